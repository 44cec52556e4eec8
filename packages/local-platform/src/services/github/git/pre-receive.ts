/**
 * The pre-receive hook, and how it asks the platform: over a socket that git passes on from the platform as descriptor 3. The hook is
 * a shell script of built-in commands alone, so that a push starts no further program. Contract of the hook: `git help githooks`.
 */
import type { Duplex } from 'node:stream';
import type { RefChange } from '../rules/rulesets.ts';

/** What the hook wants to know. */
export interface HookQuestion {
  changes: RefChange[];
  /** Tells git where the pushed objects wait until they are accepted. */
  env: Record<string, string>;
}

/** `git help receive-pack`, "Quarantine environment". */
const QUARANTINE = ['GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_QUARANTINE_PATH'];
const END = 'end';
const ACCEPTED = 'accepted';
/** Stands before each line that is for who pushes, whatever is in it. */
const SAYS = '> ';

/**
 * Sends a line a change, a line a variable and the end; then prints what it is told. It refuses unless the very last line accepts:
 * a platform that is gone accepts nothing.
 */
export const PRE_RECEIVE = `#!/bin/sh
exec 3<&3 || exit 1
while IFS= read -r line; do printf 'change %s\\n' "$line" >&3 || exit 1; done
${QUARANTINE.map((name) => `printf '${name} %s\\n' "$${name}" >&3`).join('\n')}
printf '${END}\\n' >&3 || exit 1
status=1
while IFS= read -r line <&3; do
  case $line in
    '${SAYS}'*) status=1; printf '%s\\n' "\${line#'${SAYS}'}" >&2 ;;
    ${ACCEPTED}) status=0 ;;
  esac
done
exit $status
`;

/** Answers the hook on its socket. `judge` says what the push may not do, or nothing. */
export function answerHook(socket: Duplex, judge: (question: HookQuestion) => Promise<string[]>): void {
  let text = '';
  let asked = false;
  // A push that is refused before its hook runs closes the socket.
  socket.on('error', () => {});
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
    if (asked || !text.endsWith(`\n${END}\n`)) return;
    asked = true;
    judge(questionOf(Buffer.from(text, 'latin1').toString('utf8'))).then(
      (faults) => socket.end(faults.length === 0 ? `${ACCEPTED}\n` : said(faults.join('\n'))),
      (error) => socket.end(said(`error: ${error instanceof Error ? error.message : String(error)}`)),
    );
  });
}

function questionOf(text: string): HookQuestion {
  const question: HookQuestion = { changes: [], env: {} };
  for (const line of text.split('\n')) {
    const space = line.indexOf(' ');
    const [name, value] = [line.slice(0, space), line.slice(space + 1)];
    if (name === 'change') {
      const [before = '', after = '', ref = ''] = value.split(' ');
      question.changes.push({ before, after, ref });
    } else if (QUARANTINE.includes(name) && value !== '') question.env[name] = value;
  }
  return question;
}

function said(text: string): string {
  return text
    .split('\n')
    .map((line) => `${SAYS}${line}\n`)
    .join('');
}
