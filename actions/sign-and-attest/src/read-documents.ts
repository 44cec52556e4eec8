/** The documents that the inputs name, from the files of the job. */
import { predicateTypes } from '@waybill/evidence';
import type { Digest } from '@waybill/registry';
import { type FileContent, readPredicate, readSbom, readTestResults, readVerdict } from './documents.ts';
import type { Inputs } from './inputs.ts';
import type { Ports } from './ports.ts';
import type { Documents } from './statements.ts';
import { readSummary } from './verification-summary.ts';
import { readScan } from './vulnerability-scan.ts';

export async function readDocuments(inputs: Inputs, ports: Ports): Promise<Documents> {
  const file = async (path: string): Promise<FileContent> => ({ path, bytes: await ports.readFile(path) });
  const { gateVerdict, testResults } = inputs;
  return {
    others: await Promise.all(
      inputs.predicates.map(async ({ type, path }) => ({ type, predicate: readPredicate(await file(path)) })),
    ),
    sboms: await Promise.all(inputs.sboms.map(async (path) => readSbom(await file(path)))),
    verdict:
      gateVerdict === undefined ? undefined : readVerdict(await file(gateVerdict), inputs.gateVerdictDigest),
    tests:
      testResults === undefined
        ? undefined
        : await readTestResults(await file(testResults), ports.run.runUrl),
  };
}

/** Documents that name the image they are about. */
export async function documentsAbout(
  digests: readonly Digest[],
  { vulnerabilityScan, verificationSummary }: Inputs,
  { readFile, registry }: Ports,
): Promise<Documents['others']> {
  const out: Documents['others'] = [];
  const file = async (path: string): Promise<FileContent> => ({ path, bytes: await readFile(path) });
  if (vulnerabilityScan !== undefined) out.push(readScan(await file(vulnerabilityScan), digests));
  if (verificationSummary !== undefined) {
    const names = digests.map((digest) => `${registry.name}@${digest}`);
    out.push({
      type: predicateTypes.summary,
      predicate: readSummary(await file(verificationSummary), names),
    });
  }
  return out;
}
