import { defineErrors } from '@waybill/toolkit';

/** Why a declared value can't be read or changed. Each ends before anything is written. */
export const errors = defineErrors({
  DIGEST_FORMAT: {
    kind: 'user',
    summary: 'An image was not named by its digest, or the digest is not of the one allowed form.',
    fix: 'name the image as registry/repository@sha256:… with 64 lower-case hexadecimal digits; a tag can be moved and is refused',
  },
  TAG_MUTABLE: {
    kind: 'user',
    summary:
      'The tag that is to stand beside a digest is one that is moved by custom, such as latest or the name of a branch.',
    fix: 'name the image by its digest alone, or with a tag that belongs to this build',
  },
  TARGET_OUTSIDE: {
    kind: 'user',
    summary:
      'The file of a target is not a plain path to a regular file inside the config repository, or its value belongs to another environment.',
    fix: 'declare a path from the root of the config repository, without "..", links, submodules, empty parts or a leading slash',
  },
  TARGET_PATH: {
    kind: 'user',
    summary: 'The path of a target inside its file is not of an allowed form.',
    fix: 'join keys by dots; take an entry of a list by its index or by [key=value]',
  },
  TARGET_FILE_MISSING: {
    kind: 'user',
    summary: 'The file of a target does not exist in the config repository.',
    fix: 'commit the file to the config repository first, or correct the target in the delivery policy',
  },
  TARGET_NOT_FOUND: {
    kind: 'user',
    summary: 'The file of a target does not hold the declared value.',
    fix: 'add the entry to the file, or correct the target in the delivery policy',
  },
  TARGET_AMBIGUOUS: {
    kind: 'user',
    summary: 'The declared value stands more than once, or changing it would change other values too.',
    fix: 'leave one entry only, written out in its own place: no duplicate key, no second match, no alias',
  },
  TARGET_UNREADABLE: {
    kind: 'user',
    summary: 'The file of a target is not valid YAML in UTF-8, or is beyond the limits.',
    fix: 'correct the file at the line named above',
  },
  TARGET_TEMPLATE: {
    kind: 'user',
    summary: 'The file of a target is a template, not YAML: what it renders to depends on other files.',
    fix: 'declare the values file that the template reads as the target',
  },
  TARGET_FORM: {
    kind: 'user',
    summary: 'The declared value is there, but is not an image reference or a digest that can be replaced.',
    fix: 'write a digest or an image reference as one plain or quoted scalar',
  },
  TARGETS_DISAGREE: {
    kind: 'user',
    summary:
      'The places of one service in one environment hold different digests: something has written only some of them.',
    fix: 'make the places named above equal by a pull request to the config repository, to the digest that is meant; then run again',
  },
  TARGET_IMAGE_MISMATCH: {
    kind: 'user',
    summary: 'The file names another image at the declared place than the one that is to be written.',
    fix: 'correct the image in the file or in the delivery policy: a digest belongs to one repository of the registry',
  },
  EDIT_UNPROVEN: {
    kind: 'bug',
    summary:
      'An edit did not prove itself: more than the declared value would have changed. Nothing was written.',
    fix: 'open an issue with the file and the target',
  },
  ORDER_FORMAT: {
    kind: 'user',
    summary: 'The order of a build is not one to four whole numbers joined by dots.',
    fix: 'use run number and attempt, such as 128.1, or seconds since 1970',
  },
  TRAILER_FORMAT: {
    kind: 'user',
    summary: 'A value does not fit into a commit trailer.',
    fix: 'correct the value: one line, of the form named above',
  },
});
