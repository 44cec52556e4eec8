import { defineErrors } from '@waybill/toolkit';

export const errors = defineErrors({
  NOTHING_TO_RECORD: {
    kind: 'user',
    summary: 'The event is neither a push to the default branch nor a pull request that was closed.',
    fix: 'start the workflow on push to the default branch of the config repository, and on pull_request_target with the type closed',
  },
  MERGED_WITHOUT_DECISION: {
    kind: 'user',
    summary:
      'A declared value moved on the default branch, and nothing shows that Waybill decided to let it.',
    fix: 'find out who moved it and how (the issue that is named says what is missing); roll the environment back or promote the digest anew, close the issue with what was found, and take away the bypass that let it in',
  },
  DEPLOYMENT_NOT_RECORDED: {
    kind: 'user',
    summary: 'Something was deployed or given up whose change request could not be closed or cancelled.',
    fix: 'mend what the message names and run the job again; what is done already stays done. A change that was not approved is for a person to close',
  },
});
