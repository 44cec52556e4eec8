/** The first page: what there is, newest first. */
import { evidenceOf, wordsFor } from '../evidence.ts';
import { html } from '../html.ts';
import { imagesOf } from '../images.ts';
import { links } from '../links.ts';
import type { Page } from '../page.ts';
import { moment, nothing, runRow, shortDigest, table, verifiedBadge } from '../parts.ts';
import type { State } from '../state.ts';
import { messageParts } from '../trailers.ts';
import { pullRow } from './pull-row.ts';

const MOST_RUNS = 12;

export async function overviewPage(state: State): Promise<Page> {
  const { github, registry, sigstore } = state;
  const repositories = github.repositories();
  const pulls = (await Promise.all(repositories.map(({ fullName }) => github.pullRequests(fullName))))
    .flat()
    .sort(
      (a, b) =>
        Number(b.state === 'open') - Number(a.state === 'open') || (a.createdAt < b.createdAt ? 1 : -1),
    );
  const runs = github.runs().toSorted((a, b) => b.id - a.id);
  const images = imagesOf(registry);
  const sources = { registry, entries: sigstore.entries(), certificates: sigstore.certificates() };
  const latest = await Promise.all(
    repositories.map(async ({ fullName, defaultBranch }) =>
      (await github.resolve(fullName, defaultBranch))
        ? (await github.commits(fullName, defaultBranch, undefined, 1))[0]
        : undefined,
    ),
  );

  return {
    title: 'Overview',
    body: html`<h1>What this platform holds</h1>
<div class="stats">
<a href="#repositories"><b>${repositories.length}</b>repositories</a>
<a href="#pulls"><b>${pulls.filter(({ state: at }) => at === 'open').length}</b>open of ${pulls.length} pull requests</a>
<a href="#runs"><b>${runs.length}</b>workflow runs</a>
<a href="#images"><b>${images.length}</b>images</a>
<a href="/changes"><b>${state.servicenow.changes().length}</b>change requests</a>
<a href="/messages"><b>${state.slack.messages().length}</b>Slack messages</a>
<a href="/log"><b>${sources.entries.length}</b>signatures logged</a>
</div>
<h2 id="pulls">Pull requests</h2>
${pulls.length === 0 ? nothing('None yet.') : html`<div class="box">${pulls.map((pull) => pullRow(pull, true))}</div>`}
<h2 id="runs">Workflow runs</h2>
${runs.length === 0 ? nothing('None yet.') : html`<div class="box">${runs.slice(0, MOST_RUNS).map(runRow)}</div>`}
${runs.length > MOST_RUNS && html`<p class="dim">${runs.length - MOST_RUNS} more stand on the pages of their repositories.</p>`}
<h2 id="images">Images</h2>
${
  images.length === 0
    ? nothing('None yet.')
    : table(
        ['Image', 'Digest', 'Tags', 'Attached'],
        images.map(({ name, digest, tags }) => [
          html`<a href="${links.image(name, digest)}"><strong>${name}</strong></a>`,
          shortDigest(digest),
          html`<span class="pills">${tags.map((tag) => html`<span class="pill mono">${tag}</span>`)}</span>`,
          html`<span class="pills">${evidenceOf(sources, name, digest).map(
            (evidence) =>
              html`<span class="pill ${evidence.fault ? 'red' : 'label'}">${wordsFor(evidence.predicateType)}</span>`,
          )}</span>`,
        ]),
      )
}
<h2 id="repositories">Repositories</h2>
${
  repositories.length === 0
    ? nothing('None yet.')
    : table(
        ['Repository', 'Visibility', 'Last commit', 'When'],
        repositories.map(({ fullName, visibility, defaultBranch }, i) => {
          const commit = latest[i];
          return [
            html`<a href="${links.repository(fullName)}"><strong>${fullName}</strong></a>`,
            visibility,
            commit
              ? html`<a href="${links.commit(fullName, commit.sha)}">${messageParts(commit.message).subject}</a> ${verifiedBadge(commit.verification)}`
              : html`<span class="dim">nothing on ${defaultBranch}</span>`,
            moment(commit?.committer.date),
          ];
        }),
      )
}
<h2>Services</h2>
${table(
  ['Service', 'Address', 'What it is'],
  state.overview
    .services()
    .map(({ name, url, title }) => [
      html`<a href="${links.journal(name)}">${name}</a>`,
      html`<code>${url || 'listens on nothing'}</code>`,
      title,
    ]),
)}`,
  };
}
