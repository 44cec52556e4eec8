/** `waybill completion`: a script for the shell, made of the commands as they are. */
import type { Command } from '../command.ts';
import { COMMANDS, COMMON_OPTIONS, groups } from '../commands.ts';
import { errors } from '../errors.ts';

export const command: Command = {
  help: `
waybill completion SHELL

Prints a script that makes the shell complete commands and options. SHELL is bash; zsh reads the same after "autoload -U bashcompinit && bashcompinit".

  source <(waybill completion bash)`,
  operands: ['SHELL'],
  options: {},
  async run({ operands: [shell = ''] }) {
    if (shell !== 'bash')
      throw errors.CLI_USAGE({
        message: 'there is no script for this shell',
        expected: 'bash',
        found: shell,
      });
    const script = await bash();
    return { code: 0, text: script, json: { shell, script: script.join('\n') } };
  },
};

/** Lines of the script. Where nothing of it fits, the shell completes paths. */
async function bash(): Promise<string[]> {
  const names = Object.keys(COMMANDS);
  const options = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, { load }]) => {
      const { command } = await load();
      const all = Object.keys({ ...command.options, ...COMMON_OPTIONS }).map((option) => `--${option}`);
      return [`"${name} "*`, all] as const;
    }),
  );
  const ofGroups = groups().map((group) => {
    const second = names.flatMap((name) =>
      name.startsWith(`${group} `) ? [name.slice(group.length + 1)] : [],
    );
    return [`"${group} "`, second] as const;
  });
  const first = [...new Set(names.map((name) => name.split(' ')[0] ?? '')), 'help', '--help', '--version'];
  const cases = [...options, ...ofGroups, ['""', first] as const];
  return [
    '_waybill() {',
    '  local words="" before="" word',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: of the shell
    '  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do before+="$word "; done',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: of the shell
    '  case "${before#help }" in',
    ...cases.map(([before, words]) => `    ${before}) words="${words.join(' ')}" ;;`),
    '  esac',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: of the shell
    '  COMPREPLY=($(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}"))',
    '}',
    'complete -o default -F _waybill waybill',
  ];
}
