// @ts-nocheck
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
/** Generated from schema.ts by packages/policy/scripts/compile-schema.ts. Do not edit. */
import func3Module from 'ajv/dist/runtime/ucs2length.js';
import func0Module from 'ajv/dist/runtime/equal.js';
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"delivery-policy.schema.json","title":"Waybill delivery policy","description":"Which environments there are, what a digest must prove to enter each, and where its value stands.","type":"object","additionalProperties":false,"required":["version","trust","evidence","environments","services"],"properties":{"version":{"const":1,"description":"Version of this format."},"promotion-statement":{"enum":["required","optional"],"description":"required: no promotion without a statement that a promoter signed. Default: required where \"trust.promoters\" is given."},"trust":{"type":"object","additionalProperties":false,"required":["builders"],"description":"Who may sign. A signature by anybody else is no evidence.","properties":{"issuer":{"type":"string","pattern":"^https?://[^\\s/]+(/[^\\s]*)?$","description":"OIDC issuer of the signing jobs. Default: https://token.actions.githubusercontent.com"},"server":{"type":"string","pattern":"^https?://[^\\s/]+$","description":"GitHub server of the signing workflows. Default: https://github.com"},"trusted-root":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","description":"Sigstore trusted root (JSON) in the config repository; the public one where not given."},"sigstore":{"enum":["public-good","github"],"description":"Where no \"trusted-root\" is given: the public Sigstore instance that signs, whose trusted root is fetched by TUF. Default: public-good"},"builders":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["workflow","refs"],"properties":{"workflow":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$","description":"owner/repository/.github/workflows/file.yml"},"refs":{"type":"array","minItems":1,"description":"Refs (or commits) of the workflow's repository at which it is trusted.","items":{"anyOf":[{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},{"type":"string","pattern":"^[0-9a-f]{40}$"}]}},"digests":{"type":"array","items":{"type":"string","pattern":"^[0-9a-f]{40}$"},"description":"Commits of the workflow that are trusted; all where not given."}}},"description":"Reusable workflows that may sign, by path and ref: their paths are the signing identity."},"promoters":{"type":"array","minItems":1,"description":"Workflows that may sign promotions. With them every promotion needs its signed statement.","items":{"type":"object","additionalProperties":false,"required":["workflow","refs"],"properties":{"workflow":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$","description":"owner/repository/.github/workflows/file.yml"},"refs":{"type":"array","minItems":1,"description":"Refs (or commits) of the workflow's repository at which it is trusted.","items":{"anyOf":[{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},{"type":"string","pattern":"^[0-9a-f]{40}$"}]}},"digests":{"type":"array","items":{"type":"string","pattern":"^[0-9a-f]{40}$"},"description":"Commits of the workflow that are trusted; all where not given."},"source":{"type":"object","additionalProperties":false,"required":["repository","repository-id","refs"],"properties":{"repository":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$","description":"owner/name"},"repository-id":{"type":"string","pattern":"^[0-9]{1,20}$","description":"GitHub's numeric id, in quotes: a name can be taken over by somebody else, the id can't."},"refs":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},"description":"Refs that may be run."}},"description":"Repository whose runs may sign. Default: the config repository, on its base branch."}}}},"withdrawers":{"type":"array","minItems":1,"description":"Workflows that may sign the withdrawal of a digest.","items":{"type":"object","additionalProperties":false,"required":["workflow","refs"],"properties":{"workflow":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$","description":"owner/repository/.github/workflows/file.yml"},"refs":{"type":"array","minItems":1,"description":"Refs (or commits) of the workflow's repository at which it is trusted.","items":{"anyOf":[{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},{"type":"string","pattern":"^[0-9a-f]{40}$"}]}},"digests":{"type":"array","items":{"type":"string","pattern":"^[0-9a-f]{40}$"},"description":"Commits of the workflow that are trusted; all where not given."},"source":{"type":"object","additionalProperties":false,"required":["repository","repository-id","refs"],"properties":{"repository":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$","description":"owner/name"},"repository-id":{"type":"string","pattern":"^[0-9]{1,20}$","description":"GitHub's numeric id, in quotes: a name can be taken over by somebody else, the id can't."},"refs":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},"description":"Refs that may be run."}},"description":"Repository whose runs may sign. Default: the config repository, on its base branch."}}}},"triggers":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z_]+$"},"description":"Events that may start a signing run. Default: push, workflow_dispatch, release"},"runners":{"type":"array","minItems":1,"items":{"enum":["github-hosted","self-hosted"]},"description":"Kinds of runner that may sign. Default: github-hosted"}}},"evidence":{"type":"object","minProperties":1,"description":"Named sets of evidence; each environment names one.","propertyNames":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"additionalProperties":{"type":"array","minItems":1,"items":{"anyOf":[{"enum":["signature","provenance","sbom","gate","tests","summary"]},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"enum":["signature","provenance","sbom","gate","tests","summary"]},"max-age":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$","description":"Older evidence does not count."},"environment":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"summary: the environment that the image was verified for. Default: the rung below."},"builders":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["workflow","refs"],"properties":{"workflow":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$","description":"owner/repository/.github/workflows/file.yml"},"refs":{"type":"array","minItems":1,"description":"Refs (or commits) of the workflow's repository at which it is trusted.","items":{"anyOf":[{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},{"type":"string","pattern":"^[0-9a-f]{40}$"}]}},"digests":{"type":"array","items":{"type":"string","pattern":"^[0-9a-f]{40}$"},"description":"Commits of the workflow that are trusted; all where not given."}}},"description":"summary: workflows that may sign it. Default: those of \"trust.builders\"."},"source":{"type":"object","additionalProperties":false,"required":["repository","repository-id","refs"],"properties":{"repository":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$","description":"owner/name"},"repository-id":{"type":"string","pattern":"^[0-9]{1,20}$","description":"GitHub's numeric id, in quotes: a name can be taken over by somebody else, the id can't."},"refs":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},"description":"Refs that may be run."}},"description":"summary: repository whose runs may sign it. Default: the service's own."}}}]}}},"calendars":{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"description":"Named lists of closed days, as of public holidays; environments name the ones that close them.","additionalProperties":{"type":"object","additionalProperties":false,"required":["zone","closed"],"properties":{"zone":{"type":"string","minLength":1,"description":"IANA time zone whose days are meant."},"closed":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["first","reason"],"properties":{"first":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\d$","description":"The day, or the first of several: 2026-12-25"},"last":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\d$","description":"The last day, included."},"reason":{"type":"string","minLength":5,"maxLength":300}}}}}}},"environments":{"type":"array","minItems":1,"description":"The ladder, lowest rung first. A digest enters the first directly and climbs one rung at a time.","items":{"type":"object","additionalProperties":false,"required":["name","merge","evidence"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"merge":{"enum":["direct","auto","reviewed"],"description":"direct: a commit. auto: a pull request that merges itself once every check and review is there. reviewed: a pull request that a person merges."},"evidence":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"The set of evidence a digest needs to enter."},"soak":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$","description":"How long the digest must have run in the rung below."},"approvals":{"description":"Approving reviews of the very head, by people with write access. A number, or the number with whose reviews count.","anyOf":[{"type":"integer","minimum":0,"maximum":10},{"type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"type":"integer","minimum":1,"maximum":10},"from":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"},"description":"People (login) and teams (org/team) whose approvals count. Default: everybody with write access."},"independent":{"type":"boolean","description":"Whether approvals of those who had a part in the change are left out: its authors and co-authors, who started the promotion, who pushed last. Default: true"}}}]},"reviewers":{"type":"array","items":{"type":"string","pattern":"^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"},"description":"People (login) and teams (org/team) that are asked for review."},"emergency":{"type":"object","additionalProperties":false,"required":["skip","approvers","for"],"description":"Rules that may be skipped in an emergency. Without this none can be. Evidence, withdrawal and the ladder never can.","properties":{"skip":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["soak","window"]}},"approvers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"},"description":"People (login) and teams (org/team) of whom one must approve the pull request of an emergency; not who asked for it."},"for":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$","description":"How long an emergency lasts at most."}}},"windows":{"type":"array","minItems":1,"description":"When a promotion may merge. Without windows: always.","items":{"type":"object","additionalProperties":false,"required":["days","from","to","zone"],"properties":{"days":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["mon","tue","wed","thu","fri","sat","sun"]}},"from":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"Local time, included."},"to":{"type":"string","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$","description":"Local time, not included."},"zone":{"type":"string","minLength":1,"description":"IANA time zone: Asia/Dubai"}}}},"calendars":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"description":"Calendars whose closed days are freezes here."},"freezes":{"type":"array","description":"When nothing merges, whatever the windows say.","items":{"type":"object","additionalProperties":false,"required":["from","to","reason"],"properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"},"to":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"},"reason":{"type":"string","minLength":5,"maxLength":300}}}}}}},"services":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"description":"Every service that Waybill may move.","additionalProperties":{"type":"object","additionalProperties":false,"required":["image","source","targets"],"properties":{"image":{"type":"string","pattern":"^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$","description":"registry/repository, without tag and digest."},"source":{"type":"object","additionalProperties":false,"required":["repository","repository-id","refs"],"properties":{"repository":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$","description":"owner/name"},"repository-id":{"type":"string","pattern":"^[0-9]{1,20}$","description":"GitHub's numeric id, in quotes: a name can be taken over by somebody else, the id can't."},"refs":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},"description":"Refs that may be released."}}},"targets":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"description":"Where the digest stands in each environment.","additionalProperties":{"$ref":"#/definitions/target"}}}}}},"definitions":{"kustomize":{"title":"Kustomize image","description":"An entry of `images` in a kustomization or a component, by its name (or newName). Its `digest` is written, and added where there is none.","type":"object","additionalProperties":false,"required":["kustomize","image"],"properties":{"kustomize":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A kustomization.yaml with an `images` entry.","examples":["overlays/dev/claims-api/kustomization.yaml"]},"image":{"type":"string","pattern":"^\\S(.*\\S)?$","maxLength":500,"description":"`name` of the entry; else its `newName`.","examples":["claims-api"]},"path":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of another such list, in a resource that hands it to kustomize.","examples":["[Kustomization/apps].spec.images"]}}},"yaml":{"title":"YAML or JSON path","description":"One scalar in any YAML or JSON file: a digest, a tag or an image reference.","type":"object","additionalProperties":false,"required":["yaml","path"],"properties":{"yaml":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"Any YAML or JSON file.","examples":["environments/dev.json"]},"path":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Keys from the root, joined by dots. [key=value] takes an entry of a list, \"|\" goes into a block of text, [Kind/name] or [#2] in front takes one document of several.","examples":["spec.image.digest","[Deployment/api].spec.template.spec.containers.[name=api].image"]},"form":{"enum":["digest","hex","tag","reference"],"description":"What the value holds, where its key does not tell: sha256:…, its 64 digits alone, v1@sha256:…, or registry/repository@sha256:…"}}},"helmValues":{"title":"Helm values","description":"A mapping with repository, tag and (better) digest or sha, with or without registry; or one string with the whole reference.","type":"object","additionalProperties":false,"required":["helm-values","path"],"properties":{"helm-values":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A values file, or any file that holds such values.","examples":["envs/dev/values.yaml"]},"path":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the mapping or the string.","examples":["image","api.image","images.[name=api]"]}}},"workload":{"title":"Container of a workload","description":"The image of a container (or init container) in a Deployment, Rollout, StatefulSet, DaemonSet, CronJob, Job or Pod.","type":"object","additionalProperties":false,"required":["manifest","workload","container"],"properties":{"manifest":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file of Kubernetes manifests.","examples":["dev/claims-api.yaml"]},"workload":{"type":"string","pattern":"^[A-Za-z]+/[a-z0-9.-]+$","maxLength":500,"description":"Kind and name.","examples":["Deployment/claims-api","Rollout/api"]},"container":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"Name of the container.","examples":["api"]}}},"argocdKustomize":{"title":"Argo CD kustomize image","description":"An entry of `kustomize.images` in the source of an Application or ApplicationSet.","type":"object","additionalProperties":false,"required":["argocd","kustomize-image"],"properties":{"argocd":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with an Argo CD Application or ApplicationSet.","examples":["argocd/claims-api.yaml"]},"kustomize-image":{"type":"string","pattern":"^\\S(.*\\S)?$","maxLength":500,"description":"What stands before \"=\" in the entry, else its repository.","examples":["claims-api"]},"application":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"metadata.name of the Application or ApplicationSet, where the file holds several.","examples":["claims-api-dev"]},"source":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the source, where it is not spec.source or spec.template.spec.source.","examples":["spec.sources.1","spec.sources.[path=charts/api]"]}}},"argocdParameters":{"title":"Argo CD Helm parameters","description":"Parameters <prefix>.digest, else <prefix>.tag; or <prefix> with the whole reference.","type":"object","additionalProperties":false,"required":["argocd","helm-parameters"],"properties":{"argocd":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with an Argo CD Application or ApplicationSet.","examples":["argocd/claims-api.yaml"]},"helm-parameters":{"type":"string","pattern":"^\\S(.*\\S)?$","maxLength":500,"description":"The prefix.","examples":["image","api.image"]},"application":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"metadata.name of the Application or ApplicationSet, where the file holds several.","examples":["claims-api-dev"]},"source":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the source, where it is not spec.source or spec.template.spec.source.","examples":["spec.sources.1","spec.sources.[path=charts/api]"]}}},"argocdValues":{"title":"Argo CD Helm values","description":"Helm values in the source of an Application or ApplicationSet: valuesObject, or values as a block of text.","type":"object","additionalProperties":false,"required":["argocd","values"],"properties":{"argocd":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with an Argo CD Application or ApplicationSet.","examples":["argocd/claims-api.yaml"]},"values":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the mapping or the string inside of the values.","examples":["image"]},"application":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"metadata.name of the Application or ApplicationSet, where the file holds several.","examples":["claims-api-dev"]},"source":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the source, where it is not spec.source or spec.template.spec.source.","examples":["spec.sources.1","spec.sources.[path=charts/api]"]}}},"argocdElement":{"title":"Argo CD list element","description":"A value of one element of a list generator of an ApplicationSet.","type":"object","additionalProperties":false,"required":["argocd","element","path"],"properties":{"argocd":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with an Argo CD Application or ApplicationSet.","examples":["argocd/claims-api.yaml"]},"element":{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":{"type":"string","minLength":1,"maxLength":300},"description":"One key of the element with its value, which no other element has.","examples":[{"cluster":"dev"}]},"path":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the value inside of the element.","examples":["imageDigest","image"]},"application":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"metadata.name of the Application or ApplicationSet, where the file holds several.","examples":["claims-api-dev"]},"form":{"enum":["digest","hex","tag","reference"],"description":"What the value holds, where its key does not tell: sha256:…, its 64 digits alone, v1@sha256:…, or registry/repository@sha256:…"}}},"fluxRelease":{"title":"Flux HelmRelease","description":"Helm values in a HelmRelease of Flux: a mapping or a string, as in a values file.","type":"object","additionalProperties":false,"required":["flux","helm-release","path"],"properties":{"flux":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with resources of Flux.","examples":["clusters/dev/claims-api.yaml"]},"helm-release":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"metadata.name of the HelmRelease.","examples":["claims-api"]},"path":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path inside of spec.values.","examples":["image"]}}},"fluxPolicy":{"title":"Flux image policy","description":"Every value of the file with the marker of an image policy: # {\"$imagepolicy\": \"flux-system:claims-api:digest\"}. Let Waybill or the image automation write them, not both.","type":"object","additionalProperties":false,"required":["flux","image-policy"],"properties":{"flux":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with resources of Flux.","examples":["clusters/dev/claims-api.yaml"]},"image-policy":{"type":"string","pattern":"^[a-z0-9-]+:[a-z0-9.-]+$","maxLength":500,"description":"Namespace and name of the policy.","examples":["flux-system:claims-api"]}}},"target":{"description":"Where the digest stands.","anyOf":[{"$ref":"#/definitions/kustomize"},{"$ref":"#/definitions/yaml"},{"$ref":"#/definitions/helmValues"},{"$ref":"#/definitions/workload"},{"$ref":"#/definitions/argocdKustomize"},{"$ref":"#/definitions/argocdParameters"},{"$ref":"#/definitions/argocdValues"},{"$ref":"#/definitions/argocdElement"},{"$ref":"#/definitions/fluxRelease"},{"$ref":"#/definitions/fluxPolicy"}],"examples":[{"kustomize":"overlays/dev/claims-api/kustomization.yaml","image":"claims-api"},{"helm-values":"envs/dev/values.yaml","path":"image"},{"manifest":"dev/claims-api.yaml","workload":"Deployment/claims-api","container":"api"},{"argocd":"argocd/claims-api.yaml","values":"image"},{"flux":"clusters/dev/claims-api.yaml","helm-release":"claims-api","path":"image"}]}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = func3Module.default ?? func3Module;
const func0 = func0Module.default ?? func0Module;
const pattern0 = new RegExp("^https?://[^\\s/]+(/[^\\s]*)?$", "u");
const pattern1 = new RegExp("^https?://[^\\s/]+$", "u");
const pattern2 = new RegExp("^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "u");
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$", "u");
const pattern4 = new RegExp("^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern11 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$", "u");
const pattern12 = new RegExp("^[0-9]{1,20}$", "u");
const pattern21 = new RegExp("^[a-z_]+$", "u");
const pattern22 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern23 = new RegExp("^[0-9]{1,6}(s|m|h|d)$", "u");
const pattern33 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
const pattern38 = new RegExp("^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$", "u");
const pattern42 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern43 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
const pattern45 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$", "u");
const pattern48 = new RegExp("^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$", "u");
const schema7 = {"description":"Where the digest stands.","anyOf":[{"$ref":"#/definitions/kustomize"},{"$ref":"#/definitions/yaml"},{"$ref":"#/definitions/helmValues"},{"$ref":"#/definitions/workload"},{"$ref":"#/definitions/argocdKustomize"},{"$ref":"#/definitions/argocdParameters"},{"$ref":"#/definitions/argocdValues"},{"$ref":"#/definitions/argocdElement"},{"$ref":"#/definitions/fluxRelease"},{"$ref":"#/definitions/fluxPolicy"}],"examples":[{"kustomize":"overlays/dev/claims-api/kustomization.yaml","image":"claims-api"},{"helm-values":"envs/dev/values.yaml","path":"image"},{"manifest":"dev/claims-api.yaml","workload":"Deployment/claims-api","container":"api"},{"argocd":"argocd/claims-api.yaml","values":"image"},{"flux":"clusters/dev/claims-api.yaml","helm-release":"claims-api","path":"image"}]};
const schema8 = {"title":"Kustomize image","description":"An entry of `images` in a kustomization or a component, by its name (or newName). Its `digest` is written, and added where there is none.","type":"object","additionalProperties":false,"required":["kustomize","image"],"properties":{"kustomize":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A kustomization.yaml with an `images` entry.","examples":["overlays/dev/claims-api/kustomization.yaml"]},"image":{"type":"string","pattern":"^\\S(.*\\S)?$","maxLength":500,"description":"`name` of the entry; else its `newName`.","examples":["claims-api"]},"path":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of another such list, in a resource that hands it to kustomize.","examples":["[Kustomization/apps].spec.images"]}}};
const pattern54 = new RegExp("^\\S(.*\\S)?$", "u");
const pattern55 = new RegExp("^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(func3(data0) > 500){
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
if(func3(data1) > 500){
const err6 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern54.test(data1)){
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
if(func3(data2) > 500){
const err9 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern55.test(data2)){
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
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"title":"YAML or JSON path","description":"One scalar in any YAML or JSON file: a digest, a tag or an image reference.","type":"object","additionalProperties":false,"required":["yaml","path"],"properties":{"yaml":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"Any YAML or JSON file.","examples":["environments/dev.json"]},"path":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Keys from the root, joined by dots. [key=value] takes an entry of a list, \"|\" goes into a block of text, [Kind/name] or [#2] in front takes one document of several.","examples":["spec.image.digest","[Deployment/api].spec.template.spec.containers.[name=api].image"]},"form":{"enum":["digest","hex","tag","reference"],"description":"What the value holds, where its key does not tell: sha256:…, its 64 digits alone, v1@sha256:…, or registry/repository@sha256:…"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(func3(data0) > 500){
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
if(func3(data1) > 500){
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern55.test(data1)){
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
const err9 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues: schema9.properties.form.enum},message:"must be equal to one of the allowed values"};
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
validate25.errors = vErrors;
return errors === 0;
}

const schema10 = {"title":"Helm values","description":"A mapping with repository, tag and (better) digest or sha, with or without registry; or one string with the whole reference.","type":"object","additionalProperties":false,"required":["helm-values","path"],"properties":{"helm-values":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A values file, or any file that holds such values.","examples":["envs/dev/values.yaml"]},"path":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the mapping or the string.","examples":["image","api.image","images.[name=api]"]}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(func3(data0) > 500){
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
if(func3(data1) > 500){
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern55.test(data1)){
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
validate27.errors = vErrors;
return errors === 0;
}

const schema11 = {"title":"Container of a workload","description":"The image of a container (or init container) in a Deployment, Rollout, StatefulSet, DaemonSet, CronJob, Job or Pod.","type":"object","additionalProperties":false,"required":["manifest","workload","container"],"properties":{"manifest":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file of Kubernetes manifests.","examples":["dev/claims-api.yaml"]},"workload":{"type":"string","pattern":"^[A-Za-z]+/[a-z0-9.-]+$","maxLength":500,"description":"Kind and name.","examples":["Deployment/claims-api","Rollout/api"]},"container":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"Name of the container.","examples":["api"]}}};
const pattern61 = new RegExp("^[A-Za-z]+/[a-z0-9.-]+$", "u");
const pattern62 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(func3(data0) > 500){
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
if(func3(data1) > 500){
const err7 = {instancePath:instancePath+"/workload",schemaPath:"#/properties/workload/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern61.test(data1)){
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
if(func3(data2) > 500){
const err10 = {instancePath:instancePath+"/container",schemaPath:"#/properties/container/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern62.test(data2)){
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
validate29.errors = vErrors;
return errors === 0;
}

const schema12 = {"title":"Argo CD kustomize image","description":"An entry of `kustomize.images` in the source of an Application or ApplicationSet.","type":"object","additionalProperties":false,"required":["argocd","kustomize-image"],"properties":{"argocd":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with an Argo CD Application or ApplicationSet.","examples":["argocd/claims-api.yaml"]},"kustomize-image":{"type":"string","pattern":"^\\S(.*\\S)?$","maxLength":500,"description":"What stands before \"=\" in the entry, else its repository.","examples":["claims-api"]},"application":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"metadata.name of the Application or ApplicationSet, where the file holds several.","examples":["claims-api-dev"]},"source":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the source, where it is not spec.source or spec.template.spec.source.","examples":["spec.sources.1","spec.sources.[path=charts/api]"]}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(func3(data0) > 500){
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
if(func3(data1) > 500){
const err6 = {instancePath:instancePath+"/kustomize-image",schemaPath:"#/properties/kustomize-image/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern54.test(data1)){
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
if(func3(data2) > 500){
const err9 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern62.test(data2)){
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
if(func3(data3) > 500){
const err12 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern55.test(data3)){
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
validate31.errors = vErrors;
return errors === 0;
}

const schema13 = {"title":"Argo CD Helm parameters","description":"Parameters <prefix>.digest, else <prefix>.tag; or <prefix> with the whole reference.","type":"object","additionalProperties":false,"required":["argocd","helm-parameters"],"properties":{"argocd":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with an Argo CD Application or ApplicationSet.","examples":["argocd/claims-api.yaml"]},"helm-parameters":{"type":"string","pattern":"^\\S(.*\\S)?$","maxLength":500,"description":"The prefix.","examples":["image","api.image"]},"application":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"metadata.name of the Application or ApplicationSet, where the file holds several.","examples":["claims-api-dev"]},"source":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the source, where it is not spec.source or spec.template.spec.source.","examples":["spec.sources.1","spec.sources.[path=charts/api]"]}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(func3(data0) > 500){
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
if(func3(data1) > 500){
const err6 = {instancePath:instancePath+"/helm-parameters",schemaPath:"#/properties/helm-parameters/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern54.test(data1)){
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
if(func3(data2) > 500){
const err9 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern62.test(data2)){
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
if(func3(data3) > 500){
const err12 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern55.test(data3)){
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
validate33.errors = vErrors;
return errors === 0;
}

const schema14 = {"title":"Argo CD Helm values","description":"Helm values in the source of an Application or ApplicationSet: valuesObject, or values as a block of text.","type":"object","additionalProperties":false,"required":["argocd","values"],"properties":{"argocd":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with an Argo CD Application or ApplicationSet.","examples":["argocd/claims-api.yaml"]},"values":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the mapping or the string inside of the values.","examples":["image"]},"application":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"metadata.name of the Application or ApplicationSet, where the file holds several.","examples":["claims-api-dev"]},"source":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the source, where it is not spec.source or spec.template.spec.source.","examples":["spec.sources.1","spec.sources.[path=charts/api]"]}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(func3(data0) > 500){
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
if(func3(data1) > 500){
const err6 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern55.test(data1)){
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
if(func3(data2) > 500){
const err9 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern62.test(data2)){
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
if(func3(data3) > 500){
const err12 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern55.test(data3)){
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
validate35.errors = vErrors;
return errors === 0;
}

const schema15 = {"title":"Argo CD list element","description":"A value of one element of a list generator of an ApplicationSet.","type":"object","additionalProperties":false,"required":["argocd","element","path"],"properties":{"argocd":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with an Argo CD Application or ApplicationSet.","examples":["argocd/claims-api.yaml"]},"element":{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":{"type":"string","minLength":1,"maxLength":300},"description":"One key of the element with its value, which no other element has.","examples":[{"cluster":"dev"}]},"path":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path of the value inside of the element.","examples":["imageDigest","image"]},"application":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"metadata.name of the Application or ApplicationSet, where the file holds several.","examples":["claims-api-dev"]},"form":{"enum":["digest","hex","tag","reference"],"description":"What the value holds, where its key does not tell: sha256:…, its 64 digits alone, v1@sha256:…, or registry/repository@sha256:…"}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(func3(data0) > 500){
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
if(func3(data2) > 300){
const err9 = {instancePath:instancePath+"/element/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/element/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data2) < 1){
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
if(func3(data3) > 500){
const err13 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern55.test(data3)){
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
if(func3(data4) > 500){
const err16 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern62.test(data4)){
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
const err19 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues: schema15.properties.form.enum},message:"must be equal to one of the allowed values"};
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
validate37.errors = vErrors;
return errors === 0;
}

const schema16 = {"title":"Flux HelmRelease","description":"Helm values in a HelmRelease of Flux: a mapping or a string, as in a values file.","type":"object","additionalProperties":false,"required":["flux","helm-release","path"],"properties":{"flux":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with resources of Flux.","examples":["clusters/dev/claims-api.yaml"]},"helm-release":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500,"description":"metadata.name of the HelmRelease.","examples":["claims-api"]},"path":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500,"description":"Path inside of spec.values.","examples":["image"]}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(func3(data0) > 500){
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
if(func3(data1) > 500){
const err7 = {instancePath:instancePath+"/helm-release",schemaPath:"#/properties/helm-release/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern62.test(data1)){
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
if(func3(data2) > 500){
const err10 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern55.test(data2)){
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
validate39.errors = vErrors;
return errors === 0;
}

const schema17 = {"title":"Flux image policy","description":"Every value of the file with the marker of an image policy: # {\"$imagepolicy\": \"flux-system:claims-api:digest\"}. Let Waybill or the image automation write them, not both.","type":"object","additionalProperties":false,"required":["flux","image-policy"],"properties":{"flux":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500,"description":"A file with resources of Flux.","examples":["clusters/dev/claims-api.yaml"]},"image-policy":{"type":"string","pattern":"^[a-z0-9-]+:[a-z0-9.-]+$","maxLength":500,"description":"Namespace and name of the policy.","examples":["flux-system:claims-api"]}}};
const pattern82 = new RegExp("^[a-z0-9-]+:[a-z0-9.-]+$", "u");

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(func3(data0) > 500){
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
if(func3(data1) > 500){
const err6 = {instancePath:instancePath+"/image-policy",schemaPath:"#/properties/image-policy/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern82.test(data1)){
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
validate41.errors = vErrors;
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
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
if(!(((((((key0 === "version") || (key0 === "promotion-statement")) || (key0 === "trust")) || (key0 === "evidence")) || (key0 === "calendars")) || (key0 === "environments")) || (key0 === "services"))){
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
if(data2.builders === undefined){
const err8 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/required",keyword:"required",params:{missingProperty: "builders"},message:"must have required property '"+"builders"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data2){
if(!(func2.call(schema6.properties.trust.properties, key1))){
const err9 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.issuer !== undefined){
let data3 = data2.issuer;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err10 = {instancePath:instancePath+"/trust/issuer",schemaPath:"#/properties/trust/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/]+(/[^\\s]*)?$"},message:"must match pattern \""+"^https?://[^\\s/]+(/[^\\s]*)?$"+"\""};
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
const err11 = {instancePath:instancePath+"/trust/issuer",schemaPath:"#/properties/trust/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.server !== undefined){
let data4 = data2.server;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err12 = {instancePath:instancePath+"/trust/server",schemaPath:"#/properties/trust/properties/server/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/]+$"},message:"must match pattern \""+"^https?://[^\\s/]+$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/trust/server",schemaPath:"#/properties/trust/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2["trusted-root"] !== undefined){
let data5 = data2["trusted-root"];
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err14 = {instancePath:instancePath+"/trust/trusted-root",schemaPath:"#/properties/trust/properties/trusted-root/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\""};
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
const err15 = {instancePath:instancePath+"/trust/trusted-root",schemaPath:"#/properties/trust/properties/trusted-root/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.sigstore !== undefined){
let data6 = data2.sigstore;
if(!((data6 === "public-good") || (data6 === "github"))){
const err16 = {instancePath:instancePath+"/trust/sigstore",schemaPath:"#/properties/trust/properties/sigstore/enum",keyword:"enum",params:{allowedValues: schema6.properties.trust.properties.sigstore.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.builders !== undefined){
let data7 = data2.builders;
if(Array.isArray(data7)){
if(data7.length < 1){
const err17 = {instancePath:instancePath+"/trust/builders",schemaPath:"#/properties/trust/properties/builders/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.workflow === undefined){
const err18 = {instancePath:instancePath+"/trust/builders/" + i0,schemaPath:"#/properties/trust/properties/builders/items/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.refs === undefined){
const err19 = {instancePath:instancePath+"/trust/builders/" + i0,schemaPath:"#/properties/trust/properties/builders/items/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data8){
if(!(((key2 === "workflow") || (key2 === "refs")) || (key2 === "digests"))){
const err20 = {instancePath:instancePath+"/trust/builders/" + i0,schemaPath:"#/properties/trust/properties/builders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.workflow !== undefined){
let data9 = data8.workflow;
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
const err21 = {instancePath:instancePath+"/trust/builders/" + i0+"/workflow",schemaPath:"#/properties/trust/properties/builders/items/properties/workflow/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/trust/builders/" + i0+"/workflow",schemaPath:"#/properties/trust/properties/builders/items/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.refs !== undefined){
let data10 = data8.refs;
if(Array.isArray(data10)){
if(data10.length < 1){
const err23 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs",schemaPath:"#/properties/trust/properties/builders/items/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
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
const err24 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs/" + i1,schemaPath:"#/properties/trust/properties/builders/items/properties/refs/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs/" + i1,schemaPath:"#/properties/trust/properties/builders/items/properties/refs/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs27 = errors;
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err26 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs/" + i1,schemaPath:"#/properties/trust/properties/builders/items/properties/refs/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs/" + i1,schemaPath:"#/properties/trust/properties/builders/items/properties/refs/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid7 = valid7 || _valid0;
}
if(!valid7){
const err28 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs/" + i1,schemaPath:"#/properties/trust/properties/builders/items/properties/refs/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
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
const err29 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs",schemaPath:"#/properties/trust/properties/builders/items/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
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
const err30 = {instancePath:instancePath+"/trust/builders/" + i0+"/digests/" + i2,schemaPath:"#/properties/trust/properties/builders/items/properties/digests/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/trust/builders/" + i0+"/digests/" + i2,schemaPath:"#/properties/trust/properties/builders/items/properties/digests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err32 = {instancePath:instancePath+"/trust/builders/" + i0+"/digests",schemaPath:"#/properties/trust/properties/builders/items/properties/digests/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err33 = {instancePath:instancePath+"/trust/builders/" + i0,schemaPath:"#/properties/trust/properties/builders/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/trust/builders",schemaPath:"#/properties/trust/properties/builders/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data2.promoters !== undefined){
let data14 = data2.promoters;
if(Array.isArray(data14)){
if(data14.length < 1){
const err35 = {instancePath:instancePath+"/trust/promoters",schemaPath:"#/properties/trust/properties/promoters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.workflow === undefined){
const err36 = {instancePath:instancePath+"/trust/promoters/" + i3,schemaPath:"#/properties/trust/properties/promoters/items/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data15.refs === undefined){
const err37 = {instancePath:instancePath+"/trust/promoters/" + i3,schemaPath:"#/properties/trust/properties/promoters/items/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key3 in data15){
if(!((((key3 === "workflow") || (key3 === "refs")) || (key3 === "digests")) || (key3 === "source"))){
const err38 = {instancePath:instancePath+"/trust/promoters/" + i3,schemaPath:"#/properties/trust/properties/promoters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data15.workflow !== undefined){
let data16 = data15.workflow;
if(typeof data16 === "string"){
if(!pattern3.test(data16)){
const err39 = {instancePath:instancePath+"/trust/promoters/" + i3+"/workflow",schemaPath:"#/properties/trust/properties/promoters/items/properties/workflow/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"+"\""};
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
const err40 = {instancePath:instancePath+"/trust/promoters/" + i3+"/workflow",schemaPath:"#/properties/trust/properties/promoters/items/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15.refs !== undefined){
let data17 = data15.refs;
if(Array.isArray(data17)){
if(data17.length < 1){
const err41 = {instancePath:instancePath+"/trust/promoters/" + i3+"/refs",schemaPath:"#/properties/trust/properties/promoters/items/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
const _errs43 = errors;
let valid15 = false;
const _errs44 = errors;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err42 = {instancePath:instancePath+"/trust/promoters/" + i3+"/refs/" + i4,schemaPath:"#/properties/trust/properties/promoters/items/properties/refs/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
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
const err43 = {instancePath:instancePath+"/trust/promoters/" + i3+"/refs/" + i4,schemaPath:"#/properties/trust/properties/promoters/items/properties/refs/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid1 = _errs44 === errors;
valid15 = valid15 || _valid1;
if(!valid15){
const _errs46 = errors;
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
const err44 = {instancePath:instancePath+"/trust/promoters/" + i3+"/refs/" + i4,schemaPath:"#/properties/trust/properties/promoters/items/properties/refs/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
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
const err45 = {instancePath:instancePath+"/trust/promoters/" + i3+"/refs/" + i4,schemaPath:"#/properties/trust/properties/promoters/items/properties/refs/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid1 = _errs46 === errors;
valid15 = valid15 || _valid1;
}
if(!valid15){
const err46 = {instancePath:instancePath+"/trust/promoters/" + i3+"/refs/" + i4,schemaPath:"#/properties/trust/properties/promoters/items/properties/refs/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err47 = {instancePath:instancePath+"/trust/promoters/" + i3+"/refs",schemaPath:"#/properties/trust/properties/promoters/items/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data15.digests !== undefined){
let data19 = data15.digests;
if(Array.isArray(data19)){
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
let data20 = data19[i5];
if(typeof data20 === "string"){
if(!pattern5.test(data20)){
const err48 = {instancePath:instancePath+"/trust/promoters/" + i3+"/digests/" + i5,schemaPath:"#/properties/trust/properties/promoters/items/properties/digests/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/trust/promoters/" + i3+"/digests/" + i5,schemaPath:"#/properties/trust/properties/promoters/items/properties/digests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/trust/promoters/" + i3+"/digests",schemaPath:"#/properties/trust/properties/promoters/items/properties/digests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data15.source !== undefined){
let data21 = data15.source;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.repository === undefined){
const err51 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data21["repository-id"] === undefined){
const err52 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/required",keyword:"required",params:{missingProperty: "repository-id"},message:"must have required property '"+"repository-id"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data21.refs === undefined){
const err53 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key4 in data21){
if(!(((key4 === "repository") || (key4 === "repository-id")) || (key4 === "refs"))){
const err54 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data21.repository !== undefined){
let data22 = data21.repository;
if(typeof data22 === "string"){
if(!pattern11.test(data22)){
const err55 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source/repository",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source/repository",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data21["repository-id"] !== undefined){
let data23 = data21["repository-id"];
if(typeof data23 === "string"){
if(!pattern12.test(data23)){
const err57 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source/repository-id",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/repository-id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,20}$"},message:"must match pattern \""+"^[0-9]{1,20}$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source/repository-id",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/repository-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data21.refs !== undefined){
let data24 = data21.refs;
if(Array.isArray(data24)){
if(data24.length < 1){
const err59 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source/refs",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len6 = data24.length;
for(let i6=0; i6<len6; i6++){
let data25 = data24[i6];
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err60 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source/refs/" + i6,schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/refs/items/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source/refs/" + i6,schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/refs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source/refs",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err63 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err64 = {instancePath:instancePath+"/trust/promoters/" + i3,schemaPath:"#/properties/trust/properties/promoters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/trust/promoters",schemaPath:"#/properties/trust/properties/promoters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data2.withdrawers !== undefined){
let data26 = data2.withdrawers;
if(Array.isArray(data26)){
if(data26.length < 1){
const err66 = {instancePath:instancePath+"/trust/withdrawers",schemaPath:"#/properties/trust/properties/withdrawers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len7 = data26.length;
for(let i7=0; i7<len7; i7++){
let data27 = data26[i7];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.workflow === undefined){
const err67 = {instancePath:instancePath+"/trust/withdrawers/" + i7,schemaPath:"#/properties/trust/properties/withdrawers/items/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data27.refs === undefined){
const err68 = {instancePath:instancePath+"/trust/withdrawers/" + i7,schemaPath:"#/properties/trust/properties/withdrawers/items/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key5 in data27){
if(!((((key5 === "workflow") || (key5 === "refs")) || (key5 === "digests")) || (key5 === "source"))){
const err69 = {instancePath:instancePath+"/trust/withdrawers/" + i7,schemaPath:"#/properties/trust/properties/withdrawers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data27.workflow !== undefined){
let data28 = data27.workflow;
if(typeof data28 === "string"){
if(!pattern3.test(data28)){
const err70 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/workflow",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/workflow/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/workflow",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data27.refs !== undefined){
let data29 = data27.refs;
if(Array.isArray(data29)){
if(data29.length < 1){
const err72 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/refs",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
const len8 = data29.length;
for(let i8=0; i8<len8; i8++){
let data30 = data29[i8];
const _errs73 = errors;
let valid26 = false;
const _errs74 = errors;
if(typeof data30 === "string"){
if(!pattern4.test(data30)){
const err73 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/refs/" + i8,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/refs/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/refs/" + i8,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/refs/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid2 = _errs74 === errors;
valid26 = valid26 || _valid2;
if(!valid26){
const _errs76 = errors;
if(typeof data30 === "string"){
if(!pattern5.test(data30)){
const err75 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/refs/" + i8,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/refs/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/refs/" + i8,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/refs/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid2 = _errs76 === errors;
valid26 = valid26 || _valid2;
}
if(!valid26){
const err77 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/refs/" + i8,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/refs/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/refs",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data27.digests !== undefined){
let data31 = data27.digests;
if(Array.isArray(data31)){
const len9 = data31.length;
for(let i9=0; i9<len9; i9++){
let data32 = data31[i9];
if(typeof data32 === "string"){
if(!pattern5.test(data32)){
const err79 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/digests/" + i9,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/digests/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/digests/" + i9,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/digests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/digests",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/digests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data27.source !== undefined){
let data33 = data27.source;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.repository === undefined){
const err82 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data33["repository-id"] === undefined){
const err83 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/required",keyword:"required",params:{missingProperty: "repository-id"},message:"must have required property '"+"repository-id"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data33.refs === undefined){
const err84 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key6 in data33){
if(!(((key6 === "repository") || (key6 === "repository-id")) || (key6 === "refs"))){
const err85 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data33.repository !== undefined){
let data34 = data33.repository;
if(typeof data34 === "string"){
if(!pattern11.test(data34)){
const err86 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source/repository",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source/repository",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data33["repository-id"] !== undefined){
let data35 = data33["repository-id"];
if(typeof data35 === "string"){
if(!pattern12.test(data35)){
const err88 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source/repository-id",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/repository-id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,20}$"},message:"must match pattern \""+"^[0-9]{1,20}$"+"\""};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source/repository-id",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/repository-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data33.refs !== undefined){
let data36 = data33.refs;
if(Array.isArray(data36)){
if(data36.length < 1){
const err90 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source/refs",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len10 = data36.length;
for(let i10=0; i10<len10; i10++){
let data37 = data36[i10];
if(typeof data37 === "string"){
if(!pattern4.test(data37)){
const err91 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source/refs/" + i10,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/refs/items/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source/refs/" + i10,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/refs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err93 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source/refs",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err94 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err95 = {instancePath:instancePath+"/trust/withdrawers/" + i7,schemaPath:"#/properties/trust/properties/withdrawers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/trust/withdrawers",schemaPath:"#/properties/trust/properties/withdrawers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data2.triggers !== undefined){
let data38 = data2.triggers;
if(Array.isArray(data38)){
if(data38.length < 1){
const err97 = {instancePath:instancePath+"/trust/triggers",schemaPath:"#/properties/trust/properties/triggers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
const len11 = data38.length;
for(let i11=0; i11<len11; i11++){
let data39 = data38[i11];
if(typeof data39 === "string"){
if(!pattern21.test(data39)){
const err98 = {instancePath:instancePath+"/trust/triggers/" + i11,schemaPath:"#/properties/trust/properties/triggers/items/pattern",keyword:"pattern",params:{pattern: "^[a-z_]+$"},message:"must match pattern \""+"^[a-z_]+$"+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/trust/triggers/" + i11,schemaPath:"#/properties/trust/properties/triggers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/trust/triggers",schemaPath:"#/properties/trust/properties/triggers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data2.runners !== undefined){
let data40 = data2.runners;
if(Array.isArray(data40)){
if(data40.length < 1){
const err101 = {instancePath:instancePath+"/trust/runners",schemaPath:"#/properties/trust/properties/runners/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
const len12 = data40.length;
for(let i12=0; i12<len12; i12++){
let data41 = data40[i12];
if(!((data41 === "github-hosted") || (data41 === "self-hosted"))){
const err102 = {instancePath:instancePath+"/trust/runners/" + i12,schemaPath:"#/properties/trust/properties/runners/items/enum",keyword:"enum",params:{allowedValues: schema6.properties.trust.properties.runners.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/trust/runners",schemaPath:"#/properties/trust/properties/runners/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.evidence !== undefined){
let data42 = data.evidence;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(Object.keys(data42).length < 1){
const err105 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key7 in data42){
const _errs102 = errors;
if(typeof key7 === "string"){
if(!pattern22.test(key7)){
const err106 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",propertyName:key7};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key7};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var valid36 = _errs102 === errors;
if(!valid36){
const err108 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
for(const key8 in data42){
let data43 = data42[key8];
if(Array.isArray(data43)){
if(data43.length < 1){
const err109 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evidence/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
const len13 = data43.length;
for(let i13=0; i13<len13; i13++){
let data44 = data43[i13];
const _errs108 = errors;
let valid40 = false;
const _errs109 = errors;
if(!((((((data44 === "signature") || (data44 === "provenance")) || (data44 === "sbom")) || (data44 === "gate")) || (data44 === "tests")) || (data44 === "summary"))){
const err110 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.evidence.additionalProperties.items.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid3 = _errs109 === errors;
valid40 = valid40 || _valid3;
if(!valid40){
const _errs110 = errors;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.kind === undefined){
const err111 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
for(const key9 in data44){
if(!(((((key9 === "kind") || (key9 === "max-age")) || (key9 === "environment")) || (key9 === "builders")) || (key9 === "source"))){
const err112 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data44.kind !== undefined){
let data45 = data44.kind;
if(!((((((data45 === "signature") || (data45 === "provenance")) || (data45 === "sbom")) || (data45 === "gate")) || (data45 === "tests")) || (data45 === "summary"))){
const err113 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/kind",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.evidence.additionalProperties.items.anyOf[1].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data44["max-age"] !== undefined){
let data46 = data44["max-age"];
if(typeof data46 === "string"){
if(!pattern23.test(data46)){
const err114 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/max-age",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\""};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/max-age",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/max-age/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data44.environment !== undefined){
let data47 = data44.environment;
if(typeof data47 === "string"){
if(!pattern22.test(data47)){
const err116 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/environment",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/environment/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
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
const err117 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/environment",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data44.builders !== undefined){
let data48 = data44.builders;
if(Array.isArray(data48)){
if(data48.length < 1){
const err118 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/builders",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
const len14 = data48.length;
for(let i14=0; i14<len14; i14++){
let data49 = data48[i14];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.workflow === undefined){
const err119 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/builders/" + i14,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data49.refs === undefined){
const err120 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/builders/" + i14,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key10 in data49){
if(!(((key10 === "workflow") || (key10 === "refs")) || (key10 === "digests"))){
const err121 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/builders/" + i14,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data49.workflow !== undefined){
let data50 = data49.workflow;
if(typeof data50 === "string"){
if(!pattern3.test(data50)){
const err122 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/builders/" + i14+"/workflow",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/workflow/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"+"\""};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/builders/" + i14+"/workflow",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data49.refs !== undefined){
let data51 = data49.refs;
if(Array.isArray(data51)){
if(data51.length < 1){
const err124 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/builders/" + i14+"/refs",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len15 = data51.length;
for(let i15=0; i15<len15; i15++){
let data52 = data51[i15];
const _errs128 = errors;
let valid47 = false;
const _errs129 = errors;
if(typeof data52 === "string"){
if(!pattern4.test(data52)){
const err125 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/builders/" + i14+"/refs/" + i15,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/refs/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/builders/" + i14+"/refs/" + i15,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/refs/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var _valid4 = _errs129 === errors;
valid47 = valid47 || _valid4;
if(!valid47){
const _errs131 = errors;
if(typeof data52 === "string"){
if(!pattern5.test(data52)){
const err127 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/builders/" + i14+"/refs/" + i15,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/refs/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/builders/" + i14+"/refs/" + i15,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/refs/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
var _valid4 = _errs131 === errors;
valid47 = valid47 || _valid4;
}
if(!valid47){
const err129 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/builders/" + i14+"/refs/" + i15,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/refs/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
else {
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err130 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/builders/" + i14+"/refs",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data49.digests !== undefined){
let data53 = data49.digests;
if(Array.isArray(data53)){
const len16 = data53.length;
for(let i16=0; i16<len16; i16++){
let data54 = data53[i16];
if(typeof data54 === "string"){
if(!pattern5.test(data54)){
const err131 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/builders/" + i14+"/digests/" + i16,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/digests/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/builders/" + i14+"/digests/" + i16,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/digests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err133 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/builders/" + i14+"/digests",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/digests/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err134 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/builders/" + i14,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/builders",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data44.source !== undefined){
let data55 = data44.source;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.repository === undefined){
const err136 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/source",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data55["repository-id"] === undefined){
const err137 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/source",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/required",keyword:"required",params:{missingProperty: "repository-id"},message:"must have required property '"+"repository-id"+"'"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data55.refs === undefined){
const err138 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/source",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key11 in data55){
if(!(((key11 === "repository") || (key11 === "repository-id")) || (key11 === "refs"))){
const err139 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/source",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data55.repository !== undefined){
let data56 = data55.repository;
if(typeof data56 === "string"){
if(!pattern11.test(data56)){
const err140 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/source/repository",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"+"\""};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/source/repository",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data55["repository-id"] !== undefined){
let data57 = data55["repository-id"];
if(typeof data57 === "string"){
if(!pattern12.test(data57)){
const err142 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/source/repository-id",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/repository-id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,20}$"},message:"must match pattern \""+"^[0-9]{1,20}$"+"\""};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/source/repository-id",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/repository-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data55.refs !== undefined){
let data58 = data55.refs;
if(Array.isArray(data58)){
if(data58.length < 1){
const err144 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/source/refs",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
const len17 = data58.length;
for(let i17=0; i17<len17; i17++){
let data59 = data58[i17];
if(typeof data59 === "string"){
if(!pattern4.test(data59)){
const err145 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/source/refs/" + i17,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/refs/items/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/source/refs/" + i17,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/refs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/source/refs",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/source",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var _valid3 = _errs110 === errors;
valid40 = valid40 || _valid3;
}
if(!valid40){
const err150 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
else {
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err151 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evidence/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data.calendars !== undefined){
let data60 = data.calendars;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key12 in data60){
const _errs150 = errors;
if(typeof key12 === "string"){
if(!pattern22.test(key12)){
const err153 = {instancePath:instancePath+"/calendars",schemaPath:"#/properties/calendars/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",propertyName:key12};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/calendars",schemaPath:"#/properties/calendars/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key12};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var valid53 = _errs150 === errors;
if(!valid53){
const err155 = {instancePath:instancePath+"/calendars",schemaPath:"#/properties/calendars/propertyNames",keyword:"propertyNames",params:{propertyName: key12},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
for(const key13 in data60){
let data61 = data60[key13];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.zone === undefined){
const err156 = {instancePath:instancePath+"/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/calendars/additionalProperties/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data61.closed === undefined){
const err157 = {instancePath:instancePath+"/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/calendars/additionalProperties/required",keyword:"required",params:{missingProperty: "closed"},message:"must have required property '"+"closed"+"'"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
for(const key14 in data61){
if(!((key14 === "zone") || (key14 === "closed"))){
const err158 = {instancePath:instancePath+"/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/calendars/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data61.zone !== undefined){
let data62 = data61.zone;
if(typeof data62 === "string"){
if(func3(data62) < 1){
const err159 = {instancePath:instancePath+"/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/zone",schemaPath:"#/properties/calendars/additionalProperties/properties/zone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/zone",schemaPath:"#/properties/calendars/additionalProperties/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data61.closed !== undefined){
let data63 = data61.closed;
if(Array.isArray(data63)){
if(data63.length < 1){
const err161 = {instancePath:instancePath+"/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
const len18 = data63.length;
for(let i18=0; i18<len18; i18++){
let data64 = data63[i18];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.first === undefined){
const err162 = {instancePath:instancePath+"/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i18,schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data64.reason === undefined){
const err163 = {instancePath:instancePath+"/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i18,schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
for(const key15 in data64){
if(!(((key15 === "first") || (key15 === "last")) || (key15 === "reason"))){
const err164 = {instancePath:instancePath+"/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i18,schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data64.first !== undefined){
let data65 = data64.first;
if(typeof data65 === "string"){
if(!pattern33.test(data65)){
const err165 = {instancePath:instancePath+"/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i18+"/first",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/properties/first/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\d$"+"\""};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i18+"/first",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/properties/first/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data64.last !== undefined){
let data66 = data64.last;
if(typeof data66 === "string"){
if(!pattern33.test(data66)){
const err167 = {instancePath:instancePath+"/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i18+"/last",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/properties/last/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\d$"+"\""};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i18+"/last",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/properties/last/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data64.reason !== undefined){
let data67 = data64.reason;
if(typeof data67 === "string"){
if(func3(data67) > 300){
const err169 = {instancePath:instancePath+"/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i18+"/reason",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(func3(data67) < 5){
const err170 = {instancePath:instancePath+"/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i18+"/reason",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/properties/reason/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
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
const err171 = {instancePath:instancePath+"/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i18+"/reason",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i18,schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/calendars/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/calendars",schemaPath:"#/properties/calendars/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.environments !== undefined){
let data68 = data.environments;
if(Array.isArray(data68)){
if(data68.length < 1){
const err176 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
const len19 = data68.length;
for(let i19=0; i19<len19; i19++){
let data69 = data68[i19];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.name === undefined){
const err177 = {instancePath:instancePath+"/environments/" + i19,schemaPath:"#/properties/environments/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data69.merge === undefined){
const err178 = {instancePath:instancePath+"/environments/" + i19,schemaPath:"#/properties/environments/items/required",keyword:"required",params:{missingProperty: "merge"},message:"must have required property '"+"merge"+"'"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data69.evidence === undefined){
const err179 = {instancePath:instancePath+"/environments/" + i19,schemaPath:"#/properties/environments/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
for(const key16 in data69){
if(!(func2.call(schema6.properties.environments.items.properties, key16))){
const err180 = {instancePath:instancePath+"/environments/" + i19,schemaPath:"#/properties/environments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data69.name !== undefined){
let data70 = data69.name;
if(typeof data70 === "string"){
if(!pattern22.test(data70)){
const err181 = {instancePath:instancePath+"/environments/" + i19+"/name",schemaPath:"#/properties/environments/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/environments/" + i19+"/name",schemaPath:"#/properties/environments/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data69.merge !== undefined){
let data71 = data69.merge;
if(!(((data71 === "direct") || (data71 === "auto")) || (data71 === "reviewed"))){
const err183 = {instancePath:instancePath+"/environments/" + i19+"/merge",schemaPath:"#/properties/environments/items/properties/merge/enum",keyword:"enum",params:{allowedValues: schema6.properties.environments.items.properties.merge.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data69.evidence !== undefined){
let data72 = data69.evidence;
if(typeof data72 === "string"){
if(!pattern22.test(data72)){
const err184 = {instancePath:instancePath+"/environments/" + i19+"/evidence",schemaPath:"#/properties/environments/items/properties/evidence/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/environments/" + i19+"/evidence",schemaPath:"#/properties/environments/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data69.soak !== undefined){
let data73 = data69.soak;
if(typeof data73 === "string"){
if(!pattern23.test(data73)){
const err186 = {instancePath:instancePath+"/environments/" + i19+"/soak",schemaPath:"#/properties/environments/items/properties/soak/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\""};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/environments/" + i19+"/soak",schemaPath:"#/properties/environments/items/properties/soak/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data69.approvals !== undefined){
let data74 = data69.approvals;
const _errs182 = errors;
let valid62 = false;
const _errs183 = errors;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err188 = {instancePath:instancePath+"/environments/" + i19+"/approvals",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 10 || isNaN(data74)){
const err189 = {instancePath:instancePath+"/environments/" + i19+"/approvals",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data74 < 0 || isNaN(data74)){
const err190 = {instancePath:instancePath+"/environments/" + i19+"/approvals",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
var _valid5 = _errs183 === errors;
valid62 = valid62 || _valid5;
if(!valid62){
const _errs185 = errors;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.count === undefined){
const err191 = {instancePath:instancePath+"/environments/" + i19+"/approvals",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
for(const key17 in data74){
if(!(((key17 === "count") || (key17 === "from")) || (key17 === "independent"))){
const err192 = {instancePath:instancePath+"/environments/" + i19+"/approvals",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data74.count !== undefined){
let data75 = data74.count;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err193 = {instancePath:instancePath+"/environments/" + i19+"/approvals/count",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 10 || isNaN(data75)){
const err194 = {instancePath:instancePath+"/environments/" + i19+"/approvals/count",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data75 < 1 || isNaN(data75)){
const err195 = {instancePath:instancePath+"/environments/" + i19+"/approvals/count",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
if(data74.from !== undefined){
let data76 = data74.from;
if(Array.isArray(data76)){
if(data76.length < 1){
const err196 = {instancePath:instancePath+"/environments/" + i19+"/approvals/from",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/properties/from/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
const len20 = data76.length;
for(let i20=0; i20<len20; i20++){
let data77 = data76[i20];
if(typeof data77 === "string"){
if(!pattern38.test(data77)){
const err197 = {instancePath:instancePath+"/environments/" + i19+"/approvals/from/" + i20,schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/properties/from/items/pattern",keyword:"pattern",params:{pattern: "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"},message:"must match pattern \""+"^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/environments/" + i19+"/approvals/from/" + i20,schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
let i21 = data76.length;
let j0;
if(i21 > 1){
const indices0 = {};
for(;i21--;){
let item0 = data76[i21];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err199 = {instancePath:instancePath+"/environments/" + i19+"/approvals/from",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/properties/from/uniqueItems",keyword:"uniqueItems",params:{i: i21, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i21+" are identical)"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
break;
}
indices0[item0] = i21;
}
}
}
else {
const err200 = {instancePath:instancePath+"/environments/" + i19+"/approvals/from",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data74.independent !== undefined){
if(typeof data74.independent !== "boolean"){
const err201 = {instancePath:instancePath+"/environments/" + i19+"/approvals/independent",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/properties/independent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/environments/" + i19+"/approvals",schemaPath:"#/properties/environments/items/properties/approvals/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
var _valid5 = _errs185 === errors;
valid62 = valid62 || _valid5;
}
if(!valid62){
const err203 = {instancePath:instancePath+"/environments/" + i19+"/approvals",schemaPath:"#/properties/environments/items/properties/approvals/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
else {
errors = _errs182;
if(vErrors !== null){
if(_errs182){
vErrors.length = _errs182;
}
else {
vErrors = null;
}
}
}
}
if(data69.reviewers !== undefined){
let data79 = data69.reviewers;
if(Array.isArray(data79)){
const len21 = data79.length;
for(let i22=0; i22<len21; i22++){
let data80 = data79[i22];
if(typeof data80 === "string"){
if(!pattern38.test(data80)){
const err204 = {instancePath:instancePath+"/environments/" + i19+"/reviewers/" + i22,schemaPath:"#/properties/environments/items/properties/reviewers/items/pattern",keyword:"pattern",params:{pattern: "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"},message:"must match pattern \""+"^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/environments/" + i19+"/reviewers/" + i22,schemaPath:"#/properties/environments/items/properties/reviewers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err206 = {instancePath:instancePath+"/environments/" + i19+"/reviewers",schemaPath:"#/properties/environments/items/properties/reviewers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data69.emergency !== undefined){
let data81 = data69.emergency;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.skip === undefined){
const err207 = {instancePath:instancePath+"/environments/" + i19+"/emergency",schemaPath:"#/properties/environments/items/properties/emergency/required",keyword:"required",params:{missingProperty: "skip"},message:"must have required property '"+"skip"+"'"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data81.approvers === undefined){
const err208 = {instancePath:instancePath+"/environments/" + i19+"/emergency",schemaPath:"#/properties/environments/items/properties/emergency/required",keyword:"required",params:{missingProperty: "approvers"},message:"must have required property '"+"approvers"+"'"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data81.for === undefined){
const err209 = {instancePath:instancePath+"/environments/" + i19+"/emergency",schemaPath:"#/properties/environments/items/properties/emergency/required",keyword:"required",params:{missingProperty: "for"},message:"must have required property '"+"for"+"'"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
for(const key18 in data81){
if(!(((key18 === "skip") || (key18 === "approvers")) || (key18 === "for"))){
const err210 = {instancePath:instancePath+"/environments/" + i19+"/emergency",schemaPath:"#/properties/environments/items/properties/emergency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data81.skip !== undefined){
let data82 = data81.skip;
if(Array.isArray(data82)){
if(data82.length < 1){
const err211 = {instancePath:instancePath+"/environments/" + i19+"/emergency/skip",schemaPath:"#/properties/environments/items/properties/emergency/properties/skip/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
const len22 = data82.length;
for(let i23=0; i23<len22; i23++){
let data83 = data82[i23];
if(!((data83 === "soak") || (data83 === "window"))){
const err212 = {instancePath:instancePath+"/environments/" + i19+"/emergency/skip/" + i23,schemaPath:"#/properties/environments/items/properties/emergency/properties/skip/items/enum",keyword:"enum",params:{allowedValues: schema6.properties.environments.items.properties.emergency.properties.skip.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
let i24 = data82.length;
let j1;
if(i24 > 1){
outer0:
for(;i24--;){
for(j1 = i24; j1--;){
if(func0(data82[i24], data82[j1])){
const err213 = {instancePath:instancePath+"/environments/" + i19+"/emergency/skip",schemaPath:"#/properties/environments/items/properties/emergency/properties/skip/uniqueItems",keyword:"uniqueItems",params:{i: i24, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i24+" are identical)"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err214 = {instancePath:instancePath+"/environments/" + i19+"/emergency/skip",schemaPath:"#/properties/environments/items/properties/emergency/properties/skip/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data81.approvers !== undefined){
let data84 = data81.approvers;
if(Array.isArray(data84)){
if(data84.length < 1){
const err215 = {instancePath:instancePath+"/environments/" + i19+"/emergency/approvers",schemaPath:"#/properties/environments/items/properties/emergency/properties/approvers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
const len23 = data84.length;
for(let i25=0; i25<len23; i25++){
let data85 = data84[i25];
if(typeof data85 === "string"){
if(!pattern38.test(data85)){
const err216 = {instancePath:instancePath+"/environments/" + i19+"/emergency/approvers/" + i25,schemaPath:"#/properties/environments/items/properties/emergency/properties/approvers/items/pattern",keyword:"pattern",params:{pattern: "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"},message:"must match pattern \""+"^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/environments/" + i19+"/emergency/approvers/" + i25,schemaPath:"#/properties/environments/items/properties/emergency/properties/approvers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
let i26 = data84.length;
let j2;
if(i26 > 1){
const indices1 = {};
for(;i26--;){
let item1 = data84[i26];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
const err218 = {instancePath:instancePath+"/environments/" + i19+"/emergency/approvers",schemaPath:"#/properties/environments/items/properties/emergency/properties/approvers/uniqueItems",keyword:"uniqueItems",params:{i: i26, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i26+" are identical)"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
break;
}
indices1[item1] = i26;
}
}
}
else {
const err219 = {instancePath:instancePath+"/environments/" + i19+"/emergency/approvers",schemaPath:"#/properties/environments/items/properties/emergency/properties/approvers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data81.for !== undefined){
let data86 = data81.for;
if(typeof data86 === "string"){
if(!pattern23.test(data86)){
const err220 = {instancePath:instancePath+"/environments/" + i19+"/emergency/for",schemaPath:"#/properties/environments/items/properties/emergency/properties/for/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\""};
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
const err221 = {instancePath:instancePath+"/environments/" + i19+"/emergency/for",schemaPath:"#/properties/environments/items/properties/emergency/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/environments/" + i19+"/emergency",schemaPath:"#/properties/environments/items/properties/emergency/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data69.windows !== undefined){
let data87 = data69.windows;
if(Array.isArray(data87)){
if(data87.length < 1){
const err223 = {instancePath:instancePath+"/environments/" + i19+"/windows",schemaPath:"#/properties/environments/items/properties/windows/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
const len24 = data87.length;
for(let i27=0; i27<len24; i27++){
let data88 = data87[i27];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.days === undefined){
const err224 = {instancePath:instancePath+"/environments/" + i19+"/windows/" + i27,schemaPath:"#/properties/environments/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data88.from === undefined){
const err225 = {instancePath:instancePath+"/environments/" + i19+"/windows/" + i27,schemaPath:"#/properties/environments/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data88.to === undefined){
const err226 = {instancePath:instancePath+"/environments/" + i19+"/windows/" + i27,schemaPath:"#/properties/environments/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data88.zone === undefined){
const err227 = {instancePath:instancePath+"/environments/" + i19+"/windows/" + i27,schemaPath:"#/properties/environments/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
for(const key19 in data88){
if(!((((key19 === "days") || (key19 === "from")) || (key19 === "to")) || (key19 === "zone"))){
const err228 = {instancePath:instancePath+"/environments/" + i19+"/windows/" + i27,schemaPath:"#/properties/environments/items/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data88.days !== undefined){
let data89 = data88.days;
if(Array.isArray(data89)){
if(data89.length < 1){
const err229 = {instancePath:instancePath+"/environments/" + i19+"/windows/" + i27+"/days",schemaPath:"#/properties/environments/items/properties/windows/items/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
const len25 = data89.length;
for(let i28=0; i28<len25; i28++){
let data90 = data89[i28];
if(!(((((((data90 === "mon") || (data90 === "tue")) || (data90 === "wed")) || (data90 === "thu")) || (data90 === "fri")) || (data90 === "sat")) || (data90 === "sun"))){
const err230 = {instancePath:instancePath+"/environments/" + i19+"/windows/" + i27+"/days/" + i28,schemaPath:"#/properties/environments/items/properties/windows/items/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema6.properties.environments.items.properties.windows.items.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
let i29 = data89.length;
let j3;
if(i29 > 1){
outer1:
for(;i29--;){
for(j3 = i29; j3--;){
if(func0(data89[i29], data89[j3])){
const err231 = {instancePath:instancePath+"/environments/" + i19+"/windows/" + i27+"/days",schemaPath:"#/properties/environments/items/properties/windows/items/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i29, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i29+" are identical)"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err232 = {instancePath:instancePath+"/environments/" + i19+"/windows/" + i27+"/days",schemaPath:"#/properties/environments/items/properties/windows/items/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data88.from !== undefined){
let data91 = data88.from;
if(typeof data91 === "string"){
if(!pattern42.test(data91)){
const err233 = {instancePath:instancePath+"/environments/" + i19+"/windows/" + i27+"/from",schemaPath:"#/properties/environments/items/properties/windows/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/environments/" + i19+"/windows/" + i27+"/from",schemaPath:"#/properties/environments/items/properties/windows/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data88.to !== undefined){
let data92 = data88.to;
if(typeof data92 === "string"){
if(!pattern43.test(data92)){
const err235 = {instancePath:instancePath+"/environments/" + i19+"/windows/" + i27+"/to",schemaPath:"#/properties/environments/items/properties/windows/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"},message:"must match pattern \""+"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"+"\""};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/environments/" + i19+"/windows/" + i27+"/to",schemaPath:"#/properties/environments/items/properties/windows/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data88.zone !== undefined){
let data93 = data88.zone;
if(typeof data93 === "string"){
if(func3(data93) < 1){
const err237 = {instancePath:instancePath+"/environments/" + i19+"/windows/" + i27+"/zone",schemaPath:"#/properties/environments/items/properties/windows/items/properties/zone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/environments/" + i19+"/windows/" + i27+"/zone",schemaPath:"#/properties/environments/items/properties/windows/items/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/environments/" + i19+"/windows/" + i27,schemaPath:"#/properties/environments/items/properties/windows/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/environments/" + i19+"/windows",schemaPath:"#/properties/environments/items/properties/windows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data69.calendars !== undefined){
let data94 = data69.calendars;
if(Array.isArray(data94)){
const len26 = data94.length;
for(let i30=0; i30<len26; i30++){
let data95 = data94[i30];
if(typeof data95 === "string"){
if(!pattern22.test(data95)){
const err241 = {instancePath:instancePath+"/environments/" + i19+"/calendars/" + i30,schemaPath:"#/properties/environments/items/properties/calendars/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
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
const err242 = {instancePath:instancePath+"/environments/" + i19+"/calendars/" + i30,schemaPath:"#/properties/environments/items/properties/calendars/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
let i31 = data94.length;
let j4;
if(i31 > 1){
const indices2 = {};
for(;i31--;){
let item2 = data94[i31];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j4 = indices2[item2];
const err243 = {instancePath:instancePath+"/environments/" + i19+"/calendars",schemaPath:"#/properties/environments/items/properties/calendars/uniqueItems",keyword:"uniqueItems",params:{i: i31, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i31+" are identical)"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
break;
}
indices2[item2] = i31;
}
}
}
else {
const err244 = {instancePath:instancePath+"/environments/" + i19+"/calendars",schemaPath:"#/properties/environments/items/properties/calendars/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data69.freezes !== undefined){
let data96 = data69.freezes;
if(Array.isArray(data96)){
const len27 = data96.length;
for(let i32=0; i32<len27; i32++){
let data97 = data96[i32];
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.from === undefined){
const err245 = {instancePath:instancePath+"/environments/" + i19+"/freezes/" + i32,schemaPath:"#/properties/environments/items/properties/freezes/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data97.to === undefined){
const err246 = {instancePath:instancePath+"/environments/" + i19+"/freezes/" + i32,schemaPath:"#/properties/environments/items/properties/freezes/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data97.reason === undefined){
const err247 = {instancePath:instancePath+"/environments/" + i19+"/freezes/" + i32,schemaPath:"#/properties/environments/items/properties/freezes/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
for(const key20 in data97){
if(!(((key20 === "from") || (key20 === "to")) || (key20 === "reason"))){
const err248 = {instancePath:instancePath+"/environments/" + i19+"/freezes/" + i32,schemaPath:"#/properties/environments/items/properties/freezes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data97.from !== undefined){
let data98 = data97.from;
if(typeof data98 === "string"){
if(!pattern45.test(data98)){
const err249 = {instancePath:instancePath+"/environments/" + i19+"/freezes/" + i32+"/from",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"+"\""};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/environments/" + i19+"/freezes/" + i32+"/from",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data97.to !== undefined){
let data99 = data97.to;
if(typeof data99 === "string"){
if(!pattern45.test(data99)){
const err251 = {instancePath:instancePath+"/environments/" + i19+"/freezes/" + i32+"/to",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"+"\""};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/environments/" + i19+"/freezes/" + i32+"/to",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data97.reason !== undefined){
let data100 = data97.reason;
if(typeof data100 === "string"){
if(func3(data100) > 300){
const err253 = {instancePath:instancePath+"/environments/" + i19+"/freezes/" + i32+"/reason",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(func3(data100) < 5){
const err254 = {instancePath:instancePath+"/environments/" + i19+"/freezes/" + i32+"/reason",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/reason/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/environments/" + i19+"/freezes/" + i32+"/reason",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
else {
const err256 = {instancePath:instancePath+"/environments/" + i19+"/freezes/" + i32,schemaPath:"#/properties/environments/items/properties/freezes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err257 = {instancePath:instancePath+"/environments/" + i19+"/freezes",schemaPath:"#/properties/environments/items/properties/freezes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/environments/" + i19,schemaPath:"#/properties/environments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data.services !== undefined){
let data101 = data.services;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(Object.keys(data101).length < 1){
const err260 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
for(const key21 in data101){
const _errs243 = errors;
if(typeof key21 === "string"){
if(!pattern22.test(key21)){
const err261 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",propertyName:key21};
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
const err262 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key21};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
var valid88 = _errs243 === errors;
if(!valid88){
const err263 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames",keyword:"propertyNames",params:{propertyName: key21},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
for(const key22 in data101){
let data102 = data101[key22];
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.image === undefined){
const err264 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(data102.source === undefined){
const err265 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(data102.targets === undefined){
const err266 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/required",keyword:"required",params:{missingProperty: "targets"},message:"must have required property '"+"targets"+"'"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
for(const key23 in data102){
if(!(((key23 === "image") || (key23 === "source")) || (key23 === "targets"))){
const err267 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data102.image !== undefined){
let data103 = data102.image;
if(typeof data103 === "string"){
if(!pattern48.test(data103)){
const err268 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/services/additionalProperties/properties/image/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$"},message:"must match pattern \""+"^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$"+"\""};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/services/additionalProperties/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data102.source !== undefined){
let data104 = data102.source;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.repository === undefined){
const err270 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/services/additionalProperties/properties/source/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(data104["repository-id"] === undefined){
const err271 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/services/additionalProperties/properties/source/required",keyword:"required",params:{missingProperty: "repository-id"},message:"must have required property '"+"repository-id"+"'"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(data104.refs === undefined){
const err272 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/services/additionalProperties/properties/source/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
for(const key24 in data104){
if(!(((key24 === "repository") || (key24 === "repository-id")) || (key24 === "refs"))){
const err273 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/services/additionalProperties/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data104.repository !== undefined){
let data105 = data104.repository;
if(typeof data105 === "string"){
if(!pattern11.test(data105)){
const err274 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/repository",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"+"\""};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/repository",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data104["repository-id"] !== undefined){
let data106 = data104["repository-id"];
if(typeof data106 === "string"){
if(!pattern12.test(data106)){
const err276 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/repository-id",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/repository-id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,20}$"},message:"must match pattern \""+"^[0-9]{1,20}$"+"\""};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/repository-id",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/repository-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data104.refs !== undefined){
let data107 = data104.refs;
if(Array.isArray(data107)){
if(data107.length < 1){
const err278 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/refs",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
const len28 = data107.length;
for(let i33=0; i33<len28; i33++){
let data108 = data107[i33];
if(typeof data108 === "string"){
if(!pattern4.test(data108)){
const err279 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/refs/" + i33,schemaPath:"#/properties/services/additionalProperties/properties/source/properties/refs/items/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
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
const err280 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/refs/" + i33,schemaPath:"#/properties/services/additionalProperties/properties/source/properties/refs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/refs",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/services/additionalProperties/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data102.targets !== undefined){
let data109 = data102.targets;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(Object.keys(data109).length < 1){
const err283 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/services/additionalProperties/properties/targets/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
for(const key25 in data109){
const _errs264 = errors;
if(typeof key25 === "string"){
if(!pattern22.test(key25)){
const err284 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/services/additionalProperties/properties/targets/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",propertyName:key25};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/services/additionalProperties/properties/targets/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key25};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
var valid94 = _errs264 === errors;
if(!valid94){
const err286 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/services/additionalProperties/properties/targets/propertyNames",keyword:"propertyNames",params:{propertyName: key25},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
for(const key26 in data109){
if(!(validate22(data109[key26], {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data109,parentDataProperty:key26,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err287 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/services/additionalProperties/properties/targets/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath:instancePath+"/services/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
