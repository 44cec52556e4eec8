/** An edit of one text, with what must hold for every kind of target. */
import { expect } from '@jest/globals';
import { WaybillError } from '@waybill/toolkit';
import { currentImage, editDigest, type NewImage, type Target } from '../src/index.ts';

export const OLD = `sha256:${'a'.repeat(64)}`;
export const NEW = `sha256:${'b'.repeat(64)}`;
export const REPOSITORY = 'registry.example/acme/api';
export const file = 'apps/api.yaml';

/** Edits, checks the text, and that the second edit changes nothing. */
export function edited(text: string, target: Target, expected: string, image: Partial<NewImage> = {}) {
  const edit = editDigest(text, target, { digest: NEW, ...image });
  expect(edit.text).toBe(expected);
  expect(currentImage(edit.text, target).digest).toBe(image.digest ?? NEW);
  expect(editDigest(edit.text, target, { digest: NEW, ...image }).changed).toBe(false);
  return edit;
}

/** What an edit is refused with. */
export function refusal(text: string, target: Target, image: Partial<NewImage> = {}): WaybillError {
  try {
    editDigest(text, target, { digest: NEW, ...image });
  } catch (error) {
    if (error instanceof WaybillError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** The same file as others would have saved it. */
export const savedAs: [string, (text: string) => string][] = [
  ['as it is', (text) => text],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['no final newline', (text) => text.replace(/\n$/, '')],
  ['another document before it', (text) => `kind: ConfigMap\nmetadata: {name: x}\n---\n${text}`],
  ['another document after it', (text) => `${text}---\nkind: ConfigMap\nmetadata: {name: x}\n`],
];
