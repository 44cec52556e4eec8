import { skippableRules } from '@waybill/policy/skippable-rules';

/** The JSON Schema of cases for a delivery policy: published as docs/schemas/policy-cases.schema.json. */
const digest = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' };
const time = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)$',
};
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
          change: {
            enum: ['approved', 'requested', 'rejected', 'none', 'unreadable'],
            description:
              'What change management says, where the environment requires a change. Default: approved, planned for now.',
          },
          emergency: {
            type: 'object',
            additionalProperties: false,
            required: ['skip', 'until'],
            description: 'An emergency that nobody has approved yet. Default: none.',
            properties: {
              skip: { type: 'array', minItems: 1, uniqueItems: true, items: { enum: skippableRules } },
              from: { ...time, description: 'When it begins. Default: when the decision is taken.' },
              until: { ...time, description: 'When it ends.' },
              issue: {
                enum: ['open', 'closed', 'unreadable'],
                description: 'How the issue stands that it names. Default: open.',
              },
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
