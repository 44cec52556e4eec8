/** A grammar of YAML as people write it: odd indents, comments, quotes, blocks, anchors, several documents, CRLF, byte order marks. */
import fc from 'fast-check';

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,7}$/);
const blank = fc.constantFrom('', '', '', '\n', '# note: with a colon\n', '   \n');
const comment = fc.constantFrom(
  '',
  '',
  ' # moved by the pipeline',
  '   # {"$imagepolicy": "flux:api"}',
  ' ',
  '\t# tab',
);
/** Values that trip re-serialisers: they must come through untouched. */
const oddValue = fc
  .constantFrom(
    '1.10',
    '0x1F',
    '1234e5',
    'yes',
    '~',
    '"a \\u00e9 \\n b"',
    "'it''s'",
    '2024-01-01',
    '[a, {b: c}]',
    '{x: 1, y: [2, 3]}',
    '!custom thing',
    '"long text that passes forty characters and then some more of it"',
    'plain text: no',
    '"#not a comment"',
    'ünïcödé',
    '&free anchored',
  )
  .filter((value) => !value.includes(': no'));
const block = fc.constantFrom(
  '|\n@  echo one\n@\n@    echo two\n',
  '>-\n@  folded\n@  text\n',
  '|2-\n@    kept\n@   blanks\n',
  '>\n@  curl x \\\n@    -H y\n',
);

/** A mapping of odd values at an indent. */
const filler = (indent: string, prefix = 'x') =>
  fc
    .uniqueArray(word, { maxLength: 4 })
    .chain((keys) =>
      fc.tuple(
        ...keys.map((key) =>
          fc.oneof(
            fc
              .tuple(oddValue, comment)
              .map(([value, note]) => `${indent}${prefix}-${key}: ${value}${note}\n`),
            block.map((text) => `${indent}${prefix}-${key}: ${text.replaceAll('@', indent)}`),
            blank,
          ),
        ),
      ),
    )
    .map((lines) => lines.join(''));

const quote = fc.constantFrom(
  (value: string) => value,
  (value: string) => `"${value}"`,
  (value: string) => `'${value}'`,
);

export interface OddFile {
  text: string;
  /** The line (without its ending) that an edit may change, and what it must be afterwards; undefined when a line is inserted. */
  line: string | undefined;
}

/** Ends of lines, byte order mark, and a missing last newline. */
const finish = fc
  .tuple(fc.boolean(), fc.boolean(), fc.boolean())
  .map(([crlf, bom, chopped]) => (text: string) => {
    const whole = chopped ? text.replace(/\n$/, '') : text;
    return (bom ? '\ufeff' : '') + (crlf ? whole.replaceAll('\n', '\r\n') : whole);
  });

/** A kustomization with one entry `api` among others, with or without a digest. */
export function oddKustomization(digest: string): fc.Arbitrary<OddFile> {
  return fc
    .record({
      head: filler(''),
      tail: filler('', 'y'),
      indent: fc.constantFrom('', '  ', '    '),
      others: fc.uniqueArray(word, { maxLength: 3 }),
      position: fc.nat(3),
      pinned: fc.boolean(),
      quoted: quote,
      note: comment,
      between: blank,
      newName: fc.boolean(),
      finished: finish,
    })
    .map((shape) => {
      const { indent } = shape;
      const line = `${indent}  digest: ${shape.quoted(digest)}${shape.note}`;
      const own =
        `${indent}- name: api${shape.note}\n` +
        (shape.newName ? `${indent}  newName: registry.example/acme/api\n` : '') +
        `${shape.between}${shape.pinned ? `${line}\n` : `${indent}  newTag: ${shape.quoted('1.10')}${shape.note}\n`}`;
      const entries = shape.others.map(
        (name) => `${indent}- name: other-${name}\n${indent}  digest: sha256:${'c'.repeat(64)}\n`,
      );
      entries.splice(shape.position % (entries.length + 1), 0, own);
      return {
        text: shape.finished(`${shape.head}images:${shape.note}\n${entries.join('')}${shape.tail}`),
        line: shape.pinned ? line : undefined,
      };
    });
}

/** A file of several documents with one reference `spec.image` in one of them. */
export function oddManifest(reference: string): fc.Arbitrary<OddFile> {
  return fc
    .record({
      before: fc.array(filler(''), { maxLength: 2 }),
      after: fc.array(filler(''), { maxLength: 2 }),
      head: filler('  '),
      tail: filler('  ', 'y'),
      form: fc.constantFrom('plain', 'double', 'single', 'folded', 'literal', 'flow'),
      note: comment,
      finished: finish,
    })
    .map((shape) => {
      const lines: Record<string, string> = {
        plain: `  image: ${reference}${shape.note}\n`,
        double: `  image: "${reference}"${shape.note}\n`,
        single: `  image: '${reference}'${shape.note}\n`,
        folded: `  image: >-\n    ${reference}\n`,
        literal: `  image: |\n    ${reference}\n`,
        flow: `  other: {image: ${reference}}\n  image: ${reference}\n`,
      };
      const own = `spec:\n${shape.head}${lines[shape.form]}${shape.tail}`;
      const documents = [...shape.before, own, ...shape.after].map((text) => (text === '' ? 'a: 1\n' : text));
      return {
        text: shape.finished(
          documents.map((text) => (text.endsWith('\n') ? text : `${text}\n`)).join('---\n'),
        ),
        line: undefined,
      };
    });
}
