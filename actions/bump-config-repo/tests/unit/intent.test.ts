import { describe, expect, it } from '@jest/globals';
import { formatIntent, intentRef, isAlive, listedIntents, parseIntent } from '../../src/intent.ts';

const key = 'k'.repeat(32);
const intent = {
  repository: 'acme/config',
  branch: 'main',
  tag: 'v1',
  left: 1_790_000_000_000,
  record: {
    image: 'registry.example/acme/claims-api',
    digest: `sha256:${'b'.repeat(64)}`,
    service: 'claims-api',
    environment: 'dev',
    source: `acme/claims-api@${'c'.repeat(40)}`,
    run: 'https://github.com/acme/claims-api/actions/runs/7/attempts/1',
    order: '3.1',
  },
};

describe('an intent', () => {
  it('is read back with its key alone', () => {
    const message = formatIntent(intent, key);
    expect(parseIntent(message, key)).toEqual(intent);
    expect(parseIntent(message, 'x'.repeat(32))).toBeUndefined();
  });

  it('does not survive the change of any character', () => {
    const message = formatIntent(intent, key);
    for (let i = 0; i < message.trimEnd().length; i++) {
      const changed = `${message.slice(0, i)}${message[i] === '0' ? '1' : '0'}${message.slice(i + 1)}`;
      expect(parseIntent(changed, key)).toBeUndefined();
    }
  });

  it('is none where it asks for a rollback, or has more in it', () => {
    const back = { ...intent, record: { ...intent.record, rollback: 'it is broken' } };
    expect(parseIntent(formatIntent(back, key), key)).toBeUndefined();
    expect(parseIntent(`${formatIntent(intent, key)}\n\nmore`, key)).toBeUndefined();
  });

  it('is listed by age, and other names are not', () => {
    const ref = intentRef(intent);
    const older = intentRef({ ...intent, left: intent.left - 1 });
    const refs = [ref, older, 'refs/waybill/bumps/claims-api', 'refs/waybill/bumps/1/a/b/1'];
    expect(listedIntents(refs.map((each) => ({ ref: each, oid: 'a' }))).map((each) => each.ref)).toEqual([
      older,
      ref,
    ]);
    expect(listedIntents([{ ref, oid: 'a' }])[0]).toEqual({
      ref,
      oid: 'a',
      left: intent.left,
      bump: 'claims-api/dev/3.1',
    });
  });

  it('lives five minutes, by clocks that differ by at most one', () => {
    expect(isAlive(intent, intent.left + 299_999)).toBe(true);
    expect(isAlive(intent, intent.left + 300_000)).toBe(false);
    expect(isAlive(intent, intent.left - 60_000)).toBe(true);
    expect(isAlive(intent, intent.left - 60_001)).toBe(false);
  });
});
