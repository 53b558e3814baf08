export const id=805;
export const ids=[805,526,145];
export const modules={
6072:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Qo:()=>(isPortable),
cH:()=>(stampsOf),
nG:()=>(filesIn),
tW:()=>(isOlder)
});
var node_fs_0=$load(3024);
var node_path_1=$load(6760);
const FILES_MAX=10_000;
function filesIn(folder){
const files=[];
const look=(below)=>{
for(const entry of entriesOf((0,node_path_1.join)(folder,below))){
const path=below===""?entry.name:`${below}/${entry.name}`;
if(entry.isDirectory())
look(path);
if(!entry.isFile())
continue;
const{size,mtimeMs}=(0,node_fs_0.lstatSync)((0,node_path_1.join)(folder,path));
files.push({path,bytes:size,modified:mtimeMs});
if(files.length>FILES_MAX)
throw new Error(`the folder has more than ${FILES_MAX} files`);
}
};
look("");
return files.toSorted((a,b)=>(a.path<b.path?-1:1));
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
const STAMPS_MAX=500;
function stampsOf(folder){
try{
const files=filesIn(folder);
return files.length>STAMPS_MAX?{}:Object.fromEntries(files.map((file)=>[file.path,stamp(file)]));
}
catch{
return{};
}
}
const isOlder=(file,before)=>before[file.path]===stamp(file);
const stamp=({bytes,modified})=>`${bytes} ${modified}`;
const FORBIDDEN=/[":<>|*?\\\p{Cc}]/u;
const isPortable=({path})=>!FORBIDDEN.test(path);
}),
6939:
((_webpack_module,$out,$load)=>{
$load.d($out,{
At:()=>(readEvidence),
CN:()=>(checkArtifactName),
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
1093:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Ko:()=>(readInputs),
cN:()=>(inputReader),
mc:()=>(INPUTS)
});
var _src_cli_command_line_0=$load(4473);
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
805:
((_webpack_module,$out,$load)=>{
$load.r($out);
$load.d($out,{
main:()=>(main)
});
var external_node_fs_=$load(3024);
var external_node_path_=$load(6760);
var errors=$load(7782);
var src_errors=$load(9807);
var exit_status=$load(8123);
var refusal=$load(2148);
var fresh_seed=$load(4136);
var read_drill=$load(7021);
var action_inputs=$load(1093);
async function runMode(mode,settings,onFact){
switch(mode){
case "drill":
return(await Promise.all([$load.e(514),$load.e(894),$load.e(120),$load.e(585),$load.e(10),$load.e(442),$load.e(952),$load.e(229)]).then($load.bind($load,8952))).drillVerb(settings,onFact);
case "plan":
return(await Promise.all([$load.e(514),$load.e(120),$load.e(585),$load.e(10),$load.e(392),$load.e(295),$load.e(23),$load.e(610)]).then($load.bind($load,6023))).planVerb(settings);
case "rehearse":
return(await Promise.all([$load.e(514),$load.e(120),$load.e(585),$load.e(10),$load.e(392),$load.e(295),$load.e(23),$load.e(610)]).then($load.bind($load,6023))).rehearseVerb(settings);
case "gate":
return(await Promise.all([$load.e(514),$load.e(120),$load.e(585),$load.e(10),$load.e(392),$load.e(295),$load.e(23),$load.e(610)]).then($load.bind($load,6023))).gateVerb(settings);
case "sweep":
return(await Promise.all([$load.e(514),$load.e(894),$load.e(120),$load.e(585),$load.e(10),$load.e(442),$load.e(952),$load.e(229)]).then($load.bind($load,8952))).sweepVerb(settings);
case "teardown":
return(await Promise.all([$load.e(514),$load.e(894),$load.e(120),$load.e(585),$load.e(10),$load.e(442),$load.e(952),$load.e(229)]).then($load.bind($load,8952))).teardownVerb(settings);
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
const path=(0,external_node_path_.join)(out,file);
return(0,external_node_fs_.existsSync)(path)?[[file,(0,external_node_fs_.readFileSync)(path,"utf8")]]:[];
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
try{
if(runner.input("mode")==="history"){
process.exitCode=await(await Promise.all([$load.e(434),$load.e(120),$load.e(616)]).then($load.bind($load,1616))).historyMode(runner,environment);
return;
}
const inputs=(0,action_inputs.Ko)(runner.input,environment);
for(const secret of[inputs.token,environment.AWS_SECRET_ACCESS_KEY,environment.AWS_SESSION_TOKEN])
if(secret)
runner.mask(secret);
await runInputs(runner,log,inputs);
}
catch(error){
const problems=(0,errors.GW)(error);
const refused=error instanceof refusal .P;
const status=refused
?exit_status .$.refused
:problems.some(({whose})=>whose!=="yours")
?exit_status .$.errored
:exit_status .$.badInput;
for(const problem of problems)
process.stdout.write(`${(0,src_errors.YK)(problem)}\n`);
(0,action_runner.f)(runner,problems);
runner.setOutput("outcome",outcomeOf("drill",status));
runner.setOutput("sentence",problems[0]?.what??"");
runner.summary((0,words.g)(refused?"Refused":"Nothing ran",problems));
process.exitCode=1;
}
}
async function runInputs(runner,log,inputs){
const{mode,evidence}=inputs;
if(evidence!==undefined)
(0,saved_state.rr)(runner,inputs.settings.out,evidence);
const settings={...inputs.settings,run:`drill-${(0,fresh_seed.W)()}`};
const plan=mode==="gate"||mode==="sweep"?undefined:(0,read_drill.readDrill)(settings.file,settings);
if(plan!==undefined)
tellPlan(runner,plan);
if(mode==="teardown"&&plan?.name!==inputs.confirm)
throw notConfirmed(inputs.confirm,plan?.name??"");
const before=filesNow(settings.out);
runner.debug(JSON.stringify({mode,settings:{...settings,file:plan?.drillFile??settings.file}}));
const saved=mode==="drill"&&plan!==undefined
?(0,saved_state.vT)(runner,settings,{
drill:settings.run,
region:plan.region,
drillFile:plan.drillFile,
resolver:runner.input("resolver"),
})
:undefined;
const groups=phaseGroups(runner);
const onFact=(fact)=>{
groups.onFact(fact);
if(fact.kind!=="sample"&&fact.kind!=="plan")
runner.debug(JSON.stringify(fact));
};
log.said();
let status;
try{
status=await runMode(mode,settings,onFact);
}
finally{
groups.close();
if(saved!==undefined&&(0,saved_state.jf)((0,saved_state.PR)(saved))==="nothing")
(0,saved_state.Q8)(runner);
}
await tell(runner,inputs,status,{said:log.said(),before});
}
async function tell(runner,{mode,settings,failOnInconclusive,comment,token},status,{said,before}){
const now=filesNow(settings.out);
const written=new Set([...now].flatMap(([name,text])=>(before.get(name)===text?[]:name)));
if(mode==="rehearse"||mode==="gate")
for(const name of namesOf(mode,settings.seeds))
if(now.has(name))
written.add(name);
const parsed=(name)=>written.has(name)?JSON.parse(now.get(name)??"null"):undefined;
const report=mode==="drill"||mode==="rehearse"?parsed("report.json"):undefined;
const gated=mode==="gate"?parsed("gate.json"):undefined;
const spread=mode==="rehearse"?parsed("distribution.json"):undefined;
runner.setOutput("outcome",outcomeOf(mode,status));
if(report!==undefined)
tellReport(runner,report);
if(gated!==undefined)
tellGate(runner,gated);
if(spread!==undefined)
tellDistribution(runner,spread);
tellPaths(runner,settings.out,written);
const summary=written.has("summary.md")?(0,external_node_fs_.readFileSync)((0,external_node_path_.join)(settings.out,"summary.md"),"utf8"):undefined;
runner.summary(summary??(0,words.E)(`Failover Drill: ${mode}`,said));
const failed=isFailure(status,failOnInconclusive);
const sentence=report?.sentence??gated?.sentence??`${mode}: ${outcomeOf(mode,status)}`;
if(report===undefined&&gated===undefined)
runner.setOutput("sentence",sentence);
if(failed)
runner.error(sentence,{title:`Failover Drill: ${mode}`});
else if(status===exit_status .$.swept||status===exit_status .$.inconclusive)
runner.warning(sentence,{title:`Failover Drill: ${mode}`});
if(gated!==undefined&&comment){
const{commentOnPullRequest}=await Promise.all([$load.e(295),$load.e(220)]).then($load.bind($load,1935));
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
4529:
((_webpack_module,$out,$load)=>{
$load.d($out,{
FW:()=>(unfinishedDrill),
PR:()=>(journalOf),
Q8:()=>(saveFinished),
jf:()=>(leftBy),
rh:()=>(savedEvidence),
rr:()=>(saveEvidence),
vT:()=>(saveDrill)
});
var node_fs_0=$load(3024);
var node_path_1=$load(6760);
var _src_journal_jsonl_3=$load(0);
var _src_safety_undone_4=$load(9778);
var _evidence_folder_2=$load(6072);
const NAME="drill";
const FINISHED="finished";
const EVIDENCE="evidence";
function saveEvidence(runner,out,{name,days}){
const folder=(0,node_path_1.resolve)(out);
runner.saveState(EVIDENCE,JSON.stringify({folder,name,days,before:(0,_evidence_folder_2.cH)(folder)}));
}
function savedEvidence(runner){
const text=runner.state(EVIDENCE);
return text===""?undefined:JSON.parse(text);
}
function saveDrill(runner,settings,drill){
const saved={
...drill,
drillFile:(0,node_path_1.resolve)(drill.drillFile),
journal:(0,node_path_1.resolve)((0,node_path_1.join)(settings.out,"journal.jsonl")),
overrides:settings.overrides??{},
};
runner.saveState(NAME,JSON.stringify(saved));
return saved;
}
function saveFinished(runner){
runner.saveState(FINISHED,"true");
}
function unfinishedDrill(runner){
const text=runner.state(NAME);
return text===""||runner.state(FINISHED)==="true"?undefined:JSON.parse(text);
}
function journalOf({journal,drill}){
if(!(0,node_fs_0.existsSync)(journal))
return[];
const{facts}=(0,_src_journal_jsonl_3.z8)((0,node_fs_0.readFileSync)(journal,"utf8"),journal);
return facts.some((fact)=>fact.kind==="drill.started"&&fact.drill===drill)?facts:[];
}
function leftBy(facts){
if(facts.length===0)
return "perhaps";
const ended=facts.some(({kind})=>kind==="drill.ended");
const behind=facts.findLast((fact)=>fact.kind==="left-behind");
if(ended&&(0,_src_safety_undone_4.sC)(facts).length===0&&behind!==undefined&&behind.things.length===0)
return "nothing";
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
2148:
((_webpack_module,$out,$load)=>{
$load.d($out,{
P:()=>(Refusal)
});
var _errors_0=$load(9807);
class Refusal extends _errors_0 .e2{
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
if(facts.length===0&&broken.length>1)
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
return[...down];
}
function instancesToStart(facts){
const gone=new Set(facts.flatMap((fact)=>(fact.kind==="undo.failed"?(fact.gone??[]):[])));
return instancesDown(facts).filter((id)=>!gone.has(id));
}
})
};
