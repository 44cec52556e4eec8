// @ts-nocheck
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
/** Generated from schema.ts by packages/policy/scripts/compile-schema.ts. Do not edit. */
import func2Module from 'ajv/dist/runtime/ucs2length.js';
import func0Module from 'ajv/dist/runtime/equal.js';
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"delivery-policy.schema.json","title":"Waybill delivery policy","description":"Which environments there are, what a digest must prove to enter each, and where its value stands.","type":"object","additionalProperties":false,"required":["version","trust","evidence","environments","services"],"properties":{"version":{"const":1,"description":"Version of this format."},"promotion-statement":{"enum":["required","optional"],"description":"required: no promotion without a statement that a promoter signed. Default: required where \"trust.promoters\" is given."},"trust":{"type":"object","additionalProperties":false,"required":["builders"],"description":"Who may sign. A signature by anybody else is no evidence.","properties":{"issuer":{"type":"string","pattern":"^https?://[^\\s/]+(/[^\\s]*)?$","description":"OIDC issuer of the signing jobs. Default: https://token.actions.githubusercontent.com"},"server":{"type":"string","pattern":"^https?://[^\\s/]+$","description":"GitHub server of the signing workflows. Default: https://github.com"},"trusted-root":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","description":"Sigstore trusted root (JSON) in the config repository; the public one where not given."},"builders":{"type":"array","minItems":1,"description":"Reusable workflows that may sign, by path and ref: their paths are the signing identity.","items":{"type":"object","additionalProperties":false,"required":["workflow","refs"],"properties":{"workflow":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$","description":"owner/repository/.github/workflows/file.yml"},"refs":{"type":"array","minItems":1,"description":"Refs (or commits) of the workflow's repository at which it is trusted.","items":{"anyOf":[{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},{"type":"string","pattern":"^[0-9a-f]{40}$"}]}},"digests":{"type":"array","items":{"type":"string","pattern":"^[0-9a-f]{40}$"},"description":"Commits of the workflow that are trusted; all where not given."}}}},"promoters":{"type":"array","minItems":1,"description":"Workflows that may sign promotions. With them every promotion needs its signed statement.","items":{"type":"object","additionalProperties":false,"required":["workflow","refs"],"properties":{"workflow":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$","description":"owner/repository/.github/workflows/file.yml"},"refs":{"type":"array","minItems":1,"description":"Refs (or commits) of the workflow's repository at which it is trusted.","items":{"anyOf":[{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},{"type":"string","pattern":"^[0-9a-f]{40}$"}]}},"digests":{"type":"array","items":{"type":"string","pattern":"^[0-9a-f]{40}$"},"description":"Commits of the workflow that are trusted; all where not given."},"source":{"type":"object","additionalProperties":false,"required":["repository","repository-id","refs"],"description":"Repository whose runs may sign. Default: the config repository, on its base branch.","properties":{"repository":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$","description":"owner/name"},"repository-id":{"type":"string","pattern":"^[0-9]{1,20}$","description":"GitHub's numeric id, in quotes: a name can be taken over by somebody else, the id can't."},"refs":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},"description":"Refs that may be run."}}}}}},"withdrawers":{"type":"array","minItems":1,"description":"Workflows that may sign the withdrawal of a digest.","items":{"type":"object","additionalProperties":false,"required":["workflow","refs"],"properties":{"workflow":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$","description":"owner/repository/.github/workflows/file.yml"},"refs":{"type":"array","minItems":1,"description":"Refs (or commits) of the workflow's repository at which it is trusted.","items":{"anyOf":[{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},{"type":"string","pattern":"^[0-9a-f]{40}$"}]}},"digests":{"type":"array","items":{"type":"string","pattern":"^[0-9a-f]{40}$"},"description":"Commits of the workflow that are trusted; all where not given."},"source":{"type":"object","additionalProperties":false,"required":["repository","repository-id","refs"],"description":"Repository whose runs may sign. Default: the config repository, on its base branch.","properties":{"repository":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$","description":"owner/name"},"repository-id":{"type":"string","pattern":"^[0-9]{1,20}$","description":"GitHub's numeric id, in quotes: a name can be taken over by somebody else, the id can't."},"refs":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},"description":"Refs that may be run."}}}}}},"triggers":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z_]+$"},"description":"Events that may start a signing run. Default: push, workflow_dispatch, release"},"runners":{"type":"array","minItems":1,"items":{"enum":["github-hosted","self-hosted"]},"description":"Kinds of runner that may sign. Default: github-hosted"}}},"evidence":{"type":"object","minProperties":1,"description":"Named sets of evidence; each environment names one.","propertyNames":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"additionalProperties":{"type":"array","minItems":1,"items":{"anyOf":[{"enum":["signature","provenance","sbom","gate","tests","summary"]},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"enum":["signature","provenance","sbom","gate","tests","summary"]},"max-age":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$","description":"Older evidence does not count."}}}]}}},"calendars":{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"description":"Named lists of closed days, as of public holidays; environments name the ones that close them.","additionalProperties":{"type":"object","additionalProperties":false,"required":["zone","closed"],"properties":{"zone":{"type":"string","minLength":1,"description":"IANA time zone whose days are meant."},"closed":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["first","reason"],"properties":{"first":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\d$","description":"The day, or the first of several: 2026-12-25"},"last":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\d$","description":"The last day, included."},"reason":{"type":"string","minLength":5,"maxLength":300}}}}}}},"environments":{"type":"array","minItems":1,"description":"The ladder, lowest rung first. A digest enters the first directly and climbs one rung at a time.","items":{"type":"object","additionalProperties":false,"required":["name","merge","evidence"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"merge":{"enum":["direct","auto","reviewed"],"description":"direct: a commit. auto: a pull request that merges itself once every check and review is there. reviewed: a pull request that a person merges."},"evidence":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"The set of evidence a digest needs to enter."},"soak":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$","description":"How long the digest must have run in the rung below."},"approvals":{"type":"integer","minimum":0,"maximum":10,"description":"Approving reviews of people other than the author."},"reviewers":{"type":"array","items":{"type":"string","pattern":"^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"},"description":"People (login) and teams (org/team) that are asked for review."},"windows":{"type":"array","minItems":1,"description":"When a promotion may merge. Without windows: always.","items":{"type":"object","additionalProperties":false,"required":["days","from","to","zone"],"properties":{"days":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["mon","tue","wed","thu","fri","sat","sun"]}},"from":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"Local time, included."},"to":{"type":"string","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$","description":"Local time, not included."},"zone":{"type":"string","minLength":1,"description":"IANA time zone: Asia/Dubai"}}}},"calendars":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"description":"Calendars whose closed days are freezes here."},"freezes":{"type":"array","description":"When nothing merges, whatever the windows say.","items":{"type":"object","additionalProperties":false,"required":["from","to","reason"],"properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"},"to":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"},"reason":{"type":"string","minLength":5,"maxLength":300}}}}}}},"services":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"description":"Every service that Waybill may move.","additionalProperties":{"type":"object","additionalProperties":false,"required":["image","source","targets"],"properties":{"image":{"type":"string","pattern":"^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$","description":"registry/repository, without tag and digest."},"source":{"type":"object","additionalProperties":false,"required":["repository","repository-id","refs"],"properties":{"repository":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$","description":"owner/name"},"repository-id":{"type":"string","pattern":"^[0-9]{1,20}$","description":"GitHub's numeric id, in quotes: a name can be taken over by somebody else, the id can't."},"refs":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},"description":"Refs that may be released."}}},"targets":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"description":"Where the digest stands in each environment.","additionalProperties":{"anyOf":[{"type":"object","additionalProperties":false,"required":["kustomize","image"],"properties":{"kustomize":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","description":"A kustomization.yaml with an `images` entry."},"image":{"type":"string","minLength":1,"maxLength":300,"description":"`name` of the entry."}}},{"type":"object","additionalProperties":false,"required":["yaml","path"],"properties":{"yaml":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","description":"Any YAML file."},"path":{"type":"string","pattern":"^[^.\\s]+(\\.[^.\\s]+)*$","description":"Keys from the root, joined by dots: spec.image.digest"}}}]}}}}}}};
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
const pattern25 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
const pattern30 = new RegExp("^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$", "u");
const pattern31 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern32 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
const pattern34 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$", "u");
const pattern37 = new RegExp("^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$", "u");
const pattern44 = new RegExp("^[^.\\s]+(\\.[^.\\s]+)*$", "u");
const func2 = func2Module.default ?? func2Module;
const func5 = Object.prototype.hasOwnProperty;
const func0 = func0Module.default ?? func0Module;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err7 = {instancePath:instancePath+"/promotion-statement",schemaPath:"#/properties/promotion-statement/enum",keyword:"enum",params:{allowedValues: schema11.properties["promotion-statement"].enum},message:"must be equal to one of the allowed values"};
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
if(!((((((((key1 === "issuer") || (key1 === "server")) || (key1 === "trusted-root")) || (key1 === "builders")) || (key1 === "promoters")) || (key1 === "withdrawers")) || (key1 === "triggers")) || (key1 === "runners"))){
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
if(data2.builders !== undefined){
let data6 = data2.builders;
if(Array.isArray(data6)){
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/trust/builders",schemaPath:"#/properties/trust/properties/builders/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.workflow === undefined){
const err17 = {instancePath:instancePath+"/trust/builders/" + i0,schemaPath:"#/properties/trust/properties/builders/items/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.refs === undefined){
const err18 = {instancePath:instancePath+"/trust/builders/" + i0,schemaPath:"#/properties/trust/properties/builders/items/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data7){
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
if(data7.workflow !== undefined){
let data8 = data7.workflow;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
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
if(data7.refs !== undefined){
let data9 = data7.refs;
if(Array.isArray(data9)){
if(data9.length < 1){
const err22 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs",schemaPath:"#/properties/trust/properties/builders/items/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
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
var _valid0 = _errs24 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs26 = errors;
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
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
var _valid0 = _errs26 === errors;
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
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
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
if(data7.digests !== undefined){
let data11 = data7.digests;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
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
if(data2.promoters !== undefined){
let data13 = data2.promoters;
if(Array.isArray(data13)){
if(data13.length < 1){
const err34 = {instancePath:instancePath+"/trust/promoters",schemaPath:"#/properties/trust/properties/promoters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.workflow === undefined){
const err35 = {instancePath:instancePath+"/trust/promoters/" + i3,schemaPath:"#/properties/trust/properties/promoters/items/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data14.refs === undefined){
const err36 = {instancePath:instancePath+"/trust/promoters/" + i3,schemaPath:"#/properties/trust/properties/promoters/items/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key3 in data14){
if(!((((key3 === "workflow") || (key3 === "refs")) || (key3 === "digests")) || (key3 === "source"))){
const err37 = {instancePath:instancePath+"/trust/promoters/" + i3,schemaPath:"#/properties/trust/properties/promoters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.workflow !== undefined){
let data15 = data14.workflow;
if(typeof data15 === "string"){
if(!pattern3.test(data15)){
const err38 = {instancePath:instancePath+"/trust/promoters/" + i3+"/workflow",schemaPath:"#/properties/trust/properties/promoters/items/properties/workflow/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/trust/promoters/" + i3+"/workflow",schemaPath:"#/properties/trust/properties/promoters/items/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.refs !== undefined){
let data16 = data14.refs;
if(Array.isArray(data16)){
if(data16.length < 1){
const err40 = {instancePath:instancePath+"/trust/promoters/" + i3+"/refs",schemaPath:"#/properties/trust/properties/promoters/items/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
let data17 = data16[i4];
const _errs42 = errors;
let valid15 = false;
const _errs43 = errors;
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err41 = {instancePath:instancePath+"/trust/promoters/" + i3+"/refs/" + i4,schemaPath:"#/properties/trust/properties/promoters/items/properties/refs/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/trust/promoters/" + i3+"/refs/" + i4,schemaPath:"#/properties/trust/properties/promoters/items/properties/refs/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid1 = _errs43 === errors;
valid15 = valid15 || _valid1;
if(!valid15){
const _errs45 = errors;
if(typeof data17 === "string"){
if(!pattern5.test(data17)){
const err43 = {instancePath:instancePath+"/trust/promoters/" + i3+"/refs/" + i4,schemaPath:"#/properties/trust/properties/promoters/items/properties/refs/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/trust/promoters/" + i3+"/refs/" + i4,schemaPath:"#/properties/trust/properties/promoters/items/properties/refs/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid1 = _errs45 === errors;
valid15 = valid15 || _valid1;
}
if(!valid15){
const err45 = {instancePath:instancePath+"/trust/promoters/" + i3+"/refs/" + i4,schemaPath:"#/properties/trust/properties/promoters/items/properties/refs/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/trust/promoters/" + i3+"/refs",schemaPath:"#/properties/trust/properties/promoters/items/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data14.digests !== undefined){
let data18 = data14.digests;
if(Array.isArray(data18)){
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
let data19 = data18[i5];
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
const err47 = {instancePath:instancePath+"/trust/promoters/" + i3+"/digests/" + i5,schemaPath:"#/properties/trust/properties/promoters/items/properties/digests/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/trust/promoters/" + i3+"/digests/" + i5,schemaPath:"#/properties/trust/properties/promoters/items/properties/digests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/trust/promoters/" + i3+"/digests",schemaPath:"#/properties/trust/properties/promoters/items/properties/digests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data14.source !== undefined){
let data20 = data14.source;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.repository === undefined){
const err50 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data20["repository-id"] === undefined){
const err51 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/required",keyword:"required",params:{missingProperty: "repository-id"},message:"must have required property '"+"repository-id"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data20.refs === undefined){
const err52 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key4 in data20){
if(!(((key4 === "repository") || (key4 === "repository-id")) || (key4 === "refs"))){
const err53 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data20.repository !== undefined){
let data21 = data20.repository;
if(typeof data21 === "string"){
if(!pattern11.test(data21)){
const err54 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source/repository",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"+"\""};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source/repository",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data20["repository-id"] !== undefined){
let data22 = data20["repository-id"];
if(typeof data22 === "string"){
if(!pattern12.test(data22)){
const err56 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source/repository-id",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/repository-id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,20}$"},message:"must match pattern \""+"^[0-9]{1,20}$"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source/repository-id",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/repository-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data20.refs !== undefined){
let data23 = data20.refs;
if(Array.isArray(data23)){
if(data23.length < 1){
const err58 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source/refs",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
let data24 = data23[i6];
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err59 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source/refs/" + i6,schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/refs/items/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
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
const err60 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source/refs/" + i6,schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/refs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source/refs",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err62 = {instancePath:instancePath+"/trust/promoters/" + i3+"/source",schemaPath:"#/properties/trust/properties/promoters/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err63 = {instancePath:instancePath+"/trust/promoters/" + i3,schemaPath:"#/properties/trust/properties/promoters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err64 = {instancePath:instancePath+"/trust/promoters",schemaPath:"#/properties/trust/properties/promoters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data2.withdrawers !== undefined){
let data25 = data2.withdrawers;
if(Array.isArray(data25)){
if(data25.length < 1){
const err65 = {instancePath:instancePath+"/trust/withdrawers",schemaPath:"#/properties/trust/properties/withdrawers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
let data26 = data25[i7];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.workflow === undefined){
const err66 = {instancePath:instancePath+"/trust/withdrawers/" + i7,schemaPath:"#/properties/trust/properties/withdrawers/items/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data26.refs === undefined){
const err67 = {instancePath:instancePath+"/trust/withdrawers/" + i7,schemaPath:"#/properties/trust/properties/withdrawers/items/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key5 in data26){
if(!((((key5 === "workflow") || (key5 === "refs")) || (key5 === "digests")) || (key5 === "source"))){
const err68 = {instancePath:instancePath+"/trust/withdrawers/" + i7,schemaPath:"#/properties/trust/properties/withdrawers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data26.workflow !== undefined){
let data27 = data26.workflow;
if(typeof data27 === "string"){
if(!pattern3.test(data27)){
const err69 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/workflow",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/workflow/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"+"\""};
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
const err70 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/workflow",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data26.refs !== undefined){
let data28 = data26.refs;
if(Array.isArray(data28)){
if(data28.length < 1){
const err71 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/refs",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len8 = data28.length;
for(let i8=0; i8<len8; i8++){
let data29 = data28[i8];
const _errs72 = errors;
let valid26 = false;
const _errs73 = errors;
if(typeof data29 === "string"){
if(!pattern4.test(data29)){
const err72 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/refs/" + i8,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/refs/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
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
const err73 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/refs/" + i8,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/refs/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid2 = _errs73 === errors;
valid26 = valid26 || _valid2;
if(!valid26){
const _errs75 = errors;
if(typeof data29 === "string"){
if(!pattern5.test(data29)){
const err74 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/refs/" + i8,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/refs/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
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
const err75 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/refs/" + i8,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/refs/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid2 = _errs75 === errors;
valid26 = valid26 || _valid2;
}
if(!valid26){
const err76 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/refs/" + i8,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/refs/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err77 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/refs",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data26.digests !== undefined){
let data30 = data26.digests;
if(Array.isArray(data30)){
const len9 = data30.length;
for(let i9=0; i9<len9; i9++){
let data31 = data30[i9];
if(typeof data31 === "string"){
if(!pattern5.test(data31)){
const err78 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/digests/" + i9,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/digests/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
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
const err79 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/digests/" + i9,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/digests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err80 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/digests",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/digests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data26.source !== undefined){
let data32 = data26.source;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.repository === undefined){
const err81 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data32["repository-id"] === undefined){
const err82 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/required",keyword:"required",params:{missingProperty: "repository-id"},message:"must have required property '"+"repository-id"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data32.refs === undefined){
const err83 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key6 in data32){
if(!(((key6 === "repository") || (key6 === "repository-id")) || (key6 === "refs"))){
const err84 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data32.repository !== undefined){
let data33 = data32.repository;
if(typeof data33 === "string"){
if(!pattern11.test(data33)){
const err85 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source/repository",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"+"\""};
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
const err86 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source/repository",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data32["repository-id"] !== undefined){
let data34 = data32["repository-id"];
if(typeof data34 === "string"){
if(!pattern12.test(data34)){
const err87 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source/repository-id",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/repository-id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,20}$"},message:"must match pattern \""+"^[0-9]{1,20}$"+"\""};
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
const err88 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source/repository-id",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/repository-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data32.refs !== undefined){
let data35 = data32.refs;
if(Array.isArray(data35)){
if(data35.length < 1){
const err89 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source/refs",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
const len10 = data35.length;
for(let i10=0; i10<len10; i10++){
let data36 = data35[i10];
if(typeof data36 === "string"){
if(!pattern4.test(data36)){
const err90 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source/refs/" + i10,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/refs/items/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
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
const err91 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source/refs/" + i10,schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/refs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err92 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source/refs",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err93 = {instancePath:instancePath+"/trust/withdrawers/" + i7+"/source",schemaPath:"#/properties/trust/properties/withdrawers/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err94 = {instancePath:instancePath+"/trust/withdrawers/" + i7,schemaPath:"#/properties/trust/properties/withdrawers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err95 = {instancePath:instancePath+"/trust/withdrawers",schemaPath:"#/properties/trust/properties/withdrawers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data2.triggers !== undefined){
let data37 = data2.triggers;
if(Array.isArray(data37)){
if(data37.length < 1){
const err96 = {instancePath:instancePath+"/trust/triggers",schemaPath:"#/properties/trust/properties/triggers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const len11 = data37.length;
for(let i11=0; i11<len11; i11++){
let data38 = data37[i11];
if(typeof data38 === "string"){
if(!pattern21.test(data38)){
const err97 = {instancePath:instancePath+"/trust/triggers/" + i11,schemaPath:"#/properties/trust/properties/triggers/items/pattern",keyword:"pattern",params:{pattern: "^[a-z_]+$"},message:"must match pattern \""+"^[a-z_]+$"+"\""};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/trust/triggers/" + i11,schemaPath:"#/properties/trust/properties/triggers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/trust/triggers",schemaPath:"#/properties/trust/properties/triggers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data2.runners !== undefined){
let data39 = data2.runners;
if(Array.isArray(data39)){
if(data39.length < 1){
const err100 = {instancePath:instancePath+"/trust/runners",schemaPath:"#/properties/trust/properties/runners/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
const len12 = data39.length;
for(let i12=0; i12<len12; i12++){
let data40 = data39[i12];
if(!((data40 === "github-hosted") || (data40 === "self-hosted"))){
const err101 = {instancePath:instancePath+"/trust/runners/" + i12,schemaPath:"#/properties/trust/properties/runners/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.trust.properties.runners.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/trust/runners",schemaPath:"#/properties/trust/properties/runners/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err103 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.evidence !== undefined){
let data41 = data.evidence;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(Object.keys(data41).length < 1){
const err104 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key7 in data41){
const _errs101 = errors;
if(typeof key7 === "string"){
if(!pattern22.test(key7)){
const err105 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",propertyName:key7};
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
const err106 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key7};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var valid36 = _errs101 === errors;
if(!valid36){
const err107 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
for(const key8 in data41){
let data42 = data41[key8];
if(Array.isArray(data42)){
if(data42.length < 1){
const err108 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evidence/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
const len13 = data42.length;
for(let i13=0; i13<len13; i13++){
let data43 = data42[i13];
const _errs107 = errors;
let valid40 = false;
const _errs108 = errors;
if(!((((((data43 === "signature") || (data43 === "provenance")) || (data43 === "sbom")) || (data43 === "gate")) || (data43 === "tests")) || (data43 === "summary"))){
const err109 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.evidence.additionalProperties.items.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid3 = _errs108 === errors;
valid40 = valid40 || _valid3;
if(!valid40){
const _errs109 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.kind === undefined){
const err110 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key9 in data43){
if(!((key9 === "kind") || (key9 === "max-age"))){
const err111 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data43.kind !== undefined){
let data44 = data43.kind;
if(!((((((data44 === "signature") || (data44 === "provenance")) || (data44 === "sbom")) || (data44 === "gate")) || (data44 === "tests")) || (data44 === "summary"))){
const err112 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/kind",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.evidence.additionalProperties.items.anyOf[1].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data43["max-age"] !== undefined){
let data45 = data43["max-age"];
if(typeof data45 === "string"){
if(!pattern23.test(data45)){
const err113 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/max-age",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/max-age",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/max-age/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid3 = _errs109 === errors;
valid40 = valid40 || _valid3;
}
if(!valid40){
const err116 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
else {
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err117 = {instancePath:instancePath+"/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evidence/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.calendars !== undefined){
let data46 = data.calendars;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key10 in data46){
const _errs117 = errors;
if(typeof key10 === "string"){
if(!pattern22.test(key10)){
const err119 = {instancePath:instancePath+"/calendars",schemaPath:"#/properties/calendars/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",propertyName:key10};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/calendars",schemaPath:"#/properties/calendars/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key10};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var valid42 = _errs117 === errors;
if(!valid42){
const err121 = {instancePath:instancePath+"/calendars",schemaPath:"#/properties/calendars/propertyNames",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
for(const key11 in data46){
let data47 = data46[key11];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.zone === undefined){
const err122 = {instancePath:instancePath+"/calendars/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/calendars/additionalProperties/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data47.closed === undefined){
const err123 = {instancePath:instancePath+"/calendars/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/calendars/additionalProperties/required",keyword:"required",params:{missingProperty: "closed"},message:"must have required property '"+"closed"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
for(const key12 in data47){
if(!((key12 === "zone") || (key12 === "closed"))){
const err124 = {instancePath:instancePath+"/calendars/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/calendars/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data47.zone !== undefined){
let data48 = data47.zone;
if(typeof data48 === "string"){
if(func2(data48) < 1){
const err125 = {instancePath:instancePath+"/calendars/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/zone",schemaPath:"#/properties/calendars/additionalProperties/properties/zone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err126 = {instancePath:instancePath+"/calendars/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/zone",schemaPath:"#/properties/calendars/additionalProperties/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data47.closed !== undefined){
let data49 = data47.closed;
if(Array.isArray(data49)){
if(data49.length < 1){
const err127 = {instancePath:instancePath+"/calendars/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
const len14 = data49.length;
for(let i14=0; i14<len14; i14++){
let data50 = data49[i14];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.first === undefined){
const err128 = {instancePath:instancePath+"/calendars/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i14,schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data50.reason === undefined){
const err129 = {instancePath:instancePath+"/calendars/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i14,schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key13 in data50){
if(!(((key13 === "first") || (key13 === "last")) || (key13 === "reason"))){
const err130 = {instancePath:instancePath+"/calendars/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i14,schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data50.first !== undefined){
let data51 = data50.first;
if(typeof data51 === "string"){
if(!pattern25.test(data51)){
const err131 = {instancePath:instancePath+"/calendars/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i14+"/first",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/properties/first/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\d$"+"\""};
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
const err132 = {instancePath:instancePath+"/calendars/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i14+"/first",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/properties/first/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data50.last !== undefined){
let data52 = data50.last;
if(typeof data52 === "string"){
if(!pattern25.test(data52)){
const err133 = {instancePath:instancePath+"/calendars/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i14+"/last",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/properties/last/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\d$"+"\""};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/calendars/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i14+"/last",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/properties/last/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data50.reason !== undefined){
let data53 = data50.reason;
if(typeof data53 === "string"){
if(func2(data53) > 300){
const err135 = {instancePath:instancePath+"/calendars/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i14+"/reason",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(func2(data53) < 5){
const err136 = {instancePath:instancePath+"/calendars/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i14+"/reason",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/properties/reason/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
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
const err137 = {instancePath:instancePath+"/calendars/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i14+"/reason",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/calendars/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed/" + i14,schemaPath:"#/properties/calendars/additionalProperties/properties/closed/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/calendars/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/closed",schemaPath:"#/properties/calendars/additionalProperties/properties/closed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/calendars/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/calendars/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/calendars",schemaPath:"#/properties/calendars/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data.environments !== undefined){
let data54 = data.environments;
if(Array.isArray(data54)){
if(data54.length < 1){
const err142 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
const len15 = data54.length;
for(let i15=0; i15<len15; i15++){
let data55 = data54[i15];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.name === undefined){
const err143 = {instancePath:instancePath+"/environments/" + i15,schemaPath:"#/properties/environments/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data55.merge === undefined){
const err144 = {instancePath:instancePath+"/environments/" + i15,schemaPath:"#/properties/environments/items/required",keyword:"required",params:{missingProperty: "merge"},message:"must have required property '"+"merge"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data55.evidence === undefined){
const err145 = {instancePath:instancePath+"/environments/" + i15,schemaPath:"#/properties/environments/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key14 in data55){
if(!(func5.call(schema11.properties.environments.items.properties, key14))){
const err146 = {instancePath:instancePath+"/environments/" + i15,schemaPath:"#/properties/environments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data55.name !== undefined){
let data56 = data55.name;
if(typeof data56 === "string"){
if(!pattern22.test(data56)){
const err147 = {instancePath:instancePath+"/environments/" + i15+"/name",schemaPath:"#/properties/environments/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/environments/" + i15+"/name",schemaPath:"#/properties/environments/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data55.merge !== undefined){
let data57 = data55.merge;
if(!(((data57 === "direct") || (data57 === "auto")) || (data57 === "reviewed"))){
const err149 = {instancePath:instancePath+"/environments/" + i15+"/merge",schemaPath:"#/properties/environments/items/properties/merge/enum",keyword:"enum",params:{allowedValues: schema11.properties.environments.items.properties.merge.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data55.evidence !== undefined){
let data58 = data55.evidence;
if(typeof data58 === "string"){
if(!pattern22.test(data58)){
const err150 = {instancePath:instancePath+"/environments/" + i15+"/evidence",schemaPath:"#/properties/environments/items/properties/evidence/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/environments/" + i15+"/evidence",schemaPath:"#/properties/environments/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data55.soak !== undefined){
let data59 = data55.soak;
if(typeof data59 === "string"){
if(!pattern23.test(data59)){
const err152 = {instancePath:instancePath+"/environments/" + i15+"/soak",schemaPath:"#/properties/environments/items/properties/soak/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\""};
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
const err153 = {instancePath:instancePath+"/environments/" + i15+"/soak",schemaPath:"#/properties/environments/items/properties/soak/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data55.approvals !== undefined){
let data60 = data55.approvals;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err154 = {instancePath:instancePath+"/environments/" + i15+"/approvals",schemaPath:"#/properties/environments/items/properties/approvals/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 10 || isNaN(data60)){
const err155 = {instancePath:instancePath+"/environments/" + i15+"/approvals",schemaPath:"#/properties/environments/items/properties/approvals/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data60 < 0 || isNaN(data60)){
const err156 = {instancePath:instancePath+"/environments/" + i15+"/approvals",schemaPath:"#/properties/environments/items/properties/approvals/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
if(data55.reviewers !== undefined){
let data61 = data55.reviewers;
if(Array.isArray(data61)){
const len16 = data61.length;
for(let i16=0; i16<len16; i16++){
let data62 = data61[i16];
if(typeof data62 === "string"){
if(!pattern30.test(data62)){
const err157 = {instancePath:instancePath+"/environments/" + i15+"/reviewers/" + i16,schemaPath:"#/properties/environments/items/properties/reviewers/items/pattern",keyword:"pattern",params:{pattern: "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"},message:"must match pattern \""+"^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"+"\""};
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
const err158 = {instancePath:instancePath+"/environments/" + i15+"/reviewers/" + i16,schemaPath:"#/properties/environments/items/properties/reviewers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/environments/" + i15+"/reviewers",schemaPath:"#/properties/environments/items/properties/reviewers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data55.windows !== undefined){
let data63 = data55.windows;
if(Array.isArray(data63)){
if(data63.length < 1){
const err160 = {instancePath:instancePath+"/environments/" + i15+"/windows",schemaPath:"#/properties/environments/items/properties/windows/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
const len17 = data63.length;
for(let i17=0; i17<len17; i17++){
let data64 = data63[i17];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.days === undefined){
const err161 = {instancePath:instancePath+"/environments/" + i15+"/windows/" + i17,schemaPath:"#/properties/environments/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data64.from === undefined){
const err162 = {instancePath:instancePath+"/environments/" + i15+"/windows/" + i17,schemaPath:"#/properties/environments/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data64.to === undefined){
const err163 = {instancePath:instancePath+"/environments/" + i15+"/windows/" + i17,schemaPath:"#/properties/environments/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data64.zone === undefined){
const err164 = {instancePath:instancePath+"/environments/" + i15+"/windows/" + i17,schemaPath:"#/properties/environments/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
for(const key15 in data64){
if(!((((key15 === "days") || (key15 === "from")) || (key15 === "to")) || (key15 === "zone"))){
const err165 = {instancePath:instancePath+"/environments/" + i15+"/windows/" + i17,schemaPath:"#/properties/environments/items/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data64.days !== undefined){
let data65 = data64.days;
if(Array.isArray(data65)){
if(data65.length < 1){
const err166 = {instancePath:instancePath+"/environments/" + i15+"/windows/" + i17+"/days",schemaPath:"#/properties/environments/items/properties/windows/items/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
const len18 = data65.length;
for(let i18=0; i18<len18; i18++){
let data66 = data65[i18];
if(!(((((((data66 === "mon") || (data66 === "tue")) || (data66 === "wed")) || (data66 === "thu")) || (data66 === "fri")) || (data66 === "sat")) || (data66 === "sun"))){
const err167 = {instancePath:instancePath+"/environments/" + i15+"/windows/" + i17+"/days/" + i18,schemaPath:"#/properties/environments/items/properties/windows/items/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.environments.items.properties.windows.items.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
let i19 = data65.length;
let j0;
if(i19 > 1){
outer0:
for(;i19--;){
for(j0 = i19; j0--;){
if(func0(data65[i19], data65[j0])){
const err168 = {instancePath:instancePath+"/environments/" + i15+"/windows/" + i17+"/days",schemaPath:"#/properties/environments/items/properties/windows/items/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i19+" are identical)"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err169 = {instancePath:instancePath+"/environments/" + i15+"/windows/" + i17+"/days",schemaPath:"#/properties/environments/items/properties/windows/items/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data64.from !== undefined){
let data67 = data64.from;
if(typeof data67 === "string"){
if(!pattern31.test(data67)){
const err170 = {instancePath:instancePath+"/environments/" + i15+"/windows/" + i17+"/from",schemaPath:"#/properties/environments/items/properties/windows/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
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
const err171 = {instancePath:instancePath+"/environments/" + i15+"/windows/" + i17+"/from",schemaPath:"#/properties/environments/items/properties/windows/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data64.to !== undefined){
let data68 = data64.to;
if(typeof data68 === "string"){
if(!pattern32.test(data68)){
const err172 = {instancePath:instancePath+"/environments/" + i15+"/windows/" + i17+"/to",schemaPath:"#/properties/environments/items/properties/windows/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"},message:"must match pattern \""+"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"+"\""};
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
const err173 = {instancePath:instancePath+"/environments/" + i15+"/windows/" + i17+"/to",schemaPath:"#/properties/environments/items/properties/windows/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data64.zone !== undefined){
let data69 = data64.zone;
if(typeof data69 === "string"){
if(func2(data69) < 1){
const err174 = {instancePath:instancePath+"/environments/" + i15+"/windows/" + i17+"/zone",schemaPath:"#/properties/environments/items/properties/windows/items/properties/zone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/environments/" + i15+"/windows/" + i17+"/zone",schemaPath:"#/properties/environments/items/properties/windows/items/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/environments/" + i15+"/windows/" + i17,schemaPath:"#/properties/environments/items/properties/windows/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err177 = {instancePath:instancePath+"/environments/" + i15+"/windows",schemaPath:"#/properties/environments/items/properties/windows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data55.calendars !== undefined){
let data70 = data55.calendars;
if(Array.isArray(data70)){
const len19 = data70.length;
for(let i20=0; i20<len19; i20++){
let data71 = data70[i20];
if(typeof data71 === "string"){
if(!pattern22.test(data71)){
const err178 = {instancePath:instancePath+"/environments/" + i15+"/calendars/" + i20,schemaPath:"#/properties/environments/items/properties/calendars/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/environments/" + i15+"/calendars/" + i20,schemaPath:"#/properties/environments/items/properties/calendars/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
let i21 = data70.length;
let j1;
if(i21 > 1){
const indices0 = {};
for(;i21--;){
let item0 = data70[i21];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err180 = {instancePath:instancePath+"/environments/" + i15+"/calendars",schemaPath:"#/properties/environments/items/properties/calendars/uniqueItems",keyword:"uniqueItems",params:{i: i21, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i21+" are identical)"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
break;
}
indices0[item0] = i21;
}
}
}
else {
const err181 = {instancePath:instancePath+"/environments/" + i15+"/calendars",schemaPath:"#/properties/environments/items/properties/calendars/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data55.freezes !== undefined){
let data72 = data55.freezes;
if(Array.isArray(data72)){
const len20 = data72.length;
for(let i22=0; i22<len20; i22++){
let data73 = data72[i22];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.from === undefined){
const err182 = {instancePath:instancePath+"/environments/" + i15+"/freezes/" + i22,schemaPath:"#/properties/environments/items/properties/freezes/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data73.to === undefined){
const err183 = {instancePath:instancePath+"/environments/" + i15+"/freezes/" + i22,schemaPath:"#/properties/environments/items/properties/freezes/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data73.reason === undefined){
const err184 = {instancePath:instancePath+"/environments/" + i15+"/freezes/" + i22,schemaPath:"#/properties/environments/items/properties/freezes/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
for(const key16 in data73){
if(!(((key16 === "from") || (key16 === "to")) || (key16 === "reason"))){
const err185 = {instancePath:instancePath+"/environments/" + i15+"/freezes/" + i22,schemaPath:"#/properties/environments/items/properties/freezes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data73.from !== undefined){
let data74 = data73.from;
if(typeof data74 === "string"){
if(!pattern34.test(data74)){
const err186 = {instancePath:instancePath+"/environments/" + i15+"/freezes/" + i22+"/from",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"+"\""};
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
const err187 = {instancePath:instancePath+"/environments/" + i15+"/freezes/" + i22+"/from",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data73.to !== undefined){
let data75 = data73.to;
if(typeof data75 === "string"){
if(!pattern34.test(data75)){
const err188 = {instancePath:instancePath+"/environments/" + i15+"/freezes/" + i22+"/to",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"+"\""};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/environments/" + i15+"/freezes/" + i22+"/to",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data73.reason !== undefined){
let data76 = data73.reason;
if(typeof data76 === "string"){
if(func2(data76) > 300){
const err190 = {instancePath:instancePath+"/environments/" + i15+"/freezes/" + i22+"/reason",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(func2(data76) < 5){
const err191 = {instancePath:instancePath+"/environments/" + i15+"/freezes/" + i22+"/reason",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/reason/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
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
const err192 = {instancePath:instancePath+"/environments/" + i15+"/freezes/" + i22+"/reason",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/environments/" + i15+"/freezes/" + i22,schemaPath:"#/properties/environments/items/properties/freezes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/environments/" + i15+"/freezes",schemaPath:"#/properties/environments/items/properties/freezes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/environments/" + i15,schemaPath:"#/properties/environments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err196 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data.services !== undefined){
let data77 = data.services;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(Object.keys(data77).length < 1){
const err197 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
for(const key17 in data77){
const _errs185 = errors;
if(typeof key17 === "string"){
if(!pattern22.test(key17)){
const err198 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",propertyName:key17};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key17};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
var valid65 = _errs185 === errors;
if(!valid65){
const err200 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames",keyword:"propertyNames",params:{propertyName: key17},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
for(const key18 in data77){
let data78 = data77[key18];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.image === undefined){
const err201 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data78.source === undefined){
const err202 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(data78.targets === undefined){
const err203 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/required",keyword:"required",params:{missingProperty: "targets"},message:"must have required property '"+"targets"+"'"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
for(const key19 in data78){
if(!(((key19 === "image") || (key19 === "source")) || (key19 === "targets"))){
const err204 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data78.image !== undefined){
let data79 = data78.image;
if(typeof data79 === "string"){
if(!pattern37.test(data79)){
const err205 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/services/additionalProperties/properties/image/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$"},message:"must match pattern \""+"^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$"+"\""};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/services/additionalProperties/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data78.source !== undefined){
let data80 = data78.source;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.repository === undefined){
const err207 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/services/additionalProperties/properties/source/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data80["repository-id"] === undefined){
const err208 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/services/additionalProperties/properties/source/required",keyword:"required",params:{missingProperty: "repository-id"},message:"must have required property '"+"repository-id"+"'"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data80.refs === undefined){
const err209 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/services/additionalProperties/properties/source/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
for(const key20 in data80){
if(!(((key20 === "repository") || (key20 === "repository-id")) || (key20 === "refs"))){
const err210 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/services/additionalProperties/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data80.repository !== undefined){
let data81 = data80.repository;
if(typeof data81 === "string"){
if(!pattern11.test(data81)){
const err211 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/repository",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"+"\""};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/repository",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data80["repository-id"] !== undefined){
let data82 = data80["repository-id"];
if(typeof data82 === "string"){
if(!pattern12.test(data82)){
const err213 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/repository-id",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/repository-id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,20}$"},message:"must match pattern \""+"^[0-9]{1,20}$"+"\""};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/repository-id",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/repository-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data80.refs !== undefined){
let data83 = data80.refs;
if(Array.isArray(data83)){
if(data83.length < 1){
const err215 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/refs",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
const len21 = data83.length;
for(let i23=0; i23<len21; i23++){
let data84 = data83[i23];
if(typeof data84 === "string"){
if(!pattern4.test(data84)){
const err216 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/refs/" + i23,schemaPath:"#/properties/services/additionalProperties/properties/source/properties/refs/items/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
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
const err217 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/refs/" + i23,schemaPath:"#/properties/services/additionalProperties/properties/source/properties/refs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/refs",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/services/additionalProperties/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data78.targets !== undefined){
let data85 = data78.targets;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(Object.keys(data85).length < 1){
const err220 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/services/additionalProperties/properties/targets/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
for(const key21 in data85){
const _errs206 = errors;
if(typeof key21 === "string"){
if(!pattern22.test(key21)){
const err221 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/services/additionalProperties/properties/targets/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",propertyName:key21};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/services/additionalProperties/properties/targets/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key21};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
var valid71 = _errs206 === errors;
if(!valid71){
const err223 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/services/additionalProperties/properties/targets/propertyNames",keyword:"propertyNames",params:{propertyName: key21},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
for(const key22 in data85){
let data86 = data85[key22];
const _errs210 = errors;
let valid73 = false;
const _errs211 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.kustomize === undefined){
const err224 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/0/required",keyword:"required",params:{missingProperty: "kustomize"},message:"must have required property '"+"kustomize"+"'"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data86.image === undefined){
const err225 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/0/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
for(const key23 in data86){
if(!((key23 === "kustomize") || (key23 === "image"))){
const err226 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data86.kustomize !== undefined){
let data87 = data86.kustomize;
if(typeof data87 === "string"){
if(!pattern2.test(data87)){
const err227 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/kustomize",schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/0/properties/kustomize/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\""};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/kustomize",schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/0/properties/kustomize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data86.image !== undefined){
let data88 = data86.image;
if(typeof data88 === "string"){
if(func2(data88) > 300){
const err229 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/0/properties/image/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(func2(data88) < 1){
const err230 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/0/properties/image/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/0/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
var _valid4 = _errs211 === errors;
valid73 = valid73 || _valid4;
if(!valid73){
const _errs218 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.yaml === undefined){
const err233 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty: "yaml"},message:"must have required property '"+"yaml"+"'"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data86.path === undefined){
const err234 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
for(const key24 in data86){
if(!((key24 === "yaml") || (key24 === "path"))){
const err235 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data86.yaml !== undefined){
let data89 = data86.yaml;
if(typeof data89 === "string"){
if(!pattern2.test(data89)){
const err236 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/yaml",schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/1/properties/yaml/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\""};
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
const err237 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/yaml",schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/1/properties/yaml/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data86.path !== undefined){
let data90 = data86.path;
if(typeof data90 === "string"){
if(!pattern44.test(data90)){
const err238 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/1/properties/path/pattern",keyword:"pattern",params:{pattern: "^[^.\\s]+(\\.[^.\\s]+)*$"},message:"must match pattern \""+"^[^.\\s]+(\\.[^.\\s]+)*$"+"\""};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err240 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
var _valid4 = _errs218 === errors;
valid73 = valid73 || _valid4;
}
if(!valid73){
const err241 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
else {
errors = _errs210;
if(vErrors !== null){
if(_errs210){
vErrors.length = _errs210;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err242 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/services/additionalProperties/properties/targets/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
else {
const err244 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
else {
const err245 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
