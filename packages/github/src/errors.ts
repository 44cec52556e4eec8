import { defineErrors } from '@waybill/toolkit';

/** What GitHub refuses, told apart by what has to be done about it. */
export const errors = defineErrors({
  GITHUB_BAD_CREDENTIALS: {
    kind: 'user',
    summary: 'GitHub does not accept the token: it has expired, was revoked, or is none.',
    fix: 'mint the token in the same job, shortly before it is used; an installation token lives one hour',
  },
  GITHUB_FORBIDDEN: {
    kind: 'user',
    summary: 'The token is valid but lacks a permission.',
    fix: 'grant the permission named above to the App (and accept it on the installation), or to the job',
  },
  GITHUB_SSO_REQUIRED: {
    kind: 'user',
    summary: 'The organization demands single sign-on and the token was not authorised for it.',
    fix: 'use the token of a GitHub App that is installed in the organization',
  },
  GITHUB_ADDRESS_REFUSED: {
    kind: 'user',
    summary: "The organization's IP allow list does not hold the runner's address.",
    fix: 'run the job on a runner whose address is on the list',
  },
  GITHUB_NOT_FOUND: {
    kind: 'user',
    summary: 'Something does not exist, or the token may not see it: GitHub answers both alike.',
    fix: "check the name; if it is right, add the repository to the App's installation and to the token's repositories",
  },
  GITHUB_RENAMED: {
    kind: 'user',
    summary: 'The repository has another name or owner now.',
    fix: 'write the new name; a write is never sent after a redirect',
  },
  GITHUB_ARCHIVED: {
    kind: 'user',
    summary: 'The repository is archived and takes no writes.',
    fix: 'unarchive it, or name the repository that replaced it',
  },
  GITHUB_BRANCH_MISSING: {
    kind: 'user',
    summary: 'The branch does not exist (any more), or the repository has no commit.',
    fix: 'check the name of the branch; Waybill never creates a base branch',
  },
  GITHUB_RULES: {
    kind: 'user',
    summary: 'A ruleset or a branch protection refuses the write.',
    fix: 'satisfy the rule, write through a pull request, or add the App to the bypass list of that one rule',
  },
  GITHUB_VALIDATION: {
    kind: 'user',
    summary: 'GitHub understood the request and refuses its content.',
    fix: 'correct what the message names',
  },
  GITHUB_CONFLICT: {
    kind: 'remote',
    summary: 'The state at GitHub has changed meanwhile, or does not allow the request.',
    fix: 'run the job again: it reads the new state first',
  },
  GITHUB_RATE_LIMITED: {
    kind: 'remote',
    summary: "GitHub's rate limit (primary or secondary) holds for longer than the action may wait.",
    fix: 'run the job again after the time named above; spread jobs that write, and give each App few writers',
  },
  GITHUB_REFUSED: {
    kind: 'remote',
    summary: 'GitHub refused a request for a reason that Waybill does not know.',
    fix: "read GitHub's message above",
  },
  GITHUB_GRAPHQL: {
    kind: 'remote',
    summary: 'A GraphQL query did not end well.',
    fix: "read GitHub's message above; run the job again if it speaks of a timeout",
  },
  GITHUB_FILE_KIND: {
    kind: 'user',
    summary: 'A path in the repository is not a regular file: a symbolic link, a submodule or a folder.',
    fix: 'name the regular file itself: Waybill follows no link',
  },
  GITHUB_FILE_MISMATCH: {
    kind: 'remote',
    summary: 'The bytes of a file are not those that its git object id promises.',
    fix: 'run the job again; if it lasts, something between the runner and GitHub changes answers',
  },
  GITHUB_COMMIT_UNVERIFIED: {
    kind: 'remote',
    summary: 'A commit has landed, but GitHub did not sign it or does not verify its signature.',
    fix: 'on GitHub Enterprise Server switch on web commit signing; then check the commit named above',
  },
  GITHUB_PUSH_REFUSED: {
    kind: 'remote',
    summary: 'GitHub does not take a push of refs over git.',
    fix: 'give the token "contents: write" on the repository; push rules must let "refs/waybill/" pass',
  },
  BRANCH_FOREIGN_COMMIT: {
    kind: 'user',
    summary: 'The branch of a pull request that Waybill opens holds commits that Waybill did not make.',
    fix: 'look at the commits named above; close the pull request and delete the branch, then run the job again',
  },
  BRANCH_IN_THE_WAY: {
    kind: 'user',
    summary:
      'A branch that Waybill opens a pull request from cannot be made: git has no branch below another one.',
    fix: 'delete or rename the branch named above, then run the job again; a ruleset on "waybill" and "waybill/**" keeps such names to Waybill',
  },
  BRANCH_NOT_OURS: {
    kind: 'user',
    summary: "A pull request from a branch of Waybill's was opened by somebody else.",
    fix: 'close that pull request and delete its branch, then run the job again',
  },
});
