/** Which command is meant, and how its end is told: a table or JSON, and an exit code. */
import { parseArgs } from 'node:util';
import { describeError, messageOf, toolkitErrors, WaybillError } from '@waybill/toolkit';
import type { Answer, Command, CommandArguments, ExitCode, Terminal } from './command.ts';
import { errors } from './errors.ts';

/** Every command: its words, what it is for, and where it is. A new one is a file in commands/ and a line here. */
const COMMANDS: Record<string, { does: string; load: () => Promise<{ command: Command }> }> = {
  verify: {
    does: 'whether an image has the evidence that the delivery policy requires',
    load: () => import('./commands/verify.ts'),
  },
  preflight: {
    does: 'whether a config repository is set up so that its required check means something',
    load: () => import('./commands/preflight.ts'),
  },
  'policy lint': {
    does: 'whether a delivery policy is valid, and what in it is worth a second look',
    load: () => import('./commands/policy-lint.ts'),
  },
  'policy explain': {
    does: 'in words: what must hold to enter each environment, and when its window opens',
    load: () => import('./commands/policy-explain.ts'),
  },
  'policy find-targets': {
    does: 'where the files of a folder name an image, as targets for a delivery policy',
    load: () => import('./commands/policy-find-targets.ts'),
  },
  'policy test': {
    does: 'whether a delivery policy decides declared cases as expected',
    load: () => import('./commands/policy-test.ts'),
  },
  'policy replay': {
    does: 'whether the signed statement of a promotion is what its recorded inputs give, byte for byte',
    load: () => import('./commands/policy-replay.ts'),
  },
};

const COMMON = { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } } as const;

export async function waybill(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const json = argv.includes('--json');
  try {
    return await run(argv, terminal);
  } catch (thrown) {
    const error =
      thrown instanceof WaybillError
        ? thrown
        : toolkitErrors.UNEXPECTED({
            message: `waybill met something unforeseen: ${messageOf(thrown)}`,
            cause: thrown,
          });
    if (json) terminal.out(JSON.stringify({ error: errorJson(error) }, null, 2));
    else terminal.note(describeError(error));
    return 2;
  }
}

/** An error as every command gives it with `--json`. */
export function errorJson({ code, kind, message, where, expected, found, fix }: WaybillError) {
  return { code, kind, message, where, expected, found, fix };
}

async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const words = argv.filter((word) => !word.startsWith('-'));
  const name = Object.keys(COMMANDS).find((candidate) =>
    candidate.split(' ').every((word, i) => words[i] === word && argv[i] === word),
  );
  const entry = name === undefined ? undefined : COMMANDS[name];
  if (name === undefined || entry === undefined) {
    if (words.length === 0 || words.every((word) => groups().includes(word))) {
      terminal.out(overview());
      return argv.includes('--help') || argv.includes('-h') ? 0 : 2;
    }
    throw errors.CLI_USAGE({
      message: `there is no command "${words.slice(0, 2).join(' ')}"`,
      expected: `one of ${Object.keys(COMMANDS).join(', ')}`,
    });
  }
  const { command } = await entry.load();
  const rest = argv.slice(name.split(' ').length);
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(command.help.trim());
    return 0;
  }
  const answer = await command.run(argumentsOf(command, rest), terminal);
  print(answer, rest.includes('--json'), terminal);
  return answer.code;
}

function print(answer: Answer, json: boolean, terminal: Terminal): void {
  if (json) terminal.out(JSON.stringify(answer.json, null, 2));
  else for (const line of answer.text) terminal.out(line);
}

function argumentsOf(command: Command, argv: string[]): CommandArguments {
  const parsed = (() => {
    try {
      return parseArgs({ args: argv, options: { ...COMMON, ...command.options }, allowPositionals: true });
    } catch (cause) {
      throw errors.CLI_USAGE({ message: messageOf(cause) });
    }
  })();
  const values: Record<string, unknown> = parsed.values;
  if (parsed.positionals.length !== command.operands.length)
    throw errors.CLI_USAGE({
      message: 'the number of operands is another than the command takes',
      expected: command.operands.join(' '),
      found: parsed.positionals.join(' ') || 'none',
    });
  const value = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  return {
    operands: parsed.positionals,
    value,
    required(name) {
      const given = value(name);
      if (given === undefined) throw errors.CLI_USAGE({ message: `--${name} is missing` });
      return given;
    },
    flag: (name) => values[name] === true,
  };
}

/** First words of commands of several words. */
function groups(): string[] {
  return Object.keys(COMMANDS)
    .map((name) => name.split(' '))
    .flatMap(([group = '', ...more]) => (more.length > 0 ? [group] : []));
}

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const rows = Object.entries(COMMANDS).map(([name, { does }]) => `  waybill ${name.padEnd(width)}  ${does}`);
  return `Verification and policy on your own machine, by the same rules as in the pipeline.

${rows.join('\n')}

Each has --help, and --json for programs. Exit codes: 0 it holds, 1 it is refused, 2 it could not be looked at.`;
}
