import { describe, expect, it } from '@jest/globals';
import { type EmergencyRecord, emergencyFile, emergencyPath, parseEmergency } from '../src/index.ts';

const record: EmergencyRecord = {
  service: 'claims-api',
  environment: 'production',
  digest: `sha256:${'1'.repeat(64)}`,
  skip: ['soak'],
  reason: 'claims are lost at every second request',
  issue: 'https://github.com/acme/claims-api/issues/12',
  approver: 'commander',
  requestedBy: { id: 7, login: 'oncall' },
  from: '2026-11-21T01:00:00Z',
  until: '2026-11-21T05:00:00Z',
};

describe('the record of an emergency', () => {
  it('is read as it was written, and stands under its digest', () => {
    expect(parseEmergency(emergencyFile(record))).toEqual(record);
    expect(emergencyPath('claims-api', 'production', record.digest)).toBe(
      `.waybill/emergencies/claims-api/production/sha256-${'1'.repeat(64)}.json`,
    );
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['another member', { evidence: 'skip' }, '"evidence"'],
    ['a rule that can not be skipped', { skip: ['evidence'] }, '"skip"'],
    ['nothing to skip', { skip: [] }, '"skip"'],
    ['no reason', { reason: '' }, '"reason"'],
    ['a reason of two lines', { reason: 'claims are lost\n::error::x' }, '"reason"'],
    ['no issue', { issue: 'ask me' }, '"issue"'],
    ['no approver', { approver: undefined }, '"approver"'],
    ['no end', { until: 'never' }, '"until"'],
    ['who asked without an id', { requestedBy: { login: 'oncall' } }, '"requestedBy.id"'],
  ])('is none with %s', (_, member, name) => {
    const text = `${JSON.stringify({ ...JSON.parse(emergencyFile(record)), ...member })}\n`;
    expect(() => parseEmergency(text)).toThrow(name);
  });

  it('is none in another layout: two readers must not see two things', () => {
    const text = emergencyFile(record).replace('"skip":', '"skip":["soak","window"],"skip":');
    expect(() => parseEmergency(text)).toThrow('not in the form');
    expect(() => parseEmergency('{')).toThrow('it is not JSON');
  });
});
