/**
 * The Change Management API of one instance. Each request carries an ID token of its own: an instance may refuse one that it has seen
 * ("Enable JTI claim verification").
 * Source: ServiceNow, "Change Management API"; "Configure an OAuth OIDC provider for accepting third-party token".
 */
import { type HttpClient, type HttpRequest, type HttpResponse, WaybillError } from '@waybill/toolkit';
import { type ChangeRequest, changeRequest, malformed } from './change-request.ts';
import { errors } from './errors.ts';

/** Where and how changes are made; the part of the delivery policy that says so. */
export interface Instance {
  /** Base address, with no slash at the end. */
  instance: string;
  type: 'normal' | 'standard';
  /** sys_id of the standard change template, for `type: standard`. */
  template?: string;
  /** Further fields of every change: `assignment_group`, `cmdb_ci` ... */
  fields: Readonly<Record<string, string>>;
}

export interface ClientOptions {
  http: HttpClient;
  /** An ID token for the instance's audience; asked for once for each request. */
  token(): Promise<string>;
  timeoutMs?: number;
}

export interface ChangeClient {
  instance: Instance;
  /** Changes with this very `correlation_id`, oldest first. */
  find(correlationId: string): Promise<ChangeRequest[]>;
  /** The change of a number, `CHG0030001`; undefined where the instance shows none. */
  read(number: string): Promise<ChangeRequest | undefined>;
  /** Sent once: an answer that is lost throws, and the change may be there (`mayHaveLanded`). */
  create(fields: Readonly<Record<string, string>>): Promise<ChangeRequest>;
  /** Sent again after a failure: to write the same once more changes nothing. */
  update(sysId: string, fields: Readonly<Record<string, string>>): Promise<ChangeRequest>;
}

const BASE = '/api/sn_chg_rest/v1/change';
/** Fields of a standard change that its template alone decides: the API ignores them. */
const TEMPLATE_ONLY = ['description', 'backout_plan', 'test_plan', 'implementation_plan'];
/** A prefix and digits, as the numbering of an instance gives them. */
const CHANGE_NUMBER = /^[A-Z]{1,20}\d{1,20}$/;
const TIMEOUT_MS = 15_000;
/** An instance ignores a part of a query that it does not understand, and then answers with every change that there is. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;
/** A job must not be held for long by an instance that is down: a later run goes on. */
const RETRY = { attempts: 3, budgetMs: 30_000 };
const REFUSED: Record<number, 'CHANGE_TOKEN_REFUSED' | 'CHANGE_FORBIDDEN'> = {
  401: 'CHANGE_TOKEN_REFUSED',
  403: 'CHANGE_FORBIDDEN',
};

export function changeClient(instance: Instance, options: ClientOptions): ChangeClient {
  const { http, timeoutMs = TIMEOUT_MS } = options;
  const read = (record: unknown) => changeRequest(record, instance.instance);

  async function call(request: Omit<HttpRequest, 'url'> & { path: string }): Promise<unknown> {
    const { path, ...rest } = request;
    const token = await options.token();
    let answer: HttpResponse;
    try {
      answer = await http.request({
        ...rest,
        url: instance.instance + path,
        headers: { accept: 'application/json', authorization: `Bearer ${token}` },
        timeoutMs,
        retry: RETRY,
        maxResponseBytes: MAX_ANSWER_BYTES,
        redirect: 'manual',
      });
    } catch (error) {
      throw explained(error, instance.instance);
    }
    // A page for people in place of an answer: a login, or an instance that sleeps.
    if (answer.status >= 300) throw malformed(`it answers ${answer.status}, a redirect`);
    try {
      return answer.json<{ result?: unknown }>().result;
    } catch (error) {
      if (!(error instanceof WaybillError)) throw error;
      throw malformed('it is not JSON');
    }
  }

  async function query(text: string): Promise<ChangeRequest[]> {
    const result = await call({ path: `${BASE}?sysparm_query=${encodeURIComponent(text)}` });
    if (!Array.isArray(result)) throw malformed('"result" is no list');
    return result.map(read);
  }

  return {
    instance,
    async find(correlationId) {
      return (await query(`correlation_id=${correlationId}^ORDERBYsys_created_on`))
        .filter((change) => change.correlationId === correlationId)
        .sort((a, b) => (a.createdOn + a.number < b.createdOn + b.number ? -1 : 1));
    },
    async read(number) {
      // An operator of the query language in it would ask for something else.
      if (!CHANGE_NUMBER.test(number)) return undefined;
      return (await query(`number=${number}`)).find((change) => change.number === number);
    },
    async create(fields) {
      const all = { ...instance.fields, ...fields };
      if (instance.type === 'normal')
        return read(single(await call({ method: 'POST', path: BASE, json: { type: 'normal', ...all } })));
      const given = Object.entries(all).filter(([name]) => !TEMPLATE_ONLY.includes(name));
      const query = new URLSearchParams(given);
      const path = `${BASE}/standard/${instance.template ?? ''}?${query}`;
      return read(single(await call({ method: 'POST', path })));
    },
    update: async (sysId, fields) =>
      read(single(await call({ method: 'PATCH', path: `${BASE}/${sysId}`, json: fields, idempotent: true }))),
  };
}

/** Whether a request that failed may have been carried out. */
export function mayHaveLanded(error: unknown): boolean {
  return error instanceof WaybillError && error.details.landed === 'maybe';
}

/** The reference shows "result" of single records as an object, and as a list of one. */
function single(result: unknown): unknown {
  return Array.isArray(result) && result.length === 1 ? result[0] : result;
}

function explained(error: unknown, instance: string): unknown {
  if (!(error instanceof WaybillError)) return error;
  const { status } = error.details as { status?: number };
  const facts = { where: instance, found: error.found, cause: error };
  if (status === undefined)
    return errors.CHANGE_UNAVAILABLE({
      message: `ServiceNow gave no answer: ${error.message}`,
      ...facts,
      details: { landed: 'maybe' },
    });
  if (status === 429 || status >= 500)
    return errors.CHANGE_UNAVAILABLE({
      message: `ServiceNow answered ${status}`,
      ...facts,
      // 429 and 503 say that nothing was done.
      details: { landed: status === 429 || status === 503 ? 'no' : 'maybe' },
    });
  return errors[REFUSED[status] ?? 'CHANGE_REJECTED_BY_API']({
    message: `ServiceNow answered ${status}`,
    ...facts,
  });
}
