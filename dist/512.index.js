export const id=512;
export const ids=[512];
export const modules={
899:
((_webpack_module,$out,$load)=>{
$load.d($out,{
_:()=>(plainValue)
});
var yaml_0=$load(8815);
var _template_yaml_document_1=$load(1454);
function plainValue(node,report){
if(node.tag?.startsWith("!"))
report(`The tag ${node.tag} has no meaning in a drill file.`,node);
if((0,yaml_0.jn)(node)){
const{value,source}=node;
return typeof value==="number"&&source!==undefined&&String(value)!==source?source:value;
}
if((0,yaml_0.oP)(node))
return node.items.map((item)=>plainValue(item,report));
if(!(0,yaml_0.jh)(node)){
report("YAML aliases have no meaning in a drill file.",node);
return undefined;
}
const entries=[];
for(const pair of node.items){
const key=(0,_template_yaml_document_1.Pu)(pair.key);
if(key===undefined)
report("A key is not text.",pair.key);
else if(pair.value!==null&&!((0,yaml_0.jn)(pair.value)&&pair.value.value===null)){
entries.push([key,plainValue(pair.value,report)]);
}
}
return Object.fromEntries(entries);
}
}),
2720:
((_webpack_module,$out,$load)=>{
$load.d($out,{
L:()=>(labResourceTypes)
});
var _cloudformation_changes_property_changes_0=$load(860);
var _cloudformation_schema_1=$load(5950);
var _cloudformation_template_check_properties_2=$load(2070);
var _resources_3=$load(196);
const labResourceTypes={isKnown:_cloudformation_schema_1 .sN,isModelled:_resources_3 .V,supportsAttribute:_cloudformation_schema_1 .jS,propertyFindings:_cloudformation_template_check_properties_2 .cw,propertyChanges:_cloudformation_changes_property_changes_0 .H3};
}),
5512:
((_webpack_module,$out,$load)=>{
$load.d($out,{
zu:()=>(DEFAULT_PLACES),
IC:()=>(readDrill),
aj:()=>(readOnPaper),
yR:()=>(readText)
});
var external_node_fs_=$load(3024);
var external_node_path_=$load(6760);
var places=$load(4845);
var yaml_document=$load(1454);
var dependencies=$load(5980);
var nearest_name=$load(655);
var units=$load(6429);
var drill_file_references=$load(7823);
var schemas=$load(2311);
var errors=$load(9807);
function section(shape){
return schemas .rej(shape).transform((map)=>camelKeys(map));
}
function camelKeys(map){
return Object.fromEntries(Object.entries(map).map(([key,value])=>[key.replace(/-([a-z])/g,(_,letter)=>letter.toUpperCase()),value]));
}
function checkedText(check){
return schemas .YjP().check((context)=>{
const wrong=check(context.value);
if(wrong!==undefined)
context.issues.push({code:"custom",message:wrong,input:context.value});
});
}
function matching(form,isNot){
return checkedText((text)=>(form.test(text)?undefined:`is "${(0,errors.vI)(text)}", which is ${isNot}`)).meta({pattern:form.source});
}
function integer(minimum,maximum,isNot){
return schemas .aig()
.check((context)=>{
const{value}=context;
if(Number.isInteger(value)&&value>=minimum&&value<=maximum)
return;
context.issues.push({code:"custom",message:`is ${value}, which is ${isNot}`,input:value});
})
.meta({type:"integer",minimum,maximum});
}
const DURATION_PATTERN="^(\\d+(\\.\\d+)?(ms|s|m|h))+$";
function duration(minimum=1){
return schemas .YjP({error:({input})=>(typeof input==="number"?`is ${input} without a unit`:undefined)})
.check((context)=>{
const length=(0,units.E9)(context.value);
const wrong=length!==undefined
?length<minimum&&`is shorter than ${minimum}ms`
:/^[\d.]+$/.test(context.value.trim())
?`is ${(0,errors.vI)(context.value)} without a unit`
:`is "${(0,errors.vI)(context.value)}", which is no duration`;
if(wrong!==false)
context.issues.push({code:"custom",message:wrong,input:context.value});
})
.meta({pattern:DURATION_PATTERN})
.transform((text)=>(0,units.E9)(text)??0);
}
function pattern(){
return checkedText((source)=>{
try{
new RegExp(source);
return undefined;
}
catch(error){
const reason=error.message.replace(/^Invalid regular expression: \/.*\/\w*: /s,"");
return `is not a regular expression: ${(0,errors.vI)(reason)}`;
}
}).meta({format:"regex"});
}
function tag(){
return schemas .g1P(schemas .YjP(),schemas .YjP())
.check((context)=>{
const count=Object.keys(context.value).length;
if(count!==1)
context.issues.push({code:"custom",message:`has ${count} entries instead of one`,input:context.value});
})
.meta({minProperties:1,maxProperties:1})
.transform((map)=>{
const[key="",value=""]=Object.entries(map)[0]??[];
return{key,value};
});
}
const objective=(description,example)=>duration()
.exactOptional()
.meta({description:`${description} A duration with its unit.`,examples:[example]});
const objectives=section({
failover:objective("Longest time from the fault until visitors get the error page steadily.","4m"),
recovery:objective("Longest time from the start of the instances until the steady state holds again.","6m"),
outage:objective("Longest time in which visitors get neither the site nor the error page.","4m"),
})
.prefault({})
.meta({description:"The limits that a drill must meet; each may be left out."});
const SHORTEST_INTERVAL=250;
const probe=(what,every,timeout)=>optionalProbe(what,every,timeout).prefault(every);
const optionalProbe=(what,every,timeout)=>schemas .KCZ([
duration(SHORTEST_INTERVAL).transform((interval)=>({every:interval,timeout:(0,units.E9)(timeout)})),
section({
every:duration(SHORTEST_INTERVAL)
.prefault(every)
.meta({description:`The interval: a duration of at least ${SHORTEST_INTERVAL}ms.`,examples:[every]}),
timeout:duration()
.prefault(timeout)
.meta({description:"When an unanswered sample is given up: a duration.",examples:[timeout]}),
}),
])
.transform(({every:interval,timeout:patience})=>({interval,timeout:patience}))
.meta({
description:`${what} An interval of at least ${SHORTEST_INTERVAL}ms, or { every, timeout }.`,
examples:[every,{every,timeout}],
});
const probes=section({
page:probe("The site, as visitors see it.","1s","2s"),
authoritative:probe("The answer of the zone's own name servers.","1s","1s"),
recursive:probe("The answer of a caching resolver.","1s","1s"),
targets:probe("The health of the load balancer's targets.","2s","2s"),
checkers:probe("The results of the Route 53 health checkers.","5s","5s"),
instances:probe("The states of the EC2 instances.","2s","2s"),
"keep-alive":optionalProbe("A client that stays connected, as browsers do. It informs only; left out, there is no such client.","5s","2s").exactOptional(),
})
.transform(({keepAlive,...others})=>({...others,...(keepAlive===undefined?{}:{"keep-alive":keepAlive})}))
.prefault({})
.meta({description:"What is observed, and how often."});
const steady=section({
samples:integer(1,100,"no number of samples")
.prefault(3)
.meta({description:"Consecutive samples that make a state steady: 1 to 100.",examples:[3]}),
})
.prefault({})
.meta({description:"What counts as steady."});
const limits=section({
"max-instances":integer(1,10_000,"no number of instances")
.prefault(2)
.meta({description:"The drill refuses to stop more instances than this: 1 or more.",examples:[2]}),
"max-share":integer(1,100,"no percentage")
.prefault(100)
.meta({
description:"The drill refuses to stop more than this percentage of the targets behind the load balancer: 1 to 100.",
examples:[50],
}),
outage:duration()
.exactOptional()
.meta({
description:"The drill refuses to begin when the predicted outage may be longer than this, and restores at once when the outage has lasted so long. A duration with its unit.",
examples:["6m"],
}),
"opt-in-tag":tag()
.prefault({"failover-drill":"allowed"})
.meta({
description:"Tag that every instance must bear before the drill may stop it: one key and its value.",
examples:[{"failover-drill":"allowed"}],
}),
})
.prefault({})
.meta({description:"What the drill may touch at the most."});
const STANDARD_DEADLINES={failover:"10m",recovery:"20m"};
const deadline=(description,standard)=>duration()
.prefault(standard)
.meta({description:`${description} A duration with its unit.`,examples:[standard]});
const deadlines=section({
deploy:deadline("Longest time for all stacks together.","60m"),
"steady-state":deadline("Longest wait for the steady state before the fault.","20m"),
failover:deadline("Longest wait for the error page after the fault.",STANDARD_DEADLINES.failover),
hold:deadline("How long the error page is watched once it is there.","60s"),
recovery:deadline("Longest wait for the steady state after the restore.",STANDARD_DEADLINES.recovery),
})
.prefault({})
.meta({description:"When each part of the drill is given up."});
function checkAcross(file,report){
const stacks=map(map(file).stacks);
const keys=Object.keys(stacks);
const graph=new Map();
for(const key of keys){
const named=new Set();
for(const[name,value]of Object.entries(map(map(stacks[key]).parameters))){
for(const text of texts(value)){
for(const stack of checkText(text,keys,["stacks",key,"parameters",name],report))
named.add(stack);
}
}
graph.set(key,named);
}
const cycle=(0,dependencies.u8)(graph);
if(cycle!==undefined){
const[start=""]=cycle;
report("cycle",`The stacks refer to each other in a circle: ${cycle.join(" -> ")}.`,"Take out one of these references.",["stacks",start],true);
}
checkStackNames(map(file),stacks,report);
if(keys.length>0)
checkFault(map(file),keys,report);
for(const name of["failover","recovery"])
checkDeadline(map(file),name,report);
}
function checkText(text,keys,path,report){
for(const inner of(0,drill_file_references.GG)(text)){
const next=`Write \${stack.Output}, or \${!${inner}} for the literal text \${${inner}}.`;
report("bad-reference",`"${path.join(".")}" contains \${${inner}}, which is no reference to an output of a stack.`,next,path);
}
const references=(0,drill_file_references.P9)(text);
for(const{stack,output}of references){
if(keys.includes(stack))
continue;
const what=`"${path.join(".")}" refers to \${${stack}.${output}}, but there is no stack "${stack}".`;
report("unknown-stack",what,(0,nearest_name.au)(stack,keys,"Name one of the stacks of this drill file."),path);
}
return references.flatMap(({stack})=>(keys.includes(stack)?[stack]:[]));
}
function checkStackNames(file,stacks,report){
const users=new Map();
for(const[key,stack]of Object.entries(stacks)){
const own=map(stack)["stack-name"];
const name=typeof own==="string"?own:`${String(file.name)}-${key}`;
const other=users.get(name);
if(other!==undefined){
const what=`The stacks "${other}" and "${key}" would both be called ${name}.`;
report("duplicate-stack-name",what,"Give one of them another stack-name.",["stacks",key],true);
}
if(name.length>128){
report("bad-name",`The stack "${key}" would be called ${name}, which is longer than 128 characters.`,"Shorten it, or give a stack-name.",["stacks",key],true);
}
users.set(name,key);
}
}
function checkFault(file,keys,report){
const of=map(map(map(file.fault)["stop-instances"]).of);
const path=["fault","stop-instances","of"];
if(typeof of.stack==="string"&&!keys.includes(of.stack)){
const what=`The fault names the stack "${of.stack}", which this drill file does not have.`;
report("unknown-stack",what,(0,nearest_name.au)(of.stack,keys,"Name one of its stacks."),[...path,"stack"]);
}
if(typeof of["target-group"]==="string")
checkText(of["target-group"],keys,[...path,"target-group"],report);
for(const[index,id]of(Array.isArray(of.ids)?of.ids:[]).entries()){
if(typeof id==="string")
checkText(id,keys,[...path,"ids",index],report);
}
}
function checkDeadline(file,name,report){
const lengthOf=(text)=>(typeof text==="string"?(0,units.E9)(text):undefined);
const objective=lengthOf(map(file.objectives)[name]);
const deadline=lengthOf(map(file.deadlines)[name]??STANDARD_DEADLINES[name]);
if(objective===undefined||deadline===undefined||objective<=deadline)
return;
report("objective-beyond-deadline",`"objectives.${name}" (${(0,units.a3)(objective)}) is longer than "deadlines.${name}" (${(0,units.a3)(deadline)}), so it could never be missed.`,"Make the deadline longer than the objective.",["objectives",name]);
}
function map(value){
return typeof value==="object"&&value!==null&&!Array.isArray(value)?value:{};
}
function texts(value){
return(Array.isArray(value)?value:[value]).filter((item)=>typeof item==="string");
}
var json_schema_processors=$load(8439);
var registries=$load(9396);
var restart_timer=$load(3598);
const instanceId=matching(/^(i-[0-9a-f]{8,17}|\$\{.*\})$/,"neither an instance id nor a reference to an output that is one");
const targetGroup=matching(/^(arn:[^:]+:elasticloadbalancing:.+|\$\{.*\})$/,"neither the ARN of a target group nor a reference to an output that is one");
const selector=section({
stack:schemas .YjP()
.min(1,{error:"is empty"})
.exactOptional()
.meta({description:"All instances of one of the stacks above, by its key.",examples:["web"]}),
"target-group":targetGroup.exactOptional().meta({
description:"All instances registered with a target group: its ARN, or a reference to an output that is one, in quotes.",
examples:["${load-balancer.TargetGroupArn}"],
}),
tag:tag()
.exactOptional()
.meta({description:"All instances with a tag: one key and its value.",examples:[{role:"web"}]}),
ids:schemas .YOg(instanceId)
.min(1,{error:"is empty"})
.exactOptional()
.meta({
description:"Instances by their ids, or by references to outputs that are ids, in quotes.",
examples:[["${web.FirstInstanceId}"],["i-0123456789abcdef0"]],
}),
})
.check((context)=>{
const count=Object.keys(context.value).length;
if(count===1)
return;
const message=count===0?"selects nothing":`has ${count} keys instead of one`;
context.issues.push({code:"custom",message,input:context.value});
})
.meta({
description:"Which instances: exactly one of stack, target-group, tag, ids.",
examples:[{stack:"web"}],
minProperties:1,
maxProperties:1,
})
.transform(({stack,targetGroup,tag,ids})=>{
if(stack!==undefined)
return{by:"stack",stack};
if(targetGroup!==undefined)
return{by:"target-group",arn:targetGroup};
if(tag!==undefined)
return{by:"tag",...tag};
return{by:"ids",ids:ids??[]};
});
const zone=matching(/^[a-z]{2}(-[a-z0-9]+)+-\d+[a-z]$/,"no availability zone");
const mode=schemas .KCZ([
schemas .k5n(["all","one"]),
section({zone:zone.meta({description:"Name of an availability zone.",examples:["ap-northeast-1a"]})}),
])
.prefault("all")
.meta({
description:"How many of them: all, one, or with { zone: ap-northeast-1a } those of one availability zone.",
examples:["all","one",{zone:"ap-northeast-1a"}],
});
const fault=section({
"stop-instances":section({of:selector,instances:mode}).meta({
description:"Stops EC2 instances, and starts them again afterwards.",
}),
})
.transform(({stopInstances:{of,instances}})=>({select:of,mode:instances}))
.meta({description:"What the drill breaks on purpose.",examples:[{"stop-instances":{of:{stack:"web"}}}]});
const STANDARD_ROLE="failover-drill-restart-timer";
const restartTimer=matching(restart_timer .Q8,"neither a role's name, nor a role's ARN, nor off")
.prefault(STANDARD_ROLE)
.meta({
description:"The role with which EventBridge Scheduler starts the instances again should the drill die: its name or its ARN. `off`: nothing does, and the report says so.",
examples:[STANDARD_ROLE,"off"],
})
.transform(restart_timer .a4);
const DAYS=["mon","tue","wed","thu","fri","sat","sun"];
const clockTime=matching(/^([01]\d|2[0-3]):[0-5]\d$/,"no time of day");
const date=matching(/^\d{4}-\d{2}-\d{2}$/,"no date");
const timeZone=checkedText((zone)=>{
try{
new Intl.DateTimeFormat("en",{timeZone:zone});
return undefined;
}
catch{
return `is "${zone}", which is no time zone`;
}
});
const calendar=section({
"time-zone":timeZone
.prefault("UTC")
.meta({description:"Time zone of days, hours and freezes, by its IANA name.",examples:["Europe/Berlin"]}),
days:schemas .YOg(schemas .k5n(DAYS))
.min(1,{error:"is empty"})
.prefault([...DAYS])
.meta({description:"Days on which a drill may begin.",examples:[["mon","tue","wed","thu"]]}),
from:clockTime.prefault("00:00").meta({description:"Time of day from which a drill may begin, in quotes.",examples:["09:00"]}),
to:clockTime
.exactOptional()
.meta({description:"Time of day by which a drill has to be over, in quotes. Before `from`: of the next day.",examples:["16:00"]}),
freeze:schemas .YOg(section({
from:date.meta({description:"First day of the freeze, in quotes.",examples:["2026-12-18"]}),
to:date.meta({description:"Last day of the freeze, in quotes.",examples:["2027-01-04"]}),
why:schemas .YjP()
.exactOptional()
.meta({description:"What is told to whoever wants to drill then.",examples:["end of year"]}),
}))
.prefault([])
.meta({description:"Days, first to last, on which no drill may run.",examples:[[{from:"2026-12-18",to:"2027-01-04"}]]}),
})
.exactOptional()
.meta({description:"When drills may run. Left out: at any time."});
const safety=section({
"restart-timer":restartTimer,
alarms:schemas .YOg(schemas .YjP().min(1,{error:"is empty"}))
.prefault([])
.meta({
description:"CloudWatch alarms by their names: the drill refuses to begin while one is in ALARM, and restores at once when one goes there.",
examples:[["checkout-errors"]],
}),
permissions:schemas .k5n(["simulate","dry-run"])
.prefault("simulate")
.meta({
description:"How it is proven before the fault that everything may be undone. `simulate`: IAM's policy simulator is asked for every call. `dry-run`: only what EC2 can try without doing it; the rest shows when it is needed.",
examples:["simulate"],
}),
replace:schemas .k5n(["refuse","allow"])
.exactOptional()
.meta({
description:"Whether the deployment may replace or remove what serves the site: instances, load balancers, records, buckets and all that they stand on. `refuse`: the drill is refused; where nothing but a newer value in the Parameter Store would do it, such as an image, the stack is left as it is. `allow`: it replaces them before it looks at the site, however many serve.",
default:"refuse",
examples:["refuse"],
}),
"instance-store":schemas .k5n(["refuse","lose"])
.exactOptional()
.meta({
description:"Whether instances may be stopped whose type has disks of its host (instance store), which a stop erases. `refuse`, which also holds where it is left out: the drill does not stop them. `lose`: it does, and what is on those disks is gone.",
examples:["refuse"],
}),
calendar,
})
.prefault({})
.meta({description:"When a drill may not begin, when it must stop, and what undoes it should it die."});
const url=checkedText((text)=>{
const parsed=URL.canParse(text)?new URL(text):undefined;
if(parsed===undefined)
return `is "${(0,errors.vI)(text)}", which is no URL`;
if(parsed.protocol!=="http:"&&parsed.protocol!=="https:")
return `begins with ${parsed.protocol} instead of http: or https:`;
return parsed.username===""&&parsed.password===""?undefined:"contains a user name or password";
});
const path=matching(/^\/\S*$/,"no path: it must begin with a slash and contain no spaces");
const statusCode=integer(100,599,"no HTTP status");
const pageMark=(description,example)=>section({
status:schemas .KCZ([statusCode,schemas .YOg(statusCode)])
.transform((status)=>(Array.isArray(status)?status:[status]))
.exactOptional()
.meta({description:"HTTP status of the page: a number from 100 to 599, or a list of them.",examples:[200,[200,404]]}),
headers:schemas .g1P(schemas .YjP(),pattern())
.transform((headers)=>Object.fromEntries(Object.entries(headers).map(([header,value])=>[header.toLowerCase(),value])))
.prefault({})
.meta({description:"Header names, each with a regular expression that its value must match.",examples:[{server:"^Apache"}]}),
body:pattern()
.exactOptional()
.meta({
description:"A regular expression that the page's text must match; a group named instance tells which instance answered.",
examples:["instance-id: (?<instance>i-[0-9a-f]+)"],
}),
})
.check((context)=>{
const{status,headers,body}=context.value;
if(status!==undefined||body!==undefined||Object.keys(headers).length>0)
return;
context.issues.push({code:"custom",message:"says nothing about the page",input:context.value});
})
.meta({description,examples:[example]});
const site=section({
url:url.meta({description:"The site's address as visitors type it, with http: or https:.",examples:["http://www.example.com/"]}),
paths:schemas .YOg(path)
.prefault([])
.meta({
description:"Further paths of the site that the drill asks for as well; each begins with a slash.",
examples:[["/some/deep/link"]],
}),
primary:pageMark("How to recognise the site's own page: at least one of status, headers, body. All that are given must hold.",{
status:200,
headers:{server:"^Apache"},
body:"welcome",
}),
"error-page":pageMark("How to recognise the error page: at least one of status, headers, body. All that are given must hold. Words alone may be the load balancer's own, too.",{headers:{server:"^AmazonS3"},body:"back soon"}),
}).meta({description:"The site, and how to tell its own page from the error page."});
const scalar=schemas .KCZ([schemas .YjP(),schemas .aig(),schemas .zMY()]);
const parameter=schemas .KCZ([schemas .YjP(),schemas .aig(),schemas .zMY(),schemas .YOg(scalar)])
.transform((value)=>(Array.isArray(value)?value.map(String).join(","):String(value)));
const stackName=matching(/^[A-Za-z][A-Za-z0-9-]{0,127}$/,"no stack name");
const stackKey=checkedText((text)=>(/^[a-z][a-z0-9-]*$/.test(text)?undefined:"cannot be used for a stack"));
const stack=section({
template:schemas .YjP()
.min(1,{error:"is empty"})
.meta({description:"Path of the CloudFormation template, relative to the drill file.",examples:["network.yml"]}),
parameters:schemas .g1P(schemas .YjP(),parameter)
.prefault({})
.meta({
description:
"Parameters of the template: text, numbers, true, false, or lists. ${stack.Output} stands for an output of another stack.",
examples:[{VpcId:"${network.VpcId}"}],
}),
capabilities:schemas .YOg(schemas .k5n(["CAPABILITY_IAM","CAPABILITY_NAMED_IAM","CAPABILITY_AUTO_EXPAND"]))
.prefault([])
.meta({description:"What CloudFormation must be allowed explicitly.",examples:[["CAPABILITY_IAM"]]}),
tags:schemas .g1P(schemas .YjP(),scalar.transform(String))
.prefault({})
.meta({description:"Tags of the stack and of everything in it that can bear one.",examples:[{team:"web"}]}),
"stack-name":stackName.exactOptional().meta({
description:"Name of the stack in CloudFormation: letters, digits and hyphens, at most 128, a letter first. Left out: the drill's name, a hyphen, the key.",
examples:["other-name"],
}),
}).meta({description:"One CloudFormation stack."});
const stacks=schemas .g1P(stackKey,stack)
.check((context)=>{
if(Object.keys(context.value).length===0)
context.issues.push({code:"custom",message:"is empty",input:context.value});
})
.meta({
description:"The stacks by a name of your choice (small letters, digits, hyphens). Their order follows from the references; independent stacks are deployed side by side.",
examples:[{network:{template:"network.yml"}}],
minProperties:1,
});
const region=matching(/^[a-z]{2}(-[a-z]+)+-\d+$/,"no region");
const account=matching(/^\d{12}$/,"no account id");
const schema_name=matching(/^[a-z][a-z0-9-]{0,62}$/,"no name for a drill");
const drillFileSchema=section({
version:schemas .euz(1).meta({description:"The version of this format: 1."}),
name:schema_name.meta({
description:"The drill's name, and how the names of its stacks begin: small letters, digits and hyphens, at most 63, a letter first.",
examples:["reference-site"],
}),
region:region.meta({description:"The AWS region of the stacks.",examples:["ap-northeast-1"]}),
account:account.exactOptional().meta({
description:"Account guard: the drill refuses to run in any other account. Twelve digits, in quotes.",
examples:["111122223333"],
}),
site:site,
"hosted-zone":schemas .YjP()
.exactOptional()
.meta({
description:"Name or id of the hosted zone that holds the site's record. Left out: as in the template that makes the record.",
examples:["example.com","Z0123456789ABCDEFGHIJ"],
}),
bucket:matching(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,"no name of a bucket")
.exactOptional()
.meta({
description:"Bucket of yours, in the same region, for templates that cannot be sent to CloudFormation directly: nested templates that are files, and templates over 51,200 bytes.",
examples:["my-templates"],
}),
"deploy-role":matching(restart_timer .z7,"neither a role's name nor a role's ARN")
.exactOptional()
.meta({
description:"The role with which CloudFormation makes, changes and deletes the stacks' resources: its name or its ARN. Left out: whoever runs the drill needs all those rights.",
examples:["failover-drill-deploy"],
}),
stacks:stacks,
fault:fault,
objectives:objectives,
probes:probes,
steady:steady,
limits:limits,
safety:safety,
deadlines:deadlines,
})
.transform(({steady:{samples},...others})=>({...others,steadySamples:samples}))
.meta({
title:"Drill file of Failover Drill",
description:"What to deploy, what to break, what to watch, and how fast the site must fail over and recover.",
});
function drillFileJsonSchema(){
return json_schema_processors .bl(drillFileSchema,{
target:"draft-7",
io:"input",
reused:"inline",
override:({zodSchema,jsonSchema})=>{
const examples=registries .fd.get(zodSchema)?.examples;
if(Array.isArray(examples))
jsonSchema.examples=examples;
},
});
}
function schemaAt(schema,path){
const[step,...rest]=path;
if(step===undefined)
return schema;
for(const candidate of[schema,...(schema.anyOf??[])]){
const{additionalProperties,items,properties}=candidate;
const named=properties!==undefined&&Object.hasOwn(properties,step)?properties[step]:undefined;
const others=typeof additionalProperties==="object"?additionalProperties:undefined;
const next=typeof step==="number"?items:(named??others);
if(next!==undefined)
return schemaAt(next,rest)??next;
}
return undefined;
}
function reportIssues(issues,value,report){
const schema=drillFileJsonSchema();
const found=[];
for(const issue of issues)
reportIssue(issue,[],value,schema,(...problem)=>found.push(problem));
const meant=new Set(found.flatMap(([code,,,path])=>(code==="unknown-key"?[pathMeant(path,schema)]:[])));
for(const problem of found){
const[code,,,path]=problem;
if(code!=="missing-key"||!meant.has(path.join("\0")))
report(...problem);
}
}
function pathMeant(path,schema){
const parent=path.slice(0,-1);
const near=(0,nearest_name.qb)(String(path.at(-1)),Object.keys(knownKeys(schemaAt(schema,parent))));
return[...parent,near??""].join("\0");
}
function reportIssue(issue,around,root,schema,report){
const path=[...around,...issue.path];
const value=valueAt(root,path);
const right=whatIsRight(schema,path);
switch(issue.code){
case "unrecognized_keys":{
const known=Object.keys(knownKeys(schemaAt(schema,path)));
for(const key of issue.keys){
const what=`${path.length===0?"The drill file":quoted(path)} has no key "${(0,errors.vI)(key)}".`;
report("unknown-key",what,(0,nearest_name.au)(key,known,"Remove it."),[...path,key],true);
}
return;
}
case "invalid_union":
reportUnion(issue,path,root,schema,report);
return;
case "invalid_value":
if(value===undefined)
report("missing-key",`${quoted(path)} is missing.`,right,path);
else
reportValue(path,value,issue.values.map(String),right,report);
return;
case "invalid_type":
if(issue.message!=="")
report("wrong-type",`${quoted(path)} ${issue.message}.`,right,path);
else if(value===undefined&&path.length>0)
report("missing-key",`${quoted(path)} is missing.`,right,path);
else if(issue.expected==="number"&&isHuge(value))
report("wrong-value",`${quoted(path)} is ${(0,errors.vI)(value)}, which is too large.`,right,path);
else
report("wrong-type",`${quoted(path)} is ${kindOf(value)}, not ${expectedKind(issue)}.`,right,path);
return;
case "invalid_key":{
const key=String(path.at(-1));
const said=issue.issues.find((inner)=>inner.message!=="")?.message??"cannot be used";
report("bad-name",`The name "${(0,errors.vI)(key)}" ${said}.`,whatIsRight(schema,path.slice(0,-1)),path,true);
return;
}
default:
report("wrong-value",`${quoted(path)} ${issue.message===""?`is ${(0,errors.vI)(String(value))}, which is not allowed`:issue.message}.`,right,path);
}
}
function reportUnion(issue,path,root,schema,report){
const meant=issue.errors.filter((errors)=>!errors.some((inner)=>inner.path.length===0&&isAboutKind(inner)));
if(meant.length===1&&meant[0]!==undefined){
for(const inner of meant[0])
reportIssue(inner,path,root,schema,report);
return;
}
const value=valueAt(root,path);
const right=whatIsRight(schema,path);
const all=issue.errors.flat();
const said=all.find((inner)=>inner.message!=="")?.message;
const values=all.flatMap((inner)=>(inner.code==="invalid_value"?inner.values.map(String):[]));
if(said!==undefined)
report("wrong-value",`${quoted(path)} ${said}.`,right,path);
else if(typeof value==="string"&&values.length>0)
reportValue(path,value,values,right,report);
else{
const kinds=all.map((inner)=>(inner.code==="invalid_value"?`"${inner.values.join('" or "')}"`:expectedKind(inner)));
report("wrong-type",`${quoted(path)} is ${kindOf(value)}, not ${alternatives(kinds)}.`,right,path);
}
}
function reportValue(path,value,allowed,right,report){
const nearest=typeof value==="string"?(0,nearest_name.qb)(value,allowed):undefined;
const[only]=allowed;
const what=allowed.length>1
?`${quoted(path)} is ${kindOf(value)}, which is not one of: ${allowed.join(", ")}.`
:`${quoted(path)} is ${kindOf(value)}, not ${only}${value===only?" as a number: take away the quotes":""}.`;
report("wrong-value",what,nearest===undefined||nearest===value?right:`Did you mean "${nearest}"?`,path);
}
function isAboutKind(issue){
return issue.code==="invalid_type"||issue.code==="invalid_value";
}
function quoted(path){
return path.length===0?"The drill file":`"${path.map((step)=>(0,errors.vI)(String(step))).join(".")}"`;
}
const KINDS={
string:"text",
number:"a number",
boolean:"true or false",
object:"a map",
record:"a map",
array:"a list",
};
function expectedKind(issue){
return issue.code==="invalid_type"?(KINDS[issue.expected]??issue.expected):"that";
}
function kindOf(value){
if(value===undefined||value===null)
return "empty";
if(Array.isArray(value))
return "a list";
if(typeof value==="object")
return "a map";
return typeof value==="string"?`the text "${(0,errors.vI)(value)}"`:`${value}`;
}
function isHuge(value){
return typeof value==="string"&&/^[-+]?\d+$/.test(value)&&!Number.isSafeInteger(Number(value));
}
function alternatives(kinds){
const different=[...new Set(kinds)];
const last=different.pop()??"that";
return different.length===0?last:`${different.join(", ")} or ${last}`;
}
function whatIsRight(schema,path){
const here=schemaAt(schema,path);
if(here?.description===undefined&&path.length>0)
return whatIsRight(schema,path.slice(0,-1));
const[example]=here?.examples??[];
const description=here?.description??"";
return example===undefined?description:`${description} For example: ${inYaml(example)}.`;
}
function inYaml(value){
if(typeof value==="string")
return /^[\w./-]+$/.test(value)&&!/^[\d.]+$/.test(value)?value:`'${value}'`;
if(Array.isArray(value))
return `[${value.map(inYaml).join(", ")}]`;
if(typeof value!=="object"||value===null)
return String(value);
return `{ ${Object.entries(value)
.map(([key,inner])=>`${key}: ${inYaml(inner)}`)
.join(", ")} }`;
}
function knownKeys(schema){
return schema?.properties??schema?.anyOf?.find((alternative)=>alternative.properties!==undefined)?.properties??{};
}
function valueAt(root,path){
let value=root;
for(const step of path){
if(typeof value!=="object"||value===null||!Object.hasOwn(value,step))
return undefined;
value=value[step];
}
return value;
}
var values=$load(899);
function loadDrillFile(text,file){
const read=(0,yaml_document.gM)(text,file,"drill-file");
if(!read.ok)
return read;
const{document}=read;
const problems=[];
const add=(code,what,next,place)=>problems.push({code:`drill-file.${code}`,what,whose:"yours",next,place});
if(document.root===undefined){
add("empty","The drill file is empty.","Start from the drill file that is shipped with the templates.",{file});
return{ok:false,problems};
}
const report=(code,what,next,path,atKey)=>add(code,what,next,(0,places.m)(document,path,atKey));
const value=(0,values._)(document.root,(what,node)=>add("unsupported-yaml",what,"Write the value out.",document.placeOf(node)));
const parsed=drillFileSchema.safeParse(value,{error:()=>""});
if(!parsed.success)
reportIssues(parsed.error.issues,value,report);
checkAcross(value,report);
if(problems.length>0||!parsed.success)
return{ok:false,problems:inFileOrder(problems)};
return{ok:true,drillFile:parsed.data,place:(path)=>(0,places.m)(document,path)};
}
function inFileOrder(problems){
return[...problems].sort((a,b)=>(a.place?.line??0)-(b.place?.line??0)||(a.place?.column??0)-(b.place?.column??0));
}
var resource_types=$load(2720);
var external_node_crypto_=$load(7598);
function stackOrder({stacks}){
const keys=Object.keys(stacks);
const after=(key)=>{
const named=new Set(Object.values(stacks[key]?.parameters??{}).flatMap((text)=>(0,drill_file_references.P9)(text).map(({stack})=>stack)));
return keys.filter((other)=>named.has(other));
};
const waves=new Map();
const waveOf=(key)=>{
const known=waves.get(key);
if(known!==undefined)
return known;
const wave=after(key).reduce((highest,other)=>Math.max(highest,waveOf(other)+ 1),0);
waves.set(key,wave);
return wave;
};
return keys.map((key)=>({key,after:after(key),wave:waveOf(key)})).sort((a,b)=>a.wave-b.wave);
}
var template_limits=$load(3145);
const delay=(min,max,what)=>({min:min*units .Z2,max:max*units .Z2,what});
const awsTiming={
httpdStops:delay(0.5,10,"StopInstances until the web server refuses"),
instanceStops:delay(15,90,"StopInstances until EC2 says stopped"),
targetUnused:delay(1,30,"instance stopped until its target is unused"),
aliasLearns:delay(1,60,"load balancer's verdict until Route 53's answers know"),
checkersPropagate:delay(1,30,"checkers' verdict until Route 53's answers know"),
instanceRuns:delay(8,40,"StartInstances until EC2 says running"),
httpdStarts:delay(8,45,"running until the web server answers"),
targetReturns:delay(0,5,"instance running until the load balancer checks its target again"),
};
const CHECKER_PROBE_MAX=6 * units .Z2;
const LOAD_BALANCER_TTL=60 * units .Z2;
const S3_WEBSITE_TTL=5 * units .Z2;
const range=(delay)=>({min:delay.min,max:delay.max});
const plus=(a,b)=>({min:a.min+b.min,max:a.max+b.max});
const earlier=(a,b)=>({min:Math.min(a.min,b.min),max:Math.min(a.max,b.max)});
const later=(a,b)=>({min:Math.max(a.min,b.min),max:Math.max(a.max,b.max)});
const either=(a,b)=>({min:Math.min(a.min,b.min),max:Math.max(a.max,b.max)});
const seconds=(duration)=>String(Math.round(duration / 100)/ 10);
const show=(predicted)=>`${seconds(predicted.min)} to ${seconds(predicted.max)} s`;
var tokens=$load(1500);
function object(value){
return typeof value==="object"&&value!==null&&!Array.isArray(value)?value:undefined;
}
function list(value){
return Array.isArray(value)?value:[];
}
function truth(value){
return value===true||value==="true";
}
function balancerAnswer(model,listeners,request){
const listener=listeners.find(({properties})=>Number(properties.Port)===request.port);
if(listener===undefined)
return undefined;
const rules=model
.ofType("AWS::ElasticLoadBalancingV2::ListenerRule")
.filter(({properties})=>model.follow(properties.ListenerArn)===listener)
.toSorted((a,b)=>Number(a.properties.Priority)- Number(b.properties.Priority));
for(const rule of rules){
const fitting=list(rule.properties.Conditions).map((condition)=>fits(model,object(condition)??{},request));
if(fitting.includes("no"))
continue;
return fitting.includes("unknown")?undefined:answerOf(rule,"Actions");
}
return answerOf(listener,"DefaultActions");
}
function answerOf(by,property){
for(const action of list(by.properties[property]).map((entry)=>object(entry)??{})){
if(action.Type==="fixed-response"){
const{StatusCode,MessageBody}=object(action.FixedResponseConfig)??{};
return{status:Number(StatusCode),body:String(MessageBody??""),by,property};
}
if(action.Type==="redirect"){
const{StatusCode}=object(action.RedirectConfig)??{};
return{status:StatusCode==="HTTP_302"?302:301,body:"",by,property};
}
}
return undefined;
}
function fits(model,condition,{host,path}){
const values=(settings)=>list(condition.Values??object(condition[settings])?.Values).map(String);
switch(condition.Field){
case "path-pattern":
return anyOf(values("PathPatternConfig"),(pattern)=>((0,tokens.t8)(pattern)?undefined:like(pattern,path.replace(/\?.*$/s,""))));
case "host-header":
return anyOf(values("HostHeaderConfig"),(pattern)=>{
const named=model.follow(pattern);
if(named!==undefined)
return named===model.follow(host);
if((0,tokens.t8)(pattern)||((0,tokens.t8)(host)&&pattern.includes(".elb.")))
return undefined;
return like(pattern.toLowerCase(),host.toLowerCase());
});
case "http-request-method":
return anyOf(values("HttpRequestMethodConfig"),(method)=>method==="GET");
default:
return "unknown";
}
}
function anyOf(values,fit){
const found=values.map(fit);
if(found.includes(true))
return "yes";
return values.length===0||found.includes(undefined)?"unknown":"no";
}
function like(pattern,subject){
let fitting=[true,...Array.from({length:subject.length},()=>false)];
for(const sign of pattern){
const first=fitting.indexOf(true);
fitting=fitting.map((_,end)=>sign==="*"?first>=0&&end>=first:fitting[end - 1]===true&&(sign==="?"||sign===subject[end - 1]));
}
return fitting.at(-1)===true;
}
const CHECKERS_PER_REGION=2;
const CHECKER_REGIONS=8;
function findFailoverPath(model,host){
const records=recordsOf(model).filter((record)=>dnsName(record.values.Name)===host&&["A","AAAA"].includes(String(record.values.Type)));
const ipv4=records.filter((record)=>record.values.Type==="A");
const primary=ipv4.find((record)=>record.values.Failover==="PRIMARY");
const secondary=ipv4.find((record)=>record.values.Failover==="SECONDARY");
const loadBalancer=[primary,secondary,...records]
.map((record)=>record&&aliasResource(model,record))
.find((found)=>found?.type===LOAD_BALANCER);
const listeners=model
.ofType("AWS::ElasticLoadBalancingV2::Listener")
.filter((listener)=>model.follow(listener.properties.LoadBalancerArn)===loadBalancer);
const buckets=model.ofType("AWS::S3::Bucket").filter((bucket)=>bucket.properties.WebsiteConfiguration!==undefined);
const scene={host,primary,loadBalancer,listeners};
return{
primary,
secondary,
plain:records.filter((record)=>record.values.Failover===undefined),
ipv6:records.filter((record)=>record.values.Type==="AAAA"),
evaluatesTargetHealth:truth(object(primary?.values.AliasTarget)?.EvaluateTargetHealth),
unseenSignal:hasUnseenSignal(model,primary),
healthCheck:healthCheckFacts(model,primary,scene),
secondaryHealthCheck:healthCheckFacts(model,secondary,scene),
loadBalancer,
listeners,
targetGroups:loadBalancer===undefined?[]:targetGroupsOf(model,listeners),
buckets,
bucket:model.ofType("AWS::S3::Bucket").find((bucket)=>bucket.properties.BucketName===host),
};
}
const LOAD_BALANCER="AWS::ElasticLoadBalancingV2::LoadBalancer";
function dnsName(value){
return String(value??"")
.toLowerCase()
.replace(/\.$/,"");
}
function recordsOf(model){
const zoneOf=(...levels)=>{
const id=levels.map((level)=>level.HostedZoneId).find((value)=>value!==undefined);
const name=levels.map((level)=>level.HostedZoneName).find((value)=>value!==undefined);
return{...(id===undefined?{}:{id:String(id)}),...(name===undefined?{}:{name:String(name)})};
};
const single=model.ofType("AWS::Route53::RecordSet").map((resource)=>{
const values=resource.properties;
return{resource,path:[],values,hostedZone:zoneOf(values)};
});
const grouped=model.ofType("AWS::Route53::RecordSetGroup").flatMap((resource)=>list(resource.properties.RecordSets).map((entry,index)=>{
const values=object(entry)??{};
return{resource,path:["RecordSets",index],values,hostedZone:zoneOf(values,resource.properties)};
}));
return[...single,...grouped];
}
function aliasResource(model,record){
return followName(model,object(record.values.AliasTarget)?.DNSName);
}
function followName(model,name){
return model.follow(plainName(name));
}
function plainName(name){
return typeof name==="string"?name.replace(/^dualstack\./i,"").replace(/\.$/,""):name;
}
function hasUnseenSignal(model,primary){
if(primary===undefined)
return false;
const alias=object(primary.values.AliasTarget);
const unseenAlias=truth(alias?.EvaluateTargetHealth)&&aliasResource(model,primary)===undefined;
const{HealthCheckId}=primary.values;
return unseenAlias||(HealthCheckId!==undefined&&model.follow(HealthCheckId)===undefined);
}
function healthCheckFacts(model,record,scene){
const resource=record&&model.follow(record.values.HealthCheckId);
if(resource?.type!=="AWS::Route53::HealthCheck")
return undefined;
const settings=object(resource.properties.HealthCheckConfig)??{};
const type=String(settings.Type??"");
const asked={
name:String(settings.IPAddress??settings.FullyQualifiedDomainName??""),
port:settings.Port===undefined?(type.startsWith("HTTPS")?443:type.startsWith("HTTP")?80:undefined):Number(settings.Port),
path:String(settings.ResourcePath??"/"),
};
const asks=settings.IPAddress===undefined?whomItAsks(model,asked.name,scene):"elsewhere";
return{
resource,
intervalSeconds:Number(settings.RequestInterval??30),
threshold:Number(settings.FailureThreshold??3),
checkers:CHECKERS_PER_REGION *(list(settings.Regions).length||CHECKER_REGIONS),
type,
...asked,
asks,
answered:asks==="load-balancer"?answered(model,type,settings.SearchString,asked,scene):undefined,
inverted:truth(settings.Inverted),
disabled:truth(settings.Disabled),
};
}
function whomItAsks(model,name,{host,primary,loadBalancer}){
if(dnsName(name)===host)
return "site";
const alias=object(primary?.values.AliasTarget)?.DNSName;
if(alias!==undefined&&plainName(alias)===plainName(name))
return "load-balancer";
const record=recordsOf(model).find(({values})=>dnsName(values.Name)===dnsName(name));
const found=followName(model,name)??(record&&leadsTo(model,record));
if(found!==undefined&&found===loadBalancer)
return "load-balancer";
return /(?:^|\.)s3-website[.-]/.test(dnsName(name))?"s3-website":"elsewhere";
}
function leadsTo(model,record){
return aliasResource(model,record)??followName(model,list(record.values.ResourceRecords)[0]);
}
function answered(model,type,wanted,asked,{listeners}){
if(asked.port===undefined||!type.startsWith("HTTP"))
return undefined;
const answer=balancerAnswer(model,listeners,{host:asked.name,port:asked.port,path:asked.path});
const passes=({status,body})=>status>=200&&status<400&&(!type.endsWith("_STR_MATCH")||body.includes(String(wanted??"")));
return answer&&{...answer,passes:passes(answer)};
}
function targetGroupsOf(model,listeners){
const rules=model
.ofType("AWS::ElasticLoadBalancingV2::ListenerRule")
.filter((rule)=>listeners.some((listener)=>model.follow(rule.properties.ListenerArn)===listener));
const actions=[
...listeners.flatMap((listener)=>list(listener.properties.DefaultActions)),
...rules.flatMap((rule)=>list(rule.properties.Actions)),
];
const arns=actions.flatMap((entry)=>{
const action=object(entry)??{};
const forwarded=list(object(action.ForwardConfig)?.TargetGroups).map((group)=>object(group)?.TargetGroupArn);
return[action.TargetGroupArn,...forwarded];
});
const groups=new Set(arns.map((arn)=>model.follow(arn)).filter((resource)=>resource!==undefined));
return[...groups].map((resource)=>{
const{properties}=resource;
return{
resource,
intervalSeconds:Number(properties.HealthCheckIntervalSeconds??30),
timeoutSeconds:Number(properties.HealthCheckTimeoutSeconds??5),
healthyThreshold:Number(properties.HealthyThresholdCount??5),
unhealthyThreshold:Number(properties.UnhealthyThresholdCount??2),
port:Number(properties.Port??80),
targets:list(properties.Targets)
.map((target)=>model.follow(object(target)?.Id))
.filter((target)=>target!==undefined),
minimumForDns:minimumForDns(list(properties.TargetGroupAttributes).map((entry)=>object(entry)??{})),
};
});
}
function minimumForDns(attributes){
const minimum=(unit,standard)=>{
const key=`target_group_health.dns_failover.minimum_healthy_targets.${unit}`;
const value=Number(attributes.find(({Key})=>Key===key)?.Value??standard);
return Number.isNaN(value)?undefined:value;
};
return{count:minimum("count","1"),percentage:minimum("percentage","off")};
}
function healthyForDns({minimumForDns:{count,percentage}},healthy,registered){
return healthy>=(count??0)&&healthy * 100>=(percentage??0)* registered;
}
function signalsOf(path,fault){
const alias=path.evaluatesTargetHealth?slowestGroup(path.targetGroups.filter((group)=>losesItsMinimum(group,fault))):undefined;
const check=isPartial(fault)?undefined:measuringCheck(path);
return{alias,check,isCertain:check?.asks==="load-balancer"};
}
function isPartial({expected}){
return expected!==undefined&&expected.selected<expected.total;
}
function losesItsMinimum(group,fault){
const{expected}=fault;
if(expected===undefined||!isPartial(fault))
return!healthyForDns(group,0,Math.max(1,group.targets.length));
return group.targets.length===expected.total&&!healthyForDns(group,expected.total-expected.selected,expected.total);
}
function slowestGroup(groups){
return groups.toSorted((a,b)=>b.intervalSeconds*b.healthyThreshold-a.intervalSeconds*a.healthyThreshold)[0];
}
function measuringCheck({healthCheck}){
if(healthCheck===undefined||healthCheck.disabled||healthCheck.inverted||healthCheck.answered)
return undefined;
if(healthCheck.asks==="site"||healthCheck.asks==="s3-website")
return undefined;
return healthCheck.type==="TCP"&&healthCheck.asks==="load-balancer"?undefined:healthCheck;
}
function asksItself({healthCheck}){
return healthCheck!==undefined&&healthCheck.asks==="site"&&!healthCheck.disabled;
}
function whyNoAlias({evaluatesTargetHealth,targetGroups}){
return evaluatesTargetHealth&&targetGroups.length>0
?"the target group's minimum of healthy targets for DNS is off"
:"the primary record has no EvaluateTargetHealth on a load balancer of these stacks";
}
function whyNoCheck({healthCheck}){
if(healthCheck===undefined)
return "the primary record has no health check of these stacks";
if(healthCheck.disabled)
return "the health check is Disabled";
if(healthCheck.inverted)
return "the health check is Inverted";
if(healthCheck.asks==="site")
return "the health check asks the name that fails over, so what it sees changes with its own verdict: unpredictable";
if(healthCheck.asks==="s3-website")
return "the health check asks an S3 website, which does not fail with the targets";
if(healthCheck.answered)
return "the load balancer answers the health check itself, whatever becomes of the targets";
return "a TCP health check only connects, and the load balancer accepts connections without a healthy target, too";
}
function reckonReturn(reckoning,group,movedAt){
const{fault,path,signals,metrics,say}=reckoning;
const{instanceRuns,httpdStarts,aliasLearns,checkersPropagate}=awsTiming;
const stopping=stillStopping(reckoning,movedAt);
const running=plus(range(instanceRuns),{min:0,max:stopping});
metrics["instances-running"]=running;
const boot=plus(running,range(httpdStarts));
if(stopping>0)
say(`an instance may still be stopping when the restore begins, and cannot be started before it has: up to ${seconds(stopping)} s more`);
say(`return: running ${show(running)} + web server up ${show(range(httpdStarts))}: it answers after ${show(boot)}`);
const healthy=targetsHealthy(reckoning,group,boot,earliestRestore(reckoning,movedAt));
metrics["targets-healthy"]=healthy;
if(!isPartial(fault)&&asksItself(path))
return;
let back=healthy;
if(metrics["dns-failover"]!==undefined){
const alias=signals.alias&&plus(healthy,range(aliasLearns));
const check=signals.check&&plus(checkersHealthy(reckoning,group,boot,signals.check),range(checkersPropagate));
back=lastOf(alias,check,signals.isCertain)??healthy;
metrics["dns-return"]=back;
say(`the primary needs every signal, the later wins: DNS returns after ${show(back)}`);
back={min:back.min,max:back.max+S3_WEBSITE_TTL};
}
const whole=later(back,healthy);
metrics.recovery={min:whole.min,max:whole.max+steadyWindow(reckoning)};
say(`steady state again: all of it, seen ${reckoning.steadySamples} times in a row by every probe: ${show(metrics.recovery)}`);
}
function targetsHealthy({say},group,boot,restoreAt){
const{httpdStarts,instanceStops,targetReturns,targetUnused}=awsTiming;
const interval=group.intervalSeconds*units .Z2;
const failing=(group.unhealthyThreshold - 1)* interval;
const unused=instanceStops.max+targetUnused.max;
const failsBooting=httpdStarts.max>=failing;
const neverUnused=restoreAt<unused&&unused+boot.max>=failing;
const slow=failsBooting||neverUnused;
const probing=slow?Math.max(1,group.healthyThreshold)* interval:interval;
const healthy={min:boot.min,max:boot.max+targetReturns.max+probing};
const why=failsBooting
?`when ${group.unhealthyThreshold} probes fail while it boots`
:`when it is started within ${seconds(unused)} s of the fault, before its target is unused, and ${group.unhealthyThreshold} probes have failed`;
say(slow
?`targets healthy: one good probe within ${group.intervalSeconds} s, or, ${why}, healthy threshold ${group.healthyThreshold} x ${group.intervalSeconds} s: ${show(healthy)}`
:`targets healthy: one good probe within ${group.intervalSeconds} s: ${show(healthy)}`);
return healthy;
}
function checkersHealthy({signals,metrics,say},group,boot,check){
const every=check.intervalSeconds*units .Z2;
const answering=boot.max+awsTiming.targetReturns.max+group.intervalSeconds*units .Z2;
const verdict={min:boot.min +(check.threshold - 1)* every,max:answering+check.threshold *(every + 2 * units .Z2)};
if(signals.isCertain)
metrics["checkers-healthy"]=verdict;
say(`health check again healthy: threshold ${check.threshold} x interval ${check.intervalSeconds} s after the first good answer: ${show(verdict)}`);
return verdict;
}
function lastOf(alias,check,isCertain){
if(alias===undefined||check===undefined)
return alias??check;
const last=later(alias,check);
return isCertain?last:either(alias,last);
}
function earliestRestore({fault,deadlines,metrics},movedAt){
const held=isPartial(fault)?movedAt:Math.max(movedAt+deadlines.hold,metrics["checkers-unhealthy"]?.min??0);
return Math.min(held,deadlines.failover);
}
function stillStopping({fault,deadlines},movedAt){
const restoreAt=isPartial(fault)?Math.min(movedAt,deadlines.failover):deadlines.failover;
return Math.max(0,awsTiming.instanceStops.max-restoreAt);
}
function steadyWindow({probes,steadySamples}){
const{"keep-alive":_,...deciding}=probes;
const slowest=Math.max(...Object.values(deciding).map((probe)=>probe.interval+probe.timeout));
return(steadySamples + 1)* slowest;
}
function reckonBudget(input){
const{path,fault}=input;
const derivation=[];
const reckoning={...input,signals:signalsOf(path,fault),metrics:{},say:(line)=>derivation.push(line)};
const{metrics}=reckoning;
metrics["first-failure"]={min:0,max:awsTiming.httpdStops.max+input.probes.page.interval};
metrics["instances-stopped"]=range(awsTiming.instanceStops);
metrics["instances-running"]=range(awsTiming.instanceRuns);
const group=slowestGroup(path.targetGroups);
const moved=isPartial(fault)?leaveTargets(reckoning):leaveNone(reckoning,group);
if(group)
reckonReturn(reckoning,group,moved);
const unpredictable=!isPartial(fault)&&(path.unseenSignal||asksItself(path));
return{metrics,derivation,failsOver:metrics.failover!==undefined||unpredictable};
}
function leaveTargets({path,fault,signals,metrics,say}){
const{selected,total}=fault.expected;
const stopped=`only ${selected} of ${total} instances ${selected===1?"is":"are"} stopped`;
if(signals.alias===undefined||path.secondary===undefined){
say(`${stopped}: the load balancer keeps a healthy target, so the site must stay on the primary`);
return Number.POSITIVE_INFINITY;
}
const{probes,out}=targetOut(signals.alias);
const flip=plus(out,range(awsTiming.aliasLearns));
metrics["dns-failover"]=flip;
metrics.failover=plus(flip,{min:0,max:LOAD_BALANCER_TTL});
say(`${stopped}, but the ${total-selected} left ${total-selected===1?"is":"are"} fewer than the target group's minimum for DNS: unhealthy after ${show(out)}, DNS flips after ${show(flip)}`);
return probes.min+awsTiming.aliasLearns.min;
}
function leaveNone(reckoning,group){
const{metrics,path}=reckoning;
if(group)
metrics["no-healthy-target"]=lastTargetOut(group,reckoning.say);
const failover=leavePrimary(reckoning);
if(failover===undefined){
return path.primary&&path.secondary&&!path.unseenSignal&&!asksItself(path)?Number.POSITIVE_INFINITY:0;
}
reckonClients(failover.flip,reckoning);
return failover.movedAt;
}
function targetOut(group){
const{httpdStops,instanceStops,targetUnused}=awsTiming;
const interval=group.intervalSeconds*units .Z2;
const probes={
min:httpdStops.min +(group.unhealthyThreshold - 1)* interval,
max:httpdStops.max+group.unhealthyThreshold*interval+group.timeoutSeconds*units .Z2,
};
const state={min:instanceStops.min+targetUnused.min,max:instanceStops.max+targetUnused.max};
return{probes,state,out:earlier(probes,state)};
}
function lastTargetOut(group,say){
const{httpdStops,instanceStops,targetUnused}=awsTiming;
const{probes,state,out}=targetOut(group);
say(`last target out, by failed probes: web server stops ${show(range(httpdStops))}, then unhealthy threshold ${group.unhealthyThreshold} x interval ${group.intervalSeconds} s (timeout ${group.timeoutSeconds} s): ${show(probes)}`);
say(`last target out, by instance state: stopped ${show(range(instanceStops))} + unused ${show(range(targetUnused))}: ${show(state)}`);
say(`the earlier wins: no healthy target after ${show(out)}`);
return out;
}
function leavePrimary({path,signals,metrics,say}){
const{aliasLearns}=awsTiming;
const targets=signals.alias&&targetOut(signals.alias);
const alias=targets&&plus(targets.out,range(aliasLearns));
if(alias)
say(`ALB path (EvaluateTargetHealth): + ${show(range(aliasLearns))} until Route 53 knows: ${show(alias)}`);
else
say(`ALB path: none, ${whyNoAlias(path)}`);
const check=signals.check&&checkersOut(signals.check,signals.isCertain,metrics,say);
if(!check)
say(`health-check path: none, ${whyNoCheck(path)}`);
if(!(path.primary&&path.secondary)||asksItself(path))
return undefined;
const flip=alias&&check?firstOf(alias,check,signals.isCertain):(alias??check);
if(flip===undefined){
if(path.unseenSignal)
say("the primary's health hangs on something outside of these stacks: whether and when it fails over cannot be said");
else
say("no signal reaches the primary record: Route 53 keeps answering it whatever happens, the site never fails over");
return undefined;
}
metrics["dns-failover"]=flip;
say(alias&&check?`either signal alone is enough, the earlier wins: DNS flips after ${show(flip)}`:`DNS flips after ${show(flip)}`);
const byProbes=targets?targets.probes.min+aliasLearns.min:Number.POSITIVE_INFINITY;
return{flip,movedAt:Math.min(byProbes,check?.min??Number.POSITIVE_INFINITY)};
}
function firstOf(alias,check,isCertain){
const first=earlier(alias,check);
return isCertain?first:either(alias,first);
}
function checkersOut(check,isCertain,metrics,say){
const interval=check.intervalSeconds*units .Z2;
const verdict={
min:awsTiming.httpdStops.min +(check.threshold - 1)* interval,
max:awsTiming.httpdStops.max+check.threshold *(interval+CHECKER_PROBE_MAX),
};
if(isCertain)
metrics["checkers-unhealthy"]=verdict;
const flip=plus(verdict,range(awsTiming.checkersPropagate));
const needed=check.checkers-Math.floor(0.18 * check.checkers);
say(`health-check path${isCertain?"":" (should it see the targets: the name that it asks leads out of these stacks)"}: threshold ${check.threshold} x interval ${check.intervalSeconds} s, ${needed} of ${check.checkers} checkers must agree: ${show(verdict)}; + ${show(range(awsTiming.checkersPropagate))} until the answers change: ${show(flip)}`);
return flip;
}
function reckonClients(flip,{probes,metrics,say}){
const failover=plus(flip,{min:0,max:LOAD_BALANCER_TTL});
metrics.failover=failover;
metrics.outage={
min:Math.max(0,failover.min-awsTiming.httpdStops.max),
max:failover.max-awsTiming.httpdStops.min+probes.page.interval,
};
say(`clients: a resolver may keep the load balancer's addresses up to ${LOAD_BALANCER_TTL / units .Z2} s (their TTL): error page after ${show(failover)}`);
}
const property_problems_KINDS={
JSONArray:"a list",
JSONObject:"a map",
String:"text",
Integer:"a whole number",
Number:"a number",
Boolean:"true or false",
Null:"empty",
};
function propertyProblems(resources,find){
const problems=resources.flatMap((resource)=>withoutMeant(find(resource.type,resource.properties,tokens .t8)).map(({path,fault})=>propertyProblem(resource,path,fault)));
return[...new Map(problems.map((problem)=>[JSON.stringify([problem.place,problem.what]),problem])).values()];
}
function withoutMeant(found){
return found.filter(({path,fault})=>fault.kind!=="missing"||
!found.some((other)=>other.fault.kind==="unknown"&&
parentOf(other.path)===path&&
(0,nearest_name.au)(other.fault.name,[fault.name],"")===`Did you mean "${fault.name}"?`));
}
function parentOf(path){
return path.split("/").slice(0,-1).join("/");
}
function propertyProblem(resource,path,fault){
const steps=path===""?[]:path.split("/").map((step)=>(/^\d+$/.test(step)?Number(step):step));
const owner=fault.kind==="unknown"?steps.slice(0,-1):steps;
const whose=`${owner.length===0?"":`${owner.join(".")} of `}resource ${resource.logicalId} (${resource.type})`;
const problem=(code,what,next)=>({
code:`plan.${code}`,
what,
whose:"yours",
next,
place:resource.place(...steps),
});
switch(fault.kind){
case "unknown":
return problem("unknown-property",`${whose} has no property ${fault.name}`,(0,nearest_name.au)(fault.name,fault.known,"Remove it."));
case "missing":
return problem("missing-property",`${whose} lacks the property ${fault.name}`,"Add it: CloudFormation requires it.");
case "type":{
const expected=property_problems_KINDS[fault.expected]??fault.expected;
return problem("wrong-property",`${whose} is ${property_problems_KINDS[fault.found]??fault.found}, not ${expected}`,`Write ${expected}.`);
}
}
}
var template_parse=$load(151);
const STACK_TYPE="AWS::CloudFormation::Stack";
function findNestedTemplate(url,ancestors,readFile){
if(typeof url!=="string")
return undefined;
const parent=ancestors.at(-1)??"";
const local=!/^[a-z][a-z0-9+.-]*:\/\//i.test(url);
if(local&&(0,tokens.t8)(url))
return undefined;
const candidates=(local?[url]:keyEndings(url)).map((path)=>(0,external_node_path_.join)((0,external_node_path_.dirname)(parent),path));
for(const file of candidates){
const text=readFile(file);
if(text===undefined)
continue;
if(ancestors.includes(file))
return{problems:[insideItself(file)]};
const result=(0,template_parse.Q)(text,file);
return result.ok?{parsed:result.parsed,where:local?"local":"s3"}:{problems:result.problems};
}
return local?{problems:[missing(candidates[0]??url)]}:undefined;
}
function keyEndings(url){
const path=/^https?:\/\/[^/?#]+\/([^?#]+)/.exec(url)?.[1]??"";
const parts=decoded(path)
.split("/")
.filter((part)=>part!=="");
const endings=parts.includes("..")?[]:parts.map((_,index)=>parts.slice(index).join("/"));
return endings.filter((ending)=>!(0,tokens.t8)(ending));
}
function decoded(path){
try{
return decodeURIComponent(path);
}
catch{
return path;
}
}
function handedDown(parameters){
const given=Object.entries(object(parameters)??{});
return{
values:Object.fromEntries(given.map(([name,value])=>[name,Array.isArray(value)?value.join(","):String(value)])),
lists:given.filter(([,value])=>typeof value==="object").map(([name])=>name),
};
}
function missing(file){
return{
code:"template.nested-missing",
what:`the template of the nested stack is not there: ${file}`,
whose:"yours",
next:"A TemplateURL without https:// is a path relative to the template that it stands in.",
};
}
function insideItself(file){
return{
code:"template.nested-cycle",
what:`the nested stack's template ${file} contains itself`,
whose:"yours",
next:"Let TemplateURL name another template.",
};
}
var evaluate=$load(6026);
var parameters=$load(1685);
var template_scope=$load(809);
var plan_partition=$load(7878);
const REST="‹items of ";
function rest(of){
return `${REST}${of}›`;
}
function ofRest(items,what){
return `‹${what} of ${items.slice(REST.length)}`;
}
const unknowns={
isUnknown:tokens .t8,
select:(index,list)=>{
const items=itemsOf(list);
if(items===undefined||items.length===0)
return undefined;
if((0,tokens.t8)(index))
return `‹item ${index} of ${items.join(" ")}›`;
const open=restOf(items);
const place=Number(index)-(items.length - 1);
return open===undefined||!Number.isInteger(place)||place<0?undefined:ofRest(open,`item ${place}`);
},
length:(list)=>{
const items=itemsOf(list);
const open=items&&restOf(items);
if(items===undefined||open===undefined)
return undefined;
return ofRest(open,items.length===1?"number of items":`${items.length - 1} + number of items`);
},
join:(delimiter,list)=>{
const items=itemsOf(list);
const open=items&&restOf(items);
if(items===undefined||open===undefined)
return undefined;
return[...items.slice(0,-1),ofRest(open,`items joined by ${unknowns_quoted(delimiter)}`)].join(delimiter);
},
split:(delimiter,text)=>((0,tokens.t8)(text)?splitText(delimiter,text):undefined),
cidr:(block,count,bits)=>{
if(![block,count,bits].some(tokens .t8))
return undefined;
const how=bits===undefined?block:`${block} with ${bits} bits`;
if((0,tokens.t8)(count))
return[rest(`${count} blocks of ${how}`)];
return Array.from({length:Number(count)},(_,index)=>`‹block ${index} of ${how}›`);
},
findInMap:(mappings,keys)=>{
if(!keys.some(tokens .t8))
return undefined;
let found=[mappings];
for(const key of keys){
const entries=found.flatMap((map)=>Object.entries(object(map)??{}));
found=entries.filter(([name])=>(0,tokens.t8)(key)||name===key).map(([,value])=>value);
}
if(found.length===0)
return undefined;
return found.every(Array.isArray)?[rest(keys.join("."))]:`‹value of ${keys.join(".")}›`;
},
};
function itemsOf(list){
if(Array.isArray(list))
return list;
const attribute=(0,tokens.AI)(list)?.attribute;
return attribute===undefined||attribute.startsWith("Outputs.")?undefined:[rest(String(list))];
}
function restOf(items){
const last=items.at(-1);
return typeof last==="string"&&last.startsWith(REST)?last:undefined;
}
function splitText(delimiter,text){
const items=[];
const parts=partsOf(text);
let item="";
for(const[index,part]of parts.entries()){
if(!(0,tokens.t8)(part)){
const[first="",...more]=part.split(delimiter);
items.push(...[item+first,...more]);
item=items.pop()??"";
}
else if(cannotHold(part,delimiter))
item +=part;
else
return[...items,rest(`${item}${parts.slice(index).join("")} split at ${unknowns_quoted(delimiter)}`)];
}
return[...items,item];
}
function partsOf(text){
const parts=[""];
let depth=0;
for(const char of text){
if(char==="‹"&&depth++===0)
parts.push("");
parts.push(`${parts.pop()}${char}`);
if(char==="›"&&depth>0&&--depth===0)
parts.push("");
}
return parts;
}
function cannotHold(placeholder,delimiter){
const possible=charactersOf(placeholder);
return possible!==undefined&&![...delimiter].some((char)=>possible.test(char));
}
function charactersOf(placeholder){
if(placeholder===(0,tokens.po)("account"))
return /\d/;
const found=(0,tokens.AI)(placeholder);
if(found?.attribute!==undefined&&/D(?:NS|ns|omain)Name$/.test(found.attribute))
return /[a-z\d.-]/i;
const isOne=found!==undefined&&(found.attribute===undefined||/(?:Id|Arn|Name)$/.test(found.attribute));
return isOne?/[^,;\s]/:undefined;
}
function unknowns_quoted(delimiter){
return `"${delimiter.replaceAll(/[‹›]/g,"").replaceAll(",","comma")}"`;
}
function evaluateStack(stack,modelling){
const{problems,resources}=modelling;
const{template}=stack.parsed;
const resolved=(0,parameters.v)(template,stack.parameters,(name)=>(0,tokens.po)(`parameter ${name}`),tokens .t8);
problems.push(...parameterProblems(stack,resolved.errors));
if(resolved.errors.length>0)
return Object.fromEntries(Object.keys(template.Outputs).map((name)=>[name,(0,tokens.po)(name)]));
const attempt=(path,whenWrong,work)=>{
try{
return work();
}
catch(error){
if(!(error instanceof template_scope .Z))
throw error;
problems.push({
code:"plan.template",
what:`stack ${stack.key}: ${error.message}`,
whose:"yours",
next:"CloudFormation would reject this template; correct the expression.",
place:stack.parsed.place(path),
});
return whenWrong;
}
};
const propertiesOf=once({},(logicalId)=>{
const properties={...template.Resources[logicalId]?.Properties};
return attempt(["Resources",logicalId,"Properties"],{},()=>withReferencesUnknown((0,evaluate._)(properties,template,conditions,scope)??{}));
});
const outputsOf=once(undefined,(logicalId)=>evaluateNested(stack,logicalId,propertiesOf(logicalId),modelling));
const scope=planScope(stack,modelling,listsReadAnew(resolved.values),outputsOf,propertiesOf);
const conditions=attempt(["Conditions"],{},()=>(0,evaluate.w)(template,scope));
const isOn=(condition)=>condition===undefined||conditions[condition]===true;
for(const[logicalId,resource]of Object.entries(template.Resources)){
if(!isOn(resource.Condition))
continue;
const path=["Resources",logicalId,"Properties"];
resources.push({
stack:stack.key,
logicalId,
type:resource.Type,
properties:propertiesOf(logicalId),
place:(...inside)=>stack.parsed.place(inside.length===0?["Resources",logicalId]:[...path,...inside]),
});
if(resource.Type===STACK_TYPE)
outputsOf(logicalId);
}
const outputs={};
for(const[name,output]of Object.entries(template.Outputs)){
if(isOn(output.Condition))
outputs[name]=String(attempt(["Outputs",name],(0,tokens.po)(`output ${name}`),()=>(0,evaluate._)(output.Value,template,conditions,scope)));
}
return outputs;
}
function listsReadAnew(parameters){
const read=(value)=>Array.isArray(value)&&value.some(tokens .t8)?splitText(",",value.join(",")).map((item)=>item.trim()):value;
return Object.fromEntries(Object.entries(parameters).map(([name,value])=>[name,read(value)]));
}
function withReferencesUnknown(value){
if(typeof value==="string")
return value.replace(/\{\{(resolve:[^{}]+)\}\}/g,(_,reference)=>(0,tokens.po)(reference));
if(Array.isArray(value))
return value.map(withReferencesUnknown);
if(typeof value!=="object"||value===null)
return value;
return Object.fromEntries(Object.entries(value).map(([key,item])=>[key,withReferencesUnknown(item)]));
}
function parameterProblems(stack,errors){
const declared=Object.keys(stack.parsed.template.Parameters);
const free=declared.filter((name)=>!(name in stack.parameters));
const given=({parameter})=>parameter in stack.parameters;
const unknown=errors.filter((error)=>given(error)&&!declared.includes(error.parameter));
const meant=new Set(unknown.map(({parameter})=>(0,nearest_name.qb)(parameter,free)));
return errors
.filter((error)=>given(error)||!meant.has(error.parameter))
.map((error)=>{
const{parameter}=error;
const none=unknown.includes(error);
return{
code:"plan.parameter",
what:`stack ${stack.key}: ${error.message.replace(/^Parameters: \[.*\]/,`Parameters: [${parameter}]`)}`,
whose:"yours",
next:none
?(0,nearest_name.au)(parameter,free.length>0?free:declared,"Remove it.")
:given(error)
?"Correct the value where it is given."
:stack.adviceForMissing,
place:given(error)?stack.placeOfParameter(parameter):stack.parsed.place(["Parameters",parameter]),
};
});
}
function evaluateNested(parent,logicalId,properties,modelling){
const url=properties.TemplateURL;
const place=(...path)=>parent.parsed.place(["Resources",logicalId,"Properties",...path]);
const found=findNestedTemplate(url,parent.files,modelling.readFile);
if(found===undefined)
return undefined;
if("problems" in found){
modelling.problems.push(...found.problems.map((problem)=>({place:place("TemplateURL"),...problem})));
return undefined;
}
const path=[...parent.path,logicalId];
const key=`${parent.key}/${logicalId}`;
const{parsed,where}=found;
modelling.nested.push({stack:parent.key.split("/")[0]??parent.key,path,where,url:String(url),parsed});
const parameters=handedDown(properties.Parameters);
for(const name of parameters.lists){
modelling.problems.push({
code:"plan.nested-parameter",
what:`stack ${parent.key}: parameter ${name} of the nested stack ${logicalId} is a list, and CloudFormation hands only text down`,
whose:"yours",
next:'Join the list: !Join [",", ...].',
place:place("Parameters",name),
});
}
const child={
key,
name:(0,tokens.po)(`name of stack ${key}`),
parsed,
parameters:parameters.values,
placeOfParameter:(name)=>place("Parameters",name),
path,
files:[...parent.files,parsed.file],
adviceForMissing:`Give it under Parameters of ${logicalId} in ${parent.parsed.file}, or a Default in the template.`,
};
return evaluateStack(child,modelling);
}
function once(meanwhile,work){
const done=new Map();
return(logicalId)=>{
if(!done.has(logicalId)){
done.set(logicalId,meanwhile);
done.set(logicalId,work(logicalId));
}
return done.get(logicalId);
};
}
function planScope(stack,{region,account,supportsAttribute},parameters,outputsOf,propertiesOf){
const partition=(0,plan_partition.i)(region);
const{Resources}=stack.parsed.template;
return{
pseudo:{
"AWS::AccountId":account??(0,tokens.po)("account"),
"AWS::NotificationARNs":[],
"AWS::Partition":partition,
"AWS::Region":region,
"AWS::StackId":(0,tokens.po)(`stack id of ${stack.key}`),
"AWS::StackName":stack.name,
"AWS::URLSuffix":partition==="aws-cn"?"amazonaws.com.cn":"amazonaws.com",
},
parameters,
zones:(of)=>["a","b","c"].map((letter)=>`${of}${letter}`),
reference:(logicalId)=>(0,tokens.Sh)(stack.key,logicalId),
attribute:(logicalId,name)=>{
const type=Resources[logicalId]?.Type??"";
const outputs=type===STACK_TYPE?outputsOf(logicalId):undefined;
if(outputs!==undefined)
return name.startsWith("Outputs.")?outputs[name.slice("Outputs.".length)]:undefined;
const block=type==="AWS::EC2::VPC"&&name==="CidrBlock"?propertiesOf(logicalId).CidrBlock:undefined;
if(typeof block==="string")
return block;
return supportsAttribute(type,name)?(0,tokens.Sh)(stack.key,logicalId,name):undefined;
},
importValue:(name)=>(0,tokens.po)(`export ${name}`),
unknowns:unknowns,
};
}
function buildSiteModel(stacks,context){
const modelling={...context,resources:[],nested:[],problems:[]};
const outputs={};
for(const stack of stacks){
const parameters=fillParameters(stack,outputs,modelling.problems);
const adviceForMissing=`Give it under stacks.${stack.key}.parameters in the drill file, or a Default in the template.`;
outputs[stack.key]=evaluateStack({...stack,parameters,path:[],files:[stack.parsed.file],adviceForMissing},modelling);
}
const{resources,nested,problems}=modelling;
const byName=new Map(resources.map((resource)=>[`${resource.stack}.${resource.logicalId}`,resource]));
const byType=Map.groupBy(resources,(resource)=>resource.type);
const model={
resources,
outputs,
follow:(value)=>{
const found=(0,tokens.AI)(value);
return found&&byName.get(`${found.stack}.${found.logicalId}`);
},
ofType:(type)=>byType.get(type)??[],
unread:(byType.get(STACK_TYPE)??[]).filter(({stack,logicalId})=>!nested.some((child)=>[child.stack,...child.path].join("/")===`${stack}/${logicalId}`)),
};
return{model,nested,problems};
}
function fillParameters(stack,outputs,problems){
const filled={};
for(const[name,text]of Object.entries(stack.parameters)){
filled[name]=(0,drill_file_references.ks)(text,({stack:other,output})=>{
const known=outputs[other]?.[output];
if(known!==undefined)
return known;
problems.push({
code:"plan.unknown-output",
what:`parameter ${name} of stack ${stack.key} refers to \${${other}.${output}}, but the template of ${other} has no output ${output}`,
whose:"yours",
next:`Outputs of ${other}: ${Object.keys(outputs[other]??{}).join(", ")||"none"}.`,
place:stack.placeOfParameter(name),
});
return(0,tokens.po)(`${other} output ${output}`);
});
}
return filled;
}
function replaceTexts(text,replacements){
const read=(0,yaml_document.gM)(text,"","template");
if(!read.ok)
return text;
const places=replacements.flatMap(({path,value})=>{
const range=path.reduce((node,step)=>node&&(0,yaml_document.GG)(node,step)?.value,read.document.root)?.range;
return range?[{start:range[0],end:range[1],value}]:[];
});
let result=text;
for(const{start,end,value}of places.sort((a,b)=>b.start-a.start)){
const newline=result.slice(start,end).endsWith("\n")?"\n":"";
result=`${result.slice(0,start)}${JSON.stringify(value)}${newline}${result.slice(end)}`;
}
return result;
}
const STAND_IN_BUCKET="failover-drill-templates";
function packaged(root,input){
const bucket=input.bucket??STAND_IN_BUCKET;
const objects=new Map();
const urlOf=(body,file)=>{
const key=`failover-drill/${input.name}/${(0,external_node_crypto_.createHash)("sha256").update(body).digest("hex").slice(0,32)}.template`;
objects.set(key,{key,body,file});
return `https://s3.${input.region}.${(0,plan_partition.r)(input.region)}/${bucket}/${key}`;
};
const rewritten=({text},path)=>replaceTexts(text,childrenOf(path,input.nested).map((child)=>({
path:["Resources",child.path.at(-1)??"","Properties","TemplateURL"],
value:urlOf(rewritten(child.parsed,child.path),child.parsed.file),
})));
const body=rewritten(root,[]);
const url=(0,template_limits.wI)(body)>template_limits .z3?urlOf(body,root.file):undefined;
if(objects.size===0)
return{body};
return{
body,
upload:{bucket,named:input.bucket!==undefined,objects:[...objects.values()],...(url===undefined?{}:{url})},
};
}
function childrenOf(path,nested){
return nested.filter((child)=>child.where==="local"&&child.path.length===path.length + 1&&path.every((id,index)=>child.path[index]===id));
}
function warn(code,what,next,place){
return{code,what,whose:"yours",next,...(place===undefined?{}:{place})};
}
const INSTANCE="AWS::EC2::Instance";
const TARGET_GROUP="AWS::ElasticLoadBalancingV2::TargetGroup";
const faultTargets=({model,path,fault,objectives})=>{
const targets=targetsOf(path);
const selection=selectedBy(fault.select,model,targets);
if(selection===undefined||model.unread.length>0||!path.targetGroups.some((group)=>group.targets.length>0))
return[];
if(hasUnknownTargets(path))
return[];
const hit=inMode(fault.mode,model,selection)??selection;
const place=path.targetGroups[0]?.resource.place("Targets");
const names=(instances)=>instances.map(({logicalId})=>logicalId).join(", ");
const beside=hit.filter((instance)=>!targets.includes(instance));
if(beside.length>0){
return beside.map((instance)=>warn("steady-before.fault-not-target",`instance ${instance.logicalId} of the fault is in no target group of the load balancer: it serves nobody, so stopping it and seeing it back proves nothing`,"Register it in the target group's Targets, or narrow the fault's selector to the targets.",place));
}
const left=targets.filter((target)=>!hit.includes(target));
const[emptied,...more]=new Set(emptiedAlone(model,path,fault).flat());
if(emptied!==undefined){
const groups=[emptied,...more].map(({resource})=>resource.logicalId).join(", ");
const takes=fault.mode==="one"
?`the fault of one instance may take the only target of ${groups}`
:`the fault takes every target of ${groups} and leaves ${names(left)} in another target group`;
return[
warn("steady-before.fault-leaves-targets",`${takes}: one target group without a healthy target makes the whole load balancer unhealthy for Route 53, so the site fails over although a part of it still answers. This site has several target groups, of which a drill can judge only a fault that takes every target, or leaves one in each of them`,"Let the fault's selector cover every target of the load balancer, or leave one in each of its target groups and set no objective for the failover.",emptied.resource.place("Targets")),
];
}
const wantsFailover=objectives.failover!==undefined||objectives.outage!==undefined;
if(fault.mode==="all"&&left.length>0&&wantsFailover){
return[
warn("steady-before.fault-leaves-targets",`the fault of all instances leaves ${names(left)}, a target of the load balancer too: nothing fails over, and the objective for the failover would never be put to the proof`,"Let the fault's selector cover every target, or say `instances: one` or a zone and set no objective for the failover.",place),
];
}
if(fault.mode==="one"&&targets.length===1&&hit.length>0){
return[
warn("steady-before.fault-leaves-none",`the fault of one instance leaves no target: ${names(targets)} is the only one`,"Say `instances: all` to drill a failover, or register more instances.",place),
];
}
return[];
};
function targetsOf(path){
return[...new Set(path.targetGroups.flatMap((group)=>group.targets))];
}
function losesOneGroup(model,path,fault){
const emptied=emptiedAlone(model,path,fault);
return emptied.length>0&&emptied.every((groups)=>groups.length>0);
}
function emptiedAlone(model,path,{mode,select}){
const selection=selectedBy(select,model,targetsOf(path));
const hit=selection&&inMode(mode,model,selection);
if(!path.evaluatesTargetHealth||hit===undefined)
return[];
const inUse=path.targetGroups.filter(({targets})=>targets.length>0);
const faults=mode==="one"?hit.map((instance)=>[instance]):[hit];
const emptied=faults.map((stopped)=>inUse.filter(({targets})=>targets.every((target)=>stopped.includes(target))));
return emptied.map((groups)=>(groups.length<inUse.length?groups:[]));
}
function selectedBy(select,model,targets){
switch(select.by){
case "stack":
return model.ofType(INSTANCE).filter(({stack})=>stack===select.stack||stack.startsWith(`${select.stack}/`));
case "target-group":{
const group=followOutput(select.arn,model);
return(group?.type===TARGET_GROUP&&targetsIn(group,model))||targets;
}
case "tag":
return model
.ofType(INSTANCE)
.filter((instance)=>list(instance.properties.Tags).some((entry)=>object(entry)?.Key===select.key&&object(entry)?.Value===select.value));
case "ids":{
const named=select.ids.map((id)=>followOutput(id,model));
const instances=named.filter((resource)=>resource?.type===INSTANCE);
return instances.length===named.length?[...new Set(instances)]:undefined;
}
}
}
function followOutput(text,model){
return model.follow((0,drill_file_references.ks)(text,({stack,output})=>model.outputs[stack]?.[output]??""));
}
function targetsIn(group,model){
const registered=list(group.properties.Targets);
const targets=registered.map((target)=>model.follow(object(target)?.Id)).filter((target)=>target!==undefined);
return targets.length===registered.length?targets:undefined;
}
function inMode(mode,model,selection){
if(typeof mode!=="object")
return selection;
const zones=selection.map((instance)=>zoneOf(model,instance));
return zones.includes(undefined)?undefined:selection.filter((_,index)=>zones[index]===mode.zone);
}
function zoneOf(model,instance){
const subnet=model.follow(instance.properties.SubnetId);
const zone=instance.properties.AvailabilityZone??subnet?.properties.AvailabilityZone;
return typeof zone==="string"&&!(0,tokens.t8)(zone)?zone:undefined;
}
function hasUnknownTargets(path){
return path.targetGroups.some(({resource,targets})=>targets.length<list(resource.properties.Targets).length);
}
const errorPage=(context)=>{
const{path,site}=context;
const found=[];
if(site.scheme==="https"&&targetsS3Website(context)){
found.push(warn("error-page-ready.https",`the site's URL is https, and an S3 website endpoint has no TLS: after failover every client gets a connection error instead of the error page`,"Use http, or put a CloudFront distribution with a certificate in front of the error page and make it the SECONDARY.",path.secondary?.resource.place(...path.secondary.path)));
}
if(!path.bucket&&path.buckets.length>0){
const[bucket]=path.buckets;
const name=(0,tokens.t8)(bucket.properties.BucketName)||bucket.properties.BucketName===undefined
?"chosen by AWS"
:`"${String(bucket.properties.BucketName)}"`;
found.push(warn("error-page-ready.bucket-name",`no website bucket is named ${site.host} (the one here is ${name}): the S3 website endpoint picks the bucket by the Host header and answers NoSuchBucket`,`Name the bucket exactly ${site.host}.`,bucket.place("BucketName")));
}
const{bucket}=path;
if(bucket){
found.push(...bucketWarnings(context,bucket),...expiry(context,bucket),...documentWarnings(context,bucket));
}
return found;
};
function targetsS3Website({path}){
const target=dnsName(object(path.secondary?.values.AliasTarget)?.DNSName);
return target.includes("s3-website");
}
function bucketWarnings({model,site},bucket){
const found=[];
const website=object(bucket.properties.WebsiteConfiguration);
if(!website){
found.push(warn("error-page-ready.no-website",`bucket ${site.host} has no WebsiteConfiguration: the website endpoint answers NoSuchWebsiteConfiguration`,"Give the bucket a WebsiteConfiguration with an IndexDocument.",bucket.place()));
}
const block=object(bucket.properties.PublicAccessBlockConfiguration);
const blocked=["BlockPublicPolicy","RestrictPublicBuckets"].filter((name)=>block===undefined||truth(block[name]));
const policies=policiesOf(model,site.host,bucket);
if(blocked.length>0){
const refused=blocked.includes("BlockPublicPolicy")&&policies.some(allowsEverybodyToRead);
found.push(warn("error-page-ready.public-access-block",`public access to bucket ${site.host} is blocked (${block===undefined?"no PublicAccessBlockConfiguration, and new buckets block by default":blocked.join(" and ")}): ${refused?"S3 refuses the bucket policy that lets everybody read, so the stack fails":"S3 answers 403 instead of the error page"}`,"Set BlockPublicPolicy and RestrictPublicBuckets to false on this bucket.",bucket.place("PublicAccessBlockConfiguration")));
}
if(!policies.some(allowsEverybodyToRead)){
found.push(warn("error-page-ready.bucket-policy",`no bucket policy lets everybody s3:GetObject from ${site.host}: S3 answers 403 instead of the error page`,"Add a bucket policy that allows s3:GetObject on the bucket's objects to Principal *.",(policies[0]??bucket).place()));
}
return found;
}
function expiry({site},bucket){
const rules=list(object(bucket.properties.LifecycleConfiguration)?.Rules).map((rule)=>object(rule)??{});
const page=object(bucket.properties.WebsiteConfiguration)?.IndexDocument;
return rules.flatMap((rule,index)=>{
const ends=rule.ExpirationInDays??rule.ExpirationDate;
const isForSome=rule.TagFilters!==undefined||rule.ObjectSizeGreaterThan!==undefined||rule.ObjectSizeLessThan!==undefined;
const prefix=String(rule.Prefix??object(rule.Filter)?.Prefix??"");
if(rule.Status!=="Enabled"||ends===undefined||isForSome||!(prefix===""||String(page).startsWith(prefix)))
return[];
const when=rule.ExpirationInDays===undefined?`on ${String(ends)}`:`after ${String(ends)} days`;
return[
warn("error-page-ready.page-expires",`a lifecycle rule of bucket ${site.host} deletes the error page ${when}: from then on S3 answers 404 in its place, and no deployment notices`,"Take the expiry away, or give it a Prefix under which the page does not lie.",bucket.place("LifecycleConfiguration","Rules",index)),
];
});
}
function allowsEverybodyToRead(policy){
const statements=[object(policy.properties.PolicyDocument)?.Statement].flat();
return statements.some((entry)=>{
const statement=object(entry)??{};
const principal=statement.Principal;
const everybody=principal==="*"||object(principal)?.AWS==="*"||list(object(principal)?.AWS).includes("*");
const reads=[statement.Action].flat().some((action)=>["s3:GetObject","s3:Get*","s3:*","*"].includes(String(action)));
return statement.Effect==="Allow"&&everybody&&reads&&statement.Condition===undefined;
});
}
function policiesOf(model,host,bucket){
return model.ofType("AWS::S3::BucketPolicy").filter((policy)=>isBucket(model,policy.properties.Bucket,host,bucket));
}
function isBucket(model,value,host,bucket){
return value===host||model.follow(value)===bucket;
}
function documentWarnings({model,site},bucket){
const website=object(bucket.properties.WebsiteConfiguration);
if(!website)
return[];
const found=[];
const place=(name)=>bucket.place("WebsiteConfiguration",...(website[name]===undefined?[]:[name]));
const error=website.ErrorDocument;
if(error===undefined&&site.paths.length>1){
found.push(warn("error-page-ready.no-error-document",`the website of bucket ${site.host} has no ErrorDocument: it answers ${site.paths.slice(1).join(", ")} with S3's own 404 instead of the error page`,"Set ErrorDocument to the key of the page, as IndexDocument is.",place("ErrorDocument")));
}
const writers=model.resources.filter(({type,properties})=>/^Custom::|^AWS::CloudFormation::CustomResource$/.test(type)&&
Object.values(properties).some((value)=>isBucket(model,value,site.host,bucket)));
const[writer]=writers;
const key=writer?.properties.Key;
if(writer===undefined||writers.length>1)
return found;
if(typeof key==="string"&&!(0,tokens.t8)(key)){
for(const[name,value]of Object.entries({IndexDocument:website.IndexDocument,ErrorDocument:error})){
if(typeof value!=="string"||(0,tokens.t8)(value)||value===key)
continue;
found.push(warn(`error-page-ready.${name==="IndexDocument"?"index":"error"}-document`,`the ${name} of bucket ${site.host} is ${value}, but the page that ${writer.logicalId} writes is ${key}: ${name==="IndexDocument"?"the site's root is answered with 404":"deep links get S3's own 404"}`,`Let ${name} and the Key of ${writer.logicalId} be the same.`,place(name)));
}
}
return[...found,...neverWritten(model,writer)];
}
function neverWritten(model,writer){
const handler=model.follow(writer.properties.ServiceToken);
const code=object(handler?.properties.Code)?.ZipFile;
if(handler===undefined||typeof code!=="string")
return[];
const declared=code.split(/^(?=(?:\w+ )?(?:function|def) \w)/m).flatMap((part)=>{
const name=/^(?:\w+ )?(?:function|def) (\w+)/.exec(part)?.[1];
return name!==undefined&&/PutObject|put_object/.test(part)?[name]:[];
});
const unused=declared.filter((name)=>code.match(new RegExp(`\\b${name}\\b`,"g"))?.length===1&&!isEntry(handler,name));
return unused.map((name)=>warn("error-page-ready.page-never-written",`the function ${handler.logicalId} of ${writer.logicalId} never calls ${name}, which writes the page: it is never written, and S3 answers 404 NoSuchKey`,`Call ${name} when the request is a Create or an Update.`,handler.place("Code","ZipFile")));
}
function isEntry(handler,name){
return String(handler.properties.Handler).endsWith(`.${name}`);
}
const failoverRecords=({model,path,site,fault})=>{
const{primary,secondary,plain}=path;
if(!primary&&!secondary){
const places=plain[0]?.resource.place(...plain[0].path);
return[
warn("failed-over-in-time.no-failover-records",`no PRIMARY and SECONDARY record sets for ${site.host} in these stacks: Route 53 has nothing to fail over to`,"Give the host two alias records with Failover PRIMARY (load balancer) and SECONDARY (S3 website).",places),
];
}
const found=[];
if(primary&&!secondary){
found.push(warn("failed-over-in-time.no-secondary",`${site.host} has a PRIMARY record but no SECONDARY: there is no error page to fail over to`,"Add the SECONDARY alias record to the S3 website endpoint.",primary.resource.place(...primary.path)));
}
if(secondary&&!primary){
found.push(warn("steady-before.no-primary",`${site.host} has a SECONDARY record but no PRIMARY: it always answers the error page`,"Add the PRIMARY alias record to the load balancer.",secondary.resource.place(...secondary.path)));
}
if(primary&&secondary){
const primaryTarget=dnsName(object(primary.values.AliasTarget)?.DNSName);
if(aliasResource(model,primary)===undefined&&
!(0,tokens.t8)(primaryTarget)&&
primaryTarget.startsWith("s3-website")&&
aliasResource(model,secondary)?.type.endsWith("LoadBalancer")){
found.push(warn("steady-before.swapped",`PRIMARY and SECONDARY are swapped: the PRIMARY record of ${site.host} points at the S3 website, the SECONDARY at the load balancer, so clients get the error page while the site is well`,"Exchange the two Failover values.",primary.resource.place(...primary.path,"Failover")));
}
const partial=fault.expected!==undefined&&fault.expected.selected<fault.expected.total;
if(!path.evaluatesTargetHealth&&!path.healthCheck&&!partial){
found.push(warn("failed-over-in-time.no-signal",`the PRIMARY record of ${site.host} has neither a health check nor EvaluateTargetHealth: Route 53 takes it for healthy for ever and never answers the SECONDARY`,"Set EvaluateTargetHealth: true on its AliasTarget, or give it a HealthCheckId.",primary.resource.place(...primary.path,"AliasTarget")));
}
if(path.healthCheck?.disabled&&!path.evaluatesTargetHealth){
found.push(warn("failed-over-in-time.check-disabled","the PRIMARY record's health check is Disabled, which means healthy for ever","Remove Disabled from the health check.",path.healthCheck.resource.place("HealthCheckConfig","Disabled")));
}
if(path.secondaryHealthCheck){
const same=path.secondaryHealthCheck.resource===path.healthCheck?.resource;
found.push(warn("failed-over-in-time.secondary-health-check",`the SECONDARY record of ${site.host} has a health check${same?", the same one as the PRIMARY":""}: when both records are unhealthy Route 53 answers the PRIMARY, so clients are sent back to the dead load balancer`,"Remove HealthCheckId from the SECONDARY record; without a health check it always counts as healthy.",secondary.resource.place(...secondary.path,"HealthCheckId")));
}
}
return found;
};
const UNOBSERVABLE=["CALCULATED","CLOUDWATCH_METRIC","RECOVERY_CONTROL"];
const healthCheck=({path,site})=>{
const check=path.healthCheck;
if(check===undefined||check.disabled)
return[];
const alone=path.evaluatesTargetHealth?"only EvaluateTargetHealth can move DNS":"the site never fails over";
const found=[];
if(UNOBSERVABLE.includes(check.type)){
found.push(warn("steady-before.health-check-unobservable",`the PRIMARY record's health check is of type ${check.type}: Route 53 tells of no checker's observations of such a check, so a drill never sees it healthy and never begins`,"Let the PRIMARY record have a health check of type HTTP or HTTPS on the load balancer, or none beside EvaluateTargetHealth.",check.resource.place("HealthCheckConfig","Type")));
}
if(check.inverted){
found.push(warn("steady-before.health-check-inverted",`the PRIMARY record's health check is Inverted: Route 53 takes the primary for unhealthy while what it asks (${check.path}) answers well, and for healthy while it does not`,"Remove Inverted from the health check.",check.resource.place("HealthCheckConfig","Inverted")));
}
if(check.type==="TCP"&&check.asks==="load-balancer"){
found.push(warn("failed-over-in-time.health-check-tcp",`the PRIMARY record's health check is of type TCP: the load balancer accepts connections without a healthy target too, so the check never fails and ${alone}`,"Let it be of type HTTP, with a ResourcePath that the targets answer.",check.resource.place("HealthCheckConfig","Type")));
}
if(check.asks==="site"){
found.push(warn("failed-over-in-time.health-check-self",`the PRIMARY record's health check asks ${site.host}, the very name that fails over: once DNS answers with the error page the check is healthy again, so the site can flap and no time can be predicted`,"Let FullyQualifiedDomainName be the load balancer's own DNS name.",check.resource.place("HealthCheckConfig","FullyQualifiedDomainName")));
}
if(!check.inverted)
found.push(...health_check_answered(check,site.host,alone),...elsewhere(check,alone));
return found;
};
function health_check_answered(check,host,alone){
if(check.answered===undefined)
return[];
const{by,property,status,passes}=check.answered;
const action=`${property==="Actions"?"rule":"listener"} ${by.logicalId}`;
return[
warn(`${passes?"failed-over-in-time":"steady-before"}.health-check-answered`,`the PRIMARY record's health check asks the load balancer for ${check.path} on port ${check.port}, which ${action} answers itself with ${status}: no target is asked, so the check ${passes?`never fails and ${alone}`:"is never healthy"}`,`Let the load balancer forward what the health check asks to the targets. A checker's Host header is FullyQualifiedDomainName, not ${host}.`,by.place(property)),
];
}
function elsewhere({resource,type,name,asks},alone){
if(UNOBSERVABLE.includes(type)||(0,tokens.t8)(name)||!(asks==="s3-website"||asks==="elsewhere"))
return[];
const what=asks==="s3-website"
?`${name}, an S3 website: it does not fail with the targets, so the check never fails and ${alone}`
:`${name}, which these templates do not lead to the load balancer: whether it fails with the targets cannot be said`;
return[
warn("failed-over-in-time.health-check-elsewhere",`the PRIMARY record's health check asks ${what}`,"Let FullyQualifiedDomainName be the load balancer's own DNS name.",resource.place("HealthCheckConfig","FullyQualifiedDomainName")),
];
}
var instance_store=$load(9546);
const instanceStore=({model,path,fault,safety})=>{
if(safety.instanceStore==="lose")
return[];
const selection=selectedBy(fault.select,model,targetsOf(path))??[];
return(inMode(fault.mode,model,selection)??selection).flatMap((instance)=>{
const type=instance.properties.InstanceType;
if(typeof type!=="string"||(0,tokens.t8)(type)||!(0,instance_store.V)(type))
return[];
return[
warn("steady-before.loses-instance-store",`instance ${instance.logicalId} is of type ${type}, which has disks of its host (instance store): a stop erases what is on them, so the drill will refuse to stop it`,"Take a type without instance store; where nothing on those disks is missed after a stop, say `safety.instance-store: lose`.",instance.place("InstanceType")),
];
});
};
const ipv6=({model,path,site,fault})=>{
const role=(failover)=>path.ipv6.find((record)=>record.values.Failover===failover);
const primary=role("PRIMARY");
const others=path.ipv6.filter((record)=>record.values.Failover!=="SECONDARY");
const leading=others.length>0?others:path.ipv6;
const leadingTo=(where)=>leading.find((record)=>ipv6_leadsTo(model,record,path.loadBalancer)===where);
const elsewhere=leadingTo("elsewhere");
if(elsewhere!==undefined){
return[
warn("site.ipv6-not-watched",`drills do not watch where the AAAA record set of ${site.host} leads, which is no alias of the site's load balancer`,"Look at it yourself during a drill: curl -6.",elsewhere.resource.place(...elsewhere.path)),
];
}
const first=primary??leading[0];
if(first===undefined||leadingTo("a load balancer without IPv6")||isPartial(fault))
return[];
if(failsOver(primary,role("SECONDARY"))||model.unread.length>0)
return[];
return[
warn("site.ipv6-stays",`AAAA of ${site.host} has no PRIMARY with a health signal and a SECONDARY of its own type: visitors by IPv6 would never be sent away from the load balancer`,"An S3 website has no IPv6 address: take the AAAA record set away, or give it a failover pair whose SECONDARY has one (a CloudFront distribution, say).",first.resource.place(...first.path)),
];
};
function failsOver(primary,secondary){
if(primary===undefined||secondary===undefined)
return false;
return truth(object(primary.values.AliasTarget)?.EvaluateTargetHealth)||primary.values.HealthCheckId!==undefined;
}
function ipv6_leadsTo(model,record,loadBalancer){
const target=aliasResource(model,record);
if(target===undefined)
return dnsName(object(record.values.AliasTarget)?.DNSName).includes(".elb.")?"the load balancer":"elsewhere";
if(target!==loadBalancer)
return "elsewhere";
return(target.properties.IpAddressType??"ipv4")==="ipv4"?"a load balancer without IPv6":"the load balancer";
}
const limits_limits=({model,path,fault,limits:{maxInstances,maxShare},place})=>{
const found=[];
const selection=selectedBy(fault.select,model,targetsOf(path));
const hit=selection&&inMode(fault.mode,model,selection);
const chosen=hit===undefined?(fault.expected?.selected??0):fault.mode==="one"?Math.min(1,hit.length):hit.length;
if(chosen>maxInstances){
found.push(warn("steady-before.more-than-max-instances",`the fault selects ${chosen} instances, more than the allowed ${maxInstances}: the drill will refuse to stop them`,"Narrow the fault's selector, or raise limits.max-instances on purpose.",place(["limits","max-instances"])));
}
const{expected}=fault;
if(expected!==undefined&&expected.selected * 100>maxShare*expected.total){
const share=Math.round((expected.selected * 100)/ expected.total);
found.push(warn("steady-before.more-than-max-share",`the fault selects ${expected.selected} of ${expected.total} targets, which is ${share} %, more than the allowed ${maxShare} %: the drill will refuse to stop them`,"Narrow the fault's selector (`instances: one`, or a zone), or raise limits.max-share on purpose.",place(["limits","max-share"])));
}
return found;
};
const ATTRIBUTE="target_group_health.dns_failover.minimum_healthy_targets";
const minimum_for_dns_minimumForDns=({path,fault})=>{
const{primary,healthCheck}=path;
const[group]=path.targetGroups;
if(primary===undefined||group===undefined||!path.evaluatesTargetHealth)
return[];
const never=path.targetGroups.find((one)=>hasAllTargets(one)&&!healthyForDns(one,one.targets.length,one.targets.length));
if(never!==undefined){
return[
warn("steady-before.minimum-for-dns",`target group ${never.resource.logicalId} asks for ${minimumWords(never)} healthy targets for DNS (${ATTRIBUTE}), more than it has: the load balancer never counts as healthy, so Route 53 never answers with the primary`,"Lower the minimum to at most the number of its targets.",placeOf(never)),
];
}
if(isPartial(fault)){
const{selected,total}=fault.expected;
return path.targetGroups
.filter((one)=>losesItsMinimum(one,fault))
.map((one)=>warn("failed-over-in-time.minimum-for-dns",`the fault leaves ${total-selected} of ${total} targets, and target group ${one.resource.logicalId} asks for ${minimumWords(one)} healthy ones for DNS (${ATTRIBUTE}): Route 53 leaves the primary although a target could still answer`,"Lower the minimum to what the fault leaves, or let the fault stop all instances.",placeOf(one)));
}
if(path.targetGroups.some((one)=>losesItsMinimum(one,fault)))
return[];
const alone=healthCheck===undefined||healthCheck.disabled?"the site never fails over":"only the health check can move DNS";
return[
warn("failed-over-in-time.minimum-for-dns-off",`target group ${group.resource.logicalId} sets ${ATTRIBUTE} to off: the load balancer counts as healthy for EvaluateTargetHealth without a healthy target too, so ${alone}`,"Leave the attribute out (its default is one target), or set a count of at least 1.",placeOf(group)),
];
};
function hasAllTargets({resource,targets}){
return targets.length>0&&targets.length===list(resource.properties.Targets).length;
}
function minimumWords({minimumForDns:{count,percentage}}){
return[count,percentage&&`${percentage} %`].filter((part)=>part!==undefined).join(" or ");
}
function placeOf({resource}){
return resource.place("TargetGroupAttributes");
}
const nestedStacks=({model})=>model.unread.map((stack)=>warn("budget-agrees.nested-template",`the template of the nested stack ${stack.stack}/${stack.logicalId} cannot be read here (TemplateURL ${String(stack.properties.TemplateURL)}): the plan knows nothing of what is in it`,"Put a copy of the template beside its parent, under the name that the URL ends with.",stack.place("TemplateURL")));
function userData(instance){
const{UserData}=instance.properties;
return typeof UserData==="string"?Buffer.from(UserData,"base64").toString("utf8"):undefined;
}
const SERVICE="(?:httpd|nginx|apache2)(?:\\.service)?";
function bySystemctl(script){
const calls=[...script.matchAll(/\bsystemctl\b([^\n;&|)}`]*)/g)].map(([,words=""])=>{
const all=words.trim().split(/\s+/);
const[verb="",...units]=all.filter((word)=>!word.startsWith("-"));
return{verb,isServer:units.some((unit)=>new RegExp(`^["']?${SERVICE}["']?$`).test(unit)),now:all.includes("--now")};
});
const enables=calls.filter(({verb,isServer})=>isServer&&/^(re)?enable$/.test(verb));
return{
started:enables.some(({now})=>now)||calls.some(({verb,isServer})=>isServer&&/^(re)?start$|^reload-or-restart$/.test(verb)),
enabled:enables.length>0,
};
}
const firstBoot=({path})=>path.targetGroups
.flatMap((group)=>group.targets)
.filter((instance)=>instance.type==="AWS::EC2::Instance")
.flatMap((instance)=>{
const script=userData(instance);
if(script===undefined||!new RegExp(`\\b${SERVICE}\\b`).test(script))
return[];
const systemctl=bySystemctl(script);
const started=systemctl.started||new RegExp(`service\\s+${SERVICE}\\s+(?:re)?start`).test(script);
const enabled=systemctl.enabled||new RegExp(`chkconfig\\s+${SERVICE}\\s+on`).test(script);
return[
...(started
?[]
:[
warn("steady-before.web-server-not-started",`instance ${instance.logicalId} installs a web server but never starts it: the load balancer finds nobody listening`,"Add `systemctl start httpd` to the user data.",instance.place("UserData")),
]),
...(enabled
?[]
:[
warn("recovered-in-time.web-server-not-enabled",`instance ${instance.logicalId} starts its web server at first boot only and never enables it: user data does not run again, so after a stop and start nothing listens and the site never comes back`,"Add `systemctl enable httpd` to the user data.",instance.place("UserData")),
]),
];
});
const network=({model,path,site})=>{
const found=[];
const{loadBalancer}=path;
if(loadBalancer){
found.push(...unreachable(model,path,loadBalancer,site));
for(const listener of path.listeners){
const port=Number(listener.properties.Port);
const groups=groupsOf(model,loadBalancer.properties.SecurityGroups);
if(groups&&!admitsEverybody(model,groups,port)){
found.push(warn("steady-before.load-balancer-group-closed",`the load balancer's security group ${groups.map((group)=>group.logicalId).join(", ")} admits nobody on port ${port}, where its listener is: clients and health checkers time out`,`Allow TCP ${port} from 0.0.0.0/0 on the load balancer's security group.`,groups[0]?.place("SecurityGroupIngress")));
}
}
}
for(const group of path.targetGroups){
for(const instance of group.targets){
const sources=loadBalancer&&groupsOf(model,loadBalancer.properties.SecurityGroups);
const groups=groupsOf(model,networkOf(instance).groups);
const fromBalancer=(rule)=>sources===undefined||fromGroup(model,rule,sources)||typeof rule.CidrIp==="string";
const closed=probedPorts(model,group,instance).find((port)=>groups!==undefined&&!groups.some((own)=>admits(model,own,port,fromBalancer)));
if(groups&&sources&&closed!==undefined){
found.push(warn("steady-before.instance-group-closed",`the security group of instance ${instance.logicalId} (${groups.map((own)=>own.logicalId).join(", ")}) does not admit port ${closed} from the load balancer: its health checks time out and no target becomes healthy`,`Allow TCP ${closed} from the load balancer's security group.`,groups[0]?.place("SecurityGroupIngress")));
}
if(installsPackages(instance)&&reachesRepositories(model,instance)===false){
found.push(warn("steady-before.no-package-repository",`instance ${instance.logicalId} installs packages at first boot, but its subnet reaches no repository: no S3 gateway endpoint, NAT or internet gateway on its route table, so the web server is never installed`,"Put an S3 gateway endpoint (or a NAT gateway) on the route table of the instances' subnets.",instance.place("UserData")));
}
}
}
return found;
};
function unreachable(model,path,loadBalancer,site){
const found=[];
if(loadBalancer.properties.Scheme==="internal"){
found.push(warn("steady-before.load-balancer-internal",`the load balancer ${loadBalancer.logicalId} is internal: its name resolves to private addresses, which neither clients nor Route 53's checkers on the internet can reach`,"Set its Scheme to internet-facing.",loadBalancer.place("Scheme")));
}
const closed=subnetsOf(loadBalancer)
.map((subnet)=>model.follow(subnet))
.filter((subnet)=>subnet!==undefined&&reachesInternet(model,subnet)===false);
if(closed.length>0&&loadBalancer.properties.Scheme!=="internal"){
found.push(warn("steady-before.load-balancer-subnet-private",`the load balancer's subnets ${closed.map((subnet)=>subnet.logicalId).join(", ")} have no route to an internet gateway: clients and health checkers get no answer`,"Give it public subnets, or a route 0.0.0.0/0 to an internet gateway on the route table of these.",loadBalancer.place("Subnets")));
}
const ports=path.listeners.map((listener)=>Number(listener.properties.Port));
if(ports.length===0)
return found;
if(!ports.includes(site.port)){
found.push(warn("steady-before.no-listener",`the load balancer has no listener on port ${site.port}, which the site's URL ${site.url} asks for (its listeners: ${ports.join(", ")})`,site.scheme==="https"?"Add an HTTPS listener with a certificate, or use http.":`Add a listener on port ${site.port}.`,path.listeners[0]?.place("Port")));
}
const check=path.healthCheck;
const asked=model.follow(object(check?.resource.properties.HealthCheckConfig)?.FullyQualifiedDomainName);
if(check?.port!==undefined&&asked===loadBalancer&&!ports.includes(check.port)){
found.push(warn("steady-before.health-check-port",`the health check asks the load balancer on port ${check.port}, where it has no listener (its listeners: ${ports.join(", ")}): no checker is ever answered`,`Let the health check's Port be that of a listener.`,check.resource.place("HealthCheckConfig","Port")));
}
return found;
}
function subnetsOf({properties}){
return[...list(properties.Subnets),...list(properties.SubnetMappings).map((mapping)=>object(mapping)?.SubnetId)];
}
function reachesInternet(model,subnet){
const tables=routeTablesOf(model,subnet);
if(tables===undefined)
return undefined;
return model.ofType("AWS::EC2::Route").some(({properties})=>{
const open=properties.DestinationCidrBlock==="0.0.0.0/0"&&properties.GatewayId!==undefined;
return open&&tables.includes(model.follow(properties.RouteTableId));
});
}
function routeTablesOf(model,subnet){
if(subnet.type!=="AWS::EC2::Subnet")
return undefined;
const tables=model
.ofType("AWS::EC2::SubnetRouteTableAssociation")
.filter((association)=>model.follow(association.properties.SubnetId)===subnet)
.map((association)=>model.follow(association.properties.RouteTableId));
return tables.length===0||tables.includes(undefined)?undefined:tables;
}
function installsPackages(instance){
return /^\s*(?:sudo\s+)?(?:dnf|yum)\b.*\binstall\b/m.test(userData(instance)??"");
}
function probedPorts(model,{resource,port},instance){
const{HealthCheckPort,Targets}=resource.properties;
if(HealthCheckPort!==undefined&&HealthCheckPort!=="traffic-port")
return[Number(HealthCheckPort)];
return list(Targets)
.map((target)=>object(target)??{})
.filter(({Id})=>model.follow(Id)===instance)
.map(({Port})=>Number(Port??port));
}
function networkOf(instance){
const card=object(list(instance.properties.NetworkInterfaces)[0]);
return{subnet:instance.properties.SubnetId??card?.SubnetId,groups:instance.properties.SecurityGroupIds??card?.GroupSet};
}
function groupsOf(model,value){
const groups=list(value).map((entry)=>model.follow(entry));
return groups.length>0&&groups.every((group)=>group?.type==="AWS::EC2::SecurityGroup")?groups:undefined;
}
function admitsEverybody(model,groups,port){
const rules=groups.flatMap((group)=>rulesFor(model,group,port));
const blocks=rules.flatMap(({CidrIp})=>(typeof CidrIp==="string"?CidrIp:[]));
return rules.some((rule)=>isElsewhere(model,rule)||rule.CidrIp==="::/0")||blocks.some(tokens .t8)||coverEverything(blocks);
}
function coverEverything(blocks){
const ranges=blocks.flatMap((block)=>{
const[,a="",b="",c="",d="",bits=""]=/^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(block)??[];
if(bits==="")
return[];
const size=2 **(32 - Number(bits));
const from=[a,b,c,d].reduce((sum,byte)=>sum * 256 + Number(byte),0);
return[{from:Math.floor(from / size)* size,size}];
});
const covered=ranges
.toSorted((x,y)=>x.from-y.from)
.reduce((end,{from,size})=>(from<=end?Math.max(end,from+size):end),0);
return covered>=2 ** 32;
}
function admits(model,group,port,from){
return rulesFor(model,group,port).some((rule)=>from(rule)||isElsewhere(model,rule));
}
function rulesFor(model,group,port){
const inline=list(group.properties.SecurityGroupIngress).map((rule)=>object(rule)??{});
const separate=model
.ofType("AWS::EC2::SecurityGroupIngress")
.filter((rule)=>model.follow(rule.properties.GroupId)===group)
.map((rule)=>rule.properties);
return[...inline,...separate].filter((rule)=>{
const protocol=String(rule.IpProtocol);
return protocol==="-1"||(protocol==="tcp"&&Number(rule.FromPort)<=port&&port<=Number(rule.ToPort));
});
}
function isElsewhere(model,rule){
const source=rule.SourceSecurityGroupId;
return rule.SourcePrefixListId!==undefined||(source!==undefined&&model.follow(source)===undefined);
}
function fromGroup(model,rule,groups){
return rule.SourceSecurityGroupId!==undefined&&groups.some((group)=>model.follow(rule.SourceSecurityGroupId)===group);
}
function reachesRepositories(model,instance){
const subnet=model.follow(networkOf(instance).subnet);
if(subnet?.type!=="AWS::EC2::Subnet")
return undefined;
const tables=model
.ofType("AWS::EC2::SubnetRouteTableAssociation")
.filter((association)=>model.follow(association.properties.SubnetId)===subnet)
.map((association)=>model.follow(association.properties.RouteTableId));
if(tables.some((table)=>table===undefined))
return undefined;
const endpoint=model
.ofType("AWS::EC2::VPCEndpoint")
.some((resource)=>String(resource.properties.ServiceName).endsWith(".s3")&&
list(resource.properties.RouteTableIds).some((table)=>tables.includes(model.follow(table))||((0,tokens.t8)(table)&&(0,tokens.AI)(table)===undefined)));
const wayOut=model
.ofType("AWS::EC2::Route")
.some((route)=>tables.includes(model.follow(route.properties.RouteTableId))&&route.properties.DestinationCidrBlock==="0.0.0.0/0");
return endpoint||wayOut;
}
const objectives_objectives=(context)=>Object.entries(context.objectives).flatMap(([name,limit])=>{
const predicted=context.budget.metrics[name];
if(predicted===undefined||(predicted.min+predicted.max)/ 2<=limit)
return[];
const check=name==="recovery"?"recovered-in-time":"failed-over-in-time";
const always=predicted.min>limit;
const{advice,place}=name==="recovery"?longestWayBack(context):wayOut(context);
return[
warn(`${check}.objective`,`these templates ${always?"always":"can"} miss the ${name} objective of ${(0,units.a3)(limit)}: predicted ${(0,units.a3)(predicted.min)} to ${(0,units.a3)(predicted.max)}`,advice,place),
];
});
function longestWayBack(context){
const{path,budget}=context;
const{instanceRuns,httpdStarts,targetReturns}=awsTiming;
const targets=(budget.metrics["targets-healthy"]?.max??0)- instanceRuns.max-httpdStarts.max-targetReturns.max;
const{healthCheck}=path;
const checked=budget.metrics["checkers-healthy"]!==undefined&&healthCheck!==undefined;
const checkers=checked?healthCheck.threshold*healthCheck.intervalSeconds*units .Z2:0;
return targets>=checkers?groupAdvice(context,"healthy",targets):checkAdvice(context);
}
function wayOut(context){
const{metrics}=context.budget;
const{alias,check}=signalsOf(context.path,context.fault);
const targets=metrics["no-healthy-target"];
const checkers=metrics["checkers-unhealthy"];
if(check!==undefined&&alias===undefined)
return checkAdvice(context);
if(checkers===undefined||targets===undefined)
return groupAdvice(context,"unhealthy");
const first=targets.max+awsTiming.aliasLearns.max<=checkers.max+awsTiming.checkersPropagate.max;
return first?groupAdvice(context,"unhealthy"):checkAdvice(context);
}
function checkAdvice({path:{healthCheck}}){
if(healthCheck===undefined)
return{advice:"Choose an objective that lies within the prediction.",place:undefined};
return{
advice:`The health check needs ${healthCheck.threshold} x ${healthCheck.intervalSeconds} s each way; lower FailureThreshold or RequestInterval.`,
place:healthCheck.resource.place("HealthCheckConfig","FailureThreshold"),
};
}
function groupAdvice({path:{targetGroups}},way,wait=Number.POSITIVE_INFINITY){
const threshold=way==="healthy"?"healthyThreshold":"unhealthyThreshold";
const[group]=targetGroups.toSorted((a,b)=>b.intervalSeconds*b[threshold]- a.intervalSeconds*a[threshold]);
if(group===undefined)
return{advice:"Choose an objective that lies within the prediction.",place:undefined};
const{resource,intervalSeconds}=group;
if(wait<=intervalSeconds*units .Z2){
return{
advice:`The target group looks at a target only every ${intervalSeconds} s; lower HealthCheckIntervalSeconds.`,
place:resource.place("HealthCheckIntervalSeconds"),
};
}
const property=way==="healthy"?"HealthyThresholdCount":"UnhealthyThresholdCount";
return{
advice:`The target group needs up to ${group[threshold]} x ${intervalSeconds} s until a target counts as ${way}; lower ${property} or HealthCheckIntervalSeconds.`,
place:resource.place(property),
};
}
var balancer_pages=$load(9965);
var page_mark=$load(3583);
const pageMarks=({site,place})=>[
...ambiguous(site.errorPage,"failed-over-in-time.error-page-mark","error-page","so it does not tell the error page from a site that is merely down",'The drill takes such a page for the load balancer\'s. Say what only the error page has, for example headers: { server: "^AmazonS3" }.',place(["site","error-page"])),
...ambiguous(site.primary,"steady-before.primary-mark","primary","so it does not tell the site's own page from a load balancer without a healthy target","The drill takes such a page for the load balancer's. Say what only the site's own page has, for example status: 200 and words of it.",place(["site","primary"])),
];
function ambiguous(mark,code,key,why,next,place){
const compiled=(0,page_mark.V)(mark);
const bearing=balancer_pages .aM.filter((page)=>(0,page_mark.x)(compiled,page)).map(({status})=>status);
if(bearing.length===0)
return[];
const what=`what ${key} says of its page holds for the load balancer's own ${bearing.join(", ")}, too, ${why}`;
return[warn(code,what,next,place)];
}
function warnings(context){
const{model,path}=context;
const unread=nestedStacks(context);
if(model.unread.length>0&&!(path.primary||path.secondary))
return[...unread,...pageMarks(context),...ipv6(context)];
return[
...unread,
...[
failoverRecords,
faultTargets,
limits_limits,
instanceStore,
healthCheck,
minimum_for_dns_minimumForDns,
errorPage,
pageMarks,
network,
firstBoot,
ipv6,
objectives_objectives,
].flatMap((warner)=>warner(context)),
];
}
function makePlan(input){
const{drillFile,place,templates}=input;
const ordered=stackOrder(drillFile);
const problems=[];
const{model,nested,problems:found,}=buildSiteModel(ordered.map(({key})=>({
key,
name:make_plan_stackName(drillFile,key),
parsed:templates.get(key),
parameters:drillFile.stacks[key]?.parameters??{},
placeOfParameter:(name)=>place(["stacks",key,"parameters",name]),
})),{
region:drillFile.region,
account:drillFile.account,
supportsAttribute:input.types.supportsAttribute,
readFile:input.readFile??(()=>undefined),
});
const all=[...templates.values(),...nested.map(({parsed})=>parsed)];
problems.push(...found,...typeProblems(all,input.types),...sizeProblems(all),...faultProblems(input,model));
if(found.length===0)
problems.push(...propertyProblems(model.resources,input.types.propertyFindings));
if(problems.length>0)
return{ok:false,problems};
const site=sitePlan(drillFile);
const path=findFailoverPath(model,site.host);
const fault=faultPlan(drillFile,model,path);
const{objectives,probes,deadlines,limits,safety}=drillFile;
const reckonedFault=losesOneGroup(model,path,fault)?{...fault,expected:undefined}:fault;
const reckoned=reckonBudget({path,fault:reckonedFault,probes,steadySamples:drillFile.steadySamples,deadlines});
const budget={...reckoned,failsOver:reckoned.failsOver||model.unread.length>0};
const content={
name:drillFile.name,
drillFile:input.drillFilePath,
region:drillFile.region,
account:drillFile.account,
...(drillFile.deployRole===undefined?{}:{deployRole:drillFile.deployRole}),
site,
stacks:ordered.map((order)=>stackPlan(input,order,nested)),
fault,
objectives,
probes,
steadySamples:drillFile.steadySamples,
limits,
safety,
deadlines,
budget:{
...budget,
warnings:warnings({model,path,site,region:drillFile.region,fault,objectives,limits,safety,budget,place}),
},
watch:watchPlan(drillFile,model,path),
};
return{ok:true,plan:{...content,digest:digestOf(content)},model};
}
function digestOf({drillFile:_,budget:__,...done}){
const stacks=done.stacks.map(({template:_,upload,nested,...stack})=>({
...stack,
...(upload===undefined?{}:{upload:{...upload,objects:upload.objects.map(({key,body})=>({key,body}))}}),
...(nested===undefined?{}:{nested:nested.map(({template:_,...template})=>template)}),
}));
return(0,external_node_crypto_.createHash)("sha256")
.update(JSON.stringify({...done,stacks}))
.digest("hex");
}
function make_plan_stackName(drillFile,key){
return drillFile.stacks[key]?.stackName??`${drillFile.name}-${key}`;
}
function sitePlan({site}){
const url=new URL(site.url);
const scheme=url.protocol==="https:"?"https":"http";
return{
url:site.url,
scheme,
host:url.hostname,
port:Number(url.port)||(scheme==="https"?443:80),
paths:[...new Set([`${url.pathname}${url.search}`,...site.paths])],
primary:site.primary,
errorPage:site.errorPage,
};
}
function stackPlan(input,order,nested){
const{drillFile,templates,types}=input;
const stack=drillFile.stacks[order.key];
const parsed=templates.get(order.key);
const own=nested.filter((child)=>child.stack===order.key);
const{name,region,bucket}=drillFile;
return{
key:order.key,
name:make_plan_stackName(drillFile,order.key),
template:parsed.file,
...packaged(parsed,{name,region,bucket,nested:own}),
parameters:stack.parameters,
after:order.after,
wave:order.wave,
capabilities:stack.capabilities,
tags:stack.tags,
notModelled:[{path:[],parsed},...own].flatMap(({path,parsed:{template}})=>Object.entries(template.Resources)
.filter(([,{Type}])=>!types.isModelled(Type))
.map(([logicalId,{Type}])=>({logicalId:[...path,logicalId].join("/"),type:Type}))),
...(own.length===0
?{}
:{nested:own.map(({path,where,url,parsed:{file,text}})=>({path,where,url,template:file,body:text}))}),
};
}
function typeProblems(templates,types){
return[...new Map(templates.map((parsed)=>[parsed.file,parsed])).values()].flatMap((parsed)=>Object.entries(parsed.template.Resources)
.filter(([,{Type}])=>!types.isKnown(Type))
.map(([logicalId,{Type}])=>({
code:"plan.unknown-type",
what:`resource ${logicalId} is of type ${Type}, which CloudFormation does not know`,
whose:"yours",
next:"Correct the type; custom resources begin with Custom::.",
place:parsed.place(["Resources",logicalId,"Type"]),
})));
}
function sizeProblems(templates){
return[...new Set(templates)]
.filter((parsed)=>(0,template_limits.wI)(parsed.text)>template_limits .XH)
.map((parsed)=>({
code:"template.too-large",
what:`the template has ${(0,template_limits.wI)(parsed.text)} bytes; CloudFormation takes at most ${template_limits .XH}`,
whose:"yours",
next:"Split it into several stacks.",
place:{file:parsed.file},
}));
}
function faultProblems({drillFile,place},model){
const{select}=drillFile.fault;
const path=["fault","stop-instances","of",select.by];
const named=select.by==="target-group"
?(0,drill_file_references.P9)(select.arn).map((reference)=>({...reference,at:path}))
:select.by==="ids"
?select.ids.flatMap((id,index)=>(0,drill_file_references.P9)(id).map((reference)=>({...reference,at:[...path,index]})))
:[];
return named
.filter(({stack,output})=>model.outputs[stack]?.[output]===undefined)
.map(({stack,output,at})=>({
code:"plan.unknown-output",
what:`the fault refers to \${${stack}.${output}}, but the template of ${stack} has no output ${output}`,
whose:"yours",
next:`Outputs of ${stack}: ${Object.keys(model.outputs[stack]??{}).join(", ")||"none"}.`,
place:place(at),
}));
}
function faultPlan({fault},model,path){
const targets=targetsOf(path);
const selection=selectedBy(fault.select,model,targets);
const hit=selection&&inMode(fault.mode,model,selection);
if(hit===undefined||targets.length===0)
return{type:"stop-instances",...fault,expected:undefined};
const counted=hit.filter((instance)=>targets.includes(instance)).length;
const selected=fault.mode==="one"?Math.min(1,counted):counted;
return{type:"stop-instances",...fault,expected:{selected,total:targets.length}};
}
function watchPlan(drillFile,model,path){
const outputThatIs=(value)=>{
if(value===undefined)
return undefined;
for(const[stack,outputs]of Object.entries(model.outputs)){
const name=Object.keys(outputs).find((output)=>outputs[output]===value);
if(name!==undefined)
return `\${${stack}.${name}}`;
}
return undefined;
};
const tokenOf=(resource)=>resource&&(0,tokens.Sh)(resource.stack,resource.logicalId);
return{
hostedZone:hostedZone(drillFile,path),
loadBalancer:outputThatIs(tokenOf(path.loadBalancer)),
targetGroup:outputThatIs(tokenOf(path.targetGroups[0]?.resource)),
healthCheck:outputThatIs(tokenOf(path.healthCheck?.resource)),
};
}
function hostedZone({hostedZone:given},path){
if(given!==undefined)
return /^Z[A-Z0-9]{1,31}$/.test(given)?{id:given}:{name:dnsName(given)};
const zone=(path.primary??path.secondary??path.plain[0])?.hostedZone??{};
return{...(zone.id===undefined?{}:{id:zone.id}),...(zone.name===undefined?{}:{name:dnsName(zone.name)})};
}
const DEFAULT_PLACES=["failover-drill.yml",(0,external_node_path_.join)("templates","failover-drill.yml")];
function readDrill(given,options={}){
return readOnPaper(given,options).plan;
}
function readOnPaper(given,options={}){
const{bucket,restartTimer,readFile=readText,parse=template_parse .Q}=options;
const[path,text]=readFirst(given===undefined?DEFAULT_PLACES:[given],readFile);
const loaded=loadDrillFile(text,path);
if(!loaded.ok)
throw new errors .e2(loaded.problems);
const safety={...loaded.drillFile.safety,...(restartTimer===undefined?{}:{restartTimer:(0,restart_timer.a4)(restartTimer)})};
const drillFile={...overridden(loaded.drillFile,options.overrides),safety,...(bucket===undefined?{}:{bucket})};
const problems=[];
const templates=new Map();
for(const[key,stack]of Object.entries(drillFile.stacks)){
const file=(0,external_node_path_.join)((0,external_node_path_.dirname)(path),stack.template);
const template=readFile(file);
if(template===undefined){
problems.push({
code:"drill-file.template-missing",
what:`the template of stack ${key} is not there: ${file}`,
whose:"yours",
next:"Template paths are relative to the drill file.",
place:loaded.place(["stacks",key,"template"]),
});
continue;
}
const result=parse(template,file);
if(result.ok)
templates.set(key,result.parsed);
else
problems.push(...result.problems);
}
if(problems.length>0)
throw new errors .e2(problems);
const planned=makePlan({drillFile,drillFilePath:path,place:loaded.place,templates,types:resource_types .L,readFile});
if(!planned.ok)
throw new errors .e2(planned.problems);
return planned;
}
function overridden(drillFile,{instances,objectives,...others}={}){
return{
...drillFile,
...others,
objectives:{...drillFile.objectives,...objectives},
fault:{...drillFile.fault,...(instances===undefined?{}:{mode:instances})},
};
}
function readFirst(places,readFile){
for(const place of places){
const text=readFile(place);
if(text!==undefined)
return[place,text];
}
throw new errors .e2([
{
code:"drill-file.missing",
what:`no drill file at ${places.join(" or ")}`,
whose:"yours",
next:"Name one: failover-drill rehearse path/to/failover-drill.yml",
},
]);
}
function readText(path){
const unreadable=(code,what,next)=>new errors .e2([{code:`file.${code}`,what,whose:"yours",next,place:{file:path}}]);
let bytes;
try{
const status=(0,external_node_fs_.statSync)(path);
if(!status.isFile())
throw unreadable("unreadable",`this is ${read_drill_kindOf(status)}, not a file.`,"Name a file.");
bytes=(0,external_node_fs_.readFileSync)(path);
}
catch(error){
if(error instanceof errors .e2)
throw error;
const{code,message}=error;
if(code==="ENOENT"||code==="ENOTDIR")
return undefined;
throw unreadable("unreadable",`${message}.`,"Name a file that can be read.");
}
try{
const text=new TextDecoder("utf-8",{fatal:true,ignoreBOM:true}).decode(bytes);
if(!text.includes("\0"))
return text;
}
catch{
}
throw unreadable("not-text","this is no text in UTF-8.","Name a YAML or JSON file, or save it as UTF-8.");
}
function read_drill_kindOf(status){
if(status.isDirectory())
return "a folder";
if(status.isFIFO())
return "a pipe";
if(status.isSocket())
return "a socket";
return "a device";
}
})
};
