import { defineErrors } from '@waybill/toolkit';

export const errors = defineErrors({
  BUMP_NOT_DIRECT: {
    kind: 'user',
    summary: 'The environment can not be written in this way: by a pull request only, or by promotion only.',
    fix: 'promote the digest with open-promotion-pr, or name the environment that a release enters',
  },
  BUMP_IMAGE_UNDECLARED: {
    kind: 'user',
    summary: 'The image is not the one that the delivery policy declares for the service.',
    fix: 'push to the declared repository of the registry, or correct "image" of the service in the delivery policy',
  },
  BUMP_FROZEN: {
    kind: 'user',
    summary:
      'The delivery policy lets nothing into the environment at this time: a freeze, or no window is open.',
    fix: 'run the job again at the time named above; who may change the delivery policy may open the environment sooner',
  },
  BUMP_ORDER_INCOMPARABLE: {
    kind: 'user',
    summary:
      'The environment holds a build of another source repository: which of the two is newer is not known.',
    fix: 'if the source has moved, write once with "rollback" and the reason; its order counts from then on',
  },
  BUMP_CONTENTION: {
    kind: 'remote',
    summary: 'The branch of the config repository was moved by others at every try.',
    fix: 'raise "retries", or run the job again: nothing was written and nothing is lost',
  },
  GIT_MISSING: {
    kind: 'user',
    summary: 'The runner has no git that can do what "transport: git" needs.',
    fix: 'use a runner with git 2.34 or newer and ssh-keygen, or leave "transport" out',
  },
  GIT_FAILED: {
    kind: 'remote',
    summary: 'A command of git did not end well.',
    fix: "read git's own words above, then run the job again: it looks for what may have landed before it writes",
  },
  SIGNING_KEY_INVALID: {
    kind: 'user',
    summary: 'The SSH key can not sign.',
    fix: 'give the whole private key file as "signing-key", without a passphrase: ssh-keygen -t ed25519 -N ""',
  },
});
