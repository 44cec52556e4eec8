/** The messages of the Slack workspace, newest first. */
import type { Block, Text } from '../../slack/types.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { nothing } from '../parts.ts';
import type { State } from '../state.ts';

export function messagesPage({ slack }: State): Page {
  const messages = slack.messages().toReversed();
  return {
    title: 'Slack messages',
    crumbs: [['Overview', '/'], ['Slack messages']],
    body: html`<h1>Slack messages</h1>
${
  messages.length === 0
    ? nothing('None yet.')
    : messages.map(
        ({ channel, ts, app, text, blocks }) =>
          html`<section class="box" id="${ts}"><div class="head"><strong>#${slack.channelName(channel)}</strong> ${app} <span class="dim">${channel}, ${ts}</span></div>
<div class="in">${blocks.length === 0 ? html`<p>${text}</p>` : blocks.map(blockPart)}</div></section>`,
      )
}`,
  };
}

function blockPart(block: Block) {
  switch (block.type) {
    case 'divider':
      return html`<hr>`;
    case 'header':
      return html`<h2>${shown(block.text)}</h2>`;
    case 'section':
      return html`${block.text && html`<p>${shown(block.text)}</p>`}${block.fields?.map((field) => html`<p>${shown(field)}</p>`)}`;
    case 'context':
      return html`<p class="dim">${block.elements.map(shown)}</p>`;
  }
}

/** As it was sent, with Slack's three characters as they are read. */
function shown({ text }: Text): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
