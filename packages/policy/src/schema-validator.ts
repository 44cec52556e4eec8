// @ts-nocheck
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
/** Generated from schema.ts by packages/policy/scripts/compile-schema.ts. Do not edit. */
import func4Module from 'ajv/dist/runtime/ucs2length.js';
import func0Module from 'ajv/dist/runtime/equal.js';
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"delivery-policy.schema.json","title":"Waybill delivery policy","description":"Which environments there are, what a digest must prove to enter each, and where its value stands.","type":"object","additionalProperties":false,"required":["version","trust","evidence","environments","services"],"properties":{"version":{"const":1,"description":"Version of this format."},"promotion-statement":{"enum":["required","optional"],"description":"required: no promotion without a statement that a promoter signed. Default: required where \"trust.promoters\" is given."},"trust":{"type":"object","additionalProperties":false,"description":"Who may sign. A signature by anybody else is no evidence.","properties":{"issuer":{"type":"string","pattern":"^https?://[^\\s/]+(/[^\\s]*)?$","description":"OIDC issuer of the signing jobs. Default: https://token.actions.githubusercontent.com"},"server":{"type":"string","pattern":"^https?://[^\\s/]+$","description":"GitHub server of the signing workflows. Default: https://github.com"},"trusted-root":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","description":"Sigstore trusted root (JSON) in the config repository; the public one where not given."},"sigstore":{"enum":["public-good","github","none"],"description":"Where no \"trusted-root\" is given: the public Sigstore instance that signs, whose trusted root is fetched by TUF. Default: public-good. none: keys alone sign, without a log and without timestamps"},"builders":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["workflow","refs"],"properties":{"workflow":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$","description":"owner/repository/.github/workflows/file.yml"},"refs":{"type":"array","minItems":1,"description":"Refs (or commits) of the workflow's repository at which it is trusted.","items":{"anyOf":[{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},{"type":"string","pattern":"^[0-9a-f]{40}$"}]}},"digests":{"type":"array","items":{"type":"string","pattern":"^[0-9a-f]{40}$"},"description":"Commits of the workflow that are trusted; all where not given."}}},"description":"Reusable workflows that may sign, by path and ref: their paths are the signing identity. Needed unless \"keys\" names every service."},"keys":{"type":"array","minItems":1,"description":"Keys that sign in place of the builders. A key is trusted for what is named here, and for nothing else.","items":{"type":"object","additionalProperties":false,"required":["name","from","until"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"How the key is called in messages."},"public-key":{"type":"string","pattern":"^\\s*-----BEGIN ","maxLength":4000,"description":"The key in PEM: ECDSA P-256, RSA with 2048, 3072 or 4096 bits, or Ed25519."},"file":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","description":"Instead of \"public-key\": a file with it in the config repository."},"id":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$","description":"SHA-256 of the key (SubjectPublicKeyInfo, DER). With \"file\" it is required, so that the policy says which key it trusts."},"services":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"description":"Services whose evidence this key signs. There is no word for all of them: the evidence of these is then signed by key alone."},"decisions":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["withdrawal"]},"description":"withdrawal: this key signs withdrawals, beside the withdrawers. Default: none. Promotions are signed by workflows alone."},"transparency-log":{"enum":["required","none"],"description":"Whether a signature must be in a transparency log. Default: required."},"timestamp":{"enum":["required","none"],"description":"Whether somebody must have signed the time: a timestamp authority, or a log. Default: required. With none, the age of evidence cannot be told."},"from":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$","description":"The key signs from this time on."},"until":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$","description":"What was signed at this time or later does not count."}}}},"promoters":{"type":"array","minItems":1,"description":"Workflows that may sign promotions. With them every promotion needs its signed statement.","items":{"type":"object","additionalProperties":false,"required":["workflow","refs"],"properties":{"workflow":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$","description":"owner/repository/.github/workflows/file.yml"},"refs":{"type":"array","minItems":1,"description":"Refs (or commits) of the workflow's repository at which it is trusted.","items":{"anyOf":[{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},{"type":"string","pattern":"^[0-9a-f]{40}$"}]}},"digests":{"type":"array","items":{"type":"string","pattern":"^[0-9a-f]{40}$"},"description":"Commits of the workflow that are trusted; all where not given."},"source":{"type":"object","additionalProperties":false,"required":["repository","repository-id","refs"],"properties":{"repository":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$","description":"owner/name"},"repository-id":{"type":"string","pattern":"^[0-9]{1,20}$","description":"GitHub's numeric id, in quotes: a name can be taken over by somebody else, the id can't."},"refs":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},"description":"Refs that may be run."}},"description":"Repository whose runs may sign. Default: the config repository, on its base branch."}}}},"withdrawers":{"type":"array","minItems":1,"description":"Workflows that may sign the withdrawal of a digest.","items":{"type":"object","additionalProperties":false,"required":["workflow","refs"],"properties":{"workflow":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$","description":"owner/repository/.github/workflows/file.yml"},"refs":{"type":"array","minItems":1,"description":"Refs (or commits) of the workflow's repository at which it is trusted.","items":{"anyOf":[{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},{"type":"string","pattern":"^[0-9a-f]{40}$"}]}},"digests":{"type":"array","items":{"type":"string","pattern":"^[0-9a-f]{40}$"},"description":"Commits of the workflow that are trusted; all where not given."},"source":{"type":"object","additionalProperties":false,"required":["repository","repository-id","refs"],"properties":{"repository":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$","description":"owner/name"},"repository-id":{"type":"string","pattern":"^[0-9]{1,20}$","description":"GitHub's numeric id, in quotes: a name can be taken over by somebody else, the id can't."},"refs":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},"description":"Refs that may be run."}},"description":"Repository whose runs may sign. Default: the config repository, on its base branch."}}}},"triggers":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z_]+$"},"description":"Events that may start a signing run. Default: push, workflow_dispatch, release"},"runners":{"type":"array","minItems":1,"items":{"enum":["github-hosted","self-hosted"]},"description":"Kinds of runner that may sign. Default: github-hosted"}}},"evidence":{"type":"object","minProperties":1,"description":"Named sets of evidence; each environment names one.","propertyNames":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"additionalProperties":{"type":"array","minItems":1,"items":{"anyOf":[{"enum":["signature","provenance","sbom","gate","tests","summary"]},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"enum":["signature","provenance","sbom","gate","tests","summary"]},"max-age":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$","description":"Older evidence does not count."},"environment":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"summary: the environment that the image was verified for. Default: the rung below."},"builders":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["workflow","refs"],"properties":{"workflow":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$","description":"owner/repository/.github/workflows/file.yml"},"refs":{"type":"array","minItems":1,"description":"Refs (or commits) of the workflow's repository at which it is trusted.","items":{"anyOf":[{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},{"type":"string","pattern":"^[0-9a-f]{40}$"}]}},"digests":{"type":"array","items":{"type":"string","pattern":"^[0-9a-f]{40}$"},"description":"Commits of the workflow that are trusted; all where not given."}}},"description":"summary: workflows that may sign it. Default: those of \"trust.builders\"."},"source":{"type":"object","additionalProperties":false,"required":["repository","repository-id","refs"],"properties":{"repository":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$","description":"owner/name"},"repository-id":{"type":"string","pattern":"^[0-9]{1,20}$","description":"GitHub's numeric id, in quotes: a name can be taken over by somebody else, the id can't."},"refs":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},"description":"Refs that may be run."}},"description":"summary: repository whose runs may sign it. Default: the service's own."}}}]}}},"change-management":{"type":"object","additionalProperties":false,"required":["servicenow"],"description":"Where the change of a promotion is recorded and approved; environments say whether they require one.","properties":{"servicenow":{"type":"object","additionalProperties":false,"required":["instance","audience","type"],"properties":{"instance":{"type":"string","pattern":"^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$","description":"Base address of the instance: https://acme.service-now.com"},"audience":{"type":"string","pattern":"^[^\\s]{1,200}$","description":"Audience of the job's ID token: the client ID under which the instance has registered GitHub as OIDC provider."},"type":{"enum":["normal","standard"],"description":"normal: people approve each change. standard: its template was approved before."},"template":{"type":"string","pattern":"^[0-9a-f]{32}$","description":"sys_id of the standard change template; for type: standard."},"planned":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$","description":"How long the planned window of a change is, from when the policy first allows the promotion. Default: 72h"},"fields":{"type":"object","maxProperties":20,"description":"Further fields of every change: assignment_group, cmdb_ci, business_service ...","propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,79}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":400}}}}}},"calendars":{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"description":"Named lists of closed days, as of public holidays; environments name the ones that close them.","additionalProperties":{"type":"object","additionalProperties":false,"required":["zone","closed"],"properties":{"zone":{"type":"string","minLength":1,"description":"IANA time zone whose days are meant."},"closed":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["first","reason"],"properties":{"first":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\d$","description":"The day, or the first of several: 2026-12-25"},"last":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\d$","description":"The last day, included."},"reason":{"type":"string","minLength":5,"maxLength":300}}}}}}},"environments":{"type":"array","minItems":1,"description":"The ladder, lowest rung first. A digest enters the first directly and climbs one rung at a time.","items":{"type":"object","additionalProperties":false,"required":["name","merge","evidence"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"merge":{"enum":["direct","auto","reviewed"],"description":"direct: a commit. auto: a pull request that merges itself once every check and review is there. reviewed: a pull request that a person merges."},"evidence":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"The set of evidence a digest needs to enter."},"soak":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$","description":"How long the digest must have run in the rung below."},"approvals":{"description":"Approving reviews of the very head, by people with write access. A number, or the number with whose reviews count.","anyOf":[{"type":"integer","minimum":0,"maximum":10},{"type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"type":"integer","minimum":1,"maximum":10},"from":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"},"description":"People (login) and teams (org/team) whose approvals count. Default: everybody with write access."},"independent":{"type":"boolean","description":"Whether approvals of those who had a part in the change are left out: its authors and co-authors, who started the promotion, who pushed last. Default: true"}}}]},"rollback":{"type":"object","additionalProperties":false,"description":"How a rollback of this environment goes. Default: as the members say.","properties":{"merge":{"enum":["direct","auto","reviewed"],"description":"direct: a commit, on any rung: what comes back was approved before. auto, reviewed: a pull request. Default: the environment's merge."},"soak":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$","description":"How long a digest must have run in this environment to be gone back to. Default: the environment's soak, or 1h."},"reach":{"enum":["last-good","any-good"],"description":"last-good: only the last digest that soaked. any-good: an earlier one too, where somebody names it. Default: last-good"},"evidence-age":{"enum":["enforced","reported"],"description":"Whether evidence that is older than its \"max-age\", or a summary under an earlier policy, stops a rollback. reported: it is shown and does not. Default: reported"},"windows":{"enum":["enforced","reported"],"description":"Whether windows and freezes hold a rollback up. Default: reported"}}},"reviewers":{"type":"array","items":{"type":"string","pattern":"^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"},"description":"People (login) and teams (org/team) that are asked for review."},"emergency":{"type":"object","additionalProperties":false,"required":["skip","approvers","for"],"description":"Rules that may be skipped in an emergency. Without this none can be. Evidence, withdrawal and the ladder never can.","properties":{"skip":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["soak","window","change"]}},"approvers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"},"description":"People (login) and teams (org/team) of whom one must approve the pull request of an emergency; not who asked for it."},"for":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$","description":"How long an emergency lasts at most."}}},"windows":{"type":"array","minItems":1,"description":"When a promotion may merge. Without windows: always.","items":{"type":"object","additionalProperties":false,"required":["days","from","to","zone"],"properties":{"days":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["mon","tue","wed","thu","fri","sat","sun"]}},"from":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"Local time, included."},"to":{"type":"string","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$","description":"Local time, not included."},"zone":{"type":"string","minLength":1,"description":"IANA time zone: Asia/Dubai"}}}},"calendars":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"description":"Calendars whose closed days are freezes here."},"change":{"enum":["required"],"description":"required: a promotion merges only with an approved change, inside its planned window."},"freezes":{"type":"array","description":"When nothing merges, whatever the windows say.","items":{"type":"object","additionalProperties":false,"required":["from","to","reason"],"properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"},"to":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"},"reason":{"type":"string","minLength":5,"maxLength":300}}}}}}},"services":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"description":"Every service that Waybill may move.","additionalProperties":{"type":"object","additionalProperties":false,"required":["image","source","targets"],"properties":{"image":{"type":"string","pattern":"^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$","description":"registry/repository, without tag and digest."},"source":{"type":"object","additionalProperties":false,"required":["repository","repository-id","refs"],"properties":{"repository":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$","description":"owner/name"},"repository-id":{"type":"string","pattern":"^[0-9]{1,20}$","description":"GitHub's numeric id, in quotes: a name can be taken over by somebody else, the id can't."},"refs":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},"description":"Refs that may be released."}}},"targets":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"description":"Where the digest stands in each environment.","additionalProperties":{"$ref":"#/definitions/targets"}}}}}},"definitions":{"kustomize":{"title":"Kustomize image","description":"An entry of `images` in a kustomization or a component, by its name (or newName). Its `digest` is written, and added where there is none.","type":"object","additionalProperties":false,"required":["kustomize","image"],"properties":{"kustomize":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A kustomization.yaml with an `images` entry.","examples":["overlays/dev/claims-api/kustomization.yaml"]},"image":{"type":"string","pattern":"^\\S(.*\\S)?$","maxLength":500,"description":"`name` of the entry; else its `newName`.","examples":["claims-api"]},"path":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of another such list, in a resource that hands it to kustomize.","examples":["[Kustomization/apps].spec.images"]}}},"yaml":{"title":"YAML or JSON path","description":"One scalar in any YAML or JSON file: a digest, a tag or an image reference.","type":"object","additionalProperties":false,"required":["yaml","path"],"properties":{"yaml":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"Any YAML or JSON file.","examples":["environments/dev.json"]},"path":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Keys from the root, joined by dots. [key=value] takes an entry of a list, \"|\" goes into a block of text, [Kind/name] or [#2] in front takes one document of several.","examples":["spec.image.digest","[Deployment/api].spec.template.spec.containers.[name=api].image"]},"form":{"enum":["digest","hex","tag","reference"],"description":"What the value holds, where its key does not tell: sha256:…, its 64 digits alone, v1@sha256:…, or registry/repository@sha256:…"}}},"helmValues":{"title":"Helm values","description":"A mapping with repository, tag and (better) digest or sha, with or without registry; or one string with the whole reference.","type":"object","additionalProperties":false,"required":["helm-values","path"],"properties":{"helm-values":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A values file, or any file that holds such values.","examples":["envs/dev/values.yaml"]},"path":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the mapping or the string.","examples":["image","api.image","images.[name=api]"]}}},"workload":{"title":"Container of a workload","description":"The image of a container (or init container) in a Deployment, Rollout, StatefulSet, DaemonSet, CronJob, Job or Pod.","type":"object","additionalProperties":false,"required":["manifest","workload","container"],"properties":{"manifest":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file of Kubernetes manifests.","examples":["dev/claims-api.yaml"]},"workload":{"type":"string","pattern":"^[A-Za-z]+/[a-z0-9.-]+$","maxLength":500,"description":"Kind and name.","examples":["Deployment/claims-api","Rollout/api"]},"container":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"Name of the container.","examples":["api"]}}},"argocdKustomize":{"title":"Argo CD kustomize image","description":"An entry of `kustomize.images` in the source of an Application or ApplicationSet.","type":"object","additionalProperties":false,"required":["argocd","kustomize-image"],"properties":{"argocd":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with an Argo CD Application or ApplicationSet.","examples":["argocd/claims-api.yaml"]},"kustomize-image":{"type":"string","pattern":"^\\S(.*\\S)?$","maxLength":500,"description":"What stands before \"=\" in the entry, else its repository.","examples":["claims-api"]},"application":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"metadata.name of the Application or ApplicationSet, where the file holds several.","examples":["claims-api-dev"]},"source":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the source, where it is not spec.source or spec.template.spec.source.","examples":["spec.sources.1","spec.sources.[path=charts/api]"]}}},"argocdParameters":{"title":"Argo CD Helm parameters","description":"Parameters <prefix>.digest, else <prefix>.tag; or <prefix> with the whole reference.","type":"object","additionalProperties":false,"required":["argocd","helm-parameters"],"properties":{"argocd":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with an Argo CD Application or ApplicationSet.","examples":["argocd/claims-api.yaml"]},"helm-parameters":{"type":"string","pattern":"^\\S(.*\\S)?$","maxLength":500,"description":"The prefix.","examples":["image","api.image"]},"application":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"metadata.name of the Application or ApplicationSet, where the file holds several.","examples":["claims-api-dev"]},"source":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the source, where it is not spec.source or spec.template.spec.source.","examples":["spec.sources.1","spec.sources.[path=charts/api]"]}}},"argocdValues":{"title":"Argo CD Helm values","description":"Helm values in the source of an Application or ApplicationSet: valuesObject, or values as a block of text.","type":"object","additionalProperties":false,"required":["argocd","values"],"properties":{"argocd":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with an Argo CD Application or ApplicationSet.","examples":["argocd/claims-api.yaml"]},"values":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the mapping or the string inside of the values.","examples":["image"]},"application":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"metadata.name of the Application or ApplicationSet, where the file holds several.","examples":["claims-api-dev"]},"source":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the source, where it is not spec.source or spec.template.spec.source.","examples":["spec.sources.1","spec.sources.[path=charts/api]"]}}},"argocdElement":{"title":"Argo CD list element","description":"A value of one element of a list generator of an ApplicationSet.","type":"object","additionalProperties":false,"required":["argocd","element","path"],"properties":{"argocd":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with an Argo CD Application or ApplicationSet.","examples":["argocd/claims-api.yaml"]},"element":{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":{"type":"string","minLength":1,"maxLength":300},"description":"One key of the element with its value, which no other element has.","examples":[{"cluster":"dev"}]},"path":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the value inside of the element.","examples":["imageDigest","image"]},"application":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"metadata.name of the Application or ApplicationSet, where the file holds several.","examples":["claims-api-dev"]},"form":{"enum":["digest","hex","tag","reference"],"description":"What the value holds, where its key does not tell: sha256:…, its 64 digits alone, v1@sha256:…, or registry/repository@sha256:…"}}},"fluxRelease":{"title":"Flux HelmRelease","description":"Helm values in a HelmRelease of Flux: a mapping or a string, as in a values file.","type":"object","additionalProperties":false,"required":["flux","helm-release","path"],"properties":{"flux":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with resources of Flux.","examples":["clusters/dev/claims-api.yaml"]},"helm-release":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"metadata.name of the HelmRelease.","examples":["claims-api"]},"path":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path inside of spec.values.","examples":["image"]}}},"fluxPolicy":{"title":"Flux image policy","description":"Every value of the file with the marker of an image policy: # {\"$imagepolicy\": \"flux-system:claims-api:digest\"}. Let Waybill or the image automation write them, not both.","type":"object","additionalProperties":false,"required":["flux","image-policy"],"properties":{"flux":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with resources of Flux.","examples":["clusters/dev/claims-api.yaml"]},"image-policy":{"type":"string","pattern":"^[a-z0-9-]+:[a-z0-9.-]+$","maxLength":500,"description":"Namespace and name of the policy.","examples":["flux-system:claims-api"]}}},"target":{"description":"Where the digest stands.","anyOf":[{"$ref":"#/definitions/kustomize"},{"$ref":"#/definitions/yaml"},{"$ref":"#/definitions/helmValues"},{"$ref":"#/definitions/workload"},{"$ref":"#/definitions/argocdKustomize"},{"$ref":"#/definitions/argocdParameters"},{"$ref":"#/definitions/argocdValues"},{"$ref":"#/definitions/argocdElement"},{"$ref":"#/definitions/fluxRelease"},{"$ref":"#/definitions/fluxPolicy"}],"examples":[{"kustomize":"overlays/dev/claims-api/kustomization.yaml","image":"claims-api"},{"helm-values":"envs/dev/values.yaml","path":"image"},{"manifest":"dev/claims-api.yaml","workload":"Deployment/claims-api","container":"api"},{"argocd":"argocd/claims-api.yaml","values":"image"},{"flux":"clusters/dev/claims-api.yaml","helm-release":"claims-api","path":"image"}]},"targets":{"description":"One place, or a list of places that hold the same digest and change in one commit.","anyOf":[{"$ref":"#/definitions/target"},{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/definitions/target"}}]}}};
const func2 = Object.prototype.hasOwnProperty;
const func4 = func4Module.default ?? func4Module;
const func0 = func0Module.default ?? func0Module;
const pattern0 = new RegExp("^https?://[^\\s/]+(/[^\\s]*)?$", "u");
const pattern1 = new RegExp("^https?://[^\\s/]+$", "u");
const pattern2 = new RegExp("^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "u");
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$", "u");
const pattern4 = new RegExp("^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern7 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern8 = new RegExp("^\\s*-----BEGIN ", "u");
const pattern10 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern12 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$", "u");
const pattern18 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$", "u");
const pattern19 = new RegExp("^[0-9]{1,20}$", "u");
const pattern28 = new RegExp("^[a-z_]+$", "u");
const pattern30 = new RegExp("^[0-9]{1,6}(s|m|h|d)$", "u");
const pattern39 = new RegExp("^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$", "u");
const pattern40 = new RegExp("^[^\\s]{1,200}$", "u");
const pattern41 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern43 = new RegExp("^[a-z][a-z0-9_]{0,79}$", "u");
const pattern45 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
const pattern50 = new RegExp("^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$", "u");
const pattern55 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern56 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
const pattern61 = new RegExp("^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$", "u");
const schema7 = {"description":"One place, or a list of places that hold the same digest and change in one commit.","anyOf":[{"$ref":"#/definitions/target"},{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/definitions/target"}}]};
const schema8 = {"description":"Where the digest stands.","anyOf":[{"$ref":"#/definitions/kustomize"},{"$ref":"#/definitions/yaml"},{"$ref":"#/definitions/helmValues"},{"$ref":"#/definitions/workload"},{"$ref":"#/definitions/argocdKustomize"},{"$ref":"#/definitions/argocdParameters"},{"$ref":"#/definitions/argocdValues"},{"$ref":"#/definitions/argocdElement"},{"$ref":"#/definitions/fluxRelease"},{"$ref":"#/definitions/fluxPolicy"}],"examples":[{"kustomize":"overlays/dev/claims-api/kustomization.yaml","image":"claims-api"},{"helm-values":"envs/dev/values.yaml","path":"image"},{"manifest":"dev/claims-api.yaml","workload":"Deployment/claims-api","container":"api"},{"argocd":"argocd/claims-api.yaml","values":"image"},{"flux":"clusters/dev/claims-api.yaml","helm-release":"claims-api","path":"image"}]};
const schema9 = {"title":"Kustomize image","description":"An entry of `images` in a kustomization or a component, by its name (or newName). Its `digest` is written, and added where there is none.","type":"object","additionalProperties":false,"required":["kustomize","image"],"properties":{"kustomize":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A kustomization.yaml with an `images` entry.","examples":["overlays/dev/claims-api/kustomization.yaml"]},"image":{"type":"string","pattern":"^\\S(.*\\S)?$","maxLength":500,"description":"`name` of the entry; else its `newName`.","examples":["claims-api"]},"path":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of another such list, in a resource that hands it to kustomize.","examples":["[Kustomization/apps].spec.images"]}}};
const pattern67 = new RegExp("^\\S(.*\\S)?$", "u");
const pattern68 = new RegExp("^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kustomize === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kustomize"},message:"must have required property '"+"kustomize"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.image === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "kustomize") || (key0 === "image")) || (key0 === "path"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kustomize !== undefined){
let data0 = data.kustomize;
if(typeof data0 === "string"){
if(func4(data0) > 500){
const err3 = {instancePath:instancePath+"/kustomize",schemaPath:"#/properties/kustomize/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern2.test(data0)){
const err4 = {instancePath:instancePath+"/kustomize",schemaPath:"#/properties/kustomize/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/kustomize",schemaPath:"#/properties/kustomize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.image !== undefined){
let data1 = data.image;
if(typeof data1 === "string"){
if(func4(data1) > 500){
const err6 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern67.test(data1)){
const err7 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(typeof data2 === "string"){
if(func4(data2) > 500){
const err9 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern68.test(data2)){
const err10 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"},message:"must match pattern \""+"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema10 = {"title":"YAML or JSON path","description":"One scalar in any YAML or JSON file: a digest, a tag or an image reference.","type":"object","additionalProperties":false,"required":["yaml","path"],"properties":{"yaml":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"Any YAML or JSON file.","examples":["environments/dev.json"]},"path":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Keys from the root, joined by dots. [key=value] takes an entry of a list, \"|\" goes into a block of text, [Kind/name] or [#2] in front takes one document of several.","examples":["spec.image.digest","[Deployment/api].spec.template.spec.containers.[name=api].image"]},"form":{"enum":["digest","hex","tag","reference"],"description":"What the value holds, where its key does not tell: sha256:…, its 64 digits alone, v1@sha256:…, or registry/repository@sha256:…"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.yaml === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "yaml"},message:"must have required property '"+"yaml"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "yaml") || (key0 === "path")) || (key0 === "form"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.yaml !== undefined){
let data0 = data.yaml;
if(typeof data0 === "string"){
if(func4(data0) > 500){
const err3 = {instancePath:instancePath+"/yaml",schemaPath:"#/properties/yaml/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern2.test(data0)){
const err4 = {instancePath:instancePath+"/yaml",schemaPath:"#/properties/yaml/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/yaml",schemaPath:"#/properties/yaml/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(func4(data1) > 500){
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern68.test(data1)){
const err7 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"},message:"must match pattern \""+"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.form !== undefined){
let data2 = data.form;
if(!((((data2 === "digest") || (data2 === "hex")) || (data2 === "tag")) || (data2 === "reference"))){
const err9 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues: schema10.properties.form.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema11 = {"title":"Helm values","description":"A mapping with repository, tag and (better) digest or sha, with or without registry; or one string with the whole reference.","type":"object","additionalProperties":false,"required":["helm-values","path"],"properties":{"helm-values":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A values file, or any file that holds such values.","examples":["envs/dev/values.yaml"]},"path":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the mapping or the string.","examples":["image","api.image","images.[name=api]"]}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["helm-values"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "helm-values"},message:"must have required property '"+"helm-values"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "helm-values") || (key0 === "path"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["helm-values"] !== undefined){
let data0 = data["helm-values"];
if(typeof data0 === "string"){
if(func4(data0) > 500){
const err3 = {instancePath:instancePath+"/helm-values",schemaPath:"#/properties/helm-values/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern2.test(data0)){
const err4 = {instancePath:instancePath+"/helm-values",schemaPath:"#/properties/helm-values/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/helm-values",schemaPath:"#/properties/helm-values/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(func4(data1) > 500){
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern68.test(data1)){
const err7 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"},message:"must match pattern \""+"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema12 = {"title":"Container of a workload","description":"The image of a container (or init container) in a Deployment, Rollout, StatefulSet, DaemonSet, CronJob, Job or Pod.","type":"object","additionalProperties":false,"required":["manifest","workload","container"],"properties":{"manifest":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file of Kubernetes manifests.","examples":["dev/claims-api.yaml"]},"workload":{"type":"string","pattern":"^[A-Za-z]+/[a-z0-9.-]+$","maxLength":500,"description":"Kind and name.","examples":["Deployment/claims-api","Rollout/api"]},"container":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"Name of the container.","examples":["api"]}}};
const pattern74 = new RegExp("^[A-Za-z]+/[a-z0-9.-]+$", "u");
const pattern75 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.manifest === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "manifest"},message:"must have required property '"+"manifest"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.workload === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workload"},message:"must have required property '"+"workload"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.container === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "container"},message:"must have required property '"+"container"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "manifest") || (key0 === "workload")) || (key0 === "container"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.manifest !== undefined){
let data0 = data.manifest;
if(typeof data0 === "string"){
if(func4(data0) > 500){
const err4 = {instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern2.test(data0)){
const err5 = {instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.workload !== undefined){
let data1 = data.workload;
if(typeof data1 === "string"){
if(func4(data1) > 500){
const err7 = {instancePath:instancePath+"/workload",schemaPath:"#/properties/workload/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern74.test(data1)){
const err8 = {instancePath:instancePath+"/workload",schemaPath:"#/properties/workload/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]+/[a-z0-9.-]+$"},message:"must match pattern \""+"^[A-Za-z]+/[a-z0-9.-]+$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/workload",schemaPath:"#/properties/workload/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.container !== undefined){
let data2 = data.container;
if(typeof data2 === "string"){
if(func4(data2) > 500){
const err10 = {instancePath:instancePath+"/container",schemaPath:"#/properties/container/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern75.test(data2)){
const err11 = {instancePath:instancePath+"/container",schemaPath:"#/properties/container/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/container",schemaPath:"#/properties/container/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema13 = {"title":"Argo CD kustomize image","description":"An entry of `kustomize.images` in the source of an Application or ApplicationSet.","type":"object","additionalProperties":false,"required":["argocd","kustomize-image"],"properties":{"argocd":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with an Argo CD Application or ApplicationSet.","examples":["argocd/claims-api.yaml"]},"kustomize-image":{"type":"string","pattern":"^\\S(.*\\S)?$","maxLength":500,"description":"What stands before \"=\" in the entry, else its repository.","examples":["claims-api"]},"application":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"metadata.name of the Application or ApplicationSet, where the file holds several.","examples":["claims-api-dev"]},"source":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the source, where it is not spec.source or spec.template.spec.source.","examples":["spec.sources.1","spec.sources.[path=charts/api]"]}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.argocd === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "argocd"},message:"must have required property '"+"argocd"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["kustomize-image"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kustomize-image"},message:"must have required property '"+"kustomize-image"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "argocd") || (key0 === "kustomize-image")) || (key0 === "application")) || (key0 === "source"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.argocd !== undefined){
let data0 = data.argocd;
if(typeof data0 === "string"){
if(func4(data0) > 500){
const err3 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern2.test(data0)){
const err4 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["kustomize-image"] !== undefined){
let data1 = data["kustomize-image"];
if(typeof data1 === "string"){
if(func4(data1) > 500){
const err6 = {instancePath:instancePath+"/kustomize-image",schemaPath:"#/properties/kustomize-image/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern67.test(data1)){
const err7 = {instancePath:instancePath+"/kustomize-image",schemaPath:"#/properties/kustomize-image/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/kustomize-image",schemaPath:"#/properties/kustomize-image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.application !== undefined){
let data2 = data.application;
if(typeof data2 === "string"){
if(func4(data2) > 500){
const err9 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern75.test(data2)){
const err10 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(typeof data3 === "string"){
if(func4(data3) > 500){
const err12 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern68.test(data3)){
const err13 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"},message:"must match pattern \""+"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema14 = {"title":"Argo CD Helm parameters","description":"Parameters <prefix>.digest, else <prefix>.tag; or <prefix> with the whole reference.","type":"object","additionalProperties":false,"required":["argocd","helm-parameters"],"properties":{"argocd":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with an Argo CD Application or ApplicationSet.","examples":["argocd/claims-api.yaml"]},"helm-parameters":{"type":"string","pattern":"^\\S(.*\\S)?$","maxLength":500,"description":"The prefix.","examples":["image","api.image"]},"application":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"metadata.name of the Application or ApplicationSet, where the file holds several.","examples":["claims-api-dev"]},"source":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the source, where it is not spec.source or spec.template.spec.source.","examples":["spec.sources.1","spec.sources.[path=charts/api]"]}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.argocd === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "argocd"},message:"must have required property '"+"argocd"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["helm-parameters"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "helm-parameters"},message:"must have required property '"+"helm-parameters"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "argocd") || (key0 === "helm-parameters")) || (key0 === "application")) || (key0 === "source"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.argocd !== undefined){
let data0 = data.argocd;
if(typeof data0 === "string"){
if(func4(data0) > 500){
const err3 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern2.test(data0)){
const err4 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["helm-parameters"] !== undefined){
let data1 = data["helm-parameters"];
if(typeof data1 === "string"){
if(func4(data1) > 500){
const err6 = {instancePath:instancePath+"/helm-parameters",schemaPath:"#/properties/helm-parameters/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern67.test(data1)){
const err7 = {instancePath:instancePath+"/helm-parameters",schemaPath:"#/properties/helm-parameters/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/helm-parameters",schemaPath:"#/properties/helm-parameters/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.application !== undefined){
let data2 = data.application;
if(typeof data2 === "string"){
if(func4(data2) > 500){
const err9 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern75.test(data2)){
const err10 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(typeof data3 === "string"){
if(func4(data3) > 500){
const err12 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern68.test(data3)){
const err13 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"},message:"must match pattern \""+"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema15 = {"title":"Argo CD Helm values","description":"Helm values in the source of an Application or ApplicationSet: valuesObject, or values as a block of text.","type":"object","additionalProperties":false,"required":["argocd","values"],"properties":{"argocd":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with an Argo CD Application or ApplicationSet.","examples":["argocd/claims-api.yaml"]},"values":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the mapping or the string inside of the values.","examples":["image"]},"application":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"metadata.name of the Application or ApplicationSet, where the file holds several.","examples":["claims-api-dev"]},"source":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the source, where it is not spec.source or spec.template.spec.source.","examples":["spec.sources.1","spec.sources.[path=charts/api]"]}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.argocd === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "argocd"},message:"must have required property '"+"argocd"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.values === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "argocd") || (key0 === "values")) || (key0 === "application")) || (key0 === "source"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.argocd !== undefined){
let data0 = data.argocd;
if(typeof data0 === "string"){
if(func4(data0) > 500){
const err3 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern2.test(data0)){
const err4 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.values !== undefined){
let data1 = data.values;
if(typeof data1 === "string"){
if(func4(data1) > 500){
const err6 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern68.test(data1)){
const err7 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/pattern",keyword:"pattern",params:{pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"},message:"must match pattern \""+"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.application !== undefined){
let data2 = data.application;
if(typeof data2 === "string"){
if(func4(data2) > 500){
const err9 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern75.test(data2)){
const err10 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(typeof data3 === "string"){
if(func4(data3) > 500){
const err12 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern68.test(data3)){
const err13 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"},message:"must match pattern \""+"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const schema16 = {"title":"Argo CD list element","description":"A value of one element of a list generator of an ApplicationSet.","type":"object","additionalProperties":false,"required":["argocd","element","path"],"properties":{"argocd":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with an Argo CD Application or ApplicationSet.","examples":["argocd/claims-api.yaml"]},"element":{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":{"type":"string","minLength":1,"maxLength":300},"description":"One key of the element with its value, which no other element has.","examples":[{"cluster":"dev"}]},"path":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the value inside of the element.","examples":["imageDigest","image"]},"application":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"metadata.name of the Application or ApplicationSet, where the file holds several.","examples":["claims-api-dev"]},"form":{"enum":["digest","hex","tag","reference"],"description":"What the value holds, where its key does not tell: sha256:…, its 64 digits alone, v1@sha256:…, or registry/repository@sha256:…"}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.argocd === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "argocd"},message:"must have required property '"+"argocd"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.element === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "element"},message:"must have required property '"+"element"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.path === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "argocd") || (key0 === "element")) || (key0 === "path")) || (key0 === "application")) || (key0 === "form"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.argocd !== undefined){
let data0 = data.argocd;
if(typeof data0 === "string"){
if(func4(data0) > 500){
const err4 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern2.test(data0)){
const err5 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.element !== undefined){
let data1 = data.element;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 1){
const err7 = {instancePath:instancePath+"/element",schemaPath:"#/properties/element/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Object.keys(data1).length < 1){
const err8 = {instancePath:instancePath+"/element",schemaPath:"#/properties/element/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data1){
let data2 = data1[key1];
if(typeof data2 === "string"){
if(func4(data2) > 300){
const err9 = {instancePath:instancePath+"/element/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/element/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func4(data2) < 1){
const err10 = {instancePath:instancePath+"/element/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/element/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/element/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/element/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/element",schemaPath:"#/properties/element/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.path !== undefined){
let data3 = data.path;
if(typeof data3 === "string"){
if(func4(data3) > 500){
const err13 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern68.test(data3)){
const err14 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"},message:"must match pattern \""+"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.application !== undefined){
let data4 = data.application;
if(typeof data4 === "string"){
if(func4(data4) > 500){
const err16 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern75.test(data4)){
const err17 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.form !== undefined){
let data5 = data.form;
if(!((((data5 === "digest") || (data5 === "hex")) || (data5 === "tag")) || (data5 === "reference"))){
const err19 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues: schema16.properties.form.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema17 = {"title":"Flux HelmRelease","description":"Helm values in a HelmRelease of Flux: a mapping or a string, as in a values file.","type":"object","additionalProperties":false,"required":["flux","helm-release","path"],"properties":{"flux":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with resources of Flux.","examples":["clusters/dev/claims-api.yaml"]},"helm-release":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"metadata.name of the HelmRelease.","examples":["claims-api"]},"path":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path inside of spec.values.","examples":["image"]}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flux === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flux"},message:"must have required property '"+"flux"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["helm-release"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "helm-release"},message:"must have required property '"+"helm-release"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.path === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "flux") || (key0 === "helm-release")) || (key0 === "path"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.flux !== undefined){
let data0 = data.flux;
if(typeof data0 === "string"){
if(func4(data0) > 500){
const err4 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern2.test(data0)){
const err5 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["helm-release"] !== undefined){
let data1 = data["helm-release"];
if(typeof data1 === "string"){
if(func4(data1) > 500){
const err7 = {instancePath:instancePath+"/helm-release",schemaPath:"#/properties/helm-release/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern75.test(data1)){
const err8 = {instancePath:instancePath+"/helm-release",schemaPath:"#/properties/helm-release/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/helm-release",schemaPath:"#/properties/helm-release/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(typeof data2 === "string"){
if(func4(data2) > 500){
const err10 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern68.test(data2)){
const err11 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"},message:"must match pattern \""+"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const schema18 = {"title":"Flux image policy","description":"Every value of the file with the marker of an image policy: # {\"$imagepolicy\": \"flux-system:claims-api:digest\"}. Let Waybill or the image automation write them, not both.","type":"object","additionalProperties":false,"required":["flux","image-policy"],"properties":{"flux":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with resources of Flux.","examples":["clusters/dev/claims-api.yaml"]},"image-policy":{"type":"string","pattern":"^[a-z0-9-]+:[a-z0-9.-]+$","maxLength":500,"description":"Namespace and name of the policy.","examples":["flux-system:claims-api"]}}};
const pattern95 = new RegExp("^[a-z0-9-]+:[a-z0-9.-]+$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flux === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flux"},message:"must have required property '"+"flux"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["image-policy"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image-policy"},message:"must have required property '"+"image-policy"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "flux") || (key0 === "image-policy"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.flux !== undefined){
let data0 = data.flux;
if(typeof data0 === "string"){
if(func4(data0) > 500){
const err3 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern2.test(data0)){
const err4 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/flux",schemaPath:"#/properties/flux/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["image-policy"] !== undefined){
let data1 = data["image-policy"];
if(typeof data1 === "string"){
if(func4(data1) > 500){
const err6 = {instancePath:instancePath+"/image-policy",schemaPath:"#/properties/image-policy/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern95.test(data1)){
const err7 = {instancePath:instancePath+"/image-policy",schemaPath:"#/properties/image-policy/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+:[a-z0-9.-]+$"},message:"must match pattern \""+"^[a-z0-9-]+:[a-z0-9.-]+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/image-policy",schemaPath:"#/properties/image-policy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(Array.isArray(data)){
if(data.length > 20){
const err0 = {instancePath,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="delivery-policy.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.trust === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trust"},message:"must have required property '"+"trust"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.evidence === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.environments === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environments"},message:"must have required property '"+"environments"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.services === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "version") || (key0 === "promotion-statement")) || (key0 === "trust")) || (key0 === "evidence")) || (key0 === "change-management")) || (key0 === "calendars")) || (key0 === "environments")) || (key0 === "services"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["promotion-statement"] !== undefined){
let data1 = data["promotion-statement"];
if(!((data1 === "required") || (data1 === "optional"))){
const err7 = {instancePath:instancePath+"/promotion-statement",schemaPath:"#/properties/promotion-statement/enum",keyword:"enum",params:{allowedValues: schema6.properties["promotion-statement"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.trust !== undefined){
let data2 = data.trust;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(func2.call(schema6.properties.trust.properties, key1))){
const err8 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.issuer !== undefined){
let data3 = data2.issuer;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err9 = {instancePath:instancePath+"/trust/issuer",schemaPath:"#/properties/trust/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/]+(/[^\\s]*)?$"},message:"must match pattern \""+"^https?://[^\\s/]+(/[^\\s]*)?$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/trust/issuer",schemaPath:"#/properties/trust/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.server !== undefined){
let data4 = data2.server;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err11 = {instancePath:instancePath+"/trust/server",schemaPath:"#/properties/trust/properties/server/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/]+$"},message:"must match pattern \""+"^https?://[^\\s/]+$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/trust/server",schemaPath:"#/properties/trust/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2["trusted-root"] !== undefined){
let data5 = data2["trusted-root"];
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err13 = {instancePath:instancePath+"/trust/trusted-root",schemaPath:"#/properties/trust/properties/trusted-root/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/trust/trusted-root",schemaPath:"#/properties/trust/properties/trusted-root/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.sigstore !== undefined){
let data6 = data2.sigstore;
if(!(((data6 === "public-good") || (data6 === "github")) || (data6 === "none"))){
const err15 = {instancePath:instancePath+"/trust/sigstore",schemaPath:"#/properties/trust/properties/sigstore/enum",keyword:"enum",params:{allowedValues: schema6.properties.trust.properties.sigstore.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.builders !== undefined){
let data7 = data2.builders;
if(Array.isArray(data7)){
if(data7.length < 1){
const err16 = {instancePath:instancePath+"/trust/builders",schemaPath:"#/properties/trust/properties/builders/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.workflow === undefined){
const err17 = {instancePath:instancePath+"/trust/builders/" + i0,schemaPath:"#/properties/trust/properties/builders/items/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.refs === undefined){
const err18 = {instancePath:instancePath+"/trust/builders/" + i0,schemaPath:"#/properties/trust/properties/builders/items/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data8){
if(!(((key2 === "workflow") || (key2 === "refs")) || (key2 === "digests"))){
const err19 = {instancePath:instancePath+"/trust/builders/" + i0,schemaPath:"#/properties/trust/properties/builders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.workflow !== undefined){
let data9 = data8.workflow;
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
const err20 = {instancePath:instancePath+"/trust/builders/" + i0+"/workflow",schemaPath:"#/properties/trust/properties/builders/items/properties/workflow/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/trust/builders/" + i0+"/workflow",schemaPath:"#/properties/trust/properties/builders/items/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.refs !== undefined){
let data10 = data8.refs;
if(Array.isArray(data10)){
if(data10.length < 1){
const err22 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs",schemaPath:"#/properties/trust/properties/builders/items/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs24 = errors;
let valid7 = false;
const _errs25 = errors;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err23 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs/" + i1,schemaPath:"#/properties/trust/properties/builders/items/properties/refs/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs/" + i1,schemaPath:"#/properties/trust/properties/builders/items/properties/refs/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs27 = errors;
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err25 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs/" + i1,schemaPath:"#/properties/trust/properties/builders/items/properties/refs/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs/" + i1,schemaPath:"#/properties/trust/properties/builders/items/properties/refs/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid7 = valid7 || _valid0;
}
if(!valid7){
const err27 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs/" + i1,schemaPath:"#/properties/trust/properties/builders/items/properties/refs/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs",schemaPath:"#/properties/trust/properties/builders/items/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.digests !== undefined){
let data12 = data8.digests;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
const err29 = {instancePath:instancePath+"/trust/builders/" + i0+"/digests/" + i2,schemaPath:"#/properties/trust/properties/builders/items/properties/digests/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/trust/builders/" + i0+"/digests/" + i2,schemaPath:"#/properties/trust/properties/builders/items/properties/digests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/trust/builders/" + i0+"/digests",schemaPath:"#/properties/trust/properties/builders/items/properties/digests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/trust/builders/" + i0,schemaPath:"#/properties/trust/properties/builders/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/trust/builders",schemaPath:"#/properties/trust/properties/builders/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data2.keys !== undefined){
let data14 = data2.keys;
if(Array.isArray(data14)){
if(data14.length < 1){
const err34 = {instancePath:instancePath+"/trust/keys",schemaPath:"#/properties/trust/properties/keys/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.name === undefined){
const err35 = {instancePath:instancePath+"/trust/keys/" + i3,schemaPath:"#/properties/trust/properties/keys/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data15.from === undefined){
const err36 = {instancePath:instancePath+"/trust/keys/" + i3,schemaPath:"#/properties/trust/properties/keys/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data15.until === undefined){
const err37 = {instancePath:instancePath+"/trust/keys/" + i3,schemaPath:"#/properties/trust/properties/keys/items/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key3 in data15){
if(!(func2.call(schema6.properties.trust.properties.keys.items.properties, key3))){
const err38 = {instancePath:instancePath+"/trust/keys/" + i3,schemaPath:"#/properties/trust/properties/keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data15.name !== undefined){
let data16 = data15.name;
if(typeof data16 === "string"){
if(!pattern7.test(data16)){
const err39 = {instancePath:instancePath+"/trust/keys/" + i3+"/name",schemaPath:"#/properties/trust/properties/keys/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/trust/keys/" + i3+"/name",schemaPath:"#/properties/trust/properties/keys/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15["public-key"] !== undefined){
let data17 = data15["public-key"];
if(typeof data17 === "string"){
if(func4(data17) > 4000){
const err41 = {instancePath:instancePath+"/trust/keys/" + i3+"/public-key",schemaPath:"#/properties/trust/properties/keys/items/properties/public-key/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern8.test(data17)){
const err42 = {instancePath:instancePath+"/trust/keys/" + i3+"/public-key",schemaPath:"#/properties/trust/properties/keys/items/properties/public-key/pattern",keyword:"pattern",params:{pattern: "^\\s*-----BEGIN "},message:"must match pattern \""+"^\\s*-----BEGIN "+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/trust/keys/" + i3+"/public-key",schemaPath:"#/properties/trust/properties/keys/items/properties/public-key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data15.file !== undefined){
let data18 = data15.file;
if(typeof data18 === "string"){
if(!pattern2.test(data18)){
const err44 = {instancePath:instancePath+"/trust/keys/" + i3+"/file",schemaPath:"#/properties/trust/properties/keys/items/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/trust/keys/" + i3+"/file",schemaPath:"#/properties/trust/properties/keys/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data15.id !== undefined){
let data19 = data15.id;
if(typeof data19 === "string"){
if(!pattern10.test(data19)){
const err46 = {instancePath:instancePath+"/trust/keys/" + i3+"/id",schemaPath:"#/properties/trust/properties/keys/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/trust/keys/" + i3+"/id",schemaPath:"#/properties/trust/properties/keys/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data15.services !== undefined){
let data20 = data15.services;
if(Array.isArray(data20)){
if(data20.length < 1){
const err48 = {instancePath:instancePath+"/trust/keys/" + i3+"/services",schemaPath:"#/properties/trust/properties/keys/items/properties/services/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(typeof data21 === "string"){
if(!pattern7.test(data21)){
const err49 = {instancePath:instancePath+"/trust/keys/" + i3+"/services/" + i4,schemaPath:"#/properties/trust/properties/keys/items/properties/services/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/trust/keys/" + i3+"/services/" + i4,schemaPath:"#/properties/trust/properties/keys/items/properties/services/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
let i5 = data20.length;
let j0;
if(i5 > 1){
const indices0 = {};
for(;i5--;){
let item0 = data20[i5];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err51 = {instancePath:instancePath+"/trust/keys/" + i3+"/services",schemaPath:"#/properties/trust/properties/keys/items/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
break;
}
indices0[item0] = i5;
}
}
}
else {
const err52 = {instancePath:instancePath+"/trust/keys/" + i3+"/services",schemaPath:"#/properties/trust/properties/keys/items/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data15.decisions !== undefined){
let data22 = data15.decisions;
if(Array.isArray(data22)){
if(data22.length < 1){
const err53 = {instancePath:instancePath+"/trust/keys/" + i3+"/decisions",schemaPath:"#/properties/trust/properties/keys/items/properties/decisions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len5 = data22.length;
for(let i6=0; i6<len5; i6++){
if(!(data22[i6] === "withdrawal")){
const err54 = {instancePath:instancePath+"/trust/keys/" + i3+"/decisions/" + i6,schemaPath:"#/properties/trust/properties/keys/items/properties/decisions/items/enum",keyword:"enum",params:{allowedValues: schema6.properties.trust.properties.keys.items.properties.decisions.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
let i7 = data22.length;
let j1;
if(i7 > 1){
outer0:
for(;i7--;){
for(j1 = i7; j1--;){
if(func0(data22[i7], data22[j1])){
const err55 = {instancePath:instancePath+"/trust/keys/" + i3+"/decisions",schemaPath:"#/properties/trust/properties/keys/items/properties/decisions/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i7+" are identical)"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/trust/keys/" + i3+"/decisions",schemaPath:"#/properties/trust/properties/keys/items/properties/decisions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data15["transparency-log"] !== undefined){
let data24 = data15["transparency-log"];
if(!((data24 === "required") || (data24 === "none"))){
const err57 = {instancePath:instancePath+"/trust/keys/" + i3+"/transparency-log",schemaPath:"#/properties/trust/properties/keys/items/properties/transparency-log/enum",keyword:"enum",params:{allowedValues: schema6.properties.trust.properties.keys.items.properties["transparency-log"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data15.timestamp !== undefined){
let data25 = data15.timestamp;
if(!((data25 === "required") || (data25 === "none"))){
const err58 = {instancePath:instancePath+"/trust/keys/" + i3+"/timestamp",schemaPath:"#/properties/trust/properties/keys/items/properties/timestamp/enum",keyword:"enum",params:{allowedValues: schema6.properties.trust.properties.keys.items.properties.timestamp.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data15.from !== undefined){
let data26 = data15.from;
if(typeof data26 === "string"){
if(!pattern12.test(data26)){
const err59 = {instancePath:instancePath+"/trust/keys/" + i3+"/from",schemaPath:"#/properties/trust/properties/keys/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"+"\""};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/trust/keys/" + i3+"/from",schemaPath:"#/properties/trust/properties/keys/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data15.until !== undefined){
let data27 = data15.until;
if(typeof data27 === "string"){
if(!pattern12.test(data27)){
const err61 = {instancePath:instancePath+"/trust/keys/" + i3+"/until",schemaPath:"#/properties/trust/properties/keys/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/trust/keys/" + i3+"/until",schemaPath:"#/properties/trust/properties/keys/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/trust/keys/" + i3,schemaPath:"#/properties/trust/properties/keys/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/trust/keys",schemaPath:"#/properties/trust/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data2.promoters !== undefined){
let data28 = data2.promoters;
if(Array.isArray(data28)){
if(data28.length < 1){
const err65 = {instancePath:instancePath+"/trust/promoters",schemaPath:"#/properties/trust/properties/promoters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const len6 = data28.length;
for(let i8=0; i8<len6; i8++){
let data29 = data28[i8];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.workflow === undefined){
const err66 = {instancePath:instancePath+"/trust/promoters/" + i8,schemaPath:"#/properties/trust/properties/promoters/items/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data29.refs === undefined){
const err67 = {instancePath:instancePath+"/trust/promoters/" + i8,schemaPath:"#/properties/trust/properties/promoters/items/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key4 in data29){
if(!((((key4 === "workflow") || (key4 === "refs")) || (key4 === "digests")) || (key4 === "source"))){
const err68 = {instancePath:instancePath+"/trust/promoters/" + i8,schemaPath:"#/properties/trust/properties/promoters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data29.workflow !== undefined){
let data30 = data29.workflow;
if(typeof data30 === "string"){
if(!pattern3.test(data30)){
const err69 = {instancePath:instancePath+"/trust/promoters/" + i8+"/workflow",schemaPath:"#/properties/trust/properties/promoters/items/properties/workflow/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"+"\""};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/trust/promoters/" + i8+"/workflow",schemaPath:"#/properties/trust/properties/promoters/items/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data29.refs !== undefined){
let data31 = data29.refs;
if(Array.isArray(data31)){
if(data31.length < 1){
const err71 = {instancePath:instancePath+"/trust/promoters/" + i8+"/refs",schemaPath:"#/properties/trust/properties/promoters/items/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len7 = data31.length;
for(let i9=0; i9<len7; i9++){
let data32 = data31[i9];
const _errs69 = errors;
let valid24 = false;
const _errs70 = errors;
if(typeof data32 === "string"){
if(!pattern4.test(data32)){
const err72 = {instancePath:instancePath+"/trust/promoters/" + i8+"/refs/" + i9,schemaPath:"#/properties/trust/properties/promoters/items/properties/refs/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/trust/promoters/" + i8+"/refs/" + i9,schemaPath:"#/properties/trust/properties/promoters/items/properties/refs/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid1 = _errs70 === errors;
valid24 = valid24 || _valid1;
if(!valid24){
const _errs72 = errors;
if(typeof data32 === "string"){
if(!pattern5.test(data32)){
const err74 = {instancePath:instancePath+"/trust/promoters/" + i8+"/refs/" + i9,schemaPath:"#/properties/trust/properties/promoters/items/properties/refs/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/trust/promoters/" + i8+"/refs/" + i9,schemaPath:"#/properties/trust/properties/promoters/items/properties/refs/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid1 = _errs72 === errors;
valid24 = valid24 || _valid1;
}
if(!valid24){
const err76 = {instancePath:instancePath+"/trust/promoters/" + i8+"/refs/" + i9,schemaPath:"#/properties/trust/properties/promoters/items/properties/refs/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err77 = {instancePath:instancePath+"/trust/promoters/" + i8+"/refs",schemaPath:"#/properties/trust/properties/promoters/items/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data29.digests !== undefined){
let data33 = data29.digests;
if(Array.isArray(data33)){
const len8 = data33.length;
for(let i10=0; i10<len8; i10++){
let data34 = data33[i10];
if(typeof data34 === "string"){
if(!pattern5.test(data34)){
const err78 = {instancePath:instancePath+"/trust/promoters/" + i8+"/digests/" + i10,schemaPath:"#/properties/trust/properties/promoters/items/properties/digests/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/trust/promoters/" + i8+"/digests/" + i10,schemaPath:"#/properties/trust/properties/promoters/items/properties/digests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/trust/promoters/" + i8+"/digests",schemaPath:"#/properties/trust/properties/promoters/items/properties/digests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data29.source !== undefined){
let data35 = data29.source;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.repository === undefined){
const err81 = {instancePath:instancePath+"/trust/promoters/" + i8+"/source",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data35["repository-id"] === undefined){
const err82 = {instancePath:instancePath+"/trust/promoters/" + i8+"/source",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/required",keyword:"required",params:{missingProperty: "repository-id"},message:"must have required property '"+"repository-id"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data35.refs === undefined){
const err83 = {instancePath:instancePath+"/trust/promoters/" + i8+"/source",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key5 in data35){
if(!(((key5 === "repository") || (key5 === "repository-id")) || (key5 === "refs"))){
const err84 = {instancePath:instancePath+"/trust/promoters/" + i8+"/source",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data35.repository !== undefined){
let data36 = data35.repository;
if(typeof data36 === "string"){
if(!pattern18.test(data36)){
const err85 = {instancePath:instancePath+"/trust/promoters/" + i8+"/source/repository",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"+"\""};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/trust/promoters/" + i8+"/source/repository",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data35["repository-id"] !== undefined){
let data37 = data35["repository-id"];
if(typeof data37 === "string"){
if(!pattern19.test(data37)){
const err87 = {instancePath:instancePath+"/trust/promoters/" + i8+"/source/repository-id",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/repository-id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,20}$"},message:"must match pattern \""+"^[0-9]{1,20}$"+"\""};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/trust/promoters/" + i8+"/source/repository-id",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/repository-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data35.refs !== undefined){
let data38 = data35.refs;
if(Array.isArray(data38)){
if(data38.length < 1){
const err89 = {instancePath:instancePath+"/trust/promoters/" + i8+"/source/refs",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
const len9 = data38.length;
for(let i11=0; i11<len9; i11++){
let data39 = data38[i11];
if(typeof data39 === "string"){
if(!pattern4.test(data39)){
const err90 = {instancePath:instancePath+"/trust/promoters/" + i8+"/source/refs/" + i11,schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/refs/items/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/trust/promoters/" + i8+"/source/refs/" + i11,schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/refs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/trust/promoters/" + i8+"/source/refs",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/trust/promoters/" + i8+"/source",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/trust/promoters/" + i8,schemaPath:"#/properties/trust/properties/promoters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/trust/promoters",schemaPath:"#/properties/trust/properties/promoters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data2.withdrawers !== undefined){
let data40 = data2.withdrawers;
if(Array.isArray(data40)){
if(data40.length < 1){
const err96 = {instancePath:instancePath+"/trust/withdrawers",schemaPath:"#/properties/trust/properties/withdrawers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const len10 = data40.length;
for(let i12=0; i12<len10; i12++){
let data41 = data40[i12];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.workflow === undefined){
const err97 = {instancePath:instancePath+"/trust/withdrawers/" + i12,schemaPath:"#/properties/trust/properties/withdrawers/items/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data41.refs === undefined){
const err98 = {instancePath:instancePath+"/trust/withdrawers/" + i12,schemaPath:"#/properties/trust/properties/withdrawers/items/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key6 in data41){
if(!((((key6 === "workflow") || (key6 === "refs")) || (key6 === "digests")) || (key6 === "source"))){
const err99 = {instancePath:instancePath+"/trust/withdrawers/" + i12,schemaPath:"#/properties/trust/properties/withdrawers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data41.workflow !== undefined){
let data42 = data41.workflow;
if(typeof data42 === "string"){
if(!pattern3.test(data42)){
const err100 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/workflow",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/workflow/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/workflow",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data41.refs !== undefined){
let data43 = data41.refs;
if(Array.isArray(data43)){
if(data43.length < 1){
const err102 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/refs",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
const len11 = data43.length;
for(let i13=0; i13<len11; i13++){
let data44 = data43[i13];
const _errs99 = errors;
let valid35 = false;
const _errs100 = errors;
if(typeof data44 === "string"){
if(!pattern4.test(data44)){
const err103 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/refs/" + i13,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/refs/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/refs/" + i13,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/refs/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid2 = _errs100 === errors;
valid35 = valid35 || _valid2;
if(!valid35){
const _errs102 = errors;
if(typeof data44 === "string"){
if(!pattern5.test(data44)){
const err105 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/refs/" + i13,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/refs/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/refs/" + i13,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/refs/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid2 = _errs102 === errors;
valid35 = valid35 || _valid2;
}
if(!valid35){
const err107 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/refs/" + i13,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/refs/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err108 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/refs",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data41.digests !== undefined){
let data45 = data41.digests;
if(Array.isArray(data45)){
const len12 = data45.length;
for(let i14=0; i14<len12; i14++){
let data46 = data45[i14];
if(typeof data46 === "string"){
if(!pattern5.test(data46)){
const err109 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/digests/" + i14,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/digests/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/digests/" + i14,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/digests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/digests",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/digests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data41.source !== undefined){
let data47 = data41.source;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.repository === undefined){
const err112 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/source",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data47["repository-id"] === undefined){
const err113 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/source",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/required",keyword:"required",params:{missingProperty: "repository-id"},message:"must have required property '"+"repository-id"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data47.refs === undefined){
const err114 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/source",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
for(const key7 in data47){
if(!(((key7 === "repository") || (key7 === "repository-id")) || (key7 === "refs"))){
const err115 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/source",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data47.repository !== undefined){
let data48 = data47.repository;
if(typeof data48 === "string"){
if(!pattern18.test(data48)){
const err116 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/source/repository",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"+"\""};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/source/repository",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data47["repository-id"] !== undefined){
let data49 = data47["repository-id"];
if(typeof data49 === "string"){
if(!pattern19.test(data49)){
const err118 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/source/repository-id",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/repository-id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,20}$"},message:"must match pattern \""+"^[0-9]{1,20}$"+"\""};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/source/repository-id",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/repository-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data47.refs !== undefined){
let data50 = data47.refs;
if(Array.isArray(data50)){
if(data50.length < 1){
const err120 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/source/refs",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
const len13 = data50.length;
for(let i15=0; i15<len13; i15++){
let data51 = data50[i15];
if(typeof data51 === "string"){
if(!pattern4.test(data51)){
const err121 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/source/refs/" + i15,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/refs/items/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/source/refs/" + i15,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/refs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/source/refs",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/trust/withdrawers/" + i12+"/source",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/trust/withdrawers/" + i12,schemaPath:"#/properties/trust/properties/withdrawers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/trust/withdrawers",schemaPath:"#/properties/trust/properties/withdrawers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data2.triggers !== undefined){
let data52 = data2.triggers;
if(Array.isArray(data52)){
if(data52.length < 1){
const err127 = {instancePath:instancePath+"/trust/triggers",schemaPath:"#/properties/trust/properties/triggers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
const len14 = data52.length;
for(let i16=0; i16<len14; i16++){
let data53 = data52[i16];
if(typeof data53 === "string"){
if(!pattern28.test(data53)){
const err128 = {instancePath:instancePath+"/trust/triggers/" + i16,schemaPath:"#/properties/trust/properties/triggers/items/pattern",keyword:"pattern",params:{pattern: "^[a-z_]+$"},message:"must match pattern \""+"^[a-z_]+$"+"\""};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/trust/triggers/" + i16,schemaPath:"#/properties/trust/properties/triggers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/trust/triggers",schemaPath:"#/properties/trust/properties/triggers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data2.runners !== undefined){
let data54 = data2.runners;
if(Array.isArray(data54)){
if(data54.length < 1){
const err131 = {instancePath:instancePath+"/trust/runners",schemaPath:"#/properties/trust/properties/runners/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
const len15 = data54.length;
for(let i17=0; i17<len15; i17++){
let data55 = data54[i17];
if(!((data55 === "github-hosted") || (data55 === "self-hosted"))){
const err132 = {instancePath:instancePath+"/trust/runners/" + i17,schemaPath:"#/properties/trust/properties/runners/items/enum",keyword:"enum",params:{allowedValues: schema6.properties.trust.properties.runners.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/trust/runners",schemaPath:"#/properties/trust/properties/runners/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.evidence !== undefined){
let data56 = data.evidence;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(Object.keys(data56).length < 1){
const err135 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key8 in data56){
const _errs128 = errors;
if(typeof key8 === "string"){
if(!pattern7.test(key8)){
const err136 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",propertyName:key8};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key8};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var valid45 = _errs128 === errors;
if(!valid45){
const err138 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
for(const key9 in data56){
let data57 = data56[key9];
if(Array.isArray(data57)){
if(data57.length < 1){
const err139 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evidence/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
const len16 = data57.length;
for(let i18=0; i18<len16; i18++){
let data58 = data57[i18];
const _errs134 = errors;
let valid49 = false;
const _errs135 = errors;
if(!((((((data58 === "signature") || (data58 === "provenance")) || (data58 === "sbom")) || (data58 === "gate")) || (data58 === "tests")) || (data58 === "summary"))){
const err140 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.evidence.additionalProperties.items.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid3 = _errs135 === errors;
valid49 = valid49 || _valid3;
if(!valid49){
const _errs136 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.kind === undefined){
const err141 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key10 in data58){
if(!(((((key10 === "kind") || (key10 === "max-age")) || (key10 === "environment")) || (key10 === "builders")) || (key10 === "source"))){
const err142 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data58.kind !== undefined){
let data59 = data58.kind;
if(!((((((data59 === "signature") || (data59 === "provenance")) || (data59 === "sbom")) || (data59 === "gate")) || (data59 === "tests")) || (data59 === "summary"))){
const err143 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/kind",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.evidence.additionalProperties.items.anyOf[1].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data58["max-age"] !== undefined){
let data60 = data58["max-age"];
if(typeof data60 === "string"){
if(!pattern30.test(data60)){
const err144 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/max-age",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\""};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/max-age",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/max-age/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data58.environment !== undefined){
let data61 = data58.environment;
if(typeof data61 === "string"){
if(!pattern7.test(data61)){
const err146 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/environment",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/environment/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/environment",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data58.builders !== undefined){
let data62 = data58.builders;
if(Array.isArray(data62)){
if(data62.length < 1){
const err148 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
const len17 = data62.length;
for(let i19=0; i19<len17; i19++){
let data63 = data62[i19];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.workflow === undefined){
const err149 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data63.refs === undefined){
const err150 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
for(const key11 in data63){
if(!(((key11 === "workflow") || (key11 === "refs")) || (key11 === "digests"))){
const err151 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data63.workflow !== undefined){
let data64 = data63.workflow;
if(typeof data64 === "string"){
if(!pattern3.test(data64)){
const err152 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/workflow",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/workflow/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"+"\""};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/workflow",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data63.refs !== undefined){
let data65 = data63.refs;
if(Array.isArray(data65)){
if(data65.length < 1){
const err154 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/refs",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const len18 = data65.length;
for(let i20=0; i20<len18; i20++){
let data66 = data65[i20];
const _errs154 = errors;
let valid56 = false;
const _errs155 = errors;
if(typeof data66 === "string"){
if(!pattern4.test(data66)){
const err155 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/refs/" + i20,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/refs/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/refs/" + i20,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/refs/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid4 = _errs155 === errors;
valid56 = valid56 || _valid4;
if(!valid56){
const _errs157 = errors;
if(typeof data66 === "string"){
if(!pattern5.test(data66)){
const err157 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/refs/" + i20,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/refs/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/refs/" + i20,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/refs/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var _valid4 = _errs157 === errors;
valid56 = valid56 || _valid4;
}
if(!valid56){
const err159 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/refs/" + i20,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/refs/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
else {
errors = _errs154;
if(vErrors !== null){
if(_errs154){
vErrors.length = _errs154;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err160 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/refs",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data63.digests !== undefined){
let data67 = data63.digests;
if(Array.isArray(data67)){
const len19 = data67.length;
for(let i21=0; i21<len19; i21++){
let data68 = data67[i21];
if(typeof data68 === "string"){
if(!pattern5.test(data68)){
const err161 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/digests/" + i21,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/digests/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/digests/" + i21,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/digests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/digests",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/digests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data58.source !== undefined){
let data69 = data58.source;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.repository === undefined){
const err166 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data69["repository-id"] === undefined){
const err167 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/required",keyword:"required",params:{missingProperty: "repository-id"},message:"must have required property '"+"repository-id"+"'"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data69.refs === undefined){
const err168 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
for(const key12 in data69){
if(!(((key12 === "repository") || (key12 === "repository-id")) || (key12 === "refs"))){
const err169 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data69.repository !== undefined){
let data70 = data69.repository;
if(typeof data70 === "string"){
if(!pattern18.test(data70)){
const err170 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source/repository",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"+"\""};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source/repository",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data69["repository-id"] !== undefined){
let data71 = data69["repository-id"];
if(typeof data71 === "string"){
if(!pattern19.test(data71)){
const err172 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source/repository-id",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/repository-id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,20}$"},message:"must match pattern \""+"^[0-9]{1,20}$"+"\""};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source/repository-id",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/repository-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data69.refs !== undefined){
let data72 = data69.refs;
if(Array.isArray(data72)){
if(data72.length < 1){
const err174 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source/refs",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
const len20 = data72.length;
for(let i22=0; i22<len20; i22++){
let data73 = data72[i22];
if(typeof data73 === "string"){
if(!pattern4.test(data73)){
const err175 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source/refs/" + i22,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/refs/items/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source/refs/" + i22,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/refs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source/refs",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var _valid3 = _errs136 === errors;
valid49 = valid49 || _valid3;
}
if(!valid49){
const err180 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
else {
errors = _errs134;
if(vErrors !== null){
if(_errs134){
vErrors.length = _errs134;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err181 = {instancePath:instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evidence/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data["change-management"] !== undefined){
let data74 = data["change-management"];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.servicenow === undefined){
const err183 = {instancePath:instancePath+"/change-management",schemaPath:"#/properties/change-management/required",keyword:"required",params:{missingProperty: "servicenow"},message:"must have required property '"+"servicenow"+"'"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
for(const key13 in data74){
if(!(key13 === "servicenow")){
const err184 = {instancePath:instancePath+"/change-management",schemaPath:"#/properties/change-management/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data74.servicenow !== undefined){
let data75 = data74.servicenow;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.instance === undefined){
const err185 = {instancePath:instancePath+"/change-management/servicenow",schemaPath:"#/properties/change-management/properties/servicenow/required",keyword:"required",params:{missingProperty: "instance"},message:"must have required property '"+"instance"+"'"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data75.audience === undefined){
const err186 = {instancePath:instancePath+"/change-management/servicenow",schemaPath:"#/properties/change-management/properties/servicenow/required",keyword:"required",params:{missingProperty: "audience"},message:"must have required property '"+"audience"+"'"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data75.type === undefined){
const err187 = {instancePath:instancePath+"/change-management/servicenow",schemaPath:"#/properties/change-management/properties/servicenow/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
for(const key14 in data75){
if(!((((((key14 === "instance") || (key14 === "audience")) || (key14 === "type")) || (key14 === "template")) || (key14 === "planned")) || (key14 === "fields"))){
const err188 = {instancePath:instancePath+"/change-management/servicenow",schemaPath:"#/properties/change-management/properties/servicenow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data75.instance !== undefined){
let data76 = data75.instance;
if(typeof data76 === "string"){
if(!pattern39.test(data76)){
const err189 = {instancePath:instancePath+"/change-management/servicenow/instance",schemaPath:"#/properties/change-management/properties/servicenow/properties/instance/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$"},message:"must match pattern \""+"^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$"+"\""};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/change-management/servicenow/instance",schemaPath:"#/properties/change-management/properties/servicenow/properties/instance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data75.audience !== undefined){
let data77 = data75.audience;
if(typeof data77 === "string"){
if(!pattern40.test(data77)){
const err191 = {instancePath:instancePath+"/change-management/servicenow/audience",schemaPath:"#/properties/change-management/properties/servicenow/properties/audience/pattern",keyword:"pattern",params:{pattern: "^[^\\s]{1,200}$"},message:"must match pattern \""+"^[^\\s]{1,200}$"+"\""};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/change-management/servicenow/audience",schemaPath:"#/properties/change-management/properties/servicenow/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data75.type !== undefined){
let data78 = data75.type;
if(!((data78 === "normal") || (data78 === "standard"))){
const err193 = {instancePath:instancePath+"/change-management/servicenow/type",schemaPath:"#/properties/change-management/properties/servicenow/properties/type/enum",keyword:"enum",params:{allowedValues: schema6.properties["change-management"].properties.servicenow.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data75.template !== undefined){
let data79 = data75.template;
if(typeof data79 === "string"){
if(!pattern41.test(data79)){
const err194 = {instancePath:instancePath+"/change-management/servicenow/template",schemaPath:"#/properties/change-management/properties/servicenow/properties/template/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/change-management/servicenow/template",schemaPath:"#/properties/change-management/properties/servicenow/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data75.planned !== undefined){
let data80 = data75.planned;
if(typeof data80 === "string"){
if(!pattern30.test(data80)){
const err196 = {instancePath:instancePath+"/change-management/servicenow/planned",schemaPath:"#/properties/change-management/properties/servicenow/properties/planned/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\""};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/change-management/servicenow/planned",schemaPath:"#/properties/change-management/properties/servicenow/properties/planned/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data75.fields !== undefined){
let data81 = data75.fields;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(Object.keys(data81).length > 20){
const err198 = {instancePath:instancePath+"/change-management/servicenow/fields",schemaPath:"#/properties/change-management/properties/servicenow/properties/fields/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
for(const key15 in data81){
const _errs191 = errors;
if(typeof key15 === "string"){
if(!pattern43.test(key15)){
const err199 = {instancePath:instancePath+"/change-management/servicenow/fields",schemaPath:"#/properties/change-management/properties/servicenow/properties/fields/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,79}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,79}$"+"\"",propertyName:key15};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/change-management/servicenow/fields",schemaPath:"#/properties/change-management/properties/servicenow/properties/fields/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key15};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var valid64 = _errs191 === errors;
if(!valid64){
const err201 = {instancePath:instancePath+"/change-management/servicenow/fields",schemaPath:"#/properties/change-management/properties/servicenow/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key15},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
for(const key16 in data81){
let data82 = data81[key16];
if(typeof data82 === "string"){
if(func4(data82) > 400){
const err202 = {instancePath:instancePath+"/change-management/servicenow/fields/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/change-management/properties/servicenow/properties/fields/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(func4(data82) < 1){
const err203 = {instancePath:instancePath+"/change-management/servicenow/fields/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/change-management/properties/servicenow/properties/fields/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/change-management/servicenow/fields/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/change-management/properties/servicenow/properties/fields/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/change-management/servicenow/fields",schemaPath:"#/properties/change-management/properties/servicenow/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/change-management/servicenow",schemaPath:"#/properties/change-management/properties/servicenow/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/change-management",schemaPath:"#/properties/change-management/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data.calendars !== undefined){
let data83 = data.calendars;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key17 in data83){
const _errs198 = errors;
if(typeof key17 === "string"){
if(!pattern7.test(key17)){
const err208 = {instancePath:instancePath+"/calendars",schemaPath:"#/properties/calendars/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",propertyName:key17};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/calendars",schemaPath:"#/properties/calendars/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key17};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
var valid66 = _errs198 === errors;
if(!valid66){
const err210 = {instancePath:instancePath+"/calendars",schemaPath:"#/properties/calendars/propertyNames",keyword:"propertyNames",params:{propertyName: key17},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
for(const key18 in data83){
let data84 = data83[key18];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.zone === undefined){
const err211 = {instancePath:instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/calendars/additionalProperties/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data84.closed === undefined){
const err212 = {instancePath:instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/calendars/additionalProperties/required",keyword:"required",params:{missingProperty: "closed"},message:"must have required property '"+"closed"+"'"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
for(const key19 in data84){
if(!((key19 === "zone") || (key19 === "closed"))){
const err213 = {instancePath:instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/calendars/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data84.zone !== undefined){
let data85 = data84.zone;
if(typeof data85 === "string"){
if(func4(data85) < 1){
const err214 = {instancePath:instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/zone",schemaPath:"#/properties/calendars/additionalProperties/properties/zone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/zone",schemaPath:"#/properties/calendars/additionalProperties/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data84.closed !== undefined){
let data86 = data84.closed;
if(Array.isArray(data86)){
if(data86.length < 1){
const err216 = {instancePath:instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
const len21 = data86.length;
for(let i23=0; i23<len21; i23++){
let data87 = data86[i23];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.first === undefined){
const err217 = {instancePath:instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23,schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data87.reason === undefined){
const err218 = {instancePath:instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23,schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
for(const key20 in data87){
if(!(((key20 === "first") || (key20 === "last")) || (key20 === "reason"))){
const err219 = {instancePath:instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23,schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data87.first !== undefined){
let data88 = data87.first;
if(typeof data88 === "string"){
if(!pattern45.test(data88)){
const err220 = {instancePath:instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23+"/first",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/properties/first/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\d$"+"\""};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23+"/first",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/properties/first/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data87.last !== undefined){
let data89 = data87.last;
if(typeof data89 === "string"){
if(!pattern45.test(data89)){
const err222 = {instancePath:instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23+"/last",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/properties/last/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\d$"+"\""};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23+"/last",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/properties/last/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data87.reason !== undefined){
let data90 = data87.reason;
if(typeof data90 === "string"){
if(func4(data90) > 300){
const err224 = {instancePath:instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23+"/reason",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(func4(data90) < 5){
const err225 = {instancePath:instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23+"/reason",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/properties/reason/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23+"/reason",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23,schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/calendars/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/calendars",schemaPath:"#/properties/calendars/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data.environments !== undefined){
let data91 = data.environments;
if(Array.isArray(data91)){
if(data91.length < 1){
const err231 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
const len22 = data91.length;
for(let i24=0; i24<len22; i24++){
let data92 = data91[i24];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.name === undefined){
const err232 = {instancePath:instancePath+"/environments/" + i24,schemaPath:"#/properties/environments/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data92.merge === undefined){
const err233 = {instancePath:instancePath+"/environments/" + i24,schemaPath:"#/properties/environments/items/required",keyword:"required",params:{missingProperty: "merge"},message:"must have required property '"+"merge"+"'"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data92.evidence === undefined){
const err234 = {instancePath:instancePath+"/environments/" + i24,schemaPath:"#/properties/environments/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
for(const key21 in data92){
if(!(func2.call(schema6.properties.environments.items.properties, key21))){
const err235 = {instancePath:instancePath+"/environments/" + i24,schemaPath:"#/properties/environments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data92.name !== undefined){
let data93 = data92.name;
if(typeof data93 === "string"){
if(!pattern7.test(data93)){
const err236 = {instancePath:instancePath+"/environments/" + i24+"/name",schemaPath:"#/properties/environments/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/environments/" + i24+"/name",schemaPath:"#/properties/environments/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data92.merge !== undefined){
let data94 = data92.merge;
if(!(((data94 === "direct") || (data94 === "auto")) || (data94 === "reviewed"))){
const err238 = {instancePath:instancePath+"/environments/" + i24+"/merge",schemaPath:"#/properties/environments/items/properties/merge/enum",keyword:"enum",params:{allowedValues: schema6.properties.environments.items.properties.merge.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data92.evidence !== undefined){
let data95 = data92.evidence;
if(typeof data95 === "string"){
if(!pattern7.test(data95)){
const err239 = {instancePath:instancePath+"/environments/" + i24+"/evidence",schemaPath:"#/properties/environments/items/properties/evidence/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/environments/" + i24+"/evidence",schemaPath:"#/properties/environments/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data92.soak !== undefined){
let data96 = data92.soak;
if(typeof data96 === "string"){
if(!pattern30.test(data96)){
const err241 = {instancePath:instancePath+"/environments/" + i24+"/soak",schemaPath:"#/properties/environments/items/properties/soak/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\""};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
else {
const err242 = {instancePath:instancePath+"/environments/" + i24+"/soak",schemaPath:"#/properties/environments/items/properties/soak/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data92.approvals !== undefined){
let data97 = data92.approvals;
const _errs230 = errors;
let valid75 = false;
const _errs231 = errors;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
const err243 = {instancePath:instancePath+"/environments/" + i24+"/approvals",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 > 10 || isNaN(data97)){
const err244 = {instancePath:instancePath+"/environments/" + i24+"/approvals",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data97 < 0 || isNaN(data97)){
const err245 = {instancePath:instancePath+"/environments/" + i24+"/approvals",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
var _valid5 = _errs231 === errors;
valid75 = valid75 || _valid5;
if(!valid75){
const _errs233 = errors;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.count === undefined){
const err246 = {instancePath:instancePath+"/environments/" + i24+"/approvals",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
for(const key22 in data97){
if(!(((key22 === "count") || (key22 === "from")) || (key22 === "independent"))){
const err247 = {instancePath:instancePath+"/environments/" + i24+"/approvals",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data97.count !== undefined){
let data98 = data97.count;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
const err248 = {instancePath:instancePath+"/environments/" + i24+"/approvals/count",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 > 10 || isNaN(data98)){
const err249 = {instancePath:instancePath+"/environments/" + i24+"/approvals/count",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data98 < 1 || isNaN(data98)){
const err250 = {instancePath:instancePath+"/environments/" + i24+"/approvals/count",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
if(data97.from !== undefined){
let data99 = data97.from;
if(Array.isArray(data99)){
if(data99.length < 1){
const err251 = {instancePath:instancePath+"/environments/" + i24+"/approvals/from",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/properties/from/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
const len23 = data99.length;
for(let i25=0; i25<len23; i25++){
let data100 = data99[i25];
if(typeof data100 === "string"){
if(!pattern50.test(data100)){
const err252 = {instancePath:instancePath+"/environments/" + i24+"/approvals/from/" + i25,schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/properties/from/items/pattern",keyword:"pattern",params:{pattern: "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"},message:"must match pattern \""+"^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/environments/" + i24+"/approvals/from/" + i25,schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
let i26 = data99.length;
let j2;
if(i26 > 1){
const indices1 = {};
for(;i26--;){
let item1 = data99[i26];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
const err254 = {instancePath:instancePath+"/environments/" + i24+"/approvals/from",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/properties/from/uniqueItems",keyword:"uniqueItems",params:{i: i26, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i26+" are identical)"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
break;
}
indices1[item1] = i26;
}
}
}
else {
const err255 = {instancePath:instancePath+"/environments/" + i24+"/approvals/from",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data97.independent !== undefined){
if(typeof data97.independent !== "boolean"){
const err256 = {instancePath:instancePath+"/environments/" + i24+"/approvals/independent",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/properties/independent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/environments/" + i24+"/approvals",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
var _valid5 = _errs233 === errors;
valid75 = valid75 || _valid5;
}
if(!valid75){
const err258 = {instancePath:instancePath+"/environments/" + i24+"/approvals",schemaPath:"#/properties/environments/items/properties/approvals/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
else {
errors = _errs230;
if(vErrors !== null){
if(_errs230){
vErrors.length = _errs230;
}
else {
vErrors = null;
}
}
}
}
if(data92.rollback !== undefined){
let data102 = data92.rollback;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key23 in data102){
if(!(((((key23 === "merge") || (key23 === "soak")) || (key23 === "reach")) || (key23 === "evidence-age")) || (key23 === "windows"))){
const err259 = {instancePath:instancePath+"/environments/" + i24+"/rollback",schemaPath:"#/properties/environments/items/properties/rollback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data102.merge !== undefined){
let data103 = data102.merge;
if(!(((data103 === "direct") || (data103 === "auto")) || (data103 === "reviewed"))){
const err260 = {instancePath:instancePath+"/environments/" + i24+"/rollback/merge",schemaPath:"#/properties/environments/items/properties/rollback/properties/merge/enum",keyword:"enum",params:{allowedValues: schema6.properties.environments.items.properties.rollback.properties.merge.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data102.soak !== undefined){
let data104 = data102.soak;
if(typeof data104 === "string"){
if(!pattern30.test(data104)){
const err261 = {instancePath:instancePath+"/environments/" + i24+"/rollback/soak",schemaPath:"#/properties/environments/items/properties/rollback/properties/soak/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\""};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
else {
const err262 = {instancePath:instancePath+"/environments/" + i24+"/rollback/soak",schemaPath:"#/properties/environments/items/properties/rollback/properties/soak/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data102.reach !== undefined){
let data105 = data102.reach;
if(!((data105 === "last-good") || (data105 === "any-good"))){
const err263 = {instancePath:instancePath+"/environments/" + i24+"/rollback/reach",schemaPath:"#/properties/environments/items/properties/rollback/properties/reach/enum",keyword:"enum",params:{allowedValues: schema6.properties.environments.items.properties.rollback.properties.reach.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data102["evidence-age"] !== undefined){
let data106 = data102["evidence-age"];
if(!((data106 === "enforced") || (data106 === "reported"))){
const err264 = {instancePath:instancePath+"/environments/" + i24+"/rollback/evidence-age",schemaPath:"#/properties/environments/items/properties/rollback/properties/evidence-age/enum",keyword:"enum",params:{allowedValues: schema6.properties.environments.items.properties.rollback.properties["evidence-age"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data102.windows !== undefined){
let data107 = data102.windows;
if(!((data107 === "enforced") || (data107 === "reported"))){
const err265 = {instancePath:instancePath+"/environments/" + i24+"/rollback/windows",schemaPath:"#/properties/environments/items/properties/rollback/properties/windows/enum",keyword:"enum",params:{allowedValues: schema6.properties.environments.items.properties.rollback.properties.windows.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/environments/" + i24+"/rollback",schemaPath:"#/properties/environments/items/properties/rollback/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data92.reviewers !== undefined){
let data108 = data92.reviewers;
if(Array.isArray(data108)){
const len24 = data108.length;
for(let i27=0; i27<len24; i27++){
let data109 = data108[i27];
if(typeof data109 === "string"){
if(!pattern50.test(data109)){
const err267 = {instancePath:instancePath+"/environments/" + i24+"/reviewers/" + i27,schemaPath:"#/properties/environments/items/properties/reviewers/items/pattern",keyword:"pattern",params:{pattern: "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"},message:"must match pattern \""+"^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/environments/" + i24+"/reviewers/" + i27,schemaPath:"#/properties/environments/items/properties/reviewers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/environments/" + i24+"/reviewers",schemaPath:"#/properties/environments/items/properties/reviewers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data92.emergency !== undefined){
let data110 = data92.emergency;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.skip === undefined){
const err270 = {instancePath:instancePath+"/environments/" + i24+"/emergency",schemaPath:"#/properties/environments/items/properties/emergency/required",keyword:"required",params:{missingProperty: "skip"},message:"must have required property '"+"skip"+"'"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(data110.approvers === undefined){
const err271 = {instancePath:instancePath+"/environments/" + i24+"/emergency",schemaPath:"#/properties/environments/items/properties/emergency/required",keyword:"required",params:{missingProperty: "approvers"},message:"must have required property '"+"approvers"+"'"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(data110.for === undefined){
const err272 = {instancePath:instancePath+"/environments/" + i24+"/emergency",schemaPath:"#/properties/environments/items/properties/emergency/required",keyword:"required",params:{missingProperty: "for"},message:"must have required property '"+"for"+"'"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
for(const key24 in data110){
if(!(((key24 === "skip") || (key24 === "approvers")) || (key24 === "for"))){
const err273 = {instancePath:instancePath+"/environments/" + i24+"/emergency",schemaPath:"#/properties/environments/items/properties/emergency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data110.skip !== undefined){
let data111 = data110.skip;
if(Array.isArray(data111)){
if(data111.length < 1){
const err274 = {instancePath:instancePath+"/environments/" + i24+"/emergency/skip",schemaPath:"#/properties/environments/items/properties/emergency/properties/skip/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
const len25 = data111.length;
for(let i28=0; i28<len25; i28++){
let data112 = data111[i28];
if(!(((data112 === "soak") || (data112 === "window")) || (data112 === "change"))){
const err275 = {instancePath:instancePath+"/environments/" + i24+"/emergency/skip/" + i28,schemaPath:"#/properties/environments/items/properties/emergency/properties/skip/items/enum",keyword:"enum",params:{allowedValues: schema6.properties.environments.items.properties.emergency.properties.skip.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
let i29 = data111.length;
let j3;
if(i29 > 1){
outer1:
for(;i29--;){
for(j3 = i29; j3--;){
if(func0(data111[i29], data111[j3])){
const err276 = {instancePath:instancePath+"/environments/" + i24+"/emergency/skip",schemaPath:"#/properties/environments/items/properties/emergency/properties/skip/uniqueItems",keyword:"uniqueItems",params:{i: i29, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i29+" are identical)"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err277 = {instancePath:instancePath+"/environments/" + i24+"/emergency/skip",schemaPath:"#/properties/environments/items/properties/emergency/properties/skip/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data110.approvers !== undefined){
let data113 = data110.approvers;
if(Array.isArray(data113)){
if(data113.length < 1){
const err278 = {instancePath:instancePath+"/environments/" + i24+"/emergency/approvers",schemaPath:"#/properties/environments/items/properties/emergency/properties/approvers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
const len26 = data113.length;
for(let i30=0; i30<len26; i30++){
let data114 = data113[i30];
if(typeof data114 === "string"){
if(!pattern50.test(data114)){
const err279 = {instancePath:instancePath+"/environments/" + i24+"/emergency/approvers/" + i30,schemaPath:"#/properties/environments/items/properties/emergency/properties/approvers/items/pattern",keyword:"pattern",params:{pattern: "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"},message:"must match pattern \""+"^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/environments/" + i24+"/emergency/approvers/" + i30,schemaPath:"#/properties/environments/items/properties/emergency/properties/approvers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
let i31 = data113.length;
let j4;
if(i31 > 1){
const indices2 = {};
for(;i31--;){
let item2 = data113[i31];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j4 = indices2[item2];
const err281 = {instancePath:instancePath+"/environments/" + i24+"/emergency/approvers",schemaPath:"#/properties/environments/items/properties/emergency/properties/approvers/uniqueItems",keyword:"uniqueItems",params:{i: i31, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i31+" are identical)"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
break;
}
indices2[item2] = i31;
}
}
}
else {
const err282 = {instancePath:instancePath+"/environments/" + i24+"/emergency/approvers",schemaPath:"#/properties/environments/items/properties/emergency/properties/approvers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data110.for !== undefined){
let data115 = data110.for;
if(typeof data115 === "string"){
if(!pattern30.test(data115)){
const err283 = {instancePath:instancePath+"/environments/" + i24+"/emergency/for",schemaPath:"#/properties/environments/items/properties/emergency/properties/for/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\""};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/environments/" + i24+"/emergency/for",schemaPath:"#/properties/environments/items/properties/emergency/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/environments/" + i24+"/emergency",schemaPath:"#/properties/environments/items/properties/emergency/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data92.windows !== undefined){
let data116 = data92.windows;
if(Array.isArray(data116)){
if(data116.length < 1){
const err286 = {instancePath:instancePath+"/environments/" + i24+"/windows",schemaPath:"#/properties/environments/items/properties/windows/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
const len27 = data116.length;
for(let i32=0; i32<len27; i32++){
let data117 = data116[i32];
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.days === undefined){
const err287 = {instancePath:instancePath+"/environments/" + i24+"/windows/" + i32,schemaPath:"#/properties/environments/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data117.from === undefined){
const err288 = {instancePath:instancePath+"/environments/" + i24+"/windows/" + i32,schemaPath:"#/properties/environments/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(data117.to === undefined){
const err289 = {instancePath:instancePath+"/environments/" + i24+"/windows/" + i32,schemaPath:"#/properties/environments/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(data117.zone === undefined){
const err290 = {instancePath:instancePath+"/environments/" + i24+"/windows/" + i32,schemaPath:"#/properties/environments/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
for(const key25 in data117){
if(!((((key25 === "days") || (key25 === "from")) || (key25 === "to")) || (key25 === "zone"))){
const err291 = {instancePath:instancePath+"/environments/" + i24+"/windows/" + i32,schemaPath:"#/properties/environments/items/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data117.days !== undefined){
let data118 = data117.days;
if(Array.isArray(data118)){
if(data118.length < 1){
const err292 = {instancePath:instancePath+"/environments/" + i24+"/windows/" + i32+"/days",schemaPath:"#/properties/environments/items/properties/windows/items/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
const len28 = data118.length;
for(let i33=0; i33<len28; i33++){
let data119 = data118[i33];
if(!(((((((data119 === "mon") || (data119 === "tue")) || (data119 === "wed")) || (data119 === "thu")) || (data119 === "fri")) || (data119 === "sat")) || (data119 === "sun"))){
const err293 = {instancePath:instancePath+"/environments/" + i24+"/windows/" + i32+"/days/" + i33,schemaPath:"#/properties/environments/items/properties/windows/items/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema6.properties.environments.items.properties.windows.items.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
let i34 = data118.length;
let j5;
if(i34 > 1){
outer2:
for(;i34--;){
for(j5 = i34; j5--;){
if(func0(data118[i34], data118[j5])){
const err294 = {instancePath:instancePath+"/environments/" + i24+"/windows/" + i32+"/days",schemaPath:"#/properties/environments/items/properties/windows/items/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i34, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i34+" are identical)"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err295 = {instancePath:instancePath+"/environments/" + i24+"/windows/" + i32+"/days",schemaPath:"#/properties/environments/items/properties/windows/items/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data117.from !== undefined){
let data120 = data117.from;
if(typeof data120 === "string"){
if(!pattern55.test(data120)){
const err296 = {instancePath:instancePath+"/environments/" + i24+"/windows/" + i32+"/from",schemaPath:"#/properties/environments/items/properties/windows/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
else {
const err297 = {instancePath:instancePath+"/environments/" + i24+"/windows/" + i32+"/from",schemaPath:"#/properties/environments/items/properties/windows/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data117.to !== undefined){
let data121 = data117.to;
if(typeof data121 === "string"){
if(!pattern56.test(data121)){
const err298 = {instancePath:instancePath+"/environments/" + i24+"/windows/" + i32+"/to",schemaPath:"#/properties/environments/items/properties/windows/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"},message:"must match pattern \""+"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"+"\""};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
else {
const err299 = {instancePath:instancePath+"/environments/" + i24+"/windows/" + i32+"/to",schemaPath:"#/properties/environments/items/properties/windows/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data117.zone !== undefined){
let data122 = data117.zone;
if(typeof data122 === "string"){
if(func4(data122) < 1){
const err300 = {instancePath:instancePath+"/environments/" + i24+"/windows/" + i32+"/zone",schemaPath:"#/properties/environments/items/properties/windows/items/properties/zone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/environments/" + i24+"/windows/" + i32+"/zone",schemaPath:"#/properties/environments/items/properties/windows/items/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/environments/" + i24+"/windows/" + i32,schemaPath:"#/properties/environments/items/properties/windows/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/environments/" + i24+"/windows",schemaPath:"#/properties/environments/items/properties/windows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data92.calendars !== undefined){
let data123 = data92.calendars;
if(Array.isArray(data123)){
const len29 = data123.length;
for(let i35=0; i35<len29; i35++){
let data124 = data123[i35];
if(typeof data124 === "string"){
if(!pattern7.test(data124)){
const err304 = {instancePath:instancePath+"/environments/" + i24+"/calendars/" + i35,schemaPath:"#/properties/environments/items/properties/calendars/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/environments/" + i24+"/calendars/" + i35,schemaPath:"#/properties/environments/items/properties/calendars/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
let i36 = data123.length;
let j6;
if(i36 > 1){
const indices3 = {};
for(;i36--;){
let item3 = data123[i36];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j6 = indices3[item3];
const err306 = {instancePath:instancePath+"/environments/" + i24+"/calendars",schemaPath:"#/properties/environments/items/properties/calendars/uniqueItems",keyword:"uniqueItems",params:{i: i36, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i36+" are identical)"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
break;
}
indices3[item3] = i36;
}
}
}
else {
const err307 = {instancePath:instancePath+"/environments/" + i24+"/calendars",schemaPath:"#/properties/environments/items/properties/calendars/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data92.change !== undefined){
if(!(data92.change === "required")){
const err308 = {instancePath:instancePath+"/environments/" + i24+"/change",schemaPath:"#/properties/environments/items/properties/change/enum",keyword:"enum",params:{allowedValues: schema6.properties.environments.items.properties.change.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data92.freezes !== undefined){
let data126 = data92.freezes;
if(Array.isArray(data126)){
const len30 = data126.length;
for(let i37=0; i37<len30; i37++){
let data127 = data126[i37];
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.from === undefined){
const err309 = {instancePath:instancePath+"/environments/" + i24+"/freezes/" + i37,schemaPath:"#/properties/environments/items/properties/freezes/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data127.to === undefined){
const err310 = {instancePath:instancePath+"/environments/" + i24+"/freezes/" + i37,schemaPath:"#/properties/environments/items/properties/freezes/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if(data127.reason === undefined){
const err311 = {instancePath:instancePath+"/environments/" + i24+"/freezes/" + i37,schemaPath:"#/properties/environments/items/properties/freezes/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
for(const key26 in data127){
if(!(((key26 === "from") || (key26 === "to")) || (key26 === "reason"))){
const err312 = {instancePath:instancePath+"/environments/" + i24+"/freezes/" + i37,schemaPath:"#/properties/environments/items/properties/freezes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data127.from !== undefined){
let data128 = data127.from;
if(typeof data128 === "string"){
if(!pattern12.test(data128)){
const err313 = {instancePath:instancePath+"/environments/" + i24+"/freezes/" + i37+"/from",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"+"\""};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/environments/" + i24+"/freezes/" + i37+"/from",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data127.to !== undefined){
let data129 = data127.to;
if(typeof data129 === "string"){
if(!pattern12.test(data129)){
const err315 = {instancePath:instancePath+"/environments/" + i24+"/freezes/" + i37+"/to",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"+"\""};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
else {
const err316 = {instancePath:instancePath+"/environments/" + i24+"/freezes/" + i37+"/to",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data127.reason !== undefined){
let data130 = data127.reason;
if(typeof data130 === "string"){
if(func4(data130) > 300){
const err317 = {instancePath:instancePath+"/environments/" + i24+"/freezes/" + i37+"/reason",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if(func4(data130) < 5){
const err318 = {instancePath:instancePath+"/environments/" + i24+"/freezes/" + i37+"/reason",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/reason/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
else {
const err319 = {instancePath:instancePath+"/environments/" + i24+"/freezes/" + i37+"/reason",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/environments/" + i24+"/freezes/" + i37,schemaPath:"#/properties/environments/items/properties/freezes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/environments/" + i24+"/freezes",schemaPath:"#/properties/environments/items/properties/freezes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
else {
const err322 = {instancePath:instancePath+"/environments/" + i24,schemaPath:"#/properties/environments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data.services !== undefined){
let data131 = data.services;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(Object.keys(data131).length < 1){
const err324 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
for(const key27 in data131){
const _errs301 = errors;
if(typeof key27 === "string"){
if(!pattern7.test(key27)){
const err325 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",propertyName:key27};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
else {
const err326 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key27};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
var valid102 = _errs301 === errors;
if(!valid102){
const err327 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames",keyword:"propertyNames",params:{propertyName: key27},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
for(const key28 in data131){
let data132 = data131[key28];
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.image === undefined){
const err328 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(data132.source === undefined){
const err329 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(data132.targets === undefined){
const err330 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/required",keyword:"required",params:{missingProperty: "targets"},message:"must have required property '"+"targets"+"'"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
for(const key29 in data132){
if(!(((key29 === "image") || (key29 === "source")) || (key29 === "targets"))){
const err331 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data132.image !== undefined){
let data133 = data132.image;
if(typeof data133 === "string"){
if(!pattern61.test(data133)){
const err332 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/services/additionalProperties/properties/image/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$"},message:"must match pattern \""+"^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$"+"\""};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/services/additionalProperties/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data132.source !== undefined){
let data134 = data132.source;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.repository === undefined){
const err334 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/services/additionalProperties/properties/source/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(data134["repository-id"] === undefined){
const err335 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/services/additionalProperties/properties/source/required",keyword:"required",params:{missingProperty: "repository-id"},message:"must have required property '"+"repository-id"+"'"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data134.refs === undefined){
const err336 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/services/additionalProperties/properties/source/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
for(const key30 in data134){
if(!(((key30 === "repository") || (key30 === "repository-id")) || (key30 === "refs"))){
const err337 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/services/additionalProperties/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data134.repository !== undefined){
let data135 = data134.repository;
if(typeof data135 === "string"){
if(!pattern18.test(data135)){
const err338 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/repository",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"+"\""};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
else {
const err339 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/repository",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data134["repository-id"] !== undefined){
let data136 = data134["repository-id"];
if(typeof data136 === "string"){
if(!pattern19.test(data136)){
const err340 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/repository-id",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/repository-id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,20}$"},message:"must match pattern \""+"^[0-9]{1,20}$"+"\""};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
else {
const err341 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/repository-id",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/repository-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data134.refs !== undefined){
let data137 = data134.refs;
if(Array.isArray(data137)){
if(data137.length < 1){
const err342 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/refs",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
const len31 = data137.length;
for(let i38=0; i38<len31; i38++){
let data138 = data137[i38];
if(typeof data138 === "string"){
if(!pattern4.test(data138)){
const err343 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/refs/" + i38,schemaPath:"#/properties/services/additionalProperties/properties/source/properties/refs/items/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
else {
const err344 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/refs/" + i38,schemaPath:"#/properties/services/additionalProperties/properties/source/properties/refs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
}
else {
const err345 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/refs",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
}
else {
const err346 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/services/additionalProperties/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data132.targets !== undefined){
let data139 = data132.targets;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(Object.keys(data139).length < 1){
const err347 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/services/additionalProperties/properties/targets/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
for(const key31 in data139){
const _errs322 = errors;
if(typeof key31 === "string"){
if(!pattern7.test(key31)){
const err348 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/services/additionalProperties/properties/targets/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",propertyName:key31};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/services/additionalProperties/properties/targets/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key31};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
var valid108 = _errs322 === errors;
if(!valid108){
const err350 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/services/additionalProperties/properties/targets/propertyNames",keyword:"propertyNames",params:{propertyName: key31},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
for(const key32 in data139){
if(!(validate22(data139[key32], {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data139,parentDataProperty:key32,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err351 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/services/additionalProperties/properties/targets/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
else {
const err352 = {instancePath:instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
}
else {
const err353 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
else {
const err354 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const validateTargets = validate47;

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(Array.isArray(data)){
if(data.length > 20){
const err0 = {instancePath,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate47.errors = vErrors;
return errors === 0;
}
