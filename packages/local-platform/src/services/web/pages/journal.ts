/** The journal: what the services did and which messages they received, newest first. */
import { html } from '../html.ts';
import { links } from '../links.ts';
import type { Page } from '../page.ts';
import { moment, nothing, table } from '../parts.ts';
import type { State } from '../state.ts';

const MOST_ENTRIES = 500;

export function journalPage(state: State, service?: string): Page {
  const all = state.overview.journal();
  const services = [...new Set(all.map((entry) => entry.service))].sort();
  const entries = all.filter((entry) => !service || entry.service === service).toReversed();
  const choice = (name: string | undefined, text: string, count: number) =>
    html`<a class="pill ${name === service ? 'label' : ''}" href="${links.journal(name)}">${text} ${count}</a>`;
  return {
    title: 'Journal',
    crumbs: [['Overview', '/'], ['Journal']],
    body: html`<h1>Journal</h1>
<p class="pills">${choice(undefined, 'all', all.length)}${services.map((name) => choice(name, name, all.filter((entry) => entry.service === name).length))}</p>
${
  entries.length === 0
    ? nothing('Nothing yet.')
    : table(
        ['When', 'Service', 'Kind', 'What'],
        entries
          .slice(0, MOST_ENTRIES)
          .map((entry) => [
            moment(entry.at),
            entry.service,
            html`<span class="pill ${entry.kind === 'error' || entry.kind === 'unserved' ? 'red' : ''}">${entry.kind}</span>`,
            html`${entry.text}${entry.details && html`<details><summary class="small">Details</summary><pre class="tall"><code>${JSON.stringify(entry.details, null, 2)}</code></pre></details>`}`,
          ]),
      )
}
${entries.length > MOST_ENTRIES && html`<p class="dim">${entries.length - MOST_ENTRIES} older lines are not shown.</p>`}`,
  };
}
