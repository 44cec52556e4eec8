/** Evidence signed by key: which requirements take it, under which rules, and the attacks on it. */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addLayers,
  attachBundle,
  bundleVerifier,
  type EvidenceRequirements,
  legacyTag,
  noTrustedRoot,
  predicateTypes,
  type Statement,
  signatureStatement,
  simpleSigningPayload,
  type TrustedKey,
  verifyEvidence,
} from '../src/index.ts';
import { readPrivateKey, type SigningKey } from '../src/sign/index.ts';
import {
  attachAll,
  type Descriptor,
  gateVerdict,
  pushImage,
  pushIndex,
  release,
  requirements,
  signerByKey,
  startWorld,
  statements,
  tokenFor,
  type World,
} from './release.ts';

let world: World;
let mine: SigningKey;
let other: SigningKey;
beforeAll(async () => {
  world = await startWorld();
  [mine, other] = [await newKey(), await newKey()];
});
afterAll(() => world.stop());

const pkcs8 = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString();
const newKey = () =>
  readPrivateKey(pkcs8(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey), { where: 'key' });

type Services = { rekor?: 0 | 1 | 2; tsa?: boolean };
const signerOf = (key: SigningKey, services?: Services) => signerByKey(world, key, services);

async function signedBy(
  key: SigningKey,
  images: readonly Descriptor[],
  services?: Services,
  change: (all: Statement[]) => Statement[] = (all) => all,
) {
  const digests = images.map(({ digest }) => digest);
  const signer = signerOf(key, services);
  const wanted = change(statements(await tokenFor(world), digests));
  const signed = await Promise.all(wanted.map((statement) => signer.sign(statement)));
  await attachAll(world.registry, images, signed);
  return signed;
}

const trusted = (key: SigningKey, rules: Omit<TrustedKey, 'publicKey'> = {}): TrustedKey => ({
  publicKey: key.publicKey.pem,
  ...rules,
});
const AIR_GAPPED = { transparencyLog: 'optional', signedTime: 'optional' } as const;

async function judged(image: Descriptor, overrides: Partial<EvidenceRequirements>, root = world.trustedRoot) {
  const report = await verifyEvidence({
    registry: world.registry,
    image: image.digest,
    requirements: requirements(world, { builders: [], ...overrides }),
    trustedRoot: root,
    now: new Date(),
  });
  return { ...report, codes: report.checks.map(({ kind, code }) => `${kind} ${code}`) };
}
const ALL_OK = ['signature OK', 'provenance OK', 'sbom OK', 'gate OK', 'tests OK'];
const signature = { required: [{ kind: 'signature' as const }] };

describe('a key that is named', () => {
  it.each([1, 2] as const)('may sign all of the evidence, Rekor v%i', async (rekor) => {
    const { index, children } = await pushIndex(world.registry, ['amd64', 'arm64']);
    await signedBy(mine, [index, ...children], { rekor });
    for (const image of [index, ...children]) {
      const report = await judged(image, { keys: [trusted(mine)] });
      expect(report.codes).toEqual(ALL_OK);
      expect(report.source).toMatchObject({
        repository: 'https://github.com/acme/claims-api',
        repositoryId: '1001',
      });
      expect(report.checks[0]?.signer).toBe(`key ${mine.publicKey.id}`);
    }
  });

  it('may sign beside a workflow', async () => {
    const [byWorkflow, byKey] = [await pushImage(world.registry), await pushImage(world.registry)];
    await release(world, byWorkflow);
    await signedBy(mine, [byKey]);
    const { builders } = requirements(world);
    for (const image of [byWorkflow, byKey])
      expect((await judged(image, { builders, keys: [trusted(mine)] })).codes).toEqual(ALL_OK);
  });

  it('may sign one kind alone', async () => {
    const image = await pushImage(world.registry);
    await release(world, image, { only: [predicateTypes.signature] });
    await signedBy(mine, [image], {}, (all) =>
      all.filter(({ predicateType }) => predicateType !== predicateTypes.signature),
    );
    const { builders } = requirements(world);
    const required = [{ kind: 'signature' as const }, { kind: 'tests' as const, keys: [trusted(mine)] }];
    expect((await judged(image, { builders, required })).codes).toEqual(['signature OK', 'tests OK']);
    // Where a kind has signers of its own, those of the rest are none.
    const swapped = [{ kind: 'signature' as const, keys: [trusted(mine)] }, { kind: 'tests' as const }];
    expect((await judged(image, { builders, required: swapped })).codes).toEqual([
      'signature IDENTITY_SAN',
      'tests KEY_NOT_TRUSTED',
    ]);
  });

  it('signs in the older format too, with a log and without', async () => {
    for (const services of [{ rekor: 1 }, { rekor: 0, tsa: false }] as const) {
      const image = await pushImage(world.registry);
      const signer = signerOf(mine, services);
      const layer = await signer.legacySignature(simpleSigningPayload(world.registry.name, image.digest));
      if (!layer) throw new Error('no layer');
      await addLayers(world.registry, legacyTag(image.digest, 'sig'), [layer]);
      const rules = services.rekor === 0 ? AIR_GAPPED : {};
      expect((await judged(image, { ...signature, keys: [trusted(mine, rules)] })).codes).toEqual([
        'signature OK',
      ]);
      expect((await judged(image, { ...signature, keys: [trusted(other, rules)] })).codes).toEqual([
        'signature KEY_NOT_TRUSTED',
      ]);
    }
  });
});

describe('what is asked of a key', () => {
  it.each([
    ['no log, and one is required', { rekor: 0 }, {}, 'TLOG_MISSING'],
    ['no log, and none is asked', { rekor: 0 }, { transparencyLog: 'optional' }, 'OK'],
    [
      'nothing, and a time is required',
      { rekor: 0, tsa: false },
      { transparencyLog: 'optional' },
      'TIMESTAMP_MISSING',
    ],
    ['nothing, and nothing is asked', { rekor: 0, tsa: false }, AIR_GAPPED, 'OK'],
    [
      'nothing, and the log is required',
      { rekor: 0, tsa: false },
      { signedTime: 'optional' },
      'TLOG_MISSING',
    ],
    ['a log that signs no time, and a time is required', { rekor: 2, tsa: false }, {}, 'TIMESTAMP_MISSING'],
  ] as const)('%s', async (_, services, rules, code) => {
    const image = await pushImage(world.registry);
    await signedBy(mine, [image], services, (all) => all.slice(0, 1));
    expect((await judged(image, { ...signature, keys: [trusted(mine, rules)] })).codes).toEqual([
      `signature ${code}`,
    ]);
  });

  it('is the stricter word where a key is named twice', async () => {
    const image = await pushImage(world.registry);
    await signedBy(mine, [image], { rekor: 0 }, (all) => all.slice(0, 1));
    const keys = [trusted(mine, AIR_GAPPED), trusted(mine)];
    expect((await judged(image, { ...signature, keys })).codes).toEqual(['signature TLOG_MISSING']);
  });

  it('never makes it easier for a workflow', async () => {
    const image = await pushImage(world.registry);
    await release(world, image, { rekor: 0, transparencyLog: 'prefer', only: [predicateTypes.signature] });
    const { builders } = requirements(world);
    expect(
      (await judged(image, { ...signature, builders, keys: [trusted(mine, AIR_GAPPED)] })).codes,
    ).toEqual(['signature TLOG_MISSING']);
  });

  it('is no trusted root where it needs no service; age cannot be told then', async () => {
    const image = await pushImage(world.registry);
    await signedBy(mine, [image], { rekor: 0, tsa: false });
    const keys = [trusted(mine, AIR_GAPPED)];
    expect((await judged(image, { keys }, noTrustedRoot)).codes).toEqual(ALL_OK);
    const required = [{ kind: 'signature' as const, maxAgeSeconds: 3600 }];
    expect((await judged(image, { keys, required }, noTrustedRoot)).codes).toEqual([
      'signature TIMESTAMP_MISSING',
    ]);
  });
});

describe('the time in which a key signs', () => {
  const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
  const inForce = { from: hours(-1), until: hours(1) };
  const over = { from: hours(-48), until: hours(-1) };
  const toCome = { from: hours(1), until: hours(48) };
  const LOGGED = {};
  const ALONE = { rekor: 0, tsa: false } as const;

  it.each([
    ['is open: logged', LOGGED, inForce, 'OK'],
    ['has ended before it was signed', LOGGED, over, 'KEY_NOT_VALID'],
    ['begins after it was signed', LOGGED, toCome, 'KEY_NOT_VALID'],
    ['is open, and nobody signed the time', ALONE, inForce, 'OK'],
    ['has ended, and nobody signed the time', ALONE, over, 'KEY_NOT_VALID'],
    ['is to come, and nobody signed the time', ALONE, toCome, 'KEY_NOT_VALID'],
  ] as const)('%s', async (_, services, validity, code) => {
    const image = await pushImage(world.registry);
    await signedBy(mine, [image], services, (all) => all.slice(0, 1));
    const rules = services === ALONE ? AIR_GAPPED : {};
    const report = await judged(image, {
      ...signature,
      keys: [trusted(mine, { ...rules, name: 'hsm', validity })],
    });
    expect(report.codes).toEqual([`signature ${code}`]);
    if (code !== 'OK')
      expect(report.checks[0]?.reason).toContain(
        `the key hsm (${mine.publicKey.id}) signs from ${validity.from.toISOString()} until ${validity.until.toISOString()}`,
      );
  });

  it('is that in which it signed, not that in which it is asked: evidence outlives its key', async () => {
    const image = await pushImage(world.registry);
    await signedBy(mine, [image], {}, (all) => all.slice(0, 1));
    const asked = (now: Date) =>
      verifyEvidence({
        registry: world.registry,
        image: image.digest,
        requirements: requirements(world, {
          ...signature,
          builders: [],
          keys: [trusted(mine, { validity: inForce })],
        }),
        trustedRoot: world.trustedRoot,
        now,
      });
    expect((await asked(hours(24))).checks.map(({ code }) => code)).toEqual(['OK']);
  });

  it('is what two entries for the same key have in common', async () => {
    const image = await pushImage(world.registry);
    await signedBy(mine, [image], {}, (all) => all.slice(0, 1));
    const keys = [trusted(mine, { validity: inForce }), trusted(mine, { validity: over })];
    expect((await judged(image, { ...signature, keys })).codes).toEqual(['signature KEY_NOT_VALID']);
  });
});

describe('attacks', () => {
  const bundleOf = (bytes: Buffer) => JSON.parse(bytes.toString('utf8'));
  async function attached(
    change: (bundle: ReturnType<typeof bundleOf>) => void,
    by = mine,
    services?: Services,
  ) {
    const image = await pushImage(world.registry);
    const signed = await signerOf(by, services).sign(signatureStatement([image.digest]));
    const bundle = bundleOf(signed.bundle);
    change(bundle);
    await attachBundle(world.registry, [image], {
      bundle: Buffer.from(JSON.stringify(bundle)),
      predicateType: predicateTypes.signature,
      createdAt: new Date(),
    });
    return image;
  }
  const codesOf = async (image: Descriptor, ...keys: TrustedKey[]) =>
    (await judged(image, { ...signature, keys })).codes[0];

  it('a key that is not named', async () => {
    const image = await attached(() => {}, other);
    expect(await codesOf(image, trusted(mine))).toBe('signature KEY_NOT_TRUSTED');
  });

  it('a key where workflows alone may sign, and a workflow where keys alone may', async () => {
    const [byKey, byWorkflow] = [await attached(() => {}), await pushImage(world.registry)];
    await release(world, byWorkflow, { only: [predicateTypes.signature] });
    const { builders } = requirements(world);
    expect((await judged(byKey, { ...signature, builders })).codes).toEqual(['signature KEY_NOT_TRUSTED']);
    const report = await judged(byWorkflow, { ...signature, keys: [trusted(mine)] });
    expect(report.codes).toEqual(['signature IDENTITY_SAN']);
    expect(report.checks[0]?.reason).toContain('no workflow: keys alone are trusted');
  });

  it('the hint of a trusted key over the signature of another one', async () => {
    const forged = (bundle: ReturnType<typeof bundleOf>) => {
      bundle.verificationMaterial.publicKey.hint = mine.publicKey.hint;
    };
    const image = await attached(forged, other);
    expect(await codesOf(image, trusted(mine))).toBe('signature SIGNATURE_INVALID');
    // Not even where that other key is trusted as well: a bundle that says two things says nothing.
    expect(await codesOf(image, trusted(mine), trusted(other))).toBe('signature SIGNATURE_INVALID');
  });

  it('a key that the bundle brings along', async () => {
    const image = await attached((bundle) => {
      bundle.verificationMaterial.publicKey.rawBytes = other.publicKey.pem;
      bundle.verificationMaterial.publicKey.hint = other.publicKey.pem;
    }, other);
    expect(await codesOf(image, trusted(mine))).toBe('signature KEY_NOT_TRUSTED');
  });

  it('a statement that was changed after it was signed', async () => {
    const image = await attached((bundle) => {
      const text = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8');
      bundle.dsseEnvelope.payload = Buffer.from(
        text.replace('"predicate":{}', '"predicate":{"a":1}'),
      ).toString('base64');
    });
    expect(await codesOf(image, trusted(mine))).toBe('signature SIGNATURE_INVALID');
  });

  it.each([1, 2] as const)('the log entry of another key, Rekor v%i', async (rekor) => {
    let foreign: unknown;
    await attached(
      (bundle) => {
        foreign = bundle.verificationMaterial.tlogEntries;
      },
      other,
      { rekor },
    );
    const image = await attached(
      (bundle) => {
        bundle.verificationMaterial.tlogEntries = foreign;
      },
      mine,
      { rekor },
    );
    expect(await codesOf(image, trusted(mine))).toBe('signature TLOG_ENTRY_MISMATCH');
  });

  it('a second signature in the envelope', async () => {
    const image = await attached((bundle) => {
      bundle.dsseEnvelope.signatures.push({ sig: Buffer.from('x').toString('base64') });
    });
    expect(await codesOf(image, trusted(mine))).toBe('signature SIGNATURE_MISSING');
  });

  it('provenance of another repository, id, ref or of no commit, by the right key', async () => {
    const cases: [Record<string, string>, string][] = [
      [{ repository: 'acme/other' }, 'IDENTITY_REPO'],
      [{ repository_id: '6666' }, 'IDENTITY_REPO_ID'],
      [{ ref: 'refs/heads/feature' }, 'IDENTITY_SOURCE_REF'],
    ];
    for (const [claims, code] of cases) {
      const image = await pushImage(world.registry);
      const provenance = statements(await tokenFor(world, claims), [image.digest])[1];
      if (!provenance) throw new Error('no provenance');
      await signedBy(mine, [image], {}, () => [provenance]);
      const required = [{ kind: 'provenance' as const }];
      expect((await judged(image, { required, keys: [trusted(mine)] })).codes).toEqual([
        `provenance ${code}`,
      ]);
    }
  });

  it('a verdict of another commit, or with nothing that says which commit was built', async () => {
    const image = await pushImage(world.registry);
    const gate = statements(await tokenFor(world), [image.digest], { gate: gateVerdict() })[3];
    if (!gate) throw new Error('no verdict');
    await signedBy(mine, [image], {}, () => [gate]);
    const report = await judged(image, { required: [{ kind: 'gate' }], keys: [trusted(mine)] });
    expect(report.codes).toEqual(['gate VERDICT_SUBJECT']);
    expect(report.checks[0]?.reason).toContain('no provenance says which commit');
  });
});

describe('a key in the requirements', () => {
  it.each([
    [
      'a private one',
      () => pkcs8(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
      'WAYBILL_KEY_INVALID',
    ],
    [
      'of a curve on which verifiers differ',
      () =>
        generateKeyPairSync('ec', { namedCurve: 'P-384' })
          .publicKey.export({ type: 'spki', format: 'pem' })
          .toString(),
      'WAYBILL_KEY_KIND',
    ],
    ['that is none', () => 'key', 'WAYBILL_KEY_INVALID'],
  ])('is refused: %s', async (_, publicKey, code) => {
    const verifier = bundleVerifier(world.trustedRoot, { keys: [{ publicKey: publicKey() }] });
    await expect(verifier).rejects.toMatchObject({ code });
  });

  it('verifies what any signer makes with it', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 3072 });
    const key = await readPrivateKey(privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(), {
      where: 'key',
    });
    expect(key.publicKey.pem).toBe(publicKey.export({ type: 'spki', format: 'pem' }).toString());
    expect(await key.sign(Buffer.from('x'))).toEqual(sign('sha256', Buffer.from('x'), privateKey));
  });
});
