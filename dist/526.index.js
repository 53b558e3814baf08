export const id=526;
export const ids=[526,145];
export const modules={
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
