/** Change requests in ServiceNow. */
export { type ChangeRequest, changeRequest } from './change-request.ts';
export { type ChangeClient, type ClientOptions, changeClient, type Instance } from './client.ts';
export { type ClosedChange, cancelChange, closeChange, type DeploymentResult } from './close.ts';
export { type EnsuredChange, ensureChange, type FoundChanges, findChange } from './ensure.ts';
export { errors as changeErrors } from './errors.ts';
export {
  type ChangeProposal,
  type ChangeSubject,
  changeFields,
  correlationId,
  isAbout,
  namesPullRequest,
} from './proposal.ts';
