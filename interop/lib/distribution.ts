/** The distribution registry, in memory, on loopback: it has no referrers API, so referrers are kept under the fallback tag. */
import { newFile } from './folder.ts';
import { onFreePorts, type ServerProcess, startServer } from './server-process.ts';

export interface DistributionRegistry extends ServerProcess {
  /** `127.0.0.1:PORT` */
  host: string;
}

export function startDistribution(): Promise<DistributionRegistry> {
  return onFreePorts(1, async ([port = 0]) => {
    const config = newFile('registry.yml', {
      version: 0.1,
      log: { level: 'error' },
      storage: { inmemory: {}, delete: { enabled: true } },
      http: { addr: `127.0.0.1:${port}` },
    });
    const server = await startServer('registry', { args: ['serve', config], port, readyPath: '/v2/' });
    return { host: `127.0.0.1:${port}`, stop: server.stop };
  });
}
