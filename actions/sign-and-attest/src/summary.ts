/** Result to Markdown for the job summary. */
import { kindOf, noTrustedRoot } from '@waybill/evidence';
import { details, markdownCode, markdownText, table } from '@waybill/toolkit';
import type { Attested, Result } from './result.ts';
import { unlogged, verifiers } from './verifiers.ts';

const KINDS: Record<string, string> = {
  signature: 'Signature',
  provenance: 'SLSA provenance',
  sbom: 'SBOM',
  gate: 'Gate verdict',
  tests: 'Tests',
  summary: 'Verification summary',
};

/** What a reader must know before relying on it. */
const TRANSPARENCY: Record<NonNullable<Result['transparency']>, string | undefined> = {
  logged: undefined,
  timestamp: 'Not in a transparency log: a signed timestamp alone says when it was signed.',
  none: 'Neither in a transparency log nor timestamped: nobody can tell when it was signed.',
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
        ...(issuer === undefined ? [] : [['Issuer', markdownCode(issuer)]]),
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
    table(
      ['Verifier', 'Accepts', 'How'],
      verifiers(result).map(({ name, accepts, how }) => [name, accepts ? 'yes' : 'no', how]),
    ),
  ];
  const told = TRANSPARENCY[result.transparency ?? 'logged'];
  if (told !== undefined) blocks.push(`> **${told}**`);
  for (const note of result.formatNotes) blocks.push(`> ${markdownText(note)}`);
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
function commands(result: Result): string {
  const { image, signer, issuer, repository, attested, formats } = result;
  const identity =
    issuer === undefined
      ? '--key cosign.pub'
      : `--certificate-identity ${quoted(signer)} --certificate-oidc-issuer ${quoted(issuer)}`;
  const types = [...new Set(attested.map(({ predicateType }) => predicateType))];
  const timestamps = attested.every(({ bundle }) => bundle?.includes('"signedTimestamp"'));
  const legacyOnly = !formats.includes('bundle');
  const options = [
    '--trusted-root trusted-root.json',
    // The older format has its time from the log; there a timestamp would be missed.
    ...(legacyOnly ? ['--new-bundle-format=false'] : timestamps ? ['--use-signed-timestamps'] : []),
    ...(unlogged(result) ? ['--insecure-ignore-tlog'] : []),
    identity,
  ].join(' ');
  const gh = !legacyOnly && issuer !== undefined && types.some((type) => kindOf(type) === 'provenance');
  const lines = [
    // An empty root keeps cosign from asking the public instance for its own.
    ...(issuer === undefined && !timestamps && unlogged(result)
      ? [`echo '${JSON.stringify(noTrustedRoot.json)}' > trusted-root.json`]
      : []),
    `cosign verify ${options} ${quoted(image)}`,
    ...types
      .filter((type) => kindOf(type) !== 'signature')
      .map(
        (type) => `cosign verify-attestation ${options} --type ${quoted(cosignType(type))} ${quoted(image)}`,
      ),
    ...(gh
      ? [
          'jq -c . trusted-root.json > trusted-root.jsonl',
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
