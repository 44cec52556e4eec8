/** The commands that docs/verification-contract.md and the job summary tell people to run, run. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commandsIn, filledIn } from '../lib/commands.ts';
import { cosignEnv } from '../lib/cosign.ts';
import { type EmbeddedSite, embeddedSite } from '../lib/embedded-site.ts';
import { newFolder } from '../lib/folder.ts';
import { pathOf, type Ran, runShell, said } from '../lib/programs.ts';
import { ATTESTATIONS, BUILDER_REF, type Release, release, SIGNATURE_ALONE } from '../lib/release.ts';

const CONTRACT = resolve(dirname(fileURLToPath(import.meta.url)), '../../docs/verification-contract.md');

let site: EmbeddedSite;
beforeAll(async () => {
  site = await embeddedSite();
});
afterAll(() => site.stop());

/** In a folder that holds the trusted root under the name that the commands use. */
function runPrinted(command: string): Promise<Ran> {
  const cwd = newFolder();
  copyFileSync(site.trustedRoot, join(cwd, 'trusted-root.json'));
  // gh reads trusted roots one a line.
  const root: unknown = JSON.parse(readFileSync(site.trustedRoot, 'utf8'));
  writeFileSync(join(cwd, 'trusted-root.jsonl'), `${JSON.stringify(root)}\n`);
  const PATH = `${dirname(pathOf('cosign'))}:${dirname(pathOf('gh'))}:${process.env.PATH}`;
  // gh does not start without a token; it sends it nowhere here.
  return runShell(command, { cwd, env: { ...cosignEnv(site), PATH, GH_TOKEN: 'none' } });
}

describe.each(['rekor-v1', 'rekor-v2'] as const)('of a release entered in %s', (log) => {
  let released: Release;
  beforeAll(async () => {
    released = await release(site, { log });
  });

  it('every cosign command of the verification contract is accepted', async () => {
    const text = readFileSync(CONTRACT, 'utf8');
    const printed = commandsIn(text).filter((command) => command.startsWith('cosign '));
    const ofTags = printed.filter((command) => command.includes('--new-bundle-format=false'));
    expect([printed.length, ofTags.length]).toEqual([4, 2]);
    // Tags need a log of version 1, as the contract says.
    const commands = log === 'rekor-v1' ? printed : printed.filter((command) => !ofTags.includes(command));
    // For a private instance the contract adds options, which it names in its text.
    const [, privateOptions = ''] = /Add `([^`]*--trusted-root FILE[^`]*)`/.exec(text) ?? [];
    expect(privateOptions).not.toBe('');
    const options = privateOptions.replace('FILE', 'trusted-root.json');
    for (const command of commands) {
      const filled = filledIn(command, {
        OWNER: 'acme',
        'release.yml@REF': `release.yml@${BUILDER_REF}`,
        'https://token.actions.githubusercontent.com': site.issuer,
        'IMAGE@DIGEST': `${options} ${released.image}`,
      });
      expect(`${command}: ${said(await runPrinted(filled))}`).toBe(`${command}: accepted`);
    }
  });

  it('every gh command of the verification contract is accepted', async () => {
    const printed = commandsIn(readFileSync(CONTRACT, 'utf8')).filter((command) => command.startsWith('gh '));
    expect(printed).toHaveLength(2);
    for (const command of printed) {
      const filled = filledIn(command, {
        'OWNER/waybill': 'acme/waybill',
        'release.yml@REF': `release.yml@${BUILDER_REF}`,
        'IMAGE@DIGEST': released.image,
        'SERVICE_OWNER/SERVICE': `acme/claims-api --cert-oidc-issuer ${site.issuer} --custom-trusted-root trusted-root.jsonl`,
      });
      expect(`${command}: ${said(await runPrinted(filled))}`).toBe(`${command}: accepted`);
    }
  });

  it('every cosign command of the job summary is accepted as it stands', async () => {
    const commands = commandsIn(released.signed.summary).filter((command) => command.startsWith('cosign '));
    expect(commands).toHaveLength(1 + ATTESTATIONS.length);
    for (const command of commands)
      expect(`${command}: ${said(await runPrinted(command))}`).toBe(`${command}: accepted`);
  });

  it('the gh command of the job summary is accepted as it stands, and refused for another repository', async () => {
    const commands = commandsIn(released.signed.summary).filter((command) => command.startsWith('gh '));
    expect(commands).toHaveLength(1);
    for (const command of commands) {
      expect(`${command}: ${said(await runPrinted(command))}`).toBe(`${command}: accepted`);
      const other = filledIn(command, { "--repo 'acme/claims-api'": "--repo 'acme/other'" });
      expect(said(await runPrinted(other))).toContain('expected SourceRepositoryURI to be');
    }
  });

  it('they are refused for another image', async () => {
    const other = await release(site, { log, inputs: SIGNATURE_ALONE });
    const commands = commandsIn(released.signed.summary).filter((command) => command.includes('cyclonedx'));
    expect(commands).toHaveLength(1);
    for (const command of commands) {
      const ran = await runPrinted(filledIn(command, { [released.digest]: other.digest }));
      expect(ran.status).not.toBe(0);
    }
  });
});
