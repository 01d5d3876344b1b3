/**
 * The page's script: filters, deep links (`#task=…&run=…`), and replies put in when a task is opened. Everything from
 * the data goes in as text nodes; no markup is ever made from it.
 */
export const pageScript = `'use strict';
const lines = document.getElementById('replies').textContent.split('\\n');
const index = JSON.parse(lines[0]);
const parsed = new Map();
const results = (number) => {
  if (!parsed.has(number)) parsed.set(number, JSON.parse(lines[number + 2]));
  return parsed.get(number);
};
const shared = (text) => {
  if (typeof text === 'string') return text;
  if (!parsed.has('texts')) parsed.set('texts', JSON.parse(lines[1]));
  return parsed.get('texts')[text];
};
const make = (name, text, parts = []) => {
  const element = document.createElement(name);
  if (text !== '') element.textContent = text;
  element.append(...parts);
  return element;
};
const marked = (pieces) => (typeof pieces === 'string' ? [[pieces, []]] : pieces).map(([text, codes]) => {
  if (codes.length === 0) return document.createTextNode(text);
  const mark = make('mark', text);
  mark.title = codes.join(', ');
  return mark;
});
const link = (text, href) => {
  const element = make('a', text);
  element.setAttribute('href', href);
  return element;
};
const cellPart = (cell) => {
  if (typeof cell === 'string') return document.createTextNode(cell);
  if ('quoted' in cell) return make('code', cell.quoted);
  if ('run' in cell) return link(cell.name, '#run-' + cell.run);
  return 'task' in cell ? link(cell.task, '#task=' + cell.task) : document.createTextNode(cell.figure);
};
const tableOf = ({ caption, columns, rows, notes = [] }) => {
  const cellOf = (cell, at, name, scope) => {
    const element = make(name, '', [cellPart(cell)]);
    if (scope !== '') element.scope = scope;
    if (columns[at].align === 'right') element.classList.add('n');
    if (cell.shade) element.classList.add('s' + cell.shade);
    return element;
  };
  const head = make('tr', '', columns.map(({ title }, at) => cellOf(title, at, 'th', 'col')));
  const body = rows.map((row) => make('tr', '', row.map((cell, at) => cellOf(cell, at, at === 0 ? 'th' : 'td', at === 0 ? 'row' : ''))));
  const box = make('div', '', [make('table', '', [make('caption', caption), make('thead', '', [head]), make('tbody', '', body)])]);
  box.className = 'scroll';
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', caption);
  return [box, ...notes.map((note) => {
    const element = make('p', note);
    element.className = 'note';
    return element;
  })];
};
const findingsTable = (findings) => tableOf({
  caption: 'Arguments',
  columns: ['argument', 'problem', 'found', 'expected'].map((title) => ({ title })),
  rows: findings,
})[0];
const stripOf = ({ run, changes }) => {
  const strip = make('div', '', [...changes].map((letter, position) => {
    const { name, sign, meaning } = index.changes[letter];
    const element = link(sign, '#task=' + index.tasks[position] + '&run=' + run);
    element.className = name;
    element.title = index.tasks[position] + ': ' + meaning;
    element.setAttribute('aria-label', element.title);
    return element;
  }));
  strip.className = 'strip';
  return [strip];
};
const partOf = (part) => {
  if ('list' in part) return [make('ul', '', part.list.map((text) => make('li', text)))];
  if ('strip' in part) return stripOf(part.strip);
  const { caption, rows } = part.table;
  return rows.length > 0 ? tableOf(part.table) : [make('p', '', [make('strong', caption + '.'), document.createTextNode(' ' + (part.whenEmpty || 'Nothing.'))])];
};
const unfold = (details) => {
  const data = details.querySelector(':scope > script');
  if (data === null) return;
  data.remove();
  details.append(...JSON.parse(data.textContent).flatMap(partOf));
};
for (const details of document.querySelectorAll('.later')) details.addEventListener('toggle', () => { if (details.open) unfold(details); });
const card = (number, position) => {
  const run = index.runs[number];
  const { before, after, results: all } = results(number);
  const { mark, points, why, text = '', calls = [], findings = [], bailOuts = [], failures = [], measured = '', asked = null } = all[position];
  const { sign, meaning } = index.marks[mark];
  const parts = [make('h5', run.name), make('p', sign + ' ' + meaning + ', ' + points + ': ' + why)];
  for (const [name, args] of calls) parts.push(make('pre', '', [...marked(name), document.createTextNode(' '), ...marked(args)]));
  if (text !== '') parts.push(make('pre', '', marked(text)));
  if (bailOuts.length > 0) parts.push(make('p', 'Bail-outs: ' + bailOuts.join(', ')));
  if (findings.length > 0) parts.push(findingsTable(findings));
  for (const failure of failures) parts.push(make('p', 'Failed try: ' + failure));
  if (measured !== '') parts.push(make('p', measured));
  if (asked !== null) {
    const sent = make('details', '', [make('summary', 'What was sent')]);
    sent.addEventListener('toggle', () => { if (sent.children.length === 1) sent.append(make('pre', shared(before) + shared(asked) + shared(after))); });
    parts.push(sent);
  }
  const element = make('div', '', parts);
  element.className = 'reply';
  element.dataset.run = run.id;
  return element;
};
const wantedRuns = (extra) => {
  const number = index.runs.findIndex((run) => run.id === extra);
  return number < 0 || index.shown.includes(number) ? index.shown : [...index.shown, number];
};
const fill = (task, extra) => {
  const place = task.querySelector('.replies');
  if (place.children.length > 0 && (extra === null || !index.runs.some(({ id }) => id === extra) || place.querySelector('[data-run="' + CSS.escape(extra) + '"]'))) return;
  const position = index.tasks.indexOf(task.dataset.task);
  place.replaceChildren(...wantedRuns(extra).map((number) => card(number, position)));
};
const tasks = [...document.querySelectorAll('.task')];
for (const task of tasks) task.addEventListener('toggle', () => { if (task.open) fill(task, null); });
const form = document.getElementById('filters');
const filter = () => {
  const { bucket, macro, verdict, cell, words } = Object.fromEntries(new FormData(form));
  let shown = 0;
  for (const task of tasks) {
    const marks = cell === '' ? [...task.dataset.marks] : [task.dataset.marks[Number(cell)]];
    const fits = (bucket === '' || task.dataset.bucket === bucket)
      && (macro === '' || task.dataset.macros.split(' ').includes(macro))
      && (verdict === '' || marks.includes(verdict))
      && (words === '' || task.textContent.toLowerCase().includes(words.toLowerCase()));
    task.hidden = !fits;
    if (fits) shown += 1;
  }
  document.getElementById('shown').textContent = shown + ' of ' + tasks.length + ' tasks';
};
form.addEventListener('input', filter);
form.addEventListener('reset', () => setTimeout(filter));
form.addEventListener('submit', (event) => event.preventDefault());
filter();
const follow = () => {
  const hash = decodeURIComponent(location.hash.slice(1));
  const wanted = new URLSearchParams(hash);
  const id = wanted.get('task');
  const target = id === null ? document.getElementById(hash) : tasks.find((task) => task.dataset.task === id);
  if (!target) return;
  for (let element = target; element; element = element.parentElement) if (element.tagName === 'DETAILS') {
    element.open = true;
    if (element.classList.contains('later')) unfold(element);
  }
  target.hidden = false;
  if (id !== null) {
    const run = wanted.get('run');
    fill(target, run);
    for (const reply of target.querySelectorAll('.reply')) reply.classList.toggle('here', reply.dataset.run === run);
  }
  const summary = target.querySelector('summary');
  if (summary) summary.focus({ preventScroll: true });
  target.scrollIntoView();
};
window.addEventListener('hashchange', follow);
follow();
`;
