export const id=82;
export const ids=[82];
export const modules={
5082:
((_webpack_module,$out,$load)=>{
$load.r($out);
$load.d($out,{
post:()=>(post)
});
var _src_aws_errors_0=$load(3921);
var _src_cli_network_flags_1=$load(4999);
var _src_errors_2=$load(9807);
var _src_report_clean_6=$load(5848);
var _src_safety_undone_7=$load(9778);
var _runner_3=$load(6854);
var _saved_state_4=$load(4529);
var _words_5=$load(3023);
async function post(runner,log,environment){
try{
await putRight(runner,log,environment);
}
finally{
const evidence=(0,_saved_state_4.rh)(runner);
if(evidence!==undefined)
await(await Promise.all([$load.e(306),$load.e(216)]).then($load.bind($load,4216))).keepEvidence(runner,evidence,environment);
}
}
async function putRight(runner,log,environment){
const saved=(0,_saved_state_4.FW)(runner);
if(saved===undefined){
process.stdout.write("Nothing is left to be put right.\n");
return;
}
const{drill}=saved;
const known=(0,_saved_state_4.bz)(runner,saved);
const left=(0,_saved_state_4.jf)(known);
if(left==="nothing"){
process.stdout.write(`${drill} has left nothing that had to be put right.\n`);
return;
}
if(known.unreadable!==undefined)
process.stdout.write(`The journal of ${drill} cannot be read: ${(0,_src_report_clean_6.u)(known.unreadable)}\n`);
process.stdout.write(`${drill} did not end as it should: looking for what it left.\n`);
log.said();
try{
const{sweepCutOff}=await Promise.all([$load.e(771),$load.e(815),$load.e(311),$load.e(894),$load.e(290),$load.e(942),$load.e(101),$load.e(10),$load.e(512),$load.e(442),$load.e(347),$load.e(898)]).then($load.bind($load,4347));
const toStart=(0,_src_safety_undone_7.sC)(known.facts);
const resolver=(0,_src_cli_network_flags_1.J)(saved.resolver||undefined,()=>undefined);
const account=known.facts.findLast((fact)=>fact.kind==="identity")?.account;
const{region,guard,plan}=saved;
const after=await sweepCutOff({drill,region,account,guard,plan,toStart},resolver,environment);
const became=whatBecame(after,toStart);
runner.summary((0,_words_5.E)(`Failover Drill: ${drill} was cut off, and ${became}`,log.said()));
const isMended=after.outcome!=="not-mended";
const title={title:"Failover Drill"};
if(isMended)
runner.warning(`${drill} was cut off, and ${became}.`,title);
else
runner.error(`${drill} was cut off, and ${became}. ${after.problems[0]?.what??""} ${NEXT}`,title);
process.exitCode=isMended?0:1;
}
catch(error){
const problems=(0,_src_aws_errors_0.GW)(error);
for(const problem of problems)
process.stdout.write(`${(0,_src_errors_2.YK)(problem)}\n`);
runner.summary((0,_words_5.g)(`Failover Drill: ${drill} was cut off and could not be cleaned up after`,problems));
(0,_runner_3.fz)(runner,problems);
process.exitCode=left==="perhaps"?0:1;
}
}
const NEXT="Run the Action again with mode: sweep, or look at the instances in the console.";
function whatBecame({outcome,account,region},toStart){
if(outcome==="not-mended")
return "not all could be put right";
if(outcome==="mended")
return "all is put right";
const where=`nothing of it was found in account ${account}, ${region}`;
return toStart.length===0?where:`its instances run; ${where}`;
}
})
};
