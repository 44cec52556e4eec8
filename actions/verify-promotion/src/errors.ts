import { defineErrors } from '@waybill/toolkit';

export const errors = defineErrors({
  PROMOTION_UNVERIFIED: {
    kind: 'user',
    summary: 'The pull request moves a digest and must not be merged as it is.',
    fix: 'mend what each annotation names; a promotion opened by Waybill moves one declared value and nothing else',
  },
  NO_PULL_REQUEST: {
    kind: 'user',
    summary: 'The event that started the run names no pull request.',
    fix: 'run the check on pull_request_target (or pull_request), as the workflow verify-promotion does',
  },
});
