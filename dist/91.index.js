export const id=91;
export const ids=[91];
export const modules={
7091:
((_webpack_module,$out,$load)=>{
$load.d($out,{
printLivePlan:()=>(printLivePlan)
});
var _errors_0=$load(9807);
var _report_clean_4=$load(5848);
var _report_colour_1=$load(3693);
var _report_console_section_2=$load(3564);
var _report_layout_3=$load(5039);
const WORDS={
create:"create",
replace:"delete and create",
update:"update",
nothing:"no change",
wait:"wait",
refused:"refused",
};
const EDITS="What an edit replaces or removes shows only in the drill's own change set; unless safety.replace is allow, the drill refuses it before it changes anything.";
function printLivePlan(live,options){
const paint=(0,_report_colour_1.M)(options.colour);
const page={paint,width:(0,_report_layout_3.qz)(options)};
const where=live.world==="lab"?"the lab":`account ${live.account}`;
const lines=[
...(0,_report_console_section_2.uW)(page,"STACKS NOW",stackLines(live.stacks,paint,page.width - 2),(0,_report_clean_4.u)(where)),
...(0,_report_console_section_2.uW)(page,"BLAST RADIUS NOW",radiusLines(live.radius)),
...(0,_report_console_section_2.uW)(page,"DRIFT",(live.drift??[]).flatMap((drift)=>driftLines(drift,paint,page.width - 2))),
...(0,_report_console_section_2.uW)(page,"A DRILL WOULD BE REFUSED NOW",live.problems.flatMap((problem)=>(0,_report_layout_3.wW)("! ",(0,_report_clean_4.u)((0,_errors_0.YK)(problem)),page.width - 2).map(paint.red))),
];
return `${lines.join("\n")}\n`;
}
function stackLines(stacks,paint,width){
const painted={
create:paint.green,
replace:paint.yellow,
update:paint.yellow,
nothing:paint.dim,
wait:paint.yellow,
refused:paint.red,
};
const heads=(0,_report_layout_3.YB)(stacks.map(({key,name,status,would})=>[key,(0,_report_clean_4.u)(name),status??"not there",{text:WORDS[would],paint:painted[would]}]));
const lines=stacks.flatMap(({why},index)=>[
heads[index]??"",
...why.flatMap((reason)=>(0,_report_layout_3.wW)("    ",(0,_report_clean_4.u)(reason),width)),
]);
return stacks.some(({would})=>would==="update")?[...lines,...(0,_report_layout_3.wW)("",EDITS,width).map(paint.dim)]:lines;
}
function radiusLines(radius){
if(radius===undefined)
return["not known before all stacks are deployed"];
const{targets,bystanders}=radius;
return[
...(targets.length===0
?["no instance"]
:targets.map(({id,zone,name,optIn})=>(0,_report_clean_4.u)([id,zone,name??"",optIn].join("  ")))),
...(bystanders.length===0?[]:[`not to be touched: ${bystanders.join(", ")}`]),
];
}
function driftLines(drift,paint,width){
if("missing" in drift)
return(0,_report_layout_3.wW)("",(0,_report_clean_4.u)(`${drift.key}: not known: ${drift.missing}`),width).map(paint.yellow);
const colour=drift.drift==="IN_SYNC"?paint.green:drift.drift==="DRIFTED"?paint.red:paint.yellow;
return[
`${drift.key}: ${colour(drift.drift)}`,
...(drift.incomplete===undefined?[]:(0,_report_layout_3.wW)("    ",(0,_report_clean_4.u)(drift.incomplete),width)),
...drift.resources.flatMap(({logicalId,type,status,differences})=>[
...(0,_report_layout_3.wW)("    ",(0,_report_clean_4.u)(`${logicalId} (${type}): ${status}`),width),
...differences.flatMap(({path,expected,actual})=>(0,_report_layout_3.wW)("      ",(0,_report_clean_4.u)(`${path}: ${expected} -> ${actual}`),width)),
]),
];
}
})
};
