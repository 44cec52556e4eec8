/** Shows the claims that a refusal carries, in the log and in the summary, and lets the error go on. */
import type { ActionFrame, WaybillError } from '@waybill/toolkit';
import { rowsOf } from './claims.ts';
import { refusalLines, refusalTable } from './summary.ts';

export async function reportRefusal(error: unknown, frame: ActionFrame): Promise<never> {
  const rows = rowsOf(error);
  if (rows.length > 0) {
    await frame.log.group('Claims of the refused ID token', async () => {
      for (const line of refusalLines(rows)) frame.log.info(line);
    });
    frame.summary(refusalTable(rows));
    frame.audit.write({
      event: 'exchange',
      subject: (error as WaybillError).where ?? 'token service',
      outcome: 'fail',
      code: (error as WaybillError).code,
      details: { claims: Object.fromEntries(rows.map((row) => [row.claim, row.got ?? null])) },
    });
  }
  throw error;
}
