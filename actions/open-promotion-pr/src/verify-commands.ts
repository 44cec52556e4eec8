/** How an approver verifies the image by other means than Waybill: commands to copy. */
import type { EvidenceCheck } from '@waybill/evidence';
import { fence, markdownCode, oneLine } from '@waybill/toolkit';
import type { BodyContext } from './body.ts';

import type { Proposal } from './plan.ts';

export function verifyCommands({ report, digest, service }: Proposal, { config }: BodyContext): string {
  const { trust } = config.policy;
  const image = `${report.image}@${digest}`;
  const place = `in a clone of this repository at ${markdownCode(config.oid.slice(0, 12))}`;
  const root =
    config.trustedRootPath === undefined ? [] : [`--trusted-root ${quoted(config.trustedRootPath)}`];
  const key = trust.keys.find(({ services }) => services.includes(service));
  if (key) {
    const path = key.file ?? `${key.name}.pub`;
    const write = key.file === undefined ? [`cat > ${quoted(path)} <<'END'\n${key.publicKey ?? ''}END`] : [];
    const words = [
      `--key ${quoted(path)}`,
      ...root,
      ...(key.transparencyLog === 'none' ? ['--insecure-ignore-tlog'] : []),
    ];
    return `With cosign 3, ${place}:\n\n${script([...write, ...cosign(() => words, image)])}`;
  }
  const signer = (kind: EvidenceCheck['kind']) =>
    report.checks.find((check) => check.kind === kind)?.signer ??
    report.checks.find((check) => check.signer !== undefined)?.signer ??
    '';
  if (config.trustedRootPath === undefined && trust.sigstore === 'github') {
    const repository = report.source?.repository.replace(`${trust.server}/`, '') ?? '';
    const verify = command([
      `gh attestation verify ${quoted(`oci://${image}`)}`,
      '--bundle-from-oci',
      `--repo ${quoted(repository)}`,
      `--cert-oidc-issuer ${quoted(trust.issuer)}`,
      `--cert-identity ${quoted(signer('provenance'))}`,
    ]);
    return `With GitHub's command line:\n\n${script([verify])}`;
  }
  const words = (kind: EvidenceCheck['kind']) => [
    ...root,
    `--certificate-oidc-issuer ${quoted(trust.issuer)}`,
    `--certificate-identity ${quoted(signer(kind))}`,
  ];
  return `With cosign 3, ${place}:\n\n${script(cosign(words, image))}`;
}

function cosign(words: (kind: EvidenceCheck['kind']) => string[], image: string): string[] {
  return [
    command(['cosign verify', ...words('signature'), quoted(image)]),
    command([
      'cosign verify-attestation',
      '--type https://slsa.dev/provenance/v1',
      ...words('provenance'),
      quoted(image),
    ]),
  ];
}

function command(words: string[]): string {
  return words.join(' \\\n  ');
}

function script(commands: string[]): string {
  return fence('sh', commands.join('\n\n'));
}

/** A value as one word of a shell: none of the values that get here has a quote; one that had could not leave its quotes. */
function quoted(value: string): string {
  return `'${oneLine(value, 500).replaceAll("'", '')}'`;
}
