/** The inputs of rollback-environment, typed and checked: they may come from the payload of an event. */
import { keyFaults, keyInputs } from '@waybill/evidence/key-inputs';
import { noticeInputs } from '@waybill/notifications/inputs';
import {
  branchInput,
  NAME_FORM,
  policyInput,
  repositoryInput,
  repositoryPathInput,
  SERVICE_NAME,
} from '@waybill/promotion/inputs';
import { existingPath, flag, parseInputs, secret, text } from '@waybill/toolkit';

const DIGEST = { pattern: /^sha256:[0-9a-f]{64}$/, form: 'sha256: and 64 lower-case hex digits' };

const schema = {
  configRepository: repositoryInput('config-repository'),
  token: secret('token', {
    required: true,
    form: 'the installation token of a GitHub App with "contents: write" and "pull-requests: write" on the config repository',
  }),
  sourceToken: secret('source-token'),
  service: text('service', { required: true, pattern: SERVICE_NAME, form: NAME_FORM }),
  environment: text('environment', { required: true, pattern: SERVICE_NAME, form: NAME_FORM }),
  reason: text('reason', {
    required: true,
    pattern: /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{10,300}$/u,
    form: 'one line of 10 to 300 characters',
  }),
  from: text('from', DIGEST),
  to: text('to', DIGEST),
  policy: policyInput('policy'),
  base: branchInput('base'),
  trustedRoot: repositoryPathInput('trusted-root'),
  signingConfig: existingPath('signing-config'),
  ...keyInputs,
  ...noticeInputs,
  dryRun: flag('dry-run', { fallback: false }),
};

export type Inputs = ReturnType<typeof readInputs>;

/** Throws WAYBILL_INVALID_INPUT with every fault. */
export function readInputs(env: NodeJS.ProcessEnv) {
  return parseInputs(schema, env, keyFaults);
}
