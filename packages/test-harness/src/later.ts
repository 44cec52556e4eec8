/** A Node.js process whose clock is ahead of the machine's. */

/** Arguments of `node` before the script; none for an offset of 0. */
export function laterBy(milliseconds: number): string[] {
  if (milliseconds === 0) return [];
  const module = `
    const Machine = Date;
    globalThis.Date = class Date extends Machine {
      constructor(...given) { given.length === 0 ? super(Date.now()) : super(...given); }
      static now() { return Machine.now() + ${Math.trunc(milliseconds)}; }
    };`;
  return [`--import=data:text/javascript,${encodeURIComponent(module)}`];
}
