/** Replaces `uses: $/path` by `uses: owner/repo/path@sha`, in steps and in jobs. Nothing else in the text changes. */
export function renderSelfReferences(text: string, repository: string, sha: string): string {
  return text.replace(/^(\s*(?:-\s+)?uses:\s*['"]?)\$\/([\w./-]+)/gm, `$1${repository}/$2@${sha}`);
}
