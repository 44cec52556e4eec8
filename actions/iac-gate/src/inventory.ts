/**
 * What a scanner must have seen: every file of the commit that Terraform, Kubernetes, Docker or GitHub Actions would act on, with
 * the resources that it declares. Written from the formats' own rules and not from Checkov's, so that a file that Checkov
 * leaves out without a word (a name that it does not know, a template pattern in a comment) is missed and not forgotten.
 */
import { posix } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { type HclBlock, HclSyntaxError, hclBlocks } from './hcl.ts';

export const frameworks = ['terraform', 'kubernetes', 'dockerfile', 'github_actions'] as const;
export type Framework = (typeof frameworks)[number];

/** One file of the commit. */
export interface TreeFile {
  path: string;
  content: Buffer;
}

export interface ExpectedFile {
  path: string;
  framework: Framework;
  /** Addresses that must be seen there. Empty: anything seen in the file is proof. */
  resources: string[];
  /** Why the file cannot be judged, whatever a scanner says. */
  problem?: string;
}

export interface Inventory {
  files: ExpectedFile[];
  /** Modules that are not in the commit, so that no scanner has seen what they declare. */
  externalModules: { path: string; name: string; source: string }[];
}

/** A larger file is refused: nobody reviews it, and scanners leave it out. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024;
const MAX_YAML_ALIASES = 100;
/** Apply to configuration of kustomize itself, which no cluster ever receives. */
const KUSTOMIZE_GROUP = 'kustomize.config.k8s.io/';

export function inventoryOf(files: readonly TreeFile[]): Inventory {
  const expected: ExpectedFile[] = [];
  const modules: { path: string; name: string; source: string }[] = [];
  const folders = new Set(files.map((file) => posix.dirname(file.path)));
  for (const file of files) {
    const framework = candidateOf(file.path);
    if (framework === undefined) continue;
    if (file.content.length > MAX_FILE_BYTES) {
      if (framework === 'kubernetes' && !mayHoldManifest(file.content.toString('utf8'))) continue;
      expected.push({
        path: file.path,
        framework,
        resources: [],
        problem: `is larger than ${MAX_FILE_BYTES} bytes`,
      });
      continue;
    }
    const text = file.content.toString('utf8');
    if (text.startsWith('version https://git-lfs')) {
      expected.push({ path: file.path, framework, resources: [], problem: 'is a pointer to Git LFS' });
      continue;
    }
    if (framework === 'terraform') {
      const found = terraformFile(file.path, text);
      if (found.file) expected.push(found.file);
      for (const module of found.modules) {
        const local = /^\.{1,2}(\/|$)/.test(module.source);
        const target = posix
          .normalize(posix.join(posix.dirname(file.path), module.source))
          .replace(/\/$/, '');
        if (!local || !folders.has(target)) modules.push({ path: file.path, ...module });
      }
    } else if (framework === 'kubernetes') {
      const found = manifestFile(file.path, text);
      if (found) expected.push(found);
    } else {
      const problem =
        framework === 'dockerfile' && !CHECKOV_DOCKERFILE.test(posix.basename(file.path))
          ? 'has a name that Checkov does not take for a Dockerfile: name it Dockerfile, Dockerfile.NAME or NAME.Dockerfile'
          : undefined;
      expected.push({ path: file.path, framework, resources: [], problem });
    }
  }
  return { files: expected, externalModules: modules };
}

/** Names that Docker's documentation uses, in any case, and Buildah's Containerfile. */
const DOCKERFILE = /^(?:.+\.)?(?:dockerfile|containerfile)(?:\.(?!dockerignore$).+)?$/i;
/** The names that Checkov reads (checkov/common/util/dockerfile.py). */
const CHECKOV_DOCKERFILE = /^(?:.+\.)?[Dd]ockerfile(?:\..+)?$/;

/** By its name, what a file could be; its content decides for YAML and JSON. */
export function candidateOf(path: string): Framework | undefined {
  const name = posix.basename(path);
  if (/\.(tf|tofu)(\.json)?$/i.test(name)) return 'terraform';
  if (DOCKERFILE.test(name)) return 'dockerfile';
  if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return 'github_actions';
  if (/\.(ya?ml|json)$/i.test(name) && name !== 'package.json' && name !== 'package-lock.json') {
    return 'kubernetes';
  }
  return undefined;
}

/** Values of variables are no declarations, but Checkov needs them to evaluate what uses them. */
export function isSupportFile(path: string): boolean {
  return /\.tfvars(\.json)?$/i.test(path);
}

function terraformFile(
  path: string,
  text: string,
): { file?: ExpectedFile; modules: { name: string; source: string }[] } {
  const file: ExpectedFile = { path, framework: 'terraform', resources: [] };
  if (!/\.tf$/.test(path)) {
    return {
      file: { ...file, problem: 'is in a form that Checkov does not read: write it as HCL in a .tf file' },
      modules: [],
    };
  }
  let blocks: HclBlock[];
  try {
    blocks = hclBlocks(text);
  } catch (error) {
    if (!(error instanceof HclSyntaxError)) throw error;
    return { file: { ...file, problem: `is not valid HCL: ${error.message}` }, modules: [] };
  }
  const modules: { name: string; source: string }[] = [];
  for (const block of blocks) {
    if (block.type === 'resource') file.resources.push(block.labels.join('.'));
    if (block.type === 'data') file.resources.push(`data.${block.labels.join('.')}`);
    if (block.type === 'module') {
      modules.push({
        name: block.labels[0] ?? '',
        source: block.attributes.get('source')?.literal ?? '(not a literal)',
      });
    }
  }
  return { file: file.resources.length > 0 ? file : undefined, modules };
}

/**
 * A manifest cannot be without these two words, unless a string escape writes them. Anything else need not be parsed: lock
 * files and API descriptions are large.
 */
function mayHoldManifest(text: string): boolean {
  return (text.includes('apiVersion') && text.includes('kind')) || /\\[xuU\n\r]/.test(text);
}

function manifestFile(path: string, text: string): ExpectedFile | undefined {
  if (!mayHoldManifest(text)) return undefined;
  const file: ExpectedFile = { path, framework: 'kubernetes', resources: [] };
  const documents = parseManifests(path, text);
  if (typeof documents === 'string') {
    // Broken JSON that cannot be a manifest (a settings file with comments) is nobody's manifest.
    if (!(text.includes('apiVersion') && text.includes('kind'))) return undefined;
    return { ...file, problem: documents };
  }
  for (const document of documents) collect(document, file);
  return file.resources.length > 0 ? file : undefined;
}

/** The documents of a YAML or JSON file, or why there are none. */
function parseManifests(path: string, text: string): unknown[] | string {
  try {
    if (path.toLowerCase().endsWith('.json')) return [JSON.parse(text) as unknown];
    const parsed = parseAllDocuments(text, { uniqueKeys: false, strict: false, logLevel: 'silent' });
    if (!Array.isArray(parsed)) return [];
    const fault = parsed.flatMap((document) => document.errors)[0];
    if (fault) return `is not valid YAML (templates must be rendered first): ${fault.message.split('\n')[0]}`;
    return parsed.map((document) => document.toJS({ maxAliasCount: MAX_YAML_ALIASES }) as unknown);
  } catch (error) {
    return `cannot be read as YAML or JSON: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`;
  }
}

/** Adds the address of a Kubernetes object as Checkov writes it: kind.namespace.name. */
function collect(document: unknown, file: ExpectedFile): void {
  if (Array.isArray(document)) {
    for (const item of document) collect(item, file);
    return;
  }
  if (typeof document !== 'object' || document === null) return;
  const { apiVersion, kind, metadata, items } = document as Record<string, unknown>;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return;
  if (apiVersion.startsWith(KUSTOMIZE_GROUP)) return;
  if (kind.endsWith('List') && Array.isArray(items)) {
    for (const item of items) collect(item, file);
    return;
  }
  const { name, namespace = 'default', generateName } = (metadata ?? {}) as Record<string, unknown>;
  // An API server takes no object without a name: a file without one configures some tool (skaffold, kind).
  if (name === undefined && generateName === undefined) return;
  if (typeof (name ?? generateName) !== 'string' || typeof namespace !== 'string') {
    file.problem = 'holds a name that is not a text (templates must be rendered first)';
  }
  file.resources.push(`${kind}.${String(namespace)}.${String(name ?? `${String(generateName)}*`)}`);
}
