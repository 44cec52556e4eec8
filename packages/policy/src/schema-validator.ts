// @ts-nocheck
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
/** Generated from schema.ts by packages/policy/scripts/compile-schema.ts. Do not edit. */
import func5Module from 'ajv/dist/runtime/ucs2length.js';
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
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"delivery-policy.schema.json","type":"object","additionalProperties":false,"required":["version","trust","evidence","environments","services"],"properties":{"version":{"const":1},"promotion-statement":{"$ref":"#/definitions/part0"},"rollback-statement":{"$ref":"#/definitions/part0"},"trust":{"$ref":"#/definitions/part22"},"evidence":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"additionalProperties":{"type":"array","minItems":1,"items":{"anyOf":[{"$ref":"#/definitions/part23"},{"$ref":"#/definitions/part25"}]}}},"change-management":{"$ref":"#/definitions/part27"},"notifications":{"$ref":"#/definitions/part29"},"people":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/part31"}},"calendars":{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"additionalProperties":{"$ref":"#/definitions/part36"}},"environments":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/part45"}},"services":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"additionalProperties":{"$ref":"#/definitions/part46"}}},"definitions":{"kustomize":{"$ref":"#/definitions/part50"},"yaml":{"$ref":"#/definitions/part52"},"helmValues":{"$ref":"#/definitions/part53"},"workload":{"$ref":"#/definitions/part55"},"argocdKustomize":{"$ref":"#/definitions/part56"},"argocdParameters":{"$ref":"#/definitions/part57"},"argocdValues":{"$ref":"#/definitions/part58"},"argocdElement":{"$ref":"#/definitions/part59"},"fluxRelease":{"$ref":"#/definitions/part60"},"fluxPolicy":{"$ref":"#/definitions/part61"},"target":{"anyOf":[{"$ref":"#/definitions/kustomize"},{"$ref":"#/definitions/yaml"},{"$ref":"#/definitions/helmValues"},{"$ref":"#/definitions/workload"},{"$ref":"#/definitions/argocdKustomize"},{"$ref":"#/definitions/argocdParameters"},{"$ref":"#/definitions/argocdValues"},{"$ref":"#/definitions/argocdElement"},{"$ref":"#/definitions/fluxRelease"},{"$ref":"#/definitions/fluxPolicy"}]},"targets":{"anyOf":[{"$ref":"#/definitions/target"},{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/definitions/target"}}]},"part0":{"enum":["required","optional"]},"part1":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"},"part2":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"},"part3":{"type":"string","pattern":"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"},"part4":{"type":"string","pattern":"^[0-9a-f]{40}$"},"part5":{"anyOf":[{"$ref":"#/definitions/part3"},{"$ref":"#/definitions/part4"}]},"part6":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/part5"}},"part7":{"type":"array","items":{"$ref":"#/definitions/part4"}},"part8":{"type":"object","additionalProperties":false,"required":["workflow","refs"],"properties":{"workflow":{"$ref":"#/definitions/part2"},"refs":{"$ref":"#/definitions/part6"},"digests":{"$ref":"#/definitions/part7"}}},"part9":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/part8"}},"part10":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},"part11":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"part12":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/part10"}},"part13":{"enum":["required","none"]},"part14":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"},"part15":{"type":"object","additionalProperties":false,"required":["name","from","until"],"properties":{"name":{"$ref":"#/definitions/part10"},"public-key":{"type":"string","pattern":"^\\s*-----BEGIN ","maxLength":4000},"file":{"$ref":"#/definitions/part1"},"id":{"$ref":"#/definitions/part11"},"services":{"$ref":"#/definitions/part12"},"decisions":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["promotion","withdrawal"]}},"transparency-log":{"$ref":"#/definitions/part13"},"timestamp":{"$ref":"#/definitions/part13"},"from":{"$ref":"#/definitions/part14"},"until":{"$ref":"#/definitions/part14"}}},"part16":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"},"part17":{"type":"string","pattern":"^[0-9]{1,20}$"},"part18":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/part3"}},"part19":{"type":"object","additionalProperties":false,"required":["repository","repository-id","refs"],"properties":{"repository":{"$ref":"#/definitions/part16"},"repository-id":{"$ref":"#/definitions/part17"},"refs":{"$ref":"#/definitions/part18"}}},"part20":{"type":"object","additionalProperties":false,"required":["workflow","refs"],"properties":{"workflow":{"$ref":"#/definitions/part2"},"refs":{"$ref":"#/definitions/part6"},"digests":{"$ref":"#/definitions/part7"},"source":{"$ref":"#/definitions/part19"}}},"part21":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/part20"}},"part22":{"type":"object","additionalProperties":false,"properties":{"issuer":{"type":"string","pattern":"^https?://[^\\s/]+(/[^\\s]*)?$"},"server":{"type":"string","pattern":"^https?://[^\\s/]+$"},"trusted-root":{"$ref":"#/definitions/part1"},"sigstore":{"enum":["public-good","github","none"]},"builders":{"$ref":"#/definitions/part9"},"keys":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/part15"}},"promoters":{"$ref":"#/definitions/part21"},"withdrawers":{"$ref":"#/definitions/part21"},"triggers":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z_]+$"}},"runners":{"type":"array","minItems":1,"items":{"enum":["github-hosted","self-hosted"]}}}},"part23":{"enum":["signature","provenance","sbom","gate","tests","summary"]},"part24":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$"},"part25":{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"$ref":"#/definitions/part23"},"max-age":{"$ref":"#/definitions/part24"},"policy-digests":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/part11"}},"formats":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["cyclonedx","spdx"]}},"minimum-components":{"type":"integer","minimum":0,"maximum":1000000},"minimum-tests":{"type":"integer","minimum":1,"maximum":1000000},"environment":{"$ref":"#/definitions/part10"},"builders":{"$ref":"#/definitions/part9"},"source":{"$ref":"#/definitions/part19"}}},"part26":{"type":"object","additionalProperties":false,"required":["instance","audience","type"],"properties":{"instance":{"type":"string","pattern":"^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$"},"audience":{"type":"string","pattern":"^[^\\s]{1,200}$"},"type":{"enum":["normal","standard"]},"template":{"type":"string","pattern":"^[0-9a-f]{32}$"},"planned":{"$ref":"#/definitions/part24"},"fields":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,79}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":400}}}},"part27":{"type":"object","additionalProperties":false,"required":["servicenow"],"properties":{"servicenow":{"$ref":"#/definitions/part26"}}},"part28":{"type":"object","additionalProperties":false,"required":["channel"],"properties":{"channel":{"type":"string","pattern":"^[CG][A-Z0-9]{8,20}$"},"environments":{"$ref":"#/definitions/part12"},"events":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["proposed","emergency","merged","rollback","undecided"]}}}},"part29":{"type":"object","additionalProperties":false,"required":["slack"],"properties":{"slack":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/definitions/part28"}}}},"part30":{"type":"string","pattern":"^@?[A-Za-z0-9-]{1,39}$"},"part31":{"type":"object","additionalProperties":false,"required":["accounts"],"properties":{"accounts":{"type":"array","minItems":2,"uniqueItems":true,"items":{"anyOf":[{"$ref":"#/definitions/part30"},{"type":"integer","minimum":1}]}}}},"part32":{"type":"string","minLength":1},"part33":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\d$"},"part34":{"type":"string","minLength":5,"maxLength":300},"part35":{"type":"object","additionalProperties":false,"required":["first","reason"],"properties":{"first":{"$ref":"#/definitions/part33"},"last":{"$ref":"#/definitions/part33"},"reason":{"$ref":"#/definitions/part34"}}},"part36":{"type":"object","additionalProperties":false,"required":["zone","closed"],"properties":{"zone":{"$ref":"#/definitions/part32"},"closed":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/part35"}}}},"part37":{"type":"string","pattern":"^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"},"part38":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/part37"}},"part39":{"type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"type":"integer","minimum":1,"maximum":10},"from":{"$ref":"#/definitions/part38"},"independent":{"enum":[true,false,"proven"]}}},"part40":{"enum":["enforced","reported"]},"part41":{"type":"object","additionalProperties":false,"properties":{"merge":{"enum":["direct","auto","reviewed"]},"soak":{"$ref":"#/definitions/part24"},"reach":{"enum":["last-good","any-good"]},"evidence-age":{"$ref":"#/definitions/part40"},"windows":{"$ref":"#/definitions/part40"}}},"part42":{"type":"object","additionalProperties":false,"required":["skip","approvers","for"],"properties":{"skip":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["soak","window","change"]}},"approvers":{"$ref":"#/definitions/part38"},"for":{"$ref":"#/definitions/part24"}}},"part43":{"type":"object","additionalProperties":false,"required":["days","from","to","zone"],"properties":{"days":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["mon","tue","wed","thu","fri","sat","sun"]}},"from":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$"},"to":{"type":"string","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"},"zone":{"$ref":"#/definitions/part32"}}},"part44":{"type":"object","additionalProperties":false,"required":["from","to","reason"],"properties":{"from":{"$ref":"#/definitions/part14"},"to":{"$ref":"#/definitions/part14"},"reason":{"$ref":"#/definitions/part34"}}},"part45":{"type":"object","additionalProperties":false,"required":["name","merge","evidence"],"properties":{"name":{"$ref":"#/definitions/part10"},"merge":{"enum":["direct","auto","queue","reviewed"]},"evidence":{"$ref":"#/definitions/part10"},"soak":{"$ref":"#/definitions/part24"},"approvals":{"anyOf":[{"type":"integer","minimum":0,"maximum":10},{"$ref":"#/definitions/part39"}]},"rollback":{"$ref":"#/definitions/part41"},"reviewers":{"type":"array","items":{"$ref":"#/definitions/part37"}},"assignees":{"type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/definitions/part30"}},"milestone":{"type":"string","minLength":1,"maxLength":255},"emergency":{"$ref":"#/definitions/part42"},"windows":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/part43"}},"calendars":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/part10"}},"change":{"enum":["required"]},"freezes":{"type":"array","items":{"$ref":"#/definitions/part44"}}}},"part46":{"type":"object","additionalProperties":false,"required":["image","source","targets"],"properties":{"image":{"type":"string","pattern":"^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$"},"source":{"$ref":"#/definitions/part19"},"targets":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","description":"Lower-case letters, digits and hyphens."},"additionalProperties":{"$ref":"#/definitions/targets"}}}},"part47":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$","maxLength":500},"part48":{"type":"string","pattern":"^\\S(.*\\S)?$","maxLength":500},"part49":{"type":"string","pattern":"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$","maxLength":500},"part50":{"type":"object","additionalProperties":false,"required":["kustomize","image"],"properties":{"kustomize":{"$ref":"#/definitions/part47"},"image":{"$ref":"#/definitions/part48"},"path":{"$ref":"#/definitions/part49"}}},"part51":{"enum":["digest","hex","tag","reference"]},"part52":{"type":"object","additionalProperties":false,"required":["yaml","path"],"properties":{"yaml":{"$ref":"#/definitions/part47"},"path":{"$ref":"#/definitions/part49"},"form":{"$ref":"#/definitions/part51"}}},"part53":{"type":"object","additionalProperties":false,"required":["helm-values","path"],"properties":{"helm-values":{"$ref":"#/definitions/part47"},"path":{"$ref":"#/definitions/part49"}}},"part54":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$","maxLength":500},"part55":{"type":"object","additionalProperties":false,"required":["manifest","workload","container"],"properties":{"manifest":{"$ref":"#/definitions/part47"},"workload":{"type":"string","pattern":"^[A-Za-z]+/[a-z0-9.-]+$","maxLength":500},"container":{"$ref":"#/definitions/part54"}}},"part56":{"type":"object","additionalProperties":false,"required":["argocd","kustomize-image"],"properties":{"argocd":{"$ref":"#/definitions/part47"},"kustomize-image":{"$ref":"#/definitions/part48"},"application":{"$ref":"#/definitions/part54"},"source":{"$ref":"#/definitions/part49"}}},"part57":{"type":"object","additionalProperties":false,"required":["argocd","helm-parameters"],"properties":{"argocd":{"$ref":"#/definitions/part47"},"helm-parameters":{"$ref":"#/definitions/part48"},"application":{"$ref":"#/definitions/part54"},"source":{"$ref":"#/definitions/part49"}}},"part58":{"type":"object","additionalProperties":false,"required":["argocd","values"],"properties":{"argocd":{"$ref":"#/definitions/part47"},"values":{"$ref":"#/definitions/part49"},"application":{"$ref":"#/definitions/part54"},"source":{"$ref":"#/definitions/part49"}}},"part59":{"type":"object","additionalProperties":false,"required":["argocd","element","path"],"properties":{"argocd":{"$ref":"#/definitions/part47"},"element":{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":{"type":"string","minLength":1,"maxLength":300}},"path":{"$ref":"#/definitions/part49"},"application":{"$ref":"#/definitions/part54"},"form":{"$ref":"#/definitions/part51"}}},"part60":{"type":"object","additionalProperties":false,"required":["flux","helm-release","path"],"properties":{"flux":{"$ref":"#/definitions/part47"},"helm-release":{"$ref":"#/definitions/part54"},"path":{"$ref":"#/definitions/part49"}}},"part61":{"type":"object","additionalProperties":false,"required":["flux","image-policy"],"properties":{"flux":{"$ref":"#/definitions/part47"},"image-policy":{"type":"string","pattern":"^[a-z0-9-]+:[a-z0-9.-]+$","maxLength":500}}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"enum":["required","optional"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "required") || (data === "optional"))){
vErrors = fault(vErrors, instancePath, {allowedValues: schema7.enum}, "must be equal to one of the allowed values");
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","additionalProperties":false,"properties":{"issuer":{"type":"string","pattern":"^https?://[^\\s/]+(/[^\\s]*)?$"},"server":{"type":"string","pattern":"^https?://[^\\s/]+$"},"trusted-root":{"$ref":"#/definitions/part1"},"sigstore":{"enum":["public-good","github","none"]},"builders":{"$ref":"#/definitions/part9"},"keys":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/part15"}},"promoters":{"$ref":"#/definitions/part21"},"withdrawers":{"$ref":"#/definitions/part21"},"triggers":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z_]+$"}},"runners":{"type":"array","minItems":1,"items":{"enum":["github-hosted","self-hosted"]}}}};
const pattern0 = new RegExp("^https?://[^\\s/]+(/[^\\s]*)?$", "u");
const pattern1 = new RegExp("^https?://[^\\s/]+$", "u");
const pattern12 = new RegExp("^[a-z_]+$", "u");
const pattern2 = new RegExp("^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
vErrors = fault(vErrors, instancePath, {pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"}, "must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "string"}, "must be string");
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = fault(vErrors, instancePath, {pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"}, "must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "string"}, "must be string");
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const pattern4 = new RegExp("^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern4.test(data)){
vErrors = fault(vErrors, instancePath, {pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"}, "must match pattern \""+"^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "string"}, "must be string");
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^[0-9a-f]{40}$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
vErrors = fault(vErrors, instancePath, {pattern: "^[0-9a-f]{40}$"}, "must match pattern \""+"^[0-9a-f]{40}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "string"}, "must be string");
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
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
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = fault(vErrors, instancePath, {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate33(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "array"}, "must be array");
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate36(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "array"}, "must be array");
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workflow === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "workflow"}, "must have required property '"+"workflow"+"'");
errors++;
}
if(data.refs === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "refs"}, "must have required property '"+"refs"+"'");
errors++;
}
for(const key0 in data){
if(!(((key0 === "workflow") || (key0 === "refs")) || (key0 === "digests"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.workflow !== undefined){
if(!(validate30(data.workflow, {instancePath:instancePath+"/workflow",parentData:data,parentDataProperty:"workflow",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.refs !== undefined){
if(!(validate32(data.refs, {instancePath:instancePath+"/refs",parentData:data,parentDataProperty:"refs",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.digests !== undefined){
if(!(validate40(data.digests, {instancePath:instancePath+"/digests",parentData:data,parentDataProperty:"digests",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = fault(vErrors, instancePath, {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "array"}, "must be array");
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","additionalProperties":false,"required":["name","from","until"],"properties":{"name":{"$ref":"#/definitions/part10"},"public-key":{"type":"string","pattern":"^\\s*-----BEGIN ","maxLength":4000},"file":{"$ref":"#/definitions/part1"},"id":{"$ref":"#/definitions/part11"},"services":{"$ref":"#/definitions/part12"},"decisions":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["promotion","withdrawal"]}},"transparency-log":{"$ref":"#/definitions/part13"},"timestamp":{"$ref":"#/definitions/part13"},"from":{"$ref":"#/definitions/part14"},"until":{"$ref":"#/definitions/part14"}}};
const func5 = func5Module.default ?? func5Module;
const func0 = func0Module.default ?? func0Module;
const pattern6 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
vErrors = fault(vErrors, instancePath, {pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"}, "must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "string"}, "must be string");
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const pattern8 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern8.test(data)){
vErrors = fault(vErrors, instancePath, {pattern: "^sha256:[0-9a-f]{64}$"}, "must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "string"}, "must be string");
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = fault(vErrors, instancePath, {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate46(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = fault(vErrors, instancePath, {i: i1, j: j0}, "must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "array"}, "must be array");
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const schema22 = {"enum":["required","none"]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "required") || (data === "none"))){
vErrors = fault(vErrors, instancePath, {allowedValues: schema22.enum}, "must be equal to one of the allowed values");
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const pattern9 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern9.test(data)){
vErrors = fault(vErrors, instancePath, {pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"}, "must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "string"}, "must be string");
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const pattern7 = new RegExp("^\\s*-----BEGIN ", "u");

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "name"}, "must have required property '"+"name"+"'");
errors++;
}
if(data.from === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "from"}, "must have required property '"+"from"+"'");
errors++;
}
if(data.until === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "until"}, "must have required property '"+"until"+"'");
errors++;
}
for(const key0 in data){
if(!(func2.call(schema18.properties, key0))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.name !== undefined){
if(!(validate46(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data["public-key"] !== undefined){
let data1 = data["public-key"];
if(typeof data1 === "string"){
if(func5(data1) > 4000){
vErrors = fault(vErrors, instancePath+"/public-key", {limit: 4000}, "must NOT have more than 4000 characters");
errors++;
}
if(!pattern7.test(data1)){
vErrors = fault(vErrors, instancePath+"/public-key", {pattern: "^\\s*-----BEGIN "}, "must match pattern \""+"^\\s*-----BEGIN "+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/public-key", {type: "string"}, "must be string");
errors++;
}
}
if(data.file !== undefined){
if(!(validate26(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate49(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined){
if(!(validate51(data.services, {instancePath:instancePath+"/services",parentData:data,parentDataProperty:"services",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.decisions !== undefined){
let data5 = data.decisions;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = fault(vErrors, instancePath+"/decisions", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!((data6 === "promotion") || (data6 === "withdrawal"))){
vErrors = fault(vErrors, instancePath+"/decisions/" + i0, {allowedValues: schema18.properties.decisions.items.enum}, "must be equal to one of the allowed values");
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data5[i1], data5[j0])){
vErrors = fault(vErrors, instancePath+"/decisions", {i: i1, j: j0}, "must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/decisions", {type: "array"}, "must be array");
errors++;
}
}
if(data["transparency-log"] !== undefined){
if(!(validate54(data["transparency-log"], {instancePath:instancePath+"/transparency-log",parentData:data,parentDataProperty:"transparency-log",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.timestamp !== undefined){
if(!(validate54(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate57(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate57(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

const pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$", "u");

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern10.test(data)){
vErrors = fault(vErrors, instancePath, {pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"}, "must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "string"}, "must be string");
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const pattern11 = new RegExp("^[0-9]{1,20}$", "u");

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern11.test(data)){
vErrors = fault(vErrors, instancePath, {pattern: "^[0-9]{1,20}$"}, "must match pattern \""+"^[0-9]{1,20}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "string"}, "must be string");
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = fault(vErrors, instancePath, {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate34(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "array"}, "must be array");
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repository === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "repository"}, "must have required property '"+"repository"+"'");
errors++;
}
if(data["repository-id"] === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "repository-id"}, "must have required property '"+"repository-id"+"'");
errors++;
}
if(data.refs === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "refs"}, "must have required property '"+"refs"+"'");
errors++;
}
for(const key0 in data){
if(!(((key0 === "repository") || (key0 === "repository-id")) || (key0 === "refs"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.repository !== undefined){
if(!(validate67(data.repository, {instancePath:instancePath+"/repository",parentData:data,parentDataProperty:"repository",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data["repository-id"] !== undefined){
if(!(validate69(data["repository-id"], {instancePath:instancePath+"/repository-id",parentData:data,parentDataProperty:"repository-id",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.refs !== undefined){
if(!(validate71(data.refs, {instancePath:instancePath+"/refs",parentData:data,parentDataProperty:"refs",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workflow === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "workflow"}, "must have required property '"+"workflow"+"'");
errors++;
}
if(data.refs === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "refs"}, "must have required property '"+"refs"+"'");
errors++;
}
for(const key0 in data){
if(!((((key0 === "workflow") || (key0 === "refs")) || (key0 === "digests")) || (key0 === "source"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.workflow !== undefined){
if(!(validate30(data.workflow, {instancePath:instancePath+"/workflow",parentData:data,parentDataProperty:"workflow",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.refs !== undefined){
if(!(validate32(data.refs, {instancePath:instancePath+"/refs",parentData:data,parentDataProperty:"refs",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.digests !== undefined){
if(!(validate40(data.digests, {instancePath:instancePath+"/digests",parentData:data,parentDataProperty:"digests",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate66(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = fault(vErrors, instancePath, {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate62(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "array"}, "must be array");
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.issuer !== undefined){
let data0 = data.issuer;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = fault(vErrors, instancePath+"/issuer", {pattern: "^https?://[^\\s/]+(/[^\\s]*)?$"}, "must match pattern \""+"^https?://[^\\s/]+(/[^\\s]*)?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/issuer", {type: "string"}, "must be string");
errors++;
}
}
if(data.server !== undefined){
let data1 = data.server;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
vErrors = fault(vErrors, instancePath+"/server", {pattern: "^https?://[^\\s/]+$"}, "must match pattern \""+"^https?://[^\\s/]+$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/server", {type: "string"}, "must be string");
errors++;
}
}
if(data["trusted-root"] !== undefined){
if(!(validate26(data["trusted-root"], {instancePath:instancePath+"/trusted-root",parentData:data,parentDataProperty:"trusted-root",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.sigstore !== undefined){
let data3 = data.sigstore;
if(!(((data3 === "public-good") || (data3 === "github")) || (data3 === "none"))){
vErrors = fault(vErrors, instancePath+"/sigstore", {allowedValues: schema8.properties.sigstore.enum}, "must be equal to one of the allowed values");
errors++;
}
}
if(data.builders !== undefined){
if(!(validate28(data.builders, {instancePath:instancePath+"/builders",parentData:data,parentDataProperty:"builders",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.keys !== undefined){
let data5 = data.keys;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = fault(vErrors, instancePath+"/keys", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate45(data5[i0], {instancePath:instancePath+"/keys/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/keys", {type: "array"}, "must be array");
errors++;
}
}
if(data.promoters !== undefined){
if(!(validate61(data.promoters, {instancePath:instancePath+"/promoters",parentData:data,parentDataProperty:"promoters",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.withdrawers !== undefined){
if(!(validate61(data.withdrawers, {instancePath:instancePath+"/withdrawers",parentData:data,parentDataProperty:"withdrawers",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.triggers !== undefined){
let data9 = data.triggers;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = fault(vErrors, instancePath+"/triggers", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(!pattern12.test(data10)){
vErrors = fault(vErrors, instancePath+"/triggers/" + i1, {pattern: "^[a-z_]+$"}, "must match pattern \""+"^[a-z_]+$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/triggers/" + i1, {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/triggers", {type: "array"}, "must be array");
errors++;
}
}
if(data.runners !== undefined){
let data11 = data.runners;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = fault(vErrors, instancePath+"/runners", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(!((data12 === "github-hosted") || (data12 === "self-hosted"))){
vErrors = fault(vErrors, instancePath+"/runners/" + i2, {allowedValues: schema8.properties.runners.items.enum}, "must be equal to one of the allowed values");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/runners", {type: "array"}, "must be array");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema30 = {"enum":["signature","provenance","sbom","gate","tests","summary"]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((data === "signature") || (data === "provenance")) || (data === "sbom")) || (data === "gate")) || (data === "tests")) || (data === "summary"))){
vErrors = fault(vErrors, instancePath, {allowedValues: schema30.enum}, "must be equal to one of the allowed values");
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"$ref":"#/definitions/part23"},"max-age":{"$ref":"#/definitions/part24"},"policy-digests":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/part11"}},"formats":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["cyclonedx","spdx"]}},"minimum-components":{"type":"integer","minimum":0,"maximum":1000000},"minimum-tests":{"type":"integer","minimum":1,"maximum":1000000},"environment":{"$ref":"#/definitions/part10"},"builders":{"$ref":"#/definitions/part9"},"source":{"$ref":"#/definitions/part19"}}};
const pattern14 = new RegExp("^[0-9]{1,6}(s|m|h|d)$", "u");

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern14.test(data)){
vErrors = fault(vErrors, instancePath, {pattern: "^[0-9]{1,6}(s|m|h|d)$"}, "must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "string"}, "must be string");
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "kind"}, "must have required property '"+"kind"+"'");
errors++;
}
for(const key0 in data){
if(!(func2.call(schema31.properties, key0))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.kind !== undefined){
if(!(validate79(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data["max-age"] !== undefined){
if(!(validate83(data["max-age"], {instancePath:instancePath+"/max-age",parentData:data,parentDataProperty:"max-age",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data["policy-digests"] !== undefined){
let data2 = data["policy-digests"];
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = fault(vErrors, instancePath+"/policy-digests", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate49(data2[i0], {instancePath:instancePath+"/policy-digests/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
vErrors = fault(vErrors, instancePath+"/policy-digests", {i: i1, j: j0}, "must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/policy-digests", {type: "array"}, "must be array");
errors++;
}
}
if(data.formats !== undefined){
let data4 = data.formats;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = fault(vErrors, instancePath+"/formats", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
let data5 = data4[i2];
if(!((data5 === "cyclonedx") || (data5 === "spdx"))){
vErrors = fault(vErrors, instancePath+"/formats/" + i2, {allowedValues: schema31.properties.formats.items.enum}, "must be equal to one of the allowed values");
errors++;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data4[i3], data4[j1])){
vErrors = fault(vErrors, instancePath+"/formats", {i: i3, j: j1}, "must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)");
errors++;
break outer1;
}
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/formats", {type: "array"}, "must be array");
errors++;
}
}
if(data["minimum-components"] !== undefined){
let data6 = data["minimum-components"];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = fault(vErrors, instancePath+"/minimum-components", {type: "integer"}, "must be integer");
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
vErrors = fault(vErrors, instancePath+"/minimum-components", {comparison: "<=", limit: 1000000}, "must be <= 1000000");
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = fault(vErrors, instancePath+"/minimum-components", {comparison: ">=", limit: 0}, "must be >= 0");
errors++;
}
}
}
if(data["minimum-tests"] !== undefined){
let data7 = data["minimum-tests"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = fault(vErrors, instancePath+"/minimum-tests", {type: "integer"}, "must be integer");
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000 || isNaN(data7)){
vErrors = fault(vErrors, instancePath+"/minimum-tests", {comparison: "<=", limit: 1000000}, "must be <= 1000000");
errors++;
}
if(data7 < 1 || isNaN(data7)){
vErrors = fault(vErrors, instancePath+"/minimum-tests", {comparison: ">=", limit: 1}, "must be >= 1");
errors++;
}
}
}
if(data.environment !== undefined){
if(!(validate46(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.builders !== undefined){
if(!(validate28(data.builders, {instancePath:instancePath+"/builders",parentData:data,parentDataProperty:"builders",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate66(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","additionalProperties":false,"required":["instance","audience","type"],"properties":{"instance":{"type":"string","pattern":"^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$"},"audience":{"type":"string","pattern":"^[^\\s]{1,200}$"},"type":{"enum":["normal","standard"]},"template":{"type":"string","pattern":"^[0-9a-f]{32}$"},"planned":{"$ref":"#/definitions/part24"},"fields":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,79}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":400}}}};
const pattern15 = new RegExp("^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$", "u");
const pattern16 = new RegExp("^[^\\s]{1,200}$", "u");
const pattern17 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern18 = new RegExp("^[a-z][a-z0-9_]{0,79}$", "u");

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instance === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "instance"}, "must have required property '"+"instance"+"'");
errors++;
}
if(data.audience === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "audience"}, "must have required property '"+"audience"+"'");
errors++;
}
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "type"}, "must have required property '"+"type"+"'");
errors++;
}
for(const key0 in data){
if(!((((((key0 === "instance") || (key0 === "audience")) || (key0 === "type")) || (key0 === "template")) || (key0 === "planned")) || (key0 === "fields"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.instance !== undefined){
let data0 = data.instance;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
vErrors = fault(vErrors, instancePath+"/instance", {pattern: "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$"}, "must match pattern \""+"^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/instance", {type: "string"}, "must be string");
errors++;
}
}
if(data.audience !== undefined){
let data1 = data.audience;
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
vErrors = fault(vErrors, instancePath+"/audience", {pattern: "^[^\\s]{1,200}$"}, "must match pattern \""+"^[^\\s]{1,200}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/audience", {type: "string"}, "must be string");
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!((data2 === "normal") || (data2 === "standard"))){
vErrors = fault(vErrors, instancePath+"/type", {allowedValues: schema34.properties.type.enum}, "must be equal to one of the allowed values");
errors++;
}
}
if(data.template !== undefined){
let data3 = data.template;
if(typeof data3 === "string"){
if(!pattern17.test(data3)){
vErrors = fault(vErrors, instancePath+"/template", {pattern: "^[0-9a-f]{32}$"}, "must match pattern \""+"^[0-9a-f]{32}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/template", {type: "string"}, "must be string");
errors++;
}
}
if(data.planned !== undefined){
if(!(validate83(data.planned, {instancePath:instancePath+"/planned",parentData:data,parentDataProperty:"planned",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.fields !== undefined){
let data5 = data.fields;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 20){
vErrors = fault(vErrors, instancePath+"/fields", {limit: 20}, "must NOT have more than 20 properties");
errors++;
}
for(const key1 in data5){
const _errs12 = errors;
if(typeof key1 === "string"){
if(!pattern18.test(key1)){
vErrors = fault(vErrors, instancePath+"/fields", {pattern: "^[a-z][a-z0-9_]{0,79}$"}, "must match pattern \""+"^[a-z][a-z0-9_]{0,79}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/fields", {type: "string"}, "must be string");
errors++;
}
var valid1 = _errs12 === errors;
if(!valid1){
vErrors = fault(vErrors, instancePath+"/fields", {propertyName: key1}, "property name must be valid");
errors++;
}
}
for(const key2 in data5){
let data6 = data5[key2];
if(typeof data6 === "string"){
if(func5(data6) > 400){
vErrors = fault(vErrors, instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), {limit: 400}, "must NOT have more than 400 characters");
errors++;
}
if(func5(data6) < 1){
vErrors = fault(vErrors, instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), {limit: 1}, "must NOT have fewer than 1 characters");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), {type: "string"}, "must be string");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/fields", {type: "object"}, "must be object");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.servicenow === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "servicenow"}, "must have required property '"+"servicenow"+"'");
errors++;
}
for(const key0 in data){
if(!(key0 === "servicenow")){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.servicenow !== undefined){
if(!(validate91(data.servicenow, {instancePath:instancePath+"/servicenow",parentData:data,parentDataProperty:"servicenow",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","additionalProperties":false,"required":["channel"],"properties":{"channel":{"type":"string","pattern":"^[CG][A-Z0-9]{8,20}$"},"environments":{"$ref":"#/definitions/part12"},"events":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["proposed","emergency","merged","rollback","undecided"]}}}};
const pattern19 = new RegExp("^[CG][A-Z0-9]{8,20}$", "u");

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channel === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "channel"}, "must have required property '"+"channel"+"'");
errors++;
}
for(const key0 in data){
if(!(((key0 === "channel") || (key0 === "environments")) || (key0 === "events"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.channel !== undefined){
let data0 = data.channel;
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
vErrors = fault(vErrors, instancePath+"/channel", {pattern: "^[CG][A-Z0-9]{8,20}$"}, "must match pattern \""+"^[CG][A-Z0-9]{8,20}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/channel", {type: "string"}, "must be string");
errors++;
}
}
if(data.environments !== undefined){
if(!(validate51(data.environments, {instancePath:instancePath+"/environments",parentData:data,parentDataProperty:"environments",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.events !== undefined){
let data2 = data.events;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = fault(vErrors, instancePath+"/events", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(((((data3 === "proposed") || (data3 === "emergency")) || (data3 === "merged")) || (data3 === "rollback")) || (data3 === "undecided"))){
vErrors = fault(vErrors, instancePath+"/events/" + i0, {allowedValues: schema36.properties.events.items.enum}, "must be equal to one of the allowed values");
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
vErrors = fault(vErrors, instancePath+"/events", {i: i1, j: j0}, "must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/events", {type: "array"}, "must be array");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.slack === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "slack"}, "must have required property '"+"slack"+"'");
errors++;
}
for(const key0 in data){
if(!(key0 === "slack")){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.slack !== undefined){
let data0 = data.slack;
if(Array.isArray(data0)){
if(data0.length > 20){
vErrors = fault(vErrors, instancePath+"/slack", {limit: 20}, "must NOT have more than 20 items");
errors++;
}
if(data0.length < 1){
vErrors = fault(vErrors, instancePath+"/slack", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate96(data0[i0], {instancePath:instancePath+"/slack/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/slack", {type: "array"}, "must be array");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

const pattern20 = new RegExp("^@?[A-Za-z0-9-]{1,39}$", "u");

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern20.test(data)){
vErrors = fault(vErrors, instancePath, {pattern: "^@?[A-Za-z0-9-]{1,39}$"}, "must match pattern \""+"^@?[A-Za-z0-9-]{1,39}$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "string"}, "must be string");
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accounts === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "accounts"}, "must have required property '"+"accounts"+"'");
errors++;
}
for(const key0 in data){
if(!(key0 === "accounts")){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.accounts !== undefined){
let data0 = data.accounts;
if(Array.isArray(data0)){
if(data0.length < 2){
vErrors = fault(vErrors, instancePath+"/accounts", {limit: 2}, "must NOT have fewer than 2 items");
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
let valid3 = false;
const _errs6 = errors;
if(!(validate101(data1, {instancePath:instancePath+"/accounts/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs7 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fault(vErrors, instancePath+"/accounts/" + i0, {type: "integer"}, "must be integer");
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors = fault(vErrors, instancePath+"/accounts/" + i0, {comparison: ">=", limit: 1}, "must be >= 1");
errors++;
}
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
vErrors = fault(vErrors, instancePath+"/accounts/" + i0, {}, "must match a schema in anyOf");
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
vErrors = fault(vErrors, instancePath+"/accounts", {i: i1, j: j0}, "must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/accounts", {type: "array"}, "must be array");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func5(data) < 1){
vErrors = fault(vErrors, instancePath, {limit: 1}, "must NOT have fewer than 1 characters");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "string"}, "must be string");
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}

const pattern22 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern22.test(data)){
vErrors = fault(vErrors, instancePath, {pattern: "^\\d{4}-\\d\\d-\\d\\d$"}, "must match pattern \""+"^\\d{4}-\\d\\d-\\d\\d$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "string"}, "must be string");
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func5(data) > 300){
vErrors = fault(vErrors, instancePath, {limit: 300}, "must NOT have more than 300 characters");
errors++;
}
if(func5(data) < 5){
vErrors = fault(vErrors, instancePath, {limit: 5}, "must NOT have fewer than 5 characters");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "string"}, "must be string");
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.first === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "first"}, "must have required property '"+"first"+"'");
errors++;
}
if(data.reason === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "reason"}, "must have required property '"+"reason"+"'");
errors++;
}
for(const key0 in data){
if(!(((key0 === "first") || (key0 === "last")) || (key0 === "reason"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.first !== undefined){
if(!(validate108(data.first, {instancePath:instancePath+"/first",parentData:data,parentDataProperty:"first",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.last !== undefined){
if(!(validate108(data.last, {instancePath:instancePath+"/last",parentData:data,parentDataProperty:"last",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate111(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.zone === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "zone"}, "must have required property '"+"zone"+"'");
errors++;
}
if(data.closed === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "closed"}, "must have required property '"+"closed"+"'");
errors++;
}
for(const key0 in data){
if(!((key0 === "zone") || (key0 === "closed"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.zone !== undefined){
if(!(validate105(data.zone, {instancePath:instancePath+"/zone",parentData:data,parentDataProperty:"zone",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.closed !== undefined){
let data1 = data.closed;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = fault(vErrors, instancePath+"/closed", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate107(data1[i0], {instancePath:instancePath+"/closed/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/closed", {type: "array"}, "must be array");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","additionalProperties":false,"required":["name","merge","evidence"],"properties":{"name":{"$ref":"#/definitions/part10"},"merge":{"enum":["direct","auto","queue","reviewed"]},"evidence":{"$ref":"#/definitions/part10"},"soak":{"$ref":"#/definitions/part24"},"approvals":{"anyOf":[{"type":"integer","minimum":0,"maximum":10},{"$ref":"#/definitions/part39"}]},"rollback":{"$ref":"#/definitions/part41"},"reviewers":{"type":"array","items":{"$ref":"#/definitions/part37"}},"assignees":{"type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/definitions/part30"}},"milestone":{"type":"string","minLength":1,"maxLength":255},"emergency":{"$ref":"#/definitions/part42"},"windows":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/part43"}},"calendars":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/part10"}},"change":{"enum":["required"]},"freezes":{"type":"array","items":{"$ref":"#/definitions/part44"}}}};
const schema45 = {"type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"type":"integer","minimum":1,"maximum":10},"from":{"$ref":"#/definitions/part38"},"independent":{"enum":[true,false,"proven"]}}};
const pattern23 = new RegExp("^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$", "u");

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern23.test(data)){
vErrors = fault(vErrors, instancePath, {pattern: "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"}, "must match pattern \""+"^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "string"}, "must be string");
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}


function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = fault(vErrors, instancePath, {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate121(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = fault(vErrors, instancePath, {i: i1, j: j0}, "must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "array"}, "must be array");
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}


function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "count"}, "must have required property '"+"count"+"'");
errors++;
}
for(const key0 in data){
if(!(((key0 === "count") || (key0 === "from")) || (key0 === "independent"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fault(vErrors, instancePath+"/count", {type: "integer"}, "must be integer");
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10 || isNaN(data0)){
vErrors = fault(vErrors, instancePath+"/count", {comparison: "<=", limit: 10}, "must be <= 10");
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = fault(vErrors, instancePath+"/count", {comparison: ">=", limit: 1}, "must be >= 1");
errors++;
}
}
}
if(data.from !== undefined){
if(!(validate120(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.independent !== undefined){
let data2 = data.independent;
if(!(((data2 === true) || (data2 === false)) || (data2 === "proven"))){
vErrors = fault(vErrors, instancePath+"/independent", {allowedValues: schema45.properties.independent.enum}, "must be equal to one of the allowed values");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"object","additionalProperties":false,"properties":{"merge":{"enum":["direct","auto","reviewed"]},"soak":{"$ref":"#/definitions/part24"},"reach":{"enum":["last-good","any-good"]},"evidence-age":{"$ref":"#/definitions/part40"},"windows":{"$ref":"#/definitions/part40"}}};
const schema49 = {"enum":["enforced","reported"]};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "enforced") || (data === "reported"))){
vErrors = fault(vErrors, instancePath, {allowedValues: schema49.enum}, "must be equal to one of the allowed values");
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}


function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "merge") || (key0 === "soak")) || (key0 === "reach")) || (key0 === "evidence-age")) || (key0 === "windows"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.merge !== undefined){
let data0 = data.merge;
if(!(((data0 === "direct") || (data0 === "auto")) || (data0 === "reviewed"))){
vErrors = fault(vErrors, instancePath+"/merge", {allowedValues: schema48.properties.merge.enum}, "must be equal to one of the allowed values");
errors++;
}
}
if(data.soak !== undefined){
if(!(validate83(data.soak, {instancePath:instancePath+"/soak",parentData:data,parentDataProperty:"soak",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.reach !== undefined){
let data2 = data.reach;
if(!((data2 === "last-good") || (data2 === "any-good"))){
vErrors = fault(vErrors, instancePath+"/reach", {allowedValues: schema48.properties.reach.enum}, "must be equal to one of the allowed values");
errors++;
}
}
if(data["evidence-age"] !== undefined){
if(!(validate127(data["evidence-age"], {instancePath:instancePath+"/evidence-age",parentData:data,parentDataProperty:"evidence-age",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.windows !== undefined){
if(!(validate127(data.windows, {instancePath:instancePath+"/windows",parentData:data,parentDataProperty:"windows",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","additionalProperties":false,"required":["skip","approvers","for"],"properties":{"skip":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["soak","window","change"]}},"approvers":{"$ref":"#/definitions/part38"},"for":{"$ref":"#/definitions/part24"}}};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.skip === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "skip"}, "must have required property '"+"skip"+"'");
errors++;
}
if(data.approvers === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "approvers"}, "must have required property '"+"approvers"+"'");
errors++;
}
if(data.for === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "for"}, "must have required property '"+"for"+"'");
errors++;
}
for(const key0 in data){
if(!(((key0 === "skip") || (key0 === "approvers")) || (key0 === "for"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.skip !== undefined){
let data0 = data.skip;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = fault(vErrors, instancePath+"/skip", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((data1 === "soak") || (data1 === "window")) || (data1 === "change"))){
vErrors = fault(vErrors, instancePath+"/skip/" + i0, {allowedValues: schema50.properties.skip.items.enum}, "must be equal to one of the allowed values");
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
vErrors = fault(vErrors, instancePath+"/skip", {i: i1, j: j0}, "must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/skip", {type: "array"}, "must be array");
errors++;
}
}
if(data.approvers !== undefined){
if(!(validate120(data.approvers, {instancePath:instancePath+"/approvers",parentData:data,parentDataProperty:"approvers",rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.for !== undefined){
if(!(validate83(data.for, {instancePath:instancePath+"/for",parentData:data,parentDataProperty:"for",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","additionalProperties":false,"required":["days","from","to","zone"],"properties":{"days":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["mon","tue","wed","thu","fri","sat","sun"]}},"from":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$"},"to":{"type":"string","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"},"zone":{"$ref":"#/definitions/part32"}}};
const pattern24 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern25 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.days === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "days"}, "must have required property '"+"days"+"'");
errors++;
}
if(data.from === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "from"}, "must have required property '"+"from"+"'");
errors++;
}
if(data.to === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "to"}, "must have required property '"+"to"+"'");
errors++;
}
if(data.zone === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "zone"}, "must have required property '"+"zone"+"'");
errors++;
}
for(const key0 in data){
if(!((((key0 === "days") || (key0 === "from")) || (key0 === "to")) || (key0 === "zone"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.days !== undefined){
let data0 = data.days;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = fault(vErrors, instancePath+"/days", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((((((data1 === "mon") || (data1 === "tue")) || (data1 === "wed")) || (data1 === "thu")) || (data1 === "fri")) || (data1 === "sat")) || (data1 === "sun"))){
vErrors = fault(vErrors, instancePath+"/days/" + i0, {allowedValues: schema51.properties.days.items.enum}, "must be equal to one of the allowed values");
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
vErrors = fault(vErrors, instancePath+"/days", {i: i1, j: j0}, "must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/days", {type: "array"}, "must be array");
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(typeof data2 === "string"){
if(!pattern24.test(data2)){
vErrors = fault(vErrors, instancePath+"/from", {pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"}, "must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/from", {type: "string"}, "must be string");
errors++;
}
}
if(data.to !== undefined){
let data3 = data.to;
if(typeof data3 === "string"){
if(!pattern25.test(data3)){
vErrors = fault(vErrors, instancePath+"/to", {pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}, "must match pattern \""+"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/to", {type: "string"}, "must be string");
errors++;
}
}
if(data.zone !== undefined){
if(!(validate105(data.zone, {instancePath:instancePath+"/zone",parentData:data,parentDataProperty:"zone",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "from"}, "must have required property '"+"from"+"'");
errors++;
}
if(data.to === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "to"}, "must have required property '"+"to"+"'");
errors++;
}
if(data.reason === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "reason"}, "must have required property '"+"reason"+"'");
errors++;
}
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "to")) || (key0 === "reason"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.from !== undefined){
if(!(validate57(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate57(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate111(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "name"}, "must have required property '"+"name"+"'");
errors++;
}
if(data.merge === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "merge"}, "must have required property '"+"merge"+"'");
errors++;
}
if(data.evidence === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "evidence"}, "must have required property '"+"evidence"+"'");
errors++;
}
for(const key0 in data){
if(!(func2.call(schema44.properties, key0))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.name !== undefined){
if(!(validate46(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.merge !== undefined){
let data1 = data.merge;
if(!((((data1 === "direct") || (data1 === "auto")) || (data1 === "queue")) || (data1 === "reviewed"))){
vErrors = fault(vErrors, instancePath+"/merge", {allowedValues: schema44.properties.merge.enum}, "must be equal to one of the allowed values");
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate46(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.soak !== undefined){
if(!(validate83(data.soak, {instancePath:instancePath+"/soak",parentData:data,parentDataProperty:"soak",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.approvals !== undefined){
let data4 = data.approvals;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fault(vErrors, instancePath+"/approvals", {type: "integer"}, "must be integer");
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10 || isNaN(data4)){
vErrors = fault(vErrors, instancePath+"/approvals", {comparison: "<=", limit: 10}, "must be <= 10");
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = fault(vErrors, instancePath+"/approvals", {comparison: ">=", limit: 0}, "must be >= 0");
errors++;
}
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(!(validate119(data4, {instancePath:instancePath+"/approvals",parentData:data,parentDataProperty:"approvals",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/approvals", {}, "must match a schema in anyOf");
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.rollback !== undefined){
if(!(validate125(data.rollback, {instancePath:instancePath+"/rollback",parentData:data,parentDataProperty:"rollback",rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data.reviewers !== undefined){
let data6 = data.reviewers;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate121(data6[i0], {instancePath:instancePath+"/reviewers/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/reviewers", {type: "array"}, "must be array");
errors++;
}
}
if(data.assignees !== undefined){
let data8 = data.assignees;
if(Array.isArray(data8)){
if(data8.length > 10){
vErrors = fault(vErrors, instancePath+"/assignees", {limit: 10}, "must NOT have more than 10 items");
errors++;
}
if(data8.length < 1){
vErrors = fault(vErrors, instancePath+"/assignees", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate101(data8[i1], {instancePath:instancePath+"/assignees/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
let i2 = data8.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data8[i2], data8[j0])){
vErrors = fault(vErrors, instancePath+"/assignees", {i: i2, j: j0}, "must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)");
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/assignees", {type: "array"}, "must be array");
errors++;
}
}
if(data.milestone !== undefined){
let data10 = data.milestone;
if(typeof data10 === "string"){
if(func5(data10) > 255){
vErrors = fault(vErrors, instancePath+"/milestone", {limit: 255}, "must NOT have more than 255 characters");
errors++;
}
if(func5(data10) < 1){
vErrors = fault(vErrors, instancePath+"/milestone", {limit: 1}, "must NOT have fewer than 1 characters");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/milestone", {type: "string"}, "must be string");
errors++;
}
}
if(data.emergency !== undefined){
if(!(validate133(data.emergency, {instancePath:instancePath+"/emergency",parentData:data,parentDataProperty:"emergency",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.windows !== undefined){
let data12 = data.windows;
if(Array.isArray(data12)){
if(data12.length < 1){
vErrors = fault(vErrors, instancePath+"/windows", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len2 = data12.length;
for(let i3=0; i3<len2; i3++){
if(!(validate137(data12[i3], {instancePath:instancePath+"/windows/" + i3,parentData:data12,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/windows", {type: "array"}, "must be array");
errors++;
}
}
if(data.calendars !== undefined){
let data14 = data.calendars;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i4=0; i4<len3; i4++){
if(!(validate46(data14[i4], {instancePath:instancePath+"/calendars/" + i4,parentData:data14,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
let i5 = data14.length;
let j1;
if(i5 > 1){
outer1:
for(;i5--;){
for(j1 = i5; j1--;){
if(func0(data14[i5], data14[j1])){
vErrors = fault(vErrors, instancePath+"/calendars", {i: i5, j: j1}, "must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)");
errors++;
break outer1;
}
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/calendars", {type: "array"}, "must be array");
errors++;
}
}
if(data.change !== undefined){
if(!(data.change === "required")){
vErrors = fault(vErrors, instancePath+"/change", {allowedValues: schema44.properties.change.enum}, "must be equal to one of the allowed values");
errors++;
}
}
if(data.freezes !== undefined){
let data17 = data.freezes;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i6=0; i6<len4; i6++){
if(!(validate141(data17[i6], {instancePath:instancePath+"/freezes/" + i6,parentData:data17,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/freezes", {type: "array"}, "must be array");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}

const pattern27 = new RegExp("^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$", "u");

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func5(data) > 500){
vErrors = fault(vErrors, instancePath, {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern2.test(data)){
vErrors = fault(vErrors, instancePath, {pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"}, "must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "string"}, "must be string");
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}

const pattern30 = new RegExp("^\\S(.*\\S)?$", "u");

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func5(data) > 500){
vErrors = fault(vErrors, instancePath, {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern30.test(data)){
vErrors = fault(vErrors, instancePath, {pattern: "^\\S(.*\\S)?$"}, "must match pattern \""+"^\\S(.*\\S)?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "string"}, "must be string");
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}

const pattern31 = new RegExp("^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$", "u");

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func5(data) > 500){
vErrors = fault(vErrors, instancePath, {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern31.test(data)){
vErrors = fault(vErrors, instancePath, {pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"}, "must match pattern \""+"^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "string"}, "must be string");
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate152(data.kustomize, {instancePath:instancePath+"/kustomize",parentData:data,parentDataProperty:"kustomize",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
if(!(validate154(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(!(validate156(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}

const schema61 = {"enum":["digest","hex","tag","reference"]};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "digest") || (data === "hex")) || (data === "tag")) || (data === "reference"))){
vErrors = fault(vErrors, instancePath, {allowedValues: schema61.enum}, "must be equal to one of the allowed values");
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate152(data.yaml, {instancePath:instancePath+"/yaml",parentData:data,parentDataProperty:"yaml",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(!(validate156(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.form !== undefined){
if(!(validate162(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}


function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate152(data["helm-values"], {instancePath:instancePath+"/helm-values",parentData:data,parentDataProperty:"helm-values",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(!(validate156(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}

const pattern33 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$", "u");

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func5(data) > 500){
vErrors = fault(vErrors, instancePath, {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern33.test(data)){
vErrors = fault(vErrors, instancePath, {pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"}, "must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "string"}, "must be string");
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}

const pattern32 = new RegExp("^[A-Za-z]+/[a-z0-9.-]+$", "u");

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate152(data.manifest, {instancePath:instancePath+"/manifest",parentData:data,parentDataProperty:"manifest",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.workload !== undefined){
let data1 = data.workload;
if(typeof data1 === "string"){
if(func5(data1) > 500){
vErrors = fault(vErrors, instancePath+"/workload", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern32.test(data1)){
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
if(!(validate171(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}


function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate152(data.argocd, {instancePath:instancePath+"/argocd",parentData:data,parentDataProperty:"argocd",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data["kustomize-image"] !== undefined){
if(!(validate154(data["kustomize-image"], {instancePath:instancePath+"/kustomize-image",parentData:data,parentDataProperty:"kustomize-image",rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
if(data.application !== undefined){
if(!(validate171(data.application, {instancePath:instancePath+"/application",parentData:data,parentDataProperty:"application",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate156(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}


function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate152(data.argocd, {instancePath:instancePath+"/argocd",parentData:data,parentDataProperty:"argocd",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data["helm-parameters"] !== undefined){
if(!(validate154(data["helm-parameters"], {instancePath:instancePath+"/helm-parameters",parentData:data,parentDataProperty:"helm-parameters",rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
if(data.application !== undefined){
if(!(validate171(data.application, {instancePath:instancePath+"/application",parentData:data,parentDataProperty:"application",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate156(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}


function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate152(data.argocd, {instancePath:instancePath+"/argocd",parentData:data,parentDataProperty:"argocd",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined){
if(!(validate156(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.application !== undefined){
if(!(validate171(data.application, {instancePath:instancePath+"/application",parentData:data,parentDataProperty:"application",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate156(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate152(data.argocd, {instancePath:instancePath+"/argocd",parentData:data,parentDataProperty:"argocd",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
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
if(func5(data2) > 300){
vErrors = fault(vErrors, instancePath+"/element/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), {limit: 300}, "must NOT have more than 300 characters");
errors++;
}
if(func5(data2) < 1){
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
if(!(validate156(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.application !== undefined){
if(!(validate171(data.application, {instancePath:instancePath+"/application",parentData:data,parentDataProperty:"application",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data.form !== undefined){
if(!(validate162(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}


function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate152(data.flux, {instancePath:instancePath+"/flux",parentData:data,parentDataProperty:"flux",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data["helm-release"] !== undefined){
if(!(validate171(data["helm-release"], {instancePath:instancePath+"/helm-release",parentData:data,parentDataProperty:"helm-release",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(!(validate156(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}

const pattern34 = new RegExp("^[a-z0-9-]+:[a-z0-9.-]+$", "u");

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate152(data.flux, {instancePath:instancePath+"/flux",parentData:data,parentDataProperty:"flux",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data["image-policy"] !== undefined){
let data1 = data["image-policy"];
if(typeof data1 === "string"){
if(func5(data1) > 500){
vErrors = fault(vErrors, instancePath+"/image-policy", {limit: 500}, "must NOT have more than 500 characters");
errors++;
}
if(!pattern34.test(data1)){
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
validate203.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate159(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate165(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate169(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate174(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(!(validate180(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate186(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(!(validate192(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(!(validate198(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(!(validate203(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
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
validate150.errors = vErrors;
return errors === 0;
}


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate150(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
if(!(validate150(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
validate149.errors = vErrors;
return errors === 0;
}


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "image"}, "must have required property '"+"image"+"'");
errors++;
}
if(data.source === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "source"}, "must have required property '"+"source"+"'");
errors++;
}
if(data.targets === undefined){
vErrors = fault(vErrors, instancePath, {missingProperty: "targets"}, "must have required property '"+"targets"+"'");
errors++;
}
for(const key0 in data){
if(!(((key0 === "image") || (key0 === "source")) || (key0 === "targets"))){
vErrors = fault(vErrors, instancePath, {additionalProperty: key0}, "must NOT have additional properties");
errors++;
}
}
if(data.image !== undefined){
let data0 = data.image;
if(typeof data0 === "string"){
if(!pattern27.test(data0)){
vErrors = fault(vErrors, instancePath+"/image", {pattern: "^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$"}, "must match pattern \""+"^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/image", {type: "string"}, "must be string");
errors++;
}
}
if(data.source !== undefined){
if(!(validate66(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.targets !== undefined){
let data2 = data.targets;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
vErrors = fault(vErrors, instancePath+"/targets", {limit: 1}, "must NOT have fewer than 1 properties");
errors++;
}
for(const key1 in data2){
const _errs7 = errors;
if(typeof key1 === "string"){
if(!pattern6.test(key1)){
vErrors = fault(vErrors, instancePath+"/targets", {pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"}, "must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/targets", {type: "string"}, "must be string");
errors++;
}
var valid1 = _errs7 === errors;
if(!valid1){
vErrors = fault(vErrors, instancePath+"/targets", {propertyName: key1}, "property name must be valid");
errors++;
}
}
for(const key2 in data2){
if(!(validate149(data2[key2], {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/targets", {type: "object"}, "must be object");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, {type: "object"}, "must be object");
errors++;
}
validate147.errors = vErrors;
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
if(!(func2.call(schema6.properties, key0))){
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
if(!(validate22(data["promotion-statement"], {instancePath:instancePath+"/promotion-statement",parentData:data,parentDataProperty:"promotion-statement",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data["rollback-statement"] !== undefined){
if(!(validate22(data["rollback-statement"], {instancePath:instancePath+"/rollback-statement",parentData:data,parentDataProperty:"rollback-statement",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.trust !== undefined){
if(!(validate25(data.trust, {instancePath:instancePath+"/trust",parentData:data,parentDataProperty:"trust",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data4 = data.evidence;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
vErrors = fault(vErrors, instancePath+"/evidence", {limit: 1}, "must NOT have fewer than 1 properties");
errors++;
}
for(const key1 in data4){
const _errs8 = errors;
if(typeof key1 === "string"){
if(!pattern6.test(key1)){
vErrors = fault(vErrors, instancePath+"/evidence", {pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"}, "must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/evidence", {type: "string"}, "must be string");
errors++;
}
var valid1 = _errs8 === errors;
if(!valid1){
vErrors = fault(vErrors, instancePath+"/evidence", {propertyName: key1}, "property name must be valid");
errors++;
}
}
for(const key2 in data4){
let data5 = data4[key2];
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = fault(vErrors, instancePath+"/evidence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs14 = errors;
let valid5 = false;
const _errs15 = errors;
if(!(validate79(data6, {instancePath:instancePath+"/evidence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs16 = errors;
if(!(validate81(data6, {instancePath:instancePath+"/evidence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
vErrors = fault(vErrors, instancePath+"/evidence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0, {}, "must match a schema in anyOf");
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/evidence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), {type: "array"}, "must be array");
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
if(!(validate90(data["change-management"], {instancePath:instancePath+"/change-management",parentData:data,parentDataProperty:"change-management",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.notifications !== undefined){
if(!(validate95(data.notifications, {instancePath:instancePath+"/notifications",parentData:data,parentDataProperty:"notifications",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.people !== undefined){
let data9 = data.people;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = fault(vErrors, instancePath+"/people", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate100(data9[i1], {instancePath:instancePath+"/people/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/people", {type: "array"}, "must be array");
errors++;
}
}
if(data.calendars !== undefined){
let data11 = data.calendars;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
const _errs24 = errors;
if(typeof key3 === "string"){
if(!pattern6.test(key3)){
vErrors = fault(vErrors, instancePath+"/calendars", {pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"}, "must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/calendars", {type: "string"}, "must be string");
errors++;
}
var valid8 = _errs24 === errors;
if(!valid8){
vErrors = fault(vErrors, instancePath+"/calendars", {propertyName: key3}, "property name must be valid");
errors++;
}
}
for(const key4 in data11){
if(!(validate104(data11[key4], {instancePath:instancePath+"/calendars/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/calendars", {type: "object"}, "must be object");
errors++;
}
}
if(data.environments !== undefined){
let data13 = data.environments;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = fault(vErrors, instancePath+"/environments", {limit: 1}, "must NOT have fewer than 1 items");
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate115(data13[i2], {instancePath:instancePath+"/environments/" + i2,parentData:data13,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/environments", {type: "array"}, "must be array");
errors++;
}
}
if(data.services !== undefined){
let data15 = data.services;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length < 1){
vErrors = fault(vErrors, instancePath+"/services", {limit: 1}, "must NOT have fewer than 1 properties");
errors++;
}
for(const key5 in data15){
const _errs33 = errors;
if(typeof key5 === "string"){
if(!pattern6.test(key5)){
vErrors = fault(vErrors, instancePath+"/services", {pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"}, "must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/services", {type: "string"}, "must be string");
errors++;
}
var valid12 = _errs33 === errors;
if(!valid12){
vErrors = fault(vErrors, instancePath+"/services", {propertyName: key5}, "property name must be valid");
errors++;
}
}
for(const key6 in data15){
if(!(validate147(data15[key6], {instancePath:instancePath+"/services/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key6,rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
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

export const validateTargets = validate210;

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate150(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
if(!(validate150(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
validate210.errors = vErrors;
return errors === 0;
}
