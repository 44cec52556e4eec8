/** What main hands to post: JSON under one key, kept by the runner (GITHUB_STATE). Never a secret that post does not need. */
import * as core from '@actions/core';

export function saveState(key: string, value: unknown): void {
  core.saveState(key, JSON.stringify(value));
}

/** Undefined when main saved nothing, or something that this version does not read. */
export function readState<T>(key: string): T | undefined {
  const text = core.getState(key);
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}
