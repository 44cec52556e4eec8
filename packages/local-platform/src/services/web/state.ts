/** What the pages read: the control interfaces of the services, and the platform's own overview. */
import type { PlatformOverview } from '../../service.ts';
import type { GitHubService } from '../github/types.ts';
import type { RegistryService } from '../registry/types.ts';
import type { RunnerService } from '../runner/types.ts';
import type { ServiceNowService } from '../servicenow/types.ts';
import type { SigstoreControl } from '../sigstore/types.ts';
import type { SlackService } from '../slack/types.ts';

export interface State {
  github: GitHubService;
  registry: RegistryService;
  sigstore: Pick<SigstoreControl, 'entries' | 'certificates'>;
  servicenow: Pick<ServiceNowService, 'changes'>;
  slack: Pick<SlackService, 'messages' | 'channelName'>;
  runner: Pick<RunnerService, 'startupFailure'>;
  overview: PlatformOverview;
}

/** Something that the address names does not exist. */
export class NotFound extends Error {}
