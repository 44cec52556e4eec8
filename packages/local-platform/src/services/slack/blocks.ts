/** Layout blocks, held to their form and limits. Source: Slack, "Block Kit" (blocks: header, section, context, divider; text object). */
import { Refusal } from './answers.ts';
import type { Block } from './types.ts';

const MAX_BLOCKS = 50;
const MAX_TEXT = 3000;
const MAX_HEADER = 150;
const MAX_FIELDS = 10;
const MAX_FIELD = 2000;
const MAX_ELEMENTS = 10;

/** Throws `invalid_blocks_format` for what is no list, `invalid_blocks` with each fault and its place. */
export function blocksOf(raw: unknown): Block[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) throw new Refusal('invalid_blocks_format');
  const faults: string[] = [];
  const fault = (what: string, place: string) => void faults.push(`${what} [json-pointer:${place}]`);
  if (raw.length > MAX_BLOCKS) fault(`no more than ${MAX_BLOCKS} items allowed`, '/blocks');
  for (const [i, block] of raw.entries()) check(block, `/blocks/${i}`, fault);
  if (faults.length > 0)
    throw new Refusal('invalid_blocks', {
      errors: faults,
      response_metadata: { messages: faults.map((text) => `[ERROR] ${text}`) },
    });
  return raw as Block[];
}

type Fault = (what: string, place: string) => void;

function check(block: unknown, place: string, fault: Fault): void {
  const { type, text, fields, elements } = (block ?? {}) as Record<string, unknown>;
  switch (type) {
    case 'divider':
      break;
    case 'header':
      checkText(text, `${place}/text`, MAX_HEADER, ['plain_text'], fault);
      break;
    case 'section':
      if (text === undefined && fields === undefined) fault('missing required field: text or fields', place);
      if (text !== undefined) checkText(text, `${place}/text`, MAX_TEXT, ['plain_text', 'mrkdwn'], fault);
      if (fields !== undefined) checkTexts(fields, `${place}/fields`, MAX_FIELDS, MAX_FIELD, fault);
      break;
    case 'context':
      checkTexts(elements, `${place}/elements`, MAX_ELEMENTS, MAX_TEXT, fault);
      break;
    default:
      fault(`unsupported type: ${String(type)}`, `${place}/type`);
  }
}

function checkTexts(list: unknown, place: string, most: number, max: number, fault: Fault): void {
  if (!Array.isArray(list) || list.length === 0) {
    fault('must be a list with an item', place);
    return;
  }
  if (list.length > most) fault(`no more than ${most} items allowed`, place);
  for (const [i, item] of list.entries())
    checkText(item, `${place}/${i}`, max, ['plain_text', 'mrkdwn'], fault);
}

/** `emoji` is a member of plain text alone, `verbatim` of mrkdwn alone. */
function checkText(raw: unknown, place: string, max: number, types: readonly string[], fault: Fault): void {
  const { type, text, emoji, verbatim } = (raw ?? {}) as Record<string, unknown>;
  if (!types.includes(String(type))) fault(`must be one of: ${types.join(', ')}`, `${place}/type`);
  if (typeof text !== 'string' || text.length === 0) fault('must be more than 0 characters', `${place}/text`);
  else if (text.length > max) fault(`must be less than ${max + 1} characters`, `${place}/text`);
  if (emoji !== undefined && type !== 'plain_text') fault('no such property', `${place}/emoji`);
  if (verbatim !== undefined && type !== 'mrkdwn') fault('no such property', `${place}/verbatim`);
}
