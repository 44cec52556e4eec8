/** What a signature says of the run that made it: verifiers can ask for it (`cosign verify -a git-sha=...`). */

export interface SigningRun {
  serverUrl: string;
  /** `owner/name` */
  repository: string;
  runId: string;
  /** Commit that the image was built from; undefined where this run has not built it. */
  commit: string | undefined;
}

/**
 * Annotations of the run, and those that are given, which win; an empty value takes one of the run's away. The attempt is left out: a second
 * attempt of a run signs nothing that is there already.
 */
export function annotationsOf(
  given: Readonly<Record<string, string>>,
  run: SigningRun,
): Record<string, string> {
  const ofRun = {
    ...(run.commit === undefined ? {} : { 'git-sha': run.commit }),
    'pipeline-url': `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}`,
  };
  const all: Record<string, string> = { ...ofRun, ...given };
  return Object.fromEntries(
    Object.entries(all).filter(([name, value]) => value !== '' || !Object.hasOwn(ofRun, name)),
  );
}
