import { defineErrors } from '@waybill/toolkit';

export const errors = defineErrors({
  ROLLBACK_REFUSED: {
    kind: 'user',
    summary: 'The delivery policy refuses the rollback: nothing was written.',
    fix: 'mend what the failed rules name; where no digest is good to go back to, release a mended one',
  },
  ROLLBACK_DONE: {
    kind: 'user',
    summary:
      'What the environment runs was put back by a rollback already, and nobody has said to go further back.',
    fix: 'nothing, where one rollback was meant; to go further back, name the digest to go to as "to"',
  },
  ROLLBACK_CONTENTION: {
    kind: 'remote',
    summary: 'The branch of the config repository was moved by others at every try.',
    fix: 'run again: nothing was written, and what has changed meanwhile is looked at first',
  },
  ROLLBACK_BRANCH_TAKEN: {
    kind: 'user',
    summary: 'The branch of the rollback is there already, with something else on it.',
    fix: 'look at what is on it; delete the branch, then run again',
  },
});
