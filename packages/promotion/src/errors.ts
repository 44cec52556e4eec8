import { defineErrors } from '@waybill/toolkit';

export const errors = defineErrors({
  CLOCK_SKEW: {
    kind: 'user',
    summary: "The clock of the runner is not GitHub's: windows, freezes and soaks can't be decided by it.",
    fix: 'set the clock of the runner (NTP), and take out whatever shifts it for the job',
  },
});
