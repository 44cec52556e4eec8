/** Who accepts what was written, by format, signer, log and instance. */
import { describe, expect, it } from '@jest/globals';
import type { Attested } from '../../src/result.ts';
import { verifiers } from '../../src/verifiers.ts';

const attested = (logIndex?: string): Attested => ({
  predicateType: 'https://sigstore.dev/cosign/sign/v1',
  statementDigest: '',
  outcome: 'written',
  referrers: [],
  tags: [],
  logIndex,
});
const accepted = (overrides: Partial<Parameters<typeof verifiers>[0]>) =>
  verifiers({
    formats: ['bundle', 'legacy'],
    issuer: 'https://issuer.example',
    privateInstance: false,
    attested: [attested('1')],
    dryRun: false,
    ...overrides,
  });
const names = (list: ReturnType<typeof verifiers>) =>
  list.filter(({ accepts }) => accepts).map(({ name }) => name);
const COSIGN = ['cosign 3', 'cosign 2'];

describe('verifiers', () => {
  it.each([
    [
      {},
      [
        ...COSIGN,
        'Kyverno, type SigstoreBundle',
        'Kyverno, type Cosign',
        'policy-controller',
        'gh attestation verify',
      ],
    ],
    [{ formats: ['bundle' as const] }, [...COSIGN, 'Kyverno, type SigstoreBundle', 'gh attestation verify']],
    [{ formats: ['legacy' as const] }, [...COSIGN, 'Kyverno, type Cosign', 'policy-controller']],
    [
      { issuer: undefined },
      [...COSIGN, 'Kyverno, type SigstoreBundle', 'Kyverno, type Cosign', 'policy-controller'],
    ],
  ])('with %j', (overrides, expected) => {
    expect(names(accepted(overrides))).toEqual(expected);
  });

  it('must be told where there is no log, and where gh needs the root of a private instance', () => {
    const [cosign] = accepted({ attested: [attested('1'), attested()] });
    expect(cosign?.how).toContain('--insecure-ignore-tlog');
    expect(accepted({ privateInstance: true }).find(({ name }) => name.startsWith('gh'))?.how).toContain(
      'trusted-root.jsonl',
    );
  });
});
