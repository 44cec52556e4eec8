/** The inputs of open-promotion-pr, typed and checked. */
import {
  branchInput,
  NAME_FORM,
  policyInput,
  repositoryInput,
  repositoryPathInput,
  SERVICE_NAME,
} from '@waybill/promotion/inputs';
import { existingPath, flag, parseInputs, secret, text } from '@waybill/toolkit';

const schema = {
  configRepository: repositoryInput('config-repository'),
  token: secret('token', {
    required: true,
    form: 'the installation token of a GitHub App with "contents: write" and "pull-requests: write" on the config repository',
  }),
  sourceToken: secret('source-token'),
  service: text('service', { required: true, pattern: SERVICE_NAME, form: `${NAME_FORM}; or all` }),
  to: text('to', { required: true, pattern: SERVICE_NAME, form: NAME_FORM }),
  from: text('from', { pattern: SERVICE_NAME, form: NAME_FORM }),
  policy: policyInput('policy'),
  base: branchInput('base'),
  trustedRoot: repositoryPathInput('trusted-root'),
  signingConfig: existingPath('signing-config'),
  dryRun: flag('dry-run', { fallback: false }),
};

export type Inputs = ReturnType<typeof readInputs>;

/** Throws WAYBILL_INVALID_INPUT with every fault. */
export function readInputs(env: NodeJS.ProcessEnv) {
  return parseInputs(schema, env);
}
