"""
Claims data is encrypted with a key that its owner can withdraw. Checkov has rules of this kind for BigQuery, Pub/Sub, Spanner, Bigtable,
Artifact Registry, Dataflow and Dataproc; these are for what it leaves out.
"""
from checkov.common.bridgecrew.severities import get_severity
from checkov.common.models.enums import CheckCategories, CheckResult
from checkov.terraform.checks.resource.base_resource_check import BaseResourceCheck


def first(value):
    """The attribute of a block as the parser gives it: a list with one entry."""
    return value[0] if isinstance(value, list) and value else value


def stated(value):
    """A literal name, or a reference: any text that is not empty. Null and the empty text state no key."""
    value = first(value)
    return isinstance(value, str) and value.strip() not in ("", "null")


class CustomerManagedKey(BaseResourceCheck):
    def __init__(self, id, name, resource, path):
        super().__init__(
            name=name, id=id, categories=[CheckCategories.ENCRYPTION], supported_resources=[resource]
        )
        self.severity = get_severity("HIGH")
        self.attribute_path = path

    def scan_resource_conf(self, conf):
        value = conf
        for step in self.attribute_path:
            value = first(value)
            value = value.get(step) if isinstance(value, dict) else None
        self.evaluated_keys = ["/".join(self.attribute_path)]
        return CheckResult.PASSED if stated(value) else CheckResult.FAILED


class EncryptedClusterSecrets(BaseResourceCheck):
    """GKE encrypts the secrets of a cluster with a key of ours only when both the state and the key say so."""

    def __init__(self):
        super().__init__(
            name="Secrets of a GKE cluster must be encrypted with a customer-managed key",
            id="WAYBILL_GKE_SECRETS_CMEK",
            categories=[CheckCategories.ENCRYPTION],
            supported_resources=["google_container_cluster"],
        )
        self.severity = get_severity("HIGH")

    def scan_resource_conf(self, conf):
        block = first(conf.get("database_encryption"))
        if not isinstance(block, dict):
            return CheckResult.FAILED
        encrypted = first(block.get("state")) == "ENCRYPTED" and stated(block.get("key_name"))
        return CheckResult.PASSED if encrypted else CheckResult.FAILED


checks = [
    CustomerManagedKey(
        "WAYBILL_GCS_CMEK",
        "Claims storage must be encrypted with a customer-managed key (Cloud Storage)",
        "google_storage_bucket",
        ("encryption", "default_kms_key_name"),
    ),
    CustomerManagedKey(
        "WAYBILL_SQL_CMEK",
        "Claims storage must be encrypted with a customer-managed key (Cloud SQL)",
        "google_sql_database_instance",
        ("encryption_key_name",),
    ),
    CustomerManagedKey(
        "WAYBILL_REDIS_CMEK",
        "Claims storage must be encrypted with a customer-managed key (Memorystore for Redis)",
        "google_redis_instance",
        ("customer_managed_key",),
    ),
    EncryptedClusterSecrets(),
]
