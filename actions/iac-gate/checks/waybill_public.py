"""A bucket is public also by its access lists, which Checkov's own rule on members and bindings (CKV_GCP_28) does not look at."""
from checkov.common.bridgecrew.severities import get_severity
from checkov.common.models.enums import CheckCategories, CheckResult
from checkov.terraform.checks.resource.base_resource_check import BaseResourceCheck

# https://cloud.google.com/storage/docs/access-control/lists, "Predefined ACLs" and "Scopes"
EVERYBODY = ("allusers", "allauthenticatedusers")
PUBLIC_LISTS = ("publicread", "publicreadwrite", "authenticatedread")


def texts(value):
    """Every text in a value, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from texts(item)


class PublicBucket(BaseResourceCheck):
    def __init__(self, id, resource, attributes, words):
        super().__init__(
            name="A bucket must not be public: no access for everybody",
            id=id,
            categories=[CheckCategories.IAM],
            supported_resources=[resource],
        )
        self.severity = get_severity("CRITICAL")
        self.attributes = attributes
        self.words = words

    def scan_resource_conf(self, conf):
        for attribute in self.attributes:
            for value in texts(conf.get(attribute)):
                # role_entity is "READER:allUsers"; an entity stands alone.
                if any(part.strip().lower() in self.words for part in value.split(":")):
                    self.evaluated_keys = [attribute]
                    return CheckResult.FAILED
        return CheckResult.PASSED


checks = [
    PublicBucket(
        "WAYBILL_GCS_PUBLIC_ACL",
        "google_storage_bucket_acl",
        ("predefined_acl", "default_acl", "role_entity"),
        EVERYBODY + PUBLIC_LISTS,
    ),
    PublicBucket(
        "WAYBILL_GCS_PUBLIC_ACCESS_CONTROL", "google_storage_bucket_access_control", ("entity",), EVERYBODY
    ),
    PublicBucket(
        "WAYBILL_GCS_PUBLIC_DEFAULT_ACL",
        "google_storage_default_object_access_control",
        ("entity",),
        EVERYBODY,
    ),
]
