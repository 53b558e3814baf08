export const id=391;
export const ids=[391,526,145];
export const modules={
3943:
((_webpack_module,$out,$load)=>{
$load.d($out,{
u:()=>(rememberedFacts),
z:()=>(rememberDrill)
});
var _runner_0=$load(6854);
const FACTS="facts";
const TELLING=[
"drill.started",
"identity",
"undo.recorded",
"undo.confirmed",
"undo.failed",
"left-behind",
"drill.ended",
];
function newsOf(){
let confirmed=false;
let newest=0;
let states="";
return(fact)=>{
if(fact.kind==="undo.confirmed"){
confirmed=true;
states="";
}
if(fact.kind!=="sample")
return TELLING.includes(fact.kind);
if(!confirmed||fact.probe!=="instances"||"missing" in fact.outcome||fact.due<newest)
return false;
newest=fact.due;
const before=states;
states=JSON.stringify(fact.outcome.states);
return states!==before;
};
}
function rememberDrill(runner){
const facts=[];
const isNews=newsOf();
let judged;
return{
facts,
get report(){
return judged;
},
onReport:(report)=>{
judged=report;
},
onFact:(fact)=>{
if(!isNews(fact))
return;
facts.push(fact);
const text=JSON.stringify(facts);
if(text.length>_runner_0 .Eo)
return;
try{
runner.saveState(FACTS,text);
}
catch{
}
},
};
}
function rememberedFacts(runner){
return JSON.parse(runner.state(FACTS)||"[]");
}
}),
6072:
((_webpack_module,$out,$load)=>{
$load.d($out,{
KD:()=>(contentsOf),
Qo:()=>(isPortable),
h_:()=>(ownFilesIn)
});
var node_fs_0=$load(3024);
var node_path_1=$load(6760);
const FILES_MAX=10_000;
function contentsOf(folder,most=FILES_MAX){
const files=[];
const hidden=[];
const look=(below)=>{
for(const entry of entriesOf((0,node_path_1.join)(folder,below))){
const path=below===""?entry.name:`${below}/${entry.name}`;
if(entry.name.startsWith("."))
hidden.push(path);
else if(entry.isDirectory())
look(path);
else if(entry.isFile())
files.push(fileAt(folder,path));
if(files.length>most)
throw new Error(`the folder has more than ${most} files`);
}
};
look("");
return{files:byPath(files),hidden:hidden.toSorted()};
}
const OWN=/^(?:journal|journal-unfinished-[\w-]+)\.jsonl$|^(?:report|distribution|gate)\.json$|^(?:report\.html|junit\.xml|summary\.md)$/;
function ownFilesIn(folder){
const own=entriesOf(folder).filter((entry)=>entry.isFile()&&OWN.test(entry.name));
return byPath(own.map(({name})=>fileAt(folder,name)));
}
const byPath=(files)=>files.toSorted((a,b)=>(a.path<b.path?-1:1));
function fileAt(folder,path){
const{size,mtimeMs}=(0,node_fs_0.lstatSync)((0,node_path_1.join)(folder,path));
return{path,bytes:size,modified:mtimeMs};
}
function entriesOf(folder){
try{
return(0,node_fs_0.readdirSync)(folder,{withFileTypes:true});
}
catch(error){
const{code}=error;
if(code==="ENOENT"||code==="ENOTDIR")
return[];
throw error;
}
}
const FORBIDDEN=/[":<>|*?\\\p{Cc}]/u;
const isPortable=({path})=>!FORBIDDEN.test(path);
}),
7815:
((_webpack_module,$out,$load)=>{
$load.d($out,{
F:()=>(isSame),
t:()=>(lookAt)
});
var _folder_0=$load(6072);
const FILES_MAX=500;
const BYTES_MAX=24_000;
const OWN_MAX=64;
function lookAt(folder){
const stamps=tried(()=>stampsOf((0,_folder_0.KD)(folder,FILES_MAX).files));
if(stamps!==undefined&&Buffer.byteLength(JSON.stringify(stamps))<=BYTES_MAX)
return{stamps,crowded:false};
return{stamps:tried(()=>stampsOf(fixedNamesFirst((0,_folder_0.h_)(folder)).slice(0,OWN_MAX)))??{},crowded:true};
}
const isSame=(file,then)=>then[file.path]===stamp(file);
const stamp=({bytes,modified})=>`${bytes} ${modified}`;
const stampsOf=(files)=>Object.fromEntries(files.map((file)=>[file.path,stamp(file)]));
const fixedNamesFirst=(files)=>files.toSorted((a,b)=>Number(isAside(a))- Number(isAside(b)));
const isAside=({path})=>path.startsWith("journal-unfinished-");
function tried(work){
try{
return work();
}
catch{
return undefined;
}
}
}),
4529:
((_webpack_module,$out,$load)=>{
$load.d($out,{
FW:()=>(unfinishedDrill),
Q8:()=>(saveFinished),
bz:()=>(knownOf),
jf:()=>(leftBy),
rh:()=>(savedEvidence),
rr:()=>(saveEvidence),
vT:()=>(saveDrill)
});
var node_fs_0=$load(3024);
var node_path_1=$load(6760);
var _src_journal_jsonl_5=$load(0);
var _src_safety_undone_6=$load(9778);
var _drill_memory_2=$load(3943);
var _evidence_stamps_3=$load(7815);
var _runner_4=$load(6854);
const NAME="drill";
const FINISHED="finished";
const EVIDENCE="evidence";
function saveEvidence(runner,out,{name,days}){
const folder=(0,node_path_1.resolve)(out);
const{stamps:before,crowded}=(0,_evidence_stamps_3.t)(folder);
runner.saveState(EVIDENCE,JSON.stringify({folder,name,days,before,crowded}));
}
function savedEvidence(runner){
const text=runner.state(EVIDENCE);
return text===""?undefined:JSON.parse(text);
}
function saveDrill(runner,{drill,out,resolver,plan}){
const{region,account:guard,site,stacks,safety}=plan;
const saved={drill,region,guard,journal:(0,node_path_1.resolve)((0,node_path_1.join)(out,"journal.jsonl")),resolver};
const whole=JSON.stringify({...saved,plan:{site,stacks:stacks.map(withoutContent),safety}});
runner.saveState(NAME,whole.length<=_runner_4 .Eo?whole:JSON.stringify(saved));
}
function withoutContent({key,name,after,wave}){
return{key,name,template:"",body:"",parameters:{},after,wave,capabilities:[],tags:{},notModelled:[]};
}
function saveFinished(runner){
runner.saveState(FINISHED,"true");
}
function unfinishedDrill(runner){
const text=runner.state(NAME);
return text===""||runner.state(FINISHED)==="true"?undefined:JSON.parse(text);
}
function knownOf(runner,{journal,drill}){
const remembered=(0,_drill_memory_2.u)(runner);
try{
const{facts}=(0,_src_journal_jsonl_5.z8)((0,node_fs_0.readFileSync)(journal,"utf8"),journal);
const isOwn=facts.some((fact)=>fact.kind==="drill.started"&&fact.drill===drill);
const bySeq=new Map([...remembered,...(isOwn?facts:[])].map((fact)=>[fact.seq,fact]));
return{facts:[...bySeq.values()].toSorted((a,b)=>a.seq-b.seq)};
}
catch(error){
const{code,message}=error;
return code==="ENOENT"||code==="ENOTDIR"?{facts:remembered}:{facts:remembered,unreadable:message};
}
}
function leftBy({facts,unreadable}){
const ended=facts.some(({kind})=>kind==="drill.ended");
const behind=facts.findLast((fact)=>fact.kind==="left-behind");
if(ended&&(0,_src_safety_undone_6.sC)(facts).length===0&&behind!==undefined&&behind.things.length===0)
return "nothing";
if(unreadable!==undefined)
return "something";
if(facts.length===0)
return "perhaps";
return facts.some(({kind})=>kind==="identity")?"something":"nothing";
}
}),
3023:
((_webpack_module,$out,$load)=>{
$load.d($out,{
E:()=>(preformatted),
g:()=>(problemList)
});
var _src_errors_0=$load(9807);
var _src_report_clean_1=$load(5848);
var _src_report_markdown_escape_2=$load(300);
function preformatted(title,text){
const lines=text
.trimEnd()
.split("\n")
.map((line)=>escapeHtml((0,_src_report_clean_1.u)(line)===""?"":line.replace(CONTROLS," ")));
return `### ${(0,_src_report_markdown_escape_2.FV)(title)}\n\n<pre>${lines.join("\n").replace(/\n{2,}/g,"\n&#8203;\n")}</pre>\n`;
}
const CONTROLS=/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;
const escapeHtml=(text)=>text.replace(/[&<>"'`*_~|\\[\](){}#!$@]/g,(character)=>`&#${character.charCodeAt(0)};`).replaceAll("://","&#58;//");
function problemList(title,problems){
return `### ${(0,_src_report_markdown_escape_2.FV)(title)}\n\n${problems.map((problem)=>`- ${(0,_src_report_markdown_escape_2.FV)((0,_src_errors_0.YK)(problem))}`).join("\n")}\n`;
}
}),
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
0:
((_webpack_module,$out,$load)=>{
$load.d($out,{
fB:()=>(factLine),
ts:()=>(formatJournal),
z8:()=>(parseJournal)
});
function factLine(fact){
const{seq,at,kind,...rest}=fact;
return `${JSON.stringify({seq,at,kind,...rest})}\n`;
}
function formatJournal(facts){
return facts.map(factLine).join("");
}
function parseJournal(text,file){
const facts=[];
const broken=[];
const lines=text.split("\n");
const last=lines.findLastIndex((line)=>line.trim()!=="");
for(const[index,line]of lines.entries()){
if(line.trim()==="")
continue;
const fact=parseFact(line);
if(fact===undefined)
broken.push(index);
else
facts.push(fact);
}
if(facts.length===0)
return{facts,problems:[noJournal(file)]};
const inside=broken.filter((index)=>index!==last);
const[first]=inside;
return{
facts,
problems:[
...(first===undefined?[]:[brokenLine(file,first + 1,inside.length - 1)]),
...(broken.includes(last)?[brokenLastLine(file,last + 1)]:[]),
...(first===undefined?gaps(facts,file):[]),
],
};
}
function parseFact(line){
try{
const value=JSON.parse(line);
if(typeof value!=="object"||value===null)
return undefined;
const{seq,at,kind}=value;
return typeof seq==="number"&&typeof at==="number"&&typeof kind==="string"?value:undefined;
}
catch{
return undefined;
}
}
function noJournal(file){
return{
code:"journal.no-journal",
what:"This is not the journal of a drill: no line of it is a fact.",
whose:"yours",
next:"Name the journal.jsonl that a drill or a rehearsal wrote.",
place:{file},
};
}
function brokenLine(file,line,more){
return{
code:"journal.broken-line",
what:more===0?`Line ${line} is not a fact.`:`Line ${line} is not a fact, nor are ${more} more.`,
whose:"yours",
next:"What stood there could change the verdict, so none is given: take an undamaged copy of the journal.",
place:{file,line},
};
}
function brokenLastLine(file,line){
return{
code:"journal.broken-last-line",
what:`Line ${line}, the last one, is not a whole fact.`,
whose:"yours",
next:"The run was cut off while writing; everything before this line was read.",
place:{file,line},
};
}
function gaps(facts,file){
const index=facts.findIndex((fact,position)=>fact.seq!==position);
if(index<0)
return[];
return[
{
code:"journal.gap",
what:`Fact ${index} has the sequence number ${facts[index]?.seq}.`,
whose:"yours",
next:"Lines are missing, doubled or out of order, so no verdict is given: take an undamaged copy of the journal.",
place:{file},
},
];
}
}),
300:
((_webpack_module,$out,$load)=>{
$load.d($out,{
FV:()=>(escapeMarkdown),
aY:()=>(code),
tp:()=>(table),
zH:()=>(details)
});
var _clean_0=$load(5848);
const ACTIVE=/[&<>"'`*_~|\\[\](){}#!$@]/g;
const LONGEST=4_000;
const ZERO_WIDTH_SPACE="&#8203;";
function escapeMarkdown(text){
return entities(text)
.replaceAll("&#64;",`&#64;${ZERO_WIDTH_SPACE}`)
.replace(/&#35;(?=\d)/g,`&#35;${ZERO_WIDTH_SPACE}`)
.replace(/\bGH-(?=\d)/gi,(prefix)=>`${prefix}${ZERO_WIDTH_SPACE}`)
.split(" ")
.map((word)=>(word.includes("arn:aws")?word:withoutEmoji(word)))
.join(" ");
}
function code(text){
return `<code>${entities(text)}</code>`;
}
function entities(text){
return short((0,_clean_0.u)(text))
.replace(ACTIVE,(character)=>`&#${character.charCodeAt(0)};`)
.replaceAll("://","&#58;//")
.replace(/\bwww\./gi,(www)=>`${www.slice(0,3)}&#46;`)
.replace(/^([-+=>]|\d+(?=[.)]))/,(start)=>`${start.slice(0,-1)}&#${start.charCodeAt(start.length - 1)};`);
}
function short(text){
return text.length<=LONGEST?text:`${text.slice(0,LONGEST).replace(/[\ud800-\udbff]$/,"")}… (cut)`;
}
function withoutEmoji(word){
return word.replace(/:(?=(?:100|1234|(?:[\w+-]|&#95;)*[a-z+-](?:[\w+-]|&#95;)*):)/gi,`:${ZERO_WIDTH_SPACE}`);
}
function table(heading,rows){
if(rows.length===0)
return[];
const line=(cells)=>`| ${cells.join(" | ")} |`;
return["",line(heading),line(heading.map(()=>"---")),...rows.map(line)];
}
function details(summary,lines){
return lines.length===0?[]:["","<details>",`<summary>${escapeMarkdown(summary)}</summary>`,"",...lines,"","</details>"];
}
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
