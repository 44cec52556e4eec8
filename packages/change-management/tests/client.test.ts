/** The client against an instance that answers, refuses, loses answers and hangs. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cancelChange, closeChange, correlationId, ensureChange, findChange } from '../src/index.ts';
import { startWorld, type World } from './support.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.platform.stop());
const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0)) step();
});
const servicenow = () => world.platform.service('servicenow');
type Fault = Parameters<ReturnType<typeof servicenow>['server']['fault']>[0];
const fail = (fault: Fault) => {
  undo.push(servicenow().server.fault(fault));
};
const coded = (code: string) => expect.objectContaining({ code: `WAYBILL_${code}` });
const count = (id: string) =>
  servicenow()
    .changes()
    .filter(({ fields }) => fields.correlation_id === id).length;

describe('ensureChange', () => {
  it('creates, submits, and finds it again', async () => {
    const proposal = world.proposal();
    const created = await ensureChange(world.client({ fields: { category: 'Software' } }), proposal);
    expect(created).toMatchObject({
      kind: 'created',
      warnings: [],
      change: { stage: 'assess', approval: 'requested' },
    });
    expect(servicenow().change(created.change.number).fields.category).toBe('Software');
    const again = await ensureChange(world.client(), proposal);
    expect(again).toMatchObject({ kind: 'found', change: { number: created.change.number } });
  });

  it.each<[string, Fault]>([
    ['the answer to a creation is lost', ({ method }) => (method === 'POST' ? 'lose' : undefined)],
    ['the answer to a creation is cut off', ({ method }) => (method === 'POST' ? 'tear' : undefined)],
  ])('leaves one change where %s', async (_, fault) => {
    const proposal = world.proposal();
    let once = 0;
    fail((request) => (request.method === 'POST' && once++ > 0 ? undefined : fault(request)));
    const { change } = await ensureChange(world.client(), proposal);
    expect(change.stage).toBe('assess');
    expect(count(correlationId(proposal.subject))).toBe(1);
  });

  it('ten runs at once leave one change that counts, the same for all', async () => {
    const proposal = world.proposal();
    await Promise.all(Array.from({ length: 10 }, () => ensureChange(world.client(), proposal)));
    const { change, duplicates } = await findChange(world.client(), proposal.subject);
    expect(change?.stage).toBe('assess');
    expect(duplicates).toEqual([]);
  });

  it('gives up on an instance that hangs, and leaves nothing behind', async () => {
    const proposal = world.proposal();
    fail(() => 'hang');
    const client = world.client({ timeoutMs: 50 });
    await expect(ensureChange(client, proposal)).rejects.toEqual(coded('CHANGE_UNAVAILABLE'));
    undo.pop()?.();
    expect(count(correlationId(proposal.subject))).toBe(0);
  });

  it('writes the key where a template did not take it', async () => {
    const template = servicenow().addTemplate({});
    const proposal = world.proposal();
    // Some templates take no field at all.
    fail((request) => {
      if (request.method === 'POST')
        for (const name of [...request.url.searchParams.keys()]) request.url.searchParams.delete(name);
      return undefined;
    });
    const { change } = await ensureChange(world.client({ type: 'standard', template }), proposal);
    expect(change).toMatchObject({ correlationId: correlationId(proposal.subject), stage: 'scheduled' });
  });

  it('is not created again where people cancelled it', async () => {
    const proposal = world.proposal();
    const { change } = await ensureChange(world.client(), proposal);
    servicenow().edit(change.number, { state: '4' });
    expect((await ensureChange(world.client(), proposal)).change.stage).toBe('canceled');
  });

  it('stays, with a warning, where the instance does not let it be submitted', async () => {
    const rule = {
      error: { message: 'Operation Failed', detail: 'Assignment group is mandatory' },
      status: 'failure',
    };
    fail(({ method }) => (method === 'PATCH' ? { status: 403, body: rule } : undefined));
    const { change, warnings } = await ensureChange(world.client(), world.proposal());
    expect(change.stage).toBe('new');
    expect(warnings.join()).toContain('Assignment group is mandatory');
  });
});

describe('what is no change', () => {
  // Whoever may create changes may create a standard one, which its template approves, with the key and the title of a promotion.
  it.each(['standard', 'emergency'])('a %s one where a normal one is asked for', async (type) => {
    const { subject, ...proposal } = world.proposal();
    const { change: own } = await ensureChange(world.client(), { subject, ...proposal });
    const { change: made } = await ensureChange(world.client(), world.proposal());
    const { correlation_id = '', short_description = '' } = servicenow().change(own.number).fields;
    servicenow().edit(own.number, { state: '4' });
    servicenow().edit(made.number, { type, correlation_id, short_description });
    servicenow().edit(made.number, { state: '-2', approval: 'approved' });
    const { change, foreign } = await findChange(world.client(), subject);
    expect(change).toMatchObject({ number: own.number, stage: 'canceled' });
    expect(foreign).toMatchObject([{ number: made.number, type, approval: 'approved' }]);
    expect((await ensureChange(world.client(), { subject, ...proposal })).warnings).toEqual([
      `${made.number} has the correlation_id of this promotion, but is about something else, or is no normal change`,
    ]);
  });

  it('an instance that ignores the query: only the very key counts', async () => {
    fail((request) => {
      request.url.searchParams.set('sysparm_query', 'no_such_field=x');
      return undefined;
    });
    expect(await findChange(world.client(), world.proposal().subject)).toMatchObject({
      change: undefined,
      foreign: [],
    });
  });

  it.each<[string, Fault, string]>([
    [
      'a page for people',
      () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' }),
      'CHANGE_MALFORMED',
    ],
    [
      'a redirect to a login',
      () => ({ status: 302, headers: { location: 'https://elsewhere.example/' }, body: '' }),
      'CHANGE_MALFORMED',
    ],
    ['a list that is none', () => ({ status: 200, body: { result: {} } }), 'CHANGE_MALFORMED'],
    ['an unknown template or path', () => ({ status: 404, body: {} }), 'CHANGE_REJECTED_BY_API'],
    ['an instance that is down', () => ({ status: 503, body: '' }), 'CHANGE_UNAVAILABLE'],
  ])('%s', async (_, fault, code) => {
    fail(fault);
    await expect(findChange(world.client(), world.proposal().subject)).rejects.toEqual(coded(code));
  });

  it('a token for another audience; its text stands in no message', async () => {
    const failure = await findChange(world.client({ audience: 'other' }), world.proposal().subject).catch(
      (error: unknown) => error,
    );
    expect(failure).toEqual(coded('CHANGE_TOKEN_REFUSED'));
    expect(JSON.stringify(failure)).not.toContain('eyJ');
  });
});

describe('the end of a change', () => {
  const result = { outcome: 'successful', notes: 'commit 0123' } as const;

  it.each([-2, -1, 0])('closes from state %i on', async (state) => {
    const { change } = await ensureChange(world.client(), world.proposal());
    servicenow().approve(change.number);
    servicenow().edit(change.number, { state: String(state) });
    const [current] = await world.client().find(change.correlationId);
    if (!current) throw new Error('it is gone');
    expect(await closeChange(world.client(), current, result)).toMatchObject({ kind: 'closed' });
    expect(servicenow().change(change.number)).toMatchObject({
      state: 3,
      fields: { close_code: 'successful', close_notes: 'commit 0123' },
    });
    const [closed] = await world.client().find(change.correlationId);
    if (!closed) throw new Error('it is gone');
    expect(await closeChange(world.client(), closed, result)).toMatchObject({ kind: 'already-closed' });
    expect(await cancelChange(world.client(), closed, 'too late')).toBe(false);
  });

  it('an instance that keeps the state as it was is found out', async () => {
    const { change } = await ensureChange(world.client(), world.proposal());
    servicenow().approve(change.number);
    const [current] = await world.client().find(change.correlationId);
    if (!current) throw new Error('it is gone');
    fail((request) => {
      if (request.method === 'PATCH') request.body.fill(' ').write('{}');
      return undefined;
    });
    await expect(closeChange(world.client(), current, result)).rejects.toEqual(coded('CHANGE_NOT_KEPT'));
  });

  it('a change that nobody approved is not closed, but noted; it can be cancelled once', async () => {
    const { change } = await ensureChange(world.client(), world.proposal());
    const left = await closeChange(world.client(), change, result);
    expect(left).toMatchObject({ kind: 'not-closable', change: { stage: 'assess' } });
    expect(await cancelChange(world.client(), change, 'given up')).toBe(true);
    expect(servicenow().change(change.number)).toMatchObject({
      state: 4,
      fields: { work_notes: 'given up' },
    });
  });
});
