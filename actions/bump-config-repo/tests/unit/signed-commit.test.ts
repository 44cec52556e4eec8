/** The signature in the header of a commit: taken out and put in, byte for byte. */
import { describe, expect, it } from '@jest/globals';
import { signedCommit, splitCommit } from '../../src/git/signed-commit.ts';

const HEADERS = 'tree 1\nparent 2\nauthor A <a@b.example> 1 +0000\ncommitter A <a@b.example> 1 +0000\n';
// A line of the message that looks like a header, and bytes that are no text.
const PAYLOAD = Buffer.concat([
  Buffer.from(`${HEADERS}\nBump\n\ngpgsig none\n`),
  Buffer.of(0xff, 0x0d, 0x0a, 0x80, 0x0a),
]);
const SIGNATURE = '-----BEGIN SIGNED MESSAGE-----\nMIIB\n-----END SIGNED MESSAGE-----\n';

describe('a commit', () => {
  it.each(['gpgsig', 'gpgsig-sha256'])('gives back what was signed and its %s', (header) => {
    const object = signedCommit(PAYLOAD, SIGNATURE, header);
    expect(object.toString('latin1')).toContain(
      `+0000\n${header} -----BEGIN SIGNED MESSAGE-----\n MIIB\n -----END SIGNED MESSAGE-----\n\nBump`,
    );
    expect(splitCommit(object)).toEqual({ payload: PAYLOAD, signature: SIGNATURE.trimEnd() });
  });

  it('has no signature that counts where it has none, or two', () => {
    expect(splitCommit(PAYLOAD)).toEqual({ payload: PAYLOAD, signature: undefined });
    const twice = signedCommit(signedCommit(PAYLOAD, SIGNATURE, 'gpgsig'), SIGNATURE, 'gpgsig-sha256');
    expect(splitCommit(twice).signature).toBeUndefined();
  });
});
