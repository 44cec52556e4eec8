/** The control interface of Google Cloud's identity services. */
import type { PlatformServer } from '../../http.ts';
import type { RunningService } from '../../service.ts';

export interface PoolOptions {
  /** Project number, as in the provider's resource name. */
  project: string;
  pool: string;
  disabled?: boolean;
}

export interface ProviderOptions extends PoolOptions {
  provider: string;
  /** The issuer: its `/.well-known/openid-configuration` is read when a token is first exchanged. */
  issuerUri: string;
  /** Default: `https://iam.googleapis.com/<resource name>` and the same with no scheme (`//iam...`). */
  allowedAudiences?: readonly string[];
  /** `google.subject` (required), `google.groups`, `attribute.<name>` to CEL over `assertion`. */
  attributeMapping: Record<string, string>;
  /** CEL over `assertion`, `google` and `attribute`; the token is refused unless it is true. */
  attributeCondition?: string;
}

/** One key of a service account, as the IAM API lists it. */
export interface ServiceAccountKey {
  name: string;
  keyAlgorithm: 'KEY_ALG_RSA_1024' | 'KEY_ALG_RSA_2048';
  validAfterTime: string;
  validBeforeTime: string;
  keyOrigin: 'GOOGLE_PROVIDED' | 'USER_PROVIDED';
  keyType: 'USER_MANAGED' | 'SYSTEM_MANAGED';
  disabled?: boolean;
}

export interface ServiceAccountOptions {
  email: string;
  /** Project ID. */
  project: string;
  /** Members (`principal://...`, `principalSet://...`) that get roles/iam.workloadIdentityUser on this account. */
  workloadIdentityUsers?: readonly string[];
  /** Access tokens of more than an hour, up to 12 (constraints/iam.allowServiceAccountCredentialLifetimeExtension). */
  allowLongLifetime?: boolean;
  disabled?: boolean;
}

/** Who a token stands for. */
export interface TokenIdentity {
  kind: 'federated' | 'service-account';
  /** `principal://iam.googleapis.com/projects/N/.../subject/S`, or `serviceAccount:EMAIL`. */
  principal: string;
  /** Every member string of an IAM policy that matches this token. */
  members: readonly string[];
  scopes: readonly string[];
  expiresAt: Date;
  /** Mapped attributes of a federated token: `google.subject`, `attribute.repository` ... */
  attributes: Readonly<Record<string, string | readonly string[]>>;
}

export interface GcpService extends RunningService {
  server: PlatformServer;
  /** `POST` here to exchange a token: `<url>/v1/token`. */
  tokenUrl: string;
  /** Makes ID and number of one project known as the same project. */
  createProject(project: { id: string; number: string }): void;
  /** Returns the resource name `projects/N/locations/global/workloadIdentityPools/P`. */
  createPool(options: PoolOptions): string;
  /** Creates or replaces. Returns the resource name `projects/N/.../workloadIdentityPools/P/providers/Q`; makes the pool if needed. */
  createProvider(options: ProviderOptions): string;
  createServiceAccount(options: ServiceAccountOptions): void;
  /** Adds a key to a service account, for what audits keys. Returns the key as listed. */
  addServiceAccountKey(email: string, key?: Partial<Omit<ServiceAccountKey, 'name'>>): ServiceAccountKey;
  /** URL for `service_account_impersonation_url`: `<url>/v1/projects/-/serviceAccounts/EMAIL:generateAccessToken`. */
  impersonationUrl(email: string): string;
  /**
   * Adds a member to a role on a resource: `projects/ID`, `projects/ID/serviceAccounts/EMAIL`,
   * `projects/ID/locations/L/repositories/R`. A binding holds for everything below the resource. Throws for a role
   * that the platform does not know.
   */
  bind(resource: string, role: string, member: string): void;
  /** Takes a binding away again. */
  unbind(resource: string, role: string, member: string): void;
  /** Who an access token stands for; undefined when it is unknown or expired. */
  introspect(token: string): TokenIdentity | undefined;
  /** Whether a token carries a permission (`artifactregistry.repositories.uploadArtifacts`) on a resource, by IAM policy and scope. */
  allowed(token: string, permission: string, resource: string): boolean;
}
