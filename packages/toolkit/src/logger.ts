/** The log of an action. Everything that is printed passes here, so that no foreign text can give the runner an order. */
import * as core from '@actions/core';
import { logText, oneLine } from './text.ts';

/** Where an annotation points to. Lines count from 1. */
export interface Place {
  file?: string;
  startLine?: number;
  endLine?: number;
  title?: string;
}

export interface Logger {
  debug(text: string): void;
  info(text: string): void;
  /** These three become annotations; GitHub shows at most ten of each kind for a step. */
  notice(text: string, place?: Place): void;
  warning(text: string, place?: Place): void;
  error(text: string, place?: Place): void;
  /** Lines inside are folded under `title`. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
}

export function actionsLogger(): Logger {
  return {
    debug: (text) => core.debug(logText(text)),
    info: (text) => core.info(logText(text)),
    notice: (text, place) => core.notice(logText(text), place),
    warning: (text, place) => core.warning(logText(text), place),
    error: (text, place) => core.error(logText(text), place),
    async group(title, body) {
      core.startGroup(oneLine(title));
      try {
        return await body();
      } finally {
        core.endGroup();
      }
    },
  };
}

/** For the command line: no workflow commands, warnings and errors on standard error. */
export function plainLogger(
  out: (line: string) => void = console.log,
  err: (line: string) => void = console.error,
): Logger {
  return {
    debug: () => {},
    info: (text) => out(logText(text)),
    notice: (text) => out(logText(text)),
    warning: (text) => err(`warning: ${logText(text)}`),
    error: (text) => err(`error: ${logText(text)}`),
    async group(title, body) {
      out(oneLine(title));
      return body();
    },
  };
}
