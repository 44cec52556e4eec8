/** A process that runs many writers at once, without a Node process for each. Told by its parent whom to run; answers with what came of each. */
import { realPace } from '../../packages/toolkit/src/index.ts';
import { runBump, type Servers, type Writer } from './bump-run.ts';

export interface Orders extends Servers {
  /** `at`: milliseconds after the start. */
  writers: (Writer & { at: number })[];
}

process.once('message', (message) => {
  const { writers, ...servers } = message as Orders;
  const all = writers.map(async ({ at, ...writer }) => {
    await realPace.sleep(at);
    return runBump(servers, writer);
  });
  void Promise.all(all).then((written) => {
    process.send?.(written, () => process.disconnect());
  });
});
