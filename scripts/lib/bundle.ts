/**
 * Bundles an action: one unminified CommonJS file for each entry, readable in review, and the licences of exactly the packages
 * that the metafile says are in it. Two builds of the same sources give the same bytes, wherever they stand.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Bundled } from './repository.ts';

/**
 * @actions/core pulls in @actions/http-client and with it undici: 96% of a small bundle and half of its start-up. Waybill
 * never uses that client (all network goes through the toolkit's one), so both are left out; whoever calls them by mistake
 * is told so.
 */
const withoutSecondHttpClient: Plugin = {
  name: 'without-second-http-client',
  setup(context) {
    context.onResolve(
      { filter: /^(undici|tunnel|@actions\/exec|@actions\/http-client(\/.*)?)$/ },
      (args) => ({
        path: args.path,
        namespace: 'left-out',
      }),
    );
    context.onLoad({ filter: /.*/, namespace: 'left-out' }, (args) => ({
      loader: 'js',
      contents: `module.exports = new Proxy({}, { get: (_, name) => name === '__esModule' ? false : class { constructor() {
        throw new Error('${args.path} is left out of this bundle: use the HTTP client of @waybill/toolkit'); } } });`,
    }));
  },
};

/** Modules of Node that are not loaded when a process starts, and cost milliseconds when they are. */
const SLOW_BUILTINS = ['child_process', 'crypto', 'dns', 'http', 'http2', 'https', 'net', 'tls', 'zlib'];

/**
 * A static import of a slow module of Node loads it when the bundle starts: node:https alone takes longer than all the rest of a
 * failing start. Each becomes an object whose properties load it when they are first read.
 */
const builtinsOnUse: Plugin = {
  name: 'builtins-on-use',
  setup(context) {
    context.onResolve({ filter: new RegExp(`^(node:)?(${SLOW_BUILTINS.join('|')})$`) }, (args) =>
      args.namespace === 'on-use'
        ? { path: `node:${args.path.replace(/^node:/, '')}`, external: true }
        : { path: args.path.replace(/^node:/, ''), namespace: 'on-use' },
    );
    context.onLoad({ filter: /.*/, namespace: 'on-use' }, (args) => {
      const names = Object.getOwnPropertyNames(process.getBuiltinModule(args.path) ?? {});
      const getters = names.map(
        (name) => `  get ${JSON.stringify(name)}() { return load()[${JSON.stringify(name)}]; },`,
      );
      return {
        loader: 'js',
        contents: `const load = () => require('node:${args.path}');\nmodule.exports = {\n${getters.join('\n')}\n};\n`,
      };
    });
  },
};

/**
 * yaml hands its ES modules to browsers alone. Of them esbuild takes what is used, and joins them, where it must keep each CommonJS module
 * whole in a function of its own, which V8 reads twice. They are the same sources; only its warnings go another way, which are faults here.
 */
const yamlAsModules: Plugin = {
  name: 'yaml-as-modules',
  setup(context) {
    context.onResolve({ filter: /^yaml$/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === yamlAsModules) return undefined;
      const found = await context.resolve(path, { ...from, pluginData: yamlAsModules });
      return { path: join(dirname(dirname(found.path)), 'browser', 'dist', 'index.js') };
    });
  },
};

export interface Bundle {
  entry: string;
  file: string;
  bytes: number;
}

/**
 * Writes `dist/` of one action, or of the command, anew; what is already there as it would be written stays untouched, for whoever runs it at
 * the same time. `base` is the root of the tree that is built.
 */
export async function bundleAction(action: Bundled, base: string): Promise<Bundle[]> {
  const bundles: Bundle[] = [];
  const files = new Map<string, string>();
  const packages = new Map<string, string>();
  for (const entry of action.entries) {
    const result = await build({
      entryPoints: [entry.source],
      outfile: entry.bundle,
      absWorkingDir: base,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node24',
      // V8 reads a file without other characters as one byte each: a tenth of a start.
      charset: 'ascii',
      legalComments: 'none',
      metafile: true,
      write: false,
      logLevel: 'warning',
      mainFields: ['module', 'main'],
      define: { 'import.meta.url': '__waybillModuleUrl' },
      banner: { js: "const __waybillModuleUrl = require('node:url').pathToFileURL(__filename).href;" },
      loader: { '.yaml': 'text', '.yml': 'text', '.py': 'text' },
      plugins: [withoutSecondHttpClient, builtinsOnUse, yamlAsModules],
    });
    for (const input of Object.keys(result.metafile.inputs)) {
      const found = packageOf(resolve(base, input));
      if (found) packages.set(found.id, found.folder);
    }
    const text = result.outputFiles.map((output) => placeless(output.text, base)).join('');
    files.set(entry.bundle, text);
    bundles.push({ entry: entry.name, file: entry.bundle, bytes: Buffer.byteLength(text) });
  }
  files.set(join(action.folder, 'dist', 'licenses.txt'), licences(packages));
  files.set(join(action.folder, 'dist', 'package.json'), manifest(action, base));
  const dist = join(action.folder, 'dist');
  if (holds(dist, files)) return bundles;
  // Only now: a build that fails leaves what was there.
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  for (const [path, text] of files)
    writeFileSync(path, text, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
  return bundles;
}

/** Whether a folder holds these files, and no other. */
function holds(folder: string, files: ReadonlyMap<string, string>): boolean {
  return (
    existsSync(folder) &&
    readdirSync(folder).length === files.size &&
    [...files].every(([path, text]) => existsSync(path) && readFileSync(path, 'utf8') === text)
  );
}

/**
 * esbuild names each module by its path from `base`. Where node_modules is a link to another place, that path leads there and would
 * tell where the tree was built: it is written as if node_modules were in `base` itself.
 */
function placeless(text: string, base: string): string {
  const modules = relative(base, realpathSync(join(base, 'node_modules')));
  return modules === 'node_modules' ? text : text.replaceAll(`${modules}/`, 'node_modules/');
}

/** The package under node_modules that a bundled file belongs to. */
function packageOf(file: string): { id: string; folder: string } | undefined {
  if (!file.includes('/node_modules/')) return undefined;
  for (let folder = dirname(file); folder.includes('/node_modules/'); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name, version } = JSON.parse(readFileSync(manifest, 'utf8')) as {
      name?: string;
      version?: string;
    };
    if (name && version) return { id: `${name}@${version}`, folder };
  }
  return undefined;
}

/**
 * The bundles are CommonJS whatever the nearest package.json says. That of the command is a package without dependencies: `npx` takes
 * the folder, or an archive of it, as it is.
 */
function manifest({ name, folder, entries, command }: Bundled, base: string): string {
  if (!command) return '{ "type": "commonjs" }\n';
  const read = (path: string) =>
    JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Record<string, string>;
  const { version, license } = read(base);
  const bin = Object.fromEntries(entries.map((entry) => [entry.name, basename(entry.bundle)]));
  const content = {
    name,
    version,
    description: read(folder).description,
    license,
    type: 'commonjs',
    bin,
    engines: { node: '>=24' },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The licence texts, sorted by package. A package without a licence is an error: it may not be shipped. */
function licences(packages: ReadonlyMap<string, string>): string {
  const parts = [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, folder]) => {
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        license?: unknown;
      };
      if (typeof manifest.license !== 'string')
        throw new Error(`${id} states no licence and can't be bundled`);
      const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
      const text = file
        ? readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim()
        : '(the package carries no licence text)';
      return `${id}\nLicence: ${manifest.license}\n\n${text}\n`;
    });
  if (parts.length === 0) return 'This bundle holds no code of other packages.\n';
  return parts.join(`\n${'-'.repeat(80)}\n\n`);
}
