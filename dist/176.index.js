export const id=176;
export const ids=[176];
export const modules={
7197:
((_webpack_module,$out,$load)=>{
$load.d($out,{
C:()=>(createGitHub)
});
var _src_aws_retry_0=$load(9951);
var _src_net_within_3=$load(623);
var _src_time_units_1=$load(6429);
var _errors_2=$load(7109);
const ANSWER_WITHIN=30 * _src_time_units_1 .Z2;
const DOWNLOAD_WITHIN=120 * _src_time_units_1 .Z2;
const LONGEST_WAIT=60 * _src_time_units_1 .Z2;
const POLICY={attempts:5,base:500,longest:8 * _src_time_units_1 .Z2,deadline:100 * _src_time_units_1 .Z2};
function createGitHub(options){
const{repository,token,clock,random,api="https://api.github.com",fetch:send=fetch}=options;
const base=`${api.replace(/\/+$/,"")}/repos/${repository}`;
const request=({method,path,query={},body},signal)=>{
const search=new URLSearchParams(Object.entries(query).map(([name,value])=>[name,String(value)])).toString();
return send(`${base}${path}${search===""?"":`?${search}`}`,{
method,
redirect:"manual",
signal,
headers:{
accept:"application/vnd.github+json",
authorization:`Bearer ${token}`,
"user-agent":"failover-drill",
"x-github-api-version":"2022-11-28",
...(body===undefined?{}:{"content-type":"application/json"}),
},
...(body===undefined?{}:{body:JSON.stringify(body)}),
});
};
const repeated=(one,limit,use)=>(0,_src_aws_retry_0.L)(async()=>{
const work=(signal)=>use(signal).then((answer)=>({answer}),(error)=>({error:asGitHubError(one,error)}));
const late={error:new _errors_2 .y_({request:one,what:`no answer within ${limit / _src_time_units_1 .Z2} s`,kind:"unavailable"})};
const settled=await(0,_src_net_within_3.u)(clock,limit,late,work);
if("answer" in settled)
return settled.answer;
const{error}=settled;
if(mayRepeat(one,error)&&error.retryAfter!==undefined)
await clock.sleep(error.retryAfter);
throw error;
},{clock,random,policy:POLICY,isWorthRepeating:(error)=>error instanceof _errors_2 .y_&&mayRepeat(one,error)});
return{
call:(one)=>repeated(one,ANSWER_WITHIN,async(signal)=>{
const answer=await request(one,signal);
const text=await answer.text();
if(!answer.ok)
throw(0,_errors_2.Of)(one,answer,text,clock.now());
return JSON.parse(text);
}),
download:(one,limit)=>repeated(one,DOWNLOAD_WITHIN,async(signal)=>{
const answer=await request(one,signal);
if(answer.status!==302)
throw(0,_errors_2.Of)(one,answer,await answer.text(),clock.now());
const place=answer.headers.get("location");
await answer.body?.cancel();
const storage=new URL(place??"",base);
if(storage.protocol!=="https:"&&storage.protocol!==new URL(base).protocol)
throw new _errors_2 .y_({request:one,what:"the download is not offered over https",kind:"broken"});
const stored=await send(storage,{signal,redirect:"error",headers:{"user-agent":"failover-drill"}});
if(!stored.ok){
await stored.body?.cancel();
throw new _errors_2 .y_({
request:one,
what:`the storage answered ${stored.status}`,
kind:stored.status>=500?"unavailable":"broken",
});
}
return read(one,stored,limit);
}),
};
}
function mayRepeat({method,repeatable},{kind,retryAfter}){
if(kind==="limited")
return(retryAfter??0)<=LONGEST_WAIT;
return kind==="unavailable"&&(method==="GET"||repeatable===true);
}
async function read(request,{body},limit){
const chunks=[];
let size=0;
for await(const chunk of body??[]){
size +=chunk.length;
if(size>limit)
throw new _errors_2 .y_({request,what:`it has more than ${limit} bytes`,kind:"broken"});
chunks.push(chunk);
}
return Buffer.concat(chunks);
}
function asGitHubError(request,error){
if(error instanceof _errors_2 .y_)
return error;
if(error instanceof SyntaxError)
return new _errors_2 .y_({request,what:"the answer is no JSON",kind:"broken"});
return new _errors_2 .y_({request,what:(0,_errors_2.oc)(error),kind:"unavailable"});
}
}),
7109:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Of:()=>(refusalOf),
Z9:()=>(wordsOf),
oc:()=>(connectionWords),
sT:()=>(retryAfterOf),
y_:()=>(GitHubError)
});
var _src_report_clean_2=$load(5848);
var _src_time_units_0=$load(6429);
var _src_verdict_words_1=$load(2225);
class GitHubError extends Error{
kind;
status;
retryAfter;
needs;
constructor({request,what,kind,status,retryAfter}){
super(`${request.method} ${request.path}: ${what}`);
this.name="GitHubError";
this.kind=kind;
this.status=status;
this.retryAfter=retryAfter;
this.needs=request.needs;
}
}
const SHOWN=200;
const WAIT=60 * _src_time_units_0 .Z2;
function refusalOf(request,answer,text,now){
const{status}=answer;
const said=messageOf(text);
const what=`GitHub answered ${status}${said===""?"":`, ${said}`}`;
const parts={request,what,status};
const retryAfter=retryAfterOf(answer.headers,now);
if(status===429||(status===403&&(retryAfter!==undefined||/rate limit/i.test(said))))
return new GitHubError({...parts,kind:"limited",retryAfter:retryAfter??WAIT});
if(status===401||status===403||status===404)
return new GitHubError({...parts,kind:"denied"});
if(status>=500)
return new GitHubError({...parts,kind:"unavailable",retryAfter});
return new GitHubError({...parts,kind:"other"});
}
function retryAfterOf(headers,now){
const seconds=/^\d{1,6}$/.exec(headers.get("retry-after")??"")?.[0];
if(seconds!==undefined)
return Number(seconds)* _src_time_units_0 .Z2;
const reset=/^\d{1,12}$/.exec(headers.get("x-ratelimit-reset")??"")?.[0];
if(headers.get("x-ratelimit-remaining")!=="0"||reset===undefined)
return undefined;
return Math.max(_src_time_units_0 .Z2,Number(reset)* _src_time_units_0 .Z2-now);
}
function connectionWords(error){
const{cause}=error;
const why=typeof cause?.code==="string"?cause.code:error instanceof Error?error.name:"unknown";
return `no connection (${why})`;
}
function messageOf(text){
try{
const{message}=JSON.parse(text);
return typeof message==="string"?(0,_src_verdict_words_1.ml)((0,_src_report_clean_2.T)(message),SHOWN):"";
}
catch{
return "";
}
}
function wordsOf(error){
if(!(error instanceof GitHubError))
return error instanceof Error?error.message:String(error);
if(error.status===401)
return `${error.message}. The token is not, or no longer, accepted`;
if(error.kind==="denied")
return `${error.message}. The job needs the permission ${error.needs}`;
return error.message;
}
}),
9176:
((_webpack_module,$out,$load)=>{
$load.r($out);
$load.d($out,{
command:()=>(command),
lambda:()=>(lambda),
main:()=>(main),
post:()=>(post),
rehearse:()=>(rehearse)
});
var _src_aws_advice_0=$load(5506);
var _src_aws_retry_1=$load(9951);
var _src_cli_command_line_2=$load(2679);
var _src_cli_network_flags_3=$load(4999);
var _src_random_seeded_4=$load(5450);
var _src_report_tables_5=$load(4712);
var _github_client_6=$load(7197);
const main=async()=>(await Promise.all([$load.e(815),$load.e(311),$load.e(101),$load.e(512),$load.e(391),$load.e(868)]).then($load.bind($load,2868))).main;
const post=async()=>(await Promise.all([$load.e(391),$load.e(82)]).then($load.bind($load,5082))).post;
const command=()=>$load.e(484).then($load.bind($load,7484));
const rehearse=()=>Promise.all([$load.e(771),$load.e(815),$load.e(290),$load.e(942),$load.e(101),$load.e(7),$load.e(496)]).then($load.bind($load,1184));
const lambda=()=>$load.e(826).then($load.bind($load,826));
}),
5506:
((_webpack_module,$out,$load)=>{
$load.d($out,{
c:()=>(adviceFor)
});
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
}),
9951:
((_webpack_module,$out,$load)=>{
$load.d($out,{
U:()=>(policyOf),
L:()=>(retry)
});
const objectToString=Object.prototype.toString;
const isError=value=>objectToString.call(value)==='[object Error]';
const errorMessages=new Set([
'network error',
'NetworkError when attempting to fetch resource.',
'The Internet connection appears to be offline.',
'Network request failed',
'fetch failed',
'terminated',
' A network error occurred.',
'Network connection lost',
]);
function isNetworkError(error){
const isValid=error
&&isError(error)
&&error.name==='TypeError'
&&typeof error.message==='string';
if(!isValid){
return false;
}
const{message,stack}=error;
if(message==='Load failed'||(message.startsWith('Load failed (')&&message.endsWith(')'))){
return stack===undefined
||'__sentry_captured__' in error;
}
if(message.startsWith('error sending request for url')){
return true;
}
if(message==='Failed to fetch'||(message.startsWith('Failed to fetch (')&&message.endsWith(')'))){
return true;
}
return errorMessages.has(message);
}
function validateRetries(retries){
if(typeof retries==='number'){
if(retries<0){
throw new TypeError('Expected `retries` to be a non-negative number.');
}
if(Number.isNaN(retries)){
throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
}
if(Number.isFinite(retries)&&!Number.isInteger(retries)){
throw new TypeError('Expected `retries` to be a non-negative integer or Infinity.');
}
}else if(retries!==undefined){
throw new TypeError('Expected `retries` to be a number or Infinity.');
}
}
function validateNumberOption(name,value,{allowInfinity=false}={}){
if(typeof value!=='number'||Number.isNaN(value)){
throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity?' or Infinity':''}.`);
}
if(!allowInfinity&&!Number.isFinite(value)){
throw new TypeError(`Expected \`${name}\` to be a finite number.`);
}
if(value<0){
throw new TypeError(`Expected \`${name}\` to be \u{2265} 0.`);
}
}
function validateOption(name,value,type){
if(value===undefined||value===null){
return;
}
if(typeof value!==type){
throw new TypeError(`Expected \`${name}\` to be a ${type}.`);
}
}
function validateSignal(value){
if(value===undefined||value===null){
return;
}
if(typeof value.throwIfAborted!=='function'
||typeof value.addEventListener!=='function'
||typeof value.removeEventListener!=='function'){
throw new TypeError('Expected `signal` to be an AbortSignal.');
}
}
class AbortError extends Error{
constructor(message){
super(typeof message==='string'?message:undefined);
this.name='AbortError';
if(message instanceof Error){
this.originalError=message;
({message}=message);
}else{
this.originalError=new Error(message);
({message}=this.originalError);
Error.captureStackTrace?.(this.originalError,AbortError);
}
this.message=message;
}
}
const maximumDelay=(2 ** 31)- 1;
function calculateDelay(retriesConsumed,options){
if(options.minTimeout===0){
return 0;
}
const attempt=retriesConsumed + 1;
const random=options.randomize?(Math.random()+ 1):1;
const timeout=Math.round(random*options.minTimeout *(options.factor **(attempt - 1)));
return Math.min(timeout,Math.ceil(options.maxTimeout),maximumDelay);
}
function calculateRemainingTime(start,max){
return Number.isFinite(max)?max -(performance.now()- start):max;
}
async function delayForRetry(delay,options){
if(delay<=0){
return;
}
await new Promise((resolve,reject)=>{
const onAbort=()=>{
clearTimeout(timeoutToken);
reject(options.signal.reason);
};
const timeoutToken=setTimeout(()=>{
options.signal?.removeEventListener('abort',onAbort);
resolve();
},delay);
if(options.unref){
timeoutToken.unref?.();
}
options.signal?.addEventListener('abort',onAbort,{once:true});
});
}
function stringifyThrownValue(value){
try{
return String(value);
}catch{
return Object.prototype.toString.call(value);
}
}
function unwrapAbortError(error){
let cause=error;
while(cause instanceof AbortError&&cause.originalError instanceof Error){
cause=cause.originalError;
}
return cause;
}
async function onAttemptFailure({error,attemptNumber,retriesConsumed,startTime,options}){
const abortIfNeeded=()=>{
options.signal?.throwIfAborted();
};
const normalizedError=error instanceof Error
?error
:new TypeError(`Non-error was thrown: "${stringifyThrownValue(error)}". You should only throw errors.`);
abortIfNeeded();
if(normalizedError instanceof AbortError){
throw unwrapAbortError(normalizedError);
}
const retriesLeft=options.retries-retriesConsumed;
const isRetriableError=!(normalizedError instanceof TypeError)||isNetworkError(normalizedError);
const timeLeft=calculateRemainingTime(startTime,options.maxRetryTime);
const delayTime=isRetriableError&&timeLeft>0&&retriesLeft>0?calculateDelay(retriesConsumed,options):0;
const consumeRetryContext=Object.freeze({
error:normalizedError,
attemptNumber,
retriesLeft,
retriesConsumed,
retryDelay:delayTime,
});
const consumeRetry=(await options.shouldConsumeRetry(consumeRetryContext))??true;
abortIfNeeded();
const effectiveDelay=consumeRetry?delayTime:0;
const context=Object.freeze({
error:normalizedError,
attemptNumber,
retriesLeft,
retriesConsumed,
retryDelay:effectiveDelay,
});
await options.onFailedAttempt(context);
abortIfNeeded();
const remainingTime=calculateRemainingTime(startTime,options.maxRetryTime);
if(
!isRetriableError
||remainingTime<=0
||retriesLeft<=0
){
throw normalizedError;
}
const shouldRetry=await options.shouldRetry(context);
abortIfNeeded();
if(!shouldRetry){
throw normalizedError;
}
const remainingTimeAfterShouldRetry=calculateRemainingTime(startTime,options.maxRetryTime);
if(remainingTimeAfterShouldRetry<=0){
throw normalizedError;
}
if(!consumeRetry){
return false;
}
await delayForRetry(Math.min(effectiveDelay,remainingTimeAfterShouldRetry),options);
return true;
}
async function pRetry(input,options={}){
options={...options};
options.retries??=10;
validateRetries(options.retries);
if(Object.hasOwn(options,'forever')){
throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
}
options.factor??=2;
options.minTimeout??=1000;
options.maxTimeout??=Infinity;
options.maxRetryTime??=Infinity;
options.randomize??=false;
options.onFailedAttempt??=()=>{};
options.shouldRetry??=()=>true;
options.shouldConsumeRetry??=()=>true;
validateOption('onFailedAttempt',options.onFailedAttempt,'function');
validateOption('shouldRetry',options.shouldRetry,'function');
validateOption('shouldConsumeRetry',options.shouldConsumeRetry,'function');
validateOption('randomize',options.randomize,'boolean');
validateOption('unref',options.unref,'boolean');
validateSignal(options.signal);
validateNumberOption('factor',options.factor);
validateNumberOption('minTimeout',options.minTimeout);
validateNumberOption('maxTimeout',options.maxTimeout,{allowInfinity:true});
validateNumberOption('maxRetryTime',options.maxRetryTime,{allowInfinity:true});
if(options.factor===0){
options.factor=1;
}
options.signal?.throwIfAborted();
let attemptNumber=0;
let retriesConsumed=0;
const startTime=performance.now();
while(retriesConsumed<=options.retries){
attemptNumber++;
try{
options.signal?.throwIfAborted();
const result=await input(attemptNumber);
options.signal?.throwIfAborted();
return result;
}catch(error){
if(await onAttemptFailure({
error,
attemptNumber,
retriesConsumed,
startTime,
options,
})){
retriesConsumed++;
}
}
}
throw new Error('Retry attempts exhausted without throwing an error.');
}
var units=$load(6429);
const DEFAULT_POLICY={attempts:10,base:250,longest:8 * units .Z2,deadline:60 * units .Z2};
function policyOf(attempts=DEFAULT_POLICY.attempts){
const{deadline}=DEFAULT_POLICY;
return{...DEFAULT_POLICY,attempts,deadline:deadline*Math.max(1,attempts / DEFAULT_POLICY.attempts)};
}
async function retry(call,options){
const{clock,random,signal,policy=DEFAULT_POLICY}=options;
const start=clock.now();
signal?.throwIfAborted();
let first;
try{
const result=await call();
signal?.throwIfAborted();
return result;
}
catch(error){
first={error};
}
const again=()=>{
if(first===undefined)
return call();
const{error}=first;
first=undefined;
throw error;
};
return pRetry(again,{
retries:policy.attempts - 1,
minTimeout:0,
signal,
onFailedAttempt:async({error,attemptNumber,retriesLeft})=>{
if(!options.isWorthRepeating(error)||retriesLeft===0)
throw error;
const wait=random.next()* Math.min(policy.longest,policy.base * 2 **(attemptNumber - 1));
if(clock.now()+ wait-start>policy.deadline)
throw error;
options.onRepeat?.(error,attemptNumber);
await clock.sleep(wait,signal);
},
});
}
}),
2679:
((_webpack_module,$out,$load)=>{
$load.d($out,{
jT:()=>(planFlags),
eC:()=>(quoteForShell),
ye:()=>(readCommandLine),
pZ:()=>(repeatCommand),
Dx:()=>(seedsFrom)
});
var external_node_util_=$load(7975);
var restart_timer=$load(3598);
var errors=$load(9807);
var nearest_name=$load(655);
const ALLOWED_WORSE="10%";
const WORSE_MAX=1000;
function readGateFlags(values,wrong){
const{base,worse=ALLOWED_WORSE}=values;
if(values.base===undefined)
wrong("base-missing","gate needs --base","The folder of the files as they were: gate --base ../base.");
const percent=/^(\d{1,4}(?:\.\d{1,3})?)%$/.exec(String(worse))?.[1];
if(typeof worse==="string"&&worse!==""&&(percent===undefined||Number(percent)>WORSE_MAX))
wrong("worse",`--worse ${worse} is no share`,`A percentage from 0% to ${WORSE_MAX}%, such as --worse 10%.`);
return{
base:typeof base==="string"?base:"",
allowedWorse:Number(percent??0)/ 100,
failOnInconclusive:values["fail-on-inconclusive"]===true,
};
}
var network_flags=$load(4999);
const ROLES=["drill","plan","sweep","deploy","timer"];
function readPolicyFlags(given,wrong){
const role=typeof given.role==="string"&&given.role!==""?given.role:"drill";
if(!ROLES.includes(role)){
const near=(0,nearest_name.qb)(role,ROLES);
wrong("role",`unknown role "${role}"`,near?`Did you mean ${near}?`:`One of ${ROLES.join(", ")}.`);
}
const account=typeof given.account==="string"&&given.account!==""?given.account:undefined;
if(account!==undefined&&!/^\d{12}$/.test(account))
wrong("account",`--account ${account} is no account id`,"Twelve digits, for example --account 111122223333.");
return{role:role,account};
}
function readReportFlags(given,files,wrong){
const text=(name)=>{
const value=given[name];
return typeof value==="string"&&value!==""?value:undefined;
};
const merging=given.merge===true;
if(merging&&files.length===0)
wrong("merge-nothing","--merge needs the reports to merge","For example failover-drill report --merge */report.json");
if(merging)
for(const name of["html","junit"].filter((format)=>text(format)!==undefined))
wrong("merge-format",`--merge writes no ${name}`,"Take --markdown or --json, and each site's own report for the rest.");
return{html:text("html"),junit:text("junit"),markdown:text("markdown"),merge:merging?files:undefined};
}
function readSweepFlags(given,file,wrong){
const drill=typeof given.drill==="string"&&given.drill!==""?given.drill:undefined;
if(drill!==undefined&&!/^[\w-]{1,40}$/.test(drill))
wrong("drill",`--drill ${drill} is no drill's id`,"As the drill's report and its marks say it, for example --drill drill-1a2b3c.");
const texts=(Array.isArray(given.region)?given.region:[]).filter((text)=>typeof text==="string"&&text!=="");
const regions=[...new Set(texts)];
for(const region of regions.filter((name)=>!/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(name)))
wrong("region",`--region ${region} is no AWS region`,"For example --region ap-northeast-1; it may be repeated.");
if(regions.length>0&&file!==undefined)
wrong("region-and-file",`${file} names a region of its own`,"Name a drill file or regions, not both.");
return{dryRun:given["dry-run"]===true,drill,regions};
}
const VERBS=["plan","rehearse","gate","drill","sweep","teardown","policy","lab","report","help"];
const PROFILES=["calm","realistic","hostile"];
const SEEDS_MAX=1_000_000;
const GATE_SEEDS=100;
const OPTIONS={
seed:{type:"string"},
seeds:{type:"string"},
conditions:{type:"string"},
out:{type:"string"},
json:{type:"boolean"},
quiet:{type:"boolean",short:"q"},
bucket:{type:"string"},
live:{type:"boolean"},
drift:{type:"boolean"},
yes:{type:"boolean",short:"y"},
"restart-timer":{type:"string"},
approve:{type:"string"},
"connect-to":{type:"string",multiple:true},
resolver:{type:"string"},
"dry-run":{type:"boolean"},
drill:{type:"string"},
region:{type:"string",multiple:true},
role:{type:"string"},
account:{type:"string"},
base:{type:"string"},
worse:{type:"string"},
"fail-on-inconclusive":{type:"boolean"},
html:{type:"string"},
junit:{type:"string"},
markdown:{type:"string"},
merge:{type:"boolean"},
help:{type:"boolean",short:"h"},
version:{type:"boolean"},
};
const FLAGS_OF={
plan:["out","json","quiet","bucket","restart-timer","live","drift","resolver"],
rehearse:["seed","seeds","conditions","out","json","quiet","restart-timer"],
gate:["base","seeds","worse","conditions","fail-on-inconclusive","out","json","quiet"],
drill:["seed","out","json","quiet","bucket","restart-timer","approve","connect-to","resolver"],
sweep:["out","json","quiet","resolver","dry-run","drill","region"],
teardown:["seed","out","json","quiet","bucket","resolver","yes"],
policy:["role","account","out","json","quiet","bucket","restart-timer"],
report:["html","junit","markdown","merge","out","json","quiet"],
};
function readCommandLine(args,environment,terminal){
const{values,tokens}=(0,external_node_util_.parseArgs)({args:[...args],options:OPTIONS,strict:false,allowPositionals:true,tokens:true});
const problems=[];
const wrong=(code,what,next)=>problems.push({code:`command-line.${code}`,what,whose:"yours",next});
const positionals=[];
for(const token of tokens){
if(token.kind==="positional")
positionals.push(token.value);
if(token.kind!=="option")
continue;
const known=OPTIONS[token.name];
if(known===undefined){
const near=(0,nearest_name.qb)(token.name,Object.keys(OPTIONS));
wrong("unknown-flag",`unknown flag ${token.rawName}`,near?`Did you mean --${near}?`:"See failover-drill help.");
}
else if(known.type==="string"&&(token.value===undefined||token.value==="")){
wrong("value-missing",`${token.rawName} needs a value`,"See failover-drill help.");
}
else if(known.type==="boolean"&&token.value!==undefined){
wrong("value-extra",`${token.rawName} takes no value`,"See failover-drill help.");
}
}
const text=(name)=>typeof values[name]==="string"&&values[name]!==""?values[name]:undefined;
const[verbGiven,file,...rest]=positionals;
const verb=values.help?"help":values.version?"version":(verbGiven??"help");
const topic=verb==="help"&&verbGiven==="help"?file:verbGiven;
for(const given of new Set([verbGiven,topic])){
if(given===undefined||VERBS.includes(given))
continue;
const near=(0,nearest_name.qb)(given,VERBS);
wrong("unknown-verb",`unknown command "${given}"`,near?`Did you mean ${near}?`:`Commands: ${VERBS.join(", ")}.`);
}
const taken=FLAGS_OF[verb];
for(const{name,rawName}of tokens.filter((token)=>token.kind==="option")){
if(taken===undefined||!Object.hasOwn(OPTIONS,name)||taken.includes(name))
continue;
const users=Object.entries(FLAGS_OF).flatMap(([user,flags])=>(flags.includes(name)?[user]:[]));
wrong("flag-of-another",`${rawName} means nothing to ${verb}`,`It belongs to ${users.join(", ")}: take it away.`);
}
if(verbGiven==="lab"&&verb!=="help")
wrong("lab-first","lab comes before its flags","For example failover-drill lab --speed 30.");
if(rest.length>0&&values.merge!==true)
wrong("too-many",`too many arguments: ${rest.join(" ")}`,verb==="help"?"Name one command.":"Name one drill file.");
const seeds=Number(text("seeds")??(verb==="gate"?GATE_SEEDS:1));
if(!Number.isInteger(seeds)||seeds<1||seeds>SEEDS_MAX)
wrong("seeds",`--seeds ${text("seeds")} is no whole number from 1 to ${SEEDS_MAX}`,"For example --seeds 100.");
const conditions=text("conditions")??"realistic";
if(!PROFILES.includes(conditions)){
const near=(0,nearest_name.qb)(conditions,PROFILES);
wrong("conditions",`unknown conditions "${conditions}"`,near?`Did you mean ${near}?`:`One of ${PROFILES.join(", ")}.`);
}
const bucket=text("bucket");
if(bucket!==undefined&&!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
wrong("bucket",`--bucket ${bucket} is no name of a bucket`,"3 to 63 small letters, digits, dots and hyphens.");
const restartTimer=text("restart-timer");
if(restartTimer!==undefined&&!restart_timer .Q8.test(restartTimer))
wrong("restart-timer",`--restart-timer ${restartTimer} is no role`,"The name or ARN of a role for EventBridge Scheduler, or off.");
const approved=text("approve");
if(approved!==undefined&&!/^[0-9a-f]{12,64}$/i.test(approved))
wrong("approve",`--approve ${approved} is no digest of a plan`,"The 12 to 64 hexadecimal digits that failover-drill plan prints.");
const rules=(0,network_flags.e)(values["connect-to"],wrong);
const resolver=(0,network_flags.J)(text("resolver"),wrong);
const gate=verb==="gate"?readGateFlags(values,wrong):undefined;
const policy=verb==="policy"?readPolicyFlags(values,wrong):undefined;
const report=verb==="report"?readReportFlags(values,positionals.slice(1),wrong):undefined;
const sweep=verb==="sweep"?readSweepFlags(values,file,wrong):undefined;
if(problems.length>0)
throw new errors .e2(problems);
return{
verb,
...(verb==="help"&&topic!==undefined&&topic!=="help"?{topic:topic}:{}),
file,
seed:text("seed")??"1",
seedGiven:text("seed")!==undefined,
seeds,
conditions:conditions,
out:text("out")??"out",
json:values.json===true,
quiet:values.quiet===true,
colour:terminal.isTTY===true&&!environment.NO_COLOR&&environment.TERM!=="dumb",
width:Math.max(60,Math.min(terminal.columns||Number(environment.COLUMNS)||100,160)),
bucket,
live:values.live===true||values.drift===true,
drift:values.drift===true,
yes:values.yes===true,
restartTimer,
approved,
connectTo:rules,
resolver,
...(gate===undefined?{}:{gate}),
...(report===undefined?{}:{report}),
...(sweep===undefined?{}:{sweep}),
...(policy===undefined?{}:{policy}),
};
}
function repeatCommand(settings,seed){
const conditions=settings.conditions==="realistic"?"":` --conditions ${settings.conditions}`;
return `npx failover-drill rehearse${planFlags(settings)} --seed ${quoteForShell(seed)}${conditions}`;
}
function planFlags({file,bucket,restartTimer}){
const flags=[
...(file===undefined?[]:[quoteForShell(file)]),
...(bucket===undefined?[]:[`--bucket ${bucket}`]),
...(restartTimer===undefined?[]:[`--restart-timer ${quoteForShell(restartTimer)}`]),
];
return flags.map((flag)=>` ${flag}`).join("");
}
function quoteForShell(text){
return /^[\w@%+=:,./-]+$/.test(text)?text:`'${text.replaceAll("'","'\\''")}'`;
}
function seedsFrom(first,count){
if(count===1)
return[first];
const start=/^\d{1,15}$/.test(first)?Number(first):undefined;
return Array.from({length:count},(_,index)=>(start===undefined?`${first}-${index + 1}`:String(start+index)));
}
}),
4999:
((_webpack_module,$out,$load)=>{
$load.d($out,{
e:()=>(readConnectTo),
J:()=>(readResolver)
});
var external_node_net_=$load(7030);
function parseConnectTo(text){
const parts=split(text);
if(parts===undefined)
return{ok:false,problems:[`'${text}' has a [ without its ]`]};
if(parts.length!==4){
const hint=parts.length>4?"; an IPv6 address stands in brackets":"";
return{ok:false,problems:[`'${text}' has ${parts.length} parts where HOST1:PORT1:HOST2:PORT2 has 4${hint}`]};
}
const problems=[];
const[host,port,toHost,toPort]=parts;
const rule={
host:readHost(host,"HOST1",problems),
port:readPort(port,"PORT1",problems),
toHost:readHost(toHost,"HOST2",problems),
toPort:readPort(toPort,"PORT2",problems),
};
return problems.length===0?{ok:true,rule}:{ok:false,problems:problems.map((problem)=>`'${text}': ${problem}`)};
}
function split(text){
const parts=[""];
let inside=false;
for(const character of text.trim()){
if(character==="[")
inside=true;
if(character==="]")
inside=false;
if(character===":"&&!inside)
parts.push("");
else
parts[parts.length - 1]+=character;
}
return inside?undefined:parts;
}
function readHost(text,part,problems){
if(text==="")
return undefined;
const lower=text.toLowerCase();
if(lower.startsWith("[")||lower.endsWith("]")){
const address=lower.replace(/^\[|\]$/g,"");
if(!(0,external_node_net_.isIPv6)(address))
problems.push(`${part} ${text} is no IPv6 address`);
return address;
}
if(!/^[a-z0-9_.-]{1,253}$/.test(lower))
problems.push(`${part} ${text} is neither a host name nor an address`);
return lower;
}
function readPort(text,part,problems){
if(text==="")
return undefined;
const port=/^\d{1,5}$/.test(text)?Number(text):0;
if(port<1||port>65_535)
problems.push(`${part} ${text} is no port (1 to 65535)`);
return port;
}
function readConnectTo(given,wrong){
const texts=(Array.isArray(given)?given:[]).filter((text)=>typeof text==="string"&&text!=="");
return texts.flatMap((text)=>{
const parsed=parseConnectTo(text);
if(parsed.ok)
return[parsed.rule];
for(const problem of parsed.problems)
wrong("connect-to",`--connect-to ${problem}`,"As curl has it: HOST1:PORT1:HOST2:PORT2, for example ::127.0.0.1:8080.");
return[];
});
}
function readResolver(text,wrong){
if(text===undefined)
return undefined;
const[,address=text,port="53"]=((0,external_node_net_.isIP)(text)===0&&/^\[?([^\]]+?)\]?(?::(\d{1,5}))?$/.exec(text))||[];
if((0,external_node_net_.isIP)(address)!==0&&Number(port)>=1&&Number(port)<=65_535)
return{address,port:Number(port)};
wrong("resolver",`--resolver ${text} is no address`,"An IP address, with a port if it is not 53: --resolver 127.0.0.1:5353.");
return undefined;
}
}),
3598:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Q8:()=>(RESTART_TIMER),
a4:()=>(restartTimerOf),
z7:()=>(ROLE)
});
const ROLE=/^([\w+=,.@-]{1,64}|arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+)$/;
const RESTART_TIMER=new RegExp(`^(off|${ROLE.source.slice(2,-2)})$`);
function restartTimerOf(text){
return text==="off"?"off":{role:text};
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
623:
((_webpack_module,$out,$load)=>{
$load.d($out,{
u:()=>(within)
});
async function within(clock,timeout,late,work){
const over=new AbortController();
const timer=new AbortController();
const given=()=>late;
try{
return await Promise.race([work(over.signal),clock.sleep(timeout,timer.signal).then(given,given)]);
}
finally{
timer.abort();
over.abort();
}
}
}),
5450:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Pi:()=>(uniform),
ay:()=>(hexadecimal),
sk:()=>(createRandom),
uR:()=>(uuid),
um:()=>(uuidLater),
wf:()=>(triangular)
});
function createRandom(seed){
let a=hash(seed,0x9e3779b9);
let b=hash(seed,0x243f6a88);
let c=hash(seed,0xb7e15162);
let counter=1;
const next=()=>{
const sum=(a+b+counter)|0;
counter=(counter + 1)|0;
a=b ^(b>>>9);
b=(c +(c<<3))|0;
c=((c<<21)|(c>>>11))+ sum;
c|=0;
return(sum>>>0)/ 2 ** 32;
};
for(let warmUp=0;warmUp<12;warmUp +=1)
next();
return{seed,next,fork:(label)=>createRandom(`${seed}/${label}`)};
}
function hash(text,basis){
let state=basis;
for(let index=0;index<text.length;index +=1){
state=Math.imul(state ^ text.charCodeAt(index),0x01000193);
state ^=state>>>15;
}
state=Math.imul(state ^(state>>>16),0x85ebca6b);
state=Math.imul(state ^(state>>>13),0xc2b2ae35);
return state ^(state>>>16);
}
function uniform(random,min,max){
return min+random.next()*(max-min);
}
function triangular(random,min,mode,max){
const spread=max-min;
if(spread<=0)
return min;
const share=random.next();
const peak=(mode-min)/ spread;
return share<peak?min+Math.sqrt(share*spread *(mode-min)):max-Math.sqrt((1 - share)* spread *(max-mode));
}
function below(random,count){
return Math.floor(random.next()* count);
}
const TRIPLES=Array.from({length:4_096},(_,bits)=>bits.toString(16).padStart(3,"0"));
const BYTES=Array.from({length:256},(_,byte)=>byte.toString(16).padStart(2,"0"));
const wordText=(word)=>`${BYTES[word>>>24]}${TRIPLES[(word>>>12)&4_095]}${TRIPLES[word&4_095]}`;
const halfText=(half)=>`${BYTES[(half>>>8)&255]}${BYTES[half&255]}`;
function hexadecimal(random,length){
let text="";
while(text.length<length)
text +=wordText(below(random,2 ** 32));
return text.slice(0,length);
}
function uuid(random){
return uuidText(word(random),word(random),word(random),word(random));
}
function uuidLater(random){
const a=word(random);
const b=word(random);
const c=word(random);
const d=word(random);
return()=>uuidText(a,b,c,d);
}
const word=(random)=>below(random,2 ** 32)|0;
function uuidText(a,b,c,d){
const version=0x4000|(b&0x0fff);
const variant=0x8000|((c>>>16)&0x3fff);
return `${wordText(a)}-${halfText(b>>>16)}-${halfText(version)}-${halfText(variant)}-${halfText(c)}${wordText(d)}`;
}
}),
5848:
((_webpack_module,$out,$load)=>{
$load.d($out,{
T:()=>(oneLine),
u:()=>(clean)
});
const CONTROLS=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
function oneLine(text){
return text.replace(CONTROLS," ");
}
function clean(text){
return oneLine(text)
.replace(/(^|\s)(::+)/g,(_,before,colons)=>before +[...colons].join(" "))
.replaceAll("##[","# #[")
.trim();
}
}),
4712:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Gr:()=>(OUTCOME_SIGNS),
HN:()=>(breakdownRows),
K$:()=>(OBJECTIVE_WORDS),
Kn:()=>(modelNote),
L8:()=>(safetyTitle),
Lp:()=>(waves),
M_:()=>(whenWords),
_Q:()=>(faultWords),
dt:()=>(METRIC_WORDS),
ku:()=>(RULING_WORDS),
nx:()=>(OUTCOME_WORDS),
rj:()=>(countWords),
sk:()=>(remains),
t6:()=>(BRACKETS_NOTE),
y2:()=>(measuredRows),
yt:()=>(unheard)
});
var _time_units_0=$load(6429);
var _verdict_words_1=$load(2225);
const METRIC_WORDS={
"first-failure":"first failed request",
"instances-stopped":"instances stopped",
"no-healthy-target":"no healthy target",
"checkers-unhealthy":"health check unhealthy",
"dns-failover":"DNS on the secondary",
failover:"time to fail over",
outage:"outage",
"instances-running":"instances running",
"targets-healthy":"all targets healthy",
"checkers-healthy":"health check healthy",
"dns-return":"DNS on the primary",
recovery:"time to recover",
};
const AFTER_RESTORE=new Set([
"instances-running",
"targets-healthy",
"checkers-healthy",
"dns-return",
"recovery",
]);
const RULING_WORDS={held:"held",inconclusive:"unclear",deviated:"DEVIATED"};
const OBJECTIVE_WORDS={held:"met",inconclusive:"cannot tell",deviated:"MISSED"};
const OUTCOME_WORDS={
passed:"PASSED",
failed:"FAILED",
inconclusive:"INCONCLUSIVE",
refused:"REFUSED",
errored:"ERRORED",
};
const OUTCOME_SIGNS={
passed:"✅",
failed:"❌",
inconclusive:"❔",
refused:"⛔",
errored:"💥",
};
function measuredRows(measurements){
const rows=measurements
.filter((one)=>one.measured!==undefined||one.predicted!==undefined||one.objective!==undefined)
.map((one)=>({
metric:one.metric,
name:METRIC_WORDS[one.metric],
measured:one.measured===undefined?"not seen":(0,_verdict_words_1.Lu)(one.measured),
predicted:predictedWords(one),
agreement:one.agrees===undefined?"":one.agrees?"as predicted":"NOT AS PREDICTED",
objective:one.objective===undefined?"":(0,_time_units_0.a3)(one.objective),
ruling:one.objectiveRuling,
}));
return{fault:rows.filter((row)=>!AFTER_RESTORE.has(row.metric)),restore:rows.filter((row)=>AFTER_RESTORE.has(row.metric))};
}
function predictedWords({measured,predicted,agrees}){
if(predicted===undefined)
return "-";
return measured!==undefined&&agrees===undefined?`(${(0,_verdict_words_1.Lu)(predicted)})`:(0,_verdict_words_1.Lu)(predicted);
}
const BRACKETS_NOTE="in brackets: not comparable, because the prediction is for a site that failed over";
function breakdownRows(breakdown){
const longest=Math.max(1,...breakdown.stretches.map((stretch)=>stretch.took));
return breakdown.stretches.map(({name,took,onPath})=>({
name,
took:onPath?(0,_verdict_words_1.Lu)({min:took,max:took}):"held nothing up",
share:took / longest,
}));
}
function whenWords({startedAt,endedAt}){
const from=`${(0,_time_units_0.r4)(startedAt).slice(0,10)} ${(0,_time_units_0.RQ)(startedAt)}`;
return `${from} to ${(0,_time_units_0.RQ)(endedAt)} UTC (${(0,_time_units_0.a3)(endedAt-startedAt)})`;
}
function countWords({samples,missing,mixed,flaps,retries}){
return[
(0,_verdict_words_1.U9)(samples,"sample"),
`${missing} missing`,
(0,_verdict_words_1.U9)(mixed,"mixed answer"),
(0,_verdict_words_1.U9)(flaps,"flap"),
`${retries} AWS retries`,
].join(", ");
}
function waves(plan){
const found=[];
for(const{wave,key}of plan.stacks){
const of=found[wave];
if(of===undefined)
found[wave]=[key];
else
of.push(key);
}
return found.filter((wave)=>wave!==undefined);
}
function faultWords(plan){
const{type,select,mode,expected}=plan.fault;
const of=select.by==="stack"
?`stack ${select.stack}`
:select.by==="target-group"
?`target group ${select.arn}`
:select.by==="tag"
?`tag ${select.key}=${select.value}`
:select.ids.join(", ");
const which=typeof mode==="string"?mode:`those in ${mode.zone}`;
return `${type}: ${which} of ${of}${expected===undefined?"":` (${expected.selected} of ${expected.total})`}`;
}
function unheard({outcome,plan,findings}){
if(outcome!=="errored")
return[];
const told=findings.flatMap((finding)=>finding.causes).join("\n");
return(plan?.budget.warnings??[]).filter((warning)=>!told.includes(warning.next)||!told.includes((0,_verdict_words_1.f6)(warning.what)));
}
function modelNote({drill}){
if(drill.world==="aws")
return undefined;
const conditions=drill.conditions===undefined?"":` (conditions ${drill.conditions})`;
return `Measured in the lab, not on AWS: delays that AWS does not document are estimates${conditions}; TLS, requests by IPv6, network ACLs, autoscaling, WAF, CloudFront and weighted or latency routing are not modelled.`;
}
function remains({restored,findings}){
const left=findings.find(({check,notReached})=>check==="nothing-left-behind"&&notReached===undefined);
return[
...(restored===undefined?[]:[{about:"restored",says:restored?"yes, everything that was stopped runs again":"NO"}]),
...(left===undefined?[]:[{about:"left behind",says:left.ruling==="held"?"nothing":left.actual}]),
];
}
function safetyTitle({safety:{lines,notices}}){
return lines.length+notices.length===0?"What was left":"Safety: what stood ready, what was left";
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
}),
6429:
((_webpack_module,$out,$load)=>{
$load.d($out,{
E9:()=>(parseDuration),
RQ:()=>(formatClockTime),
Z2:()=>(SECOND),
a3:()=>(formatDuration),
dp:()=>(HOUR),
pY:()=>(MINUTE),
r4:()=>(formatInstant)
});
const SECOND=1_000;
const MINUTE=60 * SECOND;
const HOUR=60 * MINUTE;
const UNITS={ms:1,s:SECOND,m:MINUTE,h:HOUR};
function parseDuration(text){
const parts=[...text.trim().matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/gy)];
if(parts.length===0||parts.reduce((length,part)=>length+part[0].length,0)!==text.trim().length)
return undefined;
return parts.reduce((sum,part)=>sum+Number(part[1])* UNITS[part[2]],0);
}
function formatDuration(duration){
if(Math.abs(duration)<SECOND)
return `${Math.round(duration)} ms`;
if(Math.abs(duration)<10 * MINUTE)
return `${(duration / SECOND).toFixed(1)} s`;
const whole=Math.round(duration / SECOND);
const minutes=Math.trunc(whole / 60);
const seconds=whole-minutes * 60;
return seconds===0?`${minutes} min`:`${minutes} min ${seconds} s`;
}
function formatInstant(instant){
return new Date(instant).toISOString();
}
function formatClockTime(instant){
return formatInstant(instant).slice(11,19);
}
}),
2225:
((_webpack_module,$out,$load)=>{
$load.d($out,{
JH:()=>(plainReason),
Lu:()=>(formatRange),
N4:()=>(tally),
U9:()=>(count),
XT:()=>(listSome),
f6:()=>(withoutStop),
ml:()=>(shorten),
p_:()=>(list)
});
var _time_units_0=$load(6429);
const TENTH=100;
const GRAIN=1e-3;
function formatRange(range){
if(range.min===range.max)
return range.max<10 * _time_units_0 .pY?`${(range.max / _time_units_0 .Z2).toFixed(1)} s`:(0,_time_units_0.a3)(range.max);
const step=(value)=>(value<10 * _time_units_0 .pY?TENTH:_time_units_0 .Z2);
const min=Math.floor((range.min+GRAIN)/ step(range.min))* step(range.min);
const max=Math.ceil((range.max-GRAIN)/ step(range.max))* step(range.max);
if(max>=10 * _time_units_0 .pY)
return min===max?(0,_time_units_0.a3)(max):`${(0,_time_units_0.a3)(min)} to ${(0,_time_units_0.a3)(max)}`;
const seconds=(value)=>(value / _time_units_0 .Z2).toFixed(1);
return min===max?`${seconds(max)} s`:`${seconds(min)} to ${seconds(max)} s`;
}
function count(number,noun){
return `${number} ${noun}${number===1?"":"s"}`;
}
function list(parts){
if(parts.length<=1)
return parts.join("");
return `${parts.slice(0,-1).join(", ")} and ${parts.at(-1)}`;
}
function tally(states){
const counts=new Map();
for(const state of states)
counts.set(state,(counts.get(state)??0)+ 1);
return[...counts]
.sort(([a,m],[b,n])=>n-m||(a<b?-1:1))
.map(([state,times])=>`${times} ${state}`)
.join(", ");
}
function listSome(parts,shown=3){
return parts.length<=shown + 1?list(parts):`${parts.slice(0,shown).join(", ")} and ${parts.length-shown} more`;
}
function shorten(text,length){
if(text.length<=length)
return text;
const head=Math.floor(length / 3);
return `${text.slice(0,head).trimEnd()} … ${text.slice(text.length -(length-head - 3)).trimStart()}`;
}
const RESPONSE_WRAPPING=[
[/Resource handler returned message: "(.*?)" \(RequestToken: [^()]*\)/gs,"$1"],
[/ ?\((?:Service|RequestToken): [^()]*\)/g,""],
];
function plainReason(text){
return RESPONSE_WRAPPING.reduce((left,[wrapping,inside])=>left.replace(wrapping,inside),text);
}
function withoutStop(text){
return text.trim().replace(/[.\s]+$/,"");
}
})
};
