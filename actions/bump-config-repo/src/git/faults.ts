/** What git says when it can't reach, read or write a remote. It says so by text alone, so the texts are matched here and nowhere else. */
import { githubErrors } from '@waybill/github';
import type { WaybillError } from '@waybill/toolkit';
import { errors } from '../errors.ts';

/** More of what a server says than this helps nobody. */
const MAX_SAID = 600;

/** `address` holds no secret. */
export function remoteFault(address: string, command: string, stderr: string): WaybillError {
  const found = said(stderr);
  const facts = { where: address, found, details: { command } };
  const about = (text: string) => ({ ...facts, message: `git ${command}: ${text}` });
  if (/Authentication failed|could not read (?:Username|Password)|error: 401/i.test(stderr))
    return githubErrors.GITHUB_BAD_CREDENTIALS(about('the server does not accept the token'));
  if (/archived/i.test(stderr)) return githubErrors.GITHUB_ARCHIVED(about('the repository is archived'));
  if (/error: 403|Permission to \S+ denied|not granted/i.test(stderr)) {
    return githubErrors.GITHUB_FORBIDDEN({
      ...about('the token may not do this'),
      expected: 'a token that may read and write the contents of the repository',
    });
  }
  if (/couldn't find remote ref/i.test(stderr))
    return githubErrors.GITHUB_BRANCH_MISSING(about('there is no such branch'));
  if (/error: 404|repository '[^']*' not found|Repository not found/i.test(stderr))
    return githubErrors.GITHUB_NOT_FOUND(about("the repository was not found, or the token can't see it"));
  if (
    /mismatched algorithms|unknown (?:object format|hash algorithm)|unsupported object format/i.test(stderr)
  )
    return errors.GIT_OBJECT_FORMAT(about('this git does not read what the repository names its objects by'));
  if (/error: 30[1278]|redirect/i.test(stderr))
    return githubErrors.GITHUB_RENAMED(about('the repository has moved'));
  return errors.GIT_FAILED(about('it did not end well'));
}

/** Whether a push was refused because the branch has moved. https://git-scm.com/docs/git-push#_output */
const MOVED =
  /\((?:fetch first|non-fast-forward|stale info|needs force)\)|cannot lock ref|failed to update ref|incorrect old value/i;

export type PushVerdict = 'done' | 'moved' | 'refused' | 'unknown';

/** What `git push --porcelain` says of its one ref. */
export function pushVerdict(code: number, stdout: string): PushVerdict {
  const line = stdout.split('\n').find((each) => /^[ =!*+-]\t/.test(each));
  if (line === undefined) return 'unknown';
  if (!line.startsWith('!')) return code === 0 ? 'done' : 'unknown';
  if (MOVED.test(line)) return 'moved';
  // Sent, and never answered.
  return /\[remote failure\]/.test(line) ? 'unknown' : 'refused';
}

/** What the server printed, without git's own marks. */
export function said(stderr: string): string {
  const lines = stderr
    .split('\n')
    .map((line) => line.replace(/^remote:\s*/, '').trim())
    .filter((line) => line !== '' && !/^(?:To |hint:)/.test(line));
  return lines.join('; ').slice(0, MAX_SAID);
}
