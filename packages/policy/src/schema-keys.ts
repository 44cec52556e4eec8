/** The part of the schema that says which keys may sign, for which services, and when. */

const instant = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$',
};

/** @param name of a service or key @param path of a file in the config repository */
export const trustedKeys = (name: object, path: object) => ({
  type: 'array',
  minItems: 1,
  description:
    'Keys that sign in place of the builders. A key is trusted for what is named here, and for nothing else.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'from', 'until'],
    properties: {
      name: { ...name, description: 'How the key is called in messages.' },
      'public-key': {
        type: 'string',
        pattern: '^\\s*-----BEGIN ',
        maxLength: 4000,
        description: 'The key in PEM: ECDSA P-256, RSA with 2048, 3072 or 4096 bits, or Ed25519.',
      },
      file: { ...path, description: 'Instead of "public-key": a file with it in the config repository.' },
      id: {
        type: 'string',
        pattern: '^sha256:[0-9a-f]{64}$',
        description:
          'SHA-256 of the key (SubjectPublicKeyInfo, DER). With "file" it is required, so that the policy says which key it trusts.',
      },
      services: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: name,
        description:
          'Services whose evidence this key signs. There is no word for all of them: the evidence of these is then signed by key alone.',
      },
      decisions: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { enum: ['promotion', 'withdrawal'] },
        description:
          'promotion, withdrawal: this key signs such statements, beside the promoters and the withdrawers. Default: none.',
      },
      'transparency-log': {
        enum: ['required', 'none'],
        description: 'Whether a signature must be in a transparency log. Default: required.',
      },
      timestamp: {
        enum: ['required', 'none'],
        description:
          'Whether somebody must have signed the time: a timestamp authority, or a log. Default: required. With none, the age of evidence cannot be told.',
      },
      from: { ...instant, description: 'The key signs from this time on.' },
      until: { ...instant, description: 'What was signed at this time or later does not count.' },
    },
  },
});
