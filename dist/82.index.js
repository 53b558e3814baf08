export const id=82;
export const ids=[82];
export const modules={
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
const{sweepVerb}=await Promise.all([$load.e(514),$load.e(815),$load.e(311),$load.e(894),$load.e(907),$load.e(250),$load.e(21),$load.e(80),$load.e(442),$load.e(760),$load.e(148)]).then($load.bind($load,2760));
const{readDrill}=await Promise.all([$load.e(815),$load.e(311),$load.e(907),$load.e(21)]).then($load.bind($load,7021));
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
})
};
