export const id=53;
export const ids=[53];
export const modules={
7782:
((_webpack_module,$out,$load)=>{
$load.d($out,{
iQ:()=>(AwsCallError),
$N:()=>(codeOf),
Y5:()=>(happened),
vu:()=>(isRefusal),
E2:()=>(isThrottling),
dg:()=>(isTransient),
bD:()=>(messageOf),
GW:()=>(problemsOf)
});
var errors=$load(9807);
const ADVICE=[
{
codes:/^(CredentialsProviderError|TokenProviderError)$/,
says:"No AWS credentials were found",
next:"Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or sign in (aws sso login); in a workflow, use aws-actions/configure-aws-credentials.",
},
{
codes:/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
says:"The AWS credentials have expired",
next:"Get fresh ones (aws sso login, or a new session), long enough for the whole drill, and repeat it.",
},
{
codes:/^(InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|AuthFailure|SignatureDoesNotMatch|OptInRequired)$/,
says:"AWS does not know these credentials in this region",
next:"Check the keys, and that the drill file's region is enabled in the account; keys of a lab are good for that lab only.",
},
{
codes:/^(RequestTimeTooSkewed|InvalidSignatureException|SignatureExpired)$/,
says:"AWS does not accept the signature",
next:"Set this machine's clock, and check the secret key.",
},
{
codes:/^(ENOTFOUND|EAI_AGAIN)$/,
says:"There is no such AWS endpoint, or no DNS",
next:"Check the drill file's region, AWS_ENDPOINT_URL, and that this machine reaches the internet (HTTPS_PROXY is respected).",
},
{
codes:/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN|TimeoutError|ETIMEDOUT)$/,
says:"AWS could not be reached",
next:"Check AWS_ENDPOINT_URL (is the lab still running?), the network and HTTPS_PROXY, then repeat the drill.",
},
{
codes:/(SELF_SIGNED_CERT|UNABLE_TO_(GET_ISSUER|VERIFY_LEAF)|CERT_)/,
says:"The certificate of the AWS endpoint is not trusted here",
next:"Name your proxy's certificate authority in NODE_EXTRA_CA_CERTS.",
},
];
function adviceFor(code){
return ADVICE.find(({codes})=>codes.test(code));
}
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
if(error instanceof errors .e2)
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
const advice=adviceFor(error.code);
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
9807:
((_webpack_module,$out,$load)=>{
$load.d($out,{
YK:()=>(problemLine),
e2:()=>(DrillError),
vI:()=>(shortened)
});
class DrillError extends Error{
problems;
constructor(problems,cause){
super(problems.map(problemLine).join("\n"),cause===undefined?{}:{cause});
this.name="DrillError";
this.problems=problems;
}
}
const CONTROLS=/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;
const SHOWN=60;
function shortened(text){
const letters=[...text];
return letters.length<=SHOWN?text:`${letters.slice(0,SHOWN).join("")}…`;
}
function problemLine(problem){
const{place}=problem;
const where=place===undefined?"":`${[place.file,place.line,place.column].filter((part)=>part!==undefined).join(":")}: `;
const line=`${where}${problem.what} [${problem.code}] ${problem.next}`;
return(problem.whose==="ours"?line.split("\n"):[line]).map((part)=>part.replace(CONTROLS," ")).join("\n");
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
1184:
((_webpack_module,$out,$load)=>{
$load.r($out);
var node_worker_threads_0=$load(5919);
var _lab_lambda_runner_runner_1=$load(4735);
var _rehearse_2=$load(2778);
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
const{outcome,sentence,measurements}=report;
const findings=report.findings
.filter(({ruling})=>ruling!=="held")
.map(({check,ruling,title,actual,causes})=>({check,ruling,title,actual,causes}));
node_worker_threads_0.parentPort?.postMessage({order,result:{seed,outcome,sentence,measurements,findings}});
});
}),
9778:
((_webpack_module,$out,$load)=>{
$load.d($out,{
sC:()=>(instancesToStart),
th:()=>(wasStopped),
xX:()=>(instancesDown)
});
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
return[...down];
}
function instancesToStart(facts){
const gone=new Set(facts.flatMap((fact)=>(fact.kind==="undo.failed"?(fact.gone??[]):[])));
return instancesDown(facts).filter((id)=>!gone.has(id));
}
}),
655:
((_webpack_module,$out,$load)=>{
$load.d($out,{
au:()=>(didYouMean),
qb:()=>(nearestName)
});
function nearestName(name,known){
let best;
let bestDistance=Math.max(1,Math.floor(name.length / 3))+ 0.5;
const lower=name.toLowerCase();
for(const candidate of known){
if(Math.abs(candidate.length-name.length)>bestDistance)
continue;
const distance=candidate===name?0:editDistance(lower,candidate.toLowerCase())+ 0.1;
if(distance<bestDistance){
best=candidate;
bestDistance=distance;
}
}
return best;
}
function didYouMean(name,known,otherwise){
const names=[...known];
const nearest=nearestName(name,names);
if(nearest!==undefined)
return `Did you mean "${nearest}"?`;
return names.length>0&&names.length<=12?`${otherwise} Known: ${names.join(", ")}.`:otherwise;
}
function editDistance(a,b){
let beforeLast=[];
let last=Array.from({length:b.length + 1},(_,column)=>column);
for(let row=1;row<=a.length;row++){
const current=[row];
for(let column=1;column<=b.length;column++){
const change=a[row - 1]===b[column - 1]?0:1;
let cost=Math.min(at(last,column)+ 1,at(current,column - 1)+ 1,at(last,column - 1)+ change);
if(row>1&&column>1&&a[row - 1]===b[column - 2]&&a[row - 2]===b[column - 1]){
cost=Math.min(cost,at(beforeLast,column - 2)+ 1);
}
current.push(cost);
}
beforeLast=last;
last=current;
}
return at(last,b.length);
}
function at(row,column){
return row[column];
}
})
};
