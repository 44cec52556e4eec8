import { defineErrors } from '@waybill/toolkit';

/** Codes of iac-gate. The codes of a verdict's reasons are in verdict.ts. */
export const errors = defineErrors({
  GATE_NO_RUN: {
    kind: 'user',
    summary:
      'The gate does not run in a workflow, so its verdict could not be bound to a repository and a run.',
    fix: 'use the action as a step of a workflow; the runner sets GITHUB_REPOSITORY and GITHUB_RUN_ID',
  },
  GATE_NOT_A_REPOSITORY: {
    kind: 'user',
    summary: 'The folder to judge is not in a checked-out git repository.',
    fix: 'check the repository out in an earlier step, or correct the input "path"',
  },
  GATE_BASE_MISSING: {
    kind: 'user',
    summary: 'The base revision, from which the policy is read, is not in the clone.',
    fix: 'check out with "fetch-depth: 0", so that the base revision is there',
  },
  GATE_BASE_REFUSED: {
    kind: 'user',
    summary:
      'The input "base" names another revision than the event does, which would let a change choose its own policy.',
    fix: 'leave the input "base" out: the event names the base',
  },
  GATE_POLICY_MISSING: {
    kind: 'user',
    summary: 'The base revision has no gate policy, so there is nothing to judge by.',
    fix: 'merge the policy file into the base branch first, before the gate is a required check',
  },
  GATE_POLICY_INVALID: {
    kind: 'user',
    summary: 'The gate policy does not have the form that is documented.',
    fix: 'correct the policy on the base branch; the README of iac-gate lists every key',
  },
  GATE_TREE_LIMIT: {
    kind: 'user',
    summary: 'The commit holds more infrastructure code than one run judges.',
    fix: 'leave folders out with scope.exclude in the policy, or judge them in runs of their own with scope.paths',
  },
  GATE_GIT_FAILED: {
    kind: 'user',
    summary: 'git could not read the repository.',
    fix: 'read the message of git above; check that the checkout step ran in this job',
  },
  GATE_CHECKOV_MISSING: {
    kind: 'user',
    summary: 'Checkov is not on the runner.',
    fix: 'install it in an earlier step (pip install checkov==3.3.30), or name its path in the input "checkov"',
  },
  GATE_FAILED: {
    kind: 'user',
    summary:
      'The verdict is fail: findings at or above the threshold of the policy, or exceptions that do not hold.',
    fix: 'mend the findings listed in the job summary; an exception needs a reason, an owner and a date, in the policy on the base branch',
  },
  GATE_INDETERMINATE: {
    kind: 'user',
    summary:
      'The verdict is indeterminate: there is no proof that everything was looked at, which is never a pass.',
    fix: 'mend each reason listed in the job summary',
  },
});
