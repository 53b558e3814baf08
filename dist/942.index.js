export const id=942;
export const ids=[942];
export const modules={
1200:
((_webpack_module,$out,$load)=>{
$load.d($out,{
c:()=>(alarmStates)
});
var _aws_sdk_client_cloudwatch_1=$load(9005);
var _pages_0=$load(8980);
const NAMES_AT_ONCE=100;
async function alarmStates(aws,names){
const found=new Map();
for(let first=0;first<names.length;first +=NAMES_AT_ONCE){
const AlarmNames=names.slice(first,first+NAMES_AT_ONCE);
const alarms=await(0,_pages_0.a)((token)=>aws.cloudwatch.send(new _aws_sdk_client_cloudwatch_1.DescribeAlarmsCommand({AlarmNames,AlarmTypes:["MetricAlarm","CompositeAlarm"],NextToken:token})),(page)=>page.NextToken,(page)=>[...(page.MetricAlarms??[]),...(page.CompositeAlarms??[])]);
for(const{AlarmName="",StateValue="INSUFFICIENT_DATA",StateReason=""}of alarms)
found.set(AlarmName,{name:AlarmName,state:StateValue,reason:StateReason});
}
return found;
}
}),
2378:
((_webpack_module,$out,$load)=>{
$load.d($out,{
II:()=>(plannedChanges),
Ql:()=>(openChangeSets),
V$:()=>(createChangeSet),
_A:()=>(executeChangeSet),
cW:()=>(deleteChangeSet),
gx:()=>(describeChangeSet),
kn:()=>(fetchedValues),
u3:()=>(saysNoChange)
});
var _aws_sdk_client_cloudformation_1=$load(3397);
var _errors_0=$load(3921);
var _pages_2=$load(8980);
const NO_CHANGE=[/didn't contain changes/i,/no updates are to be performed/i];
function saysNoChange(reason){
return reason!==undefined&&NO_CHANGE.some((phrase)=>phrase.test(reason));
}
async function createChangeSet(aws,request){
const tags=Object.entries(request.tags).map(([Key,Value])=>({Key,Value}));
try{
await aws.cloudformation.send(new _aws_sdk_client_cloudformation_1.CreateChangeSetCommand({
StackName:request.stack,
ChangeSetName:request.name,
ChangeSetType:request.type,
ClientToken:request.token??request.name,
...("url" in request.template?{TemplateURL:request.template.url}:{TemplateBody:request.template.body}),
Parameters:Object.entries(request.parameters).map(([key,value])=>({ParameterKey:key,ParameterValue:value})),
Capabilities:request.capabilities,
...(tags.length===0?{}:{Tags:tags}),
...(request.role===undefined?{}:{RoleARN:request.role}),
...(request.withNested?{IncludeNestedStacks:true}:{}),
}));
}
catch(error){
if((0,_errors_0 .$N)(error)!=="AlreadyExistsException")
throw error;
}
}
async function describeChangeSet(aws,stack,name){
const output=await aws.cloudformation.send(new _aws_sdk_client_cloudformation_1.DescribeChangeSetCommand({StackName:stack,ChangeSetName:name}));
return{status:output.Status??"",executionStatus:output.ExecutionStatus??"",reason:output.StatusReason};
}
async function fetchedValues(aws,stack,name){
const output=await aws.cloudformation.send(new _aws_sdk_client_cloudformation_1.DescribeChangeSetCommand({StackName:stack,ChangeSetName:name}));
const fetched=(output.Parameters??[]).flatMap(({ParameterKey:key="",ResolvedValue:value})=>value===undefined?[]:[[key,value]]);
return Object.fromEntries(fetched);
}
async function plannedChanges(aws,stack,nameOrArn){
const changes=await(0,_pages_2.a)((token)=>aws.cloudformation.send(new _aws_sdk_client_cloudformation_1.DescribeChangeSetCommand({StackName:stack,ChangeSetName:nameOrArn,NextToken:token})),(page)=>page.NextToken,(page)=>page.Changes);
return changes.flatMap(({ResourceChange:change})=>(change===undefined?[]:[plannedChange(change)]));
}
function plannedChange(change){
const causes=(change.Details??[]).flatMap(({Target,ChangeSource,CausingEntity})=>{
const{RequiresRecreation:recreation="Never",Name,Attribute}=Target??{};
const entity=ChangeSource==="ParameterReference"&&CausingEntity!==undefined?`parameter ${CausingEntity}`:CausingEntity;
return recreation==="Never"?[]:[{property:Name??Attribute??"",entity}];
});
return{
logicalId:change.LogicalResourceId??"",
type:change.ResourceType??"",
physicalId:change.PhysicalResourceId,
action:change.Action??"",
replacement:change.Replacement,
retained:change.PolicyAction==="Retain",
causes:[...new Map(causes.map((cause)=>[`${cause.property} ${cause.entity}`,cause])).values()],
changeSet:change.ChangeSetId,
};
}
async function executeChangeSet(aws,stack,name,token){
try{
await aws.cloudformation.send(new _aws_sdk_client_cloudformation_1.ExecuteChangeSetCommand({StackName:stack,ChangeSetName:name,ClientRequestToken:token}));
}
catch(error){
if(!(0,_errors_0 .$N)(error).startsWith("InvalidChangeSetStatus"))
throw error;
const{executionStatus}=await describeChangeSet(aws,stack,name);
if(!executionStatus.startsWith("EXECUTE_"))
throw error;
}
}
async function deleteChangeSet(aws,stack,name){
await aws.cloudformation.send(new _aws_sdk_client_cloudformation_1.DeleteChangeSetCommand({StackName:stack,ChangeSetName:name}));
}
async function openChangeSets(aws,stack){
const summaries=await(0,_pages_2.a)((token)=>aws.cloudformation.send(new _aws_sdk_client_cloudformation_1.ListChangeSetsCommand({StackName:stack,NextToken:token})),(page)=>page.NextToken,(page)=>page.Summaries);
return summaries
.filter((summary)=>!/^EXECUTE_/.test(summary.ExecutionStatus??"")&&!summary.Status?.startsWith("DELETE_"))
.map((summary)=>summary.ChangeSetName??"");
}
}),
701:
((_webpack_module,$out,$load)=>{
$load.d($out,{
L:()=>(eachService),
z:()=>(operationOf)
});
const SERVICES=[
"cloudformation",
"cloudwatch",
"ec2",
"elb",
"iam",
"lambda",
"route53",
"s3",
"scheduler",
"ssm",
"sts",
];
function eachService(sender){
return Object.fromEntries(SERVICES.map((service)=>[service,sender(service)]));
}
function operationOf(command){
const{schema}=command;
return String(schema?.[2]??command.constructor.name.replace(/Command$/,""));
}
}),
5167:
((_webpack_module,$out,$load)=>{
$load.d($out,{
FP:()=>(findHostedZone),
Hh:()=>(zonesNamed),
yZ:()=>(bareName)
});
var _aws_sdk_client_route_53_0=$load(2325);
var _pages_1=$load(8980);
async function findHostedZone(aws,wanted,host){
const id=wanted.id??(await zoneIdByName(aws,wanted.name,host));
if(id===undefined)
return undefined;
const output=await aws.route53.send(new _aws_sdk_client_route_53_0.GetHostedZoneCommand({Id:id}));
return{
id:bareId(output.HostedZone?.Id??id),
name:bareName(output.HostedZone?.Name??""),
nameServers:(output.DelegationSet?.NameServers??[]).map(bareName),
};
}
async function zoneIdByName(aws,name,host){
const zones=await allZones(aws);
const fits=(zone)=>name===undefined?bareName(host)===zone||bareName(host).endsWith(`.${zone}`):bareName(name)===zone;
return zones
.filter((zone)=>zone.Config?.PrivateZone!==true&&fits(bareName(zone.Name??"")))
.sort((a,b)=>(b.Name??"").length -(a.Name??"").length)
.map((zone)=>bareId(zone.Id??""))[0];
}
async function zonesNamed(aws,name){
const zones=await allZones(aws);
return zones
.filter((zone)=>bareName(zone.Name??"")===bareName(name))
.map((zone)=>({id:bareId(zone.Id??""),isPrivate:zone.Config?.PrivateZone===true}));
}
function allZones(aws){
return(0,_pages_1.a)((marker)=>aws.route53.send(new _aws_sdk_client_route_53_0.ListHostedZonesCommand({Marker:marker})),(page)=>(page.IsTruncated?page.NextMarker:undefined),(page)=>page.HostedZones);
}
function bareName(name){
return name.toLowerCase().replace(/\.$/,"");
}
function bareId(id){
return id.replace(/^\/hostedzone\//,"");
}
}),
3544:
((_webpack_module,$out,$load)=>{
$load.d($out,{
I:()=>(callerIdentity)
});
var _aws_sdk_client_sts_0=$load(8711);
async function callerIdentity(aws){
const output=await aws.sts.send(new _aws_sdk_client_sts_0.GetCallerIdentityCommand({}));
return{account:output.Account??"",arn:output.Arn??""};
}
}),
3584:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Y6:()=>(requestStop),
cf:()=>(describeInstances),
jV:()=>(instanceProtection),
q2:()=>(instanceStates),
s6:()=>(requestStart)
});
var _aws_sdk_client_ec2_1=$load(2657);
var _pages_0=$load(8980);
async function describeInstances(aws,selection){
if("ids" in selection&&selection.ids.length===0)
return[];
const filter="ids" in selection
?{InstanceIds:[...selection.ids]}
:{
Filters:[
{Name:`tag:${selection.tag.key}`,Values:[selection.tag.value]},
{Name:"instance-state-name",Values:["pending","running","stopping","stopped"]},
],
};
const reservations=await(0,_pages_0.a)((token)=>aws.ec2.send(new _aws_sdk_client_ec2_1.DescribeInstancesCommand({...filter,NextToken:token})),(page)=>page.NextToken,(page)=>page.Reservations);
return reservations
.flatMap((reservation)=>reservation.Instances??[])
.map(instanceFacts)
.sort((a,b)=>(a.id<b.id?-1:1));
}
async function instanceProtection(aws,id){
const[stop,shutdown]=await Promise.all([
aws.ec2.send(new _aws_sdk_client_ec2_1.DescribeInstanceAttributeCommand({InstanceId:id,Attribute:"disableApiStop"})),
aws.ec2.send(new _aws_sdk_client_ec2_1.DescribeInstanceAttributeCommand({InstanceId:id,Attribute:"instanceInitiatedShutdownBehavior"})),
]);
return{
fromStop:stop.DisableApiStop?.Value===true,
terminatesOnShutdown:shutdown.InstanceInitiatedShutdownBehavior?.Value==="terminate",
};
}
async function instanceStates(aws,ids){
const output=await aws.ec2.send(new _aws_sdk_client_ec2_1.DescribeInstanceStatusCommand({InstanceIds:[...ids],IncludeAllInstances:true}));
const states={};
for(const{InstanceId="",InstanceState}of output.InstanceStatuses??[])
states[InstanceId]=InstanceState?.Name??"unknown";
return states;
}
async function requestStop(aws,ids){
await aws.ec2.send(new _aws_sdk_client_ec2_1.StopInstancesCommand({InstanceIds:[...ids]}));
}
async function requestStart(aws,ids){
const output=await aws.ec2.send(new _aws_sdk_client_ec2_1.StartInstancesCommand({InstanceIds:[...ids]}));
const before={};
for(const{InstanceId="",PreviousState}of output.StartingInstances??[])
before[InstanceId]=PreviousState?.Name??"unknown";
return before;
}
function instanceFacts(instance){
const tags={};
for(const tag of instance.Tags??[])
tags[tag.Key??""]=tag.Value??"";
return{
id:instance.InstanceId??"",
zone:instance.Placement?.AvailabilityZone??"",
state:instance.State?.Name??"unknown",
tags,
lifecycle:instance.InstanceLifecycle,
type:instance.InstanceType,
rootDevice:instance.RootDeviceType,
hibernates:instance.HibernationOptions?.Configured===true,
};
}
}),
2560:
((_webpack_module,$out,$load)=>{
$load.d($out,{
B:()=>(ROUTE_53_REQUESTS_PER_SECOND),
z:()=>(createLimiter)
});
const ROUTE_53_REQUESTS_PER_SECOND=5;
function createLimiter(clock,perSecond){
const departures=new Array(perSecond).fill(Number.NEGATIVE_INFINITY);
let next=0;
const earliest=()=>Math.max(clock.now(),departures[next]+ 1_000);
const book=(departure)=>{
departures[next]=departure;
next=(next + 1)%perSecond;
};
return{
take:async(signal)=>{
const departure=earliest();
book(departure);
if(departure>clock.now())
await clock.sleep(departure-clock.now(),signal);
},
tryTake:()=>{
if(earliest()>clock.now())
return false;
book(clock.now());
return true;
},
};
}
}),
1728:
((_webpack_module,$out,$load)=>{
$load.d($out,{
GK:()=>(emptyBucket),
Ip:()=>(removeVersions),
U5:()=>(putTextOnce),
Vh:()=>(bucketIsThere),
XQ:()=>(objectVersions)
});
var _aws_sdk_client_s3_1=$load(9927);
var _errors_0=$load(3921);
const DELETED_AT_ONCE=1_000;
async function bucketIsThere(aws,bucket){
await aws.s3.send(new _aws_sdk_client_s3_1.HeadBucketCommand({Bucket:bucket}));
}
async function putTextOnce(aws,bucket,key,body){
try{
await aws.s3.send(new _aws_sdk_client_s3_1.HeadObjectCommand({Bucket:bucket,Key:key}));
return false;
}
catch(error){
if(!["NotFound","NoSuchKey","403","Forbidden","AccessDenied"].includes((0,_errors_0 .$N)(error)))
throw error;
}
await aws.s3.send(new _aws_sdk_client_s3_1.PutObjectCommand({Bucket:bucket,Key:key,Body:body,ContentType:"text/plain; charset=utf-8"}));
return true;
}
async function emptyBucket(aws,bucket){
let removed=0;
const kept=[];
await eachVersionPage(aws,{Bucket:bucket},async(versions)=>{
const refused=await deleteVersions(aws,{Bucket:bucket},versions);
removed +=versions.length-refused.length;
kept.push(...refused);
});
return{removed,kept};
}
async function objectVersions(aws,{bucket,owner},prefix){
const all=[];
await eachVersionPage(aws,{Bucket:bucket,ExpectedBucketOwner:owner,Prefix:prefix},async(versions)=>{
all.push(...versions);
});
return all;
}
async function removeVersions(aws,{bucket,owner},versions){
const kept=[];
for(let first=0;first<versions.length;first +=DELETED_AT_ONCE)
kept.push(...(await deleteVersions(aws,{Bucket:bucket,ExpectedBucketOwner:owner},versions.slice(first,first+DELETED_AT_ONCE))));
return kept;
}
async function eachVersionPage(aws,listing,visit){
let position;
do{
const page=await aws.s3.send(new _aws_sdk_client_s3_1.ListObjectVersionsCommand({...listing,MaxKeys:DELETED_AT_ONCE,...position}));
await visit([...(page.Versions??[]),...(page.DeleteMarkers??[])].map(({Key="",VersionId})=>({key:Key,version:VersionId})));
position=page.IsTruncated?{KeyMarker:page.NextKeyMarker,VersionIdMarker:page.NextVersionIdMarker}:undefined;
}while(position!==undefined);
}
async function deleteVersions(aws,bucket,versions){
if(versions.length===0)
return[];
const Objects=versions.map(({key,version})=>({Key:key,VersionId:version}));
const{Errors=[]}=await aws.s3.send(new _aws_sdk_client_s3_1.DeleteObjectsCommand({...bucket,Delete:{Objects,Quiet:true}}));
return Errors.map(({Key,Message,Code})=>`${Key}: ${Message??Code}`);
}
}),
8980:
((_webpack_module,$out,$load)=>{
$load.d($out,{
a:()=>(allItems),
v:()=>(eachPage)
});
async function eachPage(page,next,visit){
let token;
do{
const current=await page(token);
if(visit(current)===false)
return;
token=next(current);
}while(token!==undefined&&token!=="");
}
async function allItems(page,next,items){
const all=[];
await eachPage(page,next,(current)=>{
all.push(...(items(current)??[]));
return undefined;
});
return all;
}
}),
3390:
((_webpack_module,$out,$load)=>{
$load.d($out,{
A0:()=>(getSchedule),
VD:()=>(deleteSchedule),
sF:()=>(createSchedule),
w_:()=>(schedulesNamed)
});
var _aws_sdk_client_scheduler_1=$load(7176);
var _errors_0=$load(3921);
var _pages_2=$load(8980);
async function createSchedule(aws,schedule,about){
const{name,at,target,role,input}=schedule;
await aws.scheduler.send(new _aws_sdk_client_scheduler_1.CreateScheduleCommand({
Name:name,
GroupName:"default",
ClientToken:about.token,
Description:about.why,
ScheduleExpression:expression(at),
ScheduleExpressionTimezone:"UTC",
FlexibleTimeWindow:{Mode:"OFF"},
ActionAfterCompletion:"DELETE",
State:"ENABLED",
Target:{Arn:target,RoleArn:role,Input:input},
}));
}
async function getSchedule(aws,name){
try{
return scheduleOf(await aws.scheduler.send(new _aws_sdk_client_scheduler_1.GetScheduleCommand({Name:name,GroupName:"default"})));
}
catch(error){
if((0,_errors_0 .$N)(error)==="ResourceNotFoundException")
return undefined;
throw error;
}
}
async function deleteSchedule(aws,name){
try{
await aws.scheduler.send(new _aws_sdk_client_scheduler_1.DeleteScheduleCommand({Name:name,GroupName:"default"}));
return true;
}
catch(error){
if((0,_errors_0 .$N)(error)==="ResourceNotFoundException")
return false;
throw error;
}
}
async function schedulesNamed(aws,prefix){
const found=await(0,_pages_2.a)((token)=>aws.scheduler.send(new _aws_sdk_client_scheduler_1.ListSchedulesCommand({GroupName:"default",NamePrefix:prefix,NextToken:token})),(page)=>page.NextToken,(page)=>page.Schedules);
return found.map(({Name=""})=>Name);
}
function expression(at){
return `at(${new Date(at).toISOString().slice(0,19)})`;
}
function scheduleOf({Name="",ScheduleExpression="",State,Target}){
const[,time=""]=/^at\((.*)\)$/.exec(ScheduleExpression)??[];
return{
name:Name,
at:Date.parse(`${time}Z`),
target:Target?.Arn??"",
role:Target?.RoleArn??"",
input:Target?.Input??"",
isEnabled:State==="ENABLED",
};
}
}),
2046:
((_webpack_module,$out,$load)=>{
$load.d($out,{
R:()=>(persistentAws),
i:()=>(samplingAws)
});
var _errors_0=$load(9807);
var _each_service_3=$load(701);
var _errors_1=$load(3921);
var _retry_2=$load(9951);
const READ_BEFORE_REPEAT=new Set(["StartInstances","StopInstances"]);
function persistentAws(options){
return(0,_each_service_3.L)((service)=>persistentSender(service,options));
}
function samplingAws(aws,route53Limiter){
return(0,_each_service_3.L)((service)=>({
send:(command)=>service==="route53"&&!route53Limiter.tryTake()
?Promise.reject(new Error("held back by Route 53's request limit"))
:aws[service].send(command),
}));
}
function persistentSender(service,options){
const{aws,clock,random,policy,signal}=options;
return{
send:async(command)=>{
const operation=(0,_each_service_3.z)(command);
const send=()=>aws[service].send(command);
const call=service==="route53"?()=>options.route53Limiter.take(signal).then(send):send;
try{
return await(0,_retry_2.L)(call,{
clock,
random,
...(policy===undefined?{}:{policy}),
signal,
isWorthRepeating:(error)=>(0,_errors_1.E2)(service,error)||((0,_errors_1.dg)(error)&&!READ_BEFORE_REPEAT.has(operation)),
onRepeat:(error,attempt)=>options.onRepeat?.({service,operation,code:(0,_errors_1 .$N)(error),attempt}),
});
}
catch(error){
if(signal?.aborted)
throw signal.reason;
if(error instanceof _errors_0 .e2)
throw error;
throw new _errors_1 .iQ(service,operation,error);
}
},
};
}
}),
3504:
((_webpack_module,$out,$load)=>{
$load.d($out,{
y:()=>(freshStackEvents),
z:()=>(newestStackEvent)
});
var _aws_sdk_client_cloudformation_1=$load(3397);
var _pages_0=$load(8980);
async function freshStackEvents(aws,nameOrId,marker,known){
const fresh=new Map();
await(0,_pages_0.v)((token)=>aws.cloudformation.send(new _aws_sdk_client_cloudformation_1.DescribeStackEventsCommand({StackName:nameOrId,NextToken:token})),(page)=>page.NextToken,(page)=>{
const before=fresh.size;
let metKnown=false;
for(const event of page.StackEvents??[]){
const id=event.EventId??"";
if(id===marker)
return false;
if(known.has(id))
metKnown=true;
if(known.has(id)||fresh.has(id))
continue;
fresh.set(id,{
id,
time:event.Timestamp?.getTime()??0,
logicalId:event.LogicalResourceId??"",
physicalId:event.PhysicalResourceId===""?undefined:event.PhysicalResourceId,
type:event.ResourceType??"",
status:event.ResourceStatus??"",
reason:event.ResourceStatusReason,
});
}
return fresh.size>before||!metKnown;
});
return[...fresh.values()];
}
async function newestStackEvent(aws,nameOrId){
const output=await aws.cloudformation.send(new _aws_sdk_client_cloudformation_1.DescribeStackEventsCommand({StackName:nameOrId}));
return output.StackEvents?.[0]?.EventId;
}
}),
7203:
((_webpack_module,$out,$load)=>{
$load.d($out,{
FK:()=>(stackTemplate),
GO:()=>(describeStack),
oF:()=>(stackResources),
p0:()=>(allStacks),
wm:()=>(deleteStack)
});
var _aws_sdk_client_cloudformation_1=$load(3397);
var _errors_0=$load(3921);
var _pages_2=$load(8980);
async function describeStack(aws,nameOrId){
try{
const output=await aws.cloudformation.send(new _aws_sdk_client_cloudformation_1.DescribeStacksCommand({StackName:nameOrId}));
const stack=output.Stacks?.[0];
return stack===undefined?undefined:stackState(stack);
}
catch(error){
if((0,_errors_0 .$N)(error)==="ValidationError"&&/does not exist/i.test((0,_errors_0.bD)(error)))
return undefined;
throw error;
}
}
async function allStacks(aws){
const stacks=await(0,_pages_2.a)((token)=>aws.cloudformation.send(new _aws_sdk_client_cloudformation_1.DescribeStacksCommand({NextToken:token})),(page)=>page.NextToken,(page)=>page.Stacks);
return stacks.map(stackState);
}
async function stackTemplate(aws,nameOrId){
const output=await aws.cloudformation.send(new _aws_sdk_client_cloudformation_1.GetTemplateCommand({StackName:nameOrId,TemplateStage:"Original"}));
return output.TemplateBody??"";
}
async function stackResources(aws,nameOrId){
const summaries=await(0,_pages_2.a)((token)=>aws.cloudformation.send(new _aws_sdk_client_cloudformation_1.ListStackResourcesCommand({StackName:nameOrId,NextToken:token})),(page)=>page.NextToken,(page)=>page.StackResourceSummaries);
return summaries
.filter((summary)=>summary.PhysicalResourceId!==undefined&&summary.ResourceStatus!=="DELETE_COMPLETE")
.map((summary)=>({
logicalId:summary.LogicalResourceId??"",
physicalId:summary.PhysicalResourceId??"",
type:summary.ResourceType??"",
}));
}
async function deleteStack(aws,nameOrId,token){
await aws.cloudformation.send(new _aws_sdk_client_cloudformation_1.DeleteStackCommand({StackName:nameOrId,ClientRequestToken:token}));
}
function stackState(stack){
const outputs={};
for(const{OutputKey="",OutputValue=""}of stack.Outputs??[])
outputs[OutputKey]=OutputValue;
const tags={};
for(const{Key="",Value=""}of stack.Tags??[])
if(!Key.startsWith("aws:"))
tags[Key]=Value;
const parameters={};
const resolved={};
for(const{ParameterKey="",ParameterValue="",ResolvedValue}of stack.Parameters??[]){
parameters[ParameterKey]=ParameterValue;
if(ResolvedValue!==undefined)
resolved[ParameterKey]=ResolvedValue;
}
return{
id:stack.StackId??"",
name:stack.StackName??"",
status:stack.StackStatus??"",
reason:stack.StackStatusReason,
outputs,
tags,
parameters,
resolved,
parent:stack.ParentId,
isProtected:stack.EnableTerminationProtection===true,
};
}
}),
8623:
((_webpack_module,$out,$load)=>{
$load.d($out,{
LE:()=>(instancesTagged),
_M:()=>(removeTags),
g$:()=>(readTags),
p:()=>(writeTags)
});
var _aws_sdk_client_ec2_0=$load(2657);
var _pages_1=$load(8980);
async function writeTags(aws,ids,tags){
await aws.ec2.send(new _aws_sdk_client_ec2_0.CreateTagsCommand({Resources:[...ids],Tags:Object.entries(tags).map(([Key,Value])=>({Key,Value}))}));
}
async function removeTags(aws,id,tags){
await aws.ec2.send(new _aws_sdk_client_ec2_0.DeleteTagsCommand({Resources:[id],Tags:Object.entries(tags).map(([Key,Value])=>({Key,Value}))}));
}
async function readTags(aws,ids,keys){
const found=new Map(ids.map((id)=>[id,{}]));
if(ids.length===0)
return found;
const filters=[
{Name:"resource-id",Values:[...ids]},
{Name:"key",Values:[...keys]},
];
for(const{ResourceId="",Key="",Value=""}of await describeTags(aws,filters)){
const tags=found.get(ResourceId);
if(tags!==undefined)
tags[Key]=Value;
}
return found;
}
async function instancesTagged(aws,key){
const filters=[
{Name:"resource-type",Values:["instance"]},
{Name:"key",Values:[key]},
];
return(await describeTags(aws,filters)).map(({ResourceId=""})=>ResourceId).sort();
}
function describeTags(aws,filters){
return(0,_pages_1.a)((token)=>aws.ec2.send(new _aws_sdk_client_ec2_0.DescribeTagsCommand({Filters:filters,NextToken:token})),(page)=>page.NextToken,(page)=>page.Tags);
}
}),
7842:
((_webpack_module,$out,$load)=>{
$load.d($out,{
k:()=>(targetHealth)
});
var _aws_sdk_client_elastic_load_balancing_v2_0=$load(7570);
async function targetHealth(aws,targetGroup){
const output=await aws.elb.send(new _aws_sdk_client_elastic_load_balancing_v2_0.DescribeTargetHealthCommand({TargetGroupArn:targetGroup}));
return(output.TargetHealthDescriptions??[]).map((description)=>({
id:description.Target?.Id??"",
state:description.TargetHealth?.State??"unknown",
reason:description.TargetHealth?.Reason,
}));
}
}),
1277:
((_webpack_module,$out,$load)=>{
$load.d($out,{
cE:()=>(onlyNewerValues),
ep:()=>(leftToDefault),
l1:()=>(newerValue)
});
var _aws_change_sets_0=$load(2378);
var _aws_stacks_1=$load(7203);
var _template_parse_2=$load(151);
var _ownership_3=$load(313);
async function onlyNewerValues(aws,stack,state,asked){
const given=Object.entries(asked.parameters);
if(given.some(([name,value])=>state.parameters[name]!==value))
return[];
if(leftToDefault(stack,state,asked.parameters).length>0)
return[];
if(Object.entries(asked.tags).some(([tag,value])=>state.tags[tag]!==value))
return[];
if(!(0,_ownership_3.QV)(await(0,_aws_stacks_1.FK)(aws,state.id),stack.body))
return[];
const fetched=await(0,_aws_change_sets_0.kn)(aws,asked.stack,asked.name);
return Object.entries(state.resolved).flatMap(([parameter,now])=>{
const newest=fetched[parameter];
return newest===undefined||newest===now?[]:[newerValue(parameter,now,newest,state.parameters[parameter]??"")];
});
}
function newerValue(parameter,now,newest,name){
return `parameter ${parameter}: ${now} -> ${newest}, the newest value of ${name}`;
}
function leftToDefault({body,template:file},state,given){
const result=(0,_template_parse_2.Q)(body,file);
const declared=result.ok?(result.parsed.template.Parameters??{}):{};
return Object.entries(declared).flatMap(([name,{Default}])=>{
const now=state.parameters[name];
if(name in given||now===undefined||Default===undefined||isValue(now,Default))
return[];
return[{name,now,value:String(Default)}];
});
}
function isValue(now,value){
return now===String(value)||(typeof value==="number"&&Number(now)===value);
}
}),
491:
((_webpack_module,$out,$load)=>{
$load.d($out,{
p:()=>(compareStacks)
});
var aws_stacks=$load(7203);
var references=$load(7823);
var as_deployed=$load(1277);
var errors=$load(3921);
var dist_cjs=$load(8744);
const NAMES_AT_MOST=10;
async function newestValues(aws,names){
const values=new Map();
for(let first=0;first<names.length;first +=NAMES_AT_MOST){
const command=new dist_cjs.GetParametersCommand({Names:names.slice(first,first+NAMES_AT_MOST)});
const{Parameters=[]}=await aws.ssm.send(command);
for(const{Name="",Value=""}of Parameters)
values.set(Name,Value);
}
return values;
}
var parse=$load(151);
var serving=$load(1812);
async function newerValues(aws,stack,state,changesOf=()=>[]){
const fetched=Object.entries(state.resolved).flatMap(([parameter,now])=>{
const name=state.parameters[parameter];
return name===undefined?[]:[{parameter,name,now}];
});
const unseen=unseenValues(stack);
try{
const values=await newestValues(aws,[...new Set(fetched.map(({name})=>name))]);
const newer=fetched.flatMap((one)=>{
const newest=values.get(one.name);
return newest===undefined||newest===one.now?[]:[{...one,newest}];
});
return{
newer:newer.map(({parameter,name,now,newest})=>(0,as_deployed.l1)(parameter,now,newest,name)),
unknown:unseen,
losses:await thereNow(aws,state,lossesFor(stack,new Map(newer.map((one)=>[one.parameter,one])),changesOf)),
};
}
catch(error){
const names=fetched.map(({name})=>name).join(", ");
const why=`${(0,errors .$N)(error)}: ${(0,errors.bD)(error)}`;
return{newer:[],unknown:[`not known: whether ${names} has a newer value (${why})`,...unseen],losses:[]};
}
}
function unseenValues({body,nested=[]}){
const unseen=[
...(nested.some((child)=>child.body.includes("AWS::SSM::Parameter::Value"))?["its nested stacks"]:[]),
...([body,...nested.map((child)=>child.body)].some((text)=>text.includes("{{resolve:ssm:"))?["dynamic references"]:[]),
];
return unseen.map((where)=>`not known: whether ${where} would get newer values from the Parameter Store`);
}
async function thereNow(aws,{id},losses){
if(losses.length===0)
return losses;
const there=new Set((await(0,aws_stacks.oF)(aws,id)).map(({logicalId})=>logicalId));
return losses.filter(({logicalId})=>there.has(logicalId));
}
function lossesFor({body,template:file},newer,changesOf){
const result=(0,parse.Q)(body,file);
if(!result.ok)
return[];
return Object.entries(result.parsed.template.Resources).flatMap(([logicalId,{Type:type,Properties={}}])=>{
const found=Object.entries(Properties).flatMap(([property,value])=>{
const parameter=referredParameter(value);
const change=parameter===undefined?undefined:newer.get(parameter);
if(change===undefined)
return[];
const[{replacement}={replacement:"never"}]=changesOf(type,{[property]:change.now},{[property]:change.newest});
return replacement==="never"?[]:[{cause:`${property} from parameter ${parameter}`,replacement}];
});
const always=found.some(({replacement})=>replacement==="always");
if(found.length===0||!(always?(0,serving.d)(type):(0,serving.n)(type)))
return[];
return[{logicalId,type,how:always?"replaced":"perhaps",causes:found.map(({cause})=>cause)}];
});
}
function referredParameter(value){
return typeof value==="object"&&value!==null&&"Ref" in value?String(value.Ref):undefined;
}
var ownership=$load(313);
var stack_status=$load(4151);
var would_replace=$load(3528);
async function compareStacks(context,stacks){
const states=await Promise.all(stacks.map((stack)=>(0,aws_stacks.GO)(context.aws,stack.name)));
const outlooks=new Map();
for(const[index,stack]of stacks.entries())
outlooks.set(stack.key,await outlookOf(context,stack,states[index],outlooks));
return[...outlooks.values()];
}
async function outlookOf({aws,tags,replace,changesOf},stack,state,before){
const{key,name}=stack;
if(state===undefined||(0,stack_status.oy)(state.status))
return{key,name,status:undefined,would:"create",why:[]};
const{status,id,outputs}=state;
const about={key,name,status};
if((0,stack_status.H7)(status))
return{...about,would:"create",why:["only an empty shell is there"]};
const problem=await(0,ownership.nL)(aws,state,stack,tags);
if(problem!==undefined)
return{...about,would:"refused",why:[problem.what],problem};
if((0,stack_status.ZD)(status))
return{...about,would:"refused",why:[`${status} cannot be updated: continue its rollback, or delete it`]};
if((0,stack_status.mG)(status))
return{...about,would:"replace",why:["what a failed creation left is deleted first"]};
const deployed={id,name,outputs};
if((0,stack_status.LT)(status))
return{...about,would:"wait",why:["another operation is under way"],deployed};
const{newer,unknown,losses}=await newerValues(aws,stack,state,changesOf);
const against=replace==="allow"?undefined:(0,would_replace.SD)(stack,losses);
const edits=[
...((0,ownership.QV)(await(0,aws_stacks.FK)(aws,id),stack.body)?[]:["template"]),
...changedParameters(stack,state,before),
...Object.entries(stack.tags).flatMap(([tag,value])=>(state.tags[tag]===value?[]:[`tag ${tag}`])),
];
if(against!==undefined&&edits.length===0)
return{
...about,
would:"nothing",
why:[...newer,`left as it is, for the newer value ${lossWords(losses).join(", ")}`,...unknown],
deployed,
};
return{
...about,
would:edits.length+newer.length===0?"nothing":"update",
why:[...edits,...newer,...lossWords(losses),...unknown],
...(losses.length===0?{}:{replaces:losses}),
...(against===undefined?{}:{problem:against}),
deployed,
};
}
function lossWords(losses){
return losses.map(({logicalId,how,causes})=>`${how==="replaced"?"replaces":"perhaps replaces"} ${logicalId} (${causes.join(", ")})`);
}
function changedParameters(stack,state,before){
const given=Object.entries(stack.parameters).flatMap(([name,text])=>{
const unsure=new Set();
const value=(0,references.ks)(text,({stack:other,output})=>{
const outlook=before.get(other);
const known=outlook?.deployed?.outputs[output];
if(known===undefined)
unsure.add(other);
return known??"";
});
const now=state.parameters[name];
if(unsure.size>0)
return[`parameter ${name} (known when ${[...unsure].join(" and ")} is deployed)`];
return now===value||isHidden(now)?[]:[`parameter ${name}: ${now??"none"} -> ${value}`];
});
const left=(0,as_deployed.ep)(stack,state,stack.parameters).filter(({now})=>!isHidden(now));
return[...given,...left.map(({name,now,value})=>`parameter ${name}: ${now} -> ${value}, the template's default`)];
}
function isHidden(value){
return /^\*+$/.test(value??"");
}
}),
4793:
((_webpack_module,$out,$load)=>{
$load.d($out,{
z:()=>(createEventTree)
});
var stack_events=$load(3504);
function createEventReader(aws,stackId,marker){
const known=new Set();
const told=[];
return{
told,
read:async()=>{
const fresh=[...(await(0,stack_events.y)(aws,stackId,marker,known))].reverse();
for(const event of fresh)
known.add(event.id);
told.push(...fresh);
return fresh;
},
};
}
var stack_status=$load(4151);
const CANCELLED=/cancelled/i;
function rootCause(events){
let first;
for(const event of events){
if(!(0,stack_status.N6)(event.status)||CANCELLED.test(event.reason??""))
continue;
if(first===undefined||event.time<first.time)
first=event;
}
if(first===undefined)
return undefined;
const{logicalId,type,reason="no reason given"}=first;
return{logicalId,type,reason:SILENT.test(reason)?`${reason.split(" If you are using")[0]} ${whereToLook(events)}`:reason};
}
const SILENT=/did not receive a response from your custom resource/i;
function whereToLook(events){
const made=(type)=>[...new Set(events.filter((event)=>event.type===type).map((event)=>event.logicalId))];
const functions=made("AWS::Lambda::Function");
const logs=made("AWS::Logs::LogGroup");
const who=functions.length===0?"The function of its ServiceToken":`The function (${functions.join(", ")})`;
const where=logs.length===0?"the log group /aws/lambda/ and its name":`the log group (${logs.join(", ")})`;
const kept=logs.length===0?"":" A rollback deletes a log group of the same stack: give it DeletionPolicy Retain to read it afterwards.";
return `${who} broke, or ended without sending its answer to the ResponseURL: its errors are in CloudWatch Logs, in ${where}.${kept}`;
}
const NESTED_STACK="AWS::CloudFormation::Stack";
function createEventTree(aws,stackId,marker){
return branch(aws,stackId,createEventReader(aws,stackId,marker),[],Number.NEGATIVE_INFINITY);
}
function branch(aws,stackId,reader,path,since){
const children=new Map();
const last=new Map();
let counted=0;
const grow=({physicalId,logicalId,type,status,time})=>{
if(type!==NESTED_STACK||physicalId===undefined||physicalId===stackId)
return;
if(children.has(physicalId)||!(0,stack_status.LT)(status))
return;
const from=status.startsWith("CREATE")?Number.NEGATIVE_INFINITY:time;
const tree=branch(aws,physicalId,createEventReader(aws,physicalId,undefined),[...path,logicalId],from);
children.set(physicalId,{logicalId,tree});
};
return{
read:async()=>{
const own=(await reader.read()).filter((event)=>event.time>=since);
for(const event of own)
grow(event);
if(own.length===0&&children.size===0)
return[];
const nested=await Promise.all([...children.values()].map(({tree})=>tree.read()));
return[...own.map((event)=>({...event,path})),...nested.flat()].sort((a,b)=>a.time-b.time);
},
hasTold:(status)=>reader.told.some((event)=>event.physicalId===stackId&&event.status===status),
isAtRest:()=>{
for(;counted<reader.told.length;counted +=1){
const{time,physicalId,logicalId,status}=reader.told[counted];
if(time>=since&&physicalId!==stackId)
last.set(logicalId,status);
}
return last.size>0&&![...last.values()].some(stack_status .LT);
},
rootCause:()=>{
const cause=rootCause(reader.told.filter((event)=>event.time>=since&&event.physicalId!==stackId));
if(cause?.type!==NESTED_STACK)
return cause??rootCause(reader.told.filter((event)=>event.time>=since));
const child=[...children.values()].find(({logicalId})=>logicalId===cause.logicalId);
const deeper=child?.tree.rootCause();
return deeper===undefined?cause:{...deeper,logicalId:`${cause.logicalId}/${deeper.logicalId}`};
},
};
}
}),
1024:
((_webpack_module,$out,$load)=>{
$load.d($out,{
D:()=>(removeLeftovers),
s:()=>(untilMade)
});
var _aws_change_sets_0=$load(2378);
var _aws_errors_1=$load(3921);
var _aws_stacks_2=$load(7203);
var _time_units_3=$load(6429);
var _stack_status_4=$load(4151);
const PREFIX="failover-drill-";
const CHANGE_SET_LIMIT=30 * _time_units_3 .Z2;
async function removeLeftovers(context,stacks){
const things=await Promise.all(stacks.map(async({name})=>{
try{
return await leftoversOf(context,name);
}
catch(error){
return[`perhaps a change set of stack ${name}, which could not be looked at (${(0,_aws_errors_1 .$N)(error)}: ${(0,_aws_errors_1.bD)(error)})`];
}
}));
return things.flat();
}
async function leftoversOf({aws,clock,drill},name){
const stack=await(0,_aws_stacks_2.GO)(aws,name);
if(stack===undefined||(0,_stack_status_4.oy)(stack.status))
return[];
const own=`${PREFIX}${drill}`;
const there=await(0,_aws_change_sets_0.Ql)(aws,stack.id);
if((0,_stack_status_4.H7)(stack.status)&&there.every((changeSet)=>changeSet===own)){
if(there.includes(own))
await untilMade(aws,clock,stack.id,own);
await(0,_aws_stacks_2.wm)(aws,stack.id,`${own}-shell-${stack.name}`.slice(0,128));
const left=await(0,_aws_stacks_2.GO)(aws,stack.id);
const gone=left===undefined||(0,_stack_status_4.oy)(left.status)||left.status==="DELETE_IN_PROGRESS";
return gone?[]:[`stack ${name}, an empty shell in ${left.status}: aws cloudformation delete-stack --stack-name ${name}`];
}
if(there.includes(own)){
await untilMade(aws,clock,stack.id,own);
await(0,_aws_change_sets_0.cW)(aws,stack.id,own);
}
const left=there.includes(own)?await(0,_aws_change_sets_0.Ql)(aws,stack.id):there;
return left
.filter((changeSet)=>changeSet.startsWith(PREFIX))
.map((changeSet)=>`change set ${changeSet} of stack ${name}: aws cloudformation delete-change-set --stack-name ${name} --change-set-name ${changeSet}`);
}
async function untilMade(aws,clock,stack,changeSet){
const isBeingMade=({status})=>status==="CREATE_PENDING"||status==="CREATE_IN_PROGRESS";
const deadline=clock.now()+ CHANGE_SET_LIMIT;
while(isBeingMade(await(0,_aws_change_sets_0.gx)(aws,stack,changeSet))&&clock.now()<deadline)
await clock.sleep(_time_units_3 .Z2);
}
}),
313:
((_webpack_module,$out,$load)=>{
$load.d($out,{
MU:()=>(isOurs),
QV:()=>(sameText),
Wb:()=>(ownTags),
nL:()=>(whyNotOurs),
vZ:()=>(PLAN_TAG)
});
var _aws_stacks_0=$load(7203);
var _stack_status_1=$load(4151);
const OTHER_TOOLS=[
{tool:"AWS Elastic Beanstalk",tag:/^elasticbeanstalk:/},
{tool:"AWS Copilot",tag:/^copilot-/},
{tool:"AWS Amplify",tag:/^(amplify:|user:Stack$)/},
{tool:"eksctl",tag:/^alpha\.eksctl\.io\//},
{tool:"AWS Service Catalog",tag:/^servicecatalog:/},
{tool:"the Serverless Framework",tag:/^STAGE$/},
];
const PLAN_TAG="failover-drill:plan";
function ownTags({name}){
return{[PLAN_TAG]:name};
}
function isOurs({tags},own){
return Object.entries(own).every(([key,value])=>tags[key]===value);
}
async function whyNotOurs(aws,state,stack,own){
if((0,_stack_status_1.H7)(state.status)||(0,_stack_status_1.oy)(state.status))
return undefined;
const refused=(what,next)=>({
code:"deploy.not-ours",
what:`Stack "${stack.key}" (${state.name}) ${what}.`,
whose:"yours",
next,
place:{file:stack.template},
});
if(state.parent!==undefined)
return refused(`is nested in ${state.parent}`,"Give the stack another stack-name in the drill file.");
if(isOurs(state,own))
return undefined;
const[key,theirs]=Object.entries(state.tags).find(([tag])=>tag in own)??[];
if(key!==undefined)
return refused(`bears the tag ${key}=${theirs}: another drill file made it`,"Give the drill another name.");
const owner=OTHER_TOOLS.find(({tag})=>Object.keys(state.tags).some((name)=>tag.test(name)));
if(owner!==undefined)
return refused(`belongs to ${owner.tool}`,"Give the stack another stack-name in the drill file.");
if(sameText(await(0,_aws_stacks_0.FK)(aws,state.id),stack.body))
return undefined;
const tags=Object.entries(own).map(([tag,value])=>`${tag}=${value}`);
return refused(`was not made by this drill, and its template is not ${stack.template}`,`Give the stack another stack-name, or, if the drill may change and delete it, tag it ${tags.join(" ")}.`);
}
function sameText(a,b){
const plain=(text)=>text.replaceAll("\r\n","\n").trim();
return plain(a)===plain(b);
}
}),
3875:
((_webpack_module,$out,$load)=>{
$load.d($out,{
c:()=>(polite)
});
var _aws_limiter_0=$load(2560);
const CALLS_PER_SECOND=10;
function polite(context){
const{aws,clock,signal}=context;
const limiter=(0,_aws_limiter_0.z)(clock,CALLS_PER_SECOND);
const send=(command)=>limiter.tryTake()?aws.cloudformation.send(command):limiter.take(signal).then(()=>aws.cloudformation.send(command));
return{...context,aws:{...aws,cloudformation:{send}}};
}
}),
6600:
((_webpack_module,$out,$load)=>{
$load.d($out,{
B:()=>(filled),
V:()=>(filledParameters)
});
var _drill_file_references_1=$load(7823);
var _errors_0=$load(9807);
function filled(text,deployed){
return(0,_drill_file_references_1.ks)(text,({stack,output})=>{
const value=deployed(stack)?.outputs[output];
if(value!==undefined)
return value;
const known=Object.keys(deployed(stack)?.outputs??{});
throw new _errors_0 .e2([
{
code:"deploy.unknown-output",
what:`The drill file refers to \${${stack}.${output}}, but stack "${stack}" has no such output.`,
whose:"yours",
next:known.length===0?"Give the stack that output.":`Its outputs are ${known.join(", ")}.`,
},
]);
});
}
function filledParameters({parameters},deployed){
return Object.fromEntries(Object.entries(parameters).map(([name,text])=>[name,filled(text,deployed)]));
}
}),
1812:
((_webpack_module,$out,$load)=>{
$load.d($out,{
d:()=>(mayServe),
n:()=>(standsInTheWay)
});
const APART=[
/^AWS::(ApplicationInsights|Budgets|Chatbot|CloudTrail|CloudWatch|Config|Events|IAM|Logs|SNS|SSM|Scheduler|XRay)::/,
/^AWS::CDK::Metadata$/,
/^AWS::CloudFormation::(WaitCondition|WaitConditionHandle)$/,
/^AWS::EC2::(FlowLog|KeyPair|LaunchTemplate)$/,
/^AWS::Lambda::(Function|LayerVersion|LayerVersionPermission|Permission|Version)$/,
];
const IN_THE_WAY=[
/^AWS::AutoScaling::AutoScalingGroup$/,
/^AWS::CloudFront::Distribution$/,
/^AWS::EC2::(EIP|EIPAssociation|Instance|InternetGateway|NatGateway|NetworkInterface|Route|RouteTable|SecurityGroup|Subnet|VPC|VPCGatewayAttachment)$/,
/^AWS::ElasticLoadBalancing(V2)?::/,
/^AWS::Route53::/,
/^AWS::S3::(Bucket|BucketPolicy)$/,
];
function mayServe(type){
return!APART.some((pattern)=>pattern.test(type));
}
function standsInTheWay(type){
return IN_THE_WAY.some((pattern)=>pattern.test(type));
}
}),
4151:
((_webpack_module,$out,$load)=>{
$load.d($out,{
H7:()=>(isShell),
LT:()=>(isInProgress),
N6:()=>(isFailure),
ZD:()=>(isStuck),
mG:()=>(mustBeDeletedFirst),
oJ:()=>(isSuccess),
oy:()=>(isDeleted)
});
const DELETE_FIRST=new Set(["CREATE_FAILED","DELETE_FAILED","ROLLBACK_COMPLETE","ROLLBACK_FAILED"]);
const STUCK=new Set(["UPDATE_ROLLBACK_FAILED","IMPORT_ROLLBACK_FAILED"]);
function isInProgress(status){
return status.endsWith("_IN_PROGRESS")&&!isShell(status);
}
function isShell(status){
return status==="REVIEW_IN_PROGRESS";
}
function mustBeDeletedFirst(status){
return DELETE_FIRST.has(status);
}
function isStuck(status){
return STUCK.has(status);
}
function isSuccess(status){
return status==="CREATE_COMPLETE"||status==="UPDATE_COMPLETE";
}
function isDeleted(status){
return status==="DELETE_COMPLETE";
}
function isFailure(status){
return status.endsWith("_FAILED");
}
}),
3427:
((_webpack_module,$out,$load)=>{
$load.d($out,{
f:()=>(tellEvents)
});
async function tellEvents(journal,key,tree){
for(const{path,time,logicalId,type,status,reason,physicalId}of await tree.read()){
journal.append({
kind:"stack.event",
stack:[key,...path].join("/"),
time,
logicalId,
type,
status,
...(reason===undefined?{}:{reason}),
...(physicalId===undefined?{}:{physicalId}),
});
}
}
}),
6372:
((_webpack_module,$out,$load)=>{
$load.d($out,{
D:()=>(followOperation),
Z:()=>(waitForStack)
});
var _aws_stacks_0=$load(7203);
var _errors_1=$load(9807);
var _time_units_2=$load(6429);
var _stack_status_3=$load(4151);
const INTERVAL=1.5 * _time_units_2 .Z2;
const INTERVAL_NEAR_THE_END=0.2 * _time_units_2 .Z2;
const POLLS_NEAR_THE_END=30;
const LAST_EVENT_POLLS=5;
async function waitForStack(context,stack,isOver,plan){
const{aws,clock,signal}=context;
for(;;){
await clock.sleep(plan?.interval()??INTERVAL,signal);
const[state]=await Promise.all([(0,_aws_stacks_0.GO)(aws,stack.id),plan?.tell()]);
if(state===undefined||(0,_stack_status_3.oy)(state.status))
return undefined;
if(await isOver(state))
return state;
if(clock.now()>=context.deadline)
throw outOfTime(context,stack.key,state.status);
}
}
function followOperation(context,stack,tree,tell){
const isOver=async({status})=>{
if((0,_stack_status_3.LT)(status))
return false;
for(let poll=0;poll<LAST_EVENT_POLLS&&!tree.hasTold(status);poll +=1){
if(poll>0)
await context.clock.sleep(_time_units_2 .Z2,context.signal);
await tell();
}
return tree.hasTold(status)||status!==stack.statusBefore;
};
let atRest=0;
const interval=()=>{
atRest=tree.isAtRest()?atRest + 1:0;
return atRest>0&&atRest<=POLLS_NEAR_THE_END?INTERVAL_NEAR_THE_END:INTERVAL;
};
return waitForStack(context,stack,isOver,{interval,tell});
}
function outOfTime(context,key,status){
return new _errors_1 .e2([
{
code:"deploy.deadline",
what:`Stack "${key}" was still ${status} when the ${(0,_time_units_2.a3)(context.deadline-context.startedAt)} for deploying were over.`,
whose:"yours",
next:"Look at the stack's events in CloudFormation; raise deadlines.deploy if it only needs longer.",
},
]);
}
}),
3528:
((_webpack_module,$out,$load)=>{
$load.d($out,{
SD:()=>(wouldReplace),
rz:()=>(leftAsItIs),
x0:()=>(lossesIn)
});
var _aws_change_sets_0=$load(2378);
var _serving_1=$load(1812);
const STACK="AWS::CloudFormation::Stack";
async function lossesIn(aws,stack,changeSet){
const changes=await(0,_aws_change_sets_0.II)(aws,stack,changeSet);
return(await Promise.all(changes.map((change)=>lossesOf(aws,change)))).flat();
}
async function lossesOf(aws,change){
const{logicalId,type,action,replacement}=change;
const loss=(how,causes=change.causes.map(causeText))=>[{logicalId,type,how,causes}];
if(action==="Add"||action==="Import")
return[];
if(action==="Remove")
return change.retained||!(0,_serving_1.d)(type)?[]:loss("removed");
if(replacement==="True"&&(0,_serving_1.d)(type))
return loss("replaced");
if(type===STACK)
return lossesInNested(aws,change);
return(replacement==="Conditional"||action!=="Modify")&&(0,_serving_1.n)(type)?loss("perhaps"):[];
}
async function lossesInNested(aws,{logicalId,type,physicalId,changeSet}){
if(changeSet===undefined||physicalId===undefined)
return[{logicalId,type,how:"perhaps",causes:["CloudFormation does not say what happens in it"]}];
const{status,reason}=await(0,_aws_change_sets_0.gx)(aws,physicalId,changeSet);
if(status==="FAILED"&&(0,_aws_change_sets_0.u3)(reason))
return[];
const within=await lossesIn(aws,physicalId,changeSet);
return within.map((loss)=>({...loss,logicalId:`${logicalId}/${loss.logicalId}`}));
}
function causeText({property,entity}){
return entity===undefined?property:`${property} from ${entity}`;
}
const WORDS={replaced:"replace",perhaps:"perhaps replace",removed:"remove"};
function wouldReplace(stack,losses){
if(losses.length===0)
return undefined;
return{
code:"deploy.would-replace",
what:`Deploying stack "${stack.key}" (${stack.name}) would ${inWords(losses)}.`,
whose:"yours",
next:"Deploy it yourself at a time of your choice, or hold what changed (an image by its id in place of a parameter that names the newest), or let drills do it: `safety.replace: allow` in the drill file.",
place:{file:stack.template},
};
}
function leftAsItIs({key,name},newer,losses){
return `Stack "${key}" (${name}) is left as it is, though there is a newer value (${newer.join("; ")}): to take it would ${inWords(losses)}.`;
}
function inWords(losses){
const parts=Object.keys(WORDS).flatMap((how)=>{
const of=losses.filter((loss)=>loss.how===how);
const names=of.map(({logicalId,type,causes})=>`${logicalId} (${[type,...causes].join("; ")})`);
return of.length===0?[]:[`${WORDS[how]} ${names.join(", ")}`];
});
return parts.join("; and ");
}
}),
1005:
((_webpack_module,$out,$load)=>{
$load.d($out,{
R:()=>(resolveBlastRadius)
});
var _aws_errors_0=$load(3921);
var _aws_instances_5=$load(3584);
var _aws_stacks_1=$load(7203);
var _aws_targets_6=$load(7842);
var _safety_refusals_instances_2=$load(859);
var _safety_refusals_protection_4=$load(612);
var _safety_refusals_radius_size_3=$load(1603);
async function resolveBlastRadius(aws,plan,registered,stackName,fill){
let found;
try{
found=await selectedInstances(aws,plan.fault.select,stackName,fill);
}
catch(error){
if(!(0,_aws_errors_0 .$N)(error).startsWith("InvalidInstanceID"))
throw error;
return{targets:[],bystanders:registered,problems:[unknownInstance(error)]};
}
const chosen=chosenBy(plan.fault,found);
const ids=chosen.map((instance)=>instance.id);
const others=new Set([...found.map((instance)=>instance.id),...registered].filter((id)=>!ids.includes(id)));
const{key}=plan.limits.optInTag;
return{
targets:chosen.map((instance)=>({
id:instance.id,
zone:instance.zone,
...(instance.tags.Name===undefined?{}:{name:instance.tags.Name}),
optIn:`${key}=${instance.tags[key]??""}`,
})),
bystanders:[...others].sort(),
problems:[
...(0,_safety_refusals_radius_size_3.s)(plan,ids,registered),
...chosen.flatMap((instance)=>(0,_safety_refusals_instances_2.K)(plan.limits,instance,true)),
...(await(0,_safety_refusals_protection_4.q)(aws,ids)),
],
};
}
async function selectedInstances(aws,select,stackName,fill){
switch(select.by){
case "stack":
return(0,_aws_instances_5.cf)(aws,{ids:await instancesOfStack(aws,stackName(select.stack))});
case "target-group":
return(0,_aws_instances_5.cf)(aws,{ids:(await(0,_aws_targets_6.k)(aws,fill(select.arn))).map((target)=>target.id)});
case "tag":
return(0,_aws_instances_5.cf)(aws,{tag:{key:select.key,value:fill(select.value)}});
case "ids":
return(0,_aws_instances_5.cf)(aws,{ids:select.ids.map(fill)});
}
}
async function instancesOfStack(aws,nameOrId){
const resources=await(0,_aws_stacks_1.oF)(aws,nameOrId);
const own=resources.filter(({type})=>type==="AWS::EC2::Instance").map(({physicalId})=>physicalId);
const children=resources.filter(({type})=>type==="AWS::CloudFormation::Stack");
const nested=await Promise.all(children.map(({physicalId})=>instancesOfStack(aws,physicalId)));
return[...own,...nested.flat()];
}
function chosenBy({mode},found){
if(mode==="all")
return found;
if(mode==="one")
return found.slice(0,1);
return found.filter((instance)=>instance.zone===mode.zone);
}
function unknownInstance(error){
return{
code:"radius.unknown-instance",
what:`The fault selects an instance that does not exist: ${error.message}`,
whose:"yours",
next:"Correct the ids in the fault's selector.",
};
}
}),
7972:
((_webpack_module,$out,$load)=>{
$load.d($out,{
t:()=>(startAgain)
});
var aws_errors=$load(3921);
var units=$load(6429);
var errors=$load(9807);
var stop_fault=$load(6359);
function gaveUp(fault,down,why){
fault.journal.append({kind:"undo.failed",fault:stop_fault .u,error:why,instances:down});
const byHand=`aws ec2 start-instances --instance-ids ${down.join(" ")} --region ${fault.region}`;
return new errors .e2([
{
code:"restore.instances-not-running",
what:`Not all instances run again (${down.join(", ")}): ${why}`,
whose:"aws",
next:whatStarts(fault,byHand),
},
]);
}
function whatStarts({timer,clock},byHand){
if(timer===undefined)
return `Nothing else starts them. Do it by hand now: ${byHand}`;
const at=(0,units.r4)(timer.at);
if(timer.at<=clock.now())
return `The restart timer ${timer.name} was due at ${at}; its start may still be repeated. Do it by hand now: ${byHand}`;
return `The restart timer ${timer.name} starts them at ${at}. Sooner, by hand: ${byHand}`;
}
function areGone(fault,gone){
const why=`terminated during the drill: ${gone.join(", ")}`;
fault.journal.append({kind:"undo.failed",fault:stop_fault .u,error:why,instances:gone,gone});
return new errors .e2([
{
code:"restore.instances-terminated",
what:`Not all instances can run again: somebody else ${why}.`,
whose:"yours",
next:"The others were started. Launch new ones in place of these, and look in CloudTrail for who terminated them.",
},
]);
}
function areAnothers(fault,ids){
const why=`no longer this drill's to start: ${ids.join(", ")}`;
fault.journal.append({kind:"undo.failed",fault:stop_fault .u,error:why,instances:ids});
return new errors .e2([
{
code:"restore.left-to-another",
what:`This drill woke when its lock of the site was over, and found instances that do not bear its marks any more: ${ids.join(", ")}.`,
whose:"yours",
next:"Whoever took the site over or swept it has started them, or will: look at their state. Let the machine not sleep during a drill.",
},
]);
}
var aws_instances=$load(3584);
const CREDENTIALS=/^(AuthFailure|CredentialsProviderError|ExpiredToken|ExpiredTokenException|InvalidClientTokenId|RequestExpired|TokenProviderError|TokenRefreshRequired|UnrecognizedClientException)$/;
const CAPACITY=/^Insufficient\w*Capacity/;
function troubleOf(error){
const code=(0,aws_errors .$N)(error);
if(code==="IncorrectInstanceState")
return "stopping";
if(CREDENTIALS.test(code))
return "credentials";
if(CAPACITY.test(code))
return "instance";
const cause=error instanceof aws_errors .iQ?error.cause:error;
return(0,aws_errors.dg)(cause)||(0,aws_errors.E2)("ec2",cause)?"elsewhere":"instance";
}
async function requestStarts(fault,ids){
const errors=[];
const accepted=[];
const putOff=[];
let sawAway=false;
const request=async(group)=>{
const{journal,undoAws}=fault;
journal.append({kind:"undo.requested",fault:stop_fault .u,instances:group});
try{
const before=await(0,aws_instances.s6)(undoAws,group);
journal.append({kind:"undo.accepted",fault:stop_fault .u,instances:group});
accepted.push(...group);
sawAway||=Object.values(before).some((state)=>state!=="running");
return true;
}
catch(error){
const trouble=troubleOf(error);
if(trouble==="stopping"){
putOff.push(...group);
journal.append({kind:"undo.waiting",fault:stop_fault .u,instances:group});
return true;
}
errors.push(error);
tell(fault,"StartInstances",error);
return trouble!=="instance";
}
};
const isSettled=ids.length===0||(await request(ids));
if(!isSettled&&ids.length>1)
for(const id of ids)
await request([id]);
return{sawAway,accepted,putOff,errors};
}
async function stillOurs(fault){
const{instances}=fault;
if(fault.notOurs===undefined)
return{ours:instances};
try{
const notOurs=await fault.notOurs();
return{ours:instances.filter((id)=>!notOurs.includes(id))};
}
catch(error){
tell(fault,"DescribeTags",error);
return{error};
}
}
async function lookAtStates(fault){
const{instances,undoAws}=fault;
try{
return{states:await(0,aws_instances.q2)(undoAws,instances)};
}
catch(error){
if(isUnknownInstance(error))
return lookOneByOne(fault);
tell(fault,"DescribeInstanceStatus",error);
return{error};
}
}
async function lookOneByOne(fault){
const states={};
for(const id of fault.instances){
try{
Object.assign(states,await(0,aws_instances.q2)(fault.undoAws,[id]));
}
catch(error){
if(!isUnknownInstance(error)){
tell(fault,"DescribeInstanceStatus",error);
return{error};
}
states[id]="gone";
}
}
return{states};
}
function isUnknownInstance(error){
return(0,aws_errors .$N)(error).startsWith("InvalidInstanceID");
}
function tell({journal},operation,error){
if(!(0,aws_errors.E2)("ec2",error))
journal.append({kind:"aws.retry",service:"ec2",operation,code:(0,aws_errors .$N)(error),attempt:1});
}
const POLL_INTERVAL=units .Z2;
const LONGEST_PAUSE=10 * units .Z2;
const SETTLE=15 * units .Z2;
const CREDENTIAL_TRIES=3;
const GONE=["shutting-down","terminated","gone"];
function startAgain(fault,fate){
return{fault:stop_fault .u,instances:fault.instances,run:()=>untilAllRun(fault,fate)};
}
async function untilAllRun(whole,fate){
const{clock,undoLimit}=whole;
let fault=whole;
let{instances}=fault;
if(fate.state==="none")
return start_again_confirm(fault,instances);
const begin=clock.now();
let states={};
let blind=fate.state!=="refused";
let toStart=blind?[instances]:[];
let sawAway=fate.state==="refused";
const lastAway=new Map();
const isInDoubt=(id)=>clock.now()-(lastAway.get(id)??Number.NEGATIVE_INFINITY)<SETTLE;
const runs=(id)=>states[id]==="running"&&!isInDoubt(id);
let failures=0;
let credentialFailures=0;
let lastError=`not running within ${(0,units.a3)(undoLimit)}`;
for(let first=blind;;first=false){
const errors=[];
const held=await stillOurs(fault);
if("error" in held)
errors.push(held.error);
else if(held.ours.length<instances.length){
instances=held.ours;
fault={...fault,instances};
toStart=toStart.map((group)=>group.filter((id)=>instances.includes(id)));
if(instances.length===0)
throw areAnothers(whole,whole.instances);
}
if(!blind){
const look=await lookAtStates(fault);
if("states" in look){
({states}=look);
const gone=instances.filter((id)=>GONE.includes(states[id]));
const away=instances.filter((id)=>states[id]==="stopping"||states[id]==="stopped");
sawAway||=away.length>0||instances.some((id)=>states[id]==="pending");
for(const id of away)
lastAway.set(id,clock.now());
const up=instances.filter(runs);
if(up.length+gone.length===instances.length&&isBelieved(fate,sawAway,begin,clock.now())){
start_again_confirm(fault,up);
if(gone.length>0)
throw areGone(fault,gone);
if(instances.length<whole.instances.length){
throw areAnothers(whole,whole.instances.filter((id)=>!instances.includes(id)));
}
return;
}
toStart=[instances.filter((id)=>states[id]==="stopped"),instances.filter((id)=>states[id]==="running"&&isInDoubt(id))];
}
else{
errors.push(look.error);
toStart=[instances.filter((id)=>!runs(id)&&!GONE.includes(states[id]))];
}
}
for(const group of "error" in held?[]:toStart){
const attempt=await requestStarts(fault,group);
errors.push(...attempt.errors);
sawAway||=attempt.sawAway;
for(const id of attempt.accepted)
lastAway.delete(id);
for(const id of attempt.putOff)
lastAway.set(id,clock.now());
}
const troubles=errors.map(troubleOf);
blind=toStart.some((group)=>group.length>0)&&troubles.includes("elsewhere");
failures=errors.length===0?0:failures + 1;
credentialFailures=troubles.includes("credentials")?credentialFailures + 1:0;
if(errors.length>0)
lastError=`${(0,aws_errors .$N)(errors.at(-1))}: ${(0,aws_errors.bD)(errors.at(-1))}`;
if(credentialFailures>=CREDENTIAL_TRIES||clock.now()- begin>=undoLimit){
const up=isBelieved(fate,sawAway,begin,clock.now())?instances.filter(runs):[];
start_again_confirm(fault,up);
throw gaveUp(fault,instances.filter((id)=>!up.includes(id)),lastError);
}
if(first&&failures===0)
continue;
await clock.sleep(failures===0?POLL_INTERVAL:Math.min(LONGEST_PAUSE,POLL_INTERVAL * 2 **(failures - 1)));
}
}
function start_again_confirm({journal},instances){
if(instances.length>0)
journal.append({kind:"undo.confirmed",fault:stop_fault .u,instances});
}
function isBelieved({state,settledAt},sawAway,begin,now){
if(state==="under-way")
return false;
return sawAway||now-Math.max(begin,settledAt)>=SETTLE;
}
}),
6359:
((_webpack_module,$out,$load)=>{
$load.d($out,{
u:()=>(STOP_INSTANCES)
});
const STOP_INSTANCES="stop-instances";
}),
1878:
((_webpack_module,$out,$load)=>{
$load.d($out,{
p:()=>(createRollback)
});
var _aws_errors_0=$load(3921);
var _errors_1=$load(9807);
function createRollback(journal){
const ledger=[];
return{
get open(){
return ledger.length;
},
record:(undo)=>{
journal.append({kind:"undo.recorded",fault:undo.fault,instances:undo.instances});
ledger.push(undo);
},
undoAll:async()=>{
const problems=[];
for(let undo=ledger.pop();undo!==undefined;undo=ledger.pop()){
try{
await undo.run();
}
catch(error){
problems.push(...(0,_aws_errors_0.GW)(error));
}
}
if(problems.length>0)
throw new _errors_1 .e2(problems);
},
};
}
}),
7387:
((_webpack_module,$out,$load)=>{
$load.d($out,{
N:()=>(createAwsTools)
});
var _aws_limiter_4=$load(2560);
var _aws_retry_0=$load(9951);
var _aws_senders_1=$load(2046);
var _safety_fence_2=$load(4412);
var _time_units_3=$load(6429);
const CLEANUP_POLICY={attempts:8,base:250,longest:8 * _time_units_3 .Z2,deadline:30 * _time_units_3 .Z2};
function createAwsTools(world,journal,signal,fence=(0,_safety_fence_2.KH)()){
const{aws,clock,random,attempts}=world;
const route53Limiter=(0,_aws_limiter_4.z)(clock,_aws_limiter_4 .B);
const onRepeat=(repeat)=>{
journal.append({kind:"aws.retry",...repeat});
};
const shared={aws,clock,route53Limiter,onRepeat};
return{
aws:(0,_aws_senders_1.R)({
...shared,
aws:(0,_safety_fence_2.zo)(aws,(0,_safety_fence_2.ZV)(world),fence),
random:random.fork("retry"),
signal,
policy:(0,_aws_retry_0.U)(attempts),
}),
undoAws:(0,_aws_senders_1.R)({...shared,random:random.fork("retry-undo")}),
cleanupAws:(0,_aws_senders_1.R)({...shared,random:random.fork("retry-cleanup"),policy:CLEANUP_POLICY}),
samplingAws:(0,_aws_senders_1.i)(aws,route53Limiter),
};
}
}),
6476:
((_webpack_module,$out,$load)=>{
$load.d($out,{
s:()=>(findWatched)
});
var hosted_zones=$load(5167);
var dist_cjs=$load(7570);
var pages=$load(8980);
async function findLoadBalancer(aws,wanted){
const byArn=wanted.startsWith("arn:");
const found=await(0,pages.a)((marker)=>aws.elb.send(new dist_cjs.DescribeLoadBalancersCommand({...(byArn?{LoadBalancerArns:[wanted]}:{}),Marker:marker})),(page)=>page.NextMarker,(page)=>page.LoadBalancers);
const same=wanted
.toLowerCase()
.replace(/^dualstack\./,"")
.replace(/\.$/,"");
return found
.map((balancer)=>({
arn:balancer.LoadBalancerArn??"",
name:balancer.LoadBalancerName??"",
dnsName:(balancer.DNSName??"").toLowerCase(),
hasIpv6:balancer.IpAddressType?.startsWith("dualstack")===true,
}))
.find((balancer)=>byArn||balancer.name===wanted||balancer.dnsName===same);
}
async function targetGroupsOf(aws,loadBalancer){
const groups=await(0,pages.a)((marker)=>aws.elb.send(new dist_cjs.DescribeTargetGroupsCommand({LoadBalancerArn:loadBalancer,Marker:marker})),(page)=>page.NextMarker,(page)=>page.TargetGroups);
return groups.map((group)=>group.TargetGroupArn??"");
}
var client_route_53_dist_cjs=$load(2325);
async function addressRecords(aws,zoneId,name){
const wanted=(0,hosted_zones.yZ)(name);
const ipv4=[];
const ipv6=[];
await(0,pages.v)((position)=>aws.route53.send(new client_route_53_dist_cjs.ListResourceRecordSetsCommand({
HostedZoneId:zoneId,
StartRecordName:position?.name??wanted,
StartRecordType:position===undefined?"A":position.type,
StartRecordIdentifier:position?.identifier,
})),(page)=>page.IsTruncated?{name:page.NextRecordName,type:page.NextRecordType,identifier:page.NextRecordIdentifier}:undefined,(page)=>{
for(const record of page.ResourceRecordSets??[]){
if((0,hosted_zones.yZ)(record.Name??"")!==wanted||(record.Type!=="A"&&record.Type!=="AAAA"))
return false;
(record.Type==="A"?ipv4:ipv6).push({
failover:record.Failover,
aliasTarget:record.AliasTarget?.DNSName===undefined?undefined:(0,hosted_zones.yZ)(record.AliasTarget.DNSName).replace(/^dualstack\./,""),
addresses:(record.ResourceRecords??[]).map((value)=>value.Value??""),
evaluatesTargetHealth:record.AliasTarget?.EvaluateTargetHealth===true,
healthCheck:record.HealthCheckId,
});
}
return undefined;
});
return{ipv4,ipv6};
}
var aws_targets=$load(7842);
var tokens=$load(1500);
async function findWatched(aws,plan,fill){
const{host}=plan.site;
const optional=(text)=>(text===undefined?undefined:fill(text));
const{id,name}=plan.watch.hostedZone;
const wanted={...(id===undefined||(0,tokens.t8)(id)?{}:{id:fill(id)}),...(name===undefined?{}:{name:fill(name)})};
const zone=await(0,hosted_zones.FP)(aws,wanted,host);
if(zone===undefined)
return{problems:[noHostedZone(host,name)]};
const{ipv4:records,ipv6:ipv6Records}=await addressRecords(aws,zone.id,host);
if(records.length===0)
return{problems:[noRecord(host,zone.name)]};
const primary=records.find((record)=>record.failover==="PRIMARY");
const secondary=records.find((record)=>record.failover==="SECONDARY");
const loadBalancer=await loadBalancerOf(aws,optional(plan.watch.loadBalancer),[primary,secondary,...records]);
if(loadBalancer===undefined)
return{problems:[noLoadBalancer(host)]};
const named=optional(plan.watch.targetGroup);
const targetGroups=[...new Set([...(named===undefined?[]:[named]),...(await targetGroupsOf(aws,loadBalancer.arn))])];
if(targetGroups.length===0)
return{problems:[noTargetGroup(loadBalancer.name)]};
const healths=await Promise.all(targetGroups.map((group)=>(0,aws_targets.k)(aws,group)));
const registered=healths.map((group)=>group.map((target)=>target.id));
const targets=[...new Set(registered.flat())].sort();
const healthCheck=optional(plan.watch.healthCheck)??primary?.healthCheck;
return{
watched:{
nameServers:zone.nameServers,
primary,
secondary,
ipv6Records,
loadBalancer,
targetGroups,
registered,
targets,
healthCheck,
},
};
}
async function loadBalancerOf(aws,named,records){
if(named!==undefined)
return findLoadBalancer(aws,named);
for(const record of records){
if(!record?.aliasTarget?.includes(".elb."))
continue;
const found=await findLoadBalancer(aws,record.aliasTarget);
if(found!==undefined)
return found;
}
return undefined;
}
function noHostedZone(host,name){
return{
code:"watch.no-hosted-zone",
what:name===undefined?`No public hosted zone of this account holds ${host}.`:`This account has no public hosted zone ${name}.`,
whose:"yours",
next:"Name the zone with hosted-zone in the drill file, or use the account that owns it.",
};
}
function noRecord(host,zone){
return{
code:"watch.no-record",
what:`The hosted zone ${zone} has no A record set for ${host}.`,
whose:"yours",
next:"Let the record sets' Name be exactly the host of the site's URL.",
};
}
function noLoadBalancer(host){
return{
code:"watch.no-load-balancer",
what:`No record set of ${host} is an alias of a load balancer in this account and region.`,
whose:"yours",
next:"Let the PRIMARY record set's AliasTarget be the load balancer's DNSName.",
};
}
function noTargetGroup(loadBalancer){
return{
code:"watch.no-target-group",
what:`Load balancer ${loadBalancer} forwards to no target group.`,
whose:"yours",
next:"Give it a listener whose default action forwards to the target group of the instances.",
};
}
}),
6785:
((_webpack_module,$out,$load)=>{
$load.d($out,{
s:()=>(createJournal)
});
function createJournal(clock,onFact){
const facts=[];
return{
facts,
append:(body)=>{
const fact={seq:facts.length,at:clock.now(),...body};
facts.push(fact);
onFact?.(fact);
return fact;
},
};
}
}),
6277:
((_webpack_module,$out,$load)=>{
$load.d($out,{
s:()=>(LAB_ACCOUNT)
});
const LAB_ACCOUNT="000000000000";
}),
3627:
((_webpack_module,$out,$load)=>{
$load.d($out,{
e:()=>(run)
});
var aws_errors=$load(3921);
var errors=$load(9807);
var refusal=$load(2148);
var objects=$load(1728);
var aws_stacks=$load(7203);
var deploy_ownership=$load(313);
async function lookBeforehand(context,stacks){
const{aws,tags}=context;
const there=new Map();
const ownership=await Promise.all(stacks.map(async(stack)=>{
const state=await(0,aws_stacks.GO)(aws,stack.name);
if(state!==undefined)
there.set(stack.key,state);
return state&&(0,deploy_ownership.nL)(aws,state,stack,tags);
}));
return{reasons:[...ownership.filter((problem)=>problem!==undefined),...(await bucketProblems(context,stacks))],there};
}
async function bucketProblems({aws},stacks){
const problems=[];
const buckets=new Map(stacks.flatMap((stack)=>(stack.upload===undefined?[]:[[stack.upload.bucket,stack]])));
for(const[bucket,stack]of buckets){
const why=await whyNotBucket(()=>(0,objects.Vh)(aws,bucket));
if(why===undefined)
continue;
const files=stack.upload?.objects.map(({file})=>file).join(", ");
problems.push({
code:stack.upload?.named?"deploy.bucket":"deploy.no-bucket",
what:stack.upload?.named
?`The bucket ${bucket}, to which templates are to be uploaded, ${why}.`
:`Stack "${stack.key}" needs templates in a bucket (${files}), and the drill file names none.`,
whose:"yours",
next:"Name a bucket of this account in the stacks' region: `bucket:` in the drill file, or --bucket.",
place:{file:stack.template},
});
}
return problems;
}
async function whyNotBucket(ask){
try{
await ask();
return undefined;
}
catch(error){
switch((0,aws_errors .$N)(error)){
case "NotFound":
case "NoSuchBucket":
return "does not exist";
case "Forbidden":
case "AccessDenied":
case "403":
return "may not be used with these credentials";
case "PermanentRedirect":
case "MovedPermanently":
case "301":
return "is in another region";
default:
throw error;
}
}
}
var change_sets=$load(2378);
var units=$load(6429);
var as_deployed=$load(1277);
var stack_status=$load(4151);
async function uploadTemplates({aws},{body,upload}){
if(upload===undefined)
return{body};
await Promise.all(upload.objects.map((object)=>(0,objects.U5)(aws,upload.bucket,object.key,object.body)));
return upload.url===undefined?{body}:{url:upload.url};
}
var would_replace=$load(3528);
const DELETION_LIMIT=30 * units .Z2;
const changeSetName=({drill})=>`failover-drill-${drill}`;
async function changeSetRequest(context,stack,parameters,existing){
const isCreate=existing===undefined||(0,stack_status.H7)(existing.status);
return{
stack:stack.name,
name:changeSetName(context),
type:isCreate?"CREATE":"UPDATE",
template:await uploadTemplates(context,stack),
parameters,
capabilities:stack.capabilities,
tags:{...(isCreate?context.tags:existing.tags),...stack.tags},
role:context.role,
withNested:!isCreate&&context.replace!=="allow"&&stack.body.includes("AWS::CloudFormation::Stack"),
};
}
const interval=(waited)=>(waited<2 * units .Z2?units .Z2:Math.min(Math.max(0.2 * units .Z2,waited / 40),units .Z2));
async function changeSetOutcome(context,key,request){
const{aws,clock,signal}=context;
const begins=clock.now();
for(;;){
await clock.sleep(interval(clock.now()- begins),signal);
const{status,reason}=await(0,change_sets.gx)(aws,request.stack,request.name);
if(status==="CREATE_COMPLETE")
return "ready";
if(status==="FAILED"){
await(0,change_sets.cW)(aws,request.stack,request.name);
if((0,change_sets.u3)(reason))
return "no-change";
if(request.type==="CREATE")
await(0,aws_stacks.wm)(aws,request.stack,`${request.name}-shell`);
throw new errors .e2([
{
code:"deploy.change-set-failed",
what:`CloudFormation refuses the template of stack "${key}": ${reason??"no reason given"}`,
whose:"yours",
next:"Mend the template or its parameters.",
},
]);
}
if(clock.now()>=context.deadline){
throw new errors .e2([
{
code:"deploy.deadline",
what:`The change set of stack "${key}" was still ${status} when the time for deploying was over.`,
whose:"aws",
next:"Repeat the drill; raise deadlines.deploy if it only needs longer.",
},
]);
}
}
}
async function prepareChangeSet(context,stack,request,existing){
const outcome=await changeSetOutcome(context,stack.key,request);
if(outcome==="no-change"||existing===undefined||request.type!=="UPDATE"||context.replace==="allow")
return{outcome};
const losses=await(0,would_replace.x0)(context.aws,request.stack,request.name);
const against=(0,would_replace.SD)(stack,losses);
if(against===undefined)
return{outcome};
const newer=await(0,as_deployed.cE)(context.aws,stack,existing,request);
if(newer.length===0)
return{outcome,against};
await discardChangeSet(context,request);
return{outcome:"no-change",left:(0,would_replace.rz)(stack,newer,losses)};
}
async function discardChangeSet({aws,clock,signal},{stack,name}){
await(0,change_sets.cW)(aws,stack,name);
const deadline=clock.now()+ DELETION_LIMIT;
while(await isThere(()=>(0,change_sets.gx)(aws,stack,name))){
if(clock.now()>=deadline)
return false;
await clock.sleep(units .Z2,signal);
}
return true;
}
async function replaceChangeSet(context,key,request){
if(await discardChangeSet(context,request))
return;
throw new errors .e2([
{
code:"deploy.change-set-failed",
what:`The change set ${request.name} of stack "${key}" no longer fits, and CloudFormation does not remove it.`,
whose:"aws",
next:"Delete it in CloudFormation, then repeat the drill.",
},
]);
}
async function isThere(describe){
try{
return(await describe()).status!=="DELETE_COMPLETE";
}
catch(error){
if((0,aws_errors .$N)(error).startsWith("ChangeSetNotFound"))
return false;
throw error;
}
}
const DEPLOY_ROLE_ADVICE="Let CloudFormation work with a role of its own: `deploy-role: failover-drill-deploy` in the drill file (DeployRoleArn of templates/roles.yml), and for the shipped error page its stack's parameter PermissionsBoundaryArn (BoundaryArn). Or allow all of it to the credentials: failover-drill policy prints it.";
function deployRoleAdvice(reason,role){
if(!/not authorized to perform|AccessDenied|UnauthorizedOperation/i.test(reason))
return undefined;
if(role===undefined)
return DEPLOY_ROLE_ADVICE;
if(!/iam:(CreateRole|PutRolePolicy|AttachRolePolicy)/.test(reason))
return undefined;
return `The role of templates/roles.yml makes roles only with its boundary: give the stack the boundary's ARN (BoundaryArn; PermissionsBoundaryArn is the shipped error page's parameter), or allow it to ${role}.`;
}
var stack_events=$load(3504);
var event_tree=$load(4793);
var wait_for_stack=$load(6372);
async function readyForChange(context,stack){
const state=await atRest(context,stack,await(0,aws_stacks.GO)(context.aws,stack.name));
if(state===undefined||(0,stack_status.oy)(state.status))
return undefined;
if((0,stack_status.ZD)(state.status)){
throw new errors .e2([
{
code:"deploy.stack-stuck",
what:`Stack "${stack.key}" (${stack.name}) is in ${state.status} and cannot be updated.`,
whose:"yours",
next:"Continue its rollback in CloudFormation, or delete it, then repeat the drill.",
},
]);
}
if(!(0,stack_status.mG)(state.status))
return state;
await(0,aws_stacks.wm)(context.aws,state.id,`failover-drill-${context.drill}-delete-${stack.key}`);
const left=await(0,wait_for_stack.Z)(context,{key:stack.key,id:state.id},(now)=>now.status==="DELETE_FAILED");
if(left===undefined)
return undefined;
throw new errors .e2([
{
code:"deploy.leftover-not-deleted",
what:`Stack "${stack.key}" (${stack.name}) is in ${left.status}: ${left.reason??"no reason given"}`,
whose:"yours",
next:"Delete the stack in CloudFormation, then repeat the drill.",
},
]);
}
async function updatable(context,stack,seen){
const state=await atRest(context,stack,seen);
if(state===undefined)
return undefined;
const{status}=state;
return(0,stack_status.oy)(status)||(0,stack_status.H7)(status)||(0,stack_status.ZD)(status)||(0,stack_status.mG)(status)?undefined:state;
}
async function atRest(context,{key},state){
if(state===undefined||!(0,stack_status.LT)(state.status))
return state;
return(0,wait_for_stack.Z)(context,{key,id:state.id},(now)=>!(0,stack_status.LT)(now.status));
}
var tell_events=$load(3427);
async function deployStack(context,stack,parameters,isThere,{looked,holds}){
const started=context.clock.now();
if(looked!==undefined&&holds){
const{existing}=looked;
if(looked.outcome==="no-change")
return finish(context,stack,existing,false,started,looked.left);
const before=await beforeExecution(context,stack,existing);
return finish(context,stack,await execute(context,stack,before,looked.request.name,started),true,started);
}
if(looked?.outcome==="ready")
await replaceChangeSet(context,stack.key,looked.request);
const existing=isThere?await readyForChange(context,stack):undefined;
const request=await changeSetRequest(context,stack,parameters,existing);
await(0,change_sets.V$)(context.aws,request);
const looking=beforeExecution(context,stack,existing);
looking.catch(()=>undefined);
const{outcome,against,left}=await prepareChangeSet(context,stack,request,existing);
if(outcome==="no-change"&&existing!==undefined)
return finish(context,stack,existing,false,started,left);
if(against!==undefined){
await discardChangeSet(context,request);
throw new refusal .P([against]);
}
const finished=await execute(context,stack,await looking,request.name,started);
return finish(context,stack,finished,true,started);
}
async function beforeExecution({aws},stack,existing){
const state=existing??(await(0,aws_stacks.GO)(aws,stack.name));
if(state===undefined)
throw gone(stack);
return{id:state.id,status:state.status,marker:await(0,stack_events.z)(aws,state.id)};
}
async function execute(context,stack,{id,status:statusBefore,marker},changeSet,started){
const{aws,journal}=context;
const tree=(0,event_tree.z)(aws,id,marker);
const tell=()=>(0,tell_events.f)(journal,stack.key,tree);
await(0,change_sets._A)(aws,id,changeSet,`${changeSet}-${stack.key}`);
const state=await(0,wait_for_stack.D)(context,{key:stack.key,id,statusBefore},tree,tell);
if(state!==undefined&&(0,stack_status.oJ)(state.status))
return state;
const cause=tree.rootCause();
journal.append({
kind:"stack.finished",
stack:stack.key,
status:state?.status??"DELETE_COMPLETE",
changed:true,
took:context.clock.now()- started,
outputs:{},
...(cause===undefined?{}:{rootCause:cause}),
});
throw new errors .e2([
{
code:"deploy.stack-failed",
what:cause===undefined
?`Stack "${stack.key}" (${stack.name}) ended as ${state?.status??"deleted"}: ${state?.reason??"no reason given"}`
:`Stack "${stack.key}" (${stack.name}) ended as ${state?.status??"deleted"} because ${cause.logicalId} (${cause.type}) failed: ${cause.reason}`,
whose:"yours",
next:deployRoleAdvice(cause?.reason??"",context.role)??
`Mend ${cause?.logicalId??"the stack"} in ${stack.template}, then repeat the drill.`,
place:{file:stack.template},
},
]);
}
function finish(context,stack,state,changed,started,left){
const{status,outputs}=state;
if(left!==undefined)
context.journal.append({kind:"notice",code:"deploy.newer-value-left",what:left});
context.journal.append({kind:"stack.finished",stack:stack.key,status,changed,took:context.clock.now()- started,outputs});
return{id:state.id,name:state.name,outputs,changed};
}
function gone(stack){
return new errors .e2([
{
code:"deploy.stack-gone",
what:`Stack "${stack.key}" (${stack.name}) disappeared while it was being deployed.`,
whose:"yours",
next:"Let nothing else delete the site's stacks during a drill.",
},
]);
}
var references=$load(6600);
async function lookAhead(context,stacks,there){
if(context.replace==="allow")
return new Map();
const states=new Map();
await everyOne(stacks.map(async(stack)=>{
const seen=there.get(stack.key);
const state=seen&&(await updatable(context,stack,seen));
if(state!==undefined)
states.set(stack.key,state);
}));
const looks=await everyOne(stacks.map((stack)=>lookAt(context,stack,states)));
const found=looks.filter((look)=>look!==undefined);
const against=found.flatMap(({problem})=>problem??[]);
if(against.length>0){
const open=found.filter(({outcome})=>outcome==="ready");
await everyOne(open.map(({request})=>discardChangeSet(context,request)));
throw new refusal .P(against);
}
return new Map(found.map((look)=>[look.key,look]));
}
async function lookAt(context,stack,states){
const existing=states.get(stack.key);
const parameters=existing&&parametersOf(stack,states);
if(existing===undefined||parameters===undefined)
return undefined;
return unlessRefused(context,async()=>{
const request={...(await changeSetRequest(context,stack,parameters,existing)),token:`${changeSetName(context)}-ahead`};
try{
await(0,change_sets.V$)(context.aws,request);
const{against,...prepared}=await prepareChangeSet(context,stack,request,existing);
return{key:stack.key,existing,request,...prepared,problem:against};
}
catch(error){
context.signal?.throwIfAborted();
await discardChangeSet(context,request);
throw error;
}
});
}
async function unlessRefused({signal},work){
try{
return await work();
}
catch(error){
signal?.throwIfAborted();
if(error instanceof errors .e2||error instanceof aws_errors .iQ)
return undefined;
throw error;
}
}
async function everyOne(work){
await Promise.allSettled(work);
return Promise.all(work);
}
function parametersOf(stack,deployed){
if(!stack.after.every((key)=>deployed.has(key)))
return undefined;
try{
return(0,references.V)(stack,(key)=>deployed.get(key));
}
catch(error){
if(error instanceof errors .e2)
return undefined;
throw error;
}
}
var polite=$load(3875);
async function deploy(given,stacks){
const context=(0,polite.c)(given);
const{reasons,there}=await lookBeforehand(context,stacks);
if(reasons.length>0)
throw new refusal .P(reasons);
const ahead=await lookAhead(context,stacks,there);
const done=new Map();
const changed=new Set();
const problems=[];
let refused=true;
const underway=new Map();
const deployOne=async(stack)=>{
await Promise.all(stack.after.map((key)=>underway.get(key)));
context.signal?.throwIfAborted();
if(!stack.after.every((key)=>done.has(key)))
return;
try{
const parameters=(0,references.V)(stack,(key)=>done.get(key));
const holds=!stack.after.some((key)=>changed.has(key));
const looked=ahead.get(stack.key);
const{changed:isChanged,...deployed}=await deployStack(context,stack,parameters,there.has(stack.key),{looked,holds});
if(isChanged)
changed.add(stack.key);
done.set(stack.key,deployed);
}
catch(error){
context.signal?.throwIfAborted();
if(!(error instanceof refusal .P))
refused=false;
problems.push(...(0,aws_errors.GW)(error).map((problem)=>inStack(stack,problem)));
}
};
for(const stack of stacks)
underway.set(stack.key,deployOne(stack));
await Promise.allSettled(underway.values());
context.signal?.throwIfAborted();
if(problems.length>0)
throw refused?new refusal .P(problems):new errors .e2(problems);
return done;
}
function inStack(stack,problem){
if(!problem.code.startsWith("aws."))
return problem;
return{...problem,what:`Stack "${stack.key}" (${stack.name}): ${problem.what}`,place:{file:stack.template}};
}
const LOOK_INTERVAL=units .Z2;
async function until(clock,condition,deadline,signal){
for(;;){
if(condition())
return true;
const left=deadline-clock.now();
if(left<=0)
return false;
await clock.sleep(Math.min(LOOK_INTERVAL,left),signal);
}
}
var aws_alarms=$load(1200);
const EVERY=10 * units .Z2;
function alarmRules({plan,aws}){
const{alarms}=plan.safety;
if(alarms.length===0)
return[];
const look=async()=>{
const ringing=[...(await(0,aws_alarms.c)(aws,alarms)).values()].filter(({state})=>state==="ALARM");
if(ringing.length===0)
return undefined;
const told=ringing.map(({name,reason})=>(reason===""?name:`${name} (${reason})`)).join(", ");
return `${ringing.length===1?"The alarm":"Alarms"} ${told} went into ALARM.`;
};
return[{code:"stop.alarm",subject:"CloudWatch's alarms",every:EVERY,look}];
}
function bystanderRules({radius,signals}){
if(radius.bystanders.length===0)
return[];
const look=()=>{
const states=signals.latest("instances")?.outcome.states;
const fallen=radius.bystanders.filter((id)=>states?.[id]!==undefined&&states[id]!=="running");
if(fallen.length===0)
return undefined;
return `Outside of the blast radius, ${fallen.map((id)=>`${id} is ${states?.[id]}`).join(", ")}.`;
};
return[{code:"stop.bystander",subject:"the other instances",look}];
}
function outageRules({plan,signals}){
const limit=plan.limits.outage;
if(limit===undefined)
return[];
const look=()=>{
const{outage}=signals.page;
if(outage===undefined||outage.to-outage.from<=limit)
return undefined;
return `Clients were served neither the site nor the error page for ${(0,units.a3)(outage.to-outage.from)}, longer than the limit of ${(0,units.a3)(limit)}.`;
};
return[{code:"stop.outage",subject:"the page",look}];
}
var aws_tags=$load(8623);
function radiusIds({radius}){
return radius.targets.map((target)=>target.id);
}
function leavesTargets({radius,watched}){
const hit=new Set(radius.targets.map((target)=>target.id));
return watched.targets.some((id)=>!hit.has(id));
}
var safety_marks=$load(3291);
const stop_tag_EVERY=5 * units .Z2;
function stopTagRule(experiment){
const ids=radiusIds(experiment);
return{
code:"stop.tag",
subject:"the instances' tags",
every:stop_tag_EVERY,
look:async()=>{
const tagged=[...(await(0,aws_tags.g$)(experiment.aws,ids,[safety_marks .wg]))].find(([,tags])=>tags[safety_marks .wg]!==undefined);
if(tagged===undefined)
return undefined;
const[id,tags]=tagged;
return `Somebody set the tag ${safety_marks .wg}${tags[safety_marks .wg]===""?"":`=${tags[safety_marks .wg]}`} on ${id}.`;
},
};
}
const undo_due_EVERY=5 * units .Z2;
function undoDueRule(latest,{undoBy}){
return{
code:"stop.undo-due",
subject:"the clock",
every:undo_due_EVERY,
look:()=>(latest.now()>=undoBy?`The drill was held up: its undo was due at ${(0,units.r4)(undoBy)}.`:undefined),
};
}
class StopCondition extends Error{
code;
constructor(code,what){
super(what);
this.name="StopCondition";
this.code=code;
}
}
function watchStopConditions(experiment,net,latest=experiment.clock){
const{clock,journal}=experiment;
const met=new AbortController();
const over=new AbortController();
const isOver=()=>over.signal.aborted||met.signal.aborted;
const meet=({code},what)=>{
if(isOver())
return;
journal.append({kind:"stop-condition",code,what});
met.abort(new StopCondition(code,what));
};
const watched=[undoDueRule(latest,net),...rulesOf(experiment)].map((rule)=>({
rule,
due:clock.now(),
isUnderWay:false,
hasFailed:false,
}));
const look=async(state)=>{
const{rule}=state;
state.isUnderWay=true;
state.due=clock.now()+(rule.every??0);
try{
const what=await rule.look();
state.hasFailed=false;
if(what!==undefined)
meet(rule,what);
}
catch(error){
if(!isOver()&&!state.hasFailed)
journal.append({kind:"notice",code:`${rule.code}-unknown`,what:unknown(rule,error)});
state.hasFailed=true;
}
finally{
state.isUnderWay=false;
}
};
const loop=async()=>{
while(!isOver()){
for(const state of watched)
if(!state.isUnderWay&&clock.now()>=state.due)
void look(state);
const next=Math.min(...watched.map(({due})=>due))- clock.now();
await clock.sleep(Math.max(LOOK_INTERVAL,next),over.signal).catch(()=>undefined);
}
};
void loop();
return{signal:met.signal,stop:()=>over.abort()};
}
function rulesOf(experiment){
return[...outageRules(experiment),...bystanderRules(experiment),stopTagRule(experiment),...alarmRules(experiment)];
}
function unknown({subject},error){
return `For a while ${subject} could not be read (${(0,aws_errors.bD)(error)}), so nothing there would have ended the drill.`;
}
function createEnding(journal,signals){
let why="done";
const failed=(reason)=>{
if(why==="done")
why=reason;
};
return{
get why(){
return why;
},
attempt:async(work)=>{
try{
return await work();
}
catch(error){
if(signals.some((signal)=>signal?.aborted&&error===signal.reason))
failed("interrupted");
else if(error instanceof StopCondition)
failed("stopped");
else if(error instanceof refusal .P){
failed("refused");
journal.append({kind:"refused",problems:error.problems});
}
else{
failed("error");
journal.append({kind:"error",problems:(0,aws_errors.GW)(error)});
}
return undefined;
}
},
workIsOver:()=>{
if(signals.some((signal)=>signal?.aborted))
failed("interrupted");
},
};
}
var aws_identity=$load(3544);
async function checkIdentity(aws,plan,journal){
const identity=await(0,aws_identity.I)(aws);
journal.append({kind:"identity",...identity,region:plan.region});
return identity;
}
var aws_instances=$load(3584);
async function orAborted(work,signal){
if(signal===undefined)
return work;
let abort=()=>undefined;
const aborted=new Promise((_,reject)=>{
abort=()=>reject(signal.reason);
signal.addEventListener("abort",abort,{once:true});
});
try{
return await Promise.race([work,aborted]);
}
finally{
signal.removeEventListener("abort",abort);
}
}
var start_again=$load(7972);
var stop_fault=$load(6359);
const STOP_ATTEMPTS=5;
const ATTEMPT_INTERVAL=units .Z2;
async function injectStop(fault,rollback){
const{instances,clock,journal,signal}=fault;
signal?.throwIfAborted();
const fate={state:"none",settledAt:clock.now()};
rollback.record((0,start_again.t)(fault,fate));
journal.append({kind:"fault.requested",fault:stop_fault .u,instances});
try{
await orAborted(stopUntilAccepted(fault,fate),signal);
}
catch(error){
if(!signal?.aborted)
journal.append({kind:"fault.rejected",fault:stop_fault .u,error:`${(0,aws_errors .$N)(error)}: ${(0,aws_errors.bD)(error)}`});
throw error;
}
journal.append({kind:"fault.accepted",fault:stop_fault .u,instances});
}
async function stopUntilAccepted(fault,fate){
const{instances,aws,clock,journal,signal}=fault;
let running=instances;
for(let attempt=1;;attempt +=1){
const before=fate.state;
fate.state="under-way";
try{
await(0,aws_instances.Y6)(aws,running);
fate.state="accepted";
return;
}
catch(error){
const cause=error instanceof Error?error.cause:undefined;
const after=signal?.aborted?"unknown":fateAfter(cause??error);
fate.state=after==="unknown"||before==="none"?after:before;
if(!(0,aws_errors.dg)(cause)||attempt===STOP_ATTEMPTS)
throw error;
journal.append({kind:"aws.retry",service:"ec2",operation:"StopInstances",code:(0,aws_errors .$N)(error),attempt});
}
finally{
fate.settledAt=clock.now();
}
await clock.sleep(ATTEMPT_INTERVAL,signal);
const states=await(0,aws_instances.q2)(aws,instances);
running=instances.filter((id)=>states[id]==="running"||states[id]==="pending");
if(running.length>0)
continue;
fate.state="accepted";
return;
}
}
function fateAfter(cause){
if(cause instanceof errors .e2)
return "none";
return(0,aws_errors.vu)(cause)?"refused":"unknown";
}
async function inject(experiment,rollback,{timer},notOurs){
const{plan,clock,journal,aws,undoAws,signal,signals}=experiment;
signals.restart(clock.now());
const instances=radiusIds(experiment);
const undoLimit=plan.deadlines.recovery;
const fault={instances,region:plan.region,clock,journal,aws,undoAws,signal,undoLimit,timer};
await injectStop({...fault,notOurs:()=>notOurs(instances)},rollback);
}
var ipv6_answers=$load(5131);
function addressesOf(outcome,type="A"){
if(outcome.kind!=="answer"||outcome.rcode!=="NOERROR")
return[];
return outcome.records.filter((record)=>record.type===type).map((record)=>record.data);
}
function classifyAnswer(outcome,loadBalancer,type="A"){
if(outcome.kind==="timeout")
return{seen:"error",addresses:[],detail:"timeout"};
if(outcome.kind==="unreachable")
return{seen:"error",addresses:[],detail:outcome.reason};
if(outcome.rcode!=="NOERROR"&&outcome.rcode!=="NXDOMAIN")
return{seen:"error",addresses:[],detail:outcome.rcode};
const addresses=[];
let ttl=Number.POSITIVE_INFINITY;
let own=0;
for(const record of outcome.records){
if(record.type!==type)
continue;
addresses.push(record.data);
ttl=Math.min(ttl,record.ttl);
if(loadBalancer.has(record.data))
own +=1;
}
if(addresses.length===0)
return{seen:"none",addresses,...(outcome.rcode==="NXDOMAIN"?{detail:"NXDOMAIN"}:{})};
return{seen:own===addresses.length?"primary":own===0?"secondary":"mixed",addresses,ttl};
}
const REFRESH_INTERVAL=ipv6_answers .u_ / 2;
const TIMEOUT=5 * units .Z2;
function ownAddresses(net,clock,dnsName,type="A",learnt=()=>{}){
const known=new Set();
let asked=Number.NEGATIVE_INFINITY;
const refresh=async()=>{
asked=clock.now();
const answer=await net.ask({server:"recursive",name:dnsName,type,timeout:TIMEOUT});
const before=known.size;
for(const address of addressesOf(answer,type))
known.add(address);
if(known.size>before)
learnt(known);
return known;
};
return{
refresh,
current:()=>{
if(clock.now()- asked>=REFRESH_INTERVAL)
void refresh();
return known;
},
};
}
const TRIES=5;
async function findIpv6({net,clock,journal,signal},host,{ipv6Records:records,loadBalancer}){
if(records.length===0)
return{};
const others=records.filter(({failover})=>failover!=="SECONDARY");
const leading=others.length>0?others:records;
if(leading.some(({aliasTarget})=>aliasTarget!==loadBalancer.dnsName))
return{notice:elsewhere(host,loadBalancer)};
if(!loadBalancer.hasIpv6)
return{};
const failsOver=ipv6FailsOver(records);
const own=ownAddresses(net,clock,loadBalancer.dnsName,"AAAA",(known)=>journal.append({kind:"ipv6.watched",addresses:[...known],failsOver}));
for(let tried=1;(await own.refresh()).size===0;tried +=1){
if(tried===TRIES)
return{notice:untold(host,loadBalancer)};
await clock.sleep(units .Z2,signal);
}
return{own};
}
function ipv6FailsOver(records){
const primary=records.find(({failover})=>failover==="PRIMARY");
const hasSignal=primary?.evaluatesTargetHealth===true||primary?.healthCheck!==undefined;
return hasSignal&&records.some(({failover})=>failover==="SECONDARY");
}
function elsewhere(host,{name}){
return `${host} has an AAAA record set that is no alias of the load balancer ${name}: this drill does not watch where it leads, and its verdict says nothing of visitors by IPv6.`;
}
function untold(host,{name}){
return `${host} has an AAAA record set, but this machine's resolver told no IPv6 address of the load balancer ${name}: the verdict says nothing of visitors by IPv6.`;
}
const UNPREDICTED_FAILOVER=5 * units .pY;
function observe(experiment){
return leavesTargets(experiment)?observeStaying(experiment):observeFailover(experiment);
}
async function observeFailover(experiment){
const{plan,clock,journal,signal,signals}=experiment;
const begin=clock.now();
const deadline=begin+plan.deadlines.failover;
const isSteady=()=>signals.page.errorPageInARow>=plan.steadySamples;
if(!(await until(clock,isSteady,deadline,signal))){
journal.append({kind:"observed",what:"deadline"});
return "the error page did not appear in time";
}
journal.append({kind:"observed",what:"error-page-steady"});
await clock.sleep(plan.deadlines.hold,signal);
if(!(await untilStopped(experiment,deadline)))
return "the error page was held, and the instances were still stopping";
if(!(await untilIpv6Left(experiment,deadline)))
return "the error page was held, and AAAA still led to the load balancer";
const predicted=plan.budget.metrics["checkers-unhealthy"];
const healthCheckFailed=()=>predicted===undefined||signals.latest("checkers")?.outcome.status==="unhealthy";
if(healthCheckFailed())
return "the error page was steady and was held";
const failed=await until(clock,healthCheckFailed,Math.min(begin +(predicted?.max??0),deadline),signal);
return failed
?"the error page was held until the health check had failed too"
:"the error page was held, and the health check did not fail";
}
async function untilIpv6Left({clock,signal,journal,watched,ownIpv6},deadline){
if(ownIpv6===undefined||!ipv6FailsOver(watched.ipv6Records))
return true;
return until(clock,()=>(0,ipv6_answers.fM)(journal.facts,ownIpv6.current()),deadline,signal);
}
async function observeStaying(experiment){
const{plan,clock,journal,signal,signals}=experiment;
const deadline=clock.now()+ plan.deadlines.failover;
const{failover,"dns-failover":flip}=plan.budget.metrics;
const longest=(failover??flip)?.max??UNPREDICTED_FAILOVER;
const isSteady=()=>signals.page.errorPageInARow>=plan.steadySamples;
if(await until(clock,isSteady,clock.now()+ Math.min(plan.deadlines.failover,longest),signal)){
journal.append({kind:"observed",what:"error-page-steady"});
return "the error page appeared although targets were left";
}
await untilStopped(experiment,deadline);
const stayed=signals.page.errorPages===0;
journal.append({kind:"observed",what:stayed?"stayed-on-primary":"deadline"});
return stayed?"the site stayed on the primary":"the error page came and went";
}
function untilStopped({clock,signal,signals,radius},deadline){
const noneIsStopping=()=>{
const states=signals.latest("instances")?.outcome.states??{};
return radiusIds({radius}).every((id)=>states[id]!=="stopping");
};
return until(clock,noneIsStopping,deadline,signal);
}
async function phase(journal,name,work){
journal.append({kind:"phase",phase:name,state:"entered"});
try{
const result=await work();
journal.append({kind:"phase",phase:name,state:"left",...(typeof result==="string"?{why:result}:{})});
return result;
}
catch(error){
journal.append({kind:"phase",phase:name,state:"left",why:reasonOf(error)});
throw error;
}
}
function reasonOf(error){
return error instanceof StopCondition?error.message:((0,aws_errors.GW)(error)[0]?.what??"");
}
var blast_radius=$load(1005);
function createSignals(){
let latest=new Map();
let from=Number.NEGATIVE_INFINITY;
let page=emptyRun();
let next;
const early=new Map();
const countPage=(n,sample)=>{
next??=n;
if(n<next)
return;
early.set(n,sample);
for(;early.has(next);next +=1){
const known=early.get(next);
early.delete(next);
if(known!==undefined)
count(page,next,known);
}
};
return{
get page(){
return page;
},
latest:(probe)=>latest.get(probe),
feed:(probe,n,due,outcome)=>{
if(due<from)
return;
const isMissing="missing" in outcome;
if(probe==="page")
countPage(n,isMissing?undefined:{due,outcome:outcome});
if(isMissing||n<(latest.get(probe)?.n??0))
return;
latest.set(probe,{n,due,outcome});
},
feedFurther:(n,due,outcome)=>{
if(due>=from)
countFurther(page,n,outcome);
},
restart:(instant)=>{
latest=new Map();
from=instant;
page=emptyRun();
next=undefined;
early.clear();
},
};
}
function emptyRun(){
return{primaryInARow:0,errorPageInARow:0,errorPages:0,outage:undefined,answeredBy:new Map(),latest:-1,further:new Map()};
}
function count(run,n,{due,outcome:{seen,instance}}){
run.latest=n;
run.outage=seen==="primary"||seen==="error-page"?undefined:{from:run.outage?.from??due,to:due};
run.primaryInARow=seen==="primary"?run.primaryInARow + 1:0;
run.errorPageInARow=seen==="error-page"?run.errorPageInARow + 1:0;
if(seen==="error-page")
run.errorPages +=1;
if(seen==="primary"&&instance!==undefined)
run.answeredBy.set(instance,Math.max(n,run.answeredBy.get(instance)??n));
}
function countFurther(run,n,outcome){
const{seen,instance,path}=outcome;
const before=run.further.get(path)?.primaryInARow??0;
run.further.set(path,{primaryInARow:seen==="primary"?before + 1:0,last:outcome,n});
if(seen==="primary"&&instance!==undefined)
run.answeredBy.set(instance,Math.max(n,run.answeredBy.get(instance)??n));
}
var watched=$load(6476);
async function prepareExperiment(base,deployed){
const{plan,aws,journal}=base;
const fill=(text)=>(0,references.B)(text,(key)=>deployed.get(key));
const stackName=(key)=>deployed.get(key)?.name??stackNameOf(plan,key);
const found=await(0,watched.s)(aws,plan,fill);
const registered="watched" in found?found.watched.targets:[];
const radius=await(0,blast_radius.R)(aws,plan,registered,stackName,fill);
if(radius.targets.length>0)
journal.append({kind:"blast-radius",targets:radius.targets,bystanders:radius.bystanders});
const problems=["problems" in found?found.problems:[],radius.problems].flat();
if("problems" in found||problems.length>0)
throw new refusal .P(problems);
const{own:ownIpv6,notice}=await findIpv6(base,plan.site.host,found.watched);
if(notice!==undefined)
journal.append({kind:"notice",code:"site.ipv6-not-watched",what:notice});
return{...base,watched:found.watched,ownIpv6,radius,signals:createSignals()};
}
function stackNameOf(plan,key){
return plan.stacks.find((stack)=>stack.key===key)?.name??key;
}
function startSampling(clock,journal,probes,onSample,onFurther){
const start=clock.now();
const schedules=probes.map((probe)=>({probe,n:0}));
const waiting=new Set();
const stopping=new AbortController();
const tell=(probe,n,due,outcome)=>{
journal.append({kind:"sample",probe:probe.name,n,due,outcome});
};
const take=async(probe,n,due)=>{
const sample={probe,n,due};
waiting.add(sample);
let outcome;
try{
outcome=await probe.observe(n);
}
catch(error){
outcome={missing:(0,aws_errors.bD)(error)};
}
if(!waiting.delete(sample))
return;
if(probe.giveUpAfter!==undefined&&clock.now()- due>probe.giveUpAfter){
outcome={missing:`no answer within ${(0,units.a3)(probe.giveUpAfter)}`};
}
tell(probe,n,due,outcome);
onSample(probe.name,n,due,outcome);
if("missing" in outcome)
return;
const second=probe.further?.(n,outcome);
if(second===undefined)
return;
const further=await second;
if(stopping.signal.aborted)
return;
tell(probe,n,due,further);
onFurther?.(probe.name,n,due,further);
};
const takeAllDue=()=>{
let next=Number.POSITIVE_INFINITY;
for(const schedule of schedules){
const{probe}=schedule;
let due=start+schedule.n*probe.interval;
for(;due<=clock.now();due=start+schedule.n*probe.interval){
const n=schedule.n++;
if(clock.now()- due<probe.interval)
void take(probe,n,due);
else{
const outcome={missing:"not sent in time: this machine was held up"};
tell(probe,n,due,outcome);
onSample(probe.name,n,due,outcome);
}
}
next=Math.min(next,due);
}
return next;
};
const loop=async()=>{
while(!stopping.signal.aborted){
const next=takeAllDue();
if(next===Number.POSITIVE_INFINITY)
return;
await clock.sleep(next-clock.now(),stopping.signal).catch(()=>undefined);
}
};
const ended=loop();
return{
stop:async()=>{
stopping.abort();
await ended;
for(const{probe,n,due}of waiting)
tell(probe,n,due,{missing:"no answer before the drill ended"});
waiting.clear();
for(const probe of probes)
probe.close?.();
},
};
}
const TYPES={authoritative:"A","authoritative-ipv6":"AAAA"};
function authoritativeProbe(name,net,host,nameServers,own,{interval,timeout}){
const type=TYPES[name];
return{
name,
interval,
observe:async(n)=>{
const nameServer=nameServers[n%nameServers.length];
if(nameServer===undefined)
return{missing:"the hosted zone names no name servers"};
const answer=await net.ask({server:{nameServer},name:host,type,timeout});
const addresses=own.current();
return addresses.size===0
?{missing:"the load balancer's own addresses are not known"}
:classifyAnswer(answer,addresses,type);
},
};
}
var dist_cjs=$load(2325);
async function checkerObservations(aws,healthCheck){
const output=await aws.route53.send(new dist_cjs.GetHealthCheckStatusCommand({HealthCheckId:healthCheck}));
return(output.HealthCheckObservations??[]).map(({Region,IPAddress,StatusReport})=>({
checker:`${Region} ${IPAddress}`,
passed:StatusReport?.Status?.startsWith("Success")===true,
text:StatusReport?.Status??"",
checkedAt:StatusReport?.CheckedTime?.getTime()??0,
}));
}
async function healthCheckSettings(aws,healthCheck){
const output=await aws.route53.send(new dist_cjs.GetHealthCheckCommand({HealthCheckId:healthCheck}));
const{FailureThreshold=3,Inverted=false,Disabled=false}=output.HealthCheck?.HealthCheckConfig??{};
return{failureThreshold:FailureThreshold,inverted:Inverted,disabled:Disabled};
}
function statusBySettings(byCheckers,{inverted,disabled}){
const plain=disabled?"healthy":byCheckers;
if(!inverted||plain==="unknown")
return plain;
return plain==="healthy"?"unhealthy":"healthy";
}
function statusByCheckers({healthy,total}){
if(total===0)
return "unknown";
return healthy * 100>total * 18?"healthy":"unhealthy";
}
const NO_VERDICTS=new Map();
function foldObservations(known,observations,threshold){
return new Map(observations.map((observation)=>[observation.checker,next(known.get(observation.checker),observation,threshold)]));
}
function next(verdict,{passed,checkedAt},threshold){
if(verdict===undefined)
return{healthy:passed,contrary:0,checkedAt};
if(checkedAt<=verdict.checkedAt)
return verdict;
const contrary=passed===verdict.healthy?0:verdict.contrary + 1;
return contrary>=threshold?{healthy:passed,contrary:0,checkedAt}:{healthy:verdict.healthy,contrary,checkedAt};
}
function countVerdicts(verdicts){
let healthy=0;
for(const verdict of verdicts.values())
if(verdict.healthy)
healthy +=1;
return{healthy,total:verdicts.size};
}
function checkersProbe(aws,healthCheck,{interval,timeout}){
let verdicts=NO_VERDICTS;
let settings;
const knownSettings=async()=>{
settings??=healthCheckSettings(aws,healthCheck);
try{
return await settings;
}
catch(error){
settings=undefined;
throw error;
}
};
return{
name:"checkers",
interval,
giveUpAfter:timeout,
observe:async()=>{
const observations=await checkerObservations(aws,healthCheck);
const known=await knownSettings();
verdicts=foldObservations(verdicts,observations,known.failureThreshold);
const count=countVerdicts(verdicts);
const failing=observations.filter(({passed})=>!passed);
const sample=failing[0]===undefined?{}:{sample:failing[0].text};
return{
...count,
passing:observations.length-failing.length,
...sample,
status:statusBySettings(statusByCheckers(count),known),
};
},
};
}
function instancesProbe(aws,ids,{interval,timeout}){
return{
name:"instances",
interval,
giveUpAfter:timeout,
observe:async()=>({states:await(0,aws_instances.q2)(aws,ids)}),
};
}
var balancer_pages=$load(9965);
var page_mark=$load(3583);
const ALB_ERRORS={502:"alb-502",503:"alb-503",504:"alb-504"};
function createClassifier(site){
const errorPage=(0,page_mark.V)(site.errorPage);
const primary=(0,page_mark.V)(site.primary);
return(outcome)=>{
switch(outcome.kind){
case "timeout":
case "refused":
case "reset":
return{seen:outcome.kind};
case "tls-error":
return{seen:"tls-error",detail:outcome.reason};
case "unreachable":
return{seen:"unknown",detail:outcome.reason};
case "response":
return classifyResponse(outcome,errorPage,primary);
}
};
}
function classifyResponse(response,errorPage,primary){
const{status}=response;
const alb=(0,balancer_pages.v7)(response);
if(alb!==undefined&&(0,balancer_pages.Uh)(response))
return{seen:ALB_ERRORS[alb],status};
if((0,page_mark.x)(errorPage,response))
return{seen:"error-page",status};
if((0,page_mark.x)(primary,response)){
const instance=primary.body?.exec(response.body)?.groups?.instance;
return instance===undefined?{seen:"primary",status}:{seen:"primary",status,instance};
}
if(alb!==undefined)
return{seen:ALB_ERRORS[alb],status};
return{seen:"unknown",status,detail:describeResponse(response,response.headers.server??"")};
}
function describeResponse({status,body},server){
const code=s3ErrorCode(body);
return `${status}${code===undefined?"":` ${code}`}${server===""?"":` from ${server}`}`;
}
function s3ErrorCode(body){
return /<li>Code: (\w+)<\/li>|<Code>(\w+)<\/Code>/
.exec(body)
?.slice(1)
.find((code)=>code!==undefined);
}
function keepAliveProbe(net,site,{interval,timeout}){
const classify=createClassifier(site);
const{scheme,host,port}=site;
const[path="/"]=site.paths;
let answers=[];
const connection=net.keep({
scheme,
host,
port,
timeout,
address:async()=>{
const answer=await net.ask({server:"recursive",name:host,type:"A",timeout});
answers.push(answer);
return addressesOf(answer)[0];
},
});
return{
name:"keep-alive",
interval,
observe:async()=>{
answers=[];
const{reconnected,address,...page}=await connection.get(path);
const anew=reconnected?{reconnected}:{};
const answer=answers.at(-1);
if(answer!==undefined&&addressesOf(answer).length===0){
if(answer.kind!=="answer")
return{missing:`no answer for ${host} from the resolver`};
return{seen:"dns-error",path,detail:`${answer.rcode} without an address`,...anew};
}
return{...classify(page),path,...(address===undefined?{}:{address}),...anew};
},
close:()=>connection.close(),
};
}
const SAMPLES_PER_FURTHER_PATH=4;
function furtherPathsCycle(site){
return SAMPLES_PER_FURTHER_PATH *(site.paths.length - 1);
}
function pageProbe(net,clock,site,{interval,timeout}){
const classify=createClassifier(site);
const{scheme,host,port}=site;
const[path="/",...furtherPaths]=site.paths;
return{
name:"page",
interval,
observe:async()=>{
const sent=clock.now();
const answer=await net.ask({server:"recursive",name:host,type:"A",timeout});
if(answer.kind!=="answer")
return{missing:`no answer for ${host} from the resolver (${whyLost(answer)})`};
const address=addressesOf(answer)[0];
if(address===undefined)
return{seen:"dns-error",path,detail:`${answer.rcode} without an address`};
const left=timeout -(clock.now()- sent);
const page=await net.get({scheme,address,port,host,path,timeout:Math.max(1,left)});
return{...classify(page),path,address};
},
further:(n,{address})=>{
if(address===undefined||furtherPaths.length===0||n%SAMPLES_PER_FURTHER_PATH!==0)
return undefined;
const further=furtherPaths[(n / SAMPLES_PER_FURTHER_PATH)%furtherPaths.length];
return net
.get({scheme,address,port,host,path:further,timeout})
.then((page)=>({...classify(page),path:further,address}));
},
};
}
function whyLost(answer){
return answer.kind==="timeout"?"timeout":answer.reason;
}
function recursiveProbe(net,host,own,{interval,timeout}){
return{
name:"recursive",
interval,
observe:async()=>{
const answer=await net.ask({server:"recursive",name:host,type:"A",timeout});
const addresses=own.current();
return addresses.size===0?{missing:"the load balancer's own addresses are not known"}:classifyAnswer(answer,addresses);
},
};
}
var aws_targets=$load(7842);
function targetsProbe(aws,targetGroups,{interval,timeout}){
return{
name:"targets",
interval,
giveUpAfter:timeout,
observe:async()=>{
const states={};
let healthy=0;
const targets=(await Promise.all(targetGroups.map((group)=>(0,aws_targets.k)(aws,group)))).flat();
for(const{id,state,reason}of targets){
if(states[id]===undefined||states[id]==="healthy")
states[id]=reason===undefined?state:`${state}/${reason}`;
if(state==="healthy")
healthy +=1;
}
return{healthy,total:targets.length,states};
},
};
}
async function startProbes(experiment,samplingAws){
const{plan,clock,net,journal,watched,ownIpv6,radius,signals}=experiment;
const{probes,site}=plan;
const own=ownAddresses(net,clock,watched.loadBalancer.dnsName);
await own.refresh();
const instances=[...radius.targets.map((target)=>target.id),...radius.bystanders].sort();
const all=[
pageProbe(net,clock,site,probes.page),
authoritativeProbe("authoritative",net,site.host,watched.nameServers,own,probes.authoritative),
...(ownIpv6===undefined
?[]
:[authoritativeProbe("authoritative-ipv6",net,site.host,watched.nameServers,ownIpv6,probes.authoritative)]),
recursiveProbe(net,site.host,own,probes.recursive),
targetsProbe(samplingAws,watched.targetGroups,probes.targets),
instancesProbe(samplingAws,instances,probes.instances),
...(watched.healthCheck===undefined?[]:[checkersProbe(samplingAws,watched.healthCheck,probes.checkers)]),
...(probes["keep-alive"]===undefined?[]:[keepAliveProbe(net,site,probes["keep-alive"])]),
];
return startSampling(clock,journal,all,(probe,n,due,outcome)=>signals.feed(probe,n,due,outcome),(_probe,n,due,outcome)=>{
if("path" in outcome)
signals.feedFurther(n,due,outcome);
});
}
const BY_S3_CODE=[
[
/NoSuchBucket/,
(host)=>`No bucket is named ${host}: the S3 website endpoint chooses the bucket by the request's Host, so BucketName must be exactly the site's host name.`,
],
[
/AccessDenied|^403/,
()=>"S3 denies the page to everyone: public access is blocked (PublicAccessBlockConfiguration, or at account level), the bucket policy does not allow s3:GetObject to all, or the page does not exist.",
],
[
/NoSuchWebsiteConfiguration/,
(host)=>`The bucket ${host} has no website hosting: give it a WebsiteConfiguration with an IndexDocument.`,
],
[
/NoSuchKey|^404/,
()=>"The bucket has no such page: the IndexDocument of its WebsiteConfiguration names another key than the one written, or the page was never written (look at the custom resource).",
],
[
/^400|IncorrectEndpoint|PermanentRedirect|^301/,
(host)=>`The bucket ${host} is in another region than the website endpoint of the SECONDARY record set.`,
],
];
function errorPageCause({seen,path,detail=""},site,{loadBalancer,secondary}){
if(secondary?.aliasTarget===loadBalancer.dnsName||seen==="primary"||seen.startsWith("alb-")){
return "The SECONDARY record set points at the load balancer: PRIMARY and SECONDARY are swapped, or both have the same target.";
}
if(site.scheme==="https"&&(seen==="refused"||seen==="tls-error"||seen==="timeout"||seen==="reset")){
return "An S3 website endpoint has no TLS, so a site with an https URL can never show its error page from there: use http, or a secondary that speaks https (CloudFront).";
}
if(seen==="error-page"){
return `The index document is missing: the IndexDocument of the bucket's WebsiteConfiguration names another key than the page's, so ${path} shows the page only as the ErrorDocument, with the status 404.`;
}
if(path!==site.paths[0]&&/NoSuchKey|^404/.test(detail)){
return `Only the further paths have no page: the WebsiteConfiguration has no ErrorDocument, or one that names another key than the page's, so ${path} gets S3's own 404. Set ErrorDocument to the key of the page.`;
}
const known=BY_S3_CODE.find(([code])=>code.test(detail));
if(known!==undefined)
return known[1](site.host);
if(seen==="unknown")
return "Something answers, but not as the drill file's error-page describes it: compare its status, headers and body.";
return `The secondary's endpoint does not answer (${seen}).`;
}
const error_page_ready_TIMEOUT=5 * units .Z2;
async function errorPageReady({plan,net,watched}){
const{site}=plan;
const{secondary}=watched;
const name="error-page-ready";
if(secondary===undefined){
const cause=`The zone has no SECONDARY record set for ${site.host}: give the record sets Failover PRIMARY and SECONDARY.`;
return{name,held:false,expected:"the error page at the SECONDARY record set's target",actual:"no SECONDARY record set",cause};
}
const target=secondary.aliasTarget??secondary.addresses.join(", ");
const expected=`${target} answers ${site.paths.join(" and ")} with the error page when asked for ${site.host}`;
const address=secondary.aliasTarget===undefined
?secondary.addresses[0]
:addressesOf(await net.ask({server:"recursive",name:secondary.aliasTarget,type:"A",timeout:error_page_ready_TIMEOUT}))[0];
if(address===undefined){
const cause="The SECONDARY record set's AliasTarget names something that does not exist.";
return{name,held:false,expected,actual:`${target} has no address`,cause};
}
const classify=createClassifier(site);
const pages=[];
for(const path of site.paths){
const page=await net.get({scheme:site.scheme,address,port:site.port,host:site.host,path,timeout:error_page_ready_TIMEOUT});
pages.push({...classify(page),path,address});
}
const wrong=pages.filter((page)=>page.seen!=="error-page"||isErrorDocumentOnly(page));
const first=wrong[0];
if(first===undefined)
return{name,held:true,expected,actual:`the error page at ${site.paths.join(" and ")}`};
const actual=wrong
.map((page)=>`${page.path}: ${isErrorDocumentOnly(page)?"the page, but as a 404":(page.detail??page.seen)}`)
.join("; ");
return{name,held:false,expected,actual,cause:errorPageCause(first,site,watched)};
}
function isErrorDocumentOnly({seen,path,status}){
return seen==="error-page"&&status===404&&path.endsWith("/");
}
var probe_plan=$load(2776);
function targetsCause({total,states},when){
const seen=Object.values(states).filter((state)=>state!=="healthy");
const has=(reason)=>seen.some((state)=>state.endsWith(reason));
if(total===0)
return "No instance is registered in the target group: list them in its Targets.";
if(has("Target.NotInUse"))
return "The target group is used by no listener: let a listener's default action forward to it.";
if(has("Target.InvalidState"))
return "An instance is stopped.";
const afterRestart=when==="after"
?"After a restart user data does not run again: enable the web server (systemctl enable --now httpd), or it never comes back. Otherwise: "
:"";
if(has("Target.Timeout")){
return `${afterRestart}The load balancer's checks get no answer: the instances' security group does not admit the load balancer's security group on the target group's port, or the subnets' routes keep them apart.`;
}
if(has("Target.FailedHealthChecks")){
return `${afterRestart}Nothing listens on the target group's port: the web server was not installed or not started by the user data. Without a way to the package repositories (S3 gateway endpoint on the private route table, or NAT) dnf cannot install it.`;
}
if(has("Target.ResponseCodeMismatch")){
return "The health check's path is answered with another status than its Matcher allows: look at HealthCheckPath and at what the web server serves there.";
}
if(seen.some((state)=>state.startsWith("initial"))){
return `${afterRestart}The first health checks are not through: HealthCheckIntervalSeconds or the thresholds make them last longer than the drill waits.`;
}
return "Look at the target group's health checks.";
}
const BY_OBSERVATION=[
[
/search string|body did not match/i,
"The checkers are answered, but the health check's SearchString is not within the first 5,120 bytes of the page: look at SearchString and ResourcePath.",
],
[
/status code [145]\d\d/i,
"The targets are healthy, but Route 53's checkers are answered with another status than 2xx or 3xx: look at the health check's ResourcePath and FullyQualifiedDomainName, and at what the site answers there.",
],
[/refused|reset/i,"The health check's name refuses connections on its port: look at FullyQualifiedDomainName, Port and Type."],
[/dns|resol(?:ve|ution)/i,"The health check's FullyQualifiedDomainName does not resolve on the internet."],
[
/timed out|timeout|not respond/i,
"Route 53's checkers on the internet get no answer: the health check's Port has no listener, the load balancer's security group does not admit everyone on it, the load balancer is internal, or its subnets have no route to an internet gateway.",
],
];
function checkersCause(experiment){
const{total,sample}=experiment.signals.latest("checkers")?.outcome??{total:0};
if(total===0)
return "No checker has reported yet; a new health check needs a minute.";
if(targetsHealthy(experiment)){
const known=BY_OBSERVATION.find(([text])=>sample!==undefined&&text.test(sample));
if(known!==undefined)
return `${known[1]} A checker says: ${sample}`;
return "The targets are healthy, but Route 53's checkers on the internet are not answered: the load balancer's security group does not admit everyone on the site's port, its subnets have no route to an internet gateway, or the health check asks for another name, port or path.";
}
return "The checkers follow the targets, which are not healthy.";
}
function answerCause(experiment){
const{primary,secondary,loadBalancer,healthCheck}=experiment.watched;
const checkers=experiment.signals.latest("checkers")?.outcome.status;
if(primary===undefined)
return "The zone has no PRIMARY record set for the site: give the record sets Failover PRIMARY and SECONDARY.";
if(primary.aliasTarget!==loadBalancer.dnsName){
return secondary?.aliasTarget===loadBalancer.dnsName
?"PRIMARY and SECONDARY are swapped: the PRIMARY record set must be the alias of the load balancer, the SECONDARY that of the error page."
:`The PRIMARY record set points at ${primary.aliasTarget??primary.addresses.join(", ")}, not at the load balancer ${loadBalancer.dnsName}.`;
}
if(healthCheck!==undefined&&checkers==="unhealthy")
return "Route 53 has left the primary because its health check is unhealthy: mend that first.";
if(!targetsHealthy(experiment))
return "Route 53 has left the primary because the load balancer has no healthy target.";
return "Route 53 answers with the secondary although its signals are healthy: wait for them to reach its name servers, or look at the record sets.";
}
function ipv6Cause(experiment){
const{outcome}=experiment.signals.latest("authoritative-ipv6")??{};
if(outcome?.seen==="error")
return `Asked for AAAA, the zone's name servers give no usable answer (${outcome.detail}).`;
const from=outcome?.seen==="none"?"no address":"other addresses";
return `Asked for AAAA, Route 53 answers with ${from} although an AAAA record set is an alias of the load balancer: look at the health signals of the AAAA record sets.`;
}
function pageCause({seen,detail},experiment){
const{scheme,port}=experiment.plan.site;
switch(seen){
case "error-page":
return answerCause(experiment);
case "timeout":
return targetsHealthy(experiment)
?`The targets are healthy, but clients get no answer: ${unanswered(scheme,port).join(", or ")}.`
:"Requests hang: no target answers the load balancer.";
case "refused":
case "reset":
case "tls-error":
return scheme==="https"
?"The load balancer has no HTTPS listener on that port, or no valid certificate."
:`The load balancer has no listener on port ${port}.`;
case "alb-502":
return "The load balancer reaches the instances, but nothing listens on the target group's port.";
case "alb-503":
return "The load balancer has no target to forward to: none registered, or all of them stopped.";
case "alb-504":
return "The load balancer gets no answer from the targets: look at the instances' security group.";
case "dns-error":
return `The site's name does not resolve (${detail??"no answer"}): look at the record sets and at the zone's delegation.`;
default:
return `Something answers, but not as the drill file's primary describes it (${detail??seen}): compare its status, headers and body.`;
}
}
function unanswered(scheme,port){
const closed=`the load balancer's security group does not admit everyone on port ${port}`;
const cutOff="it is internal, or its subnets have no route to an internet gateway";
return scheme==="https"
?[`the load balancer has no HTTPS listener on port ${port}`,closed,cutOff]
:[closed,`it has no listener there`,cutOff];
}
function targetsHealthy({signals}){
const targets=signals.latest("targets")?.outcome;
return targets!==undefined&&targets.total>0&&targets.healthy===targets.total;
}
const SAMPLES_PER_INSTANCE=10;
const FURTHER_IN_A_ROW=2;
function expectations(experiment,when){
const{plan,clock,signals,watched,radius}=experiment;
const carrying=when==="after"?healthyBefore(experiment):[];
const instances=[...radius.targets.map((target)=>target.id),...radius.bystanders].sort();
const seen=(probe)=>{
const sample=signals.latest(probe);
return sample===undefined||clock.now()- sample.due>(0,probe_plan.A)(plan.probes,probe)?undefined:sample.outcome;
};
const expectation=(name,expected,probe,parts)=>({
name,
expected,
holds:()=>{
const outcome=seen(probe);
return outcome!==undefined&&parts.holds(outcome);
},
actual:()=>{
const outcome=seen(probe);
return outcome===undefined?"not seen lately":parts.actual(outcome);
},
cause:()=>{
const outcome=seen(probe);
return outcome===undefined?`The probe "${probe}" gets no answer.`:parts.cause(outcome);
},
});
const answer=(name,probe,who)=>expectation(name,`${who} the load balancer's addresses`,probe,{
holds:(outcome)=>outcome.seen==="primary",
actual:({seen:answered,addresses,detail})=>[answered,detail??addresses.join(" ")].filter((part)=>part!=="").join(": "),
cause:()=>(probe==="authoritative-ipv6"?ipv6Cause(experiment):answerCause(experiment)),
});
return[
expectation("instances-running",`all ${instances.length} instances running`,"instances",{
holds:({states})=>instances.every((id)=>states[id]==="running"),
actual:({states})=>listed(states),
cause:()=>"Something else stops or replaces the instances, or a start did not succeed.",
}),
...(when==="before"?[faultFits(experiment)]:[]),
expectation("targets-healthy","every target of the load balancer healthy","targets",{
holds:({healthy,total,states})=>total>0&&healthy===total&&carrying.every((id)=>states[id]==="healthy"),
actual:({healthy,total,states})=>`${healthy} of ${total} healthy${healthy===total?"":` (${listed(states)})`}${taken(carrying,states)
.map((id)=>`, ${id} not registered`)
.join("")}`,
cause:(outcome)=>taken(carrying,outcome.states).length===0
?targetsCause(outcome,when)
:"Somebody deregistered a target during the drill (CloudTrail: DeregisterTargets). Register it again.",
}),
...(watched.healthCheck===undefined
?[]
:[
expectation("health-check-healthy","health check healthy: more than 18 % of its checkers succeed","checkers",{
holds:({status})=>status==="healthy",
actual:(outcome)=>`${outcome.status}: ${outcome.healthy} of ${outcome.total} checkers succeed${isTurned(outcome)?", and the health check is Inverted":""}`,
cause:(outcome)=>isTurned(outcome)
?"The health check is Inverted: it counts as unhealthy while what it asks answers well. Remove Inverted."
:checkersCause(experiment),
}),
]),
answer("authoritative-primary","authoritative","the zone's name servers answer with"),
...(experiment.ownIpv6===undefined
?[]
:[answer("authoritative-primary-ipv6","authoritative-ipv6","asked for AAAA, the zone's name servers answer with")]),
answer("recursive-primary","recursive","the resolver answers with"),
{
...expectation("primary-page",`the primary page in ${plan.steadySamples} samples in a row`,"page",{
holds:()=>signals.page.primaryInARow>=plan.steadySamples,
actual:({seen:page,detail})=>`${signals.page.primaryInARow} in a row, last seen: ${page}${detail===undefined?"":` (${detail})`}`,
cause:(outcome)=>pageCause(outcome,experiment),
}),
},
...furtherPages(experiment),
...answeringInTurn(experiment,when),
];
}
function healthyBefore({journal,watched}){
const{facts}=journal;
const before=facts.slice(0,facts.findIndex(({kind})=>kind==="fault.requested"));
for(const fact of before.reverse()){
if(fact.kind!=="sample"||fact.probe!=="targets"||"missing" in fact.outcome)
continue;
const{states}=fact.outcome;
return Object.keys(states).filter((id)=>states[id]==="healthy");
}
return watched.targets;
}
function taken(ids,states){
return ids.filter((id)=>states[id]===undefined);
}
function faultFits({plan,watched,radius}){
const{mode}=plan.fault;
const hit=new Set(radius.targets.map(({id})=>id));
const beside=radius.targets.map(({id})=>id).filter((id)=>!watched.targets.includes(id));
const left=watched.targets.filter((id)=>!hit.has(id));
const known=watched.targets.length>0&&watched.targets.every((id)=>id.startsWith("i-"));
const wantsFailover=mode==="all"&&(plan.objectives.failover!==undefined||plan.objectives.outage!==undefined);
const emptied=watched.targetGroups.filter((_,index)=>{
const ids=watched.registered[index]??[];
return ids.length>0&&ids.every((id)=>hit.has(id));
});
const inPart=watched.primary?.evaluatesTargetHealth===true&&emptied.length>0&&left.length>0;
const wrong=[
...(known&&beside.length>0?[`${beside.join(", ")} is no target of the load balancer`]:[]),
...(known&&inPart
?[
`the fault takes every target of ${emptied.map(nameOfGroup).join(", ")} but leaves ${left.join(", ")}, so the site would fail over although a part of it still answers`,
]
:[]),
...(known&&wantsFailover&&left.length>0&&!inPart?[`the fault leaves ${left.join(", ")}, so nothing would fail over`]:[]),
...(known&&mode==="one"&&left.length===0?["the fault of one instance leaves no target"]:[]),
];
const advice=beside.length>0
?"Register the instance in the target group, or narrow the fault's selector to the targets."
:inPart
?"Let the fault's selector cover every target of the load balancer, or leave one in each of its target groups and set no objective for the failover."
:wantsFailover
?"Let the fault's selector cover every target, or say `instances: one` or a zone and set no objective for the failover."
:"Say `instances: all` to drill a failover, or register more instances.";
return{
name:"fault-fits-site",
expected:wantsFailover
?"the fault's instances are all targets of the load balancer"
:"the fault's instances are targets of the load balancer",
holds:()=>wrong.length===0,
actual:()=>(wrong.length===0?`${hit.size} of ${watched.targets.length} targets selected`:wrong.join("; ")),
cause:()=>advice,
fixed:true,
};
}
function nameOfGroup(arn){
return arn.split("/")[1]??arn;
}
function furtherPages({plan,signals}){
const further=plan.site.paths.slice(1);
if(further.length===0)
return[];
const{interval,timeout}=plan.probes.page;
const recent=FURTHER_IN_A_ROW*furtherPathsCycle(plan.site)+ Math.ceil((2 * timeout)/ interval);
const wrong=()=>further.filter((path)=>{
const run=signals.page.further.get(path);
return run===undefined||run.primaryInARow<FURTHER_IN_A_ROW||signals.page.latest-run.n>recent;
});
const seen=(path)=>{
const last=signals.page.further.get(path)?.last;
return `${path}: ${last===undefined?"not seen lately":(last.detail??last.seen)}`;
};
return[
{
name:"further-pages",
expected:`the primary page at ${further.join(", ")}`,
holds:()=>wrong().length===0,
actual:()=>(wrong().length===0?`the primary page at ${further.join(", ")}`:wrong().map(seen).join("; ")),
cause:()=>signals.page.primaryInARow===0
?undefined
:`The site's own page is not what the drill file's primary describes at ${wrong().join(", ")}: let every instance serve it, or take the path out of site.paths.`,
},
];
}
function answeringInTurn({plan,signals,watched},when){
if(!plan.site.primary.body?.includes("(?<instance>")||watched.targets.length===0)
return[];
const{targets}=watched;
const window=SAMPLES_PER_INSTANCE*targets.length;
const silent=()=>targets.filter((id)=>signals.page.latest -(signals.page.answeredBy.get(id)??Number.NEGATIVE_INFINITY)>=window);
return[
{
name:"all-instances-answer",
expected:`each of ${targets.length} instances answered one of the last ${window} page samples`,
holds:()=>silent().length===0,
actual:()=>(silent().length===0?`all of ${targets.join(", ")}`:`no page from ${silent().join(", ")}`),
cause:()=>when==="after"
?"An instance runs but does not serve: its web server is not enabled, so it did not start with the instance."
:"An instance runs but gets no requests: it is not healthy for the load balancer, or its page does not name it.",
},
];
}
function isTurned({status,healthy,total}){
return status==="unhealthy"&&statusByCheckers({healthy,total})!=="unhealthy";
}
function told(expectation){
const{name,expected}=expectation;
const held=expectation.holds();
const cause=held?undefined:expectation.cause();
return{name,held,expected,actual:expectation.actual(),...(cause===undefined?{}:{cause})};
}
function listed(states){
return Object.entries(states)
.map(([id,state])=>`${id} ${state}`)
.join(", ");
}
const ERROR_PAGE_RETRY=6 * units .Z2;
const ERROR_PAGE_RECHECK=30 * units .Z2;
const HOPELESS_AFTER=10;
const FAULT_SPREAD=units .pY;
const SETTLE_AGAIN=units .pY;
async function awaitSteadyState(experiment,when,deadline,known){
const{clock,signal}=experiment;
const hypothesis=expectations(experiment,when);
let errorPage=known?.tolerance??(await errorPageReady(experiment));
let checkedAt=known?.at??clock.now();
let hopeless=0;
for(;;){
const others=hypothesis.every((expectation)=>expectation.fixed||expectation.holds());
if(clock.now()- checkedAt>=(errorPage.held?ERROR_PAGE_RECHECK:ERROR_PAGE_RETRY)){
checkedAt=clock.now();
errorPage=await errorPageReady(experiment);
hopeless=errorPage.held||!others?0:hopeless + 1;
}
const held=errorPage.held&&hypothesis.every((expectation)=>expectation.fixed||expectation.holds());
if(held||hopeless>=HOPELESS_AFTER||clock.now()>=deadline){
const tolerances=[...hypothesis.map(told),errorPage];
return{held:tolerances.every((tolerance)=>tolerance.held),tolerances,errorPage:{tolerance:errorPage,at:checkedAt}};
}
await clock.sleep(Math.min(LOOK_INTERVAL,Math.max(0,deadline-clock.now())),signal);
}
}
async function requireSteadyState(experiment){
const{plan,clock,random,journal,signal}=experiment;
const deadline=clock.now()+ plan.deadlines.steadyState;
let state=await awaitSteadyState(experiment,"before",deadline);
if(state.held){
await clock.sleep(random.fork("moment-of-the-fault").next()* FAULT_SPREAD,signal);
state=await awaitSteadyState(experiment,"before",Math.max(deadline,clock.now()+ SETTLE_AGAIN));
}
journal.append({kind:"steady-state",when:"before",tolerances:state.tolerances});
if(!state.held)
throw notSteady(state);
return state;
}
async function requireStillSteady(experiment,steady,stopBy){
const{clock,journal}=experiment;
const state=await awaitSteadyState(experiment,"before",Math.min(clock.now()+ SETTLE_AGAIN,stopBy),steady.errorPage);
if(state.held)
return;
journal.append({kind:"steady-state",when:"before",tolerances:state.tolerances});
throw notSteady(state);
}
function notSteady({tolerances}){
return new refusal .P(tolerances
.filter((tolerance)=>!tolerance.held)
.map(({name,expected,actual,cause})=>({
code:`steady-before.${name}`,
what:`Before the fault, ${name} does not hold. Expected: ${expected}. Seen: ${actual}.`,
whose:"yours",
next:cause??"Look at the site before breaking it.",
})));
}
async function recover(experiment){
const{plan,clock,journal,signal,signals}=experiment;
if(signal?.aborted)
return "nobody waited for the steady state";
signals.restart(clock.now());
let state;
try{
state=await orAborted(awaitSteadyState(experiment,"after",clock.now()+ plan.deadlines.recovery),signal);
}
catch(error){
if(!signal?.aborted)
throw error;
journal.append({kind:"steady-state",when:"after",tolerances:expectations(experiment,"after").map(told)});
return "the watching was ended before the steady state held again";
}
journal.append({kind:"steady-state",when:"after",tolerances:state.tolerances});
journal.append({kind:"observed",what:state.held?"steady-state-again":"deadline"});
return state.held?"the steady state holds again":"the steady state did not return in time";
}
var experiment_rollback=$load(1878);
const IN_STEP=units .Z2;
function watchStandstills(world,journal){
const{clock}=world;
const over=new AbortController();
const ahead=()=>(world.date?.()??0)- clock.now();
let before=ahead();
const look=()=>{
const now=ahead();
const stoodStill=now-before;
if(stoodStill>=0&&stoodStill<=IN_STEP)
return;
before=now;
if(stoodStill>0)
journal.append({kind:"notice",code:"clock.stood-still",what:inWords(stoodStill),stoodStill});
};
const loop=async()=>{
while(!over.signal.aborted){
look();
await clock.sleep(LOOK_INTERVAL,over.signal).catch(()=>undefined);
}
};
if(world.date===undefined)
return{stop:()=>undefined};
void loop();
return{
stop:()=>{
look();
over.abort();
},
};
}
function inWords(stoodStill){
return `This machine stood still for ${(0,units.a3)(stoodStill)}, or its date was set ahead by that: the drill's clock did not count it, and no sample was taken.`;
}
var tools=$load(7387);
var left_behind=$load(1024);
var times=$load(5779);
function ownMarks({plan,journal},drill,lock){
const begun=journal.facts.findLast((fact)=>fact.kind==="phase"&&fact.phase==="inject"&&fact.state==="entered");
return begun&&{drill,startedAt:begun.at,undoBy:(0,times.cc)(plan,begun.at),lock:lock.id};
}
var remove_marks=$load(3546);
var restart_timer=$load(3830);
var site_lock=$load(4995);
const TIMER_GONE="safety.timer-gone";
async function cleanUp(cleanup){
const{journal,plan,marked,down}=cleanup;
const things=[];
const isUp=down.length===0;
const[held,unread]=await(0,site_lock.A9)(cleanup).then((lock)=>[lock,undefined],(error)=>[undefined,{error}]);
await Promise.all([
...(isUp&&marked.length>0?[timerRemoved(cleanup,things),marksRemoved(cleanup,things)]:[]),
...(held===undefined?[]:[(0,left_behind.D)(cleanup,plan.stacks).then((left)=>things.push(...left))]),
]);
if(unread!==undefined)
things.push(...perhapsLeft(cleanup,reason(unread.error)));
const lock=held??(unread===undefined?undefined:cleanup.lock);
if(!isUp)
things.push(...kept(cleanup,held??cleanup.lock));
else if(lock!==undefined){
const command=`aws cloudformation delete-stack --stack-name ${lock.id}`;
await cleanup_told(things,`the lock ${lock.name}: ${command}`,()=>(0,site_lock.x_)(cleanup,lock));
}
else if(unread!==undefined)
things.push(`perhaps the lock ${(0,site_lock.l4)(plan.site)} (${reason(unread.error)})`);
journal.append({kind:"left-behind",things:things.sort()});
}
function perhapsLeft({plan,drill},why){
return plan.stacks.map(({name})=>`perhaps a change set failover-drill-${drill} of stack ${name}, which was not looked at (${why})`);
}
async function timerRemoved(cleanup,things){
const{plan,journal,clock,drill,marked}=cleanup;
if(plan.safety.restartTimer==="off")
return;
const timer=(0,restart_timer.ho)(drill);
const armed=journal.facts.findLast((fact)=>fact.kind==="timer.armed");
const mayShowLate=armed===undefined&&journal.facts.some(({kind})=>kind==="marks.written");
const found=await Promise.all((0,restart_timer.me)(drill,marked).map((name)=>cleanup_told(things,`the restart timer ${name}: ${(0,restart_timer.Hj)(name)}`,()=>(0,restart_timer.MX)(cleanup,name,mayShowLate))));
if(found.includes(undefined))
return;
if(found.includes(true)||(armed!==undefined&&clock.now()<armed.fires))
journal.append({kind:"timer.removed",timer});
else if(armed!==undefined){
journal.append({kind:"notice",code:TIMER_GONE,what:`The restart timer ${timer} is gone, as after it has fired.`});
}
}
async function marksRemoved(cleanup,things){
const{journal,marked,drill,lock}=cleanup;
const marks=lock&&ownMarks(cleanup,drill,lock);
const written=marks&&{marks,wereRead:journal.facts.some(({kind})=>kind==="marks.written")};
await cleanup_told(things,`the marks of the drill: ${removeMarksCommand(marked)}`,async()=>{
const{removed,stopTags,left}=await(0,remove_marks.n)(cleanup,marked,drill,written);
const gone=removed.filter((id)=>!left.includes(id));
if(gone.length>0)
journal.append({kind:"marks.removed",instances:gone});
if(stopTags.length>0){
journal.append({
kind:"notice",
code:"safety.stop-tag-removed",
what:`The tag ${safety_marks .wg} of ${stopTags.join(", ")} was removed.`,
});
}
if(left.length>0)
things.push(`the marks of the drill on ${left.join(", ")}: ${removeMarksCommand(left)}`);
});
}
function kept({plan,drill,down,marked},lock){
const because=`kept because ${down.join(", ")} may still be stopped`;
const sweep=`failover-drill sweep --drill ${drill}`;
return[
`the marks of the drill on ${marked.join(", ")}, ${because}: ${sweep}`,
...(lock===undefined?[]:[`the lock ${lock.name}, ${because}: ${sweep}`]),
...(plan.safety.restartTimer==="off"
?[]
:[`the restart timer ${(0,restart_timer.ho)(drill)}, ${because}; it removes itself when it has fired`]),
];
}
function removeMarksCommand(ids){
const tags=[...Object.values(safety_marks .M$),safety_marks .wg].map((key)=>`Key=${key}`).join(" ");
return `aws ec2 delete-tags --resources ${ids.join(" ")} --tags ${tags}`;
}
async function cleanup_told(things,thing,work){
try{
return await work();
}
catch(error){
things.push(`${thing} (${reason(error)})`);
return undefined;
}
}
function reason(error){
return(0,aws_errors.GW)(error)[0]?.what??"for no known reason";
}
var safety_fence=$load(4412);
async function notOurs(context,ids){
const{aws,time,fence,drill}=context;
if(time.now()<=fence.lockEnds)
return[];
const marks=await(0,safety_marks.pc)(aws,ids);
return ids.filter((id)=>marks.get(id)?.[safety_marks .M$.drill]!==drill);
}
var plan_partition=$load(7878);
function accountProblems({account,arn},plan){
const problems=[];
if(plan.account!==undefined&&plan.account!==account){
problems.push({
code:"identity.wrong-account",
what:`The credentials belong to account ${account}, the drill file allows only ${plan.account}.`,
whose:"yours",
next:"Use credentials of the account in the drill file, or correct the drill file.",
});
}
const partition=arn.split(":")[1]??"";
if(partition!==(0,plan_partition.i)(plan.region)){
problems.push({
code:"identity.wrong-partition",
what:`The credentials belong to the partition ${partition}, the drill file's region ${plan.region} lies in ${(0,plan_partition.i)(plan.region)}.`,
whose:"yours",
next:"Use credentials of an account there, or correct the region in the drill file.",
});
}
return problems;
}
var alarms=$load(878);
const SHORTEST=12;
function approvalProblems(approved,digest){
if(approved===undefined)
return[];
const given=approved.trim().toLowerCase();
if(given.length>=SHORTEST&&digest.startsWith(given))
return[];
return[
{
code:"approval.other-plan",
what:`Approved was the plan ${approved}, but this drill's plan is ${digest.slice(0,SHORTEST)}: its drill file, its templates or its settings have changed since.`,
whose:"yours",
next:`Look at the new plan (failover-drill plan) and approve it: --approve ${digest.slice(0,SHORTEST)}`,
},
];
}
var calendar=$load(2092);
function credentialProblems(end,neededUntil,now){
if(end===undefined||end>=neededUntil)
return[];
const needed=(0,units.a3)(Math.ceil((neededUntil-now)/ 60_000)* 60_000);
return[
{
code:"credentials.end-too-early",
what:`The credentials end at ${(0,units.r4)(end)}; a drill that needs its longest deadlines still uses them at ${(0,units.r4)(neededUntil)}.`,
whose:"yours",
next:`Use credentials that last ${needed} from now (role-duration-seconds of configure-aws-credentials and the role's MaxSessionDuration), or shorten the drill's deadlines.`,
},
];
}
const DENIED=/^(AccessDenied|UnauthorizedOperation|Forbidden)/;
async function passGate(checks){
const results=await Promise.allSettled(checks);
const problems=results.flatMap((result)=>(result.status==="fulfilled"?result.value:[]));
const errors=results.flatMap((result)=>(result.status==="rejected"?[result.reason]:[]));
const other=errors.find((error)=>!(error instanceof aws_errors .iQ));
if(other!==undefined)
throw other;
const denials=errors.filter((error)=>isDenial(error)).flatMap((error)=>(0,aws_errors.GW)(error));
const found=[...problems,...denials.filter((denial)=>!isNamed(denial,problems))];
const failures=errors.filter((error)=>!isDenial(error));
if(found.length===0&&failures.length>0)
throw failures[0];
if(found.length>0)
throw new refusal .P([...found,...failures.flatMap((error)=>(0,aws_errors.GW)(error))]);
}
function isDenial(error){
return DENIED.test((0,aws_errors .$N)(error));
}
function isNamed({what},problems){
const action=/not authorized to perform: ([\w-]+:\w+)/.exec(what)?.[1];
return action!==undefined&&problems.some((problem)=>problem.code==="permissions.missing"&&problem.what.includes(action));
}
var hosted_zones=$load(5167);
var client_ec2_dist_cjs=$load(2657);
var client_iam_dist_cjs=$load(9236);
var pages=$load(8980);
async function roleArnOf(aws,name){
try{
return(await aws.iam.send(new client_iam_dist_cjs.GetRoleCommand({RoleName:name}))).Role?.Arn;
}
catch(error){
if((0,aws_errors .$N)(error).startsWith("NoSuchEntity"))
return undefined;
throw error;
}
}
async function deniedOf(aws,{source,actions,resources,context}){
const results=await(0,pages.a)((marker)=>aws.iam.send(new client_iam_dist_cjs.SimulatePrincipalPolicyCommand({
PolicySourceArn:source,
ActionNames:[...actions],
ResourceArns:[...resources],
ContextEntries:Object.entries(context).map(([ContextKeyName,values])=>({
ContextKeyName,
ContextKeyType:typeOf(ContextKeyName,values),
ContextKeyValues:[...values],
})),
Marker:marker,
})),(page)=>(page.IsTruncated?page.Marker:undefined),(page)=>page.EvaluationResults);
return results.flatMap(deniedResults);
}
function typeOf(key,values){
if(key==="kms:GrantIsForAWSResource")
return "boolean";
return values.length===1&&key!=="kms:EncryptionContextKeys"?"string":"stringList";
}
function deniedResults(result){
const{EvalActionName:action="",EvalDecision,EvalResourceName="*",MissingContextValues=[]}=result;
const specific=result.ResourceSpecificResults??[];
if(specific.length===0){
if(EvalDecision==="allowed")
return[];
return[{action,resource:EvalResourceName,explicitly:EvalDecision==="explicitDeny",unknownKeys:MissingContextValues}];
}
return specific
.filter((one)=>one.EvalResourceDecision!=="allowed")
.map((one)=>({
action,
resource:one.EvalResourceName??EvalResourceName,
explicitly:one.EvalResourceDecision==="explicitDeny",
unknownKeys:[...MissingContextValues,...(one.MissingContextValues??[])],
}));
}
async function tryOut(aws,trial,ids,tags){
try{
await send(aws,trial,[...ids],tags);
}
catch(error){
const code=(0,aws_errors .$N)(error);
if(code==="DryRunOperation")
return "allowed";
const says=`${code}: ${(0,aws_errors.bD)(error)}`;
if(code==="UnauthorizedOperation")
return{missing:says};
if((0,aws_errors.E2)("ec2",error)||!isAnswer(error))
throw error;
return{refused:says};
}
throw new Error(`EC2 took a dry run of ${trial} for the real thing`);
}
function isAnswer(error){
const{cause}=error;
return cause?.$metadata?.httpStatusCode===400;
}
function send(aws,trial,ids,tags){
switch(trial){
case "StopInstances":
return aws.ec2.send(new client_ec2_dist_cjs.StopInstancesCommand({InstanceIds:ids,DryRun:true}));
case "StartInstances":
return aws.ec2.send(new client_ec2_dist_cjs.StartInstancesCommand({InstanceIds:ids,DryRun:true}));
case "CreateTags":
return aws.ec2.send(new client_ec2_dist_cjs.CreateTagsCommand({Resources:ids,Tags:tags.map((Key)=>({Key,Value:""})),DryRun:true}));
case "DeleteTags":
return aws.ec2.send(new client_ec2_dist_cjs.DeleteTagsCommand({Resources:ids,Tags:tags.map((Key)=>({Key})),DryRun:true}));
}
}
var safety_needs=$load(9195);
var keys=$load(6883);
function denial({action,explicitly,unknownKeys},need,resource,who="The credentials"){
const where=resource==="*"?"":` on ${resource}`;
const purpose=need===undefined?"":` It is needed to ${need.why}.`;
const keys=[...new Set(unknownKeys)].sort();
const unsure=keys.length===0
?""
:` The policies ask for ${keys.join(", ")}, which the simulator cannot know: if the permission depends on it alone, set safety.permissions to dry-run.`;
return{
code:"permissions.missing",
what:`${who} may not ${action}${where}${explicitly?": a policy denies it":""}.${purpose}`,
whose:"yours",
next:`${explicitly?"Take that denial away":`Allow ${action}${where}`}; failover-drill policy prints all that is needed.${unsure}`,
};
}
function goneRole(role){
return{
code:"permissions.no-role",
what:`The credentials are a session of the role ${role}, which does not exist any more: they may do nothing.`,
whose:"yours",
next:"Use credentials of a role that exists.",
};
}
function noSuchRole(role,of){
return{
code:"permissions.no-role",
what:`The role of ${of} is not there: ${role}.`,
whose:"yours",
next:"Deploy templates/roles.yml, or name another role in the drill file (deploy-role, safety.restart-timer).",
};
}
function noSimulation(arn,error){
return{
code:"permissions.cannot-simulate",
what:`Whether everything is permitted cannot be seen beforehand: ${arn} may not ask IAM (${error.message}).`,
whose:"yours",
next:"Allow iam:GetRole and iam:SimulatePrincipalPolicy on its own role, and the latter on the roles that the drill file names, or set safety.permissions to dry-run, which tries only EC2's part beforehand.",
};
}
function noKeyGrant({resource:key,explicitly,unknownKeys},instances,{role,who}){
const volumes=instances.length===0?"the templates' volumes":`volumes of ${instances.join(", ")}`;
const statement={Effect:"Allow",Action:keys .dM,Resource:key,Condition:{Bool:{"kms:GrantIsForAWSResource":"true"}}};
const asked=[...new Set(unknownKeys)].sort();
const unsure=asked.length===0?"":` What is there asks for ${asked.join(", ")}, which the simulator cannot know.`;
const way=explicitly
?`Take away what denies it to ${role}.`
:`Add to the policies of ${role} (EbsKeyArns of templates/roles.yml does): ${JSON.stringify(statement)}.${unsure} Were it the AWS managed key aws/ebs, which nobody can tell from here, the statement would do no harm.`;
return{
code:"permissions.no-key-grant",
what:`${who} may not ${keys .dM} on ${key}${explicitly?": a policy denies it":""}, under which ${volumes} are encrypted: EC2 would accept their start, and stop them again at once (Client.InternalError).`,
whose:"yours",
next:way,
};
}
const TOLD=6;
function noDeployRole(denied,stacks){
const actions=[...new Set(denied.map(({action})=>action))].sort();
const rest=actions.length-TOLD;
return{
code:"permissions.no-deploy-role",
what:`The drill file names no deploy-role, so CloudFormation would make or change the stacks (${stacks.map(({key})=>key).join(", ")}) with the rights of the credentials, which lack ${actions.slice(0,TOLD).join(", ")}${rest>0?` and ${rest} more`:""}.`,
whose:"yours",
next:DEPLOY_ROLE_ADVICE,
};
}
var compare=$load(491);
async function buildProblems(aws,plan,options,ask){
if(plan.deployRole!==undefined)
return[];
const stacks=await changing(aws,plan);
if(stacks.length===0)
return[];
const needs=(0,safety_needs.to)({...plan,stacks},options).filter(({when})=>when.includes("deploy"));
const denied=(await ask(needs)).filter(({unknownKeys})=>unknownKeys.length===0);
if(denied.length===0)
return[];
return[noDeployRole(denied,stacks)];
}
const REPLACES=()=>[{replacement:"always"}];
async function changing(aws,plan){
try{
const{replace}=plan.safety;
const outlooks=await(0,compare.p)({aws,tags:(0,deploy_ownership.Wb)(plan),replace,changesOf:REPLACES},plan.stacks);
const would=new Map(outlooks.map(({key,would})=>[key,would]));
return plan.stacks.filter(({key})=>["create","replace","update"].includes(would.get(key)??""));
}
catch(error){
if(isDenial(error))
return[];
throw error;
}
}
async function volumeKeys(aws,ids){
const volumes=await(0,pages.a)((token)=>aws.ec2.send(new client_ec2_dist_cjs.DescribeVolumesCommand({Filters:[{Name:"attachment.instance-id",Values:[...ids]}],NextToken:token})),(page)=>page.NextToken,(page)=>page.Volumes);
const uses=volumes.flatMap(({KmsKeyId,Attachments=[]})=>KmsKeyId===undefined?[]:Attachments.map(({InstanceId=""})=>({key:KmsKeyId,instance:InstanceId})));
const byKey=Map.groupBy(uses,({key})=>key);
return[...byKey]
.map(([key,some])=>({key,instances:[...new Set(some.map(({instance})=>instance))].sort()}))
.sort((a,b)=>(a.key<b.key?-1:1));
}
const LAB_ADMIN="failover-drill-lab";
async function permissionSource(aws,arn){
const resource=arn.split(":").slice(5).join(":");
if(resource.startsWith("user/"))
return{arn};
if(resource==="root"){
return{code:"root",why:"The credentials are the account's root user's: there are no policies to ask, it may do everything."};
}
const role=/^assumed-role\/([^/]+)\//.exec(resource)?.[1];
if(role===undefined){
return{
code:"not-simulated",
why:`IAM's policy simulator knows no policies of ${arn}: whether everything is permitted shows when it is needed.`,
};
}
const found=await roleArnOf(aws,role);
if(found!==undefined)
return{arn:found};
if(role!==LAB_ADMIN)
return{gone:role};
return{code:"lab",why:"The credentials are a lab's administrator's, who may do everything: permissions were not asked for."};
}
async function volumeKeyProblems({plan,aws,journal},ids){
const uses=await volumeKeys(aws,ids);
if(uses.length===0)
return[];
const identity=journal.facts.find((fact)=>fact.kind==="identity");
if(identity===undefined)
throw new Error("the second gate needs to know who we are: checkIdentity comes before it");
const notAsked=()=>{
const which=uses.map(({key,instances})=>`${key} (${instances.join(", ")})`).join(", ");
journal.append({
kind:"notice",
code:"permissions.volume-keys",
what:`Volumes are encrypted under ${which}. To start these instances again takes ${keys .dM} on those keys, which could not be asked for beforehand; no dry run tells.`,
});
return[];
};
if(plan.safety.permissions==="dry-run")
return notAsked();
try{
const source=await permissionSource(aws,identity.arn);
if("arn" in source)
return await keyProblems(aws,plan,{account:identity.account,caller:source.arn},uses);
return "why" in source&&source.code!=="lab"?notAsked():[];
}
catch(error){
if(isDenial(error))
return[noSimulation(identity.arn,error)];
throw error;
}
}
async function keyProblems(aws,plan,{account,caller},uses){
if(uses.length===0)
return[];
const timers=(0,safety_needs.Ki)(plan,{account,caller}).filter(({of})=>of==="the restart timer");
const asked=[{role:caller,who:"The credentials"},...timers.map(({role,of})=>({role,who:`The role of ${of} (${role})`}))];
const context={...keys .TX,...otherKeys(plan,account)};
const answers=await Promise.all(asked.map(async({role,who})=>{
try{
const denied=await deniedOf(aws,{source:role,actions:[keys .dM],resources:uses.map(({key})=>key),context});
return denied.map((one)=>noKeyGrant(one,uses.find(({key})=>key===one.resource)?.instances??[],{role,who}));
}
catch(error){
if((0,aws_errors .$N)(error).startsWith("NoSuchEntity"))
return[noSuchRole(role,"the restart timer")];
throw error;
}
}));
return answers.flat();
}
function otherKeys({region},account){
const service=`ec2.${region}.${(0,plan_partition.r)(region)}`;
return{"kms:CallerAccount":[account],"kms:ViaService":[service],"kms:EncryptionContextKeys":["aws:ebs:id"]};
}
const STAGES=["deploy","drill","restore"];
async function permissionProblems(gate){
const{plan,aws,journal,identity}=gate;
const notice=(code,what)=>{
journal.append({kind:"notice",code:`permissions.${code}`,what});
return[];
};
if(plan.safety.permissions==="dry-run"){
return notice("dry-run","safety.permissions is dry-run: only what EC2 can try without doing it is checked before the fault. Whether everything else is permitted shows when it is needed.");
}
try{
const source=await permissionSource(aws,identity.arn);
if("why" in source)
return notice(source.code,source.why);
if("gone" in source)
return[goneRole(source.gone)];
return await simulated(gate,source.arn);
}
catch(error){
if(isDenial(error))
return[noSimulation(identity.arn,error)];
throw error;
}
}
async function simulated({plan,aws,identity},caller){
const hostedZone=plan.watch.hostedZone.id??(await zoneId(aws,plan));
const options={account:identity.account,caller,hostedZone};
const needed=(0,safety_needs.hN)(plan,options).filter(({when})=>when.some((stage)=>STAGES.includes(stage)));
const keys=(0,safety_needs.g4)(plan,options).map((key)=>({key,instances:[]}));
const answers=await Promise.all([
ask(aws,caller,needed),
...(0,safety_needs.Ki)(plan,options).map((given)=>askForRole(aws,given)),
keyProblems(aws,plan,{account:identity.account,caller},keys),
buildProblems(aws,plan,options,async(needs)=>(await deniedFor(aws,caller,needs)).map(({one})=>one)),
]);
return answers.flat();
}
async function askForRole(aws,{role,of,needs}){
try{
return await ask(aws,role,needs,`The role of ${of} (${role})`,({unknownKeys})=>unknownKeys.length===0);
}
catch(error){
if((0,aws_errors .$N)(error).startsWith("NoSuchEntity"))
return[noSuchRole(role,of)];
throw error;
}
}
async function ask(aws,source,needed,who,counts=()=>true){
const denied=await deniedFor(aws,source,needed);
return denied.filter(({one})=>counts(one)).map(({one,need,resource})=>denial(one,need,resource,who));
}
async function deniedFor(aws,source,needed){
const groups=grouped(needed.filter(({action})=>!action.startsWith("kms:")));
const answers=await Promise.all(groups.map(async({needs,resources,context})=>{
const actions=needs.map(({action})=>action);
const denied=await deniedOf(aws,{source,actions,resources:resources.map(example),context});
return denied.map((one)=>({
one,
need:needs.find(({action})=>same(action,one.action)),
resource:resources.find((arn)=>example(arn)===one.resource)??one.resource,
}));
}));
return answers.flat();
}
async function zoneId(aws,{watch,site}){
const{name}=watch.hostedZone;
try{
return name===undefined?undefined:(await(0,hosted_zones.FP)(aws,{name},site.host))?.id;
}
catch(error){
if(isDenial(error))
return undefined;
throw error;
}
}
function grouped(needed){
const groups=Map.groupBy(needed,({resources,context})=>JSON.stringify([resources,context]));
return[...groups.values()].map((needs)=>{
const{resources,context}=needs[0];
return{needs:[...new Map(needs.map((need)=>[need.action,need])).values()],resources,context};
});
}
function example(arn){
if(arn==="*")
return arn;
return arn
.replace(/(:instance\/)\*$/,"$1i-00000000000000000")
.replace(/(:stack\/.*\/)\*$/,"$100000000-0000-0000-0000-000000000000")
.replaceAll("*","0");
}
function same(action,other){
return action.toLowerCase()===other.toLowerCase();
}
var predicted_outage=$load(5615);
async function refuseBeforeDeploy({plan,aws,clock,journal,approved,credentialsEnd}){
const now=clock.now();
const end=(0,times.IW)(plan,now);
const identity=journal.facts.find((fact)=>fact.kind==="identity");
if(identity===undefined)
throw new Error("the first gate needs to know who we are: checkIdentity comes before it");
const elsewhere=accountProblems(identity,plan);
const asked=elsewhere.length>0?[]:[permissionProblems({plan,aws,journal,identity}),(0,alarms.y)(aws,plan)];
await passGate([
elsewhere,
approvalProblems(approved,plan.digest),
(0,calendar.p)(plan.safety.calendar,now,end),
(0,predicted_outage.K)(plan),
credentialsEnd().then((until)=>credentialProblems(until,end,now)),
...asked,
]);
}
async function typesWithInstanceStore(aws,types){
if(types.length===0)
return new Set();
const{InstanceTypes=[]}=await aws.ec2.send(new client_ec2_dist_cjs.DescribeInstanceTypesCommand({InstanceTypes:[...types]}));
return new Set(InstanceTypes.flatMap(({InstanceType,InstanceStorageSupported})=>(InstanceStorageSupported?[InstanceType??""]:[])));
}
async function instanceStoreProblems(aws,{instanceStore="refuse"},instances){
if(instanceStore==="lose")
return[];
const types=[...new Set(instances.flatMap(({type})=>type??[]))];
const emptied=await typesWithInstanceStore(aws,types);
return instances.flatMap(({id,type=""})=>emptied.has(type)
?[
{
code:"radius.loses-instance-store",
what:`Instance ${id} is of type ${type}, which has disks of its host (instance store): a stop erases what is on them for good.`,
whose:"yours",
next:"Select instances without instance store; where nothing on those disks is missed after a stop, say so: `safety.instance-store: lose`.",
},
]
:[]);
}
var instances=$load(859);
var protection=$load(612);
var radius_size=$load(1603);
async function lookAtTargets(aws,targetGroups,ids){
const targets=(await Promise.all(targetGroups.map((group)=>(0,aws_targets.k)(aws,group)))).flat();
const problems=targets
.filter(({id,state})=>ids.includes(id)&&state!=="healthy")
.map(({id,state,reason})=>({
code:"radius.not-healthy",
what:`Instance ${id} is ${state}${reason===undefined?"":` (${reason})`} behind the load balancer.`,
whose:"yours",
next:"A drill stops only healthy targets: look at the instance and at the target group's health checks.",
}));
return{registered:[...new Set(targets.map(({id})=>id))].sort(),problems};
}
var retry=$load(9951);
const MARK_KEYS=Object.values(safety_marks .M$);
const TAGS={
StopInstances:[],
StartInstances:[],
CreateTags:MARK_KEYS,
DeleteTags:[...MARK_KEYS,safety_marks .wg],
};
const WHAT_FOR={
StopInstances:"stop them",
StartInstances:"start them again",
CreateTags:"write the undo on them",
DeleteTags:"take the marks off them",
};
async function trialProblems(experiment,ids){
const{aws,clock,random,signal}=experiment;
const outcomes=await Promise.all(Object.keys(TAGS).map(async(trial)=>{
const outcome=await(0,retry.L)(()=>tryOut(aws,trial,ids,TAGS[trial]),{
clock,
random:random.fork(`try ${trial}`),
signal,
isWorthRepeating:(error)=>/^St(op|art)/.test(trial)&&(0,aws_errors.dg)(error.cause),
});
return{trial,outcome};
}));
return outcomes.flatMap(({trial,outcome})=>{
if(outcome==="allowed")
return[];
const which=ids.join(", ");
if("missing" in outcome)
return[missing(trial,which,outcome.missing)];
return[refused(trial,which,outcome.refused)];
});
}
function missing(trial,ids,says){
return{
code:"permissions.missing",
what:`The credentials may not ec2:${trial} on ${ids}, which is needed to ${WHAT_FOR[trial]}: ${says}`,
whose:"yours",
next:`Allow ec2:${trial} on these instances; failover-drill policy prints all that is needed.`,
};
}
function refused(trial,ids,says){
return{
code:"radius.not-possible",
what:`EC2 would not ${trial} ${ids}: ${says}`,
whose:"yours",
next:"Mend what EC2 names.",
};
}
async function refuseBeforeFault(experiment,credentialsEnd){
const{plan,aws,clock,watched}=experiment;
const ids=radiusIds(experiment);
const now=clock.now();
const neededUntil=(0,times.rX)(plan,(0,times.cc)(plan,now));
await passGate([
lookAtTargets(aws,watched.targetGroups,ids).then(({registered,problems})=>[...(0,radius_size.s)(plan,ids,registered),...problems]),
(0,aws_instances.cf)(aws,{ids}).then(async(all)=>[
...all.flatMap((instance)=>(0,instances.K)(plan.limits,instance,false)),
...(await instanceStoreProblems(aws,plan.safety,all)),
]),
(0,protection.q)(aws,ids),
trialProblems(experiment,ids),
volumeKeyProblems(experiment,ids),
(0,alarms.y)(aws,plan),
credentialsEnd().then((until)=>credentialProblems(until,neededUntil,now)),
]);
}
async function armSafetyNet(experiment,drill,lock){
const{plan,clock,journal,aws,signal}=experiment;
const marks=ownMarks(experiment,drill,lock);
if(marks===undefined)
throw new Error("the marks are written in the phase inject");
const{undoBy}=marks;
if((0,times.rX)(plan,undoBy)>lock.until)
throw new refusal .P([tooLittleTime(lock)]);
const instances=radiusIds(experiment);
await(0,safety_marks.k6)({aws,clock,signal},instances,marks);
journal.append({kind:"marks.written",instances,undoBy});
const{restartTimer}=plan.safety;
if(restartTimer==="off"){
journal.append({kind:"timer.off"});
return{undoBy,timer:undefined};
}
const caller=journal.facts.find((fact)=>fact.kind==="identity");
if(caller===undefined)
throw new Error("the timer's account is not known");
const timer={name:(0,restart_timer.ho)(drill),at:(0,times.r_)(undoBy)};
await(0,restart_timer.Gj)({aws,clock,signal},{drill,at:timer.at,instances,role:restartTimer.role,caller});
journal.append({kind:"timer.armed",timer:timer.name,fires:timer.at,instances});
return{undoBy,timer};
}
function tooLittleTime({until}){
return{
code:"safety.too-little-time",
what:`The drill's lock ends at ${(0,units.r4)(until)}, before a fault begun now would certainly be undone and cleaned up.`,
whose:"yours",
next:"Let the machine not sleep during a drill, and repeat it.",
};
}
var undone=$load(9778);
async function run({plan,world,journal,signal,hurry,approved,...about}){
const{clock,random,net}=world;
const{drill}=about;
journal.append({kind:"drill.started",world:world.name,...about});
journal.append({kind:"plan",plan});
const fence=(0,safety_fence.KH)();
const{aws,undoAws,cleanupAws,samplingAws}=(0,tools.N)(world,journal,signal,fence);
const rollback=(0,experiment_rollback.p)(journal);
const ending=createEnding(journal,[signal,hurry]);
const credentialsEnd=()=>world.credentialsEnd();
let lockAsked=false;
let marked=[];
const identity=await ending.attempt(async()=>{
const caller=await checkIdentity(aws,plan,journal);
await refuseBeforeDeploy({plan,aws,clock,journal,approved,credentialsEnd});
return caller;
});
const lock=identity&&
(await ending.attempt(async()=>{
lockAsked=true;
const taken=await(0,site_lock.HJ)({plan,aws,clock,journal,drill,owner:identity.arn,signal});
fence.lockEnds=taken.until;
return taken;
}));
const deployed=lock&&
(await ending.attempt(async()=>{
const startedAt=clock.now();
const deadline=startedAt+plan.deadlines.deploy;
const role=plan.deployRole===undefined?undefined:(0,restart_timer.w3)(plan.deployRole,identity);
const context={aws,clock,journal,drill,tags:(0,deploy_ownership.Wb)(plan),role,replace:plan.safety.replace,startedAt,deadline,signal};
return phase(journal,"deploy",()=>deploy(context,plan.stacks));
}));
const base={plan,clock,random,net,journal,aws,undoAws,signal};
const experiment=deployed&&(await ending.attempt(()=>prepareExperiment(base,deployed)));
const sampling=experiment&&(await ending.attempt(()=>startProbes(experiment,samplingAws)));
if(experiment&&sampling){
const standstills=watchStandstills(world,journal);
await ending.attempt(async()=>{
const steady=await phase(journal,"steady-before",async()=>{
const state=await requireSteadyState(experiment);
await refuseBeforeFault(experiment,credentialsEnd);
return state;
});
const safetyNet=await phase(journal,"inject",async()=>{
marked=radiusIds(experiment);
const armed=await armSafetyNet(experiment,drill,lock);
fence.stopBy=(0,times.cp)(plan,armed.undoBy);
await requireStillSteady(experiment,steady,fence.stopBy);
await inject(experiment,rollback,armed,(ids)=>notOurs({aws:undoAws,time:(0,safety_fence.ZV)(world),fence,drill},ids));
return armed;
});
const watch=watchStopConditions(experiment,safetyNet,(0,safety_fence.ZV)(world));
const ends=AbortSignal.any([watch.signal,...(signal===undefined?[]:[signal])]);
try{
await phase(journal,"observe",()=>observe({...experiment,signal:ends}));
}
finally{
watch.stop();
}
});
if(rollback.open>0)
await ending.attempt(()=>phase(journal,"restore",()=>rollback.undoAll()));
if((0,undone.th)(journal.facts)&&(0,undone.xX)(journal.facts).length===0){
await ending.attempt(()=>phase(journal,"recover",()=>recover({...experiment,aws:undoAws,signal:hurry})));
}
ending.workIsOver();
await sampling.stop();
standstills.stop();
}
await phase(journal,"cleanup",async()=>{
const down=(0,undone.sC)(journal.facts);
if(lockAsked)
await cleanUp({plan,aws:cleanupAws,clock,journal,drill,lock,marked,down});
else
journal.append({kind:"left-behind",things:[]});
});
journal.append({kind:"drill.ended",why:ending.why});
}
}),
2054:
((_webpack_module,$out,$load)=>{
$load.d($out,{
K:()=>(orRefuse)
});
var _aws_errors_0=$load(3921);
var _experiment_refusal_1=$load(2148);
const DENIED=/^(AccessDenied|UnauthorizedOperation|UnauthorizedAccess|Forbidden|NotAuthorized)/;
function deniedAction(error){
if(!(error instanceof _aws_errors_0 .iQ)||!DENIED.test(error.code))
return undefined;
return error.message.includes("iam:PassRole")?"iam:PassRole":`${error.service}:${error.operation}`;
}
async function orRefuse(code,goal,alternative,work){
try{
return await work();
}
catch(error){
const action=deniedAction(error);
if(action===undefined)
throw error;
const said=error instanceof Error?error.message:"";
throw new _experiment_refusal_1 .P([
{
code,
what:`The drill may not ${goal}: ${action} is missing (${said})`,
whose:"yours",
next:`Allow ${action} to the drill (failover-drill policy shows all that it needs)${alternative}.`,
},
]);
}
}
}),
4412:
((_webpack_module,$out,$load)=>{
$load.d($out,{
KH:()=>(createFence),
ZV:()=>(latestTime),
zo:()=>(fencedAws)
});
var _aws_each_service_3=$load(701);
var _errors_0=$load(9807);
var _experiment_refusal_1=$load(2148);
var _time_units_2=$load(6429);
function createFence(){
return{lockEnds:Number.POSITIVE_INFINITY,stopBy:Number.NEGATIVE_INFINITY,stops:0};
}
function latestTime({clock,date}){
return{now:()=>Math.max(clock.now(),date?.()??Number.NEGATIVE_INFINITY)};
}
function fencedAws(aws,clock,fence){
return(0,_aws_each_service_3.L)((service)=>({
send:(command)=>{
const now=clock.now();
if(now>fence.lockEnds)
return Promise.reject(barred(fence,tooLate(fence.lockEnds)));
if(service==="ec2"&&isStop(command)){
if(now>fence.stopBy)
return Promise.reject(barred(fence,tooLateToStop(fence.stopBy)));
fence.stops +=1;
}
return aws[service].send(command);
},
}));
}
function isStop(command){
return(0,_aws_each_service_3.z)(command)==="StopInstances"&&command.input.DryRun!==true;
}
function barred({stops},problem){
return stops===0?new _experiment_refusal_1 .P([problem]):new _errors_0 .e2([problem]);
}
function tooLate(lockEnds){
return{
code:"safety.lock-over",
what:`The drill's lock of the site was over at ${(0,_time_units_2.RQ)(lockEnds)} UTC: another drill may hold the site now.`,
whose:"yours",
next:"Let the machine not sleep during a drill; raise the deadlines if they are too short.",
};
}
function tooLateToStop(stopBy){
const end=Number.isFinite(stopBy)?`was over at ${(0,_time_units_2.RQ)(stopBy)} UTC`:"has not begun";
return{
code:"safety.too-late-to-stop",
what:`The time in which instances may be stopped ${end}: what starts them again would come too soon or not at all.`,
whose:"yours",
next:"Let the machine not sleep during a drill, and repeat it.",
};
}
}),
3291:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Fg:()=>(tagsOf),
M$:()=>(MARK),
Ok:()=>(marksOf),
iH:()=>(SETTLE),
k6:()=>(writeMarks),
pc:()=>(readMarks),
wg:()=>(STOP_TAG)
});
var _aws_tags_3=$load(8623);
var _errors_0=$load(9807);
var _time_units_1=$load(6429);
var _denied_2=$load(2054);
const MARK={
drill:"failover-drill:drill",
startedAt:"failover-drill:started-at",
undoBy:"failover-drill:undo-by",
lock:"failover-drill:lock",
};
const STOP_TAG="failover-drill:stop";
const SETTLE=20 * _time_units_1 .Z2;
function marksOf(tags){
const drill=tags[MARK.drill];
if(drill===undefined)
return undefined;
const time=(key)=>Date.parse(tags[key]??"")||0;
return{drill,startedAt:time(MARK.startedAt),undoBy:time(MARK.undoBy),lock:tags[MARK.lock]??""};
}
function tagsOf(marks){
return{
[MARK.drill]:marks.drill,
[MARK.startedAt]:(0,_time_units_1.r4)(marks.startedAt),
[MARK.undoBy]:(0,_time_units_1.r4)(marks.undoBy),
[MARK.lock]:marks.lock,
};
}
function readMarks(aws,ids){
return(0,_aws_tags_3.g$)(aws,ids,[...Object.values(MARK),STOP_TAG]);
}
async function writeMarks({aws,clock,signal},ids,marks){
const wanted=tagsOf(marks);
const mayNot=(goal,work)=>(0,_denied_2.K)("safety.cannot-mark",goal,"",work);
await mayNot("write the undo to the instances' tags",()=>(0,_aws_tags_3.p)(aws,ids,wanted));
const deadline=clock.now()+ SETTLE;
for(;;){
const found=await mayNot("read the undo back from the instances' tags",()=>readMarks(aws,ids));
const unread=ids.filter((id)=>Object.entries(wanted).some(([key,value])=>found.get(id)?.[key]!==value));
if(unread.length===0)
return;
if(clock.now()>=deadline)
throw notReadable(unread,found);
await clock.sleep(_time_units_1 .Z2,signal);
}
}
function notReadable(ids,found){
const others=[...new Set(ids.flatMap((id)=>found.get(id)?.[MARK.drill]??[]))];
const seen=others.length===0?"show no marks":`bear the marks of ${others.join(" and ")}`;
return new _errors_0 .e2([
{
code:"safety.marks-not-readable",
what:`The undo was written to the tags of ${ids.join(", ")} and cannot be read back: they ${seen}.`,
whose:"aws",
next:"Nothing was stopped. Let nothing else write these tags, and repeat the drill.",
},
]);
}
}),
9195:
((_webpack_module,$out,$load)=>{
$load.d($out,{
to:()=>(buildNeedsOf),
Ki:()=>(handedOverNeeds),
hN:()=>(needsOf),
g4:()=>(volumeKeysOf)
});
var plan_partition=$load(7878);
var tokens=$load(1500);
var build=$load(5999);
var types=$load(4850);
function stackArns({plan,regional}){
return plan.stacks.flatMap(({name,nested=[]})=>[
regional("cloudformation",`stack/${name}/*`),
...(nested.length===0?[]:[regional("cloudformation",`stack/${name}-*/*`)]),
]);
}
function deployNeeds(context){
const stacks=stackArns(context);
const on=(names,why,when)=>(0,types.e)(names.map((name)=>`cloudformation:${name}`),stacks,why,when);
return[
...on(["DescribeStacks"],"read the stacks' state and outputs",["plan","deploy","drill","sweep","teardown"]),
...on(["GetTemplate"],"compare the stacks with the templates",["plan","deploy"]),
...on(["ListStackResources"],"find the instances of a stack",["plan","deploy","drill"]),
...on(["ListChangeSets"],"find change sets that were left",["deploy","drill","sweep"]),
...on(["CreateChangeSet","ExecuteChangeSet"],"create and update the stacks",["deploy"]),
...on(["DescribeChangeSet","DeleteChangeSet"],"follow change sets, and remove those that were left",["deploy","sweep"]),
...on(["DescribeStackEvents"],"follow what CloudFormation does",["deploy","teardown"]),
...on(["DeleteStack"],"remove the stacks, and the shells of those that could not be created",["deploy","sweep","teardown"]),
...on(["DetectStackDrift","DetectStackResourceDrift","DescribeStackResourceDrifts"],"detect drift",["plan"]),
...(0,types.e)(["cloudformation:DescribeStackDriftDetectionStatus"],types .n,"detect drift",["plan"]),
...passNeeds(context),
...uploadNeeds(context),
...emptyingNeeds(context),
];
}
function passNeeds({plan,role}){
const passed=plan.deployRole===undefined?[]:[role(plan.deployRole)];
return(0,types.e)(["iam:PassRole"],passed,"let CloudFormation work with its own role",["deploy"],{
"iam:PassedToService":["cloudformation.amazonaws.com"],
});
}
function uploadNeeds({plan,partition,regional}){
const named=plan.stacks.flatMap(({upload})=>(upload?.named?[upload]:[]));
const buckets=distinct(named.map(({bucket})=>`arn:${partition}:s3:::${bucket}`));
const objects=distinct(named.flatMap(({bucket,objects})=>objects.map(({key})=>`arn:${partition}:s3:::${bucket}/${key.slice(0,key.lastIndexOf("/"))}/*`)));
return[
...(0,types.e)(["s3:ListBucket"],buckets,"see whether the bucket for templates is there",["deploy"]),
...(0,types.e)(["s3:GetObject","s3:PutObject"],objects,"put templates where CloudFormation reads them",["deploy"]),
...(0,types.e)(["s3:ListBucketVersions"],buckets,"find the templates that were put there",["teardown"]),
...(0,types.e)(["s3:DeleteObject","s3:DeleteObjectVersion"],objects,"delete the templates that were put there",["teardown"]),
...(0,types.e)(["cloudformation:DescribeStacks"],buckets.length===0?[]:[regional("cloudformation","stack/*/*")],"see whether another stack still needs the templates that were put there",["teardown"]),
];
}
function emptyingNeeds({plan,partition}){
if(!makesBucket(plan))
return[];
const bucket=`arn:${partition}:s3:::${plan.site.host}`;
return[
...(0,types.e)(["s3:ListBucketVersions"],[bucket],"empty the error page's bucket before it is deleted",["teardown"]),
...(0,types.e)(["s3:DeleteObject","s3:DeleteObjectVersion"],[`${bucket}/*`],"empty the error page's bucket before it is deleted",[
"teardown",
]),
];
}
function makesBucket({stacks}){
return stacks.some(({body,nested=[]})=>[body,...nested.map((child)=>child.body)].some((text)=>text.includes("AWS::S3::Bucket")));
}
function distinct(texts){
return[...new Set(texts)];
}
var marks=$load(3291);
var site_lock=$load(4995);
var keys=$load(6883);
const MARKS=Object.values(marks .M$);
function drillNeeds(context){
return[...watchNeeds(context),...instanceNeeds(context),...lockNeeds(context),...timerNeeds(context),...gateNeeds(context)];
}
function watchNeeds({partition,hostedZone}){
const healthCheck=`arn:${partition}:route53:::healthcheck/*`;
return[
...(0,types.e)(["route53:ListHostedZones"],types .n,"find the site's hosted zone",["plan","deploy","drill"]),
...(0,types.e)(["route53:GetHostedZone"],[hostedZone],"find the zone's name servers",["plan","deploy","drill"]),
...(0,types.e)(["route53:ListResourceRecordSets"],[hostedZone],"read the site's record sets",["plan","drill"]),
...(0,types.e)(["route53:GetHealthCheck","route53:GetHealthCheckStatus"],[healthCheck],"watch the health checkers",["drill"]),
...(0,types.e)(["DescribeLoadBalancers","DescribeTargetGroups","DescribeTargetHealth"].map((name)=>`elasticloadbalancing:${name}`),types .n,"find the load balancer and watch its targets",["plan","drill"]),
];
}
function instanceNeeds(context){
const{plan,regional}=context;
const instances=[regional("ec2","instance/*")];
const{key,value}=plan.limits.optInTag;
const optedIn={[`aws:ResourceTag/${key}`]:[value],[`ec2:ResourceTag/${key}`]:[value]};
return[
...(0,types.e)(["ec2:DescribeInstances"],types .n,"find the instances and read their tags",["plan","drill","teardown"]),
...(0,types.e)(["ec2:DescribeInstanceStatus"],types .n,"watch the instances' states",["drill","restore","sweep"]),
...(0,types.e)(["ec2:DescribeTags"],types .n,"read the marks on the instances",["drill","restore","sweep"]),
...(0,types.e)(["ec2:DescribeInstanceAttribute"],instances,"see what protects the instances",["plan","drill"],optedIn),
...(0,types.e)(["ec2:DescribeVolumes"],types .n,"see under which keys the instances' volumes are encrypted",["drill"]),
...(0,types.e)(["ec2:DescribeInstanceTypes"],types .n,"see which instances have disks that a stop empties",["drill"]),
...(0,types.e)(["ec2:StopInstances"],instances,"stop the instances",["drill"],optedIn),
...(0,types.e)(["ec2:StartInstances"],instances,"start the instances again",["drill","restore","sweep"],optedIn),
...(0,keys.Z3)(context),
...(0,types.e)(["ec2:CreateTags"],instances,"write the undo on the instances before they are stopped",["drill"],{
...optedIn,
"aws:TagKeys":MARKS,
}),
...(0,types.e)(["ec2:DeleteTags"],instances,"take the marks off the instances",["drill","restore","sweep"],{
...optedIn,
"aws:TagKeys":[...MARKS,marks .wg],
}),
];
}
function lockNeeds({plan,regional}){
const lock=[regional("cloudformation",`stack/${(0,site_lock.l4)(plan.site)}/*`)];
return[
...(0,types.e)(["cloudformation:CreateStack"],lock,"take the site's lock",["drill"]),
...(0,types.e)(["cloudformation:DescribeStacks"],lock,"read the site's lock",["drill","sweep","teardown"]),
...(0,types.e)(["cloudformation:DeleteStack"],lock,"release the site's lock",["drill","sweep"]),
];
}
function timerNeeds({plan,regional,role}){
const{restartTimer}=plan.safety;
const timers=[regional("scheduler","schedule/default/failover-drill-restart-*")];
const armed=restartTimer==="off"?[]:[role(restartTimer.role)];
const ownTimers=armed.length===0?[]:timers;
return[
...(0,types.e)(["scheduler:CreateSchedule"],ownTimers,"set the restart timer",["drill"]),
...(0,types.e)(["iam:PassRole"],armed,"hand the restart timer its role",["drill"],{
"iam:PassedToService":["scheduler.amazonaws.com"],
}),
...(0,types.e)(["scheduler:GetSchedule"],ownTimers,"read the restart timer back",["drill"]),
...(0,types.e)(["scheduler:DeleteSchedule"],ownTimers,"remove the restart timer after the restore",["restore"]),
...(0,types.e)(["scheduler:GetSchedule","scheduler:DeleteSchedule"],timers,"remove timers of dead drills",["sweep"]),
...(0,types.e)(["scheduler:ListSchedules"],types .n,"find timers of dead drills",["sweep"]),
];
}
function restartNeeds(context){
const{plan,regional}=context;
const{key,value}=plan.limits.optInTag;
const optedIn={[`aws:ResourceTag/${key}`]:[value],[`ec2:ResourceTag/${key}`]:[value]};
const why="start the instances should the drill have died";
return[...(0,types.e)(["ec2:StartInstances"],[regional("ec2","instance/*")],why,["restore"],optedIn),...(0,keys.Z3)(context)];
}
function gateNeeds({plan,regional,role,caller}){
const{alarms,permissions,restartTimer}=plan.safety;
const roles=[...(restartTimer==="off"?[]:[restartTimer.role]),...(plan.deployRole===undefined?[]:[plan.deployRole])];
return[
...(0,types.e)(["cloudwatch:DescribeAlarms"],alarms.length===0?[]:[regional("cloudwatch","alarm:*")],"read the alarms' states",[
"plan",
"drill",
]),
...(0,types.e)(["iam:GetRole"],permissions==="simulate"?[caller]:[],"see beforehand whether every permission is there",["drill"]),
...(0,types.e)(["iam:SimulatePrincipalPolicy"],permissions==="simulate"?[caller,...roles.map(role)]:[],"see beforehand whether every permission is there",["drill"]),
];
}
function needsOf(plan,options){
const context=contextOf(plan,options);
return[...deployNeeds(context),...(0,build.ui)(context),...(0,build.F_)(context),...drillNeeds(context)];
}
function buildNeedsOf(plan,options){
return(0,build.G_)(contextOf(plan,options));
}
function volumeKeysOf(plan,options){
return(0,keys.q9)(contextOf(plan,options));
}
function handedOverNeeds(plan,options){
const context=contextOf(plan,options);
const{restartTimer}=plan.safety;
return[
...(restartTimer==="off"?[]:[{role:context.role(restartTimer.role),of:"the restart timer",needs:restartNeeds(context)}]),
...(plan.deployRole===undefined?[]:[{role:context.role(plan.deployRole),of:"CloudFormation",needs:(0,build.G_)(context)}]),
];
}
function contextOf(plan,{account,caller,hostedZone=plan.watch.hostedZone.id}){
const partition=(0,plan_partition.i)(plan.region);
const regional=(service,resource)=>`arn:${partition}:${service}:${plan.region}:${account}:${resource}`;
return{
plan,
partition,
regional,
role:(nameOrArn)=>(nameOrArn.startsWith("arn:")?nameOrArn:`arn:${partition}:iam::${account}:role/${nameOrArn}`),
caller:caller??`arn:${partition}:iam::${account}:role/*`,
hostedZone:`arn:${partition}:route53:::hostedzone/${hostedZone===undefined||(0,tokens.t8)(hostedZone)?"*":hostedZone}`,
};
}
}),
5999:
((_webpack_module,$out,$load)=>{
$load.d($out,{
F_:()=>(driftNeeds),
G_:()=>(buildNeeds),
KD:()=>(unknownTypes),
fx:()=>(BUILDING),
ui:()=>(newerValueNeeds)
});
var _template_handler_rights_0=$load(13);
var _keys_1=$load(6883);
var _parts_2=$load(3205);
var _types_3=$load(4850);
function unknownTypes(plan){
const types=plan.stacks.flatMap(_parts_2 .C).flatMap(({template})=>Object.values(template.Resources).map(({Type})=>Type));
return[...new Set(types)].filter((type)=>type!==NESTED&&(0,_template_handler_rights_0.iI)(type)===undefined).sort();
}
const BUILDING="make, change and delete ";
const NESTED="AWS::CloudFormation::Stack";
function buildNeeds(context){
const parts=context.plan.stacks.flatMap(_parts_2 .C);
return distinct([
...parts.flatMap((part)=>partNeeds(context,part,["create","update","remove","read"],(type,{verbs})=>{
const has=(...some)=>some.some((verb)=>verbs.includes(verb));
const deploy=has("create","update","read")?["deploy"]:[];
return{why:`${BUILDING}${type}`,when:has("remove","read")?[...deploy,"teardown"]:deploy};
})),
...parameterNeeds(context,"read the public parameters in templates","deploy"),
...(0,_keys_1 .$s)(context),
]);
}
function newerValueNeeds(context){
return parameterNeeds(context,"see whether the public parameters in templates have newer values","plan");
}
function parameterNeeds(context,why,when){
const reads=context.plan.stacks
.flatMap(_parts_2 .C)
.some(({template})=>Object.values(template.Parameters).some(({Type})=>Type.startsWith("AWS::SSM::Parameter::")));
return(0,_types_3.e)([_template_handler_rights_0 .N.action],reads?[(0,_template_handler_rights_0.QK)(_template_handler_rights_0 .N.on,whereOf(context),{})]:[],why,[when]);
}
function driftNeeds(context){
const about={why:"detect drift",when:["plan"]};
return distinct(context.plan.stacks.flatMap(_parts_2 .C).flatMap((part)=>partNeeds(context,part,["read","compare"],()=>about)));
}
function distinct(all){
return[...new Map(all.map((need)=>[JSON.stringify([need.action,need.resources,need.context]),need])).values()];
}
function partNeeds(context,part,verbs,about){
const{partition,hostedZone,role}=context;
return Object.values(part.template.Resources).flatMap(({Type,Properties={}})=>{
const names={
stack:part.stack,
bucket:bucketName(part,Properties),
zone:hostedZone.slice(hostedZone.lastIndexOf("/")+ 1),
role:role(`${part.stack}-*`),
};
const wanted=((0,_template_handler_rights_0.iI)(Type)??[]).filter((right)=>right.verbs.some((verb)=>verbs.includes(verb)));
return wanted.flatMap((right)=>{
const{why,when}=about(Type,right);
const arns=right.on.map((on)=>(0,_template_handler_rights_0.QK)(on,{...whereOf(context),partition},names));
return(0,_types_3.e)([right.action],arns,why,when,conditionsOf(context,right,Type));
});
});
}
function whereOf({partition,plan,regional}){
return{partition,region:plan.region,account:regional("ec2","").split(":")[4]??""};
}
function conditionsOf({plan},{action,bears},type){
const[service="",name=""]=action.split(":");
if(bears==="own")
return{"aws:ResourceTag/failover-drill:plan":[plan.name]};
if(bears==="made"&&/Tags$/.test(name))
return{[`${service}:CreateAction`]:[makingAction(type)]};
if(action==="iam:PassRole")
return{"iam:PassedToService":["lambda.amazonaws.com"]};
if(action==="route53:ChangeResourceRecordSets")
return{"route53:ChangeResourceRecordSetsNormalizedRecordNames":[plan.site.host]};
return{};
}
function makingAction(type){
const makes=(0,_template_handler_rights_0.iI)(type)?.find(({verbs,action})=>verbs.includes("create")&&/:(Create|Run)(?!Tags)/.test(action));
return makes?.action.split(":")[1]??"";
}
function bucketName(part,properties){
const{template,parameters,stack}=part;
const value=properties.BucketName??properties.Bucket;
if(typeof value==="string")
return value;
const referred=value!==null&&typeof value==="object"&&"Ref" in value?String(value.Ref):"";
const parameter=parameters[referred]??template.Parameters[referred]?.Default;
if(parameter!==undefined)
return String(parameter);
const resource=template.Resources[referred];
if(resource?.Type==="AWS::S3::Bucket")
return bucketName(part,resource.Properties??{});
return `${stack.toLowerCase()}-*`;
}
}),
6883:
((_webpack_module,$out,$load)=>{
$load.d($out,{
$s:()=>(buildKeyNeeds),
TX:()=>(GRANT_CONTEXT),
Z3:()=>(startKeyNeeds),
dM:()=>(GRANT),
q9:()=>(namedKeys)
});
var _parts_0=$load(3205);
var _types_1=$load(4850);
const GRANT="kms:CreateGrant";
const GRANT_CONTEXT={"kms:GrantIsForAWSResource":["true"]};
function startKeyNeeds(context){
const why="let EC2 read the encrypted volumes of the instances it starts";
return(0,_types_1.e)([GRANT],keysOf(context),why,["drill","restore","sweep"],GRANT_CONTEXT);
}
function buildKeyNeeds(context){
const keys=keysOf(context);
const why="make encrypted volumes";
return[
...(0,_types_1.e)([GRANT],keys,why,["deploy"],GRANT_CONTEXT),
...(0,_types_1.e)(["Decrypt","DescribeKey","GenerateDataKeyWithoutPlaintext","ReEncryptFrom","ReEncryptTo"].map((name)=>`kms:${name}`),keys,why,["deploy"]),
];
}
function namedKeys(context){
return keysOf(context).filter((arn)=>!arn.endsWith("*"));
}
const WITH_VOLUMES=["AWS::EC2::Instance","AWS::EC2::LaunchTemplate","AWS::EC2::Volume"];
function keysOf({plan,regional}){
const named=namedIn(plan);
const arns=named.flatMap((name)=>{
if(name===undefined)
return[regional("kms","key/*")];
if(/(^|:)alias\/aws\//.test(name))
return[];
if(/^arn:[^:]+:kms:[^:]+:\d{12}:key\/[\w-]+$/.test(name))
return[name];
return[regional("kms",/^[0-9a-z]+(-[0-9a-z]+)*$/i.test(name)?`key/${name}`:"key/*")];
});
return[...new Set(arns)].sort();
}
function namedIn({stacks}){
return stacks.flatMap(_parts_0 .C).flatMap((part)=>Object.values(part.template.Resources)
.filter(({Type})=>WITH_VOLUMES.includes(Type))
.flatMap(({Properties={}})=>keyValues(Properties).map((value)=>textOf(value,part))));
}
function keyValues(value){
if(value===null||typeof value!=="object")
return[];
if(Array.isArray(value))
return value.flatMap(keyValues);
return Object.entries(value).flatMap(([key,member])=>key==="KmsKeyId"?[member]:keyValues(member));
}
function textOf(value,{template,parameters}){
if(typeof value==="string")
return value;
const referred=value!==null&&typeof value==="object"&&"Ref" in value?String(value.Ref):"";
const given=parameters[referred]??template.Parameters[referred]?.Default;
return given===undefined||String(given).includes("${")?undefined:String(given);
}
}),
3205:
((_webpack_module,$out,$load)=>{
$load.d($out,{
C:()=>(partsOf)
});
var _template_parse_0=$load(151);
function partsOf({name,body,template,parameters,nested=[]}){
const texts=[
{stack:name,text:body,file:template,parameters},
...nested.map((child)=>({stack:`${name}-*`,text:child.body,file:child.template,parameters:{}})),
];
return texts.flatMap(({stack,text,file,parameters})=>{
const result=(0,_template_parse_0.Q)(text,file);
return result.ok?[{stack,template:result.parsed.template,parameters}]:[];
});
}
}),
4850:
((_webpack_module,$out,$load)=>{
$load.d($out,{
e:()=>(needs),
n:()=>(ANYTHING)
});
function needs(actions,resources,why,when,context={}){
return resources.length===0?[]:actions.map((action)=>({action,resources,context,why,when}));
}
const ANYTHING=["*"];
}),
878:
((_webpack_module,$out,$load)=>{
$load.d($out,{
y:()=>(alarmProblems)
});
var _aws_alarms_0=$load(1200);
async function alarmProblems(aws,{safety,region}){
if(safety.alarms.length===0)
return[];
const found=await(0,_aws_alarms_0.c)(aws,safety.alarms);
return[...new Set(safety.alarms)].flatMap((name)=>{
const alarm=found.get(name);
if(alarm===undefined)
return[missing(name,region)];
return alarm.state==="ALARM"?[inAlarm(name,alarm.reason)]:[];
});
}
function missing(name,region){
return{
code:"alarm.missing",
what:`There is no CloudWatch alarm "${name}" in ${region}.`,
whose:"yours",
next:"Correct its name under safety.alarms, or create it: an alarm that does not exist stops no drill.",
};
}
function inAlarm(name,reason){
return{
code:"alarm.in-alarm",
what:`The alarm "${name}" is in ALARM${reason===""?"":`: ${reason}`}`,
whose:"yours",
next:"Mend what it tells of, and drill when it is OK again.",
};
}
}),
2092:
((_webpack_module,$out,$load)=>{
$load.d($out,{
p:()=>(calendarProblems)
});
const formats=new Map();
function formatOf(zone){
const known=formats.get(zone);
if(known!==undefined)
return known;
const format=new Intl.DateTimeFormat("en-US",{
timeZone:zone,
hourCycle:"h23",
year:"numeric",
month:"numeric",
day:"numeric",
hour:"numeric",
minute:"numeric",
second:"numeric",
});
formats.set(zone,format);
return format;
}
function offsetOf(zone,instant){
const whole=Math.floor(instant / 1_000)* 1_000;
const part={};
for(const{type,value}of formatOf(zone).formatToParts(whole))
part[type]=Number(value);
const{year=0,month=1,day=1,hour=0,minute=0,second=0}=part;
return Date.UTC(year,month - 1,day,hour,minute,second)- whole;
}
function localTime(zone,instant){
const shown=new Date(instant+offsetOf(zone,instant));
const text=shown.toISOString();
return{date:text.slice(0,10),time:text.slice(11,16),weekday:shown.getUTCDay()};
}
function instantOf(zone,date,time){
const shown=Date.parse(`${date}T${time}:00Z`);
const before=offsetOf(zone,shown - 24 * 3_600_000);
const after=offsetOf(zone,shown + 24 * 3_600_000);
const found=[before,after].map((offset)=>shown-offset).filter((instant)=>instant+offsetOf(zone,instant)===shown);
if(found.length>0)
return Math.min(...found);
return jumpBetween(zone,shown-Math.max(before,after),shown-Math.min(before,after));
}
function jumpBetween(zone,early,late){
const offset=offsetOf(zone,early);
let[low,high]=[early,late];
while(high-low>1_000){
const middle=Math.floor((low+high)/ 2_000)* 1_000;
if(offsetOf(zone,middle)===offset)
low=middle;
else
high=middle;
}
return high;
}
function dayAfter(date,days){
return new Date(Date.parse(`${date}T00:00:00Z`)+ days * 86_400_000).toISOString().slice(0,10);
}
const DAYS=["sun","mon","tue","wed","thu","fri","sat"];
const DAYS_AHEAD=60;
function calendarProblems(calendar,now,endsBy){
if(calendar===undefined)
return[];
const{timeZone}=calendar;
const frozen=calendar.freeze.filter((freeze)=>freeze.from<=localTime(timeZone,endsBy).date&&localTime(timeZone,now).date<=freeze.to);
const problems=frozen.map((freeze)=>{
const why=freeze.why===undefined?"":`: ${freeze.why}`;
const days=freeze.from===freeze.to?freeze.from:`${freeze.from} to ${freeze.to}`;
return problem("freeze",`No drill may run on ${days}${why}; this one would run until ${shown(timeZone,endsBy)}.`,whenNext(calendar,now,endsBy));
});
return[...problems,...windowProblems(calendar,now,endsBy)];
}
function windowProblems(calendar,now,endsBy){
const{timeZone,days,from,to}=calendar;
const today=localTime(timeZone,now).date;
const open=[dayAfter(today,-1),today]
.map((date)=>windowOf(calendar,date))
.filter((one)=>one.from<=now&&now<one.beginBefore);
const allowed=open.filter((one)=>isAllowed(calendar,one));
if(allowed.some(({end})=>end===undefined||endsBy<=end))
return[];
const next=whenNext(calendar,now,endsBy);
const present=`It is ${shown(timeZone,now)} in ${timeZone}`;
if(allowed.length>0){
const what=`${present}, and the drill may last until ${shown(timeZone,endsBy)}: it has to be over by ${to}.`;
return[problem("no-time-left",what,next)];
}
if(open.length>0)
return[problem("day",`${present}; drills may begin only on ${days.join(", ")}.`,next)];
return[problem("hour",`${present}; drills may run only from ${from}${to===undefined?"":` to ${to}`}.`,next)];
}
function windowOf({timeZone,from,to},date){
const begin=instantOf(timeZone,date,from);
if(to===undefined)
return{date,from:begin,end:undefined,beginBefore:instantOf(timeZone,dayAfter(date,1),"00:00")};
const end=instantOf(timeZone,to>from?date:dayAfter(date,1),to);
return{date,from:begin,end,beginBefore:end};
}
function isAllowed({days},{date}){
return days.some((day)=>day===DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]);
}
function whenNext(calendar,now,endsBy){
const{timeZone,freeze}=calendar;
const longest=endsBy-now;
const today=localTime(timeZone,now).date;
for(let ahead=0;ahead<=DAYS_AHEAD;ahead +=1){
const window=windowOf(calendar,dayAfter(today,ahead));
const until=window.from+longest;
const[first,last]=[localTime(timeZone,window.from).date,localTime(timeZone,until).date];
const fits=window.from>now&&isAllowed(calendar,window)&&(window.end===undefined||until<=window.end);
if(fits&&!freeze.some((one)=>one.from<=last&&first<=one.to))
return `The next time that fits begins ${shown(timeZone,window.from)} (${timeZone}).`;
}
return "No time of the next weeks fits: change safety.calendar, or shorten the drill's deadlines.";
}
function shown(zone,instant){
const{date,time,weekday}=localTime(zone,instant);
return `${DAYS[weekday]} ${date} ${time}`;
}
function problem(code,what,next){
return{code:`calendar.${code}`,what,whose:"yours",next};
}
}),
859:
((_webpack_module,$out,$load)=>{
$load.d($out,{
K:()=>(instanceProblems)
});
var _marks_0=$load(3291);
function instanceProblems(limits,instance,launching){
return CHECKS.flatMap((check)=>check(instance,limits,launching)??[]);
}
const CHECKS=[
({id,tags},{optInTag:{key,value}})=>{
const tag=tags[key];
if(tag===value)
return undefined;
return problem("no-opt-in",`Instance ${id} ${tag===undefined?`has no tag ${key}`:`bears ${key}=${tag}`}.`,`Only instances tagged ${key}=${value} may be stopped.`);
},
({id,state},_,launching)=>{
if(state==="running"||(launching&&state==="pending"))
return undefined;
return problem("not-running",`Instance ${id} is ${state}.`,"Start it before the drill; a drill only stops what runs.");
},
({id,tags})=>{
const group=tags["aws:autoscaling:groupName"];
if(group===undefined)
return undefined;
return problem("auto-scaling",`Instance ${id} belongs to the Auto Scaling group ${group}, which would replace it as soon as it stops.`,"Select instances outside of Auto Scaling groups.");
},
({id,lifecycle})=>lifecycle===undefined||lifecycle==="scheduled"
?undefined
:problem("not-on-demand",`Instance ${id} is ${lifecycle==="spot"?"a spot instance":`of the kind ${lifecycle}`}: nobody can promise that it starts again.`,"Select on-demand instances."),
({id,rootDevice})=>rootDevice!=="instance-store"
?undefined
:problem("instance-store",`Instance ${id} has its root device in the instance store: it cannot be stopped, only terminated.`,"Select instances whose root device is an EBS volume."),
({id,hibernates})=>hibernates
?problem("hibernation",`Instance ${id} is set up to hibernate, and a drill stops it without: what it keeps in memory would be lost.`,"Select instances that keep nothing in memory and are not set up to hibernate.")
:undefined,
({id,tags})=>{
const drill=tags[_marks_0 .M$.drill];
if(drill===undefined)
return undefined;
const until=tags[_marks_0 .M$.undoBy];
return problem("in-another-drill",`Instance ${id} bears the marks of ${drill}${until===undefined?"":`, which was to start it again by ${until}`}.`,"Let that drill end; if it died, failover-drill sweep starts what it left stopped and takes its marks away.");
},
({id,tags})=>{
const stop=tags[_marks_0 .wg];
if(stop===undefined)
return undefined;
return problem("stop-tag",`Instance ${id} bears the tag ${_marks_0 .wg}${stop===""?"":` (${stop})`}: somebody wants no drill now.`,`Ask who set it; take the tag away when a drill may run again.`);
},
];
function problem(code,what,next){
return{code:`radius.${code}`,what,whose:"yours",next};
}
}),
5615:
((_webpack_module,$out,$load)=>{
$load.d($out,{
K:()=>(outageProblems)
});
var _time_units_0=$load(6429);
function outageProblems({budget,limits,deadlines,fault,}){
const limit=limits.outage;
if(limit===undefined)
return[];
const predicted=budget.metrics.outage;
if(predicted!==undefined){
if(predicted.max<=limit)
return[];
const range=`${(0,_time_units_0.a3)(predicted.min)} to ${(0,_time_units_0.a3)(predicted.max)}`;
return[
tooLong(`The templates' own numbers predict an outage of ${range}, which may be longer than the allowed ${(0,_time_units_0.a3)(limit)}.`),
];
}
const{expected}=fault;
const hitsAll=expected===undefined||expected.selected===expected.total;
if(budget.failsOver||!hitsAll)
return[];
const least=deadlines.failover;
if(least<=limit)
return[];
return[
tooLong(`These templates never fail over: the outage would last at least ${(0,_time_units_0.a3)(least)}, longer than the allowed ${(0,_time_units_0.a3)(limit)}.`),
];
}
function tooLong(what){
return{
code:"outage.predicted-too-long",
what,
whose:"yours",
next:"Make the failover faster (failover-drill plan shows where the time goes), or raise limits.outage on purpose.",
};
}
}),
612:
((_webpack_module,$out,$load)=>{
$load.d($out,{
q:()=>(protectionProblems)
});
var _aws_instances_0=$load(3584);
async function protectionProblems(aws,ids){
const found=await Promise.all(ids.map(async(id)=>({id,...(await(0,_aws_instances_0.jV)(aws,id))})));
return found.flatMap(({id,fromStop,terminatesOnShutdown})=>[
...(fromStop?[protectedFromStop(id)]:[]),
...(terminatesOnShutdown?[terminates(id)]:[]),
]);
}
function protectedFromStop(id){
return{
code:"radius.stop-protection",
what:`Instance ${id} is protected from being stopped (DisableApiStop).`,
whose:"yours",
next:`If it may be drilled: aws ec2 modify-instance-attribute --instance-id ${id} --no-disable-api-stop`,
};
}
function terminates(id){
return{
code:"radius.terminates-on-shutdown",
what:`Instance ${id} is terminated when it shuts itself down (InstanceInitiatedShutdownBehavior): should it do so while it is drilled, it would be gone.`,
whose:"yours",
next:`Let it stop instead: aws ec2 modify-instance-attribute --instance-id ${id} --instance-initiated-shutdown-behavior stop`,
};
}
}),
1603:
((_webpack_module,$out,$load)=>{
$load.d($out,{
s:()=>(sizeProblems)
});
function sizeProblems({fault,limits,digest},chosen,registered){
const problems=[];
const add=(code,what,next)=>problems.push({code:`radius.${code}`,what,whose:"yours",next});
if(chosen.length===0){
const where=typeof fault.mode==="object"?` in zone ${fault.mode.zone}`:"";
add("empty",`The fault selects no instance${where}.`,"Let the fault's selector name instances that exist.");
}
if(chosen.length>limits.maxInstances){
add("too-many",`The fault selects ${chosen.length} instances (${chosen.join(", ")}), more than the allowed ${limits.maxInstances}.`,"Narrow the selector, or raise limits.max-instances on purpose.");
}
const targets=new Set(registered);
const hit=chosen.filter((id)=>targets.has(id)).length;
if(targets.size===0||!registered.every((id)=>id.startsWith("i-")))
return problems;
if(hit * 100>limits.maxShare*targets.size){
const share=Math.round((hit * 100)/ targets.size);
add("too-large-share",`The fault selects ${hit} of ${targets.size} targets behind the load balancer, which is ${share} %, more than the allowed ${limits.maxShare} %.`,"Narrow the selector (`instances: one`, or a zone), or raise limits.max-share on purpose.");
}
const{expected}=fault;
if(expected!==undefined&&hit>expected.selected){
add("not-as-planned",`The plan ${digest.slice(0,12)} stops ${expected.selected} of ${expected.total} targets, but now the fault selects ${hit} of ${targets.size}.`,"Look at what was changed at the site outside of its templates, then plan again.");
}
return problems;
}
}),
3546:
((_webpack_module,$out,$load)=>{
$load.d($out,{
n:()=>(removeMarks)
});
var _aws_errors_0=$load(3921);
var _aws_tags_3=$load(8623);
var _time_units_1=$load(6429);
var _marks_2=$load(3291);
async function removeMarks({aws,clock},ids,drill,written){
const mayShowLate=written?.wereRead===false;
const own=(found)=>ids.filter((id)=>found.get(id)?.[_marks_2 .M$.drill]===drill);
let found=await(0,_marks_2.pc)(aws,ids);
const removed=new Set(own(found));
const stopTags=removed.size===0?[]:ids.filter((id)=>found.get(id)?.[_marks_2 .wg]!==undefined);
const erase=(doomed)=>Promise.all(doomed.map((id)=>(0,_aws_tags_3._M)(aws,id,shownTags(found.get(id)??{},drill))));
const eraseUnseen=()=>eraseUnread(aws,written===undefined?[]:ids.filter((id)=>!removed.has(id)),written);
await erase([...new Set([...removed,...stopTags])]);
await(mayShowLate?eraseUnseen().catch(()=>undefined):eraseUnseen());
if(removed.size===0&&!mayShowLate)
return{removed:[],stopTags,left:[]};
const deadline=clock.now()+ _marks_2 .iH;
for(;;){
found=await(0,_marks_2.pc)(aws,ids);
const left=own(found);
const isOver=clock.now()>=deadline;
if(mayShowLate)
await erase(left);
for(const id of left)
removed.add(id);
if(mayShowLate&&isOver)
await eraseUnseen();
const isSure=!mayShowLate||removed.size===ids.length;
if((left.length===0&&isSure)||isOver)
return{removed:[...removed],stopTags,left};
await clock.sleep(_time_units_1 .Z2);
}
}
async function eraseUnread(aws,ids,written){
if(written===undefined)
return;
const results=await Promise.allSettled(ids.map((id)=>(0,_aws_tags_3._M)(aws,id,(0,_marks_2.Fg)(written.marks))));
for(const result of results)
if(result.status==="rejected"&&!/^InvalidI/.test((0,_aws_errors_0 .$N)(result.reason)))
throw result.reason;
}
function shownTags(tags,drill){
if(tags[_marks_2 .M$.drill]===drill)
return tags;
const{[_marks_2 .wg]:stop}=tags;
return stop===undefined?{}:{[_marks_2 .wg]:stop};
}
}),
3830:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Gj:()=>(armTimer),
Hj:()=>(removeScheduleCommand),
MX:()=>(removeSchedule),
ho:()=>(timerName),
mD:()=>(drillOfSchedule),
me:()=>(scheduleNames),
w3:()=>(roleArn),
zu:()=>(TIMER_PREFIX)
});
var _aws_errors_0=$load(3921);
var _aws_schedules_1=$load(3390);
var _errors_2=$load(9807);
var _experiment_refusal_3=$load(2148);
var _time_units_4=$load(6429);
var _denied_5=$load(2054);
const TIMER_PREFIX="failover-drill-restart-";
const SETTLE=20 * _time_units_4 .Z2;
const OR_OFF=", or say restart-timer: off and be ready to start the instances yourself";
function timerName(drill){
return `${TIMER_PREFIX}${drill}`;
}
function scheduleNames(drill,instances){
return instances.map((_,index)=>`${timerName(drill)}-${index + 1}`);
}
function drillOfSchedule(name){
return name.slice(TIMER_PREFIX.length).replace(/-\d+$/,"");
}
function roleArn(role,caller){
return role.startsWith("arn:")?role:`arn:${partitionOf(caller.arn)}:iam::${caller.account}:role/${role}`;
}
async function armTimer(context,request){
const names=scheduleNames(request.drill,request.instances);
const wanted=request.instances.map((id,index)=>scheduleFor(request,names[index]??"",id));
const results=await Promise.allSettled(wanted.map((schedule)=>armSchedule(context,schedule,request.drill)));
for(const result of results)
if(result.status==="rejected")
throw result.reason;
}
async function armSchedule({aws,clock,signal},wanted,drill){
const mayNot=(goal,work)=>(0,_denied_5.K)("safety.cannot-arm-timer",goal,OR_OFF,work);
await mayNot(`set the restart timer ${wanted.name}`,()=>create(aws,wanted,drill));
const deadline=clock.now()+ SETTLE;
for(;;){
const found=await mayNot(`read the restart timer ${wanted.name} back`,()=>(0,_aws_schedules_1.A0)(aws,wanted.name));
const differs=found===undefined?["it is not there"]:differences(found,wanted);
if(differs.length===0)
return;
if(clock.now()>=deadline)
throw notReadable(wanted.name,differs);
await clock.sleep(_time_units_4 .Z2,signal);
}
}
async function create(aws,wanted,drill){
try{
await(0,_aws_schedules_1.sF)(aws,wanted,{token:wanted.name,why:`Starts what ${drill} has stopped, should the drill have died.`});
}
catch(error){
if((0,_aws_errors_0 .$N)(error)==="ConflictException")
return;
if((0,_aws_errors_0 .$N)(error)==="ValidationException"&&/role/i.test((0,_aws_errors_0.bD)(error)))
throw noRole(wanted,(0,_aws_errors_0.bD)(error));
throw error;
}
}
async function removeSchedule({aws,clock},name,mayShowLate=false){
const appears=clock.now()+ SETTLE;
let wasThere=await(0,_aws_schedules_1.VD)(aws,name);
while(!wasThere&&mayShowLate&&clock.now()<appears){
await clock.sleep(_time_units_4 .Z2);
wasThere=await(0,_aws_schedules_1.VD)(aws,name);
}
const deadline=clock.now()+ SETTLE;
while(wasThere&&(await(0,_aws_schedules_1.VD)(aws,name))){
if(clock.now()>=deadline)
throw new _errors_2 .e2([staysThere(name)]);
await clock.sleep(_time_units_4 .Z2);
}
return wasThere;
}
function removeScheduleCommand(name){
return `aws scheduler delete-schedule --name ${name}`;
}
function scheduleFor({at,role,caller},name,instance){
return{
name,
at,
target:`arn:${partitionOf(caller.arn)}:scheduler:::aws-sdk:ec2:startInstances`,
role:roleArn(role,caller),
input:JSON.stringify({InstanceIds:[instance]}),
isEnabled:true,
};
}
function differences(found,wanted){
const keys=["at","target","role","input","isEnabled"];
return keys.filter((key)=>found[key]!==wanted[key]).map((key)=>`its ${key==="isEnabled"?"state":key} is ${found[key]}`);
}
function noRole({name,role},said){
return new _experiment_refusal_3 .P([
{
code:"safety.timer-role",
what:`The restart timer ${name} cannot be set: EventBridge Scheduler may not assume ${role}, or there is no such role (${said})`,
whose:"yours",
next:`Deploy templates/roles.yml, or name the role in safety.restart-timer${OR_OFF}.`,
},
]);
}
function staysThere(name){
return{
code:"safety.timer-stays",
what:`The restart timer ${name} was removed and is still there.`,
whose:"aws",
next:`Remove it: ${removeScheduleCommand(name)}`,
};
}
function notReadable(name,differs){
return new _errors_2 .e2([
{
code:"safety.timer-not-readable",
what:`The restart timer ${name} was set and cannot be read back as it was set: ${differs.join(", ")}.`,
whose:"aws",
next:"Nothing was stopped. Let nothing else change the timer, and repeat the drill.",
},
]);
}
function partitionOf(arn){
return arn.split(":")[1]||"aws";
}
}),
5488:
((_webpack_module,$out,$load)=>{
$load.d($out,{
GH:()=>(takenOver),
Tl:()=>(noLock),
fJ:()=>(siteHeld),
lD:()=>(unclear)
});
var _time_units_0=$load(6429);
function siteHeld({name,drill,owner,until}){
return{
code:"safety.site-held",
what:`The site is held by ${drill}, started by ${owner}, until ${(0,_time_units_0.r4)(until)} at the latest (lock ${name}).`,
whose:"yours",
next:`Wait until it has ended. If it is dead: failover-drill sweep --drill ${drill}`,
};
}
function noLock({name}){
return{
code:"safety.no-lock",
what:`The stack ${name} has the name of the site's lock and is none: it does not say which drill holds the site.`,
whose:"yours",
next:"Delete it in CloudFormation if no drill is running.",
};
}
function unclear(name){
return{
code:"safety.lock-unclear",
what:`CloudFormation would not make the lock ${name}, and shows none of that name.`,
whose:"aws",
next:"Repeat the drill later.",
};
}
function takenOver({drill,owner,until}){
return `The lock of ${drill}, started by ${owner}, had run out at ${(0,_time_units_0.r4)(until)}: it was taken over.`;
}
}),
4995:
((_webpack_module,$out,$load)=>{
$load.d($out,{
fY:()=>(LOCK_PREFIX),
_d:()=>(isExpired),
l4:()=>(lockName),
A9:()=>(ownLock),
mF:()=>(readLock),
x_:()=>(releaseLock),
HJ:()=>(takeLock)
});
var external_node_crypto_=$load(7598);
var dist_cjs=$load(3397);
var errors=$load(3921);
const TEMPLATE=JSON.stringify({
AWSTemplateFormatVersion:"2010-09-09",
Description:"A failover drill holds a site: whose and until when stands in the tags. `failover-drill sweep` removes it when that is over.",
Resources:{Lock:{Type:"AWS::CloudFormation::WaitConditionHandle"}},
});
async function createLockStack(aws,{name,token,tags}){
try{
const output=await aws.cloudformation.send(new dist_cjs.CreateStackCommand({
StackName:name,
TemplateBody:TEMPLATE,
ClientRequestToken:token,
OnFailure:"DO_NOTHING",
Tags:Object.entries(tags).map(([Key,Value])=>({Key,Value})),
}));
return output.StackId;
}
catch(error){
if((0,errors .$N)(error)==="AlreadyExistsException"||(0,errors .$N)(error)==="TokenAlreadyExistsException")
return undefined;
throw error;
}
}
var stacks=$load(7203);
var src_errors=$load(9807);
var refusal=$load(2148);
var units=$load(6429);
var denied=$load(2054);
var site_lock_words=$load(5488);
var times=$load(5779);
const LOCK_PREFIX="failover-drill-lock-";
const TAGS={drill:"failover-drill:drill",until:"failover-drill:until",owner:"failover-drill:owner"};
const PATIENCE=2 * units .pY;
const NAME_LENGTH=128;
const TAG_LENGTH=256;
function lockName({scheme,host,port}){
const own=port===(scheme==="https"?443:80);
const name=`${LOCK_PREFIX}${host}${own?"":`-${port}`}`.replaceAll(/[^\w-]|_/g,"-");
if(name.length<=NAME_LENGTH)
return name;
return `${name.slice(0,NAME_LENGTH - 17)}-${(0,external_node_crypto_.createHash)("sha256").update(name).digest("hex").slice(0,16)}`;
}
async function readLock(aws,nameOrId){
const stack=await(0,stacks.GO)(aws,nameOrId);
if(stack===undefined||stack.status==="DELETE_COMPLETE")
return undefined;
return heldLock(stack);
}
function heldLock(stack){
const{[TAGS.drill]:drill,[TAGS.until]:until="",[TAGS.owner]:owner="unknown"}=stack.tags;
if(drill===undefined||Number.isNaN(Date.parse(until)))
throw new src_errors .e2([(0,site_lock_words.Tl)(stack)]);
return{name:stack.name,id:stack.id,drill,owner,until:Date.parse(until),isLeaving:stack.status==="DELETE_IN_PROGRESS"};
}
function isExpired({until},now){
return now>until+times .CE;
}
function takeLock(context){
return(0,denied.K)("safety.cannot-lock",`hold the site (lock ${lockName(context.plan.site)})`,"",()=>take(context));
}
async function take(context){
const{plan,aws,clock,journal,drill,owner,signal}=context;
const name=lockName(plan.site);
const deadline=clock.now()+ PATIENCE;
for(let attempt=1;;attempt +=1){
const until=(0,times.IW)(plan,clock.now());
const tags={[TAGS.drill]:drill,[TAGS.until]:(0,units.r4)(until),[TAGS.owner]:owner.slice(0,TAG_LENGTH)};
const created=await createLockStack(aws,{name,token:`failover-drill-${drill}-lock-${attempt}`,tags});
const held=created===undefined?await readLock(aws,name):{name,id:created,until,drill,owner,isLeaving:false};
if(held?.drill===drill&&!held.isLeaving){
journal.append({kind:"lock.taken",lock:name,id:held.id,until:held.until});
return{name,id:held.id,until:held.until};
}
if(held!==undefined&&!held.isLeaving){
if(!isExpired(held,clock.now()))
throw new refusal .P([(0,site_lock_words.fJ)(held)]);
journal.append({kind:"notice",code:"safety.lock-taken-over",what:(0,site_lock_words.GH)(held)});
await(0,stacks.wm)(aws,held.id,`failover-drill-${drill}-take-over`);
}
do{
if(clock.now()>=deadline)
throw new refusal .P([held===undefined?(0,site_lock_words.lD)(name):(0,site_lock_words.fJ)(held)]);
await clock.sleep(units .Z2,signal);
}while(held!==undefined&&(await readLock(aws,held.id))!==undefined);
}
}
async function releaseLock({aws,clock,journal},lock){
await(0,stacks.wm)(aws,lock.id,`failover-drill-release-${lock.id.slice(-36)}`);
const begin=clock.now();
for(;;){
const stack=await(0,stacks.GO)(aws,lock.id);
if(stack===undefined||stack.status==="DELETE_COMPLETE")
break;
if(stack.status==="DELETE_FAILED"||clock.now()- begin>PATIENCE){
throw new src_errors .e2([
{
code:"safety.lock-stays",
what:`The lock ${lock.name} is ${stack.status}: ${stack.reason??"no reason given"}`,
whose:"aws",
next:`Delete it: aws cloudformation delete-stack --stack-name ${lock.id}`,
},
]);
}
await clock.sleep(units .Z2);
}
journal.append({kind:"lock.released",lock:lock.name,id:lock.id});
}
async function ownLock({plan,aws,drill}){
const stack=await(0,stacks.GO)(aws,lockName(plan.site));
const isOwn=stack!==undefined&&stack.status!=="DELETE_COMPLETE"&&stack.tags[TAGS.drill]===drill;
return isOwn?heldLock(stack):undefined;
}
}),
5779:
((_webpack_module,$out,$load)=>{
$load.d($out,{
CE:()=>(CLOCK_MARGIN),
IW:()=>(endsBy),
cc:()=>(undoBy),
cp:()=>(stopBy),
rX:()=>(endsAfterUndo),
r_:()=>(timerAt)
});
var _time_units_0=$load(6429);
const INJECT_LIMIT=3 * _time_units_0 .pY;
const TIMER_MARGIN=2 * _time_units_0 .pY;
const CLEANUP_LIMIT=6 * _time_units_0 .pY;
const BETWEEN_PHASES=5 * _time_units_0 .pY;
const CLOCK_MARGIN=5 * _time_units_0 .pY;
const SIGNATURE_LASTS=5 * _time_units_0 .pY;
function faultLasts({deadlines}){
return Math.max(deadlines.failover+deadlines.hold,SIGNATURE_LASTS+_time_units_0 .pY);
}
function undoBy(plan,now){
return now+INJECT_LIMIT+faultLasts(plan);
}
function stopBy(plan,undoneBy){
return undoneBy-faultLasts(plan);
}
function timerAt(undoneBy){
return Math.ceil((undoneBy+TIMER_MARGIN)/ _time_units_0 .pY)* _time_units_0 .pY;
}
function endsBy(plan,now){
const{deploy,steadyState}=plan.deadlines;
return endsAfterUndo(plan,undoBy(plan,now+deploy+steadyState+BETWEEN_PHASES));
}
function endsAfterUndo({deadlines},undoneBy){
return undoneBy + 2 * deadlines.recovery+CLEANUP_LIMIT;
}
}),
8880:
((_webpack_module,$out,$load)=>{
$load.d($out,{
L:()=>(readHistory),
_:()=>(PROBES)
});
const PROBES=[
"page",
"authoritative",
"authoritative-ipv6",
"recursive",
"targets",
"checkers",
"instances",
"keep-alive",
];
function readHistory(facts){
const byKind=new Map();
const byProbe=new Map(PROBES.map((probe)=>[probe,[]]));
let samples=0;
for(const fact of facts){
if(fact.kind==="sample"){
const of=byProbe.get(fact.probe);
if(of===undefined)
continue;
of.push(fact);
samples +=1;
continue;
}
const of=byKind.get(fact.kind);
if(of===undefined)
byKind.set(fact.kind,[fact]);
else
of.push(fact);
}
const all=(kind)=>(byKind.get(kind)??[]);
const plan=all("plan").at(-1)?.plan;
const series=(name)=>toSeries(byProbe.get(name));
const pages=byPath(byProbe.get("page"),plan?.site.paths[0]);
const history={
facts,
plan,
page:toSeries(pages.own),
furtherPages:new Map([...pages.further].map(([path,raw])=>[path,toSeries(raw)])),
authoritative:series("authoritative"),
"authoritative-ipv6":series("authoritative-ipv6"),
recursive:series("recursive"),
targets:series("targets"),
checkers:series("checkers"),
instances:series("instances"),
"keep-alive":series("keep-alive"),
samples,
missing:0,
all,
first:(kind)=>all(kind)[0],
last:(kind)=>all(kind).at(-1),
};
history.missing=countMissing(byProbe);
return history;
}
function toSeries(raw){
const all=inOrder(raw)?raw:raw.toSorted((a,b)=>a.due-b.due||a.n-b.n);
return{all,known:all.filter((sample)=>!("missing" in sample.outcome))};
}
function inOrder(samples){
let last=Number.NEGATIVE_INFINITY;
for(const{due}of samples){
if(due<last)
return false;
last=due;
}
return true;
}
function byPath(raw,ownPath){
const own=[];
const further=new Map();
for(const sample of raw){
const path=sample.probe==="page"&&!("missing" in sample.outcome)?sample.outcome.path:undefined;
if(path===undefined||ownPath===undefined||path===ownPath)
own.push(sample);
else if(further.get(path)?.push(sample)===undefined)
further.set(path,[sample]);
}
return{own,further};
}
function countMissing(byProbe){
let missing=0;
for(const samples of byProbe.values())
for(const sample of samples)
if("missing" in sample.outcome)
missing +=1;
return missing;
}
}),
1988:
((_webpack_module,$out,$load)=>{
$load.d($out,{
S:()=>(judge)
});
var breakdown=$load(447);
var checks=$load(7320);
var transition=$load(1273);
function coverage(history,windows){
const covered=measuredCoverage(history,windows);
const{fault,objectives}=history.plan??{};
const wantsFailover=objectives?.failover!==undefined||objectives?.outage!==undefined;
if(fault?.mode==="all"&&!covered.whole&&wantsFailover)
return{...covered,unlike:"all-left-a-target"};
if(fault?.mode==="one"&&covered.whole&&covered.selected>0)
return{...covered,unlike:"one-left-none"};
return covered;
}
function measuredCoverage(history,windows){
const{targets}=history;
const before=windows.requested===undefined?targets.known.length:(0,transition.PP)(targets.known,windows.requested.at);
const states=targets.known[before - 1]?.outcome.states;
const radius=history.first("blast-radius");
const ids=new Set(windows.instances);
if(states!==undefined&&ids.size>0){
const all=Object.keys(states);
const selected=all.filter((id)=>ids.has(id)).length;
if(selected>0)
return{selected,total:all.length,whole:selected===all.length};
}
const expected=history.plan?.fault.expected;
if(radius!==undefined&&ids.size>0){
const total=ids.size+radius.bystanders.length;
return{selected:ids.size,total,whole:ids.size===total};
}
if(expected!==undefined)
return{...expected,whole:expected.selected>=expected.total};
return{selected:ids.size,total:ids.size,whole:history.plan?.fault.mode===undefined||history.plan.fault.mode==="all"};
}
var verdict_history=$load(8880);
var verdict_landmarks=$load(1337);
var verdict_measurements=$load(5923);
function outcomeOf(history,findings){
if(history.first("refused")!==undefined)
return "refused";
if(history.first("error")!==undefined||history.last("drill.ended")?.why==="error")
return "errored";
if(findings.some((finding)=>finding.ruling==="deviated"))
return "failed";
if(cutShort(history)||findings.some((finding)=>finding.ruling==="inconclusive"))
return "inconclusive";
return "passed";
}
function cutShort(history){
return history.last("drill.ended")?.why!=="done";
}
function recoveryCut(history,{restore}){
return cutShort(history)&&!history.all("observed").some(({seq})=>restore!==undefined&&seq>restore.seq);
}
function phases(history,end){
const found=[];
for(const fact of history.all("phase")){
if(fact.state==="entered"){
found.push({name:fact.phase,from:fact.at,to:end,why:fact.why});
continue;
}
const index=found.findLastIndex((phase)=>phase.name===fact.phase);
const open=found[index];
if(open!==undefined)
found[index]={...open,to:fact.at,why:fact.why??open.why};
}
return found;
}
var verdict_restoration=$load(6416);
function runChecks(context,checks){
return Object.keys(checks).map((name)=>{
try{
return checks[name](context);
}
catch(error){
const what=error instanceof Error?`${error.name}: ${error.message}`:String(error);
return{
check:name,
ruling:"inconclusive",
title:"The check itself crashed, so it says nothing.",
expected:"a ruling",
actual:what,
causes:["This is a fault of failover-drill. The journal is complete: judge it again with a newer version."],
evidence:[],
};
}
});
}
var units=$load(6429);
var verdict_words=$load(2225);
function safety(history){
const timer=timerLine(history);
return{
lines:[...lockLines(history),...markLines(history),...(timer===undefined?[]:[timer]),...endLines(history)],
timer:history.last("timer.off")===undefined?(history.last("timer.armed")?.timer??undefined):"off",
stopCondition:history.first("stop-condition")?.code,
notices:history.all("notice").map(({code,what})=>({code,what})),
};
}
function lockLines(history){
const taken=history.last("lock.taken");
if(taken===undefined)
return[];
const released=history.last("lock.released");
const end=released===undefined?`not given back; over at ${(0,units.r4)(taken.until)}`:`to ${(0,units.RQ)(released.at)}`;
return[{about:"lock",says:`the site was this drill's alone from ${(0,units.RQ)(taken.at)} ${end} (${taken.lock})`}];
}
function markLines(history){
const written=history.last("marks.written");
if(written===undefined)
return[];
const still=written.instances.filter((id)=>!history.all("marks.removed").some(({instances})=>instances.includes(id)));
const end=still.length===0?"removed in the end":`still on ${(0,verdict_words.p_)(still)}`;
return[
{
about:"undo",
says:`written to the tags of ${(0,verdict_words.p_)(written.instances)} before the stop, due by ${(0,units.RQ)(written.undoBy)}; ${end}`,
},
];
}
function timerLine(history){
if(history.last("timer.off")!==undefined){
return{
about:"timer",
says:"none, by restart-timer: off. Had the drill died, nothing but failover-drill sweep would have started the instances",
};
}
const armed=history.last("timer.armed");
if(armed===undefined)
return undefined;
const at=(0,units.RQ)(armed.fires);
if(history.all("notice").some(({code})=>code==="safety.timer-gone")){
const why=ranBefore(history,armed)?"the instances ran already":"it removes itself once it has fired";
return{about:"timer",says:`${armed.timer} was due at ${at} to start ${(0,verdict_words.p_)(armed.instances)}, and is gone: ${why}`};
}
const isOverdue=armed.fires<=(history.facts.at(-1)?.at??0);
const says=history.last("timer.removed")===undefined
?`${armed.timer} ${isOverdue?"was to start":"starts"} ${(0,verdict_words.p_)(armed.instances)} at ${at}: it was not removed`
:`had the drill died, ${armed.timer} would have started ${(0,verdict_words.p_)(armed.instances)} at ${at}; removed after the restore`;
return{about:"timer",says};
}
function ranBefore(history,{instances,fires}){
const confirmed=history.all("undo.confirmed").filter(({at})=>at<fires);
return instances.every((id)=>confirmed.some((fact)=>fact.instances.includes(id)));
}
function endLines(history){
return history.all("stop-condition").map(({what})=>({about:"ended early",says:what}));
}
var check=$load(9412);
var tells=$load(1084);
const ACTUAL_LENGTH=140;
const WHAT_LENGTH=600;
const STACKS_SHOWN=6;
function sentenceOf(outcome,context,findings){
switch(outcome){
case "passed":
return context.coverage.whole?passedWhole(context):passedPart(context);
case "failed":
return failed(context,findings);
case "inconclusive":
return `Inconclusive: ${interruption(context)??firstOf(findings,"inconclusive")}${afterwards(context)}`;
case "refused":
return refused(context,findings);
case "errored":
return `Errored: ${problem(context,"error")}${afterwards(context)}`;
}
}
function passedWhole(context){
return `Passed: the site failed over to its error page ${took((0,check.PG)(context,"failover"))} and was back ${took((0,check.PG)(context,"recovery"))}.`;
}
function passedPart(context){
const{coverage,history,windows}=context;
const pages=windows.fault?(0,transition.ux)(history.page.known,windows.fault):[];
const failed=pages.filter(tells .RN).length;
return `Passed: with ${coverage.selected} of ${coverage.total} instances stopped the site stayed on its primary (${failed} of ${(0,verdict_words.U9)(pages.length,"page sample")} failed), and all of it was back ${took((0,check.PG)(context,"recovery"))}.`;
}
function took(one){
if(one?.measured===undefined)
return "in a time that was not measured";
const objective=one.objective===undefined?"":` (objective ${(0,units.a3)(one.objective)})`;
return `in ${(0,verdict_words.Lu)(one.measured)}${objective}`;
}
function failed(context,findings){
const sentence=`Failed: ${firstOf(findings,"deviated")}`;
const isOpen=context.restoration.state==="not-restored"||context.restoration.state==="unproven";
return isOpen&&!sentence.includes("NOT RESTORED")?`${sentence}${afterwards(context)}`:sentence;
}
function firstOf(findings,ruling){
const all=findings.filter((finding)=>finding.ruling===ruling);
const reached=all.filter((finding)=>finding.notReached===undefined);
const[first]=reached.length>0?reached:all;
if(first===undefined)
return "the drill did not run to its end.";
const more=Math.max(0,(reached.length>0?reached:all).length - 1);
return `${withActual(first)}${more===0?"":`, and ${(0,verdict_words.U9)(more,"more finding")}`}.`;
}
function withActual({title,actual}){
const seen=actual.length>ACTUAL_LENGTH||title.includes(": ")?"":` (${(0,verdict_words.f6)(actual)})`;
return `${lowerFirst((0,verdict_words.f6)(title))}${seen}`;
}
function interruption({history}){
const why=history.last("drill.ended")?.why;
if(why==="interrupted")
return "the drill was interrupted.";
const stopped=history.first("stop-condition");
if(why==="stopped"&&stopped!==undefined)
return `the drill was stopped early: ${lowerFirst((0,verdict_words.f6)((0,verdict_words.ml)(stopped.what,WHAT_LENGTH)))}.`;
return why===undefined?"the journal ends before the drill does.":undefined;
}
function refused(context,findings){
const changed=context.history.all("stack.finished").filter((fact)=>fact.changed);
const stacks=[...new Set(changed.map(({stack})=>stack))];
const but=stacks.length===0?"":` (stacks were created or changed: ${(0,verdict_words.XT)(stacks,STACKS_SHOWN)})`;
const why=refusal(context,findings);
return context.restoration.state==="untouched"
?`Refused, nothing was stopped${but}: ${why}`
:`Refused${but}: ${why}${afterwards(context)}`;
}
function refusal(context,findings){
const titles=findings.filter((finding)=>finding.ruling==="deviated").map(withActual);
return titles.length>0?`${titles.join("; ")}.`:problem(context,"refused");
}
function problem({history},kind){
const problems=history.all(kind).flatMap((fact)=>fact.problems);
const[first]=problems;
if(first===undefined)
return "no reason was recorded.";
const more=problems.length - 1;
return `${lowerFirst((0,verdict_words.f6)((0,verdict_words.ml)((0,verdict_words.JH)(first.what),WHAT_LENGTH)))}${more===0?"":`, and ${(0,verdict_words.U9)(more,"more problem")}`}.`;
}
function afterwards({restoration,landmarks}){
switch(restoration.state){
case "untouched":
return " Nothing was stopped.";
case "restored":
return landmarks["steady-state-again"].bracket===undefined
?" Everything that was stopped runs again; the steady state was not seen again."
:" Everything that was stopped runs again.";
case "not-restored":
case "unproven":
return ` NOT RESTORED: ${(0,verdict_restoration.GM)(restoration)}${timerWords(restoration)}.`;
}
}
function timerWords({timer,open,gone}){
if(timer===undefined||open.every((id)=>gone.includes(id)))
return "";
const at=`${(0,units.RQ)(timer.at)} UTC`;
if(timer.isOverdue)
return `; the restart timer was due at ${at} and may still be repeated: start by hand what is stopped`;
return `; the restart timer starts what is stopped at ${at}`;
}
const NAMES=/^(?:Route 53|Lambda|Amazon)\b/;
function lowerFirst(text){
return /^[A-Z][a-z]*(?![\w.-])/.test(text)&&!NAMES.test(text)?text.charAt(0).toLowerCase()+ text.slice(1):text;
}
var probe_plan=$load(2776);
function signals(history,windows){
const{plan}=history;
const further=[...history.furtherPages].map(([path,series])=>({
name:`page ${path}`,
samples:series.all,
probe:"page",
}));
const own=verdict_history ._.map((probe)=>({name:probe,samples:history[probe].all,probe}));
const[page,...rest]=own;
return[...(page?[page]:[]),...further,...rest]
.filter((one)=>one.samples.length>0)
.map(({name,samples,probe})=>{
const segments=runLengths(samples,plan===undefined?0:((0,probe_plan.I)(plan.probes,probe)?.interval??0));
return{name,segments,flaps:countFlaps(segments,windows)};
});
}
function runLengths(samples,interval){
const segments=[];
let current;
const stateOf=stateReader();
for(const sample of samples){
const state=stateOf(sample);
if(current!==undefined&&current.state===state){
current.samples +=1;
continue;
}
if(current!==undefined)
current.to=sample.due;
current={from:sample.due,to:sample.due,state,samples:1};
segments.push(current);
}
const last=samples.at(-1);
if(current!==undefined&&last!==undefined)
current.to=last.due+interval;
return segments;
}
function stateReader(){
let a=-1;
let b=-1;
let text="";
return(sample)=>{
if("missing" in sample.outcome)
return "missing";
switch(sample.probe){
case "page":
case "keep-alive":
case "authoritative":
case "authoritative-ipv6":
case "recursive":
return sample.outcome.seen;
case "targets":
if(sample.outcome.healthy!==a||sample.outcome.total!==b)
text=`${sample.outcome.healthy}/${sample.outcome.total} healthy`;
a=sample.outcome.healthy;
b=sample.outcome.total;
return text;
case "checkers":
return `${sample.outcome.healthy}/${sample.outcome.total}`;
case "instances":
return instanceStates(sample.outcome.states);
}
};
}
function instanceStates(states){
const counts={};
for(const id in states){
const state=states[id];
counts[state]=(counts[state]??0)+ 1;
}
const names=Object.keys(counts);
if(names.length===1)
return `${counts[names[0]]} ${names[0]}`;
return names
.sort()
.map((state)=>`${counts[state]} ${state}`)
.join(" ");
}
const PROGRESS=new Map([
["primary",0],
["secondary",2],
["none",2],
["error-page",2],
]);
const FAILED_PAGES=new Set(["alb-502","alb-503","alb-504","timeout","refused","reset","tls-error","dns-error","unknown"]);
function countFlaps(segments,windows){
const start=windows.requested?.at;
if(start===undefined)
return 0;
const turn=windows.restore?.at??Number.POSITIVE_INFINITY;
let flaps=0;
let last;
for(const{from,state}of segments){
const progress=FAILED_PAGES.has(state)?1:PROGRESS.get(state);
if(progress===undefined)
continue;
if(last!==undefined&&from>start){
if(from<=turn?progress<last:progress>last)
flaps +=1;
}
last=progress;
}
return flaps;
}
function stacks(history){
const events=new Map();
for(const event of history.all("stack.event")){
const of=events.get(event.stack);
if(of===undefined)
events.set(event.stack,[event]);
else
of.push(event);
}
const finished=history.all("stack.finished").map((fact)=>{
const own=events.get(fact.stack)??[];
events.delete(fact.stack);
const{stack,status,took,rootCause}=fact;
return{stack,status,took,events:own.length,from:fact.at-took,to:fact.at,resources:resources(own),rootCause};
});
const unfinished=[...events].map(([stack,own])=>{
const from=own[0]?.time??0;
const to=own.at(-1)?.time??from;
const status=own.findLast(isStackItself)?.status??"unknown";
return{stack,status,took:to-from,events:own.length,from,to,resources:resources(own),rootCause:undefined};
});
return[...finished,...unfinished].sort((a,b)=>a.from-b.from);
}
function isStackItself(event){
return(event.type==="AWS::CloudFormation::Stack"&&event.physicalId!==undefined&&event.physicalId.includes(`:stack/${event.logicalId}/`));
}
function resources(events){
const found=new Map();
for(const event of events){
if(isStackItself(event))
continue;
const{logicalId,type,status,time,reason}=event;
const known=found.get(logicalId);
const failure=known?.failure??(status.endsWith("_FAILED")?(reason??status):undefined);
found.set(logicalId,{
logicalId,
type,
status,
from:known?.from??time,
to:time,
...(failure===undefined?{}:{failure}),
});
}
return[...found.values()];
}
var answered=$load(3357);
var ipv6=$load(1979);
const keep_alive_failed=({outcome})=>outcome.seen!=="primary"&&outcome.seen!=="error-page";
const served=({outcome})=>outcome.seen==="primary";
function stayedConnected({"keep-alive":kept},{fault},landmarks){
const accepted=landmarks["fault-accepted"].bracket;
if(accepted===undefined||fault===undefined||kept.known.length===0)
return undefined;
const samples=(0,transition.ux)(kept.known,{after:fault.after,until:Number.POSITIVE_INFINITY});
const errors=samples.filter(keep_alive_failed);
const who="a client that stayed connected";
if(samples.length===0)
return undefined;
const moved=samples.some(({outcome})=>outcome.seen==="error-page");
const page=moved?"was moved to the error page":"never got the error page";
if(errors.length===0)
return `${who} saw no error and ${page}`;
const whole={after:fault.after,until:Number.POSITIVE_INFINITY};
const first=(0,transition.L5)(kept.known,keep_alive_failed,whole);
const back=(0,transition.L5)(kept.known,served,{...whole,after:errors.at(-1).due - 1});
const since=(bracket)=>bracket&&(0,verdict_words.Lu)((0,verdict_measurements.Tq)(accepted,bracket));
const anew=samples.filter(({outcome})=>outcome.reconnected===true).length;
return[
`${who} saw errors after ${since(first?.bracket)??"no time"} (${(0,verdict_words.N4)(errors.map(({outcome})=>outcome.seen))})`,
page,
back===undefined?"did not get the site back while the drill lasted":`got the site back after ${since(back.bracket)}`,
...(anew===0?[]:[`connected anew ${(0,verdict_words.U9)(anew,"time")}`]),
].join(", ");
}
function steps(context,findings){
const{windows,coverage,history}=context;
const partial=windows.accepted!==undefined&&!coverage.whole;
const stop=partial?`Stop ${coverage.selected} of ${coverage.total} instances`:"Stop the instances";
const ruling=(...checks)=>(0,check.FC)(findings.filter((one)=>checks.includes(one.check)).map((one)=>one.ruling));
const reached=(step,yes)=>(yes?step:{...step,ruling:"not-reached",proof:"not reached"});
const steadySeen=history.all("steady-state").some((fact)=>fact.when==="before");
return[
reached({number:1,title:"The site answers normally",ruling:ruling("steady-before","error-page-ready"),proof:normal(context)},steadySeen||history.page.known.length>0),
reached({number:2,title:stop,ruling:ruling("fault-landed","radius-respected"),proof:stopped(context)},windows.requested!==undefined),
reached({
number:3,
title:partial?"The same URL still shows the site":"The same URL shows the error page",
ruling:ruling("failed-over-in-time","error-page-held"),
proof:partial?stayed(context):errorPage(context),
},windows.accepted!==undefined),
reached({number:4,title:"Start them again",ruling:ruling("restored"),proof:started(context)},windows.restore!==undefined),
reached({
number:5,
title:"Every instance answers again",
ruling:ruling("recovered-in-time","all-instances-answer-again"),
proof:recovered(context),
},windows.restore!==undefined),
];
}
function normal(context){
const{history,windows}=context;
const until=windows.requested?.at??Number.POSITIVE_INFINITY;
return sentences(answers(context,{after:Number.NEGATIVE_INFINITY,until}),health(context,until),history.page.known.length===0&&"no page sample");
}
function stopped(context){
const{windows,history}=context;
const accepted=windows.accepted;
if(accepted===undefined)
return history.first("fault.rejected")?.error??"the stop was requested, with no answer recorded";
return sentences(`stop of ${(0,verdict_words.p_)(accepted.instances)} accepted at ${(0,units.RQ)(accepted.at)}`,after(context,"instances-stopped","stopped after"),after(context,"no-healthy-target","no healthy target after"),after(context,"checkers-unhealthy","health check unhealthy after"));
}
function errorPage(context){
const{history,windows,landmarks}=context;
if(windows.fault===undefined)
return "";
const pages=(0,transition.ux)(history.page.known,windows.fault);
const failed=pages.filter(tells .RN);
const steady=landmarks["error-page-steady"].bracket;
const failures=failed.length>0&&`${(0,verdict_words.U9)(failed.length,"failed sample")} (${(0,verdict_words.N4)(failed.map((sample)=>sample.outcome.seen))})`;
if(steady===undefined)
return sentences("never steadily the error page",failures,stayedConnected(history,windows,context.landmarks));
const held=pages.filter((sample)=>sample.due>=steady.atLatest);
return sentences(after(context,"dns-failover","DNS answers with the secondary after"),after(context,"failover","error page after"),`then in ${held.filter(tells .Rh).length} of ${(0,verdict_words.U9)(held.length,"sample")}`,after(context,"outage","outage"),byIpv6(context),failures,stayedConnected(history,windows,context.landmarks));
}
function byIpv6({history,windows,landmarks}){
const seen=(0,ipv6.k)(history,windows,landmarks);
switch(seen?.state){
case "left":
return `AAAA left the load balancer after ${(0,verdict_words.Lu)(seen.took)}`;
case "stayed":
return "AAAA still led to the load balancer";
default:
return seen?.why;
}
}
function stayed(context){
const{history,windows}=context;
if(windows.fault===undefined)
return "";
const failed=(0,transition.ux)(history.page.known,windows.fault).filter(tells .RN);
return sentences(answers(context,windows.fault),failed.length===0?"none failed":`${failed.length} failed (${(0,verdict_words.N4)(failed.map((sample)=>sample.outcome.seen))})`);
}
function started(context){
const{windows,restoration}=context;
const restore=windows.restore;
if(restore===undefined)
return "";
return sentences(`start of ${(0,verdict_words.p_)(restore.instances)} requested at ${(0,units.RQ)(restore.at)}`,after(context,"instances-running","running after"),restoration.state!=="restored"&&`NOT RESTORED: ${(0,verdict_words.p_)(restoration.open)}`);
}
function recovered(context){
const{windows,history}=context;
if(windows.recovery===undefined)
return "";
const back=(0,transition.WC)(history.page.known,tells .ey,windows.recovery,(0,verdict_landmarks.E6)(history));
const since=back===undefined?"since the restore was requested":"since the site is back";
return sentences(after(context,"targets-healthy","all targets healthy after"),after(context,"checkers-healthy","health check healthy after"),after(context,"dns-return","DNS answers with the primary after"),after(context,"recovery","all of it back after"),`${since}: ${answers(context,{...windows.recovery,after:back?.bracket.after??windows.recovery.after})}`,health(context,history.facts.at(-1)?.at??Number.POSITIVE_INFINITY));
}
function answers(context,window){
const{history,windows}=context;
const pages=(0,transition.ux)(history.page.known,window);
const counts=(0,answered.iR)(pages);
const wanted=(0,answered.XQ)(history,windows)??[];
const elsewhere=(0,answered.iR)((0,transition.ux)((0,answered.z4)(history),window));
const silent=wanted.filter((id)=>!counts.has(id)).map((id)=>(elsewhere.has(id)?`${id} on further paths only`:`${id} in none`));
const named=[...counts].map(([id,times])=>`${id} in ${times}`);
const others=pages.filter((sample)=>!tells .ey(sample)).map((sample)=>sample.outcome.seen);
const parts=named.length>0||silent.length>0?[...named,...silent]:[(0,verdict_words.N4)(pages.map((sample)=>sample.outcome.seen))];
if(named.length>0&&others.length>0)
parts.push((0,verdict_words.N4)(others));
return `${(0,verdict_words.U9)(pages.length,"page sample")}${pages.length===0?"":`: ${parts.join(", ")}`}`;
}
function health({history},until){
const targets=history.targets.known.findLast((sample)=>sample.due<=until)?.outcome;
const checkers=history.checkers.known.findLast((sample)=>sample.due<=until)?.outcome;
return sentences(targets&&`targets ${targets.healthy}/${targets.total} healthy`,checkers&&`health check ${checkers.healthy}/${checkers.total} (${checkers.status})`);
}
function after(context,metric,words){
const measured=(0,check.PG)(context,metric)?.measured;
return measured&&`${words} ${(0,verdict_words.Lu)(measured)}`;
}
function sentences(...parts){
return parts.filter((part)=>part!==undefined&&part!==false&&part!=="").join("; ");
}
var stood_still=$load(5576);
var verdict_windows=$load(9761);
function judge(facts){
const history=(0,verdict_history.L)(facts);
const windows=(0,verdict_windows.h)(history);
const landmarks=(0,verdict_landmarks.Le)(history,windows);
const covered=coverage(history,windows);
const measurements=(0,stood_still["do"])((0,verdict_measurements.xP)(history.plan,landmarks,covered.whole),history,windows);
const context={
history,
windows,
landmarks,
measurements,
coverage:covered,
restoration:(0,verdict_restoration.Vv)(history,windows),
cutShort:cutShort(history),
recoveryCut:recoveryCut(history,windows),
};
const findings=runChecks(context,checks .u);
const outcome=outcomeOf(history,findings);
const seen=signals(history,windows);
const drill=drillOf(history);
return{
format:1,
outcome,
sentence:sentenceOf(outcome,context,findings),
drill,
plan:history.plan,
budget:history.plan?.budget,
steps:steps(context,findings),
phases:phases(history,drill.endedAt),
landmarks:verdict_landmarks .qD.map((name)=>landmarks[name]),
measurements,
breakdowns:breakdowns(history,windows,landmarks),
problems:[...history.all("refused"),...history.all("error")].flatMap((fact)=>fact.problems),
findings,
signals:seen,
stacks:stacks(history),
blastRadius:(history.last("blast-radius")?.targets??[]).map(({id,zone,optIn})=>({id,zone,optIn})),
notModelled:history.all("not-modelled").map(({what,where})=>({what,where})),
safety:safety(history),
restored:(0,verdict_restoration.Le)(context.restoration),
counts:counts(history,seen),
};
}
function drillOf(history){
const started=history.first("drill.started");
const identity=history.last("identity");
const startedAt=history.facts[0]?.at??0;
return{
id:started?.drill??"unknown",
version:started?.version??"unknown",
world:started?.world??"lab",
seed:started?.seed??"unknown",
conditions:started?.conditions,
repeat:started?.repeat??"",
account:identity?.account,
region:identity?.region??history.plan?.region,
startedAt,
endedAt:history.facts.at(-1)?.at??startedAt,
};
}
function breakdowns(history,windows,landmarks){
const ofFailover=(0,stood_still.QB)(history,windows,"fault").length===0?(0,breakdown.d)("failover",landmarks):undefined;
const ofRecovery=(0,stood_still.QB)(history,windows,"restore").length===0?(0,breakdown.d)("recovery",landmarks):undefined;
return[ofFailover,ofRecovery].filter((one)=>one!==undefined);
}
function counts(history,seen){
const mixed=[history.authoritative,history["authoritative-ipv6"],history.recursive].flatMap((series)=>series.known.filter((sample)=>sample.outcome.seen==="mixed"));
return{
samples:history.samples,
missing:history.missing,
mixed:mixed.length,
flaps:seen.reduce((sum,signal)=>sum+signal.flaps,0),
retries:history.all("aws.retry").length,
};
}
}),
9761:
((_webpack_module,$out,$load)=>{
$load.d($out,{
h:()=>(drillWindows)
});
function drillWindows(history){
const requested=history.first("fault.requested");
const accepted=history.first("fault.accepted");
const restore=restoreRequest(history);
const radius=history.first("blast-radius")?.targets.map((target)=>target.id)??[];
return{
requested,
accepted,
restore,
fault:requested&&{after:requested.at,until:restore?.at??Number.POSITIVE_INFINITY},
recovery:restore&&{after:restore.at,until:Number.POSITIVE_INFINITY},
instances:accepted?.instances??requested?.instances??radius,
};
}
function restoreRequest(history){
const requests=history.all("undo.requested");
const waiting=history.all("undo.waiting");
const isPutOff=(index)=>{
const[from,to]=[requests[index]?.seq??0,requests[index + 1]?.seq??Number.POSITIVE_INFINITY];
return waiting.some(({seq})=>seq>from&&seq<to);
};
return requests.find((_,index)=>!isPutOff(index))??requests[0];
}
})
};
