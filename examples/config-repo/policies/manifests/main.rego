# Rules for rendered manifests. A message may carry "rule_id", which is shown beside it.
package main

import rego.v1

containers contains container if some container in input.spec.template.spec.containers

deny contains {"msg": msg, "rule_id": "image-by-digest"} if {
	some container in containers
	not regex.match(`@sha256:[0-9a-f]{64}$`, container.image)
	msg := sprintf("%s: the image of %s must be named by its digest", [input.metadata.name, container.name])
}

deny contains {"msg": msg, "rule_id": "memory-limit"} if {
	some container in containers
	not container.resources.limits.memory
	msg := sprintf("%s: %s needs a limit of memory", [input.metadata.name, container.name])
}

deny contains {"msg": msg, "rule_id": "non-root"} if {
	input.kind in {"Deployment", "StatefulSet", "DaemonSet"}
	not input.spec.template.spec.securityContext.runAsNonRoot
	msg := sprintf("%s: pods must not run as root", [input.metadata.name])
}
