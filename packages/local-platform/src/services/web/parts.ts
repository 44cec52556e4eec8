/** Pieces that several pages are made of. */
import type { Conclusion, RunRecord } from '../github/types.ts';
import { type Fragment, type Html, html } from './html.ts';
import { type Colour, icon } from './icons.ts';
import { links } from './links.ts';

export function moment(at: string | null | undefined): Fragment {
  if (!at) return '';
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  const text = date.toISOString().replace('T', ' ').slice(0, 19);
  return html`<time datetime="${date.toISOString()}" class="nowrap">${text} UTC</time>`;
}

export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}

/** `sha256:0123456789ab`: enough to tell digests apart by eye; the whole one is in the title. */
export function shortDigest(digest: string): Html {
  return html`<code title="${digest}">${digest.slice(0, 'sha256:'.length + 12)}</code>`;
}

export function commitLink(repository: string, sha: string): Html {
  return html`<a href="${links.commit(repository, sha)}"><code>${shortSha(sha)}</code></a>`;
}

const AVATARS = 8;

/** A disc with the login's first letter: the same colour wherever the login stands. */
export function avatar(login: string): Html {
  const colour = [...login].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % AVATARS;
  const bot = login.endsWith('[bot]') ? 'bot' : '';
  return html`<span class="avatar a${colour} ${bot}" aria-hidden="true">${login.slice(0, 1)}</span>`;
}

export function person(login: string): Html {
  return html`${avatar(login)}<strong>${login}</strong>`;
}

interface Outcome {
  colour: Colour;
  shape: 'check' | 'cross' | 'dot' | 'skip';
  text: string;
}

/** How a run, job, step or check stands. */
export function outcome(status: string, conclusion: Conclusion | null): Outcome {
  if (status !== 'completed') return { colour: 'amber', shape: 'dot', text: status.replaceAll('_', ' ') };
  switch (conclusion) {
    case 'success':
      return { colour: 'green', shape: 'check', text: 'success' };
    case 'skipped':
    case 'neutral':
    case 'stale':
      return { colour: 'grey', shape: 'skip', text: conclusion };
    case 'cancelled':
      return { colour: 'grey', shape: 'cross', text: 'cancelled' };
    case null:
      return { colour: 'amber', shape: 'dot', text: 'no conclusion' };
    default:
      return { colour: 'red', shape: 'cross', text: conclusion.replaceAll('_', ' ') };
  }
}

export function outcomeIcon(status: string, conclusion: Conclusion | null): Html {
  const { colour, shape, text } = outcome(status, conclusion);
  return icon(shape, colour, text);
}

export function outcomeState(status: string, conclusion: Conclusion | null): Html {
  const { colour, shape, text } = outcome(status, conclusion);
  return html`<span class="state ${colour}">${icon(shape)}${text.charAt(0).toUpperCase() + text.slice(1)}</span>`;
}

export function verifiedBadge(verification: { verified: boolean; reason: string }): Html {
  return verification.verified
    ? html`<span class="pill green" title="${verification.reason}">Verified</span>`
    : html`<span class="pill" title="${verification.reason}">${verification.reason === 'unsigned' ? 'Unsigned' : 'Unverified'}</span>`;
}

/** Time between two instants, in the largest two units. */
export function duration(from: string | null, to: string | null): string {
  if (!from || !to) return '';
  const seconds = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
  if (Number.isNaN(seconds)) return '';
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

export function table(head: readonly string[], rows: readonly (readonly Fragment[])[]): Html {
  return html`<div class="wide"><table><thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
}

export function facts(rows: readonly (readonly [string, Fragment])[]): Html {
  const shown = rows.filter(
    ([, value]) => value !== '' && value !== undefined && value !== null && value !== false,
  );
  return html`<dl class="facts">${shown.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

export function nothing(text: string): Html {
  return html`<p class="dim">${text}</p>`;
}

/** One line of a list of runs. */
export function runRow(run: RunRecord): Html {
  return html`<div class="row">${outcomeIcon(run.status, run.conclusion)}
<span class="grow"><a href="${links.run(run.id)}"><strong>${run.displayTitle}</strong></a><br>
<span class="small dim">${run.workflowName} #${run.runNumber}: ${run.event} by ${run.actor}${run.headBranch && html` on <span class="branch mono">${run.headBranch}</span>`}</span></span>
<span class="small dim">${run.repository}</span><span class="small dim">${moment(run.createdAt)}</span></div>`;
}
