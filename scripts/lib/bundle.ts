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
import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild';
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
        sideEffects: false,
      }),
    );
    context.onLoad({ filter: /.*/, namespace: 'left-out' }, (args) => ({
      loader: 'js',
      contents: `module.exports = new Proxy({}, { get: (_, name) => name === '__esModule' ? false : class { constructor() {
        throw new Error('${args.path} is left out of this bundle: use the HTTP client of @waybill/toolkit'); } } });`,
    }));
  },
};

/**
 * The modules of @actions/core do nothing when they are loaded, which its package.json does not say. Told so, esbuild leaves out the parts
 * that nobody calls: summary, platform, ID token, each of which loads further modules of Node.
 */
const partsOfActionsCore: Plugin = {
  name: 'parts-of-actions-core',
  setup(context) {
    context.onResolve(
      { filter: /^(@actions\/core|\.\/(summary|platform|oidc-utils|path-utils)\.js)$/ },
      async ({ path, pluginData, ...from }) => {
        if (pluginData === partsOfActionsCore) return undefined;
        const found = await context.resolve(path, { ...from, pluginData: partsOfActionsCore });
        return found.path.includes('/@actions/core/') ? { path: found.path, sideEffects: false } : undefined;
      },
    );
  },
};

/** Modules of Node that are not loaded when a process starts, and cost milliseconds when they are. */
const SLOW_BUILTINS = ['child_process', 'crypto', 'dns', 'http', 'http2', 'https', 'net', 'tls', 'zlib'];

/**
 * A static import of a slow module of Node loads it when the bundle starts: node:https alone takes longer than all the rest of a
 * failing start. Each becomes an object that loads it when a property is first read. The properties are behind its prototype: esbuild
 * copies an object's own ones anew for each file that imports it.
 */
const builtinsOnUse: Plugin = {
  name: 'builtins-on-use',
  setup(context) {
    context.onResolve({ filter: new RegExp(`^(node:)?(${SLOW_BUILTINS.join('|')})$`) }, (args) =>
      args.namespace === 'on-use'
        ? { path: `node:${args.path.replace(/^node:/, '')}`, external: true }
        : { path: args.path.replace(/^node:/, ''), namespace: 'on-use' },
    );
    context.onLoad({ filter: /.*/, namespace: 'on-use' }, (args) => ({
      loader: 'js',
      contents: `module.exports = Object.create(new Proxy({}, {
        get: (_, name) => name === '__esModule' ? undefined : require('node:${args.path}')[name] }));`,
    }));
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

/**
 * Libraries that stand in files of their own beside the bundles of an action, and are read when they are first used: V8 reads a bundle
 * whole before it runs a line of it. They use nothing of ours, so that no module is there twice.
 */
const LIBRARIES: Record<string, RegExp> = {
  salsa: /^@noble\/ciphers\//,
  saxes: /^saxes$/,
  sigstore: /^@sigstore\//,
  tuf: /^tuf-js(\/|$)/,
};

/** By the name under which our code imports them: the library, and the file that it resolves to. */
type Used = Map<string, { library: string; file: string }>;

/** Leaves libraries out of a bundle, notes in `used` which, and lets them be loaded from their files. */
function librariesApart(used: Used): Plugin {
  return {
    name: 'libraries-apart',
    setup(context) {
      context.onResolve({ filter: /^\.\//, namespace: 'library' }, ({ path }) => ({ path, external: true }));
      for (const [library, filter] of Object.entries(LIBRARIES)) {
        context.onResolve({ filter }, async ({ path, pluginData, ...from }) => {
          if (pluginData === LIBRARIES) return undefined;
          const { path: file } = await context.resolve(path, { ...from, pluginData: LIBRARIES });
          used.set(path, { library, file });
          return { path, namespace: 'library', pluginData: library };
        });
      }
      context.onLoad({ filter: /.*/, namespace: 'library' }, ({ path, pluginData }) => ({
        contents: `module.exports = require("./${pluginData}.cjs")[${JSON.stringify(path)}];`,
      }));
    },
  };
}

/**
 * The source of a library's file: each of its modules by the name under which our code imports it. Undefined where no bundle needs any.
 * @param inputs what is in the bundles, as esbuild names it
 */
function librarySource(library: string, used: Used, inputs: ReadonlySet<string>): string | undefined {
  const members = [...used]
    .filter(([name, of]) => of.library === library && inputs.has(`library:${name}`))
    .map(
      ([name, { file }]) => `  get ${JSON.stringify(name)}() { return require(${JSON.stringify(file)}); },\n`,
    )
    .sort();
  return members.length === 0 ? undefined : `module.exports = {\n${members.join('')}};\n`;
}

/**
 * Puts the function of each CommonJS module in parentheses. V8 then compiles it when it reads it, where it would else read it now to find its
 * end and once more to run it; and who loads a library runs nearly all of its modules.
 */
function readOnce(text: string): string {
  return text.replace(
    /^(var \w+ = __commonJS\(\{\n {2}"[^"\n]+")\(([\w, ]*)\) (\{\n[\s\S]*?^ {2}\})\n\}\);$/gm,
    '$1: (function($2) $3)\n});',
  );
}

export interface Bundle {
  entry: string;
  file: string;
  bytes: number;
}

/** What all files are built with. */
const common = {
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
} as const satisfies BuildOptions;

type Built = BuildResult<typeof common>;

/**
 * Writes `dist/` of one action, or of the command, anew; what is already there as it would be written stays untouched, for whoever runs it at
 * the same time. `base` is the root of the tree that is built.
 */
export async function bundleAction(action: Bundled, base: string): Promise<Bundle[]> {
  const bundles: Bundle[] = [];
  const files = new Map<string, string>();
  const packages = new Map<string, string>();
  const add = (
    entry: string,
    file: string,
    { metafile, outputFiles }: Built,
    shape = (text: string) => text,
  ) => {
    for (const input of Object.keys(metafile.inputs)) {
      const found = packageOf(resolve(base, input));
      if (found) packages.set(found.id, found.folder);
    }
    const text = shape(outputFiles.map((output) => placeless(output.text, base)).join(''));
    files.set(file, text);
    bundles.push({ entry, file, bytes: Buffer.byteLength(text) });
  };
  const used: Used = new Map();
  const inputs = new Set<string>();
  for (const entry of action.entries) {
    const result = await build({
      ...common,
      entryPoints: [entry.source],
      absWorkingDir: base,
      define: { 'import.meta.url': '__waybillModuleUrl' },
      banner: { js: "const __waybillModuleUrl = require('node:url').pathToFileURL(__filename).href;" },
      loader: { '.yaml': 'text', '.yml': 'text', '.py': 'text' },
      plugins: [
        withoutSecondHttpClient,
        partsOfActionsCore,
        builtinsOnUse,
        yamlAsModules,
        librariesApart(used),
      ],
    });
    add(entry.name, entry.bundle, result);
    for (const output of Object.values(result.metafile.outputs))
      for (const input of Object.keys(output.inputs)) inputs.add(input);
  }
  const dist = join(action.folder, 'dist');
  for (const library of Object.keys(LIBRARIES)) {
    const contents = librarySource(library, used, inputs);
    if (contents === undefined) continue;
    const result = await build({
      ...common,
      stdin: { contents, resolveDir: base, sourcefile: library },
      absWorkingDir: base,
      plugins: [builtinsOnUse],
    });
    add(library, join(dist, `${library}.cjs`), result, readOnce);
  }
  files.set(join(dist, 'licenses.txt'), licences(packages));
  files.set(join(dist, 'package.json'), manifest(action, base));
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
