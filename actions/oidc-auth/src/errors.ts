import { defineErrors } from '@waybill/toolkit';

export const errors = defineErrors({
  TRUST_CONDITION: {
    kind: 'user',
    summary: "The attribute condition of the identity provider does not allow this run's ID token.",
    fix: 'compare the claims with the attribute condition of the provider: either this run must not reach the cloud, or the condition has to name it',
  },
  TRUST_AUDIENCE: {
    kind: 'user',
    summary: 'The ID token has an audience that the identity provider does not accept.',
    fix: 'remove the input "audience", or set it to one of the allowed audiences of the provider',
  },
  TRUST_ISSUER: {
    kind: 'user',
    summary: 'The identity provider trusts another issuer than the one of this GitHub.',
    fix: 'set the issuer of the provider to the one that the token names (GitHub Enterprise has its own)',
  },
  TRUST_PROVIDER: {
    kind: 'user',
    summary: 'There is no such pool or identity provider, or it is disabled.',
    fix: 'check the input "workload-identity-provider" against "gcloud iam workload-identity-pools providers describe"',
  },
  TRUST_SUBJECT: {
    kind: 'user',
    summary:
      "The provider's mapping of google.subject gives nothing usable for this run: too long, or not a text.",
    fix: 'map google.subject to a short claim, such as assertion.repository_id + ":" + assertion.ref, or shorten the branch name',
  },
  TRUST_TOKEN: {
    kind: 'remote',
    summary:
      'The token service does not accept the ID token itself: too old, not readable, or signed with an unknown key.',
    fix: 'run the job again; if it lasts, check the issuer of the provider and the clock of a self-hosted runner',
  },
  TRUST_REFUSED: {
    kind: 'user',
    summary: 'The token service refused the exchange for a reason that is not mapped.',
    fix: 'read the answer above and compare the claims with the trust policy',
  },
  IMPERSONATION_DENIED: {
    kind: 'user',
    summary: 'The federated identity may not act as the service account.',
    fix: 'grant roles/iam.workloadIdentityUser on the service account to this identity',
  },
  IMPERSONATION_REFUSED: {
    kind: 'user',
    summary: 'The IAM Credentials API refused to issue a token of the service account.',
    fix: 'read the answer above',
  },
  PRIVATE_FILE: {
    kind: 'user',
    summary: 'A file that would hold credentials cannot be written in a way that only this job reads it.',
    fix: 'find out what created the path named above before this step',
  },
});
