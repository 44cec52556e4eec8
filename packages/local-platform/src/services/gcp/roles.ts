/** The predefined roles that the platform knows, with those of their permissions that it decides on. */
const ARTIFACT_READER = [
  'artifactregistry.repositories.get',
  'artifactregistry.repositories.list',
  'artifactregistry.repositories.downloadArtifacts',
];
const ARTIFACT_WRITER = [...ARTIFACT_READER, 'artifactregistry.repositories.uploadArtifacts'];
const ARTIFACT_ADMIN = [...ARTIFACT_WRITER, 'artifactregistry.repositories.deleteArtifacts'];
const ACCOUNT_VIEWER = [
  'iam.serviceAccounts.get',
  'iam.serviceAccounts.list',
  'iam.serviceAccountKeys.get',
  'iam.serviceAccountKeys.list',
];
const WORKLOAD_IDENTITY_USER = [
  'iam.serviceAccounts.get',
  'iam.serviceAccounts.list',
  'iam.serviceAccounts.getAccessToken',
  'iam.serviceAccounts.getOpenIdToken',
];

const ROLES: Readonly<Record<string, readonly string[]>> = {
  'roles/artifactregistry.reader': ARTIFACT_READER,
  'roles/artifactregistry.writer': ARTIFACT_WRITER,
  'roles/artifactregistry.repoAdmin': ARTIFACT_ADMIN,
  'roles/artifactregistry.admin': ARTIFACT_ADMIN,
  'roles/iam.workloadIdentityUser': WORKLOAD_IDENTITY_USER,
  'roles/iam.serviceAccountTokenCreator': [
    ...WORKLOAD_IDENTITY_USER,
    'iam.serviceAccounts.implicitDelegation',
    'iam.serviceAccounts.signBlob',
    'iam.serviceAccounts.signJwt',
  ],
  'roles/iam.serviceAccountOpenIdTokenCreator': ['iam.serviceAccounts.getOpenIdToken'],
  'roles/iam.serviceAccountViewer': ACCOUNT_VIEWER,
  'roles/iam.securityReviewer': ['iam.serviceAccounts.list', 'iam.serviceAccountKeys.list'],
  'roles/viewer': [...ARTIFACT_READER, ...ACCOUNT_VIEWER],
  'roles/editor': [...ARTIFACT_ADMIN, ...ACCOUNT_VIEWER],
  'roles/owner': [...ARTIFACT_ADMIN, ...ACCOUNT_VIEWER],
};

/** Throws for a role that is not in the table, so that a misspelt one is not an empty one. */
export function permissionsOf(role: string): readonly string[] {
  const permissions = ROLES[role];
  if (!permissions) {
    throw new Error(
      `the local platform does not know the role "${role}"; it knows: ${Object.keys(ROLES).join(', ')}`,
    );
  }
  return permissions;
}

export const CLOUD_PLATFORM = 'https://www.googleapis.com/auth/cloud-platform';
const CLOUD_PLATFORM_READ_ONLY = 'https://www.googleapis.com/auth/cloud-platform.read-only';
const IAM_SCOPE = 'https://www.googleapis.com/auth/iam';
const SCOPE = /^(openid|email|profile|https:\/\/www\.googleapis\.com\/auth\/[a-z0-9_./-]+)$/;
const READING = /\.(get|list|downloadArtifacts)$/;

export function isScope(text: string): boolean {
  return SCOPE.test(text);
}

/** Whether the scopes of a token cover a permission at all; what IAM grants comes on top. */
export function scopesCover(scopes: readonly string[], permission: string): boolean {
  return (
    scopes.includes(CLOUD_PLATFORM) ||
    (scopes.includes(CLOUD_PLATFORM_READ_ONLY) && READING.test(permission)) ||
    (scopes.includes(IAM_SCOPE) && permission.startsWith('iam.'))
  );
}
