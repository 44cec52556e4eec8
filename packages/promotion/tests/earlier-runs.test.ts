/** What a file's history says of what ran, and how long: out of commits alone. */
import { describe, expect, it } from '@jest/globals';
import type { PastFile } from '@waybill/github';
import { stintsOf } from '../src/index.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const target = { kind: 'kustomize-image', file: 'k.yaml', name: 'claims-api' } as const;
const text = (value: string) => `images:\n  - name: claims-api\n    digest: ${value}\n`;
/** A commit at an hour of one day, newest first in the lists. */
const at = (hour: number, value: string | undefined, verified = true, byGitHub = verified): PastFile => ({
  commit: {
    oid: String(hour).padStart(40, '0'),
    url: '',
    message: '',
    committedDate: `2026-11-21T${String(hour).padStart(2, '0')}:00:00Z`,
    verified,
    byGitHub,
  },
  file:
    value === undefined
      ? undefined
      : { path: 'k.yaml', oid: '', bytes: Buffer.from(value), executable: false },
});
const told = (states: PastFile[]) =>
  stintsOf(states, target).map(
    ({ digest: value, since, until }) => `${value.at(-1)} ${since?.getUTCHours()}-${until?.getUTCHours()}`,
  );

describe('stintsOf', () => {
  it('takes the commit that brought a digest and the one that took it away', () => {
    expect(told([at(9, text(digest('c'))), at(7, text(digest('b'))), at(3, text(digest('a')))])).toEqual([
      'c 9-9',
      'b 7-9',
      'a 3-7',
    ]);
  });

  it('puts commits of one digest together, and keeps apart what comes back', () => {
    const states = [
      at(9, text(digest('a'))),
      at(8, text(digest('b'))),
      at(6, `${text(digest('a'))}# more\n`),
      at(2, text(digest('a'))),
    ];
    expect(told(states)).toEqual(['a 9-9', 'b 8-9', 'a 2-8']);
  });

  it('believes no time of a commit that GitHub does not verify', () => {
    const states = [
      at(20, text(digest('c')), false),
      at(7, `${text(digest('b'))}# more\n`),
      at(5, text(digest('b'))),
      at(1, text(digest('a')), false),
    ];
    // c is not known since when; b ran from 5 to 7 at least; a is not known at all but for its end.
    expect(told(states)).toEqual(['c undefined-undefined', 'b 5-7', 'a undefined-5']);
    expect(
      told([at(9, text(digest('c'))), at(6, text(digest('b'))), at(1, text(digest('b')), false)]),
    ).toEqual(['c 9-9', 'b 6-9']);
  });

  it('believes no time that a person has signed: a digest could be made to have run for days', () => {
    const states = [
      at(9, text(digest('c'))),
      at(8, text(digest('b')), true, false),
      at(7, text(digest('a'))),
    ];
    expect(told(states)).toEqual(['c 9-9', 'b undefined-9', 'a 7-7']);
  });

  it('counts nothing released, another form and a missing file as something else', () => {
    const states = [
      at(9, text(digest('b'))),
      at(8, text(digest('0'))),
      at(7, text(digest('a'))),
      at(6, 'images: nonsense'),
      at(5, text(digest('a'))),
      at(4, undefined),
    ];
    expect(told(states)).toEqual(['b 9-9', 'a 7-8', 'a 5-6']);
  });
});
