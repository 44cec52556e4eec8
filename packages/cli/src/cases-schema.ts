import { skippableRules } from '@waybill/policy/skippable-rules';

/** The JSON Schema of cases for a delivery policy: published as docs/schemas/policy-cases.schema.json. */
const digest = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' };
const time = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)$',
};
const login = { type: 'string', pattern: '^[A-Za-z0-9-]{1,39}$' };
const codes = { type: 'array', items: { type: 'string', pattern: '^[A-Z][A-Z0-9_]*$' } };

export const policyCasesSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'policy-cases.schema.json',
  title: 'Cases for a Waybill delivery policy',
  description: 'Declared facts of a promotion, and what the policy must decide of them.',
  type: 'object',
  additionalProperties: false,
  required: ['version', 'cases'],
  properties: {
    version: { const: 1, description: 'Version of this format.' },
    cases: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'service', 'to', 'at', 'expect'],
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 200, description: 'What the case is about.' },
          service: { type: 'string', description: 'Service in the policy.' },
          to: { type: 'string', description: 'Environment that the digest would enter.' },
          from: { type: 'string', description: 'Environment that it comes from. Default: the rung below.' },
          at: { ...time, description: 'When the decision is taken, RFC 3339 with a zone.' },
          candidate: {
            ...digest,
            description: 'Digest that is proposed. Default: one and the same digest in all cases.',
          },
          below: {
            anyOf: [digest, { const: 'nothing' }],
            description: 'What the rung below runs. Default: the candidate.',
          },
          'below-since': {
            ...time,
            description: 'Since when the rung below runs the candidate. Not known where not given.',
          },
          running: {
            anyOf: [digest, { const: 'nothing' }],
            description: 'What the environment runs now. Default: nothing.',
          },
          evidence: {
            anyOf: [{ const: 'holds' }, { ...codes, minItems: 1 }],
            description: 'holds (default), or the reason codes of what does not.',
          },
          withdrawal: {
            enum: ['clear', 'withdrawn', 'unknown'],
            description: 'What the list of withdrawn digests says. Default: clear.',
          },
          'rolled-back': {
            enum: ['clear', 'rolled-back', 'unknown'],
            description: 'What the record of rollbacks of the candidate says. Default: clear.',
          },
          'approvals-enforced': {
            type: 'integer',
            minimum: 0,
            description: "Reviews that the branch's rules ask for. Not known where not given.",
          },
          reviews: {
            type: 'array',
            description:
              'Reviews that the pull request has: an approval by its login, or an object. Default: there is no pull request yet.',
            items: {
              anyOf: [
                login,
                {
                  type: 'object',
                  additionalProperties: false,
                  required: ['by'],
                  properties: {
                    by: { ...login, description: 'Who reviewed.' },
                    teams: {
                      type: 'array',
                      items: { type: 'string', pattern: '^[A-Za-z0-9-]+/[A-Za-z0-9-]+$' },
                      description: 'Teams (org/team) of the reviewer that the policy names.',
                    },
                    state: {
                      enum: ['approved', 'changes-requested'],
                      description: 'Default: approved.',
                    },
                    of: {
                      enum: ['head', 'earlier'],
                      description: 'Which commit was reviewed. Default: head.',
                    },
                    part: {
                      type: 'string',
                      minLength: 1,
                      maxLength: 200,
                      description: 'The part that the reviewer had in the change. Default: none.',
                    },
                  },
                },
              ],
            },
          },
          change: {
            enum: ['approved', 'requested', 'rejected', 'none', 'unreadable'],
            description:
              'What change management says, where the environment requires a change. Default: approved, planned for now.',
          },
          emergency: {
            type: 'object',
            additionalProperties: false,
            required: ['skip', 'until'],
            description: 'An emergency. Its approval is one of "reviews". Default: none.',
            properties: {
              skip: { type: 'array', minItems: 1, uniqueItems: true, items: { enum: skippableRules } },
              from: { ...time, description: 'When it begins. Default: when the decision is taken.' },
              until: { ...time, description: 'When it ends.' },
              issue: {
                enum: ['open', 'closed', 'unreadable'],
                description: 'How the issue stands that it names. Default: open.',
              },
              reason: { type: 'string', minLength: 10, maxLength: 300 },
              approver: { ...login, description: 'Who is to approve it. Default: nobody who reviews.' },
              'asked-by': { ...login, description: 'Who asked for it. Default: nobody who reviews.' },
            },
          },
          expect: {
            type: 'object',
            additionalProperties: false,
            required: ['verdict'],
            properties: {
              verdict: { enum: ['allow', 'wait', 'refuse'] },
              codes: {
                ...codes,
                description: 'Codes of all rules that do not pass, in any order. Default: none.',
              },
              until: {
                ...time,
                description: 'When the last rule that waits turns. Not compared where not given.',
              },
            },
          },
        },
      },
    },
  },
} as const;
