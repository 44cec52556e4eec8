import { defineErrors } from '@waybill/toolkit';

export const errors = defineErrors({
  ENV_TAINTED: {
    kind: 'user',
    summary: 'An earlier step has set a variable that could steer the verification.',
    fix: 'verify in a job of its own, before any step that runs code of the repository',
  },
});
