/**
 * Where jobs leave and fetch artifacts: an endpoint of the runner for the stand-ins of upload-artifact and
 * download-artifact. The bytes live with the platform's GitHub, which serves them over REST as well. The wire format
 * is the platform's own: GitHub's is not public.
 */
import { HttpProblem, type PlatformRequest, type PlatformServer } from '../../http.ts';
import type { GithubPort } from './github-port.ts';

export interface ArtifactDesk {
  /** Lets the holder of this token store and read artifacts of a run, until it is closed. */
  open(token: string, runId: number, attempt: number): { url: string; close(): void };
}

interface Holder {
  run: number;
  attempt: number;
}

/** Characters that no artifact's name may hold. Source: actions/toolkit, packages/artifact, path-and-artifact-name-validation.ts */
const FORBIDDEN = /["<>|:*?\r\n/\\]/;

export function artifactDesk(server: PlatformServer, github: GithubPort): ArtifactDesk {
  const holders = new Map<string, Holder>();
  /** Attempt of its run in which an artifact was stored. */
  const attempts = new Map<number, number>();
  const holderOf = (request: PlatformRequest): Holder => {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const holder = holders.get(token);
    if (!holder) throw new HttpProblem(401, { message: 'the runtime token is not that of a running job' });
    return holder;
  };

  server.route('GET', '/artifacts', (request) => ({
    status: 200,
    body: { artifacts: github.artifacts(holderOf(request).run) },
  }));
  server.route('POST', '/artifacts', (request) => {
    const { run, attempt } = holderOf(request);
    const name = request.url.searchParams.get('name') ?? '';
    if (name === '' || FORBIDDEN.test(name)) {
      throw new HttpProblem(400, {
        message: `The artifact name is not valid: '${name}'. It must not be empty or contain " < > | : * ? / \\ or a line break`,
      });
    }
    const existing = github.artifacts(run).find((entry) => entry.name === name);
    if (existing) {
      // Names are taken for one attempt of a run only: a further attempt stores its own.
      const taken = attempts.get(existing.id) === attempt;
      if (taken && request.url.searchParams.get('overwrite') !== 'true') {
        throw new HttpProblem(409, {
          message:
            'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run',
        });
      }
      if (!github.deleteArtifact) {
        throw new HttpProblem(501, {
          message: `The platform's GitHub can't take the artifact '${name}' away to replace it`,
        });
      }
      github.deleteArtifact(existing.id);
    }
    const retention = Number(request.url.searchParams.get('retention-days') ?? '0');
    const artifact = github.addArtifact(run, {
      name,
      zip: request.body,
      ...(retention > 0 ? { retentionDays: retention } : {}),
    });
    attempts.set(artifact.id, attempt);
    return { status: 201, body: artifact };
  });
  server.route('GET', '/artifacts/{id}/zip', (request) => {
    const { run } = holderOf(request);
    const id = Number(request.params.id);
    const artifact = github.artifacts(run).find((entry) => entry.id === id);
    if (!artifact) throw new HttpProblem(404, { message: `the run has no artifact ${request.params.id}` });
    return {
      status: 200,
      headers: { 'content-type': 'application/zip', 'x-artifact-digest': artifact.digest },
      body: github.artifactZip(id),
    };
  });
  return {
    open(token, runId, attempt) {
      holders.set(token, { run: runId, attempt });
      return { url: `${server.url}/`, close: () => holders.delete(token) };
    },
  };
}
