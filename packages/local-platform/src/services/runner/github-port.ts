/** What the runner uses of the platform's GitHub: nothing more, so that it can be tested without the rest. */
import type { GitHubService } from '../github/types.ts';

export type GithubPort = Pick<
  GitHubService,
  | 'url'
  | 'onRerun'
  | 'apiUrl'
  | 'graphqlUrl'
  | 'account'
  | 'repository'
  | 'repositories'
  | 'resolve'
  | 'readFile'
  | 'listFiles'
  | 'mintWorkflowToken'
  | 'revoke'
  | 'secretsFor'
  | 'variablesFor'
  | 'environment'
  | 'oidcSubject'
  | 'run'
  | 'createRun'
  | 'updateRun'
  | 'createJob'
  | 'updateJob'
  | 'addArtifact'
  | 'artifacts'
  | 'artifactZip'
  | 'settled'
> & {
  /** Takes an artifact away, for an upload that overwrites it and for a further attempt of its run. */
  deleteArtifact?: (artifactId: number) => void;
};
