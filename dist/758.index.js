export const id=758;
export const ids=[758];
export const modules={
758:
((_webpack_module,$out,$load)=>{
$load.r($out);
$load.d($out,{
mergeVerb:()=>(mergeVerb)
});
var external_node_fs_=$load(3024);
var exit_status=$load(8123);
var words=$load(2225);
var clean=$load(5848);
var colour=$load(3693);
var layout=$load(5039);
var units=$load(6429);
var tables=$load(4712);
function verdictWords({outcome,world}){
return world==="aws"?tables .nx[outcome]:`${tables .nx[outcome]} (${world})`;
}
function dayOf({startedAt}){
return(0,units.r4)(startedAt).slice(0,10);
}
const ONCE="Counted once: ";
function duplicateWords({source,drill,of}){
return `${source} is of the same drill as ${of} (${drill}).`;
}
var section=$load(3564);
function consoleMerged({outcome,sentence,sites,duplicates},options){
const paint=(0,colour.M)(options.colour);
const heading=["","site","region","date (UTC)","fail over","outage","recover",""].map((text)=>({
text,
paint:paint.dim,
}));
const seconds=({measured})=>(measured===undefined?"-":(0,words.Lu)(measured));
const rows=sites.map((site)=>[
{text:verdictWords(site),paint:(0,section.TH)(site.outcome,paint)},
(0,clean.u)(site.name),
(0,clean.u)(site.region??""),
dayOf(site),
...[site.metrics.failover,site.metrics.outage,site.metrics.recovery].map(seconds),
site.restored===false?{text:"NOT RESTORED",paint:paint.red}:"",
]);
const open=sites.filter((site)=>site.outcome!=="passed"||site.restored===false);
const lines=[
paint.bold((0,section.TH)(outcome,paint)((0,clean.u)(sentence))),
...(rows.length===0?[]:["",...(0,layout.pZ)((0,layout.YB)([heading,...rows]))]),
...open.flatMap((site)=>["",...(0,layout.wW)(`  ${(0,clean.u)(site.name)}: `,(0,clean.u)(site.sentence),(0,layout.qz)(options))]),
...(duplicates.length===0?[]:[""]),
...duplicates.flatMap((duplicate)=>(0,layout.wW)(`  ${ONCE}`,(0,clean.u)(duplicateWords(duplicate)),(0,layout.qz)(options))),
];
return `${lines.join("\n")}\n`;
}
var errors=$load(9807);
var markdown_escape=$load(300);
var fit=$load(9840);
const METRICS=["failover","outage","recovery"];
function markdownMerged(merged){
const{sites,duplicates,problems,outcome,sentence}=merged;
const open=sites.filter((site)=>site.outcome!=="passed"||site.restored===false);
return(0,fit.U)([
{name:"the verdict",lines:[`## ${tables .Gr[outcome]} ${(0,markdown_escape.FV)(sentence)}`]},
{name:"the reports that could not be read",lines:["",...problems.map((problem)=>`- ${(0,markdown_escape.FV)((0,errors.YK)(problem))}`)]},
{
name:"the table of sites",
lines:(0,markdown_escape.tp)(["","site","region","date (UTC)","verdict","time to fail over","outage","time to recover","restored"],sites.map(row)),
},
{
name:"what was counted once",
lines:duplicates.length===0?[]:["",...duplicates.map((one)=>`- ${ONCE}${(0,markdown_escape.FV)(duplicateWords(one))}`)],
},
{
name:"what did not pass",
lines:open.flatMap((site)=>["",`**${(0,markdown_escape.FV)(title(site))}**: ${(0,markdown_escape.FV)(site.sentence)}`]),
},
{
name:"the drills",
lines:[
"",
"<details>",
"<summary>The drills</summary>",
...(0,markdown_escape.tp)(["site","url","account","drill","world","began (UTC)","report"],sites.map((site)=>[
(0,markdown_escape.FV)(title(site)),
(0,markdown_escape.aY)(site.url??""),
(0,markdown_escape.FV)(site.account??""),
(0,markdown_escape.aY)(site.drill),
(0,markdown_escape.FV)(site.world),
(0,units.r4)(site.startedAt).slice(0,19).replace("T"," "),
(0,markdown_escape.aY)(site.source),
])),
"",
"</details>",
],
},
]);
}
function row(site){
return[
tables .Gr[site.outcome],
(0,markdown_escape.FV)(site.name),
(0,markdown_escape.FV)(site.region??""),
dayOf(site),
verdictWords(site),
...METRICS.map((name)=>metric(site.metrics[name])),
site.restored===undefined?"":site.restored?"yes":"**NO**",
];
}
function metric({measured,objective,ruling}){
const limit=objective===undefined?"":` (objective ${(0,units.a3)(objective)}${ruling?` ${tables .K$[ruling]}`:""})`;
return `${measured===undefined?"not seen":(0,words.Lu)(measured)}${limit}`;
}
function title({name,region}){
return region===undefined?name:`${name}, ${region}`;
}
var merge=$load(9817);
var report=$load(6858);
var print_problems=$load(5229);
var write_files=$load(770);
function mergeVerb(settings,files){
const read=[...new Set(files)].map(readReport);
const parts=read.filter((one)=>"report" in one);
const problems=read.filter((one)=>"code" in one);
(0,print_problems.M)(problems);
const merged=(0,merge.C)(parts,problems);
if(settings.report?.markdown!==undefined)
(0,write_files.jH)(settings.report.markdown,markdownMerged(merged));
if(settings.json)
process.stdout.write(`${JSON.stringify(merged,undefined,2)}\n`);
else
process.stdout.write(settings.quiet?`${merged.sentence}\n`:consoleMerged(merged,settings));
return exit_status .$[merged.outcome];
}
function readReport(path){
const place={file:path};
const whose="yours";
let value;
try{
if(!(0,external_node_fs_.statSync)(path).isFile())
throw new Error("it is no file");
value=JSON.parse((0,external_node_fs_.readFileSync)(path,"utf8"));
}
catch(error){
const what=`cannot read the report: ${error.message}`;
return{code:"report.unreadable",what,whose,next:"Name the report.json of each drill.",place};
}
const parsed=report .Q.safeParse(value);
if(parsed.success)
return{source:path,report:parsed.data};
const[issue]=parsed.error.issues;
const what=`this is no report of a drill: ${issue?.path.join(".")||"the whole"}: ${issue?.message}`;
return{
code:"report.not-a-report",
what,
whose,
next:"Name the report.json that a drill or a rehearsal of this version wrote.",
place,
};
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
