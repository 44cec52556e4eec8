/**
 * The copy that Checkov scans: only the files of the commit that count, in a folder of our own. No configuration of the repository
 * comes along, inline skip comments have no effect in it, and a planted fault shows whether the scanner finds anything at all.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hclBlocks } from './hcl.ts';
import type { Framework, TreeFile } from './inventory.ts';

/** Checkov's own files: settings and a baseline that a change could bring along to switch the gate off. */
const SCANNER_FILES = /(^|\/)\.checkov\.(ya?ml|baseline)$/;

/**
 * Checkov's three names for an inline skip, as a comment and as an annotation (checkov/common/comment/enum.py,
 * checkov/kubernetes/kubernetes_utils.py). One letter is replaced, so that lines and columns stay.
 */
const SKIP_COMMENT = /(checkov|bridgecrew|cortex):skip=/g;
const SKIP_ANNOTATION = /(checkov|bridgecrew|cortex)\.io\/skip/g;

/** Writes the copy into `folder`. Returns how many inline skips were taken out of effect. */
export function stage(files: readonly TreeFile[], folder: string): number {
  let skips = 0;
  for (const file of files) {
    if (SCANNER_FILES.test(file.path)) continue;
    // Latin-1 keeps every byte as it is.
    const text = file.content.toString('latin1').replace(SKIP_COMMENT, (_, name: string) => {
      skips++;
      return `${name}_skip=`;
    });
    const scanned = text.replace(SKIP_ANNOTATION, (_, name: string) => {
      skips++;
      return `${name}.io/sk_p`;
    });
    write(folder, file.path, Buffer.from(scanned, 'latin1'));
  }
  return skips;
}

/**
 * A second copy of the Terraform files in which `count` and `for_each` have no effect: Checkov leaves out a resource whose count
 * is 0 with the values in the repository, but a variable set at deployment can bring it to life.
 */
export function stageUnconditional(files: readonly TreeFile[], folder: string): void {
  const rewritten = files.map((file) => {
    if (!file.path.endsWith('.tf')) return file;
    let text = file.content.toString('utf8');
    for (const block of blocksOf(text)) {
      for (const name of ['count', 'for_each']) {
        const offset = block.attributes.get(name)?.offset;
        if (offset === undefined) continue;
        text = `${text.slice(0, offset)}${name.slice(0, -1)}_${text.slice(offset + name.length)}`;
      }
    }
    return { path: file.path, content: Buffer.from(text) };
  });
  stage(rewritten, folder);
}

function blocksOf(text: string) {
  try {
    return hclBlocks(text);
  } catch {
    // The inventory has said so already.
    return [];
  }
}

/** Where the planted fault is, and what must be found there. */
export interface Canary {
  folder: string;
  expected: Record<Framework, readonly string[]>;
}

const CANARY_FILES: Record<string, string> = {
  'main.tf': 'resource "google_storage_bucket" "canary" {\n  name     = "canary"\n  location = "EU"\n}\n',
  'pod.yaml':
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: canary\n  namespace: waybill-canary\nspec:\n  containers:\n    - name: canary\n      image: canary:latest\n      securityContext:\n        privileged: true\n',
  Dockerfile: 'FROM canary:latest\nUSER root\n',
  '.github/workflows/canary.yml':
    'on: push\npermissions: write-all\njobs:\n  canary:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo canary\n',
};

/** Plants a fault for each framework, in a folder that the commit does not have. Each needs a rule of Checkov and one of ours. */
export function plantCanary(files: readonly TreeFile[], folder: string): Canary {
  let name = 'waybill-canary';
  while (files.some((file) => file.path.startsWith(`${name}/`))) name += '-';
  for (const [path, text] of Object.entries(CANARY_FILES)) write(folder, join(name, path), Buffer.from(text));
  return {
    folder: name,
    expected: {
      terraform: ['CKV_GCP_29', 'WAYBILL_GCS_CMEK'],
      kubernetes: ['CKV_K8S_16', 'WAYBILL_K8S_NODE_ACCESS'],
      dockerfile: ['CKV_DOCKER_8', 'WAYBILL_DOCKER_MUTABLE_BASE'],
      github_actions: ['CKV2_GHA_1'],
    },
  };
}

function write(folder: string, path: string, content: Buffer): void {
  if (path.split('/').includes('..')) return;
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content, { flag: 'wx' });
}
