export const id=898;
export const ids=[898,229,610];
export const modules={
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
8123:
((_webpack_module,$out,$load)=>{
$load.d($out,{
$:()=>(exitStatus),
b:()=>(signalStatus)
});
const exitStatus={
passed:0,
failed:1,
badInput:2,
inconclusive:3,
refused:4,
errored:5,
swept:6,
notSwept:7,
interrupted:130,
};
const signalStatus={SIGINT:exitStatus.interrupted,SIGTERM:143,SIGHUP:129};
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
