import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Bench, onlyRun, startBench } from './runner-support.ts';

const RELEASE = `name: Release
on: push
permissions: {}
jobs:
  call:
    permissions:
      contents: read
      id-token: write
    uses: octo/waybill/.github/workflows/release.yml@SHA
    with:
      service: shop
      loud: true
    secrets:
      key: \${{ secrets.SIGNING_KEY }}
  after:
    needs: call
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - run: |
          echo "digest is \${{ needs.call.outputs.digest }}"
          echo "oidc=\${ACTIONS_ID_TOKEN_REQUEST_URL:-none}"
`;

const CALLED = `name: Called release
on:
  workflow_call:
    inputs:
      service: { type: string, required: true }
      loud: { type: boolean, default: false }
    secrets:
      key: { required: true }
    outputs:
      digest: { value: '\${{ jobs.build.outputs.digest }}' }
jobs:
  build:
    name: Build \${{ inputs.service }}
    runs-on: ubuntu-24.04
    permissions:
      contents: read
    outputs:
      digest: \${{ steps.make.outputs.digest }}
      leak: \${{ steps.tell.outputs.leak }}
    env:
      SERVICE: \${{ inputs.service }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - id: make
        uses: $/actions/make
        with:
          service: \${{ inputs.service }}
      - id: tell
        if: inputs.loud
        run: |
          cat README.md
          echo "workflow \${{ job.workflow_sha }} \${{ github.workflow_ref }}"
          echo "the key is \${{ secrets.key }}"
          echo "::error file=main.tf,line=3,title=Bad%3A thing::not good"
          printf 'leak<<END\\n%s\\nEND\\n' "\${{ secrets.key }}" >> "$GITHUB_OUTPUT"
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f
        with: { name: image, path: out/, if-no-files-found: error }
  sign:
    needs: build
    runs-on: ubuntu-latest
    environment: production
    permissions:
      id-token: write
    steps:
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c
        with: { name: image, path: in }
      - run: |
          cat in/image.txt
          curl -s -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=test" > token.json
          node -e 'const t = JSON.parse(require("fs").readFileSync("token.json")).value; console.log(Buffer.from(t.split(".")[1], "base64url").toString())' > claims.json
          node -e 'const c = JSON.parse(require("fs").readFileSync("claims.json")); for (const k of ["sub","job_workflow_ref","job_workflow_sha","environment","workflow_ref"]) console.log(k + "=" + c[k])'
`;

const MAKE = `name: Make
description: Makes it
inputs: { service: { required: true } }
outputs: { digest: { value: '\${{ steps.inner.outputs.digest }}' } }
runs:
  using: composite
  steps:
    - run: echo "## Made \${{ inputs.service }} at \${{ job.workflow_sha }}" >> "$GITHUB_STEP_SUMMARY"
      shell: bash
    - id: inner
      uses: $/actions/inner
`;
const INNER = `name: Inner
description: Node
runs: { using: node24, main: main.js, post: post.js }
`;

describe('a push that calls a reusable workflow of another repository', () => {
  let bench: Bench;
  let waybill: string;
  let service: string;

  beforeAll(async () => {
    bench = await startBench();
    bench.secrets[''] = { SIGNING_KEY: 'first line\nsecond line of it' };
    waybill = bench.commit('octo/waybill', 'main', {
      '.github/workflows/release.yml': CALLED,
      'actions/make/action.yml': MAKE,
      'actions/inner/action.yml': INNER,
      'actions/inner/main.js': `const fs = require('fs');
fs.mkdirSync('out', { recursive: true });
fs.writeFileSync('out/image.txt', 'the image of ' + process.env.SERVICE);
fs.appendFileSync(process.env.GITHUB_OUTPUT, 'digest=sha256:abc\\n');
fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'inner summary\\n');
console.log('node', process.version.split('.')[0]);`,
      'actions/inner/post.js': `console.log('cleaned up');`,
    });
    service = bench.commit('octo/shop', 'main', {
      'README.md': 'The shop',
      '.github/workflows/release.yml': RELEASE.replace('SHA', waybill),
    });
    bench.push('octo/shop');
    await bench.runner.idle();
  });
  afterAll(() => bench.stop());

  it('runs its jobs to success, named as GitHub names them', () => {
    const { run, jobs } = onlyRun(bench);
    const shown = Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.conclusion]));
    if (run.conclusion !== 'success')
      console.log(
        Object.values(jobs)
          .map((job) => job.log)
          .join('\n'),
        bench.runner.startupFailure(run.id),
      );
    expect(shown).toEqual({ 'call / Build shop': 'success', 'call / sign': 'success', after: 'success' });
    expect(run).toMatchObject({ status: 'completed', conclusion: 'success', headSha: service });
    expect(run.referencedWorkflows).toEqual([
      { path: `octo/waybill/.github/workflows/release.yml@${waybill}`, sha: waybill, ref: waybill },
    ]);
  });

  it('keeps logs with secrets masked, annotations, steps and summaries', () => {
    const build = onlyRun(bench).jobs['call / Build shop'];
    expect(build?.log).toContain('The shop');
    expect(build?.log).toContain(
      `workflow ${waybill} octo/shop/.github/workflows/release.yml@refs/heads/main`,
    );
    expect(build?.log).toContain('the key is ***');
    expect(build?.log).not.toContain('second line of it');
    expect(build?.log).toContain('node v24');
    expect(build?.log).toContain('cleaned up');
    expect(build?.summary).toBe(`## Made shop at ${waybill}\n\ninner summary\n`);
    expect(build?.annotations).toEqual([
      {
        path: 'main.tf',
        start_line: 3,
        end_line: 3,
        annotation_level: 'failure',
        message: 'not good',
        title: 'Bad: thing',
      },
    ]);
    expect(build?.steps.map((step) => `${step.name}: ${step.conclusion}`)).toEqual([
      'Set up job: success',
      'Run actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1: success',
      'Run $/actions/make: success',
      'Run cat README.md: success',
      'Run actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f: success',
      'Post Run $/actions/make: success',
      'Post Run actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1: success',
      'Complete job: success',
    ]);
  });

  it('gives each job its own token and ID-token right, which end with it', () => {
    const { jobs } = onlyRun(bench);
    expect(bench.tokens.map(({ permissions, revoked }) => ({ permissions, revoked }))).toEqual([
      { permissions: { contents: 'read' }, revoked: true },
      { permissions: { 'id-token': 'write' }, revoked: true },
      { permissions: { contents: 'read' }, revoked: true },
    ]);
    const log = jobs['call / sign']?.log ?? '';
    expect(log).toContain('the image of shop');
    expect(log).toContain('sub=repo:octo/shop:environment:production');
    expect(log).toContain(`job_workflow_ref=octo/waybill/.github/workflows/release.yml@${waybill}`);
    expect(log).toContain(`job_workflow_sha=${waybill}`);
    expect(log).toContain('workflow_ref=octo/shop/.github/workflows/release.yml@refs/heads/main');
    expect(jobs.after?.log).toContain('digest is sha256:abc');
    expect(jobs.after?.log).toContain('oidc=none');
  });
});
