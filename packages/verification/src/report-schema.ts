/** The JSON Schema of the report: published as docs/schemas/evidence-report.schema.json. */
import { type EvidenceCheck, reasons } from '@waybill/evidence';
import { kindNames } from './shown.ts';

const text = (description: string) => ({ type: 'string', description });
const digest = (description: string) => ({ type: 'string', pattern: '^sha256:[0-9a-f]{64}$', description });
const time = (description: string) => ({ type: 'string', format: 'date-time', description });
const codes = Object.keys(reasons.entries).map((code) => code.replace('WAYBILL_', ''));
const kinds: EvidenceCheck['kind'][] = Object.keys(kindNames) as EvidenceCheck['kind'][];

export const evidenceReportSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'evidence-report.schema.json',
  title: 'Waybill evidence report',
  description:
    'What was verified of an image for an environment: each check with a reason code that never changes.',
  type: 'object',
  additionalProperties: false,
  required: [
    'schema',
    'image',
    'digest',
    'platforms',
    'passed',
    'checks',
    'rejected',
    'otherReferrers',
    'trustedRootDigest',
    'verifiedAt',
    'service',
    'environment',
    'policyDigest',
  ],
  properties: {
    schema: { const: 'waybill/evidence-report/v1' },
    image: text('registry/repository'),
    digest: digest('Digest that was verified.'),
    platforms: {
      type: 'array',
      description: 'Of an index: what runs on each platform.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['platform', 'digest'],
        properties: { platform: text('linux/amd64'), digest: digest('Digest of the platform.') },
      },
    },
    passed: { type: 'boolean', description: 'Whether every check passed.' },
    service: text('Name in the delivery policy.'),
    environment: text('Environment whose evidence was required.'),
    policyDigest: digest("SHA-256 of the delivery policy's bytes."),
    trustedRootDigest: digest("SHA-256 of the trusted root's bytes."),
    verifiedAt: time('When it was looked.'),
    source: {
      type: 'object',
      description: 'What the image was built from, by its provenance and the certificate of that.',
      additionalProperties: false,
      required: ['repository', 'repositoryId', 'ref', 'commit'],
      properties: {
        repository: text('Address of the repository.'),
        repositoryId: text('Its numeric id.'),
        ref: text('refs/heads/main'),
        commit: text('Commit.'),
      },
    },
    checks: {
      type: 'array',
      description: 'One for each kind of evidence that is required, and for what concerns all of it.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['kind', 'verdict', 'code', 'reason', 'details'],
        properties: {
          kind: { enum: kinds },
          verdict: { enum: ['pass', 'fail'] },
          code: { enum: ['OK', ...codes], description: 'See docs/errors.md.' },
          reason: text('One sentence.'),
          predicateType: text('Type of the statement.'),
          signer: text('URI of the workflow that signed, or the key.'),
          signedAt: time('The earliest signed time.'),
          runUrl: text('The run that signed.'),
          link: text('Where a person can look.'),
          statementDigest: digest("SHA-256 of the statement's bytes."),
          referrerDigest: digest('Digest of the referrer that holds it.'),
          logIndex: text('Position in the transparency log.'),
          details: {
            type: 'object',
            description: 'Facts of the predicate.',
            additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
          },
        },
      },
    },
    rejected: {
      type: 'array',
      description: 'What is attached and does not count.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['referrer', 'code', 'reason'],
        properties: {
          referrer: text('Digest of the referrer, or file.'),
          kind: { enum: kinds },
          code: { enum: codes },
          reason: text('One sentence.'),
        },
      },
    },
    otherReferrers: { type: 'integer', minimum: 0, description: 'Referrers that are no evidence.' },
  },
} as const;
