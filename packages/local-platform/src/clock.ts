/** The platform's time. Tests move it; nothing in the platform reads the machine's clock but this file. */
export interface Clock {
  now(): Date;
  /** Moves this clock forward (or back) by so many milliseconds, from now on. */
  shift(milliseconds: number): void;
}

/** The machine's time plus an offset that starts at zero. */
export function systemClock(): Clock {
  let offset = 0;
  return {
    now: () => new Date(Date.now() + offset),
    shift: (milliseconds) => {
      offset += milliseconds;
    },
  };
}
