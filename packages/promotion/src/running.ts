/** The evidence of the digest that an environment runs now. Its age does not matter: it is asked what it says, not whether it may enter. */
import { type Examination, examineEvidence } from '@waybill/evidence';
import { imageOf, requirementsFor } from '@waybill/policy';
import { parseRepository } from '@waybill/registry';
import type { ConfigRevision } from './config.ts';
import type { FactPorts } from './facts.ts';

/** Throws what reading the image throws. */
export async function examineRunning(
  { policy, trustedRoot }: ConfigRevision,
  service: string,
  to: string,
  digest: string,
  ports: Pick<FactPorts, 'registry' | 'now'>,
): Promise<Examination> {
  const requirements = requirementsFor(policy, service, to);
  const required = requirements.required.map((item) => ({ ...item, maxAgeSeconds: undefined }));
  for (const kind of ['provenance', 'sbom'] as const) {
    // So that the report says why where one is missing.
    if (!required.some((item) => item.kind === kind)) required.push({ kind, maxAgeSeconds: undefined });
  }
  const registry = await ports.registry(parseRepository(imageOf(policy, service), 'services.image'));
  return examineEvidence({
    registry,
    image: digest,
    requirements: { ...requirements, required },
    trustedRoot,
    now: ports.now,
  });
}
