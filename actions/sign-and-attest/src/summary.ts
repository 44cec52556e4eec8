/** Result to Markdown for the job summary. */
import { kindOf } from '@waybill/evidence';
import { details, markdownCode, markdownText, table } from '@waybill/toolkit';
import type { Attested, Result } from './main.ts';

const KINDS: Record<string, string> = {
  signature: 'Signature',
  provenance: 'SLSA provenance',
  sbom: 'SBOM',
  gate: 'Gate verdict',
  tests: 'Tests',
  summary: 'Verification summary',
};

const OUTCOMES: Record<Attested['outcome'], string> = {
  written: 'signed, attached, verified',
  kept: 'there already, verified',
  'would-write': 'would be signed',
};

export function summary(result: Result): string[] {
  const { image, signer, issuer, attested, dropped, parts, dryRun } = result;
  const blocks = [
    dryRun ? '### Evidence checked (dry run: nothing was signed)' : '### Image signed and attested',
    table(
      ['', ''],
      [
        ['Image', markdownCode(image)],
        ['Signer', markdownCode(signer)],
        ['Issuer', markdownCode(issuer)],
        ...(parts.platforms.length > 0
          ? [['Platforms', parts.platforms.map(({ platform = '' }) => markdownCode(platform)).join(', ')]]
          : []),
      ],
    ),
    table(
      ['Evidence', 'Outcome', 'Log entry', 'Referrer'],
      attested.map((item) => [
        KINDS[kindOf(item.predicateType) ?? ''] ?? markdownCode(item.predicateType),
        `${OUTCOMES[item.outcome]}${item.note ? ` (${markdownText(item.note)})` : ''}`,
        item.logIndex === undefined ? '' : markdownText(item.logIndex),
        item.referrers.map((referrer) => markdownCode(referrer.slice(0, 19))).join(' '),
      ]),
    ),
  ];
  if (dropped.length > 0)
    blocks.push(
      `**Not attested:**\n${dropped.map(({ predicateType, reason }) => `- ${markdownCode(predicateType)}: ${markdownText(reason)}`).join('\n')}`,
    );
  if (!dryRun) blocks.push(details('Verify it yourself', commands(result)));
  return blocks;
}

/** For each predicate type the digests of its referrers. */
export function referrersByType({ attested }: Result): Record<string, string[]> {
  const out: Record<string, string[]> = {};
  for (const { predicateType, referrers } of attested)
    out[predicateType] = [...(out[predicateType] ?? []), ...referrers];
  return out;
}

/** Commands for a shell; every value is in single quotes and cannot leave them. */
function commands({ image, signer, issuer, repository, attested }: Result): string {
  const identity = `--certificate-identity ${quoted(signer)} --certificate-oidc-issuer ${quoted(issuer)}`;
  const types = [...new Set(attested.map(({ predicateType }) => predicateType))];
  const timestamps = attested.every(({ bundle }) => bundle?.includes('"signedTimestamp"'));
  const root = `--trusted-root trusted-root.json${timestamps ? ' --use-signed-timestamps' : ''}`;
  const lines = [
    `cosign verify ${root} ${identity} ${quoted(image)}`,
    ...types
      .filter((type) => kindOf(type) !== 'signature')
      .map(
        (type) =>
          `cosign verify-attestation ${root} --type ${quoted(cosignType(type))} ${identity} ${quoted(image)}`,
      ),
    ...(types.some((type) => kindOf(type) === 'provenance')
      ? [
          `gh attestation verify ${quoted(`oci://${image}`)} --bundle-from-oci --custom-trusted-root trusted-root.jsonl --cert-identity ${quoted(signer)} --cert-oidc-issuer ${quoted(issuer)} --repo ${quoted(repository)}`,
        ]
      : []),
  ];
  return `\`\`\`sh\n${lines.join('\n')}\n\`\`\``;
}

/** cosign knows some predicate types by a name of its own. */
function cosignType(type: string): string {
  return type === 'https://cyclonedx.org/bom' ? 'cyclonedx' : type;
}

function quoted(value: string): string {
  return `'${value.replace(/[\s'`]/g, '')}'`;
}
