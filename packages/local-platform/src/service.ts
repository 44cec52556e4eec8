/**
 * What a service of the local platform is. A service is a folder under `services/` whose `index.ts` exports a
 * `ServiceDefinition` by default and declares the type of its control interface in `Services`. Adding a service is
 * adding a folder: `platform.ts` finds it.
 */
import type { Clock } from './clock.ts';
import type { EventBus } from './events.ts';
import type { PlatformServer, ServerOptions } from './http.ts';

/** The control interface of each service, by folder name. Each service adds its own entry by declaration merging. */
// biome-ignore lint/suspicious/noEmptyInterface: services add their entries by declaration merging
export interface Services {}

export type ServiceName = keyof Services & string;

/** One line of the platform's journal: a request served, a job finished, a message received. */
export interface JournalEntry {
  at: string;
  service: string;
  kind: string;
  text: string;
  details?: Record<string, unknown>;
}

/** What a service is given when it starts. */
export interface ServiceContext {
  clock: Clock;
  events: EventBus;
  /** A folder of the service's own, empty at the start and removed when the platform stops. */
  folder: string;
  /** The control interface of a service named in `needs`; throws for any other. */
  use<N extends ServiceName>(name: N): Services[N];
  /** The control interface of a service once it runs, or undefined: for links that go both ways. Call it late. */
  peer<N extends ServiceName>(name: N): Services[N] | undefined;
  journal(kind: string, text: string, details?: Record<string, unknown>): void;
  /** Starts a server of the service, by its name where none is given. What it does not serve stands in the journal. */
  listen(
    options?: Pick<ServerOptions, 'maxBodyBytes' | 'internalError'> & { name?: string },
  ): Promise<PlatformServer>;
  /** What the platform as a whole shows of itself: for the web page. */
  overview: PlatformOverview;
}

/** The platform's state beside that of its services. */
export interface PlatformOverview {
  /** Every line of the journal so far, oldest first. */
  journal(): readonly JournalEntry[];
  /** Services that run now, in the order of their start. */
  services(): readonly { name: string; title: string; url: string }[];
}

/** Every control interface has at least an address and a way to stop. */
export interface RunningService {
  /** Base URL on loopback, with no slash at the end; empty for a service that listens on nothing. */
  url: string;
  stop(): Promise<void>;
}

export interface ServiceDefinition<T extends RunningService = RunningService> {
  name: string;
  /** One line for the coverage table in the README. */
  title: string;
  /** Services that must run before this one. */
  needs: readonly string[];
  start(context: ServiceContext): Promise<T>;
}
