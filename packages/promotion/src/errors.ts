import { defineErrors } from '@waybill/toolkit';

export const errors = defineErrors({
  NOT_A_DECIDER: {
    kind: 'user',
    summary: 'The run signs as a workflow, or by a key, that the delivery policy does not let decide.',
    fix: 'name the workflow, its ref and its repository under "trust.promoters" (or "trust.withdrawers") of the delivery policy, or the key under "trust.keys" with "decisions"',
  },
  WITHDRAWAL_LIST_BROKEN: {
    kind: 'user',
    summary:
      'The list of withdrawals of a digest is there but does not verify: the digest is refused until it does.',
    fix: 'bring the file back to what the last run of the withdrawal workflow committed, by a reviewed pull request',
  },
  CLOCK_SKEW: {
    kind: 'user',
    summary: "The clock of the runner is not GitHub's: windows, freezes and soaks can't be decided by it.",
    fix: 'set the clock of the runner (NTP), and take out whatever shifts it for the job',
  },
});
