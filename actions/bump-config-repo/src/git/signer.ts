/** Makes the commits of a bump, signed, and tells which commits of others count. */
import type { Setting } from './program.ts';

export interface CommitSigner {
  /** Makes a signed commit and gives its id. Throws where its signature does not verify. */
  commit(commitTree: CommitTree): Promise<string>;
  /** Whether the commit is signed by whom this run believes. */
  verifies(oid: string): Promise<boolean>;
}

/** Runs `git commit-tree` with these arguments and settings besides its own; gives the id. */
export type CommitTree = (args: readonly string[], settings: readonly Setting[]) => Promise<string>;
