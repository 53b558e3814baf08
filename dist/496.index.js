export const id=496;
export const ids=[496];
export const modules={
3921:
((_webpack_module,$out,$load)=>{
$load.d($out,{
$N:()=>(codeOf),
E2:()=>(isThrottling),
GW:()=>(problemsOf),
Y5:()=>(happened),
bD:()=>(messageOf),
dg:()=>(isTransient),
iQ:()=>(AwsCallError),
vu:()=>(isRefusal)
});
var _errors_0=$load(9807);
var _advice_1=$load(5506);
const THROTTLING=new Set([
"BandwidthLimitExceeded",
"EC2ThrottledException",
"LimitExceededException",
"PriorRequestNotComplete",
"ProvisionedThroughputExceededException",
"RequestLimitExceeded",
"RequestThrottled",
"RequestThrottledException",
"SlowDown",
"ThrottledException",
"Throttling",
"ThrottlingException",
"TooManyRequestsException",
"TransactionInProgressException",
]);
const TRANSIENT=new Set([
"EAI_AGAIN",
"ECONNREFUSED",
"ECONNRESET",
"EHOSTUNREACH",
"ENETDOWN",
"ENETUNREACH",
"ENOTFOUND",
"EPIPE",
"ETIMEDOUT",
"HealthUnavailable",
"HealthUnavailableException",
"RequestTimeout",
"RequestTimeoutException",
"TimeoutError",
]);
const TRANSIENT_STATUS=new Set([500,502,503,504]);
const DENIED=/^(AccessDenied|UnauthorizedOperation|UnauthorizedAccess|Forbidden)/;
class AwsCallError extends Error{
service;
operation;
code;
requestId;
constructor(service,operation,cause){
super(messageOf(cause),{cause});
this.name="AwsCallError";
this.service=service;
this.operation=operation;
this.code=codeOf(cause);
this.requestId=metadataOf(cause).requestId;
}
}
function codeOf(error){
if(error instanceof AwsCallError)
return error.code;
const{name,code}=(error??{});
if(typeof code==="string"&&(name==="Error"||name==="AggregateError"))
return code;
return typeof name==="string"?name:"Unknown";
}
function messageOf(error){
const{message}=(error??{});
return typeof message==="string"&&message!==""?message:codeOf(error);
}
function isThrottling(service,error){
const code=codeOf(error);
if(service==="cloudformation"&&code==="LimitExceededException")
return false;
return THROTTLING.has(code)||metadataOf(error).httpStatusCode===429;
}
function isTransient(error){
return TRANSIENT.has(codeOf(error))||TRANSIENT_STATUS.has(metadataOf(error).httpStatusCode??0);
}
function isRefusal(error){
const status=metadataOf(error).httpStatusCode??0;
return status>=400&&status<500&&!isTransient(error);
}
function problemsOf(error){
if(error instanceof _errors_0 .e2)
return error.problems;
if(error instanceof AwsCallError)
return[awsProblem(error)];
return[
{
code:"internal.unexpected",
what:`Something unforeseen happened: ${messageOf(error)}`,
whose:"ours",
next:"Please report it together with the journal.",
},
];
}
function awsProblem(error){
const advice=(0,_advice_1.c)(error.code);
const busy=isThrottling(error.service,error.cause)||isTransient(error.cause);
const whose=busy&&advice===undefined?"aws":"yours";
const request=error.requestId===undefined?"":`, request ${error.requestId}`;
const answered=`${happened(error)} (${error.service}${request}).`;
return{
code:`aws.${error.code}`,
what:advice===undefined?answered:`${advice.says}: ${answered}`,
whose,
next:advice!==undefined?advice.next:adviceByKind(error,busy),
};
}
function happened({operation,code,message,cause}){
const how=metadataOf(cause).httpStatusCode===undefined?"failed with":"was answered with";
return `${operation} ${how} ${code}: ${message.replace(/\.$/,"")}`;
}
function adviceByKind({code,operation},busy){
if(DENIED.test(code))
return `Allow ${operation} to the credentials in use, or use other credentials.`;
return busy?"Repeat the drill later; it was repeated here until its time was over.":"Mend what AWS names, then repeat the drill.";
}
function metadataOf(error){
const{$metadata}=(error??{});
return $metadata??{};
}
}),
2148:
((_webpack_module,$out,$load)=>{
$load.d($out,{
P:()=>(Refusal)
});
var _errors_0=$load(9807);
class Refusal extends _errors_0 .e2{
}
}),
2312:
((_webpack_module,$out,$load)=>{
$load.d($out,{
v:()=>(contradicted)
});
function contradicted(facts){
const confirmed=new Map();
const found=new Map();
let newest=Number.NEGATIVE_INFINITY;
for(const fact of facts){
if(fact.kind==="undo.confirmed"){
for(const id of fact.instances){
confirmed.set(id,fact.at);
found.delete(id);
}
}
if(fact.kind!=="sample"||fact.probe!=="instances"||"missing" in fact.outcome||fact.due<newest)
continue;
newest=fact.due;
for(const[id,at]of confirmed){
const state=fact.outcome.states[id];
if(fact.due<=at)
continue;
if(state==="running")
found.delete(id);
if(state==="stopping"||state==="stopped")
found.set(id,{how:"stopped",seq:fact.seq});
if(state==="shutting-down"||state==="terminated")
found.set(id,{how:"gone",seq:fact.seq});
}
}
return found;
}
}),
1184:
((_webpack_module,$out,$load)=>{
$load.r($out);
var node_worker_threads_0=$load(5919);
var _lab_lambda_runner_runner_1=$load(4735);
var _rehearse_2=$load(1501);
const{conditions}=node_worker_threads_0.workerData;
const runInline=(0,_lab_lambda_runner_runner_1.G)();
const plans=new Map();
node_worker_threads_0.parentPort?.on("message",async(told)=>{
if(told.kind==="plan"){
plans.set(told.plan,told.content);
return;
}
const{order,seed}=told;
const{report}=await(0,_rehearse_2.K)({plan:plans.get(told.plan),seed,conditions,repeat:"",runInline});
const{outcome,sentence,measurements,notModelled}=report;
const findings=report.findings
.filter(({ruling})=>ruling!=="held")
.map(({check,ruling,title,actual,causes})=>({check,ruling,title,actual,causes}));
node_worker_threads_0.parentPort?.postMessage({order,result:{seed,outcome,sentence,measurements,findings,notModelled}});
});
}),
9778:
((_webpack_module,$out,$load)=>{
$load.d($out,{
sC:()=>(instancesToStart),
th:()=>(wasStopped),
xX:()=>(instancesDown)
});
var _journal_contradicted_0=$load(2312);
function wasStopped(facts){
const has=(wanted)=>facts.some(({kind})=>kind===wanted);
return has("fault.requested")&&(!has("fault.rejected")||has("undo.requested"));
}
function instancesDown(facts){
const down=new Set();
for(const fact of facts){
if(fact.kind==="undo.recorded")
for(const id of fact.instances)
down.add(id);
if(fact.kind==="undo.confirmed")
for(const id of fact.instances)
down.delete(id);
}
return[...new Set([...down,...(0,_journal_contradicted_0.v)(facts).keys()])];
}
function instancesToStart(facts){
const gone=new Set(facts.flatMap((fact)=>(fact.kind==="undo.failed"?(fact.gone??[]):[])));
for(const[id,{how}]of(0,_journal_contradicted_0.v)(facts))
if(how==="gone")
gone.add(id);
return instancesDown(facts).filter((id)=>!gone.has(id));
}
})
};
