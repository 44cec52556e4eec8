import { defineErrors } from '@waybill/toolkit';

export const errors = defineErrors({
  MANIFEST_SETTINGS_MISSING: {
    kind: 'user',
    summary: 'The base of the change has no settings that say how rendered manifests are judged.',
    fix: 'add the settings by a pull request of its own first: they are read from the base alone',
  },
  MANIFEST_SETTINGS_INVALID: {
    kind: 'user',
    summary: 'The settings for judging rendered manifests have a fault.',
    fix: 'correct the key that the message names; docs/manifest-checks.md lists all keys',
  },
  MANIFEST_POLICY_MISSING: {
    kind: 'user',
    summary: 'The base of the change has no delivery policy, which says where the overlays are.',
    fix: 'correct the input "policy", or add the delivery policy by a pull request of its own first',
  },
  MANIFESTS_REFUSED: {
    kind: 'user',
    summary: 'A checker has something against the rendered manifests.',
    fix: 'see the table in the job summary; correct the manifests, or the rule by a pull request of its own',
  },
  MANIFESTS_INDETERMINATE: {
    kind: 'user',
    summary: 'The rendered manifests could not be judged in full, which is never taken for a pass.',
    fix: 'mend what the reasons name, then run again',
  },
  MANIFEST_TREE_TOO_LARGE: {
    kind: 'user',
    summary: 'A checkout has more files, or a larger one, than are compared.',
    fix: 'keep what is no configuration out of the config repository',
  },
});
