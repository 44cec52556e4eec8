/** Intents that a test puts into the config repository by hand: those of dead writers, and those of attackers; and what makes writers leave theirs. */
import { execFileSync } from 'node:child_process';
import { formatIntent, type Intent, intentRef } from '../src/intent.ts';
import { CONFIG, digest, REGISTRY, SOURCE_COMMIT, type World } from './world.ts';

export const INTENT_KEY = '5c'.repeat(32);

export interface Forgery extends Partial<Pick<Intent, 'repository' | 'branch'>> {
  service: string;
  digit: string;
  order?: string;
  image?: string;
  key?: string;
  /** Milliseconds from now: ahead of a writer's own intent, so that it waits for nobody; negative in the past. */
  aheadMs: number;
  /** Stamp of the ref's name, where it is another one than the intent's. */
  namedMs?: number;
}

/** Leaves an intent; gives its ref and message. */
export async function leaveIntent(world: World, forgery: Forgery): Promise<{ ref: string; message: string }> {
  const { service, digit, order = '30.1', image = `${REGISTRY}/${service}` } = forgery;
  const left = Date.now() + forgery.aheadMs;
  const intent: Intent = {
    repository: forgery.repository ?? CONFIG,
    branch: forgery.branch ?? 'main',
    tag: undefined,
    left,
    record: {
      image,
      digest: digest(digit),
      service,
      environment: 'dev',
      source: `acme/${service}@${SOURCE_COMMIT}`,
      run: `https://github.com/acme/${service}/actions/runs/70${order.split('.')[0]}/attempts/1`,
      order,
    },
  };
  const message = formatIntent(intent, forgery.key ?? INTENT_KEY);
  const ref = intentRef({
    ...intent,
    left: forgery.namedMs === undefined ? left : Date.now() + forgery.namedMs,
  });
  await putIntent(world, ref, message);
  return { ref, message };
}

/** Points a ref at a commit without files that has this message. */
export async function putIntent(world: World, ref: string, message: string): Promise<void> {
  const gitDir = (await world.git('rev-parse', '--absolute-git-dir')).trim();
  const git = (args: string[], input = '') =>
    execFileSync(
      'git',
      ['--git-dir', gitDir, '-c', 'user.name=dev', '-c', 'user.email=dev@example.com', ...args],
      {
        input,
        encoding: 'utf8',
      },
    ).trim();
  const tree = git(['mktree']);
  git(['update-ref', ref, git(['commit-tree', tree, '-F', '-'], message)]);
}

/** Lets the first commit of each service meet a branch that has moved, so that its writer leaves an intent. Ends when it is called. */
export function movedUnderEach(world: World): () => void {
  const met = new Set<string>();
  return world.platform.service('github').server.fault(({ body }) => {
    const text = body.toString('utf8');
    const [service, ...more] = text.match(/(?<=Waybill-Service: )[a-z0-9-]+/g) ?? [];
    if (!text.includes('createCommitOnBranch') || service === undefined || more.length > 0) return undefined;
    if (met.has(service)) return undefined;
    met.add(service);
    return { status: 200, body: STALE };
  });
}

/** What GitHub answers where the branch is not at the expected commit. */
export const STALE = {
  data: { createCommitOnBranch: null },
  errors: [
    {
      type: 'STALE_DATA',
      path: ['createCommitOnBranch'],
      message: `Expected branch to point to "${'f'.repeat(40)}" but it did not.  Pull and try again.`,
    },
  ],
};
