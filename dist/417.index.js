export const id=417;
export const ids=[417];
export const modules={
7417:
((_webpack_module,$out,$load)=>{
$load.r($out);
$load.d($out,{
gateVerb:()=>(gateVerb),
planVerb:()=>(planVerb),
policyVerb:()=>(policyVerb),
rehearseVerb:()=>(rehearseVerb),
reportVerb:()=>(reportVerb)
});
var external_node_fs_=$load(3024);
var external_node_path_=$load(6760);
var errors=$load(9807);
var exit_status=$load(8123);
var clean=$load(5848);
var colour=$load(3693);
var section=$load(3564);
var layout=$load(5039);
var words=$load(3681);
const CHANGES_SHOWN=30;
function consoleGate(report,options){
const paint=(0,colour.M)(options.colour);
const page={paint,width:(0,layout.qz)(options)};
const inside=page.width - 2;
const text=(label,words)=>(0,layout.wW)(label,(0,clean.u)(words),inside);
const paintOutcome={passed:paint.green,failed:paint.red,inconclusive:paint.yellow}[report.outcome];
const shown=report.changes.slice(0,CHANGES_SHOWN);
const lines=[
...(0,layout.wW)(`${words .DA[report.outcome]}  `,(0,clean.u)(report.sentence),page.width).map((line)=>paint.bold(paintOutcome(line))),
...(0,layout.wW)("",(0,clean.u)((0,words.I5)(report)),page.width).map(paint.dim),
...(0,section.uW)(page,"BEFORE AND AFTER",metricLines(report,paint.dim)),
...(0,section.uW)(page,"FINDINGS",(0,words.z1)(report.findings).flatMap((finding)=>[
...text(`${section .zd[finding.ruling]} `,finding.title).map((0,section.MI)(finding.ruling,paint)),
...(finding.ruling==="held"?[]:finding.details.flatMap((line)=>text("    ",line))),
...(0,words.fs)(report,finding.causedBy).flatMap((change)=>text("    ",`caused by ${(0,words.ek)(change)}: ${change.subject}: ${change.change}`).map(paint.bold)),
...finding.replays.flatMap(({replay})=>text("    ",replay).map(paint.dim)),
])),
...(0,section.uW)(page,"WHAT CHANGED",[
...shown.flatMap((change)=>[
...text("",`${(0,words.ek)(change)}: ${change.subject}: ${change.change}${change.isInert?" (no effect on a drill)":""}`),
...change.does.flatMap((line)=>text("    → ",line)),
]),
...(report.changes.length>shown.length?[`and ${report.changes.length-shown.length} more`]:[]),
...report.onlyLayout.flatMap((file)=>text("",`${file}: comments, layout or order only`)),
]),
...(0,section.uW)(page,"THE DRILL ASKS FOR LESS",report.loosened.flatMap((line)=>text("! ",line).map(paint.yellow))),
...(0,section.uW)(page,"AN UPDATE OF THE DEPLOYED STACKS",report.replacements.flatMap((one)=>[
...text("! ",(0,words._o)(one)).map(paint.yellow),
...(0,words.fs)(report,one.causedBy).flatMap((change)=>text("    ",`because of ${(0,words.ek)(change)}`)),
])),
...(0,section.uW)(page,"WARNINGS",[
...report.warnings.appeared.flatMap((warning)=>text("new: ",(0,errors.YK)(warning)).map(paint.yellow)),
...report.warnings.gone.flatMap((warning)=>text("gone: ",warning.what)),
...report.warnings.stay.flatMap((warning)=>text("as on base: ",(0,errors.YK)(warning))),
]),
...(0,section.uW)(page,"NOT MODELLED",report.notModelled.flatMap(({stack,logicalId,type,isNew})=>text("",`${type} (${stack}/${logicalId})${isNew?", new":""}`))),
...(0,section.uW)(page,"LEFT OUT BY THE LAB",(0,words.ig)(report).flatMap(({what,where,isNew})=>text("",`${what} (${where})${isNew?", new":""}`))),
...(0,section.uW)(page,"BASE MAKES NO PLAN",report.base.problems.flatMap((problem)=>text("",`${(0,words.fp)(problem.place)} ${problem.what}`))),
];
return `${lines.join("\n")}\n`;
}
function metricLines(report,dim){
const rows=(0,words.IN)(report);
if(rows.length===0)
return[];
const heading=["","","predicted","median","p95","range","objective","median shift"].map((text)=>({text,paint:dim}));
const cells=rows.map((row,index)=>[
rows[index - 1]?.name===row.name?"":row.name,
row.side,
...[row.predicted,row.median,row.p95,row.range,row.objective,row.shift],
]);
return(0,layout.YB)([heading,...cells],[2,3,4,5,6]);
}
var markdown=$load(4295);
var judge=$load(7151);
async function smallestSet(whole,test,budget,small=()=>false){
let current=whole;
let parts=2;
while(current.length>1){
const chunks=split(current,Math.min(parts,current.length));
const smaller=await firstThatShows([...chunks,...(chunks.length>2?chunks.map((chunk)=>without(current,chunk)):[])]);
if(smaller==="spent")
return small(current)?current:undefined;
if(smaller!==undefined){
parts=smaller.length<current.length / 2 + 1?2:Math.max(2,parts - 1);
current=smaller;
}
else if(parts>=current.length){
return current;
}
else{
parts=Math.min(current.length,parts * 2);
}
}
return current;
async function firstThatShows(candidates){
for(const candidate of candidates){
if(candidate.length===0||candidate.length===current.length)
continue;
if(budget.tests<=0)
return "spent";
budget.tests -=1;
if((await test(candidate))==="shows")
return candidate;
}
return undefined;
}
}
function split(items,parts){
return Array.from({length:parts},(_,index)=>items.slice(Math.floor((index*items.length)/ parts),Math.floor(((index + 1)* items.length)/ parts)));
}
function without(items,left){
return items.filter((item)=>!left.includes(item));
}
var spread=$load(2845);
const CAUSES=3;
async function causesOf(symptom,{groups,planWith,rehearse,budget}){
if(groups.length<=1)
return idsOf(groups);
const test=async(part)=>{
const plan=planWith(part);
if(plan===undefined)
return "unresolved";
return symptom.shows(await rehearse(plan,symptom.seeds))?"shows":"shows-not";
};
return search(groups,test,budget);
}
function causesOfNoPlan({groups,planWith,budget}){
if(groups.length<=1)
return Promise.resolve(idsOf(groups));
return search(groups,async(part)=>(planWith(part)===undefined?"shows":"shows-not"),budget);
}
async function search(groups,test,budget){
const found=[];
let rest=groups;
for(let cause=0;cause<CAUSES&&rest.length>0;cause +=1){
if(cause>0){
if(budget.tests<=0)
break;
budget.tests -=1;
if((await test(rest))!=="shows")
break;
}
const smallest=await smallestSet(rest,test,budget,isOneResource);
if(smallest===undefined)
break;
found.push(...smallest);
rest=without(rest,smallest);
}
return idsOf(found);
}
function isOneResource(groups){
const resources=groups.flat().map(({file,path})=>JSON.stringify([file,...path.slice(0,2)]));
return groups.flat().every(({path})=>path[0]==="Resources"&&path.length>2)&&new Set(resources).size===1;
}
function idsOf(groups){
return groups
.flat()
.filter(({isInert})=>!isInert)
.map(({id})=>id)
.sort((a,b)=>a-b);
}
const FAILING_SEEDS=2;
const SHIFTED_SEEDS=4;
function isLike(result,other){
if(result.outcome!==other?.outcome)
return false;
const reasons=reasonsOf(other);
return reasonsOf(result).some((check)=>reasons.includes(check));
}
function reasonsOf({findings}){
const deviated=findings.filter(({ruling})=>ruling==="deviated");
return(deviated.length>0?deviated:findings).map(({check})=>check);
}
function symptomOf({check,metric,ruling},base,head){
if(ruling==="held")
return undefined;
const beside=head.map((result,index)=>({result,was:base[index]})).filter(({was})=>was!==undefined);
if(check==="drill-passes"||check==="objective-met"){
const worse=(result)=>(head.some(judge .DI)?(0,judge.DI)(result):result.outcome!=="passed");
const seeds=beside.filter(({result,was})=>worse(result)&&!worse(was)).slice(0,FAILING_SEEDS);
const onHead=new Map(seeds.map(({result})=>[result.seed,result]));
const same=(result)=>worse(result)&&isLike(result,onHead.get(result.seed));
return seeds.length===0?undefined:{seeds:[...onHead.keys()],shows:(results)=>results.some(same)};
}
if(check==="failover-proven"){
const one=beside.find(({was})=>(0,spread.XV)(was,"failover")!==undefined);
return one&&{seeds:[one.result.seed],shows:([result])=>(0,spread.XV)(result,"failover")===undefined};
}
if(check!=="not-worse"||metric===undefined)
return undefined;
const shifts=beside
.flatMap(({result,was})=>{
const[before,after]=[(0,spread.XV)(was,metric),(0,spread.XV)(result,metric)];
return before===undefined||after===undefined?[]:[{seed:result.seed,before,by:after-before}];
})
.toSorted((a,b)=>b.by-a.by);
if(shifts.length<spread .iQ)
return undefined;
const chosen=shifts.slice(Math.floor(shifts.length / 4)).slice(0,SHIFTED_SEEDS);
const total=chosen.reduce((sum,{by})=>sum+by,0);
if(total<=0)
return undefined;
return{
seeds:chosen.map(({seed})=>seed),
shows:(results)=>{
if(results.some(({outcome})=>outcome==="refused"||outcome==="errored"))
return false;
const sum=results.reduce((left,result,index)=>left +(((0,spread.XV)(result,metric)??Number.POSITIVE_INFINITY)-(chosen[index]?.before??0)),0);
return sum>=total / 2;
},
};
}
var compare_plans=$load(8842);
var differences=$load(8508);
var values=$load(899);
var long_form=$load(8498);
var places=$load(4845);
var yaml_document=$load(1454);
function readSource(file,text,isDrillFile){
const read=(0,yaml_document.gM)(text,file,"gate");
const root=read.ok?read.document.root:undefined;
if(!read.ok||root===undefined)
return{file,text,isDrillFile,value:undefined,place:()=>({file})};
const value=isDrillFile?(0,values._)(root,()=>undefined):(0,long_form.J)(root,()=>undefined);
return{file,text,isDrillFile,value,place:(path)=>(0,places.m)(read.document,path)};
}
function pairFiles(base,baseDrill,head,headDrill){
const partner=new Map([[headDrill,baseDrill]]);
const baseTemplates=templatesByStack(base,baseDrill);
for(const[stack,file]of templatesByStack(head,headDrill)){
const before=baseTemplates.get(stack);
if(before!==undefined&&base.has(before)&&!partner.has(file))
partner.set(file,base.has(file)?file:before);
}
for(const file of head.keys())
if(base.has(file)&&!partner.has(file))
partner.set(file,file);
const used=new Set(partner.values());
return[
...[...head.keys()].map((file)=>({base:partner.get(file),head:file})),
...[...base.keys()].filter((file)=>!used.has(file)).map((file)=>({base:file,head:undefined})),
];
}
function templatesByStack(files,drillFile){
const found=new Map();
const{value}=readSource(drillFile,files.get(drillFile)??"",true);
const stacks=(0,differences.jh)(value)?value.stacks:undefined;
for(const[key,stack]of(0,differences.jh)(stacks)?Object.entries(stacks):[]){
if((0,differences.jh)(stack)&&typeof stack.template==="string")
found.set(key,(0,external_node_path_.join)((0,external_node_path_.dirname)(drillFile),stack.template));
}
return found;
}
const SHOWN=100;
function firstChangedLine(before,after){
const[a,b]=[before.trimEnd().split("\n"),after.trimEnd().split("\n")];
if(a.length===1&&b.length===1)
return undefined;
let start=0;
while(start<a.length&&start<b.length&&a[start]===b[start])
start +=1;
let end=0;
while(end<a.length-start&&end<b.length-start&&a[a.length - 1 - end]===b[b.length - 1 - end])
end +=1;
const gone=a.slice(start,a.length-end);
const come=b.slice(start,b.length-end);
const told=[...some("- ",gone),...some("+ ",come)].join("  ");
return{base:Math.min(start,a.length - 1),head:Math.min(start,b.length - 1),words:told||"white space"};
}
function some(sign,lines){
const[first,...rest]=lines.map((line)=>line.trim()).filter((line)=>line!=="");
if(first===undefined)
return[];
const cut=first.length<=SHOWN?first:`${first.slice(0,SHOWN)}…`;
return[`${sign}${cut}${rest.length===0?"":` (and ${rest.length} more)`}`];
}
function placeWithin(place,fileText,value,index){
if(place.line===undefined)
return place;
const lines=fileText.split("\n");
const wanted=value.split("\n")[index]?.trim();
const at=place.line + 1 + index;
const isBlock=/[|>][+-]?\d*\s*(#.*)?$/.test(lines[place.line - 1]??"");
if(!isBlock||wanted===undefined||lines[at - 1]?.trim()!==wanted)
return place;
const column=(lines[at - 1]??"").search(/\S/)+ 1;
return{file:place.file,line:at,...(column>0?{column}:{})};
}
function findEdits(base,baseDrill,head,headDrill){
const edits=[];
const onlyLayout=[];
for(const pair of pairFiles(base,baseDrill,head,headDrill)){
const before=pair.base===undefined?undefined:base.get(pair.base);
const after=pair.head===undefined?undefined:head.get(pair.head);
if(before===after)
continue;
const isDrillFile=pair.head===headDrill||pair.base===baseDrill;
const file=(pair.head??pair.base);
if(before===undefined||after===undefined){
edits.push(wholeFile(file,before,after));
continue;
}
const[old,now]=[readSource(pair.base,before,isDrillFile),readSource(file,after,isDrillFile)];
if(old.value===undefined||now.value===undefined){
edits.push(wholeFile(file,before,after,`makes ${now.value===undefined?"no sense as YAML any more":"sense as YAML again"}`));
continue;
}
const found=(0,differences.tX)(old.value,now.value);
if(found.length===0)
onlyLayout.push(file);
edits.push(...found.map((difference)=>describe(old,now,difference)));
}
return{edits:edits.map((edit,id)=>({id,...edit})),onlyLayout};
}
function wholeFile(file,before,after,change){
const place={file,line:1};
const kind=before===undefined?"added":after===undefined?"removed":"changed";
return{
file,
path:[],
kind,
subject:`file ${file}`,
change:change??kind,
...(after===undefined?{}:{headPlace:place}),
...(before===undefined?{}:{basePlace:place}),
isInert:false,
before,
after,
};
}
function describe(old,now,{path,before,after,basePath,headPath}){
const lines=typeof before==="string"&&typeof after==="string"?firstChangedLine(before,after):undefined;
const place=(side,at,value,line)=>typeof value==="string"&&line!==undefined?placeWithin(side.place(at),side.text,value,line):side.place(at);
return{
file:now.file,
path,
kind:before===undefined?"added":after===undefined?"removed":"changed",
subject:subjectOf(path,now,after===undefined?old:now),
change:lines?.words??`${shown(before,"nothing")} → ${shown(after,"nothing")}`,
headPlace:place(now,headPath,after,lines?.head),
...(before===undefined?{}:{basePlace:place(old,basePath,before,lines?.base)}),
isInert:isInert(path,now.isDrillFile),
before,
after,
};
}
const INERT_SECTIONS=["Description","Metadata","AWSTemplateFormatVersion"];
const INERT_OF_PARAMETERS=["Description","ConstraintDescription","NoEcho"];
function isInert([section,name,key,...rest],isDrillFile){
if(isDrillFile)
return section==="stacks"&&key==="template"&&rest.length===0;
if(INERT_SECTIONS.includes(String(section)))
return true;
if(section==="Parameters"&&name!==undefined)
return INERT_OF_PARAMETERS.includes(String(key));
return section==="Outputs"&&key==="Description";
}
function subjectOf(path,{isDrillFile},side){
const[section,name,key,...rest]=path;
if(isDrillFile||name===undefined)
return path.join(".");
if(section==="Parameters")
return key==="Default"?`default of parameter ${name}`:`parameter ${[name,key,...rest].filter(Boolean).join(".")}`;
if(section!=="Resources")
return path.join(".");
const type=typeOf(side.value,String(name));
const owner=`${name}${type===undefined?"":` (${type})`}`;
if(key===undefined)
return `resource ${owner}`;
const inside=key==="Properties"?rest:[key,...rest];
return inside.length===0?`properties of ${owner}`:`${inside.join(".")} of ${owner}`;
}
function typeOf(template,logicalId){
const resources=(0,differences.jh)(template)?template.Resources:undefined;
const resource=(0,differences.jh)(resources)?resources[logicalId]:undefined;
return(0,differences.jh)(resource)&&typeof resource.Type==="string"?resource.Type:undefined;
}
const edits_SHOWN=80;
function shown(value,none){
if(value===undefined)
return none;
const text=typeof value==="string"?value:(reference(value)??JSON.stringify(value));
const line=text.replace(/\s+/g," ").trim();
const letters=[...(line===""?'""':line)];
return letters.length<=edits_SHOWN?letters.join(""):`${letters.slice(0,edits_SHOWN).join("")}…`;
}
function reference(value){
if(!(0,differences.jh)(value)||Object.keys(value).length!==1)
return undefined;
if(typeof value.Ref==="string")
return `!Ref ${value.Ref}`;
const attribute=value["Fn::GetAtt"];
return Array.isArray(attribute)&&attribute.every((part)=>typeof part==="string")?`!GetAtt ${attribute.join(".")}`:undefined;
}
var effects=$load(1162);
function groupEdits(edits){
const parent=edits.map((_,index)=>index);
const rootOf=(index)=>(parent[index]===index?index:rootOf(parent[index]));
const join=(a,b)=>{
const[low,high]=[rootOf(a),rootOf(b)].sort((x,y)=>x-y);
parent[high]=low;
};
const names=edits.map(nameOf);
const texts=edits.map(({path,before,after})=>JSON.stringify([path,before??null,after??null]));
for(const[index,name]of names.entries()){
if(name===undefined)
continue;
const edit=edits[index];
for(const[other,text]of texts.entries()){
if(other!==index&&mentions(edit,name,edits[other],text))
join(index,other);
}
for(const[other,come]of edits.entries())
if(isRename(edit,come))
join(index,other);
}
const groups=new Map();
for(const[index,edit]of edits.entries()){
const root=rootOf(index);
const group=groups.get(root);
if(group===undefined)
groups.set(root,[edit]);
else
group.push(edit);
}
return[...groups.values()];
}
const NAMED_SECTIONS=["Parameters","Mappings","Conditions","Resources","Outputs","stacks"];
function nameOf({kind,path,file}){
if(kind==="changed")
return undefined;
if(path.length===0)
return file.split("/").at(-1);
const[section,name]=path;
if(!NAMED_SECTIONS.includes(String(section)))
return undefined;
if(section==="stacks"&&path[2]==="parameters"&&path.length===4)
return String(path[3]);
return path.length===2?String(name):undefined;
}
function mentions({file,path},name,other,text){
const literal=name.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&");
const says=(pattern)=>new RegExp(pattern).test(text);
if(path.length===0)
return says(`(?<![\\w-])${literal}(?![\\w-])`);
if(path[0]==="stacks"&&path.length===2)
return says(`\\$\\{${literal}\\.`);
if(path[0]==="stacks")
return other.path[0]==="Parameters"&&other.path[1]===name;
if(file===other.file)
return says(`"${literal}"(?!:)|\\$\\{${literal}[.}]`);
if(path[0]==="Outputs")
return says(`\\.${literal}[}"]`);
if(path[0]==="Parameters")
return other.path.includes(name)||says(`"[Pp]arameters":\\{.*"${literal}":`);
return false;
}
function isRename(gone,come){
if(gone.kind!=="removed"||come.kind!=="added"||gone.file!==come.file)
return false;
if(gone.path.length!==2||come.path.length!==2||gone.path[0]!==come.path[0])
return false;
return(0,differences.QV)(gone.before,come.after)||(groups_typeOf(gone.before)!==undefined&&likeness(gone.before,come.after)>0.5);
}
function groups_typeOf(value){
return(0,differences.jh)(value)?value.Type:undefined;
}
function likeness(a,b){
if(groups_typeOf(a)!==groups_typeOf(b)||!(0,differences.jh)(a)||!(0,differences.jh)(b))
return 0;
const[x,y]=[a.Properties,b.Properties];
if(!(0,differences.jh)(x)||!(0,differences.jh)(y))
return 1;
const keys=new Set([...Object.keys(x),...Object.keys(y)]);
const same=[...keys].filter((key)=>(0,differences.QV)(x[key],y[key])).length;
return keys.size===0?1:same / keys.size;
}
var loosened=$load(9711);
var types=$load(5233);
function metricsOf(base,head,results,allowedWorse){
const resolution=Math.max(base?.probes.page.interval??0,head?.probes.page.interval??0);
return types .W.map((metric)=>({
metric,
predicted:{base:base?.budget.metrics[metric],head:head?.budget.metrics[metric]},
rehearsed:{base:results.base&&(0,spread.jg)(results.base,metric),head:(0,spread.jg)(results.head,metric)},
objective:{base:base?.objectives[metric],head:head?.objectives[metric]},
shift:results.base&&(0,spread.Gn)(results.base,results.head,metric,{share:allowedWorse,resolution}),
}));
}
const TYPES_BESIDE_THE_PATH=new RegExp(`^AWS::(?:${[
"EC2::(?:NetworkAcl|NetworkAclEntry|SubnetNetworkAclAssociation|SpotFleet|EC2Fleet|TransitGateway\\w*|VPCPeeringConnection)",
"EC2::VPCBlockPublicAccess\\w*",
"(?:WAF|WAFv2|WAFRegional)::WebACL\\w*",
"(?:NetworkFirewall|AutoScaling|ElasticLoadBalancing|ElasticLoadBalancingV2|S3|Route53|Route53Resolver|Route53RecoveryControl)::\\w+",
"CertificateManager::Certificate",
"CloudFormation::(?:WaitCondition|Stack)",
].join("|")})$`);
const HIDES_NOTHING=[
/ grants nothing in the lab$/,
/^schedule target /,
/^target group attribute /,
/^requests by IPv6 /,
/^AWS::S3::Bucket (?:Accelerate|Analytics|Cors|Inventory|Metadata(?:Table)?|Metrics|Notification|Replication)Configurations?$/,
/^AWS::S3::(?:AccessGrant\w*|AccessPoint|MultiRegionAccessPoint\w*|StorageLens\w*)$/,
];
function mayHide({what,where}){
if(HIDES_NOTHING.some((pattern)=>pattern.test(what))||where.startsWith("a tag of "))
return false;
const isType=/^(?:\w+::){1,2}\w+$/.test(what);
return!isType||TYPES_BESIDE_THE_PATH.test(what);
}
function keyOf({what,where}){
return `${what}\n${where}`.replace(/-[0-9a-f]{6,}\b/gi,"-…");
}
function labNotModelled(base,head){
const before=new Set((base??[]).flatMap(({notModelled})=>notModelled.map(keyOf)));
const met=new Map(head.flatMap(({notModelled})=>notModelled.map((one)=>[keyOf(one),one])));
return[...met].map(([key,{what,where}])=>({what,where,isNew:!before.has(key)}));
}
const not_modelled_SHOWN=5;
async function withDoubts(findings,entries,head,causesOf){
const fresh=entries.filter(({isNew})=>isNew);
if(findings.some(({ruling})=>ruling==="deviated")){
const doubts=listed(fresh).map((words)=>`the lab does not model ${words}; this may be its fault`);
return findings.map((finding)=>(finding.ruling==="deviated"?{...finding,details:[...finding.details,...doubts]}:finding));
}
const hiding=fresh.filter(mayHide);
if(hiding.length===0)
return findings;
const keys=new Set(hiding.map(keyOf));
const meets=({notModelled})=>notModelled.some((one)=>keys.has(keyOf(one)));
const causedBy=await causesOf({
seeds:head
.filter(meets)
.slice(0,1)
.map(({seed})=>seed),
shows:(results)=>results.some(meets),
});
const[first,...rest]=listed(hiding);
return[
...findings,
{
check:"edit-modelled",
ruling:"inconclusive",
title:`the lab does not model ${first}, so its rehearsals cannot tell what that does to the failover`,
details:rest.map((words)=>`nor ${words}`),
causedBy,
replays:[],
},
];
}
function listed(entries){
const more=entries.length-not_modelled_SHOWN;
return[...entries.slice(0,not_modelled_SHOWN).map(({what,where})=>`${what} (${where})`),...(more>0?[`${more} more`]:[])];
}
const WORDS={
"AWS::EC2::Instance":{
replaced:"a new instance boots for the first time, takes the old one's place in the target group and serves nobody until it has passed the checks; all of them at once is an outage until then, or a failover",
"maybe-replaced":"the instance is stopped and started again (with an instance-store root it is replaced); all of them at once is what a drill does, so visitors get the error page meanwhile",
removed:"the instance is terminated with everything on it",
},
"AWS::ElasticLoadBalancingV2::LoadBalancer":{
replaced:"a new load balancer under another DNS name takes over; resolvers may hand out the old addresses for another 60 s, and the old one is deleted at the end of the update",
removed:"the site loses its load balancer",
},
"AWS::ElasticLoadBalancingV2::TargetGroup":{
replaced:"the targets register anew and must pass the first checks in the new group; a listener moves over only when the new group is there",
removed:"the load balancer has nothing to forward to",
},
"AWS::ElasticLoadBalancingV2::Listener":{
replaced:"a listener on the same port cannot be made while the old one is there: the update fails, or the port is closed for a moment",
removed:"the load balancer refuses connections on that port",
},
"AWS::S3::Bucket":{
replaced:"a new, empty bucket under another name: S3 finds a website by the site's name, so it shows the error page only when the bucket has exactly that name; deleting the old one fails while it has objects",
removed:"the error page is gone: after a failover visitors get NoSuchBucket",
},
"AWS::Route53::HealthCheck":{
replaced:"a new health check counts as healthy or not only after its first rounds; the record moves over to it in the same update",
removed:"Route 53 has one signal less to leave a dead primary",
},
"AWS::Route53::RecordSet":{
replaced:"the name's record is made anew: for as long as it is missing nobody finds the site",
removed:"the name has one record less",
},
"AWS::Route53::RecordSetGroup":{
replaced:"the name's records are made anew: for as long as they are missing nobody finds the site",
removed:"the site's name is gone from DNS",
},
"AWS::Route53::HostedZone":{
replaced:"a new zone has other name servers: the site's name is gone until the registrar points at them",
removed:"the whole zone is gone from DNS",
},
"AWS::EC2::VPC":{
replaced:"everything inside the network is built anew with it, the load balancer and the instances included",
removed:"everything inside the network goes with it",
},
"AWS::EC2::Subnet":{
replaced:"whatever lives in the subnet is built anew with it; a range that overlaps the old subnet's makes the update fail",
removed:"whatever lives in the subnet must go first",
},
"AWS::EC2::SecurityGroup":{
replaced:"what wears the group is moved to the new one; rules that name the old one must follow in the same update",
removed:"it cannot be deleted while something wears it",
},
"AWS::EC2::VPCEndpoint":{
replaced:"instances cannot reach S3 in between: a first boot in that moment installs nothing",
removed:"instances without another way out cannot install their packages at the first boot",
},
};
const GENERAL={
replaced:"it is built anew and the old one is deleted",
"maybe-replaced":"depending on what AWS finds it is changed in place or built anew",
renamed:"to CloudFormation another logical id is another resource: the new one is built first, then the old one is deleted",
removed:"it is deleted",
};
const NAMES={
"AWS::S3::Bucket":["BucketName"],
"AWS::ElasticLoadBalancingV2::LoadBalancer":["Name"],
"AWS::ElasticLoadBalancingV2::TargetGroup":["Name"],
"AWS::IAM::Role":["RoleName"],
"AWS::Lambda::Function":["FunctionName"],
"AWS::Logs::LogGroup":["LogGroupName"],
"AWS::EC2::SecurityGroup":["GroupName"],
"AWS::Route53::RecordSet":["Name"],
"AWS::Route53::RecordSetGroup":["RecordSets"],
"AWS::ElasticLoadBalancingV2::Listener":["Port"],
};
function whatItDoes(old,how,now){
const words=WORDS[old.type];
const said=how==="renamed"?GENERAL.renamed:(words?.[how]??(how==="replaced"?words?.replaced:undefined)??GENERAL[how]);
const after=how==="renamed"?old.properties:now?.properties;
const clash=(NAMES[old.type]??[]).find((name)=>old.properties[name]!==undefined&&same(old.properties[name],after?.[name]));
if(how==="removed"||how==="maybe-replaced"||clash===undefined)
return how==="renamed"&&words?`${said}; ${words.replaced}`:said;
return `${said}; both cannot have the same ${clash}, so the update fails: change the name too, or keep the logical id`;
}
function same(a,b){
return JSON.stringify(a)===JSON.stringify(b);
}
const replacements_keyOf=({stack,logicalId})=>`${stack}.${logicalId}`;
function findReplacements(base,head,changesOf){
const after=new Map(head.resources.map((resource)=>[replacements_keyOf(resource),resource]));
const renames=findRenames(base,head);
const anew=new Map();
for(let grown=true;grown;){
grown=false;
for(const old of base.resources){
const now=after.get(replacements_keyOf(old));
if(now===undefined||now.type!==old.type||anew.get(replacements_keyOf(old))?.how==="replaced")
continue;
const found=replacements_judge(old,now,anew,changesOf);
if(found===undefined||found.how===anew.get(replacements_keyOf(old))?.how)
continue;
anew.set(replacements_keyOf(old),found);
grown=true;
}
}
return base.resources.flatMap((old)=>{
const now=after.get(replacements_keyOf(old));
const told=(how,properties,newName)=>{
const[first]=properties;
const place=now===undefined?undefined:now.place(...(first===undefined?[]:first.split("/").map(step)));
const{stack,logicalId,type}=old;
const site=whatItDoes(old,how,now);
return{stack,logicalId,type,how,...(newName===undefined?{}:{newName}),properties,site,place};
};
const renamed=renames.get(old);
if(renamed!==undefined)
return[{...told("renamed",[],renamed.logicalId),place:renamed.place()}];
if(now===undefined||now.type!==old.type)
return[told("removed",[])];
const found=anew.get(replacements_keyOf(old));
return found===undefined?[]:[told(found.how,found.properties)];
});
}
const step=(text)=>(/^\d+$/.test(text)?Number(text):text);
function replacements_judge(old,now,anew,changesOf){
const changesWith=(hows)=>changesOf(old.type,old.properties,marked(now.properties,(key)=>hows.includes(anew.get(key)?.how??"")));
const always=changesWith(["replaced"]).filter(({replacement})=>replacement==="always");
if(always.length>0)
return{how:"replaced",properties:always.map(({path})=>path)};
const maybe=changesWith(["replaced","maybe-replaced"]).filter(({replacement})=>replacement!=="never");
return maybe.length>0?{how:"maybe-replaced",properties:maybe.map(({path})=>path)}:undefined;
}
function marked(value,isAnew){
if(typeof value==="string"){
return value.replace(/‹([^‹›.]+\.[^‹›.]+)/g,(whole,key)=>(isAnew(key)?`${whole}′`:whole));
}
if(Array.isArray(value))
return value.map((item)=>marked(item,isAnew));
if(!(0,differences.jh)(value))
return value;
return Object.fromEntries(Object.entries(value).map(([key,item])=>[key,marked(item,isAnew)]));
}
function findRenames(base,head){
const keys=(model)=>new Set(model.resources.map(replacements_keyOf));
const[before,after]=[keys(base),keys(head)];
const gone=base.resources.filter((resource)=>!after.has(replacements_keyOf(resource)));
const come=head.resources.filter((resource)=>!before.has(replacements_keyOf(resource)));
const found=new Map();
const taken=new Set();
for(const old of gone){
const alike=come.filter((now)=>now.stack===old.stack&&now.type===old.type&&!taken.has(now));
const rivals=gone.filter((other)=>other.stack===old.stack&&other.type===old.type&&!found.has(other));
const now=alike.find((one)=>(0,differences.QV)(one.properties,old.properties))??(rivals.length===1?alike[0]:undefined);
if(now===undefined)
continue;
found.set(old,now);
taken.add(now);
}
return found;
}
var distribution=$load(5347);
var verdict_words=$load(2225);
function makeReport(gathered){
const{input,edits,onlyLayout,does,results,skipped}=gathered;
const{base,head}=input;
const findings=gathered.findings??withoutRehearsals(gathered);
const outcome=outcomeOf(findings);
const[before,after]=[base.read?.plan,head.read?.plan];
const metrics=gathered.metrics??metricsOf(before,after,{base:undefined,head:[]},input.allowedWorse);
return{
format:1,
outcome,
lets:outcome==="passed"||(outcome==="inconclusive"&&!input.failOnInconclusive),
sentence:sentenceOf(outcome,findings,metrics,gathered),
name:(after??before)?.name,
drillFile:head.drillFile,
base:sideOf(base,results?.base),
head:sideOf(head,results?.head),
rehearsed:{seeds:results?.head.length??0,conditions:input.conditions,skipped},
allowedWorse:input.allowedWorse,
findings,
metrics,
changes:edits.map(({id,subject,change,headPlace,basePlace,isInert})=>({
id,
subject,
change,
place:headPlace,
basePlace,
isInert,
does:does?.get(id)??[],
})),
onlyLayout,
derivation:gathered.derivation??[],
warnings:gathered.warnings??{appeared:[],gone:[],stay:[]},
loosened:gathered.loosened??[],
replacements:gathered.replacements??[],
notModelled:gathered.notModelled??[],
labNotModelled:gathered.labNotModelled??[],
};
}
function withoutRehearsals({input:{head},noPlanCausedBy}){
const nothing={causedBy:[],replays:[]};
if(head.state==="absent"){
const title="the drill file is gone: nothing proves any more that the site fails over";
return[{...nothing,check:"failover-proven",ruling:"inconclusive",title,details:[]}];
}
if(head.state==="unreadable"){
const[first,...rest]=head.problems;
const more=rest.length===0?"":` (and ${rest.length} more)`;
return[
{
check:"templates-plan",
ruling:"deviated",
title:`no drill is possible: ${first?.what.replace(/\.$/,"")??""}${more}`,
details:head.problems.map(errors .YK),
causedBy:noPlanCausedBy??[],
replays:[],
},
];
}
return[];
}
function outcomeOf(findings){
const has=(ruling)=>findings.some((finding)=>finding.ruling===ruling);
return has("deviated")?"failed":has("inconclusive")?"inconclusive":"passed";
}
function sideOf({state,problems,read},results){
return{
state,
problems,
digest:read?.plan.digest,
failsOver:read?.plan.budget.failsOver,
outcomes:results&&(0,distribution.N)(results,String).outcomes,
};
}
function sentenceOf(outcome,findings,metrics,{input:{base},skipped}){
const worst=findings.find(({ruling})=>ruling===(outcome==="failed"?"deviated":"inconclusive"));
if(worst!==undefined)
return `${upper(worst.title)}.`;
if(skipped!==undefined)
return `${upper(skipped)}: nothing to rehearse.`;
const passes=findings.find(({check})=>check==="drill-passes")?.title??"";
const failover=metrics.find(({metric})=>metric==="failover")?.rehearsed.head;
const seconds=(value)=>(0,verdict_words.Lu)({min:value,max:value});
const took=failover===undefined?"":`, failover takes ${seconds(failover.p50)} (p95 ${seconds(failover.p95)})`;
const beside=base.state==="absent"?"base has no drill yet":base.state==="unreadable"?"base makes no plan":"no worse than base";
return `${upper(passes)}${took}; ${beside}.`;
}
function upper(text){
return text.charAt(0).toUpperCase()+ text.slice(1);
}
function undo(head,headDrill,edits){
const files=new Map(head);
for(const[file,own]of Map.groupBy(edits,(edit)=>edit.file)){
const whole=own.find(({path})=>path.length===0);
if(whole!==undefined){
if(typeof whole.before==="string")
files.set(file,whole.before);
else
files.delete(file);
continue;
}
const source=readSource(file,head.get(file)??"",file===headDrill);
const value=own.reduce((left,{path,before})=>withValue(left,path,before),source.value);
files.set(file,JSON.stringify(value));
}
return files;
}
function withValue(root,path,value){
const[step,...rest]=path;
if(step===undefined)
return value;
if(Array.isArray(root)){
const index=Number(step);
const item=withValue(root[index],rest,value);
return root.map((old,at)=>(at===index&&item!==undefined?item:old));
}
const map=(0,differences.jh)(root)?root:{};
const item=withValue(Object.hasOwn(map,step)?map[step]:undefined,rest,value);
const others=Object.entries(map).filter(([key])=>key!==String(step));
return Object.fromEntries(item===undefined?others:[...others,[String(step),item]]);
}
const TESTS=24;
const GROUPS_LOOKED_AT=24;
const MORE_SEEDS=[2,4];
async function runGate(input){
const{base,head}=input;
const found=base.state==="absent"||head.state==="absent"
?{edits:[],onlyLayout:[]}
:findEdits(base.files,base.drillFile,head.files,head.drillFile);
const gathered={input,...found};
if(head.state==="absent")
return makeReport({...gathered,skipped:"the drill file is gone"});
const groups=groupEdits(found.edits).filter((group)=>group.some(({isInert})=>!isInert));
const planWith=(kept)=>input.readVariant(variant(head,groups,kept))?.plan;
const budget={tests:TESTS};
if(head.read===undefined){
const causedBy=base.read===undefined?[]:await causesOfNoPlan({groups,planWith,budget});
return makeReport({...gathered,skipped:"head makes no plan",noPlanCausedBy:causedBy});
}
const onPaper=base.read===undefined?{}:lookAtPaper(input,base.read,head.read,groups);
if(base.state==="read"&&groups.length===0){
return makeReport({...gathered,...onPaper,...plansOf(base.read,head.read),skipped:whyNothing(found)});
}
const rehearsed=await rehearseBoth(input,base.read?.plan,head.read.plan);
const attributing={
groups,
planWith,
budget,
rehearse:(plan,seeds)=>input.rehearsers.rehearse(plan,seeds),
};
const findings=[];
const known=new Map();
for(const finding of rehearsed.findings){
const symptom=rehearsed.base===undefined?undefined:symptomOf(finding,rehearsed.base,rehearsed.head);
const key=finding.check==="not-worse"?`${finding.metric}`:(symptom?.seeds.join(" ")??"");
const causedBy=symptom===undefined?[]:(known.get(key)??(await causesOf(symptom,attributing)));
known.set(key,causedBy);
findings.push({...finding,causedBy});
}
const leftOut=labNotModelled(rehearsed.base,rehearsed.head);
return makeReport({
...gathered,
...onPaper,
...plansOf(base.read,head.read),
findings:await withDoubts(findings,leftOut,rehearsed.head,(symptom)=>causesOf(symptom,attributing)),
labNotModelled:leftOut,
metrics:rehearsed.metrics,
results:rehearsed,
});
}
function variant(head,groups,kept){
return undo(head.files,head.drillFile,groups.filter((group)=>!kept.includes(group)).flat());
}
function whyNothing({edits,onlyLayout}){
if(edits.length>0)
return "only descriptions and metadata changed";
return onlyLayout.length>0?"only comments, layout and order changed":"no template and no drill file changed";
}
function plansOf(base,head){
return{
derivation:base===undefined?[]:(0,compare_plans.H5)(base.plan,head.plan),
warnings:(0,compare_plans.I5)(base?.plan,head.plan),
loosened:base===undefined?[]:(0,loosened.E)(base.plan,head.plan),
notModelled:(0,compare_plans.Oq)(base?.plan,head.plan),
};
}
function lookAtPaper(input,base,head,groups){
const paper=(read)=>({plan:read.plan,replacements:findReplacements(base.model,read.model,input.changesOf)});
const now=paper(head);
const does=new Map();
const causes=new Map();
for(const group of groups.slice(0,GROUPS_LOOKED_AT)){
const others=groups.filter((other)=>other!==group);
const undone=groups.length===1?base:input.readVariant(variant(input.head,groups,others));
if(undone===undefined)
continue;
const[first,...rest]=group.filter(({isInert})=>!isInert);
const before=paper(undone);
does.set(first.id,(0,effects.w7)(before,now,base.plan));
for(const{stack,logicalId}of(0,effects.zV)(before,now)){
const key=`${stack}.${logicalId}`;
causes.set(key,[...(causes.get(key)??[]),...[first,...rest].map(({id})=>id)]);
}
}
const replacements=now.replacements.map((one)=>({...one,causedBy:causes.get(`${one.stack}.${one.logicalId}`)??[]}));
return{does,replacements};
}
async function rehearseBoth(input,base,head){
const{rehearsers,conditions:_,replay}=input;
let results={base:base&&[],head:[]};
for(const times of[1,...MORE_SEEDS]){
const total=input.seeds*times;
const seeds=Array.from({length:total-results.head.length},(_,index)=>String(results.head.length+index + 1));
let done=0;
const sides=base===undefined?1:2;
const progress=()=>{
done +=1;
input.onProgress?.(results.head.length*sides+done,total*sides);
};
const[before,after]=await Promise.all([
base&&rehearsers.rehearse(base,seeds,progress),
rehearsers.rehearse(head,seeds,progress),
]);
results={base:before&&[...(results.base??[]),...before],head:[...results.head,...after]};
const metrics=metricsOf(base,head,results,input.allowedWorse);
const findings=(0,judge.iM)(base&&results.base?{plan:base,results:results.base}:undefined,{plan:head,results:results.head},metrics,replay);
if(times===MORE_SEEDS.at(-1)||!isOpen(findings))
return{...results,metrics,findings};
}
throw new Error("unreachable");
}
function isOpen(findings){
const deviated=findings.some(({ruling})=>ruling==="deviated");
return!deviated&&findings.some(({check,ruling})=>check==="not-worse"&&ruling==="inconclusive");
}
function readSide(drillFile,readFile,read){
const files=new Map();
const recording=(path)=>{
const text=readFile(path);
if(text!==undefined)
files.set(path,text);
return text;
};
try{
if(recording(drillFile)===undefined)
return{state:"absent",drillFile,read:undefined,problems:[],files};
return{state:"read",drillFile,read:read(drillFile,recording),problems:[],files};
}
catch(error){
if(!(error instanceof errors .e2))
throw error;
return{state:"unreadable",drillFile,read:undefined,problems:error.problems,files};
}
}
var resource_types=$load(2720);
var read_drill=$load(5512);
var external_node_os_=$load(8161);
var external_node_worker_threads_=$load(5919);
const SEEDS_WORTH_A_WORKER=40;
async function rehearseMany({plan,seeds,conditions,onProgress,signal}){
let done=0;
const rehearsers=openRehearsers(conditions,seeds.length,signal);
try{
return await rehearsers.rehearse(plan,seeds,()=>{
done +=1;
onProgress?.(done);
});
}
finally{
await rehearsers.close();
}
}
function openRehearsers(conditions,expected,signal){
const count=Math.max(1,Math.min((0,external_node_os_.availableParallelism)(),Math.ceil(expected / SEEDS_WORTH_A_WORKER)));
const idle=Array.from({length:count},()=>startWorker(conditions));
const all=[...idle];
const waiting=[];
const asked=new Map();
const plans=[];
const known=new Map(all.map((worker)=>[worker,new Set()]));
let orders=0;
const broken=Promise.withResolvers();
broken.promise.catch(()=>undefined);
const handOut=()=>{
while(idle.length>0&&waiting.length>0){
const worker=idle.pop();
const{plan,seed,resolve}=waiting.shift();
const order=orders++;
asked.set(order,resolve);
if(!known.get(worker)?.has(plan)){
known.get(worker)?.add(plan);
worker.postMessage({kind:"plan",plan,content:plans[plan]});
}
worker.postMessage({kind:"rehearse",order,plan,seed});
}
};
for(const worker of all){
worker.on("message",({order,result})=>{
asked.get(order)?.(result);
asked.delete(order);
idle.push(worker);
handOut();
});
worker.on("error",broken.reject);
}
if(signal?.aborted)
broken.reject(signal.reason);
signal?.addEventListener("abort",()=>broken.reject(signal.reason),{once:true});
return{
rehearse:(plan,seeds,onProgress)=>{
const index=plans.push(plan)- 1;
const results=seeds.map((seed)=>new Promise((resolve)=>{
waiting.push({
plan:index,
seed,
resolve:(result)=>{
onProgress?.();
resolve(result);
},
});
}));
handOut();
return Promise.race([Promise.all(results),broken.promise]);
},
close:async()=>{
await Promise.all(all.map((worker)=>worker.terminate()));
},
};
}
function startWorker(conditions){
return new external_node_worker_threads_.Worker(new URL("./rehearse-worker.js",String(import.meta.url)),{workerData:{conditions}});
}
var parse=$load(151);
async function gate(options){
const{conditions,seeds,drillFile,signal}=options;
const rehearsers=openRehearsers(conditions,2 * seeds,signal);
try{
const parse=rememberingParser();
const from=(folder)=>(path)=>(0,read_drill.yR)((0,external_node_path_.join)(folder,path));
const read=(file,readFile)=>(0,read_drill.aj)(file,{readFile,parse});
const side=(folder)=>{
const readFile=from(folder);
const places=drillFile===undefined?read_drill .zu:[drillFile];
return readSide(places.find((place)=>isThere(readFile,place))??places[0],readFile,read);
};
const[base,head]=[side(options.base),side(options.head??"")];
if(base.state==="absent"&&head.state==="absent")
throw noDrill(options);
return await runGate({
...options,
base,
head,
rehearsers,
changesOf:resource_types .L.propertyChanges,
readVariant:(files)=>readSide(head.drillFile,(path)=>files.get(path),read).read,
});
}
finally{
await rehearsers.close();
}
}
function isThere(readFile,path){
try{
return readFile(path)!==undefined;
}
catch{
return true;
}
}
function rememberingParser(){
const parsed=new Map();
return(text,file)=>{
const key=`${file}\n${text}`;
const known=parsed.get(key)??(0,parse.Q)(text,file);
parsed.set(key,known);
return known;
};
}
function noDrill({base,drillFile}){
return new errors .e2([
{
code:"drill-file.missing",
what:`no drill file at ${drillFile??read_drill .zu.join(" or ")}, neither here nor in ${base}`,
whose:"yours",
next:"Name one, as it is called in both folders: failover-drill gate --base FOLDER path/to/failover-drill.yml",
},
]);
}
var command_line=$load(2679);
async function interruptible(bar,work){
const interrupted=new AbortController();
const onInterrupt=()=>interrupted.abort();
process.once("SIGINT",onInterrupt);
try{
return await work(interrupted.signal);
}
catch(error){
if(!interrupted.signal.aborted)
throw error;
bar.clear();
process.stderr.write("Interrupted; nothing was written.\n");
return exit_status .$.interrupted;
}
finally{
process.off("SIGINT",onInterrupt);
}
}
const WIDTH=40;
function progressBar(stream,total,silent){
if(silent||!stream.isTTY)
return{show:()=>undefined,clear:()=>undefined};
let shown=-1;
return{
show:(done)=>{
const percent=Math.floor((100 * done)/ total);
if(percent===shown)
return;
shown=percent;
const filled=Math.round((WIDTH*done)/ total);
stream.write(`\r  ${"█".repeat(filled)}${"░".repeat(WIDTH-filled)} ${done} of ${total} rehearsals`);
},
clear:()=>stream.write(`\r${" ".repeat(WIDTH + 40)}\r`),
};
}
var write_files=$load(770);
async function gateVerb(settings){
const{base,allowedWorse,failOnInconclusive}=settings.gate;
requireFolder(base);
const{seeds,conditions}=settings;
const file=settings.file&&pathOnBothSides(settings.file);
const bar=progressBar(process.stderr,2 * seeds,settings.quiet||settings.json);
return interruptible(bar,async(signal)=>{
const report=await gate({
base,
drillFile:file,
seeds,
conditions,
allowedWorse,
failOnInconclusive,
replay:(seed)=>(0,command_line.pZ)({file,conditions},seed),
onProgress:bar.show,
signal,
});
bar.clear();
const json=`${JSON.stringify(report,null,2)}\n`;
(0,write_files.hV)(settings.out,{"gate.json":json,"summary.md":(0,markdown.sK)(report)});
if(settings.json)
process.stdout.write(json);
else
process.stdout.write(settings.quiet?`${report.sentence}\n`:consoleGate(report,settings));
return report.lets?exit_status .$.passed:exit_status .$[report.outcome];
});
}
function requireFolder(base){
if((0,external_node_fs_.existsSync)(base)&&(0,external_node_fs_.statSync)(base).isDirectory())
return;
throw new errors .e2([
{
code:"command-line.base",
what:`--base ${base} is no folder`,
whose:"yours",
next:"The folder of the files as they were, for example made with git worktree add ../base main.",
},
]);
}
function pathOnBothSides(file){
const path=(0,external_node_path_.relative)("",file);
if(path!==""&&!(0,external_node_path_.isAbsolute)(path)&&!path.startsWith(".."))
return path;
throw new errors .e2([
{
code:"command-line.outside",
what:`${file} lies outside of the working directory, so base cannot have it at the same path`,
whose:"yours",
next:"Start the gate in the folder that --base is another state of, and name the drill file relative to it.",
},
]);
}
var console_plan=$load(1304);
var json=$load(4399);
async function planVerb(settings){
const plan=(0,read_drill.IC)(settings.file,settings);
if(!settings.live){
if(settings.json)
process.stdout.write((0,json.G)(plan));
else
process.stdout.write(`${(0,console_plan.di)(plan,settings)}${approvalLine(plan,settings)}`);
return exit_status .$.passed;
}
const interrupted=new AbortController();
const onInterrupt=()=>interrupted.abort(new Error("interrupted"));
process.once("SIGINT",onInterrupt);
try{
return show(plan,await readLive(plan,settings,interrupted.signal),settings);
}
catch(error){
if(!interrupted.signal.aborted)
throw error;
process.stderr.write("Interrupted; nothing was changed.\n");
return exit_status .$.interrupted;
}
finally{
process.off("SIGINT",onInterrupt);
}
}
function approvalLine({digest},settings){
if(settings.quiet)
return "";
return `\n  To drill this plan and no other: failover-drill drill${(0,command_line.jT)(settings)} --approve ${digest.slice(0,12)}\n`;
}
async function show(plan,live,settings){
if(settings.json)
process.stdout.write((0,json.G)(plan,live));
else{
const{printLivePlan}=await $load.e(91).then($load.bind($load,7091));
process.stdout.write(`${settings.quiet?"":(0,console_plan.di)(plan,settings)}${printLivePlan(live,settings)}${approvalLine(plan,settings)}`);
}
return live.problems.length===0?exit_status .$.passed:exit_status .$.refused;
}
async function readLive(plan,settings,signal){
const[{openRealWorld,requireAccount},{livePlan}]=await Promise.all([Promise.all([$load.e(894),$load.e(442)]).then($load.bind($load,6442)),$load.e(243).then($load.bind($load,5243))]);
const real=await openRealWorld(plan,settings,process.env,(line)=>process.stderr.write(`${line}\n`));
try{
requireAccount(real);
return await livePlan(real,settings.drift,signal);
}
finally{
real.close();
}
}
var build=$load(5999);
var needs=$load(9195);
const STAGES={
drill:["deploy","drill","restore","sweep","teardown"],
plan:["plan"],
sweep:["sweep"],
};
function rolePolicy(plan,role,options){
const groups=Map.groupBy(distinct(needsFor(plan,role,options)),({resources,context})=>JSON.stringify([resources,context]));
const statements=mergedByActions([...groups.values()]).map((needs,index)=>({needs,sid:`${sidOf(needs)}${index + 1}`}));
return{
document:{Version:"2012-10-17",Statement:statements.map(({needs,sid})=>statementOf(needs,sid))},
why:Object.fromEntries(statements.map(({needs,sid})=>[sid,whyOf(needs)])),
};
}
function needsFor(plan,role,options){
if(role==="deploy")
return(0,needs.to)(plan,options);
if(role==="timer")
return(0,needs.Ki)(plan,options).find(({of})=>of==="the restart timer")?.needs??[];
const own=(0,needs.hN)(plan,options).filter(({when})=>when.some((stage)=>STAGES[role].includes(stage)));
return role==="drill"&&plan.deployRole===undefined?[...own,...(0,needs.to)(plan,options)]:own;
}
function distinct(needs){
const same=Map.groupBy(needs,({action,resources,context})=>JSON.stringify([action,resources,context]));
return[...same.values()].map((group)=>({
...group[0],
why:[...new Set(group.map(({why})=>why))].join("; "),
}));
}
function mergedByActions(groups){
const actionsOf=(needs)=>needs.map(({action})=>action).sort();
const merged=Map.groupBy(groups,(needs)=>JSON.stringify([actionsOf(needs),needs[0]?.context]));
return[...merged.values()].map((same)=>same.flat());
}
function statementOf(needs,Sid){
const condition=conditionOf(needs[0]?.context??{});
return{
Sid,
Effect:"Allow",
Action:sorted(needs.map(({action})=>action)),
Resource:sorted(needs.flatMap(({resources})=>resources)),
...(condition===undefined?{}:{Condition:condition}),
};
}
const MANY=/^(aws:TagKeys|route53:ChangeResourceRecordSets.*)$/;
const BOOL=/^kms:GrantIsForAWSResource$/;
function conditionOf(context){
const keys=Object.entries(context).filter(([key])=>!(key.startsWith("ec2:ResourceTag/")&&`aws:${key.slice(4)}` in context));
if(keys.length===0)
return undefined;
const one=keys.filter(([key])=>!MANY.test(key)&&!BOOL.test(key));
const bool=keys.filter(([key])=>BOOL.test(key));
const many=keys.filter(([key])=>MANY.test(key));
return{
...(one.length===0?{}:{StringEquals:Object.fromEntries(one.map(([key,values])=>[key,single(values)]))}),
...(bool.length===0?{}:{Bool:Object.fromEntries(bool.map(([key,values])=>[key,single(values)]))}),
...(many.length===0
?{}
:{
Null:Object.fromEntries(many.map(([key])=>[key,"false"])),
"ForAllValues:StringEquals":Object.fromEntries(many.map(([key,values])=>[key,sorted(values)])),
}),
};
}
function single(values){
return values.length===1?values[0]:sorted(values);
}
function sidOf(needs){
const[service="",name=""]=(needs[0]?.action??"").split(":");
return `${service.charAt(0).toUpperCase()}${service.slice(1)}${name}`.replaceAll(/[^A-Za-z0-9]/g,"");
}
function whyOf(needs){
const all=[...new Set(needs.flatMap(({why})=>why.split("; ")))];
const made=all.filter((why)=>why.startsWith(build .fx)).map((why)=>why.slice(build .fx.length));
const purposes=[...all.filter((why)=>!why.startsWith(build .fx)),...(made.length===0?[]:[`${build .fx}${made.join(", ")}`])];
const everything=needs.some(({resources})=>resources.includes("*"))?" (AWS knows no resource for these actions)":"";
return `${purposes.join("; ")}${everything}`;
}
function sorted(texts){
return[...new Set(texts)].sort();
}
var print_problems=$load(5229);
const ANY_ACCOUNT="111122223333";
const INLINE_LIMIT=10_240;
function policyVerb(settings){
const plan=(0,read_drill.IC)(settings.file,settings);
const{role,account:given}=settings.policy??{role:"drill",account:undefined};
const account=given??plan.account;
const{document,why}=rolePolicy(plan,role,{account:account??ANY_ACCOUNT});
if(settings.json)
process.stdout.write(`${JSON.stringify({role,policy:document,why},null,2)}\n`);
else
process.stdout.write(`${JSON.stringify(document,null,2)}\n`);
if(settings.quiet)
return exit_status .$.passed;
if(!settings.json)
for(const[sid,purpose]of Object.entries(why))
process.stderr.write(`${sid}: to ${purpose}\n`);
for(const line of remarks(plan,role,account,JSON.stringify(document)))
process.stderr.write(`${line}\n`);
const makes=role==="deploy"||(role==="drill"&&plan.deployRole===undefined);
const unknown=makes?(0,build.KD)(plan):[];
if(unknown.length>0){
(0,print_problems.M)([
{
code:"policy.unknown-types",
what:`Nobody has written down what CloudFormation needs for ${unknown.join(", ")}: it is not in this policy.`,
whose:"yours",
next:"Add it; the schemas of these types name it under handlers.",
},
]);
}
return exit_status .$.passed;
}
function remarks(plan,role,account,document){
return[
...(document.includes(":hostedzone/*")
?["The drill file names the hosted zone by its name: put its id in place of hostedzone/*."]
:[]),
...(document.length>INLINE_LIMIT
?[`${document.length} characters are more than the ${INLINE_LIMIT} of a role's inline policies: use several managed ones.`]
:[]),
...(account===undefined?[`The drill file names no account (nor does --account): ${ANY_ACCOUNT} stands for yours.`]:[]),
...(role==="drill"&&plan.deployRole===undefined
?[
"The drill file names no deploy-role, so whoever drills needs all that CloudFormation does. templates/roles.yml makes such a role.",
]
:[]),
...(role==="timer"&&plan.safety.restartTimer==="off"?["safety.restart-timer is off: no role is needed."]:[]),
...(role==="deploy"
?["Roles that templates make should have a permissions boundary (iam:PermissionsBoundary), as in templates/roles.yml."]
:[]),
];
}
var jsonl=$load(0);
var runner=$load(4735);
var rehearse=$load(1501);
var tables=$load(4712);
const NOT_PASSED_SHOWN=10;
const SEED_WIDTH=16;
function consoleDistribution(spread,options){
const{bold,dim,green,red}=(0,colour.M)(options.colour);
const allPassed=spread.notPassed.length===0;
const heading=["","min","p50","p95","max","drills","longest in seed"].map((text)=>({text,paint:dim}));
const rows=spread.metrics.map((one)=>[
tables .dt[one.metric],
...[one.min,one.p50,one.p95,one.max].map((value)=>(0,verdict_words.Lu)({min:value,max:value})),
String(one.drills),
(0,clean.u)(one.worst.seed),
]);
const shown=spread.notPassed.slice(0,NOT_PASSED_SHOWN);
const longest=spread.metrics.find((one)=>one.metric==="failover")??spread.metrics[0];
const lines=[
bold((allPassed?green:red)((0,distribution.S)(spread))),
"",
...(0,layout.pZ)((0,layout.YB)([heading,...rows],[1,2,3,4,5])),
...(allPassed?[]:["",bold("DID NOT PASS")]),
...shown.flatMap(({seed,sentence,replay})=>[
...(0,layout.wW)(`  ${(0,layout.Jj)((0,clean.u)(seed),SEED_WIDTH)}  `,(0,clean.u)(sentence),(0,layout.qz)(options)),
dim(`    ${(0,clean.u)(replay)}`),
]),
...(spread.notPassed.length>shown.length?[dim(`  and ${spread.notPassed.length-shown.length} more`)]:[]),
...(longest===undefined?[]:["",dim(`replay the longest ${tables .dt[longest.metric]}: ${(0,clean.u)(longest.worst.replay)}`)]),
];
return `${lines.join("\n")}\n`;
}
var console=$load(5433);
var report_markdown=$load(8038);
var merge=$load(9817);
var report_files=$load(3143);
async function rehearseVerb(settings){
const plan=(0,read_drill.IC)(settings.file,settings);
return settings.seeds===1?rehearseOnce(plan,settings):rehearseAll(plan,settings);
}
async function rehearseOnce(plan,settings){
const{seed,conditions}=settings;
const runInline=(0,runner.G)();
const{facts,report}=await(0,rehearse.K)({plan,seed,conditions,repeat:(0,command_line.pZ)(settings,seed),runInline});
(0,write_files.hV)(settings.out,{"journal.jsonl":(0,jsonl.ts)(facts),...(0,report_files.I)(report,facts)});
if(settings.json)
process.stdout.write((0,json.L)(report));
else
process.stdout.write(settings.quiet?`${report.sentence}\n`:(0,console.k)(report,settings));
return exit_status .$[report.outcome];
}
async function rehearseAll(plan,settings){
const seeds=(0,command_line.Dx)(settings.seed,settings.seeds);
const bar=progressBar(process.stderr,seeds.length,settings.quiet||settings.json);
return interruptible(bar,async(signal)=>{
const results=await rehearseMany({plan,seeds,conditions:settings.conditions,onProgress:bar.show,signal});
const spread=(0,distribution.N)(results,(seed)=>(0,command_line.pZ)(settings,seed));
(0,write_files.hV)(settings.out,{
"distribution.json":`${JSON.stringify(spread,null,2)}\n`,
"summary.md":(0,report_markdown.o)(spread),
});
bar.clear();
if(settings.json)
process.stdout.write(`${JSON.stringify(spread,null,2)}\n`);
else
process.stdout.write(settings.quiet?`${(0,distribution.S)(spread)}\n`:consoleDistribution(spread,settings));
const worst=merge .v.find((outcome)=>results.some((result)=>result.outcome===outcome));
return exit_status .$[worst??"errored"];
});
}
var report_html=$load(3118);
var report_junit=$load(1197);
var verdict_judge=$load(1988);
async function reportVerb(settings){
if(settings.report?.merge!==undefined)
return(await $load.e(758).then($load.bind($load,758))).mergeVerb(settings,settings.report.merge);
const path=settings.file??(0,external_node_path_.join)(settings.out,"journal.jsonl");
const{facts,problems}=(0,jsonl.z8)(readJournal(path),path);
if(problems.some(({code})=>code!=="journal.broken-last-line"))
throw new errors .e2(problems);
(0,print_problems.M)(problems);
const report=(0,verdict_judge.S)(facts);
const{html,junit,markdown}=settings.report??{};
if(html!==undefined)
(0,write_files.jH)(html,(0,report_html.g)(report,facts));
if(junit!==undefined)
(0,write_files.jH)(junit,(0,report_junit .$)(report));
if(markdown!==undefined)
(0,write_files.jH)(markdown,(0,report_markdown.q)(report,{mermaid:true}));
if(settings.json)
process.stdout.write((0,json.L)(report));
else
process.stdout.write(settings.quiet?`${report.sentence}\n`:(0,console.k)(report,settings));
return exit_status .$[report.outcome];
}
function readJournal(path){
try{
if(!(0,external_node_fs_.statSync)(path).isFile())
throw new Error(`${path} is no file`);
return(0,external_node_fs_.readFileSync)(path,"utf8");
}
catch(error){
throw new errors .e2([
{
code:"journal.unreadable",
what:`cannot read the journal: ${error.message}`,
whose:"yours",
next:"Name the journal.jsonl of a drill: failover-drill report path/to/journal.jsonl",
},
]);
}
}
}),
9817:
((_webpack_module,$out,$load)=>{
$load.d($out,{
C:()=>(mergeReports),
v:()=>(WORST_FIRST)
});
var _verdict_words_0=$load(2225);
const WORST_FIRST=["errored","failed","refused","inconclusive","passed"];
function mergeReports(parts,problems=[]){
const{sites,duplicates}=onceEach(parts);
const totals={passed:0,failed:0,inconclusive:0,refused:0,errored:0};
for(const{outcome}of sites)
totals[outcome]+=1;
const notRestored=sites.filter(({restored})=>restored===false).length;
const worst=WORST_FIRST.find((outcome)=>totals[outcome]>0)??"errored";
return{
format:1,
outcome:problems.length>0?"errored":worst,
sentence:sentenceOf(sites,totals,notRestored,problems.length),
totals,
notRestored,
sites,
duplicates,
problems,
};
}
function onceEach(parts){
const all=parts.map((part)=>({key:drillKey(part),site:siteOf(part)}));
all.sort((a,b)=>rank(a.site)- rank(b.site)||compare(a.site,b.site));
const counted=new Map();
const duplicates=[];
for(const{key,site}of all){
const first=counted.get(key);
if(first===undefined)
counted.set(key,site);
else
duplicates.push({source:site.source,drill:site.drill,of:first.source});
}
return{sites:[...counted.values()],duplicates};
}
function drillKey({report:{drill,plan}}){
return JSON.stringify([drill.id,plan?.digest,drill.conditions]);
}
function siteOf({source,report}){
const{drill,plan,outcome,sentence,restored,measurements}=report;
const metric=(name)=>{
const one=measurements.find((candidate)=>candidate.metric===name);
return{measured:one?.measured,objective:one?.objective,ruling:one?.objectiveRuling};
};
return{
source,
name:plan?.name??drill.id,
url:plan?.site.url,
region:drill.region??plan?.region,
account:drill.account,
drill:drill.id,
world:drill.world,
startedAt:drill.startedAt,
outcome,
sentence,
restored,
metrics:{failover:metric("failover"),outage:metric("outage"),recovery:metric("recovery")},
};
}
function rank({outcome,restored}){
return(restored===false?0:WORST_FIRST.length)+ WORST_FIRST.indexOf(outcome);
}
function compare(a,b){
const key=(site)=>[site.name,site.region??"",site.source].join("\u0000");
return key(a)<key(b)?-1:key(a)>key(b)?1:0;
}
function sentenceOf(sites,totals,notRestored,unread){
const parts=WORST_FIRST.filter((outcome)=>totals[outcome]>0).map((outcome)=>`${totals[outcome]} ${outcome}`);
const elsewhere=sites.filter(({world})=>world!=="aws").length;
const worlds=elsewhere===0?"":`; not on AWS: ${elsewhere}`;
const restored=notRestored===0?"":`; NOT RESTORED: ${notRestored}`;
const read=unread===0?"":`; ${(0,_verdict_words_0.U9)(unread,"report")} could not be read`;
return `${(0,_verdict_words_0.U9)(sites.length,"site")}: ${parts.join(", ")||"no verdict"}${worlds}${restored}${read}.`;
}
})
};
