/** The terminal of a process. Foreign text loses what could steer a terminal before it is printed. */
import { logText } from '@waybill/toolkit';
import type { Terminal } from './command.ts';

export function terminal({ env, stdout, stderr }: NodeJS.Process): Terminal {
  return {
    env,
    out: (line) => stdout.write(`${logText(line)}\n`),
    note: (line) => stderr.write(`${logText(line)}\n`),
    now: () => new Date(),
  };
}
