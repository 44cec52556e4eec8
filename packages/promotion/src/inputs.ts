/** Inputs that the actions on the config repository have, in one form. Light: nothing of this loads more than the toolkit. */
import { custom, InputFault, text } from '@waybill/toolkit';

export const SERVICE_NAME = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
export const DEFAULT_POLICY = 'delivery-policy.yml';
export const NAME_FORM = 'lower-case letters, digits and hyphens, at most 63';
/** Names that git takes for a branch and that need no quoting anywhere. https://git-scm.com/docs/git-check-ref-format */
const BRANCH = /^(?!.*(?:\.\.|\/\/|\.lock(?:\/|$)|\.$|\/$))[A-Za-z0-9_][A-Za-z0-9._/-]{0,200}$/;
const PATH = /^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))(?!.*\/\/)[A-Za-z0-9._/@+-]{1,500}(?<!\/)$/;
const PATH_FORM = 'a path from the root of the config repository';
const REPOSITORY = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/;

/** `owner/name` in its parts. */
export function repositoryInput(name: string) {
  return custom(
    name,
    (raw) => {
      const match = REPOSITORY.exec(raw);
      if (!match?.[1] || !match[2]) throw new InputFault('must be owner/name', raw);
      return { owner: match[1], name: match[2] };
    },
    { required: true, form: 'owner/name of the config repository' },
  );
}

export function policyInput(name: string) {
  return text(name, { fallback: DEFAULT_POLICY, pattern: PATH, form: PATH_FORM });
}

export function repositoryPathInput(name: string) {
  return text(name, { pattern: PATH, form: PATH_FORM });
}

export function branchInput(name: string) {
  return text(name, { pattern: BRANCH, form: 'the name of a branch, without refs/heads/' });
}
