import { defineErrors } from './errors.ts';

/** Codes of the toolkit itself. */
export const errors = defineErrors({
  INVALID_INPUT: {
    kind: 'user',
    summary: 'One or more inputs of the action are missing or not of the allowed form.',
    fix: 'correct the inputs named above in the step that uses the action',
  },
  HTTP_UNREACHABLE: {
    kind: 'remote',
    summary: 'A server could not be reached, or cut the connection, after all tries.',
    fix: 'check the address, the proxy (HTTPS_PROXY, NO_PROXY) and the private CA (NODE_EXTRA_CA_CERTS), then run the job again',
  },
  PROXY_INVALID: {
    kind: 'user',
    summary: 'HTTP_PROXY or HTTPS_PROXY does not name a proxy that can be used; nothing is sent past it.',
    fix: 'set the variable to http://host:port (with user:password@ before the host where the proxy asks for it), or take it away',
  },
  HTTP_TIMEOUT: {
    kind: 'remote',
    summary: 'A server did not answer within the time limit, after all tries.',
    fix: 'run the job again; if it lasts, check the status of the service named above',
  },
  HTTP_STATUS: {
    kind: 'remote',
    summary: 'A server answered with a status that is not a success.',
    fix: 'read the answer above; run the job again if the service had an outage',
  },
  HTTP_TOO_LARGE: {
    kind: 'remote',
    summary: 'A server sent more than the limit for this kind of answer; reading was stopped.',
    fix: 'check that the address is right: an answer of this size is not expected there',
  },
  HTTP_NOT_JSON: {
    kind: 'remote',
    summary: 'A server answered with something that is not JSON where JSON is the contract.',
    fix: 'check the address and the proxy: login pages and error pages of proxies look like this',
  },
  ID_TOKEN_NO_PERMISSION: {
    kind: 'user',
    summary: 'The job may not request an OIDC ID token.',
    fix: 'add "permissions: id-token: write" to the job (and to the job that calls a reusable workflow)',
  },
  ID_TOKEN_FORK: {
    kind: 'user',
    summary: 'Pull requests from forks never get an OIDC ID token, whatever the permissions say.',
    fix: 'run this step only for branches of the repository itself; a fork must not be able to sign or to reach the cloud',
  },
  ID_TOKEN_REFUSED: {
    kind: 'remote',
    summary: "GitHub's token service refused to issue an ID token.",
    fix: 'run the job again; an ID token can be had only while its job is running',
  },
  YAML_LIMIT: {
    kind: 'user',
    summary: 'A YAML file is larger, deeper or uses more aliases than is allowed.',
    fix: 'split the file, or write the aliased parts out',
  },
  YAML_INVALID: {
    kind: 'user',
    summary: 'A YAML file does not parse.',
    fix: 'correct the file at the line named above',
  },
  PROGRAM_MISSING: {
    kind: 'user',
    summary: 'A program that the action runs is not on the runner.',
    fix: 'install it in an earlier step, or name its path in the input',
  },
  PROGRAM_TIMEOUT: {
    kind: 'remote',
    summary: 'A program did not end within its time limit and was stopped.',
    fix: 'raise the limit in the input, or look at why the program takes so long',
  },
  OUTPUT_TOO_LARGE: {
    kind: 'remote',
    summary: 'A program printed more than the limit; it was stopped.',
    fix: 'narrow what the program is asked to look at',
  },
  UNEXPECTED: {
    kind: 'bug',
    summary: 'Something happened that Waybill did not foresee: a bug of ours.',
    fix: 'open an issue with the log of this step',
  },
});
