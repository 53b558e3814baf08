export const id=220;
export const ids=[220];
export const modules={
1935:
((_webpack_module,$out,$load)=>{
$load.d($out,{
commentOnPullRequest:()=>(commentOnPullRequest)
});
var node_fs_0=$load(3024);
var _src_gate_markdown_1=$load(4295);
const PAGE=100;
const PAGES=30;
async function commentOnPullRequest(runner,token,report,environment=process.env){
const number=pullRequest(environment);
const{GITHUB_REPOSITORY:repository,GITHUB_API_URL:api="https://api.github.com",GITHUB_RUN_ID:run,GITHUB_SERVER_URL:server,}=environment;
const skip=(why)=>runner.notice(`No comment was written: ${why}. The summary has the whole report.`,{title:"Failover Drill"});
if(number===undefined||!repository)
return skip("this run is not about a pull request");
if(token==="")
return skip("there is no token");
const call=async(method,path,body)=>{
const answer=await fetch(`${api}/repos/${repository}${path}`,{
method,
headers:{
accept:"application/vnd.github+json",
authorization:`Bearer ${token}`,
"user-agent":"failover-drill",
"x-github-api-version":"2022-11-28",
},
...(body===undefined?{}:{body:JSON.stringify(body)}),
});
if(!answer.ok)
throw new Error(`GitHub answered ${answer.status} to ${method} ${path}`);
return(await answer.json());
};
try{
const summaryUrl=server&&run?`${server}/${repository}/actions/runs/${run}`:undefined;
const body=(0,_src_gate_markdown_1 .$u)(report,summaryUrl===undefined?{}:{summaryUrl});
const marker=(0,_src_gate_markdown_1.kD)(report.drillFile);
for(let page=1;page<=PAGES;page +=1){
const comments=await call("GET",`/issues/${number}/comments?per_page=${PAGE}&page=${page}`);
const ours=comments.find((comment)=>comment.body?.startsWith(marker));
if(ours!==undefined){
if(ours.body!==body)
await call("PATCH",`/issues/comments/${ours.id}`,{body});
return;
}
if(comments.length<PAGE)
break;
}
await call("POST",`/issues/${number}/comments`,{body});
}
catch(error){
skip(error instanceof Error?error.message:String(error));
}
}
function pullRequest({GITHUB_EVENT_PATH:path}){
if(!path||!(0,node_fs_0.existsSync)(path))
return undefined;
const event=JSON.parse((0,node_fs_0.readFileSync)(path,"utf8"));
const number=event.pull_request?.number;
return typeof number==="number"&&Number.isInteger(number)?number:undefined;
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
