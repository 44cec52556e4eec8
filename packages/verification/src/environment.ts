/**
 * Variables by which an earlier step of the same job could steer this one. The runner hands them to every step, and Node has
 * obeyed some before the first line here runs: what is refused is the result, not the attempt.
 */
import { errors } from './errors.ts';

/**
 * Options of Node that a company sets for all its jobs and that load nothing: memory, warnings, names, certificates of the machine. Any
 * other one is refused: Node gains options with each version, and a list of the bad ones is never whole.
 * https://nodejs.org/api/cli.html#node_optionsoptions
 */
const HARMLESS_OPTION =
  /^--(?:max-old-space-size|max-semi-space-size|max-http-header-size|stack-trace-limit|dns-result-order|disable-warning|unhandled-rejections|network-family-autoselection-attempt-timeout)=[\w.-]+$|^--(?:no-warnings|no-deprecation|trace-warnings|trace-deprecation|trace-uncaught|enable-source-maps|use-system-ca|use-bundled-ca|throw-deprecation)$/;

/** V8's own options may be written with underscores, and all with a blank before the value. */
const loads = (options: string) =>
  options
    .replaceAll(/--max[_-][\w-]+/g, (name) => name.replaceAll('_', '-'))
    .replaceAll(/(--max-[\w-]+)\s+(?=\d)/g, '$1=')
    .split(/\s+/)
    .filter((option) => option !== '')
    .some((option) => !HARMLESS_OPTION.test(option));

const RULES: readonly { name: RegExp; refuse: (value: string) => boolean; why: string }[] = [
  { name: /^NODE_OPTIONS$/, refuse: loads, why: 'it can make Node load other code' },
  {
    name: /^NODE_TLS_REJECT_UNAUTHORIZED$/,
    refuse: (value) => value === '0',
    why: 'it turns TLS checks off',
  },
  { name: /^(?:LD_PRELOAD|LD_AUDIT|DYLD_INSERT_LIBRARIES)$/, refuse: () => true, why: 'it loads other code' },
  {
    // The cache holds compiled code, which Node runs in place of the source when lengths and checksums agree: anyone can make them agree.
    name: /^NODE_COMPILE_CACHE$/,
    refuse: () => true,
    why: 'it makes Node run code that was compiled elsewhere',
  },
  {
    name: /^OPENSSL_(?:CONF|MODULES|ENGINES)$/,
    refuse: () => true,
    why: 'it makes the cryptography load other code',
  },
  { name: /^(?:SIGSTORE_|TUF_|COSIGN_)/, refuse: () => true, why: 'it points to another trust root' },
];

/** Throws WAYBILL_ENV_TAINTED. Values are not shown: they may be secrets. */
export function checkEnvironment(env: NodeJS.ProcessEnv): void {
  for (const [name, value] of Object.entries(env)) {
    const rule = RULES.find((candidate) => candidate.name.test(name));
    if (rule && value !== undefined && value !== '' && rule.refuse(value))
      throw errors.ENV_TAINTED({
        message: `the variable ${name} is set: ${rule.why}`,
        where: name,
        expected: 'not set in the job that verifies',
      });
  }
}
