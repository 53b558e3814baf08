export const id=826;
export const ids=[826];
export const modules={
826:
((_webpack_module,__unused_webpack_$out,$load)=>{
var external_node_worker_threads_=$load(5919);
var external_node_module_=$load(8995);
var external_node_vm_=$load(714);
var seeded=$load(5450);
var runtimes=$load(1607);
const RETRYABLE=new Set([
"SlowDown",
"Throttling",
"ThrottlingException",
"RequestLimitExceeded",
"TooManyRequestsException",
"RequestTimeout",
]);
const TOKENS={
ListObjectsV2:["ContinuationToken","NextContinuationToken"],
ListBuckets:["ContinuationToken","ContinuationToken"],
ListFunctions:["Marker","NextMarker"],
};
function awsSdkModule(service,requests){
const made=new Map();
const aggregated=service.replaceAll("-","");
const make=(name)=>{
if(name.endsWith("Client"))
return clientClass(service,requests);
if(name.endsWith("Command"))
return commandClass(name.slice(0,-"Command".length));
if(name.startsWith("paginate"))
return paginator(name.slice("paginate".length));
if(name.toLowerCase()===aggregated)
return aggregatedClass(service,requests);
if(/^[A-Z]/.test(name))
return errorClass(name);
return undefined;
};
return new Proxy({},{
has:(_target,name)=>typeof name==="string"&&name!=="default"&&name!=="then",
get:(_target,name)=>{
if(typeof name!=="string"||name==="then"||name==="default")
return undefined;
if(!made.has(name))
made.set(name,make(name));
return made.get(name);
},
});
}
function commandClass(operation){
return class{
operation=operation;
input;
constructor(input={}){
this.input=input;
}
};
}
function clientClass(service,requests){
return class Client{
config;
middlewareStack={add:()=>undefined,use:()=>undefined};
constructor(configuration={}){
this.config=configuration;
}
send(command,options,callback){
const done=typeof options==="function"?options:callback;
const signal=typeof options==="object"?options.abortSignal:undefined;
const answer=send(service,requests,command,this.config,signal);
if(done===undefined)
return answer;
answer.then((output)=>done(null,output),done);
return undefined;
}
destroy(){}
};
}
function aggregatedClass(service,requests){
const Client=clientClass(service,requests);
return class extends Client{
constructor(configuration){
super(configuration);
return new Proxy(this,{
get:(client,name)=>{
if(typeof name!=="string"||name in client||name==="then")
return Reflect.get(client,name);
const Command=commandClass(name.charAt(0).toUpperCase()+ name.slice(1));
return(input,options,callback)=>client.send(new Command(input),options,callback);
},
});
}
};
}
function paginator(operation){
const[inputToken,outputToken]=TOKENS[operation]??["NextToken","NextToken"];
const Command=commandClass(operation);
return async function*({client},input){
let token=input[inputToken];
do{
const output=await client.send(new Command({...input,[inputToken]:token}));
yield output;
token=output[outputToken];
}while(token!==undefined&&token!=="");
};
}
function errorClass(name){
return class extends Error{
static[Symbol.hasInstance](value){
return value instanceof Error&&(value.name===name||(name.endsWith("ServiceException")&&"$metadata" in value));
}
};
}
async function send(service,requests,command,configuration,signal){
const{maxAttempts=3}=configuration;
const attempts=typeof maxAttempts==="function"?await maxAttempts():maxAttempts;
for(let attempt=1;;attempt +=1){
try{
return revived(await call(service,requests,command,signal));
}
catch(error){
const{name,$metadata}=error;
const retryable=RETRYABLE.has(name)||($metadata?.httpStatusCode??0)>=500;
if(!retryable||$metadata?.httpStatusCode===501||attempt>=attempts||signal?.aborted)
throw error;
await new Promise((resolve)=>requests.ask({kind:"sleep",millis:100 * 2 **(attempt - 1)},resolve));
}
}
}
function call(service,{ask},{operation,input},signal){
return new Promise((resolve,reject)=>{
const abort=()=>reject(Object.assign(new Error("Request aborted"),{name:"AbortError"}));
if(signal?.aborted){
abort();
return;
}
signal?.addEventListener("abort",abort,{once:true});
ask({kind:"aws",service,operation,input},(answer)=>{
signal?.removeEventListener("abort",abort);
if(answer.ok)
resolve(answer.value);
else
reject(Object.assign(new Error(answer.error.message),answer.error,{$fault:"client"}));
});
});
}
function revived(output){
const body=output?.Body;
if(!(body?.bytes instanceof Uint8Array))
return output;
const{bytes}=body;
return Object.assign(output,{
Body:{
transformToString:async(encoding)=>Buffer.from(bytes).toString(encoding),
transformToByteArray:async()=>new Uint8Array(bytes),
},
});
}
function cfnResponseModule({ask,log}){
const send=(event,context,status,data,physicalId,noEcho)=>new Promise((resolve)=>{
const{ResponseURL,StackId,RequestId,LogicalResourceId}=event;
const body=JSON.stringify({
Status:status,
Reason:`See the details in CloudWatch Log Stream: ${context.logStreamName}`,
PhysicalResourceId:physicalId??context.logStreamName,
StackId,
RequestId,
LogicalResourceId,
NoEcho:noEcho??false,
Data:data,
});
const headers={"content-type":"","content-length":String(Buffer.byteLength(body))};
ask({kind:"http",request:{method:"PUT",url:ResponseURL,headers,body}},(answer)=>{
log(answer.ok?"Status code: 200":`send(..) failed: ${answer.error.message}`);
context.done();
resolve();
});
});
return{SUCCESS:"SUCCESS",FAILED:"FAILED",send};
}
function over(base,own){
return Object.create(base,Object.getOwnPropertyDescriptors(own));
}
function dateShim({now}){
return new Proxy(Date,{
construct:(target,given,newTarget)=>Reflect.construct(target,given.length===0?[now()]:given,newTarget),
apply:()=>new Date(now()).toString(),
get:(target,name)=>(name==="now"?now:Reflect.get(target,name)),
});
}
function mathShim(random){
return over(Math,{random:()=>random.next()});
}
function cryptoShim(real,random){
const randomBytes=(length)=>Buffer.from((0,seeded.ay)(random,2 * length),"hex");
const drawn={
randomBytes,
randomUUID:()=>{
const hex=(length)=>(0,seeded.ay)(random,length);
return `${hex(8)}-${hex(4)}-4${hex(3)}-${"89ab"[Math.floor(random.next()* 4)]}${hex(3)}-${hex(12)}`;
},
randomInt:(low,high)=>{
const[from,to]=high===undefined?[0,low]:[low,high];
return from+Math.floor(random.next()*(to-from));
},
getRandomValues:(values)=>{
new Uint8Array(values.buffer,values.byteOffset,values.byteLength).set(randomBytes(values.byteLength));
return values;
},
};
return new Proxy(real,{
get:(target,name)=>{
if(typeof name==="string"&&name in drawn)
return drawn[name];
const value=Reflect.get(target,name,target);
return typeof value==="function"?value.bind(target):value;
},
});
}
var external_node_util_=$load(7975);
function consoleShim({log}){
const write=(...values)=>log((0,external_node_util_.format)(...values));
return over(console,{
log:write,
info:write,
warn:write,
error:write,
debug:write,
trace:write,
dir:write,
});
}
function fetchShim({ask}){
return(resource,options={})=>new Promise((resolve,reject)=>{
const url=typeof resource==="object"&&resource!==null&&"url" in resource?String(resource.url):String(resource);
const given=options.headers??{};
const headers=Symbol.iterator in given?Object.fromEntries(given):given;
const request={
method:(options.method??"GET").toUpperCase(),
url,
headers:lowerCaseKeys(headers),
body:bodyText(options.body),
};
ask({kind:"http",request},(answer)=>{
if(answer.ok)
resolve(fetchResponse(url,answer.value));
else
reject(new TypeError("fetch failed",{cause:Object.assign(new Error(answer.error.message),{code:answer.error.name})}));
});
});
}
function bodyText(body){
if(body===undefined||body===null)
return "";
if(typeof body==="string")
return body;
if(body instanceof Uint8Array||body instanceof ArrayBuffer)
return new TextDecoder().decode(body);
if(body instanceof URLSearchParams)
return body.toString();
throw new TypeError("the lab carries request bodies of text or bytes only");
}
function lowerCaseKeys(headers){
return Object.fromEntries(Object.entries(headers).map(([name,value])=>[name.toLowerCase(),String(value)]));
}
function fetchResponse(url,{status,headers,body}){
const text=async()=>body;
return{
url,
status,
statusText:"",
ok:status>=200&&status<300,
headers:new Map(Object.entries(headers)),
text,
json:async()=>JSON.parse(body),
arrayBuffer:async()=>new TextEncoder().encode(body).buffer,
};
}
var external_node_stream_=$load(7075);
function httpModule(requests,scheme){
const request=(...given)=>startRequest(requests,scheme,given);
const get=(...given)=>{
const started=startRequest(requests,scheme,given);
started.end();
return started;
};
class Agent{
destroy(){}
}
return{request,get,Agent,globalAgent:new Agent()};
}
function startRequest({ask},scheme,given){
const[first,second]=given;
const onResponse=given.find((value)=>typeof value==="function");
const isUrl=typeof first==="string"||first instanceof URL;
const options=((isUrl?second:first)??{});
const target=isUrl?new URL(String(first)):undefined;
const host=options.hostname??options.host??target?.hostname??"localhost";
const port=options.port??target?.port??"";
const path=options.path??(target===undefined?"/":`${target.pathname}${target.search}`);
const url=`${options.protocol??target?.protocol??`${scheme}:`}//${host}${port===""?"":`:${port}`}${path}`;
const headers={...options.headers};
const chunks=[];
const request=new external_node_stream_.Writable({
write:(chunk,encoding,done)=>{
chunks.push(typeof chunk==="string"?Buffer.from(chunk,encoding):chunk);
done();
},
final:(done)=>{
const body=Buffer.concat(chunks).toString();
ask({kind:"http",request:{method:options.method??"GET",url,headers:lowerCaseKeys(headers),body}},(answer)=>{
if(answer.ok)
request.emit("response",responseOf(answer.value));
else
request.emit("error",Object.assign(new Error(answer.error.message),{code:answer.error.name}));
});
done();
},
});
if(onResponse!==undefined)
request.once("response",onResponse);
return Object.assign(request,{
setHeader:(name,value)=>{
headers[name]=value;
},
setTimeout:()=>request,
flushHeaders:()=>undefined,
abort:()=>request.destroy(),
});
}
function responseOf({status,headers,body}){
return Object.assign(external_node_stream_.Readable.from(body===""?[]:[Buffer.from(body)]),{statusCode:status,statusMessage:"",headers});
}
function timers({ask,cancel}){
const byCall=new Map();
const start=(millis,run)=>{
const timer={
call:-1,
ref:()=>timer,
unref:()=>timer,
hasRef:()=>true,
[Symbol.toPrimitive]:()=>timer.call,
};
timer.call=ask({kind:"sleep",millis:Math.max(0,Number(millis)||0)},run);
byCall.set(timer.call,timer);
return timer;
};
const clear=(timer)=>{
const found=typeof timer==="number"?byCall.get(timer):timer;
if(found!==undefined&&found!==null)
cancel(found.call);
};
const repeat=(timer,millis,run)=>{
timer.call=ask({kind:"sleep",millis:Math.max(1,Number(millis)||1)},()=>{
repeat(timer,millis,run);
run();
});
byCall.set(timer.call,timer);
};
return{
setTimeout:(run,millis=1,...given)=>start(millis,()=>run(...given)),
setImmediate:(run,...given)=>start(0,()=>run(...given)),
setInterval:(run,millis=1,...given)=>{
const timer=start(Math.max(1,Number(millis)||1),()=>{
repeat(timer,millis,()=>run(...given));
run(...given);
});
return timer;
},
clearTimeout:clear,
clearInterval:clear,
clearImmediate:clear,
};
}
function promiseTimers({ask}){
const wait=(millis,value)=>new Promise((resolve)=>ask({kind:"sleep",millis},()=>resolve(value)));
return{
setTimeout:(millis=1,value)=>wait(Math.max(0,millis),value),
setImmediate:(value)=>wait(0,value),
scheduler:{wait:(millis)=>wait(millis,undefined),yield:()=>wait(0,undefined)},
};
}
const FILE="/var/task/index.js";
const nodeRequire=(0,external_node_module_.createRequire)(import.meta.url);
const WITHHELD=new Set(["child_process","cluster","dgram","dns","http2","inspector","net","tls","vm","worker_threads"]);
const compiled=new Map();
function loadHandler(code,requests,seed){
const version=(0,runtimes.bA)(code.runtime)??0;
const globals=globalShims(code,requests,seed);
const names=Object.keys(globals);
const module={exports:{}};
const load=wrapper(code.source,names)(...names.map((name)=>globals[name]));
load.call(module.exports,module.exports,globals.__require,module,FILE,"/var/task");
const[file,...path]=code.handler.split(".");
if(file!=="index")
throw named("Runtime.ImportModuleError",`Error: Cannot find module '${file}'`);
const handler=path.reduce((value,key)=>value?.[key],module.exports);
if(typeof handler!=="function")
throw named("Runtime.HandlerNotFound",`${code.handler} is undefined or not exported`);
if(version>=24&&handler.length>=3){
throw named("Runtime.CallbackHandlerDeprecated","AWS Lambda has removed support for callback-based function handlers starting with Node.js 24. You need to modify this function to use a supported handler signature to use Node.js 24 or later.");
}
return(event,context,endings)=>module_scope_call(handler,event,context,endings);
}
function module_scope_call(handler,event,context,{succeed,fail}){
const callback=(error,value)=>(error?fail(error):succeed(value));
try{
const outcome=handler(event,context,callback);
if(typeof outcome?.then==="function"){
outcome.then(succeed,(error)=>fail(error));
}
else if(outcome!==undefined){
succeed(outcome);
}
}
catch(error){
fail(error);
}
}
function wrapper(source,names){
const known=compiled.get(source);
if(known!==undefined)
return known;
const head="return function (exports, require, module, __filename, __dirname) {";
const body=`${head}${source.replace(/(?<![\w$.])import\s*\(/g,"__import(")}\n}`;
try{
const made=(0,external_node_vm_.compileFunction)(body,[...names],{filename:FILE,columnOffset:-head.length});
if(compiled.size>100)
compiled.clear();
compiled.set(source,made);
return made;
}
catch(error){
throw named("Runtime.UserCodeSyntaxError",`SyntaxError: ${error.message}`);
}
}
function globalShims(code,requests,seed){
const random=(0,seeded.sk)(`lambda:${seed}`);
const clock=timers(requests);
const shims={
...clock,
console:consoleShim(requests),
crypto:cryptoShim(globalThis.crypto,random),
Date:dateShim(requests),
fetch:fetchShim(requests),
Math:mathShim(random),
performance:{now:()=>requests.now(),timeOrigin:0},
process:processShim(code,requests),
};
const modules=moduleShims(shims,requests,random);
const load=(name)=>modules(name.replace(/^node:/,""));
shims.__require=Object.assign((name)=>load(name),{resolve:(name)=>name});
shims.__import=async(name)=>{
const loaded=load(name);
return typeof loaded==="object"&&loaded!==null&&!("default" in loaded)?over(loaded,{default:loaded}):loaded;
};
const globals=over(globalThis,shims);
return{...shims,global:globals,globalThis:globals};
}
function processShim(code,requests){
const write=(text)=>{
requests.log(String(text).trimEnd());
return true;
};
return over(process,{
env:{AWS_EXECUTION_ENV:`AWS_Lambda_${code.runtime}`,LAMBDA_TASK_ROOT:"/var/task",_HANDLER:code.handler,...code.environment},
argv:["/var/lang/bin/node","/var/runtime/index.mjs"],
cwd:()=>"/var/task",
exit:(status)=>requests.exit(status??0),
stdout:{write},
stderr:{write},
uptime:()=>requests.now()/ 1_000,
});
}
function moduleShims(shims,requests,random){
return(name)=>{
switch(name){
case "cfn-response":
return cfnResponseModule(requests);
case "http":
case "https":
return httpModule(requests,name);
case "timers":
return timers(requests);
case "timers/promises":
return promiseTimers(requests);
case "process":
case "console":
return shims[name];
case "perf_hooks":
return{performance:shims.performance};
case "crypto":
return cryptoShim(nodeRequire("node:crypto"),random);
}
if(name.startsWith("@aws-sdk/client-"))
return awsSdkModule(name.slice("@aws-sdk/client-".length),requests);
if(WITHHELD.has(name))
throw named("Error",`the lab does not run inline code that uses the module '${name}'`);
if(nodeRequire("node:module").isBuiltin(name))
return nodeRequire(`node:${name}`);
throw named("Runtime.ImportModuleError",`Error: Cannot find module '${name}'`);
};
}
function named(name,message){
const error=new Error(message);
error.name=name;
return error;
}
function startInvocation(start){
const waiting=new Map();
let events=[];
let calls=0;
let now=start.now;
let result;
const settle=(outcome)=>{
result??=outcome;
};
const fail=(error,name)=>settle(thrown(error,name));
const succeed=(value)=>{
try{
settle({kind:"returned",value:value===undefined?null:JSON.parse(JSON.stringify(value))});
}
catch(error){
fail(error,"Runtime.MarshalError");
}
};
const requests={
now:()=>now,
log:(line)=>events.push({kind:"log",line}),
ask:(request,done)=>{
const call=calls++;
events.push({...structuredClone(request),call});
waiting.set(call,done);
return call;
},
cancel:(call)=>{
if(waiting.delete(call))
events.push({kind:"cancel",call});
},
exit:(status)=>settle({kind:"threw",name:"Runtime.ExitError",message:`Runtime exited with error: exit status ${status}`}),
};
return{
begin:()=>{
let handle;
try{
handle=loadHandler(start.code,requests,start.context.requestId);
}
catch(error){
fail(error);
return;
}
const deadline=start.now+start.context.timeoutMillis;
handle(start.event,lambdaContext(start,requests,deadline,{succeed,fail}),{succeed,fail});
},
answer:(at,call,answer)=>{
now=at;
const done=waiting.get(call);
waiting.delete(call);
try{
done?.(answer);
}
catch(error){
fail(error,"Runtime.UncaughtException");
}
},
fail:(name,error)=>fail(error,name),
abandon:()=>settle({kind:"returned",value:null}),
waits:()=>waiting.size>0,
result:()=>result,
takeEvents:()=>{
const taken=events;
events=[];
return taken;
},
};
}
function lambdaContext({context},{now},deadline,{succeed,fail}){
return{
functionName:context.functionName,
functionVersion:"$LATEST",
invokedFunctionArn:context.arn,
memoryLimitInMB:String(context.memoryMegabytes??128),
awsRequestId:context.requestId,
logGroupName:context.logGroup??`/aws/lambda/${context.functionName}`,
logStreamName:context.logStream??context.requestId,
callbackWaitsForEmptyEventLoop:true,
getRemainingTimeInMillis:()=>Math.max(0,deadline-now()),
done:(error,value)=>(error?fail(error):succeed(value)),
succeed,
fail:(error)=>fail(error),
};
}
function thrown(error,name){
if(!(error instanceof Error))
return{kind:"threw",name:name??typeof error,message:typeof error==="string"?error:String(error)};
return{kind:"threw",name:name??error.name,message:error.message,...(error.stack===undefined?{}:{stack:error.stack})};
}
const TURNS_OF_GRACE=2_000;
function restState(){
return process.getActiveResourcesInfo().length;
}
const turn=()=>new Promise((resolve)=>setImmediate(resolve));
async function comeToRest(invocation,idle){
await turn();
for(let turns=0;invocation.result()===undefined;turns +=1){
if(process.getActiveResourcesInfo().length<=idle){
if(invocation.waits())
return;
if(turns>=TURNS_OF_GRACE){
invocation.abandon();
return;
}
}
await turn();
}
}
const port=external_node_worker_threads_.parentPort;
if(port===null)
throw new Error("runs in a worker thread only");
const invocations=new Map();
let computing;
const escaped=(name)=>(error)=>computing?.fail(name,error);
process.on("uncaughtException",escaped("Runtime.UncaughtException"));
process.on("unhandledRejection",escaped("Runtime.UnhandledPromiseRejection"));
let last=Promise.resolve();
port.on("message",(input)=>{
if(input.kind==="drop"){
invocations.delete(input.run);
return;
}
last=last.then(()=>burst(input));
});
const idle=restState();
async function burst(input){
let invocation=invocations.get(input.run);
if(input.kind==="start"){
invocation=startInvocation(input);
invocations.set(input.run,invocation);
computing=invocation;
invocation.begin();
}
else if(invocation!==undefined){
computing=invocation;
invocation.answer(input.now,input.call,input.answer);
}
if(invocation!==undefined)
await comeToRest(invocation,idle);
computing=undefined;
const events=invocation?.takeEvents()??[];
const result=invocation?.result();
if(result!==undefined)
invocations.delete(input.run);
const output={run:input.run,events,...(result===undefined?{}:{result})};
port?.postMessage(output);
}
}),
1607:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Tn:()=>(pythonVersion),
aZ:()=>(isRetired),
bA:()=>(nodeVersion)
});
const RETIRED=new Set([
"nodejs",
"nodejs4.3",
"nodejs6.10",
"nodejs8.10",
"nodejs10.x",
"nodejs12.x",
"nodejs14.x",
"nodejs16.x",
"nodejs18.x",
"python2.7",
"python3.6",
"python3.7",
"python3.8",
"ruby2.5",
"ruby2.7",
"java8",
"go1.x",
"dotnetcore2.1",
"dotnetcore3.1",
"dotnet6",
"provided",
]);
function isRetired(runtime){
return RETIRED.has(runtime);
}
function nodeVersion(runtime){
const version=/^nodejs(\d+)\.x$/.exec(runtime)?.[1];
return version===undefined?undefined:Number(version);
}
function pythonVersion(runtime){
const version=/^python3\.(\d+)$/.exec(runtime)?.[1];
return version===undefined?undefined:Number(version);
}
})
};
