/** What every action needs. YAML is an entry of its own: `@waybill/toolkit/yaml`. */
export { type AuditLog, type AuditRecord, auditLog } from './audit.ts';
export { eventPayload, type RunContext, runContext } from './context.ts';
export {
  defineErrors,
  describeError,
  type ErrorCatalogue,
  type ErrorEntry,
  type ErrorFacts,
  type ErrorKind,
  messageOf,
  WaybillError,
} from './errors.ts';
export {
  type HttpClient,
  type HttpClientOptions,
  type HttpRequest,
  type HttpResponse,
  header,
  httpClient,
  serviceLimits,
  shownUrl,
} from './http.ts';
export { decodeClaims, type IdToken, type IdTokenClaims, requestIdToken, shownClaims } from './id-token.ts';
export {
  choice,
  custom,
  existingFiles,
  existingPath,
  expectFile,
  type FaultLine,
  flag,
  InputFault,
  type InputSchema,
  type InputSpec,
  type InputValues,
  inputVariable,
  integer,
  invalidInputs,
  lines,
  pairs,
  parseInputs,
  secret,
  text,
  url,
} from './inputs.ts';
export { canonicalJson, sha256Hex } from './json.ts';
export { actionsLogger, type Logger, type Place, plainLogger } from './logger.ts';
export { exportVariable, type OutputValue, setOutputs } from './outputs.ts';
export { type ProgramOptions, type ProgramResult, runBinaryProgram, runProgram } from './program.ts';
export {
  type Attempt,
  defaultRetry,
  type Pace,
  type RetryPolicy,
  realPace,
  retryAfterMs,
  retrying,
} from './retry.ts';
export { type ActionFrame, actionFrame, runAction, runPost } from './run-action.ts';
export { masked, maskedForms, redact } from './secrets.ts';
export { readState, saveState } from './state.ts';
export { details, fence, fitSummary, SUMMARY_LIMIT_BYTES, table, writeSummary } from './summary.ts';
export {
  logText,
  markdownCode,
  markdownLink,
  markdownText,
  oneLine,
  readableTimes,
  shortTime,
} from './text.ts';
export { errors as toolkitErrors } from './toolkit-errors.ts';
