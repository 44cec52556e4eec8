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
  # As they stand in "job_workflow_ref" of an ID token.
  workflows = {
    for name in ["release", "promote", "record-deployment", "rollback", "withdraw", "verify-promotion", "reevaluate-promotions"] :
    name => "${var.waybill.repository}/.github/workflows/${name}.yml@${var.waybill.sha}"
  }
  # These attach a signed statement to the image.
  deciders = ["promote", "record-deployment", "rollback", "withdraw"]
  # These only look.
  checks = ["verify-promotion", "reevaluate-promotions"]
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
    "google.subject"    = "assertion.sub"
    "attribute.builder" = "assertion.job_workflow_ref"
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
  member             = "principalSet://iam.googleapis.com/${google_iam_workload_identity_pool.github.name}/attribute.builder/${local.workflows["release"]}"
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

data "google_project" "this" {
  project_id = var.project
}

# Artifact Registry encrypts as its service agent, which the project has once the API is enabled.
resource "google_kms_crypto_key_iam_member" "registry" {
  crypto_key_id = google_kms_crypto_key.images.id
  role          = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  member        = "serviceAccount:service-${data.google_project.this.number}@gcp-sa-artifactregistry.iam.gserviceaccount.com"
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

  depends_on = [google_kms_crypto_key_iam_member.registry]
}

resource "google_artifact_registry_repository_iam_member" "release" {
  project    = var.project
  location   = google_artifact_registry_repository.images.location
  repository = google_artifact_registry_repository.images.name
  role       = "roles/artifactregistry.writer"
  member     = "serviceAccount:${google_service_account.release.email}"
}

resource "google_artifact_registry_repository_iam_member" "deciders" {
  for_each   = toset(local.deciders)
  project    = var.project
  location   = google_artifact_registry_repository.images.location
  repository = google_artifact_registry_repository.images.name
  role       = "roles/artifactregistry.writer"
  member     = "principalSet://iam.googleapis.com/${google_iam_workload_identity_pool.github.name}/attribute.builder/${local.workflows[each.value]}"
}

resource "google_artifact_registry_repository_iam_member" "checks" {
  for_each   = toset(local.checks)
  project    = var.project
  location   = google_artifact_registry_repository.images.location
  repository = google_artifact_registry_repository.images.name
  role       = "roles/artifactregistry.reader"
  member     = "principalSet://iam.googleapis.com/${google_iam_workload_identity_pool.github.name}/attribute.builder/${local.workflows[each.value]}"
}

output "workload_identity_provider" {
  description = "Value of the organization variable WAYBILL_WORKLOAD_IDENTITY_PROVIDER."
  value       = google_iam_workload_identity_pool_provider.waybill.name
}

output "service_account" {
  description = "Value of the variable WAYBILL_SERVICE_ACCOUNT of the service repositories; the config repository has none."
  value       = google_service_account.release.email
}
