"""Workloads of every kind, with their init and ephemeral containers."""
import re

from checkov.common.bridgecrew.severities import get_severity
from checkov.common.models.enums import CheckCategories, CheckResult
from checkov.kubernetes.checks.resource.base_spec_check import BaseK8Check

KINDS = (
    "Pod",
    "PodTemplate",
    "Deployment",
    "DaemonSet",
    "StatefulSet",
    "ReplicaSet",
    "ReplicationController",
    "Job",
    "CronJob",
)
# Folders of the node that give the node away: its root, its devices and kernel, its container runtime and kubelet.
NODE_FOLDERS = ("/", "/proc", "/sys", "/dev", "/etc", "/root", "/var/lib/kubelet", "/var/lib/docker", "/var/lib/containerd", "/run", "/var/run")
DIGEST = re.compile(r"@sha256:[0-9a-f]{64}$")


def pod_spec(conf):
    """The pod's spec of a workload: CronJob has it three levels down, PodTemplate has no spec of its own."""
    if not isinstance(conf, dict):
        return None
    kind = conf.get("kind")
    node = conf if kind == "PodTemplate" else conf.get("spec")
    if kind == "CronJob":
        node = ((node or {}).get("jobTemplate") or {}).get("spec")
    if kind != "Pod":
        node = ((node or {}).get("template") or {}).get("spec")
    return node if isinstance(node, dict) else None


def containers(spec):
    for key in ("containers", "initContainers", "ephemeralContainers"):
        for container in spec.get(key) or []:
            if isinstance(container, dict):
                yield key, container


class WorkloadCheck(BaseK8Check):
    def __init__(self, id, name, severity):
        super().__init__(
            name=name, id=id, categories=[CheckCategories.KUBERNETES], supported_entities=KINDS
        )
        self.severity = get_severity(severity)

    def scan_spec_conf(self, conf):
        spec = pod_spec(conf)
        if spec is None:
            return CheckResult.UNKNOWN
        return CheckResult.PASSED if self.holds(spec) else CheckResult.FAILED

    def holds(self, spec):
        raise NotImplementedError


class NoNodeAccess(WorkloadCheck):
    def holds(self, spec):
        if spec.get("hostPID") is True:
            return False
        for volume in spec.get("volumes") or []:
            path = ((volume or {}).get("hostPath") or {}).get("path")
            if path is None:
                continue
            clean = "/" + "/".join(part for part in str(path).split("/") if part not in ("", "."))
            if ".." in clean.split("/") or clean in NODE_FOLDERS or clean.endswith(".sock"):
                return False
        return not any(
            (container.get("securityContext") or {}).get("privileged") is True
            for _, container in containers(spec)
        )


class Limits(WorkloadCheck):
    def holds(self, spec):
        for kind, container in containers(spec):
            # Ephemeral containers may not have resources (Kubernetes API, EphemeralContainer).
            if kind == "ephemeralContainers":
                continue
            limits = (container.get("resources") or {}).get("limits") or {}
            if not limits.get("memory") or not limits.get("cpu"):
                return False
        return True


class PinnedImages(WorkloadCheck):
    def holds(self, spec):
        return all(DIGEST.search(str(container.get("image", ""))) for _, container in containers(spec))


checks = [
    NoNodeAccess(
        "WAYBILL_K8S_NODE_ACCESS",
        "A workload must not have a way to its node (privileged, host processes, node folders, sockets)",
        "CRITICAL",
    ),
    Limits("WAYBILL_K8S_LIMITS", "Every container must have limits for memory and CPU", "MEDIUM"),
    PinnedImages(
        "WAYBILL_K8S_MUTABLE_IMAGE",
        "Every image must be named by digest: evidence is bound to a digest, and a tag moves",
        "HIGH",
    ),
]
