/** What git answers of objects is asked once: an id names its content for good, so the answer holds as long as the repository. */
import { type GitResult, type GitRun, runGit, textOf } from './process.ts';

const KEPT_ANSWERS = 5_000;
const KEPT_ANSWER_BYTES = 64 * 1024;

export class ObjectAnswers {
  readonly #gitDir: string;
  readonly #kept = new Map<string, Promise<GitResult>>();

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
  }

  /** @param revisions all that the answer depends on, as they stand in `args`: where one is no id, git is asked each time */
  async ask(
    revisions: readonly string[],
    args: readonly string[],
    { allow }: Pick<GitRun, 'allow'> = {},
  ): Promise<GitResult> {
    const ask = () => runGit(this.#gitDir, args, allow && { allow });
    if (!revisions.every((revision) => /^[0-9a-f]{40}$/.test(revision))) return ask();
    const key = args.join('\0');
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const asked = ask();
    this.#kept.set(key, asked);
    if (this.#kept.size > KEPT_ANSWERS)
      for (const oldest of this.#kept.keys()) if (this.#kept.delete(oldest)) break;
    try {
      const answer = await asked;
      if (answer.stdout.length > KEPT_ANSWER_BYTES) this.#kept.delete(key);
      return answer;
    } catch (error) {
      // An object that is not there yet may come.
      this.#kept.delete(key);
      throw error;
    }
  }

  async text(revisions: readonly string[], args: readonly string[]): Promise<string> {
    return textOf(await this.ask(revisions, args));
  }
}
