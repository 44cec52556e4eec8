/** A file of a repository at a revision. */
import { type Fragment, html } from '../html.ts';
import { links } from '../links.ts';
import type { Page } from '../page.ts';
import { commitLink } from '../parts.ts';
import { NotFound, type State } from '../state.ts';

const MOST_BYTES = 256 * 1024;

export async function filePage(
  state: State,
  fullName: string,
  path: string,
  revision?: string,
): Promise<Page> {
  const at = revision ?? state.github.repository(fullName).defaultBranch;
  const sha = await state.github.resolve(fullName, at);
  const bytes = sha ? await state.github.readFile(fullName, sha, path) : null;
  if (!sha || !bytes) throw new NotFound(`${fullName} has no file "${path}" at "${at}"`);
  return {
    title: path,
    crumbs: [['Overview', '/'], [fullName, links.repository(fullName)], [path]],
    body: html`<div class="box"><div class="head"><strong class="mono">${path}</strong><span class="small">${bytes.length} bytes at ${at}, ${commitLink(fullName, sha)}</span></div>${content(bytes)}</div>`,
  };
}

function content(bytes: Buffer): Fragment {
  // git's own rule: a NUL in the first part means that it is not text.
  if (bytes.subarray(0, 8000).includes(0)) return html`<div class="in dim">Not text.</div>`;
  const shown = bytes.subarray(0, MOST_BYTES).toString('utf8').replace(/\n$/, '').split('\n');
  return html`<pre class="numbered"><code>${shown.map((line) => html`<span class="line">${line}</span>`)}</code></pre>${
    bytes.length > MOST_BYTES && html`<div class="in dim">Cut after ${MOST_BYTES} bytes.</div>`
  }`;
}
