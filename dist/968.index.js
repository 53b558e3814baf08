export const id=968;
export const ids=[968];
export const modules={
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
5968:
((_webpack_module,$out,$load)=>{
$load.r($out);
$load.d($out,{
historyMode:()=>(historyMode)
});
var external_node_path_=$load(6760);
var write_files=$load(770);
var clean=$load(5848);
var markdown_escape=$load(300);
var units=$load(6429);
var words=$load(2225);
var tables=$load(4712);
const METRICS=["failover","outage","recovery"];
const DAY=24 * units .dp;
const HISTORY_SIGNS={
steady:"✅",
regressed:"📉",
"not-enough-history":"✅",
failed:"❌",
inconclusive:"❔",
refused:"⛔",
errored:"💥",
"no-report":"💥",
unreadable:"❔",
"not-run":"➖",
silent:"🔇",
};
function longWords(length){
if(length>=3 * DAY)
return(0,words.U9)(Math.floor(length / DAY),"day");
if(length>=units .dp)
return `${Math.floor(length / units .dp)} h`;
return(0,units.a3)(length<units .pY?length:Math.floor(length / units .pY)* units .pY);
}
function siteWords(record,fallback){
if(record===undefined||record.site.name==="")
return fallback;
return record.site.region===undefined?record.site.name:`${record.site.name} in ${record.site.region}`;
}
function steadySentence(compared){
const first=METRICS.flatMap((metric)=>compared.filter((one)=>one.metric===metric&&one.ruling!=="not-measured"))[0];
if(first?.measured===undefined||first.median===undefined)
return "Steady.";
const unclear=compared.filter(({ruling})=>ruling==="inconclusive").map(({metric})=>tables .dt[metric]);
const open=unclear.length===0?"":` Too close to the limit to tell: ${unclear.join(", ")}.`;
return `Steady: ${tables .dt[first.metric]} ${(0,words.Lu)(first.measured)}, the median of ${(0,words.U9)(first.earlier,"earlier drill")} is ${(0,units.a3)(first.median)}.${open}`;
}
function regressedSentence(compared){
const worse=compared.flatMap(({metric,ruling,measured,earlier,median,limit})=>ruling!=="deviated"||measured===undefined||median===undefined||limit===undefined
?[]
:`${tables .dt[metric]} ${(0,words.Lu)(measured)}, above ${(0,units.a3)(limit)} (median of ${(0,words.U9)(earlier,"earlier drill")}: ${(0,units.a3)(median)})`);
return `Regressed: the drill passed, but took longer than the earlier ones let expect: ${worse.join("; ")}.`;
}
function refusedSentence({lasted,every}){
return `Every drill of the last ${longWords(lasted)} was refused; one was expected every ${longWords(every)}.`;
}
function silenceSentence({lasted,every}){
return `the drill before began ${longWords(lasted)} earlier; one was expected every ${longWords(every)}`;
}
const ISSUE_LABEL={name:"failover-drill",color:"d93f0b",description:"A failover drill found something"};
const TITLE_LENGTH=200;
const TEXT_LENGTH=400;
const NAME_LENGTH=100;
const ON_PURPOSE=/^(calendar\.|safety\.site-held$)/;
function issueMove(history,context){
const{later,laterPassed,earlierUnread}=history;
const move=moveOfDrill(history,context);
if(move==="open")
return later>0&&(context.attempt>1||laterPassed)?"leave":"open";
return later>0||earlierUnread?"leave":move;
}
function moveOfDrill({outcome,current,refusedSince,jobResult},context){
if(current?.restored===false)
return "open";
const cutOff=current===undefined||current.outcome==="errored"||current.outcome==="inconclusive";
if(cutOff&&jobResult==="cancelled"&&context.attended&&outcome!=="silent")
return "leave";
if(outcome==="refused"&&context.problems.length>0&&context.problems.every((problem)=>ON_PURPOSE.test(problem)))
return refusedSince?.tooLong?"open":"leave";
if(outcome==="unreadable"&&jobResult==="failure")
return "open";
if(outcome==="inconclusive"&&!context.failOnInconclusive)
return "leave";
return MOVES[outcome];
}
const MOVES={
steady:"close",
"not-enough-history":"close",
regressed:"open",
failed:"open",
inconclusive:"open",
refused:"open",
errored:"open",
"no-report":"open",
unreadable:"leave",
"not-run":"leave",
silent:"open",
};
function issueMarker(artifact){
return `<!-- failover-drill history: ${encodeURIComponent(artifact).replaceAll("-","%2D")} -->`;
}
const TITLES={
steady:"passed",
"not-enough-history":"passed",
regressed:"takes longer than before",
failed:"failed",
inconclusive:"was inconclusive",
refused:"was refused",
errored:"ended in an error",
"no-report":"left no report",
unreadable:"failed, and its report could not be read",
"not-run":"did not run",
silent:"has not run for too long",
};
function issueTitle(history){
const site=siteWords(history.current??history.earlier[0]?.record,history.artifact);
const what=history.refusedSince?.tooLong?"is refused every time":TITLES[history.outcome];
return(0,clean.u)((0,words.ml)(`Failover drill of ${site} ${what}`,TITLE_LENGTH)).replace(/ {2,}/g," ");
}
function issueBody(history,context){
return[
issueMarker(history.artifact),
...news(history,context),
"",
"### What to do",
"",
...todo(history).map((line,index)=>`${index + 1}. ${line}`),
"",
`_Kept by Failover Drill: further drills that do not pass are told in comments, and the next one that passes closes this issue. It is found again by its label ${(0,markdown_escape.aY)(ISSUE_LABEL.name)} and by its first line._`,
"",
].join("\n");
}
function repeatComment(history,context){
return[...news(history,context),""].join("\n");
}
function closingComment(history,context){
return[`✅ **The drill passed again.** ${safe(history.sentence)}`,"",...where(history,context),""].join("\n");
}
function news(history,context){
const stopped=history.current?.restored===false?["","⚠️ **Not everything that the drill stopped runs again.**"]:[];
return[
`**${safe(history.sentence)}**`,
...stopped,
"",
...where(history,context),
...context.findings.flatMap(({title,advice})=>[`- ${safe(title)}`,...(advice===undefined?[]:[`  - ${safe(advice)}`])]),
];
}
function where({current,artifact,at},{runUrl}){
const drill=current===undefined
?""
:`, drill ${(0,markdown_escape.aY)((0,words.ml)(current.drill,NAME_LENGTH))} of ${(0,units.r4)(current.startedAt).slice(0,16).replace("T"," ")} UTC`;
const run=runUrl===undefined?"this run":`[this run](${runUrl})`;
return[`- ${run}${drill}, artifact ${(0,markdown_escape.aY)(artifact)}, told on ${(0,units.r4)(at).slice(0,10)}`];
}
function todo({outcome,current,refusedSince}){
const sweep="Run the Action with `mode: sweep`: it starts what drills have left stopped, and is safe at any time.";
const read="Read the run's summary: it names what deviated, with the likely causes. The artifact has the whole report as a page.";
const last="Run the drill again (Run workflow, or Re-run all jobs): when it passes, this issue is closed.";
const first=current?.restored===false||outcome==="no-report"||outcome==="errored"?[sweep]:[];
const own={
regressed:[
"Read the table in the run's summary: it marks the runs between which templates or drill file changed.",
"If the longer time is intended, nothing needs to be done: it becomes the new median after some runs.",
],
"no-report":[
"Read the log of the drill's job: its step died, ran out of time, was never reached, or its report was not uploaded (a warning of its post step says why).",
],
silent:[
"Look whether the workflow still runs: GitHub switches schedules off after 60 days without a commit in a public repository, and cancelled or skipped jobs leave no drill.",
],
refused:[
"Read what refused it: nothing was stopped, and nothing is known of the site's failover either.",
...(refusedSince?.tooLong
?[
"Hold the workflow's schedule against the drill file's calendar (their time zones may differ) and against others that drill the site.",
]
:[]),
],
};
return[...first,...(own[outcome]??[read]),last];
}
const safe=(text)=>(0,markdown_escape.FV)((0,words.ml)(text,TEXT_LENGTH));
function isSameSite(a,b){
const agree=(x,y)=>x===undefined||y===undefined||x===y;
const named=a.site.name===""||b.site.name===""||a.site.name===b.site.name;
return named&&agree(a.site.account,b.site.account)&&agree(a.site.region,b.site.region)&&a.world===b.world;
}
function isComparable(current,earlier){
return(isSameSite(current,earlier)&&
isKnown(current)&&
isKnown(earlier)&&
current.fault===earlier.fault&&
current.conditions===earlier.conditions&&
(earlier.outcome==="passed"||earlier.outcome==="failed"));
}
function isKnown({site,fault}){
return site.name!==""&&site.account!==undefined&&site.region!==undefined&&fault!==undefined;
}
function split(current,records){
const others=newestFirst(records).filter((record)=>record.drill!==current.drill&&isSameSite(current,record));
return{
earlier:others
.filter(({startedAt})=>startedAt<=current.startedAt)
.map((record)=>({record,counts:isComparable(current,record)})),
later:others.filter(({startedAt})=>startedAt>current.startedAt),
};
}
function newestFirst(records){
const byDrill=new Map(records.toReversed().map((record)=>[record.drill,record]));
return[...byDrill.values()].sort((a,b)=>b.startedAt-a.startedAt||(a.drill<b.drill?-1:1));
}
const EARLIER_MIN=5;
const TO_DEVIATION=1.4826;
const OF_FEW={5:1.206,6:1.2,7:1.14,8:1.129,9:1.107};
const correction=(values)=>OF_FEW[values]??values /(values - 0.8);
const DEVIATIONS=3;
function compare(current,earlier,{worse}){
return METRICS.map((metric)=>compareMetric(metric,current,earlier,worse));
}
function compareMetric(metric,current,earlier,worse){
const{measured}=current.metrics[metric];
const before=earlier.toReversed().flatMap(({counts,record})=>{
const range=record.metrics[metric].measured;
return counts&&range!==undefined?[{measured:range,passed:record.outcome==="passed"}]:[];
});
const known={metric,measured,earlier:before.length,median:median(before.map(({measured:{max}})=>max))};
if(before.length<EARLIER_MIN)
return{...known,spread:undefined,limit:undefined,ruling:measured===undefined?"not-measured":"not-enough-history"};
const{spread,limit:byMedian}=medianLimit(before,worse);
const limit=Math.max(byMedian,longestInOrder(before,worse));
if(measured===undefined)
return{...known,spread,limit,ruling:"not-measured"};
const ruling=measured.max<=limit?"held":measured.min>limit?"deviated":"inconclusive";
return{...known,spread,limit,ruling};
}
function medianLimit(drills,worse){
const ends=drills.map(({measured})=>measured.max);
const middle=median(ends)??Number.NaN;
const absolute=median(ends.map((end)=>Math.abs(end-middle)))??Number.NaN;
const spread=TO_DEVIATION*correction(ends.length)* absolute;
return{spread,limit:Math.max(middle *(1 + worse),middle+DEVIATIONS*spread)};
}
function longestInOrder(drills,worse){
let longest=0;
for(const[index,{measured,passed}]of drills.entries()){
const regressed=index>=EARLIER_MIN&&measured.min>Math.max(longest,medianLimit(drills.slice(0,index),worse).limit);
if(passed&&!regressed)
longest=Math.max(longest,measured.max);
}
return longest;
}
function median(values){
const sorted=values.toSorted((a,b)=>a-b);
const upper=sorted[Math.floor(sorted.length / 2)];
const lower=sorted[Math.ceil(sorted.length / 2)- 1];
return upper===undefined||lower===undefined?undefined:(lower+upper)/ 2;
}
const SCHEDULES=2;
function silence(before,until,every){
if(before===undefined)
return undefined;
const lasted=Math.max(0,until-before.startedAt);
return{newest:before.startedAt,lasted,every,tooLong:lasted>SCHEDULES*every};
}
function refusedSince(current,earlier,every){
if(current.outcome!=="refused")
return undefined;
const begun=earlier.find(({record})=>record.outcome!=="refused")??earlier.at(-1);
return silence(begun?.record,current.startedAt,every);
}
function judgeHistory(told){
const{current,artifact,at,runs,worse,every,jobResult,earlierUnread=false,skipped}=told;
const{records,ahead}=upToNow(told);
const parts=current===undefined?withoutDrill(records):split(current,records);
const earlier=parts.earlier.slice(0,runs);
const compared=current===undefined?[]:compare(current,earlier,{worse});
const heard=every===undefined||earlierUnread?undefined:silence(earlier[0]?.record,current?.startedAt??at,every);
const refused=every===undefined||earlierUnread||current===undefined?undefined:refusedSince(current,parts.earlier,every);
const{outcome,sentence}=current===undefined
?withoutReport(told,heard,earlier[0]?.record)
:withReport(current,compared,{silence:heard,refusedSince:refused,earlierUnread});
return{
format:1,
outcome,
sentence,
artifact,
at,
jobResult,
current,
earlier,
later:parts.later.length,
laterPassed:parts.later.some((record)=>record.outcome==="passed"&&record.restored!==false),
earlierUnread,
compared,
silence:heard,
refusedSince:refused,
skipped:[...skipped,...ahead.map(({drill})=>({source:`drill ${(0,words.ml)(drill,judge_NAME_LENGTH)}`,why:AHEAD}))],
};
}
const AHEAD="dated into the future by a wrong clock";
const judge_NAME_LENGTH=100;
function upToNow({records,current,at}){
const now=Math.max(at,current?.startedAt??at);
return{
records:records.filter(({startedAt})=>startedAt<=now),
ahead:newestFirst(records).filter(({startedAt})=>startedAt>now),
};
}
function withoutDrill(records){
const all=newestFirst(records);
const newest=all.find(({world})=>world==="aws")??all[0];
if(newest===undefined)
return{earlier:[],later:[]};
return{
earlier:[{record:newest,counts:false},...split(newest,all).earlier.map((one)=>({...one,counts:false}))],
later:[],
};
}
const UNREAD=" Not all of the earlier drills could be read.";
function withReport(current,compared,{silence:heard,refusedSince:refused,earlierUnread}){
const late=heard?.tooLong?` It had been silent: ${silenceSentence(heard)}.`:"";
const always=refused?.tooLong?` ${refusedSentence(refused)}`:"";
if(current.outcome!=="passed")
return{outcome:current.outcome,sentence:`${current.sentence}${always}${late}`};
const rest=`${earlierUnread?UNREAD:""}${late}`;
if(compared.some(({ruling})=>ruling==="deviated"))
return{outcome:"regressed",sentence:`${regressedSentence(compared)}${rest}`};
if(compared.some(({ruling})=>ruling==="held"||ruling==="inconclusive"))
return{outcome:"steady",sentence:`${steadySentence(compared)}${rest}`};
const short=compared.filter(({ruling})=>ruling==="not-enough-history").map(({earlier})=>earlier);
const why=short.length===0
?"this drill measured nothing that could be compared."
:`not enough history to compare with: ${Math.max(...short)} of at least ${EARLIER_MIN} earlier drills.`;
return{outcome:"not-enough-history",sentence:`Passed; ${why}${rest}`};
}
function withoutReport({jobResult:job,attended=true,unreadable,earlierUnread},heard,newest){
if(unreadable){
const ended=job===undefined?"":`The drill's job ended as ${job}. `;
return{outcome:"unreadable",sentence:`${ended}This run's report could not be read: whether its drill passed is not known.`};
}
if(job==="failure"||job==="success"){
const ended=job==="failure"?"failed":"succeeded";
return{
outcome:"no-report",
sentence:`The drill's job ${ended} and left no report of a drill that can be read: whether the site still fails over is not known.`,
};
}
if(job==="cancelled"&&!attended)
return{
outcome:"no-report",
sentence:"The drill's job was cancelled or ran out of time, and left no report of a drill that can be read.",
};
if(heard?.tooLong)
return{
outcome:"silent",
sentence:`Silent: the newest drill began ${longWords(heard.lasted)} ago; one was expected every ${longWords(heard.every)}.`,
};
const why=job===undefined?"this run has no report of one":`its job was ${job}`;
const last=newest===undefined?"":` The newest ${newest.outcome==="passed"?"passed":`was ${newest.outcome}`}.`;
return{outcome:"not-run",sentence:`No drill ran: ${why}.${last}${earlierUnread?UNREAD:""}`};
}
var schemas=$load(2311);
var drills=$load(999);
var values=$load(6428);
const record=schemas .Ikc({
drill:schemas .YjP().min(1),
world:drills .z.extract(["aws","lab"]),
conditions:schemas .YjP().optional().describe("The lab's. Absent in AWS, and in lines of before 2026-11-23."),
startedAt:values .uR,
outcome:drills .bu,
sentence:schemas .YjP(),
restored:schemas .zMY().optional().describe("Absent when nothing was stopped."),
site:schemas .Ikc({name:schemas .YjP(),account:schemas .YjP().optional(),region:schemas .YjP().optional()}),
fault:schemas .YjP().optional().describe("What was stopped, as one text: equal texts are equal faults."),
digest:schemas .YjP().optional().describe("Of the plan: templates and drill file."),
metrics:schemas .Ikc({failover:drills["do"],outage:drills["do"],recovery:drills["do"]}),
run:schemas .Whr().optional().describe("GitHub's id of the run that it was read from."),
artifact:schemas .Whr().optional().describe("GitHub's id of the artifact that it was read from."),
});
const compared=schemas .Ikc({
metric:schemas .k5n(["failover","outage","recovery"]),
measured:values .y1.optional(),
earlier:schemas .Whr().describe("Earlier drills that measured it."),
median:values .ne.optional().describe("Of their upper ends, in milliseconds."),
spread:values .ne
.optional()
.describe("Of their upper ends: 1.4826 times the median absolute deviation, corrected for their number, in milliseconds."),
limit:values .ne.optional().describe("Milliseconds; above it a drill is worse than its history."),
ruling:schemas .k5n([...drills .Wk.options,"not-enough-history","not-measured"]),
});
const schema_silence=schemas .Ikc({
newest:values .uR.describe("When the drill began from which it is measured: of silence the last one before this run."),
lasted:values .ne.describe("Milliseconds from then until this run's drill began, or until now."),
every:values .ne.describe("Milliseconds between two drills as they are scheduled."),
tooLong:schemas .zMY(),
});
const OUTCOMES=[
...["steady","regressed","not-enough-history"],
...["failed","inconclusive","refused","errored"],
...["no-report","unreadable","not-run","silent"],
];
const historySchema=schemas .Ikc({
format:schemas .euz(1),
outcome:schemas .k5n(OUTCOMES)
.describe("The drill's own, or steady, regressed, not-enough-history for one that passed; the last four for runs without a report."),
sentence:schemas .YjP(),
artifact:schemas .YjP().describe("Name of the artifacts that were looked for."),
at:values .uR,
jobResult:schemas .k5n(["success","failure","cancelled","skipped"]).optional(),
current:record.optional().describe("This run's drill."),
earlier:schemas .YOg(schemas .Ikc({record,counts:schemas .zMY().describe("The same fault in the same world, passed or failed: it counts.")}))
.describe("The newest first."),
later:schemas .Whr().describe("Drills of this site that began after this run's: an old run was repeated, or another run drilled meanwhile."),
laterPassed:schemas .zMY().describe("Whether one of them passed and left nothing stopped."),
earlierUnread:schemas .zMY().describe("Whether GitHub did not give all of the earlier drills."),
compared:schemas .YOg(compared),
silence:schema_silence.optional(),
refusedSince:schema_silence.optional().describe("Where this run's drill was refused: since the newest that was not, or the oldest known."),
skipped:schemas .YOg(schemas .Ikc({source:schemas .YjP(),why:schemas .YjP()})).describe("What has the name of a report and was not read."),
})
.describe("A site's drills and how this run's compares, format 1, as mode history writes it to history.json.");
const line=schemas .Ikc({format:schemas .euz(1),...record.shape});
function readLines(text){
const records=[];
const skipped=[];
for(const[index,one]of text.split("\n").entries()){
if(one.trim()==="")
continue;
const read=line.safeParse(parsed(one));
if(read.success){
const{format:_,...record}=read.data;
records.push(record);
}
else{
const[issue]=read.error.issues;
skipped.push({
source:`line ${index + 1}`,
why:`no record of a drill: ${issue?.path.join(".")||"the whole"}: ${issue?.message}`,
});
}
}
return{records,skipped};
}
function appendLines(text,records){
const known=new Set(readLines(text).records.map(({drill})=>drill));
const fresh=newestFirst(records)
.filter(({drill})=>!known.has(drill))
.toReversed();
if(fresh.length===0)
return undefined;
const whole=text===""||text.endsWith("\n")?text:`${text}\n`;
return `${whole}${fresh.map((record)=>`${JSON.stringify({format:1,...record})}\n`).join("")}`;
}
function parsed(text){
try{
return JSON.parse(text);
}
catch{
return undefined;
}
}
var fit=$load(9840);
const SHOWN=30;
function chart(metric,drills){
const points=drills
.flatMap(({number,record})=>{
const{measured,objective}=record.metrics[metric];
return measured===undefined?[]:[{number,took:measured.max,objective}];
})
.slice(-SHOWN);
if(points.length<2)
return[];
const objectives=points.flatMap(({objective})=>objective??[]);
const highest=Math.max(...points.map(({took})=>took),...objectives);
const seconds=(values)=>values.map((value)=>(value / units .Z2).toFixed(1)).join(", ");
return[
"",
"```mermaid",
"xychart-beta",
`  title "${tables .dt[metric]}, seconds"`,
`  x-axis "drill" [${points.map(({number})=>number).join(", ")}]`,
`  y-axis "seconds" 0 --> ${Math.max(1,Math.ceil((highest * 1.1)/ units .Z2))}`,
`  bar [${seconds(points.map(({took})=>took))}]`,
...(objectives.length===points.length?[`  line [${seconds(objectives)}]`]:[]),
"```",
];
}
const SKIPPED_SHOWN=30;
function historySummary(history,{runUrl}){
const{outcome,sentence,current,earlier,compared,silence:heard,later,skipped,artifact}=history;
const all=[...(current===undefined?[]:[{record:current,counts:true}]),...earlier];
const rows=all.map((row,index)=>({...row,number:all.length-index}));
const site=siteWords(rows[0]?.record,artifact);
return(0,fit.U)([
{
name:"the verdict",
lines:[`## ${HISTORY_SIGNS[outcome]} History of ${(0,markdown_escape.FV)(site)}`,"",`**${(0,markdown_escape.FV)(sentence)}**`],
},
{
name:"the notes",
lines:[
...(heard?.tooLong&&current!==undefined?["",`🔇 Silence: ${(0,markdown_escape.FV)(silenceSentence(heard))}.`]:[]),
...(later>0?["",`Not the newest: ${(0,words.U9)(later,"drill")} of this site began later.`]:[]),
],
},
{name:"the comparison",lines:comparison(compared)},
{name:"the trend",lines:trend(rows)},
{name:"the table of drills",lines:markdown_drills(rows,heard?.every,runUrl)},
{
name:"what was not read",
lines:(0,markdown_escape.zH)(`Not read: ${skipped.length}`,[
...skipped.slice(0,SKIPPED_SHOWN).map(({source,why})=>`- ${(0,markdown_escape.aY)(source)}: ${(0,markdown_escape.FV)(why)}`),
...(skipped.length>SKIPPED_SHOWN?[`- and ${skipped.length-SKIPPED_SHOWN} more`]:[]),
]),
},
{name:"how it is compared",lines:compared.length===0?[]:(0,markdown_escape.zH)("How it is compared",HOW)},
]);
}
const HOW=[
`Upper ends are compared, as objectives are judged by them. The limit is the greatest of the median with the allowed share on top, the median with three deviations on top (1.4826 x the median absolute deviation, corrected for few drills), and the longest that passed and was no regression itself, of the earlier drills with the same fault that passed or failed; below ${EARLIER_MIN} of them nothing is compared. A drill is worse only when its whole range lies above the limit.`,
];
const WORDS={
held:"✅ as before",
inconclusive:"❔ too close to tell",
deviated:"📉 **longer**",
"not-enough-history":"not enough history",
"not-measured":"not measured",
};
function comparison(compared){
const length=(value)=>(value===undefined?"-":(0,units.a3)(value));
return(0,markdown_escape.tp)(["","this run","median","deviation","limit","earlier drills",""],compared.map(({metric,measured,median,spread,limit,earlier,ruling})=>[
tables .dt[metric],
measured===undefined?"not seen":(0,words.Lu)(measured),
length(median),
length(spread),
length(limit),
String(earlier),
WORDS[ruling],
]));
}
function trend(rows){
const shown=rows.filter(({counts})=>counts).toReversed();
const charts=METRICS.flatMap((metric)=>chart(metric,shown));
if(charts.length===0)
return["","_A trend needs two drills with measured times; it begins with the next one._"];
const note="Bars: upper ends of the measured times. Line: the objective. A drill without a measured time has no bar.";
return[...charts,"",`_${note} The table has the drills by their numbers._`];
}
function markdown_drills(rows,every,runUrl){
return(0,markdown_escape.tp)(["drill","began (UTC)","run","","verdict",...METRICS.map((metric)=>tables .dt[metric]),"note"],rows.map(({number,record,counts},index)=>[
String(number),
(0,units.r4)(record.startedAt).slice(0,16).replace("T"," "),
markdown_link(record,runUrl),
tables .Gr[record.outcome],
tables .nx[record.outcome],
...METRICS.map((metric)=>cell(record.metrics[metric])),
notes(record,rows[index + 1]?.record,counts,every).join("; "),
]));
}
function markdown_link({run,drill},runUrl){
const url=run===undefined?undefined:runUrl(run);
return url===undefined?(0,markdown_escape.aY)(drill):`[${run}](${url})`;
}
function cell({measured,objective}){
const limit=objective===undefined?"":` (of ${(0,units.a3)(objective)})`;
return `${measured===undefined?"-":(0,words.Lu)(measured)}${limit}`;
}
function notes(record,before,counts,every){
const heard=every===undefined?undefined:silence(before,record.startedAt,every);
return[
...(record.restored===false?["**NOT RESTORED**"]:[]),
...(counts?[]:["not compared"]),
...(before?.digest!==undefined&&record.digest!==undefined&&before.digest!==record.digest
?["🔧 templates or drill file changed"]
:[]),
...(heard?.tooLong?[`🔇 ${longWords(heard.lasted)} of silence before`]:[]),
];
}
var fresh_seed=$load(4136);
var seeded=$load(5450);
var wall_clock=$load(643);
var retry=$load(9951);
var errors=$load(7109);
const RACE={attempts:8,base:units .Z2,longest:8 * units .Z2,deadline:120 * units .Z2};
const needs="contents: write";
async function readBranch(gitHub,place){
const head=await headOf(gitHub,place.branch);
return head===undefined?"":textAt(gitHub,head,place.file);
}
async function writeBranch(gitHub,place,change,{message,clock,random}){
return(0,retry.L)(async()=>{
const head=await headOf(gitHub,place.branch);
const before=head===undefined?"":await textAt(gitHub,head,place.file);
const text=change(before);
if(text===undefined)
return before;
const{sha:tree}=await git(gitHub,"POST","/trees",{
...(head===undefined?{}:{base_tree:head.tree}),
tree:[{path:place.file,mode:"100644",type:"blob",content:text}],
});
const parents=head===undefined?[]:[head.commit];
const{sha}=await git(gitHub,"POST","/commits",{message,tree,parents});
if(head===undefined)
await git(gitHub,"POST","/refs",{ref:`refs/heads/${place.branch}`,sha});
else
await git(gitHub,"PATCH",`/refs/heads/${encoded(place.branch)}`,{sha,force:false});
return text;
},{clock,random,policy:RACE,isWorthRepeating:mayBeOvertaken});
}
function mayBeOvertaken(error){
return error instanceof errors .y_&&(error.status===422||error.status===409||error.kind==="unavailable");
}
async function headOf(gitHub,branch){
try{
const{object}=await git(gitHub,"GET",`/ref/heads/${encoded(branch)}`);
const{tree}=await git(gitHub,"GET",`/commits/${object.sha}`);
return{commit:object.sha,tree:tree.sha};
}
catch(error){
if(error instanceof errors .y_&&error.status===404)
return undefined;
throw error;
}
}
async function textAt(gitHub,{tree},file){
const{tree:entries,truncated}=await git(gitHub,"GET",`/trees/${tree}`);
const entry=entries.find(({path,type})=>path===file&&type==="blob");
if(entry?.sha===undefined){
if(truncated)
throw new Error("the branch has too many files: give the history one of its own");
return "";
}
const{content}=await git(gitHub,"GET",`/blobs/${entry.sha}`);
return Buffer.from(content,"base64").toString("utf8");
}
function git(gitHub,method,path,body){
const repeatable=path==="/trees"||path==="/commits";
return gitHub.call({method,path:`/git${path}`,needs,repeatable,...(body===undefined?{}:{body})});
}
const encoded=(branch)=>branch.split("/").map(encodeURIComponent).join("/");
var client=$load(7197);
var pages=$load(3056);
var trust=$load(5546);
const PAGES=10;
const issues_needs="issues: write";
const CREATE={attempts:3,base:2 * units .Z2,longest:8 * units .Z2,deadline:60 * units .Z2};
async function openIssue(keeper,{title,body,comment}){
const{gitHub,clock,random,label}=keeper;
const known=await ours(keeper);
if(known[0]!==undefined){
await write(gitHub,"POST",`/issues/${known[0]}/comments`,{body:comment});
return{number:known[0],opened:false};
}
await ensureLabel(gitHub,label);
const created=await(0,retry.L)(async()=>{
const[there]=await ours(keeper);
if(there!==undefined)
return there;
return(await write(gitHub,"POST","/issues",{title,body,labels:[label.name]})).number;
},{clock,random,policy:CREATE,isWorthRepeating:(error)=>error instanceof errors .y_&&error.kind==="unavailable"});
const[oldest=created]=await ours(keeper);
if(oldest<created){
await write(gitHub,"PATCH",`/issues/${created}`,{state:"closed",state_reason:"not_planned"});
return{number:oldest,opened:false};
}
return{number:created,opened:true};
}
async function closeIssue(keeper,comment){
const open=await ours(keeper);
for(const number of open){
await write(keeper.gitHub,"POST",`/issues/${number}/comments`,{body:comment});
await write(keeper.gitHub,"PATCH",`/issues/${number}`,{state:"closed",state_reason:"completed"});
}
return open;
}
async function ours({gitHub,label,marker}){
const query={state:"open",labels:label.name,sort:"created",direction:"asc"};
const all=await(0,pages.b)((0,pages.I)(gitHub,{method:"GET",path:"/issues",query,needs:issues_needs},(page)=>page,PAGES));
return all
.filter((issue)=>issue.pull_request===undefined&&(0,trust.W)(issue)&&firstLine(issue.body)===marker)
.map(({number})=>number)
.sort((a,b)=>a-b);
}
const firstLine=(body)=>body?.split(/\r?\n/,1)[0]?.trimEnd();
async function ensureLabel(gitHub,label){
try{
await gitHub.call({method:"GET",path:`/labels/${encodeURIComponent(label.name)}`,needs:issues_needs});
}
catch(error){
if(!(error instanceof errors .y_)||error.status!==404)
throw error;
try{
await write(gitHub,"POST","/labels",label);
}
catch(other){
if(!(other instanceof errors .y_)||other.status!==422)
throw other;
}
}
}
function write(gitHub,method,path,body){
return gitHub.call({method,path,body,needs:issues_needs,repeatable:method==="PATCH"});
}
var proxies=$load(6932);
const SENTENCE_LENGTH=1_000;
function recordOf(report,from={}){
const{drill,plan,outcome,sentence,restored,measurements}=report;
if(drill.world==="rehearsal")
return undefined;
const metric=(name)=>{
const one=measurements.find((candidate)=>candidate.metric===name);
return{measured:one?.measured,objective:one?.objective};
};
return{
drill:drill.id,
world:drill.world,
conditions:drill.conditions,
startedAt:drill.startedAt,
outcome,
sentence:(0,words.ml)(sentence,SENTENCE_LENGTH),
restored,
site:{name:plan?.name??"",account:drill.account??plan?.account,region:drill.region??plan?.region},
fault:plan&&faultText(plan.fault),
digest:plan?.digest,
metrics:{failover:metric("failover"),outage:metric("outage"),recovery:metric("recovery")},
...from,
};
}
function faultText({type,select,mode}){
return JSON.stringify([type,Object.entries(select).toSorted(([a],[b])=>(a<b?-1:1)),mode]);
}
const artifacts_PAGES=10;
const ARTIFACT_LIMIT=50_000_000;
const artifacts_needs="actions: read";
function artifactsNamed(gitHub,name){
const request={method:"GET",path:"/actions/artifacts",query:{name},needs:artifacts_needs};
return(0,pages.I)(gitHub,request,({artifacts})=>artifacts,artifacts_PAGES);
}
async function artifactsOfRun(gitHub,run,name){
const request={method:"GET",path:`/actions/runs/${run}/artifacts`,query:{name},needs:artifacts_needs};
const found=await(0,pages.b)((0,pages.I)(gitHub,request,({artifacts})=>artifacts,artifacts_PAGES));
return found.toSorted((a,b)=>(b.created_at??"").localeCompare(a.created_at??"")||b.id-a.id);
}
async function attemptBegan(gitHub,run,attempt){
const{run_started_at}=await gitHub.call({
method:"GET",
path:`/actions/runs/${run}/attempts/${attempt}`,
needs:artifacts_needs,
});
return Date.parse(run_started_at??"");
}
function downloadArtifact(gitHub,{id}){
return gitHub.download({method:"GET",path:`/actions/artifacts/${id}/zip`,needs:artifacts_needs},ARTIFACT_LIMIT);
}
function whyNot(artifact,branches){
const{workflow_run:run}=artifact;
if(run?.repository_id===undefined||run.repository_id!==run.head_repository_id)
return "left by a run of another repository's code";
if(run.head_branch==null||!branches.includes(run.head_branch))
return `left by a run of the branch ${run.head_branch??"(unknown)"}`;
if(artifact.expired)
return "expired";
if(artifact.size_in_bytes>ARTIFACT_LIMIT)
return `too large: ${artifact.size_in_bytes} bytes`;
return undefined;
}
var esm=$load(1306);
var report=$load(6858);
const REPORT_LIMIT=16_000_000;
const PACKED_LIMIT=4_000_000;
const FILES_MAX=10_000;
const NAME=/(?:^|\/)report\.json$/;
function reportsIn(bytes){
const texts=isZip(bytes)?unpacked(bytes):[bytes];
if(texts.length===0)
throw new Error("it holds no report.json");
return texts.map((text)=>reportOf(new TextDecoder().decode(text)));
}
function isZip(bytes){
return bytes[0]===0x50&&bytes[1]===0x4b;
}
function unpacked(bytes){
let files=0;
let told;
const stop=(why)=>{
told=why;
throw new Error(why);
};
try{
const found=(0,esm.AO)(bytes,{
filter:({name,size,originalSize})=>{
files +=1;
if(files>FILES_MAX)
stop(`it holds more than ${FILES_MAX} files`);
if(!NAME.test(name))
return false;
if(originalSize>REPORT_LIMIT||size>PACKED_LIMIT)
stop("its report is too large");
return true;
},
});
return Object.values(found);
}
catch{
throw new Error(told??"it is no readable zip file");
}
}
function reportOf(text){
let value;
try{
value=JSON.parse(text);
}
catch{
throw new Error("its report is no JSON");
}
const parsed=report .Q.safeParse(value);
if(!parsed.success){
const[issue]=parsed.error.issues;
throw new Error(`its report is none of a drill: ${issue?.path.join(".")||"the whole"}: ${issue?.message}`);
}
return parsed.data;
}
const REHEARSED="it is a rehearsal's";
const sourceOf=({id,workflow_run:run})=>`artifact ${id}${run?.id===undefined?"":` of run ${run.id}`}`;
async function downloadReports(gitHub,artifact,{skipped}){
try{
return{reports:reportsIn(await downloadArtifact(gitHub,artifact)),unread:false};
}
catch(error){
skipped.push({source:sourceOf(artifact),why:(0,errors.Z9)(error)});
return{reports:[],unread:error instanceof errors .y_&&evidence_UNREAD.has(error.kind)};
}
}
const evidence_UNREAD=new Set(["unavailable","limited","denied"]);
var external_node_fs_=$load(3024);
const jobs_PAGES=30;
function jobsOfRun(gitHub,run){
const request={
method:"GET",
path:`/actions/runs/${run}/jobs`,
query:{filter:"all"},
needs:"actions: read",
};
return(0,pages.b)((0,pages.I)(gitHub,request,({jobs})=>jobs,jobs_PAGES));
}
function standing(left,jobs){
const runAgain=new Set(jobs.flatMap(({name,started_at})=>(instant(started_at)>left?name:[])));
const atWork=jobs.filter((job)=>during(job,left,units .pY));
for(const makers of[atWork,atWork.filter((job)=>isEnding(job,left))]){
const again=makers.filter(({name})=>runAgain.has(name)).length;
if(makers.length===0)
break;
if(again===0)
return "stands";
if(again===makers.length)
return "run-again";
}
return "unknown";
}
function isEnding({steps=[],completed_at},left){
if(steps.length===0)
return instant(completed_at)<=left+units .pY;
return steps.some((step)=>POST.test(step.name)&&during(step,left,2 * units .Z2));
}
const POST=/^Post /;
const instant=(text)=>Date.parse(text??"");
function during({started_at,completed_at},at,margin){
return instant(started_at)<=at+units .Z2&&!(instant(completed_at)+ margin<at);
}
const NONE={current:undefined,artifact:undefined,unreadable:false};
async function ownReport(gitHub,inputs,run,sink){
const found=gitHub===undefined||run.run===undefined?NONE:await fromArtifact(gitHub,inputs,run.run,run.attempt,sink);
if(found.current!==undefined)
return found;
return{...found,current:await fromFolder(found.unreadable?undefined:gitHub,inputs,run,sink)};
}
async function fromArtifact(gitHub,{artifact:name,jobResult},run,attempt,sink){
try{
const[artifact]=await artifactsOfRun(gitHub,run,name);
if(artifact===undefined)
return NONE;
const source=sourceOf(artifact);
const still=attempt>1&&jobResult!=="success"?await standingOf(gitHub,artifact,run,attempt):"stands";
if(still==="run-again")
return NONE;
const own={...NONE,artifact:artifact.id};
if(still==="unknown"){
sink.notice(`${source} was left by an earlier attempt, and GitHub does not say whether its job was run again since.`);
return{...own,unreadable:true};
}
const{reports,unread}=await downloadReports(gitHub,artifact,sink);
const[report,...others]=reports;
if(report===undefined)
return{...own,unreadable:unread};
if(others.length>0){
sink.skipped.push({source,why:`it holds ${others.length + 1} reports: give each site an artifact of its own`});
return own;
}
return{...own,current:currentOf(report,{run,artifact:artifact.id},source,sink)};
}
catch(error){
sink.notice(`This run's artifact could not be looked for: ${(0,errors.Z9)(error)}.`);
return{...NONE,unreadable:true};
}
}
async function standingOf(gitHub,{created_at},run,attempt){
const left=Date.parse(created_at??"");
if(left>=(await attemptBegan(gitHub,run,attempt)))
return "stands";
return standing(left,await jobsOfRun(gitHub,run));
}
async function fromFolder(gitHub,{out,jobResult},run,sink){
const path=(0,external_node_path_.join)(out,"report.json");
if(!(0,external_node_fs_.existsSync)(path))
return undefined;
try{
const current=currentOf(reportOf((0,external_node_fs_.readFileSync)(path,"utf8")),run.run===undefined?{}:{run:run.run},path,sink);
if(current===undefined)
return undefined;
const why=whyEarlier(current.record.startedAt,await began(gitHub,run,sink),jobResult);
if(why===undefined)
return current;
sink.skipped.push({source:path,why});
}
catch(error){
sink.skipped.push({source:path,why:(0,errors.Z9)(error)});
}
return undefined;
}
function whyEarlier(startedAt,attemptBeganAt,jobResult){
if(startedAt<attemptBeganAt)
return "its drill began before this run did";
if(startedAt>=attemptBeganAt||jobResult===undefined||jobResult==="success")
return undefined;
return "GitHub does not say when this run began, and the drill's job did not succeed: it may be an earlier run's";
}
async function began(gitHub,{run,attempt},sink){
if(gitHub===undefined||run===undefined)
return Number.NaN;
return attemptBegan(gitHub,run,attempt).catch((error)=>{
sink.notice(`When this run began could not be asked for: ${(0,errors.Z9)(error)}.`);
return Number.NaN;
});
}
function currentOf(report,from,source,{skipped}){
const record=recordOf(report,from);
if(record===undefined)
skipped.push({source,why:REHEARSED});
return record&&{record,report};
}
const NOTHING={records:[],unread:false};
const SPARE=20;
const AT_ONCE=4;
async function gather(gitHub,inputs,run,notice){
const sink={skipped:[],notice};
const{current:found,artifact:own,unreadable}=await ownReport(gitHub,inputs,run,sink);
const branch=gitHub===undefined?NOTHING:await keptOnBranch(gitHub,inputs,sink);
const kept=branch.records.filter(({artifact})=>own===undefined||artifact!==own);
const artifacts=gitHub===undefined?NOTHING:await earlierArtifacts(gitHub,inputs,run,{own,current:found,kept},sink);
const isAnothers=({drill,run:its})=>drill===found?.record.drill&&its!==undefined&&its!==run.run;
const another=found?.record.artifact===undefined&&[...artifacts.records,...kept].some(isAnothers);
if(another)
sink.skipped.push({source:inputs.out,why:"its report was left by an earlier run"});
const current=another?undefined:found;
const records=newestFirst([...(current===undefined?[]:[current.record]),...artifacts.records,...kept]);
return{current,records,skipped:sink.skipped,unreadable,earlierUnread:branch.unread||artifacts.unread};
}
async function earlierArtifacts(gitHub,{artifact:name,runs},run,{own,current,kept},sink){
const found=[];
let unread=false;
const enough=()=>found.filter((record)=>current===undefined||isSameSite(current.record,record)).length>=runs;
let downloads=0;
let batch=[];
const readBatch=async()=>{
downloads +=batch.length;
for(const read of await Promise.all(batch.map((artifact)=>recordsOf(gitHub,artifact,sink)))){
found.push(...read.records);
unread||=read.unread;
}
batch=[];
};
try{
for await(const artifact of artifactsNamed(gitHub,name)){
if(artifact.id===own||artifact.name!==name)
continue;
const line=kept.find((record)=>record.artifact===artifact.id);
if(line!==undefined)
found.push(line);
else{
const why=whyNot(artifact,run.branches);
if(why===undefined)
batch.push(artifact);
else
sink.skipped.push({source:sourceOf(artifact),why});
}
if(batch.length===AT_ONCE)
await readBatch();
if(enough()||downloads>=runs+SPARE)
break;
}
await readBatch();
}
catch(error){
sink.notice(`Earlier artifacts could not be read${found.length===0?"":" to the end"}: ${(0,errors.Z9)(error)}.`);
unread=true;
}
return{records:found,unread};
}
async function recordsOf(gitHub,artifact,sink){
const from={artifact:artifact.id,...(artifact.workflow_run?.id===undefined?{}:{run:artifact.workflow_run.id})};
const{reports,unread}=await downloadReports(gitHub,artifact,sink);
const records=reports.flatMap((report)=>{
const record=recordOf(report,from);
if(record===undefined)
sink.skipped.push({source:sourceOf(artifact),why:REHEARSED});
return record??[];
});
return{records,unread};
}
const fileOf=(artifact)=>`${artifact}.jsonl`;
async function keptOnBranch(gitHub,{branch,artifact},sink){
if(branch===undefined)
return NOTHING;
try{
const{records,skipped}=readLines(await readBranch(gitHub,{branch,file:fileOf(artifact)}));
sink.skipped.push(...skipped.map(({source,why})=>({source:`${branch}, ${source}`,why})));
return{records,unread:false};
}
catch(error){
sink.notice(`The branch ${branch} could not be read: ${(0,errors.Z9)(error)}.`);
return{records:[],unread:true};
}
}
var src_errors=$load(9807);
var evidence_name=$load(6939);
var inputs=$load(1093);
var this_run=$load(4268);
const JOB_RESULTS=["success","failure","cancelled","skipped"];
const RUNS={least:5,most:100,standard:"20"};
const WORSE={most:1000,standard:"20%"};
const OUT="failover-drill-report";
function readHistoryInputs(input,environment){
const problems=[];
const{wrong,onOff,isOf}=(0,inputs.cN)(input,environment,problems);
for(const[name,rule]of Object.entries(inputs .mc))
if(input(name)!==""&&rule.kind!=="own")
isOf(name,rule,"history");
const artifact=input("artifact")||evidence_name .xf;
if(artifact===evidence_name .x3)
wrong("artifact","artifact is none, and mode history needs the drills'","The name under which the drill's job keeps its evidence.");
(0,evidence_name.CN)(artifact,wrong);
const runs=Number(/^\d{1,3}$/.exec(input("runs")||RUNS.standard)?.[0]);
if(!(runs>=RUNS.least&&runs<=RUNS.most))
wrong("runs",`runs is "${input("runs")}"`,`A whole number from ${RUNS.least} to ${RUNS.most}.`);
const percent=Number(/^(\d{1,4}(?:\.\d{1,3})?)%$/.exec(input("worse")||WORSE.standard)?.[1]??Number.NaN);
if(!(percent<=WORSE.most))
wrong("worse",`worse is "${input("worse")}"`,`A percentage from 0% to ${WORSE.most}%, such as 20%.`);
const job=input("job-result");
const jobResult=JOB_RESULTS.find((result)=>result===job);
if(job!==""&&jobResult===undefined)
wrong("job-result",`job-result is "${job}"`,`The result of the drill's job: ${JOB_RESULTS.join(", ")}, as needs.drill.result has it.`);
const every=input("every")===""?undefined:parseInterval(input("every"));
if(input("every")!==""&&(every===undefined||every<units .pY))
wrong("every",`every is "${input("every")}"`,"The time between two scheduled drills, such as 24h or 7d.");
const branch=input("history-branch");
const used=[environment.GITHUB_REF_NAME,(0,this_run.O)(environment)];
if(branch!==""&&!isBranchName(branch))
wrong("history-branch",`history-branch is "${branch}", which is no branch's name`,"For example failover-drill-history.");
else if(branch!==""&&used.includes(branch))
wrong("history-branch",`history-branch is "${branch}", where the code lives`,"A branch of its own; it is made when it is missing.");
const switches={
issue:onOff("issue",false),
failOnRegression:onOff("fail-on-regression",true),
failOnInconclusive:onOff("fail-on-inconclusive",true),
};
if(problems.length>0)
throw new src_errors .e2(problems);
return{
artifact,
runs,
jobResult,
every,
worse:percent / 100,
...switches,
branch:branch===""?undefined:branch,
out:input("out")||OUT,
token:input("token"),
};
}
function parseInterval(text){
const[,days,rest=""]=/^(?:(\d{1,4})d)?(.*)$/.exec(text.trim())??[];
const shorter=rest===""?0:(0,units.E9)(rest);
return shorter===undefined?undefined:Number(days??0)* 24 * units .dp+shorter;
}
function isBranchName(name){
return /^[\w][\w./-]{0,199}$/.test(name)&&!/\.\.|\/\/|\/\.|\.lock(\/|$)|[/.]$/.test(name)&&!name.startsWith("refs/");
}
const TITLE={title:"Failover Drill: history"};
async function historyMode(runner,environment,world={clock:(0,wall_clock.t)(),random:(0,seeded.sk)((0,fresh_seed.W)())}){
return(0,proxies.s)(environment,()=>history_compare(runner,environment,world));
}
async function history_compare(runner,environment,world){
const inputs=readHistoryInputs(runner.input,environment);
const run=(0,this_run.v)(environment);
if(inputs.token!=="")
runner.mask(inputs.token);
const notice=(what)=>{
process.stdout.write(`${what}\n`);
runner.notice(what,TITLE);
};
const{repository}=run;
const gitHub=repository===undefined||inputs.token===""?undefined:(0,client.C)({...world,repository,token:inputs.token,api:run.api});
if(gitHub===undefined)
notice("Nothing of earlier runs can be read: there is no token, or no repository.");
const gathered=await gather(gitHub,inputs,run,notice);
const history=judgeHistory({
...inputs,
...gathered,
attended:run.attended,
current:gathered.current?.record,
at:world.clock.now(),
});
const ahead=history.skipped.filter(({why})=>why===AHEAD).length;
if(ahead>0)
notice(`Passed over, as dated into the future by a wrong clock: ${(0,words.U9)(ahead,"drill")}.`);
if(gitHub!==undefined&&inputs.branch!==undefined)
await keepOnBranch(gitHub,world,inputs.branch,inputs,gathered,run,notice);
if(gitHub!==undefined&&inputs.issue)
await keepIssue(gitHub,world,history,gathered.current,inputs,run,notice);
return tell(runner,history,inputs,run);
}
async function keepOnBranch(gitHub,{clock,random},branch,{artifact},{records},{ofPullRequest},notice){
if(ofPullRequest)
return notice(`Nothing was written to ${branch}: this run is about a pull request.`);
try{
const message=`Failover drills of ${artifact}`;
await writeBranch(gitHub,{branch,file:fileOf(artifact)},(text)=>appendLines(text,records),{message,clock,random});
}
catch(error){
notice(`Nothing was written to ${branch}: ${(0,errors.Z9)(error)}.`);
}
}
async function keepIssue(gitHub,{clock,random},history,current,{failOnInconclusive,artifact},{run,runUrl,attended,attempt,ofPullRequest},notice){
if(ofPullRequest)
return notice("No issue was looked for: this run is about a pull request.");
const context={
runUrl:run===undefined?undefined:runUrl(run),
problems:current?.report.problems.map(({code})=>code)??[],
findings:findingsOf(current),
failOnInconclusive,
attended,
attempt,
};
const keeper={gitHub,clock,random,label:ISSUE_LABEL,marker:issueMarker(artifact)};
try{
const move=issueMove(history,context);
if(move==="open"){
const texts={title:issueTitle(history),body:issueBody(history,context),comment:repeatComment(history,context)};
const{number,opened}=await openIssue(keeper,texts);
process.stdout.write(opened?`Issue ${number} was opened.\n`:`Issue ${number} has a comment more.\n`);
}
if(move==="close")
for(const number of await closeIssue(keeper,closingComment(history,context)))
process.stdout.write(`Issue ${number} was closed.\n`);
}
catch(error){
notice(`The issue could not be kept: ${(0,errors.Z9)(error)}.`);
}
}
const FINDINGS_SHOWN=5;
function findingsOf(current){
const{problems=[],findings=[]}=current?.report??{};
const deviated=findings.filter(({ruling,notReached})=>ruling==="deviated"&&notReached===undefined);
return[
...problems.map(({what,next})=>({title:what,advice:next})),
...deviated.map(({title,causes})=>({title,advice:causes[0]})),
].slice(0,FINDINGS_SHOWN);
}
const FAILED_ALL_THE_SAME="The drill passed, but its job ended as failure: another step of it failed, or, where job-result is a matrix's, another site's job.";
function tell(runner,history,{out,failOnRegression},{runUrl}){
const{outcome,silence,current,jobResult,earlierUnread}=history;
const sentence=(0,clean.u)(history.sentence);
const summary=historySummary(history,{runUrl});
(0,write_files.hV)(out,{"history.json":`${JSON.stringify(history,undefined,2)}\n`,"history.md":summary});
process.stdout.write(`${sentence}\n`);
runner.summary(summary);
runner.setOutput("outcome",outcome);
runner.setOutput("sentence",sentence);
if(current!==undefined)
runner.setOutput("drill-id",current.drill);
runner.setOutput("out",out);
runner.setOutput("summary-file",(0,external_node_path_.join)(out,"history.md"));
runner.setOutput("history",(0,external_node_path_.join)(out,"history.json"));
const fails=(outcome==="regressed"&&failOnRegression)||(outcome==="no-report"&&jobResult==="success");
if(fails)
runner.error(sentence,TITLE);
else if(outcome!=="steady"&&outcome!=="not-enough-history")
runner.warning(sentence,TITLE);
else if(silence?.tooLong||earlierUnread)
runner.warning(sentence,TITLE);
if(current?.outcome==="passed"&&jobResult==="failure")
runner.warning(FAILED_ALL_THE_SAME,TITLE);
return fails?1:0;
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
770:
((_webpack_module,$out,$load)=>{
$load.d($out,{
fc:()=>(makeFolder),
hV:()=>(writeFiles),
jH:()=>(writeTo)
});
var node_fs_0=$load(3024);
var node_path_1=$load(6760);
var _errors_2=$load(9807);
function writeTo(path,content){
writeFiles((0,node_path_1.dirname)(path),{[(0,node_path_1.basename)(path)]:content},"Name a file that can be written to.");
}
function writeFiles(folder,files,next="Name a folder that can be written to with --out."){
const paths=Object.keys(files).map((name)=>(0,node_path_1.join)(folder,name));
try{
makeFolder(folder);
for(const[name,content]of Object.entries(files))
(0,node_fs_0.writeFileSync)(`${(0,node_path_1.join)(folder,name)}.part`,content);
for(const path of paths)
(0,node_fs_0.renameSync)(`${path}.part`,path);
}
catch(error){
for(const path of paths)
removeQuietly(`${path}.part`);
throw new _errors_2 .e2([
{
code:"out.unwritable",
what:`cannot write the report: ${error.message}`,
whose:"yours",
next,
},
],error);
}
}
function removeQuietly(path){
try{
(0,node_fs_0.rmSync)(path,{force:true});
}
catch{
}
}
function makeFolder(folder){
try{
(0,node_fs_0.mkdirSync)(folder);
}
catch(error){
const{code}=error;
if(code==="EEXIST"&&(0,node_fs_0.statSync)(folder).isDirectory())
return;
const parent=(0,node_path_1.dirname)(folder);
if(code!=="ENOENT"||parent===folder)
throw error;
makeFolder(parent);
(0,node_fs_0.mkdirSync)(folder);
}
}
}),
9840:
((_webpack_module,$out,$load)=>{
$load.d($out,{
U:()=>(fit)
});
const LIMIT=900_000;
const NOTES=20_000;
function fit(parts,limit=LIMIT){
let left=limit-Math.min(NOTES,limit / 10);
const page=[];
const end=[];
for(const{name,lines,last}of parts){
if(lines.length===0)
continue;
const part=`${lines.join("\n")}\n`;
const size=Buffer.byteLength(part);
const fits=size<=left;
if(fits)
left -=size;
const note=`\n_Left out for want of room: ${name} (${Math.ceil(size / 1024)} KiB); it is in report.html and report.json._\n`;
(last?end:page).push(fits?part:note);
}
return[...page,...end].join("");
}
}),
999:
((_webpack_module,$out,$load)=>{
$load.d($out,{
TH:()=>(metric),
Wk:()=>(ruling),
bu:()=>(outcome),
"do":()=>(measuredAndObjective),
z:()=>(world)
});
var zod_2=$load(2311);
var _verdict_measurements_0=$load(5923);
var _values_1=$load(6428);
const outcome=zod_2 .k5n(["passed","failed","inconclusive","refused","errored"]);
const ruling=zod_2 .k5n(["held","inconclusive","deviated"]);
const metric=zod_2 .k5n(_verdict_measurements_0 .Uw);
const world=zod_2 .k5n(["aws","lab","rehearsal"]);
const number=zod_2 .Whr().min(0);
const outcomes=zod_2 .Ikc({passed:number,failed:number,inconclusive:number,refused:number,errored:number});
const replayed=zod_2 .Ikc({
seed:zod_2 .YjP(),
outcome,
sentence:zod_2 .YjP(),
replay:zod_2 .YjP().describe("The command that repeats it."),
});
const measuredAndObjective=zod_2 .Ikc({measured:_values_1 .y1.optional(),objective:_values_1 .ne.optional()});
}),
6858:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Q:()=>(reportSchema)
});
var schemas=$load(2311);
var checks=$load(7320);
var landmarks=$load(1337);
var drills=$load(999);
var measurements=$load(5923);
var values=$load(6428);
const bytes=schemas .Whr().describe("Size of the template.");
const pageMark=schemas .Ikc({status:schemas .YOg(schemas .Whr()).optional(),headers:values .KT,body:schemas .YjP().optional()});
const nested=schemas .Ikc({path:values .Te,where:schemas .k5n(["local","s3"]),url:schemas .YjP(),template:schemas .YjP(),bytes});
const upload=schemas .Ikc({
bucket:schemas .YjP(),
named:schemas .zMY(),
objects:schemas .YOg(schemas .Ikc({key:schemas .YjP(),file:schemas .YjP(),bytes})),
url:schemas .YjP().optional(),
});
const stack=schemas .Ikc({
key:schemas .YjP(),
name:schemas .YjP(),
template:schemas .YjP(),
bytes,
parameters:values .KT,
after:values .Te,
wave:schemas .Whr(),
capabilities:values .Te,
tags:values .KT,
notModelled:schemas .YOg(schemas .Ikc({logicalId:schemas .YjP(),type:schemas .YjP()})),
nested:schemas .YOg(nested).optional(),
upload:upload.optional(),
});
const selector=schemas .gMt("by",[
schemas .Ikc({by:schemas .euz("stack"),stack:schemas .YjP()}),
schemas .Ikc({by:schemas .euz("target-group"),arn:schemas .YjP()}),
schemas .Ikc({by:schemas .euz("tag"),key:schemas .YjP(),value:schemas .YjP()}),
schemas .Ikc({by:schemas .euz("ids"),ids:values .Te}),
]);
const fault=schemas .Ikc({
type:schemas .euz("stop-instances"),
select:selector,
mode:schemas .KCZ([schemas .k5n(["all","one"]),schemas .Ikc({zone:schemas .YjP()})]),
expected:schemas .Ikc({selected:schemas .Whr(),total:schemas .Whr()}).optional(),
});
const calendar=schemas .Ikc({
timeZone:schemas .YjP(),
days:values .Te,
from:schemas .YjP(),
to:schemas .YjP().optional(),
freeze:schemas .YOg(schemas .Ikc({from:schemas .YjP(),to:schemas .YjP(),why:schemas .YjP().optional()})),
});
const probe=schemas .Ikc({interval:values .ne,timeout:values .ne});
const budget=schemas .Ikc({
metrics:schemas .jgl(schemas .k5n(measurements .Uw),values .y1).describe("Predicted from the templates' own numbers."),
derivation:values .Te,
warnings:schemas .YOg(values .CC),
failsOver:schemas .zMY(),
});
const plan=schemas .Ikc({
name:schemas .YjP(),
drillFile:schemas .YjP(),
region:schemas .YjP(),
account:schemas .YjP().optional(),
deployRole:schemas .YjP().optional(),
site:schemas .Ikc({
url:schemas .YjP(),
scheme:schemas .k5n(["http","https"]),
host:schemas .YjP(),
port:schemas .Whr(),
paths:values .Te,
primary:pageMark,
errorPage:pageMark,
}),
stacks:schemas .YOg(stack),
fault,
objectives:schemas .Ikc({failover:values .ne.optional(),recovery:values .ne.optional(),outage:values .ne.optional()}),
probes:schemas .Ikc({
page:probe,
authoritative:probe,
recursive:probe,
targets:probe,
checkers:probe,
instances:probe,
"keep-alive":probe.optional(),
}),
steadySamples:schemas .Whr(),
limits:schemas .Ikc({
maxInstances:schemas .Whr(),
maxShare:schemas .aig(),
outage:values .ne.optional(),
optInTag:schemas .Ikc({key:schemas .YjP(),value:schemas .YjP()}),
}),
safety:schemas .Ikc({
restartTimer:schemas .KCZ([schemas .euz("off"),schemas .Ikc({role:schemas .YjP()})]),
alarms:values .Te,
permissions:schemas .k5n(["simulate","dry-run"]),
replace:schemas .k5n(["refuse","allow"])
.optional()
.describe("Whether the deployment may replace or remove what serves; refuse where it is left out."),
instanceStore:schemas .k5n(["refuse","lose"])
.optional()
.describe("Whether instances may be stopped that lose what is on the disks of their host; refuse where it is left out."),
calendar:calendar.optional(),
}),
deadlines:schemas .Ikc({deploy:values .ne,steadyState:values .ne,failover:values .ne,hold:values .ne,recovery:values .ne}),
budget,
watch:schemas .Ikc({
hostedZone:schemas .Ikc({id:schemas .YjP().optional(),name:schemas .YjP().optional()}),
loadBalancer:schemas .YjP().optional(),
targetGroup:schemas .YjP().optional(),
healthCheck:schemas .YjP().optional(),
}),
digest:schemas .YjP(),
});
const landmarkName=schemas .k5n(landmarks .qD);
const phaseName=schemas .k5n(["deploy","steady-before","inject","observe","restore","recover","cleanup"]);
const drill=schemas .Ikc({
id:schemas .YjP(),
version:schemas .YjP().describe("Of failover-drill."),
world:drills .z,
seed:schemas .YjP(),
conditions:schemas .YjP().optional(),
repeat:schemas .YjP().describe("The command that repeats exactly this run."),
account:schemas .YjP().optional(),
region:schemas .YjP().optional(),
startedAt:values .uR,
endedAt:values .uR,
});
const finding=schemas .Ikc({
check:schemas .k5n(Object.keys(checks .u)),
ruling:drills .Wk,
title:schemas .YjP(),
expected:schemas .YjP(),
actual:schemas .YjP(),
causes:values .Te.describe("The most likely first, each with what to do about it."),
evidence:values .MX,
notReached:schemas .euz(true).optional().describe("The drill ended before there was anything to check."),
});
const measurement=schemas .Ikc({
metric:drills .TH,
measured:values .y1.optional(),
predicted:values .y1.optional(),
objective:values .ne.optional(),
objectiveRuling:drills .Wk.optional().describe("held: met; deviated: missed; inconclusive: the range contains the objective."),
agrees:schemas .zMY().optional().describe("Measured and predicted overlap."),
decidingInterval:values .ne.optional().describe("The probe interval that would have decided the objective."),
});
const breakdown=schemas .Ikc({
metric:schemas .k5n(["failover","recovery"]),
total:values .ne,
stretches:schemas .YOg(schemas .Ikc({name:schemas .YjP(),landmark:landmarkName,took:values .ne,onPath:schemas .zMY()})),
note:schemas .YjP(),
});
const signal=schemas .Ikc({
name:schemas .YjP(),
segments:schemas .YOg(schemas .Ikc({from:values .uR,to:values .uR,state:schemas .YjP(),samples:schemas .Whr()})),
flaps:schemas .Whr(),
});
const report_stack=schemas .Ikc({
stack:schemas .YjP(),
status:schemas .YjP(),
took:values .ne,
events:schemas .Whr(),
from:values .uR,
to:values .uR,
resources:schemas .YOg(schemas .Ikc({logicalId:schemas .YjP(),type:schemas .YjP(),status:schemas .YjP(),from:values .uR,to:values .uR,failure:schemas .YjP().optional()})),
rootCause:schemas .Ikc({logicalId:schemas .YjP(),type:schemas .YjP(),reason:schemas .YjP()}).optional(),
});
const safety=schemas .Ikc({
lines:schemas .YOg(schemas .Ikc({about:schemas .YjP(),says:schemas .YjP()})),
timer:schemas .YjP().optional().describe("Name of the restart timer, or off."),
stopCondition:schemas .YjP().optional(),
notices:schemas .YOg(schemas .Ikc({code:schemas .YjP(),what:schemas .YjP()})),
});
const reportSchema=schemas .Ikc({
format:schemas .euz(1),
outcome:drills .bu,
sentence:schemas .YjP().describe("The verdict in one sentence."),
drill,
plan:plan.optional(),
budget:budget.optional(),
steps:schemas .YOg(schemas .Ikc({number:schemas .Whr().min(1).max(5),title:schemas .YjP(),ruling:schemas .k5n([...drills .Wk.options,"not-reached"]),proof:schemas .YjP()})),
phases:schemas .YOg(schemas .Ikc({name:phaseName,from:values .uR,to:values .uR,why:schemas .YjP().optional()})),
landmarks:schemas .YOg(schemas .Ikc({name:landmarkName,bracket:schemas .Ikc({after:values .uR,atLatest:values .uR}).optional(),evidence:values .MX}))
.describe("Moments, each proven to lie between two samples; without a bracket it was never seen."),
measurements:schemas .YOg(measurement),
breakdowns:schemas .YOg(breakdown),
problems:schemas .YOg(values .CC).describe("What refused the drill, or what went wrong in it."),
findings:schemas .YOg(finding),
signals:schemas .YOg(signal).describe("What each probe saw over time, run-length coded; the journal has the samples."),
stacks:schemas .YOg(report_stack),
blastRadius:schemas .YOg(schemas .Ikc({id:schemas .YjP(),zone:schemas .YjP(),optIn:schemas .YjP()})),
notModelled:schemas .YOg(schemas .Ikc({what:schemas .YjP(),where:schemas .YjP()})),
safety,
restored:schemas .zMY().optional().describe("Whether everything that was stopped runs again; absent when nothing was stopped."),
counts:schemas .Ikc({samples:schemas .Whr(),missing:schemas .Whr(),mixed:schemas .Whr(),flaps:schemas .Whr(),retries:schemas .Whr()}),
})
.describe("The report of one drill, format 1, as failover-drill writes it to report.json.");
}),
6428:
((_webpack_module,$out,$load)=>{
$load.d($out,{
CC:()=>(problem),
KT:()=>(named),
MX:()=>(evidence),
Te:()=>(texts),
ne:()=>(millis),
uR:()=>(instant),
y1:()=>(range)
});
var zod_0=$load(2311);
const instant=zod_0 .aig().min(-8.64e15).max(8.64e15).describe("Milliseconds since 1970-01-01 UTC.");
const millis=zod_0 .aig().describe("Milliseconds.");
const texts=zod_0 .YOg(zod_0 .YjP());
const named=zod_0 .g1P(zod_0 .YjP(),zod_0 .YjP());
const evidence=zod_0 .YOg(zod_0 .Whr()).describe("Sequence numbers of the journal entries that prove it.");
const range=zod_0 .Ikc({min:millis,max:millis}).describe("Every value from min to max fits the samples.");
const place=zod_0 .Ikc({file:zod_0 .YjP(),line:zod_0 .Whr().optional(),column:zod_0 .Whr().optional()});
const problem=zod_0 .Ikc({
code:zod_0 .YjP().describe("Stable and searchable."),
what:zod_0 .YjP(),
whose:zod_0 .k5n(["yours","aws","ours"]).describe("Who can mend it."),
next:zod_0 .YjP().describe("What to do."),
place:place.optional(),
});
})
};
