/** What a change says, made of the promotion that it is for; and the key by which it is found again. Pure. */
import { canonicalJson, oneLine, sha256Hex } from '@waybill/toolkit';
import { type ChangeRequest, timeText } from './change-request.ts';

/** What a change is for. A promotion that differs in any of these is another one, with a change of its own. */
export interface ChangeSubject {
  /** GitHub's numeric id of the config repository. */
  repositoryId: string;
  service: string;
  environment: string;
  digest: string;
  pullRequest: number;
}

export interface ChangeProposal {
  subject: ChangeSubject;
  /** `owner/name` of the config repository. */
  repository: string;
  /** Title of the pull request. */
  title: string;
  pullRequestUrl: string;
  from: string;
  /** Digest that runs now; undefined where none does. */
  previous: string | undefined;
  /** File whose value changes. */
  file: string;
  /** Repository and commit that the image was built from, where signed provenance says so. */
  source: string | undefined;
  /** One line for each thing to look at first. */
  risks: readonly string[];
  policyDigest: string;
  decisionDigest: string;
  plannedStart: Date;
  plannedEnd: Date;
}

/** `correlation_id` takes 100 characters. */
const KEY_PREFIX = 'waybill:';
const MAX_SHORT_DESCRIPTION = 160;
const MAX_TEXT = 4000;
const MAX_LINE = 300;
const SHORT_DIGEST_LENGTH = 'sha256:'.length + 12;

/** Value of `correlation_id`: the same for every run that asks for the same change. */
export function correlationId(subject: ChangeSubject): string {
  const { repositoryId, service, environment, digest, pullRequest } = subject;
  return KEY_PREFIX + sha256Hex(canonicalJson({ repositoryId, service, environment, digest, pullRequest }));
}

/** Fields of the Change Request [change_request] table. */
export function changeFields(proposal: ChangeProposal): Record<string, string> {
  const { subject, risks, plannedStart, plannedEnd, from, previous, file } = proposal;
  const { service, environment, digest } = subject;
  const description = [
    `${service} moves from ${from} to ${environment}.`,
    `New digest: ${digest}`,
    `Running digest: ${previous ?? 'none'}`,
    ...(proposal.source === undefined ? [] : [`Built from: ${proposal.source}`]),
    `Pull request: ${proposal.pullRequestUrl}`,
    `One value of ${file} changes, nothing else.`,
  ];
  const backout =
    previous === undefined
      ? `Nothing ran in ${environment} before; there is no digest to go back to. Remove the value again by a reviewed pull request.`
      : `Write the digest ${previous} back to the same place in ${file}.`;
  return {
    short_description: shortDescription(proposal),
    description: fit(description),
    justification: fit([
      `${from} runs this digest; every piece of evidence that the delivery policy requires for ${environment} was verified.`,
      `Delivery policy: ${proposal.policyDigest}`,
      `Decision: ${proposal.decisionDigest}`,
    ]),
    risk_impact_analysis: fit(risks.length === 0 ? ['Nothing stands out in what changes.'] : risks),
    implementation_plan: `Merge ${proposal.pullRequestUrl}; the deployment controller applies it.`,
    backout_plan: backout.slice(0, MAX_TEXT),
    start_date: timeText(plannedStart),
    end_date: timeText(plannedEnd),
    correlation_id: correlationId(subject),
    correlation_display: 'Waybill',
  };
}

/** Whether the text of a change is about this subject: a key can be copied onto any other change. */
export function isAbout(change: Pick<ChangeRequest, 'shortDescription'>, subject: ChangeSubject): boolean {
  return (
    change.shortDescription.includes(subject.digest.slice(0, SHORT_DIGEST_LENGTH)) &&
    namesPullRequest(change, subject.pullRequest)
  );
}

/** By its number alone: a hint, for a number can be that of another repository. */
export function namesPullRequest(
  { shortDescription }: Pick<ChangeRequest, 'shortDescription'>,
  number: number,
): boolean {
  return new RegExp(`#${number}(?!\\d)`).test(shortDescription);
}

function shortDescription({ title, repository, subject }: ChangeProposal): string {
  const { digest, pullRequest } = subject;
  const whole = `${title} (${repository}#${pullRequest})`;
  if (whole.length <= MAX_SHORT_DESCRIPTION) return whole;
  // What is looked at again comes first, where the names are too long for all of it.
  return `${digest.slice(0, SHORT_DIGEST_LENGTH)} #${pullRequest} ${title}`.slice(0, MAX_SHORT_DESCRIPTION);
}

function fit(lines: readonly string[]): string {
  return lines
    .map((line) => oneLine(line, MAX_LINE))
    .join('\n')
    .slice(0, MAX_TEXT);
}
