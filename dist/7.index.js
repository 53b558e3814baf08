export const id=7;
export const ids=[7];
export const modules={
4735:
((_webpack_module,$out,$load)=>{
$load.d($out,{
G:()=>(createInlineRunner)
});
var runtimes=$load(1607);
var wall_clock=$load(643);
var operation=$load(3731);
const BURST_LIMIT=10_000;
function createCodeThread(start,clock=(0,wall_clock.t)()){
const queue=[];
const histories=new Map();
let worker;
let current;
let online=false;
let repeating=0;
const startWorker=()=>{
online=false;
const started=start({
online:()=>{
if(started!==worker)
return;
online=true;
watch();
},
output:(output)=>{
if(started===worker)
finish(output);
},
failed:(error)=>{
if(started===worker)
crash(error);
},
});
return started;
};
const watch=()=>{
if(current===undefined||!online)
return;
const{queued}=current;
current.stopWatch=clock.at(clock.now()+ Math.min(queued.limit,BURST_LIMIT),()=>{
setImmediate(()=>{
if(current?.queued===queued)
interrupt();
});
});
};
const finish=(output)=>{
if(repeating>0){
repeating -=1;
return;
}
if(current===undefined)
return;
const{queued,stopWatch}=current;
stopWatch();
current=undefined;
worker?.unref();
if(output.result!==undefined)
histories.delete(output.run);
queued.resolve(output);
pump();
};
const crash=(error)=>{
worker=undefined;
repeating=0;
if(current===undefined)
return;
histories.delete(runOf(current.queued.input));
if(error instanceof operation .o){
const{queued}=current;
current=undefined;
queued.reject(error);
pump();
return;
}
const message=error instanceof Error?error.message:String(error);
finish({run:runOf(current.queued.input),events:[],result:{kind:"threw",name:"Runtime.ExitError",message}});
};
const interrupt=()=>{
const stuck=worker;
worker=undefined;
repeating=0;
stuck?.terminate();
if(current===undefined)
return;
const run=runOf(current.queued.input);
histories.delete(run);
finish({run,events:[],result:{kind:"timed-out"}});
};
const pump=()=>{
if(current!==undefined)
return;
const queued=queue.shift();
if(queued===undefined)
return;
const run=runOf(queued.input);
if(worker===undefined){
worker=startWorker();
const past=[...histories.values()].flat();
repeating=past.length;
for(const input of past)
worker.post(input);
}
const history=histories.get(run)??[];
history.push(queued.input);
histories.set(run,history);
current={queued,stopWatch:()=>undefined};
watch();
worker.ref();
worker.post(queued.input);
};
return{
burst:(input,limit)=>new Promise((resolve,reject)=>{
queue.push({input,limit,resolve,reject});
pump();
}),
forget:(run)=>{
histories.delete(run);
worker?.post({kind:"drop",run});
},
close:async()=>{
const closing=worker;
worker=undefined;
histories.clear();
const given=[...(current===undefined?[]:[current.queued]),...queue.splice(0)];
current?.stopWatch();
current=undefined;
for(const{reject}of given)
reject(new Error("the runner of inline code was closed"));
await closing?.terminate();
},
};
}
function runOf(input){
return input.run;
}
var external_node_worker_threads_=$load(5919);
const startNodeExecutor=(events)=>{
const worker=new external_node_worker_threads_.Worker(new URL("./lambda-worker.js",String(import.meta.url)),{
env:{},
execArgv:[],
stdout:true,
stderr:true,
resourceLimits:{maxOldGenerationSizeMb:256},
});
worker.unref();
worker.once("online",()=>events.online());
worker.on("message",(output)=>events.output(output));
worker.on("error",(error)=>events.failed(error));
return{
post:(input)=>worker.postMessage(input),
terminate:()=>worker.terminate(),
ref:()=>worker.ref(),
unref:()=>worker.unref(),
};
};
var external_node_child_process_=$load(3802);
var external_node_os_=$load(8161);
var external_node_readline_=$load(481);
var external_node_url_=$load(3136);
const NAMES=[["python3"],["python"],["py","-3"]];
const OLDEST_MINOR=8;
const QUESTION="import json, sys; print(json.dumps([sys.executable, list(sys.version_info[:3])]))";
const PATIENCE=10_000;
let found;
function findPython(){
found??=firstOf(NAMES);
return found;
}
async function firstOf(names){
for(const[name="",...given]of names){
const python=await ask(name,given);
if(python!==undefined)
return python;
}
return undefined;
}
function ask(name,given){
return new Promise((resolve)=>{
(0,external_node_child_process_.execFile)(name,[...given,"-I","-S","-c",QUESTION],{timeout:PATIENCE,windowsHide:true},(error,output)=>{
resolve(error===null?readAnswer(output):undefined);
});
});
}
function readAnswer(output){
try{
const[path,version]=JSON.parse(output);
const[major=0,minor=0]=version;
return major===3&&minor>=OLDEST_MINOR?{path,version:version.join(".")}:undefined;
}
catch{
return undefined;
}
}
function toPython(value){
if(value instanceof Uint8Array)
return{$bytes:Buffer.from(value).toString("base64")};
if(value instanceof Date)
return{$instant:value.getTime()};
if(Array.isArray(value))
return value.map(toPython);
if(typeof value!=="object"||value===null)
return value;
return Object.fromEntries(Object.entries(value).map(([name,item])=>[name,toPython(item)]));
}
function fromPython(value){
if(Array.isArray(value))
return value.map(fromPython);
if(typeof value!=="object"||value===null)
return value;
const{$bytes:bytes,$instant:instant}=value;
if(typeof bytes==="string")
return new Uint8Array(Buffer.from(bytes,"base64"));
if(typeof instant==="number")
return new Date(instant);
return Object.fromEntries(Object.entries(value).map(([name,item])=>[name,fromPython(item)]));
}
const MAIN=(0,external_node_url_.fileURLToPath)(new URL("./python/lab_main.py",String(import.meta.url)));
const FLAGS=["-s","-S","-B","-u"];
function environment(){
const{SYSTEMROOT}=process.env;
return{PYTHONHASHSEED:"0",PYTHONUTF8:"1",...(SYSTEMROOT===undefined?{}:{SYSTEMROOT})};
}
const LAST_WORDS=2_000;
function pythonExecutor(find=findPython){
return(events)=>{
const waiting=[];
let child;
let wanted=true;
let referenced=false;
const started=find().then((python)=>{
if(!wanted)
return;
if(python===undefined){
events.failed(noPython());
return;
}
child=(0,external_node_child_process_.spawn)(python.path,[...FLAGS,MAIN],{env:environment(),cwd:(0,external_node_os_.tmpdir)(),windowsHide:true});
follow(child,events,()=>wanted);
hold(child,referenced);
for(const input of waiting.splice(0))
send(child,input);
});
const executor={
post:(input)=>{
if(child===undefined)
waiting.push(input);
else
send(child,input);
},
terminate:async()=>{
wanted=false;
await started;
child?.kill("SIGKILL");
},
ref:()=>{
referenced=true;
if(child!==undefined)
hold(child,true);
},
unref:()=>{
referenced=false;
if(child!==undefined)
hold(child,false);
},
};
return executor;
};
}
function noPython(){
return new operation .o("NotModelled","the lab runs inline Python code through python3 (3.8 or newer), and this machine has none: install Python, or write the function for Node.js");
}
function send(child,input){
child.stdin.write(`${JSON.stringify(toPython(input))}\n`);
}
function hold(child,alive){
for(const handle of[child,child.stdin,child.stdout,child.stderr]){
if(alive)
handle.ref();
else
handle.unref();
}
}
function follow(child,events,wanted){
let lastWords="";
child.stderr.setEncoding("utf8").on("data",(text)=>{
lastWords=(lastWords+text).slice(-LAST_WORDS);
});
child.stdin.on("error",()=>undefined);
(0,external_node_readline_.createInterface)({input:child.stdout}).on("line",(line)=>{
const message=JSON.parse(line);
if("kind" in message)
events.online();
else
events.output({...message,events:message.events.map((event)=>fromPython(event))});
});
child.on("error",(error)=>{
if(wanted())
events.failed(error);
});
child.on("close",(status,signal)=>{
if(wanted())
events.failed(new Error(`python3 ended with ${signal??`status ${status}`}${lastWords===""?"":`: ${lastWords.trim()}`}`));
});
}
function createInlineRunner(node=createCodeThread(startNodeExecutor),python=createCodeThread(pythonExecutor())){
let runs=0;
return{
run:(code,event,context,host,hold)=>{
const run=runs++;
const thread=(0,runtimes.Tn)(code.runtime)===undefined?node:python;
const start={kind:"start",run,now:host.now(),code,event,context};
return conduct(thread,run,start,context,host,hold);
},
close:async()=>{
await Promise.all([node.close(),python.close()]);
},
};
}
async function conduct(thread,run,start,context,host,hold){
const over=new AbortController();
const timers=new Map();
const arrived=[];
let wake;
const arrive=(item)=>{
arrived.push(item);
wake?.();
};
const ask=(request)=>{
const settle=(answer)=>{
if(!over.signal.aborted)
arrive({call:request.call,answer});
};
if(request.kind==="sleep"){
const timer=new AbortController();
timers.set(request.call,timer);
host.sleep(request.millis,timer.signal).then(()=>settle({ok:true,value:undefined}),()=>undefined);
return;
}
const asked=request.kind==="aws"?host.aws(request.service,request.operation,request.input):host.http(request.request);
asked.then((value)=>settle({ok:true,value}),(error)=>settle({ok:false,error:plainError(error)}));
};
const perform=(output)=>{
for(const event of output.events){
if(event.kind==="log")
host.log(event.line);
else if(event.kind==="cancel")
timers.get(event.call)?.abort();
else
ask(event);
}
};
host.sleep(context.timeoutMillis,over.signal).then(()=>arrive("time is up"),()=>undefined);
try{
let output=await hold(thread.burst(start,context.timeoutMillis));
for(;;){
perform(output);
if(output.result!==undefined)
return output.result;
while(arrived.length===0){
await new Promise((resolve)=>{
wake=resolve;
});
}
const next=arrived.shift();
if(next===undefined||next==="time is up"){
thread.forget(run);
return{kind:"timed-out"};
}
if(timers.get(next.call)?.signal.aborted)
continue;
const answer={kind:"answer",run,now:host.now(),call:next.call,answer:next.answer};
output=await hold(thread.burst(answer,context.timeoutMillis));
}
}
finally{
over.abort();
for(const timer of timers.values())
timer.abort();
}
}
function plainError(error){
if(!(error instanceof Error))
return{name:"Error",message:String(error)};
const metadata=error.$metadata;
const status=metadata?.httpStatusCode;
return{name:error.name,message:error.message,...(status===undefined?{}:{$metadata:{httpStatusCode:status}})};
}
}),
1501:
((_webpack_module,$out,$load)=>{
$load.d($out,{
K:()=>(rehearse)
});
var journal_journal=$load(6785);
var seeded=$load(5450);
var run=$load(3627);
var judge=$load(1988);
var version=$load(1680);
var account=$load(6277);
var addresses=$load(4402);
var resources=$load(196);
var ec2_images=$load(4357);
const IMAGES="/aws/service/ami-amazon-linux-latest/";
const PUBLISHED=Date.UTC(2025,10,10,20);
function ssmParameterValue(lab,name){
return findParameter(lab,name)?.value;
}
function findParameter(lab,selector){
const colon=selector.indexOf(":");
const name=colon===-1?selector:selector.slice(0,colon);
const found=name.startsWith(IMAGES)?imageParameter(lab,name):lab.ssm.parameters.get(name);
if(found===undefined||colon===-1)
return found;
return String(found.version)===selector.slice(colon + 1)?found:undefined;
}
function parametersBelow(lab,path,recursive){
const start=path.endsWith("/")?path:`${path}/`;
const images=IMAGES.startsWith(start)||start.startsWith(IMAGES)?[...(0,ec2_images.I)(lab.region).byAlias.keys()].map((alias)=>IMAGES+alias):[];
return[...images,...lab.ssm.parameters.keys()]
.filter((name)=>name.startsWith(start)&&(recursive||!name.slice(start.length).includes("/")))
.sort()
.map((name)=>findParameter(lab,name));
}
function imageParameter(lab,name){
const image=(0,ec2_images.I)(lab.region).byAlias.get(name.slice(IMAGES.length));
if(image===undefined)
return undefined;
const newer=lab.ssm.newerImages.get(name);
return{name,type:"String",value:newer??image.id,version:newer===undefined?1:2,changedAt:PUBLISHED};
}
var template_url=$load(7853);
function createCloudFormationState(){
return{
stacks:new Map(),
stacksByName:new Map(),
changeSets:new Map(),
exports:new Map(),
driftDetections:new Map(),
crashes:[],
modelOf:resources .u,
ssmParameter:ssmParameterValue,
readTemplateUrl:template_url .nV,
};
}
function startCloudFormation(_lab){}
function createCloudWatchState(){
return{alarms:new Map()};
}
const apiConditions={
"api.latency":{
what:"request sent until its answer arrives",
unit:"ms",
min:20,
typical:60,
max:250,
worst:2_000,
source:"estimate: one TLS round trip inside a region and the control plane's own work",
},
"api.throttle":{
what:"share of calls rejected with the service's throttling code",
unit:"share",
min:0,
typical:0,
max:0,
worst:0.3,
source:"none under realistic conditions; hostile: chosen to be far worse than a shared account",
},
"api.failure":{
what:"share of calls answered with a 500 or 503",
unit:"share",
min:0,
typical:0,
max:0,
worst:0.05,
source:"none under realistic conditions; hostile: chosen",
},
"api.reset":{
what:"share of calls whose connection breaks, half of them after the service has done what was asked",
unit:"share",
min:0,
typical:0,
max:0,
worst:0.02,
source:"none under realistic conditions; hostile: chosen to be worse than a bad network",
},
};
const SMALL_STACKS="estimate: event time stamps of small stacks, where a resource without work of its own takes two to five seconds";
const cloudformationConditions={
"cloudformation.operation.start":{
what:"create, update or delete accepted until the first resource is worked on",
unit:"ms",
min:1_000,
typical:3_000,
max:6_000,
source:SMALL_STACKS,
},
"cloudformation.resource.start":{
what:"a resource's *_IN_PROGRESS event until its handler begins",
unit:"ms",
min:300,
typical:1_000,
max:3_000,
source:SMALL_STACKS,
},
"cloudformation.resource.finish":{
what:"a resource's handler done until its *_COMPLETE event",
unit:"ms",
min:300,
typical:1_000,
max:4_000,
source:SMALL_STACKS,
},
"cloudformation.operation.finish":{
what:"last resource done until the stack's own *_COMPLETE event",
unit:"ms",
min:500,
typical:1_500,
max:4_000,
source:SMALL_STACKS,
},
"cloudformation.change-set.create":{
what:"CreateChangeSet accepted until the change set is CREATE_COMPLETE or FAILED",
unit:"ms",
min:3_000,
typical:6_000,
max:15_000,
worst:60_000,
source:"estimate: five seconds is the period of the SDK's own waiter for change sets; they are usually done after one or two of them",
},
"cloudformation.drift.detect":{
what:"DetectStackDrift accepted until the detection is complete",
unit:"ms",
min:5_000,
typical:15_000,
max:60_000,
worst:180_000,
source:"estimate: tools that look again every ten seconds see small stacks done at the second look; one project's log says 75 seconds",
},
"cloudformation.inert.create":{
what:"creation of a resource whose type the lab does not model",
unit:"ms",
min:2_000,
typical:10_000,
max:60_000,
source:"estimate: between a queue (seconds) and a distribution (minutes); a type that matters gets a model of its own",
},
"cloudformation.inert.remove":{
what:"removal of a resource whose type the lab does not model",
unit:"ms",
min:1_000,
typical:5_000,
max:30_000,
source:"estimate: removing is quicker than making",
},
"cloudformation.event.lag":{
what:"an event happens until DescribeStackEvents shows it",
unit:"ms",
min:0,
typical:0,
max:0,
worst:1_500,
source:"none under realistic conditions: no lag is documented; hostile: chosen, the service is eventually consistent",
},
};
const cloudwatchConditions={
"cloudwatch.write":{
what:"an alarm created, changed or deleted by CloudFormation",
unit:"ms",
min:500,
typical:2_000,
max:8_000,
source:"estimate: one API call and CloudFormation's own polling",
},
};
const dnsConditions={
"dns.latency":{
what:"question to an authoritative name server sent until its answer arrives",
unit:"ms",
min:5,
typical:15,
max:40,
worst:400,
source:"estimate: Route 53's name servers are anycast, so one short round trip",
},
"dns.recursive-latency":{
what:"question to the client's resolver sent until its answer arrives, when the answer is cached; a miss adds dns.latency",
unit:"ms",
min:1,
typical:3,
max:15,
worst:200,
source:"estimate: the resolver is in the client's own network",
},
"dns.loss":{
what:"share of questions that get no answer; one value per network",
unit:"share",
min:0,
typical:0,
max:0,
worst:0.05,
source:"none under realistic conditions; hostile: chosen",
},
"dns.alb-ttl":{
what:"time to live of a load balancer's addresses",
unit:"ms",
min:60_000,
typical:60_000,
max:60_000,
worst:60_000,
source:"https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
},
"dns.s3-ttl":{
what:"time to live of an S3 website endpoint's address",
unit:"ms",
min:5_000,
typical:5_000,
max:5_000,
worst:5_000,
source:"aws-failover-semantics, 3: captured answers; the documentation is silent",
},
"net.latency":{
what:"client to site and back: connect and request without the server's own time",
unit:"ms",
min:10,
typical:40,
max:150,
worst:1_000,
source:"estimate: two round trips between a client and a region on the same continent",
},
};
const source="estimate: IAM is eventually consistent, and CloudFormation's handlers wait for what they made to spread";
const iamConditions={
"iam.create.role":{what:"role requested until it can be used",unit:"ms",min:8_000,typical:16_000,max:30_000,source},
"iam.create.policy":{what:"policy requested until it can be used",unit:"ms",min:4_000,typical:12_000,max:25_000,source},
"iam.create.instance-profile":{
what:"instance profile requested until it can be used",
unit:"ms",
min:60_000,
typical:120_000,
max:150_000,
source:"estimate: instance profiles are known to take about two minutes in CloudFormation",
},
"iam.create.oidc-provider":{
what:"identity provider requested until it is there",
unit:"ms",
min:500,
typical:2_000,
max:8_000,
source:"estimate: one API call and CloudFormation's own polling",
},
"iam.update":{what:"a change in place of a role or policy",unit:"ms",min:1_000,typical:5_000,max:20_000,source},
"iam.remove":{what:"deletion of a role, policy or instance profile",unit:"ms",min:500,typical:2_000,max:8_000,source},
"ssm.write":{
what:"an SSM parameter written or deleted",
unit:"ms",
min:300,
typical:1_500,
max:5_000,
source:"estimate: one API call",
},
};
const TIMING_MODEL="aws-failover-semantics, Timing model (docs silent: planning values for small AL2023 instances)";
const milliseconds=(what,min,typical,max,source)=>({
what,
unit:"ms",
min,
typical,
max,
source,
});
const creation=(what,min,typical,max)=>milliseconds(`${what} requested until it can be used`,min,typical,max,"estimate: the API call plus the handler's stabilisation check");
const ec2Conditions={
...iamConditions,
"ec2.stop.httpd":milliseconds("StopInstances returns until httpd refuses (g)",500,3_000,10_000,TIMING_MODEL),
"ec2.stop.complete":milliseconds("StopInstances returns until the instance is stopped (s)",15_000,35_000,90_000,TIMING_MODEL),
"ec2.stop.kernel":milliseconds("httpd gone until the kernel no longer answers, at most until stopped",1_000,5_000,20_000,"estimate: systemd unmounts and powers off within seconds once its services are down; the rest of a stop happens outside the guest"),
"ec2.start.running":milliseconds("StartInstances returns until running (b1)",8_000,15_000,40_000,TIMING_MODEL),
"ec2.start.httpd":milliseconds("running until an enabled httpd answers (b2)",8_000,18_000,45_000,TIMING_MODEL),
"ec2.start.kernel":milliseconds("running until the kernel answers, at most until httpd does",4_000,12_000,30_000,"aws-failover-semantics, section 5: measured boot, kernel answers about 12 s after running"),
"ec2.spread":milliseconds("how much earlier an instance of a call is than the first one named",0,100,800,"estimate: instances of one call share image and size, so they differ by little"),
"ec2.start.no-capacity":{
what:"share of StartInstances calls that find no capacity",
unit:"share",
min:0,
typical:0,
max:0,
worst:0.2,
source:"none under realistic conditions; hostile: chosen. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html",
},
"ec2.terminate.complete":milliseconds("TerminateInstances returns until terminated",15_000,32_000,90_000,"estimate: the guest shuts down as for a stop, then its volume goes"),
"ec2.reboot.httpd":milliseconds("kernel gone in a reboot until an enabled httpd answers",10_000,20_000,50_000,"estimate: as a start, without the search for a host"),
"ec2.launch.running":milliseconds("instance requested until running",4_000,8_000,25_000,"aws-failover-semantics, section 5: 4.9 s measured, 5 to 20 s planned"),
"ec2.launch.kernel":milliseconds("first boot: running until the kernel answers",4_000,12_000,30_000,"aws-failover-semantics, section 5"),
"ec2.launch.user-data":milliseconds("first boot: kernel answers until the user data script starts",3_000,8_000,25_000,"estimate: cloud-init's first boot stages (host keys, volume growth) before its final stage"),
"ec2.user-data.update":milliseconds("dnf update of a current image",3_000,8_000,40_000,"estimate: repository metadata, few or no packages"),
"ec2.user-data.install":milliseconds("dnf install of a few packages",3_000,7_000,30_000,"estimate: httpd and its dependencies, about 2 MB"),
"ec2.user-data.unreachable":milliseconds("dnf gives up on repositories that do not answer",60_000,150_000,300_000,"estimate: connection time-outs of 30 s, several tries and repositories"),
"ec2.user-data.service":milliseconds("systemctl start until the unit runs",100,500,3_000,"estimate"),
"ec2.network.round-trip":milliseconds("one round trip between two interfaces of a VPC",0.2,0.6,3,"estimate: within or between zones of a region"),
"ec2.httpd.response":milliseconds("request to httpd until the last byte of a small static page",0.5,1.5,20,"estimate"),
"ec2.create.vpc":creation("VPC",2_000,5_000,15_000),
"ec2.create.subnet":creation("subnet",1_000,3_000,8_000),
"ec2.create.internet-gateway":creation("internet gateway",2_000,8_000,20_000),
"ec2.create.gateway-attachment":creation("gateway attachment",500,2_000,15_000),
"ec2.create.route-table":creation("route table",1_000,4_000,12_000),
"ec2.create.route":creation("route",500,1_500,10_000),
"ec2.create.route-table-association":creation("route table association",500,2_000,6_000),
"ec2.create.security-group":creation("security group",1_000,4_000,10_000),
"ec2.create.security-group-rule":creation("security group rule",500,1_500,4_000),
"ec2.create.endpoint":creation("VPC endpoint",3_000,12_000,40_000),
"ec2.create.nat-gateway":creation("NAT gateway",60_000,100_000,180_000),
"ec2.create.elastic-address":creation("Elastic IP address",2_000,12_000,20_000),
"ec2.create.launch-template":creation("launch template",500,2_000,5_000),
"ec2.update":milliseconds("a change in place of a network resource",500,2_000,8_000,"estimate: one or two API calls"),
"ec2.remove":milliseconds("deletion of a network resource",500,2_000,10_000,"estimate: one API call and its check"),
"ec2.remove.patience":milliseconds("first DependencyViolation of a deletion until CloudFormation gives up",120_000,300_000,900_000,"estimate: stacks are known to hang for minutes on a group or subnet in use before they fail"),
"ec2.remove.nat-gateway":milliseconds("deletion of a NAT gateway",30_000,55_000,120_000,"estimate"),
};
const elbConditions={
"elb.create":{
what:"CreateLoadBalancer until the load balancer is active",
unit:"ms",
min:90_000,
typical:150_000,
max:240_000,
worst:600_000,
source:"estimate: AWS names no figure; two to three minutes is what stack events of public pipelines show",
},
"elb.delete":{
what:"DeleteLoadBalancer until its network interfaces are gone",
unit:"ms",
min:2_000,
typical:10_000,
max:30_000,
worst:120_000,
source:"estimate: AWS names no figure",
},
"elb.change":{
what:"create, change or delete of a target group, listener, rule or attribute until CloudFormation sees it done",
unit:"ms",
min:500,
typical:1_500,
max:5_000,
worst:20_000,
source:"estimate: a few control plane calls",
},
"elb.registration":{
what:"target registered with a group in use until the nodes start to check it",
unit:"ms",
min:1_000,
typical:3_000,
max:10_000,
worst:30_000,
source:"estimate: the state Elb.RegistrationInProgress exists, its length is not published",
},
"elb.unused-lag":{
what:"instance stopped (or terminated) until its target is unused",
unit:"ms",
min:1_000,
typical:8_000,
max:30_000,
worst:60_000,
source:"aws-failover-semantics, Timing model, symbol u (documentation silent)",
},
"elb.used-lag":{
what:"instance running again until its target leaves unused and is checked",
unit:"ms",
min:200,
typical:1_000,
max:3_000,
worst:15_000,
source:"estimate: the timing model starts checking at `running`, so this stays small against the boot",
},
"elb.round-trip":{
what:"client on the internet to a node and back, new connection included",
unit:"ms",
min:4,
typical:15,
max:80,
worst:400,
source:"estimate: two round trips inside a continent",
},
};
const lambdaConditions={
"lambda.create":{
what:"CloudFormation begins a function until it is active",
unit:"ms",
min:4_000,
typical:8_000,
max:20_000,
source:"estimate: CreateFunction, then polling until the state is Active; docs silent",
},
"lambda.update":{
what:"CloudFormation begins a change of a function until the update has succeeded",
unit:"ms",
min:2_000,
typical:6_000,
max:15_000,
source:"estimate: as creation, one state to wait for; docs silent",
},
"lambda.delete":{
what:"CloudFormation begins the deletion of a function until it is gone",
unit:"ms",
min:500,
typical:1_500,
max:5_000,
source:"estimate: one call and one read; docs silent",
},
"lambda.log-group":{
what:"CloudFormation begins to make or remove a log group until it is complete",
unit:"ms",
min:500,
typical:1_500,
max:5_000,
source:"estimate: one call and one read; docs silent",
},
"lambda.permission":{
what:"CloudFormation begins to make or remove a permission until it is complete",
unit:"ms",
min:500,
typical:1_500,
max:5_000,
source:"estimate: one call and one read; docs silent",
},
"lambda.queue":{
what:"asynchronous invocation accepted until a function begins to start",
unit:"ms",
min:20,
typical:100,
max:500,
source:"estimate: the event queue of asynchronous invocations is usually empty; docs silent",
},
"lambda.cold-start":{
what:"start of an execution environment until the handler is called, inline Node.js code that loads one SDK client",
unit:"ms",
min:250,
typical:500,
max:1_200,
worst:4_000,
source:"estimate: https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html says under 100 ms to over 1 s",
},
"lambda.call":{
what:"call that running code makes until its answer: an AWS API or the response address",
unit:"ms",
min:10,
typical:40,
max:200,
worst:2_000,
source:"estimate: one TLS connection inside a region, then S3's usual latency",
},
"lambda.call-throttle":{
what:"share of AWS calls of running code that are rejected with SlowDown",
unit:"share",
min:0,
typical:0,
max:0,
worst:0.3,
source:"none under realistic conditions; hostile: chosen",
},
"lambda.response-seen":{
what:"answer of a custom resource put until CloudFormation acts on it",
unit:"ms",
min:500,
typical:2_000,
max:6_000,
source:"estimate: CloudFormation looks for the answer every few seconds; docs silent",
},
};
const route53Conditions={
"route53.change-insync":{
what:"record change accepted until every name server answers with it (PENDING to INSYNC)",
unit:"ms",
min:15_000,
typical:35_000,
max:60_000,
worst:180_000,
source:"https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-dns.html: generally within 60 seconds",
},
"route53.checkers-per-region":{
what:"health checkers in each of the chosen Regions",
unit:"count",
min:2,
typical:2,
max:2,
worst:2,
source:"aws-failover-semantics, 1: not published; 2 in 8 Regions fits one request about every two seconds at interval 30",
},
"route53.probe-latency":{
what:"one checker's network time to the endpoint and back; one value per checker, its distance does not change",
unit:"ms",
min:20,
typical:150,
max:500,
worst:1_500,
source:"aws-failover-semantics, Timing model (c): about 0.2 s passing; a failing probe adds what the endpoint takes, up to the limit",
},
"route53.propagation":{
what:"health check's status changed until the name servers answer by it",
unit:"ms",
min:1_000,
typical:5_000,
max:30_000,
source:"aws-failover-semantics, Timing model (h); the documentation is silent",
},
"route53.alias-lag":{
what:"load balancer's health for DNS changed until the name servers answer by it (EvaluateTargetHealth)",
unit:"ms",
min:1_000,
typical:10_000,
max:60_000,
source:"aws-failover-semantics, Timing model (e); the documentation is silent",
},
"route53.resource":{
what:"CloudFormation's own work on a Route 53 resource besides waiting for INSYNC",
unit:"ms",
min:500,
typical:1_500,
max:4_000,
source:"estimate: a few control plane calls to us-east-1",
},
};
const s3Conditions={
"s3.create-bucket":{
what:"CloudFormation begins a bucket until it is complete",
unit:"ms",
min:12_000,
typical:20_000,
max:30_000,
worst:60_000,
source:"estimate: CloudFormation waits about 20 s for a new bucket to be visible everywhere; docs silent",
},
"s3.update-bucket":{
what:"CloudFormation begins a change of a bucket's settings until it is complete",
unit:"ms",
min:1_000,
typical:3_000,
max:15_000,
source:"estimate: a handful of Put calls with a read after each; docs silent",
},
"s3.delete-bucket":{
what:"CloudFormation begins the deletion of a bucket until it is gone",
unit:"ms",
min:500,
typical:1_500,
max:5_000,
source:"estimate: one call and one read; docs silent",
},
"s3.bucket-policy":{
what:"CloudFormation begins to put or remove a bucket policy until it is complete",
unit:"ms",
min:500,
typical:1_500,
max:5_000,
source:"estimate: one call and one read; docs silent",
},
"s3.website.latency":{
what:"request at the website endpoint until the last byte of a small page",
unit:"ms",
min:5,
typical:20,
max:80,
worst:1_500,
source:"estimate: S3's usual first-byte latency for small objects inside a region; docs silent for website endpoints",
},
};
const schedulerConditions={
"scheduler.lag":{
what:"moment a schedule names until its target is called",
unit:"ms",
min:0,
typical:20_000,
max:59_999,
worst:60_000,
source:"https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html: within the minute that begins at that moment; where in it: estimate",
},
"scheduler.retry":{
what:"failed call of a target until the first repetition; doubles from one to the next, to an hour at most",
unit:"ms",
min:1_000,
typical:60_000,
max:120_000,
source:"estimate: the documentation says exponential back-off and no numbers",
},
"scheduler.completion":{
what:"last call of a schedule until a schedule that deletes itself is gone",
unit:"ms",
min:0,
typical:5_000,
max:60_000,
source:"estimate: deleted after completion, the documentation does not say how soon",
},
"scheduler.write":{
what:"a schedule or group created, changed or deleted by CloudFormation",
unit:"ms",
min:500,
typical:3_000,
max:10_000,
source:"estimate: one API call and CloudFormation's own polling",
},
};
const webConditions={
"web.latency":{
what:"added to every answer that a client gets from a web server",
unit:"ms",
min:0,
typical:0,
max:0,
worst:0,
source:"none unless it is set: a site that is slow for reasons of its own",
},
"web.hang":{
what:"share of a load balancer's own error pages (502, 503, 504) that never arrive: accepted, never answered; one value per network",
unit:"share",
min:0,
typical:0,
max:0,
worst:1,
source:"none under realistic conditions; hostile: chosen, so that outages hang as well as fail",
},
"web.drop":{
what:"probability that a load balancer that has no healthy target drops its clients' packets instead of answering; drawn once per lab",
unit:"share",
min:0,
typical:0,
max:0,
worst:0,
source:"none unless it is set: an outage in which not even a connection comes about",
},
};
const conditions={
...apiConditions,
...cloudformationConditions,
...cloudwatchConditions,
...dnsConditions,
...ec2Conditions,
...elbConditions,
...lambdaConditions,
...route53Conditions,
...s3Conditions,
...schedulerConditions,
...webConditions,
};
function createDraw(profile,random,fixed={}){
const common=new Map();
const apart=new Map();
const streamsOf=(about)=>{
const known=apart.get(about);
if(known!==undefined)
return known;
const streams=new Map();
apart.set(about,streams);
return streams;
};
return(name,about)=>{
const value=fixed[name];
if(value!==undefined)
return value;
const streams=about===undefined?common:streamsOf(about);
let stream=streams.get(name);
if(stream===undefined){
const own=random.fork(`condition:${name}`);
stream=drawStream(conditions[name],profile,own,about===undefined?own:own.fork(about));
streams.set(name,stream);
}
return stream();
};
}
function drawStream(spec,profile,swarm,random){
if(profile==="calm")
return()=>spec.typical;
if(profile==="realistic")
return()=>(0,seeded.wf)(random,spec.min,spec.typical,spec.max);
const worst=spec.worst??spec.max * 1.5;
const kind=swarm.next();
if(kind<0.4)
return()=>(0,seeded.wf)(random,spec.min,spec.typical,spec.max);
if(kind<0.8)
return()=>(0,seeded.wf)(random,spec.min,spec.typical,worst);
return()=>(0,seeded.Pi)(random,(spec.max+worst)/ 2,worst);
}
function createResolverState(){
return{cache:new Map(),nameServerAddresses:new Map(),websiteAddresses:new Map(),turn:0,turnIpv6:0};
}
var state=$load(2502);
var lifecycle=$load(3280);
var interfaces=$load(7528);
var page=$load(5700);
var web_servers=$load(5680);
var firewall=$load(9120);
var routing=$load(4872);
var ec2_tags=$load(402);
const SILENCE={kind:"silence"};
function instanceReply(lab,request){
const instance=lab.ec2.instances.get(request.instanceId);
if(instance===undefined||instance.guest.kernel==="down")
return SILENCE;
if(whyUnreachable(lab,request)!==undefined)
return SILENCE;
const server=(0,web_servers.F_)(instance.guest,request.port);
if(server===undefined)
return{kind:"refused",after:lab.draw("ec2.network.round-trip")};
return(0,page.M)(instance.guest,server,request.path,lab.draw("ec2.httpd.response"));
}
function whyUnreachable(lab,request){
const{instanceId,port,source}=request;
const from=source.kind==="internet"?"internet":`${source.subnetId} ${source.securityGroupIds.join()}`;
const key=`${instanceId} ${port} ${from}`;
let known=lab.ec2.reach.get(key);
if(known===undefined){
known={why:decide(lab,instanceId,port,source)};
lab.ec2.reach.set(key,known);
}
return known.why;
}
function decide(lab,instanceId,port,source){
const instance=lab.ec2.instances.get(instanceId);
if(instance===undefined||instance.state==="terminated")
return `there is no instance ${instanceId}`;
return source.kind==="internet"?fromInternet(lab,instance,port):fromInterface(lab,instance,port,source);
}
function fromInternet(lab,instance,port){
const subnet=lab.ec2.subnets.get(instance.subnetId);
if(instance.publicAddress===undefined)
return `${(0,ec2_tags.QC)(lab,instance.id)} has no public address`;
if(subnet===undefined||!(0,routing.y5)(lab,subnet)){
return `the route table of ${(0,ec2_tags.QC)(lab,instance.subnetId)} has no route 0.0.0.0/0 to an attached internet gateway`;
}
if(!(0,firewall.t)(lab,instance.groupIds,"ingress",port,{cidr:firewall .e,groupIds:[]})){
return `no rule of ${names(lab,instance.groupIds)} admits TCP ${port} from 0.0.0.0/0`;
}
return undefined;
}
function fromInterface(lab,instance,port,source){
const subnet=lab.ec2.subnets.get(source.subnetId);
if(subnet===undefined)
return `there is no subnet ${source.subnetId}`;
if(subnet.vpcId!==instance.vpcId){
return `${(0,ec2_tags.QC)(lab,subnet.id)} is in ${(0,ec2_tags.QC)(lab,subnet.vpcId)}, but ${(0,ec2_tags.QC)(lab,instance.id)} is in ${(0,ec2_tags.QC)(lab,instance.vpcId)}`;
}
const target={cidr:`${instance.privateAddress}/32`,groupIds:instance.groupIds};
if(!(0,firewall.t)(lab,source.securityGroupIds,"egress",port,target)){
return `no egress rule of ${names(lab,source.securityGroupIds)} admits TCP ${port} to ${names(lab,instance.groupIds)}`;
}
if(!(0,firewall.t)(lab,instance.groupIds,"ingress",port,{cidr:subnet.cidr,groupIds:source.securityGroupIds})){
return `no rule of ${names(lab,instance.groupIds)} admits TCP ${port} from ${names(lab,source.securityGroupIds)}`;
}
return undefined;
}
function names(lab,groupIds){
if(groupIds.length===0)
return "no security group";
return `security group ${groupIds.map((id)=>(0,ec2_tags.QC)(lab,id)).join(", ")}`;
}
function internetReaches(lab,networkInterface){
return whyInternetCannotReach(lab,networkInterface)===undefined;
}
function whyInternetCannotReach(lab,networkInterface){
const{subnetId,securityGroupIds,port}=networkInterface;
const key=`public ${subnetId} ${port} ${securityGroupIds.join()}`;
let known=lab.ec2.reach.get(key);
if(known===undefined){
known={why:decidePublic(lab,subnetId,securityGroupIds,port)};
lab.ec2.reach.set(key,known);
}
return known.why;
}
function decidePublic(lab,subnetId,groupIds,port){
const subnet=lab.ec2.subnets.get(subnetId);
if(subnet===undefined)
return `there is no subnet ${subnetId}`;
if(!(0,routing.y5)(lab,subnet)){
return `the route table of ${(0,ec2_tags.QC)(lab,subnetId)} has no route 0.0.0.0/0 to an attached internet gateway`;
}
if(!(0,firewall.t)(lab,groupIds,"ingress",port,{cidr:firewall .e,groupIds:[]})){
return `no rule of ${names(lab,groupIds)} admits TCP ${port} from 0.0.0.0/0`;
}
return undefined;
}
function instanceFacts(lab,instanceId){
return lab.ec2.instances.get(instanceId);
}
function subnetFacts(lab,subnetId){
return lab.ec2.subnets.get(subnetId);
}
var ipv6_blocks=$load(8415);
const ec2Network={
instanceReply:instanceReply,
internetReaches:internetReaches,
instanceFacts:instanceFacts,
subnetFacts:subnetFacts,
securityGroupVpc:(lab,groupId)=>lab.ec2.securityGroups.get(groupId)?.vpcId,
defaultSecurityGroup:(lab,vpcId)=>lab.ec2.vpcs.get(vpcId)?.defaultSecurityGroupId,
hasInternetGateway:(lab,vpcId)=>[...lab.ec2.internetGateways.values()].some((gateway)=>gateway.vpcId===vpcId),
hasIpv6Block:ipv6_blocks .Ds,
plug:(lab,subnetId,groupIds,owner)=>{
const subnet=lab.ec2.subnets.get(subnetId);
if(subnet===undefined)
throw new Error(`a node needs a subnet, and ${subnetId} is none`);
return(0,interfaces.lh)(lab,subnet,{attachedTo:owner,groupIds});
},
unplug:interfaces .FA,
regroup:(lab,interfaceId,groupIds)=>{
const networkInterface=lab.ec2.interfaces.get(interfaceId);
if(networkInterface!==undefined)
networkInterface.groupIds=groupIds;
(0,state.XW)(lab);
},
};
function createElbState(){
return{
loadBalancers:new Map(),
loadBalancersByDnsName:new Map(),
listeners:new Map(),
rules:new Map(),
targetGroups:new Map(),
tags:new Map(),
network:ec2Network,
restartedTargetIsInitial:true,
phases:undefined,
};
}
function startElb(lab){
lab.elb.phases=lab.random.fork("elb-probe-phases");
lab.signals.instanceChanged.subscribe((instanceId)=>(0,lifecycle.kK)(lab,instanceId));
}
function createIamState(){
return{roles:new Map(),managedPolicies:new Map(),instanceProfiles:new Map(),oidcProviders:new Map()};
}
function startIam(_lab){}
var lab_operation=$load(3731);
var engine_operation=$load(2431);
const UPDATABLE=new Set([
"CREATE_COMPLETE",
"CREATE_FAILED",
"IMPORT_COMPLETE",
"IMPORT_ROLLBACK_COMPLETE",
"UPDATE_COMPLETE",
"UPDATE_FAILED",
"UPDATE_ROLLBACK_COMPLETE",
]);
const NOT_DELETABLE=new Set([
"IMPORT_IN_PROGRESS",
"IMPORT_ROLLBACK_IN_PROGRESS",
"UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
"UPDATE_IN_PROGRESS",
"UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
"UPDATE_ROLLBACK_IN_PROGRESS",
]);
function checkStatus({status},operation,statuses){
if(!statuses.includes(status))
throw new lab_operation .o("ValidationError",`${operation} cannot be called from current stack status`);
}
function checkUpdatable({id,status}){
if(!UPDATABLE.has(status))
throw new lab_operation .o("ValidationError",`Stack:${id} is in ${status} state and can not be updated.`);
}
function checkDeletable({id,name,status,terminationProtection}){
if(terminationProtection){
throw new lab_operation .o("ValidationError",`Stack [${name}] cannot be deleted while TerminationProtection is enabled`);
}
if(NOT_DELETABLE.has(status))
throw new lab_operation .o("ValidationError",`Stack [${id}] cannot be deleted while in status ${status}`);
}
function findStack(lab,nameOrId){
return lab.cloudformation.stacksByName.get(nameOrId)??lab.cloudformation.stacks.get(nameOrId);
}
const withId=(name)=>`Stack with id ${name} does not exist`;
const inBrackets=(name)=>`Stack [${name}] does not exist`;
function requireStack(lab,nameOrId,text=withId){
if(nameOrId===undefined||nameOrId===""){
throw new lab_operation .o("ValidationError","1 validation error detected: Value null at 'stackName' failed to satisfy constraint: Member must not be null");
}
const stack=findStack(lab,nameOrId);
if(stack===undefined)
throw new lab_operation .o("ValidationError",text(nameOrId));
return stack;
}
function requireLiveStack(lab,nameOrId,text=inBrackets){
const stack=requireStack(lab,nameOrId,text);
if(stack.status==="DELETE_COMPLETE")
throw new lab_operation .o("ValidationError",text(nameOrId));
return stack;
}
function requireResource(stack,asNamed,logicalId){
const resource=stack.resources.get(logicalId??"");
if(resource===undefined)
throw new lab_operation .o("ValidationError",`Resource ${logicalId} does not exist for stack ${asNamed}`);
return resource;
}
function requireChangeSet(lab,nameOrId,stackName){
const found=findChangeSet(lab,nameOrId??"",stackName);
if(found===undefined)
throw new lab_operation .o("ChangeSetNotFoundException",`ChangeSet [${nameOrId}] does not exist`,404);
return found;
}
function findChangeSet(lab,nameOrId,stackName){
const byId=lab.cloudformation.changeSets.get(nameOrId);
if(byId!==undefined)
return byId;
if(nameOrId.startsWith("arn:"))
return undefined;
if(stackName===undefined){
throw new lab_operation .o("ValidationError","StackName must be specified if ChangeSetName is not specified as an ARN.");
}
const stack=requireStack(lab,stackName,inBrackets);
return stack.changeSets.map((id)=>lab.cloudformation.changeSets.get(id)).findLast((changeSet)=>changeSet?.name===nameOrId);
}
function cancelUpdateStack(lab,input){
const stack=requireLiveStack(lab,input.StackName,inBrackets);
checkStatus(stack,"CancelUpdateStack",["UPDATE_IN_PROGRESS"]);
const operation=(0,engine_operation.Fv)(stack);
if(operation!==undefined){
operation.cancelled=true;
operation.halt();
}
return{};
}
var roll_back=$load(7947);
function continueUpdateRollback(lab,input){
const stack=requireLiveStack(lab,input.StackName,inBrackets);
checkStatus(stack,"RollbackUpdatedStack",["UPDATE_ROLLBACK_FAILED"]);
const{unfinished}=stack;
if(unfinished===undefined)
throw new lab_operation .o("ValidationError",`Stack [${stack.id}] has no update to roll back`);
const skip=new Set(input.ResourcesToSkip??[]);
checkSkippable(unfinished,skip);
const operation=(0,engine_operation.xd)(lab,stack,"CONTINUE_ROLLBACK",input.ClientRequestToken);
(0,engine_operation.AC)(lab,stack,operation,()=>(0,roll_back.E)(lab,stack,operation,unfinished,"User Initiated",skip));
return{};
}
function checkSkippable({stuck},skip){
for(const name of skip){
if(name.includes(".")){
throw new lab_operation .o("ValidationError",`Resource [${name}] is part of a nested stack: the lab rolls nested stacks back as a whole`);
}
if(!stuck.includes(name)){
throw new lab_operation .o("ValidationError",`Resource [${name}] can not be skipped: it is not in UPDATE_FAILED state because of a rollback`);
}
}
}
var drawn_apart=$load(7693);
var scope=$load(809);
var stack_changes=$load(4074);
var create_records=$load(5764);
var cloudformation_definition=$load(3522);
var resource_request=$load(6824);
var events=$load(2862);
var nested_input=$load(7925);
function withNestedChangeSets(lab,stack,changeSet,{changes,properties},noChanges){
return changes.map((change)=>{
const{Action,ResourceType,LogicalResourceId:logicalId="",PhysicalResourceId:id=""}=change.ResourceChange??{};
const child=lab.cloudformation.stacks.get(id);
if(Action!=="Modify"||ResourceType!==events .Q9||child===undefined)
return change;
const{definition}=changeSet;
const planned={properties:properties.get(logicalId)??{},tags:(0,resource_request.Nj)(stack,logicalId,definition.tags)};
const next=(0,cloudformation_definition.s)(lab,(0,nested_input.w)(planned,definition.capabilities),child,child.definition);
const found=(0,stack_changes.S)(lab,child,next);
const name=`${changeSet.name}-${logicalId}`.slice(0,128);
const record={
...changeSet,
id:(0,create_records.qR)(lab,name),
name,
stackId:child.id,
type:"UPDATE",
description:undefined,
definition:next,
token:undefined,
parent:changeSet.id,
status:found.any?"CREATE_COMPLETE":"FAILED",
execution:found.any?"AVAILABLE":"UNAVAILABLE",
reason:found.any?undefined:noChanges,
nested:[],
changes:[],
findings:[],
};
record.changes=withNestedChangeSets(lab,child,record,found,noChanges);
lab.cloudformation.changeSets.set(record.id,record);
child.changeSets.push(record.id);
changeSet.nested=[...changeSet.nested,record.id];
return{...change,ResourceChange:{...change.ResourceChange,ChangeSetId:record.id}};
});
}
function familyOf(lab,changeSet){
const children=changeSet.nested.map((id)=>lab.cloudformation.changeSets.get(id)).filter((child)=>child!==undefined);
return[changeSet,...children.flatMap((child)=>familyOf(lab,child))];
}
var check_properties=$load(2070);
const NO_CHANGES="The submitted information didn't contain changes. Submit different information to create a change set.";
async function fillChangeSet(lab,stack,changeSet){
const operationsBefore=stack.operations.length;
try{
await lab.clock.sleep(lab.draw("cloudformation.change-set.create"));
if(changeSet.status!=="CREATE_IN_PROGRESS")
return;
const result=(0,stack_changes.S)(lab,stack,changeSet.definition);
changeSet.findings=findingsOf(changeSet,result);
const[first]=changeSet.findings;
if(first!==undefined)
fail(changeSet,findingsText(changeSet.findings));
else if(!result.any&&changeSet.type==="UPDATE")
fail(changeSet,NO_CHANGES);
else{
changeSet.changes=changeSet.includeNestedStacks?withNestedChangeSets(lab,stack,changeSet,result,NO_CHANGES):result.changes;
changeSet.status="CREATE_COMPLETE";
changeSet.execution=stack.operations.length===operationsBefore?"AVAILABLE":"OBSOLETE";
}
}
catch(error){
if(error instanceof scope .Z||error instanceof lab_operation .o)
fail(changeSet,error.message);
else{
lab.cloudformation.crashes.push(error);
fail(changeSet,"Internal Failure");
}
}
finally{
changeSet.operation.ended=lab.clock.now();
changeSet.operation.failed=changeSet.status==="FAILED";
}
}
function fail(changeSet,reason){
changeSet.status="FAILED";
changeSet.execution="UNAVAILABLE";
changeSet.reason=reason;
}
function findingsOf({definition},{properties,changes}){
const{Resources}=definition.compiled.template;
const touched=new Set(changes.map(({ResourceChange})=>ResourceChange?.LogicalResourceId));
return[...properties].flatMap(([logicalId,planned])=>{
const type=Resources[logicalId]?.Type;
if(type===undefined||!touched.has(logicalId))
return[];
return(0,check_properties.cw)(type,planned).map(({path,message})=>({
logicalId,
type,
path:`/Resources/${logicalId}/Properties${path===""?"":`/${path}`}`,
message,
}));
});
}
function findingsText(findings){
const byResource=Map.groupBy(findings,({logicalId})=>logicalId);
return[...byResource]
.map(([logicalId,found])=>(0,check_properties.ti)(logicalId,found.map(({message})=>message).join("\n")))
.join("\n");
}
function makeObsolete(lab,stack,except){
for(const id of stack.changeSets){
const changeSet=lab.cloudformation.changeSets.get(id);
if(changeSet!==undefined&&changeSet!==except&&changeSet.execution==="AVAILABLE")
changeSet.execution="OBSOLETE";
}
}
function checkResourceTypes(stack,next){
const{Resources}=next.compiled.template;
const changed=[...stack.resources.values()].filter(({logicalId,type,status})=>{
const after=Resources[logicalId]?.Type;
return after!==undefined&&after!==type&&status!=="DELETE_COMPLETE";
});
if(changed.length>0){
const names=changed.map(({logicalId})=>logicalId).join(", ");
throw new lab_operation .o("ValidationError",`Update of resource type is not permitted. The new template modifies resource type of the following resources: [${names}]`);
}
}
var limits=$load(1156);
function createChangeSet(lab,input){
const name=(0,limits.I3)(input.ChangeSetName,"changeSetName");
const type=input.ChangeSetType??"UPDATE";
const stackName=input.StackName?.startsWith("arn:")?input.StackName:(0,limits.I3)(input.StackName,"stackName");
const existing=findStack(lab,stackName);
const live=existing?.status==="DELETE_COMPLETE"?undefined:existing;
if(live!==undefined){
const same=findChangeSet(lab,name,live.id);
if(same!==undefined&&input.ClientToken!==undefined&&same.token===input.ClientToken)
return{Id:same.id,StackId:live.id};
if(same!==undefined&&same.execution!=="EXECUTE_COMPLETE")
throw new lab_operation .o("AlreadyExistsException",`ChangeSet ${name} already exists`);
}
checkFits(type,live,stackName,name);
if(type==="UPDATE"&&input.OnStackFailure==="DELETE"){
throw new lab_operation .o("ValidationError","OnStackFailure DELETE is valid only for change sets of type CREATE");
}
const identity=live??(0,create_records.fL)(lab,stackName);
const definition=(0,cloudformation_definition.s)(lab,input,identity,live?.definition);
if(live!==undefined)
checkResourceTypes(live,definition);
const stack=live??addShell(lab,identity);
const changeSet={
id:(0,create_records.qR)(lab,name),
name,
stackId:stack.id,
type,
created:lab.clock.now(),
description:input.Description,
definition,
onStackFailure:input.OnStackFailure??(input.DeploymentConfig?.DisableRollback===true?"DO_NOTHING":undefined),
includeNestedStacks:input.IncludeNestedStacks??false,
token:input.ClientToken,
operation:(0,engine_operation.ki)(lab,"CREATE_CHANGESET",input.ClientToken),
nested:[],
status:"CREATE_IN_PROGRESS",
execution:"UNAVAILABLE",
reason:undefined,
changes:[],
findings:[],
};
lab.cloudformation.changeSets.set(changeSet.id,changeSet);
stack.changeSets.push(changeSet.id);
changeSet.operation.done=fillChangeSet((0,drawn_apart.t)(lab,stack.name),stack,changeSet);
return{Id:changeSet.id,StackId:stack.id};
}
function checkFits(type,stack,stackName,name){
if(type==="IMPORT")
throw new lab_operation .o("ValidationError","ResourcesToImport is not supported here: the lab does not import resources");
if(type==="CREATE"&&stack!==undefined&&stack.status!=="REVIEW_IN_PROGRESS"){
throw new lab_operation .o("ValidationError",`Stack [${stack.name}] already exists and cannot be created again with the changeSet [${name}].`);
}
if(type==="UPDATE"){
if(stack===undefined)
throw new lab_operation .o("ValidationError",inBrackets(stackName));
checkUpdatable(stack);
}
}
function addShell(lab,identity){
const stack=(0,create_records.K)(lab,identity,undefined,{});
const operation=(0,engine_operation.xd)(lab,stack,"CREATE_CHANGESET",undefined);
operation.ended=lab.clock.now();
(0,events.Po)(lab,stack,operation,"REVIEW_IN_PROGRESS","User Initiated");
return stack;
}
var create_stack=$load(9013);
var stack_policy=$load(1662);
function createStack(lab,input){
const name=(0,limits.I3)(input.StackName,"stackName");
const onFailure=onFailureOf(input);
const existing=lab.cloudformation.stacksByName.get(name);
if(existing!==undefined){
const[first]=existing.operations;
const token=input.ClientRequestToken;
if(token!==undefined&&first?.type==="CREATE_STACK"&&first.token===token)
return{StackId:existing.id,OperationId:first.id};
throw new lab_operation .o("AlreadyExistsException",`Stack [${name}] already exists`);
}
const identity=(0,create_records.fL)(lab,name);
const definition=(0,cloudformation_definition.s)(lab,input,identity);
const policy=(0,stack_policy.US)(lab,input.StackPolicyBody,input.StackPolicyURL);
const stack=(0,create_records.K)(lab,identity,definition,{
disableRollback:onFailure==="DO_NOTHING",
terminationProtection:input.EnableTerminationProtection??false,
timeoutMinutes:input.TimeoutInMinutes,
policy,
});
const operation=(0,engine_operation.xd)(lab,stack,"CREATE_STACK",input.ClientRequestToken);
(0,events.Po)(lab,stack,operation,"CREATE_IN_PROGRESS","User Initiated");
(0,engine_operation.AC)(lab,stack,operation,()=>(0,create_stack.S_)(lab,stack,operation,onFailure));
return{StackId:stack.id,OperationId:operation.id};
}
function onFailureOf({OnFailure,DisableRollback,DeploymentConfig}){
if(OnFailure!==undefined&&DisableRollback!==undefined){
throw new lab_operation .o("ValidationError","You can not specify both DisableRollback and OnFailure");
}
const disabled=DisableRollback??DeploymentConfig?.DisableRollback??false;
return OnFailure??(disabled?"DO_NOTHING":"ROLLBACK");
}
function deleteChangeSet(lab,input){
const changeSet=findChangeSet(lab,input.ChangeSetName??"",input.StackName);
if(changeSet===undefined)
return{};
if(changeSet.execution==="EXECUTE_IN_PROGRESS"){
throw new lab_operation .o("InvalidChangeSetStatusException",`ChangeSet [${changeSet.id}] cannot be deleted in its current execution status of [${changeSet.execution}]`);
}
for(const one of familyOf(lab,changeSet))
remove(lab,one);
return{};
}
function remove(lab,changeSet){
changeSet.status="DELETE_COMPLETE";
changeSet.execution="UNAVAILABLE";
lab.cloudformation.changeSets.delete(changeSet.id);
const stack=lab.cloudformation.stacks.get(changeSet.stackId);
const at=stack?.changeSets.indexOf(changeSet.id)??-1;
if(at>=0)
stack?.changeSets.splice(at,1);
}
var delete_stack=$load(9746);
function deleteStack(lab,input){
const stack=findStack(lab,input.StackName??"");
if(stack===undefined||stack.status==="DELETE_COMPLETE"||stack.status==="DELETE_IN_PROGRESS")
return{};
checkDeletable(stack);
const force=input.DeletionMode==="FORCE_DELETE_STACK";
const retain=new Set(input.RetainResources??[]);
if((force||retain.size>0)&&stack.status!=="DELETE_FAILED"){
const what=force?"DeletionMode FORCE_DELETE_STACK":"RetainResources";
throw new lab_operation .o("ValidationError",`Invalid operation on stack [${stack.id}]. ${what} is valid only for stacks in the DELETE_FAILED state.`);
}
const before=(0,engine_operation.Fv)(stack);
makeObsolete(lab,stack);
const operation=(0,engine_operation.xd)(lab,stack,"DELETE_STACK",input.ClientRequestToken);
(0,events.Po)(lab,stack,operation,"DELETE_IN_PROGRESS","User Initiated");
if(before!==undefined){
before.overtaken=true;
before.halt();
}
(0,engine_operation.AC)(lab,stack,operation,()=>(0,delete_stack.f)(lab,stack,operation,{retain,force},before));
return{};
}
var handlers=$load(2483);
var lab_properties=$load(8417);
var schema=$load(5950);
var same_value=$load(4987);
const NOTHING="null";
function propertyDifferences(expected,actual){
const found=[];
compareMaps("",expected,actual,found);
return found;
}
function comparable(values,other){
return Object.fromEntries(Object.entries(values)
.filter(([name,value])=>name in other&&value!==undefined)
.map(([name,value])=>{
const counterpart=other[name];
return[name,isMap(value)&&isMap(counterpart)?comparable(value,counterpart):value];
}));
}
function compareMaps(path,expected,actual,found){
for(const[name,value]of Object.entries(expected)){
if(name in actual&&value!==undefined)
compare(`${path}/${name}`,value,actual[name],found);
}
}
function compare(path,expected,actual,found){
if(actual===undefined||actual===null)
found.push(difference(path,expected,undefined,"REMOVE"));
else if(isMap(expected)&&isMap(actual))
compareMaps(path,expected,actual,found);
else if(Array.isArray(expected)&&Array.isArray(actual))
compareLists(path,expected,actual,found);
else if(!(0,same_value.e)(expected,actual))
found.push(difference(path,expected,actual,"NOT_EQUAL"));
}
function compareLists(path,expected,actual,found){
const extra=new Map(actual.entries());
const take=(fits)=>{
for(const[index,item]of extra)
if(fits(item))
return extra.delete(index);
return false;
};
const missing=[...expected.entries()]
.sort(([,a],[,b])=>sizeOf(b)- sizeOf(a))
.filter(([,item])=>!take((candidate)=>isSame(item,candidate)))
.sort(([a],[b])=>a-b);
const turn=[];
for(const[index,item]of missing){
const key=keyOf(item);
const namesake=key===undefined?undefined:[...extra].find(([,candidate])=>keyOf(candidate)===key);
if(namesake===undefined)
turn.push([index,item]);
else{
extra.delete(namesake[0]);
compare(`${path}/${index}`,item,namesake[1],found);
}
}
for(const[index,item]of turn){
const[next]=keyOf(item)===undefined?extra:[];
if(next===undefined)
found.push(difference(`${path}/${index}`,item,undefined,"REMOVE"));
else{
extra.delete(next[0]);
compare(`${path}/${index}`,item,next[1],found);
}
}
for(const[index,item]of extra)
found.push(difference(`${path}/${index}`,undefined,item,"ADD"));
}
function isSame(expected,actual){
const found=[];
compare("",expected,actual,found);
return found.length===0;
}
function sizeOf(item){
return typeof item==="object"&&item!==null?Object.values(item).reduce((sum,value)=>sum+sizeOf(value),0):1;
}
function keyOf(item){
return isMap(item)?item.Key:undefined;
}
function difference(path,expected,actual,type){
return{PropertyPath:path,ExpectedValue:textOf(expected),ActualValue:textOf(actual),DifferenceType:type};
}
function textOf(value){
if(value===undefined)
return NOTHING;
return typeof value==="string"?value:JSON.stringify(value);
}
function isMap(value){
return typeof value==="object"&&value!==null&&!Array.isArray(value);
}
function checkResource(lab,stack,record,caller){
const{built,type}=record;
const model=lab.cloudformation.modelOf(type);
if(built===undefined||model?.read===undefined||record.skipped===true)
return undefined;
const seen={at:lab.clock.now(),physicalId:built.physicalId,differences:[]};
try{
(0,handlers.b4)(lab,caller,stack,built);
const actual=model.read(lab,(0,resource_request.tP)(stack,built));
if(actual===undefined)
return{...seen,status:"DELETED"};
const expected=expectedProperties(built);
const differences=propertyDifferences(expected,actual);
const compared={expected:comparable(expected,actual),actual:comparable(actual,expected)};
return{...seen,status:differences.length===0?"IN_SYNC":"MODIFIED",compared,differences};
}
catch(error){
return{...seen,status:"UNKNOWN",reason:error instanceof Error?error.message:String(error)};
}
}
function expectedProperties({type,properties,tags}){
const name=(0,schema.C5)(type)?.tags??"Tags";
if(!Array.isArray(properties[name]))
return properties;
const own=(0,lab_properties.JD)(properties,name)??[];
const keys=new Set(own.map(({Key})=>Key));
return{...properties,[name]:[...own,...tags.filter(({Key})=>!keys.has(Key))]};
}
function knownDrift({drift,built}){
return drift!==undefined&&drift.physicalId===built?.physicalId?drift:undefined;
}
function stackDriftInformation({drift}){
if(drift===undefined)
return{StackDriftStatus:"NOT_CHECKED"};
return{StackDriftStatus:drift.status,LastCheckTimestamp:new Date(drift.at)};
}
function resourceDriftInformation(record){
const drift=knownDrift(record);
if(drift===undefined)
return{StackResourceDriftStatus:"NOT_CHECKED"};
return{StackResourceDriftStatus:drift.status,LastCheckTimestamp:new Date(drift.at)};
}
function showResourceDrift(stack,{logicalId,type},drift){
const{compared,differences,reason}=drift;
return{
StackId:stack.id,
LogicalResourceId:logicalId,
PhysicalResourceId:drift.physicalId,
ResourceType:type,
...(compared===undefined
?{}
:{ExpectedProperties:JSON.stringify(compared.expected),ActualProperties:JSON.stringify(compared.actual)}),
...(drift.status==="IN_SYNC"||drift.status==="MODIFIED"?{PropertyDifferences:differences.map((one)=>({...one}))}:{}),
StackResourceDriftStatus:drift.status,
Timestamp:new Date(drift.at),
...(reason===undefined?{}:{DriftStatusReason:reason}),
};
}
const HIDDEN="****";
const shownParameters=new WeakMap();
function parametersOf(definition){
if(definition===undefined)
return[];
let shown=shownParameters.get(definition);
if(shown===undefined){
shown=Object.freeze(showParameters(definition));
shownParameters.set(definition,shown);
}
return shown;
}
function showParameters(definition){
return Object.entries(definition.compiled.template.Parameters).map(([name,{NoEcho,Type}])=>{
const resolved=definition.resolved[name];
return Object.freeze({
ParameterKey:name,
ParameterValue:isTrue(NoEcho)?HIDDEN:(definition.parameters[name]??""),
...(Type.startsWith("AWS::SSM::Parameter::Value<")
?{ResolvedValue:Array.isArray(resolved)?resolved.join(","):String(resolved)}
:{}),
});
});
}
function isTrue(value){
return value===true||value==="true";
}
function tagsOf(definition){
return(definition?.tags??[]).map(({Key,Value})=>({Key,Value}));
}
function describeStack(stack){
const{definition}=stack;
const shown={
StackId:stack.id,
StackName:stack.name,
Parameters:parametersOf(definition),
CreationTime:new Date(stack.created),
RollbackConfiguration:{},
StackStatus:stack.status,
DisableRollback:stack.disableRollback,
NotificationARNs:[...(definition?.notificationArns??[])],
Capabilities:[...(definition?.capabilities??[])],
Outputs:stack.outputs.map(describeOutput),
Tags:tagsOf(definition),
EnableTerminationProtection:stack.terminationProtection,
DriftInformation:stackDriftInformation(stack),
LastOperations:stack.operations.slice(-1).map(({id,type})=>({OperationId:id,OperationType:type})),
};
if(stack.changeSetId!==undefined)
shown.ChangeSetId=stack.changeSetId;
if(definition?.compiled.template.Description!==undefined)
shown.Description=definition.compiled.template.Description;
if(stack.deleted!==undefined)
shown.DeletionTime=new Date(stack.deleted);
if(stack.updated!==undefined)
shown.LastUpdatedTime=new Date(stack.updated);
if(stack.reason!==undefined)
shown.StackStatusReason=stack.reason;
if(stack.timeoutMinutes!==undefined)
shown.TimeoutInMinutes=stack.timeoutMinutes;
if(definition?.roleArn!==undefined)
shown.RoleARN=definition.roleArn;
if(stack.parentId!==undefined)
shown.ParentId=stack.parentId;
if(stack.rootId!==undefined)
shown.RootId=stack.rootId;
return shown;
}
function describeOutput({key,value,description,exportName}){
const shown={OutputKey:key,OutputValue:value};
if(description!==undefined)
shown.Description=description;
if(exportName!==undefined)
shown.ExportName=exportName;
return shown;
}
function summarizeStack(stack){
const description=stack.definition?.compiled.template.Description;
return{
StackId:stack.id,
StackName:stack.name,
...(description===undefined?{}:{TemplateDescription:description}),
CreationTime:new Date(stack.created),
...(stack.updated===undefined?{}:{LastUpdatedTime:new Date(stack.updated)}),
...(stack.deleted===undefined?{}:{DeletionTime:new Date(stack.deleted)}),
StackStatus:stack.status,
...(stack.reason===undefined?{}:{StackStatusReason:stack.reason}),
...(stack.parentId===undefined?{}:{ParentId:stack.parentId}),
...(stack.rootId===undefined?{}:{RootId:stack.rootId}),
DriftInformation:stackDriftInformation(stack),
};
}
const PAGE_SIZE=100;
function pageOf(items,token,size=PAGE_SIZE){
const start=token===undefined?0:Number(/^page-(\d+)$/.exec(token)?.[1]??Number.NaN);
if(Number.isNaN(start))
throw new lab_operation .o("ValidationError","Invalid value for NextToken");
const end=start+size;
return{items:items.slice(start,end),nextToken:end<items.length?`page-${end}`:undefined};
}
function nextTokenOf({nextToken}){
return nextToken===undefined?{}:{NextToken:nextToken};
}
function describeChangeSet(lab,input){
const changeSet=requireChangeSet(lab,input.ChangeSetName,input.StackName);
const{definition}=changeSet;
const page=pageOf(changeSet.changes,input.NextToken);
return{
ChangeSetName:changeSet.name,
ChangeSetId:changeSet.id,
StackId:changeSet.stackId,
StackName:lab.cloudformation.stacks.get(changeSet.stackId)?.name,
...(changeSet.description===undefined?{}:{Description:changeSet.description}),
Parameters:parametersOf(definition),
CreationTime:new Date(changeSet.created),
ExecutionStatus:changeSet.execution,
Status:changeSet.status,
...(changeSet.reason===undefined?{}:{StatusReason:changeSet.reason}),
NotificationARNs:[...definition.notificationArns],
RollbackConfiguration:{},
Capabilities:[...definition.capabilities],
Tags:tagsOf(definition),
Changes:page.items.map((change)=>(input.IncludePropertyValues===true?change:withoutValues(change))),
...nextTokenOf(page),
IncludeNestedStacks:changeSet.includeNestedStacks,
...(changeSet.parent===undefined?{}:{ParentChangeSetId:changeSet.parent,RootChangeSetId:rootOf(lab,changeSet)}),
...(changeSet.onStackFailure===undefined?{}:{OnStackFailure:changeSet.onStackFailure}),
};
}
function rootOf(lab,{id,parent}){
const above=parent===undefined?undefined:lab.cloudformation.changeSets.get(parent);
return above===undefined?id:rootOf(lab,above);
}
function withoutValues({Type,ResourceChange}){
if(ResourceChange===undefined)
return{Type};
const{BeforeContext,AfterContext,Details,...rest}=ResourceChange;
const details=Details?.map(({Target,...detail})=>{
if(Target===undefined)
return detail;
const{Attribute,Name,RequiresRecreation}=Target;
return{...detail,Target:{Attribute,...(Name===undefined?{}:{Name}),RequiresRecreation}};
});
return{Type,ResourceChange:{...rest,...(details===undefined?{}:{Details:details})}};
}
function eventPage(items,token){
const end=token===undefined?items.length:Number(/^before-(\d+)$/.exec(token)?.[1]??Number.NaN);
if(Number.isNaN(end)||end>items.length)
throw new lab_operation .o("ValidationError","Invalid value for NextToken");
const start=Math.max(0,end-PAGE_SIZE);
return{items:items.slice(start,end).reverse(),next:start>0?{NextToken:`before-${start}`}:{}};
}
function eventFields(stack,event){
return{
StackId:stack.id,
EventId:event.id,
OperationId:event.operation.id,
LogicalResourceId:event.logicalId,
PhysicalResourceId:event.physicalId,
ResourceType:event.type,
Timestamp:new Date(event.at),
ResourceStatus:event.status,
...(event.reason===undefined?{}:{ResourceStatusReason:event.reason}),
...(event.properties===undefined?{}:{ResourceProperties:JSON.stringify(event.properties)}),
...(event.token===undefined?{}:{ClientRequestToken:event.token}),
};
}
function describeEvents(lab,input){
const found=describe_events_select(lab,input);
const onlyFailures=input.Filters?.FailedEvents===true;
if("changeSet" in found){
const page=eventPage(findingEvents(found.changeSet),input.NextToken);
return{OperationEvents:[...page.items],...page.next};
}
const{stack,operationId}=found;
const wanted=(0,events.Qv)(lab,stack).filter((event)=>(operationId===undefined||event.operation.id===operationId)&&(!onlyFailures||isFailure(event)));
const page=eventPage(wanted,input.NextToken);
return{OperationEvents:page.items.map((event)=>shown(stack,event)),...page.next};
}
function describe_events_select(lab,{StackName,ChangeSetName,OperationId:operationId}){
if(ChangeSetName!==undefined)
return{changeSet:requireChangeSet(lab,ChangeSetName,StackName)};
if(StackName!==undefined)
return{stack:requireStack(lab,StackName,inBrackets),operationId};
if(operationId===undefined){
throw new lab_operation .o("ValidationError","One of StackName, ChangeSetName or OperationId must be specified.");
}
for(const changeSet of lab.cloudformation.changeSets.values())
if(changeSet.operation.id===operationId)
return{changeSet};
for(const stack of lab.cloudformation.stacks.values()){
if(stack.operations.some(({id})=>id===operationId))
return{stack,operationId};
}
throw new lab_operation .o("ValidationError",`Operation [${operationId}] does not exist`);
}
function isFailure({status,type}){
return status.endsWith("_FAILED")&&type!==events .Q9;
}
function shown(stack,event){
return{
...eventFields(stack,event),
...operationFields(event.operation),
EventType:isFailure(event)?"PROVISIONING_ERROR":"STACK_EVENT",
};
}
function findingEvents({stackId,operation,findings}){
return findings.map((finding,index)=>({
EventId:`${operation.id}-${index}`,
StackId:stackId,
...operationFields(operation),
EventType:"VALIDATION_ERROR",
LogicalResourceId:finding.logicalId,
ResourceType:finding.type,
Timestamp:new Date(operation.ended??operation.started),
ValidationFailureMode:"FAIL",
ValidationName:"PROPERTY_VALIDATION",
ValidationStatus:"FAILED",
ValidationStatusReason:finding.message,
ValidationPath:finding.path,
}));
}
function operationFields({id,type,started,ended,failed}){
const status=ended===undefined?"IN_PROGRESS":failed?"FAILED":"SUCCEEDED";
return{
OperationId:id,
OperationType:type,
OperationStatus:status,
StartTime:new Date(started),
...(ended===undefined?{}:{EndTime:new Date(ended)}),
};
}
function describeStackDriftDetectionStatus(lab,{StackDriftDetectionId:id}){
const detection=lab.cloudformation.driftDetections.get(id??"");
if(detection===undefined)
throw new lab_operation .o("ValidationError",`Drift detection with id [${id}] does not exist`);
const{stackId,started,status,reason,result}=detection;
return{
StackId:stackId,
StackDriftDetectionId:detection.id,
DetectionStatus:status,
...(reason===undefined?{}:{DetectionStatusReason:reason}),
...(result===undefined?{}:{StackDriftStatus:result.drift,DriftedStackResourceCount:result.drifted}),
Timestamp:new Date(started),
};
}
function describeStackEvents(lab,input){
const stack=requireStack(lab,input.StackName,inBrackets);
const page=eventPage((0,events.Qv)(lab,stack),input.NextToken);
return{StackEvents:page.items.map((event)=>describe_stack_events_shown(stack,event)),...page.next};
}
const answers=new WeakMap();
function describe_stack_events_shown(stack,event){
let answer=answers.get(event);
if(answer===undefined){
answer=Object.freeze({...eventFields(stack,event),StackName:stack.name});
answers.set(event,answer);
}
return answer;
}
function describeStackResource(lab,input){
const stack=requireStack(lab,input.StackName,inBrackets);
const resource=requireResource(stack,input.StackName,input.LogicalResourceId);
const metadata=stack.definition?.compiled.template.Resources[resource.logicalId]?.Metadata;
return{
StackResourceDetail:{
StackName:stack.name,
StackId:stack.id,
LogicalResourceId:resource.logicalId,
...(resource.physicalId===undefined?{}:{PhysicalResourceId:resource.physicalId}),
ResourceType:resource.type,
LastUpdatedTimestamp:new Date(resource.updated),
ResourceStatus:resource.status,
...(resource.reason===undefined?{}:{ResourceStatusReason:resource.reason}),
...(metadata===undefined?{}:{Metadata:JSON.stringify(metadata)}),
DriftInformation:resourceDriftInformation(resource),
},
};
}
function describeStackResourceDrifts(lab,input){
const stack=requireLiveStack(lab,input.StackName,inBrackets);
const wanted=input.StackResourceDriftStatusFilters;
const all=[...stack.resources.values()].flatMap((record)=>{
const drift=knownDrift(record);
if(drift===undefined||(wanted?.length&&!wanted.includes(drift.status)))
return[];
return[showResourceDrift(stack,record,drift)];
});
const page=pageOf(all,input.NextToken,input.MaxResults??PAGE_SIZE);
return{StackResourceDrifts:[...page.items],...nextTokenOf(page)};
}
function describeStackResources(lab,input){
const{StackName,LogicalResourceId,PhysicalResourceId}=input;
if(StackName!==undefined&&PhysicalResourceId!==undefined){
throw new lab_operation .o("ValidationError","You cannot specify both StackName and PhysicalResourceId");
}
const stack=PhysicalResourceId===undefined?requireStack(lab,StackName):stackOf(lab,PhysicalResourceId);
const wanted=[...stack.resources.values()].filter(({logicalId})=>LogicalResourceId===undefined||logicalId===LogicalResourceId);
return{StackResources:wanted.slice(0,PAGE_SIZE).map((resource)=>describe_stack_resources_shown(stack,resource))};
}
function stackOf(lab,physicalId){
for(const stack of lab.cloudformation.stacks.values()){
for(const resource of stack.resources.values())
if(resource.physicalId===physicalId)
return stack;
}
throw new lab_operation .o("ValidationError",`Stack for ${physicalId} does not exist`);
}
function describe_stack_resources_shown(stack,resource){
return{
StackName:stack.name,
StackId:stack.id,
LogicalResourceId:resource.logicalId,
...(resource.physicalId===undefined?{}:{PhysicalResourceId:resource.physicalId}),
ResourceType:resource.type,
Timestamp:new Date(resource.updated),
ResourceStatus:resource.status,
...(resource.reason===undefined?{}:{ResourceStatusReason:resource.reason}),
DriftInformation:resourceDriftInformation(resource),
};
}
function describeStacks(lab,input){
if(input.StackName!==undefined)
return{Stacks:[describeStack(requireStack(lab,input.StackName))]};
const newestFirst=[...lab.cloudformation.stacks.values()].filter(({status})=>status!=="DELETE_COMPLETE").reverse();
const page=pageOf(newestFirst,input.NextToken);
return{Stacks:page.items.map(describeStack),...nextTokenOf(page)};
}
var sts_caller=$load(6142);
const DETECTABLE=new Set([
"CREATE_COMPLETE",
"IMPORT_COMPLETE",
"IMPORT_ROLLBACK_COMPLETE",
"UPDATE_COMPLETE",
"UPDATE_ROLLBACK_COMPLETE",
"UPDATE_ROLLBACK_FAILED",
]);
function checkDetectable({id,status}){
if(!DETECTABLE.has(status)){
throw new lab_operation .o("ValidationError",`Drift detection cannot be performed on stack [${id}] while it is in status ${status}`);
}
}
function beginDetection(lab,stack,logicalIds,caller){
const{driftDetections}=lab.cloudformation;
for(const other of driftDetections.values()){
if(other.stackId===stack.id&&other.status==="DETECTION_IN_PROGRESS"){
throw new lab_operation .o("ValidationError",`Drift detection is already in progress for stack [${stack.id}]`);
}
}
const detection={
id:lab.ids.uuid(),
stackId:stack.id,
started:lab.clock.now(),
status:"DETECTION_IN_PROGRESS",
reason:"User Initiated",
result:undefined,
};
driftDetections.set(detection.id,detection);
lab.clock.at(lab.clock.now()+ lab.draw("cloudformation.drift.detect"),()=>look(lab,stack,detection,logicalIds,caller));
return detection;
}
function look(lab,stack,detection,logicalIds,caller){
const looked=[...stack.resources.values()].filter(({logicalId})=>logicalIds?.includes(logicalId)??true);
for(const record of looked)
noteDrift(record,checkResource(lab,stack,record,caller));
const unreadable=looked.filter((record)=>knownDrift(record)?.status==="UNKNOWN").map(({logicalId})=>logicalId);
const drifted=looked.filter((record)=>isDrifted(knownDrift(record))).length;
detection.status=unreadable.length===0?"DETECTION_COMPLETE":"DETECTION_FAILED";
detection.reason=unreadable.length===0?undefined:`Failed to detect drift on resource [${unreadable.join(", ")}]`;
const drift=drifted>0?"DRIFTED":unreadable.length>0?"UNKNOWN":"IN_SYNC";
detection.result={drift,drifted};
stack.drift={status:drift,at:lab.clock.now()};
}
function noteDrift(record,drift){
if(drift===undefined)
delete record.drift;
else
record.drift=drift;
}
function isDrifted(drift){
return drift?.status==="MODIFIED"||drift?.status==="DELETED";
}
function detectStackDrift(lab,{StackName,LogicalResourceIds:wanted},caller=sts_caller .KC){
const stack=requireLiveStack(lab,StackName,inBrackets);
checkDetectable(stack);
const unknown=(wanted??[]).filter((logicalId)=>!stack.resources.has(logicalId));
if(unknown.length>0){
throw new lab_operation .o("ValidationError",`Resources [${unknown.join(", ")}] do not exist for stack ${StackName}`);
}
return{StackDriftDetectionId:beginDetection(lab,stack,wanted?.length?wanted:undefined,caller).id};
}
function detectStackResourceDrift(lab,input,caller=sts_caller .KC){
const stack=requireLiveStack(lab,input.StackName,inBrackets);
const record=requireResource(stack,input.StackName,input.LogicalResourceId);
checkDetectable(stack);
const drift=checkResource(lab,stack,record,caller);
if(drift===undefined){
throw new lab_operation .o("ValidationError",`Drift detection is not supported for resource [${record.logicalId}] of type [${record.type}]`);
}
noteDrift(record,drift);
return{StackResourceDrift:showResourceDrift(stack,record,drift)};
}
var update_stack=$load(9828);
function executeChangeSet(lab,input){
const changeSet=requireChangeSet(lab,input.ChangeSetName,input.StackName);
const stack=lab.cloudformation.stacks.get(changeSet.stackId);
checkExecutable(changeSet);
const{DisableRollback}=input;
if(DisableRollback!==undefined&&changeSet.onStackFailure!==undefined){
throw new lab_operation .o("ValidationError","You cannot specify both DisableRollback and OnStackFailure");
}
const onFailure=changeSet.onStackFailure??(DisableRollback===true?"DO_NOTHING":"ROLLBACK");
const create=stack.status==="REVIEW_IN_PROGRESS";
if(!create)
checkUpdatable(stack);
makeObsolete(lab,stack,changeSet);
const family=familyOf(lab,changeSet).filter(({execution})=>execution==="AVAILABLE");
for(const one of family)
one.execution="EXECUTE_IN_PROGRESS";
stack.changeSetId=changeSet.id;
stack.disableRollback=onFailure==="DO_NOTHING";
const operation=(0,engine_operation.xd)(lab,stack,create?"CREATE_STACK":"UPDATE_STACK",input.ClientRequestToken);
if(create){
stack.definition=changeSet.definition;
(0,events.Po)(lab,stack,operation,"CREATE_IN_PROGRESS","User Initiated");
(0,engine_operation.AC)(lab,stack,operation,()=>thenNoteResult(family,operation,(0,create_stack.S_)(lab,stack,operation,onFailure)));
}
else{
(0,events.Po)(lab,stack,operation,"UPDATE_IN_PROGRESS","User Initiated");
const options={disableRollback:onFailure==="DO_NOTHING",policy:stack.policy};
const workflow=()=>(0,update_stack.N)(lab,stack,operation,changeSet.definition,options);
(0,engine_operation.AC)(lab,stack,operation,()=>thenNoteResult(family,operation,workflow()));
}
return{};
}
function checkExecutable({id,status,execution}){
if(status!=="CREATE_COMPLETE"){
throw new lab_operation .o("InvalidChangeSetStatusException",`ChangeSet [${id}] cannot be executed in its current status of [${status}]`);
}
if(execution!=="AVAILABLE"){
throw new lab_operation .o("InvalidChangeSetStatusException",`ChangeSet [${id}] cannot be executed in its current execution status of [${execution}]`);
}
}
async function thenNoteResult(family,operation,workflow){
let crashed=true;
try{
await workflow;
crashed=false;
}
finally{
for(const one of family)
one.execution=crashed||operation.failed?"EXECUTE_FAILED":"EXECUTE_COMPLETE";
}
}
function getStackPolicy(lab,input){
const{policy}=requireStack(lab,input.StackName);
return policy===undefined?{}:{StackPolicyBody:policy};
}
function getTemplate(lab,input){
const definition=input.ChangeSetName===undefined
?requireStack(lab,input.StackName).definition
:requireChangeSet(lab,input.ChangeSetName,input.StackName).definition;
if(definition===undefined)
throw new lab_operation .o("ValidationError",`Stack ${input.StackName} is in REVIEW_IN_PROGRESS state and has no template.`);
return{TemplateBody:definition.compiled.text,StagesAvailable:["Original","Processed"]};
}
function describeTemplate({template,capabilityNeed}){
const{Description,Transform}=template;
return{
parameters:Object.entries(template.Parameters).map(([name,parameter])=>({
name,
parameter,
text:{
...(parameter.Default===undefined?{}:{DefaultValue:String(parameter.Default)}),
NoEcho:isTrue(parameter.NoEcho),
...(parameter.Description===undefined?{}:{Description:parameter.Description}),
},
})),
...(Description===undefined?{}:{Description}),
Capabilities:[...capabilityNeed.capabilities],
...(capabilityNeed.reason===undefined?{}:{CapabilitiesReason:capabilityNeed.reason}),
DeclaredTransforms:Transform===undefined?[]:[Transform].flat().map(String),
};
}
var check_template=$load(2621);
function getTemplateSummary(lab,input){
const ofStack=input.StackName===undefined?undefined:requireStack(lab,input.StackName).definition;
const compiled=ofStack?.compiled??(0,cloudformation_definition._)(lab,input);
(0,check_template.B)(compiled);
const{template}=compiled;
const byType=Map.groupBy(Object.entries(template.Resources),([,{Type}])=>Type);
const{parameters,...common}=describeTemplate(compiled);
return{
...common,
Parameters:parameters.map(({name,parameter,text})=>({
...text,
ParameterType:parameter.Type,
ParameterConstraints:parameter.AllowedValues===undefined?{}:{AllowedValues:parameter.AllowedValues.map(String)},
ParameterKey:name,
})),
ResourceTypes:[...byType.keys()],
Version:template.AWSTemplateFormatVersion??"2010-09-09",
...(template.Metadata===undefined?{}:{Metadata:JSON.stringify(template.Metadata)}),
ResourceIdentifierSummaries:[...byType].map(([type,entries])=>({
ResourceType:type,
LogicalResourceIds:entries.map(([logicalId])=>logicalId),
})),
};
}
function listChangeSets(lab,input){
const stack=requireStack(lab,input.StackName,inBrackets);
const summaries=stack.changeSets.flatMap((id)=>{
const changeSet=lab.cloudformation.changeSets.get(id);
if(changeSet===undefined)
return[];
return[
{
StackId:stack.id,
StackName:stack.name,
ChangeSetId:id,
ChangeSetName:changeSet.name,
ExecutionStatus:changeSet.execution,
Status:changeSet.status,
...(changeSet.reason===undefined?{}:{StatusReason:changeSet.reason}),
CreationTime:new Date(changeSet.created),
...(changeSet.description===undefined?{}:{Description:changeSet.description}),
IncludeNestedStacks:changeSet.includeNestedStacks,
},
];
});
const page=pageOf(summaries,input.NextToken);
return{Summaries:[...page.items],...nextTokenOf(page)};
}
function listExports(lab,input){
const page=pageOf([...lab.cloudformation.exports.values()],input.NextToken);
return{
Exports:page.items.map(({name,value,stackId})=>({ExportingStackId:stackId,Name:name,Value:value})),
...nextTokenOf(page),
};
}
var outputs=$load(228);
function listImports(lab,input){
const importers=(0,outputs.pM)(lab,input.ExportName??"");
if(importers.length===0)
throw new lab_operation .o("ValidationError",`Export '${input.ExportName}' is not imported by any stack.`);
const page=pageOf(importers,input.NextToken);
return{Imports:[...page.items],...nextTokenOf(page)};
}
function listStackResources(lab,input){
const stack=requireStack(lab,input.StackName);
const page=pageOf([...stack.resources.values()],input.NextToken);
return{
StackResourceSummaries:page.items.map((resource)=>({
LogicalResourceId:resource.logicalId,
...(resource.physicalId===undefined?{}:{PhysicalResourceId:resource.physicalId}),
ResourceType:resource.type,
LastUpdatedTimestamp:new Date(resource.updated),
ResourceStatus:resource.status,
...(resource.reason===undefined?{}:{ResourceStatusReason:resource.reason}),
DriftInformation:resourceDriftInformation(resource),
})),
...nextTokenOf(page),
};
}
function listStacks(lab,input){
const filter=input.StackStatusFilter;
const all=[...lab.cloudformation.stacks.values()].reverse();
const page=pageOf(filter===undefined||filter.length===0?all:all.filter(({status})=>filter.includes(status)),input.NextToken);
return{StackSummaries:page.items.map(summarizeStack),...nextTokenOf(page)};
}
function rollbackStack(lab,input){
const stack=requireLiveStack(lab,input.StackName,inBrackets);
checkStatus(stack,"RollbackStack",["CREATE_FAILED","UPDATE_FAILED"]);
const{unfinished}=stack;
if(stack.status==="UPDATE_FAILED"&&unfinished===undefined){
throw new lab_operation .o("ValidationError",`Stack [${stack.id}] has no update to roll back`);
}
makeObsolete(lab,stack);
const operation=(0,engine_operation.xd)(lab,stack,"ROLLBACK",input.ClientRequestToken);
const keep=input.RetainExceptOnCreate!==true;
(0,engine_operation.AC)(lab,stack,operation,()=>unfinished===undefined
?(0,create_stack._W)(lab,stack,operation,"User Initiated",keep)
:(0,roll_back.E)(lab,stack,operation,unfinished,"User Initiated"));
return{StackId:stack.id,OperationId:operation.id};
}
function setStackPolicy(lab,input){
const stack=requireLiveStack(lab,input.StackName,inBrackets);
const policy=(0,stack_policy.US)(lab,input.StackPolicyBody,input.StackPolicyURL);
if(policy===undefined)
throw new lab_operation .o("ValidationError","Either StackPolicyBody or StackPolicyURL must be specified.");
stack.policy=policy;
return{};
}
function updateStack(lab,input){
const stack=requireLiveStack(lab,input.StackName,inBrackets);
const token=input.ClientRequestToken;
const last=stack.operations.at(-1);
if(token!==undefined&&last?.token===token&&last.type==="UPDATE_STACK")
return{StackId:stack.id,OperationId:last.id};
checkUpdatable(stack);
const next=(0,cloudformation_definition.s)(lab,input,stack,stack.definition);
checkResourceTypes(stack,next);
if(!anythingToDo(lab,stack,next))
throw new lab_operation .o("ValidationError","No updates are to be performed.");
const given=(0,stack_policy.US)(lab,input.StackPolicyBody,input.StackPolicyURL);
const policy=(0,stack_policy.US)(lab,input.StackPolicyDuringUpdateBody,input.StackPolicyDuringUpdateURL)??stack.policy;
stack.policy=given??stack.policy;
makeObsolete(lab,stack);
const operation=(0,engine_operation.xd)(lab,stack,"UPDATE_STACK",token);
(0,events.Po)(lab,stack,operation,"UPDATE_IN_PROGRESS","User Initiated");
const disableRollback=input.DisableRollback??input.DeploymentConfig?.DisableRollback??false;
(0,engine_operation.AC)(lab,stack,operation,()=>(0,update_stack.N)(lab,stack,operation,next,{disableRollback,policy}));
return{StackId:stack.id,OperationId:operation.id};
}
function anythingToDo(lab,stack,next){
if(stack.status==="CREATE_FAILED"||stack.status==="UPDATE_FAILED")
return true;
try{
return(0,stack_changes.S)(lab,stack,next).any;
}
catch(error){
if(error instanceof scope .Z)
return true;
throw error;
}
}
function updateTerminationProtection(lab,input){
const stack=requireLiveStack(lab,input.StackName,inBrackets);
const{EnableTerminationProtection:enable}=input;
if(enable===undefined){
throw new lab_operation .o("ValidationError","1 validation error detected: Value null at 'enableTerminationProtection' failed to satisfy constraint: Member must not be null");
}
if(stack.parentId!==undefined){
throw new lab_operation .o("ValidationError",`Termination protection cannot be changed on nested stack [${stack.name}], only on its root stack`);
}
stack.terminationProtection=enable;
return{StackId:stack.id};
}
function validateTemplate(lab,input){
const compiled=(0,cloudformation_definition._)(lab,input);
(0,check_template.B)(compiled);
const{parameters,...common}=describeTemplate(compiled);
return{...common,Parameters:parameters.map(({name,text})=>({ParameterKey:name,...text}))};
}
const cloudformationOperations=[
(0,lab_operation.k)("cloudformation","CancelUpdateStack",cancelUpdateStack),
(0,lab_operation.k)("cloudformation","ContinueUpdateRollback",continueUpdateRollback),
(0,lab_operation.k)("cloudformation","CreateChangeSet",createChangeSet),
(0,lab_operation.k)("cloudformation","CreateStack",createStack),
(0,lab_operation.k)("cloudformation","DeleteChangeSet",deleteChangeSet),
(0,lab_operation.k)("cloudformation","DeleteStack",deleteStack),
(0,lab_operation.k)("cloudformation","DescribeChangeSet",describeChangeSet),
(0,lab_operation.k)("cloudformation","DescribeEvents",describeEvents),
(0,lab_operation.k)("cloudformation","DescribeStackDriftDetectionStatus",describeStackDriftDetectionStatus),
(0,lab_operation.k)("cloudformation","DescribeStackEvents",describeStackEvents),
(0,lab_operation.k)("cloudformation","DescribeStackResource",describeStackResource),
(0,lab_operation.k)("cloudformation","DescribeStackResourceDrifts",describeStackResourceDrifts),
(0,lab_operation.k)("cloudformation","DescribeStackResources",describeStackResources),
(0,lab_operation.k)("cloudformation","DescribeStacks",describeStacks),
(0,lab_operation.k)("cloudformation","DetectStackDrift",detectStackDrift),
(0,lab_operation.k)("cloudformation","DetectStackResourceDrift",detectStackResourceDrift),
(0,lab_operation.k)("cloudformation","ExecuteChangeSet",executeChangeSet),
(0,lab_operation.k)("cloudformation","GetStackPolicy",getStackPolicy),
(0,lab_operation.k)("cloudformation","GetTemplate",getTemplate),
(0,lab_operation.k)("cloudformation","GetTemplateSummary",getTemplateSummary),
(0,lab_operation.k)("cloudformation","ListChangeSets",listChangeSets),
(0,lab_operation.k)("cloudformation","ListExports",listExports),
(0,lab_operation.k)("cloudformation","ListImports",listImports),
(0,lab_operation.k)("cloudformation","ListStackResources",listStackResources),
(0,lab_operation.k)("cloudformation","ListStacks",listStacks),
(0,lab_operation.k)("cloudformation","RollbackStack",rollbackStack),
(0,lab_operation.k)("cloudformation","SetStackPolicy",setStackPolicy),
(0,lab_operation.k)("cloudformation","UpdateStack",updateStack),
(0,lab_operation.k)("cloudformation","UpdateTerminationProtection",updateTerminationProtection),
(0,lab_operation.k)("cloudformation","ValidateTemplate",validateTemplate),
];
const NAMES_AT_MOST=100;
function deleteAlarms(lab,input){
const names=input.AlarmNames??[];
if(names.length>NAMES_AT_MOST)
throw new lab_operation .o("ValidationException",`The collection AlarmNames must not have more than ${NAMES_AT_MOST} entries`);
const unknown=names.filter((name)=>!lab.cloudwatch.alarms.has(name));
if(unknown.length>0)
throw new lab_operation .o("ResourceNotFound",`Alarm ${unknown.join(", ")} does not exist`,404);
for(const name of names)
lab.cloudwatch.alarms.delete(name);
return{};
}
function describeAlarm(alarm){
const{definition}=alarm;
return{
...structuredClone(definition),
AlarmName:alarm.name,
AlarmArn:alarm.arn,
AlarmConfigurationUpdatedTimestamp:new Date(alarm.configuredAt),
ActionsEnabled:definition.ActionsEnabled??true,
AlarmActions:[...(definition.AlarmActions??[])],
OKActions:[...(definition.OKActions??[])],
InsufficientDataActions:[...(definition.InsufficientDataActions??[])],
Dimensions:(definition.Dimensions??[]).map(({Name,Value})=>({Name,Value})),
StateValue:alarm.state,
StateReason:alarm.reason,
...(alarm.reasonData===undefined?{}:{StateReasonData:alarm.reasonData}),
StateUpdatedTimestamp:new Date(alarm.stateUpdatedAt),
StateTransitionedTimestamp:new Date(alarm.stateTransitionedAt),
};
}
const PAGE=50;
const PAGE_AT_MOST=100;
function describeAlarms(lab,input){
const{AlarmNames:names,AlarmNamePrefix:prefix,StateValue:state,ActionPrefix:action}=input;
if(names!==undefined&&names.length>0&&prefix!==undefined){
throw new lab_operation .o("InvalidParameterCombinationException","AlarmNamePrefix and AlarmNames cannot be used together");
}
const size=input.MaxRecords??PAGE;
if(size<1||size>PAGE_AT_MOST){
throw new lab_operation .o("ValidationException",`1 validation error detected: Value '${size}' at 'maxRecords' failed to satisfy constraint: Member must have value between 1 and ${PAGE_AT_MOST}`);
}
const start=startOf(input.NextToken);
const metricAlarms=input.AlarmTypes===undefined||input.AlarmTypes.includes("MetricAlarm");
const found=[...lab.cloudwatch.alarms.values()]
.filter((alarm)=>metricAlarms&&
(names===undefined||names.length===0||names.includes(alarm.name))&&
(prefix===undefined||alarm.name.startsWith(prefix))&&
(state===undefined||alarm.state===state)&&
(action===undefined||actionsOf(alarm.definition).some((arn)=>arn.startsWith(action))))
.sort((one,other)=>(one.name<other.name?-1:1));
const end=start+size;
return{
CompositeAlarms:[],
MetricAlarms:found.slice(start,end).map(describeAlarm),
NextToken:end<found.length?String(end):undefined,
};
}
function startOf(token){
const start=token===undefined?0:Number(token);
if(!Number.isInteger(start)||start<0)
throw new lab_operation .o("InvalidNextToken","The next token specified is invalid.");
return start;
}
function actionsOf(definition){
return[...(definition.AlarmActions??[]),...(definition.OKActions??[]),...(definition.InsufficientDataActions??[])];
}
var alarms=$load(5031);
function putMetricAlarm(lab,input){
const{AlarmName,Tags,...definition}=structuredClone(input);
if(AlarmName===undefined)
throw new lab_operation .o("MissingRequiredParameterException","The parameter AlarmName is required.");
(0,alarms.b)(lab,AlarmName,definition,(Tags??[]).map(({Key,Value})=>({Key:Key??"",Value:Value??""})));
return{};
}
function setAlarmState(lab,input){
const{AlarmName,StateReason,StateReasonData,StateValue}=input;
if(StateReason===undefined)
throw new lab_operation .o("MissingRequiredParameterException","The parameter StateReason is required.");
if(StateReasonData!==undefined)
checkJson(StateReasonData);
(0,alarms.A)(lab,AlarmName??"",StateValue,StateReason,StateReasonData);
return{};
}
function checkJson(text){
try{
JSON.parse(text);
}
catch{
throw new lab_operation .o("InvalidFormatFault","StateReasonData was not syntactically valid JSON");
}
}
const cloudwatchOperations=[
(0,lab_operation.k)("cloudwatch","DeleteAlarms",deleteAlarms),
(0,lab_operation.k)("cloudwatch","DescribeAlarms",describeAlarms),
(0,lab_operation.k)("cloudwatch","PutMetricAlarm",putMetricAlarm),
(0,lab_operation.k)("cloudwatch","SetAlarmState",setAlarmState),
];
var errors=$load(1468);
const TYPES={
acl:"network-acl",
eipalloc:"elastic-ip",
eni:"network-interface",
i:"instance",
igw:"internet-gateway",
lt:"launch-template",
nat:"natgateway",
rtb:"route-table",
sg:"security-group",
subnet:"subnet",
vpc:"vpc",
vpce:"vpc-endpoint",
};
function resourceTypeOf(resourceId){
return TYPES[resourceId.slice(0,resourceId.indexOf("-"))];
}
function checkTaggable(lab,resourceId){
const{ec2}=lab;
const tables={
"elastic-ip":ec2.elasticAddresses,
"network-acl":new Set([...ec2.vpcs.values()].map(({networkAclId})=>networkAclId)),
"network-interface":ec2.interfaces,
instance:ec2.instances,
"internet-gateway":ec2.internetGateways,
"launch-template":ec2.launchTemplates,
natgateway:ec2.natGateways,
"route-table":ec2.routeTables,
"security-group":ec2.securityGroups,
subnet:ec2.subnets,
vpc:ec2.vpcs,
"vpc-endpoint":ec2.endpoints,
};
const type=resourceTypeOf(resourceId);
if(type===undefined)
throw new lab_operation .o("InvalidID",`The ID '${resourceId}' is not valid`);
if(tables[type]?.has(resourceId)===true)
return;
const code=type==="instance"?"InvalidInstanceID.NotFound":"InvalidID";
throw new lab_operation .o(code,type==="instance"?`The instance ID '${resourceId}' does not exist`:`The ID '${resourceId}' is not valid`);
}
function checkTags(tags){
for(const{Key,Value}of tags){
if(Key==="")
throw new lab_operation .o("MissingParameter","The request must contain the parameter Tag key");
if(/^aws:/i.test(Key)){
throw(0,errors.BS)(`Tag keys starting with 'aws:' are reserved for internal use`);
}
if(Key.length>128)
throw(0,errors.BS)(`Tag key exceeds the maximum length of 128 characters`);
if(Value.length>256)
throw(0,errors.BS)(`Tag value exceeds the maximum length of 256 characters`);
}
}
function createTags(lab,input){
const resources=input.Resources??[];
const tags=(input.Tags??[]).map(({Key,Value})=>({Key:Key??"",Value:Value??""}));
for(const id of resources)
checkTaggable(lab,id);
checkTags(tags);
(0,errors.Du)(input.DryRun);
for(const id of resources)
(0,ec2_tags.Wt)(lab,id,tags);
return{};
}
function deleteTags(lab,input){
const resources=input.Resources??[];
for(const id of resources)
checkTaggable(lab,id);
checkTags((input.Tags??[]).map(({Key})=>({Key:Key??"",Value:""})));
(0,errors.Du)(input.DryRun);
for(const id of resources){
const own=lab.ec2.tags.get(id);
if(own===undefined)
continue;
const doomed=input.Tags??[...own.keys()].filter((Key)=>!Key.startsWith("aws:")).map((Key)=>({Key}));
for(const{Key="",Value}of doomed){
if(Value===undefined||own.get(Key)===Value)
own.delete(Key);
}
}
return{};
}
function filtered(lab,items,filters,fields){
if(filters===undefined||filters.length===0)
return items;
const tests=filters.map((filter)=>testOf(lab,filter,fields));
return items.filter((item)=>tests.every((passes)=>passes(item)));
}
function testOf(lab,filter,fields){
const name=filter.Name??"";
const wanted=(filter.Values??[]).map(matcher);
const hits=(value)=>wanted.some((matches)=>matches(value));
if(name.startsWith("tag:")){
const key=name.slice(4);
return({id})=>{
const value=lab.ec2.tags.get(id)?.get(key);
return value!==undefined&&hits(value);
};
}
if(name==="tag-key")
return({id})=>[...(lab.ec2.tags.get(id)?.keys()??[])].some(hits);
const field=Object.hasOwn(fields,name)?fields[name]:undefined;
if(field===undefined)
throw(0,errors.BS)(`The filter '${name}' is invalid`);
return(item)=>{
const value=field(item);
if(value===undefined)
return false;
return typeof value==="string"?hits(value):value.some(hits);
};
}
function matcher(pattern){
if(!/[*?\\]/.test(pattern))
return(value)=>value===pattern;
const source=pattern.replace(/\\([*?\\])|[.*+?^${}()|[\]\\]/g,(found,escaped)=>{
if(escaped!==undefined)
return `\\${escaped}`;
if(found==="*")
return "[\\s\\S]*";
return found==="?"?"[\\s\\S]":`\\${found}`;
});
const expression=new RegExp(`^${source}$`);
return(value)=>expression.test(value);
}
function describeAddresses(lab,input){
const{elasticAddresses,instances}=lab.ec2;
const found=input.AllocationIds?.length
?(0,errors.JW)("elasticAddress",elasticAddresses,input.AllocationIds)
:[...elasticAddresses.values()];
for(const ip of input.PublicIps??[]){
if(!found.some(({address})=>address===ip))
throw new lab_operation .o("InvalidAddress.NotFound",`Address '${ip}' not found.`);
}
(0,errors.Du)(input.DryRun);
const all=found
.filter(({address})=>!input.PublicIps?.length||input.PublicIps.includes(address))
.map((elastic)=>({...elastic,id:elastic.allocationId}));
const matching=filtered(lab,all,input.Filters,{
"allocation-id":({id})=>id,
"association-id":({associationId})=>associationId,
"instance-id":({owner})=>owner.id||undefined,
"public-ip":({address})=>address,
});
return{
Addresses:matching.map(({id,address,associationId,owner})=>{
const instance=instances.get(owner.id);
return{
AllocationId:id,
...(associationId===undefined?{}:{AssociationId:associationId}),
Domain:"vpc",
...(instance===undefined
?{}
:{InstanceId:instance.id,NetworkInterfaceId:instance.interfaceId,PrivateIpAddress:instance.privateAddress}),
NetworkBorderGroup:lab.region,
PublicIp:address,
Tags:(0,ec2_tags.Fg)(lab,id),
};
}),
};
}
var ec2_zones=$load(9276);
function describeAvailabilityZones(lab,input){
(0,errors.Du)(input.DryRun);
const zones=(0,ec2_zones.Db)(lab);
for(const name of input.ZoneNames??[]){
if(!zones.includes(name))
throw(0,errors.BS)(`Invalid availability zone: [${name}]`);
}
const asked=zones.filter((id)=>!input.ZoneNames?.length||input.ZoneNames.includes(id)).map((id)=>({id}));
const matching=filtered(lab,asked,input.Filters,{
"opt-in-status":()=>"opt-in-not-required",
"region-name":()=>lab.region,
state:()=>"available",
"zone-id":({id})=>(0,ec2_zones.AE)(id),
"zone-name":({id})=>id,
"zone-type":()=>"availability-zone",
});
return{
AvailabilityZones:matching.map(({id})=>({
GroupName:`${lab.region}-zg-1`,
Messages:[],
NetworkBorderGroup:lab.region,
OptInStatus:"opt-in-not-required",
RegionName:lab.region,
State:"available",
ZoneId:(0,ec2_zones.AE)(id),
ZoneName:id,
ZoneType:"availability-zone",
})),
};
}
function paging_pageOf(items,request){
const start=request.NextToken===undefined?0:readToken(request.NextToken);
if(request.MaxResults===undefined)
return{items:start===0?items:items.slice(start),next:undefined};
if(request.MaxResults<5){
throw(0,errors.BS)(`Value ( ${request.MaxResults} ) for parameter maxResults is invalid. Expecting a value greater than 5.`);
}
const end=start+Math.min(request.MaxResults,1_000);
return{items:items.slice(start,end),next:end<items.length?Buffer.from(`from ${end}`).toString("base64"):undefined};
}
function readToken(token){
const start=/^from (\d+)$/.exec(Buffer.from(token,"base64").toString("utf8"))?.[1];
if(start===undefined)
throw new lab_operation .o("InvalidNextToken","The token is invalid.");
return Number(start);
}
const AMAZON="137112412989";
const CREATED="2025-11-10T20:00:00.000Z";
function describeImages(lab,input){
const{byId}=(0,ec2_images.I)(lab.region);
const all=input.ImageIds?.length?(0,errors.JW)("image",byId,input.ImageIds):[...byId.values()];
(0,errors.Du)(input.DryRun);
const owned=!input.Owners?.length||input.Owners.some((owner)=>owner==="amazon"||owner===AMAZON);
const matching=filtered(lab,owned?all:[],input.Filters,{
architecture:({architecture})=>architecture,
description:({description})=>description,
"image-id":({id})=>id,
"image-type":()=>"machine",
"is-public":()=>"true",
name:({name})=>name,
"owner-alias":()=>"amazon",
"owner-id":()=>AMAZON,
"root-device-type":()=>"ebs",
state:()=>"available",
"virtualization-type":()=>"hvm",
});
const page=paging_pageOf(matching,input);
return{
Images:page.items.map((image)=>({
Architecture:image.architecture,
CreationDate:CREATED,
Description:image.description,
EnaSupport:true,
Hypervisor:"xen",
ImageId:image.id,
ImageLocation:`amazon/${image.name}`,
ImageOwnerAlias:"amazon",
ImageType:"machine",
...(image.family==="al2023"?{ImdsSupport:"v2.0"}:{}),
Name:image.name,
OwnerId:AMAZON,
PlatformDetails:"Linux/UNIX",
Public:true,
RootDeviceName:"/dev/xvda",
RootDeviceType:"ebs",
State:"available",
VirtualizationType:"hvm",
})),
NextToken:page.next,
};
}
var checks=$load(9198);
var metadata=$load(4922);
function describeInterface(lab,instance,groups){
const named={...dnsName(lab,instance),PrivateIpAddress:instance.privateAddress,...association(lab,instance)};
return{
...named,
Attachment:{
AttachTime:new Date(instance.attachedAt),
AttachmentId:instance.interfaceId.replace(/^eni-/,"eni-attach-"),
DeleteOnTermination:true,
DeviceIndex:0,
NetworkCardIndex:0,
Status:isLaunching(instance)?"attaching":"attached",
},
Description:"",
Groups:[...groups],
InterfaceType:"interface",
Ipv6Addresses:[],
MacAddress:(0,metadata.y)(instance),
NetworkInterfaceId:instance.interfaceId,
OwnerId:lab.account,
PrivateIpAddresses:[{...named,Primary:true}],
SourceDestCheck:instance.sourceDestCheck,
Status:"in-use",
SubnetId:instance.subnetId,
VpcId:instance.vpcId,
};
}
function isLaunching({state,launchedAt,attachedAt}){
return state==="pending"&&launchedAt===attachedAt;
}
function dnsName(lab,instance){
return lab.ec2.vpcs.get(instance.vpcId)?.enableDnsHostnames===true?{PrivateDnsName:(0,metadata.cP)(lab,instance)}:{};
}
function association(lab,instance){
const{publicAddress}=instance;
if(publicAddress===undefined)
return{};
const isElastic=[...lab.ec2.elasticAddresses.values()].some(({address})=>address===publicAddress);
return{
Association:{
IpOwnerId:isElastic?lab.account:"amazon",
PublicDnsName:(0,metadata.yk)(lab,instance),
PublicIp:publicAddress,
},
};
}
const STATE_CODES={
pending:0,
running:16,
"shutting-down":32,
terminated:48,
stopping:64,
stopped:80,
};
function stateOf(name){
return{Code:STATE_CODES[name],Name:name};
}
function describeInstance(lab,instance){
const terminated=instance.state==="terminated";
const groups=groupsOf(lab,instance);
return{
AmiLaunchIndex:0,
Architecture:instance.architecture,
ClientToken:"",
EbsOptimized:false,
EnaSupport:true,
Hypervisor:"xen",
...(instance.instanceProfile===undefined?{}:{IamInstanceProfile:{Arn:profileArn(lab,instance.instanceProfile)}}),
ImageId:instance.imageId,
InstanceId:instance.id,
...(instance.lifecycle==="spot"?{InstanceLifecycle:"spot"}:{}),
InstanceType:instance.instanceType,
...(instance.keyName===undefined?{}:{KeyName:instance.keyName}),
LaunchTime:new Date(instance.launchedAt),
MetadataOptions:{
State:"applied",
HttpTokens:instance.metadataNeedsToken?"required":"optional",
HttpPutResponseHopLimit:instance.metadataHopLimit,
HttpEndpoint:"enabled",
HttpProtocolIpv6:"disabled",
InstanceMetadataTags:"disabled",
},
Monitoring:{State:instance.detailedMonitoring?"enabled":"disabled"},
NetworkInterfaces:terminated?[]:[describeInterface(lab,instance,groups)],
Placement:{AvailabilityZone:instance.zone,GroupName:"",Tenancy:"default"},
PlatformDetails:"Linux/UNIX",
PrivateDnsName:terminated?"":(0,metadata.cP)(lab,instance),
...(terminated?{}:{PrivateIpAddress:instance.privateAddress,SubnetId:instance.subnetId,VpcId:instance.vpcId}),
PublicDnsName:(0,metadata.yk)(lab,instance),
...(instance.publicAddress===undefined?{}:{PublicIpAddress:instance.publicAddress}),
RootDeviceName:"/dev/xvda",
RootDeviceType:instance.rootDevice,
SecurityGroups:terminated?[]:groups,
SourceDestCheck:instance.sourceDestCheck,
State:stateOf(instance.state),
...(instance.stateReason===undefined?{}:{StateReason:instance.stateReason}),
StateTransitionReason:instance.stateTransitionReason,
Tags:(0,ec2_tags.Fg)(lab,instance.id),
VirtualizationType:"hvm",
};
}
function groupsOf(lab,instance){
return instance.groupIds.map((GroupId)=>({GroupId,GroupName:lab.ec2.securityGroups.get(GroupId)?.name??GroupId}));
}
function profileArn(lab,profile){
return profile.startsWith("arn:")?profile:`arn:${lab.partition}:iam::${lab.account}:instance-profile/${profile}`;
}
function describeInstanceAttribute(lab,input){
const[instance]=(0,checks.sG)(lab,input.InstanceId===undefined?[]:[input.InstanceId]);
(0,errors.Du)(input.DryRun);
return{InstanceId:instance.id,...attribute(lab,instance,input.Attribute??"")};
}
function attribute(lab,instance,name){
switch(name){
case "disableApiStop":
return{DisableApiStop:{Value:instance.disableApiStop}};
case "disableApiTermination":
return{DisableApiTermination:{Value:instance.disableApiTermination}};
case "instanceInitiatedShutdownBehavior":
return{InstanceInitiatedShutdownBehavior:{Value:instance.shutdownBehavior}};
case "instanceType":
return{InstanceType:{Value:instance.instanceType}};
case "userData":
return{UserData:instance.userData===undefined?{}:{Value:instance.userData}};
case "sourceDestCheck":
return{SourceDestCheck:{Value:instance.sourceDestCheck}};
case "groupSet":
return{Groups:groupsOf(lab,instance)};
case "rootDeviceName":
return{RootDeviceName:{Value:"/dev/xvda"}};
case "ebsOptimized":
return{EbsOptimized:{Value:false}};
case "enaSupport":
return{EnaSupport:{Value:true}};
default:
throw(0,errors.BS)(`Value (${name}) for parameter attribute is invalid. Unknown attribute.`);
}
}
var units=$load(6429);
var terminate=$load(5296);
function describeInstances(lab,input){
const byIds=input.InstanceIds!==undefined&&input.InstanceIds.length>0;
if(byIds&&input.MaxResults!==undefined){
throw new lab_operation .o("InvalidParameterCombination","The parameter instancesSet cannot be used with the parameter maxResults");
}
const instances=byIds?(0,checks.sG)(lab,input.InstanceIds):visibleInstances(lab);
(0,errors.Du)(input.DryRun);
const page=paging_pageOf(filtered(lab,instances,input.Filters,instanceFilters(lab)),input);
return{
Reservations:page.items.map((instance)=>({
ReservationId:instance.reservationId,
OwnerId:lab.account,
Groups:[],
Instances:[describeInstance(lab,instance)],
})),
NextToken:page.next,
};
}
function visibleInstances(lab){
return[...lab.ec2.instances.values()].filter((instance)=>(0,terminate.z)(lab,instance));
}
function instanceFilters(lab){
return{
architecture:({architecture})=>architecture,
"availability-zone":({zone})=>zone,
"dns-name":(instance)=>(0,metadata.yk)(lab,instance),
"group-id":({groupIds})=>groupIds,
"iam-instance-profile.arn":({instanceProfile})=>instanceProfile,
"image-id":({imageId})=>imageId,
"instance-id":({id})=>id,
"instance-lifecycle":({lifecycle})=>(lifecycle==="spot"?"spot":undefined),
"instance-state-code":({state})=>String(STATE_CODES[state]),
"instance-state-name":({state})=>state,
"instance-type":({instanceType})=>instanceType,
"instance.group-id":({groupIds})=>groupIds,
"ip-address":({publicAddress})=>publicAddress,
"key-name":({keyName})=>keyName,
"network-interface.subnet-id":({subnetId})=>subnetId,
"owner-id":()=>lab.account,
"private-dns-name":(instance)=>(0,metadata.cP)(lab,instance),
"private-ip-address":({privateAddress})=>privateAddress,
"reservation-id":({reservationId})=>reservationId,
"root-device-type":({rootDevice})=>rootDevice,
"subnet-id":({subnetId})=>subnetId,
tenancy:()=>"default",
"vpc-id":({vpcId})=>vpcId,
};
}
const INITIALIZING=2 * units .pY;
function describeInstanceStatus(lab,input){
const byIds=input.InstanceIds!==undefined&&input.InstanceIds.length>0;
const instances=byIds?(0,checks.sG)(lab,input.InstanceIds):visibleInstances(lab);
(0,errors.Du)(input.DryRun);
const asked=input.IncludeAllInstances===true?instances:instances.filter(({state})=>state==="running");
const matching=filtered(lab,asked,input.Filters,{
"availability-zone":({zone})=>zone,
"instance-state-code":({state})=>String(STATE_CODES[state]),
"instance-state-name":({state})=>state,
"instance-status.status":(instance)=>describe_instance_status_status(lab,instance),
"system-status.status":(instance)=>describe_instance_status_status(lab,instance),
});
const page=paging_pageOf(matching,input);
return{
InstanceStatuses:page.items.map((instance)=>{
const Status=describe_instance_status_status(lab,instance);
const Details=Status==="not-applicable"?[]:[{Name:"reachability",Status:Status==="ok"?"passed":Status}];
return{
AvailabilityZone:instance.zone,
InstanceId:instance.id,
InstanceState:stateOf(instance.state),
InstanceStatus:{Status,Details},
SystemStatus:{Status,Details},
};
}),
NextToken:page.next,
};
}
function describe_instance_status_status(lab,instance){
if(instance.state!=="running")
return "not-applicable";
return lab.clock.now()- instance.launchedAt<INITIALIZING?"initializing":"ok";
}
var instance_store=$load(9546);
var instance_types=$load(220);
function describeInstanceTypes(lab,input){
const inUse=[...lab.ec2.instances.values()].map(({instanceType})=>instanceType);
const names=[...new Set(input.InstanceTypes?.length?input.InstanceTypes:inUse)];
const unknown=names.filter((name)=>!(0,instance_types.IM)(name));
if(unknown.length>0){
throw new lab_operation .o("InvalidInstanceType",`The following supplied instance types do not exist: [${unknown.join(", ")}]`);
}
(0,errors.Du)(input.DryRun);
const types=names.map((id)=>({id,architecture:(0,instance_types.NJ)(id),hasStore:(0,instance_store.V)(id)}));
const matching=filtered(lab,types,input.Filters,{
"instance-storage-supported":({hasStore})=>String(hasStore),
"instance-type":({id})=>id,
"processor-info.supported-architecture":({architecture})=>architecture,
});
const page=paging_pageOf(matching,input);
return{
InstanceTypes:page.items.map(({id,architecture,hasStore})=>({
InstanceType:id,
InstanceStorageSupported:hasStore,
ProcessorInfo:{SupportedArchitectures:[architecture]},
SupportedRootDeviceTypes:["ebs"],
})),
NextToken:page.next,
};
}
function describeInternetGateways(lab,input){
const{internetGateways}=lab.ec2;
const ids=input.InternetGatewayIds;
const all=ids?.length?(0,errors.JW)("internetGateway",internetGateways,ids):[...internetGateways.values()];
(0,errors.Du)(input.DryRun);
const matching=filtered(lab,all,input.Filters,{
"attachment.state":({vpcId})=>(vpcId===undefined?undefined:"available"),
"attachment.vpc-id":({vpcId})=>vpcId,
"internet-gateway-id":({id})=>id,
"owner-id":()=>lab.account,
});
const page=paging_pageOf(matching,input);
return{
InternetGateways:page.items.map((gateway)=>({
Attachments:gateway.vpcId===undefined?[]:[{State:"available",VpcId:gateway.vpcId}],
InternetGatewayId:gateway.id,
OwnerId:lab.account,
Tags:(0,ec2_tags.Fg)(lab,gateway.id),
})),
NextToken:page.next,
};
}
function describeNatGateways(lab,input){
const{natGateways}=lab.ec2;
for(const id of input.NatGatewayIds??[]){
if(!natGateways.has(id))
throw new lab_operation .o("NatGatewayNotFound",`The Nat Gateway ${id} was not found`);
}
(0,errors.Du)(input.DryRun);
const all=[...natGateways.values()].filter(({id})=>!input.NatGatewayIds?.length||input.NatGatewayIds.includes(id));
const matching=filtered(lab,all,input.Filter,{
"nat-gateway-id":({id})=>id,
state:({state})=>state,
"subnet-id":({subnetId})=>subnetId,
"vpc-id":({vpcId})=>vpcId,
});
const page=paging_pageOf(matching,input);
return{
NatGateways:page.items.map((gateway)=>({
ConnectivityType:gateway.connectivity,
CreateTime:new Date(gateway.createdAt),
NatGatewayAddresses:[addressOf(lab,gateway)],
NatGatewayId:gateway.id,
State:gateway.state,
SubnetId:gateway.subnetId,
Tags:(0,ec2_tags.Fg)(lab,gateway.id),
VpcId:gateway.vpcId,
})),
NextToken:page.next,
};
}
function addressOf(lab,{id,allocationId}){
const[own]=(0,interfaces.qg)(lab,id);
return{
...(allocationId===undefined?{}:{AllocationId:allocationId,PublicIp:lab.ec2.elasticAddresses.get(allocationId)?.address}),
...(own===undefined?{}:{NetworkInterfaceId:own.id,PrivateIp:own.privateAddress,Status:"succeeded"}),
IsPrimary:true,
};
}
var network_acl=$load(6329);
function describeNetworkAcls(lab,input){
const vpcs=new Map([...lab.ec2.vpcs.values()].map((vpc)=>[vpc.networkAclId,vpc]));
const all=input.NetworkAclIds?.length?(0,errors.JW)("networkAcl",vpcs,input.NetworkAclIds):[...vpcs.values()];
(0,errors.Du)(input.DryRun);
const shown=all.map((vpc)=>({id:vpc.networkAclId,acl:(0,network_acl._)(lab,vpc)}));
const page=paging_pageOf(filtered(lab,shown,input.Filters,FIELDS),input);
return{NetworkAcls:page.items.map(({acl})=>acl),NextToken:page.next};
}
const entries=(read)=>({acl})=>(acl.Entries??[]).map(read).flatMap((value)=>(value===undefined?[]:[String(value)]));
const FIELDS={
"association.association-id":({acl})=>(acl.Associations??[]).map((one)=>one.NetworkAclAssociationId??""),
"association.network-acl-id":({acl})=>(acl.Associations??[]).map((one)=>one.NetworkAclId??""),
"association.subnet-id":({acl})=>(acl.Associations??[]).map((one)=>one.SubnetId??""),
default:({acl})=>String(acl.IsDefault),
"entry.cidr":entries((entry)=>entry.CidrBlock),
"entry.egress":entries((entry)=>entry.Egress),
"entry.icmp.code":entries((entry)=>entry.IcmpTypeCode?.Code),
"entry.icmp.type":entries((entry)=>entry.IcmpTypeCode?.Type),
"entry.ipv6-cidr":entries((entry)=>entry.Ipv6CidrBlock),
"entry.port-range.from":entries((entry)=>entry.PortRange?.From),
"entry.port-range.to":entries((entry)=>entry.PortRange?.To),
"entry.protocol":entries((entry)=>entry.Protocol),
"entry.rule-action":entries((entry)=>entry.RuleAction),
"entry.rule-number":entries((entry)=>entry.RuleNumber),
"network-acl-id":({id})=>id,
"owner-id":({acl})=>acl.OwnerId,
"vpc-id":({acl})=>acl.VpcId,
};
function describeNetworkInterface(lab,own){
const instance=lab.ec2.instances.get(own.attachedTo);
const zone=lab.ec2.subnets.get(own.subnetId)?.zone??"";
return{
...(instance===undefined?ofService(lab,own,zone):ofInstance(lab,instance)),
AvailabilityZone:zone,
AvailabilityZoneId:(0,ec2_zones.AE)(zone),
Operator:{Managed:false},
TagSet:(0,ec2_tags.Fg)(lab,own.id),
};
}
function ofInstance(lab,instance){
const{Association,Attachment,PrivateIpAddresses=[],...same}=describeInterface(lab,instance,groupsOf(lab,instance));
const elastic=elasticOf(lab,({owner})=>owner.id===instance.id);
const association=Association&&{Association:{...elastic,...Association}};
return{
...same,
...association,
InterfaceType:"interface",
Attachment:{...Attachment,InstanceId:instance.id,InstanceOwnerId:lab.account},
PrivateIpAddresses:PrivateIpAddresses.map((address)=>({...address,...association})),
RequesterManaged:false,
};
}
function ofService(lab,own,zone){
const{Association,...face}=faceOf(lab,own,zone);
const named={
...(lab.ec2.vpcs.get(own.vpcId)?.enableDnsHostnames===true?{PrivateDnsName:(0,metadata.cP)(lab,own)}:{}),
PrivateIpAddress:own.privateAddress,
...(Association&&{Association}),
};
return{
...named,
...face,
Groups:own.groupIds.map((GroupId)=>({GroupId,GroupName:lab.ec2.securityGroups.get(GroupId)?.name??GroupId})),
Ipv6Addresses:[],
MacAddress:(0,metadata.y)({interfaceId:own.id}),
NetworkInterfaceId:own.id,
OwnerId:lab.account,
PrivateIpAddresses:[{...named,Primary:true}],
RequesterManaged:true,
Status:"in-use",
SubnetId:own.subnetId,
VpcId:own.vpcId,
};
}
function faceOf(lab,own,zone){
const{attachedTo:owner,vpcId}=own;
const attached={DeleteOnTermination:false,DeviceIndex:1,Status:"attached"};
const byAws={...attached,AttachmentId:own.id.replace(/^eni-/,"ela-attach-"),InstanceOwnerId:"amazon-aws"};
const told=(address,IpOwnerId)=>({
IpOwnerId,
PublicDnsName:(0,metadata.yk)(lab,{publicAddress:address,vpcId}),
PublicIp:address,
});
if(owner.startsWith("nat-")){
const gateway=lab.ec2.natGateways.get(owner);
const elastic=elasticOf(lab,({natGatewayId})=>natGatewayId===owner);
const address=lab.ec2.elasticAddresses.get(gateway?.allocationId??"")?.address;
return{
Association:address===undefined?undefined:{...elastic,...told(address,lab.account)},
Attachment:byAws,
Description:`Interface for NAT Gateway ${owner}`,
InterfaceType:"nat_gateway",
SourceDestCheck:false,
};
}
if(owner.startsWith("vpce-")){
return{Attachment:byAws,Description:`VPC Endpoint Interface ${owner}`,InterfaceType:"vpc_endpoint",SourceDestCheck:true};
}
const address=balancerAddress(lab,owner,zone);
return{
Association:address===undefined?undefined:told(address,"amazon-elb"),
Attachment:{
...attached,
AttachTime:new Date(own.attachedAt),
AttachmentId:own.id.replace(/^eni-/,"eni-attach-"),
InstanceOwnerId:"amazon-elb",
NetworkCardIndex:0,
},
Description:`ELB ${owner.slice(owner.indexOf("/")+ 1)}`,
InterfaceType:"interface",
RequesterId:"amazon-elb",
SourceDestCheck:true,
};
}
function balancerAddress(lab,arn,zone){
for(const[address,owner]of lab.addresses.entries()){
if(owner.kind==="load-balancer"&&owner.arn===arn&&owner.zone===zone)
return address;
}
return undefined;
}
function elasticOf(lab,belongs){
const own=[...lab.ec2.elasticAddresses.values()].find(belongs);
if(own===undefined)
return{};
return{AllocationId:own.allocationId,...(own.associationId===undefined?{}:{AssociationId:own.associationId})};
}
function describeNetworkInterfaces(lab,input){
const ids=input.NetworkInterfaceIds?.length?input.NetworkInterfaceIds:undefined;
if(ids!==undefined&&input.MaxResults!==undefined){
throw new lab_operation .o("InvalidParameterCombination","The parameter NetworkInterfaceIds cannot be used with the parameter MaxResults");
}
const{interfaces}=lab.ec2;
const all=ids===undefined?[...interfaces.values()]:(0,errors.JW)("networkInterface",interfaces,ids);
(0,errors.Du)(input.DryRun);
const shown=all.map((one)=>({id:one.id,eni:describeNetworkInterface(lab,one)}));
const page=paging_pageOf(filtered(lab,shown,input.Filters,describe_network_interfaces_FIELDS),input);
return{NetworkInterfaces:page.items.map(({eni})=>eni),NextToken:page.next};
}
const describe_network_interfaces_addresses=(read)=>({eni})=>(eni.PrivateIpAddresses??[]).map(read).flatMap((value)=>(value===undefined?[]:[String(value)]));
const describe_network_interfaces_FIELDS={
"addresses.association.owner-id":describe_network_interfaces_addresses((address)=>address.Association?.IpOwnerId),
"addresses.association.public-ip":describe_network_interfaces_addresses((address)=>address.Association?.PublicIp),
"addresses.primary":describe_network_interfaces_addresses((address)=>address.Primary),
"addresses.private-ip-address":describe_network_interfaces_addresses((address)=>address.PrivateIpAddress),
"association.allocation-id":({eni})=>eni.Association?.AllocationId,
"association.association-id":({eni})=>eni.Association?.AssociationId,
"association.ip-owner-id":({eni})=>eni.Association?.IpOwnerId,
"association.public-dns-name":({eni})=>eni.Association?.PublicDnsName,
"association.public-ip":({eni})=>eni.Association?.PublicIp,
"attachment.attach-time":({eni})=>eni.Attachment?.AttachTime?.toISOString(),
"attachment.attachment-id":({eni})=>eni.Attachment?.AttachmentId,
"attachment.delete-on-termination":({eni})=>String(eni.Attachment?.DeleteOnTermination),
"attachment.device-index":({eni})=>String(eni.Attachment?.DeviceIndex),
"attachment.instance-id":({eni})=>eni.Attachment?.InstanceId,
"attachment.instance-owner-id":({eni})=>eni.Attachment?.InstanceOwnerId,
"attachment.status":({eni})=>eni.Attachment?.Status,
"availability-zone":({eni})=>eni.AvailabilityZone,
"availability-zone-id":({eni})=>eni.AvailabilityZoneId,
description:({eni})=>eni.Description,
"group-id":({eni})=>(eni.Groups??[]).map(({GroupId})=>GroupId??""),
"interface-type":({eni})=>eni.InterfaceType,
"ipv6-addresses.ipv6-address":()=>undefined,
"mac-address":({eni})=>eni.MacAddress,
"network-interface-id":({id})=>id,
"operator.managed":({eni})=>String(eni.Operator?.Managed),
"operator.principal":({eni})=>eni.Operator?.Principal,
"owner-id":({eni})=>eni.OwnerId,
"private-dns-name":({eni})=>eni.PrivateDnsName,
"private-ip-address":describe_network_interfaces_addresses((address)=>address.PrivateIpAddress),
"requester-id":({eni})=>eni.RequesterId,
"requester-managed":({eni})=>String(eni.RequesterManaged),
"source-dest-check":({eni})=>String(eni.SourceDestCheck),
status:({eni})=>eni.Status,
"subnet-id":({eni})=>eni.SubnetId,
"vpc-id":({eni})=>eni.VpcId,
};
const ALWAYS_ON=[
"ap-northeast-1",
"ap-northeast-2",
"ap-northeast-3",
"ap-south-1",
"ap-southeast-1",
"ap-southeast-2",
"ca-central-1",
"eu-central-1",
"eu-north-1",
"eu-west-1",
"eu-west-2",
"eu-west-3",
"sa-east-1",
"us-east-1",
"us-east-2",
"us-west-1",
"us-west-2",
];
const OPT_IN=[
"af-south-1",
"ap-east-1",
"ap-east-2",
"ap-south-2",
"ap-southeast-3",
"ap-southeast-4",
"ap-southeast-5",
"ap-southeast-6",
"ap-southeast-7",
"ca-west-1",
"eu-central-2",
"eu-south-1",
"eu-south-2",
"il-central-1",
"me-central-1",
"me-south-1",
"mx-central-1",
];
const REGIONS={
aws:[...ALWAYS_ON,...OPT_IN].sort(),
"aws-cn":["cn-north-1","cn-northwest-1"],
"aws-us-gov":["us-gov-east-1","us-gov-west-1"],
};
function regionsOf(partition){
return REGIONS[partition];
}
function needsOptIn(region){
return OPT_IN.includes(region);
}
function describeRegions(lab,input){
(0,errors.Du)(input.DryRun);
const regions=regionsOf(lab.partition);
for(const name of input.RegionNames??[])
if(!regions.includes(name))
throw(0,errors.BS)(`Invalid region: [${name}]`);
const asked=regions
.filter((name)=>(input.RegionNames?.length?input.RegionNames.includes(name):input.AllRegions===true||!needsOptIn(name)))
.map((id)=>({id,optIn:needsOptIn(id)?"not-opted-in":"opt-in-not-required"}));
const domain=lab.partition==="aws-cn"?"amazonaws.com.cn":"amazonaws.com";
const matching=filtered(lab,asked,input.Filters,{
endpoint:({id})=>`ec2.${id}.${domain}`,
"opt-in-status":({optIn})=>optIn,
"region-name":({id})=>id,
});
return{Regions:matching.map(({id,optIn})=>({Endpoint:`ec2.${id}.${domain}`,OptInStatus:optIn,RegionName:id}))};
}
function describeRouteTables(lab,input){
const{routeTables}=lab.ec2;
const all=input.RouteTableIds?.length?(0,errors.JW)("routeTable",routeTables,input.RouteTableIds):[...routeTables.values()];
(0,errors.Du)(input.DryRun);
const matching=filtered(lab,all,input.Filters,{
"association.main":(table)=>String(isMain(lab,table)),
"association.route-table-association-id":({associations})=>[...associations.keys()],
"association.route-table-id":({id})=>id,
"association.subnet-id":({associations})=>[...associations.values()],
"owner-id":()=>lab.account,
"route-table-id":({id})=>id,
"route.destination-cidr-block":({routes})=>[...routes.keys()],
"route.gateway-id":({routes})=>[...routes.values()].map(({target})=>target.id),
"route.nat-gateway-id":({routes})=>[...routes.values()].filter(({target})=>target.kind==="nat-gateway").map(({target})=>target.id),
"vpc-id":({vpcId})=>vpcId,
});
const page=paging_pageOf(matching,input);
return{
RouteTables:page.items.map((table)=>({
Associations:associations(lab,table),
OwnerId:lab.account,
PropagatingVgws:[],
RouteTableId:table.id,
Routes:[...table.routes.values()].map((route)=>describeRoute(lab,table,route)),
Tags:(0,ec2_tags.Fg)(lab,table.id),
VpcId:table.vpcId,
})),
NextToken:page.next,
};
}
function isMain(lab,table){
return lab.ec2.vpcs.get(table.vpcId)?.mainRouteTableId===table.id;
}
function associations(lab,table){
const AssociationState={State:"associated"};
const explicit=[...table.associations].map(([RouteTableAssociationId,SubnetId])=>({
AssociationState,
Main:false,
RouteTableAssociationId,
RouteTableId:table.id,
SubnetId,
}));
const vpc=lab.ec2.vpcs.get(table.vpcId);
if(vpc?.mainRouteTableId!==table.id)
return explicit;
return[{AssociationState,Main:true,RouteTableAssociationId:vpc.mainAssociationId,RouteTableId:table.id},...explicit];
}
function describeRoute(lab,table,{destination,target}){
const alive=target.kind==="internet-gateway"
?lab.ec2.internetGateways.get(target.id)?.vpcId===table.vpcId
:target.kind!=="nat-gateway"||lab.ec2.natGateways.get(target.id)?.state==="available";
return{
...(destination.startsWith("pl-")?{DestinationPrefixListId:destination}:{DestinationCidrBlock:destination}),
...(target.kind==="nat-gateway"?{NatGatewayId:target.id}:{GatewayId:target.id}),
Origin:target.kind==="local"?"CreateRouteTable":"CreateRoute",
State:alive?"active":"blackhole",
};
}
function describeSecurityGroups(lab,input){
const{securityGroups}=lab.ec2;
const byIds=input.GroupIds?.length?(0,errors.JW)("securityGroup",securityGroups,input.GroupIds):[...securityGroups.values()];
const all=input.GroupNames?.length?byIds.filter(({name})=>input.GroupNames?.includes(name)):byIds;
(0,errors.Du)(input.DryRun);
const peers=(group,kind,direction)=>group.rules
.filter((rule)=>rule.direction===direction&&rule.peer.kind===kind)
.map(({peer})=>("id" in peer?peer.id:peer.cidr));
const matching=filtered(lab,all,input.Filters,{
description:({description})=>description,
"egress.ip-permission.cidr":(group)=>peers(group,"cidr","egress"),
"egress.ip-permission.group-id":(group)=>peers(group,"group","egress"),
"group-id":({id})=>id,
"group-name":({name})=>name,
"ip-permission.cidr":(group)=>peers(group,"cidr","ingress"),
"ip-permission.group-id":(group)=>peers(group,"group","ingress"),
"owner-id":()=>lab.account,
"vpc-id":({vpcId})=>vpcId,
});
const page=paging_pageOf(matching,input);
return{
SecurityGroups:page.items.map((group)=>({
Description:group.description,
GroupId:group.id,
GroupName:group.name,
IpPermissions:permissions(lab,group,"ingress"),
IpPermissionsEgress:permissions(lab,group,"egress"),
OwnerId:lab.account,
SecurityGroupArn:`arn:${lab.partition}:ec2:${lab.region}:${lab.account}:security-group/${group.id}`,
Tags:(0,ec2_tags.Fg)(lab,group.id),
VpcId:group.vpcId,
})),
NextToken:page.next,
};
}
function permissions(lab,group,direction){
const shared=new Map();
for(const{protocol,fromPort,toPort,peer,description,direction:own}of group.rules){
if(own!==direction)
continue;
const key=`${protocol} ${fromPort} ${toPort}`;
const permission=shared.get(key)??{
IpProtocol:protocol,
...(protocol==="-1"?{}:{FromPort:fromPort,ToPort:toPort}),
IpRanges:[],
Ipv6Ranges:[],
PrefixListIds:[],
UserIdGroupPairs:[],
};
shared.set(key,permission);
const Description=description;
if(peer.kind==="cidr")
permission.IpRanges?.push({CidrIp:peer.cidr,Description});
else if(peer.kind==="cidr6")
permission.Ipv6Ranges?.push({CidrIpv6:peer.cidr,Description});
else if(peer.kind==="group")
permission.UserIdGroupPairs?.push({GroupId:peer.id,UserId:lab.account,Description});
else
permission.PrefixListIds?.push({PrefixListId:peer.id,Description});
}
return[...shared.values()];
}
function describeSubnets(lab,input){
const all=input.SubnetIds?.length?(0,errors.JW)("subnet",lab.ec2.subnets,input.SubnetIds):[...lab.ec2.subnets.values()];
(0,errors.Du)(input.DryRun);
const matching=filtered(lab,all,input.Filters,{
"availability-zone":({zone})=>zone,
availabilityZone:({zone})=>zone,
"availability-zone-id":({zone})=>(0,ec2_zones.AE)(zone),
cidr:({cidr})=>cidr,
"cidr-block":({cidr})=>cidr,
"default-for-az":()=>"false",
"map-public-ip-on-launch":({mapPublicIpOnLaunch})=>String(mapPublicIpOnLaunch),
"owner-id":()=>lab.account,
state:()=>"available",
"subnet-id":({id})=>id,
"vpc-id":({vpcId})=>vpcId,
});
const page=paging_pageOf(matching,input);
return{
Subnets:page.items.map((subnet)=>({
AssignIpv6AddressOnCreation:false,
AvailabilityZone:subnet.zone,
AvailabilityZoneId:(0,ec2_zones.AE)(subnet.zone),
AvailableIpAddressCount:(0,interfaces.XD)(lab,subnet),
CidrBlock:subnet.cidr,
DefaultForAz:false,
EnableDns64:false,
Ipv6Native:false,
MapCustomerOwnedIpOnLaunch:false,
MapPublicIpOnLaunch:subnet.mapPublicIpOnLaunch,
OwnerId:lab.account,
PrivateDnsNameOptionsOnLaunch:{
HostnameType:"ip-name",
EnableResourceNameDnsARecord:false,
EnableResourceNameDnsAAAARecord:false,
},
State:"available",
SubnetArn:`arn:${lab.partition}:ec2:${lab.region}:${lab.account}:subnet/${subnet.id}`,
SubnetId:subnet.id,
Tags:(0,ec2_tags.Fg)(lab,subnet.id),
VpcId:subnet.vpcId,
})),
NextToken:page.next,
};
}
function describeTags(lab,input){
(0,errors.Du)(input.DryRun);
const all=describe_tags_tagsOf(lab,exactly(input.Filters,"resource-id"),exactly(input.Filters,"key"));
const filters=(input.Filters??[]).map((filter)=>({...filter,Name:filter.Name??""}));
const byKey=filters.filter(({Name})=>Name.startsWith("tag:"));
const matching=filtered(lab,all.filter(({key})=>byKey.every(({Name})=>Name===`tag:${key}`)),filters,{
key:({key})=>key,
"resource-id":({id})=>id,
"resource-type":({type})=>type,
value:({value})=>value,
});
const page=paging_pageOf(matching,input);
return{
Tags:page.items.map(({id,key,value,type})=>({Key:key,ResourceId:id,ResourceType:type,Value:value})),
NextToken:page.next,
};
}
function describe_tags_tagsOf(lab,ids,keys){
const rows=[];
for(const[id,tags]of lab.ec2.tags){
if(ids?.has(id)===false)
continue;
const type=resourceTypeOf(id);
for(const[key,value]of tags)
if(keys?.has(key)!==false)
rows.push({id,key,value,type});
}
return rows;
}
function exactly(filters,name){
const values=filters?.find((filter)=>filter.Name===name)?.Values??undefined;
return values===undefined||values.some((value)=>/[*?\\]/.test(value))?undefined:new Set(values);
}
var instance_volumes=$load(1228);
function describeVolumes(lab,input){
const all=[...lab.ec2.instances.values()].flatMap(instance_volumes .v3);
const named=input.VolumeIds?.length?(0,errors.JW)("volume",new Map(all.map((volume)=>[volume.id,volume])),input.VolumeIds):all;
(0,errors.Du)(input.DryRun);
const matching=filtered(lab,named,input.Filters,{
"attachment.delete-on-termination":({deletedWithInstance})=>String(deletedWithInstance),
"attachment.device":({device})=>device,
"attachment.instance-id":({instance})=>instance.id,
"attachment.status":()=>"attached",
"availability-zone":({instance})=>instance.zone,
encrypted:({key})=>String(key!==undefined),
size:({gibibytes})=>String(gibibytes),
status:()=>"in-use",
"volume-id":({id})=>id,
"volume-type":({kind})=>kind,
});
const page=paging_pageOf(matching,input);
return{
Volumes:page.items.map(({id,instance,device,gibibytes,kind,key,deletedWithInstance})=>({
Attachments:[
{
AttachTime:new Date(instance.attachedAt),
DeleteOnTermination:deletedWithInstance,
Device:device,
InstanceId:instance.id,
State:"attached",
VolumeId:id,
},
],
AvailabilityZone:instance.zone,
CreateTime:new Date(instance.attachedAt),
Encrypted:key!==undefined,
...(key===undefined?{}:{KmsKeyId:key}),
MultiAttachEnabled:false,
Size:gibibytes,
State:"in-use",
VolumeId:id,
VolumeType:kind,
})),
NextToken:page.next,
};
}
function describeVpcAttribute(lab,input){
const vpc=(0,errors.I6)("vpc",lab.ec2.vpcs,input.VpcId??"");
(0,errors.Du)(input.DryRun);
switch(input.Attribute){
case "enableDnsSupport":
return{VpcId:vpc.id,EnableDnsSupport:{Value:vpc.enableDnsSupport}};
case "enableDnsHostnames":
return{VpcId:vpc.id,EnableDnsHostnames:{Value:vpc.enableDnsHostnames}};
default:
throw(0,errors.BS)(`Value (${input.Attribute}) for parameter attribute is invalid. Unknown vpc attribute`);
}
}
const FULL_ACCESS={Version:"2008-10-17",Statement:[{Effect:"Allow",Principal:"*",Action:"*",Resource:"*"}]};
function describeVpcEndpoints(lab,input){
const all=input.VpcEndpointIds?.length?(0,errors.JW)("endpoint",lab.ec2.endpoints,input.VpcEndpointIds):[...lab.ec2.endpoints.values()];
(0,errors.Du)(input.DryRun);
const matching=filtered(lab,all,input.Filters,{
"service-name":({serviceName})=>serviceName,
"vpc-endpoint-id":({id})=>id,
"vpc-endpoint-state":()=>"available",
"vpc-endpoint-type":({type})=>type,
"vpc-id":({vpcId})=>vpcId,
});
const page=paging_pageOf(matching,input);
return{
VpcEndpoints:page.items.map((endpoint)=>({
CreationTimestamp:new Date(endpoint.createdAt),
Groups:endpoint.groupIds.map((GroupId)=>({GroupId,GroupName:lab.ec2.securityGroups.get(GroupId)?.name})),
NetworkInterfaceIds:(0,interfaces.qg)(lab,endpoint.id).map(({id})=>id),
OwnerId:lab.account,
PolicyDocument:typeof endpoint.policy==="string"?endpoint.policy:JSON.stringify(endpoint.policy??FULL_ACCESS),
PrivateDnsEnabled:endpoint.privateDns,
RequesterManaged:false,
RouteTableIds:[...endpoint.routeTableIds],
ServiceName:endpoint.serviceName,
State:"available",
SubnetIds:[...endpoint.subnetIds],
Tags:(0,ec2_tags.Fg)(lab,endpoint.id),
VpcEndpointId:endpoint.id,
VpcEndpointType:endpoint.type,
VpcId:endpoint.vpcId,
})),
NextToken:page.next,
};
}
function describeVpcs(lab,input){
const all=input.VpcIds?.length?(0,errors.JW)("vpc",lab.ec2.vpcs,input.VpcIds):[...lab.ec2.vpcs.values()];
(0,errors.Du)(input.DryRun);
const matching=filtered(lab,all,input.Filters,{
cidr:({cidr})=>cidr,
"cidr-block":({cidr})=>cidr,
"cidr-block-association.cidr-block":({cidr})=>cidr,
"is-default":()=>"false",
isDefault:()=>"false",
"owner-id":()=>lab.account,
state:()=>"available",
"vpc-id":({id})=>id,
});
const page=paging_pageOf(matching,input);
return{
Vpcs:page.items.map((vpc)=>({
CidrBlock:vpc.cidr,
CidrBlockAssociationSet:[
{AssociationId:`vpc-cidr-assoc-${vpc.id.slice(4)}`,CidrBlock:vpc.cidr,CidrBlockState:{State:"associated"}},
],
DhcpOptionsId:"default",
InstanceTenancy:vpc.tenancy==="dedicated"?"dedicated":"default",
IsDefault:false,
OwnerId:lab.account,
State:"available",
Tags:(0,ec2_tags.Fg)(lab,vpc.id),
VpcId:vpc.id,
})),
NextToken:page.next,
};
}
function getConsoleOutput(lab,input){
const[instance]=(0,checks.sG)(lab,input.InstanceId===undefined?[]:[input.InstanceId]);
(0,errors.Du)(input.DryRun);
return{
InstanceId:instance.id,
Timestamp:new Date(lab.clock.now()),
Output:Buffer.from(instance.guest.console.map((line)=>`${line}\n`).join("")).toString("base64"),
};
}
var launch=$load(7130);
var regroup=$load(6419);
function modifyInstanceAttribute(lab,input){
const[instance]=(0,checks.sG)(lab,input.InstanceId===undefined?[]:[input.InstanceId]);
(0,errors.Du)(input.DryRun);
const flag=(name,given)=>given?.Value??(input.Attribute===name&&input.Value!==undefined?input.Value==="true":undefined);
const text=(name,given)=>given?.Value??(input.Attribute===name?input.Value:undefined);
instance.disableApiStop=flag("disableApiStop",input.DisableApiStop)??instance.disableApiStop;
instance.disableApiTermination=flag("disableApiTermination",input.DisableApiTermination)??instance.disableApiTermination;
instance.sourceDestCheck=flag("sourceDestCheck",input.SourceDestCheck)??instance.sourceDestCheck;
const behavior=text("instanceInitiatedShutdownBehavior",input.InstanceInitiatedShutdownBehavior);
if(behavior!==undefined){
if(behavior!=="stop"&&behavior!=="terminate"){
throw(0,errors.BS)(`Value (${behavior}) for parameter instanceInitiatedShutdownBehavior is invalid. Unknown behavior.`);
}
instance.shutdownBehavior=behavior;
}
const instanceType=text("instanceType",input.InstanceType);
if(instanceType!==undefined){
(0,instance_types.Wo)(instanceType);
checkStopped(instance);
instance.instanceType=instanceType;
}
const userData=input.UserData?.Value;
if(userData!==undefined){
const encoded=Buffer.from(userData).toString("base64");
(0,launch.g)(encoded);
checkStopped(instance);
instance.userData=encoded;
}
if(input.Groups!==undefined&&input.Groups.length>0){
for(const id of input.Groups)
(0,errors.I6)("securityGroup",lab.ec2.securityGroups,id);
(0,regroup.Y)(lab,instance,[...input.Groups]);
}
return{};
}
function checkStopped(instance){
if(instance.state!=="stopped"){
throw new lab_operation .o("IncorrectInstanceState",`The instance '${instance.id}' is not in the 'stopped' state.`);
}
}
var start=$load(6775);
function rebootInstances(lab,input){
const instances=(0,checks.sG)(lab,input.InstanceIds);
(0,errors.Du)(input.DryRun);
(0,checks.J)(instances,["running"],(id)=>`The instance '${id}' is not in a state from which it can be rebooted.`);
for(const instance of instances)
(0,start.Eh)(lab,instance);
return{};
}
var security_rules=$load(9881);
function authorizeSecurityGroupIngress(lab,input){
return authorize(lab,input,"ingress");
}
function authorizeSecurityGroupEgress(lab,input){
return authorize(lab,input,"egress");
}
function revokeSecurityGroupIngress(lab,input){
return revoke(lab,input,"ingress");
}
function revokeSecurityGroupEgress(lab,input){
return revoke(lab,input,"egress");
}
function authorize(lab,input,direction){
const group=groupOf(lab,input);
const wanted=rulesOf(lab,input,direction);
for(const rule of wanted)
(0,security_rules.C6)(group.rules,rule);
(0,errors.Du)(input.DryRun);
group.rules=[...group.rules,...wanted];
(0,state.XW)(lab);
return{Return:true,SecurityGroupRules:wanted.map((rule)=>security_group_rules_shown(lab,group,rule))};
}
function revoke(lab,input,direction){
const group=groupOf(lab,input);
const own=group.rules.filter((rule)=>rule.direction===direction);
const ids=input.SecurityGroupRuleIds??[];
const byId=ids.map((id)=>own.find((rule)=>rule.id===id)??missing("InvalidSecurityGroupRuleId.NotFound",id));
const named=ids.length>0&&input.IpPermissions===undefined?[]:rulesOf(lab,input,direction);
const bySubject=named.map((rule)=>own.find((candidate)=>(0,security_rules.ep)(candidate)===(0,security_rules.ep)(rule))??missing("InvalidPermission.NotFound",rule.id));
(0,errors.Du)(input.DryRun);
const gone=new Set([...byId,...bySubject]);
group.rules=group.rules.filter((rule)=>!gone.has(rule));
(0,state.XW)(lab);
return{Return:true};
}
function missing(code,id){
const what=code.startsWith("InvalidPermission")
?"The specified rule does not exist in this security group."
:`The security group rule ID '${id}' does not exist`;
throw new lab_operation .o(code,what);
}
function groupOf(lab,{GroupId:id}){
if(id===undefined)
throw new lab_operation .o("MissingParameter","The request must contain the parameter groupName or groupId");
return(0,errors.I6)("securityGroup",lab.ec2.securityGroups,id);
}
function rulesOf(lab,input,direction){
const{IpProtocol,FromPort,ToPort,CidrIp}=input;
const permissions=input.IpPermissions??(CidrIp===undefined?[]:[{IpProtocol,FromPort,ToPort,IpRanges:[{CidrIp}]}]);
const rules=permissions.flatMap((permission)=>peersOf(permission,direction).map((peer)=>({...ports(permission),...peer})));
if(rules.length===0)
throw new lab_operation .o("MissingParameter","The request must contain the parameter ipPermissions");
return rules.map((properties)=>(0,security_rules.dH)(lab,direction,properties,false));
}
function ports({IpProtocol,FromPort,ToPort}){
return{IpProtocol,FromPort,ToPort};
}
function peersOf(permission,direction){
const side=direction==="ingress"?"Source":"Destination";
return[
...(permission.IpRanges??[]).map(({CidrIp,Description})=>({CidrIp,Description})),
...(permission.Ipv6Ranges??[]).map(({CidrIpv6,Description})=>({CidrIpv6,Description})),
...(permission.UserIdGroupPairs??[]).map(({GroupId,Description})=>({[`${side}SecurityGroupId`]:GroupId,Description})),
...(permission.PrefixListIds??[]).map(({PrefixListId,Description})=>({[`${side}PrefixListId`]:PrefixListId,Description})),
];
}
function security_group_rules_shown(lab,group,rule){
const{peer}=rule;
return{
SecurityGroupRuleId:rule.id,
GroupId:group.id,
GroupOwnerId:lab.account,
IsEgress:rule.direction==="egress",
IpProtocol:rule.protocol,
FromPort:rule.fromPort,
ToPort:rule.toPort,
...(peer.kind==="cidr"?{CidrIpv4:peer.cidr}:{}),
...(peer.kind==="cidr6"?{CidrIpv6:peer.cidr}:{}),
...(peer.kind==="group"?{ReferencedGroupInfo:{GroupId:peer.id,UserId:lab.account}}:{}),
...(peer.kind==="prefix-list"?{PrefixListId:peer.id}:{}),
...(rule.description===undefined?{}:{Description:rule.description}),
Tags:[],
};
}
var capacity=$load(7695);
var access=$load(23);
function mayUseKeys(lab,{volumes},caller){
const keys=[...new Set(volumes.flatMap(({key})=>key??[]))].filter((key)=>key!==(0,instance_volumes.l6)(lab));
if(!lab.enforceIam||keys.length===0)
return true;
const identity=(0,sts_caller.cu)(lab,caller,"ec2");
const context=new Map([
["kms:calleraccount",[lab.account]],
["kms:encryptioncontextkeys",["aws:ebs:id"]],
["kms:grantisforawsresource",["true"]],
["kms:viaservice",[`ec2.${lab.region}.${lab.partition==="aws-cn"?"amazonaws.com.cn":"amazonaws.com"}`]],
]);
return keys.every((arn)=>((0,access.T)(lab,identity,"kms:CreateGrant",{arn,context})?.effect??"allowed")==="allowed");
}
function startInstances(lab,input,caller=sts_caller .KC){
const instances=(0,checks.sG)(lab,input.InstanceIds);
(0,errors.Du)(input.DryRun);
(0,checks.J)(instances,["stopped","pending","running"],(id)=>`The instance '${id}' is not in a state from which it can be started.`);
const stopped=instances.filter(({state})=>state==="stopped");
if(stopped.length>0)
(0,capacity.Fo)(lab,stopped);
const durations=(0,start .$1)(lab);
return{
StartingInstances:instances.map((instance,index)=>{
const previous=instance.state;
if(previous==="stopped"){
if(mayUseKeys(lab,instance,caller))
(0,start.kO)(lab,instance,durations,index);
else
(0,start.e8)(lab,instance,durations);
}
return{InstanceId:instance.id,PreviousState:stateOf(previous),CurrentState:stateOf(instance.state)};
}),
};
}
var stop=$load(8539);
function stopInstances(lab,input){
const instances=(0,checks.sG)(lab,input.InstanceIds);
(0,errors.Du)(input.DryRun);
(0,checks.J)(instances,["running","stopping","stopped"],(id)=>`This instance '${id}' is not in a state from which it can be stopped.`);
(0,checks.Rf)(instances);
(0,checks.E3)(instances,"disableApiStop");
const durations=(0,stop.Ri)(lab,"ec2.stop.complete",{skipOsShutdown:input.SkipOsShutdown});
return{
StoppingInstances:instances.map((instance,index)=>{
const previous=instance.state;
if(previous==="running")
(0,stop.EE)(lab,instance,(0,stop.zZ)(lab,durations,index));
return{InstanceId:instance.id,PreviousState:stateOf(previous),CurrentState:stateOf(instance.state)};
}),
};
}
function terminateInstances(lab,input){
const instances=(0,checks.sG)(lab,input.InstanceIds);
(0,errors.Du)(input.DryRun);
(0,checks.E3)(instances.filter(({state})=>state!=="terminated"),"disableApiTermination");
const durations=(0,stop.Ri)(lab,"ec2.terminate.complete",{skipOsShutdown:input.SkipOsShutdown});
return{
TerminatingInstances:instances.map((instance,index)=>{
const previous=instance.state;
(0,terminate.K)(lab,instance,(0,stop.zZ)(lab,durations,index));
return{InstanceId:instance.id,PreviousState:stateOf(previous),CurrentState:stateOf(instance.state)};
}),
};
}
const ec2Operations=[
(0,lab_operation.k)("ec2","AuthorizeSecurityGroupEgress",authorizeSecurityGroupEgress),
(0,lab_operation.k)("ec2","AuthorizeSecurityGroupIngress",authorizeSecurityGroupIngress),
(0,lab_operation.k)("ec2","CreateTags",createTags),
(0,lab_operation.k)("ec2","DeleteTags",deleteTags),
(0,lab_operation.k)("ec2","DescribeAddresses",describeAddresses),
(0,lab_operation.k)("ec2","DescribeAvailabilityZones",describeAvailabilityZones),
(0,lab_operation.k)("ec2","DescribeImages",describeImages),
(0,lab_operation.k)("ec2","DescribeInstanceAttribute",describeInstanceAttribute),
(0,lab_operation.k)("ec2","DescribeInstances",describeInstances),
(0,lab_operation.k)("ec2","DescribeInstanceStatus",describeInstanceStatus),
(0,lab_operation.k)("ec2","DescribeInstanceTypes",describeInstanceTypes),
(0,lab_operation.k)("ec2","DescribeInternetGateways",describeInternetGateways),
(0,lab_operation.k)("ec2","DescribeNatGateways",describeNatGateways),
(0,lab_operation.k)("ec2","DescribeNetworkAcls",describeNetworkAcls),
(0,lab_operation.k)("ec2","DescribeNetworkInterfaces",describeNetworkInterfaces),
(0,lab_operation.k)("ec2","DescribeRegions",describeRegions),
(0,lab_operation.k)("ec2","DescribeRouteTables",describeRouteTables),
(0,lab_operation.k)("ec2","DescribeSecurityGroups",describeSecurityGroups),
(0,lab_operation.k)("ec2","DescribeSubnets",describeSubnets),
(0,lab_operation.k)("ec2","DescribeTags",describeTags),
(0,lab_operation.k)("ec2","DescribeVolumes",describeVolumes),
(0,lab_operation.k)("ec2","DescribeVpcAttribute",describeVpcAttribute),
(0,lab_operation.k)("ec2","DescribeVpcEndpoints",describeVpcEndpoints),
(0,lab_operation.k)("ec2","DescribeVpcs",describeVpcs),
(0,lab_operation.k)("ec2","GetConsoleOutput",getConsoleOutput),
(0,lab_operation.k)("ec2","ModifyInstanceAttribute",modifyInstanceAttribute),
(0,lab_operation.k)("ec2","RebootInstances",rebootInstances),
(0,lab_operation.k)("ec2","RevokeSecurityGroupEgress",revokeSecurityGroupEgress),
(0,lab_operation.k)("ec2","RevokeSecurityGroupIngress",revokeSecurityGroupIngress),
(0,lab_operation.k)("ec2","StartInstances",startInstances),
(0,lab_operation.k)("ec2","StopInstances",stopInstances),
(0,lab_operation.k)("ec2","TerminateInstances",terminateInstances),
];
var find=$load(2993);
var registration=$load(5051);
function namedTargets(targets){
if(targets===undefined||targets.length===0)
throw new lab_operation .o("ValidationError","At least one target must be specified");
return targets.map(({Id:id,Port:port})=>{
if(id===undefined)
throw new lab_operation .o("ValidationError","A target ID must be specified");
return{id,port};
});
}
function deregisterTargets(lab,input){
(0,registration .$)(lab,(0,find.Zq)(lab,input.TargetGroupArn),namedTargets(input.Targets));
return{};
}
var actions=$load(3004);
const PAGE_SIZE_MAX=400;
function pages_pageOf(items,request){
const size=request.PageSize??PAGE_SIZE_MAX;
if(!(size>=1&&size<=PAGE_SIZE_MAX))
throw new lab_operation .o("ValidationError",`Page size '${size}' must be within '1-${PAGE_SIZE_MAX}' inclusive`);
const start=request.Marker===undefined?"0":Buffer.from(request.Marker,"base64url").toString();
if(!/^\d+$/.test(start))
throw new lab_operation .o("ValidationError",`Marker '${request.Marker}' is not valid`);
const first=Number(start);
const end=first+size;
return{
page:items.slice(first,end),
next:end<items.length?{NextMarker:Buffer.from(String(end)).toString("base64url")}:{},
};
}
function describeListeners(lab,input){
const{page,next}=pages_pageOf(selected(lab,input),input);
return{Listeners:page.map(show),...next};
}
function selected(lab,{ListenerArns:arns,LoadBalancerArn:balancer}){
if(arns!==undefined&&arns.length>0)
return arns.map((arn)=>(0,find.HM)(lab,arn));
if(balancer===undefined)
throw new lab_operation .o("ValidationError","You must specify either listener ARNs or a load balancer ARN");
return[...(0,find.d_)(lab,balancer).listeners.values()];
}
function show(listener){
const{arn,balancer,port,protocol,sslPolicy,certificateArns,defaultActions}=listener;
return{
ListenerArn:arn,
LoadBalancerArn:balancer.arn,
Port:port,
Protocol:protocol,
...(certificateArns.length>0?{Certificates:certificateArns.map((CertificateArn)=>({CertificateArn}))}:{}),
...(sslPolicy===undefined?{}:{SslPolicy:sslPolicy}),
DefaultActions:(0,actions.p5)(defaultActions),
};
}
function describeLoadBalancerAttributes(lab,input){
const{attributes}=(0,find.d_)(lab,input.LoadBalancerArn);
return{Attributes:[...attributes].map(([Key,Value])=>({Key,Value}))};
}
function describeLoadBalancers(lab,input){
const{page,next}=pages_pageOf(describe_load_balancers_selected(lab,input),input);
return{LoadBalancers:page.map(describe_load_balancers_show),...next};
}
function describe_load_balancers_selected(lab,{LoadBalancerArns:arns,Names:names}){
if(arns!==undefined&&arns.length>0)
return arns.map((arn)=>(0,find.d_)(lab,arn));
const all=[...lab.elb.loadBalancers.values()];
if(names===undefined||names.length===0)
return all;
(0,find.kR)("Load balancers",names,new Set(all.map((balancer)=>balancer.name)));
return all.filter((balancer)=>names.includes(balancer.name));
}
function describe_load_balancers_show(balancer){
return{
LoadBalancerArn:balancer.arn,
DNSName:balancer.dnsName,
CanonicalHostedZoneId:balancer.canonicalHostedZoneId,
CreatedTime:new Date(balancer.createdAt),
LoadBalancerName:balancer.name,
Scheme:balancer.scheme,
VpcId:balancer.vpcId,
State:{Code:balancer.state},
Type:balancer.type,
AvailabilityZones:balancer.nodes.map(({zone,subnetId})=>({ZoneName:zone,SubnetId:subnetId,LoadBalancerAddresses:[]})),
SecurityGroups:[...balancer.securityGroupIds],
IpAddressType:balancer.ipAddressType,
};
}
function describeRules(lab,input){
const{page,next}=pages_pageOf(describe_rules_selected(lab,input),input);
return{Rules:page,...next};
}
function describe_rules_selected(lab,{RuleArns:arns,ListenerArn:listenerArn}){
if(arns!==undefined&&arns.length>0){
return arns.map((arn)=>{
const owner=[...lab.elb.listeners.values()].find((listener)=>listener.defaultRuleArn===arn);
return owner===undefined?describe_rules_show((0,find.hE)(lab,arn)):showDefault(owner);
});
}
if(listenerArn===undefined)
throw new lab_operation .o("ValidationError","You must specify either listener rule ARNs or a listener ARN");
const listener=(0,find.HM)(lab,listenerArn);
return[...listener.rules.map(describe_rules_show),showDefault(listener)];
}
function describe_rules_show(rule){
return{
RuleArn:rule.arn,
Priority:String(rule.priority),
Conditions:(0,actions.Q4)(rule.conditions),
Actions:(0,actions.p5)(rule.actions),
IsDefault:false,
};
}
function showDefault(listener){
return{
RuleArn:listener.defaultRuleArn,
Priority:"default",
Conditions:[],
Actions:(0,actions.p5)(listener.defaultActions),
IsDefault:true,
};
}
function describe_tags_describeTags(lab,input){
const arns=input.ResourceArns??[];
if(arns.length===0)
throw new lab_operation .o("ValidationError","At least one resource ARN must be specified");
if(arns.length>20)
throw new lab_operation .o("ValidationError","The maximum number of resources that can be specified is '20'");
return{
TagDescriptions:arns.map((arn)=>{
describe_tags_requireResource(lab,arn);
return{ResourceArn:arn,Tags:[...(lab.elb.tags.get(arn)??[])]};
}),
};
}
function describe_tags_requireResource(lab,arn){
if(arn.includes(":targetgroup/"))
(0,find.Zq)(lab,arn);
else if(arn.includes(":listener-rule/"))
(0,find.hE)(lab,arn);
else if(arn.includes(":listener/"))
(0,find.HM)(lab,arn);
else
(0,find.d_)(lab,arn);
}
function describeTargetGroupAttributes(lab,input){
const{attributes}=(0,find.Zq)(lab,input.TargetGroupArn);
return{Attributes:[...attributes].map(([Key,Value])=>({Key,Value}))};
}
function showTargetGroup(group){
const{healthCheck}=group;
return{
TargetGroupArn:group.arn,
TargetGroupName:group.name,
Protocol:group.protocol,
Port:group.port,
VpcId:group.vpcId,
HealthCheckProtocol:healthCheck.protocol,
HealthCheckPort:healthCheck.port,
HealthCheckEnabled:healthCheck.enabled,
HealthCheckIntervalSeconds:healthCheck.intervalSeconds,
HealthCheckTimeoutSeconds:healthCheck.timeoutSeconds,
HealthyThresholdCount:healthCheck.healthyThreshold,
UnhealthyThresholdCount:healthCheck.unhealthyThreshold,
HealthCheckPath:healthCheck.path,
Matcher:{HttpCode:healthCheck.matcher},
LoadBalancerArns:group.balancers.map((balancer)=>balancer.arn),
TargetType:group.targetType,
ProtocolVersion:group.protocolVersion,
IpAddressType:"ipv4",
};
}
function describeTargetGroups(lab,input){
const{page,next}=pages_pageOf(describe_target_groups_selected(lab,input),input);
return{TargetGroups:page.map(showTargetGroup),...next};
}
function describe_target_groups_selected(lab,input){
const{TargetGroupArns:arns,Names:names,LoadBalancerArn:balancer}=input;
if(arns!==undefined&&arns.length>0)
return arns.map((arn)=>(0,find.Zq)(lab,arn));
if(balancer!==undefined)
return[...(0,find.d_)(lab,balancer).targetGroups];
const all=[...lab.elb.targetGroups.values()];
if(names===undefined||names.length===0)
return all;
(0,find.kR)("Target groups",names,new Set(all.map((group)=>group.name)));
return all.filter((group)=>names.includes(group.name));
}
var target_health=$load(5526);
function describeTargetHealth(lab,input){
const group=(0,find.Zq)(lab,input.TargetGroupArn);
const{Targets:asked}=input;
const descriptions=asked===undefined||asked.length===0
?[...group.targets.values()].map((target)=>describe(group,target.id,target.port,target.health))
:asked.flatMap((target)=>describeAsked(lab,group,target));
return{TargetHealthDescriptions:descriptions};
}
function describeAsked(lab,group,asked){
const{Id:id,Port:port}=asked;
if(id===undefined)
throw new lab_operation .o("ValidationError","A target ID must be specified");
const registered=[...group.targets.values()].filter((target)=>target.id===id&&(port===undefined||target.port===port));
if(registered.length>0)
return registered.map((target)=>describe(group,id,target.port,target.health));
const shownPort=port??group.port;
const until=group.terminated.get((0,lifecycle.hD)(id,shownPort));
return[describe(group,id,shownPort,until!==undefined&&lab.clock.now()<until?target_health .Zd:target_health .BT)];
}
function describe(group,id,port,health){
const{state,reason,description}=health;
return{
Target:{Id:id,Port:port},
HealthCheckPort:group.healthCheck.port==="traffic-port"?String(port):group.healthCheck.port,
TargetHealth:{
State:state,
...(reason===undefined?{}:{Reason:reason}),
...(description===undefined?{}:{Description:description}),
},
};
}
var health_check=$load(5573);
var target_groups=$load(4096);
function modifyTargetGroup(lab,input){
const group=(0,find.Zq)(lab,input.TargetGroupArn);
(0,target_groups.tR)(lab,group,(0,health_check.zR)({...input},group.healthCheck));
return{TargetGroups:[showTargetGroup(group)]};
}
var attributes=$load(719);
function modifyTargetGroupAttributes(lab,input){
const group=(0,find.Zq)(lab,input.TargetGroupArn);
const entries=(input.Attributes??[]).map((attribute)=>({...attribute}));
const changes=(0,attributes.wb)("Target group",entries,attributes .u6);
(0,target_groups._k)(lab,group,changes,"keep");
return{Attributes:[...changes].map(([Key,Value])=>({Key,Value}))};
}
function registerTargets(lab,input){
(0,registration.A)(lab,(0,find.Zq)(lab,input.TargetGroupArn),namedTargets(input.Targets));
return{};
}
const elbOperations=[
(0,lab_operation.k)("elb","DeregisterTargets",deregisterTargets),
(0,lab_operation.k)("elb","DescribeListeners",describeListeners),
(0,lab_operation.k)("elb","DescribeLoadBalancerAttributes",describeLoadBalancerAttributes),
(0,lab_operation.k)("elb","DescribeLoadBalancers",describeLoadBalancers),
(0,lab_operation.k)("elb","DescribeRules",describeRules),
(0,lab_operation.k)("elb","DescribeTags",describe_tags_describeTags),
(0,lab_operation.k)("elb","DescribeTargetGroupAttributes",describeTargetGroupAttributes),
(0,lab_operation.k)("elb","DescribeTargetGroups",describeTargetGroups),
(0,lab_operation.k)("elb","DescribeTargetHealth",describeTargetHealth),
(0,lab_operation.k)("elb","ModifyTargetGroup",modifyTargetGroup),
(0,lab_operation.k)("elb","ModifyTargetGroupAttributes",modifyTargetGroupAttributes),
(0,lab_operation.k)("elb","RegisterTargets",registerTargets),
];
var oidc_providers=$load(6264);
function createOpenIdConnectProvider(lab,input){
const{arn,tags}=(0,oidc_providers.gg)(lab,{
url:input.Url??"",
clientIds:[...(input.ClientIDList??[])],
thumbprints:[...(input.ThumbprintList??[])],
tags:(input.Tags??[]).map(({Key,Value})=>({Key:Key??"",Value:Value??""})),
});
return{OpenIDConnectProviderArn:arn,Tags:tags.map(({Key,Value})=>({Key,Value}))};
}
function deleteOpenIdConnectProvider(lab,input){
lab.iam.oidcProviders.delete(input.OpenIDConnectProviderArn??"");
return{};
}
var documents=$load(8786);
function describeRole(role){
return{
Path:role.path,
RoleName:role.name,
RoleId:role.id,
Arn:role.arn,
CreateDate:new Date(role.createdAt),
AssumeRolePolicyDocument:(0,documents.w)(role.trust),
...(role.description===undefined?{}:{Description:role.description}),
MaxSessionDuration:role.maxSessionDuration,
...(role.permissionsBoundary===undefined
?{}
:{
PermissionsBoundary:{
PermissionsBoundaryType:"Policy",
PermissionsBoundaryArn:role.permissionsBoundary,
},
}),
Tags:role.tags.map(({Key,Value})=>({Key,Value})),
};
}
var iam_find=$load(2921);
function getInstanceProfile(lab,input){
const profile=(0,iam_find.ME)(lab,input.InstanceProfileName);
const role=profile.roleName===undefined?undefined:lab.iam.roles.get(profile.roleName);
return{
InstanceProfile:{
Arn:profile.arn,
CreateDate:new Date(profile.createdAt),
InstanceProfileId:profile.id,
InstanceProfileName:profile.name,
Path:profile.path,
Roles:role===undefined?[]:[describeRole(role)],
},
};
}
function getOpenIdConnectProvider(lab,input){
const provider=(0,oidc_providers.lh)(lab,input.OpenIDConnectProviderArn);
return{
Url:provider.url,
ClientIDList:[...provider.clientIds],
ThumbprintList:[...provider.thumbprints],
CreateDate:new Date(provider.createdAt),
Tags:provider.tags.map(({Key,Value})=>({Key,Value})),
};
}
var managed_policy=$load(506);
function getPolicy(lab,input){
const policy=(0,iam_find.lO)(lab,input.PolicyArn);
return{
Policy:{
Arn:policy.arn,
AttachmentCount:(0,managed_policy.Z)(lab,policy.arn),
CreateDate:new Date(policy.createdAt),
DefaultVersionId:`v${policy.version}`,
...(policy.description===undefined?{}:{Description:policy.description}),
IsAttachable:true,
Path:policy.path,
PolicyId:policy.id,
PolicyName:policy.name,
},
};
}
function getPolicyVersion(lab,input){
const policy=(0,iam_find.lO)(lab,input.PolicyArn);
if(input.VersionId!==`v${policy.version}`)
throw(0,iam_find.Qq)(`Policy ${policy.arn} version ${input.VersionId} does not exist.`);
return{
PolicyVersion:{
CreateDate:new Date(policy.createdAt),
Document:(0,documents.w)(policy.document),
IsDefaultVersion:true,
VersionId:input.VersionId,
},
};
}
function getRole(lab,input){
return{Role:describeRole((0,iam_find._$)(lab,input.RoleName))};
}
function getRolePolicy(lab,input){
const role=(0,iam_find._$)(lab,input.RoleName);
const name=input.PolicyName??"";
const document=role.inline.get(name);
if(document===undefined)
throw(0,iam_find.Qq)(`The role policy with name ${name} cannot be found.`);
return{RoleName:role.name,PolicyName:name,PolicyDocument:(0,documents.w)(document)};
}
const paging_PAGE=100;
function listing(all,request){
const start=request.Marker===undefined?0:Number(request.Marker);
if(!Number.isInteger(start)||start<0)
throw new lab_operation .o("ValidationError","Invalid Marker.");
const end=start +(request.MaxItems??paging_PAGE);
const more=end<all.length;
return{items:all.slice(start,end),IsTruncated:more,Marker:more?String(end):undefined};
}
function listAttachedRolePolicies(lab,input){
const{items,IsTruncated,Marker}=listing([...(0,iam_find._$)(lab,input.RoleName).attached].sort(),input);
return{
AttachedPolicies:items.map((PolicyArn)=>({PolicyArn,PolicyName:PolicyArn.slice(PolicyArn.lastIndexOf("/")+ 1)})),
IsTruncated,
Marker,
};
}
function listOpenIdConnectProviders(lab,_input){
return{OpenIDConnectProviderList:[...lab.iam.oidcProviders.keys()].map((Arn)=>({Arn}))};
}
function listRolePolicies(lab,input){
const{items,IsTruncated,Marker}=listing([...(0,iam_find._$)(lab,input.RoleName).inline.keys()].sort(),input);
return{PolicyNames:[...items],IsTruncated,Marker};
}
function listRoles(lab,input){
const all=[...lab.iam.roles.values()]
.filter(({path})=>path.startsWith(input.PathPrefix??"/"))
.sort((one,other)=>(one.name<other.name?-1:1));
const{items,IsTruncated,Marker}=listing(all,input);
const Roles=items.map((role)=>{
const{Tags:_tags,PermissionsBoundary:_boundary,...rest}=describeRole(role);
return rest;
});
return{Roles,IsTruncated,Marker};
}
var combine=$load(7891);
var policy=$load(1526);
function statementSpans(text){
const value=memberValue(text,"Statement");
if(value===undefined)
return[];
const[from,to]=value;
if(text[from]==="{")
return[span(text,from,to)];
const spans=[];
for(let at=skipBlank(text,from + 1);text[at]==="{";){
const end=endOfValue(text,at);
spans.push(span(text,at,end));
at=skipBlank(text,end);
if(text[at]===",")
at=skipBlank(text,at + 1);
}
return spans;
}
function memberValue(text,name){
let at=skipBlank(text,skipBlank(text,0)+ 1);
while(text[at]==='"'){
const endOfName=endOfValue(text,at);
const own=JSON.parse(text.slice(at,endOfName));
const from=skipBlank(text,skipBlank(text,endOfName)+ 1);
const to=endOfValue(text,from);
if(own===name)
return[from,to];
at=skipBlank(text,skipBlank(text,to)+ 1);
}
return undefined;
}
function endOfValue(text,from){
if(text[from]==='"')
return endOfString(text,from);
let at=from;
if(text[from]!=="{"&&text[from]!=="["){
while(/[^\s,}\]]/.test(text[at]??","))
at +=1;
return at;
}
for(let depth=0;at<text.length;){
const character=text[at];
at=character==='"'?endOfString(text,at):at + 1;
if(character==="{"||character==="[")
depth +=1;
if(character==="}"||character==="]")
depth -=1;
if(depth===0)
break;
}
return at;
}
function endOfString(text,from){
let at=from + 1;
while(at<text.length&&text[at]!=='"')
at +=text[at]==="\\"?2:1;
return at + 1;
}
function skipBlank(text,from){
let at=from;
while(/\s/.test(text[at]??""))
at +=1;
return at;
}
function span(text,from,to){
return{start:position(text,from),end:position(text,to)};
}
function position(text,at){
const before=text.slice(0,at).split("\n");
return{Line:before.length,Column:(before.at(-1)?.length??0)+ 1};
}
function simulate(lab,input,{identity,boundary,callerArn}){
const context=contextOf(lab,input,callerArn);
const resource=input.ResourcePolicy===undefined?[]:inputPolicies([input.ResourcePolicy],"ResourcePolicy","resource");
if(input.ResourcePolicy!==undefined&&callerArn===undefined){
throw new lab_operation .o("InvalidInputException","CallerArn must be provided when a ResourcePolicy is provided.");
}
const actions=input.ActionNames??[];
for(const action of actions){
if(!/^[a-z0-9-]+:[A-Za-z0-9*?]+$/i.test(action))
throw new lab_operation .o("InvalidInputException",`Invalid Action Name: ${action}`);
}
const named=input.ResourceArns!==undefined&&input.ResourceArns.length>0;
const arns=named?input.ResourceArns:["*"];
const who={kind:"AWS",names:callerArn===undefined?[]:[callerArn],account:lab.account};
const all=actions.flatMap((action)=>arns.map((arn)=>resultOf(action,arn,named,(0,combine.k)({identity,boundary,resource},{action,resource:arn,context},who))));
const{items,IsTruncated,Marker}=listing(all,input);
return{EvaluationResults:[...items],IsTruncated,Marker};
}
function resultOf(action,arn,named,outcome){
const boundary=outcome.byBoundary===undefined
?{}
:{PermissionsBoundaryDecisionDetail:{AllowedByPermissionsBoundary:outcome.byBoundary.effect==="allowed"}};
const details=()=>({MatchedStatements:outcome.matched.map(describeStatement),...boundary});
const specific={
EvalResourceName:arn,
EvalResourceDecision:outcome.effect,
MissingContextValues:[...outcome.missing],
...details(),
};
return{
EvalActionName:action,
EvalResourceName:arn,
EvalDecision:outcome.effect,
MissingContextValues:named?[]:[...outcome.missing],
...details(),
...(named?{ResourceSpecificResults:[specific]}:{}),
};
}
function describeStatement({policy,index}){
const place=statementSpans(policy.text)[index];
return{
SourcePolicyId:policy.id,
SourcePolicyType:policy.type,
...(place===undefined?{}:{StartPosition:place.start,EndPosition:place.end}),
};
}
function inputPolicies(documents,list,type="none"){
return(documents??[]).map((document,index)=>{
try{
return(0,policy.U)(`${list}.${index + 1}`,type,document);
}
catch{
throw new lab_operation .o("InvalidInputException",`Invalid policy at ${list}.${index + 1}: this policy contains invalid Json`);
}
});
}
function contextOf(lab,{ContextEntries},callerArn){
const now=lab.clock.now();
return new Map([
["aws:currenttime",[new Date(now).toISOString()]],
["aws:epochtime",[String(Math.floor(now / 1_000))]],
...(callerArn===undefined
?[]
:[
["aws:principalarn",[callerArn]],
["aws:principalaccount",[lab.account]],
]),
...(ContextEntries??[]).map(({ContextKeyName,ContextKeyValues})=>[
(ContextKeyName??"").toLowerCase(),
ContextKeyValues??[],
]),
]);
}
function simulateCustomPolicy(lab,input){
return simulate(lab,input,{
identity:inputPolicies(input.PolicyInputList,"PolicyInputList"),
boundary:input.PermissionsBoundaryPolicyInputList&&
inputPolicies(input.PermissionsBoundaryPolicyInputList,"PermissionsBoundaryPolicyInputList"),
callerArn:input.CallerArn,
});
}
var policies_of=$load(3937);
var iam_trust=$load(898);
function simulatePrincipalPolicy(lab,input){
const arn=input.PolicySourceArn??"";
if(!/^arn:[\w-]+:iam::\d{12}:(role|user|group)\/.+$/.test(arn))
throw new lab_operation .o("InvalidInputException",`Invalid Entity Arn: ${arn}`);
const role=(0,iam_trust.p)(lab,arn);
if(role===undefined)
throw(0,iam_find.Qq)(`The ${arn.split(":")[5]?.split("/")[0]} with name ${arn.slice(arn.lastIndexOf("/")+ 1)} cannot be found.`);
const{identity,boundary}=(0,policies_of.A)(lab,role);
return simulate(lab,input,{
identity:[...identity,...inputPolicies(input.PolicyInputList,"PolicyInputList")],
boundary:input.PermissionsBoundaryPolicyInputList===undefined
?boundary
:inputPolicies(input.PermissionsBoundaryPolicyInputList,"PermissionsBoundaryPolicyInputList"),
callerArn:input.CallerArn??arn,
});
}
const iamOperations=[
(0,lab_operation.k)("iam","CreateOpenIDConnectProvider",createOpenIdConnectProvider),
(0,lab_operation.k)("iam","DeleteOpenIDConnectProvider",deleteOpenIdConnectProvider),
(0,lab_operation.k)("iam","GetInstanceProfile",getInstanceProfile),
(0,lab_operation.k)("iam","GetOpenIDConnectProvider",getOpenIdConnectProvider),
(0,lab_operation.k)("iam","GetPolicy",getPolicy),
(0,lab_operation.k)("iam","GetPolicyVersion",getPolicyVersion),
(0,lab_operation.k)("iam","GetRole",getRole),
(0,lab_operation.k)("iam","GetRolePolicy",getRolePolicy),
(0,lab_operation.k)("iam","ListAttachedRolePolicies",listAttachedRolePolicies),
(0,lab_operation.k)("iam","ListOpenIDConnectProviders",listOpenIdConnectProviders),
(0,lab_operation.k)("iam","ListRolePolicies",listRolePolicies),
(0,lab_operation.k)("iam","ListRoles",listRoles),
(0,lab_operation.k)("iam","SimulateCustomPolicy",simulateCustomPolicy),
(0,lab_operation.k)("iam","SimulatePrincipalPolicy",simulatePrincipalPolicy),
];
var functions=$load(2361);
function get(lab,input){
const found=(0,functions._R)(lab,input.FunctionName);
return{
Configuration:(0,functions.sv)(found),
Code:{RepositoryType:"S3"},
Tags:Object.fromEntries(found.tags.map(({Key,Value})=>[Key,Value])),
};
}
const get_function=((0,lab_operation.k)("lambda","GetFunction",get));
const get_function_configuration=((0,lab_operation.k)("lambda","GetFunctionConfiguration",(lab,input)=>(0,functions.sv)((0,functions._R)(lab,input.FunctionName))));
var invoke=$load(2701);
const PAYLOAD_MAX={RequestResponse:6_291_456,Event:1_048_576};
const TAIL=4_096;
const invoke_TYPES=["RequestResponse","Event","DryRun"];
function answer(lab,input){
const lambda=(0,functions._R)(lab,input.FunctionName);
const{InvocationType="RequestResponse",LogType="None",Qualifier="$LATEST"}=input;
const type=invoke_TYPES.find((name)=>name===InvocationType);
if(type===undefined)
throw new lab_operation .o("InvalidParameterValueException",`Unknown invocation type: ${InvocationType}`);
if(Qualifier!=="$LATEST")
throw new lab_operation .o("ResourceNotFoundException",`Function not found: ${lambda.arn}:${Qualifier}`,404);
if(type==="DryRun")
return{StatusCode:204};
const event=eventOf(input.Payload,PAYLOAD_MAX[type]);
const obstacle=(0,invoke .$Y)(lambda);
if(obstacle!==undefined){
lab.notModelled(obstacle,`Invoke of ${lambda.name}`);
throw new lab_operation .o("NotImplemented",obstacle,501);
}
if(type==="Event"){
void(0,invoke.E0)(lab,lambda,event,()=>lab.lambda.functions.get(lambda.name)===lambda);
return{StatusCode:202};
}
return(0,invoke.lA)(lab,lambda,event).then((invocation)=>outcomeOf(lambda,invocation,LogType==="Tail"));
}
function eventOf(payload,limit){
const bytes=Buffer.from((payload??""));
if(bytes.length>limit)
throw new lab_operation .o("RequestTooLargeException",`${bytes.length} byte payload is too large for the Invoke operation (limit ${limit} bytes)`,413);
if(bytes.length===0)
return{};
try{
return JSON.parse(bytes.toString("utf8"));
}
catch(error){
const why=error instanceof Error?error.message:"";
throw new lab_operation .o("InvalidRequestContentException",`Could not parse request body into json: Could not parse payload into json: ${why}`);
}
}
function outcomeOf(lambda,{requestId,result,lines},tail){
const log=Buffer.from(lines.map((line)=>`${line}\n`).join(""));
return{
StatusCode:200,
ExecutedVersion:"$LATEST",
...(result.kind==="returned"?{}:{FunctionError:"Unhandled"}),
...(tail?{LogResult:log.subarray(-TAIL).toString("base64")}:{}),
Payload:Buffer.from(JSON.stringify(payloadOf(lambda,requestId,result))??"null"),
};
}
function payloadOf({runtime,timeoutSeconds},requestId,result){
if(result.kind==="returned")
return result.value;
if(result.kind==="timed-out")
return{
errorType:"Sandbox.Timedout",
errorMessage:`RequestId: ${requestId} Error: Task timed out after ${timeoutSeconds.toFixed(2)} seconds`,
};
const{name:errorType,message:errorMessage,stack=""}=result;
const trace=stack.split("\n").filter((line)=>line!=="");
return runtime.startsWith("python")?{errorMessage,errorType,requestId,stackTrace:trace}:{errorType,errorMessage,trace};
}
const operations_invoke=((0,lab_operation.k)("lambda","Invoke",answer));
const PAGE_MAX=50;
function list(lab,input){
const all=[...lab.lambda.functions.values()].toSorted((a,b)=>(a.name<b.name?-1:1));
const rest=all.filter(({name})=>input.Marker===undefined||name>input.Marker);
const items=rest.slice(0,Math.min(input.MaxItems??PAGE_MAX,PAGE_MAX));
const last=items.at(-1)?.name;
return{Functions:items.map(functions .sv),...(items.length<rest.length&&last!==undefined?{NextMarker:last}:{})};
}
const list_functions=((0,lab_operation.k)("lambda","ListFunctions",list));
const lambdaOperations=[get_function,get_function_configuration,operations_invoke,list_functions];
var change_batch=$load(8412);
var changes=$load(1525);
var hosted_zones=$load(9303);
function changeResourceRecordSets(lab,input){
const zone=(0,hosted_zones.UC)(lab,input.HostedZoneId);
const change=(0,change_batch.n)(lab,zone,structuredClone(input.ChangeBatch?.Changes??[]),input.ChangeBatch?.Comment);
return{ChangeInfo:(0,changes.v7)(lab,change)};
}
const changeResourceRecordSetsOperation=(0,lab_operation.k)("route53","ChangeResourceRecordSets",changeResourceRecordSets);
var tags=$load(4455);
function changeTagsForResource(lab,input){
const key=(0,tags.sV)(lab,input.ResourceType,input.ResourceId);
(0,tags.Wt)(lab,key,input.AddTags??[]);
(0,tags._M)(lab,key,input.RemoveTagKeys??[]);
return{};
}
const changeTagsForResourceOperation=(0,lab_operation.k)("route53","ChangeTagsForResource",changeTagsForResource);
var health_checks=$load(1783);
function createHealthCheckCall(lab,input){
const config=structuredClone(input.HealthCheckConfig??{});
const check=(0,health_checks.Pd)(lab,input.CallerReference??"",config);
return{
HealthCheck:(0,health_checks.a$)(check),
Location:`https://route53.amazonaws.com/2013-04-01/healthcheck/${check.id}`,
};
}
const createHealthCheckOperation=(0,lab_operation.k)("route53","CreateHealthCheck",createHealthCheckCall);
function createHostedZone(lab,input){
const{zone,change}=(0,hosted_zones.TW)(lab,{
name:input.Name??"",
callerReference:input.CallerReference??"",
comment:input.HostedZoneConfig?.Comment,
private:input.VPC!==undefined,
vpcs:input.VPC===undefined?[]:[input.VPC],
});
return{
HostedZone:(0,hosted_zones.A)(zone),
ChangeInfo:(0,changes.v7)(lab,change),
DelegationSet:{NameServers:[...zone.nameServers]},
...(input.VPC===undefined?{}:{VPC:input.VPC}),
Location:`https://route53.amazonaws.com/2013-04-01/hostedzone/${zone.id}`,
};
}
const createHostedZoneOperation=(0,lab_operation.k)("route53","CreateHostedZone",createHostedZone);
function deleteHealthCheckCall(lab,input){
(0,health_checks.aK)(lab,(0,health_checks.uR)(lab,input.HealthCheckId));
return{};
}
const deleteHealthCheckOperation=(0,lab_operation.k)("route53","DeleteHealthCheck",deleteHealthCheckCall);
function deleteHostedZone(lab,input){
return{ChangeInfo:(0,changes.v7)(lab,(0,hosted_zones.Yx)(lab,(0,hosted_zones.UC)(lab,input.Id)))};
}
const deleteHostedZoneOperation=(0,lab_operation.k)("route53","DeleteHostedZone",deleteHostedZone);
var route53_errors=$load(8217);
function getChange(lab,input){
const id=(0,hosted_zones.Sd)(input.Id??"");
const change=lab.route53.changes.get(id);
if(change===undefined)
throw(0,route53_errors.rF)(id);
return{ChangeInfo:(0,changes.v7)(lab,change)};
}
const getChangeOperation=(0,lab_operation.k)("route53","GetChange",getChange);
function getHealthCheck(lab,input){
return{HealthCheck:(0,health_checks.a$)((0,health_checks.uR)(lab,input.HealthCheckId))};
}
const getHealthCheckOperation=(0,lab_operation.k)("route53","GetHealthCheck",getHealthCheck);
var checking=$load(2793);
function observations(lab,id,pick){
const check=(0,health_checks.uR)(lab,id);
if(!(0,checking.NG)(check.config))
throw(0,route53_errors.aY)(`Health checks of type ${check.config.Type} have no checkers that report a status.`);
const found=[];
for(const checker of check.checkers){
const observation=pick(checker);
if(observation!==undefined)
found.push(observation);
}
return found;
}
function getHealthCheckLastFailureReason(lab,input){
return{HealthCheckObservations:observations(lab,input.HealthCheckId,(checker)=>checker.lastFailure)};
}
const getHealthCheckLastFailureReasonOperation=(0,lab_operation.k)("route53","GetHealthCheckLastFailureReason",getHealthCheckLastFailureReason);
function getHealthCheckStatus(lab,input){
return{HealthCheckObservations:observations(lab,input.HealthCheckId,(checker)=>checker.latest)};
}
const getHealthCheckStatusOperation=(0,lab_operation.k)("route53","GetHealthCheckStatus",getHealthCheckStatus);
function getHostedZone(lab,input){
const zone=(0,hosted_zones.UC)(lab,input.Id);
if(zone.private)
return{HostedZone:(0,hosted_zones.A)(zone),VPCs:[...zone.vpcs]};
return{HostedZone:(0,hosted_zones.A)(zone),DelegationSet:{NameServers:[...zone.nameServers]}};
}
const getHostedZoneOperation=(0,lab_operation.k)("route53","GetHostedZone",getHostedZone);
function pageSize(asked,most=100){
if(asked===undefined)
return most;
const size=Number(asked);
if(!Number.isInteger(size)||size<1)
throw(0,route53_errors.aY)(`MaxItems must be a positive number, not ${asked}`);
return Math.min(size,most);
}
function paging_page(items,id,marker,asked){
const size=pageSize(asked);
const start=marker===undefined||marker===""?0:items.findIndex((item)=>id(item)===marker);
if(start<0)
throw(0,route53_errors.aY)(`The marker ${marker} does not name anything`);
return{items:items.slice(start,start+size),rest:items[start+size],size};
}
function listHealthChecks(lab,input){
const checks=[...lab.route53.healthChecks.values()];
const{items,rest,size}=paging_page(checks,(check)=>check.id,input.Marker,input.MaxItems);
return{
HealthChecks:items.map(health_checks .a$),
Marker:input.Marker??"",
IsTruncated:rest!==undefined,
...(rest===undefined?{}:{NextMarker:rest.id}),
MaxItems:size,
};
}
const listHealthChecksOperation=(0,lab_operation.k)("route53","ListHealthChecks",listHealthChecks);
function listHostedZones(lab,input){
const zones=[...lab.route53.zones.values()].filter((zone)=>input.HostedZoneType!=="PrivateHostedZone"||zone.private);
const{items,rest,size}=paging_page(zones,(zone)=>zone.id,input.Marker,input.MaxItems);
return{
HostedZones:items.map(hosted_zones .A),
Marker:input.Marker??"",
IsTruncated:rest!==undefined,
...(rest===undefined?{}:{NextMarker:rest.id}),
MaxItems:size,
};
}
const listHostedZonesOperation=(0,lab_operation.k)("route53","ListHostedZones",listHostedZones);
var dns_names=$load(7830);
function listHostedZonesByName(lab,input){
const from=input.DNSName===undefined?undefined:(0,dns_names.Ew)(input.DNSName);
const fromId=input.HostedZoneId===undefined?"":(0,hosted_zones.Sd)(input.HostedZoneId);
const zones=[...lab.route53.zones.values()]
.filter((zone)=>{
if(from===undefined)
return true;
const order=(0,dns_names.MP)(zone.name,from);
return order>0||(order===0&&zone.id>=fromId);
})
.sort((a,b)=>(0,dns_names.MP)(a.name,b.name)||(a.id<b.id?-1:1));
const size=pageSize(input.MaxItems);
const rest=zones[size];
return{
HostedZones:zones.slice(0,size).map(hosted_zones .A),
...(input.DNSName===undefined?{}:{DNSName:input.DNSName}),
...(input.HostedZoneId===undefined?{}:{HostedZoneId:input.HostedZoneId}),
IsTruncated:rest!==undefined,
...(rest===undefined?{}:{NextDNSName:(0,dns_names.d1)(rest.name),NextHostedZoneId:rest.id}),
MaxItems:size,
};
}
const listHostedZonesByNameOperation=(0,lab_operation.k)("route53","ListHostedZonesByName",listHostedZonesByName);
var record_sets=$load(8497);
function listResourceRecordSets(lab,input){
const zone=(0,hosted_zones.UC)(lab,input.HostedZoneId);
const{StartRecordName:name,StartRecordType:type,StartRecordIdentifier:identifier}=input;
if(type!==undefined&&name===undefined)
throw(0,route53_errors.aY)("The StartRecordType needs a StartRecordName.");
if(identifier!==undefined&&type===undefined)
throw(0,route53_errors.aY)("The StartRecordIdentifier needs a StartRecordType.");
const start=name===undefined?undefined:{Name:(0,dns_names.Ew)(name),Type:type,SetIdentifier:identifier};
const records=[...zone.records.values()]
.filter((record)=>start===undefined||(0,record_sets.aB)(record,start)>=0)
.sort(record_sets .aB);
const size=pageSize(input.MaxItems,300);
const next=records[size];
return{
ResourceRecordSets:records.slice(0,size).map(listed),
IsTruncated:next!==undefined,
...(next===undefined
?{}
:{
NextRecordName:(0,dns_names.d1)(next.Name),
NextRecordType:next.Type,
...(next.SetIdentifier===undefined?{}:{NextRecordIdentifier:next.SetIdentifier}),
}),
MaxItems:size,
};
}
function listed(record){
const{AliasTarget:alias}=record;
return{
...record,
Name:(0,dns_names.d1)(record.Name),
...(alias===undefined?{}:{AliasTarget:{...alias,DNSName:(0,dns_names.Ew)(alias.DNSName??"")}}),
};
}
const listResourceRecordSetsOperation=(0,lab_operation.k)("route53","ListResourceRecordSets",listResourceRecordSets);
function listTagsForResource(lab,input){
return{ResourceTagSet:(0,tags.bd)(lab,input.ResourceType,input.ResourceId)};
}
const listTagsForResourceOperation=(0,lab_operation.k)("route53","ListTagsForResource",listTagsForResource);
function listTagsForResources(lab,input){
return{ResourceTagSets:(input.ResourceIds??[]).map((id)=>(0,tags.bd)(lab,input.ResourceType,id))};
}
const listTagsForResourcesOperation=(0,lab_operation.k)("route53","ListTagsForResources",listTagsForResources);
var dns_answer=$load(9010);
function testDnsAnswer(lab,input){
const zone=(0,hosted_zones.UC)(lab,input.HostedZoneId);
if(zone.private)
throw(0,route53_errors.aY)("TestDNSAnswer supports public hosted zones only.");
const[server=""]=zone.nameServers;
const name=input.RecordName??"";
const type=input.RecordType??"A";
const answer=(0,dns_answer.o)(lab,server,name,type);
return{
Nameserver:server,
RecordName:name,
RecordType:type,
RecordData:answer.records.filter((record)=>record.type===type).map((record)=>record.data),
ResponseCode:answer.rcode,
Protocol:"UDP",
};
}
const testDnsAnswerOperation=(0,lab_operation.k)("route53","TestDNSAnswer",testDnsAnswer);
function updateHealthCheckCall(lab,input){
const{HealthCheckId:id,HealthCheckVersion:version,...change}=input;
const check=(0,health_checks.uR)(lab,id);
if(version!==undefined&&version!==check.version){
throw new lab_operation .o("HealthCheckVersionMismatch",`The health check version is ${check.version}, not ${version}.`,409);
}
(0,health_checks.SV)(lab,check,structuredClone(change));
return{HealthCheck:(0,health_checks.a$)(check)};
}
const updateHealthCheckOperation=(0,lab_operation.k)("route53","UpdateHealthCheck",updateHealthCheckCall);
const route53Operations=[
changeResourceRecordSetsOperation,
changeTagsForResourceOperation,
createHealthCheckOperation,
createHostedZoneOperation,
deleteHealthCheckOperation,
deleteHostedZoneOperation,
getChangeOperation,
getHealthCheckOperation,
getHealthCheckLastFailureReasonOperation,
getHealthCheckStatusOperation,
getHostedZoneOperation,
listHealthChecksOperation,
listHostedZonesOperation,
listHostedZonesByNameOperation,
listResourceRecordSetsOperation,
listTagsForResourceOperation,
listTagsForResourcesOperation,
testDnsAnswerOperation,
updateHealthCheckOperation,
];
var bucket_policy=$load(5138);
var s3_errors=$load(3818);
var s3_state=$load(2912);
function policyOf(lab,name){
const{policy}=(0,s3_state.UB)(lab,name);
if(policy===undefined)
throw(0,s3_errors.hm)();
return policy;
}
const bucket_policy_get=(lab,input)=>({Policy:policyOf(lab,input.Bucket).text});
const bucket_policy_status=(lab,input)=>({
PolicyStatus:{IsPublic:policyOf(lab,input.Bucket).isPublic},
});
function put(lab,input){
const bucket=(0,s3_state.UB)(lab,input.Bucket);
(0,bucket_policy.q5)(lab,bucket,input.Policy??"");
(0,s3_state.tD)(bucket);
return{};
}
function bucket_policy_remove(lab,input){
const bucket=(0,s3_state.UB)(lab,input.Bucket);
bucket.policy=undefined;
(0,s3_state.tD)(bucket);
return{};
}
const operations_bucket_policy=([
(0,lab_operation.k)("s3","GetBucketPolicy",bucket_policy_get),
(0,lab_operation.k)("s3","PutBucketPolicy",put),
(0,lab_operation.k)("s3","DeleteBucketPolicy",bucket_policy_remove),
(0,lab_operation.k)("s3","GetBucketPolicyStatus",bucket_policy_status),
]);
function bucket_settings_location(lab,input){
const{region}=(0,s3_state.UB)(lab,input.Bucket);
return region==="us-east-1"?{}:{LocationConstraint:region};
}
function ownership(lab,input){
const bucket=(0,s3_state.UB)(lab,input.Bucket);
if(bucket.ownership===undefined)
throw(0,s3_errors.um)();
return{OwnershipControls:{Rules:[{ObjectOwnership:bucket.ownership}]}};
}
function versioning(lab,input){
const bucket=(0,s3_state.UB)(lab,input.Bucket);
return bucket.versioning===undefined?{}:{Status:bucket.versioning};
}
function putVersioning(lab,input){
const wanted=input.VersioningConfiguration?.Status;
if(wanted===undefined){
throw new lab_operation .o("IllegalVersioningConfigurationException","The Versioning element must be specified",400);
}
(0,s3_state.UB)(lab,input.Bucket).versioning=wanted;
return{};
}
const bucket_settings=([
(0,lab_operation.k)("s3","GetBucketLocation",bucket_settings_location),
(0,lab_operation.k)("s3","GetBucketOwnershipControls",ownership),
(0,lab_operation.k)("s3","GetBucketVersioning",versioning),
(0,lab_operation.k)("s3","PutBucketVersioning",putVersioning),
]);
function bucket_tagging_get(lab,input){
const{tags}=(0,s3_state.UB)(lab,input.Bucket);
if(tags.length===0)
throw(0,s3_errors.tI)();
return{TagSet:[...tags]};
}
function bucket_tagging_put(lab,input){
(0,s3_state.UB)(lab,input.Bucket).tags=(input.Tagging?.TagSet??[]).map(({Key,Value})=>({Key:Key??"",Value:Value??""}));
return{};
}
function bucket_tagging_remove(lab,input){
(0,s3_state.UB)(lab,input.Bucket).tags=[];
return{};
}
const bucket_tagging=([
(0,lab_operation.k)("s3","GetBucketTagging",bucket_tagging_get),
(0,lab_operation.k)("s3","PutBucketTagging",bucket_tagging_put),
(0,lab_operation.k)("s3","DeleteBucketTagging",bucket_tagging_remove),
]);
var website_configuration=$load(2167);
function bucket_website_get(lab,input){
const{website}=(0,s3_state.UB)(lab,input.Bucket);
if(website===undefined)
throw(0,s3_errors.Kq)();
const{indexDocument,errorDocument,redirectAll}=website;
return{
...(indexDocument===undefined?{}:{IndexDocument:{Suffix:indexDocument}}),
...(errorDocument===undefined?{}:{ErrorDocument:{Key:errorDocument}}),
...(redirectAll===undefined
?{}
:{
RedirectAllRequestsTo:{
HostName:redirectAll.hostName,
...(redirectAll.protocol===undefined?{}:{Protocol:redirectAll.protocol}),
},
}),
};
}
function bucket_website_put(lab,input){
const bucket=(0,s3_state.UB)(lab,input.Bucket);
const{IndexDocument,ErrorDocument,RedirectAllRequestsTo,RoutingRules}=input.WebsiteConfiguration??{};
if(RoutingRules!==undefined)
lab.notModelled("website routing rules",bucket.name);
bucket.website=(0,website_configuration.a)({
indexDocument:IndexDocument?.Suffix,
errorDocument:ErrorDocument?.Key,
redirectHostName:RedirectAllRequestsTo?.HostName,
redirectProtocol:RedirectAllRequestsTo?.Protocol,
});
(0,s3_state.tD)(bucket);
return{};
}
function bucket_website_remove(lab,input){
const bucket=(0,s3_state.UB)(lab,input.Bucket);
bucket.website=undefined;
(0,s3_state.tD)(bucket);
return{};
}
const bucket_website=([
(0,lab_operation.k)("s3","GetBucketWebsite",bucket_website_get),
(0,lab_operation.k)("s3","PutBucketWebsite",bucket_website_put),
(0,lab_operation.k)("s3","DeleteBucketWebsite",bucket_website_remove),
]);
var s3_about=$load(9156);
var checksums_checksum=$load(8695);
var s3_objects=$load(9325);
function judgeConditions(version,conditions){
const{IfMatch,IfNoneMatch,IfModifiedSince,IfUnmodifiedSince}=conditions;
if(IfMatch!==undefined){
if(!matches(version.etag,IfMatch))
return{failed:"If-Match"};
}
else if(IfUnmodifiedSince!==undefined&&modifiedAfter(version,IfUnmodifiedSince))
return{failed:"If-Unmodified-Since"};
if(IfNoneMatch!==undefined)
return matches(version.etag,IfNoneMatch)?"not-modified":"holds";
return IfModifiedSince!==undefined&&!modifiedAfter(version,IfModifiedSince)?"not-modified":"holds";
}
function checkRead(version,conditions){
const outcome=judgeConditions(version,conditions);
if(outcome==="holds")
return;
if(outcome!=="not-modified")
throw(0,s3_errors.sK)(outcome.failed);
throw(0,s3_errors.Lv)({etag:version.etag,"last-modified":new Date(version.lastModified).toUTCString()});
}
function checkCopySource(version,input){
const outcome=judgeConditions(version,{
IfMatch:input.CopySourceIfMatch,
IfNoneMatch:input.CopySourceIfNoneMatch,
IfModifiedSince:input.CopySourceIfModifiedSince,
IfUnmodifiedSince:input.CopySourceIfUnmodifiedSince,
});
if(outcome==="not-modified"){
throw(0,s3_errors.sK)(input.CopySourceIfNoneMatch===undefined?"x-amz-copy-source-If-Modified-Since":"x-amz-copy-source-If-None-Match");
}
if(outcome!=="holds")
throw(0,s3_errors.sK)(`x-amz-copy-source-${outcome.failed}`);
}
function checkWriteConditions(bucket,key,{IfMatch,IfNoneMatch}){
const current=(0,s3_objects.z3)(bucket,key);
if(IfNoneMatch!==undefined){
if(IfNoneMatch!=="*")
throw(0,s3_errors.SJ)("A header you provided implies functionality that is not implemented");
if(current!==undefined)
throw(0,s3_errors.sK)("If-None-Match");
}
if(IfMatch===undefined)
return;
if(current===undefined)
throw(0,s3_errors.uk)();
if(!matches(current.etag,IfMatch))
throw(0,s3_errors.sK)("If-Match");
}
function matches(etag,wanted){
const bare=(text)=>text.trim().replace(/^W\//,"").replaceAll('"',"");
return wanted.split(",").some((one)=>one.trim()==="*"||bare(one)===bare(etag));
}
const modifiedAfter=({lastModified},date)=>Math.floor(lastModified / 1_000)>Math.floor(date.getTime()/ 1_000);
function copySource(lab,input){
const[,bucketName="",encodedKey="",versionId]=/^\/?([^/?]+)\/(.+?)(?:\?versionId=([^&]*))?$/s.exec(input.CopySource??"")??[];
if(bucketName.startsWith("arn:"))
throw(0,s3_errors.SJ)("the lab has no access points");
const key=decoded(encodedKey);
if(key===undefined||key===""){
throw(0,s3_errors.zM)("Copy Source must mention the source bucket and key: sourcebucket/sourcekey");
}
const bucket=(0,s3_state.UB)(lab,decoded(bucketName));
const named=versionId===undefined?undefined:bucket.objects.get(key)?.find((version)=>version.versionId===versionId);
if(named?.deleteMarker){
throw(0,s3_errors.xk)("The source of a copy request may not specifically refer to a delete marker by version id.");
}
const version=(0,s3_objects.iN)(bucket,key,versionId);
checkCopySource(version,input);
return{bucket,version,versionId};
}
function decoded(text){
try{
return decodeURIComponent(text);
}
catch{
return undefined;
}
}
const written=({versionId,encryption})=>({
ServerSideEncryption:encryption,
...(versionId===s3_objects .no?{}:{VersionId:versionId}),
});
function copy(lab,input){
const bucket=(0,s3_state.UB)(lab,input.Bucket);
const key=(0,s3_about.bb)(input.Key);
(0,s3_about.Gf)(bucket.ownership,input);
checkDirective("metadata",input.MetadataDirective);
checkDirective("tagging",input.TaggingDirective);
const source=copySource(lab,input);
const isItself=source.bucket===bucket&&source.version.key===key&&source.versionId===undefined;
if(isItself&&!changesSomething(input,source.version)){
throw(0,s3_errors.xk)("This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.");
}
checkWriteConditions(bucket,key,input);
const{bytes,checksum:before}=source.version;
const algorithm=input.ChecksumAlgorithm===undefined?before?.algorithm:(0,checksums_checksum.DL)(input.ChecksumAlgorithm);
const checksum=(0,checksums_checksum.Tn)(bytes,{},algorithm);
const version=(0,s3_objects .$R)(lab,bucket,key,{...aboutCopy(input,source.version),bytes,checksum});
return{
CopyObjectResult:{ETag:version.etag,LastModified:new Date(version.lastModified),...(0,checksums_checksum.R1)(checksum)},
...(source.version.versionId===s3_objects .no?{}:{CopySourceVersionId:source.version.versionId}),
...written(version),
};
}
function aboutCopy(input,source){
const own=(0,s3_about.rI)({...input,Tagging:input.TaggingDirective==="REPLACE"?input.Tagging:undefined});
const{contentType,cacheControl,metadata}=input.MetadataDirective==="REPLACE"?own:source;
const{WebsiteRedirectLocation:_redirect,...headers}=input.MetadataDirective==="REPLACE"?own.headers:source.headers;
const{WebsiteRedirectLocation}=own.headers;
return{
contentType,
cacheControl,
metadata,
headers:{...headers,...(WebsiteRedirectLocation===undefined?{}:{WebsiteRedirectLocation})},
storageClass:own.storageClass,
tags:input.TaggingDirective==="REPLACE"?own.tags:source.tags,
encryption:own.encryption,
};
}
function changesSomething(input,source){
const{MetadataDirective,StorageClass,WebsiteRedirectLocation,ServerSideEncryption}=input;
return(MetadataDirective==="REPLACE"||
(StorageClass!==undefined&&(0,s3_about.e9)(StorageClass)!==source.storageClass)||
WebsiteRedirectLocation!==undefined||
ServerSideEncryption!==undefined);
}
function checkDirective(what,directive){
if(directive===undefined||directive==="COPY"||directive==="REPLACE")
return;
throw(0,s3_errors.zM)(`Unknown ${what} directive.`);
}
const copy_object=((0,lab_operation.k)("s3","CopyObject",copy));
function create(lab,input){
const name=input.Bucket;
if(name===undefined)
throw(0,s3_errors.P9)();
const wanted=input.CreateBucketConfiguration?.LocationConstraint;
if(wanted===undefined&&lab.region!=="us-east-1"){
throw illegalLocation("The unspecified location constraint is incompatible for the region specific endpoint this request was sent to.");
}
if(wanted!==undefined&&wanted!==lab.region){
throw illegalLocation(`The ${wanted} location constraint is incompatible for the region specific endpoint this request was sent to.`);
}
const bucket=lab.region==="us-east-1"?(lab.s3.buckets.get(name)??(0,s3_state.v8)(lab,name)):(0,s3_state.v8)(lab,name);
if(input.ObjectOwnership!==undefined)
bucket.ownership=input.ObjectOwnership;
return{Location:lab.region==="us-east-1"?`/${name}`:`http://${name}.s3.amazonaws.com/`};
}
const illegalLocation=(message)=>new lab_operation .o("IllegalLocationConstraintException",message,400);
const create_bucket=((0,lab_operation.k)("s3","CreateBucket",create));
const delete_bucket=((0,lab_operation.k)("s3","DeleteBucket",(lab,input)=>{
(0,s3_state.Cu)(lab,(0,s3_state.UB)(lab,input.Bucket).name);
return{};
}));
function delete_object_remove(lab,input){
const bucket=(0,s3_state.UB)(lab,input.Bucket);
const key=input.Key??"";
checkWriteConditions(bucket,key,{IfMatch:input.IfMatch});
const{deleteMarker,versionId}=(0,s3_objects.XR)(lab,bucket,key,input.VersionId);
return{...(deleteMarker===undefined?{}:{DeleteMarker:true}),...(versionId===undefined?{}:{VersionId:versionId})};
}
const delete_object=((0,lab_operation.k)("s3","DeleteObject",delete_object_remove));
const OBJECTS_MAX=1_000;
function delete_objects_remove(lab,input){
const bucket=(0,s3_state.UB)(lab,input.Bucket);
const objects=input.Delete?.Objects??[];
if(objects.length===0||objects.length>OBJECTS_MAX)
throw(0,s3_errors.pR)();
const deleted=[];
const errors=[];
for(const{Key="",VersionId,ETag}of objects){
const named={Key,...(VersionId===undefined?{}:{VersionId})};
try{
checkWriteConditions(bucket,Key,{IfMatch:ETag});
const{deleteMarker,versionId}=(0,s3_objects.XR)(lab,bucket,Key,VersionId);
deleted.push({...named,...(deleteMarker===undefined?{}:{DeleteMarker:true,DeleteMarkerVersionId:versionId})});
}
catch(error){
if(!(error instanceof lab_operation .o))
throw error;
errors.push({...named,Code:error.name,Message:error.message});
}
}
return{
...(input.Delete?.Quiet===true||deleted.length===0?{}:{Deleted:deleted}),
...(errors.length===0?{}:{Errors:errors}),
};
}
const delete_objects=((0,lab_operation.k)("s3","DeleteObjects",delete_objects_remove));
function byteRange(range,size){
const match=/^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(range??"");
const[,first="",last=""]=match??[];
if(match===null||(first===""&&last===""))
return undefined;
if(first===""){
const length=Math.min(Number(last),size);
return length===0?"unsatisfiable":{start:size-length,end:size - 1};
}
const start=Number(first);
if(last!==""&&Number(last)<start)
return undefined;
if(start>=size)
return "unsatisfiable";
return{start,end:last===""?size - 1:Math.min(Number(last),size - 1)};
}
const contentRange=({start,end},size)=>`bytes ${start}-${end}/${size}`;
function readingOf(lab,input){
const version=(0,s3_objects.iN)((0,s3_state.UB)(lab,input.Bucket),input.Key??"",input.VersionId);
checkRead(version,input);
const selected=reading_select(version,input);
const{start,end}=selected.range??{start:0,end:version.bytes.length - 1};
const bytes=version.bytes.subarray(start,end + 1);
return{bytes,headers:headersOf(version,bytes.length,selected,input)};
}
function reading_select(version,{Range,PartNumber}){
const size=version.bytes.length;
if(PartNumber!==undefined){
if(Range!==undefined)
throw(0,s3_errors.xk)("Cannot specify both Range header and partNumber query parameter");
return selectPart(version,PartNumber);
}
const range=byteRange(Range,size);
if(range==="unsatisfiable")
throw(0,s3_errors.Pj)(Range??"",size);
return{range,checksum:range===undefined?version.checksum:undefined};
}
function selectPart({bytes,parts,checksum},number){
const sizes=parts?.map(({size})=>size)??[bytes.length];
const size=sizes[number - 1];
if(size===undefined)
throw new lab_operation .o("InvalidPartNumber","The requested partnumber is not satisfiable",416);
const start=sizes.slice(0,number - 1).reduce((sum,each)=>sum+each,0);
return{
range:size===0?undefined:{start,end:start+size - 1},
checksum:parts===undefined?checksum:parts[number - 1]?.checksum,
...(parts===undefined?{}:{partsCount:parts.length}),
};
}
function headersOf(version,length,{range,checksum,partsCount},input){
const{ResponseCacheControl,ResponseContentDisposition,ResponseContentEncoding,ResponseContentLanguage,ResponseExpires}=input;
const cacheControl=ResponseCacheControl??version.cacheControl;
return{
AcceptRanges:"bytes",
ContentLength:length,
ContentType:input.ResponseContentType??version.contentType,
ETag:version.etag,
LastModified:new Date(version.lastModified),
Metadata:{...version.metadata},
ServerSideEncryption:version.encryption,
...(cacheControl===undefined?{}:{CacheControl:cacheControl}),
...version.headers,
...(ResponseContentDisposition===undefined?{}:{ContentDisposition:ResponseContentDisposition}),
...(ResponseContentEncoding===undefined?{}:{ContentEncoding:ResponseContentEncoding}),
...(ResponseContentLanguage===undefined?{}:{ContentLanguage:ResponseContentLanguage}),
...(ResponseExpires===undefined?{}:{Expires:ResponseExpires}),
...(version.versionId===s3_objects .no?{}:{VersionId:version.versionId}),
...(version.storageClass==="STANDARD"?{}:{StorageClass:version.storageClass}),
...(version.tags.length===0?{}:{TagCount:version.tags.length}),
...(range===undefined?{}:{ContentRange:contentRange(range,version.bytes.length)}),
...(partsCount===undefined?{}:{PartsCount:partsCount}),
...(input.ChecksumMode==="ENABLED"?(0,checksums_checksum.R1)(checksum):{}),
};
}
function bodyBytes(body){
if(body===undefined)
return new Uint8Array();
if(typeof body==="string")
return new TextEncoder().encode(body);
if(body instanceof Uint8Array)
return new Uint8Array(body);
throw new lab_operation .o("NotImplemented","the lab takes the body of an object as text or bytes, not as a stream",501);
}
class ObjectBody{
bytes;
constructor(bytes){
this.bytes=bytes;
}
async transformToString(encoding){
return encoding==="base64"||encoding==="hex"
?Buffer.from(this.bytes).toString(encoding)
:new TextDecoder(encoding).decode(this.bytes);
}
async transformToByteArray(){
return new Uint8Array(this.bytes);
}
}
function get_object_get(lab,input){
const{headers,bytes}=readingOf(lab,input);
return{...headers,Body:new ObjectBody(bytes)};
}
const get_object=((0,lab_operation.k)("s3","GetObject",get_object_get));
const NAMES_MAX=1_000;
function listNames(keys,{prefix,delimiter="",after,afterIsName,max}){
const size=listing_pageSize(max);
const begin=after===""?0:firstAfter(keys,after);
const passed=afterIsName&&delimiter!==""&&after.endsWith(delimiter)&&after.length>prefix.length?after:undefined;
const items=[];
let last;
for(let at=begin;at<keys.length;at +=1){
const key=keys[at];
if((passed!==undefined&&key.startsWith(passed))||(last!==undefined&&key.startsWith(last)))
continue;
if(items.length===size)
return{items,next:size===0?undefined:items.at(-1)?.name};
const end=delimiter===""?-1:key.indexOf(delimiter,prefix.length);
const name=end<0?key:key.slice(0,end+delimiter.length);
last=end<0?undefined:name;
items.push({name,isPrefix:end>=0});
}
return{items,next:undefined};
}
function listing_pageSize(max){
if(max===undefined)
return NAMES_MAX;
if(!Number.isInteger(max)||max<0)
throw(0,s3_errors.zM)("Argument maxKeys must be an integer between 0 and 2147483647");
return Math.min(max,NAMES_MAX);
}
function compareKeys(one,other){
return Buffer.compare(Buffer.from(one),Buffer.from(other));
}
function firstAfter(keys,after){
const index=keys.findIndex((key)=>compareKeys(key,after)>0);
return index<0?keys.length:index;
}
function commonPrefixes(items){
const prefixes=items.filter(({isPrefix})=>isPrefix).map(({name})=>({Prefix:name}));
return prefixes.length===0?{}:{CommonPrefixes:prefixes};
}
const ATTRIBUTES=new Set(["ETag","Checksum","ObjectParts","StorageClass","ObjectSize"]);
function get_object_attributes_get(lab,input){
const version=(0,s3_objects.iN)((0,s3_state.UB)(lab,input.Bucket),input.Key??"",input.VersionId);
const asked=input.ObjectAttributes??[];
if(asked.length===0||asked.some((name)=>!ATTRIBUTES.has(name)))
throw(0,s3_errors.zM)("Invalid attribute name specified.");
return{
LastModified:new Date(version.lastModified),
...(version.versionId===s3_objects .no?{}:{VersionId:version.versionId}),
...(asked.includes("ETag")?{ETag:version.etag.slice(1,-1)}:{}),
...(asked.includes("Checksum")?{Checksum:(0,checksums_checksum.R1)(version.checksum)}:{}),
...(asked.includes("ObjectParts")?objectParts(version,input):{}),
...(asked.includes("StorageClass")?{StorageClass:version.storageClass}:{}),
...(asked.includes("ObjectSize")?{ObjectSize:version.bytes.length}:{}),
};
}
function objectParts({parts,checksum},input){
if(parts===undefined)
return{};
if(checksum?.type!=="COMPOSITE")
return{ObjectParts:{TotalPartsCount:parts.length}};
const size=listing_pageSize(input.MaxParts);
const after=Number(input.PartNumberMarker??0);
const page=parts
.map((part,place)=>({...part,number:place + 1}))
.filter(({number})=>number>after)
.slice(0,size);
const last=page.at(-1)?.number??after;
return{
ObjectParts:{
TotalPartsCount:parts.length,
PartNumberMarker:String(after),
NextPartNumberMarker:String(last),
MaxParts:size,
IsTruncated:last<parts.length,
Parts:page.map((part)=>({PartNumber:part.number,Size:part.size,...(0,checksums_checksum.vl)(part.checksum)})),
},
};
}
const get_object_attributes=((0,lab_operation.k)("s3","GetObjectAttributes",get_object_attributes_get));
function head(lab,input){
const bucket=lab.s3.buckets.get(input.Bucket??"");
if(bucket===undefined)
throw(0,s3_errors.mX)();
return{BucketRegion:bucket.region,BucketArn:`arn:${lab.partition}:s3:::${bucket.name}`,AccessPointAlias:false};
}
const head_bucket=((0,lab_operation.k)("s3","HeadBucket",head));
function head_object_head(lab,input){
try{
return readingOf(lab,input).headers;
}
catch(error){
throw(0,s3_errors.D_)(error);
}
}
const head_object=((0,lab_operation.k)("s3","HeadObject",head_object_head));
var external_node_crypto_=$load(7598);
const ownerOf=(lab)=>({ID:(0,external_node_crypto_.createHash)("sha256").update(`canonical user ${lab.account}`).digest("hex")});
const MARK="after:";
const formatToken=(name)=>Buffer.from(`${MARK}${name}`).toString("base64");
function parseToken(token){
const text=Buffer.from(token,"base64").toString();
if(!text.startsWith(MARK))
throw(0,s3_errors.zM)("The continuation token provided is incorrect");
return text.slice(MARK.length);
}
const MAX_BUCKETS=10_000;
function list_buckets_list(lab,input){
const{Prefix="",BucketRegion,MaxBuckets=MAX_BUCKETS,ContinuationToken}=input;
const after=ContinuationToken===undefined?"":parseToken(ContinuationToken);
const buckets=[...lab.s3.buckets.values()]
.filter(({name,region})=>name.startsWith(Prefix)&&name>after&&(BucketRegion===undefined||region===BucketRegion))
.sort((one,other)=>(one.name<other.name?-1:1));
const shown=buckets.slice(0,MaxBuckets);
const last=shown.at(-1)?.name;
return{
Buckets:shown.map(({name,region,createdAt})=>({Name:name,BucketRegion:region,CreationDate:new Date(createdAt)})),
Owner:ownerOf(lab),
...(buckets.length===shown.length||last===undefined?{}:{ContinuationToken:formatToken(last)}),
...(Prefix===""?{}:{Prefix}),
};
}
const list_buckets=((0,lab_operation.k)("s3","ListBuckets",list_buckets_list));
function list_multipart_uploads_list(lab,input){
const bucket=(0,s3_state.UB)(lab,input.Bucket);
const{Prefix="",Delimiter,KeyMarker="",UploadIdMarker,MaxUploads}=input;
const size=listing_pageSize(MaxUploads);
const uploads=[...bucket.uploads.values()]
.filter(({key})=>key.startsWith(Prefix))
.sort((one,other)=>compareKeys(one.key,other.key)||one.initiated-other.initiated);
const rest=rolledUp(after(uploads,KeyMarker,UploadIdMarker),Prefix,Delimiter,KeyMarker);
const page=rest.slice(0,size);
const last=page.at(-1);
const owner=ownerOf(lab);
const listed=page.filter(({isPrefix})=>!isPrefix).map(({upload})=>upload);
return{
Bucket:bucket.name,
KeyMarker,
UploadIdMarker:UploadIdMarker??"",
Prefix,
...(Delimiter===undefined?{}:{Delimiter}),
MaxUploads:size,
IsTruncated:rest.length>page.length&&size>0,
...(last===undefined||rest.length===page.length
?{}
:{NextKeyMarker:last.name,NextUploadIdMarker:last.isPrefix?"":last.upload.id}),
...(listed.length===0
?{}
:{
Uploads:listed.map(({id,key,initiated,about,checksum})=>({
UploadId:id,
Key:key,
Initiated:new Date(initiated),
StorageClass:about.storageClass,
Owner:owner,
Initiator:owner,
...(checksum===undefined?{}:{ChecksumAlgorithm:checksum.algorithm,ChecksumType:checksum.type}),
})),
}),
...commonPrefixes(page),
};
}
function after(uploads,key,id){
if(key==="")
return uploads;
const marked=id===undefined||id===""?-1:uploads.findIndex((upload)=>upload.key===key&&upload.id===id);
return marked>=0?uploads.slice(marked + 1):uploads.filter((upload)=>compareKeys(upload.key,key)>0);
}
function rolledUp(uploads,prefix,delimiter="",marker=""){
const items=[];
for(const upload of uploads){
const end=delimiter===""?-1:upload.key.indexOf(delimiter,prefix.length);
const name=end<0?upload.key:upload.key.slice(0,end+delimiter.length);
const isPrefix=end>=0;
if(isPrefix&&(name===marker||items.at(-1)?.name===name))
continue;
items.push({name,isPrefix,upload});
}
return items;
}
const list_multipart_uploads=((0,lab_operation.k)("s3","ListMultipartUploads",list_multipart_uploads_list));
const KEYS_MAX=1_000;
function list_object_versions_list(lab,input){
const bucket=(0,s3_state.UB)(lab,input.Bucket);
const{Prefix="",KeyMarker="",VersionIdMarker,MaxKeys=KEYS_MAX}=input;
const all=(0,s3_objects.Mf)(bucket,Prefix).flatMap((key)=>(bucket.objects.get(key)??[]).toReversed().map((version,age)=>({version,age})));
const start=KeyMarker===""
?0
:placeAfter(all.map(({version})=>version),KeyMarker,VersionIdMarker);
const size=Math.min(MaxKeys,KEYS_MAX);
const items=all.slice(start,start+size);
const last=items.at(-1)?.version;
const truncated=start+size<all.length;
const describe=({version,age})=>({
Key:version.key,
VersionId:version.versionId,
IsLatest:age===0,
LastModified:new Date(version.lastModified),
});
return{
Name:bucket.name,
Prefix,
MaxKeys,
KeyMarker,
IsTruncated:truncated,
...(truncated&&last!==undefined?{NextKeyMarker:last.key,NextVersionIdMarker:last.versionId}:{}),
Versions:items
.filter(({version})=>!version.deleteMarker)
.map((item)=>({...describe(item),ETag:item.version.etag,Size:item.version.bytes.length,StorageClass:"STANDARD"})),
DeleteMarkers:items.filter(({version})=>version.deleteMarker).map(describe),
};
}
function placeAfter(versions,key,versionId){
const marked=versions.findIndex((version)=>version.key===key&&version.versionId===versionId);
if(marked>=0)
return marked + 1;
const bytes=Buffer.from(key);
const index=versions.findIndex((version)=>{
const order=Buffer.compare(Buffer.from(version.key),bytes);
return order>0||(order===0&&versionId!==undefined&&(0,s3_objects.tW)(version.versionId,versionId));
});
return index<0?versions.length:index;
}
const list_object_versions=((0,lab_operation.k)("s3","ListObjectVersions",list_object_versions_list));
function currentPage(bucket,query){
return listNames((0,s3_objects.Mf)(bucket,query.prefix).filter((key)=>(0,s3_objects.z3)(bucket,key)!==undefined),query);
}
function contents(bucket,items,owner){
const objects=items.flatMap(({name,isPrefix})=>(isPrefix?[]:[(0,s3_objects.z3)(bucket,name)]));
if(objects.length===0)
return{};
return{
Contents:objects.flatMap((object)=>object===undefined
?[]
:[
{
Key:object.key,
ETag:object.etag,
Size:object.bytes.length,
LastModified:new Date(object.lastModified),
StorageClass:object.storageClass,
...(object.checksum===undefined
?{}
:{ChecksumAlgorithm:[object.checksum.algorithm],ChecksumType:object.checksum.type}),
...(owner===undefined?{}:{Owner:owner}),
},
]),
};
}
function list_objects_list(lab,input){
const bucket=(0,s3_state.UB)(lab,input.Bucket);
const{Prefix="",Delimiter,Marker="",MaxKeys}=input;
const{items,next}=currentPage(bucket,{prefix:Prefix,delimiter:Delimiter,after:Marker,afterIsName:true,max:MaxKeys});
return{
Name:bucket.name,
Prefix,
Marker,
MaxKeys:MaxKeys??1_000,
IsTruncated:next!==undefined,
...(Delimiter===undefined?{}:{Delimiter,...(next===undefined?{}:{NextMarker:next})}),
...contents(bucket,items,ownerOf(lab)),
...commonPrefixes(items),
};
}
const list_objects=((0,lab_operation.k)("s3","ListObjects",list_objects_list));
function list_objects_v2_list(lab,input){
const bucket=(0,s3_state.UB)(lab,input.Bucket);
const{Prefix="",Delimiter,StartAfter,ContinuationToken,MaxKeys,FetchOwner}=input;
const{items,next}=currentPage(bucket,{
prefix:Prefix,
delimiter:Delimiter,
after:ContinuationToken===undefined?(StartAfter??""):parseToken(ContinuationToken),
afterIsName:ContinuationToken!==undefined,
max:MaxKeys,
});
return{
Name:bucket.name,
Prefix,
MaxKeys:MaxKeys??1_000,
KeyCount:items.length,
IsTruncated:next!==undefined,
...(Delimiter===undefined?{}:{Delimiter}),
...(StartAfter===undefined?{}:{StartAfter}),
...(ContinuationToken===undefined?{}:{ContinuationToken}),
...(next===undefined?{}:{NextContinuationToken:formatToken(next)}),
...contents(bucket,items,FetchOwner===true?ownerOf(lab):undefined),
...commonPrefixes(items),
};
}
const list_objects_v2=((0,lab_operation.k)("s3","ListObjectsV2",list_objects_v2_list));
var algorithms=$load(7640);
const PARTS_MAX=10_000;
function beginUpload(lab,bucket,upload){
const begun={...upload,id:lab.ids.hex(64),initiated:lab.clock.now(),parts:new Map()};
bucket.uploads.set(begun.id,begun);
return begun;
}
function uploadChecksum(algorithm,type){
if(algorithm===undefined){
if(type===undefined)
return undefined;
throw(0,s3_errors.xk)("The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.");
}
const known=(0,checksums_checksum.DL)(algorithm);
const types=(0,algorithms.pl)(known);
const chosen=type===undefined?types[0]:types.find((candidate)=>candidate===type);
if(chosen===undefined){
throw(0,s3_errors.xk)(`The ${type} checksum type cannot be used with the ${known.toLowerCase()} checksum algorithm.`);
}
return{algorithm:known,type:chosen};
}
function uploadNamed(bucket,key,id=""){
const upload=bucket.uploads.get(id);
if(upload===undefined||upload.key!==key)
throw(0,s3_errors.mo)(id);
return upload;
}
function checkedPartNumber(number){
if(number===undefined||!Number.isInteger(number)||number<1||number>PARTS_MAX){
throw(0,s3_errors.zM)(`Part number must be an integer between 1 and ${PARTS_MAX}, inclusive`);
}
return number;
}
function putPart(lab,upload,number,bytes,input){
const wanted=upload.checksum?.algorithm;
const given=(0,checksums_checksum.DT)(input)?.algorithm;
const isMissing=given===undefined&&upload.checksum?.type==="COMPOSITE";
if(wanted!==undefined&&(isMissing||(given!==undefined&&given!==wanted))){
throw(0,s3_errors.xk)(`Checksum Type mismatch occurred, expected checksum Type: ${wanted.toLowerCase()}, actual checksum Type: ${given?.toLowerCase()??"null"}`);
}
return keepPart(lab,upload,number,bytes,(0,checksums_checksum.Tn)(bytes,input,wanted));
}
function copyPart(lab,upload,number,bytes){
return keepPart(lab,upload,number,bytes,(0,checksums_checksum.Tn)(bytes,{},upload.checksum?.algorithm));
}
function keepPart(lab,upload,number,bytes,checksum){
const etag=`"${(0,algorithms.ol)("MD5",bytes).toString("hex")}"`;
const part={number,bytes,etag,checksum,lastModified:lab.clock.now()};
upload.parts.set(number,part);
return part;
}
function list_parts_list(lab,input){
const bucket=(0,s3_state.UB)(lab,input.Bucket);
const upload=uploadNamed(bucket,input.Key,input.UploadId);
const{PartNumberMarker="0",MaxParts}=input;
const size=listing_pageSize(MaxParts);
const rest=[...upload.parts.values()].filter(({number})=>number>Number(PartNumberMarker));
const page=rest.sort((one,other)=>one.number-other.number).slice(0,size);
const owner=ownerOf(lab);
return{
Bucket:bucket.name,
Key:upload.key,
UploadId:upload.id,
PartNumberMarker,
NextPartNumberMarker:String(page.at(-1)?.number??0),
MaxParts:size,
IsTruncated:rest.length>page.length&&size>0,
...(page.length===0
?{}
:{
Parts:page.map(({number,etag,bytes,lastModified,checksum})=>({
PartNumber:number,
LastModified:new Date(lastModified),
ETag:etag,
Size:bytes.length,
...(upload.checksum===undefined?{}:(0,checksums_checksum.vl)(checksum)),
})),
}),
Initiator:owner,
Owner:owner,
StorageClass:upload.about.storageClass,
...(upload.checksum===undefined?{}:{ChecksumAlgorithm:upload.checksum.algorithm,ChecksumType:upload.checksum.type}),
};
}
const list_parts=((0,lab_operation.k)("s3","ListParts",list_parts_list));
const PART_MIN=5 * 1024 * 1024;
function completed(upload,listed,claims){
if(listed.length===0)
throw(0,s3_errors.pR)();
checkOrder(listed);
const parts=listed.map((entry)=>partListed(upload,entry));
checkSizes(parts);
const bytes=Buffer.concat(parts.map((part)=>part.bytes));
if(claims.MpuObjectSize!==undefined&&claims.MpuObjectSize!==bytes.length){
throw(0,s3_errors.xk)(`The provided 'x-amz-mp-object-size' header value ${claims.MpuObjectSize} does not match what was computed: ${bytes.length}`);
}
const checksum=checksumOf(upload,parts,bytes);
checkClaims(checksum,claims);
const digests=Buffer.concat(parts.map(({etag})=>Buffer.from(etag.slice(1,-1),"hex")));
return{
bytes,
checksum,
inParts:{
etag:`"${(0,algorithms.ol)("MD5",digests).toString("hex")}-${parts.length}"`,
parts:parts.map((part)=>({size:part.bytes.length,checksum:part.checksum})),
},
};
}
function checkOrder(listed){
const numbers=listed.map(({PartNumber=0})=>PartNumber);
if(numbers.every((number,place)=>place===0||number>numbers[place - 1]))
return;
throw new lab_operation .o("InvalidPartOrder","The list of parts was not in ascending order. The parts list must be specified in order by part number.",400);
}
function partListed(upload,entry){
const{PartNumber=0,ETag=""}=entry;
const part=upload.parts.get(PartNumber);
const given=(0,checksums_checksum.DT)(entry);
const bare=ETag.replaceAll('"',"");
const isOther=given!==undefined&&given.algorithm===part?.checksum.algorithm&&given.value!==part.checksum.value;
if(part===undefined||part.etag!==`"${bare}"`||isOther){
throw new s3_errors .nj("InvalidPart","One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",400,{UploadId:upload.id,PartNumber:String(PartNumber),ETag:bare});
}
if(upload.checksum?.type==="COMPOSITE"&&given===undefined){
throw(0,s3_errors.xk)(`The upload was created using a ${upload.checksum.algorithm.toLowerCase()} checksum. The complete request must include the checksum for each part. It was missing for part ${PartNumber} in the request.`);
}
return part;
}
function checkSizes(parts){
const small=parts.slice(0,-1).find(({bytes})=>bytes.length<PART_MIN);
if(small===undefined)
return;
throw new s3_errors .nj("EntityTooSmall","Your proposed upload is smaller than the minimum allowed size",400,{
ProposedSize:String(small.bytes.length),
MinSizeAllowed:String(PART_MIN),
PartNumber:String(small.number),
ETag:small.etag.slice(1,-1),
});
}
function checksumOf({checksum},parts,bytes){
const{algorithm,type}=checksum??{algorithm:algorithms .a,type:"FULL_OBJECT"};
if(type==="FULL_OBJECT")
return{algorithm,type,value:(0,algorithms.ol)(algorithm,bytes).toString("base64")};
const digests=Buffer.concat(parts.map((part)=>Buffer.from(part.checksum.value,"base64")));
return{algorithm,type,value:`${(0,algorithms.ol)(algorithm,digests).toString("base64")}-${parts.length}`};
}
function checkClaims(checksum,claims){
if(claims.ChecksumType!==undefined&&claims.ChecksumType!==checksum.type){
throw(0,s3_errors.xk)(`The upload was created using the ${checksum.type} checksum mode. The complete request must use the same checksum mode.`);
}
const given=(0,checksums_checksum.DT)(claims);
if(given===undefined||given.algorithm!==checksum.algorithm)
return;
const bare=(value)=>value.replace(/-\d+$/,"");
if(bare(given.value)!==bare(checksum.value))
throw(0,checksums_checksum.Ed)(given.algorithm);
}
function multipart_upload_create(lab,input){
const bucket=(0,s3_state.UB)(lab,input.Bucket);
const key=(0,s3_about.bb)(input.Key);
(0,s3_about.Gf)(bucket.ownership,input);
const checksum=uploadChecksum(input.ChecksumAlgorithm,input.ChecksumType);
const upload=beginUpload(lab,bucket,{key,about:(0,s3_about.rI)(input),checksum});
return{
Bucket:bucket.name,
Key:key,
UploadId:upload.id,
ServerSideEncryption:"AES256",
...(checksum===undefined?{}:{ChecksumAlgorithm:checksum.algorithm,ChecksumType:checksum.type}),
};
}
function complete(lab,input){
const bucket=(0,s3_state.UB)(lab,input.Bucket);
const upload=uploadNamed(bucket,input.Key,input.UploadId);
const{bytes,checksum,inParts}=completed(upload,input.MultipartUpload?.Parts??[],input);
checkWriteConditions(bucket,upload.key,input);
const version=(0,s3_objects .$R)(lab,bucket,upload.key,{...upload.about,bytes,checksum,inParts});
bucket.uploads.delete(upload.id);
return{
Location:`http://${bucket.name}.s3.${bucket.region}.amazonaws.com/${encodeURIComponent(upload.key)}`,
Bucket:bucket.name,
Key:upload.key,
ETag:version.etag,
...(0,checksums_checksum.R1)(checksum),
...written(version),
};
}
function abort(lab,input){
const bucket=(0,s3_state.UB)(lab,input.Bucket);
bucket.uploads.delete(uploadNamed(bucket,input.Key,input.UploadId).id);
return{};
}
const multipart_upload=([
(0,lab_operation.k)("s3","CreateMultipartUpload",multipart_upload_create),
(0,lab_operation.k)("s3","CompleteMultipartUpload",complete),
(0,lab_operation.k)("s3","AbortMultipartUpload",abort),
]);
const versionNamed=(lab,{Bucket,Key,VersionId})=>(0,s3_objects.iN)((0,s3_state.UB)(lab,Bucket),Key??"",VersionId);
const idOf=({versionId})=>(versionId===s3_objects .no?{}:{VersionId:versionId});
function object_tagging_get(lab,input){
const version=versionNamed(lab,input);
return{TagSet:version.tags.map((tag)=>({...tag})),...idOf(version)};
}
function set(lab,input,tags){
const version=versionNamed(lab,input);
(0,s3_objects.s1)((0,s3_state.UB)(lab,input.Bucket),version,tags);
return idOf(version);
}
const object_tagging_put=(lab,input)=>set(lab,input,(0,s3_about.xP)(input.Tagging?.TagSet??[]));
const object_tagging_remove=(lab,input)=>set(lab,input,[]);
const object_tagging=([
(0,lab_operation.k)("s3","GetObjectTagging",object_tagging_get),
(0,lab_operation.k)("s3","PutObjectTagging",object_tagging_put),
(0,lab_operation.k)("s3","DeleteObjectTagging",object_tagging_remove),
]);
function public_access_block_get(lab,input){
const{publicAccessBlock}=(0,s3_state.UB)(lab,input.Bucket);
if(publicAccessBlock===undefined)
throw(0,s3_errors.H4)();
return{PublicAccessBlockConfiguration:publicAccessBlock};
}
function public_access_block_put(lab,input){
const bucket=(0,s3_state.UB)(lab,input.Bucket);
const wanted=input.PublicAccessBlockConfiguration??{};
bucket.publicAccessBlock={
BlockPublicAcls:wanted.BlockPublicAcls??false,
IgnorePublicAcls:wanted.IgnorePublicAcls??false,
BlockPublicPolicy:wanted.BlockPublicPolicy??false,
RestrictPublicBuckets:wanted.RestrictPublicBuckets??false,
};
(0,s3_state.tD)(bucket);
return{};
}
function public_access_block_remove(lab,input){
const bucket=(0,s3_state.UB)(lab,input.Bucket);
bucket.publicAccessBlock=undefined;
(0,s3_state.tD)(bucket);
return{};
}
const public_access_block=([
(0,lab_operation.k)("s3","GetPublicAccessBlock",public_access_block_get),
(0,lab_operation.k)("s3","PutPublicAccessBlock",public_access_block_put),
(0,lab_operation.k)("s3","DeletePublicAccessBlock",public_access_block_remove),
]);
function put_object_put(lab,input){
const bucket=(0,s3_state.UB)(lab,input.Bucket);
const key=(0,s3_about.bb)(input.Key);
(0,s3_about.Gf)(bucket.ownership,input);
const about=(0,s3_about.rI)(input);
const bytes=bodyBytes(input.Body);
const wanted=input.ChecksumAlgorithm===undefined?undefined:(0,checksums_checksum.DL)(input.ChecksumAlgorithm);
const checksum=(0,checksums_checksum.Tn)(bytes,input,wanted);
checkWriteConditions(bucket,key,input);
const version=(0,s3_objects .$R)(lab,bucket,key,{...about,bytes,checksum});
return{ETag:version.etag,...(0,checksums_checksum.R1)(checksum),...written(version)};
}
const put_object=((0,lab_operation.k)("s3","PutObject",put_object_put));
function upload_part_put(lab,input){
const number=checkedPartNumber(input.PartNumber);
const upload=uploadNamed((0,s3_state.UB)(lab,input.Bucket),input.Key,input.UploadId);
const{etag,checksum}=putPart(lab,upload,number,bodyBytes(input.Body),input);
const isTold=upload.checksum!==undefined||(0,checksums_checksum.DT)(input)!==undefined;
return{ETag:etag,ServerSideEncryption:"AES256",...(isTold?(0,checksums_checksum.vl)(checksum):{})};
}
function upload_part_copy(lab,input){
const number=checkedPartNumber(input.PartNumber);
const upload=uploadNamed((0,s3_state.UB)(lab,input.Bucket),input.Key,input.UploadId);
const{version}=copySource(lab,input);
const{etag,checksum,lastModified}=copyPart(lab,upload,number,rangeOf(version.bytes,input.CopySourceRange));
return{
CopyPartResult:{
ETag:etag,
LastModified:new Date(lastModified),
...(upload.checksum===undefined?{}:(0,checksums_checksum.vl)(checksum)),
},
ServerSideEncryption:"AES256",
...(version.versionId===s3_objects .no?{}:{CopySourceVersionId:version.versionId}),
};
}
function rangeOf(bytes,range){
if(range===undefined)
return bytes;
const found=/^bytes=\d+-\d+$/.test(range)?byteRange(range,bytes.length):undefined;
if(found==="unsatisfiable")
throw(0,s3_errors.Pj)(range,bytes.length);
if(found===undefined){
throw(0,s3_errors.zM)("The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy");
}
if(Number(range.slice(range.indexOf("-")+ 1))>=bytes.length){
throw(0,s3_errors.zM)(`Range specified is not valid for source object of size: ${bytes.length}`);
}
return bytes.subarray(found.start,found.end + 1);
}
const upload_part=([(0,lab_operation.k)("s3","UploadPart",upload_part_put),(0,lab_operation.k)("s3","UploadPartCopy",upload_part_copy)]);
const s3Operations=[
...operations_bucket_policy,
...bucket_settings,
...bucket_tagging,
...bucket_website,
copy_object,
create_bucket,
delete_bucket,
delete_object,
delete_objects,
get_object,
get_object_attributes,
head_bucket,
head_object,
list_buckets,
list_multipart_uploads,
list_objects,
list_objects_v2,
list_object_versions,
list_parts,
...multipart_upload,
...object_tagging,
...public_access_block,
put_object,
...upload_part,
];
var scheduler_find=$load(4145);
var schedules=$load(7137);
function createSchedule(lab,input){
const group=input.GroupName??scheduler_find .wK;
(0,schedules.Oo)(lab,`create ${group}/${input.Name}`,input,()=>(0,schedules.mf)(lab,input),()=>lab.scheduler.schedules.has(`${group}/${input.Name}`));
return{ScheduleArn:(0,scheduler_find.PG)(lab,group,input.Name??"")};
}
function createScheduleGroup(lab,input){
const tags=(input.Tags??[]).map(({Key,Value})=>({Key:Key??"",Value:Value??""}));
(0,schedules.Oo)(lab,`create group ${input.Name}`,input,()=>(0,schedules.sW)(lab,input.Name,tags),()=>lab.scheduler.groups.has(input.Name??""));
return{ScheduleGroupArn:(0,scheduler_find.TA)(lab,input.Name??"")};
}
function deleteSchedule(lab,input){
(0,schedules.Oo)(lab,`delete ${input.GroupName??scheduler_find .wK}/${input.Name}`,input,()=>(0,schedules.MX)(lab,(0,scheduler_find.ll)(lab,input.GroupName,input.Name)));
return{};
}
function deleteScheduleGroup(lab,input){
(0,schedules.Oo)(lab,`delete group ${input.Name}`,input,()=>(0,schedules.Yp)(lab,input.Name??""));
return{};
}
function describeSchedule(schedule){
const{settings}=schedule;
return{
Arn:schedule.arn,
Name:schedule.name,
GroupName:schedule.groupName,
ScheduleExpression:settings.scheduleExpression,
ScheduleExpressionTimezone:settings.timezone,
State:settings.state,
Target:structuredClone(settings.target),
FlexibleTimeWindow:{...settings.flexibleWindow},
ActionAfterCompletion:settings.actionAfterCompletion,
CreationDate:new Date(schedule.createdAt),
LastModificationDate:new Date(schedule.modifiedAt),
...(settings.description===undefined?{}:{Description:settings.description}),
...(settings.startDate===undefined?{}:{StartDate:new Date(settings.startDate)}),
...(settings.endDate===undefined?{}:{EndDate:new Date(settings.endDate)}),
...(settings.kmsKeyArn===undefined?{}:{KmsKeyArn:settings.kmsKeyArn}),
};
}
function summarise(schedule){
return{
Arn:schedule.arn,
Name:schedule.name,
GroupName:schedule.groupName,
State:schedule.settings.state,
CreationDate:new Date(schedule.createdAt),
LastModificationDate:new Date(schedule.modifiedAt),
Target:{Arn:schedule.settings.target.Arn},
};
}
function describeGroup(group){
return{
Arn:group.arn,
Name:group.name,
State:"ACTIVE",
CreationDate:new Date(group.createdAt),
LastModificationDate:new Date(group.createdAt),
};
}
function getSchedule(lab,input){
return describeSchedule((0,scheduler_find.ll)(lab,input.GroupName,input.Name));
}
function getScheduleGroup(lab,input){
return describeGroup((0,scheduler_find .$B)(lab,input.Name??""));
}
const paging_PAGE_AT_MOST=100;
function scheduler_paging_pageOf(all,request){
const size=request.MaxResults??paging_PAGE_AT_MOST;
if(size<1||size>paging_PAGE_AT_MOST){
throw new lab_operation .o("ValidationException",`1 validation error detected: Value '${size}' at 'maxResults' failed to satisfy constraint: Member must have value between 1 and ${paging_PAGE_AT_MOST}`);
}
const start=request.NextToken===undefined?0:Number(request.NextToken);
if(!Number.isInteger(start)||start<0)
throw new lab_operation .o("ValidationException","Invalid NextToken.");
const end=start+size;
return{items:all.slice(start,end),next:end<all.length?String(end):undefined};
}
function listScheduleGroups(lab,input){
const found=[...(0,scheduler_find.c1)(lab).values()]
.filter(({name})=>name.startsWith(input.NamePrefix??""))
.sort((one,other)=>(one.name<other.name?-1:1));
const{items,next}=scheduler_paging_pageOf(found,input);
return{ScheduleGroups:items.map(describeGroup),NextToken:next};
}
function listSchedules(lab,input){
const group=input.GroupName===undefined?undefined:(0,scheduler_find .$B)(lab,input.GroupName);
const found=[...lab.scheduler.schedules.entries()]
.filter(([,{name,groupName,settings}])=>(group===undefined||groupName===group.name)&&
name.startsWith(input.NamePrefix??"")&&
(input.State===undefined||settings.state===input.State))
.sort(([one],[other])=>(one<other?-1:1));
const{items,next}=scheduler_paging_pageOf(found,input);
return{Schedules:items.map(([,schedule])=>summarise(schedule)),NextToken:next};
}
function updateSchedule(lab,input){
const{arn}=(0,scheduler_find.ll)(lab,input.GroupName,input.Name);
(0,schedules.Oo)(lab,`update ${arn}`,input,()=>(0,schedules.mi)(lab,input));
return{ScheduleArn:arn};
}
const schedulerOperations=[
(0,lab_operation.k)("scheduler","CreateSchedule",createSchedule),
(0,lab_operation.k)("scheduler","CreateScheduleGroup",createScheduleGroup),
(0,lab_operation.k)("scheduler","DeleteSchedule",deleteSchedule),
(0,lab_operation.k)("scheduler","DeleteScheduleGroup",deleteScheduleGroup),
(0,lab_operation.k)("scheduler","GetSchedule",getSchedule),
(0,lab_operation.k)("scheduler","GetScheduleGroup",getScheduleGroup),
(0,lab_operation.k)("scheduler","ListScheduleGroups",listScheduleGroups),
(0,lab_operation.k)("scheduler","ListSchedules",listSchedules),
(0,lab_operation.k)("scheduler","UpdateSchedule",updateSchedule),
];
function describeParameter(lab,parameter){
const owner=parameter.name.startsWith("/aws/service/")?"":lab.account;
const slash=parameter.name.startsWith("/")?"":"/";
return{
ARN:`arn:${lab.partition}:ssm:${lab.region}:${owner}:parameter${slash}${parameter.name}`,
DataType:"text",
LastModifiedDate:new Date(parameter.changedAt),
Name:parameter.name,
Type:parameter.type,
Value:parameter.value,
Version:parameter.version,
};
}
function getParameter(lab,input){
const found=findParameter(lab,input.Name??"");
if(found===undefined)
throw new lab_operation .o("ParameterNotFound",`Parameter ${input.Name} not found.`);
return{Parameter:describeParameter(lab,found)};
}
const get_parameters_NAMES_AT_MOST=10;
function getParameters(lab,input){
const names=input.Names??[];
if(names.length===0||names.length>get_parameters_NAMES_AT_MOST){
throw new lab_operation .o("ValidationException",`1 validation error detected: Value at 'names' failed to satisfy constraint: Member must have length less than or equal to ${get_parameters_NAMES_AT_MOST}, and greater than or equal to 1`);
}
const found=names.map((name)=>findParameter(lab,name));
return{
Parameters:found.flatMap((parameter)=>(parameter===undefined?[]:[describeParameter(lab,parameter)])),
InvalidParameters:names.filter((_name,index)=>found[index]===undefined),
};
}
const get_parameters_by_path_PAGE=10;
function getParametersByPath(lab,input){
const path=input.Path??"";
if(!path.startsWith("/")){
throw new lab_operation .o("ValidationException",`The parameter path must begin with a forward slash "/". Invalid path: ${path}.`);
}
const all=parametersBelow(lab,path,input.Recursive===true);
const start=input.NextToken===undefined?0:Number(input.NextToken);
if(!Number.isInteger(start)||start<0)
throw new lab_operation .o("InvalidNextToken","The specified token isn't valid.");
const end=start+Math.min(input.MaxResults??get_parameters_by_path_PAGE,get_parameters_by_path_PAGE);
return{
Parameters:all.slice(start,end).map((parameter)=>describeParameter(lab,parameter)),
NextToken:end<all.length?String(end):undefined,
};
}
const ssmOperations=[
(0,lab_operation.k)("ssm","GetParameter",getParameter),
(0,lab_operation.k)("ssm","GetParameters",getParameters),
(0,lab_operation.k)("ssm","GetParametersByPath",getParametersByPath),
];
var authorize_context=$load(2295);
var need=$load(8274);
var sessions=$load(3252);
const SHORTEST=900;
const USUAL=3_600;
const LONGEST=43_200;
function assume(lab,role,input,tags,chained){
const name=input.RoleSessionName??"";
if(!/^[\w+=,.@-]{2,64}$/.test(name)){
throw invalid(`1 validation error detected: Value '${name}' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*`);
}
const session=(0,sessions.f)(lab,{
roleId:role.id,
roleName:role.name,
roleArn:role.arn,
sessionName:name,
expiresAt:lab.clock.now()+ checkedDuration(role,input.DurationSeconds,chained)* 1_000,
policies:sessionPolicies(lab,input),
tags,
});
return{
Credentials:(0,sessions.Y)(session),
AssumedRoleUser:{
AssumedRoleId:`${role.id}:${name}`,
Arn:`arn:${lab.partition}:sts::${lab.account}:assumed-role/${role.name}/${name}`,
},
};
}
function checkedDuration(role,asked,chained){
const seconds=asked??USUAL;
checkRange(seconds,LONGEST);
if(chained&&seconds>USUAL){
throw invalid("The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining");
}
if(seconds>role.maxSessionDuration)
throw invalid("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
return seconds;
}
function checkRange(seconds,longest){
if(seconds>=SHORTEST&&seconds<=longest)
return;
const bound=seconds<SHORTEST?`greater than or equal to ${SHORTEST}`:`less than or equal to ${longest}`;
throw invalid(`1 validation error detected: Value '${seconds}' at 'durationSeconds' failed to satisfy constraint: Member must have value ${bound}`);
}
function sessionPolicies(lab,{Policy,PolicyArns}){
if(Policy!==undefined)
(0,documents.s)(Policy,"identity");
const managed=(PolicyArns??[]).map(({arn})=>{
const policy=lab.iam.managedPolicies.get(arn??"");
if(policy===undefined)
throw invalid(`The specified policy ${arn} is not one the lab holds.`);
return typeof policy.document==="string"?policy.document:JSON.stringify(policy.document);
});
return Policy===undefined?managed:[Policy,...managed];
}
function invalid(message){
return new lab_operation .o("ValidationError",message);
}
function assumeRole(lab,input,caller=sts_caller .KC){
const identity=(0,sts_caller.cu)(lab,caller,"sts");
const arn=input.RoleArn??"";
const role=(0,iam_trust.p)(lab,arn);
if(role===undefined||!mayAssume(lab,identity,role,input)){
throw new lab_operation .o("AccessDenied",`User: ${identity.arn} is not authorized to perform: sts:AssumeRole on resource: ${arn}`,403);
}
const tags=(input.Tags??[]).map(({Key,Value})=>({Key:Key??"",Value:Value??""}));
return assume(lab,role,input,tags,identity.role!==undefined);
}
function mayAssume(lab,identity,role,input){
const context=new Map([
...(0,authorize_context.g)(lab,identity),
...(0,need.ZT)(input.Tags),
["sts:rolesessionname",[input.RoleSessionName??""]],
...(input.ExternalId===undefined?[]:[["sts:externalid",[input.ExternalId]]]),
]);
const trust=(0,iam_trust.A)(role,(0,access.X)(lab,identity),"sts:AssumeRole",context);
if(trust==="none")
return false;
const own=lab.enforceIam?(0,access.T)(lab,identity,"sts:AssumeRole",{arn:role.arn,context}):undefined;
if(own===undefined)
return true;
return trust==="named"?own.effect!=="explicitDeny":own.effect==="allowed";
}
const GITHUB="token.actions.githubusercontent.com";
const GITHUB_CLAIMS=[
"actor",
"actor_id",
"enterprise_id",
"environment",
"job_workflow_ref",
"ref",
"repository",
"repository_id",
"repository_owner",
"repository_owner_id",
"workflow",
];
const STANDARD_CLAIMS=["aud","sub","amr","azp","email","oaud"];
function readWebIdentity(lab,token){
const claims=claimsOf(token);
const issuer=String(claims.iss??"");
const host=issuer.replace(/^https:\/\//,"").replace(/\/$/,"");
const provider=lab.iam.oidcProviders.get(`arn:${lab.partition}:iam::${lab.account}:oidc-provider/${host}`);
if(provider===undefined)
throw web_identity_invalid(`No OpenIDConnect provider found in your account for ${issuer}`);
const audiences=many(claims.aud).map(String);
const audience=audiences.find((one)=>provider.clientIds.includes(one));
if(audience===undefined)
throw web_identity_invalid("Incorrect token audience");
if(typeof claims.sub!=="string"||claims.sub==="")
throw web_identity_invalid("Missing a required claim: sub");
if(typeof claims.exp!=="number")
throw web_identity_invalid("Missing a required claim: exp");
const now=Math.floor(lab.clock.now()/ 1_000);
if(now>=claims.exp){
throw new lab_operation .o("ExpiredTokenException",`Token expired: current date/time ${now} must be before the expiration date/time ${claims.exp}`);
}
const known=host===GITHUB?[...STANDARD_CLAIMS,...GITHUB_CLAIMS]:STANDARD_CLAIMS;
const context=new Map();
for(const claim of known){
if(claims[claim]!==undefined)
context.set(`${host}:${claim}`.toLowerCase(),many(claims[claim]).map(String));
}
return{provider,subject:claims.sub,audience,context};
}
function claimsOf(token){
const parts=token.split(".");
try{
const[header,payload]=parts.slice(0,2).map((part)=>JSON.parse(Buffer.from(part,"base64url").toString("utf8")));
if(parts.length===3&&isObject(header)&&isObject(payload))
return payload;
}
catch{
}
throw web_identity_invalid("The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)");
}
function isObject(value){
return typeof value==="object"&&value!==null&&!Array.isArray(value);
}
function many(value){
return value===undefined?[]:Array.isArray(value)?value:[value];
}
function web_identity_invalid(message){
return new lab_operation .o("InvalidIdentityTokenException",message);
}
function assumeRoleWithWebIdentity(lab,input){
const{provider,subject,audience,context}=readWebIdentity(lab,input.WebIdentityToken??"");
const role=(0,iam_trust.p)(lab,input.RoleArn??"");
const who={kind:"Federated",names:[provider.arn]};
const known=new Map([...context,["sts:rolesessionname",[input.RoleSessionName??""]]]);
if(role===undefined||(0,iam_trust.A)(role,who,"sts:AssumeRoleWithWebIdentity",known)==="none"){
throw new lab_operation .o("AccessDenied","Not authorized to perform sts:AssumeRoleWithWebIdentity",403);
}
return{
...assume(lab,role,input,[],false),
SubjectFromWebIdentityToken:subject,
Provider:provider.arn,
Audience:audience,
};
}
function getCallerIdentity(lab,_input,caller=sts_caller .KC){
const{arn,userId}=(0,sts_caller.cu)(lab,caller,"sts");
return{Account:lab.account,Arn:arn,UserId:userId};
}
const get_session_token_USUAL=43_200;
const get_session_token_LONGEST=129_600;
function getSessionToken(lab,input,caller=sts_caller .KC){
const{roleArn,session}=(0,sts_caller.cu)(lab,caller,"sts");
if(session!==undefined)
throw new lab_operation .o("AccessDenied","Cannot call GetSessionToken with session credentials",403);
const seconds=input.DurationSeconds??get_session_token_USUAL;
checkRange(seconds,get_session_token_LONGEST);
const opened=(0,sessions.f)(lab,{
roleId:undefined,
roleName:roleArn.slice(roleArn.lastIndexOf("/")+ 1),
roleArn,
sessionName:"lab",
expiresAt:lab.clock.now()+ seconds * 1_000,
policies:[],
tags:[],
});
return{Credentials:(0,sessions.Y)(opened)};
}
const stsOperations=[
(0,lab_operation.k)("sts","AssumeRole",assumeRole),
(0,lab_operation.k)("sts","AssumeRoleWithWebIdentity",assumeRoleWithWebIdentity),
(0,lab_operation.k)("sts","GetCallerIdentity",getCallerIdentity),
(0,lab_operation.k)("sts","GetSessionToken",getSessionToken),
];
const operations=[
...cloudformationOperations,
...cloudwatchOperations,
...ec2Operations,
...elbOperations,
...iamOperations,
...lambdaOperations,
...route53Operations,
...s3Operations,
...schedulerOperations,
...ssmOperations,
...stsOperations,
];
const operationsByName=new Map([...Map.groupBy(operations,({service})=>service)].map(([service,own])=>[
service,
new Map(own.map((operation)=>[operation.name,operation])),
]));
function operationNamed(service,name){
return operationsByName.get(service)?.get(name);
}
let byName;
function state_operationNamed(service,name){
byName??=new Map(operations.map((operation)=>[`${operation.service} ${operation.name}`.toLowerCase(),operation]));
return byName.get(`${service} ${name}`.toLowerCase());
}
function createLambdaState(){
return{functions:new Map(),logGroups:new Map(),waiting:new Map(),customResourceData:new Map(),operationNamed:state_operationNamed};
}
function startLambda(_lab){}
var alias_health=$load(5715);
var ip_address_types=$load(8562);
function routableTargets(balancer,group,zone){
const key=crossZone(balancer,group)?"*":zone;
let targets=group.routing.get(key);
if(targets===undefined){
targets=chooseTargets(group,zonalTargets(group,key));
group.routing.set(key,targets);
}
return targets;
}
function chooseTargets(group,targets){
const healthy=targets.filter((target)=>target.health.state==="healthy");
if(!belowMinimum(group,"unhealthy_state_routing",healthy.length,registeredCount(targets)))
return healthy;
return targets.filter((target)=>target.health.state==="healthy"||target.health.state==="unhealthy");
}
function zonalTargets(group,zone){
const targets=[...group.targets.values()];
return zone==="*"?targets:targets.filter((target)=>target.zone===zone||target.zone==="");
}
function registeredCount(targets){
let count=0;
for(const target of targets)
if(target.health.state!=="draining")
count +=1;
return count;
}
function crossZone(balancer,group){
const own=group.attributes.get("load_balancing.cross_zone.enabled");
return(own==="true"||own==="false"?own:balancer.attributes.get("load_balancing.cross_zone.enabled"))!=="false";
}
function belowMinimum(group,action,healthy,registered){
const count=Number(group.attributes.get(`target_group_health.${action}.minimum_healthy_targets.count`)??1);
const percentage=Number(group.attributes.get(`target_group_health.${action}.minimum_healthy_targets.percentage`));
return healthy<count||healthy * 100<percentage*registered;
}
function takeTurn(node,group,targets){
if(targets.length===0)
return undefined;
const turn=node.turns.get(group.arn)??0;
node.turns.set(group.arn,turn + 1);
return targets[turn%targets.length];
}
function findLoadBalancer(lab,dnsName){
const{loadBalancersByDnsName}=lab.elb;
const name=loadBalancersByDnsName.has(dnsName)?dnsName:plainName(dnsName);
const balancer=loadBalancersByDnsName.get(name);
return balancer===undefined?undefined:{arn:balancer.arn,dnsName:name,canonicalHostedZoneId:balancer.canonicalHostedZoneId};
}
function plainName(dnsName){
return dnsName
.toLowerCase()
.replace(/^dualstack\./,"")
.replace(/\.$/,"");
}
function loadBalancerAddresses(lab,arn){
return dnsView(lab,arn).addresses;
}
function loadBalancerIpv6Addresses(lab,arn){
return dnsView(lab,arn).ipv6Addresses;
}
function loadBalancerHealthy(lab,arn){
return dnsView(lab,arn).healthy;
}
const UNKNOWN={healthy:false,addresses:[],ipv6Addresses:[]};
function dnsView(lab,arn){
const balancer=lab.elb.loadBalancers.get(arn);
if(balancer===undefined)
return UNKNOWN;
balancer.dns??=computeDnsView(balancer);
return balancer.dns;
}
function computeDnsView(balancer){
const groups=[...balancer.targetGroups];
const healthy=balancer.nodes.filter((node)=>groups.every((group)=>zoneHealthy(balancer,group,node.zone)));
const nodes=healthy.length>0?healthy:balancer.nodes;
return{
healthy:groups.every((group)=>balancer.nodes.some((node)=>zoneHealthy(balancer,group,node.zone))),
addresses:(0,ip_address_types.i7)(balancer,nodes),
ipv6Addresses:(0,ip_address_types.y6)(balancer,nodes),
};
}
function zoneHealthy(balancer,group,zone){
const targets=zonalTargets(group,crossZone(balancer,group)?"*":zone);
const healthy=targets.filter((target)=>target.health.state==="healthy").length;
return!belowMinimum(group,"dns_failover",healthy,registeredCount(targets));
}
const REASONS={
200:"OK",
301:"Moved Permanently",
302:"Found",
400:"Bad Request",
403:"Forbidden",
404:"Not Found",
410:"Gone",
500:"Internal Server Error",
502:"Bad Gateway",
503:"Service Temporarily Unavailable",
504:"Gateway Time-out",
};
const PAGES=new Map([301,302,400,502,503,504].map((status)=>[status,replies_page(status)]));
function replies_page(status){
const title=`${status} ${REASONS[status]??""}`;
const body=`<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`;
return{status,reason:REASONS[status]??"",headers:replies_headersOf("text/html",body),body};
}
function replies_headersOf(contentType,body){
return{server:"awselb/2.0","content-type":contentType,"content-length":String(Buffer.byteLength(body))};
}
function balancerPage(status,after){
return{kind:"response",...PAGES.get(status),after};
}
function fixedResponse(action,after){
const{status,contentType,body}=action;
return{kind:"response",status,reason:REASONS[status]??"",headers:replies_headersOf(contentType,body),body,after};
}
function redirect(action,request,after){
const[path="/",query=""]=request.path.split("?",2);
const own={
protocol:request.scheme,
host:request.host.replace(/:\d+$/,""),
port:String(request.port),
path:path.slice(1),
query,
};
const filled=(text)=>text.replace(/#\{(protocol|host|port|path|query)\}/g,(_,name)=>own[name]??"");
const protocol=filled(action.protocol).toLowerCase();
const search=filled(action.query);
const location=`${protocol}://${filled(action.host)}:${filled(action.port)}${filled(action.path)}${search===""?"":`?${search}`}`;
const moved=PAGES.get(action.status);
return{kind:"response",...moved,headers:{...moved.headers,location},after};
}
function actionsFor(listener,request){
for(const rule of listener.rules){
if(rule.conditions.every((condition)=>fits(condition,request)))
return rule.actions;
}
return listener.defaultActions;
}
function fits(condition,request){
const query=request.path.indexOf("?");
switch(condition.field){
case "path-pattern":
return condition.values.some((pattern)=>like(pattern,query<0?request.path:request.path.slice(0,query)));
case "host-header":
return condition.values.some((pattern)=>like(pattern.toLowerCase(),request.host.toLowerCase().replace(/:\d+$/,"")));
case "http-request-method":
return condition.values.includes(request.method);
default:
return false;
}
}
function like(pattern,subject){
let at=0;
let star=-1;
let mark=0;
let position=0;
while(position<subject.length){
if(pattern[at]==="*"){
star=at++;
mark=position;
}
else if(at<pattern.length&&(pattern[at]==="?"||pattern[at]===subject[position])){
at++;
position++;
}
else if(star>=0){
at=star + 1;
position=++mark;
}
else
return false;
}
while(pattern[at]==="*")
at++;
return at===pattern.length;
}
const CONNECT_LIMIT=10 * units .Z2;
function loadBalancerReply(lab,arn,zone,request){
const balancer=lab.elb.loadBalancers.get(arn);
const node=balancer?.nodes.find((candidate)=>candidate.zone===zone);
if(balancer===undefined||node===undefined||balancer.state!=="active"||balancer.scheme==="internal")
return respond_SILENCE;
const{subnetId}=node;
const{securityGroupIds}=balancer;
if(!lab.elb.network.internetReaches(lab,{subnetId,securityGroupIds,port:request.port}))
return respond_SILENCE;
const after=lab.draw("elb.round-trip");
const listener=balancer.listeners.get(request.port);
if(listener===undefined)
return{kind:"refused",after};
if(listener.protocol!==(request.scheme==="https"?"HTTPS":"HTTP")){
return request.scheme==="http"?balancerPage(400,after):{kind:"reset",after};
}
for(const action of actionsFor(listener,request)){
if(action.type==="fixed-response")
return withoutBody(fixedResponse(action,after),request);
if(action.type==="redirect")
return withoutBody(redirect(action,request,after),request);
if(action.type==="forward"){
const group=weightedChoice(node,listener.arn,action.to);
return withoutBody(forward(lab,balancer,node,group,request,after),request);
}
}
return balancerPage(503,after);
}
const respond_SILENCE={kind:"silence"};
function withoutBody(reply,request){
return request.method==="HEAD"&&reply.kind==="response"?{...reply,body:""}:reply;
}
function weightedChoice(node,listenerArn,shares){
if(shares.length<=1)
return shares[0]?.group;
const total=shares.reduce((sum,share)=>sum+share.weight,0);
if(total===0)
return undefined;
const turn=node.turns.get(listenerArn)??0;
node.turns.set(listenerArn,turn + 1);
let rest=turn%total;
return shares.find((share)=>{
rest -=share.weight;
return rest<0;
})?.group;
}
function forward(lab,balancer,node,group,request,after){
const target=group===undefined?undefined:takeTurn(node,group,routableTargets(balancer,group,node.zone));
if(group===undefined||target===undefined)
return balancerPage(503,after);
const reply=askTarget(lab,balancer,node,group,target,request);
if(reply.kind==="silence")
return balancerPage(504,after+CONNECT_LIMIT);
if(reply.kind!=="response")
return balancerPage(502,after+reply.after);
const idleLimit=Number(balancer.attributes.get("idle_timeout.timeout_seconds"))* units .Z2;
if(reply.after>idleLimit)
return balancerPage(504,after+idleLimit);
return{...reply,after:after+reply.after};
}
function askTarget(lab,balancer,node,group,target,request){
if(group.targetType!=="instance")
return respond_SILENCE;
return lab.elb.network.instanceReply(lab,{
instanceId:target.id,
port:target.port,
host:request.host,
path:request.path,
source:{kind:"interface",subnetId:node.subnetId,securityGroupIds:balancer.securityGroupIds},
});
}
const website_reply_REASONS={
200:"OK",
206:"Partial Content",
301:"Moved Permanently",
302:"Moved Temporarily",
304:"Not Modified",
400:"Bad Request",
403:"Forbidden",
404:"Not Found",
412:"Precondition Failed",
416:"Requested Range Not Satisfiable",
};
function reply(method,status,headers,body){
return{
kind:"response",
status,
reason:website_reply_REASONS[status]??"",
headers:{...headers,"content-length":String(Buffer.byteLength(body)),server:"AmazonS3"},
body:method==="HEAD"?"":body,
};
}
function errorReply(method,error,second){
const title=`${error.status} ${website_reply_REASONS[error.status]}`;
const nested=second===undefined?"":`<h3>An Error Occurred While Attempting to Retrieve a Custom Error Document</h3>\n${website_reply_list(second)}`;
const body=`<html>\n<head><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n${website_reply_list(error)}${nested}<hr/>\n</body>\n</html>\n`;
const headers={
"content-type":"text/html; charset=utf-8",
"x-amz-error-code":error.code,
"x-amz-error-message":error.message,
...Object.fromEntries(Object.entries(error.details??{}).map(([name,value])=>[`x-amz-error-detail-${name.toLowerCase()}`,value])),
};
return reply(method,error.status,headers,body);
}
function website_reply_list({code,message,details}){
const items=Object.entries({Code:code,Message:message,...details}).map(([name,value])=>`<li>${name}: ${escapeHtml(value)}</li>\n`);
return `<ul>\n${items.join("")}</ul>\n`;
}
function escapeHtml(text){
return text.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;");
}
const accessDenied={status:403,code:"AccessDenied",message:"Access Denied"};
const needsSignature={
status:400,
code:"InvalidArgument",
message:"Requests specifying Server Side Encryption with AWS KMS managed keys require AWS Signature Version 4.",
};
const keyMissing=(key)=>({
status:404,
code:"NoSuchKey",
message:"The specified key does not exist.",
details:{Key:key},
});
const bucketMissing=(name)=>({
status:404,
code:"NoSuchBucket",
message:"The specified bucket does not exist",
details:{BucketName:name},
});
const notAWebsite=(name)=>({
status:404,
code:"NoSuchWebsiteConfiguration",
message:"The specified bucket does not have a website configuration",
details:{BucketName:name},
});
const wrongRegion=(name,endpoint)=>({
status:400,
code:"IncorrectEndpoint",
message:"The specified bucket exists in another region. Please direct requests to the specified endpoint.",
details:{Endpoint:`${name}.${endpoint}`},
});
const badUri=(uri)=>({
status:400,
code:"InvalidURI",
message:"Couldn't parse the specified URI.",
details:{URI:uri},
});
const preconditionUnmet=(condition)=>({
status:412,
code:"PreconditionFailed",
message:"At least one of the pre-conditions you specified did not hold",
details:{Condition:condition},
});
const rangeUnsatisfiable=(range,size)=>({
status:416,
code:"InvalidRange",
message:"The requested range is not satisfiable",
details:{RangeRequested:range,ActualObjectSize:String(size)},
});
const KEPT_HEADERS=["cache-control","etag","last-modified","content-location","expires","vary"];
function conditionally(method,whole,headers){
const{etag,"last-modified":lastModified}=whole.headers;
if(headers===undefined||whole.status!==200||etag===undefined||lastModified===undefined)
return whole;
const outcome=judgeConditions({etag,lastModified:new Date(lastModified).getTime()},{
IfMatch:headers["if-match"],
IfNoneMatch:headers["if-none-match"],
IfModifiedSince:dateOf(headers["if-modified-since"]),
IfUnmodifiedSince:dateOf(headers["if-unmodified-since"]),
});
if(outcome==="not-modified"){
return reply(method,304,Object.fromEntries(Object.entries(whole.headers).filter(([name])=>KEPT_HEADERS.includes(name))),"");
}
if(outcome!=="holds")
return errorReply(method,preconditionUnmet(outcome.failed));
return ranged(method,whole,headers);
}
function ranged(method,whole,headers){
const condition=headers["if-range"];
if(condition!==undefined&&condition!==whole.headers.etag&&condition!==whole.headers["last-modified"])
return whole;
const size=Number(whole.headers["content-length"]);
const range=byteRange(headers.range,size);
if(range===undefined)
return whole;
if(range==="unsatisfiable")
return errorReply(method,rangeUnsatisfiable(headers.range??"",size));
const body=Buffer.from(whole.body)
.subarray(range.start,range.end + 1)
.toString();
const partial=reply(method,206,{...whole.headers,"content-range":contentRange(range,size)},body);
return{...partial,headers:{...partial.headers,"content-length":String(range.end-range.start + 1)}};
}
function dateOf(text){
const date=text===undefined?undefined:new Date(text);
return date===undefined||Number.isNaN(date.getTime())?undefined:date;
}
var website_endpoints=$load(1659);
const MAX_KEPT_REPLIES=1_000;
function websiteReply(lab,request){
const after=lab.draw("s3.website.latency");
if(request.scheme!=="http"||request.port!==80)
return{kind:"refused",after};
return{...found(lab,request),after};
}
function found(lab,request){
const{method}=request;
const endpoint=endpointAt(lab,request.address);
const host=hostName(request.host);
if(endpoint!==undefined&&host===endpoint.dnsName)
return reply(method,301,{location:"https://aws.amazon.com/s3/"},"");
const name=endpoint!==undefined&&host.endsWith(`.${endpoint.dnsName}`)?host.slice(0,-endpoint.dnsName.length - 1):host;
const bucket=lab.s3.buckets.get(name);
if(bucket===undefined)
return errorReply(method,bucketMissing(name));
if(endpoint!==undefined&&endpoint.region!==bucket.region){
return errorReply(method,wrongRegion(name,(0,website_endpoints.M)(bucket.region)?.dnsName??""));
}
const kept=`${method} ${request.path}`;
let cached=bucket.replies.get(kept);
if(cached===undefined){
cached=bucketReply(bucket,request);
if(bucket.replies.size<MAX_KEPT_REPLIES)
bucket.replies.set(kept,cached);
}
return conditionally(method,cached,request.headers);
}
function endpointAt(lab,address){
const owner=lab.addresses.owner(address);
return(0,website_endpoints.M)(owner?.kind==="s3-website"?owner.region:lab.region);
}
function hostName(host){
const colon=host.indexOf(":");
return(colon<0?host:host.slice(0,colon)).toLowerCase();
}
function bucketReply(bucket,{method,path,scheme}){
const{website}=bucket;
if(website===undefined)
return errorReply(method,notAWebsite(bucket.name));
if(website.redirectAll!==undefined){
const{hostName,protocol}=website.redirectAll;
return reply(method,301,{location:`${protocol??scheme}://${hostName}${path}`},"");
}
const question=path.indexOf("?");
try{
return website_answer(bucket,website,method,decodeURIComponent((question<0?path:path.slice(0,question)).slice(1)));
}
catch(error){
if(error instanceof URIError)
return errorReply(method,badUri(path));
throw error;
}
}
function website_answer(bucket,website,method,wanted){
const key=wanted===""||wanted.endsWith("/")?`${wanted}${website.indexDocument}`:wanted;
if(!(0,bucket_policy.Ju)(bucket,key))
return failure(bucket,website,method,accessDenied);
const object=(0,s3_objects.z3)(bucket,key);
if(object!==undefined){
return isForSignedOnly(object)?failure(bucket,website,method,needsSignature):objectReply(method,200,object);
}
if(key===wanted&&(0,s3_objects.z3)(bucket,`${wanted}/${website.indexDocument}`)!==undefined){
return reply(method,302,{location:`/${encodeURI(wanted)}/`},"");
}
return failure(bucket,website,method,keyMissing(key));
}
function failure(bucket,website,method,error){
const{errorDocument}=website;
if(errorDocument===undefined)
return errorReply(method,error);
if(!(0,bucket_policy.Ju)(bucket,errorDocument))
return errorReply(method,error,accessDenied);
const document=(0,s3_objects.z3)(bucket,errorDocument);
if(document===undefined)
return errorReply(method,error,keyMissing(errorDocument));
if(isForSignedOnly(document))
return errorReply(method,error,needsSignature);
const served=objectReply(method,error.status,document);
return{...served,headers:{...served.headers,"x-amz-error-code":error.code,"x-amz-error-message":error.message}};
}
function isForSignedOnly({encryption}){
return encryption!=="AES256";
}
function objectReply(method,status,object){
const{ContentDisposition,ContentEncoding,ContentLanguage,WebsiteRedirectLocation}=object.headers;
if(WebsiteRedirectLocation!==undefined&&status===200)
return reply(method,301,{location:WebsiteRedirectLocation},"");
const headers={
"content-type":object.contentType,
...(object.cacheControl===undefined?{}:{"cache-control":object.cacheControl}),
...(ContentDisposition===undefined?{}:{"content-disposition":ContentDisposition}),
...(ContentEncoding===undefined?{}:{"content-encoding":ContentEncoding}),
...(ContentLanguage===undefined?{}:{"content-language":ContentLanguage}),
etag:object.etag,
"last-modified":httpDate(object.lastModified),
...Object.fromEntries(Object.entries(object.metadata).map(([name,value])=>[`x-amz-meta-${name.toLowerCase()}`,value])),
};
return reply(method,status,headers,new TextDecoder().decode(object.bytes));
}
function httpDate(instant){
return new Date(instant).toUTCString();
}
const REFUSED={kind:"refused",after:15};
const web_respond_SILENCE={kind:"silence"};
function respond(lab,request){
const owner=lab.addresses.owner(request.address);
switch(owner?.kind){
case "load-balancer":
return loadBalancerReply(lab,owner.arn,owner.zone,request);
case "s3-website":
return websiteReply(lab,request);
case "instance":
return instanceAnswer(lab,owner.id,request);
case "name-server":
return REFUSED;
case undefined:
return web_respond_SILENCE;
}
}
function instanceAnswer(lab,instanceId,request){
const{port,host,path}=request;
const reply=instanceReply(lab,{instanceId,port,host,path,source:{kind:"internet"}});
if(reply.kind!=="response")
return reply;
if(request.scheme==="https")
return{kind:"reset",after:reply.after};
return request.method==="HEAD"?{...reply,body:""}:reply;
}
const restOfTheLab={
reply:respond,
findLoadBalancer:findLoadBalancer,
loadBalancerAddresses:loadBalancerAddresses,
loadBalancerIpv6Addresses:loadBalancerIpv6Addresses,
loadBalancerHealthy:loadBalancerHealthy,
};
function createRoute53State(){
return{
outside:restOfTheLab,
zones:new Map(),
servers:new Map(),
changes:new Map(),
healthChecks:new Map(),
spentReferences:new Set(),
aliasHealth:new Map(),
tags:new Map(),
answers:new Map(),
turn:0,
turnIpv6:0,
};
}
function startRoute53(lab){
lab.signals.targetHealthChanged.subscribe((arn)=>(0,alias_health.Q)(lab,arn));
}
function createSchedulerState(){
return{groups:new Map(),schedules:new Map(),tokens:new Map()};
}
const THROTTLING={
cloudformation:"Throttling",
cloudwatch:"Throttling",
ec2:"RequestLimitExceeded",
elb:"ThrottlingException",
iam:"Throttling",
lambda:"TooManyRequestsException",
route53:"Throttling",
s3:"SlowDown",
scheduler:"ThrottlingException",
ssm:"ThrottlingException",
sts:"Throttling",
};
const THROTTLING_STATUS={ec2:503,s3:503,lambda:429,scheduler:429};
function createApiGate(lab){
const luck=lab.random.fork("api-luck");
const resets=lab.random.fork("api-resets");
const fateOf=(service)=>{
if(luck.next()<lab.draw("api.throttle")){
throw rejection(lab,THROTTLING[service],"Rate exceeded",THROTTLING_STATUS[service]??400);
}
if(luck.next()<lab.draw("api.failure"))
throw rejection(lab,"InternalError","An internal error has occurred",500);
if(resets.next()>=lab.draw("api.reset"))
return "answered";
return resets.next()<0.5?"request-lost":"answer-lost";
};
return(service)=>lab.clock.sleep(lab.draw("api.latency")).then(()=>fateOf(service));
}
function connectionReset(){
return Object.assign(new Error("read ECONNRESET"),{name:"TimeoutError",code:"ECONNRESET"});
}
function rejection(lab,code,message,status){
const error=new lab_operation .o(code,message,status);
error.$metadata.requestId=lab.ids.uuid();
return error;
}
var denial=$load(2337);
function stack(lab,nameOrId,more){
const found=findStack(lab,nameOrId);
const arn=found?.id??
(nameOrId.startsWith("arn:")?nameOrId:`arn:${lab.partition}:cloudformation:${lab.region}:${lab.account}:stack/${nameOrId}/*`);
return{arn,context:new Map([...(0,need._p)(found?.definition?.tags??[]),...more])};
}
function cloudformation_stackOf(lab,input){
const named=input.StackName??input.PhysicalResourceId;
if(typeof named==="string"&&named!=="")
return named;
return lab.cloudformation.changeSets.get(String(input.ChangeSetName??""))?.stackId;
}
const onStack=(action)=>(lab,input)=>{
const name=cloudformation_stackOf(lab,input);
const more=[...(0,need.ZT)(input.Tags)];
if(typeof input.ChangeSetName==="string")
more.push(["cloudformation:changesetname",[input.ChangeSetName]]);
if(typeof input.TemplateURL==="string")
more.push(["cloudformation:templateurl",[input.TemplateURL]]);
if(typeof input.RoleARN==="string")
more.push(["cloudformation:rolearn",[input.RoleARN]]);
const every=`arn:${lab.partition}:cloudformation:${lab.region}:${lab.account}:stack/*/*`;
const own={action:`cloudformation:${action}`,resources:[name===undefined?{arn:every}:stack(lab,name,more)]};
return typeof input.RoleARN==="string"?[own,passRole(input.RoleARN,"cloudformation.amazonaws.com")]:[own];
};
function passRole(roleArn,service){
return{action:"iam:PassRole",resources:[{arn:roleArn,context:new Map([["iam:passedtoservice",[service]]])}]};
}
const driftOfAll=(lab,input)=>[...onStack("DetectStackDrift")(lab,input),...onStack("DetectStackResourceDrift")(lab,input)];
const STACK_ACTIONS=[
"CancelUpdateStack",
"ContinueUpdateRollback",
"CreateChangeSet",
"CreateStack",
"DeleteChangeSet",
"DeleteStack",
"DescribeChangeSet",
"DescribeEvents",
"DescribeStackEvents",
"DescribeStackResource",
"DescribeStackResources",
"DescribeStacks",
"DetectStackResourceDrift",
"DescribeStackResourceDrifts",
"ExecuteChangeSet",
"GetStackPolicy",
"GetTemplate",
"ListChangeSets",
"ListStackResources",
"RollbackStack",
"SetStackPolicy",
"UpdateStack",
"UpdateTerminationProtection",
];
const cloudformationNeeds={
prefix:"cloudformation",
operations:{
...Object.fromEntries(STACK_ACTIONS.map((action)=>[action,onStack(action)])),
DetectStackDrift:driftOfAll,
GetTemplateSummary:(lab,input)=>input.StackName===undefined
?[{action:"cloudformation:GetTemplateSummary",resources:need .x4}]
:onStack("GetTemplateSummary")(lab,input),
},
};
function resource(lab,id,more=[]){
const tags=[...(lab.ec2.tags.get(id)??[])].map(([Key,Value])=>({Key,Value}));
const instance=lab.ec2.instances.get(id);
return{
arn:`arn:${lab.partition}:ec2:${lab.region}:${lab.account}:${resourceTypeOf(id)??"*"}/${id}`,
context:new Map([
...(0,need._p)(tags,"ec2"),
["ec2:region",[lab.region]],
...(instance===undefined?[]:[["ec2:instancetype",[instance.instanceType]]]),
...more,
]),
};
}
const instances=(action)=>(lab,input)=>[{action:`ec2:${action}`,resources:(input.InstanceIds??[]).map((id)=>resource(lab,id))}];
const instance=(action)=>(lab,input)=>[{action:`ec2:${action}`,resources:[resource(lab,input.InstanceId??"")]}];
const tagging=(action)=>(lab,input)=>[
{action:`ec2:${action}`,resources:(input.Resources??[]).map((id)=>resource(lab,id,(0,need.ZT)(input.Tags)))},
];
const securityGroup=(action)=>(lab,input)=>[{action:`ec2:${action}`,resources:[resource(lab,input.GroupId??"")]}];
const ec2Needs={
prefix:"ec2",
operations:{
AuthorizeSecurityGroupEgress:securityGroup("AuthorizeSecurityGroupEgress"),
AuthorizeSecurityGroupIngress:securityGroup("AuthorizeSecurityGroupIngress"),
CreateTags:tagging("CreateTags"),
DeleteTags:tagging("DeleteTags"),
DescribeInstanceAttribute:instance("DescribeInstanceAttribute"),
GetConsoleOutput:instance("GetConsoleOutput"),
ModifyInstanceAttribute:instance("ModifyInstanceAttribute"),
RebootInstances:instances("RebootInstances"),
RevokeSecurityGroupEgress:securityGroup("RevokeSecurityGroupEgress"),
RevokeSecurityGroupIngress:securityGroup("RevokeSecurityGroupIngress"),
StartInstances:instances("StartInstances"),
StopInstances:instances("StopInstances"),
TerminateInstances:instances("TerminateInstances"),
},
};
const targetGroup=(action)=>(lab,input)=>{
const arn=String(input.TargetGroupArn??"");
const context=new Map((0,need._p)(lab.elb.tags.get(arn)??[],"elasticloadbalancing"));
return[{action:`elasticloadbalancing:${action}`,resources:[{arn,context}]}];
};
const elbNeeds={
prefix:"elasticloadbalancing",
operations:{
DeregisterTargets:targetGroup("DeregisterTargets"),
ModifyTargetGroup:targetGroup("ModifyTargetGroup"),
ModifyTargetGroupAttributes:targetGroup("ModifyTargetGroupAttributes"),
RegisterTargets:targetGroup("RegisterTargets"),
},
};
const others_list=(value)=>(Array.isArray(value)?value:value===undefined?[]:[value]);
const on=(action,arns)=>(lab,input)=>[{action,resources:arns(lab,input).map((arn)=>({arn}))}];
const others_alarms=(field)=>(lab,input)=>others_list(input[field]).map((name)=>`arn:${lab.partition}:cloudwatch:${lab.region}:${lab.account}:alarm:${name}`);
const everyAlarm=(lab)=>[`arn:${lab.partition}:cloudwatch:${lab.region}:${lab.account}:alarm:*`];
const cloudwatchNeeds={
prefix:"cloudwatch",
operations:{
DeleteAlarms:on("cloudwatch:DeleteAlarms",others_alarms("AlarmNames")),
DescribeAlarms:on("cloudwatch:DescribeAlarms",everyAlarm),
PutMetricAlarm:on("cloudwatch:PutMetricAlarm",others_alarms("AlarmName")),
SetAlarmState:on("cloudwatch:SetAlarmState",others_alarms("AlarmName")),
},
};
const roles=(lab,input)=>[
lab.iam.roles.get(String(input.RoleName))?.arn??`arn:${lab.partition}:iam::${lab.account}:role/${input.RoleName}`,
];
const field=(name)=>(_lab,input)=>[String(input[name]??"*")];
const profiles=(lab,input)=>[
lab.iam.instanceProfiles.get(String(input.InstanceProfileName))?.arn??
`arn:${lab.partition}:iam::${lab.account}:instance-profile/${input.InstanceProfileName}`,
];
const provider=(lab,input)=>[
`arn:${lab.partition}:iam::${lab.account}:oidc-provider/${String(input.Url??"").replace(/^https:\/\//,"")}`,
];
const iamNeeds={
prefix:"iam",
operations:{
CreateOpenIDConnectProvider:on("iam:CreateOpenIDConnectProvider",provider),
DeleteOpenIDConnectProvider:on("iam:DeleteOpenIDConnectProvider",field("OpenIDConnectProviderArn")),
GetInstanceProfile:on("iam:GetInstanceProfile",profiles),
GetOpenIDConnectProvider:on("iam:GetOpenIDConnectProvider",field("OpenIDConnectProviderArn")),
GetPolicy:on("iam:GetPolicy",field("PolicyArn")),
GetPolicyVersion:on("iam:GetPolicyVersion",field("PolicyArn")),
GetRole:on("iam:GetRole",roles),
GetRolePolicy:on("iam:GetRolePolicy",roles),
ListAttachedRolePolicies:on("iam:ListAttachedRolePolicies",roles),
ListRolePolicies:on("iam:ListRolePolicies",roles),
SimulatePrincipalPolicy:on("iam:SimulatePrincipalPolicy",field("PolicySourceArn")),
},
};
const others_functions=(lab,input)=>{
const name=String(input.FunctionName??"");
return[name.startsWith("arn:")?name:`arn:${lab.partition}:lambda:${lab.region}:${lab.account}:function:${name}`];
};
const lambdaNeeds={
prefix:"lambda",
operations:{
GetFunction:on("lambda:GetFunction",others_functions),
GetFunctionConfiguration:on("lambda:GetFunctionConfiguration",others_functions),
Invoke:on("lambda:InvokeFunction",others_functions),
},
};
const parameters=(name)=>(lab,input)=>others_list(input[name]).map((parameter)=>{
const bare=String(parameter).replace(/^\//,"");
const owner=bare.startsWith("aws/service/")?"":lab.account;
return `arn:${lab.partition}:ssm:${lab.region}:${owner}:parameter/${bare}`;
});
const ssmNeeds={
prefix:"ssm",
operations:{
GetParameter:on("ssm:GetParameter",parameters("Name")),
GetParameters:on("ssm:GetParameters",parameters("Names")),
GetParametersByPath:on("ssm:GetParametersByPath",parameters("Path")),
},
};
const stsNeeds={
prefix:"sts",
operations:{AssumeRole:()=>[],AssumeRoleWithWebIdentity:()=>[],GetCallerIdentity:()=>[],GetSessionToken:()=>[]},
};
function route53_resource(lab,kind,id,context){
const bare=String(id??"").replace(/^.*\//,"");
return{arn:`arn:${lab.partition}:route53:::${kind}/${bare}`,context};
}
const route53_on=(action,kind,field)=>(lab,input)=>[{action:`route53:${action}`,resources:[route53_resource(lab,kind,input[field])]}];
const tagged=(action,ids)=>(lab,input)=>[
{
action:`route53:${action}`,
resources:ids(input).map((id)=>route53_resource(lab,input.ResourceType==="healthcheck"?"healthcheck":"hostedzone",id)),
},
];
function recordContext(changes){
const distinct=(values)=>[...new Set(values)];
return new Map([
[
"route53:changeresourcerecordsetsnormalizedrecordnames",
distinct(changes.map(({ResourceRecordSet})=>(ResourceRecordSet?.Name??"").toLowerCase().replace(/\.$/,""))),
],
["route53:changeresourcerecordsetsrecordtypes",distinct(changes.map(({ResourceRecordSet})=>ResourceRecordSet?.Type??""))],
["route53:changeresourcerecordsetsactions",distinct(changes.map(({Action})=>Action??""))],
]);
}
const route53Needs={
prefix:"route53",
operations:{
ChangeResourceRecordSets:(lab,input)=>[
{
action:"route53:ChangeResourceRecordSets",
resources:[route53_resource(lab,"hostedzone",input.HostedZoneId,recordContext(input.ChangeBatch?.Changes??[]))],
},
],
ChangeTagsForResource:tagged("ChangeTagsForResource",({ResourceId})=>[ResourceId]),
DeleteHealthCheck:route53_on("DeleteHealthCheck","healthcheck","HealthCheckId"),
DeleteHostedZone:route53_on("DeleteHostedZone","hostedzone","Id"),
GetChange:route53_on("GetChange","change","Id"),
GetHealthCheck:route53_on("GetHealthCheck","healthcheck","HealthCheckId"),
GetHealthCheckLastFailureReason:route53_on("GetHealthCheckLastFailureReason","healthcheck","HealthCheckId"),
GetHealthCheckStatus:route53_on("GetHealthCheckStatus","healthcheck","HealthCheckId"),
GetHostedZone:route53_on("GetHostedZone","hostedzone","Id"),
ListResourceRecordSets:route53_on("ListResourceRecordSets","hostedzone","HostedZoneId"),
ListTagsForResource:tagged("ListTagsForResource",({ResourceId})=>[ResourceId]),
ListTagsForResources:tagged("ListTagsForResources",({ResourceIds})=>(ResourceIds??[])),
UpdateHealthCheck:route53_on("UpdateHealthCheck","healthcheck","HealthCheckId"),
},
};
function bucket(lab,name,context){
return{arn:`arn:${lab.partition}:s3:::${name}`,context,policy:lab.s3.buckets.get(name)?.policy?.text};
}
function object(lab,bucketName,key){
const own=bucket(lab,bucketName);
return{...own,arn:`${own.arn}/${key}`};
}
const onBucket=(action)=>(lab,input)=>[{action:`s3:${action}`,resources:[bucket(lab,input.Bucket??"")]}];
const onObject=(action)=>(lab,input)=>[
{
action:input.VersionId===undefined?`s3:${action}`:`s3:${action}Version`,
resources:[object(lab,input.Bucket??"",input.Key??"")],
},
];
const s3_listing=(action)=>(lab,input)=>{
const context=new Map();
if(typeof input.Prefix==="string")
context.set("s3:prefix",[input.Prefix]);
if(typeof input.Delimiter==="string")
context.set("s3:delimiter",[input.Delimiter]);
if(input.MaxKeys!==undefined)
context.set("s3:max-keys",[String(input.MaxKeys)]);
return[{action:`s3:${action}`,resources:[bucket(lab,input.Bucket??"",context)]}];
};
function deleteObjects(lab,input){
const objects=input.Delete?.Objects??[];
const of=(action,some)=>({
action,
resources:some.map(({Key})=>object(lab,input.Bucket??"",Key??"")),
});
return[
of("s3:DeleteObject",objects),
of("s3:DeleteObjectVersion",objects.filter(({VersionId})=>VersionId!==undefined)),
];
}
function copyObject(lab,input){
const[,name="",key="",versionId]=/^\/?([^/?]+)\/(.+?)(?:\?versionId=([^&]*))?$/s.exec(input.CopySource??"")??[];
return[
{action:versionId===undefined?"s3:GetObject":"s3:GetObjectVersion",resources:[object(lab,name,s3_decoded(key))]},
{action:"s3:PutObject",resources:[object(lab,input.Bucket??"",input.Key??"")]},
];
}
function s3_decoded(text){
try{
return decodeURIComponent(text);
}
catch{
return text;
}
}
const onKey=(...actions)=>(lab,input)=>actions.map((action)=>({action:`s3:${action}`,resources:[object(lab,input.Bucket??"",input.Key??"")]}));
const s3_tagging=(verb)=>(lab,input)=>onKey(input.VersionId===undefined?`${verb}ObjectTagging`:`${verb}ObjectVersionTagging`)(lab,input);
const s3_attributes=(lab,input)=>onKey(input.VersionId===undefined?"GetObjectAttributes":"GetObjectVersionAttributes")(lab,input);
const RENAMED={
DeleteBucketTagging:"PutBucketTagging",
DeletePublicAccessBlock:"PutBucketPublicAccessBlock",
GetPublicAccessBlock:"GetBucketPublicAccessBlock",
HeadBucket:"ListBucket",
PutPublicAccessBlock:"PutBucketPublicAccessBlock",
};
const BUCKET_ACTIONS=[
"CreateBucket",
"DeleteBucket",
"DeleteBucketPolicy",
"DeleteBucketWebsite",
"GetBucketLocation",
"GetBucketOwnershipControls",
"GetBucketPolicy",
"GetBucketPolicyStatus",
"GetBucketTagging",
"GetBucketVersioning",
"GetBucketWebsite",
"PutBucketOwnershipControls",
"PutBucketPolicy",
"PutBucketTagging",
"PutBucketVersioning",
"PutBucketWebsite",
];
const s3Needs={
prefix:"s3",
operations:{
...Object.fromEntries(BUCKET_ACTIONS.map((action)=>[action,onBucket(action)])),
...Object.fromEntries(Object.entries(RENAMED).map(([operation,action])=>[operation,onBucket(action)])),
AbortMultipartUpload:onKey("AbortMultipartUpload"),
CompleteMultipartUpload:onKey("PutObject"),
CopyObject:copyObject,
CreateMultipartUpload:onKey("PutObject"),
DeleteObject:onObject("DeleteObject"),
DeleteObjects:deleteObjects,
DeleteObjectTagging:s3_tagging("Delete"),
GetObject:onObject("GetObject"),
GetObjectAttributes:(lab,input)=>[...onObject("GetObject")(lab,input),...s3_attributes(lab,input)],
GetObjectTagging:s3_tagging("Get"),
HeadObject:onObject("GetObject"),
ListMultipartUploads:onBucket("ListBucketMultipartUploads"),
ListBuckets:()=>[{action:"s3:ListAllMyBuckets",resources:need .x4}],
ListObjects:s3_listing("ListBucket"),
ListObjectsV2:s3_listing("ListBucket"),
ListObjectVersions:s3_listing("ListBucketVersions"),
ListParts:onKey("ListMultipartUploadParts"),
PutObject:onKey("PutObject"),
PutObjectTagging:s3_tagging("Put"),
UploadPart:onKey("PutObject"),
UploadPartCopy:copyObject,
},
};
const schedule=(action)=>(lab,input)=>{
const group=String(input.GroupName??scheduler_find .wK);
const context=new Map((0,need._p)(lab.scheduler.groups.get(group)?.tags??[]));
return[{action:`scheduler:${action}`,resources:[{arn:(0,scheduler_find.PG)(lab,group,String(input.Name??"")),context}]}];
};
const withRole=(action)=>(lab,input)=>[...schedule(action)(lab,input),passRole(String(input.Target?.RoleArn??""),"scheduler.amazonaws.com")];
const group=(action)=>(lab,input)=>{
const name=String(input.Name??"");
const context=new Map([...(0,need._p)(lab.scheduler.groups.get(name)?.tags??[]),...(0,need.ZT)(input.Tags)]);
return[{action:`scheduler:${action}`,resources:[{arn:(0,scheduler_find.TA)(lab,name),context}]}];
};
const schedulerNeeds={
prefix:"scheduler",
operations:{
CreateSchedule:withRole("CreateSchedule"),
CreateScheduleGroup:group("CreateScheduleGroup"),
DeleteSchedule:schedule("DeleteSchedule"),
DeleteScheduleGroup:group("DeleteScheduleGroup"),
GetSchedule:schedule("GetSchedule"),
GetScheduleGroup:group("GetScheduleGroup"),
UpdateSchedule:withRole("UpdateSchedule"),
},
};
const SERVICES={
cloudformation:cloudformationNeeds,
cloudwatch:cloudwatchNeeds,
ec2:ec2Needs,
elb:elbNeeds,
iam:iamNeeds,
lambda:lambdaNeeds,
route53:route53Needs,
s3:s3Needs,
scheduler:schedulerNeeds,
ssm:ssmNeeds,
sts:stsNeeds,
};
function needsOf(lab,service,operation,input){
const{prefix,operations}=SERVICES[service];
return operations[operation]?.(lab,input)??[{action:`${prefix}:${operation}`,resources:need .x4}];
}
const UNSIGNED=["AssumeRoleWithWebIdentity"];
function authorize_authorize(lab,caller,service,operation,input){
if(service==="sts"&&UNSIGNED.includes(operation))
return;
const identity=(0,sts_caller.cu)(lab,caller,service);
if(lab.enforceIam)
authorizeIdentity(lab,identity,service,operation,input);
}
function authorizeIdentity(lab,identity,service,operation,input){
if(identity.role===undefined)
return;
for(const{action,resources}of needsOf(lab,service,operation,input)){
for(const resource of resources){
const outcome=(0,access.T)(lab,identity,action,resource);
if(outcome!==undefined&&outcome.effect!=="allowed")
throw(0,denial.K)(service,identity,action,resource.arn,outcome);
}
}
}
const namespaces={
cloudformation:"com.amazonaws.cloudformation",
cloudwatch:"com.amazonaws.cloudwatch",
ec2:"com.amazonaws.ec2",
elb:"com.amazonaws.elasticloadbalancingv2",
iam:"com.amazonaws.iam",
lambda:"com.amazonaws.lambda",
route53:"com.amazonaws.route53",
s3:"com.amazonaws.s3",
scheduler:"com.amazonaws.scheduler",
ssm:"com.amazonaws.ssm",
sts:"com.amazonaws.sts",
};
function labAws(lab,caller=sts_caller .KC){
const gate=createApiGate(lab);
const sender=(service)=>({
send:(command)=>gate(service).then((fate)=>{
if(fate==="request-lost")
throw connectionReset();
const output=runOperation(lab,service,command,caller);
if(fate==="answer-lost")
throw connectionReset();
return output;
}),
});
return{
cloudformation:sender("cloudformation"),
cloudwatch:sender("cloudwatch"),
ec2:sender("ec2"),
elb:sender("elb"),
iam:sender("iam"),
lambda:sender("lambda"),
route53:sender("route53"),
s3:sender("s3"),
scheduler:sender("scheduler"),
ssm:sender("ssm"),
sts:sender("sts"),
};
}
function runOperation(lab,service,command,caller=sts_caller .KC){
const{schema}=command;
const operation=schema?.[1]===namespaces[service]?operationNamed(service,schema[2]):undefined;
if(operation===undefined){
throw new lab_operation .o("NotImplemented",`the lab does not model ${service} ${schema?.[2]??command.constructor.name}`,501);
}
return performOperation(lab,operation,command.input,caller);
}
function callOperation(lab,service,name,input,caller){
const operation=operationNamed(service,name);
if(operation===undefined)
throw new lab_operation .o("NotImplemented",`the lab does not model ${service} ${name}`,501);
return performOperation(lab,operation,input,caller);
}
function performOperation(lab,operation,input,caller){
try{
authorize_authorize(lab,caller,operation.service,operation.name,input);
const output=operation.run(lab,input,caller);
if(output instanceof Promise)
return output.then((later)=>answered(lab,later)).catch((error)=>refused(lab,error));
return answered(lab,output);
}
catch(error){
return refused(lab,error);
}
}
function answered(lab,output){
output.$metadata=new AnswerMetadata(lab.ids.uuidLater());
return output;
}
function refused(lab,error){
if(error instanceof lab_operation .o)
error.$metadata.requestId=lab.ids.uuid();
throw error;
}
class AnswerMetadata{
httpStatusCode=200;
#id;
constructor(id){
this.#id=id;
}
get requestId(){
return this.#id();
}
}
function createSignal(){
const listeners=[];
return{
subscribe:(listener)=>{
listeners.push(listener);
},
emit:(subject)=>{
for(const listener of listeners)
listener(subject);
},
};
}
function createIds(random){
const hex=(length)=>(0,seeded.ay)(random,length);
return{
ec2:(prefix)=>`${prefix}-0${hex(16)}`,
uuid:()=>(0,seeded.uR)(random),
uuidLater:()=>(0,seeded.um)(random),
hex,
};
}
function createSsmState(){
return{parameters:new Map(),newerImages:new Map()};
}
function createStsState(){
return{sessions:new Map()};
}
function createLab(options){
const{clock,random,profile,account,region,runInline,enforceIam=false}=options;
const truths=[];
const notModelled=new Map();
const lab={
clock,
random,
profile,
account,
region,
partition:region.startsWith("cn-")?"aws-cn":region.startsWith("us-gov-")?"aws-us-gov":"aws",
ids:createIds(random.fork("ids")),
addresses:(0,addresses.C)(),
signals:{instanceChanged:createSignal(),targetHealthChanged:createSignal(),networkChanged:createSignal()},
runInline,
enforceIam,
cloudformation:createCloudFormationState(),
cloudwatch:createCloudWatchState(),
ec2:(0,state.UO)(),
elb:createElbState(),
iam:createIamState(),
lambda:createLambdaState(),
resolver:createResolverState(),
route53:createRoute53State(),
s3:(0,s3_state.Qh)(),
scheduler:createSchedulerState(),
ssm:createSsmState(),
sts:createStsState(),
call:(service,operation,input,caller)=>callOperation(lab,service,operation,input,caller),
draw:createDraw(profile,random.fork("conditions"),options.fixedConditions),
truth:(event)=>{
truths.push({...event,at:clock.now()});
},
truths,
notModelled:(what,where)=>{
notModelled.set(`${what}\n${where}`,{what,where});
},
get notModelledList(){
return[...notModelled.values()];
},
};
for(const start of[startCloudFormation,state .hH,startElb,startIam,startLambda,startRoute53,s3_state .Dt])
start(lab);
return lab;
}
function seedRole(lab,{role,description,trust,inline}){
const[,account,path,name]=/^arn:[\w-]+:iam::(\d{12}):role(\/(?:.*\/)?)([^/]+)$/.exec(role)??[role,lab.account,"/",role];
if(account!==lab.account||name===undefined||path===undefined||lab.iam.roles.has(name))
return;
lab.iam.roles.set(name,{
name,
id:(0,iam_find.NF)(lab,"AROA"),
arn:`arn:${lab.partition}:iam::${lab.account}:role${path}${name}`,
path,
createdAt:lab.clock.now(),
trust:{Version:"2012-10-17",Statement:[trust]},
description,
maxSessionDuration:3_600,
permissionsBoundary:undefined,
inline:new Map(Object.entries(inline).map(([policy,statement])=>[policy,{Version:"2012-10-17",Statement:[statement]}])),
attached:new Set(),
tags:[],
});
}
function seedDeployRole(lab,role){
seedRole(lab,{
role,
description:"With it CloudFormation makes, changes and deletes the stacks of a site.",
trust:{Effect:"Allow",Principal:{Service:"cloudformation.amazonaws.com"},Action:"sts:AssumeRole"},
inline:{deploy:{Effect:"Allow",Action:"*",Resource:"*"}},
});
}
function seedRestartRole(lab,{role,optInTag}){
seedRole(lab,{
role,
description:"Starts the instances of a failover drill that has died.",
trust:{
Effect:"Allow",
Principal:{Service:"scheduler.amazonaws.com"},
Action:"sts:AssumeRole",
Condition:{StringEquals:{"aws:SourceAccount":lab.account,"aws:SourceArn":(0,scheduler_find.TA)(lab,"default")}},
},
inline:{
start:{
Effect:"Allow",
Action:"ec2:StartInstances",
Resource:`arn:${lab.partition}:ec2:${lab.region}:${lab.account}:instance/*`,
Condition:{StringEquals:{[`aws:ResourceTag/${optInTag.key}`]:optInTag.value}},
},
},
});
}
var external_node_buffer_=$load(4573);
var resolver=$load(6970);
function labKeep(clock,get,{scheme,host,port,timeout,address}){
let open;
let last;
let connections=0;
let turn=Promise.resolve();
const exchange=async(at,path,deadline)=>{
const outcome=await get({scheme,host,port,path,address:at,timeout:Math.max(1,deadline-clock.now())});
if(outcome.kind!=="response"||outcome.headers.connection?.toLowerCase()==="close")
open=undefined;
return outcome;
};
const request=async(path,deadline)=>{
if(clock.now()>=deadline)
return{kind:"timeout"};
if(open!==undefined){
const outcome=await exchange(open,path,deadline);
if(outcome.kind!=="reset"&&outcome.kind!=="refused")
return outcome;
}
connections +=1;
last=await address();
if(last===undefined)
return{kind:"unreachable",reason:`there is no address of ${host} now`};
open=last;
return exchange(last,path,deadline);
};
return{
get:async(path)=>{
const deadline=clock.now()+ timeout;
let before=connections;
const mine=turn.then(()=>{
before=connections;
return request(path,deadline);
});
turn=mine;
const outcome=await mine;
return{...outcome,reconnected:before>0&&connections>before,...(last===undefined?{}:{address:last})};
},
close:()=>{
open=undefined;
},
};
}
const trouble_SILENCE={kind:"silence"};
const BALANCER_ERRORS=new Set([502,503,504]);
function createTrouble(lab){
const luck=lab.random.fork("web-hang");
const hang=lab.draw("web.hang");
const dropping=lab.random.fork("web-drop").next()<lab.draw("web.drop");
const drops=(address)=>{
if(!dropping)
return false;
const owner=lab.addresses.owner(address);
return owner?.kind==="load-balancer"&&!loadBalancerHealthy(lab,owner.arn);
};
return{
drops,
disturb:(reply,address)=>{
if(drops(address))
return trouble_SILENCE;
if(reply.kind!=="response")
return reply;
const isError=BALANCER_ERRORS.has(reply.status)&&reply.headers.server?.startsWith("awselb")===true;
if(isError&&hang>0&&luck.next()<hang)
return trouble_SILENCE;
const late=lab.draw("web.latency");
return late===0?reply:{...reply,after:reply.after+late};
},
};
}
const BODY_LIMIT=65_536;
const TRIES=3;
function labNet(lab,reply=respond){
const luck=lab.random.fork("net");
const loss=lab.draw("dns.loss");
const trouble=createTrouble(lab);
const ask=async(question)=>{
let lost=0;
while(lost<TRIES&&loss>0&&luck.next()<loss)
lost +=1;
const late=(lost*question.timeout)/ TRIES;
if(late>0)
await lab.clock.sleep(late);
if(lost===TRIES)
return{kind:"timeout"};
const{outcome,latency}=question.server==="recursive"?askResolver(lab,question):askServer(lab,question.server.nameServer,question);
if(late+latency>=question.timeout){
await lab.clock.sleep(question.timeout-late);
return{kind:"timeout"};
}
await lab.clock.sleep(latency);
return outcome;
};
const get=async(request)=>{
const latency=lab.draw("net.latency");
const{scheme,address,port,host,path}=request;
const answer=trouble.disturb(reply(lab,{scheme,address,port,host,path,method:"GET"}),address);
const took=answer.kind==="silence"?Number.POSITIVE_INFINITY:latency+answer.after;
await lab.clock.sleep(Math.min(took,request.timeout));
return took>request.timeout?{kind:"timeout"}:net_outcomeOf(answer);
};
return{ask,get,keep:(request)=>labKeep(lab.clock,get,request)};
}
function askResolver(lab,question){
const{rcode,records,cached}=(0,resolver.h)(lab,question.name,question.type);
const latency=lab.draw("dns.recursive-latency")+(cached?0:lab.draw("dns.latency"));
return{outcome:{kind:"answer",rcode,records},latency};
}
function askServer(lab,nameServer,question){
const latency=lab.draw("dns.latency");
if(!lab.resolver.nameServerAddresses.has((0,dns_names.Ai)(nameServer.toLowerCase()))){
return{outcome:{kind:"unreachable",reason:`no name server bears the name ${nameServer}`},latency};
}
const{rcode,records}=(0,dns_answer.o)(lab,nameServer,question.name,question.type);
return{outcome:{kind:"answer",rcode,records},latency};
}
function net_outcomeOf(reply){
switch(reply.kind){
case "response":
return{kind:"response",status:reply.status,headers:reply.headers,body:atMost(reply.body)};
case "refused":
return{kind:"refused"};
case "reset":
return{kind:"reset"};
default:
return{kind:"timeout"};
}
}
function atMost(body){
return body.length * 3<=BODY_LIMIT?body:external_node_buffer_.Buffer.from(body).subarray(0,BODY_LIMIT).toString();
}
class StallError extends Error{
constructor(now){
super(`virtual time stands still at ${new Date(now).toISOString()}: the run waits, and nothing is scheduled`);
this.name="StallError";
}
}
function createVirtualClock(start,onEntry){
let now=start;
let sequence=0;
const queue=[];
const held=new Set();
const push=(at,wakes,run)=>{
const entry={at:Math.max(at,now),sequence:sequence++,wakes,run};
heapPush(queue,entry);
onEntry?.(entry.at);
return entry;
};
const sleep=(duration,signal)=>new Promise((resolve,reject)=>{
const end=now+Math.max(0,duration);
if(signal===undefined)
push(end,true,resolve);
else if(signal.aborted)
reject(signal.reason);
else
sleepUntil(end,signal,resolve,reject);
});
const sleepUntil=(end,signal,resolve,reject)=>{
const abort=()=>{
entry.run=undefined;
reject(signal.reason);
};
const entry=push(end,true,()=>{
signal.removeEventListener("abort",abort);
resolve();
});
signal.addEventListener("abort",abort,{once:true});
};
const at=(instant,run)=>{
const entry=push(instant,false,run);
return()=>{
entry.run=undefined;
};
};
const hold=async(work)=>{
const shadow=work.then(()=>undefined,()=>undefined);
held.add(shadow);
try{
return await work;
}
finally{
held.delete(shadow);
}
};
const drive=async(main)=>{
let settled=false;
const result=main().finally(()=>{
settled=true;
});
result.catch(()=>undefined);
await eachTurn(()=>{
if(settled)
return "over";
if(held.size>0)
return Promise.race(held);
if(!runUntilSomeoneWakes())
throw new StallError(now);
return "again";
});
queue.length=0;
return result;
};
const everybodyWaits=async()=>{
for(;;){
await new Promise((resolve)=>setImmediate(resolve));
if(held.size===0)
return;
await Promise.race(held);
}
};
const advanceTo=async(instant)=>{
do
await everybodyWaits();
while(runUntilSomeoneWakes(instant));
now=Math.max(now,instant);
};
const next=()=>{
while(queue[0]!==undefined&&queue[0].run===undefined)
heapPop(queue);
return queue[0]?.at;
};
const runUntilSomeoneWakes=(limit=Number.POSITIVE_INFINITY)=>{
for(;;){
if(queue[0]!==undefined&&queue[0].at>limit)
return false;
const entry=heapPop(queue);
if(entry===undefined)
return false;
const{run}=entry;
if(run===undefined)
continue;
now=entry.at;
run();
if(entry.wakes)
return true;
}
};
return{now:()=>now,sleep,at,hold,drive,advanceTo,next,holding:()=>held.size>0};
}
const TURNS_BETWEEN_LOOPS=128;
const SETTLED=Promise.resolve();
function eachTurn(step){
return new Promise((resolve,reject)=>{
let turns=0;
const ask=()=>{
if(turns++%TURNS_BETWEEN_LOOPS===0)
setImmediate(take);
else
process.nextTick(take);
};
const take=()=>{
try{
const next=step();
if(next==="over")
resolve();
else if(next==="again")
void SETTLED.then(ask);
else
next.then(ask,reject);
}
catch(error){
reject(error);
}
};
ask();
});
}
function before(a,b){
return a.at<b.at||(a.at===b.at&&a.sequence<b.sequence);
}
function heapPush(heap,entry){
let child=heap.length;
heap.push(entry);
while(child>0){
const parent=(child - 1)>>1;
const above=heap[parent];
if(!before(entry,above))
break;
heap[child]=above;
child=parent;
}
heap[child]=entry;
}
function heapPop(heap){
const top=heap[0];
const last=heap.pop();
if(top===undefined||last===undefined||heap.length===0)
return top;
let parent=0;
for(;;){
let child=2 * parent + 1;
if(child>=heap.length)
break;
if(child + 1<heap.length&&before(heap[child + 1],heap[child]))
child +=1;
if(!before(heap[child],last))
break;
heap[parent]=heap[child];
parent=child;
}
heap[parent]=last;
return top;
}
var tokens=$load(1500);
function seedTemplates(lab,plan){
for(const{where,url,body}of plan.stacks.flatMap(({nested})=>nested??[])){
const address=url.replaceAll((0,tokens.po)("account"),lab.account);
if(where==="s3"&&!(0,tokens.t8)(address))
(0,template_url.Cb)(lab,address,body);
}
}
const REHEARSAL_BEGINS=Date.UTC(2026,0,6,3,17);
function createRehearsalWorld(plan,seed,profile,runInline){
const clock=createVirtualClock(REHEARSAL_BEGINS);
const random=(0,seeded.sk)(seed);
const lab=createLab({
clock,
random:random.fork("lab"),
profile,
account:plan.account??account .s,
region:plan.region,
runInline,
});
seedExistingZone(lab,plan);
const{restartTimer}=plan.safety;
if(plan.deployRole!==undefined)
seedDeployRole(lab,plan.deployRole);
if(restartTimer!=="off")
seedRestartRole(lab,{role:restartTimer.role,optInTag:plan.limits.optInTag});
for(const bucket of new Set(plan.stacks.flatMap(({upload})=>upload?.bucket??[])))
(0,s3_state.v8)(lab,bucket);
seedTemplates(lab,plan);
const world={
name:"rehearsal",
clock,
random:random.fork("engine"),
aws:labAws(lab),
net:labNet(lab),
credentialsEnd:async()=>undefined,
};
return{world,clock,lab};
}
function seedExistingZone(lab,plan){
const{id,name}=plan.watch.hostedZone;
if(id?.startsWith("‹"))
return;
const zone=name??plan.site.host.split(".").slice(-2).join(".");
try{
(0,hosted_zones.tU)(lab,{name:zone,...(id===undefined?{}:{id})});
}
catch(error){
if(!(error instanceof lab_operation .o&&error.name==="InvalidDomainName"))
throw error;
}
}
async function rehearse(options){
const{plan,seed,conditions,repeat,runInline}=options;
const{world,clock,lab}=createRehearsalWorld(plan,seed,conditions,runInline);
const journal=(0,journal_journal.s)(clock);
const drill=`drill-${(0,seeded.ay)((0,seeded.sk)(`${seed}/drill-id`),12)}`;
await clock.drive(()=>(0,run.e)({plan,world,journal,drill,version:version .r,seed,conditions,repeat}));
for(const{what,where}of lab.notModelledList)
journal.append({kind:"not-modelled",what,where});
return{seed,facts:journal.facts,report:(0,judge.S)(journal.facts),truths:lab.truths};
}
})
};
