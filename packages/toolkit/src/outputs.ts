/** The outputs of an action, set together at the end, so that a failed run leaves none half-set. */
import * as core from '@actions/core';

export type OutputValue = string | number | boolean | undefined;

/** Writes each output that is not undefined. Core delimits values with a random UUID and refuses one that holds it. */
export function setOutputs(outputs: Record<string, OutputValue>): void {
  for (const [name, value] of Object.entries(outputs)) {
    if (value !== undefined) core.setOutput(name, String(value));
  }
}

/** Sets an environment variable for the steps that follow. */
export function exportVariable(name: string, value: string): void {
  core.exportVariable(name, value);
}
