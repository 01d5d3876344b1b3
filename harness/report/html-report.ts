import type { ReportInput } from '../domain/report-input.ts';
import { answerSection } from './html/answer-section.ts';
import { attemptsSection } from './html/attempts-section.ts';
import { colophonSection } from './html/colophon-section.ts';
import { confidenceSection } from './html/confidence-section.ts';
import { configurationsSection } from './html/configurations-section.ts';
import { contentHash } from './html/content-hash.ts';
import { decisionsSection } from './html/decisions-section.ts';
import { groupsSection } from './html/groups-section.ts';
import { htmlText } from './html/html-text.ts';
import { outcomesSection } from './html/outcomes-section.ts';
import { pageScript } from './html/page-script.ts';
import { pageStyle } from './html/page-style.ts';
import { preflightSection } from './html/preflight-section.ts';
import { publishedSection } from './html/published-section.ts';
import { replyData } from './html/reply-data.ts';
import { tasksSection } from './html/tasks-section.ts';

/**
 * The report as one HTML page that needs nothing else: no network, no server. Its policy lets no script run and no
 * style apply but its own, by their hashes, and lets nothing leave.
 */
export async function htmlReport(input: ReportInput): Promise<string> {
  const sections = (
    await Promise.all([
      answerSection(input),
      attemptsSection(input),
      preflightSection(input),
      decisionsSection(input),
      groupsSection(input),
      configurationsSection(input),
      confidenceSection(input),
      tasksSection(input),
      outcomesSection(input),
      publishedSection(input),
      colophonSection(input),
    ])
  ).filter((section) => section !== '');
  const policy = `default-src 'none'; script-src ${contentHash(pageScript)}; style-src ${contentHash(pageStyle)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${htmlText(input.title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#answer">Skip to the answer</a>
<header><h1>${htmlText(input.title)}</h1>
<p>${htmlText(input.corpus.title)}, ${input.tasks.length} tasks; generated ${htmlText(input.generatedAt.slice(0, 16).replace('T', ' '))} UTC.</p>
<nav aria-label="Sections"><ul>${sections.map(link).join('')}</ul></nav></header>
<main>
${sections.join('\n')}
</main>
<footer><p>Ledger head <code>${htmlText(input.ledgerHead)}</code></p></footer>
<script type="application/json" id="replies">${replyData(input)}</script>
<script>${pageScript}</script>
</body>
</html>
`;
}

/** A link to a section, with the title that it gives itself. */
function link(section: string): string {
  const [, id = '', title = ''] = /^<section id="([^"]+)"[^>]*><h2[^>]*>([^<]*)</.exec(section) ?? [];
  return `<li><a href="#${id}">${title}</a></li>`;
}
