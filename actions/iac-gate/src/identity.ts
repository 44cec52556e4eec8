/**
 * The identity of a finding: tool, rule, path and resource, and its number among those that are equal in all four. Lines play no part, so that
 * a finding stays the same when code above it moves, and the same resource in a new file is a new finding. Fingerprints
 * of tools are not used: several write a constant, or leave out what tells two findings apart.
 */
import { sha256Hex } from '@waybill/toolkit';
import { compareText, type Finding } from './findings.ts';

/** One fingerprint for each finding, in the order given. */
export function fingerprints(findings: readonly Finding[]): string[] {
  const order = findings
    .map((finding, index) => ({ finding, index }))
    .sort(
      (a, b) =>
        (a.finding.startLine ?? 0) - (b.finding.startLine ?? 0) ||
        compareText(key(a.finding), key(b.finding)),
    );
  const counted = new Map<string, number>();
  const out = new Array<string>(findings.length);
  for (const { finding, index } of order) {
    const base = key(finding);
    const number = counted.get(base) ?? 0;
    counted.set(base, number + 1);
    out[index] = sha256Hex(`${base}\n${number}`);
  }
  return out;
}

function key(finding: Finding): string {
  // Without a resource the title tells two findings of one rule in one file apart.
  return JSON.stringify([
    finding.tool,
    finding.rule,
    finding.path ?? '',
    finding.resource ?? '',
    finding.resource === undefined ? finding.title : '',
  ]);
}
