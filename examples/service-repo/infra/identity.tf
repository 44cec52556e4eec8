# Who may do what, without any stored key: the workload through its Kubernetes service account, the release through GitHub's OIDC token.

resource "google_service_account" "service" {
  project      = var.project
  account_id   = "claims-api"
  display_name = "claims-api: reads and writes claims"
}

resource "google_service_account_iam_member" "workload" {
  service_account_id = google_service_account.service.name
  role               = "roles/iam.workloadIdentityUser"
  member             = "serviceAccount:${var.project}.svc.id.goog[claims/claims-api]"
}

resource "google_iam_workload_identity_pool" "github" {
  project                   = var.project
  workload_identity_pool_id = "github"
  display_name              = "GitHub Actions"
}

# Only the release of this repository: its main branch and its numeric ids. The subject alone would also hold for a repository
# that takes the name over later.
resource "google_iam_workload_identity_pool_provider" "waybill" {
  project                            = var.project
  workload_identity_pool_id          = google_iam_workload_identity_pool.github.workload_identity_pool_id
  workload_identity_pool_provider_id = "waybill"

  attribute_mapping = {
    "google.subject"          = "assertion.sub"
    "attribute.repository_id" = "assertion.repository_id"
    "attribute.builder"       = "assertion.job_workflow_ref"
  }

  attribute_condition = "assertion.sub == 'repo:${var.github_repository.owner}/${var.github_repository.name}:ref:refs/heads/main' && assertion.repository_id == '${var.github_repository.id}' && assertion.repository_owner_id == '${var.github_repository.owner_id}'"

  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

resource "google_service_account" "release" {
  project      = var.project
  account_id   = "claims-api-release"
  display_name = "claims-api: publishes its image"
}

resource "google_service_account_iam_member" "release" {
  service_account_id = google_service_account.release.name
  role               = "roles/iam.workloadIdentityUser"
  member             = "principalSet://iam.googleapis.com/${google_iam_workload_identity_pool.github.name}/attribute.repository_id/${var.github_repository.id}"
}
