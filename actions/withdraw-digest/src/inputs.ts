/** The inputs of withdraw-digest, typed and checked. */
import { keyFaults, keyInputs } from '@waybill/evidence/key-inputs';
import {
  branchInput,
  NAME_FORM,
  policyInput,
  repositoryInput,
  repositoryPathInput,
  SERVICE_NAME,
} from '@waybill/promotion/inputs';
import { existingPath, flag, parseInputs, secret, text } from '@waybill/toolkit';

/** Short words such as "bad" tell nobody afterwards why; a longer text belongs into an issue that it names. */
const REASON = /^[^\n]{10,300}$/;

const schema = {
  configRepository: repositoryInput('config-repository'),
  token: secret('token', {
    required: true,
    form: 'the installation token of a GitHub App with "contents: write" on the config repository',
  }),
  service: text('service', { required: true, pattern: SERVICE_NAME, form: NAME_FORM }),
  digest: text('digest', {
    required: true,
    pattern: /^sha256:[0-9a-f]{64}$/,
    form: 'sha256: and 64 lower-case hex digits',
  }),
  reason: text('reason', { required: true, pattern: REASON, form: 'one line of 10 to 300 characters' }),
  reinstate: flag('reinstate', { fallback: false }),
  policy: policyInput('policy'),
  base: branchInput('base'),
  trustedRoot: repositoryPathInput('trusted-root'),
  signingConfig: existingPath('signing-config'),
  ...keyInputs,
  dryRun: flag('dry-run', { fallback: false }),
};

export type Inputs = ReturnType<typeof readInputs>;

/** Throws WAYBILL_INVALID_INPUT with every fault. */
export function readInputs(env: NodeJS.ProcessEnv) {
  return parseInputs(schema, env, keyFaults);
}
