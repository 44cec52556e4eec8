resource "google_storage_bucket" "claims" {
  project                     = var.project
  name                        = "${var.project}-claims"
  location                    = var.location
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"

  encryption {
    default_kms_key_name = google_kms_crypto_key.claims.id
  }

  versioning {
    enabled = true
  }

  logging {
    log_bucket        = var.access_log_bucket
    log_object_prefix = "claims/"
  }

  # Documentation of a claim is kept for six years (45 CFR 164.316(b)(2)(i)).
  retention_policy {
    retention_period = 189345600
  }

  depends_on = [google_kms_crypto_key_iam_member.storage]
}

resource "google_storage_bucket_iam_member" "service" {
  bucket = google_storage_bucket.claims.name
  role   = "roles/storage.objectUser"
  member = "serviceAccount:${google_service_account.service.email}"
}
