/** What the demo prints: steps as they happen with what is waited for, checks that held or failed, and the closing lines. */
import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

export interface CheckResult {
  title: string;
  held: boolean;
  detail?: string;
}

export class Story {
  readonly checks: CheckResult[] = [];
  readonly #started: number;
  readonly #out: NodeJS.WriteStream;
  #chapters = 0;

  constructor(out: NodeJS.WriteStream = process.stdout) {
    this.#out = out;
    this.#started = Date.now();
  }

  #style(style: Style, text: string): string {
    return this.#out.isTTY ? styleText(style, text) : text;
  }

  #line(text = ''): void {
    this.#out.write(`${text}\n`);
  }

  /** A chapter of the story; they are numbered from 0. */
  chapter(title: string): void {
    this.heading(`${this.#chapters++}. ${title}`);
  }

  /** What is told after the last chapter. */
  heading(title: string): void {
    this.#line();
    this.#line(this.#style('bold', title));
  }

  /** Something that somebody does. */
  act(text: string): void {
    this.#line(`  ${this.#style('cyan', '›')} ${text}`);
  }

  /** Something that happens by itself; with the seconds since the start. */
  progress(text: string): void {
    const seconds = ((Date.now() - this.#started) / 1000).toFixed(0).padStart(3);
    this.#line(this.#style('dim', `    ${seconds}s  ${text}`));
  }

  /** A fact that must hold. Returns whether it did. */
  check(title: string, held: boolean, detail?: string): boolean {
    this.checks.push({ title, held, detail });
    const mark = held ? this.#style('green', '✓') : this.#style('red', '✗');
    this.#line(`    ${mark} ${title}${detail && !held ? `: ${detail}` : ''}`);
    return held;
  }

  /** What a user would see, indented. */
  quote(text: string): void {
    for (const line of text.split('\n')) this.#line(`      ${this.#style('yellow', '│')} ${line}`);
  }

  note(text: string): void {
    this.#line(`  ${text}`);
  }

  /** The closing line; returns the number of failures. */
  end(): number {
    const failed = this.checks.filter((check) => !check.held).length;
    const seconds = ((Date.now() - this.#started) / 1000).toFixed(0);
    this.#line();
    for (const check of this.checks.filter((candidate) => !candidate.held))
      this.#line(`✗ ${check.title}${check.detail ? `: ${check.detail}` : ''}`);
    this.#line(this.#style('dim', `played in ${seconds} s`));
    this.#line(`waybill demo: ${this.checks.length - failed} checks held, ${failed} failed`);
    return failed;
  }
}
