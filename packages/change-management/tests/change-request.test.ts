/** Records read, and fields made: without a world. */
import { describe, expect, it } from '@jest/globals';
import { changeFields, changeRequest, correlationId, isAbout } from '../src/index.ts';
import { startWorld } from './support.ts';

const record = (over: Record<string, unknown> = {}) => ({
  sys_id: { display_value: 'x', value: 'a'.repeat(32) },
  number: { display_value: 'CHG0030001', value: 'CHG0030001' },
  state: { display_value: 'Scheduled', value: -2 },
  approval: { display_value: 'Approved', value: 'approved' },
  start_date: {
    display_value: '2026-11-21 14:00:00',
    value: '2026-11-21 10:00:00',
    display_value_internal: '',
  },
  ...over,
});

describe('a record', () => {
  it('is read by its internal values, times in UTC', () => {
    expect(changeRequest(record(), 'https://acme.service-now.com')).toMatchObject({
      number: 'CHG0030001',
      stage: 'scheduled',
      stageText: 'Scheduled',
      approval: 'approved',
      plannedStart: new Date('2026-11-21T10:00:00Z'),
      plannedEnd: undefined,
      url: `https://acme.service-now.com/nav_to.do?uri=change_request.do?sys_id=${'a'.repeat(32)}`,
    });
  });

  it.each([
    ['a state as a number with a fraction', { state: { value: 3.0 } }, 'closed'],
    ['a state as text', { state: { value: '-5' } }, 'new'],
    ['a state of the instance', { state: { value: '17' } }, 'other'],
    ['a sys_id as plain text', { sys_id: 'b'.repeat(32), state: { value: '4' } }, 'canceled'],
  ])('with %s', (_, over, stage) => {
    expect(changeRequest(record(over), 'https://x').stage).toBe(stage);
  });

  it.each([
    ['nothing', null],
    ['no sys_id', record({ sys_id: { value: '../../x' } })],
    ['no state', record({ state: { value: '' } })],
    ['a time that is none', record({ start_date: { value: 'tomorrow' } })],
  ])('that is %s is refused', (_, value) => {
    expect(() => changeRequest(value, 'https://x')).toThrow(/no change request/);
  });
});

describe('a proposal', () => {
  const make = async () => {
    const world = await startWorld();
    const proposal = world.proposal(12);
    await world.platform.stop();
    return proposal;
  };

  it('says what changes, why, and how to go back', async () => {
    const fields = changeFields(await make());
    expect(fields).toMatchObject({
      short_description: 'promote(claims-api): production ← sha256:111111111111 (acme/config#12)',
      risk_impact_analysis: '51 commits',
      start_date: '2026-11-22 06:00:00',
      end_date: '2026-11-25 06:00:00',
    });
    expect(fields.backout_plan).toContain(`sha256:${'0'.repeat(64)}`);
    expect(changeFields({ ...(await make()), previous: undefined }).backout_plan).toContain('Nothing ran');
  });

  it('has a key that any of its parts changes, and that fits', async () => {
    const { subject } = await make();
    const others = [
      { repositoryId: '8' },
      { service: 'x' },
      { environment: 'x' },
      { digest: 'x' },
      { pullRequest: 13 },
    ].map((over) => correlationId({ ...subject, ...over }));
    expect(new Set([correlationId(subject), ...others]).size).toBe(6);
    expect(correlationId(subject).length).toBeLessThanOrEqual(100);
  });

  it('is told apart by digest and pull request, however long its names are', async () => {
    const proposal = await make();
    const long = {
      ...proposal,
      title: `promote(${'x'.repeat(63)}): ${'y'.repeat(63)} ← sha256:111111111111`,
    };
    for (const each of [proposal, long]) {
      const shortDescription = changeFields(each).short_description ?? '';
      expect(shortDescription.length).toBeLessThanOrEqual(160);
      expect(isAbout({ shortDescription }, proposal.subject)).toBe(true);
      expect(isAbout({ shortDescription }, { ...proposal.subject, pullRequest: 1 })).toBe(false);
      expect(isAbout({ shortDescription }, { ...proposal.subject, digest: `sha256:${'2'.repeat(64)}` })).toBe(
        false,
      );
    }
  });

  it('keeps a text from outside on its line', async () => {
    const { risk_impact_analysis: text } = changeFields({
      ...(await make()),
      risks: ['a\nb\u001b[31m', 'c'],
    });
    expect(text).toBe('a b\nc');
  });
});
