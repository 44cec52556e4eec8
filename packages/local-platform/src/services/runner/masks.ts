/**
 * Hides secrets in what a job prints.
 * Source: actions/runner, SecretMasker: each line of a secret, and its Base64, JSON and URL forms.
 */

const SHOWN = '***';
/** Pieces shorter than this would hide half of every log. */
const SHORTEST_LINE = 4;

export interface Masks {
  add(secret: string): void;
  apply(text: string): string;
  /** True when the text holds a secret. */
  found(text: string): boolean;
}

export function masks(): Masks {
  const values = new Set<string>();
  let ordered: string[] | undefined;
  const put = (value: string) => {
    if (value.trim() === '') return;
    values.add(value);
    ordered = undefined;
  };
  const list = () => {
    ordered ??= [...values].sort((a, b) => b.length - a.length);
    return ordered;
  };
  return {
    add(secret) {
      if (secret.trim() === '') return;
      put(secret);
      if (secret.length >= SHORTEST_LINE) {
        for (const form of forms(secret)) put(form);
      }
      const lines = secret.split(/\r?\n/);
      if (lines.length > 1)
        for (const line of lines) if (line.trim().length >= SHORTEST_LINE) put(line.trim());
    },
    apply(text) {
      let out = text;
      for (const value of list()) if (out.includes(value)) out = out.replaceAll(value, SHOWN);
      return out;
    },
    found: (text) => list().some((value) => text.includes(value)),
  };
}

/** Other spellings: JSON, URL, and Base64 at each of the three offsets that a neighbour may shift it to. */
function forms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const shifted = [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    // Only the digits that hold nothing but bits of the secret.
    const first = Math.ceil((offset * 8) / 6);
    const last = Math.floor(((offset + bytes.length) * 8) / 6);
    return encoded.slice(first, last);
  });
  return [JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret), ...shifted].filter(
    (form) => form.length >= SHORTEST_LINE,
  );
}
