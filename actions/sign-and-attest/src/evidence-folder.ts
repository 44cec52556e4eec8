/** All evidence of this run in a folder that verifies without a network: keep it as an artifact. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderLayout, kindOf, manifestFile, PAYLOAD_SUFFIX } from '@waybill/evidence';
import { digestHex, digestOf, parseDigest } from '@waybill/registry';
import type { Result } from './result.ts';

/** Writes the folder anew below `temp` and returns its path. */
export function writeEvidenceFolder(result: Result, temp: string): string {
  const { parts, attested } = result;
  const folder = join(temp, 'waybill', 'evidence', digestHex(parts.image.digest).slice(0, 16));
  rmSync(folder, { recursive: true, force: true });
  const manifests = join(folder, folderLayout.manifests);
  const bundles = join(folder, folderLayout.bundles);
  mkdirSync(manifests, { recursive: true });
  mkdirSync(bundles, { recursive: true });
  for (const { digest, bytes } of parts.manifests)
    writeFileSync(join(manifests, manifestFile(digest)), bytes);
  for (const { bundle, signatures, predicateType, statementDigest } of attested) {
    for (const signature of signatures ?? []) {
      const name = `signature-${digestHex(digestOf(signature.signedPayload)).slice(0, 12)}`;
      writeFileSync(join(bundles, `${name}.sigstore.json`), signature.bundle);
      writeFileSync(join(bundles, `${name}${PAYLOAD_SUFFIX}`), signature.signedPayload);
    }
    if (!bundle) continue;
    const short = digestHex(parseDigest(statementDigest)).slice(0, 12);
    writeFileSync(join(bundles, `${kindOf(predicateType) ?? 'statement'}-${short}.sigstore.json`), bundle);
  }
  return folder;
}
