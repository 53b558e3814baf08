export const id=10;
export const ids=[10];
export const modules={
3143:
((_webpack_module,$out,$load)=>{
$load.d($out,{
I:()=>(reportFiles)
});
var _report_html_0=$load(3118);
var _report_json_3=$load(4399);
var _report_junit_1=$load(1197);
var _report_markdown_2=$load(8038);
function reportFiles(report,facts){
return{
"report.html":(0,_report_html_0.g)(report,facts),
"summary.md":(0,_report_markdown_2.q)(report,{mermaid:true}),
"junit.xml":(0,_report_junit_1 .$)(report),
"report.json":(0,_report_json_3.L)(report),
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
3693:
((_webpack_module,$out,$load)=>{
$load.d($out,{
M:()=>(colours)
});
const CODES={bold:[1,22],dim:[2,22],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],cyan:[36,39]};
function colours(colour){
const paint=([on,off])=>(text)=>colour&&text!==""?`\u001b[${on}m${text}\u001b[${off}m`:text;
return{
bold:paint(CODES.bold),
dim:paint(CODES.dim),
red:paint(CODES.red),
green:paint(CODES.green),
yellow:paint(CODES.yellow),
blue:paint(CODES.blue),
cyan:paint(CODES.cyan),
};
}
}),
5433:
((_webpack_module,$out,$load)=>{
$load.d($out,{
k:()=>(consoleReport)
});
var clean=$load(5848);
var colour=$load(3693);
var units=$load(6429);
var verdict_words=$load(2225);
var layout=$load(5039);
var section=$load(3564);
const BAR=16;
const SLOWEST_SHOWN=3;
const MINIMUM_WORDS=10;
const BESIDE_WORDS=BAR + 18;
const PHASE_WORDS={
deploy:"deploy",
"steady-before":"steady state",
inject:"inject",
observe:"observe",
restore:"restore",
recover:"recover",
cleanup:"clean up",
};
function stacksSection(page,stacks){
const from=Math.min(...stacks.map((stack)=>stack.from));
const to=Math.max(...stacks.map((stack)=>stack.to));
const names=Math.max(...stacks.map((stack)=>(0,clean.u)(stack.stack).length));
const statuses=Math.max(...stacks.map((stack)=>(0,clean.u)(stack.status).length));
const room=Math.max(MINIMUM_WORDS,page.width-BESIDE_WORDS-names-statuses);
const rows=(0,layout.YB)(stacks.map((stack)=>{
const failed=stack.rootCause!==undefined||stack.status.includes("ROLLBACK")||stack.status.endsWith("FAILED");
return[
(0,clean.u)(stack.stack),
{text:(0,clean.u)(stack.status),paint:failed?page.paint.red:page.paint.green},
(0,units.a3)(stack.took),
{text:bar(stack.from,stack.to,from,to),paint:page.paint.cyan},
{text:resourceWords(stack,room),paint:page.paint.dim},
];
}),[2]);
const failures=stacks.flatMap((stack)=>[
...(stack.rootCause===undefined
?[]
:(0,layout.wW)("✗ ",(0,clean.u)(`${stack.stack}/${stack.rootCause.logicalId} (${stack.rootCause.type}): ${(0,verdict_words.JH)(stack.rootCause.reason)}`),page.width - 2)),
]);
return(0,section.uW)(page,"STACKS",[...rows,...failures.map(page.paint.red)]);
}
function resourceWords({resources,events},room){
let words=(0,verdict_words.U9)(events,"event");
for(const one of resources.toSorted((a,b)=>took(b)- took(a)).slice(0,SLOWEST_SHOWN)){
const longer=`${words} · ${(0,clean.u)(one.logicalId)} ${(0,units.a3)(took(one))}`;
if(longer.length>room)
break;
words=longer;
}
return words;
}
function took(resource){
return resource.to-resource.from;
}
function bar(start,end,from,to){
const scale=BAR / Math.max(1,to-from);
const left=Math.min(BAR - 1,Math.floor((start-from)* scale));
const length=Math.max(1,Math.min(BAR-left,Math.round((end-start)* scale)));
return `${"·".repeat(left)}${"█".repeat(length)}${"·".repeat(BAR-left-length)}`;
}
function phasesSection(page,report){
const rows=(0,layout.YB)(report.phases.map((phase)=>[
(0,units.RQ)(phase.from),
PHASE_WORDS[phase.name]??phase.name,
(0,units.a3)(phase.to-phase.from),
"",
]),[2]);
const widest=Math.max(0,...rows.map((row)=>row.length));
const lines=rows.flatMap((row,index)=>{
const why=(0,clean.u)((0,verdict_words.JH)(report.phases[index]?.why??""));
return why===""?[row]:(0,layout.wW)(`${row.padEnd(widest)}  `,why,page.width - 2);
});
return(0,section.uW)(page,"PHASES",lines,"UTC");
}
var errors=$load(9807);
var tables=$load(4712);
const EVIDENCE_SHOWN=6;
function findingsSection(page,report){
const reached=report.findings.filter((finding)=>finding.notReached===undefined);
const skipped=report.findings.filter((finding)=>finding.notReached!==undefined);
const name=Math.max(...report.findings.map((finding)=>finding.check.length));
return(0,section.uW)(page,"FINDINGS",[
...report.problems.flatMap((problem)=>(0,layout.wW)("! ",(0,clean.u)((0,verdict_words.JH)((0,errors.YK)(problem))),page.width - 2).map(page.paint.red)),
...(0,tables.yt)(report).flatMap((warning)=>(0,layout.wW)("! ",`the plan warned: ${(0,clean.u)((0,errors.YK)(warning))}`,page.width - 2).map(page.paint.yellow)),
...reached.flatMap((finding)=>findingLines(page,finding,name)),
...(skipped.length===0
?[]
:(0,layout.wW)("– not reached: ",skipped.map((finding)=>finding.check).join(", "),page.width - 2).map(page.paint.dim)),
]);
}
function findingLines(page,finding,name){
const paint=(0,section.MI)(finding.ruling,page.paint);
const[first="",...rest]=(0,layout.wW)(`${section .zd[finding.ruling]} ${finding.check.padEnd(name)}  `,(0,clean.u)(finding.title),page.width - 2);
const head=[paint(first),...rest.map(paint)];
if(finding.ruling==="held")
return head;
const detail=(label,text)=>(0,layout.wW)(`    ${label.padEnd(9)}`,(0,clean.u)(text),page.width - 2);
const evidence=finding.evidence.slice(0,EVIDENCE_SHOWN).join(", ")+(finding.evidence.length>EVIDENCE_SHOWN?", …":"");
return[
...head,
...detail("ruling",tables .ku[finding.ruling]),
...detail("expected",finding.expected),
...detail("actual",finding.actual),
...finding.causes.flatMap((cause,index)=>detail(index===0?"cause":"or",cause)),
...(evidence===""?[]:detail("facts",evidence)),
];
}
var measured=$load(1755);
var plan=$load(1304);
const LABEL=13;
function safetySection(page,{lines,notices,timer}){
const line=(label,text)=>(0,layout.wW)(label.padEnd(LABEL),(0,clean.u)(text),page.width - 2);
return(0,section.uW)(page,"SAFETY",[
...lines.flatMap(({about,says})=>{
const stands=about==="ended early"||(about==="timer"&&timer==="off");
return line(about,says).map(stands?page.paint.yellow:(text)=>text);
}),
...notices.flatMap(({what})=>line("note",what).map(page.paint.dim)),
]);
}
var timeline=$load(9806);
function consoleReport(report,options){
const page={paint:(0,colour.M)(options.colour),width:(0,layout.qz)(options)};
const lines=[
...verdictLines(page,report),
...headLines(page,report),
...(report.plan?[...(0,plan.lA)(page,report.plan,report.blastRadius),...(0,plan.BZ)(page,report.plan)]:[]),
...stacksSection(page,report.stacks),
...phasesSection(page,report),
...(0,section.uW)(page,"TIMELINE",report.signals.length===0?[]:(0,timeline.I)(report,{...options,width:page.width})),
...(0,measured.Zj)(page,report),
...(0,measured.E7)(page,report),
...(0,measured.rK)(page,report),
...safetySection(page,report.safety),
...findingsSection(page,report),
...notModelledSection(page,report),
"",
...verdictLines(page,report),
...repeatLines(page,report),
];
return `${lines.join("\n")}\n`;
}
function verdictLines({paint,width},report){
return(0,layout.LV)((0,clean.u)(report.sentence),width).map((line)=>paint.bold((0,section.TH)(report.outcome,paint)(line)));
}
function headLines({paint,width},report){
const{drill,counts}=report;
const parts=[
`drill ${drill.id}`,
drill.world,
`seed ${drill.seed}`,
...(drill.conditions===undefined?[]:[`conditions ${drill.conditions}`]),
...(drill.account===undefined?[]:[`account ${drill.account}`]),
...(drill.region===undefined?[]:[drill.region]),
(0,tables.M_)(drill),
];
return[...(0,layout.Fi)(parts.map(clean .u)," · ",width),(0,tables.rj)(counts)].map(paint.dim);
}
function notModelledSection(page,report){
return(0,section.uW)(page,"NOT MODELLED",(0,layout.YB)(report.notModelled.map(({what,where})=>[(0,clean.u)(what),(0,clean.u)(where)])),"in the lab these do nothing");
}
function repeatLines({paint},report){
return report.drill.repeat===""?[]:[paint.dim(`repeat exactly this run: ${(0,clean.u)(report.drill.repeat)}`)];
}
}),
1755:
((_webpack_module,$out,$load)=>{
$load.d($out,{
E7:()=>(measuredSection),
Zj:()=>(stepsSection),
go:()=>(predictedSection),
rK:()=>(breakdownSection)
});
var _time_units_0=$load(6429);
var _clean_3=$load(5848);
var _layout_4=$load(5039);
var _tables_1=$load(4712);
var _section_2=$load(3564);
const BAR=30;
function stepsSection(page,report){
return(0,_section_2.uW)(page,"STEPS",report.steps.flatMap((step)=>{
const title=(0,_section_2.MI)(step.ruling,page.paint)(`${step.number} ${_section_2 .zd[step.ruling]} ${(0,_clean_3.u)(step.title)}`);
if(step.ruling==="not-reached")
return[`${title}${page.paint.dim(": not reached")}`];
const proof=(0,_layout_4.Fi)((0,_clean_3.u)(step.proof).split("; "),"; ",page.width - 6);
return[title,...proof.map((line)=>`    ${line}`)];
}));
}
function measuredSection(page,report){
const{fault,restore}=(0,_tables_1.y2)(report.measurements);
if(report.measurements.every((one)=>one.measured===undefined))
return predictedSection(page,report.measurements);
const{dim}=page.paint;
const heading=["","measured","predicted","","objective"].map((text)=>({text,paint:dim}));
const group=(title,rows)=>rows.length===0?[]:[[{text:title,paint:dim}],...rows.map((row)=>measuredCells(page,row))];
const table=(0,_layout_4.YB)([heading,...group("from the fault",fault),...group("from the restore",restore)]);
const bracketed=[...fault,...restore].some((row)=>row.predicted.startsWith("("));
return(0,_section_2.uW)(page,"MEASURED",[...table,...(bracketed?(0,_layout_4.LV)(_tables_1 .t6,page.width - 2).map(dim):[])]);
}
function predictedSection(page,measurements){
const{fault,restore}=(0,_tables_1.y2)(measurements);
const group=(from,rows)=>rows.map((row)=>[
row.name,
row.predicted,
{text:from,paint:page.paint.dim},
row.objective===""?"":`objective ${row.objective}`,
]);
return(0,_section_2.uW)(page,"PREDICTED",(0,_layout_4.YB)([...group("from the fault",fault),...group("from the restore",restore)]));
}
function measuredCells(page,row){
const plain=(text)=>text;
const agreement={"":"","as predicted":"✓","NOT AS PREDICTED":"✗ not as predicted"}[row.agreement];
const objective=row.objective===""?"":`${row.objective} ${row.ruling===undefined?"not measured":_tables_1 .K$[row.ruling]}`;
return[
`  ${row.name}`,
{text:row.measured,paint:page.paint.bold},
row.predicted,
{text:agreement,paint:row.agreement==="NOT AS PREDICTED"?page.paint.red:page.paint.green},
{text:objective,paint:row.ruling===undefined?plain:(0,_section_2.MI)(row.ruling,page.paint)},
];
}
function breakdownSection(page,report){
const lines=report.breakdowns.flatMap((breakdown)=>[
`${_tables_1 .dt[breakdown.metric]}: ${(0,_time_units_0.a3)(breakdown.total)}`,
...(0,_layout_4.YB)((0,_tables_1.HN)(breakdown).map((row)=>[
`  ${row.name}`,
row.took,
{text:"█".repeat(row.share>0?Math.max(1,Math.round(row.share*BAR)):0),paint:page.paint.cyan},
]),[1]),
...(breakdown.note===""?[]:(0,_layout_4.wW)("  ",(0,_clean_3.u)(breakdown.note),page.width - 2).map(page.paint.dim)),
]);
return(0,_section_2.uW)(page,"WHERE THE TIME WENT",lines,"middles of the brackets");
}
}),
1304:
((_webpack_module,$out,$load)=>{
$load.d($out,{
BZ:()=>(budgetSection),
di:()=>(consolePlan),
lA:()=>(planSection)
});
var _errors_0=$load(9807);
var _time_units_1=$load(6429);
var _verdict_measurements_2=$load(5923);
var _clean_8=$load(5848);
var _colour_3=$load(3693);
var _layout_7=$load(5039);
var _tables_4=$load(4712);
var _measured_5=$load(1755);
var _section_6=$load(3564);
const LABEL=15;
function consolePlan(plan,options){
const page={paint:(0,_colour_3.M)(options.colour),width:(0,_layout_7.qz)(options)};
const lines=[...planSection(page,plan,[]),...budgetSection(page,plan),...(0,_measured_5.go)(page,(0,_verdict_measurements_2.tY)(plan))];
return `${lines.slice(1).join("\n")}\n`;
}
function planSection(page,plan,radius){
const line=(label,text)=>(0,_layout_7.wW)(label.padEnd(LABEL),(0,_clean_8.u)(text),page.width - 2);
const stacks=(0,_tables_4.Lp)(plan).map((wave,index)=>`${index + 1}. ${wave.join(" + ")}`);
const objectives=Object.entries(plan.objectives).map(([name,limit])=>`${name} within ${(0,_time_units_1.a3)(limit)}`);
const probes=Object.entries(plan.probes).map(([name,probe])=>`${name} ${(0,_time_units_1.a3)(probe.interval)}`);
const{optInTag,maxInstances}=plan.limits;
return(0,_section_6.uW)(page,"PLAN",[
...line("site",[plan.site.url,...plan.site.paths.slice(1)].join("  ")),
...line("stacks",`${stacks.join("  ")}   (+ means side by side)`),
...line("fault",(0,_tables_4._Q)(plan)),
...(radius.length===0
?line("may touch",`at most ${maxInstances} instances tagged ${optInTag.key}=${optInTag.value}`)
:radius.flatMap(({id,zone,optIn},index)=>line(index===0?"blast radius":"",`${id}  ${zone}  ${optIn}`))),
...line("objectives",objectives.join(", ")||"none"),
...line("probes every",`${probes.join(", ")}; steady means ${plan.steadySamples} in a row`),
...line("not modelled",plan.stacks.flatMap((stack)=>stack.notModelled.map((one)=>`${one.type} (${stack.key}/${one.logicalId})`)).join(", ")||
"nothing"),
],(0,_clean_8.u)(`${plan.drillFile}  ${plan.digest.slice(0,12)}`));
}
function budgetSection(page,plan){
const{derivation,warnings,failsOver}=plan.budget;
const{expected}=plan.fault;
const partial=expected!==undefined&&expected.selected<expected.total;
return(0,_section_6.uW)(page,"BUDGET",[
...derivation.flatMap((line)=>(0,_layout_7.wW)("",(0,_clean_8.u)(line),page.width - 2)),
...(failsOver||partial?[]:[page.paint.red("these templates never fail over to the error page")]),
...warnings.flatMap((warning)=>(0,_layout_7.wW)("! ",(0,_clean_8.u)((0,_errors_0.YK)(warning)),page.width - 2).map(page.paint.yellow)),
]);
}
}),
3564:
((_webpack_module,$out,$load)=>{
$load.d($out,{
MI:()=>(paintOf),
TH:()=>(paintOutcome),
uW:()=>(section),
zd:()=>(RULING_SIGNS)
});
function section({paint},title,lines,aside=""){
if(lines.length===0)
return[];
return[
"",
`${paint.bold(title)}${aside===""?"":`  ${paint.dim(aside)}`}`,
...lines.map((line)=>(line===""?"":`  ${line}`)),
];
}
function paintOf(ruling,paint){
return{held:paint.green,inconclusive:paint.yellow,deviated:paint.red,"not-reached":paint.dim}[ruling];
}
function paintOutcome(outcome,paint){
return{passed:paint.green,failed:paint.red,inconclusive:paint.yellow,refused:paint.yellow,errored:paint.red}[outcome];
}
const RULING_SIGNS={
held:"✓",
inconclusive:"?",
deviated:"✗",
"not-reached":"–",
};
}),
5347:
((_webpack_module,$out,$load)=>{
$load.d($out,{
N:()=>(distribution),
S:()=>(distributionSentence)
});
var _verdict_measurements_0=$load(5923);
var _verdict_words_1=$load(2225);
function distribution(results,replay){
const outcomes={passed:0,failed:0,inconclusive:0,refused:0,errored:0};
for(const{outcome}of results)
outcomes[outcome]+=1;
return{
format:1,
drills:results.length,
outcomes,
metrics:_verdict_measurements_0 .Uw.map((metric)=>distributionOf(metric,results,replay)).filter((one)=>one!==undefined),
notPassed:results
.filter((result)=>result.outcome!=="passed")
.map(({seed,outcome,sentence})=>({seed,replay:replay(seed),outcome,sentence})),
};
}
function distributionOf(metric,results,replay){
const values=results.flatMap(({seed,measurements})=>{
const value=middle(measurements.find((one)=>one.metric===metric));
return value===undefined?[]:[{seed,value}];
});
const[first]=values;
if(first===undefined)
return undefined;
const worst=values.reduce((most,one)=>(one.value>most.value?one:most),first);
const ordered=values.map(({value})=>value).sort((a,b)=>a-b);
const rank=(share)=>ordered[Math.max(0,Math.ceil(share*ordered.length)- 1)]??0;
return{
metric,
drills:values.length,
min:rank(0),
p50:rank(0.5),
p95:rank(0.95),
max:rank(1),
worst:{seed:worst.seed,replay:replay(worst.seed)},
};
}
function middle(measurement){
return measurement?.measured&&(measurement.measured.min+measurement.measured.max)/ 2;
}
function distributionSentence({drills,outcomes}){
const counts=Object.keys(outcomes)
.filter((outcome)=>outcomes[outcome]>0)
.map((outcome)=>`${outcomes[outcome]} ${outcome}`);
return `${(0,_verdict_words_1.U9)(drills,"drill")}: ${counts.join(", ")||"none"}`;
}
}),
3118:
((_webpack_module,$out,$load)=>{
$load.d($out,{
g:()=>(htmlReport)
});
var external_node_crypto_=$load(7598);
var units=$load(6429);
var verdict_history=$load(8880);
var errors=$load(9807);
var verdict_measurements=$load(5923);
var stood_still=$load(5576);
var verdict_windows=$load(9761);
var words=$load(2225);
var tables=$load(4712);
var clean=$load(5848);
function html(pieces,...values){
return trusted(pieces.reduce((text,piece,index)=>text +(index===0?"":put(values[index - 1]))+ piece,""));
}
function trusted(markup){
return{markup};
}
function put(value){
if(value===undefined)
return "";
if(Array.isArray(value))
return value.map(put).join("");
return typeof value==="object"?value.markup:escapeHtml(String(value));
}
const ENTITIES={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};
function escapeHtml(text){
return(0,clean.T)(text).replace(/[&<>"']/g,(character)=>ENTITIES[character]);
}
function preformatted(lines){
return trusted(lines.map(escapeHtml).join("\n"));
}
function section(id,title,...content){
if(content.flat(3).every((one)=>one===undefined||one===""))
return undefined;
return html `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}</section>
`;
}
function table(caption,heading,rows){
if(rows.length===0)
return undefined;
return html `<div class="wide" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr>${heading.map((text)=>html `<th scope="col">${text}</th>`)}</tr></thead>
<tbody>${rows.map(([first,...rest])=>html `<tr><th scope="row">${first}</th>${rest.map((cell)=>html `<td>${cell}</td>`)}</tr>\n`)}</tbody></table></div>
`;
}
function fold(summary,...content){
if(content.flat(3).every((one)=>one===undefined))
return undefined;
return html `<details><summary>${summary}</summary>${content}</details>`;
}
function bullets(entries){
return entries.length===0?undefined:html `<ul>${entries.map((entry)=>html `<li>${entry}</li>`)}</ul>`;
}
function pairs(entries){
if(entries.length===0)
return undefined;
return html `<dl>${entries.map(([name,value])=>html `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
function safety(report){
const{lines,notices}=report.safety;
const entries=[...lines,...(0,tables.sk)(report),...notices.map(({what})=>({about:"note",says:what}))];
return section("safety",(0,tables.L8)(report),pairs(entries.map(({about,says})=>[about,says])));
}
function plan({plan:planned,blastRadius}){
if(planned===undefined)
return undefined;
const{budget}=planned;
const stacks=(0,tables.Lp)(planned).map((wave)=>wave.join(" + "));
const radius=blastRadius.map(({id,zone,optIn})=>html `<code>${id}</code> in ${zone}, <code>${optIn}</code><br>`);
return section("plan","Plan and budget",pairs([
["site",html `<code>${planned.site.url}</code>`],
["stacks, in order",stacks.join(", then ")],
["fault",(0,tables._Q)(planned)],
["blast radius",radius.length===0?"never settled":radius],
["drill file",html `<code>${planned.drillFile}</code>`],
["plan digest",html `<code class="long">${planned.digest}</code>`],
]),budget.warnings.length===0?undefined:html `<h3>Warnings</h3>${bullets(budget.warnings.map(errors .YK))}`,fold("How the predicted times were reckoned",bullets(budget.derivation)));
}
function deployment({stacks,phases}){
const cause=(one)=>one.rootCause===undefined?"":`${one.rootCause.logicalId} (${one.rootCause.type}): ${one.rootCause.reason}`;
const rows=stacks.map((one)=>[one.stack,one.status,(0,units.a3)(one.took),String(one.events),cause(one)]);
const phaseRows=phases.map(({name,from,to,why})=>[name,(0,units.RQ)(from),(0,units.a3)(to-from),why??""]);
return section("deployment","Stacks and phases",table("Stacks",["stack","status","took","events","first failure"],rows),table("Phases",["phase","from (UTC)","took","ended because"],phaseRows));
}
function changes({signals}){
return signals.map(({name,segments,flaps})=>fold(`${name}: ${segments.length===1?"no change":`${(0,words.U9)(segments.length - 1,"change")}`}${flaps===0?"":`, ${flaps} of them steps back`}`,table(`What ${name} showed`,["state","from (UTC)","for","samples"],segments.map(({from,to,state,samples})=>[state,(0,units.RQ)(from),(0,units.a3)(to-from),String(samples)]))));
}
const SINCE={fault:"fault-accepted",restore:"restore-requested"};
function landmarks({landmarks:all},history){
const windows=(0,verdict_windows.h)(history);
const since=(what)=>{
const start=all.find(({name})=>name===SINCE[what])?.bracket;
const uncounted=(0,stood_still.su)((0,stood_still.QB)(history,windows,what));
return(bracket)=>{
if(start===undefined||bracket===start||bracket.after<start.after)
return "";
const{min,max}=(0,verdict_measurements.Tq)(start,bracket);
return(0,words.Lu)({min,max:max+uncounted});
};
};
const[sinceFault,sinceRestore]=[since("fault"),since("restore")];
const rows=all.flatMap(({name,bracket,evidence})=>{
if(bracket===undefined)
return[];
const{after,atLatest}=bracket;
return[[name,(0,units.RQ)(after),(0,units.RQ)(atLatest),sinceFault(bracket),sinceRestore(bracket),evidence.join(", ")]];
});
return fold("Landmarks: between which two samples each lies",table("Landmarks",["landmark","after (UTC)","at the latest","since the fault","since the restore","journal entries"],rows));
}
function notModelled(report){
const note=(0,tables.Kn)(report);
const rows=report.notModelled.map(({what,where})=>[what,where]);
return section("not-modelled","What the lab does not model",note===undefined?undefined:html `<p>${note}</p>`,table("Resources that do nothing in the lab",["what","where"],rows));
}
var timeline_letters=$load(2498);
const MEASURED=[
["failover","error-page-steady"],
["outage","error-page-steady"],
["recovery","steady-state-again"],
];
function barsOf(report,scale){
const phases=report.phases.map(({name,from,to})=>({
name,
from,
to,
kind:"phase",
title:`phase ${name}: ${(0,units.RQ)(from)} to ${(0,units.RQ)(to)} UTC (${(0,units.a3)(to-from)})`,
}));
return[{label:"phases",bars:phases},...measured(report)]
.map(({label,bars})=>({label,bars:bars.filter((bar)=>bar.to>scale.from&&bar.from<scale.to)}))
.filter(({bars})=>bars.length>0);
}
function measured({landmarks,measurements}){
const bracket=(wanted)=>landmarks.find(({name})=>name===wanted)?.bracket;
const bars=MEASURED.flatMap(([metric,last])=>{
const[start,end]=[bracket(verdict_measurements .Id[metric][0]),bracket(last)];
const range=measurements.find((one)=>one.metric===metric)?.measured;
if(end===undefined||range===undefined)
return[];
const from=start!==undefined&&start.after<end.atLatest?start.after:end.after;
const name=`${tables .dt[metric]} ${(0,words.Lu)(range)}`;
const row=metric==="outage"?"outage":"measured";
return[{name,from,sure:from+range.min,to:from+range.max,kind:"measured",title:name,row}];
});
return["measured","outage"].map((label)=>({label,bars:bars.filter(({row})=>row===label)}));
}
var report_ticks=$load(5743);
const ZOOMS=[1,2,4,8,16,32];
const WIDTH=900;
const CHARACTER=6.6;
const TICK_SPACING=80;
function scaleOf({signals,landmarks}){
const segments=signals.flatMap((signal)=>signal.segments);
if(segments.length===0)
return undefined;
const from=segments.reduce((least,segment)=>Math.min(least,segment.from),Number.POSITIVE_INFINITY);
const to=segments.reduce((most,segment)=>Math.max(most,segment.to),from+units .Z2);
return{from,to,zero:landmarkAt({landmarks},"fault-accepted")};
}
function landmarkAt({landmarks},name){
return landmarks.find((landmark)=>landmark.name===name)?.bracket?.after;
}
function place(instant,scale){
return percent((instant-scale.from)/(scale.to-scale.from));
}
function extent(from,to,scale){
const within=Math.min(to,scale.to)- Math.max(from,scale.from);
return percent(within /(scale.to-scale.from));
}
function percent(share){
return `${Number((100 * Math.min(1,Math.max(0,share))).toFixed(3))}%`;
}
function fits(text,from,to,scale){
const share=(Math.min(to,scale.to)- Math.max(from,scale.from))/(scale.to-scale.from);
const zoom=ZOOMS.find((candidate)=>share*WIDTH*candidate>=(text.length + 1)* CHARACTER);
return zoom===undefined?undefined:`from${zoom}`;
}
function axis(scale,top){
return ZOOMS.map((zoom)=>{
const step=(0,report_ticks.s)(((scale.to-scale.from)* TICK_SPACING)/(WIDTH*zoom))??(scale.to-scale.from)/ 8;
const zero=scale.zero??Math.ceil(scale.from / step)* step;
const first=Math.ceil((scale.from-zero)/ step);
const last=Math.floor((scale.to-zero)/ step);
const ticks=Array.from({length:Math.max(0,last-first + 1)},(_,index)=>zero +(first+index)* step);
return html `<g class="at${zoom}" aria-hidden="true">${ticks.map((at)=>tick(at,scale,top,step))}</g>`;
});
}
function tick(at,scale,top,step){
const x=place(at,scale);
const label=scale.zero===undefined?(0,units.RQ)(at):(0,report_ticks.a)(at-scale.zero);
const room=scale.to-at>step / 3;
return html `<line class="tick" x1="${x}" x2="${x}" y1="0" y2="${top - 12}"/>${room?html `<text class="axis" x="${x}" y="${top}" dx="2">${label}</text>`:undefined}`;
}
const MARKS=26;
const LANE=26;
const SIGNAL=38;
const AXIS=24;
const GRAIN=100_000;
const LEGEND=html `
<p class="legend"><span class="key measured"></span> measured at least <span class="key unsure"></span> at most</p>`;
function chart(report,samples){
const scale=scaleOf(report);
if(scale===undefined)
return undefined;
const lanes=barsOf(report,scale);
const rows=[
...lanes.map(({label,bars})=>({label,height:LANE,draw:(y)=>lane(bars,y,scale)})),
...report.signals.map((signal)=>({
label:signal.name,
height:SIGNAL,
draw:(y)=>signalRow(signal,samples.get(signal.name)??[],y,scale),
})),
];
const height=MARKS+rows.reduce((sum,row)=>sum+row.height,0)+ AXIS;
let y=MARKS;
const drawn=rows.map((row)=>{
const at=y;
y +=row.height;
return row.draw(at,scale);
});
return html `<fieldset class="zoom"><legend>Zoom</legend>${ZOOMS.map(zoomButton)}</fieldset>
<div class="chart">
<div class="labels" aria-hidden="true"><div class="h${MARKS}"></div>${rows.map((row)=>html `<div class="h${row.height}"><span>${row.label}</span></div>`)}</div>
<div class="scroll" tabindex="0" role="region" aria-label="Timeline, scrolls sideways">
<svg class="stretch" height="${height}" role="img" aria-labelledby="chart-title"><title id="chart-title">Timeline of the drill. The table below it says the same.</title>
${axis(scale,height - 6)}${drawn}${marks(report,scale,height-AXIS)}</svg>
</div></div>${lanes.some(({bars})=>bars.some(({sure})=>sure!==undefined))?LEGEND:undefined}`;
}
function zoomButton(zoom){
const checked=zoom===1?html ` checked`:undefined;
return html `<label><input type="radio" name="zoom" id="zoom${zoom}" value="${zoom}"${checked}>${zoom}×</label>`;
}
function marks(report,scale,bottom){
const named=[
["fault",landmarkAt(report,"fault-accepted")],
["restore",landmarkAt(report,"restore-requested")],
];
return named.flatMap(([name,at])=>{
if(at===undefined)
return[];
const x=place(at,scale);
const late=at-scale.from>0.85 *(scale.to-scale.from);
const words=late?`${name} ${(0,units.RQ)(at)} ▼`:`▼ ${name} ${(0,units.RQ)(at)}`;
return[
html `<line class="mark" x1="${x}" x2="${x}" y1="18" y2="${bottom}"/><text class="mark${late?" late":""}" x="${x}" y="13" dx="${late?6:-5}">${words}</text>`,
];
});
}
function lane(bars,y,scale){
return html `<g>${bars.map(({name,...bar})=>stretch({...bar,label:name,y:y + 3,height:LANE - 6},scale))}</g>`;
}
function stretch({from,to,label,title,kind,y,height,share=1,sure=to},scale){
const[x,width]=[place(from,scale),extent(from,to,scale)];
const filled=Math.max(2,Math.round(height*share));
const pale=sure<to
?html `<rect class="unsure" x="${place(sure,scale)}" width="${extent(sure,to,scale)}" y="${y}" height="${height}"/>`
:undefined;
const shown=fits(label,from,to,scale);
return html `<g><title>${title}</title>${share<1?html `<rect class="empty" x="${x}" width="${width}" y="${y}" height="${height}"/>`:undefined}<rect class="${kind}" x="${x}" width="${width}" y="${y+height-filled}" height="${filled}"/>${pale}${shown===undefined?undefined:html `<text class="in ${kind} ${shown}" x="${x}" dx="4" y="${y+height / 2 + 4}">${label}</text>`}</g>`;
}
function signalRow(signal,samples,y,scale){
const bars=signal.segments.map(({from,to,state,samples:times})=>{
const title=`${signal.name}: ${state}, ${(0,units.RQ)(from)} to ${(0,units.RQ)(to)} UTC (${(0,units.a3)(to-from)}), ${(0,words.U9)(times,"sample")}`;
const kind=toneOf(signal.name,state);
return stretch({from,to,label:state,title,kind,y:y + 4,height:22,share:shareOf(state)},scale);
});
return html `<g>${bars}${ticks(signal,samples,y + 28,scale)}</g>`;
}
function ticks(signal,samples,y,scale){
const paths=new Map();
let index=0;
for(const{due}of samples){
while((signal.segments[index + 1]?.from??Number.POSITIVE_INFINITY)<=due)
index +=1;
const tone=toneOf(signal.name,signal.segments[index]?.state??"missing");
const x=Math.round(((due-scale.from)/(scale.to-scale.from))* GRAIN);
const moves=paths.get(tone);
if(moves===undefined)
paths.set(tone,[`M${x} 0V1`]);
else
moves.push(`M${x} 0V1`);
}
const drawn=[...paths].map(([tone,moves])=>html `<path class="${tone}" d="${moves.join("")}"/>`);
return html `<svg class="samples" x="0" y="${y}" width="100%" height="5" viewBox="0 0 ${GRAIN} 1" preserveAspectRatio="none">${drawn}</svg>`;
}
function toneOf(name,state){
return(0,timeline_letters.U)(name,state).tone;
}
function shareOf(state){
const share=/^(\d+)\/(\d+)/.exec(state);
return share===null||Number(share[2])===0?1:Number(share[1])/ Number(share[2]);
}
function samplesBySignal(history){
const further=[...history.furtherPages].map(([path,series])=>[`page ${path}`,series.all]);
const own=verdict_history ._.map((probe)=>[probe,history[probe].all]);
return new Map([...own,...further]);
}
function sampleSections({signals},samples){
return signals.map(({name})=>{
const of=samples.get(name)??[];
return html `<details class="long"><summary>${name}: ${(0,words.U9)(of.length,"sample")}</summary>
<pre tabindex="0" role="region" aria-label="Samples of ${name}">${preformatted(of.map(sampleLine))}</pre></details>`;
});
}
function sampleLine({due,n,seq,outcome}){
const words=Object.entries(outcome).map(([key,value])=>`${key} ${typeof value==="object"?JSON.stringify(value):value}`);
return `${new Date(due).toISOString().slice(11,23)} #${n} (fact ${seq}) ${words.join(", ")}`;
}
const SCRIPT=`(() => {
  const scroll = document.querySelector(".scroll");
  const radios = [...document.querySelectorAll(".zoom input")];
  if (scroll) {
    let middle = 0.5;
    const note = () => { middle = (scroll.scrollLeft + scroll.clientWidth / 2) / scroll.scrollWidth; };
    const keep = () => { scroll.scrollLeft = middle * scroll.scrollWidth - scroll.clientWidth / 2; };
    const step = (by) => {
      const now = radios.findIndex((radio) => radio.checked);
      const next = radios[Math.min(radios.length - 1, Math.max(0, now + by))];
      note();
      next.checked = true;
      keep();
    };
    scroll.addEventListener("scroll", note, { passive: true });
    for (const radio of radios) radio.addEventListener("change", keep);
    scroll.addEventListener("keydown", (event) => {
      if (event.key === "+" || event.key === "=") step(1);
      else if (event.key === "-") step(-1);
      else return;
      event.preventDefault();
    });
    scroll.addEventListener("wheel", (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      step(event.deltaY < 0 ? 1 : -1);
    }, { passive: false });
  }
  addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll("details:not(.long)")) fold.open = true;
  });
})();`;
function gaugeEnd(measurements){
return Math.max(1,...measurements.flatMap((one)=>[one.measured?.max??0,one.predicted?.max??0,one.objective??0]))* 1.04;
}
function gauge({measured,predicted,objective,objectiveRuling},end){
const span=(range,kind,y,height)=>range&&
html `<rect class="${kind}" x="${percent(range.min / end)}" width="${percent((range.max-range.min)/ end)}" y="${y}" height="${height}"/>`;
const seen=measured&&
html `<svg x="${percent(measured.min / end)}" y="0" width="4" height="18" overflow="visible"><rect class="seen ${objectiveRuling??"none"}" x="-1" width="4" y="2" height="14"/></svg>`;
const limit=objective===undefined?undefined:percent(objective / end);
return html `<svg class="gauge" height="18" aria-hidden="true"><rect class="track" x="0" width="100%" y="8" height="2"/>${span(predicted,"predicted",5,8)}${span(measured,`seen ${objectiveRuling??"none"}`,2,14)}${seen}${limit===undefined?undefined:html `<line class="limit" x1="${limit}" x2="${limit}" y1="0" y2="18"/>`}</svg>`;
}
const SIGNS={held:"✓",inconclusive:"?",deviated:"✗","not-reached":"–"};
const KEY_METRICS=["failover","outage","recovery"];
function sign(ruling,words){
return html `<span class="sign ${ruling}"><span aria-hidden="true">${SIGNS[ruling]}</span> ${words}</span>`;
}
function problemsTitle({outcome}){
return outcome==="refused"?"Why it was refused":"What went wrong";
}
function problems(report){
const lines=[
...report.problems.map((problem)=>(0,words.JH)((0,errors.YK)(problem))),
...(0,tables.yt)(report).map((warning)=>`the plan warned: ${(0,errors.YK)(warning)}`),
];
return section("problems",problemsTitle(report),bullets(lines));
}
function keyNumbers({measurements}){
if(measurements.every((one)=>one.measured===undefined))
return undefined;
const shown=KEY_METRICS.flatMap((metric)=>measurements.filter((one)=>one.metric===metric&&(one.measured!==undefined||one.objective!==undefined)));
return html `<ul class="cards" aria-label="Key numbers">${shown.map(card)}</ul>`;
}
function card(one){
const{measured,predicted,metric}=one;
return html `<li><span class="what">${tables .dt[metric]}</span> <strong>${measured===undefined?"not seen":(0,words.Lu)(measured)}</strong>
${cardObjective(one)}
<span>${predicted===undefined?"no prediction":`predicted ${(0,words.Lu)(predicted)}`}</span></li>`;
}
function cardObjective({objective:limit,objectiveRuling:ruling}){
if(limit===undefined)
return html `<span>no objective</span>`;
return html `<span>${ruling&&html `${sign(ruling,tables .K$[ruling])}, `}objective ${(0,units.a3)(limit)}</span>`;
}
function steps(report){
const rows=report.steps.map((step)=>[
`${step.number}. ${step.title}`,
sign(step.ruling,step.ruling==="not-reached"?"not reached":tables .ku[step.ruling]),
step.ruling==="not-reached"?"":step.proof,
]);
return section("steps","The five steps",table("Each step with its proof",["step","ruling","proof"],rows));
}
function sections_measured({measurements}){
const groups=(0,tables.y2)(measurements);
const nothing=measurements.every((one)=>one.measured===undefined);
const part=(caption,rows)=>{
const of=measurements.filter((one)=>rows.some(({metric})=>metric===one.metric));
const end=gaugeEnd(of);
return table(caption,["metric","measured","predicted","objective","drawn to scale"],rows.map((row)=>{
const one=of.find(({metric})=>metric===row.metric);
return[
row.name,
nothing?"not measured":html `<strong>${row.measured}</strong>`,
predicted(row),
objective(row),
one&&gauge(one,end),
];
}));
};
const bracketed=[...groups.fault,...groups.restore].some((row)=>row.predicted.startsWith("("));
return section("measured","Measured, predicted, objective",html `<p class="legend"><span class="key predicted"></span> predicted range <span class="key seen"></span> measured range <span class="key limit"></span> objective</p>`,part("From the fault",groups.fault),part("From the restore",groups.restore),bracketed?html `<p>${tables .t6}</p>`:undefined);
}
function predicted({predicted:words,agreement}){
const sides={"":undefined,"as predicted":sign("held",""),"NOT AS PREDICTED":sign("inconclusive","not as predicted")};
return html `${words} ${sides[agreement]}`;
}
function objective({objective:limit,ruling}){
return ruling===undefined?limit:html `${limit} ${sign(ruling,tables .K$[ruling])}`;
}
function breakdowns(report){
const parts=report.breakdowns.map((breakdown)=>{
const rows=(0,tables.HN)(breakdown).map(({name,took,share})=>[
name,
took,
html `<svg class="gauge" height="14" aria-hidden="true"><rect class="took" x="0" width="${percent(share)}" y="1" height="12"/></svg>`,
]);
const caption=`${tables .dt[breakdown.metric]}: ${(0,units.a3)(breakdown.total)}`;
return html `<div>${table(caption,["stretch","took","share"],rows)}${breakdown.note===""?undefined:html `<p>${breakdown.note}</p>`}</div>`;
});
return parts.length===0
?undefined
:section("breakdown","Where the time went",html `<p>Between the middles of the brackets; the stretches add up.</p>`,html `<div class="two">${parts}</div>`);
}
function findings(report){
const reached=report.findings.filter((finding)=>finding.notReached===undefined);
const skipped=report.findings.filter((finding)=>finding.notReached!==undefined).map(({check})=>check);
const open=reached.filter(({ruling})=>ruling!=="held");
const rows=reached.map(({check,ruling,title})=>[html `<code>${check}</code>`,sign(ruling,tables .ku[ruling]),title]);
return section("findings","Findings",open.map(explained),table("Every check",["check","ruling","finding"],rows),skipped.length===0?undefined:html `<p>Not reached: ${skipped.join(", ")}.</p>`);
}
function explained({check,ruling,title,expected,actual,causes,evidence}){
return html `<article class="finding ${ruling}"><h3>${sign(ruling,tables .ku[ruling])} <code>${check}</code></h3><p>${title}</p>
<dl><div><dt>expected</dt><dd>${expected}</dd></div><div><dt>actual</dt><dd>${actual}</dd></div>${evidence.length===0?undefined:html `<div><dt>journal entries</dt><dd>${evidence.join(", ")}</dd></div>`}</dl>
${causes.length===0?undefined:html `<p>Likely causes, and what to do:</p><ol>${causes.map((cause)=>html `<li>${cause}</li>`)}</ol>`}</article>`;
}
const LIGHT=`--page:#fff;--soft:#f4f6f8;--line:#d5dae0;--text:#1b2129;--quiet:#55606e;--link:#0b57c4;
--good:#a9dfb8;--good-text:#0f5323;--bad:#f3a9a4;--bad-text:#8e1519;--other:#f6d98c;--other-text:#6b4700;--none:#dfe4ea;
--phase:#d8dde4;--measured:#b3d0f7;--measured-text:#0c3a78;--mark:#1b2129;--strong:#0b57c4`;
const DARK=`--page:#10151b;--soft:#1a2129;--line:#36404c;--text:#e8edf3;--quiet:#a5b0bd;--link:#83b7ff;
--good:#1d5b30;--good-text:#a6ecba;--bad:#7c2427;--bad-text:#ffc0bb;--other:#664b0c;--other-text:#ffdd8a;--none:#2b343f;
--phase:#333d49;--measured:#1f4474;--measured-text:#c3dcff;--mark:#e8edf3;--strong:#83b7ff`;
const zoomed=ZOOMS.map((zoom,index)=>{
const checked=`:root:has(#zoom${zoom}:checked)`;
const shown=ZOOMS.slice(0,index + 1).map((least)=>`${checked} .from${least}`);
return `${checked} .stretch{width:${zoom * 100}%}${checked} .at${zoom},${shown.join(",")}{display:inline}`;
}).join("\n");
const STYLE=`:root{color-scheme:light dark;${LIGHT};font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{${DARK}}}
:root{--unsure:color-mix(in srgb,var(--measured) 40%,var(--page))}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text)}
header,main,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.5rem}
footer{padding-bottom:2rem;color:var(--quiet);font-size:.875rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .75rem}
h2{font-size:1.2rem;margin:2.25rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.5rem 0;max-width:60rem}
a{color:var(--link)}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.875em}
code{overflow-wrap:anywhere}
td,th,dd,dt,li,code,p,summary{unicode-bidi:isolate}
dd,li,p{overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--strong);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--page);padding:.25rem .5rem}
.verdict{border-left:.5rem solid var(--line);border-radius:.25rem;background:var(--soft);padding:.9rem 1.1rem}
.verdict p{margin:0;font-size:1.075rem;font-weight:600;max-width:none}
.verdict .word{display:inline-block;font-size:.875rem;font-weight:700;letter-spacing:.05em;border-radius:.25rem;padding:.05rem .5rem;margin-bottom:.4rem}
.passed{border-color:var(--good-text)}.passed .word{background:var(--good);color:var(--good-text)}
.failed,.errored{border-color:var(--bad-text)}.failed .word,.errored .word{background:var(--bad);color:var(--bad-text)}
.refused,.inconclusive.verdict{border-color:var(--other-text)}.refused .word,.inconclusive .word{background:var(--other);color:var(--other-text)}
nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1rem;list-style:none;margin:.75rem 0 0;padding:0;font-size:.9rem}
nav a{display:inline-block;padding:.2rem 0}
dl{margin:.5rem 0}
dl>div{display:grid;grid-template-columns:9rem 1fr;gap:.75rem;padding:.15rem 0}
dt{color:var(--quiet)}
dd{margin:0;min-width:0}
h1,h2,h3,summary,.legend,footer,dt{overflow-wrap:anywhere}
td,tbody th,td code,th code{overflow-wrap:break-word}td,tbody th{max-width:16rem}
.about dl{display:flex;flex-wrap:wrap;gap:.1rem 1.5rem;margin:.75rem 0 0;font-size:.9rem}
.about dl>div{display:flex;gap:.4rem}.about dt{overflow-wrap:normal}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem;margin:1.25rem 0 0;padding:0;list-style:none}
.cards li{border:1px solid var(--line);border-radius:.4rem;padding:.75rem 1rem;display:flex;flex-direction:column}
.cards strong{font-size:1.5rem;line-height:1.35}
.cards .what{color:var(--quiet)}
.wide{overflow-x:auto;margin:.5rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;font-weight:600;padding:.35rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line)}
thead th{color:var(--quiet);font-weight:500}
tbody th{font-weight:500}
#measured td{white-space:nowrap}#measured td:last-child{width:40%;min-width:14rem}
#measured th[scope=row]{width:12rem}
#breakdown td:nth-child(2){white-space:nowrap}#breakdown td:last-child{width:50%}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:0 2rem}
#steps th[scope=row],#findings th[scope=row]{width:15rem}
#steps td:nth-child(2),#findings td:nth-child(2){width:1%;white-space:nowrap}
.sign{font-weight:600;white-space:nowrap}thead th{white-space:nowrap}
.sign.held{color:var(--good-text)}.sign.deviated{color:var(--bad-text)}.sign.inconclusive{color:var(--other-text)}.sign.not-reached{color:var(--quiet)}
.finding{border:1px solid var(--line);border-left-width:.4rem;border-radius:.25rem;padding:.25rem 1rem .5rem;margin:.75rem 0}
.finding.deviated{border-left-color:var(--bad-text)}.finding.inconclusive{border-left-color:var(--other-text)}
.finding h3{margin:.5rem 0}
.legend{color:var(--quiet);font-size:.9rem}
.key{display:inline-block;width:1.4rem;height:.7rem;margin-left:.9rem;border:1px solid transparent}
.key:first-child{margin-left:0}
.key.predicted{background:var(--none);border-color:var(--quiet)}.key.seen{background:var(--strong)}
.key.measured{background:var(--measured)}.key.unsure{background:var(--unsure);border:1px dashed var(--measured-text)}
.key.limit{width:0;height:1rem;border-left:2px dashed var(--text);vertical-align:-.15rem}
.gauge{display:block;width:100%;overflow:visible}
.gauge .track{fill:var(--none)}
.gauge .predicted{fill:var(--none);stroke:var(--quiet)}
.gauge .seen,.gauge .took{fill:var(--strong)}
.gauge .seen.deviated{fill:var(--bad-text)}
.gauge .limit{stroke:var(--text);stroke-width:2;stroke-dasharray:3 2}
.zoom{border:0;padding:0;margin:.25rem 0 .5rem;display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center;font-size:.9rem}
.zoom legend{float:left;padding:0;margin-right:.75rem;color:var(--quiet)}
.zoom label{display:inline-flex;align-items:center;gap:.25rem;min-height:1.6rem}
.chart{display:grid;grid-template-columns:auto 1fr;border:1px solid var(--line);border-radius:.25rem}
.labels{font-size:.8125rem;border-right:1px solid var(--line);max-width:9.5rem}
.labels div{display:flex;align-items:center;padding:0 .5rem}
.labels span{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.h26{height:26px}.h38{height:38px;padding-bottom:8px!important}
.scroll{overflow-x:auto;overflow-y:hidden}
.stretch{display:block;width:100%;min-width:48rem;font-size:12px}
.stretch text{fill:var(--text)}
.tick{stroke:var(--line)}
.stretch .axis{fill:var(--quiet);font-size:11px}
.stretch .mark{stroke:var(--mark);stroke-width:1.5}
.stretch text.mark{stroke:none;font-weight:600}.stretch text.late{text-anchor:end}
.at1,${ZOOMS.slice(1).map((zoom)=>`.at${zoom}`)},${ZOOMS.map((zoom)=>`.from${zoom}`)}{display:none}
.stretch rect.good{fill:var(--good)}.stretch text.good{fill:var(--good-text)}
.stretch rect.bad{fill:var(--bad)}.stretch text.bad{fill:var(--bad-text)}
.stretch rect.other{fill:var(--other)}.stretch text.other{fill:var(--other-text)}
.stretch rect.quiet{fill:var(--none)}.stretch rect{stroke-width:.5}.stretch rect.good,.stretch rect.bad,.stretch rect.other{stroke:var(--page)}
.stretch rect.empty{fill:var(--soft)}
.stretch rect.phase{fill:var(--phase);stroke:var(--page)}
.stretch rect.measured{fill:var(--measured)}.stretch text.measured{fill:var(--measured-text);font-weight:600}
.stretch rect.unsure{fill:var(--unsure);stroke:var(--measured-text);stroke-width:1;stroke-dasharray:2 2}
.samples path{vector-effect:non-scaling-stroke;stroke-width:1;fill:none}
.samples .good{stroke:var(--good-text)}.samples .bad{stroke:var(--bad-text)}.samples .other{stroke:var(--other-text)}.samples .quiet{stroke:var(--quiet)}
${zoomed}
details{margin:.35rem 0}
summary{cursor:pointer;padding:.2rem 0}
pre{overflow:auto;max-height:24rem;background:var(--soft);padding:.75rem;margin:.25rem 0;unicode-bidi:isolate}
@media (max-width:40rem){header,main,footer{padding-left:.85rem;padding-right:.85rem}.labels{max-width:6rem}dl>div{grid-template-columns:1fr;gap:0}#steps th[scope=row]{width:6rem}#findings th[scope=row]{width:auto}#steps td:nth-child(2),#findings td:nth-child(2){white-space:normal}.two{grid-template-columns:1fr}.chart{margin:0 -.35rem}}
@media (forced-colors:active){.stretch rect,.gauge rect{stroke:CanvasText}}
@media print{:root{color-scheme:light;${LIGHT};font-size:10.5pt}nav,.zoom,.skip,details.long{display:none}
body *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.wide,.scroll{overflow:visible}:root .stretch{width:100%!important;min-width:0}details::details-content{content-visibility:visible;block-size:auto}
.chart,.finding,tr,.cards li{break-inside:avoid}h2,caption{break-after:avoid}}`;
const source=(text)=>`'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
const POLICY=`default-src 'none'; style-src ${source(STYLE)}; script-src ${source(SCRIPT)}; base-uri 'none'; form-action 'none'`;
const html_SIGNS={passed:"✓",failed:"✗",inconclusive:"?",refused:"⊘",errored:"!"};
const LINKS=[
["problems","What went wrong"],
["timeline","Timeline"],
["steps","Steps"],
["measured","Measured"],
["breakdown","Where the time went"],
["findings","Findings"],
["safety","Safety"],
["plan","Plan"],
["deployment","Stacks and phases"],
["not-modelled","Not modelled"],
["samples","Samples"],
];
function htmlReport(report,facts){
const history=(0,verdict_history.L)(facts);
const samples=samplesBySignal(history);
const drawn=chart(report,samples);
const sections=[
["problems",problems(report)],
["timeline",section("timeline","Timeline",drawn,...(drawn===undefined?[]:[landmarks(report,history),...changes(report)]))],
["steps",steps(report)],
["measured",sections_measured(report)],
["breakdown",breakdowns(report)],
["findings",findings(report)],
["safety",safety(report)],
["plan",plan(report)],
["deployment",deployment(report)],
["not-modelled",notModelled(report)],
["samples",section("samples","Every sample",...sampleSections(report,samples))],
];
const there=new Set(sections.flatMap(([id,content])=>(content===undefined?[]:[id])));
const name=report.plan?.name??report.drill.id;
const page=html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${tables .nx[report.outcome]}: failover drill of ${name}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">To the report</a>
<header>
<h1>Failover drill of ${name}</h1>
<div class="verdict ${report.outcome}"><span class="word"><span aria-hidden="true">${html_SIGNS[report.outcome]}</span> ${tables .nx[report.outcome]}</span><p>${report.sentence}</p></div>
<div class="about">${about(report)}</div>
<nav aria-label="Sections"><ul>${LINKS.filter(([id])=>there.has(id)).map(([id,text])=>html `<li><a href="#${id}">${id==="problems"?problemsTitle(report):text}</a></li>`)}</ul></nav>
</header>
<main id="main">
${keyNumbers(report)}
${sections.map(([,content])=>content)}</main>
<footer>
<p>${(0,tables.rj)(report.counts)}. failover-drill ${report.drill.version}.</p>
${report.drill.repeat===""?undefined:html `<p>Repeat exactly this run: <code>${report.drill.repeat}</code></p>`}
</footer>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`;
return page.markup;
}
function about({drill}){
const{startedAt,endedAt}=drill;
const entries=[
["drill",drill.id],
["world",drill.world],
["account",drill.account],
["region",drill.region],
["seed",drill.seed],
["conditions",drill.conditions],
["on",(0,units.r4)(startedAt).slice(0,10)],
["from",`${(0,units.RQ)(startedAt)} to ${(0,units.RQ)(endedAt)} UTC (${(0,units.a3)(endedAt-startedAt)})`],
];
return pairs(entries.flatMap(([name,value])=>(value===undefined?[]:[[name,value]])));
}
}),
4399:
((_webpack_module,$out,$load)=>{
$load.d($out,{
G:()=>(jsonPlan),
L:()=>(jsonReport)
});
const FIRST=["format","outcome","sentence","name","check","metric","number","key","id","ruling","title"];
function jsonReport(report){
return pretty({...report,plan:report.plan&&planWithoutTexts(report.plan)});
}
function jsonPlan(plan,live){
return pretty({format:1,plan:planWithoutTexts(plan),live});
}
function planWithoutTexts(plan){
return{...plan,stacks:plan.stacks.map(stackWithoutTexts)};
}
function stackWithoutTexts(stack){
const{nested,upload,...rest}=stack;
return{
...withoutText(rest),
nested:nested?.map(withoutText),
upload:upload&&{...upload,objects:upload.objects.map(withoutText)},
};
}
function withoutText({body,...rest}){
return{...rest,bytes:Buffer.byteLength(body)};
}
function pretty(value){
return `${JSON.stringify(sorted(value),undefined,2)}\n`;
}
function sorted(value){
if(Array.isArray(value))
return value.map(sorted);
if(typeof value!=="object"||value===null)
return value;
const keys=Object.keys(value).sort(compareKeys);
return Object.fromEntries(keys.map((key)=>[key,sorted(value[key])]));
}
function compareKeys(a,b){
return rank(a)- rank(b)||(a<b?-1:a>b?1:0);
}
function rank(key){
const index=FIRST.indexOf(key);
return index<0?FIRST.length:index;
}
}),
1197:
((_webpack_module,$out,$load)=>{
$load.d($out,{
$:()=>(junitReport)
});
var _errors_0=$load(9807);
var _time_units_1=$load(6429);
var _verdict_words_2=$load(2225);
var _clean_3=$load(5848);
function junitReport(report){
const{startedAt,endedAt}=report.drill;
const name=report.plan?.name??report.drill.id;
const suites=[
["verdict",[verdictCase(report)]],
["steps",report.steps.map(stepCase)],
["checks",report.findings.map(checkCase)],
];
const all=suites.flatMap(([,cases])=>cases);
const took=endedAt-startedAt;
const began=`timestamp="${(0,_time_units_1.r4)(startedAt).slice(0,19)}"`;
const skipped=(cases)=>`skipped="${numberOf("skipped",cases)}"`;
const lines=[
'<?xml version="1.0" encoding="UTF-8"?>',
`<testsuites name="failover-drill" ${totals(all,took)}>`,
...suites.flatMap(([suite,cases],index)=>[
`  <testsuite name="${xml(`${name}: ${suite}`)}" ${totals(cases,index===0?took:0)} ${skipped(cases)} ${began}>`,
...(index===0?properties(report):[]),
...cases.flatMap((one)=>caseLines(one,name,index===0?took:0)),
"  </testsuite>",
]),
"</testsuites>",
];
return `${lines.join("\n")}\n`;
}
function verdictCase({outcome,sentence,problems,restored}){
const results={passed:"passed",failed:"failure",inconclusive:"skipped",refused:"error",errored:"error"};
const result=restored===false?"error":results[outcome];
const text=problems.map((problem)=>(0,_verdict_words_2.JH)((0,_errors_0.YK)(problem)));
return{name:"verdict",suite:"verdict",result,message:sentence,text};
}
function stepCase({number,title,ruling,proof}){
return{name:`${number}. ${title}`,suite:"steps",result:resultOf(ruling),message:proof,text:[]};
}
function checkCase({check,ruling,title,expected,actual,causes,evidence,notReached}){
const text=[
`expected: ${expected}`,
`actual: ${actual}`,
...causes.map((cause)=>`cause: ${cause}`),
...(evidence.length===0?[]:[`journal entries: ${evidence.join(", ")}`]),
];
return{name:check,suite:"checks",result:resultOf(notReached?"not-reached":ruling),message:title,text};
}
function resultOf(ruling){
return{held:"passed",deviated:"failure",inconclusive:"skipped","not-reached":"skipped"}[ruling];
}
function caseLines({name,suite,result,message,text},site,took){
const open=`    <testcase classname="${xml(`${site}.${suite}`)}" name="${xml(name)}" time="${seconds(took)}"`;
if(result==="passed")
return[`${open}/>`];
const type=result==="skipped"?"":` type="${suite}"`;
const body=text.map(xml).join("\n");
return[`${open}>`,`      <${result} message="${xml(message)}"${type}>${body}</${result}>`,"    </testcase>"];
}
function totals(cases,took){
const[failures,errors]=[numberOf("failure",cases),numberOf("error",cases)];
return `tests="${cases.length}" failures="${failures}" errors="${errors}" time="${seconds(took)}"`;
}
function numberOf(result,cases){
return cases.filter((one)=>one.result===result).length;
}
function properties({drill,outcome,plan,restored,measurements}){
const entries=[
["outcome",outcome],
...Object.entries(drill).map(([key,value])=>[`drill.${key}`,value===undefined?undefined:String(value)]),
["plan.digest",plan?.digest],
["restored",restored===undefined?undefined:String(restored)],
...measurements.flatMap(metricProperties),
];
const shown=entries.flatMap(([name,value])=>value===undefined?[]:[`      <property name="${xml(name)}" value="${xml(value)}"/>`]);
return["    <properties>",...shown,"    </properties>"];
}
function metricProperties({metric,measured,objective}){
return[
...(measured===undefined
?[]
:[
[`${metric}.min-seconds`,seconds(measured.min)],
[`${metric}.max-seconds`,seconds(measured.max)],
]),
...(objective===undefined?[]:[[`${metric}.objective-seconds`,seconds(objective)]]),
];
}
function seconds(duration){
return(duration / _time_units_1 .Z2).toFixed(3);
}
const ENTITIES={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};
function xml(text){
return(0,_clean_3.T)(text)
.replace(/[\ufffe\uffff]/g," ")
.replace(/[&<>"']/g,(character)=>ENTITIES[character]);
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
8038:
((_webpack_module,$out,$load)=>{
$load.d($out,{
o:()=>(markdownDistribution),
q:()=>(markdownReport)
});
var words=$load(2225);
var distribution=$load(5347);
var markdown_escape=$load(300);
var fit=$load(9840);
var units=$load(6429);
var tables=$load(4712);
const STARTS={failover:"fault-accepted",recovery:"restore-requested"};
function gantt({phases,breakdowns,landmarks}){
if(phases.length===0||!phases.every(({name})=>/^[a-z-]+$/.test(name)))
return[];
const sections=breakdowns.flatMap(({metric,stretches})=>{
const start=landmarks.find(({name})=>name===STARTS[metric])?.bracket;
if(start===undefined)
return[];
let at=(start.after+start.atLatest)/ 2;
return[
`  section ${tables .dt[metric]}`,
...stretches
.filter(({onPath})=>onPath)
.map(({name,took})=>{
const line=bar(name,at,at+took);
at +=took;
return line;
}),
];
});
return[
"",
"```mermaid",
"gantt",
"  dateFormat YYYY-MM-DD HH:mm:ss",
"  axisFormat %H:%M:%S",
"  section phases",
...phases.map(({name,from,to})=>bar(name,from,to)),
...sections,
"```",
];
}
function bar(name,from,to){
const begin=(0,units.r4)(Math.round(from / units .Z2)* units .Z2)
.slice(0,19)
.replace("T"," ");
return `  ${name} :${begin}, ${Math.max(1,Math.round((to-from)/ units .Z2))}s`;
}
var errors=$load(9807);
var timeline=$load(9806);
const SIGNS={held:"✅",inconclusive:"❔",deviated:"❌","not-reached":"➖"};
const TIMELINE_WIDTH=110;
const EVIDENCE_SHOWN=20;
const CHANGES_SHOWN=60;
function head({drill}){
const parts=[
`Drill ${(0,markdown_escape.aY)(drill.id)}`,
...(drill.account===undefined?[]:[`account ${(0,markdown_escape.FV)(drill.account)}`]),
...(drill.region===undefined?[]:[(0,markdown_escape.FV)(drill.region)]),
(0,tables.M_)(drill),
];
return `${parts.join(", ")}. All times are UTC.`;
}
function problemLines(report){
const lines=[
...report.problems.map((problem)=>(0,words.JH)((0,errors.YK)(problem))),
...(0,tables.yt)(report).map((warning)=>`the plan warned: ${(0,errors.YK)(warning)}`),
];
return lines.length===0?[]:["",...lines.map((line)=>`- ${(0,markdown_escape.FV)(line)}`)];
}
function steps(report){
return(0,markdown_escape.tp)(["","step","proof"],report.steps.map((step)=>[SIGNS[step.ruling]??"",`${step.number}. ${(0,markdown_escape.FV)(step.title)}`,(0,markdown_escape.FV)(step.proof)]));
}
function measured(report){
const{fault,restore}=(0,tables.y2)(report.measurements);
const rows=(cells)=>[
...fault.map((one)=>["fault",one.name,...cells(one)]),
...restore.map((one)=>["restore",one.name,...cells(one)]),
];
if(fault.length+restore.length>0&&report.measurements.every((one)=>one.measured===undefined)){
const expected=rows((one)=>[one.predicted,one.objective]);
return["","Not measured. What was predicted and asked for:",...(0,markdown_escape.tp)(["from","","predicted","objective"],expected)];
}
const cells=(one)=>[
`**${one.measured}**`,
one.predicted,
{"":"","as predicted":"✅","NOT AS PREDICTED":"❌ not as predicted"}[one.agreement],
`${one.objective} ${one.ruling===undefined?"":tables .K$[one.ruling]}`.trim(),
];
const bracketed=[...fault,...restore].some((one)=>one.predicted.startsWith("("));
return[
...(0,markdown_escape.tp)(["from","","measured","predicted","","objective"],rows(cells)),
...(bracketed?["",(0,markdown_escape.FV)(tables .t6)]:[]),
];
}
function timelineBlock(report){
if(report.signals.length===0)
return[];
const lines=(0,timeline.I)(report,{colour:false,width:TIMELINE_WIDTH}).map((line)=>line.replaceAll("`","'"));
return["","```text",...lines,"```"];
}
function findings(report){
const row=({check,ruling,title,notReached})=>[
SIGNS[notReached?"not-reached":ruling]??"",
(0,markdown_escape.aY)(check),
(0,markdown_escape.FV)(title),
];
const open=report.findings.filter((finding)=>finding.ruling!=="held"&&finding.notReached===undefined);
return[
...(0,markdown_escape.tp)(["","check","finding"],report.findings.map(row)),
...open.flatMap((finding)=>[
"",
`**${(0,markdown_escape.aY)(finding.check)} ${tables .ku[finding.ruling]}**`,
"",
`- expected: ${(0,markdown_escape.FV)(finding.expected)}`,
`- actual: ${(0,markdown_escape.FV)(finding.actual)}`,
...finding.causes.map((cause,index)=>`- ${index===0?"cause":"or"}: ${(0,markdown_escape.FV)(cause)}`),
...(finding.evidence.length===0?[]:[`- journal entries: ${finding.evidence.slice(0,EVIDENCE_SHOWN).join(", ")}`]),
]),
];
}
function breakdowns(report){
return report.breakdowns.flatMap((breakdown)=>[
...(0,markdown_escape.tp)([tables .dt[breakdown.metric],(0,units.a3)(breakdown.total)],(0,tables.HN)(breakdown).map((row)=>[row.name,row.took])),
...(breakdown.note===""?[]:["",(0,markdown_escape.FV)(breakdown.note)]),
]);
}
function plan({plan:planned,blastRadius}){
if(planned===undefined)
return[];
const{budget}=planned;
return[
`- site: ${(0,markdown_escape.aY)(planned.site.url)}`,
`- stacks, in order: ${(0,tables.Lp)(planned)
.map((wave)=>(0,markdown_escape.FV)(wave.join(" + ")))
.join(", then ")}`,
`- fault: ${(0,markdown_escape.FV)((0,tables._Q)(planned))}`,
...blastRadius.map(({id,zone,optIn})=>`- blast radius: ${(0,markdown_escape.aY)(id)} in ${(0,markdown_escape.FV)(zone)}, ${(0,markdown_escape.aY)(optIn)}`),
`- drill file: ${(0,markdown_escape.aY)(planned.drillFile)}, plan digest ${(0,markdown_escape.aY)(planned.digest)}`,
...budget.derivation.map((line)=>`- budget: ${(0,markdown_escape.FV)(line)}`),
...budget.warnings.map((warning)=>`- warning: ${(0,markdown_escape.FV)((0,errors.YK)(warning))}`),
];
}
function safety(report){
const{lines,notices}=report.safety;
return[
...[...lines,...(0,tables.sk)(report)].map(({about,says})=>`- ${about}: ${(0,markdown_escape.FV)(says)}`),
...notices.map(({what})=>`- note: ${(0,markdown_escape.FV)(what)}`),
];
}
function changes({signals}){
return signals.flatMap(({name,segments,flaps})=>[
"",
`**${(0,markdown_escape.FV)(name)}**${flaps===0?"":`, ${(0,words.U9)(flaps,"step")} back`}`,
...(0,markdown_escape.tp)(["from (UTC)","state","for","samples"],segments
.slice(0,CHANGES_SHOWN)
.map(({from,to,state,samples})=>[(0,units.RQ)(from),(0,markdown_escape.FV)(state),(0,units.a3)(to-from),String(samples)])),
...(segments.length>CHANGES_SHOWN?["",`and ${segments.length-CHANGES_SHOWN} more`]:[]),
]);
}
function deployment(report){
return[
...(0,markdown_escape.tp)(["stack","status","took","events","first failure"],report.stacks.map((stack)=>[
(0,markdown_escape.FV)(stack.stack),
(0,markdown_escape.FV)(stack.status),
(0,units.a3)(stack.took),
String(stack.events),
stack.rootCause===undefined
?""
:(0,markdown_escape.FV)(`${stack.rootCause.logicalId} (${stack.rootCause.type}): ${stack.rootCause.reason}`),
])),
...(0,markdown_escape.tp)(["from (UTC)","phase","took","ended because"],report.phases.map((phase)=>[
(0,units.RQ)(phase.from),
(0,markdown_escape.FV)(phase.name),
(0,units.a3)(phase.to-phase.from),
(0,markdown_escape.FV)(phase.why??""),
])),
];
}
function notModelled(report){
const note=(0,tables.Kn)(report);
return[
...(note===undefined?[]:[(0,markdown_escape.FV)(note),""]),
...report.notModelled.map(({what,where})=>`- ${(0,markdown_escape.FV)(`${what}: ${where}`)}`),
];
}
function foot({drill,counts}){
return[
"",
`${(0,tables.rj)(counts)}; world ${(0,markdown_escape.FV)(drill.world)}, seed ${(0,markdown_escape.aY)(drill.seed)}${drill.conditions===undefined?"":`, conditions ${(0,markdown_escape.aY)(drill.conditions)}`}, failover-drill ${(0,markdown_escape.FV)(drill.version)}`,
...(drill.repeat===""?[]:["",`Repeat exactly this run: ${(0,markdown_escape.aY)(drill.repeat)}`]),
];
}
const NOT_PASSED_SHOWN=20;
function markdownReport(report,options={}){
const title=`## ${tables .Gr[report.outcome]} ${tables .nx[report.outcome]}: ${(0,markdown_escape.FV)(report.plan?.name??report.drill.id)}`;
return(0,fit.U)([
{name:"the verdict",lines:[title,"",`**${(0,markdown_escape.FV)(report.sentence)}**`,"",head(report)]},
{name:"how to repeat",lines:foot(report),last:true},
{name:"the problems",lines:problemLines(report)},
{name:"the steps",lines:steps(report)},
{name:"the measured times",lines:measured(report)},
{name:"the timeline",lines:timelineBlock(report)},
{name:"the chart of phases",lines:options.mermaid?gantt(report):[]},
{name:"the findings",lines:findings(report)},
{name:"where the time went",lines:(0,markdown_escape.zH)("Where the time went",breakdowns(report))},
{name:"each signal over time",lines:(0,markdown_escape.zH)("Each signal over time",changes(report))},
{name:"safety",lines:(0,markdown_escape.zH)((0,tables.L8)(report),safety(report))},
{name:"plan and budget",lines:(0,markdown_escape.zH)("Plan and budget",plan(report))},
{name:"stacks and phases",lines:(0,markdown_escape.zH)("Stacks and phases",deployment(report))},
{name:"what is not modelled",lines:(0,markdown_escape.zH)("Not modelled in the lab",notModelled(report))},
]);
}
function markdownDistribution(spread){
const shown=spread.notPassed.slice(0,NOT_PASSED_SHOWN);
const seconds=(value)=>(0,words.Lu)({min:value,max:value});
const lines=[
`## ${spread.notPassed.length===0?"✅":"❌"} ${(0,distribution.S)(spread)}`,
...(0,markdown_escape.tp)(["","min","p50","p95","max","drills","replay the longest"],spread.metrics.map(({metric,drills,min,p50,p95,max,worst})=>[
tables .dt[metric],
...[min,p50,p95,max].map(seconds),
String(drills),
(0,markdown_escape.aY)(worst.replay),
])),
...(0,markdown_escape.tp)(["seed","verdict","replay"],shown.map(({seed,sentence,replay})=>[(0,markdown_escape.aY)(seed),(0,markdown_escape.FV)(sentence),(0,markdown_escape.aY)(replay)])),
...(spread.notPassed.length>shown.length?["",`and ${spread.notPassed.length-shown.length} more`]:[]),
];
return `${lines.join("\n")}\n`;
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
5743:
((_webpack_module,$out,$load)=>{
$load.d($out,{
a:()=>(offsetLabel),
s:()=>(tickStep)
});
var _time_units_0=$load(6429);
const STEPS=[1,2,5,10,15,30,60,120,300,600,900,1_800,3_600,7_200].map((seconds)=>seconds*_time_units_0 .Z2);
function tickStep(least){
return STEPS.find((step)=>step>=least);
}
function offsetLabel(offset){
const sign=offset<0?"-":offset>0?"+":"";
const size=Math.abs(offset);
const seconds=Math.round((size%_time_units_0 .pY)/ _time_units_0 .Z2);
if(size<2 * _time_units_0 .pY)
return `${sign}${Math.round(size / _time_units_0 .Z2)} s`;
return `${sign}${Math.floor(size / _time_units_0 .pY)}${seconds===0?" min":`:${String(seconds).padStart(2,"0")}`}`;
}
}),
2498:
((_webpack_module,$out,$load)=>{
$load.d($out,{
U:()=>(letterOf),
e:()=>(COUNT_LEGEND)
});
const PAGE=new Map(Object.entries({
primary:{letter:"P",words:"primary",tone:"good",weight:1},
"error-page":{letter:"E",words:"error page",tone:"other",weight:2},
"alb-502":{letter:"2",words:"ALB 502",tone:"bad",weight:3},
"alb-503":{letter:"3",words:"ALB 503",tone:"bad",weight:3},
"alb-504":{letter:"4",words:"ALB 504",tone:"bad",weight:3},
timeout:{letter:"t",words:"timeout",tone:"bad",weight:3},
refused:{letter:"x",words:"refused",tone:"bad",weight:3},
reset:{letter:"r",words:"reset",tone:"bad",weight:3},
"tls-error":{letter:"l",words:"TLS error",tone:"bad",weight:3},
"dns-error":{letter:"d",words:"DNS error",tone:"bad",weight:3},
unknown:{letter:"?",words:"unknown page",tone:"bad",weight:3},
}));
const ANSWER=new Map(Object.entries({
primary:{letter:"P",words:"primary",tone:"good",weight:1},
secondary:{letter:"S",words:"secondary",tone:"other",weight:2},
mixed:{letter:"m",words:"mixed answer",tone:"bad",weight:3},
none:{letter:"n",words:"no address",tone:"bad",weight:3},
error:{letter:"!",words:"no answer",tone:"bad",weight:3},
}));
const INSTANCE=new Map(Object.entries({
running:{letter:"R",words:"running",tone:"good",weight:1},
pending:{letter:"p",words:"pending",tone:"other",weight:2},
stopping:{letter:"s",words:"stopping",tone:"other",weight:2},
stopped:{letter:"0",words:"all stopped",tone:"bad",weight:2},
terminated:{letter:"T",words:"terminated",tone:"bad",weight:3},
}));
const MISSING={letter:"·",words:"no sample",tone:"quiet",weight:0};
const BLOCKS="▁▂▃▄▅▆▇█";
const HEALTHY_SHARE=0.18;
function letterOf(signal,state){
if(state==="missing")
return MISSING;
if(signal.startsWith("page")||signal==="keep-alive")
return PAGE.get(state)??unknown(state);
if(signal.startsWith("authoritative")||signal==="recursive")
return ANSWER.get(state)??unknown(state);
const share=/^(\d+)\/(\d+)/.exec(state);
if(share!==null)
return shareLetter(signal,Number(share[1]),Number(share[2]));
return instanceLetter(state);
}
function shareLetter(signal,healthy,total){
const share=total===0?0:healthy / total;
if(signal==="targets"){
const tone=healthy===0?"bad":share<1?"other":"good";
return{letter:healthy>9?"+":String(healthy),words:"",tone,weight:1 - share};
}
const tone=share>HEALTHY_SHARE?(share<1?"other":"good"):"bad";
return{letter:BLOCKS[Math.round(share *(BLOCKS.length - 1))]??"▁",words:"",tone,weight:1 - share};
}
function instanceLetter(state){
const counts=[...state.matchAll(/(\d+) ([a-z-]+)/g)].map(([,times="",name=""])=>({times,name}));
const running=counts.find(({name})=>name==="running");
if(counts.length>1&&running!==undefined){
return{letter:running.times.length>1?"+":running.times,words:"",tone:"other",weight:2};
}
const[worst]=counts.map(({name})=>INSTANCE.get(name)??unknown(name)).sort((a,b)=>b.weight-a.weight);
return worst??unknown(state);
}
function unknown(state){
return{letter:"?",words:state,tone:"bad",weight:3};
}
const COUNT_LEGEND=new Map(Object.entries({
targets:"targets: how many are healthy",
checkers:"checkers: ▁ none to █ all healthy",
instances:"a digit among instances: how many run",
}));
}),
9806:
((_webpack_module,$out,$load)=>{
$load.d($out,{
I:()=>(timeline)
});
var _time_units_0=$load(6429);
var _clean_5=$load(5848);
var _colour_1=$load(3693);
var _layout_4=$load(5039);
var _ticks_2=$load(5743);
var _timeline_letters_3=$load(2498);
const LABEL_WIDTH=13;
const TICK_SPACING=9;
function timeline(report,options){
const{signals}=report;
const starts=signals.map((signal)=>signal.segments[0]?.from).filter((from)=>from!==undefined);
const ends=signals.map((signal)=>signal.segments.at(-1)?.to).filter((to)=>to!==undefined);
if(starts.length===0)
return["no samples were taken"];
const from=Math.min(...starts);
const to=Math.max(...ends,from+_time_units_0 .Z2);
const labels=labelWidth(signals);
const columns=(0,_layout_4.qz)(options)- labels - 3;
const marks=marksOf(report);
const scale={labels,from,to,columns,step:(to-from)/ columns,zero:marks[0]?.at??from};
const paint=(0,_colour_1.M)(options.colour);
const used=new Map();
const rows=signals.map((signal)=>row(signal,scale,paint,used));
return[
...(marks.length===0?[]:[margin("",scale)+ markLine(marks,scale)]),
...rows,
...axis(scale,marks.length>0).map((line)=>paint.dim(margin("",scale)+ line)),
...legend(signals,used,scale,(0,_layout_4.qz)(options)).map((line)=>paint.dim(line)),
];
}
function labelWidth(signals){
return Math.max(LABEL_WIDTH,...signals.filter(({name})=>!name.startsWith("page")).map(({name})=>name.length));
}
function margin(label,{labels}){
return(0,_layout_4.Jj)(label,labels).padEnd(labels + 1);
}
function marksOf({landmarks}){
const at=(name)=>landmarks.find((landmark)=>landmark.name===name)?.bracket?.after;
const named=[
[at("fault-accepted"),"▼ fault"],
[at("restore-requested"),"▲ restore"],
];
return named.flatMap(([instant,text])=>(instant===undefined?[]:[{at:instant,text:`${text} ${(0,_time_units_0.RQ)(instant)}`}]));
}
function columnOf(instant,scale){
return Math.min(scale.columns - 1,Math.max(0,Math.floor((instant-scale.from)/ scale.step)));
}
function markLine(marks,scale){
let line="";
for(const[index,mark]of marks.entries()){
const column=columnOf(mark.at,scale);
const next=marks[index + 1];
const room=(next===undefined?scale.columns:columnOf(next.at,scale)- 1)- column;
if(line.length>column)
continue;
const[sign="",word="",time=""]=mark.text.split(" ");
const before=`${word} ${time} `;
if(mark.text.length<=room)
line=line.padEnd(column)+ mark.text;
else if(line.length+before.length<column)
line=line.padEnd(column-before.length)+ before+sign;
else
line=line.padEnd(column)+(`${sign} ${word}`.length<=room?`${sign} ${word}`:sign);
}
return line;
}
const TONES={good:"green",bad:"red",other:"yellow",quiet:"dim"};
function row(signal,scale,paint,used){
const letters=Array.from({length:scale.columns},()=>undefined);
for(const segment of signal.segments){
const letter=(0,_timeline_letters_3.U)(signal.name,segment.state);
const last=columnOf(Math.max(segment.from,segment.to - 1),scale);
for(let column=columnOf(segment.from,scale);column<=last;column +=1){
const there=letters[column];
if(there===undefined||letter.weight>=there.weight)
letters[column]=letter;
}
}
let line="";
let run="";
let tone;
const flush=()=>{
const painter=tone===undefined?(text)=>text:paint[TONES[tone]];
line +=painter(run);
run="";
};
for(const letter of letters){
if(letter?.tone!==tone)
flush();
tone=letter?.tone;
run +=letter?.letter??" ";
if(letter!==undefined&&letter.words!=="")
used.set(letter.letter+letter.words,letter);
}
flush();
return(margin((0,_clean_5.u)(signal.name),scale)+ line).trimEnd();
}
function axis(scale,fromFault){
const step=(0,_ticks_2.s)(TICK_SPACING*scale.step)??(scale.to-scale.from)/ 4;
const ruler="─".repeat(scale.columns).split("");
let labels="";
const first=Math.ceil((scale.from-scale.zero)/ step)* step;
for(let offset=first;scale.zero+offset<scale.to;offset +=step){
const column=columnOf(scale.zero+offset,scale);
ruler[column]="┬";
const label=fromFault?(0,_ticks_2.a)(offset):(0,_time_units_0.RQ)(scale.zero+offset);
if(labels.length===0||labels.length<column){
if(column+label.length<=scale.columns)
labels=labels.padEnd(column)+ label;
}
}
return[ruler.join(""),labels];
}
function legend(signals,used,scale,width){
const letters=[...used.values()].map(({letter,words})=>`${letter} ${(0,_clean_5.u)(words)}`);
const counts=signals.map((signal)=>_timeline_letters_3 .e.get(signal.name)).filter((words)=>words!==undefined);
return(0,_layout_4.Fi)([`one column is ${(0,_time_units_0.a3)(scale.step)}`,...letters,...counts],"  ",width - 2);
}
})
};
