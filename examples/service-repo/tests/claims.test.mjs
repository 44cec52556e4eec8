import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimFaults, decide, decisionFaults, hasNpiCheckDigit, newClaim } from '../src/claims.mjs';
import { claim, today } from './example.mjs';

const fields = (faults) => faults.map((fault) => fault.field);

describe('a claim', () => {
  it('has no fault as the example has it', () => {
    assert.deepEqual(claimFaults(claim(), today), []);
  });

  it('is the sum of its lines', () => {
    assert.equal(newClaim(claim(), 'id', today).totalCents, 2 * 12_500 + 4_000);
  });

  it('names every fault at once', () => {
    const faults = claimFaults(
      { ...claim(), memberId: '7', serviceDate: '2026-02-30', currency: 'EUR', note: 'x' },
      today,
    );
    assert.deepEqual(fields(faults).sort(), ['currency', 'memberId', 'note', 'serviceDate']);
  });

  it('names the line and the field', () => {
    const wrong = claim();
    wrong.lines[1] = { procedureCode: '9921', diagnosisCodes: [], units: 0, amountCents: 1.5 };
    assert.deepEqual(fields(claimFaults(wrong, today)), [
      'lines[1].procedureCode',
      'lines[1].diagnosisCodes',
      'lines[1].units',
      'lines[1].amountCents',
    ]);
  });

  it('cannot be from the future', () => {
    assert.deepEqual(fields(claimFaults({ ...claim(), serviceDate: '2026-03-11' }, today)), ['serviceDate']);
  });

  for (const body of [null, [], 'text', 7]) {
    it(`is an object and not ${JSON.stringify(body)}`, () => {
      assert.equal(claimFaults(body, today).length, 1);
    });
  }
});

describe('the check digit of an NPI', () => {
  it('holds for the example of the standard', () => assert.equal(hasNpiCheckDigit('1234567893'), true));
  it('finds a digit that is wrong', () => assert.equal(hasNpiCheckDigit('1234567894'), false));
  it('finds digits that were swapped', () => assert.equal(hasNpiCheckDigit('1234576893'), false));
});

describe('a decision', () => {
  const received = newClaim(claim(), 'id', today);

  it('allows at most what was claimed', () => {
    assert.deepEqual(
      decisionFaults({ outcome: 'approved', allowedCents: received.totalCents }, received),
      [],
    );
    assert.deepEqual(
      fields(decisionFaults({ outcome: 'approved', allowedCents: received.totalCents + 1 }, received)),
      ['allowedCents'],
    );
  });

  it('needs a code to deny', () => {
    assert.deepEqual(fields(decisionFaults({ outcome: 'denied' }, received)), ['denialCode']);
    assert.deepEqual(decisionFaults({ outcome: 'denied', denialCode: '50' }, received), []);
  });

  it('leaves the claim as it was', () => {
    const decided = decide(received, { outcome: 'denied', denialCode: '50' }, today);
    assert.equal(decided.status, 'denied');
    assert.equal(received.status, 'received');
  });
});
