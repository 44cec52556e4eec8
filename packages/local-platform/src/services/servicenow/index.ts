/**
 * A ServiceNow instance: the Change Management API with the state model of its three types of change, and callers who show an ID token
 * of a registered OIDC provider. Like the real one it holds any number of changes with the same `correlation_id`.
 */
import { randomBytes } from 'node:crypto';
import { issuerKeys } from '../../issuer-keys.ts';
import type { ServiceContext, ServiceDefinition } from '../../service.ts';
import { callers } from './callers.ts';
import { serveChanges } from './change-routes.ts';
import { rateLimited } from './errors.ts';
import { restMessages } from './rest-messages.ts';
import { isDecided, STATES } from './states.ts';
import { changeStore } from './store.ts';
import type { ServiceNowService } from './types.ts';

export type {
  ChangeView,
  OidcProviderOptions,
  RestMessage,
  Role,
  ServiceNowService,
  UserOptions,
} from './types.ts';

declare module '../../service.ts' {
  interface Services {
    servicenow: ServiceNowService;
  }
}

async function start(context: ServiceContext): Promise<ServiceNowService> {
  const server = await context.listen({
    internalError: (error) => {
      context.journal('error', error instanceof Error ? (error.stack ?? error.message) : String(error));
      return {
        status: 500,
        body: { error: { message: 'Internal error', detail: 'see the journal' }, status: 'failure' },
      };
    },
  });
  const { clock } = context;
  const journal = (kind: string, text: string) => context.journal(kind, text);
  const gate = callers(clock, issuerKeys(clock), (text) => journal('refused', text));
  const store = changeStore(
    clock,
    (sysId) => `${server.url}/nav_to.do?uri=change_request.do?sys_id=${sysId}`,
  );
  const messages = restMessages(journal);
  const templates = new Map<string, Record<string, string>>();
  serveChanges(server, { callers: gate, store, templates, journal });

  let takeLimitAway: (() => void) | undefined;
  return {
    url: server.url,
    server,
    async stop() {
      await messages.settled();
      await server.stop();
    },
    registerProvider: gate.registerProvider,
    addUser: gate.addUser,
    addTemplate(fields) {
      const sysId = randomBytes(16).toString('hex');
      templates.set(sysId, fields);
      return sysId;
    },
    changes: () => store.all(),
    change: (name) => store.get(name),
    approve(name) {
      let change = store.get(name);
      if (change.state === STATES.New)
        change = store.update(change.sysId, {
          state: String(change.type === 'normal' ? STATES.Assess : STATES.Scheduled),
        });
      while (isDecided(change.state)) change = store.decide(change.sysId, 'approved', '');
      journal('change', `${change.number}: approved`);
      messages.send(change);
      return change;
    },
    reject(name, comments) {
      const change = store.decide(store.get(name).sysId, 'rejected', comments);
      journal('change', `${change.number}: rejected, ${comments}`);
      messages.send(change);
      return change;
    },
    onDecision: messages.add,
    settled: messages.settled,
    edit: (name, fields) => store.edit(store.get(name).sysId, fields),
    limit(requests, retryAfterSeconds = 1) {
      takeLimitAway?.();
      takeLimitAway = undefined;
      if (requests === undefined) return;
      let left = requests;
      takeLimitAway = server.fault(() => {
        if (left-- > 0) return undefined;
        const resetAt = Math.floor(clock.now().getTime() / 1000) + retryAfterSeconds;
        return rateLimited(requests, retryAfterSeconds, resetAt).response;
      });
    },
  };
}

const definition: ServiceDefinition<ServiceNowService> = {
  name: 'servicenow',
  title: 'ServiceNow: the Change Management API, its state model, callers by OIDC tokens',
  needs: [],
  start,
};
export default definition;
