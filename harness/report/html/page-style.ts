/** The page's style: one column, light and dark, phone and paper. Contrast at least 4.5 to 1. */
export const pageStyle = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1d21; --muted: #5c6370; --line: #d5d9e0; --soft: #f3f5f8;
  --accent: #0b57a8; --mark: #ffe08a; --right: #d7ecf8; --better: #a8d3ef; --worse: #f7c9a6; --wrong: #f5e3d7;
  --s1: #eaf2fa; --s2: #cfe2f3; --s3: #a9cbea; --s4: #7fb1df; }
@media (prefers-color-scheme: dark) { :root { --paper: #15171b; --ink: #e8eaee; --muted: #a6adba; --line: #3a3f49; --soft: #1e2127;
  --accent: #8ab8f0; --mark: #6b5300; --right: #16364a; --better: #1d5478; --worse: #6e3f17; --wrong: #3d2a1d;
  --s1: #1b2733; --s2: #1f3649; --s3: #244a68; --s4: #2a628f; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 90rem; margin: 0 auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.5rem 0 0.5rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 0.5rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.1rem; margin: 1.75rem 0 0.25rem; }
h4 { font-size: 1rem; margin: 0 0 0.25rem; }
h5 { font-size: 0.95rem; margin: 0; font-weight: 600; }
h4, h5, code, .prompt { overflow-wrap: anywhere; }
a { color: var(--accent); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; list-style: none; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 0; background: var(--paper); padding: 0.5rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.answers { padding-left: 1.1rem; max-width: 60rem; }
.scroll { overflow-x: auto; margin: 0.75rem 0; }
.chart svg { display: block; min-width: 30rem; max-width: 100%; height: auto; } .small svg { min-width: 0; }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(30rem, 100%), 1fr)); gap: 0 2rem; } .beside .chart svg { min-width: 26rem; } .beside .small svg { min-width: 0; }
svg text { font-family: system-ui, sans-serif; }
figure { margin: 1rem 0; }
figcaption, .note { color: var(--muted); font-size: 0.875rem; margin: 0.25rem 0; max-width: 60rem; }
table { border-collapse: collapse; font-size: 0.875rem; }
caption { text-align: left; font-weight: 600; padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.6rem; border-bottom: 1px solid var(--line); }
thead th { vertical-align: bottom; background: var(--soft); }
tbody th { font-weight: 500; } tbody th:not(.n) { min-width: 9rem; }
td { max-width: 32rem; }
.wide { font-size: 0.8125rem; } .wide th, .wide td { padding: 0.25rem 0.4rem; } .wide tbody th { position: sticky; left: 0; background: var(--paper); }
.word { white-space: nowrap; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .n { white-space: normal; }
.s1 { background: var(--s1); } .s2 { background: var(--s2); } .s3 { background: var(--s3); } .s4 { background: var(--s4); }
code { font: 0.85em/1.45 ui-monospace, monospace; white-space: pre-wrap; }
summary { cursor: pointer; padding: 0.3rem 0; }
details details, details > :not(summary) { margin-left: 0.75rem; }
.pair { border: 1px solid var(--line); border-radius: 6px; padding: 0.75rem 1rem; margin: 1rem 0; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 0.5rem 1.5rem; }
.score { font-size: 1.4rem; font-weight: 600; margin: 0; font-variant-numeric: tabular-nums; }
.sides p { margin: 0.1rem 0; }
.strip { display: flex; flex-wrap: wrap; gap: 2px; margin: 0.75rem 0 0; }
.strip a { width: 24px; height: 24px; display: grid; place-items: center; font-size: 0.8rem; color: var(--ink); text-decoration: none; border: 1px solid var(--line); border-radius: 3px; }
.both-right { background: var(--right); } .now-right { background: var(--better); } .now-wrong { background: var(--worse); } .both-wrong { background: var(--wrong); }
#filters { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: end; margin: 1rem 0; }
#filters label { font-size: 0.875rem; display: grid; }
select, input, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--muted); border-radius: 4px; padding: 0.3rem 0.5rem; max-width: 20rem; min-height: 2.2rem; }
.task { border-bottom: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 2.2rem; }
.task > summary { display: flex; flex-wrap: wrap; gap: 0 0.75rem; align-items: baseline; list-style-position: outside; }
.task .id { font-weight: 600; }
.signs { font-family: ui-monospace, monospace; letter-spacing: 0.1em; }
.task:not([open]) .prompt { flex: 1 1 16rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; min-width: 0; color: var(--muted); }
.task[open] .prompt { flex-basis: 100%; font-style: italic; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; font-size: 0.9rem; }
dt { color: var(--muted); } dd { margin: 0; }
.replies { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 0.75rem; margin-bottom: 1rem; }
.reply { border: 1px solid var(--line); border-radius: 6px; padding: 0.5rem 0.75rem; min-width: 0; }
.reply.here { border: 3px solid var(--accent); }
.reply pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--soft); padding: 0.5rem; margin: 0.4rem 0; max-height: 24rem; overflow: auto; font: 0.8rem/1.45 ui-monospace, monospace; }
.reply p { margin: 0.25rem 0; font-size: 0.9rem; }
.reply table { font-size: 0.8rem; }
.reply th, .reply td { overflow-wrap: anywhere; } .reply tbody th:not(.n) { min-width: 0; }
mark { background: var(--mark); color: inherit; text-decoration: underline wavy; }
[hidden] { display: none !important; }
footer { padding-bottom: 3rem; }
@media print { .strip a, .s1, .s2, .s3, .s4, mark { print-color-adjust: exact; } body { font-size: 10pt; } nav, #filters, .skip, .note noscript { display: none; } .scroll { overflow: visible; }
  table { font-size: 7pt; } th, td { padding: 1pt 3pt; } .wide { font-size: 6.5pt; } .wide th, .wide td { padding: 1pt 2pt; } .wide tbody th { position: static; } h2 { break-after: avoid; } tr, .pair, figure, .reply { break-inside: avoid; }
  .chart svg { max-width: 100%; height: auto; } .task { content-visibility: visible; } a { color: inherit; } td { max-width: none; } }
`;
