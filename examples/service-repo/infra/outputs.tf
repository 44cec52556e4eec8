output "claims_bucket" {
  description = "Value of CLAIMS_BUCKET in the Deployment."
  value       = google_storage_bucket.claims.name
}

output "workload_identity_provider" {
  description = "Value of the variable WAYBILL_WORKLOAD_IDENTITY_PROVIDER."
  value       = google_iam_workload_identity_pool_provider.waybill.name
}

output "release_service_account" {
  description = "Value of the variable WAYBILL_SERVICE_ACCOUNT."
  value       = google_service_account.release.email
}
