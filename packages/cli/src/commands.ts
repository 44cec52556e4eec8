/** Every command: its words, what it is for, and where it is. A new one is a file in commands/ and a line here. */
import type { Command } from './command.ts';

export const COMMANDS: Readonly<Record<string, { does: string; load: () => Promise<{ command: Command }> }>> =
  {
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
    completion: {
      does: 'prints what makes a shell complete these commands and their options',
      load: () => import('./commands/completion.ts'),
    },
  };

/** `--help` and `--json` are every command's. */
export const COMMON_OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
} as const;

/** First words of commands of several words. */
export function groups(): string[] {
  return [
    ...new Set(
      Object.keys(COMMANDS).flatMap((name) => {
        const [group = '', ...more] = name.split(' ');
        return more.length > 0 ? [group] : [];
      }),
    ),
  ];
}
