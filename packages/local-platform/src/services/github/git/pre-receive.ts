/**
 * The pre-receive hook, and how it asks the platform: over the socket that git's shell passes on as descriptor 3. The hook is
 * a shell script of built-in commands alone, so that a push starts no further program. Contract of the hook: `git help githooks`.
 */
import { randomUUID } from 'node:crypto';
import type { RefChange } from '../rules/rulesets.ts';
import type { Extras } from './shell.ts';

/** What the hook wants to know. */
export interface HookQuestion {
  changes: RefChange[];
  /** Tells git where the pushed objects wait until they are accepted. */
  env: Record<string, string>;
}

/** `git help receive-pack`, "Quarantine environment". */
const QUARANTINE = ['GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_QUARANTINE_PATH'];
/** Names a push in every line that its hook and the platform exchange: the socket outlives the push. */
const PUSH = 'WAYBILL_PUSH';

/**
 * Sends a line a change, a line a variable and the end; then prints what it is told, until the verdict. Without one it refuses: a platform
 * that is gone accepts nothing.
 */
export const PRE_RECEIVE = `#!/bin/sh
exec 3<&3 || exit 1
while IFS= read -r line; do printf '%s change %s\\n' "$${PUSH}" "$line" >&3 || exit 1; done
${QUARANTINE.map((name) => `printf '%s ${name} %s\\n' "$${PUSH}" "$${name}" >&3`).join('\n')}
printf '%s end\\n' "$${PUSH}" >&3 || exit 1
while IFS= read -r line <&3; do
  case $line in
    "$${PUSH} says "*) printf '%s\\n' "\${line#"$${PUSH} says "}" >&2 ;;
    "$${PUSH} accepts") exit 0 ;;
    "$${PUSH} refuses") exit 1 ;;
  esac
done
exit 1
`;

/** Says what the push may not do, or nothing. */
export type HookJudge = (question: HookQuestion) => Promise<string[]>;

/** What git needs to run with, so that its hook is answered by `judge`. */
export function answerHook(judge: HookJudge): Required<Pick<Extras, 'env' | 'onSocket'>> {
  const push = randomUUID();
  const answer = (text: string, verdict: 'accepts' | 'refuses') =>
    [...text.split('\n').map((line) => `says ${line}`), verdict].map((line) => `${push} ${line}\n`).join('');
  return {
    env: { [PUSH]: push },
    onSocket(socket) {
      let text = '';
      let asked = false;
      const read = (chunk: Buffer) => {
        text += chunk.toString('latin1');
        if (asked || !text.endsWith(`${push} end\n`)) return;
        asked = true;
        judge(questionOf(push, Buffer.from(text, 'latin1').toString('utf8'))).then(
          (faults) =>
            socket.write(faults.length === 0 ? `${push} accepts\n` : answer(faults.join('\n'), 'refuses')),
          (error) =>
            socket.write(
              answer(`error: ${error instanceof Error ? error.message : String(error)}`, 'refuses'),
            ),
        );
      };
      socket.on('data', read);
      return () => socket.off('data', read);
    },
  };
}

function questionOf(push: string, text: string): HookQuestion {
  const question: HookQuestion = { changes: [], env: {} };
  for (const line of text.split('\n')) {
    const [, from, name = '', value = ''] = /^(\S+) (\S+) (.+)$/.exec(line) ?? [];
    if (from !== push) continue;
    if (name === 'change') {
      const [before = '', after = '', ref = ''] = value.split(' ');
      question.changes.push({ before, after, ref });
    } else if (QUARANTINE.includes(name)) question.env[name] = value;
  }
  return question;
}
