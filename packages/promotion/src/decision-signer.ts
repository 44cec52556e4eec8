/** Who signs what was decided about an image: the workflow that decides, or a key. */
import { readFile } from 'node:fs/promises';
import { githubInstance, parseSigningConfig, publicGood, type SigningConfig } from '@waybill/evidence';
import type { KeyInputs } from '@waybill/evidence/key-inputs';
import type { SigningKey, StatementSigner } from '@waybill/evidence/sign';
import { type DeliveryPolicy, hasDeciders, transparencyLogOf } from '@waybill/policy';
import { type HttpClient, type Logger, requestIdToken, WaybillError } from '@waybill/toolkit';
import type { ConfigRevision } from './config.ts';
import { type DecisionKind, expectDecider } from './deciders.ts';
import { errors } from './errors.ts';

/** The audience that certificate authorities of Sigstore ask for. */
const AUDIENCE = 'sigstore';

export interface DecisionSigner extends Pick<StatementSigner, 'sign'> {
  /**
   * Who started the run: as its token says, or as the runner does where a key signs. Undefined where the token names no account, as for
   * an App that GitHub does not tell.
   */
  startedBy: Account | undefined;
  /** `owner/repository/.github/workflows/file@ref` that the certificate will name; undefined where a key signs. */
  workflow: string | undefined;
  /** Event that started the run: as its token says, or as the runner does where a key signs. */
  trigger: string;
}

interface Account {
  id: number;
  login: string;
}

/** A signer of the decisions of a kind that are taken on this revision. Throws WAYBILL_NOT_A_DECIDER, and what signing throws. */
export type DecisionSigners = (config: ConfigRevision, kind: DecisionKind) => Promise<DecisionSigner>;

export interface SignerOptions {
  http: HttpClient;
  env: NodeJS.ProcessEnv;
  /** Where none is given, the workflow signs. */
  key: KeyInputs;
  /** Path of a Sigstore signing config; where not given, the public instance that the policy trusts. */
  signingConfig?: string;
  /** As the runner says it. */
  startedBy: Account;
  onWarning(text: string): void;
}

/** Signers are made when they are first asked for, and then serve the whole run. */
export function decisionSigner(options: SignerOptions): DecisionSigners {
  const made = new Map<string, Promise<DecisionSigner>>();
  return (config, kind) => {
    const name = `${kind} ${config.policy.digest}`;
    const signer = made.get(name) ?? make(config, kind, options);
    made.set(name, signer);
    return signer;
  };
}

async function make(
  config: ConfigRevision,
  kind: DecisionKind,
  options: SignerOptions,
): Promise<DecisionSigner> {
  const { givenKey } = await import('@waybill/evidence/sign');
  const key = await givenKey(options.key, (path) => readFile(path, 'utf8'), options.env);
  const services = await servicesFor(config.policy, options, key !== undefined);
  return key ? byKey(key, config, kind, services, options) : keyless(config, services, options);
}

/** Throws WAYBILL_SIGNING_CONFIG_INVALID. */
async function servicesFor(
  { trust }: DeliveryPolicy,
  { signingConfig: path }: SignerOptions,
  isByKey: boolean,
): Promise<SigningConfig> {
  if (path !== undefined)
    return parseSigningConfig(await readFile(path, 'utf8'), path, new Date(), {
      certificateAuthority: isByKey ? 'optional' : 'required',
    });
  return trust.trustedRoot === undefined && trust.sigstore === 'github' ? githubInstance : publicGood;
}

async function keyless(
  { policy }: ConfigRevision,
  config: SigningConfig,
  { http, env, onWarning }: SignerOptions,
): Promise<DecisionSigner> {
  const { keylessSigner } = await import('@waybill/evidence/sign');
  const token = await requestIdToken(http, env, AUDIENCE);
  const transparencyLog = transparencyLogOf(policy) === 'required' ? 'required' : 'prefer';
  const { sign } = await keylessSigner({ http, token, config, transparencyLog, onWarning });
  const { actor, actor_id: id, job_workflow_ref: workflow, event_name: trigger } = token.claims;
  return {
    sign,
    startedBy: typeof actor === 'string' && Number(id) > 0 ? { id: Number(id), login: actor } : undefined,
    workflow: String(workflow ?? ''),
    trigger: String(trigger ?? ''),
  };
}

async function byKey(
  key: SigningKey,
  revision: ConfigRevision,
  kind: DecisionKind,
  config: SigningConfig,
  { http, env, startedBy, onWarning }: SignerOptions,
): Promise<DecisionSigner> {
  const { expectSignedTime, keySigner } = await import('@waybill/evidence/sign');
  const { id } = key.publicKey;
  // Known before anything is signed: a log would keep it for ever.
  expectDecider({ keyId: id }, kind, revision);
  const rules = revision.policy.trust.keys.find((trusted) => trusted.id === id);
  const services = { http, config, transparencyLog: rules?.transparencyLog ?? 'required', onWarning };
  // The policy counts no decision without one, whatever the key does without.
  expectSignedTime(services);
  const { sign } = keySigner(services, key);
  return {
    sign,
    startedBy: startedBy.id > 0 ? startedBy : undefined,
    workflow: undefined,
    trigger: env.GITHUB_EVENT_NAME ?? '',
  };
}

/**
 * Whether a statement will be made. Asked before anything is written: what stands there without its statement would have to be taken back.
 * Throws what getting a certificate throws, where the policy requires the statement.
 */
export async function canState(
  config: ConfigRevision,
  kind: 'promotion' | 'rollback',
  ports: { signer: DecisionSigners; log: Logger },
): Promise<boolean> {
  if (!hasDeciders(config.policy, 'promotion')) return false;
  try {
    const { workflow } = await ports.signer(config, kind);
    if (workflow !== undefined && config.policy.trust.promoters.length === 0)
      throw errors.NOT_A_DECIDER({
        message: `the policy lets keys alone sign a ${kind}, and none is given: this run would sign as ${workflow}`,
        where: config.policyPath,
        fix: 'give the key by the input "key" or "key-command"',
      });
    return true;
  } catch (error) {
    if (!(error instanceof WaybillError) || config.policy[`${kind}Statement`] === 'required') throw error;
    ports.log.warning(
      `no signed statement is made, and the policy does not require one: ${error.message} [${error.code}]`,
    );
    return false;
  }
}
