/** The picture of the flow: who does what, in which order, between the four places that a change passes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '../lib/cli.ts';
import { root } from '../lib/repository.ts';

const help = `
Draws docs/pictures/flow.svg.

  node scripts/pictures/flow.ts           writes it
  node scripts/pictures/flow.ts --check   fails when it is out of date
`;

type Place = 'service' | 'registry' | 'config' | 'cluster';

interface Column {
  place: Place;
  title: string;
  text: string;
  x: number;
  width: number;
}

interface Step {
  /** The workflow that runs it, named where it changes. */
  workflow?: string;
  action: string;
  /** What it does, for its own place. */
  text?: string;
  at: Place;
  /** Where its result goes, or where it reads (`back`). */
  to?: Place;
  back?: boolean;
  label?: string;
  /** What comes of it at the far end. */
  result?: string;
}

const WIDTH = 1120;
const ROW = 46;
const TOP = 92;

const COLUMNS: readonly Column[] = [
  { place: 'service', title: 'Service repository', text: 'code, infrastructure', x: 16, width: 300 },
  { place: 'registry', title: 'Registry', text: 'image and its evidence', x: 404, width: 196 },
  { place: 'config', title: 'Config repository', text: 'what runs where', x: 688, width: 240 },
  { place: 'cluster', title: 'Cluster', text: 'Argo CD', x: 980, width: 124 },
];

const STEPS: readonly Step[] = [
  { workflow: 'pr-gate.yml', action: 'iac-gate', text: 'verdict, SARIF, annotations', at: 'service' },
  { workflow: 'release.yml', action: 'oidc-auth', text: 'short-lived keys', at: 'service' },
  { action: 'push-image', at: 'service', to: 'registry', result: 'image@sha256' },
  {
    action: 'sign-and-attest',
    at: 'service',
    to: 'registry',
    result: 'signature, SBOM, provenance, gate verdict, tests',
  },
  {
    action: 'verify-evidence',
    at: 'service',
    to: 'registry',
    back: true,
    label: 'verifies',
    result: 'every statement',
  },
  {
    action: 'bump-config-repo',
    at: 'service',
    to: 'config',
    label: 'digest',
    result: 'dev: one signed commit',
  },
  {
    workflow: 'promote.yml',
    action: 'open-promotion-pr',
    at: 'config',
    to: 'registry',
    back: true,
    label: 'verifies',
    result: 'every statement, again',
  },
  {
    workflow: 'verify-promotion.yml',
    action: 'verify-promotion',
    at: 'config',
    to: 'registry',
    back: true,
    label: 'and again',
    result: 'the digest that the PR names',
  },
  { action: 'merge', text: 'approved, check green', at: 'config', to: 'cluster', result: 'syncs' },
];

/** Colours of both of GitHub's themes; the picture follows the reader's setting. */
const STYLE = `
:root{--bg:#f6f8fa;--line:#d1d9e0;--text:#1f2328;--dim:#59636e;--accent:#0969da;--good:#1a7f37;--card:#ffffff}
@media (prefers-color-scheme:dark){:root{--bg:#151b23;--line:#3d444d;--text:#f0f6fc;--dim:#9198a1;--accent:#4493f8;--good:#3fb950;--card:#0d1117}}
text{font:13px -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;fill:var(--text)}
.title{font-size:15px;font-weight:600}.dim{fill:var(--dim);font-size:12px}.code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:12.5px;font-weight:600}
.flow{fill:var(--accent);font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:11.5px}.label{fill:var(--dim);font-size:11.5px;text-anchor:middle}
.place{fill:var(--bg);stroke:var(--line)}.card{fill:var(--card);stroke:var(--line)}.head{stroke:var(--line)}
.arrow{stroke:var(--accent);stroke-width:1.6;fill:none}.arrow.good{stroke:var(--good)}.tip{fill:var(--accent)}.tip.good{fill:var(--good)}
`.trim();

function column(place: Place): Column {
  const found = COLUMNS.find((candidate) => candidate.place === place);
  if (!found) throw new Error(`no column for ${place}`);
  return found;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? '');
}

function words(x: number, y: number, kind: string, text: string): string {
  return `<text x="${x}" y="${y}" class="${kind}">${escapeXml(text)}</text>`;
}

/** Breaks text into lines of at most `most` characters. */
function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Height of the steps above the one with this index: a workflow's name takes half a row of its own. */
function rowTop(index: number): number {
  const named = STEPS.slice(0, index + 1).filter((step) => step.workflow).length;
  return TOP + index * ROW + named * 22;
}

function stepParts(step: Step, index: number): string[] {
  const own = column(step.at);
  const y = rowTop(index);
  const parts: string[] = [];
  if (step.workflow) parts.push(words(own.x + 16, y - 6, 'flow', step.workflow));
  parts.push(
    `<rect x="${own.x + 14}" y="${y}" width="${own.width - 28}" height="34" rx="6" class="card"/>`,
    words(own.x + 26, y + 21.5, 'code', step.action),
  );
  if (step.text) {
    const room = step.action.length * 7.8 + 12;
    parts.push(words(Math.round(own.x + 26 + room), y + 21.5, 'dim', step.text));
  }
  if (step.to) parts.push(...arrow(step, own, column(step.to), y + 17));
  return parts;
}

function arrow(step: Step, own: Column, far: Column, y: number): string[] {
  const rightwards = far.x > own.x;
  const from = rightwards ? own.x + own.width - 14 : own.x + 14;
  const end = rightwards ? far.x - 2 : far.x + far.width + 2;
  const tip = rightwards
    ? `${end},${y} ${end - 9},${y - 5} ${end - 9},${y + 5}`
    : `${end},${y} ${end + 9},${y - 5} ${end + 9},${y + 5}`;
  const kind = step.back ? ' good' : '';
  const parts = [
    `<path d="M${from} ${y}H${rightwards ? end - 8 : end + 8}" class="arrow${kind}"/>`,
    `<polygon points="${tip}" class="tip${kind}"/>`,
  ];
  if (step.label) parts.push(words(gapCentre(own, far), y - 7, 'label', step.label));
  const lines = wrap(step.result ?? '', Math.floor((far.width - 24) / 6));
  const first = y + 4.5 - ((lines.length - 1) * 15) / 2;
  lines.forEach((line, i) => {
    parts.push(words(far.x + 14, first + i * 15, 'dim', line));
  });
  return parts;
}

/** Middle of the free space next to the step's own place, on the way to the other. */
function gapCentre(own: Column, far: Column): number {
  const rightwards = far.x > own.x;
  const order = COLUMNS.toSorted((a, b) => a.x - b.x);
  const next = order[order.indexOf(own) + (rightwards ? 1 : -1)] ?? far;
  return rightwards ? (own.x + own.width + next.x) / 2 : (own.x + next.x + next.width) / 2;
}

function flow(): string {
  const height = rowTop(STEPS.length - 1) + 34 + 18 + 16;
  const places = COLUMNS.flatMap(({ x, width, title, text }) => [
    `<rect x="${x}" y="16" width="${width}" height="${height - 32}" rx="10" class="place"/>`,
    words(x + 16, 40, 'title', title),
    words(x + 16, 57, 'dim', text),
    `<path d="M${x} 70H${x + width}" class="head"/>`,
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">`,
    '<title id="title">How a change goes from a service repository to the cluster</title>',
    `<desc id="desc">${escapeXml(described())}</desc>`,
    `<style>${STYLE}</style>`,
    ...places,
    ...STEPS.flatMap(stepParts),
    '</svg>',
    '',
  ].join('\n');
}

/** The picture in words, for who can't see it. */
function described(): string {
  return STEPS.map(({ workflow, action, text, at, to, back, label, result }) => {
    const where = column(at).title.toLowerCase();
    const way = to ? `, ${back ? label : 'to'} the ${column(to).title.toLowerCase()}: ${result}` : '';
    return `${action}${workflow ? ` (${workflow})` : ''} in the ${where}${text ? `: ${text}` : ''}${way}.`;
  }).join(' ');
}

await cli({ help, options: { check: { type: 'boolean' } } }, (args) => {
  const file = join(root, 'docs/pictures/flow.svg');
  const text = flow();
  const same = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (args.flag('check')) {
    if (!same) throw new Error('docs/pictures/flow.svg is out of date; run: node scripts/pictures/flow.ts');
    return;
  }
  if (!same) writeFileSync(file, text);
});
