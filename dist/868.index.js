export const id=868;
export const ids=[868];
export const modules={
6939:
((_webpack_module,$out,$load)=>{
$load.d($out,{
At:()=>(readEvidence),
CN:()=>(checkArtifactName),
t8:()=>(isKept),
x3:()=>(NONE),
xf:()=>(DRILLS)
});
const DRILLS="failover-drill";
const NAMES={
drill:DRILLS,
rehearse:"failover-drill-rehearse",
gate:"failover-drill-gate",
};
const NONE="none";
const isKept=(mode)=>mode in NAMES;
const DAYS={least:1,most:400};
const LONGEST=200;
const FORBIDDEN=/["/:<>|*?\\\p{Cc}]/u;
function checkArtifactName(name,wrong){
if(name.length<=LONGEST&&!FORBIDDEN.test(name))
return;
wrong("artifact",`artifact is ${JSON.stringify(name)}, which is no artifact's name`,`At most ${LONGEST} characters, none of " : < > | * ? \\ / and no control character.`);
}
function readEvidence(input,mode,wrong){
const standard=NAMES[mode];
if(standard===undefined)
return undefined;
const name=input("artifact")||standard;
checkArtifactName(name,wrong);
const given=input("retention-days");
const days=Number(/^\d{1,3}$/.exec(given)?.[0]);
if(given!==""&&!(days>=DAYS.least&&days<=DAYS.most))
wrong("retention-days",`retention-days is ${JSON.stringify(given)}`,`A whole number of days from ${DAYS.least} to ${DAYS.most}, or nothing for the repository's own setting.`);
return name===NONE?undefined:{name,days:given===""?undefined:days};
}
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
1093:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Ko:()=>(readInputs),
cN:()=>(inputReader),
mc:()=>(INPUTS)
});
var _src_cli_command_line_0=$load(2679);
var _src_errors_1=$load(9807);
var _src_template_nearest_name_4=$load(655);
var _src_time_units_2=$load(6429);
var _evidence_name_3=$load(6939);
const VERBS=["drill","plan","rehearse","gate","sweep","teardown"];
const MODES=[...VERBS,"history"];
const ALL=VERBS;
const PLANNED=["drill","plan","rehearse"];
const KEPT=["drill","rehearse","gate"];
const INPUTS={
mode:{modes:MODES,kind:"own"},
"drill-file":{modes:ALL,kind:"file"},
region:{modes:[...PLANNED,"sweep"],kind:"override"},
account:{modes:[...PLANNED],kind:"override"},
"failover-within":{modes:PLANNED,kind:"override"},
"outage-within":{modes:PLANNED,kind:"override"},
"recovery-within":{modes:PLANNED,kind:"override"},
instances:{modes:PLANNED,kind:"override"},
bucket:{modes:["drill","plan","teardown"],kind:"text"},
"restart-timer":{modes:PLANNED,kind:"text"},
approve:{modes:["drill"],kind:"text"},
confirm:{modes:["teardown"],kind:"own"},
seed:{modes:["drill","rehearse"],kind:"text"},
seeds:{modes:["rehearse","gate"],kind:"text"},
conditions:{modes:["rehearse","gate"],kind:"text"},
base:{modes:["gate"],kind:"text"},
worse:{modes:["gate","history"],kind:"text"},
live:{modes:["plan"],kind:"switch"},
drift:{modes:["plan"],kind:"switch"},
drill:{modes:["sweep"],kind:"text"},
"dry-run":{modes:["sweep"],kind:"switch"},
"connect-to":{modes:["drill"],kind:"list"},
resolver:{modes:["drill","plan","sweep","teardown"],kind:"text"},
runs:{modes:["history"],kind:"history"},
"job-result":{modes:["history"],kind:"history"},
every:{modes:["history"],kind:"history"},
"history-branch":{modes:["history"],kind:"history"},
issue:{modes:["history"],kind:"history"},
"fail-on-regression":{modes:["history"],kind:"history"},
"fail-on-inconclusive":{modes:["drill","rehearse","gate","history"],kind:"own"},
out:{modes:MODES,kind:"text"},
artifact:{modes:[...KEPT,"history"],kind:"evidence"},
"retention-days":{modes:KEPT,kind:"evidence"},
comment:{modes:["gate"],kind:"own"},
token:{modes:MODES,kind:"own"},
};
function readInputs(input,environment){
const problems=[];
const{wrong,onOff,isOf}=inputReader(input,environment,problems);
const mode=readMode(input("mode")||"drill",wrong);
const comment=onOff("comment",mode==="gate");
const failOnInconclusive=onOff("fail-on-inconclusive",mode!=="gate");
const evidence=(0,_evidence_name_3.At)(input,mode,wrong);
const confirm=input("confirm");
if(mode==="teardown"&&confirm==="")
wrong("confirm","teardown deletes stacks and needs confirm","Write the drill's name, as the drill file has it, into confirm.");
const args=[mode];
const files=[];
for(const[name,rule]of Object.entries(INPUTS)){
const given=input(name);
if(given===""||rule.kind==="own")
continue;
if(!isOf(name,rule,mode))
continue;
if(rule.kind==="file")
files.push(given);
else if(rule.kind==="text")
args.push(`--${name}=${given}`);
else if(rule.kind==="switch"&&onOff(name,false))
args.push(`--${name}`);
else if(rule.kind==="list")
args.push(...lines(given).map((text)=>`--${name}=${text}`));
else if(rule.kind==="override"&&mode==="sweep")
args.push(...lines(given).map((text)=>`--${name}=${text}`));
}
if(mode==="gate"&&failOnInconclusive)
args.push("--fail-on-inconclusive");
if(mode==="teardown")
args.push("--yes");
if(input("out")==="")
args.push("--out=failover-drill-report");
const overrides=mode==="sweep"||!PLANNED.includes(mode)?{}:readOverrides(input,wrong);
try{
const settings=(0,_src_cli_command_line_0.ye)([...args,"--",...files],environment,{isTTY:false,columns:120});
if(problems.length>0)
throw new _src_errors_1 .e2(problems);
return{mode,settings:{...settings,overrides},failOnInconclusive,confirm,comment,evidence,token:input("token")};
}
catch(error){
if(!(error instanceof _src_errors_1 .e2)||error.problems===problems)
throw error;
throw new _src_errors_1 .e2([...problems,...error.problems.map(asInput)],error);
}
}
function inputReader(input,environment,problems){
const wrong=(name,what,next)=>{
problems.push({code:`input.${name}`,what,whose:"yours",next});
};
const names=Object.keys(INPUTS);
for(const variable of Object.keys(environment)){
const name=/^INPUT_(.+)$/.exec(variable)?.[1]?.toLowerCase();
if(name===undefined||names.includes(name))
continue;
const near=(0,_src_template_nearest_name_4.qb)(name,names);
wrong(name,`there is no input "${name}"`,near?`Did you mean ${near}?`:"See the inputs in action.yml.");
}
return{
wrong,
onOff:(name,standard)=>{
const given=input(name);
if(given==="")
return standard;
if(/^(true|True|TRUE|false|False|FALSE)$/.test(given))
return given.toLowerCase()==="true";
wrong(name,`${name} is "${given}"`,"Write true or false.");
return standard;
},
isOf:(name,{modes,kind},mode)=>{
if(modes.includes(mode))
return true;
if(kind==="switch"&&input(name).toLowerCase()==="false")
return false;
wrong(name,`${name} means nothing to mode ${mode}`,`It belongs to ${modes.join(", ")}: take it away.`);
return false;
},
};
}
const lines=(text)=>text
.split(/[\n,]/)
.map((line)=>line.trim())
.filter((line)=>line!=="");
function readMode(given,wrong){
const mode=VERBS.find((name)=>name===given);
if(mode!==undefined)
return mode;
const near=(0,_src_template_nearest_name_4.qb)(given,MODES);
wrong("mode",`there is no mode "${given}"`,near?`Did you mean ${near}?`:`One of ${MODES.join(", ")}.`);
return "plan";
}
function asInput(problem){
const named=(text)=>text.replace(/--([a-z-]+)=?/g,"$1 ").replace(/ {2,}/g," ");
return{...problem,code:problem.code.replace(/^command-line\./,"input."),what:named(problem.what),next:named(problem.next)};
}
function readOverrides(input,wrong){
const region=input("region");
if(region!==""&&!/^[a-z]{2}(-[a-z]+)+-\d+$/.test(region))
wrong("region",`region is "${region}", which is none`,"For example ap-northeast-1.");
const account=input("account");
if(account!==""&&!/^\d{12}$/.test(account))
wrong("account",`account is "${account}", which is no account id`,"Twelve digits.");
const objectives=Object.fromEntries(["failover","outage","recovery"].flatMap((name)=>{
const given=input(`${name}-within`);
if(given==="")
return[];
const length=(0,_src_time_units_2.E9)(given);
if(length===undefined||length<1)
wrong(`${name}-within`,`${name}-within is "${given}", which is no duration`,"With its unit, for example 4m or 90s.");
return[[name,length??0]];
}));
const instances=input("instances");
const zone=/^[a-z]{2}(-[a-z0-9]+)+-\d+[a-z]$/.test(instances);
if(instances!==""&&instances!=="all"&&instances!=="one"&&!zone)
wrong("instances",`instances is "${instances}"`,"all, one, or the name of an availability zone such as ap-northeast-1a.");
return{
...(region===""?{}:{region}),
...(account===""?{}:{account}),
...(Object.keys(objectives).length===0?{}:{objectives}),
...(instances===""?{}:{instances:instances==="all"||instances==="one"?instances:{zone:instances}}),
};
}
}),
2868:
((_webpack_module,$out,$load)=>{
$load.r($out);
$load.d($out,{
main:()=>(main)
});
var errors=$load(3921);
var src_errors=$load(9807);
var exit_status=$load(8123);
var refusal=$load(2148);
var fresh_seed=$load(4136);
var read_drill=$load(5512);
var drill_memory=$load(3943);
var evidence_name=$load(6939);
var external_node_fs_=$load(3024);
var external_node_path_=$load(6760);
var evidence_folder=$load(6072);
const LIST="failover-drill-folders";
function takeFolder(out,keeps,environment){
const{RUNNER_TEMP:temporary}=environment;
if(!temporary)
return;
const folder=(0,external_node_path_.resolve)(out);
const list=(0,external_node_path_.join)(temporary,LIST);
const line=JSON.stringify([environment.GITHUB_RUN_ID,environment.GITHUB_RUN_ATTEMPT,environment.GITHUB_JOB,folder]);
if(isTaken(list,line,folder))
throw new src_errors .e2([
{
code:"input.out-taken",
what:`out is ${out}, where an earlier step of this job has its evidence, which would be overwritten before it is kept`,
whose:"yours",
next:"Give each step of the job a folder of its own with the input out.",
},
]);
if(!keeps)
return;
try{
(0,external_node_fs_.appendFileSync)(list,`${line}\n`);
}
catch{
}
}
function isTaken(list,line,folder){
try{
return(0,external_node_fs_.existsSync)(list)&&(0,external_node_fs_.readFileSync)(list,"utf8").split("\n").includes(line)&&(0,evidence_folder.h_)(folder).length>0;
}
catch{
return false;
}
}
var written=$load(7226);
var action_inputs=$load(1093);
async function runMode(mode,settings,watcher){
switch(mode){
case "drill":
return(await Promise.all([$load.e(771),$load.e(894),$load.e(290),$load.e(942),$load.e(10),$load.e(442),$load.e(347),$load.e(229)]).then($load.bind($load,4347))).drillVerb(settings,watcher);
case "plan":
return(await Promise.all([$load.e(771),$load.e(290),$load.e(942),$load.e(10),$load.e(7),$load.e(295),$load.e(417),$load.e(610)]).then($load.bind($load,7417))).planVerb(settings);
case "rehearse":
return(await Promise.all([$load.e(771),$load.e(290),$load.e(942),$load.e(10),$load.e(7),$load.e(295),$load.e(417),$load.e(610)]).then($load.bind($load,7417))).rehearseVerb(settings);
case "gate":
return(await Promise.all([$load.e(771),$load.e(290),$load.e(942),$load.e(10),$load.e(7),$load.e(295),$load.e(417),$load.e(610)]).then($load.bind($load,7417))).gateVerb(settings);
case "sweep":
return(await Promise.all([$load.e(771),$load.e(894),$load.e(290),$load.e(942),$load.e(10),$load.e(442),$load.e(347),$load.e(229)]).then($load.bind($load,4347))).sweepVerb(settings);
case "teardown":
return(await Promise.all([$load.e(771),$load.e(894),$load.e(290),$load.e(942),$load.e(10),$load.e(442),$load.e(347),$load.e(229)]).then($load.bind($load,4347))).teardownVerb(settings);
}
}
const WORDS={
[exit_status .$.passed]:"passed",
[exit_status .$.failed]:"failed",
[exit_status .$.badInput]:"bad-input",
[exit_status .$.inconclusive]:"inconclusive",
[exit_status .$.refused]:"refused",
[exit_status .$.errored]:"errored",
[exit_status .$.swept]:"mended",
[exit_status .$.notSwept]:"not-mended",
};
function outcomeOf(mode,status){
if(mode==="sweep"&&status===exit_status .$.passed)
return "nothing-found";
return WORDS[status]??"interrupted";
}
function isFailure(status,failOnInconclusive){
if(status===exit_status .$.inconclusive)
return failOnInconclusive;
return status!==exit_status .$.passed&&status!==exit_status .$.swept;
}
const METRICS=["failover","outage","recovery"];
const PATHS={
journal:"journal.jsonl",
report:"report.json",
"summary-file":"summary.md",
html:"report.html",
junit:"junit.xml",
distribution:"distribution.json",
"gate-report":"gate.json",
};
const OUTPUTS=[
"outcome",
"sentence",
...METRICS.flatMap((metric)=>[`${metric}-lower`,`${metric}-upper`]),
...METRICS.flatMap((metric)=>[`predicted-${metric}-lower`,`predicted-${metric}-upper`]),
"restored",
"drill-id",
"plan-digest",
"out",
...Object.keys(PATHS),
"history",
];
const seconds=(millis)=>String(Math.round(millis)/ 1_000);
function tellPlan(runner,{digest,budget}){
runner.setOutput("plan-digest",digest);
for(const metric of METRICS){
const predicted=budget.metrics[metric];
if(predicted===undefined)
continue;
runner.setOutput(`predicted-${metric}-lower`,seconds(predicted.min));
runner.setOutput(`predicted-${metric}-upper`,seconds(predicted.max));
}
}
function tellReport(runner,report){
runner.setOutput("outcome",report.outcome);
runner.setOutput("sentence",report.sentence);
runner.setOutput("drill-id",report.drill.id);
if(report.restored!==undefined)
runner.setOutput("restored",String(report.restored));
for(const{metric,measured}of report.measurements){
if(measured!==undefined)
tellRange(runner,metric,measured.min,measured.max);
}
}
function tellDistribution(runner,{metrics}){
for(const{metric,min,max}of metrics)
tellRange(runner,metric,min,max);
}
function tellGate(runner,{outcome,sentence,metrics}){
runner.setOutput("outcome",outcome);
runner.setOutput("sentence",sentence);
for(const{metric,rehearsed,predicted}of metrics){
if(rehearsed.head!==undefined)
tellRange(runner,metric,rehearsed.head.min,rehearsed.head.max);
if(predicted.head!==undefined)
tellRange(runner,`predicted-${metric}`,predicted.head.min,predicted.head.max);
}
}
function tellRange(runner,name,lower,upper){
if(!OUTPUTS.includes(`${name}-lower`))
return;
runner.setOutput(`${name}-lower`,seconds(lower));
runner.setOutput(`${name}-upper`,seconds(upper));
}
function tellPaths(runner,out,since){
runner.setOutput("out",out);
for(const[name,file]of Object.entries(PATHS)){
if(since.has(file))
runner.setOutput(name,(0,external_node_path_.join)(out,file));
}
}
function filesNow(out){
return new Map(Object.values(PATHS).flatMap((file)=>{
try{
return[[file,(0,external_node_fs_.readFileSync)((0,external_node_path_.join)(out,file),"utf8")]];
}
catch{
return[];
}
}));
}
const TITLES={
deploy:"Deploy the stacks",
"steady-before":"Steady state before the fault",
inject:"Inject the fault",
observe:"Observe the failover",
restore:"Restore",
recover:"Watch the recovery",
cleanup:"Clean up",
};
function phaseGroups(runner){
let open=false;
const close=()=>{
if(open)
runner.endGroup();
open=false;
};
return{
close,
onFact:(fact)=>{
if(fact.kind!=="phase")
return;
close();
if(fact.state==="left")
return;
runner.group(TITLES[fact.phase]);
open=true;
},
};
}
var action_runner=$load(6854);
var saved_state=$load(4529);
var words=$load(3023);
async function main(runner,log,environment){
const memory=(0,drill_memory.z)(runner);
try{
if(runner.input("mode")==="history"){
process.exitCode=await(await Promise.all([$load.e(306),$load.e(290),$load.e(968)]).then($load.bind($load,5968))).historyMode(runner,environment);
return;
}
const inputs=(0,action_inputs.Ko)(runner.input,environment);
for(const secret of[inputs.token,environment.AWS_SECRET_ACCESS_KEY,environment.AWS_SESSION_TOKEN])
if(secret)
runner.mask(secret);
const{evidence,mode,settings}=inputs;
if((0,evidence_name.t8)(mode))
takeFolder(settings.out,evidence!==undefined,environment);
try{
await runInputs(runner,log,inputs,memory);
}
finally{
if(evidence!==undefined)
(0,written.T)(runner,settings.out);
}
}
catch(error){
tellFailure(runner,error,memory);
process.exitCode=1;
}
}
function tellFailure(runner,error,{facts,report}){
const problems=(0,errors.GW)(error);
const refused=error instanceof refusal .P;
const ran=facts.length>0;
const status=ran||problems.some(({whose})=>whose!=="yours")?exit_status .$.errored:exit_status .$.badInput;
for(const problem of problems)
process.stdout.write(`${(0,src_errors.YK)(problem)}\n`);
(0,action_runner.fz)(runner,problems);
const what=problems[0]?.what??"";
if(report!==undefined)
tellReport(runner,report);
for(const fact of facts)
if(fact.kind==="drill.started")
runner.setOutput("drill-id",fact.drill);
runner.setOutput("outcome",outcomeOf("drill",refused&&!ran?exit_status .$.refused:status));
runner.setOutput("sentence",report===undefined?what:`${report.sentence} ${what}`);
runner.summary((0,words.g)(ran?"The drill ran, and not all of it could be told":refused?"Refused":"Nothing ran",problems));
}
async function runInputs(runner,log,inputs,memory){
const{mode,evidence}=inputs;
if(evidence!==undefined)
(0,saved_state.rr)(runner,inputs.settings.out,evidence);
const settings={...inputs.settings,run:`drill-${(0,fresh_seed.W)()}`};
const plan=mode==="gate"||mode==="sweep"?undefined:(0,read_drill.IC)(settings.file,settings);
if(plan!==undefined)
tellPlan(runner,plan);
if(mode==="teardown"&&plan?.name!==inputs.confirm)
throw notConfirmed(inputs.confirm,plan?.name??"");
const before=filesNow(settings.out);
runner.debug(JSON.stringify({mode,settings:{...settings,file:plan?.drillFile??settings.file}}));
const isDrill=mode==="drill"&&plan!==undefined;
if(isDrill)
(0,saved_state.vT)(runner,{drill:settings.run,out:settings.out,resolver:runner.input("resolver"),plan});
const groups=phaseGroups(runner);
const onFact=(fact)=>{
memory.onFact(fact);
groups.onFact(fact);
if(fact.kind!=="sample"&&fact.kind!=="plan")
runner.debug(JSON.stringify(fact));
};
let unwritten=[];
const onReport=(report,problems)=>{
memory.onReport(report);
unwritten=problems;
};
log.said();
let status;
try{
status=await runMode(mode,settings,{onFact,onReport});
}
finally{
groups.close();
if(isDrill&&(memory.facts.length===0||(0,saved_state.jf)(memory)==="nothing"))
(0,saved_state.Q8)(runner);
}
(0,action_runner.fz)(runner,unwritten);
await tell(runner,inputs,status,{said:log.said(),before,judged:memory.report,unwritten});
}
async function tell(runner,{mode,settings,failOnInconclusive,comment,token},status,{said,before,judged,unwritten}){
const now=filesNow(settings.out);
const written=new Set([...now].flatMap(([name,text])=>(before.get(name)===text?[]:name)));
if(mode==="rehearse"||mode==="gate")
for(const name of namesOf(mode,settings.seeds))
if(now.has(name))
written.add(name);
const parsed=(name)=>written.has(name)?JSON.parse(now.get(name)??"null"):undefined;
const report=mode==="rehearse"?parsed("report.json"):judged;
const gated=mode==="gate"?parsed("gate.json"):undefined;
const spread=mode==="rehearse"?parsed("distribution.json"):undefined;
runner.setOutput("outcome",outcomeOf(mode,status));
if(report!==undefined)
tellReport(runner,report);
if(status===exit_status .$.errored)
runner.setOutput("outcome",outcomeOf(mode,status));
if(gated!==undefined)
tellGate(runner,gated);
if(spread!==undefined)
tellDistribution(runner,spread);
tellPaths(runner,settings.out,written);
const summary=written.has("summary.md")?now.get("summary.md"):undefined;
runner.summary(summary??(0,words.E)(`Failover Drill: ${mode}`,said));
const failed=isFailure(status,failOnInconclusive);
const verdict=report?.sentence??gated?.sentence??`${mode}: ${outcomeOf(mode,status)}`;
const sentence=[...unwritten.map(({what})=>`No report was kept: ${what.replace(/\.?$/,".")}`),verdict].join(" ");
if(sentence!==(report??gated)?.sentence)
runner.setOutput("sentence",sentence);
if(failed)
runner.error(sentence,{title:`Failover Drill: ${mode}`});
else if(status===exit_status .$.swept||status===exit_status .$.inconclusive)
runner.warning(sentence,{title:`Failover Drill: ${mode}`});
if(gated!==undefined&&comment){
const{commentOnPullRequest}=await Promise.all([$load.e(295),$load.e(653)]).then($load.bind($load,1935));
await commentOnPullRequest(runner,token,gated);
}
process.exitCode=failed?1:0;
}
function namesOf(mode,seeds){
if(mode==="gate")
return["gate.json","summary.md"];
return seeds>1?["distribution.json","summary.md"]:["journal.jsonl","report.json","summary.md","report.html","junit.xml"];
}
function notConfirmed(given,name){
return new src_errors .e2([
{
code:"teardown.not-confirmed",
what:`Nothing was deleted: confirm is "${given}", the drill is called "${name}".`,
whose:"yours",
next:"Write the drill's name into confirm.",
},
]);
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
