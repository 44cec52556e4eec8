/** Which revision the policy is read from. A change must not be judged by a policy that it brings along. */
import { errors } from './errors.ts';

export interface BaseChoice {
  /** Full commit SHA, or undefined: the judged commit itself. */
  revision?: string;
  /** The policy of the judged commit counts where `revision` has none (the push that brings the first policy). */
  orCommit: boolean;
  /** For the summary: where the base comes from. */
  why: string;
}

const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
/** What GitHub writes in `before` when a branch is new. */
const NO_COMMIT = /^0+$/;

/**
 * The event's base, which the input may only repeat: pull_request and merge_group name it. A push names the commit before it.
 * Other events have no base: the input, or the judged commit itself. Throws WAYBILL_GATE_BASE_REFUSED.
 */
export function chooseBase(
  eventName: string,
  event: Record<string, unknown>,
  override: string | undefined,
): BaseChoice {
  const stated = statedBase(eventName, event);
  if (stated !== undefined) {
    if (!SHA.test(stated)) {
      throw errors.GATE_BASE_MISSING({
        message: `the ${eventName} event names no base commit`,
        found: stated,
        fix: 'run the gate in a workflow of that event on GitHub',
      });
    }
    if (override !== undefined && override !== stated) {
      throw errors.GATE_BASE_REFUSED({
        message: `the ${eventName} event's base is ${stated}; the input "base" may not name another`,
        where: 'input "base"',
        expected: stated,
        found: override,
      });
    }
    return { revision: stated, orCommit: false, why: `base of the ${eventName} event` };
  }
  if (override !== undefined) return { revision: override, orCommit: false, why: 'input "base"' };
  const before = eventName === 'push' ? event.before : undefined;
  if (typeof before === 'string' && SHA.test(before) && !NO_COMMIT.test(before)) {
    return { revision: before, orCommit: true, why: 'commit before the push' };
  }
  return {
    orCommit: true,
    why: eventName === 'push' ? 'first push of the branch: the commit itself' : 'the commit itself',
  };
}

function statedBase(eventName: string, event: Record<string, unknown>): string | undefined {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  if (eventName.startsWith('pull_request')) {
    const base = (event.pull_request as { base?: { sha?: unknown } } | undefined)?.base;
    return text(base?.sha);
  }
  if (eventName === 'merge_group') {
    return text((event.merge_group as { base_sha?: unknown } | undefined)?.base_sha);
  }
  return undefined;
}
