/**
 * Signing and verifying one digest against the cosign program where the services are not on loopback but a round trip away, as those of a
 * job are: then what counts is how often one request waits for the answer of another. Give round trips in milliseconds; 20, 50 and 100
 * where none is given.
 */
import { type Pushed, push, SIGNATURE_ALONE } from '../../interop/lib/release.ts';
import type { Figure } from '../lib/figure.ts';
import { median } from '../lib/measure.ts';
import { type Costs, cosignOn, inTurn, signed, startServices } from './sign.ts';
import { evidence, verified } from './verify.ts';

const ROUND_TRIPS_MS = [20, 50, 100];

export default async function* distanceBench(given: readonly string[]): AsyncIterable<Figure> {
  for (const roundTrip of given.length > 0 ? given.map(Number) : ROUND_TRIPS_MS) {
    const services = await startServices(roundTrip);
    try {
      const { site } = services;
      const cosign = cosignOn(site);
      const signing = await inTurn(
        () => push(site),
        (pushed: Pushed) => signed(site, pushed, SIGNATURE_ALONE, 1),
        ({ image }) => cosign.sign(image),
      );
      yield* walls('sign one digest', roundTrip, signing);
      const { image } = await evidence(site, SIGNATURE_ALONE);
      const verifying = await inTurn(
        async () => undefined,
        () => verified(site, image, ['signature']),
        () => cosign.verify(image),
      );
      yield* walls('verify its signature', roundTrip, verifying);
    } finally {
      services.stop();
    }
  }
}

function walls(figure: string, roundTrip: number, costs: Costs): Figure[] {
  const wall = (who: keyof Costs) => median(costs[who].map((cost) => cost.wall));
  return (['ours', 'cosign'] as const).map((who) => ({
    figure: who === 'ours' ? `${figure}, ${roundTrip} ms away` : '  cosign',
    value: wall(who),
    unit: 'ms',
    baseline: 'cosign',
    ratio: wall(who) / wall('cosign'),
  }));
}
