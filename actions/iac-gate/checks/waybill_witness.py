"""
The witness: rules that hold for everything. A file that Checkov leaves out (a template pattern in a comment, a name
that its parser refuses, a size limit) leaves no trace in its report; a file whose every resource has been seen by the witness has been read.
"""
from checkov.common.models.enums import CheckCategories, CheckResult
from checkov.dockerfile.base_dockerfile_check import BaseDockerfileCheck
from checkov.kubernetes.checks.resource.base_spec_check import BaseK8Check
from checkov.terraform.checks.data.base_check import BaseDataCheck
from checkov.terraform.checks.resource.base_resource_check import BaseResourceCheck

NAME = "Waybill's witness: Checkov has read this"


class TerraformWitness(BaseResourceCheck):
    def __init__(self):
        super().__init__(
            name=NAME,
            id="WAYBILL_WITNESS_TERRAFORM",
            categories=[CheckCategories.CONVENTION],
            supported_resources=["*"],
        )

    def scan_resource_conf(self, conf):
        return CheckResult.PASSED


class TerraformDataWitness(BaseDataCheck):
    def __init__(self):
        super().__init__(
            name=NAME,
            id="WAYBILL_WITNESS_TERRAFORM_DATA",
            categories=[CheckCategories.CONVENTION],
            supported_data=["*"],
        )

    def scan_data_conf(self, conf):
        return CheckResult.PASSED


class KubernetesWitness(BaseK8Check):
    def __init__(self):
        super().__init__(
            name=NAME,
            id="WAYBILL_WITNESS_KUBERNETES",
            categories=[CheckCategories.CONVENTION],
            supported_entities=["*"],
        )

    def scan_spec_conf(self, conf):
        return CheckResult.PASSED


class DockerfileWitness(BaseDockerfileCheck):
    def __init__(self):
        super().__init__(
            name=NAME,
            id="WAYBILL_WITNESS_DOCKERFILE",
            categories=[CheckCategories.CONVENTION],
            supported_instructions=["*"],
        )

    def scan_resource_conf(self, conf):
        return CheckResult.PASSED, None


terraform_witness = TerraformWitness()
terraform_data_witness = TerraformDataWitness()
kubernetes_witness = KubernetesWitness()
dockerfile_witness = DockerfileWitness()
