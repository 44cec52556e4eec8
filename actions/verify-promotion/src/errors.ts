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
  MERGE_GROUP_UNREADABLE: {
    kind: 'user',
    summary: 'The commits of a merge group could not be followed from its head to its base.',
    fix: 'take the pull requests out of the queue and queue fewer of them at once',
  },
  RERUN_REFUSED: {
    kind: 'user',
    summary:
      'The check would end otherwise now, and GitHub does not run it again: its run is too old, or was run too often. Or a pull request could not be looked at.',
    fix: 'close the pull request and open it again, or push to it: either starts the check anew',
  },
  NO_PULL_REQUEST: {
    kind: 'user',
    summary: 'The event that started the run names no pull request.',
    fix: 'run the check on pull_request_target and merge_group, as the workflow verify-promotion does',
  },
});
