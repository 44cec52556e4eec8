/**
 * Attacks on the verifier that need a statement or a signer of their own: look-alike identities, statements that a signer that is trusted has really
 * signed and that must not count all the same, and times of nobody. docs/threat-model.md lists which test is for which attack.
 */

import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serializeBundle } from '../src/bundle.ts';
import { preAuthEncoding } from '../src/dsse.ts';
import {
  attachBundle,
  identityFindings,
  parseTrustedRoot,
  predicateTypes,
  type SignerIdentity,
  type TrustedRootFile,
  verifyEvidence,
} from '../src/index.ts';
import { IN_TOTO_PAYLOAD } from '../src/media-types.ts';
import { readPrivateKey, type SigningKey } from '../src/sign/index.ts';
import {
  attachAll,
  type Descriptor,
  pushImage,
  release,
  requirements,
  signerFor,
  startWorld,
  statements,
  type World,
} from './release.ts';

let world: World;
let key: SigningKey;
beforeAll(async () => {
  world = await startWorld();
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  key = await readPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), {
    where: 'key',
  });
});
afterAll(() => world.stop());

const SIGNATURE = { required: [{ kind: 'signature' as const }] };

async function checked(image: Descriptor, options: { root?: TrustedRootFile; byKey?: boolean } = {}) {
  const byKey = {
    builders: [],
    keys: [{ publicKey: key.publicKey.pem, transparencyLog: 'optional', signedTime: 'optional' } as const],
  };
  const report = await verifyEvidence({
    registry: world.registry,
    image: image.digest,
    requirements: requirements(world, { ...SIGNATURE, ...(options.byKey ? byKey : {}) }),
    trustedRoot: options.root ?? world.trustedRoot,
    now: new Date(),
  });
  const [check] = report.checks;
  return { passed: report.passed, code: check?.code, reason: check?.reason ?? '', rejected: report.rejected };
}

describe('an identity that looks like the trusted one', () => {
  const SAN = 'https://github.com/acme/waybill/.github/workflows/release.yml@refs/tags/v1';
  const genuine: SignerIdentity = {
    san: SAN,
    issuer: 'https://token.actions.githubusercontent.com',
    builderUri: SAN,
    builderDigest: '2'.repeat(40),
    runnerEnvironment: 'github-hosted',
    sourceRepositoryUri: 'https://github.com/acme-123/app-456',
    sourceDigest: '1'.repeat(40),
    sourceRef: 'refs/heads/main',
    sourceRepositoryId: '456',
    sourceOwnerId: '123',
    configUri: '',
    trigger: 'push',
    runUrl: '',
    visibility: 'private',
  };
  const codes = (overrides: Partial<SignerIdentity>) =>
    identityFindings(
      { ...genuine, ...overrides },
      {
        issuer: genuine.issuer,
        serverUrl: 'https://github.com',
        builders: [{ workflow: 'acme/waybill/.github/workflows/release.yml', refs: ['refs/tags/v*'] }],
        source: { repository: 'acme-123/app-456', repositoryId: '456', refs: ['refs/heads/main'] },
        triggers: ['push'],
        runnerEnvironments: ['github-hosted'],
      },
    ).map(({ code }) => code);
  const san = (text: string) => ({ san: text, builderUri: text });

  it('is the trusted one where nothing differs, whatever the case of owner and name', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ sourceRepositoryUri: 'https://github.com/Acme-123/App-456' })).toEqual([]);
  });

  it.each([
    // Its subject would read as that of the victim; the subject is not looked at, the id is.
    ['a repository of the same name, with another id', { sourceRepositoryId: '999' }, ['IDENTITY_REPO_ID']],
    ['no id', { sourceRepositoryId: '' }, ['IDENTITY_REPO_ID']],
    ['the id with a zero in front', { sourceRepositoryId: '0456' }, ['IDENTITY_REPO_ID']],
    ['a longer name', { sourceRepositoryUri: 'https://github.com/acme-123/app-456-evil' }, ['IDENTITY_REPO']],
    ['a path behind', { sourceRepositoryUri: 'https://github.com/acme-123/app-456/../x' }, ['IDENTITY_REPO']],
    ['an escaped slash', { sourceRepositoryUri: 'https://github.com/acme-123%2Fapp-456' }, ['IDENTITY_REPO']],
    [
      'another server',
      { sourceRepositoryUri: 'https://github.com.evil/acme-123/app-456' },
      ['IDENTITY_REPO'],
    ],
    ['a longer owner of the workflow', san(SAN.replace('/acme/', '/acme-evil/')), ['IDENTITY_SAN']],
    ['a longer repository of the workflow', san(SAN.replace('/waybill/', '/waybill-x/')), ['IDENTITY_SAN']],
    ['another case of the file', san(SAN.replace('release.yml', 'Release.yml')), ['IDENTITY_SAN']],
    [
      'a path through another folder',
      san(SAN.replace('workflows/', 'workflows/../workflows/')),
      ['IDENTITY_SAN'],
    ],
    ['something in front', san(`https://evil.example/?${SAN}`), ['IDENTITY_SAN']],
    ['another name in the extension', { builderUri: SAN.replace('release', 'other') }, ['IDENTITY_SAN']],
    ['a branch of the name of a tag', san(SAN.replace('tags/v1', 'heads/v1')), ['IDENTITY_BUILDER_REF']],
    ['an issuer of an enterprise', { issuer: `${genuine.issuer}/acme` }, ['IDENTITY_ISSUER']],
    ['an issuer with a slash', { issuer: `${genuine.issuer}/` }, ['IDENTITY_ISSUER']],
    ['a host that goes on', { issuer: `${genuine.issuer}.evil` }, ['IDENTITY_ISSUER']],
    ['a letter of another script', { issuer: genuine.issuer.replace('o', '\u043e') }, ['IDENTITY_ISSUER']],
    ['a branch beside', { sourceRef: 'refs/heads/main/evil' }, ['IDENTITY_SOURCE_REF']],
    ['a pull request', { trigger: 'pull_request_target' }, ['IDENTITY_TRIGGER']],
    ['a run after another one', { trigger: 'workflow_run' }, ['IDENTITY_TRIGGER']],
    ['no event', { trigger: '' }, ['IDENTITY_TRIGGER']],
    ['a runner of its own', { runnerEnvironment: 'self-hosted' }, ['IDENTITY_RUNNER']],
  ])('refused: %s', (_, overrides, expected) => {
    expect(codes(overrides)).toEqual(expected);
  });
});

describe('a statement that the trusted key has really signed', () => {
  const HEX = 'a'.repeat(64);
  const subject = (image: Descriptor) => ({ digest: { sha256: image.digest.slice('sha256:'.length) } });

  /** Signs any payload as an in-toto statement, attaches it, and gives what comes of it. */
  async function signed(payload: (image: Descriptor) => unknown) {
    const image = await pushImage(world.registry);
    const content = payload(image);
    const bytes = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
    const bundle = serializeBundle({
      payload: bytes,
      signature: await key.sign(preAuthEncoding(IN_TOTO_PAYLOAD, bytes)),
      signer: { keyHint: key.publicKey.hint },
      logEntries: [],
      timestamps: [],
    });
    await attachBundle(world.registry, [image], {
      bundle,
      predicateType: predicateTypes.signature,
      createdAt: new Date(),
    });
    return checked(image, { byKey: true });
  }
  const statement = (overrides: object) => ({
    _type: 'https://in-toto.io/Statement/v1',
    predicateType: predicateTypes.signature,
    predicate: {},
    ...overrides,
  });

  it('counts when it is a signature of this image', async () => {
    expect(await signed((image) => statement({ subject: [subject(image)] }))).toMatchObject({
      passed: true,
      code: 'OK',
    });
  });

  it.each([
    ['no JSON', () => '{', 'PREDICATE_PARSE', 'not JSON'],
    ['nothing', () => '', 'EVIDENCE_UNREADABLE', 'not a Sigstore bundle'],
    ['another document', () => ({ _type: 'link' }), 'PREDICATE_PARSE', 'not an in-toto statement'],
    ['no subject', () => statement({ subject: [] }), 'PREDICATE_PARSE', 'has no subject'],
    [
      'a subject by name alone',
      () => statement({ subject: [{ name: 'acme/claims-api' }] }),
      'PREDICATE_PARSE',
      'not named by a SHA-256',
    ],
    [
      'a subject by SHA-1',
      () => statement({ subject: [{ digest: { sha1: 'a'.repeat(40) } }] }),
      'PREDICATE_PARSE',
      'not named by a SHA-256',
    ],
    ['another image', () => statement({ subject: [{ digest: { sha256: HEX } }] }), 'SUBJECT_MISMATCH', HEX],
    [
      'this image among others',
      (image: Descriptor) => statement({ subject: [subject(image), { digest: { sha256: HEX } }] }),
      'SUBJECT_MISMATCH',
      HEX,
    ],
    [
      'an attestation of another type',
      (image: Descriptor) =>
        statement({ subject: [subject(image)], predicateType: predicateTypes.cyclonedx }),
      'SIGNATURE_TYPE',
      'an attestation is not a signature',
    ],
    [
      'a type that begins like the one that is asked for',
      (image: Descriptor) =>
        statement({ subject: [subject(image)], predicateType: `${predicateTypes.signature}/evil` }),
      'SIGNATURE_TYPE',
      'an attestation is not a signature',
    ],
  ] as const)('is refused with %s', async (_, payload, code, reason) => {
    const found = await signed(payload);
    expect(found.passed).toBe(false);
    const told = found.rejected
      .map((item) => `${item.code}: ${item.reason}`)
      .concat(`${found.code}: ${found.reason}`);
    expect(told.join('\n')).toContain(code);
    expect(told.join('\n')).toContain(reason);
  });
});

describe('a time that nobody vouches for', () => {
  interface BundleJson {
    mediaType: string;
    verificationMaterial: {
      certificate?: unknown;
      x509CertificateChain?: unknown;
      tlogEntries: { inclusionPromise?: unknown; integratedTime?: string }[];
      timestampVerificationData?: { rfc3161Timestamps: unknown[] };
    };
  }
  /** Signs, changes the bundle and attaches it. */
  async function attached(
    change: (bundle: BundleJson) => void,
    options: Parameters<typeof signerFor>[1] = {},
  ): Promise<Descriptor> {
    const image = await pushImage(world.registry);
    const signer = await signerFor(world, options);
    const [wanted] = statements(signer.token, [image.digest]);
    if (!wanted) throw new Error('no statement');
    const signed = await signer.sign(wanted);
    const bundle = JSON.parse(signed.bundle.toString('utf8')) as BundleJson;
    change(bundle);
    await attachAll(world.registry, [image], [{ ...signed, bundle: Buffer.from(JSON.stringify(bundle)) }]);
    return image;
  }

  it('TIMESTAMP_MISSING: a bundle of version 0.2 with a proof, no promise, and an invented time', async () => {
    const image = await attached((bundle) => {
      const { verificationMaterial } = bundle;
      bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
      verificationMaterial.x509CertificateChain = { certificates: [verificationMaterial.certificate] };
      delete verificationMaterial.certificate;
      verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [] };
      for (const entry of verificationMaterial.tlogEntries) {
        delete entry.inclusionPromise;
        entry.integratedTime = '1795255750';
      }
    });
    expect(await checked(image)).toMatchObject({ passed: false, code: 'TIMESTAMP_MISSING' });
  });

  it('TIMESTAMP_INVALID: the authority of a stranger, whose certificate the timestamp brings along', async () => {
    const stranger = await startWorld();
    try {
      const signer = await signerFor(stranger);
      const [wanted] = statements(signer.token, [`sha256:${'b'.repeat(64)}`]);
      const foreign = wanted && JSON.parse((await signer.sign(wanted)).bundle.toString('utf8'));
      const image = await attached((bundle) => {
        bundle.verificationMaterial.timestampVerificationData =
          foreign.verificationMaterial.timestampVerificationData;
      });
      expect(await checked(image)).toMatchObject({ passed: false, code: 'TIMESTAMP_INVALID' });
    } finally {
      await stranger.stop();
    }
  });

  it('TIMESTAMP_INVALID: an authority that had ended, though its key is the right one', async () => {
    const json = structuredClone(world.platform.service('sigstore').trustedRoot()) as {
      timestampAuthorities: { validFor: { start: string; end?: string } }[];
    };
    for (const authority of json.timestampAuthorities)
      authority.validFor = { start: '2020-01-01T00:00:00Z', end: '2021-01-01T00:00:00Z' };
    const image = await pushImage(world.registry);
    await release(world, image, { only: [predicateTypes.signature] });
    const root = parseTrustedRoot(JSON.stringify(json), 'root.json');
    expect(await checked(image, { root })).toMatchObject({ passed: false, code: 'TIMESTAMP_INVALID' });
  });

  it('TLOG_MISSING: one entry is not there, however many timestamps are', async () => {
    const image = await attached(
      ({ verificationMaterial }) => {
        const times = verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
        verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [...times, ...times] };
      },
      { rekor: 0, transparencyLog: 'prefer' },
    );
    expect(await checked(image)).toMatchObject({ passed: false, code: 'TLOG_MISSING' });
  });
});
