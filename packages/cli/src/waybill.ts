/** Which command is meant, and how its end is told: a table or JSON, and an exit code. */
import { parseArgs } from 'node:util';
import { describeError, messageOf, toolkitErrors, WaybillError } from '@waybill/toolkit';
import manifest from '../package.json' with { type: 'json' };
import type { Answer, Command, CommandArguments, ExitCode, Terminal } from './command.ts';
import { COMMANDS, COMMON_OPTIONS, groups } from './commands.ts';
import { errors } from './errors.ts';
import { nearest } from './nearest.ts';

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
  const [first] = argv;
  if (first === '--version' || first === 'version') {
    terminal.out(`waybill ${manifest.version}`);
    return 0;
  }
  // `waybill help policy lint` is `waybill policy lint --help`.
  if (first === 'help') return run([...argv.slice(1), '--help'], terminal);
  const words = argv.filter((word) => !word.startsWith('-'));
  const name = Object.keys(COMMANDS).find((candidate) =>
    candidate.split(' ').every((word, i) => words[i] === word && argv[i] === word),
  );
  const entry = name === undefined ? undefined : COMMANDS[name];
  if (name === undefined || entry === undefined) {
    if (words.length > 0 && !words.every((word) => groups().includes(word))) throw noCommand(words);
    terminal.out(overview());
    return argv.includes('--help') || argv.includes('-h') ? 0 : 2;
  }
  const { command } = await entry.load();
  const rest = argv.slice(name.split(' ').length);
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(command.help.trim());
    return 0;
  }
  const answer = await command.run(argumentsOf(name, command, rest), terminal);
  print(answer, rest.includes('--json'), terminal);
  return answer.code;
}

function noCommand([first = '', second = '']: string[]): WaybillError {
  const names = Object.keys(COMMANDS);
  const asked = groups().includes(first) ? `${first} ${second}` : first;
  const meant = nearest(asked, names) ?? nearest(`${first} ${second}`, names);
  return errors.CLI_USAGE({
    message: `there is no command "${asked}"${meant === undefined ? '' : `: is "${meant}" meant?`}`,
    expected: `one of ${names.join(', ')}`,
  });
}

function print(answer: Answer, json: boolean, terminal: Terminal): void {
  if (json) terminal.out(JSON.stringify(answer.json, null, 2));
  else for (const line of answer.text) terminal.out(line);
}

function argumentsOf(name: string, command: Command, argv: string[]): CommandArguments {
  const options = { ...COMMON_OPTIONS, ...command.options };
  const wrong = (message: string, facts: { expected?: string } = {}) =>
    errors.CLI_USAGE({ message, ...facts, fix: `see "waybill ${name} --help"` });
  const parsed = (() => {
    try {
      return parseArgs({ args: argv, options, allowPositionals: true });
    } catch (cause) {
      const text = messageOf(cause);
      const [, unknown] = /^Unknown option '-*([^']*)'/.exec(text) ?? [];
      if (unknown === undefined) throw wrong(text);
      const names = Object.keys(options);
      const meant = nearest(unknown, names);
      throw wrong(`there is no option --${unknown}${meant === undefined ? '' : `: is --${meant} meant?`}`, {
        expected: names.map((option) => `--${option}`).join(', '),
      });
    }
  })();
  const values: Record<string, unknown> = parsed.values;
  const { positionals } = parsed;
  const missing = command.operands[positionals.length];
  if (missing !== undefined) throw wrong(`${missing} is missing`);
  if (positionals.length > command.operands.length)
    throw wrong(`there is a word too many: ${positionals[command.operands.length]}`, {
      expected: `${command.operands.join(' ')} and options`,
    });
  const value = (option: string) => (typeof values[option] === 'string' ? values[option] : undefined);
  return {
    operands: positionals,
    value,
    required(option) {
      const given = value(option);
      if (given === undefined) throw wrong(`--${option} is missing`);
      return given;
    },
    flag: (option) => values[option] === true,
  };
}

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const rows = Object.entries(COMMANDS).map(([name, { does }]) => `  waybill ${name.padEnd(width)}  ${does}`);
  return `Verification and policy on your own machine, by the same rules as in the pipeline.

${rows.join('\n')}

Each has --help, and --json for programs. Exit codes: 0 it holds, 1 it is refused, 2 it could not be looked at.
"waybill help COMMAND" is the same as "waybill COMMAND --help"; --version names the version.`;
}
