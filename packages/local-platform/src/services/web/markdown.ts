/**
 * Markdown as GitHub renders it (GFM: tables, task lists, strikethrough, alerts), for text that anybody may have
 * written. Raw HTML is shown, not obeyed, but for a few tags without attributes; comments are left out;
 * an image becomes a link, because loading one tells its host who reads; a link leads to http(s) or nowhere.
 */
import { Marked, type Tokens } from 'marked';
import { escapeHtml, Html } from './html.ts';
import { target } from './links.ts';

/** Elements that can neither load, run nor link, and that end with the element around them. */
const ALLOWED_TAG = /^<\/?(?:details|summary|sub|sup|kbd)\s*>$|^<(?:br\s*\/?|details open)>$/i;
const TAG_OR_COMMENT = /(<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^<>]*>)/i;
/** Code over this may break anywhere: it would not fit into a table otherwise. A digest has 71 characters. */
const LONG_CODE = 90;
const ALERT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*(?:\n|$)/;
/** Text over this is cut before it is parsed. A body on GitHub ends at 65,536 characters, a summary at 1 MiB. */
const MOST_CHARACTERS = 1024 * 1024;

export interface MarkdownOptions {
  /** Base URL of the platform's GitHub: its addresses become pages. */
  githubUrl: string;
}

/** Renders to the content of an element. Put it into no `<details>` of a page's own: it may hold `</details>`. */
export function markdown(text: string, options: MarkdownOptions): Html {
  const link = (href: string, content: string, title?: string | null) => {
    const address = target(decoded(href), options.githubUrl);
    if (address === undefined) return content;
    const label = title ? ` title="${escapeHtml(title)}"` : '';
    return `<a href="${escapeHtml(address)}" rel="nofollow noopener noreferrer"${label}>${content}</a>`;
  };
  const marked = new Marked({
    gfm: true,
    async: false,
    renderer: {
      html: ({ text: raw }) => harmless(raw),
      text(token) {
        return 'tokens' in token && token.tokens
          ? this.parser.parseInline(token.tokens)
          : escapeHtml(decoded(token.text));
      },
      codespan: ({ text: code }) =>
        `<code${code.length > LONG_CODE ? ' class="long"' : ''}>${escapeHtml(code)}</code>`,
      code: (token) => codeBlock(token),
      image: ({ href, text: alt }) => link(href, escapeHtml(`[image: ${alt || 'no text'}]`)),
      link({ href, title, tokens }) {
        return link(href, this.parser.parseInline(tokens), title);
      },
      blockquote(token) {
        return alert(token, (tokens) => this.parser.parse(tokens));
      },
      table(token) {
        const row = (cells: Tokens.TableCell[], tag: 'th' | 'td') =>
          `<tr>${cells.map((cell) => `<${tag}${cell.align ? ` class="${cell.align}"` : ''}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>`;
        return `<div class="wide"><table><thead>${row(token.header, 'th')}</thead><tbody>${token.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table></div>`;
      },
    },
  });
  return new Html(marked.parse(text.slice(0, MOST_CHARACTERS)) as string);
}

/** Raw HTML: the allowed tags as they are, comments not at all, everything else as text. */
function harmless(raw: string): string {
  return raw
    .split(TAG_OR_COMMENT)
    .map((part) => {
      if (part.startsWith('<!--')) return '';
      return ALLOWED_TAG.test(part) ? part.toLowerCase() : escapeHtml(decoded(part));
    })
    .join('');
}

/** Character references that Markdown's own escaping produces; anything else stays as it was written. */
function decoded(text: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: '\u00a0' };
  return text.replace(
    /&(?:(lt|gt|amp|quot|nbsp)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (whole, name, decimal, hex) => {
      if (name) return named[String(name).toLowerCase()] ?? whole;
      const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
        ? String.fromCodePoint(point)
        : '\ufffd';
    },
  );
}

function codeBlock({ text, lang }: Tokens.Code): string {
  if (lang?.trim() !== 'diff') return `<pre><code>${escapeHtml(text)}</code></pre>`;
  const lines = text.split('\n').map((line) => {
    const kind = line.startsWith('+')
      ? 'add'
      : line.startsWith('-')
        ? 'del'
        : line.startsWith('@')
          ? 'hunk'
          : '';
    return `<span class="line ${kind}">${escapeHtml(line) || ' '}</span>`;
  });
  return `<pre class="diff"><code>${lines.join('')}</code></pre>`;
}

/** `> [!WARNING]` and its kin. https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
function alert(token: Tokens.Blockquote, parse: (tokens: Tokens.Generic[]) => string): string {
  const kind = ALERT.exec(token.text)?.[1];
  if (!kind) return `<blockquote>${parse(token.tokens)}</blockquote>`;
  const rest = new Marked({ gfm: true }).lexer(token.text.replace(ALERT, ''));
  const title = kind.charAt(0) + kind.slice(1).toLowerCase();
  return `<div class="alert ${kind.toLowerCase()}"><p class="alert-title">${title}</p>${parse(rest)}</div>`;
}
