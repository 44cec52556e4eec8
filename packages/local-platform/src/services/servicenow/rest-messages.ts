/**
 * What the instance sends by itself: REST messages that a business rule on change_request executes when the approval of a change has been
 * decided. Source: ServiceNow, "Outbound REST web service", "Scripting outbound REST (RESTMessageV2)".
 */
import type { ChangeView, RestMessage } from './types.ts';

export interface RestMessages {
  add(message: RestMessage): void;
  /** Sends every message about a change, and does not wait: a business rule that does would hold the form of the approver. */
  send(change: ChangeView): void;
  settled(): Promise<void>;
}

export function restMessages(journal: (kind: string, text: string) => void): RestMessages {
  const messages: RestMessage[] = [];
  const underWay = new Set<Promise<void>>();

  async function post(
    { endpoint, headers, content }: RestMessage,
    { number, fields }: ChangeView,
  ): Promise<void> {
    try {
      const { status } = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: filled(content, fields),
      });
      journal('rest-message', `${number}: ${endpoint} answered ${status}`);
    } catch (error) {
      journal('rest-message', `${number}: ${endpoint} gave no answer: ${String(error)}`);
    }
  }

  return {
    add: (message) => {
      messages.push(message);
    },
    send(change) {
      for (const message of messages) {
        const sent = post(message, change).finally(() => underWay.delete(sent));
        underWay.add(sent);
      }
    },
    async settled() {
      await Promise.all(underWay);
    },
  };
}

/** `${number}` is replaced by that field of the change, escaped as the text of a JSON string. */
function filled(content: string, fields: Readonly<Record<string, string>>): string {
  return content.replace(/\$\{(\w+)\}/g, (_, name: string) =>
    JSON.stringify(fields[name] ?? '').slice(1, -1),
  );
}
