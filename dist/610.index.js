export const id=610;
export const ids=[610,229];
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
})
};
