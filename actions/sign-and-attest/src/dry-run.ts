/** What a run would write, for a dry run. */
import { predicateTypes } from '@waybill/evidence';
import type { Forms } from './legacy.ts';
import type { Plan } from './plan.ts';
import type { Attested } from './result.ts';

export function planned(plan: Plan, forms: Forms, signatures: number): Attested[] {
  const signature = forms.bundle
    ? []
    : [
        {
          predicateType: predicateTypes.signature,
          outcome: signatures > 0 ? 'would-write' : 'kept',
        } as const,
      ];
  return [
    ...signature.map((item) => ({ ...item, statementDigest: '', referrers: [], tags: [] })),
    ...plan.write.map((statement) => ({
      predicateType: statement.predicateType,
      statementDigest: '',
      outcome: 'would-write' as const,
      referrers: [],
      tags: [],
    })),
    ...plan.keep.map(({ existing, reason }) => ({
      predicateType: existing.statement.predicateType,
      statementDigest: existing.statementDigest,
      outcome: 'kept' as const,
      referrers: [],
      tags: [],
      logIndex: existing.logIndex,
      note: reason,
    })),
  ];
}
