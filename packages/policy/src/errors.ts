import { defineErrors } from '@waybill/toolkit';

export const errors = defineErrors({
  POLICY_INVALID: {
    kind: 'user',
    summary: 'The delivery policy does not follow its schema, or contradicts itself.',
    fix: 'correct the delivery policy at the places named above; docs/schemas/delivery-policy.schema.json gives completion in an editor',
  },
  POLICY_MISSING: {
    kind: 'user',
    summary: 'The config repository has no delivery policy at the given path and revision.',
    fix: 'commit a delivery policy to the base branch, or correct the input that names its path',
  },
  SERVICE_UNKNOWN: {
    kind: 'user',
    summary: 'The delivery policy declares no such service.',
    fix: 'correct the name of the service, or declare it under "services" in the delivery policy',
  },
  ENVIRONMENT_UNKNOWN: {
    kind: 'user',
    summary: 'The delivery policy declares no such environment.',
    fix: 'correct the name of the environment, or declare it under "environments" in the delivery policy',
  },
  TARGET_UNDECLARED: {
    kind: 'user',
    summary: 'The delivery policy does not say where the digest of this service stands in this environment.',
    fix: 'declare the target under "services.<service>.targets.<environment>" in the delivery policy',
  },
  TARGETS_INVALID: {
    kind: 'user',
    summary: 'Targets that are given apart from the delivery policy are of no form that it has.',
    fix: 'write them as the delivery policy does: { kustomize: overlays/dev/api/kustomization.yaml, image: api }; "waybill policy find-targets" prints them',
  },
  LADDER_SKIPPED: {
    kind: 'user',
    summary: 'A promotion goes from one rung of the environment ladder to the next, never past one.',
    fix: 'promote to the next environment first',
  },
  ROLLBACK_RECORD_INVALID: {
    kind: 'user',
    summary:
      'The record of a rollback in the config repository does not follow its form: its digest is refused until it does.',
    fix: 'mend the member that is named; to acknowledge, replace null by {"by": "your-login", "reason": "...", "at": "2026-11-22"} and change nothing else',
  },
});
