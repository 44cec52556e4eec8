/** What the shipped action finds out about the change, and attack 46 through its evidence. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../../../packages/promotion/tests/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const HOSTILE = '</details><!-- x --> @org/team Fixes #1 ![x](https://evil.example/x.png)';
const library = (name: string, version: string, licence = 'MIT') => ({
  type: 'library',
  name,
  version,
  purl: `pkg:npm/${encodeURIComponent(name)}@${version}`,
  licenses: [{ license: { name: licence } }],
});

/** Staging runs `before`, dev `after`: the pull request that the action opens. */
async function promoted(before: string, after: string, inputs: Record<string, string> = {}) {
  const config = await world.config();
  await config.run('staging', before);
  await config.run('dev', after);
  const run = await config.promote({ to: 'staging', ...inputs });
  expect(run.log).not.toContain('::error');
  expect(run.exitCode).toBe(0);
  const { body } = await world.platform.service('github').pullRequest(config.repository, 1);
  return { body, run };
}

describe('the pull request says what changes', () => {
  it('packages, licences and risks, from bills that verify; foreign text stays text', async () => {
    const before = await world.image('claims-api', {
      components: [library('left', '1.9.0'), library('right', '2.0.0'), library('gone', '1.0.0')],
    });
    const after = await world.image('claims-api', {
      components: [
        library('left', '1.10.0'),
        library('right', '1.0.0'),
        library(HOSTILE, '1.0.0', `${HOSTILE} licence`),
      ],
    });
    const { body, run } = await promoted(before, after);
    expect(body).toContain('**Packages:** 1 downgraded, 1 upgraded, 1 new, 1 removed; 3 in all, 3 before.');
    expect(body).toContain('| `left` | upgraded | `1.9.0` | `1.10.0` |');
    expect(body).toContain('1 package goes back to an older version: right 2.0.0 → 1.0.0');
    expect(body).toContain('A licence that was not there before');
    expect(body).toContain('**Source:** the same commit as before, built again');
    for (const text of [body, run.summary]) {
      const interpreted = text.replace(/`[^`\n]*`/g, '');
      expect(interpreted).not.toMatch(/@org\/team|Fixes #1|<!-- x -->|(?<!\\)!\[/);
      expect(interpreted.match(/<\/details>/g)).toHaveLength((interpreted.match(/<details>/g) ?? []).length);
    }
  });

  it('never takes a bill that does not verify for no change', async () => {
    const before = await world.image('claims-api', {
      claims: { job_workflow_ref: 'evil/waybill/.github/workflows/release.yml@refs/tags/v1.2.3' },
    });
    const { body } = await promoted(before, await world.image('claims-api'));
    expect(body).toContain('| **Changes** | source changes not looked up · package changes not known |');
    expect(body).toMatch(/\*\*Packages:\*\* not compared: of what runs now: .*IDENTITY\\_/);
  });

  it('5,000 packages: the body fits, the job summary has all of them', async () => {
    const many = Array.from({ length: 5000 }, (_, i) => library(`package-${i}`, '1.0.0'));
    const before = await world.image('claims-api', { components: [library('only', '1.0.0')] });
    const { body, run } = await promoted(before, await world.image('claims-api', { components: many }));
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/_\d+ packages left out here: the \[job summary\]/);
    expect(body).toContain(`puts back what runs in staging now: \`${before.slice(0, 19)}\``);
    expect(run.summary).toContain('`package-4999`');
  });
});

describe('commits since the running version', () => {
  it('with a token for the service: what GitHub compares', async () => {
    const github = world.platform.service('github');
    github.createRepository({ owner: 'acme', name: 'claims-api' });
    const commit = (message: string, text: string) =>
      github.commitFiles('acme/claims-api', { branch: 'main', message, files: { 'a.txt': text } });
    await commit('Begin', '0');
    const first = await github.resolve('acme/claims-api', 'main');
    await commit(`Mend the claims ${HOSTILE}\n\nBody`, '1');
    const second = await github.resolve('acme/claims-api', 'main');
    const image = (sha: string) => world.image('claims-api', { claims: { sha, workflow_sha: sha } });
    const { body } = await promoted(await image(String(first)), await image(String(second)), {
      'source-token': world.people.alice,
    });
    expect(body).toContain('**Source:** 1 commit since what runs now ([compare](');
    expect(body).toContain('Mend the claims');
    expect(body).toContain('(no pull request)');
    expect(body.replace(/`[^`\n]*`/g, '')).not.toMatch(/@org\/team|Fixes #1|<!-- x -->|(?<!\\)!\[/);
  });
});
