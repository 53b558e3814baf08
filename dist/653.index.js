export const id=653;
export const ids=[653];
export const modules={
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
