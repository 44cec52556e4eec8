/** Who signs decisions where GitHub's own Sigstore instance is the one that the policy trusts: no log, timestamps alone. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseTrustedRoot } from '@waybill/evidence';
import { type Platform, startPlatform } from '@waybill/local-platform';
import { parsePolicy } from '@waybill/policy';
import { type HttpClient, httpClient } from '@waybill/toolkit';
import { releaseClaims } from '../../evidence/tests/release.ts';
import { decisionVerifier } from '../src/deciders.ts';
import { type ConfigRevision, decisionSigner } from '../src/index.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform({ services: ['oidc', 'sigstore'] });
  platform.service('sigstore').trustIssuer({ issuer: platform.service('oidc').url, kind: 'github-workflow' });
});
afterAll(() => platform.stop());

const WORKFLOW = 'acme/waybill/.github/workflows/promote.yml';

/** The client of the product, on a network where GitHub's hosts are the embedded instance. `asked` gets their names. */
function rerouted(asked: Set<string>): HttpClient {
  const { fulcioUrl, tsaUrl } = platform.service('sigstore');
  const hosts: Record<string, string> = {
    'https://fulcio.githubapp.com': fulcioUrl,
    'https://timestamp.githubapp.com': tsaUrl,
  };
  const http = httpClient({ env: {} });
  return {
    request(request) {
      const { origin, pathname, search, href } = new URL(request.url);
      asked.add(origin);
      const there = hosts[origin];
      return http.request({ ...request, url: there === undefined ? href : `${there}${pathname}${search}` });
    },
  };
}

const policy = (trust: string) => `version: 1
trust:
  issuer: ${platform.service('oidc').url}
${trust}
  builders: [{ workflow: ${WORKFLOW}, refs: ["refs/tags/v*"] }]
  promoters: [{ workflow: ${WORKFLOW}, refs: ["refs/tags/v*"] }]
evidence: { release: [signature] }
environments: [{ name: dev, merge: direct, evidence: release }]
services:
  claims-api:
    image: registry.example/acme/claims-api
    source: { repository: acme/claims-api, repository-id: "1001", refs: [refs/heads/main] }
    targets: { dev: { kustomize: overlays/dev/kustomization.yaml, image: claims-api } }
`;

async function revision(trust: string): Promise<ConfigRevision> {
  return {
    repository: { owner: 'acme', name: 'config' },
    repositoryNodeId: 'R_7',
    repositoryId: '3003',
    branch: 'main',
    oid: '1'.repeat(40),
    policyPath: 'delivery-policy.yml',
    policy: await parsePolicy(policy(trust), 'delivery-policy.yml'),
    trustedRootName: 'the github instance of Sigstore',
    trustedRoot: parseTrustedRoot(JSON.stringify(platform.service('sigstore').trustedRoot()), 'root.json'),
  };
}

function signerOn(http: HttpClient) {
  const { requestUrl, requestToken } = platform.service('oidc').grant({
    ...releaseClaims,
    sub: 'repo:acme/config:ref:refs/heads/main',
    repository: 'acme/config',
    repository_id: '3003',
    job_workflow_ref: `${WORKFLOW}@refs/tags/v1.2.3`,
    job_workflow_sha: 'b'.repeat(40),
    actor: 'alice',
    actor_id: '500',
  });
  return decisionSigner({
    http,
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken },
    key: { keyCommand: [], keyCommandInput: 'digest' },
    startedBy: { id: 0, login: '' },
    onWarning: (text) => {
      throw new Error(text);
    },
  });
}

describe("GitHub's own instance", () => {
  it('signs with a timestamp and without a log, where the policy trusts it', async () => {
    const asked = new Set<string>();
    const config = await revision('  sigstore: github');
    const signer = await signerOn(rerouted(asked))(config, 'promotion');
    expect(signer).toMatchObject({
      startedBy: { id: 500, login: 'alice' },
      workflow: `${WORKFLOW}@refs/tags/v1.2.3`,
    });
    const signed = await signer.sign({
      predicateType: 'urn:waybill:promotion:v1',
      predicate: {},
      subjects: [{ digest: `sha256:${'1'.repeat(64)}` }],
    });
    expect(signed).toMatchObject({ logEntries: [], timestamps: 1 });
    expect([...asked].sort()).toEqual(
      [
        platform.service('oidc').url,
        'https://fulcio.githubapp.com',
        'https://timestamp.githubapp.com',
      ].sort(),
    );
    const verdict = await (await decisionVerifier(config, 'promotion'))(signed.bundle, 'bundle');
    expect(verdict).toMatchObject({ ok: true, signer: { san: expect.stringContaining(WORKFLOW) } });
    // A policy that trusts another instance asks for the log.
    const elsewhere = await decisionVerifier(await revision('  trusted-root: root.json'), 'promotion');
    expect(await elsewhere(signed.bundle, 'bundle')).toMatchObject({ ok: false, code: 'TLOG_MISSING' });
  });
});
