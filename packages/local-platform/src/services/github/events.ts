/** Emits webhook events with the payloads that GitHub documents. https://docs.github.com/webhooks/webhook-events-and-payloads */
import type { Identity } from './auth/tokens.ts';
import type { Core } from './core.ts';
import { accountOf } from './git/identity.ts';
import type { Repository } from './store.ts';
import { fullRepository, organizationView, userView, type View } from './views.ts';

export interface Emission {
  name: string;
  repository: Repository;
  identity: Identity;
  payload: View;
  /** Commit and ref of the runs that it starts; the default branch's head where not given. */
  at?: { sha: string | undefined; ref: string };
}

export async function emit(core: Core, emission: Emission): Promise<void> {
  const { repository, identity } = emission;
  const defaultRef = `refs/heads/${repository.record.defaultBranch}`;
  const at = emission.at ?? { sha: (await repository.git.resolve(defaultRef)) ?? undefined, ref: defaultRef };
  core.emit({
    name: emission.name,
    repository: repository.record.fullName,
    payload: {
      ...emission.payload,
      repository: fullRepository(core, repository),
      ...(repository.owner.type === 'Organization'
        ? { organization: organizationView(core, repository.owner) }
        : {}),
      sender: userView(core, accountOf(core, identity)),
      ...(identity.kind === 'installation'
        ? {
            installation: {
              id: identity.installation.id,
              node_id: `MDIzOkludGVncmF0aW9u${identity.installation.id}`,
            },
          }
        : {}),
    },
    sha: at.sha,
    ref: at.ref,
    byWorkflowToken: identity.kind === 'workflow',
  });
}
