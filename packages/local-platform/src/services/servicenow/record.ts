/** A record as the Change Management API writes it: `{ display_value, value }` for each field, times with a third. */
import { labelOf } from './states.ts';
import type { ChangeView } from './types.ts';

const TIMES = /^(start_date|end_date|work_start|work_end|closed_at|sys_(created|updated)_on)$/;
const CHOICES: Record<string, Record<string, string>> = {
  risk: { 1: 'High', 2: 'Moderate', 3: 'Low' },
  impact: { 1: '1 - High', 2: '2 - Medium', 3: '3 - Low' },
  approval: {
    'not requested': 'Not Yet Requested',
    requested: 'Requested',
    approved: 'Approved',
    rejected: 'Rejected',
  },
  close_code: {
    successful: 'Successful',
    successful_issues: 'Successful with issues',
    unsuccessful: 'Unsuccessful',
  },
};

export function recordOf(change: ChangeView): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(change.fields).map(([name, value]) => {
      if (name === 'state') return [name, { display_value: labelOf(change.state), value: change.state }];
      if (name === 'type') return [name, { display_value: value[0]?.toUpperCase() + value.slice(1), value }];
      if (TIMES.test(name)) return [name, { display_value: value, value, display_value_internal: value }];
      return [name, { display_value: CHOICES[name]?.[value] ?? value, value }];
    }),
  );
}
