/**
 * The JSON Schema of the delivery policy: what is checked is what is published (docs/schemas/delivery-policy.schema.json),
 * and editors complete from it. Unknown keys are refused everywhere: a misspelt rule must not be a rule that is not there.
 */

import { noticeEvents } from './notice-events.ts';
import { trustedKeys } from './schema-keys.ts';
import { targetDefinitions } from './schema-targets.ts';
import { skippableRules } from './skippable-rules.ts';

const name = {
  type: 'string',
  pattern: '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$',
  description: 'Lower-case letters, digits and hyphens.',
};
const duration = {
  type: 'string',
  pattern: '^[0-9]{1,6}(s|m|h|d)$',
  description: 'A number and a unit: 30m, 24h, 90d.',
};
const repository = {
  type: 'string',
  pattern: '^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$',
  description: 'owner/name',
};
/** A path inside the repository: relative, no empty or dotted part, so that no target can point outside. */
const path = {
  type: 'string',
  pattern: '^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$',
  description: 'Path from the root of the config repository.',
};
const day = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' };
const ref = {
  type: 'string',
  pattern: '^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$',
  description: 'refs/heads/main, refs/tags/v*',
};

/** Reusable workflows by path and ref: their certificates name them so. */
const workflow = {
  workflow: {
    type: 'string',
    pattern:
      '^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$',
    description: 'owner/repository/.github/workflows/file.yml',
  },
  refs: {
    type: 'array',
    minItems: 1,
    description: "Refs (or commits) of the workflow's repository at which it is trusted.",
    items: { anyOf: [ref, { type: 'string', pattern: '^[0-9a-f]{40}$' }] },
  },
  digests: {
    type: 'array',
    items: { type: 'string', pattern: '^[0-9a-f]{40}$' },
    description: 'Commits of the workflow that are trusted; all where not given.',
  },
};
const repositoryId = {
  type: 'string',
  pattern: '^[0-9]{1,20}$',
  description: "GitHub's numeric id, in quotes: a name can be taken over by somebody else, the id can't.",
};
const builders = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['workflow', 'refs'],
    properties: workflow,
  },
};
const source = {
  type: 'object',
  additionalProperties: false,
  required: ['repository', 'repository-id', 'refs'],
  properties: {
    repository,
    'repository-id': repositoryId,
    refs: { type: 'array', minItems: 1, items: ref, description: 'Refs that may be run.' },
  },
};
/** Workflows that sign what is decided about an image, in runs of the config repository where nothing else is said. */
const deciders = (description: string) => ({
  type: 'array',
  minItems: 1,
  description,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['workflow', 'refs'],
    properties: {
      ...workflow,
      source: {
        ...source,
        description: 'Repository whose runs may sign. Default: the config repository, on its base branch.',
      },
    },
  },
});

const person = { type: 'string', pattern: '^@?[A-Za-z0-9-]{1,39}$' };
const personOrTeam = { type: 'string', pattern: '^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$' };
const approvalCount = (minimum: number) => ({ type: 'integer', minimum, maximum: 10 });

/** How an environment goes back to what it ran before. */
const rollback = {
  type: 'object',
  additionalProperties: false,
  description: 'How a rollback of this environment goes. Default: as the members say.',
  properties: {
    merge: {
      enum: ['direct', 'auto', 'reviewed'],
      description:
        "direct: a commit, on any rung: what comes back was approved before. auto, reviewed: a pull request. Default: the environment's merge, and auto for queue.",
    },
    soak: {
      ...duration,
      description:
        "How long a digest must have run in this environment to be gone back to. Default: the environment's soak, or 1h.",
    },
    reach: {
      enum: ['last-good', 'any-good'],
      description:
        'last-good: only the last digest that soaked. any-good: an earlier one too, where somebody names it. Default: last-good',
    },
    'evidence-age': {
      enum: ['enforced', 'reported'],
      description:
        'Whether evidence that is older than its "max-age", or a verdict or summary under an earlier policy, stops a rollback. reported: it is shown and does not. Default: reported',
    },
    windows: {
      enum: ['enforced', 'reported'],
      description: 'Whether windows and freezes hold a rollback up. Default: reported',
    },
  },
};

const kinds = ['signature', 'provenance', 'sbom', 'gate', 'tests', 'summary'];

export const deliveryPolicySchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'delivery-policy.schema.json',
  title: 'Waybill delivery policy',
  description:
    'Which environments there are, what a digest must prove to enter each, and where its value stands.',
  type: 'object',
  additionalProperties: false,
  required: ['version', 'trust', 'evidence', 'environments', 'services'],
  properties: {
    version: { const: 1, description: 'Version of this format.' },
    'promotion-statement': {
      enum: ['required', 'optional'],
      description:
        'required: no promotion without a statement that a promoter signed. Default: required where "trust.promoters" is given, or a key that signs promotions.',
    },
    'rollback-statement': {
      enum: ['required', 'optional'],
      description:
        'required: no rollback without a statement that a promoter signed. optional: one that can not be signed, as while the signing service is down, is made without. Default: as "promotion-statement".',
    },
    trust: {
      type: 'object',
      additionalProperties: false,
      description: 'Who may sign. A signature by anybody else is no evidence.',
      properties: {
        issuer: {
          type: 'string',
          pattern: '^https?://[^\\s/]+(/[^\\s]*)?$',
          description:
            'OIDC issuer of the signing jobs. Default: https://token.actions.githubusercontent.com',
        },
        server: {
          type: 'string',
          pattern: '^https?://[^\\s/]+$',
          description: 'GitHub server of the signing workflows. Default: https://github.com',
        },
        'trusted-root': {
          ...path,
          description:
            'Sigstore trusted root (JSON) in the config repository; the public one where not given.',
        },
        sigstore: {
          enum: ['public-good', 'github', 'none'],
          description:
            'Where no "trusted-root" is given: the public Sigstore instance that signs, whose trusted root is fetched by TUF. Default: public-good. none: keys alone sign, without a log and without timestamps',
        },
        builders: {
          ...builders,
          description:
            'Reusable workflows that may sign, by path and ref: their paths are the signing identity. Needed unless "keys" names every service.',
        },
        keys: trustedKeys(name, path),
        promoters: deciders(
          'Workflows that may sign promotions. With them every promotion needs its signed statement.',
        ),
        withdrawers: deciders('Workflows that may sign the withdrawal of a digest.'),
        triggers: {
          type: 'array',
          minItems: 1,
          items: { type: 'string', pattern: '^[a-z_]+$' },
          description: 'Events that may start a signing run. Default: push, workflow_dispatch, release',
        },
        runners: {
          type: 'array',
          minItems: 1,
          items: { enum: ['github-hosted', 'self-hosted'] },
          description: 'Kinds of runner that may sign. Default: github-hosted',
        },
      },
    },
    evidence: {
      type: 'object',
      minProperties: 1,
      description: 'Named sets of evidence; each environment names one.',
      propertyNames: name,
      additionalProperties: {
        type: 'array',
        minItems: 1,
        items: {
          anyOf: [
            { enum: kinds },
            {
              type: 'object',
              additionalProperties: false,
              required: ['kind'],
              properties: {
                kind: { enum: kinds },
                'max-age': { ...duration, description: 'Older evidence does not count.' },
                'policy-digests': {
                  type: 'array',
                  minItems: 1,
                  uniqueItems: true,
                  items: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
                  description:
                    'gate: SHA-256 of the gate policies (the files) under which a verdict counts. Default: any.',
                },
                formats: {
                  type: 'array',
                  minItems: 1,
                  uniqueItems: true,
                  items: { enum: ['cyclonedx', 'spdx'] },
                  description: 'sbom: formats that count. Default: both.',
                },
                'minimum-components': {
                  type: 'integer',
                  minimum: 0,
                  maximum: 1_000_000,
                  description: 'sbom: at least so many components are listed. Default: 1',
                },
                'minimum-tests': {
                  type: 'integer',
                  minimum: 1,
                  maximum: 1_000_000,
                  description: 'tests: at least so many tests passed. Default: 1',
                },
                environment: {
                  ...name,
                  description:
                    'summary: the environment that the image was verified for. Default: the rung below.',
                },
                builders: {
                  ...builders,
                  description: 'summary: workflows that may sign it. Default: those of "trust.builders".',
                },
                source: {
                  ...source,
                  description: "summary: repository whose runs may sign it. Default: the service's own.",
                },
              },
            },
          ],
        },
      },
    },
    'change-management': {
      type: 'object',
      additionalProperties: false,
      required: ['servicenow'],
      description:
        'Where the change of a promotion is recorded and approved; environments say whether they require one.',
      properties: {
        servicenow: {
          type: 'object',
          additionalProperties: false,
          required: ['instance', 'audience', 'type'],
          properties: {
            instance: {
              type: 'string',
              pattern:
                '^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$',
              description: 'Base address of the instance: https://acme.service-now.com',
            },
            audience: {
              type: 'string',
              pattern: '^[^\\s]{1,200}$',
              description:
                "Audience of the job's ID token: the client ID under which the instance has registered GitHub as OIDC provider.",
            },
            type: {
              enum: ['normal', 'standard'],
              description: 'normal: people approve each change. standard: its template was approved before.',
            },
            template: {
              type: 'string',
              pattern: '^[0-9a-f]{32}$',
              description: 'sys_id of the standard change template; for type: standard.',
            },
            planned: {
              ...duration,
              description:
                'How long the planned window of a change is, from when the policy first allows the promotion. Default: 72h',
            },
            fields: {
              type: 'object',
              maxProperties: 20,
              description: 'Further fields of every change: assignment_group, cmdb_ci, business_service ...',
              propertyNames: { type: 'string', pattern: '^[a-z][a-z0-9_]{0,79}$' },
              additionalProperties: { type: 'string', minLength: 1, maxLength: 400 },
            },
          },
        },
      },
    },
    notifications: {
      type: 'object',
      additionalProperties: false,
      required: ['slack'],
      description: 'Who is told of what happens. A notice decides nothing, and one that fails stops nothing.',
      properties: {
        slack: {
          type: 'array',
          minItems: 1,
          maxItems: 20,
          description: 'Channels of Slack, and what each is told.',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['channel'],
            properties: {
              channel: {
                type: 'string',
                pattern: '^[CG][A-Z0-9]{8,20}$',
                description:
                  "The channel's id, from its details in Slack: C0123456789. A name can be taken over by another channel.",
              },
              environments: {
                type: 'array',
                minItems: 1,
                uniqueItems: true,
                items: name,
                description: 'Environments that the channel is told of. Default: all',
              },
              events: {
                type: 'array',
                minItems: 1,
                uniqueItems: true,
                items: { enum: noticeEvents },
                description:
                  'proposed: a promotion pull request was opened. emergency: one that skips rules was. merged: a pull request moved a digest, with who approved it. rollback: an environment goes back, or has. undecided: a digest moved without a decision. Default: all',
              },
            },
          },
        },
      },
    },
    people: {
      type: 'array',
      minItems: 1,
      description:
        'People with more than one account: what one account did, and an approval that it gave, is of the person.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['accounts'],
        properties: {
          accounts: {
            type: 'array',
            minItems: 2,
            uniqueItems: true,
            description:
              "Logins, or GitHub's numeric ids: an account that is renamed keeps its id, a login can be taken by somebody else.",
            items: {
              anyOf: [
                { type: 'string', pattern: '^@?[A-Za-z0-9-]{1,39}$' },
                { type: 'integer', minimum: 1 },
              ],
            },
          },
        },
      },
    },
    calendars: {
      type: 'object',
      propertyNames: name,
      description:
        'Named lists of closed days, as of public holidays; environments name the ones that close them.',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['zone', 'closed'],
        properties: {
          zone: { type: 'string', minLength: 1, description: 'IANA time zone whose days are meant.' },
          closed: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['first', 'reason'],
              properties: {
                first: { ...day, description: 'The day, or the first of several: 2026-12-25' },
                last: { ...day, description: 'The last day, included.' },
                reason: { type: 'string', minLength: 5, maxLength: 300 },
              },
            },
          },
        },
      },
    },
    environments: {
      type: 'array',
      minItems: 1,
      description:
        'The ladder, lowest rung first. A digest enters the first directly and climbs one rung at a time.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'merge', 'evidence'],
        properties: {
          name,
          merge: {
            enum: ['direct', 'auto', 'queue', 'reviewed'],
            description:
              'direct: a commit. auto: a pull request that merges itself once every check and review is there. queue: the same, through the merge queue of the branch alone: without one nothing merges. reviewed: a pull request that a person merges.',
          },
          evidence: { ...name, description: 'The set of evidence a digest needs to enter.' },
          soak: { ...duration, description: 'How long the digest must have run in the rung below.' },
          approvals: {
            description:
              'Approving reviews of the very head, by people with write access. A number, or the number with whose reviews count.',
            anyOf: [
              approvalCount(0),
              {
                type: 'object',
                additionalProperties: false,
                required: ['count'],
                properties: {
                  count: approvalCount(1),
                  from: {
                    type: 'array',
                    minItems: 1,
                    uniqueItems: true,
                    items: personOrTeam,
                    description:
                      'People (login) and teams (org/team) whose approvals count. Default: everybody with write access.',
                  },
                  independent: {
                    enum: [true, false, 'proven'],
                    description:
                      'Whether approvals of those who had a part in the change are left out: its authors and co-authors, who started the promotion, who pushed last. Where the token does not see one of them, true counts the approvals and says so; proven waits until it does (source-token). Default: true',
                  },
                },
              },
            ],
          },
          rollback,
          reviewers: {
            type: 'array',
            items: personOrTeam,
            description: 'People (login) and teams (org/team) that are asked for review.',
          },
          assignees: {
            type: 'array',
            minItems: 1,
            maxItems: 10,
            uniqueItems: true,
            items: person,
            description:
              'People (login) that the pull request is assigned to, ten at most. Who has no access to the repository is passed over, with a warning.',
          },
          milestone: {
            type: 'string',
            minLength: 1,
            maxLength: 255,
            description:
              'Title of an open milestone of the config repository that the pull request counts for. Where there is none: a warning.',
          },
          emergency: {
            type: 'object',
            additionalProperties: false,
            required: ['skip', 'approvers', 'for'],
            description:
              'Rules that may be skipped in an emergency. Without this none can be. Evidence, withdrawal and the ladder never can.',
            properties: {
              skip: { type: 'array', minItems: 1, uniqueItems: true, items: { enum: skippableRules } },
              approvers: {
                type: 'array',
                minItems: 1,
                uniqueItems: true,
                items: personOrTeam,
                description:
                  'People (login) and teams (org/team) of whom one must approve the pull request of an emergency; not who asked for it.',
              },
              for: { ...duration, description: 'How long an emergency lasts at most.' },
            },
          },
          windows: {
            type: 'array',
            minItems: 1,
            description: 'When a promotion may merge. Without windows: always.',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['days', 'from', 'to', 'zone'],
              properties: {
                days: {
                  type: 'array',
                  minItems: 1,
                  uniqueItems: true,
                  items: { enum: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] },
                },
                from: {
                  type: 'string',
                  pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
                  description: 'Local time, included.',
                },
                to: {
                  type: 'string',
                  pattern: '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$',
                  description: 'Local time, not included.',
                },
                zone: { type: 'string', minLength: 1, description: 'IANA time zone: Asia/Dubai' },
              },
            },
          },
          calendars: {
            type: 'array',
            uniqueItems: true,
            items: name,
            description: 'Calendars whose closed days are freezes here.',
          },
          change: {
            enum: ['required'],
            description:
              'required: a promotion merges only with an approved change, inside its planned window.',
          },
          freezes: {
            type: 'array',
            description: 'When nothing merges, whatever the windows say.',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['from', 'to', 'reason'],
              properties: {
                from: {
                  type: 'string',
                  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$',
                },
                to: {
                  type: 'string',
                  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$',
                },
                reason: { type: 'string', minLength: 5, maxLength: 300 },
              },
            },
          },
        },
      },
    },
    services: {
      type: 'object',
      minProperties: 1,
      propertyNames: name,
      description: 'Every service that Waybill may move.',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['image', 'source', 'targets'],
        properties: {
          image: {
            type: 'string',
            pattern: '^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$',
            description: 'registry/repository, without tag and digest.',
          },
          source: {
            type: 'object',
            additionalProperties: false,
            required: ['repository', 'repository-id', 'refs'],
            properties: {
              repository,
              'repository-id': repositoryId,
              refs: { type: 'array', minItems: 1, items: ref, description: 'Refs that may be released.' },
            },
          },
          targets: {
            type: 'object',
            minProperties: 1,
            propertyNames: name,
            description: 'Where the digest stands in each environment.',
            additionalProperties: { $ref: '#/definitions/targets' },
          },
        },
      },
    },
  },
  definitions: targetDefinitions,
} as const;
