/** One commit: who, what for, whether its signature verifies, and what it changes. */
import { commitDiff, diffView } from '../diff.ts';
import { html, join } from '../html.ts';
import { links } from '../links.ts';
import type { Page } from '../page.ts';
import { avatar, commitLink, facts, moment, outcomeIcon, shortSha, verifiedBadge } from '../parts.ts';
import { NotFound, type State } from '../state.ts';
import { messageParts } from '../trailers.ts';

export async function commitPage(state: State, fullName: string, revision: string): Promise<Page> {
  const { github } = state;
  const repository = github.repository(fullName);
  const sha = await github.resolve(fullName, revision);
  if (!sha) throw new NotFound(`${fullName} has no commit "${revision}"`);
  const [commit, diff] = await Promise.all([
    github.commit(fullName, sha),
    commitDiff(repository.gitDir, sha),
  ]);
  const { subject, body, trailers } = messageParts(commit.message);
  const author = commit.author.login ?? commit.author.name;
  const committer = commit.committer.login ?? commit.committer.name;
  const checks = github.checkRuns(fullName, sha);
  return {
    title: `${subject} · ${fullName}@${shortSha(sha)}`,
    crumbs: [['Overview', '/'], [fullName, links.repository(fullName)], [shortSha(sha)]],
    body: html`<div class="box"><div class="in"><h1>${subject}</h1>
${body && html`<pre class="wrap">${body}</pre>`}
${trailers.length > 0 && facts(trailers.map(([name, value]) => [name, html`<span class="mono">${value}</span>`]))}</div>
<div class="row">${avatar(author)}<span class="grow"><strong>${author}</strong>${committer !== author && html` and <strong>${committer}</strong>`} committed ${moment(commit.committer.date)}</span>${verifiedBadge(commit.verification)}</div>
<div class="row small dim"><span class="grow">commit <code>${sha}</code></span><span>${commit.parents.length === 1 ? 'parent' : 'parents'} ${
      commit.parents.length === 0
        ? 'none'
        : join(
            commit.parents.map((parent) => commitLink(fullName, parent)),
            ' + ',
          )
    }</span></div>
${checks.map((check) => html`<div class="row small">${outcomeIcon(check.status, check.conclusion)}${check.name}</div>`)}</div>
${diffView(diff)}`,
  };
}
