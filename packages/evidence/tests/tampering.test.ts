/** Bundles that were changed after signing, and evidence that cannot be read. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  attachBundle,
  type EvidenceRequirements,
  gatePredicate,
  parseTrustedRoot,
  predicateTypes,
  verifyEvidence,
} from '../src/index.ts';
import type { SignedStatement } from '../src/sign/index.ts';
import {
  attachAll,
  type Descriptor,
  gateVerdict,
  pushImage,
  pushManifest,
  release,
  requirements,
  SERVER,
  signerFor,
  startWorld,
  statements,
  type World,
} from './release.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const signatureOnly = { required: [{ kind: 'signature' as const }] };

function verify(image: Descriptor, overrides: Partial<EvidenceRequirements> = signatureOnly) {
  return verifyEvidence({
    registry: world.registry,
    image: image.digest,
    requirements: requirements(world, overrides),
    trustedRoot: world.trustedRoot,
    now: new Date(),
  });
}

interface Bundle {
  verificationMaterial: {
    certificate?: { rawBytes: string };
    publicKey?: { hint: string };
    tlogEntries: Record<string, unknown>[];
    timestampVerificationData: { rfc3161Timestamps: unknown[] };
  };
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] };
}

async function signedSignature(image: Descriptor, rekor: 1 | 2 = 1): Promise<SignedStatement> {
  const signer = await signerFor(world, { rekor });
  const [statement] = statements(signer.token, [image.digest]);
  if (!statement) throw new Error('no statement');
  return signer.sign(statement);
}

/** Signs, changes the bundle, attaches it, and gives the code of the check. */
async function codeAfter(change: (bundle: Bundle, other: Bundle) => void, rekor: 1 | 2 = 1): Promise<string> {
  const image = await pushImage(world.registry);
  const [signed, other] = await Promise.all([
    signedSignature(image, rekor),
    signedSignature(await pushImage(world.registry), rekor),
  ]);
  const bundle = JSON.parse(signed.bundle.toString('utf8')) as Bundle;
  change(bundle, JSON.parse(other.bundle.toString('utf8')) as Bundle);
  await attachAll(world.registry, [image], [{ ...signed, bundle: Buffer.from(JSON.stringify(bundle)) }]);
  const report = await verify(image);
  expect(report.passed).toBe(false);
  expect(report.rejected).toHaveLength(1);
  return report.checks[0]?.code ?? '';
}

describe('a bundle that was changed after signing', () => {
  it('SIGNATURE_INVALID: another payload', async () => {
    const code = await codeAfter((bundle) => {
      const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8'));
      statement.subject[0].annotations = { approved: 'yes' };
      bundle.dsseEnvelope.payload = Buffer.from(JSON.stringify(statement)).toString('base64');
    });
    expect(code).toBe('SIGNATURE_INVALID');
  });

  it('SIGNATURE_INVALID: the certificate of another run', async () => {
    const code = await codeAfter((bundle, other) => {
      bundle.verificationMaterial.certificate = other.verificationMaterial.certificate;
    });
    expect(code).toBe('SIGNATURE_INVALID');
  });

  it('a payload type that looks the same', async () => {
    const code = await codeAfter((bundle) => {
      bundle.dsseEnvelope.payloadType = 'application/vnd.in-toto+json'.replace('a', '\u0161');
    });
    expect(code).toBe('DSSE_TYPE');
  });

  it.each([1, 2] as const)(
    'TLOG_ENTRY_MISMATCH: the log entry of another signature (version %i)',
    async (rekor) => {
      const code = await codeAfter((bundle, other) => {
        bundle.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries;
      }, rekor);
      expect(code).toBe('TLOG_ENTRY_MISMATCH');
    },
  );

  it('TLOG_MISSING: without its log entry', async () => {
    const code = await codeAfter((bundle) => {
      bundle.verificationMaterial.tlogEntries = [];
    });
    expect(code).toBe('TLOG_MISSING');
  });

  it('TIMESTAMP_MISSING: an entry of version 2 with an invented time and no timestamp', async () => {
    const code = await codeAfter((bundle) => {
      bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [];
      for (const entry of bundle.verificationMaterial.tlogEntries) entry.integratedTime = '1795255750';
    }, 2);
    expect(code).toBe('TIMESTAMP_MISSING');
  });

  it('TIMESTAMP_INVALID: the timestamp of another signature', async () => {
    const code = await codeAfter((bundle, other) => {
      bundle.verificationMaterial.timestampVerificationData =
        other.verificationMaterial.timestampVerificationData;
    });
    expect(code).toBe('TIMESTAMP_INVALID');
  });

  it('KEY_NOT_TRUSTED: a bare key in place of the certificate', async () => {
    const code = await codeAfter((bundle) => {
      bundle.verificationMaterial.certificate = undefined;
      bundle.verificationMaterial.publicKey = { hint: 'mine' };
    });
    expect(code).toBe('KEY_NOT_TRUSTED');
  });
});

describe('another instance', () => {
  it('CERTIFICATE_UNTRUSTED or worse: evidence that a stranger has issued to himself', async () => {
    const stranger = await startWorld();
    try {
      const root = parseTrustedRoot(
        JSON.stringify(stranger.platform.service('sigstore').trustedRoot()),
        'trusted-root.json',
      );
      const image = await pushImage(world.registry);
      await release(world, image);
      const report = await verifyEvidence({
        registry: world.registry,
        image: image.digest,
        requirements: requirements(world),
        trustedRoot: root,
        now: new Date(),
      });
      expect(report.passed).toBe(false);
      for (const { code } of report.checks)
        expect(['CERTIFICATE_UNTRUSTED', 'TIMESTAMP_INVALID']).toContain(code);
    } finally {
      await stranger.stop();
    }
  });
});

describe('a provenance that was made up', () => {
  it('PROVENANCE_CERTIFICATE: another commit than the certificate says', async () => {
    const image = await pushImage(world.registry);
    const signer = await signerFor(world);
    const provenance = statements(signer.token, [image.digest])[1];
    if (!provenance) throw new Error('no statement');
    const text = JSON.stringify(provenance).replaceAll('1'.repeat(40), '6'.repeat(40));
    await attachAll(world.registry, [image], [await signer.sign(JSON.parse(text))]);
    const report = await verify(image, { required: [{ kind: 'provenance' }] });
    expect(report.checks[0]).toMatchObject({
      code: 'PROVENANCE_CERTIFICATE',
      reason: expect.stringContaining(
        `the provenance says ${'6'.repeat(40)}, the certificate says ${'1'.repeat(40)}`,
      ),
    });
  });

  it('PREDICATE_PARSE: a verification result whose properties say something else than the verdict', async () => {
    const image = await pushImage(world.registry);
    const signer = await signerFor(world);
    const predicate = {
      ...gatePredicate(gateVerdict({ verdict: 'fail' }), SERVER),
      properties: ['WAYBILL_GATE_PASSED'],
    };
    const statement = { subjects: [{ digest: image.digest }], predicateType: predicateTypes.gate, predicate };
    await attachAll(world.registry, [image], [await signer.sign(statement)]);
    const report = await verify(image, { required: [{ kind: 'gate' }] });
    expect(report.checks[0]).toMatchObject({ code: 'PREDICATE_PARSE' });
  });
});

describe('evidence that cannot be read', () => {
  it('EVIDENCE_UNREADABLE: a referrer whose bundle is gone, beside evidence that holds', async () => {
    const image = await pushImage(world.registry);
    await release(world, image);
    const { referrers } = await world.registry.listReferrers(image.digest);
    const lift = world.platform
      .service('registry')
      .server.fault((request) =>
        request.path.endsWith(`/manifests/${referrers[0]?.digest}`) ? { status: 404, body: {} } : undefined,
      );
    try {
      const report = await verify(image, {});
      expect(report.passed).toBe(false);
      expect(report.checks.at(-1)).toMatchObject({ kind: 'evidence', code: 'EVIDENCE_UNREADABLE' });
    } finally {
      lift();
    }
  });

  it('does not take an outage of the registry for an image without evidence', async () => {
    const image = await pushImage(world.registry);
    const lift = world.platform
      .service('registry')
      .server.fault((request) =>
        request.path.includes('/referrers/')
          ? { status: 503, body: {}, headers: { 'retry-after': '0' } }
          : undefined,
      );
    try {
      await expect(verify(image)).rejects.toMatchObject({ kind: 'remote' });
    } finally {
      lift();
    }
  });

  it('counts a bundle that is none as rejected', async () => {
    const image = await pushImage(world.registry);
    await release(world, image);
    await attachBundle(world.registry, [image], {
      bundle: Buffer.from('not a bundle'),
      predicateType: predicateTypes.gate,
      createdAt: new Date(),
    });
    const report = await verify(image, {});
    expect(report.passed).toBe(true);
    expect(report.rejected.map(({ code }) => code)).toEqual(['EVIDENCE_UNREADABLE']);
  });

  it('ignores referrers that are no bundles', async () => {
    const image = await pushImage(world.registry);
    await release(world, image);
    const empty = await world.registry.pushBlob(Buffer.from('{}'));
    await pushManifest(
      world.registry,
      {
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        artifactType: 'application/vnd.example.note',
        config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: empty.digest, size: 2 },
        layers: [{ mediaType: 'application/vnd.oci.empty.v1+json', digest: empty.digest, size: 2 }],
        subject: image,
      },
      'application/vnd.oci.image.manifest.v1+json',
    );
    const report = await verify(image, {});
    expect(report.passed).toBe(true);
    expect(report.otherReferrers).toBe(1);
  });
});
