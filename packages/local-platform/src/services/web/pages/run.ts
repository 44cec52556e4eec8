/** A workflow run: jobs and their steps, annotations, job summaries, artifacts, logs. */
import { stripVTControlCharacters } from 'node:util';
import type { Annotation, JobRecord } from '../../github/types.ts';
import { type Html, html } from '../html.ts';
import { links } from '../links.ts';
import { markdown } from '../markdown.ts';
import type { Page } from '../page.ts';
import {
  avatar,
  commitLink,
  duration,
  facts,
  moment,
  nothing,
  outcomeIcon,
  outcomeState,
  table,
} from '../parts.ts';
import type { State } from '../state.ts';

/** The end of a log that a page shows; the whole one has its own address. */
const MOST_LOG_CHARACTERS = 200_000;

export function runPage(state: State, runId: number): Page {
  const { github, runner } = state;
  const run = github.run(runId);
  const jobs = github.jobs(runId).filter(({ attempt }) => attempt === run.attempt);
  const artifacts = github.artifacts(runId);
  const failure = runner.startupFailure(runId);
  const summaries = jobs.filter(({ summary }) => summary.trim() !== '');
  const notes = jobs.flatMap((job) => job.annotations.map((annotation) => ({ job, annotation })));
  return {
    title: `${run.displayTitle} · ${run.workflowName} #${run.runNumber}`,
    crumbs: [
      ['Overview', '/'],
      [run.repository, links.repository(run.repository)],
      [`${run.workflowName} #${run.runNumber}`],
    ],
    body: html`<div class="title"><h1>${run.displayTitle} <span class="dim">#${run.runNumber}</span></h1>
<div class="meta">${outcomeState(run.status, run.conclusion)}${avatar(run.actor)}<span><strong>${run.actor}</strong> started <strong>${run.workflowName}</strong> by ${run.event} at ${commitLink(run.repository, run.headSha)}${run.headBranch && html` on <span class="branch mono">${run.headBranch}</span>`}</span></div></div>
${failure && html`<div class="banner note failure">${failure}</div>`}
<div class="sides"><div>
${summaries.length > 0 && html`<h2>Job summaries</h2>`}
${summaries.map((job) => html`<section class="box"><div class="head"><strong>${job.name}</strong> summary</div><div class="in markdown">${markdown(job.summary, { githubUrl: github.url })}</div></section>`)}
${notes.length > 0 && html`<h2>Annotations</h2>`}
${notes.map(({ job, annotation }) => note(job, annotation))}
<h2>Jobs</h2>
${jobs.length === 0 ? nothing('None.') : jobs.map((job) => jobView(run.id, job))}
</div><aside aria-label="About this run"><section><h2>Run</h2>${facts([
      ['Id', String(run.id)],
      ['Attempt', String(run.attempt)],
      ['Started', moment(run.startedAt)],
      ['Took', run.status === 'completed' ? duration(run.startedAt, run.updatedAt) : ''],
    ])}</section>
<section><h2>Workflow</h2><span class="mono">${run.workflowPath}</span></section>
${run.referencedWorkflows.length > 0 && html`<section><h2>Called workflows</h2>${run.referencedWorkflows.map(({ path }) => html`<p class="mono">${path}</p>`)}</section>`}
${run.pullRequests.length > 0 && html`<section><h2>Pull requests</h2>${run.pullRequests.map((number) => html`<a href="${links.pullRequest(run.repository, number)}">#${number}</a> `)}</section>`}
</aside></div>
${
  artifacts.length > 0 &&
  html`<h2>Artifacts</h2>${table(
    ['Name', 'Size', 'Digest', 'Kept until'],
    artifacts.map(({ name, size, digest, expiresAt }) => [
      name,
      `${size} bytes`,
      html`<code>${digest}</code>`,
      moment(expiresAt),
    ]),
  )}`
}`,
  };
}

function note(job: JobRecord, annotation: Annotation): Html {
  const { path, start_line, end_line, annotation_level, title, message } = annotation;
  const where = start_line === end_line ? `${path}:${start_line}` : `${path}:${start_line}-${end_line}`;
  return html`<div class="banner note ${annotation_level}"><strong>${title || annotation_level}</strong> <span class="dim small">${job.name} · <span class="mono">${where}</span></span><br>${message}</div>`;
}

function jobView(runId: number, job: JobRecord): Html {
  const log = stripVTControlCharacters(job.log);
  return html`<section class="box"><div class="head">${outcomeIcon(job.status, job.conclusion)}<strong>${job.name}</strong><span class="small">${duration(job.startedAt, job.completedAt)}</span></div>
${job.steps.map((step) => html`<div class="row">${outcomeIcon(step.status, step.conclusion)}<span class="grow">${step.name}</span><span class="small dim">${duration(step.startedAt, step.completedAt)}</span></div>`)}
${
  log !== '' &&
  html`<div class="in"><details><summary>Log, ${log.split('\n').length} lines</summary><pre class="wrap tall"><code>${log.slice(-MOST_LOG_CHARACTERS)}</code></pre></details>
<a class="small" href="${links.log(runId, job.id)}">The whole log as text</a></div>`
}</section>`;
}
