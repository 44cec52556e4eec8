/**
 * The events of the platform's GitHub, as its webhooks would carry them. The runner starts workflows from them; the
 * web page lists them. Delivery is asynchronous and in order; `settled()` resolves when no delivery is under way.
 */
export interface PlatformEvent {
  /** Webhook name: push, pull_request, pull_request_review, merge_group, workflow_dispatch, repository_dispatch, check_run, schedule ... */
  name: string;
  /** `owner/name` of the repository it happened in. */
  repository: string;
  /** The webhook's payload, as GitHub documents it. */
  payload: Record<string, unknown>;
  /** For events that start workflows: the commit and the ref of the run (GITHUB_SHA, GITHUB_REF). */
  sha?: string;
  ref?: string;
  /** True for what GITHUB_TOKEN caused: such events start no workflow, except the two dispatches. */
  byWorkflowToken?: boolean;
}

export type EventListener = (event: PlatformEvent) => void | Promise<void>;

export interface EventBus {
  emit(event: PlatformEvent): void;
  on(listener: EventListener): () => void;
  /** Resolves when every event emitted so far has been handed to every listener and they have returned. */
  settled(): Promise<void>;
}

export function eventBus(onError: (error: unknown, event: PlatformEvent) => void): EventBus {
  const listeners = new Set<EventListener>();
  let queue: Promise<void> = Promise.resolve();
  return {
    emit(event) {
      queue = queue.then(async () => {
        for (const listener of listeners) {
          try {
            await listener(event);
          } catch (error) {
            onError(error, event);
          }
        }
      });
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async settled() {
      let seen: Promise<void>;
      do {
        seen = queue;
        await seen;
      } while (seen !== queue);
    },
  };
}
