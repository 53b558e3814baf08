export const id=290;
export const ids=[290];
export const modules={
5131:
((_webpack_module,$out,$load)=>{
$load.d($out,{
$D:()=>(NAME_SERVERS),
Au:()=>(leadsAway),
QG:()=>(ADDRESS_KNOWN_AFTER),
fM:()=>(hasIpv6Left),
u_:()=>(BALANCER_TTL)
});
var _time_units_0=$load(6429);
const NAME_SERVERS=4;
const BALANCER_TTL=60 * _time_units_0 .Z2;
const ADDRESS_KNOWN_AFTER=1.5 * BALANCER_TTL;
function leadsAway({seen,addresses},own){
if(seen==="error")
return undefined;
return seen==="none"||(seen==="secondary"&&!addresses.some((address)=>own.has(address)));
}
function hasIpv6Left(facts,own){
let samples=0;
let latest;
for(let index=facts.length - 1;index>=0;index -=1){
const fact=facts[index];
if(fact.kind!=="sample"||fact.probe!=="authoritative-ipv6"||"missing" in fact.outcome)
continue;
const away=leadsAway(fact.outcome,own);
if(away===undefined)
continue;
if(!away)
return false;
latest??={due:fact.due,seen:fact.outcome.seen};
samples +=1;
const settled=latest.seen==="none"||latest.due-fact.due>=ADDRESS_KNOWN_AFTER;
if(samples>=NAME_SERVERS&&settled)
return true;
}
return false;
}
}),
2776:
((_webpack_module,$out,$load)=>{
$load.d($out,{
A:()=>(freshFor),
I:()=>(probePlan)
});
var _time_units_0=$load(6429);
function probePlan(probes,name){
return probes[name==="authoritative-ipv6"?"authoritative":name];
}
const FRESH_INTERVALS=5;
const FRESH_AT_LEAST=20 * _time_units_0 .Z2;
function freshFor(probes,name){
return Math.max(FRESH_AT_LEAST,FRESH_INTERVALS *(probePlan(probes,name)?.interval??0));
}
}),
643:
((_webpack_module,$out,$load)=>{
$load.d($out,{
K:()=>(machineDate),
t:()=>(createWallClock)
});
const MILLIS_MAX_OF_A_TIMER=2 ** 31 - 1;
function machineDate(){
return Date.now();
}
function createWallClock(){
const anchor=Date.now()- performance.now();
const now=()=>anchor+performance.now();
const clock={
now,
sleep:(duration,signal)=>new Promise((resolve,reject)=>{
if(signal?.aborted){
reject(signal.reason);
return;
}
const cancel=clock.at(now()+ Math.max(0,duration),()=>{
signal?.removeEventListener("abort",abort);
resolve();
});
const abort=()=>{
cancel();
reject(signal?.reason);
};
signal?.addEventListener("abort",abort,{once:true});
}),
at:(instant,run)=>{
let timer;
const arm=()=>{
const rest=instant-now();
timer=setTimeout(()=>(instant-now()>0.5?arm():run()),Math.min(Math.max(0,rest),MILLIS_MAX_OF_A_TIMER));
};
arm();
return()=>clearTimeout(timer);
},
hold:(work)=>work,
};
return clock;
}
}),
3357:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Vb:()=>(allAnswered),
XQ:()=>(answeringInstances),
iR:()=>(answersByInstance),
z4:()=>(pagesOfAllPaths)
});
var _transition_0=$load(1273);
function answeringInstances(history,windows){
const before=windows.requested?.at??Number.POSITIVE_INFINITY;
const seen=new Set();
let named=false;
for(const{due,outcome}of pagesOfAllPaths(history)){
if(outcome.instance===undefined||outcome.seen!=="primary")
continue;
named=true;
if(due<=before)
seen.add(outcome.instance);
}
if(!named)
return undefined;
return[...new Set([...seen,...windows.instances])].sort();
}
function pagesOfAllPaths({page,furtherPages}){
const further=[...furtherPages.values()].flatMap((series)=>series.known);
return further.length===0?page.known:[...page.known,...further].sort((a,b)=>a.due-b.due||a.seq-b.seq);
}
function answersByInstance(samples){
const counts=new Map();
for(const{outcome}of samples){
if(outcome.seen==="primary"&&outcome.instance!==undefined)
counts.set(outcome.instance,(counts.get(outcome.instance)??0)+ 1);
}
return new Map([...counts].sort(([a],[b])=>(a<b?-1:1)));
}
function allAnswered(history,ids,window){
const open=new Set(ids);
let{after}=window;
let latest=after;
for(const{due,seq,outcome}of(0,_transition_0.ux)(pagesOfAllPaths(history),window)){
if(outcome.seen==="primary"&&outcome.instance!==undefined)
open.delete(outcome.instance);
if(due>latest){
after=latest;
latest=due;
}
if(open.size===0)
return{bracket:{after,atLatest:due},evidence:[seq]};
}
return undefined;
}
}),
447:
((_webpack_module,$out,$load)=>{
$load.d($out,{
d:()=>(breakdownOf)
});
const CHAINS={
failover:{
start:"fault-accepted",
signals:[
["instance stopping","instances-stopped"],
["targets out","no-healthy-target"],
["checkers' quorum","checkers-unhealthy"],
],
answers:[
["authoritative flip","authoritative-secondary"],
["resolver cache","recursive-secondary"],
["first error page","error-page-steady"],
],
},
recovery:{
start:"restore-requested",
signals:[
["instance starting","instances-running"],
["first target in","first-healthy-target"],
["checkers' quorum","checkers-healthy"],
],
answers:[
["authoritative flip","authoritative-primary"],
["resolver cache","recursive-primary"],
["primary page","primary-page-steady"],
["all of it again","steady-state-again"],
],
},
};
function breakdownOf(metric,landmarks){
const{start,signals,answers}=CHAINS[metric];
const from=landmarks[start].bracket;
const end=answers.at(-1)?.[1];
if(from===undefined||end===undefined||landmarks[end].bracket===undefined)
return undefined;
const path=new Map();
let bound=Number.POSITIVE_INFINITY;
for(const[,landmark]of answers.toReversed())
bound=join(path,landmark,landmarks,bound);
for(const[,landmark]of signals)
join(path,landmark,landmarks,bound);
const inTime=signals.toSorted(([,a],[,b])=>(path.get(a)??Number.POSITIVE_INFINITY)-(path.get(b)??Number.POSITIVE_INFINITY)||0);
const zero=middle(from);
let reached=zero;
const stretches=[...inTime,...answers].map(([name,landmark])=>{
const at=path.get(landmark);
const took=at===undefined?0:Math.max(0,at-reached);
reached +=took;
return{name,landmark,took,onPath:at!==undefined};
});
return{metric,total:reached-zero,stretches,note:noteOn(metric,landmarks)};
}
function join(path,landmark,landmarks,bound){
const{bracket}=landmarks[landmark];
if(bracket===undefined||bracket.after>=bound)
return bound;
const at=Math.min(middle(bracket),bound);
path.set(landmark,at);
return at;
}
function middle({after,atLatest}){
return(after+atLatest)/ 2;
}
function noteOn(metric,landmarks){
if(metric==="recovery")
return whatDnsWaitedFor(landmarks);
const flip=landmarks["authoritative-secondary"].bracket;
if(flip===undefined)
return "";
const came=(name)=>(landmarks[name].bracket?.after??Number.POSITIVE_INFINITY)<flip.atLatest;
const targets=came("no-healthy-target");
const checkers=came("checkers-unhealthy");
if(targets&&!checkers)
return "The load balancer's targets moved DNS, before the health check had its quorum.";
if(checkers&&!targets)
return "The health check moved DNS, before the load balancer had lost all its targets.";
return "";
}
function whatDnsWaitedFor(landmarks){
const targets=landmarks["first-healthy-target"].bracket;
const checkers=landmarks["checkers-healthy"].bracket;
if(targets===undefined||checkers===undefined||landmarks["authoritative-primary"].bracket===undefined)
return "";
if(checkers.after>=targets.atLatest)
return "DNS waited for the health check, which came back after the load balancer's targets.";
return targets.after>=checkers.atLatest?"DNS waited for the load balancer's targets, which came back after the health check.":"";
}
}),
9412:
((_webpack_module,$out,$load)=>{
$load.d($out,{
FC:()=>(worstRuling),
PG:()=>(measurement),
RK:()=>(unheld),
eo:()=>(notReached),
k9:()=>(warned),
ps:()=>(causes)
});
var _words_0=$load(2225);
const RANK={held:0,inconclusive:1,deviated:2};
function worstRuling(rulings){
return rulings.reduce((worst,ruling)=>(RANK[ruling]>RANK[worst]?ruling:worst),"held");
}
function notReached(check,expected,why){
return{
check,
ruling:"inconclusive",
title:`Not reached: ${why}.`,
expected,
actual:"not reached",
causes:[],
evidence:[],
notReached:true,
};
}
function measurement(context,metric){
return context.measurements.find((one)=>one.metric===metric);
}
function causes(context,check,seen=[]){
return[...new Set([...warned(context,`${check}.`),...seen.filter((cause)=>cause!==undefined)])];
}
function warned({history},code){
return(history.plan?.budget.warnings??[])
.filter((warning)=>warning.code.startsWith(code))
.map(({what,next,place})=>{
const where=place===undefined?"":` (${[place.file,place.line,place.column].filter((part)=>part!==undefined).join(":")})`;
return `${(0,_words_0.f6)(what)}${where}. ${next}`;
});
}
function unheld(tolerances){
return tolerances.filter((tolerance)=>!tolerance.held);
}
}),
7320:
((_webpack_module,$out,$load)=>{
$load.d($out,{
u:()=>(CHECKS)
});
var answered=$load(3357);
var transition=$load(1273);
var verdict_words=$load(2225);
var checks_check=$load(9412);
const CHECK="all-instances-answer-again";
const EXPECTED="every instance that answered before the fault or was stopped by it answers again";
const allInstancesAnswerAgain=(context)=>{
const{history,windows,landmarks,recoveryCut}=context;
if(windows.recovery===undefined)
return(0,checks_check.eo)(CHECK,EXPECTED,"no restore was requested");
const wanted=(0,answered.XQ)(history,windows);
const base={check:CHECK,expected:EXPECTED};
if(wanted===undefined){
const healthy=landmarks["targets-healthy"];
return{
...base,
ruling:healthy.bracket?"held":"inconclusive",
title:healthy.bracket
?"The page does not name its instance; all targets are healthy again."
:"The page does not name its instance, and the targets are not known to be healthy.",
actual:healthy.bracket?"all targets healthy":"cannot be told",
causes:healthy.bracket?[]:(0,checks_check.ps)(context,CHECK,["Give the primary page mark a body pattern with a group named `instance`."]),
evidence:healthy.evidence,
};
}
const after=(0,transition.ux)((0,answered.z4)(history),windows.recovery);
const answers=(0,answered.iR)(after);
const silent=wanted.filter((id)=>!answers.has(id));
const actual=wanted.map((id)=>`${id} in ${answers.get(id)??0}`).join(", ");
if(silent.length===0){
return{
...base,
ruling:"held",
title:"Every instance answers again.",
actual:`samples answered: ${actual}`,
causes:[],
evidence:landmarks["all-instances-answered"].evidence,
};
}
const states=history.targets.known.at(-1)?.outcome.states??{};
return{
...base,
ruling:recoveryCut||after.length===0?"inconclusive":"deviated",
title:silent.length===wanted.length?"No instance answers again.":`${(0,verdict_words.p_)(silent)} did not answer again.`,
actual:`samples answered: ${actual}`,
causes:(0,checks_check.ps)(context,CHECK,silent.map((id)=>(states[id]===undefined?undefined:`Target ${id} was last seen ${states[id]}.`))),
evidence:[after[0]?.seq,after.at(-1)?.seq].filter((seq)=>seq!==undefined),
};
};
var units=$load(6429);
var ipv6=$load(1979);
var verdict_measurements=$load(5923);
const alsoByIpv6=(check)=>(context)=>{
const finding=check(context);
const seen=(0,ipv6.k)(context.history,context.windows,context.landmarks);
if(seen===undefined||finding.notReached||finding.ruling==="deviated"||context.coverage.unlike!==undefined)
return finding;
return context.coverage.whole?hasToLeave(context,finding,seen):hasToStay(context,finding,seen);
};
function hasToLeave(context,finding,seen){
const objective=context.history.plan?.objectives.failover;
const told=withEvidence({...finding,expected:`${finding.expected}; AAAA leaves the load balancer, too`},seen);
if(seen.state==="unclear")
return unclear(context,told,seen.why);
if(seen.state==="stayed"){
if(seen.isBrief)
return unclear(context,told,"AAAA led to the load balancer when the fault ended, before its time was over");
const title="The site failed over for visitors by IPv4 only: by IPv6 they were still sent to the load balancer";
const actual=`AAAA led to the load balancer ${(0,units.a3)(seen.watched)} after the fault`;
return worse(context,told,context.cutShort?"inconclusive":"deviated",title,actual,[NEVER]);
}
const ruling=objective===undefined?"held":(0,verdict_measurements.qV)(seen.took,objective);
return worse(context,told,ruling,LATE,`AAAA left the load balancer after ${(0,verdict_words.Lu)(seen.took)}`,[
"The AAAA record sets have health signals of their own, which came later than those of A: let both pairs use the same health check.",
]);
}
function hasToStay(context,finding,seen){
const told=withEvidence(finding,seen);
if(seen.away==="steadily"){
const title="Visitors by IPv6 were sent away from the load balancer, though it had a healthy target";
return worse(context,told,"deviated",title,"AAAA left the load balancer",[
"The AAAA record sets follow another health signal than the load balancer's targets: look at their HealthCheckId.",
]);
}
if(seen.away==="never"&&seen.state==="stayed")
return told;
return unclear(context,told,seen.state==="unclear"?seen.why:"AAAA was answered in two ways");
}
function unclear(context,finding,why){
return worse(context,finding,"inconclusive","Nobody knows where visitors by IPv6 were sent",why,[
"Look at the signal authoritative-ipv6: what the zone's name servers answered to this machine's questions for AAAA. Repeat the drill.",
]);
}
function withEvidence(finding,{evidence}){
return{...finding,evidence:[...new Set([...finding.evidence,...evidence])]};
}
const LATE="Visitors by IPv6 were sent away from the load balancer later than allowed";
const NEVER="AAAA record sets fail over by themselves: they need a PRIMARY with EvaluateTargetHealth or a HealthCheckId, and a SECONDARY of type AAAA. An S3 website has no IPv6 address: without a SECONDARY that has one (a CloudFront distribution, say) take the AAAA record set away.";
function worse(context,finding,ruling,title,actual,why){
const worst=(0,checks_check.FC)([finding.ruling,ruling]);
const told={...finding,ruling:worst,actual:`${finding.actual}; ${actual}`};
if(worst===finding.ruling)
return told;
return{...told,title:`${title}.`,causes:[...new Set([...(0,checks_check.k9)(context,"site.ipv6-stays"),...why,...finding.causes])]};
}
const budget_agrees_EXPECTED="every measured range overlaps the range predicted from the templates";
const AWS_ALONE=new Set(["first-failure","instances-stopped","instances-running"]);
const AFTER_THE_CHECK=new Set(["dns-return","recovery"]);
const budgetAgrees=(context)=>{
const{history,windows,measurements,landmarks,coverage}=context;
const budget=history.plan?.budget;
if(budget===undefined||windows.accepted===undefined)
return(0,checks_check.eo)("budget-agrees",budget_agrees_EXPECTED,"no fault was accepted");
const neverFailed=checkNeverFailed(context);
const compared=measurements.filter((one)=>one.agrees!==undefined&&!AWS_ALONE.has(one.metric)&&!(neverFailed&&AFTER_THE_CHECK.has(one.metric)));
const outside=compared.filter((one)=>one.agrees===false);
const unusual=measurements.filter((one)=>one.agrees===false&&AWS_ALONE.has(one.metric));
const surprise=coverage.whole&&!budget.failsOver&&landmarks["error-page-steady"].bracket!==undefined;
const base={check:"budget-agrees",expected:budget_agrees_EXPECTED};
const evidence=outside.flatMap((one)=>landmarks[verdict_measurements .Id[one.metric][1]].evidence);
if(outside.length>0||surprise||neverFailed?.isContrary){
return{
...base,
ruling:surprise?"deviated":"inconclusive",
title:surprise
?"The site failed over although its templates say that it cannot."
:outside.length>0
?`${(0,verdict_words.p_)(outside.map((one)=>one.metric))} ${outside.length===1?"is":"are"} not as predicted.`
:"The health check never turned unhealthy, though the templates predict it.",
actual:[...outside.map(words),...(neverFailed?[neverFailed.words]:[])].join("; ")||"failed over",
causes:(0,checks_check.ps)(context,"budget-agrees",[
...(neverFailed?[BLIND_CHECK]:[]),
...unusual.map(unusualForAws),
...outside.map(direction),
]),
evidence:[...evidence,...(surprise?landmarks["error-page-steady"].evidence:[]),...(neverFailed?.evidence??[])],
};
}
if(compared.length===0&&budget.failsOver){
return{
...base,
ruling:"inconclusive",
title:"No metric was both measured and predicted.",
actual:"nothing to compare",
causes:[],
evidence,
};
}
return{
...base,
ruling:"held",
title:compared.length===0
?"The templates predict that the site does not fail over, and it did not."
:unusual.length===0
?"The measured times fit the predicted ones."
:`The measured times fit the predicted ones, but for what AWS alone decides: ${(0,verdict_words.p_)(unusual.map((one)=>one.metric))}.`,
actual:[
`${(0,verdict_words.U9)(compared.length,"metric")} compared, all within`,
...unusual.map(words),
...(neverFailed?[`${neverFailed.words}, so what waits for it is not compared`]:[]),
].join("; "),
causes:[],
evidence,
};
};
const BLIND_CHECK="The health check never turned unhealthy while no target was healthy, so the return did not wait for it, and dns-return and recovery are not compared. Something else than the targets answers what it asks (name, port, path).";
function checkNeverFailed(context){
const{history,windows,landmarks,coverage}=context;
const{measured,predicted}=(0,checks_check.PG)(context,"checkers-unhealthy")??{};
const{accepted,fault}=windows;
if(!coverage.whole||landmarks["no-healthy-target"].bracket===undefined)
return undefined;
if(measured!==undefined||predicted===undefined||accepted===undefined||fault===undefined)
return undefined;
const last=(0,transition.ux)(history.checkers.known,fault).at(-1);
const failed=history.checkers.known.some(({due,outcome})=>due>fault.after&&outcome.status==="unhealthy");
if(last===undefined||failed)
return undefined;
const until=Number.isFinite(fault.until)?fault.until:last.due;
return{
isContrary:until-accepted.at>=predicted.max,
words:`checkers-unhealthy never seen, predicted ${(0,verdict_words.Lu)(predicted)}`,
evidence:[last.seq],
};
}
function words({metric,measured,predicted}){
return `${metric} ${measured?(0,verdict_words.Lu)(measured):"?"}, predicted ${predicted?(0,verdict_words.Lu)(predicted):"?"}`;
}
function unusualForAws(measurement){
return `AWS itself took another time than it usually does: ${words(measurement)}; what follows from it moves with it.`;
}
function direction({metric,measured,predicted}){
if(measured===undefined||predicted===undefined)
return undefined;
return measured.min>predicted.max
?`${metric} took longer than the templates' numbers allow: something is in the way that they do not show (a hanging shutdown, a slow start, a resolver that keeps answers too long).`
:`${metric} was faster than the templates' numbers allow: the deployed settings are not those of the templates.`;
}
var verdict_landmarks=$load(1337);
var tells=$load(1084);
function whyNotHeld(history,own,others){
const onOwnPath=own.some((sample)=>!tells .Rh(sample));
if(!onOwnPath)
return["Only further paths are affected: a website bucket shows the page for deep links only when it is its error document, too."];
if(others.some(tells .ey))
return["The primary came back while its instances were stopped: answers alternated, so look at the health signals for flapping."];
return[whereDnsSentThem(history,others)];
}
function whereDnsSentThem({authoritative},others){
const answers=others
.map((sample)=>authoritative.known[(0,transition.PP)(authoritative.known,sample.due)- 1]?.outcome.seen)
.filter((seen)=>seen!==undefined);
const away=answers.filter((seen)=>seen!=="secondary").length;
if(answers.length===0)
return "Clients were sent back to the dead primary, or the website endpoint failed for a moment.";
const moments=(0,verdict_words.U9)(answers.length,"such moment");
return away===0
?`At every such moment the zone's name servers answered with the secondary, so DNS was right: the website endpoint failed for a moment, or the resolver still had an answer of the primary.`
:`At ${away} of ${moments} the zone's name servers did not answer with the secondary: DNS sent clients back to the dead primary. Route 53 does so when the SECONDARY turns unhealthy, too (it needs no health check), or when a signal of the PRIMARY flaps.`;
}
const error_page_held_EXPECTED="every page sample is the error page, from the first steady one until the restore";
const errorPageHeld=(context)=>{
const{history,windows,landmarks,coverage}=context;
if(windows.accepted===undefined)
return(0,checks_check.eo)("error-page-held",error_page_held_EXPECTED,"no fault was accepted");
if(!coverage.whole){
return{
check:"error-page-held",
ruling:"held",
title:`Does not apply: only ${coverage.selected} of ${coverage.total} instances were stopped, so there is no error page to hold.`,
expected:"nothing",
actual:"does not apply",
causes:[],
evidence:[],
};
}
const steady=landmarks["error-page-steady"];
if(steady.bracket===undefined||windows.fault===undefined){
return(0,checks_check.eo)("error-page-held",error_page_held_EXPECTED,"the error page was never served steadily");
}
const hold={after:steady.bracket.after,until:windows.fault.until};
const own=(0,transition.ux)(history.page.known,hold).filter((sample)=>sample.due>=(steady.bracket?.atLatest??0));
const further=[...history.furtherPages.values()].flatMap((series)=>(0,transition.ux)(series.known,{...hold,after:steady.bracket?.atLatest??0}));
const samples=[...own,...further];
const others=samples.filter((sample)=>!tells .Rh(sample));
const gap=longestGap((0,transition.ux)(history.page.all,hold).filter((sample)=>sample.due>=(steady.bracket?.atLatest??0)));
const tooFew=own.length<(0,verdict_landmarks.E6)(history)||gap>=(0,verdict_landmarks.E6)(history);
const lost=others.length>0&&onlyLostOnTheWay(own,others,(0,verdict_landmarks.E6)(history));
const paths=[...new Set(others.map((sample)=>sample.outcome.path))];
return{
check:"error-page-held",
ruling:others.length>0&&!lost?"deviated":lost||tooFew?"inconclusive":"held",
title:lost
?"Single requests were lost while the error page was served."
:others.length>0
?"The error page did not hold: some clients saw something else."
:tooFew
?"Too few samples to say that the error page held."
:"The error page held until the restore.",
expected:error_page_held_EXPECTED,
actual:others.length>0
?`${others.length} of ${(0,verdict_words.U9)(samples.length,"sample")}${further.length>0?" of all paths":""} saw something else on ${paths.join(", ")}: ${(0,verdict_words.N4)(others.map((sample)=>sample.outcome.seen))}`
:`${(0,verdict_words.U9)(samples.length,"sample")}, all of them the error page${gap>1?`; up to ${gap} missing in a row`:""}`,
causes:others.length>0?(0,checks_check.ps)(context,"error-page-held",lost?[LOST]:whyNotHeld(history,own,others)):[],
evidence:[...steady.evidence,...others.slice(0,5).map((sample)=>sample.seq)],
};
};
const LOST="No other page was seen: single answers of DNS or the site did not come. That may be the network between the probe and the site, so repeat the drill.";
function longestGap(samples){
let longest=0;
let run=0;
for(const{outcome}of samples){
run="missing" in outcome?run + 1:0;
longest=Math.max(longest,run);
}
return longest;
}
function onlyLostOnTheWay(own,others,inARow){
if(!others.every(isLost))
return false;
let run=0;
for(const sample of own){
run=isLost(sample)?run + 1:0;
if(run>=inARow)
return false;
}
return true;
}
function isLost({outcome}){
return outcome.seen==="timeout"||outcome.seen==="dns-error";
}
function steadyStateBefore(history){
const fact=history.all("steady-state").findLast((one)=>one.when==="before");
if(fact===undefined)
return undefined;
const[errorPage,site]=[true,false].map((wanted)=>fact.tolerances.filter(({name})=>isAboutErrorPage(name)===wanted));
return{seq:fact.seq,at:fact.at,site:site??[],errorPage:errorPage??[]};
}
function isAboutErrorPage(tolerance){
return /error[ -]page/i.test(tolerance);
}
const error_page_ready_EXPECTED="the error page is served on its own endpoint, under the site's host name, for every path";
const errorPageReady=(context)=>{
const before=steadyStateBefore(context.history);
if(before===undefined)
return(0,checks_check.eo)("error-page-ready",error_page_ready_EXPECTED,"the drill ended before the error page was looked at");
const evidence=[before.seq];
const failing=(0,checks_check.RK)(before.errorPage);
if(failing.length>0){
return{
check:"error-page-ready",
ruling:"deviated",
title:"The error page was not ready, so clients would have been sent to something else.",
expected:error_page_ready_EXPECTED,
actual:failing.map((tolerance)=>tolerance.actual).join("; "),
causes:(0,checks_check.ps)(context,"error-page-ready",failing.map((tolerance)=>tolerance.cause)),
evidence,
};
}
if(before.errorPage.length===0){
return{
check:"error-page-ready",
ruling:"inconclusive",
title:"Nobody looked at the error page before the fault.",
expected:error_page_ready_EXPECTED,
actual:"no tolerance about the error page was recorded",
causes:(0,checks_check.ps)(context,"error-page-ready"),
evidence,
};
}
return{
check:"error-page-ready",
ruling:"held",
title:"The error page was ready before the fault.",
expected:error_page_ready_EXPECTED,
actual:before.errorPage.map((tolerance)=>tolerance.actual).join("; "),
causes:[],
evidence,
};
};
var verdict_breakdown=$load(447);
function longestFailingRun(pages){
let longest;
for(let from=0;from<pages.length;from +=1){
if(!tells .RN(pages[from]))
continue;
let to=from;
while(to + 1<pages.length&&tells .RN(pages[to + 1]))
to +=1;
const due=(index)=>pages[Math.min(Math.max(0,index),pages.length - 1)].due;
const took={min:due(to)- due(from),max:due(to + 1)- due(from - 1)};
if(longest===undefined||took.max>longest.took.max){
longest={took,samples:pages.slice(from,to + 1),isLast:to===pages.length - 1};
}
from=to;
}
return longest;
}
function whyNoFailover(context){
const{history,landmarks,windows}=context;
const seen=(name)=>landmarks[name].bracket!==undefined;
if(seen("authoritative-secondary"))
return afterDns(context);
const reasons=[];
const targetsOut=seen("no-healthy-target");
const watchedCheckers=windows.fault?(0,transition.ux)(history.checkers.known,windows.fault).length>0:false;
if(targetsOut&&seen("checkers-unhealthy")&&history.plan?.budget.metrics["dns-failover"]!==undefined){
return[
"No target was healthy and the health check was unhealthy, yet Route 53 went on answering with the primary. It does so when the SECONDARY counts as unhealthy, too: that record needs no health check. Otherwise the deployed PRIMARY record uses neither signal (EvaluateTargetHealth, HealthCheckId), though the templates say so.",
];
}
if(targetsOut){
reasons.push("No target was healthy, yet Route 53 went on answering with the primary: its alias record does not look at the load balancer's targets (EvaluateTargetHealth on the PRIMARY record), or the SECONDARY counts as unhealthy, too (it needs no health check).");
}
else if(history.targets.known.length>0){
reasons.push("The load balancer still counted a target as healthy. Look at the target group's health check: interval, unhealthy threshold, matcher.");
}
if(!watchedCheckers)
reasons.push("No Route 53 health check was observed: the PRIMARY record has none, so nothing outside the load balancer can turn it away.");
else if(seen("checkers-unhealthy"))
reasons.push("The health check turned unhealthy, yet DNS did not move: the PRIMARY record does not use this health check. Set HealthCheckId on it.");
else
reasons.push("The health check never turned unhealthy. Look at what it asks (name, port, path) and at its failure threshold and interval.");
return reasons;
}
function afterDns({history,landmarks,windows}){
const moved=landmarks["authoritative-secondary"].bracket;
if(moved===undefined||windows.fault===undefined)
return[];
const wentBack=(0,transition.ux)(history.authoritative.known,{after:moved.atLatest,until:windows.fault.until}).find((sample)=>sample.outcome.seen==="primary");
if(wentBack!==undefined){
return[
`DNS moved to the secondary, but ${(0,units.a3)(wentBack.due-moved.atLatest)} later it answered with the primary again, though that was still dead. Route 53 does so when the SECONDARY turns unhealthy, too (it needs no health check), or when a signal of the PRIMARY turns healthy.`,
];
}
if(history.recursive.known.length>0&&landmarks["recursive-secondary"].bracket===undefined){
return["DNS moved to the secondary, but the client's resolver went on answering from its cache. Look at the record's TTL."];
}
const pages=(0,transition.ux)(history.page.known,{after:moved.atLatest,until:windows.fault.until});
const what=`DNS moved to the secondary, but what clients saw there was not the error page: ${(0,verdict_words.N4)(pages.map((sample)=>sample.outcome.seen))||"nothing"}.`;
const detail=pages.findLast((sample)=>sample.outcome.detail!==undefined)?.outcome.detail;
const reasons=[detail===undefined?what:`${what} The last one: ${detail}.`];
if(history.plan?.site.scheme==="https"){
reasons.unshift("The site's URL is https, and an S3 website endpoint has no TLS: the error page can never be shown there. Put a distribution with a certificate in front of the bucket, or drill the http URL.");
}
else{
reasons.push("The S3 website endpoint chooses the bucket by the Host header: the bucket's name must be exactly the site's host name, public, with the page under its index document.");
}
return reasons;
}
const failed_over_in_time_CHECK="failed-over-in-time";
const failedOverInTime=(context)=>{
const{windows,coverage}=context;
if(windows.accepted===undefined)
return(0,checks_check.eo)(failed_over_in_time_CHECK,"the site fails over to its error page","no fault was accepted");
if(coverage.unlike!==undefined)
return notAsMeant(context,coverage.unlike);
if(!coverage.whole)
return stayedOnPrimary(context);
const failover=(0,checks_check.PG)(context,"failover");
if(failover?.measured===undefined)
return neverFailedOver(context,failover?.objective);
return judgeTimes(context,failover,(0,checks_check.PG)(context,"outage"));
};
function judgeTimes(context,failover,outage){
const judged=[failover,...(outage?.measured?[outage]:[])];
const ruling=(0,checks_check.FC)(judged.map((one)=>one.objectiveRuling??"held"));
const limits=judged.filter((one)=>one.objective!==undefined);
const words={held:"in time",deviated:"too late",inconclusive:"in about the time allowed"};
return{
check:failed_over_in_time_CHECK,
ruling,
title:`The site failed over to its error page ${limits.length===0?"(no objective is set)":words[ruling]}.`,
expected:limits.length===0
?"the error page, at any time"
:limits.map((one)=>`${one.metric} within ${(0,units.a3)(one.objective??0)}`).join(", "),
actual:judged.map((one)=>`${one.metric} ${one.measured?(0,verdict_words.Lu)(one.measured):"not measured"}`).join(", "),
causes:ruling==="held"?[]:(0,checks_check.ps)(context,failed_over_in_time_CHECK,[...judged.map(undecided),ruling==="deviated"?slowest(context):undefined]),
evidence:[...context.landmarks["fault-accepted"].evidence,...context.landmarks["error-page-steady"].evidence],
};
}
function undecided(one){
if(one.decidingInterval===undefined||one.measured===undefined)
return undefined;
return `The ${one.metric} objective of ${(0,units.a3)(one.objective??0)} lies inside the measured ${(0,verdict_words.Lu)(one.measured)}. A page probe every ${(0,units.a3)(one.decidingInterval)} would have decided it.`;
}
function slowest(context){
const breakdown=(0,verdict_breakdown.d)("failover",context.landmarks);
const longest=breakdown?.stretches.toSorted((a,b)=>b.took-a.took)[0];
if(breakdown===undefined||longest===undefined)
return undefined;
return `Most of the time, ${(0,units.a3)(longest.took)} of ${(0,units.a3)(breakdown.total)}, went into: ${longest.name}. ${breakdown.note}`.trim();
}
function neverFailedOver(context,objective){
const{history,windows,cutShort}=context;
const pages=windows.fault?(0,transition.ux)(history.page.known,windows.fault):[];
const watched=(pages.at(-1)?.due??0)-(windows.accepted?.at??0);
const missing=windows.fault?(0,transition.ux)(history.page.all,windows.fault).length-pages.length:0;
const flickers=pages.filter(tells .Rh).length;
const tooFew=pages.length<(0,verdict_landmarks.E6)(history)||missing>pages.length;
const tooShort=cutShort||(objective!==undefined&&watched<objective&&!sawDeadline(context));
const inconclusive=tooFew||tooShort;
const seen=(0,verdict_words.N4)(pages.map((sample)=>sample.outcome.seen));
return{
check:failed_over_in_time_CHECK,
ruling:inconclusive?"inconclusive":"deviated",
title:inconclusive
?"It cannot be told whether the site would have failed over."
:flickers>0
?"The error page was seen, but never steadily."
:"The site never failed over to its error page.",
expected:objective===undefined?"the error page, steadily":`the error page, steadily, within ${(0,units.a3)(objective)}`,
actual:pages.length===0
?"no page sample after the fault"
:`${(0,verdict_words.U9)(pages.length,"page sample")} over ${(0,units.a3)(Math.max(0,watched))}: ${seen}`,
causes:(0,checks_check.ps)(context,failed_over_in_time_CHECK,inconclusive?[tooFew?"Too few page samples came back.":"The drill ended too early."]:whyNoFailover(context)),
evidence:[...context.landmarks["fault-accepted"].evidence,pages[0]?.seq,pages.at(-1)?.seq].filter((seq)=>seq!==undefined),
};
}
function sawDeadline({history}){
return history.all("observed").some((fact)=>fact.what==="deadline");
}
function notAsMeant(context,unlike){
const{coverage,landmarks}=context;
const all=unlike==="all-left-a-target";
const stopped=`${coverage.selected} of ${(0,verdict_words.U9)(coverage.total,"target")} stopped`;
return{
check:failed_over_in_time_CHECK,
ruling:"inconclusive",
title:all
?`The fault of all instances left a target (${stopped}), so nothing says whether the site would fail over.`
:`The fault of one instance left no target (${stopped}), so nothing says whether the site would have stayed.`,
expected:all?"the site fails over to its error page":"no failover: the remaining instances serve the site",
actual:stopped,
causes:(0,checks_check.ps)(context,failed_over_in_time_CHECK,[
all
?"Let the fault's selector cover every target, or say `instances: one` or a zone and set no objective for the failover."
:"Say `instances: all` to drill a failover, or register more instances.",
]),
evidence:landmarks["fault-accepted"].evidence,
};
}
function stayedOnPrimary(context){
const{history,windows,coverage,landmarks}=context;
const pages=windows.fault?(0,transition.ux)(history.page.known,windows.fault):[];
const failed=pages.filter(tells .RN);
const errorPages=pages.filter(tells .Rh);
const moved=landmarks["authoritative-secondary"];
const left=errorPages.length>0||moved.bracket!==undefined;
const missing=windows.fault?(0,transition.ux)(history.page.all,windows.fault).length-pages.length:0;
const tooFew=pages.length<(0,verdict_landmarks.E6)(history)||missing>pages.length;
const part=`${coverage.selected} of ${coverage.total} instances stopped`;
const failures=failed.length===0?"none failed":`${failed.length} failed (${(0,verdict_words.N4)(failed.map((sample)=>sample.outcome.seen))})`;
const run=longestFailingRun(pages);
const objective=history.plan?.objectives.outage;
const outage=run&&objective!==undefined?(0,verdict_measurements.qV)(run.took,objective):"held";
const down=run?.isLast===true&&run.samples.length>=(0,verdict_landmarks.E6)(history);
const ruling=left||down?"deviated":(0,checks_check.FC)([outage,tooFew?"inconclusive":"held"]);
return{
check:failed_over_in_time_CHECK,
ruling,
title:left
?`The site left its primary with only ${part}.`
:down
?`With only ${part} the site no longer answered.`
:outage==="held"
?`With ${part} the site stayed on its primary, as it should.`
:`With ${part} the site stayed on its primary, but failed for ${outage==="deviated"?"longer than":"about as long as"} allowed.`,
expected:`no failover: the remaining instances serve the site${objective===undefined?"":`, with an outage within ${(0,units.a3)(objective)}`}`,
actual:`${(0,verdict_words.U9)(pages.length,"page sample")}: ${failures}${run===undefined||run.samples.length<2?"":`, in a row for ${(0,verdict_words.Lu)(run.took)}`}, ${(0,verdict_words.U9)(errorPages.length,"error page")}${moved.bracket?"; DNS moved to the secondary":""}`,
causes:left||down||outage!=="held"
?(0,checks_check.ps)(context,failed_over_in_time_CHECK,[
left||down
?"The remaining instances were not enough for the load balancer or the health check to count as healthy. Look at their target states."
:"The load balancer went on sending requests to what was stopped: its health check notices late (interval, threshold, time-out).",
])
:[],
evidence:[
...landmarks["fault-accepted"].evidence,
...moved.evidence,
...(outage==="held"?failed:(run?.samples??[])).slice(0,3).map((sample)=>sample.seq),
...errorPages.slice(0,3).map((sample)=>sample.seq),
],
};
}
const faultLanded=(context)=>{
const{history,windows,landmarks}=context;
const{requested,accepted}=windows;
const rejected=history.first("fault.rejected");
if(requested===undefined&&rejected===undefined){
return(0,checks_check.eo)("fault-landed","the chosen instances stop","the drill ended before the fault");
}
const expected=`${(0,verdict_words.U9)(windows.instances.length,"instance")} of the blast radius reach \`stopped\``;
const base={check:"fault-landed",expected};
if(accepted===undefined){
return{
...base,
ruling:rejected?"deviated":"inconclusive",
title:rejected?"AWS did not accept the fault.":"Nothing shows that AWS accepted the fault.",
actual:rejected?.error??"requested, with no answer recorded",
causes:(0,checks_check.ps)(context,"fault-landed"),
evidence:[requested?.seq,rejected?.seq].filter((seq)=>seq!==undefined),
};
}
const stopped=landmarks["instances-stopped"];
const range=(0,checks_check.PG)(context,"instances-stopped")?.measured;
if(range!==undefined){
return{
...base,
ruling:"held",
title:`${(0,verdict_words.U9)(windows.instances.length,"instance")} stopped, as asked.`,
actual:`accepted at ${(0,units.RQ)(accepted.at)}, all stopped ${(0,verdict_words.Lu)(range)} later`,
causes:[],
evidence:[accepted.seq,...stopped.evidence],
};
}
const until=windows.fault?.until??Number.POSITIVE_INFINITY;
const late=stoppedLate(context,until);
if(late!==undefined){
return{
...base,
ruling:"inconclusive",
title:"The chosen instances stopped only after their start was requested.",
actual:`accepted at ${(0,units.RQ)(accepted.at)}, start requested at ${(0,units.RQ)(until)}, all stopped by ${(0,units.RQ)(late.at)}`,
causes:(0,checks_check.ps)(context,"fault-landed",["The fault ended before the stop did. Raise deadlines.failover."]),
evidence:[accepted.seq,late.seq],
};
}
const last=history.instances.known.findLast((sample)=>sample.due>accepted.at&&sample.due<=until);
const states=windows.instances.map((id)=>last?.outcome.states[id]??"not seen");
const unseen=last===undefined||context.cutShort||states.includes("not seen");
return{
...base,
ruling:unseen?"inconclusive":"deviated",
title:unseen?"No sample shows all chosen instances stopped.":"The chosen instances did not all stop.",
actual:last===undefined?"no sample of the instances after the fault":`last seen: ${(0,verdict_words.N4)(states)}`,
causes:(0,checks_check.ps)(context,"fault-landed",[
unseen?undefined:"An instance can hang in `stopping` when its system does not shut down. Look at its system log.",
]),
evidence:[accepted.seq,last?.seq].filter((seq)=>seq!==undefined),
};
};
function stoppedLate({history,windows},until){
const seen=history.instances.known.find(({due,outcome})=>due>until&&windows.instances.every((id)=>outcome.states[id]==="stopped"));
if(seen!==undefined)
return{at:seen.due,seq:seen.seq};
const putOff=new Map(history.all("undo.waiting").flatMap(({seq,instances})=>instances.map((id)=>[id,seq])));
const started=windows.instances.map((id)=>history.all("undo.accepted").find(({seq,instances})=>instances.includes(id)&&seq>(putOff.get(id)??Number.POSITIVE_INFINITY)));
const last=started.reduce((later,one)=>later&&one&&(one.seq>later.seq?one:later),started[0]);
return last&&{at:last.at,seq:last.seq};
}
const nothing_left_behind_EXPECTED="AWS holds no tag, timer, lock or change set of the drill that was not executed, and no stack that is only the shell of one";
const nothingLeftBehind=(context)=>{
const fact=context.history.last("left-behind");
if(fact===undefined)
return(0,checks_check.eo)("nothing-left-behind",nothing_left_behind_EXPECTED,"the drill ended before it looked");
const held=fact.things.length===0;
return{
check:"nothing-left-behind",
ruling:held?"held":"deviated",
title:held
?"Nothing was left behind in AWS."
:`${(0,verdict_words.U9)(fact.things.length,"thing")} of the drill ${fact.things.length===1?"was":"were"} left behind.`,
expected:nothing_left_behind_EXPECTED,
actual:held?"none of them":(0,verdict_words.p_)(fact.things),
causes:held?[]:(0,checks_check.ps)(context,"nothing-left-behind",[REMOVAL]),
evidence:[fact.seq],
};
};
const REMOVAL="Each of them is named with the command that removes it; failover-drill sweep does it for all.";
const radius_respected_EXPECTED="only instances of the blast radius are touched, and no more than the limit";
const radiusRespected=(context)=>{
const{history,windows}=context;
const radius=history.first("blast-radius");
if(windows.requested===undefined)
return(0,checks_check.eo)("radius-respected",radius_respected_EXPECTED,"nothing was touched");
const base={check:"radius-respected",expected:radius_respected_EXPECTED};
if(radius===undefined){
return{
...base,
ruling:"inconclusive",
title:"No blast radius was recorded.",
actual:"unknown",
causes:[],
evidence:[windows.requested.seq],
};
}
const allowed=new Set(radius.targets.map((target)=>target.id));
const touched=history.all("fault.requested").flatMap((fact)=>fact.instances);
const outside=touched.filter((id)=>!allowed.has(id));
const limit=history.plan?.limits.maxInstances??Number.POSITIVE_INFINITY;
const samples=(0,transition.ux)(history.instances.known,{after:windows.requested.at,until:Number.POSITIVE_INFINITY});
const fallen=new Map();
for(const{seq,outcome}of samples){
for(const id of radius.bystanders){
const state=outcome.states[id];
if(state!==undefined&&state!=="running"&&!fallen.has(id))
fallen.set(id,seq);
}
}
const evidence=[radius.seq,windows.requested.seq,...fallen.values()];
if(outside.length>0||touched.length>limit){
return{
...base,
ruling:"deviated",
title:outside.length>0
?`The fault touched ${(0,verdict_words.p_)(outside)}, outside the blast radius.`
:`The fault touched more than ${(0,verdict_words.U9)(limit,"instance")}.`,
actual:`touched: ${touched.join(", ")}`,
causes:(0,checks_check.ps)(context,"radius-respected"),
evidence,
};
}
if(fallen.size>0){
return{
...base,
ruling:"deviated",
title:`${(0,verdict_words.p_)([...fallen.keys()])} stopped running during the drill without being a target.`,
actual:`bystanders not running: ${[...fallen.keys()].join(", ")}`,
causes:(0,checks_check.ps)(context,"radius-respected",["Something else stopped it: look at its state transition reason and at CloudTrail."]),
evidence,
};
}
if(radius.bystanders.length>0&&samples.length===0){
return{
...base,
ruling:"inconclusive",
title:"The bystanders were not seen after the fault.",
actual:"no sample of the instances",
causes:[],
evidence,
};
}
return{
...base,
ruling:"held",
title:"Only the blast radius was touched.",
actual:`${(0,verdict_words.U9)(new Set(touched).size,"instance")} touched, ${(0,verdict_words.U9)(radius.bystanders.length,"bystander")} left running`,
causes:[],
evidence,
};
};
const ran_to_its_end_CHECK="ran-to-its-end";
const ran_to_its_end_EXPECTED="the drill ends by itself: no stop condition is met, and nobody interrupts it";
const DEVIATES=new Set(["stop.bystander","stop.outage"]);
const NEXT={
"stop.alarm":"Look at why the alarm went off: either the drill harms more than the site, or something else broke at the same time.",
"stop.bystander":"Something else stops instances of this site: look at its state transition reason and at CloudTrail.",
"stop.outage":"Either the site takes longer to fail over than its users can bear, or the limit is below what its templates predict.",
"stop.tag":"CloudTrail says who set the tag (CreateTags).",
"stop.undo-due":"Run drills where the machine does not sleep, with deadlines that leave room.",
};
const ranToItsEnd=(context)=>{
const{history,windows}=context;
const stopped=history.first("stop-condition");
const ended=history.last("drill.ended");
const base={check:ran_to_its_end_CHECK,expected:ran_to_its_end_EXPECTED};
if(stopped!==undefined){
return{
...base,
ruling:DEVIATES.has(stopped.code)?"deviated":"inconclusive",
title:`The drill was stopped early: ${(0,verdict_words.f6)(stopped.what)}.`,
actual:`stopped by ${stopped.code}`,
causes:(0,checks_check.ps)(context,ran_to_its_end_CHECK,[NEXT[stopped.code]]),
evidence:[stopped.seq],
};
}
if(ended?.why==="interrupted"){
return{
...base,
ruling:"inconclusive",
title:"The drill was interrupted.",
actual:`interrupted ${when(windows)}`,
causes:[],
evidence:[ended.seq],
};
}
if(ended?.why!=="done")
return(0,checks_check.eo)(ran_to_its_end_CHECK,ran_to_its_end_EXPECTED,ended===undefined?"the journal ends before the drill does":WHY[ended.why]);
return{
...base,
ruling:"held",
title:"The drill ran to its end.",
actual:"nothing stopped it early",
causes:[],
evidence:[ended.seq],
};
};
const WHY={
refused:"the drill was refused",
interrupted:"the drill was interrupted",
stopped:"the drill was stopped",
error:"the drill ended in an error",
};
function when({requested}){
return requested===undefined?"before the fault":"after the fault";
}
function whyNotRecovered({history,landmarks,coverage}){
const back=(name)=>landmarks[name].bracket!==undefined;
if(!back("instances-running"))
return["The instances did not reach `running`. Look at the start request and at the capacity of their zone."];
const targets=history.targets.known.at(-1)?.outcome;
if(targets!==undefined&&targets.healthy<targets.total){
const states=[...new Set(Object.values(targets.states).filter((state)=>state!=="healthy"))].join(", ");
return[
`The instances run, but ${targets.total-targets.healthy} of ${targets.total} targets are not healthy (${states}). User data runs at the first boot only: a web server that is not enabled does not start again (systemctl enable --now httpd).`,
"A target that turned unhealthy while booting needs HealthyThresholdCount checks in a row: look at threshold times interval.",
];
}
const checkers=history.checkers.known.at(-1)?.outcome;
if(checkers?.status==="unhealthy"){
return[
"All targets are healthy, but the Route 53 health check is not. Look at what it asks, and at its failure threshold: it counts for the way back, too.",
];
}
if(coverage.whole&&!back("authoritative-primary")){
return[
"Targets and health check are healthy, but DNS still answers with the secondary. Look at the failover records and at what their health depends on.",
];
}
if(!back("primary-page-steady"))
return[
"DNS is back on the primary, but clients are not served its page steadily. Look at the listener, and at how the primary page is recognised.",
];
if(!back("all-instances-answered"))
return["Not every instance answers again. Look at the ones that are silent."];
return[];
}
const recovered_in_time_CHECK="recovered-in-time";
const recoveredInTime=(context)=>{
if(context.windows.restore===undefined)
return(0,checks_check.eo)(recovered_in_time_CHECK,"the steady state holds again","no restore was requested");
const recovery=(0,checks_check.PG)(context,"recovery");
const{objective,objectiveRuling,measured,decidingInterval}=recovery??{};
if(measured===undefined)
return neverRecovered(context,objective);
const ruling=objectiveRuling??"held";
const words={held:"in time",deviated:"too late",inconclusive:"in about the time allowed"};
return{
check:recovered_in_time_CHECK,
ruling,
title:`The site came back to its steady state ${objective===undefined?"(no objective is set)":words[ruling]}.`,
expected:objective===undefined?"the steady state, at any time":`recovery within ${(0,units.a3)(objective)}`,
actual:`recovery ${(0,verdict_words.Lu)(measured)}`,
causes:ruling==="held"
?[]
:(0,checks_check.ps)(context,recovered_in_time_CHECK,[
decidingInterval===undefined||objective===undefined
?undefined
:`The recovery objective of ${(0,units.a3)(objective)} lies inside the measured ${(0,verdict_words.Lu)(measured)}. Probes every ${(0,units.a3)(decidingInterval)} would have decided it.`,
ruling==="deviated"?recovered_in_time_slowest(context):undefined,
]),
evidence:[...context.landmarks["restore-requested"].evidence,...context.landmarks["steady-state-again"].evidence],
};
};
function recovered_in_time_slowest(context){
const breakdown=(0,verdict_breakdown.d)("recovery",context.landmarks);
const longest=breakdown?.stretches.toSorted((a,b)=>b.took-a.took)[0];
if(breakdown===undefined||longest===undefined)
return undefined;
return `Most of the time, ${(0,units.a3)(longest.took)} of ${(0,units.a3)(breakdown.total)}, went into: ${longest.name}.`;
}
function neverRecovered(context,objective){
const{history,windows,recoveryCut}=context;
const after=history.all("steady-state").findLast((fact)=>fact.when==="after");
const failing=(0,checks_check.RK)(after?.tolerances??[]);
const samples=history.page.known.filter((sample)=>sample.due>(windows.restore?.at??0)).length;
const inconclusive=failing.length===0&&(recoveryCut||samples===0||after!==undefined);
return{
check:recovered_in_time_CHECK,
ruling:inconclusive||recoveryCut?"inconclusive":"deviated",
title:inconclusive||recoveryCut
?"It cannot be told whether the site came back."
:failing.length>0
?`The site did not come back to its steady state: ${(0,verdict_words.XT)(failing.map((tolerance)=>tolerance.name))} did not hold.`
:"The site did not come back to its steady state.",
expected:objective===undefined?"the steady state holds again":`the steady state holds again within ${(0,units.a3)(objective)}`,
actual:failing.length>0
?failing.map((tolerance)=>`${tolerance.name}: ${tolerance.actual}`).join("; ")
:after!==undefined
?"the tolerances held, but the samples do not prove it"
:`no steady state in ${samples} page samples after the restore`,
causes:whyNot(context,failing,inconclusive||recoveryCut),
evidence:[...context.landmarks["restore-requested"].evidence,after?.seq].filter((seq)=>seq!==undefined),
};
}
function whyNot(context,failing,open){
const told=(0,checks_check.ps)(context,recovered_in_time_CHECK,failing.map((tolerance)=>tolerance.cause));
return told.length>0||open?told:(0,checks_check.ps)(context,recovered_in_time_CHECK,whyNotRecovered(context));
}
var verdict_restoration=$load(6416);
const restored_EXPECTED="every instance that the fault stopped runs again";
const restored=(context)=>{
const{restoration,windows}=context;
const base={check:"restored",expected:restored_EXPECTED,evidence:restoration.evidence};
switch(restoration.state){
case "untouched":
return(0,checks_check.eo)("restored",restored_EXPECTED,"nothing was touched, so there was nothing to restore");
case "restored":
return{
...base,
ruling:"held",
title:"Everything that was stopped runs again.",
actual:`${(0,verdict_words.U9)(windows.instances.length,"instance")} running`,
causes:[],
};
case "not-restored":
return{
...base,
ruling:"deviated",
title:`NOT RESTORED: ${(0,verdict_restoration.GM)(restoration)}.`,
actual:restoration.error??"last seen stopped",
causes:(0,checks_check.ps)(context,"restored",whatNext(restoration)),
};
case "unproven":
return{
...base,
ruling:"inconclusive",
title:`Nothing proves that ${(0,verdict_words.p_)(restoration.open)} runs again.`,
actual:"no confirmation and no sample of the instance running",
causes:(0,checks_check.ps)(context,"restored",[
`Look at them: aws ec2 describe-instances --instance-ids ${restoration.open.join(" ")}`,
timerWords(restoration),
]),
};
}
};
function whatNext(restoration){
const{open,gone}=restoration;
const startable=open.filter((id)=>!gone.includes(id));
return[
startable.length===0?undefined:`Start them by hand: aws ec2 start-instances --instance-ids ${startable.join(" ")}`,
startable.length===0?undefined:timerWords(restoration),
gone.length===0
?undefined
:`${(0,verdict_words.p_)(gone)} cannot be started by anybody: launch a new instance in its place. CloudTrail says who terminated it.`,
];
}
function timerWords({timer}){
if(timer===undefined)
return undefined;
const at=(0,units.r4)(timer.at);
if(timer.isOverdue)
return `The restart timer ${timer.name} was due at ${at}: its start may still be repeated, but do not wait for it.`;
return `Else the restart timer ${timer.name} starts them at ${at}.`;
}
const steady_before_EXPECTED="every tolerance of the steady state holds before the fault";
const steadyBefore=(context)=>{
const before=steadyStateBefore(context.history);
if(before===undefined)
return(0,checks_check.eo)("steady-before",steady_before_EXPECTED,"the drill ended before the steady state was looked at");
const failing=(0,checks_check.RK)(before.site);
const evidence=[before.seq];
if(failing.length>0){
return{
check:"steady-before",
ruling:"deviated",
title:`The site was not in its steady state: ${(0,verdict_words.XT)(failing.map((tolerance)=>tolerance.name))} did not hold.`,
expected:failing.map((tolerance)=>`${tolerance.name}: ${tolerance.expected}`).join("; "),
actual:failing.map((tolerance)=>`${tolerance.name}: ${tolerance.actual}`).join("; "),
causes:(0,checks_check.ps)(context,"steady-before",failing.map((tolerance)=>tolerance.cause)),
evidence,
};
}
if(before.site.length===0){
return{
check:"steady-before",
ruling:"inconclusive",
title:"The steady state was declared without a single tolerance.",
expected:steady_before_EXPECTED,
actual:"no tolerance was recorded",
causes:[],
evidence,
};
}
const lost=lostSince(context,before.at);
if(lost.length>0){
return{
check:"steady-before",
ruling:"inconclusive",
title:"The steady state was lost again before the fault, so the times do not begin with it.",
expected:steady_before_EXPECTED,
actual:`right before the fault ${(0,verdict_words.p_)(lost)}`,
causes:(0,checks_check.ps)(context,"steady-before",[
"Something else went wrong while the fault was being prepared. Look at the site at that time, then repeat the drill.",
]),
evidence:[...evidence,...(context.windows.requested===undefined?[]:[context.windows.requested.seq])],
};
}
return{
check:"steady-before",
ruling:"held",
title:"The site was in its steady state before the fault.",
expected:steady_before_EXPECTED,
actual:before.site.map((tolerance)=>`${tolerance.name}: ${tolerance.actual}`).join("; "),
causes:[],
evidence,
};
};
const PAGES_LOST=2;
function lostSince({history,windows},since){
const{requested}=windows;
if(requested===undefined)
return[];
const between={after:since,until:requested.at};
const pages=(0,transition.ux)(history.page.known,between).slice(-PAGES_LOST);
const target=(0,transition.ux)(history.targets.known,between).at(-1);
const answer=(0,transition.ux)(history.authoritative.known,between).findLast((sample)=>tells .v_(sample)!==undefined);
const byIpv6=(0,transition.ux)(history["authoritative-ipv6"].known,between).findLast((sample)=>tells .v_(sample)!==undefined);
return[
...(pages.length===PAGES_LOST&&!pages.some(tells .ey)?["the page was not the primary"]:[]),
...(target!==undefined&&!tells .zC([])(target)
?[`${target.outcome.healthy} of ${target.outcome.total} targets were healthy`]
:[]),
...(answer!==undefined&&!tells .v_(answer)?["DNS did not answer with the primary"]:[]),
...(byIpv6!==undefined&&!tells .v_(byIpv6)?["DNS did not answer AAAA with the load balancer's addresses"]:[]),
];
}
var stood_still=$load(5576);
const ADVICE="Run drills where the machine neither sleeps nor is paused, and repeat this one.";
const timedFailover=(check)=>timed(check,{
since:"fault",
metric:"failover",
unknown:"whether the site failed over in time",
hasLimit:({history})=>history.plan?.objectives.failover!==undefined||history.plan?.objectives.outage!==undefined,
maybeUnseen:(context)=>context.coverage.whole&&(0,checks_check.PG)(context,"failover")?.measured===undefined,
});
const timedRecovery=(check)=>timed(check,{
since:"restore",
metric:"recovery",
unknown:"whether the site came back in time",
hasLimit:({history})=>history.plan?.objectives.recovery!==undefined,
maybeUnseen:()=>false,
});
function timed(check,{since,metric,unknown,hasLimit,maybeUnseen}){
return(context)=>{
const finding=check(context);
const notices=(0,stood_still.QB)(context.history,context.windows,since);
if(notices.length===0||finding.notReached)
return finding;
const isOpen=finding.ruling==="deviated"?maybeUnseen(context):hasLimit(context);
if(!isOpen)
return finding;
const hadWords=finding.ruling==="inconclusive"&&(0,checks_check.PG)(context,metric)?.measured===undefined;
const title=`This machine's clock stood still for ${(0,units.a3)((0,stood_still.su)(notices))}, so nobody knows ${unknown}.`;
return{
...finding,
ruling:"inconclusive",
title:hadWords?finding.title:title,
causes:[...finding.causes,ADVICE],
evidence:[...finding.evidence,...notices.map(({seq})=>seq)],
};
};
}
const CHECKS={
"steady-before":steadyBefore,
"error-page-ready":errorPageReady,
"fault-landed":faultLanded,
"ran-to-its-end":ranToItsEnd,
"failed-over-in-time":timedFailover(alsoByIpv6(failedOverInTime)),
"error-page-held":errorPageHeld,
restored:restored,
"recovered-in-time":timedRecovery(recoveredInTime),
"all-instances-answer-again":allInstancesAnswerAgain,
"radius-respected":radiusRespected,
"budget-agrees":budgetAgrees,
"nothing-left-behind":nothingLeftBehind,
};
}),
1979:
((_webpack_module,$out,$load)=>{
$load.d($out,{
k:()=>(ipv6Failover)
});
var _journal_ipv6_answers_0=$load(5131);
var _plan_probe_plan_1=$load(2776);
var _measurements_2=$load(5923);
var _stood_still_3=$load(5576);
var _transition_4=$load(1273);
function ipv6Failover(history,windows,landmarks){
const{accepted,fault}=windows;
const{plan}=history;
const watching=history.last("ipv6.watched");
const begin=landmarks["fault-accepted"].bracket;
if(plan===undefined||watching===undefined||accepted===undefined||fault===undefined||begin===undefined)
return undefined;
const fresh=(0,_plan_probe_plan_1.A)(plan.probes,"authoritative-ipv6");
const own=new Set(watching.addresses);
const leaves=({outcome})=>(0,_journal_ipv6_answers_0.Au)(outcome,own);
const{known}=history["authoritative-ipv6"];
const end=history.facts.at(-1)?.at??accepted.at;
const told=(0,_transition_4.ux)(known,fault).filter((sample)=>leaves(sample)!==undefined);
const newest=told.slice(-_journal_ipv6_answers_0 .$D);
const last=newest.at(-1);
const isSteady=(0,_transition_4.L5)(known,leaves,fault,_journal_ipv6_answers_0 .$D)!==undefined;
const away=isSteady?"steadily":told.some(leaves)?"seen":"never";
const watched=Math.max(0,(last?.due??accepted.at)- accepted.at);
const unclear=(why)=>({state:"unclear",away,watched,why,evidence:newest.map(({seq})=>seq)});
if(last===undefined||newest.length<_journal_ipv6_answers_0 .$D||last.due<Math.min(fault.until,end)- fresh)
return unclear(told.length===0?"no answer for AAAA":"no more answers for AAAA");
if((0,_transition_4.dp)(known,(0,_transition_4.PP)(known,fault.after),leaves)===true)
return unclear("AAAA led away from it before the fault");
if(newest.every((sample)=>leaves(sample)===false)){
const isBrief=watching.failsOver&&watched<plan.deadlines.failover-fresh;
return{state:"stayed",away,watched,isBrief,evidence:[last.seq]};
}
const moved=(0,_transition_4.WC)(known,leaves,fault,_journal_ipv6_answers_0 .$D);
if(moved===undefined)
return unclear("AAAA was answered in two ways");
if(last.outcome.seen!=="none"&&end-moved.bracket.atLatest<_journal_ipv6_answers_0 .QG)
return unclear("the drill ended before AAAA was certain");
const{min,max}=(0,_measurements_2.Tq)(begin,moved.bracket);
const took={min,max:max +(0,_stood_still_3.su)((0,_stood_still_3.QB)(history,windows,"fault"))};
return{state:"left",away,took,watched,evidence:moved.evidence};
}
}),
1337:
((_webpack_module,$out,$load)=>{
$load.d($out,{
E6:()=>(steadySamples),
Le:()=>(findLandmarks),
qD:()=>(LANDMARK_NAMES)
});
var _answered_2=$load(3357);
var _tells_1=$load(1084);
var _transition_0=$load(1273);
const LANDMARK_NAMES=[
"fault-accepted",
"first-failure",
"instances-stopped",
"no-healthy-target",
"checkers-unhealthy",
"authoritative-secondary",
"recursive-secondary",
"first-error-page",
"error-page-steady",
"restore-requested",
"instances-running",
"first-healthy-target",
"targets-healthy",
"checkers-healthy",
"authoritative-primary",
"recursive-primary",
"first-primary-page",
"primary-page-steady",
"all-instances-answered",
"steady-state-again",
];
function findLandmarks(history,windows){
const found={
...faultLandmarks(history,windows),
...recoveryLandmarks(history,windows),
};
const again=steadyStateAgain(history,windows,found);
if(again!==undefined)
found["steady-state-again"]=again;
const landmarks={};
for(const name of LANDMARK_NAMES){
const transition=found[name];
landmarks[name]={name,bracket:transition?.bracket,evidence:transition?.evidence??[]};
}
return landmarks;
}
function faultLandmarks(history,windows){
const{fault,requested,accepted}=windows;
if(fault===undefined||requested===undefined||accepted===undefined)
return{};
const look=(series,tell,inARow=1)=>(0,_transition_0.L5)(series.known,tell,fault,inARow);
return present({
"fault-accepted":{
bracket:{after:requested.at,atLatest:accepted.at},
evidence:[requested.seq,accepted.seq],
},
"first-failure":failingAlready(history,fault)??look(history.page,_tells_1 .RN),
"instances-stopped":look(history.instances,_tells_1 .wv(windows.instances,"stopped")),
"no-healthy-target":look(history.targets,_tells_1 .IR),
"checkers-unhealthy":look(history.checkers,_tells_1 .jW),
"authoritative-secondary":look(history.authoritative,_tells_1 .LO),
"recursive-secondary":look(history.recursive,_tells_1 .LO),
"first-error-page":look(history.page,_tells_1 .Rh),
"error-page-steady":look(history.page,_tells_1 .Rh,steadySamples(history)),
});
}
function failingAlready(history,fault){
const first=history.page.known[(0,_transition_0.PP)(history.page.known,fault.after)];
if(first===undefined||first.due>fault.until||!_tells_1 .RN(first))
return undefined;
return{bracket:{after:fault.after,atLatest:first.due},evidence:[first.seq]};
}
function recoveryLandmarks(history,windows){
const{recovery,restore}=windows;
if(recovery===undefined||restore===undefined)
return{};
const look=(series,tell,inARow=1)=>(0,_transition_0.L5)(series.known,tell,recovery,inARow);
const answering=(0,_answered_2.XQ)(history,windows);
return present({
"restore-requested":{bracket:{after:restore.at,atLatest:restore.at},evidence:[restore.seq]},
"instances-running":look(history.instances,_tells_1 .wv(windows.instances,"running")),
"first-healthy-target":look(history.targets,_tells_1 .Vg),
"targets-healthy":look(history.targets,_tells_1 .zC(targetsBefore(history,windows))),
"checkers-healthy":look(history.checkers,_tells_1 .E4),
"authoritative-primary":look(history.authoritative,_tells_1 .v_),
"recursive-primary":look(history.recursive,_tells_1 .v_),
"first-primary-page":look(history.page,_tells_1 .ey),
"primary-page-steady":look(history.page,_tells_1 .ey,steadySamples(history)),
"all-instances-answered":answering&&(0,_answered_2.Vb)(history,answering,recovery),
});
}
function steadyStateAgain(history,windows,found){
const{recovery}=windows;
if(recovery===undefined)
return undefined;
const seenByEngine=history.all("steady-state").findLast((fact)=>fact.when==="after");
if(seenByEngine?.tolerances.some((tolerance)=>!tolerance.held))
return undefined;
const end=seenByEngine?.seq??Number.POSITIVE_INFINITY;
const part=(series,tell,inARow=1)=>{
const samples=series.known.filter(({seq})=>seq<end);
return{back:(0,_transition_0.WC)(samples,tell,recovery,inARow),wasAway:isAway(samples,tell,recovery)};
};
const page=part(history.page,_tells_1 .ey,steadySamples(history));
const further=[...history.furtherPages.values()].map((series)=>part(series,_tells_1 .ey));
const parts=[
part(history.instances,_tells_1 .wv(windows.instances,"running")),
part(history.targets,_tells_1 .zC(targetsBefore(history,windows))),
part(history.checkers,_tells_1 .E4),
part(history.authoritative,_tells_1 .v_),
part(history["authoritative-ipv6"],_tells_1 .v_),
part(history.recursive,_tells_1 .v_),
page,
...further.filter(({back,wasAway})=>wasAway&&!(back&&page.back&&back.bracket.after<=page.back.bracket.atLatest)),
{back:found["all-instances-answered"],wasAway:(0,_answered_2.XQ)(history,windows)!==undefined},
];
const brackets=[];
const evidence=[];
for(const{back,wasAway}of parts){
if(back===undefined&&wasAway)
return undefined;
if(back===undefined)
continue;
brackets.push(back.bracket);
evidence.push(...back.evidence);
}
if(brackets.length===0)
return undefined;
return{
bracket:{
after:Math.max(...brackets.map((bracket)=>bracket.after)),
atLatest:Math.max(...brackets.map((bracket)=>bracket.atLatest)),
},
evidence:[...new Set(evidence)].sort((a,b)=>a-b),
};
}
function targetsBefore(history,{requested}){
const last=history.targets.known.findLast(({due})=>due<=(requested?.at??Number.NEGATIVE_INFINITY));
return Object.entries(last?.outcome.states??{}).flatMap(([id,state])=>(state==="healthy"?[id]:[]));
}
function isAway(samples,tell,recovery){
const begin=(0,_transition_0.PP)(samples,recovery.after);
if((0,_transition_0.dp)(samples,begin,tell)===false)
return true;
for(let index=begin;index<samples.length;index +=1)
if(tell(samples[index])===false)
return true;
return false;
}
function present(found){
return Object.fromEntries(Object.entries(found).filter(([,transition])=>transition!==undefined));
}
function steadySamples(history){
return history.plan?.steadySamples??3;
}
}),
5923:
((_webpack_module,$out,$load)=>{
$load.d($out,{
EF:()=>(overlap),
Id:()=>(METRIC_ENDS),
Tq:()=>(between),
Uw:()=>(METRIC_NAMES),
qV:()=>(ruleObjective),
tY:()=>(predictions),
xP:()=>(measure)
});
const METRIC_ENDS={
"first-failure":["fault-accepted","first-failure"],
"instances-stopped":["fault-accepted","instances-stopped"],
"no-healthy-target":["fault-accepted","no-healthy-target"],
"checkers-unhealthy":["fault-accepted","checkers-unhealthy"],
"dns-failover":["fault-accepted","authoritative-secondary"],
failover:["fault-accepted","error-page-steady"],
outage:["first-failure","first-error-page"],
"instances-running":["restore-requested","instances-running"],
"targets-healthy":["restore-requested","targets-healthy"],
"checkers-healthy":["restore-requested","checkers-healthy"],
"dns-return":["restore-requested","authoritative-primary"],
recovery:["restore-requested","steady-state-again"],
};
const METRIC_NAMES=Object.keys(METRIC_ENDS);
const OBJECTIVES=["failover","recovery","outage"];
function measure(plan,landmarks,whole){
const moved=landmarks["authoritative-secondary"].bracket!==undefined;
return METRIC_NAMES.map((metric)=>{
const measured=measuredRange(metric,landmarks);
const predicted=plan?.budget.metrics[metric];
const objective=objectiveOf(plan,metric);
const objectiveRuling=measured&&objective!==undefined?ruleObjective(measured,objective):undefined;
return{
metric,
measured,
predicted,
objective,
objectiveRuling,
agrees:measured&&predicted&&isComparable(metric,whole,moved)?overlap(measured,predicted):undefined,
...(objectiveRuling==="inconclusive"&&measured&&objective!==undefined
?{decidingInterval:decidingInterval(measured,objective)}
:{}),
};
});
}
function predictions(plan){
return METRIC_NAMES.map((metric)=>({
metric,
measured:undefined,
predicted:plan.budget.metrics[metric],
objective:objectiveOf(plan,metric),
objectiveRuling:undefined,
agrees:undefined,
}));
}
function objectiveOf(plan,metric){
return OBJECTIVES.includes(metric)?plan?.objectives[metric]:undefined;
}
function measuredRange(metric,landmarks){
const[from,to]=METRIC_ENDS[metric];
const later=landmarks[to].bracket;
const earlier=landmarks[from].bracket;
if(later===undefined)
return undefined;
if(metric==="outage")
return outageRange(earlier,later,landmarks["error-page-steady"].bracket);
return earlier&&between(earlier,later);
}
function outageRange(failure,first,steady){
if(steady===undefined)
return undefined;
const gap=steady.atLatest-steady.after;
if(failure===undefined||failure.after>=steady.atLatest)
return{min:0,max:gap};
return{min:between(failure,first).min,max:between(failure,steady).max};
}
function isComparable(metric,whole,moved){
if(metric==="dns-return"||metric==="recovery")
return moved||!whole;
return metric!=="first-failure"||whole;
}
function between(earlier,later){
return{min:Math.max(0,later.after-earlier.atLatest),max:Math.max(0,later.atLatest-earlier.after)};
}
function ruleObjective(measured,objective){
if(measured.max<=objective)
return "held";
return measured.min>objective?"deviated":"inconclusive";
}
function decidingInterval(measured,objective){
const nearer=Math.min(objective-measured.min,measured.max-objective);
return nearer>0?nearer:(measured.max-measured.min)/ 2;
}
function overlap(measured,predicted){
return measured.max>=predicted.min&&measured.min<=predicted.max;
}
}),
6416:
((_webpack_module,$out,$load)=>{
$load.d($out,{
GM:()=>(notRestored),
Le:()=>(isRestored),
Vv:()=>(restoration)
});
var _journal_contradicted_1=$load(2312);
var _words_0=$load(2225);
function restoration(history,windows){
const{requested,accepted,restore}=windows;
const rejected=history.first("fault.rejected");
if(requested===undefined||(accepted===undefined&&rejected!==undefined&&restore===undefined)){
return{state:"untouched",evidence:rejected?[rejected.seq]:[],open:[],gone:[]};
}
const confirmed=history.all("undo.confirmed");
const running=new Set(confirmed.flatMap((fact)=>fact.instances));
const last=history.instances.known.at(-1);
if(last!==undefined&&restore!==undefined&&last.due>restore.at){
for(const id of windows.instances)
if(last.outcome.states[id]==="running")
running.add(id);
}
const failed=history.last("undo.failed");
if(failed!==undefined&&failed.at>=(last?.due??0))
for(const id of failed.instances??[])
running.delete(id);
const refuted=(0,_journal_contradicted_1.v)(history.facts);
for(const id of refuted.keys())
running.delete(id);
const open=windows.instances.filter((id)=>!running.has(id));
const against=new Set(open.map((id)=>refuted.get(id)?.seq));
const evidence=[accepted?.seq??requested.seq,restore?.seq,...confirmed.map((fact)=>fact.seq),...against].filter((seq)=>seq!==undefined);
if(open.length===0)
return{state:"restored",evidence,open,gone:[]};
const gone=open.filter((id)=>failed?.gone?.includes(id)||refuted.get(id)?.how==="gone");
const timer=timerLeft(history);
const left={open,gone,...(timer===undefined?{}:{timer})};
if(failed!==undefined)
return{state:"not-restored",evidence:[...evidence,failed.seq],...left,error:failed.error};
if(gone.length===open.length)
return{state:"not-restored",evidence,...left,error:`${(0,_words_0.p_)(gone)} ran again and was terminated later`};
if(open.some((id)=>refuted.has(id)))
return{state:"not-restored",evidence,...left};
const seenStopped=last!==undefined&&open.some((id)=>(last.outcome.states[id]??"").startsWith("stop"));
if(seenStopped&&last!==undefined)
return{state:"not-restored",evidence:[...evidence,last.seq],...left};
return{state:"unproven",evidence,...left};
}
function timerLeft(history){
const armed=history.last("timer.armed");
if(armed===undefined||(history.last("timer.removed")?.seq??-1)>armed.seq)
return undefined;
return{name:armed.timer,at:armed.fires,isOverdue:armed.fires<=(history.facts.at(-1)?.at??0)};
}
function isRestored({state}){
return state==="untouched"?undefined:state==="restored";
}
function notRestored({open,gone}){
const stopped=open.filter((id)=>!gone.includes(id));
const parts=[
...(stopped.length===0?[]:[`${stopped.join(", ")} may still be stopped`]),
...(gone.length===0?[]:[`${gone.join(", ")} ${gone.length===1?"is":"are"} terminated`]),
];
return(0,_words_0.p_)(parts);
}
}),
5576:
((_webpack_module,$out,$load)=>{
$load.d($out,{
QB:()=>(standstills),
"do":()=>(widened),
su:()=>(stoodStill)
});
var _measurements_0=$load(5923);
function standstills(history,{requested,restore},since){
const from=since==="fault"?requested:restore;
return from===undefined?[]:history.all("notice").filter(({seq,stoodStill})=>seq>from.seq&&stoodStill!==undefined);
}
function stoodStill(notices){
return notices.reduce((sum,notice)=>sum +(notice.stoodStill??0),0);
}
function widened(measurements,history,windows){
const more={fault:stoodStill(standstills(history,windows,"fault")),restore:stoodStill(standstills(history,windows,"restore"))};
if(more.fault===0)
return measurements;
return measurements.map((one)=>{
const by=_measurements_0 .Id[one.metric][0]==="restore-requested"?more.restore:more.fault;
if(one.measured===undefined||by===0)
return one;
const measured={min:one.measured.min,max:one.measured.max+by};
const missed=one.objective!==undefined&&(0,_measurements_0.qV)(measured,one.objective)==="deviated";
const{decidingInterval:_,...rest}=one;
return{
...rest,
measured,
objectiveRuling:one.objectiveRuling&&(missed?"deviated":"inconclusive"),
agrees:one.agrees===undefined||one.predicted===undefined?undefined:(0,_measurements_0.EF)(measured,one.predicted),
};
});
}
}),
1084:
((_webpack_module,$out,$load)=>{
$load.d($out,{
E4:()=>(checkersHealthy),
IR:()=>(noTargetHealthy),
LO:()=>(answerIsSecondary),
RN:()=>(pageFailed),
Rh:()=>(pageIsErrorPage),
Vg:()=>(someTargetHealthy),
ey:()=>(pageIsPrimary),
jW:()=>(checkersUnhealthy),
v_:()=>(answerIsPrimary),
wv:()=>(allInState),
zC:()=>(allTargetsHealthy)
});
const pageFailed=({outcome})=>outcome.seen!=="primary"&&outcome.seen!=="error-page";
const pageIsErrorPage=({outcome})=>outcome.seen==="error-page";
const pageIsPrimary=({outcome})=>outcome.seen==="primary";
const answerIsSecondary=({outcome})=>(outcome.seen==="error"?undefined:outcome.seen==="secondary");
const answerIsPrimary=({outcome})=>(outcome.seen==="error"?undefined:outcome.seen==="primary");
const noTargetHealthy=({outcome})=>outcome.healthy===0;
const someTargetHealthy=({outcome})=>outcome.healthy>0;
function allTargetsHealthy(ids){
return({outcome:{healthy,total,states}})=>total>0&&healthy===total&&ids.every((id)=>states[id]==="healthy");
}
const checkersUnhealthy=({outcome})=>outcome.status==="unknown"?undefined:outcome.status==="unhealthy";
const checkersHealthy=({outcome})=>(outcome.status==="unknown"?undefined:outcome.status==="healthy");
function allInState(ids,state){
return({outcome})=>{
let all=ids.length>0;
for(const id of ids){
const seen=outcome.states[id];
if(seen===undefined)
return undefined;
if(seen!==state)
all=false;
}
return all;
};
}
}),
1273:
((_webpack_module,$out,$load)=>{
$load.d($out,{
L5:()=>(findTransition),
PP:()=>(firstAfter),
WC:()=>(findLastReturn),
dp:()=>(toldBefore),
ux:()=>(within)
});
function findTransition(samples,tells,window,inARow=1){
const begin=firstAfter(samples,window.after);
let waitForOld=toldBefore(samples,begin,tells)===true;
let{after}=window;
let old;
let start;
let length=0;
for(let index=begin;index<samples.length;index +=1){
const sample=samples[index];
if(sample.due>window.until)
return undefined;
const told=tells(sample);
if(told===undefined)
continue;
if(!told){
after=sample.due;
old=sample;
waitForOld=false;
length=0;
continue;
}
if(waitForOld)
continue;
if(length===0)
start=sample;
length +=1;
if(length>=inARow&&start!==undefined){
const evidence=[old?.seq,start.seq,sample===start?undefined:sample.seq].filter((seq)=>seq!==undefined);
return{bracket:{after,atLatest:start.due},evidence};
}
}
return undefined;
}
function findLastReturn(samples,tells,window,inARow=1){
const seen=within(samples,window).filter((sample)=>tells(sample)!==undefined);
const last=seen.findLastIndex((sample)=>tells(sample)===false);
const old=seen[last];
if(old===undefined)
return findTransition(samples,tells,window,inARow);
const start=seen[last + 1];
const confirmed=seen[last+inARow];
if(start===undefined||confirmed===undefined)
return undefined;
return{bracket:{after:old.due,atLatest:start.due},evidence:[...new Set([old.seq,start.seq,confirmed.seq])]};
}
function toldBefore(samples,index,tells){
for(let before=index - 1;before>=0;before -=1){
const told=tells(samples[before]);
if(told!==undefined)
return told;
}
return undefined;
}
function firstAfter(samples,instant){
let low=0;
let high=samples.length;
while(low<high){
const middle=(low+high)>>1;
if(samples[middle].due>instant)
high=middle;
else
low=middle + 1;
}
return low;
}
function within(samples,window){
return samples.slice(firstAfter(samples,window.after),firstAfter(samples,window.until));
}
})
};
