/** An image: what it is made of, and the evidence that is attached to its digest, opened. */
import type { RegistryService } from '../../registry/types.ts';
import { type Component, type Evidence, evidenceOf, wordsFor } from '../evidence.ts';
import { type Fragment, type Html, html } from '../html.ts';
import { icon } from '../icons.ts';
import { links } from '../links.ts';
import type { Page } from '../page.ts';
import { facts, moment, nothing, shortDigest, table } from '../parts.ts';
import { NotFound, type State } from '../state.ts';

const MOST_COMPONENTS = 1000;

export function imagePage(state: State, name: string, digest: string): Page {
  const { registry, sigstore } = state;
  const manifest = registry.manifest(name, digest);
  if (!manifest) throw new NotFound(`the registry holds no manifest ${name}@${digest}`);
  const evidence = evidenceOf(
    { registry, entries: sigstore.entries(), certificates: sigstore.certificates() },
    name,
    manifest.digest,
  );
  const tags = registry.tags(name).filter((tag) => tag.digest === manifest.digest);
  return {
    title: `${name}@${manifest.digest}`,
    crumbs: [['Overview', '/'], [name], [manifest.digest.slice(0, 19)]],
    body: html`<div class="title"><h1>${name}</h1><div class="meta"><code>${manifest.digest}</code>${tags.map(({ tag }) => html`<span class="pill mono">${tag}</span>`)}</div></div>
<div class="box"><div class="in">${facts([
      ['Pull it as', html`<code>${registry.host}/${name}@${manifest.digest}</code>`],
      ['Media type', html`<code>${manifest.mediaType}</code>`],
      ...contents(registry, name, manifest.content),
    ])}</div></div>
<h2>Attached evidence</h2>
<div class="banner">Opened and decoded, as anybody could. This page does not verify it; <code>verify-evidence</code> does.</div>
${evidence.length === 0 ? nothing('Nothing is attached to this digest.') : evidence.map((item) => evidenceView(item))}`,
  };
}

function contents(
  registry: RegistryService,
  name: string,
  manifest: Record<string, unknown>,
): [string, Fragment][] {
  const layers = items(manifest.layers);
  const children = items(manifest.manifests);
  const config = members(manifest.config).digest;
  const image = typeof config === 'string' ? json(registry.blob(name, config)) : {};
  const labels = Object.entries(members(members(image.config).Labels));
  const rows: [string, Fragment][] = [];
  if (typeof image.os === 'string') rows.push(['Platform', `${image.os}/${String(image.architecture)}`]);
  if (typeof image.created === 'string') rows.push(['Created', moment(image.created)]);
  if (layers.length > 0) {
    const bytes = layers.reduce((sum, layer) => sum + Number(layer.size ?? 0), 0);
    rows.push(['Layers', `${layers.length}, ${bytes} bytes`]);
  }
  for (const child of children) {
    const platform = members(child.platform);
    const digest = String(child.digest);
    rows.push([
      `${String(platform.os ?? 'unknown')}/${String(platform.architecture ?? 'unknown')}`,
      html`<a href="${links.image(name, digest)}">${shortDigest(digest)}</a>`,
    ]);
  }
  for (const [label, value] of labels) rows.push([label, html`<span class="mono">${String(value)}</span>`]);
  return rows;
}

function evidenceView(item: Evidence): Html {
  return html`<section class="box"><div class="head">${icon('shield', item.fault ? 'red' : 'grey')}<strong>${wordsFor(item.predicateType)}</strong><code>${item.predicateType ?? item.artifactType}</code></div>
<div class="in">${item.fault && html`<div class="banner note failure">It could not be opened: ${item.fault}.</div>`}
${facts([
  [
    'Signed by',
    item.signers.length > 0 && item.signers.map((signer) => html`<span class="mono">${signer}</span><br>`),
  ],
  ['Token issuer', item.issuer && html`<span class="mono">${item.issuer}</span>`],
  ['Certificate issued', moment(item.certificateFrom)],
  [
    'Logged',
    item.logIndexes.length > 0 && html`${moment(item.loggedAt)} as entry ${item.logIndexes.join(', ')}`,
  ],
  ['Timestamps', item.timestamps > 0 && `${item.timestamps} from a timestamp authority`],
  ['Referrer', html`<code>${item.digest}</code>`],
])}
${item.components && sbom(item.components)}
${item.payload !== undefined && html`<details><summary>The statement, decoded</summary><pre class="tall"><code>${JSON.stringify(item.payload, null, 2)}</code></pre></details>`}</div></section>`;
}

function sbom(components: readonly Component[]): Html {
  return html`<details><summary>${components.length} ${components.length === 1 ? 'component' : 'components'}</summary>${table(
    ['Name', 'Version', 'Type', 'Licences', 'Package URL'],
    components
      .slice(0, MOST_COMPONENTS)
      .map(({ name, version, type, licences, purl }) => [
        name,
        version,
        type,
        licences,
        html`<code>${purl}</code>`,
      ]),
  )}${components.length > MOST_COMPONENTS && html`<p class="dim">${components.length - MOST_COMPONENTS} more are in the statement.</p>`}</details>`;
}

function members(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function items(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(members) : [];
}

function json(bytes: Buffer | undefined): Record<string, unknown> {
  try {
    return bytes ? members(JSON.parse(bytes.toString('utf8'))) : {};
  } catch {
    return {};
  }
}
