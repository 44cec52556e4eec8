/**
 * States of a change and the way through them, by type.
 * Sources: "State progression for normal, standard, and emergency changes"; "State model and transitions" (the values).
 */
export const STATES = {
  New: -5,
  Assess: -4,
  Authorize: -3,
  Scheduled: -2,
  Implement: -1,
  Review: 0,
  Closed: 3,
  Canceled: 4,
} as const;

const WAY: Record<string, readonly number[]> = {
  normal: [-5, -4, -3, -2, -1, 0, 3],
  standard: [-5, -2, -1, 0, 3],
  emergency: [-5, -3, -2, -1, 0, 3],
};
/** "You cannot cancel the change request if it is in the Review state." */
const CANCELABLE: readonly number[] = [-5, -4, -3, -2, -1];
/** States that only approvals lead out of. */
const DECIDED: readonly number[] = [STATES.Assess, STATES.Authorize];

export function labelOf(state: number): string {
  return Object.entries(STATES).find(([, value]) => value === state)?.[0] ?? String(state);
}

/** The state after this one on the way of its type; undefined at the end. */
export function after(type: string, state: number): number | undefined {
  const way = WAY[type] ?? [];
  const at = way.indexOf(state);
  return at < 0 ? undefined : way[at + 1];
}

/** Where a caller may move a change to: one step on, back to New while it is being decided on, or to Canceled. */
export function nextStates(type: string, state: number): number[] {
  const next = after(type, state);
  return [
    ...(next === undefined || DECIDED.includes(state) ? [] : [next]),
    ...(DECIDED.includes(state) ? [STATES.New] : []),
    ...(CANCELABLE.includes(state) ? [STATES.Canceled] : []),
  ];
}

/** Whether people are asked in this state. */
export function isDecided(state: number): boolean {
  return DECIDED.includes(state);
}
