/** The local platform as a library. It imports nothing of the actions, so that it can't mirror their mistakes. */
export type { Clock } from './clock.ts';
export { systemClock } from './clock.ts';
export type { EventBus, PlatformEvent } from './events.ts';
export type { Fault, PlatformServer, RecordedRequest } from './http.ts';
export { startServer } from './http.ts';
export type { Platform, PlatformOptions } from './platform.ts';
export { definitions, startPlatform } from './platform.ts';
export type { JournalEntry, RunningService, ServiceDefinition, Services } from './service.ts';
