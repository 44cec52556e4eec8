/**
 * Secrets are masked on the line that receives them, in every form in which they could come back in a log: as they are, each line
 * of a multi-line one, base64 and base64url, URL-encoded, JSON-escaped.
 */
import { setSecret } from '@actions/core';

/** Shorter values would mask half of every log ("1", "true") and protect nothing. */
const SHORTEST_MASKED = 4;

const known = new Set<string>();

/** Every form of `secret` that is worth masking, longest first. */
export function maskedForms(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const lines = secret.split(/\r?\n/);
  const forms = [
    secret,
    ...(lines.length > 1 ? lines : []),
    bytes.toString('base64'),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
  ];
  return [...new Set(forms.map((form) => form.trim()).filter((form) => form.length >= SHORTEST_MASKED))].sort(
    (a, b) => b.length - a.length,
  );
}

/** Masks a secret in the runner's log and in `redact`, and returns it, so that it can stand where the value is received. */
export function masked(secret: string): string {
  for (const form of maskedForms(secret)) {
    if (known.has(form)) continue;
    known.add(form);
    // The runner masks line by line: a value with a line break would never match as a whole.
    if (runnerListens() && !/[\r\n]/.test(form)) setSecret(form);
  }
  return secret;
}

/** Elsewhere than on a runner nobody takes the command out of the output, and it would show the very secret. */
function runnerListens(): boolean {
  return process.env.GITHUB_ACTIONS === 'true';
}

/** `text` without any secret seen so far: for what goes elsewhere than the runner's log (files, requests, records). */
export function redact(text: string): string {
  let out = text;
  for (const form of [...known].sort((a, b) => b.length - a.length)) out = out.replaceAll(form, '***');
  return out;
}
