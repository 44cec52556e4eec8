/** The frame around every page, and its headers: nothing is loaded, run, framed or sent to anybody else. */
import { createHash } from 'node:crypto';
import type { PlatformResponse } from '../../http.ts';
import { type Fragment, Html, html, join } from './html.ts';
import { icon } from './icons.ts';
import { style } from './style.ts';

/** Content Security Policy Level 3: one style sheet, known by its hash, and nothing else at all. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const SECURITY_HEADERS = {
  'content-security-policy': POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

export interface Page {
  title: string;
  /** Where one is, from the left: text and, for a page, its path. */
  crumbs?: readonly (readonly [text: string, path?: string])[];
  body: Fragment;
  status?: number;
}

const NAVIGATION = [
  ['Overview', '/'],
  ['Signatures', '/log'],
  ['Journal', '/journal'],
] as const;

export function respond(page: Page, path: string): PlatformResponse {
  return {
    status: page.status ?? 200,
    headers: { ...SECURITY_HEADERS, 'content-type': 'text/html; charset=utf-8' },
    body: document(page, path).text,
  };
}

function document(page: Page, path: string): Html {
  const crumbs = page.crumbs?.map(([text, to]) =>
    to ? html`<a href="${to}">${text}</a>` : html`<span>${text}</span>`,
  );
  return html`${new Html('<!doctype html>')}
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · Waybill local platform</title>
<style>${new Html(style)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="top"><div class="in"><a class="name" href="/">${icon('waybill')}Waybill local platform</a>
<nav aria-label="Pages">${NAVIGATION.map(
    ([text, to]) => html`<a href="${to}"${to === path ? new Html(' aria-current="page"') : ''}>${text}</a>`,
  )}</nav></div></header>
<main id="content">
${crumbs && html`<nav class="crumbs" aria-label="Where you are">${join(crumbs, ' / ')}</nav>`}
${page.body}
</main>
<footer>The state of this platform as it is now. Reload to look again; nothing can be changed here.</footer>
</body>
</html>
`;
}
