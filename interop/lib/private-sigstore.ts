/**
 * A private Sigstore instance of the real services, on loopback: Fulcio with GitHub's claims, a certificate log, a timestamp authority,
 * Rekor v1 (over Trillian in memory) and Rekor v2. Its trusted root and signing configs are made by cosign, as an operator makes them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { startCertificateLog } from './certificate-log.ts';
import { newFolder } from './folder.ts';
import { certificateAuthority, ecKey, ed25519Key, timestampAuthority } from './keys.ts';
import type { Program } from './programs.ts';
import { run, said } from './programs.ts';
import type { Log } from './release.ts';
import { allStarted, onFreePorts, type ServerOptions, startServer } from './server-process.ts';
import { takeTurn } from './turn.ts';

export interface PrivateSigstore {
  /** Path of the trusted root. */
  trustedRoot: string;
  /** Path of the signing config that sends signers to this log. */
  signingConfig(log: Log): string;
  stop(): Promise<void>;
}

/** What the trusted root holds is valid from here on. */
const START = '2020-01-01T00:00:00Z';
const OPERATOR = 'waybill.invalid';
/** Rekor v2 publishes its checkpoints so often; an entry is answered when one covers it. Its default is ten seconds. */
const CHECKPOINT_INTERVAL = '200ms';

/** Rekor v1 without its search index, which would want a database. */
const REKOR_API = 'getLogInfo,getPublicKey,getLogProof,createLogEntry,getLogEntryByIndex,getLogEntryByUUID';

/** Starts all services. `issuer` must be served already: Fulcio reads its discovery document when it starts. */
export function startPrivateSigstore(issuer: string): Promise<PrivateSigstore> {
  return onFreePorts(9, (ports) => startOn(ports, issuer));
}

async function startOn(ports: number[], issuer: string): Promise<PrivateSigstore> {
  const folder = newFolder();
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const [
    fulcioPort,
    fulcioGrpc,
    fulcioMetrics,
    tsaPort,
    rekorPort,
    trillianPort,
    tilesPort,
    tilesGrpc,
    tilesMetrics,
  ] = ports as [number, number, number, number, number, number, number, number, number];
  const [authority, stamps] = await Promise.all([certificateAuthority(), timestampAuthority()]);
  const [certificateLogKey, rekorKey, tilesKey] = [ecKey(), ecKey(), ed25519Key()];
  const authorityChain = file('authority.pem', authority.chain);
  const stampsChain = file('timestamps.pem', stamps.chain);
  const certificateLogPublic = file('certificate-log.pub', certificateLogKey.publicKey);
  const rekorPublic = file('rekor.pub', rekorKey.publicKey);
  const tilesPublic = file('rekor-tiles.pub', tilesKey.publicKey);

  // The port of the timestamp authority's metrics can't be chosen.
  const endTurn = await takeTurn('timestamp-authority');
  const running: { stop(): Promise<void> }[] = [];
  const stop = async () => {
    await Promise.all(running.splice(0).map((service) => service.stop()));
    endTurn();
  };
  const start = async (program: Program, options: ServerOptions) => {
    running.push(await startServer(program, options));
  };
  try {
    const certificateLog = await startCertificateLog(certificateLogKey);
    running.push(certificateLog);
    await allStarted([
      start('fulcio', {
        port: fulcioPort,
        readyPath: '/healthz',
        args: [
          ...['serve', '--host', '127.0.0.1', '--port', `${fulcioPort}`],
          ...[
            '--grpc-host',
            '127.0.0.1',
            '--grpc-port',
            `${fulcioGrpc}`,
            '--metrics-port',
            `${fulcioMetrics}`,
          ],
          // The default is one name for the whole machine.
          ...['--legacy-unix-domain-socket', join(folder, 'fulcio.sock')],
          // The key stands unencrypted in a private folder; the password is asked for all the same.
          ...['--ca', 'fileca', '--fileca-cert', authorityChain, '--fileca-watch=false'],
          ...['--fileca-key', file('authority.key', authority.privateKey), '--fileca-key-passwd', 'none'],
          ...['--ct-log-url', certificateLog.url, '--ct-log-public-key-path', certificateLogPublic],
          ...['--config-path', file('fulcio.yaml', fulcioConfig(issuer))],
        ],
      }),
      start('timestamp-server', {
        port: tsaPort,
        readyPath: '/ping',
        args: [
          ...['serve', '--host', '127.0.0.1', '--port', `${tsaPort}`, '--disable-ntp-monitoring'],
          ...['--timestamp-signer', 'file', '--certificate-chain-path', stampsChain],
          ...['--file-signer-key-path', file('timestamps.key', stamps.privateKey)],
        ],
      }),
      start('rekor-tiles', {
        port: tilesPort,
        readyPath: '/healthz',
        args: [
          // Verifiers compare the checkpoint's origin with the host of the address, without its port.
          ...['serve', '--hostname', '127.0.0.1', '--http-port', `${tilesPort}`],
          ...['--grpc-port', `${tilesGrpc}`, '--http-metrics-port', `${tilesMetrics}`],
          ...[
            '--storage-dir',
            join(folder, 'tiles'),
            '--signer-filepath',
            file('rekor-tiles.key', tilesKey.privateKey),
          ],
          ...['--checkpoint-interval', CHECKPOINT_INTERVAL, '--batch-max-age', '50ms'],
        ],
      }),
      start('trillian-in-memory', { port: trillianPort, args: [`127.0.0.1:${trillianPort}`] }).then(() =>
        start('rekor-server', {
          port: rekorPort,
          readyPath: '/api/v1/log',
          // It looks for a configuration file at home.
          env: { HOME: folder },
          args: [
            ...['serve', '--port', `${rekorPort}`, '--rekor_server.address', '127.0.0.1'],
            ...['--rekor_server.hostname', '127.0.0.1', '--trillian_log_server.address', '127.0.0.1'],
            ...['--trillian_log_server.port', `${trillianPort}`, '--enabled_api_endpoints', REKOR_API],
            ...['--rekor_server.signer', file('rekor.key', rekorKey.privateKey)],
          ],
        }),
      ),
    ]);

    const urls = {
      fulcio: `http://127.0.0.1:${fulcioPort}`,
      stamps: `http://127.0.0.1:${tsaPort}/api/v1/timestamp`,
      rekor: `http://127.0.0.1:${rekorPort}`,
      tiles: `http://127.0.0.1:${tilesPort}`,
    };
    const trustedRoot = join(folder, 'trusted-root.json');
    await cosign('trusted-root', 'create', '--out', trustedRoot, [
      `--fulcio=url=${urls.fulcio},certificate-chain=${authorityChain},start-time=${START}`,
      `--ctfe=url=${certificateLog.url},public-key=${certificateLogPublic},start-time=${START}`,
      `--rekor=url=${urls.rekor},public-key=${rekorPublic},start-time=${START}`,
      `--rekor=url=${urls.tiles},public-key=${tilesPublic},start-time=${START},origin=127.0.0.1`,
      `--tsa=url=${urls.stamps},certificate-chain=${stampsChain},start-time=${START}`,
    ]);
    const service = (url: string, version = 1) =>
      `url=${url},api-version=${version},start-time=${START},operator=${OPERATOR}`;
    const configs: Record<Log, string> = {
      'rekor-v1': join(folder, 'signing-config-v1.json'),
      'rekor-v2': join(folder, 'signing-config-v2.json'),
    };
    for (const [log, out] of Object.entries(configs))
      await cosign('signing-config', 'create', '--out', out, [
        `--fulcio=${service(urls.fulcio)}`,
        `--oidc-provider=${service(issuer)}`,
        `--rekor=${log === 'rekor-v1' ? service(urls.rekor) : service(urls.tiles, 2)}`,
        '--rekor-config=ANY',
        `--tsa=${service(urls.stamps)}`,
        '--tsa-config=ANY',
      ]);
    return { trustedRoot, signingConfig: (log) => configs[log], stop };
  } catch (error) {
    await stop();
    throw error;
  }

  async function cosign(...parts: (string | string[])[]): Promise<void> {
    const ran = await run('cosign', parts.flat(), { env: { HOME: folder, TUF_ROOT: folder } });
    if (ran.status !== 0) throw new Error(`cosign ${parts.flat().join(' ')}: ${said(ran)}`);
  }
}

/**
 * The issuer's claims as extensions of the certificate, the way the public instance has them for GitHub
 * (fulcio, docs/oidc.md and docs/oid-info.md).
 */
function fulcioConfig(issuer: string): string {
  return stringify({
    'oidc-issuers': {
      [issuer]: {
        'issuer-url': issuer,
        'client-id': 'sigstore',
        type: 'ci-provider',
        'ci-provider': 'github-workflow',
      },
    },
    'ci-issuer-metadata': {
      'github-workflow': {
        'default-template-values': { url: 'https://github.com' },
        'subject-alternative-name-template': '{{ .url }}/{{ .job_workflow_ref }}',
        'extension-templates': {
          'github-workflow-trigger': 'event_name',
          'github-workflow-sha': 'sha',
          'github-workflow-name': 'workflow',
          'github-workflow-repository': 'repository',
          'github-workflow-ref': 'ref',
          'build-signer-uri': '{{ .url }}/{{ .job_workflow_ref }}',
          'build-signer-digest': 'job_workflow_sha',
          'runner-environment': 'runner_environment',
          'source-repository-uri': '{{ .url }}/{{ .repository }}',
          'source-repository-digest': 'sha',
          'source-repository-ref': 'ref',
          'source-repository-identifier': 'repository_id',
          'source-repository-owner-uri': '{{ .url }}/{{ .repository_owner }}',
          'source-repository-owner-identifier': 'repository_owner_id',
          'build-config-uri': '{{ .url }}/{{ .workflow_ref }}',
          'build-config-digest': 'workflow_sha',
          'build-trigger': 'event_name',
          'run-invocation-uri':
            '{{ .url }}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}',
          'source-repository-visibility-at-signing': 'repository_visibility',
        },
      },
    },
  });
}
