/**
 * Starts the services in the order that they need each other, hands out their control interfaces, and stops them in the
 * opposite order. Every service listens on loopback on a free port.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clock, systemClock } from './clock.ts';
import { type EventBus, eventBus } from './events.ts';
import { listenFor } from './listen.ts';
import type {
  JournalEntry,
  RunningService,
  ServiceContext,
  ServiceDefinition,
  ServiceName,
  Services,
} from './service.ts';

export interface PlatformOptions {
  /** Which services to start (with what they need); all of them where not given. */
  services?: ServiceName[];
  clock?: Clock;
  /** How far away the services are; 0 where not given. See `ServerOptions`. */
  roundTripMs?: number;
  /** Called for each line of the journal as it is written. */
  onJournal?: (entry: JournalEntry) => void;
}

export interface Platform {
  clock: Clock;
  events: EventBus;
  journal: JournalEntry[];
  folder: string;
  /** The control interface of a running service; throws when it was not started. */
  service<N extends ServiceName>(name: N): Services[N];
  running(): string[];
  stop(): Promise<void>;
}

/** Names of all services: one folder each under `services/`. */
export function serviceNames(): string[] {
  return readdirSync(new URL('./services/', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function definitionOf(name: string): Promise<ServiceDefinition> {
  const module = (await import(`./services/${name}/index.ts`)) as { default: ServiceDefinition };
  return module.default;
}

/** Every service there is. */
export async function definitions(): Promise<ServiceDefinition[]> {
  return Promise.all(serviceNames().map(definitionOf));
}

export async function startPlatform(options: PlatformOptions = {}): Promise<Platform> {
  const clock = options.clock ?? systemClock();
  const journal: JournalEntry[] = [];
  const write = (service: string, kind: string, text: string, details?: Record<string, unknown>) => {
    const entry: JournalEntry = { at: clock.now().toISOString(), service, kind, text, details };
    journal.push(entry);
    options.onJournal?.(entry);
  };
  const events = eventBus((error, event) =>
    write(
      'platform',
      'error',
      `handling ${event.name} in ${event.repository}: ${error instanceof Error ? error.stack : error}`,
    ),
  );
  const folder = mkdtempSync(join(tmpdir(), 'waybill-platform-'));
  const started = new Map<string, RunningService>();
  const titles = new Map<string, string>();
  const order: string[] = [];

  const platform: Platform = {
    clock,
    events,
    journal,
    folder,
    service(name) {
      const service = started.get(name);
      if (!service)
        throw new Error(
          `the local platform runs without the service "${name}"; running: ${order.join(', ')}`,
        );
      return service as unknown as Services[typeof name];
    },
    running: () => [...order],
    async stop() {
      for (const name of order.toReversed()) await started.get(name)?.stop();
      started.clear();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };

  try {
    for (const definition of await inOrder(options.services ?? serviceNames())) {
      const own = join(folder, definition.name);
      mkdirSync(own, { recursive: true });
      const told: ServiceContext['journal'] = (kind, text, details) =>
        write(definition.name, kind, text, details);
      const context: ServiceContext = {
        clock,
        events,
        folder: own,
        use(name) {
          if (!definition.needs.includes(name))
            throw new Error(`${definition.name} does not name "${name}" in its needs`);
          return platform.service(name);
        },
        peer: (name) => started.get(name) as unknown as Services[typeof name] | undefined,
        journal: told,
        listen: listenFor(definition.name, told, options.roundTripMs),
        overview: {
          journal: () => journal,
          services: () =>
            order.map((name) => ({
              name,
              title: titles.get(name) ?? '',
              url: started.get(name)?.url ?? '',
            })),
        },
      };
      titles.set(definition.name, definition.title);
      started.set(definition.name, await definition.start(context));
      order.push(definition.name);
    }
  } catch (error) {
    await platform.stop();
    throw error;
  }
  return platform;
}

/** The wanted services and all that they need, each after what it needs. Only these are loaded. */
async function inOrder(wanted: readonly string[]): Promise<ServiceDefinition[]> {
  const names = serviceNames();
  const out: ServiceDefinition[] = [];
  const path: string[] = [];
  const visit = async (name: string): Promise<void> => {
    if (out.some((definition) => definition.name === name)) return;
    if (path.includes(name))
      throw new Error(`services need each other in a circle: ${[...path, name].join(' -> ')}`);
    if (!names.includes(name))
      throw new Error(`there is no service "${name}"; there are: ${names.join(', ')}`);
    const definition = await definitionOf(name);
    path.push(name);
    for (const need of definition.needs) await visit(need);
    path.pop();
    out.push(definition);
  };
  for (const name of wanted) await visit(name);
  return out;
}
