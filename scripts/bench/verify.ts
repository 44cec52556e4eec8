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
import { costOf } from '../lib/measure.ts';
import { type Costs, cosignOn, figures, nodeAlone, startServices } from './sign.ts';

const ROUNDS = 5;
const ARCHITECTURES = ['amd64', 'arm64', 'ppc64le', 's390x'];
const ALL = ['signature', 'provenance', 'sbom', 'gate', 'tests'];

export default async function* verifyBench(): AsyncIterable<Figure> {
  const services = await startServices();
  try {
    const { site } = services;
    const cosign = cosignOn(site);
    const one = await evidence(site, {});
    const index = await evidence(site, {}, ...ARCHITECTURES);
    const alone = await evidence(site, SIGNATURE_ALONE);
    const tasks = [
      {
        figure: 'verify the signature of one digest',
        ours: () => verified(site, one.image, ['signature']),
        cosign: () => cosign.verify(one.image),
      },
      {
        // On the image above, the bundle reads and verifies the attestations too: any of them may contradict the signature.
        figure: 'the same, where nothing else is attached',
        ours: () => verified(site, alone.image, ['signature']),
        cosign: () => cosign.verify(alone.image),
      },
      {
        figure: 'verify signature + 4 attestations',
        ours: () => verified(site, one.image, ALL),
        cosign: async () => {
          await cosign.verify(one.image);
          await cosign.verifyAttestations(one.image);
        },
      },
      {
        figure: 'verify all five on an index of 4',
        ours: () => verified(site, index.image, ALL),
        cosign: async () => {
          for (const digest of [index.digest, ...index.platforms]) {
            await cosign.verify(`${site.repository}@${digest}`);
            await cosign.verifyAttestations(`${site.repository}@${digest}`);
          }
        },
      },
    ];
    for (const task of tasks) {
      const costs: Costs = { ours: [], cosign: [], node: [] };
      // The first round fills the caches of the machine and is not counted.
      for (let round = 0; round <= ROUNDS; round++) {
        const ours = await costOf(task.ours);
        const cosigned = await costOf(task.cosign);
        const node = await costOf(nodeAlone);
        if (round === 0) continue;
        costs.ours.push(ours);
        costs.cosign.push(cosigned);
        costs.node.push(node);
      }
      yield* figures(task.figure, costs);
    }
  } finally {
    services.stop();
  }
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
