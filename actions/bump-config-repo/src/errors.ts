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
  TOKEN_TOO_WIDE: {
    kind: 'user',
    summary:
      'The token reaches more repositories than the config repository, or does not tell which ones it reaches.',
    fix: 'mint it with "repositories" (the config repository alone) and "permission-contents: write"; where another kind of token is meant, say "token-reach: any"',
  },
  TAG_DISAGREES: {
    kind: 'user',
    summary: 'The tag that stands before the digest names another image in the registry.',
    fix: 'name the image by its digest alone, or with a tag that was pushed with it and never moved',
  },
  DIGEST_WITHDRAWN: {
    kind: 'user',
    summary:
      'The digest was withdrawn by somebody who may do that: it enters no environment, not by a rollback either.',
    fix: 'write another digest; who may withdraw may reinstate this one with withdraw-digest',
  },
  WITHDRAWALS_UNREADABLE: {
    kind: 'user',
    summary:
      'There is a list of withdrawals of the digest, and it does not verify or is by somebody who may not sign it.',
    fix: 'restore the file from the history of the config repository, or add to it with withdraw-digest alone',
  },
  BUMP_TOO_LARGE: {
    kind: 'user',
    summary: 'The files of a bump are together larger than what GitHub takes in one commit.',
    fix: 'keep the digest in a file of its own, apart from large ones',
  },
  BUMP_POLICY_PRESENT: {
    kind: 'user',
    summary: 'The run declares targets by itself, and the config repository has a delivery policy.',
    fix: 'take the inputs "targets" and "policy: none" away, and declare the targets in the delivery policy',
  },
  TARGET_AUTO_NONE: {
    kind: 'user',
    summary: 'No file of the folder names the image in a place that a digest can be written to.',
    fix: 'correct the folder of "auto", or declare the target itself',
  },
  TARGET_AUTO_SEVERAL: {
    kind: 'user',
    summary:
      'The files of the folder name the image in several places, or may do so where they cannot be read.',
    fix: 'declare the one that is meant, or all of them as a list, in "targets"',
  },
  TARGET_AUTO_LIMIT: {
    kind: 'user',
    summary: 'The folder holds more than a folder of one service in one environment does.',
    fix: 'name the folder of the service in this environment',
  },
  BUMP_ROLLED_BACK: {
    kind: 'user',
    summary: 'The environment was rolled back from this digest, and nobody has acknowledged that yet.',
    fix: 'release a mended build; to let this very digest in again, acknowledge the rollback in the record named above by a reviewed pull request',
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
    fix: 'give all writers the same "intent-key", so that they share commits, or raise "retries"; nothing was written and nothing is lost',
  },
  GIT_MISSING: {
    kind: 'user',
    summary: 'The runner has no git that can do what "transport: git" needs.',
    fix: 'use a runner with git 2.34 or newer and ssh-keygen, or leave "transport" out',
  },
  GIT_OBJECT_FORMAT: {
    kind: 'user',
    summary: 'The repository names its objects by a hash (SHA-256) that the git of the runner does not know.',
    fix: 'use a runner with a newer git',
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
  COMMIT_SIGNATURE_INVALID: {
    kind: 'user',
    summary:
      'The keyless signature of the new commit does not verify with the trusted root, or is not by this workflow.',
    fix: 'give as "trusted-root" the root of the Sigstore instance that "signing-config" names',
  },
});
