/** Runs git on a bare repository of its own, by no settings but those given here. The token travels in the environment alone. */
import { join } from 'node:path';
import { masked, type ProgramResult, runBinaryProgram } from '@waybill/toolkit';
import { remoteFault } from './faults.ts';

export interface GitAccess {
  /** `https://…/owner/name.git` */
  address: string;
  /** Name that goes with the token: GitHub takes any. */
  user: string;
  token: string;
}

export interface RunOptions {
  input?: string | Uint8Array;
  /** Settings besides the usual ones. */
  settings?: readonly Setting[];
  /** Variables besides the usual ones. */
  env?: Record<string, string>;
}

export type Setting = readonly [key: string, value: string];

export interface Git {
  /** The bare repository. */
  folder: string;
  /** Any exit code; what it means is the caller's to say. */
  try(args: readonly string[], options?: RunOptions): Promise<ProgramResult<Buffer>>;
  /** Standard output as text. Throws what `remoteFault` makes of another exit code than 0. */
  run(args: readonly string[], options?: RunOptions): Promise<string>;
}

/** A fetch of a large repository, or a push whose hooks take their time. */
const TIMEOUT_MS = 10 * 60_000;
/** What a step takes over from its job: where programs are, and how the network is reached. */
const PASSED_ON = [
  'PATH',
  'TMPDIR',
  'SystemRoot',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'all_proxy',
  'no_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
];

export function gitProgram(folder: string, access: GitAccess, jobEnv: NodeJS.ProcessEnv): Git {
  const { address, user, token } = access;
  const scheme = new URL(address).protocol.slice(0, -1);
  // Encoded together with a name, a token is none of the forms that were masked with it.
  const basic = masked(Buffer.from(`${user}:${token}`).toString('base64'));
  const usual: Setting[] = [
    // Holds for this repository's address alone, so that nothing else is ever told the token.
    [`http.${address}.extraHeader`, `Authorization: Basic ${basic}`],
    // A write is never sent after a redirect.
    ['http.followRedirects', 'false'],
    ['protocol.allow', 'never'],
    [`protocol.${scheme}.allow`, 'always'],
    ['credential.helper', ''],
    ['core.hooksPath', '/dev/null'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['gpg.format', 'ssh'],
  ];
  const passed = Object.fromEntries(
    PASSED_ON.flatMap((name) => (jobEnv[name] ? [[name, jobEnv[name]]] : [])),
  );
  // The certificate authority that Node trusts besides its own is the one of a server behind a firewall.
  const authority = passed.GIT_SSL_CAINFO ?? jobEnv.NODE_EXTRA_CA_CERTS;
  const env = {
    ...passed,
    ...(authority ? { GIT_SSL_CAINFO: authority } : {}),
    HOME: folder,
    LC_ALL: 'C',
    GIT_DIR: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    // A key with a passphrase fails instead of asking.
    SSH_ASKPASS_REQUIRE: 'never',
  };
  const attempt: Git['try'] = (args, options = {}) =>
    runBinaryProgram('git', args, {
      cwd: folder,
      env: { ...env, ...settingsAsEnv([...usual, ...(options.settings ?? [])]), ...options.env },
      timeoutMs: TIMEOUT_MS,
      ...(options.input === undefined ? {} : { input: options.input }),
    });
  return {
    folder,
    try: attempt,
    async run(args, options) {
      const result = await attempt(args, options);
      if (result.code !== 0) throw remoteFault(address, args[0] ?? '', result.stderr);
      return result.stdout.toString('utf8');
    },
  };
}

/** https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT */
function settingsAsEnv(settings: readonly Setting[]): Record<string, string> {
  const pairs = settings.flatMap(([key, value], i) => [
    [`GIT_CONFIG_KEY_${i}`, key],
    [`GIT_CONFIG_VALUE_${i}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs) };
}

/** Path of a file beside git's own in the bare repository. */
export function fileBeside({ folder }: Git, name: string): string {
  return join(folder, `waybill-${name}`);
}
