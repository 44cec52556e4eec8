/** The control interface of the web page. */
import type { PlatformServer } from '../../http.ts';
import type { RunningService } from '../../service.ts';

export interface WebService extends RunningService {
  server: PlatformServer;
  /** Address of the page of a pull request, a run or an image (`name` without the registry's host). */
  pullRequestUrl(repository: string, number: number): string;
  runUrl(runId: number): string;
  imageUrl(name: string, digest: string): string;
}
