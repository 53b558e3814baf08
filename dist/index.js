import{createRequire as $require}from "module";
var __webpack_modules__=({
181:
((module)=>{
module.exports=$require(import.meta.url)("buffer");
}),
3339:
((module)=>{
module.exports=$require(import.meta.url)("module");
}),
6698:
((module)=>{
module.exports=$require(import.meta.url)("node:async_hooks");
}),
4573:
((module)=>{
module.exports=$require(import.meta.url)("node:buffer");
}),
3802:
((module)=>{
module.exports=$require(import.meta.url)("node:child_process");
}),
7598:
((module)=>{
module.exports=$require(import.meta.url)("node:crypto");
}),
1314:
((module)=>{
module.exports=$require(import.meta.url)("node:dgram");
}),
610:
((module)=>{
module.exports=$require(import.meta.url)("node:dns");
}),
3024:
((module)=>{
module.exports=$require(import.meta.url)("node:fs");
}),
1455:
((module)=>{
module.exports=$require(import.meta.url)("node:fs/promises");
}),
7067:
((module)=>{
module.exports=$require(import.meta.url)("node:http");
}),
4708:
((module)=>{
module.exports=$require(import.meta.url)("node:https");
}),
8995:
((module)=>{
module.exports=$require(import.meta.url)("node:module");
}),
7030:
((module)=>{
module.exports=$require(import.meta.url)("node:net");
}),
8161:
((module)=>{
module.exports=$require(import.meta.url)("node:os");
}),
6760:
((module)=>{
module.exports=$require(import.meta.url)("node:path");
}),
1708:
((module)=>{
module.exports=$require(import.meta.url)("node:process");
}),
481:
((module)=>{
module.exports=$require(import.meta.url)("node:readline");
}),
6848:
((module)=>{
module.exports=$require(import.meta.url)("node:readline/promises");
}),
7075:
((module)=>{
module.exports=$require(import.meta.url)("node:stream");
}),
3136:
((module)=>{
module.exports=$require(import.meta.url)("node:url");
}),
7975:
((module)=>{
module.exports=$require(import.meta.url)("node:util");
}),
714:
((module)=>{
module.exports=$require(import.meta.url)("node:vm");
}),
5919:
((module)=>{
module.exports=$require(import.meta.url)("node:worker_threads");
}),
8522:
((module)=>{
module.exports=$require(import.meta.url)("node:zlib");
}),
932:
((module)=>{
module.exports=$require(import.meta.url)("process");
}),
7116:
((_webpack_module,$out,$load)=>{
$load.d($out,{
ay:()=>(commandLine),
w9:()=>(takeOver)
});
const escapeText=(text)=>text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A");
const escapeProperty=(text)=>escapeText(text).replaceAll(":","%3A").replaceAll(",","%2C");
function commandLine(name,properties,text){
const given=Object.entries(properties).flatMap(([key,value])=>value===undefined?[]:`${key}=${escapeProperty(String(value))}`);
return `::${name}${given.length===0?"":` ${given.join(",")}`}::${escapeText(text)}`;
}
function harmless(text){
return text.replace(/(^|[\r\n\v\f\u0085\u2028\u2029])(\s*)::/g,"$1$2: :").replaceAll("##[","# #[");
}
function takeOver(out,error){
const write=out.write.bind(out);
const before={out:out.write,error:error.write};
let kept="";
let line="";
const say=(text)=>{
const lines=`${line}${text}`.split("\n");
line=lines.pop()??"";
if(lines.length===0)
return;
const whole=harmless(`${lines.join("\n")}\n`);
kept +=whole;
write(whole);
};
const finish=()=>{
if(line!=="")
say("\n");
};
const replaced=(chunk,...rest)=>{
say(typeof chunk==="string"?chunk:Buffer.from(chunk).toString("utf8"));
const done=rest.find((given)=>typeof given==="function");
if(done!==undefined)
queueMicrotask(done);
return true;
};
out.write=replaced;
error.write=replaced;
return{
command:(text)=>{
finish();
write(`${text}\n`);
},
said:()=>{
finish();
const text=kept;
kept="";
return text;
},
release:()=>{
finish();
out.write=before.out;
error.write=before.error;
},
};
}
}),
6854:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Eo:()=>(STATE_LIMIT),
fz:()=>(annotate),
ji:()=>(createRunner)
});
var node_fs_0=$load(3024);
var _src_random_fresh_seed_1=$load(4136);
var _log_2=$load(7116);
const SUMMARY_LIMIT=1_000_000;
const STATE_LIMIT=32_000;
function createRunner(environment,write){
const told=(name,text,place={})=>write((0,_log_2.ay)(name,{...place},text));
const keep=(variable,name,value)=>{
const path=environment[variable];
if(!path)
return;
const end=`end-${(0,_src_random_fresh_seed_1.W)()}${(0,_src_random_fresh_seed_1.W)()}`;
const file=(0,node_fs_0.openSync)(path,"a");
try{
(0,node_fs_0.writeSync)(file,`${name}<<${end}\n${value}\n${end}\n`);
(0,node_fs_0.fsyncSync)(file);
}
finally{
(0,node_fs_0.closeSync)(file);
}
};
let summarised=0;
return{
input:(name)=>(environment[`INPUT_${name.replaceAll(" ","_").toUpperCase()}`]??"").trim(),
setOutput:(name,value)=>keep("GITHUB_OUTPUT",name,value),
saveState:(name,value)=>keep("GITHUB_STATE",name,value),
state:(name)=>environment[`STATE_${name}`]??"",
summary:(markdown)=>{
const path=environment.GITHUB_STEP_SUMMARY;
if(!path)
return;
const text=within(markdown,SUMMARY_LIMIT-summarised);
summarised +=Buffer.byteLength(text);
(0,node_fs_0.appendFileSync)(path,text);
},
group:(title)=>told("group",title),
endGroup:()=>told("endgroup",""),
debug:(text)=>{
if(environment.RUNNER_DEBUG==="1")
told("debug",text);
},
isDebug:environment.RUNNER_DEBUG==="1",
error:(text,place)=>told("error",text,place),
warning:(text,place)=>told("warning",text,place),
notice:(text,place)=>told("notice",text,place),
mask:(secret)=>{
for(const line of secret.split("\n").filter((part)=>part.trim()!==""))
told("add-mask",line);
},
};
}
function within(markdown,limit){
if(Buffer.byteLength(markdown)<=limit)
return markdown;
const note="\n\n(Cut here: a summary may have 1 MiB. All of it is in the report's files.)\n";
const room=Math.max(0,limit-Buffer.byteLength(note));
const whole=Buffer.from(markdown).subarray(0,room).toString("utf8");
return `${whole.slice(0,Math.max(0,whole.lastIndexOf("\n")))}${note}`;
}
const ANNOTATIONS=8;
function annotate(runner,problems){
for(const{what,next,code,place}of problems.slice(0,ANNOTATIONS))
runner.error(`${what} ${next}`,{title:code,file:place?.file,line:place?.line,col:place?.column});
if(problems.length>ANNOTATIONS)
runner.error(`and ${problems.length-ANNOTATIONS} more, see the log`);
}
}),
4136:
((_webpack_module,$out,$load)=>{
$load.d($out,{
W:()=>(freshSeed)
});
var node_crypto_0=$load(7598);
function freshSeed(){
return(0,node_crypto_0.randomBytes)(6).toString("hex");
}
}),
1680:
((_webpack_module,$out,$load)=>{
$load.d($out,{
r:()=>(version)
});
const package_namespaceObject={"rE":"0.1.0"};
const version=package_namespaceObject.rE;
})
});
var __webpack_module_cache__={};
function $load(moduleId){
var cachedModule=__webpack_module_cache__[moduleId];
if(cachedModule!==undefined){
return cachedModule.exports;
}
var module=__webpack_module_cache__[moduleId]={
exports:{}
};
var threw=true;
try{
__webpack_modules__[moduleId](module,module.exports,$load);
threw=false;
}finally{
if(threw)delete __webpack_module_cache__[moduleId];
}
return module.exports;
}
$load.m=__webpack_modules__;
if(typeof $load!=='undefined')$load.ab=decodeURIComponent(new URL('.',import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+ "/";
(()=>{
var webpackQueues=typeof Symbol==="function"?Symbol("webpack queues"):"__webpack_queues__";
var webpackExports=typeof Symbol==="function"?Symbol("webpack exports"):"$out";
var webpackError=typeof Symbol==="function"?Symbol("webpack error"):"__webpack_error__";
var resolveQueue=(queue)=>{
if(queue&&queue.d<1){
queue.d=1;
queue.forEach((fn)=>(fn.r--));
queue.forEach((fn)=>(fn.r--?fn.r++:fn()));
}
}
var wrapDeps=(deps)=>(deps.map((dep)=>{
if(dep!==null&&typeof dep==="object"){
if(dep[webpackQueues])return dep;
if(dep.then){
var queue=[];
queue.d=0;
dep.then((r)=>{
obj[webpackExports]=r;
resolveQueue(queue);
},(e)=>{
obj[webpackError]=e;
resolveQueue(queue);
});
var obj={};
obj[webpackQueues]=(fn)=>(fn(queue));
return obj;
}
}
var ret={};
ret[webpackQueues]=x=>{};
ret[webpackExports]=dep;
return ret;
}));
$load.a=(module,body,hasAwait)=>{
var queue;
hasAwait&&((queue=[]).d=-1);
var depQueues=new Set();
var exports=module.exports;
var currentDeps;
var outerResolve;
var reject;
var promise=new Promise((resolve,rej)=>{
reject=rej;
outerResolve=resolve;
});
promise[webpackExports]=exports;
promise[webpackQueues]=(fn)=>(queue&&fn(queue),depQueues.forEach(fn),promise["catch"](x=>{}));
module.exports=promise;
body((deps)=>{
currentDeps=wrapDeps(deps);
var fn;
var getResult=()=>(currentDeps.map((d)=>{
if(d[webpackError])throw d[webpackError];
return d[webpackExports];
}))
var promise=new Promise((resolve)=>{
fn=()=>(resolve(getResult));
fn.r=0;
var fnQueue=(q)=>(q!==queue&&!depQueues.has(q)&&(depQueues.add(q),q&&!q.d&&(fn.r++,q.push(fn))));
currentDeps.map((dep)=>(dep[webpackQueues](fnQueue)));
});
return fn.r?promise:getResult();
},(err)=>((err?reject(promise[webpackError]=err):outerResolve(exports)),resolveQueue(queue)));
queue&&queue.d<0&&(queue.d=0);
};
})();
(()=>{
var getProto=Object.getPrototypeOf?(obj)=>(Object.getPrototypeOf(obj)):(obj)=>(obj.__proto__);
var leafPrototypes;
$load.t=function(value,mode){
if(mode&1)value=this(value);
if(mode&8)return value;
if(typeof value==='object'&&value){
if((mode&4)&&value.__esModule)return value;
if((mode&16)&&typeof value.then==='function')return value;
}
var ns=Object.create(null);
$load.r(ns);
var def={};
leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)];
for(var current=mode&2&&value;typeof current=='object'&&!~leafPrototypes.indexOf(current);current=getProto(current)){
Object.getOwnPropertyNames(current).forEach((key)=>(def[key]=()=>(value[key])));
}
def['default']=()=>(value);
$load.d(ns,def);
return ns;
};
})();
(()=>{
$load.d=(exports,definition)=>{
for(var key in definition){
if($load.o(definition,key)&&!$load.o(exports,key)){
Object.defineProperty(exports,key,{enumerable:true,get:definition[key]});
}
}
};
})();
(()=>{
$load.f={};
$load.e=(chunkId)=>{
return Promise.all(Object.keys($load.f).reduce((promises,key)=>{
$load.f[key](chunkId,promises);
return promises;
},[]));
};
})();
(()=>{
$load.u=(chunkId)=>{
return "" + chunkId + ".index.js";
};
})();
(()=>{
$load.o=(obj,prop)=>(Object.prototype.hasOwnProperty.call(obj,prop))
})();
(()=>{
$load.r=(exports)=>{
if(typeof Symbol!=='undefined'&&Symbol.toStringTag){
Object.defineProperty(exports,Symbol.toStringTag,{value:'Module'});
}
Object.defineProperty(exports,'__esModule',{value:true});
};
})();
(()=>{
var installedChunks={
792:0
};
var installChunk=(data)=>{
var{ids,modules,runtime}=data;
var moduleId,chunkId,i=0;
for(moduleId in modules){
if($load.o(modules,moduleId)){
$load.m[moduleId]=modules[moduleId];
}
}
if(runtime)runtime($load);
for(;i<ids.length;i++){
chunkId=ids[i];
if($load.o(installedChunks,chunkId)&&installedChunks[chunkId]){
installedChunks[chunkId][0]();
}
installedChunks[ids[i]]=0;
}
}
$load.f.j=(chunkId,promises)=>{
var installedChunkData=$load.o(installedChunks,chunkId)?installedChunks[chunkId]:undefined;
if(installedChunkData!==0){
if(installedChunkData){
promises.push(installedChunkData[1]);
}else{
if(true){
var promise=import("./" + $load.u(chunkId)).then(installChunk,(e)=>{
if(installedChunks[chunkId]!==0)installedChunks[chunkId]=undefined;
throw e;
});
var promise=Promise.race([promise,new Promise((resolve)=>(installedChunkData=installedChunks[chunkId]=[resolve]))])
promises.push(installedChunkData[1]=promise);
}
}
}
};
})();
var $out={};
$load.d($out,{
EH:()=>(workers),
G5:()=>(command),
PM:()=>(step)
});
var _src_version_0=$load(1680);
var _log_2=$load(7116);
var _runner_1=$load(6854);
async function step(name){
const log=(0,_log_2.w9)(process.stdout,process.stderr);
const runner=(0,_runner_1.ji)(process.env,log.command);
process.stdout.write(`Failover Drill ${_src_version_0 .r}, Node ${process.versions.node}\n`);
try{
const parts=await $load.e(176).then($load.bind($load,9176));
if(name==="main")
await(await parts.main())(runner,log,process.env);
else
await(await parts.post())(runner,log,process.env);
}
catch(error){
const text=error instanceof Error?(error.stack??error.message):String(error);
process.stdout.write(`A bug in Failover Drill: ${text}\n`);
runner.error(`A bug in Failover Drill: ${text.split("\n")[0]}`,{title:"Failover Drill"});
process.exitCode=1;
}
finally{
log.release();
}
}
async function command(){
await(await $load.e(176).then($load.bind($load,9176))).command();
}
const workers={
rehearse:async()=>(await $load.e(176).then($load.bind($load,9176))).rehearse(),
lambda:async()=>(await $load.e(176).then($load.bind($load,9176))).lambda(),
};
var $outcommand=$out.G5;
var $outstep=$out.PM;
var $outworkers=$out.EH;
export{$outcommand as command,$outstep as step,$outworkers as workers};
