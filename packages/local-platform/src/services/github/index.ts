import type { ServiceDefinition } from '../../service.ts';
import type { GitHubService } from './types.ts';

export type * from './types.ts';

declare module '../../service.ts' {
  interface Services {
    github: GitHubService;
  }
}

const definition: ServiceDefinition<GitHubService> = {
  name: 'github',
  title: 'GitHub: REST, GraphQL, git over HTTP, rulesets, pull requests, checks',
  needs: [],
  async start() {
    throw new Error('not built yet');
  },
};

export default definition;
