/** Reads and builds the text of git's objects. Form: `git help gitformat-pack`, `git hash-object`, the commit header. */

export interface Person {
  name: string;
  email: string;
  /** ISO 8601 in UTC, whole seconds. */
  date: string;
}

export interface CommitObject {
  sha: string;
  tree: string;
  parents: string[];
  author: Person;
  committer: Person;
  message: string;
  /** Armoured signature of the header `gpgsig`, or null. */
  signature: string | null;
  /** The bytes that the signature is over: the commit without that header. */
  payload: Buffer;
}

export interface TagObject {
  sha: string;
  object: string;
  type: string;
  tag: string;
  tagger: Person | null;
  message: string;
}

export interface TreeEntry {
  mode: string;
  type: 'blob' | 'tree' | 'commit';
  sha: string;
  path: string;
}

export function parsePerson(text: string): Person {
  const parsed = /^(.*?) ?<([^>]*)> (-?\d+) ([+-]\d{4})$/.exec(text);
  if (!parsed) return { name: text, email: '', date: '1970-01-01T00:00:00Z' };
  return {
    name: parsed[1] ?? '',
    email: parsed[2] ?? '',
    date: isoSeconds(new Date(Number(parsed[3]) * 1000)),
  };
}

/** GitHub's times have no fractions. */
export function isoSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

function formatPerson(person: Person): string {
  const clean = (text: string) => text.replace(/[<>\n]/g, '').trim();
  return `${clean(person.name)} <${clean(person.email)}> ${Math.floor(Date.parse(person.date) / 1000)} +0000`;
}

export function parseCommit(sha: string, content: Buffer): CommitObject {
  const text = content.toString('utf8');
  const end = text.indexOf('\n\n');
  const head = end < 0 ? text : text.slice(0, end);
  const message = end < 0 ? '' : text.slice(end + 2);
  const commit: CommitObject = {
    sha,
    tree: '',
    parents: [],
    author: { name: '', email: '', date: '1970-01-01T00:00:00Z' },
    committer: { name: '', email: '', date: '1970-01-01T00:00:00Z' },
    message,
    signature: null,
    payload: content,
  };
  const kept: string[] = [];
  let current = '';
  for (const line of head.split('\n')) {
    if (line.startsWith(' ')) {
      if (current === 'gpgsig') commit.signature += `\n${line.slice(1)}`;
      else kept.push(line);
      continue;
    }
    const space = line.indexOf(' ');
    current = space < 0 ? line : line.slice(0, space);
    const value = space < 0 ? '' : line.slice(space + 1);
    if (current === 'gpgsig') {
      commit.signature = value;
      continue;
    }
    kept.push(line);
    if (current === 'tree') commit.tree = value;
    else if (current === 'parent') commit.parents.push(value);
    else if (current === 'author') commit.author = parsePerson(value);
    else if (current === 'committer') commit.committer = parsePerson(value);
  }
  if (commit.signature !== null) commit.payload = Buffer.from(`${kept.join('\n')}\n\n${message}`);
  return commit;
}

export function formatCommit(
  commit: { tree: string; parents: readonly string[]; author: Person; committer: Person; message: string },
  sign?: (payload: Buffer) => string,
): Buffer {
  const head = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${formatPerson(commit.author)}`,
    `committer ${formatPerson(commit.committer)}`,
  ];
  const payload = Buffer.from(`${head.join('\n')}\n\n${commit.message}`);
  if (!sign) return payload;
  const signature = sign(payload).trimEnd().split('\n').join('\n ');
  return Buffer.from(`${head.join('\n')}\ngpgsig ${signature}\n\n${commit.message}`);
}

export function parseTag(sha: string, content: Buffer): TagObject {
  const text = content.toString('utf8');
  const end = text.indexOf('\n\n');
  const fields = new Map(
    text
      .slice(0, end < 0 ? undefined : end)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  );
  const tagger = fields.get('tagger');
  return {
    sha,
    object: fields.get('object') ?? '',
    type: fields.get('type') ?? '',
    tag: fields.get('tag') ?? '',
    tagger: tagger ? parsePerson(tagger) : null,
    message: end < 0 ? '' : text.slice(end + 2),
  };
}

export function formatTag(tag: {
  object: string;
  type: string;
  tag: string;
  tagger: Person;
  message: string;
}): Buffer {
  return Buffer.from(
    `object ${tag.object}\ntype ${tag.type}\ntag ${tag.tag}\ntagger ${formatPerson(tag.tagger)}\n\n${tag.message}`,
  );
}

export function parseTree(content: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  let at = 0;
  while (at < content.length) {
    const space = content.indexOf(32, at);
    const zero = content.indexOf(0, space);
    const mode = content.subarray(at, space).toString('ascii').padStart(6, '0');
    entries.push({
      mode,
      type: mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob',
      path: content.subarray(space + 1, zero).toString('utf8'),
      sha: content.subarray(zero + 1, zero + 21).toString('hex'),
    });
    at = zero + 21;
  }
  return entries;
}
