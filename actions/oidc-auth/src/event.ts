/** What the event's payload tells about the repository. */

/** `refs/heads/<default branch>`, where the payload has it (all events of a repository do). */
export function defaultRef(event: Record<string, unknown>): string | undefined {
  const branch = (event.repository as { default_branch?: unknown } | undefined)?.default_branch;
  return typeof branch === 'string' && branch !== '' ? `refs/heads/${branch}` : undefined;
}
