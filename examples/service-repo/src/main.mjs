// Starts the service: settings from the environment, orderly end on SIGTERM.
import { bucketStore } from './bucket-store.mjs';
import { memoryStore } from './memory-store.mjs';
import { claimsServer } from './server.mjs';

const port = Number(process.env.PORT ?? 8080);
const bucket = process.env.CLAIMS_BUCKET;
const store = bucket ? bucketStore({ bucket }) : memoryStore();

// One JSON line for each event. A claim's content is protected health information and never stands in the log: its id does.
const log = (event, facts = {}) =>
  console.log(JSON.stringify({ time: new Date().toISOString(), service: 'claims-api', event, ...facts }));

const server = claimsServer({ store, log });
server.listen(port, () => log('listening', { port, store: bucket ? 'bucket' : 'memory' }));

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => {
    log('stopping', { signal });
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}
