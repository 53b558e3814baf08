export const id=101;
export const ids=[101];
export const modules={
7823:
((_webpack_module,$out,$load)=>{
$load.d($out,{
GG:()=>(malformedReferences),
P9:()=>(stackReferences),
ks:()=>(fillReferences)
});
const REFERENCE=/\$\{([a-z][a-z0-9-]*)\.([a-zA-Z0-9]+)\}/;
const BRACES=/\$\{([^}]*)\}/g;
function stackReferences(text){
const found=new Map();
for(const[whole]of text.matchAll(BRACES)){
const[,stack,output]=REFERENCE.exec(whole)??[];
if(stack!==undefined&&output!==undefined)
found.set(whole,{stack,output});
}
return[...found.values()];
}
function malformedReferences(text){
return[...text.matchAll(BRACES)].flatMap(([whole,inner=""])=>(REFERENCE.test(whole)||inner.startsWith("!")?[]:[inner]));
}
function fillReferences(text,lookup){
return text.replace(BRACES,(whole,inner)=>{
const[,stack,output]=REFERENCE.exec(whole)??[];
if(stack!==undefined&&output!==undefined)
return lookup({stack,output});
return inner.startsWith("!")?`\${${inner.slice(1)}}`:whole;
});
}
}),
4402:
((_webpack_module,$out,$load)=>{
$load.d($out,{
C:()=>(createAddressBook),
y:()=>(ipv6Beside)
});
function ipv6Beside(address){
const[first=0,second=0,third=0,fourth=0]=address.split(".").map(Number);
return `2001:2::${(first * 256 + second).toString(16)}:${(third * 256 + fourth).toString(16)}`;
}
function createAddressBook(){
const owners=new Map();
const listeners=[];
const tell=(address)=>{
for(const listener of listeners)
listener(address,owners.get(address));
};
let allocated=0;
return{
allocate:(owner)=>{
const index=allocated++;
const address=`198.${18 + Math.floor(index / 65_024)}.${Math.floor(index / 254)%256}.${1 +(index%254)}`;
owners.set(address,owner);
tell(address);
return address;
},
release:(address)=>{
owners.delete(address);
tell(address);
},
owner:(address)=>owners.get(address),
entries:()=>owners.entries(),
onChange:(listener)=>{
listeners.push(listener);
},
};
}
}),
9801:
((_webpack_module,$out,$load)=>{
$load.d($out,{
D:()=>(nestedDiffers)
});
var _events_0=$load(2862);
var _same_value_1=$load(4987);
function nestedDiffers(lab,{type,physicalId,properties}){
if(type!==_events_0 .Q9)
return false;
const text=lab.cloudformation.readTemplateUrl(lab,String(properties.TemplateURL));
const stack=lab.cloudformation.stacks.get(physicalId);
if(text!==stack?.definition?.compiled.text)
return true;
if(stack?.definition!==undefined&&hasNewerParameter(lab,stack.definition))
return true;
return[...(stack?.resources.values()??[])].some(({built,status})=>built!==undefined&&status!=="DELETE_COMPLETE"&&nestedDiffers(lab,built));
}
function hasNewerParameter(lab,{compiled,parameters,resolved}){
return Object.entries(compiled.template.Parameters).some(([name,{Type}])=>{
if(!Type.startsWith("AWS::SSM::Parameter::Value<"))
return false;
const newest=lab.cloudformation.ssmParameter(lab,parameters[name]??"");
const now=resolved[name];
return newest!==undefined&&!(0,_same_value_1.e)(Array.isArray(now)?now.join(","):now,newest);
});
}
}),
860:
((_webpack_module,$out,$load)=>{
$load.d($out,{
H3:()=>(propertyChanges),
ml:()=>(replacementOf)
});
var _schema_0=$load(5950);
var _same_value_1=$load(4987);
const RANK={never:0,maybe:1,always:2};
function stronger(a,b){
return RANK[a]>=RANK[b]?a:b;
}
function replacementOf(changes){
return changes.reduce((strongest,{replacement})=>stronger(strongest,replacement),"never");
}
function propertyChanges(type,before,after){
if(before===after)
return[];
const custom=type.startsWith("Custom::");
const schema=(0,_schema_0.C5)(custom?"AWS::CloudFormation::CustomResource":type)?.properties;
const changes=[];
for(const name of new Set([...Object.keys(before),...Object.keys(after)])){
compare(name,name,schema?.get(name),schema?.get(name)?.type,before[name],after[name],changes);
}
return changes;
}
function compare(name,path,schema,type,before,after,changes){
if((0,_same_value_1.e)(before,after))
return;
const replacement=schema?.replacement??"never";
if(type?.kind==="object"&&isMap(before)&&isMap(after)){
for(const key of new Set([...Object.keys(before),...Object.keys(after)])){
const child=type.properties?.get(key);
const inherited={replacement:stronger(replacement,child?.replacement??"never")};
compare(name,`${path}/${key}`,inherited,child?.type,before[key],after[key],changes);
}
}
else if(type?.kind==="list"&&Array.isArray(before)&&Array.isArray(after)&&before.length===after.length){
for(const[index,item]of before.entries()){
compare(name,`${path}/${index}`,{replacement},type.element,item,after[index],changes);
}
}
else{
const kind=before===undefined?"Add":after===undefined?"Remove":"Modify";
changes.push({name,path,kind,before,after,replacement});
}
}
function isMap(value){
return typeof value==="object"&&value!==null&&!Array.isArray(value);
}
}),
4987:
((_webpack_module,$out,$load)=>{
$load.d($out,{
e:()=>(sameValue)
});
function sameValue(a,b){
if(a===b)
return true;
if(a===undefined||b===undefined||a===null||b===null)
return false;
if(typeof a!=="object"||typeof b!=="object")
return typeof a!=="object"&&typeof b!=="object"&&String(a)===String(b);
if(Array.isArray(a)||Array.isArray(b)){
return Array.isArray(a)&&Array.isArray(b)&&a.length===b.length&&a.every((item,index)=>sameValue(item,b[index]));
}
const keys=Object.keys(a);
return keys.length===Object.keys(b).length&&keys.every((key)=>sameValue(a[key],b[key]));
}
}),
4074:
((_webpack_module,$out,$load)=>{
$load.d($out,{
S:()=>(stackChanges)
});
var resource_request=$load(6824);
var known_after_apply=$load(2962);
var value_references=$load(4838);
var same_value=$load(4987);
const RECREATION={
never:"Never",
maybe:"Conditionally",
always:"Always",
};
function changeDetails(stack,next,renewed,logicalId,change){
const target={
Attribute:"Properties",
Name:change.name,
RequiresRecreation:RECREATION[change.replacement],
Path:`/Properties/${change.path}`,
AttributeChangeType:change.kind,
...(change.before===undefined?{}:{BeforeValue:valueText(change.before)}),
...(change.after===undefined?{}:{AfterValue:valueText(change.after)}),
};
const detail=(source,dynamic,cause)=>({
Target:target,
Evaluation:dynamic?"Dynamic":"Static",
ChangeSource:source,
...(cause===undefined?{}:{CausingEntity:cause}),
});
const raw=next.compiled.template.Resources[logicalId]?.Properties?.[change.name];
const before=stack.definition?.compiled.template.Resources[logicalId]?.Properties?.[change.name];
const{names,attributes}=(0,value_references.U)(raw);
const details=[];
for(const name of names){
if(name in next.resolved&&!(0,same_value.e)(next.resolved[name],stack.definition?.resolved[name])){
details.push(detail("ParameterReference",false,name));
}
const renewal=renewed.get(name);
if(renewal!==undefined)
details.push(detail("ResourceReference",renewal!=="always",name));
}
for(const[text,reference]of attributes){
if(renewed.has(reference.logicalId))
details.push(detail("ResourceAttribute",true,text));
}
if(details.length===0||!(0,same_value.e)(raw,before))
details.push(detail("DirectModification",(0,known_after_apply.B)(change.after)));
return details;
}
function valueText(value){
if(typeof value==="string")
return value;
return(0,known_after_apply.B)(value)?known_after_apply .A:JSON.stringify(value);
}
function contextOf(properties){
return JSON.stringify({Properties:properties});
}
var evaluate=$load(6026);
var template_scope=$load(809);
var dynamic_references=$load(5402);
var scope=$load(3061);
function presentResource(stack,logicalId){
const record=stack.resources.get(logicalId);
return record===undefined||record.status==="DELETE_COMPLETE"?undefined:record.built;
}
function startComparison(lab,stack,next){
const unknown=()=>{
comparison.unknownAsked=true;
return known_after_apply .A;
};
const present=(logicalId)=>{
const renewal=comparison.renewed.get(logicalId);
return renewal==="always"?undefined:presentResource(stack,logicalId);
};
const comparison={
lab,
stack,
next,
scope:{
...(0,scope.D3)(lab,stack,next,new Set()),
reference:(logicalId)=>{
const built=present(logicalId);
return built===undefined?unknown():(0,scope.Bz)(lab,built);
},
attribute:(logicalId,name)=>{
const built=present(logicalId);
return built===undefined?unknown():(0,scope.w4)(lab,built,name);
},
},
renewed:new Map(),
unknownAsked:false,
};
return comparison;
}
function plannedProperties(comparison,{Properties}){
const{next,scope}=comparison;
const{template}=next.compiled;
const planned={};
for(const[name,value]of Object.entries(Properties??{})){
comparison.unknownAsked=false;
try{
const evaluated=(0,evaluate._)(value,template,next.conditions,scope);
if(evaluated!==undefined)
planned[name]=(0,dynamic_references.P)(comparison.lab,evaluated);
}
catch(error){
if(!(error instanceof template_scope .Z)||!comparison.unknownAsked)
throw error;
planned[name]=known_after_apply .A;
}
}
return planned;
}
var nested_template=$load(9801);
var outputs=$load(228);
function outputsDiffer(stack,next,scope){
try{
const asMap=(outputs)=>Object.fromEntries(outputs.map(({key,value,description,exportName})=>[key,[value,description??"",exportName??""]]));
return!(0,same_value.e)(asMap(stack.outputs),asMap((0,outputs.sj)(next,scope)));
}
catch(error){
if(error instanceof template_scope .Z)
return true;
throw error;
}
}
var property_changes=$load(860);
function stackChanges(lab,stack,next){
const{template}=next.compiled;
const comparison=startComparison(lab,stack,next);
const found=new Map();
const properties=new Map();
for(const logicalId of inOrder(next.compiled.graph(next.conditions))){
const resource=template.Resources[logicalId];
const planned=plannedProperties(comparison,resource);
properties.set(logicalId,planned);
const built=presentResource(stack,logicalId);
const change=built===undefined?addition(comparison,logicalId,resource,planned):modification(comparison,resource,built,planned);
if(change!==undefined)
found.set(logicalId,change);
}
const changes=[...Object.keys(template.Resources).flatMap((logicalId)=>found.get(logicalId)??[]),...removals(stack,next)].map((ResourceChange)=>({Type:"Resource",ResourceChange}));
return{changes,any:changes.length>0||outputsDiffer(stack,next,comparison.scope)||tagsDiffer(stack,next),properties};
}
function tagsDiffer(stack,next){
return!(0,same_value.e)(stack.definition?.tags??[],next.tags);
}
function addition(comparison,logicalId,{Type},planned){
comparison.renewed.set(logicalId,"always");
return{Action:"Add",LogicalResourceId:logicalId,ResourceType:Type,Scope:[],Details:[],AfterContext:contextOf(planned)};
}
function modification(comparison,resource,built,planned){
const{lab,stack,next,renewed}=comparison;
const{logicalId,type,physicalId}=built;
const model=lab.cloudformation.modelOf(type);
const fixed=model!==undefined&&model.update===undefined;
const changes=(0,property_changes.H3)(type,built.properties,planned).map((change)=>(fixed?{...change,replacement:"always"}:change));
const attributes=attributeChanges(stack.definition?.compiled.template.Resources[logicalId],resource);
if((0,resource_request.Dn)(type)&&!(0,same_value.e)(built.tags,next.tags))
attributes.push("Tags");
const nested=(0,nested_template.D)(lab,built);
if(changes.length===0&&attributes.length===0&&!nested)
return undefined;
const replacement=(0,property_changes.ml)(changes);
if(replacement!=="never")
renewed.set(logicalId,replacement);
const details=[
...changes.flatMap((change)=>changeDetails(stack,next,renewed,logicalId,change)),
...attributes.map((Attribute)=>({
Target:{Attribute,RequiresRecreation:"Never"},
Evaluation:"Static",
ChangeSource:"DirectModification",
})),
...(nested
?[{Target:{Attribute:"Properties",RequiresRecreation:"Never"},Evaluation:"Dynamic",ChangeSource:"Automatic"}]
:[]),
];
const scope=[...(changes.length>0||nested?["Properties"]:[]),...attributes];
return{
Action:"Modify",
LogicalResourceId:logicalId,
PhysicalResourceId:physicalId,
ResourceType:type,
Replacement:replacement==="always"?"True":replacement==="maybe"?"Conditional":"False",
...(replacement==="never"
?{}
:{PolicyAction:resource.UpdateReplacePolicy==="Retain"?"ReplaceAndRetain":"ReplaceAndDelete"}),
Scope:scope,
Details:details,
BeforeContext:contextOf(built.properties),
AfterContext:contextOf(planned),
};
}
function attributeChanges(before,after){
if(before===undefined)
return[];
return["Metadata","DeletionPolicy","UpdateReplacePolicy"].filter((name)=>{
return(before[name]??after[name])!==undefined&&!(0,same_value.e)(before[name],after[name]);
});
}
function removals(stack,next){
const graph=next.compiled.graph(next.conditions);
const previous=stack.definition?.compiled.template.Resources;
return[...stack.resources.values()].flatMap(({logicalId,type,built,status})=>{
if(graph.has(logicalId)||built===undefined||status==="DELETE_COMPLETE")
return[];
return[
{
PolicyAction:previous?.[logicalId]?.DeletionPolicy==="Retain"?"Retain":"Delete",
Action:"Remove",
LogicalResourceId:logicalId,
PhysicalResourceId:built.physicalId,
ResourceType:type,
Scope:[],
Details:[],
BeforeContext:contextOf(built.properties),
},
];
});
}
function inOrder(graph){
const order=new Set();
const visit=(logicalId,trail)=>{
if(order.has(logicalId)||trail.has(logicalId))
return;
for(const need of graph.get(logicalId)??[])
visit(need,new Set([...trail,logicalId]));
if(graph.has(logicalId))
order.add(logicalId);
};
for(const logicalId of graph.keys())
visit(logicalId,new Set());
return[...order];
}
}),
5764:
((_webpack_module,$out,$load)=>{
$load.d($out,{
K:()=>(addStack),
fL:()=>(stackIdentity),
qR:()=>(changeSetId)
});
function stackIdentity(lab,name){
return{id:arn(lab,`stack/${name}/${lab.ids.uuid()}`),name};
}
function changeSetId(lab,name){
return arn(lab,`changeSet/${name}/${lab.ids.uuid()}`);
}
function arn(lab,resource){
return `arn:${lab.partition}:cloudformation:${lab.region}:${lab.account}:${resource}`;
}
function addStack(lab,identity,definition,options){
const{parent}=options;
const stack={
...identity,
created:lab.clock.now(),
status:definition===undefined?"REVIEW_IN_PROGRESS":"CREATE_IN_PROGRESS",
reason:undefined,
updated:undefined,
deleted:undefined,
definition,
resources:new Map(),
events:[],
outputs:[],
imports:new Set(),
changeSets:[],
changeSetId:undefined,
operations:[],
inFlight:new Map(),
disableRollback:options.disableRollback??false,
terminationProtection:options.terminationProtection??false,
drift:undefined,
unfinished:undefined,
policy:options.policy,
timeoutMinutes:options.timeoutMinutes,
parentId:parent?.id,
rootId:parent===undefined?undefined:(parent.rootId??parent.id),
};
lab.cloudformation.stacks.set(stack.id,stack);
lab.cloudformation.stacksByName.set(stack.name,stack);
return stack;
}
}),
3522:
((_webpack_module,$out,$load)=>{
$load.d($out,{
_:()=>(chooseTemplate),
s:()=>(defineStack)
});
var evaluate=$load(6026);
var template_parameters=$load(1685);
var scope=$load(809);
var handlers=$load(2483);
var operation=$load(3731);
var cloudformation_scope=$load(3061);
const IAM_TYPES={
"AWS::IAM::AccessKey":undefined,
"AWS::IAM::Group":"GroupName",
"AWS::IAM::InstanceProfile":"InstanceProfileName",
"AWS::IAM::ManagedPolicy":"ManagedPolicyName",
"AWS::IAM::Policy":undefined,
"AWS::IAM::Role":"RoleName",
"AWS::IAM::User":"UserName",
"AWS::IAM::UserToGroupAddition":undefined,
};
function capabilityNeed(template){
const iam=Object.values(template.Resources).filter(({Type})=>Type in IAM_TYPES);
const named=iam.some(({Type,Properties})=>{
const property=IAM_TYPES[Type];
return property!==undefined&&Properties?.[property]!==undefined;
});
const transforms=template.Transform!==undefined;
const reasons=[
...(iam.length>0
?[`The following resource(s) require capabilities: [${[...new Set(iam.map(({Type})=>Type))].join(", ")}]`]
:[]),
...(transforms?["The template contains transforms"]:[]),
];
return{
capabilities:[
...(named?["CAPABILITY_NAMED_IAM"]:iam.length>0?["CAPABILITY_IAM"]:[]),
...(transforms?["CAPABILITY_AUTO_EXPAND"]:[]),
],
reason:reasons.length===0?undefined:reasons.join("; "),
};
}
function checkCapabilities(need,given){
const missing=need.capabilities.filter((capability)=>!given.includes(capability)&&!(capability==="CAPABILITY_IAM"&&given.includes("CAPABILITY_NAMED_IAM")));
if(missing.length>0)
throw new operation .o("InsufficientCapabilitiesException",`Requires capabilities : [${missing.join(", ")}]`);
}
var check_template=$load(2621);
var dependencies=$load(5980);
var parse=$load(151);
function formatErrorText(problems){
const texts=problems.map(({what,place})=>{
if(/^Template (format )?error/.test(what))
return what;
const at=place?.line===undefined?"":` (line ${place.line}, column ${place.column??1})`;
return `${what}${at}`;
});
const[first="",...others]=texts;
const head=first.startsWith("Template ")?first:`Template format error: ${first}`;
return[head,...others].join("; ");
}
function unresolvedReferences(template,conditions){
const holds=(condition)=>condition===undefined||conditions[condition]===true;
const missing=(values)=>{
const referred=new Set(values.flatMap((value)=>[...(0,dependencies .$g)(value,template,conditions)]));
return[...referred].filter((logicalId)=>!holds(template.Resources[logicalId]?.Condition));
};
return{
inResources:missing(Object.values(template.Resources)
.filter(({Condition})=>holds(Condition))
.map(({Properties})=>(Properties??{}))),
inOutputs:missing(Object.values(template.Outputs)
.filter(({Condition})=>holds(Condition))
.map(({Value})=>Value)),
};
}
var value_references=$load(4838);
const MEMO_SIZE=256;
const memo=new Map();
function compileTemplate(text){
let compiled=memo.get(text);
if(compiled===undefined){
compiled=compile(text);
const oldest=memo.keys().next();
if(memo.size>=MEMO_SIZE&&!oldest.done)
memo.delete(oldest.value);
memo.set(text,compiled);
}
if("error" in compiled)
throw new operation .o("ValidationError",compiled.error);
return compiled.template;
}
function compile(text){
const result=(0,parse.Q)(text,"template");
if(!result.ok)
return{error:formatErrorText(result.problems)};
const{template}=result.parsed;
return{
template:{
text,
template,
capabilityNeed:capabilityNeed(template),
attributeReferences:(0,value_references.f)(template),
graph:perConditions((conditions)=>(0,dependencies.iq)(template,conditions)),
unresolved:perConditions((conditions)=>unresolvedReferences(template,conditions)),
},
};
}
function perConditions(work){
const results=new Map();
return(conditions)=>{
const key=Object.keys(conditions)
.filter((name)=>conditions[name])
.join(",");
let result=results.get(key);
if(result===undefined){
result=work(conditions);
results.set(key,result);
}
return result;
};
}
var limits=$load(1156);
var template_url=$load(7853);
function defineStack(lab,input,stack,previous){
const compiled=chooseTemplate(lab,input,previous);
const{template}=compiled;
(0,limits.bq)(template.Description);
(0,check_template.B)(compiled);
const tags=input.Tags===undefined&&previous!==undefined?previous.tags:readTags(input.Tags??[]);
const capabilities=input.Capabilities??[];
const parameters=chooseParameters(template.Parameters,input.Parameters??[],previous);
const roleArn=input.RoleARN??previous?.roleArn;
if(input.RoleARN!==undefined)
(0,handlers.EO)(lab,input.RoleARN,stack.id);
const{values,errors}=(0,template_parameters.v)(template,parameters,(name)=>{
(0,handlers.bA)(lab,roleArn,name);
return lab.cloudformation.ssmParameter(lab,name);
});
if(errors.length>0)
throw new operation .o("ValidationError",parameterErrorText(errors));
checkCapabilities(compiled.capabilityNeed,capabilities);
const notificationArns=input.NotificationARNs??previous?.notificationArns??[];
const conditions=conditionsOf(lab,compiled,values,stack,notificationArns);
(0,check_template.q)(compiled,conditions);
return{
compiled,
parameters:withDefaults(template.Parameters,parameters),
resolved:values,
conditions,
tags,
capabilities,
notificationArns,
roleArn,
};
}
function chooseTemplate(lab,input,previous){
const{TemplateBody:body,TemplateURL:url}=input;
if(body!==undefined&&url!==undefined){
throw new operation .o("ValidationError","You cannot specify both Template URL and Template Body");
}
if(body!==undefined){
if(body==="")
throw new operation .o("ValidationError","1 validation error detected: Value '' at 'templateBody' failed to satisfy constraint: Member must have length greater than or equal to 1");
(0,limits.Xv)(body);
return compileTemplate(body);
}
if(url!==undefined){
const text=(0,template_url.nG)(lab,url);
(0,limits.rx)(text);
return compileTemplate(text);
}
if(input.UsePreviousTemplate===true&&previous!==undefined)
return previous.compiled;
throw new operation .o("ValidationError","Either Template URL or Template Body must be specified.");
}
function readTags(tags){
(0,limits.MK)(tags);
return tags.map(({Key,Value})=>({Key:Key??"",Value:Value??""}));
}
function chooseParameters(declared,given,previous){
const chosen={};
for(const{ParameterKey:key,ParameterValue:value,UsePreviousValue:usePrevious}of given){
if(key===undefined)
continue;
if(usePrevious===true){
if(value!==undefined){
throw new operation .o("ValidationError",`Invalid input for parameter key ${key}. Cannot specify usePreviousValue as true and non empty value for a parameter`);
}
const before=previous?.parameters[key];
if(before!==undefined)
chosen[key]=before;
else if(declared[key]?.Default===undefined){
throw new operation .o("ValidationError",`Invalid input for parameter key ${key}. Cannot specify usePreviousValue as true for a parameter key not in the previous template`);
}
}
else if(value!==undefined){
(0,limits.lV)(key,value);
chosen[key]=value;
}
}
return chosen;
}
function parameterErrorText(errors){
return[...new Set(errors.map(({message})=>message))].join("; ");
}
function withDefaults(declared,chosen){
const all={};
for(const[name,{Default}]of Object.entries(declared)){
const value=chosen[name]??defaultText(Default);
if(value!==undefined)
all[name]=value;
}
return all;
}
function defaultText(value){
if(value===undefined||value===null)
return undefined;
return Array.isArray(value)?value.join(","):String(value);
}
function conditionsOf(lab,compiled,resolved,stack,notificationArns){
try{
return(0,evaluate.w)(compiled.template,(0,cloudformation_scope.q1)(lab,stack,resolved,notificationArns));
}
catch(error){
if(error instanceof scope .Z)
throw new operation .o("ValidationError",error.message);
throw error;
}
}
}),
5402:
((_webpack_module,$out,$load)=>{
$load.d($out,{
P:()=>(withReferencesResolved)
});
const REFERENCE=/\{\{resolve:([a-z-]+):([^{}]+)\}\}/g;
function withReferencesResolved(lab,value,where){
if(typeof value==="string")
return value.includes("{{resolve:")?resolved(lab,value,where):value;
if(Array.isArray(value))
return value.map((item)=>withReferencesResolved(lab,item,where));
if(typeof value!=="object"||value===null)
return value;
return Object.fromEntries(Object.entries(value).map(([key,item])=>[
key,
withReferencesResolved(lab,item,key==="Tags"&&where!==undefined?`a tag of ${where}`:where),
]));
}
function resolved(lab,text,where){
return text.replace(REFERENCE,(whole,service,name)=>{
const found=service==="ssm"?lab.cloudformation.ssmParameter(lab,name):undefined;
if(found===undefined&&where!==undefined)
lab.notModelled(`dynamic reference ${whole}, taken for text`,where);
return found??whole;
});
}
}),
4149:
((_webpack_module,$out,$load)=>{
$load.d($out,{
n:()=>(cleanUp)
});
var _remove_resource_0=$load(9377);
var _run_in_order_1=$load(7194);
async function cleanUp(lab,stack,operation,things,retain){
const left=[];
const byId=new Map(things.map((built)=>[built.physicalId,built]));
const needs=new Map(things.map(({physicalId,needs:needed})=>[
physicalId,
new Set(things.filter(({logicalId})=>needed.has(logicalId)).map((thing)=>thing.physicalId)),
]));
await(0,_run_in_order_1.l)((0,_run_in_order_1.T)(needs),async(physicalId)=>{
const built=byId.get(physicalId);
if(!(await(0,_remove_resource_0.f)(lab,stack,operation,built,retain(built))))
left.push(built);
return true;
});
return left;
}
}),
1421:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Z:()=>(createResource),
j:()=>(build)
});
var _iam_authorize_handlers_0=$load(2483);
var _events_4=$load(2862);
var _template_check_properties_1=$load(2070);
var _inert_5=$load(4962);
var _resource_request_2=$load(6824);
var _run_3=$load(5075);
function createResource(run,logicalId){
const{stack,definition,lab}=run;
const type=definition.compiled.template.Resources[logicalId]?.Type;
const record={
logicalId,
type,
status:"CREATE_IN_PROGRESS",
reason:undefined,
updated:lab.clock.now(),
physicalId:undefined,
built:undefined,
needs:(0,_resource_request_2.hN)(definition,logicalId),
};
stack.resources.set(logicalId,record);
return(0,_run_3.i1)(run,record,"CREATE",()=>build(run,record,"CREATE",(0,_resource_request_2.BV)(run,logicalId)));
}
async function build(run,record,verb,properties){
const{lab,stack,operation,definition}=run;
const{logicalId,type}=record;
(0,_template_check_properties_1.qN)(type,properties);
(0,_iam_authorize_handlers_0.S8)(lab,stack,"create",{type,properties});
const previous=record.built;
const plan={logicalId,type,properties,tags:definition.tags,needs:(0,_resource_request_2.hN)(definition,logicalId)};
const initiated=(physicalId)=>{
if(record.built?.physicalId===physicalId&&record.built!==previous)
return;
const built={...plan,physicalId};
if(previous!==undefined&&record.built===previous)
run.superseded.push(previous);
record.physicalId=physicalId;
record.built=built;
if(run.underWay.has(logicalId)){
(0,_events_4.zB)(lab,stack,operation,record,`${verb}_IN_PROGRESS`,"Resource creation Initiated",properties);
}
};
const model=lab.cloudformation.modelOf(type);
const request=(0,_resource_request_2.pU)(stack,plan,initiated);
const{physicalId}=await(model===undefined?(0,_inert_5.T)(lab,request):model.create(lab,request));
initiated(physicalId);
record.needs=plan.needs;
}
}),
9013:
((_webpack_module,$out,$load)=>{
$load.d($out,{
S_:()=>(createStackResources),
_W:()=>(rollBackCreation),
gT:()=>(tryOutputs)
});
var _template_scope_0=$load(809);
var _drawn_apart_6=$load(7693);
var _events_8=$load(2862);
var _create_resource_1=$load(1421);
var _delete_stack_2=$load(9746);
var _outputs_3=$load(228);
var _remove_resource_4=$load(9377);
var _run_5=$load(5075);
var _run_in_order_7=$load(7194);
const GENERATED_END=/-[0-9A-Z]{10,}$/;
async function createStackResources(whole,stack,operation,onFailure){
const lab=(0,_drawn_apart_6.t)(whole,stack.name.replace(GENERATED_END,""));
const definition=stack.definition;
const{clock}=lab;
await clock.sleep(lab.draw("cloudformation.operation.start"));
if(operation.overtaken)
return;
const run=(0,_run_5.AD)(lab,stack,operation,definition);
const graph=definition.compiled.graph(definition.conditions);
const all=(0,_run_in_order_7.l)(graph,(logicalId)=>(0,_create_resource_1.Z)(run,logicalId),()=>!run.halted);
await Promise.race([all,run.whenHalted]);
if(operation.overtaken)
return;
if(run.halted)
return giveUp(lab,stack,operation,onFailure,(0,_run_5.B2)(run));
await clock.sleep(lab.draw("cloudformation.operation.finish"));
if(operation.overtaken)
return;
const outputs=tryOutputs(run);
if("problem" in outputs)
return giveUp(lab,stack,operation,onFailure,outputs.problem);
stack.imports=run.imports;
(0,_outputs_3.eB)(lab,stack,outputs.records);
(0,_events_8.Po)(lab,stack,operation,"CREATE_COMPLETE");
}
function tryOutputs(run){
const{lab,stack,definition,scope}=run;
try{
const records=(0,_outputs_3.sj)(definition,scope);
const problem=(0,_outputs_3.Z0)(lab,stack,records);
return problem===undefined?{records}:{problem};
}
catch(error){
if(error instanceof _template_scope_0 .Z)
return{problem:error.message};
throw error;
}
}
async function giveUp(lab,stack,operation,onFailure,why){
operation.failed=true;
if(onFailure==="DO_NOTHING"){
(0,_events_8.Po)(lab,stack,operation,"CREATE_FAILED",why);
return;
}
if(onFailure==="DELETE"){
(0,_events_8.Po)(lab,stack,operation,"DELETE_IN_PROGRESS",`${why} Delete requested by user.`);
await(0,_delete_stack_2.p)(lab,stack,operation,{retain:new Set(),force:false});
return;
}
await rollBackCreation(lab,stack,operation,`${why} Rollback requested by user.`,true);
}
async function rollBackCreation(lab,stack,operation,why,keep){
(0,_events_8.Po)(lab,stack,operation,"ROLLBACK_IN_PROGRESS",why);
const failed=await(0,_remove_resource_4.C)(lab,stack,operation,{retain:keep?retainedOnRollback(stack):()=>false,force:false});
if(operation.overtaken)
return;
await lab.clock.sleep(lab.draw("cloudformation.operation.finish"));
if(operation.overtaken)
return;
if(failed.length===0)
(0,_events_8.Po)(lab,stack,operation,"ROLLBACK_COMPLETE");
else
(0,_events_8.Po)(lab,stack,operation,"ROLLBACK_FAILED",`The following resource(s) failed to delete: [${failed.join(", ")}].`);
}
function retainedOnRollback(stack){
return(logicalId)=>stack.definition?.compiled.template.Resources[logicalId]?.DeletionPolicy==="Retain";
}
}),
9746:
((_webpack_module,$out,$load)=>{
$load.d($out,{
f:()=>(deleteStackResources),
p:()=>(removeStack)
});
var _events_3=$load(2862);
var _clean_up_0=$load(4149);
var _outputs_1=$load(228);
var _remove_resource_2=$load(9377);
async function deleteStackResources(lab,stack,operation,removal,before){
await before?.done;
const inUse=(0,_outputs_1.xl)(lab,stack);
if(inUse!==undefined){
operation.failed=true;
(0,_events_3.Po)(lab,stack,operation,"DELETE_FAILED",inUse);
return;
}
await lab.clock.sleep(lab.draw("cloudformation.operation.start"));
await removeStack(lab,stack,operation,removal);
}
async function removeStack(lab,stack,operation,{retain,force}){
const resources=stack.definition?.compiled.template.Resources;
const orphans=await removeOrphans(lab,stack,operation,orphansOf(stack));
const failed=await(0,_remove_resource_2.C)(lab,stack,operation,{
retain:(logicalId)=>{
const policy=resources?.[logicalId]?.DeletionPolicy;
return retain.has(logicalId)||policy==="Retain"||policy==="RetainExceptOnCreate";
},
force,
});
await removeOrphans(lab,stack,operation,orphans);
await lab.clock.sleep(lab.draw("cloudformation.operation.finish"));
if(failed.length>0&&!force){
operation.failed=true;
(0,_events_3.Po)(lab,stack,operation,"DELETE_FAILED",`The following resource(s) failed to delete: [${failed.join(", ")}].`);
return;
}
(0,_outputs_1.eB)(lab,stack,[]);
stack.unfinished=undefined;
stack.imports=new Set();
stack.deleted=lab.clock.now();
if(lab.cloudformation.stacksByName.get(stack.name)===stack)
lab.cloudformation.stacksByName.delete(stack.name);
(0,_events_3.Po)(lab,stack,operation,"DELETE_COMPLETE");
}
function orphansOf({unfinished,resources}){
const present=new Set([...resources.values()].map(({built})=>built?.physicalId));
return(unfinished?.superseded??[]).filter(({physicalId})=>!present.has(physicalId));
}
function removeOrphans(lab,stack,operation,orphans){
const resources=stack.definition?.compiled.template.Resources;
return(0,_clean_up_0.n)(lab,stack,operation,orphans,({logicalId,physicalId})=>{
const wasReplaced=stack.unfinished?.before.get(logicalId)?.physicalId===physicalId;
return(wasReplaced?resources?.[logicalId]?.UpdateReplacePolicy:resources?.[logicalId]?.DeletionPolicy)==="Retain";
});
}
}),
8603:
((_webpack_module,$out,$load)=>{
$load.d($out,{
x:()=>(generatedName)
});
const RANDOM_LENGTH=12;
function generatedName(lab,stackName,logicalId){
return `${stackName}-${logicalId}-${lab.ids.hex(RANDOM_LENGTH).toUpperCase()}`;
}
}),
4962:
((_webpack_module,$out,$load)=>{
$load.d($out,{
R:()=>(removeInert),
T:()=>(createInert)
});
var _generated_name_0=$load(8603);
async function createInert(lab,request){
lab.notModelled(request.type,`${request.stackName}/${request.logicalId}`);
const physicalId=(0,_generated_name_0.x)(lab,request.stackName,request.logicalId);
request.initiated(physicalId);
await lab.clock.sleep(lab.draw("cloudformation.inert.create"));
return{physicalId};
}
async function removeInert(lab,_existing){
await lab.clock.sleep(lab.draw("cloudformation.inert.remove"));
}
}),
2431:
((_webpack_module,$out,$load)=>{
$load.d($out,{
AC:()=>(goOn),
Fv:()=>(currentOperation),
ki:()=>(createOperation),
xd:()=>(beginOperation)
});
var _events_0=$load(2862);
function createOperation(lab,type,token){
return{
id:lab.ids.uuid(),
type,
token,
started:lab.clock.now(),
ended:undefined,
failed:false,
overtaken:false,
cancelled:false,
halt:()=>undefined,
done:Promise.resolve(),
};
}
function beginOperation(lab,stack,type,token){
const operation=createOperation(lab,type,token);
stack.operations.push(operation);
return operation;
}
function goOn(lab,stack,operation,workflow){
operation.done=workflow()
.catch((error)=>{
lab.cloudformation.crashes.push(error);
operation.failed=true;
(0,_events_0.Po)(lab,stack,operation,failedStatus(stack.status),"Internal Failure");
})
.then(()=>{
operation.ended=lab.clock.now();
});
}
function failedStatus(status){
if(status.startsWith("UPDATE_ROLLBACK"))
return "UPDATE_ROLLBACK_FAILED";
if(status.startsWith("UPDATE"))
return "UPDATE_FAILED";
if(status.startsWith("ROLLBACK"))
return "ROLLBACK_FAILED";
return status.startsWith("DELETE")?"DELETE_FAILED":"CREATE_FAILED";
}
function currentOperation(stack){
const last=stack.operations.at(-1);
return last!==undefined&&last.ended===undefined?last:undefined;
}
}),
228:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Z0:()=>(exportConflict),
eB:()=>(publishOutputs),
pM:()=>(importersOf),
sj:()=>(evaluateOutputs),
xl:()=>(exportInUse)
});
var _template_evaluate_0=$load(6026);
var _template_scope_1=$load(809);
function evaluateOutputs(definition,scope){
const{conditions,compiled}=definition;
const{template}=compiled;
const records=[];
for(const[key,{Value,Description,Condition,Export}]of Object.entries(template.Outputs)){
if(Condition!==undefined&&conditions[Condition]!==true)
continue;
const value=(0,_template_evaluate_0._)(Value,template,conditions,scope);
if(value===undefined||value===null||typeof value==="object"){
throw new _template_scope_1 .Z(`Template format error: Output ${key} is malformed. The Value field of every Outputs member must evaluate to a String.`);
}
const exportName=Export===undefined?undefined:String((0,_template_evaluate_0._)(Export.Name,template,conditions,scope));
records.push({key,value:String(value),description:Description,exportName});
}
return records;
}
function exportConflict(lab,stack,outputs){
const published=new Map(outputs.map((output)=>[output.exportName,output.value]));
for(const{exportName}of outputs){
const other=exportName===undefined?undefined:lab.cloudformation.exports.get(exportName);
if(other!==undefined&&other.stackId!==stack.id){
return `Export with name ${exportName} is already exported by stack ${lab.cloudformation.stacks.get(other.stackId)?.name}.`;
}
}
for(const{name,value}of exportsOf(lab,stack)){
if(published.get(name)===value)
continue;
const users=importersOf(lab,name);
if(users.length>0){
return `Export ${name} cannot be ${published.has(name)?"updated":"deleted"} as it is in use by ${users.join(", ")}`;
}
}
return undefined;
}
function publishOutputs(lab,stack,outputs){
const{exports}=lab.cloudformation;
for(const{name}of exportsOf(lab,stack))
exports.delete(name);
for(const{exportName:name,value}of outputs){
if(name!==undefined)
exports.set(name,{name,value,stackId:stack.id,since:lab.clock.now()});
}
stack.outputs=outputs;
}
function importersOf(lab,exportName){
return[...lab.cloudformation.stacks.values()]
.filter(({imports,status})=>status!=="DELETE_COMPLETE"&&imports.has(exportName))
.map(({name})=>name);
}
function exportInUse(lab,stack){
for(const{name}of exportsOf(lab,stack)){
const users=importersOf(lab,name).filter((user)=>user!==stack.name);
if(users.length>0)
return `Export ${name} cannot be deleted as it is in use by ${users.join(", ")}`;
}
return undefined;
}
function exportsOf(lab,stack){
return stack.outputs.flatMap(({exportName})=>{
const record=exportName===undefined?undefined:lab.cloudformation.exports.get(exportName);
return record===undefined?[]:[record];
});
}
}),
9377:
((_webpack_module,$out,$load)=>{
$load.d($out,{
C:()=>(removeAll),
f:()=>(removeSuperseded)
});
var _iam_authorize_handlers_0=$load(2483);
var _events_4=$load(2862);
var _reasons_1=$load(2690);
var _inert_3=$load(4962);
var _resource_request_2=$load(6824);
var _run_in_order_5=$load(7194);
async function removePhysical(lab,stack,built){
await lab.clock.sleep(lab.draw("cloudformation.resource.start"));
(0,_iam_authorize_handlers_0.S8)(lab,stack,"remove",built);
const model=lab.cloudformation.modelOf(built.type);
await(model===undefined?(0,_inert_3.R)(lab,(0,_resource_request_2.tP)(stack,built)):model.remove(lab,(0,_resource_request_2.tP)(stack,built)));
await lab.clock.sleep(lab.draw("cloudformation.resource.finish"));
}
async function removeSuperseded(lab,stack,operation,built,retain){
if(retain){
(0,_events_4.IT)(lab,stack,operation,built,"DELETE_SKIPPED");
return true;
}
(0,_events_4.IT)(lab,stack,operation,built,"DELETE_IN_PROGRESS");
try{
await removePhysical(lab,stack,built);
(0,_events_4.IT)(lab,stack,operation,built,"DELETE_COMPLETE");
return true;
}
catch(error){
(0,_events_4.IT)(lab,stack,operation,built,"DELETE_FAILED",(0,_reasons_1.H)(lab,built.type,built.logicalId,error));
return false;
}
}
async function removeRecord(lab,stack,operation,record,retain){
await stack.inFlight.get(record.logicalId);
const{built,logicalId,type}=record;
if(built===undefined){
(0,_events_4.zB)(lab,stack,operation,record,"DELETE_COMPLETE");
return true;
}
if(retain){
(0,_events_4.zB)(lab,stack,operation,record,"DELETE_SKIPPED");
return true;
}
(0,_events_4.zB)(lab,stack,operation,record,"DELETE_IN_PROGRESS");
try{
await removePhysical(lab,stack,built);
(0,_events_4.zB)(lab,stack,operation,record,"DELETE_COMPLETE");
record.built=undefined;
return true;
}
catch(error){
(0,_events_4.zB)(lab,stack,operation,record,"DELETE_FAILED",(0,_reasons_1.H)(lab,type,logicalId,error));
return false;
}
}
async function removeAll(lab,stack,operation,policy){
const failed=[];
const present=[...stack.resources.values()].filter(({status})=>status!=="DELETE_COMPLETE"&&status!=="DELETE_SKIPPED");
const needs=new Map(present.map(({logicalId,built,needs})=>[logicalId,built?.needs??needs]));
await(0,_run_in_order_5.l)((0,_run_in_order_5.T)(needs),async(logicalId)=>{
const record=stack.resources.get(logicalId);
if(await removeRecord(lab,stack,operation,record,policy.retain(logicalId)))
return true;
failed.push(logicalId);
return policy.force;
},()=>!operation.overtaken);
return failed;
}
}),
6824:
((_webpack_module,$out,$load)=>{
$load.d($out,{
BV:()=>(evaluatedProperties),
Dn:()=>(bearsTags),
Nj:()=>(tagsFor),
hN:()=>(needsOf),
pU:()=>(requestFor),
tP:()=>(existingFor)
});
var _template_evaluate_0=$load(6026);
var _dynamic_references_2=$load(5402);
var _schema_1=$load(5950);
function evaluatedProperties({lab,stack,definition,scope},logicalId){
const{template}=definition.compiled;
const raw=template.Resources[logicalId]?.Properties;
if(raw===undefined)
return{};
const evaluated=(0,_template_evaluate_0._)({...raw},template,definition.conditions,scope)??{};
return(0,_dynamic_references_2.P)(lab,evaluated,`${stack.name}/${logicalId}`);
}
function tagsFor(stack,logicalId,tags){
return[
{Key:"aws:cloudformation:stack-name",Value:stack.name},
{Key:"aws:cloudformation:stack-id",Value:stack.id},
{Key:"aws:cloudformation:logical-id",Value:logicalId},
...tags,
];
}
function requestFor(stack,resource,initiated){
const{logicalId,type,properties,tags}=resource;
return{stackId:stack.id,stackName:stack.name,logicalId,type,properties,tags:tagsFor(stack,logicalId,tags),initiated};
}
function existingFor(stack,{logicalId,type,physicalId,properties}){
return{stackId:stack.id,stackName:stack.name,logicalId,type,physicalId,properties};
}
function bearsTags(type){
return(0,_schema_1.C5)(type)?.tags!==undefined;
}
function needsOf(definition,logicalId){
return definition.compiled.graph(definition.conditions).get(logicalId)??new Set();
}
}),
7947:
((_webpack_module,$out,$load)=>{
$load.d($out,{
E:()=>(rollBackUpdate)
});
var _events_3=$load(2862);
var _reasons_0=$load(2690);
var _clean_up_1=$load(4149);
var _run_in_order_4=$load(7194);
var _update_resource_2=$load(6830);
async function rollBackUpdate(lab,stack,operation,unfinished,why,skip=new Set()){
stack.unfinished=unfinished;
(0,_events_3.Po)(lab,stack,operation,"UPDATE_ROLLBACK_IN_PROGRESS",why);
const{before,touched,superseded}=unfinished;
await Promise.all([...touched].map((logicalId)=>stack.inFlight.get(logicalId)));
const toRestore=new Map();
for(const logicalId of[...touched]){
const old=before.get(logicalId);
if(old===undefined)
forgetNew(stack,unfinished,logicalId);
else if(skip.has(logicalId))
leaveAsItIs(lab,stack,operation,unfinished,logicalId);
else
toRestore.set(logicalId,old.needs);
}
const failed=[];
await(0,_run_in_order_4.l)(toRestore,async(logicalId)=>{
const restored=await restore(lab,stack,operation,unfinished,logicalId);
if(restored)
touched.delete(logicalId);
else
failed.push(logicalId);
return restored;
});
unfinished.stuck=failed;
if(failed.length>0){
(0,_events_3.Po)(lab,stack,operation,"UPDATE_ROLLBACK_FAILED",`The following resource(s) failed to update: [${failed.join(", ")}].`);
return;
}
stack.definition=unfinished.definition;
stack.unfinished=undefined;
await lab.clock.sleep(lab.draw("cloudformation.operation.finish"));
(0,_events_3.Po)(lab,stack,operation,"UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS");
const inUse=new Set([...stack.resources.values()].map(({built})=>built?.physicalId));
const unwanted=superseded.filter(({physicalId})=>!inUse.has(physicalId));
await(0,_clean_up_1.n)(lab,stack,operation,unwanted,()=>false);
await lab.clock.sleep(lab.draw("cloudformation.operation.finish"));
(0,_events_3.Po)(lab,stack,operation,"UPDATE_ROLLBACK_COMPLETE");
}
function forgetNew(stack,{touched,superseded},logicalId){
const built=stack.resources.get(logicalId)?.built;
if(built!==undefined)
superseded.push(built);
stack.resources.delete(logicalId);
touched.delete(logicalId);
}
function leaveAsItIs(lab,stack,operation,unfinished,logicalId){
const record=stack.resources.get(logicalId);
record.skipped=true;
unfinished.touched.delete(logicalId);
(0,_events_3.zB)(lab,stack,operation,record,"UPDATE_COMPLETE");
}
async function restore(lab,stack,operation,{before,superseded},logicalId){
const record=stack.resources.get(logicalId);
const old=before.get(logicalId);
const current=record.built??old;
(0,_events_3.zB)(lab,stack,operation,record,"UPDATE_IN_PROGRESS");
try{
if(current.physicalId===old.physicalId){
await lab.clock.sleep(lab.draw("cloudformation.resource.start"));
await(0,_update_resource_2.Q)({lab,stack},current,old);
await lab.clock.sleep(lab.draw("cloudformation.resource.finish"));
}
else{
superseded.push(current);
}
}
catch(error){
(0,_events_3.zB)(lab,stack,operation,record,"UPDATE_FAILED",(0,_reasons_0.H)(lab,record.type,record.logicalId,error));
return false;
}
record.built=old;
record.physicalId=old.physicalId;
record.needs=old.needs;
(0,_events_3.zB)(lab,stack,operation,record,"UPDATE_COMPLETE",undefined,old.properties);
return true;
}
}),
7194:
((_webpack_module,$out,$load)=>{
$load.d($out,{
T:()=>(reversed),
l:()=>(runInOrder)
});
async function runInOrder(needs,work,goOn=()=>true){
const waiting=new Map();
const dependants=new Map();
const notDone=new Set();
for(const[piece,needed]of needs){
let count=0;
for(const need of needed){
if(need===piece||!needs.has(need))
continue;
count +=1;
const list=dependants.get(need);
if(list===undefined)
dependants.set(need,[piece]);
else
list.push(piece);
}
waiting.set(piece,count);
}
const start=async(piece)=>{
waiting.delete(piece);
if(!goOn()||!(await work(piece))){
notDone.add(piece);
return;
}
const ready=[];
for(const dependant of dependants.get(piece)??[]){
const left=waiting.get(dependant)- 1;
waiting.set(dependant,left);
if(left===0)
ready.push(dependant);
}
await Promise.all(ready.map(start));
};
const first=[...waiting].filter(([,count])=>count===0).map(([piece])=>piece);
await Promise.all(first.map(start));
if(waiting.size>0&&notDone.size===0){
throw new Error(`circular dependencies between resources: [${[...waiting.keys()].join(", ")}]`);
}
}
function reversed(needs){
const result=new Map([...needs.keys()].reverse().map((piece)=>[piece,new Set()]));
for(const[piece,needed]of needs)
for(const need of needed)
result.get(need)?.add(piece);
return result;
}
}),
5075:
((_webpack_module,$out,$load)=>{
$load.d($out,{
AD:()=>(startRun),
B2:()=>(failuresText),
i1:()=>(runResource)
});
var _events_2=$load(2862);
var _reasons_0=$load(2690);
var _scope_1=$load(3061);
function startRun(lab,stack,operation,definition,policy){
const{promise,resolve}=Promise.withResolvers();
const imports=new Set();
if("Rules" in definition.compiled.template)
lab.notModelled("the template's Rules",stack.name);
const run={
lab,
stack,
operation,
definition,
policy,
scope:(0,_scope_1.D3)(lab,stack,definition,imports),
imports,
superseded:[],
underWay:new Map(),
touched:new Set(),
failed:{CREATE:[],UPDATE:[]},
halted:false,
halt:()=>{
if(run.halted)
return;
run.halted=true;
cancelTheRest(run);
resolve();
},
whenHalted:promise,
};
operation.halt=run.halt;
return run;
}
function runResource(run,record,verb,work){
const{lab,stack,operation,underWay,failed}=run;
const{logicalId,type}=record;
const attempt=async()=>{
underWay.set(logicalId,verb);
run.touched.add(logicalId);
try{
(0,_events_2.zB)(lab,stack,operation,record,`${verb}_IN_PROGRESS`);
await lab.clock.sleep(lab.draw("cloudformation.resource.start"));
if(!underWay.has(logicalId))
return false;
await work();
await lab.clock.sleep(lab.draw("cloudformation.resource.finish"));
if(!underWay.delete(logicalId))
return false;
(0,_events_2.zB)(lab,stack,operation,record,`${verb}_COMPLETE`,undefined,record.built?.properties);
return true;
}
catch(error){
const reason=(0,_reasons_0.H)(lab,type,logicalId,error);
if(!underWay.delete(logicalId))
return false;
failed[verb].push(logicalId);
(0,_events_2.zB)(lab,stack,operation,record,`${verb}_FAILED`,reason,record.built?.properties);
run.halt();
return false;
}
};
const job=attempt();
stack.inFlight.set(logicalId,job);
return job;
}
function cancelTheRest({lab,stack,operation,underWay,failed}){
for(const[logicalId,verb]of underWay){
const record=stack.resources.get(logicalId);
if(record===undefined)
continue;
failed[verb].push(logicalId);
(0,_events_2.zB)(lab,stack,operation,record,`${verb}_FAILED`,`Resource ${verb==="CREATE"?"creation":"update"} cancelled`);
}
underWay.clear();
}
function failuresText({failed}){
return[
...(failed.CREATE.length>0?[`The following resource(s) failed to create: [${failed.CREATE.join(", ")}].`]:[]),
...(failed.UPDATE.length>0?[`The following resource(s) failed to update: [${failed.UPDATE.join(", ")}].`]:[]),
].join(" ");
}
}),
6830:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Q:()=>(applyUpdate),
U:()=>(updateResource)
});
var _iam_authorize_handlers_0=$load(2483);
var _operation_1=$load(3731);
var _changes_nested_template_9=$load(9801);
var _changes_property_changes_2=$load(860);
var _changes_same_value_8=$load(4987);
var _events_10=$load(2862);
var _stack_policy_3=$load(1662);
var _template_check_properties_4=$load(2070);
var _create_resource_5=$load(1421);
var _resource_request_6=$load(6824);
var _run_7=$load(5075);
const HENCE_CREATING="Requested update requires the creation of a new physical resource; hence creating one.";
async function updateResource(run,record,built){
const{lab,definition,stack}=run;
const{logicalId,type}=record;
let properties;
try{
properties=(0,_resource_request_6.BV)(run,logicalId);
}
catch(error){
return(0,_run_7.i1)(run,record,"UPDATE",()=>Promise.reject(error));
}
const changes=(0,_changes_property_changes_2.H3)(type,built.properties,properties);
const tagsDiffer=(0,_resource_request_6.Dn)(type)&&!(0,_changes_same_value_8.e)(built.tags,definition.tags);
const model=lab.cloudformation.modelOf(type);
const unfinished=record.status==="CREATE_FAILED";
if(changes.length===0&&!tagsDiffer&&!unfinished&&!(0,_changes_nested_template_9.D)(lab,built)){
record.built={...built,needs:(0,_resource_request_6.hN)(definition,logicalId)};
return true;
}
const fixed=model!==undefined&&model.update===undefined&&changes.length>0;
const replaces=unfinished||fixed||(0,_changes_property_changes_2.ml)(changes)==="always";
const denial=(0,_stack_policy_3.U3)(run.policy,replaces?"Update:Replace":"Update:Modify",logicalId,type);
if(denial!==undefined)
return(0,_run_7.i1)(run,record,"UPDATE",()=>Promise.reject(new _operation_1 .o("AccessDenied",denial)));
if(replaces){
return(0,_run_7.i1)(run,record,"UPDATE",()=>{
(0,_events_10.zB)(lab,stack,run.operation,record,"UPDATE_IN_PROGRESS",HENCE_CREATING,properties);
return(0,_create_resource_5.j)(run,record,"UPDATE",properties);
});
}
return(0,_run_7.i1)(run,record,"UPDATE",()=>changeInPlace(run,record,built,properties));
}
async function changeInPlace(run,record,built,properties){
const{definition}=run;
const{logicalId,type}=record;
(0,_template_check_properties_4.qN)(type,properties);
const next={logicalId,type,properties,tags:definition.tags,needs:(0,_resource_request_6.hN)(definition,logicalId)};
const physicalId=await applyUpdate(run,built,next);
if(physicalId!==built.physicalId)
run.superseded.push(built);
record.physicalId=physicalId;
record.built={...next,physicalId};
}
async function applyUpdate({lab,stack},built,next){
const model=lab.cloudformation.modelOf(built.type);
(0,_iam_authorize_handlers_0.S8)(lab,stack,"update",next);
if(model?.update===undefined)
return built.physicalId;
const{physicalId}=await model.update(lab,(0,_resource_request_6.pU)(stack,next,()=>undefined),(0,_resource_request_6.tP)(stack,built));
return physicalId;
}
}),
9828:
((_webpack_module,$out,$load)=>{
$load.d($out,{
N:()=>(updateStackResources)
});
var _operation_0=$load(3731);
var _events_10=$load(2862);
var _stack_policy_1=$load(1662);
var _clean_up_2=$load(4149);
var _create_resource_3=$load(1421);
var _create_stack_4=$load(9013);
var _outputs_5=$load(228);
var _roll_back_6=$load(7947);
var _run_7=$load(5075);
var _run_in_order_9=$load(7194);
var _update_resource_8=$load(6830);
async function updateStackResources(lab,stack,operation,next,{disableRollback,policy}){
const unfinished=stack.unfinished??startOf(stack);
const previous=stack.definition;
stack.definition=next;
stack.updated=lab.clock.now();
await lab.clock.sleep(lab.draw("cloudformation.operation.start"));
const run=(0,_run_7.AD)(lab,stack,operation,next,policy);
if(operation.cancelled)
run.halt();
const graph=next.compiled.graph(next.conditions);
await refuseProtectedRemovals(run,graph);
const all=(0,_run_in_order_9.l)(graph,(logicalId)=>createOrUpdate(run,logicalId),()=>!run.halted);
await Promise.race([all,run.whenHalted]);
const outputs=run.halted?{problem:operation.cancelled?"User Initiated":(0,_run_7.B2)(run)}:(0,_create_stack_4.gT)(run);
for(const logicalId of run.touched)
unfinished.touched.add(logicalId);
unfinished.superseded.push(...run.superseded);
if("problem" in outputs){
operation.failed=true;
if(!disableRollback||operation.cancelled)
return(0,_roll_back_6.E)(lab,stack,operation,unfinished,outputs.problem);
stack.unfinished=unfinished;
(0,_events_10.Po)(lab,stack,operation,"UPDATE_FAILED",outputs.problem);
return;
}
stack.unfinished=undefined;
stack.imports=run.imports;
(0,_outputs_5.eB)(lab,stack,outputs.records);
await lab.clock.sleep(lab.draw("cloudformation.operation.finish"));
(0,_events_10.Po)(lab,stack,operation,"UPDATE_COMPLETE_CLEANUP_IN_PROGRESS");
const removed=[...stack.resources.values()].filter(({logicalId})=>!graph.has(logicalId));
for(const{logicalId}of removed)
stack.resources.delete(logicalId);
const unwanted=[...unfinished.superseded,...removed.flatMap(({built})=>built??[])];
const left=await(0,_clean_up_2.n)(lab,stack,operation,unwanted,({logicalId})=>{
const resource=previous.compiled.template.Resources[logicalId];
return(graph.has(logicalId)?resource?.UpdateReplacePolicy:resource?.DeletionPolicy)==="Retain";
});
await lab.clock.sleep(lab.draw("cloudformation.operation.finish"));
(0,_events_10.Po)(lab,stack,operation,"UPDATE_COMPLETE",left.length===0?undefined:"Update successful. One or more resources could not be deleted.");
}
function startOf(stack){
return{
definition:stack.definition,
before:new Map([...stack.resources].map(([logicalId,{built}])=>[logicalId,built])),
touched:new Set(),
stuck:[],
superseded:[],
};
}
async function refuseProtectedRemovals(run,wanted){
for(const record of run.stack.resources.values()){
const{logicalId,type,built}=record;
if(wanted.has(logicalId)||built===undefined)
continue;
const denial=(0,_stack_policy_1.U3)(run.policy,"Update:Delete",logicalId,type);
if(denial!==undefined)
await(0,_run_7.i1)(run,record,"UPDATE",()=>Promise.reject(new _operation_0 .o("AccessDenied",denial)));
}
}
function createOrUpdate(run,logicalId){
const record=run.stack.resources.get(logicalId);
if(record?.built===undefined||record.status==="DELETE_COMPLETE")
return(0,_create_resource_3.Z)(run,logicalId);
record.skipped=false;
return(0,_update_resource_8.U)(run,record,record.built);
}
}),
2862:
((_webpack_module,$out,$load)=>{
$load.d($out,{
IT:()=>(addResourceEvent),
Po:()=>(setStackStatus),
Q9:()=>(STACK_TYPE),
Qv:()=>(visibleEvents),
zB:()=>(setResourceStatus)
});
const STACK_TYPE="AWS::CloudFormation::Stack";
function setStackStatus(lab,stack,operation,status,reason){
stack.status=status;
stack.reason=reason;
append(lab,stack,operation,{id:lab.ids.uuid(),logicalId:stack.name,physicalId:stack.id,type:STACK_TYPE,status,reason});
}
function setResourceStatus(lab,stack,operation,resource,status,reason,properties){
resource.status=status;
resource.reason=reason;
resource.updated=lab.clock.now();
addResourceEvent(lab,stack,operation,{...resource,physicalId:resource.physicalId??""},status,reason,properties);
}
function addResourceEvent(lab,stack,operation,about,status,reason,properties){
const id=`${about.logicalId}-${status}-${new Date(lab.clock.now()).toISOString()}`;
const{logicalId,physicalId,type}=about;
append(lab,stack,operation,{id,logicalId,physicalId,type,status,reason,properties});
}
function append(lab,stack,operation,event){
const at=lab.clock.now();
const visibleAt=Math.max(at+lab.draw("cloudformation.event.lag"),stack.events.at(-1)?.visibleAt??at);
stack.events.push({
...event,
at,
visibleAt,
status:event.status,
properties:event.properties,
token:operation.token,
operation,
});
}
function visibleEvents(lab,{events}){
const now=lab.clock.now();
let count=events.length;
while(count>0&&events[count - 1].visibleAt>now)
count -=1;
return events.slice(0,count);
}
}),
2962:
((_webpack_module,$out,$load)=>{
$load.d($out,{
A:()=>(KNOWN_AFTER_APPLY),
B:()=>(isUnknownYet)
});
const KNOWN_AFTER_APPLY="{{changeSet:KNOWN_AFTER_APPLY}}";
function isUnknownYet(value){
if(typeof value==="string")
return value.includes(KNOWN_AFTER_APPLY);
if(typeof value!=="object"||value===null)
return false;
return Object.values(value).some(isUnknownYet);
}
}),
7925:
((_webpack_module,$out,$load)=>{
$load.d($out,{
w:()=>(nestedInput)
});
var _operation_0=$load(3731);
function nestedInput({properties,tags},capabilities=[]){
const{TemplateURL:url,Parameters:parameters,Tags:own}=properties;
if(typeof url!=="string")
throw new _operation_0 .o("ValidationError","Properties validation failed: #: required key [TemplateURL] not found");
const stackTags=tags.filter(({Key})=>!Key.startsWith("aws:"));
const ownTags=Array.isArray(own)?own:[];
return{
TemplateURL:url,
Parameters:Object.entries((parameters??{})).map(([ParameterKey,value])=>({
ParameterKey,
ParameterValue:Array.isArray(value)?value.join(","):String(value),
})),
Capabilities:capabilities,
Tags:[...stackTags.filter(({Key})=>ownTags.every((tag)=>tag.Key!==Key)),...ownTags],
};
}
}),
2690:
((_webpack_module,$out,$load)=>{
$load.d($out,{
H:()=>(failureReason)
});
var _template_scope_0=$load(809);
var _operation_1=$load(3731);
var _stack_policy_2=$load(1662);
var _template_check_properties_3=$load(2070);
const SERVICES={
EC2:"Ec2",
IAM:"Iam",
Logs:"CloudWatchLogs",
SSM:"Ssm",
};
const INTERNAL_FAILURE="Internal Failure";
function failureReason(lab,type,logicalId,error){
if(error instanceof _template_scope_0 .Z)
return error.message;
if(!(error instanceof _operation_1 .o)){
lab.cloudformation.crashes.push(error);
return INTERNAL_FAILURE;
}
const{message,name:code}=error;
const properties=/^Properties validation failed: ?(.*)$/s.exec(message);
if(properties!==null)
return(0,_template_check_properties_3.ti)(logicalId,properties[1]);
if(speaksForItself(type,message))
return message;
const[,service=""]=type.split("::");
const status=error.$metadata.httpStatusCode;
const detail=`${message} (Service: ${SERVICES[service]??service}, Status Code: ${status}, Request ID: ${lab.ids.uuid()})`;
return `Resource handler returned message: "${detail}" (RequestToken: ${lab.ids.uuid()}, HandlerErrorCode: ${handlerErrorCode(code,status)})`;
}
function speaksForItself(type,message){
return(type.startsWith("Custom::")||
type.startsWith("AWS::CloudFormation::")||
message.startsWith("Resource handler returned message:")||
message.startsWith(_stack_policy_2 .Iy));
}
function handlerErrorCode(code,status){
if(/NotFound|NoSuch/.test(code))
return "NotFound";
if(/Already(Exists|OwnedByYou)|Duplicate|InUse$/.test(code)&&!/ResourceInUse|DependencyViolation/.test(code))
return "AlreadyExists";
if(/AccessDenied|Unauthorized/.test(code))
return "AccessDenied";
if(/LimitExceeded|TooMany|InsufficientInstanceCapacity/.test(code))
return "ServiceLimitExceeded";
if(/Throttl|SlowDown|RequestLimitExceeded/.test(code))
return "Throttling";
if(status>=500)
return "ServiceInternalError";
if(status===409||/NotEmpty|DependencyViolation|ResourceInUse/.test(code))
return "GeneralServiceException";
return "InvalidRequest";
}
}),
5950:
((_webpack_module,$out,$load)=>{
$load.d($out,{
sN:()=>(isKnownType),
C5:()=>(resourceSchema),
jS:()=>(supportsAttribute)
});
const resource_schema_namespaceObject=JSON.parse('{"AWS::CloudFormation::CustomResource":{"properties":{"ServiceTimeout":"integer","ServiceToken":"string required replaces"},"definitions":{},"attributes":["Id"]},"AWS::CloudFormation::Stack":{"properties":{"NotificationARNs":"list:string","Parameters":"map:string","Tags":"list:tag","TemplateURL":"string","TimeoutInMinutes":"integer"},"definitions":{},"attributes":["ChangeSetId","CreationTime","LastUpdateTime","Outputs","ParentId","RootId","StackId","StackStatus"],"tags":"Tags"},"AWS::CloudFormation::WaitConditionHandle":{"properties":{},"definitions":{},"attributes":["Id"]},"AWS::EC2::EIP":{"properties":{"Address":"string replaces","Domain":"string replaces","InstanceId":"string","IpamPoolId":"string replaces","NetworkBorderGroup":"string replaces","PublicIpv4Pool":"string","Tags":"list:tag","TransferAddress":"string replaces"},"definitions":{},"attributes":["AllocationId","PublicIp"],"tags":"Tags"},"AWS::EC2::Instance":{"properties":{"AdditionalInfo":"string may-replace","Affinity":"string may-replace","AvailabilityZone":"string replaces","BlockDeviceMappings":"list:ref:BlockDeviceMapping may-replace","CpuOptions":"ref:CpuOptions replaces","CreditSpecification":"ref:CreditSpecification","DisableApiTermination":"boolean","EbsOptimized":"boolean may-replace","ElasticGpuSpecifications":"list:ref:ElasticGpuSpecification replaces","ElasticInferenceAccelerators":"list:ref:ElasticInferenceAccelerator replaces","EnclaveOptions":"ref:EnclaveOptions replaces","HibernationOptions":"ref:HibernationOptions replaces","HostId":"string may-replace","HostResourceGroupArn":"string replaces","IamInstanceProfile":"string","ImageId":"string replaces","InstanceInitiatedShutdownBehavior":"string","InstanceType":"string may-replace","Ipv6AddressCount":"integer replaces","Ipv6Addresses":"list:ref:InstanceIpv6Address replaces","KernelId":"string may-replace","KeyName":"string replaces","LaunchTemplate":"ref:LaunchTemplateSpecification replaces","LicenseSpecifications":"list:ref:LicenseSpecification replaces","MetadataOptions":"ref:MetadataOptions","Monitoring":"boolean","NetworkInterfaces":"list:ref:NetworkInterface replaces","PlacementGroupName":"string replaces","PrivateDnsNameOptions":"ref:PrivateDnsNameOptions may-replace","PrivateIpAddress":"string replaces","PropagateTagsToVolumeOnCreation":"boolean","RamdiskId":"string may-replace","SecurityGroupIds":"list:string may-replace","SecurityGroups":"list:string replaces","SourceDestCheck":"boolean","SsmAssociations":"list:ref:SsmAssociation","SubnetId":"string replaces","Tags":"list:tag","Tenancy":"string may-replace","UserData":"string may-replace","Volumes":"list:ref:Volume"},"definitions":{"AssociationParameter":{"Key":"string required","Value":"list:string required"},"BlockDeviceMapping":{"DeviceName":"string required","Ebs":"ref:Ebs","NoDevice":"json","VirtualName":"string"},"CpuOptions":{"CoreCount":"integer","ThreadsPerCore":"integer"},"CreditSpecification":{"CPUCredits":"string"},"Ebs":{"DeleteOnTermination":"boolean","Encrypted":"boolean","Iops":"integer","KmsKeyId":"string replaces","SnapshotId":"string","VolumeSize":"integer","VolumeType":"string"},"ElasticGpuSpecification":{"Type":"string required"},"ElasticInferenceAccelerator":{"Count":"integer","Type":"string required"},"EnaSrdSpecification":{"EnaSrdEnabled":"boolean","EnaSrdUdpSpecification":"ref:EnaSrdUdpSpecification"},"EnaSrdUdpSpecification":{"EnaSrdUdpEnabled":"boolean"},"EnclaveOptions":{"Enabled":"boolean"},"HibernationOptions":{"Configured":"boolean"},"InstanceIpv6Address":{"Ipv6Address":"string required"},"LaunchTemplateSpecification":{"LaunchTemplateId":"string","LaunchTemplateName":"string","Version":"string required"},"LicenseSpecification":{"LicenseConfigurationArn":"string required"},"MetadataOptions":{"HttpEndpoint":"string","HttpProtocolIpv6":"string","HttpPutResponseHopLimit":"integer","HttpTokens":"string","InstanceMetadataTags":"string"},"NetworkInterface":{"AssociateCarrierIpAddress":"boolean","AssociatePublicIpAddress":"boolean","DeleteOnTermination":"boolean","Description":"string","DeviceIndex":"string required","EnaSrdSpecification":"ref:EnaSrdSpecification","GroupSet":"list:string","Ipv6AddressCount":"integer","Ipv6Addresses":"list:ref:InstanceIpv6Address","NetworkInterfaceId":"string","PrivateIpAddress":"string","PrivateIpAddresses":"list:ref:PrivateIpAddressSpecification","SecondaryPrivateIpAddressCount":"integer","SubnetId":"string"},"PrivateDnsNameOptions":{"EnableResourceNameDnsAAAARecord":"boolean","EnableResourceNameDnsARecord":"boolean","HostnameType":"string"},"PrivateIpAddressSpecification":{"Primary":"boolean required","PrivateIpAddress":"string required"},"SsmAssociation":{"AssociationParameters":"list:ref:AssociationParameter","DocumentName":"string required"},"Volume":{"Device":"string required","VolumeId":"string required"}},"attributes":["AvailabilityZone","InstanceId","PrivateDnsName","PrivateIp","PublicDnsName","PublicIp","State","VpcId"],"tags":"Tags"},"AWS::EC2::InternetGateway":{"properties":{"Tags":"list:tag"},"definitions":{},"attributes":["InternetGatewayId"],"tags":"Tags"},"AWS::EC2::LaunchTemplate":{"properties":{"LaunchTemplateData":"ref:LaunchTemplateData required","LaunchTemplateName":"string replaces","TagSpecifications":"list:ref:LaunchTemplateTagSpecification","VersionDescription":"string"},"definitions":{"AcceleratorCount":{"Max":"integer","Min":"integer"},"AcceleratorTotalMemoryMiB":{"Max":"integer","Min":"integer"},"BaselineEbsBandwidthMbps":{"Max":"integer","Min":"integer"},"BaselinePerformanceFactors":{"Cpu":"ref:Cpu"},"BlockDeviceMapping":{"DeviceName":"string","Ebs":"ref:Ebs","NoDevice":"string","VirtualName":"string"},"CapacityReservationSpecification":{"CapacityReservationPreference":"string","CapacityReservationTarget":"ref:CapacityReservationTarget"},"CapacityReservationTarget":{"CapacityReservationId":"string","CapacityReservationResourceGroupArn":"string"},"ConnectionTrackingSpecification":{"TcpEstablishedTimeout":"integer","UdpStreamTimeout":"integer","UdpTimeout":"integer"},"Cpu":{"References":"list:ref:Reference"},"CpuOptions":{"AmdSevSnp":"string","CoreCount":"integer","NestedVirtualization":"string","ThreadsPerCore":"integer"},"CreditSpecification":{"CpuCredits":"string"},"Ebs":{"DeleteOnTermination":"boolean","EbsCardIndex":"integer","Encrypted":"boolean","Iops":"integer","KmsKeyId":"string","SnapshotId":"string","Throughput":"integer","VolumeInitializationRate":"integer","VolumeSize":"integer","VolumeType":"string"},"ElasticGpuSpecification":{"Type":"string"},"EnaSrdSpecification":{"EnaSrdEnabled":"boolean","EnaSrdUdpSpecification":"ref:EnaSrdUdpSpecification"},"EnaSrdUdpSpecification":{"EnaSrdUdpEnabled":"boolean"},"EnclaveOptions":{"Enabled":"boolean"},"HibernationOptions":{"Configured":"boolean"},"IamInstanceProfile":{"Arn":"string","Name":"string"},"InstanceMarketOptions":{"MarketType":"string","SpotOptions":"ref:SpotOptions"},"InstanceRequirements":{"AcceleratorCount":"ref:AcceleratorCount","AcceleratorManufacturers":"list:string","AcceleratorNames":"list:string","AcceleratorTotalMemoryMiB":"ref:AcceleratorTotalMemoryMiB","AcceleratorTypes":"list:string","AllowedInstanceTypes":"list:string","BareMetal":"string","BaselineEbsBandwidthMbps":"ref:BaselineEbsBandwidthMbps","BaselinePerformanceFactors":"ref:BaselinePerformanceFactors","BurstablePerformance":"string","CpuManufacturers":"list:string","ExcludedInstanceTypes":"list:string","InstanceGenerations":"list:string","LocalStorage":"string","LocalStorageTypes":"list:string","MaxSpotPriceAsPercentageOfOptimalOnDemandPrice":"integer","MemoryGiBPerVCpu":"ref:MemoryGiBPerVCpu","MemoryMiB":"ref:MemoryMiB","NetworkBandwidthGbps":"ref:NetworkBandwidthGbps","NetworkInterfaceCount":"ref:NetworkInterfaceCount","OnDemandMaxPricePercentageOverLowestPrice":"integer","RequireHibernateSupport":"boolean","SpotMaxPricePercentageOverLowestPrice":"integer","TotalLocalStorageGB":"ref:TotalLocalStorageGB","VCpuCount":"ref:VCpuCount"},"Ipv4PrefixSpecification":{"Ipv4Prefix":"string"},"Ipv6Add":{"Ipv6Address":"string"},"Ipv6PrefixSpecification":{"Ipv6Prefix":"string"},"LaunchTemplateData":{"BlockDeviceMappings":"list:ref:BlockDeviceMapping","CapacityReservationSpecification":"ref:CapacityReservationSpecification","CpuOptions":"ref:CpuOptions","CreditSpecification":"ref:CreditSpecification","DisableApiStop":"boolean","DisableApiTermination":"boolean","EbsOptimized":"boolean","ElasticGpuSpecifications":"list:ref:ElasticGpuSpecification","ElasticInferenceAccelerators":"list:ref:LaunchTemplateElasticInferenceAccelerator","EnclaveOptions":"ref:EnclaveOptions","HibernationOptions":"ref:HibernationOptions","IamInstanceProfile":"ref:IamInstanceProfile","ImageId":"string","InstanceInitiatedShutdownBehavior":"string","InstanceMarketOptions":"ref:InstanceMarketOptions","InstanceRequirements":"ref:InstanceRequirements","InstanceType":"string","KernelId":"string","KeyName":"string","LicenseSpecifications":"list:ref:LicenseSpecification","MaintenanceOptions":"ref:MaintenanceOptions","MetadataOptions":"ref:MetadataOptions","Monitoring":"ref:Monitoring","NetworkInterfaces":"list:ref:NetworkInterface","NetworkPerformanceOptions":"ref:NetworkPerformanceOptions","Placement":"ref:Placement","PrivateDnsNameOptions":"ref:PrivateDnsNameOptions","RamDiskId":"string","SecurityGroupIds":"list:string","SecurityGroups":"list:string","TagSpecifications":"list:ref:TagSpecification","UserData":"string"},"LaunchTemplateElasticInferenceAccelerator":{"Count":"integer","Type":"string"},"LaunchTemplateTagSpecification":{"ResourceType":"string","Tags":"list:tag"},"LicenseSpecification":{"LicenseConfigurationArn":"string"},"MaintenanceOptions":{"AutoRecovery":"string"},"MemoryGiBPerVCpu":{"Max":"number","Min":"number"},"MemoryMiB":{"Max":"integer","Min":"integer"},"MetadataOptions":{"HttpEndpoint":"string","HttpProtocolIpv6":"string","HttpPutResponseHopLimit":"integer","HttpTokens":"string","InstanceMetadataTags":"string"},"Monitoring":{"Enabled":"boolean"},"NetworkBandwidthGbps":{"Max":"number","Min":"number"},"NetworkInterface":{"AssociateCarrierIpAddress":"boolean","AssociatePublicIpAddress":"boolean","ConnectionTrackingSpecification":"ref:ConnectionTrackingSpecification","DeleteOnTermination":"boolean","Description":"string","DeviceIndex":"integer","EnaQueueCount":"integer","EnaSrdSpecification":"ref:EnaSrdSpecification","Groups":"list:string","InterfaceType":"string","Ipv4PrefixCount":"integer","Ipv4Prefixes":"list:ref:Ipv4PrefixSpecification","Ipv6AddressCount":"integer","Ipv6Addresses":"list:ref:Ipv6Add","Ipv6PrefixCount":"integer","Ipv6Prefixes":"list:ref:Ipv6PrefixSpecification","NetworkCardIndex":"integer","NetworkInterfaceId":"string","PrimaryIpv6":"boolean","PrivateIpAddress":"string","PrivateIpAddresses":"list:ref:PrivateIpAdd","SecondaryPrivateIpAddressCount":"integer","SubnetId":"string"},"NetworkInterfaceCount":{"Max":"integer","Min":"integer"},"NetworkPerformanceOptions":{"BandwidthWeighting":"string"},"Placement":{"Affinity":"string","AvailabilityZone":"string","GroupId":"string","GroupName":"string","HostId":"string","HostResourceGroupArn":"string","PartitionNumber":"integer","SpreadDomain":"string","Tenancy":"string"},"PrivateDnsNameOptions":{"EnableResourceNameDnsAAAARecord":"boolean","EnableResourceNameDnsARecord":"boolean","HostnameType":"string"},"PrivateIpAdd":{"Primary":"boolean","PrivateIpAddress":"string"},"Reference":{"InstanceFamily":"string"},"SpotOptions":{"BlockDurationMinutes":"integer","InstanceInterruptionBehavior":"string","MaxPrice":"string","SpotInstanceType":"string","ValidUntil":"string"},"TagSpecification":{"ResourceType":"string","Tags":"list:tag"},"TotalLocalStorageGB":{"Max":"number","Min":"number"},"VCpuCount":{"Max":"integer","Min":"integer"}},"attributes":["DefaultVersionNumber","LatestVersionNumber","LaunchTemplateId"]},"AWS::EC2::NatGateway":{"properties":{"AllocationId":"string replaces","AvailabilityMode":"string replaces","AvailabilityZoneAddresses":"list:ref:AvailabilityZoneAddress","ConnectivityType":"string replaces","MaxDrainDurationSeconds":"integer","PrivateIpAddress":"string replaces","SecondaryAllocationIds":"list:string","SecondaryPrivateIpAddressCount":"integer","SecondaryPrivateIpAddresses":"list:string","SubnetId":"string replaces","Tags":"list:tag","VpcId":"string replaces"},"definitions":{"AvailabilityZoneAddress":{"AllocationIds":"list:string required","AvailabilityZone":"string","AvailabilityZoneId":"string"}},"attributes":["AutoProvisionZones","AutoScalingIps","EniId","NatGatewayId","RouteTableId"],"tags":"Tags"},"AWS::EC2::Route":{"properties":{"CarrierGatewayId":"string","CoreNetworkArn":"string","DestinationCidrBlock":"string replaces","DestinationIpv6CidrBlock":"string replaces","DestinationPrefixListId":"string replaces","EgressOnlyInternetGatewayId":"string","GatewayId":"string","InstanceId":"string","LocalGatewayId":"string","NatGatewayId":"string","NetworkInterfaceId":"string","OdbNetworkArn":"string","RouteTableId":"string required replaces","TransitGatewayId":"string","VpcEndpointId":"string","VpcPeeringConnectionId":"string"},"definitions":{},"attributes":["CidrBlock"]},"AWS::EC2::RouteTable":{"properties":{"Tags":"list:tag","VpcId":"string required replaces"},"definitions":{},"attributes":["RouteTableId"],"tags":"Tags"},"AWS::EC2::SecurityGroup":{"properties":{"GroupDescription":"string required replaces","GroupName":"string replaces","SecurityGroupEgress":"list:ref:Egress","SecurityGroupIngress":"list:ref:Ingress","Tags":"list:tag","VpcId":"string replaces"},"definitions":{"Egress":{"CidrIp":"string","CidrIpv6":"string","Description":"string","DestinationPrefixListId":"string","DestinationSecurityGroupId":"string","FromPort":"integer","IpProtocol":"string required","ToPort":"integer"},"Ingress":{"CidrIp":"string","CidrIpv6":"string","Description":"string","FromPort":"integer","IpProtocol":"string required","SourcePrefixListId":"string","SourceSecurityGroupId":"string","SourceSecurityGroupName":"string","SourceSecurityGroupOwnerId":"string","ToPort":"integer"}},"attributes":["GroupId","Id","VpcId"],"tags":"Tags"},"AWS::EC2::SecurityGroupEgress":{"properties":{"CidrIp":"string replaces","CidrIpv6":"string replaces","Description":"string","DestinationPrefixListId":"string replaces","DestinationSecurityGroupId":"string replaces","FromPort":"integer replaces","GroupId":"string required replaces","IpProtocol":"string required replaces","ToPort":"integer replaces"},"definitions":{},"attributes":["Id"]},"AWS::EC2::SecurityGroupIngress":{"properties":{"CidrIp":"string replaces","CidrIpv6":"string replaces","Description":"string","FromPort":"integer replaces","GroupId":"string replaces","GroupName":"string replaces","IpProtocol":"string required replaces","SourcePrefixListId":"string replaces","SourceSecurityGroupId":"string replaces","SourceSecurityGroupName":"string replaces","SourceSecurityGroupOwnerId":"string replaces","ToPort":"integer replaces"},"definitions":{},"attributes":["Id"]},"AWS::EC2::Subnet":{"properties":{"AssignIpv6AddressOnCreation":"boolean","AvailabilityZone":"string replaces","AvailabilityZoneId":"string replaces","CidrBlock":"string replaces","EnableDns64":"boolean","EnableLniAtDeviceIndex":"integer","Ipv4IpamPoolId":"string replaces","Ipv4NetmaskLength":"integer replaces","Ipv6CidrBlock":"string may-replace","Ipv6IpamPoolId":"string replaces","Ipv6Native":"boolean replaces","Ipv6NetmaskLength":"integer replaces","MapPublicIpOnLaunch":"boolean","OutpostArn":"string replaces","PrivateDnsNameOptionsOnLaunch":"ref:PrivateDnsNameOptionsOnLaunch","Tags":"list:tag","VpcId":"string required replaces"},"definitions":{"PrivateDnsNameOptionsOnLaunch":{"EnableResourceNameDnsAAAARecord":"boolean","EnableResourceNameDnsARecord":"boolean","HostnameType":"string"}},"attributes":["AvailabilityZone","AvailabilityZoneId","BlockPublicAccessStates","CidrBlock","Ipv6CidrBlocks","NetworkAclAssociationId","OutpostArn","SubnetId","VpcId"],"tags":"Tags"},"AWS::EC2::SubnetRouteTableAssociation":{"properties":{"RouteTableId":"string required replaces","SubnetId":"string required replaces"},"definitions":{},"attributes":["Id"]},"AWS::EC2::VPC":{"properties":{"CidrBlock":"string replaces","EnableDnsHostnames":"boolean","EnableDnsSupport":"boolean","InstanceTenancy":"string may-replace","Ipv4IpamPoolId":"string replaces","Ipv4NetmaskLength":"integer replaces","Tags":"list:tag","VpcEncryptionControl":"ref:VpcEncryptionControl replaces"},"definitions":{"VpcEncryptionControl":{"EgressOnlyInternetGatewayExclusion":"string","ElasticFileSystemExclusion":"string","InternetGatewayExclusion":"string","LambdaExclusion":"string","Mode":"string","NatGatewayExclusion":"string","ResourceExclusions":"ref:VpcEncryptionControlExclusions","State":"string","StateMessage":"string","VirtualPrivateGatewayExclusion":"string","VpcEncryptionControlId":"string","VpcId":"string","VpcLatticeExclusion":"string","VpcPeeringExclusion":"string"},"VpcEncryptionControlExclusion":{"State":"string","StateMessage":"string"},"VpcEncryptionControlExclusions":{"EgressOnlyInternetGateway":"ref:VpcEncryptionControlExclusion","ElasticFileSystem":"ref:VpcEncryptionControlExclusion","InternetGateway":"ref:VpcEncryptionControlExclusion","Lambda":"ref:VpcEncryptionControlExclusion","NatGateway":"ref:VpcEncryptionControlExclusion","VirtualPrivateGateway":"ref:VpcEncryptionControlExclusion","VpcLattice":"ref:VpcEncryptionControlExclusion","VpcPeering":"ref:VpcEncryptionControlExclusion"}},"attributes":["CidrBlock","CidrBlockAssociations","DefaultNetworkAcl","DefaultSecurityGroup","Ipv6CidrBlocks","VpcEncryptionControl.ResourceExclusions","VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway","VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State","VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage","VpcEncryptionControl.ResourceExclusions.ElasticFileSystem","VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State","VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage","VpcEncryptionControl.ResourceExclusions.InternetGateway","VpcEncryptionControl.ResourceExclusions.InternetGateway.State","VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage","VpcEncryptionControl.ResourceExclusions.Lambda","VpcEncryptionControl.ResourceExclusions.Lambda.State","VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage","VpcEncryptionControl.ResourceExclusions.NatGateway","VpcEncryptionControl.ResourceExclusions.NatGateway.State","VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage","VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway","VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State","VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage","VpcEncryptionControl.ResourceExclusions.VpcLattice","VpcEncryptionControl.ResourceExclusions.VpcLattice.State","VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage","VpcEncryptionControl.ResourceExclusions.VpcPeering","VpcEncryptionControl.ResourceExclusions.VpcPeering.State","VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage","VpcEncryptionControl.State","VpcEncryptionControl.StateMessage","VpcEncryptionControl.VpcEncryptionControlId","VpcEncryptionControl.VpcId","VpcId"],"tags":"Tags"},"AWS::EC2::VPCEndpoint":{"properties":{"DnsOptions":"ref:DnsOptionsSpecification","IpAddressType":"string","PolicyDocument":"any","PrivateDnsEnabled":"boolean","ResourceConfigurationArn":"string replaces","RouteTableIds":"list:string","SecurityGroupIds":"list:string","ServiceName":"string replaces","ServiceNetworkArn":"string replaces","ServiceRegion":"string replaces","SubnetIds":"list:string","Tags":"list:tag","VpcEndpointType":"string replaces","VpcId":"string required replaces"},"definitions":{"DnsOptionsSpecification":{"DnsRecordIpType":"string","PrivateDnsOnlyForInboundResolverEndpoint":"string","PrivateDnsPreference":"string replaces","PrivateDnsSpecifiedDomains":"list:string replaces"}},"attributes":["CreationTimestamp","DnsEntries","Id","NetworkInterfaceIds"],"tags":"Tags"},"AWS::EC2::VPCGatewayAttachment":{"properties":{"InternetGatewayId":"string","VpcId":"string required replaces","VpnGatewayId":"string"},"definitions":{},"attributes":["AttachmentType"]},"AWS::ElasticLoadBalancingV2::Listener":{"properties":{"AlpnPolicy":"list:string","Certificates":"list:ref:Certificate","DefaultActions":"list:ref:Action required","ListenerAttributes":"list:ref:ListenerAttribute","LoadBalancerArn":"string required replaces","MutualAuthentication":"ref:MutualAuthentication","Port":"integer","Protocol":"string","SslPolicy":"string","Tags":"list:tag"},"definitions":{"Action":{"AuthenticateCognitoConfig":"ref:AuthenticateCognitoConfig","AuthenticateOidcConfig":"ref:AuthenticateOidcConfig","FixedResponseConfig":"ref:FixedResponseConfig","ForwardConfig":"ref:ForwardConfig","JwtValidationConfig":"ref:JwtValidationConfig","Order":"integer","RedirectConfig":"ref:RedirectConfig","TargetGroupArn":"string","Type":"string required"},"AuthenticateCognitoConfig":{"AuthenticationRequestExtraParams":"map:string","OnUnauthenticatedRequest":"string","Scope":"string","SessionCookieName":"string","SessionTimeout":"string","UserPoolArn":"string required","UserPoolClientId":"string required","UserPoolDomain":"string required"},"AuthenticateOidcConfig":{"AuthenticationRequestExtraParams":"map:string","AuthorizationEndpoint":"string required","ClientId":"string required","ClientSecret":"string","Issuer":"string required","OnUnauthenticatedRequest":"string","Scope":"string","SessionCookieName":"string","SessionTimeout":"string","TokenEndpoint":"string required","UseExistingClientSecret":"boolean","UserInfoEndpoint":"string required"},"Certificate":{"CertificateArn":"string"},"FixedResponseConfig":{"ContentType":"string","MessageBody":"string","StatusCode":"string required"},"ForwardConfig":{"TargetGroupStickinessConfig":"ref:TargetGroupStickinessConfig","TargetGroups":"list:ref:TargetGroupTuple"},"JwtValidationActionAdditionalClaim":{"Format":"string required","Name":"string required","Values":"list:string required"},"JwtValidationConfig":{"AdditionalClaims":"list:ref:JwtValidationActionAdditionalClaim","Issuer":"string required","JwksEndpoint":"string required"},"ListenerAttribute":{"Key":"string","Value":"string"},"MutualAuthentication":{"AdvertiseTrustStoreCaNames":"string","IgnoreClientCertificateExpiry":"boolean","Mode":"string","TrustStoreArn":"string"},"RedirectConfig":{"Host":"string","Path":"string","Port":"string","Protocol":"string","Query":"string","StatusCode":"string required"},"TargetGroupStickinessConfig":{"DurationSeconds":"integer","Enabled":"boolean"},"TargetGroupTuple":{"TargetGroupArn":"string","Weight":"integer"}},"attributes":["ListenerArn"],"tags":"Tags"},"AWS::ElasticLoadBalancingV2::ListenerRule":{"properties":{"Actions":"list:ref:Action required","Conditions":"list:ref:RuleCondition required","ListenerArn":"string replaces","Priority":"integer required","Tags":"list:tag","Transforms":"list:ref:Transform"},"definitions":{"Action":{"AuthenticateCognitoConfig":"ref:AuthenticateCognitoConfig","AuthenticateOidcConfig":"ref:AuthenticateOidcConfig","FixedResponseConfig":"ref:FixedResponseConfig","ForwardConfig":"ref:ForwardConfig","JwtValidationConfig":"ref:JwtValidationConfig","Order":"integer","RedirectConfig":"ref:RedirectConfig","TargetGroupArn":"string","Type":"string required"},"AuthenticateCognitoConfig":{"AuthenticationRequestExtraParams":"map:string","OnUnauthenticatedRequest":"string","Scope":"string","SessionCookieName":"string","SessionTimeout":"integer","UserPoolArn":"string required","UserPoolClientId":"string required","UserPoolDomain":"string required"},"AuthenticateOidcConfig":{"AuthenticationRequestExtraParams":"map:string","AuthorizationEndpoint":"string required","ClientId":"string required","ClientSecret":"string","Issuer":"string required","OnUnauthenticatedRequest":"string","Scope":"string","SessionCookieName":"string","SessionTimeout":"integer","TokenEndpoint":"string required","UseExistingClientSecret":"boolean","UserInfoEndpoint":"string required"},"FixedResponseConfig":{"ContentType":"string","MessageBody":"string","StatusCode":"string required"},"ForwardConfig":{"TargetGroupStickinessConfig":"ref:TargetGroupStickinessConfig","TargetGroups":"list:ref:TargetGroupTuple"},"HostHeaderConfig":{"RegexValues":"list:string","Values":"list:string"},"HttpHeaderConfig":{"HttpHeaderName":"string","RegexValues":"list:string","Values":"list:string"},"HttpRequestMethodConfig":{"Values":"list:string"},"JwtValidationActionAdditionalClaim":{"Format":"string required","Name":"string required","Values":"list:string required"},"JwtValidationConfig":{"AdditionalClaims":"list:ref:JwtValidationActionAdditionalClaim","Issuer":"string required","JwksEndpoint":"string required"},"PathPatternConfig":{"RegexValues":"list:string","Values":"list:string"},"QueryStringConfig":{"Values":"list:ref:QueryStringKeyValue"},"QueryStringKeyValue":{"Key":"string","Value":"string"},"RedirectConfig":{"Host":"string","Path":"string","Port":"string","Protocol":"string","Query":"string","StatusCode":"string required"},"RewriteConfig":{"Regex":"string required","Replace":"string required"},"RewriteConfigObject":{"Rewrites":"list:ref:RewriteConfig required"},"RuleCondition":{"Field":"string","HostHeaderConfig":"ref:HostHeaderConfig","HttpHeaderConfig":"ref:HttpHeaderConfig","HttpRequestMethodConfig":"ref:HttpRequestMethodConfig","PathPatternConfig":"ref:PathPatternConfig","QueryStringConfig":"ref:QueryStringConfig","RegexValues":"list:string","SourceIpConfig":"ref:SourceIpConfig","Values":"list:string"},"SourceIpConfig":{"IpAddressType":"string","Values":"list:string"},"TargetGroupStickinessConfig":{"DurationSeconds":"integer","Enabled":"boolean"},"TargetGroupTuple":{"TargetGroupArn":"string","Weight":"integer"},"Transform":{"HostHeaderRewriteConfig":"ref:RewriteConfigObject","Type":"string required","UrlRewriteConfig":"ref:RewriteConfigObject"}},"attributes":["IsDefault","RuleArn"],"tags":"Tags"},"AWS::ElasticLoadBalancingV2::LoadBalancer":{"properties":{"EnableCapacityReservationProvisionStabilize":"boolean","EnablePrefixForIpv6SourceNat":"string","EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic":"string","IpAddressType":"string","Ipv4IpamPoolId":"string","LoadBalancerAttributes":"list:ref:LoadBalancerAttribute","MinimumLoadBalancerCapacity":"ref:MinimumLoadBalancerCapacity","Name":"string replaces","Scheme":"string replaces","SecurityGroups":"list:string","SubnetMappings":"list:ref:SubnetMapping","Subnets":"list:string","Tags":"list:tag","Type":"string replaces"},"definitions":{"LoadBalancerAttribute":{"Key":"string","Value":"string"},"MinimumLoadBalancerCapacity":{"CapacityUnits":"integer required"},"SubnetMapping":{"AllocationId":"string","IPv6Address":"string","PrivateIPv4Address":"string","SourceNatIpv6Prefix":"string","SubnetId":"string required"}},"attributes":["CanonicalHostedZoneID","DNSName","LoadBalancerArn","LoadBalancerFullName","LoadBalancerName","SecurityGroups"],"tags":"Tags"},"AWS::ElasticLoadBalancingV2::TargetGroup":{"properties":{"HealthCheckEnabled":"boolean","HealthCheckIntervalSeconds":"integer","HealthCheckPath":"string","HealthCheckPort":"string","HealthCheckProtocol":"string","HealthCheckTimeoutSeconds":"integer","HealthyThresholdCount":"integer","IpAddressType":"string replaces","Matcher":"ref:Matcher","Name":"string replaces","Port":"integer replaces","Protocol":"string replaces","ProtocolVersion":"string replaces","Tags":"list:tag","TargetControlPort":"integer","TargetGroupAttributes":"list:ref:TargetGroupAttribute","TargetType":"string replaces","Targets":"list:ref:TargetDescription","UnhealthyThresholdCount":"integer","VpcId":"string replaces"},"definitions":{"Matcher":{"GrpcCode":"string","HttpCode":"string"},"TargetDescription":{"AvailabilityZone":"string","Id":"string required","Port":"integer","QuicServerId":"string"},"TargetGroupAttribute":{"Key":"string","Value":"string"}},"attributes":["LoadBalancerArns","TargetGroupArn","TargetGroupFullName","TargetGroupName"],"tags":"Tags"},"AWS::IAM::InstanceProfile":{"properties":{"InstanceProfileName":"string replaces","Path":"string replaces","Roles":"list:string required"},"definitions":{},"attributes":["Arn"]},"AWS::IAM::ManagedPolicy":{"properties":{"Description":"string replaces","Groups":"list:string","ManagedPolicyName":"string replaces","Path":"string replaces","PolicyDocument":"any required","Roles":"list:string","Users":"list:string"},"definitions":{},"attributes":["AttachmentCount","CreateDate","DefaultVersionId","IsAttachable","PermissionsBoundaryUsageCount","PolicyArn","PolicyId","UpdateDate"]},"AWS::IAM::Policy":{"properties":{"Groups":"list:string","PolicyDocument":"any required","PolicyName":"string required","Roles":"list:string","Users":"list:string"},"definitions":{},"attributes":["Id"]},"AWS::IAM::Role":{"properties":{"AssumeRolePolicyDocument":"any required","Description":"string","ManagedPolicyArns":"list:string","MaxSessionDuration":"integer","Path":"string replaces","PermissionsBoundary":"string","Policies":"list:ref:Policy","RoleName":"string replaces","Tags":"list:tag"},"definitions":{"Policy":{"PolicyDocument":"any required","PolicyName":"string required"}},"attributes":["Arn","RoleId"],"tags":"Tags"},"AWS::Lambda::Function":{"properties":{"Architectures":"list:string","CapacityProviderConfig":"ref:CapacityProviderConfig","Code":"ref:Code required","CodeSigningConfigArn":"string","DeadLetterConfig":"ref:DeadLetterConfig","Description":"string","DurableConfig":"ref:DurableConfig","Environment":"ref:Environment","EphemeralStorage":"ref:EphemeralStorage","FileSystemConfigs":"list:ref:FileSystemConfig","FunctionName":"string replaces","FunctionScalingConfig":"ref:FunctionScalingConfig","Handler":"string","ImageConfig":"ref:ImageConfig","KmsKeyArn":"string","Layers":"list:string","LoggingConfig":"ref:LoggingConfig","MemorySize":"integer","PackageType":"string replaces","PublishToLatestPublished":"boolean","RecursiveLoop":"string","ReservedConcurrentExecutions":"integer","Role":"string required","Runtime":"string","RuntimeManagementConfig":"ref:RuntimeManagementConfig","SnapStart":"ref:SnapStart","Tags":"list:tag","TenancyConfig":"ref:TenancyConfig replaces","Timeout":"integer","TracingConfig":"ref:TracingConfig","VpcConfig":"ref:VpcConfig"},"definitions":{"CapacityProviderConfig":{"LambdaManagedInstancesCapacityProviderConfig":"ref:LambdaManagedInstancesCapacityProviderConfig required"},"Code":{"ImageUri":"string","S3Bucket":"string","S3Key":"string","S3ObjectStorageMode":"string","S3ObjectVersion":"string","SourceKMSKeyArn":"string","ZipFile":"string"},"DeadLetterConfig":{"TargetArn":"string"},"DurableConfig":{"ExecutionTimeout":"integer required","KMSKeyArn":"string","RetentionPeriodInDays":"integer"},"Environment":{"Variables":"map:string"},"EphemeralStorage":{"Size":"integer required"},"FileSystemConfig":{"Arn":"string required","LocalMountPath":"string required","S3FilesConfig":"ref:S3FilesConfig"},"FunctionScalingConfig":{"MaxExecutionEnvironments":"integer","MinExecutionEnvironments":"integer"},"ImageConfig":{"Command":"list:string","EntryPoint":"list:string","WorkingDirectory":"string"},"LambdaManagedInstancesCapacityProviderConfig":{"CapacityProviderArn":"string required","ExecutionEnvironmentMemoryGiBPerVCpu":"number","PerExecutionEnvironmentMaxConcurrency":"integer"},"LoggingConfig":{"ApplicationLogLevel":"string","LogFormat":"string","LogGroup":"string","SystemLogLevel":"string"},"RuntimeManagementConfig":{"RuntimeVersionArn":"string","UpdateRuntimeOn":"string required"},"S3FilesConfig":{"DirectS3Read":"string"},"SnapStart":{"ApplyOn":"string required"},"TenancyConfig":{"TenantIsolationMode":"string required"},"TracingConfig":{"Mode":"string"},"VpcConfig":{"Ipv6AllowedForDualStack":"boolean","SecurityGroupIds":"list:string","SubnetIds":"list:string"}},"attributes":["Arn","SnapStartResponse","SnapStartResponse.ApplyOn","SnapStartResponse.OptimizationStatus"],"tags":"Tags"},"AWS::Lambda::Permission":{"properties":{"Action":"string required replaces","EventSourceToken":"string replaces","FunctionName":"string required replaces","FunctionUrlAuthType":"string replaces","InvokedViaFunctionUrl":"boolean replaces","Principal":"string required replaces","PrincipalOrgID":"string replaces","SourceAccount":"string replaces","SourceArn":"string replaces"},"definitions":{},"attributes":["Id"]},"AWS::Logs::LogGroup":{"properties":{"BearerTokenAuthenticationEnabled":"boolean","DataProtectionPolicy":"json","DeletionProtectionEnabled":"boolean","FieldIndexPolicies":"list:json","KmsKeyId":"string","LogGroupClass":"string","LogGroupName":"string replaces","ResourcePolicyDocument":"json","RetentionInDays":"integer","Tags":"list:tag"},"definitions":{},"attributes":["Arn"],"tags":"Tags"},"AWS::Route53::HealthCheck":{"properties":{"HealthCheckConfig":"ref:HealthCheckConfig required","HealthCheckTags":"list:ref:HealthCheckTag"},"definitions":{"AlarmIdentifier":{"Name":"string required","Region":"string required"},"HealthCheckConfig":{"AlarmIdentifier":"ref:AlarmIdentifier","ChildHealthChecks":"list:string","EnableSNI":"boolean","FailureThreshold":"integer","FullyQualifiedDomainName":"string","HealthThreshold":"integer","IPAddress":"string","InsufficientDataHealthStatus":"string","Inverted":"boolean","MeasureLatency":"boolean replaces","Port":"integer","Regions":"list:string","RequestInterval":"integer replaces","ResourcePath":"string","RoutingControlArn":"string","SearchString":"string","Type":"string required replaces"},"HealthCheckTag":{"Key":"string required","Value":"string required"}},"attributes":["HealthCheckId"],"tags":"HealthCheckTags"},"AWS::Route53::HostedZone":{"properties":{"HostedZoneConfig":"ref:HostedZoneConfig","HostedZoneFeatures":"ref:HostedZoneFeatures","HostedZoneTags":"list:ref:HostedZoneTag","Name":"string replaces","QueryLoggingConfig":"ref:QueryLoggingConfig","VPCs":"list:ref:VPC"},"definitions":{"HostedZoneConfig":{"Comment":"string"},"HostedZoneFeatures":{"EnableAcceleratedRecovery":"boolean"},"HostedZoneTag":{"Key":"string required","Value":"string required"},"QueryLoggingConfig":{"CloudWatchLogsLogGroupArn":"string required"},"VPC":{"VPCId":"string required","VPCRegion":"string required"}},"attributes":["Id","NameServers"],"tags":"HostedZoneTags"},"AWS::Route53::RecordSet":{"properties":{"AliasTarget":"ref:AliasTarget","CidrRoutingConfig":"ref:CidrRoutingConfig","Comment":"string","Failover":"string","GeoLocation":"ref:GeoLocation","HealthCheckId":"string","HostedZoneId":"string replaces","HostedZoneName":"string replaces","MultiValueAnswer":"boolean","Name":"string required replaces","Region":"string","ResourceRecords":"list:string","SetIdentifier":"string","TTL":"string","Type":"string required","Weight":"integer"},"definitions":{"AliasTarget":{"DNSName":"string required","EvaluateTargetHealth":"boolean","HostedZoneId":"string required"},"CidrRoutingConfig":{"CollectionId":"string required","LocationName":"string required"},"GeoLocation":{"ContinentCode":"string","CountryCode":"string","SubdivisionCode":"string"}},"attributes":[]},"AWS::Route53::RecordSetGroup":{"properties":{"Comment":"string","HostedZoneId":"string replaces","HostedZoneName":"string replaces","RecordSets":"list:ref:RecordSet"},"definitions":{"AliasTarget":{"DNSName":"string required","EvaluateTargetHealth":"boolean","HostedZoneId":"string required"},"CidrRoutingConfig":{"CollectionId":"string required","LocationName":"string required"},"Coordinates":{"Latitude":"string required","Longitude":"string required"},"GeoLocation":{"ContinentCode":"string","CountryCode":"string","SubdivisionCode":"string"},"GeoProximityLocation":{"AWSRegion":"string","Bias":"integer","Coordinates":"ref:Coordinates","LocalZoneGroup":"string"},"RecordSet":{"AliasTarget":"ref:AliasTarget","CidrRoutingConfig":"ref:CidrRoutingConfig","Failover":"string","GeoLocation":"ref:GeoLocation","GeoProximityLocation":"ref:GeoProximityLocation","HealthCheckId":"string","HostedZoneId":"string","HostedZoneName":"string","MultiValueAnswer":"boolean","Name":"string required","Region":"string","ResourceRecords":"list:string","SetIdentifier":"string","TTL":"string","Type":"string required","Weight":"integer"}},"attributes":["Id"]},"AWS::S3::Bucket":{"properties":{"AbacStatus":"string","AccelerateConfiguration":"ref:AccelerateConfiguration","AccessControl":"string","AnalyticsConfigurations":"list:ref:AnalyticsConfiguration","BucketEncryption":"ref:BucketEncryption","BucketName":"string replaces","BucketNamePrefix":"string replaces","BucketNamespace":"string replaces","CorsConfiguration":"ref:CorsConfiguration","IntelligentTieringConfigurations":"list:ref:IntelligentTieringConfiguration","InventoryConfigurations":"list:ref:InventoryConfiguration","LifecycleConfiguration":"ref:LifecycleConfiguration","LoggingConfiguration":"ref:LoggingConfiguration","MetadataConfiguration":"ref:MetadataConfiguration","MetadataTableConfiguration":"ref:MetadataTableConfiguration","MetricsConfigurations":"list:ref:MetricsConfiguration","NotificationConfiguration":"ref:NotificationConfiguration","ObjectLockConfiguration":"ref:ObjectLockConfiguration","ObjectLockEnabled":"boolean replaces","OwnershipControls":"ref:OwnershipControls","PublicAccessBlockConfiguration":"ref:PublicAccessBlockConfiguration","ReplicationConfiguration":"ref:ReplicationConfiguration","Tags":"list:tag","VersioningConfiguration":"ref:VersioningConfiguration","WebsiteConfiguration":"ref:WebsiteConfiguration"},"definitions":{"AbortIncompleteMultipartUpload":{"DaysAfterInitiation":"integer required"},"AccelerateConfiguration":{"AccelerationStatus":"string required"},"AccessControlTranslation":{"Owner":"string required"},"AnalyticsConfiguration":{"Id":"string required","Prefix":"string","StorageClassAnalysis":"ref:StorageClassAnalysis required","TagFilters":"list:ref:TagFilter"},"AnnotationTableConfiguration":{"ConfigurationState":"string required","EncryptionConfiguration":"ref:MetadataTableEncryptionConfiguration","Role":"string","TableArn":"string","TableName":"string"},"BlockedEncryptionTypes":{"EncryptionType":"list:string"},"BucketEncryption":{"ServerSideEncryptionConfiguration":"list:ref:ServerSideEncryptionRule required"},"CorsConfiguration":{"CorsRules":"list:ref:CorsRule required"},"CorsRule":{"AllowedHeaders":"list:string","AllowedMethods":"list:string required","AllowedOrigins":"list:string required","ExposedHeaders":"list:string","Id":"string","MaxAge":"integer"},"DataExport":{"Destination":"ref:Destination required","OutputSchemaVersion":"string required"},"DefaultEventHold":{"Days":"integer","Years":"integer"},"DefaultRetention":{"Days":"integer","DefaultEventHold":"ref:DefaultEventHold","Mode":"string","Years":"integer"},"DeleteMarkerReplication":{"Status":"string"},"Destination":{"BucketAccountId":"string","BucketArn":"string required","Format":"string required","Prefix":"string"},"EncryptionConfiguration":{"ReplicaKmsKeyID":"string required"},"EventBridgeConfiguration":{"EventBridgeEnabled":"boolean required"},"FilterRule":{"Name":"string required","Value":"string required"},"IntelligentTieringConfiguration":{"Id":"string required","Prefix":"string","Status":"string required","TagFilters":"list:ref:TagFilter","Tierings":"list:ref:Tiering required"},"InventoryConfiguration":{"Destination":"ref:Destination required","Enabled":"boolean required","Id":"string required","IncludedObjectVersions":"string required","OptionalFields":"list:string","Prefix":"string","ScheduleFrequency":"string required"},"InventoryTableConfiguration":{"ConfigurationState":"string required","EncryptionConfiguration":"ref:MetadataTableEncryptionConfiguration","TableArn":"string","TableName":"string"},"JournalTableConfiguration":{"EncryptionConfiguration":"ref:MetadataTableEncryptionConfiguration","RecordExpiration":"ref:RecordExpiration required","TableArn":"string","TableName":"string"},"LambdaConfiguration":{"Event":"string required","Filter":"ref:NotificationFilter","Function":"string required"},"LifecycleConfiguration":{"Rules":"list:ref:Rule required","TransitionDefaultMinimumObjectSize":"string"},"LoggingConfiguration":{"DestinationBucketName":"string","LogFilePrefix":"string","TargetObjectKeyFormat":"ref:TargetObjectKeyFormat"},"MetadataConfiguration":{"AnnotationTableConfiguration":"ref:AnnotationTableConfiguration","Destination":"ref:MetadataDestination","InventoryTableConfiguration":"ref:InventoryTableConfiguration","JournalTableConfiguration":"ref:JournalTableConfiguration required"},"MetadataDestination":{"TableBucketArn":"string","TableBucketType":"string required","TableNamespace":"string"},"MetadataTableConfiguration":{"S3TablesDestination":"ref:S3TablesDestination required"},"MetadataTableEncryptionConfiguration":{"KmsKeyArn":"string","SseAlgorithm":"string required"},"Metrics":{"EventThreshold":"ref:ReplicationTimeValue","Status":"string required"},"MetricsConfiguration":{"AccessPointArn":"string","Id":"string required","Prefix":"string","TagFilters":"list:ref:TagFilter"},"NoncurrentVersionExpiration":{"NewerNoncurrentVersions":"integer","NoncurrentDays":"integer required"},"NoncurrentVersionTransition":{"NewerNoncurrentVersions":"integer","StorageClass":"string required","TransitionInDays":"integer required"},"NotificationConfiguration":{"EventBridgeConfiguration":"ref:EventBridgeConfiguration","LambdaConfigurations":"list:ref:LambdaConfiguration","QueueConfigurations":"list:ref:QueueConfiguration","TopicConfigurations":"list:ref:TopicConfiguration"},"NotificationFilter":{"S3Key":"ref:S3KeyFilter required"},"ObjectLockConfiguration":{"ObjectLockEnabled":"string","Rule":"ref:ObjectLockRule"},"ObjectLockRule":{"DefaultRetention":"ref:DefaultRetention"},"OwnershipControls":{"Rules":"list:ref:OwnershipControlsRule required"},"OwnershipControlsRule":{"ObjectOwnership":"string"},"PartitionedPrefix":{"PartitionDateSource":"string"},"PublicAccessBlockConfiguration":{"BlockPublicAcls":"boolean","BlockPublicPolicy":"boolean","IgnorePublicAcls":"boolean","RestrictPublicBuckets":"boolean"},"QueueConfiguration":{"Event":"string required","Filter":"ref:NotificationFilter","Queue":"string required"},"RecordExpiration":{"Days":"integer","Expiration":"string required"},"RedirectAllRequestsTo":{"HostName":"string required","Protocol":"string"},"RedirectRule":{"HostName":"string","HttpRedirectCode":"string","Protocol":"string","ReplaceKeyPrefixWith":"string","ReplaceKeyWith":"string"},"ReplicaModifications":{"Status":"string required"},"ReplicationConfiguration":{"Role":"string required","Rules":"list:ref:ReplicationRule required"},"ReplicationDestination":{"AccessControlTranslation":"ref:AccessControlTranslation","Account":"string","Bucket":"string required","EncryptionConfiguration":"ref:EncryptionConfiguration","Metrics":"ref:Metrics","ReplicationTime":"ref:ReplicationTime","StorageClass":"string"},"ReplicationRule":{"DeleteMarkerReplication":"ref:DeleteMarkerReplication","Destination":"ref:ReplicationDestination required","Filter":"ref:ReplicationRuleFilter","Id":"string","Prefix":"string","Priority":"integer","SourceSelectionCriteria":"ref:SourceSelectionCriteria","Status":"string required"},"ReplicationRuleAndOperator":{"Prefix":"string","TagFilters":"list:ref:TagFilter"},"ReplicationRuleFilter":{"And":"ref:ReplicationRuleAndOperator","Prefix":"string","TagFilter":"ref:TagFilter"},"ReplicationTime":{"Status":"string required","Time":"ref:ReplicationTimeValue required"},"ReplicationTimeValue":{"Minutes":"integer required"},"RoutingRule":{"RedirectRule":"ref:RedirectRule required","RoutingRuleCondition":"ref:RoutingRuleCondition"},"RoutingRuleCondition":{"HttpErrorCodeReturnedEquals":"string","KeyPrefixEquals":"string"},"Rule":{"AbortIncompleteMultipartUpload":"ref:AbortIncompleteMultipartUpload","ExpirationDate":"string","ExpirationInDays":"integer","ExpiredObjectDeleteMarker":"boolean","Id":"string","NoncurrentVersionExpiration":"ref:NoncurrentVersionExpiration","NoncurrentVersionExpirationInDays":"integer","NoncurrentVersionTransition":"ref:NoncurrentVersionTransition","NoncurrentVersionTransitions":"list:ref:NoncurrentVersionTransition","ObjectSizeGreaterThan":"integer","ObjectSizeLessThan":"integer","Prefix":"string","Status":"string required","TagFilters":"list:ref:TagFilter","Transition":"ref:Transition","Transitions":"list:ref:Transition"},"S3KeyFilter":{"Rules":"list:ref:FilterRule required"},"S3TablesDestination":{"TableArn":"string","TableBucketArn":"string required","TableName":"string required","TableNamespace":"string"},"ServerSideEncryptionByDefault":{"KMSMasterKeyID":"string","SSEAlgorithm":"string required"},"ServerSideEncryptionRule":{"BlockedEncryptionTypes":"ref:BlockedEncryptionTypes","BucketKeyEnabled":"boolean","ServerSideEncryptionByDefault":"ref:ServerSideEncryptionByDefault"},"SourceSelectionCriteria":{"ReplicaModifications":"ref:ReplicaModifications","SseKmsEncryptedObjects":"ref:SseKmsEncryptedObjects"},"SseKmsEncryptedObjects":{"Status":"string required"},"StorageClassAnalysis":{"DataExport":"ref:DataExport"},"TagFilter":{"Key":"string required","Value":"string required"},"TargetObjectKeyFormat":{"PartitionedPrefix":"ref:PartitionedPrefix","SimplePrefix":"json"},"Tiering":{"AccessTier":"string required","Days":"integer required"},"TopicConfiguration":{"Event":"string required","Filter":"ref:NotificationFilter","Topic":"string required"},"Transition":{"StorageClass":"string required","TransitionDate":"string","TransitionInDays":"integer"},"VersioningConfiguration":{"Status":"string required"},"WebsiteConfiguration":{"ErrorDocument":"string","IndexDocument":"string","RedirectAllRequestsTo":"ref:RedirectAllRequestsTo","RoutingRules":"list:ref:RoutingRule"}},"attributes":["Arn","DomainName","DualStackDomainName","MetadataConfiguration.AnnotationTableConfiguration.TableArn","MetadataConfiguration.AnnotationTableConfiguration.TableName","MetadataConfiguration.Destination","MetadataConfiguration.InventoryTableConfiguration.TableArn","MetadataConfiguration.InventoryTableConfiguration.TableName","MetadataConfiguration.JournalTableConfiguration.TableArn","MetadataConfiguration.JournalTableConfiguration.TableName","MetadataTableConfiguration.S3TablesDestination.TableArn","MetadataTableConfiguration.S3TablesDestination.TableNamespace","RegionalDomainName","WebsiteURL"],"tags":"Tags"},"AWS::S3::BucketPolicy":{"properties":{"Bucket":"string required replaces","PolicyDocument":"any required"},"definitions":{},"attributes":[]},"AWS::SSM::Parameter":{"properties":{"AllowedPattern":"string","DataType":"string","Description":"string","Name":"string replaces","Policies":"string","Tags":"map:string","Tier":"string","Type":"string required","Value":"string required"},"definitions":{},"attributes":["Arn","Type","Value"],"tags":"Tags"}}');
const resource_type_names_namespaceObject=JSON.parse('{"AWS::ACMPCA":"Certificate CertificateAuthority CertificateAuthorityActivation Permission","AWS::AIOps":"InvestigationGroup","AWS::APS":"AnomalyDetector ResourcePolicy RuleGroupsNamespace Scraper Workspace","AWS::ARCRegionSwitch":"Plan","AWS::ARCZonalShift":"AutoshiftObserverNotificationStatus ZonalAutoshiftConfiguration","AWS::AWSExternalAnthropic":"Workspace","AWS::AccessAnalyzer":"Analyzer ArchiveRule","AWS::AccountAccess":"Application Entitlement","AWS::AgentRegistry":"Registry RegistryRecord","AWS::AmazonMQ":"Broker Configuration ConfigurationAssociation","AWS::Amplify":"App Branch Domain Webhook","AWS::AmplifyUIBuilder":"Component Form Theme","AWS::ApiGateway":"Account ApiKey Authorizer BasePathMapping BasePathMappingV2 ClientCertificate Deployment DocumentationPart DocumentationVersion DomainName DomainNameAccessAssociation DomainNameV2 GatewayResponse Method Model RequestValidator Resource RestApi Stage UsagePlan UsagePlanKey VpcLink","AWS::ApiGatewayV2":"Api ApiGatewayManagedOverrides ApiMapping Authorizer Deployment DomainName Integration IntegrationResponse Model PortalProduct Route RouteResponse RoutingRule Stage VpcLink","AWS::AppConfig":"Application ConfigurationProfile Deployment DeploymentStrategy Environment ExperimentDefinition ExperimentRun Extension ExtensionAssociation HostedConfigurationVersion","AWS::AppFlow":"Connector ConnectorProfile Flow","AWS::AppIntegrations":"Application DataIntegration EventIntegration","AWS::AppMesh":"GatewayRoute Mesh Route VirtualGateway VirtualNode VirtualRouter VirtualService","AWS::AppRunner":"AutoScalingConfiguration ObservabilityConfiguration Service VpcConnector VpcIngressConnection","AWS::AppStream":"AppBlock AppBlockBuilder Application ApplicationEntitlementAssociation ApplicationFleetAssociation DirectoryConfig Entitlement Fleet ImageBuilder Stack StackFleetAssociation StackUserAssociation User","AWS::AppSync":"Api ApiCache ApiKey ChannelNamespace DataSource DomainName DomainNameApiAssociation FunctionConfiguration GraphQLApi GraphQLSchema Resolver SourceApiAssociation Type","AWS::AppTest":"TestCase","AWS::ApplicationAutoScaling":"ScalableTarget ScalingPolicy","AWS::ApplicationInsights":"Application","AWS::ApplicationSignals":"Discovery GroupingConfiguration ServiceLevelObjective","AWS::Athena":"CapacityReservation DataCatalog NamedQuery PreparedStatement WorkGroup","AWS::AuditManager":"Assessment AssessmentFramework","AWS::AutoScaling":"AutoScalingGroup LaunchConfiguration LifecycleHook ScalingPolicy ScheduledAction WarmPool","AWS::AutoScalingPlans":"ScalingPlan","AWS::B2BI":"Capability Partnership Profile Transformer","AWS::BCM":"Dashboard ScheduledReport","AWS::BCMDataExports":"Export","AWS::Backup":"BackupPlan BackupSelection BackupVault Framework LegalHold LogicallyAirGappedBackupVault ReportPlan RestoreTestingPlan RestoreTestingSelection TieringConfiguration","AWS::BackupGateway":"Hypervisor","AWS::Batch":"ComputeEnvironment ConsumableResource JobDefinition JobQueue QuotaShare SchedulingPolicy ServiceEnvironment","AWS::BcmPricingCalculator":"BillScenario WorkloadEstimate","AWS::Bedrock":"Agent AgentAlias ApplicationInferenceProfile AutomatedReasoningPolicy AutomatedReasoningPolicyVersion Blueprint DataAutomationLibrary DataAutomationProject DataSource EnforcedGuardrailConfiguration Flow FlowAlias FlowVersion Guardrail GuardrailVersion IntelligentPromptRouter KnowledgeBase KnowledgeBasePolicy Prompt PromptVersion ResourcePolicy Session","AWS::BedrockAgentCore":"ApiKeyCredentialProvider BrowserCustom BrowserProfile CapacityProvider CodeInterpreterCustom ConfigurationBundle Dataset Evaluator Gateway GatewayRateLimit GatewayRule GatewayTarget Harness HarnessEndpoint Memory OAuth2CredentialProvider OnlineEvaluationConfig PaymentConnector PaymentCredentialProvider PaymentManager Policy PolicyEngine ResourcePolicy Runtime RuntimeEndpoint WorkloadIdentity","AWS::BedrockMantle":"Project","AWS::Billing":"BillingView","AWS::BillingConductor":"BillingGroup CustomLineItem PricingPlan PricingRule","AWS::Braket":"SpendingLimit","AWS::Budgets":"Budget BudgetsAction","AWS::CE":"AnomalyMonitor AnomalySubscription CostCategory","AWS::CUR":"ReportDefinition","AWS::Cases":"Case CaseRule Domain Field Layout RelatedItem Template","AWS::Cassandra":"Keyspace Table Type","AWS::CertificateManager":"Account AcmeDomainValidation AcmeEndpoint AcmeExternalAccountBinding Certificate","AWS::Chatbot":"CustomAction MicrosoftTeamsChannelConfiguration SlackChannelConfiguration","AWS::Chime":"AppInstance AppInstanceBot AppInstanceUser Channel ChannelFlow MediaInsightsPipelineConfiguration MediaPipelineKinesisVideoStreamPool SipMediaApplication VoiceConnector","AWS::CleanRooms":"AnalysisTemplate Collaboration ConfiguredTable ConfiguredTableAssociation IdMappingTable IdNamespaceAssociation IntermediateTable Membership PrivacyBudgetTemplate","AWS::CleanRoomsML":"ConfiguredModelAlgorithm ConfiguredModelAlgorithmAssociation TrainingDataset","AWS::Cloud9":"EnvironmentEC2","AWS::CloudFormation":"ChangeSet CustomResource GeneratedTemplate GuardHook HookDefaultVersion HookTypeConfig HookVersion LambdaHook Macro ModuleDefaultVersion ModuleVersion PublicTypeVersion Publisher ResourceDefaultVersion ResourceVersion Stack StackSet TypeActivation WaitCondition WaitConditionHandle","AWS::CloudFront":"AnycastIpList CachePolicy CloudFrontOriginAccessIdentity ConnectionFunction ConnectionGroup ContinuousDeploymentPolicy Distribution DistributionTenant FieldLevelEncryptionProfile Function KeyGroup KeyValueStore MonitoringSubscription OriginAccessControl OriginRequestPolicy PublicKey RealtimeLogConfig ResponseHeadersPolicy StreamingDistribution TrustStore VpcOrigin","AWS::CloudHSM":"Cluster","AWS::CloudTrail":"Channel Dashboard EventDataStore ResourcePolicy Trail","AWS::CloudWatch":"Alarm AlarmMuteRule AnomalyDetector CompositeAlarm Dashboard InsightRule LogAlarm MetricStream OTelEnrichment","AWS::CodeArtifact":"Domain PackageGroup Repository","AWS::CodeBuild":"Fleet Project ReportGroup SourceCredential","AWS::CodeCommit":"Repository","AWS::CodeConnections":"Connection Host","AWS::CodeDeploy":"Application DeploymentConfig DeploymentGroup","AWS::CodeGuruProfiler":"ProfilingGroup","AWS::CodeGuruReviewer":"RepositoryAssociation","AWS::CodePipeline":"CustomActionType Pipeline Webhook","AWS::CodeStar":"GitHubRepository","AWS::CodeStarConnections":"Connection RepositoryLink SyncConfiguration","AWS::CodeStarNotifications":"NotificationRule","AWS::Cognito":"IdentityPool IdentityPoolPrincipalTag IdentityPoolRoleAttachment LogDeliveryConfiguration ManagedLoginBranding Terms UserPool UserPoolClient UserPoolDomain UserPoolGroup UserPoolIdentityProvider UserPoolRegionalConfigurationAttachment UserPoolReplica UserPoolResourceServer UserPoolRiskConfigurationAttachment UserPoolUICustomizationAttachment UserPoolUser UserPoolUserToGroupAttachment","AWS::Comprehend":"DocumentClassifier DocumentClassifierEndpoint EntityRecognizer Flywheel","AWS::ComputeOptimizer":"AutomationRule","AWS::Config":"AggregationAuthorization ConfigRule ConfigurationAggregator ConfigurationRecorder ConformancePack Connector DeliveryChannel OrganizationConfigRule OrganizationConformancePack RemediationConfiguration StoredQuery","AWS::Connect":"AgentStatus ApprovedOrigin ContactFlow ContactFlowModule ContactFlowModuleAlias ContactFlowModuleVersion ContactFlowVersion DataLakeAssociation DataTable DataTableAttribute DataTableRecord EmailAddress EvaluationForm HoursOfOperation Instance InstanceStorageConfig IntegrationAssociation Metric Notification PhoneNumber PredefinedAttribute Prompt Queue QuickConnect RoutingProfile Rule SecurityKey SecurityProfile TaskTemplate TestCase TrafficDistributionGroup User UserHierarchyGroup UserHierarchyStructure View ViewVersion Vocabulary Workspace","AWS::ConnectCampaigns":"Campaign","AWS::ConnectCampaignsV2":"Campaign","AWS::ControlTower":"EnabledBaseline EnabledControl LandingZone","AWS::CustomerProfiles":"CalculatedAttributeDefinition Domain DomainObjectType EventStream EventTrigger Integration ObjectType Recommender RecommenderSchema SegmentDefinition","AWS::DAX":"Cluster ParameterGroup SubnetGroup","AWS::DLM":"LifecyclePolicy","AWS::DMS":"Certificate DataMigration DataProvider Endpoint EventSubscription InstanceProfile MigrationProject ReplicationConfig ReplicationInstance ReplicationSubnetGroup ReplicationTask","AWS::DRS":"LaunchConfigurationTemplate ReplicationConfigurationTemplate SourceNetwork","AWS::DSQL":"Cluster","AWS::DataBrew":"Dataset Job Project Recipe Ruleset Schedule","AWS::DataExchange":"DataSet EventAction","AWS::DataPipeline":"Pipeline","AWS::DataSync":"Agent LocationAzureBlob LocationEFS LocationFSxLustre LocationFSxONTAP LocationFSxOpenZFS LocationFSxWindows LocationHDFS LocationNFS LocationObjectStorage LocationS3 LocationSMB Task","AWS::DataZone":"Connection DataSource Domain DomainUnit Environment EnvironmentActions EnvironmentBlueprintConfiguration EnvironmentProfile FormType GroupProfile Owner PolicyGrant Project ProjectMembership ProjectProfile SubscriptionTarget UserProfile","AWS::Deadline":"Budget Farm Fleet LicenseEndpoint Limit MeteredProduct Monitor Queue QueueEnvironment QueueFleetAssociation QueueLimitAssociation StorageProfile Worker","AWS::Detective":"Graph MemberInvitation OrganizationAdmin","AWS::DevOpsAgent":"AgentSpace Asset Association PrivateConnection Service Trigger","AWS::DevOpsGuru":"LogAnomalyDetectionIntegration NotificationChannel ResourceCollection","AWS::DeviceFarm":"DevicePool InstanceProfile NetworkProfile Project TestGridProject Upload VPCEConfiguration","AWS::DirectConnect":"Connection DirectConnectGateway DirectConnectGatewayAssociation Lag PrivateVirtualInterface PublicVirtualInterface TransitVirtualInterface","AWS::DirectoryService":"MicrosoftAD SimpleAD","AWS::DocDB":"DBCluster DBClusterParameterGroup DBInstance DBSubnetGroup EventSubscription GlobalCluster","AWS::DocDBElastic":"Cluster ClusterSnapshot","AWS::DynamoDB":"GlobalTable Table","AWS::EC2":"ApplicationStatusCheck CapacityManagerDataExport CapacityReservation CapacityReservationFleet CarrierGateway ClientVpnAuthorizationRule ClientVpnEndpoint ClientVpnRoute ClientVpnTargetNetworkAssociation CustomerGateway DHCPOptions EC2Fleet EIP EIPAssociation EgressOnlyInternetGateway EnclaveCertificateIamRoleAssociation FlowLog FpgaImage GatewayRouteTableAssociation Host IPAM IPAMAllocation IPAMPool IPAMPoolCidr IPAMPrefixListResolver IPAMPrefixListResolverTarget IPAMResourceDiscovery IPAMResourceDiscoveryAssociation IPAMScope IPv4Pool Instance InstanceConnectEndpoint InstanceEventWindow InternetGateway IpPoolRouteTableAssociation IpamExternalResourceVerificationToken KeyPair LaunchTemplate LocalGatewayRoute LocalGatewayRouteTable LocalGatewayRouteTableVPCAssociation LocalGatewayRouteTableVirtualInterfaceGroupAssociation LocalGatewayVirtualInterface LocalGatewayVirtualInterfaceGroup NatGateway NetworkAcl NetworkAclEntry NetworkInsightsAccessScope NetworkInsightsAccessScopeAnalysis NetworkInsightsAnalysis NetworkInsightsPath NetworkInterface NetworkInterfaceAttachment NetworkInterfacePermission NetworkPerformanceMetricSubscription PlacementGroup PrefixList Route RouteServer RouteServerAssociation RouteServerEndpoint RouteServerPeer RouteServerPropagation RouteTable SecurityGroup SecurityGroupEgress SecurityGroupIngress SecurityGroupVpcAssociation SnapshotBlockPublicAccess SpotFleet SqlHaStandbyDetectedInstance Subnet SubnetCidrBlock SubnetCidrReservation SubnetNetworkAclAssociation SubnetRouteTableAssociation TrafficMirrorFilter TrafficMirrorFilterRule TrafficMirrorSession TrafficMirrorTarget TransitGateway TransitGatewayAttachment TransitGatewayConnect TransitGatewayConnectPeer TransitGatewayMeteringPolicy TransitGatewayMeteringPolicyEntry TransitGatewayMulticastDomain TransitGatewayMulticastDomainAssociation TransitGatewayMulticastGroupMember TransitGatewayMulticastGroupSource TransitGatewayPeeringAttachment TransitGatewayPolicyTable TransitGatewayPolicyTableAssociation TransitGatewayPolicyTableEntry TransitGatewayRoute TransitGatewayRouteTable TransitGatewayRouteTableAssociation TransitGatewayRouteTablePropagation TransitGatewayVpcAttachment VPC VPCBlockPublicAccessExclusion VPCBlockPublicAccessOptions VPCCidrBlock VPCDHCPOptionsAssociation VPCEncryptionControl VPCEndpoint VPCEndpointConnectionNotification VPCEndpointService VPCEndpointServicePermissions VPCGatewayAttachment VPCPeeringConnection VPNConcentrator VPNConnection VPNConnectionRoute VPNGateway VPNGatewayRoutePropagation VerifiedAccessEndpoint VerifiedAccessGroup VerifiedAccessInstance VerifiedAccessTrustProvider Volume VolumeAttachment","AWS::ECR":"PublicRepository PullThroughCacheRule PullTimeUpdateExclusion RegistryPolicy RegistryScanningConfiguration ReplicationConfiguration Repository RepositoryCreationTemplate SigningConfiguration","AWS::ECS":"CapacityProvider Cluster ClusterCapacityProviderAssociations Daemon DaemonTaskDefinition ExpressGatewayService PrimaryTaskSet Service TaskDefinition TaskSet","AWS::EFS":"AccessPoint FileSystem MountTarget","AWS::EKS":"AccessEntry Addon Capability CertificateAuthority Cluster FargateProfile IdentityProviderConfig Nodegroup PodIdentityAssociation","AWS::EMR":"Cluster InstanceFleetConfig InstanceGroupConfig SecurityConfiguration Step Studio StudioSessionMapping WALWorkspace","AWS::EMRContainers":"Endpoint JobTemplate SecurityConfiguration VirtualCluster","AWS::EMRServerless":"Application","AWS::EVS":"Environment","AWS::ElastiCache":"CacheCluster GlobalReplicationGroup ParameterGroup ReplicationGroup SecurityGroup SecurityGroupIngress ServerlessCache ServerlessCacheSnapshot SubnetGroup User UserGroup","AWS::ElasticBeanstalk":"Application ApplicationVersion ConfigurationTemplate Environment","AWS::ElasticLoadBalancing":"LoadBalancer","AWS::ElasticLoadBalancingV2":"Listener ListenerCertificate ListenerRule LoadBalancer TargetGroup TrustStore TrustStoreRevocation","AWS::Elasticsearch":"Domain","AWS::ElementalInference":"Dictionary Feed","AWS::EntityResolution":"IdMappingWorkflow IdNamespace MatchingWorkflow PolicyStatement SchemaMapping","AWS::EventSchemas":"Discoverer Registry RegistryPolicy Schema","AWS::Events":"ApiDestination Archive Connection Endpoint EventBus EventBusPolicy Rule","AWS::EventsV2":"EventBus EventSource ResourcePolicy Subscriber","AWS::Evidently":"Experiment Feature Launch Project Segment","AWS::FIS":"ExperimentTemplate TargetAccountConfiguration","AWS::FMS":"ApplicationsList NotificationChannel Policy ProtocolsList ResourceSet","AWS::FSx":"Backup DataRepositoryAssociation FileCache FileSystem S3AccessPointAttachment Snapshot StorageVirtualMachine Volume","AWS::FinSpace":"Environment","AWS::Forecast":"Dataset DatasetGroup","AWS::FraudDetector":"Detector EntityType EventType Label List Outcome Variable","AWS::GameLift":"Alias Build ContainerFleet ContainerGroupDefinition Fleet GameServerGroup GameSessionQueue Location MatchmakingConfiguration MatchmakingRuleSet Script","AWS::GameLiftStreams":"Application StreamGroup","AWS::GlobalAccelerator":"Accelerator CrossAccountAttachment EndpointGroup Listener","AWS::Glue":"Blueprint Catalog Classifier Connection ConnectionType Crawler CustomEntityType DataCatalogEncryptionSettings DataQualityRuleset Database DevEndpoint IdentityCenterConfiguration Integration IntegrationResourceProperty Job MLTransform Partition Registry Schema SchemaVersion SchemaVersionMetadata SecurityConfiguration Session Table TableOptimizer Trigger UsageProfile UserDefinedFunction Workflow","AWS::Grafana":"Workspace","AWS::Greengrass":"ConnectorDefinition ConnectorDefinitionVersion CoreDefinition CoreDefinitionVersion DeviceDefinition DeviceDefinitionVersion FunctionDefinition FunctionDefinitionVersion Group GroupVersion LoggerDefinition LoggerDefinitionVersion ResourceDefinition ResourceDefinitionVersion SubscriptionDefinition SubscriptionDefinitionVersion","AWS::GreengrassV2":"ComponentVersion Deployment","AWS::GroundStation":"Config DataflowEndpointGroup DataflowEndpointGroupV2 MissionProfile","AWS::GuardDuty":"CustomDetectionRuleAssociation Detector Filter IPSet MalwareProtectionPlan Master Member PublishingDestination ThreatEntitySet ThreatIntelSet TrustedEntitySet","AWS::HealthAgent":"Domain","AWS::HealthImaging":"Datastore","AWS::HealthLake":"DataTransformationProfile FHIRDatastore","AWS::IAM":"AccessKey Group GroupPolicy InstanceProfile ManagedPolicy OIDCProvider Policy Role RolePolicy SAMLProvider ServerCertificate ServiceLinkedRole User UserPolicy UserToGroupAddition VirtualMFADevice","AWS::IVS":"Channel EncoderConfiguration IngestConfiguration PlaybackKeyPair PlaybackRestrictionPolicy PublicKey RecordingConfiguration Stage StorageConfiguration StreamKey","AWS::IVSChat":"LoggingConfiguration Room","AWS::IdentityStore":"Group GroupMembership User","AWS::ImageBuilder":"Component ContainerRecipe DistributionConfiguration Image ImagePipeline ImageRecipe InfrastructureConfiguration LifecyclePolicy Workflow","AWS::Inspector":"AssessmentTarget AssessmentTemplate ResourceGroup","AWS::InspectorV2":"CisScanConfiguration CodeSecurityIntegration CodeSecurityScanConfiguration Connector Filter","AWS::Interconnect":"Connection","AWS::InternetMonitor":"Monitor","AWS::Invoicing":"InvoiceUnit ProcurementPortalPreference","AWS::IoT":"AccountAuditConfiguration Authorizer BillingGroup CACertificate Certificate CertificateProvider Command CustomMetric Dimension DomainConfiguration EncryptionConfiguration FleetMetric Job JobTemplate Logging MitigationAction Policy PolicyPrincipalAttachment ProvisioningTemplate ResourceSpecificLogging RoleAlias ScheduledAudit SecurityProfile SoftwarePackage SoftwarePackageVersion Stream Thing ThingGroup ThingPrincipalAttachment ThingType TopicRule TopicRuleDestination","AWS::IoTAnalytics":"Channel Dataset Datastore Pipeline","AWS::IoTCoreDeviceAdvisor":"SuiteDefinition","AWS::IoTEvents":"AlarmModel DetectorModel Input","AWS::IoTFleetHub":"Application","AWS::IoTFleetWise":"Campaign DecoderManifest Fleet ModelManifest SignalCatalog StateTemplate Vehicle","AWS::IoTSecureTunneling":"Tunnel","AWS::IoTSiteWise":"AccessPolicy Application Asset AssetModel ComputationModel Dashboard Dataset Gateway Pipeline Portal Project Task Workspace","AWS::IoTThingsGraph":"FlowTemplate","AWS::IoTTwinMaker":"ComponentType Entity Scene SyncJob Workspace","AWS::IoTWireless":"Destination DeviceProfile FuotaTask MulticastGroup NetworkAnalyzerConfiguration PartnerAccount ServiceProfile TaskDefinition WirelessDevice WirelessDeviceImportTask WirelessGateway","AWS::KMS":"Alias Key ReplicaKey","AWS::KafkaConnect":"Connector CustomPlugin WorkerConfiguration","AWS::Kendra":"DataSource Faq FeaturedResultsSet Index QuerySuggestionsBlockList Thesaurus","AWS::KendraRanking":"ExecutionPlan","AWS::Kinesis":"Channel ResourcePolicy Stream StreamConsumer","AWS::KinesisAnalytics":"Application ApplicationOutput ApplicationReferenceDataSource","AWS::KinesisAnalyticsV2":"Application ApplicationCloudWatchLoggingOption ApplicationOutput ApplicationReferenceDataSource","AWS::KinesisFirehose":"DeliveryStream","AWS::KinesisVideo":"SignalingChannel Stream","AWS::LakeFormation":"DataCellsFilter DataLakeSettings Permissions PrincipalPermissions Resource Tag TagAssociation","AWS::Lambda":"Alias CapacityProvider CodeSigningConfig EventInvokeConfig EventSourceMapping Function LayerVersion LayerVersionPermission MicrovmImage NetworkConnector Permission ResourcePolicy Url Version","AWS::LaunchWizard":"Deployment","AWS::Lex":"Bot BotAlias BotVersion ResourcePolicy","AWS::LicenseManager":"Grant License LicenseAssetGroup LicenseAssetRuleSet","AWS::Lightsail":"Alarm Bucket Certificate ContactMethod Container Database DatabaseSnapshot Disk DiskSnapshot Distribution Domain Instance InstanceSnapshot KeyPair LoadBalancer LoadBalancerTlsCertificate StaticIp","AWS::Location":"APIKey GeofenceCollection Map PlaceIndex RouteCalculator Tracker TrackerConsumer","AWS::Logs":"AccountPolicy Delivery DeliveryDestination DeliverySource Destination Integration LogAnomalyDetector LogGroup LogStream MetricFilter QueryDefinition ResourcePolicy ScheduledQuery StorageTierPolicy SubscriptionFilter Transformer","AWS::LookoutEquipment":"InferenceScheduler","AWS::LookoutMetrics":"Alert AnomalyDetector","AWS::LookoutVision":"Project","AWS::M2":"Application Deployment Environment","AWS::MGN":"Connector LaunchConfigurationTemplate NetworkMigrationDefinition","AWS::MPA":"ApprovalTeam IdentitySource","AWS::MSK":"BatchScramSecret Channel Cluster ClusterPolicy Configuration Replicator ServerlessCluster Topic VpcConnection","AWS::MWAA":"Environment","AWS::MWAAServerless":"Workflow","AWS::Macie":"AllowList CustomDataIdentifier FindingsFilter Member Session","AWS::ManagedBlockchain":"Accessor Member Node","AWS::MediaConnect":"Bridge BridgeOutput BridgeSource Flow FlowEntitlement FlowMediaStream FlowOutput FlowSource FlowVpcInterface Gateway RouterInput RouterNetworkInterface RouterOutput","AWS::MediaConvert":"JobTemplate Preset Queue","AWS::MediaLive":"Channel ChannelPlacementGroup CloudWatchAlarmTemplate CloudWatchAlarmTemplateGroup Cluster EventBridgeRuleTemplate EventBridgeRuleTemplateGroup Input InputSecurityGroup Multiplex Multiplexprogram Network Node SdiSource SignalMap","AWS::MediaPackage":"Asset Channel OriginEndpoint PackagingConfiguration PackagingGroup","AWS::MediaPackageV2":"Channel ChannelGroup ChannelPolicy OriginEndpoint OriginEndpointPolicy","AWS::MediaStore":"Container","AWS::MediaTailor":"Channel ChannelPolicy Function LiveSource PlaybackConfiguration PrefetchSchedule SourceLocation VodSource","AWS::MemoryDB":"ACL Cluster MultiRegionCluster ParameterGroup Snapshot SubnetGroup User","AWS::Neptune":"DBCluster DBClusterParameterGroup DBInstance DBParameterGroup DBSubnetGroup EventSubscription GlobalCluster","AWS::NeptuneGraph":"Graph GraphSnapshot PrivateGraphEndpoint","AWS::NetworkFirewall":"ContainerAssociation Firewall FirewallPolicy LoggingConfiguration RuleGroup TLSInspectionConfiguration VpcEndpointAssociation","AWS::NetworkFlowMonitor":"Monitor Scope","AWS::NetworkManager":"ConnectAttachment ConnectPeer Connection CoreNetwork CoreNetworkPrefixListAssociation CustomerGatewayAssociation Device DirectConnectGatewayAttachment GlobalNetwork Link LinkAssociation Site SiteToSiteVpnAttachment TransitGatewayPeering TransitGatewayRegistration TransitGatewayRouteTableAttachment VpcAttachment","AWS::NetworkMonitor":"Monitor","AWS::NimbleStudio":"LaunchProfile StreamingImage Studio StudioComponent","AWS::Notifications":"ChannelAssociation EventRule ManagedNotificationAccountContactAssociation ManagedNotificationAdditionalChannelAssociation NotificationConfiguration NotificationHub OrganizationalUnitAssociation","AWS::NotificationsContacts":"EmailContact","AWS::NovaAct":"WorkflowDefinition","AWS::ODB":"CloudAutonomousVmCluster CloudExadataInfrastructure CloudVmCluster OdbNetwork OdbPeeringConnection","AWS::OSIS":"Pipeline","AWS::Oam":"Link Sink","AWS::ObservabilityAdmin":"OrganizationCentralizationRule OrganizationTelemetryRule S3TableIntegration TelemetryEnrichment TelemetryPipelines TelemetryRule","AWS::Omics":"AnnotationStore Configuration ReferenceStore RunCache RunGroup SequenceStore VariantStore Workflow WorkflowVersion","AWS::OpenSearch":"DataSource","AWS::OpenSearchServerless":"AccessPolicy Collection CollectionGroup CollectionIndex Index LifecyclePolicy SecurityConfig SecurityPolicy VpcEndpoint","AWS::OpenSearchService":"Application Domain","AWS::OpsWorks":"App ElasticLoadBalancerAttachment Instance Layer Stack UserProfile Volume","AWS::OpsWorksCM":"Server","AWS::Organizations":"Account Organization OrganizationalUnit Policy ResourcePolicy","AWS::Outposts":"Outpost Site","AWS::PCAConnectorAD":"Connector DirectoryRegistration ServicePrincipalName Template TemplateGroupAccessControlEntry","AWS::PCAConnectorSCEP":"Challenge Connector","AWS::PCS":"Cluster ComputeNodeGroup Queue","AWS::PI":"PerfReports","AWS::Panorama":"ApplicationInstance Package PackageVersion","AWS::PaymentCryptography":"Alias Key","AWS::Personalize":"Dataset DatasetGroup EventTracker Filter MetricAttribution Schema Solution","AWS::Pinpoint":"ADMChannel APNSChannel APNSSandboxChannel APNSVoipChannel APNSVoipSandboxChannel App ApplicationSettings BaiduChannel Campaign EmailChannel EmailTemplate EventStream GCMChannel InAppTemplate PushTemplate SMSChannel Segment SmsTemplate VoiceChannel","AWS::PinpointEmail":"ConfigurationSet ConfigurationSetEventDestination DedicatedIpPool Identity","AWS::Pipes":"Pipe","AWS::PricingPlanManager":"Subscription","AWS::Proton":"EnvironmentAccountConnection EnvironmentTemplate ServiceTemplate","AWS::QBusiness":"Application DataAccessor DataSource Index Permission Plugin Retriever WebExperience","AWS::QLDB":"Ledger Stream","AWS::QuickSight":"ActionConnector Agent Analysis ApprovalPolicy CustomPermissions Customization DLPSetting Dashboard DataSet DataSource Flow Folder KnowledgeBase LimitsProfile OAuthClientApplication RefreshSchedule Space Template Theme Topic TopicV2 VPCConnection","AWS::RAM":"Permission ResourceShare","AWS::RDS":"ClusterSnapshot CustomDBEngineVersion DBCluster DBClusterParameterGroup DBInstance DBParameterGroup DBProxy DBProxyEndpoint DBProxyTargetGroup DBSecurityGroup DBSecurityGroupIngress DBShardGroup DBSnapshot DBSubnetGroup EventSubscription GlobalCluster Integration OptionGroup","AWS::RTBFabric":"InboundExternalLink Link LinkRoutingRule OutboundExternalLink RequesterGateway ResponderGateway","AWS::RUM":"AppMonitor","AWS::Rbin":"Rule","AWS::Redshift":"Cluster ClusterParameterGroup ClusterSecurityGroup ClusterSecurityGroupIngress ClusterSubnetGroup EndpointAccess EndpointAuthorization EventSubscription Integration QEV2IdcApplication ScheduledAction Snapshot SnapshotCopyGrant SnapshotSchedule UsageLimit","AWS::RedshiftServerless":"Namespace Snapshot Workgroup","AWS::RefactorSpaces":"Application Environment Route Service","AWS::Rekognition":"Collection Dataset Project StreamProcessor","AWS::ResilienceHub":"App ResiliencyPolicy","AWS::ResilienceHubV2":"Policy Service ServiceFunction System UserJourney","AWS::ResourceExplorer2":"DefaultViewAssociation Index View","AWS::ResourceGroups":"Group TagSyncTask","AWS::RoboMaker":"Fleet Robot RobotApplication RobotApplicationVersion SimulationApplication SimulationApplicationVersion","AWS::RolesAnywhere":"CRL Profile TrustAnchor","AWS::Route53":"CidrCollection DNSSEC DelegationSet HealthCheck HostedZone KeySigningKey QueryLoggingConfig RecordSet RecordSetGroup TrafficPolicy TrafficPolicyInstance","AWS::Route53GlobalResolver":"AccessSource AccessToken DnsView FirewallDomainList FirewallRule GlobalResolver HostedZoneAssociation","AWS::Route53Profiles":"Profile ProfileAssociation ProfileResourceAssociation","AWS::Route53RecoveryControl":"Cluster ControlPanel RoutingControl SafetyRule","AWS::Route53RecoveryReadiness":"Cell ReadinessCheck RecoveryGroup ResourceSet","AWS::Route53Resolver":"FirewallDomainList FirewallRuleGroup FirewallRuleGroupAssociation OutpostResolver ResolverConfig ResolverDNSSECConfig ResolverEndpoint ResolverQueryLoggingConfig ResolverQueryLoggingConfigAssociation ResolverRule ResolverRuleAssociation","AWS::S3":"AccessGrant AccessGrantsInstance AccessGrantsLocation AccessPoint Bucket BucketPolicy MultiRegionAccessPoint MultiRegionAccessPointPolicy StorageLens StorageLensGroup","AWS::S3Express":"AccessPoint BucketPolicy DirectoryBucket","AWS::S3Files":"AccessPoint FileSystem FileSystemPolicy MountTarget","AWS::S3ObjectLambda":"AccessPoint AccessPointPolicy","AWS::S3Outposts":"AccessPoint Bucket BucketPolicy Endpoint","AWS::S3Tables":"Namespace Table TableBucket TableBucketPolicy TablePolicy","AWS::S3Vectors":"Index VectorBucket VectorBucketPolicy","AWS::SCN":"DataIntegrationFlow Dataset Namespace","AWS::SDB":"Domain","AWS::SES":"ConfigurationSet ConfigurationSetEventDestination ContactList CustomVerificationEmailTemplate DedicatedIpPool EmailIdentity EmailIdentityCertificate MailManagerAddonInstance MailManagerAddonSubscription MailManagerAddressList MailManagerArchive MailManagerIngressPoint MailManagerRelay MailManagerRuleSet MailManagerTrafficPolicy MultiRegionEndpoint ReceiptFilter ReceiptRule ReceiptRuleSet Template Tenant VdmAttributes","AWS::SMSVOICE":"ConfigurationSet OptOutList PhoneNumber Pool ProtectConfiguration Registration RegistrationAttachment ResourcePolicy SenderId VerifiedDestinationNumber","AWS::SNS":"Subscription Topic TopicInlinePolicy TopicPolicy","AWS::SQS":"Queue QueueInlinePolicy QueuePolicy","AWS::SSM":"Association CloudConnector Document MaintenanceWindow MaintenanceWindowTarget MaintenanceWindowTask OpsItem Parameter PatchBaseline ResourceDataSync ResourcePolicy ServiceSetting","AWS::SSMContacts":"Contact ContactChannel Plan Rotation","AWS::SSMGuiConnect":"Preferences","AWS::SSMIncidents":"ReplicationSet ResponsePlan","AWS::SSMQuickSetup":"ConfigurationManager LifecycleAutomation","AWS::SSO":"Application ApplicationAssignment Assignment Instance InstanceAccessControlAttributeConfiguration PermissionSet","AWS::SageMaker":"AIWorkloadConfig Action Algorithm App AppImageConfig Artifact Cluster ClusterSchedulerConfig CodeRepository Context DataQualityJobDefinition Device DeviceFleet Domain Endpoint EndpointConfig Experiment ExperimentTrialComponent FeatureGroup Hub HumanTaskUi Image ImageVersion InferenceComponent InferenceExperiment MlflowApp MlflowTrackingServer Model ModelBiasJobDefinition ModelCard ModelExplainabilityJobDefinition ModelPackage ModelPackageGroup ModelQualityJobDefinition MonitoringSchedule NotebookInstance NotebookInstanceLifecycleConfig PartnerApp Pipeline ProcessingJob Project Space StudioLifecycleConfig TrialComponent UserProfile Workforce Workteam","AWS::Scheduler":"Schedule ScheduleGroup","AWS::SecretsManager":"ResourcePolicy RotationSchedule Secret SecretTargetAttachment","AWS::SecurityAgent":"AgentSpace Application Artifact Pentest SecurityRequirementPack TargetDomain","AWS::SecurityHub":"AggregatorV2 AutomationRule AutomationRuleV2 ConfigurationPolicy Connector ConnectorV2 DelegatedAdmin FindingAggregator Hub HubV2 Insight OrganizationConfiguration PolicyAssociation ProductSubscription SecurityControl Standard","AWS::SecurityLake":"AwsLogSource DataLake Subscriber SubscriberNotification","AWS::Serverless":"Api Application Function HttpApi LayerVersion SimpleTable StateMachine","AWS::ServerlessRepo":"Application","AWS::ServiceCatalog":"AcceptedPortfolioShare CloudFormationProduct CloudFormationProvisionedProduct LaunchNotificationConstraint LaunchRoleConstraint LaunchTemplateConstraint Portfolio PortfolioPrincipalAssociation PortfolioProductAssociation PortfolioShare ResourceUpdateConstraint ServiceAction ServiceActionAssociation StackSetConstraint TagOption TagOptionAssociation","AWS::ServiceCatalogAppRegistry":"Application AttributeGroup AttributeGroupAssociation ResourceAssociation","AWS::ServiceDiscovery":"HttpNamespace Instance PrivateDnsNamespace PublicDnsNamespace Service","AWS::Shield":"DRTAccess ProactiveEngagement Protection ProtectionGroup","AWS::Signer":"ProfilePermission SigningProfile","AWS::SimSpaceWeaver":"Simulation","AWS::StepFunctions":"Activity StateMachine StateMachineAlias StateMachineVersion","AWS::StorageGateway":"Tape TapePool Volume","AWS::SupportApp":"AccountAlias SlackChannelConfiguration SlackWorkspaceConfiguration","AWS::SupportAuthZ":"SupportPermit","AWS::Synthetics":"Canary Group","AWS::SystemsManagerSAP":"Application","AWS::Textract":"Adapter","AWS::Timestream":"Database InfluxDBCluster InfluxDBInstance ScheduledQuery Table","AWS::Transcribe":"CallAnalyticsCategory MedicalVocabulary Vocabulary VocabularyFilter","AWS::Transfer":"Agreement Certificate Connector HostKey Profile Server User WebApp Workflow","AWS::Translate":"ParallelData","AWS::UXC":"AccountCustomization","AWS::VerifiedPermissions":"IdentitySource Policy PolicyStore PolicyStoreAlias PolicyTemplate","AWS::VoiceID":"Domain","AWS::VpcLattice":"AccessLogSubscription AuthPolicy DomainVerification Listener ResourceConfiguration ResourceGateway ResourcePolicy Rule Service ServiceNetwork ServiceNetworkResourceAssociation ServiceNetworkServiceAssociation ServiceNetworkVpcAssociation TargetGroup","AWS::WAF":"ByteMatchSet IPSet Rule SizeConstraintSet SqlInjectionMatchSet WebACL XssMatchSet","AWS::WAFRegional":"ByteMatchSet GeoMatchSet IPSet RateBasedRule RegexPatternSet Rule SizeConstraintSet SqlInjectionMatchSet WebACL WebACLAssociation XssMatchSet","AWS::WAFv2":"IPSet LoggingConfiguration RegexPatternSet RuleGroup WebACL WebACLAssociation","AWS::WellArchitected":"AgentContext AgentGoal AgentProfile Lens Profile ReviewTemplate Workload","AWS::Wickr":"Network","AWS::Wisdom":"AIAgent AIAgentVersion AIGuardrail AIGuardrailVersion AIPrompt AIPromptVersion Assistant AssistantAssociation KnowledgeBase MessageTemplate MessageTemplateVersion QuickResponse","AWS::WorkSpaces":"ConnectionAlias Workspace WorkspaceIpGroup WorkspacesPool","AWS::WorkSpacesThinClient":"Environment","AWS::WorkSpacesWeb":"BrowserSettings DataProtectionSettings IdentityProvider IpAccessSettings NetworkSettings Portal SessionLogger TrustStore UserAccessLoggingSettings UserSettings","AWS::WorkspacesInstances":"Volume VolumeAssociation WorkspaceInstance","AWS::XRay":"Group ResourcePolicy SamplingRule TransactionSearchConfig","Alexa::ASK":"Skill"}');
const extracted=resource_schema_namespaceObject;
const known=new Set(Object.entries(resource_type_names_namespaceObject).flatMap(([service,names])=>names.split(" ").map((name)=>`${service}::${name}`)));
const schemas=new Map();
function isKnownType(type){
return known.has(type)||type.startsWith("Custom::");
}
function resourceSchema(type){
let schema=schemas.get(type);
if(schema===undefined){
const resource=extracted[type];
if(resource===undefined)
return undefined;
schema=readResource(resource);
schemas.set(type,schema);
}
return schema;
}
function supportsAttribute(type,attribute){
if(type.startsWith("Custom::")||type==="AWS::CloudFormation::CustomResource")
return true;
if(type==="AWS::CloudFormation::Stack")
return attribute.startsWith("Outputs.");
const schema=resourceSchema(type);
return schema===undefined||schema.attributes.has(attribute);
}
function readResource(resource){
const definitions=new Map(Object.keys(resource.definitions).map((name)=>[name,new Map()]));
for(const[name,properties]of Object.entries(resource.definitions)){
for(const[property,text]of Object.entries(properties))
definitions.get(name)?.set(property,readProperty(text,definitions));
}
return{
properties:new Map(Object.entries(resource.properties).map(([name,text])=>[name,readProperty(text,definitions)])),
attributes:new Set(resource.attributes),
tags:resource.tags,
};
}
function readProperty(text,definitions){
const[type="any",...flags]=text.split(" ");
return{
type:readType(type,definitions),
required:flags.includes("required"),
replacement:flags.includes("replaces")?"always":flags.includes("may-replace")?"maybe":"never",
};
}
function readType(text,definitions){
const colon=text.indexOf(":");
if(colon<0)
return{kind:text};
const rest=text.slice(colon + 1);
const head=text.slice(0,colon);
if(head!=="ref")
return{kind:head,element:readType(rest,definitions)};
return{kind:"object",properties:definitions.get(rest)??new Map()};
}
}),
3061:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Bz:()=>(referenceOf),
D3:()=>(stackScope),
q1:()=>(conditionScope),
w4:()=>(attributeOf)
});
var _template_scope_0=$load(809);
var _ec2_zones_1=$load(9276);
function pseudoParameters(lab,stack,notificationArns){
return{
"AWS::AccountId":lab.account,
"AWS::NotificationARNs":notificationArns,
"AWS::Partition":lab.partition,
"AWS::Region":lab.region,
"AWS::StackId":stack.id,
"AWS::StackName":stack.name,
"AWS::URLSuffix":lab.partition==="aws-cn"?"amazonaws.com.cn":"amazonaws.com",
};
}
function conditionScope(lab,stack,resolved,notificationArns){
const refuse=(logicalId)=>{
throw new _template_scope_0 .Z(`Template error: Unresolved dependencies [${logicalId}]. Cannot reference resources in the Conditions block of the template`);
};
return{
pseudo:pseudoParameters(lab,stack,notificationArns),
parameters:resolved,
zones:_ec2_zones_1 .jL,
reference:refuse,
attribute:refuse,
importValue:()=>{
throw new _template_scope_0 .Z("Template error: Cannot use Fn::ImportValue in Conditions.");
},
};
}
function stackScope(lab,stack,definition,imports){
return{
pseudo:pseudoParameters(lab,stack,definition.notificationArns),
parameters:definition.resolved,
zones:_ec2_zones_1 .jL,
reference:(logicalId)=>referenceOf(lab,builtOf(stack,logicalId)),
attribute:(logicalId,name)=>attributeOf(lab,builtOf(stack,logicalId),name),
importValue:(name)=>{
imports.add(name);
return lab.cloudformation.exports.get(name)?.value;
},
};
}
function builtOf(stack,logicalId){
const built=stack.resources.get(logicalId)?.built;
if(built===undefined){
throw new _template_scope_0 .Z(`Template format error: Unresolved resource dependencies [${logicalId}] in the Resources block of the template`);
}
return built;
}
function referenceOf(lab,{type,physicalId}){
return lab.cloudformation.modelOf(type)?.reference?.(lab,physicalId)??physicalId;
}
function attributeOf(lab,{type,physicalId},name){
const model=lab.cloudformation.modelOf(type);
return model===undefined?`not-modelled:${physicalId}:${name}`:model.attribute(lab,physicalId,name);
}
}),
1662:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Iy:()=>(DENIED),
U3:()=>(policyDenial),
US:()=>(policyOf)
});
var _operation_0=$load(3731);
var _template_url_1=$load(7853);
function policyOf(lab,body,url){
if(body!==undefined&&url!==undefined){
throw new _operation_0 .o("ValidationError","You cannot specify both StackPolicyURL and StackPolicyBody");
}
const text=url===undefined?body:(0,_template_url_1.nG)(lab,url);
if(text!==undefined)
statementsOf(text);
return text;
}
function policyDenial(policy,action,logicalId,type){
if(policy===undefined)
return undefined;
const about=statementsOf(policy).map((statement,index)=>({...statement,number:index + 1}));
const fitting=about.filter((statement)=>fits(statement,action,`LogicalResourceId/${logicalId}`,type));
const denying=fitting.find(({Effect})=>Effect==="Deny");
if(denying===undefined&&fitting.length>0)
return undefined;
const who=denying===undefined?"no statement allows":`Statement [#${denying.number}] does not allow`;
return `${DENIED}: ${who} [${action}] for resource [LogicalResourceId/${logicalId}]`;
}
const DENIED="Action denied by stack policy";
function statementsOf(text){
let document;
try{
document=JSON.parse(text);
}
catch{
throw invalid("Error validating stack policy: Invalid stack policy");
}
const{Statement:given}=(document??{});
const statements=Array.isArray(given)?given:given===undefined?[]:[given];
if(statements.length===0)
throw invalid("Error validating stack policy: Policy must contain at least one Statement");
for(const statement of statements)
checkStatement(statement);
return statements;
}
function checkStatement(statement){
const{Effect,Action,NotAction,Resource,NotResource,Principal,Condition}=(statement??{});
if(Effect!=="Allow"&&Effect!=="Deny")
throw invalid("Error validating stack policy: Unknown Effect");
if(Principal!=="*")
throw invalid('Error validating stack policy: Principal must be "*"');
if((Action===undefined)===(NotAction===undefined))
throw invalid("Error validating stack policy: Action is required");
if((Resource===undefined)===(NotResource===undefined))
throw invalid("Error validating stack policy: Resource is required");
for(const action of listOf(Action??NotAction)){
if(!/^Update:(\*|Delete|Modify|Replace)$/.test(action))
throw invalid(`Error validating stack policy: Unknown update action '${action}'`);
}
for(const operator of Object.keys(Condition??{})){
if(operator!=="StringEquals"&&operator!=="StringLike")
throw invalid(`Error validating stack policy: Unknown operator '${operator}'`);
}
}
const invalid=(message)=>new _operation_0 .o("ValidationError",message);
function fits({Action,NotAction,Resource,NotResource,Condition},action,resource,type){
const acts=Action===undefined?!matches(NotAction,action):matches(Action,action);
const concerns=Resource===undefined?!matches(NotResource,resource):matches(Resource,resource);
const holds=Object.entries(Condition??{}).every(([operator,keys])=>listOf(keys.ResourceType).some((pattern)=>(operator==="StringLike"?like(pattern,type):pattern===type)));
return acts&&concerns&&holds;
}
function matches(patterns,value){
return listOf(patterns).some((pattern)=>like(pattern,value));
}
function like(pattern,value){
const source=pattern
.replace(/[.+^${}()|[\]\\]/g,"\\$&")
.replaceAll("*",".*")
.replaceAll("?",".");
return new RegExp(`^${source}$`).test(value);
}
function listOf(value){
return value===undefined?[]:[value].flat().map(String);
}
}),
7853:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Cb:()=>(seedTemplate),
nG:()=>(templateOfUrl),
nV:()=>(readTemplateFromS3)
});
var _operation_0=$load(3731);
var _s3_objects_1=$load(9325);
var _s3_state_2=$load(2912);
const S3_HOST=/^s3[.-][a-z0-9.-]*amazonaws\.com(\.cn)?$/;
const BUCKET_HOST=/^(.+)\.s3[.-][a-z0-9.-]*amazonaws\.com(\.cn)?$/;
const LAB_HOST=/^(127(\.\d{1,3}){3}|localhost)(:\d+)?$/;
function bucketAndKey(url){
const[,scheme,host,path,query]=/^(https?):\/\/([^/]+)\/([^?#]+)(?:\?([^#]*))?/.exec(url)??[];
if(host===undefined||path===undefined||host.includes("s3-website"))
return undefined;
if(scheme!=="https"&&!LAB_HOST.test(host))
return undefined;
const version=new URLSearchParams(query).get("versionId");
const rest=version===null?{}:{versionId:version};
const decoded=decodedPath(path);
if(decoded===undefined)
return undefined;
const virtual=BUCKET_HOST.exec(host)?.[1];
if(virtual!==undefined)
return{bucket:virtual,key:decoded,...rest};
if(!S3_HOST.test(host)&&!LAB_HOST.test(host))
return undefined;
const slash=decoded.indexOf("/");
return slash<1?undefined:{bucket:decoded.slice(0,slash),key:decoded.slice(slash + 1),...rest};
}
function decodedPath(path){
try{
return decodeURIComponent(path);
}
catch{
return undefined;
}
}
function templateOfUrl(lab,url){
if(bucketAndKey(url)===undefined){
throw new _operation_0 .o("ValidationError","TemplateURL must be a supported URL.");
}
const text=lab.cloudformation.readTemplateUrl(lab,url);
if(text===undefined){
throw new _operation_0 .o("ValidationError","S3 error: The specified key does not exist.\nFor more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html");
}
return text;
}
function readTemplateFromS3(lab,url){
const place=bucketAndKey(url);
const bucket=place&&lab.s3.buckets.get(place.bucket);
if(place===undefined||bucket===undefined)
return undefined;
const{key,versionId}=place;
const object=versionId===undefined
?(0,_s3_objects_1.z3)(bucket,key)
:bucket.objects.get(key)?.find((version)=>version.versionId===versionId&&!version.deleteMarker);
return object===undefined?undefined:new TextDecoder().decode(object.bytes);
}
function seedTemplate(lab,url,text){
const place=bucketAndKey(url);
if(place===undefined)
throw new Error(`no address of an object in S3: ${url}`);
const bucket=lab.s3.buckets.get(place.bucket)??(0,_s3_state_2.v8)(lab,place.bucket);
(0,_s3_objects_1 .$R)(lab,bucket,place.key,{bytes:new TextEncoder().encode(text)});
}
}),
2070:
((_webpack_module,$out,$load)=>{
$load.d($out,{
cw:()=>(propertyFindings),
qN:()=>(checkProperties),
ti:()=>(propertyFailureText)
});
var _operation_0=$load(3731);
var _known_after_apply_2=$load(2962);
var _schema_1=$load(5950);
function propertyFindings(type,properties,isStandIn=_known_after_apply_2 .B){
const schema=(0,_schema_1.C5)(type);
if(schema===undefined||type==="AWS::CloudFormation::CustomResource")
return[];
const findings=[];
checkObject(properties,schema.properties,"",findings,isStandIn);
return findings;
}
function propertyFailureText(logicalId,message){
return `Properties validation failed for resource ${logicalId} with message: ${message}`;
}
function checkProperties(type,properties){
const findings=propertyFindings(type,properties);
if(findings.length===0)
return;
throw new _operation_0 .o("ValidationError",`Properties validation failed: ${findings.map(({message})=>message).join("\n")}`);
}
function isOpen(value,isStandIn){
if(typeof value==="string")
return isStandIn(value);
if(typeof value!=="object"||value===null||Array.isArray(value))
return false;
const keys=Object.keys(value);
const[key]=keys;
return keys.length===1&&key!==undefined&&(key==="Ref"||key.startsWith("Fn::"));
}
function checkObject(value,properties,path,findings,isStandIn){
const at=path===""?"#":`#/${path}`;
for(const[name,{required}]of properties){
if(required&&value[name]===undefined){
findings.push({path,message:`${at}: required key [${name}] not found`,fault:{kind:"missing",name}});
}
}
for(const[name,item]of Object.entries(value)){
const property=properties.get(name);
const below=path===""?name:`${path}/${name}`;
if(property!==undefined)
checkValue(item,property.type,below,findings,isStandIn);
else{
const message=`${at}: extraneous key [${name}] is not permitted`;
findings.push({path:below,message,fault:{kind:"unknown",name,known:[...properties.keys()]}});
}
}
}
function checkValue(value,type,path,findings,isStandIn){
if(value===undefined||isOpen(value,isStandIn))
return;
const expected=expectedKind(value,type);
if(expected!==undefined){
const found=kindOf(value);
findings.push({path,message:`#/${path}: expected type: ${expected}, found: ${found}`,fault:{kind:"type",expected,found}});
}
else if(type.kind==="list"){
for(const[index,item]of value.entries())
checkValue(item,type.element,`${path}/${index}`,findings,isStandIn);
}
else if(type.kind==="map"){
for(const[key,item]of Object.entries(value))
checkValue(item,type.element,`${path}/${key}`,findings,isStandIn);
}
else if(type.kind==="object"){
checkObject(value,type.properties,path,findings,isStandIn);
}
}
function expectedKind(value,type){
switch(type.kind){
case "list":
return Array.isArray(value)?undefined:"JSONArray";
case "map":
case "object":
case "tag":
return typeof value==="object"&&value!==null&&!Array.isArray(value)?undefined:"JSONObject";
case "string":
return typeof value==="object"?"String":undefined;
case "integer":
return isText(value)&&/^-?\d+$/.test(String(value))?undefined:"Integer";
case "number":
return isText(value)&&value!==""&&Number.isFinite(Number(value))?undefined:"Number";
case "boolean":
return value===true||value===false||value==="true"||value==="false"?undefined:"Boolean";
default:
return undefined;
}
}
function isText(value){
return typeof value==="string"||typeof value==="number";
}
function kindOf(value){
if(Array.isArray(value))
return "JSONArray";
if(value===null)
return "Null";
if(typeof value==="object")
return "JSONObject";
return typeof value==="string"?"String":typeof value==="number"?(Number.isInteger(value)?"Integer":"Number"):"Boolean";
}
}),
2621:
((_webpack_module,$out,$load)=>{
$load.d($out,{
B:()=>(checkTemplate),
q:()=>(checkDependencies)
});
var _operation_0=$load(3731);
var _schema_1=$load(5950);
const invalid=(message)=>new _operation_0 .o("ValidationError",message);
const checkedTypes=new WeakSet();
function checkTemplate(compiled){
if(checkedTypes.has(compiled))
return;
const{template}=compiled;
const unknown=[...new Set(Object.values(template.Resources).map(({Type})=>Type))].filter((type)=>!(0,_schema_1.sN)(type));
if(unknown.length>0)
throw invalid(`Template format error: Unrecognized resource types: [${unknown.join(", ")}]`);
for(const{logicalId,attribute}of compiled.attributeReferences){
const type=template.Resources[logicalId]?.Type;
if(type!==undefined&&!(0,_schema_1.jS)(type,attribute)){
throw invalid(`Template error: resource ${logicalId} does not support attribute type ${attribute} in Fn::GetAtt`);
}
}
checkedTypes.add(compiled);
}
function checkDependencies(compiled,conditions){
const{inResources,inOutputs}=compiled.unresolved(conditions);
for(const[block,missing]of[
["Resources",inResources],
["Outputs",inOutputs],
]){
if(missing.length>0){
throw invalid(`Template format error: Unresolved resource dependencies [${missing.join(", ")}] in the ${block} block of the template`);
}
}
}
}),
1156:
((_webpack_module,$out,$load)=>{
$load.d($out,{
I3:()=>(checkName),
MK:()=>(checkTags),
Xv:()=>(checkTemplateBody),
bq:()=>(checkDescription),
lV:()=>(checkParameterValue),
rx:()=>(checkTemplateOfUrl)
});
var _template_limits_1=$load(3145);
var _operation_0=$load(3731);
const NAME_LENGTH=128;
const TAGS_LIMIT=50;
const NAME_PATTERN=/^[a-zA-Z][-a-zA-Z0-9]*$/;
function constraint(value,member,rule){
return new _operation_0 .o("ValidationError",`1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must ${rule}`);
}
function checkName(value,member){
if(value===undefined||value==="")
throw constraint("null",member,"not be null");
if(value.length>NAME_LENGTH)
throw constraint(value,member,`have length less than or equal to ${NAME_LENGTH}`);
if(!NAME_PATTERN.test(value))
throw constraint(value,member,"satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*");
return value;
}
function checkTemplateBody(body){
if((0,_template_limits_1.wI)(body)>_template_limits_1 .z3){
throw constraint(body,"templateBody",`have length less than or equal to ${_template_limits_1 .z3}`);
}
}
function checkTemplateOfUrl(body){
if((0,_template_limits_1.wI)(body)>_template_limits_1 .XH){
throw new _operation_0 .o("ValidationError",`Template may not exceed ${_template_limits_1 .XH} bytes in size.`);
}
}
function checkDescription(description){
if(description!==undefined&&(0,_template_limits_1.wI)(description)>_template_limits_1 .r7){
throw new _operation_0 .o("ValidationError",`Template format error: 'Description' length is greater than ${_template_limits_1 .r7}.`);
}
}
function checkParameterValue(name,value){
if((0,_template_limits_1.wI)(value)>_template_limits_1 .AQ){
throw new _operation_0 .o("ValidationError",`Parameter ${name} failed to satisfy constraint: value may not exceed ${_template_limits_1 .AQ} bytes`);
}
}
function checkTags(tags){
if(tags.length>TAGS_LIMIT)
throw constraint(`[${tags.length} tags]`,"tags",`have length less than or equal to ${TAGS_LIMIT}`);
const reserved=tags.find(({Key})=>Key?.toLowerCase().startsWith("aws:"));
if(reserved!==undefined){
throw new _operation_0 .o("ValidationError","aws: prefixed tag key names are not allowed for external use.");
}
const keys=tags.map(({Key})=>Key);
const twice=keys.find((key,index)=>keys.indexOf(key)!==index);
if(twice!==undefined)
throw new _operation_0 .o("ValidationError",`Template error: duplicate tag keys [${twice}]`);
}
}),
4838:
((_webpack_module,$out,$load)=>{
$load.d($out,{
U:()=>(valueReferences),
f:()=>(attributeReferences)
});
var _template_substitution_0=$load(708);
function valueReferences(value){
const found={names:new Set(),attributes:new Map()};
if(value!==undefined)
collect(value,found);
return found;
}
function attributeReferences(template){
const found={names:new Set(),attributes:new Map()};
for(const{Properties}of Object.values(template.Resources))
collectMap(Properties??{},found);
for(const{Value,Export}of Object.values(template.Outputs)){
collect(Value,found);
if(Export!==undefined)
collect(Export.Name,found);
}
return[...found.attributes.values()];
}
function collect(value,found){
if(typeof value!=="object"||value===null)
return;
if(!Array.isArray(value))
collectMap(value,found);
else
for(const item of value)
collect(item,found);
}
function collectMap(map,found){
for(const[key,item]of Object.entries(map)){
if(key==="Ref"&&typeof item==="string")
found.names.add(item);
else if(key==="Fn::GetAtt")
collectGetAtt(item,found);
else if(key==="Fn::Sub")
collectSub(item,found);
else
collect(item,found);
}
}
function addAttribute(found,logicalId,attribute){
found.attributes.set(`${logicalId}.${attribute}`,{logicalId,attribute});
}
function collectGetAtt(item,found){
if(typeof item==="string"){
const dot=item.indexOf(".");
if(dot>0)
addAttribute(found,item.slice(0,dot),item.slice(dot + 1));
}
else if(Array.isArray(item)){
const[logicalId,...names]=item;
if(typeof logicalId==="string"&&names.length>0&&names.every((name)=>typeof name==="string")){
addAttribute(found,logicalId,names.join("."));
}
}
}
function collectSub(item,found){
const[text,own={}]=Array.isArray(item)?item:[item];
if(typeof own==="object")
collect(own,found);
if(typeof text!=="string")
return;
for(const name of(0,_template_substitution_0.h)(text)){
if(typeof own==="object"&&own!==null&&name in own)
continue;
const dot=name.indexOf(".");
if(dot>0)
addAttribute(found,name.slice(0,dot),name.slice(dot + 1));
else
found.names.add(name);
}
}
}),
5031:
((_webpack_module,$out,$load)=>{
$load.d($out,{
b:()=>(putAlarm),
A:()=>(setAlarm)
});
var operation=$load(3731);
const COMPARISONS=[
"GreaterThanOrEqualToThreshold",
"GreaterThanThreshold",
"LessThanThreshold",
"LessThanOrEqualToThreshold",
"LessThanLowerOrGreaterThanUpperThreshold",
"LessThanLowerThreshold",
"GreaterThanUpperThreshold",
];
const STATISTICS=["SampleCount","Average","Sum","Minimum","Maximum"];
const MISSING_DATA=["breaching","notBreaching","ignore","missing"];
const SHORT_PERIODS=[10,20,30];
const DAY_SECONDS=86_400;
const WEEK_SECONDS=604_800;
const ACTIONS_AT_MOST=5;
function checkDefinition(definition){
const{ComparisonOperator,EvaluationPeriods,Metrics}=definition;
if(ComparisonOperator===undefined)
throw missing("ComparisonOperator");
if(!COMPARISONS.includes(ComparisonOperator)){
throw invalid(`1 validation error detected: Value '${ComparisonOperator}' at 'comparisonOperator' failed to satisfy constraint: Member must satisfy enum value set: [${COMPARISONS.join(", ")}]`);
}
if(EvaluationPeriods===undefined)
throw missing("EvaluationPeriods");
if(EvaluationPeriods<1)
throw invalid("The parameter EvaluationPeriods must be greater than or equal to 1");
if(definition.Threshold===undefined&&definition.ThresholdMetricId===undefined)
throw missing("Threshold");
if((definition.DatapointsToAlarm??1)>EvaluationPeriods){
throw invalid("The parameter DatapointsToAlarm must be less than or equal to EvaluationPeriods");
}
if(definition.TreatMissingData!==undefined&&!MISSING_DATA.includes(definition.TreatMissingData)){
throw invalid(`Option ${definition.TreatMissingData} is not supported for TreatMissingData parameter.`);
}
for(const actions of[definition.AlarmActions,definition.OKActions,definition.InsufficientDataActions]){
if((actions??[]).length>ACTIONS_AT_MOST)
throw invalid(`The number of actions must be at most ${ACTIONS_AT_MOST}`);
}
if(Metrics===undefined||Metrics.length===0)
checkMetric(definition,EvaluationPeriods);
else if(definition.MetricName!==undefined){
throw new operation .o("InvalidParameterCombinationException","The parameters Metrics and MetricName cannot be used together.");
}
}
function checkMetric(definition,evaluationPeriods){
const{MetricName,Namespace,Period,Statistic,ExtendedStatistic}=definition;
if(MetricName===undefined)
throw missing("MetricName");
if(Namespace===undefined)
throw missing("Namespace");
if(Period===undefined)
throw missing("Period");
if(Statistic===undefined&&ExtendedStatistic===undefined)
throw missing("Statistic");
if(Statistic!==undefined&&ExtendedStatistic!==undefined){
throw new operation .o("InvalidParameterCombinationException","The parameters Statistic and ExtendedStatistic cannot be used together.");
}
if(Statistic!==undefined&&!STATISTICS.includes(Statistic)){
throw invalid(`1 validation error detected: Value '${Statistic}' at 'statistic' failed to satisfy constraint: Member must satisfy enum value set: [${STATISTICS.join(", ")}]`);
}
if(!SHORT_PERIODS.includes(Period)&&(Period<60||Period%60!==0)){
throw invalid("Period must be 10, 20, 30 or a multiple of 60");
}
if(Period*evaluationPeriods>(Period<3_600?DAY_SECONDS:WEEK_SECONDS)){
throw invalid("Metrics cannot be checked across more than a day (EvaluationPeriods * Period must be <= 86400).");
}
}
function invalid(message){
return new operation .o("ValidationException",message);
}
function missing(parameter){
return new operation .o("MissingRequiredParameterException",`The parameter ${parameter} is required.`);
}
const UNCHECKED="Unchecked: Initial alarm creation";
const NAME_AT_MOST=255;
const STATES=["ALARM","INSUFFICIENT_DATA","OK"];
function putAlarm(lab,name,definition,tags){
if(name===""||name.length>NAME_AT_MOST){
throw new operation .o("ValidationException",`The value for AlarmName must be between 1 and ${NAME_AT_MOST} characters`);
}
checkDefinition(definition);
const now=lab.clock.now();
const existing=lab.cloudwatch.alarms.get(name);
if(existing!==undefined){
existing.definition=definition;
existing.configuredAt=now;
return existing;
}
const alarm={
name,
arn:`arn:${lab.partition}:cloudwatch:${lab.region}:${lab.account}:alarm:${name}`,
definition,
configuredAt:now,
state:"INSUFFICIENT_DATA",
reason:UNCHECKED,
reasonData:undefined,
stateUpdatedAt:now,
stateTransitionedAt:now,
tags,
};
lab.cloudwatch.alarms.set(name,alarm);
return alarm;
}
function setAlarm(lab,name,state,reason,reasonData){
const alarm=lab.cloudwatch.alarms.get(name);
if(!STATES.includes(state)){
throw new operation .o("ValidationException",`1 validation error detected: Value '${state}' at 'stateValue' failed to satisfy constraint: Member must satisfy enum value set: [INSUFFICIENT_DATA, ALARM, OK]`);
}
if(alarm===undefined)
throw new operation .o("ResourceNotFound",`Alarm ${name} does not exist`,404);
const now=lab.clock.now();
if(alarm.state!==state)
alarm.stateTransitionedAt=now;
alarm.state=state;
alarm.reason=reason;
alarm.reasonData=reasonData;
alarm.stateUpdatedAt=now;
}
}),
9010:
((_webpack_module,$out,$load)=>{
$load.d($out,{
o:()=>(authoritativeAnswer)
});
var _route53_alias_targets_0=$load(7403);
var _route53_choose_4=$load(3743);
var _route53_record_health_1=$load(3342);
var _names_3=$load(7830);
var _service_names_2=$load(3740);
var _turns_5=$load(3174);
const REFUSED={rcode:"REFUSED",records:[],authority:[]};
function authoritativeAnswer(lab,nameServer,name,type){
const zones=lab.route53.servers.get((0,_names_3.Ai)(nameServer.toLowerCase()));
if(zones===undefined)
return REFUSED;
const canonical=(0,_names_3.Ew)(name);
let zone;
for(const candidate of zones){
if((0,_names_3.UO)(canonical,candidate.name)&&(zone===undefined||candidate.name.length>zone.name.length))
zone=candidate;
}
if(zone===undefined||zone.served.records.size===0)
return REFUSED;
const referral=referralOf(zone,canonical);
return referral??answerFromZone(lab,zone,canonical,type);
}
function referralOf(zone,name){
if(zone.served.cuts.size===0)
return undefined;
for(let node=name;node!==undefined&&node!==zone.name;node=(0,_names_3.Ot)(node)){
const group=zone.served.cuts.has(node)?zone.served.byName.get(node)?.get("NS"):undefined;
if(group!==undefined)
return{rcode:"NOERROR",records:[],authority:group.flatMap((record)=>plainRecords(record,(0,_names_3.Ai)(node)))};
}
return undefined;
}
function answerFromZone(lab,zone,name,type){
const records=[];
let asked=name;
for(let links=0;links<_route53_record_health_1 .f;links +=1){
const types=typesAt(zone,asked);
const group=types?.get(type);
if(group!==undefined){
const found=groupRecords(lab,zone,group,type,(0,_names_3.Ai)(asked),0);
if(found.length===0&&records.length===0)
return negative(zone,"NOERROR");
records.push(...found);
return{rcode:"NOERROR",records,authority:[]};
}
const link=types?.get("CNAME");
if(link===undefined){
if(records.length>0)
return{rcode:"NOERROR",records,authority:[]};
return negative(zone,types!==undefined||zone.served.nodes.has(asked)?"NOERROR":"NXDOMAIN");
}
const[cname]=groupRecords(lab,zone,link,"CNAME",(0,_names_3.Ai)(asked),0);
if(cname===undefined)
return negative(zone,"NOERROR");
records.push(cname);
asked=(0,_names_3.Ew)(cname.data);
if(!(0,_names_3.UO)(asked,zone.name))
break;
}
return{rcode:"NOERROR",records,authority:[]};
}
function typesAt(zone,name){
const{byName,nodes}=zone.served;
const own=byName.get(name);
if(own!==undefined||nodes.has(name))
return own;
for(let above=(0,_names_3.Ot)(name);above!==undefined&&(0,_names_3.UO)(above,zone.name);above=(0,_names_3.Ot)(above)){
if(nodes.has(above))
return byName.get(`*.${above}`);
}
return undefined;
}
function groupRecords(lab,zone,group,type,owner,depth){
const chosen=(0,_route53_choose_4.S)(group,(record)=>(0,_route53_record_health_1.v)(lab,zone,record));
if(chosen.length===1)
return recordsOf(lab,zone,chosen[0],type,owner,depth);
return chosen.flatMap((record)=>recordsOf(lab,zone,record,type,owner,depth));
}
function recordsOf(lab,zone,record,type,owner,depth){
if(record.AliasTarget===undefined)
return plainRecords(record,owner);
const target=(0,_route53_alias_targets_0.Ik)(lab,zone,record.AliasTarget);
if(target.kind==="load-balancer")
return addressRecords(lab,owner,type,(0,_service_names_2.Bm)(lab,target.loadBalancer.arn));
if(target.kind==="s3-website")
return addressRecords(lab,owner,type,(0,_service_names_2.C0)(lab,target.endpoint.region));
if(target.kind!=="record"||depth>=_route53_record_health_1 .f)
return[];
const group=typesAt(zone,target.name)?.get(type)??[];
return groupRecords(lab,zone,group,type,owner,depth + 1);
}
function plainRecords(record,owner){
const type=record.Type;
const named=type==="NS"||type==="CNAME";
return(record.ResourceRecords??[]).map(({Value:value=""})=>({
name:owner,
type,
ttl:record.TTL??0,
data:named?(0,_names_3.Ai)(value):value,
}));
}
function addressRecords(lab,owner,type,answer){
const turn=(0,_turns_5.V)(lab.route53,type);
const addresses=(0,_service_names_2.sO)(answer,type);
return addresses.map((_,index)=>({
name:owner,
type,
ttl:answer.ttl,
data:addresses[(index+turn)%addresses.length],
}));
}
function negative(zone,rcode){
const soa=zone.served.byName.get(zone.name)?.get("SOA")??[];
return{rcode,records:[],authority:soa.flatMap((record)=>plainRecords(record,(0,_names_3.Ai)(zone.name)))};
}
}),
7830:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Ai:()=>(withoutDot),
Ew:()=>(canonicalName),
MP:()=>(compareNames),
Ot:()=>(parentName),
UO:()=>(isWithin),
d1:()=>(listedName)
});
function canonicalName(name){
const plain=name.includes("\\")
?name.replace(/\\(\d{3})/g,(_,octal)=>String.fromCharCode(Number.parseInt(octal,8)))
:name;
const lower=plain.toLowerCase();
return lower.endsWith(".")?lower:`${lower}.`;
}
function listedName(canonical){
return canonical.replace(/[^a-z0-9\-_.]/g,(character)=>`\\${character.charCodeAt(0).toString(8).padStart(3,"0")}`);
}
function withoutDot(name){
return name.endsWith(".")?name.slice(0,-1):name;
}
function isWithin(name,zone){
return name===zone||name.endsWith(`.${zone}`);
}
function parentName(canonical){
const dot=canonical.indexOf(".");
return dot<0||dot===canonical.length - 1?undefined:canonical.slice(dot + 1);
}
function compareNames(a,b){
const left=reversedLabels(a);
const right=reversedLabels(b);
return left<right?-1:left>right?1:0;
}
function reversedLabels(name){
return `${withoutDot(name).split(".").reverse().join(".")}.`;
}
}),
6970:
((_webpack_module,$out,$load)=>{
$load.d($out,{
V:()=>(topmostZone),
h:()=>(resolve)
});
var _answer_0=$load(9010);
var _names_2=$load(7830);
var _service_names_1=$load(3740);
var _turns_3=$load(3174);
const STEPS=8;
const AWS_NEGATIVE_TTL=900;
function resolve(lab,name,type){
const now=lab.clock.now();
const records=[];
let cached=true;
let asked=(0,_names_2.Ai)((0,_names_2.Ew)(name));
for(let step=0;step<STEPS;step +=1){
let found=fresh(lab,asked,type)??(type==="CNAME"?undefined:fresh(lab,asked,"CNAME"));
if(found===undefined){
cached=false;
if(!lookUp(lab,asked,type))
return{rcode:"SERVFAIL",records:[],cached};
found=fresh(lab,asked,type)??fresh(lab,asked,"CNAME");
if(found===undefined)
return{rcode:"SERVFAIL",records:[],cached};
}
const ttl=Math.max(0,Math.ceil((found.expires-now)/ 1_000));
const turn=found.records.length>1?(0,_turns_3.V)(lab.resolver,type):0;
for(let index=0;index<found.records.length;index +=1){
const record=found.records[(index+turn)%found.records.length];
records.push(record.ttl===ttl?record:{name:record.name,type:record.type,ttl,data:record.data});
}
const last=found.records[0];
if(last===undefined||last.type===type)
return{rcode:found.rcode,records,cached};
asked=(0,_names_2.Ai)(last.data);
}
return{rcode:"SERVFAIL",records:[],cached};
}
function fresh(lab,name,type){
const entry=lab.resolver.cache.get(`${name} ${type}`);
return entry!==undefined&&entry.expires>lab.clock.now()?entry:undefined;
}
function lookUp(lab,name,type){
let server=topmostZone(lab,name)?.nameServers[0];
if(server===undefined){
lookUpService(lab,name,type);
return true;
}
for(let step=0;step<STEPS;step +=1){
const answer=(0,_answer_0.o)(lab,server,name,type);
if(answer.rcode==="REFUSED")
return false;
const delegation=answer.records.length===0?answer.authority.find((record)=>record.type==="NS"):undefined;
if(delegation===undefined){
remember(lab,name,type,answer);
return true;
}
server=delegation.data;
}
return false;
}
function topmostZone(lab,name){
const canonical=(0,_names_2.Ew)(name);
let found;
for(const zone of lab.route53.zones.values()){
if(!zone.private&&(0,_names_2.UO)(canonical,zone.name)&&(found===undefined||zone.name.length<found.name.length))
found=zone;
}
return found;
}
function lookUpService(lab,name,type){
const service=(0,_service_names_1.sD)(lab,name);
const records=service===undefined?[]:(0,_service_names_1.sO)(service,type).map((data)=>({name,type,ttl:service.ttl,data}));
put(lab,name,type,service===undefined?"NXDOMAIN":"NOERROR",records,records[0]?.ttl??AWS_NEGATIVE_TTL);
}
function remember(lab,name,type,answer){
if(answer.rcode==="REFUSED")
return;
if(answer.records.length===0){
put(lab,name,type,answer.rcode,[],negativeTtl(answer.authority));
return;
}
const sets=new Map();
for(const record of answer.records){
const key=`${record.name} ${record.type}`;
const set=sets.get(key);
if(set===undefined)
sets.set(key,[record]);
else
set.push(record);
}
for(const set of sets.values()){
const[first]=set;
put(lab,first.name,first.type,"NOERROR",set,first.ttl);
}
}
function negativeTtl(authority){
const soa=authority.find((record)=>record.type==="SOA");
return soa===undefined?0:Math.min(soa.ttl,Number(soa.data.split(" ").at(-1)));
}
function put(lab,name,type,rcode,records,ttl){
const expires=lab.clock.now()+ Math.max(ttl * 1_000,1);
lab.resolver.cache.set(`${name} ${type}`,{rcode,records,expires});
}
}),
3740:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Bm:()=>(loadBalancerAnswer),
C0:()=>(websiteAnswer),
sD:()=>(serviceAddresses),
sO:()=>(addressesOf)
});
var _route53_alias_targets_0=$load(7403);
const NAME_SERVER_TTL=172_800;
function serviceAddresses(lab,name){
if(name.endsWith(".elb.amazonaws.com")||name.endsWith(".elb.amazonaws.com.cn")){
const loadBalancer=lab.route53.outside.findLoadBalancer(lab,name);
return loadBalancer===undefined?undefined:loadBalancerAnswer(lab,loadBalancer.arn);
}
const region=websiteRegion(name);
if(region!==undefined)
return websiteAnswer(lab,region);
const address=lab.resolver.nameServerAddresses.get(name);
return address===undefined?undefined:{addresses:[address],ipv6Addresses:[],ttl:NAME_SERVER_TTL};
}
function addressesOf({addresses,ipv6Addresses},type){
return type==="A"?addresses:type==="AAAA"?ipv6Addresses:[];
}
function loadBalancerAnswer(lab,arn){
const{outside}=lab.route53;
return{
addresses:outside.loadBalancerAddresses(lab,arn),
ipv6Addresses:outside.loadBalancerIpv6Addresses(lab,arn),
ttl:lab.draw("dns.alb-ttl")/ 1_000,
};
}
function websiteAnswer(lab,region){
const{websiteAddresses}=lab.resolver;
let address=websiteAddresses.get(region);
if(address===undefined){
address=lab.addresses.allocate({kind:"s3-website",region});
websiteAddresses.set(region,address);
}
return{addresses:[address],ipv6Addresses:[],ttl:lab.draw("dns.s3-ttl")/ 1_000};
}
function websiteRegion(name){
const start=name.startsWith("s3-website")?0:name.indexOf(".s3-website")+ 1;
return(0,_route53_alias_targets_0.LC)(name.slice(start))?.region;
}
}),
3174:
((_webpack_module,$out,$load)=>{
$load.d($out,{
V:()=>(takeTurn)
});
function takeTurn(turns,type){
return type==="AAAA"?turns.turnIpv6++:turns.turn++;
}
}),
7693:
((_webpack_module,$out,$load)=>{
$load.d($out,{
t:()=>(drawnApart)
});
function drawnApart(lab,about){
return Object.create(lab,{draw:{value:((name)=>lab.draw(name,about))}});
}
}),
1468:
((_webpack_module,$out,$load)=>{
$load.d($out,{
BS:()=>(invalidValue),
Du:()=>(refuseDryRun),
Hj:()=>(checkForm),
I6:()=>(find),
JW:()=>(findAll),
mX:()=>(notFound),
n4:()=>(dependencyViolation)
});
var _operation_0=$load(3731);
const KINDS={
vpc:{prefix:"vpc",code:"InvalidVpcID",noun:"vpc ID"},
subnet:{prefix:"subnet",code:"InvalidSubnetID",noun:"subnet ID"},
internetGateway:{prefix:"igw",code:"InvalidInternetGatewayID",noun:"internetGateway ID"},
routeTable:{prefix:"rtb",code:"InvalidRouteTableID",noun:"routeTable ID"},
securityGroup:{prefix:"sg",code:"InvalidGroup",noun:"security group"},
endpoint:{prefix:"vpce",code:"InvalidVpcEndpointId",noun:"Vpc Endpoint Id"},
networkAcl:{prefix:"acl",code:"InvalidNetworkAclID",noun:"networkAcl ID",malformed:"InvalidNetworkAclId"},
networkInterface:{
prefix:"eni",
code:"InvalidNetworkInterfaceID",
noun:"networkInterface ID",
malformed:"InvalidNetworkInterfaceId",
},
natGateway:{prefix:"nat",code:"InvalidNatGatewayID",noun:"NAT gateway ID"},
elasticAddress:{prefix:"eipalloc",code:"InvalidAllocationID",noun:"allocation ID"},
launchTemplate:{prefix:"lt",code:"InvalidLaunchTemplateId",noun:"launch template ID"},
instance:{prefix:"i",code:"InvalidInstanceID",noun:"instance ID"},
volume:{prefix:"vol",code:"InvalidVolume",noun:"volume"},
image:{prefix:"ami",code:"InvalidAMIID",noun:"image id"},
};
function notFound(kind,ids){
const{code,noun}=KINDS[kind];
const all=typeof ids==="string"?[ids]:ids;
const sentence=kind==="image"
?`The image id '[${all.join(", ")}]' does not exist`
:`The ${noun}${all.length>1?"s":""} '${all.join(", ")}' ${all.length>1?"do":"does"} not exist`;
return new _operation_0 .o(`${code}.NotFound`,sentence);
}
function checkForm(kind,id){
const{prefix,code,malformed=code}=KINDS[kind];
if(!id.startsWith(`${prefix}-`))
throw new _operation_0 .o(`${malformed}.Malformed`,`Invalid id: "${id}" (expecting "${prefix}-...")`);
const rest=id.slice(prefix.length + 1);
if(!/^([0-9a-f]{8}|[0-9a-f]{17})$/.test(rest))
throw new _operation_0 .o(`${malformed}.Malformed`,`Invalid id: "${id}"`);
}
function find(kind,table,id){
const value=table.get(id);
if(value!==undefined)
return value;
checkForm(kind,id);
throw notFound(kind,id);
}
function findAll(kind,table,ids){
for(const id of ids)
if(!table.has(id))
checkForm(kind,id);
const missing=ids.filter((id)=>!table.has(id));
if(missing.length>0)
throw notFound(kind,missing);
return[...new Set(ids)].map((id)=>table.get(id));
}
function dependencyViolation(message){
return new _operation_0 .o("DependencyViolation",message);
}
function invalidValue(message){
return new _operation_0 .o("InvalidParameterValue",message);
}
function refuseDryRun(dryRun){
if(dryRun===true)
throw new _operation_0 .o("DryRunOperation","Request would have succeeded, but DryRun flag is set.",412);
}
}),
4357:
((_webpack_module,$out,$load)=>{
$load.d($out,{
I:()=>(imagesOf)
});
var _random_seeded_0=$load(5450);
const ALIASES=[
...["default","6.1","6.12"].flatMap((kernel)=>["al2023-ami","al2023-ami-minimal"].flatMap((kind)=>["arm64","x86_64"].map((architecture)=>`${kind}-kernel-${kernel}-${architecture}`))),
"amzn2-ami-hvm-arm64-gp2",
"amzn2-ami-hvm-x86_64-ebs",
"amzn2-ami-hvm-x86_64-gp2",
"amzn2-ami-kernel-5.10-hvm-arm64-gp2",
"amzn2-ami-kernel-5.10-hvm-x86_64-ebs",
"amzn2-ami-kernel-5.10-hvm-x86_64-gp2",
"amzn2-ami-minimal-hvm-arm64-ebs",
"amzn2-ami-minimal-hvm-x86_64-ebs",
];
const regions=new Map();
function imagesOf(region){
let images=regions.get(region);
if(images===undefined){
const all=ALIASES.map((alias)=>image(region,alias));
images={byId:new Map(all.map((one)=>[one.id,one])),byAlias:new Map(all.map((one)=>[one.alias,one]))};
regions.set(region,images);
}
return images;
}
function image(region,alias){
const family=alias.startsWith("al2023")?"al2023":"al2";
return{
id:`ami-0${(0,_random_seeded_0.ay)((0,_random_seeded_0.sk)(`image/${region}/${alias}`),16)}`,
alias,
name:family==="al2023"?alias.replace("-ami-","-ami-2023.9.20251110.1-"):alias,
description:family==="al2023"?"Amazon Linux 2023 AMI":"Amazon Linux 2 AMI",
architecture:alias.includes("arm64")?"arm64":"x86_64",
family,
};
}
}),
7695:
((_webpack_module,$out,$load)=>{
$load.d($out,{
CC:()=>(checkLaunchCapacity),
Fo:()=>(checkStartCapacity)
});
var _operation_0=$load(3731);
function checkStartCapacity(lab,instances){
const unlucky=lab.ec2.luck.next()<lab.draw("ec2.start.no-capacity");
if(unlucky||instances.some(({zone})=>lab.ec2.withoutCapacity.has(zone))){
throw new _operation_0 .o("InsufficientInstanceCapacity","Insufficient capacity.",500);
}
}
function checkLaunchCapacity(lab,zone,instanceType){
if(!lab.ec2.withoutCapacity.has(zone))
return;
throw new _operation_0 .o("InsufficientInstanceCapacity",`We currently do not have sufficient ${instanceType} capacity in the Availability Zone you requested (${zone}).`,500);
}
}),
6027:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Hw:()=>(losePublicAddress),
Je:()=>(tellWebState),
NU:()=>(later),
PI:()=>(fromNow),
TF:()=>(takePublicAddress),
Y8:()=>(enterState),
dN:()=>(unschedule),
qG:()=>(cutOff)
});
var _state_0=$load(2502);
var _web_servers_1=$load(5680);
function enterState(lab,instance,state){
if(instance.state===state)
return;
instance.state=state;
lab.truth({what:"instance.state",subject:instance.id,detail:state});
lab.signals.instanceChanged.emit(instance.id);
}
function tellWebState(lab,instance){
const now=(0,_web_servers_1.AA)(instance.guest);
if(instance.guest.told===now)
return;
instance.guest.told=now;
lab.truth({what:"httpd",subject:instance.id,detail:now});
lab.signals.instanceChanged.emit(instance.id);
}
function later(lab,instance,at,run){
instance.schedule.push(lab.clock.at(at,run));
}
function unschedule(instance){
for(const cancel of instance.schedule)
cancel();
instance.schedule=[];
}
function cutOff(lab,instance){
instance.guest.kernel="down";
instance.guest.active.clear();
tellWebState(lab,instance);
}
function takePublicAddress(lab,instance){
if(!instance.wantsPublicAddress||instance.publicAddress!==undefined)
return;
instance.publicAddress=lab.addresses.allocate({kind:"instance",id:instance.id});
(0,_state_0.XW)(lab);
}
function losePublicAddress(lab,instance){
if(instance.publicAddress===undefined||hasElasticAddress(lab,instance))
return;
lab.addresses.release(instance.publicAddress);
instance.publicAddress=undefined;
(0,_state_0.XW)(lab);
}
function hasElasticAddress(lab,instance){
for(const elastic of lab.ec2.elasticAddresses.values())
if(elastic.owner.id===instance.id)
return true;
return false;
}
function fromNow(lab,duration){
return lab.clock.now()+ duration;
}
}),
9198:
((_webpack_module,$out,$load)=>{
$load.d($out,{
E3:()=>(checkProtection),
J:()=>(checkStates),
Rf:()=>(checkCanStop),
sG:()=>(instancesOf)
});
var _operation_0=$load(3731);
var _errors_1=$load(1468);
var _terminate_2=$load(5296);
function instancesOf(lab,ids){
if(ids===undefined||ids.length===0){
throw new _operation_0 .o("MissingParameter","The request must contain the parameter InstanceId");
}
const instances=(0,_errors_1.JW)("instance",lab.ec2.instances,ids);
const gone=instances.filter((instance)=>!(0,_terminate_2.z)(lab,instance));
if(gone.length>0)
throw(0,_errors_1.mX)("instance",gone.map(({id})=>id));
return instances;
}
function checkStates(instances,allowed,message){
for(const{id,state}of instances)
if(!allowed.includes(state))
throw new _operation_0 .o("IncorrectInstanceState",message(id));
}
function checkProtection(instances,attribute){
const verb=attribute==="disableApiStop"?"stopped":"terminated";
for(const instance of instances){
if(!instance[attribute])
continue;
throw new _operation_0 .o("OperationNotPermitted",`The instance '${instance.id}' may not be ${verb}. Modify its '${attribute}' instance attribute and try again.`);
}
}
function checkCanStop(instances){
for(const{id,lifecycle,rootDevice}of instances){
if(lifecycle==="spot"){
throw new _operation_0 .o("UnsupportedOperation",`You can't stop the Spot Instance '${id}' because it is associated with a one-time Spot Instance request. You can only stop Spot Instances associated with persistent Spot Instance requests.`);
}
if(rootDevice==="instance-store"){
throw new _operation_0 .o("UnsupportedOperation",`The instance '${id}' does not have an 'ebs' root device type and cannot be stopped.`);
}
}
}
}),
220:
((_webpack_module,$out,$load)=>{
$load.d($out,{
IM:()=>(isInstanceType),
NJ:()=>(architectureOf),
Wo:()=>(checkInstanceType)
});
var _errors_0=$load(1468);
const SIZES=/^(nano|micro|small|medium|large|xlarge|\d{1,3}xlarge|metal|metal-\d{2}xl)$/;
const FAMILY=/^([a-z]+(?:-[a-z0-9]+)??)(\d+)([a-z]*)(-flex)?$/;
function checkInstanceType(name){
if(isInstanceType(name))
return;
throw(0,_errors_0.BS)(`Invalid value '${name}' for InstanceType.`);
}
function isInstanceType(name){
const[family="",size="",...more]=name.split(".");
return more.length===0&&SIZES.test(size)&&(FAMILY.test(family)||family.startsWith("u-"));
}
function architectureOf(name){
const family=name.split(".")[0]??"";
const options=FAMILY.exec(family)?.[3]??"";
return family==="a1"||options.includes("g")?"arm64":"x86_64";
}
}),
7130:
((_webpack_module,$out,$load)=>{
$load.d($out,{
g:()=>(checkUserData),
D:()=>(launchInstance)
});
var operation=$load(3731);
var errors=$load(1468);
var ec2_images=$load(4357);
var interfaces=$load(7528);
var state=$load(2502);
var tags=$load(402);
var change=$load(6027);
const SUCCESS={status:0,output:""};
function output(text){
return{status:0,output:text};
}
function failure(shell,status,message){
shell.console.push(message);
return{status,output:""};
}
function ignore(shell,command){
const text=command.replace(/\s+/g," ");
shell.lab.notModelled(`user data: ${text.length>80?`${text.slice(0,77)}...`:text}`,(0,tags.TG)(shell.lab,shell.instance.id));
return SUCCESS;
}
function absolutePath(shell,name){
const steps=[];
for(const step of(name.startsWith("/")?name:`${shell.directory}/${name}`).split("/")){
if(step==="..")
steps.pop();
else if(step!==""&&step!==".")
steps.push(step);
}
return `/${steps.join("/")}`;
}
function writeFile(shell,path,text,append){
const{files}=shell.instance.guest;
files.set(path,append?(files.get(path)??"")+ text:text);
}
const FAILURE={status:1,output:""};
const set=(shell,args)=>{
for(const[index,argument]of args.entries()){
const on=argument.startsWith("-");
if(!on&&!argument.startsWith("+"))
continue;
const named=/^[-+][a-z]*o$/.test(argument)?args[index + 1]:undefined;
if(/^[-+][a-z]*e/.test(argument)||named==="errexit")
shell.endsOnFailure=on;
if(named==="pipefail")
shell.pipeFails=on;
}
return SUCCESS;
};
const builtins_assign=(shell,args)=>{
for(const argument of args){
const[,name,value]=/^(\w+)=([\s\S]*)$/.exec(argument)??[];
if(name!==undefined&&value!==undefined)
shell.variables.set(name,value);
}
return SUCCESS;
};
const test=(shell,args)=>{
const words=args.at(-1)==="]"||args.at(-1)==="]]"?args.slice(0,-1):args;
const negated=words[0]==="!";
return decide(shell,negated?words.slice(1):words)===negated?FAILURE:SUCCESS;
};
function decide(shell,words){
const[one="",two,three=""]=words;
if(words.length<=1)
return one!=="";
if(words.length===2){
if(one==="-n")
return two!=="";
if(one==="-z")
return two==="";
return exists(shell,two);
}
switch(two){
case "=":
case "==":
return one===three;
case "!=":
return one!==three;
case "-eq":
return Number(one)===Number(three);
case "-ne":
return Number(one)!==Number(three);
case "-lt":
return Number(one)<Number(three);
case "-le":
return Number(one)<=Number(three);
case "-gt":
return Number(one)>Number(three);
case "-ge":
return Number(one)>=Number(three);
default:
return false;
}
}
function exists(shell,name){
const path=absolutePath(shell,name);
for(const file of shell.instance.guest.files.keys())
if(file===path||file.startsWith(`${path}/`))
return true;
return false;
}
const sleep=(_shell,args)=>waiting(args[0]??"0");
function* waiting(text){
const[,number,unit]=/^([\d.]+)([smhd]?)$/.exec(text)??[];
const seconds={"":1,s:1,m:60,h:3_600,d:86_400}[unit??""]??1;
yield Number(number??0)* seconds * 1_000;
return SUCCESS;
}
const which=(_shell,args)=>output(`/usr/bin/${args.at(-1)??""}\n`);
const nothing=()=>SUCCESS;
const builtinCommands={
":":nothing,
"[":test,
"[[":test,
command:which,
declare:builtins_assign,
exec:nothing,
export:builtins_assign,
false:()=>FAILURE,
local:builtins_assign,
logger:nothing,
set,
sleep,
sync:nothing,
test,
true:nothing,
umask:nothing,
wait:nothing,
which,
};
const echo=(_shell,args)=>{
let rest=args;
let end="\n";
let escapes=false;
while(/^-[neE]+$/.test(rest[0]??"")){
if(rest[0]?.includes("n"))
end="";
if(rest[0]?.includes("e"))
escapes=true;
rest=rest.slice(1);
}
const text=rest.join(" ");
return output((escapes?unescaped(text):text)+ end);
};
const printf=(_shell,args)=>{
const[format="",...values]=args;
const queue=[...values];
let text="";
do{
text +=unescaped(format).replace(/%(%|-?\d*[sd])/g,(_match,kind)=>(kind==="%"?"%":(queue.shift()??"")));
}while(queue.length>0&&/%-?\d*[sd]/.test(format));
return output(text);
};
function unescaped(text){
const letters={n:"\n",t:"\t","\\":"\\"};
return text.replace(/\\([nt\\])/g,(_match,letter)=>letters[letter]);
}
const cat=(shell,args,input)=>{
const names=args.filter((argument)=>argument==="-"||!argument.startsWith("-"));
if(names.length===0)
return output(input);
let text="";
for(const name of names){
const contents=name==="-"?input:shell.instance.guest.files.get(absolutePath(shell,name));
if(contents===undefined)
return failure(shell,1,`cat: ${name}: No such file or directory`);
text +=contents;
}
return output(text);
};
const tee=(shell,args,input)=>{
const append=args.includes("-a")||args.includes("--append");
for(const name of args){
if(!name.startsWith("-"))
writeFile(shell,absolutePath(shell,name),input,append);
}
return output(input);
};
const touch=(shell,args)=>{
for(const name of args)
if(!name.startsWith("-"))
writeFile(shell,absolutePath(shell,name),"",true);
return SUCCESS;
};
const rm=(shell,args)=>{
const{files}=shell.instance.guest;
for(const name of args.filter((argument)=>!argument.startsWith("-"))){
const path=absolutePath(shell,name.replace(/\/\*$/,""));
for(const file of[...files.keys()])
if(file===path||file.startsWith(`${path}/`))
files.delete(file);
}
return SUCCESS;
};
const copy=(moves)=>(shell,args)=>{
const{files}=shell.instance.guest;
const names=args.filter((argument)=>!argument.startsWith("-")).map((name)=>({name,path:absolutePath(shell,name)}));
const target=names.pop();
if(target===undefined)
return failure(shell,1,"missing file operand");
const intoDirectory=target.name.endsWith("/")||names.length>1||[...files.keys()].some((file)=>file.startsWith(`${target.path}/`));
for(const{name,path}of names){
const contents=files.get(path);
if(contents===undefined)
return failure(shell,1,`cannot stat '${name}': No such file or directory`);
files.set(intoDirectory?`${target.path}/${path.slice(path.lastIndexOf("/")+ 1)}`:target.path,contents);
if(moves)
files.delete(path);
}
return SUCCESS;
};
const cd=(shell,args)=>{
shell.directory=absolutePath(shell,args[0]??"/root");
return SUCCESS;
};
const files_nothing=()=>SUCCESS;
const fileCommands={
cat,
cd,
chgrp:files_nothing,
chmod:files_nothing,
chown:files_nothing,
cp:copy(false),
echo,
mkdir:files_nothing,
mv:copy(true),
printf,
rm,
tee,
touch,
};
var metadata=$load(4922);
var page=$load(5700);
var web_servers=$load(5680);
const METADATA=/^(?:http:\/\/)?169\.254\.169\.254(?::80)?(\/.*)$/;
const OWN=/^(?:http:\/\/)?(?:localhost|127\.0\.0\.1)(?::(\d+))?(\/.*)?$/;
const TAKES_VALUE=/^(-X|--request|-H|--header|-o|--output|-m|--max-time|--connect-timeout|--retry|--retry-delay|-O|-w|--write-out|-d|--data|-A|-u)$/;
function readArguments(args,wget){
let url="";
let put=false;
let token;
let file;
let fails=wget;
for(let index=0;index<args.length;index +=1){
const argument=args[index];
const value=args[index + 1]??"";
const header=/^x-aws-ec2-metadata-token:\s*(.+)$/i.exec(argument.startsWith("--header=")?argument.slice(9):value);
if((argument==="-H"||argument.startsWith("--header"))&&header!==null)
token=header[1];
if(argument==="-XPUT"||((argument==="-X"||argument==="--request")&&value==="PUT")||argument==="--method=PUT")
put=true;
if(argument==="-o"||argument==="--output"||(wget&&argument==="-O"))
file=value;
if(wget&&/^-[a-z]*O-$/.test(argument))
file="-";
if(argument==="--fail"||(!wget&&/^-[a-zA-Z]*f/.test(argument)))
fails=true;
if(TAKES_VALUE.test(argument)&&!(argument==="-O"&&!wget))
index +=1;
else if(wget&&/^-[a-z]*O$/.test(argument)){
file=value;
index +=1;
}
else if(!argument.startsWith("-"))
url=argument;
}
return{url,put,token,fails,file};
}
const fetch=(name)=>(shell,args)=>{
const request=readArguments(args,name==="wget");
const answer=get(shell,request);
if(answer===undefined)
return ignore(shell,`${name} ${args.join(" ")}`);
if(answer==="refused")
return failure(shell,name==="wget"?4:7,`${name}: (7) Failed to connect to ${request.url}`);
if(answer.status>=400&&request.fails)
return failure(shell,name==="wget"?8:22,`${name}: (22) The requested URL returned error: ${answer.status}`);
return save(shell,name,request,answer.body);
};
function save(shell,name,request,body){
if(request.file===undefined?name==="curl":request.file==="-")
return output(body);
const file=request.file??request.url.slice(request.url.lastIndexOf("/")+ 1);
if(file!=="/dev/null")
writeFile(shell,absolutePath(shell,file),body,false);
return SUCCESS;
}
function get(shell,request){
const path=METADATA.exec(request.url)?.[1];
if(path!==undefined)
return askMetadata(shell,request,path);
const own=OWN.exec(request.url);
if(own===null)
return undefined;
const server=(0,web_servers.F_)(shell.instance.guest,Number(own[1]??80));
if(server===undefined)
return "refused";
const reply=(0,page.M)(shell.instance.guest,server,own[2]??"/",0);
return reply.kind==="response"?{status:reply.status,body:reply.body}:"refused";
}
function askMetadata(shell,request,path){
if(path==="/latest/api/token")
return request.put?{status:200,body:`AQAE${shell.instance.id}==`}:{status:405,body:""};
if(request.token===undefined&&shell.instance.metadataNeedsToken)
return{status:401,body:""};
const name=/^\/(?:latest|\d{4}-\d\d-\d\d)\/(?:meta-data\/)?(.*)$/.exec(path)?.[1]??"";
const value=(0,metadata.yu)(shell.lab,shell.instance,name);
return value===undefined?{status:404,body:"404 - Not Found"}:{status:200,body:value};
}
const httpCommands={curl:fetch("curl"),wget:fetch("wget")};
var units=$load(6429);
const ITEMS=[
["--ami-id","-a","ami-id","ami-id"],
["--instance-id","-i","instance-id","instance-id"],
["--instance-type","-t","instance-type","instance-type"],
["--local-hostname","-h","local-hostname","local-hostname"],
["--local-ipv4","-o","local-ipv4","local-ipv4"],
["--availability-zone","-z","placement","placement/availability-zone"],
["--public-hostname","-p","public-hostname","public-hostname"],
["--public-ipv4","-v","public-ipv4","public-ipv4"],
["--security-groups","-s","security-groups","security-groups"],
["--mac","-m","mac","mac"],
["--region","-R","region","placement/region"],
];
const ec2Metadata=(shell,args)=>{
const quiet=args.includes("-q")||args.includes("--quiet");
const wanted=ITEMS.filter(([long,short])=>args.includes(long)||args.includes(short));
if(wanted.length===0)
return ignore(shell,`ec2-metadata ${args.join(" ")}`);
return output(wanted
.map(([,,label,path])=>{
const value=(0,metadata.yu)(shell.lab,shell.instance,path)??"not available";
return quiet?`${value}\n`:`${label}: ${value}\n`;
})
.join(""));
};
const hostname=(shell,args)=>{
if(args.includes("-I")||args.includes("-i"))
return output(`${shell.instance.privateAddress}\n`);
const name=(0,metadata.yu)(shell.lab,shell.instance,"local-hostname")??"";
return output(`${args.includes("-s")?name.split(".")[0]:name}\n`);
};
const date=(shell,args)=>{
const now=(0,units.r4)(shell.lab.clock.now());
if(args.includes("+%s"))
return output(`${Math.floor(shell.lab.clock.now()/ 1_000)}\n`);
return output(`${args.includes("+%F")?now.slice(0,10):`${now.slice(0,19)}Z`}\n`);
};
const whoami=()=>output("root\n");
const uname=(shell,args)=>output(`${args.includes("-m")?(shell.instance.architecture==="arm64"?"aarch64":"x86_64"):"Linux"}\n`);
const identityCommands={
arch:(shell)=>uname(shell,["-m"],""),
date,
"ec2-metadata":ec2Metadata,
hostname,
uname,
whoami,
};
function allowsRead(policy,objectArn){
if(policy===undefined||policy===null)
return true;
const document=(typeof policy==="string"?parse(policy):policy);
const statements=listOf(document.Statement);
const matching=statements.filter((statement)=>matches(statement,"Action","s3:GetObject")&&matches(statement,"Resource",objectArn));
return matching.some(({Effect})=>Effect==="Allow")&&!matching.some(({Effect})=>Effect==="Deny");
}
function parse(text){
try{
return JSON.parse(text);
}
catch{
return{};
}
}
function matches(statement,name,wanted){
if(statement[name]!==undefined)
return listOf(statement[name]).some((pattern)=>matchesWildcard(String(pattern),wanted));
return!listOf(statement[`Not${name}`]).some((pattern)=>matchesWildcard(String(pattern),wanted));
}
function matchesWildcard(pattern,text){
const source=pattern
.replace(/[.+^${}()|[\]\\]/g,"\\$&")
.replaceAll("*",".*")
.replaceAll("?",".");
return new RegExp(`^${source}$`,"is").test(text);
}
function listOf(value){
return Array.isArray(value)?value:value===undefined?[]:[value];
}
var firewall=$load(9120);
var routing=$load(4872);
const REPOSITORY_BUCKET=(region)=>`al2023-repos-${region}-de612dc2`;
const HTTPS=443;
function whyNoRepositories(lab,instanceId){
const instance=lab.ec2.instances.get(instanceId);
const subnet=instance===undefined?undefined:lab.ec2.subnets.get(instance.subnetId);
if(instance===undefined||subnet===undefined)
return `there is no instance ${instanceId}`;
if(lab.ec2.vpcs.get(subnet.vpcId)?.enableDnsSupport===false){
return `${(0,tags.QC)(lab,subnet.vpcId)} has EnableDnsSupport false: no name can be looked up`;
}
if(!(0,firewall.t)(lab,instance.groupIds,"egress",HTTPS,{cidr:firewall .e,groupIds:[],prefixList:true})){
return `no egress rule of ${instance.groupIds.map((id)=>(0,tags.QC)(lab,id)).join(", ")} admits TCP ${HTTPS} to S3`;
}
const table=(0,routing.LU)(lab,subnet);
const endpoint=table===undefined?undefined:gatewayEndpoint(lab,table);
if(endpoint!==undefined){
const object=`arn:${lab.partition}:s3:::${REPOSITORY_BUCKET(lab.region)}/core/mirrors/latest/mirror.list`;
if(allowsRead(endpoint.policy,object))
return undefined;
return `the policy of S3 endpoint ${(0,tags.QC)(lab,endpoint.id)} does not allow s3:GetObject on ${REPOSITORY_BUCKET(lab.region)}`;
}
if((0,routing.q1)(lab,subnet))
return undefined;
if((0,routing.y5)(lab,subnet)){
if(instance.publicAddress!==undefined)
return undefined;
return `${(0,tags.QC)(lab,subnet.id)} leads to an internet gateway, but ${(0,tags.QC)(lab,instance.id)} has no public address`;
}
const where=table===undefined?(0,tags.QC)(lab,subnet.id):`${(0,tags.QC)(lab,table.id)} of ${(0,tags.QC)(lab,subnet.id)}`;
return `the route table ${where} has no S3 gateway endpoint, no NAT gateway and no way to the internet`;
}
function gatewayEndpoint(lab,table){
for(const endpoint of lab.ec2.endpoints.values()){
if(endpoint.type==="Gateway"&&endpoint.serviceName.endsWith(".s3")&&endpoint.routeTableIds.includes(table.id))
return endpoint;
}
return undefined;
}
const UNKNOWN_PACKAGES=new Set(["apache2","apache","apache2-utils","nginx-full","httpd24"]);
const INSTALL=new Set(["install","reinstall","localinstall"]);
const UPDATE=new Set(["update","upgrade","check-update","makecache","upgrade-minimal","update-minimal"]);
const REMOVE=new Set(["remove","erase","autoremove"]);
const dnf=(shell,args,input)=>run(shell,args,input);
function* run(shell,args,input){
const words=args.filter((argument)=>!argument.startsWith("-"));
const[verb="",...packages]=words;
const agreed=args.some((argument)=>argument==="--assumeyes"||/^-[a-z]*y/.test(argument))||/^y/i.test(input);
if(REMOVE.has(verb)){
for(const name of packages)
uninstall(shell,name);
return SUCCESS;
}
if(verb==="clean")
return SUCCESS;
if(!INSTALL.has(verb)&&!UPDATE.has(verb))
return ignore(shell,`dnf ${args.join(" ")}`);
const why=whyNoRepositories(shell.lab,shell.instance.id);
if(why!==undefined){
yield shell.lab.draw("ec2.user-data.unreachable");
return failure(shell,1,`Error: Failed to download metadata for repo 'amazonlinux': Cannot prepare internal mirrorlist: ${why}`);
}
if(UPDATE.has(verb)){
yield shell.lab.draw("ec2.user-data.update");
return SUCCESS;
}
return yield* install(shell,packages,agreed);
}
function* install(shell,packages,agreed){
const unknown=packages.filter((name)=>UNKNOWN_PACKAGES.has(name));
if(unknown.length>0){
for(const name of unknown)
shell.console.push(`No match for argument: ${name}`);
return failure(shell,1,`Error: Unable to find a match: ${unknown.join(" ")}`);
}
const{guest}=shell.instance;
if(packages.every((name)=>guest.packages.has(name)))
return SUCCESS;
if(!agreed)
return failure(shell,1,"Operation aborted.");
yield shell.lab.draw("ec2.user-data.install");
for(const name of packages)
guest.packages.add(name);
return output("Complete!\n");
}
function uninstall(shell,name){
const{guest}=shell.instance;
guest.packages.delete(name);
guest.enabled.delete(name);
guest.active.delete(name);
}
const packageCommands={dnf,yum:dnf,microdnf:dnf};
const systemctl=(shell,args)=>{
const[verb="",...names]=args.filter((argument)=>!argument.startsWith("-"));
if(verb==="daemon-reload"||verb==="status")
return SUCCESS;
return forEach(shell,verb,names,args.includes("--now"));
};
const service=(shell,args)=>forEach(shell,args[1]??"",[args[0]??""],false);
const chkconfig=(shell,args)=>forEach(shell,args[1]==="off"?"disable":"enable",[args[0]??""],false);
function* forEach(shell,verb,names,now){
let last=SUCCESS;
for(const name of names){
const unit=name.replace(/\.service$/,"");
const server=web_servers .bA.find((known)=>known.unit===unit);
if(server===undefined)
last=ignore(shell,`systemctl ${verb} ${unit}`);
else if(!shell.instance.guest.packages.has(unit))
last=notInstalled(shell,verb,unit);
else
last=yield* act(shell,verb,server,now);
}
return last;
}
function notInstalled(shell,verb,unit){
if(verb==="enable"||verb==="disable")
return failure(shell,1,`Failed to ${verb} unit: Unit file ${unit}.service does not exist.`);
if(verb==="is-active")
return{status:4,output:"inactive\n"};
return failure(shell,5,`Failed to ${verb} ${unit}.service: Unit ${unit}.service not found.`);
}
function* act(shell,verb,server,now){
const{guest}=shell.instance;
const{unit}=server;
switch(verb){
case "enable":
guest.enabled.add(unit);
return now?yield* start(shell,server):SUCCESS;
case "reenable":
guest.enabled.add(unit);
return SUCCESS;
case "disable":
case "mask":
guest.enabled.delete(unit);
return now?stop(shell,unit):SUCCESS;
case "start":
case "restart":
case "reload":
case "reload-or-restart":
case "try-restart":
return yield* start(shell,server);
case "stop":
case "kill":
return stop(shell,unit);
case "is-active":
return guest.active.has(unit)?output("active\n"):{status:3,output:"inactive\n"};
case "is-enabled":
return guest.enabled.has(unit)?output("enabled\n"):{status:1,output:"disabled\n"};
default:
return ignore(shell,`systemctl ${verb} ${unit}`);
}
}
function* start(shell,server){
const{guest}=shell.instance;
if(web_servers .bA.some((other)=>other!==server&&other.port===server.port&&guest.active.has(other.unit))){
return failure(shell,1,`Job for ${server.unit}.service failed: port ${server.port} is in use.`);
}
if(guest.active.has(server.unit))
return SUCCESS;
yield shell.lab.draw("ec2.user-data.service");
guest.active.add(server.unit);
(0,change.Je)(shell.lab,shell.instance);
return SUCCESS;
}
function stop(shell,unit){
shell.instance.guest.active.delete(unit);
(0,change.Je)(shell.lab,shell.instance);
return SUCCESS;
}
const serviceCommands={systemctl,service,chkconfig};
const cut=(shell,args,input)=>{
const fields=text_option(args,"f");
const characters=text_option(args,"c");
const chosen=selection(fields??characters??"");
if(chosen===undefined)
return ignore(shell,`cut ${args.join(" ")}`);
const separator=fields===undefined?"":(text_option(args,"d")??"\t");
return eachLine(input,(line)=>{
if(fields!==undefined&&!line.includes(separator))
return line;
return line
.split(separator)
.filter((_part,index)=>chosen(index + 1))
.join(separator);
});
};
function text_option(args,letter){
for(const[index,argument]of args.entries()){
if(argument===`-${letter}`)
return args[index + 1];
if(argument.startsWith(`-${letter}`))
return argument.slice(2);
}
return undefined;
}
function selection(text){
const ranges=text.split(",").map((range)=>/^(\d*)(-?)(\d*)$/.exec(range));
if(text===""||ranges.includes(null))
return undefined;
return(index)=>ranges.some((range)=>{
const from=range?.[1]===""?1:Number(range?.[1]);
const to=range?.[2]===""?from:range?.[3]===""?Number.POSITIVE_INFINITY:Number(range?.[3]);
return from<=index&&index<=to;
});
}
const awk=(shell,args,input)=>{
const program=args.find((argument)=>argument.includes("print"));
const fields=/^\s*\{\s*print\s+\$(\d+|NF)\s*;?\s*\}\s*$/.exec(program??"");
if(fields===null)
return ignore(shell,`awk ${args.join(" ")}`);
const separator=text_option(args,"F");
return eachLine(input,(line)=>{
const parts=separator===undefined?line.trim().split(/\s+/):line.split(new RegExp(separator.length===1?`[${separator}]`:separator));
return fields[1]==="0"?line:((fields[1]==="NF"?parts.at(-1):parts[Number(fields[1])- 1])??"");
});
};
const sed=(shell,args,input)=>{
const program=args.find((argument)=>/^s(.)/.test(argument))??"";
const separator=program[1]??"/";
const[,pattern,replacement,flags]=program.split(separator);
const inPlace=args.some((argument)=>argument.startsWith("-i"));
if(pattern===undefined||replacement===undefined||/\\[(1]/.test(program))
return ignore(shell,`sed ${args.join(" ")}`);
const edit=(line)=>line.replace(new RegExp(pattern,flags?.includes("g")?"g":""),replacement.replaceAll("&","$&"));
const files=args.filter((argument)=>argument!==program&&!argument.startsWith("-"));
if(!inPlace)
return eachLine(files.length===0?input:contents(shell,files),edit);
for(const name of files){
const path=absolutePath(shell,name);
const before=shell.instance.guest.files.get(path);
if(before===undefined)
return ignore(shell,`sed ${args.join(" ")}`);
shell.instance.guest.files.set(path,eachLine(before,edit).output);
}
return output("");
};
const tr=(shell,args,input)=>{
if(args[0]==="-d"&&args[1]!==undefined){
const dropped=new Set(args[1].replaceAll("\\n","\n").replaceAll("\\r","\r"));
return output([...input].filter((character)=>!dropped.has(character)).join(""));
}
if(args.length===2&&args[0]?.length===1&&args[1]?.length===1)
return output(input.replaceAll(args[0],args[1]));
return ignore(shell,`tr ${args.join(" ")}`);
};
const grep=(shell,args,input)=>{
const[pattern="",...files]=args.filter((argument)=>!argument.startsWith("-"));
const quiet=args.some((argument)=>/^-[a-zA-Z]*q/.test(argument));
const inverted=args.some((argument)=>/^-[a-zA-Z]*v/.test(argument));
const insensitive=args.some((argument)=>/^-[a-zA-Z]*i/.test(argument));
const wanted=new RegExp(pattern,insensitive?"i":"");
const found=lines(files.length===0?input:contents(shell,files)).filter((line)=>wanted.test(line)!==inverted);
return{status:found.length===0?1:0,output:quiet||found.length===0?"":`${found.join("\n")}\n`};
};
const head=(_shell,args,input)=>output(joined(lines(input).slice(0,count(args))));
const tail=(_shell,args,input)=>output(joined(lines(input).slice(-count(args))));
function count(args){
const number=Number(text_option(args,"n")??args.find((argument)=>/^-\d+$/.test(argument))?.slice(1)??10);
return Number.isInteger(number)?number:10;
}
function contents(shell,names){
return names.map((name)=>shell.instance.guest.files.get(absolutePath(shell,name))??"").join("");
}
function lines(text){
return text===""?[]:text.replace(/\n$/,"").split("\n");
}
function joined(all){
return all.length===0?"":`${all.join("\n")}\n`;
}
function eachLine(text,change){
return output(joined(lines(text).map(change)));
}
function guarded(name,command){
return(shell,args,input)=>{
try{
return command(shell,args,input);
}
catch(error){
if(error instanceof SyntaxError)
return failure(shell,2,`${name}: ${error.message}`);
throw error;
}
};
}
const textCommands={
awk:guarded("awk",awk),
cut,
grep:guarded("grep",grep),
egrep:guarded("egrep",grep),
head,
sed:guarded("sed",sed),
tail,
tr,
};
const commands={
...builtinCommands,
...fileCommands,
...httpCommands,
...identityCommands,
...packageCommands,
...serviceCommands,
...textCommands,
};
class ScriptExit extends Error{
status;
constructor(status){
super(`exit ${status}`);
this.name="ScriptExit";
this.status=status;
}
}
class LoopJump extends Error{
kind;
constructor(kind){
super(kind);
this.name="LoopJump";
this.kind=kind;
}
}
const STEPS_AT_MOST=5_000;
function* runScript(shell,script,input=""){
let output="";
let last=SUCCESS;
for(const pipeline of script){
if(pipeline.after==="success"&&last.status!==0)
continue;
if(pipeline.after==="failure"&&last.status===0)
continue;
last=yield* runPipeline(shell,pipeline,input);
output +=last.output;
shell.lastStatus=last.status;
const looked=shell.looked>0||pipeline.negated||isLookedAt(script,pipeline);
if(last.status!==0&&shell.endsOnFailure&&!looked)
throw new ScriptExit(last.status);
}
return{status:last.status,output};
}
function isLookedAt(script,pipeline){
const next=script[script.indexOf(pipeline)+ 1];
return next!==undefined&&next.after!=="always";
}
function* runPipeline(shell,pipeline,input){
let passed=input;
let status=0;
let failed=0;
for(const statement of pipeline.statements){
const result=yield* runStatement(shell,statement,passed);
passed=result.output;
status=result.status;
if(status!==0)
failed=status;
}
const total=shell.pipeFails?failed:status;
return{status:pipeline.negated?Number(total===0):total,output:passed};
}
function* runStatement(shell,statement,input){
switch(statement.kind){
case "simple":
return yield* runSimple(shell,statement,input);
case "group":
return yield* redirected(shell,statement.redirects,input,(stdin)=>runScript(shell,statement.body,stdin));
case "function":
shell.functions.set(statement.name,statement.body);
return SUCCESS;
case "if":
for(const{condition,body}of statement.branches){
const decided=yield* runCondition(shell,condition);
if(decided.status===0)
return yield* runScript(shell,body,input);
}
return statement.otherwise===undefined?SUCCESS:yield* runScript(shell,statement.otherwise,input);
case "for":{
const values=[];
for(const word of statement.words)
values.push(...(yield* expand(shell,word)));
return yield* runLoop(shell,statement.body,()=>{
const value=values.shift();
if(value===undefined)
return false;
shell.variables.set(statement.name,value);
return true;
});
}
case "loop":
return yield* runLoop(shell,statement.body,function* next(){
const decided=yield* runCondition(shell,statement.condition);
return(decided.status===0)!==statement.until;
});
}
}
function* runCondition(shell,condition){
shell.looked +=1;
try{
return yield* runScript(shell,condition);
}
finally{
shell.looked -=1;
}
}
function* runLoop(shell,body,next){
let output="";
let status=0;
for(;;){
const more=next();
if(!(typeof more==="boolean"?more:yield* more))
break;
try{
const result=yield* runScript(shell,body);
output +=result.output;
status=result.status;
}
catch(error){
if(!(error instanceof LoopJump))
throw error;
if(error.kind==="break")
break;
}
}
return{status,output};
}
function* runSimple(shell,statement,input){
shell.steps +=1;
if(shell.steps>STEPS_AT_MOST){
ignore(shell,`${statement.text} (runs in circles)`);
throw new ScriptExit(1);
}
const words=[];
for(const word of statement.words)
words.push(...(yield* expand(shell,word)));
let status=0;
for(const{name,value}of statement.assignments){
shell.lastStatus=0;
shell.variables.set(name,(yield* expand(shell,{...value,quoted:true})).join(" "));
status=shell.lastStatus;
}
if(words.length===0)
return yield* redirected(shell,statement.redirects,input,()=>({status,output:""}));
return yield* redirected(shell,statement.redirects,input,(stdin)=>call(shell,words,stdin,statement.text));
}
function* call(shell,words,input,text){
const name=words[0].replace(/^\/(usr\/)?(local\/)?s?bin\//,"");
const args=words.slice(1);
if(name==="exit")
throw new ScriptExit(Number(args[0]??shell.lastStatus));
if(name==="break"||name==="continue")
throw new LoopJump(name);
if(name==="sudo"||name==="nohup"||name==="env"||name==="time"){
const rest=args.slice(args.findIndex((argument)=>!argument.startsWith("-")));
return rest.length===0?SUCCESS:yield* call(shell,rest,input,text);
}
const own=shell.functions.get(name);
if(own!==undefined)
return yield* runStatement(shell,own,input);
const command=Object.hasOwn(commands,name)?commands[name]:undefined;
if(command===undefined)
return ignore(shell,text);
const result=command(shell,args,input);
return "status" in result?result:yield* result;
}
function* redirected(shell,redirects,input,run){
let stdin=input;
let target;
for(const{kind,descriptor,word}of redirects){
if(kind==="ignored")
continue;
const text=(yield* expand(shell,{...word,quoted:true})).join(" ");
if(kind==="here-text")
stdin=text;
else if(kind==="read"){
const contents=shell.instance.guest.files.get(absolutePath(shell,text));
if(contents===undefined)
return failure(shell,1,`${text}: No such file or directory`);
stdin=contents;
}
else if(descriptor===undefined||descriptor===1)
target={name:absolutePath(shell,text),append:kind==="append"};
}
const outcome=run(stdin);
const result="status" in outcome?outcome:yield* outcome;
if(target===undefined)
return result;
if(!target.name.startsWith("/dev/"))
writeFile(shell,target.name,result.output,target.append);
return{status:result.status,output:""};
}
function* expand(shell,word){
const fields=[""];
for(const part of word.parts){
if(part.kind==="text"){
fields.push(fields.pop()+ part.text);
continue;
}
const value=part.kind==="variable"?yield* lookUp(shell,part.name,part.otherwise):yield* substitute(shell,part.script);
if(part.quoted||word.quoted)
fields.push(fields.pop()+ value);
else{
const[first="",...more]=value.trim().split(/\s+/);
fields.push(fields.pop()+ first,...more);
}
}
return fields.length===1&&fields[0]===""&&!word.quoted?[]:fields;
}
function* lookUp(shell,name,otherwise){
const value=name==="?"?String(shell.lastStatus):(shell.variables.get(name)??"");
if(value!==""||otherwise===undefined)
return value;
return(yield* expand(shell,otherwise)).join(" ");
}
function* substitute(shell,script){
const result=yield* runScript(shell,script);
shell.lastStatus=result.status;
return result.output.replace(/\n+$/,"");
}
class SyntaxProblem extends Error{
line;
constructor(what,line){
super(what);
this.name="SyntaxProblem";
this.line=line;
}
}
const METACHARACTERS=new Set([" ","\t","\n",";","&","|","<",">","(",")"]);
function problem(reader,what){
return new SyntaxProblem(what,reader.text.slice(0,reader.position).split("\n").length);
}
function skipBlanks(reader){
const{text}=reader;
for(;;){
const character=text[reader.position];
if(character===" "||character==="\t"||character==="\r")
reader.position +=1;
else if(character==="\\"&&text[reader.position + 1]==="\n")
reader.position +=2;
else if(character==="#"){
const end=text.indexOf("\n",reader.position);
reader.position=end===-1?text.length:end;
}
else
return;
}
}
function readWord(reader,inner){
const parts=[];
const{text}=reader;
let quoted=false;
const start=reader.position;
for(;;){
const character=text[reader.position];
if(character===undefined||METACHARACTERS.has(character))
break;
if(character==="'"){
const end=text.indexOf("'",reader.position + 1);
if(end===-1)
throw problem(reader,"a single quote is never closed");
parts.push({kind:"text",text:text.slice(reader.position + 1,end)});
reader.position=end + 1;
quoted=true;
}
else if(character==='"'){
reader.position +=1;
parts.push(...readQuoted(reader,'"',inner));
quoted=true;
}
else if(character==="\\"){
const next=text[reader.position + 1]??"";
if(next!=="\n")
parts.push({kind:"text",text:next});
reader.position +=2;
}
else if(character==="$"||character==="`"){
parts.push(readDollar(reader,false,inner));
}
else{
parts.push({kind:"text",text:character});
reader.position +=1;
}
}
return reader.position===start?undefined:{parts:merged(parts),quoted};
}
function readQuoted(reader,closing,inner){
const parts=[];
const{text}=reader;
for(;;){
const character=text[reader.position];
if(character===undefined){
if(closing==="")
return merged(parts);
throw problem(reader,"a double quote is never closed");
}
if(character===closing){
reader.position +=1;
return merged(parts);
}
if(character==="\\"){
const next=text[reader.position + 1]??"";
if(next!=="\n")
parts.push({kind:"text",text:`$\`\\${closing}`.includes(next)?next:`\\${next}`});
reader.position +=2;
}
else if(character==="$"||character==="`"){
parts.push(readDollar(reader,true,inner));
}
else{
parts.push({kind:"text",text:character});
reader.position +=1;
}
}
}
function readDollar(reader,quoted,inner){
const{text}=reader;
if(text[reader.position]==="`"){
const end=closingBackquote(reader);
const body=text.slice(reader.position + 1,end).replaceAll("\\`","`");
reader.position=end + 1;
return{kind:"command",script:inner({text:body,position:0,waiting:[]},""),quoted};
}
if(text.startsWith("$((",reader.position))
throw problem(reader,"arithmetic in $(( )) is not understood");
if(text.startsWith("$(",reader.position)){
reader.position +=2;
return{kind:"command",script:inner(reader,")"),quoted};
}
if(text.startsWith("${",reader.position)){
const match=/\$\{(\w+|[?@*#])(?::?-([^}]*))?\}/y;
match.lastIndex=reader.position;
const found=match.exec(text);
if(found===null)
throw problem(reader,"this kind of variable expansion is not understood");
reader.position=match.lastIndex;
const otherwise=found[2]===undefined?undefined:quotedWord(found[2],inner);
return{kind:"variable",name:found[1],otherwise,quoted};
}
const name=/\$(\w+|[?@*#$!])/y;
name.lastIndex=reader.position;
const found=name.exec(text);
if(found===null){
reader.position +=1;
return{kind:"text",text:"$"};
}
const variable=/^\d/.test(found[1])?found[1][0]:found[1];
reader.position +=1 + variable.length;
return{kind:"variable",name:variable,otherwise:undefined,quoted};
}
function closingBackquote(reader){
for(let index=reader.position + 1;index<reader.text.length;index +=1){
if(reader.text[index]==="\\")
index +=1;
else if(reader.text[index]==="`")
return index;
}
throw problem(reader,"a backquote is never closed");
}
function readHereDocuments(reader,inner){
for(const{redirect,end,literal,tabs}of reader.waiting.splice(0)){
const lines=[];
for(;;){
if(reader.position>=reader.text.length)
break;
const lineEnd=reader.text.indexOf("\n",reader.position);
const raw=reader.text.slice(reader.position,lineEnd===-1?undefined:lineEnd);
reader.position=lineEnd===-1?reader.text.length:lineEnd + 1;
const line=tabs?raw.replace(/^\t+/,""):raw;
if(line===end)
break;
lines.push(line);
}
const body=lines.length===0?"":`${lines.join("\n")}\n`;
redirect.word=literal?{parts:[{kind:"text",text:body}],quoted:true}:quotedWord(body,inner);
}
}
function quotedWord(text,inner){
return{parts:readQuoted({text,position:0,waiting:[]},"",inner),quoted:true};
}
function merged(parts){
const result=[];
for(const part of parts){
const last=result.at(-1);
if(part.kind==="text"&&last?.kind==="text")
result[result.length - 1]={kind:"text",text:last.text+part.text};
else
result.push(part);
}
return result;
}
function plainText(word){
if(word.parts.length===0)
return "";
const[part]=word.parts;
return word.parts.length===1&&part?.kind==="text"?part.text:undefined;
}
function readRedirects(reader,inner){
const redirects=[];
for(;;){
skipBlanks(reader);
if(!readRedirect(reader,redirects,inner))
return redirects;
}
}
const EMPTY={parts:[],quoted:true};
function readRedirect(reader,into,inner){
const operator=/(\d*)(<<<|<<-|<<|>>|>\||&>>|&>|>&|<&|<|>)/y;
operator.lastIndex=reader.position;
const found=operator.exec(reader.text);
if(found===null)
return false;
reader.position=operator.lastIndex;
const descriptor=found[1]===""?undefined:Number(found[1]);
const sign=found[2];
skipBlanks(reader);
if(/[<>]\(/y.test(reader.text.slice(reader.position,reader.position + 2))){
reader.position +=2;
inner(reader,")");
into.push({kind:"ignored",descriptor,word:EMPTY});
return true;
}
const target=readWord(reader,inner);
if(target===undefined)
throw problem(reader,`nothing follows ${sign}`);
if(sign==="<<"||sign==="<<-"){
const redirect={kind:"here-text",descriptor,word:EMPTY};
reader.waiting.push({redirect,end:plainText(target)??"",literal:target.quoted,tabs:sign==="<<-"});
into.push(redirect);
return true;
}
const kind=sign==="<<<"?"here-text":sign==="<"?"read":sign===">"||sign===">|"?"write":sign===">>"?"append":"ignored";
into.push({
kind,
descriptor,
word:kind==="here-text"?{parts:[...target.parts,{kind:"text",text:"\n"}],quoted:true}:target,
});
return true;
}
function peekWord(reader){
const next=/[^\s;&|<>()`]+/y;
next.lastIndex=reader.position;
return next.exec(reader.text)?.[0]??"";
}
function takeWord(reader){
skipBlanks(reader);
const found=peekWord(reader);
reader.position +=found.length;
return found;
}
function take(reader,sign){
skipBlanks(reader);
if(!reader.text.startsWith(sign,reader.position))
return false;
reader.position +=sign.length;
return true;
}
const parsed=new Map();
const PARSED_AT_MOST=200;
function parseScript(text){
let result=parsed.get(text);
if(result===undefined){
if(parsed.size>=PARSED_AT_MOST)
parsed.clear();
result=parse_parse(text);
parsed.set(text,result);
}
return result;
}
function parse_parse(text){
const reader={text,position:0,waiting:[]};
const script=[];
try{
readList(reader,script,NOTHING);
if(reader.position<text.length)
throw problem(reader,`unexpected ${JSON.stringify(text[reader.position])}`);
return{script,problem:undefined};
}
catch(error){
if(error instanceof SyntaxProblem)
return{script,problem:error};
throw error;
}
}
const NOTHING=[];
function readList(reader,script,closing){
let after="always";
for(;;){
skipSeparators(reader);
const next=reader.text[reader.position];
if(next===undefined||next===")"||closing.includes(peekWord(reader)))
return;
script.push(readPipeline(reader,after));
skipBlanks(reader);
if(take(reader,"&&"))
after="success";
else if(take(reader,"||"))
after="failure";
else{
after="always";
take(reader,"&");
continue;
}
skipSeparators(reader);
}
}
const inner=(reader,closing)=>{
const script=[];
readList(reader,script,NOTHING);
if(!take(reader,closing))
throw problem(reader,`a command substitution is never closed by ${closing}`);
return script;
};
function skipSeparators(reader){
for(;;){
skipBlanks(reader);
if(reader.text[reader.position]==="\n"){
reader.position +=1;
readHereDocuments(reader,inner);
}
else if(!take(reader,";"))
return;
}
}
function readPipeline(reader,after){
const negated=peekWord(reader)==="!";
if(negated){
reader.position +=1;
skipBlanks(reader);
}
const statements=[readStatement(reader)];
for(;;){
skipBlanks(reader);
if(reader.text.startsWith("||",reader.position)||!take(reader,"|"))
return{after,negated,statements};
take(reader,"&");
skipSeparators(reader);
statements.push(readStatement(reader));
}
}
function readStatement(reader){
if(take(reader,"(")){
const body=[];
readList(reader,body,NOTHING);
if(!take(reader,")"))
throw problem(reader,"a parenthesis is never closed");
return{kind:"group",body,redirects:readRedirects(reader,inner)};
}
switch(peekWord(reader)){
case "{":
reader.position +=1;
return{kind:"group",body:block(reader,["}"]),redirects:readRedirects(reader,inner)};
case "if":
return readIf(reader);
case "while":
case "until":{
const until=takeWord(reader)==="until";
const condition=block(reader,["do"]);
return{kind:"loop",until,condition,body:block(reader,["done"])};
}
case "for":
return readFor(reader);
case "case":
case "select":
throw problem(reader,`${peekWord(reader)} is not understood`);
default:
return readSimple(reader);
}
}
function block(reader,closing){
const body=[];
readList(reader,body,closing);
if(!closing.includes(peekWord(reader)))
throw problem(reader,`${closing.join(" or ")} is missing`);
takeWord(reader);
return body;
}
function readIf(reader){
const branches=[];
let keyword=takeWord(reader);
while(keyword==="if"||keyword==="elif"){
const condition=block(reader,["then"]);
const body=[];
readList(reader,body,["elif","else","fi"]);
branches.push({condition,body});
keyword=takeWord(reader);
}
if(keyword==="else")
return{kind:"if",branches,otherwise:block(reader,["fi"])};
if(keyword!=="fi")
throw problem(reader,"fi is missing");
return{kind:"if",branches,otherwise:undefined};
}
function readFor(reader){
takeWord(reader);
skipBlanks(reader);
const name=takeWord(reader);
skipSeparators(reader);
const words=[];
if(peekWord(reader)==="in"){
takeWord(reader);
for(;;){
skipBlanks(reader);
const next=readWord(reader,inner);
if(next===undefined)
break;
words.push(next);
}
skipSeparators(reader);
}
if(takeWord(reader)!=="do")
throw problem(reader,"do is missing");
return{kind:"for",name,words,body:block(reader,["done"])};
}
function readSimple(reader){
const start=reader.position;
const assignments=[];
const words=[];
const redirects=[];
for(;;){
skipBlanks(reader);
if(readRedirect(reader,redirects,inner))
continue;
const assignment=words.length===0?/([A-Za-z_]\w*)=/y:undefined;
if(assignment!==undefined)
assignment.lastIndex=reader.position;
const name=assignment?.exec(reader.text)?.[1];
if(name!==undefined){
reader.position +=name.length + 1;
assignments.push({name,value:readWord(reader,inner)??{parts:[],quoted:true}});
continue;
}
const next=readWord(reader,inner);
if(next===undefined)
break;
words.push(next);
if(words.length===1&&/\s*\(\s*\)/y.test(reader.text.slice(reader.position)))
return readFunction(reader,next);
}
if(words.length+assignments.length+redirects.length===0){
throw problem(reader,`unexpected ${JSON.stringify(reader.text[reader.position]??"end of script")}`);
}
return{kind:"simple",assignments,words,redirects,text:reader.text.slice(start,reader.position).trim()};
}
function readFunction(reader,name){
reader.position=reader.text.indexOf(")",reader.position)+ 1;
skipSeparators(reader);
return{kind:"function",name:plainText(name)??"",body:readStatement(reader)};
}
function runUserData(lab,instance){
const{guest}=instance;
if(instance.userData===undefined)
return;
const text=Buffer.from(instance.userData,"base64").toString("utf8");
const shebang=/^#!\s*(\S+)([^\n]*)/.exec(text);
if(shebang===null||!/\b(?:ba|da)?sh$|\/env$/.test(shebang[1])){
lab.notModelled(`user data: ${JSON.stringify(text.slice(0,40))} is not a shell script that starts with #!`,(0,tags.TG)(lab,instance.id));
guest.console.push("cloud-init: Unhandled non-multipart (text/x-not-multipart) userdata");
return;
}
const{script,problem}=parseScript(text.replaceAll("\r\n","\n"));
if(problem!==undefined){
lab.notModelled(`user data: from line ${problem.line} on (${problem.message})`,(0,tags.TG)(lab,instance.id));
}
const shell=newShell(lab,instance,/ -\w*e/.test(shebang[2]));
advance(lab,instance,runScript(shell,script));
}
function newShell(lab,instance,endsOnFailure){
return{
lab,
instance,
variables:new Map([
["HOME","/root"],
["USER","root"],
["HOSTNAME",`ip-${instance.privateAddress.replaceAll(".","-")}`],
]),
functions:new Map(),
console:instance.guest.console,
directory:"/",
endsOnFailure,
pipeFails:false,
looked:0,
lastStatus:0,
steps:0,
};
}
function advance(lab,instance,run){
try{
const step=run.next();
if(step.done!==true){
(0,change.NU)(lab,instance,(0,change.PI)(lab,step.value),()=>advance(lab,instance,run));
return;
}
finish(instance,step.value.status);
}
catch(error){
if(error instanceof ScriptExit){
finish(instance,error.status);
return;
}
const message=error instanceof Error?error.message:String(error);
lab.notModelled(`user data: the lab failed to run it (${message})`,(0,tags.TG)(lab,instance.id));
}
}
function finish(instance,status){
if(status!==0)
instance.guest.console.push("cloud-init: Failed to run module scripts_user (scripts in /var/lib/cloud/instance/scripts)");
}
var capacity=$load(7695);
var instance_types=$load(220);
var volumes=$load(1228);
function launchInstance(lab,request){
const subnet=(0,errors.I6)("subnet",lab.ec2.subnets,request.subnetId);
const architecture=checkImage(lab,request);
const groupIds=checkGroups(lab,subnet.vpcId,request.groupIds);
checkUserData(request.userData);
(0,capacity.CC)(lab,subnet.zone,request.instanceType);
const id=lab.ids.ec2("i");
const networkInterface=(0,interfaces.lh)(lab,subnet,{attachedTo:id,groupIds,wanted:request.privateAddress});
const instance={
id,
reservationId:lab.ids.ec2("r"),
imageId:request.imageId,
architecture,
vpcId:subnet.vpcId,
subnetId:subnet.id,
zone:subnet.zone,
privateAddress:networkInterface.privateAddress,
interfaceId:networkInterface.id,
attachedAt:lab.clock.now(),
keyName:request.keyName,
rootDevice:request.rootDevice??"ebs",
volumes:request.volumes??(0,volumes.fL)(lab,{}),
lifecycle:request.lifecycle??"on-demand",
wantsPublicAddress:request.associatePublicAddress??subnet.mapPublicIpOnLaunch,
metadataNeedsToken:request.metadataNeedsToken??(0,ec2_images.I)(lab.region).byId.get(request.imageId)?.family!=="al2",
metadataHopLimit:request.metadataHopLimit??2,
instanceType:request.instanceType,
groupIds,
userData:request.userData,
instanceProfile:request.instanceProfile,
publicAddress:undefined,
disableApiStop:request.disableApiStop??false,
disableApiTermination:request.disableApiTermination??false,
shutdownBehavior:request.shutdownBehavior??"stop",
detailedMonitoring:request.detailedMonitoring??false,
sourceDestCheck:request.sourceDestCheck??true,
state:"stopped",
stateReason:undefined,
stateTransitionReason:"",
launchedAt:lab.clock.now(),
terminatedAt:undefined,
guest:{
kernel:"down",
packages:new Set(),
files:new Map(),
enabled:new Set(),
active:new Set(),
console:[],
told:"gone",
},
schedule:[],
};
lab.ec2.instances.set(id,instance);
(0,tags.Wt)(lab,id,request.tags);
(0,state.XW)(lab);
if(!(0,ec2_images.I)(lab.region).byId.has(request.imageId))
lab.notModelled(`image ${request.imageId}: taken for Amazon Linux 2023`,(0,tags.TG)(lab,id));
(0,change.Y8)(lab,instance,"pending");
firstBoot(lab,instance);
return instance;
}
function firstBoot(lab,instance){
const kernel=lab.draw("ec2.launch.kernel");
const userData=lab.draw("ec2.launch.user-data");
(0,change.NU)(lab,instance,(0,change.PI)(lab,lab.draw("ec2.launch.running")),()=>{
(0,change.TF)(lab,instance);
(0,change.Y8)(lab,instance,"running");
(0,change.NU)(lab,instance,(0,change.PI)(lab,kernel),()=>{
instance.guest.kernel="up";
(0,change.Je)(lab,instance);
});
(0,change.NU)(lab,instance,(0,change.PI)(lab,kernel+userData),()=>runUserData(lab,instance));
});
}
function checkImage(lab,request){
(0,errors.Hj)("image",request.imageId);
(0,instance_types.Wo)(request.instanceType);
const ofType=(0,instance_types.NJ)(request.instanceType);
const ofImage=(0,ec2_images.I)(lab.region).byId.get(request.imageId)?.architecture??ofType;
if(ofType===ofImage)
return ofImage;
throw(0,errors.BS)(`The architecture '${ofType}' of the specified instance type does not match the architecture '${ofImage}' of the specified AMI. Specify an instance type and an AMI that have matching architectures, and try again. You can use 'describe-instance-types' or 'describe-images' to discover the architecture of the instance type or AMI.`);
}
function checkGroups(lab,vpcId,groupIds){
if(groupIds===undefined||groupIds.length===0){
const own=lab.ec2.vpcs.get(vpcId)?.defaultSecurityGroupId;
return own===undefined?[]:[own];
}
for(const id of groupIds){
const group=(0,errors.I6)("securityGroup",lab.ec2.securityGroups,id);
if(group.vpcId===vpcId)
continue;
throw new operation .o("InvalidParameter",`Security group ${id} and subnet belong to different networks.`);
}
return groupIds;
}
function checkUserData(userData){
if(userData===undefined)
return;
if(!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(userData))
throw(0,errors.BS)("Invalid BASE64 encoding of user data.");
if(Buffer.from(userData,"base64").length>16_384)
throw(0,errors.BS)("User data is limited to 16384 bytes");
}
}),
4922:
((_webpack_module,$out,$load)=>{
$load.d($out,{
cP:()=>(privateDnsName),
y:()=>(macAddress),
yk:()=>(publicDnsName),
yu:()=>(metadata)
});
function metadata(lab,instance,path){
switch(path.replace(/\/$/,"")){
case "instance-id":
return instance.id;
case "ami-id":
return instance.imageId;
case "instance-type":
return instance.instanceType;
case "local-ipv4":
return instance.privateAddress;
case "hostname":
case "local-hostname":
return privateDnsName(lab,instance);
case "public-ipv4":
return instance.publicAddress;
case "public-hostname":
return publicDnsName(lab,instance)||undefined;
case "placement/availability-zone":
return instance.zone;
case "placement/region":
return lab.region;
case "security-groups":
return instance.groupIds.map((id)=>lab.ec2.securityGroups.get(id)?.name??id).join("\n");
case "mac":
return macAddress(instance);
case "dynamic/instance-identity/document":
return JSON.stringify({accountId:lab.account,availabilityZone:instance.zone,instanceId:instance.id,region:lab.region});
default:
return undefined;
}
}
function privateDnsName(lab,instance){
const host=`ip-${instance.privateAddress.replaceAll(".","-")}`;
return lab.region==="us-east-1"?`${host}.ec2.internal`:`${host}.${lab.region}.compute.internal`;
}
function publicDnsName(lab,instance){
if(instance.publicAddress===undefined||lab.ec2.vpcs.get(instance.vpcId)?.enableDnsHostnames!==true)
return "";
const host=`ec2-${instance.publicAddress.replaceAll(".","-")}`;
return lab.region==="us-east-1"?`${host}.compute-1.amazonaws.com`:`${host}.${lab.region}.compute.amazonaws.com`;
}
function macAddress(instance){
const digits=instance.interfaceId.slice(-10);
return `06:${(digits.match(/../g)??[]).join(":")}`;
}
}),
5700:
((_webpack_module,$out,$load)=>{
$load.d($out,{
M:()=>(page)
});
const TYPES={
html:"text/html; charset=UTF-8",
htm:"text/html; charset=UTF-8",
txt:"text/plain; charset=UTF-8",
css:"text/css",
js:"text/javascript",
json:"application/json",
svg:"image/svg+xml",
};
function page(guest,server,path,after){
const question=path.indexOf("?");
const name=question===-1?path:path.slice(0,question);
const file=name.endsWith("/")?`${name}index.html`:name;
const body=guest.files.get(server.documentRoot+file);
if(body!==undefined)
return response(server,200,"OK",contentType(file),body,after);
if(name==="/")
return testPage(server,after);
return response(server,404,"Not Found",HTML,NOT_FOUND,after);
}
const HTML="text/html; charset=UTF-8";
const NOT_FOUND="<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>No document of this name is on this server.</p></body></html>\n";
const TEST_PAGE="<html><head><title>Test page</title></head><body><h1>It works!</h1><p>This server has no content yet.</p></body></html>\n";
function testPage(server,after){
return response(server,server.emptyStatus,server.emptyStatus===200?"OK":"Forbidden",HTML,TEST_PAGE,after);
}
function contentType(file){
return TYPES[file.slice(file.lastIndexOf(".")+ 1).toLowerCase()]??"application/octet-stream";
}
function response(server,status,reason,type,body,after){
return{kind:"response",status,reason,headers:headersFor(server.banner,type),body,after};
}
const known=new Map();
function headersFor(banner,type){
const key=`${banner}\n${type}`;
let headers=known.get(key);
if(headers===undefined){
headers=Object.freeze({server:banner,"content-type":type});
known.set(key,headers);
}
return headers;
}
}),
6419:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Y:()=>(regroupInstance)
});
var _state_0=$load(2502);
function regroupInstance(lab,instance,groupIds){
instance.groupIds=groupIds;
const networkInterface=lab.ec2.interfaces.get(instance.interfaceId);
if(networkInterface!==undefined)
networkInterface.groupIds=groupIds;
(0,_state_0.XW)(lab);
}
}),
6775:
((_webpack_module,$out,$load)=>{
$load.d($out,{
$1:()=>(drawStart),
Eh:()=>(reboot),
e8:()=>(beginVainStart),
kO:()=>(beginStart)
});
var _change_0=$load(6027);
var _web_servers_1=$load(5680);
function drawStart(lab){
const running=lab.draw("ec2.start.running");
const httpd=lab.draw("ec2.start.httpd");
return{running,httpd,kernel:Math.min(lab.draw("ec2.start.kernel"),httpd)};
}
function beginStart(lab,instance,durations,index=0){
const earlier=index===0?0:lab.draw("ec2.spread");
(0,_change_0.dN)(instance);
instance.stateReason=undefined;
instance.stateTransitionReason="";
instance.launchedAt=lab.clock.now();
(0,_change_0.Y8)(lab,instance,"pending");
(0,_change_0.NU)(lab,instance,(0,_change_0.PI)(lab,durations.running-earlier),()=>{
(0,_change_0.TF)(lab,instance);
(0,_change_0.Y8)(lab,instance,"running");
boot(lab,instance,durations.kernel,durations.httpd);
});
}
function beginVainStart(lab,instance,durations){
(0,_change_0.dN)(instance);
instance.launchedAt=lab.clock.now();
(0,_change_0.Y8)(lab,instance,"pending");
(0,_change_0.NU)(lab,instance,(0,_change_0.PI)(lab,durations.running),()=>{
instance.stateReason={Code:"Client.InternalError",Message:"Client.InternalError: Client error on launch"};
instance.stateTransitionReason="";
(0,_change_0.Y8)(lab,instance,"stopped");
});
}
function reboot(lab,instance){
const httpd=lab.draw("ec2.reboot.httpd");
const kernel=Math.min(lab.draw("ec2.start.kernel"),httpd);
(0,_change_0.dN)(instance);
(0,_change_0.NU)(lab,instance,(0,_change_0.PI)(lab,lab.draw("ec2.stop.httpd")),()=>{
(0,_change_0.qG)(lab,instance);
boot(lab,instance,kernel,httpd);
});
}
function boot(lab,instance,kernel,httpd){
const{guest}=instance;
if(kernel<httpd){
(0,_change_0.NU)(lab,instance,(0,_change_0.PI)(lab,kernel),()=>{
guest.kernel="up";
(0,_change_0.Je)(lab,instance);
});
}
(0,_change_0.NU)(lab,instance,(0,_change_0.PI)(lab,httpd),()=>{
guest.kernel="up";
for(const{unit}of _web_servers_1 .bA)
if(guest.enabled.has(unit))
guest.active.add(unit);
(0,_change_0.Je)(lab,instance);
});
}
}),
8539:
((_webpack_module,$out,$load)=>{
$load.d($out,{
BP:()=>(shutDown),
EE:()=>(beginStop),
Ri:()=>(drawShutdown),
zZ:()=>(apart)
});
var _time_units_0=$load(6429);
var _change_1=$load(6027);
function drawShutdown(lab,end,options={}){
const complete=lab.draw(end);
const httpd=Math.min(lab.draw("ec2.stop.httpd"),complete);
const kernel=Math.min(httpd+lab.draw("ec2.stop.kernel"),complete);
return options.skipOsShutdown===true?{httpd:0,kernel:0,complete}:{httpd,kernel,complete};
}
function apart(lab,durations,index){
if(index===0)
return durations;
const earlier=lab.draw("ec2.spread");
const shifted=(duration)=>Math.max(0,duration-earlier);
return{httpd:shifted(durations.httpd),kernel:shifted(durations.kernel),complete:shifted(durations.complete)};
}
function beginStop(lab,instance,durations){
shutDown(lab,instance,"stopping",durations,()=>{
(0,_change_1.Hw)(lab,instance);
(0,_change_1.Y8)(lab,instance,"stopped");
});
}
function shutDown(lab,instance,state,durations,done){
(0,_change_1.dN)(instance);
instance.stateReason={Code:"Client.UserInitiatedShutdown",Message:"Client.UserInitiatedShutdown: User initiated shutdown"};
instance.stateTransitionReason=userInitiated(lab);
(0,_change_1.Y8)(lab,instance,state);
if(durations.httpd<durations.kernel){
(0,_change_1.NU)(lab,instance,(0,_change_1.PI)(lab,durations.httpd),()=>{
instance.guest.active.clear();
(0,_change_1.Je)(lab,instance);
});
}
(0,_change_1.NU)(lab,instance,(0,_change_1.PI)(lab,durations.kernel),()=>(0,_change_1.qG)(lab,instance));
(0,_change_1.NU)(lab,instance,(0,_change_1.PI)(lab,durations.complete),done);
}
function userInitiated(lab){
return `User initiated (${(0,_time_units_0.r4)(lab.clock.now()).slice(0,19).replace("T"," ")} GMT)`;
}
}),
5296:
((_webpack_module,$out,$load)=>{
$load.d($out,{
K:()=>(beginTermination),
z:()=>(isVisible)
});
var _time_units_0=$load(6429);
var _network_interfaces_1=$load(7528);
var _change_2=$load(6027);
var _stop_3=$load(8539);
const VISIBLE=_time_units_0 .dp;
const WITHOUT_GUEST=_time_units_0 .pY / 12;
function beginTermination(lab,instance,durations){
if(instance.state==="terminated"||instance.state==="shutting-down")
return;
const done=()=>{
(0,_change_2.Hw)(lab,instance);
for(const elastic of lab.ec2.elasticAddresses.values()){
if(elastic.owner.id!==instance.id)
continue;
elastic.owner.id="";
elastic.associationId=undefined;
}
instance.publicAddress=undefined;
instance.terminatedAt=lab.clock.now();
(0,_network_interfaces_1.FA)(lab,instance.interfaceId);
(0,_change_2.Y8)(lab,instance,"terminated");
};
if(instance.state==="stopped"){
(0,_change_2.dN)(instance);
(0,_change_2.Y8)(lab,instance,"shutting-down");
(0,_change_2.qG)(lab,instance);
(0,_change_2.NU)(lab,instance,(0,_change_2.PI)(lab,WITHOUT_GUEST),done);
return;
}
(0,_stop_3.BP)(lab,instance,"shutting-down",durations,done);
}
function isVisible(lab,instance){
return instance.terminatedAt===undefined||lab.clock.now()- instance.terminatedAt<VISIBLE;
}
}),
1228:
((_webpack_module,$out,$load)=>{
$load.d($out,{
fL:()=>(launchVolumes),
l6:()=>(managedKey),
v3:()=>(volumesOf)
});
var _properties_0=$load(8417);
const ROOT="/dev/xvda";
const GIBIBYTES=8;
function launchVolumes(lab,properties){
const mapped=((0,_properties_0.JD)(properties,"BlockDeviceMappings")??[]).flatMap((mapping)=>{
const ebs=(0,_properties_0.Ik)(mapping,"Ebs");
if(ebs===undefined)
return[];
return[
{
device:(0,_properties_0.Qq)(mapping,"DeviceName")??ROOT,
gibibytes:(0,_properties_0.nd)(ebs,"VolumeSize")??GIBIBYTES,
kind:(0,_properties_0.Qq)(ebs,"VolumeType")??"gp3",
key:keyOf(lab,ebs),
deletedWithInstance:(0,_properties_0.Jt)(ebs,"DeleteOnTermination")??true,
},
];
});
const root={device:ROOT,gibibytes:GIBIBYTES,kind:"gp3",key:undefined,deletedWithInstance:true};
return mapped.some(({device})=>device===ROOT)?mapped:[root,...mapped];
}
function volumesOf(instance){
if(instance.state==="terminated")
return[];
return instance.volumes.map((volume,index)=>({
...volume,
id:`vol-${index.toString(16).padStart(2,"0")}${instance.id.slice("i-".length + 2)}`,
instance,
}));
}
function managedKey(lab){
return keyArn(lab,"00000000-0000-0000-0000-00000000eb50");
}
function keyOf(lab,ebs){
const named=(0,_properties_0.Qq)(ebs,"KmsKeyId");
if(named===undefined)
return(0,_properties_0.Jt)(ebs,"Encrypted")===true?managedKey(lab):undefined;
if(/(^|:)alias\/aws\/ebs$/.test(named))
return managedKey(lab);
return named.startsWith("arn:")?named.replace(":alias/",":key/"):keyArn(lab,named.replace(/^alias\//,""));
}
function keyArn(lab,id){
return `arn:${lab.partition}:kms:${lab.region}:${lab.account}:key/${id}`;
}
}),
5680:
((_webpack_module,$out,$load)=>{
$load.d($out,{
AA:()=>(webState),
F_:()=>(listener),
bA:()=>(webServers)
});
const webServers=[
{unit:"httpd",port:80,documentRoot:"/var/www/html",banner:"Apache/2.4.66 (Amazon Linux)",emptyStatus:403},
{unit:"nginx",port:80,documentRoot:"/usr/share/nginx/html",banner:"nginx/1.28.0",emptyStatus:200},
];
function listener(guest,port){
if(guest.kernel==="down")
return undefined;
for(const server of webServers)
if(server.port===port&&guest.active.has(server.unit))
return server;
return undefined;
}
function webState(guest){
if(guest.kernel==="down")
return "gone";
return webServers.some((server)=>guest.active.has(server.unit))?"up":"down";
}
}),
2430:
((_webpack_module,$out,$load)=>{
$load.d($out,{
$d:()=>(sizeOf),
$f:()=>(overlaps),
GN:()=>(parseCidr),
M0:()=>(formatAddress),
gR:()=>(contains)
});
function parseCidr(text){
const match=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text);
if(match===null)
return undefined;
const length=Number(match[5]);
const bytes=match.slice(1,5).map(Number);
if(length>32||bytes.some((byte)=>byte>255))
return undefined;
const address=bytes.reduce((number,byte)=>number * 256 + byte,0);
const size=2 **(32 - length);
return{first:Math.floor(address / size)* size,length};
}
function sizeOf(cidr){
return 2 **(32 - cidr.length);
}
function contains(outer,inner){
return outer.length<=inner.length&&inner.first>=outer.first&&inner.first<outer.first+sizeOf(outer);
}
function overlaps(one,other){
return contains(one,other)||contains(other,one);
}
function formatAddress(number){
return[24,16,8,0].map((shift)=>Math.floor(number / 2 ** shift)%256).join(".");
}
}),
9120:
((_webpack_module,$out,$load)=>{
$load.d($out,{
e:()=>(ANYWHERE),
t:()=>(admits)
});
var _cidr_0=$load(2430);
var _routing_1=$load(4872);
const ANYWHERE="0.0.0.0/0";
function admits(lab,groupIds,direction,port,peer){
const rules=groupIds.flatMap((groupId)=>lab.ec2.securityGroups.get(groupId)?.rules.filter((rule)=>rule.direction===direction&&matchesPort(rule,port))??[]);
if(rules.some((rule)=>matchesPeer(rule,peer)))
return true;
const whole=(0,_cidr_0.GN)(peer.cidr);
const blocks=rules.flatMap((rule)=>(rule.peer.kind==="cidr"?((0,_cidr_0.GN)(rule.peer.cidr)??[]):[]));
return whole!==undefined&&isCovered(whole,blocks);
}
function isCovered(whole,blocks){
if(blocks.some((block)=>(0,_cidr_0.gR)(block,whole)))
return true;
const inside=blocks.filter((block)=>(0,_cidr_0.gR)(whole,block));
if(inside.length<2)
return false;
const length=whole.length + 1;
return[whole.first,whole.first + 2 **(32 - length)].every((first)=>isCovered({first,length},inside));
}
function matchesPort(rule,port){
if(rule.protocol==="-1")
return true;
if(rule.protocol!=="tcp")
return false;
return rule.fromPort===-1||(rule.fromPort<=port&&port<=rule.toPort);
}
function matchesPeer(rule,peer){
switch(rule.peer.kind){
case "cidr":
return(0,_routing_1.hU)(rule.peer.cidr,peer.cidr);
case "group":
return peer.groupIds.includes(rule.peer.id);
case "prefix-list":
return peer.prefixList===true;
case "cidr6":
return false;
}
}
}),
7528:
((_webpack_module,$out,$load)=>{
$load.d($out,{
FA:()=>(detachInterface),
XD:()=>(freeAddresses),
a9:()=>(interfacesIn),
lh:()=>(attachInterface),
qg:()=>(interfacesOf)
});
var _operation_0=$load(3731);
var _state_1=$load(2502);
var _cidr_2=$load(2430);
const RESERVED_AT_START=4;
const RESERVED_AT_END=1;
function attachInterface(lab,subnet,options){
const taken=new Set(interfacesIn(lab,subnet.id).map((other)=>other.privateAddress));
const networkInterface={
id:lab.ids.ec2("eni"),
subnetId:subnet.id,
vpcId:subnet.vpcId,
privateAddress:options.wanted===undefined?lowestFree(subnet,taken):wantedAddress(subnet,taken,options.wanted),
attachedTo:options.attachedTo,
attachedAt:lab.clock.now(),
groupIds:options.groupIds,
};
lab.ec2.interfaces.set(networkInterface.id,networkInterface);
(0,_state_1.XW)(lab);
return networkInterface;
}
function detachInterface(lab,interfaceId){
lab.ec2.interfaces.delete(interfaceId);
lab.ec2.tags.delete(interfaceId);
(0,_state_1.XW)(lab);
}
function interfacesIn(lab,subnetId){
return[...lab.ec2.interfaces.values()].filter((networkInterface)=>networkInterface.subnetId===subnetId);
}
function interfacesOf(lab,attachedTo){
return[...lab.ec2.interfaces.values()].filter((networkInterface)=>networkInterface.attachedTo===attachedTo);
}
function freeAddresses(lab,subnet){
const cidr=(0,_cidr_2.GN)(subnet.cidr);
return cidr===undefined?0:(0,_cidr_2 .$d)(cidr)- RESERVED_AT_START-RESERVED_AT_END-interfacesIn(lab,subnet.id).length;
}
function lowestFree(subnet,taken){
const cidr=(0,_cidr_2.GN)(subnet.cidr);
if(cidr!==undefined){
for(let offset=RESERVED_AT_START;offset<(0,_cidr_2 .$d)(cidr)- RESERVED_AT_END;offset +=1){
const address=(0,_cidr_2.M0)(cidr.first+offset);
if(!taken.has(address))
return address;
}
}
throw new _operation_0 .o("InsufficientFreeAddressesInSubnet",`There are not enough free addresses in subnet '${subnet.id}' to satisfy the requested number of instances.`);
}
function wantedAddress(subnet,taken,wanted){
const cidr=(0,_cidr_2.GN)(subnet.cidr);
const single=(0,_cidr_2.GN)(`${wanted}/32`);
if(cidr===undefined||single===undefined||single.first<cidr.first||single.first>=cidr.first +(0,_cidr_2 .$d)(cidr)){
throw new _operation_0 .o("InvalidParameterValue","Address does not fall within the subnet's address range");
}
const offset=single.first-cidr.first;
if(offset<RESERVED_AT_START||offset>=(0,_cidr_2 .$d)(cidr)- RESERVED_AT_END){
throw new _operation_0 .o("InvalidParameterValue",`Address ${wanted} is in subnet's reserved address range`);
}
if(taken.has(wanted))
throw new _operation_0 .o("InvalidIPAddress.InUse",`Address ${wanted} is in use.`);
return wanted;
}
}),
6329:
((_webpack_module,$out,$load)=>{
$load.d($out,{
L:()=>(networkAclAssociationId),
_:()=>(describeNetworkAcl)
});
var _tags_1=$load(402);
var _firewall_0=$load(9120);
const LAST_RULE=32_767;
function networkAclAssociationId(subnetId){
return subnetId.replace(/^subnet-/,"aclassoc-");
}
function describeNetworkAcl(lab,vpc){
const NetworkAclId=vpc.networkAclId;
const rule={CidrBlock:_firewall_0 .e,Protocol:"-1"};
return{
Associations:[...lab.ec2.subnets.values()]
.filter(({vpcId})=>vpcId===vpc.id)
.map(({id})=>({NetworkAclAssociationId:networkAclAssociationId(id),NetworkAclId,SubnetId:id})),
Entries:[true,false].flatMap((Egress)=>[
{...rule,Egress,RuleAction:"allow",RuleNumber:100},
{...rule,Egress,RuleAction:"deny",RuleNumber:LAST_RULE},
]),
IsDefault:true,
NetworkAclId,
OwnerId:lab.account,
Tags:(0,_tags_1.Fg)(lab,NetworkAclId),
VpcId:vpc.id,
};
}
}),
4872:
((_webpack_module,$out,$load)=>{
$load.d($out,{
LU:()=>(routeTableOf),
hU:()=>(covers),
q1:()=>(leadsToNatGateway),
y5:()=>(leadsToInternetGateway)
});
var _cidr_0=$load(2430);
function routeTableOf(lab,subnet){
for(const table of lab.ec2.routeTables.values()){
if(table.vpcId!==subnet.vpcId)
continue;
for(const subnetId of table.associations.values())
if(subnetId===subnet.id)
return table;
}
const vpc=lab.ec2.vpcs.get(subnet.vpcId);
return vpc===undefined?undefined:lab.ec2.routeTables.get(vpc.mainRouteTableId);
}
function defaultRoute(lab,subnet){
return routeTableOf(lab,subnet)?.routes.get("0.0.0.0/0");
}
function leadsToInternetGateway(lab,subnet){
const route=defaultRoute(lab,subnet);
if(route?.target.kind!=="internet-gateway")
return false;
return lab.ec2.internetGateways.get(route.target.id)?.vpcId===subnet.vpcId;
}
function leadsToNatGateway(lab,subnet){
const route=defaultRoute(lab,subnet);
if(route?.target.kind!=="nat-gateway")
return false;
const gateway=lab.ec2.natGateways.get(route.target.id);
if(gateway===undefined||gateway.state!=="available"||gateway.connectivity!=="public")
return false;
const home=lab.ec2.subnets.get(gateway.subnetId);
return home!==undefined&&leadsToInternetGateway(lab,home);
}
function covers(outer,inner){
const wide=(0,_cidr_0.GN)(outer);
const narrow=(0,_cidr_0.GN)(inner);
return wide!==undefined&&narrow!==undefined&&(0,_cidr_0.gR)(wide,narrow);
}
}),
8415:
((_webpack_module,$out,$load)=>{
$load.d($out,{
A0:()=>(ipv6BlocksOfVpc),
Ds:()=>(hasIpv6Block),
Sb:()=>(ipv6BlocksOfSubnet)
});
var _random_seeded_0=$load(5450);
var _properties_1=$load(8417);
function ipv6BlocksOfVpc(lab,vpcId){
return builtResources(lab).flatMap(({type,physicalId,properties})=>{
if(type!=="AWS::EC2::VPCCidrBlock"||(0,_properties_1.Qq)(properties,"VpcId")!==vpcId)
return[];
const own=(0,_properties_1.Qq)(properties,"Ipv6CidrBlock");
if(own!==undefined)
return[own];
if(!(0,_properties_1.Jt)(properties,"AmazonProvidedIpv6CidrBlock")&&(0,_properties_1.Qq)(properties,"Ipv6IpamPoolId")===undefined)
return[];
const random=(0,_random_seeded_0.sk)(`ipv6-block/${physicalId}`);
return[`2406:da14:${(0,_random_seeded_0.ay)(random,4)}:${(0,_random_seeded_0.ay)(random,2)}00::/56`];
});
}
function ipv6BlocksOfSubnet(lab,subnetId){
return blockProperties(lab,subnetId).flatMap((properties)=>(0,_properties_1.Qq)(properties,"Ipv6CidrBlock")??[]);
}
function hasIpv6Block(lab,subnetId){
const known=blockProperties(lab,subnetId);
if(known.length===0)
return undefined;
return known.some((properties)=>(0,_properties_1.Qq)(properties,"Ipv6CidrBlock")!==undefined||(0,_properties_1.Qq)(properties,"Ipv6IpamPoolId")!==undefined);
}
function blockProperties(lab,subnetId){
return builtResources(lab).flatMap(({type,physicalId,properties})=>physicalId===subnetId||(type==="AWS::EC2::SubnetCidrBlock"&&(0,_properties_1.Qq)(properties,"SubnetId")===subnetId)?[properties]:[]);
}
function builtResources(lab){
const stacks=[...lab.cloudformation.stacks.values()];
return stacks.flatMap(({resources})=>[...resources.values()].flatMap(({built})=>built??[]));
}
}),
9881:
((_webpack_module,$out,$load)=>{
$load.d($out,{
C6:()=>(checkDuplicate),
Gq:()=>(checkGroupDescription),
dH:()=>(readRule),
ep:()=>(ruleKey),
hc:()=>(liveRule),
we:()=>(allowAllEgress)
});
var _operation_0=$load(3731);
var _properties_1=$load(8417);
var _errors_2=$load(1468);
var _network_cidr_3=$load(2430);
const PROTOCOLS={"1":"icmp","6":"tcp","17":"udp","58":"icmpv6",all:"-1"};
function readRule(lab,direction,properties,inline){
const given=(0,_properties_1 .$4)(properties,"IpProtocol").toLowerCase();
const protocol=PROTOCOLS[given]??given;
if(!/^(tcp|udp|icmp|icmpv6|-1|\d{1,3})$/.test(protocol)){
throw(0,_errors_2.BS)(`Invalid value '${given}' for IP protocol. Unknown protocol.`);
}
const fromPort=(0,_properties_1.nd)(properties,"FromPort")??-1;
const toPort=(0,_properties_1.nd)(properties,"ToPort")??-1;
checkPorts(protocol,fromPort,toPort);
return{
id:lab.ids.ec2("sgr"),
direction,
protocol,
fromPort:protocol==="-1"?-1:fromPort,
toPort:protocol==="-1"?-1:toPort,
peer:readPeer(lab,direction,properties),
description:ruleDescription(properties),
inline,
};
}
const DESCRIPTION=/^[a-zA-Z0-9. _\-:/()#,@[\]+=&;{}!$*]{0,255}$/;
const ALLOWED="Valid descriptions are strings less than 256 characters from the following set:  a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*";
function ruleDescription(properties){
const description=(0,_properties_1.Qq)(properties,"Description");
if(description!==undefined&&!DESCRIPTION.test(description))
throw(0,_errors_2.BS)(`Invalid rule description. ${ALLOWED}`);
return description;
}
function checkGroupDescription(description){
if(/[^\x00-\x7f]/.test(description)){
throw(0,_errors_2.BS)(`Value (${description}) for parameter GroupDescription is invalid. Character sets beyond ASCII are not supported.`);
}
if(!DESCRIPTION.test(description))
throw(0,_errors_2.BS)(`Invalid security group description. ${ALLOWED}`);
}
function checkPorts(protocol,fromPort,toPort){
if(protocol!=="tcp"&&protocol!=="udp")
return;
for(const port of[fromPort,toPort]){
if(port<0||port>65_535)
throw(0,_errors_2.BS)(`Invalid value '${port}' for portRange. Must specify both from and to ports with TCP/UDP.`);
}
if(fromPort>toPort)
throw(0,_errors_2.BS)(`Invalid value '${fromPort}-${toPort}' for portRange. The from port must not exceed the to port.`);
}
function readPeer(lab,direction,properties){
const side=direction==="ingress"?"Source":"Destination";
const cidr=(0,_properties_1.Qq)(properties,"CidrIp");
if(cidr!==undefined){
if((0,_network_cidr_3.GN)(cidr)===undefined)
throw(0,_errors_2.BS)(`CIDR block ${cidr} is malformed`);
return{kind:"cidr",cidr};
}
const cidr6=(0,_properties_1.Qq)(properties,"CidrIpv6");
if(cidr6!==undefined)
return{kind:"cidr6",cidr:cidr6};
const groupId=(0,_properties_1.Qq)(properties,`${side}SecurityGroupId`);
if(groupId!==undefined)
return{kind:"group",id:(0,_errors_2.I6)("securityGroup",lab.ec2.securityGroups,groupId).id};
const prefixListId=(0,_properties_1.Qq)(properties,`${side}PrefixListId`);
if(prefixListId!==undefined)
return{kind:"prefix-list",id:prefixListId};
throw new _operation_0 .o("InvalidParameterCombination",`Exactly one of CidrIp, CidrIpv6, ${side}PrefixListId or ${side}SecurityGroupId must be specified`);
}
function liveRule({direction,protocol,fromPort,toPort,peer,description}){
const side=direction==="ingress"?"Source":"Destination";
return{
IpProtocol:protocol,
FromPort:fromPort,
ToPort:toPort,
CidrIp:peer.kind==="cidr"?peer.cidr:undefined,
CidrIpv6:peer.kind==="cidr6"?peer.cidr:undefined,
[`${side}SecurityGroupId`]:peer.kind==="group"?peer.id:undefined,
[`${side}PrefixListId`]:peer.kind==="prefix-list"?peer.id:undefined,
Description:description,
};
}
function allowAllEgress(lab){
return{
id:lab.ids.ec2("sgr"),
direction:"egress",
protocol:"-1",
fromPort:-1,
toPort:-1,
peer:{kind:"cidr",cidr:"0.0.0.0/0"},
description:undefined,
inline:true,
};
}
function checkDuplicate(rules,rule){
const key=ruleKey(rule);
if(!rules.some((other)=>ruleKey(other)===key))
return;
const peer="cidr" in rule.peer?rule.peer.cidr:rule.peer.id;
const ports=rule.protocol==="-1"?"ALL":`${rule.protocol.toUpperCase()}, from port: ${rule.fromPort}, to port: ${rule.toPort}`;
throw new _operation_0 .o("InvalidPermission.Duplicate",`the specified rule "peer: ${peer}, ${ports}, ALLOW" already exists`);
}
function ruleKey({direction,protocol,fromPort,toPort,peer}){
return[direction,protocol,fromPort,toPort,peer.kind,"cidr" in peer?peer.cidr:peer.id].join(" ");
}
}),
2502:
((_webpack_module,$out,$load)=>{
$load.d($out,{
UO:()=>(createEc2State),
XW:()=>(networkChanged),
hH:()=>(startEc2)
});
var _random_seeded_0=$load(5450);
function createEc2State(){
return{
vpcs:new Map(),
subnets:new Map(),
internetGateways:new Map(),
routeTables:new Map(),
securityGroups:new Map(),
endpoints:new Map(),
natGateways:new Map(),
elasticAddresses:new Map(),
interfaces:new Map(),
launchTemplates:new Map(),
instances:new Map(),
tags:new Map(),
withoutCapacity:new Set(),
reach:new Map(),
luck:(0,_random_seeded_0.sk)("ec2"),
};
}
function startEc2(lab){
lab.ec2.luck=lab.random.fork("ec2/luck");
}
function networkChanged(lab){
lab.ec2.reach.clear();
lab.signals.networkChanged.emit(undefined);
}
}),
402:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Fg:()=>(tagsOf),
QC:()=>(displayName),
TG:()=>(origin),
Wt:()=>(setTags)
});
function setTags(lab,resourceId,tags){
let own=lab.ec2.tags.get(resourceId);
if(own===undefined){
own=new Map();
lab.ec2.tags.set(resourceId,own);
}
for(const{Key,Value}of tags)
own.set(Key,Value);
}
function tagsOf(lab,resourceId){
return[...(lab.ec2.tags.get(resourceId)??[])].map(([Key,Value])=>({Key,Value}));
}
function tag(lab,resourceId,key){
return lab.ec2.tags.get(resourceId)?.get(key);
}
function displayName(lab,resourceId){
const logicalId=tag(lab,resourceId,"aws:cloudformation:logical-id");
return logicalId===undefined?resourceId:`${logicalId} (${resourceId})`;
}
function origin(lab,resourceId){
const stack=tag(lab,resourceId,"aws:cloudformation:stack-name");
const logicalId=tag(lab,resourceId,"aws:cloudformation:logical-id");
if(stack!==undefined&&logicalId!==undefined)
return `${stack}/${logicalId}`;
return tag(lab,resourceId,"Name")??resourceId;
}
}),
9276:
((_webpack_module,$out,$load)=>{
$load.d($out,{
AE:()=>(zoneId),
Db:()=>(availabilityZones),
jL:()=>(zonesOf)
});
function zonesOf(region){
return["a","b","c"].map((letter)=>region+letter);
}
function availabilityZones(lab){
return zonesOf(lab.region);
}
const DIRECTIONS={
central:"c",
east:"e",
north:"n",
northeast:"ne",
northwest:"nw",
south:"s",
southeast:"se",
southwest:"sw",
west:"w",
};
function zoneId(zone){
const[area="",...rest]=zone.split("-");
const last=rest.pop()??"";
const place=rest.map((part)=>DIRECTIONS[part]??part).join("");
return `${area}${place}${last.slice(0,-1)}-az${last.charCodeAt(last.length - 1)- 96}`;
}
}),
3004:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Q4:()=>(showConditions),
Z7:()=>(readConditions),
cx:()=>(readActions),
p5:()=>(showActions)
});
var _operation_0=$load(3731);
var _properties_1=$load(8417);
function readActions(lab,balancer,actions){
const ordered=[...actions].sort((a,b)=>((0,_properties_1.nd)(a,"Order")??0)-((0,_properties_1.nd)(b,"Order")??0));
const read=ordered.map((action)=>readAction(lab,balancer,action));
if(read.filter((action)=>action.type!=="authenticate").length!==1){
throw new _operation_0 .o("ValidationError","Exactly one of 'fixed-response', 'forward' and 'redirect' actions must be specified");
}
return read;
}
function readAction(lab,balancer,action){
const type=(0,_properties_1 .$4)(action,"Type");
switch(type){
case "forward":
return{type,to:readShares(lab,balancer,action)};
case "fixed-response":{
const settings=(0,_properties_1.Ik)(action,"FixedResponseConfig")??{};
const status=(0,_properties_1 .$4)(settings,"StatusCode");
if(!/^[245]\d\d$/.test(status))
throw new _operation_0 .o("ValidationError",`The fixed-response status code '${status}' is not valid`);
return{
type,
status:Number(status),
contentType:(0,_properties_1.Qq)(settings,"ContentType")??"text/plain",
body:(0,_properties_1.Qq)(settings,"MessageBody")??"",
};
}
case "redirect":{
const settings=(0,_properties_1.Ik)(action,"RedirectConfig")??{};
const status=(0,_properties_1 .$4)(settings,"StatusCode");
if(status!=="HTTP_301"&&status!=="HTTP_302"){
throw new _operation_0 .o("ValidationError",`The redirect status code '${status}' is not valid`);
}
return{
type,
status:status==="HTTP_301"?301:302,
protocol:(0,_properties_1.Qq)(settings,"Protocol")??"#{protocol}",
port:(0,_properties_1.Qq)(settings,"Port")??"#{port}",
host:(0,_properties_1.Qq)(settings,"Host")??"#{host}",
path:(0,_properties_1.Qq)(settings,"Path")??"/#{path}",
query:(0,_properties_1.Qq)(settings,"Query")??"#{query}",
};
}
default:
lab.notModelled(`listener action ${type}`,balancer.name);
return{type:"authenticate",name:type};
}
}
function readShares(lab,balancer,action){
const forward=(0,_properties_1.JD)((0,_properties_1.Ik)(action,"ForwardConfig")??{},"TargetGroups");
const shares=forward??[{TargetGroupArn:(0,_properties_1 .$4)(action,"TargetGroupArn")}];
return shares.map((share)=>({
group:usableGroup(lab,balancer,(0,_properties_1 .$4)(share,"TargetGroupArn")),
weight:(0,_properties_1.nd)(share,"Weight")??1,
}));
}
function usableGroup(lab,balancer,arn){
const group=lab.elb.targetGroups.get(arn);
if(group===undefined)
throw new _operation_0 .o("TargetGroupNotFoundException",`Target groups '${arn}' not found`);
if(group.balancers.some((other)=>other!==balancer)){
throw new _operation_0 .o("TargetGroupAssociationLimitException",`The following target groups cannot be associated with more than one load balancer: ${arn}`);
}
if(group.vpcId!==balancer.vpcId&&group.targetType!=="lambda"){
throw new _operation_0 .o("InvalidConfigurationRequestException",`The following target groups are not in the same VPC as the load balancer: ${arn}`);
}
return group;
}
function readConditions(lab,conditions,where){
return conditions.map((condition)=>{
const field=(0,_properties_1 .$4)(condition,"Field");
const settings=(0,_properties_1.Ik)(condition,CONDITION_SETTINGS[field]??"Settings");
const values=(0,_properties_1.Te)(condition,"Values")??(settings===undefined?undefined:(0,_properties_1.Te)(settings,"Values"));
if(!MODELLED_FIELDS.has(field))
lab.notModelled(`listener rule condition ${field}`,where);
else if(values===undefined||values.length===0)
throw new _operation_0 .o("ValidationError","A condition value must be specified");
return{field,values:values??[]};
});
}
const CONDITION_SETTINGS={
"host-header":"HostHeaderConfig",
"path-pattern":"PathPatternConfig",
"http-request-method":"HttpRequestMethodConfig",
"source-ip":"SourceIpConfig",
};
const MODELLED_FIELDS=new Set(["host-header","path-pattern","http-request-method"]);
function showActions(actions){
return actions.map((action,index)=>({...showAction(action),...(actions.length>1?{Order:index + 1}:{})}));
}
function showAction(action){
switch(action.type){
case "forward":{
const[only]=action.to;
return{
Type:"forward",
...(action.to.length===1&&only!==undefined?{TargetGroupArn:only.group.arn}:{}),
ForwardConfig:{
TargetGroups:action.to.map(({group,weight})=>({TargetGroupArn:group.arn,Weight:weight})),
TargetGroupStickinessConfig:{Enabled:false},
},
};
}
case "fixed-response":
return{
Type:"fixed-response",
FixedResponseConfig:{StatusCode:String(action.status),ContentType:action.contentType,MessageBody:action.body},
};
case "redirect":
return{
Type:"redirect",
RedirectConfig:{
Protocol:action.protocol,
Port:action.port,
Host:action.host,
Path:action.path,
Query:action.query,
StatusCode:action.status===301?"HTTP_301":"HTTP_302",
},
};
case "authenticate":
return{Type:action.name};
}
}
function showConditions(conditions){
return conditions.map(({field,values})=>{
const settings=CONDITION_SETTINGS[field];
return{Field:field,Values:[...values],...(settings===undefined?{}:{[settings]:{Values:[...values]}})};
});
}
}),
4718:
((_webpack_module,$out,$load)=>{
$load.d($out,{
G:()=>(settle),
i:()=>(announce)
});
var _target_health_0=$load(5526);
function settle(lab,group,target){
const health=(0,_target_health_0.kG)(target.phase,target.checks.map((check)=>check.verdict),target.failure);
const before=target.health;
if(before.state===health.state&&before.reason===health.reason&&before.description===health.description)
return;
target.health=health;
const detail=health.reason===undefined?health.state:`${health.state} ${health.reason}`;
lab.truth({what:"target.state",subject:`${group.arn} ${target.id}`,detail});
if(before.state!==health.state)
announce(lab,group);
}
function announce(lab,group){
group.routing.clear();
let healthy=0;
for(const target of group.targets.values())
if(target.health.state==="healthy")
healthy +=1;
if(healthy!==group.healthyCount){
group.healthyCount=healthy;
lab.truth({what:"target-group.healthy",subject:group.arn,detail:String(healthy)});
}
for(const balancer of group.balancers){
balancer.dns=undefined;
lab.signals.targetHealthChanged.emit(balancer.arn);
}
}
}),
34:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Az:()=>(listenerActions),
IX:()=>(refreshAssociations),
c1:()=>(groupsOf),
jj:()=>(useOf)
});
var _announce_0=$load(4718);
var _checking_1=$load(9886);
var _lifecycle_2=$load(3280);
function listenerActions(listener){
return[...listener.defaultActions,...listener.rules.flatMap((rule)=>rule.actions)];
}
function groupsOf(actions){
return new Set(actions.flatMap((action)=>(action.type==="forward"?action.to.map((share)=>share.group):[])));
}
function refreshAssociations(lab){
for(const balancer of lab.elb.loadBalancers.values()){
balancer.targetGroups=groupsOf([...balancer.listeners.values()].flatMap(listenerActions));
balancer.dns=undefined;
}
const balancers=[...lab.elb.loadBalancers.values()];
for(const group of lab.elb.targetGroups.values()){
group.balancers=balancers.filter((balancer)=>balancer.targetGroups.has(group));
for(const target of[...group.targets.values()]){
(0,_lifecycle_2.JD)(lab,group,target,useOf(group,target));
if(nodesChanged(group,target))
(0,_checking_1.zj)(lab,group,target);
}
(0,_announce_0.i)(lab,group);
}
for(const balancer of balancers)
lab.signals.targetHealthChanged.emit(balancer.arn);
}
function useOf(group,target){
if(group.balancers.length===0)
return "group-detached";
return group.balancers.some((balancer)=>hasNode(balancer,target.zone))?"group-attached":"group-attached-elsewhere";
}
function hasNode(balancer,zone){
return zone===""||balancer.nodes.some((node)=>node.zone===zone);
}
function nodesChanged(group,target){
const nodes=group.balancers.flatMap((balancer)=>balancer.nodes);
return(target.phase==="checking"&&(nodes.length!==target.checks.length||target.checks.some((check)=>!nodes.includes(check.node))));
}
}),
719:
((_webpack_module,$out,$load)=>{
$load.d($out,{
TT:()=>(validateHealthThresholds),
W:()=>(LOAD_BALANCER_ATTRIBUTES),
u6:()=>(TARGET_GROUP_ATTRIBUTES),
wb:()=>(readAttributes)
});
var _operation_0=$load(3731);
var _properties_1=$load(8417);
const LOAD_BALANCER_ATTRIBUTES={
"access_logs.s3.bucket":"",
"access_logs.s3.enabled":"false",
"access_logs.s3.prefix":"",
"client_keep_alive.seconds":"3600",
"connection_logs.s3.bucket":"",
"connection_logs.s3.enabled":"false",
"connection_logs.s3.prefix":"",
"deletion_protection.enabled":"false",
"health_check_logs.s3.bucket":"",
"health_check_logs.s3.enabled":"false",
"health_check_logs.s3.prefix":"",
"idle_timeout.timeout_seconds":"60",
"ipv6.deny_all_igw_traffic":"false",
"load_balancing.cross_zone.enabled":"true",
"routing.http.desync_mitigation_mode":"defensive",
"routing.http.drop_invalid_header_fields.enabled":"false",
"routing.http.preserve_host_header.enabled":"false",
"routing.http.x_amzn_tls_version_and_cipher_suite.enabled":"false",
"routing.http.xff_client_port.enabled":"false",
"routing.http.xff_header_processing.mode":"append",
"routing.http2.enabled":"true",
"waf.fail_open.enabled":"false",
"zonal_shift.config.enabled":"false",
};
const TARGET_GROUP_ATTRIBUTES={
"deregistration_delay.timeout_seconds":"300",
"load_balancing.algorithm.anomaly_mitigation":"off",
"load_balancing.algorithm.type":"round_robin",
"load_balancing.cross_zone.enabled":"use_load_balancer_configuration",
"slow_start.duration_seconds":"0",
"stickiness.app_cookie.cookie_name":"",
"stickiness.app_cookie.duration_seconds":"86400",
"stickiness.enabled":"false",
"stickiness.lb_cookie.duration_seconds":"86400",
"stickiness.type":"lb_cookie",
"target_group_health.dns_failover.minimum_healthy_targets.count":"1",
"target_group_health.dns_failover.minimum_healthy_targets.percentage":"off",
"target_group_health.unhealthy_state_routing.minimum_healthy_targets.count":"1",
"target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage":"off",
};
const RANGES={
"client_keep_alive.seconds":[60,604_800],
"idle_timeout.timeout_seconds":[1,4_000],
"deregistration_delay.timeout_seconds":[0,3_600],
"slow_start.duration_seconds":[0,900],
};
function readAttributes(what,entries,known){
const read=new Map();
for(const entry of entries){
const key=(0,_properties_1 .$4)(entry,"Key");
const value=(0,_properties_1.Qq)(entry,"Value")??"";
if(!(key in known))
throw new _operation_0 .o("ValidationError",`${what} attribute key '${key}' is not recognized`);
if(read.has(key))
throw new _operation_0 .o("ValidationError",`${what} attribute key '${key}' cannot be specified more than once`);
validate(what,key,value);
read.set(key,value);
}
return read;
}
function validate(what,key,value){
const range=RANGES[key];
const wrong=((key.endsWith(".enabled")||key==="ipv6.deny_all_igw_traffic")&&
!["true","false","use_load_balancer_configuration"].includes(value))||
(key.includes("minimum_healthy_targets")&&value!=="off"&&!(/^\d+$/.test(value)&&Number(value)>=1))||
(range!==undefined&&!(/^\d+$/.test(value)&&Number(value)>=range[0]&&Number(value)<=range[1]));
if(wrong)
throw new _operation_0 .o("ValidationError",`${what} attribute '${key}' value '${value}' is not valid`);
}
function validateHealthThresholds(attributes){
for(const unit of["count","percentage"]){
const dns=Number(attributes.get(`target_group_health.dns_failover.minimum_healthy_targets.${unit}`));
const routing=Number(attributes.get(`target_group_health.unhealthy_state_routing.minimum_healthy_targets.${unit}`));
if(dns<routing){
throw new _operation_0 .o("InvalidConfigurationRequestException",`The DNS failover minimum healthy targets ${unit} must be greater than or equal to the unhealthy state routing minimum healthy targets ${unit}`);
}
}
}
}),
9886:
((_webpack_module,$out,$load)=>{
$load.d($out,{
ct:()=>(stopChecks),
u1:()=>(startChecks),
zj:()=>(restartChecks)
});
var _time_units_0=$load(6429);
var _announce_1=$load(4718);
var _health_check_2=$load(5573);
var _target_health_3=$load(5526);
function startChecks(lab,group,target,verdict){
target.checks=group.balancers.flatMap((balancer)=>balancer.nodes.map((node)=>({balancer,node,verdict,streak:0,cancelProbe:undefined,cancelResult:undefined})));
for(const check of target.checks)
scheduleFirst(lab,group,target,check);
}
function stopChecks(target){
for(const check of target.checks)
stop(check);
target.checks=[];
}
function restartChecks(lab,group,target){
if(target.phase!=="checking")
return;
const before=target.checks;
for(const check of before)
stop(check);
startChecks(lab,group,target,"initial");
for(const check of target.checks)
check.verdict=before.find((old)=>old.node===check.node)?.verdict??"initial";
(0,_announce_1.G)(lab,group,target);
}
function stop(check){
check.cancelProbe?.();
check.cancelResult?.();
}
function scheduleFirst(lab,group,target,check){
const phase=lab.elb.phases.next()* group.healthCheck.intervalSeconds*_time_units_0 .Z2;
scheduleProbe(lab,group,target,check,lab.clock.now()+ phase);
}
function scheduleProbe(lab,group,target,check,due){
check.cancelProbe=lab.clock.at(due,()=>{
scheduleProbe(lab,group,target,check,due+group.healthCheck.intervalSeconds*_time_units_0 .Z2);
const result=(0,_health_check_2.ih)(group.healthCheck,probe(lab,group,target,check));
if(changesNothing(check,target,result))
return;
check.cancelResult=lab.clock.at(due+result.after,()=>conclude(lab,group,target,check,result));
});
}
function probe(lab,group,target,check){
if(group.targetType!=="instance")
return{kind:"silence"};
const{network}=lab.elb;
const port=group.healthCheck.port==="traffic-port"?target.port:Number(group.healthCheck.port);
return network.instanceReply(lab,{
instanceId:target.id,
port,
host:`${network.instanceFacts(lab,target.id)?.privateAddress??""}:${port}`,
path:group.healthCheck.path,
source:{kind:"interface",subnetId:check.node.subnetId,securityGroupIds:check.balancer.securityGroupIds},
});
}
function changesNothing(check,target,{failure}){
if(check.streak!==0)
return false;
if(failure===undefined)
return check.verdict==="healthy";
return check.verdict==="unhealthy"&&target.failure?.kind===failure.kind&&failure.kind!=="mismatch";
}
function conclude(lab,group,target,check,{failure}){
const{healthCheck}=group;
const next=(0,_target_health_3.J4)(check,failure===undefined,{
healthy:healthCheck.healthyThreshold,
unhealthy:healthCheck.unhealthyThreshold,
});
check.verdict=next.verdict;
check.streak=next.streak;
if(failure!==undefined)
target.failure=failure;
(0,_announce_1.G)(lab,group,target);
}
}),
2993:
((_webpack_module,$out,$load)=>{
$load.d($out,{
HM:()=>(listenerByArn),
Zq:()=>(targetGroupByArn),
d_:()=>(loadBalancerByArn),
hE:()=>(ruleByArn),
kR:()=>(requireNames)
});
var _operation_0=$load(3731);
function loadBalancerByArn(lab,arn){
const found=lab.elb.loadBalancers.get(requiredArn(arn,"loadbalancer","load balancer"));
if(found===undefined)
throw new _operation_0 .o("LoadBalancerNotFoundException","One or more load balancers not found");
return found;
}
function targetGroupByArn(lab,arn){
const found=lab.elb.targetGroups.get(requiredArn(arn,"targetgroup","target group"));
if(found===undefined)
throw new _operation_0 .o("TargetGroupNotFoundException","One or more target groups not found");
return found;
}
function listenerByArn(lab,arn){
const found=lab.elb.listeners.get(requiredArn(arn,"listener","listener"));
if(found===undefined)
throw new _operation_0 .o("ListenerNotFoundException","One or more listeners not found");
return found;
}
function ruleByArn(lab,arn){
const found=lab.elb.rules.get(requiredArn(arn,"listener-rule","rule"));
if(found===undefined)
throw new _operation_0 .o("RuleNotFoundException","One or more rules not found");
return found;
}
function requiredArn(arn,kind,what){
if(arn===undefined)
throw new _operation_0 .o("ValidationError",`A ${what} ARN must be specified`);
if(!arn.startsWith("arn:")||!arn.includes(`:${kind}/`)){
throw new _operation_0 .o("ValidationError",`'${arn}' is not a valid ${what} ARN`);
}
return arn;
}
function requireNames(what,names,found){
const missing=names.filter((name)=>!found.has(name));
if(missing.length===0)
return;
const code=what==="Load balancers"?"LoadBalancerNotFoundException":"TargetGroupNotFoundException";
throw new _operation_0 .o(code,`${what} '[${missing.join(", ")}]' not found`);
}
}),
5573:
((_webpack_module,$out,$load)=>{
$load.d($out,{
S9:()=>(DEFAULT_HEALTH_CHECK),
ih:()=>(judgeProbe),
zR:()=>(healthCheckFrom)
});
var _operation_0=$load(3731);
var _properties_1=$load(8417);
const DEFAULT_HEALTH_CHECK={
enabled:true,
protocol:"HTTP",
port:"traffic-port",
path:"/",
intervalSeconds:30,
timeoutSeconds:5,
healthyThreshold:5,
unhealthyThreshold:2,
matcher:"200",
statuses:[[200,200]],
};
function healthCheckFrom(properties,base){
const matcher=(0,_properties_1.Qq)((0,_properties_1.Ik)(properties,"Matcher")??{},"HttpCode")??base.matcher;
const settings={
enabled:((0,_properties_1.Qq)(properties,"HealthCheckEnabled")??String(base.enabled))==="true",
protocol:(0,_properties_1.Qq)(properties,"HealthCheckProtocol")??base.protocol,
port:(0,_properties_1.Qq)(properties,"HealthCheckPort")??base.port,
path:(0,_properties_1.Qq)(properties,"HealthCheckPath")??base.path,
intervalSeconds:within(properties,"HealthCheckIntervalSeconds",5,300)??base.intervalSeconds,
timeoutSeconds:within(properties,"HealthCheckTimeoutSeconds",2,120)??base.timeoutSeconds,
healthyThreshold:within(properties,"HealthyThresholdCount",2,10)??base.healthyThreshold,
unhealthyThreshold:within(properties,"UnhealthyThresholdCount",2,10)??base.unhealthyThreshold,
matcher,
statuses:parseMatcher(matcher),
};
if(settings.timeoutSeconds>=settings.intervalSeconds){
throw new _operation_0 .o("ValidationError","Health check interval must be greater than the timeout.");
}
if(!settings.path.startsWith("/"))
throw new _operation_0 .o("ValidationError",`Health check path '${settings.path}' must start with '/'`);
return settings;
}
function within(properties,name,least,most){
const value=(0,_properties_1.nd)(properties,name);
if(value===undefined||(value>=least&&value<=most))
return value;
const member=`${name.charAt(0).toLowerCase()}${name.slice(1)}`;
const bound=value<least?`greater than or equal to ${least}`:`less than or equal to ${most}`;
throw new _operation_0 .o("ValidationError",`1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must have value ${bound}`);
}
function parseMatcher(matcher){
return matcher.split(",").map((part)=>{
const[first,last=first]=part.trim().split("-").map(Number);
if(first===undefined||last===undefined||!(first>=200&&last<=499&&first<=last)){
throw new _operation_0 .o("ValidationError",`Health check matcher HTTP code '${matcher}' must be within '200-499' inclusive`);
}
return[first,last];
});
}
function judgeProbe(settings,reply){
const limit=settings.timeoutSeconds * 1_000;
if(reply.kind==="silence"||reply.after>limit)
return{failure:{kind:"timeout"},after:limit};
if(reply.kind!=="response")
return{failure:{kind:"failed"},after:reply.after};
const{status}=reply;
const passed=settings.statuses.some(([first,last])=>status>=first&&status<=last);
return{failure:passed?undefined:{kind:"mismatch",status},after:reply.after};
}
}),
8562:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Z9:()=>(requireIpv6Blocks),
bk:()=>(nameIpv6),
i7:()=>(ipv4Addresses),
y6:()=>(ipv6Addresses)
});
var _addresses_1=$load(4402);
var _operation_0=$load(3731);
const WITHOUT_PUBLIC_IPV4="dualstack-without-public-ipv4";
const WITH_IPV6=new Set(["dualstack",WITHOUT_PUBLIC_IPV4]);
function requireIpv6Blocks(lab,ipAddressType,subnetIds){
if(!WITH_IPV6.has(ipAddressType))
return;
if(subnetIds.some((subnetId)=>lab.elb.network.hasIpv6Block(lab,subnetId)===false)){
throw new _operation_0 .o("ValidationError","You must specify subnets with an associated IPv6 CIDR block.");
}
}
function ipv4Addresses({scheme,ipAddressType},nodes){
const hidden=scheme==="internet-facing"&&ipAddressType===WITHOUT_PUBLIC_IPV4;
return hidden?[]:nodes.map((node)=>node.address);
}
function ipv6Addresses({ipAddressType},nodes){
return WITH_IPV6.has(ipAddressType)?nodes.map((node)=>(0,_addresses_1.y)(node.address)):[];
}
function nameIpv6(lab,ipAddressType,where){
if(WITH_IPV6.has(ipAddressType))
lab.notModelled("requests by IPv6 to a load balancer (its AAAA addresses are answered)",where);
}
}),
3280:
((_webpack_module,$out,$load)=>{
$load.d($out,{
JD:()=>(dispatch),
hD:()=>(targetKey),
kK:()=>(instanceChanged)
});
var _time_units_0=$load(6429);
var _announce_1=$load(4718);
var _checking_2=$load(9886);
var _target_health_3=$load(5526);
const TERMINATED_SHOWN=15 * 60 * _time_units_0 .Z2;
const targetKey=(id,port)=>`${id}:${port}`;
function dispatch(lab,group,target,event){
const next=(0,_target_health_3.ll)(target.phase,event);
if(next===target.phase)
return;
if(next==="removed"){
leave(lab,group,target,event);
return;
}
const before=target.phase;
target.cancelPhase?.();
target.cancelPhase=undefined;
(0,_checking_2.ct)(target);
target.phase=next;
enter(lab,group,target,before);
(0,_announce_1.G)(lab,group,target);
}
function enter(lab,group,target,before){
const after=(delay,event)=>{
target.cancelPhase=lab.clock.at(lab.clock.now()+ delay,()=>dispatch(lab,group,target,event));
};
if(target.phase==="registering"){
after(lab.draw("elb.registration"),"registration-done");
noticeInstance(lab,group,target);
}
else if(target.phase==="draining"){
after(Number(group.attributes.get("deregistration_delay.timeout_seconds"))* _time_units_0 .Z2,"delay-over");
}
else if(target.phase==="checking"){
target.failure=undefined;
(0,_checking_2.u1)(lab,group,target,before==="stopped"&&!lab.elb.restartedTargetIsInitial?"unhealthy":"initial");
}
}
function leave(lab,group,target,event){
target.cancelPhase?.();
target.cancelNotice?.();
(0,_checking_2.ct)(target);
const key=targetKey(target.id,target.port);
group.targets.delete(key);
if(event==="instance-terminated")
group.terminated.set(key,lab.clock.now()+ TERMINATED_SHOWN);
lab.truth({what:"target.state",subject:`${group.arn} ${target.id}`,detail:"removed"});
(0,_announce_1.i)(lab,group);
}
function instanceChanged(lab,instanceId){
for(const group of lab.elb.targetGroups.values()){
for(const target of group.targets.values()){
if(target.id===instanceId)
noticeInstance(lab,group,target);
}
}
}
function noticeInstance(lab,group,target){
const state=lab.elb.network.instanceFacts(lab,target.id)?.state??"terminated";
const event=NOTICED[state];
if(event===undefined||target.cancelNotice!==undefined||(0,_target_health_3.ll)(target.phase,event)===target.phase)
return;
target.cancelNotice=lab.clock.at(lab.clock.now()+ noticeLag(lab,group,event),()=>{
target.cancelNotice=undefined;
const now=lab.elb.network.instanceFacts(lab,target.id)?.state??"terminated";
if(NOTICED[now]===event)
dispatch(lab,group,target,event);
else
noticeInstance(lab,group,target);
});
}
const NOTICED={
stopped:"instance-stopped",
running:"instance-running",
terminated:"instance-terminated",
};
function noticeLag(lab,group,event){
if(event==="instance-running"){
group.unusedLag=undefined;
group.usedLag??=lab.draw("elb.used-lag");
return group.usedLag;
}
group.usedLag=undefined;
group.unusedLag??=lab.draw("elb.unused-lag");
return group.unusedLag;
}
}),
3568:
((_webpack_module,$out,$load)=>{
$load.d($out,{
E4:()=>(fullNameOf),
RY:()=>(arnOf),
Ue:()=>(NAME_LENGTH_MAX),
gC:()=>(dnsNameOf),
yS:()=>(validateName)
});
var _operation_0=$load(3731);
const NAME_LENGTH_MAX=32;
function validateName(what,name){
if(name.length>NAME_LENGTH_MAX){
throw new _operation_0 .o("ValidationError",`The ${what} name '${name}' cannot be longer than '32' characters`);
}
if(!/^[A-Za-z0-9-]+$/.test(name)){
throw new _operation_0 .o("ValidationError",`The ${what} name '${name}' can only contain characters that are alphanumeric characters and hyphens(-)`);
}
if(name.startsWith("-")||name.endsWith("-")){
throw new _operation_0 .o("ValidationError",`The ${what} name '${name}' cannot begin or end with '-'`);
}
if(what==="load balancer"&&name.startsWith("internal-")){
throw new _operation_0 .o("ValidationError",`The ${what} name '${name}' cannot begin with 'internal-'`);
}
}
function arnOf(lab,fullName){
return `arn:${lab.partition}:elasticloadbalancing:${lab.region}:${lab.account}:${fullName}`;
}
function fullNameOf(arn){
return(arn.split(":")[5]??"").replace(/^loadbalancer\//,"");
}
function dnsNameOf(lab,name,scheme){
const digits=String(1_000_000_000 +(Number.parseInt(lab.ids.hex(8),16)%1_000_000_000));
const suffix=lab.partition==="aws-cn"?"amazonaws.com.cn":"amazonaws.com";
return `${scheme==="internal"?"internal-":""}${name}-${digits}.${lab.region}.elb.${suffix}`;
}
}),
5051:
((_webpack_module,$out,$load)=>{
$load.d($out,{
$:()=>(deregisterTargets),
A:()=>(registerTargets)
});
var _operation_0=$load(3731);
var _announce_1=$load(4718);
var _associations_2=$load(34);
var _lifecycle_3=$load(3280);
var _target_health_4=$load(5526);
function registerTargets(lab,group,targets){
if(group.targetType==="instance")
validateInstances(lab,group,targets);
else
lab.notModelled(`targets of type ${group.targetType}`,group.name);
for(const named of targets){
const port=named.port??group.port;
const registered=group.targets.get((0,_lifecycle_3.hD)(named.id,port));
if(registered!==undefined)
(0,_lifecycle_3.JD)(lab,group,registered,"registered");
else
add(lab,group,named,port);
}
}
function add(lab,group,named,port){
const target={
id:named.id,
port,
zone:lab.elb.network.instanceFacts(lab,named.id)?.zone??"",
phase:"not-in-use",
health:(0,_target_health_4.kG)("not-in-use",[],undefined),
failure:undefined,
checks:[],
cancelPhase:undefined,
cancelNotice:undefined,
};
const key=(0,_lifecycle_3.hD)(named.id,port);
group.targets.set(key,target);
group.terminated.delete(key);
(0,_lifecycle_3.JD)(lab,group,target,(0,_associations_2.jj)(group,target));
(0,_announce_1.i)(lab,group);
}
function validateInstances(lab,group,targets){
const facts=targets.map(({id})=>({id,instance:lab.elb.network.instanceFacts(lab,id)}));
const reject=(wrong,text)=>{
if(wrong.length>0)
throw new _operation_0 .o("InvalidTargetException",text(wrong.map(({id})=>id).join(", ")));
};
reject(facts.filter(({instance})=>instance===undefined||instance.state==="terminated"),(ids)=>`instance IDs '${ids}' are not valid`);
reject(facts.filter(({instance})=>instance?.vpcId!==group.vpcId),(ids)=>`The following targets are not in the target group VPC '${group.vpcId}': '${ids}'`);
reject(facts.filter(({instance})=>instance?.state!=="running"),(ids)=>`The following targets are not in a running state and cannot be registered: '${ids}'`);
}
function deregisterTargets(lab,group,targets){
for(const{id,port}of targets){
for(const target of[...group.targets.values()]){
if(target.id===id&&(port===undefined||target.port===port))
(0,_lifecycle_3.JD)(lab,group,target,"deregistered");
}
}
}
}),
4096:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Gb:()=>(deleteTargetGroup),
_k:()=>(setTargetGroupAttributes),
tR:()=>(setHealthCheck),
vE:()=>(createTargetGroup)
});
var _operation_0=$load(3731);
var _announce_1=$load(4718);
var _associations_2=$load(34);
var _attributes_3=$load(719);
var _checking_4=$load(9886);
var _names_5=$load(3568);
var _registration_6=$load(5051);
function createTargetGroup(lab,settings){
const{name,port,protocol,vpcId,targetType}=settings;
(0,_names_5.yS)("target group",name);
if([...lab.elb.targetGroups.values()].some((other)=>other.name===name)){
throw new _operation_0 .o("DuplicateTargetGroupNameException",`A target group with the same name '${name}' exists, but with different settings`);
}
if(targetType!=="lambda"){
if(!settings.healthCheck.enabled){
throw new _operation_0 .o("ValidationError",`Health check enabled must be true for target groups with target type '${targetType}'`);
}
if(!(port>=1&&port<=65_535))
throw new _operation_0 .o("ValidationError",`Port '${port}' must be within '1-65535' inclusive`);
if(lab.elb.network.defaultSecurityGroup(lab,vpcId)===undefined){
throw new _operation_0 .o("ValidationError",`The VPC ID '${vpcId}' is not found`);
}
}
if(protocol!=="HTTP")
lab.notModelled(`target group protocol ${protocol}, treated as HTTP`,name);
const attributes=new Map([...Object.entries(_attributes_3 .u6),...settings.attributes]);
(0,_attributes_3.TT)(attributes);
const group={
...settings,
arn:(0,_names_5.RY)(lab,`targetgroup/${name}/${lab.ids.hex(16)}`),
attributes,
targets:new Map(),
terminated:new Map(),
balancers:[],
healthyCount:0,
unusedLag:undefined,
usedLag:undefined,
routing:new Map(),
};
lab.elb.targetGroups.set(group.arn,group);
return group;
}
function setHealthCheck(lab,group,healthCheck){
group.healthCheck=healthCheck;
for(const target of group.targets.values())
(0,_checking_4.zj)(lab,group,target);
}
function setTargetGroupAttributes(lab,group,attributes,rest){
const next=new Map([...(rest==="keep"?group.attributes:Object.entries(_attributes_3 .u6)),...attributes]);
(0,_attributes_3.TT)(next);
for(const[key,value]of next)
group.attributes.set(key,value);
(0,_announce_1.i)(lab,group);
}
function deleteTargetGroup(lab,arn){
const group=lab.elb.targetGroups.get(arn);
if(group===undefined)
return;
const used=[...lab.elb.listeners.values()].some((listener)=>(0,_associations_2.c1)((0,_associations_2.Az)(listener)).has(group));
if(used)
throw new _operation_0 .o("ResourceInUseException",`Target group '${arn}' is currently in use by a listener or a rule`);
(0,_registration_6 .$)(lab,group,[...group.targets.values()].map(({id,port})=>({id,port})));
lab.elb.targetGroups.delete(arn);
lab.elb.tags.delete(arn);
}
}),
5526:
((_webpack_module,$out,$load)=>{
$load.d($out,{
BT:()=>(NOT_REGISTERED),
J4:()=>(nextVerdict),
Zd:()=>(DRAINING),
kG:()=>(targetHealth),
ll:()=>(nextPhase)
});
function nextPhase(phase,event){
switch(event){
case "group-attached":
return phase==="not-in-use"||phase==="zone-not-enabled"?"registering":phase;
case "group-attached-elsewhere":
return phase==="draining"?"removed":"zone-not-enabled";
case "group-detached":
return phase==="draining"?"removed":"not-in-use";
case "registered":
return phase==="draining"?"registering":phase;
case "registration-done":
return phase==="registering"?"checking":phase;
case "instance-stopped":
return phase==="registering"||phase==="checking"?"stopped":phase;
case "instance-running":
return phase==="stopped"?"checking":phase;
case "instance-terminated":
return "removed";
case "deregistered":
return phase==="registering"||phase==="checking"||phase==="draining"?"draining":"removed";
case "delay-over":
return phase==="draining"?"removed":phase;
}
}
function nextVerdict(before,passed,thresholds){
const{verdict}=before;
if(passed&&verdict==="initial")
return{verdict:"healthy",streak:0};
const against=passed?verdict==="unhealthy":verdict!=="unhealthy";
if(!against)
return{verdict,streak:0};
const streak=before.streak + 1;
if(streak<(passed?thresholds.healthy:thresholds.unhealthy))
return{verdict,streak};
return{verdict:passed?"healthy":"unhealthy",streak:0};
}
function mergeVerdicts(verdicts){
if(verdicts.includes("healthy"))
return "healthy";
return verdicts.length>0&&verdicts.every((verdict)=>verdict==="unhealthy")?"unhealthy":"initial";
}
const HEALTHY={state:"healthy"};
const CHECKING={
state:"initial",
reason:"Elb.InitialHealthChecking",
description:"Initial health checks in progress",
};
const TIMED_OUT={state:"unhealthy",reason:"Target.Timeout",description:"Request timed out"};
const FAILED={state:"unhealthy",reason:"Target.FailedHealthChecks",description:"Health checks failed"};
const PHASE_HEALTH={
"not-in-use":{
state:"unused",
reason:"Target.NotInUse",
description:"Target group is not configured to receive traffic from the load balancer",
},
"zone-not-enabled":{
state:"unused",
reason:"Target.NotInUse",
description:"Target is in an Availability Zone that is not enabled for the load balancer",
},
registering:{state:"initial",reason:"Elb.RegistrationInProgress",description:"Target registration is in progress"},
stopped:{state:"unused",reason:"Target.InvalidState",description:"Target is in the stopped state"},
draining:{state:"draining",reason:"Target.DeregistrationInProgress",description:"Target deregistration is in progress"},
};
const DRAINING=PHASE_HEALTH.draining;
const NOT_REGISTERED={
state:"unused",
reason:"Target.NotRegistered",
description:"Target is not registered to the target group",
};
function targetHealth(phase,verdicts,failure){
if(phase!=="checking")
return PHASE_HEALTH[phase];
const verdict=mergeVerdicts(verdicts);
if(verdict==="healthy")
return HEALTHY;
if(verdict==="initial")
return CHECKING;
if(failure?.kind==="timeout")
return TIMED_OUT;
if(failure?.kind==="mismatch"){
return{
state:"unhealthy",
reason:"Target.ResponseCodeMismatch",
description:`Health checks failed with these codes: [${failure.status}]`,
};
}
return FAILED;
}
}),
23:
((_webpack_module,$out,$load)=>{
$load.d($out,{
T:()=>(access),
X:()=>(whoIs)
});
var _evaluate_combine_0=$load(7891);
var _evaluate_policy_1=$load(1526);
var _policies_of_2=$load(3937);
var _context_3=$load(2295);
const NOTHING={identity:[],boundary:undefined};
function whoIs(lab,identity){
return{kind:"AWS",names:[identity.arn,identity.roleArn],account:lab.account};
}
function access(lab,identity,action,need){
if(identity.role===undefined)
return undefined;
const{identity:own,boundary}=identity.role==="gone"?NOTHING:(0,_policies_of_2.A)(lab,identity.role);
const session=identity.session?.policies??[];
const context=new Map([
...(0,_context_3.g)(lab,identity),
["aws:requestedregion",[(0,_context_3.R)(lab,action)]],
...(need.context??[]),
]);
return(0,_evaluate_combine_0.k)({
identity:own,
boundary,
session:session.length===0?undefined:session.map((text,index)=>(0,_evaluate_policy_1.U)(`session.${index + 1}`,"none",text)),
resource:need.policy===undefined?undefined:[(0,_evaluate_policy_1.U)("resource","resource",need.policy)],
},{action,resource:need.arn,context},whoIs(lab,identity));
}
}),
2295:
((_webpack_module,$out,$load)=>{
$load.d($out,{
R:()=>(requestedRegion),
g:()=>(principalContext)
});
const GLOBAL="us-east-1";
const GLOBAL_PREFIXES=["iam","route53"];
function principalContext(lab,identity){
const now=lab.clock.now();
const roleTags=identity.role===undefined||identity.role==="gone"?[]:identity.role.tags;
return[
["aws:currenttime",[new Date(now).toISOString()]],
["aws:epochtime",[String(Math.floor(now / 1_000))]],
["aws:principalaccount",[lab.account]],
["aws:principalarn",[identity.roleArn]],
["aws:principaltype",["AssumedRole"]],
["aws:resourceaccount",[lab.account]],
["aws:securetransport",["true"]],
["aws:userid",[identity.userId]],
...[...roleTags,...(identity.session?.tags??[])].map(({Key,Value})=>[
`aws:principaltag/${Key.toLowerCase()}`,
[Value],
]),
];
}
function requestedRegion(lab,action){
return GLOBAL_PREFIXES.includes(action.slice(0,action.indexOf(":")))&&lab.partition==="aws"?GLOBAL:lab.region;
}
}),
2337:
((_webpack_module,$out,$load)=>{
$load.d($out,{
K:()=>(denial)
});
var _operation_0=$load(3731);
const JSON_SERVICES=["lambda","scheduler","ssm"];
function denial(service,identity,action,resource,outcome){
const quoted=service==="s3"?`"${resource}"`:resource;
const where=resource==="*"?"":` on resource: ${quoted}`;
const kind=outcome.because??"identity-based policy";
const article=kind==="identity-based policy"?"an":"a";
const why=outcome.effect==="explicitDeny"?`with an explicit deny in ${article} ${kind}`:`because no ${kind} allows the ${action} action`;
return denied(service,`User: ${identity.arn} is not authorized to perform: ${action}${where} ${why}`);
}
function denied(service,message){
if(service==="ec2"){
return new _operation_0 .o("UnauthorizedOperation",`You are not authorized to perform this operation. ${message}`,403);
}
if(JSON_SERVICES.includes(service))
return new _operation_0 .o("AccessDeniedException",message,service==="ssm"?400:403);
return new _operation_0 .o("AccessDenied",message,403);
}
}),
2483:
((_webpack_module,$out,$load)=>{
$load.d($out,{
EO:()=>(checkServiceRole),
S8:()=>(authorizeHandler),
b4:()=>(authorizeDrift),
bA:()=>(authorizeParameter)
});
var _template_handler_rights_0=$load(13);
var _operation_1=$load(3731);
var _properties_2=$load(8417);
var _route53_resources_zone_reference_3=$load(4486);
var _sts_caller_4=$load(6142);
var _trust_5=$load(898);
var _access_6=$load(23);
var _denial_7=$load(2337);
var _need_8=$load(8274);
const SERVICES={elasticloadbalancing:"elb",logs:"ssm"};
const SERVICE="cloudformation.amazonaws.com";
function checkServiceRole(lab,roleArn,stackId){
const role=(0,_trust_5.p)(lab,roleArn);
const who={kind:"Service",names:[SERVICE]};
const context=new Map([
["aws:sourceaccount",[lab.account]],
["aws:sourcearn",[stackId]],
]);
if(role!==undefined&&(0,_trust_5.A)(role,who,"sts:AssumeRole",context)!=="none")
return;
throw new _operation_1 .o("ValidationError",`Role ${roleArn} is invalid or cannot be assumed`);
}
function authorizeHandler(lab,stack,verb,handled){
const roleArn=stack.definition?.roleArn;
if(!lab.enforceIam||roleArn===undefined)
return;
askAll(lab,sessionOf(lab,roleArn),stack,[verb,"read"],handled);
}
function authorizeDrift(lab,caller,stack,handled){
if(lab.enforceIam)
askAll(lab,(0,_sts_caller_4.cu)(lab,caller,"cloudformation"),stack,["compare","read"],handled);
}
function askAll(lab,identity,stack,verbs,handled){
for(const right of(0,_template_handler_rights_0.iI)(handled.type)??[]){
if(right.verbs.some((verb)=>verbs.includes(verb)))
ask(lab,stack,identity,right,handled);
}
}
function authorizeParameter(lab,roleArn,name){
if(!lab.enforceIam||roleArn===undefined)
return;
refuse(lab,sessionOf(lab,roleArn),_template_handler_rights_0 .N.action,(0,_template_handler_rights_0.QK)(`ssm:parameter${name}`,lab,{}),[]);
}
function ask(lab,stack,identity,right,handled){
const{properties,type}=handled;
const tags=stack.definition?.tags??[];
const names={stack:stack.name,bucket:bucketOf(properties),zone:zoneOf(lab,properties),role:(0,_properties_2.Qq)(properties,"Role")};
const context=[];
const prefix=right.action.slice(0,right.action.indexOf(":"));
if(right.bears==="own")
context.push(...(0,_need_8._p)([...tags,...ownTagsOf(properties)],prefix));
if(right.bears==="made"){
context.push(["aws:tagkeys",tags.map(({Key})=>Key)]);
context.push(...tags.map(({Key,Value})=>[`aws:requesttag/${Key.toLowerCase()}`,[Value]]));
const makes=(0,_template_handler_rights_0.iI)(type)?.find(({verbs,action})=>verbs.includes("create")&&/:(Create|Run)(?!Tags)/.test(action));
if(makes!==undefined)
context.push([`${prefix}:createaction`,[makes.action.slice(prefix.length + 1)]]);
}
if(right.action==="iam:PassRole")
context.push(["iam:passedtoservice",["lambda.amazonaws.com"]]);
const boundary=(0,_properties_2.Qq)(properties,"PermissionsBoundary");
if(prefix==="iam"&&boundary!==undefined)
context.push(["iam:permissionsboundary",[boundary]]);
if(right.action==="route53:ChangeResourceRecordSets")
context.push(...recordContext(properties));
for(const on of right.on)
refuse(lab,identity,right.action,(0,_template_handler_rights_0.QK)(on,lab,names),context);
}
function refuse(lab,identity,action,arn,context){
const outcome=(0,_access_6.T)(lab,identity,action,{arn,context:new Map(context)});
if(outcome===undefined||outcome.effect==="allowed")
return;
const prefix=action.slice(0,action.indexOf(":"));
throw(0,_denial_7.K)(SERVICES[prefix]??prefix,identity,action,arn,outcome);
}
function sessionOf(lab,roleArn){
const role=(0,_trust_5.p)(lab,roleArn);
const name=roleArn.slice(roleArn.lastIndexOf("/")+ 1);
return{
arn:`arn:${lab.partition}:sts::${lab.account}:assumed-role/${name}/AWSCloudFormation`,
roleArn,
userId:`${role?.id??""}:AWSCloudFormation`,
role:role??"gone",
session:undefined,
};
}
function bucketOf(properties){
return(0,_properties_2.Qq)(properties,"BucketName")??(0,_properties_2.Qq)(properties,"Bucket");
}
function zoneOf(lab,properties){
if(properties.HostedZoneId===undefined&&properties.HostedZoneName===undefined)
return undefined;
return(0,_route53_resources_zone_reference_3.m)(lab,properties).id.replace(/^.*\//,"");
}
function recordContext(properties){
const records=(0,_properties_2.JD)(properties,"RecordSets")??[properties];
const named=(key)=>[...new Set(records.map((record)=>(0,_properties_2.Qq)(record,key)??""))];
return[
["route53:changeresourcerecordsetsnormalizedrecordnames",named("Name").map((name)=>name.toLowerCase().replace(/\.$/,""))],
["route53:changeresourcerecordsetsrecordtypes",named("Type")],
];
}
function ownTagsOf(properties){
const tags=Array.isArray(properties.Tags)?properties.Tags:[];
return tags.map(({Key,Value})=>({Key:String(Key),Value:String(Value)}));
}
}),
8274:
((_webpack_module,$out,$load)=>{
$load.d($out,{
ZT:()=>(requestTags),
_p:()=>(tagContext),
x4:()=>(ANY)
});
const ANY=[{arn:"*"}];
function tagContext(tags,ownPrefix){
const entries=[];
for(const{Key,Value}of tags){
entries.push([`aws:resourcetag/${Key.toLowerCase()}`,[Value]]);
if(ownPrefix!==undefined)
entries.push([`${ownPrefix}:resourcetag/${Key.toLowerCase()}`,[Value]]);
}
return entries;
}
function requestTags(tags){
if(tags===undefined||tags.length===0)
return[];
return[
["aws:tagkeys",tags.map(({Key})=>Key??"")],
...tags.map(({Key,Value})=>[`aws:requesttag/${(Key??"").toLowerCase()}`,[Value??""]]),
];
}
}),
8786:
((_webpack_module,$out,$load)=>{
$load.d($out,{
s:()=>(checkDocument),
w:()=>(encodedDocument)
});
var _operation_0=$load(3731);
function checkDocument(document,kind){
const value=typeof document==="string"?parse(document):document;
if(typeof value!=="object"||value===null)
throw malformed("Syntax errors in policy.");
const{Statement}=value;
const statements=Array.isArray(Statement)?Statement:Statement===undefined?[]:[Statement];
if(statements.length===0)
throw malformed("Syntax errors in policy.");
for(const statement of statements){
if(statement.Effect!=="Allow"&&statement.Effect!=="Deny")
throw malformed("Syntax errors in policy.");
if(statement.Action===undefined&&statement.NotAction===undefined)
throw malformed("Policy statement must contain actions.");
const principal=statement.Principal??statement.NotPrincipal;
if(kind==="trust"&&principal===undefined)
throw malformed("Missing required field Principal");
if(kind==="trust"&&statement.Resource!==undefined)
throw malformed("Has prohibited field Resource");
if(kind==="identity"&&principal!==undefined)
throw malformed("Policy document should not specify a principal.");
if(kind==="identity"&&statement.Resource===undefined&&statement.NotResource===undefined){
throw malformed("Policy statement must contain resources.");
}
}
}
function parse(text){
try{
return JSON.parse(text);
}
catch{
throw malformed("This policy contains invalid Json");
}
}
function malformed(message){
return new _operation_0 .o("MalformedPolicyDocumentException",message);
}
function encodedDocument(document){
const json=typeof document==="string"?document:JSON.stringify(document);
return encodeURIComponent(json).replace(/[!'()*]/g,(character)=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
}),
7891:
((_webpack_module,$out,$load)=>{
$load.d($out,{
k:()=>(combine)
});
var _decide_0=$load(3206);
var _principals_1=$load(9475);
function combine(sets,request,who){
const identity=(0,_decide_0.L)(sets.identity,request);
const boundary=sets.boundary&&(0,_decide_0.L)(sets.boundary,request);
const session=sets.session&&(0,_decide_0.L)(sets.session,request);
const resource=(0,_decide_0.L)(sets.resource??[],request,(statement)=>(0,_principals_1.U)(statement,who)!==undefined);
const kinds=[
["identity-based policy",identity],
["permissions boundary",boundary],
["session policy",session],
["resource-based policy",resource],
];
const missing=[...new Set(kinds.flatMap(([,decision])=>decision?.missing??[]))];
const end=(effect,matched,because)=>({
effect,
matched,
missing,
because,
byBoundary:boundary,
});
const denied=kinds.filter(([,decision])=>decision?.effect==="explicitDeny");
const[firstDenied]=denied;
if(firstDenied!==undefined)
return end("explicitDeny",denied.flatMap(([,decision])=>decision?.matched??[]),firstDenied[0]);
if(resource.effect==="allowed")
return end("allowed",[...resource.matched,...identity.matched]);
const lacking=kinds.slice(0,3).find(([,decision])=>decision!==undefined&&decision.effect!=="allowed");
if(lacking!==undefined)
return end("implicitDeny",[],lacking[0]);
return end("allowed",identity.matched);
}
}),
3206:
((_webpack_module,$out,$load)=>{
$load.d($out,{
L:()=>(decide)
});
var external_node_net_=$load(7030);
const LITERAL={"*":"\u0001","?":"\u0002",$:"$"};
function filledIn(text,context){
if(!text.includes("${"))
return text;
let missing=false;
const filled=text.replaceAll(/\$\{([^}]*)\}/g,(_whole,inside)=>{
const literal=LITERAL[inside];
if(literal!==undefined)
return literal;
const[,name="",fallback]=/^\s*([^,]*?)\s*(?:,\s*'([^']*)'\s*)?$/.exec(inside)??[];
const values=context.get(name.toLowerCase());
const value=values?.length===1?values[0]:fallback;
if(value===undefined)
missing=true;
return hideWildcards(value??"");
});
return missing?undefined:filled;
}
function hideWildcards(value){
return value.replaceAll("*","\u0001").replaceAll("?","\u0002");
}
function variables_hidden(filled,actual){
if(!filled.includes("\u0001")&&!filled.includes("\u0002"))
return actual;
return hideWildcards(actual);
}
function plain(filled){
return filled.replaceAll("\u0001","*").replaceAll("\u0002","?");
}
var wildcard=$load(2954);
const numbers=(holds)=>(wanted,actual)=>holds(Number(actual),Number(wanted));
const dates=(holds)=>(wanted,actual)=>holds(instantOf(actual),instantOf(wanted));
const arns=(wanted,actual)=>(0,wildcard.XV)(wanted,variables_hidden(wanted,actual));
const POSITIVE={
stringequals:(wanted,actual)=>plain(wanted)===actual,
stringequalsignorecase:(wanted,actual)=>plain(wanted).toLowerCase()===actual.toLowerCase(),
stringlike:(wanted,actual)=>(0,wildcard.Fm)(wanted,variables_hidden(wanted,actual)),
numericequals:numbers((actual,wanted)=>actual===wanted),
numericlessthan:numbers((actual,wanted)=>actual<wanted),
numericlessthanequals:numbers((actual,wanted)=>actual<=wanted),
numericgreaterthan:numbers((actual,wanted)=>actual>wanted),
numericgreaterthanequals:numbers((actual,wanted)=>actual>=wanted),
dateequals:dates((actual,wanted)=>actual===wanted),
datelessthan:dates((actual,wanted)=>actual<wanted),
datelessthanequals:dates((actual,wanted)=>actual<=wanted),
dategreaterthan:dates((actual,wanted)=>actual>wanted),
dategreaterthanequals:dates((actual,wanted)=>actual>=wanted),
bool:(wanted,actual)=>wanted.toLowerCase()===actual.toLowerCase(),
binaryequals:(wanted,actual)=>wanted===actual,
ipaddress:(wanted,actual)=>inRange(wanted,actual),
arnequals:arns,
arnlike:arns,
};
const NEGATED={
stringnotequals:"stringequals",
stringnotequalsignorecase:"stringequalsignorecase",
stringnotlike:"stringlike",
numericnotequals:"numericequals",
datenotequals:"dateequals",
notipaddress:"ipaddress",
arnnotequals:"arnequals",
arnnotlike:"arnlike",
};
function operatorNamed(name){
const positive=NEGATED[name]??name;
const compare=POSITIVE[positive];
return compare===undefined?undefined:{compare,negated:name in NEGATED};
}
function instantOf(text){
return /^\d+$/.test(text)?Number(text)* 1_000:Date.parse(text);
}
function inRange(range,address){
const[network="",size]=range.split("/");
if((0,external_node_net_.isIP)(network)!==(0,external_node_net_.isIP)(address)||(0,external_node_net_.isIP)(address)===0)
return false;
if((0,external_node_net_.isIP)(address)===6)
return size===undefined&&network.toLowerCase()===address.toLowerCase();
const bits=size===undefined?32:Number(size);
const shift=2n ** BigInt(32 - bits);
return numberOf(network)/ shift===numberOf(address)/ shift;
}
function numberOf(address){
return address.split(".").reduce((sum,part)=>sum * 256n + BigInt(part),0n);
}
function conditionHolds(test,context,hasVariables){
const{set,name,ifExists}=partsOf(test.operator);
const actual=context.get(test.key.toLowerCase())??[];
if(name==="null")
return test.values.some((value)=>(value.toLowerCase()==="true")===(actual.length===0));
const operator=operatorNamed(name);
if(operator===undefined)
return false;
if(actual.length===0)
return set==="forallvalues"||(set===undefined&&(ifExists||operator.negated));
const wanted=test.values.flatMap((value)=>(hasVariables?(filledIn(value,context)??[]):value));
const passes=(value)=>wanted.some((one)=>operator.compare(one,value))!==operator.negated;
if(set==="forallvalues")
return actual.every(passes);
if(set==="foranyvalue")
return actual.some(passes);
return operator.negated?actual.every(passes):actual.some(passes);
}
function needsKey(test){
const{name,ifExists}=partsOf(test.operator);
return name!=="null"&&!ifExists;
}
function partsOf(operator){
const lower=operator.toLowerCase();
const set=lower.startsWith("forallvalues:")?"forallvalues":lower.startsWith("foranyvalue:")?"foranyvalue":undefined;
const rest=set===undefined?lower:lower.slice(set.length + 1);
const ifExists=rest.endsWith("ifexists");
return{set,name:ifExists?rest.slice(0,-"ifexists".length):rest,ifExists};
}
function decide(policies,request,concerns=()=>true){
const about=policies
.flatMap(({statements})=>statements)
.filter((statement)=>coversAction(statement,request.action)&&coversResource(statement,request)&&concerns(statement));
const holding=about.filter((statement)=>statement.conditions.every((test)=>conditionHolds(test,request.context,statement.hasVariables)));
const denying=holding.filter(({effect})=>effect==="Deny");
const allowing=holding.filter(({effect})=>effect==="Allow");
const effect=denying.length>0?"explicitDeny":allowing.length>0?"allowed":"implicitDeny";
return{effect,matched:denying.length>0?denying:allowing,missing:missingKeys(about,request)};
}
function coversAction({actions,notActions},action){
if(actions!==undefined)
return actions.some((wanted)=>(0,wildcard.ch)(wanted,action));
return notActions!==undefined&&!notActions.some((wanted)=>(0,wildcard.ch)(wanted,action));
}
function coversResource(statement,request){
const{resources,notResources,hasVariables}=statement;
const matches=(wanted)=>{
const filled=hasVariables?filledIn(wanted,request.context):wanted;
return filled!==undefined&&(0,wildcard.XV)(filled,variables_hidden(filled,request.resource));
};
if(resources!==undefined)
return resources.some(matches);
return notResources===undefined||!notResources.some(matches);
}
function missingKeys(about,{context}){
const keys=about.flatMap(({conditions})=>conditions.filter(needsKey).map(({key})=>key));
return[...new Set(keys.filter((key)=>!context.has(key.toLowerCase())))];
}
}),
1526:
((_webpack_module,$out,$load)=>{
$load.d($out,{
U:()=>(policyOf)
});
const parsed=new WeakMap();
function policyOf(id,type,document){
if(typeof document==="string")
return parse(id,type,document,JSON.parse(document));
if(typeof document!=="object"||document===null)
return{id,type,text:"{}",statements:[]};
let named=parsed.get(document);
if(named===undefined){
named=new Map();
parsed.set(document,named);
}
const key=`${type} ${id}`;
let policy=named.get(key);
if(policy===undefined){
policy=parse(id,type,JSON.stringify(document),document);
named.set(key,policy);
}
return policy;
}
function parse(id,type,text,document){
const{Statement,Version}=(document??{});
const statements=[];
const policy={id,type,text,statements};
for(const[index,statement]of many(Statement).entries()){
const fields=(statement??{});
statements.push({
policy,
index,
effect:fields.Effect==="Allow"?"Allow":"Deny",
actions:texts(fields.Action),
notActions:texts(fields.NotAction),
resources:texts(fields.Resource),
notResources:texts(fields.NotResource),
principals:principals(fields.Principal),
notPrincipals:principals(fields.NotPrincipal),
conditions:conditions(fields.Condition),
hasVariables:Version==="2012-10-17",
});
}
return policy;
}
function many(value){
if(value===undefined||value===null)
return[];
return Array.isArray(value)?value:[value];
}
function texts(value){
return value===undefined?undefined:many(value).map(String);
}
function principals(value){
if(value===undefined)
return undefined;
if(typeof value==="string")
return{[value]:[value]};
return Object.fromEntries(Object.entries((value??{})).map(([kind,names])=>[kind,many(names).map(String)]));
}
function conditions(value){
return Object.entries((value??{})).flatMap(([operator,keys])=>Object.entries((keys??{})).map(([key,values])=>({operator,key,values:many(values).map(String)})));
}
}),
9475:
((_webpack_module,$out,$load)=>{
$load.d($out,{
U:()=>(principalMatch)
});
var _wildcard_0=$load(2954);
function principalMatch(statement,who){
if(statement.notPrincipals!==undefined)
return matchIn(statement.notPrincipals,who)===undefined?"named":undefined;
return statement.principals===undefined?undefined:matchIn(statement.principals,who);
}
function matchIn(principals,{kind,names,account}){
if(principals["*"]!==undefined)
return "named";
const listed=principals[kind]??[];
if(listed.some((name)=>names.includes(name)||(kind==="AWS"&&name==="*")))
return "named";
const viaAccount=listed.some((name)=>account!==undefined&&(name===account||(0,_wildcard_0.Fm)(`arn:*:iam::${account}:root`,name)));
return viaAccount?"account":undefined;
}
}),
2954:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Fm:()=>(matchesText),
XV:()=>(matchesArn),
ch:()=>(matchesAction)
});
const compiled=new Map();
function pattern(text,flags){
const key=flags+text;
let made=compiled.get(key);
if(made===undefined){
const body=text
.replace(/[.+^${}()|[\]\\]/g,"\\$&")
.replaceAll("*","[^]*")
.replaceAll("?","[^]");
made=new RegExp(`^${body}$`,flags);
compiled.set(key,made);
}
return made;
}
function matchesText(wanted,actual){
return pattern(wanted,"").test(actual);
}
function matchesAction(wanted,actual){
return pattern(wanted,"i").test(actual);
}
const PARTS=6;
function matchesArn(wanted,actual){
if(wanted==="*"||wanted===actual)
return true;
const own=partsOf(actual);
const asked=partsOf(wanted);
if(own.length<PARTS||asked[0]!=="arn")
return matchesText(wanted,actual);
return own.every((part,index)=>matchesText(asked[index]??"*",part));
}
function partsOf(arn){
const parts=arn.split(":");
return parts.length<=PARTS?parts:[...parts.slice(0,PARTS - 1),parts.slice(PARTS - 1).join(":")];
}
}),
2921:
((_webpack_module,$out,$load)=>{
$load.d($out,{
ME:()=>(findInstanceProfile),
NF:()=>(uniqueId),
Qq:()=>(noSuchEntity),
RY:()=>(arnOf),
_$:()=>(findRole),
cO:()=>(checkAttachable),
lO:()=>(findManagedPolicy)
});
var _operation_0=$load(3731);
function noSuchEntity(message){
return new _operation_0 .o("NoSuchEntityException",message,404);
}
function findRole(lab,name){
const role=lab.iam.roles.get(name??"");
if(role===undefined)
throw noSuchEntity(`The role with name ${name} cannot be found.`);
return role;
}
function findManagedPolicy(lab,arn){
const policy=lab.iam.managedPolicies.get(arn??"");
if(policy===undefined)
throw noSuchEntity(`Policy ${arn} was not found.`);
return policy;
}
function findInstanceProfile(lab,name){
const profile=lab.iam.instanceProfiles.get(name??"");
if(profile===undefined)
throw noSuchEntity(`Instance Profile ${name} cannot be found.`);
return profile;
}
function checkAttachable(lab,arn){
if(arn.startsWith(`arn:${lab.partition}:iam::aws:policy/`)||lab.iam.managedPolicies.has(arn))
return;
throw noSuchEntity(`Policy ${arn} does not exist or is not attachable.`);
}
function arnOf(lab,kind,path,name){
return `arn:${lab.partition}:iam::${lab.account}:${kind}${path}${name}`;
}
function uniqueId(lab,prefix){
return prefix+lab.ids.hex(17).toUpperCase();
}
}),
8424:
((_webpack_module,$out,$load)=>{
$load.d($out,{
x:()=>(generatedName)
});
const SUFFIX=12;
function generatedName(lab,stackName,logicalId,limit){
const suffix=lab.ids.hex(SUFFIX).toUpperCase();
const room=limit-SUFFIX - 1;
const whole=`${stackName}-${logicalId}`;
if(whole.length<=room)
return `${whole}-${suffix}`;
const forLogicalId=Math.min(logicalId.length,Math.floor((room - 1)/ 2));
const forStack=room - 1 - forLogicalId;
return `${stackName.slice(0,forStack)}-${logicalId.slice(0,forLogicalId)}-${suffix}`;
}
}),
6264:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Qt:()=>(checkLists),
gg:()=>(makeProvider),
lh:()=>(findProvider)
});
var _operation_0=$load(3731);
var _find_1=$load(2921);
const CLIENT_IDS_AT_MOST=100;
const THUMBPRINTS_AT_MOST=5;
function makeProvider(lab,settings){
if(!/^https:\/\/[^/\s?#]+(\/[^\s?#]*)?$/.test(settings.url))
throw new _operation_0 .o("ValidationError","Invalid Open ID Connect Provider URL");
checkLists(settings);
const url=settings.url.slice("https://".length).replace(/\/$/,"");
const arn=`arn:${lab.partition}:iam::${lab.account}:oidc-provider/${url}`;
if(lab.iam.oidcProviders.has(arn)){
throw new _operation_0 .o("EntityAlreadyExistsException",`Provider with url https://${url} already exists.`,409);
}
const{clientIds,thumbprints,tags}=settings;
const provider={arn,url,createdAt:lab.clock.now(),clientIds,thumbprints,tags};
lab.iam.oidcProviders.set(arn,provider);
return provider;
}
function checkLists({clientIds,thumbprints}){
if(clientIds.length>CLIENT_IDS_AT_MOST)
throw new _operation_0 .o("LimitExceededException",`Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: ${CLIENT_IDS_AT_MOST}`,409);
if(thumbprints.length>THUMBPRINTS_AT_MOST)
throw new _operation_0 .o("InvalidInputException","Thumbprint list must contain fewer than 5 entries.");
for(const thumbprint of thumbprints){
if(!/^[0-9a-fA-F]{40}$/.test(thumbprint)){
throw new _operation_0 .o("ValidationError",`1 validation error detected: Value '${thumbprint}' at 'thumbprintList' failed to satisfy constraint: Member must have length 40`);
}
}
}
function findProvider(lab,arn){
const provider=lab.iam.oidcProviders.get(arn??"");
if(provider===undefined)
throw(0,_find_1.Qq)(`OpenIDConnect Provider not found for arn ${arn}`);
return provider;
}
}),
3937:
((_webpack_module,$out,$load)=>{
$load.d($out,{
A:()=>(policiesOf)
});
const allow=(...actions)=>({Effect:"Allow",Action:actions,Resource:"*"});
const aws_managed_document=(...statements)=>({Version:"2012-10-17",Statement:statements});
const READS=["Describe*","Get*","List*"];
const SERVICES=["cloudformation","cloudwatch","ec2","elasticloadbalancing","iam","lambda","route53","s3","scheduler","ssm"];
const DOCUMENTS={
AdministratorAccess:aws_managed_document(allow("*")),
AmazonEC2FullAccess:aws_managed_document(allow("ec2:*","elasticloadbalancing:*","cloudwatch:*","autoscaling:*")),
AmazonEC2ReadOnlyAccess:aws_managed_document(allow("ec2:Describe*","ec2:GetSecurityGroupsForVpc","elasticloadbalancing:Describe*","cloudwatch:Describe*")),
AmazonRoute53FullAccess:aws_managed_document(allow("route53:*")),
AmazonRoute53ReadOnlyAccess:aws_managed_document(allow("route53:Get*","route53:List*","route53:TestDNSAnswer")),
AmazonS3FullAccess:aws_managed_document(allow("s3:*")),
AmazonS3ReadOnlyAccess:aws_managed_document(allow("s3:Get*","s3:List*","s3:Describe*")),
AWSCloudFormationReadOnlyAccess:aws_managed_document(allow("cloudformation:Describe*","cloudformation:EstimateTemplateCost","cloudformation:Get*","cloudformation:List*","cloudformation:ValidateTemplate","cloudformation:Detect*")),
AWSLambdaBasicExecutionRole:aws_managed_document(allow("logs:CreateLogGroup","logs:CreateLogStream","logs:PutLogEvents")),
PowerUserAccess:aws_managed_document({Effect:"Allow",NotAction:["iam:*","organizations:*","account:*"],Resource:"*"},allow("iam:ListRoles","iam:CreateServiceLinkedRole","iam:DeleteServiceLinkedRole")),
ReadOnlyAccess:aws_managed_document(allow(...SERVICES.flatMap((service)=>READS.map((read)=>`${service}:${read}`)),"iam:Simulate*","route53:TestDNSAnswer")),
};
function awsManagedDocument(name){
return DOCUMENTS[name];
}
var policy=$load(1526);
function policiesOf(lab,role){
const inline=[...role.inline].map(([name,document])=>(0,policy.U)(`role_${role.name}_${name}`,"role",document));
const attached=[...role.attached].flatMap((arn)=>managedPolicy(lab,arn,role.name));
return{
identity:[...inline,...attached],
boundary:role.permissionsBoundary===undefined?undefined:managedPolicy(lab,role.permissionsBoundary,role.name),
};
}
function managedPolicy(lab,arn,where){
const own=lab.iam.managedPolicies.get(arn);
if(own!==undefined)
return[(0,policy.U)(own.name,"user-managed",own.document)];
const name=arn.slice(arn.lastIndexOf("/")+ 1);
const document=awsManagedDocument(name);
if(document!==undefined)
return[(0,policy.U)(name,"aws-managed",document)];
lab.notModelled(`managed policy ${arn}: it grants nothing in the lab`,where);
return[];
}
}),
506:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Z:()=>(attachments),
k:()=>(managedPolicy)
});
var _operation_0=$load(3731);
var _properties_1=$load(8417);
var _documents_2=$load(8786);
var _find_3=$load(2921);
var _names_4=$load(8424);
const NAME_AT_MOST=128;
const managedPolicy={
type:"AWS::IAM::ManagedPolicy",
create:async(lab,request)=>{
const{properties}=request;
(0,_documents_2.s)(properties.PolicyDocument,"identity");
const name=(0,_properties_1.Qq)(properties,"ManagedPolicyName")??(0,_names_4.x)(lab,request.stackName,request.logicalId,NAME_AT_MOST);
const path=(0,_properties_1.Qq)(properties,"Path")??"/";
const arn=(0,_find_3.RY)(lab,"policy",path,name);
if(lab.iam.managedPolicies.has(arn)){
throw new _operation_0 .o("EntityAlreadyExistsException",`A policy called ${name} already exists. Duplicate names are not allowed.`,409);
}
const roles=((0,_properties_1.Te)(properties,"Roles")??[]).map((role)=>(0,_find_3._$)(lab,role));
lab.iam.managedPolicies.set(arn,{
name,
id:(0,_find_3.NF)(lab,"ANPA"),
arn,
path,
description:(0,_properties_1.Qq)(properties,"Description"),
createdAt:lab.clock.now(),
document:properties.PolicyDocument,
version:1,
});
for(const role of roles)
role.attached.add(arn);
request.initiated(arn);
await lab.clock.sleep(lab.draw("iam.create.policy"));
return{physicalId:arn};
},
update:async(lab,request,{physicalId,properties:before})=>{
(0,_documents_2.s)(request.properties.PolicyDocument,"identity");
await lab.clock.sleep(lab.draw("iam.update"));
const own=(0,_find_3.lO)(lab,physicalId);
own.document=request.properties.PolicyDocument;
own.version +=1;
detach(lab,before,physicalId);
for(const role of(0,_properties_1.Te)(request.properties,"Roles")??[])
(0,_find_3._$)(lab,role).attached.add(physicalId);
return{physicalId};
},
remove:async(lab,{physicalId,properties})=>{
await lab.clock.sleep(lab.draw("iam.remove"));
detach(lab,properties,physicalId);
if(attachments(lab,physicalId)>0){
throw new _operation_0 .o("DeleteConflictException","Cannot delete a policy attached to entities.",409);
}
lab.iam.managedPolicies.delete(physicalId);
},
read:(lab,{physicalId})=>{
const own=lab.iam.managedPolicies.get(physicalId);
return(own&&{
ManagedPolicyName:own.name,
Path:own.path,
Description:own.description,
PolicyDocument:own.document,
Roles:[...lab.iam.roles.values()].filter(({attached})=>attached.has(physicalId)).map(({name})=>name),
});
},
attribute:(lab,physicalId,name)=>{
const own=lab.iam.managedPolicies.get(physicalId);
switch(name){
case "PolicyArn":
return physicalId;
case "PolicyId":
return own?.id;
case "DefaultVersionId":
return `v${own?.version??1}`;
case "AttachmentCount":
return String(attachments(lab,physicalId));
case "IsAttachable":
return "true";
default:
return undefined;
}
},
};
function detach(lab,properties,arn){
for(const role of(0,_properties_1.Te)(properties,"Roles")??[])
lab.iam.roles.get(role)?.attached.delete(arn);
}
function attachments(lab,arn){
return[...lab.iam.roles.values()].filter(({attached})=>attached.has(arn)).length;
}
}),
898:
((_webpack_module,$out,$load)=>{
$load.d($out,{
A:()=>(trustOf),
p:()=>(roleByArn)
});
var _evaluate_decide_0=$load(3206);
var _evaluate_policy_1=$load(1526);
var _evaluate_principals_2=$load(9475);
function roleByArn(lab,arn){
const role=lab.iam.roles.get(arn.slice(arn.lastIndexOf("/")+ 1));
return role?.arn===arn?role:undefined;
}
function trustOf(role,who,action,context){
const policies=[(0,_evaluate_policy_1.U)(role.name,"trust",role.trust)];
const{effect,matched}=(0,_evaluate_decide_0.L)(policies,{action,resource:role.arn,context},(statement)=>(0,_evaluate_principals_2.U)(statement,who)!==undefined);
if(effect!=="allowed")
return "none";
return matched.some((statement)=>(0,_evaluate_principals_2.U)(statement,who)==="named")?"named":"account";
}
}),
2361:
((_webpack_module,$out,$load)=>{
$load.d($out,{
W$:()=>(findFunction),
_R:()=>(functionNamed),
mE:()=>(functionArn),
sv:()=>(describeFunction)
});
var node_crypto_0=$load(7598);
var _operation_1=$load(3731);
function functionArn(lab,name){
return `arn:${lab.partition}:lambda:${lab.region}:${lab.account}:function:${name}`;
}
function findFunction(lab,given){
const name=/(?:^|function:)([A-Za-z0-9_-]+)(?::[A-Za-z0-9$_-]+)?$/.exec(given)?.[1];
return name===undefined?undefined:lab.lambda.functions.get(name);
}
function functionNamed(lab,given){
const found=findFunction(lab,given??"");
if(found===undefined)
throw new _operation_1 .o("ResourceNotFoundException",`Function not found: ${functionArn(lab,given??"")}`,404);
return found;
}
function describeFunction(lambda){
const source=lambda.code.kind==="inline"?lambda.code.source:lambda.code.what;
return{
FunctionName:lambda.name,
FunctionArn:lambda.arn,
Runtime:lambda.runtime,
Role:lambda.role,
Handler:lambda.handler,
CodeSize:Buffer.byteLength(source),
CodeSha256:(0,node_crypto_0.createHash)("sha256").update(source).digest("base64"),
Description:lambda.description,
Timeout:lambda.timeoutSeconds,
MemorySize:lambda.memoryMegabytes,
LastModified:new Date(lambda.lastModified).toISOString().replace("Z","+0000"),
Version:"$LATEST",
PackageType:"Zip",
Architectures:["x86_64"],
State:"Active",
LastUpdateStatus:"Successful",
LoggingConfig:{LogFormat:"Text",LogGroup:lambda.logGroup},
...(Object.keys(lambda.environment).length===0?{}:{Environment:{Variables:{...lambda.environment}}}),
};
}
}),
2701:
((_webpack_module,$out,$load)=>{
$load.d($out,{
$Y:()=>(cannotRun),
lA:()=>(invoke),
E0:()=>(invokeAsynchronously)
});
var lab_operation=$load(3731);
var policy_document=$load(8477);
const ACTIONS={
DeleteBucketTagging:"s3:PutBucketTagging",
DeletePublicAccessBlock:"s3:PutBucketPublicAccessBlock",
GetPublicAccessBlock:"s3:GetBucketPublicAccessBlock",
HeadBucket:"s3:ListBucket",
ListBuckets:"s3:ListAllMyBuckets",
ListObjectsV2:"s3:ListBucket",
ListObjectVersions:"s3:ListBucketVersions",
PutPublicAccessBlock:"s3:PutBucketPublicAccessBlock",
};
function checkPermission(lab,lambda,service,operation,input){
if(service!=="s3")
return;
const role=lab.iam.roles.get(lambda.role.slice(lambda.role.lastIndexOf("/")+ 1));
if(role===undefined||role.arn!==lambda.role)
return;
const documents=[...role.inline.values()];
for(const arn of role.attached){
const policy=lab.iam.managedPolicies.get(arn);
if(policy===undefined){
lab.notModelled(`managed policy ${arn}`,lambda.name);
return;
}
documents.push(policy.document);
}
const statements=documents.flatMap((document)=>(0,policy_document.H)((document??{})));
if(statements.some(({actions,resources})=>actions.length===0||resources.length===0)){
lab.notModelled("role policy with NotAction or NotResource",lambda.name);
return;
}
for(const{action,resource}of needsOf(lab,operation,(input??{}))){
const obstacle=obstacleTo(statements,action,resource);
if(obstacle===undefined)
continue;
const user=`arn:${lab.partition}:sts::${lab.account}:assumed-role/${role.name}/${lambda.name}`;
throw new lab_operation .o("AccessDenied",`User: ${user} is not authorized to perform: ${action} on resource: "${resource}" ${obstacle}`,403);
}
}
function obstacleTo(statements,action,resource){
const about=statements.filter((statement)=>statement.matchesAction(action)&&statement.matchesResource(resource));
if(about.some(({effect,conditions})=>effect==="Deny"&&conditions.length===0))
return "with an explicit deny in an identity-based policy";
if(!about.some(({effect})=>effect==="Allow"))
return `because no identity-based policy allows the ${action} action`;
return undefined;
}
function needsOf(lab,operation,input){
const bucket=`arn:${lab.partition}:s3:::${input.Bucket??"*"}`;
const object=(name,key,versionId)=>({
action:versionId===undefined?`s3:${name}`:`s3:${name}Version`,
resource:`${bucket}/${key??""}`,
});
switch(operation){
case "DeleteObject":
case "GetObject":
return[object(operation,input.Key,input.VersionId)];
case "DeleteObjects":
return(input.Delete?.Objects??[]).map(({Key,VersionId})=>object("DeleteObject",Key,VersionId));
case "HeadObject":
return[object("GetObject",input.Key,input.VersionId)];
case "PutObject":
return[object(operation,input.Key,undefined)];
default:
return[{action:ACTIONS[operation]??`s3:${operation}`,resource:operation==="ListBuckets"?"*":bucket}];
}
}
const SERVICE_OF_PACKAGE={"elastic-load-balancing-v2":"elb","route-53":"route53"};
function inlineHost(lab,lambda,onLine){
const luck=lab.random.fork(`lambda:${lambda.name}`);
return{
aws:async(packageName,name,input)=>{
await lab.clock.sleep(lab.draw("lambda.call"));
const service=SERVICE_OF_PACKAGE[packageName]??packageName;
if(luck.next()<lab.draw("lambda.call-throttle"))
throw new lab_operation .o("SlowDown","Please reduce your request rate.",503);
const operation=lab.lambda.operationNamed(service,name);
if(operation===undefined){
lab.notModelled(`${service} ${name} called by a function`,lambda.name);
throw new lab_operation .o("NotImplemented",`the lab does not model ${service} ${name}`,501);
}
checkPermission(lab,lambda,service,operation.name,input);
return operation.run(lab,input);
},
http:async(request)=>{
await lab.clock.sleep(lab.draw("lambda.call"));
return answerHttp(lab,lambda,request);
},
log:(line)=>{
onLine(line);
lab.lambda.logGroups.get(lambda.logGroup)?.lines.push({at:lab.clock.now(),line});
},
now:()=>lab.clock.now(),
sleep:(duration,signal)=>lab.clock.sleep(duration,signal),
};
}
function answerHttp(lab,lambda,request){
const{hostname,pathname}=new URL(request.url);
if(!hostname.startsWith("cloudformation-custom-resource-response-")){
lab.notModelled(`request of a function to ${hostname}`,lambda.name);
throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`),{name:"ENOTFOUND"});
}
const take=request.method==="PUT"?lab.lambda.waiting.get(pathname):undefined;
if(take===undefined)
return{status:403,headers:{server:"AmazonS3"},body:""};
take(request.body);
return{status:200,headers:{server:"AmazonS3"},body:""};
}
var runtimes=$load(1607);
function cannotRun(lambda){
if(lambda.code.kind==="unsupported")
return `the lab runs inline code only, and the code of ${lambda.name} is ${lambda.code.what}`;
if((0,runtimes.bA)(lambda.runtime)===undefined&&(0,runtimes.Tn)(lambda.runtime)===undefined)
return `the lab runs inline code for Node.js and Python only, and ${lambda.name} has the runtime ${lambda.runtime}`;
return undefined;
}
async function invoke(lab,lambda,event){
if(lambda.code.kind!=="inline")
throw new Error(`${lambda.name} has no inline code`);
const requestId=lab.ids.uuid();
await lab.clock.sleep(lab.draw("lambda.cold-start"));
const lines=[];
const host=inlineHost(lab,lambda,(line)=>lines.push(line));
host.log(`START RequestId: ${requestId} Version: $LATEST`);
const result=await lab.runInline.run({runtime:lambda.runtime,source:lambda.code.source,handler:lambda.handler,environment:environmentOf(lab,lambda)},event,{
requestId,
functionName:lambda.name,
arn:lambda.arn,
timeoutMillis:lambda.timeoutSeconds * 1_000,
memoryMegabytes:lambda.memoryMegabytes,
logGroup:lambda.logGroup,
logStream:`${new Date(lab.clock.now()).toISOString().slice(0,10).replaceAll("-","/")}/[$LATEST]${lab.ids.hex(32)}`,
},host,(work)=>lab.clock.hold(work));
if(result.kind==="threw")
host.log(`${requestId} ERROR ${result.name}: ${result.message}`);
if(result.kind==="timed-out")
host.log(`${requestId} Task timed out after ${lambda.timeoutSeconds.toFixed(2)} seconds`);
host.log(`END RequestId: ${requestId}`);
return{requestId,result,lines};
}
function environmentOf(lab,lambda){
return{
AWS_REGION:lab.region,
AWS_DEFAULT_REGION:lab.region,
AWS_LAMBDA_FUNCTION_NAME:lambda.name,
AWS_LAMBDA_FUNCTION_VERSION:"$LATEST",
AWS_LAMBDA_FUNCTION_MEMORY_SIZE:String(lambda.memoryMegabytes),
AWS_LAMBDA_LOG_GROUP_NAME:lambda.logGroup,
...lambda.environment,
};
}
const RETRY_AFTER=[60_000,120_000];
async function invokeAsynchronously(lab,lambda,event,stillWanted){
await lab.clock.sleep(lab.draw("lambda.queue"));
for(const wait of[...RETRY_AFTER,undefined]){
const{result}=await invoke(lab,lambda,event);
if(result.kind==="returned"||wait===undefined||!stillWanted())
return;
await lab.clock.sleep(wait);
if(!stillWanted())
return;
}
}
}),
1607:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Tn:()=>(pythonVersion),
aZ:()=>(isRetired),
bA:()=>(nodeVersion)
});
const RETIRED=new Set([
"nodejs",
"nodejs4.3",
"nodejs6.10",
"nodejs8.10",
"nodejs10.x",
"nodejs12.x",
"nodejs14.x",
"nodejs16.x",
"nodejs18.x",
"python2.7",
"python3.6",
"python3.7",
"python3.8",
"ruby2.5",
"ruby2.7",
"java8",
"go1.x",
"dotnetcore2.1",
"dotnetcore3.1",
"dotnet6",
"provided",
]);
function isRetired(runtime){
return RETIRED.has(runtime);
}
function nodeVersion(runtime){
const version=/^nodejs(\d+)\.x$/.exec(runtime)?.[1];
return version===undefined?undefined:Number(version);
}
function pythonVersion(runtime){
const version=/^python3\.(\d+)$/.exec(runtime)?.[1];
return version===undefined?undefined:Number(version);
}
}),
3731:
((_webpack_module,$out,$load)=>{
$load.d($out,{
k:()=>(register),
o:()=>(LabError)
});
function register(service,name,run){
return{service,name,run};
}
class LabError extends Error{
$fault;
$metadata;
constructor(code,message,httpStatusCode=400){
super(message);
this.name=code;
this.$fault=httpStatusCode>=500?"server":"client";
this.$metadata={httpStatusCode,requestId:""};
}
}
}),
8417:
((_webpack_module,$out,$load)=>{
$load.d($out,{
$4:()=>(requiredText),
Ik:()=>(object),
JD:()=>(objects),
Jt:()=>(flag),
Qq:()=>(text),
Te:()=>(texts),
nd:()=>(integer),
p_:()=>(list)
});
var _operation_0=$load(3731);
const invalid=(name,wanted,value)=>new _operation_0 .o("ValidationError",`Properties validation failed: #/${name}: expected type: ${wanted}, found: ${describe(value)}`);
function describe(value){
if(Array.isArray(value))
return "JSONArray";
if(value===null)
return "Null";
return typeof value==="object"?"JSONObject":typeof value==="string"?"String":typeof value==="number"?"Number":"Boolean";
}
function text(properties,name){
const value=properties[name];
if(value===undefined)
return undefined;
if(typeof value==="object")
throw invalid(name,"String",value);
return String(value);
}
function requiredText(properties,name){
const value=text(properties,name);
if(value===undefined)
throw new _operation_0 .o("ValidationError",`Properties validation failed: #: required key [${name}] not found`);
return value;
}
function integer(properties,name){
const value=properties[name];
if(value===undefined)
return undefined;
const number=typeof value==="object"||value===""?Number.NaN:Number(value);
if(!Number.isInteger(number))
throw invalid(name,"Integer",value);
return number;
}
function flag(properties,name){
const value=properties[name];
if(value===undefined)
return undefined;
if(value===true||value==="true")
return true;
if(value===false||value==="false")
return false;
throw invalid(name,"Boolean",value);
}
function list(properties,name){
const value=properties[name];
if(value===undefined)
return undefined;
if(!Array.isArray(value))
throw invalid(name,"JSONArray",value);
return value;
}
function texts(properties,name){
return list(properties,name)?.map(String);
}
function object(properties,name){
const value=properties[name];
if(value===undefined)
return undefined;
if(typeof value!=="object"||value===null||Array.isArray(value))
throw invalid(name,"JSONObject",value);
return value;
}
function objects(properties,name){
return list(properties,name)?.map((item)=>{
if(typeof item!=="object"||item===null||Array.isArray(item))
throw invalid(name,"JSONObject",item);
return item;
});
}
}),
196:
((_webpack_module,$out,$load)=>{
$load.d($out,{
V:()=>(isModelled),
u:()=>(resourceModel)
});
var operation=$load(3731);
var stack_changes=$load(4074);
var create_records=$load(5764);
var cloudformation_definition=$load(3522);
var create_stack=$load(9013);
var delete_stack=$load(9746);
var generated_name=$load(8603);
var engine_operation=$load(2431);
var update_stack=$load(9828);
var events=$load(2862);
var nested_input=$load(7925);
const nestedStack={
type:"AWS::CloudFormation::Stack",
create:async(lab,request)=>{
const parent=lab.cloudformation.stacks.get(request.stackId);
const identity=(0,create_records.fL)(lab,(0,generated_name.x)(lab,request.stackName,request.logicalId));
const definition=(0,cloudformation_definition.s)(lab,(0,nested_input.w)(request,parent?.definition?.capabilities),identity);
const stack=(0,create_records.K)(lab,identity,definition,{disableRollback:true,parent});
const operation=(0,engine_operation.xd)(lab,stack,"CREATE_STACK",parent?.operations.at(-1)?.token);
(0,events.Po)(lab,stack,operation,"CREATE_IN_PROGRESS","User Initiated");
request.initiated(stack.id);
(0,engine_operation.AC)(lab,stack,operation,()=>(0,create_stack.S_)(lab,stack,operation,"DO_NOTHING"));
await operation.done;
if(operation.failed)
throw embeddedFailure(stack,"created");
return{physicalId:stack.id};
},
update:async(lab,request,existing)=>{
const stack=requireChild(lab,existing.physicalId);
const parent=lab.cloudformation.stacks.get(request.stackId);
const next=(0,cloudformation_definition.s)(lab,(0,nested_input.w)(request,parent?.definition?.capabilities),stack,stack.definition);
if(stack.status.endsWith("_COMPLETE")&&!(0,stack_changes.S)(lab,stack,next).any)
return{physicalId:stack.id};
const operation=(0,engine_operation.xd)(lab,stack,"UPDATE_STACK",parent?.operations.at(-1)?.token);
(0,events.Po)(lab,stack,operation,"UPDATE_IN_PROGRESS","User Initiated");
(0,engine_operation.AC)(lab,stack,operation,()=>(0,update_stack.N)(lab,stack,operation,next,{disableRollback:true}));
await operation.done;
if(operation.failed)
throw embeddedFailure(stack,"updated");
return{physicalId:stack.id};
},
remove:async(lab,existing)=>{
const stack=requireChild(lab,existing.physicalId);
if(stack.status==="DELETE_COMPLETE")
return;
const operation=(0,engine_operation.xd)(lab,stack,"DELETE_STACK",undefined);
(0,events.Po)(lab,stack,operation,"DELETE_IN_PROGRESS","User Initiated");
(0,engine_operation.AC)(lab,stack,operation,()=>(0,delete_stack.f)(lab,stack,operation,{retain:new Set(),force:false},undefined));
await operation.done;
if(operation.failed)
throw embeddedFailure(stack,"deleted");
},
read:(lab,{physicalId})=>{
const stack=lab.cloudformation.stacks.get(physicalId);
if(stack===undefined||stack.status==="DELETE_COMPLETE")
return undefined;
return{Parameters:stack.definition?.parameters??{},TimeoutInMinutes:stack.timeoutMinutes};
},
attribute:(lab,physicalId,name)=>{
const key=name.startsWith("Outputs.")?name.slice("Outputs.".length):undefined;
return requireChild(lab,physicalId).outputs.find((output)=>output.key===key)?.value;
},
};
function requireChild(lab,id){
const stack=lab.cloudformation.stacks.get(id);
if(stack===undefined)
throw new operation .o("ValidationError",`Stack with id ${id} does not exist`);
return stack;
}
function embeddedFailure({id,reason},what){
return new operation .o("GeneralServiceException",`Embedded stack ${id} was not successfully ${what}: ${reason??"Unknown"}`);
}
const waitConditionHandle={
type:"AWS::CloudFormation::WaitConditionHandle",
create:async(lab,{stackName,logicalId,initiated})=>{
const physicalId=`https://cloudformation-waitcondition-${lab.region}.s3.amazonaws.com/${(0,generated_name.x)(lab,stackName,logicalId)}`;
initiated(physicalId);
return{physicalId};
},
remove:async()=>undefined,
attribute:(_lab,physicalId,name)=>(name==="Id"?physicalId:undefined),
};
const cloudformationResources=[nestedStack,waitConditionHandle];
var names=$load(8424);
var lab_properties=$load(8417);
function peopleTags(tags){
return[...new Map([...tags].map((tag)=>[tag.Key,tag])).values()]
.filter(({Key})=>!Key.startsWith("aws:"))
.map(({Key,Value})=>({Key,Value}));
}
var alarms=$load(5031);
const NAME_AT_MOST=255;
const alarm={
type:"AWS::CloudWatch::Alarm",
create:async(lab,request)=>{
const name=(0,lab_properties.Qq)(request.properties,"AlarmName")??(0,names.x)(lab,request.stackName,request.logicalId,NAME_AT_MOST);
if(lab.cloudwatch.alarms.has(name)){
throw new operation .o("AlreadyExists",`${name} already exists`);
}
const own=((0,lab_properties.JD)(request.properties,"Tags")??[]).map(({Key,Value})=>({Key:String(Key),Value:String(Value)}));
(0,alarms.b)(lab,name,definitionOf(request.properties),[...request.tags,...own]);
request.initiated(name);
await lab.clock.sleep(lab.draw("cloudwatch.write"));
return{physicalId:name};
},
update:async(lab,request,{physicalId})=>{
await lab.clock.sleep(lab.draw("cloudwatch.write"));
(0,alarms.b)(lab,physicalId,definitionOf(request.properties),[]);
return{physicalId};
},
remove:async(lab,{physicalId})=>{
await lab.clock.sleep(lab.draw("cloudwatch.write"));
lab.cloudwatch.alarms.delete(physicalId);
},
read:(lab,{physicalId,properties})=>{
const own=lab.cloudwatch.alarms.get(physicalId);
if(own===undefined)
return undefined;
const definition=Object.fromEntries(Object.keys(properties).map((name)=>[name,own.definition[name]]));
return{...definition,AlarmName:own.name,Tags:peopleTags(own.tags)};
},
attribute:(lab,physicalId,name)=>(name==="Arn"?lab.cloudwatch.alarms.get(physicalId)?.arn:undefined),
};
function definitionOf(properties){
const{AlarmName:_name,Tags:_tags,...rest}=properties;
const threshold=(0,lab_properties.Qq)(properties,"Threshold");
return{
...structuredClone(rest),
...defined("ActionsEnabled",(0,lab_properties.Jt)(properties,"ActionsEnabled")),
...defined("EvaluationPeriods",(0,lab_properties.nd)(properties,"EvaluationPeriods")),
...defined("DatapointsToAlarm",(0,lab_properties.nd)(properties,"DatapointsToAlarm")),
...defined("Period",(0,lab_properties.nd)(properties,"Period")),
...defined("Threshold",threshold===undefined?undefined:Number(threshold)),
...defined("AlarmActions",(0,lab_properties.Te)(properties,"AlarmActions")),
...defined("OKActions",(0,lab_properties.Te)(properties,"OKActions")),
...defined("InsufficientDataActions",(0,lab_properties.Te)(properties,"InsufficientDataActions")),
...defined("Dimensions",(0,lab_properties.p_)(properties,"Dimensions")),
};
}
function defined(name,value){
return value===undefined?{}:{[name]:value};
}
const cloudwatchResources=[alarm];
var errors=$load(1468);
var state=$load(2502);
var tags=$load(402);
function tagsFor(request){
const own=((0,lab_properties.JD)(request.properties,"Tags")??[]).map(({Key,Value})=>({Key:String(Key),Value:String(Value)}));
return[...request.tags,...own];
}
function retag(lab,resourceId,request){
lab.ec2.tags.delete(resourceId);
(0,tags.Wt)(lab,resourceId,tagsFor(request));
}
function liveTags(lab,resourceId){
return peopleTags((0,tags.Fg)(lab,resourceId));
}
function pause(lab,condition){
return lab.clock.sleep(lab.draw(condition));
}
const LOOK_AGAIN=2_000;
async function until(lab,holds){
while(!holds())
await lab.clock.sleep(LOOK_AGAIN);
}
async function withPatience(lab,attempt){
const giveUpAt=lab.clock.now()+ lab.draw("ec2.remove.patience");
for(;;){
try{
attempt();
return;
}
catch(error){
if(!(error instanceof operation .o)||error.name!=="DependencyViolation"||lab.clock.now()>=giveUpAt)
throw error;
await lab.clock.sleep(5 * LOOK_AGAIN);
}
}
}
const elasticAddress={
type:"AWS::EC2::EIP",
create:async(lab,request)=>{
const instanceId=(0,lab_properties.Qq)(request.properties,"InstanceId");
if(instanceId!==undefined)
(0,errors.I6)("instance",lab.ec2.instances,instanceId);
const owner={kind:"instance",id:""};
const address=lab.addresses.allocate(owner);
const allocationId=lab.ids.ec2("eipalloc");
const own={allocationId,address,owner,associationId:undefined,natGatewayId:undefined};
lab.ec2.elasticAddresses.set(allocationId,own);
request.initiated(address);
(0,tags.Wt)(lab,allocationId,tagsFor(request));
await pause(lab,"ec2.create.elastic-address");
if(instanceId!==undefined)
associate(lab,own,instanceId);
return{physicalId:address};
},
update:async(lab,request,{physicalId})=>{
await pause(lab,"ec2.update");
const own=byAddress(lab,physicalId);
if(own!==undefined){
const instanceId=(0,lab_properties.Qq)(request.properties,"InstanceId");
if(own.owner.id!==(instanceId??""))
disassociate(lab,own);
if(instanceId!==undefined&&own.owner.id==="")
associate(lab,own,instanceId);
retag(lab,own.allocationId,request);
}
return{physicalId};
},
remove:async(lab,{physicalId})=>{
await pause(lab,"ec2.remove");
const own=byAddress(lab,physicalId);
if(own===undefined)
return;
if(own.natGatewayId!==undefined){
throw new operation .o("InvalidIPAddress.InUse",`Address ${physicalId} is in use by NAT gateway ${own.natGatewayId}.`);
}
disassociate(lab,own);
lab.addresses.release(own.address);
lab.ec2.elasticAddresses.delete(own.allocationId);
lab.ec2.tags.delete(own.allocationId);
},
read:(lab,{physicalId})=>{
const own=byAddress(lab,physicalId);
return own&&{InstanceId:own.owner.id===""?undefined:own.owner.id,Tags:liveTags(lab,own.allocationId)};
},
attribute:(lab,physicalId,name)=>{
if(name==="PublicIp")
return physicalId;
return name==="AllocationId"?byAddress(lab,physicalId)?.allocationId:undefined;
},
};
function byAddress(lab,address){
for(const own of lab.ec2.elasticAddresses.values())
if(own.address===address)
return own;
return undefined;
}
function associate(lab,own,instanceId){
const instance=(0,errors.I6)("instance",lab.ec2.instances,instanceId);
if(instance.publicAddress!==undefined)
lab.addresses.release(instance.publicAddress);
instance.publicAddress=own.address;
own.owner.id=instanceId;
own.associationId=lab.ids.ec2("eipassoc");
(0,state.XW)(lab);
}
function disassociate(lab,own){
const instance=lab.ec2.instances.get(own.owner.id);
if(instance!==undefined)
instance.publicAddress=undefined;
own.owner.id="";
own.associationId=undefined;
(0,state.XW)(lab);
}
var seeded=$load(5450);
var units=$load(6429);
var interfaces=$load(7528);
const endpoint={
type:"AWS::EC2::VPCEndpoint",
create:async(lab,request)=>{
const{properties}=request;
const vpc=(0,errors.I6)("vpc",lab.ec2.vpcs,(0,lab_properties .$4)(properties,"VpcId"));
const serviceName=(0,lab_properties .$4)(properties,"ServiceName");
const type=(0,lab_properties.Qq)(properties,"VpcEndpointType")==="Interface"?"Interface":"Gateway";
checkService(lab,serviceName,type);
const id=lab.ids.ec2("vpce");
const own={
id,
vpcId:vpc.id,
serviceName,
type,
createdAt:lab.clock.now(),
routeTableIds:[],
subnetIds:(0,lab_properties.Te)(properties,"SubnetIds")??[],
groupIds:(0,lab_properties.Te)(properties,"SecurityGroupIds")??[],
policy:properties.PolicyDocument,
privateDns:(0,lab_properties.Jt)(properties,"PrivateDnsEnabled")??false,
};
const routeTableIds=wantedTables(lab,own,request);
request.initiated(id);
lab.ec2.endpoints.set(id,own);
(0,tags.Wt)(lab,id,tagsFor(request));
for(const subnetId of own.subnetIds){
(0,interfaces.lh)(lab,(0,errors.I6)("subnet",lab.ec2.subnets,subnetId),{attachedTo:id,groupIds:own.groupIds});
}
await pause(lab,"ec2.create.endpoint");
route(lab,own,routeTableIds);
return{physicalId:id};
},
update:async(lab,request,{physicalId})=>{
const own=(0,errors.I6)("endpoint",lab.ec2.endpoints,physicalId);
const routeTableIds=wantedTables(lab,own,request);
await pause(lab,"ec2.update");
own.policy=request.properties.PolicyDocument;
own.privateDns=(0,lab_properties.Jt)(request.properties,"PrivateDnsEnabled")??false;
route(lab,own,routeTableIds);
retag(lab,physicalId,request);
return{physicalId};
},
remove:async(lab,{physicalId})=>{
await pause(lab,"ec2.remove");
const own=lab.ec2.endpoints.get(physicalId);
if(own===undefined)
return;
route(lab,own,[]);
for(const{id}of(0,interfaces.qg)(lab,physicalId))
(0,interfaces.FA)(lab,id);
lab.ec2.endpoints.delete(physicalId);
lab.ec2.tags.delete(physicalId);
(0,state.XW)(lab);
},
read:(lab,{physicalId})=>{
const own=lab.ec2.endpoints.get(physicalId);
return(own&&{
VpcId:own.vpcId,
ServiceName:own.serviceName,
VpcEndpointType:own.type,
RouteTableIds:own.routeTableIds,
SubnetIds:own.subnetIds,
SecurityGroupIds:own.groupIds,
PolicyDocument:own.policy,
PrivateDnsEnabled:own.privateDns,
Tags:liveTags(lab,physicalId),
});
},
attribute:(lab,physicalId,name)=>{
switch(name){
case "Id":
return physicalId;
case "CreationTimestamp":
return(0,units.r4)(lab.ec2.endpoints.get(physicalId)?.createdAt??0);
case "DnsEntries":
return dnsEntries(lab,lab.ec2.endpoints.get(physicalId));
case "NetworkInterfaceIds":
return(0,interfaces.qg)(lab,physicalId).map(({id})=>id);
default:
return undefined;
}
},
};
const PUBLIC_ZONE="Z1HUB23UULQXV";
const GATEWAY_SERVICES=["s3","dynamodb"];
function checkService(lab,serviceName,type){
const start=`${lab.partition==="aws-cn"?"cn.com":"com"}.amazonaws.${lab.region}.`;
const service=serviceName.startsWith(start)?serviceName.slice(start.length):serviceName.replace(`com.amazonaws.${lab.region}.`,"");
if(service===serviceName)
throw new operation .o("InvalidServiceName",`The Vpc Endpoint Service '${serviceName}' does not exist`);
if(type==="Gateway"&&!GATEWAY_SERVICES.includes(service)){
throw new operation .o("InvalidParameter","Endpoint type (Gateway) does not match available service types ([Interface]).");
}
}
function wantedTables(lab,own,request){
const ids=(0,lab_properties.Te)(request.properties,"RouteTableIds")??[];
for(const id of ids){
const table=(0,errors.I6)("routeTable",lab.ec2.routeTables,id);
if(table.vpcId!==own.vpcId)
throw(0,errors.BS)(`Route table ${id} and vpc ${own.vpcId} belong to different networks`);
const present=table.routes.get(prefixListOf(own.serviceName));
if(present===undefined||present.target.id===own.id)
continue;
throw new operation .o("RouteAlreadyExists",`route table ${id} already has a route with destination-prefix-list-id ${present.destination}`);
}
return ids;
}
function dnsEntries(lab,own){
if(own===undefined||own.type==="Gateway")
return[];
const random=(0,seeded.sk)(`dns-entries/${own.id}`);
const service=own.serviceName.split(`.${lab.region}.`)[1]?.split(".").reverse().join(".");
const suffix=`${lab.region}.${lab.partition==="aws-cn"?"vpce.amazonaws.com.cn":"vpce.amazonaws.com"}`;
const name=`${own.id}-${(0,seeded.ay)(random,8)}`;
const zones=new Set(own.subnetIds.flatMap((id)=>lab.ec2.subnets.get(id)?.zone??[]));
const entries=[name,...[...zones].map((zone)=>`${name}-${zone}`)].map((host)=>`${PUBLIC_ZONE}:${host}.${service}.${suffix}`);
if(!own.privateDns)
return entries;
return[...entries,`Z${(0,seeded.ay)(random,13).toUpperCase()}:${service}.${suffix.replace("vpce.","")}`];
}
function route(lab,own,routeTableIds){
const destination=prefixListOf(own.serviceName);
for(const id of own.routeTableIds)
lab.ec2.routeTables.get(id)?.routes.delete(destination);
own.routeTableIds=routeTableIds;
for(const id of routeTableIds){
lab.ec2.routeTables.get(id)?.routes.set(destination,{destination,target:{kind:"endpoint",id:own.id}});
}
(0,state.XW)(lab);
}
const prefixLists=new Map();
function prefixListOf(serviceName){
let id=prefixLists.get(serviceName);
if(id===undefined){
id=`pl-${(0,seeded.ay)((0,seeded.sk)(`prefix-list/${serviceName}`),8)}`;
prefixLists.set(serviceName,id);
}
return id;
}
const gatewayAttachment={
type:"AWS::EC2::VPCGatewayAttachment",
create:async(lab,request)=>{
const{properties}=request;
const vpc=(0,errors.I6)("vpc",lab.ec2.vpcs,(0,lab_properties .$4)(properties,"VpcId"));
const gatewayId=(0,lab_properties.Qq)(properties,"InternetGatewayId");
if(gatewayId===undefined){
throw new operation .o("InvalidRequest","Either InternetGatewayId or VpnGatewayId must be specified.");
}
const gateway=(0,errors.I6)("internetGateway",lab.ec2.internetGateways,gatewayId);
if(gateway.vpcId!==undefined){
throw new operation .o("Resource.AlreadyAssociated",`resource ${gateway.id} is already attached to network ${gateway.vpcId}`);
}
if([...lab.ec2.internetGateways.values()].some(({vpcId})=>vpcId===vpc.id)){
throw(0,errors.BS)(`Network ${vpc.id} already has an internet gateway attached`);
}
const physicalId=`IGW|${vpc.id}`;
request.initiated(physicalId);
await pause(lab,"ec2.create.gateway-attachment");
gateway.vpcId=vpc.id;
(0,state.XW)(lab);
return{physicalId};
},
remove:async(lab,{physicalId})=>{
await pause(lab,"ec2.remove");
const vpcId=physicalId.slice(physicalId.indexOf("|")+ 1);
await withPatience(lab,()=>detach(lab,vpcId));
},
read:(lab,{physicalId})=>{
const vpcId=physicalId.slice(physicalId.indexOf("|")+ 1);
const gateway=[...lab.ec2.internetGateways.values()].find((candidate)=>candidate.vpcId===vpcId);
return gateway&&{VpcId:vpcId,InternetGatewayId:gateway.id};
},
attribute:(_lab,physicalId,name)=>(name==="AttachmentType"?physicalId.slice(0,physicalId.indexOf("|")):undefined),
};
function detach(lab,vpcId){
const mapped=[...lab.ec2.instances.values()].some((instance)=>instance.vpcId===vpcId&&instance.publicAddress!==undefined)||
[...lab.ec2.natGateways.values()].some((gateway)=>gateway.vpcId===vpcId&&gateway.allocationId!==undefined&&gateway.state!=="deleted");
if(mapped){
throw(0,errors.n4)(`Network ${vpcId} has some mapped public address(es). Please unmap those public address(es) before detaching the gateway.`);
}
for(const gateway of lab.ec2.internetGateways.values())
if(gateway.vpcId===vpcId)
gateway.vpcId=undefined;
(0,state.XW)(lab);
}
var checks=$load(9198);
var launch=$load(7130);
var metadata=$load(4922);
var regroup=$load(6419);
var start=$load(6775);
var stop=$load(8539);
var terminate=$load(5296);
var volumes=$load(1228);
const launch_template_NAME_AT_MOST=128;
const launchTemplate={
type:"AWS::EC2::LaunchTemplate",
create:async(lab,request)=>{
const{properties,stackName,logicalId}=request;
const name=(0,lab_properties.Qq)(properties,"LaunchTemplateName")??(0,names.x)(lab,stackName,logicalId,launch_template_NAME_AT_MOST);
if([...lab.ec2.launchTemplates.values()].some((other)=>other.name===name)){
throw new operation .o("InvalidLaunchTemplateName.AlreadyExistsException","Launch template name already in use.");
}
const id=lab.ids.ec2("lt");
request.initiated(id);
lab.ec2.launchTemplates.set(id,{id,name,versions:[(0,lab_properties.Ik)(properties,"LaunchTemplateData")??{}]});
(0,tags.Wt)(lab,id,request.tags);
await pause(lab,"ec2.create.launch-template");
return{physicalId:id};
},
update:async(lab,request,{physicalId})=>{
await pause(lab,"ec2.update");
(0,errors.I6)("launchTemplate",lab.ec2.launchTemplates,physicalId).versions.push((0,lab_properties.Ik)(request.properties,"LaunchTemplateData")??{});
return{physicalId};
},
remove:async(lab,{physicalId})=>{
await pause(lab,"ec2.remove");
lab.ec2.launchTemplates.delete(physicalId);
lab.ec2.tags.delete(physicalId);
},
read:(lab,{physicalId})=>{
const own=lab.ec2.launchTemplates.get(physicalId);
return own&&{LaunchTemplateName:own.name,LaunchTemplateData:own.versions.at(-1)};
},
attribute:(lab,physicalId,name)=>{
if(name==="LaunchTemplateId")
return physicalId;
if(name==="DefaultVersionNumber")
return "1";
return name==="LatestVersionNumber"?String(lab.ec2.launchTemplates.get(physicalId)?.versions.length??1):undefined;
},
};
function launchTemplateData(lab,reference){
const id=(0,lab_properties.Qq)(reference,"LaunchTemplateId");
const name=(0,lab_properties.Qq)(reference,"LaunchTemplateName");
const own=id!==undefined
?(0,errors.I6)("launchTemplate",lab.ec2.launchTemplates,id)
:[...lab.ec2.launchTemplates.values()].find((one)=>one.name===name);
if(own===undefined){
throw new operation .o("InvalidLaunchTemplateName.NotFoundException","At least one of the launch templates specified in the request does not exist.");
}
const version=(0,lab_properties.Qq)(reference,"Version")??"$Default";
const number=version==="$Latest"?own.versions.length:version==="$Default"?1:Number(version);
const data=own.versions[number - 1];
if(data!==undefined)
return data;
throw new operation .o("InvalidLaunchTemplateId.VersionNotFound",`Could not find launch template version ${version} for the launch template.`);
}
const DEFAULT_TYPE="m1.small";
function launchRequest(lab,request){
const reference=(0,lab_properties.Ik)(request.properties,"LaunchTemplate");
const template=reference===undefined?{}:launchTemplateData(lab,reference);
const properties={...template,...request.properties};
const primary=((0,lab_properties.JD)(properties,"NetworkInterfaces")??[]).find((one)=>String(one.DeviceIndex??0)==="0")??{};
const subnetId=(0,lab_properties.Qq)(primary,"SubnetId")??(0,lab_properties.Qq)(properties,"SubnetId");
if(subnetId===undefined)
throw new operation .o("VPCIdNotSpecified","No default VPC for this user");
if((0,lab_properties.Qq)((0,lab_properties.Ik)(properties,"MetadataOptions")??{},"HttpEndpoint")==="disabled"){
lab.notModelled("an instance without its metadata service",`${request.stackName}/${request.logicalId}`);
}
return{
imageId:(0,lab_properties .$4)(properties,"ImageId"),
instanceType:(0,lab_properties.Qq)(properties,"InstanceType")??DEFAULT_TYPE,
subnetId,
groupIds:(0,lab_properties.Te)(primary,"GroupSet")??(0,lab_properties.Te)(primary,"Groups")??(0,lab_properties.Te)(properties,"SecurityGroupIds"),
privateAddress:(0,lab_properties.Qq)(primary,"PrivateIpAddress")??(0,lab_properties.Qq)(properties,"PrivateIpAddress"),
associatePublicAddress:(0,lab_properties.Jt)(primary,"AssociatePublicIpAddress"),
userData:(0,lab_properties.Qq)(properties,"UserData"),
keyName:(0,lab_properties.Qq)(properties,"KeyName"),
instanceProfile:instanceProfile(lab,request.properties,template),
disableApiStop:(0,lab_properties.Jt)(properties,"DisableApiStop"),
disableApiTermination:(0,lab_properties.Jt)(properties,"DisableApiTermination"),
shutdownBehavior:(0,lab_properties.Qq)(properties,"InstanceInitiatedShutdownBehavior")==="terminate"?"terminate":"stop",
detailedMonitoring:(0,lab_properties.Jt)(request.properties,"Monitoring")??false,
sourceDestCheck:(0,lab_properties.Jt)(properties,"SourceDestCheck"),
metadataNeedsToken:needsToken((0,lab_properties.Ik)(properties,"MetadataOptions")),
metadataHopLimit:(0,lab_properties.nd)((0,lab_properties.Ik)(properties,"MetadataOptions")??{},"HttpPutResponseHopLimit"),
lifecycle:(0,lab_properties.Qq)((0,lab_properties.Ik)(properties,"InstanceMarketOptions")??{},"MarketType")==="spot"?"spot":"on-demand",
volumes:(0,volumes.fL)(lab,properties),
tags:[...templateTags(template),...tagsFor(request)],
};
}
function needsToken(options){
const tokens=options===undefined?undefined:(0,lab_properties.Qq)(options,"HttpTokens");
return tokens===undefined?undefined:tokens==="required";
}
function templateTags(template){
return((0,lab_properties.JD)(template,"TagSpecifications")??[])
.filter((specification)=>(0,lab_properties.Qq)(specification,"ResourceType")==="instance")
.flatMap((specification)=>(0,lab_properties.JD)(specification,"Tags")??[])
.map(({Key,Value})=>({Key:String(Key),Value:String(Value)}));
}
function instanceProfile(lab,own,template){
const ofTemplate=(0,lab_properties.Ik)(template,"IamInstanceProfile");
const profile=(0,lab_properties.Qq)(own,"IamInstanceProfile")??(ofTemplate===undefined?undefined:((0,lab_properties.Qq)(ofTemplate,"Name")??(0,lab_properties.Qq)(ofTemplate,"Arn")));
if(profile===undefined)
return undefined;
const name=profile.slice(profile.lastIndexOf("/")+ 1);
if(!lab.iam.instanceProfiles.has(name)){
throw(0,errors.BS)(`Value (${profile}) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name`);
}
return profile;
}
function readInstance(lab,{physicalId}){
const own=lab.ec2.instances.get(physicalId);
if(own===undefined||own.state==="shutting-down"||own.state==="terminated")
return undefined;
return{
ImageId:own.imageId,
InstanceType:own.instanceType,
SubnetId:own.subnetId,
AvailabilityZone:own.zone,
PrivateIpAddress:own.privateAddress,
SecurityGroupIds:own.groupIds,
KeyName:own.keyName,
IamInstanceProfile:own.instanceProfile,
UserData:own.userData,
DisableApiTermination:own.disableApiTermination,
InstanceInitiatedShutdownBehavior:own.shutdownBehavior,
Monitoring:own.detailedMonitoring,
SourceDestCheck:own.sourceDestCheck,
MetadataOptions:{
HttpTokens:own.metadataNeedsToken?"required":"optional",
HttpPutResponseHopLimit:own.metadataHopLimit,
},
Tags:liveTags(lab,physicalId),
};
}
const instance={
type:"AWS::EC2::Instance",
create:async(lab,request)=>{
const launched=(0,launch.D)(lab,launchRequest(lab,request));
request.initiated(launched.id);
await until(lab,()=>launched.state!=="pending");
return{physicalId:launched.id};
},
update:async(lab,request,existing)=>{
const own=(0,errors.I6)("instance",lab.ec2.instances,existing.physicalId);
const wanted=launchRequest(lab,request);
await pause(lab,"ec2.update");
own.disableApiStop=wanted.disableApiStop??false;
own.disableApiTermination=wanted.disableApiTermination??false;
own.shutdownBehavior=wanted.shutdownBehavior??"stop";
own.detailedMonitoring=wanted.detailedMonitoring??false;
own.sourceDestCheck=wanted.sourceDestCheck??true;
own.instanceProfile=wanted.instanceProfile;
if(wanted.groupIds!==undefined&&wanted.groupIds.join()!==own.groupIds.join())
(0,regroup.Y)(lab,own,wanted.groupIds);
retag(lab,own.id,request);
if(needsStop(request,existing)){
await replaceWhileStopped(lab,own,()=>{
own.instanceType=wanted.instanceType;
own.userData=wanted.userData;
});
}
return{physicalId:own.id};
},
remove:async(lab,{physicalId})=>{
const own=lab.ec2.instances.get(physicalId);
if(own===undefined||own.state==="terminated")
return;
(0,checks.E3)([own],"disableApiTermination");
(0,terminate.K)(lab,own,(0,stop.Ri)(lab,"ec2.terminate.complete"));
await until(lab,()=>own.terminatedAt!==undefined);
},
read:readInstance,
attribute:(lab,physicalId,name)=>{
const own=lab.ec2.instances.get(physicalId);
if(own===undefined)
return undefined;
switch(name){
case "InstanceId":
return own.id;
case "AvailabilityZone":
return own.zone;
case "PrivateIp":
return own.privateAddress;
case "PrivateDnsName":
return(0,metadata.cP)(lab,own);
case "PublicIp":
return own.publicAddress??"";
case "PublicDnsName":
return(0,metadata.yk)(lab,own);
case "VpcId":
return own.vpcId;
case "State.Name":
return own.state;
default:
return undefined;
}
},
};
function needsStop(request,existing){
return["InstanceType","UserData"].some((name)=>(0,lab_properties.Qq)(request.properties,name)!==(0,lab_properties.Qq)(existing.properties,name));
}
async function replaceWhileStopped(lab,own,change){
const wasRunning=own.state==="running";
if(wasRunning)
(0,stop.EE)(lab,own,(0,stop.Ri)(lab,"ec2.stop.complete"));
await until(lab,()=>own.state==="stopped");
change();
if(!wasRunning)
return;
(0,start.kO)(lab,own,(0,start .$1)(lab));
await until(lab,()=>own.state==="running");
}
const internetGateway={
type:"AWS::EC2::InternetGateway",
create:async(lab,request)=>{
const id=lab.ids.ec2("igw");
request.initiated(id);
lab.ec2.internetGateways.set(id,{id,vpcId:undefined});
(0,tags.Wt)(lab,id,tagsFor(request));
await pause(lab,"ec2.create.internet-gateway");
return{physicalId:id};
},
update:async(lab,request,{physicalId})=>{
await pause(lab,"ec2.update");
retag(lab,physicalId,request);
return{physicalId};
},
remove:async(lab,{physicalId})=>{
await pause(lab,"ec2.remove");
await withPatience(lab,()=>{
if(lab.ec2.internetGateways.get(physicalId)?.vpcId!==undefined){
throw(0,errors.n4)(`The internetGateway '${physicalId}' has dependencies and cannot be deleted.`);
}
lab.ec2.internetGateways.delete(physicalId);
lab.ec2.tags.delete(physicalId);
(0,state.XW)(lab);
});
},
read:(lab,{physicalId})=>(lab.ec2.internetGateways.has(physicalId)?{Tags:liveTags(lab,physicalId)}:undefined),
attribute:(_lab,physicalId,name)=>(name==="InternetGatewayId"?physicalId:undefined),
};
const natGateway={
type:"AWS::EC2::NatGateway",
create:async(lab,request)=>{
const{properties}=request;
const subnet=(0,errors.I6)("subnet",lab.ec2.subnets,(0,lab_properties .$4)(properties,"SubnetId"));
const connectivity=(0,lab_properties.Qq)(properties,"ConnectivityType")==="private"?"private":"public";
const allocationId=(0,lab_properties.Qq)(properties,"AllocationId");
if(connectivity==="public"&&allocationId===undefined){
throw new operation .o("MissingParameter","The request must include the AllocationId parameter. Add the required parameter and retry the request.");
}
const elastic=allocationId===undefined?undefined:(0,errors.I6)("elasticAddress",lab.ec2.elasticAddresses,allocationId);
if(elastic!==undefined&&(elastic.natGatewayId!==undefined||elastic.owner.id!=="")){
throw new operation .o("Resource.AlreadyAssociated",`Elastic IP address [${allocationId}] is already associated`);
}
const id=lab.ids.ec2("nat");
const own={
id,
vpcId:subnet.vpcId,
subnetId:subnet.id,
allocationId,
connectivity,
createdAt:lab.clock.now(),
state:"pending",
};
if(elastic!==undefined)
elastic.natGatewayId=id;
request.initiated(id);
lab.ec2.natGateways.set(id,own);
(0,interfaces.lh)(lab,subnet,{attachedTo:id,groupIds:[]});
(0,tags.Wt)(lab,id,tagsFor(request));
await pause(lab,"ec2.create.nat-gateway");
own.state="available";
(0,state.XW)(lab);
return{physicalId:id};
},
update:async(lab,request,{physicalId})=>{
await pause(lab,"ec2.update");
retag(lab,physicalId,request);
return{physicalId};
},
remove:async(lab,{physicalId})=>{
const own=lab.ec2.natGateways.get(physicalId);
if(own===undefined||own.state==="deleted")
return;
own.state="deleting";
(0,state.XW)(lab);
await pause(lab,"ec2.remove.nat-gateway");
own.state="deleted";
for(const{id}of(0,interfaces.qg)(lab,physicalId))
(0,interfaces.FA)(lab,id);
for(const elastic of lab.ec2.elasticAddresses.values())
if(elastic.natGatewayId===physicalId)
elastic.natGatewayId=undefined;
(0,state.XW)(lab);
},
read:(lab,{physicalId})=>{
const own=lab.ec2.natGateways.get(physicalId);
if(own===undefined||own.state==="deleting"||own.state==="deleted")
return undefined;
return{
SubnetId:own.subnetId,
AllocationId:own.allocationId,
ConnectivityType:own.connectivity,
Tags:liveTags(lab,physicalId),
};
},
attribute:(_lab,physicalId,name)=>(name==="NatGatewayId"?physicalId:undefined),
};
var network_cidr=$load(2430);
const route_route={
type:"AWS::EC2::Route",
create:async(lab,request)=>{
const table=(0,errors.I6)("routeTable",lab.ec2.routeTables,(0,lab_properties .$4)(request.properties,"RouteTableId"));
const destination=destinationOf(request.properties);
if(table.routes.has(destination)){
throw new operation .o("RouteAlreadyExists",`The route identified by ${destination} already exists.`);
}
const target=targetOf(lab,table,request.properties);
const physicalId=`${table.id}|${destination}`;
request.initiated(physicalId);
await pause(lab,"ec2.create.route");
setRoute(lab,table,{destination,target});
return{physicalId};
},
update:async(lab,request,{physicalId})=>{
const table=(0,errors.I6)("routeTable",lab.ec2.routeTables,(0,lab_properties .$4)(request.properties,"RouteTableId"));
const target=targetOf(lab,table,request.properties);
await pause(lab,"ec2.update");
setRoute(lab,table,{destination:destinationOf(request.properties),target});
return{physicalId};
},
remove:async(lab,{physicalId})=>{
await pause(lab,"ec2.remove");
const[tableId="",destination=""]=physicalId.split("|");
lab.ec2.routeTables.get(tableId)?.routes.delete(destination);
(0,state.XW)(lab);
},
read:(lab,{physicalId,properties})=>{
const[tableId="",destination=""]=physicalId.split("|");
const own=lab.ec2.routeTables.get(tableId)?.routes.get(destination);
if(own===undefined)
return undefined;
const named=TARGETS.find((name)=>properties[name]!==undefined)??"GatewayId";
return{
RouteTableId:tableId,
[destinationName(properties)]:destination,
[named]:own.target.id===properties[named]||fits(named,own.target)?own.target.id:undefined,
};
},
attribute:(_lab,physicalId,name)=>(name==="CidrBlock"?physicalId.split("|")[1]:undefined),
};
function setRoute(lab,table,own){
table.routes.set(own.destination,own);
(0,state.XW)(lab);
}
function destinationName(properties){
return["DestinationIpv6CidrBlock","DestinationPrefixListId"].find((name)=>properties[name]!==undefined)??"DestinationCidrBlock";
}
function fits(property,{kind}){
if(property==="GatewayId")
return kind==="internet-gateway";
return property==="NatGatewayId"?kind==="nat-gateway":kind==="other";
}
function destinationOf(properties){
const cidr=(0,lab_properties.Qq)(properties,"DestinationCidrBlock");
if(cidr!==undefined){
if((0,network_cidr.GN)(cidr)===undefined)
throw(0,errors.BS)(`Value (${cidr}) for parameter destinationCidrBlock is invalid. This is not a valid CIDR block.`);
return cidr;
}
const other=(0,lab_properties.Qq)(properties,"DestinationIpv6CidrBlock")??(0,lab_properties.Qq)(properties,"DestinationPrefixListId");
if(other!==undefined)
return other;
throw new operation .o("MissingParameter","The request must contain the parameter destinationCidrBlock or destinationIpv6CidrBlock");
}
const OTHER_TARGETS=[
"CarrierGatewayId",
"EgressOnlyInternetGatewayId",
"InstanceId",
"LocalGatewayId",
"NetworkInterfaceId",
"TransitGatewayId",
"VpcEndpointId",
"VpcPeeringConnectionId",
];
const TARGETS=["GatewayId","NatGatewayId",...OTHER_TARGETS];
function targetOf(lab,table,properties){
const gatewayId=(0,lab_properties.Qq)(properties,"GatewayId");
if(gatewayId?.startsWith("igw-")===true){
const gateway=lab.ec2.internetGateways.get(gatewayId);
if(gateway===undefined)
throw new operation .o("InvalidGatewayID.NotFound",`The gateway ID '${gatewayId}' does not exist`);
if(gateway.vpcId!==table.vpcId)
throw(0,errors.BS)(`route table ${table.id} and network gateway ${gatewayId} belong to different networks`);
return{kind:"internet-gateway",id:gatewayId};
}
const natGatewayId=(0,lab_properties.Qq)(properties,"NatGatewayId");
if(natGatewayId!==undefined){
if(!lab.ec2.natGateways.has(natGatewayId)){
throw new operation .o("InvalidNatGatewayID.NotFound",`The natGateway ID '${natGatewayId}' does not exist`);
}
return{kind:"nat-gateway",id:natGatewayId};
}
const other=gatewayId??OTHER_TARGETS.map((name)=>(0,lab_properties.Qq)(properties,name)).find((id)=>id!==undefined);
if(other!==undefined)
return{kind:"other",id:other};
throw new operation .o("MissingParameter","The request must contain exactly one of gatewayId, natGatewayId, networkInterfaceId, vpcPeeringConnectionId, vpcEndpointId, egressOnlyInternetGatewayId or transitGatewayId");
}
const routeTable={
type:"AWS::EC2::RouteTable",
create:async(lab,request)=>{
const vpc=(0,errors.I6)("vpc",lab.ec2.vpcs,(0,lab_properties .$4)(request.properties,"VpcId"));
const id=lab.ids.ec2("rtb");
request.initiated(id);
const local={destination:vpc.cidr,target:{kind:"local",id:"local"}};
lab.ec2.routeTables.set(id,{id,vpcId:vpc.id,routes:new Map([[vpc.cidr,local]]),associations:new Map()});
(0,tags.Wt)(lab,id,tagsFor(request));
await pause(lab,"ec2.create.route-table");
return{physicalId:id};
},
update:async(lab,request,{physicalId})=>{
await pause(lab,"ec2.update");
retag(lab,physicalId,request);
return{physicalId};
},
remove:async(lab,{physicalId})=>{
await pause(lab,"ec2.remove");
await withPatience(lab,()=>{
if((lab.ec2.routeTables.get(physicalId)?.associations.size??0)>0){
throw(0,errors.n4)(`The routeTable '${physicalId}' has dependencies and cannot be deleted.`);
}
lab.ec2.routeTables.delete(physicalId);
lab.ec2.tags.delete(physicalId);
(0,state.XW)(lab);
});
},
read:(lab,{physicalId})=>{
const own=lab.ec2.routeTables.get(physicalId);
return own&&{VpcId:own.vpcId,Tags:liveTags(lab,physicalId)};
},
attribute:(_lab,physicalId,name)=>(name==="RouteTableId"?physicalId:undefined),
};
const routeTableAssociation={
type:"AWS::EC2::SubnetRouteTableAssociation",
create:async(lab,request)=>{
const table=(0,errors.I6)("routeTable",lab.ec2.routeTables,(0,lab_properties .$4)(request.properties,"RouteTableId"));
const subnet=(0,errors.I6)("subnet",lab.ec2.subnets,(0,lab_properties .$4)(request.properties,"SubnetId"));
if(table.vpcId!==subnet.vpcId){
throw(0,errors.BS)(`Route table ${table.id} and subnet ${subnet.id} belong to different networks`);
}
for(const other of lab.ec2.routeTables.values()){
if(![...other.associations.values()].includes(subnet.id))
continue;
throw new operation .o("Resource.AlreadyAssociated",`the specified association for route table ${table.id} conflicts with an existing association`);
}
const physicalId=lab.ids.ec2("rtbassoc");
request.initiated(physicalId);
table.associations.set(physicalId,subnet.id);
(0,state.XW)(lab);
await pause(lab,"ec2.create.route-table-association");
return{physicalId};
},
remove:async(lab,{physicalId})=>{
await pause(lab,"ec2.remove");
for(const table of lab.ec2.routeTables.values())
table.associations.delete(physicalId);
(0,state.XW)(lab);
},
read:(lab,{physicalId})=>{
for(const table of lab.ec2.routeTables.values()){
const subnetId=table.associations.get(physicalId);
if(subnetId!==undefined)
return{RouteTableId:table.id,SubnetId:subnetId};
}
return undefined;
},
attribute:(_lab,physicalId,name)=>(name==="Id"?physicalId:undefined),
};
var security_rules=$load(9881);
const security_group_NAME_AT_MOST=255;
const securityGroup={
type:"AWS::EC2::SecurityGroup",
create:async(lab,request)=>{
const{properties}=request;
const description=(0,lab_properties .$4)(properties,"GroupDescription");
(0,security_rules.Gq)(description);
const vpcId=(0,lab_properties.Qq)(properties,"VpcId");
if(vpcId===undefined)
throw new operation .o("VPCIdNotSpecified","No default VPC for this user");
const vpc=(0,errors.I6)("vpc",lab.ec2.vpcs,vpcId);
const name=(0,lab_properties.Qq)(properties,"GroupName")??(0,names.x)(lab,request.stackName,request.logicalId,security_group_NAME_AT_MOST);
if(name.startsWith("sg-"))
throw new operation .o("InvalidParameterValue","Group names may not be in the format sg-*");
if([...lab.ec2.securityGroups.values()].some((other)=>other.vpcId===vpc.id&&other.name===name)){
throw new operation .o("InvalidGroup.Duplicate",`The security group '${name}' already exists for VPC '${vpc.id}'`);
}
const rules=inlineRules(lab,properties);
const id=lab.ids.ec2("sg");
request.initiated(id);
lab.ec2.securityGroups.set(id,{id,vpcId:vpc.id,name,description,rules});
(0,tags.Wt)(lab,id,tagsFor(request));
(0,state.XW)(lab);
await pause(lab,"ec2.create.security-group");
return{physicalId:id};
},
update:async(lab,request,{physicalId})=>{
const own=(0,errors.I6)("securityGroup",lab.ec2.securityGroups,physicalId);
const rules=inlineRules(lab,request.properties);
await pause(lab,"ec2.update");
own.rules=[...rules,...own.rules.filter(({inline})=>!inline)];
retag(lab,physicalId,request);
(0,state.XW)(lab);
return{physicalId};
},
remove:async(lab,{physicalId})=>{
await pause(lab,"ec2.remove");
await withPatience(lab,()=>{
if(isInUse(lab,physicalId))
throw(0,errors.n4)(`resource ${physicalId} has a dependent object`);
lab.ec2.securityGroups.delete(physicalId);
lab.ec2.tags.delete(physicalId);
(0,state.XW)(lab);
});
},
read:(lab,existing)=>{
const own=lab.ec2.securityGroups.get(existing.physicalId);
if(own===undefined)
return undefined;
const rules=own.rules.filter(({id})=>!isRuleOfStack(lab,existing,id));
return{
GroupName:own.name,
GroupDescription:own.description,
VpcId:own.vpcId,
SecurityGroupIngress:rules.filter(({direction})=>direction==="ingress").map(security_rules .hc),
SecurityGroupEgress:rules.filter(({direction})=>direction==="egress").map(security_rules .hc),
Tags:liveTags(lab,own.id),
};
},
attribute:(lab,physicalId,name)=>{
if(name==="GroupId"||name==="Id")
return physicalId;
return name==="VpcId"?lab.ec2.securityGroups.get(physicalId)?.vpcId:undefined;
},
};
function isRuleOfStack(lab,{stackId},ruleId){
return[...(lab.cloudformation.stacks.get(stackId)?.resources.values()??[])].some(({physicalId})=>physicalId===ruleId);
}
function inlineRules(lab,properties){
const rules=[];
const add=(rule)=>{
(0,security_rules.C6)(rules,rule);
rules.push(rule);
};
for(const entry of(0,lab_properties.JD)(properties,"SecurityGroupIngress")??[])
add((0,security_rules.dH)(lab,"ingress",entry,true));
const egress=(0,lab_properties.JD)(properties,"SecurityGroupEgress")??[];
for(const entry of egress)
add((0,security_rules.dH)(lab,"egress",entry,true));
if(egress.length===0)
rules.push((0,security_rules.we)(lab));
return rules;
}
function isInUse(lab,id){
for(const{groupIds}of lab.ec2.interfaces.values())
if(groupIds.includes(id))
return true;
for(const other of lab.ec2.securityGroups.values()){
if(other.id!==id&&other.rules.some(({peer})=>peer.kind==="group"&&peer.id===id))
return true;
}
return false;
}
const ruleModel=(type,direction)=>({
type,
create:async(lab,request)=>{
const group=(0,errors.I6)("securityGroup",lab.ec2.securityGroups,(0,lab_properties .$4)(request.properties,"GroupId"));
const rule=(0,security_rules.dH)(lab,direction,request.properties,false);
(0,security_rules.C6)(group.rules,rule);
request.initiated(rule.id);
group.rules=[...group.rules,rule];
(0,state.XW)(lab);
await pause(lab,"ec2.create.security-group-rule");
return{physicalId:rule.id};
},
update:async(lab,_request,{physicalId})=>{
await pause(lab,"ec2.update");
return{physicalId};
},
remove:async(lab,{physicalId})=>{
await pause(lab,"ec2.remove");
for(const group of lab.ec2.securityGroups.values()){
if(group.rules.some(({id})=>id===physicalId))
group.rules=group.rules.filter(({id})=>id!==physicalId);
}
(0,state.XW)(lab);
},
read:(lab,{physicalId})=>{
for(const group of lab.ec2.securityGroups.values()){
const rule=group.rules.find(({id})=>id===physicalId);
if(rule!==undefined)
return{GroupId:group.id,...(0,security_rules.hc)(rule)};
}
return undefined;
},
attribute:(_lab,physicalId,name)=>(name==="Id"?physicalId:undefined),
});
const securityGroupIngress=ruleModel("AWS::EC2::SecurityGroupIngress","ingress");
const securityGroupEgress=ruleModel("AWS::EC2::SecurityGroupEgress","egress");
var network_acl=$load(6329);
var ec2_zones=$load(9276);
var ipv6_blocks=$load(8415);
const subnet={
type:"AWS::EC2::Subnet",
create:async(lab,request)=>{
const{properties}=request;
const vpc=(0,errors.I6)("vpc",lab.ec2.vpcs,(0,lab_properties .$4)(properties,"VpcId"));
const cidr=(0,lab_properties .$4)(properties,"CidrBlock");
checkSubnetCidr(lab,vpc,cidr);
const zone=zoneOf(lab,(0,lab_properties.Qq)(properties,"AvailabilityZone"));
const id=lab.ids.ec2("subnet");
request.initiated(id);
lab.ec2.subnets.set(id,{id,vpcId:vpc.id,cidr,zone,mapPublicIpOnLaunch:(0,lab_properties.Jt)(properties,"MapPublicIpOnLaunch")??false});
(0,tags.Wt)(lab,id,tagsFor(request));
(0,state.XW)(lab);
await pause(lab,"ec2.create.subnet");
return{physicalId:id};
},
update:async(lab,request,{physicalId})=>{
await pause(lab,"ec2.update");
const own=lab.ec2.subnets.get(physicalId);
if(own!==undefined)
own.mapPublicIpOnLaunch=(0,lab_properties.Jt)(request.properties,"MapPublicIpOnLaunch")??false;
retag(lab,physicalId,request);
return{physicalId};
},
remove:async(lab,{physicalId})=>{
await pause(lab,"ec2.remove");
await withPatience(lab,()=>{
if((0,interfaces.a9)(lab,physicalId).length>0){
throw(0,errors.n4)(`The subnet '${physicalId}' has dependencies and cannot be deleted.`);
}
for(const table of lab.ec2.routeTables.values()){
for(const[association,subnetId]of table.associations)
if(subnetId===physicalId)
table.associations.delete(association);
}
lab.ec2.subnets.delete(physicalId);
lab.ec2.tags.delete(physicalId);
(0,state.XW)(lab);
});
},
read:(lab,{physicalId})=>{
const own=lab.ec2.subnets.get(physicalId);
return(own&&{
VpcId:own.vpcId,
CidrBlock:own.cidr,
AvailabilityZone:own.zone,
MapPublicIpOnLaunch:own.mapPublicIpOnLaunch,
Tags:liveTags(lab,physicalId),
});
},
attribute:(lab,physicalId,name)=>{
const own=lab.ec2.subnets.get(physicalId);
switch(name){
case "SubnetId":
return physicalId;
case "AvailabilityZone":
return own?.zone;
case "AvailabilityZoneId":
return own===undefined?undefined:(0,ec2_zones.AE)(own.zone);
case "CidrBlock":
return own?.cidr;
case "VpcId":
return own?.vpcId;
case "NetworkAclAssociationId":
return(0,network_acl.L)(physicalId);
case "Ipv6CidrBlocks":
return(0,ipv6_blocks.Sb)(lab,physicalId);
default:
return undefined;
}
},
};
function checkSubnetCidr(lab,vpc,text){
const cidr=(0,network_cidr.GN)(text);
if(cidr===undefined)
throw(0,errors.BS)(`Value (${text}) for parameter cidrBlock is invalid. This is not a valid CIDR block.`);
const range=(0,network_cidr.GN)(vpc.cidr);
if(cidr.length<16||cidr.length>28||range===undefined||!(0,network_cidr.gR)(range,cidr)){
throw new operation .o("InvalidSubnet.Range",`The CIDR '${text}' is invalid.`);
}
for(const other of lab.ec2.subnets.values()){
const taken=other.vpcId===vpc.id?(0,network_cidr.GN)(other.cidr):undefined;
if(taken!==undefined&&(0,network_cidr .$f)(taken,cidr)){
throw new operation .o("InvalidSubnet.Conflict",`The CIDR '${text}' conflicts with another subnet`);
}
}
}
function zoneOf(lab,wanted){
const zones=(0,ec2_zones.Db)(lab);
if(wanted===undefined)
return zones[0];
if(zones.includes(wanted))
return wanted;
throw(0,errors.BS)(`Value (${wanted}) for parameter availabilityZone is invalid. Subnets can currently only be created in the following availability zones: ${zones.join(", ")}.`);
}
const WIDEST=16;
const NARROWEST=28;
const vpc={
type:"AWS::EC2::VPC",
create:async(lab,request)=>{
const{properties}=request;
const cidr=(0,lab_properties .$4)(properties,"CidrBlock");
checkVpcCidr(cidr);
const enableDnsSupport=(0,lab_properties.Jt)(properties,"EnableDnsSupport")??true;
const enableDnsHostnames=(0,lab_properties.Jt)(properties,"EnableDnsHostnames")??false;
const id=lab.ids.ec2("vpc");
request.initiated(id);
lab.ec2.vpcs.set(id,{
id,
cidr,
tenancy:(0,lab_properties.Qq)(properties,"InstanceTenancy")??"default",
mainRouteTableId:createMainRouteTable(lab,id,cidr),
mainAssociationId:lab.ids.ec2("rtbassoc"),
defaultSecurityGroupId:createDefaultGroup(lab,id),
networkAclId:lab.ids.ec2("acl"),
enableDnsSupport,
enableDnsHostnames,
});
(0,tags.Wt)(lab,id,tagsFor(request));
await pause(lab,"ec2.create.vpc");
return{physicalId:id};
},
update:async(lab,request,{physicalId})=>{
await pause(lab,"ec2.update");
const own=lab.ec2.vpcs.get(physicalId);
if(own!==undefined){
own.enableDnsSupport=(0,lab_properties.Jt)(request.properties,"EnableDnsSupport")??true;
own.enableDnsHostnames=(0,lab_properties.Jt)(request.properties,"EnableDnsHostnames")??false;
}
retag(lab,physicalId,request);
(0,state.XW)(lab);
return{physicalId};
},
remove:async(lab,{physicalId})=>{
await pause(lab,"ec2.remove");
await withPatience(lab,()=>removeVpc(lab,physicalId));
},
read:(lab,{physicalId})=>{
const own=lab.ec2.vpcs.get(physicalId);
return(own&&{
CidrBlock:own.cidr,
InstanceTenancy:own.tenancy,
EnableDnsSupport:own.enableDnsSupport,
EnableDnsHostnames:own.enableDnsHostnames,
Tags:liveTags(lab,physicalId),
});
},
attribute:(lab,physicalId,name)=>{
const own=lab.ec2.vpcs.get(physicalId);
switch(name){
case "VpcId":
return physicalId;
case "CidrBlock":
return own?.cidr;
case "CidrBlockAssociations":
return[`vpc-cidr-assoc-${physicalId.slice(4)}`];
case "DefaultNetworkAcl":
return own?.networkAclId;
case "DefaultSecurityGroup":
return own?.defaultSecurityGroupId;
case "Ipv6CidrBlocks":
return(0,ipv6_blocks.A0)(lab,physicalId);
default:
return undefined;
}
},
};
function checkVpcCidr(text){
const cidr=(0,network_cidr.GN)(text);
if(cidr===undefined)
throw(0,errors.BS)(`Value (${text}) for parameter cidrBlock is invalid. This is not a valid CIDR block.`);
if(cidr.length<WIDEST||cidr.length>NARROWEST)
throw new operation .o("InvalidVpc.Range",`The CIDR '${text}' is invalid.`);
}
function createMainRouteTable(lab,vpcId,cidr){
const id=lab.ids.ec2("rtb");
const local={destination:cidr,target:{kind:"local",id:"local"}};
lab.ec2.routeTables.set(id,{id,vpcId,routes:new Map([[cidr,local]]),associations:new Map()});
return id;
}
function createDefaultGroup(lab,vpcId){
const id=lab.ids.ec2("sg");
lab.ec2.securityGroups.set(id,{
id,
vpcId,
name:"default",
description:"default VPC security group",
rules:[
{
id:lab.ids.ec2("sgr"),
direction:"ingress",
protocol:"-1",
fromPort:-1,
toPort:-1,
peer:{kind:"group",id},
description:undefined,
inline:true,
},
(0,security_rules.we)(lab),
],
});
return id;
}
function removeVpc(lab,id){
const{ec2}=lab;
const own=ec2.vpcs.get(id);
if(own===undefined)
return;
const inVpc=({vpcId})=>vpcId===id;
const used=[...ec2.subnets.values()].some(inVpc)||
[...ec2.internetGateways.values()].some(inVpc)||
[...ec2.endpoints.values()].some(inVpc)||
[...ec2.routeTables.values()].some((table)=>inVpc(table)&&table.id!==own.mainRouteTableId)||
[...ec2.securityGroups.values()].some((group)=>inVpc(group)&&group.id!==own.defaultSecurityGroupId);
if(used)
throw(0,errors.n4)(`The vpc '${id}' has dependencies and cannot be deleted.`);
ec2.vpcs.delete(id);
ec2.routeTables.delete(own.mainRouteTableId);
ec2.securityGroups.delete(own.defaultSecurityGroupId);
ec2.tags.delete(id);
ec2.tags.delete(own.networkAclId);
(0,state.XW)(lab);
}
const ec2Resources=[
elasticAddress,
endpoint,
gatewayAttachment,
instance,
internetGateway,
launchTemplate,
natGateway,
route_route,
routeTable,
routeTableAssociation,
securityGroup,
securityGroupEgress,
securityGroupIngress,
subnet,
vpc,
];
var elb_actions=$load(3004);
var find=$load(2993);
var associations=$load(34);
var elb_names=$load(3568);
function createListener(lab,balancer,settings){
validate(balancer,settings,undefined);
const path=`${(0,elb_names.E4)(balancer.arn)}/${lab.ids.hex(16)}`;
const arn=(0,elb_names.RY)(lab,`listener/${path}`);
const defaultRuleArn=(0,elb_names.RY)(lab,`listener-rule/${path}/${lab.ids.hex(16)}`);
const listener={arn,balancer,...settings,rules:[],defaultRuleArn};
balancer.listeners.set(listener.port,listener);
lab.elb.listeners.set(arn,listener);
(0,associations.IX)(lab);
return listener;
}
function changeListener(lab,listener,settings){
validate(listener.balancer,settings,listener);
listener.balancer.listeners.delete(listener.port);
Object.assign(listener,settings);
listener.balancer.listeners.set(listener.port,listener);
(0,associations.IX)(lab);
}
function validate(balancer,settings,own){
const{port,protocol,certificateArns}=settings;
if(!(port>=1&&port<=65_535))
throw new operation .o("ValidationError",`Port '${port}' must be within '1-65535' inclusive`);
if(balancer.type==="application"&&protocol!=="HTTP"&&protocol!=="HTTPS"){
throw new operation .o("ValidationError",`Listener protocol '${protocol}' must be one of 'HTTP, HTTPS'`);
}
if(protocol==="HTTPS"&&certificateArns.length===0){
throw new operation .o("ValidationError","A certificate must be specified for HTTPS listeners");
}
const other=balancer.listeners.get(port);
if(other!==undefined&&other!==own){
throw new operation .o("DuplicateListenerException",`A listener already exists on this port for this load balancer '${balancer.arn}'`);
}
}
function deleteListener(lab,listener){
for(const rule of listener.rules)
forgetRule(lab,rule);
listener.balancer.listeners.delete(listener.port);
lab.elb.listeners.delete(listener.arn);
lab.elb.tags.delete(listener.arn);
(0,associations.IX)(lab);
}
function createRule(lab,listener,settings){
validatePriority(listener,settings.priority,undefined);
const arn=(0,elb_names.RY)(lab,`listener-rule/${(0,elb_names.E4)(listener.arn).replace(/^listener\//,"")}/${lab.ids.hex(16)}`);
const rule={arn,listener,...settings};
lab.elb.rules.set(arn,rule);
listener.rules=byPriority([...listener.rules,rule]);
(0,associations.IX)(lab);
return rule;
}
function changeRule(lab,rule,settings){
validatePriority(rule.listener,settings.priority,rule);
Object.assign(rule,settings);
rule.listener.rules=byPriority(rule.listener.rules);
(0,associations.IX)(lab);
}
function validatePriority(listener,priority,own){
if(!(priority>=1&&priority<=50_000)){
throw new operation .o("ValidationError",`Priority '${priority}' must be within '1-50000' inclusive`);
}
if(listener.rules.some((rule)=>rule!==own&&rule.priority===priority)){
throw new operation .o("PriorityInUseException",`Priority '${priority}' is currently in use`);
}
}
function byPriority(rules){
return[...rules].sort((a,b)=>a.priority-b.priority);
}
function deleteRule(lab,rule){
rule.listener.rules=rule.listener.rules.filter((other)=>other!==rule);
forgetRule(lab,rule);
(0,associations.IX)(lab);
}
function forgetRule(lab,rule){
lab.elb.rules.delete(rule.arn);
lab.elb.tags.delete(rule.arn);
}
function putTags(lab,arn,request){
const own=((0,lab_properties.JD)(request.properties,"Tags")??[]).map((tag)=>[(0,lab_properties .$4)(tag,"Key"),(0,lab_properties.Qq)(tag,"Value")??""]);
const all=new Map([...request.tags.map((tag)=>[tag.Key,tag.Value]),...own]);
lab.elb.tags.set(arn,[...all].map(([Key,Value])=>({Key,Value})));
}
function shared_liveTags(lab,arn){
return peopleTags(lab.elb.tags.get(arn)??[]);
}
function liveAttributes(attributes,set){
return(set??[]).map((entry)=>({Key:(0,lab_properties .$4)(entry,"Key"),Value:attributes.get((0,lab_properties .$4)(entry,"Key"))??""}));
}
const smallChange=(lab)=>lab.clock.sleep(lab.draw("elb.change"));
function listeningModel(kind){
return{
type:kind.type,
create:async(lab,request)=>{
const owner=kind.ownerNamed(lab,request.properties);
const thing=kind.create(lab,owner,kind.settings(lab,owner,request.properties));
request.initiated(thing.arn);
putTags(lab,thing.arn,request);
await smallChange(lab);
return{physicalId:thing.arn};
},
update:async(lab,request,existing)=>{
const thing=kind.require(lab,existing.physicalId);
await smallChange(lab);
kind.change(lab,thing,kind.settings(lab,kind.ownerOf(thing),request.properties));
putTags(lab,thing.arn,request);
return{physicalId:thing.arn};
},
remove:async(lab,existing)=>{
const thing=kind.find(lab,existing.physicalId);
if(thing===undefined)
return;
kind.remove(lab,thing);
await smallChange(lab);
},
read:(lab,existing)=>{
const thing=kind.find(lab,existing.physicalId);
return thing&&{...kind.read(thing),Tags:shared_liveTags(lab,thing.arn)};
},
attribute:(lab,physicalId,name)=>{
const thing=kind.find(lab,physicalId);
return thing&&kind.attribute(thing,name);
},
};
}
const listenerResource=listeningModel({
type:"AWS::ElasticLoadBalancingV2::Listener",
ownerNamed:(lab,properties)=>(0,find.d_)(lab,(0,lab_properties .$4)(properties,"LoadBalancerArn")),
ownerOf:({balancer})=>balancer,
settings,
create:createListener,
change:changeListener,
remove:deleteListener,
find:(lab,arn)=>lab.elb.listeners.get(arn),
require:find .HM,
attribute:({arn},name)=>(name==="ListenerArn"?arn:undefined),
read:({balancer,port,protocol,sslPolicy,certificateArns,defaultActions})=>({
LoadBalancerArn:balancer.arn,
Port:port,
Protocol:protocol,
SslPolicy:sslPolicy,
Certificates:certificateArns.map((arn)=>({CertificateArn:arn})),
DefaultActions:(0,elb_actions.p5)(defaultActions),
}),
});
function settings(lab,balancer,properties){
const protocol=(0,lab_properties.Qq)(properties,"Protocol")??"HTTP";
return{
port:(0,lab_properties.nd)(properties,"Port")??0,
protocol,
sslPolicy:(0,lab_properties.Qq)(properties,"SslPolicy")??(protocol==="HTTPS"?"ELBSecurityPolicy-2016-08":undefined),
certificateArns:((0,lab_properties.JD)(properties,"Certificates")??[]).map((certificate)=>(0,lab_properties .$4)(certificate,"CertificateArn")),
defaultActions:(0,elb_actions.cx)(lab,balancer,(0,lab_properties.JD)(properties,"DefaultActions")??[]),
};
}
const listenerRuleResource=listeningModel({
type:"AWS::ElasticLoadBalancingV2::ListenerRule",
ownerNamed:(lab,properties)=>(0,find.HM)(lab,(0,lab_properties .$4)(properties,"ListenerArn")),
ownerOf:({listener})=>listener,
settings:listener_rule_settings,
create:createRule,
change:changeRule,
remove:deleteRule,
find:(lab,arn)=>lab.elb.rules.get(arn),
require:find .hE,
attribute:({arn},name)=>(name==="RuleArn"?arn:name==="IsDefault"?false:undefined),
read:({listener,priority,conditions,actions})=>({
ListenerArn:listener.arn,
Priority:priority,
Conditions:(0,elb_actions.Q4)(conditions),
Actions:(0,elb_actions.p5)(actions),
}),
});
function listener_rule_settings(lab,listener,properties){
return{
priority:(0,lab_properties.nd)(properties,"Priority")??0,
conditions:(0,elb_actions.Z7)(lab,(0,lab_properties.JD)(properties,"Conditions")??[],listener.balancer.name),
actions:(0,elb_actions.cx)(lab,listener.balancer,(0,lab_properties.JD)(properties,"Actions")??[]),
};
}
var elb_attributes=$load(719);
const HOSTED_ZONES={
"us-east-1":"Z35SXDOTRQ7X7K",
"us-east-2":"Z3AADJGX6KTTL2",
"us-west-1":"Z368ELLRRE2KJ0",
"us-west-2":"Z1H1FL5HABSF5",
"af-south-1":"Z268VQBMOI5EKX",
"ap-east-1":"Z3DQVH9N71FHZ0",
"ap-east-2":"Z02789141MW7T1WBU19PO",
"ap-northeast-1":"Z14GRHDCWA56QT",
"ap-northeast-2":"ZWKZPGTI48KDX",
"ap-northeast-3":"Z5LXEXXYW11ES",
"ap-south-1":"ZP97RAFLXTNZK",
"ap-south-2":"Z0173938T07WNTVAEPZN",
"ap-southeast-1":"Z1LMS91P8CMLE5",
"ap-southeast-2":"Z1GM3OXH4ZPM65",
"ap-southeast-3":"Z08888821HLRG5A9ZRTER",
"ap-southeast-4":"Z09517862IB2WZLPXG76F",
"ap-southeast-5":"Z06010284QMVVW7WO5J",
"ap-southeast-6":"Z023301818UFJ50CIO0MV",
"ap-southeast-7":"Z0390008CMBRTHFGWBCB",
"ca-central-1":"ZQSVJUPU6J1EY",
"ca-west-1":"Z06473681N0SF6OS049SD",
"cn-north-1":"Z1GDH35T77C1KE",
"cn-northwest-1":"ZM7IZAIOVVDZF",
"eu-central-1":"Z215JYRZR1TBD5",
"eu-central-2":"Z06391101F2ZOEP8P5EB3",
"eu-north-1":"Z23TAZ6LKFMNIO",
"eu-south-1":"Z3ULH7SSC9OV64",
"eu-south-2":"Z0956581394HF5D5LXGAP",
"eu-west-1":"Z32O12XQLNTSW2",
"eu-west-2":"ZHURV8PSTC4K8",
"eu-west-3":"Z3Q77PNBQS71R4",
"il-central-1":"Z09170902867EHPV2DABU",
"me-central-1":"Z08230872XQRWHG2XF6I",
"me-south-1":"ZS929ML54UICD",
"mx-central-1":"Z023552324OKD1BB28BH5",
"sa-east-1":"Z2P70J7HTTTPLU",
"us-gov-east-1":"Z166TLBEWOO7G0",
"us-gov-west-1":"Z33AYJ8TM3BH4J",
};
function canonicalHostedZoneId(region){
const id=HOSTED_ZONES[region];
if(id===undefined)
throw new operation .o("ValidationError",`the lab knows no hosted zone of load balancers for the region ${region}`);
return id;
}
var ip_address_types=$load(8562);
function validSubnets(lab,subnetIds,scheme){
const subnets=subnetIds.map((subnetId)=>{
const subnet=lab.elb.network.subnetFacts(lab,subnetId);
if(subnet===undefined)
throw new operation .o("SubnetNotFoundException",`The subnet ID '${subnetId}' does not exist`);
return subnet;
});
const zones=new Set(subnets.map((subnet)=>subnet.zone));
if(zones.size<2){
throw new operation .o("ValidationError","At least two subnets in two different Availability Zones must be specified");
}
if(zones.size<subnets.length){
throw new operation .o("InvalidConfigurationRequestException","A load balancer cannot be attached to multiple subnets in the same Availability Zone");
}
const vpcId=subnets[0].vpcId;
if(subnets.some((subnet)=>subnet.vpcId!==vpcId)){
throw new operation .o("InvalidConfigurationRequestException",`All subnets must belong to the same VPC: '${vpcId}'`);
}
if(scheme==="internet-facing"&&!lab.elb.network.hasInternetGateway(lab,vpcId)){
throw new operation .o("InvalidSubnetException",`VPC ${vpcId} has no internet gateway`);
}
return subnets;
}
function defaultSecurityGroups(lab,vpcId){
const group=lab.elb.network.defaultSecurityGroup(lab,vpcId);
return group===undefined?[]:[group];
}
function validSecurityGroups(lab,groupIds,vpcId){
if(groupIds.some((groupId)=>lab.elb.network.securityGroupVpc(lab,groupId)!==vpcId)){
throw new operation .o("InvalidConfigurationRequestException","One or more security groups are invalid");
}
return groupIds;
}
function createLoadBalancer(lab,settings){
const{name,scheme,type}=settings;
(0,elb_names.yS)("load balancer",name);
if([...lab.elb.loadBalancers.values()].some((other)=>other.name===name)){
throw new operation .o("DuplicateLoadBalancerNameException",`A load balancer with the same name '${name}' exists, but with different settings`);
}
const subnets=validSubnets(lab,settings.subnetIds,scheme);
(0,ip_address_types.Z9)(lab,settings.ipAddressType,settings.subnetIds);
const vpcId=subnets[0].vpcId;
const securityGroupIds=validSecurityGroups(lab,settings.securityGroupIds??defaultSecurityGroups(lab,vpcId),vpcId);
if(type!=="application")
lab.notModelled(`load balancer of type ${type}, treated as an application load balancer`,name);
const arn=(0,elb_names.RY)(lab,`loadbalancer/${TYPE_IN_ARN[type]??"app"}/${name}/${lab.ids.hex(16)}`);
const dnsName=(0,elb_names.gC)(lab,name,scheme);
const balancer={
arn,
name,
dnsName,
canonicalHostedZoneId:canonicalHostedZoneId(lab.region),
scheme,
type,
ipAddressType:settings.ipAddressType,
vpcId,
createdAt:lab.clock.now(),
state:"provisioning",
securityGroupIds,
nodes:subnets.map((subnet)=>createNode(lab,arn,scheme,subnet,securityGroupIds)),
attributes:new Map([...Object.entries(elb_attributes .W),...settings.attributes]),
listeners:new Map(),
targetGroups:new Set(),
dns:undefined,
};
lab.elb.loadBalancers.set(arn,balancer);
lab.elb.loadBalancersByDnsName.set(dnsName.toLowerCase(),balancer);
return balancer;
}
const TYPE_IN_ARN={application:"app",network:"net",gateway:"gwy"};
function createNode(lab,arn,scheme,{id:subnetId,zone},securityGroupIds){
const networkInterface=lab.elb.network.plug(lab,subnetId,securityGroupIds,arn);
const address=scheme==="internal"?networkInterface.privateAddress:lab.addresses.allocate({kind:"load-balancer",arn,zone});
return{zone,subnetId,networkInterface,address,turns:new Map()};
}
function removeNode(lab,balancer,node){
if(balancer.scheme==="internet-facing")
lab.addresses.release(node.address);
lab.elb.network.unplug(lab,node.networkInterface.id);
}
function setSubnets(lab,balancer,subnetIds,ipAddressType){
const subnets=validSubnets(lab,subnetIds,balancer.scheme);
(0,ip_address_types.Z9)(lab,ipAddressType,subnetIds);
if(subnets[0].vpcId!==balancer.vpcId){
throw new operation .o("InvalidConfigurationRequestException",`All subnets must belong to the same VPC: '${balancer.vpcId}'`);
}
balancer.ipAddressType=ipAddressType;
const before=balancer.nodes;
balancer.nodes=subnets.map((subnet)=>before.find((node)=>node.subnetId===subnet.id)??
createNode(lab,balancer.arn,balancer.scheme,subnet,balancer.securityGroupIds));
for(const node of before)
if(!balancer.nodes.includes(node))
removeNode(lab,balancer,node);
(0,associations.IX)(lab);
}
function setSecurityGroups(lab,balancer,groupIds){
balancer.securityGroupIds=validSecurityGroups(lab,groupIds??defaultSecurityGroups(lab,balancer.vpcId),balancer.vpcId);
for(const node of balancer.nodes)
lab.elb.network.regroup(lab,node.networkInterface.id,balancer.securityGroupIds);
}
function setLoadBalancerAttributes(lab,balancer,attributes){
for(const[key,value]of[...Object.entries(elb_attributes .W),...attributes])
balancer.attributes.set(key,value);
for(const group of balancer.targetGroups)
group.routing.clear();
(0,associations.IX)(lab);
}
function deleteLoadBalancer(lab,arn){
const balancer=lab.elb.loadBalancers.get(arn);
if(balancer===undefined)
return undefined;
if(balancer.attributes.get("deletion_protection.enabled")==="true"){
throw new operation .o("OperationNotPermittedException",`Load balancer '${arn}' cannot be deleted because deletion protection is enabled`);
}
for(const listener of[...balancer.listeners.values()])
deleteListener(lab,listener);
lab.elb.loadBalancers.delete(arn);
lab.elb.loadBalancersByDnsName.delete(balancer.dnsName.toLowerCase());
lab.elb.tags.delete(arn);
(0,associations.IX)(lab);
return balancer;
}
function releaseNodes(lab,balancer){
for(const node of balancer.nodes)
removeNode(lab,balancer,node);
}
const loadBalancerResource={
type:"AWS::ElasticLoadBalancingV2::LoadBalancer",
create:async(lab,request)=>{
const{properties}=request;
const balancer=createLoadBalancer(lab,{
name:(0,lab_properties.Qq)(properties,"Name")??(0,names.x)(lab,request.stackName,request.logicalId,elb_names .Ue),
scheme:(0,lab_properties.Qq)(properties,"Scheme")==="internal"?"internal":"internet-facing",
type:(0,lab_properties.Qq)(properties,"Type")??"application",
ipAddressType:ipAddressType(lab,request),
subnetIds:subnetIds(properties),
securityGroupIds:(0,lab_properties.Te)(properties,"SecurityGroups"),
attributes:attributes(properties),
});
request.initiated(balancer.arn);
putTags(lab,balancer.arn,request);
await lab.clock.sleep(lab.draw("elb.create"));
balancer.state="active";
return{physicalId:balancer.arn};
},
update:async(lab,request,existing)=>{
const{properties}=request;
const balancer=(0,find.d_)(lab,existing.physicalId);
const wanted=attributes(properties);
await smallChange(lab);
setSecurityGroups(lab,balancer,(0,lab_properties.Te)(properties,"SecurityGroups"));
setSubnets(lab,balancer,subnetIds(properties),ipAddressType(lab,request));
setLoadBalancerAttributes(lab,balancer,wanted);
putTags(lab,balancer.arn,request);
return{physicalId:balancer.arn};
},
remove:async(lab,existing)=>{
const balancer=deleteLoadBalancer(lab,existing.physicalId);
if(balancer===undefined)
return;
await lab.clock.sleep(lab.draw("elb.delete"));
releaseNodes(lab,balancer);
},
read:(lab,{physicalId,properties})=>{
const own=lab.elb.loadBalancers.get(physicalId);
return(own&&{
Name:own.name,
Scheme:own.scheme,
Type:own.type,
IpAddressType:own.ipAddressType,
Subnets:own.nodes.map(({subnetId})=>subnetId),
SubnetMappings:own.nodes.map(({subnetId})=>({SubnetId:subnetId})),
SecurityGroups:own.securityGroupIds,
LoadBalancerAttributes:liveAttributes(own.attributes,(0,lab_properties.JD)(properties,"LoadBalancerAttributes")),
Tags:shared_liveTags(lab,physicalId),
});
},
attribute:(lab,physicalId,name)=>{
const balancer=lab.elb.loadBalancers.get(physicalId);
if(balancer===undefined)
return undefined;
switch(name){
case "CanonicalHostedZoneID":
return balancer.canonicalHostedZoneId;
case "DNSName":
return balancer.dnsName;
case "LoadBalancerArn":
return balancer.arn;
case "LoadBalancerFullName":
return(0,elb_names.E4)(balancer.arn);
case "LoadBalancerName":
return balancer.name;
case "SecurityGroups":
return[...balancer.securityGroupIds];
default:
return undefined;
}
},
};
function ipAddressType(lab,{properties,stackName,logicalId}){
const type=(0,lab_properties.Qq)(properties,"IpAddressType")??"ipv4";
(0,ip_address_types.bk)(lab,type,`${stackName}/${logicalId}`);
return type;
}
function subnetIds(properties){
return(0,lab_properties.Te)(properties,"Subnets")??((0,lab_properties.JD)(properties,"SubnetMappings")??[]).map((mapping)=>(0,lab_properties .$4)(mapping,"SubnetId"));
}
function attributes(properties){
return(0,elb_attributes.wb)("Load balancer",(0,lab_properties.JD)(properties,"LoadBalancerAttributes")??[],elb_attributes .W);
}
var health_check=$load(5573);
var lifecycle=$load(3280);
var registration=$load(5051);
var target_groups=$load(4096);
const targetGroupResource={
type:"AWS::ElasticLoadBalancingV2::TargetGroup",
create:async(lab,request)=>{
const{properties}=request;
const targetType=(0,lab_properties.Qq)(properties,"TargetType")??"instance";
const group=(0,target_groups.vE)(lab,{
name:(0,lab_properties.Qq)(properties,"Name")??(0,names.x)(lab,request.stackName,request.logicalId,elb_names .Ue),
protocol:(0,lab_properties.Qq)(properties,"Protocol")??"HTTP",
protocolVersion:(0,lab_properties.Qq)(properties,"ProtocolVersion")??"HTTP1",
port:targetType==="lambda"?0:((0,lab_properties.nd)(properties,"Port")??0),
vpcId:(0,lab_properties.Qq)(properties,"VpcId")??"",
targetType,
healthCheck:(0,health_check.zR)(properties,health_check .S9),
attributes:target_group_attributes(properties),
});
request.initiated(group.arn);
nameLeftOut(lab,group,properties);
putTags(lab,group.arn,request);
await smallChange(lab);
(0,registration.A)(lab,group,targets(properties));
return{physicalId:group.arn};
},
update:async(lab,request,existing)=>{
const{properties}=request;
const group=(0,find.Zq)(lab,existing.physicalId);
const healthCheck=(0,health_check.zR)(properties,health_check .S9);
nameLeftOut(lab,group,properties);
const wantedAttributes=target_group_attributes(properties);
await smallChange(lab);
if(JSON.stringify(healthCheck)!==JSON.stringify(group.healthCheck))
(0,target_groups.tR)(lab,group,healthCheck);
(0,target_groups._k)(lab,group,wantedAttributes,"reset");
const wanted=targets(properties);
const keys=new Set(wanted.map((target)=>(0,lifecycle.hD)(target.id,target.port??group.port)));
const named=new Set(targets(existing.properties).map((target)=>(0,lifecycle.hD)(target.id,target.port??group.port)));
(0,registration.A)(lab,group,wanted.filter((target)=>!group.targets.has((0,lifecycle.hD)(target.id,target.port??group.port))));
(0,registration .$)(lab,group,[...group.targets].filter(([key])=>named.has(key)&&!keys.has(key)).map(([,{id,port}])=>({id,port})));
putTags(lab,group.arn,request);
return{physicalId:group.arn};
},
remove:async(lab,existing)=>{
(0,target_groups.Gb)(lab,existing.physicalId);
await smallChange(lab);
},
read:readTargetGroup,
attribute:(lab,physicalId,name)=>{
const group=lab.elb.targetGroups.get(physicalId);
if(group===undefined)
return undefined;
switch(name){
case "LoadBalancerArns":
return group.balancers.map((balancer)=>balancer.arn);
case "TargetGroupArn":
return group.arn;
case "TargetGroupFullName":
return(0,elb_names.E4)(group.arn);
case "TargetGroupName":
return group.name;
default:
return undefined;
}
},
};
function readTargetGroup(lab,{physicalId,properties}){
const own=lab.elb.targetGroups.get(physicalId);
if(own===undefined)
return undefined;
const{healthCheck:check}=own;
return{
Name:own.name,
Protocol:own.protocol,
ProtocolVersion:own.protocolVersion,
Port:own.port,
VpcId:own.vpcId,
TargetType:own.targetType,
HealthCheckEnabled:check.enabled,
HealthCheckProtocol:check.protocol,
HealthCheckPort:check.port,
HealthCheckPath:check.path,
HealthCheckIntervalSeconds:check.intervalSeconds,
HealthCheckTimeoutSeconds:check.timeoutSeconds,
HealthyThresholdCount:check.healthyThreshold,
UnhealthyThresholdCount:check.unhealthyThreshold,
Matcher:{HttpCode:check.matcher},
Targets:[...own.targets.values()].filter(({phase})=>phase!=="draining").map(({id,port})=>({Id:id,Port:port})),
TargetGroupAttributes:liveAttributes(own.attributes,(0,lab_properties.JD)(properties,"TargetGroupAttributes")),
Tags:shared_liveTags(lab,physicalId),
};
}
function targets(properties){
return((0,lab_properties.JD)(properties,"Targets")??[]).map((target)=>({id:(0,lab_properties .$4)(target,"Id"),port:(0,lab_properties.nd)(target,"Port")}));
}
function target_group_attributes(properties){
return(0,elb_attributes.wb)("Target group",(0,lab_properties.JD)(properties,"TargetGroupAttributes")??[],elb_attributes .u6);
}
const WITHOUT_EFFECT=new Set([
"load_balancing.algorithm.anomaly_mitigation",
"load_balancing.algorithm.type",
"slow_start.duration_seconds",
"stickiness.enabled",
]);
function nameLeftOut(lab,{name,protocolVersion},properties){
const protocol=(0,lab_properties.Qq)(properties,"HealthCheckProtocol")??"HTTP";
if(protocolVersion!=="HTTP1")
lab.notModelled(`target group protocol version ${protocolVersion}, treated as HTTP1`,name);
if(protocol!=="HTTP")
lab.notModelled(`health checks of targets by ${protocol}, treated as HTTP`,name);
if((0,lab_properties.Qq)((0,lab_properties.Ik)(properties,"Matcher")??{},"GrpcCode")!==undefined)
lab.notModelled("health checks of targets by GrpcCode",name);
for(const[key,value]of target_group_attributes(properties))
if(WITHOUT_EFFECT.has(key)&&value!==elb_attributes .u6[key])
lab.notModelled(`target group attribute ${key}`,name);
}
const elbResources=[loadBalancerResource,targetGroupResource,listenerResource,listenerRuleResource];
var iam_find=$load(2921);
const instance_profile_NAME_AT_MOST=128;
const instance_profile_instanceProfile={
type:"AWS::IAM::InstanceProfile",
create:async(lab,request)=>{
const{properties}=request;
const roleName=(0,lab_properties.Te)(properties,"Roles")?.[0];
if(roleName!==undefined)
(0,iam_find._$)(lab,roleName);
const name=(0,lab_properties.Qq)(properties,"InstanceProfileName")??(0,names.x)(lab,request.stackName,request.logicalId,instance_profile_NAME_AT_MOST);
if(lab.iam.instanceProfiles.has(name)){
throw new operation .o("EntityAlreadyExistsException",`Instance Profile ${name} already exists.`,409);
}
const path=(0,lab_properties.Qq)(properties,"Path")??"/";
request.initiated(name);
await lab.clock.sleep(lab.draw("iam.create.instance-profile"));
lab.iam.instanceProfiles.set(name,{
name,
id:(0,iam_find.NF)(lab,"AIPA"),
arn:(0,iam_find.RY)(lab,"instance-profile",path,name),
path,
createdAt:lab.clock.now(),
roleName,
});
return{physicalId:name};
},
update:async(lab,request,{physicalId})=>{
const roleName=(0,lab_properties.Te)(request.properties,"Roles")?.[0];
if(roleName!==undefined)
(0,iam_find._$)(lab,roleName);
await lab.clock.sleep(lab.draw("iam.update"));
(0,iam_find.ME)(lab,physicalId).roleName=roleName;
return{physicalId};
},
remove:async(lab,{physicalId})=>{
await lab.clock.sleep(lab.draw("iam.remove"));
lab.iam.instanceProfiles.delete(physicalId);
},
read:(lab,{physicalId})=>{
const own=lab.iam.instanceProfiles.get(physicalId);
return own&&{InstanceProfileName:own.name,Path:own.path,Roles:own.roleName===undefined?[]:[own.roleName]};
},
attribute:(lab,physicalId,name)=>(name==="Arn"?lab.iam.instanceProfiles.get(physicalId)?.arn:undefined),
};
var managed_policy=$load(506);
var oidc_providers=$load(6264);
const oidcProvider={
type:"AWS::IAM::OIDCProvider",
create:async(lab,request)=>{
const{arn}=(0,oidc_providers.gg)(lab,settingsOf(request));
request.initiated(arn);
await lab.clock.sleep(lab.draw("iam.create.oidc-provider"));
return{physicalId:arn};
},
update:async(lab,request,{physicalId})=>{
const settings=settingsOf(request);
(0,oidc_providers.Qt)(settings);
await lab.clock.sleep(lab.draw("iam.update"));
const{clientIds,thumbprints,tags}=settings;
Object.assign((0,oidc_providers.lh)(lab,physicalId),{clientIds,thumbprints,tags});
return{physicalId};
},
remove:async(lab,{physicalId})=>{
await lab.clock.sleep(lab.draw("iam.remove"));
lab.iam.oidcProviders.delete(physicalId);
},
read:(lab,{physicalId})=>{
const own=lab.iam.oidcProviders.get(physicalId);
return(own&&{
Url:`https://${own.url}`,
ClientIdList:own.clientIds,
ThumbprintList:own.thumbprints,
Tags:peopleTags(own.tags),
});
},
attribute:(lab,physicalId,name)=>(name==="Arn"?lab.iam.oidcProviders.get(physicalId)?.arn:undefined),
};
function settingsOf({properties,tags}){
return{
url:(0,lab_properties.Qq)(properties,"Url")??"",
clientIds:(0,lab_properties.Te)(properties,"ClientIdList")??[],
thumbprints:(0,lab_properties.Te)(properties,"ThumbprintList")??[],
tags:[...tags,...ownTags(properties)],
};
}
function ownTags(properties){
return((0,lab_properties.JD)(properties,"Tags")??[]).map(({Key,Value})=>({Key:String(Key),Value:String(Value)}));
}
var documents=$load(8786);
const policy={
type:"AWS::IAM::Policy",
create:async(lab,request)=>{
put(lab,request.properties);
const physicalId=(0,names.x)(lab,request.stackName,request.logicalId,64);
request.initiated(physicalId);
await lab.clock.sleep(lab.draw("iam.create.policy"));
return{physicalId};
},
update:async(lab,request,{physicalId,properties})=>{
await lab.clock.sleep(lab.draw("iam.update"));
takeOff(lab,properties);
put(lab,request.properties);
return{physicalId};
},
remove:async(lab,{properties})=>{
await lab.clock.sleep(lab.draw("iam.remove"));
takeOff(lab,properties);
},
attribute:(_lab,physicalId,name)=>(name==="Id"?physicalId:undefined),
};
function put(lab,properties){
(0,documents.s)(properties.PolicyDocument,"identity");
const roles=(0,lab_properties.Te)(properties,"Roles")??[];
const others=[...((0,lab_properties.Te)(properties,"Groups")??[]),...((0,lab_properties.Te)(properties,"Users")??[])];
if(roles.length+others.length===0){
throw new operation .o("ValidationError","At least one of [Groups,Roles,Users] must be non-empty.");
}
const found=roles.map((name)=>(0,iam_find._$)(lab,name));
for(const role of found)
role.inline.set((0,lab_properties .$4)(properties,"PolicyName"),properties.PolicyDocument);
}
function takeOff(lab,properties){
for(const name of(0,lab_properties.Te)(properties,"Roles")??[])
lab.iam.roles.get(name)?.inline.delete((0,lab_properties .$4)(properties,"PolicyName"));
}
function readRole(lab,{physicalId,stackId}){
const own=lab.iam.roles.get(physicalId);
if(own===undefined)
return undefined;
const attachments=[...(lab.cloudformation.stacks.get(stackId)?.resources.values()??[])].flatMap(({built})=>{
if(built===undefined||!/^AWS::IAM::(Managed)?Policy$/.test(built.type))
return[];
return(0,lab_properties.Te)(built.properties,"Roles")?.includes(physicalId)?[built]:[];
});
const inline=new Set(attachments.map(({properties})=>properties.PolicyName));
const attached=new Set(attachments.map((attachment)=>attachment.physicalId));
return{
RoleName:own.name,
Path:own.path,
Description:own.description,
AssumeRolePolicyDocument:own.trust,
MaxSessionDuration:own.maxSessionDuration,
PermissionsBoundary:own.permissionsBoundary,
Policies:[...own.inline]
.filter(([name])=>!inline.has(name))
.map(([name,document])=>({PolicyName:name,PolicyDocument:document})),
ManagedPolicyArns:[...own.attached].filter((arn)=>!attached.has(arn)),
Tags:peopleTags(own.tags),
};
}
const role_NAME_AT_MOST=64;
const SESSION_SECONDS=3_600;
const role={
type:"AWS::IAM::Role",
create:async(lab,request)=>{
const{properties}=request;
check(lab,properties);
const name=(0,lab_properties.Qq)(properties,"RoleName")??(0,names.x)(lab,request.stackName,request.logicalId,role_NAME_AT_MOST);
if(!/^[\w+=,.@-]{1,64}$/.test(name)){
throw new operation .o("ValidationError","The specified value for roleName is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-");
}
if(lab.iam.roles.has(name))
throw new operation .o("EntityAlreadyExistsException",`Role with name ${name} already exists.`,409);
const path=(0,lab_properties.Qq)(properties,"Path")??"/";
const own={
name,
id:(0,iam_find.NF)(lab,"AROA"),
arn:(0,iam_find.RY)(lab,"role",path,name),
path,
createdAt:lab.clock.now(),
trust:undefined,
description:undefined,
maxSessionDuration:SESSION_SECONDS,
permissionsBoundary:undefined,
inline:new Map(),
attached:new Set(),
tags:[],
};
lab.iam.roles.set(name,own);
apply(own,request,{});
request.initiated(name);
await lab.clock.sleep(lab.draw("iam.create.role"));
return{physicalId:name};
},
update:async(lab,request,{physicalId,properties:before})=>{
check(lab,request.properties);
await lab.clock.sleep(lab.draw("iam.update"));
apply((0,iam_find._$)(lab,physicalId),request,before);
return{physicalId};
},
remove:async(lab,{physicalId})=>{
await lab.clock.sleep(lab.draw("iam.remove"));
if([...lab.iam.instanceProfiles.values()].some(({roleName})=>roleName===physicalId)){
throw new operation .o("DeleteConflictException","Cannot delete entity, must remove roles from instance profile first.",409);
}
lab.iam.roles.delete(physicalId);
},
read:readRole,
attribute:(lab,physicalId,name)=>{
const own=lab.iam.roles.get(physicalId);
if(name==="Arn")
return own?.arn;
return name==="RoleId"?own?.id:undefined;
},
};
function check(lab,properties){
(0,documents.s)(properties.AssumeRolePolicyDocument,"trust");
for(const{PolicyDocument}of(0,lab_properties.JD)(properties,"Policies")??[])
(0,documents.s)(PolicyDocument,"identity");
for(const arn of(0,lab_properties.Te)(properties,"ManagedPolicyArns")??[])
(0,iam_find.cO)(lab,arn);
}
function apply(own,request,before){
const{properties}=request;
own.trust=properties.AssumeRolePolicyDocument;
own.description=(0,lab_properties.Qq)(properties,"Description");
own.maxSessionDuration=(0,lab_properties.nd)(properties,"MaxSessionDuration")??SESSION_SECONDS;
own.permissionsBoundary=(0,lab_properties.Qq)(properties,"PermissionsBoundary");
for(const policy of(0,lab_properties.JD)(before,"Policies")??[])
own.inline.delete((0,lab_properties .$4)(policy,"PolicyName"));
for(const policy of(0,lab_properties.JD)(properties,"Policies")??[])
own.inline.set((0,lab_properties .$4)(policy,"PolicyName"),policy.PolicyDocument);
for(const arn of(0,lab_properties.Te)(before,"ManagedPolicyArns")??[])
own.attached.delete(arn);
for(const arn of(0,lab_properties.Te)(properties,"ManagedPolicyArns")??[])
own.attached.add(arn);
const tags=((0,lab_properties.JD)(properties,"Tags")??[]).map(({Key,Value})=>({Key:String(Key),Value:String(Value)}));
own.tags=[...request.tags,...tags];
}
const iamResources=[instance_profile_instanceProfile,managed_policy .k,oidcProvider,policy,role];
var functions=$load(2361);
var runtimes=$load(1607);
const functionResource={
type:"AWS::Lambda::Function",
create:async(lab,request)=>{
const name=(0,lab_properties.Qq)(request.properties,"FunctionName")??generatedName(lab,request);
const made=functionFrom(lab,name,request);
if(lab.lambda.functions.has(name))
throw new operation .o("ResourceConflictException",`Function already exist: ${name}`,409);
lab.lambda.functions.set(name,made);
request.initiated(name);
await lab.clock.sleep(lab.draw("lambda.create"));
return{physicalId:name};
},
update:async(lab,request,existing)=>{
const changed=functionFrom(lab,existing.physicalId,request);
await lab.clock.sleep(lab.draw("lambda.update"));
lab.lambda.functions.set(existing.physicalId,changed);
return{physicalId:existing.physicalId};
},
remove:async(lab,existing)=>{
await lab.clock.sleep(lab.draw("lambda.delete"));
lab.lambda.functions.delete(existing.physicalId);
},
read:(lab,{physicalId})=>{
const own=lab.lambda.functions.get(physicalId);
return(own&&{
FunctionName:own.name,
Runtime:own.runtime,
Handler:own.handler,
Role:own.role,
Description:own.description,
Timeout:own.timeoutSeconds,
MemorySize:own.memoryMegabytes,
Environment:{Variables:own.environment},
LoggingConfig:{LogGroup:own.logGroup},
Tags:peopleTags(own.tags),
});
},
attribute:(lab,physicalId,name)=>(name==="Arn"?(0,functions.mE)(lab,physicalId):undefined),
};
function generatedName(lab,{stackName,logicalId}){
return `${`${stackName}-${logicalId}`.slice(0,51)}-${lab.ids.hex(12)}`;
}
function functionFrom(lab,name,request){
const{properties}=request;
const code=(0,lab_properties.Ik)(properties,"Code")??{};
const runtime=(0,lab_properties.Qq)(properties,"Runtime")??"";
if((0,runtimes.aZ)(runtime)){
throw new operation .o("InvalidParameterValueException",`The runtime parameter of ${runtime} is no longer supported for creating or updating AWS Lambda functions. We recommend you use a supported runtime while creating or updating functions.`,400);
}
const leftOut={
VpcConfig:properties.VpcConfig!==undefined,
Layers:properties.Layers!==undefined,
"ReservedConcurrentExecutions 0":(0,lab_properties.nd)(properties,"ReservedConcurrentExecutions")===0,
};
for(const[name,isGiven]of Object.entries(leftOut)){
if(isGiven)
lab.notModelled(`AWS::Lambda::Function ${name}`,`${request.stackName}/${request.logicalId}`);
}
const logging=(0,lab_properties.Ik)(properties,"LoggingConfig")??{};
return{
name,
arn:(0,functions.mE)(lab,name),
runtime,
handler:(0,lab_properties.Qq)(properties,"Handler")??"",
code:codeFrom(code),
role:(0,lab_properties .$4)(properties,"Role"),
description:(0,lab_properties.Qq)(properties,"Description")??"",
timeoutSeconds:within(properties,"Timeout",1,900,3),
memoryMegabytes:within(properties,"MemorySize",128,10_240,128),
environment:environmentFrom((0,lab_properties.Ik)(properties,"Environment")??{}),
logGroup:(0,lab_properties.Qq)(logging,"LogGroup")??`/aws/lambda/${name}`,
tags:[...request.tags,...((0,lab_properties.JD)(properties,"Tags")??[])],
lastModified:lab.clock.now(),
};
}
function codeFrom(code){
const source=(0,lab_properties.Qq)(code,"ZipFile");
if(source!==undefined)
return{kind:"inline",source};
const image=(0,lab_properties.Qq)(code,"ImageUri");
if(image!==undefined)
return{kind:"unsupported",what:`the container image ${image}`};
const bucket=(0,lab_properties.Qq)(code,"S3Bucket");
if(bucket!==undefined)
return{kind:"unsupported",what:`the package s3://${bucket}/${(0,lab_properties.Qq)(code,"S3Key")??""}`};
throw new operation .o("InvalidParameterValueException","Please provide a source for function code.",400);
}
function environmentFrom(environment){
return Object.fromEntries(Object.entries((0,lab_properties.Ik)(environment,"Variables")??{}).map(([name,value])=>[name,String(value)]));
}
function within(properties,name,min,max,otherwise){
const value=(0,lab_properties.nd)(properties,name)??otherwise;
if(value<min||value>max){
throw new operation .o("ValidationError",`Properties validation failed: #/${name}: ${value} is not between ${min} and ${max}`);
}
return value;
}
const logGroupResource={
type:"AWS::Logs::LogGroup",
create:async(lab,request)=>{
await lab.clock.sleep(lab.draw("lambda.log-group"));
const name=(0,lab_properties.Qq)(request.properties,"LogGroupName")??`${request.stackName}-${request.logicalId}-${lab.ids.hex(12)}`;
if(lab.lambda.logGroups.has(name))
throw new operation .o("ResourceAlreadyExistsException","The specified log group already exists",400);
request.initiated(name);
log_group_put(lab,name,request);
return{physicalId:name};
},
update:async(lab,request,existing)=>{
await lab.clock.sleep(lab.draw("lambda.log-group"));
log_group_put(lab,existing.physicalId,request);
return{physicalId:existing.physicalId};
},
remove:async(lab,existing)=>{
await lab.clock.sleep(lab.draw("lambda.log-group"));
lab.lambda.logGroups.delete(existing.physicalId);
},
read:(lab,{physicalId})=>{
const own=lab.lambda.logGroups.get(physicalId);
return own&&{LogGroupName:own.name,RetentionInDays:own.retentionDays};
},
attribute:(lab,physicalId,name)=>name==="Arn"?`arn:${lab.partition}:logs:${lab.region}:${lab.account}:log-group:${physicalId}:*`:undefined,
};
const RETENTION_DAYS=[1,3,5,7,14,30,60,90,120,150,180,365,400,545,731,1096,1827,2192,2557,2922,3288,3653];
function log_group_put(lab,name,{properties}){
const retentionDays=(0,lab_properties.nd)(properties,"RetentionInDays");
if(retentionDays!==undefined&&!RETENTION_DAYS.includes(retentionDays)){
throw new operation .o("ValidationError",`Properties validation failed: #/RetentionInDays: ${retentionDays} is not a valid enum value`);
}
lab.lambda.logGroups.set(name,{name,retentionDays,lines:lab.lambda.logGroups.get(name)?.lines??[]});
}
const permissionResource={
type:"AWS::Lambda::Permission",
create:async(lab,request)=>{
await lab.clock.sleep(lab.draw("lambda.permission"));
(0,functions._R)(lab,(0,lab_properties .$4)(request.properties,"FunctionName"));
return{physicalId:`${request.stackName}-${request.logicalId}-${lab.ids.hex(12)}`};
},
remove:async(lab)=>{
await lab.clock.sleep(lab.draw("lambda.permission"));
},
read:(lab,{properties})=>{
const{FunctionName}=properties;
const exists=[...lab.lambda.functions.values()].some(({name,arn})=>name===FunctionName||arn===FunctionName);
return exists?properties:undefined;
},
attribute:(_lab,physicalId,name)=>(name==="Id"?physicalId:undefined),
};
var invoke=$load(2701);
const ANSWER_MAX=4_096;
const PHYSICAL_ID_MAX=1_024;
const invalid=(message)=>new operation .o("InvalidResponse",message);
function readAnswer(event,body){
if(Buffer.byteLength(body)>ANSWER_MAX)
throw invalid("Response object is too long.");
const answer=parsed(body);
const{Status,Reason,PhysicalResourceId,Data}=answer;
if(Status!=="SUCCESS"&&Status!=="FAILED"){
throw invalid("Invalid response object: Value of property Status must be SUCCESS or FAILED");
}
for(const name of["StackId","RequestId","LogicalResourceId"]){
if(answer[name]!==event[name])
throw invalid(`Invalid response object: Value of property ${name} does not match the request`);
}
if(PhysicalResourceId!==undefined&&typeof PhysicalResourceId!=="string")
throw invalid("Invalid PhysicalResourceId");
const physicalId=PhysicalResourceId===""?undefined:PhysicalResourceId;
if(Status==="SUCCESS"&&physicalId===undefined)
throw invalid("Invalid PhysicalResourceId");
if(physicalId!==undefined&&Buffer.byteLength(physicalId)>PHYSICAL_ID_MAX)
throw invalid("Invalid PhysicalResourceId");
if(Data!==undefined&&Data!==null&&(typeof Data!=="object"||Array.isArray(Data))){
throw invalid("Invalid response object: Value of property Data must be an object");
}
return{status:Status,physicalId,reason:typeof Reason==="string"?Reason:"",data:(Data??{})};
}
function parsed(body){
try{
const value=JSON.parse(body);
if(typeof value==="object"&&value!==null)
return value;
}
catch{
}
throw invalid("Invalid response object: the response is not a JSON object");
}
function asTexts(properties){
return textsWithin(properties);
}
function textsWithin(value){
if(Array.isArray(value))
return value.map(textsWithin);
if(typeof value==="object"&&value!==null)
return Object.fromEntries(Object.entries(value).map(([key,item])=>[key,textsWithin(item)]));
return String(value);
}
function responseUrl(lab,stackId,logicalId,requestId){
const suffix=lab.partition==="aws-cn"?"amazonaws.com.cn":"amazonaws.com";
const host=`cloudformation-custom-resource-response-${lab.region.replaceAll("-","")}.s3.${lab.region}.${suffix}`;
const signed=`X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=7200&X-Amz-SignedHeaders=host&X-Amz-Signature=${lab.ids.hex(64)}`;
return `https://${host}/${encodeURIComponent(stackId)}%7C${logicalId}%7C${requestId}?${signed}`;
}
const SERVICE_TIMEOUT=3_600;
async function requestCustomResource(lab,request){
const{stackId,logicalId,type,properties,requestType}=request;
const token=(0,lab_properties .$4)(properties,"ServiceToken");
const lambda=runnableFunction(lab,token);
const timeout=(0,lab_properties.nd)(properties,"ServiceTimeout")??SERVICE_TIMEOUT;
if(timeout<1||timeout>SERVICE_TIMEOUT)
throw new operation .o("ValidationError",`Invalid ServiceTimeout: ${timeout} is not between 1 and ${SERVICE_TIMEOUT}`);
const requestId=lab.ids.uuid();
const url=responseUrl(lab,stackId,logicalId,requestId);
const event={
RequestType:requestType,
ServiceToken:token,
ResponseURL:url,
StackId:stackId,
RequestId:requestId,
LogicalResourceId:logicalId,
ResourceType:type,
...(request.physicalId===undefined?{}:{PhysicalResourceId:request.physicalId}),
ResourceProperties:asTexts(properties),
...(request.oldProperties===undefined?{}:{OldResourceProperties:asTexts(request.oldProperties)}),
};
const body=await answerWithin(lab,lambda,event,timeout * 1_000);
if(body===undefined)
throw new operation .o("NotStabilized",noAnswer(requestId));
await lab.clock.sleep(lab.draw("lambda.response-seen"));
return readAnswer(event,body);
}
function failedAnswer(answer,requestType){
const reason=answer.reason===""?`the function gave no reason for the failed ${requestType}`:answer.reason;
return new operation .o("CustomResourceFailed",`Received response status [FAILED] from custom resource. Message returned: ${reason}`);
}
function noAnswer(requestId){
return `CloudFormation did not receive a response from your Custom Resource. Please check your logs for requestId [${requestId}]. If you are using the Python cfn-response module, you may need to update your Lambda function so that CloudFormation can attach the updated version.`;
}
function runnableFunction(lab,token){
if(!token.includes(":lambda:"))
throw new operation .o("InvalidServiceToken",`the lab models custom resources behind Lambda functions only, not ${token}`);
const lambda=(0,functions.W$)(lab,token);
if(lambda===undefined)
throw new operation .o("InvalidServiceToken",`Function not found: ${token} (Service: AWSLambda; Status Code: 404; Error Code: ResourceNotFoundException)`);
const obstacle=(0,invoke .$Y)(lambda);
if(obstacle===undefined)
return lambda;
lab.notModelled(`custom resource of ${lambda.runtime}`,lambda.name);
throw new operation .o("NotModelled",obstacle);
}
async function answerWithin(lab,lambda,event,timeout){
const path=new URL(event.ResponseURL).pathname;
const answered=new AbortController();
const waiting=new Promise((resolve,reject)=>{
lab.lambda.waiting.set(path,resolve);
(0,invoke.E0)(lab,lambda,event,()=>lab.lambda.waiting.has(path)).catch(reject);
});
const timeUp=lab.clock.sleep(timeout,answered.signal).then(()=>undefined,()=>undefined);
try{
return await Promise.race([waiting,timeUp]);
}
finally{
lab.lambda.waiting.delete(path);
answered.abort();
}
}
const customResource={
type:"AWS::CloudFormation::CustomResource",
create:async(lab,request)=>{
const{stackId,logicalId,type,properties}=request;
const madeUp=`${request.stackName}-${logicalId}-${lab.ids.hex(12)}`;
let answer;
try{
answer=await requestCustomResource(lab,{requestType:"Create",stackId,logicalId,type,properties});
}
catch(error){
request.initiated(madeUp);
throw error;
}
const physicalId=answer.physicalId??madeUp;
request.initiated(physicalId);
if(answer.status==="FAILED")
throw failedAnswer(answer,"Create");
remember(lab,physicalId,answer);
return{physicalId};
},
update:async(lab,request,existing)=>{
const{stackId,logicalId,type,properties}=request;
const{physicalId,properties:oldProperties}=existing;
const answer=await requestCustomResource(lab,{
requestType:"Update",
stackId,
logicalId,
type,
properties,
physicalId,
oldProperties,
});
if(answer.status==="FAILED")
throw failedAnswer(answer,"Update");
const now=answer.physicalId??physicalId;
remember(lab,now,answer);
return{physicalId:now};
},
remove:async(lab,{stackId,logicalId,type,properties,physicalId})=>{
const answer=await requestCustomResource(lab,{requestType:"Delete",stackId,logicalId,type,properties,physicalId});
if(answer.status==="FAILED")
throw failedAnswer(answer,"Delete");
lab.lambda.customResourceData.delete(physicalId);
},
attribute:(lab,physicalId,name)=>lab.lambda.customResourceData.get(physicalId)?.[name],
};
function remember(lab,physicalId,answer){
lab.lambda.customResourceData.set(physicalId,answer.data);
}
const lambdaResources=[functionResource,logGroupResource,permissionResource];
var health_checks=$load(1783);
var route53_tags=$load(4455);
function recordSet(properties){
const alias=(0,lab_properties.Ik)(properties,"AliasTarget");
const values=(0,lab_properties.Te)(properties,"ResourceRecords");
const geoLocation=(0,lab_properties.Ik)(properties,"GeoLocation");
const cidrRouting=(0,lab_properties.Ik)(properties,"CidrRoutingConfig");
const geoProximity=(0,lab_properties.Ik)(properties,"GeoProximityLocation");
return record_properties_defined({
Name:(0,lab_properties .$4)(properties,"Name"),
Type:(0,lab_properties .$4)(properties,"Type"),
SetIdentifier:(0,lab_properties.Qq)(properties,"SetIdentifier"),
Weight:(0,lab_properties.nd)(properties,"Weight"),
Region:(0,lab_properties.Qq)(properties,"Region"),
Failover:(0,lab_properties.Qq)(properties,"Failover"),
MultiValueAnswer:(0,lab_properties.Jt)(properties,"MultiValueAnswer"),
TTL:(0,lab_properties.nd)(properties,"TTL"),
HealthCheckId:(0,lab_properties.Qq)(properties,"HealthCheckId"),
ResourceRecords:values?.map((Value)=>({Value})),
AliasTarget:alias===undefined?undefined:aliasTarget(alias),
GeoLocation:geoLocation,
CidrRoutingConfig:cidrRouting,
GeoProximityLocation:geoProximity,
});
}
function aliasTarget(properties){
return{
HostedZoneId:(0,lab_properties .$4)(properties,"HostedZoneId"),
DNSName:(0,lab_properties .$4)(properties,"DNSName"),
EvaluateTargetHealth:(0,lab_properties.Jt)(properties,"EvaluateTargetHealth")??false,
};
}
function record_properties_defined(record){
return Object.fromEntries(Object.entries(record).filter(([,value])=>value!==undefined));
}
function resourceTags(stack,properties,name){
const own=((0,lab_properties.JD)(properties,name)??[]).map((tag)=>({Key:(0,lab_properties.Qq)(tag,"Key")??"",Value:(0,lab_properties.Qq)(tag,"Value")??""}));
return[...stack,...own];
}
function resource_tags_liveTags(lab,key){
return peopleTags([...(lab.route53.tags.get(key)??[])].map(([Key,Value])=>({Key,Value})));
}
const healthCheckResource={
type:"AWS::Route53::HealthCheck",
create:async(lab,request)=>{
await lab.clock.sleep(lab.draw("route53.resource"));
const check=(0,health_checks.Pd)(lab,lab.ids.uuid(),config(request.properties));
request.initiated(check.id);
(0,route53_tags.wQ)(lab,`healthcheck/${check.id}`,resourceTags(request.tags,request.properties,"HealthCheckTags"));
return{physicalId:check.id};
},
update:async(lab,request,existing)=>{
await lab.clock.sleep(lab.draw("route53.resource"));
const check=(0,health_checks.uR)(lab,existing.physicalId);
(0,health_checks.TR)(lab,check,config(request.properties));
(0,route53_tags.wQ)(lab,`healthcheck/${check.id}`,resourceTags(request.tags,request.properties,"HealthCheckTags"));
return{physicalId:check.id};
},
remove:async(lab,existing)=>{
await lab.clock.sleep(lab.draw("route53.resource"));
const check=lab.route53.healthChecks.get(existing.physicalId);
if(check!==undefined)
(0,health_checks.aK)(lab,check);
},
read:(lab,{physicalId,properties})=>{
const own=lab.route53.healthChecks.get(physicalId);
const set=Object.keys((0,lab_properties.Ik)(properties,"HealthCheckConfig")??{});
const config=Object.fromEntries(set.map((name)=>[name,own?.config[name]]));
return own&&{HealthCheckConfig:config,HealthCheckTags:resource_tags_liveTags(lab,`healthcheck/${physicalId}`)};
},
attribute:(_lab,physicalId,name)=>(name==="HealthCheckId"?physicalId:undefined),
};
function config(properties){
const given=(0,lab_properties.Ik)(properties,"HealthCheckConfig");
if(given===undefined)
throw new operation .o("ValidationError","Properties validation failed: #: required key [HealthCheckConfig] not found");
return record_properties_defined({
Type:(0,lab_properties .$4)(given,"Type"),
IPAddress:(0,lab_properties.Qq)(given,"IPAddress"),
FullyQualifiedDomainName:(0,lab_properties.Qq)(given,"FullyQualifiedDomainName"),
Port:(0,lab_properties.nd)(given,"Port"),
ResourcePath:(0,lab_properties.Qq)(given,"ResourcePath"),
SearchString:(0,lab_properties.Qq)(given,"SearchString"),
RequestInterval:(0,lab_properties.nd)(given,"RequestInterval"),
FailureThreshold:(0,lab_properties.nd)(given,"FailureThreshold"),
MeasureLatency:(0,lab_properties.Jt)(given,"MeasureLatency"),
Inverted:(0,lab_properties.Jt)(given,"Inverted"),
Disabled:(0,lab_properties.Jt)(given,"Disabled"),
EnableSNI:(0,lab_properties.Jt)(given,"EnableSNI"),
Regions:(0,lab_properties.Te)(given,"Regions"),
HealthThreshold:(0,lab_properties.nd)(given,"HealthThreshold"),
ChildHealthChecks:(0,lab_properties.Te)(given,"ChildHealthChecks"),
AlarmIdentifier:(0,lab_properties.Ik)(given,"AlarmIdentifier"),
InsufficientDataHealthStatus:(0,lab_properties.Qq)(given,"InsufficientDataHealthStatus"),
RoutingControlArn:(0,lab_properties.Qq)(given,"RoutingControlArn"),
});
}
var route53_changes=$load(1525);
var hosted_zones=$load(9303);
const hostedZoneResource={
type:"AWS::Route53::HostedZone",
create:async(lab,request)=>{
const{properties}=request;
await lab.clock.sleep(lab.draw("route53.resource"));
const vpcs=((0,lab_properties.JD)(properties,"VPCs")??[]);
const{zone,change}=(0,hosted_zones.TW)(lab,{
name:(0,lab_properties .$4)(properties,"Name"),
callerReference:lab.ids.uuid(),
comment:(0,lab_properties.Qq)((0,lab_properties.Ik)(properties,"HostedZoneConfig")??{},"Comment"),
private:vpcs.length>0,
vpcs,
});
request.initiated(zone.id);
(0,route53_tags.wQ)(lab,`hostedzone/${zone.id}`,resourceTags(request.tags,properties,"HostedZoneTags"));
await(0,route53_changes.ZR)(lab,change);
return{physicalId:zone.id};
},
update:async(lab,request,existing)=>{
await lab.clock.sleep(lab.draw("route53.resource"));
const zone=(0,hosted_zones.UC)(lab,existing.physicalId);
zone.comment=(0,lab_properties.Qq)((0,lab_properties.Ik)(request.properties,"HostedZoneConfig")??{},"Comment");
zone.vpcs=((0,lab_properties.JD)(request.properties,"VPCs")??[]);
(0,route53_tags.wQ)(lab,`hostedzone/${zone.id}`,resourceTags(request.tags,request.properties,"HostedZoneTags"));
return{physicalId:zone.id};
},
remove:async(lab,existing)=>{
await lab.clock.sleep(lab.draw("route53.resource"));
const zone=lab.route53.zones.get(existing.physicalId);
if(zone!==undefined)
await(0,route53_changes.ZR)(lab,(0,hosted_zones.Yx)(lab,zone));
},
read:(lab,{physicalId,properties})=>{
const own=lab.route53.zones.get(physicalId);
const dotted=(0,lab_properties.Qq)(properties,"Name")?.endsWith(".")===true;
return(own&&{
Name:dotted?own.name:own.name.slice(0,-1),
HostedZoneConfig:{Comment:own.comment},
VPCs:own.vpcs,
HostedZoneTags:resource_tags_liveTags(lab,`hostedzone/${physicalId}`),
});
},
attribute:(lab,physicalId,name)=>{
if(name==="Id")
return physicalId;
return name==="NameServers"?lab.route53.zones.get(physicalId)?.nameServers:undefined;
},
};
var dns_names=$load(7830);
var change_batch=$load(8412);
var record_sets=$load(8497);
async function createRecords(lab,placed,initiated){
await record_batches_submit(lab,placed.map(({zone,record})=>({zone,change:{Action:"CREATE",ResourceRecordSet:record}})),initiated);
}
async function replaceRecords(lab,before,after){
const kept=new Set(after.map(placeOf));
const had=new Map(before.map((placed)=>[placeOf(placed),placed.record]));
const changes=[];
for(const placed of before)
if(!kept.has(placeOf(placed))&&exists(placed))
changes.push(change("DELETE",placed));
for(const placed of after)
changes.push(change(had.has(placeOf(placed))?"UPSERT":"CREATE",placed));
await record_batches_submit(lab,changes,()=>{});
}
async function removeRecords(lab,placed){
await record_batches_submit(lab,placed.filter(exists).map((record)=>change("DELETE",record)),()=>{});
}
function change(action,{zone,record}){
return{zone,change:{Action:action,ResourceRecordSet:record}};
}
function canonicalKey(record){
return(0,record_sets.Hy)({...record,Name:(0,dns_names.Ew)(record.Name??"")});
}
function placeOf({zone,record}){
return `${zone.id} ${canonicalKey(record)}`;
}
function exists({zone,record}){
return zone.records.has(canonicalKey(record));
}
async function record_batches_submit(lab,changes,initiated){
await lab.clock.sleep(lab.draw("route53.resource"));
const byZone=Map.groupBy(changes,({zone})=>zone);
const submitted=[...byZone].map(([zone,placed])=>(0,change_batch.n)(lab,zone,placed.map(({change})=>change)));
initiated();
for(const sent of submitted)
await(0,route53_changes.ZR)(lab,sent);
}
var zone_reference=$load(4486);
const recordSetResource={
type:"AWS::Route53::RecordSet",
create:async(lab,request)=>{
const placed=place(lab,request.properties);
const physicalId=String(placed.record.Name);
await createRecords(lab,[placed],()=>request.initiated(physicalId));
return{physicalId};
},
update:async(lab,request,existing)=>{
await replaceRecords(lab,[place(lab,existing.properties)],[place(lab,request.properties)]);
return{physicalId:existing.physicalId};
},
remove:async(lab,existing)=>{
const placed=placeIfPossible(lab,existing.properties);
if(placed!==undefined)
await removeRecords(lab,[placed]);
},
attribute:(_lab,physicalId,name)=>(name==="Id"?physicalId:undefined),
};
function place(lab,properties){
return{zone:(0,zone_reference.m)(lab,properties),record:recordSet(properties)};
}
function placeIfPossible(lab,properties){
try{
return place(lab,properties);
}
catch{
return undefined;
}
}
const recordSetGroupResource={
type:"AWS::Route53::RecordSetGroup",
create:async(lab,request)=>{
const physicalId=`${request.stackName}-${request.logicalId}-${lab.ids.hex(12).toUpperCase()}`;
await createRecords(lab,record_set_group_place(lab,request.properties),()=>request.initiated(physicalId));
return{physicalId};
},
update:async(lab,request,existing)=>{
await replaceRecords(lab,record_set_group_place(lab,existing.properties),record_set_group_place(lab,request.properties));
return{physicalId:existing.physicalId};
},
remove:async(lab,existing)=>{
await removeRecords(lab,record_set_group_placeIfPossible(lab,existing.properties));
},
attribute:(_lab,physicalId,name)=>(name==="Id"?physicalId:undefined),
};
function record_set_group_place(lab,group){
return((0,lab_properties.JD)(group,"RecordSets")??[]).map((properties)=>({
zone:(0,zone_reference.m)(lab,properties,group),
record:recordSet(properties),
}));
}
function record_set_group_placeIfPossible(lab,group){
try{
return record_set_group_place(lab,group);
}
catch{
return[];
}
}
const route53Resources=[
healthCheckResource,
hostedZoneResource,
recordSetResource,
recordSetGroupResource,
];
var about=$load(9156);
var s3_state=$load(2912);
var website_configuration=$load(2167);
var website_endpoints=$load(1659);
function readBucket(lab,{physicalId}){
const own=lab.s3.buckets.get(physicalId);
if(own===undefined)
return undefined;
const{website}=own;
return{
BucketName:own.name,
WebsiteConfiguration:website&&{
IndexDocument:website.indexDocument,
ErrorDocument:website.errorDocument,
RedirectAllRequestsTo:website.redirectAll&&{HostName:website.redirectAll.hostName,Protocol:website.redirectAll.protocol},
},
PublicAccessBlockConfiguration:own.publicAccessBlock,
OwnershipControls:own.ownership&&{Rules:[{ObjectOwnership:own.ownership}]},
VersioningConfiguration:own.versioning&&{Status:own.versioning},
Tags:peopleTags(own.tags),
};
}
const bucket_WITHOUT_EFFECT=new Set(["BucketName","LifecycleConfiguration","LoggingConfiguration","MetricsConfigurations"]);
const MODELLED=new Set([
"BucketEncryption",
"OwnershipControls",
"PublicAccessBlockConfiguration",
"Tags",
"VersioningConfiguration",
"WebsiteConfiguration",
]);
const bucketResource={
type:"AWS::S3::Bucket",
create:async(lab,request)=>{
const bucket=(0,s3_state.v8)(lab,(0,lab_properties.Qq)(request.properties,"BucketName")??bucket_generatedName(lab,request));
request.initiated(bucket.name);
configure(lab,bucket,request);
await lab.clock.sleep(lab.draw("s3.create-bucket"));
return{physicalId:bucket.name};
},
update:async(lab,request,existing)=>{
await lab.clock.sleep(lab.draw("s3.update-bucket"));
configure(lab,(0,s3_state.UB)(lab,existing.physicalId),request);
return{physicalId:existing.physicalId};
},
remove:async(lab,existing)=>{
await lab.clock.sleep(lab.draw("s3.delete-bucket"));
if(lab.s3.buckets.has(existing.physicalId))
(0,s3_state.Cu)(lab,existing.physicalId);
},
read:readBucket,
attribute:(lab,name,attribute)=>{
const suffix=lab.partition==="aws-cn"?"amazonaws.com.cn":"amazonaws.com";
switch(attribute){
case "Arn":
return `arn:${lab.partition}:s3:::${name}`;
case "DomainName":
return `${name}.s3.${suffix}`;
case "DualStackDomainName":
return `${name}.s3.dualstack.${lab.region}.${suffix}`;
case "RegionalDomainName":
return `${name}.s3.${lab.region}.${suffix}`;
case "WebsiteURL":
return `http://${name}.${(0,website_endpoints.M)(lab.region)?.dnsName??`s3-website.${lab.region}.${suffix}`}`;
default:
return undefined;
}
},
};
function bucket_generatedName(lab,{stackName,logicalId}){
return `${`${stackName}-${logicalId}`.toLowerCase().slice(0,50)}-${lab.ids.hex(12)}`;
}
function configure(lab,bucket,request){
const{properties,stackName,logicalId}=request;
for(const name of Object.keys(properties)){
if(!MODELLED.has(name)&&!bucket_WITHOUT_EFFECT.has(name))
lab.notModelled(`AWS::S3::Bucket ${name}`,`${stackName}/${logicalId}`);
}
bucket.website=websiteOf(lab,properties,bucket.name);
bucket.publicAccessBlock=publicAccessBlockOf(properties);
bucket.ownership=ownershipOf(properties);
bucket.encryption=defaultEncryption(properties);
const versioning=(0,lab_properties.Qq)((0,lab_properties.Ik)(properties,"VersioningConfiguration")??{},"Status");
if(versioning==="Enabled"||versioning==="Suspended")
bucket.versioning=versioning;
else if(bucket.versioning!==undefined)
bucket.versioning="Suspended";
bucket.tags=[...request.tags,...((0,lab_properties.JD)(properties,"Tags")??[])].map(({Key,Value})=>({
Key:String(Key),
Value:String(Value),
}));
(0,s3_state.tD)(bucket);
}
function defaultEncryption(properties){
const[rule]=(0,lab_properties.JD)((0,lab_properties.Ik)(properties,"BucketEncryption")??{},"ServerSideEncryptionConfiguration")??[];
const byDefault=rule&&(0,lab_properties.Ik)(rule,"ServerSideEncryptionByDefault");
return(0,about.fR)(byDefault&&(0,lab_properties.Qq)(byDefault,"SSEAlgorithm"))??"AES256";
}
function websiteOf(lab,properties,bucketName){
const website=(0,lab_properties.Ik)(properties,"WebsiteConfiguration");
if(website===undefined)
return undefined;
if(website.RoutingRules!==undefined)
lab.notModelled("website routing rules",bucketName);
const redirect=(0,lab_properties.Ik)(website,"RedirectAllRequestsTo");
return(0,website_configuration.a)({
indexDocument:(0,lab_properties.Qq)(website,"IndexDocument"),
errorDocument:(0,lab_properties.Qq)(website,"ErrorDocument"),
redirectHostName:redirect===undefined?undefined:(0,lab_properties.Qq)(redirect,"HostName"),
redirectProtocol:redirect===undefined?undefined:(0,lab_properties.Qq)(redirect,"Protocol"),
});
}
function publicAccessBlockOf(properties){
const block=(0,lab_properties.Ik)(properties,"PublicAccessBlockConfiguration");
if(block===undefined)
return s3_state .rW;
const of=(name)=>(0,lab_properties.Jt)(block,name)??false;
return{
BlockPublicAcls:of("BlockPublicAcls"),
IgnorePublicAcls:of("IgnorePublicAcls"),
BlockPublicPolicy:of("BlockPublicPolicy"),
RestrictPublicBuckets:of("RestrictPublicBuckets"),
};
}
const OWNERSHIP=["BucketOwnerEnforced","BucketOwnerPreferred","ObjectWriter"];
function ownershipOf(properties){
const rules=(0,lab_properties.JD)((0,lab_properties.Ik)(properties,"OwnershipControls")??{},"Rules")??[];
const wanted=rules[0]===undefined?"BucketOwnerEnforced":(0,lab_properties.Qq)(rules[0],"ObjectOwnership");
const known=OWNERSHIP.find((candidate)=>candidate===wanted);
if(known===undefined)
throw new operation .o("ValidationError",`Properties validation failed: #/OwnershipControls/Rules/0/ObjectOwnership: ${wanted} is not a valid enum value`);
return known;
}
var bucket_policy=$load(5138);
const bucketPolicyResource={
type:"AWS::S3::BucketPolicy",
create:async(lab,request)=>{
await lab.clock.sleep(lab.draw("s3.bucket-policy"));
const name=(0,lab_properties .$4)(request.properties,"Bucket");
if((0,s3_state.UB)(lab,name).policy!==undefined){
throw new operation .o("AlreadyExists",`The bucket policy already exists on bucket ${name}.`,409);
}
request.initiated(name);
bucket_policy_put(lab,name,request);
return{physicalId:name};
},
update:async(lab,request,existing)=>{
await lab.clock.sleep(lab.draw("s3.bucket-policy"));
bucket_policy_put(lab,existing.physicalId,request);
return{physicalId:existing.physicalId};
},
remove:async(lab,existing)=>{
await lab.clock.sleep(lab.draw("s3.bucket-policy"));
const bucket=lab.s3.buckets.get(existing.physicalId);
if(bucket===undefined)
return;
bucket.policy=undefined;
(0,s3_state.tD)(bucket);
},
read:(lab,{physicalId,properties})=>{
const policy=lab.s3.buckets.get(physicalId)?.policy;
if(policy===undefined)
return undefined;
return{Bucket:physicalId,PolicyDocument:typeof properties.PolicyDocument==="string"?policy.text:JSON.parse(policy.text)};
},
attribute:()=>undefined,
};
function bucket_policy_put(lab,name,request){
const bucket=(0,s3_state.UB)(lab,name);
const document=request.properties.PolicyDocument;
(0,bucket_policy.q5)(lab,bucket,typeof document==="string"?document:JSON.stringify(document??{}));
(0,s3_state.tD)(bucket);
}
const s3Resources=[bucketResource,bucketPolicyResource];
var scheduler_find=$load(4145);
var schedules=$load(7137);
const schedule_NAME_AT_MOST=64;
const schedule={
type:"AWS::Scheduler::Schedule",
create:async(lab,request)=>{
const name=(0,lab_properties.Qq)(request.properties,"Name")??(0,names.x)(lab,request.stackName,request.logicalId,schedule_NAME_AT_MOST);
(0,schedules.mf)(lab,inputOf(name,request.properties));
request.initiated(name);
await lab.clock.sleep(lab.draw("scheduler.write"));
return{physicalId:name};
},
update:async(lab,request,{physicalId})=>{
await lab.clock.sleep(lab.draw("scheduler.write"));
(0,schedules.mi)(lab,inputOf(physicalId,request.properties));
return{physicalId};
},
remove:async(lab,{physicalId,properties})=>{
await lab.clock.sleep(lab.draw("scheduler.write"));
const own=lab.scheduler.schedules.get(`${(0,lab_properties.Qq)(properties,"GroupName")??scheduler_find .wK}/${physicalId}`);
if(own!==undefined)
(0,schedules.MX)(lab,own);
},
read:(lab,{physicalId,properties})=>{
const own=lab.scheduler.schedules.get(`${(0,lab_properties.Qq)(properties,"GroupName")??scheduler_find .wK}/${physicalId}`);
return(own&&{
Name:own.name,
GroupName:own.groupName,
Description:own.settings.description,
FlexibleTimeWindow:own.settings.flexibleWindow,
KmsKeyArn:own.settings.kmsKeyArn,
ScheduleExpression:own.settings.scheduleExpression,
ScheduleExpressionTimezone:own.settings.timezone,
State:own.settings.state,
Target:own.settings.target,
});
},
attribute:(lab,physicalId,name)=>(name==="Arn"?byName(lab,physicalId)?.arn:undefined),
};
function byName(lab,name){
return[...lab.scheduler.schedules.values()].findLast((candidate)=>candidate.name===name);
}
function inputOf(name,properties){
const{StartDate,EndDate,...rest}=structuredClone(properties);
const window=(0,lab_properties.Ik)(properties,"FlexibleTimeWindow");
const minutes=window===undefined?undefined:(0,lab_properties.nd)(window,"MaximumWindowInMinutes");
return{
...rest,
Name:name,
...(StartDate===undefined?{}:{StartDate:new Date(String(StartDate))}),
...(EndDate===undefined?{}:{EndDate:new Date(String(EndDate))}),
...(window===undefined
?{}
:{FlexibleTimeWindow:{...window,...(minutes===undefined?{}:{MaximumWindowInMinutes:minutes})}}),
...target(properties),
};
}
function target(properties){
const own=(0,lab_properties.Ik)(properties,"Target");
const retries=own===undefined?undefined:(0,lab_properties.Ik)(own,"RetryPolicy");
if(own===undefined||retries===undefined)
return{};
const RetryPolicy=Object.fromEntries(Object.keys(retries).map((name)=>[name,(0,lab_properties.nd)(retries,name)]));
return{Target:{...own,RetryPolicy}};
}
const schedule_group_NAME_AT_MOST=64;
const scheduleGroup={
type:"AWS::Scheduler::ScheduleGroup",
create:async(lab,request)=>{
const name=(0,lab_properties.Qq)(request.properties,"Name")??(0,names.x)(lab,request.stackName,request.logicalId,schedule_group_NAME_AT_MOST);
const own=((0,lab_properties.JD)(request.properties,"Tags")??[]).map(({Key,Value})=>({Key:String(Key),Value:String(Value)}));
(0,schedules.sW)(lab,name,[...request.tags,...own]);
request.initiated(name);
await lab.clock.sleep(lab.draw("scheduler.write"));
return{physicalId:name};
},
update:async(lab,request,{physicalId})=>{
await lab.clock.sleep(lab.draw("scheduler.write"));
const own=((0,lab_properties.JD)(request.properties,"Tags")??[]).map(({Key,Value})=>({Key:String(Key),Value:String(Value)}));
const group=lab.scheduler.groups.get(physicalId);
if(group!==undefined)
group.tags=[...request.tags,...own];
return{physicalId};
},
remove:async(lab,{physicalId})=>{
await lab.clock.sleep(lab.draw("scheduler.write"));
if(lab.scheduler.groups.has(physicalId))
(0,schedules.Yp)(lab,physicalId);
},
read:(lab,{physicalId})=>{
const own=lab.scheduler.groups.get(physicalId);
return own&&{Name:own.name,Tags:peopleTags(own.tags)};
},
attribute:(lab,physicalId,name)=>{
const group=lab.scheduler.groups.get(physicalId);
switch(name){
case "Arn":
return group?.arn;
case "State":
return group===undefined?undefined:"ACTIVE";
case "CreationDate":
case "LastModificationDate":
return group===undefined?undefined:new Date(group.createdAt).toISOString();
default:
return undefined;
}
},
};
const schedulerResources=[schedule,scheduleGroup];
const VALUE_AT_MOST=4_096;
const parameter_NAME_AT_MOST=1_011;
const parameter={
type:"AWS::SSM::Parameter",
create:async(lab,request)=>{
const name=(0,lab_properties.Qq)(request.properties,"Name")??(0,names.x)(lab,request.stackName,request.logicalId,parameter_NAME_AT_MOST);
parameter_check(name,request.properties);
if(lab.ssm.parameters.has(name)){
throw new operation .o("AlreadyExistsException",`The parameter already exists. To overwrite this value, set the overwrite option in the request to true.`);
}
request.initiated(name);
write(lab,name,request.properties);
await lab.clock.sleep(lab.draw("ssm.write"));
return{physicalId:name};
},
update:async(lab,request,{physicalId})=>{
parameter_check(physicalId,request.properties);
await lab.clock.sleep(lab.draw("ssm.write"));
write(lab,physicalId,request.properties);
return{physicalId};
},
remove:async(lab,{physicalId})=>{
await lab.clock.sleep(lab.draw("ssm.write"));
lab.ssm.parameters.delete(physicalId);
},
read:(lab,{physicalId})=>{
const own=lab.ssm.parameters.get(physicalId);
return own&&{Name:own.name,Type:own.type,Value:own.value};
},
attribute:(lab,physicalId,name)=>{
const own=lab.ssm.parameters.get(physicalId);
if(name==="Value")
return own?.value;
return name==="Type"?own?.type:undefined;
},
};
function parameter_check(name,properties){
if(/^\/?(aws|ssm)/i.test(name)){
throw new operation .o("ValidationException",`Parameter name: can't be prefixed with "aws" or "ssm" (case-insensitive).`);
}
if((0,lab_properties .$4)(properties,"Value").length>VALUE_AT_MOST){
throw new operation .o("ValidationException",`Standard tier parameters support a maximum parameter value of ${VALUE_AT_MOST} characters.`);
}
}
function write(lab,name,properties){
lab.ssm.parameters.set(name,{
name,
type:(0,lab_properties.Qq)(properties,"Type")==="StringList"?"StringList":"String",
value:(0,lab_properties .$4)(properties,"Value"),
version:(lab.ssm.parameters.get(name)?.version??0)+ 1,
changedAt:lab.clock.now(),
});
}
const ssmResources=[parameter];
const byType=new Map([
...cloudformationResources,
...cloudwatchResources,
...ec2Resources,
...elbResources,
...iamResources,
...lambdaResources,
...route53Resources,
...s3Resources,
...schedulerResources,
...ssmResources,
].map((model)=>[model.type,model]));
function resourceModel(type){
if(type.startsWith("Custom::")||type==="AWS::CloudFormation::CustomResource")
return customResource;
return byType.get(type);
}
function isModelled(type){
return resourceModel(type)!==undefined;
}
}),
5715:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Q:()=>(noticeTargetHealth),
U:()=>(followLoadBalancer)
});
var _answer_truth_0=$load(1996);
function followLoadBalancer(lab,arn){
if(lab.route53.aliasHealth.has(arn))
return;
const healthy=lab.route53.outside.loadBalancerHealthy(lab,arn);
const health={arn,healthy,served:healthy,servedAt:lab.clock.now()};
lab.route53.aliasHealth.set(arn,health);
lab.truth({what:"alias.health",subject:arn,detail:healthy?"healthy":"unhealthy"});
}
function noticeTargetHealth(lab,arn){
const health=lab.route53.aliasHealth.get(arn);
if(health===undefined)
return;
const healthy=lab.route53.outside.loadBalancerHealthy(lab,arn);
if(healthy===health.healthy)
return;
health.healthy=healthy;
health.servedAt=Math.max(health.servedAt,lab.clock.now()+ lab.draw("route53.alias-lag"));
lab.clock.at(health.servedAt,()=>{
health.served=healthy;
lab.truth({what:"alias.health",subject:arn,detail:healthy?"healthy":"unhealthy"});
(0,_answer_truth_0.Q)(lab);
});
}
}),
7403:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Ik:()=>(aliasTarget),
LC:()=>(websiteEndpoint),
Y7:()=>(CLOUDFRONT_ZONE)
});
var _dns_names_1=$load(7830);
var _s3_website_endpoints_0=$load(1659);
const CLOUDFRONT_ZONE="Z2FDTNDATAQYW2";
const endpointsByName=new Map();
function websiteEndpoint(dnsName){
if(endpointsByName.size===0)
for(const endpoint of _s3_website_endpoints_0 .u)
endpointsByName.set(endpoint.dnsName,endpoint);
return endpointsByName.get(dnsName);
}
const LOAD_BALANCER=/\.elb\.amazonaws\.com(\.cn)?$/;
const OTHER_AWS=/\.(amazonaws\.com(\.cn)?|awsglobalaccelerator\.com|elasticbeanstalk\.com|awsapprunner\.com|vpce\.amazonaws\.com)$/;
function aliasTarget(lab,zone,alias){
const canonical=(0,_dns_names_1.Ew)(alias.DNSName??"");
if((0,_dns_names_1.UO)(canonical,zone.name))
return{kind:"record",name:canonical};
const name=(0,_dns_names_1.Ai)(canonical);
const endpoint=websiteEndpoint(name);
if(endpoint!==undefined)
return{kind:"s3-website",endpoint};
if(LOAD_BALANCER.test(name)){
const loadBalancer=lab.route53.outside.findLoadBalancer(lab,name);
return loadBalancer===undefined?{kind:"unknown"}:{kind:"load-balancer",loadBalancer};
}
if(name.endsWith(".cloudfront.net"))
return{kind:"cloudfront"};
return OTHER_AWS.test(name)?{kind:"not-modelled"}:{kind:"unknown"};
}
}),
1996:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Q:()=>(reviewAnswers)
});
var _choose_1=$load(3743);
var _record_health_0=$load(3342);
function reviewAnswers(lab){
for(const zone of lab.route53.zones.values()){
for(const{name,type,records}of zone.served.failovers){
const role=(0,_choose_1.S)(records,(record)=>(0,_record_health_0.v)(lab,zone,record))[0]?.Failover??"";
const subject=`${name} ${type}`;
if(lab.route53.answers.get(subject)===role)
continue;
lab.route53.answers.set(subject,role);
lab.truth({what:"record.answer",subject,detail:role});
}
}
}
}),
8412:
((_webpack_module,$out,$load)=>{
$load.d($out,{
n:()=>(changeRecords)
});
var external_node_util_=$load(7975);
var names=$load(7830);
var alias_targets=$load(7403);
var hosted_zones=$load(9303);
function aliasProblems(lab,zone,record,records){
const alias=record.AliasTarget;
if(alias===undefined)
return[];
const zoneId=(0,hosted_zones.Sd)(alias.HostedZoneId??"");
if(zoneId==="")
return["Encrypted token cannot be empty"];
const start=`Tried to create an alias that targets ${(0,names.Ew)(alias.DNSName??"")}, type ${record.Type} in zone ${zoneId}, but`;
const outside=`${start} the alias target name does not lie within the target zone`;
const missing=`${start} that target was not found`;
const target=(0,alias_targets.Ik)(lab,zone,alias);
const addresses=record.Type==="A"||record.Type==="AAAA";
switch(target.kind){
case "load-balancer":
if(zoneId!==target.loadBalancer.canonicalHostedZoneId)
return misplaced(lab,zoneId,outside,missing);
return addresses?[]:[missing];
case "s3-website":
if(zoneId!==target.endpoint.hostedZoneId)
return misplaced(lab,zoneId,outside,missing);
return record.Type==="A"?[]:[missing];
case "cloudfront":
if(zoneId!==alias_targets .Y7)
return misplaced(lab,zoneId,outside,missing);
return alias.EvaluateTargetHealth===true
?["EvaluateTargetHealth must be false for an alias that targets a CloudFront distribution"]
:[];
case "record":
if(zoneId!==zone.id)
return[outside];
return hasRecord(records,target.name,record.Type)?[]:[missing];
case "not-modelled":
lab.notModelled(`alias target ${alias.DNSName}`,record.Name??"");
return[];
default:
return lab.route53.zones.has(zoneId)?[outside,missing]:/\.elb\.amazonaws\.com/.test(alias.DNSName??"")?[missing]:[outside];
}
}
function misplaced(lab,zoneId,outside,missing){
return lab.route53.zones.has(zoneId)?[outside,missing]:[outside];
}
function hasRecord(records,name,type){
for(const record of records.values())
if(record.Name===name&&record.Type===type)
return true;
return false;
}
var route53_changes=$load(1525);
var errors=$load(8217);
var record_sets=$load(8497);
function groupProblems(zone,record,records){
const{Name:name,Type:type}=record;
const rrset=`RRSet of type ${type} with DNS name ${name}`;
if(type==="CNAME"&&name===zone.name)
return[`${rrset} is not permitted at apex in zone ${zone.name}`];
const key=(0,record_sets.Hy)(record);
const problems=[];
for(const other of records.values()){
if(other.Name!==name||(0,record_sets.Hy)(other)===key)
continue;
if(other.Type===type){
const problem=rivalProblem(record,other);
if(problem!==undefined)
problems.push(problem);
}
else if(type==="CNAME"){
problems.push(`${rrset} is not permitted as it conflicts with other records with the same DNS name in zone ${zone.name}`);
}
else if(other.Type==="CNAME"){
problems.push(`${rrset} is not permitted because a conflicting RRSet of type CNAME with the same DNS name already exists in zone ${zone.name}`);
}
}
return[...new Set(problems)];
}
function rivalProblem(record,other){
const policy=(0,record_sets.XK)(record);
const start=`RRSet with DNS name ${record.Name}, type ${record.Type}`;
if(policy==="simple")
return `${start} cannot be created as other RRSets exist with the same name and type.`;
if(policy!==(0,record_sets.XK)(other)){
return `${start}, SetIdentifier ${record.SetIdentifier}, and ${mark(record)} cannot be created because a non-${label(record)} RRSet with the same name and type already exists.`;
}
if(policy==="failover"&&record.Failover===other.Failover){
return `${start}, SetIdentifier ${record.SetIdentifier}, and ${mark(record)} cannot be created because an RRSet with the same name, type, and ${mark(record)} already exists.`;
}
return undefined;
}
function mark(record){
switch((0,record_sets.XK)(record)){
case "failover":
return `marked as ${record.Failover?.toLowerCase()}`;
case "weighted":
return `Weight=${record.Weight}`;
case "latency":
return `Region Name=${record.Region}`;
default:
return `routing policy ${label(record)}`;
}
}
function label(record){
const policy=(0,record_sets.XK)(record);
return policy==="geolocation"?"GEO":policy;
}
function apexProblems(zone,records){
const problems=[];
if(!records.has(`${zone.name} SOA `))
problems.push("A HostedZone must contain exactly one SOA record.");
if(!records.has(`${zone.name} NS `))
problems.push("A HostedZone must contain at least one NS record for the zone itself.");
return problems;
}
var external_node_net_=$load(7030);
function wellFormed(change){
const given=change.ResourceRecordSet;
if(given?.Name===undefined||given.Type===undefined)
throw(0,errors.aY)("Invalid request: Missing field 'Name' or 'Type'");
const where=`Change with [Action=${change.Action}, Name=${given.Name}, Type=${given.Type}, SetIdentifier=${given.SetIdentifier??"null"}]`;
const plain=given.TTL!==undefined&&(given.ResourceRecords??[]).length>0;
const partly=given.TTL!==undefined||(given.ResourceRecords??[]).length>0;
const kinds="[AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId]";
if(given.AliasTarget!==undefined&&partly){
throw(0,errors.aY)(`Invalid request: Expected exactly one of ${kinds}, but found more than one in ${where}`);
}
if(given.AliasTarget===undefined&&!plain){
throw(0,errors.aY)(`Invalid request: Expected exactly one of ${kinds}, but found none in ${where}`);
}
const policy=(0,record_sets.XK)(given);
if(policy!=="simple"&&given.SetIdentifier===undefined)
throw(0,errors.aY)(`Invalid request: Missing field 'SetIdentifier' in ${where}`);
if(policy==="simple"&&given.SetIdentifier!==undefined){
throw(0,errors.aY)(`Invalid request: Expected exactly one of [Weight, Region, Failover, GeoLocation, or MultiValueAnswer], but found none in ${where}`);
}
const entries=Object.entries(given).filter(([name,value])=>value!==undefined&&!(name==="ResourceRecords"&&plain===false));
return{...Object.fromEntries(entries),Name:(0,names.Ew)(given.Name)};
}
function valueProblems(record){
const problems=[];
const seen=new Set();
for(const{Value:value=""}of record.ResourceRecords??[]){
const problem=valueProblem(record.Type,value);
if(problem!==undefined)
problems.push(`Invalid Resource Record: 'FATAL problem: ${problem} encountered with '${value}''`);
if(seen.has(value))
problems.push(`Duplicate Resource Record: '${value}'`);
seen.add(value);
}
return problems;
}
function valueProblem(type,value){
if(type==="A"&&!(0,external_node_net_.isIPv4)(value))
return "ARRDATAIllegalIPv4Address (Value is not a valid IPv4 address)";
if(type==="AAAA"&&!(0,external_node_net_.isIPv6)(value))
return "AAAARRDATAIllegalIPv6Address (Value is not a valid IPv6 address)";
if(type==="TXT"&&!/^("([^"\\]|\\.)*"\s*)+$/.test(value)){
return "InvalidCharacterString (Value should be enclosed in quotation marks)";
}
return undefined;
}
const CHANGES_LIMIT=1_000;
function changeRecords(lab,zone,changes,comment){
if(changes.length===0)
throw(0,errors.aY)("Invalid request: a change batch needs at least one change");
if(changes.length>CHANGES_LIMIT)
throw(0,errors.a4)([`Number of records limit of ${CHANGES_LIMIT} exceeded.`]);
const records=new Map(zone.records);
const problems=[];
const written=[];
for(const change of changes){
const record=wellFormed(change);
if(change.Action==="DELETE"){
problems.push(...removeRecord(records,record));
continue;
}
problems.push(...recordProblems(lab,zone,record));
if(change.Action==="CREATE"&&records.has((0,record_sets.Hy)(record))){
problems.push(`Tried to create resource record set ${identity(record)} but it already exists`);
}
records.set((0,record_sets.Hy)(record),record);
written.push(record);
}
for(const record of written){
if(records.get((0,record_sets.Hy)(record))!==record)
continue;
problems.push(...groupProblems(zone,record,records),...aliasProblems(lab,zone,record,records));
}
problems.push(...apexProblems(zone,records));
if(problems.length>0)
throw(0,errors.a4)([...new Set(problems)]);
zone.records=records;
for(const record of written)
nameUnmodelled(lab,record);
return(0,route53_changes.vd)(lab,zone,records,comment);
}
function recordProblems(lab,zone,record){
const problems=[];
if(!(0,names.UO)(record.Name,zone.name))
problems.push(`RRSet with DNS name ${record.Name} is not permitted in zone ${zone.name}`);
const{HealthCheckId:healthCheckId}=record;
if(healthCheckId!==undefined&&!lab.route53.healthChecks.has(healthCheckId))
throw(0,errors.xq)(healthCheckId);
if(record.Failover==="PRIMARY"&&record.AliasTarget===undefined&&healthCheckId===undefined){
problems.push("A non-alias primary ResourceRecordSet must have an associated health check.");
}
return[...problems,...valueProblems(record)];
}
function removeRecord(records,record){
const existing=records.get((0,record_sets.Hy)(record));
if(existing===undefined)
return[`Tried to delete resource record set ${identity(record)} but it was not found`];
if(!(0,external_node_util_.isDeepStrictEqual)(comparable(existing),comparable(record))){
return[`Tried to delete resource record set ${identity(record)} but the values provided do not match the current values`];
}
records.delete((0,record_sets.Hy)(record));
return[];
}
function comparable(record){
const{AliasTarget:alias,ResourceRecords:values,...rest}=record;
return{
...rest,
...(alias===undefined?{}:{alias:{...alias,DNSName:(0,names.Ew)(alias.DNSName??"")}}),
values:(values??[]).map((value)=>value.Value).sort(),
};
}
function identity(record){
const identifier=record.SetIdentifier===undefined?"":`, set-identifier='${record.SetIdentifier}'`;
return `[name='${record.Name}', type='${record.Type}'${identifier}]`;
}
function nameUnmodelled(lab,record){
const policy=(0,record_sets.XK)(record);
if(policy==="weighted"||policy==="latency"||policy==="geolocation"||policy==="other"){
lab.notModelled(`${policy} routing policy (the first healthy record answers)`,record.Name??"");
}
}
}),
1525:
((_webpack_module,$out,$load)=>{
$load.d($out,{
FR:()=>(route53Id),
ZR:()=>(untilInSync),
uT:()=>(serveRecords),
v7:()=>(changeInfo),
vd:()=>(submitChange)
});
var _alias_health_0=$load(5715);
var _alias_targets_1=$load(7403);
var _answer_truth_2=$load(1996);
var _record_sets_3=$load(8497);
function route53Id(lab,prefix){
return `${prefix}0${lab.ids.hex(19).toUpperCase()}`;
}
function submitChange(lab,zone,records,comment){
const now=lab.clock.now();
const inSyncAt=Math.max(zone.inSyncAt,now+lab.draw("route53.change-insync"));
const change={id:route53Id(lab,"C"),submittedAt:now,inSyncAt,comment};
lab.route53.changes.set(change.id,change);
zone.inSyncAt=inSyncAt;
lab.clock.at(inSyncAt,()=>serveRecords(lab,zone,records));
return change;
}
function serveRecords(lab,zone,records){
zone.served=(0,_record_sets_3.wX)(records,zone.name);
for(const record of records.values()){
if(record.AliasTarget?.EvaluateTargetHealth!==true)
continue;
const target=(0,_alias_targets_1.Ik)(lab,zone,record.AliasTarget);
if(target.kind==="load-balancer")
(0,_alias_health_0.U)(lab,target.loadBalancer.arn);
}
(0,_answer_truth_2.Q)(lab);
}
function changeInfo(lab,change){
return{
Id:`/change/${change.id}`,
Status:lab.clock.now()>=change.inSyncAt?"INSYNC":"PENDING",
SubmittedAt:new Date(change.submittedAt),
...(change.comment===undefined?{}:{Comment:change.comment}),
};
}
async function untilInSync(lab,change){
await lab.clock.sleep(change.inSyncAt-lab.clock.now());
}
}),
4230:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Ii:()=>(CHECKER_REGIONS),
hG:()=>(countResult),
sL:()=>(quorum),
yA:()=>(checkerAddress)
});
const CHECKER_REGIONS=[
"us-east-1",
"us-west-1",
"us-west-2",
"eu-west-1",
"ap-southeast-1",
"ap-southeast-2",
"ap-northeast-1",
"sa-east-1",
];
const RANGES={
"us-east-1":[
["107.23.255",0],
["54.243.31",192],
],
"us-west-1":[
["54.183.255",128],
["54.241.32",64],
],
"us-west-2":[
["54.244.52",192],
["54.245.168",0],
],
"eu-west-1":[
["54.228.16",0],
["176.34.159",192],
],
"ap-southeast-1":[
["54.251.31",128],
["54.255.254",192],
],
"ap-southeast-2":[
["54.252.79",128],
["54.252.254",192],
],
"ap-northeast-1":[
["54.248.220",0],
["54.250.253",192],
],
"sa-east-1":[
["54.232.40",64],
["177.71.207",128],
],
};
function checkerAddress(region,index,offset){
const ranges=RANGES[region];
const[prefix,start]=ranges[index%ranges.length];
return `${prefix}.${start + 1 + Math.floor(offset * 62)}`;
}
function countResult(count,passed,threshold){
if(passed===count.healthy){
count.streak=0;
return false;
}
count.streak +=1;
if(count.streak<threshold)
return false;
count.healthy=passed;
count.streak=0;
return true;
}
function quorum(healthy,checkers){
return healthy * 100>checkers * 18;
}
}),
2793:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Or:()=>(DEFAULT_INTERVAL),
aV:()=>(DEFAULT_THRESHOLD),
NG:()=>(checksEndpoint),
BR:()=>(startChecking),
V2:()=>(stopChecking)
});
var units=$load(6429);
var dns_answer=$load(9010);
var names=$load(7830);
var resolver=$load(6970);
var service_names=$load(3740);
const STEPS=8;
function resolveAfresh(lab,name){
let asked=(0,names.Ai)((0,names.Ew)(name));
let server=(0,resolver.V)(lab,asked)?.nameServers[0];
for(let step=0;step<STEPS;step +=1){
if(server===undefined)
return(0,service_names.sD)(lab,asked)?.addresses??[];
const answer=(0,dns_answer.o)(lab,server,asked,"A");
const addresses=answer.records.filter((record)=>record.type==="A");
if(addresses.length>0)
return addresses.map((record)=>record.data);
const link=answer.records.at(-1);
const delegation=answer.authority.find((record)=>record.type==="NS");
if(link!==undefined){
asked=link.data;
server=(0,resolver.V)(lab,asked)?.nameServers[0];
}
else if(delegation!==undefined){
server=delegation.data;
}
else{
return[];
}
}
return[];
}
var route53_checkers=$load(4230);
var health_status=$load(1759);
var probe=$load(6602);
const DEFAULT_INTERVAL=30;
const DEFAULT_THRESHOLD=3;
const ENDPOINT_TYPES=new Set(["HTTP","HTTPS","HTTP_STR_MATCH","HTTPS_STR_MATCH","TCP"]);
function checksEndpoint(config){
return ENDPOINT_TYPES.has(config.Type??"");
}
function startChecking(lab,check){
stopChecking(check);
if(!checksEndpoint(check.config))
return;
const random=lab.random.fork(`checkers:${ordinal(lab,check)}:${check.version}`);
const chosen=check.config.Regions??[];
const regions=chosen.length===0?route53_checkers .Ii:chosen;
const perRegion=lab.draw("route53.checkers-per-region");
const interval=(check.config.RequestInterval??DEFAULT_INTERVAL)* units .Z2;
const checkers=[];
for(const region of regions){
for(let index=0;index<perRegion;index +=1){
const checker={
region,
address:(0,route53_checkers.yA)(region,index,random.next()),
latency:lab.draw("route53.probe-latency"),
turn:index,
healthy:true,
streak:0,
latest:undefined,
lastFailure:undefined,
cancel:()=>{},
};
checkers.push(checker);
if(check.config.Disabled!==true)
schedule(lab,check,checker,random.next()* interval);
}
}
check.checkers=checkers;
}
const ordinal=(lab,check)=>[...lab.route53.healthChecks.keys()].indexOf(check.id)+ lab.route53.spentReferences.size;
function stopChecking(check){
for(const checker of check.checkers)
checker.cancel();
}
function schedule(lab,check,checker,delay){
checker.cancel=lab.clock.at(lab.clock.now()+ delay,()=>{
const result=checking_probe(lab,check.config,checker);
checker.cancel=lab.clock.at(lab.clock.now()+ result.after,()=>{
receive(lab,check,checker,result);
schedule(lab,check,checker,(check.config.RequestInterval??DEFAULT_INTERVAL)* units .Z2);
});
});
}
function checking_probe(lab,config,checker){
const addresses=config.IPAddress===undefined?resolveAfresh(lab,config.FullyQualifiedDomainName??""):[config.IPAddress];
const address=addresses[checker.turn++%Math.max(1,addresses.length)];
if(address===undefined)
return(0,probe.II)(checker.latency);
return(0,probe.uQ)(config,lab.route53.outside.reply(lab,(0,probe.O3)(config,address)),address,checker.latency);
}
function receive(lab,check,checker,result){
checker.latest={
Region:checker.region,
IPAddress:checker.address,
StatusReport:{Status:result.status,CheckedTime:new Date(lab.clock.now())},
};
if(!result.passed)
checker.lastFailure=checker.latest;
if((0,route53_checkers.hG)(checker,result.passed,check.config.FailureThreshold??DEFAULT_THRESHOLD))
(0,health_status.n6)(lab,check);
}
}),
3743:
((_webpack_module,$out,$load)=>{
$load.d($out,{
S:()=>(choose)
});
const MULTIVALUE_LIMIT=8;
function choose(group,healthy){
const first=group[0];
if(first===undefined)
return[];
if(first.Failover!==undefined)
return[chooseFailover(group,healthy)];
if(group.length===1)
return group;
const fit=group.filter(healthy);
const candidates=fit.length===0?group:fit;
return first.MultiValueAnswer===true?candidates.slice(0,MULTIVALUE_LIMIT):candidates.slice(0,1);
}
function chooseFailover(group,healthy){
const primary=group.find((record)=>record.Failover==="PRIMARY");
const secondary=group.find((record)=>record.Failover==="SECONDARY");
if(primary===undefined||secondary===undefined)
return(primary??secondary);
if(healthy(primary))
return primary;
return healthy(secondary)?secondary:primary;
}
}),
8217:
((_webpack_module,$out,$load)=>{
$load.d($out,{
EP:()=>(noSuchHostedZone),
a4:()=>(invalidChangeBatch),
aY:()=>(invalidInput),
rF:()=>(noSuchChange),
xq:()=>(noSuchHealthCheck)
});
var _operation_0=$load(3731);
const invalidInput=(message)=>new _operation_0 .o("InvalidInput",message,400);
const invalidChangeBatch=(problems)=>new _operation_0 .o("InvalidChangeBatch",`[${problems.join(", ")}]`,400);
const noSuchHostedZone=(id)=>new _operation_0 .o("NoSuchHostedZone",`No hosted zone found with ID: ${id}`,404);
const noSuchHealthCheck=(id)=>new _operation_0 .o("NoSuchHealthCheck",`A health check with id ${id} does not exist.`,404);
const noSuchChange=(id)=>new _operation_0 .o("NoSuchChange",`Could not find resource with ID: ${id}`,404);
}),
1783:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Pd:()=>(createHealthCheck),
aK:()=>(deleteHealthCheck),
a$:()=>(listedHealthCheck),
TR:()=>(replaceHealthCheckConfig),
uR:()=>(requireHealthCheck),
SV:()=>(updateHealthCheck)
});
var external_node_util_=$load(7975);
var operation=$load(3731);
var answer_truth=$load(1996);
var checking=$load(2793);
var errors=$load(8217);
var checkers=$load(4230);
const TYPES=new Set(["HTTP","HTTPS","HTTP_STR_MATCH","HTTPS_STR_MATCH","TCP","CALCULATED","CLOUDWATCH_METRIC","RECOVERY_CONTROL"]);
const UNREACHABLE=/^(10\.|127\.|169\.254\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|22[4-9]\.|23\d\.)/;
function validateConfig(lab,config){
const type=config.Type??"";
if(!TYPES.has(type))
throw parameter(`Health check type ${type} is not supported.`);
if((0,checking.NG)(config))
validateEndpoint(config,type);
else if(type==="CALCULATED")
validateCalculated(lab,config);
else if(type==="CLOUDWATCH_METRIC"&&config.AlarmIdentifier===undefined){
throw parameter("CloudWatch metric health checks must have an alarm identifier specified.");
}
}
function validateEndpoint(config,type){
const{IPAddress:address,FullyQualifiedDomainName:name,ResourcePath:path,SearchString:search}=config;
if(config.AlarmIdentifier!==undefined)
throw parameter("Basic health checks must not have an metric region specified.");
if(address===undefined&&name===undefined){
throw parameter("Either an IP address or a fully qualified domain name must be specified for the endpoint.");
}
if(address!==undefined&&UNREACHABLE.test(address))
throw parameter(`The IP address ${address} is not reachable by health checkers.`);
if(type==="TCP"){
if(config.Port===undefined)
throw parameter("TCP health checks must have a port specified.");
if(address!==undefined&&name!==undefined){
throw(0,errors.aY)("TCP health checks that have IP address must not have a fully qualified domain name specified.");
}
if(path!==undefined)
throw parameter("TCP health checks must not have a resource path specified.");
}
if(name!==undefined&&name.length>255)
throw parameter("The fully qualified domain name is longer than 255 characters.");
if(path!==undefined&&(path.length>255||!path.startsWith("/"))){
throw parameter("The resource path must begin with / and be at most 255 characters long.");
}
if(type.endsWith("_STR_MATCH")!==(search!==undefined)){
throw parameter(search===undefined?"A search string must be specified.":"Only string matching health checks may have a search string.");
}
if(search!==undefined&&(search.length===0||search.length>255))
throw parameter("The search string must have 1 to 255 characters.");
range("Port",config.Port,1,65_535);
range("FailureThreshold",config.FailureThreshold,1,10);
if(config.RequestInterval!==undefined&&config.RequestInterval!==10&&config.RequestInterval!==30){
throw parameter("The request interval must be 10 or 30 seconds.");
}
const regions=config.Regions??[];
if(regions.length>0&&new Set(regions).size<3)
throw parameter("At least three health checker regions must be specified.");
const strange=regions.find((region)=>!checkers .Ii.includes(region));
if(strange!==undefined)
throw parameter(`${strange} is not a health checker region.`);
}
function validateCalculated(lab,config){
const children=config.ChildHealthChecks??[];
if(children.length>255)
throw parameter("A calculated health check can have at most 255 children.");
range("HealthThreshold",config.HealthThreshold,0,256);
for(const id of children){
const child=lab.route53.healthChecks.get(id);
if(child===undefined)
throw parameter(`Child health check ${id} does not exist.`);
if(child.config.Type==="CALCULATED")
throw parameter(`Child health check ${id} is itself a calculated health check.`);
}
}
function range(name,value,min,max){
if(value!==undefined&&(!Number.isInteger(value)||value<min||value>max)){
throw parameter(`${name} must be between ${min} and ${max}.`);
}
}
function parameter(text){
return(0,errors.aY)(`Invalid parameter : ${text}`);
}
var health_status=$load(1759);
var probe=$load(6602);
const LIMIT=200;
function createHealthCheck(lab,callerReference,wanted){
const{healthChecks,spentReferences}=lab.route53;
const config=withDefaults(wanted);
for(const check of healthChecks.values()){
if(check.callerReference!==callerReference)
continue;
if((0,external_node_util_.isDeepStrictEqual)(check.config,config))
return check;
throw alreadyExists();
}
if(spentReferences.has(callerReference))
throw alreadyExists();
validateConfig(lab,config);
if(healthChecks.size>=LIMIT)
throw new operation .o("TooManyHealthChecks","The limit on the number of health checks has been reached.",400);
if(!(0,checking.NG)(config)&&config.Type!=="CALCULATED"){
lab.notModelled(`what a health check of type ${config.Type} watches`,callerReference);
}
const id=lab.ids.uuid();
const check={
id,
callerReference,
config,
version:1,
checkers:[],
healthy:true,
served:true,
servedAt:lab.clock.now(),
};
healthChecks.set(id,check);
(0,checking.BR)(lab,check);
check.healthy=(0,health_status.gH)(lab,check);
check.served=check.healthy;
lab.truth({what:"health-check.status",subject:id,detail:check.healthy?"healthy":"unhealthy"});
return check;
}
function alreadyExists(){
return new operation .o("HealthCheckAlreadyExists","The specified health check already exists.",409);
}
function withDefaults(config){
const given=Object.fromEntries(Object.entries(config).filter(([,value])=>value!==undefined));
if(!(0,checking.NG)(config))
return{Inverted:false,Disabled:false,...given};
return{
RequestInterval:checking .Or,
FailureThreshold:checking .aV,
MeasureLatency:false,
Inverted:false,
Disabled:false,
...(config.Type==="TCP"?{}:{Port:(0,probe.Kd)(config),EnableSNI:(0,probe.Ut)(config)}),
...given,
};
}
function updateHealthCheck(lab,check,change){
const{ResetElements:reset=[],...given}=change;
const changed=Object.fromEntries(Object.entries(given).filter(([,value])=>value!==undefined));
const config={...check.config,...changed};
for(const element of reset)
delete config[element];
adopt(lab,check,config);
}
function replaceHealthCheckConfig(lab,check,config){
adopt(lab,check,withDefaults(config));
}
function adopt(lab,check,config){
validateConfig(lab,config);
const before=check.config;
check.config=config;
check.version +=1;
const restart=before.Disabled!==config.Disabled||!(0,external_node_util_.isDeepStrictEqual)(before.Regions??[],config.Regions??[]);
if(restart)
(0,checking.BR)(lab,check);
(0,health_status.n6)(lab,check);
}
function deleteHealthCheck(lab,check){
(0,checking.V2)(check);
lab.route53.healthChecks.delete(check.id);
lab.route53.spentReferences.add(check.callerReference);
lab.route53.tags.delete(`healthcheck/${check.id}`);
(0,health_status.Kf)(lab,check.id);
(0,answer_truth.Q)(lab);
}
function requireHealthCheck(lab,id){
const check=lab.route53.healthChecks.get(id??"");
if(check===undefined)
throw(0,errors.xq)(id??"");
return check;
}
function listedHealthCheck(check){
return{
Id:check.id,
CallerReference:check.callerReference,
HealthCheckConfig:check.config,
HealthCheckVersion:check.version,
};
}
}),
1759:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Kf:()=>(reviewParents),
gH:()=>(currentStatus),
n6:()=>(reviewStatus)
});
var _answer_truth_0=$load(1996);
var _checkers_1=$load(4230);
function currentStatus(lab,check){
return plainStatus(lab,check)!==(check.config.Inverted??false);
}
function plainStatus(lab,check){
const{config}=check;
if(config.Disabled===true)
return true;
switch(config.Type){
case "CALCULATED":
return calculated(lab,config.ChildHealthChecks??[],config.HealthThreshold??0);
case "CLOUDWATCH_METRIC":
return config.InsufficientDataHealthStatus!=="Unhealthy";
case "RECOVERY_CONTROL":
return true;
default:
return(0,_checkers_1.sL)(check.checkers.filter((checker)=>checker.healthy).length,check.checkers.length);
}
}
function calculated(lab,children,threshold){
const healthy=children.filter((id)=>lab.route53.healthChecks.get(id)?.healthy??true).length;
return healthy>=threshold;
}
function reviewStatus(lab,check){
const healthy=currentStatus(lab,check);
if(healthy===check.healthy)
return;
check.healthy=healthy;
lab.truth({what:"health-check.status",subject:check.id,detail:healthy?"healthy":"unhealthy"});
check.servedAt=Math.max(check.servedAt,lab.clock.now()+ lab.draw("route53.propagation"));
lab.clock.at(check.servedAt,()=>{
check.served=healthy;
(0,_answer_truth_0.Q)(lab);
});
reviewParents(lab,check.id);
}
function reviewParents(lab,id){
for(const other of lab.route53.healthChecks.values()){
if(other.config.Type==="CALCULATED"&&(other.config.ChildHealthChecks??[]).includes(id))
reviewStatus(lab,other);
}
}
}),
9303:
((_webpack_module,$out,$load)=>{
$load.d($out,{
A:()=>(listedZone),
Sd:()=>(plainId),
TW:()=>(createZone),
UC:()=>(requireZone),
Yx:()=>(deleteZone),
tU:()=>(seedHostedZone)
});
var _dns_names_3=$load(7830);
var _operation_0=$load(3731);
var _changes_1=$load(1525);
var _errors_2=$load(8217);
var _record_sets_4=$load(8497);
const SOA_TTL=900;
const SOA_MINIMUM=86_400;
const NS_TTL=172_800;
const NAME_SERVER_DOMAINS=["com","net","org","co.uk"];
function seedHostedZone(lab,zone){
const made=addZone(lab,zone);
announce(lab,made);
(0,_changes_1.uT)(lab,made,made.records);
return made;
}
function createZone(lab,wanted){
const{callerReference}=wanted;
if([...lab.route53.zones.values()].some((zone)=>zone.callerReference===callerReference)){
throw new _operation_0 .o("HostedZoneAlreadyExists",`A hosted zone has already been created with the specified caller reference.`,409);
}
const zone=addZone(lab,wanted);
const change=(0,_changes_1.vd)(lab,zone,zone.records,wanted.comment);
lab.clock.at(change.inSyncAt,()=>announce(lab,zone));
return{zone,change};
}
function addZone(lab,wanted){
const name=(0,_dns_names_3.Ew)(wanted.name);
if(!/^([a-z0-9_*/-]{1,63}\.)+$/.test(name)||name.length>256){
throw new _operation_0 .o("InvalidDomainName",`${wanted.name} is not a valid domain name`,400);
}
const id=wanted.id??(0,_changes_1.FR)(lab,"Z");
if(lab.route53.zones.has(id))
throw(0,_errors_2.aY)(`A hosted zone with the id ${id} exists already`);
const nameServers=drawNameServers(lab);
const records=new Map(apexRecords(name,nameServers).map((record)=>[(0,_record_sets_4.Hy)(record),record]));
const zone={
id,
name,
callerReference:wanted.callerReference??lab.ids.uuid(),
comment:wanted.comment,
private:wanted.private??false,
vpcs:wanted.vpcs??[],
nameServers,
records,
served:(0,_record_sets_4.wX)(new Map(),name),
inSyncAt:lab.clock.now(),
};
lab.route53.zones.set(id,zone);
return zone;
}
function drawNameServers(lab){
return NAME_SERVER_DOMAINS.map((domain,index)=>{
const number=index * 512 +(Number.parseInt(lab.ids.hex(3),16)%512);
const name=`ns-${number}.awsdns-${String(number%64).padStart(2,"0")}.${domain}`;
if(!lab.resolver.nameServerAddresses.has(name)){
lab.resolver.nameServerAddresses.set(name,lab.addresses.allocate({kind:"name-server",name}));
}
return name;
});
}
function apexRecords(name,nameServers){
const soa=`${nameServers[0]}. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 ${SOA_MINIMUM}`;
return[
{Name:name,Type:"NS",TTL:NS_TTL,ResourceRecords:nameServers.map((server)=>({Value:`${server}.`}))},
{Name:name,Type:"SOA",TTL:SOA_TTL,ResourceRecords:[{Value:soa}]},
];
}
function announce(lab,zone){
if(zone.private)
return;
const{servers}=lab.route53;
for(const server of zone.nameServers)
servers.set(server,[...(servers.get(server)??[]),zone]);
}
function deleteZone(lab,zone){
if(zone.records.size>2){
throw new _operation_0 .o("HostedZoneNotEmpty","The specified hosted zone contains non-required resource record sets and so cannot be deleted.",400);
}
lab.route53.zones.delete(zone.id);
lab.route53.tags.delete(`hostedzone/${zone.id}`);
const change=(0,_changes_1.vd)(lab,zone,new Map());
lab.clock.at(change.inSyncAt,()=>{
const{servers}=lab.route53;
for(const server of zone.nameServers){
servers.set(server,(servers.get(server)??[]).filter((other)=>other!==zone));
}
});
return change;
}
function requireZone(lab,id){
const plain=plainId(id??"");
const zone=lab.route53.zones.get(plain);
if(zone===undefined)
throw(0,_errors_2.EP)(plain);
return zone;
}
function plainId(id){
return id.slice(id.lastIndexOf("/")+ 1);
}
function listedZone(zone){
return{
Id:`/hostedzone/${zone.id}`,
Name:(0,_dns_names_3.d1)(zone.name),
CallerReference:zone.callerReference,
Config:{PrivateZone:zone.private,...(zone.comment===undefined?{}:{Comment:zone.comment})},
ResourceRecordSetCount:zone.records.size,
};
}
}),
6602:
((_webpack_module,$out,$load)=>{
$load.d($out,{
II:()=>(unresolved),
Kd:()=>(probePort),
O3:()=>(probeRequest),
Ut:()=>(isSecure),
uQ:()=>(judgeReply)
});
var node_buffer_0=$load(4573);
const CONNECT_LIMIT=4_000;
const RESPONSE_LIMIT=2_000;
const TCP_CONNECT_LIMIT=10_000;
const SEARCHED_BYTES=5_120;
function isSecure(config){
return config.Type==="HTTPS"||config.Type==="HTTPS_STR_MATCH";
}
function probePort(config){
return config.Port??(isSecure(config)?443:80);
}
function probeRequest(config,address){
const secure=isSecure(config);
const port=probePort(config);
const name=config.FullyQualifiedDomainName??address;
return{
scheme:secure?"https":"http",
address,
port,
host:port===(secure?443:80)?name:`${name}:${port}`,
path:config.ResourcePath??"/",
method:"GET",
};
}
function unresolved(latency){
return{passed:false,after:latency,status:"Failure: DNS resolution failed: the domain name has no A record"};
}
function judgeReply(config,reply,address,latency){
const where=`Resolved IP: ${address}`;
const tcp=config.Type==="TCP";
switch(reply.kind){
case "silence":
return{
passed:false,
after:tcp?TCP_CONNECT_LIMIT:CONNECT_LIMIT,
status:"Failure: Connection timed out. The endpoint or the internet connection is down, or requests are being blocked by your firewall.",
};
case "refused":
return{passed:false,after:latency+reply.after,status:`Failure: Connection refused. ${where}`};
case "reset":
if(tcp)
break;
return{passed:false,after:latency+reply.after,status:`Failure: Connection reset by the endpoint. ${where}`};
case "response":{
if(tcp)
break;
if(reply.after>RESPONSE_LIMIT){
return{
passed:false,
after:latency+RESPONSE_LIMIT,
status:`Failure: The health checker could establish a connection, but the endpoint did not respond in time. ${where}`,
};
}
const after=latency+reply.after;
const said=`HTTP Status Code ${reply.status}, ${reply.reason}. ${where}`;
if(reply.status<200||reply.status>399)
return{passed:false,after,status:`Failure: ${said}`};
if(!stringFound(config,reply.body)){
return{passed:false,after,status:`Failure: HTTP Status Code ${reply.status}. The search string was not found. ${where}`};
}
return{passed:true,after,status:`Success: ${said}`};
}
}
return{passed:true,after:latency,status:`Success: TCP connection established. ${where}`};
}
function stringFound(config,body){
if(config.Type!=="HTTP_STR_MATCH"&&config.Type!=="HTTPS_STR_MATCH")
return true;
return node_buffer_0.Buffer.from(body)
.subarray(0,SEARCHED_BYTES)
.includes(config.SearchString??"");
}
}),
3342:
((_webpack_module,$out,$load)=>{
$load.d($out,{
f:()=>(ALIAS_DEPTH),
v:()=>(recordHealthy)
});
var _alias_targets_0=$load(7403);
const ALIAS_DEPTH=8;
function recordHealthy(lab,zone,record,depth=0){
if(record.HealthCheckId!==undefined&&lab.route53.healthChecks.get(record.HealthCheckId)?.served===false)
return false;
const alias=record.AliasTarget;
if(alias?.EvaluateTargetHealth!==true||depth>=ALIAS_DEPTH)
return true;
const target=(0,_alias_targets_0.Ik)(lab,zone,alias);
switch(target.kind){
case "load-balancer":
return lab.route53.aliasHealth.get(target.loadBalancer.arn)?.served??true;
case "record":{
const group=zone.served.byName.get(target.name)?.get(record.Type)??[];
return group.some((inner)=>recordHealthy(lab,zone,inner,depth + 1));
}
case "unknown":
return false;
default:
return true;
}
}
}),
8497:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Hy:()=>(recordKey),
XK:()=>(routingPolicy),
aB:()=>(compareRecords),
wX:()=>(serve)
});
var _dns_names_0=$load(7830);
function recordKey(record){
return `${record.Name} ${record.Type} ${record.SetIdentifier??""}`;
}
function compareRecords(a,b){
return((0,_dns_names_0.MP)(a.Name??"",b.Name??"")||
compareTexts(a.Type??"",b.Type??"")||
compareTexts(a.SetIdentifier??"",b.SetIdentifier??""));
}
function compareTexts(a,b){
return a<b?-1:a>b?1:0;
}
function serve(records,apex){
const byName=new Map();
const nodes=new Set();
const cuts=new Set();
for(const record of records.values()){
const name=record.Name;
const type=record.Type;
for(let node=name;node!==undefined&&node!==apex;node=(0,_dns_names_0.Ot)(node))
nodes.add(node);
nodes.add(apex);
if(type==="NS"&&name!==apex)
cuts.add(name);
let types=byName.get(name);
if(types===undefined){
types=new Map();
byName.set(name,types);
}
const group=types.get(type);
if(group===undefined)
types.set(type,[record]);
else
group.push(record);
}
const failovers=[];
for(const[name,types]of byName){
for(const[type,group]of types){
group.sort(compareRecords);
if(group.some((record)=>record.Failover!==undefined))
failovers.push({name,type,records:group});
}
}
return{records,byName,nodes,cuts,failovers};
}
function routingPolicy(record){
if(record.Failover!==undefined)
return "failover";
if(record.Weight!==undefined)
return "weighted";
if(record.Region!==undefined)
return "latency";
if(record.GeoLocation!==undefined)
return "geolocation";
if(record.MultiValueAnswer===true)
return "multivalue";
if(record.CidrRoutingConfig!==undefined||record.GeoProximityLocation!==undefined)
return "other";
return "simple";
}
}),
4486:
((_webpack_module,$out,$load)=>{
$load.d($out,{
m:()=>(namedZone)
});
var _dns_names_3=$load(7830);
var _operation_0=$load(3731);
var _properties_1=$load(8417);
var _hosted_zones_2=$load(9303);
const ONE_OF="Exactly one of HostedZoneId and HostedZoneName must be specified.";
function namedZone(lab,properties,group=properties){
const id=(0,_properties_1.Qq)(properties,"HostedZoneId")??(0,_properties_1.Qq)(group,"HostedZoneId");
const name=(0,_properties_1.Qq)(properties,"HostedZoneName")??(0,_properties_1.Qq)(group,"HostedZoneName");
if((id===undefined)===(name===undefined))
throw new _operation_0 .o("ValidationError",ONE_OF);
if(id!==undefined)
return(0,_hosted_zones_2.UC)(lab,id);
const wanted=name;
const zones=wanted.endsWith(".")?[...lab.route53.zones.values()].filter((zone)=>zone.name===(0,_dns_names_3.Ew)(wanted)):[];
const[zone]=zones;
if(zone===undefined)
throw new _operation_0 .o("ValidationError",`No hosted zones named ${wanted} found`);
if(zones.length>1)
throw new _operation_0 .o("ValidationError",`More than one hosted zone named ${wanted} found`);
return zone;
}
}),
4455:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Wt:()=>(setTags),
_M:()=>(removeTags),
bd:()=>(listedTags),
sV:()=>(taggedKey),
wQ:()=>(replaceTags)
});
var _health_checks_0=$load(1783);
var _hosted_zones_1=$load(9303);
function taggedKey(lab,type,id){
if(type==="healthcheck")
return `healthcheck/${(0,_health_checks_0.uR)(lab,id).id}`;
return `hostedzone/${(0,_hosted_zones_1.UC)(lab,id).id}`;
}
function setTags(lab,key,tags){
const own=lab.route53.tags.get(key)??new Map();
for(const{Key:name,Value:value}of tags)
if(name!==undefined)
own.set(name,value??"");
lab.route53.tags.set(key,own);
}
function removeTags(lab,key,names){
for(const name of names)
lab.route53.tags.get(key)?.delete(name);
}
function replaceTags(lab,key,tags){
lab.route53.tags.delete(key);
setTags(lab,key,tags);
}
function listedTags(lab,type,id){
const key=taggedKey(lab,type,id);
return{
ResourceType:type,
ResourceId:(0,_hosted_zones_1.Sd)(id??""),
Tags:[...(lab.route53.tags.get(key)??new Map())].map(([Key,Value])=>({Key,Value})),
};
}
}),
9156:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Gf:()=>(checkWrite),
bb:()=>(checkedKey),
e9:()=>(storageClass),
fR:()=>(encryptionOf),
rI:()=>(aboutOf),
xP:()=>(checkedTags)
});
var _operation_0=$load(3731);
var _errors_1=$load(3818);
const METADATA_MAX=2_048;
const TAGS_MAX=10;
const TAG_KEY_MAX=128;
const TAG_VALUE_MAX=256;
const STORAGE_CLASSES=new Set([
"STANDARD",
"REDUCED_REDUNDANCY",
"STANDARD_IA",
"ONEZONE_IA",
"INTELLIGENT_TIERING",
"GLACIER",
"DEEP_ARCHIVE",
"GLACIER_IR",
]);
function aboutOf(input){
const{ContentType,CacheControl,Metadata={},Tagging}=input;
const{ContentDisposition,ContentEncoding,ContentLanguage,Expires,WebsiteRedirectLocation}=input;
const size=Object.entries(Metadata).reduce((sum,[name,value])=>sum+Buffer.byteLength(name)+ Buffer.byteLength(value),0);
if(size>METADATA_MAX)
throw new _operation_0 .o("MetadataTooLarge","Your metadata headers exceed the maximum allowed metadata size",400);
if(WebsiteRedirectLocation!==undefined&&!/^(\/|https?:\/\/)/.test(WebsiteRedirectLocation)){
throw new _operation_0 .o("InvalidRedirectLocation","The website redirect location must have a prefix of 'http://' or 'https://' or '/'.",400);
}
return{
contentType:ContentType??"binary/octet-stream",
cacheControl:CacheControl,
headers:{
...(ContentDisposition===undefined?{}:{ContentDisposition}),
...(ContentEncoding===undefined?{}:{ContentEncoding}),
...(ContentLanguage===undefined?{}:{ContentLanguage}),
...(Expires===undefined?{}:{Expires}),
...(WebsiteRedirectLocation===undefined?{}:{WebsiteRedirectLocation}),
},
metadata:Object.fromEntries(Object.entries(Metadata).map(([name,value])=>[name.toLowerCase(),value])),
storageClass:storageClass(input.StorageClass),
tags:Tagging===undefined?[]:checkedTags([...new URLSearchParams(Tagging)].map(([Key,Value])=>({Key,Value}))),
encryption:encryptionOf(input.ServerSideEncryption),
};
}
function encryptionOf(name){
if(name===undefined||name==="AES256"||name==="aws:kms"||name==="aws:kms:dsse")
return name;
throw(0,_errors_1.zM)("The encryption method specified is not supported");
}
function storageClass(name){
if(name===undefined)
return "STANDARD";
if(!STORAGE_CLASSES.has(name))
throw new _operation_0 .o("InvalidStorageClass","The storage class you specified is not valid",400);
return name;
}
function checkedTags(tags){
if(tags.length>TAGS_MAX)
throw new _operation_0 .o("BadRequest",`Object tags cannot be greater than ${TAGS_MAX}`,400);
const checked=tags.map(({Key="",Value=""})=>({Key,Value}));
const invalid=(message)=>new _operation_0 .o("InvalidTag",message,400);
if(checked.some(({Key})=>Key===""||Key.length>TAG_KEY_MAX))
throw invalid("The TagKey you have provided is invalid");
if(checked.some(({Value})=>Value.length>TAG_VALUE_MAX))
throw invalid("The TagValue you have provided is invalid");
if(new Set(checked.map(({Key})=>Key)).size<checked.length)
throw invalid("Cannot provide multiple Tags with the same key");
return checked;
}
const KEY_BYTES_MAX=1_024;
function checkedKey(key){
if(key===undefined||key==="")
throw(0,_errors_1.zM)("Object key must not be empty");
if(Buffer.byteLength(key)>KEY_BYTES_MAX)
throw new _operation_0 .o("KeyTooLongError","Your key is too long",400);
return key;
}
function checkWrite(ownership,input){
if(input.ACL!==undefined&&ownership==="BucketOwnerEnforced"&&input.ACL!=="bucket-owner-full-control"){
throw new _operation_0 .o("AccessControlListNotSupported","The bucket does not allow ACLs",400);
}
if(input.SSECustomerAlgorithm!==undefined)
throw(0,_errors_1.SJ)("the lab does not encrypt with customers' keys");
}
}),
5138:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Ju:()=>(everyoneMayRead),
q5:()=>(putBucketPolicy)
});
var _operation_0=$load(3731);
var _errors_1=$load(3818);
var _policy_document_2=$load(8477);
const FIXED_CALLER_KEYS=new Set([
"aws:sourceip",
"aws:sourcearn",
"aws:sourcevpc",
"aws:sourcevpce",
"aws:sourceowner",
"aws:sourceaccount",
"aws:sourceorgid",
"aws:sourceorgpaths",
"aws:principalorgid",
"aws:principalorgpaths",
"aws:userid",
"s3:dataaccesspointaccount",
"s3:dataaccesspointarn",
]);
function parseBucketPolicy(lab,bucketName,text){
const statements=(0,_policy_document_2.H)(parseDocument(text));
for(const statement of statements)
checkStatement(lab,bucketName,statement);
const readStatements=statements.filter((statement)=>statement.everyone&&statement.matchesAction("s3:GetObject"));
const allow=readStatements.filter((statement)=>statement.effect==="Allow"&&holdsForStrangers(lab,bucketName,statement)===true);
const deny=readStatements.filter((statement)=>statement.effect==="Deny"&&holdsForStrangers(lab,bucketName,statement)!==false);
return{
text,
isPublic:statements.some((statement)=>statement.effect==="Allow"&&statement.everyone&&!isTiedToCallers(statement)),
everyoneMayRead:(key)=>{
const arn=`arn:${lab.partition}:s3:::${bucketName}/${key}`;
return allow.some((statement)=>statement.matchesResource(arn))&&!deny.some((statement)=>statement.matchesResource(arn));
},
};
}
function putBucketPolicy(lab,bucket,text){
const policy=parseBucketPolicy(lab,bucket.name,text);
if(policy.isPublic&&bucket.publicAccessBlock?.BlockPublicPolicy===true){
throw new _operation_0 .o("AccessDenied",`User: arn:${lab.partition}:sts::${lab.account}:assumed-role/failover-drill-lab/lab is not authorized to perform: s3:PutBucketPolicy on resource: "arn:${lab.partition}:s3:::${bucket.name}" because public policies are blocked by the BlockPublicPolicy block public access setting.`,403);
}
bucket.policy=policy;
}
function everyoneMayRead(bucket,key){
const{policy}=bucket;
if(policy===undefined||(policy.isPublic&&bucket.publicAccessBlock?.RestrictPublicBuckets===true))
return false;
return policy.everyoneMayRead(key);
}
function parseDocument(text){
if(!text.startsWith("{"))
throw(0,_errors_1.E3)("Policies must be valid JSON and the first byte must be '{'");
try{
return JSON.parse(text);
}
catch{
throw(0,_errors_1.E3)("This policy contains invalid Json");
}
}
function checkStatement(lab,bucketName,statement){
if(statement.effect!=="Allow"&&statement.effect!=="Deny")
throw(0,_errors_1.E3)(`Invalid effect: ${statement.effect}`);
if(!statement.hasPrincipal)
throw(0,_errors_1.E3)("Missing required field Principal");
if(statement.actions.length===0)
throw(0,_errors_1.E3)("Missing required field Action");
if(statement.actions.some((action)=>!/^(\*|s3:[A-Za-z*?]+)$/i.test(action)))
throw(0,_errors_1.E3)("Policy has invalid action");
if(statement.resources.length===0)
throw(0,_errors_1.E3)("Missing required field Resource");
const arn=`arn:${lab.partition}:s3:::${bucketName}`;
if(statement.resources.some((resource)=>resource!==arn&&!resource.startsWith(`${arn}/`))){
throw(0,_errors_1.E3)("Policy has invalid resource");
}
}
function isTiedToCallers(statement){
return statement.conditions.some(({key,values})=>FIXED_CALLER_KEYS.has(key)&&values.every((value)=>!value.includes("*")));
}
function holdsForStrangers(lab,bucketName,statement){
let known=true;
for(const{operator,key,values}of statement.conditions){
if(operator==="bool"&&key==="aws:securetransport"){
if(!values.includes("false"))
return false;
}
else{
lab.notModelled(`bucket policy condition ${operator} ${key}`,bucketName);
known=undefined;
}
}
return known;
}
}),
7640:
((_webpack_module,$out,$load)=>{
$load.d($out,{
TM:()=>(ALGORITHMS),
a:()=>(DEFAULT_ALGORITHM),
ol:()=>(digestOf),
pl:()=>(typesOf)
});
var external_node_crypto_=$load(7598);
var external_node_zlib_=$load(8522);
const CRC32C_POLYNOMIAL=0x82f63b78;
const CRC64NVME_POLYNOMIAL={high:0x9a6c9329,low:0xac4bc9b5};
let crc32cTable;
function crc32c(bytes){
crc32cTable??=Int32Array.from({length:256},(_,index)=>{
let value=index;
for(let bit=0;bit<8;bit +=1)
value=(value>>>1)^(value&1?CRC32C_POLYNOMIAL:0);
return value;
});
const table=crc32cTable;
let sum=-1;
for(let at=0;at<bytes.length;at +=1)
sum=(sum>>>8)^ table[(sum ^ bytes[at])&0xff];
const written=Buffer.alloc(4);
written.writeInt32BE(~sum);
return written;
}
let crc64Tables;
function makeCrc64Tables(){
const tables={high:new Int32Array(256),low:new Int32Array(256)};
for(let index=0;index<256;index +=1){
let high=0;
let low=index;
for(let bit=0;bit<8;bit +=1){
const carried=low&1;
low=(low>>>1)|(high<<31);
high>>>=1;
if(carried){
low ^=CRC64NVME_POLYNOMIAL.low;
high ^=CRC64NVME_POLYNOMIAL.high;
}
}
tables.high[index]=high;
tables.low[index]=low;
}
return tables;
}
function crc64nvme(bytes){
crc64Tables??=makeCrc64Tables();
const tables=crc64Tables;
let high=-1;
let low=-1;
for(let at=0;at<bytes.length;at +=1){
const index=(low ^ bytes[at])&0xff;
low=((low>>>8)|(high<<24))^ tables.low[index];
high=(high>>>8)^ tables.high[index];
}
const written=Buffer.alloc(8);
written.writeInt32BE(~high,0);
written.writeInt32BE(~low,4);
return written;
}
const ALGORITHMS=["CRC32","CRC32C","CRC64NVME","SHA1","SHA256","SHA512","MD5"];
const DEFAULT_ALGORITHM="CRC64NVME";
const hash=(name)=>(bytes)=>(0,external_node_crypto_.createHash)(name).update(bytes).digest();
const DIGESTS={
CRC32:(bytes)=>{
const written=Buffer.alloc(4);
written.writeUInt32BE((0,external_node_zlib_.crc32)(bytes));
return written;
},
CRC32C:crc32c,
CRC64NVME:crc64nvme,
SHA1:hash("sha1"),
SHA256:hash("sha256"),
SHA512:hash("sha512"),
MD5:hash("md5"),
};
const digestOf=(algorithm,bytes)=>DIGESTS[algorithm](bytes);
function typesOf(algorithm){
if(algorithm==="CRC64NVME")
return["FULL_OBJECT"];
return algorithm.startsWith("CRC")?["COMPOSITE","FULL_OBJECT"]:["COMPOSITE"];
}
}),
8695:
((_webpack_module,$out,$load)=>{
$load.d($out,{
DL:()=>(knownAlgorithm),
DT:()=>(givenChecksum),
Ed:()=>(badDigest),
R1:()=>(typedChecksumMembers),
Tn:()=>(checkedChecksum),
vl:()=>(checksumMembers)
});
var _operation_0=$load(3731);
var _errors_1=$load(3818);
var _algorithms_2=$load(7640);
const memberOf=(algorithm)=>`Checksum${algorithm}`;
const headerOf=(algorithm)=>`x-amz-checksum-${algorithm.toLowerCase()}`;
function givenChecksum(input){
const members=Object.entries(input).filter(([name,value])=>/^Checksum(?!Algorithm|Type|Mode)/.test(name)&&value!==undefined);
const[first,second]=members;
if(second!==undefined)
throw(0,_errors_1.xk)("Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.");
if(first===undefined)
return undefined;
const algorithm=knownAlgorithm(first[0].slice("Checksum".length));
return{algorithm,value:String(first[1])};
}
function knownAlgorithm(name){
const known=_algorithms_2 .TM.find((algorithm)=>algorithm===name);
if(known!==undefined)
return known;
if(name.startsWith("XXHASH"))
throw(0,_errors_1.SJ)(`the lab does not compute ${name} checksums`);
throw(0,_errors_1.xk)("Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]");
}
function checkedChecksum(bytes,input,wanted){
checkContentMd5(bytes,input.ContentMD5);
const given=givenChecksum(input);
const algorithm=given?.algorithm??wanted??_algorithms_2 .a;
const digest=(0,_algorithms_2.ol)(algorithm,bytes);
if(given!==undefined)
compare(algorithm,given.value,digest);
return{algorithm,type:"FULL_OBJECT",value:digest.toString("base64")};
}
function compare(algorithm,given,digest){
const expected=Buffer.from(given,"base64");
if(expected.length!==digest.length)
throw(0,_errors_1.xk)(`Value for ${headerOf(algorithm)} header is invalid.`);
if(!expected.equals(digest))
throw badDigest(algorithm);
}
const badDigest=(what)=>new _operation_0 .o("BadDigest",`The ${what} you specified did not match the calculated checksum.`,400);
function checkContentMd5(bytes,given){
if(given===undefined)
return;
const digest=(0,_algorithms_2.ol)("MD5",bytes);
const expected=Buffer.from(given,"base64");
if(expected.length!==digest.length)
throw new _operation_0 .o("InvalidDigest","The Content-MD5 you specified was invalid.",400);
if(!expected.equals(digest))
throw new _operation_0 .o("BadDigest","The Content-MD5 you specified did not match what we received.",400);
}
function checksumMembers(checksum){
return checksum===undefined?{}:{[memberOf(checksum.algorithm)]:checksum.value};
}
function typedChecksumMembers(checksum){
return checksum===undefined?{}:{...checksumMembers(checksum),ChecksumType:checksum.type};
}
}),
3818:
((_webpack_module,$out,$load)=>{
$load.d($out,{
D_:()=>(asHead),
E3:()=>(malformedPolicy),
Fg:()=>(deletedKey),
H4:()=>(noSuchPublicAccessBlock),
Kq:()=>(noSuchWebsiteConfiguration),
Lv:()=>(notModified),
P9:()=>(invalidBucketName),
PG:()=>(noSuchBucket),
Pj:()=>(invalidRange),
SJ:()=>(notImplemented),
c$:()=>(deleteMarkerRead),
hm:()=>(noSuchBucketPolicy),
jt:()=>(bucketAlreadyExists),
lL:()=>(noSuchVersion),
mX:()=>(notFound),
mo:()=>(noSuchUpload),
nj:()=>(DetailedError),
pR:()=>(malformedXml),
sK:()=>(preconditionFailed),
tI:()=>(noSuchTagSet),
tu:()=>(bucketNotEmpty),
uk:()=>(noSuchKey),
um:()=>(noSuchOwnershipControls),
xk:()=>(invalidRequest),
y1:()=>(bucketAlreadyOwnedByYou),
zM:()=>(invalidArgument)
});
var _operation_0=$load(3731);
class DetailedError extends _operation_0 .o{
details;
headers;
constructor(code,message,httpStatusCode,details,headers={}){
super(code,message,httpStatusCode);
this.details=details;
this.headers=headers;
}
}
const noSuchBucket=()=>new _operation_0 .o("NoSuchBucket","The specified bucket does not exist",404);
const noSuchKey=()=>new _operation_0 .o("NoSuchKey","The specified key does not exist.",404);
const deletedKey=(versionId)=>new DetailedError("NoSuchKey","The specified key does not exist.",404,{},markerHeaders(versionId));
const deleteMarkerRead=(versionId)=>new DetailedError("MethodNotAllowed","The specified method is not allowed against this resource.",405,{Method:"GET",ResourceType:"DeleteMarker"},{...markerHeaders(versionId),allow:"DELETE"});
const markerHeaders=(versionId)=>({"x-amz-delete-marker":"true","x-amz-version-id":versionId});
const noSuchVersion=()=>new _operation_0 .o("NoSuchVersion","The specified version does not exist.",404);
const notFound=()=>new _operation_0 .o("NotFound","NotFound",404);
function asHead(error){
if(!(error instanceof _operation_0 .o))
return error;
const{httpStatusCode:status}=error.$metadata;
const[code,message]=status===404?["NotFound","NotFound"]:["Unknown","UnknownError"];
return new DetailedError(code,message,status,{},error instanceof DetailedError?error.headers:{});
}
const bucketNotEmpty=()=>new _operation_0 .o("BucketNotEmpty","The bucket you tried to delete is not empty",409);
const invalidBucketName=()=>new _operation_0 .o("InvalidBucketName","The specified bucket is not valid.",400);
const bucketAlreadyOwnedByYou=()=>new _operation_0 .o("BucketAlreadyOwnedByYou","Your previous request to create the named bucket succeeded and you already own it.",409);
const bucketAlreadyExists=()=>new _operation_0 .o("BucketAlreadyExists","The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.",409);
const noSuchWebsiteConfiguration=()=>new _operation_0 .o("NoSuchWebsiteConfiguration","The specified bucket does not have a website configuration",404);
const noSuchBucketPolicy=()=>new _operation_0 .o("NoSuchBucketPolicy","The bucket policy does not exist",404);
const noSuchPublicAccessBlock=()=>new _operation_0 .o("NoSuchPublicAccessBlockConfiguration","The public access block configuration was not found",404);
const noSuchTagSet=()=>new _operation_0 .o("NoSuchTagSet","The TagSet does not exist",404);
const noSuchOwnershipControls=()=>new _operation_0 .o("OwnershipControlsNotFoundError","The bucket ownership controls were not found",404);
const malformedPolicy=(message)=>new _operation_0 .o("MalformedPolicy",message,400);
const invalidArgument=(message)=>new _operation_0 .o("InvalidArgument",message,400);
const invalidRequest=(message)=>new _operation_0 .o("InvalidRequest",message,400);
const notImplemented=(message)=>new _operation_0 .o("NotImplemented",message,501);
const malformedXml=()=>new _operation_0 .o("MalformedXML","The XML you provided was not well-formed or did not validate against our published schema",400);
const preconditionFailed=(condition)=>new DetailedError("PreconditionFailed","At least one of the pre-conditions you specified did not hold",412,{Condition:condition});
const notModified=(headers)=>new DetailedError("Unknown","UnknownError",304,{},headers);
const invalidRange=(range,size)=>new DetailedError("InvalidRange","The requested range is not satisfiable",416,{RangeRequested:range,ActualObjectSize:String(size)},{"content-range":`bytes */${size}`});
const noSuchUpload=(uploadId)=>new DetailedError("NoSuchUpload","The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.",404,{UploadId:uploadId});
}),
9325:
((_webpack_module,$out,$load)=>{
$load.d($out,{
$R:()=>(putObject),
Mf:()=>(sortedKeys),
XR:()=>(deleteObject),
iN:()=>(objectVersion),
no:()=>(NULL_VERSION),
s1:()=>(retag),
tW:()=>(isOlder),
z3:()=>(currentObject)
});
var node_crypto_0=$load(7598);
var _checksums_checksum_1=$load(8695);
var _errors_2=$load(3818);
var _state_3=$load(2912);
const NULL_VERSION="null";
const NOTHING_SAID={
contentType:"binary/octet-stream",
cacheControl:undefined,
headers:{},
metadata:{},
storageClass:"STANDARD",
tags:[],
encryption:undefined,
};
function putObject(lab,bucket,key,{bytes,checksum,inParts,...about}){
return addVersion(lab,bucket,{
...NOTHING_SAID,
...about,
encryption:about.encryption??bucket.encryption,
key,
deleteMarker:false,
bytes,
etag:inParts?.etag??`"${(0,node_crypto_0.createHash)("md5").update(bytes).digest("hex")}"`,
checksum:checksum??(0,_checksums_checksum_1.Tn)(bytes,{}),
parts:inParts?.parts,
});
}
function addVersion(lab,bucket,version){
const versionId=bucket.versioning==="Enabled"?newVersionId(lab,bucket):NULL_VERSION;
const added={...version,versionId,lastModified:lab.clock.now()};
const kept=(bucket.objects.get(version.key)??[]).filter((older)=>older.versionId!==versionId);
bucket.objects.set(version.key,[...kept,added]);
(0,_state_3.tD)(bucket);
return added;
}
function newVersionId(lab,bucket){
bucket.versionsMade +=1;
return `${bucket.versionsMade.toString(16).padStart(8,"0")}${lab.ids.hex(24)}`;
}
function isOlder(versionId,than){
return versionId===NULL_VERSION||(than!==NULL_VERSION&&versionId<than);
}
function currentObject(bucket,key){
const newest=bucket.objects.get(key)?.at(-1);
return newest?.deleteMarker?undefined:newest;
}
function objectVersion(bucket,key,versionId){
const versions=bucket.objects.get(key)??[];
const version=versionId===undefined?versions.at(-1):versions.find((candidate)=>candidate.versionId===versionId);
if(version===undefined)
throw versionId===undefined?(0,_errors_2.uk)():(0,_errors_2.lL)();
if(version.deleteMarker)
throw versionId===undefined?(0,_errors_2.Fg)(version.versionId):(0,_errors_2.c$)(version.versionId);
return version;
}
function retag(bucket,version,tags){
const versions=bucket.objects.get(version.key)??[];
bucket.objects.set(version.key,versions.map((candidate)=>(candidate===version?{...version,tags}:candidate)));
(0,_state_3.tD)(bucket);
}
function deleteObject(lab,bucket,key,versionId){
if(versionId!==undefined)
return removeVersion(bucket,key,versionId);
if(bucket.versioning===undefined){
removeVersion(bucket,key,NULL_VERSION);
return{};
}
const marker=addVersion(lab,bucket,{
...NOTHING_SAID,
encryption:bucket.encryption,
key,
deleteMarker:true,
bytes:new Uint8Array(),
etag:"",
checksum:undefined,
parts:undefined,
});
return{deleteMarker:true,versionId:marker.versionId};
}
function removeVersion(bucket,key,versionId){
const versions=bucket.objects.get(key)??[];
const removed=versions.find((version)=>version.versionId===versionId);
const kept=versions.filter((version)=>version!==removed);
if(kept.length===0)
bucket.objects.delete(key);
else
bucket.objects.set(key,kept);
(0,_state_3.tD)(bucket);
return{versionId,...(removed?.deleteMarker?{deleteMarker:true}:{})};
}
function sortedKeys(bucket,prefix){
const keys=[...bucket.objects.keys()].filter((key)=>key.startsWith(prefix));
return keys.sort((a,b)=>Buffer.compare(Buffer.from(a),Buffer.from(b)));
}
}),
8477:
((_webpack_module,$out,$load)=>{
$load.d($out,{
H:()=>(policyStatements)
});
function policyStatements(document){
return many(document.Statement).map((value)=>statementOf((value??{})));
}
function statementOf(statement){
const actions=many(statement.Action).map(String);
const resources=many(statement.Resource).map(String);
const actionPatterns=actions.map((action)=>wildcard(action,"i"));
const resourcePatterns=resources.map((resource)=>wildcard(resource,""));
return{
effect:String(statement.Effect),
hasPrincipal:statement.Principal!==undefined||statement.NotPrincipal!==undefined,
everyone:isEveryone(statement.Principal),
actions,
resources,
conditions:conditionsOf(statement.Condition),
matchesAction:(action)=>actionPatterns.some((pattern)=>pattern.test(action)),
matchesResource:(arn)=>resourcePatterns.some((pattern)=>pattern.test(arn)),
};
}
function isEveryone(principal){
if(principal==="*")
return true;
if(typeof principal!=="object"||principal===null)
return false;
return many(principal.AWS).includes("*");
}
function conditionsOf(condition){
if(typeof condition!=="object"||condition===null)
return[];
return Object.entries(condition).flatMap(([operator,keys])=>Object.entries((keys??{})).map(([key,values])=>({
operator:operator.toLowerCase(),
key:key.toLowerCase(),
values:many(values).map((value)=>String(value).toLowerCase()),
})));
}
function many(value){
return value===undefined?[]:Array.isArray(value)?value:[value];
}
function wildcard(pattern,flags){
const source=pattern
.replace(/[.+^${}()|[\]\\]/g,"\\$&")
.replaceAll("*",".*")
.replaceAll("?",".");
return new RegExp(`^${source}$`,`s${flags}`);
}
}),
2912:
((_webpack_module,$out,$load)=>{
$load.d($out,{
rW:()=>(EVERYTHING_BLOCKED),
UB:()=>(bucketNamed),
tD:()=>(changed),
v8:()=>(createBucket),
Qh:()=>(createS3State),
Cu:()=>(deleteBucket),
Dt:()=>(startS3)
});
const RESERVED_PREFIXES=["xn--","sthree-","amzn-s3-demo-"];
const RESERVED_SUFFIXES=["-s3alias","--ol-s3",".mrap","--x-s3","--table-s3"];
function isBucketName(name){
return(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name)&&
!name.includes("..")&&
!/^\d{1,3}(\.\d{1,3}){3}$/.test(name)&&
!RESERVED_PREFIXES.some((prefix)=>name.startsWith(prefix))&&
!RESERVED_SUFFIXES.some((suffix)=>name.endsWith(suffix)));
}
var errors=$load(3818);
const EVERYTHING_BLOCKED={
BlockPublicAcls:true,
IgnorePublicAcls:true,
BlockPublicPolicy:true,
RestrictPublicBuckets:true,
};
function createS3State(){
return{buckets:new Map(),takenNames:new Set()};
}
function startS3(_lab){}
function bucketNamed(lab,name){
const bucket=lab.s3.buckets.get(name??"");
if(bucket===undefined)
throw(0,errors.PG)();
return bucket;
}
function createBucket(lab,name){
if(!isBucketName(name))
throw(0,errors.P9)();
if(lab.s3.buckets.has(name))
throw(0,errors.y1)();
if(lab.s3.takenNames.has(name))
throw(0,errors.jt)();
const bucket={
name,
region:lab.region,
createdAt:lab.clock.now(),
objects:new Map(),
uploads:new Map(),
versionsMade:0,
versioning:undefined,
website:undefined,
policy:undefined,
publicAccessBlock:EVERYTHING_BLOCKED,
ownership:"BucketOwnerEnforced",
tags:[],
encryption:"AES256",
replies:new Map(),
};
lab.s3.buckets.set(name,bucket);
return bucket;
}
function deleteBucket(lab,name){
if(bucketNamed(lab,name).objects.size>0)
throw(0,errors.tu)();
lab.s3.buckets.delete(name);
}
function changed(bucket){
bucket.replies.clear();
}
}),
2167:
((_webpack_module,$out,$load)=>{
$load.d($out,{
a:()=>(websiteConfiguration)
});
var _errors_0=$load(3818);
function websiteConfiguration(configuration){
const{indexDocument,errorDocument,redirectHostName,redirectProtocol}=configuration;
if(redirectHostName!==undefined){
if(indexDocument!==undefined||errorDocument!==undefined){
throw(0,_errors_0.zM)("RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules.");
}
const protocol=redirectProtocol==="http"||redirectProtocol==="https"?redirectProtocol:undefined;
return{indexDocument:undefined,errorDocument:undefined,redirectAll:{hostName:redirectHostName,protocol}};
}
if(indexDocument===undefined){
throw(0,_errors_0.zM)("A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty");
}
if(indexDocument===""||indexDocument.includes("/")){
throw(0,_errors_0.zM)("The IndexDocument Suffix is not well formed");
}
return{indexDocument,errorDocument,redirectAll:undefined};
}
}),
1659:
((_webpack_module,$out,$load)=>{
$load.d($out,{
M:()=>(websiteEndpointOf),
u:()=>(websiteEndpoints)
});
const websiteEndpoints=[
{region:"us-east-1",dnsName:"s3-website-us-east-1.amazonaws.com",hostedZoneId:"Z3AQBSTGFYJSTF"},
{region:"us-east-2",dnsName:"s3-website.us-east-2.amazonaws.com",hostedZoneId:"Z2O1EMRO9K5GLX"},
{region:"us-west-1",dnsName:"s3-website-us-west-1.amazonaws.com",hostedZoneId:"Z2F56UZL2M1ACD"},
{region:"us-west-2",dnsName:"s3-website-us-west-2.amazonaws.com",hostedZoneId:"Z3BJ6K6RIION7M"},
{region:"af-south-1",dnsName:"s3-website.af-south-1.amazonaws.com",hostedZoneId:"Z83WF9RJE8B12"},
{region:"ap-east-1",dnsName:"s3-website.ap-east-1.amazonaws.com",hostedZoneId:"ZNB98KWMFR0R6"},
{region:"ap-east-2",dnsName:"s3-website.ap-east-2.amazonaws.com",hostedZoneId:"Z064739330DAH7WJVOO93"},
{region:"ap-northeast-1",dnsName:"s3-website-ap-northeast-1.amazonaws.com",hostedZoneId:"Z2M4EHUR26P7ZW"},
{region:"ap-northeast-2",dnsName:"s3-website.ap-northeast-2.amazonaws.com",hostedZoneId:"Z3W03O7B5YMIYP"},
{region:"ap-northeast-3",dnsName:"s3-website.ap-northeast-3.amazonaws.com",hostedZoneId:"Z2YQB5RD63NC85"},
{region:"ap-south-1",dnsName:"s3-website.ap-south-1.amazonaws.com",hostedZoneId:"Z11RGJOFQNVJUP"},
{region:"ap-south-2",dnsName:"s3-website.ap-south-2.amazonaws.com",hostedZoneId:"Z02976202B4EZMXIPMXF7"},
{region:"ap-southeast-1",dnsName:"s3-website-ap-southeast-1.amazonaws.com",hostedZoneId:"Z3O0J2DXBE1FTB"},
{region:"ap-southeast-2",dnsName:"s3-website-ap-southeast-2.amazonaws.com",hostedZoneId:"Z1WCIGYICN2BYD"},
{region:"ap-southeast-3",dnsName:"s3-website.ap-southeast-3.amazonaws.com",hostedZoneId:"Z01846753K324LI26A3VV"},
{region:"ap-southeast-4",dnsName:"s3-website.ap-southeast-4.amazonaws.com",hostedZoneId:"Z0312387243XT5FE14WFO"},
{region:"ap-southeast-5",dnsName:"s3-website.ap-southeast-5.amazonaws.com",hostedZoneId:"Z08660063OXLMA7F1FJHU"},
{region:"ap-southeast-6",dnsName:"s3-website.ap-southeast-6.amazonaws.com",hostedZoneId:"Z05686083R66JX5C163TC"},
{region:"ap-southeast-7",dnsName:"s3-website.ap-southeast-7.amazonaws.com",hostedZoneId:"Z0031014GXUMRZG6I14G"},
{region:"ca-central-1",dnsName:"s3-website.ca-central-1.amazonaws.com",hostedZoneId:"Z1QDHH18159H29"},
{region:"ca-west-1",dnsName:"s3-website.ca-west-1.amazonaws.com",hostedZoneId:"Z03565811Z33SLEZTHOUL"},
{region:"cn-north-1",dnsName:"s3-website.cn-north-1.amazonaws.com.cn",hostedZoneId:"Z5CN8UMXT92WN"},
{region:"cn-northwest-1",dnsName:"s3-website.cn-northwest-1.amazonaws.com.cn",hostedZoneId:"Z282HJ1KT0DH03"},
{region:"eu-central-1",dnsName:"s3-website.eu-central-1.amazonaws.com",hostedZoneId:"Z21DNDUVLTQW6Q"},
{region:"eu-central-2",dnsName:"s3-website.eu-central-2.amazonaws.com",hostedZoneId:"Z030506016YDQGETNASS"},
{region:"eu-north-1",dnsName:"s3-website.eu-north-1.amazonaws.com",hostedZoneId:"Z3BAZG2TWCNX0D"},
{region:"eu-south-1",dnsName:"s3-website.eu-south-1.amazonaws.com",hostedZoneId:"Z30OZKI7KPW7MI"},
{region:"eu-south-2",dnsName:"s3-website.eu-south-2.amazonaws.com",hostedZoneId:"Z0081959F7139GRJC19J"},
{region:"eu-west-1",dnsName:"s3-website-eu-west-1.amazonaws.com",hostedZoneId:"Z1BKCTXD74EZPE"},
{region:"eu-west-2",dnsName:"s3-website.eu-west-2.amazonaws.com",hostedZoneId:"Z3GKZC51ZF0DB4"},
{region:"eu-west-3",dnsName:"s3-website.eu-west-3.amazonaws.com",hostedZoneId:"Z3R1K369G5AVDG"},
{region:"il-central-1",dnsName:"s3-website.il-central-1.amazonaws.com",hostedZoneId:"Z09640613K4A3MN55U7GU"},
{region:"me-central-1",dnsName:"s3-website.me-central-1.amazonaws.com",hostedZoneId:"Z06143092I8HRXZRUZROF"},
{region:"me-south-1",dnsName:"s3-website.me-south-1.amazonaws.com",hostedZoneId:"Z1MPMWCPA7YB62"},
{region:"mx-central-1",dnsName:"s3-website.mx-central-1.amazonaws.com",hostedZoneId:"Z057606446ZNVQJJ8WOP"},
{region:"sa-east-1",dnsName:"s3-website-sa-east-1.amazonaws.com",hostedZoneId:"Z7KQH4QJS55SO"},
{region:"us-gov-east-1",dnsName:"s3-website.us-gov-east-1.amazonaws.com",hostedZoneId:"Z2NIFVYYW2VKV1"},
{region:"us-gov-west-1",dnsName:"s3-website-us-gov-west-1.amazonaws.com",hostedZoneId:"Z31GFT0UA1I2HV"},
];
const byRegion=new Map(websiteEndpoints.map((endpoint)=>[endpoint.region,endpoint]));
function websiteEndpointOf(region){
return byRegion.get(region);
}
}),
4145:
((_webpack_module,$out,$load)=>{
$load.d($out,{
$B:()=>(findGroup),
I3:()=>(checkName),
PG:()=>(scheduleArn),
TA:()=>(groupArn),
c1:()=>(groupsOf),
ll:()=>(findSchedule),
wK:()=>(DEFAULT_GROUP)
});
var _operation_0=$load(3731);
const DEFAULT_GROUP="default";
function findGroup(lab,name){
const group=groupsOf(lab).get(name);
if(group===undefined)
throw new _operation_0 .o("ResourceNotFoundException",`Schedule group ${name} does not exist.`,404);
return group;
}
function groupsOf(lab){
const{groups}=lab.scheduler;
if(!groups.has(DEFAULT_GROUP)){
groups.set(DEFAULT_GROUP,{name:DEFAULT_GROUP,arn:groupArn(lab,DEFAULT_GROUP),createdAt:lab.clock.now(),tags:[]});
}
return groups;
}
function findSchedule(lab,groupName,name){
const group=findGroup(lab,groupName??DEFAULT_GROUP);
const schedule=lab.scheduler.schedules.get(`${group.name}/${name}`);
if(schedule===undefined)
throw new _operation_0 .o("ResourceNotFoundException",`Schedule ${name} does not exist.`,404);
return schedule;
}
function groupArn(lab,name){
return `arn:${lab.partition}:scheduler:${lab.region}:${lab.account}:schedule-group/${name}`;
}
function scheduleArn(lab,groupName,name){
return `arn:${lab.partition}:scheduler:${lab.region}:${lab.account}:schedule/${groupName}/${name}`;
}
function checkName(name,field){
if(name===undefined||!/^[0-9a-zA-Z-_.]{1,64}$/.test(name)){
throw new _operation_0 .o("ValidationException",`1 validation error detected: Value '${name}' at '${field}' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[0-9a-zA-Z-_.]+$ and have length less than or equal to 64`);
}
return name;
}
}),
7137:
((_webpack_module,$out,$load)=>{
$load.d($out,{
mi:()=>(changeSchedule),
sW:()=>(makeGroup),
mf:()=>(makeSchedule),
Oo:()=>(once),
Yp:()=>(removeGroup),
MX:()=>(removeSchedule)
});
var operation=$load(3731);
var find=$load(4145);
var sessions=$load(3252);
var trust=$load(898);
const SERVICES={
cloudformation:"cloudformation",
cloudwatch:"cloudwatch",
ec2:"ec2",
elasticloadbalancingv2:"elb",
iam:"iam",
lambda:"lambda",
route53:"route53",
s3:"s3",
scheduler:"scheduler",
ssm:"ssm",
sts:"sts",
};
const READING=/^(get|describe|list|poll|receive|search|scan|query|select|read|lookup|discover|validate|batchGet|batchDescribe|batchRead|transactGet|adminGet|adminList|testMigration|retrieve|testConnection|translateDocument|isAuthorized|invokeModel)/;
const DEFAULT_RETRIES={MaximumEventAgeInSeconds:86_400,MaximumRetryAttempts:185};
function callOf(target){
const[,service="",action=""]=/^arn:[\w-]+:scheduler:::aws-sdk:([a-z0-9]+):([A-Za-z0-9]+)$/.exec(target.Arn??"")??[];
const known=SERVICES[service];
return known===undefined?undefined:{service:known,operation:action.slice(0,1).toUpperCase()+ action.slice(1)};
}
function checkedTarget(lab,target,groupName,where){
if(target===undefined)
throw invalid(mustNotBeNull("target"));
if(target.Arn===undefined)
throw invalid(mustNotBeNull("target.arn"));
if(target.RoleArn===undefined)
throw invalid(mustNotBeNull("target.roleArn"));
const universal=/^arn:[\w-]+:scheduler:::aws-sdk:/.test(target.Arn);
if(!target.Arn.startsWith(`arn:${lab.partition}:`)||target.Arn.split(":").length<6)
throw invalid("Provided Arn is not in correct format.");
if(universal&&!/:aws-sdk:[a-z0-9]+:[a-z][A-Za-z0-9]*$/.test(target.Arn)){
throw invalid(`${target.Arn.split(":aws-sdk:")[1]} is not a valid AWS API action for EventBridge Scheduler.`);
}
const action=target.Arn.slice(target.Arn.lastIndexOf(":")+ 1);
if(universal&&READING.test(action))
throw invalid(`${action} is a read-only API action and is not supported as a universal target.`);
if(!/^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(target.RoleArn))
throw invalid("Provided RoleArn is not in correct format.");
if(assumableRole(lab,target.RoleArn,groupName)===undefined){
throw invalid("The execution role you provide must allow AWS EventBridge Scheduler to assume the role.");
}
if(universal&&target.Input!==undefined)
checkJson(target.Input);
checkRetries(target);
if(callOf(target)===undefined)
lab.notModelled(`schedule target ${target.Arn}`,where);
return{...structuredClone(target),RetryPolicy:{...DEFAULT_RETRIES,...target.RetryPolicy}};
}
function assumableRole(lab,arn,groupName){
const role=(0,trust.p)(lab,arn);
if(role===undefined)
return undefined;
const context=new Map([
["aws:sourceaccount",[lab.account]],
["aws:sourcearn",[(0,find.TA)(lab,groupName)]],
]);
const who={kind:"Service",names:["scheduler.amazonaws.com"]};
return(0,trust.A)(role,who,"sts:AssumeRole",context)==="none"?undefined:role;
}
function checkRetries({RetryPolicy}){
const age=RetryPolicy?.MaximumEventAgeInSeconds??DEFAULT_RETRIES.MaximumEventAgeInSeconds;
const attempts=RetryPolicy?.MaximumRetryAttempts??DEFAULT_RETRIES.MaximumRetryAttempts;
if(age<60||age>86_400)
throw invalid(outOfRange(age,"target.retryPolicy.maximumEventAgeInSeconds",60,86_400));
if(attempts<0||attempts>185)
throw invalid(outOfRange(attempts,"target.retryPolicy.maximumRetryAttempts",0,185));
}
function checkJson(text){
try{
JSON.parse(text);
}
catch{
throw invalid("Invalid Json provided for Input.");
}
}
function mustNotBeNull(field){
return `1 validation error detected: Value null at '${field}' failed to satisfy constraint: Member must not be null`;
}
function outOfRange(value,field,least,most){
const bound=value<least?`greater than or equal to ${least}`:`less than or equal to ${most}`;
return `1 validation error detected: Value '${value}' at '${field}' failed to satisfy constraint: Member must have value ${bound}`;
}
function invalid(message){
return new operation .o("ValidationException",message);
}
const MINUTE=60_000;
const HOUR=3_600_000;
const RETRIED=[
"InsufficientInstanceCapacity",
"InternalError",
"RequestLimitExceeded",
"SlowDown",
"Throttling",
"ThrottlingException",
];
function plan(lab,schedule){
cancel(schedule);
const{expression,state}=schedule.settings;
if(state==="DISABLED"||expression.kind==="cron")
return;
const due=nextDue(lab,schedule);
if(due!==undefined)
callAt(lab,schedule,due+firing_window(lab,schedule)+ lab.draw("scheduler.lag"),{due,number:1});
}
function cancel(schedule){
schedule.pending?.();
schedule.pending=undefined;
}
function nextDue(lab,{settings,createdAt}){
const now=lab.clock.now();
const{expression,startDate,endDate}=settings;
if(expression.kind==="at")
return expression.instant>now-MINUTE?expression.instant:undefined;
if(expression.kind!=="rate")
return undefined;
const start=startDate??createdAt;
const due=start>=now?start:start+Math.ceil((now-start)/ expression.every)* expression.every;
return endDate===undefined||due<endDate?due:undefined;
}
function firing_window(lab,{arn,settings}){
const minutes=settings.flexibleWindow.MaximumWindowInMinutes??0;
return minutes===0?0:lab.random.fork(`scheduler:${arn}:${lab.clock.now()}`).next()* minutes*MINUTE;
}
function callAt(lab,schedule,instant,attempt){
schedule.pending=lab.clock.at(instant,()=>{
schedule.pending=undefined;
const error=callTarget(lab,schedule,attempt);
if(error===undefined||!repeats(lab,schedule,attempt,error))
complete(lab,schedule,attempt);
});
}
function callTarget(lab,schedule,attempt){
const call=callOf(schedule.settings.target);
const name=call===undefined?(schedule.settings.target.Arn??""):`${call.service} ${call.operation}`;
let error;
try{
if(call===undefined)
throw new operation .o("NotImplemented",`the lab does not model the target ${name}`,501);
hinder(lab);
const role=assumableRole(lab,schedule.settings.target.RoleArn??"",schedule.groupName);
if(role===undefined)
throw new operation .o("AccessDenied",`EventBridge Scheduler cannot assume ${schedule.settings.target.RoleArn}`,403);
const{accessKeyId,sessionToken}=(0,sessions.f)(lab,{
roleId:role.id,
roleName:role.name,
roleArn:role.arn,
sessionName:lab.ids.hex(32),
expiresAt:lab.clock.now()+ HOUR,
policies:[],
tags:[],
});
lab.call(call.service,call.operation,inputOf(lab,schedule,attempt),{accessKeyId,sessionToken});
}
catch(thrown){
error=thrown instanceof operation .o?thrown:new operation .o("InvalidInput",String(thrown));
}
lab.truth({
what:"schedule.call",
subject:schedule.arn,
detail:error===undefined?name:`${name}: ${error.name}: ${error.message}`,
});
return error;
}
function hinder(lab){
const luck=lab.random.fork(`scheduler-luck:${lab.clock.now()}`);
if(luck.next()<lab.draw("api.throttle"))
throw new operation .o("ThrottlingException","Rate exceeded");
if(luck.next()<lab.draw("api.failure"))
throw new operation .o("InternalError","An internal error has occurred",500);
}
function inputOf(lab,schedule,attempt){
const text=(schedule.settings.target.Input??"{}")
.replaceAll("<aws.scheduler.schedule-arn>",schedule.arn)
.replaceAll("<aws.scheduler.scheduled-time>",`${new Date(attempt.due).toISOString().slice(0,19)}Z`)
.replaceAll("<aws.scheduler.execution-id>",lab.ids.hex(16))
.replaceAll("<aws.scheduler.attempt-number>",String(attempt.number));
return JSON.parse(text);
}
function repeats(lab,schedule,attempt,error){
const{MaximumRetryAttempts=0,MaximumEventAgeInSeconds=0}=schedule.settings.target.RetryPolicy??{};
if(!RETRIED.includes(error.name)||attempt.number>MaximumRetryAttempts)
return false;
const wait=Math.min(lab.draw("scheduler.retry")* 2 **(attempt.number - 1),HOUR);
const instant=lab.clock.now()+ wait;
if(instant>attempt.due+MaximumEventAgeInSeconds * 1_000)
return false;
callAt(lab,schedule,instant,{...attempt,number:attempt.number + 1});
return true;
}
function complete(lab,schedule,{due}){
const{expression,endDate,actionAfterCompletion}=schedule.settings;
if(expression.kind==="rate"){
const next=due+expression.every;
if(endDate===undefined||next<endDate){
callAt(lab,schedule,next+firing_window(lab,schedule)+ lab.draw("scheduler.lag"),{due:next,number:1});
return;
}
}
if(actionAfterCompletion!=="DELETE")
return;
schedule.pending=lab.clock.at(lab.clock.now()+ lab.draw("scheduler.completion"),()=>{
lab.scheduler.schedules.delete(`${schedule.groupName}/${schedule.name}`);
});
}
const UNITS={minute:60_000,hour:3_600_000,day:86_400_000};
function parseExpression(text,timezone){
checkTimezone(timezone);
const at=/^at\((\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\)$/.exec(text);
if(at!==null){
const[year,month,day,hour,minute,second]=at.slice(1).map(Number);
const asUtc=Date.UTC(year,month - 1,day,hour,minute,second);
if(new Date(asUtc).toISOString().slice(0,19)!==text.slice(3,-1))
throw invalidExpression(text);
return{kind:"at",instant:instantIn(timezone,asUtc)};
}
const rate=/^rate\(([1-9]\d*) (minute|hour|day)s?\)$/.exec(text);
if(rate!==null)
return{kind:"rate",every:Number(rate[1])*(UNITS[rate[2]??""]??0)};
if(/^cron\((\S+ ){5}\S+\)$/.test(text))
return{kind:"cron"};
throw invalidExpression(text);
}
function invalidExpression(text){
return new operation .o("ValidationException",`Invalid Schedule Expression ${text}.`);
}
function checkTimezone(timezone){
try{
zoneFormat(timezone);
}
catch{
throw new operation .o("ValidationException",`The provided timezone '${timezone}' is not supported.`);
}
}
const formats=new Map();
function zoneFormat(timezone){
let format=formats.get(timezone);
if(format===undefined){
const two="2-digit";
format=new Intl.DateTimeFormat("en-US",{
timeZone:timezone,
hourCycle:"h23",
year:"numeric",
month:two,
day:two,
hour:two,
minute:two,
second:two,
});
formats.set(timezone,format);
}
return format;
}
function instantIn(timezone,asUtc){
const day=UNITS.day;
const candidates=[asUtc-offsetAt(timezone,asUtc-day),asUtc-offsetAt(timezone,asUtc+day)];
const exact=candidates.filter((instant)=>instant+offsetAt(timezone,instant)===asUtc);
return exact.length>0?Math.min(...exact):Math.max(...candidates);
}
function offsetAt(timezone,instant){
const parts={};
for(const{type,value}of zoneFormat(timezone).formatToParts(instant))
parts[type]=Number(value);
const{year=0,month=1,day=1,hour=0,minute=0,second=0}=parts;
return Date.UTC(year,month - 1,day,hour,minute,second)- Math.floor(instant / 1_000)* 1_000;
}
const EXPRESSION_AT_MOST=256;
const DESCRIPTION_AT_MOST=512;
const WINDOW_MINUTES_AT_MOST=1_440;
function settingsOf(lab,groupName,input){
const{ScheduleExpression:expression,FlexibleTimeWindow:window}=input;
const timezone=input.ScheduleExpressionTimezone??"UTC";
if(expression===undefined||expression===""||expression.length>EXPRESSION_AT_MOST){
throw settings_invalid(`Invalid Schedule Expression ${expression??""}.`);
}
if((input.Description??"").length>DESCRIPTION_AT_MOST){
throw settings_invalid(`1 validation error detected: Value at 'description' failed to satisfy constraint: Member must have length less than or equal to ${DESCRIPTION_AT_MOST}`);
}
const state=oneOf(input.State??"ENABLED","state",["DISABLED","ENABLED"]);
const actionAfterCompletion=oneOf(input.ActionAfterCompletion??"NONE","actionAfterCompletion",["DELETE","NONE"]);
if(window===undefined){
throw settings_invalid("1 validation error detected: Value null at 'flexibleTimeWindow' failed to satisfy constraint: Member must not be null");
}
const mode=oneOf(window.Mode??"","flexibleTimeWindow.mode",["FLEXIBLE","OFF"]);
const minutes=window.MaximumWindowInMinutes;
if(mode==="FLEXIBLE"&&(minutes===undefined||minutes<1||minutes>WINDOW_MINUTES_AT_MOST)){
throw settings_invalid(`MaximumWindowInMinutes must be between 1 and ${WINDOW_MINUTES_AT_MOST} when the flexible time window is FLEXIBLE.`);
}
if(mode==="OFF"&&minutes!==undefined){
throw settings_invalid("MaximumWindowInMinutes must not be set when the flexible time window is OFF.");
}
return{
expression:parseExpression(expression,timezone),
scheduleExpression:expression,
timezone,
state,
target:checkedTarget(lab,input.Target,groupName,`schedule ${groupName}/${input.Name}`),
flexibleWindow:{Mode:mode,...(minutes===undefined?{}:{MaximumWindowInMinutes:minutes})},
actionAfterCompletion,
description:input.Description,
startDate:input.StartDate?.getTime(),
endDate:input.EndDate?.getTime(),
kmsKeyArn:input.KmsKeyArn,
};
}
function oneOf(value,field,allowed){
const found=allowed.find((one)=>one===value);
if(found!==undefined)
return found;
throw settings_invalid(`1 validation error detected: Value '${value}' at '${field}' failed to satisfy constraint: Member must satisfy enum value set: [${allowed.join(", ")}]`);
}
function settings_invalid(message){
return new operation .o("ValidationException",message);
}
function makeSchedule(lab,input){
const name=(0,find.I3)(input.Name,"name");
const group=(0,find .$B)(lab,(0,find.I3)(input.GroupName??find .wK,"groupName"));
const settings=settingsOf(lab,group.name,input);
const key=`${group.name}/${name}`;
if(lab.scheduler.schedules.has(key))
throw new operation .o("ConflictException",`Schedule ${name} already exists.`,409);
const now=lab.clock.now();
const arn=(0,find.PG)(lab,group.name,name);
const schedule={name,groupName:group.name,arn,createdAt:now,modifiedAt:now,settings,pending:undefined};
lab.scheduler.schedules.set(key,schedule);
plan(lab,schedule);
return schedule;
}
function changeSchedule(lab,input){
const schedule=(0,find.ll)(lab,input.GroupName,input.Name);
schedule.settings=settingsOf(lab,schedule.groupName,input);
schedule.modifiedAt=lab.clock.now();
plan(lab,schedule);
return schedule;
}
function removeSchedule(lab,schedule){
cancel(schedule);
lab.scheduler.schedules.delete(`${schedule.groupName}/${schedule.name}`);
}
function makeGroup(lab,wanted,tags){
const name=(0,find.I3)(wanted,"name");
const groups=(0,find.c1)(lab);
if(groups.has(name))
throw new operation .o("ConflictException",`Schedule group ${name} already exists.`,409);
const group={name,arn:(0,find.TA)(lab,name),createdAt:lab.clock.now(),tags};
groups.set(name,group);
return group;
}
function removeGroup(lab,name){
if(name===find .wK)
throw new operation .o("ValidationException","The default schedule group cannot be deleted.");
const group=(0,find .$B)(lab,name);
for(const schedule of[...lab.scheduler.schedules.values()])
if(schedule.groupName===group.name)
removeSchedule(lab,schedule);
lab.scheduler.groups.delete(group.name);
}
function once(lab,what,input,act,stands=()=>true){
const{ClientToken:token,...rest}=input;
const key=`${what} ${token}`;
const asked=JSON.stringify(rest);
const before=token===undefined?undefined:lab.scheduler.tokens.get(key);
if(before!==undefined&&before!==asked){
throw new operation .o("ConflictException",`The client token ${token} was already used with different parameters.`,409);
}
if(before!==undefined&&stands())
return;
act();
if(token!==undefined)
lab.scheduler.tokens.set(key,asked);
}
}),
6142:
((_webpack_module,$out,$load)=>{
$load.d($out,{
KC:()=>(ADMIN),
cu:()=>(identityOf)
});
var operation=$load(3731);
const JSON_SERVICES=["lambda","scheduler","ssm"];
function expiredCredentials(service){
if(service==="ec2")
return new operation .o("RequestExpired","Request has expired.",400);
if(service==="s3")
return new operation .o("ExpiredToken","The provided token has expired.",400);
const code=JSON_SERVICES.includes(service)?"ExpiredTokenException":"ExpiredToken";
return new operation .o(code,"The security token included in the request is expired",403);
}
function unknownCredentials(service){
if(service==="ec2")
return new operation .o("AuthFailure","AWS was not able to validate the provided access credentials",401);
if(service==="s3")
return new operation .o("InvalidAccessKeyId","The AWS Access Key Id you provided does not exist in our records.",403);
const code=JSON_SERVICES.includes(service)?"UnrecognizedClientException":"InvalidClientTokenId";
return new operation .o(code,"The security token included in the request is invalid.",403);
}
const ADMIN={accessKeyId:"AKIAFAILOVERDRILLLAB"};
const ADMIN_ROLE="failover-drill-lab";
const ADMIN_SESSION="lab";
const ADMIN_ROLE_ID="AROALABLABLABLABLABLA";
function identityOf(lab,caller,service){
const session=lab.sts.sessions.get(caller.accessKeyId);
if(session===undefined){
const temporary=caller.accessKeyId.startsWith("ASIA");
if(temporary||(lab.enforceIam&&caller.accessKeyId!==ADMIN.accessKeyId))
throw unknownCredentials(service);
return adminOf(lab);
}
if(caller.sessionToken!==session.sessionToken)
throw unknownCredentials(service);
if(lab.clock.now()>=session.expiresAt)
throw expiredCredentials(service);
const{roleId,roleName,sessionName}=session;
if(roleId===undefined)
return identity(lab,ADMIN_ROLE,sessionName,ADMIN_ROLE_ID,undefined,session);
const role=lab.iam.roles.get(roleName);
return identity(lab,roleName,sessionName,roleId,role?.id===roleId?role:"gone",session);
}
const admins=new WeakMap();
function adminOf(lab){
let admin=admins.get(lab);
if(admin===undefined){
admin=identity(lab,ADMIN_ROLE,ADMIN_SESSION,ADMIN_ROLE_ID,undefined,undefined);
admins.set(lab,admin);
}
return admin;
}
function identity(lab,roleName,sessionName,roleId,role,session){
return{
arn:`arn:${lab.partition}:sts::${lab.account}:assumed-role/${roleName}/${sessionName}`,
roleArn:session?.roleArn??`arn:${lab.partition}:iam::${lab.account}:role/${roleName}`,
userId:`${roleId}:${sessionName}`,
role,
session,
};
}
}),
3252:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Y:()=>(credentialsOf),
f:()=>(openSession)
});
function openSession(lab,about){
const session={
...about,
accessKeyId:`ASIA${lab.ids.hex(16).toUpperCase()}`,
secretAccessKey:lab.ids.hex(40),
sessionToken:`lab-session-${lab.ids.hex(64)}`,
};
lab.sts.sessions.set(session.accessKeyId,session);
return session;
}
function credentialsOf(session){
return{
AccessKeyId:session.accessKeyId,
SecretAccessKey:session.secretAccessKey,
SessionToken:session.sessionToken,
Expiration:new Date(session.expiresAt),
};
}
}),
9965:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Uh:()=>(isBalancersOwn),
aM:()=>(BALANCER_PAGES),
v7:()=>(balancerStatus)
});
const REASONS={502:"Bad Gateway",503:"Service Temporarily Unavailable",504:"Gateway Time-out"};
const BALANCER_PAGES=Object.entries(REASONS).map(([status,reason])=>{
const title=`${status} ${reason}`;
const body=`<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`;
return{status:Number(status),headers:{server:"awselb/2.0","content-type":"text/html"},body};
});
const LONGEST=4_096;
function balancerStatus({status,headers}){
return status in REASONS&&(headers.server??"").startsWith("awselb")?status:undefined;
}
function isBalancersOwn(page){
const status=balancerStatus(page);
if(status===undefined||page.body.length>LONGEST)
return false;
const text=page.body
.replaceAll(/<!--[\s\S]*?-->|<[^>]*>/g," ")
.replaceAll(/\s+/g," ")
.trim();
const[,called=""]=/^(\d{3} [A-Za-z -]+?)(?: \1)?$/.exec(text)??[];
return called.startsWith(`${status} `);
}
}),
3583:
((_webpack_module,$out,$load)=>{
$load.d($out,{
V:()=>(compileMark),
x:()=>(bearsMark)
});
function compileMark({status,headers,body}){
return{
status:status===undefined?undefined:new Set(status),
headers:Object.entries(headers).map(([name,source])=>[name,new RegExp(source)]),
body:body===undefined?undefined:new RegExp(body),
};
}
function bearsMark(mark,{status,headers,body}){
if(mark.status!==undefined&&!mark.status.has(status))
return false;
for(const[name,value]of mark.headers)
if(!value.test(headers[name]??""))
return false;
return mark.body===undefined||mark.body.test(body);
}
}),
7878:
((_webpack_module,$out,$load)=>{
$load.d($out,{
i:()=>(partitionOf),
r:()=>(urlSuffix)
});
const PARTITIONS=[
[/^cn-/,"aws-cn"],
[/^us-gov-/,"aws-us-gov"],
[/^us-iso-/,"aws-iso"],
[/^us-isob-/,"aws-iso-b"],
[/^eu-isoe-/,"aws-iso-e"],
[/^us-isof-/,"aws-iso-f"],
[/^eusc-/,"aws-eusc"],
];
function partitionOf(region){
return PARTITIONS.find(([pattern])=>pattern.test(region))?.[1]??"aws";
}
function urlSuffix(region){
if(region.startsWith("cn-"))
return "amazonaws.com.cn";
if(region.startsWith("us-iso-"))
return "c2s.ic.gov";
if(region.startsWith("us-isob-"))
return "sc2s.sgov.gov";
if(region.startsWith("eusc-"))
return "amazonaws.eu";
return "amazonaws.com";
}
}),
1500:
((_webpack_module,$out,$load)=>{
$load.d($out,{
AI:()=>(readToken),
Sh:()=>(token),
po:()=>(outsideToken),
t8:()=>(isUnknown)
});
const WHOLE=/^‹([a-z][a-z0-9-]*(?:\/[A-Za-z0-9]+)*)\.([A-Za-z0-9]+)(?:\.([^‹›]+))?›$/;
function token(stack,logicalId,attribute){
return attribute===undefined?`‹${stack}.${logicalId}›`:`‹${stack}.${logicalId}.${attribute}›`;
}
function outsideToken(what){
return `‹${what.replaceAll(/[‹›]/g,"")}›`;
}
function isUnknown(value){
return typeof value==="string"&&value.includes("‹");
}
function readToken(value){
const parts=typeof value==="string"?WHOLE.exec(value):null;
if(parts===null)
return undefined;
const[,stack,logicalId,attribute]=parts;
return attribute===undefined?{stack,logicalId}:{stack,logicalId,attribute};
}
}),
5980:
((_webpack_module,$out,$load)=>{
$load.d($out,{
$g:()=>(referencedResources),
fr:()=>(dependsOn),
iq:()=>(dependencyGraph),
u8:()=>(findCycle),
wy:()=>(subVariables)
});
var _substitution_0=$load(708);
function referencedResources(value,template,conditions){
const found=new Set();
collect(value,template,conditions,found);
return found;
}
function dependencyGraph(template,conditions){
const active=new Map(Object.entries(template.Resources).filter(([,{Condition}])=>Condition===undefined||conditions[Condition]===true));
const graph=new Map();
for(const[logicalId,resource]of active){
const needs=new Set(dependsOn(resource));
collect((resource.Properties??{}),template,conditions,needs);
if(resource.Metadata!==undefined)
collect(resource.Metadata,template,conditions,needs);
graph.set(logicalId,new Set([...needs].filter((need)=>active.has(need))));
}
return graph;
}
function dependsOn(resource){
const{DependsOn}=resource;
if(DependsOn===undefined)
return[];
return typeof DependsOn==="string"?[DependsOn]:DependsOn;
}
function findCycle(graph){
const finished=new Set();
for(const start of graph.keys()){
if(finished.has(start))
continue;
const path=[{name:start,rest:[...(graph.get(start)??[])]}];
const open=new Set([start]);
while(path.length>0){
const here=path[path.length - 1];
const next=here.rest.shift();
if(next===undefined){
path.pop();
open.delete(here.name);
finished.add(here.name);
}
else if(open.has(next)){
const names=path.map((step)=>step.name);
return[...names.slice(names.indexOf(next)),next];
}
else if(!finished.has(next)){
path.push({name:next,rest:[...(graph.get(next)??[])]});
open.add(next);
}
}
}
return undefined;
}
function collect(value,template,conditions,found){
if(typeof value!=="object"||value===null)
return;
if(Array.isArray(value)){
for(const item of value)
collect(item,template,conditions,found);
return;
}
const add=(name)=>{
if(Object.hasOwn(template.Resources,name))
found.add(name);
};
const keys=Object.keys(value);
const name=keys.length===1?keys[0]:undefined;
const argument=name===undefined?undefined:value[name];
if(name==="Ref"&&typeof argument==="string"){
add(argument);
return;
}
if(name==="Fn::GetAtt"&&Array.isArray(argument)){
if(typeof argument[0]==="string")
add(argument[0]);
collect(argument.slice(1),template,conditions,found);
return;
}
if(name==="Fn::Sub"){
for(const variable of subVariables(argument))
add(resourceOfVariable(variable));
if(Array.isArray(argument))
collect(argument[1]??"",template,conditions,found);
return;
}
if(name==="Fn::If"&&conditions!==undefined&&Array.isArray(argument)&&typeof argument[0]==="string"){
collect(argument[conditions[argument[0]]===true?1:2]??"",template,conditions,found);
return;
}
for(const key of keys)
collect(value[key],template,conditions,found);
}
function subVariables(argument){
const[text,map]=Array.isArray(argument)?argument:[argument];
if(typeof text!=="string")
return[];
const own=typeof map==="object"&&map!==null?map:{};
return(0,_substitution_0.h)(text).filter((name)=>!Object.hasOwn(own,name));
}
function resourceOfVariable(variable){
const dot=variable.indexOf(".");
return dot<0?variable:variable.slice(0,dot);
}
}),
6026:
((_webpack_module,$out,$load)=>{
$load.d($out,{
_:()=>(evaluate),
w:()=>(evaluateConditions)
});
var _functions_conditions_0=$load(5869);
var _functions_function_1=$load(2927);
var _functions_index_2=$load(5395);
var _scope_3=$load(809);
function evaluateConditions(template,scope){
const known={};
const open=new Set();
const condition=(name)=>{
const done=known[name];
if(done!==undefined&&Object.hasOwn(known,name))
return done;
if(!Object.hasOwn(template.Conditions,name))
throw unknownCondition(name);
if(open.has(name))
throw new _scope_3 .Z(`Template error: Found circular condition dependency: [${[...open].join(", ")}]`);
open.add(name);
const result=(0,_functions_conditions_0.Im)(template.Conditions[name],evaluation);
open.delete(name);
known[name]=result;
return result;
};
const evaluation=createEvaluation(template,scope,condition);
for(const name of Object.keys(template.Conditions))
condition(name);
return known;
}
function evaluate(value,template,conditions,scope){
const condition=(name)=>{
const known=Object.hasOwn(conditions,name)?conditions[name]:undefined;
if(known===undefined)
throw unknownCondition(name);
return known;
};
const result=createEvaluation(template,scope,condition).value(value);
return result===_functions_function_1 .GY?undefined:result;
}
function unknownCondition(name){
return new _scope_3 .Z(`Template error: Unresolved condition dependency ${name}`);
}
function createEvaluation(template,scope,condition){
const evaluation={template,scope,condition,value};
function value(input){
if(typeof input!=="object"||input===null)
return input;
return Array.isArray(input)?list(input):map(input);
}
function list(input){
const result=[];
for(const item of input){
const evaluated=value(item);
if(evaluated!==_functions_function_1 .GY)
result.push(evaluated);
}
return result;
}
function map(input){
const keys=Object.keys(input);
const first=keys[0];
if(keys.length===1&&first!==undefined){
const called=_functions_index_2 .A.get(first);
const argument=input[first];
if(called!==undefined){
const wrong=called.shape(argument);
if(wrong!==undefined)
throw new _scope_3 .Z(wrong);
return called.evaluate(argument,evaluation);
}
if(first.startsWith("Fn::"))
throw new _scope_3 .Z(`Template format error: Unrecognized function ${first}`);
}
const result={};
for(const key of keys){
const evaluated=value(input[key]);
if(evaluated!==_functions_function_1 .GY)
result[key]=evaluated;
}
return result;
}
return evaluation;
}
}),
5869:
((_webpack_module,$out,$load)=>{
$load.d($out,{
AU:()=>(not),
Im:()=>(truth),
Sw:()=>(choose),
Uo:()=>(and),
aI:()=>(equals),
or:()=>(or)
});
var _scope_0=$load(809);
var _function_1=$load(2927);
const IF="Template error: Fn::If requires a list argument with three elements";
const IF_NAME="Template error: Fn::If requires a list argument with the first element being a condition";
const AND_OR=(name)=>`Template error: every ${name} object requires a list of at least 2 and at most 10 boolean parameters.`;
const NOT="Template error: every Fn::Not object requires one boolean parameter.";
const EQUALS="Template error: every Fn::Equals object requires a list of 2 string parameters.";
const choose={
shape:(argument)=>{
if(!Array.isArray(argument)||argument.length!==3)
return IF;
return typeof argument[0]==="string"?undefined:IF_NAME;
},
evaluate:(argument,evaluation)=>evaluation.value((0,_function_1.y_)(argument,evaluation.condition((0,_function_1.y_)(argument,0))?1:2)),
};
function conditionName(value){
if(typeof value!=="object"||value===null||Array.isArray(value))
return undefined;
const{Condition}=value;
return typeof Condition==="string"&&Object.keys(value).length===1?Condition:undefined;
}
function truth(value,evaluation){
const name=conditionName(value);
if(name!==undefined)
return evaluation.condition(name);
const result=evaluation.value(value);
if(result===true||result==="true")
return true;
if(result===false||result==="false")
return false;
throw new _scope_0 .Z("Template error: every condition must come to true or false");
}
const mayBeTruth=(value)=>value===true||value===false||value==="true"||value==="false"||(0,_function_1.Ny)(value)||conditionName(value)!==undefined;
const severalTruths=(name,all)=>({
shape:(argument)=>Array.isArray(argument)&&argument.length>=2&&argument.length<=10&&argument.every(mayBeTruth)?undefined:AND_OR(name),
evaluate:(argument,evaluation)=>all
?argument.every((item)=>truth(item,evaluation))
:argument.some((item)=>truth(item,evaluation)),
});
const and=severalTruths("Fn::And",true);
const or=severalTruths("Fn::Or",false);
const not={
shape:(argument)=>(Array.isArray(argument)&&argument.length===1&&argument.every(mayBeTruth)?undefined:NOT),
evaluate:(argument,evaluation)=>!truth((0,_function_1.y_)(argument,0),evaluation),
};
const equals={
shape:(argument)=>(Array.isArray(argument)&&argument.length===2&&argument.every(_function_1 .SK)?undefined:EQUALS),
evaluate:(argument,evaluation)=>{
const[left,right]=[0,1].map((index)=>{
const value=evaluation.value((0,_function_1.y_)(argument,index));
return(0,_function_1.Sx)(value)?(0,_function_1.b6)(value,EQUALS):JSON.stringify(value);
});
return left===right;
},
};
}),
2927:
((_webpack_module,$out,$load)=>{
$load.d($out,{
GY:()=>(NO_VALUE),
Ny:()=>(isFunctionCall),
SK:()=>(mayBeText),
Sx:()=>(isScalarValue),
V$:()=>(mayBeList),
b6:()=>(textOf),
y_:()=>(part)
});
var _scope_0=$load(809);
const NO_VALUE=Symbol("AWS::NoValue");
function part(argument,index){
return argument[index];
}
function isFunctionCall(value){
if(typeof value!=="object"||value===null||Array.isArray(value))
return false;
const names=Object.keys(value);
const name=names[0];
return names.length===1&&name!==undefined&&(name==="Ref"||name.startsWith("Fn::"));
}
function isScalarValue(value){
return typeof value==="string"||typeof value==="number"||typeof value==="boolean";
}
function mayBeText(value){
return isScalarValue(value)||isFunctionCall(value);
}
function mayBeList(value){
return Array.isArray(value)||isFunctionCall(value);
}
function textOf(value,message){
if(typeof value==="string")
return value;
if(isScalarValue(value))
return String(value);
throw new _scope_0 .Z(message);
}
}),
5395:
((_webpack_module,$out,$load)=>{
$load.d($out,{
A:()=>(FUNCTIONS)
});
var conditions=$load(5869);
var scope=$load(809);
const CIDR_COUNT_MAX=256;
function cidrBlocks(block,count,bits){
const whole=parseBlock(block);
if(whole===undefined)
return `"${block}" is not a CIDR block`;
if(!Number.isInteger(count)||count<1||count>CIDR_COUNT_MAX)
return `the number of blocks must be between 1 and ${CIDR_COUNT_MAX}`;
const size=bits??(whole.width===32?8:64);
if(!Number.isInteger(size)||size<1||size>whole.width)
return `the number of subnet bits must be between 1 and ${whole.width}`;
const prefix=whole.width-size;
const available=prefix<whole.prefix?0n:1n<<BigInt(prefix-whole.prefix);
if(BigInt(count)>available)
return `${block} has room for ${available} blocks with ${size} subnet bits, not for ${count}`;
const start=(whole.address>>BigInt(whole.width-whole.prefix))<<BigInt(whole.width-whole.prefix);
return Array.from({length:count},(_,index)=>`${formatAddress(start +(BigInt(index)<<BigInt(size)),whole.width)}/${prefix}`);
}
function parseBlock(text){
const[addressText,prefixText,...rest]=text.trim().split("/");
if(addressText===undefined||prefixText===undefined||rest.length>0||!/^\d{1,3}$/.test(prefixText))
return undefined;
const isV6=addressText.includes(":");
const address=isV6?parseV6(addressText):parseV4(addressText);
const width=isV6?128:32;
const prefix=Number(prefixText);
return address===undefined||prefix>width?undefined:{address,prefix,width};
}
function parseV4(text){
const parts=text.split(".");
if(parts.length!==4||!parts.every((part)=>/^\d{1,3}$/.test(part)&&Number(part)<=255))
return undefined;
return parts.reduce((sum,part)=>(sum<<8n)|BigInt(part),0n);
}
function parseV6(text){
const halves=text.split("::");
if(halves.length>2)
return undefined;
const[head=[],tail=[]]=halves.map((half)=>(half===""?[]:half.split(":")));
const missing=8 - head.length-tail.length;
if(halves.length===2?missing<1:missing!==0)
return undefined;
const groups=[...head,...Array.from({length:missing},()=>"0"),...tail];
if(!groups.every((group)=>/^[0-9a-f]{1,4}$/i.test(group)))
return undefined;
return groups.reduce((sum,group)=>(sum<<16n)|BigInt(`0x${group}`),0n);
}
function formatAddress(address,width){
if(width===32)
return[24n,16n,8n,0n].map((shift)=>String((address>>shift)&255n)).join(".");
const groups=Array.from({length:8},(_,index)=>((address>>BigInt(16 *(7 - index)))&0xffffn).toString(16));
const zeros=[...groups.join(":").matchAll(/(?:^|:)0(?::0)+(?=:|$)/g)].sort((a,b)=>b[0].length-a[0].length)[0];
if(zeros===undefined)
return groups.join(":");
const text=groups.join(":");
const before=text.slice(0,zeros.index);
const after=text.slice(zeros.index+zeros[0].length);
return `${before}::${after.replace(/^:/,"")}`;
}
var functions_function=$load(2927);
const SELECT="Template error: Fn::Select requires a list argument with two elements: an integer index and a list";
const LENGTH="Template error: every Fn::Length object requires a list or a function that returns a list";
const CIDR=`Template error: every Fn::Cidr object requires three parameters, (1) a CIDR block, (2) the number of blocks to make, from 1 to ${CIDR_COUNT_MAX}, and (3) the number of subnet bits for each`;
const lists_select={
shape:(argument)=>Array.isArray(argument)&&argument.length===2&&(0,functions_function.SK)(argument[0])&&(0,functions_function.V$)(argument[1])&&isIndex(argument[0])
?undefined
:SELECT,
evaluate:(argument,evaluation)=>{
const wanted=(0,functions_function.b6)(evaluation.value((0,functions_function.y_)(argument,0)),SELECT);
const list=evaluation.value((0,functions_function.y_)(argument,1));
const unknown=evaluation.scope.unknowns?.select(wanted,list);
if(unknown!==undefined)
return unknown;
const index=Number(wanted);
if(!Array.isArray(list)||!Number.isInteger(index))
throw new scope .Z(SELECT);
if(index<0||index>=list.length){
throw new scope .Z(`Template error: Fn::Select cannot select nonexistent value at index ${index}`);
}
return list[index];
},
};
function isIndex(value){
return!(0,functions_function.Sx)(value)||/^\s*-?\d+\s*$/.test(String(value));
}
const lists_length={
shape:(argument)=>((0,functions_function.V$)(argument)?undefined:LENGTH),
evaluate:(argument,evaluation)=>{
const list=evaluation.value(argument);
const unknown=evaluation.scope.unknowns?.length(list);
if(unknown!==undefined)
return unknown;
if(!Array.isArray(list))
throw new scope .Z(LENGTH);
return list.length;
},
};
const cidr={
shape:(argument)=>Array.isArray(argument)&&(argument.length===2||argument.length===3)&&argument.every(functions_function .SK)?undefined:CIDR,
evaluate:(argument,evaluation)=>{
const[block="",count="",bits]=argument.map((_,index)=>(0,functions_function.b6)(evaluation.value((0,functions_function.y_)(argument,index)),CIDR));
const{unknowns}=evaluation.scope;
const orWidest=(text,widest)=>(unknowns?.isUnknown(text)?widest:text);
const result=cidrBlocks(orWidest(block,"::/0"),Number(orWidest(count,"1")),bits===undefined?undefined:Number(orWidest(bits,"1")));
if(typeof result==="string")
throw new scope .Z(`${CIDR}: ${result}`);
return unknowns?.cidr(block,count,bits)??result;
},
};
var references=$load(7829);
var substitution=$load(708);
const JOIN="Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.";
const SPLIT="Template error: every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a function that returns a string to be split.";
const SUB="Template error: One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string";
const SUB_NAME="Template error: variable names in Fn::Sub syntax must contain only alphanumeric characters, underscores, periods, and colons";
const BASE64="Template error: every Fn::Base64 object must have a String-typed value.";
const TO_JSON_STRING="Template error: every Fn::ToJsonString object requires a map or a list";
const join={
shape:(argument)=>Array.isArray(argument)&&argument.length===2&&(0,functions_function.Sx)(argument[0])&&(0,functions_function.V$)(argument[1])?undefined:JOIN,
evaluate:(argument,evaluation)=>{
const delimiter=String((0,functions_function.y_)(argument,0));
const list=evaluation.value((0,functions_function.y_)(argument,1));
const unknown=evaluation.scope.unknowns?.join(delimiter,list);
if(unknown!==undefined)
return unknown;
if(!Array.isArray(list))
throw new scope .Z(JOIN);
return list.map((item)=>(0,functions_function.b6)(item,JOIN)).join(delimiter);
},
};
const split={
shape:(argument)=>Array.isArray(argument)&&argument.length===2&&(0,functions_function.Sx)(argument[0])&&argument[0]!==""&&(0,functions_function.SK)(argument[1])
?undefined
:SPLIT,
evaluate:(argument,evaluation)=>{
const delimiter=String((0,functions_function.y_)(argument,0));
const text=(0,functions_function.b6)(evaluation.value((0,functions_function.y_)(argument,1)),SPLIT);
return evaluation.scope.unknowns?.split(delimiter,text)??text.split(delimiter);
},
};
const sub={
shape:(argument)=>{
const text=Array.isArray(argument)?argument[0]:argument;
const map=Array.isArray(argument)?argument[1]:{};
const isMap=typeof map==="object"&&map!==null&&!Array.isArray(map)&&!(0,functions_function.Ny)(map);
if(!(0,functions_function.Sx)(text)||!isMap||(Array.isArray(argument)&&argument.length!==2))
return SUB;
const bad=(0,substitution.h)(String(text)).find((name)=>!/^[\w.:]+$/.test(name));
return bad===undefined?undefined:`${SUB_NAME}; "\${${bad}}" is none (for a literal, write "\${!${bad}}")`;
},
evaluate:(argument,evaluation)=>{
const text=String(Array.isArray(argument)?argument[0]:argument);
const map=(Array.isArray(argument)?argument[1]:undefined);
let result="";
for(const piece of(0,substitution.o)(text)){
if(piece.variable===undefined){
result +=piece.text;
continue;
}
const name=piece.variable;
const dot=name.indexOf(".");
const value=map!==undefined&&Object.hasOwn(map,name)
?evaluation.value(map[name])
:dot>0
?(0,references.nf)(name.slice(0,dot),name.slice(dot + 1),evaluation)
:(0,references.sX)(name,evaluation);
result +=
value===functions_function .GY?"":(0,functions_function.b6)(value,`Template error: variable ${name} in Fn::Sub expression does not resolve to a string`);
}
return result;
},
};
const base64={
shape:(argument)=>((0,functions_function.SK)(argument)?undefined:BASE64),
evaluate:(argument,evaluation)=>Buffer.from((0,functions_function.b6)(evaluation.value(argument),BASE64),"utf8").toString("base64"),
};
const toJsonString={
shape:(argument)=>(typeof argument==="object"&&argument!==null?undefined:TO_JSON_STRING),
evaluate:(argument,evaluation)=>JSON.stringify(evaluation.value(argument)),
};
const BY_NAME={
Ref:references .KR,
"Fn::And":conditions .Uo,
"Fn::Base64":base64,
"Fn::Cidr":cidr,
"Fn::Equals":conditions .aI,
"Fn::FindInMap":references .$n,
"Fn::GetAtt":references .CN,
"Fn::GetAZs":references .Vo,
"Fn::If":conditions .Sw,
"Fn::ImportValue":references .dw,
"Fn::Join":join,
"Fn::Length":lists_length,
"Fn::Not":conditions .AU,
"Fn::Or":conditions.or,
"Fn::Select":lists_select,
"Fn::Split":split,
"Fn::Sub":sub,
"Fn::ToJsonString":toJsonString,
};
const FUNCTIONS=new Map(Object.entries(BY_NAME));
}),
5863:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Ad:()=>(EXTENSION_FUNCTIONS),
UJ:()=>(CONDITION_FUNCTIONS),
ax:()=>(FUNCTION_NAMES)
});
const FUNCTION_NAMES=[
"Ref",
"Fn::And",
"Fn::Base64",
"Fn::Cidr",
"Fn::Equals",
"Fn::FindInMap",
"Fn::GetAtt",
"Fn::GetAZs",
"Fn::If",
"Fn::ImportValue",
"Fn::Join",
"Fn::Length",
"Fn::Not",
"Fn::Or",
"Fn::Select",
"Fn::Split",
"Fn::Sub",
"Fn::ToJsonString",
"Fn::Transform",
];
const CONDITION_FUNCTIONS=new Set(["Fn::And","Fn::Equals","Fn::Not","Fn::Or"]);
const EXTENSION_FUNCTIONS=new Set(["Fn::Length","Fn::ToJsonString"]);
}),
7829:
((_webpack_module,$out,$load)=>{
$load.d($out,{
$n:()=>(findInMap),
CN:()=>(getAtt),
KR:()=>(ref),
Rb:()=>(defaultOfFindInMap),
Vo:()=>(getAZs),
dw:()=>(importValue),
nf:()=>(resolveAttribute),
sX:()=>(resolveReference)
});
var _scope_0=$load(809);
var _function_1=$load(2927);
function resolveReference(name,evaluation){
const{scope,template}=evaluation;
if(name==="AWS::NoValue")
return _function_1 .GY;
if(Object.hasOwn(scope.pseudo,name))
return scope.pseudo[name];
if(Object.hasOwn(template.Parameters,name)){
if(!Object.hasOwn(scope.parameters,name))
throw new _scope_0 .Z(`Parameters: [${name}] must have values`);
return scope.parameters[name];
}
requireResource(name,evaluation);
return scope.reference(name);
}
function resolveAttribute(logicalId,attribute,evaluation){
requireResource(logicalId,evaluation);
const value=evaluation.scope.attribute(logicalId,attribute);
if(value!==undefined)
return value;
throw new _scope_0 .Z(`Template error: resource ${logicalId} does not support attribute type ${attribute} in Fn::GetAtt`);
}
function requireResource(logicalId,evaluation){
const{Resources}=evaluation.template;
const condition=Object.hasOwn(Resources,logicalId)?Resources[logicalId]?.Condition:false;
if(condition===undefined||(condition!==false&&evaluation.condition(condition)))
return;
throw new _scope_0 .Z(`Template format error: Unresolved resource dependencies [${logicalId}] in the Resources block of the template`);
}
const REF="Template error: every Ref object must have a single String value.";
const GET_ATT="Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute";
const FIND_IN_MAP="Template error: every Fn::FindInMap object requires three parameters, the map name, map key and the attribute for return value";
const IMPORT_VALUE="Template error: the attribute in Fn::ImportValue must be a string or a function that returns a string";
const GET_AZS="Template error: every Fn::GetAZs object must have a single String value: a region, or an empty text for the stack's own";
const ref={
shape:(argument)=>(typeof argument==="string"&&argument!==""?undefined:REF),
evaluate:(argument,evaluation)=>resolveReference(argument,evaluation),
};
const getAtt={
shape:(argument)=>{
if(!Array.isArray(argument)||argument.length!==2)
return GET_ATT;
const[name,attribute]=argument;
const named=typeof name==="string"&&name!=="";
return named&&(0,_function_1.SK)(attribute)&&attribute!==""?undefined:GET_ATT;
},
evaluate:(argument,evaluation)=>resolveAttribute((0,_function_1.y_)(argument,0),(0,_function_1.b6)(evaluation.value((0,_function_1.y_)(argument,1)),GET_ATT),evaluation),
};
const importValue={
shape:(argument)=>((0,_function_1.SK)(argument)?undefined:IMPORT_VALUE),
evaluate:(argument,evaluation)=>{
const name=(0,_function_1.b6)(evaluation.value(argument),IMPORT_VALUE);
const value=evaluation.scope.importValue(name);
if(value===undefined)
throw new _scope_0 .Z(`No export named ${name} found.`);
return value;
},
};
const getAZs={
shape:(argument)=>((0,_function_1.SK)(argument)?undefined:GET_AZS),
evaluate:(argument,evaluation)=>{
const region=(0,_function_1.b6)(evaluation.value(argument),GET_AZS);
return evaluation.scope.zones(region===""?evaluation.scope.pseudo["AWS::Region"]:region);
},
};
function defaultOfFindInMap(argument){
const last=Array.isArray(argument)?argument[3]:undefined;
if(typeof last!=="object"||last===null||Array.isArray(last))
return undefined;
return last.DefaultValue;
}
const findInMap={
shape:(argument)=>{
if(!Array.isArray(argument)||argument.length<3||argument.length>4)
return FIND_IN_MAP;
if(!argument.slice(0,3).every(_function_1 .SK))
return FIND_IN_MAP;
return argument.length===4&&defaultOfFindInMap(argument)===undefined
?`${FIND_IN_MAP}; the fourth can only be a DefaultValue`
:undefined;
},
evaluate:(argument,evaluation)=>{
const[map,first,second]=[0,1,2].map((index)=>(0,_function_1.b6)(evaluation.value((0,_function_1.y_)(argument,index)),FIND_IN_MAP));
const found=own(own(own(evaluation.template.Mappings,map),first),second);
if(found!==undefined)
return found;
const unknown=evaluation.scope.unknowns?.findInMap(evaluation.template.Mappings,[map,first,second]);
if(unknown!==undefined)
return unknown;
const otherwise=defaultOfFindInMap(argument);
if(otherwise!==undefined)
return evaluation.value(otherwise);
if(!Object.hasOwn(evaluation.template.Mappings,map)){
throw new _scope_0 .Z(`Template error: Mapping named '${map}' is not present in the 'Mappings' section of template.`);
}
throw new _scope_0 .Z(`Template error: Unable to get mapping for ${map}::${first}::${second}`);
},
};
function own(map,key){
if(typeof map!=="object"||map===null||(0,_function_1.Sx)(map)||!Object.hasOwn(map,key))
return undefined;
return map[key];
}
}),
13:
((_webpack_module,$out,$load)=>{
$load.d($out,{
N:()=>(PARAMETER_RIGHT),
QK:()=>(handlerArn),
iI:()=>(handlerRights)
});
const WHEN={c:["create"],u:["update"],d:["remove"],r:["read"],x:["compare"]};
function rights(verbs,actions,on,bears="any"){
const[service,names=""]=actions.split(":");
return names.split(" ").map((name)=>({
action:`${service}:${name}`,
on:on.split(" "),
verbs:[...verbs].flatMap((verb)=>WHEN[verb]??[]),
bears,
}));
}
const describes=(actions)=>rights("r",actions,"*");
const ec2=(kind,make,remove,describe,beside="")=>[
...rights("c",`ec2:${make}`,`ec2:${kind}/*`,"made"),
...(beside===""?[]:rights("c",`ec2:${make}`,beside,"own")),
...rights("c","ec2:CreateTags",`ec2:${kind}/*`,"made"),
...rights("u","ec2:CreateTags DeleteTags",`ec2:${kind}/*`,"own"),
...rights("d",`ec2:${remove}`,`ec2:${kind}/*`,"own"),
...describes(`ec2:${describe}`),
];
const ELB="elasticloadbalancing";
const RECORDS=[
...rights("cud","route53:ChangeResourceRecordSets","route53:hostedzone/{zone}"),
...rights("cud","route53:ListHostedZonesByName","*"),
...rights("cud","route53:GetHostedZone ListResourceRecordSets","route53:hostedzone/{zone}"),
...rights("cud","route53:GetChange","route53:change/*"),
];
const RIGHTS={
"AWS::CloudFormation::WaitConditionHandle":[],
"AWS::EC2::VPC":[
...ec2("vpc","CreateVpc","DeleteVpc","DescribeVpcs DescribeVpcAttribute"),
...rights("cu","ec2:ModifyVpcAttribute","ec2:vpc/*","own"),
],
"AWS::EC2::InternetGateway":ec2("internet-gateway","CreateInternetGateway","DeleteInternetGateway","DescribeInternetGateways"),
"AWS::EC2::VPCGatewayAttachment":[
...rights("c","ec2:AttachInternetGateway","ec2:internet-gateway/* ec2:vpc/*","own"),
...rights("d","ec2:DetachInternetGateway","ec2:internet-gateway/* ec2:vpc/*","own"),
...describes("ec2:DescribeInternetGateways"),
],
"AWS::EC2::Subnet":[
...ec2("subnet","CreateSubnet","DeleteSubnet","DescribeSubnets","ec2:vpc/*"),
...rights("u","ec2:ModifySubnetAttribute","ec2:subnet/*","own"),
...describes("ec2:DescribeAvailabilityZones"),
],
"AWS::EC2::RouteTable":ec2("route-table","CreateRouteTable","DeleteRouteTable","DescribeRouteTables","ec2:vpc/*"),
"AWS::EC2::Route":[
...rights("c","ec2:CreateRoute","ec2:route-table/*","own"),
...rights("u","ec2:ReplaceRoute","ec2:route-table/*","own"),
...rights("d","ec2:DeleteRoute","ec2:route-table/*","own"),
...describes("ec2:DescribeRouteTables"),
],
"AWS::EC2::SubnetRouteTableAssociation":[
...rights("c","ec2:AssociateRouteTable","ec2:route-table/* ec2:subnet/*","own"),
...rights("d","ec2:DisassociateRouteTable","ec2:route-table/* ec2:subnet/*","own"),
...describes("ec2:DescribeRouteTables"),
],
"AWS::EC2::SecurityGroup":[
...ec2("security-group","CreateSecurityGroup","DeleteSecurityGroup","DescribeSecurityGroups","ec2:vpc/*"),
...rights("cu","ec2:AuthorizeSecurityGroupIngress AuthorizeSecurityGroupEgress","ec2:security-group/*","own"),
...rights("cu","ec2:RevokeSecurityGroupEgress","ec2:security-group/*","own"),
...rights("u","ec2:RevokeSecurityGroupIngress","ec2:security-group/*","own"),
],
"AWS::EC2::VPCEndpoint":[
...ec2("vpc-endpoint","CreateVpcEndpoint","DeleteVpcEndpoints","DescribeVpcEndpoints DescribeRouteTables","ec2:vpc/* ec2:route-table/*"),
...rights("u","ec2:ModifyVpcEndpoint","ec2:vpc-endpoint/*","own"),
],
"AWS::EC2::Instance":[
...rights("c","ec2:RunInstances","ec2:instance/* ec2:network-interface/* ec2:volume/*","made"),
...rights("c","ec2:RunInstances","ec2:subnet/* ec2:security-group/*","own"),
...rights("c","ec2:RunInstances","ec2:image/*"),
...rights("c","ec2:CreateTags","ec2:instance/* ec2:volume/*","made"),
...rights("u","ec2:CreateTags DeleteTags ModifyInstanceAttribute StopInstances StartInstances","ec2:instance/*","own"),
...rights("d","ec2:TerminateInstances","ec2:instance/*","own"),
...rights("x","ec2:DescribeInstanceAttribute","ec2:instance/*","own"),
...describes("ec2:DescribeInstances DescribeVolumes"),
],
"AWS::ElasticLoadBalancingV2::LoadBalancer":[
...rights("c",`${ELB}:CreateLoadBalancer AddTags`,`${ELB}:loadbalancer/app/*`,"made"),
...rights("u",`${ELB}:ModifyLoadBalancerAttributes SetSecurityGroups SetSubnets AddTags RemoveTags`,`${ELB}:loadbalancer/app/*`,"own"),
...rights("d",`${ELB}:DeleteLoadBalancer`,`${ELB}:loadbalancer/app/*`,"own"),
...describes(`${ELB}:DescribeLoadBalancers DescribeLoadBalancerAttributes DescribeTags`),
...describes("ec2:DescribeSubnets DescribeSecurityGroups DescribeVpcs DescribeInternetGateways"),
],
"AWS::ElasticLoadBalancingV2::TargetGroup":[
...rights("c",`${ELB}:CreateTargetGroup AddTags`,`${ELB}:targetgroup/*`,"made"),
...rights("c",`${ELB}:RegisterTargets ModifyTargetGroupAttributes`,`${ELB}:targetgroup/*`,"own"),
...rights("u",`${ELB}:ModifyTargetGroup ModifyTargetGroupAttributes RegisterTargets DeregisterTargets AddTags RemoveTags`,`${ELB}:targetgroup/*`,"own"),
...rights("d",`${ELB}:DeleteTargetGroup`,`${ELB}:targetgroup/*`,"own"),
...describes(`${ELB}:DescribeTargetGroups DescribeTargetGroupAttributes DescribeTargetHealth DescribeTags`),
],
"AWS::ElasticLoadBalancingV2::Listener":[
...rights("c",`${ELB}:CreateListener`,`${ELB}:loadbalancer/app/*`,"own"),
...rights("c",`${ELB}:AddTags`,`${ELB}:listener/app/*`,"made"),
...rights("u",`${ELB}:ModifyListener AddTags RemoveTags`,`${ELB}:listener/app/*`,"own"),
...rights("d",`${ELB}:DeleteListener`,`${ELB}:listener/app/*`,"own"),
...describes(`${ELB}:DescribeListeners DescribeTags`),
],
"AWS::IAM::Role":[
...rights("cu","iam:CreateRole PutRolePolicy","iam:role/{stack}-*"),
...rights("cu","iam:TagRole","iam:role/{stack}-*"),
...rights("u","iam:UpdateRole UpdateAssumeRolePolicy UntagRole","iam:role/{stack}-*"),
...rights("ud","iam:DeleteRolePolicy","iam:role/{stack}-*"),
...rights("d","iam:DeleteRole","iam:role/{stack}-*"),
...rights("r","iam:GetRole GetRolePolicy ListRolePolicies ListAttachedRolePolicies","iam:role/{stack}-*"),
],
"AWS::Lambda::Function":[
...rights("cu","iam:PassRole","{role}"),
...rights("c","lambda:CreateFunction","lambda:function:{stack}-*"),
...rights("cu","lambda:TagResource","lambda:function:{stack}-*"),
...rights("u","lambda:UpdateFunctionCode UpdateFunctionConfiguration UntagResource","lambda:function:{stack}-*"),
...rights("d","lambda:DeleteFunction","lambda:function:{stack}-*"),
...rights("r","lambda:GetFunction","lambda:function:{stack}-*"),
...rights("x","lambda:GetFunctionCodeSigningConfig","lambda:function:{stack}-*"),
],
"Custom::":rights("cud","lambda:InvokeFunction","lambda:function:{stack}-*"),
"AWS::Logs::LogGroup":[
...rights("cu","logs:PutRetentionPolicy TagResource","logs:log-group:{stack}-*"),
...rights("c","logs:CreateLogGroup","logs:log-group:{stack}-*"),
...rights("u","logs:DeleteRetentionPolicy UntagResource","logs:log-group:{stack}-*"),
...rights("d","logs:DeleteLogGroup","logs:log-group:{stack}-*"),
...rights("r","logs:DescribeLogGroups","logs:log-group:*"),
],
"AWS::Route53::HealthCheck":[
...rights("c","route53:CreateHealthCheck","*"),
...rights("cu","route53:ChangeTagsForResource","route53:healthcheck/*"),
...rights("u","route53:UpdateHealthCheck","route53:healthcheck/*"),
...rights("d","route53:DeleteHealthCheck","route53:healthcheck/*"),
...rights("r","route53:GetHealthCheck ListTagsForResource","route53:healthcheck/*"),
],
"AWS::Route53::RecordSet":RECORDS,
"AWS::Route53::RecordSetGroup":RECORDS,
"AWS::S3::Bucket":[
...rights("cu","s3:PutBucketTagging PutBucketWebsite PutBucketOwnershipControls PutBucketPublicAccessBlock","s3:{bucket}"),
...rights("c","s3:CreateBucket","s3:{bucket}"),
...rights("d","s3:DeleteBucket","s3:{bucket}"),
...rights("x","s3:GetAccelerateConfiguration GetAnalyticsConfiguration GetBucketCORS GetBucketLogging GetBucketNotification GetBucketObjectLockConfiguration GetBucketOwnershipControls GetBucketPublicAccessBlock GetBucketTagging GetBucketVersioning GetBucketWebsite GetEncryptionConfiguration GetIntelligentTieringConfiguration GetInventoryConfiguration GetLifecycleConfiguration GetMetricsConfiguration GetReplicationConfiguration ListBucket","s3:{bucket}"),
],
"AWS::S3::BucketPolicy":[
...rights("cu","s3:PutBucketPolicy","s3:{bucket}"),
...rights("d","s3:DeleteBucketPolicy","s3:{bucket}"),
...rights("r","s3:GetBucketPolicy","s3:{bucket}"),
],
};
function handlerRights(type){
return RIGHTS[type.startsWith("Custom::")||type==="AWS::CloudFormation::CustomResource"?"Custom::":type];
}
const PARAMETER_RIGHT={action:"ssm:GetParameters",on:"ssm:parameter/aws/service/*"};
const GLOBAL=["iam","route53","s3"];
const OF_NOBODY=/^(route53|s3|ssm):|^ec2:image\//;
function handlerArn(on,{partition,region,account},names){
const filled=on.replace(/\{(\w+)\}/g,(_,name)=>names[name]??"*");
if(filled==="*"||filled.startsWith("arn:"))
return filled;
const service=filled.slice(0,filled.indexOf(":"));
const place=`${GLOBAL.includes(service)?"":region}:${OF_NOBODY.test(filled)?"":account}`;
return `arn:${partition}:${service}:${place}:${filled.slice(service.length + 1)}`;
}
}),
9546:
((_webpack_module,$out,$load)=>{
$load.d($out,{
V:()=>(hasInstanceStore)
});
const FAMILY=/^([a-z]+)(\d+)([a-z]*)/;
const FAMILIES=/^(c1|c3|cc2|cr1|d2|d3|d3en|dl1|f1|f2|g2|g5|g6|g6e|g6f|gr6|gr6f|h1|hs1|i\d+[a-z]*|im\d+[a-z]*|is\d+[a-z]*|m1|m2|m3|p5|p5e|p5en|p6|r3|trn\d+[a-z]*|x1|x1e)$/;
function hasInstanceStore(instanceType){
const[family="",,,options=""]=FAMILY.exec(instanceType.split(".")[0]??"")??[];
return options.includes("d")||FAMILIES.test(family);
}
}),
3145:
((_webpack_module,$out,$load)=>{
$load.d($out,{
AD:()=>(SECTION_LIMIT),
AQ:()=>(PARAMETER_VALUE_LIMIT),
XH:()=>(TEMPLATE_URL_LIMIT),
r7:()=>(DESCRIPTION_LIMIT),
sE:()=>(RESOURCES_LIMIT),
wI:()=>(utf8Length),
z3:()=>(TEMPLATE_INLINE_LIMIT)
});
const TEMPLATE_INLINE_LIMIT=51_200;
const TEMPLATE_URL_LIMIT=1_048_576;
const RESOURCES_LIMIT=500;
const SECTION_LIMIT=200;
const DESCRIPTION_LIMIT=1_024;
const PARAMETER_VALUE_LIMIT=4_096;
function utf8Length(text){
return Buffer.byteLength(text,"utf8");
}
}),
8498:
((_webpack_module,$out,$load)=>{
$load.d($out,{
J:()=>(longForm),
q:()=>(functionOfTag)
});
var yaml_0=$load(8815);
var _functions_names_1=$load(5863);
var _nearest_name_3=$load(655);
var _yaml_document_2=$load(1454);
const FUNCTION_OF_TAG=new Map([..._functions_names_1 .ax,"Condition"].map((name)=>[`!${name.replace(/^Fn::/,"")}`,name]));
function functionOfTag(tag){
return tag===undefined?undefined:FUNCTION_OF_TAG.get(tag);
}
function longForm(node,report,path=[]){
if(node===undefined)
return nullValue(undefined,report,path);
const name=functionOfTag(node.tag);
if(name!==undefined){
return{[name]:normalArgument(name,plainValue(node,report,[...path,name]))};
}
if(node.tag?.startsWith("!")){
const nearest=(0,_nearest_name_3.qb)(node.tag,FUNCTION_OF_TAG.keys());
report("unknown-function",`${node.tag} is not a function of CloudFormation.`,nearest===undefined?"Use one of CloudFormation's intrinsic functions.":`Did you mean "${nearest}"?`,node,path);
}
return plainValue(node,report,path);
}
function plainValue(node,report,path){
if((0,yaml_0.jn)(node))
return node.value===null?nullValue(node,report,path):scalarValue(node);
if((0,yaml_0.oP)(node))
return node.items.map((item,index)=>longForm(item,report,[...path,index]));
if((0,yaml_0.jh)(node)){
const entries=[];
for(const pair of node.items){
const key=(0,_yaml_document_2.Pu)(pair.key);
if(key===undefined||key==="<<"){
report("unsupported-yaml",key===undefined?"A key is not text.":"CloudFormation does not accept YAML merge keys (<<).","Write the keys out.",pair.key,path);
continue;
}
const value=longForm((pair.value??undefined),report,[...path,key]);
entries.push([key,normalArgument(key,value)]);
}
return Object.fromEntries(entries);
}
if((0,yaml_0.Vj)(node)){
report("unsupported-yaml",`CloudFormation does not accept YAML aliases (*${node.source}).`,"Repeat the value in full.",node,path);
}
return "";
}
function normalArgument(name,argument){
if(name!=="Fn::GetAtt"||typeof argument!=="string")
return argument;
const dot=argument.indexOf(".");
return dot<0?[argument]:[argument.slice(0,dot),argument.slice(dot + 1)];
}
function nullValue(node,report,path){
report("null-value",`[/${path.join("/")}] 'null' values are not allowed in templates.`,"Give it a value, or remove the key.",node,path);
return null;
}
const YES=/^(?:yes|on)$/i;
const NO=/^(?:no|off)$/i;
function scalarValue(node){
const{value,source}=node;
if(typeof value==="number")
return source===undefined||String(value)===source?value:source;
if(typeof value==="boolean")
return value;
const text=String(value);
if(node.type==="PLAIN"&&node.tag===undefined&&text.length<=3){
if(YES.test(text))
return true;
if(NO.test(text))
return false;
}
return text;
}
}),
2275:
((_webpack_module,$out,$load)=>{
$load.d($out,{
I:()=>(patternOf),
Q:()=>(violation)
});
var _limits_1=$load(3145);
var _parameter_types_0=$load(5106);
const NUMBER=/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
function violation(name,parameter,type,items){
const size=(0,_limits_1.wI)(items.join(","));
if(size>_limits_1 .AQ)
return `Parameter '${name}' must not be longer than ${_limits_1 .AQ} bytes`;
for(const item of items){
if(type.item==="Number"&&!NUMBER.test(item))
return `Parameter '${name}' must be a number.`;
const prefix=(0,_parameter_types_0.m0)(type.item);
if(prefix!==undefined&&(item===""||!item.startsWith(prefix))){
return `Parameter validation failed: parameter value ${item} for parameter name ${name} does not exist`;
}
const broken=brokenConstraint(name,parameter,type,item);
if(broken===undefined)
continue;
const{ConstraintDescription}=parameter;
return ConstraintDescription===undefined?broken:`Parameter ${name} failed to satisfy constraint: ${ConstraintDescription}`;
}
return undefined;
}
function brokenConstraint(name,parameter,type,item){
const{AllowedValues,AllowedPattern,MinLength,MaxLength,MinValue,MaxValue}=parameter;
if(AllowedValues!==undefined&&!AllowedValues.some((allowed)=>sameValue(String(allowed),item,type.item))){
return `Parameter '${name}' must be one of AllowedValues`;
}
if(type.item==="Number"){
if(MinValue!==undefined&&Number(item)<Number(MinValue))
return `Parameter '${name}' must be a number not less than ${MinValue}`;
if(MaxValue!==undefined&&Number(item)>Number(MaxValue))
return `Parameter '${name}' must be a number not greater than ${MaxValue}`;
return undefined;
}
if(AllowedPattern!==undefined&&!patternOf(String(AllowedPattern))?.test(item)){
return `Parameter '${name}' must match pattern ${AllowedPattern}`;
}
if(type.isList)
return undefined;
if(MinLength!==undefined&&item.length<Number(MinLength))
return `Parameter '${name}' must contain at least ${MinLength} characters`;
if(MaxLength!==undefined&&item.length>Number(MaxLength))
return `Parameter '${name}' must contain at most ${MaxLength} characters`;
return undefined;
}
function sameValue(allowed,given,item){
return allowed===given||(item==="Number"&&NUMBER.test(allowed)&&Number(allowed)===Number(given));
}
function patternOf(source){
const ignoreCase=source.startsWith("(?i)");
const body=ignoreCase?source.slice(4):source;
for(const flags of["u",""]){
try{
return new RegExp(`^(?:${body})$`,ignoreCase?`${flags}i`:flags);
}
catch{
}
}
return undefined;
}
}),
5106:
((_webpack_module,$out,$load)=>{
$load.d($out,{
IH:()=>(parameterType),
OP:()=>(PARAMETER_TYPE_NAMES),
m0:()=>(idPrefix)
});
const AWS_TYPES=new Map([
["AWS::EC2::AvailabilityZone::Name",""],
["AWS::EC2::Image::Id","ami-"],
["AWS::EC2::Instance::Id","i-"],
["AWS::EC2::KeyPair::KeyName",""],
["AWS::EC2::SecurityGroup::GroupName",""],
["AWS::EC2::SecurityGroup::Id","sg-"],
["AWS::EC2::Subnet::Id","subnet-"],
["AWS::EC2::Volume::Id","vol-"],
["AWS::EC2::VPC::Id","vpc-"],
["AWS::Route53::HostedZone::Id",""],
]);
const PARAMETER_TYPE_NAMES=[
"String",
"Number",
"CommaDelimitedList",
"List<Number>",
"List<String>",
...AWS_TYPES.keys(),
...[...AWS_TYPES.keys()].map((name)=>`List<${name}>`),
"AWS::SSM::Parameter::Name",
"AWS::SSM::Parameter::Value<String>",
"AWS::SSM::Parameter::Value<List<String>>",
"AWS::SSM::Parameter::Value<CommaDelimitedList>",
"AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>",
];
function parameterType(name){
if(name==="AWS::SSM::Parameter::Name")
return{isList:false,item:"String",ssm:"name"};
const ssm=/^AWS::SSM::Parameter::Value<(.+)>$/.exec(name)?.[1];
if(ssm!==undefined){
const inner=ssm.startsWith("AWS::SSM")||ssm.includes("Number")?undefined:parameterType(ssm);
return inner===undefined?undefined:{...inner,ssm:"value"};
}
if(name==="CommaDelimitedList")
return{isList:true,item:"String",ssm:undefined};
const item=/^List<(.+)>$/.exec(name)?.[1];
const single=item??name;
return single==="String"||single==="Number"||AWS_TYPES.has(single)
?{isList:item!==undefined,item:single,ssm:undefined}
:undefined;
}
function idPrefix(item){
return AWS_TYPES.get(item);
}
}),
1685:
((_webpack_module,$out,$load)=>{
$load.d($out,{
v:()=>(resolveParameters)
});
var _parameter_constraints_0=$load(2275);
var _parameter_types_1=$load(5106);
function resolveParameters(template,given,ssm,isUnknown=()=>false){
const values={};
const errors=[];
const undeclared=Object.keys(given).filter((name)=>!Object.hasOwn(template.Parameters,name));
const missing=Object.keys(template.Parameters).filter((name)=>rawValue(name,template,given)===undefined);
for(const parameter of undeclared)
errors.push({parameter,message:`Parameters: [${undeclared.join(", ")}] do not exist in the template`});
for(const parameter of missing)
errors.push({parameter,message:`Parameters: [${missing.join(", ")}] must have values`});
for(const[name,parameter]of Object.entries(template.Parameters)){
const raw=rawValue(name,template,given);
if(raw===undefined)
continue;
const{value,error}=resolveOne(name,parameter,raw,ssm,isUnknown);
if(error===undefined)
values[name]=value;
else
errors.push({parameter:name,message:error});
}
return{values,errors};
}
function resolveOne(name,parameter,raw,ssm,isUnknown){
const type=(0,_parameter_types_1.IH)(parameter.Type);
if(type===undefined)
return{error:`Template format error: Unrecognized parameter type: ${parameter.Type}`};
if(isUnknown(raw))
return{value:type.isList?splitList(raw):raw};
if(type.ssm!==undefined){
const wrong=(0,_parameter_constraints_0.Q)(name,parameter,{isList:false,item:"String",ssm:undefined},[raw]);
if(wrong!==undefined)
return{error:wrong};
const stored=ssm(raw);
if(stored===undefined)
return{error:`Unable to fetch parameters [${raw}] from parameter store for this account.`};
if(type.ssm==="name")
return{value:raw};
if(isUnknown(stored))
return{value:type.isList?splitList(stored):stored};
const resolved=type.isList?splitList(stored):[stored];
const mismatch=(0,_parameter_constraints_0.Q)(name,{Type:parameter.Type},type,resolved);
return mismatch===undefined?{value:type.isList?resolved:stored}:{error:mismatch};
}
const items=type.isList?splitList(raw):[type.item==="Number"?raw.trim():raw];
const error=(0,_parameter_constraints_0.Q)(name,parameter,type,items);
return error===undefined?{value:type.isList?items:items[0]}:{error};
}
function rawValue(name,template,given){
if(Object.hasOwn(given,name))
return given[name];
const value=template.Parameters[name]?.Default;
if(value===undefined)
return undefined;
return Array.isArray(value)?value.map(String).join(","):String(value);
}
function splitList(text){
return text.split(",").map((item)=>item.trim());
}
}),
151:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Q:()=>(parseTemplate)
});
var dependencies=$load(5980);
var names=$load(5863);
function visitFunctions(value,path,visit,inCondition=false){
if(typeof value!=="object"||value===null)
return;
if(Array.isArray(value)){
for(const[index,item]of value.entries())
visitFunctions(item,[...path,index],visit,inCondition);
return;
}
const keys=Object.keys(value);
for(const key of keys){
const inner=value[key];
const here=[...path,key];
const isCall=key.startsWith("Fn::")||(key==="Ref"&&keys.length===1)||(key==="Condition"&&keys.length===1&&inCondition);
if(!isCall){
visitFunctions(inner,here,visit,inCondition);
continue;
}
visit({name:key,argument:inner,path:here,alone:keys.length===1});
visitFunctions(inner,here,visit,names .UJ.has(key)||(inCondition&&key==="Fn::If"));
}
}
function checkCycles(template,report){
checkResourceCycle(template,report);
checkConditionCycle(template,report);
}
function checkResourceCycle(template,report){
const graph=new Map();
for(const[logicalId,resource]of Object.entries(template.Resources)){
if(resource.Condition!==undefined)
continue;
const needs=new Set((0,dependencies.fr)(resource).filter((need)=>need!==logicalId));
const certain=withoutBranches((resource.Properties??{}));
for(const need of(0,dependencies .$g)(certain,template))
needs.add(need);
graph.set(logicalId,needs);
}
const cycle=(0,dependencies.u8)(graph);
const start=cycle?.[0];
if(cycle===undefined||start===undefined)
return;
report("cycle",`Circular dependency between resources: [${cycle.slice(0,-1).join(", ")}].`,`Break the circle ${cycle.join(" -> ")}: one of these references has to go, or move to a resource of its own.`,["Resources",start],true);
}
function withoutBranches(value){
if(typeof value!=="object"||value===null)
return value;
if(Array.isArray(value))
return value.map(withoutBranches);
return Object.fromEntries(Object.entries(value)
.filter(([key])=>key!=="Fn::If")
.map(([key,inner])=>[key,withoutBranches(inner)]));
}
function checkConditionCycle(template,report){
const graph=new Map();
for(const[name,condition]of Object.entries(template.Conditions)){
const needs=new Set();
visitFunctions(condition,[],(call)=>{
const inner=call.name==="Fn::If"&&Array.isArray(call.argument)?call.argument[0]:call.name==="Condition"?call.argument:undefined;
if(typeof inner==="string")
needs.add(inner);
},true);
graph.set(name,needs);
}
const cycle=(0,dependencies.u8)(graph);
if(cycle?.[0]===undefined)
return;
report("cycle",`Found circular condition dependency: ${cycle.join(" -> ")}.`,"Break the circle.",["Conditions",cycle[0]],true);
}
var functions=$load(5395);
var references=$load(7829);
const SECTIONS=[
"AWSTemplateFormatVersion",
"Description",
"Metadata",
"Parameters",
"Rules",
"Mappings",
"Conditions",
"Transform",
"Resources",
"Outputs",
"Hooks",
];
const PSEUDO_PARAMETERS=[
"AWS::AccountId",
"AWS::NotificationARNs",
"AWS::NoValue",
"AWS::Partition",
"AWS::Region",
"AWS::StackId",
"AWS::StackName",
"AWS::URLSuffix",
];
const RESOURCE_KEYS=[
"Type",
"Properties",
"DependsOn",
"Condition",
"DeletionPolicy",
"UpdateReplacePolicy",
"UpdatePolicy",
"CreationPolicy",
"Metadata",
"Version",
];
const PARAMETER_KEYS=[
"Type",
"Default",
"Description",
"AllowedValues",
"AllowedPattern",
"ConstraintDescription",
"MinLength",
"MaxLength",
"MinValue",
"MaxValue",
"NoEcho",
];
const OUTPUT_KEYS=["Value","Description","Condition","Export"];
const LANGUAGE_EXTENSIONS="AWS::LanguageExtensions";
function isPseudoParameter(name){
return PSEUDO_PARAMETERS.includes(name);
}
var nearest_name=$load(655);
function checkFunctions(template,report){
const extended=[template.Transform].flat().includes(LANGUAGE_EXTENSIONS);
const check=(value,path,inCondition=false)=>{
if(value===undefined)
return;
visitFunctions(value,path,(call)=>checkCall(call,inCondition,extended,report),inCondition);
};
for(const[name,condition]of Object.entries(template.Conditions))
check(condition,["Conditions",name],true);
for(const[logicalId,resource]of Object.entries(template.Resources)){
for(const[key,value]of Object.entries(resource)){
if(key==="DependsOn"||key==="Condition")
continue;
check(value,["Resources",logicalId,key]);
}
}
for(const[name,output]of Object.entries(template.Outputs)){
check(output.Value,["Outputs",name,"Value"]);
check(output.Export?.Name,["Outputs",name,"Export","Name"]);
}
for(const section of["Parameters","Mappings"]){
visitFunctions(template[section],[section],({name,path})=>report("misplaced-function",`${name} is not allowed in the section ${section}.`,"Write the value itself.",path));
}
}
function checkCall(call,inConditions,extended,report){
const{name,argument,path}=call;
if(name==="Condition"){
if(typeof argument!=="string")
report("function-arguments","Template format error: Every Condition member must be a string.","Name one of the template's conditions.",path);
return;
}
if(name==="Fn::Transform"||name.startsWith("Fn::ForEach")){
report("unsupported-function",`${name} is not supported.`,"Write out what it would produce.",path);
return;
}
const called=functions .A.get(name);
if(called===undefined){
report("unknown-function",`${name} is not a function of CloudFormation.`,(0,nearest_name.au)(name,names .ax,"Use one of its intrinsic functions."),path);
return;
}
if(!call.alone){
report("function-arguments",`${name} has other keys beside it.`,"A function must be the only key of its map.",path);
return;
}
if(names .UJ.has(name)&&!inConditions){
report("misplaced-function",`${name} is allowed in the section Conditions only.`,"Give the condition a name there and use Fn::If with that name here.",path);
return;
}
if(!extended&&(names .Ad.has(name)||(name==="Fn::FindInMap"&&(0,references.Rb)(argument)!==undefined))){
const what=name==="Fn::FindInMap"?"A DefaultValue in Fn::FindInMap":name;
report("needs-transform",`${what} needs the transform ${LANGUAGE_EXTENSIONS}.`,`Add Transform: ${LANGUAGE_EXTENSIONS} to the template.`,path);
}
const wrong=called.shape(argument);
if(wrong!==undefined)
report("function-arguments",wrong.endsWith(".")?wrong:`${wrong}.`,EXAMPLES[name]??"Mend its arguments.",path);
}
const EXAMPLES={
Ref:"Write !Ref Name.",
"Fn::And":"Write !And [!Condition A, !Condition B].",
"Fn::Base64":"Write !Base64 text, or Fn::Base64: !Sub ….",
"Fn::Cidr":"Write !Cidr [10.0.0.0/16, 4, 8].",
"Fn::Equals":"Write !Equals [!Ref Name, value].",
"Fn::FindInMap":"Write !FindInMap [Map, key, key].",
"Fn::GetAtt":"Write !GetAtt Resource.Attribute.",
"Fn::GetAZs":'Write !GetAZs "".',
"Fn::If":"Write !If [Condition, value if true, value if false].",
"Fn::ImportValue":"Write !ImportValue name.",
"Fn::Join":'Write !Join [",", [a, b]].',
"Fn::Length":"Write Fn::Length: a list.",
"Fn::Not":"Write !Not [!Condition A].",
"Fn::Or":"Write !Or [!Condition A, !Condition B].",
"Fn::Select":"Write !Select [0, a list].",
"Fn::Split":'Write !Split [",", text].',
"Fn::Sub":'Write !Sub "text with ${Name}", or !Sub [text, { Name: value }].',
"Fn::ToJsonString":"Write Fn::ToJsonString: a map or a list.",
};
function checkReferences(template,report){
const check=(value,path,inCondition=false)=>{
if(value!==undefined)
visitFunctions(value,path,(call)=>check_references_checkCall(call,template,inCondition,report),inCondition);
};
for(const[name,condition]of Object.entries(template.Conditions))
check(condition,["Conditions",name],true);
for(const[logicalId,resource]of Object.entries(template.Resources)){
const path=["Resources",logicalId];
for(const[key,value]of Object.entries(resource)){
if(key!=="DependsOn"&&key!=="Condition")
check(value,[...path,key]);
}
checkConditionName(resource.Condition,template,[...path,"Condition"],report);
for(const[index,need]of(0,dependencies.fr)(resource).entries()){
const at=typeof resource.DependsOn==="string"?[...path,"DependsOn"]:[...path,"DependsOn",index];
if(need===logicalId)
report("cycle",`Circular dependency between resources: [${logicalId}].`,"A resource cannot depend on itself.",at);
else if(!Object.hasOwn(template.Resources,need))
unknown("resource",need,Object.keys(template.Resources),`DependsOn of ${logicalId}`,at,report);
}
}
for(const[name,output]of Object.entries(template.Outputs)){
check(output.Value,["Outputs",name,"Value"]);
check(output.Export?.Name,["Outputs",name,"Export","Name"]);
checkConditionName(output.Condition,template,["Outputs",name,"Condition"],report);
}
}
function check_references_checkCall(call,template,inCondition,report){
const{name,argument,path}=call;
const list=Array.isArray(argument)?argument:[];
if(name==="Ref"&&typeof argument==="string")
checkName(argument,"Ref",template,inCondition,path,report);
if(name==="Fn::Sub"){
const at=Array.isArray(argument)?[...path,0]:path;
for(const variable of new Set((0,dependencies.wy)(argument))){
const dot=variable.indexOf(".");
if(dot>0)
checkAttribute(variable.slice(0,dot),`Fn::Sub of \${${variable}}`,template,inCondition,at,report);
else if(/^[\w:]+$/.test(variable))
checkName(variable,`Fn::Sub of \${${variable}}`,template,inCondition,at,report);
}
}
if(name==="Fn::GetAtt"&&typeof list[0]==="string")
checkAttribute(list[0],"Fn::GetAtt",template,inCondition,path,report);
if(name==="Fn::If")
checkConditionName(list[0],template,[...path,0],report);
if(name==="Condition")
checkConditionName(argument,template,path,report);
if(name==="Fn::FindInMap")
checkMapKeys(list,template,path,report);
}
function checkName(name,by,template,inCondition,path,report){
if(Object.hasOwn(template.Parameters,name)||isPseudoParameter(name))
return;
const isResource=Object.hasOwn(template.Resources,name);
if(isResource&&!inCondition)
return;
if(isResource){
report("misplaced-reference",`Template format error: Unresolved dependencies [${name}]. Cannot reference resources in the Conditions block of the template.`,"Refer to parameters, pseudo parameters and mappings only.",path);
return;
}
const[first="",...rest]=name.split(".");
if(rest.length>0&&Object.hasOwn(template.Resources,first)){
report("unknown-reference",`${by} names "${name}", but Ref takes no attribute.`,`Write !GetAtt ${name}.`,path);
return;
}
const known=[...Object.keys(template.Parameters),...Object.keys(template.Resources),...PSEUDO_PARAMETERS];
unknown("parameter or resource",name,known,by,path,report);
}
function checkAttribute(name,by,template,inCondition,path,report){
if(inCondition){
const what=`Template format error: Unresolved dependencies [${name}]. Cannot reference resources in the Conditions block of the template.`;
report("misplaced-reference",what,"Refer to parameters, pseudo parameters and mappings only.",path);
}
else if(Object.hasOwn(template.Parameters,name)){
report("unknown-reference",`${by} names "${name}", which is a parameter and has no attributes.`,`Write !Ref ${name}, or name a resource.`,path);
}
else if(!Object.hasOwn(template.Resources,name))
unknown("resource",name,Object.keys(template.Resources),by,path,report);
}
function checkConditionName(name,template,path,report){
if(typeof name!=="string"||Object.hasOwn(template.Conditions,name))
return;
unknown("condition",name,Object.keys(template.Conditions),path.includes("Fn::If")?"Fn::If":"Condition",path,report);
}
function checkMapKeys(list,template,path,report){
const[map,first,second,otherwise]=list;
if(typeof map!=="string"||otherwise!==undefined)
return;
const entries=Object.hasOwn(template.Mappings,map)?template.Mappings[map]:undefined;
if(entries===undefined){
unknown("mapping",map,Object.keys(template.Mappings),"Fn::FindInMap",[...path,0],report);
return;
}
const isText=(value)=>typeof value==="string"||typeof value==="number";
if(isText(first)&&!Object.hasOwn(entries,String(first))){
unknown(`key of mapping ${map}`,String(first),Object.keys(entries),"Fn::FindInMap",[...path,1],report);
return;
}
const candidates=isText(first)?[entries[String(first)]??{}]:Object.values(entries);
if(isText(second)&&!candidates.some((candidate)=>Object.hasOwn(candidate,String(second)))){
const known=new Set(candidates.flatMap((candidate)=>Object.keys(candidate)));
unknown(`second-level key of mapping ${map}`,String(second),[...known],"Fn::FindInMap",[...path,2],report);
}
}
function unknown(kind,name,known,by,path,report){
report("unknown-reference",`${by} names "${name}", but the template has no such ${kind}.`,(0,nearest_name.au)(name,known,`Add it, or name an existing ${kind}.`),path);
}
function checkKeys(what,name,value,known,path,report){
for(const key of Object.keys(value)){
if(known.includes(key))
continue;
report("unknown-key",`Invalid template ${what} property '${key}' in ${name}.`,(0,nearest_name.au)(key,known,"Remove it."),[...path,key],true);
}
}
var limits=$load(3145);
function isMapValue(value){
return typeof value==="object"&&value!==null&&!Array.isArray(value);
}
function kindOf(value){
if(value===undefined)
return "nothing";
if(value===null)
return "null";
if(Array.isArray(value))
return "a list";
return typeof value==="object"?"a map":`a ${typeof value==="string"?"text":typeof value}`;
}
function lenientTemplate(value){
const section=(name)=>(isMapValue(value[name])?value[name]:{});
const maps=(members)=>Object.fromEntries(Object.entries(members).map(([name,member])=>[name,isMapValue(member)?member:{}]));
const resources=Object.entries(section("Resources")).map(([name,member])=>[name,lenientResource(member)]);
return{
...value,
Parameters:maps(section("Parameters")),
Mappings:Object.fromEntries(Object.entries(section("Mappings")).map(([name,member])=>[name,isMapValue(member)?maps(member):{}])),
Conditions:section("Conditions"),
Resources:Object.fromEntries(resources),
Outputs:maps(section("Outputs")),
};
}
function lenientResource(member){
if(!isMapValue(member))
return{Type:""};
const{Type,Properties,DependsOn,Condition,...others}=member;
return{
...others,
Type:typeof Type==="string"?Type:"",
...(isMapValue(Properties)?{Properties}:{}),
...(isNames(DependsOn)?{DependsOn}:{}),
...(typeof Condition==="string"?{Condition}:{}),
};
}
function isNames(value){
return typeof value==="string"||(Array.isArray(value)&&value.every((name)=>typeof name==="string"));
}
function checkResource(name,resource,path,report){
checkKeys("resource",name,resource,RESOURCE_KEYS,path,report);
const{Type,Properties,DependsOn,Condition,DeletionPolicy}=resource;
if(Type===undefined){
const what=`Template format error: [/Resources/${name}] Every Resources object must contain a Type member.`;
report("no-type",what,"Add Type, such as AWS::EC2::Instance.",path);
}
else if(typeof Type!=="string"||!/^\w+(::[\w@-]+)+$/.test(Type)){
report("wrong-type",`The Type of the resource ${name} is not the name of a resource type.`,"Write one such as AWS::EC2::Instance.",[
...path,
"Type",
]);
}
if(Properties!==undefined&&!isMapValue(Properties)){
report("wrong-type",`The Properties of ${name} are ${kindOf(Properties)}, not a map.`,"Write a map.",[...path,"Properties"]);
}
if(DependsOn!==undefined&&!isNames(DependsOn)){
const what="Template format error: Every DependsOn value must be a string or a list of strings.";
report("wrong-type",what,"Name one resource, or a list of them.",[...path,"DependsOn"]);
}
if(Condition!==undefined&&typeof Condition!=="string"){
report("wrong-type","Template format error: Every Condition member must be a string.","Name one of the template's conditions.",[
...path,
"Condition",
]);
}
const policies=["Delete","Retain","Snapshot","RetainExceptOnCreate"];
if(DeletionPolicy!==undefined&&!isMapValue(DeletionPolicy)&&!policies.includes(String(DeletionPolicy))){
const what=`Template format error: Unrecognized DeletionPolicy ${String(DeletionPolicy)} for resource ${name}.`;
report("wrong-value",what,`Use one of ${policies.join(", ")}.`,[...path,"DeletionPolicy"]);
}
}
function checkOutput(name,output,path,report){
checkKeys("output",name,output,OUTPUT_KEYS,path,report);
const{Value,Condition,Export,Description}=output;
if(Value===undefined)
report("no-value",`Template format error: Output ${name} has no Value.`,"Add Value.",path);
else if(Array.isArray(Value))
report("wrong-type",`The Value of the output ${name} is a list.`,"Write text, or make text of it with !Join.",[...path,"Value"]);
if(Condition!==undefined&&typeof Condition!=="string"){
report("wrong-type","Template format error: Every Condition member must be a string.","Name one of the template's conditions.",[
...path,
"Condition",
]);
}
if(Description!==undefined&&(typeof Description!=="string"||(0,limits.wI)(Description)>limits .r7)){
const what=`The Description of the output ${name} is not a text of at most ${limits .r7} bytes.`;
report("limit",what,"Shorten it, and use no functions in it.",[...path,"Description"]);
}
if(Export!==undefined&&(!isMapValue(Export)||Export.Name===undefined)){
report("wrong-type",`The Export of the output ${name} has no Name.`,"Write Export: { Name: … }.",[...path,"Export"]);
}
}
function checkMapping(name,mapping,path,report){
for(const[key,entry]of Object.entries(mapping)){
if(key.startsWith("Fn::"))
continue;
if(!isMapValue(entry)){
report("wrong-type",`Mapping ${name} has ${kindOf(entry)} under ${key}, not a map.`,"A mapping has two levels of keys.",[
...path,
key,
]);
continue;
}
for(const[inner,value]of Object.entries(entry)){
const isList=Array.isArray(value)&&value.every((item)=>typeof item!=="object");
if(isList||typeof value!=="object")
continue;
report("wrong-type",`Mapping ${name} has ${kindOf(value)} under ${key}.${inner}.`,"Write text, or a list of texts; functions are not allowed in mappings.",[...path,key,inner]);
}
}
}
var parameter_constraints=$load(2275);
var parameter_types=$load(5106);
const TEXT_KEYS=["Description","AllowedPattern","ConstraintDescription"];
const NUMERIC_KEYS=["MinLength","MaxLength","MinValue","MaxValue"];
function checkParameter(name,parameter,path,report){
checkKeys("parameter",name,parameter,PARAMETER_KEYS,path,report);
const{Type,Default,AllowedValues,AllowedPattern}=parameter;
if(Type===undefined){
const what=`Template format error: Every Parameters object must contain a Type member: ${name} has none.`;
report("no-type",what,"Add Type, such as String.",path);
}
else if(typeof Type!=="string"||(0,parameter_types.IH)(Type)===undefined){
const shown=typeof Type==="string"?Type:kindOf(Type);
const what=`Template format error: Unrecognized parameter type: ${shown}.`;
report("unknown-parameter-type",what,(0,nearest_name.au)(shown,parameter_types .OP,"Use String, Number, CommaDelimitedList or an AWS-specific type."),[...path,"Type"]);
}
if(typeof Default==="object"){
const what=`Template format error: Every Default member must be a string: that of ${name} is ${kindOf(Default)}.`;
report("wrong-type",what,"Write text; join the items of a list with commas.",[...path,"Default"]);
}
if(AllowedValues!==undefined&&!(Array.isArray(AllowedValues)&&AllowedValues.every((value)=>typeof value!=="object"))){
report("wrong-type",`The AllowedValues of ${name} are not a list of texts.`,"Write a list such as [a, b].",[
...path,
"AllowedValues",
]);
}
if(AllowedPattern!==undefined&&typeof AllowedPattern!=="object"&&(0,parameter_constraints.I)(String(AllowedPattern))===undefined){
const what=`The AllowedPattern of ${name} is not a regular expression.`;
report("bad-pattern",what,"Mend it; look for an unclosed bracket.",[...path,"AllowedPattern"]);
}
for(const key of TEXT_KEYS){
const value=parameter[key];
if(typeof value==="object")
report("wrong-type",`The ${key} of ${name} is ${kindOf(value)}, not text.`,"Write text.",[...path,key]);
}
for(const key of NUMERIC_KEYS){
const value=parameter[key];
if(value===undefined||(typeof value!=="object"&&value!==""&&Number.isFinite(Number(value))))
continue;
report("wrong-type",`The ${key} of ${name} is not a number.`,"Write a number.",[...path,key]);
}
}
const MAP_SECTIONS=["Parameters","Mappings","Conditions","Resources","Outputs"];
function checkSections(template,report){
checkHead(template,report);
for(const name of Object.keys(template)){
if(SECTIONS.includes(name))
continue;
report("unknown-section",`Invalid template property or properties [${name}].`,(0,nearest_name.au)(name,SECTIONS,"Remove it."),[name],true);
}
for(const name of MAP_SECTIONS){
const section=template[name];
if(section===undefined||section===null)
continue;
if(isMapValue(section))
checkMembers(name,section,report);
else
report("wrong-type",`The section ${name} is ${kindOf(section)}, not a map.`,"Write a map from names to definitions.",[name]);
}
const resources=template.Resources;
if(misspelledSections(template).includes("Resources"))
return;
if(resources===undefined||(isMapValue(resources)&&Object.keys(resources).length===0)){
report("no-resources","Template format error: At least one Resources member must be defined.","Add the section Resources with at least one resource.",resources===undefined?[]:["Resources"]);
}
}
function misspelledSections(template){
const names=Object.keys(template);
const free=SECTIONS.filter((section)=>!names.includes(section));
const meant=names.flatMap((name)=>(SECTIONS.includes(name)?[]:((0,nearest_name.qb)(name,free)??[])));
return meant.filter((section)=>MAP_SECTIONS.includes(section));
}
function checkHead(template,report){
const{AWSTemplateFormatVersion:version,Description:description,Transform:transform}=template;
if(version!==undefined&&version!=="2010-09-09"){
report("format-version","The template format version is not supported.",'Write AWSTemplateFormatVersion: "2010-09-09".',[
"AWSTemplateFormatVersion",
]);
}
if(description!==undefined&&typeof description!=="string"){
report("wrong-type","Template format error: Every Description member must be a string.","Put it in quotes.",["Description"]);
}
else if(typeof description==="string"&&(0,limits.wI)(description)>limits .r7){
const what=`The template's description has ${(0,limits.wI)(description)} bytes.`;
report("limit",what,`CloudFormation takes at most ${limits .r7}: shorten it.`,["Description"]);
}
const transforms=transform===undefined?[]:Array.isArray(transform)?transform:[transform];
for(const name of transforms){
if(name===LANGUAGE_EXTENSIONS)
continue;
const what=`The transform ${typeof name==="string"?name:"here"} is not supported: it runs inside AWS.`;
report("unsupported-transform",what,`Only ${LANGUAGE_EXTENSIONS} is understood; give the template as it is after the transform.`,[
"Transform",
]);
}
}
function checkMembers(section,members,report){
const names=Object.keys(members);
const limit=section==="Resources"?limits .sE:limits .AD;
if(section!=="Conditions"&&names.length>limit){
report("limit",`The section ${section} has ${names.length} members.`,`CloudFormation takes at most ${limit}: split the template.`,[
section,
]);
}
for(const name of names){
const member=members[name];
const path=[section,name];
if(!/^[a-zA-Z0-9]+$/.test(name)&&section!=="Conditions"&&!name.startsWith("Fn::")){
report("bad-name",`The name ${name} in ${section} is not alphanumeric.`,"Use letters and digits only.",path,true);
}
if(name.startsWith("Fn::")){
if(section==="Resources"||section==="Outputs"){
report("unsupported-function",`${name} is not supported.`,"Write out what it would produce.",path,true);
}
continue;
}
if(member===null)
continue;
if(!isMapValue(member)){
const wanted=section==="Conditions"?"a function such as !Equals [a, b]":"a map";
report("wrong-type",`${section} member ${name} is ${kindOf(member)}, not ${wanted}.`,`Write ${wanted}.`,path);
}
else if(section==="Resources")
checkResource(name,member,path,report);
else if(section==="Outputs")
checkOutput(name,member,path,report);
else if(section==="Parameters")
checkParameter(name,member,path,report);
else if(section==="Mappings")
checkMapping(name,member,path,report);
}
}
var long_form=$load(8498);
var places=$load(4845);
function createReport(document,problems){
return(code,what,next,path,atKey=false)=>{
problems.push({code:`template.${code}`,what,whose:"yours",next,place:(0,places.m)(document,path,atKey)});
};
}
var yaml_document=$load(1454);
function parseTemplate(text,file){
const read=(0,yaml_document.gM)(text,file,"template");
if(!read.ok)
return read;
const{document}=read;
const problems=[];
const report=createReport(document,problems);
const value=(0,long_form.J)(document.root,(code,what,next,node,path)=>{
if(document.root===undefined)
return;
problems.push({code:`template.${code}`,what,whose:"yours",next,place:placeOfNode(document,node,path)});
});
if(!isMapValue(value)){
const what=document.root===undefined?"The template is empty.":"The template is not a map.";
report("wrong-type",what,"Write a CloudFormation template: a map with at least the section Resources.",[]);
return{ok:false,problems};
}
const template=lenientTemplate(value);
checkSections(value,report);
if(misspelledSections(value).length===0){
checkFunctions(template,report);
checkReferences(template,report);
checkCycles(template,report);
}
if(problems.length>0)
return{ok:false,problems:inFileOrder(problems)};
return{ok:true,parsed:{file,text,template,place:(path)=>(0,places.m)(document,path)}};
}
function placeOfNode(document,node,path){
const range=node?.range;
return range&&range[1]>range[0]?document.placeOf(node):(0,places.m)(document,path,true);
}
function inFileOrder(problems){
return[...problems].sort((a,b)=>(a.place?.line??0)-(b.place?.line??0)||(a.place?.column??0)-(b.place?.column??0));
}
}),
4845:
((_webpack_module,$out,$load)=>{
$load.d($out,{
m:()=>(placeInDocument)
});
var yaml_0=$load(8815);
var _long_form_1=$load(8498);
var _yaml_document_2=$load(1454);
function placeInDocument(document,path,atKey=false){
let node=document.root;
let key;
for(const step of path){
if(node===undefined)
break;
if((0,_long_form_1.q)(node.tag)===step)
continue;
const child=(0,_yaml_document_2.GG)(node,step);
if(child===undefined)
break;
key=child.key;
node=child.value;
}
if(key!==undefined&&(atKey||node===undefined||!(0,yaml_0.jn)(node)||isEmpty(node)))
return document.placeOf(key);
return document.placeOf(node);
}
function isEmpty(node){
return node.range!==undefined&&node.range!==null&&node.range[0]===node.range[1];
}
}),
809:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Z:()=>(EvaluationError)
});
class EvaluationError extends Error{
constructor(message){
super(message);
this.name="EvaluationError";
}
}
}),
708:
((_webpack_module,$out,$load)=>{
$load.d($out,{
h:()=>(variablesOf),
o:()=>(substitutionParts)
});
const MEMO_LIMIT=1_000;
const memo=new Map();
function substitutionParts(text){
const known=memo.get(text);
if(known!==undefined)
return known;
const parts=takeApart(text);
if(memo.size>=MEMO_LIMIT)
memo.clear();
memo.set(text,parts);
return parts;
}
function takeApart(text){
const parts=[];
let from=0;
for(;;){
const start=text.indexOf("${",from);
const end=start<0?-1:text.indexOf("}",start);
if(end<0)
break;
if(start>from)
parts.push({text:text.slice(from,start),variable:undefined});
const name=text.slice(start + 2,end);
parts.push(name.startsWith("!")?{text:`\${${name.slice(1)}}`,variable:undefined}:{text:"",variable:name});
from=end + 1;
}
if(from<text.length)
parts.push({text:text.slice(from),variable:undefined});
return parts;
}
function variablesOf(text){
return substitutionParts(text).flatMap((part)=>(part.variable===undefined?[]:[part.variable]));
}
}),
1454:
((_webpack_module,$out,$load)=>{
$load.d($out,{
GG:()=>(childOf),
Pu:()=>(keyText),
gM:()=>(readYaml)
});
var yaml_0=$load(8815);
function readYaml(text,file,subject){
const lines=new yaml_0 .HN();
const deep=(place)=>({ok:false,problems:[tooDeep(subject,place)]});
const parsed=parseShallow(text,lines);
if(parsed===undefined)
return deep({file});
const placeAt=(offset)=>{
const{line,col}=lines.linePos(offset);
return{file,line,column:col};
};
const exhausted=parsed.errors.find(({code})=>code==="RESOURCE_EXHAUSTION");
if(exhausted!==undefined)
return deep(placeAt(exhausted.pos[0]));
if(parsed.errors.length>0){
const textLines=text.split("\n");
const byLine=new Map();
for(const error of parsed.errors){
const{line}=lines.linePos(error.pos[0]);
if(!byLine.has(line))
byLine.set(line,error);
}
const firsts=[...byLine.values()].map((error)=>syntaxProblem(error,placeAt(error.pos[0]),subject,textLines));
const tab=firsts.findIndex(({next})=>next===HINTS.TAB_AS_INDENT);
return{ok:false,problems:tab<0?firsts:firsts.slice(0,tab + 1)};
}
const root=parsed.contents??undefined;
const deepest=root&&nodeBelow(root,DEPTH_LIMIT);
if(deepest?.range)
return deep(placeAt(deepest.range[0]));
const empty=root===undefined||((0,yaml_0.jn)(root)&&root.value===null&&(root.range?.[1]??0)===(root.range?.[0]??0));
return{
ok:true,
document:{
file,
root:empty?undefined:root,
placeAt,
placeOf:(node)=>(node?.range?placeAt(node.range[0]):{file}),
},
};
}
const DEPTH_LIMIT=100;
function parseShallow(text,lines){
try{
return(0,yaml_0.Tp)(text,{lineCounter:lines,prettyErrors:false,schema:"core",keepSourceTokens:false});
}
catch(error){
if(error instanceof RangeError)
return undefined;
throw error;
}
}
function nodeBelow(root,depth){
let level=[root];
for(let below=0;below<=depth&&level.length>0;below++){
level=level.flatMap((node)=>((0,yaml_0.jh)(node)?node.items.flatMap(({key,value})=>[key,value]):(0,yaml_0.oP)(node)?node.items:[]));
}
return level.find(yaml_0 .Ll);
}
function tooDeep(subject,place){
return{
code:`${subject}.too-deep`,
what:`Maps and lists are nested more than ${DEPTH_LIMIT} levels deep.`,
whose:"yours",
next:"Look for brackets that are never closed.",
place,
};
}
function childOf(node,step){
if((0,yaml_0.oP)(node)&&typeof step==="number"){
const item=node.items[step];
return item===undefined?undefined:{key:undefined,value:item};
}
if(!(0,yaml_0.jh)(node))
return undefined;
for(const pair of node.items){
if(keyText(pair.key)===String(step))
return{key:pair.key,value:(pair.value??undefined)};
}
return undefined;
}
function keyText(key){
if(!(0,yaml_0.jn)(key))
return undefined;
return typeof key.value==="string"?key.value:(key.source??String(key.value));
}
const QUOTE_REFERENCES='Inside { } and [ ] put a reference in quotes: "${stack.Output}".';
const HINTS={
TAB_AS_INDENT:"Indent with spaces; YAML allows no tabs there.",
BAD_INDENT:"Indent lines of the same level by the same number of spaces.",
MULTIPLE_TAGS:"YAML allows one short form per value: write the outer function in its long form, such as Fn::Base64: !Sub ….",
MISSING_CHAR:"Close what was opened, or put the value in quotes.",
MULTIPLE_DOCS:"Keep one document in the file; remove the line `---` between them.",
BLOCK_AS_IMPLICIT_KEY:"Put a value that contains a colon in quotes, or indent the nested keys below it.",
MULTILINE_IMPLICIT_KEY:"A key stands on one line and ends with a colon: look for a missing colon or wrong indentation.",
UNEXPECTED_TOKEN:"Look for a missing quote, colon or bracket just before this place.",
BAD_ALIAS:"Put a value that begins with * or & in quotes.",
};
const LINE_READ=500;
function syntaxProblem(error,place,subject,lines){
if(error.code==="DUPLICATE_KEY"){
const line=lines[(place.line??1)- 1]??"";
const key=/^\s*["']?([^"':,{}]+)/.exec(line.slice((place.column??1)- 1))?.[1]?.trim();
return{
code:`${subject}.duplicate-key`,
what:`The key ${key===undefined?"here":`"${key}"`} stands twice in the same map.`,
whose:"yours",
next:"Remove or rename one of the two.",
place,
};
}
const line=(lines[(place.line??1)- 1]??"").slice(0,LINE_READ);
const unquotedReference=/[{[,].*[^"'$]?\$\{[^"']*$/.test(line);
const text=error.message.replace(/ at line \d+.*$/s,"").replace(/[.:]$/,"");
return{
code:`${subject}.syntax`,
what:`The file is not valid YAML or JSON: ${text}.`,
whose:"yours",
next:unquotedReference?QUOTE_REFERENCES:(HINTS[error.code]??"Mend the syntax at this place."),
place,
};
}
})
};
