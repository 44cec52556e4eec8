/** The inputs of check-manifests, typed and checked. */
import { realpathSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { policyInput, repositoryPathInput } from '@waybill/promotion/inputs';
import { custom, InputFault, integer, parseInputs, text } from '@waybill/toolkit';

/** A folder of the workspace, as an absolute path without links. */
function checkout(name: string, workspace: string) {
  const form = 'a folder of the workspace with a checkout of the config repository';
  return custom(
    name,
    (raw) => {
      const [folder, top] = [real(resolve(workspace, raw)), real(workspace)];
      const isInside = folder !== undefined && top !== undefined && folder.startsWith(`${top}${sep}`);
      if (!isInside || !statSync(folder).isDirectory()) throw new InputFault(`must be ${form}`, raw);
      return folder;
    },
    { required: true, form },
  );
}

function real(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

export type Inputs = ReturnType<typeof readInputs>;

/** Throws WAYBILL_INVALID_INPUT with every fault. */
export function readInputs(env: NodeJS.ProcessEnv, workspace: string) {
  const schema = {
    base: checkout('base', workspace),
    head: checkout('head', workspace),
    policy: policyInput('policy'),
    settings: repositoryPathInput('settings'),
    kustomize: text('kustomize', { fallback: 'kustomize' }),
    kubeconform: text('kubeconform', { fallback: 'kubeconform' }),
    conftest: text('conftest', { fallback: 'conftest' }),
    kyverno: text('kyverno', { fallback: 'kyverno' }),
    helmUnittest: text('helm-unittest', { fallback: 'helm-unittest' }),
    timeoutMinutes: integer('timeout-minutes', { fallback: 5, min: 1, max: 30 }),
  };
  return parseInputs(schema, env, ({ base, head }) =>
    base === head ? [{ name: 'head', allowed: 'must be another folder than "base"', found: head }] : [],
  );
}
