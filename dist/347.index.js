export const id=347;
export const ids=[347];
export const modules={
4347:
((_webpack_module,$out,$load)=>{
$load.r($out);
$load.d($out,{
drillVerb:()=>(drillVerb),
sweepCutOff:()=>(sweepCutOff),
sweepVerb:()=>(sweepVerb),
teardownVerb:()=>(teardownVerb)
});
var errors=$load(3921);
var zone_check=$load(793);
var exit_status=$load(8123);
var refusal=$load(2148);
var tools=$load(7387);
var journal_journal=$load(6785);
var read_drill=$load(5512);
var console=$load(5433);
var json=$load(4399);
var run=$load(3627);
var judge=$load(1988);
var version=$load(1680);
var command_line=$load(2679);
const SIGNALS=Object.keys(exit_status .b);
const OF_A_DRILL={
first:"ending the drill; whatever it changed is being put back.",
again:"still restoring; what comes back is not waited for any longer. Nothing is gained by killing it: what was stopped would stay stopped.",
};
function onInterruption(tell,process,words=OF_A_DRILL){
const controller=new AbortController();
const hurry=new AbortController();
let status;
const listener=(name)=>{
if(controller.signal.aborted){
tell(`${name} again: ${words.again}`);
hurry.abort(new Error(`interrupted again by ${name}`));
return;
}
status=exit_status .b[name];
tell(`${name}: ${words.first}`);
controller.abort(new Error(`interrupted by ${name}`));
};
for(const name of SIGNALS)
process.on(name,listener);
return{
signal:controller.signal,
hurry:hurry.signal,
get status(){
return status;
},
abort:(reason)=>controller.abort(reason),
release:()=>{
for(const name of SIGNALS)
process.off(name,listener);
},
};
}
var external_node_fs_=$load(3024);
var external_node_path_=$load(6760);
var src_errors=$load(9807);
var jsonl=$load(0);
var write_files=$load(770);
function openJournalFile(folder,onFailure){
const path=(0,external_node_path_.join)(folder,"journal.jsonl");
let file;
let putAside;
try{
(0,write_files.fc)(folder);
putAside=putUnfinishedAside(folder,path);
file=(0,external_node_fs_.openSync)(path,"w");
}
catch(error){
throw new src_errors .e2([unwritable(error)],error);
}
return{
path,
putAside,
append:(fact)=>{
if(file===undefined)
return;
try{
const bytes=Buffer.from((0,jsonl.fB)(fact));
for(let written=0;written<bytes.length;)
written +=(0,external_node_fs_.writeSync)(file,bytes,written);
if(fact.kind!=="sample")
(0,external_node_fs_.fdatasyncSync)(file);
}
catch(error){
file=undefined;
onFailure(new src_errors .e2([unwritable(error)],error));
}
},
close:()=>{
const open=file;
file=undefined;
try{
if(open!==undefined)
(0,external_node_fs_.closeSync)(open);
}
catch(error){
onFailure(new src_errors .e2([unwritable(error)],error));
}
},
};
}
function putUnfinishedAside(folder,path){
if(!(0,external_node_fs_.existsSync)(path))
return undefined;
const{facts}=(0,jsonl.z8)((0,external_node_fs_.readFileSync)(path,"utf8"),path);
if(facts.length===0||facts.some((fact)=>fact.kind==="drill.ended"))
return undefined;
const started=facts.find((fact)=>fact.kind==="drill.started");
const name=started?.kind==="drill.started"?started.drill.replaceAll(/[^\w-]/g,""):"unknown";
const aside=(0,external_node_path_.join)(folder,`journal-unfinished-${name}.jsonl`);
(0,external_node_fs_.renameSync)(path,aside);
return aside;
}
function unwritable(error){
return{
code:"out.unwritable",
what:`cannot write the journal: ${error.message}`,
whose:"yours",
next:"Name a folder that can be written to, with space left, with --out.",
};
}
var clean=$load(5848);
var units=$load(6429);
var report_colour=$load(3693);
const WIDE=/[\u1100-\u115f\u2329\u232a\u2600-\u27bf\u2b1b\u2b1c\u2b50\u2b55\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1b000}-\u{1b2ff}\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NARROW=new Set(["✓","✗"]);
const NO_WIDTH=/\p{Mark}|\p{Default_Ignorable_Code_Point}/u;
const ASCII=/^[\x20-\x7e]*$/;
function columnsOf(text){
if(ASCII.test(text))
return text.length;
let columns=0;
for(const character of text)
columns +=columnsOfOne(character);
return columns;
}
function columnsOfOne(character){
if(NO_WIDTH.test(character))
return 0;
return WIDE.test(character)&&!NARROW.has(character)?2:1;
}
function fit(text,columns){
if(columnsOf(text)<=columns)
return text;
let kept="";
let used=0;
for(const character of text){
used +=columnsOfOne(character);
if(used>columns - 1)
break;
kept +=character;
}
return columns<1?"":`${kept.trimEnd()}…`;
}
function cell(text,columns){
const fitted=fit(text,columns);
return fitted + " ".repeat(Math.max(0,columns-columnsOf(fitted)));
}
function paintedLine(pieces,columns){
let left=columns;
let line="";
for(const[index,{text,paint}]of pieces.entries()){
const isLast=index===pieces.length - 1;
const fitted=fit(isLast?text.trimEnd():text,left);
left -=columnsOf(fitted);
line +=paint===undefined?fitted:paint(fitted);
if(fitted!==text)
break;
}
return line.trimEnd();
}
function wrapColumns(text,columns){
const lines=[];
let line="";
let used=0;
const take=(word,width)=>{
line +=word;
used +=width;
};
const end=()=>{
lines.push(line);
line="";
used=0;
};
for(const word of text.split(" ")){
const width=columnsOf(word);
if(line!==""&&used + 1 + width>columns)
end();
else if(line!=="")
take(" ",1);
if(width<=columns)
take(word,width);
else{
for(const character of word){
const one=columnsOfOne(character);
if(used+one>columns)
end();
take(character,one);
}
}
}
end();
return lines;
}
var ipv6_answers=$load(5131);
var timeline_letters=$load(2498);
const UNPREDICTED_FAILOVER=5 * units .pY;
function deadlineOf(state,now){
const{plan,phase}=state;
if(plan===undefined||phase===undefined)
return undefined;
const{deadlines}=plan;
switch(phase.name){
case "deploy":
return{at:phase.since+deadlines.deploy,waitsFor:"the stacks"};
case "steady-before":
return{at:phase.since+deadlines.steadyState,waitsFor:"the steady state"};
case "observe":
return observing(state,phase.since,now);
case "restore":
return{at:phase.since+deadlines.recovery,waitsFor:"the instances to run again"};
case "recover":
return{at:phase.since+deadlines.recovery,waitsFor:"the steady state"};
default:
return undefined;
}
}
function observing({plan,signals,errorPageSteadyAt,leavesBystanders,ipv6FailsOver},since,now){
if(plan===undefined)
return undefined;
const{deadlines,budget}=plan;
const failover=since+deadlines.failover;
if(errorPageSteadyAt!==undefined){
const held=errorPageSteadyAt+deadlines.hold;
const predicted=budget.metrics["checkers-unhealthy"];
const hasFailed=signals.get("checkers")?.tone==="bad";
if(now>held&&/\bstopping\b/.test(signals.get("instances")?.words??""))
return{at:Math.max(held,failover),waitsFor:"the instances to be stopped"};
if(now>held&&ipv6FailsOver&&!hasIpv6Left(signals.get("authoritative-ipv6"),now))
return{at:Math.max(held,failover),waitsFor:"AAAA to leave the load balancer"};
if(now<=held||predicted===undefined||hasFailed)
return{at:held,waitsFor:"the error page to be held"};
return{at:Math.max(held,Math.min(since+predicted.max,failover)),waitsFor:"the health check to fail too"};
}
if(!leavesBystanders)
return{at:failover,waitsFor:"the error page"};
const{failover:predicted,"dns-failover":flip}=budget.metrics;
const longest=(predicted??flip)?.max??UNPREDICTED_FAILOVER;
return{at:Math.min(failover,since+longest),waitsFor:"a failover that must not come"};
}
function hasIpv6Left(signal,now){
if(signal?.words===(0,timeline_letters.U)("authoritative","none").words)
return true;
return signal?.words===(0,timeline_letters.U)("authoritative","secondary").words&&now-signal.since>=ipv6_answers .QG;
}
function formatCount(duration){
const whole=Math.floor(Math.abs(duration)/ units .Z2 + 0.001);
const seconds=String(whole%60).padStart(2,"0");
const minutes=Math.floor(whole / 60)%60;
const hours=Math.floor(whole / 3_600);
const sign=duration<0&&whole>0?"-":"";
return hours===0?`${sign}${minutes}:${seconds}`:`${sign}${hours}:${String(minutes).padStart(2,"0")}:${seconds}`;
}
function plannedStacks(plan){
return new Map(plan.stacks.map(({key,name,after})=>[key,{...NEW,name,after}]));
}
const NEW={name:"",after:[],status:undefined,since:undefined,working:[],done:0,failed:0,end:undefined};
function liveStacks(stacks,fact){
const before=stacks.get(fact.stack)??NEW;
const after=fact.kind==="stack.finished"
?{...before,status:fact.status,working:[],end:{took:fact.took,changed:fact.changed}}
:withEvent(before,fact);
return new Map(stacks).set(fact.stack,after);
}
function withEvent(stack,event){
const heard={...stack,since:stack.since??event.time};
if(isOwnEvent(stack,event))
return{...heard,status:event.status};
const others=stack.working.filter((id)=>id!==event.logicalId);
if(isUnderway(event.status))
return{...heard,working:[...others,event.logicalId]};
return{
...heard,
working:others,
done:stack.done +(isMade(event.status)?1:0),
failed:stack.failed +(isFailed(event.status)?1:0),
};
}
function isOwnEvent(stack,{type,logicalId,physicalId}){
if(type!=="AWS::CloudFormation::Stack")
return false;
return logicalId===stack?.name||physicalId?.includes(`:stack/${logicalId}/`)===true;
}
function isUnderway(status){
return status.endsWith("_IN_PROGRESS");
}
function isMade(status){
return status.endsWith("_COMPLETE")&&!status.startsWith("DELETE_");
}
function isFailed(status){
return status.endsWith("_FAILED");
}
function toneOfStack({status,end}){
if(status===undefined)
return "quiet";
if(isFailed(status)||status.includes("ROLLBACK")||status.startsWith("DELETE"))
return "bad";
return end===undefined&&isUnderway(status)?"other":"good";
}
const CANCELLED=/cancelled/i;
const USER_INITIATED="User Initiated";
function stackEventLine(stack,event){
const{logicalId,type,status,reason}=event;
const because=reason===undefined||reason===""||reason===USER_INITIATED?"":`: ${reason}`;
if(isOwnEvent(stack,event))
return isUnderway(status)?[{words:`${event.stack}: ${status}${because}`,...toned(status)}]:[];
if(isUnderway(status))
return[];
const words=`${event.stack}: ${logicalId} ${status} (${type})`;
if(!isFailed(status))
return[{words,paint:"dim"}];
if(CANCELLED.test(reason??""))
return[{words:`${words}${because}`,paint:"dim"}];
return[{words:`✗ ${words}${because}`,paint:"red",heavy:true}];
}
function stackFinishedLine({stack,status,changed,took,rootCause}){
const words=`${stack}: ${status}${changed?` after ${(0,units.a3)(took)}`:", nothing to change"}`;
if(rootCause!==undefined){
const{logicalId,type,reason}=rootCause;
return{words:`✗ ${words}, because ${logicalId} (${type}) failed: ${reason}`,paint:"red",heavy:true};
}
const bad=toneOfStack({status,end:{took,changed}})==="bad";
return bad?{words:`✗ ${words}`,paint:"red",heavy:true}:{words:`✓ ${words}`,paint:"green"};
}
function toned(status){
return status.includes("ROLLBACK")||status.startsWith("DELETE")?{paint:"red"}:{};
}
const SIGNAL_ORDER=[
"instances",
"targets",
"checkers",
"authoritative",
"authoritative-ipv6",
"resolver",
"page",
"keep-alive",
];
function signalSeen({probe,outcome},mainPath){
const name=probe;
if("missing" in outcome){
const path="path" in outcome&&typeof outcome.path==="string"?outcome.path:mainPath;
return{name:nameOf(name,path,mainPath),words:"no sample",aside:(0,clean.u)(outcome.missing),tone:"quiet"};
}
if("passing" in outcome||probe==="checkers")
return{name,...checkers(outcome)};
if("healthy" in outcome)
return{name,...targets(outcome)};
if("states" in outcome)
return{name,...instances(outcome)};
if("addresses" in outcome){
const{seen,addresses,ttl,detail}=outcome;
const{words,tone}=(0,timeline_letters.U)("authoritative",seen);
const ttlWords=ttl===undefined?[]:[`TTL ${ttl} s`];
return{name:nameOf(name,"",""),words,aside:aside([...ttlWords,[...addresses].sort().join(" "),detail]),tone};
}
const{seen,path,status,detail,instance,address}=outcome;
const{words,tone}=(0,timeline_letters.U)("page",seen);
const told=seen==="unknown"&&status!==undefined?`${words} ${status}`:words;
const from=instance??address;
const statusBeside=status===undefined||told.includes(String(status))?undefined:`status ${status}`;
return{
name:nameOf(name,path??mainPath,mainPath),
words:(0,clean.u)(told),
aside:aside([statusBeside,from===undefined?undefined:`from ${from}`,detail]),
tone,
};
}
function nameOf(probe,path,mainPath){
if(probe==="recursive")
return "resolver";
return(0,clean.u)(path===mainPath?probe:`${probe} ${path}`);
}
function aside(parts){
return(0,clean.u)(parts.filter((part)=>part!==undefined&&part!=="").join("  "));
}
function instances({states}){
const counts=counted(Object.values(states));
const total=Object.keys(states).length;
const running=Object.values(states).filter((state)=>state==="running").length;
const stopped=Object.values(states).filter((state)=>state==="stopped"||state==="terminated").length;
const tone=total===0?"quiet":running===total?"good":stopped===total?"bad":"other";
return{words:(0,clean.u)(counts||"none"),aside:"",tone};
}
function targets({healthy,total,states}){
const others=Object.values(states).filter((state)=>state!=="healthy");
const plain=counted(others.map((state)=>state.split("/")[0]??state));
const reasons=[...new Set(others.flatMap((state)=>state.split("/").slice(1)))].sort().join(", ");
const tone=total===0||healthy===0?"bad":healthy<total?"other":"good";
return{words:(0,clean.u)(`${healthy}/${total} healthy${plain===""?"":`, ${plain}`}`),aside:(0,clean.u)(reasons),tone};
}
function checkers({healthy,total,passing,status}){
const verdict=status==="unknown"?", no verdict yet":status==="unhealthy"?", health check unhealthy":"";
const tone=status==="unknown"?"quiet":status==="unhealthy"?"bad":healthy<total?"other":"good";
const ahead=passing===undefined||passing===healthy?"":`${passing}/${total} pass now`;
return{words:`${healthy}/${total} healthy${verdict}`,aside:ahead,tone};
}
function counted(states){
const counts=new Map();
for(const state of states)
counts.set(state,(counts.get(state)??0)+ 1);
return[...counts]
.sort(([a],[b])=>(a<b?-1:1))
.map(([state,times])=>`${times} ${state}`)
.join(", ");
}
const NOTHING_YET={
startedAt:undefined,
about:undefined,
plan:undefined,
phase:undefined,
stacks:new Map(),
signals:new Map(),
fault:undefined,
undo:undefined,
errorPageSteadyAt:undefined,
ipv6FailsOver:false,
leavesBystanders:false,
retries:{count:0,kinds:new Set(),last:""},
ended:undefined,
};
function liveState(before,fact){
const state=before.startedAt===undefined?{...before,startedAt:fact.at}:before;
switch(fact.kind){
case "drill.started":
return{...state,about:fact};
case "plan":
return{...state,plan:fact.plan,stacks:plannedStacks(fact.plan)};
case "phase":
return{...state,phase:fact.state==="entered"?{name:fact.phase,since:fact.at}:undefined};
case "stack.event":
case "stack.finished":
return{...state,stacks:liveStacks(state.stacks,fact)};
case "blast-radius":
return{...state,leavesBystanders:fact.bystanders.length>0};
case "ipv6.watched":
return{...state,ipv6FailsOver:fact.failsOver};
case "sample":
return{...state,signals:withSample(state,fact)};
case "fault.requested":
return{...state,fault:{name:fact.fault,instances:fact.instances,at:fact.at,accepted:false}};
case "fault.accepted":
return{...state,fault:{name:fact.fault,instances:fact.instances,at:fact.at,accepted:true}};
case "fault.rejected":
return{...state,fault:undefined};
case "undo.requested":
return{...state,undo:{at:fact.at,state:"requested"}};
case "undo.accepted":
return{...state,undo:{at:state.undo?.at??fact.at,state:"accepted"}};
case "undo.failed":
return{
...state,
fault:state.fault&&{...state.fault,instances:fact.instances??state.fault.instances},
undo:{at:state.undo?.at??fact.at,state:"failed"},
};
case "undo.confirmed":
return{...state,undo:{at:state.undo?.at??fact.at,state:"confirmed"}};
case "observed":
return fact.what==="error-page-steady"?{...state,errorPageSteadyAt:fact.at}:state;
case "aws.retry":
return{...state,retries:withRetry(state.retries,fact)};
case "drill.ended":
return{...state,ended:fact.why};
default:
return state;
}
}
function retryKind({service,code}){
return(0,clean.u)(`${service} ${code}`);
}
function withRetry(retries,fact){
return{
count:retries.count + 1,
kinds:new Set(retries.kinds).add(retryKind(fact)),
last:(0,clean.u)(`${fact.service} ${fact.operation}: ${fact.code}`),
};
}
function isFaultOpen({fault,undo}){
return fault!==undefined&&undo?.state!=="confirmed";
}
function withSample(state,fact){
const seen=signalSeen(fact,state.plan?.site.paths[0]??"/");
return new Map(state.signals).set(seen.name,nextSignal(state.signals.get(seen.name),seen,fact));
}
function nextSignal(before,seen,{n,due}){
const fresh={...seen,n,due,since:due,inARow:1,overtaken:{samples:0,words:""}};
if(before===undefined)
return fresh;
if(n<before.n){
if(seen.words===before.words)
return{...before,inARow:before.inARow + 1};
return{...before,overtaken:{samples:before.overtaken.samples + 1,words:seen.words}};
}
if(seen.words!==before.words)
return fresh;
return{...fresh,since:before.since,inARow:before.inARow + 1,overtaken:before.overtaken};
}
var words=$load(2225);
function told(after,fact){
switch(fact.kind){
case "drill.started":{
const conditions=fact.conditions===undefined?"":`, ${fact.conditions} conditions`;
return[{words:`${fact.drill} begins in ${fact.world==="aws"?"AWS":`the ${fact.world}`}, seed ${fact.seed}${conditions}`}];
}
case "plan":
return[{words:`plan ${fact.plan.name}: ${fact.plan.site.url} on ${(0,words.U9)(fact.plan.stacks.length,"stack")}`}];
case "identity":
return[{words:`account ${fact.account}, ${fact.region}, as ${fact.arn}`}];
case "not-modelled":
return[{words:`not modelled: ${fact.what} (${fact.where})`,paint:"yellow"}];
case "blast-radius":{
const targets=fact.targets.map(({id,zone,optIn})=>`${id} in ${zone} (${optIn})`);
const bystanders=fact.bystanders.length===0?"":`; must not touch ${(0,words.p_)(fact.bystanders)}`;
return[{words:`may touch ${(0,words.p_)(targets)}${bystanders}`}];
}
case "lock.taken":
return[{words:`the site is this drill's alone until ${(0,units.RQ)(fact.until)} at the latest (lock ${fact.lock})`}];
case "lock.released":
return[{words:"the site's lock is given back",paint:"dim"}];
case "marks.written":
return[{words:`the undo stands on the tags of ${(0,words.p_)(fact.instances)}, due by ${(0,units.RQ)(fact.undoBy)}`}];
case "marks.removed":
return[{words:`the undo is removed from the tags of ${(0,words.p_)(fact.instances)}`,paint:"dim"}];
case "timer.armed":
return[{words:`should this drill die, ${fact.timer} starts them at ${(0,units.RQ)(fact.fires)}`,paint:"green"}];
case "timer.off":
return[{words:"NO RESTART TIMER: should this drill die, the instances stay stopped",paint:"yellow",heavy:true}];
case "timer.removed":
return[{words:"the restart timer is removed",paint:"dim"}];
case "notice":
return[{words:`note: ${fact.what}`,paint:"yellow"}];
case "stop-condition":
return[{words:`■ ENDING EARLY: ${fact.what}`,paint:"red",heavy:true}];
case "undo.recorded":
return[{words:`the undo of ${fact.fault} is recorded for ${(0,words.p_)(fact.instances)}`,paint:"dim"}];
case "fault.requested":
return[{words:`▼ FAULT ${fact.fault} requested: ${(0,words.p_)(fact.instances)}`,paint:"red",heavy:true}];
case "fault.accepted":
return[{words:"▼ FAULT accepted; times count from here",paint:"red",heavy:true}];
case "fault.rejected":
return[{words:`✗ FAULT ${fact.fault} rejected: ${fact.error}`,paint:"red",heavy:true}];
case "undo.requested":
return[{words:`▲ RESTORE requested; times count from here: ${(0,words.p_)(fact.instances)}`,paint:"green",heavy:true}];
case "undo.accepted":
return[{words:"▲ RESTORE accepted",paint:"green",heavy:true}];
case "undo.waiting":
return[{words:`not yet: ${(0,words.p_)(fact.instances)} cannot be started while stopping`,paint:"dim"}];
case "undo.failed":
return[{words:`✗ RESTORE of ${fact.fault} FAILED: ${fact.error}`,paint:"red",heavy:true}];
case "undo.confirmed":
return[{words:`▲ RESTORE confirmed: ${(0,words.p_)(fact.instances)}`,paint:"green",heavy:true}];
case "observed":
return[OBSERVED[fact.what]];
case "left-behind":
return fact.things.length===0
?[{words:"nothing is left behind",paint:"green"}]
:[{words:`left behind: ${(0,words.XT)(fact.things)}`,paint:"red"}];
case "drill.ended":
return[ended(after,fact.why)];
default:
return[];
}
}
const OBSERVED={
"error-page-steady":{words:"the error page is served steadily",paint:"green"},
"stayed-on-primary":{words:"the site stayed on the primary",paint:"green"},
"steady-state-again":{words:"the steady state holds again",paint:"green"},
deadline:{words:"✗ the deadline of this phase came first",paint:"red"},
};
function ended(after,why){
const open=isFaultOpen(after)?`; ${(0,words.p_)(after.fault?.instances??[])} may still be stopped`:"";
return{words:`the drill is over: ${why}${open}`,...(open===""?{}:{paint:"red",heavy:true})};
}
function changeLines(before,after,fact,{colour,width}){
const paint=(0,report_colour.M)(colour);
const at=fact.kind==="sample"?fact.due:fact.at;
const prefix=`${(0,units.RQ)(at)}  ${sinceWords(after,at).padStart(6)}  `;
const room=Math.max(1,width-prefix.length);
return changes(before,after,fact).flatMap((change)=>{
const painted=(text)=>{
const coloured=change.paint===undefined?text:paint[change.paint](text);
return change.heavy?paint.bold(coloured):coloured;
};
const lines=wrapColumns((0,clean.u)(change.words),room).map(clean .u);
return lines.map((line,index)=>(index===0?paint.dim(prefix):" ".repeat(prefix.length))+ painted(line));
});
}
function sinceWords({startedAt,fault,undo},at){
const zero=undo?.at??(fault?.accepted?fault.at:startedAt)??at;
const text=formatCount(at-zero);
return text.startsWith("-")?text:`+${text}`;
}
function changes(before,after,fact){
switch(fact.kind){
case "sample":
return signalChanges(before,after);
case "stack.event":
return stackEventLine(after.stacks.get(fact.stack),fact);
case "stack.finished":
return[stackFinishedLine(fact)];
case "phase":
return phaseChange(after,fact);
case "steady-state":
return steadyState(fact);
case "refused":
return problems("refused",fact.problems);
case "error":
return problems("error",fact.problems);
case "aws.retry":{
if(before.retries.kinds.has(retryKind(fact)))
return[];
return[
{
words:`repeating ${fact.service} ${fact.operation} after ${fact.code}; more of the kind are counted only`,
paint:"dim",
},
];
}
default:
return told(after,fact);
}
}
function signalChanges(before,after){
return[...after.signals.values()].flatMap((now)=>{
const was=before.signals.get(now.name);
if(was===now)
return[];
const paint={good:"green",bad:"red",other:"yellow",quiet:"dim"}[now.tone];
const beside=now.aside===""?"":`  (${now.aside})`;
if(was===undefined)
return[{words:`${now.name}: ${now.words}${beside}`}];
if(was.words!==now.words)
return[{words:`${now.name}: ${was.words} → ${now.words}${beside}`,paint}];
if(was.overtaken.samples>0||now.overtaken.samples===0)
return[];
return[{words:`${now.name}: a slow answer said ${now.overtaken.words}`,paint:"yellow"}];
});
}
function phaseChange(after,{phase,state,at,why}){
if(state==="left")
return why===undefined||why===""?[]:[{words:`${phase} ended: ${why}`,paint:"dim"}];
const deadline=deadlineOf(after,at);
const limit=deadline===undefined?"":`, at most ${(0,units.a3)(deadline.at-at)} for ${deadline.waitsFor}`;
return[{words:`${phase} begins${limit}`,paint:"bold"}];
}
function steadyState({when,tolerances}){
const broken=tolerances.filter((tolerance)=>!tolerance.held);
if(broken.length===0)
return[{words:`steady state ${when} the fault: all ${tolerances.length} tolerances hold`,paint:"green"}];
return broken.map((tolerance)=>({words:`✗ steady state ${when} the fault: ${brokenWords(tolerance)}`,paint:"red"}));
}
function brokenWords({name,expected,actual,cause}){
return `${name} does not hold; expected ${expected}; seen ${actual}${cause===undefined?"":`. ${cause}`}`;
}
function problems(what,all){
return all.map((problem)=>({words:`✗ ${what}: ${(0,src_errors.YK)(problem)}`,paint:"red",heavy:true}));
}
const LABEL=18;
const AGE=9;
const SIGNS={good:"✓",other:"~",bad:"✗",quiet:"·"};
const TONES={good:"green",bad:"red",other:"yellow",quiet:"dim"};
function renderLive(state,now,{colour,width}){
const paint=(0,report_colour.M)(colour);
const deploying=state.phase?.name==="deploy";
const rows=deploying
?[...state.stacks].map(([key,stack])=>stackRow(key,stack,state,now,paint))
:orderedSignals(state).map((signal)=>signalRow(signal,now,paint));
return[headRow(state,now,paint),...faultRow(state,now,paint),...rows,...retriesRow(state,paint)].map((pieces)=>paintedLine(pieces,width));
}
function heartbeatLine(state,now,width){
const said=state.phase?.name==="deploy"
?stacksInShort(state)
:orderedSignals(state)
.toReversed()
.map((signal)=>`${signal.name} ${signal.words}`);
const parts=[phaseWords(state),countdownWords(state,now),...said].filter((part)=>part!=="");
return paintedLine([{text:`${(0,units.RQ)(now)}  still ${parts.join("; ")}`}],width);
}
function stacksInShort(state){
const all=[...state.stacks];
const underway=all.filter(([,stack])=>stack.end===undefined&&(stack.status!==undefined||waitsFor(stack,state).length===0));
return[
`${all.filter(([,stack])=>stack.end!==undefined).length} of ${(0,words.U9)(all.length,"stack")} done`,
...underway.map(([key,stack])=>(0,clean.u)([key,stackWords(stack,state),...stack.working].join(" "))),
];
}
function headRow(state,now,paint){
const{plan,about,startedAt}=state;
const elapsed=startedAt===undefined?"":`${formatCount(now-startedAt)} elapsed`;
const site=plan===undefined?"":(0,clean.u)(plan.site.host);
const where=about===undefined?"":about.world==="aws"?"AWS":about.world;
const parts=[elapsed,countdownWords(state,now),[site,where].filter((part)=>part!=="").join(" in ")];
return[
{text:phaseWords(state).toUpperCase(),paint:paint.bold},
{text:parts.map((part)=>(part===""?"":`   ${part}`)).join("")},
];
}
function phaseWords({phase,ended,startedAt}){
if(ended!==undefined)
return "over";
return phase?.name??(startedAt===undefined?"starting":"between phases");
}
function countdownWords(state,now){
const deadline=deadlineOf(state,now);
if(deadline===undefined)
return "";
const left=deadline.at-now;
const since=`for ${deadline.waitsFor}`;
return left>=0?`${formatCount(Math.ceil(left / units .Z2 - 0.001)* units .Z2)} left ${since}`:`${formatCount(-left)} over time ${since}`;
}
function faultRow(state,now,paint){
const{fault,undo}=state;
if(fault===undefined)
return[];
const what=(0,clean.u)(`${fault.name} on ${(0,words.U9)(fault.instances.length,"instance")}${fault.accepted?"":", not accepted yet"}`);
const faultPiece={text:`▼ fault ${formatCount(now-fault.at)} ago: ${what}`,paint:paint.red};
if(undo===undefined)
return[[faultPiece]];
const open=isFaultOpen(state);
const undone={
text:`   ▲ restore ${undo.state}, requested ${formatCount(now-undo.at)} ago`,
paint:open?paint.yellow:paint.green,
};
return[[{...faultPiece,paint:open?paint.red:paint.dim},undone]];
}
const STALE=10 * units .Z2;
function orderedSignals({signals}){
const newest=Math.max(...[...signals.values()].map((signal)=>signal.due));
const place=({name})=>{
const index=SIGNAL_ORDER.indexOf(name);
return index<0?SIGNAL_ORDER.length:index;
};
const shown=[...signals.values()].filter((signal)=>!signal.name.startsWith("page /")||newest-signal.due<STALE);
return shown.sort((a,b)=>place(a)- place(b)||(a.name<b.name?-1:1));
}
function signalRow(signal,now,paint){
const{name,words,aside,tone,since,overtaken}=signal;
const late=overtaken.samples===0?"":`(${overtaken.samples} slow: ${overtaken.words})`;
const beside=[aside,late].filter((part)=>part!=="").join("  ");
return row(name,words,tone,formatCount(Math.max(0,now-since)),beside,paint);
}
function stackRow(key,stack,state,now,paint){
const{since,end,working,done,failed}=stack;
const age=end!==undefined?formatCount(end.took):since===undefined?"":formatCount(Math.max(0,now-since));
const counts=[
done===0?"":`${done} made`,
failed===0?"":`${failed} failed`,
working.length===0?"":`at work: ${working.join(" ")}`,
];
const aside=end===undefined?counts.filter((part)=>part!=="").join(", "):end.changed?"":"no change";
return row((0,clean.u)(key),(0,clean.u)(stackWords(stack,state)),toneOfStack(stack),age,(0,clean.u)(aside),paint);
}
function stackWords(stack,state){
if(stack.status!==undefined)
return stack.status;
const others=waitsFor(stack,state);
return others.length===0?"asked for":`after ${others.join(", ")}`;
}
function waitsFor({after},{stacks}){
return after.filter((key)=>stacks.get(key)?.end===undefined);
}
function row(label,words,tone,age,aside,paint){
const painted=paint[TONES[tone]];
return[
{text:`${SIGNS[tone]} `,paint:painted},
{text:`${cell(label,LABEL)} `},
{text:age.padStart(AGE - 3).padEnd(AGE)},
{text:words,paint:painted},
{text:aside===""?"":`  ${aside}`,paint:paint.dim},
];
}
function retriesRow({retries,ended},paint){
if(retries.count===0||ended!==undefined)
return[];
return[[{text:`  ${retries.count} repeated AWS requests, the last ${retries.last}`,paint:paint.dim}]];
}
const HEARTBEAT=15 * units .Z2;
function lineView({clock,pace=clock,stream,width},onFailure){
let state=NOTHING_YET;
let printedAt=pace.now();
let cancel=()=>{};
const print=(lines)=>{
if(lines.length===0)
return;
printedAt=pace.now();
stream.write(lines.map((line)=>`${line}\n`).join(""));
};
const arm=()=>{
cancel=pace.at(printedAt+HEARTBEAT,()=>{
try{
if(pace.now()- printedAt>=HEARTBEAT)
print([heartbeatLine(state,clock.now(),width)]);
arm();
}
catch(error){
onFailure(error);
}
});
};
arm();
return{
onFact:(fact)=>{
const before=state;
state=liveState(before,fact);
print(changeLines(before,state,fact,{colour:false,width}));
},
stop:()=>cancel(),
abandon:(lines)=>{
cancel();
print(lines);
},
};
}
const ENDING=["SIGINT","SIGTERM","SIGHUP"];
function guardCursor({release,resume}){
const onSignal=(signal)=>{
if(process.listenerCount(signal)>1)
return;
release();
end();
process.kill(process.pid,signal);
};
const onSuspend=()=>{
if(process.listenerCount("SIGTSTP")>1)
return;
release();
process.kill(process.pid,"SIGSTOP");
};
const end=()=>{
process.off("exit",release);
process.off("SIGTSTP",onSuspend);
process.off("SIGCONT",resume);
for(const signal of ENDING)
process.off(signal,onSignal);
};
process.on("exit",release);
process.on("SIGTSTP",onSuspend);
process.on("SIGCONT",resume);
for(const signal of ENDING)
process.on(signal,onSignal);
return end;
}
var external_node_util_=$load(7975);
const HIDE_CURSOR="\u001b[?25l";
const SHOW_CURSOR="\u001b[?25h";
const ERASE_TO_END_OF_LINE="\u001b[K";
const ERASE_BELOW="\u001b[J";
const up=(rows)=>(rows===0?"\r":`\r\u001b[${rows}A`);
const ROWS_OF_NO_TERMINAL=24;
function createScreen(stream,widest){
let drawn=[];
let hidden=false;
const columnsOfTerminal=()=>stream.columns||Number.POSITIVE_INFINITY;
const toTopOfBlock=()=>{
const columns=columnsOfTerminal();
return up(drawn.reduce((rows,width)=>rows+Math.max(1,Math.ceil(width / columns)),0));
};
const lines=(all)=>all.map((line)=>`${line}${ERASE_TO_END_OF_LINE}\n`).join("");
return{
get width(){
return Math.max(1,Math.min(widest,columnsOfTerminal()- 1));
},
draw:(log,frame)=>{
const visible=frame.slice(0,Math.max(1,(stream.rows||ROWS_OF_NO_TERMINAL)- 1));
const text=`${hidden?"":HIDE_CURSOR}${toTopOfBlock()}${lines(log)}${lines(visible)}${ERASE_BELOW}`;
hidden=true;
drawn=visible.map((line)=>columnsOf((0,external_node_util_.stripVTControlCharacters)(line)));
stream.write(text);
},
release:()=>{
if(!hidden)
return;
hidden=false;
drawn=[];
stream.write(SHOW_CURSOR);
},
close:(log)=>{
const text=`${drawn.length===0?"":toTopOfBlock()}${lines(log)}${drawn.length===0?"":ERASE_BELOW}${hidden?SHOW_CURSOR:""}`;
drawn=[];
hidden=false;
if(text!=="")
stream.write(text);
},
};
}
const SHORTEST_FRAME=100;
const IDLE_FRAME=units .Z2;
function terminalView({clock,pace=clock,stream,colour,width},onFailure){
const screen=createScreen(stream,width);
let state=NOTHING_YET;
let log=[];
let drawnAt=Number.NEGATIVE_INFINITY;
let due=Number.POSITIVE_INFINITY;
let cancel=()=>{};
const drawBy=(instant)=>{
if(instant>=due)
return;
cancel();
due=instant;
cancel=pace.at(instant,frame);
};
const drawSoon=()=>drawBy(Math.max(pace.now(),drawnAt+SHORTEST_FRAME));
const frame=()=>{
due=Number.POSITIVE_INFINITY;
drawnAt=pace.now();
try{
if(stream.writableNeedDrain){
drawBy(drawnAt+SHORTEST_FRAME);
return;
}
screen.draw(log,renderLive(state,clock.now(),{colour,width:screen.width}));
log=[];
drawBy(drawnAt+IDLE_FRAME);
}
catch(error){
onFailure(error);
}
};
const endGuard=guardCursor({release:screen.release,resume:drawSoon});
stream.on("resize",drawSoon);
const end=()=>{
cancel();
endGuard();
stream.off("resize",drawSoon);
};
return{
onFact:(fact)=>{
const before=state;
state=liveState(before,fact);
log=[...log,...changeLines(before,state,fact,{colour,width:screen.width})];
drawSoon();
},
stop:()=>{
end();
screen.close(log);
},
abandon:(lines)=>{
end();
screen.close(lines.flatMap((line)=>wrapColumns(line,screen.width)));
},
};
}
function startLiveView({mode,...options}){
if(mode==="none")
return{onFact:()=>undefined,stop:()=>undefined};
const view=mode==="terminal"?terminalView(options,(error)=>fail(error)):lineView(options,(error)=>fail(error));
let over=false;
const end=(close)=>{
if(over)
return;
over=true;
try{
close();
}
catch{
}
};
const fail=(error)=>end(()=>view.abandon([`The live view stopped (${(0,clean.u)(error instanceof Error?error.message:String(error))}); the drill goes on.`]));
options.stream.on("error",fail);
return{
onFact:(fact)=>{
if(over)
return;
try{
view.onFact(fact);
}
catch(error){
fail(error);
}
},
stop:()=>end(view.stop),
};
}
var print_problems=$load(5229);
var real_world=$load(6442);
var report_files=$load(3143);
async function drillVerb(settings,{onFact,onReport}={}){
const tell=(line)=>{
process.stderr.write(`${line}\n`);
};
const given=(0,read_drill.IC)(settings.file,settings);
(0,real_world.requireBucket)(given);
const{world,wall,plan,conditions,seed,run:drill,close}=await(0,real_world.openRealWorld)(given,settings,process.env,tell);
const interruption=onInterruption(tell,process);
let failed=false;
const endEarly=(error,line)=>{
failed=true;
tell(line);
interruption.abort(error);
};
const onBug=(error)=>endEarly(error,`A bug in failover-drill: ${error.stack??error.message}`);
process.on("uncaughtException",onBug);
try{
const against=await(0,zone_check.d)((0,tools.N)(world,(0,journal_journal.s)(world.clock),interruption.signal).aws,plan);
if(against.length>0)
throw new refusal .P(against);
const file=openJournalFile(settings.out,(error)=>endEarly(error,error.message));
if(file.putAside!==undefined)
tell(`The journal of a drill that never ended was put aside: ${file.putAside}`);
const view=startLiveView({clock:world.clock,pace:wall,...liveFace(settings,process.env)});
const journal=(0,journal_journal.s)(world.clock,(fact)=>{
file.append(fact);
onFact?.(fact);
view.onFact(fact);
});
const repeat=`npx failover-drill drill${(0,command_line.jT)(settings)} --seed ${(0,command_line.eC)(seed)}`;
const approved=settings.approved===undefined?{}:{approved:settings.approved};
const about={drill,version:version .r,seed,repeat,...approved,...(conditions===undefined?{}:{conditions})};
await(0,run.e)({plan,world,journal,signal:interruption.signal,hurry:interruption.hurry,...about});
view.stop();
file.close();
const report=(0,judge.S)(journal.facts);
const unwritten=writeReport(settings.out,report,journal.facts);
onReport?.(report,unwritten);
if(settings.json)
process.stdout.write((0,json.L)(report));
else
process.stdout.write(settings.quiet?`${report.sentence}\n`:(0,console.k)(report,settings));
(0,print_problems.M)(unwritten);
const status=failed?exit_status .$.errored:statusOf(report,interruption);
return unwritten.length>0?withoutReport(status):status;
}
catch(error){
if(error===interruption.signal.reason&&interruption.status!==undefined)
return interruption.status;
throw error;
}
finally{
process.off("uncaughtException",onBug);
interruption.release();
close();
}
}
function writeReport(out,report,facts){
try{
(0,write_files.hV)(out,(0,report_files.I)(report,facts));
return[];
}
catch(error){
return(0,errors.GW)(error);
}
}
function withoutReport(status){
const lighter=[exit_status .$.passed,exit_status .$.inconclusive,exit_status .$.refused];
return lighter.includes(status)?exit_status .$.errored:status;
}
function liveFace({quiet,json,width},{NO_COLOR,TERM,CI}){
const stream=process.stderr;
const redraws=stream.isTTY===true&&TERM!=="dumb"&&!CI;
const mode=quiet||json?"none":redraws?"terminal":"lines";
return{stream,mode,width:redraws?width:Number.POSITIVE_INFINITY,colour:redraws&&!NO_COLOR};
}
function statusOf({outcome},{status}){
return outcome==="errored"?exit_status .$.errored:(status??exit_status .$[outcome]);
}
var fresh_seed=$load(4136);
var restart_timer=$load(3830);
var site_lock=$load(4995);
var times=$load(5779);
const CHANGE_SET_PREFIX="failover-drill-";
function drillsIn(traces,now,dead){
const drills=new Set([
...[...traces.marks.values()].map(({drill})=>drill),
...traces.timers.map(({name})=>(0,restart_timer.mD)(name)),
...traces.changeSets.filter(({name})=>name.startsWith(CHANGE_SET_PREFIX)).map(({name})=>name.slice(CHANGE_SET_PREFIX.length)),
...(traces.locks?.held??[]).map(({drill})=>drill),
]);
return[...drills]
.filter((drill)=>dead===undefined||drill===dead)
.sort()
.map((drill)=>tracesOf(drill,traces,now,drill===dead));
}
function tracesOf(drill,traces,now,isSaidDead){
const marked=[...traces.marks].filter(([,marks])=>marks.drill===drill);
const timers=traces.timers.filter(({name})=>(0,restart_timer.mD)(name)===drill);
const locks=(traces.locks?.held??[]).filter((lock)=>lock.drill===drill);
const unreadLocks=[...(traces.locks?.unread??[])].filter(([id])=>marked.some(([,marks])=>marks.lock===id));
const mayHoldLock=traces.locks===undefined||unreadLocks.length>0||locks.some((lock)=>!(0,site_lock._d)(lock,now));
const undoBy=Math.max(0,...marked.map(([,marks])=>marks.undoBy));
const deadline=marked.length>0?undoBy:Math.max(0,...timers.map(({at})=>at));
const isUnreadable=marked.length>0&&undoBy===0;
const isDue=isSaidDead||(isUnreadable?!mayHoldLock:now>deadline+times .CE);
const ends=Math.max(0,...locks.map(({until})=>until));
return{
drill,
instances:marked.map(([id])=>id).sort(),
undoBy,
timers,
changeSets:traces.changeSets.filter(({name})=>name===`${CHANGE_SET_PREFIX}${drill}`),
locks,
unreadLocks:unreadLocks.map(([id,why])=>({id,why})),
isDue,
dueAt:(isUnreadable?ends:deadline)+ times .CE,
isOver:isDue&&(isSaidDead||!mayHoldLock),
overAt:Math.max(deadline,ends)+ times .CE,
};
}
var schedules=$load(3390);
var tags=$load(8623);
var safety_marks=$load(3291);
var change_sets=$load(2378);
var aws_stacks=$load(7203);
var ownership=$load(313);
var stack_status=$load(4151);
async function findChangeSets({aws,plan}){
const changeSets=[];
const emptyShells=[];
for(const{id,name,status}of await candidates({aws,plan})){
const stack={id,name,isShell:(0,stack_status.H7)(status)};
const names=await(0,change_sets.Ql)(aws,id).catch(noneOfNoStack);
changeSets.push(...names.map((changeSet)=>({stack,name:changeSet})));
if(plan!==undefined&&stack.isShell&&names.length===0)
emptyShells.push(stack);
}
return{changeSets,emptyShells};
}
async function candidates({aws,plan}){
if(plan!==undefined){
const states=await Promise.all(plan.stacks.map(({name})=>(0,aws_stacks.GO)(aws,name)));
return states.filter((state)=>state!==undefined&&!(0,stack_status.oy)(state.status));
}
return(await(0,aws_stacks.p0)(aws)).filter(({name,tags,status,parent})=>parent===undefined&&!name.startsWith(site_lock .fY)&&(ownership .vZ in tags||(0,stack_status.H7)(status)));
}
function noneOfNoStack(error){
if(isNoStack(error))
return[];
throw error;
}
function isNoStack(error){
return(0,errors .$N)(error)==="ValidationError"&&/does not exist/i.test((0,errors.bD)(error));
}
async function findLocks({aws,plan},marked=[]){
const names=plan===undefined
?(await(0,aws_stacks.p0)(aws)).filter(({name})=>name.startsWith(site_lock .fY)).map(({id})=>id)
:[(0,site_lock.l4)(plan.site)];
const held=new Map();
const found=(lock)=>{
if(lock?.name.startsWith(site_lock .fY))
held.set(lock.id,lock);
};
for(const name of names)
found(await(0,site_lock.mF)(aws,name));
const unread=new Map();
for(const id of new Set(marked)){
if(!id.startsWith("arn:")||held.has(id))
continue;
try{
found(await(0,site_lock.mF)(aws,id));
}
catch(error){
unread.set(id,`${(0,errors .$N)(error)}: ${(0,errors.bD)(error)}`);
}
}
return{held:[...held.values()],unread};
}
const IDS_AT_ONCE=200;
const DENIED=/AccessDenied|UnauthorizedOperation|Forbidden|NotAuthorized/;
async function findTraces(context){
const problems=[];
const orTold=async(where,work)=>{
try{
return await work();
}
catch(error){
problems.push(...notLookedAt(error,where,context));
return undefined;
}
};
const timers=await orTold("restart timers",()=>findTimers(context));
const stacks=await orTold("change sets",()=>findChangeSets(context));
const marks=await findMarks(context);
const locks=await orTold("locks",()=>findLocks(context,[...marks.values()].map(({lock})=>lock)));
return{marks,timers:timers??[],changeSets:stacks?.changeSets??[],emptyShells:stacks?.emptyShells??[],locks,problems};
}
async function findTimers({aws,drill,plan}){
try{
const names=await(0,schedules.w_)(aws,`${restart_timer .zu}${drill??""}`);
const wanted=drill===undefined?names:names.filter((name)=>(0,restart_timer.mD)(name)===drill);
const found=await Promise.all(wanted.map((name)=>(0,schedules.A0)(aws,name)));
return found.flatMap((timer)=>(timer===undefined?[]:[{name:timer.name,at:timer.at,instances:idsIn(timer.input)}]));
}
catch(error){
if(plan?.safety.restartTimer==="off"&&DENIED.test((0,errors .$N)(error)))
return[];
throw error;
}
}
function idsIn(input){
try{
const{InstanceIds}=JSON.parse(input);
return Array.isArray(InstanceIds)?InstanceIds.filter((id)=>typeof id==="string"):[];
}
catch{
return[];
}
}
async function findMarks({aws}){
const ids=await(0,tags.LE)(aws,safety_marks .M$.drill);
const found=new Map();
for(let from=0;from<ids.length;from +=IDS_AT_ONCE){
for(const[id,tags]of await(0,safety_marks.pc)(aws,ids.slice(from,from+IDS_AT_ONCE))){
const marks=(0,safety_marks.Ok)(tags);
if(marks!==undefined)
found.set(id,marks);
}
}
return found;
}
function notLookedAt(error,where,{plan}){
if(error instanceof src_errors .e2)
return error.problems;
const because=(0,errors.GW)(error)[0];
const isTooWide=plan===undefined&&where!=="restart timers"&&DENIED.test((0,errors .$N)(error));
return[
{
code:"sweep.not-looked-at",
what:`The ${where} could not be looked at: ${because?.what??"for no known reason"}`,
whose:because?.whose??"aws",
next:isTooWide
?"Name the drill file, so that only its own stacks are looked at, or allow cloudformation:DescribeStacks for all stacks."
:(because?.next??"Repeat the sweep."),
},
];
}
var aws_instances=$load(3584);
var remove_marks=$load(3546);
async function sweepTimer({aws,clock,journal},timer,isMarked){
if(!isMarked)
await refuseWhileStopped({aws},timer);
const wasThere=await(0,restart_timer.MX)({aws,clock},timer.name);
if(wasThere)
journal.append({kind:"timer.removed",timer:timer.name});
return wasThere;
}
async function refuseWhileStopped({aws},{name,instances}){
const stopped=[];
for(const id of instances){
try{
const state=(await(0,aws_instances.q2)(aws,[id]))[id]??"";
if(state==="stopping"||state==="stopped")
stopped.push(id);
}
catch(error){
if(!(0,errors .$N)(error).startsWith("InvalidInstanceID"))
throw error;
}
}
if(stopped.length===0)
return;
throw new src_errors .e2([
{
code:"sweep.timer-without-marks",
what:`The restart timer ${name} is past its time, and ${stopped.join(", ")}, which it was to start, ${stopped.length===1?"is":"are"} stopped and bear no marks of a drill.`,
whose:"yours",
next:`Start them if they should run (aws ec2 start-instances --instance-ids ${stopped.join(" ")}), then delete the timer: aws scheduler delete-schedule --name ${name}`,
},
]);
}
async function sweepMarks({aws,clock,journal},drill,running,gone){
const{removed,left}=await(0,remove_marks.n)({aws,clock},running,drill);
const cleared=removed.filter((id)=>!left.includes(id));
for(const id of gone){
try{
cleared.push(...(await(0,remove_marks.n)({aws,clock},[id],drill)).removed);
}
catch(error){
if(!(0,errors .$N)(error).startsWith("InvalidInstanceID"))
throw error;
}
}
if(cleared.length>0)
journal.append({kind:"marks.removed",instances:cleared});
if(left.length>0)
throw new src_errors .e2([marksStay(left)]);
return cleared;
}
async function sweepLock(context,lock){
await(0,site_lock.x_)(context,lock);
return true;
}
function marksStay(ids){
return{
code:"sweep.marks-stay",
what:`The marks of ${ids.join(", ")} were removed and still show.`,
whose:"aws",
next:"Repeat the sweep.",
};
}
var left_behind=$load(1024);
const SHELL_LIMIT=5 * units .Z2;
const SHELL_ATTEMPTS=10;
async function sweepChangeSet({aws,clock},{stack,name}){
try{
await(0,left_behind.s)(aws,clock,stack.id,name);
await(0,change_sets.cW)(aws,stack.id,name);
if(!(await(0,change_sets.Ql)(aws,stack.id)).includes(name))
return true;
}
catch(error){
if(isGone(error))
return true;
throw error;
}
throw new src_errors .e2([changeSetStays(stack,name)]);
}
async function sweepShell(context,stack,changeSet){
const{aws,clock}=context;
try{
if(changeSet!==undefined)
await(0,left_behind.s)(aws,clock,stack.id,changeSet);
}
catch(error){
if(isGone(error))
return false;
throw error;
}
for(let attempt=0;attempt<SHELL_ATTEMPTS;attempt +=1){
const looked=clock.now();
if(!(await isNobodys(context,stack,changeSet)))
return false;
if(clock.now()- looked>SHELL_LIMIT)
continue;
await(0,aws_stacks.wm)(aws,stack.id,`failover-drill-sweep-${stack.id.slice(-36)}`);
return true;
}
throw new src_errors .e2([shellStays(stack)]);
}
async function isNobodys(context,stack,changeSet){
const{aws,clock,drill}=context;
const{held}=await findLocks(context);
if(held.some((lock)=>lock.drill!==drill&&!(0,site_lock._d)(lock,clock.now())))
return false;
const state=await(0,aws_stacks.GO)(aws,stack.id);
if(state===undefined||!(0,stack_status.H7)(state.status))
return false;
return(await(0,change_sets.Ql)(aws,stack.id)).every((name)=>name===changeSet);
}
function isGone(error){
return isNoStack(error)||(0,errors .$N)(error).startsWith("ChangeSetNotFound");
}
function changeSetStays({name:stack},name){
return{
code:"sweep.change-set-stays",
what:`The change set ${name} of stack ${stack} was deleted and is still listed.`,
whose:"aws",
next:`Delete it: aws cloudformation delete-change-set --stack-name ${stack} --change-set-name ${name}`,
};
}
function shellStays({name}){
return{
code:"sweep.shell-stays",
what:`The empty stack ${name} was left: AWS answered too slowly to be sure that nobody else is about to use it.`,
whose:"aws",
next:`Repeat the sweep, or delete it if no drill is running: aws cloudformation delete-stack --stack-name ${name}`,
};
}
var start_again=$load(7972);
var experiment_rollback=$load(1878);
var undone=$load(9778);
var each_service=$load(701);
const FRESH=30 * units .Z2;
function guardedAws(aws,clock,drill){
let looked=Number.NEGATIVE_INFINITY;
const look=async(ids)=>{
const began=clock.now();
if(began-looked<=FRESH)
return;
const found=await(0,safety_marks.pc)(aws,ids);
const taken=ids.filter((id)=>found.get(id)?.[safety_marks .M$.drill]!==drill);
if(taken.length>0)
throw new src_errors .e2([noLongerMarked(taken,drill)]);
looked=began;
};
return{
...aws,
ec2:{
send:async(command)=>{
if((0,each_service.z)(command)==="StartInstances")
await look(command.input.InstanceIds??[]);
return aws.ec2.send(command);
},
},
};
}
function noLongerMarked(ids,drill){
return{
code:"sweep.no-longer-marked",
what:`${ids.join(", ")} did not bear the marks of ${drill} any more when about to be started.`,
whose:"yours",
next:"Somebody else has mended it, or another drill has begun: repeat the sweep.",
};
}
const START_LIMIT=10 * units .pY;
const GONE=["shutting-down","terminated"];
async function startMarked(context,traces){
const{aws,clock,journal,region}=context;
const{instances,undoBy,timers,drill}=traces;
if(instances.length===0)
return{things:[],problems:[],running:[],gone:[],down:[]};
const before=await statesBefore(context,instances);
const thing=(name,did,why)=>({
drill,
kind:"instance",
name,
did,
...(why===undefined?{}:{why}),
});
if(context.dryRun){
const gone=instances.filter((id)=>GONE.includes(before[id]));
const things=instances.map((id)=>{
if(gone.includes(id))
return thing(id,"left","terminated");
return before[id]==="running"?thing(id,"ran already"):thing(id,"would start",before[id]);
});
return{things,problems:[],running:instances.filter((id)=>!gone.includes(id)),gone,down:[]};
}
const now=clock.now();
const next=timers.find(({at})=>at>now);
const rollback=(0,experiment_rollback.p)(journal);
const guarded=guardedAws(aws,clock,drill);
const fault={
instances,
region,
clock,
journal,
aws:guarded,
undoAws:guarded,
signal:undefined,
undoLimit:START_LIMIT,
timer:next===undefined?undefined:{name:(0,restart_timer.ho)(drill),at:next.at},
};
rollback.record((0,start_again.t)(fault,{state:now<undoBy?"unknown":"refused",settledAt:now}));
const problems=[];
try{
await rollback.undoAll();
}
catch(error){
problems.push(...(0,errors.GW)(error));
}
const notUp=(0,undone.xX)(journal.facts).filter((id)=>instances.includes(id));
const down=(0,undone.sC)(journal.facts).filter((id)=>instances.includes(id));
const gone=notUp.filter((id)=>!down.includes(id));
const putOff=new Set(journal.facts.flatMap((fact)=>(fact.kind==="undo.waiting"?fact.instances:[])));
const things=instances.map((id)=>{
if(gone.includes(id))
return thing(id,"failed","terminated");
if(down.includes(id))
return thing(id,"failed","does not run");
return thing(id,before[id]==="running"&&!putOff.has(id)?"ran already":"started");
});
return{things,problems,running:instances.filter((id)=>!notUp.includes(id)),gone,down};
}
async function statesBefore({aws},ids){
const state=async(id)=>{
try{
return await(0,aws_instances.q2)(aws,[id]);
}
catch(error){
return(0,errors .$N)(error).startsWith("InvalidInstanceID")?{[id]:"terminated"}:{};
}
};
return Object.assign({},...(await Promise.all(ids.map(state))));
}
const MAY_BE_ALIVE="its drill may be alive";
async function mendDrill(sweeping,traces){
const{context,things,problems}=sweeping;
const{isDue,isOver,timers,changeSets,locks}=traces;
if(!isDue){
leave(sweeping,traces,["instance","timer"],mayBeAlive(traces.dueAt));
leave(sweeping,traces,["change set","lock"],mayBeAlive(traces.overAt));
return;
}
const started=await startMarked(context,traces);
things.push(...started.things);
problems.push(...started.problems);
if(started.down.length>0){
leave(sweeping,traces,["marks","timer","change set","lock"],`kept because ${started.down.join(", ")} may be stopped`);
return;
}
for(const timer of timers){
await remove(sweeping,traces,"timer",[timer.name],()=>sweepTimer(context,timer,traces.instances.length>0));
}
const{running,gone}=started;
await remove(sweeping,traces,"marks",[...running,...gone],()=>sweepMarks(context,traces.drill,running,gone));
if(!isOver){
leave(sweeping,traces,["change set","lock"],mayBeAlive(traces.overAt));
return;
}
for(const changeSet of changeSets)
await removeChangeSet(sweeping,traces,changeSet);
for(const lock of locks)
await remove(sweeping,traces,"lock",[lock.name],()=>sweepLock(context,lock));
}
async function removeChangeSet(sweeping,traces,changeSet){
const{context}=sweeping;
const{stack,name}=changeSet;
await remove(sweeping,traces,"change set",[mend_nameOf(changeSet)],async()=>{
if(stack.isShell&&(await sweepShell(context,stack,name)))
return true;
return sweepChangeSet(context,changeSet);
});
}
async function remove({context,things,problems},traces,kind,names,work){
const tell=(name,did,why)=>{
things.push({drill:traces?.drill,kind,name,did,...(why===undefined?{}:{why})});
};
if(context.dryRun){
for(const name of names)
tell(name,"would remove");
return;
}
try{
const removed=await work();
for(const name of removed===true?names:removed||[])
tell(name,"removed");
}
catch(error){
const found=(0,errors.GW)(error);
problems.push(...found);
for(const name of names)
tell(name,"failed",found[0]?.what);
}
}
function mayBeAlive(until){
return `${MAY_BE_ALIVE} until ${(0,units.r4)(until)}`;
}
function leave({things},traces,kinds,why){
const{drill,instances,timers,changeSets,locks}=traces;
const names={
instance:instances,
marks:instances,
timer:timers.map(({name})=>name),
"change set":changeSets.map(mend_nameOf),
lock:locks.map(({name})=>name),
};
for(const kind of kinds)
for(const name of names[kind]??[])
things.push({drill,kind,name,did:"left",why});
if(!kinds.includes("lock"))
return;
for(const lock of traces.unreadLocks)
things.push({drill,kind:"lock",name:lock.id,did:"left",why:lock.why});
}
function mend_nameOf({name,stack}){
return stack.isShell?`${name} of ${stack.name}, an empty stack`:`${name} of ${stack.name}`;
}
async function sweep(context){
const{account,region,clock,dryRun=false}=context;
const things=[];
const problems=[];
try{
const traces=await findTraces(context);
problems.push(...traces.problems);
const drills=drillsIn(traces,clock.now(),context.drill);
const sweeping={context,things,problems};
await Promise.all(drills.map((drill)=>mendDrill(sweeping,drill)));
await removeEmptyShells(sweeping,traces,drills);
}
catch(error){
problems.push(...(0,errors.GW)(error));
}
const isFound=things.some(({did})=>did!=="left");
const outcome=problems.length>0?"not-mended":isFound?"mended":"nothing-found";
return{account,region,dryRun,things:things.toSorted(byDrill),problems,outcome};
}
async function removeEmptyShells(sweeping,{emptyShells,locks},drills){
const over=new Set(drills.filter(({isOver})=>isOver).map(({drill})=>drill));
if(locks===undefined||locks.held.some(({drill})=>!over.has(drill)))
return;
for(const shell of emptyShells){
await remove(sweeping,undefined,"empty stack",[shell.name],()=>sweepShell(sweeping.context,shell));
}
}
function byDrill(a,b){
if(a.drill===undefined||b.drill===undefined)
return Number(a.drill===undefined)- Number(b.drill===undefined);
return a.drill.localeCompare(b.drill);
}
var aws=$load(322);
var section=$load(3564);
var layout=$load(5039);
function toldOf(fact){
switch(fact.kind){
case "undo.requested":
return `starting ${fact.instances.join(", ")}`;
case "undo.waiting":
return `waiting until EC2 can start ${fact.instances.join(", ")}`;
case "undo.confirmed":
return `running: ${fact.instances.join(", ")}`;
case "undo.failed":
return(0,clean.u)(`not running: ${(fact.instances??[]).join(", ")} (${fact.error})`);
case "marks.removed":
return `marks removed from ${fact.instances.join(", ")}`;
case "timer.removed":
return(0,clean.u)(`timer removed: ${fact.timer}`);
case "lock.released":
return(0,clean.u)(`lock removed: ${fact.lock}`);
default:
return undefined;
}
}
function printSweep(report,again,options){
const{things,account,region,dryRun}=report;
const paint=(0,report_colour.M)(options.colour);
const page={paint,width:(0,layout.qz)(options)};
const where=(0,clean.u)(`account ${account}, ${region}${dryRun?", nothing is changed":""}`);
const lines=[...new Set(things.map(({drill})=>drill))].flatMap((drill)=>{
const own=things.filter((thing)=>thing.drill===drill);
const rows=(0,layout.YB)(own.map((thing)=>print_sweep_row(thing,paint)));
if(drill===undefined)
return(0,section.uW)(page,"STACKS WITH NOTHING IN THEM",rows,where);
const mayLive=own.some(({did,why})=>did==="left"&&why?.startsWith(MAY_BE_ALIVE));
return(0,section.uW)(page,(0,clean.u)(drill),mayLive?[...rows,`if it is dead: ${again} --drill ${(0,command_line.eC)((0,clean.u)(drill))}`]:rows,where);
});
return lines.length===0?"":`${lines.join("\n")}\n\n`;
}
function print_sweep_row({kind,name,did,why},paint){
return[kind,(0,clean.u)(name),{text:did,paint:paintOf(did,paint)},(0,clean.u)(why??"")];
}
function paintOf(did,paint){
if(did==="failed")
return paint.red;
if(did==="left")
return paint.dim;
return did.startsWith("would")?paint.yellow:paint.green;
}
function sweepSentence(outcome,dryRun){
switch(outcome){
case "nothing-found":
return "Nothing of a dead drill was found.";
case "mended":
return dryRun?"Dead drills have left something; nothing was changed.":"All that dead drills have left is mended.";
case "not-mended":
return "Not everything that dead drills have left could be mended or looked at.";
}
}
async function sweepVerb(settings){
const tell=(line)=>{
process.stderr.write(`${line}\n`);
};
const places=placesOf(settings,process.env);
const reports=[];
const problems=[];
for(const place of places){
try{
const report=await sweepPlace(place,settings,tell);
reports.push(report);
problems.push(...report.problems);
if(!settings.json&&!settings.quiet)
process.stdout.write(printSweep(report,againIn(place,settings),settings));
}
catch(error){
if(places.length===1)
throw error;
problems.push(...(0,errors.GW)(error));
}
}
const outcome=problems.length>0?"not-mended":reports.some((report)=>report.outcome==="mended")?"mended":"nothing-found";
if(settings.json)
process.stdout.write(`${JSON.stringify({format:1,outcome,problems,regions:reports},null,2)}\n`);
else
process.stdout.write(`${sweepSentence(outcome,settings.sweep?.dryRun===true)}\n`);
(0,print_problems.M)(problems);
return{"nothing-found":exit_status .$.passed,mended:exit_status .$.swept,"not-mended":exit_status .$.notSwept}[outcome];
}
function againIn(place,{file}){
return `failover-drill sweep${"plan" in place?(0,command_line.jT)({file}):` --region ${place.region}`}`;
}
function placesOf(settings,environment){
const{file,sweep:flags}=settings;
if(flags!==undefined&&flags.regions.length>0)
return flags.regions.map((region)=>({region}));
const region=environment.AWS_REGION||environment.AWS_DEFAULT_REGION;
if(file===undefined&&region)
return[{region}];
try{
return[{plan:(0,read_drill.IC)(file,settings)}];
}
catch(error){
if(!(error instanceof src_errors .e2))
throw error;
throw new src_errors .e2([...error.problems,withoutFile()],error);
}
}
async function sweepPlace(place,settings,tell){
const{sweep:flags,quiet,json}=settings;
const{world,identity,plan,close}=await sweep_open(place,settings,tell);
try{
const onFact=(fact)=>{
const line=quiet||json?undefined:toldOf(fact);
if(line!==undefined)
tell(line);
};
const journal=(0,journal_journal.s)(world.clock,onFact);
const{undoAws:aws}=(0,tools.N)(world,journal,undefined);
const where={account:identity.account,region:"plan" in place?place.plan.region:place.region};
return await sweep({aws,clock:world.clock,journal,...where,dryRun:flags?.dryRun===true,drill:flags?.drill,plan});
}
finally{
close();
}
}
async function sweep_open(place,settings,tell){
const{AWS_MAX_ATTEMPTS:_,...environment}=process.env;
if("region" in place){
const{resolver}=settings;
return(0,aws.q)({region:place.region,seed:(0,fresh_seed.W)(),run:`sweep-${(0,fresh_seed.W)()}`,environment,resolver});
}
const real=await(0,real_world.openRealWorld)(place.plan,settings,environment,tell);
try{
(0,real_world.requireAccount)(real);
}
catch(error){
real.close();
throw error;
}
return real;
}
function withoutFile(){
return{
code:"sweep.no-place",
what:"Nothing was swept.",
whose:"yours",
next:"A sweep can do without a drill file: name the region with --region, or set AWS_REGION.",
};
}
const SETTLE=20 * units .Z2;
const PENDING_LASTS=2 * units .pY;
const LOOK_INTERVAL=5 * units .Z2;
async function sweepCutOff(cutOff,resolver,given){
const{drill,region,plan}=cutOff;
const{AWS_MAX_ATTEMPTS:_,...environment}=given;
const{world,identity,close}=await(0,aws.q)({region,seed:(0,fresh_seed.W)(),run:`sweep-${(0,fresh_seed.W)()}`,environment,resolver});
try{
const{account}=identity;
requireSameAccount({drill,region,account:cutOff.account??(world.name==="lab"?undefined:cutOff.guard)},account);
const journal=(0,journal_journal.s)(world.clock,(fact)=>{
const line=toldOf(fact);
if(line!==undefined)
process.stderr.write(`${line}\n`);
});
const{undoAws:aws}=(0,tools.N)(world,journal,undefined);
const report=await sweepAndLook({aws,clock:world.clock,journal,account,region,drill,plan},cutOff.toStart);
process.stdout.write(printSweep(report,`failover-drill sweep --region ${region}`,{colour:false,width:120}));
process.stdout.write(`${sweepSentence(report.outcome,false)}\n`);
(0,print_problems.M)(report.problems);
return report;
}
finally{
close();
}
}
function requireSameAccount({drill,account:drilled,region},account){
if(drilled===undefined||drilled===account)
return;
throw new src_errors .e2([
{
code:"cut-off.other-account",
what:`${drill} ran in account ${drilled}, ${region}; the credentials are by now those of account ${account}. Nothing was looked at.`,
whose:"yours",
next:`Run mode: sweep with credentials of account ${drilled} and region: ${region}, and let no later step of the drill's job change the credentials.`,
},
]);
}
async function sweepAndLook(context,toStart){
const report=await sweep(context);
const met=new Set(report.things.filter(({kind,did})=>kind==="instance"&&did!=="left").map(({name})=>name));
const others=toStart.filter((id)=>!met.has(id));
if(others.length===0||report.problems.length>0)
return report;
try{
const states=await settledStates(context,others);
const away=others.filter((id)=>states[id]!=="running");
return away.length===0?report:withProblems(report,[notRunning(context,others,states)]);
}
catch(error){
return withProblems(report,(0,errors.GW)(error));
}
}
function withProblems(report,problems){
return{...report,problems:[...report.problems,...problems],outcome:"not-mended"};
}
async function settledStates(context,ids){
const{clock}=context;
const from=clock.now();
for(;;){
const states=await statesOf(context,ids);
const waited=clock.now()- from;
const isStarting=Object.values(states).includes("pending");
if(waited>=(isStarting?PENDING_LASTS:SETTLE))
return states;
await clock.sleep(LOOK_INTERVAL);
}
}
async function statesOf({aws},ids){
const states={};
for(const id of ids){
try{
states[id]=(await(0,aws_instances.q2)(aws,[id]))[id]??"unknown";
}
catch(error){
if(!(0,errors .$N)(error).startsWith("InvalidInstanceID"))
throw error;
states[id]="unknown";
}
}
return states;
}
function notRunning({account,region,drill},ids,states){
const away=ids.filter((id)=>states[id]!=="running");
const strange=away.some((id)=>states[id]==="unknown");
const stopped=away.filter((id)=>(states[id]??"").startsWith("stop"));
const seen=away.map((id)=>(states[id]==="unknown"?`${id} is not known there`:`${id} is ${states[id]}`)).join(", ");
const advice=[
...(stopped.length===0
?[]
:[
`Start what should run, unless another drill has stopped it: aws ec2 start-instances --region ${region} --instance-ids ${stopped.join(" ")}`,
]),
...(strange?["If the drill ran in another account, run mode: sweep with credentials of that one."]:[]),
];
return{
code:"cut-off.not-running",
what:`${drill} may have stopped ${ids.join(", ")} and did not start them again. In account ${account}, ${region}, none of them bears its marks, and ${seen}.`,
whose:"yours",
next:advice.length===0?"Look at them in the console.":advice.join(" "),
};
}
var promises_=$load(6848);
var polite=$load(3875);
var objects=$load(1728);
var stack_events=$load(3504);
var event_tree=$load(4793);
var tell_events=$load(3427);
var wait_for_stack=$load(6372);
const ATTEMPTS=3;
const NOT_EMPTY=/BucketNotEmpty|bucket you tried to delete is not empty/i;
async function removeStack(context,stack){
const{aws,clock,journal}=context;
const started=clock.now();
let state=await(0,aws_stacks.GO)(aws,stack.name);
if(state!==undefined&&(0,stack_status.LT)(state.status))
state=await(0,wait_for_stack.Z)(context,{key:stack.key,id:state.id},(now)=>!(0,stack_status.LT)(now.status));
if(state===undefined||(0,stack_status.oy)(state.status))
return "not-there";
for(let attempt=1;;attempt +=1){
const{left,told,cause}=await deleteOnce(context,stack,state,attempt);
const buckets=left===undefined||attempt===ATTEMPTS?[]:fullBuckets(told);
if(left!==undefined&&buckets.length>0){
for(const bucket of buckets)
await(0,objects.GK)(aws,bucket);
state=left;
continue;
}
journal.append({
kind:"stack.finished",
stack:stack.key,
status:left?.status??"DELETE_COMPLETE",
changed:true,
took:clock.now()- started,
outputs:{},
...(left===undefined||cause===undefined?{}:{rootCause:cause}),
});
if(left===undefined)
return "deleted";
throw new src_errors .e2([
{
code:"teardown.delete-failed",
what:cause===undefined
?`Stack "${stack.key}" (${stack.name}) could not be deleted: ${left.reason??"no reason given"}`
:`Stack "${stack.key}" (${stack.name}) could not be deleted because of ${cause.logicalId} (${cause.type}): ${cause.reason}`,
whose:"yours",
next:"Mend what CloudFormation names, then repeat the teardown.",
},
]);
}
}
async function deleteOnce(context,stack,{id,status},attempt){
const{aws,drill,journal}=context;
const told=[];
const tree=(0,event_tree.z)(aws,id,await(0,stack_events.z)(aws,id));
const telling={
...tree,
read:async()=>{
const events=await tree.read();
told.push(...events);
return events;
},
};
const tell=()=>(0,tell_events.f)(journal,stack.key,telling);
await(0,aws_stacks.wm)(aws,id,`failover-drill-${drill}-teardown-${stack.key}-${attempt}`);
const left=await(0,wait_for_stack.D)(context,{key:stack.key,id,statusBefore:status},telling,tell);
if(left===undefined)
await tell();
return{left,told,cause:tree.rootCause()};
}
function fullBuckets(told){
const full=told.filter(({type,status,reason,physicalId})=>type==="AWS::S3::Bucket"&&status==="DELETE_FAILED"&&NOT_EMPTY.test(reason??"")&&physicalId!==undefined);
return[...new Set(full.map(({physicalId})=>physicalId))];
}
async function planTeardown(context,stacks){
const states=await Promise.all(stacks.map(async(stack)=>({stack,state:await(0,aws_stacks.GO)(context.aws,stack.name)})));
const there=states.flatMap(({stack,state})=>(state===undefined||(0,stack_status.oy)(state.status)?[]:[{stack,state}]));
const problems=there.flatMap(({stack,state})=>{
if(state.parent!==undefined||(!(0,ownership.MU)(state,context.tags)&&!(0,stack_status.H7)(state.status)))
return[notOurs(stack,context.tags)];
return state.isProtected?[isProtected(stack)]:[];
});
return{doomed:there.map(({stack})=>stack.key).reverse(),problems};
}
async function teardown(given,stacks){
const context=(0,polite.c)(given);
const{problems:against,doomed}=await planTeardown(context,stacks);
if(against.length>0)
throw new refusal .P(against);
const removed=new Map();
const problems=[];
const underway=new Map();
const removeOne=async(stack)=>{
const dependants=stacks.filter(({after})=>after.includes(stack.key));
await Promise.all(dependants.map(({key})=>underway.get(key)));
context.signal?.throwIfAborted();
const blocking=dependants.filter(({key})=>!removed.has(key));
if(blocking.length>0){
if(doomed.includes(stack.key))
problems.push(stillNeeded(stack,blocking));
return;
}
try{
removed.set(stack.key,doomed.includes(stack.key)?await removeStack(context,stack):"not-there");
}
catch(error){
context.signal?.throwIfAborted();
problems.push(...(0,errors.GW)(error));
}
};
for(const stack of[...stacks].reverse())
underway.set(stack.key,removeOne(stack));
await Promise.all(underway.values());
if(problems.length>0)
throw new src_errors .e2(problems);
return removed;
}
function notOurs({key,name},own){
const tags=Object.entries(own).map(([tag,value])=>`${tag}=${value}`);
return{
code:"teardown.not-ours",
what:`Stack "${key}" (${name}) does not bear ${tags.join(" ")}: this drill did not make it.`,
whose:"yours",
next:"Nothing was deleted. Delete it in CloudFormation yourself, or tag it so if this program may.",
};
}
function isProtected({key,name}){
return{
code:"teardown.protected",
what:`Stack "${key}" (${name}) has termination protection.`,
whose:"yours",
next:"Nothing was deleted. Take the protection off in CloudFormation if it may go.",
};
}
function stillNeeded({key,name},blocking){
return{
code:"teardown.still-needed",
what:`Stack "${key}" (${name}) stays because ${blocking.map((other)=>`"${other.key}"`).join(" and ")} could not be deleted.`,
whose:"yours",
next:"Mend what is named there, then repeat the teardown.",
};
}
var safety_fence=$load(4412);
var site_lock_words=$load(5488);
async function refuseWhileHeld({plan,aws,clock}){
const held=await(0,site_lock.mF)(aws,(0,site_lock.l4)(plan.site));
if(held!==undefined&&!(0,site_lock._d)(held,clock.now()))
throw new refusal .P([(0,site_lock_words.fJ)(held)]);
}
async function holdingLock(context,work){
const freely={...context,aws:context.undoAws};
const release=async()=>{
const lock=await(0,site_lock.A9)(freely);
if(lock!==undefined)
await(0,site_lock.x_)(freely,lock);
};
let result;
try{
const{until}=await(0,site_lock.HJ)(context);
if(context.fence!==undefined)
context.fence.lockEnds=until;
result=await work();
}
catch(error){
await release().catch(()=>undefined);
throw error;
}
await release();
return result;
}
const OWN_NAME=/^[0-9a-f]{32}\.template$/;
async function findUploads(aws,{stacks},account){
const prefixes=new Map(stacks.flatMap(({upload})=>upload?.named?upload.objects.map(({key})=>[upload.bucket,key.slice(0,key.lastIndexOf("/")+ 1)]):[]));
const found=[];
const problems=[];
for(const[bucket,prefix]of prefixes){
const where={bucket,owner:account};
const place=`s3://${bucket}/${prefix}`;
try{
const all=await(0,objects.XQ)(aws,where,prefix);
const versions=all.filter(({key})=>OWN_NAME.test(key.slice(prefix.length)));
if(versions.length>0)
found.push({where,place,versions});
}
catch(error){
if(!(error instanceof errors .iQ))
throw error;
if((0,errors .$N)(error)==="NoSuchBucket")
continue;
problems.push(left(place,`${(0,errors.Y5)(error)}.`,"Allow s3:ListBucketVersions there, or delete them yourself."));
}
}
return{found,problems};
}
const DELETE_YOURSELF="Delete them yourself, or allow s3:DeleteObject and s3:DeleteObjectVersion there.";
async function removeUploads(aws,plan,uploads){
if(uploads.length===0)
return{places:[],problems:[]};
const why=await whyStillNeeded(aws,plan);
if(why!==undefined)
return{places:[],problems:uploads.map(({place})=>left(place,why,"Mend that, then repeat the teardown."))};
const places=[];
const problems=[];
for(const{where,place,versions}of uploads){
try{
const kept=await(0,objects.Ip)(aws,where,versions);
if(kept.length===0)
places.push(place);
else
problems.push(left(place,kept.join("; "),DELETE_YOURSELF));
}
catch(error){
if(!(error instanceof errors .iQ))
throw error;
problems.push(left(place,`${(0,errors.Y5)(error)}.`,DELETE_YOURSELF));
}
}
return{places,problems};
}
async function whyStillNeeded(aws,plan){
try{
const users=(await(0,aws_stacks.p0)(aws)).filter((stack)=>(0,ownership.MU)(stack,(0,ownership.Wb)(plan))&&!(0,stack_status.oy)(stack.status));
const names=users.filter(({parent})=>parent===undefined).map(({name})=>name);
if(names.length===0)
return undefined;
return `${names.length===1?"stack":"stacks"} ${names.join(", ")} of this drill may still need them.`;
}
catch(error){
if(!(error instanceof errors .iQ))
throw error;
return `${(0,errors.Y5)(error)}.`;
}
}
function left(place,why,next){
return{code:"teardown.uploads-left",what:`Uploaded templates stay in ${place}: ${why}`,whose:"yours",next};
}
async function teardownVerb(settings){
const tell=(line)=>{
process.stderr.write(`${line}\n`);
};
const real=await(0,real_world.openRealWorld)((0,read_drill.IC)(settings.file,settings),settings,process.env,tell);
const interruption=onInterruption(tell,process,{
first:"ending here; what CloudFormation has begun to delete goes on without us.",
again:"still waiting for the last answer.",
});
const{signal}=interruption;
try{
(0,real_world.requireAccount)(real);
return await deleteAll(real,settings,signal);
}
catch(error){
if(signal.aborted&&error===signal.reason)
return interruption.status??exit_status .$.interrupted;
throw error;
}
finally{
interruption.release();
real.close();
}
}
async function deleteAll(real,settings,signal){
const{world,plan,run,identity}=real;
const{clock}=world;
const journal=(0,journal_journal.s)(clock,(fact)=>printFact(fact,settings));
const fence=(0,safety_fence.KH)();
const{aws,undoAws}=(0,tools.N)(world,journal,signal,fence);
await refuseWhileHeld({plan,aws,clock});
const startedAt=clock.now();
const tags=(0,ownership.Wb)(plan);
const context={aws,clock,journal,drill:run,tags,startedAt,deadline:startedAt+plan.deadlines.deploy,signal};
const[{doomed,problems},uploads]=await Promise.all([planTeardown(context,plan.stacks),findUploads(aws,plan,identity.account)]);
if(problems.length>0)
throw new refusal .P(problems);
if(doomed.length===0&&uploads.found.length===0){
process.stdout.write(`Nothing to delete: no stack of ${plan.name} is there.\n`);
(0,print_problems.M)(uploads.problems);
return uploads.problems.length===0?exit_status .$.passed:exit_status .$.errored;
}
const places=uploads.found.map(({place})=>`the templates in ${place}`);
await teardown_confirm(real,[...doomed.map((key)=>stackName(plan,key)),...places],settings);
const failed=[...uploads.problems];
try{
const lock={plan,aws,undoAws,fence,clock,journal,drill:run,owner:identity.arn,signal};
const removed=await holdingLock(lock,()=>teardown(context,plan.stacks));
const deleted=doomed.filter((key)=>removed.get(key)==="deleted");
if(deleted.length>0)
process.stdout.write(`Deleted ${deleted.length} ${deleted.length===1?"stack":"stacks"}: ${deleted.join(", ")}.\n`);
}
catch(error){
signal.throwIfAborted();
if(error instanceof refusal .P)
throw error;
failed.push(...(0,errors.GW)(error));
}
const swept=await removeUploads(aws,plan,uploads.found);
for(const place of swept.places)
process.stdout.write(`Deleted the templates in ${place}.\n`);
failed.push(...swept.problems);
(0,print_problems.M)(failed);
return failed.length===0?exit_status .$.passed:exit_status .$.errored;
}
async function teardown_confirm({plan,identity,world},things,settings){
if(settings.yes)
return;
const where=world.name==="lab"?"the lab":`account ${identity.account}`;
const names=things.join(", ");
const question=`Delete ${names} in ${where}, ${plan.region}? Type ${plan.name} to go on: `;
if(process.stdin.isTTY&&process.stderr.isTTY){
const terminal=(0,promises_.createInterface)({input:process.stdin,output:process.stderr});
try{
if((await terminal.question(question)).trim()===plan.name)
return;
}
finally{
terminal.close();
}
}
throw new src_errors .e2([
{
code:"teardown.not-confirmed",
what:`Nothing was deleted: the deletion of ${names} in ${where} was not confirmed.`,
whose:"yours",
next:"Confirm it with --yes.",
},
]);
}
function stackName(plan,key){
return plan.stacks.find((stack)=>stack.key===key)?.name??key;
}
function printFact(fact,{quiet,json}){
if(quiet||json)
return;
if(fact.kind==="stack.event"){
const reason=fact.reason===undefined?"":`  ${fact.reason}`;
process.stdout.write(`${(0,clean.u)(`${fact.stack}  ${fact.logicalId}  ${fact.type}  ${fact.status}${reason}`)}\n`);
}
if(fact.kind==="stack.finished")
process.stdout.write(`${(0,clean.u)(`${fact.stack}: ${fact.status} after ${(0,units.a3)(fact.took)}`)}\n`);
}
}),
793:
((_webpack_module,$out,$load)=>{
$load.d($out,{
d:()=>(zoneProblems)
});
var _aws_errors_0=$load(3921);
var _aws_hosted_zones_2=$load(5167);
var _plan_tokens_1=$load(1500);
async function zoneProblems(aws,{watch,site,stacks,drillFile}){
const{id,name}=watch.hostedZone;
const problem=(code,what,next)=>[
{code:`zone.${code}`,what,whose:"yours",next,place:{file:drillFile}},
];
const texts=stacks.flatMap(({body,nested=[]})=>[body,...nested.map((child)=>child.body)]);
if((0,_plan_tokens_1.t8)(id)||(0,_plan_tokens_1.t8)(name)||texts.some((text)=>text.includes("AWS::Route53::HostedZone")))
return[];
if(id!==undefined){
if(await zoneExists(aws,id))
return[];
return problem("missing",`This account has no hosted zone ${id}.`,"Correct the id, or use the account that owns the zone.");
}
if(name===undefined)
return[];
const zones=await(0,_aws_hosted_zones_2.Hh)(aws,name);
const ids=zones.map((zone)=>`${zone.id} (${zone.isPrivate?"private":"public"})`).join(" and ");
if(zones.length===0){
const what=`This account has no hosted zone ${name}, and the site ${site.host} needs its record there.`;
return problem("missing",what,`Create a public hosted zone for ${name}, or use the account that owns it.`);
}
if(zones.every(({isPrivate})=>isPrivate))
return problem("private",`The hosted zone ${name} is private: ${ids}.`,"The site needs a public one; visitors cannot ask a private zone.");
const byName=texts.some((text)=>/\bHostedZoneName["']?\s*:/.test(text));
if(zones.length>1&&(byName||zones.filter(({isPrivate})=>!isPrivate).length>1)){
const what=`This account has ${zones.length} hosted zones named ${name}: ${ids}. CloudFormation cannot tell them apart by name.`;
return problem("ambiguous",what,"Let the record sets name the public zone by HostedZoneId instead of HostedZoneName.");
}
return[];
}
async function zoneExists(aws,id){
try{
return(await(0,_aws_hosted_zones_2.FP)(aws,{id},""))!==undefined;
}
catch(error){
if((0,_aws_errors_0 .$N)(error)==="NoSuchHostedZone"||(0,_aws_errors_0 .$N)(error)==="InvalidInput")
return false;
throw error;
}
}
})
};
