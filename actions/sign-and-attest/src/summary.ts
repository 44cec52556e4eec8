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
      ['Evidence', 'Outcome', 'Log entry', 'Referrer', 'Tag'],
      attested.map((item) => [
        KINDS[kindOf(item.predicateType) ?? ''] ?? markdownCode(item.predicateType),
        `${OUTCOMES[item.outcome]}${item.note ? ` (${markdownText(item.note)})` : ''}`,
        item.logIndex === undefined ? '' : markdownText(item.logIndex),
        item.referrers.map((referrer) => markdownCode(referrer.slice(0, 19))).join(' '),
        item.tags.map((tag) => markdownCode(`${tag.slice(0, 19)}${tag.slice(-4)}`)).join(' '),
      ]),
    ),
    `**Found by:** ${readers(result)}`,
  ];
  for (const note of result.formatNotes) blocks.push(`> ${markdownText(note)}`);
  if (dropped.length > 0)
    blocks.push(
      `**Not attested:**\n${dropped.map(({ predicateType, reason }) => `- ${markdownCode(predicateType)}: ${markdownText(reason)}`).join('\n')}`,
    );
  if (!dryRun) blocks.push(details('Verify it yourself', commands(result)));
  return blocks;
}

/** Which verifiers look where the evidence is. */
function readers({ formats }: Result): string {
  const bundle = "cosign 3, gh, Kyverno's type SigstoreBundle";
  const legacy = "cosign 2 (and 3 with --new-bundle-format=false), Kyverno's type Cosign, policy-controller";
  return formats.map((format) => (format === 'bundle' ? bundle : legacy)).join('; ');
}

/** For each predicate type the digests of its referrers. */
export function referrersByType({ attested }: Result): Record<string, string[]> {
  const out: Record<string, string[]> = {};
  for (const { predicateType, referrers } of attested)
    out[predicateType] = [...(out[predicateType] ?? []), ...referrers];
  return out;
}

/** Commands for a shell; every value is in single quotes and cannot leave them. */
function commands({ image, signer, issuer, repository, attested, formats }: Result): string {
  const identity = `--certificate-identity ${quoted(signer)} --certificate-oidc-issuer ${quoted(issuer)}`;
  const types = [...new Set(attested.map(({ predicateType }) => predicateType))];
  const timestamps = attested.every(({ bundle }) => bundle?.includes('"signedTimestamp"'));
  const legacyOnly = !formats.includes('bundle');
  // The older format has its time from the log; there a timestamp would be missed.
  const root = `--trusted-root trusted-root.json${
    legacyOnly ? ' --new-bundle-format=false' : timestamps ? ' --use-signed-timestamps' : ''
  }`;
  const lines = [
    `cosign verify ${root} ${identity} ${quoted(image)}`,
    ...types
      .filter((type) => kindOf(type) !== 'signature')
      .map(
        (type) =>
          `cosign verify-attestation ${root} --type ${quoted(cosignType(type))} ${identity} ${quoted(image)}`,
      ),
    ...(!legacyOnly && types.some((type) => kindOf(type) === 'provenance')
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
