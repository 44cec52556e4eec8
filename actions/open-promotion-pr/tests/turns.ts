/**
 * Promoters that run at once in one process, one request to GitHub at a time: whose is next is chosen from outside, so that an
 * interleaving can be run again, and shrunk.
 */
import { setImmediate } from 'node:timers/promises';
import type { HttpClient } from '@waybill/toolkit';

/** Rounds of the event loop in which a promoter that goes on may ask for its further requests. */
const ROUNDS = 3;

interface Waiting {
  actor: number;
  go(): void;
}

export class Turns {
  #waiting: Waiting[] = [];
  #active = new Set<number>();
  #underWay = 0;
  #changed: () => void = () => undefined;

  /** Starts an actor; its requests through `client` wait for their turns. */
  start<T>(actor: number, work: () => Promise<T>): Promise<T> {
    this.#active.add(actor);
    return work().finally(() => {
      this.#active.delete(actor);
      this.#changed();
    });
  }

  client(actor: number, http: HttpClient): HttpClient {
    return {
      request: async (request) => {
        await new Promise<void>((go) => {
          this.#waiting.push({ actor, go });
          this.#changed();
        });
        try {
          return await http.request(request);
        } finally {
          this.#underWay -= 1;
          this.#changed();
        }
      },
    };
  }

  /** Waits until every actor waits for a turn or has ended. Returns how many requests wait. */
  async quiet(): Promise<number> {
    for (let calm = 0; calm < ROUNDS; calm++) {
      while (!this.#isQuiet()) {
        calm = 0;
        await new Promise<void>((resolve) => {
          this.#changed = resolve;
        });
      }
      await setImmediate();
    }
    // Requests that one actor makes at once come in the order of its program; actors in the order of their numbers.
    this.#waiting.sort((a, b) => a.actor - b.actor);
    return this.#waiting.length;
  }

  /** Lets the next request of an actor go, or of the next one that waits. */
  let(actor: number): void {
    const at = this.#waiting.findIndex((waiting) => waiting.actor >= actor);
    const [chosen] = this.#waiting.splice(Math.max(at, 0), 1);
    if (chosen === undefined) throw new Error('nobody waits for a turn');
    this.#underWay += 1;
    chosen.go();
  }

  #isQuiet(): boolean {
    const parked = new Set(this.#waiting.map(({ actor }) => actor));
    return this.#underWay === 0 && [...this.#active].every((actor) => parked.has(actor));
  }
}
