/**
 * Who may run when: a fixed number of jobs at a time, and `concurrency:` groups.
 * Source: GitHub docs, "Control the concurrency of workflows and jobs".
 */

export interface Slots {
  /** Resolves with a function that gives the slot back, in the order of asking; rejects when the signal aborts first. */
  take(signal: AbortSignal): Promise<() => void>;
}

export function slots(count: number): Slots {
  let free = count;
  const waiting: (() => void)[] = [];
  const give = () => {
    free++;
    waiting.shift()?.();
  };
  return {
    take(signal) {
      return new Promise((resolve, reject) => {
        const start = () => {
          signal.removeEventListener('abort', stop);
          free--;
          let given = false;
          resolve(() => {
            if (given) return;
            given = true;
            give();
          });
        };
        const stop = () => {
          const at = waiting.indexOf(start);
          if (at >= 0) waiting.splice(at, 1);
          reject(signal.reason);
        };
        if (signal.aborted) reject(signal.reason);
        else if (free > 0) start();
        else {
          waiting.push(start);
          signal.addEventListener('abort', stop, { once: true });
        }
      });
    },
  };
}

export interface GroupMember {
  /** For the message of what is cancelled. */
  name: string;
  /** Ends it: it was overtaken by a later member of its group. */
  cancel: (reason: string) => void;
}

export interface Groups {
  /**
   * Waits for the group's turn. At most one runs and one waits: a newcomer cancels the one that waits, and with
   * `cancelInProgress` the one that runs too. Resolves with a function that leaves the group, or with undefined when
   * the member was cancelled while it waited: by a later one, or by the signal.
   */
  enter(
    group: string,
    member: GroupMember,
    cancelInProgress: boolean,
    signal?: AbortSignal,
  ): Promise<(() => void) | undefined>;
}

interface Waiting {
  member: GroupMember;
  go: (leave: (() => void) | undefined) => void;
}

export function groups(): Groups {
  const state = new Map<string, { running?: GroupMember; pending?: Waiting }>();
  const admit = (key: string, waiting: Waiting) => {
    const group = state.get(key) ?? {};
    group.running = waiting.member;
    state.set(key, group);
    let left = false;
    waiting.go(() => {
      if (left) return;
      left = true;
      const next = group.pending;
      group.running = undefined;
      group.pending = undefined;
      if (next) admit(key, next);
      else state.delete(key);
    });
  };
  return {
    enter(name, member, cancelInProgress, signal) {
      // Names of groups know no case.
      const key = name.toLowerCase();
      return new Promise((go) => {
        const group = state.get(key);
        if (!group?.running) {
          admit(key, { member, go });
          return;
        }
        const reason = `Canceling since a higher priority waiting request for '${name}' exists`;
        const overtaken = group.pending;
        if (overtaken) {
          // Taken out first: cancelling may abort its signal at once, and that looks whether it still waits.
          group.pending = undefined;
          overtaken.member.cancel(reason);
          overtaken.go(undefined);
        }
        const waiting = { member, go };
        group.pending = waiting;
        const giveUp = () => {
          if (group.pending !== waiting) return;
          group.pending = undefined;
          go(undefined);
        };
        if (signal?.aborted) giveUp();
        else signal?.addEventListener('abort', giveUp, { once: true });
        if (cancelInProgress) group.running.cancel(reason);
      });
    },
  };
}
