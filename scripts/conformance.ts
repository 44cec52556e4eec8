#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const help = `
The program that sigstore-conformance tests (its docs/cli_protocol.md), over the verifier that the actions use.

  node scripts/conformance.ts verify-bundle [--staging] --bundle FILE
      (--certificate-identity SAN --certificate-oidc-issuer URL | --key FILE) [--trusted-root FILE] FILE_OR_DIGEST
                                    status 0: verified; status 1: refused, with one line that says why
  node scripts/conformance.ts run FOLDER [--verbose]
                                    every verification case of a checked-out suite, by path and by digest, each in a process of its own;
                                    ends with "N passed, N failed"; --verbose shows every case and what was said

Without --trusted-root, the root is the file named by WAYBILL_PUBLIC_ROOT (with --staging: WAYBILL_STAGING_ROOT): "trusted_root.json" of
the instance's TUF repository. "run" needs WAYBILL_PUBLIC_ROOT. Signing is no part of this program.
`;

const [command, ...rest] = process.argv.slice(2);

if (command === undefined || command === 'help' || [command, ...rest].includes('--help')) {
  console.log(help.trim());
  process.exitCode = command === undefined ? 1 : 0;
} else if (command === 'verify-bundle') {
  try {
    await verify(rest);
  } catch (error) {
    console.error(`refused: ${await oneLineOf(error)}`);
    process.exitCode = 1;
  }
} else if (command === 'run') {
  try {
    await run(rest);
  } catch (error) {
    console.error(await oneLineOf(error));
    process.exitCode = 1;
  }
} else {
  console.error(`${command} is not one of: verify-bundle, run`);
  process.exitCode = 1;
}

async function verify(args: string[]): Promise<void> {
  const { verifyRequest } = await import('./conformance/request.ts');
  const request = verifyRequest(args);
  const [{ artifactOf }, { verifyBundle }] = await Promise.all([
    import('./conformance/artifact.ts'),
    import('./conformance/verify-bundle.ts'),
  ]);
  await verifyBundle({
    bundle: readFileSync(request.bundle),
    artifact: artifactOf(request.fileOrDigest),
    signer:
      request.signer.kind === 'key'
        ? { kind: 'key', pem: readFileSync(request.signer.path, 'utf8') }
        : request.signer,
    trustedRoot: readFileSync(request.trustedRoot ?? rootOf(request.instance), 'utf8'),
  });
}

function rootOf(instance: 'public' | 'staging'): string {
  const variable = instance === 'staging' ? 'WAYBILL_STAGING_ROOT' : 'WAYBILL_PUBLIC_ROOT';
  const path = process.env[variable];
  if (!path)
    throw new Error(`no trusted root: give --trusted-root, or name the file of the instance by ${variable}`);
  return path;
}

async function run(args: string[]): Promise<void> {
  const folder = args.find((argument) => !argument.startsWith('--'));
  if (folder === undefined)
    throw new Error('run: name the folder of a checked-out suite, or its bundle-verify');
  rootOf('public');
  const [{ conformanceCases }, { runCases }] = await Promise.all([
    import('./conformance/suite.ts'),
    import('./conformance/run-suite.ts'),
  ]);
  const cases = conformanceCases(folder);
  const client = [process.execPath, fileURLToPath(import.meta.url)];
  const results = await runCases(client, cases, process.env);
  for (const { name, passed, detail } of results)
    if (!passed || args.includes('--verbose'))
      console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name}: ${detail}`);
  const failed = results.filter(({ passed }) => !passed).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || results.length === 0 ? 1 : 0;
}

/** An error and its causes on one line. What a library stumbles over is told as what it is: something that cannot be read. */
async function oneLineOf(error: unknown): Promise<string> {
  const { describeError, oneLine } = await import('@waybill/toolkit');
  const text = oneLine(describeError(error));
  return error instanceof TypeError ? `bundle or trusted root cannot be read: ${text}` : text;
}
