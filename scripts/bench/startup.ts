/** CPU time of each bundle until it fails on its first missing input, against `node -e 0`. */
import type { Figure } from '../lib/figure.ts';
import { measureStartup } from '../lib/startup.ts';

export default function* startup(): Iterable<Figure> {
  const { baseline, entries } = measureStartup(20);
  yield { figure: 'node -e 0', value: baseline, unit: 'ms CPU', baseline: 'node -e 0', ratio: 1 };
  for (const { entry, milliseconds, ratio } of entries) {
    yield { figure: entry, value: milliseconds, unit: 'ms CPU', baseline: 'node -e 0', ratio };
  }
}
