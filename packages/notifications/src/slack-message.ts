/**
 * A notice as a message of Slack. Text from outside stands in `plain_text` alone, where Slack reads neither formatting nor mentions nor
 * links, and is escaped besides; what is linked or formatted is made here of digests, numbers and addresses.
 * Sources: Slack, "chat.postMessage"; "Block Kit: header, section, text object"; "Formatting message text: escaping text".
 */
import { oneLine } from '@waybill/toolkit';
import type { Notice } from './notice.ts';

type PlainText = { type: 'plain_text'; text: string; emoji: false };
/** `verbatim`: Slack makes no link and no mention of what only looks like one. */
type Mrkdwn = { type: 'mrkdwn'; text: string; verbatim: true };
type Block =
  | { type: 'header'; text: PlainText }
  | { type: 'section'; text: PlainText }
  | { type: 'section'; fields: Mrkdwn[] };

/** The body of chat.postMessage. */
export interface SlackMessage {
  channel: string;
  /** What a notification on a phone shows: only names that the policy declares. */
  text: string;
  blocks: Block[];
  unfurl_links: false;
  unfurl_media: false;
}

/** Slack's own limit of the text of a header. */
const MAX_HEADER = 150;
/** Characters of a foreign text: escaped they are at most five times as many, and a section takes 3,000. */
const MAX_FOREIGN = 600;
/** Approvers that are named, and characters of a name: a field takes 2,000. The pull request has the others. */
const MAX_NAMES = 8;
const MAX_LABEL = 40;
const SHORT_DIGEST_LENGTH = 'sha256:'.length + 12;
const SHORT_COMMIT_LENGTH = 12;
const MAX_URL = 1000;

export function slackMessage(channel: string, notice: Notice): SlackMessage {
  const { reason, verdict } = notice;
  const title = titleOf(notice);
  return {
    channel,
    text: escaped(title),
    blocks: [
      { type: 'header', text: plain(title, MAX_HEADER) },
      ...(reason === undefined ? [] : [section(`Why: ${reason}`)]),
      { type: 'section', fields: factsOf(notice) },
      section(`Policy: ${verdict}`),
    ],
    unfurl_links: false,
    unfurl_media: false,
  };
}

function titleOf({ event, service, environment, isOpen }: Notice): string {
  const where = `${service} in ${environment}`;
  switch (event) {
    case 'proposed':
      return `Promotion of ${service} to ${environment} proposed`;
    case 'emergency':
      return `🚨 EMERGENCY: ${service} to ${environment} skips rules`;
    case 'merged':
      return `${where}: a new digest is merged`;
    case 'rollback':
      return isOpen ? `⏪ ROLLBACK of ${where} proposed` : `⏪ ROLLBACK: ${where} goes back`;
    case 'undecided':
      return `🚨 ${where} moved WITHOUT A DECISION`;
  }
}

function factsOf({ digest, previous, commit, pull, approvedBy, more }: Notice): Mrkdwn[] {
  const was = previous === undefined ? 'nothing' : code(previous.slice(0, SHORT_DIGEST_LENGTH));
  return [
    field('Digest', `${was} → ${code(digest.slice(0, SHORT_DIGEST_LENGTH))}`),
    ...(commit ? [field('Commit', link(commit.sha.slice(0, SHORT_COMMIT_LENGTH), commit.url))] : []),
    ...(pull ? [field('Pull request', link(`#${pull.number}`, pull.url))] : []),
    ...(approvedBy ? [field('Approved by', names(approvedBy))] : []),
    ...(more ? [field('More', link(more.label, more.url))] : []),
  ];
}

function names(logins: readonly string[]): string {
  if (logins.length === 0) return 'nobody';
  const more = logins.length > MAX_NAMES ? ` and ${logins.length - MAX_NAMES} more` : '';
  return `${logins.slice(0, MAX_NAMES).map(code).join(', ')}${more}`;
}

function field(name: string, text: string): Mrkdwn {
  return { type: 'mrkdwn', text: `*${name}*\n${text}`, verbatim: true };
}

function section(text: string): Block {
  return { type: 'section', text: plain(text, MAX_FOREIGN) };
}

function plain(text: string, max: number): PlainText {
  return { type: 'plain_text', text: escaped(oneLine(text, max)), emoji: false };
}

function code(text: string): string {
  return `\`${label(text).replaceAll('`', 'ˋ')}\``;
}

/** Only http(s) addresses become links. What would end a link is percent-encoded. */
function link(text: string, target: string): string {
  const parsed = URL.parse(target);
  if (parsed === null || !['http:', 'https:'].includes(parsed.protocol)) return code(text);
  const href = escaped(parsed.href.replace(/[<>|]/g, (character) => encodeURIComponent(character)));
  return href.length > MAX_URL ? code(text) : `<${href}|${label(text)}>`;
}

function label(text: string): string {
  return escaped(oneLine(text, MAX_LABEL));
}

/** The three characters that Slack takes for control characters. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
