/** The JSON schemas of Kubernetes in the form that kubeconform reads, from those that the program kubernetes-validate brings along. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newFolder } from './folder.ts';
import { pathOf } from './programs.ts';

/** "strict" refuses fields that Kubernetes does not know. */
const SCHEMAS = 'kubernetes_validate/kubernetes-json-schema/v1.36.0-local-strict';
/** Other schemas refer to these definitions by a path of the server that they once stood on. */
const DEFINITIONS = '_definitions.json';

/** The value of kubeconform's `-schema-location`. `kinds` are files of the schemas: `deployment-apps-v1`. */
export function schemaLocation(kinds: readonly string[]): string {
  const library = join(dirname(pathOf('kubernetes-validate')), '..', 'lib');
  const [python] = readdirSync(library);
  const source = join(library, python ?? '', 'site-packages', SCHEMAS);
  const folder = join(newFolder(), 'schemas');
  mkdirSync(folder);
  for (const file of [DEFINITIONS, ...kinds.map((kind) => `${kind}.json`)]) {
    const schema = JSON.parse(readFileSync(join(source, file), 'utf8')) as Record<string, unknown>;
    // With it, references would be resolved against a server.
    delete schema.$id;
    writeFileSync(join(folder, file), JSON.stringify(schema).replaceAll(`/api/${DEFINITIONS}`, DEFINITIONS));
  }
  return join(folder, '{{.ResourceKind}}{{.KindSuffix}}.json');
}
