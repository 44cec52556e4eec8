/**
 * Image references: registry/repository[:tag][@digest]. The grammar is that of the OCI distribution specification v1.1
 * ("Pulling manifests") for names and tags, and Docker's defaults where no registry is named.
 */
import { type Digest, isDigest, parseDigest } from './digest.ts';
import { errors } from './errors.ts';

export interface Repository {
  /** Host with the port where it is not the default one; `docker.io` for Docker Hub in all its spellings. */
  registry: string;
  /** Name within the registry: `acme/claims-api`. */
  repository: string;
}

export interface ImageReference extends Repository {
  tag?: string;
  digest?: Digest;
}

const DOCKER_HUB = 'docker.io';
/** Hosts by which Docker Hub is known. */
const DOCKER_HUB_HOSTS = new Set([DOCKER_HUB, 'index.docker.io', 'registry-1.docker.io']);
/** OCI distribution specification: `<name>`. */
const NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
/** The specification allows 255 for host and name together in many clients; longer ones are refused by registries. */
const MAX_NAME_LENGTH = 255;
/** OCI distribution specification: `<reference>` as a tag. */
const TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
/** ASCII labels only: a host that looks like another by foreign letters is not a host. */
const HOST =
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|\[[0-9a-f:.]+\])(?::([0-9]{1,5}))?$/;
const LOOPBACK_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Parses a reference. Throws WAYBILL_REFERENCE_FORMAT or WAYBILL_DIGEST_INVALID.
 * No tag is ever made up: `latest` is what nobody asked for.
 * @param where the input that holds the text, for messages
 */
export function parseReference(text: string, where?: string): ImageReference {
  const at = text.indexOf('@');
  const digest = at < 0 ? undefined : parseDigest(text.slice(at + 1), where);
  let name = at < 0 ? text : text.slice(0, at);
  // A colon after the last slash begins a tag; one before it belongs to a port.
  const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
  let tag: string | undefined;
  // `host:5000` alone would read as name and tag: there is no slash, so it is one, as everywhere.
  if (colon >= 0) {
    tag = name.slice(colon + 1);
    name = name.slice(0, colon);
    if (!TAG.test(tag)) throw wrong(text, 'the tag is not of the allowed form', where);
    // It would read as a tag of the image `sha256` on Docker Hub, which is what nobody means.
    if (at < 0 && isDigest(text)) throw wrong(text, 'it is a digest alone, without its repository', where);
  }
  return { ...parseRepository(name, where), ...(tag !== undefined && { tag }), ...(digest && { digest }) };
}

/** Parses registry/repository, with neither tag nor digest. Throws WAYBILL_REFERENCE_FORMAT. */
export function parseRepository(text: string, where?: string): Repository {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) throw wrong(text, 'it is a web address', where);
  const slash = text.indexOf('/');
  const first = slash < 0 ? '' : text.slice(0, slash);
  // As Docker does it: the first part is a host when it has a dot or a port, or is `localhost`.
  const hasHost = /[.:[]/.test(first) || first === 'localhost';
  const registry = hasHost ? parseHost(first, text, where) : DOCKER_HUB;
  let repository = hasHost ? text.slice(slash + 1) : text;
  if (registry === DOCKER_HUB && !repository.includes('/')) repository = `library/${repository}`;
  if (!NAME.test(repository)) throw wrong(text, 'the repository is not of the allowed form', where);
  if (registry.length + 1 + repository.length > MAX_NAME_LENGTH)
    throw wrong(text, `the name is longer than ${MAX_NAME_LENGTH} characters`, where);
  return { registry, repository };
}

/** Parses the host of a registry, with its port. Throws WAYBILL_REFERENCE_FORMAT. */
export function parseRegistry(text: string, where?: string): string {
  return parseHost(text, text, where);
}

/** registry/repository[:tag][@digest], in canonical form. */
export function formatReference(reference: ImageReference): string {
  const { registry, repository, tag, digest } = reference;
  return `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

export function isTag(text: string): boolean {
  return TAG.test(text);
}

/** Whether the registry runs on this machine: the only ones that are spoken to without TLS. */
export function isLoopback(registry: string): boolean {
  return LOOPBACK_HOSTS.has(registry.replace(/:\d+$/, ''));
}

/** Where the registry's API is served. Docker Hub's is not at the host that stands in its references. */
export function registryOrigin(registry: string): string {
  if (registry === DOCKER_HUB) return 'https://registry-1.docker.io';
  return `${isLoopback(registry) ? 'http' : 'https'}://${registry}`;
}

function parseHost(host: string, text: string, where: string | undefined): string {
  const lower = host.toLowerCase();
  const match = HOST.exec(lower);
  const port = match?.[1] === undefined ? undefined : Number(match[1]);
  if (!match || (port !== undefined && (port < 1 || port > 65_535)))
    throw wrong(text, 'the registry is not a host name with an optional port', where);
  // A default port named in one place and left out in another would be two registries for credentials.
  const canonical = port === 443 && !isLoopback(lower) ? lower.replace(/:0*443$/, '') : lower;
  return DOCKER_HUB_HOSTS.has(canonical) ? DOCKER_HUB : canonical;
}

function wrong(text: string, what: string, where: string | undefined) {
  return errors.REFERENCE_FORMAT({
    message: `this is not an image reference: ${what}`,
    where,
    expected: 'registry/repository[:tag][@sha256:...], lower-case letters, digits, and . _ - / between them',
    found: JSON.stringify(text.slice(0, 300)),
  });
}
