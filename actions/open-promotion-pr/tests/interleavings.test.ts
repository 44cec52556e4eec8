/**
 * Pull request, policy and merge state under promoters that run at once: five of them over real HTTP against the local platform,
 * their requests in an order that fast-check chooses, while people and the world move on. Whatever the order, the invariants hold.
 */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decidePromotion, parsePolicy } from '@waybill/policy';
import { type HttpClient, httpClient, WaybillError } from '@waybill/toolkit';
import fc from 'fast-check';
import { branchFamily, promotionBranch, withdrawalPath } from '../../../packages/promotion/src/index.ts';
import { type Config, startWorld, type World } from '../../../packages/promotion/tests/world.ts';
import { promoter, unsoaked } from './promoter.ts';
import { Turns } from './turns.ts';

const PROMOTERS = 5;
const RUNS = 15;
const TIMEOUT_MS = 600_000;
const SERVICE = 'claims-api';
const TO = 'production';
const FAMILY = branchFamily(SERVICE, TO);
const APPROVALS = '    approvals: 2\n';
const FREEZE =
  '    freezes: [{ from: 2020-01-01T00:00:00Z, to: 2099-01-01T00:00:00Z, reason: a long rest }]\n';
/** What an interleaved promoter may end with: somebody else was faster, or a person has touched its branch. */
const LOST = new Set([
  'WAYBILL_PROMOTION_BASE_MOVED',
  'WAYBILL_BRANCH_FOREIGN_COMMIT',
  'WAYBILL_GITHUB_NOT_FOUND',
  'WAYBILL_GITHUB_REFUSED',
]);

const moves = [
  'release the second',
  'release the third',
  'release the first again',
  'edit the branch',
  'close the pull request',
  'approve as alice',
  'approve as bob',
  'approve as both',
  'freeze',
  'thaw',
  'withdraw the second',
  'check',
  'check fails',
] as const;
type Move = (typeof moves)[number];

let world: World;
let digests: [string, string, string];
beforeAll(async () => {
  world = await startWorld();
  world.platform.service('github').limits.enabled = false;
  digests = [await world.image(SERVICE), await world.image(SERVICE), await world.image(SERVICE)];
  world.toPresent();
});
afterAll(() => world.stop());

/** Two approvals of the very head, and the required check of GitHub Actions (15368). */
async function protectedConfig(): Promise<Config> {
  const config = await world.config(unsoaked, { rules: false });
  world.platform.service('github').createRuleset(config.repository, {
    name: 'main',
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    bypass_actors: [{ actor_id: world.app.id, actor_type: 'Integration', bypass_mode: 'always' }],
    rules: [
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: 2,
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: false,
          require_last_push_approval: false,
          required_review_thread_resolution: false,
          allowed_merge_methods: ['squash'],
        },
      },
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: 'verify-promotion / verify', integration_id: 15_368 }],
        },
      },
    ],
  });
  return config;
}

/** What is true of the config repository, and what a correct check would say. */
class Story {
  readonly config: Config;
  #head = '';
  #merged = new Set<number>();
  #closedByPerson = new Set<number>();
  /** Run of the check by head commit: it is run again, as the re-evaluation does, for a failure of another run would stay. */
  #runs = new Map<string, number>();
  constructor(config: Config) {
    this.config = config;
  }

  get #github() {
    return world.platform.service('github');
  }

  async pulls() {
    const all = await this.#github.pullRequests(this.config.repository);
    return all.filter(({ head }) => head.ref.startsWith(FAMILY));
  }

  async open() {
    return (await this.pulls()).filter(({ state }) => state === 'open');
  }

  async isForeign(sha: string) {
    const { author } = await this.#github.commit(this.config.repository, sha);
    return author.login !== `${world.app.slug}[bot]`;
  }

  /** What the policy says of a digest at a commit of the base branch. */
  async verdict(candidate: string, revision: string) {
    const { config } = this;
    const file = await this.#github.readFile(config.repository, revision, 'delivery-policy.yml');
    const policy = await parsePolicy(file?.toString('utf8') ?? '', 'delivery-policy.yml');
    const list = await this.#github.readFile(config.repository, revision, withdrawalPath(candidate));
    const now = new Date();
    return decidePromotion(policy, {
      service: SERVICE,
      from: 'staging',
      to: TO,
      candidate,
      fromDigest: await config.digestOf('staging', SERVICE, revision),
      toDigest: await config.digestOf(TO, SERVICE, revision),
      inFromSince: undefined,
      evidence: { passed: true, failures: [] },
      withdrawal:
        list === null ? { state: 'clear', asOf: now } : { state: 'withdrawn', reason: 'it is listed' },
      rolledBack: { state: 'clear' },
      approvalsEnforced: 2,
      now,
    }).verdict;
  }

  /** The required check on every open pull request, as it runs after each change of the base and of a head. */
  async check() {
    for (const pull of await this.open()) {
      const digest = await this.config.digestOf(TO, SERVICE, pull.head.sha);
      const passes =
        !(await this.isForeign(pull.head.sha)) &&
        digest !== undefined &&
        (await this.verdict(digest, 'main')) === 'allow';
      await this.#report(pull, passes ? 'success' : 'failure');
      await this.afterTurn();
    }
  }

  async move(move: Move) {
    const { config } = this;
    const [first, second, third] = digests;
    const pull = (await this.open()).at(-1);
    switch (move) {
      case 'release the first again':
      case 'release the second':
      case 'release the third': {
        const digest = move.endsWith('second') ? second : move.endsWith('third') ? third : first;
        if ((await config.digestOf('staging')) !== digest) await config.run('staging', digest);
        return this.check();
      }
      case 'freeze':
        await config.changePolicy((policy) =>
          policy.includes(FREEZE) ? `${policy}# again\n` : policy.replace(APPROVALS, `${APPROVALS}${FREEZE}`),
        );
        return this.check();
      case 'thaw':
        await config.changePolicy((policy) => `${policy.replace(FREEZE, '')}# thawed\n`);
        return this.check();
      case 'withdraw the second':
        await config.list(second, [(await config.signWithdrawal({ digest: second })).bundle]);
        return this.check();
      case 'check':
        return this.check();
    }
    if (pull === undefined) return;
    switch (move) {
      case 'edit the branch':
        await this.#github.commitFiles(config.repository, {
          branch: pull.head.ref,
          message: 'Mine',
          files: { 'README.md': '# mine\n' },
          author: 'mallory',
          emit: true,
        });
        return;
      case 'close the pull request':
        this.#closedByPerson.add(pull.number);
        await this.#patch(pull.number, { state: 'closed' });
        return;
      case 'check fails':
        await this.#report(pull, 'failure');
        return;
      default:
        for (const login of move === 'approve as both'
          ? ['alice', 'bob']
          : [move.slice('approve as '.length)])
          if (!(await this.#github.pullRequest(config.repository, pull.number)).merged)
            await this.#github.approve(config.repository, pull.number, login);
    }
  }

  /** A merge is judged at the commit that it was put upon. */
  async afterTurn() {
    const { config } = this;
    await this.#github.settled();
    const head = (await this.#github.resolve(config.repository, 'main')) ?? '';
    if (head === this.#head) return;
    this.#head = head;
    for (const pull of await this.pulls()) {
      if (!pull.merged || this.#merged.has(pull.number)) continue;
      this.#merged.add(pull.number);
      const { parents } = await this.#github.commit(config.repository, pull.mergeCommitSha ?? '');
      const digest = (await config.digestOf(TO, SERVICE, pull.mergeCommitSha ?? '')) ?? '';
      expect(pull.head.ref).toBe(promotionBranch(SERVICE, TO, digest));
      expect(await this.verdict(digest, parents[0] ?? '')).toBe('allow');
      expect(await this.isForeign(pull.head.sha)).toBe(false);
      const approvers = pull.reviews
        .filter(({ state, sha }) => state === 'APPROVED' && sha === pull.head.sha)
        .map(({ author }) => author);
      expect([...new Set(approvers)].sort()).toEqual(['alice', 'bob']);
    }
  }

  async holds() {
    const { config } = this;
    const pulls = await this.pulls();
    expect(pulls.filter(({ state }) => state === 'open').length).toBeLessThanOrEqual(1);
    for (const pull of pulls) {
      if (pull.state === 'open' || pull.merged || this.#closedByPerson.has(pull.number)) continue;
      const links = pull.comments.flatMap(({ body }) =>
        [...body.matchAll(/#(\d+)/g)].map(([, n]) => Number(n)),
      );
      expect(pulls.map(({ number }) => number)).toEqual(expect.arrayContaining(links));
      expect(links.length).toBeGreaterThan(0);
    }
    const { gitDir } = this.#github.repository(config.repository);
    const git = (...args: string[]) => execFileSync('git', ['-C', gitDir, ...args], { encoding: 'utf8' });
    git('fsck', '--strict', '--no-dangling');
    expect(git('rev-list', '--min-parents=2', 'main')).toBe('');
  }

  /** A person clears away what a person has put there: Waybill touches no foreign commit. */
  async clearForeign(branch: string) {
    for (const pull of await this.open())
      if (pull.head.ref === branch) {
        this.#closedByPerson.add(pull.number);
        await this.#patch(pull.number, { state: 'closed' });
      }
    const { gitDir } = this.#github.repository(this.config.repository);
    execFileSync('git', ['-C', gitDir, 'update-ref', '-d', `refs/heads/${branch}`]);
  }

  async #report({ head }: { head: { sha: string; ref: string } }, conclusion: 'success' | 'failure') {
    const github = this.#github;
    const known = this.#runs.get(head.sha);
    const { id } =
      known === undefined
        ? github.createRun({
            repository: this.config.repository,
            workflowPath: '.github/workflows/verify-promotion.yml',
            event: 'pull_request_target',
            headSha: head.sha,
            headBranch: head.ref,
            actor: 'alice',
          })
        : github.updateRun(known, { newAttempt: true });
    this.#runs.set(head.sha, id);
    const job = github.createJob(id, { name: 'verify-promotion / verify', status: 'in_progress' });
    github.updateJob(job.id, { status: 'completed', conclusion });
    github.updateRun(id, { conclusion });
    await github.settled();
  }

  async #patch(number: number, json: object) {
    await httpClient({ env: {} }).request({
      method: 'PATCH',
      url: `${this.#github.apiUrl}/repos/${this.config.repository}/pulls/${number}`,
      headers: { authorization: `Bearer ${world.people.mallory}` },
      json,
    });
  }
}

function expectLost(error: unknown): void {
  if (!(error instanceof WaybillError) || !LOST.has(error.code)) throw error;
}

async function converges(story: Story, http: HttpClient): Promise<void> {
  const { config } = story;
  const digest = (await config.digestOf('staging')) ?? '';
  const branch = promotionBranch(SERVICE, TO, digest);
  let [result] = await promoter(world, config, http);
  if (result?.kind === 'failed') {
    expect(result.error.code).toBe('WAYBILL_BRANCH_FOREIGN_COMMIT');
    await story.clearForeign(branch);
    [result] = await promoter(world, config, http);
  }
  await story.afterTurn();
  await story.holds();
  const open = await story.open();
  const verdict = await story.verdict(digest, 'main');
  if ((await config.digestOf(TO)) === digest) {
    if (result?.kind !== 'nothing') expect(result).toMatchObject({ merge: { kind: 'merged' } });
  } else if (verdict === 'refuse') {
    expect(result?.kind).toBe('refused');
  } else {
    expect(open.map(({ head }) => head.ref)).toEqual([branch]);
    expect(await config.digestOf(TO, SERVICE, open[0]?.head.sha)).toBe(digest);
    for (const { head } of open) expect(await story.isForeign(head.sha)).toBe(false);
    await story.move('check');
    await story.move('approve as both');
    await story.afterTurn();
    expect((await config.digestOf(TO)) === digest).toBe(verdict === 'allow');
  }
}

describe('five promoters at once', () => {
  it(
    'leave one right pull request, whatever the order of their requests',
    async () => {
      const http = httpClient({ env: {} });
      await fc.assert(
        fc.asyncProperty(
          // Whose turn it is, and for how many requests: long stretches leave one behind with what it has read.
          fc.array(
            fc.record({ actor: fc.nat({ max: PROMOTERS }), requests: fc.integer({ min: 1, max: 16 }) }),
            {
              minLength: 8,
              maxLength: 40,
            },
          ),
          fc.array(fc.constantFrom(...moves), { minLength: 3, maxLength: 8 }),
          async (order, plan) => {
            const config = await protectedConfig();
            const [first, second] = digests;
            await config.run(TO, first);
            await config.run('staging', second);
            const story = new Story(config);
            await story.afterTurn();
            const turns = new Turns();
            const work = Array.from({ length: PROMOTERS }, (_, actor) =>
              turns.start(actor, () => promoter(world, config, turns.client(actor, http), http)),
            );
            const ended = Promise.allSettled(work);
            const left = [...plan];
            for (let stretch = 0; (await turns.quiet()) > 0 || left.length > 0; stretch++) {
              const { actor, requests } = order[stretch % order.length] ?? { actor: 0, requests: 1 };
              const move = actor === PROMOTERS || (await turns.quiet()) === 0 ? left.shift() : undefined;
              if (move !== undefined) await story.move(move);
              else
                for (let turn = 0; turn < requests && (await turns.quiet()) > 0; turn++) {
                  turns.let(actor);
                  await turns.quiet();
                  await story.afterTurn();
                }
              await story.afterTurn();
            }
            for (const outcome of await ended)
              if (outcome.status === 'rejected') expectLost(outcome.reason);
              else for (const result of outcome.value) if (result.kind === 'failed') expectLost(result.error);
            await story.holds();
            await converges(story, http);
          },
        ),
        { numRuns: Number(process.env.WAYBILL_INTERLEAVINGS ?? RUNS), endOnFailure: true },
      );
    },
    TIMEOUT_MS,
  );
});
