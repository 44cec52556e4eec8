/**
 * Signing by the shipped bundle of sign-and-attest against the cosign program: the same services, the same digests, the same formats
 * (Sigstore bundles as referrers), process start included. The services run in a process of their own: on loopback, and for one signature
 * as far away as those of a job are too, where what counts is how often one request waits for the answer of another.
 */
import { execFile, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { embeddedSite } from '../../interop/lib/embedded-site.ts';
import { newFile, newFolder } from '../../interop/lib/folder.ts';
import {
  ATTESTATIONS,
  type Pushed,
  push,
  SIGNATURE_ALONE,
  type Site,
  sbom,
  sign,
} from '../../interop/lib/release.ts';
import type { Figure } from '../lib/figure.ts';
import { type Cost, costOf, mean, median } from '../lib/measure.ts';

const ROUNDS = 5;
const ARCHITECTURES = ['amd64', 'arm64', 'ppc64le', 's390x'];
const SBOM_TYPE = 'https://cyclonedx.org/bom';
const LARGE_SBOM_BYTES = 20_000_000;

/** One thing to do, by us and by cosign, on an image of its own in each round. */
interface Task {
  figure: string;
  architectures: string[];
  ours(pushed: Pushed): Promise<unknown>;
  cosign(pushed: Pushed): Promise<unknown>;
}

export default async function* signBench(): AsyncIterable<Figure> {
  const services = await startServices();
  try {
    const cosign = cosignOn(services.site);
    const { site } = services;
    const signature = (pushed: Pushed) => signed(site, pushed, SIGNATURE_ALONE, 1);
    const everything = (pushed: Pushed) => signed(site, pushed, {}, 1 + ATTESTATIONS.length);
    const tasks: Task[] = [
      {
        figure: 'sign one digest',
        architectures: [],
        ours: signature,
        cosign: ({ image }) => cosign.sign(image),
      },
      {
        figure: 'sign + 4 attestations, one digest',
        architectures: [],
        ours: everything,
        cosign: async ({ image, digest }) => {
          await cosign.sign(image);
          await cosign.attest(image, digest);
        },
      },
      {
        figure: 'sign an index of 4 platforms',
        architectures: ARCHITECTURES,
        ours: signature,
        cosign: ({ image }) => cosign.sign(image, '--recursive'),
      },
      {
        figure: 'sign + 4 attestations, index of 4',
        architectures: ARCHITECTURES,
        ours: everything,
        cosign: async ({ image, digest, platforms }) => {
          await cosign.sign(image, '--recursive');
          // cosign attests one digest a command.
          for (const one of [digest, ...platforms]) await cosign.attest(`${site.repository}@${one}`, digest);
        },
      },
    ];
    const large = (described: string) => newFile('large.cdx.json', largeSbom(described));
    tasks.push({
      figure: 'attest an SBOM of 20 MB',
      architectures: [],
      ours: (pushed) => signed(site, pushed, { ...SIGNATURE_ALONE, sbom: large(pushed.digest) }, 2),
      cosign: async ({ image, digest }) => {
        await cosign.sign(image);
        await cosign.attestFile(image, SBOM_TYPE, large(digest));
      },
    });
    for (const task of tasks) yield* compare(task, site);
  } finally {
    services.stop();
  }
  yield* fromAfar(async ({ site, cosign }) => [
    'sign one digest',
    await inTurn(
      () => push(site),
      (pushed) => signed(site, pushed, SIGNATURE_ALONE, 1),
      ({ image }) => cosign.sign(image),
    ),
  ]);
}

const ROUND_TRIPS_MS = [20, 50, 100];

/** One piece of work with all services a round trip away: wall time, since waiting takes no other. */
export async function* fromAfar(
  work: (place: { site: Site; cosign: CosignProgram }) => Promise<[figure: string, costs: Costs]>,
): AsyncIterable<Figure> {
  for (const roundTripMs of ROUND_TRIPS_MS) {
    const services = await startServices(roundTripMs);
    try {
      const [figure, costs] = await work({ site: services.site, cosign: cosignOn(services.site) });
      yield* wallFigures(`${figure}, ${roundTripMs} ms away`, costs);
    } finally {
      services.stop();
    }
  }
}

/** A bill of materials with as many components as an SBOM of that size has. */
function largeSbom(described: string): object {
  const component = (i: number) => ({
    type: 'library',
    'bom-ref': `pkg:npm/component-${i}@1.0.${i}`,
    name: `component-${i}`,
    version: `1.0.${i}`,
    purl: `pkg:npm/component-${i}@1.0.${i}`,
    description: `the ${i}th library of the image`,
  });
  const count = Math.ceil(LARGE_SBOM_BYTES / JSON.stringify(component(50_000)).length);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { type: 'container', name: 'claims-api', version: described } },
    components: Array.from({ length: count }, (_, i) => component(i)),
  };
}

/** A time counts only when this many statements were signed; a release that finds them there already has less to do. */
async function signed(
  site: Site,
  pushed: Pushed,
  inputs: Record<string, string>,
  written: number,
): Promise<void> {
  const run = await sign(site, pushed, { inputs: { ...inputs, format: 'bundle' } });
  if (run.outputs.written !== String(written))
    throw new Error(`sign-and-attest wrote ${run.outputs.written} statements, expected are ${written}`);
}

/** What one piece of work takes of each; and of Node, which no bundle can be below, to start and do nothing. */
export interface Costs {
  ours: Cost[];
  cosign: Cost[];
  node: Cost[];
}

/** Node without a bundle. */
function nodeAlone(): Promise<unknown> {
  return promisify(execFile)(process.execPath, ['-e', '0']);
}

async function* compare(task: Task, site: Site): AsyncIterable<Figure> {
  // Ours first: what is there already of equal meaning, whoever wrote it, it would not sign again.
  yield* figures(task.figure, await inTurn(() => push(site, ...task.architectures), task.ours, task.cosign));
}

/** What both take, in turn, on a `thing` made anew for each round. */
export async function inTurn<T>(
  thing: () => Promise<T>,
  ours: (thing: T) => Promise<unknown>,
  cosign: (thing: T) => Promise<unknown>,
): Promise<Costs> {
  const costs: Costs = { ours: [], cosign: [], node: [] };
  // The first round fills the caches of the machine and is not counted.
  for (let round = 0; round <= ROUNDS; round++) {
    const made = await thing();
    const taken = [
      await costOf(() => ours(made)),
      await costOf(() => cosign(made)),
      await costOf(nodeAlone),
    ] as const;
    if (round === 0) continue;
    costs.ours.push(taken[0]);
    costs.cosign.push(taken[1]);
    costs.node.push(taken[2]);
  }
  return costs;
}

/**
 * Ours against cosign's: CPU time as mean, since the system counts it in coarse ticks; wall time as median with its spread, since
 * whatever else runs on the machine is in it.
 */
export function figures(figure: string, costs: Costs): Figure[] {
  const cpu = (list: Cost[]) => mean(list.map((cost) => cost.cpu));
  return [...against(figure, `CPU, n=${costs.ours.length}`, costs, cpu), ...wallFigures(figure, costs)];
}

function wallFigures(figure: string, costs: Costs): Figure[] {
  const wall = (list: Cost[]) => list.map((cost) => cost.wall);
  const spread = (list: Cost[]) =>
    `${Math.round(Math.min(...wall(list)))}-${Math.round(Math.max(...wall(list)))} ms`;
  const what = `wall, n=${costs.ours.length}, ${spread(costs.ours)} / ${spread(costs.cosign)}`;
  return against(figure, what, costs, (list) => median(wall(list)));
}

function against(figure: string, what: string, costs: Costs, of: (list: Cost[]) => number): Figure[] {
  return (['ours', 'cosign', 'node'] as const).map((who) => ({
    figure: who === 'ours' ? `${figure}, ${what}` : `  ${who === 'node' ? 'node itself' : who}, ${what}`,
    value: of(costs[who]),
    unit: 'ms',
    baseline: 'cosign',
    ratio: of(costs[who]) / of(costs.cosign),
  }));
}

export interface CosignProgram {
  sign(image: string, ...options: string[]): Promise<void>;
  /** The four attestations of a release, a command each. `described` is the digest that the SBOM names. */
  attest(image: string, described: string): Promise<void>;
  attestFile(image: string, type: string, predicate: string): Promise<void>;
  verify(image: string): Promise<void>;
  /** The four attestations of a release, a command each. */
  verifyAttestations(image: string): Promise<void>;
}

/** The cosign program on a site. Throws when there is none. */
export function cosignOn(site: Site): CosignProgram {
  const program = cosignPath();
  const home = newFolder();
  const env = { PATH: process.env.PATH ?? '', HOME: home, TUF_ROOT: home, ...site.login };
  const predicate = newFile('predicate.json', { result: 'PASSED' });
  const trust = ['--trusted-root', site.trustedRoot];
  const signing = ['--yes', '--signing-config', site.signingConfig('rekor-v1'), ...trust];
  const identity = ['--certificate-identity-regexp', '.*', '--certificate-oidc-issuer', site.issuer];
  const run = (args: string[], job: Record<string, string> = {}) =>
    new Promise<void>((resolve, reject) => {
      execFile(program, args, { env: { ...env, ...job } }, (error, _stdout, stderr) => {
        if (error) reject(new Error(`cosign ${args[0]} failed: ${stderr.slice(-1000)}`));
        else resolve();
      });
    });
  const attestFile = (image: string, type: string, file: string) =>
    run(['attest', ...signing, '--type', type, '--predicate', file, image], site.job());
  return {
    sign: (image, ...options) => run(['sign', ...signing, ...options, image], site.job()),
    attestFile,
    async attest(image, described) {
      for (const type of ATTESTATIONS)
        await attestFile(image, type, type === SBOM_TYPE ? sbom(described) : predicate);
    },
    verify: (image) => run(['verify', ...trust, '--use-signed-timestamps', ...identity, image]),
    async verifyAttestations(image) {
      for (const type of ATTESTATIONS)
        await run([
          'verify-attestation',
          '--type',
          type,
          ...trust,
          '--use-signed-timestamps',
          ...identity,
          image,
        ]);
    },
  };
}

function cosignPath(): string {
  const candidates = [
    process.env.WAYBILL_COSIGN,
    join(homedir(), '.cache/waybill/tools/cosign-3.1.3/bin/cosign'),
    '/opt/waybill-tools-probe/bin/cosign',
  ].filter((path): path is string => path !== undefined && path !== '');
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined)
    throw new Error(
      `there is no cosign to measure against; looked for ${candidates.join(', ')}. Install it with "pnpm interop --install", or name it by WAYBILL_COSIGN`,
    );
  return found;
}

/** What a process of services says of itself. */
interface SiteFacts extends Pick<Site, 'issuer' | 'repository' | 'login' | 'trustedRoot'> {
  signingConfig: string;
  /** Variables of one job; its token is asked for anew by every command. */
  job: Record<string, string>;
}

/**
 * Issuer, Sigstore and registry, a round trip away, in a process of their own, so that none of their time is spent on a thread of the
 * measurement.
 */
export async function startServices(roundTripMs = 0): Promise<{ site: Site; stop(): void }> {
  const child = fork(fileURLToPath(import.meta.url), ['services', String(roundTripMs)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const facts = await new Promise<SiteFacts>((resolve, reject) => {
    child.once('message', (message) => resolve(message as SiteFacts));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the services ended with status ${code}`)));
  });
  const stop = () => {
    child.disconnect();
  };
  const { signingConfig, job, ...rest } = facts;
  return {
    site: { ...rest, signingConfig: () => signingConfig, job: () => job, stop: async () => stop() },
    stop,
  };
}

/** The process of services: lasts until the measurement lets go of it. */
async function serve(): Promise<void> {
  const site = await embeddedSite({ roundTripMs: Number(process.argv[3]) });
  const facts: SiteFacts = {
    issuer: site.issuer,
    repository: site.repository,
    login: site.login,
    trustedRoot: site.trustedRoot,
    signingConfig: site.signingConfig('rekor-v1'),
    job: site.job(),
  };
  process.send?.(facts);
  process.once('disconnect', () => process.exit());
}

if (process.send && process.argv[2] === 'services') await serve();
