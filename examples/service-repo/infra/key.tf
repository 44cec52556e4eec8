# The key of the claims. Whoever withdraws it makes every claim unreadable at once.
resource "google_kms_key_ring" "claims" {
  project  = var.project
  name     = "claims"
  location = var.location
}

resource "google_kms_crypto_key" "claims" {
  name            = "claims"
  key_ring        = google_kms_key_ring.claims.id
  rotation_period = "7776000s" # 90 days

  lifecycle {
    prevent_destroy = true
  }
}

data "google_storage_project_service_account" "storage" {
  project = var.project
}

# Cloud Storage itself encrypts and decrypts with the key; nobody else needs it.
resource "google_kms_crypto_key_iam_member" "storage" {
  crypto_key_id = google_kms_crypto_key.claims.id
  role          = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  member        = "serviceAccount:${data.google_storage_project_service_account.storage.email_address}"
}
