export const id=295;
export const ids=[295];
export const modules={
8842:
((_webpack_module,$out,$load)=>{
$load.d($out,{
H5:()=>(derivationChanges),
I5:()=>(warningChanges),
Oq:()=>(notModelled)
});
function derivationChanges(base,head){
const about=(line)=>line.split(":")[0];
const[before,after]=[base.budget.derivation,head.budget.derivation];
const gone=before.filter((line)=>!after.includes(line));
const come=after.filter((line)=>!before.includes(line));
const subjects=new Set([...gone,...come].map(about));
const of=(lines,subject)=>lines.find((line)=>about(line)===subject);
return[...subjects].map((subject)=>({base:of(gone,subject),head:of(come,subject)}));
}
function warningChanges(base,head){
const same=(a,b)=>a.code===b.code&&a.what===b.what;
const[before,after]=[base?.budget.warnings??[],head.budget.warnings];
return{
appeared:after.filter((warning)=>!before.some((other)=>same(warning,other))),
gone:before.filter((warning)=>!after.some((other)=>same(warning,other))),
stay:after.filter((warning)=>before.some((other)=>same(warning,other))),
};
}
function notModelled(base,head){
const list=(plan)=>(plan?.stacks??[]).flatMap(({key,notModelled})=>notModelled.map((one)=>({stack:key,...one})));
const before=new Set(list(base).map(({stack,logicalId})=>`${stack}/${logicalId}`));
return list(head).map((one)=>({...one,isNew:base!==undefined&&!before.has(`${one.stack}/${one.logicalId}`)}));
}
}),
8508:
((_webpack_module,$out,$load)=>{
$load.d($out,{
QV:()=>(sameText),
jh:()=>(isMap),
tX:()=>(differences)
});
function differences(before,after){
const found=[];
compare(before,after,[],found);
return found;
}
function sameText(a,b){
return JSON.stringify(canonical(a))===JSON.stringify(canonical(b));
}
function compare(before,after,path,found){
if(isMap(before)&&isMap(after)&&functionOf(before)===functionOf(after)&&!isReference(functionOf(after))){
for(const key of new Set([...Object.keys(before),...Object.keys(after)])){
compare(own(before,key),own(after,key),[...path,key],found);
}
}
else if(Array.isArray(before)&&Array.isArray(after)){
compareLists(before,after,path,found);
}
else if(!sameText(before,after)){
found.push({path,before,after,basePath:path,headPath:path});
}
}
function compareLists(before,after,path,found){
if(before.length===after.length&&!isReordered(before,after)){
for(const[index,item]of before.entries())
compare(item,after[index],[...path,index],found);
return;
}
const first=before.findIndex((item,index)=>!sameText(item,after[index]));
const start=first<0?before.length:first;
if(start===before.length&&start===after.length)
return;
const at=(list)=>(start<list.length?[...path,start]:path);
found.push({path,before,after,basePath:at(before),headPath:at(after)});
}
function isReordered(before,after){
const texts=(list)=>list.map((item)=>JSON.stringify(canonical(item)));
const sorted=(list)=>list.toSorted().join("\n");
const[a,b]=[texts(before),texts(after)];
return sorted(a)===sorted(b)&&a.join("\n")!==b.join("\n");
}
function functionOf(map){
const[key,...rest]=Object.keys(map);
return key!==undefined&&rest.length===0&&(key==="Ref"||key.startsWith("Fn::"))?key:undefined;
}
function isReference(name){
return name==="Ref"||name==="Fn::GetAtt";
}
function isMap(value){
return typeof value==="object"&&value!==null&&!Array.isArray(value);
}
function own(map,key){
return Object.hasOwn(map,key)?map[key]:undefined;
}
function canonical(value){
if(Array.isArray(value))
return value.map(canonical);
if(!isMap(value))
return value;
return Object.fromEntries(Object.keys(value)
.sort()
.map((key)=>[key,canonical(value[key])]));
}
}),
1162:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Lg:()=>(HOW_WORDS),
w7:()=>(effectsOf),
zV:()=>(causedReplacements)
});
var _report_tables_0=$load(4712);
var _verdict_words_1=$load(2225);
var _compare_plans_4=$load(8842);
var _loosened_2=$load(9711);
var _types_3=$load(5233);
const DERIVATION_SHOWN=2;
function effectsOf(undone,head,base){
const[before,after]=[undone.plan.budget,head.plan.budget];
const predicted=_types_3 .W.flatMap((metric)=>{
const[was,is]=[before.metrics[metric],after.metrics[metric]];
const words=(range)=>(range===undefined?"none":(0,_verdict_words_1.Lu)(range));
return words(was)===words(is)?[]:[`predicted ${_report_tables_0 .dt[metric]}: ${words(was)} → ${words(is)}`];
});
const why=predicted.length===0?[]:(0,_compare_plans_4.H5)(undone.plan,head.plan).slice(0,DERIVATION_SHOWN);
return[
...(before.failsOver&&!after.failsOver?["these templates never fail over to the error page"]:[]),
...(!before.failsOver&&after.failsOver?["these templates fail over again"]:[]),
...predicted,
...why.map(({base:was,head:is})=>is??`no longer: ${was}`),
...(0,_compare_plans_4.I5)(undone.plan,head.plan).appeared.map(({what})=>`warning: ${what}`),
...causedReplacements(undone,head).map(({stack,logicalId,how})=>`${stack}/${logicalId} would be ${HOW_WORDS[how]}`),
...(0,_loosened_2.E)(base,head.plan).filter((line)=>!(0,_loosened_2.E)(base,undone.plan).includes(line)),
];
}
const HOW_WORDS={
replaced:"replaced",
"maybe-replaced":"interrupted or replaced",
renamed:"replaced under another name",
removed:"deleted",
};
function causedReplacements(undone,head){
return head.replacements.filter((one)=>!undone.replacements.some(({stack,logicalId,how})=>stack===one.stack&&logicalId===one.logicalId&&how===one.how));
}
}),
7151:
((_webpack_module,$out,$load)=>{
$load.d($out,{
DI:()=>(isFailing),
Uh:()=>(shiftWords),
iM:()=>(judgeRehearsals)
});
var _report_tables_0=$load(4712);
var _time_units_1=$load(6429);
var _verdict_words_2=$load(2225);
var _spread_3=$load(2845);
var _types_4=$load(5233);
const FAILURES_ALLOWED=0.01;
const UNCLEAR_ALLOWED=0.05;
const REPLAYS_SHOWN=3;
const CAUSES_SHOWN=4;
const FAILING=["failed","refused","errored"];
function isFailing({outcome}){
return FAILING.includes(outcome);
}
function judgeRehearsals(base,head,metrics,replay){
return[
drillPasses(base,head,replay),
...stillProven(base,head,metrics),
..._types_4 .W.flatMap((metric)=>objectiveMet(head,metric)),
...metrics.flatMap(notWorse),
];
}
function ruleFailures(failing,of){
if(failing===0)
return "held";
return(0,_spread_3._j)(failing,of)>FAILURES_ALLOWED?"deviated":"inconclusive";
}
function drillPasses(base,{results},replay){
const failing=results.filter(isFailing);
const unclear=results.filter(({outcome})=>outcome==="inconclusive");
const before=base?.results.filter(isFailing).length;
const beforeWords=base===undefined?[]:[`on base ${before} of ${base.results.length} did not pass`];
if(failing.length===0){
const tooMany=unclear.length>UNCLEAR_ALLOWED*results.length;
return{
check:"drill-passes",
ruling:tooMany?"inconclusive":"held",
title:tooMany
?`${unclear.length} of ${(0,_verdict_words_2.U9)(results.length,"rehearsal")} prove nothing`
:`the drill passes in ${results.length-unclear.length} of ${(0,_verdict_words_2.U9)(results.length,"rehearsal")}`,
details:tooMany
?[...proofOf(unclear),...beforeWords]
:[`so it fails in fewer than ${rarest(results.length)} of 100 drills (95 %)`],
replays:replaysOf(unclear,replay),
};
}
const ruling=ruleFailures(failing.length,results.length);
const how=(0,_verdict_words_2.N4)(failing.map(({outcome})=>outcome));
return{
check:"drill-passes",
ruling,
title:`the drill does not pass in ${failing.length} of ${(0,_verdict_words_2.U9)(results.length,"rehearsal")} (${how}): ${reasonOf(failing[0])}`,
details:[
...proofOf(failing),
...(ruling==="inconclusive"?["so few that it may be less than one in a hundred drills; more seeds would tell"]:[]),
...beforeWords,
],
replays:replaysOf(failing,replay),
};
}
function rarest(tries){
return(300 / tries).toFixed(tries<100?0:1).replace(/\.0$/,"");
}
function proofOf(results){
const first=results[0];
if(first===undefined)
return[];
const deviated=first.findings.filter(({ruling})=>ruling==="deviated");
return(deviated.length>0?deviated:first.findings)
.slice(0,2)
.flatMap(({title,actual,causes})=>[`${withoutStop(title)}: ${oneLine(actual)}`,...causes.slice(0,CAUSES_SHOWN).map(oneLine)]);
}
function oneLine(text){
return text.replace(/\s*\n\s*/g," ");
}
function withoutStop(text){
return text.replace(/\.$/,"");
}
function reasonOf(result){
return withoutStop(result?.sentence??"").replace(/^[A-Z][a-z]+: /,"");
}
function replaysOf(results,replay){
return results.slice(0,REPLAYS_SHOWN).map(({seed,outcome,sentence})=>({seed,outcome,sentence,replay:replay(seed)}));
}
function stillProven(base,head,metrics){
const failover=metrics.find(({metric})=>metric==="failover")?.rehearsed;
if(base===undefined||failover?.base===undefined||failover.head!==undefined)
return[];
if(head.results.every(isFailing))
return[];
const{expected}=head.plan.fault;
const partial=expected!==undefined&&expected.selected<expected.total;
return[
{
check:"failover-proven",
ruling:"inconclusive",
title:"the drill no longer shows a failover: no rehearsal came to the error page, on base all that passed did",
details:partial?[`the fault stops only ${expected.selected} of ${expected.total} instances`]:[],
replays:[],
},
];
}
function objectiveMet({results},metric){
const ruled=results.flatMap((result)=>{
const one=result.measurements.find((measurement)=>measurement.metric===metric);
return one?.objective===undefined||one.objectiveRuling===undefined
?[]
:[{result,ruling:one.objectiveRuling,limit:one.objective}];
});
const limit=ruled[0]?.limit;
if(limit===undefined)
return[];
const missed=ruled.filter(({ruling})=>ruling==="deviated").map(({result})=>result);
const unclear=ruled.filter(({ruling})=>ruling==="inconclusive").length;
const ruling=missed.length>0?ruleFailures(missed.length,ruled.length):unclear>UNCLEAR_ALLOWED*ruled.length?"inconclusive":"held";
const about=`the objective for the ${_report_tables_0 .dt[metric]}, ${(0,_time_units_1.a3)(limit)},`;
return[
{
check:"objective-met",
metric,
ruling,
title:missed.length>0
?`${about} is missed in ${missed.length} of ${(0,_verdict_words_2.U9)(ruled.length,"rehearsal")}`
:unclear>0
?`${about} is not missed, but ${unclear} of ${(0,_verdict_words_2.U9)(ruled.length,"rehearsal")} cannot tell`
:`${about} is met in ${ruled.length} of ${(0,_verdict_words_2.U9)(ruled.length,"rehearsal")}`,
details:[],
replays:[],
},
];
}
function notWorse({metric,shift,rehearsed}){
if(rehearsed.base===undefined||rehearsed.head===undefined)
return[];
if(shift===undefined){
const title=`too few rehearsals measured the ${_report_tables_0 .dt[metric]} on both sides to tell whether it is worse: ${_spread_3 .iQ} are the least`;
return[{check:"not-worse",metric,ruling:"inconclusive",title,details:[],replays:[]}];
}
const shifts=[["median",shift.p50],...(shift.p95===undefined?[]:[["p95",shift.p95]])];
const rank=["held","inconclusive","deviated"];
const[which,worst]=shifts.reduce((a,b)=>(rank.indexOf(b[1].ruling)>rank.indexOf(a[1].ruling)?b:a));
const says={held:"is not worse",inconclusive:"may be worse",deviated:"is worse"}[worst.ruling];
return[
{
check:"not-worse",
metric,
ruling:worst.ruling,
title:`the ${_report_tables_0 .dt[metric]} ${says}${worst.ruling==="held"?"":` than is allowed: the ${which} by ${shiftWords(worst)}`}`,
details:shifts.map(([name,one])=>`${name}: ${shiftWords(one)}, allowed ${(0,_time_units_1.a3)(one.allowed)} more`),
replays:[],
},
];
}
function shiftWords({by,interval}){
const signed=(value)=>`${value>0?"+":value<0?"−":"±"}${(0,_time_units_1.a3)(Math.abs(value))}`;
const exact=interval.min===interval.max;
return exact?signed(by).replace("±0 ms","no change"):`${signed(by)} (95 %: ${signed(interval.min)} to ${signed(interval.max)})`;
}
}),
9711:
((_webpack_module,$out,$load)=>{
$load.d($out,{
E:()=>(loosened)
});
var _report_tables_0=$load(4712);
var _time_units_1=$load(6429);
var _differences_3=$load(8508);
var _types_2=$load(5233);
function loosened(base,head){
return[
..._types_2 .W.flatMap((name)=>objective(name,base,head)),
...((0,_report_tables_0._Q)(base)===(0,_report_tables_0._Q)(head)?[]:[`the fault is another: ${(0,_report_tables_0._Q)(base)} → ${(0,_report_tables_0._Q)(head)}`]),
...(head.steadySamples<base.steadySamples
?[`fewer samples make a state steady: ${base.steadySamples} → ${head.steadySamples}`]
:[]),
...(head.deadlines.hold<base.deadlines.hold
?[`the error page is watched for a shorter time: ${(0,_time_units_1.a3)(base.deadlines.hold)} → ${(0,_time_units_1.a3)(head.deadlines.hold)}`]
:[]),
...["failover","recovery"].flatMap((name)=>head.deadlines[name]>base.deadlines[name]
?[`the drill waits longer for the ${name}: ${(0,_time_units_1.a3)(base.deadlines[name])} → ${(0,_time_units_1.a3)(head.deadlines[name])}`]
:[]),
...(head.probes.page.interval>base.probes.page.interval
?[
`pages are looked at less often: every ${(0,_time_units_1.a3)(base.probes.page.interval)} → every ${(0,_time_units_1.a3)(head.probes.page.interval)}`,
]
:[]),
...base.site.paths.filter((path)=>!head.site.paths.includes(path)).map((path)=>`the page ${path} is no longer looked at`),
...["primary","errorPage"].flatMap((page)=>(0,_differences_3.QV)(base.site[page],head.site[page])
?[]
:[`the ${page==="primary"?"primary":"error"} page is told apart in another way`]),
...(head.limits.maxInstances>base.limits.maxInstances||head.limits.maxShare>base.limits.maxShare
?["the limits of the fault allow more instances"]
:[]),
];
}
function objective(name,base,head){
const[before,after]=[base.objectives[name],head.objectives[name]];
if(before===undefined||(after!==undefined&&after<=before))
return[];
const words=`the objective for the ${_report_tables_0 .dt[name]}`;
return[
after===undefined
?`${words} is gone, it was ${(0,_time_units_1.a3)(before)}`
:`${words} is longer: ${(0,_time_units_1.a3)(before)} → ${(0,_time_units_1.a3)(after)}`,
];
}
}),
4295:
((_webpack_module,$out,$load)=>{
$load.d($out,{
$u:()=>(gateComment),
kD:()=>(gateMarker),
sK:()=>(gateSummary)
});
var _errors_0=$load(9807);
var _report_layout_3=$load(5039);
var _report_markdown_escape_2=$load(300);
var _words_1=$load(3681);
const SIGNS={passed:"✅",failed:"❌",inconclusive:"❔"};
const RULING_SIGNS={held:"✅",inconclusive:"❔",deviated:"❌"};
const ITEMS=60;
const TEXT_LENGTH=800;
const SUMMARY_SIZE=900_000;
const COMMENT_SIZE=12_000;
const COMMENT_ITEMS=8;
function gateMarker(drillFile){
return `<!-- failover-drill gate: ${encodeURIComponent(drillFile).replaceAll("-","%2D")} -->`;
}
function gateSummary(report){
const{warnings}=report;
const blocks=[
heading(report),
(0,_report_markdown_escape_2.tp)(["","","predicted","rehearsed: median","p95","range","objective","median shift"],(0,_words_1.IN)(report).map((row)=>[row.name,row.side,row.predicted,row.median,row.p95,row.range,row.objective,row.shift])),
[""],
...(0,_words_1.z1)(report.findings).map((finding)=>findingLines(report,finding)),
...titled("What changed",changeBlocks(report)),
...titled("The drill asks for less",some(report.loosened,(line)=>[`- ${safe(line)}`])),
...titled("An update of the deployed stacks",some(report.replacements,(one)=>[
`- ${safe((0,_words_1._o)(one))}`,
...someLines((0,_words_1.fs)(report,one.causedBy),(change)=>`because of ${changeLine(change)}`),
])),
...titled("Warnings",[
...some(warnings.appeared,(warning)=>[`- new: ${safe((0,_errors_0.YK)(warning))}`]),
...some(warnings.gone,({what})=>[`- gone: ${safe(what)}`]),
...some(warnings.stay,(warning)=>[`- as on base: ${safe((0,_errors_0.YK)(warning))}`]),
]),
...titled("Base makes no plan",some(report.base.problems,(problem)=>[`- ${safe((0,_errors_0.YK)(problem))}`])),
(0,_report_markdown_escape_2.zH)("How the prediction changed",some(report.derivation,({base,head})=>[
...(base===undefined?[]:[`- was: ${safe(base)}`]),
...(head===undefined?[]:[`- is: ${safe(head)}`]),
]).flat()),
(0,_report_markdown_escape_2.zH)("Not modelled in the lab",some(report.notModelled,({stack,logicalId,type,isNew})=>[
`- ${(0,_report_markdown_escape_2.aY)((0,_report_layout_3.Jj)(`${stack}/${logicalId}`,TEXT_LENGTH))} ${safe(type)}${isNew?", new":""}`,
]).flat()),
(0,_report_markdown_escape_2.zH)("Left out by the lab in the rehearsals",some((0,_words_1.ig)(report),({what,where,isNew})=>[`- ${safe(what)} (${safe(where)})${isNew?", new":""}`]).flat()),
report.rehearsed.skipped===undefined?(0,_report_markdown_escape_2.zH)("How chance is dealt with",CHANCE):[],
];
return `${fitting(blocks,SUMMARY_SIZE).join("\n")}\n`;
}
const CHANCE=[
"Both sides are rehearsed with the same seeds, so an edit without effect shows no difference at all. The shift of the median and of the 95th percentile is given with its 95 % interval (paired bootstrap). A metric is worse only when the whole interval lies beyond what is allowed, and not worse only when all of it lies within; in between it is inconclusive, after up to four times the seeds.",
"",
"The drill fails when its failures cannot be one in a hundred any more (95 %, Wilson); fewer are inconclusive. Each comes with the command that repeats it.",
];
function gateComment(report,{summaryUrl}={}){
const marker=gateMarker(report.drillFile);
const foot=summaryUrl===undefined?[]:["",`[The whole report](${encodeURI(summaryUrl).replaceAll("(","%28").replaceAll(")","%29")})`];
const told=(0,_words_1.z1)(report.findings);
const notHeld=told.filter(({ruling})=>ruling!=="held");
const blocks=[
heading(report),
(0,_report_markdown_escape_2.tp)(["","","predicted","median","p95"],(0,_words_1.IN)(report).map((row)=>[row.name,row.side,row.predicted,row.median,row.p95])),
[""],
...(notHeld.length===0?told:notHeld).slice(0,COMMENT_ITEMS).map((finding)=>findingLines(report,finding)),
...report.replacements.slice(0,COMMENT_ITEMS).map((one)=>[`- ⚠️ ${safe((0,_words_1._o)(one))}`]),
...report.loosened.slice(0,COMMENT_ITEMS).map((line)=>[`- ⚠️ ${safe(line)}`]),
];
return `${[marker,...fitting(blocks,COMMENT_SIZE),...foot].join("\n")}\n`;
}
function fitting(blocks,room){
const lines=[];
let left=room;
for(const block of blocks){
left -=Buffer.byteLength(block.join("\n"))+ 1;
if(left<0)
return[...lines,"","There is more than fits here."];
lines.push(...block);
}
return lines;
}
function heading(report){
return[
`### ${SIGNS[report.outcome]} ${_words_1 .DA[report.outcome]}: ${safe(report.name??report.drillFile)}`,
"",
`**${safe(report.sentence)}**`,
"",
safe((0,_words_1.I5)(report)),
];
}
function findingLines(report,finding){
return[
`- ${RULING_SIGNS[finding.ruling]} ${safe(finding.title)}`,
...someLines((0,_words_1.fs)(report,finding.causedBy),(change)=>`caused by ${changeLine(change)}`),
...(finding.ruling==="held"?[]:someLines(finding.details,safe)),
...finding.replays.map(({replay})=>`  - ${(0,_report_markdown_escape_2.aY)((0,_report_layout_3.Jj)(replay,TEXT_LENGTH))}`),
];
}
function changeBlocks({changes,onlyLayout}){
return[
...some(changes,(change)=>[`- ${changeLine(change)}`,...someLines(change.does,safe)]),
...some(onlyLayout,(file)=>[`- ${(0,_report_markdown_escape_2.aY)((0,_report_layout_3.Jj)(file,TEXT_LENGTH))}: comments, layout or order only`]),
];
}
function changeLine(change){
const inert=change.isInert?" (no effect on a drill)":"";
return `${(0,_report_markdown_escape_2.aY)((0,_report_layout_3.Jj)((0,_words_1.ek)(change),TEXT_LENGTH))} ${safe(`${change.subject}: ${change.change}`)}${inert}`;
}
function titled(title,blocks){
return blocks.length===0?[]:[["",`#### ${title}`,""],...blocks];
}
function some(items,block){
const more=items.length-ITEMS;
return[...items.slice(0,ITEMS).map(block),...(more>0?[[`- and ${more} more`]]:[])];
}
function someLines(items,line){
const more=items.length-COMMENT_ITEMS;
return[...items.slice(0,COMMENT_ITEMS).map((item)=>`  - ${line(item)}`),...(more>0?[`  - and ${more} more`]:[])];
}
function safe(text){
return(0,_report_markdown_escape_2.FV)((0,_report_layout_3.Jj)(text,TEXT_LENGTH));
}
}),
2845:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Gn:()=>(shiftOf),
XV:()=>(middleOf),
_j:()=>(shareAtLeast),
iQ:()=>(PAIRS_FOR_P50),
jg:()=>(spreadOf)
});
var _random_seeded_0=$load(5450);
function middleOf(result,metric){
const measured=result?.measurements.find((one)=>one.metric===metric)?.measured;
return measured&&(measured.min+measured.max)/ 2;
}
function spreadOf(results,metric){
const values=results.map((result)=>middleOf(result,metric)).filter((value)=>value!==undefined);
if(values.length===0)
return undefined;
const ordered=Float64Array.from(values).sort();
return{
rehearsals:values.length,
min:ordered[0],
p50:percentile(ordered,0.5),
p95:percentile(ordered,0.95),
max:ordered[ordered.length - 1],
};
}
function percentile(ordered,share){
return ordered[Math.max(0,Math.ceil(share*ordered.length)- 1)];
}
const PAIRS_FOR_P95=20;
const PAIRS_FOR_P50=5;
function shiftOf(base,head,metric,allowance){
const pairs=head.flatMap((result,index)=>{
const[a,b]=[middleOf(base[index],metric),middleOf(result,metric)];
return a===undefined||b===undefined?[]:[[a,b]];
});
if(pairs.length<PAIRS_FOR_P50)
return undefined;
const before=Float64Array.from(pairs,([a])=>a);
const after=Float64Array.from(pairs,([,b])=>b);
const drawn=drawAgain(before,after);
const shift=(share,shifts)=>{
const was=percentile(before.toSorted(),share);
const by=percentile(after.toSorted(),share)- was;
const allowed=Math.max(allowance.share*was,allowance.resolution);
const interval={min:Math.min(by,percentile(shifts,0.025)),max:Math.max(by,percentile(shifts,0.975))};
return{by,interval,allowed,ruling:rule(interval,allowed)};
};
return{p50:shift(0.5,drawn.p50),p95:pairs.length<PAIRS_FOR_P95?undefined:shift(0.95,drawn.p95)};
}
function rule(interval,allowed){
if(interval.max<=allowed)
return "held";
return interval.min>allowed?"deviated":"inconclusive";
}
const DRAWS=400;
function drawAgain(before,after){
const random=(0,_random_seeded_0.sk)("gate/bootstrap");
const size=before.length;
const[a,b]=[new Float64Array(size),new Float64Array(size)];
const[p50,p95]=[new Float64Array(DRAWS),new Float64Array(DRAWS)];
for(let draw=0;draw<DRAWS;draw +=1){
for(let index=0;index<size;index +=1){
const pick=Math.floor(random.next()* size);
a[index]=before[pick];
b[index]=after[pick];
}
a.sort();
b.sort();
p50[draw]=percentile(b,0.5)- percentile(a,0.5);
p95[draw]=percentile(b,0.95)- percentile(a,0.95);
}
return{p50:p50.sort(),p95:p95.sort()};
}
function shareAtLeast(hits,tries){
if(hits===0||tries===0)
return 0;
const z=1.96;
const seen=hits / tries;
const middle=seen +(z*z)/(2 * tries);
const half=z*Math.sqrt((seen *(1 - seen))/ tries +(z*z)/(4 * tries*tries));
return Math.max(0,(middle-half)/(1 +(z*z)/ tries));
}
}),
5233:
((_webpack_module,$out,$load)=>{
$load.d($out,{
W:()=>(GATE_METRICS)
});
const GATE_METRICS=["failover","recovery","outage"];
}),
3681:
((_webpack_module,$out,$load)=>{
$load.d($out,{
DA:()=>(GATE_OUTCOME_WORDS),
I5:()=>(failoverWords),
IN:()=>(metricRows),
_o:()=>(replacementWords),
ek:()=>(placesOf),
fp:()=>(placeWords),
fs:()=>(changesOf),
ig:()=>(leftOut),
z1:()=>(byRuling)
});
var _report_tables_0=$load(4712);
var _time_units_1=$load(6429);
var _verdict_words_2=$load(2225);
var _effects_3=$load(1162);
var _judge_4=$load(7151);
const GATE_OUTCOME_WORDS={
passed:"PASSED",
failed:"FAILED",
inconclusive:"INCONCLUSIVE",
};
function placeWords(place){
return place===undefined?"":[place.file,place.line].filter((part)=>part!==undefined).join(":");
}
function placesOf({place,basePlace}){
const[now,was]=[placeWords(place),placeWords(basePlace)];
if(now===""||now===was)
return now===""?`${was} on base`:now;
return was===""?now:`${now} (base ${place?.file===basePlace?.file?`line ${basePlace?.line}`:was})`;
}
function metricRows({metrics}){
return metrics.flatMap(({metric,predicted,rehearsed,objective,shift})=>["base","head"]
.filter((side)=>predicted[side]!==undefined||rehearsed[side]!==undefined||(side==="head"&&rehearsed.base!==undefined))
.map((side)=>({
name:_report_tables_0 .dt[metric],
side,
predicted:rangeWords(predicted[side]),
...spreadWords(rehearsed[side]),
objective:objective[side]===undefined?"-":(0,_time_units_1.a3)(objective[side]),
shift:side==="base"||shift===undefined?"":(0,_judge_4.Uh)(shift.p50),
})));
}
function spreadWords(spread){
if(spread===undefined)
return{median:"-",p95:"-",range:"-"};
const seconds=(value)=>(0,_verdict_words_2.Lu)({min:value,max:value});
return{median:seconds(spread.p50),p95:seconds(spread.p95),range:(0,_verdict_words_2.Lu)({min:spread.min,max:spread.max})};
}
function rangeWords(range){
return range===undefined?"never":(0,_verdict_words_2.Lu)(range);
}
function sideWords({state,outcomes}){
if(state==="absent")
return "no drill file";
if(state==="unreadable")
return "makes no plan";
if(outcomes===undefined)
return "not rehearsed";
const counts=Object.entries(outcomes).filter(([,number])=>number>0);
return counts.map(([outcome,number])=>`${number} ${outcome}`).join(", ");
}
function failoverWords(report){
const{rehearsed,head,base}=report;
if(rehearsed.skipped!==undefined)
return `Not rehearsed: ${rehearsed.skipped}.`;
const beforeWords=base.state==="read"?`base: ${sideWords(base)}`:`base: ${sideWords(base)}, so there is nothing to compare with`;
return `${(0,_verdict_words_2.U9)(rehearsed.seeds,"rehearsal")} per side, ${rehearsed.conditions} conditions, the same seeds. Head: ${sideWords(head)}; ${beforeWords}.`;
}
function replacementWords({stack,logicalId,type,how,newName,properties,site}){
const as=newName===undefined?"":` as ${newName}`;
const why=properties.length===0?"":` because of ${properties.map((path)=>path.replaceAll("/",".")).join(", ")}`;
return `${stack}/${logicalId} (${type}) would be ${_effects_3 .Lg[how]}${as}${why}: ${site}`;
}
function leftOut({labNotModelled,notModelled}){
const types=new Set(notModelled.map(({type})=>type));
return labNotModelled.filter(({what})=>!types.has(what));
}
function changesOf({changes},ids){
return ids.flatMap((id)=>changes.filter((change)=>change.id===id));
}
function byRuling(findings){
const rank=["deviated","inconclusive","held"];
return findings.toSorted((a,b)=>rank.indexOf(a.ruling)- rank.indexOf(b.ruling));
}
})
};
