/** The control interface of the ServiceNow instance. */
import type { PlatformServer } from '../../http.ts';
import type { RunningService } from '../../service.ts';

/** Roles of the Change Management API ("Change Management API", roles required), and of those who decide on approvals. */
export type Role = 'sn_change_read' | 'itil' | 'change_manager' | 'approver_user';

export interface OidcProviderOptions {
  /** Value of `iss`; its discovery document names the keys. */
  issuer: string;
  /** Client ID of the registry entry: the `aud` that a token must have. */
  clientId: string;
  /** Claim that names the user: its value must be the `field` of one. Default: `sub`. */
  userClaim?: string;
}

export interface UserOptions {
  /** `user_name`; stands in `sys_created_by`. */
  name: string;
  /** What the provider's user claim says of this user. */
  claim: string;
  roles: readonly Role[];
}

/** A change request as it stands, every field by name. */
export interface ChangeView {
  sysId: string;
  number: string;
  /** -5 New, -4 Assess, -3 Authorize, -2 Scheduled, -1 Implement, 0 Review, 3 Closed, 4 Canceled. */
  state: number;
  /** `not requested`, `requested`, `approved`, `rejected`. */
  approval: string;
  type: string;
  fields: Readonly<Record<string, string>>;
  /** Where a browser would show it. */
  url: string;
}

/** A POST method of an outbound REST message. */
export interface RestMessage {
  /** `https://api.github.com/repos/acme/config/dispatches` */
  endpoint: string;
  headers?: Readonly<Record<string, string>>;
  /** JSON text; `${number}` and the like become the fields of the change. */
  content: string;
}

export interface ServiceNowService extends RunningService {
  server: PlatformServer;
  /** Lets tokens of an issuer in ("Configure an OIDC provider to verify ID tokens"). */
  registerProvider(options: OidcProviderOptions): void;
  addUser(options: UserOptions): void;
  /** A published standard change template; returns its sys_id. */
  addTemplate(fields: Record<string, string>): string;
  changes(): ChangeView[];
  /** By number or sys_id. Throws for an unknown one. */
  change(name: string): ChangeView;
  /** Everybody who is asked approves, up to Scheduled; a change that was not submitted is submitted first. */
  approve(name: string): ChangeView;
  /** Somebody who is asked rejects: back to New. */
  reject(name: string, comments: string): ChangeView;
  /** Writes fields as an administrator can in the form, past every rule. */
  edit(name: string, fields: Record<string, string>): ChangeView;
  /** A business rule: whenever the approval of a change has been decided, the message is sent. */
  onDecision(message: RestMessage): void;
  /** Resolves when no message is under way. */
  settled(): Promise<void>;
  /** A rate limit rule: so many requests are let through, then 429 with `Retry-After`; undefined takes it away. */
  limit(requests: number | undefined, retryAfterSeconds?: number): void;
}
