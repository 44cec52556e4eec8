/** What was signed: certificates that the authority issued, entries that the transparency logs took. */
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { moment, nothing, table } from '../parts.ts';
import type { State } from '../state.ts';

export function logPage(state: State): Page {
  const entries = state.sigstore.entries().toReversed();
  const certificates = state.sigstore.certificates().toReversed();
  return {
    title: 'Signatures',
    crumbs: [['Overview', '/'], ['Signatures']],
    body: html`<h1>Signatures</h1>
<h2>Entries of the transparency logs</h2>
${
  entries.length === 0
    ? nothing('None yet.')
    : table(
        ['Log', 'Index', 'When', 'Kind', 'Signed by', 'Digest of what was signed'],
        entries.map(({ log, logIndex, at, kind, version, identity, digest, id, body }) => [
          html`<span class="nowrap">${log}</span>`,
          String(logIndex),
          moment(at),
          html`<span class="nowrap">${kind} ${version}</span>`,
          identity
            ? html`<span class="mono">${identity}</span>`
            : html`<span class="dim">a bare public key</span>`,
          html`<code title="${digest}">${digest.slice(0, 16)}</code><details><summary class="small">Entry</summary><pre class="tall"><code>${id}\n${JSON.stringify(body, null, 2)}</code></pre></details>`,
        ]),
      )
}
<h2>Certificates</h2>
${
  certificates.length === 0
    ? nothing('None yet.')
    : table(
        ['When', 'Identity', 'Token issuer', 'Serial number'],
        certificates.map(({ at, identity, issuer, serialNumber, pem }) => [
          moment(at),
          html`<span class="mono">${identity}</span>`,
          html`<span class="mono">${issuer}</span>`,
          html`<code title="${serialNumber}">${serialNumber.slice(0, 16)}</code><details><summary class="small">PEM</summary><pre><code>${pem}</code></pre></details>`,
        ]),
      )
}`,
  };
}
