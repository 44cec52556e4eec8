/** The inputs of bump-config-repo, typed and checked. */
import { checkDigest, parseImage } from '@waybill/gitops/image';
import { parseOrder } from '@waybill/gitops/order';
import {
  branchInput,
  NAME_FORM,
  policyInput,
  repositoryInput,
  SERVICE_NAME,
} from '@waybill/promotion/inputs';
import {
  choice,
  custom,
  existingPath,
  flag,
  InputFault,
  integer,
  lines,
  masked,
  parseInputs,
  type RunContext,
  secret,
  text,
} from '@waybill/toolkit';
import { DELIVERIES, type WantedDelivery } from './deliveries.ts';

const NAME = `${NAME_FORM} [WAYBILL_NAME_FORMAT]`;
const IMAGE_FORM =
  'registry/repository@sha256:… with 64 lower-case hexadecimal digits; a tag alone can be moved and is refused [WAYBILL_DIGEST_FORMAT]';
const ORDER_FORM = 'one to four whole numbers joined by dots, such as 128.1';
const MAX_RETRIES = 100;
/** As long as the hash that it keys (RFC 2104, section 3). */
const MIN_KEY_LENGTH = 32;
const KEY_FORM = `a secret of at least ${MIN_KEY_LENGTH} characters, such as 32 random bytes in hexadecimal`;

const KEY_FILE_FORM = 'a private SSH key without a passphrase, as ssh-keygen writes it';
/** As the claim `job_workflow_ref` names it; a `*` stands for one part of the ref, `**` for several. */
const WORKFLOW = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w.-]+\.ya?ml@refs\/[\w./*-]+$/;
const WORKFLOW_FORM = 'workflows, one a line, as owner/name/.github/workflows/file.yml@refs/tags/v*';
/** Word in the place of a path. */
const NO_POLICY = 'none';

const schema = {
  configRepository: repositoryInput('config-repository'),
  token: secret('token', {
    required: true,
    form: 'the token of a GitHub App with "contents: write" on the config repository',
  }),
  service: text('service', { required: true, pattern: SERVICE_NAME, form: NAME }),
  environment: text('environment', { required: true, pattern: SERVICE_NAME, form: NAME }),
  image: custom('image', (raw) => strict(() => parseImage(raw, 'image'), IMAGE_FORM, raw), {
    required: true,
    form: IMAGE_FORM,
  }),
  policy: policyInput('policy'),
  targets: text('targets', {
    pattern: /^.{1,20000}$/su,
    form: 'a target, a list of targets, or "auto: FOLDER", as YAML of at most 20,000 characters',
  }),
  branch: branchInput('branch'),
  sourceCommit: text('source-commit', {
    pattern: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
    form: 'a full commit id in lower-case hexadecimal',
  }),
  order: custom('order', (raw) => strict(() => parseOrder(raw, 'order'), ORDER_FORM, raw), {
    form: ORDER_FORM,
  }),
  rollback: text('rollback', {
    pattern: /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{5,300}$/u,
    form: 'a reason on one line, 5 to 300 characters',
  }),
  message: text('message', {
    fallback: 'Bump {service} in {environment} to {short-digest}',
    pattern: /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{5,200}$/u,
    form: 'one line of 5 to 200 characters',
  }),
  intentKey: custom(
    'intent-key',
    (raw) => {
      const key = masked(raw);
      // The value is a secret: the fault does not show it.
      if (key.length < MIN_KEY_LENGTH)
        throw new InputFault(`must be ${KEY_FORM}`, `${key.length} characters`);
      return key;
    },
    { form: KEY_FORM },
  ),
  delivery: choice('delivery', DELIVERIES, { fallback: 'policy' }),
  retries: integer('retries', { fallback: 30, min: 0, max: MAX_RETRIES }),
  registryCheck: choice('registry-check', ['required', 'off'], { fallback: 'required' }),
  tokenRepositories: lines('token-repositories', {
    fallback: [],
    pattern: /^[A-Za-z0-9._-]{1,100}$/,
    form: 'the name of a repository, without its owner',
  }),
  tokenReach: choice('token-reach', ['config-repository', 'any'], { fallback: 'config-repository' }),
  dryRun: flag('dry-run', { fallback: false }),
  transport: choice('transport', ['api', 'git'], { fallback: 'api' }),
  gitUrl: text('git-url', {
    // A token goes along: without TLS, to this machine alone.
    pattern:
      /^(?:https:\/\/[A-Za-z0-9._:[\]-]+|http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?)\/[A-Za-z0-9._/~-]{1,300}$/,
    form: 'the https address of a repository, without a user name or a token',
  }),
  gitUser: text('git-user', {
    fallback: 'x-access-token',
    pattern: /^[A-Za-z0-9._@-]{1,100}$/,
    form: 'the user name that goes with the token',
  }),
  signing: choice('signing', ['ssh', 'keyless'], { fallback: 'ssh' }),
  signingConfig: existingPath('signing-config'),
  trustedRoot: existingPath('trusted-root'),
  allowedWorkflows: lines('allowed-workflows', { fallback: [], pattern: WORKFLOW, form: WORKFLOW_FORM }),
  signingKey: secret('signing-key', { form: KEY_FILE_FORM }),
  allowedSigners: text('allowed-signers', {
    pattern: /^(?:[ \t]*(?:#[^\n]*|\S+ [^\n]*(?:ssh|ecdsa|sk)-\S+ [A-Za-z0-9+/=]+[^\n]*)?(?:\n|$))*$/,
    form: 'lines of an allowed signers file of ssh-keygen: name, options, key type, key',
  }),
  committer: custom(
    'committer',
    (raw) => {
      const [, name, email] = /^([^<>\p{Cc}]{1,100}) <([^<>\s\p{Cc}]{3,200})>$/u.exec(raw) ?? [];
      if (!name || !email) throw new InputFault('must be Name <address>', raw);
      return { name, email };
    },
    { fallback: { name: 'Waybill', email: 'waybill@users.noreply.github.com' } },
  ),
};

/** By git there are commits of one writer alone; pull requests are of this GitHub server's API. */
function transportFaults(given: {
  transport: 'api' | 'git';
  delivery: WantedDelivery;
  intentKey: string | undefined;
  signing: 'ssh' | 'keyless';
  signingKey: string | undefined;
  gitUrl: string | undefined;
  policy: string;
}) {
  if (given.transport === 'api')
    return given.signing === 'ssh'
      ? []
      : [{ name: 'signing', allowed: 'must be left out with "transport: api": GitHub signs the commit' }];
  const faults = [];
  if (given.signing === 'ssh' && given.signingKey === undefined)
    faults.push({
      name: 'signing-key',
      allowed: `is required with "transport: git", unless "signing: keyless" is set: ${KEY_FILE_FORM}`,
    });
  if (given.signing === 'keyless' && given.signingKey !== undefined)
    faults.push({ name: 'signing-key', allowed: 'must be left out with "signing: keyless"' });
  if (given.delivery === 'pull-request' && given.gitUrl !== undefined)
    faults.push({
      name: 'delivery',
      allowed:
        'must be commit or policy with "git-url": what opens a pull request is the API of the GitHub server that runs the job',
    });
  if (given.intentKey !== undefined)
    faults.push({ name: 'intent-key', allowed: 'must be left out with "transport: git"' });
  if (given.policy === NO_POLICY)
    faults.push({ name: 'policy', allowed: 'must be the path of a delivery policy with "transport: git"' });
  return faults;
}

/** Runs a parser whose errors are faults of the input. */
function strict<T>(parse: () => T, form: string, raw: string): T {
  try {
    return parse();
  } catch {
    throw new InputFault(`must be ${form}`, raw);
  }
}

export type Inputs = ReturnType<typeof readInputs>;

/** Throws WAYBILL_INVALID_INPUT with every fault. */
export function readInputs(env: NodeJS.ProcessEnv, context: RunContext) {
  const values = parseInputs(schema, env, (given) => {
    const faults = [];
    if (given.order === undefined && !/^\d{1,15}$/.test(context.runNumber)) {
      faults.push({ name: 'order', allowed: `is required where the run has no number: ${ORDER_FORM}` });
    }
    if (given.sourceCommit === undefined && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(context.sha)) {
      faults.push({
        name: 'source-commit',
        allowed: 'is required where the run has no commit: a full commit id',
      });
    }
    if (given.policy === NO_POLICY && given.targets === undefined) {
      faults.push({
        name: 'targets',
        allowed: 'is required with "policy: none": nothing else says where the digest stands',
      });
    }
    if (given.policy !== NO_POLICY && given.targets !== undefined) {
      faults.push({
        name: 'targets',
        allowed:
          'is for a config repository without a delivery policy, with "policy: none"; a policy declares the targets itself',
      });
    }
    return [...faults, ...transportFaults(given)];
  });
  checkDigest(values.image.digest, 'image');
  return {
    ...values,
    // Another forge opens its pull requests by an API of its own.
    delivery: values.gitUrl === undefined ? values.delivery : 'commit',
    sourceCommit: values.sourceCommit ?? context.sha,
    order: values.order ?? [Number(context.runNumber), Number(context.runAttempt)],
  };
}
