/** What a subcommand is: one file each under commands/, all of one form. */
import type { ParseArgsConfig } from 'node:util';

/** 0: it holds. 1: it is refused. 2: it could not be looked at, or the call makes no sense. */
export type ExitCode = 0 | 1 | 2;

export interface CommandArguments {
  /** The words after the command's name. */
  operands: string[];
  /** A value of `--name VALUE`. */
  value(name: string): string | undefined;
  /** The same, and WAYBILL_CLI_USAGE without it. */
  required(name: string): string;
  flag(name: string): boolean;
}

export interface Terminal {
  env: NodeJS.ProcessEnv;
  /** A line on standard output: the result. */
  out(line: string): void;
  /** A line on standard error: what is said beside the result. */
  note(line: string): void;
  now(): Date;
}

export interface Answer {
  code: ExitCode;
  /** For people, lines. */
  text: string[];
  /** For programs, with `--json`. */
  json: unknown;
}

export interface Command {
  /** Printed by `--help`. */
  help: string;
  /** `--help` and `--json` are every command's. */
  options: NonNullable<ParseArgsConfig['options']>;
  /** How many operands there must be, by name. */
  operands: readonly string[];
  run(args: CommandArguments, terminal: Terminal): Promise<Answer>;
}
