// @ts-nocheck
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
/** Generated from schema.ts by packages/policy/scripts/compile-schema.ts. Do not edit. */
import func4Module from 'ajv/dist/runtime/ucs2length.js';
import func0Module from 'ajv/dist/runtime/equal.js';
function fault(list, instancePath, params, message){
const error = {instancePath, params, message};
if(list === null){
return [error];
}
list.push(error);
return list;
}
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
vErrors = fault(vErrors, instancePath, {missingProperty: "kustomize"}, "must have required property '"+"kustomize"+"'");
errors++;
}
if(data.image === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "image"}, "must have required property '"+"image"+"'");
errors++;
}
for(const key0 in data){
if(!(((key0 === "kustomize") || (key0 === "image")) || (key0 === "path"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.kustomize !== undefined){
let data0 = data.kustomize;
if(typeof data0 === "string"){
if(func4(data0) > 500){
vErrors = fault(vErrors, instancePath+"/kustomize", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern2.test(data0)){
vErrors = fault(vErrors, instancePath+"/kustomize", {pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"}, "must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/kustomize", {type: "string"}, "must be string");
errors++;
}
}
if(data.image !== undefined){
let data1 = data.image;
if(typeof data1 === "string"){
if(func4(data1) > 500){
vErrors = fault(vErrors, instancePath+"/image", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern67.test(data1)){
vErrors = fault(vErrors, instancePath+"/image", {pattern: "^\\S(.*\\S)?$"}, "must match pattern \""+"^\\S(.*\\S)?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/image", {type: "string"}, "must be string");
errors++;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(typeof data2 === "string"){
if(func4(data2) > 500){
vErrors = fault(vErrors, instancePath+"/path", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern68.test(data2)){
vErrors = fault(vErrors, instancePath+"/path", {pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"}, "must match pattern \""+"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/path", {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
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
vErrors = fault(vErrors, instancePath, {missingProperty: "yaml"}, "must have required property '"+"yaml"+"'");
errors++;
}
if(data.path === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "path"}, "must have required property '"+"path"+"'");
errors++;
}
for(const key0 in data){
if(!(((key0 === "yaml") || (key0 === "path")) || (key0 === "form"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.yaml !== undefined){
let data0 = data.yaml;
if(typeof data0 === "string"){
if(func4(data0) > 500){
vErrors = fault(vErrors, instancePath+"/yaml", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern2.test(data0)){
vErrors = fault(vErrors, instancePath+"/yaml", {pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"}, "must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/yaml", {type: "string"}, "must be string");
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(func4(data1) > 500){
vErrors = fault(vErrors, instancePath+"/path", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern68.test(data1)){
vErrors = fault(vErrors, instancePath+"/path", {pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"}, "must match pattern \""+"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/path", {type: "string"}, "must be string");
errors++;
}
}
if(data.form !== undefined){
let data2 = data.form;
if(!((((data2 === "digest") || (data2 === "hex")) || (data2 === "tag")) || (data2 === "reference"))){
vErrors = fault(vErrors, instancePath+"/form", {allowedValues: schema10.properties.form.enum}, "must be equal to one of the allowed values");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
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
vErrors = fault(vErrors, instancePath, {missingProperty: "helm-values"}, "must have required property '"+"helm-values"+"'");
errors++;
}
if(data.path === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "path"}, "must have required property '"+"path"+"'");
errors++;
}
for(const key0 in data){
if(!((key0 === "helm-values") || (key0 === "path"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data["helm-values"] !== undefined){
let data0 = data["helm-values"];
if(typeof data0 === "string"){
if(func4(data0) > 500){
vErrors = fault(vErrors, instancePath+"/helm-values", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern2.test(data0)){
vErrors = fault(vErrors, instancePath+"/helm-values", {pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"}, "must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/helm-values", {type: "string"}, "must be string");
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(func4(data1) > 500){
vErrors = fault(vErrors, instancePath+"/path", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern68.test(data1)){
vErrors = fault(vErrors, instancePath+"/path", {pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"}, "must match pattern \""+"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/path", {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
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
vErrors = fault(vErrors, instancePath, {missingProperty: "manifest"}, "must have required property '"+"manifest"+"'");
errors++;
}
if(data.workload === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "workload"}, "must have required property '"+"workload"+"'");
errors++;
}
if(data.container === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "container"}, "must have required property '"+"container"+"'");
errors++;
}
for(const key0 in data){
if(!(((key0 === "manifest") || (key0 === "workload")) || (key0 === "container"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.manifest !== undefined){
let data0 = data.manifest;
if(typeof data0 === "string"){
if(func4(data0) > 500){
vErrors = fault(vErrors, instancePath+"/manifest", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern2.test(data0)){
vErrors = fault(vErrors, instancePath+"/manifest", {pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"}, "must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/manifest", {type: "string"}, "must be string");
errors++;
}
}
if(data.workload !== undefined){
let data1 = data.workload;
if(typeof data1 === "string"){
if(func4(data1) > 500){
vErrors = fault(vErrors, instancePath+"/workload", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern74.test(data1)){
vErrors = fault(vErrors, instancePath+"/workload", {pattern: "^[A-Za-z]+/[a-z0-9.-]+$"}, "must match pattern \""+"^[A-Za-z]+/[a-z0-9.-]+$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/workload", {type: "string"}, "must be string");
errors++;
}
}
if(data.container !== undefined){
let data2 = data.container;
if(typeof data2 === "string"){
if(func4(data2) > 500){
vErrors = fault(vErrors, instancePath+"/container", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern75.test(data2)){
vErrors = fault(vErrors, instancePath+"/container", {pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"}, "must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/container", {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
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
vErrors = fault(vErrors, instancePath, {missingProperty: "argocd"}, "must have required property '"+"argocd"+"'");
errors++;
}
if(data["kustomize-image"] === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "kustomize-image"}, "must have required property '"+"kustomize-image"+"'");
errors++;
}
for(const key0 in data){
if(!((((key0 === "argocd") || (key0 === "kustomize-image")) || (key0 === "application")) || (key0 === "source"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.argocd !== undefined){
let data0 = data.argocd;
if(typeof data0 === "string"){
if(func4(data0) > 500){
vErrors = fault(vErrors, instancePath+"/argocd", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern2.test(data0)){
vErrors = fault(vErrors, instancePath+"/argocd", {pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"}, "must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/argocd", {type: "string"}, "must be string");
errors++;
}
}
if(data["kustomize-image"] !== undefined){
let data1 = data["kustomize-image"];
if(typeof data1 === "string"){
if(func4(data1) > 500){
vErrors = fault(vErrors, instancePath+"/kustomize-image", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern67.test(data1)){
vErrors = fault(vErrors, instancePath+"/kustomize-image", {pattern: "^\\S(.*\\S)?$"}, "must match pattern \""+"^\\S(.*\\S)?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/kustomize-image", {type: "string"}, "must be string");
errors++;
}
}
if(data.application !== undefined){
let data2 = data.application;
if(typeof data2 === "string"){
if(func4(data2) > 500){
vErrors = fault(vErrors, instancePath+"/application", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern75.test(data2)){
vErrors = fault(vErrors, instancePath+"/application", {pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"}, "must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/application", {type: "string"}, "must be string");
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(typeof data3 === "string"){
if(func4(data3) > 500){
vErrors = fault(vErrors, instancePath+"/source", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern68.test(data3)){
vErrors = fault(vErrors, instancePath+"/source", {pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"}, "must match pattern \""+"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/source", {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
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
vErrors = fault(vErrors, instancePath, {missingProperty: "argocd"}, "must have required property '"+"argocd"+"'");
errors++;
}
if(data["helm-parameters"] === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "helm-parameters"}, "must have required property '"+"helm-parameters"+"'");
errors++;
}
for(const key0 in data){
if(!((((key0 === "argocd") || (key0 === "helm-parameters")) || (key0 === "application")) || (key0 === "source"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.argocd !== undefined){
let data0 = data.argocd;
if(typeof data0 === "string"){
if(func4(data0) > 500){
vErrors = fault(vErrors, instancePath+"/argocd", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern2.test(data0)){
vErrors = fault(vErrors, instancePath+"/argocd", {pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"}, "must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/argocd", {type: "string"}, "must be string");
errors++;
}
}
if(data["helm-parameters"] !== undefined){
let data1 = data["helm-parameters"];
if(typeof data1 === "string"){
if(func4(data1) > 500){
vErrors = fault(vErrors, instancePath+"/helm-parameters", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern67.test(data1)){
vErrors = fault(vErrors, instancePath+"/helm-parameters", {pattern: "^\\S(.*\\S)?$"}, "must match pattern \""+"^\\S(.*\\S)?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/helm-parameters", {type: "string"}, "must be string");
errors++;
}
}
if(data.application !== undefined){
let data2 = data.application;
if(typeof data2 === "string"){
if(func4(data2) > 500){
vErrors = fault(vErrors, instancePath+"/application", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern75.test(data2)){
vErrors = fault(vErrors, instancePath+"/application", {pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"}, "must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/application", {type: "string"}, "must be string");
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(typeof data3 === "string"){
if(func4(data3) > 500){
vErrors = fault(vErrors, instancePath+"/source", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern68.test(data3)){
vErrors = fault(vErrors, instancePath+"/source", {pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"}, "must match pattern \""+"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/source", {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
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
vErrors = fault(vErrors, instancePath, {missingProperty: "argocd"}, "must have required property '"+"argocd"+"'");
errors++;
}
if(data.values === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "values"}, "must have required property '"+"values"+"'");
errors++;
}
for(const key0 in data){
if(!((((key0 === "argocd") || (key0 === "values")) || (key0 === "application")) || (key0 === "source"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.argocd !== undefined){
let data0 = data.argocd;
if(typeof data0 === "string"){
if(func4(data0) > 500){
vErrors = fault(vErrors, instancePath+"/argocd", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern2.test(data0)){
vErrors = fault(vErrors, instancePath+"/argocd", {pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"}, "must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/argocd", {type: "string"}, "must be string");
errors++;
}
}
if(data.values !== undefined){
let data1 = data.values;
if(typeof data1 === "string"){
if(func4(data1) > 500){
vErrors = fault(vErrors, instancePath+"/values", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern68.test(data1)){
vErrors = fault(vErrors, instancePath+"/values", {pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"}, "must match pattern \""+"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/values", {type: "string"}, "must be string");
errors++;
}
}
if(data.application !== undefined){
let data2 = data.application;
if(typeof data2 === "string"){
if(func4(data2) > 500){
vErrors = fault(vErrors, instancePath+"/application", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern75.test(data2)){
vErrors = fault(vErrors, instancePath+"/application", {pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"}, "must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/application", {type: "string"}, "must be string");
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(typeof data3 === "string"){
if(func4(data3) > 500){
vErrors = fault(vErrors, instancePath+"/source", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern68.test(data3)){
vErrors = fault(vErrors, instancePath+"/source", {pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"}, "must match pattern \""+"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/source", {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
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
vErrors = fault(vErrors, instancePath, {missingProperty: "argocd"}, "must have required property '"+"argocd"+"'");
errors++;
}
if(data.element === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "element"}, "must have required property '"+"element"+"'");
errors++;
}
if(data.path === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "path"}, "must have required property '"+"path"+"'");
errors++;
}
for(const key0 in data){
if(!(((((key0 === "argocd") || (key0 === "element")) || (key0 === "path")) || (key0 === "application")) || (key0 === "form"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.argocd !== undefined){
let data0 = data.argocd;
if(typeof data0 === "string"){
if(func4(data0) > 500){
vErrors = fault(vErrors, instancePath+"/argocd", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern2.test(data0)){
vErrors = fault(vErrors, instancePath+"/argocd", {pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"}, "must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/argocd", {type: "string"}, "must be string");
errors++;
}
}
if(data.element !== undefined){
let data1 = data.element;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 1){
vErrors = fault(vErrors, instancePath+"/element", {limit: 1}, "must NOT have more than 1 properties");
errors++;
}
if(Object.keys(data1).length < 1){
vErrors = fault(vErrors, instancePath+"/element", {limit: 1}, "must NOT have fewer than 1 properties");
errors++;
}
for(const key1 in data1){
let data2 = data1[key1];
if(typeof data2 === "string"){
if(func4(data2) > 300){
vErrors = fault(vErrors, instancePath+"/element/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), {limit: 300}, "must NOT have more than 300 characters");
errors++;
}
if(func4(data2) < 1){
vErrors = fault(vErrors, instancePath+"/element/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), {limit: 1}, "must NOT have fewer than 1 characters");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/element/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/element", {type: "object"}, "must be object");
errors++;
}
}
if(data.path !== undefined){
let data3 = data.path;
if(typeof data3 === "string"){
if(func4(data3) > 500){
vErrors = fault(vErrors, instancePath+"/path", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern68.test(data3)){
vErrors = fault(vErrors, instancePath+"/path", {pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"}, "must match pattern \""+"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/path", {type: "string"}, "must be string");
errors++;
}
}
if(data.application !== undefined){
let data4 = data.application;
if(typeof data4 === "string"){
if(func4(data4) > 500){
vErrors = fault(vErrors, instancePath+"/application", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern75.test(data4)){
vErrors = fault(vErrors, instancePath+"/application", {pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"}, "must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/application", {type: "string"}, "must be string");
errors++;
}
}
if(data.form !== undefined){
let data5 = data.form;
if(!((((data5 === "digest") || (data5 === "hex")) || (data5 === "tag")) || (data5 === "reference"))){
vErrors = fault(vErrors, instancePath+"/form", {allowedValues: schema16.properties.form.enum}, "must be equal to one of the allowed values");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
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
vErrors = fault(vErrors, instancePath, {missingProperty: "flux"}, "must have required property '"+"flux"+"'");
errors++;
}
if(data["helm-release"] === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "helm-release"}, "must have required property '"+"helm-release"+"'");
errors++;
}
if(data.path === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "path"}, "must have required property '"+"path"+"'");
errors++;
}
for(const key0 in data){
if(!(((key0 === "flux") || (key0 === "helm-release")) || (key0 === "path"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.flux !== undefined){
let data0 = data.flux;
if(typeof data0 === "string"){
if(func4(data0) > 500){
vErrors = fault(vErrors, instancePath+"/flux", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern2.test(data0)){
vErrors = fault(vErrors, instancePath+"/flux", {pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"}, "must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/flux", {type: "string"}, "must be string");
errors++;
}
}
if(data["helm-release"] !== undefined){
let data1 = data["helm-release"];
if(typeof data1 === "string"){
if(func4(data1) > 500){
vErrors = fault(vErrors, instancePath+"/helm-release", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern75.test(data1)){
vErrors = fault(vErrors, instancePath+"/helm-release", {pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"}, "must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/helm-release", {type: "string"}, "must be string");
errors++;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(typeof data2 === "string"){
if(func4(data2) > 500){
vErrors = fault(vErrors, instancePath+"/path", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern68.test(data2)){
vErrors = fault(vErrors, instancePath+"/path", {pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"}, "must match pattern \""+"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/path", {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
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
vErrors = fault(vErrors, instancePath, {missingProperty: "flux"}, "must have required property '"+"flux"+"'");
errors++;
}
if(data["image-policy"] === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "image-policy"}, "must have required property '"+"image-policy"+"'");
errors++;
}
for(const key0 in data){
if(!((key0 === "flux") || (key0 === "image-policy"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.flux !== undefined){
let data0 = data.flux;
if(typeof data0 === "string"){
if(func4(data0) > 500){
vErrors = fault(vErrors, instancePath+"/flux", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern2.test(data0)){
vErrors = fault(vErrors, instancePath+"/flux", {pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"}, "must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/flux", {type: "string"}, "must be string");
errors++;
}
}
if(data["image-policy"] !== undefined){
let data1 = data["image-policy"];
if(typeof data1 === "string"){
if(func4(data1) > 500){
vErrors = fault(vErrors, instancePath+"/image-policy", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern95.test(data1)){
vErrors = fault(vErrors, instancePath+"/image-policy", {pattern: "^[a-z0-9-]+:[a-z0-9.-]+$"}, "must match pattern \""+"^[a-z0-9-]+:[a-z0-9.-]+$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/image-policy", {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
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
vErrors = fault(vErrors, instancePath, {}, "must match a schema in anyOf");
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
vErrors = fault(vErrors, instancePath, {limit: 20}, "must NOT have more than 20 items");
errors++;
}
if(data.length < 1){
vErrors = fault(vErrors, instancePath, {limit: 1}, "must NOT have fewer than 1 items");
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
vErrors = fault(vErrors, instancePath, {type: "array"}, "must be array");
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
vErrors = fault(vErrors, instancePath, {}, "must match a schema in anyOf");
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
vErrors = fault(vErrors, instancePath, {missingProperty: "version"}, "must have required property '"+"version"+"'");
errors++;
}
if(data.trust === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "trust"}, "must have required property '"+"trust"+"'");
errors++;
}
if(data.evidence === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "evidence"}, "must have required property '"+"evidence"+"'");
errors++;
}
if(data.environments === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "environments"}, "must have required property '"+"environments"+"'");
errors++;
}
if(data.services === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "services"}, "must have required property '"+"services"+"'");
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "version") || (key0 === "promotion-statement")) || (key0 === "trust")) || (key0 === "evidence")) || (key0 === "change-management")) || (key0 === "calendars")) || (key0 === "environments")) || (key0 === "services"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fault(vErrors, instancePath+"/version", {allowedValue: 1}, "must be equal to constant");
errors++;
}
}
if(data["promotion-statement"] !== undefined){
let data1 = data["promotion-statement"];
if(!((data1 === "required") || (data1 === "optional"))){
vErrors = fault(vErrors, instancePath+"/promotion-statement", {allowedValues: schema6.properties["promotion-statement"].enum}, "must be equal to one of the allowed values");
errors++;
}
}
if(data.trust !== undefined){
let data2 = data.trust;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(func2.call(schema6.properties.trust.properties, key1))){
vErrors = fault(vErrors, instancePath+"/trust", {additionalProperty: key1}, "must NOT have additional properties");
errors++;
}
}
if(data2.issuer !== undefined){
let data3 = data2.issuer;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
vErrors = fault(vErrors, instancePath+"/trust/issuer", {pattern: "^https?://[^\\s/]+(/[^\\s]*)?$"}, "must match pattern \""+"^https?://[^\\s/]+(/[^\\s]*)?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/issuer", {type: "string"}, "must be string");
errors++;
}
}
if(data2.server !== undefined){
let data4 = data2.server;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
vErrors = fault(vErrors, instancePath+"/trust/server", {pattern: "^https?://[^\\s/]+$"}, "must match pattern \""+"^https?://[^\\s/]+$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/server", {type: "string"}, "must be string");
errors++;
}
}
if(data2["trusted-root"] !== undefined){
let data5 = data2["trusted-root"];
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
vErrors = fault(vErrors, instancePath+"/trust/trusted-root", {pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"}, "must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/trusted-root", {type: "string"}, "must be string");
errors++;
}
}
if(data2.sigstore !== undefined){
let data6 = data2.sigstore;
if(!(((data6 === "public-good") || (data6 === "github")) || (data6 === "none"))){
vErrors = fault(vErrors, instancePath+"/trust/sigstore", {allowedValues: schema6.properties.trust.properties.sigstore.enum}, "must be equal to one of the allowed values");
errors++;
}
}
if(data2.builders !== undefined){
let data7 = data2.builders;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = fault(vErrors, instancePath+"/trust/builders", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.workflow === undefined){
vErrors = fault(vErrors, instancePath+"/trust/builders/" + i0, {missingProperty: "workflow"}, "must have required property '"+"workflow"+"'");
errors++;
}
if(data8.refs === undefined){
vErrors = fault(vErrors, instancePath+"/trust/builders/" + i0, {missingProperty: "refs"}, "must have required property '"+"refs"+"'");
errors++;
}
for(const key2 in data8){
if(!(((key2 === "workflow") || (key2 === "refs")) || (key2 === "digests"))){
vErrors = fault(vErrors, instancePath+"/trust/builders/" + i0, {additionalProperty: key2}, "must NOT have additional properties");
errors++;
}
}
if(data8.workflow !== undefined){
let data9 = data8.workflow;
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
vErrors = fault(vErrors, instancePath+"/trust/builders/" + i0+"/workflow", {pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"}, "must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/builders/" + i0+"/workflow", {type: "string"}, "must be string");
errors++;
}
}
if(data8.refs !== undefined){
let data10 = data8.refs;
if(Array.isArray(data10)){
if(data10.length < 1){
vErrors = fault(vErrors, instancePath+"/trust/builders/" + i0+"/refs", {limit: 1}, "must NOT have fewer than 1 items");
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
vErrors = fault(vErrors, instancePath+"/trust/builders/" + i0+"/refs/" + i1, {pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"}, "must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/builders/" + i0+"/refs/" + i1, {type: "string"}, "must be string");
errors++;
}
var _valid0 = _errs25 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs27 = errors;
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
vErrors = fault(vErrors, instancePath+"/trust/builders/" + i0+"/refs/" + i1, {pattern: "^[0-9a-f]{40}$"}, "must match pattern \""+"^[0-9a-f]{40}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/builders/" + i0+"/refs/" + i1, {type: "string"}, "must be string");
errors++;
}
var _valid0 = _errs27 === errors;
valid7 = valid7 || _valid0;
}
if(!valid7){
vErrors = fault(vErrors, instancePath+"/trust/builders/" + i0+"/refs/" + i1, {}, "must match a schema in anyOf");
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
vErrors = fault(vErrors, instancePath+"/trust/builders/" + i0+"/refs", {type: "array"}, "must be array");
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
vErrors = fault(vErrors, instancePath+"/trust/builders/" + i0+"/digests/" + i2, {pattern: "^[0-9a-f]{40}$"}, "must match pattern \""+"^[0-9a-f]{40}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/builders/" + i0+"/digests/" + i2, {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/builders/" + i0+"/digests", {type: "array"}, "must be array");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/builders/" + i0, {type: "object"}, "must be object");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/builders", {type: "array"}, "must be array");
errors++;
}
}
if(data2.keys !== undefined){
let data14 = data2.keys;
if(Array.isArray(data14)){
if(data14.length < 1){
vErrors = fault(vErrors, instancePath+"/trust/keys", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.name === undefined){
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3, {missingProperty: "name"}, "must have required property '"+"name"+"'");
errors++;
}
if(data15.from === undefined){
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3, {missingProperty: "from"}, "must have required property '"+"from"+"'");
errors++;
}
if(data15.until === undefined){
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3, {missingProperty: "until"}, "must have required property '"+"until"+"'");
errors++;
}
for(const key3 in data15){
if(!(func2.call(schema6.properties.trust.properties.keys.items.properties, key3))){
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3, {additionalProperty: key3}, "must NOT have additional properties");
errors++;
}
}
if(data15.name !== undefined){
let data16 = data15.name;
if(typeof data16 === "string"){
if(!pattern7.test(data16)){
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/name", {pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"}, "must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/name", {type: "string"}, "must be string");
errors++;
}
}
if(data15["public-key"] !== undefined){
let data17 = data15["public-key"];
if(typeof data17 === "string"){
if(func4(data17) > 4000){
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/public-key", {limit: 4000}, "must NOT have more than 4000 characters");
errors++;
}
if(!pattern8.test(data17)){
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/public-key", {pattern: "^\\s*-----BEGIN "}, "must match pattern \""+"^\\s*-----BEGIN "+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/public-key", {type: "string"}, "must be string");
errors++;
}
}
if(data15.file !== undefined){
let data18 = data15.file;
if(typeof data18 === "string"){
if(!pattern2.test(data18)){
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/file", {pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"}, "must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/file", {type: "string"}, "must be string");
errors++;
}
}
if(data15.id !== undefined){
let data19 = data15.id;
if(typeof data19 === "string"){
if(!pattern10.test(data19)){
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/id", {pattern: "^sha256:[0-9a-f]{64}$"}, "must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/id", {type: "string"}, "must be string");
errors++;
}
}
if(data15.services !== undefined){
let data20 = data15.services;
if(Array.isArray(data20)){
if(data20.length < 1){
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/services", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(typeof data21 === "string"){
if(!pattern7.test(data21)){
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/services/" + i4, {pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"}, "must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/services/" + i4, {type: "string"}, "must be string");
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
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/services", {i: i5, j: j0}, "must NOT have duplicate items (items ## "+j0+" and "+i5+" are identical)");
errors++;
break;
}
indices0[item0] = i5;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/services", {type: "array"}, "must be array");
errors++;
}
}
if(data15.decisions !== undefined){
let data22 = data15.decisions;
if(Array.isArray(data22)){
if(data22.length < 1){
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/decisions", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len5 = data22.length;
for(let i6=0; i6<len5; i6++){
if(!(data22[i6] === "withdrawal")){
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/decisions/" + i6, {allowedValues: schema6.properties.trust.properties.keys.items.properties.decisions.items.enum}, "must be equal to one of the allowed values");
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
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/decisions", {i: i7, j: j1}, "must NOT have duplicate items (items ## "+j1+" and "+i7+" are identical)");
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/decisions", {type: "array"}, "must be array");
errors++;
}
}
if(data15["transparency-log"] !== undefined){
let data24 = data15["transparency-log"];
if(!((data24 === "required") || (data24 === "none"))){
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/transparency-log", {allowedValues: schema6.properties.trust.properties.keys.items.properties["transparency-log"].enum}, "must be equal to one of the allowed values");
errors++;
}
}
if(data15.timestamp !== undefined){
let data25 = data15.timestamp;
if(!((data25 === "required") || (data25 === "none"))){
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/timestamp", {allowedValues: schema6.properties.trust.properties.keys.items.properties.timestamp.enum}, "must be equal to one of the allowed values");
errors++;
}
}
if(data15.from !== undefined){
let data26 = data15.from;
if(typeof data26 === "string"){
if(!pattern12.test(data26)){
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/from", {pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"}, "must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/from", {type: "string"}, "must be string");
errors++;
}
}
if(data15.until !== undefined){
let data27 = data15.until;
if(typeof data27 === "string"){
if(!pattern12.test(data27)){
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/until", {pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"}, "must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3+"/until", {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/keys/" + i3, {type: "object"}, "must be object");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/keys", {type: "array"}, "must be array");
errors++;
}
}
if(data2.promoters !== undefined){
let data28 = data2.promoters;
if(Array.isArray(data28)){
if(data28.length < 1){
vErrors = fault(vErrors, instancePath+"/trust/promoters", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len6 = data28.length;
for(let i8=0; i8<len6; i8++){
let data29 = data28[i8];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.workflow === undefined){
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8, {missingProperty: "workflow"}, "must have required property '"+"workflow"+"'");
errors++;
}
if(data29.refs === undefined){
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8, {missingProperty: "refs"}, "must have required property '"+"refs"+"'");
errors++;
}
for(const key4 in data29){
if(!((((key4 === "workflow") || (key4 === "refs")) || (key4 === "digests")) || (key4 === "source"))){
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8, {additionalProperty: key4}, "must NOT have additional properties");
errors++;
}
}
if(data29.workflow !== undefined){
let data30 = data29.workflow;
if(typeof data30 === "string"){
if(!pattern3.test(data30)){
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/workflow", {pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"}, "must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/workflow", {type: "string"}, "must be string");
errors++;
}
}
if(data29.refs !== undefined){
let data31 = data29.refs;
if(Array.isArray(data31)){
if(data31.length < 1){
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/refs", {limit: 1}, "must NOT have fewer than 1 items");
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
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/refs/" + i9, {pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"}, "must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/refs/" + i9, {type: "string"}, "must be string");
errors++;
}
var _valid1 = _errs70 === errors;
valid24 = valid24 || _valid1;
if(!valid24){
const _errs72 = errors;
if(typeof data32 === "string"){
if(!pattern5.test(data32)){
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/refs/" + i9, {pattern: "^[0-9a-f]{40}$"}, "must match pattern \""+"^[0-9a-f]{40}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/refs/" + i9, {type: "string"}, "must be string");
errors++;
}
var _valid1 = _errs72 === errors;
valid24 = valid24 || _valid1;
}
if(!valid24){
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/refs/" + i9, {}, "must match a schema in anyOf");
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
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/refs", {type: "array"}, "must be array");
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
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/digests/" + i10, {pattern: "^[0-9a-f]{40}$"}, "must match pattern \""+"^[0-9a-f]{40}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/digests/" + i10, {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/digests", {type: "array"}, "must be array");
errors++;
}
}
if(data29.source !== undefined){
let data35 = data29.source;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.repository === undefined){
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/source", {missingProperty: "repository"}, "must have required property '"+"repository"+"'");
errors++;
}
if(data35["repository-id"] === undefined){
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/source", {missingProperty: "repository-id"}, "must have required property '"+"repository-id"+"'");
errors++;
}
if(data35.refs === undefined){
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/source", {missingProperty: "refs"}, "must have required property '"+"refs"+"'");
errors++;
}
for(const key5 in data35){
if(!(((key5 === "repository") || (key5 === "repository-id")) || (key5 === "refs"))){
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/source", {additionalProperty: key5}, "must NOT have additional properties");
errors++;
}
}
if(data35.repository !== undefined){
let data36 = data35.repository;
if(typeof data36 === "string"){
if(!pattern18.test(data36)){
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/source/repository", {pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"}, "must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/source/repository", {type: "string"}, "must be string");
errors++;
}
}
if(data35["repository-id"] !== undefined){
let data37 = data35["repository-id"];
if(typeof data37 === "string"){
if(!pattern19.test(data37)){
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/source/repository-id", {pattern: "^[0-9]{1,20}$"}, "must match pattern \""+"^[0-9]{1,20}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/source/repository-id", {type: "string"}, "must be string");
errors++;
}
}
if(data35.refs !== undefined){
let data38 = data35.refs;
if(Array.isArray(data38)){
if(data38.length < 1){
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/source/refs", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len9 = data38.length;
for(let i11=0; i11<len9; i11++){
let data39 = data38[i11];
if(typeof data39 === "string"){
if(!pattern4.test(data39)){
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/source/refs/" + i11, {pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"}, "must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/source/refs/" + i11, {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/source/refs", {type: "array"}, "must be array");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8+"/source", {type: "object"}, "must be object");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/promoters/" + i8, {type: "object"}, "must be object");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/promoters", {type: "array"}, "must be array");
errors++;
}
}
if(data2.withdrawers !== undefined){
let data40 = data2.withdrawers;
if(Array.isArray(data40)){
if(data40.length < 1){
vErrors = fault(vErrors, instancePath+"/trust/withdrawers", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len10 = data40.length;
for(let i12=0; i12<len10; i12++){
let data41 = data40[i12];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.workflow === undefined){
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12, {missingProperty: "workflow"}, "must have required property '"+"workflow"+"'");
errors++;
}
if(data41.refs === undefined){
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12, {missingProperty: "refs"}, "must have required property '"+"refs"+"'");
errors++;
}
for(const key6 in data41){
if(!((((key6 === "workflow") || (key6 === "refs")) || (key6 === "digests")) || (key6 === "source"))){
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12, {additionalProperty: key6}, "must NOT have additional properties");
errors++;
}
}
if(data41.workflow !== undefined){
let data42 = data41.workflow;
if(typeof data42 === "string"){
if(!pattern3.test(data42)){
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/workflow", {pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"}, "must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/workflow", {type: "string"}, "must be string");
errors++;
}
}
if(data41.refs !== undefined){
let data43 = data41.refs;
if(Array.isArray(data43)){
if(data43.length < 1){
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/refs", {limit: 1}, "must NOT have fewer than 1 items");
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
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/refs/" + i13, {pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"}, "must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/refs/" + i13, {type: "string"}, "must be string");
errors++;
}
var _valid2 = _errs100 === errors;
valid35 = valid35 || _valid2;
if(!valid35){
const _errs102 = errors;
if(typeof data44 === "string"){
if(!pattern5.test(data44)){
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/refs/" + i13, {pattern: "^[0-9a-f]{40}$"}, "must match pattern \""+"^[0-9a-f]{40}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/refs/" + i13, {type: "string"}, "must be string");
errors++;
}
var _valid2 = _errs102 === errors;
valid35 = valid35 || _valid2;
}
if(!valid35){
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/refs/" + i13, {}, "must match a schema in anyOf");
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
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/refs", {type: "array"}, "must be array");
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
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/digests/" + i14, {pattern: "^[0-9a-f]{40}$"}, "must match pattern \""+"^[0-9a-f]{40}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/digests/" + i14, {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/digests", {type: "array"}, "must be array");
errors++;
}
}
if(data41.source !== undefined){
let data47 = data41.source;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.repository === undefined){
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/source", {missingProperty: "repository"}, "must have required property '"+"repository"+"'");
errors++;
}
if(data47["repository-id"] === undefined){
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/source", {missingProperty: "repository-id"}, "must have required property '"+"repository-id"+"'");
errors++;
}
if(data47.refs === undefined){
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/source", {missingProperty: "refs"}, "must have required property '"+"refs"+"'");
errors++;
}
for(const key7 in data47){
if(!(((key7 === "repository") || (key7 === "repository-id")) || (key7 === "refs"))){
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/source", {additionalProperty: key7}, "must NOT have additional properties");
errors++;
}
}
if(data47.repository !== undefined){
let data48 = data47.repository;
if(typeof data48 === "string"){
if(!pattern18.test(data48)){
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/source/repository", {pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"}, "must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/source/repository", {type: "string"}, "must be string");
errors++;
}
}
if(data47["repository-id"] !== undefined){
let data49 = data47["repository-id"];
if(typeof data49 === "string"){
if(!pattern19.test(data49)){
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/source/repository-id", {pattern: "^[0-9]{1,20}$"}, "must match pattern \""+"^[0-9]{1,20}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/source/repository-id", {type: "string"}, "must be string");
errors++;
}
}
if(data47.refs !== undefined){
let data50 = data47.refs;
if(Array.isArray(data50)){
if(data50.length < 1){
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/source/refs", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len13 = data50.length;
for(let i15=0; i15<len13; i15++){
let data51 = data50[i15];
if(typeof data51 === "string"){
if(!pattern4.test(data51)){
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/source/refs/" + i15, {pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"}, "must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/source/refs/" + i15, {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/source/refs", {type: "array"}, "must be array");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12+"/source", {type: "object"}, "must be object");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/withdrawers/" + i12, {type: "object"}, "must be object");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/withdrawers", {type: "array"}, "must be array");
errors++;
}
}
if(data2.triggers !== undefined){
let data52 = data2.triggers;
if(Array.isArray(data52)){
if(data52.length < 1){
vErrors = fault(vErrors, instancePath+"/trust/triggers", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len14 = data52.length;
for(let i16=0; i16<len14; i16++){
let data53 = data52[i16];
if(typeof data53 === "string"){
if(!pattern28.test(data53)){
vErrors = fault(vErrors, instancePath+"/trust/triggers/" + i16, {pattern: "^[a-z_]+$"}, "must match pattern \""+"^[a-z_]+$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/triggers/" + i16, {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/triggers", {type: "array"}, "must be array");
errors++;
}
}
if(data2.runners !== undefined){
let data54 = data2.runners;
if(Array.isArray(data54)){
if(data54.length < 1){
vErrors = fault(vErrors, instancePath+"/trust/runners", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len15 = data54.length;
for(let i17=0; i17<len15; i17++){
let data55 = data54[i17];
if(!((data55 === "github-hosted") || (data55 === "self-hosted"))){
vErrors = fault(vErrors, instancePath+"/trust/runners/" + i17, {allowedValues: schema6.properties.trust.properties.runners.items.enum}, "must be equal to one of the allowed values");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust/runners", {type: "array"}, "must be array");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/trust", {type: "object"}, "must be object");
errors++;
}
}
if(data.evidence !== undefined){
let data56 = data.evidence;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(Object.keys(data56).length < 1){
vErrors = fault(vErrors, instancePath+"/evidence", {limit: 1}, "must NOT have fewer than 1 properties");
errors++;
}
for(const key8 in data56){
const _errs128 = errors;
if(typeof key8 === "string"){
if(!pattern7.test(key8)){
vErrors = fault(vErrors, instancePath+"/evidence", {pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"}, "must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/evidence", {type: "string"}, "must be string");
errors++;
}
var valid45 = _errs128 === errors;
if(!valid45){
vErrors = fault(vErrors, instancePath+"/evidence", {propertyName: key8}, "property name must be valid");
errors++;
}
}
for(const key9 in data56){
let data57 = data56[key9];
if(Array.isArray(data57)){
if(data57.length < 1){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len16 = data57.length;
for(let i18=0; i18<len16; i18++){
let data58 = data57[i18];
const _errs134 = errors;
let valid49 = false;
const _errs135 = errors;
if(!((((((data58 === "signature") || (data58 === "provenance")) || (data58 === "sbom")) || (data58 === "gate")) || (data58 === "tests")) || (data58 === "summary"))){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18, {allowedValues: schema6.properties.evidence.additionalProperties.items.anyOf[0].enum}, "must be equal to one of the allowed values");
errors++;
}
var _valid3 = _errs135 === errors;
valid49 = valid49 || _valid3;
if(!valid49){
const _errs136 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.kind === undefined){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18, {missingProperty: "kind"}, "must have required property '"+"kind"+"'");
errors++;
}
for(const key10 in data58){
if(!(((((key10 === "kind") || (key10 === "max-age")) || (key10 === "environment")) || (key10 === "builders")) || (key10 === "source"))){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18, {additionalProperty: key10}, "must NOT have additional properties");
errors++;
}
}
if(data58.kind !== undefined){
let data59 = data58.kind;
if(!((((((data59 === "signature") || (data59 === "provenance")) || (data59 === "sbom")) || (data59 === "gate")) || (data59 === "tests")) || (data59 === "summary"))){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/kind", {allowedValues: schema6.properties.evidence.additionalProperties.items.anyOf[1].properties.kind.enum}, "must be equal to one of the allowed values");
errors++;
}
}
if(data58["max-age"] !== undefined){
let data60 = data58["max-age"];
if(typeof data60 === "string"){
if(!pattern30.test(data60)){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/max-age", {pattern: "^[0-9]{1,6}(s|m|h|d)$"}, "must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/max-age", {type: "string"}, "must be string");
errors++;
}
}
if(data58.environment !== undefined){
let data61 = data58.environment;
if(typeof data61 === "string"){
if(!pattern7.test(data61)){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/environment", {pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"}, "must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/environment", {type: "string"}, "must be string");
errors++;
}
}
if(data58.builders !== undefined){
let data62 = data58.builders;
if(Array.isArray(data62)){
if(data62.length < 1){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len17 = data62.length;
for(let i19=0; i19<len17; i19++){
let data63 = data62[i19];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.workflow === undefined){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19, {missingProperty: "workflow"}, "must have required property '"+"workflow"+"'");
errors++;
}
if(data63.refs === undefined){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19, {missingProperty: "refs"}, "must have required property '"+"refs"+"'");
errors++;
}
for(const key11 in data63){
if(!(((key11 === "workflow") || (key11 === "refs")) || (key11 === "digests"))){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19, {additionalProperty: key11}, "must NOT have additional properties");
errors++;
}
}
if(data63.workflow !== undefined){
let data64 = data63.workflow;
if(typeof data64 === "string"){
if(!pattern3.test(data64)){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/workflow", {pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"}, "must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/workflow", {type: "string"}, "must be string");
errors++;
}
}
if(data63.refs !== undefined){
let data65 = data63.refs;
if(Array.isArray(data65)){
if(data65.length < 1){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/refs", {limit: 1}, "must NOT have fewer than 1 items");
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
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/refs/" + i20, {pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"}, "must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/refs/" + i20, {type: "string"}, "must be string");
errors++;
}
var _valid4 = _errs155 === errors;
valid56 = valid56 || _valid4;
if(!valid56){
const _errs157 = errors;
if(typeof data66 === "string"){
if(!pattern5.test(data66)){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/refs/" + i20, {pattern: "^[0-9a-f]{40}$"}, "must match pattern \""+"^[0-9a-f]{40}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/refs/" + i20, {type: "string"}, "must be string");
errors++;
}
var _valid4 = _errs157 === errors;
valid56 = valid56 || _valid4;
}
if(!valid56){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/refs/" + i20, {}, "must match a schema in anyOf");
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
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/refs", {type: "array"}, "must be array");
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
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/digests/" + i21, {pattern: "^[0-9a-f]{40}$"}, "must match pattern \""+"^[0-9a-f]{40}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/digests/" + i21, {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19+"/digests", {type: "array"}, "must be array");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders/" + i19, {type: "object"}, "must be object");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/builders", {type: "array"}, "must be array");
errors++;
}
}
if(data58.source !== undefined){
let data69 = data58.source;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.repository === undefined){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source", {missingProperty: "repository"}, "must have required property '"+"repository"+"'");
errors++;
}
if(data69["repository-id"] === undefined){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source", {missingProperty: "repository-id"}, "must have required property '"+"repository-id"+"'");
errors++;
}
if(data69.refs === undefined){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source", {missingProperty: "refs"}, "must have required property '"+"refs"+"'");
errors++;
}
for(const key12 in data69){
if(!(((key12 === "repository") || (key12 === "repository-id")) || (key12 === "refs"))){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source", {additionalProperty: key12}, "must NOT have additional properties");
errors++;
}
}
if(data69.repository !== undefined){
let data70 = data69.repository;
if(typeof data70 === "string"){
if(!pattern18.test(data70)){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source/repository", {pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"}, "must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source/repository", {type: "string"}, "must be string");
errors++;
}
}
if(data69["repository-id"] !== undefined){
let data71 = data69["repository-id"];
if(typeof data71 === "string"){
if(!pattern19.test(data71)){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source/repository-id", {pattern: "^[0-9]{1,20}$"}, "must match pattern \""+"^[0-9]{1,20}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source/repository-id", {type: "string"}, "must be string");
errors++;
}
}
if(data69.refs !== undefined){
let data72 = data69.refs;
if(Array.isArray(data72)){
if(data72.length < 1){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source/refs", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len20 = data72.length;
for(let i22=0; i22<len20; i22++){
let data73 = data72[i22];
if(typeof data73 === "string"){
if(!pattern4.test(data73)){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source/refs/" + i22, {pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"}, "must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source/refs/" + i22, {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source/refs", {type: "array"}, "must be array");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/source", {type: "object"}, "must be object");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18, {type: "object"}, "must be object");
errors++;
}
var _valid3 = _errs136 === errors;
valid49 = valid49 || _valid3;
}
if(!valid49){
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18, {}, "must match a schema in anyOf");
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
vErrors = fault(vErrors, instancePath+"/evidence/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), {type: "array"}, "must be array");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/evidence", {type: "object"}, "must be object");
errors++;
}
}
if(data["change-management"] !== undefined){
let data74 = data["change-management"];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.servicenow === undefined){
vErrors = fault(vErrors, instancePath+"/change-management", {missingProperty: "servicenow"}, "must have required property '"+"servicenow"+"'");
errors++;
}
for(const key13 in data74){
if(!(key13 === "servicenow")){
vErrors = fault(vErrors, instancePath+"/change-management", {additionalProperty: key13}, "must NOT have additional properties");
errors++;
}
}
if(data74.servicenow !== undefined){
let data75 = data74.servicenow;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.instance === undefined){
vErrors = fault(vErrors, instancePath+"/change-management/servicenow", {missingProperty: "instance"}, "must have required property '"+"instance"+"'");
errors++;
}
if(data75.audience === undefined){
vErrors = fault(vErrors, instancePath+"/change-management/servicenow", {missingProperty: "audience"}, "must have required property '"+"audience"+"'");
errors++;
}
if(data75.type === undefined){
vErrors = fault(vErrors, instancePath+"/change-management/servicenow", {missingProperty: "type"}, "must have required property '"+"type"+"'");
errors++;
}
for(const key14 in data75){
if(!((((((key14 === "instance") || (key14 === "audience")) || (key14 === "type")) || (key14 === "template")) || (key14 === "planned")) || (key14 === "fields"))){
vErrors = fault(vErrors, instancePath+"/change-management/servicenow", {additionalProperty: key14}, "must NOT have additional properties");
errors++;
}
}
if(data75.instance !== undefined){
let data76 = data75.instance;
if(typeof data76 === "string"){
if(!pattern39.test(data76)){
vErrors = fault(vErrors, instancePath+"/change-management/servicenow/instance", {pattern: "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$"}, "must match pattern \""+"^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/change-management/servicenow/instance", {type: "string"}, "must be string");
errors++;
}
}
if(data75.audience !== undefined){
let data77 = data75.audience;
if(typeof data77 === "string"){
if(!pattern40.test(data77)){
vErrors = fault(vErrors, instancePath+"/change-management/servicenow/audience", {pattern: "^[^\\s]{1,200}$"}, "must match pattern \""+"^[^\\s]{1,200}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/change-management/servicenow/audience", {type: "string"}, "must be string");
errors++;
}
}
if(data75.type !== undefined){
let data78 = data75.type;
if(!((data78 === "normal") || (data78 === "standard"))){
vErrors = fault(vErrors, instancePath+"/change-management/servicenow/type", {allowedValues: schema6.properties["change-management"].properties.servicenow.properties.type.enum}, "must be equal to one of the allowed values");
errors++;
}
}
if(data75.template !== undefined){
let data79 = data75.template;
if(typeof data79 === "string"){
if(!pattern41.test(data79)){
vErrors = fault(vErrors, instancePath+"/change-management/servicenow/template", {pattern: "^[0-9a-f]{32}$"}, "must match pattern \""+"^[0-9a-f]{32}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/change-management/servicenow/template", {type: "string"}, "must be string");
errors++;
}
}
if(data75.planned !== undefined){
let data80 = data75.planned;
if(typeof data80 === "string"){
if(!pattern30.test(data80)){
vErrors = fault(vErrors, instancePath+"/change-management/servicenow/planned", {pattern: "^[0-9]{1,6}(s|m|h|d)$"}, "must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/change-management/servicenow/planned", {type: "string"}, "must be string");
errors++;
}
}
if(data75.fields !== undefined){
let data81 = data75.fields;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(Object.keys(data81).length > 20){
vErrors = fault(vErrors, instancePath+"/change-management/servicenow/fields", {limit: 20}, "must NOT have more than 20 properties");
errors++;
}
for(const key15 in data81){
const _errs191 = errors;
if(typeof key15 === "string"){
if(!pattern43.test(key15)){
vErrors = fault(vErrors, instancePath+"/change-management/servicenow/fields", {pattern: "^[a-z][a-z0-9_]{0,79}$"}, "must match pattern \""+"^[a-z][a-z0-9_]{0,79}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/change-management/servicenow/fields", {type: "string"}, "must be string");
errors++;
}
var valid64 = _errs191 === errors;
if(!valid64){
vErrors = fault(vErrors, instancePath+"/change-management/servicenow/fields", {propertyName: key15}, "property name must be valid");
errors++;
}
}
for(const key16 in data81){
let data82 = data81[key16];
if(typeof data82 === "string"){
if(func4(data82) > 400){
vErrors = fault(vErrors, instancePath+"/change-management/servicenow/fields/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), {limit: 400}, "must NOT have more than 400 characters");
errors++;
}
if(func4(data82) < 1){
vErrors = fault(vErrors, instancePath+"/change-management/servicenow/fields/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), {limit: 1}, "must NOT have fewer than 1 characters");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/change-management/servicenow/fields/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/change-management/servicenow/fields", {type: "object"}, "must be object");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/change-management/servicenow", {type: "object"}, "must be object");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/change-management", {type: "object"}, "must be object");
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
vErrors = fault(vErrors, instancePath+"/calendars", {pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"}, "must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/calendars", {type: "string"}, "must be string");
errors++;
}
var valid66 = _errs198 === errors;
if(!valid66){
vErrors = fault(vErrors, instancePath+"/calendars", {propertyName: key17}, "property name must be valid");
errors++;
}
}
for(const key18 in data83){
let data84 = data83[key18];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.zone === undefined){
vErrors = fault(vErrors, instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), {missingProperty: "zone"}, "must have required property '"+"zone"+"'");
errors++;
}
if(data84.closed === undefined){
vErrors = fault(vErrors, instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), {missingProperty: "closed"}, "must have required property '"+"closed"+"'");
errors++;
}
for(const key19 in data84){
if(!((key19 === "zone") || (key19 === "closed"))){
vErrors = fault(vErrors, instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), {additionalProperty: key19}, "must NOT have additional properties");
errors++;
}
}
if(data84.zone !== undefined){
let data85 = data84.zone;
if(typeof data85 === "string"){
if(func4(data85) < 1){
vErrors = fault(vErrors, instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/zone", {limit: 1}, "must NOT have fewer than 1 characters");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/zone", {type: "string"}, "must be string");
errors++;
}
}
if(data84.closed !== undefined){
let data86 = data84.closed;
if(Array.isArray(data86)){
if(data86.length < 1){
vErrors = fault(vErrors, instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len21 = data86.length;
for(let i23=0; i23<len21; i23++){
let data87 = data86[i23];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.first === undefined){
vErrors = fault(vErrors, instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23, {missingProperty: "first"}, "must have required property '"+"first"+"'");
errors++;
}
if(data87.reason === undefined){
vErrors = fault(vErrors, instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23, {missingProperty: "reason"}, "must have required property '"+"reason"+"'");
errors++;
}
for(const key20 in data87){
if(!(((key20 === "first") || (key20 === "last")) || (key20 === "reason"))){
vErrors = fault(vErrors, instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23, {additionalProperty: key20}, "must NOT have additional properties");
errors++;
}
}
if(data87.first !== undefined){
let data88 = data87.first;
if(typeof data88 === "string"){
if(!pattern45.test(data88)){
vErrors = fault(vErrors, instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23+"/first", {pattern: "^\\d{4}-\\d\\d-\\d\\d$"}, "must match pattern \""+"^\\d{4}-\\d\\d-\\d\\d$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23+"/first", {type: "string"}, "must be string");
errors++;
}
}
if(data87.last !== undefined){
let data89 = data87.last;
if(typeof data89 === "string"){
if(!pattern45.test(data89)){
vErrors = fault(vErrors, instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23+"/last", {pattern: "^\\d{4}-\\d\\d-\\d\\d$"}, "must match pattern \""+"^\\d{4}-\\d\\d-\\d\\d$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23+"/last", {type: "string"}, "must be string");
errors++;
}
}
if(data87.reason !== undefined){
let data90 = data87.reason;
if(typeof data90 === "string"){
if(func4(data90) > 300){
vErrors = fault(vErrors, instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23+"/reason", {limit: 300}, "must NOT have more than 300 characters");
errors++;
}
if(func4(data90) < 5){
vErrors = fault(vErrors, instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23+"/reason", {limit: 5}, "must NOT have fewer than 5 characters");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23+"/reason", {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i23, {type: "object"}, "must be object");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed", {type: "array"}, "must be array");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/calendars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), {type: "object"}, "must be object");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/calendars", {type: "object"}, "must be object");
errors++;
}
}
if(data.environments !== undefined){
let data91 = data.environments;
if(Array.isArray(data91)){
if(data91.length < 1){
vErrors = fault(vErrors, instancePath+"/environments", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len22 = data91.length;
for(let i24=0; i24<len22; i24++){
let data92 = data91[i24];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.name === undefined){
vErrors = fault(vErrors, instancePath+"/environments/" + i24, {missingProperty: "name"}, "must have required property '"+"name"+"'");
errors++;
}
if(data92.merge === undefined){
vErrors = fault(vErrors, instancePath+"/environments/" + i24, {missingProperty: "merge"}, "must have required property '"+"merge"+"'");
errors++;
}
if(data92.evidence === undefined){
vErrors = fault(vErrors, instancePath+"/environments/" + i24, {missingProperty: "evidence"}, "must have required property '"+"evidence"+"'");
errors++;
}
for(const key21 in data92){
if(!(func2.call(schema6.properties.environments.items.properties, key21))){
vErrors = fault(vErrors, instancePath+"/environments/" + i24, {additionalProperty: key21}, "must NOT have additional properties");
errors++;
}
}
if(data92.name !== undefined){
let data93 = data92.name;
if(typeof data93 === "string"){
if(!pattern7.test(data93)){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/name", {pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"}, "must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/name", {type: "string"}, "must be string");
errors++;
}
}
if(data92.merge !== undefined){
let data94 = data92.merge;
if(!(((data94 === "direct") || (data94 === "auto")) || (data94 === "reviewed"))){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/merge", {allowedValues: schema6.properties.environments.items.properties.merge.enum}, "must be equal to one of the allowed values");
errors++;
}
}
if(data92.evidence !== undefined){
let data95 = data92.evidence;
if(typeof data95 === "string"){
if(!pattern7.test(data95)){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/evidence", {pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"}, "must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/evidence", {type: "string"}, "must be string");
errors++;
}
}
if(data92.soak !== undefined){
let data96 = data92.soak;
if(typeof data96 === "string"){
if(!pattern30.test(data96)){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/soak", {pattern: "^[0-9]{1,6}(s|m|h|d)$"}, "must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/soak", {type: "string"}, "must be string");
errors++;
}
}
if(data92.approvals !== undefined){
let data97 = data92.approvals;
const _errs230 = errors;
let valid75 = false;
const _errs231 = errors;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/approvals", {type: "integer"}, "must be integer");
errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 > 10 || isNaN(data97)){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/approvals", {comparison: "<=", limit: 10}, "must be <= 10");
errors++;
}
if(data97 < 0 || isNaN(data97)){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/approvals", {comparison: ">=", limit: 0}, "must be >= 0");
errors++;
}
}
var _valid5 = _errs231 === errors;
valid75 = valid75 || _valid5;
if(!valid75){
const _errs233 = errors;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.count === undefined){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/approvals", {missingProperty: "count"}, "must have required property '"+"count"+"'");
errors++;
}
for(const key22 in data97){
if(!(((key22 === "count") || (key22 === "from")) || (key22 === "independent"))){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/approvals", {additionalProperty: key22}, "must NOT have additional properties");
errors++;
}
}
if(data97.count !== undefined){
let data98 = data97.count;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/approvals/count", {type: "integer"}, "must be integer");
errors++;
}
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 > 10 || isNaN(data98)){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/approvals/count", {comparison: "<=", limit: 10}, "must be <= 10");
errors++;
}
if(data98 < 1 || isNaN(data98)){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/approvals/count", {comparison: ">=", limit: 1}, "must be >= 1");
errors++;
}
}
}
if(data97.from !== undefined){
let data99 = data97.from;
if(Array.isArray(data99)){
if(data99.length < 1){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/approvals/from", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len23 = data99.length;
for(let i25=0; i25<len23; i25++){
let data100 = data99[i25];
if(typeof data100 === "string"){
if(!pattern50.test(data100)){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/approvals/from/" + i25, {pattern: "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"}, "must match pattern \""+"^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/approvals/from/" + i25, {type: "string"}, "must be string");
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
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/approvals/from", {i: i26, j: j2}, "must NOT have duplicate items (items ## "+j2+" and "+i26+" are identical)");
errors++;
break;
}
indices1[item1] = i26;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/approvals/from", {type: "array"}, "must be array");
errors++;
}
}
if(data97.independent !== undefined){
if(typeof data97.independent !== "boolean"){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/approvals/independent", {type: "boolean"}, "must be boolean");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/approvals", {type: "object"}, "must be object");
errors++;
}
var _valid5 = _errs233 === errors;
valid75 = valid75 || _valid5;
}
if(!valid75){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/approvals", {}, "must match a schema in anyOf");
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
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/rollback", {additionalProperty: key23}, "must NOT have additional properties");
errors++;
}
}
if(data102.merge !== undefined){
let data103 = data102.merge;
if(!(((data103 === "direct") || (data103 === "auto")) || (data103 === "reviewed"))){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/rollback/merge", {allowedValues: schema6.properties.environments.items.properties.rollback.properties.merge.enum}, "must be equal to one of the allowed values");
errors++;
}
}
if(data102.soak !== undefined){
let data104 = data102.soak;
if(typeof data104 === "string"){
if(!pattern30.test(data104)){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/rollback/soak", {pattern: "^[0-9]{1,6}(s|m|h|d)$"}, "must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/rollback/soak", {type: "string"}, "must be string");
errors++;
}
}
if(data102.reach !== undefined){
let data105 = data102.reach;
if(!((data105 === "last-good") || (data105 === "any-good"))){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/rollback/reach", {allowedValues: schema6.properties.environments.items.properties.rollback.properties.reach.enum}, "must be equal to one of the allowed values");
errors++;
}
}
if(data102["evidence-age"] !== undefined){
let data106 = data102["evidence-age"];
if(!((data106 === "enforced") || (data106 === "reported"))){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/rollback/evidence-age", {allowedValues: schema6.properties.environments.items.properties.rollback.properties["evidence-age"].enum}, "must be equal to one of the allowed values");
errors++;
}
}
if(data102.windows !== undefined){
let data107 = data102.windows;
if(!((data107 === "enforced") || (data107 === "reported"))){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/rollback/windows", {allowedValues: schema6.properties.environments.items.properties.rollback.properties.windows.enum}, "must be equal to one of the allowed values");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/rollback", {type: "object"}, "must be object");
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
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/reviewers/" + i27, {pattern: "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"}, "must match pattern \""+"^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/reviewers/" + i27, {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/reviewers", {type: "array"}, "must be array");
errors++;
}
}
if(data92.emergency !== undefined){
let data110 = data92.emergency;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.skip === undefined){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/emergency", {missingProperty: "skip"}, "must have required property '"+"skip"+"'");
errors++;
}
if(data110.approvers === undefined){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/emergency", {missingProperty: "approvers"}, "must have required property '"+"approvers"+"'");
errors++;
}
if(data110.for === undefined){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/emergency", {missingProperty: "for"}, "must have required property '"+"for"+"'");
errors++;
}
for(const key24 in data110){
if(!(((key24 === "skip") || (key24 === "approvers")) || (key24 === "for"))){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/emergency", {additionalProperty: key24}, "must NOT have additional properties");
errors++;
}
}
if(data110.skip !== undefined){
let data111 = data110.skip;
if(Array.isArray(data111)){
if(data111.length < 1){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/emergency/skip", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len25 = data111.length;
for(let i28=0; i28<len25; i28++){
let data112 = data111[i28];
if(!(((data112 === "soak") || (data112 === "window")) || (data112 === "change"))){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/emergency/skip/" + i28, {allowedValues: schema6.properties.environments.items.properties.emergency.properties.skip.items.enum}, "must be equal to one of the allowed values");
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
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/emergency/skip", {i: i29, j: j3}, "must NOT have duplicate items (items ## "+j3+" and "+i29+" are identical)");
errors++;
break outer1;
}
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/emergency/skip", {type: "array"}, "must be array");
errors++;
}
}
if(data110.approvers !== undefined){
let data113 = data110.approvers;
if(Array.isArray(data113)){
if(data113.length < 1){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/emergency/approvers", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len26 = data113.length;
for(let i30=0; i30<len26; i30++){
let data114 = data113[i30];
if(typeof data114 === "string"){
if(!pattern50.test(data114)){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/emergency/approvers/" + i30, {pattern: "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"}, "must match pattern \""+"^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/emergency/approvers/" + i30, {type: "string"}, "must be string");
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
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/emergency/approvers", {i: i31, j: j4}, "must NOT have duplicate items (items ## "+j4+" and "+i31+" are identical)");
errors++;
break;
}
indices2[item2] = i31;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/emergency/approvers", {type: "array"}, "must be array");
errors++;
}
}
if(data110.for !== undefined){
let data115 = data110.for;
if(typeof data115 === "string"){
if(!pattern30.test(data115)){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/emergency/for", {pattern: "^[0-9]{1,6}(s|m|h|d)$"}, "must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/emergency/for", {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/emergency", {type: "object"}, "must be object");
errors++;
}
}
if(data92.windows !== undefined){
let data116 = data92.windows;
if(Array.isArray(data116)){
if(data116.length < 1){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/windows", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len27 = data116.length;
for(let i32=0; i32<len27; i32++){
let data117 = data116[i32];
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.days === undefined){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/windows/" + i32, {missingProperty: "days"}, "must have required property '"+"days"+"'");
errors++;
}
if(data117.from === undefined){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/windows/" + i32, {missingProperty: "from"}, "must have required property '"+"from"+"'");
errors++;
}
if(data117.to === undefined){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/windows/" + i32, {missingProperty: "to"}, "must have required property '"+"to"+"'");
errors++;
}
if(data117.zone === undefined){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/windows/" + i32, {missingProperty: "zone"}, "must have required property '"+"zone"+"'");
errors++;
}
for(const key25 in data117){
if(!((((key25 === "days") || (key25 === "from")) || (key25 === "to")) || (key25 === "zone"))){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/windows/" + i32, {additionalProperty: key25}, "must NOT have additional properties");
errors++;
}
}
if(data117.days !== undefined){
let data118 = data117.days;
if(Array.isArray(data118)){
if(data118.length < 1){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/windows/" + i32+"/days", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len28 = data118.length;
for(let i33=0; i33<len28; i33++){
let data119 = data118[i33];
if(!(((((((data119 === "mon") || (data119 === "tue")) || (data119 === "wed")) || (data119 === "thu")) || (data119 === "fri")) || (data119 === "sat")) || (data119 === "sun"))){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/windows/" + i32+"/days/" + i33, {allowedValues: schema6.properties.environments.items.properties.windows.items.properties.days.items.enum}, "must be equal to one of the allowed values");
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
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/windows/" + i32+"/days", {i: i34, j: j5}, "must NOT have duplicate items (items ## "+j5+" and "+i34+" are identical)");
errors++;
break outer2;
}
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/windows/" + i32+"/days", {type: "array"}, "must be array");
errors++;
}
}
if(data117.from !== undefined){
let data120 = data117.from;
if(typeof data120 === "string"){
if(!pattern55.test(data120)){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/windows/" + i32+"/from", {pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"}, "must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/windows/" + i32+"/from", {type: "string"}, "must be string");
errors++;
}
}
if(data117.to !== undefined){
let data121 = data117.to;
if(typeof data121 === "string"){
if(!pattern56.test(data121)){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/windows/" + i32+"/to", {pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}, "must match pattern \""+"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/windows/" + i32+"/to", {type: "string"}, "must be string");
errors++;
}
}
if(data117.zone !== undefined){
let data122 = data117.zone;
if(typeof data122 === "string"){
if(func4(data122) < 1){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/windows/" + i32+"/zone", {limit: 1}, "must NOT have fewer than 1 characters");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/windows/" + i32+"/zone", {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/windows/" + i32, {type: "object"}, "must be object");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/windows", {type: "array"}, "must be array");
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
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/calendars/" + i35, {pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"}, "must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/calendars/" + i35, {type: "string"}, "must be string");
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
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/calendars", {i: i36, j: j6}, "must NOT have duplicate items (items ## "+j6+" and "+i36+" are identical)");
errors++;
break;
}
indices3[item3] = i36;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/calendars", {type: "array"}, "must be array");
errors++;
}
}
if(data92.change !== undefined){
if(!(data92.change === "required")){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/change", {allowedValues: schema6.properties.environments.items.properties.change.enum}, "must be equal to one of the allowed values");
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
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/freezes/" + i37, {missingProperty: "from"}, "must have required property '"+"from"+"'");
errors++;
}
if(data127.to === undefined){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/freezes/" + i37, {missingProperty: "to"}, "must have required property '"+"to"+"'");
errors++;
}
if(data127.reason === undefined){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/freezes/" + i37, {missingProperty: "reason"}, "must have required property '"+"reason"+"'");
errors++;
}
for(const key26 in data127){
if(!(((key26 === "from") || (key26 === "to")) || (key26 === "reason"))){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/freezes/" + i37, {additionalProperty: key26}, "must NOT have additional properties");
errors++;
}
}
if(data127.from !== undefined){
let data128 = data127.from;
if(typeof data128 === "string"){
if(!pattern12.test(data128)){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/freezes/" + i37+"/from", {pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"}, "must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/freezes/" + i37+"/from", {type: "string"}, "must be string");
errors++;
}
}
if(data127.to !== undefined){
let data129 = data127.to;
if(typeof data129 === "string"){
if(!pattern12.test(data129)){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/freezes/" + i37+"/to", {pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"}, "must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/freezes/" + i37+"/to", {type: "string"}, "must be string");
errors++;
}
}
if(data127.reason !== undefined){
let data130 = data127.reason;
if(typeof data130 === "string"){
if(func4(data130) > 300){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/freezes/" + i37+"/reason", {limit: 300}, "must NOT have more than 300 characters");
errors++;
}
if(func4(data130) < 5){
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/freezes/" + i37+"/reason", {limit: 5}, "must NOT have fewer than 5 characters");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/freezes/" + i37+"/reason", {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/freezes/" + i37, {type: "object"}, "must be object");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24+"/freezes", {type: "array"}, "must be array");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments/" + i24, {type: "object"}, "must be object");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments", {type: "array"}, "must be array");
errors++;
}
}
if(data.services !== undefined){
let data131 = data.services;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(Object.keys(data131).length < 1){
vErrors = fault(vErrors, instancePath+"/services", {limit: 1}, "must NOT have fewer than 1 properties");
errors++;
}
for(const key27 in data131){
const _errs301 = errors;
if(typeof key27 === "string"){
if(!pattern7.test(key27)){
vErrors = fault(vErrors, instancePath+"/services", {pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"}, "must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/services", {type: "string"}, "must be string");
errors++;
}
var valid102 = _errs301 === errors;
if(!valid102){
vErrors = fault(vErrors, instancePath+"/services", {propertyName: key27}, "property name must be valid");
errors++;
}
}
for(const key28 in data131){
let data132 = data131[key28];
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.image === undefined){
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), {missingProperty: "image"}, "must have required property '"+"image"+"'");
errors++;
}
if(data132.source === undefined){
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), {missingProperty: "source"}, "must have required property '"+"source"+"'");
errors++;
}
if(data132.targets === undefined){
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), {missingProperty: "targets"}, "must have required property '"+"targets"+"'");
errors++;
}
for(const key29 in data132){
if(!(((key29 === "image") || (key29 === "source")) || (key29 === "targets"))){
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), {additionalProperty: key29}, "must NOT have additional properties");
errors++;
}
}
if(data132.image !== undefined){
let data133 = data132.image;
if(typeof data133 === "string"){
if(!pattern61.test(data133)){
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/image", {pattern: "^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$"}, "must match pattern \""+"^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/image", {type: "string"}, "must be string");
errors++;
}
}
if(data132.source !== undefined){
let data134 = data132.source;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.repository === undefined){
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source", {missingProperty: "repository"}, "must have required property '"+"repository"+"'");
errors++;
}
if(data134["repository-id"] === undefined){
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source", {missingProperty: "repository-id"}, "must have required property '"+"repository-id"+"'");
errors++;
}
if(data134.refs === undefined){
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source", {missingProperty: "refs"}, "must have required property '"+"refs"+"'");
errors++;
}
for(const key30 in data134){
if(!(((key30 === "repository") || (key30 === "repository-id")) || (key30 === "refs"))){
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source", {additionalProperty: key30}, "must NOT have additional properties");
errors++;
}
}
if(data134.repository !== undefined){
let data135 = data134.repository;
if(typeof data135 === "string"){
if(!pattern18.test(data135)){
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/repository", {pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"}, "must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/repository", {type: "string"}, "must be string");
errors++;
}
}
if(data134["repository-id"] !== undefined){
let data136 = data134["repository-id"];
if(typeof data136 === "string"){
if(!pattern19.test(data136)){
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/repository-id", {pattern: "^[0-9]{1,20}$"}, "must match pattern \""+"^[0-9]{1,20}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/repository-id", {type: "string"}, "must be string");
errors++;
}
}
if(data134.refs !== undefined){
let data137 = data134.refs;
if(Array.isArray(data137)){
if(data137.length < 1){
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/refs", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len31 = data137.length;
for(let i38=0; i38<len31; i38++){
let data138 = data137[i38];
if(typeof data138 === "string"){
if(!pattern4.test(data138)){
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/refs/" + i38, {pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"}, "must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/refs/" + i38, {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/refs", {type: "array"}, "must be array");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/source", {type: "object"}, "must be object");
errors++;
}
}
if(data132.targets !== undefined){
let data139 = data132.targets;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(Object.keys(data139).length < 1){
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets", {limit: 1}, "must NOT have fewer than 1 properties");
errors++;
}
for(const key31 in data139){
const _errs322 = errors;
if(typeof key31 === "string"){
if(!pattern7.test(key31)){
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets", {pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"}, "must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets", {type: "string"}, "must be string");
errors++;
}
var valid108 = _errs322 === errors;
if(!valid108){
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets", {propertyName: key31}, "property name must be valid");
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
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets", {type: "object"}, "must be object");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/services/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), {type: "object"}, "must be object");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/services", {type: "object"}, "must be object");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
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
vErrors = fault(vErrors, instancePath, {limit: 20}, "must NOT have more than 20 items");
errors++;
}
if(data.length < 1){
vErrors = fault(vErrors, instancePath, {limit: 1}, "must NOT have fewer than 1 items");
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
vErrors = fault(vErrors, instancePath, {type: "array"}, "must be array");
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
vErrors = fault(vErrors, instancePath, {}, "must match a schema in anyOf");
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
