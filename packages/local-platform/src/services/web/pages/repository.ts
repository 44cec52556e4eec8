/** A repository: pull requests, history of its default branch, files, runs, branches and tags. */
import type { CommitView } from '../../github/types.ts';
import { type Html, html } from '../html.ts';
import { links } from '../links.ts';
import type { Page } from '../page.ts';
import { avatar, commitLink, moment, nothing, runRow, verifiedBadge } from '../parts.ts';
import type { State } from '../state.ts';
import { messageParts } from '../trailers.ts';
import { pullRow } from './pull-row.ts';

const MOST_COMMITS = 100;
const MOST_FILES = 1000;
const MOST_RUNS = 50;

export async function repositoryPage(state: State, fullName: string, revision?: string): Promise<Page> {
  const { github } = state;
  const repository = github.repository(fullName);
  const at = revision ?? repository.defaultBranch;
  const sha = await github.resolve(fullName, at);
  const [commits, files, pulls, branches, tags] = await Promise.all([
    sha ? github.commits(fullName, sha, undefined, MOST_COMMITS) : [],
    sha ? github.listFiles(fullName, sha) : [],
    github.pullRequests(fullName),
    github.branches(fullName),
    github.tags(fullName),
  ]);
  const runs = github.runs(fullName).toSorted((a, b) => b.id - a.id);
  const refs = (items: { name: string; sha: string }[]) =>
    items.map(
      ({ name }) =>
        html`<a class="branch mono" href="${links.repository(fullName)}?at=${encodeURIComponent(name)}">${name}</a> `,
    );
  return {
    title: fullName,
    crumbs: [['Overview', '/'], [fullName]],
    body: html`<div class="title"><h1>${repository.owner} / <strong>${repository.name}</strong> <span class="pill">${repository.visibility}</span></h1>
<div class="meta"><code>${repository.cloneUrl}</code></div></div>
<h2>Pull requests</h2>
${pulls.length === 0 ? nothing('None.') : html`<div class="box">${pulls.toSorted((a, b) => b.number - a.number).map((pull) => pullRow(pull, false))}</div>`}
<h2>History of <span class="mono">${at}</span></h2>
${commits.length === 0 ? nothing('No commits here.') : commitList(fullName, commits)}
<div class="two"><section><h2>Branches</h2><p>${branches.length === 0 ? nothing('None.') : refs(branches)}</p></section>
<section><h2>Tags</h2><p>${tags.length === 0 ? nothing('None.') : refs(tags)}</p></section></div>
<h2>Workflow runs</h2>
${runs.length === 0 ? nothing('None.') : html`<div class="box">${runs.slice(0, MOST_RUNS).map(runRow)}</div>`}
<h2>Files</h2>
${
  sha && files.length > 0
    ? html`<div class="box"><div class="head">${files.length} ${files.length === 1 ? 'file' : 'files'} at ${commitLink(fullName, sha)}</div><div class="in mono">${files
        .slice(0, MOST_FILES)
        .map((path) => html`<a href="${links.file(fullName, path, at)}">${path}</a><br>`)}</div></div>`
    : nothing('None.')
}
${files.length > MOST_FILES && html`<p class="dim">${files.length - MOST_FILES} more are not listed.</p>`}`,
  };
}

export function commitList(fullName: string, commits: readonly CommitView[]): Html {
  return html`<div class="box">${commits.map((commit) => {
    const { subject, body, trailers } = messageParts(commit.message);
    const login = commit.author.login ?? commit.author.name;
    return html`<div class="row">${avatar(login)}<span class="grow"><a href="${links.commit(fullName, commit.sha)}"><strong>${subject}</strong></a>
${body && html`<br><span class="small dim">${body.split('\n')[0]}</span>`}
${trailers.map(([name, value]) => html`<br><span class="small dim mono">${name}: ${value}</span>`)}
<br><span class="small dim">${login} · ${moment(commit.author.date)}</span></span>${verifiedBadge(commit.verification)}${commitLink(fullName, commit.sha)}</div>`;
  })}</div>`;
}
