import { defineErrors } from '@waybill/toolkit';

export const errors = defineErrors({
  CLI_USAGE: {
    kind: 'user',
    summary:
      'The command line was called with something that it does not know, or without something that it needs.',
    fix: 'see "waybill help"',
  },
  CLI_FILE_UNREADABLE: {
    kind: 'user',
    summary: 'A file that the command line names cannot be read.',
    fix: 'correct the path',
  },
  CLI_NO_PROMOTION: {
    kind: 'user',
    summary: 'The file holds no statement of a promotion.',
    fix: 'name the statement of type urn:waybill:promotion:v1, or the Sigstore bundle that carries it',
  },
  CASES_INVALID: {
    kind: 'user',
    summary: 'The file with cases for a delivery policy does not follow its schema.',
    fix: 'correct the cases at the places named above; docs/schemas/policy-cases.schema.json gives completion in an editor',
  },
});
