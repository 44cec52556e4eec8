/** Whether the readers of clusters take a file: the order of its tokens, as libyaml asks for it. Values are not built. */
import { ClusterFault, clusterTokens, type Token, type TokenKind } from './cluster-tokens.ts';

/** What clusters have against a text; undefined where they read it. */
export function clusterFault(text: string): { reason: string; at: number } | undefined {
  try {
    readStream(clusterTokens(text));
    return undefined;
  } catch (error) {
    if (error instanceof ClusterFault) return { reason: error.message, at: error.at };
    if (error instanceof RangeError) return { reason: 'it is nested too deep', at: 0 };
    throw error;
  }
}

/** Throws `ClusterFault`. */
function readStream(tokens: readonly Token[]): void {
  let index = 0;
  let anchors = new Set<string>();
  let handles = new Set<string>();
  const last = tokens.at(-1)?.at ?? 0;
  const end: Token = { kind: 'stream-end', at: last, end: last, name: '' };
  const token = () => tokens[index] ?? end;
  const is = (...kinds: TokenKind[]) => kinds.includes(token().kind);

  function skip(kind: TokenKind): boolean {
    if (token().kind !== kind) return false;
    index++;
    return true;
  }

  function fail(expected: string): never {
    throw new ClusterFault(`did not find expected ${expected}`, token().at);
  }

  function readDirectives(): void {
    handles = new Set(['!', '!!']);
    let version = false;
    for (; is('version', 'tag-handle'); index++) {
      const { kind, name, at } = token();
      if (kind === 'version') {
        if (version) throw new ClusterFault('found duplicate %YAML directive', at);
        if (name !== '1.1') throw new ClusterFault('found incompatible YAML document', at);
        version = true;
      } else handles.add(name);
    }
  }

  function readDocuments(): void {
    for (let isFirst = true; ; isFirst = false) {
      if (!isFirst) while (skip('document-end'));
      if (is('stream-end')) return;
      anchors = new Set();
      readDirectives();
      const isBare = isFirst && !is('document-start') && tokens[0] === token();
      if (!isBare && !skip('document-start')) fail('<document start>');
      const isEmpty = is('version', 'tag-handle', 'document-start', 'document-end', 'stream-end');
      if (isBare || !isEmpty) readNode(true, false);
      skip('document-end');
    }
  }

  /** @param unindented whether a list may stand as deep as its key */
  function readNode(inBlock: boolean, unindented: boolean): void {
    const { at, name } = token();
    if (skip('alias')) {
      if (!anchors.has(name)) throw new ClusterFault(`unknown anchor '${name}' referenced`, at);
      return;
    }
    let anchor: string | undefined;
    let tagged = false;
    for (; (is('anchor') && anchor === undefined) || (is('tag') && !tagged); index++) {
      const property = token();
      if (property.kind === 'anchor') anchor = property.name;
      else {
        tagged = true;
        if (property.name !== '' && !handles.has(property.name))
          throw new ClusterFault('found undefined tag handle', property.at);
      }
    }
    if (anchor !== undefined) anchors.add(anchor);
    if (unindented && is('-')) readUnindented();
    else if (skip('scalar')) return;
    else if (skip('[')) readFlowSequence();
    else if (skip('{')) readFlowMapping();
    else if (inBlock && skip('block-sequence')) readSequence();
    else if (inBlock && skip('block-mapping')) readMapping();
    else if (anchor === undefined && !tagged) fail('node content');
  }

  function readSequence(): void {
    while (skip('-')) if (!is('-', 'block-end')) readNode(true, false);
    if (!skip('block-end')) fail("'-' indicator");
  }

  function readUnindented(): void {
    while (skip('-')) if (!is('-', 'key', 'value', 'block-end')) readNode(true, false);
  }

  function readMapping(): void {
    while (skip('key')) {
      if (!is('key', 'value', 'block-end')) readNode(true, true);
      if (skip('value') && !is('key', 'value', 'block-end')) readNode(true, true);
    }
    if (!skip('block-end')) fail('key');
  }

  function readFlowSequence(): void {
    for (let isFirst = true; !skip(']'); isFirst = false) {
      if (!isFirst && !skip(',')) fail("',' or ']'");
      if (skip('key')) {
        // One that is empty takes the next token with it, whatever that is.
        if (is('value', ',', ']')) index++;
        else readNode(false, false);
        if (skip('value') && !is(',', ']')) readNode(false, false);
      } else if (!is(']')) readNode(false, false);
    }
  }

  function readFlowMapping(): void {
    for (let isFirst = true; !skip('}'); isFirst = false) {
      if (!isFirst && !skip(',')) fail("',' or '}'");
      if (skip('key')) {
        if (!is('value', ',', '}')) readNode(false, false);
        if (skip('value') && !is(',', '}')) readNode(false, false);
      } else if (!is('}')) readNode(false, false);
    }
  }

  readDocuments();
}
