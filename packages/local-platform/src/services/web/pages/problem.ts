/** What is shown when a page can't be. */
import { html } from '../html.ts';
import type { Page } from '../page.ts';

export function problemPage(status: number, title: string, text: string): Page {
  return {
    status,
    title,
    body: html`<h1>${title}</h1><p>${text}</p><p><a href="/">Everything that there is</a></p>`,
  };
}
