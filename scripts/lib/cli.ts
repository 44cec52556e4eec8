/** The frame of every script: `--help` prints what the script does, an error ends it with one line and status 1. */
import { parseArgs } from 'node:util';

interface CliOptions {
  /** What the script does, how it is called, what its options mean. */
  help: string;
  options?: Record<string, { type: 'string' | 'boolean'; multiple?: boolean; default?: string | boolean }>;
}

export interface CliArguments {
  flag(name: string): boolean;
  value(name: string): string | undefined;
  positionals: string[];
}

export async function cli(
  options: CliOptions,
  main: (args: CliArguments) => Promise<void> | void,
): Promise<void> {
  try {
    const parsed = parseArgs({
      options: { help: { type: 'boolean' }, ...options.options },
      allowPositionals: true,
      // pnpm hands over a `--` that separates its own options.
      args: process.argv.slice(2).filter((argument) => argument !== '--'),
    });
    if (parsed.values.help) {
      console.log(options.help.trim());
      return;
    }
    const values = parsed.values as Record<string, string | boolean | undefined>;
    await main({
      flag: (name) => values[name] === true,
      value: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
      positionals: parsed.positionals,
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
