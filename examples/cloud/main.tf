# What Google Cloud must know so that Waybill needs no key: GitHub's issuer, and which workflow may do what.
# The trust is in the workflow (path and commit) and in the organization's numeric id, never in a name alone.

terraform {
  required_version = ">= 1.9"
  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "~> 7.0"
    }
  }
}

variable "project" {
  description = "Project that holds the registry."
  type        = string
}

variable "location" {
  description = "Location of the Artifact Registry repository."
  type        = string
  default     = "europe-west4"
}

variable "github_owner_id" {
  description = "Numeric id of the GitHub organization: a name can be taken over by somebody else, the id can't."
  type        = string
}

variable "waybill" {
  description = "owner/name of the repository that holds Waybill's workflows, and the commit that callers pin."
  type = object({
    repository = string
    sha        = string
  })
}

locals {
  builder   = "${var.waybill.repository}/.github/workflows/release.yml@${var.waybill.sha}"
  verifiers = [for file in ["promote.yml", "verify-promotion.yml"] : "${var.waybill.repository}/.github/workflows/${file}@${var.waybill.sha}"]
}

resource "google_iam_workload_identity_pool" "github" {
  project                   = var.project
  workload_identity_pool_id = "github"
  display_name              = "GitHub Actions"
}

resource "google_iam_workload_identity_pool_provider" "waybill" {
  project                            = var.project
  workload_identity_pool_id          = google_iam_workload_identity_pool.github.workload_identity_pool_id
  workload_identity_pool_provider_id = "waybill"
  attribute_mapping = {
    "google.subject"       = "assertion.sub"
    "attribute.repository" = "assertion.repository"
    "attribute.builder"    = "assertion.job_workflow_ref"
  }
  attribute_condition = "assertion.repository_owner_id == '${var.github_owner_id}'"
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

resource "google_service_account" "release" {
  project      = var.project
  account_id   = "waybill-release"
  display_name = "Publishes images; only Waybill's release workflow may act as it"
}

resource "google_service_account_iam_member" "release" {
  service_account_id = google_service_account.release.name
  role               = "roles/iam.workloadIdentityUser"
  member             = "principalSet://iam.googleapis.com/${google_iam_workload_identity_pool.github.name}/attribute.builder/${local.builder}"
}

resource "google_kms_key_ring" "images" {
  project  = var.project
  name     = "images"
  location = var.location
}

resource "google_kms_crypto_key" "images" {
  name            = "images"
  key_ring        = google_kms_key_ring.images.id
  rotation_period = "7776000s"

  lifecycle {
    prevent_destroy = true
  }
}

resource "google_artifact_registry_repository" "images" {
  project       = var.project
  location      = var.location
  repository_id = "images"
  format        = "DOCKER"
  kms_key_name  = google_kms_crypto_key.images.id

  docker_config {
    immutable_tags = true
  }
}

resource "google_artifact_registry_repository_iam_member" "writer" {
  project    = var.project
  location   = google_artifact_registry_repository.images.location
  repository = google_artifact_registry_repository.images.name
  role       = "roles/artifactregistry.writer"
  member     = "serviceAccount:${google_service_account.release.email}"
}

resource "google_artifact_registry_repository_iam_member" "reader" {
  for_each   = toset(local.verifiers)
  project    = var.project
  location   = google_artifact_registry_repository.images.location
  repository = google_artifact_registry_repository.images.name
  role       = "roles/artifactregistry.reader"
  member     = "principalSet://iam.googleapis.com/${google_iam_workload_identity_pool.github.name}/attribute.builder/${each.value}"
}

output "workload_identity_provider" {
  description = "Value of the organization variable WAYBILL_WORKLOAD_IDENTITY_PROVIDER."
  value       = google_iam_workload_identity_pool_provider.waybill.name
}

output "service_account" {
  description = "Value of the variable WAYBILL_SERVICE_ACCOUNT of the service repositories."
  value       = google_service_account.release.email
}
