/**
 * One value changed in each YAML file with an image under a folder. Clean: one line out and one in, and after parsing both texts only that
 * path differs. Side by side with `yq -i` and `kustomize edit set image` on the same files.
 */
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { decodeFile, editDigest, editText } from '../../packages/gitops/src/index.ts';
import { WaybillError } from '../../packages/toolkit/src/index.ts';
import { judge, type Verdict } from '../lib/fidelity-check.ts';
import { type Peer, peers } from '../lib/fidelity-peers.ts';
import { findSites, nextValue, type Site, targetPath } from '../lib/fidelity-sites.ts';
import type { Figure } from '../lib/figure.ts';

const FIRST_DIGEST = `sha256:${'5'.repeat(64)}`;
/** Sites beyond are left out, so that one generated file does not decide the figure of all sites. */
const MAX_SITES_OF_A_FILE = 10;
/** Each site costs several parses of the file: of one larger than this, in characters, only the first site is tried. */
const LARGE_FILE_CHARS = 256 * 1024;

type Outcome = Verdict | { refused: string } | { crashed: string };

export default function* fidelity([folder]: string[]): Iterable<Figure> {
  if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`name a folder with YAML files: pnpm bench fidelity DIR (found ${folder ?? 'nothing'})`);
  }
  const others = peers(process.env);
  for (const peer of others) {
    if (peer.missing) console.error(`NOT COMPARED with ${peer.name}: ${peer.missing}`);
  }
  const tally = new Tally();
  for (const path of yamlFiles(folder)) {
    tally.add('YAML files');
    readOne(path, relative(folder, path), tally, others);
  }
  yield* tally.figures(others);
}

/** Counts by name. */
class Tally {
  readonly counts = new Map<string, number>();

  add(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  get(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  note(name: string, outcome: Outcome, place: string): void {
    if (outcome === 'clean') this.add(`${name}: clean`);
    else if (typeof outcome === 'string') this.add(`${name}: not clean (${outcome})`);
    else if ('refused' in outcome) this.add(`${name}: refused (${outcome.refused})`);
    else this.add(`${name}: crashed (${outcome.crashed})`);
    // What is not clean has to be seen.
    const own = name.startsWith('Waybill');
    if (own && outcome !== 'clean' && !(typeof outcome === 'object' && 'refused' in outcome))
      console.error(`${name}: ${JSON.stringify(outcome)}: ${place}`);
  }

  *figures(others: readonly Peer[]): Iterable<Figure> {
    const line = (figure: string, baseline: string, value = this.get(figure)): Figure => {
      const whole = this.get(baseline);
      return { figure, value, unit: 'files', baseline, ratio: whole === 0 ? 0 : value / whole };
    };
    yield line('YAML files', 'YAML files');
    yield line('files with an image', 'YAML files');
    const group = (name: string) =>
      [...this.counts.keys()].filter((key) => key.startsWith(`${name}: `)).sort();
    for (const name of group('Waybill')) yield line(name, 'files with an image');
    const taken = this.get('files with an image') - this.sum('Waybill: refused');
    const clean = this.get('Waybill: clean');
    yield {
      figure: 'Waybill: clean of the files not refused',
      value: clean,
      unit: 'files',
      baseline: 'files not refused',
      ratio: taken === 0 ? 0 : clean / taken,
    };
    for (const peer of others) {
      if (peer.missing) {
        yield {
          figure: `${peer.name}: NOT THERE, not compared`,
          value: 0,
          unit: 'files',
          baseline: 'nothing',
          ratio: 0,
        };
      }
      for (const name of group(peer.name)) yield line(name, `files for ${peer.name}`);
    }
    for (const [name, whole] of [
      ['Waybill, every site', 'sites'],
      ['Waybill, first pinning', 'sites to pin'],
    ] as const) {
      for (const key of group(name)) yield { ...line(key, whole), unit: 'sites' };
    }
  }

  private sum(prefix: string): number {
    return [...this.counts].reduce((all, [key, count]) => all + (key.startsWith(prefix) ? count : 0), 0);
  }
}

function readOne(path: string, file: string, tally: Tally, others: readonly Peer[]): void {
  let text: string;
  try {
    text = decodeFile(readFileSync(path), file);
  } catch (error) {
    tally.add('files with an image');
    tally.note('Waybill', outcomeOf(error, file), file);
    return;
  }
  const found = findSites(text, file);
  if ('unread' in found) {
    tally.add('files with an image');
    // The engine has to say so itself.
    tally.note(
      'Waybill',
      attempt(file, () => refuseUnread(text)),
      file,
    );
    return;
  }
  const [first] = found.sites;
  if (first === undefined) return;
  tally.add('files with an image');
  const most = text.length > LARGE_FILE_CHARS ? 1 : MAX_SITES_OF_A_FILE;
  found.sites.slice(0, most).forEach((site, index) => {
    const outcome = attempt(file, () => changeValue(text, site));
    const place = `${file} ${targetPath(site)}`;
    if (index === 0) tally.note('Waybill', outcome, place);
    tally.add('sites');
    tally.note('Waybill, every site', outcome, place);
    if (site.kind !== 'kustomize-newTag' && !site.value.includes('sha256:')) {
      tally.add('sites to pin');
      tally.note(
        'Waybill, first pinning',
        attempt(file, () => pinFirst(text, site)),
        place,
      );
    }
  });
  for (const peer of others) {
    if (peer.missing) continue;
    const site = found.sites.find((candidate) => peer.takes(candidate));
    if (site === undefined) continue;
    tally.add(`files for ${peer.name}`);
    const value = nextValue(site.value);
    const after = peer.edit(text, site, value);
    tally.note(
      peer.name,
      after === undefined
        ? { crashed: 'the program failed' }
        : judge(text, after, { path: leafPath(site), value }),
      file,
    );
  }
}

const PLAIN_NAME = 'file.yaml';

function changeValue(text: string, site: Site): Verdict {
  const value = nextValue(site.value);
  const edit = editText(text, { file: PLAIN_NAME, path: targetPath(site) }, value);
  return judge(text, edit.text, { path: leafPath(site), value });
}

function pinFirst(text: string, site: Site): Verdict {
  const form = formOf(site);
  const edit = editDigest(
    text,
    { kind: 'yaml-path', file: PLAIN_NAME, path: targetPath(site), form },
    { digest: FIRST_DIGEST },
  );
  return judge(text, edit.text, { path: leafPath(site), value: FIRST_DIGEST });
}

function formOf(site: Site): 'tag' | 'reference' {
  return site.kind === 'image-string' || site.kind === 'kustomize-image-string' || /[/:]/.test(site.value)
    ? 'reference'
    : 'tag';
}

function refuseUnread(text: string): Verdict {
  editText(text, { file: PLAIN_NAME, path: 'image' }, 'x');
  return 'unparsable';
}

function leafPath(site: Site): string {
  return [site.document, ...site.path].join('/');
}

function attempt(file: string, edit: () => Verdict): Outcome {
  try {
    return edit();
  } catch (error) {
    return outcomeOf(error, file);
  }
}

/** The reason of a refusal, without what is particular to the file. */
function outcomeOf(error: unknown, file: string): Outcome {
  if (!(error instanceof WaybillError) || error.code === 'WAYBILL_EDIT_UNPROVEN') {
    return { crashed: error instanceof Error ? error.message : String(error) };
  }
  const reason = error.message
    .replaceAll(file, '')
    .replaceAll(PLAIN_NAME, '')
    .replace(/^[: ]+/, '')
    .replace(/&[^\s"]+/g, '&…')
    .replace(/\[#\d+\][^ ]*/g, '…')
    .replace(/^(is not valid YAML): .*/s, '$1')
    .replace(/ at line .*/s, '');
  return { refused: `${error.code.replace('WAYBILL_', '')}: ${reason}` };
}

function* yamlFiles(folder: string): Iterable<string> {
  const entries: Dirent[] = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') yield* yamlFiles(path);
    else if (entry.isFile() && /\.ya?ml$/.test(entry.name)) yield path;
  }
}
