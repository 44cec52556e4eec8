/** What a signature says of the run that made it, in both formats, and how that is overridden. */
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMMIT, errorOf, type Pushed, startWorld, type World } from './world.ts';

const NAME = 'acme/claims-api';
const URL = 'https://github.com/acme/claims-api/actions/runs/7';
const SIGNATURE_TYPE = 'https://sigstore.dev/cosign/sign/v1';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const registry = () => world.platform.service('registry');
const blob = (digest: string) =>
  JSON.parse(registry().blob(NAME, digest)?.toString('utf8') ?? '{}') as Record<string, unknown>;
const layersOf = (reference: string) =>
  (registry().manifest(NAME, reference)?.content.layers ?? []) as { digest: string }[];

/** Annotations of every signature on the image, each with the subject in a bundle, and of the layers at its tag. */
function annotationsOn({ digest }: Pick<Pushed, 'digest'>) {
  const bundles = world
    .referrers(digest)
    .filter(({ predicateType }) => predicateType === SIGNATURE_TYPE)
    .map((referrer) => {
      const { dsseEnvelope } = blob(layersOf(referrer.digest)[0]?.digest ?? '') as {
        dsseEnvelope: { payload: string };
      };
      const { subject } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8')) as {
        subject: { digest: { sha256: string }; annotations?: Record<string, string> }[];
      };
      return subject.find((item) => `sha256:${item.digest.sha256}` === digest)?.annotations;
    });
  const layers = layersOf(`${digest.replace(':', '-')}.sig`).map((layer) => blob(layer.digest).optional);
  return { bundles, layers };
}

const OF_RUN = { 'git-sha': COMMIT, 'pipeline-url': URL };

describe('a signature', () => {
  it('names commit and run by itself, in both formats, on every platform', async () => {
    const { index, children } = await world.pushIndex(['amd64', 'arm64']);
    const run = await world.sign(index.digest, { annotations: '' });
    expect(errorOf(run).trim()).toBe('');
    for (const image of [index, ...children])
      expect(annotationsOn(image)).toEqual({ bundles: [OF_RUN], layers: [OF_RUN] });
    // Another attempt of the run says the same: nothing is added.
    const again = await world.sign(
      index.digest,
      { annotations: '' },
      { claims: { run_attempt: '2' }, env: { GITHUB_RUN_ATTEMPT: '2' } },
    );
    expect(again.outputs.written).toBe('0');
  });

  it('names them by key too', async () => {
    const image = await world.pushImage('by key');
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    await world.sign(image.digest, { annotations: '', key, provenance: 'false' });
    const { 'git-sha': commit, 'pipeline-url': url } = annotationsOn(image).bundles[0] ?? {};
    expect(commit).toMatch(/^[0-9a-f]{40}$/);
    expect(url).toBe(URL);
  });

  it.each([
    ['adds what is given', 'team=claims', { ...OF_RUN, team: 'claims' }],
    [
      'lets it win',
      'pipeline-url=https://ci.example/7',
      { ...OF_RUN, 'pipeline-url': 'https://ci.example/7' },
    ],
    ['leaves out what is emptied', 'pipeline-url=', { 'git-sha': COMMIT }],
    ['keeps another that is empty', 'note=', { ...OF_RUN, note: '' }],
  ])('%s', async (_, annotations, expected) => {
    const image = await world.pushImage(annotations);
    await world.sign(image.digest, { annotations });
    expect(annotationsOn(image)).toEqual({ bundles: [expected], layers: [expected] });
  });

  it('names no commit for an image that this run has not built', async () => {
    const image = await world.pushImage('unbuilt');
    const inputs = { annotations: '', receipt: '', 'allow-unbuilt': 'true', 'gate-verdict': '' };
    const run = await world.sign(image.digest, inputs);
    expect(errorOf(run).trim()).toBe('');
    expect(annotationsOn(image).bundles).toEqual([{ 'pipeline-url': URL }]);
  });
});
