/**
 * Verification by the shipped bundle of verify-evidence against the cosign program: the same evidence in the same registry, process start
 * included. cosign checks signatures and identities; the bundle also judges the predicates.
 */
import {
  checksOf,
  push,
  SIGNATURE_ALONE,
  type Site,
  sign,
  verifyEvidence,
} from '../../interop/lib/release.ts';
import type { Figure } from '../lib/figure.ts';
import { cosignOn, figures, fromAfar, inTurn, startServices } from './sign.ts';

const ARCHITECTURES = ['amd64', 'arm64', 'ppc64le', 's390x'];
const ALL = ['signature', 'provenance', 'sbom', 'gate', 'tests'];

export default async function* verifyBench(): AsyncIterable<Figure> {
  const services = await startServices();
  try {
    const { site } = services;
    const program = cosignOn(site);
    const one = await evidence(site, {});
    const index = await evidence(site, {}, ...ARCHITECTURES);
    const alone = await evidence(site, SIGNATURE_ALONE);
    const tasks = [
      {
        figure: 'verify the signature of one digest',
        ours: () => verified(site, one.image, ['signature']),
        cosign: () => program.verify(one.image),
      },
      {
        // On the image above, the bundle reads and verifies the attestations too: any of them may contradict the signature.
        figure: 'the same, where nothing else is attached',
        ours: () => verified(site, alone.image, ['signature']),
        cosign: () => program.verify(alone.image),
      },
      {
        figure: 'verify signature + 4 attestations',
        ours: () => verified(site, one.image, ALL),
        cosign: async () => {
          await program.verify(one.image);
          await program.verifyAttestations(one.image);
        },
      },
      {
        figure: 'verify all five on an index of 4',
        ours: () => verified(site, index.image, ALL),
        cosign: async () => {
          for (const digest of [index.digest, ...index.platforms]) {
            await program.verify(`${site.repository}@${digest}`);
            await program.verifyAttestations(`${site.repository}@${digest}`);
          }
        },
      },
    ];
    for (const { figure, ours, cosign } of tasks)
      yield* figures(figure, await inTurn(async () => undefined, ours, cosign));
  } finally {
    services.stop();
  }
  yield* fromAfar(async (place) => {
    const { image } = await evidence(place.site, SIGNATURE_ALONE);
    const costs = await inTurn(
      async () => undefined,
      () => verified(place.site, image, ['signature']),
      () => place.cosign.verify(image),
    );
    return ['verify the signature of one digest', costs];
  });
}

/** An image with all the evidence of a release, less what `inputs` take away. */
async function evidence(site: Site, inputs: Record<string, string>, ...architectures: string[]) {
  const pushed = await push(site, ...architectures);
  await sign(site, pushed, { inputs: { ...inputs, format: 'bundle' } });
  return pushed;
}

/** A time counts only when the verdict was a pass. */
async function verified(site: Site, image: string, required: readonly string[]): Promise<void> {
  const run = await verifyEvidence(site, image, required);
  if (run.exitCode !== 0) throw new Error(`verify-evidence refused: ${checksOf(run).join('; ')}`);
}
