/** The change_request table: records of text fields, with the rules that the state model puts on them. */
import { randomBytes } from 'node:crypto';
import type { Clock } from '../../clock.ts';
import { notFound, refusedByRule } from './errors.ts';
import { after, isDecided, labelOf, nextStates, STATES } from './states.ts';
import type { ChangeView } from './types.ts';

/** Fields of change_request that a caller may set, with their longest text ("Change Management API", response parameters). */
const WRITABLE: Record<string, number> = {
  short_description: 160,
  description: 4000,
  justification: 4000,
  implementation_plan: 4000,
  backout_plan: 4000,
  test_plan: 4000,
  risk_impact_analysis: 4000,
  risk: 40,
  impact: 40,
  priority: 40,
  start_date: 40,
  end_date: 40,
  correlation_id: 100,
  correlation_display: 100,
  category: 40,
  cmdb_ci: 32,
  business_service: 32,
  assignment_group: 32,
  assigned_to: 32,
  requested_by: 32,
  work_notes: 4000,
  comments: 4000,
  close_code: 40,
  close_notes: 4000,
  state: 40,
};
const DEFAULTS = { risk: '3', impact: '3', priority: '4', category: 'Other', approval: 'not requested' };
/** Fields of a standard change that its template alone decides (POST /change/standard/{id}). */
const TEMPLATE_ONLY = ['description', 'backout_plan', 'test_plan', 'implementation_plan'];
const CLOSE_CODES = ['successful', 'successful_issues', 'unsuccessful'];
const FIRST_NUMBER = 30_001;

export interface ChangeStore {
  /** Returns the record and the names that were not taken. */
  create(
    type: string,
    fields: Record<string, string>,
    by: string,
    template?: Record<string, string>,
  ): { change: ChangeView; ignored: string[] };
  /** Throws 403 where a rule stands against it; names that are not writable are left out. */
  update(sysId: string, fields: Record<string, string>): ChangeView;
  decide(sysId: string, decision: 'approved' | 'rejected', comments: string): ChangeView;
  edit(sysId: string, fields: Record<string, string>): ChangeView;
  /** By sys_id or number. Throws 404. */
  get(name: string): ChangeView;
  all(): ChangeView[];
}

type Row = Record<string, string>;

export function changeStore(clock: Clock, urlOf: (sysId: string) => string): ChangeStore {
  const rows: Row[] = [];
  const text = (row: Row, name: string) => row[name] ?? '';
  const stateOf = (row: Row) => Number(text(row, 'state'));

  function row(name: string): Row {
    const found = rows.find((candidate) => candidate.sys_id === name || candidate.number === name);
    if (!found) throw notFound();
    return found;
  }

  function view(of: Row): ChangeView {
    return {
      sysId: text(of, 'sys_id'),
      number: text(of, 'number'),
      state: stateOf(of),
      approval: text(of, 'approval'),
      type: text(of, 'type'),
      fields: { ...of },
      url: urlOf(text(of, 'sys_id')),
    };
  }

  function take(of: Row, fields: Record<string, string>): void {
    for (const [name, value] of Object.entries(fields)) of[name] = value.slice(0, WRITABLE[name] ?? 4000);
    of.sys_updated_on = timeText(clock.now());
  }

  /** Moves one step; people are asked where the new state is decided on. A standard change is approved from the start. */
  function move(of: Row, state: number): void {
    of.state = String(state);
    if (isDecided(state)) of.approval = 'requested';
    else if (state === STATES.New) of.approval = 'not requested';
    else if (state === STATES.Scheduled) of.approval = 'approved';
    if (state === STATES.Implement) of.work_start = timeText(clock.now());
    if (state === STATES.Closed || state === STATES.Canceled) {
      of.active = 'false';
      of.closed_at = timeText(clock.now());
    }
  }

  function required(of: Row, fields: Record<string, string>, state: number): void {
    const target = labelOf(state);
    if (!nextStates(text(of, 'type'), stateOf(of)).includes(state))
      throw refusedByRule(
        `Operation against file 'change_request' was aborted by Business Rule: ${labelOf(stateOf(of))} does not go to ${target}`,
      );
    const missing = ['close_code', 'close_notes'].filter((name) => (fields[name] ?? text(of, name)) === '');
    if (state === STATES.Closed && missing.length > 0)
      throw refusedByRule(`Data Policy Exception: ${missing.join(', ')} is mandatory`);
  }

  return {
    create(type, fields, by, template = {}) {
      const known = Object.keys(fields).filter(
        (name) =>
          Object.hasOwn(WRITABLE, name) &&
          name !== 'state' &&
          !(type === 'standard' && TEMPLATE_ONLY.includes(name)),
      );
      const now = timeText(clock.now());
      const made: Row = {
        ...DEFAULTS,
        ...template,
        sys_id: randomBytes(16).toString('hex'),
        number: `CHG${String(FIRST_NUMBER + rows.length).padStart(7, '0')}`,
        type,
        state: String(STATES.New),
        active: 'true',
        sys_class_name: 'change_request',
        sys_created_on: now,
        sys_created_by: by,
      };
      take(made, Object.fromEntries(known.map((name) => [name, fields[name] ?? ''])));
      rows.push(made);
      return { change: view(made), ignored: Object.keys(fields).filter((name) => !known.includes(name)) };
    },
    update(sysId, fields) {
      const of = row(sysId);
      const { state, ...others } = fields;
      const known = Object.fromEntries(
        Object.entries(others).filter(([name]) => Object.hasOwn(WRITABLE, name)),
      );
      if (known.close_code !== undefined && !CLOSE_CODES.includes(known.close_code))
        throw refusedByRule(`Data Policy Exception: close_code has no choice ${known.close_code}`);
      const wanted = state === undefined || Number(state) === stateOf(of) ? undefined : Number(state);
      if (wanted !== undefined) required(of, known, wanted);
      take(of, known);
      if (wanted !== undefined) move(of, wanted);
      return view(of);
    },
    decide(sysId, decision, comments) {
      const of = row(sysId);
      if (!isDecided(stateOf(of))) throw refusedByRule('No approval is asked of the user for this change');
      if (decision === 'rejected') {
        move(of, STATES.New);
        of.approval = 'rejected';
      } else {
        const next = after(text(of, 'type'), stateOf(of));
        if (next !== undefined) move(of, next);
      }
      of.approval_history = `${timeText(clock.now())} ${decision} ${comments}`.trim();
      return view(of);
    },
    edit(sysId, fields) {
      const of = row(sysId);
      take(of, fields);
      return view(of);
    },
    get: (name) => view(row(name)),
    all: () => rows.map(view),
  };
}

/** `2026-11-21 10:00:00`, UTC: the internal form of a date and time. */
export function timeText(date: Date): string {
  return date.toISOString().slice(0, 19).replace('T', ' ');
}
