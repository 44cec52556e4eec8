"""A base image that is named by a tag is another one tomorrow, and the evidence of today says nothing about it."""
import re

from checkov.common.bridgecrew.severities import get_severity
from checkov.common.models.enums import CheckCategories, CheckResult
from checkov.dockerfile.base_dockerfile_check import BaseDockerfileCheck

DIGEST = re.compile(r"@sha256:[0-9a-f]{64}$")


class PinnedBase(BaseDockerfileCheck):
    def __init__(self):
        super().__init__(
            name="Every base image must be named by digest",
            id="WAYBILL_DOCKER_MUTABLE_BASE",
            categories=[CheckCategories.SUPPLY_CHAIN],
            supported_instructions=["FROM"],
        )
        self.severity = get_severity("HIGH")

    def scan_resource_conf(self, conf):
        stages = set()
        faults = []
        for instruction in conf:
            words = [word for word in instruction["value"].split() if not word.startswith("--")]
            image = words[0] if words else ""
            if image != "scratch" and image not in stages and not DIGEST.search(image):
                faults.append(instruction)
            if len(words) == 3 and words[1].upper() == "AS":
                stages.add(words[2])
        return (CheckResult.FAILED, faults) if faults else (CheckResult.PASSED, None)


check = PinnedBase()
