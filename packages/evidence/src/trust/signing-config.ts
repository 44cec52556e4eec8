/**
 * Where to sign: Sigstore's signing config v0.2 (sigstore/protobuf-specs, sigstore_trustroot.proto, SigningConfig), or the
 * public-good instance. Services that are not valid yet, or no more, or speak a version that Waybill does not, are left out.
 */
import { messageOf } from '@waybill/toolkit';
import { strictJson } from '@waybill/toolkit/strict-json';
import { errors } from '../errors.ts';
import { asArray, asObject, asText, at, textAt } from '../json-values.ts';

export interface SigningService {
  url: string;
  majorApiVersion: number;
  operator: string;
  /** Milliseconds since 1970; newer services come first. */
  validFrom: number;
}

/** Candidates in the order in which they are tried; `count` of them must answer. */
export interface ServiceChoice {
  services: SigningService[];
  count: number;
}

export interface SigningConfig {
  certificateAuthorities: ServiceChoice;
  transparencyLogs: ServiceChoice;
  timestampAuthorities: ServiceChoice;
  /**
   * Logs of version 1, whatever is chosen above: they alone sign the time of an entry, which signatures in the format before bundles need. One
   * of them is enough.
   */
  promisingLogs: ServiceChoice;
}

const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
/** API versions that this signer speaks. */
const VERSIONS = { ca: [1], tlog: [1, 2], tsa: [1] };

const service = (url: string, operator = 'sigstore.dev'): SigningService => ({
  url,
  majorApiVersion: 1,
  operator,
  validFrom: 0,
});

const none: ServiceChoice = { services: [], count: 0 };

/** The public-good instance, run by the Sigstore project. Whatever is signed there is public for ever. */
export const publicGood: SigningConfig = {
  certificateAuthorities: { services: [service('https://fulcio.sigstore.dev')], count: 1 },
  transparencyLogs: { services: [service('https://rekor.sigstore.dev')], count: 1 },
  timestampAuthorities: { services: [service('https://timestamp.sigstore.dev/api/v1/timestamp')], count: 1 },
  promisingLogs: { services: [service('https://rekor.sigstore.dev')], count: 1 },
};

/** GitHub's own instance, which signs for private repositories: it has no log, so that nothing is public (actions/toolkit, packages/attest, endpoints.ts). */
export const githubInstance: SigningConfig = {
  certificateAuthorities: { services: [service('https://fulcio.githubapp.com', 'github.com')], count: 1 },
  transparencyLogs: none,
  timestampAuthorities: {
    services: [service('https://timestamp.githubapp.com/api/v1/timestamp', 'github.com')],
    count: 1,
  },
  promisingLogs: none,
};

/** No service at all: for signatures by key without a network. */
export const noServices: SigningConfig = {
  certificateAuthorities: none,
  transparencyLogs: none,
  timestampAuthorities: none,
  promisingLogs: none,
};

/**
 * Throws WAYBILL_SIGNING_CONFIG_INVALID. `where` is the path of the file.
 * @param options.certificateAuthority `optional` where a key signs
 */
export function parseSigningConfig(
  text: string,
  where: string,
  now: Date,
  options: { certificateAuthority?: 'required' | 'optional' } = {},
): SigningConfig {
  let value: unknown;
  try {
    value = strictJson(text);
  } catch (cause) {
    throw errors.SIGNING_CONFIG_INVALID({ message: `the signing config ${messageOf(cause)}`, where, cause });
  }
  const mediaType = textAt(value, 'mediaType');
  if (mediaType !== MEDIA_TYPE)
    throw errors.SIGNING_CONFIG_INVALID({
      message: 'this is not a signing config of version 0.2',
      where,
      expected: `"mediaType": "${MEDIA_TYPE}"`,
      found: JSON.stringify(mediaType ?? null),
    });
  const choose = (list: string, config: string | undefined, versions: number[]): ServiceChoice => {
    const services = newestOfEach(readServices(at(value, list), list, where), versions, now);
    const selector = config === undefined ? 'ANY' : selectorOf(at(value, config, 'selector'));
    if (selector === 'ALL') return { services, count: services.length };
    if (selector === 'EXACT') {
      const count = at(value, config ?? '', 'count');
      if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > services.length)
        throw errors.SIGNING_CONFIG_INVALID({
          message: `"${config}" asks for an exact number of services that is not there`,
          where,
          expected: `a "count" of 1 to ${services.length}: so many can be used now`,
          found: JSON.stringify(count ?? null),
        });
      return { services, count };
    }
    if (selector !== 'ANY')
      throw errors.SIGNING_CONFIG_INVALID({
        message: `"${config}" has a selector that is not known`,
        where,
        expected: 'ANY, ALL or EXACT',
        found: selector,
      });
    return oneOf(services);
  };
  const logs = readServices(at(value, 'rekorTlogUrls'), 'rekorTlogUrls', where);
  const config: SigningConfig = {
    certificateAuthorities: choose('caUrls', undefined, VERSIONS.ca),
    transparencyLogs: choose('rekorTlogUrls', 'rekorTlogConfig', VERSIONS.tlog),
    timestampAuthorities: choose('tsaUrls', 'tsaConfig', VERSIONS.tsa),
    promisingLogs: oneOf(newestOfEach(logs, [1], now)),
  };
  if (options.certificateAuthority !== 'optional' && config.certificateAuthorities.services.length === 0)
    throw errors.SIGNING_CONFIG_INVALID({
      message: 'the signing config names no certificate authority that can be used now',
      where,
      expected: `an entry in "caUrls" of version ${VERSIONS.ca.join(' or ')} that is valid at ${now.toISOString()}`,
    });
  return config;
}

/** Whoever answers first, in order. */
function oneOf(services: SigningService[]): ServiceChoice {
  return { services, count: Math.min(1, services.length) };
}

/** ServiceSelector: protobuf's JSON has its names, and takes its numbers. */
const SELECTORS = ['ANY', 'ALL', 'ANY', 'EXACT'];

function selectorOf(value: unknown): string {
  if (value === undefined || value === null || value === 'SERVICE_SELECTOR_UNDEFINED') return 'ANY';
  return (typeof value === 'number' ? SELECTORS[value] : asText(value)) ?? JSON.stringify(value);
}

function readServices(value: unknown, list: string, where: string): (SigningService & { validTo: number })[] {
  return (asArray(value) ?? []).map((item, position) => {
    const fields = asObject(item);
    const url = asText(fields?.url);
    const parsed = url === undefined ? null : URL.parse(url);
    if (!fields || url === undefined || parsed === null || !['https:', 'http:'].includes(parsed.protocol))
      throw errors.SIGNING_CONFIG_INVALID({
        message: `"${list}[${position}]" has no address`,
        where,
        expected: '"url": "https://..."',
      });
    const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(parsed.hostname);
    // The certificate request carries the ID token: it never goes out in the clear.
    if (parsed.protocol === 'http:' && !loopback)
      throw errors.SIGNING_CONFIG_INVALID({
        message: `"${list}[${position}]" is not an https address`,
        where,
        found: url,
      });
    const time = (name: string, fallback: number) => {
      const text = textAt(fields, 'validFor', name);
      const milliseconds = text === undefined ? fallback : Date.parse(text);
      if (!Number.isNaN(milliseconds)) return milliseconds;
      throw errors.SIGNING_CONFIG_INVALID({
        message: `"${list}[${position}].validFor.${name}" is not a time`,
        where,
        expected: 'RFC 3339: 2026-01-01T00:00:00Z',
        found: text,
      });
    };
    return {
      url,
      majorApiVersion: typeof fields.majorApiVersion === 'number' ? fields.majorApiVersion : 1,
      operator: asText(fields.operator) ?? url,
      validFrom: time('start', 0),
      validTo: time('end', Number.POSITIVE_INFINITY),
    };
  });
}

/** Of each operator the newest service of the highest version; newest operators first. */
function newestOfEach(
  services: (SigningService & { validTo: number })[],
  versions: number[],
  now: Date,
): SigningService[] {
  const usable = services
    .filter(
      ({ majorApiVersion, validFrom, validTo }) =>
        versions.includes(majorApiVersion) && validFrom <= now.getTime() && now.getTime() <= validTo,
    )
    .sort((a, b) => b.majorApiVersion - a.majorApiVersion || b.validFrom - a.validFrom);
  const seen = new Set<string>();
  return usable
    .filter(({ operator }) => !seen.has(operator) && seen.add(operator))
    .map(({ url, majorApiVersion, operator, validFrom }) => ({ url, majorApiVersion, operator, validFrom }));
}
