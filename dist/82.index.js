export const id=82;
export const ids=[82,526,145];
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
5082:
((_webpack_module,$out,$load)=>{
$load.r($out);
$load.d($out,{
post:()=>(post)
});
var _src_aws_errors_0=$load(7782);
var _src_cli_command_line_1=$load(4473);
var _src_errors_2=$load(9807);
var _src_exit_status_3=$load(8123);
var _runner_4=$load(6854);
var _saved_state_5=$load(4529);
var _words_6=$load(3023);
async function post(runner,log,environment){
try{
await putRight(runner,log,environment);
}
finally{
const evidence=(0,_saved_state_5.rh)(runner);
if(evidence!==undefined)
await(await Promise.all([$load.e(434),$load.e(531)]).then($load.bind($load,8531))).keepEvidence(runner,evidence,environment);
}
}
async function putRight(runner,log,environment){
const saved=(0,_saved_state_5.FW)(runner);
if(saved===undefined){
process.stdout.write("Nothing is left to be put right.\n");
return;
}
const left=(0,_saved_state_5.jf)((0,_saved_state_5.PR)(saved));
if(left==="nothing"){
process.stdout.write(`${saved.drill} was cut off before it had changed anything.\n`);
return;
}
process.stdout.write(`${saved.drill} did not end as it should: looking for what it left.\n`);
log.said();
try{
const status=await sweepAfter(saved,environment);
const mended=status!==_src_exit_status_3 .$.notSwept;
runner.summary((0,_words_6.E)(`Failover Drill: ${saved.drill} was cut off, ${mended?"and all is put right":"and not all could be put right"}`,log.said()));
if(mended)
runner.warning(`${saved.drill} was cut off; what it left is put right.`,{title:"Failover Drill"});
else
runner.error(`${saved.drill} was cut off, and not all of what it left could be put right. ${NEXT}`,{title:"Failover Drill"});
process.exitCode=mended?0:1;
}
catch(error){
const problems=(0,_src_aws_errors_0.GW)(error);
for(const problem of problems)
process.stdout.write(`${(0,_src_errors_2.YK)(problem)}\n`);
runner.summary((0,_words_6.g)(`Failover Drill: ${saved.drill} was cut off and could not be cleaned up after`,problems));
(0,_runner_4.f)(runner,problems);
process.exitCode=left==="perhaps"?0:1;
}
}
const NEXT="Run the Action again with mode: sweep, or look at the instances in the console.";
async function sweepAfter(saved,environment){
const{sweepVerb}=await Promise.all([$load.e(514),$load.e(815),$load.e(311),$load.e(894),$load.e(120),$load.e(916),$load.e(585),$load.e(21),$load.e(10),$load.e(442),$load.e(952),$load.e(472)]).then($load.bind($load,8952));
const{readDrill}=await Promise.all([$load.e(815),$load.e(311),$load.e(916),$load.e(21)]).then($load.bind($load,7021));
const rest=[`--drill=${saved.drill}`,...(saved.resolver===""?[]:[`--resolver=${saved.resolver}`])];
const read=(place)=>({
...(0,_src_cli_command_line_1.ye)(["sweep",place,...rest],environment,{isTTY:false,columns:120}),
overrides:saved.overrides,
});
try{
readDrill(saved.drillFile,{overrides:saved.overrides});
}
catch{
return sweepVerb(read(`--region=${saved.region}`));
}
return sweepVerb(read(saved.drillFile));
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
