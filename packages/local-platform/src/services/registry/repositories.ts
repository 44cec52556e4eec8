/** The repositories that were created, their options, and the names that they cover. */
import { checkedName } from './grammar.ts';
import type { RepositoryOptions } from './types.ts';

/** The one location of the platform's registry, and the project of names that state none. */
const LOCATION = 'local';
const DEFAULT_PROJECT = 'local';

export interface RepositorySettings {
  create(name: string, options: RepositoryOptions): void;
  /** The options that hold for a name: of the longest created name that it equals or lies below. */
  covering(name: string): RepositoryOptions | undefined;
  resourceOf(name: string): string;
}

export function repositorySettings(): RepositorySettings {
  const created = new Map<string, RepositoryOptions>();
  function covering(name: string): RepositoryOptions | undefined {
    const parts = name.split('/');
    for (let length = parts.length; length > 0; length -= 1) {
      const options = created.get(parts.slice(0, length).join('/'));
      if (options) return options;
    }
    return undefined;
  }
  return {
    create(name, options) {
      created.set(checkedName(name), { ...created.get(name), ...options });
    },
    covering,
    resourceOf(name) {
      const own = covering(name)?.resource;
      if (own !== undefined) return own;
      const [first = '', second] = name.split('/');
      const [project, repository] = second === undefined ? [DEFAULT_PROJECT, first] : [first, second];
      return `projects/${project}/locations/${LOCATION}/repositories/${repository}`;
    },
  };
}
