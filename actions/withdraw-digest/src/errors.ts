import { defineErrors } from '@waybill/toolkit';

export const errors = defineErrors({
  WITHDRAWERS_UNDECLARED: {
    kind: 'user',
    summary: 'The delivery policy lets nobody withdraw a digest, so a withdrawal would not count.',
    fix: 'name the withdrawal workflow under "trust.withdrawers" of the delivery policy, or a key under "trust.keys" with "decisions: [withdrawal]"',
  },
  WITHDRAWAL_BY_NOBODY: {
    kind: 'user',
    summary: 'The run names no account that started it, and a withdrawal says on whose word it is.',
    fix: 'start the run as a person, or as an App that has an account',
  },
  WITHDRAWAL_NOT_LISTED: {
    kind: 'remote',
    summary:
      'The statement hangs on the image, where it counts, but is not in the list of the config repository yet.',
    fix: 'mend what the message names (a branch rule: add the App to its bypass list), then run again: only the list is written',
  },
  WITHDRAWAL_CONTENTION: {
    kind: 'remote',
    summary: 'The branch of the config repository was moved by others at every try.',
    fix: 'run again: what is signed is found',
  },
});
