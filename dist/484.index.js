export const id=484;
export const ids=[484,229,610,472];
export const modules={
7484:
((__webpack_module__,$out,$load)=>{
$load.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{
$load.r($out);
var _aws_errors_0=$load(7782);
var _cli_command_line_1=$load(4473);
var _cli_help_7=$load(344);
var _cli_print_problems_2=$load(5229);
var _errors_3=$load(9807);
var _exit_status_4=$load(8123);
var _experiment_refusal_5=$load(2148);
var _version_6=$load(1680);
async function main(){
const args=process.argv.slice(2);
if(args[0]==="lab")
return(await import(new URL("../lib/cli/lab.js",String(import.meta.url)).href)).labVerb(args.slice(1));
const settings=(0,_cli_command_line_1.ye)(args,process.env,process.stdout);
switch(settings.verb){
case "help":
process.stdout.write(_cli_help_7 .B);
return _exit_status_4 .$.passed;
case "version":
process.stdout.write(`${_version_6 .r}\n`);
return _exit_status_4 .$.passed;
case "plan":
return(await Promise.all([$load.e(514),$load.e(815),$load.e(311),$load.e(120),$load.e(916),$load.e(585),$load.e(21),$load.e(10),$load.e(392),$load.e(295),$load.e(23),$load.e(526)]).then($load.bind($load,6023))).planVerb(settings);
case "rehearse":
return(await Promise.all([$load.e(514),$load.e(815),$load.e(311),$load.e(120),$load.e(916),$load.e(585),$load.e(21),$load.e(10),$load.e(392),$load.e(295),$load.e(23),$load.e(526)]).then($load.bind($load,6023))).rehearseVerb(settings);
case "gate":
return(await Promise.all([$load.e(514),$load.e(815),$load.e(311),$load.e(120),$load.e(916),$load.e(585),$load.e(21),$load.e(10),$load.e(392),$load.e(295),$load.e(23),$load.e(526)]).then($load.bind($load,6023))).gateVerb(settings);
case "drill":
return(await Promise.all([$load.e(514),$load.e(815),$load.e(311),$load.e(894),$load.e(120),$load.e(916),$load.e(585),$load.e(21),$load.e(10),$load.e(442),$load.e(952),$load.e(145)]).then($load.bind($load,8952))).drillVerb(settings);
case "sweep":
return(await Promise.all([$load.e(514),$load.e(815),$load.e(311),$load.e(894),$load.e(120),$load.e(916),$load.e(585),$load.e(21),$load.e(10),$load.e(442),$load.e(952),$load.e(145)]).then($load.bind($load,8952))).sweepVerb(settings);
case "teardown":
return(await Promise.all([$load.e(514),$load.e(815),$load.e(311),$load.e(894),$load.e(120),$load.e(916),$load.e(585),$load.e(21),$load.e(10),$load.e(442),$load.e(952),$load.e(145)]).then($load.bind($load,8952))).teardownVerb(settings);
case "policy":
return(await Promise.all([$load.e(514),$load.e(815),$load.e(311),$load.e(120),$load.e(916),$load.e(585),$load.e(21),$load.e(10),$load.e(392),$load.e(295),$load.e(23),$load.e(526)]).then($load.bind($load,6023))).policyVerb(settings);
case "report":
return(await Promise.all([$load.e(514),$load.e(815),$load.e(311),$load.e(120),$load.e(916),$load.e(585),$load.e(21),$load.e(10),$load.e(392),$load.e(295),$load.e(23),$load.e(526)]).then($load.bind($load,6023))).reportVerb(settings);
}
}
const endsByItself=["drill","teardown","lab"].includes(process.argv[2]??"");
for(const[name,status]of Object.entries(_exit_status_4 .b)){
if(endsByItself)
break;
process.on(name,()=>{
if(process.listenerCount(name)>1)
return;
process.stderr.write(`Interrupted by ${name}.\n`);
process.exit(status);
});
}
const GONE=["EPIPE","EIO"];
process.stderr.on("error",()=>undefined);
process.stdout.once("error",({code,message})=>{
process.stdout.on("error",()=>undefined);
const isGone=GONE.includes(code);
if(!isGone){
const what=`cannot write to standard output: ${message}`;
(0,_cli_print_problems_2.M)([{code:"out.unwritable",what,whose:"yours",next:"Send it somewhere with space left."}]);
}
const status=isGone?_exit_status_4 .$.passed:_exit_status_4 .$.badInput;
if(!endsByItself)
process.exit(status);
process.on("exit",(ended)=>{
if(ended===_exit_status_4 .$.passed&&!isGone)
process.exitCode=_exit_status_4 .$.errored;
});
});
try{
process.exitCode=await main();
}
catch(error){
if(error instanceof _errors_3 .e2||error instanceof _aws_errors_0 .iQ){
const problems=(0,_aws_errors_0.GW)(error);
(0,_cli_print_problems_2.M)(problems);
if(error instanceof _experiment_refusal_5 .P)
process.exitCode=_exit_status_4 .$.refused;
else
process.exitCode=problems.some((problem)=>problem.whose!=="yours")?_exit_status_4 .$.errored:_exit_status_4 .$.badInput;
}
else{
(0,_cli_print_problems_2.M)([
{
code:"bug",
what:error instanceof Error?(error.stack??error.message):String(error),
whose:"ours",
next:"This is a bug in failover-drill; please report it with the command that you ran.",
},
]);
process.exitCode=_exit_status_4 .$.errored;
}
}
__webpack_async_result__();
}catch(e){__webpack_async_result__(e);}},1);
}),
344:
((_webpack_module,$out,$load)=>{
$load.d($out,{
B:()=>(helpText)
});
const helpText=`failover-drill: prove that a site fails over to its error page and comes back, and say how long each step took.

  failover-drill rehearse [DRILL-FILE]   a whole drill of these templates in the lab: no AWS account, seconds
  failover-drill gate     [DRILL-FILE]   rehearses an edit of the templates beside what they were, and says whether failover still works
  failover-drill plan     [DRILL-FILE]   what a drill would do: stacks in order, blast radius, objectives, predicted times
  failover-drill drill    [DRILL-FILE]   the drill itself, on whatever AWS_* points at: AWS, or a lab started with failover-drill lab
  failover-drill sweep    [DRILL-FILE]   starts what dead drills have left stopped, and removes their marks, timers, change sets and locks
  failover-drill teardown [DRILL-FILE]   deletes the stacks that a drill deployed and the templates it uploaded, and no others
  failover-drill policy   [DRILL-FILE]   the smallest IAM policy for that drill file, by role; asks nothing of AWS
  failover-drill report   [JOURNAL]      judges a journal again and prints its report (default out/journal.jsonl)
  failover-drill report --merge REPORT.json ...   many sites or regions in one table, the worst first
  failover-drill lab                     an emulated AWS on this machine for all of the above; see failover-drill lab --help
  failover-drill help

The drill file defaults to failover-drill.yml, then templates/failover-drill.yml. Templates are found relative to it.
Without one, sweep looks in the regions of --region or AWS_REGION, at every site there.

  --seed S            rehearse: exactly this history (default 1); drill, teardown: how long to wait between repeats (default drawn)
  --seeds N           rehearse: N histories beginning with the seed, and how they are spread; gate: N per side (default 100)
  --conditions C      rehearse, gate: calm, realistic (default) or hostile: the delays and error rates of the lab
  --out DIR           where journal.jsonl, report.json, report.html, junit.xml and summary.md go (default out)
  --html FILE         report: also write the report there; likewise --junit FILE and --markdown FILE
  --live              plan: compare with what is deployed; nothing is changed
  --drift             plan: also let CloudFormation detect what was changed by hand (implies --live)
  --bucket NAME       drill, plan, policy, teardown: your bucket for nested and large templates (in place of the drill file's)
  --connect-to RULE   drill: where connections really go, as curl has it (HOST1:PORT1:HOST2:PORT2); may be repeated
  --resolver ADDRESS  drill, plan, sweep, teardown: the recursive resolver to ask (default this machine's, or the lab's)
  --restart-timer R   drill, plan, policy, rehearse: the role with which AWS starts the instances should this machine die, in place of the
                      drill file's; off: accept that nothing does
  --approve DIGEST    drill: only the plan of this digest, as failover-drill plan printed it; refused when anything has changed since
  --dry-run           sweep: only tell what would be done
  --drill ID          sweep: this drill is dead, whatever its deadlines say; no other is looked at
  --region REGION     sweep: where to look; may be repeated
  --base DIR          gate: the folder with the files as they were; the drill file has the same path in it
  --worse SHARE       gate: by how much failover, recovery or outage may take longer (default 10%)
  --fail-on-inconclusive  gate: what cannot be told fails, too
  --role ROLE         policy: drill (default), plan, sweep, deploy (CloudFormation's own) or timer (the restart timer's)
  --account ID        policy: the account, in place of the drill file's
  --yes, -y           teardown: do not ask
  --json              print the report as JSON instead of text
  --quiet, -q         print the verdict only
  --version           print the version
  AWS_MAX_ATTEMPTS=N  drill, plan, teardown: how often a call is tried that AWS throttles or loses (default 10)
  NO_COLOR=1          no colour (there is none anyway where the output is no terminal)

Exit status: 0 passed, 1 failed (an objective missed or a check deviated), 2 bad input (nothing ran), 3 inconclusive,
4 refused (nothing was touched), 5 errored (AWS refused or failed something, such as a deployment, or this program did), 130 interrupted
(129 and 143: by SIGHUP and SIGTERM). Of sweep: 0 nothing of a dead drill was found, 6 something was and all of it is mended, 7 not all of it.
With --seeds the status is that of the worst outcome.
`;
}),
5229:
((_webpack_module,$out,$load)=>{
$load.d($out,{
M:()=>(printProblems)
});
var _errors_0=$load(9807);
var _report_clean_1=$load(5848);
function printProblems(problems){
for(const problem of problems){
for(const line of(0,_errors_0.YK)(problem).split("\n"))
process.stderr.write(`${/^ */.exec(line)?.[0]}${(0,_report_clean_1.u)(line)}\n`);
}
if(problems.length>1)
process.stderr.write(`${problems.length} problems.\n`);
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
})
};
