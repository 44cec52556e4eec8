import { defineErrors } from '@waybill/toolkit';

export const errors = defineErrors({
  LAYOUT_MISSING: {
    kind: 'user',
    summary: 'The path does not hold an image in OCI layout.',
    fix: 'write the image with "buildah push IMAGE oci:FOLDER" or "docker buildx build --output type=oci,dest=FILE"',
  },
  LAYOUT_INVALID: {
    kind: 'user',
    summary: 'The OCI layout is incomplete, or its parts contradict each other.',
    fix: 'build the image again into an empty folder',
  },
  LAYOUT_UNSAFE: {
    kind: 'user',
    summary: 'The OCI layout holds a link, a special file or a path that leads out of it.',
    fix: 'a layout consists of regular files only: find out what wrote this one',
  },
  LAYOUT_DIGEST: {
    kind: 'user',
    summary:
      'A file of the OCI layout does not have the digest or the size that its name or descriptor states.',
    fix: 'do not use the image: build it again, and find out what changed it',
  },
  LAYOUT_AMBIGUOUS: {
    kind: 'user',
    summary: 'The OCI layout holds several images and the input does not say which.',
    fix: 'set the input "name" to one of the names listed above',
  },
  IMAGE_TOO_LARGE: {
    kind: 'user',
    summary: 'A platform of the image is larger than the limit.',
    fix: 'make the image smaller (a smaller base, fewer build tools in the last stage), or raise "max-size"',
  },
  COMMIT_TAGGED: {
    kind: 'user',
    summary:
      'The commit already has an image with another digest; a tag named after a commit is never moved.',
    fix: 'deploy the image that is there, or push a new commit; builds of the same commit should give the same bytes',
  },
  PUSH_INCOMPLETE: {
    kind: 'remote',
    summary: 'The registry does not have all that was pushed to it.',
    fix: 'run the job again',
  },
});
