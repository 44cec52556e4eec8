/** Texts on which YAML 1.2 and the readers of clusters (libyaml, go-yaml) disagree, each inside of a mapping. */

/** What clusters refuse, and a parser of YAML 1.2 takes. */
export const REFUSED_BY_CLUSTERS: [string, string, string][] = [
  ['another version', '%YAML 1.2\n---\na: b\n', 'found incompatible YAML document'],
  ['a key and its colon on two lines', 'a: {\n  b\n  : c}\n', "did not find expected ',' or '}'"],
  ['a quoted key and its colon on two lines', 'a: { "b"\n  :c }\n', "did not find expected ',' or '}'"],
  ['a question mark inside of brackets', 'a: [b?c]\n', "did not find expected ',' or ']'"],
  ['a value without a key in brackets', 'a: {b, : c}\n', 'did not find expected node content'],
  ['a value without a key', 'a:\n  : b\n', 'did not find expected key'],
  ['a line of a tab', 'a: "b"\n\t\nc: d\n', 'found character that cannot start any token'],
  ['an escaped slash', 'a: "b\\/c"\n', 'found unknown escape character'],
  ['an anchor of other letters', 'a: &ä b\n', 'did not find expected alphabetic or numeric character'],
  ['an anchor that was not there before', 'a: *b\nb: &b c\n', "unknown anchor 'b' referenced"],
  ['a character of control', 'a: b\x7f\n', 'control characters are not allowed'],
];

/** What ends a line to clusters alone, so that they see a key where others see a comment, or deeper than others do. */
export const READ_OTHERWISE: [string, string][] = [
  ['a line separator', '# a\u2028image: b\n'],
  ['a next line', 'a: b\x85image: c\n'],
  ['a carriage return alone', '# a\rimage: b\n'],
  ['a byte order mark inside of a document', 'a:\n\ufeffb: c\n'],
];

/** What both take, against first sight. */
export const READ_BY_CLUSTERS: [string, string][] = [
  ['closing brackets as deep as their key', 'a:\n  b: [\n  c,\n  d: e\n  ]\n  f: {\n  }\n'],
  ['lists as deep as their key', 'a:\n- - b\n  -\n  - ? c\n    : d\n- e: |-\n    f\n\n  g: >2\n     h\n'],
  ['a separator inside of quotes', 'a: "b\u2028c"\n'],
  ['tags, anchors and aliases', 'a: !!str &b 1\nc: !d [*b, !<tag:e> f, &g {h: *b}]\n'],
  ['blanks, tabs and comments', 'a:\t b \t# c\n# d\n\ne: [ # f\n\t"g"\n]\n'],
  ['keys of other letters', 'größe: 1\n"日本": 2\n? x y\n: z\n'],
];
