/** `trust.keys`: what a key is trusted for, and everything that is refused when the policy is read. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readPublicKey } from '@waybill/toolkit/public-key';
import {
  decisionKeys,
  hasDeciders,
  type PolicyFault,
  parsePolicy,
  requirementsFor,
  transparencyLogOf,
  trustsWorkflows,
  withKeyFiles,
} from '../src/index.ts';

const spki = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();
const newPem = () => spki(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey);
const PEM = newPem();
const ID = readPublicKey(PEM).id;
const inline = (pem = PEM) => JSON.stringify(pem);

const BUILDERS = '[{ workflow: acme/waybill/.github/workflows/release.yml, refs: ["refs/tags/v*"] }]';
const TIMES = 'from: 2026-01-01T00:00:00Z, until: 2027-01-01T00:00:00Z';
const key = (fields: string, times = TIMES) => `    - { name: hsm, ${times}, ${fields} }`;

function policy(keys: string[], trust = `  builders: ${BUILDERS}`): string {
  return `version: 1
trust:
${trust}
  keys:
${keys.join('\n')}
evidence:
  release: [signature, provenance]
  promoted: [{ kind: summary, builders: ${BUILDERS} }]
environments:
  - { name: dev, merge: direct, evidence: release }
  - { name: production, merge: reviewed, evidence: promoted }
services:
  claims-api:
    image: registry.example/acme/claims-api
    source: { repository: acme/claims-api, repository-id: '1001', refs: [refs/heads/main] }
    targets:
      dev: { kustomize: overlays/dev/claims-api/kustomization.yaml, image: claims-api }
  member-portal:
    image: registry.example/acme/member-portal
    source: { repository: acme/member-portal, repository-id: '1003', refs: [refs/heads/main] }
    targets:
      dev: { kustomize: overlays/dev/member-portal/kustomization.yaml, image: member-portal }
`;
}

const read = (text: string) => parsePolicy(text, 'delivery-policy.yml');
async function faultsOf(promise: Promise<unknown>): Promise<string[]> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown as { code: string; details: { faults?: PolicyFault[] } },
  );
  if (error) expect(error.code).toBe('WAYBILL_POLICY_INVALID');
  return error?.details.faults?.map(({ text }) => text) ?? [];
}
const FORS = 'services: [claims-api]';

describe('a key', () => {
  it('signs the services that it names in place of the builders, and no other', async () => {
    const declared = await read(policy([key(`public-key: ${inline()}, ${FORS}`)]));
    expect(requirementsFor(declared, 'claims-api', 'dev')).toMatchObject({
      builders: [],
      keys: [
        {
          name: 'hsm',
          publicKey: PEM,
          transparencyLog: 'required',
          signedTime: 'required',
          validity: { from: new Date('2026-01-01T00:00:00Z'), until: new Date('2027-01-01T00:00:00Z') },
        },
      ],
    });
    const other = requirementsFor(declared, 'member-portal', 'dev');
    expect(other.builders).toHaveLength(1);
    expect(other).not.toHaveProperty('keys');
  });

  it('signs no decision unless that is said, and then makes a promotion need its statement', async () => {
    const text = (more: string) => policy([key(`public-key: ${inline()}, ${FORS}${more}`)]);
    const kinds = ['promotion', 'withdrawal'] as const;
    for (const said of [[], ['promotion'], ['withdrawal'], kinds]) {
      const declared = await read(text(said.length > 0 ? `, decisions: [${said.join(', ')}]` : ''));
      for (const kind of kinds) {
        const expected = said.includes(kind) ? ['hsm'] : [];
        expect(decisionKeys(declared, kind).map(({ name }) => name)).toEqual(expected);
        expect(hasDeciders(declared, kind)).toBe(expected.length > 0);
      }
      expect(declared.promotionStatement).toBe(said.includes('promotion') ? 'required' : 'optional');
    }
    const alone = await read(policy([key(`public-key: ${inline()}, decisions: [withdrawal]`)]));
    expect(requirementsFor(alone, 'claims-api', 'dev')).not.toHaveProperty('keys');
  });

  it('needs neither a log nor a timestamp where that is said', async () => {
    const asked = `public-key: ${inline()}, ${FORS}, transparency-log: none, timestamp: none`;
    const [found] = requirementsFor(await read(policy([key(asked)])), 'claims-api', 'dev').keys ?? [];
    expect(found).toMatchObject({ transparencyLog: 'optional', signedTime: 'optional' });
  });

  it('may follow another one: both count, each in its time', async () => {
    const next = key(`public-key: ${inline(newPem())}, ${FORS}`, TIMES.replaceAll('202', '203'));
    const text = policy([key(`public-key: ${inline()}, ${FORS}`), next.replace('hsm', 'hsm-next')]);
    expect(requirementsFor(await read(text), 'claims-api', 'dev').keys).toHaveLength(2);
  });
});

describe('a key in a file', () => {
  const text = policy([key(`file: .waybill/keys/hsm.pub, id: "${ID}", ${FORS}`)]);
  const files = (content: string | undefined) => async (path: string) =>
    path === '.waybill/keys/hsm.pub' ? content : undefined;

  it('is read, and is the one that the policy says', async () => {
    const declared = await withKeyFiles(await read(text), 'delivery-policy.yml', files(PEM));
    expect(requirementsFor(declared, 'claims-api', 'dev').keys?.[0]?.publicKey).toBe(PEM);
  });

  it.each([
    ['is not there', undefined, 'trust.keys.hsm.file: there is no .waybill/keys/hsm.pub'],
    ['is another key', newPem(), `and "id" says ${ID}`],
    [
      'is none',
      'key',
      'trust.keys.hsm.file: this is not a public key: expected PUBLIC KEY in PEM, found no PEM',
    ],
  ])('%s: refused', async (_, content, fault) => {
    const declared = await read(text);
    const [found] = await faultsOf(withKeyFiles(declared, 'delivery-policy.yml', files(content)));
    expect(found).toContain(fault);
  });

  it('never counts unread', async () => {
    const declared = await read(text);
    expect(() => requirementsFor(declared, 'claims-api', 'dev')).toThrow(
      'was not read from .waybill/keys/hsm.pub',
    );
  });
});

describe('refused when the policy is read', () => {
  const p384 = spki(generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey);
  const rsa1024 = spki(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey);
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const secret = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

  it.each([
    ['a kind that not every verifier takes', `public-key: ${inline(p384)}, ${FORS}`, 'found ec secp384r1'],
    ['RSA that is too short', `public-key: ${inline(rsa1024)}, ${FORS}`, 'found rsa 1024 bits'],
    ['a private key', `public-key: ${inline(secret)}, ${FORS}`, 'found PRIVATE KEY'],
    ['a key cut short', `public-key: ${inline(PEM.slice(0, 60))}, ${FORS}`, 'the public key cannot be read'],
    [
      'another id',
      `public-key: ${inline()}, id: "sha256:${'0'.repeat(64)}", ${FORS}`,
      `this is the key ${ID}`,
    ],
    ['neither key nor file', FORS, 'needs "public-key" or "file", one of them'],
    ['both', `public-key: ${inline()}, file: hsm.pub, ${FORS}`, 'needs "public-key" or "file", one of them'],
    ['a file without its id', `file: hsm.pub, ${FORS}`, '.id: is required with "file"'],
    ['nothing to sign', `public-key: ${inline()}`, 'signs nothing; name "services", "decisions" or both'],
    ['no service', `public-key: ${inline()}, services: []`, 'must NOT have fewer than 1 items'],
    [
      'all services',
      `public-key: ${inline()}, services: ["*"]`,
      'trust.keys.0.services.0: must be lower-case letters, digits and hyphens',
    ],
    ['an unknown service', `public-key: ${inline()}, services: [portal]`, 'there is no service "portal"'],
    ['a release', `public-key: ${inline()}, decisions: [release]`, 'must be one of promotion, withdrawal'],
    [
      'withdrawals of no time',
      `public-key: ${inline()}, decisions: [withdrawal], timestamp: none`,
      '.timestamp: decisions need a signed time',
    ],
  ])('%s', async (_, fields, fault) => {
    expect((await faultsOf(read(policy([key(fields)])))).join('\n')).toContain(fault);
  });

  it('a key without an end, or with one before its beginning', async () => {
    const fields = `public-key: ${inline()}, ${FORS}`;
    const times = (text: string) => faultsOf(read(policy([key(fields, text)])));
    expect((await times('from: 2026-01-01T00:00:00Z')).join()).toContain('needs "until"');
    expect((await times('from: 2027-01-01T00:00:00Z, until: 2026-01-01T00:00:00Z')).join()).toContain(
      'must be before "until"',
    );
    expect((await times('from: 2026-13-01T00:00:00Z, until: 2027-01-01T00:00:00Z')).join()).toContain(
      '"2026-13-01T00:00:00Z" is no time',
    );
  });

  it('one key under two names, and two keys under one', async () => {
    const one = key(`public-key: ${inline()}, ${FORS}`);
    const twin = one.replace('name: hsm', 'name: other');
    expect(await faultsOf(read(policy([one, twin])))).toEqual(['trust.keys.other: this is the key of "hsm"']);
    const namesake = key(`public-key: ${inline(newPem())}, ${FORS}`);
    expect(await faultsOf(read(policy([one, namesake])))).toEqual(['trust.keys: "hsm" stands twice']);
  });
});

describe('a policy without workflows', () => {
  const both = 'services: [claims-api, member-portal]';
  const only = (fields: string, trust: string) =>
    policy([key(`public-key: ${inline()}, ${fields}`)], trust).replace(
      /\n {2}promoted.*/,
      '\n  promoted: [signature]',
    );

  it('names a key for every service', async () => {
    const declared = await read(only(both, '  trusted-root: root.json'));
    expect(trustsWorkflows(declared)).toBe(false);
    expect(transparencyLogOf(declared)).toBe('required');
    expect(await faultsOf(read(only(FORS, '  trusted-root: root.json')))).toEqual([
      'services.member-portal: nobody may sign: there are no "trust.builders", and no key names it',
    ]);
  });

  it('may believe no instance of Sigstore at all, where no key needs one', async () => {
    const none = '  sigstore: none';
    expect(await faultsOf(read(only(`${both}, transparency-log: none, timestamp: none`, none)))).toEqual([]);
    expect(await faultsOf(read(only(both, none)))).toEqual([
      'trust.keys.hsm: with "sigstore: none" there is neither a log nor a timestamp: "transparency-log" and "timestamp" must be none',
    ]);
    const [fault] = await faultsOf(
      read(only(`${both}, transparency-log: none, timestamp: none`, `${none}\n  builders: ${BUILDERS}`)),
    );
    expect(fault).toContain('trust.builders: with "sigstore: none" no workflow can sign');
  });
});
