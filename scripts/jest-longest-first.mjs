/**
 * The order of test files: what takes longest starts first, so that a run does not end with one worker at work and the others idle. Without
 * a record of earlier runs (CI has none) jest goes by the size of a file, which says little here: some short files wait for real services.
 */
import Sequencer from '@jest/test-sequencer';

/** By what was measured; whatever is not named follows in jest's own order. */
const LONGEST = [
  'actions/sign-and-attest/tests/fault-injection',
  'actions/open-promotion-pr/tests/change',
  'actions/bump-config-repo/tests/pull-request',
  'actions/bump-config-repo/tests/combining',
  'actions/verify-promotion/tests/',
  'actions/verify-evidence/tests/verify',
  'actions/open-promotion-pr/tests/',
  'actions/record-deployment/tests/',
  'actions/',
  'interop/tests/legacy-tags',
  'interop/tests/cosign-signs',
  'interop/tests/kyverno',
  'interop/tests/check-manifests',
  'interop/tests/cosign-verifies',
];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const found = LONGEST.findIndex((part) => path.includes(`/${part}`));
      return found < 0 ? LONGEST.length : found;
    };
    // Array.prototype.sort keeps the order of equals.
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
}
