import { parseRegistry } from '@waybill/registry/reference';
import {
  custom,
  flag,
  InputFault,
  integer,
  lines,
  pairs,
  parseInputs,
  text,
  url,
  WaybillError,
} from '@waybill/toolkit';
import { mayHaveToken } from './targets/gcp-registries.ts';

/** Parts of `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`. */
export interface ProviderName {
  /** The whole name. */
  name: string;
  /** `projects/NUMBER/locations/global/workloadIdentityPools/POOL`. */
  pool: string;
}

export interface Inputs {
  provider: ProviderName;
  serviceAccount?: string;
  audience: string;
  /** Seconds; of a service account's token. */
  tokenLifetime: number;
  scopes: string[];
  registries: string[];
  credentialsFile: boolean;
  idTokenAudience?: string;
  expectedClaims: Record<string, string>;
  stsEndpoint: string;
  iamCredentialsEndpoint: string;
}

const DEFAULT_LIFETIME_S = 3600;
/** Without an organisation policy the limit is 3600; with it 43200 (IAM documentation, "Create short-lived credentials"). */
const LONGEST_LIFETIME_S = 43_200;
const MAX_REGISTRIES = 50;

export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  const values = parseInputs(
    {
      provider: custom('workload-identity-provider', providerName, {
        required: true,
        form: 'projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER',
      }),
      serviceAccount: text('service-account', {
        pattern: /^[a-z0-9][a-z0-9-]{0,62}@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.[a-z]{2,}$/,
        form: 'the e-mail address of a service account',
      }),
      audience: text('audience', { pattern: /^[\x21-\x7e]{1,500}$/, form: 'one audience, without blanks' }),
      tokenLifetime: integer('token-lifetime', { min: 60, max: LONGEST_LIFETIME_S }),
      scopes: lines('scopes', {
        required: true,
        pattern: /^https:\/\/[\x21-\x7e]+$/,
        form: 'an OAuth scope: https://www.googleapis.com/auth/...',
      }),
      registries: custom('registries', registryHosts, { fallback: [] }),
      credentialsFile: flag('credentials-file', { fallback: false }),
      idTokenAudience: text('id-token-audience', { pattern: /^[\x21-\x7e]{1,500}$/, form: 'one audience' }),
      expectedClaims: pairs('expected-claims', { fallback: {} }),
      stsEndpoint: url('sts-endpoint', { required: true }),
      iamCredentialsEndpoint: url('iam-credentials-endpoint', { required: true }),
    },
    env,
    ({ serviceAccount, tokenLifetime, idTokenAudience, registries, stsEndpoint }) => {
      const needs = (name: string, why: string) => ({ name, allowed: `needs "service-account": ${why}` });
      const foreign = registries
        .filter((registry) => !mayHaveToken(registry, stsEndpoint))
        .map((found) => ({
          name: 'registries',
          allowed: 'must be registries of this cloud: any other host would be sent its access token',
          found,
        }));
      if (serviceAccount !== undefined) return foreign;
      return [
        ...foreign,
        ...(tokenLifetime === undefined
          ? []
          : [
              needs(
                'token-lifetime',
                'a federated token lives as long as the ID token, whatever is asked for',
              ),
            ]),
        ...(idTokenAudience === undefined
          ? []
          : [needs('id-token-audience', 'only accounts have ID tokens')]),
      ];
    },
  );
  return {
    ...values,
    tokenLifetime: values.tokenLifetime ?? DEFAULT_LIFETIME_S,
    audience: values.audience ?? `https://iam.googleapis.com/${values.provider.name}`,
  };
}

/** The mistakes that the token service answers with "invalid_request" or "invalid_target" are told here, before any request. */
function providerName(raw: string): ProviderName {
  const name = /^(?:https:)?\/\/iam\.googleapis\.com\/(.*)$/.exec(raw)?.[1];
  if (name !== undefined)
    throw new InputFault('must be the name alone, without //iam.googleapis.com/ in front', raw);
  const project = /^projects\/([^/]*)\//.exec(raw)?.[1];
  if (project !== undefined && !/^\d+$/.test(project))
    throw new InputFault(
      `must name the project by its number, not its ID (gcloud projects describe ${project} --format="value(projectNumber)")`,
      raw,
    );
  if (/^projects\/\d+\/locations\/[^/]+\/workloadIdentityPools\/[^/]+\/?$/.test(raw))
    throw new InputFault('must name a provider; this is the pool: add /providers/PROVIDER', raw);
  const match =
    /^(projects\/\d{1,20}\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{4,32})\/providers\/[a-z0-9-]{4,32}$/.exec(
      raw,
    );
  if (!match?.[1])
    throw new InputFault(
      'must be projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER',
      raw,
    );
  return { name: raw, pool: match[1] };
}

function registryHosts(raw: string): string[] {
  const hosts = raw
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (hosts.length > MAX_REGISTRIES)
    throw new InputFault(`must hold at most ${MAX_REGISTRIES} lines`, `${hosts.length} lines`);
  return [...new Set(hosts.map(registryHost))];
}

function registryHost(host: string): string {
  try {
    return parseRegistry(host);
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    throw new InputFault('each line must be the host of a registry, without https:// and path', host);
  }
}
