/** A service whose digest stands in several places of an environment is promoted in all of them, or not at all. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Config,
  environments,
  startWorld,
  type World,
  withDeciders,
  ZERO,
} from '../../../packages/promotion/tests/world.ts';
import { codes } from './support.ts';

let world: World;
let running: string;
beforeAll(async () => {
  world = await startWorld();
  running = await world.image('claims-api');
});
afterAll(() => world.stop());

const JOB = (environment: string) => `overlays/${environment}/claims-api/job.yaml`;
const job = (digest: string) => `# The nightly job.\nimage: {digest: "${digest}"}\n`;
/** The usual policy, with a second place for claims-api in every environment. */
const ofLists = (policy: string) =>
  environments.reduce(
    (text, environment) =>
      text.replace(
        new RegExp(`^( +${environment}: )(\\{.*overlays/${environment}/claims-api/.*\\})$`, 'm'),
        `$1[$2, {yaml: ${JOB(environment)}, path: image.digest}]`,
      ),
    policy,
  );

async function config(job_ = running, edit = (policy: string) => policy): Promise<Config> {
  const made = await world.config((policy) => edit(ofLists(policy)));
  await world.platform.service('github').commitFiles(made.repository, {
    branch: 'main',
    message: 'Jobs',
    files: {
      [JOB('dev')]: job(job_),
      [JOB('staging')]: job(ZERO),
      [JOB('production')]: job(ZERO),
    },
  });
  await made.run('dev', running);
  return made;
}
const file = async (made: Config, revision: string, path: string) =>
  (await world.platform.service('github').readFile(made.repository, revision, path))?.toString('utf8');

describe('a promotion of a list of places', () => {
  it('is one pull request that changes all of them, and passes its check', async () => {
    const made = await config(running, withDeciders);
    world.toPresent();
    const { inputs, env } = made.signing();
    const opened = await made.promote({ to: 'staging', ...inputs }, { env });
    expect(opened.log).not.toContain('::error');
    const pull = await world.platform.service('github').pullRequest(made.repository, 1);
    expect(await made.digestOf('staging', 'claims-api', pull.head.ref)).toBe(running);
    expect(await file(made, pull.head.ref, JOB('staging'))).toBe(job(running));
    expect(pull.body).toContain('2 values of ');
    expect(pull.body).toContain(JOB('staging'));
    expect(opened.outputs.summary).not.toContain('undefined');

    const run = await made.verify(1);
    expect(codes(run)).toEqual([]);
    expect(run.outputs).toMatchObject({ verdict: 'pass', kind: 'promotion' });
    expect(run.summary).toContain(`image.digest in ${JOB('staging')}`);
  });

  it('is refused where it leaves one of them as it was, in another file', async () => {
    const made = await config();
    const run = await made.verify(
      await made.pullRequest({ files: { [made.path('staging')]: made.overlay('staging', running) } }),
    );
    expect(run.exitCode).toBe(1);
    expect(codes(run)).toEqual(['TARGETS_DISAGREE', 'verify-promotion: WAYBILL_PROMOTION_UNVERIFIED']);
    expect(run.log).toContain(`no digest: image.digest in ${JOB('staging')}`);
  });

  it('is refused where its places get different digests, or more than the digest changes in one of them', async () => {
    const made = await config();
    const other = `sha256:${'e'.repeat(64)}`;
    const first = { [made.path('staging')]: made.overlay('staging', running) };
    const apart = await made.verify(
      await made.pullRequest({ branch: 'apart', files: { ...first, [JOB('staging')]: job(other) } }),
    );
    expect(codes(apart)).toContain('TARGETS_DISAGREE');
    const more = await made.verify(
      await made.pullRequest({
        branch: 'more',
        files: { ...first, [JOB('staging')]: `${job(running)}command: [sh]\n` },
      }),
    );
    expect(codes(more)).toEqual(['DIFF_NOT_PROMOTION', 'verify-promotion: WAYBILL_PROMOTION_UNVERIFIED']);
  });

  it('is not opened where the environment below holds different digests', async () => {
    const made = await config(`sha256:${'e'.repeat(64)}`);
    const opened = await made.promote({ to: 'staging' });
    expect(opened.exitCode).toBe(1);
    expect(opened.log).toContain('WAYBILL_TARGETS_DISAGREE');
    expect(await world.platform.service('github').pullRequests(made.repository)).toHaveLength(0);
  });
});
