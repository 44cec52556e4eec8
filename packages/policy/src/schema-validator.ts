// @ts-nocheck
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
/** Generated from schema.ts by packages/policy/scripts/compile-schema.ts. Do not edit. */
import func0Module from 'ajv/dist/runtime/equal.js';
import func3Module from 'ajv/dist/runtime/ucs2length.js';
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"delivery-policy.schema.json","title":"Waybill delivery policy","description":"Which environments there are, what a digest must prove to enter each, and where its value stands.","type":"object","additionalProperties":false,"required":["version","trust","evidence","environments","services"],"properties":{"version":{"const":1,"description":"Version of this format."},"trust":{"type":"object","additionalProperties":false,"required":["builders"],"description":"Who may sign. A signature by anybody else is no evidence.","properties":{"issuer":{"type":"string","pattern":"^https?://[^\\s/]+(/[^\\s]*)?$","description":"OIDC issuer of the signing jobs. Default: https://token.actions.githubusercontent.com"},"server":{"type":"string","pattern":"^https?://[^\\s/]+$","description":"GitHub server of the signing workflows. Default: https://github.com"},"trusted-root":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","description":"Sigstore trusted root (JSON) in the config repository; the public one where not given."},"builders":{"type":"array","minItems":1,"description":"Reusable workflows that may sign, by path and ref: their paths are the signing identity.","items":{"type":"object","additionalProperties":false,"required":["workflow","refs"],"properties":{"workflow":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$","description":"owner/repository/.github/workflows/file.yml"},"refs":{"type":"array","minItems":1,"description":"Refs (or commits) of the builder repository at which the workflow is trusted.","items":{"anyOf":[{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},{"type":"string","pattern":"^[0-9a-f]{40}$"}]}},"digests":{"type":"array","items":{"type":"string","pattern":"^[0-9a-f]{40}$"},"description":"Commits of the builder that are trusted; all where not given."}}}},"triggers":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z_]+$"},"description":"Events that may start a signing run. Default: push, workflow_dispatch, release"},"runners":{"type":"array","minItems":1,"items":{"enum":["github-hosted","self-hosted"]},"description":"Kinds of runner that may sign. Default: github-hosted"}}},"evidence":{"type":"object","minProperties":1,"description":"Named sets of evidence; each environment names one.","propertyNames":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"additionalProperties":{"type":"array","minItems":1,"items":{"anyOf":[{"enum":["signature","provenance","sbom","gate","tests","summary"]},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"enum":["signature","provenance","sbom","gate","tests","summary"]},"max-age":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$","description":"Older evidence does not count."}}}]}}},"environments":{"type":"array","minItems":1,"description":"The ladder, lowest rung first. A digest enters the first directly and climbs one rung at a time.","items":{"type":"object","additionalProperties":false,"required":["name","merge","evidence"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"merge":{"enum":["direct","auto","reviewed"],"description":"direct: a commit. auto: a pull request that merges itself once every check and review is there. reviewed: a pull request that a person merges."},"evidence":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"The set of evidence a digest needs to enter."},"soak":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$","description":"How long the digest must have run in the rung below."},"approvals":{"type":"integer","minimum":0,"maximum":10,"description":"Approving reviews of people other than the author."},"reviewers":{"type":"array","items":{"type":"string","pattern":"^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"},"description":"People (login) and teams (org/team) that are asked for review."},"windows":{"type":"array","minItems":1,"description":"When a promotion may merge. Without windows: always.","items":{"type":"object","additionalProperties":false,"required":["days","from","to","zone"],"properties":{"days":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["mon","tue","wed","thu","fri","sat","sun"]}},"from":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"Local time, included."},"to":{"type":"string","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$","description":"Local time, not included."},"zone":{"type":"string","minLength":1,"description":"IANA time zone: Asia/Dubai"}}}},"freezes":{"type":"array","description":"When nothing merges, whatever the windows say.","items":{"type":"object","additionalProperties":false,"required":["from","to","reason"],"properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"},"to":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"},"reason":{"type":"string","minLength":5,"maxLength":300}}}}}}},"services":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"description":"Every service that Waybill may move.","additionalProperties":{"type":"object","additionalProperties":false,"required":["image","source","targets"],"properties":{"image":{"type":"string","pattern":"^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$","description":"registry/repository, without tag and digest."},"source":{"type":"object","additionalProperties":false,"required":["repository","repository-id","refs"],"properties":{"repository":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$","description":"owner/name"},"repository-id":{"type":"string","pattern":"^[0-9]{1,20}$","description":"GitHub's numeric id, in quotes: a name can be taken over by somebody else, the id can't."},"refs":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$","description":"refs/heads/main, refs/tags/v*"},"description":"Refs that may be released."}}},"targets":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"description":"Where the digest stands in each environment.","additionalProperties":{"anyOf":[{"type":"object","additionalProperties":false,"required":["kustomize","image"],"properties":{"kustomize":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","description":"A kustomization.yaml with an `images` entry."},"image":{"type":"string","minLength":1,"maxLength":300,"description":"`name` of the entry."}}},{"type":"object","additionalProperties":false,"required":["yaml","path"],"properties":{"yaml":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","description":"Any YAML file."},"path":{"type":"string","pattern":"^[^.\\s]+(\\.[^.\\s]+)*$","description":"Keys from the root, joined by dots: spec.image.digest"}}}]}}}}}}};
const pattern0 = new RegExp("^https?://[^\\s/]+(/[^\\s]*)?$", "u");
const pattern1 = new RegExp("^https?://[^\\s/]+$", "u");
const pattern2 = new RegExp("^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "u");
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$", "u");
const pattern4 = new RegExp("^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern7 = new RegExp("^[a-z_]+$", "u");
const pattern8 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern9 = new RegExp("^[0-9]{1,6}(s|m|h|d)$", "u");
const pattern13 = new RegExp("^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$", "u");
const pattern14 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern15 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
const pattern16 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$", "u");
const pattern19 = new RegExp("^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$", "u");
const pattern20 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$", "u");
const pattern21 = new RegExp("^[0-9]{1,20}$", "u");
const pattern26 = new RegExp("^[^.\\s]+(\\.[^.\\s]+)*$", "u");
const func0 = func0Module.default ?? func0Module;
const func3 = func3Module.default ?? func3Module;

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
if(!(((((key0 === "version") || (key0 === "trust")) || (key0 === "evidence")) || (key0 === "environments")) || (key0 === "services"))){
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
if(data.trust !== undefined){
let data1 = data.trust;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.builders === undefined){
const err7 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/required",keyword:"required",params:{missingProperty: "builders"},message:"must have required property '"+"builders"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data1){
if(!((((((key1 === "issuer") || (key1 === "server")) || (key1 === "trusted-root")) || (key1 === "builders")) || (key1 === "triggers")) || (key1 === "runners"))){
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
if(data1.issuer !== undefined){
let data2 = data1.issuer;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
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
if(data1.server !== undefined){
let data3 = data1.server;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
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
if(data1["trusted-root"] !== undefined){
let data4 = data1["trusted-root"];
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
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
if(data1.builders !== undefined){
let data5 = data1.builders;
if(Array.isArray(data5)){
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/trust/builders",schemaPath:"#/properties/trust/properties/builders/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.workflow === undefined){
const err16 = {instancePath:instancePath+"/trust/builders/" + i0,schemaPath:"#/properties/trust/properties/builders/items/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.refs === undefined){
const err17 = {instancePath:instancePath+"/trust/builders/" + i0,schemaPath:"#/properties/trust/properties/builders/items/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data6){
if(!(((key2 === "workflow") || (key2 === "refs")) || (key2 === "digests"))){
const err18 = {instancePath:instancePath+"/trust/builders/" + i0,schemaPath:"#/properties/trust/properties/builders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.workflow !== undefined){
let data7 = data6.workflow;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err19 = {instancePath:instancePath+"/trust/builders/" + i0+"/workflow",schemaPath:"#/properties/trust/properties/builders/items/properties/workflow/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/trust/builders/" + i0+"/workflow",schemaPath:"#/properties/trust/properties/builders/items/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.refs !== undefined){
let data8 = data6.refs;
if(Array.isArray(data8)){
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs",schemaPath:"#/properties/trust/properties/builders/items/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs22 = errors;
let valid7 = false;
const _errs23 = errors;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err22 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs/" + i1,schemaPath:"#/properties/trust/properties/builders/items/properties/refs/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs/" + i1,schemaPath:"#/properties/trust/properties/builders/items/properties/refs/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs25 = errors;
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err24 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs/" + i1,schemaPath:"#/properties/trust/properties/builders/items/properties/refs/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
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
const err25 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs/" + i1,schemaPath:"#/properties/trust/properties/builders/items/properties/refs/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(!valid7){
const err26 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs/" + i1,schemaPath:"#/properties/trust/properties/builders/items/properties/refs/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/trust/builders/" + i0+"/refs",schemaPath:"#/properties/trust/properties/builders/items/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.digests !== undefined){
let data10 = data6.digests;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err28 = {instancePath:instancePath+"/trust/builders/" + i0+"/digests/" + i2,schemaPath:"#/properties/trust/properties/builders/items/properties/digests/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/trust/builders/" + i0+"/digests/" + i2,schemaPath:"#/properties/trust/properties/builders/items/properties/digests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/trust/builders/" + i0+"/digests",schemaPath:"#/properties/trust/properties/builders/items/properties/digests/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err31 = {instancePath:instancePath+"/trust/builders/" + i0,schemaPath:"#/properties/trust/properties/builders/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err32 = {instancePath:instancePath+"/trust/builders",schemaPath:"#/properties/trust/properties/builders/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data1.triggers !== undefined){
let data12 = data1.triggers;
if(Array.isArray(data12)){
if(data12.length < 1){
const err33 = {instancePath:instancePath+"/trust/triggers",schemaPath:"#/properties/trust/properties/triggers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err34 = {instancePath:instancePath+"/trust/triggers/" + i3,schemaPath:"#/properties/trust/properties/triggers/items/pattern",keyword:"pattern",params:{pattern: "^[a-z_]+$"},message:"must match pattern \""+"^[a-z_]+$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/trust/triggers/" + i3,schemaPath:"#/properties/trust/properties/triggers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/trust/triggers",schemaPath:"#/properties/trust/properties/triggers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data1.runners !== undefined){
let data14 = data1.runners;
if(Array.isArray(data14)){
if(data14.length < 1){
const err37 = {instancePath:instancePath+"/trust/runners",schemaPath:"#/properties/trust/properties/runners/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
if(!((data15 === "github-hosted") || (data15 === "self-hosted"))){
const err38 = {instancePath:instancePath+"/trust/runners/" + i4,schemaPath:"#/properties/trust/properties/runners/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.trust.properties.runners.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/trust/runners",schemaPath:"#/properties/trust/properties/runners/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.evidence !== undefined){
let data16 = data.evidence;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length < 1){
const err41 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key3 in data16){
const _errs40 = errors;
if(typeof key3 === "string"){
if(!pattern8.test(key3)){
const err42 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",propertyName:key3};
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
const err43 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key3};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var valid14 = _errs40 === errors;
if(!valid14){
const err44 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
for(const key4 in data16){
let data17 = data16[key4];
if(Array.isArray(data17)){
if(data17.length < 1){
const err45 = {instancePath:instancePath+"/evidence/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evidence/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
let data18 = data17[i5];
const _errs46 = errors;
let valid18 = false;
const _errs47 = errors;
if(!((((((data18 === "signature") || (data18 === "provenance")) || (data18 === "sbom")) || (data18 === "gate")) || (data18 === "tests")) || (data18 === "summary"))){
const err46 = {instancePath:instancePath+"/evidence/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.evidence.additionalProperties.items.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid1 = _errs47 === errors;
valid18 = valid18 || _valid1;
if(!valid18){
const _errs48 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.kind === undefined){
const err47 = {instancePath:instancePath+"/evidence/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key5 in data18){
if(!((key5 === "kind") || (key5 === "max-age"))){
const err48 = {instancePath:instancePath+"/evidence/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data18.kind !== undefined){
let data19 = data18.kind;
if(!((((((data19 === "signature") || (data19 === "provenance")) || (data19 === "sbom")) || (data19 === "gate")) || (data19 === "tests")) || (data19 === "summary"))){
const err49 = {instancePath:instancePath+"/evidence/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/kind",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.evidence.additionalProperties.items.anyOf[1].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data18["max-age"] !== undefined){
let data20 = data18["max-age"];
if(typeof data20 === "string"){
if(!pattern9.test(data20)){
const err50 = {instancePath:instancePath+"/evidence/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/max-age",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/evidence/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/max-age",schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/properties/max-age/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/evidence/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid1 = _errs48 === errors;
valid18 = valid18 || _valid1;
}
if(!valid18){
const err53 = {instancePath:instancePath+"/evidence/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/properties/evidence/additionalProperties/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err54 = {instancePath:instancePath+"/evidence/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evidence/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.environments !== undefined){
let data21 = data.environments;
if(Array.isArray(data21)){
if(data21.length < 1){
const err56 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len6 = data21.length;
for(let i6=0; i6<len6; i6++){
let data22 = data21[i6];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.name === undefined){
const err57 = {instancePath:instancePath+"/environments/" + i6,schemaPath:"#/properties/environments/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data22.merge === undefined){
const err58 = {instancePath:instancePath+"/environments/" + i6,schemaPath:"#/properties/environments/items/required",keyword:"required",params:{missingProperty: "merge"},message:"must have required property '"+"merge"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data22.evidence === undefined){
const err59 = {instancePath:instancePath+"/environments/" + i6,schemaPath:"#/properties/environments/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key6 in data22){
if(!((((((((key6 === "name") || (key6 === "merge")) || (key6 === "evidence")) || (key6 === "soak")) || (key6 === "approvals")) || (key6 === "reviewers")) || (key6 === "windows")) || (key6 === "freezes"))){
const err60 = {instancePath:instancePath+"/environments/" + i6,schemaPath:"#/properties/environments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data22.name !== undefined){
let data23 = data22.name;
if(typeof data23 === "string"){
if(!pattern8.test(data23)){
const err61 = {instancePath:instancePath+"/environments/" + i6+"/name",schemaPath:"#/properties/environments/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
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
const err62 = {instancePath:instancePath+"/environments/" + i6+"/name",schemaPath:"#/properties/environments/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data22.merge !== undefined){
let data24 = data22.merge;
if(!(((data24 === "direct") || (data24 === "auto")) || (data24 === "reviewed"))){
const err63 = {instancePath:instancePath+"/environments/" + i6+"/merge",schemaPath:"#/properties/environments/items/properties/merge/enum",keyword:"enum",params:{allowedValues: schema11.properties.environments.items.properties.merge.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data22.evidence !== undefined){
let data25 = data22.evidence;
if(typeof data25 === "string"){
if(!pattern8.test(data25)){
const err64 = {instancePath:instancePath+"/environments/" + i6+"/evidence",schemaPath:"#/properties/environments/items/properties/evidence/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/environments/" + i6+"/evidence",schemaPath:"#/properties/environments/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data22.soak !== undefined){
let data26 = data22.soak;
if(typeof data26 === "string"){
if(!pattern9.test(data26)){
const err66 = {instancePath:instancePath+"/environments/" + i6+"/soak",schemaPath:"#/properties/environments/items/properties/soak/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/environments/" + i6+"/soak",schemaPath:"#/properties/environments/items/properties/soak/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data22.approvals !== undefined){
let data27 = data22.approvals;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err68 = {instancePath:instancePath+"/environments/" + i6+"/approvals",schemaPath:"#/properties/environments/items/properties/approvals/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 10 || isNaN(data27)){
const err69 = {instancePath:instancePath+"/environments/" + i6+"/approvals",schemaPath:"#/properties/environments/items/properties/approvals/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err70 = {instancePath:instancePath+"/environments/" + i6+"/approvals",schemaPath:"#/properties/environments/items/properties/approvals/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data22.reviewers !== undefined){
let data28 = data22.reviewers;
if(Array.isArray(data28)){
const len7 = data28.length;
for(let i7=0; i7<len7; i7++){
let data29 = data28[i7];
if(typeof data29 === "string"){
if(!pattern13.test(data29)){
const err71 = {instancePath:instancePath+"/environments/" + i6+"/reviewers/" + i7,schemaPath:"#/properties/environments/items/properties/reviewers/items/pattern",keyword:"pattern",params:{pattern: "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"},message:"must match pattern \""+"^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/environments/" + i6+"/reviewers/" + i7,schemaPath:"#/properties/environments/items/properties/reviewers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/environments/" + i6+"/reviewers",schemaPath:"#/properties/environments/items/properties/reviewers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data22.windows !== undefined){
let data30 = data22.windows;
if(Array.isArray(data30)){
if(data30.length < 1){
const err74 = {instancePath:instancePath+"/environments/" + i6+"/windows",schemaPath:"#/properties/environments/items/properties/windows/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
const len8 = data30.length;
for(let i8=0; i8<len8; i8++){
let data31 = data30[i8];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.days === undefined){
const err75 = {instancePath:instancePath+"/environments/" + i6+"/windows/" + i8,schemaPath:"#/properties/environments/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data31.from === undefined){
const err76 = {instancePath:instancePath+"/environments/" + i6+"/windows/" + i8,schemaPath:"#/properties/environments/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data31.to === undefined){
const err77 = {instancePath:instancePath+"/environments/" + i6+"/windows/" + i8,schemaPath:"#/properties/environments/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data31.zone === undefined){
const err78 = {instancePath:instancePath+"/environments/" + i6+"/windows/" + i8,schemaPath:"#/properties/environments/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key7 in data31){
if(!((((key7 === "days") || (key7 === "from")) || (key7 === "to")) || (key7 === "zone"))){
const err79 = {instancePath:instancePath+"/environments/" + i6+"/windows/" + i8,schemaPath:"#/properties/environments/items/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data31.days !== undefined){
let data32 = data31.days;
if(Array.isArray(data32)){
if(data32.length < 1){
const err80 = {instancePath:instancePath+"/environments/" + i6+"/windows/" + i8+"/days",schemaPath:"#/properties/environments/items/properties/windows/items/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len9 = data32.length;
for(let i9=0; i9<len9; i9++){
let data33 = data32[i9];
if(!(((((((data33 === "mon") || (data33 === "tue")) || (data33 === "wed")) || (data33 === "thu")) || (data33 === "fri")) || (data33 === "sat")) || (data33 === "sun"))){
const err81 = {instancePath:instancePath+"/environments/" + i6+"/windows/" + i8+"/days/" + i9,schemaPath:"#/properties/environments/items/properties/windows/items/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.environments.items.properties.windows.items.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
let i10 = data32.length;
let j0;
if(i10 > 1){
outer0:
for(;i10--;){
for(j0 = i10; j0--;){
if(func0(data32[i10], data32[j0])){
const err82 = {instancePath:instancePath+"/environments/" + i6+"/windows/" + i8+"/days",schemaPath:"#/properties/environments/items/properties/windows/items/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i10+" are identical)"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err83 = {instancePath:instancePath+"/environments/" + i6+"/windows/" + i8+"/days",schemaPath:"#/properties/environments/items/properties/windows/items/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data31.from !== undefined){
let data34 = data31.from;
if(typeof data34 === "string"){
if(!pattern14.test(data34)){
const err84 = {instancePath:instancePath+"/environments/" + i6+"/windows/" + i8+"/from",schemaPath:"#/properties/environments/items/properties/windows/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/environments/" + i6+"/windows/" + i8+"/from",schemaPath:"#/properties/environments/items/properties/windows/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data31.to !== undefined){
let data35 = data31.to;
if(typeof data35 === "string"){
if(!pattern15.test(data35)){
const err86 = {instancePath:instancePath+"/environments/" + i6+"/windows/" + i8+"/to",schemaPath:"#/properties/environments/items/properties/windows/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"},message:"must match pattern \""+"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"+"\""};
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
const err87 = {instancePath:instancePath+"/environments/" + i6+"/windows/" + i8+"/to",schemaPath:"#/properties/environments/items/properties/windows/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data31.zone !== undefined){
let data36 = data31.zone;
if(typeof data36 === "string"){
if(func3(data36) < 1){
const err88 = {instancePath:instancePath+"/environments/" + i6+"/windows/" + i8+"/zone",schemaPath:"#/properties/environments/items/properties/windows/items/properties/zone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err89 = {instancePath:instancePath+"/environments/" + i6+"/windows/" + i8+"/zone",schemaPath:"#/properties/environments/items/properties/windows/items/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/environments/" + i6+"/windows/" + i8,schemaPath:"#/properties/environments/items/properties/windows/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/environments/" + i6+"/windows",schemaPath:"#/properties/environments/items/properties/windows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data22.freezes !== undefined){
let data37 = data22.freezes;
if(Array.isArray(data37)){
const len10 = data37.length;
for(let i11=0; i11<len10; i11++){
let data38 = data37[i11];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.from === undefined){
const err92 = {instancePath:instancePath+"/environments/" + i6+"/freezes/" + i11,schemaPath:"#/properties/environments/items/properties/freezes/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data38.to === undefined){
const err93 = {instancePath:instancePath+"/environments/" + i6+"/freezes/" + i11,schemaPath:"#/properties/environments/items/properties/freezes/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data38.reason === undefined){
const err94 = {instancePath:instancePath+"/environments/" + i6+"/freezes/" + i11,schemaPath:"#/properties/environments/items/properties/freezes/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key8 in data38){
if(!(((key8 === "from") || (key8 === "to")) || (key8 === "reason"))){
const err95 = {instancePath:instancePath+"/environments/" + i6+"/freezes/" + i11,schemaPath:"#/properties/environments/items/properties/freezes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data38.from !== undefined){
let data39 = data38.from;
if(typeof data39 === "string"){
if(!pattern16.test(data39)){
const err96 = {instancePath:instancePath+"/environments/" + i6+"/freezes/" + i11+"/from",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"+"\""};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/environments/" + i6+"/freezes/" + i11+"/from",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data38.to !== undefined){
let data40 = data38.to;
if(typeof data40 === "string"){
if(!pattern16.test(data40)){
const err98 = {instancePath:instancePath+"/environments/" + i6+"/freezes/" + i11+"/to",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"+"\""};
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
const err99 = {instancePath:instancePath+"/environments/" + i6+"/freezes/" + i11+"/to",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data38.reason !== undefined){
let data41 = data38.reason;
if(typeof data41 === "string"){
if(func3(data41) > 300){
const err100 = {instancePath:instancePath+"/environments/" + i6+"/freezes/" + i11+"/reason",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(func3(data41) < 5){
const err101 = {instancePath:instancePath+"/environments/" + i6+"/freezes/" + i11+"/reason",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/reason/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/environments/" + i6+"/freezes/" + i11+"/reason",schemaPath:"#/properties/environments/items/properties/freezes/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err103 = {instancePath:instancePath+"/environments/" + i6+"/freezes/" + i11,schemaPath:"#/properties/environments/items/properties/freezes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err104 = {instancePath:instancePath+"/environments/" + i6+"/freezes",schemaPath:"#/properties/environments/items/properties/freezes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/environments/" + i6,schemaPath:"#/properties/environments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.services !== undefined){
let data42 = data.services;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(Object.keys(data42).length < 1){
const err107 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key9 in data42){
const _errs99 = errors;
if(typeof key9 === "string"){
if(!pattern8.test(key9)){
const err108 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",propertyName:key9};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key9};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var valid34 = _errs99 === errors;
if(!valid34){
const err110 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
for(const key10 in data42){
let data43 = data42[key10];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.image === undefined){
const err111 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data43.source === undefined){
const err112 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data43.targets === undefined){
const err113 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/required",keyword:"required",params:{missingProperty: "targets"},message:"must have required property '"+"targets"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key11 in data43){
if(!(((key11 === "image") || (key11 === "source")) || (key11 === "targets"))){
const err114 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data43.image !== undefined){
let data44 = data43.image;
if(typeof data44 === "string"){
if(!pattern19.test(data44)){
const err115 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/services/additionalProperties/properties/image/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$"},message:"must match pattern \""+"^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$"+"\""};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/services/additionalProperties/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data43.source !== undefined){
let data45 = data43.source;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.repository === undefined){
const err117 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/services/additionalProperties/properties/source/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data45["repository-id"] === undefined){
const err118 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/services/additionalProperties/properties/source/required",keyword:"required",params:{missingProperty: "repository-id"},message:"must have required property '"+"repository-id"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data45.refs === undefined){
const err119 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/services/additionalProperties/properties/source/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
for(const key12 in data45){
if(!(((key12 === "repository") || (key12 === "repository-id")) || (key12 === "refs"))){
const err120 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/services/additionalProperties/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data45.repository !== undefined){
let data46 = data45.repository;
if(typeof data46 === "string"){
if(!pattern20.test(data46)){
const err121 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/repository",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"+"\""};
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
const err122 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/repository",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data45["repository-id"] !== undefined){
let data47 = data45["repository-id"];
if(typeof data47 === "string"){
if(!pattern21.test(data47)){
const err123 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/repository-id",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/repository-id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,20}$"},message:"must match pattern \""+"^[0-9]{1,20}$"+"\""};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/repository-id",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/repository-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data45.refs !== undefined){
let data48 = data45.refs;
if(Array.isArray(data48)){
if(data48.length < 1){
const err125 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/refs",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len11 = data48.length;
for(let i12=0; i12<len11; i12++){
let data49 = data48[i12];
if(typeof data49 === "string"){
if(!pattern4.test(data49)){
const err126 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/refs/" + i12,schemaPath:"#/properties/services/additionalProperties/properties/source/properties/refs/items/pattern",keyword:"pattern",params:{pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},message:"must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\""};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/refs/" + i12,schemaPath:"#/properties/services/additionalProperties/properties/source/properties/refs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/refs",schemaPath:"#/properties/services/additionalProperties/properties/source/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/services/additionalProperties/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data43.targets !== undefined){
let data50 = data43.targets;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(Object.keys(data50).length < 1){
const err130 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/services/additionalProperties/properties/targets/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
for(const key13 in data50){
const _errs120 = errors;
if(typeof key13 === "string"){
if(!pattern8.test(key13)){
const err131 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/services/additionalProperties/properties/targets/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",propertyName:key13};
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
const err132 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/services/additionalProperties/properties/targets/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key13};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var valid40 = _errs120 === errors;
if(!valid40){
const err133 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/services/additionalProperties/properties/targets/propertyNames",keyword:"propertyNames",params:{propertyName: key13},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
for(const key14 in data50){
let data51 = data50[key14];
const _errs124 = errors;
let valid42 = false;
const _errs125 = errors;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.kustomize === undefined){
const err134 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/0/required",keyword:"required",params:{missingProperty: "kustomize"},message:"must have required property '"+"kustomize"+"'"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data51.image === undefined){
const err135 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/0/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key15 in data51){
if(!((key15 === "kustomize") || (key15 === "image"))){
const err136 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data51.kustomize !== undefined){
let data52 = data51.kustomize;
if(typeof data52 === "string"){
if(!pattern2.test(data52)){
const err137 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/kustomize",schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/0/properties/kustomize/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\""};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/kustomize",schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/0/properties/kustomize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data51.image !== undefined){
let data53 = data51.image;
if(typeof data53 === "string"){
if(func3(data53) > 300){
const err139 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/0/properties/image/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(func3(data53) < 1){
const err140 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/0/properties/image/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err141 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/0/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
var _valid2 = _errs125 === errors;
valid42 = valid42 || _valid2;
if(!valid42){
const _errs132 = errors;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.yaml === undefined){
const err143 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty: "yaml"},message:"must have required property '"+"yaml"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data51.path === undefined){
const err144 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
for(const key16 in data51){
if(!((key16 === "yaml") || (key16 === "path"))){
const err145 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data51.yaml !== undefined){
let data54 = data51.yaml;
if(typeof data54 === "string"){
if(!pattern2.test(data54)){
const err146 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/yaml",schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/1/properties/yaml/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\""};
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
const err147 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/yaml",schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/1/properties/yaml/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data51.path !== undefined){
let data55 = data51.path;
if(typeof data55 === "string"){
if(!pattern26.test(data55)){
const err148 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/1/properties/path/pattern",keyword:"pattern",params:{pattern: "^[^.\\s]+(\\.[^.\\s]+)*$"},message:"must match pattern \""+"^[^.\\s]+(\\.[^.\\s]+)*$"+"\""};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid2 = _errs132 === errors;
valid42 = valid42 || _valid2;
}
if(!valid42){
const err151 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/targets/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
else {
errors = _errs124;
if(vErrors !== null){
if(_errs124){
vErrors.length = _errs124;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err152 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/services/additionalProperties/properties/targets/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
