/** Starts the servers of a service: so far away as the platform is, and with what they do not serve in the journal. */
import { startServer } from './http.ts';
import type { ServiceContext } from './service.ts';

/** @param roundTripMs see `ServerOptions` */
export function listenFor(
  service: string,
  journal: ServiceContext['journal'],
  roundTripMs = 0,
): ServiceContext['listen'] {
  return ({ name = service, ...limits } = {}) =>
    startServer({
      ...limits,
      name,
      roundTripMs,
      onUnserved: (method, path) =>
        journal('unserved', `${name} does not serve ${method} ${path}`, { method, path }),
    });
}
