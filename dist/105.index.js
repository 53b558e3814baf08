export const id=105;
export const ids=[105];
export const modules={
8105:
((_webpack_module,$out,$load)=>{
$load.r($out);
$load.d($out,{
helpOf:()=>(helpOf)
});
var exit_status=$load(8123);
const SYNOPSES=[
{
command:"rehearse",
usage:"rehearse [DRILL-FILE]",
says:"a whole drill of these templates in the lab: no AWS account, seconds",
},
{
command:"gate",
usage:"gate     [DRILL-FILE]",
says:"rehearses an edit of the templates beside what they were, and says whether failover still works",
},
{
command:"plan",
usage:"plan     [DRILL-FILE]",
says:"what a drill would do: stacks in order, blast radius, objectives, predicted times",
},
{
command:"drill",
usage:"drill    [DRILL-FILE]",
says:"the drill itself, on whatever AWS_* points at: AWS, or a lab started with failover-drill lab",
},
{
command:"sweep",
usage:"sweep    [DRILL-FILE]",
says:"starts what dead drills have left stopped, and removes their marks, timers, change sets and locks",
},
{
command:"teardown",
usage:"teardown [DRILL-FILE]",
says:"deletes the stacks that a drill deployed and the templates it uploaded, and no others",
},
{
command:"policy",
usage:"policy   [DRILL-FILE]",
says:"the smallest IAM policy for that drill file, by role; asks nothing of AWS",
},
{
command:"report",
usage:"report   [JOURNAL]",
says:"judges a journal again and prints its report (default out/journal.jsonl)",
},
{command:"report",usage:"report --merge REPORT.json ...",says:"many sites or regions in one table, the worst first"},
{command:"lab",usage:"lab",says:"an emulated AWS on this machine for all of the above; see failover-drill help lab"},
{command:"help",usage:"help     [COMMAND]",says:"this page, or the page of one command; likewise failover-drill COMMAND --help"},
];
const one=(flag,to,says)=>({flag,meanings:[{to,says}]});
const every=(flag,says)=>({flag,meanings:[{says}]});
const FLAGS=[
{
flag:"--seed S",
meanings:[
{to:["rehearse"],says:"exactly this history (default 1)"},
{to:["drill","teardown"],says:"how long to wait between repeats (default drawn)"},
],
},
{
flag:"--seeds N",
meanings:[
{to:["rehearse"],says:"N histories beginning with the seed, and how they are spread"},
{to:["gate"],says:"N per side (default 100)"},
],
},
one("--conditions C",["rehearse","gate"],"calm, realistic (default) or hostile: the delays and error rates of the lab"),
{
flag:"--out DIR",
meanings:[
{
notTo:["plan","sweep","teardown","policy"],
says:"where the evidence goes (journal.jsonl, report.json, report.html, junit.xml, summary.md; of a gate gate.json), and where report finds the journal (default out)",
},
],
},
one("--html FILE",["report"],"also write the report there; likewise --junit FILE and --markdown FILE"),
one("--live",["plan"],"compare with what is deployed; nothing is changed"),
one("--drift",["plan"],"also let CloudFormation detect what was changed by hand (implies --live)"),
one("--bucket NAME",["drill","plan","policy","teardown"],"your bucket for nested and large templates (in place of the drill file's)"),
one("--connect-to RULE",["drill"],"where connections really go, as curl has it (HOST1:PORT1:HOST2:PORT2); may be repeated"),
one("--resolver ADDRESS",["drill","plan","sweep","teardown"],"the recursive resolver to ask (default this machine's, or the lab's)"),
one("--restart-timer R",["drill","plan","policy","rehearse"],"the role with which AWS starts the instances should this machine die, in place of the drill file's; off: accept that nothing does"),
one("--approve DIGEST",["drill"],"only the plan of this digest, as failover-drill plan printed it; refused when anything has changed since"),
one("--dry-run",["sweep"],"only tell what would be done"),
one("--drill ID",["sweep"],"this drill is dead, whatever its deadlines say; no other is looked at"),
one("--region REGION",["sweep"],"where to look; may be repeated"),
one("--base DIR",["gate"],"the folder with the files as they were; the drill file has the same path in it"),
one("--worse SHARE",["gate"],"by how much failover, recovery or outage may take longer (default 10%)"),
one("--fail-on-inconclusive",["gate"],"what cannot be told fails, too"),
one("--role ROLE",["policy"],"drill (default), plan, sweep, deploy (CloudFormation's own) or timer (the restart timer's)"),
one("--account ID",["policy"],"the account, in place of the drill file's"),
one("--yes, -y",["teardown"],"do not ask"),
every("--json","print the report as JSON instead of text"),
every("--quiet, -q","print the verdict only"),
every("--help, -h","print the page of the command, as failover-drill help COMMAND does"),
every("--version","print the version"),
one("AWS_MAX_ATTEMPTS=N",["drill","plan","teardown"],"how often a call is tried that AWS throttles or loses (default 10)"),
every("NO_COLOR=1","no colour (there is none anyway where the output is no terminal)"),
];
const FILES=[
{
notTo:["report"],
says:"The drill file defaults to failover-drill.yml, then templates/failover-drill.yml. Templates are found relative to it.",
},
{to:["sweep"],says:"Without one, sweep looks in the regions of --region or AWS_REGION, at every site there."},
];
const STATUSES=new Map([
[exit_status .$.passed,"passed"],
[exit_status .$.failed,"failed (an objective missed or a check deviated)"],
[exit_status .$.badInput,"bad input (nothing ran)"],
[exit_status .$.inconclusive,"inconclusive"],
[exit_status .$.refused,"refused (nothing was stopped)"],
[exit_status .$.errored,"errored (AWS refused or failed something, such as a deployment, or this program did)"],
[exit_status .$.interrupted,"interrupted (129 and 143: by SIGHUP and SIGTERM)"],
]);
const{passed,failed,badInput,inconclusive,refused,errored,swept,notSwept,interrupted}=exit_status .$;
const DONE=new Map([[passed,"done"]]);
const ENDINGS={
rehearse:{
statuses:[passed,failed,badInput,inconclusive,refused,errored,interrupted],
note:"With --seeds the status is that of the worst outcome.",
},
gate:{
statuses:[passed,failed,badInput,inconclusive,errored,interrupted],
own:new Map([
[passed,"passed, or inconclusive without --fail-on-inconclusive"],
[failed,"failed (the edit breaks failover, or makes it slower than --worse allows)"],
[inconclusive,"inconclusive, with --fail-on-inconclusive"],
]),
},
plan:{
statuses:[passed,badInput,refused,errored,interrupted],
own:new Map([
[passed,"done"],
[refused,"with --live: a drill would be refused"],
]),
},
drill:{statuses:[passed,failed,badInput,inconclusive,refused,errored,interrupted]},
sweep:{
statuses:[passed,swept,notSwept,badInput,refused,errored,interrupted],
own:new Map([
[passed,"nothing of a dead drill was found"],
[swept,"something was and all of it is mended"],
[notSwept,"not all of it"],
]),
},
teardown:{statuses:[passed,badInput,refused,errored,interrupted],own:DONE},
policy:{statuses:[passed,badInput,errored,interrupted],own:DONE},
report:{statuses:[passed,failed,badInput,inconclusive,refused,errored,interrupted]},
};
const labHelp=`failover-drill lab: an emulated AWS account on this machine, for the AWS CLI, SDKs, dig, curl and the drill itself

  --speed N           1 to 60: seconds of the lab in one second (default 1)
  --conditions C      calm, realistic (default) or hostile: delays and error rates
  --set NAME=VALUE    one condition always has this value, again for more: api.throttle=0.3, dns.loss=0.05; times in milliseconds
  --seed S            the same seed and the same calls at the same moments make the same history (default 1)
  --region R          default ap-northeast-1
  --zone DOMAIN       a public hosted zone that exists already, again for more (default example.com); DOMAIN=ID gives it an id
  --enforce-iam       every call is judged by the policies of its caller's role
  --state FILE        comes back as it was saved there; saves at the end, on SIGUSR2 and on POST /_lab/save
  --port P            of the API; --dns-port, --web-port likewise (default: free ones)
  --address A         of the API, 127.x.x.x (default 127.0.0.1)
  --one-address       everything on 127.0.0.1 with a port for each host (default where a system has no other loopback addresses)
  --json              one line of JSON when it is ready
`;
const WIDEST=144;
const FLAG_COLUMNS=22;
const USAGE_COLUMNS=39;
function helpOf(command){
if(command==="lab")
return labHelp;
return command===undefined?generalHelp():commandHelp(command);
}
function generalHelp(){
return page([
["failover-drill: prove that a site fails over to its error page and comes back, and say how long each step took."],
SYNOPSES.map(({usage,says})=>`  ${`failover-drill ${usage}`.padEnd(USAGE_COLUMNS - 3)}   ${says}`),
FILES.map(({says})=>says),
FLAGS.flatMap(({flag,meanings})=>flagLines(flag,meanings.map(named).join("; "))),
[
...wrapped(`Exit status: ${endings({statuses:[...STATUSES.keys()]})}. Of sweep: ${sweepEndings()}.`),
...Object.values(ENDINGS).flatMap(notes),
],
]);
}
function commandHelp(command){
const synopses=SYNOPSES.filter((synopsis)=>synopsis.command===command);
const ending=ENDINGS[command];
return page([
...synopses.map(synopsisLines),
FILES.filter((meaning)=>concerns(meaning,command)).map(({says})=>says),
FLAGS.flatMap(({flag,meanings})=>meanings.filter((meaning)=>concerns(meaning,command)).flatMap(({says})=>flagLines(flag,says))),
["Exit status:",...ending.statuses.map((status)=>`  ${String(status).padStart(3)}  ${meaningOf(status,ending)}`),...notes(ending)],
]);
}
function synopsisLines({usage,says}){
return[`failover-drill ${usage.replaceAll(/ +/g," ")}`,`  ${says}`];
}
function concerns({to,notTo},command){
return to===undefined?notTo?.includes(command)!==true:to.includes(command);
}
function named({to,says}){
return to===undefined?says:`${to.join(", ")}: ${says}`;
}
function flagLines(flag,says){
const[first="",...more]=wrapped(says,WIDEST-FLAG_COLUMNS);
return[`  ${flag.padEnd(FLAG_COLUMNS - 4)}  ${first}`,...more.map((line)=>`${" ".repeat(FLAG_COLUMNS)}${line}`)];
}
function endings(ending){
return ending.statuses.map((status)=>`${status} ${meaningOf(status,ending)}`).join(", ");
}
function meaningOf(status,{own}){
return own?.get(status)??STATUSES.get(status)??"";
}
function notes({note}){
return note===undefined?[]:[note];
}
function sweepEndings(){
const{own=new Map()}=ENDINGS.sweep;
return endings({statuses:[exit_status .$.passed,exit_status .$.swept,exit_status .$.notSwept],own});
}
function wrapped(text,columns=WIDEST){
const lines=[];
for(const word of text.split(" ")){
const line=lines.at(-1);
if(line!==undefined&&line.length + 1 + word.length<=columns)
lines[lines.length - 1]=`${line} ${word}`;
else
lines.push(word);
}
return lines;
}
function page(blocks){
const filled=blocks.filter((block)=>block.length>0);
return `${filled.map((block)=>block.join("\n")).join("\n\n")}\n`;
}
})
};
