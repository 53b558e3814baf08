export const id=220;
export const ids=[220];
export const modules={
4995:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Ay:()=>(pRetry)
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
}),
1935:
((_webpack_module,$out,$load)=>{
$load.d($out,{
commentOnPullRequest:()=>(commentOnPullRequest)
});
var node_fs_0=$load(3024);
var _src_gate_markdown_1=$load(4295);
var _src_random_fresh_seed_2=$load(4136);
var _src_random_seeded_3=$load(5450);
var _src_time_wall_clock_7=$load(643);
var _github_client_4=$load(7197);
var _github_errors_5=$load(7109);
var _github_pages_8=$load(3056);
var _github_proxies_6=$load(6932);
var _github_trust_9=$load(5546);
const PAGES=30;
const needs="pull-requests: write";
async function commentOnPullRequest(runner,token,report,environment=process.env,send=fetch){
await(0,_github_proxies_6.s)(environment,()=>writeComment(runner,token,report,environment,send));
}
async function writeComment(runner,token,report,environment,send){
const number=pullRequest(environment);
const{GITHUB_REPOSITORY:repository,GITHUB_API_URL:api,GITHUB_RUN_ID:run,GITHUB_SERVER_URL:server}=environment;
const skip=(why)=>runner.notice(`No comment was written: ${why}. The summary has the whole report.`,{title:"Failover Drill"});
if(number===undefined||!repository)
return skip("this run is not about a pull request");
if(token==="")
return skip("there is no token");
const gitHub=(0,_github_client_4.C)({
repository,
token,
api:api||undefined,
clock:(0,_src_time_wall_clock_7.t)(),
random:(0,_src_random_seeded_3.sk)((0,_src_random_fresh_seed_2.W)()),
fetch:send,
});
try{
const summaryUrl=server&&run?`${server}/${repository}/actions/runs/${run}`:undefined;
const body=(0,_src_gate_markdown_1 .$u)(report,summaryUrl===undefined?{}:{summaryUrl});
const marker=(0,_src_gate_markdown_1.kD)(report.drillFile);
const path=`/issues/${number}/comments`;
for await(const comment of(0,_github_pages_8.I)(gitHub,{method:"GET",path,needs},(page)=>page,PAGES)){
if(!comment.body?.startsWith(marker)||!(0,_github_trust_9.W)(comment))
continue;
if(comment.body!==body)
await gitHub.call({method:"PATCH",path:`/issues/comments/${comment.id}`,body:{body},needs,repeatable:true});
return;
}
if(isAboutAnEdit(report))
await gitHub.call({method:"POST",path,body:{body},needs});
}
catch(error){
skip((0,_github_errors_5.Z9)(error));
}
}
function isAboutAnEdit({changes,onlyLayout,outcome}){
return changes.length>0||onlyLayout.length>0||outcome!=="passed";
}
function pullRequest({GITHUB_EVENT_PATH:path}){
if(!path||!(0,node_fs_0.existsSync)(path))
return undefined;
const event=JSON.parse((0,node_fs_0.readFileSync)(path,"utf8"));
const number=event.pull_request?.number;
return typeof number==="number"&&Number.isInteger(number)?number:undefined;
}
}),
7197:
((_webpack_module,$out,$load)=>{
$load.d($out,{
C:()=>(createGitHub)
});
var _src_aws_retry_0=$load(522);
var _src_net_within_3=$load(3004);
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
3056:
((_webpack_module,$out,$load)=>{
$load.d($out,{
I:()=>(paged),
b:()=>(allOf)
});
const PAGE=100;
async function* paged(gitHub,request,items,pages){
for(let page=1;page<=pages;page +=1){
const found=items(await gitHub.call({...request,query:{...request.query,per_page:PAGE,page}}));
yield* found;
if(found.length<PAGE)
return;
}
}
async function allOf(items){
const all=[];
for await(const item of items)
all.push(item);
return all;
}
}),
6932:
((_webpack_module,$out,$load)=>{
$load.d($out,{
s:()=>(throughProxies)
});
var node_http_0=$load(7067);
async function throughProxies(environment,work){
const{http_proxy,HTTP_PROXY,https_proxy,HTTPS_PROXY,no_proxy,NO_PROXY}=environment;
if(!(http_proxy||HTTP_PROXY||https_proxy||HTTPS_PROXY))
return work();
const restore=begin({http_proxy,HTTP_PROXY,https_proxy,HTTPS_PROXY,no_proxy,NO_PROXY});
try{
return await work();
}
finally{
restore();
}
}
function begin(proxies){
try{
return node_http_0.setGlobalProxyFromEnv?.(proxies)??(()=>{});
}
catch{
return()=>{};
}
}
}),
5546:
((_webpack_module,$out,$load)=>{
$load.d($out,{
W:()=>(isTrusted)
});
function isTrusted({user,author_association:association=""}){
return user?.type==="Bot"||["OWNER","MEMBER","COLLABORATOR"].includes(association);
}
}),
522:
((_webpack_module,$out,$load)=>{
$load.d($out,{
L:()=>(retry),
U:()=>(policyOf)
});
var p_retry_1=$load(4995);
var _time_units_0=$load(6429);
const DEFAULT_POLICY={attempts:10,base:250,longest:8 * _time_units_0 .Z2,deadline:60 * _time_units_0 .Z2};
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
return(0,p_retry_1.Ay)(again,{
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
3004:
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
5039:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Fi:()=>(wrapParts),
Jj:()=>(cut),
LV:()=>(wrap),
YB:()=>(columns),
pZ:()=>(indent),
qz:()=>(widthOf),
wW:()=>(labelled)
});
const DEFAULT_WIDTH=110;
const NARROWEST=60;
function widthOf(options){
return Math.max(NARROWEST,options.width??DEFAULT_WIDTH);
}
function wrap(text,width){
const lines=[];
let line="";
for(let word of text.split(" ")){
if(line!==""&&line.length + 1 + word.length>width){
lines.push(line);
line="";
}
while(word.length>width){
let at=width;
while(at>1&&word[at]===":")
at -=1;
lines.push(word.slice(0,at));
word=word.slice(at);
}
line=line===""?word:`${line} ${word}`;
}
return line===""&&lines.length>0?lines:[...lines,line];
}
const GLUE="\u0000";
function wrapParts(parts,separator,width){
const glued=parts.map((part)=>(part.length<width?part.replaceAll(" ",GLUE):part));
return wrap(glued.join(separator),width).map((line)=>line.replaceAll(GLUE," ").trimEnd());
}
function labelled(label,text,width){
return wrap(text,Math.max(20,width-label.length)).map((line,index)=>`${index===0?label:" ".repeat(label.length)}${line}`);
}
function cut(text,width){
return text.length<=width?text:`${text.slice(0,Math.max(0,width - 1))}…`;
}
function columns(rows,right=[]){
const widths=[];
for(const row of rows)
for(const[index,cell]of row.entries())
widths[index]=Math.max(widths[index]??0,textOf(cell).length);
return rows.map((row)=>row
.map((cell,index)=>{
const text=textOf(cell);
const last=index===row.length - 1&&!right.includes(index);
const padding=" ".repeat(last?0:(widths[index]??0)- text.length);
const painted=typeof cell==="string"?text:cell.paint(text);
return right.includes(index)?padding+painted:painted+padding;
})
.join("  ")
.trimEnd());
}
function textOf(cell){
return typeof cell==="string"?cell:cell.text;
}
function indent(lines,by=2){
return lines.map((line)=>(line===""?line:`${" ".repeat(by)}${line}`));
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
return `Measured in the lab, not on AWS: delays that AWS does not document are estimates${conditions}; TLS, IPv6, network ACLs, autoscaling, WAF, CloudFront and weighted or latency routing are not modelled.`;
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
643:
((_webpack_module,$out,$load)=>{
$load.d($out,{
K:()=>(machineDate),
t:()=>(createWallClock)
});
const MILLIS_MAX_OF_A_TIMER=2 ** 31 - 1;
function machineDate(){
return Date.now();
}
function createWallClock(){
const anchor=Date.now()- performance.now();
const now=()=>anchor+performance.now();
const clock={
now,
sleep:(duration,signal)=>new Promise((resolve,reject)=>{
if(signal?.aborted){
reject(signal.reason);
return;
}
const cancel=clock.at(now()+ Math.max(0,duration),()=>{
signal?.removeEventListener("abort",abort);
resolve();
});
const abort=()=>{
cancel();
reject(signal?.reason);
};
signal?.addEventListener("abort",abort,{once:true});
}),
at:(instant,run)=>{
let timer;
const arm=()=>{
const rest=instant-now();
timer=setTimeout(()=>(instant-now()>0.5?arm():run()),Math.min(Math.max(0,rest),MILLIS_MAX_OF_A_TIMER));
};
arm();
return()=>clearTimeout(timer);
},
hold:(work)=>work,
};
return clock;
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
const min=Math.floor((range.min+GRAIN)/ TENTH)* TENTH;
const max=Math.ceil((range.max-GRAIN)/ TENTH)* TENTH;
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
