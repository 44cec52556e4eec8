/** One line of a list of pull requests. */
import type { PullRequestView } from '../../github/types.ts';
import { type Html, html } from '../html.ts';
import { type Colour, icon } from '../icons.ts';
import { links } from '../links.ts';
import { moment } from '../parts.ts';

export interface PullState {
  text: 'Open' | 'Draft' | 'Merged' | 'Closed';
  colour: Colour;
  shape: 'pull' | 'merge';
}

export function pullState(pull: PullRequestView): PullState {
  if (pull.merged) return { text: 'Merged', colour: 'purple', shape: 'merge' };
  if (pull.state === 'closed') return { text: 'Closed', colour: 'red', shape: 'pull' };
  return pull.draft
    ? { text: 'Draft', colour: 'grey', shape: 'pull' }
    : { text: 'Open', colour: 'green', shape: 'pull' };
}

export function pullRow(pull: PullRequestView, withRepository: boolean): Html {
  const { colour, shape, text } = pullState(pull);
  return html`<div class="row">${icon(shape, colour, text)}
<span class="grow"><a href="${links.pullRequest(pull.repository, pull.number)}"><strong>${pull.title}</strong></a>
${pull.labels.map((label) => html` <span class="pill label">${label}</span>`)}<br>
<span class="small dim">${withRepository && `${pull.repository} `}#${pull.number} by ${pull.author}, ${text.toLowerCase()}</span></span>
<span class="small dim">${moment(pull.mergedAt ?? pull.closedAt ?? pull.createdAt)}</span></div>`;
}
