/** What every part of the service works with. */

import type { PlatformEvent } from '../../events.ts';
import type { PlatformServer } from '../../http.ts';
import type { ServiceContext } from '../../service.ts';
import type { TokenBook } from './auth/tokens.ts';
import type { SigningKey } from './git/ssh-signature.ts';
import type { Account, App, Store } from './store.ts';
import type { LimitSwitch } from './types.ts';

/** GitHub's own ids of the accounts and of the app that every installation of it has. */
export const WELL_KNOWN = {
  ghostUserId: 10137,
  webFlowUserId: 19864447,
  actionsBotUserId: 41898282,
  actionsAppId: 15368,
} as const;

export interface Core {
  context: ServiceContext;
  server: PlatformServer;
  store: Store;
  tokens: TokenBook;
  /** Signs what GitHub itself commits. */
  webFlow: SigningKey;
  limits: LimitSwitch;
  actionsApp: App;
  ghost: Account;
  url: string;
  apiUrl: string;
  graphqlUrl: string;
  hooksPath: string;
  /** Who runs workflows, and so runs them again; none where no runner is there. */
  rerunners: Set<(runId: number) => Promise<void>>;
  /** Emits a webhook event. */
  emit(event: PlatformEvent): void;
  /** Runs work after the present answer; `settled` waits for it. Errors go to the journal. */
  later(what: string, work: () => Promise<void>): void;
  settled(): Promise<void>;
}
