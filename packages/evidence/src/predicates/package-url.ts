/** Package URLs (package-url/purl-spec, PURL-SPECIFICATION.rst): `pkg:type/namespace/name@version?qualifiers#subpath`. */

export interface PackageUrl {
  /** Lower case: `npm`, `deb`. */
  type: string;
  /** `@scope`, `debian`, `github.com/acme`; empty where there is none. */
  namespace: string;
  name: string;
  version: string | undefined;
}

/** Types whose namespace is the distribution or its vendor: no part of what the package is called. */
const DISTRIBUTIONS = new Set(['deb', 'apk', 'rpm', 'alpm']);

/** Undefined for a text that is no package URL. Qualifiers (architecture, distribution) are no part of what a package is. */
export function parsePackageUrl(text: string): PackageUrl | undefined {
  const match = /^pkg:\/*([A-Za-z][A-Za-z0-9.+-]*)\/([^?#]+)/.exec(text);
  if (!match) return undefined;
  const type = (match[1] ?? '').toLowerCase();
  const path = match[2] ?? '';
  // A scope is written as %40 but seldom by everybody: the version begins at the last @ after the last slash.
  const cut = path.indexOf('@', path.lastIndexOf('/') + 2);
  const segments = (cut < 0 ? path : path.slice(0, cut)).split('/').filter(Boolean).map(decoded);
  const name = segments.pop();
  if (name === undefined) return undefined;
  return {
    type,
    namespace: DISTRIBUTIONS.has(type) ? '' : segments.join('/'),
    name,
    version: cut < 0 ? undefined : decoded(path.slice(cut + 1)),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
