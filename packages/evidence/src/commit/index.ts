/** Signatures of commits, apart from the main entry: who has no commits to sign never loads it. */
export { type CommitSigningOptions, expectCommitLog, signCommit } from './sign-commit.ts';
export { type CommitVerifier, commitVerifier, isCommitSignature } from './verify-commit.ts';
