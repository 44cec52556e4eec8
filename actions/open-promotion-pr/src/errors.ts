import { defineErrors } from '@waybill/toolkit';

export const errors = defineErrors({
  PROMOTION_REFUSED: {
    kind: 'user',
    summary: 'The delivery policy refuses the promotion: no pull request was opened.',
    fix: 'mend what the failed rules name, then run the promotion again',
  },
  PROMOTION_INCOMPLETE: {
    kind: 'user',
    summary: 'Some services of a release train were not promoted; the others were.',
    fix: 'mend what is named for each service, then run again: what is done already is found and left as it is',
  },
  PROMOTION_BASE_MOVED: {
    kind: 'remote',
    summary: 'The branch of the promotion was changed by somebody else while it was being written.',
    fix: 'run the promotion again: it reads the new state first',
  },
});
