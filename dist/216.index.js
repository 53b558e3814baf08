export const id=216;
export const ids=[216];
export const modules={
4216:
((_webpack_module,$out,$load)=>{
$load.r($out);
$load.d($out,{
keepEvidence:()=>(keepEvidence)
});
var within=$load(623);
var fresh_seed=$load(4136);
var seeded=$load(5450);
var clean=$load(5848);
var markdown_escape=$load(300);
var units=$load(6429);
var wall_clock=$load(643);
var proxies=$load(6932);
var this_run=$load(4268);
var promises_=$load(1455);
var external_node_path_=$load(6760);
var esm=$load(1306);
const EVIDENCE_LIMIT=500_000_000;
const READ_AT_ONCE=256 * 1024;
const BLOCK=8 * 1024 * 1024;
const DATES={least:Date.UTC(1980,0,2),most:Date.UTC(2099,11,30)};
async function* blocksOf(folder,files,limit=EVIDENCE_LIMIT){
let block=[];
let size=0;
for await(const piece of archived(folder,files,limit)){
for(let at=0;at<piece.length;){
const part=piece.subarray(at,at+BLOCK-size);
block.push(part);
at +=part.length;
size +=part.length;
if(size<BLOCK)
continue;
yield Buffer.concat(block);
block=[];
size=0;
}
}
if(size>0)
yield Buffer.concat(block);
}
async function* archived(folder,files,limit){
const made=[];
let failure;
const zip=new esm .qQ((error,piece)=>{
if(error)
failure=error;
else
made.push(piece);
});
let bytes=0;
for(const{path,modified}of files){
const entry=new esm .D8(path,{level:6});
entry.mtime=Math.min(Math.max(modified,DATES.least),DATES.most);
zip.add(entry);
for await(const chunk of contentOf((0,external_node_path_.join)(folder,path))){
bytes +=chunk.length;
if(bytes>limit)
throw new Error(tooMuch(bytes,limit));
entry.push(chunk);
yield* made.splice(0);
}
entry.push(new Uint8Array(0),true);
yield* made.splice(0);
}
zip.end();
if(failure!==undefined)
throw failure;
yield* made.splice(0);
}
const tooMuch=(bytes,limit=EVIDENCE_LIMIT)=>`the folder has ${bytes} bytes, more than the ${limit} that are kept`;
async function* contentOf(path){
let file;
try{
file=await(0,promises_.open)(path,promises_.constants.O_RDONLY|(promises_.constants.O_NOFOLLOW??0));
const buffer=Buffer.alloc(READ_AT_ONCE);
for(;;){
const{bytesRead}=await file.read(buffer);
if(bytesRead===0)
return;
yield buffer.subarray(0,bytesRead);
}
}
finally{
await file?.close();
}
}
var evidence_folder=$load(6072);
var stamps=$load(7815);
var evidence_written=$load(7226);
const SHOWN=10;
function chosenFiles(runner,{folder,before,crowded=false},title){
const{files,hidden}=crowded?{files:(0,evidence_folder.h_)(folder),hidden:[]}:(0,evidence_folder.KD)(folder);
if(crowded)
runner.warning(`${(0,clean.u)(folder)} held too many files to remember when the step began, so only those are kept that failover-drill itself writes. Give it a folder of its own with the input out.`,{title});
const made=files.filter((file)=>!(0,stamps.F)(file,before));
const written=(0,evidence_written.r)(runner);
const chosen=written===undefined?made:made.filter((file)=>(0,stamps.F)(file,written));
if(written!==undefined)
tellLater(runner,{folder,title,before,written,chosen,made});
leftOut("their names begin with a dot",hidden);
leftOut("of their names",chosen.filter((file)=>!(0,evidence_folder.Qo)(file)).map(({path})=>path));
return chosen.filter(evidence_folder .Qo);
}
function tellLater(runner,{folder,title,before,written,chosen,made}){
const kept=new Set(chosen.map(({path})=>path));
const lost=Object.keys(written).filter((path)=>written[path]!==before[path]&&!kept.has(path));
if(lost.length>0)
runner.warning(`In ${(0,clean.u)(folder)}, ${named(lost)} has been written again or taken away since this step ended, so it is not kept as its evidence. Give each step a folder of its own with the input out.`,{title});
leftOut("they were made after this step had ended",made.flatMap(({path})=>(path in written?[]:path)));
}
function leftOut(why,paths){
if(paths.length>0)
process.stdout.write(`Left out, because ${why}: ${named(paths)}\n`);
}
function named(paths){
const shown=paths.slice(0,SHOWN).map((path)=>JSON.stringify((0,clean.u)(path)));
return `${shown.join(", ")}${paths.length>SHOWN?` and ${paths.length-SHOWN} more`:""}`;
}
function resultsPlace(environment){
const{ACTIONS_RUNTIME_TOKEN:token,ACTIONS_RESULTS_URL:url,GITHUB_SERVER_URL:server}=environment;
if(isOwnServer(server||"https://github.com"))
return{absent:"GitHub Enterprise Server cannot keep it in this way"};
if(!token||!url)
return{absent:"there is no ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL, as GitHub's runner gives them to an action"};
const origin=originOf(url);
if(origin===undefined)
throw new Error("ACTIONS_RESULTS_URL is no address");
const[,run,job]=scopesOf(token).find(([name,...ids])=>name==="Actions.Results"&&ids.length===2)??[];
if(!run||!job)
throw new Error("ACTIONS_RUNTIME_TOKEN names no run and no job");
return{origin,token,run,job};
}
function isOwnServer(server){
const host=URL.canParse(server)?new URL(server).hostname.toLowerCase():server;
return host!=="github.com"&&!host.endsWith(".ghe.com")&&!host.endsWith(".localhost");
}
function originOf(url){
const parsed=URL.canParse(url)?new URL(url):undefined;
return parsed?.protocol==="https:"||parsed?.protocol==="http:"?parsed.origin:undefined;
}
function scopesOf(token){
try{
const{scp}=JSON.parse(Buffer.from(token.split(".")[1]??"","base64url").toString("utf8"));
return typeof scp==="string"?scp.split(" ").map((scope)=>scope.split(":")):[];
}
catch{
return[];
}
}
var external_node_crypto_=$load(7598);
var words=$load(2225);
var version=$load(1680);
var retry=$load(9951);
var errors=$load(7109);
class EvidenceError extends Error{
status;
retryAfter;
repeated;
constructor(what,{status,retryAfter,repeated=false}={}){
super(what);
this.name="EvidenceError";
this.status=status;
this.retryAfter=retryAfter;
this.repeated=repeated;
}
}
const POLICY={attempts:5,base:units .Z2,longest:8 * units .Z2,deadline:90 * units .Z2};
const LONGEST_WAIT=30 * units .Z2;
const ANSWER_LIMIT=64 * 1024;
async function sendRequest(request,world,signal){
const{clock,random}=world;
let asked=0;
return(0,retry.L)(async()=>{
asked +=1;
const failed=(error)=>({error:asEvidenceError(request,error,asked>1)});
const late=failed(new EvidenceError(`${request.what}: no answer within ${request.limit / units .Z2} s`));
const settled=await(0,within.u)(clock,request.limit,late,(over)=>once(request,world,AbortSignal.any([over,signal])).then((text)=>({text}),failed));
signal.throwIfAborted();
if("text" in settled)
return settled.text;
const{error}=settled;
if(isWorthRepeating(error)&&error.retryAfter!==undefined)
await clock.sleep(error.retryAfter,signal);
throw error;
},{clock,random,signal,policy:POLICY,isWorthRepeating});
}
async function once({what,method,url,headers,body,reason},{clock,fetch:send=fetch},signal){
const answer=await send(url,{method,headers,body,signal,redirect:"manual"});
const text=await textOf(answer);
if(answer.ok)
return text;
const why=reason(answer,text);
const retryAfter=(0,errors.sT)(answer.headers,clock.now());
throw new EvidenceError(`${what}: GitHub answered ${answer.status}${why===""?"":`, ${why}`}`,{
status:answer.status,
...(retryAfter===undefined?{}:{retryAfter}),
});
}
async function textOf({body}){
const pieces=[];
let size=0;
for await(const piece of body??[]){
size +=piece.length;
if(size>ANSWER_LIMIT)
break;
pieces.push(piece);
}
return Buffer.concat(pieces).toString("utf8");
}
function asEvidenceError({what},error,repeated){
if(!(error instanceof EvidenceError))
return new EvidenceError(`${what}: ${(0,errors.oc)(error)}`,{repeated});
const{message,status,retryAfter}=error;
return new EvidenceError(message,{
...(status===undefined?{}:{status}),
...(retryAfter===undefined?{}:{retryAfter}),
repeated,
});
}
function isWorthRepeating(error){
if(!(error instanceof EvidenceError))
return false;
const{status,retryAfter=0}=error;
return(status===undefined||status===408||status===429||status>=500)&&retryAfter<=LONGEST_WAIT;
}
const SERVICE="twirp/github.actions.results.api.v1.ArtifactService";
const VERSION=7;
const MIME="application/zip";
const STORAGE_VERSION="2021-12-02";
const ANSWER_WITHIN=30 * units .Z2;
const BLOCK_WITHIN=120 * units .Z2;
const results_SHOWN=200;
async function uploadArtifact({place,name,expires,blocks,mask},world,signal){
const ids={workflow_run_backend_id:place.run,workflow_job_run_backend_id:place.job,name};
const created=await call("CreateArtifact",{
...ids,
...(expires===undefined?{}:{expires_at:new Date(expires).toISOString()}),
version:VERSION,
mime_type:MIME,
});
const url=field(created,"signed_upload_url","signedUploadUrl");
if(typeof url==="string")
maskAddress(url,mask);
if(typeof url!=="string"||!isUsable(url))
throw new EvidenceError("CreateArtifact: GitHub named no place that could be used");
const{bytes,digest}=await store(url);
const finalized=await call("FinalizeArtifact",{...ids,size:String(bytes),hash:`sha256:${digest}`});
const id=/^\d{1,20}$/.exec(String(field(finalized,"artifact_id","artifactId")))?.[0];
if(id===undefined)
throw new EvidenceError("FinalizeArtifact: GitHub named no artifact");
return{id,bytes};
async function call(method,body){
const text=await sendRequest({
what:method,
method:"POST",
url:`${place.origin}/${SERVICE}/${method}`,
headers:{authorization:`Bearer ${place.token}`,"content-type":"application/json","user-agent":`failover-drill/${version .r}`},
body:JSON.stringify(body),
limit:ANSWER_WITHIN,
reason:(_,said)=>{
const{msg}=parsed(said)??{};
return typeof msg==="string"?(0,words.ml)((0,clean.T)(msg.replaceAll(place.token,"***")),results_SHOWN):"";
},
},world,signal);
const answer=parsed(text);
if(answer?.ok!==true)
throw new EvidenceError(`${method}: GitHub's answer does not say that it is done`);
return answer;
}
async function store(url){
const hash=(0,external_node_crypto_.createHash)("sha256");
const stored=[];
let bytes=0;
for await(const block of blocks){
const id=Buffer.from(`block-${String(stored.length).padStart(6,"0")}`).toString("base64");
hash.update(block);
bytes +=block.length;
await put("storing the files",`${url}&comp=block&blockid=${encodeURIComponent(id)}`,block,{
"content-type":"application/octet-stream",
});
stored.push(id);
}
const list=stored.map((id)=>`<Latest>${id}</Latest>`).join("");
const xml=`<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`;
const headers={"content-type":"application/xml","x-ms-blob-content-type":MIME};
await put("storing the list of pieces",`${url}&comp=blocklist`,xml,headers);
return{bytes,digest:hash.digest("hex")};
}
async function put(what,url,body,headers){
await sendRequest({
what,
method:"PUT",
url,
headers:{...headers,"x-ms-version":STORAGE_VERSION},
body,
limit:BLOCK_WITHIN,
reason:({headers:given})=>/^\w{1,60}$/.exec(given.get("x-ms-error-code")??"")?.[0]??"",
},world,signal);
}
function isUsable(url){
if(!URL.canParse(url))
return false;
const{protocol,search,hash}=new URL(url);
return(protocol==="https:"||protocol===new URL(place.origin).protocol)&&search!==""&&hash==="";
}
}
function maskAddress(url,mask){
mask(url);
const signature=URL.canParse(url)?new URL(url).searchParams.get("sig"):null;
if(!signature)
return;
mask(signature);
if(encodeURIComponent(signature)!==signature)
mask(encodeURIComponent(signature));
}
function parsed(text){
try{
const value=JSON.parse(text);
return typeof value==="object"&&value!==null?value:undefined;
}
catch{
return undefined;
}
}
const field=(answer,name,other)=>answer[name]??answer[other];
const TITLE={title:"Failover Drill: evidence"};
const WITHIN=180 * units .Z2;
const DAY=24 * units .dp;
async function keepEvidence(runner,evidence,environment,world={clock:(0,wall_clock.t)(),random:(0,seeded.sk)((0,fresh_seed.W)())}){
const{folder,name}=evidence;
if(environment.ACTIONS_RUNTIME_TOKEN)
runner.mask(environment.ACTIONS_RUNTIME_TOKEN);
try{
const files=chosenFiles(runner,evidence,TITLE.title);
if(files.length===0)
return void process.stdout.write(`Nothing is kept: ${(0,clean.u)(folder)} holds nothing that this step has written.\n`);
const bytes=files.reduce((sum,file)=>sum+file.bytes,0);
if(bytes>EVIDENCE_LIMIT)
throw new Error(tooMuch(bytes));
const place=resultsPlace(environment);
if("absent" in place)
return notice(runner,`The evidence is in ${folder} and not kept as an artifact: ${place.absent}.`);
const days=daysKept(runner,evidence.days,environment);
const uploaded=(named)=>(0,proxies.s)(environment,()=>upload({folder,name:named,days,files,place,mask:runner.mask},world));
const kept=await uploaded(name).catch(async(error)=>{
if(!(error instanceof EvidenceError)||error.status!==409)
throw error;
const other=await uploaded(`${name}-${(0,seeded.ay)(world.random,6)}`);
runner.warning(taken(error,name,other.name),TITLE);
return other;
});
process.stdout.write(`Kept ${(0,clean.u)(kept.name)}: ${counted(files.length,"file")}, ${counted(bytes,"byte")}, ${kept.bytes} packed, artifact id ${kept.id}\n`);
runner.summary(`\n${inSummary(files,bytes,kept,environment)}\n`);
}
catch(error){
const why=(0,clean.u)(error instanceof Error?error.message:String(error));
runner.warning(`The evidence was not kept as the artifact ${(0,clean.u)(name)}: ${why}. The files are still in ${folder}.`,TITLE);
}
}
async function upload({folder,name,days,files,place,mask},world){
const{clock}=world;
const order={place,name,expires:days===undefined?undefined:clock.now()+ days*DAY,blocks:blocksOf(folder,files),mask};
const late={error:new EvidenceError(`it was not sent within ${WITHIN / units .Z2} s`)};
const settled=await(0,within.u)(clock,WITHIN,late,(signal)=>uploadArtifact(order,world,signal).then((done)=>({kept:done}),(error)=>({error})));
if("error" in settled)
throw settled.error;
return{...settled.kept,name};
}
function daysKept(runner,days,{GITHUB_RETENTION_DAYS:allowed}){
const most=Number(/^\d{1,4}$/.exec(allowed??"")?.[0]);
if(days===undefined||!(days>most)||most===0)
return days;
notice(runner,`retention-days is ${days}, and the repository keeps artifacts for ${most} days at most: so long it is kept.`);
return most;
}
function taken({repeated},name,other){
const own=repeated?"unless it was this step itself, whose first answer was lost, ":"";
return `The name ${(0,clean.u)(name)} is taken in this run: ${own}another job, or another step, has used it. So the evidence is kept as ${(0,clean.u)(other)}, where mode history does not look. Give each its own with the input artifact.`;
}
function inSummary(files,bytes,{id,name},environment){
const{run,runUrl}=(0,this_run.v)(environment);
const page=run===undefined?undefined:runUrl(run);
const shown=(0,markdown_escape.FV)(name);
return `Evidence: ${page===undefined?shown:`[${shown}](${page}/artifacts/${id})`}, ${counted(files.length,"file")}, ${counted(bytes,"byte")}.`;
}
function notice(runner,what){
process.stdout.write(`${what}\n`);
runner.notice(what,TITLE);
}
const counted=(count,what)=>`${count.toLocaleString("en-US")} ${what}${count===1?"":"s"}`;
}),
7226:
((_webpack_module,$out,$load)=>{
$load.d($out,{
T:()=>(saveWritten),
r:()=>(savedWritten)
});
var node_path_0=$load(6760);
var _stamps_1=$load(7815);
const NAME="written";
function saveWritten(runner,out){
try{
runner.saveState(NAME,JSON.stringify((0,_stamps_1.t)((0,node_path_0.resolve)(out)).stamps));
}
catch(error){
process.stdout.write(`What was written could not be remembered: ${error.message}\n`);
}
}
function savedWritten(runner){
const text=runner.state(NAME);
return text===""?undefined:JSON.parse(text);
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
4268:
((_webpack_module,$out,$load)=>{
$load.d($out,{
O:()=>(defaultBranch),
v:()=>(readThisRun)
});
var node_fs_0=$load(3024);
function defaultBranch({GITHUB_EVENT_PATH:path}){
if(!path||!(0,node_fs_0.existsSync)(path))
return undefined;
const{repository}=JSON.parse((0,node_fs_0.readFileSync)(path,"utf8"));
return typeof repository?.default_branch==="string"?repository.default_branch:undefined;
}
function readThisRun(environment){
const{GITHUB_REPOSITORY,GITHUB_API_URL,GITHUB_RUN_ID,GITHUB_RUN_ATTEMPT,GITHUB_SERVER_URL,GITHUB_REF_NAME,GITHUB_REF_TYPE}=environment;
const repository=/^[\w.-]+\/[\w.-]+$/.exec(GITHUB_REPOSITORY??"")?.[0];
const number=(text)=>(/^\d{1,15}$/.test(text??"")?Number(text):undefined);
const server=GITHUB_SERVER_URL&&/^https?:\/\/[\w.:-]+$/.test(GITHUB_SERVER_URL)?GITHUB_SERVER_URL:undefined;
const branches=[GITHUB_REF_TYPE==="tag"?undefined:GITHUB_REF_NAME,defaultBranch(environment)];
return{
repository,
api:GITHUB_API_URL||undefined,
run:number(GITHUB_RUN_ID),
attempt:number(GITHUB_RUN_ATTEMPT)??1,
branches:branches.flatMap((branch)=>branch||[]),
attended:environment.GITHUB_EVENT_NAME!=="schedule",
ofPullRequest:/^pull_request/.test(environment.GITHUB_EVENT_NAME??""),
runUrl:(run)=>(server===undefined||repository===undefined?undefined:`${server}/${repository}/actions/runs/${run}`),
};
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
})
};
