/** Which checkers judge, and by which rules. Read from the base of the change and parsed strictly: a misspelt key must weaken nothing. */
import { parseYaml, YamlSection } from '@waybill/toolkit/yaml';
import { errors } from './errors.ts';

export interface KubeconformSettings {
  /** Version of Kubernetes, `1.34.0`. */
  kubernetes: string;
  /** `default`, an https address or a path in the base, each in kubeconform's template form. */
  schemas: string[];
  /** Kinds that have no schema and are left out. */
  withoutSchema: string[];
}

export interface ConftestSettings {
  /** Folders or files of the base. */
  policies: string[];
  namespaces: string[];
}

export interface KyvernoSettings {
  /** Folders or files of the base. */
  policies: string[];
}

export interface HelmUnittestSettings {
  /** Folders of charts in the repository. */
  charts: string[];
  /** Folder of the tests in each chart. */
  tests: string;
}

export interface Settings {
  kubeconform?: KubeconformSettings;
  conftest?: ConftestSettings;
  kyverno?: KyvernoSettings;
  helmUnittest?: HelmUnittestSettings;
}

const CHECKERS = ['kubeconform', 'conftest', 'kyverno', 'helm-unittest'] as const;
const VERSION = /^\d{1,3}\.\d{1,3}\.\d{1,3}$/;
const KIND = /^[A-Za-z0-9./-]{1,200}$/;
const NAMESPACE = /^[A-Za-z_][A-Za-z0-9_.]{0,200}$/;
const PATH = /^(?![/-])(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._/@+{}-]{1,300}$/;
const SCHEMA = /^(?:default|https:\/\/[\x21-\x7e]{1,500})$/;

/** `name` stands in messages. Throws WAYBILL_MANIFEST_SETTINGS_INVALID or the codes of the YAML reader. */
export function parseSettings(text: string, name: string): Settings {
  const file = new YamlSection(parseYaml(text, name), name, errors.MANIFEST_SETTINGS_INVALID);
  file.only(['version', ...CHECKERS]);
  if (file.value('version') !== 1) throw file.fault('version', 'must be 1', file.value('version'));
  const settings: Settings = {};
  if (file.value('kubeconform') !== undefined)
    settings.kubeconform = kubeconform(file.section('kubeconform'));
  if (file.value('conftest') !== undefined) settings.conftest = conftest(file.section('conftest'));
  if (file.value('kyverno') !== undefined) settings.kyverno = kyverno(file.section('kyverno'));
  if (file.value('helm-unittest') !== undefined)
    settings.helmUnittest = helmUnittest(file.section('helm-unittest'));
  if (Object.keys(settings).length === 0)
    throw file.fault(CHECKERS.join('" or "'), 'must be there: without a checker nothing is judged');
  return settings;
}

function kubeconform(section: YamlSection): KubeconformSettings {
  section.only(['kubernetes', 'schemas', 'without-schema']);
  const kubernetes = section.string('kubernetes');
  if (!VERSION.test(kubernetes))
    throw section.fault('kubernetes', 'must be a version such as "1.34.0"', kubernetes);
  const schemas = section.value('schemas') === undefined ? ['default'] : section.strings('schemas');
  const wrong = schemas.find((schema) => !SCHEMA.test(schema) && !PATH.test(schema));
  if (wrong !== undefined || schemas.length === 0)
    throw section.fault(
      'schemas',
      'must list "default", https addresses or paths of this repository',
      wrong ?? [],
    );
  return { kubernetes, schemas, withoutSchema: each(section, 'without-schema', KIND, 'kinds') };
}

function conftest(section: YamlSection): ConftestSettings {
  section.only(['policies', 'namespaces']);
  const namespaces =
    section.value('namespaces') === undefined
      ? ['main']
      : some(section, 'namespaces', NAMESPACE, 'packages of Rego');
  return { policies: some(section, 'policies', PATH, 'paths of this repository'), namespaces };
}

function kyverno(section: YamlSection): KyvernoSettings {
  section.only(['policies']);
  return { policies: some(section, 'policies', PATH, 'paths of this repository') };
}

function helmUnittest(section: YamlSection): HelmUnittestSettings {
  section.only(['charts', 'tests']);
  const tests = section.value('tests') === undefined ? 'tests' : section.string('tests');
  if (!PATH.test(tests)) throw section.fault('tests', 'must be a folder of each chart', tests);
  return { charts: some(section, 'charts', PATH, 'folders of charts in this repository'), tests };
}

function some(section: YamlSection, key: string, form: RegExp, words: string): string[] {
  const values = each(section, key, form, words);
  if (values.length === 0)
    throw section.fault(key, `must list at least one of: ${words}`, section.value(key));
  return values;
}

function each(section: YamlSection, key: string, form: RegExp, words: string): string[] {
  const values = section.strings(key);
  const wrong = values.find((value) => !form.test(value));
  if (wrong !== undefined) throw section.fault(key, `must list ${words}`, wrong);
  return values;
}
