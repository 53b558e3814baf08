export const id=484;
export const ids=[484,229,610,898];
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
7484:
((__webpack_module__,$out,$load)=>{
$load.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{
$load.r($out);
var _aws_errors_0=$load(3921);
var _cli_command_line_1=$load(2679);
var _cli_print_problems_2=$load(5229);
var _errors_3=$load(9807);
var _exit_status_4=$load(8123);
var _experiment_refusal_5=$load(2148);
var _version_6=$load(1680);
async function main(){
const args=process.argv.slice(2);
if(args[0]==="lab"){
goesOn=true;
return(await import(new URL("../lib/cli/lab.js",String(import.meta.url)).href)).labVerb(args.slice(1));
}
const settings=(0,_cli_command_line_1.ye)(args,process.env,process.stdout);
goesOn=PUTS_RIGHT.has(settings.verb);
if(!ENDS_BY_ITSELF.has(settings.verb))
endOnSignals();
switch(settings.verb){
case "help":
process.stdout.write((await $load.e(105).then($load.bind($load,8105))).helpOf(settings.topic));
return _exit_status_4 .$.passed;
case "version":
process.stdout.write(`${_version_6 .r}\n`);
return _exit_status_4 .$.passed;
case "plan":
return(await Promise.all([$load.e(771),$load.e(815),$load.e(311),$load.e(290),$load.e(942),$load.e(101),$load.e(10),$load.e(512),$load.e(7),$load.e(295),$load.e(417),$load.e(526)]).then($load.bind($load,7417))).planVerb(settings);
case "rehearse":
return(await Promise.all([$load.e(771),$load.e(815),$load.e(311),$load.e(290),$load.e(942),$load.e(101),$load.e(10),$load.e(512),$load.e(7),$load.e(295),$load.e(417),$load.e(526)]).then($load.bind($load,7417))).rehearseVerb(settings);
case "gate":
return(await Promise.all([$load.e(771),$load.e(815),$load.e(311),$load.e(290),$load.e(942),$load.e(101),$load.e(10),$load.e(512),$load.e(7),$load.e(295),$load.e(417),$load.e(526)]).then($load.bind($load,7417))).gateVerb(settings);
case "drill":
return(await Promise.all([$load.e(771),$load.e(815),$load.e(311),$load.e(894),$load.e(290),$load.e(942),$load.e(101),$load.e(10),$load.e(512),$load.e(442),$load.e(347),$load.e(145)]).then($load.bind($load,4347))).drillVerb(settings);
case "sweep":
return(await Promise.all([$load.e(771),$load.e(815),$load.e(311),$load.e(894),$load.e(290),$load.e(942),$load.e(101),$load.e(10),$load.e(512),$load.e(442),$load.e(347),$load.e(145)]).then($load.bind($load,4347))).sweepVerb(settings);
case "teardown":
return(await Promise.all([$load.e(771),$load.e(815),$load.e(311),$load.e(894),$load.e(290),$load.e(942),$load.e(101),$load.e(10),$load.e(512),$load.e(442),$load.e(347),$load.e(145)]).then($load.bind($load,4347))).teardownVerb(settings);
case "policy":
return(await Promise.all([$load.e(771),$load.e(815),$load.e(311),$load.e(290),$load.e(942),$load.e(101),$load.e(10),$load.e(512),$load.e(7),$load.e(295),$load.e(417),$load.e(526)]).then($load.bind($load,7417))).policyVerb(settings);
case "report":
return(await Promise.all([$load.e(771),$load.e(815),$load.e(311),$load.e(290),$load.e(942),$load.e(101),$load.e(10),$load.e(512),$load.e(7),$load.e(295),$load.e(417),$load.e(526)]).then($load.bind($load,7417))).reportVerb(settings);
}
}
const ENDS_BY_ITSELF=new Set(["drill","teardown"]);
const PUTS_RIGHT=new Set([...ENDS_BY_ITSELF,"sweep"]);
let goesOn=false;
function endOnSignals(){
for(const[name,status]of Object.entries(_exit_status_4 .b)){
process.on(name,()=>{
if(process.listenerCount(name)>1)
return;
process.stderr.write(`Interrupted by ${name}.\n`);
process.exit(status);
});
}
}
const GONE=["EPIPE","EIO"];
process.stderr.on("error",()=>undefined);
process.stdout.once("error",({code,message})=>{
process.stdout.on("error",()=>undefined);
if(GONE.includes(code))
return;
const what=`cannot write to standard output: ${message}`;
(0,_cli_print_problems_2.M)([{code:"out.unwritable",what,whose:"yours",next:"Send it somewhere with space left."}]);
process.on("exit",(ended)=>{
if(ended===_exit_status_4 .$.passed)
process.exitCode=goesOn?_exit_status_4 .$.errored:_exit_status_4 .$.badInput;
});
});
try{
process.exitCode=await main();
}
catch(error){
if(error instanceof _errors_3 .e2||error instanceof _aws_errors_0 .iQ){
const problems=(0,_aws_errors_0.GW)(error);
(0,_cli_print_problems_2.M)(problems);
if(error instanceof _experiment_refusal_5 .P)
process.exitCode=_exit_status_4 .$.refused;
else
process.exitCode=problems.some((problem)=>problem.whose!=="yours")?_exit_status_4 .$.errored:_exit_status_4 .$.badInput;
}
else{
(0,_cli_print_problems_2.M)([
{
code:"bug",
what:error instanceof Error?(error.stack??error.message):String(error),
whose:"ours",
next:"This is a bug in failover-drill; please report it with the command that you ran.",
},
]);
process.exitCode=_exit_status_4 .$.errored;
}
}
__webpack_async_result__();
}catch(e){__webpack_async_result__(e);}},1);
}),
5229:
((_webpack_module,$out,$load)=>{
$load.d($out,{
M:()=>(printProblems)
});
var _errors_0=$load(9807);
var _report_clean_1=$load(5848);
function printProblems(problems){
for(const problem of problems){
for(const line of(0,_errors_0.YK)(problem).split("\n"))
process.stderr.write(`${/^ */.exec(line)?.[0]}${(0,_report_clean_1.u)(line)}\n`);
}
if(problems.length>1)
process.stderr.write(`${problems.length} problems.\n`);
}
}),
8123:
((_webpack_module,$out,$load)=>{
$load.d($out,{
$:()=>(exitStatus),
b:()=>(signalStatus)
});
const exitStatus={
passed:0,
failed:1,
badInput:2,
inconclusive:3,
refused:4,
errored:5,
swept:6,
notSwept:7,
interrupted:130,
};
const signalStatus={SIGINT:exitStatus.interrupted,SIGTERM:143,SIGHUP:129};
}),
2148:
((_webpack_module,$out,$load)=>{
$load.d($out,{
P:()=>(Refusal)
});
var _errors_0=$load(9807);
class Refusal extends _errors_0 .e2{
}
})
};
