import { defineErrors } from '@waybill/toolkit';

export const errors = defineErrors({
  CHANGE_TOKEN_REFUSED: {
    kind: 'user',
    summary: 'ServiceNow does not accept the ID token of the job.',
    fix: 'register the issuer as OIDC provider of the instance with the audience of the policy as its client ID, and give a user the value of the user claim (docs/change-management.md)',
  },
  CHANGE_FORBIDDEN: {
    kind: 'user',
    summary:
      'The user in ServiceNow that the job stands for may not do this, or a rule of the instance is against it.',
    fix: 'give that user the role that docs/change-management.md names, or mend what the rule of the instance asks for',
  },
  CHANGE_REJECTED_BY_API: {
    kind: 'user',
    summary: 'ServiceNow answered a request about a change with an error that no retry mends.',
    fix: 'check "change-management" in the delivery policy: instance, type and template must exist there',
  },
  CHANGE_UNAVAILABLE: {
    kind: 'remote',
    summary: 'ServiceNow could not be reached, or asked to come back later.',
    fix: 'run the job again once the instance answers; what was done already is found again',
  },
  CHANGE_MALFORMED: {
    kind: 'remote',
    summary: 'ServiceNow answered with something that is no change request.',
    fix: 'check that "instance" in the delivery policy is a ServiceNow instance with Change Management',
  },
  CHANGE_NOT_KEPT: {
    kind: 'user',
    summary: 'ServiceNow took a write but does not show it: a state or a field is not what was written.',
    fix: 'look into the change for what holds it (open tasks, conditions of its model, access rules of the field)',
  },
});
