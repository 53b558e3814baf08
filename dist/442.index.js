export const id=442;
export const ids=[442];
export const modules={
6442:
((_webpack_module,$out,$load)=>{
$load.r($out);
$load.d($out,{
openRealWorld:()=>(openRealWorld),
requireAccount:()=>(requireAccount),
requireBucket:()=>(requireBucket)
});
var _errors_0=$load(9807);
var _experiment_refusal_1=$load(2148);
var _random_fresh_seed_2=$load(4136);
var _worlds_aws_3=$load(322);
async function openRealWorld(plan,settings,environment,tell){
const seed=settings.seedGiven?settings.seed:(0,_random_fresh_seed_2.W)();
const run=settings.run??`drill-${(0,_random_fresh_seed_2.W)()}`;
const other=environment.AWS_REGION??environment.AWS_DEFAULT_REGION;
if(other!==undefined&&other!==""&&other!==plan.region)
tell(`AWS_REGION is ${other}; the drill file says ${plan.region}, and that decides.`);
const{connectTo,resolver}=settings;
const opened=await(0,_worlds_aws_3.q)({region:plan.region,seed,run,environment,connectTo,resolver});
const{account}=opened.identity;
return{...opened,seed,run,plan:opened.world.name==="lab"&&plan.account!==undefined?{...plan,account}:plan};
}
function requireAccount({plan,identity:{account}}){
if(plan.account===undefined||plan.account===account)
return;
throw new _experiment_refusal_1 .P([
{
code:"identity.wrong-account",
what:`The credentials belong to account ${account}, the drill file allows only ${plan.account}.`,
whose:"yours",
next:"Use credentials of the account in the drill file, or correct the drill file.",
},
]);
}
function requireBucket({stacks,drillFile}){
const without=stacks.filter(({upload})=>upload?.named===false);
if(without.length===0)
return;
throw new _errors_0 .e2(without.map(({key,upload})=>({
code:"drill-file.bucket-missing",
what:`Stack "${key}" has templates that CloudFormation reads from a bucket only (${upload?.objects.map(({file})=>file).join(", ")}), and none is named.`,
whose:"yours",
next:"Name a bucket of yours in the stacks' region: `bucket:` in the drill file, or --bucket.",
place:{file:drillFile},
})));
}
}),
322:
((_webpack_module,$out,$load)=>{
$load.d($out,{
q:()=>(openAwsWorld)
});
var units=$load(6429);
var each_service=$load(701);
const LOAD={
cloudformation:async()=>(await Promise.resolve().then($load.t.bind($load,3397,19))).CloudFormationClient,
cloudwatch:async()=>(await Promise.resolve().then($load.t.bind($load,9005,19))).CloudWatchClient,
ec2:async()=>(await Promise.resolve().then($load.t.bind($load,2657,19))).EC2Client,
elb:async()=>(await Promise.resolve().then($load.t.bind($load,7570,19))).ElasticLoadBalancingV2Client,
iam:async()=>(await Promise.resolve().then($load.t.bind($load,9236,19))).IAMClient,
lambda:async()=>(await $load.e(131).then($load.t.bind($load,3512,19))).LambdaClient,
route53:async()=>(await Promise.resolve().then($load.t.bind($load,2325,19))).Route53Client,
s3:async()=>(await Promise.resolve().then($load.t.bind($load,9927,19))).S3Client,
scheduler:async()=>(await Promise.resolve().then($load.t.bind($load,7176,19))).SchedulerClient,
ssm:async()=>(await Promise.resolve().then($load.t.bind($load,8744,19))).SSMClient,
sts:async()=>(await Promise.resolve().then($load.t.bind($load,8711,19))).STSClient,
};
const OF_ITS_OWN={
s3:({endpoint})=>(endpoint===undefined?{}:{forcePathStyle:true}),
};
const CONNECTION_TIMEOUT=5 * units .Z2;
const REQUEST_TIMEOUT=20 * units .Z2;
function sdkAws(options){
const opened=[];
const open=async(service,credentials)=>{
const Client=(await LOAD[service]());
return new Client({
...configuration(options),
...OF_ITS_OWN[service]?.(options),
...(credentials===undefined?{}:{credentials:await credentials()}),
});
};
const once=(make)=>{
let client;
return()=>{
if(client===undefined){
client=make();
opened.push(client);
}
return client;
};
};
const sts=once(()=>open("sts"));
const sharedCredentials=async()=>(await sts()).config.credentials;
return{
aws:(0,each_service.L)((service)=>{
const client=service==="sts"?sts:once(()=>open(service,sharedCredentials));
return{send:async(command)=>(await client()).send(command)};
}),
credentialsEnd:async()=>endOf(await(await sts()).config.credentials()),
close:()=>{
for(const client of opened){
client.then((sdk)=>sdk.destroy(),()=>undefined);
}
},
};
}
function endOf({expiration,$source={}}){
const given="CREDENTIALS_ENV_VARS" in $source||"CREDENTIALS_CODE" in $source||Object.keys($source).length===0;
const renewed=Object.keys($source).some((mark)=>mark.includes("STS_ASSUME_ROLE")||mark==="CREDENTIALS_PROFILE_SOURCE_PROFILE");
return given&&!renewed?expiration?.getTime():undefined;
}
function configuration({region,endpoint,userAgent,environment,requestTimeout=REQUEST_TIMEOUT}){
const agent={keepAlive:true,maxSockets:50,proxyEnv:proxyEnvironment(environment)};
return{
region,
...(endpoint===undefined?{}:{endpoint}),
maxAttempts:1,
customUserAgent:userAgent.map(([name,version])=>[name,version]),
requestHandler:{
connectionTimeout:CONNECTION_TIMEOUT,
requestTimeout,
throwOnRequestTimeout:true,
httpAgent:agent,
httpsAgent:agent,
},
};
}
function proxyEnvironment(environment){
const given=environment.no_proxy??environment.NO_PROXY;
const exceptions=[given,"localhost","127.0.0.1-127.255.255.255","[::1]","::1"].filter(Boolean).join(",");
const{http_proxy,HTTP_PROXY,https_proxy,HTTPS_PROXY}=environment;
return{http_proxy,HTTP_PROXY,https_proxy,HTTPS_PROXY,no_proxy:exceptions,NO_PROXY:exceptions};
}
var errors=$load(3921);
var identity=$load(3544);
var limiter=$load(2560);
var senders=$load(2046);
var src_errors=$load(9807);
var refusal=$load(2148);
var lab_account=$load(6277);
var external_node_net_=$load(7030);
const DNS=53;
const HTTP=80;
const HTTPS=443;
const HTTPS_ABOVE=4_096;
const OTHERS_ABOVE=8_192;
const OTHERS=4_096;
const SPREAD=61;
const LOOPBACK="127.0.0.1";
const PORTS=65_535;
const NOBODY=1;
function createAddressPlan(facts){
const resolver={address:LOOPBACK,port:facts.dnsPort};
return facts.mode==="per-address"?perAddress(facts,resolver):oneAddress(facts,resolver);
}
function perAddress(facts,resolver){
const{dnsPort,webPort}=facts;
const published=(address)=>(isLabAddress(address)?`127${address.slice(3)}`:address);
return{
facts,
resolver,
published,
locate:({address,port})=>{
const own=published(address);
if(!/^127\.1[89]\./.test(own))
return undefined;
return onMachine(own,port===DNS?dnsPort:port+webPort-HTTP);
},
connectTo:()=>[`:${HTTP}::${webPort}`,`:${HTTPS}::${webPort+HTTPS-HTTP}`],
};
}
function oneAddress(facts,resolver){
const locate=({address,port})=>{
if(!isLabAddress(address))
return undefined;
return onMachine(LOOPBACK,facts.firstPort+above(indexOf(address),port));
};
return{
facts,
resolver,
published:(address)=>address,
locate,
connectTo:(addresses)=>[...addresses].flatMap((address)=>[HTTP,HTTPS].flatMap((port)=>{
const there=locate({address,port});
return there===undefined?[]:[`${address}:${port}:${there.address}:${there.port}`];
})),
};
}
function above(index,port){
if(port===DNS)
return 2 * index;
if(port===HTTP)
return 2 * index + 1;
return port===HTTPS?HTTPS_ABOVE+index:OTHERS_ABOVE +((index*SPREAD+port)%OTHERS);
}
function onMachine(address,port){
return{address,port:port>=1&&port<=PORTS?port:NOBODY};
}
function isLabAddress(address){
return(0,external_node_net_.isIPv4)(address)&&/^198\.1[89]\./.test(address);
}
function indexOf(address){
const[,second=0,third=0,fourth=0]=address.split(".").map(Number);
return((second - 18)* 256 + third)* 256 + fourth - 1;
}
function connectTo(rules,host,{address,port}){
const name=hostName(host);
const numeric=bare(address);
const rule=rules.find((one)=>(one.host===undefined||one.host===name||one.host===numeric)&&(one.port===undefined||one.port===port));
return{address:rule?.toHost??numeric,port:rule?.toPort??port,ruled:rule!==undefined};
}
function hostName(host){
const lower=host.toLowerCase();
if(lower.startsWith("["))
return lower.slice(1,lower.includes("]")?lower.indexOf("]"):undefined);
if((0,external_node_net_.isIPv6)(lower))
return lower;
const colon=lower.indexOf(":");
return colon<0?lower:lower.slice(0,colon);
}
function bare(address){
const lower=address.toLowerCase();
return lower.startsWith("[")&&lower.endsWith("]")?lower.slice(1,-1):lower;
}
function destination(rules,locate,host,asked){
const{ruled,...wanted}=connectTo(rules,host,asked);
if(wanted.address===bare(asked.address)&&(0,external_node_net_.isIP)(wanted.address.split("%")[0])===0){
return{kind:"unreachable",reason:`${asked.address} is not an address`};
}
const to=ruled?wanted:locate(wanted);
return to??{kind:"unreachable",reason:`nobody is at ${wanted.address} port ${wanted.port}`};
}
var external_node_buffer_=$load(4573);
var external_node_crypto_=$load(7598);
var external_node_dgram_=$load(1314);
var dns_packet=$load(4894);
const PAYLOAD_SIZE=1_232;
const TYPES=new Set(["A","AAAA","NS","SOA","CNAME","TXT"]);
function isDomainName(name){
const plain=name.endsWith(".")?name.slice(0,-1):name;
return plain===""?name===".":plain.length<=253&&/^[!-~]+$/.test(plain)&&plain.split(".").every(isLabel);
}
function isLabel(label){
return label.length>=1&&label.length<=63;
}
function encodeQuery({id,name,type,recursive,edns}){
const opt={type:"OPT",name:".",udpPayloadSize:PAYLOAD_SIZE,flags:0,options:[]};
return(0,dns_packet.encode)({
type:"query",
id,
flags:recursive?dns_packet.RECURSION_DESIRED:0,
questions:[{name,type,class:"IN"}],
additionals:edns?[opt]:[],
});
}
function readReply(bytes,query){
if(bytes.length<12||bytes.readUInt16BE(0)!==query.id)
return undefined;
try{
const message=(0,dns_packet.decode)(bytes);
if(message.type!=="response")
return undefined;
const{rcode}=message;
const question=message.questions?.[0];
if(question===undefined?rcode!=="FORMERR":question.type!==query.type||!sameName(question.name,query.name)){
return undefined;
}
const records=(message.answers??[]).flatMap(recordOf);
return{kind:"reply",rcode,truncated:message.flag_tc,records};
}
catch{
return undefined;
}
}
function sameName(a,b){
return canonical(a)===canonical(b);
}
function canonical(name){
const lower=name.toLowerCase();
return lower.length>1&&lower.endsWith(".")?lower.slice(0,-1):lower;
}
function recordOf(answer){
if(!TYPES.has(answer.type))
return[];
const{ttl=0}=answer;
return[{name:canonical(answer.name),type:answer.type,ttl,data:dataOf(answer)}];
}
function dataOf(answer){
switch(answer.type){
case "NS":
case "CNAME":
return canonical(answer.data);
case "SOA":{
const{mname,rname,serial,refresh,retry,expire,minimum}=answer.data;
return[`${mname}.`,`${rname}.`,serial,refresh,retry,expire,minimum].join(" ");
}
case "TXT":
return texts(answer.data).map(quoted).join(" ");
default:
return String(answer.data);
}
}
function texts(data){
return(Array.isArray(data)?data:[data]).map((part)=>external_node_buffer_.Buffer.from(part).toString("latin1"));
}
function quoted(text){
const escaped=text
.replace(/["\\]/g,"\\$&")
.replace(/[^ -~]/g,(character)=>`\\${character.charCodeAt(0).toString(8).padStart(3,"0")}`);
return `"${escaped}"`;
}
const WORDS={
ECONNREFUSED:"nothing listens there",
EHOSTUNREACH:"no way to the host",
ENETUNREACH:"no way to the network",
ENETDOWN:"the network is down",
EHOSTDOWN:"the host is down",
EADDRNOTAVAIL:"no local address leads there",
EACCES:"not permitted here",
EPERM:"not permitted here",
EMFILE:"too many open files",
EAFNOSUPPORT:"this machine does not speak that kind of address",
ENOTFOUND:"nobody knows the name",
EAI_AGAIN:"the name cannot be looked up now",
ECONNRESET:"the connection was reset",
};
function codeOf(error){
const code=error?.code;
return typeof code==="string"?code:"";
}
function reasonOf(error,{address,port}){
const code=codeOf(error);
const words=WORDS[code]??(error instanceof Error?error.message:String(error));
return `${address} port ${port}: ${words}${code===""||words.includes(code)?"":` (${code})`}`;
}
async function exchange(to,question,repeat,signal){
const query=(edns)=>({...question,id:(0,external_node_crypto_.randomInt)(65_536),edns});
let edns=true;
let reply=await overUdp(to,query(edns),repeat,signal);
if(reply.kind==="reply"&&(reply.rcode==="FORMERR"||reply.rcode==="NOTIMP")){
edns=false;
reply=await overUdp(to,query(edns),repeat,signal);
}
return reply.kind==="reply"&&reply.truncated?overTcp(to,query(edns),signal):reply;
}
const overUdp=(to,query,{clock,every},signal)=>settleOnce(signal,(settle,closers)=>{
const socket=(0,external_node_dgram_.createSocket)((0,external_node_net_.isIPv6)(bareOf(to.address))?"udp6":"udp4");
closers.push(()=>socket.close());
const fail=(error)=>settle({kind:"unreachable",reason:reasonOf(error,to)});
socket.on("error",fail);
socket.on("message",(bytes)=>{
const reply=readReply(bytes,query);
if(reply!==undefined)
settle(reply);
});
const settled=new AbortController();
closers.push(()=>settled.abort());
const send=()=>{
if(settled.signal.aborted)
return;
socket.send(encodeQuery(query),(problem)=>problem&&fail(problem));
clock.sleep(every,settled.signal).then(send,()=>undefined);
};
socket.connect(to.port,to.address,(error)=>{
if(error)
fail(error);
else
send();
});
});
const overTcp=(to,query,signal)=>settleOnce(signal,(settle,closers)=>{
const socket=(0,external_node_net_.connect)({host:to.address,port:to.port,noDelay:true});
closers.push(()=>socket.destroy());
const fail=(error)=>settle({kind:"unreachable",reason:reasonOf(error,to)});
socket.on("error",fail);
socket.on("close",()=>fail(new Error("the connection was closed without an answer")));
const packet=encodeQuery(query);
socket.write(external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.from([packet.length>>8,packet.length&255]),packet]));
let received=external_node_buffer_.Buffer.alloc(0);
socket.on("data",(bytes)=>{
received=external_node_buffer_.Buffer.concat([received,bytes]);
if(received.length<2||received.length<2 + received.readUInt16BE(0))
return;
const reply=readReply(received.subarray(2,2 + received.readUInt16BE(0)),query);
settle(reply??{kind:"unreachable",reason:reasonOf(new Error("what came back is no answer to the question"),to)});
});
});
function settleOnce(signal,start){
return new Promise((resolve)=>{
const closers=[];
let open=true;
const settle=(outcome)=>{
if(!open)
return;
open=false;
signal.removeEventListener("abort",abort);
for(const close of closers)
close();
resolve(outcome);
};
const abort=()=>settle({kind:"timeout"});
if(signal.aborted){
settle({kind:"timeout"});
return;
}
signal.addEventListener("abort",abort,{once:true});
try{
start(settle,closers);
}
catch(error){
settle({kind:"unreachable",reason:error instanceof Error?error.message:String(error)});
}
});
}
function bareOf(address){
return address.split("%")[0];
}
var within=$load(623);
const TRIES=3;
function createAsk({clock,resolver,nameServerPort,locate}){
const known=new Map();
const nameServer=async(name,repeat,signal)=>{
const address=bare(name);
if((0,external_node_net_.isIP)(address)!==0)
return at(address);
const entry=known.get(address);
if(entry!==undefined&&entry.expires>clock.now())
return at(entry.address);
const found=await lookUp(address,repeat,signal);
if(typeof found!=="string")
return entry===undefined||found.kind==="timeout"?found:at(entry.address);
return at(found);
};
const at=(address)=>{
const endpoint=locate({address,port:nameServerPort});
return endpoint??{kind:"unreachable",reason:`nobody is at ${address} port ${nameServerPort}`};
};
const lookUp=async(name,repeat,signal)=>{
for(const type of["A","AAAA"]){
const reply=await exchange(resolver,{name,type,recursive:true},repeat,signal);
if(reply.kind!=="reply")
return reply;
const record=reply.records.find((candidate)=>candidate.type===type);
if(record===undefined)
continue;
known.set(name,{address:record.data,expires:clock.now()+ record.ttl * 1_000});
return record.data;
}
return{kind:"unreachable",reason:`the resolver knows no address of the name server ${name}`};
};
return({server,name,type,timeout})=>{
if(!isDomainName(name))
return Promise.resolve({kind:"unreachable",reason:`${name} is not a domain name`});
return(0,within.u)(clock,timeout,{kind:"timeout"},async(signal)=>{
const recursive=server==="recursive";
const repeat={clock,every:timeout / TRIES};
const to=recursive?resolver:await nameServer(server.nameServer.replace(/\.$/,""),repeat,signal);
if("kind" in to)
return to;
return outcomeOf(await exchange(to,{name,type,recursive},repeat,signal),to);
});
};
}
function outcomeOf(reply,{address,port}){
if(reply.kind!=="reply")
return reply;
const{rcode,records}=reply;
switch(rcode){
case "NOERROR":
case "NXDOMAIN":
case "REFUSED":
case "SERVFAIL":
return{kind:"answer",rcode,records};
default:
return{kind:"unreachable",reason:`${address} port ${port} answered ${rcode}`};
}
}
var external_node_http_=$load(7067);
var external_node_https_=$load(4708);
const BODY_LIMIT=65_536;
function httpExchange({scheme,to,host,path,agent,authorities,watch},signal){
return new Promise((resolve)=>{
let request;
const settle=(outcome,keep=false)=>{
signal.removeEventListener("abort",abort);
if(!keep)
request?.destroy();
resolve(outcome);
};
const abort=()=>settle({kind:"timeout"});
if(signal.aborted){
settle({kind:"timeout"});
return;
}
signal.addEventListener("abort",abort,{once:true});
const name=hostName(host);
const believed=authorities===undefined?{}:{ca:[...authorities]};
const tls=scheme==="https"?{servername:(0,external_node_net_.isIP)(name)===0?name:"",...believed}:{};
try{
request=(scheme==="https"?external_node_https_.request:external_node_http_.request)({
method:"GET",
host:to.address,
port:to.port,
path,
agent,
headers:{host,accept:"*/*","user-agent":"failover-drill"},
...tls,
});
request.on("error",(error)=>settle(outcomeOfError(error,to)));
request.on("response",(response)=>collect(response,to,settle));
watch?.(request);
request.end();
}
catch(error){
settle({kind:"unreachable",reason:reasonOf(error,to)});
}
});
}
function collect(response,to,settle){
const parts=[];
let length=0;
const finish=(whole)=>{
const body=external_node_buffer_.Buffer.concat(parts).subarray(0,BODY_LIMIT).toString();
settle({kind:"response",status:response.statusCode??0,headers:headersOf(response.headers),body},whole);
};
response.on("data",(part)=>{
parts.push(part);
length +=part.length;
if(length>BODY_LIMIT)
finish(false);
});
response.on("end",()=>finish(true));
response.on("error",(error)=>settle(outcomeOfError(error,to)));
}
function headersOf(headers){
const joined={};
for(const[name,value]of Object.entries(headers)){
if(value!==undefined)
joined[name]=Array.isArray(value)?value.join(", "):value;
}
return joined;
}
function outcomeOfError(error,to){
const code=codeOf(error);
if(code==="ECONNREFUSED")
return{kind:"refused"};
if(code==="ECONNRESET"||code==="EPIPE"||code==="ECONNABORTED")
return{kind:"reset"};
if(code==="ETIMEDOUT")
return{kind:"timeout"};
if(isTlsCode(code))
return{kind:"tls-error",reason:tlsReason(code,error)};
return{kind:"unreachable",reason:reasonOf(error,to)};
}
function isTlsCode(code){
return /^(ERR_SSL|ERR_TLS|EPROTO$|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|PATH_LENGTH_)/.test(code);
}
const TLS_FAULTS=[
[/^CERT_HAS_EXPIRED$/,"the certificate has expired"],
[/^CERT_NOT_YET_VALID$/,"the certificate is not valid yet"],
[/^(ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/,"the certificate is made out to another name"],
[/^(UNABLE_TO_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_|CERT_UNTRUSTED)/,"the certificate is not from an authority that is believed here"],
[/^CERT_REVOKED$/,"the certificate was revoked"],
[/^(ERR_SSL|EPROTO)/,"no TLS came about"],
];
function tlsReason(code,error){
const told=error instanceof Error?error.message:code;
const words=TLS_FAULTS.find(([codes])=>codes.test(code))?.[1];
return words===undefined?told:`${words} (${told.trim()})`;
}
function createKeepAlive(options){
const{clock,scheme,host,port,timeout,connectTo=[],locate=(endpoint)=>endpoint,authorities}=options;
let connection;
let connections=0;
let address;
let turn=Promise.resolve();
const drop=(dead)=>{
if(connection===dead)
connection=undefined;
dead.agent.destroy();
};
const connect=async()=>{
connections +=1;
address=await options.address();
if(address===undefined)
return{kind:"unreachable",reason:`there is no address of ${host} now`};
const to=destination(connectTo,locate,host,{address,port});
if("kind" in to)
return to;
const agent=new(scheme==="https"?external_node_https_.Agent:external_node_http_.Agent)({keepAlive:true,maxSockets:1});
return{agent,to,address};
};
const exchangeOn=async(current,path,signal)=>{
const watch=(request)=>request.on("socket",(socket)=>{
if(!request.reusedSocket)
socket.once("close",()=>drop(current));
});
const outcome=await httpExchange({scheme,to:current.to,host,path,agent:current.agent,authorities,watch},signal);
if(outcome.kind!=="response"||outcome.headers.connection?.toLowerCase()==="close")
drop(current);
return outcome;
};
const request=async(path,signal)=>{
if(connection!==undefined){
const outcome=await exchangeOn(connection,path,signal);
if(outcome.kind!=="reset"||signal.aborted)
return outcome;
}
const fresh=await connect();
if(!("agent" in fresh))
return fresh;
connection=fresh;
return exchangeOn(fresh,path,signal);
};
return{
get:async(path)=>{
let before=connections;
const outcome=await(0,within.u)(clock,timeout,{kind:"timeout"},(signal)=>{
const mine=turn.then(()=>{
before=connections;
return signal.aborted?{kind:"timeout"}:request(path,signal);
});
turn=mine;
return mine;
});
return{...outcome,reconnected:before>0&&connections>before,...(address===undefined?{}:{address})};
},
close:()=>{
if(connection!==undefined)
drop(connection);
},
};
}
function createSocketNet(options){
const{clock,resolver,nameServerPort=53,connectTo:rules=[],locate=(endpoint)=>endpoint,authorities}=options;
return{
ask:createAsk({clock,resolver,nameServerPort,locate}),
get:({scheme,address,port,host,path,timeout})=>{
const to=destination(rules,locate,host,{address,port});
if("kind" in to)
return Promise.resolve(to);
const late={kind:"timeout"};
return(0,within.u)(clock,timeout,late,(signal)=>httpExchange({scheme,to,host,path,agent:false,authorities},signal));
},
keep:(request)=>createKeepAlive({...request,clock,connectTo:rules,locate,authorities}),
};
}
var external_node_dns_=$load(610);
var external_node_fs_=$load(3024);
function systemResolver(read=()=>(0,external_node_fs_.readFileSync)("/etc/resolv.conf","utf8")){
return fromResolvConf(read)??fromNode((0,external_node_dns_.getServers)()[0]);
}
function fromResolvConf(read){
try{
for(const line of read().split("\n")){
const address=/^\s*nameserver\s+(\S+)/.exec(line)?.[1];
if(address!==undefined&&(0,external_node_net_.isIP)(address.split("%")[0])!==0)
return{address,port:53};
}
}
catch{
}
return undefined;
}
function fromNode(server){
if(server===undefined)
return undefined;
if((0,external_node_net_.isIP)(server)!==0)
return{address:server,port:53};
const[,address,port]=/^\[?(.+?)\]?:(\d+)$/.exec(server)??[];
return address===undefined?undefined:{address,port:Number(port)};
}
var seeded=$load(5450);
function createScaledClock(inner,speed,anchor){
if(!Number.isFinite(speed)||speed<=0)
throw new RangeError(`the speed of a clock is a positive number, not ${speed}`);
const start=inner.now();
const{wall,scaled}=anchor??{wall:start,scaled:start};
return{
now:()=>scaled +(inner.now()- wall)* speed,
sleep:(duration,signal)=>inner.sleep(duration / speed,signal),
at:(instant,run)=>inner.at(wall +(instant-scaled)/ speed,run),
hold:(work)=>inner.hold(work),
};
}
var wall_clock=$load(643);
var version=$load(1680);
const AWS_HOST=/(?:^|\.)((?:[a-z]{2,4})(?:-[a-z]+)+-\d+)\.(?:vpce\.)?(?:amazonaws\.com(?:\.cn)?|api\.aws)$/;
const GLOBAL=/_(?:IAM|ROUTE_53)$/;
function endpointRegionProblems(environment,region){
if(environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase()==="true")
return[];
return Object.entries(environment).flatMap(([variable,url])=>{
if(!variable.startsWith("AWS_ENDPOINT_URL")||GLOBAL.test(variable)||!url||!URL.canParse(url))
return[];
const other=AWS_HOST.exec(new URL(url).hostname)?.[1];
if(other===undefined||other===region)
return[];
return[
{
code:"endpoint.other-region",
what:`${variable} is ${url}, an endpoint in ${other}; the drill file's region is ${region}.`,
whose:"yours",
next:`Unset ${variable}, or let it name an endpoint in ${region}.`,
},
];
});
}
const PATIENCE=5 * units .Z2;
const QUESTIONS=5;
async function findLab(environment,clock){
if(environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase()==="true")
return undefined;
const named=Object.entries(environment).flatMap(([variable,url])=>variable.startsWith("AWS_ENDPOINT_URL")&&url?[{variable,url}]:[]);
const wrong=named.filter(({url})=>!URL.canParse(url));
if(wrong.length>0)
throw new src_errors .e2(wrong.map(({variable,url})=>badUrl(variable,url)));
const asked=await Promise.all(named.map(async({variable,url})=>({variable,url:new URL(url).origin,health:await askHealth(variable,url,clock)})));
const lab=asked.find(({health})=>health!==undefined);
if(lab===undefined)
return undefined;
const elsewhere=asked.filter(({url})=>url!==lab.url).map(({variable})=>variable);
if(!environment.AWS_ENDPOINT_URL||elsewhere.length>0)
throw new refusal .P([mixed(lab.url,elsewhere)]);
return{endpoint:lab.url,...(await pinClock(lab.variable,lab.url,clock))};
}
async function pinClock(variable,url,clock){
let best;
for(let question=0;question<QUESTIONS;question +=1){
const asked=clock.now();
const health=await askHealth(variable,url,clock);
const took=clock.now()- asked;
if(health===undefined)
throw new src_errors .e2([unreachable(variable,url,"it stopped saying that it is a lab")]);
if(best===undefined||took<best.took)
best={health,anchor:{wall:asked+took / 2,scaled:health.now},took};
}
return best;
}
async function askHealth(variable,url,clock){
const patience=new AbortController();
const cancel=clock.at(clock.now()+ PATIENCE,()=>patience.abort(new Error(`no answer within ${PATIENCE / units .Z2} s`)));
try{
const answer=await fetch(new URL("/_lab/health",url),{redirect:"manual",signal:patience.signal});
const text=await answer.text();
return answer.ok?readHealth(text):undefined;
}
catch(error){
const{cause,message}=error;
throw new src_errors .e2([unreachable(variable,url,cause?.code??cause?.message??message)],error);
}
finally{
cancel();
}
}
function readHealth(text){
try{
const health=JSON.parse(text);
const isLab=health.lab===true&&
typeof health.account==="string"&&
typeof health.dns?.port==="number"&&
typeof health.web?.mode==="string";
return isLab&&Number.isFinite(health.now)&&(health.speed??0)>0?health:undefined;
}
catch{
return undefined;
}
}
function badUrl(variable,url){
return{
code:"endpoint.bad-url",
what:`${variable} is "${url}", which is no URL.`,
whose:"yours",
next:"Unset it for AWS, or set it to what the lab printed when it started.",
};
}
function unreachable(variable,url,why){
return{
code:"endpoint.unreachable",
what:`${variable} points at ${url}, where nothing answers: ${why}.`,
whose:"yours",
next:"Start the lab there (npx failover-drill lab), or unset the variable to use AWS.",
};
}
function mixed(lab,elsewhere){
const what=elsewhere.length>0
?`${elsewhere.join(", ")} ${elsewhere.length===1?"points":"point"} elsewhere`
:"AWS_ENDPOINT_URL is not set, so the other services would be AWS's own";
return{
code:"endpoint.mixed",
what:`There is a lab at ${lab}, but ${what}.`,
whose:"yours",
next:`For the lab set AWS_ENDPOINT_URL=${lab} and no other AWS_ENDPOINT_URL variable; for AWS unset them all.`,
};
}
const MOST=50;
function maxAttempts(environment){
const text=environment.AWS_MAX_ATTEMPTS?.trim();
if(text===undefined||text==="")
return undefined;
const attempts=Number(text);
if(/^\d+$/.test(text)&&attempts>=1&&attempts<=MOST)
return attempts;
throw new src_errors .e2([
{
code:"environment.max-attempts",
what:`AWS_MAX_ATTEMPTS is "${text}".`,
whose:"yours",
next:`Set it to a whole number from 1 to ${MOST}, or unset it: then a call is tried ten times.`,
},
]);
}
const FIRST_CALL={attempts:5,base:200,longest:units .Z2,deadline:5 * units .Z2};
async function openAwsWorld(options){
const elsewhere=endpointRegionProblems(options.environment,options.region);
if(elsewhere.length>0)
throw new refusal .P(elsewhere);
const attempts=maxAttempts(options.environment);
const wall=(0,wall_clock.t)();
const lab=await findLab(options.environment,wall);
const clock=lab===undefined?wall:createScaledClock(wall,lab.health.speed,lab.anchor);
const random=(0,seeded.sk)(options.seed).fork("engine");
const{aws,credentialsEnd,close}=sdkAws({
region:options.region,
endpoint:lab?.endpoint,
userAgent:[
["failover-drill",options.version??version .r],
["run",options.run],
],
environment:options.environment,
...(lab===undefined?{}:{requestTimeout:Math.max(2 * units .Z2,(20 * units .Z2)/ lab.health.speed)}),
});
try{
const identity=await whoAreWe(aws,wall,random);
const problems=confusion(lab,identity,options.region);
if(problems.length>0)
throw new refusal .P(problems);
const net=lab===undefined?internet(options,clock):labNetwork(options,clock,lab);
const base={clock,random,aws,net,credentialsEnd,...(attempts===undefined?{}:{attempts})};
const world=lab===undefined?{name:"aws",...base,date:wall_clock .K}:{name:"lab",...base};
return{world,identity,wall,conditions:lab?.health.conditions,close};
}
catch(error){
close();
throw error;
}
}
async function whoAreWe(aws,clock,random){
const route53Limiter=(0,limiter.z)(clock,limiter .B);
const patient=(0,senders.R)({aws,clock,random:random.fork("identity"),route53Limiter,policy:FIRST_CALL});
try{
return await(0,identity.I)(patient);
}
catch(error){
throw new src_errors .e2((0,errors.GW)(error),error);
}
}
function confusion(lab,{account},region){
if(lab===undefined){
if(account!==lab_account .s)
return[];
return[
{
code:"identity.unannounced-lab",
what:`The credentials belong to account ${lab_account .s}, which AWS gives to nobody, but no lab answers at AWS_ENDPOINT_URL.`,
whose:"yours",
next:"For a lab, export what it printed when it started; for AWS, use an AWS account's credentials and no endpoint of another server.",
},
];
}
const problems=[];
if(account!==lab_account .s||lab.health.account!==lab_account .s){
problems.push({
code:"identity.not-the-lab",
what:`${lab.endpoint} says that it is a lab, but the credentials belong to account ${account} there; a lab's is ${lab_account .s}.`,
whose:"yours",
next:"Export what the lab printed when it started, or unset AWS_ENDPOINT_URL to use AWS.",
});
}
if(lab.health.region!==region){
problems.push({
code:"identity.other-region",
what:`The lab is one of region ${lab.health.region}, the drill file's region is ${region}.`,
whose:"yours",
next:`Start the lab with --region ${region}, or correct the drill file.`,
});
}
return problems;
}
function internet({connectTo=[],resolver=systemResolver()},clock){
if(resolver!==undefined)
return createSocketNet({clock,resolver,connectTo});
throw new src_errors .e2([
{
code:"net.no-resolver",
what:"This machine names no DNS resolver.",
whose:"yours",
next:"Name one with --resolver, for example --resolver 1.1.1.1.",
},
]);
}
function labNetwork({connectTo=[],resolver},clock,{health}){
const{locate}=createAddressPlan(health.web);
return createSocketNet({clock,resolver:resolver??health.dns,connectTo,locate,authorities:[health.authority]});
}
})
};
