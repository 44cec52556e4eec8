import { defineErrors } from '@waybill/toolkit';

export const errors = defineErrors({
  PROMOTION_UNVERIFIED: {
    kind: 'user',
    summary: 'The pull request moves a digest and must not be merged as it is.',
    fix: 'mend what each annotation names; a promotion opened by Waybill moves one declared value and nothing else',
  },
  BASE_NOT_DEFAULT: {
    kind: 'user',
    summary:
      'The pull request goes onto another branch than the default one. A check belongs to a commit: green there, it would count for every pull request with the same head.',
    fix: 'open the promotion onto the default branch; for other branches this check is never green',
  },
  NO_PULL_REQUEST: {
    kind: 'user',
    summary: 'The event that started the run names no pull request.',
    fix: 'run the check on pull_request_target (or pull_request), as the workflow verify-promotion does',
  },
});
