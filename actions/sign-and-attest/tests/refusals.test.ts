/** What is not signed, and what the user reads then. Nothing is written in any of these. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runAction } from '@waybill/test-harness';
import { COMMIT, errorOf, startWorld, type World } from './world.ts';

let world: World;
let digest: string;
beforeAll(async () => {
  world = await startWorld();
  ({ digest } = await world.pushImage('image'));
});
afterAll(() => world.stop());

const other = `sha256:${'9'.repeat(64)}`;

async function refused(
  inputs: Record<string, string>,
  options: Parameters<World['sign']>[2] = {},
  of = digest,
) {
  const run = await world.sign(of, inputs, options);
  expect(run.exitCode).toBe(1);
  expect(world.referrers(digest)).toEqual([]);
  return errorOf(run);
}

describe('inputs', () => {
  it('names every missing input at once', async () => {
    const run = await runAction('sign-and-attest', {});
    expect(run.exitCode).toBe(1);
    expect(errorOf(run)).toContain('"image": is required: registry/repository@sha256:...');
  });

  it('wants a receipt unless it is told otherwise', async () => {
    expect(await refused({ receipt: '' })).toContain('"receipt": is required');
  });

  it('refuses a tag', async () => {
    expect(await refused({ image: `${world.repository}:latest` })).toContain('WAYBILL_SIGN_DIGEST_FROM_TAG');
  });

  it('wants a trusted root', async () => {
    expect(await refused({ 'trusted-root': '' })).toContain('WAYBILL_TRUST_ROOT_MISSING');
  });

  it('refuses a trusted root that is none', async () => {
    expect(await refused({ 'trusted-root': world.file('root.json', { mediaType: 'text/plain' }) })).toContain(
      'WAYBILL_TRUST_ROOT_INVALID',
    );
  });

  it('refuses a signing config that is none', async () => {
    expect(await refused({ 'signing-config': world.file('config.json', '{') })).toContain(
      'WAYBILL_SIGNING_CONFIG_INVALID',
    );
  });
});

describe('the right to sign', () => {
  it('says which permission is missing', async () => {
    const error = await refused(
      {},
      { env: { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' } },
    );
    expect(error).toContain('WAYBILL_ID_TOKEN_NO_PERMISSION');
    expect(error).toContain('permissions: id-token: write');
  });

  it('says that forks never get a token', async () => {
    const error = await refused(
      {},
      {
        env: { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' },
        event: { pull_request: { head: { repo: { fork: true } } } },
      },
    );
    expect(error).toContain('WAYBILL_ID_TOKEN_FORK');
  });

  it('says when the authority does not trust the issuer', async () => {
    const lift = world.platform.service('sigstore').servers.fulcio.fault(() => ({
      status: 401,
      body: { code: 16, message: 'there was an error processing the identity token' },
    }));
    try {
      expect(await refused({})).toContain('WAYBILL_CERTIFICATE_REFUSED');
    } finally {
      lift();
    }
  });
});

describe('the image', () => {
  it.each([
    ['another digest', { digest: other }],
    ['another run', { run: { id: '6', attempt: '1' } }],
    ['another repository', { source: { repository: 'acme/other', repositoryId: '2002', commit: COMMIT } }],
  ])('is not signed with the receipt of %s', async (_what, overrides) => {
    expect(await refused({ receipt: world.receipt(digest, overrides) })).toContain(
      'WAYBILL_SIGN_SUBJECT_NOT_BUILT_HERE',
    );
  });

  it('is not signed when it is not there', async () => {
    const inputs = { image: `${world.repository}@${other}`, receipt: world.receipt(other), sbom: '' };
    expect(await refused(inputs)).toContain('WAYBILL_IMAGE_UNKNOWN');
  });

  it('is not signed when it is evidence of another one', async () => {
    const signed = await world.pushImage('signed');
    await world.sign(signed.digest);
    const evidence = world.referrers(signed.digest)[0]?.digest ?? '';
    const inputs = { image: `${world.repository}@${evidence}`, receipt: world.receipt(evidence), sbom: '' };
    expect(await refused(inputs)).toContain('WAYBILL_NOT_AN_IMAGE');
  });

  it('is signed without provenance when this run has not built it', async () => {
    const foreign = await world.pushImage('foreign');
    const run = await world.sign(foreign.digest, { receipt: '', 'allow-unbuilt': 'true' });
    expect(run.exitCode).toBe(0);
    expect(world.referrers(foreign.digest).map(({ predicateType }) => predicateType)).not.toContain(
      'https://slsa.dev/provenance/v1',
    );
  });
});

describe('an image with many referrers', () => {
  // The limit of Kyverno, of which then no evidence counts.
  it('is not signed beyond 50, and the user reads what to do', async () => {
    const crowded = await world.pushImage('crowded');
    await world.addReferrers(crowded, 46);
    const signed = world.platform.service('sigstore').entries().length;
    const run = await world.sign(crowded.digest, { format: 'bundle' });
    expect(run.exitCode).toBe(1);
    expect(errorOf(run)).toMatch(
      /TOO_MANY_REFERRERS[\s\S]*has 46 referrers and would get 5 more[\s\S]*at most 50[\s\S]*delete referrers that no policy asks for/,
    );
    expect(world.referrers(crowded.digest)).toHaveLength(46);
    expect(world.platform.service('sigstore').entries()).toHaveLength(signed);
    const raised = await world.sign(crowded.digest, { format: 'bundle', 'max-referrers': '51' });
    expect(errorOf(raised)).toBe('\n');
    expect(world.referrers(crowded.digest)).toHaveLength(51);
    // What is there needs no room.
    expect((await world.sign(crowded.digest, { format: 'bundle' })).outputs.written).toBe('0');
  });
});

describe('the documents', () => {
  it('refuses a bill of materials of another image', async () => {
    const error = await refused({ sbom: world.sbom(other) });
    expect(error).toContain('WAYBILL_SBOM_OTHER_IMAGE');
    expect(error).toContain(other);
  });

  it('refuses a file that is no bill of materials', async () => {
    expect(await refused({ sbom: world.file('sbom.json', {}) })).toContain('WAYBILL_SBOM_INVALID');
  });

  it('refuses a verdict of another commit', async () => {
    expect(await refused({ 'gate-verdict': world.verdict({ commit: 'f'.repeat(40) }) })).toContain(
      'WAYBILL_VERDICT_OTHER_COMMIT',
    );
  });

  it('attack: refuses a verdict that was replaced on its way from the gate, although all that it says is right', async () => {
    const digest = `sha256:${'0'.repeat(64)}`;
    const error = await refused({ 'gate-verdict': world.verdict(), 'gate-verdict-digest': digest });
    expect(error).toContain('WAYBILL_VERDICT_REPLACED');
    expect(error).toContain(digest);
  });

  it('refuses a verdict that is none', async () => {
    expect(await refused({ 'gate-verdict': world.verdict({ verdict: 'green' }) })).toContain(
      'WAYBILL_VERDICT_INVALID',
    );
  });

  it('refuses test results that are none', async () => {
    expect(await refused({ 'test-results': world.junit('<html></html>') })).toContain(
      'WAYBILL_TEST_RESULTS_INVALID',
    );
  });

  it('does not attest a verdict that contradicts the one that is there', async () => {
    const image = await world.pushImage('contradiction');
    await world.sign(image.digest);
    const run = await world.sign(image.digest, { 'gate-verdict': world.verdict({ verdict: 'fail' }) });
    expect(errorOf(run)).toContain('WAYBILL_EVIDENCE_CONTRADICTS');
    expect(world.referrers(image.digest)).toHaveLength(5);
  });
});

describe('the Sigstore instance', () => {
  it('attaches nothing when the trusted root is that of another instance', async () => {
    const stranger = await startWorld();
    try {
      const root = stranger.platform.service('sigstore').trustedRoot();
      const error = await refused({ 'trusted-root': world.file('root.json', root) });
      expect(error).toContain('WAYBILL_SIGNED_NOT_VERIFIED');
    } finally {
      await stranger.stop();
    }
  });

  it('attaches nothing when it certifies another identity', async () => {
    const error = await refused({}, { env: { GITHUB_SERVER_URL: 'https://ghe.example' } });
    expect(error).toContain('WAYBILL_CERTIFICATE_INVALID');
    expect(error).toContain('https://ghe.example/acme/waybill/.github/workflows/release.yml');
  });

  it('attaches nothing when one of several statements cannot be signed', async () => {
    let left = 3;
    const lift = world.platform
      .service('sigstore')
      .servers.tsa.fault(() => (left-- > 0 ? undefined : { status: 400, body: {} }));
    try {
      expect(await refused({})).toContain('WAYBILL_TIMESTAMP_REFUSED');
    } finally {
      lift();
    }
  });
});
