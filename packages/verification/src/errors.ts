import { defineErrors } from '@waybill/toolkit';

export const errors = defineErrors({
  EVIDENCE_REFUSED: {
    kind: 'user',
    summary: 'Several kinds of evidence are missing or do not hold.',
    fix: 'mend what each line above names; the first reason is the one to begin with',
  },
  IMAGE_NOT_OF_SERVICE: {
    kind: 'user',
    summary: 'The image is not in the repository that the delivery policy declares for the service.',
    fix: 'verify the image under the name in the delivery policy, or correct "image" of the service there',
  },
  POLICY_UNREADABLE: {
    kind: 'user',
    summary: 'The delivery policy, or the trusted root that it names, cannot be read.',
    fix: 'correct the path; in a job, check out the base branch of the config repository in an earlier step',
  },
  ENV_TAINTED: {
    kind: 'user',
    summary: 'An earlier step has set a variable that could steer the verification.',
    fix: 'verify in a job of its own, before any step that runs code of the repository',
  },
});
