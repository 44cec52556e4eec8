/**
 * Google Cloud: Workload Identity Federation, direct or through a service account.
 * Sources: Security Token Service reference, method `token`; IAM Service Account Credentials reference, methods
 * `generateAccessToken` and `generateIdToken`.
 */
import {
  type HttpClient,
  type IdToken,
  masked,
  type Pace,
  realPace,
  retrying,
  type WaybillError,
} from '@waybill/toolkit';
import type { Expectations } from '../claims.ts';
import { errors } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import { explainExchange, explainImpersonation, isTransientRefusal } from './gcp-refusals.ts';
import type { Login, Target } from './target.ts';

export interface GcpPorts {
  http: HttpClient;
  expectations: Expectations;
  now: () => Date;
  pace?: Pace;
}

const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
const JWT = 'urn:ietf:params:oauth:token-type:jwt';
/** Artifact Registry's user name for an access token as password. */
const REGISTRY_USER = 'oauth2accesstoken';
/** All that generateAccessToken and generateIdToken need. */
const IAM_SCOPE = 'https://www.googleapis.com/auth/iam';
const MAX_ANSWER_BYTES = 256 * 1024;
/** An answer without `expires_in` is a token in its last seconds. */
const LEAST_LIFETIME_S = 0;
/** Tries of an exchange that fails because the token service could not reach the issuer. */
const ISSUER_TRIES = { attempts: 4, baseMs: 500, capMs: 5_000, budgetMs: 20_000 };

export function gcpTarget(inputs: Inputs, ports: GcpPorts): Target {
  const { http } = ports;
  const { provider, serviceAccount } = inputs;
  const accounts = `${inputs.iamCredentialsEndpoint}/v1/projects/-/serviceAccounts/`;
  // `@` may stand in a path; anything else that could leave it was refused as an input.
  const account = (method: string) => `${accounts}${serviceAccount}:${method}`;

  async function federate(idToken: IdToken): Promise<{ token: string; expiresAt: Date }> {
    // What is asked of a token that is only handed on to IAM is what IAM needs, not what the job needs.
    const scopes = serviceAccount === undefined ? inputs.scopes : [IAM_SCOPE];
    const asked = ports.now();
    const answer = await retrying(ISSUER_TRIES, ports.pace ?? realPace, async () => {
      try {
        const response = await http.request({
          method: 'POST',
          url: `${inputs.stsEndpoint}/v1/token`,
          json: {
            audience: `//iam.googleapis.com/${provider.name}`,
            grantType: TOKEN_EXCHANGE,
            requestedTokenType: ACCESS_TOKEN,
            scope: scopes.join(' '),
            subjectToken: idToken.value,
            subjectTokenType: JWT,
          },
          // An exchange changes nothing: after a lost answer it may be asked for again.
          idempotent: true,
          maxResponseBytes: MAX_ANSWER_BYTES,
        });
        return { done: true, value: response.json<{ access_token?: unknown; expires_in?: unknown }>() };
      } catch (error) {
        return { done: false, error, again: isTransientRefusal(error as WaybillError) };
      }
    }).catch((error: unknown) => {
      throw explainExchange(error, idToken.claims, inputs, ports.expectations, ports.now());
    });
    const lifetime = typeof answer.expires_in === 'number' ? answer.expires_in : LEAST_LIFETIME_S;
    return {
      token: received(answer.access_token, 'the token service', 'access_token'),
      expiresAt: new Date(asked.getTime() + lifetime * 1000),
    };
  }

  async function ofAccount<T>(method: string, token: string, body: unknown, idToken: IdToken): Promise<T> {
    try {
      const response = await http.request({
        method: 'POST',
        url: account(method),
        headers: { authorization: `Bearer ${token}` },
        json: body,
        idempotent: true,
        maxResponseBytes: MAX_ANSWER_BYTES,
      });
      return response.json<T>();
    } catch (error) {
      throw explainImpersonation(error, idToken.claims, inputs, ports.expectations);
    }
  }

  return {
    name: 'Google Cloud',
    audience: inputs.audience,

    async exchange(idToken): Promise<Login> {
      const federated = await federate(idToken);
      if (serviceAccount === undefined)
        return {
          accessToken: federated.token,
          expiresAt: federated.expiresAt,
          // The mapping of google.subject is the provider's; assertion.sub is what almost all have.
          principal: `principal://iam.googleapis.com/${provider.pool}/subject/${idToken.claims.sub ?? ''}`,
          registryUser: REGISTRY_USER,
        };
      const answer = await ofAccount<{ accessToken?: unknown; expireTime?: unknown }>(
        'generateAccessToken',
        federated.token,
        { scope: inputs.scopes, lifetime: `${inputs.tokenLifetime}s` },
        idToken,
      );
      const accessToken = received(answer.accessToken, 'the IAM Credentials API', 'accessToken');
      const expiresAt = new Date(String(answer.expireTime));
      if (Number.isNaN(expiresAt.getTime()))
        throw errors.IMPERSONATION_REFUSED({
          message: 'the IAM Credentials API answered without a readable expireTime',
        });
      return {
        accessToken,
        expiresAt,
        principal: `serviceAccount:${serviceAccount}`,
        registryUser: REGISTRY_USER,
        ...(inputs.idTokenAudience !== undefined && {
          idToken: received(
            (
              await ofAccount<{ token?: unknown }>(
                'generateIdToken',
                federated.token,
                { audience: inputs.idTokenAudience, includeEmail: true },
                idToken,
              )
            ).token,
            'the IAM Credentials API',
            'token',
          ),
        }),
      };
    },

    // Format: "external_account" credentials of Google's client libraries (AIP-4117).
    credentialsFile(request) {
      return `${JSON.stringify(
        {
          type: 'external_account',
          audience: `//iam.googleapis.com/${provider.name}`,
          subject_token_type: JWT,
          token_url: `${inputs.stsEndpoint}/v1/token`,
          credential_source: {
            url: `${request.url}&audience=${encodeURIComponent(inputs.audience)}`,
            headers: { Authorization: `Bearer ${request.token}` },
            format: { type: 'json', subject_token_field_name: 'value' },
          },
          ...(serviceAccount !== undefined && {
            service_account_impersonation_url: account('generateAccessToken'),
            service_account_impersonation: { token_lifetime_seconds: inputs.tokenLifetime },
          }),
        },
        null,
        2,
      )}\n`;
    },
  };
}

/** Masks a token on the line that receives it. */
function received(value: unknown, from: string, member: string): string {
  if (typeof value === 'string' && value !== '') return masked(value);
  throw errors.TRUST_REFUSED({ message: `${from} answered without "${member}"` });
}
