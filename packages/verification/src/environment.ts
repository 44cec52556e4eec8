/**
 * Variables by which an earlier step of the same job could steer this one. The runner hands them to every step, and Node has
 * obeyed some before the first line here runs: what is refused is the result, not the attempt.
 */
import { errors } from './errors.ts';

/** Options of Node that load code or open a debugger. */
const LOADING =
  /(?:^|\s)(?:-r|--(?:require|import|loader|experimental-loader|inspect\S*|env-file\S*|eval|conditions|openssl-config|use-openssl-ca))(?:[\s=]|$)/;

const RULES: readonly { name: RegExp; refuse: (value: string) => boolean; why: string }[] = [
  { name: /^NODE_OPTIONS$/, refuse: (value) => LOADING.test(value), why: 'it makes Node load other code' },
  {
    name: /^NODE_TLS_REJECT_UNAUTHORIZED$/,
    refuse: (value) => value === '0',
    why: 'it turns TLS checks off',
  },
  { name: /^(?:LD_PRELOAD|LD_AUDIT|DYLD_INSERT_LIBRARIES)$/, refuse: () => true, why: 'it loads other code' },
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
