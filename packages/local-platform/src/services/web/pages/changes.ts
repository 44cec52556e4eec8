/** The change requests of the ServiceNow instance, newest first. */
import { labelOf } from '../../servicenow/states.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { facts, nothing } from '../parts.ts';
import type { State } from '../state.ts';

export function changesPage({ servicenow }: State): Page {
  const changes = servicenow.changes().toReversed();
  return {
    title: 'Change requests',
    crumbs: [['Overview', '/'], ['Change requests']],
    body: html`<h1>Change requests</h1>
${
  changes.length === 0
    ? nothing('None yet.')
    : changes.map(
        ({
          number,
          state,
          approval,
          type,
          fields,
        }) => html`<section class="box" id="${number}"><div class="head"><strong>${number}</strong> ${fields.short_description ?? ''} <span class="pill ${approval === 'rejected' ? 'red' : 'label'}">${labelOf(state)}, ${approval}</span></div>
<div class="in">${facts([
          ['Type', type],
          ['Planned', `${fields.start_date ?? ''} to ${fields.end_date ?? ''} UTC`],
          ['Description', html`<pre><code>${fields.description ?? ''}</code></pre>`],
          ['Backout plan', fields.backout_plan ?? ''],
          ['Correlation', html`<code>${fields.correlation_id ?? ''}</code>`],
          ['Created', `${fields.sys_created_on ?? ''} UTC by ${fields.sys_created_by ?? ''}`],
          ['Notes', fields.work_notes ?? ''],
          ['Closed', `${fields.close_code ?? ''} ${fields.close_notes ?? ''}`.trim()],
        ])}</div></section>`,
      )
}`,
  };
}
