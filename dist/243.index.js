export const id=243;
export const ids=[243];
export const modules={
5243:
((_webpack_module,$out,$load)=>{
$load.r($out);
$load.d($out,{
livePlan:()=>(livePlan)
});
var errors=$load(3921);
var compare=$load(491);
var dist_cjs=$load(3397);
var pages=$load(8980);
async function beginDriftDetection(aws,nameOrId){
try{
const output=await aws.cloudformation.send(new dist_cjs.DetectStackDriftCommand({StackName:nameOrId}));
return output.StackDriftDetectionId??"";
}
catch(error){
if((0,errors .$N)(error)==="ValidationError"&&/already in progress/i.test((0,errors.bD)(error)))
return undefined;
throw error;
}
}
async function driftStatus(aws,detection){
const output=await aws.cloudformation.send(new dist_cjs.DescribeStackDriftDetectionStatusCommand({StackDriftDetectionId:detection}));
return{
detection:output.DetectionStatus??"",
reason:output.DetectionStatusReason,
drift:output.StackDriftStatus??"UNKNOWN",
};
}
async function driftedResources(aws,nameOrId){
const drifts=await(0,pages.a)((token)=>aws.cloudformation.send(new dist_cjs.DescribeStackResourceDriftsCommand({
StackName:nameOrId,
StackResourceDriftStatusFilters:["MODIFIED","DELETED"],
NextToken:token,
})),(page)=>page.NextToken,(page)=>page.StackResourceDrifts);
return drifts.map((drift)=>({
logicalId:drift.LogicalResourceId??"",
type:drift.ResourceType??"",
status:drift.StackResourceDriftStatus??"",
differences:(drift.PropertyDifferences??[]).map((difference)=>({
path:difference.PropertyPath??"",
expected:difference.ExpectedValue??"",
actual:difference.ActualValue??"",
})),
}));
}
async function unreadResources(aws,nameOrId){
const drifts=await(0,pages.a)((token)=>aws.cloudformation.send(new dist_cjs.DescribeStackResourceDriftsCommand({StackName:nameOrId,StackResourceDriftStatusFilters:["UNKNOWN"],NextToken:token})),(page)=>page.NextToken,(page)=>page.StackResourceDrifts);
return drifts.map(({LogicalResourceId,DriftStatusReason})=>`${LogicalResourceId}: ${DriftStatusReason??"no reason given"}`);
}
async function uncheckedResources(aws,nameOrId){
const summaries=await(0,pages.a)((token)=>aws.cloudformation.send(new dist_cjs.ListStackResourcesCommand({StackName:nameOrId,NextToken:token})),(page)=>page.NextToken,(page)=>page.StackResourceSummaries);
return summaries
.filter(({DriftInformation})=>["NOT_CHECKED","UNSUPPORTED"].includes(DriftInformation?.StackResourceDriftStatus??"NOT_CHECKED"))
.map(({LogicalResourceId,ResourceType})=>`${LogicalResourceId} (${ResourceType})`);
}
var stacks=$load(7203);
var units=$load(6429);
const LOOK_AGAIN=2 * units .Z2;
async function detectDrift(context,stacks){
return(await Promise.all(stacks.map((stack)=>withNested(context,stack)))).flat();
}
async function withNested(context,{key,id}){
const[own,nested]=await Promise.all([
orMissing(context,key,()=>driftOf(context,key,id)),
nestedStacks(context,key,id).then((stacks)=>detectDrift(context,stacks)),
]);
return[own,...nested];
}
async function nestedStacks({aws,signal},key,id){
try{
return(await(0,stacks.oF)(aws,id))
.filter(({type})=>type==="AWS::CloudFormation::Stack")
.map(({logicalId,physicalId})=>({key:`${key}/${logicalId}`,id:physicalId}));
}
catch{
signal?.throwIfAborted();
return[];
}
}
async function orMissing({signal},key,detect){
try{
return await detect();
}
catch(error){
signal?.throwIfAborted();
return{key,missing:(0,errors.GW)(error)[0]?.what??""};
}
}
async function driftOf({aws,clock,deadline,signal},key,id){
let detection=await beginDriftDetection(aws,id);
for(;;){
if(detection!==undefined){
const{detection:status,drift,reason}=await driftStatus(aws,detection);
if(status!=="DETECTION_IN_PROGRESS"){
const unchecked=await uncheckedResources(aws,id);
const gaps=[
...(status==="DETECTION_FAILED"
?[reason??"some resources could not be looked at",...(await unreadResources(aws,id))]
:[]),
...(unchecked.length>0?[`not checked by CloudFormation: ${unchecked.join(", ")}`]:[]),
];
const incomplete=gaps.length>0?{incomplete:gaps.join("; ")}:{};
return{key,drift,resources:await driftedResources(aws,id),...incomplete};
}
}
if(clock.now()>=deadline)
return{key,missing:"the detection was still in progress when its time was over"};
await clock.sleep(LOOK_AGAIN,signal);
detection??=await beginDriftDetection(aws,id);
}
}
var ownership=$load(313);
var references=$load(6600);
var zone_check=$load(793);
var blast_radius=$load(1005);
var tools=$load(7387);
var watched=$load(6476);
var journal=$load(6785);
var resource_types=$load(2720);
var alarms=$load(878);
var calendar=$load(2092);
var predicted_outage=$load(5615);
var times=$load(5779);
async function livePlan({world,plan,identity},withDrift,signal){
const{clock}=world;
const{aws}=(0,tools.N)(world,(0,journal.s)(clock),signal);
const comparing={aws,tags:(0,ownership.Wb)(plan),replace:plan.safety.replace,changesOf:resource_types .L.propertyChanges};
const stacks=await(0,compare.p)(comparing,plan.stacks);
const zone=await(0,zone_check.d)(aws,plan);
const radius=await radiusOf(aws,plan,stacks);
const now=clock.now();
const there=stacks.flatMap(({key,deployed})=>(deployed===undefined?[]:[{key,id:deployed.id}]));
const deadline=clock.now()+ plan.deadlines.deploy;
return{
world:world.name,
account:identity.account,
stacks,
radius:radius&&{targets:radius.targets,bystanders:radius.bystanders},
drift:withDrift?await detectDrift({aws,clock,deadline,signal},there):undefined,
problems:[
...stacks.flatMap(({problem})=>problem??[]),
...zone,
...(radius?.problems??[]),
...(0,calendar.p)(plan.safety.calendar,now,(0,times.IW)(plan,now)),
...(0,predicted_outage.K)(plan),
...(await(0,alarms.y)(aws,plan)),
],
};
}
async function radiusOf(aws,plan,stacks){
if(stacks.some(({deployed})=>deployed===undefined))
return undefined;
const byKey=new Map(stacks.map((stack)=>[stack.key,stack]));
const fill=(text)=>(0,references.B)(text,(key)=>byKey.get(key)?.deployed);
try{
const found=await(0,watched.s)(aws,plan,fill);
const registered="watched" in found?found.watched.targets:[];
const radius=await(0,blast_radius.R)(aws,plan,registered,(key)=>byKey.get(key)?.name??key,fill);
return{...radius,problems:[...("problems" in found?found.problems:[]),...radius.problems]};
}
catch(error){
const problems=(0,errors.GW)(error);
if(problems.every(({code})=>code==="deploy.unknown-output"))
return undefined;
throw error;
}
}
}),
793:
((_webpack_module,$out,$load)=>{
$load.d($out,{
d:()=>(zoneProblems)
});
var _aws_errors_0=$load(3921);
var _aws_hosted_zones_2=$load(5167);
var _plan_tokens_1=$load(1500);
async function zoneProblems(aws,{watch,site,stacks,drillFile}){
const{id,name}=watch.hostedZone;
const problem=(code,what,next)=>[
{code:`zone.${code}`,what,whose:"yours",next,place:{file:drillFile}},
];
const texts=stacks.flatMap(({body,nested=[]})=>[body,...nested.map((child)=>child.body)]);
if((0,_plan_tokens_1.t8)(id)||(0,_plan_tokens_1.t8)(name)||texts.some((text)=>text.includes("AWS::Route53::HostedZone")))
return[];
if(id!==undefined){
if(await zoneExists(aws,id))
return[];
return problem("missing",`This account has no hosted zone ${id}.`,"Correct the id, or use the account that owns the zone.");
}
if(name===undefined)
return[];
const zones=await(0,_aws_hosted_zones_2.Hh)(aws,name);
const ids=zones.map((zone)=>`${zone.id} (${zone.isPrivate?"private":"public"})`).join(" and ");
if(zones.length===0){
const what=`This account has no hosted zone ${name}, and the site ${site.host} needs its record there.`;
return problem("missing",what,`Create a public hosted zone for ${name}, or use the account that owns it.`);
}
if(zones.every(({isPrivate})=>isPrivate))
return problem("private",`The hosted zone ${name} is private: ${ids}.`,"The site needs a public one; visitors cannot ask a private zone.");
const byName=texts.some((text)=>/\bHostedZoneName["']?\s*:/.test(text));
if(zones.length>1&&(byName||zones.filter(({isPrivate})=>!isPrivate).length>1)){
const what=`This account has ${zones.length} hosted zones named ${name}: ${ids}. CloudFormation cannot tell them apart by name.`;
return problem("ambiguous",what,"Let the record sets name the public zone by HostedZoneId instead of HostedZoneName.");
}
return[];
}
async function zoneExists(aws,id){
try{
return(await(0,_aws_hosted_zones_2.FP)(aws,{id},""))!==undefined;
}
catch(error){
if((0,_aws_errors_0 .$N)(error)==="NoSuchHostedZone"||(0,_aws_errors_0 .$N)(error)==="InvalidInput")
return false;
throw error;
}
}
})
};
