export const id=1;
export const ids=[1];
export const modules={
7782:
((_webpack_module,$out,$load)=>{
$load.d($out,{
iQ:()=>(AwsCallError),
$N:()=>(codeOf),
Y5:()=>(happened),
vu:()=>(isRefusal),
E2:()=>(isThrottling),
dg:()=>(isTransient),
bD:()=>(messageOf),
GW:()=>(problemsOf)
});
var errors=$load(9807);
const ADVICE=[
{
codes:/^(CredentialsProviderError|TokenProviderError)$/,
says:"No AWS credentials were found",
next:"Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or sign in (aws sso login); in a workflow, use aws-actions/configure-aws-credentials.",
},
{
codes:/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
says:"The AWS credentials have expired",
next:"Get fresh ones (aws sso login, or a new session), long enough for the whole drill, and repeat it.",
},
{
codes:/^(InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|AuthFailure|SignatureDoesNotMatch|OptInRequired)$/,
says:"AWS does not know these credentials in this region",
next:"Check the keys, and that the drill file's region is enabled in the account; keys of a lab are good for that lab only.",
},
{
codes:/^(RequestTimeTooSkewed|InvalidSignatureException|SignatureExpired)$/,
says:"AWS does not accept the signature",
next:"Set this machine's clock, and check the secret key.",
},
{
codes:/^(ENOTFOUND|EAI_AGAIN)$/,
says:"There is no such AWS endpoint, or no DNS",
next:"Check the drill file's region, AWS_ENDPOINT_URL, and that this machine reaches the internet (HTTPS_PROXY is respected).",
},
{
codes:/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN|TimeoutError|ETIMEDOUT)$/,
says:"AWS could not be reached",
next:"Check AWS_ENDPOINT_URL (is the lab still running?), the network and HTTPS_PROXY, then repeat the drill.",
},
{
codes:/(SELF_SIGNED_CERT|UNABLE_TO_(GET_ISSUER|VERIFY_LEAF)|CERT_)/,
says:"The certificate of the AWS endpoint is not trusted here",
next:"Name your proxy's certificate authority in NODE_EXTRA_CA_CERTS.",
},
];
function adviceFor(code){
return ADVICE.find(({codes})=>codes.test(code));
}
const THROTTLING=new Set([
"BandwidthLimitExceeded",
"EC2ThrottledException",
"LimitExceededException",
"PriorRequestNotComplete",
"ProvisionedThroughputExceededException",
"RequestLimitExceeded",
"RequestThrottled",
"RequestThrottledException",
"SlowDown",
"ThrottledException",
"Throttling",
"ThrottlingException",
"TooManyRequestsException",
"TransactionInProgressException",
]);
const TRANSIENT=new Set([
"EAI_AGAIN",
"ECONNREFUSED",
"ECONNRESET",
"EHOSTUNREACH",
"ENETDOWN",
"ENETUNREACH",
"ENOTFOUND",
"EPIPE",
"ETIMEDOUT",
"HealthUnavailable",
"HealthUnavailableException",
"RequestTimeout",
"RequestTimeoutException",
"TimeoutError",
]);
const TRANSIENT_STATUS=new Set([500,502,503,504]);
const DENIED=/^(AccessDenied|UnauthorizedOperation|UnauthorizedAccess|Forbidden)/;
class AwsCallError extends Error{
service;
operation;
code;
requestId;
constructor(service,operation,cause){
super(messageOf(cause),{cause});
this.name="AwsCallError";
this.service=service;
this.operation=operation;
this.code=codeOf(cause);
this.requestId=metadataOf(cause).requestId;
}
}
function codeOf(error){
if(error instanceof AwsCallError)
return error.code;
const{name,code}=(error??{});
if(typeof code==="string"&&(name==="Error"||name==="AggregateError"))
return code;
return typeof name==="string"?name:"Unknown";
}
function messageOf(error){
const{message}=(error??{});
return typeof message==="string"&&message!==""?message:codeOf(error);
}
function isThrottling(service,error){
const code=codeOf(error);
if(service==="cloudformation"&&code==="LimitExceededException")
return false;
return THROTTLING.has(code)||metadataOf(error).httpStatusCode===429;
}
function isTransient(error){
return TRANSIENT.has(codeOf(error))||TRANSIENT_STATUS.has(metadataOf(error).httpStatusCode??0);
}
function isRefusal(error){
const status=metadataOf(error).httpStatusCode??0;
return status>=400&&status<500&&!isTransient(error);
}
function problemsOf(error){
if(error instanceof errors .e2)
return error.problems;
if(error instanceof AwsCallError)
return[awsProblem(error)];
return[
{
code:"internal.unexpected",
what:`Something unforeseen happened: ${messageOf(error)}`,
whose:"ours",
next:"Please report it together with the journal.",
},
];
}
function awsProblem(error){
const advice=adviceFor(error.code);
const busy=isThrottling(error.service,error.cause)||isTransient(error.cause);
const whose=busy&&advice===undefined?"aws":"yours";
const request=error.requestId===undefined?"":`, request ${error.requestId}`;
const answered=`${happened(error)} (${error.service}${request}).`;
return{
code:`aws.${error.code}`,
what:advice===undefined?answered:`${advice.says}: ${answered}`,
whose,
next:advice!==undefined?advice.next:adviceByKind(error,busy),
};
}
function happened({operation,code,message,cause}){
const how=metadataOf(cause).httpStatusCode===undefined?"failed with":"was answered with";
return `${operation} ${how} ${code}: ${message.replace(/\.$/,"")}`;
}
function adviceByKind({code,operation},busy){
if(DENIED.test(code))
return `Allow ${operation} to the credentials in use, or use other credentials.`;
return busy?"Repeat the drill later; it was repeated here until its time was over.":"Mend what AWS names, then repeat the drill.";
}
function metadataOf(error){
const{$metadata}=(error??{});
return $metadata??{};
}
}),
4473:
((_webpack_module,$out,$load)=>{
$load.d($out,{
jT:()=>(planFlags),
eC:()=>(quoteForShell),
ye:()=>(readCommandLine),
pZ:()=>(repeatCommand),
Dx:()=>(seedsFrom)
});
var external_node_util_=$load(7975);
var restart_timer=$load(3598);
var errors=$load(9807);
var nearest_name=$load(655);
const ALLOWED_WORSE="10%";
const WORSE_MAX=1000;
function readGateFlags(values,wrong){
const{base,worse=ALLOWED_WORSE}=values;
if(values.base===undefined)
wrong("base-missing","gate needs --base","The folder of the files as they were: gate --base ../base.");
const percent=/^(\d{1,4}(?:\.\d{1,3})?)%$/.exec(String(worse))?.[1];
if(typeof worse==="string"&&worse!==""&&(percent===undefined||Number(percent)>WORSE_MAX))
wrong("worse",`--worse ${worse} is no share`,`A percentage from 0% to ${WORSE_MAX}%, such as --worse 10%.`);
return{
base:typeof base==="string"?base:"",
allowedWorse:Number(percent??0)/ 100,
failOnInconclusive:values["fail-on-inconclusive"]===true,
};
}
var external_node_net_=$load(7030);
function parseConnectTo(text){
const parts=split(text);
if(parts===undefined)
return{ok:false,problems:[`'${text}' has a [ without its ]`]};
if(parts.length!==4){
const hint=parts.length>4?"; an IPv6 address stands in brackets":"";
return{ok:false,problems:[`'${text}' has ${parts.length} parts where HOST1:PORT1:HOST2:PORT2 has 4${hint}`]};
}
const problems=[];
const[host,port,toHost,toPort]=parts;
const rule={
host:readHost(host,"HOST1",problems),
port:readPort(port,"PORT1",problems),
toHost:readHost(toHost,"HOST2",problems),
toPort:readPort(toPort,"PORT2",problems),
};
return problems.length===0?{ok:true,rule}:{ok:false,problems:problems.map((problem)=>`'${text}': ${problem}`)};
}
function split(text){
const parts=[""];
let inside=false;
for(const character of text.trim()){
if(character==="[")
inside=true;
if(character==="]")
inside=false;
if(character===":"&&!inside)
parts.push("");
else
parts[parts.length - 1]+=character;
}
return inside?undefined:parts;
}
function readHost(text,part,problems){
if(text==="")
return undefined;
const lower=text.toLowerCase();
if(lower.startsWith("[")||lower.endsWith("]")){
const address=lower.replace(/^\[|\]$/g,"");
if(!(0,external_node_net_.isIPv6)(address))
problems.push(`${part} ${text} is no IPv6 address`);
return address;
}
if(!/^[a-z0-9_.-]{1,253}$/.test(lower))
problems.push(`${part} ${text} is neither a host name nor an address`);
return lower;
}
function readPort(text,part,problems){
if(text==="")
return undefined;
const port=/^\d{1,5}$/.test(text)?Number(text):0;
if(port<1||port>65_535)
problems.push(`${part} ${text} is no port (1 to 65535)`);
return port;
}
function readConnectTo(given,wrong){
const texts=(Array.isArray(given)?given:[]).filter((text)=>typeof text==="string"&&text!=="");
return texts.flatMap((text)=>{
const parsed=parseConnectTo(text);
if(parsed.ok)
return[parsed.rule];
for(const problem of parsed.problems)
wrong("connect-to",`--connect-to ${problem}`,"As curl has it: HOST1:PORT1:HOST2:PORT2, for example ::127.0.0.1:8080.");
return[];
});
}
function readResolver(text,wrong){
if(text===undefined)
return undefined;
const[,address=text,port="53"]=((0,external_node_net_.isIP)(text)===0&&/^\[?([^\]]+?)\]?(?::(\d{1,5}))?$/.exec(text))||[];
if((0,external_node_net_.isIP)(address)!==0&&Number(port)>=1&&Number(port)<=65_535)
return{address,port:Number(port)};
wrong("resolver",`--resolver ${text} is no address`,"An IP address, with a port if it is not 53: --resolver 127.0.0.1:5353.");
return undefined;
}
const ROLES=["drill","plan","sweep","deploy","timer"];
function readPolicyFlags(given,wrong){
const role=typeof given.role==="string"&&given.role!==""?given.role:"drill";
if(!ROLES.includes(role)){
const near=(0,nearest_name.qb)(role,ROLES);
wrong("role",`unknown role "${role}"`,near?`Did you mean ${near}?`:`One of ${ROLES.join(", ")}.`);
}
const account=typeof given.account==="string"&&given.account!==""?given.account:undefined;
if(account!==undefined&&!/^\d{12}$/.test(account))
wrong("account",`--account ${account} is no account id`,"Twelve digits, for example --account 111122223333.");
return{role:role,account};
}
function readReportFlags(given,files,wrong){
const text=(name)=>{
const value=given[name];
return typeof value==="string"&&value!==""?value:undefined;
};
const merging=given.merge===true;
if(merging&&files.length===0)
wrong("merge-nothing","--merge needs the reports to merge","For example failover-drill report --merge */report.json");
if(merging)
for(const name of["html","junit"].filter((format)=>text(format)!==undefined))
wrong("merge-format",`--merge writes no ${name}`,"Take --markdown or --json, and each site's own report for the rest.");
return{html:text("html"),junit:text("junit"),markdown:text("markdown"),merge:merging?files:undefined};
}
function readSweepFlags(given,file,wrong){
const drill=typeof given.drill==="string"&&given.drill!==""?given.drill:undefined;
if(drill!==undefined&&!/^[\w-]{1,40}$/.test(drill))
wrong("drill",`--drill ${drill} is no drill's id`,"As the drill's report and its marks say it, for example --drill drill-1a2b3c.");
const texts=(Array.isArray(given.region)?given.region:[]).filter((text)=>typeof text==="string"&&text!=="");
const regions=[...new Set(texts)];
for(const region of regions.filter((name)=>!/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(name)))
wrong("region",`--region ${region} is no AWS region`,"For example --region ap-northeast-1; it may be repeated.");
if(regions.length>0&&file!==undefined)
wrong("region-and-file",`${file} names a region of its own`,"Name a drill file or regions, not both.");
return{dryRun:given["dry-run"]===true,drill,regions};
}
const VERBS=["plan","rehearse","gate","drill","sweep","teardown","policy","lab","report","help"];
const PROFILES=["calm","realistic","hostile"];
const SEEDS_MAX=1_000_000;
const GATE_SEEDS=100;
const OPTIONS={
seed:{type:"string"},
seeds:{type:"string"},
conditions:{type:"string"},
out:{type:"string"},
json:{type:"boolean"},
quiet:{type:"boolean",short:"q"},
bucket:{type:"string"},
live:{type:"boolean"},
drift:{type:"boolean"},
yes:{type:"boolean",short:"y"},
"restart-timer":{type:"string"},
approve:{type:"string"},
"connect-to":{type:"string",multiple:true},
resolver:{type:"string"},
"dry-run":{type:"boolean"},
drill:{type:"string"},
region:{type:"string",multiple:true},
role:{type:"string"},
account:{type:"string"},
base:{type:"string"},
worse:{type:"string"},
"fail-on-inconclusive":{type:"boolean"},
html:{type:"string"},
junit:{type:"string"},
markdown:{type:"string"},
merge:{type:"boolean"},
help:{type:"boolean",short:"h"},
version:{type:"boolean"},
};
const FLAGS_OF={
plan:["out","json","quiet","bucket","restart-timer","live","drift","resolver"],
rehearse:["seed","seeds","conditions","out","json","quiet","restart-timer"],
gate:["base","seeds","worse","conditions","fail-on-inconclusive","out","json","quiet"],
drill:["seed","out","json","quiet","bucket","restart-timer","approve","connect-to","resolver"],
sweep:["out","json","quiet","resolver","dry-run","drill","region"],
teardown:["seed","out","json","quiet","bucket","resolver","yes"],
policy:["role","account","out","json","quiet","bucket","restart-timer"],
report:["html","junit","markdown","merge","out","json","quiet"],
};
function readCommandLine(args,environment,terminal){
const{values,tokens}=(0,external_node_util_.parseArgs)({args:[...args],options:OPTIONS,strict:false,allowPositionals:true,tokens:true});
const problems=[];
const wrong=(code,what,next)=>problems.push({code:`command-line.${code}`,what,whose:"yours",next});
const positionals=[];
for(const token of tokens){
if(token.kind==="positional")
positionals.push(token.value);
if(token.kind!=="option")
continue;
const known=OPTIONS[token.name];
if(known===undefined){
const near=(0,nearest_name.qb)(token.name,Object.keys(OPTIONS));
wrong("unknown-flag",`unknown flag ${token.rawName}`,near?`Did you mean --${near}?`:"See failover-drill help.");
}
else if(known.type==="string"&&(token.value===undefined||token.value==="")){
wrong("value-missing",`${token.rawName} needs a value`,"See failover-drill help.");
}
else if(known.type==="boolean"&&token.value!==undefined){
wrong("value-extra",`${token.rawName} takes no value`,"See failover-drill help.");
}
}
const text=(name)=>typeof values[name]==="string"&&values[name]!==""?values[name]:undefined;
const[verbGiven,file,...rest]=positionals;
const verb=values.help?"help":values.version?"version":(verbGiven??"help");
if(verbGiven!==undefined&&!VERBS.includes(verbGiven)){
const near=(0,nearest_name.qb)(verbGiven,VERBS);
wrong("unknown-verb",`unknown command "${verbGiven}"`,near?`Did you mean ${near}?`:`Commands: ${VERBS.join(", ")}.`);
}
const taken=FLAGS_OF[verb];
for(const{name,rawName}of tokens.filter((token)=>token.kind==="option")){
if(taken===undefined||!Object.hasOwn(OPTIONS,name)||taken.includes(name))
continue;
const users=Object.entries(FLAGS_OF).flatMap(([user,flags])=>(flags.includes(name)?[user]:[]));
wrong("flag-of-another",`${rawName} means nothing to ${verb}`,`It belongs to ${users.join(", ")}: take it away.`);
}
if(verbGiven==="lab")
wrong("lab-first","lab comes before its flags","For example failover-drill lab --speed 30.");
if(rest.length>0&&values.merge!==true)
wrong("too-many",`too many arguments: ${rest.join(" ")}`,"Name one drill file.");
const seeds=Number(text("seeds")??(verb==="gate"?GATE_SEEDS:1));
if(!Number.isInteger(seeds)||seeds<1||seeds>SEEDS_MAX)
wrong("seeds",`--seeds ${text("seeds")} is no whole number from 1 to ${SEEDS_MAX}`,"For example --seeds 100.");
const conditions=text("conditions")??"realistic";
if(!PROFILES.includes(conditions)){
const near=(0,nearest_name.qb)(conditions,PROFILES);
wrong("conditions",`unknown conditions "${conditions}"`,near?`Did you mean ${near}?`:`One of ${PROFILES.join(", ")}.`);
}
const bucket=text("bucket");
if(bucket!==undefined&&!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
wrong("bucket",`--bucket ${bucket} is no name of a bucket`,"3 to 63 small letters, digits, dots and hyphens.");
const restartTimer=text("restart-timer");
if(restartTimer!==undefined&&!restart_timer .Q8.test(restartTimer))
wrong("restart-timer",`--restart-timer ${restartTimer} is no role`,"The name or ARN of a role for EventBridge Scheduler, or off.");
const approved=text("approve");
if(approved!==undefined&&!/^[0-9a-f]{12,64}$/i.test(approved))
wrong("approve",`--approve ${approved} is no digest of a plan`,"The 12 to 64 hexadecimal digits that failover-drill plan prints.");
const rules=readConnectTo(values["connect-to"],wrong);
const resolver=readResolver(text("resolver"),wrong);
const gate=verb==="gate"?readGateFlags(values,wrong):undefined;
const policy=verb==="policy"?readPolicyFlags(values,wrong):undefined;
const report=verb==="report"?readReportFlags(values,positionals.slice(1),wrong):undefined;
const sweep=verb==="sweep"?readSweepFlags(values,file,wrong):undefined;
if(problems.length>0)
throw new errors .e2(problems);
return{
verb,
file,
seed:text("seed")??"1",
seedGiven:text("seed")!==undefined,
seeds,
conditions:conditions,
out:text("out")??"out",
json:values.json===true,
quiet:values.quiet===true,
colour:terminal.isTTY===true&&!environment.NO_COLOR&&environment.TERM!=="dumb",
width:Math.max(60,Math.min(terminal.columns??Number(environment.COLUMNS||100),160)),
bucket,
live:values.live===true||values.drift===true,
drift:values.drift===true,
yes:values.yes===true,
restartTimer,
approved,
connectTo:rules,
resolver,
...(gate===undefined?{}:{gate}),
...(report===undefined?{}:{report}),
...(sweep===undefined?{}:{sweep}),
...(policy===undefined?{}:{policy}),
};
}
function repeatCommand(settings,seed){
const conditions=settings.conditions==="realistic"?"":` --conditions ${settings.conditions}`;
return `npx failover-drill rehearse${planFlags(settings)} --seed ${quoteForShell(seed)}${conditions}`;
}
function planFlags({file,bucket,restartTimer}){
const flags=[
...(file===undefined?[]:[quoteForShell(file)]),
...(bucket===undefined?[]:[`--bucket ${bucket}`]),
...(restartTimer===undefined?[]:[`--restart-timer ${quoteForShell(restartTimer)}`]),
];
return flags.map((flag)=>` ${flag}`).join("");
}
function quoteForShell(text){
return /^[\w@%+=:,./-]+$/.test(text)?text:`'${text.replaceAll("'","'\\''")}'`;
}
function seedsFrom(first,count){
if(count===1)
return[first];
const start=/^\d{1,15}$/.test(first)?Number(first):undefined;
return Array.from({length:count},(_,index)=>(start===undefined?`${first}-${index + 1}`:String(start+index)));
}
}),
3598:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Q8:()=>(RESTART_TIMER),
a4:()=>(restartTimerOf),
z7:()=>(ROLE)
});
const ROLE=/^([\w+=,.@-]{1,64}|arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+)$/;
const RESTART_TIMER=new RegExp(`^(off|${ROLE.source.slice(2,-2)})$`);
function restartTimerOf(text){
return text==="off"?"off":{role:text};
}
}),
9807:
((_webpack_module,$out,$load)=>{
$load.d($out,{
YK:()=>(problemLine),
e2:()=>(DrillError),
vI:()=>(shortened)
});
class DrillError extends Error{
problems;
constructor(problems,cause){
super(problems.map(problemLine).join("\n"),cause===undefined?{}:{cause});
this.name="DrillError";
this.problems=problems;
}
}
const CONTROLS=/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;
const SHOWN=60;
function shortened(text){
const letters=[...text];
return letters.length<=SHOWN?text:`${letters.slice(0,SHOWN).join("")}…`;
}
function problemLine(problem){
const{place}=problem;
const where=place===undefined?"":`${[place.file,place.line,place.column].filter((part)=>part!==undefined).join(":")}: `;
const line=`${where}${problem.what} [${problem.code}] ${problem.next}`;
return(problem.whose==="ours"?line.split("\n"):[line]).map((part)=>part.replace(CONTROLS," ")).join("\n");
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
5848:
((_webpack_module,$out,$load)=>{
$load.d($out,{
T:()=>(oneLine),
u:()=>(clean)
});
const CONTROLS=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
function oneLine(text){
return text.replace(CONTROLS," ");
}
function clean(text){
return oneLine(text)
.replace(/(^|\s)(::+)/g,(_,before,colons)=>before +[...colons].join(" "))
.replaceAll("##[","# #[")
.trim();
}
}),
655:
((_webpack_module,$out,$load)=>{
$load.d($out,{
au:()=>(didYouMean),
qb:()=>(nearestName)
});
function nearestName(name,known){
let best;
let bestDistance=Math.max(1,Math.floor(name.length / 3))+ 0.5;
const lower=name.toLowerCase();
for(const candidate of known){
if(Math.abs(candidate.length-name.length)>bestDistance)
continue;
const distance=candidate===name?0:editDistance(lower,candidate.toLowerCase())+ 0.1;
if(distance<bestDistance){
best=candidate;
bestDistance=distance;
}
}
return best;
}
function didYouMean(name,known,otherwise){
const names=[...known];
const nearest=nearestName(name,names);
if(nearest!==undefined)
return `Did you mean "${nearest}"?`;
return names.length>0&&names.length<=12?`${otherwise} Known: ${names.join(", ")}.`:otherwise;
}
function editDistance(a,b){
let beforeLast=[];
let last=Array.from({length:b.length + 1},(_,column)=>column);
for(let row=1;row<=a.length;row++){
const current=[row];
for(let column=1;column<=b.length;column++){
const change=a[row - 1]===b[column - 1]?0:1;
let cost=Math.min(at(last,column)+ 1,at(current,column - 1)+ 1,at(last,column - 1)+ change);
if(row>1&&column>1&&a[row - 1]===b[column - 2]&&a[row - 2]===b[column - 1]){
cost=Math.min(cost,at(beforeLast,column - 2)+ 1);
}
current.push(cost);
}
beforeLast=last;
last=current;
}
return at(last,b.length);
}
function at(row,column){
return row[column];
}
})
};
