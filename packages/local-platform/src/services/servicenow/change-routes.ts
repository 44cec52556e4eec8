/** The Change Management API, versioned and not: `/api/sn_chg_rest/v1/change` and `/api/sn_chg_rest/change`. */
import type { PlatformRequest, PlatformServer } from '../../http.ts';
import type { Callers } from './callers.ts';
import { failure, notFound } from './errors.ts';
import { queried } from './query.ts';
import { recordOf } from './record.ts';
import { labelOf, nextStates } from './states.ts';
import type { ChangeStore } from './store.ts';
import type { ChangeView } from './types.ts';

export interface Parts {
  callers: Callers;
  store: ChangeStore;
  /** Templates by sys_id. */
  templates: ReadonlyMap<string, Record<string, string>>;
  journal(kind: string, text: string): void;
}

const TYPES = ['normal', 'emergency', 'standard'];

export function serveChanges(server: PlatformServer, { callers, store, templates, journal }: Parts): void {
  const created = (type: string, request: PlatformRequest, by: string, template?: Record<string, string>) => {
    const { change, ignored } = store.create(type, fieldsOf(request), by, template);
    journal('change', `${change.number} created by ${by}: ${change.fields.short_description ?? ''}`);
    const record = recordOf(change);
    const meta = ignored.length === 0 ? {} : { __meta: { ignoredFields: ignored } };
    return { status: 200, body: { result: { ...record, ...meta } } };
  };
  const found = (change: ChangeView) => ({ status: 200, body: { result: recordOf(change) } });

  for (const base of ['/api/sn_chg_rest/v1/change', '/api/sn_chg_rest/change']) {
    server.route('GET', base, async (request) => {
      await callers.require(request, 'read');
      const query = request.url.searchParams.get('sysparm_query') ?? '';
      const offset = Number(request.url.searchParams.get('sysparm_offset') ?? '0');
      return {
        status: 200,
        body: { result: queried(store.all(), query).slice(offset).map(recordOf) },
      };
    });
    server.route('POST', base, async (request) => {
      const by = await callers.require(request, 'write');
      const type = (fieldsOf(request).type ?? '').toLowerCase();
      if (!TYPES.includes(type)) throw failure(400, 'Bad Request', `Invalid type: ${type}`);
      return created(type, request, by);
    });
    for (const type of ['normal', 'emergency'])
      server.route('POST', `${base}/${type}`, async (request) =>
        created(type, request, await callers.require(request, 'write')),
      );
    server.route('POST', `${base}/standard/{template}`, async (request) => {
      const by = await callers.require(request, 'write');
      const template = templates.get(request.params.template ?? '');
      if (!template) throw notFound();
      return created('standard', request, by, template);
    });
    server.route('GET', `${base}/{sys_id}`, async (request) => {
      await callers.require(request, 'read');
      return found(store.get(request.params.sys_id ?? ''));
    });
    server.route('PATCH', `${base}/{sys_id}`, async (request) => {
      const by = await callers.require(request, 'write');
      const before = store.get(request.params.sys_id ?? '');
      const change = store.update(before.sysId, fieldsOf(request));
      if (change.state !== before.state)
        journal('change', `${change.number}: ${labelOf(before.state)} → ${labelOf(change.state)} by ${by}`);
      return found(change);
    });
    server.route('GET', `${base}/{sys_id}/nextstates`, async (request) => {
      await callers.require(request, 'read');
      const { type, state } = store.get(request.params.sys_id ?? '');
      const next = nextStates(type, state);
      const labels = Object.fromEntries([state, ...next].map((value) => [String(value), labelOf(value)]));
      return {
        status: 200,
        body: {
          result: {
            available_states: [...next, state].map(String),
            state_transitions: next.map((to) => [
              {
                display_value: `${labelOf(state)} to ${labelOf(to)}`,
                from_state: String(state),
                to_state: String(to),
                transition_available: true,
                automatic_transition: false,
                conditions: [],
              },
            ]),
            state_label: labels,
          },
        },
      };
    });
    server.route('PATCH', `${base}/{sys_id}/approvals`, async (request) => {
      const by = await callers.require(request, 'decide');
      const { state, comments = '' } = fieldsOf(request);
      if (state !== 'approved' && state !== 'rejected')
        throw failure(400, 'Bad Request', 'state must be approved or rejected');
      if (state === 'rejected' && comments === '')
        throw failure(400, 'Bad Request', 'comments is required if state is rejected');
      const change = store.decide(request.params.sys_id ?? '', state, comments);
      journal('change', `${change.number}: ${state} by ${by}`);
      return found(change);
    });
  }
}

/** "Request body parameters override URL parameters." */
function fieldsOf(request: PlatformRequest): Record<string, string> {
  const body = request.body.length === 0 ? {} : request.json<Record<string, unknown>>();
  const fields = [...request.url.searchParams, ...Object.entries(body)];
  return Object.fromEntries(fields.map(([name, value]) => [name, String(value)]));
}
