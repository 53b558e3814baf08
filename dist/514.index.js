export const id=514;
export const ids=[514];
export const modules={
9320:
((_module,exports,$load)=>{
const PROTECTED_KEYS={
REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),
TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),
BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE"),
};
const NO_GLOBAL_AWS_LAMBDA=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");
if(!NO_GLOBAL_AWS_LAMBDA){
globalThis.awslambda=globalThis.awslambda||{};
}
class InvokeStoreBase{
static PROTECTED_KEYS=PROTECTED_KEYS;
isProtectedKey(key){
return Object.values(PROTECTED_KEYS).includes(key);
}
getRequestId(){
return this.get(PROTECTED_KEYS.REQUEST_ID)??"-";
}
getXRayTraceId(){
return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
}
getTenantId(){
return this.get(PROTECTED_KEYS.TENANT_ID);
}
getTraceparent(){
return this.get(PROTECTED_KEYS.TRACEPARENT);
}
getTracestate(){
return this.get(PROTECTED_KEYS.TRACESTATE);
}
getBaggage(){
return this.get(PROTECTED_KEYS.BAGGAGE);
}
}
class InvokeStoreSingle extends InvokeStoreBase{
currentContext;
getContext(){
return this.currentContext;
}
hasContext(){
return this.currentContext!==undefined;
}
get(key){
return this.currentContext?.[key];
}
set(key,value){
if(this.isProtectedKey(key)){
throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
}
this.currentContext=this.currentContext||{};
this.currentContext[key]=value;
}
run(context,fn){
this.currentContext=context;
return fn();
}
}
class InvokeStoreMulti extends InvokeStoreBase{
als;
static async create(){
const instance=new InvokeStoreMulti();
const asyncHooks=await Promise.resolve().then($load.t.bind($load,6698,23));
instance.als=new asyncHooks.AsyncLocalStorage();
return instance;
}
getContext(){
return this.als.getStore();
}
hasContext(){
return this.als.getStore()!==undefined;
}
get(key){
return this.als.getStore()?.[key];
}
set(key,value){
if(this.isProtectedKey(key)){
throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
}
const store=this.als.getStore();
if(!store){
throw new Error("No context available");
}
store[key]=value;
}
run(context,fn){
return this.als.run(context,fn);
}
}
exports.InvokeStore=void 0;
(function(InvokeStore){
let instance=null;
async function getInstanceAsync(forceInvokeStoreMulti){
if(!instance){
instance=(async()=>{
const isMulti=forceInvokeStoreMulti===true||"AWS_LAMBDA_MAX_CONCURRENCY" in process.env;
const newInstance=isMulti
?await InvokeStoreMulti.create()
:new InvokeStoreSingle();
if(!NO_GLOBAL_AWS_LAMBDA&&globalThis.awslambda?.InvokeStore){
return globalThis.awslambda.InvokeStore;
}
else if(!NO_GLOBAL_AWS_LAMBDA&&globalThis.awslambda){
globalThis.awslambda.InvokeStore=newInstance;
return newInstance;
}
else{
return newInstance;
}
})();
}
return instance;
}
InvokeStore.getInstanceAsync=getInstanceAsync;
InvokeStore._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"
?{
reset:()=>{
instance=null;
if(globalThis.awslambda?.InvokeStore){
delete globalThis.awslambda.InvokeStore;
}
globalThis.awslambda={InvokeStore:undefined};
},
}
:undefined;
})(exports.InvokeStore||(exports.InvokeStore={}));
exports.InvokeStoreBase=InvokeStoreBase;
}),
2178:
((_module,exports,$load)=>{
const{Crc32,Crc32Js,Crc32Node}=$load(5550);
exports.Crc32=Crc32;
const T=new Uint32Array(256);
for(let i=0;i<256;++i){
let c=i;
for(let j=0;j<8;++j){
c=c&1?0x82f63b78 ^(c>>>1):c>>>1;
}
T[i]=c>>>0;
}
class Crc32cJs{
digestLength=4;
crc=0xffff_ffff;
update(data){
let crc=this.crc;
for(let i=0;i<data.length;++i){
crc=(crc>>>8)^ T[(crc ^ data[i])&0xff];
}
this.crc=crc;
}
async digest(){
const value=(this.crc ^ 0xffff_ffff)>>>0;
const out=new Uint8Array(4);
out[0]=value>>>24;
out[1]=(value>>>16)&0xff;
out[2]=(value>>>8)&0xff;
out[3]=value&0xff;
return out;
}
reset(){
this.crc=0xffff_ffff;
}
}
const Crc32cNode=Crc32cJs;
const crc64NvmeCrtContainer={
CrtCrc64Nvme:null,
};
const generateCRC64NVMETable=()=>{
const sliceLength=8;
const tables=new Array(sliceLength);
for(let slice=0;slice<sliceLength;slice++){
const table=new Array(512);
for(let i=0;i<256;i++){
let crc=BigInt(i);
for(let j=0;j<8 *(slice + 1);j++){
if(crc&1n){
crc=(crc>>1n)^ 0x9a6c9329ac4bc9b5n;
}
else{
crc=crc>>1n;
}
}
table[i * 2]=Number((crc>>32n)&0xffffffffn);
table[i * 2 + 1]=Number(crc&0xffffffffn);
}
tables[slice]=new Uint32Array(table);
}
return tables;
};
let CRC64_NVME_REVERSED_TABLE;
var t0;
var t1;
var t2;
var t3;
var t4;
var t5;
var t6;
var t7;
const ensureTablesInitialized=()=>{
if(!CRC64_NVME_REVERSED_TABLE){
CRC64_NVME_REVERSED_TABLE=generateCRC64NVMETable();
[t0,t1,t2,t3,t4,t5,t6,t7]=CRC64_NVME_REVERSED_TABLE;
}
};
class Crc64NvmeJs{
c1=0;
c2=0;
constructor(){
ensureTablesInitialized();
this.reset();
}
update(data){
const len=data.length;
let i=0;
let crc1=this.c1;
let crc2=this.c2;
while(i + 8<=len){
const idx0=((crc2 ^ data[i++])&255)<<1;
const idx1=(((crc2>>>8)^ data[i++])&255)<<1;
const idx2=(((crc2>>>16)^ data[i++])&255)<<1;
const idx3=(((crc2>>>24)^ data[i++])&255)<<1;
const idx4=((crc1 ^ data[i++])&255)<<1;
const idx5=(((crc1>>>8)^ data[i++])&255)<<1;
const idx6=(((crc1>>>16)^ data[i++])&255)<<1;
const idx7=(((crc1>>>24)^ data[i++])&255)<<1;
crc1=t7[idx0]^ t6[idx1]^ t5[idx2]^ t4[idx3]^ t3[idx4]^ t2[idx5]^ t1[idx6]^ t0[idx7];
crc2=
t7[idx0 + 1]^
t6[idx1 + 1]^
t5[idx2 + 1]^
t4[idx3 + 1]^
t3[idx4 + 1]^
t2[idx5 + 1]^
t1[idx6 + 1]^
t0[idx7 + 1];
}
while(i<len){
const idx=((crc2 ^ data[i])&255)<<1;
crc2=((crc2>>>8)|((crc1&255)<<24))>>>0;
crc1=(crc1>>>8)^ t0[idx];
crc2 ^=t0[idx + 1];
++i;
}
this.c1=crc1;
this.c2=crc2;
}
async digest(){
const c1=this.c1 ^ 4294967295;
const c2=this.c2 ^ 4294967295;
return new Uint8Array([
c1>>>24,
(c1>>>16)&255,
(c1>>>8)&255,
c1&255,
c2>>>24,
(c2>>>16)&255,
(c2>>>8)&255,
c2&255,
]);
}
reset(){
this.c1=4294967295;
this.c2=4294967295;
}
}
class Crc64Nvme{
impl;
constructor(){
const Crt=crc64NvmeCrtContainer.CrtCrc64Nvme;
this.impl=Crt?new Crt():new Crc64NvmeJs();
}
update(data){
this.impl.update(data);
}
async digest(){
return this.impl.digest();
}
reset(){
this.impl.reset();
}
}
exports.Crc32c=Crc32cNode;
exports.Crc64Nvme=Crc64Nvme;
}),
9782:
((_module,exports,$load)=>{
const{setFeature}=$load(3112);
const{HttpRequest}=$load(230);
const{isArrayBuffer,toUint8Array,createBufferedReadable,createChecksumStream}=$load(246);
const{Crc64Nvme,Crc32c,Crc32}=$load(2178);
const{normalizeProvider}=$load(2474);
const RequestChecksumCalculation={
WHEN_SUPPORTED:"WHEN_SUPPORTED",
WHEN_REQUIRED:"WHEN_REQUIRED",
};
const DEFAULT_REQUEST_CHECKSUM_CALCULATION=RequestChecksumCalculation.WHEN_SUPPORTED;
const ResponseChecksumValidation={
WHEN_SUPPORTED:"WHEN_SUPPORTED",
WHEN_REQUIRED:"WHEN_REQUIRED",
};
const DEFAULT_RESPONSE_CHECKSUM_VALIDATION=RequestChecksumCalculation.WHEN_SUPPORTED;
var ChecksumAlgorithm;
(function(ChecksumAlgorithm){
ChecksumAlgorithm["MD5"]="MD5";
ChecksumAlgorithm["CRC32"]="CRC32";
ChecksumAlgorithm["CRC32C"]="CRC32C";
ChecksumAlgorithm["CRC64NVME"]="CRC64NVME";
ChecksumAlgorithm["SHA1"]="SHA1";
ChecksumAlgorithm["SHA256"]="SHA256";
})(ChecksumAlgorithm||(ChecksumAlgorithm={}));
var ChecksumLocation;
(function(ChecksumLocation){
ChecksumLocation["HEADER"]="header";
ChecksumLocation["TRAILER"]="trailer";
})(ChecksumLocation||(ChecksumLocation={}));
const DEFAULT_CHECKSUM_ALGORITHM=ChecksumAlgorithm.CRC32;
var SelectorType;
(function(SelectorType){
SelectorType["ENV"]="env";
SelectorType["CONFIG"]="shared config entry";
})(SelectorType||(SelectorType={}));
const stringUnionSelector=(obj,key,union,type)=>{
if(!(key in obj)){
return undefined;
}
const value=obj[key].toUpperCase();
if(!Object.values(union).includes(value)){
throw new TypeError(`Cannot load ${type} '${key}'. Expected one of ${Object.values(union)}, got '${obj[key]}'.`);
}
return value;
};
const ENV_REQUEST_CHECKSUM_CALCULATION="AWS_REQUEST_CHECKSUM_CALCULATION";
const CONFIG_REQUEST_CHECKSUM_CALCULATION="request_checksum_calculation";
const NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS={
environmentVariableSelector:(env)=>stringUnionSelector(env,ENV_REQUEST_CHECKSUM_CALCULATION,RequestChecksumCalculation,SelectorType.ENV),
configFileSelector:(profile)=>stringUnionSelector(profile,CONFIG_REQUEST_CHECKSUM_CALCULATION,RequestChecksumCalculation,SelectorType.CONFIG),
default:DEFAULT_REQUEST_CHECKSUM_CALCULATION,
};
const ENV_RESPONSE_CHECKSUM_VALIDATION="AWS_RESPONSE_CHECKSUM_VALIDATION";
const CONFIG_RESPONSE_CHECKSUM_VALIDATION="response_checksum_validation";
const NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS={
environmentVariableSelector:(env)=>stringUnionSelector(env,ENV_RESPONSE_CHECKSUM_VALIDATION,ResponseChecksumValidation,SelectorType.ENV),
configFileSelector:(profile)=>stringUnionSelector(profile,CONFIG_RESPONSE_CHECKSUM_VALIDATION,ResponseChecksumValidation,SelectorType.CONFIG),
default:DEFAULT_RESPONSE_CHECKSUM_VALIDATION,
};
const getChecksumAlgorithmForRequest=(input,{requestChecksumRequired,requestAlgorithmMember,requestChecksumCalculation})=>{
if(!requestAlgorithmMember){
return requestChecksumCalculation===RequestChecksumCalculation.WHEN_SUPPORTED||requestChecksumRequired
?DEFAULT_CHECKSUM_ALGORITHM
:undefined;
}
if(!input[requestAlgorithmMember]){
return undefined;
}
const checksumAlgorithm=input[requestAlgorithmMember];
return checksumAlgorithm;
};
const getChecksumLocationName=(algorithm)=>algorithm===ChecksumAlgorithm.MD5?"content-md5":`x-amz-checksum-${algorithm.toLowerCase()}`;
const hasHeader=(header,headers)=>{
const soughtHeader=header.toLowerCase();
for(const headerName of Object.keys(headers)){
if(soughtHeader===headerName.toLowerCase()){
return true;
}
}
return false;
};
const hasHeaderWithPrefix=(headerPrefix,headers)=>{
const soughtHeaderPrefix=headerPrefix.toLowerCase();
for(const headerName of Object.keys(headers)){
if(headerName.toLowerCase().startsWith(soughtHeaderPrefix)){
return true;
}
}
return false;
};
const isStreaming=(body)=>body!==undefined&&typeof body!=="string"&&!ArrayBuffer.isView(body)&&!isArrayBuffer(body);
const CLIENT_SUPPORTED_ALGORITHMS=[
ChecksumAlgorithm.CRC32,
ChecksumAlgorithm.CRC32C,
ChecksumAlgorithm.CRC64NVME,
ChecksumAlgorithm.SHA1,
ChecksumAlgorithm.SHA256,
];
const PRIORITY_ORDER_ALGORITHMS=[
ChecksumAlgorithm.SHA256,
ChecksumAlgorithm.SHA1,
ChecksumAlgorithm.CRC32,
ChecksumAlgorithm.CRC32C,
ChecksumAlgorithm.CRC64NVME,
];
const selectChecksumAlgorithmFunction=(checksumAlgorithm,config)=>{
const{checksumAlgorithms={}}=config;
switch(checksumAlgorithm){
case ChecksumAlgorithm.MD5:
return checksumAlgorithms?.MD5??config.md5;
case ChecksumAlgorithm.CRC32:
return checksumAlgorithms?.CRC32??Crc32;
case ChecksumAlgorithm.CRC32C:
return checksumAlgorithms?.CRC32C??Crc32c;
case ChecksumAlgorithm.CRC64NVME:
return checksumAlgorithms?.CRC64NVME??Crc64Nvme;
case ChecksumAlgorithm.SHA1:
return checksumAlgorithms?.SHA1??config.sha1;
case ChecksumAlgorithm.SHA256:
return checksumAlgorithms?.SHA256??config.sha256;
default:
if(checksumAlgorithms?.[checksumAlgorithm]){
return checksumAlgorithms[checksumAlgorithm];
}
throw new Error(`The checksum algorithm "${checksumAlgorithm}" is not supported by the client.` +
` Select one of ${CLIENT_SUPPORTED_ALGORITHMS}, or provide an implementation to ` +
` the client constructor checksums field.`);
}
};
const stringHasher=(checksumAlgorithmFn,body)=>{
const hash=new checksumAlgorithmFn();
hash.update(toUint8Array(body||""));
return hash.digest();
};
const flexibleChecksumsMiddlewareOptions={
name:"flexibleChecksumsMiddleware",
step:"build",
tags:["BODY_CHECKSUM"],
override:true,
};
const flexibleChecksumsMiddleware=(config,middlewareConfig)=>(next,context)=>async(args)=>{
if(!HttpRequest.isInstance(args.request)){
return next(args);
}
if(hasHeaderWithPrefix("x-amz-checksum-",args.request.headers)){
return next(args);
}
const{request,input}=args;
const{body:requestBody,headers}=request;
const{base64Encoder,streamHasher}=config;
const{requestChecksumRequired,requestAlgorithmMember}=middlewareConfig;
const requestChecksumCalculation=await config.requestChecksumCalculation();
const requestAlgorithmMemberName=requestAlgorithmMember?.name;
const requestAlgorithmMemberHttpHeader=requestAlgorithmMember?.httpHeader;
if(requestAlgorithmMemberName&&!input[requestAlgorithmMemberName]){
if(requestChecksumCalculation===RequestChecksumCalculation.WHEN_SUPPORTED||requestChecksumRequired){
input[requestAlgorithmMemberName]=DEFAULT_CHECKSUM_ALGORITHM;
if(requestAlgorithmMemberHttpHeader){
headers[requestAlgorithmMemberHttpHeader]=DEFAULT_CHECKSUM_ALGORITHM;
}
}
}
const checksumAlgorithm=getChecksumAlgorithmForRequest(input,{
requestChecksumRequired,
requestAlgorithmMember:requestAlgorithmMember?.name,
requestChecksumCalculation,
});
let updatedBody=requestBody;
let updatedHeaders=headers;
if(checksumAlgorithm){
switch(checksumAlgorithm){
case ChecksumAlgorithm.CRC32:
setFeature(context,"FLEXIBLE_CHECKSUMS_REQ_CRC32","U");
break;
case ChecksumAlgorithm.CRC32C:
setFeature(context,"FLEXIBLE_CHECKSUMS_REQ_CRC32C","V");
break;
case ChecksumAlgorithm.CRC64NVME:
setFeature(context,"FLEXIBLE_CHECKSUMS_REQ_CRC64","W");
break;
case ChecksumAlgorithm.SHA1:
setFeature(context,"FLEXIBLE_CHECKSUMS_REQ_SHA1","X");
break;
case ChecksumAlgorithm.SHA256:
setFeature(context,"FLEXIBLE_CHECKSUMS_REQ_SHA256","Y");
break;
}
const checksumLocationName=getChecksumLocationName(checksumAlgorithm);
const checksumAlgorithmFn=selectChecksumAlgorithmFunction(checksumAlgorithm,config);
if(isStreaming(requestBody)){
const{getAwsChunkedEncodingStream,bodyLengthChecker}=config;
updatedBody=getAwsChunkedEncodingStream(typeof config.requestStreamBufferSize==="number"&&config.requestStreamBufferSize>=8 * 1024
?createBufferedReadable(requestBody,config.requestStreamBufferSize,context.logger)
:requestBody,{
base64Encoder,
bodyLengthChecker,
checksumLocationName,
checksumAlgorithmFn,
streamHasher,
});
updatedHeaders={
...headers,
"content-encoding":headers["content-encoding"]
?`${headers["content-encoding"]},aws-chunked`
:"aws-chunked",
"transfer-encoding":"chunked",
"x-amz-decoded-content-length":headers["content-length"],
"x-amz-content-sha256":"STREAMING-UNSIGNED-PAYLOAD-TRAILER",
"x-amz-trailer":checksumLocationName,
};
delete updatedHeaders["content-length"];
}
else if(!hasHeader(checksumLocationName,headers)){
const rawChecksum=await stringHasher(checksumAlgorithmFn,requestBody);
updatedHeaders={
...headers,
[checksumLocationName]:base64Encoder(rawChecksum),
};
}
}
try{
const result=await next({
...args,
request:{
...request,
headers:updatedHeaders,
body:updatedBody,
},
});
return result;
}
catch(e){
if(e instanceof Error&&e.name==="InvalidChunkSizeError"){
try{
if(!e.message.endsWith(".")){
e.message +=".";
}
e.message +=
" Set [requestStreamBufferSize=number e.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream.";
}
catch(ignored){
}
}
throw e;
}
};
const flexibleChecksumsInputMiddlewareOptions={
name:"flexibleChecksumsInputMiddleware",
toMiddleware:"serializerMiddleware",
relation:"before",
tags:["BODY_CHECKSUM"],
override:true,
};
const flexibleChecksumsInputMiddleware=(config,middlewareConfig)=>(next,context)=>async(args)=>{
const input=args.input;
const{requestValidationModeMember}=middlewareConfig;
const requestChecksumCalculation=await config.requestChecksumCalculation();
const responseChecksumValidation=await config.responseChecksumValidation();
switch(requestChecksumCalculation){
case RequestChecksumCalculation.WHEN_REQUIRED:
setFeature(context,"FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED","a");
break;
case RequestChecksumCalculation.WHEN_SUPPORTED:
setFeature(context,"FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED","Z");
break;
}
switch(responseChecksumValidation){
case ResponseChecksumValidation.WHEN_REQUIRED:
setFeature(context,"FLEXIBLE_CHECKSUMS_RES_WHEN_REQUIRED","c");
break;
case ResponseChecksumValidation.WHEN_SUPPORTED:
setFeature(context,"FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED","b");
break;
}
if(requestValidationModeMember&&!input[requestValidationModeMember]){
if(responseChecksumValidation===ResponseChecksumValidation.WHEN_SUPPORTED){
input[requestValidationModeMember]="ENABLED";
}
}
return next(args);
};
const getChecksumAlgorithmListForResponse=(responseAlgorithms=[])=>{
const validChecksumAlgorithms=[];
let i=PRIORITY_ORDER_ALGORITHMS.length;
for(const algorithm of responseAlgorithms){
const priority=PRIORITY_ORDER_ALGORITHMS.indexOf(algorithm);
if(priority!==-1){
validChecksumAlgorithms[priority]=algorithm;
}
else{
validChecksumAlgorithms[i++]=algorithm;
}
}
return validChecksumAlgorithms.filter(Boolean);
};
const isChecksumWithPartNumber=(checksum)=>{
const lastHyphenIndex=checksum.lastIndexOf("-");
if(lastHyphenIndex!==-1){
const numberPart=checksum.slice(lastHyphenIndex + 1);
if(!numberPart.startsWith("0")){
const number=parseInt(numberPart,10);
if(!isNaN(number)&&number>=1&&number<=10000){
return true;
}
}
}
return false;
};
const getChecksum=async(body,{checksumAlgorithmFn,base64Encoder})=>base64Encoder(await stringHasher(checksumAlgorithmFn,body));
const validateChecksumFromResponse=async(response,{config,responseAlgorithms,logger})=>{
const checksumAlgorithms=getChecksumAlgorithmListForResponse(responseAlgorithms);
const{body:responseBody,headers:responseHeaders}=response;
for(const algorithm of checksumAlgorithms){
const responseHeader=getChecksumLocationName(algorithm);
const checksumFromResponse=responseHeaders[responseHeader];
if(checksumFromResponse){
let checksumAlgorithmFn;
try{
checksumAlgorithmFn=selectChecksumAlgorithmFunction(algorithm,config);
}
catch(error){
if(algorithm===ChecksumAlgorithm.CRC64NVME){
logger?.warn(`Skipping ${ChecksumAlgorithm.CRC64NVME} checksum validation: ${error.message}`);
continue;
}
throw error;
}
const{base64Encoder}=config;
if(isStreaming(responseBody)){
response.body=createChecksumStream({
expectedChecksum:checksumFromResponse,
checksumSourceLocation:responseHeader,
checksum:new checksumAlgorithmFn(),
source:responseBody,
base64Encoder,
});
return;
}
const checksum=await getChecksum(responseBody,{checksumAlgorithmFn,base64Encoder});
if(checksum===checksumFromResponse){
break;
}
throw new Error(`Checksum mismatch: expected "${checksum}" but received "${checksumFromResponse}"` +
` in response header "${responseHeader}".`);
}
}
};
const flexibleChecksumsResponseMiddlewareOptions={
name:"flexibleChecksumsResponseMiddleware",
toMiddleware:"deserializerMiddleware",
relation:"after",
tags:["BODY_CHECKSUM"],
override:true,
};
const flexibleChecksumsResponseMiddleware=(config,middlewareConfig)=>(next,context)=>async(args)=>{
if(!HttpRequest.isInstance(args.request)){
return next(args);
}
const input=args.input;
const result=await next(args);
const response=result.response;
const{requestValidationModeMember,responseAlgorithms}=middlewareConfig;
if(requestValidationModeMember&&input[requestValidationModeMember]==="ENABLED"){
const{clientName,commandName}=context;
const customChecksumAlgorithms=Object.keys(config.checksumAlgorithms??{}).filter((algorithm)=>{
const responseHeader=getChecksumLocationName(algorithm);
return response.headers[responseHeader]!==undefined;
});
const algoList=getChecksumAlgorithmListForResponse([
...(responseAlgorithms??[]),
...customChecksumAlgorithms,
]);
const isS3WholeObjectMultipartGetResponseChecksum=clientName==="S3Client"&&
commandName==="GetObjectCommand"&&
algoList.every((algorithm)=>{
const responseHeader=getChecksumLocationName(algorithm);
const checksumFromResponse=response.headers[responseHeader];
return!checksumFromResponse||isChecksumWithPartNumber(checksumFromResponse);
});
if(isS3WholeObjectMultipartGetResponseChecksum){
return result;
}
await validateChecksumFromResponse(response,{
config,
responseAlgorithms:algoList,
logger:context.logger,
});
}
return result;
};
const getFlexibleChecksumsPlugin=(config,middlewareConfig)=>({
applyToStack:(clientStack)=>{
clientStack.add(flexibleChecksumsMiddleware(config,middlewareConfig),flexibleChecksumsMiddlewareOptions);
clientStack.addRelativeTo(flexibleChecksumsInputMiddleware(config,middlewareConfig),flexibleChecksumsInputMiddlewareOptions);
clientStack.addRelativeTo(flexibleChecksumsResponseMiddleware(config,middlewareConfig),flexibleChecksumsResponseMiddlewareOptions);
},
});
const resolveFlexibleChecksumsConfig=(input)=>{
const{requestChecksumCalculation,responseChecksumValidation,requestStreamBufferSize}=input;
return Object.assign(input,{
requestChecksumCalculation:normalizeProvider(requestChecksumCalculation??DEFAULT_REQUEST_CHECKSUM_CALCULATION),
responseChecksumValidation:normalizeProvider(responseChecksumValidation??DEFAULT_RESPONSE_CHECKSUM_VALIDATION),
requestStreamBufferSize:Number(requestStreamBufferSize??0),
checksumAlgorithms:input.checksumAlgorithms??{},
});
};
exports.NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS=NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS;
exports.NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS=NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS;
exports.getFlexibleChecksumsPlugin=getFlexibleChecksumsPlugin;
exports.resolveFlexibleChecksumsConfig=resolveFlexibleChecksumsConfig;
}),
4002:
((_module,exports,$load)=>{
const{toUint8Array,concatBytes}=$load(246);
const{createHmac,createHash}=$load(7598);
const BLOCK$1=64;
const DIGEST_LENGTH$1=20;
const INIT$1=new Int32Array([0x67452301,0xefcdab89,0x98badcfe,0x10325476,0xc3d2e1f0]);
const K$1=new Int32Array([0x5a827999,0x6ed9eba1,0x8f1bbcdc,0xca62c1d6]);
class Sha1Js{
digestLength=DIGEST_LENGTH$1;
state=Int32Array.from(INIT$1);
w;
buffer=new Uint8Array(BLOCK$1);
bufferLength=0;
bytesHashed=0;
finished=false;
inner;
outer;
constructor(secret){
if(secret){
const key=Sha1Js.normalizeKey(secret);
this.inner=new Sha1Js();
this.outer=new Sha1Js();
const pad=new Uint8Array(BLOCK$1 * 2);
for(let i=0;i<BLOCK$1;++i){
pad[i]=0x36 ^ key[i];
pad[i+BLOCK$1]=0x5c ^ key[i];
}
this.inner.update(pad.subarray(0,BLOCK$1));
this.outer.update(pad.subarray(BLOCK$1));
}
}
update(data){
if(this.finished){
throw new Error("Attempted to update an already finished HMAC.");
}
if(this.inner){
this.inner.update(data);
return;
}
let pos=0;
let{length}=data;
this.bytesHashed +=length;
if(this.bufferLength>0){
while(length>0&&this.bufferLength<BLOCK$1){
this.buffer[this.bufferLength++]=data[pos++];
--length;
}
if(this.bufferLength===BLOCK$1){
this.hashBuffer(this.buffer,0);
this.bufferLength=0;
}
}
while(length>=BLOCK$1){
this.hashBuffer(data,pos);
pos +=BLOCK$1;
length -=BLOCK$1;
}
while(length>0){
this.buffer[this.bufferLength++]=data[pos++];
--length;
}
}
async digest(){
if(this.inner&&this.outer){
if(this.finished){
throw new Error("Attempted to digest an already finished HMAC.");
}
this.finished=true;
const innerDigest=this.inner.digestSync();
this.outer.update(innerDigest);
return this.outer.digestSync();
}
return this.digestSync();
}
reset(){
this.state=Int32Array.from(INIT$1);
this.buffer=new Uint8Array(BLOCK$1);
this.bufferLength=0;
this.bytesHashed=0;
}
digestSync(){
const state=this.state.slice();
const buffer=this.buffer.slice();
let bufferLength=this.bufferLength;
const bitsHi=(this.bytesHashed / 0x20000000)|0;
const bitsLo=this.bytesHashed<<3;
buffer[bufferLength++]=0x80;
if(bufferLength>BLOCK$1 - 8){
for(let i=bufferLength;i<BLOCK$1;++i){
buffer[i]=0;
}
this.hashBufferWith(state,buffer,0);
bufferLength=0;
}
for(let i=bufferLength;i<BLOCK$1 - 8;++i){
buffer[i]=0;
}
const v=new DataView(buffer.buffer,buffer.byteOffset,BLOCK$1);
v.setUint32(BLOCK$1 - 8,bitsHi,false);
v.setUint32(BLOCK$1 - 4,bitsLo,false);
this.hashBufferWith(state,buffer,0);
const out=new Uint8Array(DIGEST_LENGTH$1);
out[0]=(state[0]>>>24)&0xff;
out[1]=(state[0]>>>16)&0xff;
out[2]=(state[0]>>>8)&0xff;
out[3]=state[0]&0xff;
out[4]=(state[1]>>>24)&0xff;
out[5]=(state[1]>>>16)&0xff;
out[6]=(state[1]>>>8)&0xff;
out[7]=state[1]&0xff;
out[8]=(state[2]>>>24)&0xff;
out[9]=(state[2]>>>16)&0xff;
out[10]=(state[2]>>>8)&0xff;
out[11]=state[2]&0xff;
out[12]=(state[3]>>>24)&0xff;
out[13]=(state[3]>>>16)&0xff;
out[14]=(state[3]>>>8)&0xff;
out[15]=state[3]&0xff;
out[16]=(state[4]>>>24)&0xff;
out[17]=(state[4]>>>16)&0xff;
out[18]=(state[4]>>>8)&0xff;
out[19]=state[4]&0xff;
return out;
}
static normalizeKey(secret){
const key=toUint8Array(secret);
if(key.byteLength>BLOCK$1){
const h=new Sha1Js();
h.update(key);
const digest=h.digestSync();
const padded=new Uint8Array(BLOCK$1);
padded.set(digest);
return padded;
}
const padded=new Uint8Array(BLOCK$1);
padded.set(key);
return padded;
}
hashBuffer(data,offset){
this.hashBufferWith(this.state,data,offset);
}
hashBufferWith(state,data,offset){
const w=(this.w??=new Int32Array(80));
let s0=state[0],s1=state[1],s2=state[2],s3=state[3],s4=state[4];
for(let t=0;t<16;++t){
w[t]=
((data[offset+t * 4]&0xff)<<24)|
((data[offset+t * 4 + 1]&0xff)<<16)|
((data[offset+t * 4 + 2]&0xff)<<8)|
(data[offset+t * 4 + 3]&0xff);
}
for(let t=16;t<80;++t){
const x=w[t - 3]^ w[t - 8]^ w[t - 14]^ w[t - 16];
w[t]=(x<<1)|(x>>>31);
}
for(let t=0;t<80;++t){
const r=t<20?0:t<40?1:t<60?2:3;
const temp=(((((s0<<5)|(s0>>>27))+
(r===0?(s1&s2)^(~s1&s3):r===2?(s1&s2)^(s1&s3)^(s2&s3):s1 ^ s2 ^ s3))|
0)+
((s4 +((K$1[r]+ w[t])|0))|0))|
0;
s4=s3;
s3=s2;
s2=(s1<<30)|(s1>>>2);
s1=s0;
s0=temp;
}
state[0]=(state[0]+ s0)|0;
state[1]=(state[1]+ s1)|0;
state[2]=(state[2]+ s2)|0;
state[3]=(state[3]+ s3)|0;
state[4]=(state[4]+ s4)|0;
}
}
const hasNativeCrypto=(()=>{
try{
createHash("sha1");
return true;
}
catch{
return false;
}
})();
const Sha1Node=hasNativeCrypto?buildNativeClass():Sha1Js;
function buildNativeClass(){
return class Sha1Node{
digestLength=20;
secret;
hash;
isHmac;
finished=false;
constructor(secret){
this.secret=secret;
this.isHmac=!!secret;
this.hash=this.createHash();
}
update(data){
if(this.finished){
throw new Error("Attempted to update an already finished hash.");
}
this.hash.update(data);
}
async digest(){
let buf;
if(this.isHmac){
this.finished=true;
buf=this.hash.digest();
}
else{
buf=this.hash.copy().digest();
}
return new Uint8Array(buf.buffer,buf.byteOffset,buf.byteLength);
}
reset(){
this.hash=this.createHash();
this.finished=false;
}
createHash(){
return this.secret?createHmac("sha1",toBuffer$1(this.secret)):createHash("sha1");
}
};
}
function toBuffer$1(data){
if(typeof data==="string"){
return data;
}
if(ArrayBuffer.isView(data)){
return Buffer.from(data.buffer,data.byteOffset,data.byteLength);
}
return Buffer.from(data);
}
const{digest,sign,importKey}=globalThis?.crypto?.subtle??{};
exports.Sha1=Sha1Node;
}),
3397:
((_module,exports,$load)=>{
const{awsEndpointFunctions,emitWarningIfUnsupportedVersion:emitWarningIfUnsupportedVersion$1,createDefaultUserAgentProvider,NODE_APP_ID_CONFIG_OPTIONS,getAwsRegionExtensionConfiguration,resolveAwsRegionExtensionConfiguration,resolveUserAgentConfig,resolveHostHeaderConfig,getUserAgentPlugin,getHostHeaderPlugin,getLoggerPlugin,getRecursionDetectionPlugin}=$load(3112);
const{getHttpAuthSchemeEndpointRuleSetPlugin,DefaultIdentityProviderConfig,getHttpSigningPlugin,createPaginator}=$load(2538);
const{normalizeProvider,getSmithyContext,ServiceException,NoOpLogger,emitWarningIfUnsupportedVersion,loadConfigsForDefaultMode,getDefaultExtensionConfiguration,resolveDefaultRuntimeConfig,Client,makeBuilder,createWaiter,checkExceptions,WaiterState,createAggregatedClient}=$load(2474);
const{resolveDefaultsModeConfig,loadConfig,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,NODE_REGION_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS,resolveRegionConfig}=$load(2163);
const{BinaryDecisionDiagram,EndpointCache,decideEndpoint,customEndpointFunctions,resolveEndpointConfig,getEndpointPlugin}=$load(2461);
const{parseUrl,getHttpHandlerExtensionConfiguration,resolveHttpHandlerRuntimeConfig,getContentLengthPlugin}=$load(230);
const{DEFAULT_RETRY_MODE,NODE_RETRY_MODE_CONFIG_OPTIONS,NODE_MAX_ATTEMPT_CONFIG_OPTIONS,resolveRetryConfig,getRetryPlugin}=$load(3729);
const{TypeRegistry,getSchemaSerdePlugin}=$load(2754);
const{resolveAwsSdkSigV4Config,AwsSdkSigV4Signer,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS}=$load(299);
const{defaultProvider}=$load(9661);
const{toUtf8,fromUtf8,toBase64,fromBase64,calculateBodyLength}=$load(246);
const{streamCollector,NodeHttpHandler}=$load(4695);
const{AwsQueryProtocol}=$load(2000);
const{Sha256}=$load(5550);
const defaultCloudFormationHttpAuthSchemeParametersProvider=async(config,context,input)=>{
return{
operation:getSmithyContext(context).operation,
region:await normalizeProvider(config.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})(),
};
};
function createAwsAuthSigv4HttpAuthOption(authParameters){
return{
schemeId:"aws.auth#sigv4",
signingProperties:{
name:"cloudformation",
region:authParameters.region,
},
propertiesExtractor:(config,context)=>({
signingProperties:{
config,
context,
},
}),
};
}
const defaultCloudFormationHttpAuthSchemeProvider=(authParameters)=>{
const options=[];
switch(authParameters.operation){
default:{
options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
}
}
return options;
};
const resolveHttpAuthSchemeConfig=(config)=>{
const config_0=resolveAwsSdkSigV4Config(config);
return Object.assign(config_0,{
authSchemePreference:normalizeProvider(config.authSchemePreference??[]),
});
};
const resolveClientEndpointParameters=(options)=>{
return Object.assign(options,{
useDualstackEndpoint:options.useDualstackEndpoint??false,
useFipsEndpoint:options.useFipsEndpoint??false,
defaultSigningName:"cloudformation",
});
};
const commonParams={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"},
};
var version="3.1141.0";
var packageInfo={
version:version};
const k="ref";
var a=-1;
var b=true;
var c="isSet";
var d="PartitionResult";
var e="booleanEquals";
var f="getAttr";
var g={[k]:"Endpoint"};
var h={[k]:d};
var i={};
var j=[{[k]:"Region"}];
const _data={
conditions:[
[c,[g]],
[c,j],
["aws.partition",j,d],
[e,[{[k]:"UseFIPS"},b]],
[e,[{[k]:"UseDualStack"},b]],
[e,[{fn:f,argv:[h,"supportsDualStack"]},b]],
[e,[{fn:f,argv:[h,"supportsFIPS"]},b]],
["stringEquals",[{fn:f,argv:[h,"name"]},"aws-us-gov"]]
],
results:[
[a],
[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],
[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],
[g,i],
["https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],
[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://cloudformation.{Region}.amazonaws.com",i],
["https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}",i],
[a,"FIPS is enabled but this partition does not support FIPS"],
["https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}",i],
[a,"DualStack is enabled but this partition does not support DualStack"],
["https://cloudformation.{Region}.{PartitionResult#dnsSuffix}",i],
[a,"Invalid Configuration: Missing Region"]
]
};
const root=2;
const r=100_000_000;
const nodes=new Int32Array([
-1,1,-1,
0,13,3,
1,4,r + 12,
2,5,r + 12,
3,8,6,
4,7,r + 11,
5,r + 9,r + 10,
4,11,9,
6,10,r + 8,
7,r + 6,r + 7,
5,12,r + 5,
6,r + 4,r + 5,
3,r + 1,14,
4,r + 2,r + 3,
]);
const bdd=BinaryDecisionDiagram.from(nodes,root,_data.conditions,_data.results);
const cache=new EndpointCache({
size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"],
});
const defaultEndpointResolver=(endpointParams,context={})=>{
return cache.get(endpointParams,()=>decideEndpoint(bdd,{
endpointParams:endpointParams,
logger:context.logger,
}));
};
customEndpointFunctions.aws=awsEndpointFunctions;
class CloudFormationServiceException extends ServiceException{
constructor(options){
super(options);
Object.setPrototypeOf(this,CloudFormationServiceException.prototype);
}
}
class InvalidOperationException extends CloudFormationServiceException{
name="InvalidOperationException";
$fault="client";
Message;
constructor(opts){
super({
name:"InvalidOperationException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidOperationException.prototype);
this.Message=opts.Message;
}
}
class OperationNotFoundException extends CloudFormationServiceException{
name="OperationNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"OperationNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,OperationNotFoundException.prototype);
this.Message=opts.Message;
}
}
class CFNRegistryException extends CloudFormationServiceException{
name="CFNRegistryException";
$fault="client";
Message;
constructor(opts){
super({
name:"CFNRegistryException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,CFNRegistryException.prototype);
this.Message=opts.Message;
}
}
class TypeNotFoundException extends CloudFormationServiceException{
name="TypeNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"TypeNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TypeNotFoundException.prototype);
this.Message=opts.Message;
}
}
class AlreadyExistsException extends CloudFormationServiceException{
name="AlreadyExistsException";
$fault="client";
Message;
constructor(opts){
super({
name:"AlreadyExistsException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,AlreadyExistsException.prototype);
this.Message=opts.Message;
}
}
class TypeConfigurationNotFoundException extends CloudFormationServiceException{
name="TypeConfigurationNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"TypeConfigurationNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TypeConfigurationNotFoundException.prototype);
this.Message=opts.Message;
}
}
class TokenAlreadyExistsException extends CloudFormationServiceException{
name="TokenAlreadyExistsException";
$fault="client";
Message;
constructor(opts){
super({
name:"TokenAlreadyExistsException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TokenAlreadyExistsException.prototype);
this.Message=opts.Message;
}
}
class ChangeSetNotFoundException extends CloudFormationServiceException{
name="ChangeSetNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"ChangeSetNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ChangeSetNotFoundException.prototype);
this.Message=opts.Message;
}
}
class InsufficientCapabilitiesException extends CloudFormationServiceException{
name="InsufficientCapabilitiesException";
$fault="client";
Message;
constructor(opts){
super({
name:"InsufficientCapabilitiesException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InsufficientCapabilitiesException.prototype);
this.Message=opts.Message;
}
}
class LimitExceededException extends CloudFormationServiceException{
name="LimitExceededException";
$fault="client";
Message;
constructor(opts){
super({
name:"LimitExceededException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,LimitExceededException.prototype);
this.Message=opts.Message;
}
}
class ConcurrentResourcesLimitExceededException extends CloudFormationServiceException{
name="ConcurrentResourcesLimitExceededException";
$fault="client";
Message;
constructor(opts){
super({
name:"ConcurrentResourcesLimitExceededException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ConcurrentResourcesLimitExceededException.prototype);
this.Message=opts.Message;
}
}
class OperationIdAlreadyExistsException extends CloudFormationServiceException{
name="OperationIdAlreadyExistsException";
$fault="client";
Message;
constructor(opts){
super({
name:"OperationIdAlreadyExistsException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,OperationIdAlreadyExistsException.prototype);
this.Message=opts.Message;
}
}
class OperationInProgressException extends CloudFormationServiceException{
name="OperationInProgressException";
$fault="client";
Message;
constructor(opts){
super({
name:"OperationInProgressException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,OperationInProgressException.prototype);
this.Message=opts.Message;
}
}
class StackSetNotFoundException extends CloudFormationServiceException{
name="StackSetNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"StackSetNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,StackSetNotFoundException.prototype);
this.Message=opts.Message;
}
}
class StaleRequestException extends CloudFormationServiceException{
name="StaleRequestException";
$fault="client";
Message;
constructor(opts){
super({
name:"StaleRequestException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,StaleRequestException.prototype);
this.Message=opts.Message;
}
}
class CreatedButModifiedException extends CloudFormationServiceException{
name="CreatedButModifiedException";
$fault="client";
Message;
constructor(opts){
super({
name:"CreatedButModifiedException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,CreatedButModifiedException.prototype);
this.Message=opts.Message;
}
}
class NameAlreadyExistsException extends CloudFormationServiceException{
name="NameAlreadyExistsException";
$fault="client";
Message;
constructor(opts){
super({
name:"NameAlreadyExistsException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,NameAlreadyExistsException.prototype);
this.Message=opts.Message;
}
}
class InvalidChangeSetStatusException extends CloudFormationServiceException{
name="InvalidChangeSetStatusException";
$fault="client";
Message;
constructor(opts){
super({
name:"InvalidChangeSetStatusException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidChangeSetStatusException.prototype);
this.Message=opts.Message;
}
}
class GeneratedTemplateNotFoundException extends CloudFormationServiceException{
name="GeneratedTemplateNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"GeneratedTemplateNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,GeneratedTemplateNotFoundException.prototype);
this.Message=opts.Message;
}
}
class StackSetNotEmptyException extends CloudFormationServiceException{
name="StackSetNotEmptyException";
$fault="client";
Message;
constructor(opts){
super({
name:"StackSetNotEmptyException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,StackSetNotEmptyException.prototype);
this.Message=opts.Message;
}
}
class ResourceScanNotFoundException extends CloudFormationServiceException{
name="ResourceScanNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"ResourceScanNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ResourceScanNotFoundException.prototype);
this.Message=opts.Message;
}
}
class StackInstanceNotFoundException extends CloudFormationServiceException{
name="StackInstanceNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"StackInstanceNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,StackInstanceNotFoundException.prototype);
this.Message=opts.Message;
}
}
class StackRefactorNotFoundException extends CloudFormationServiceException{
name="StackRefactorNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"StackRefactorNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,StackRefactorNotFoundException.prototype);
this.Message=opts.Message;
}
}
class HookResultNotFoundException extends CloudFormationServiceException{
name="HookResultNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"HookResultNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,HookResultNotFoundException.prototype);
this.Message=opts.Message;
}
}
class StackNotFoundException extends CloudFormationServiceException{
name="StackNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"StackNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,StackNotFoundException.prototype);
this.Message=opts.Message;
}
}
class ResourceScanInProgressException extends CloudFormationServiceException{
name="ResourceScanInProgressException";
$fault="client";
Message;
constructor(opts){
super({
name:"ResourceScanInProgressException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ResourceScanInProgressException.prototype);
this.Message=opts.Message;
}
}
class InvalidStateTransitionException extends CloudFormationServiceException{
name="InvalidStateTransitionException";
$fault="client";
Message;
constructor(opts){
super({
name:"InvalidStateTransitionException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidStateTransitionException.prototype);
this.Message=opts.Message;
}
}
class OperationStatusCheckFailedException extends CloudFormationServiceException{
name="OperationStatusCheckFailedException";
$fault="client";
Message;
constructor(opts){
super({
name:"OperationStatusCheckFailedException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,OperationStatusCheckFailedException.prototype);
this.Message=opts.Message;
}
}
class ResourceScanLimitExceededException extends CloudFormationServiceException{
name="ResourceScanLimitExceededException";
$fault="client";
Message;
constructor(opts){
super({
name:"ResourceScanLimitExceededException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ResourceScanLimitExceededException.prototype);
this.Message=opts.Message;
}
}
const _A="Arn";
const _AC="AfterContext";
const _ACT="AttributeChangeType";
const _AEE="AlreadyExistsException";
const _AP="ActualProperties";
const _AV="ActualValue";
const _AVF="AfterValueFrom";
const _AVf="AfterValue";
const _Act="Action";
const _At="Attribute";
const _BC="BeforeContext";
const _BV="BeforeValue";
const _BVF="BeforeValueFrom";
const _C="Change";
const _CBME="CreatedButModifiedException";
const _CCS="CreateChangeSet";
const _CCSI="CreateChangeSetInput";
const _CCSO="CreateChangeSetOutput";
const _CE="CausingEntity";
const _CFNRE="CFNRegistryException";
const _CRLEE="ConcurrentResourcesLimitExceededException";
const _CRT="ClientRequestToken";
const _CSI="ChangeSetId";
const _CSIr="CreateStackInput";
const _CSN="ChangeSetName";
const _CSNFE="ChangeSetNotFoundException";
const _CSO="CreateStackOutput";
const _CSS="ChangeSetSummary";
const _CSSh="ChangeSetSummaries";
const _CST="ChangeSetType";
const _CSh="ChangeSource";
const _CSr="CreateStack";
const _CT="CreationTime";
const _CTl="ClientToken";
const _Ca="Capabilities";
const _Ch="Changes";
const _D="Description";
const _DC="DeploymentConfig";
const _DCS="DeleteChangeSet";
const _DCSI="DeleteChangeSetInput";
const _DCSIe="DescribeChangeSetInput";
const _DCSO="DeleteChangeSetOutput";
const _DCSOe="DescribeChangeSetOutput";
const _DCSe="DescribeChangeSet";
const _DDT="DriftDetectionTimestamp";
const _DI="DriftInformation";
const _DM="DeploymentMode";
const _DMe="DeletionMode";
const _DR="DisableRollback";
const _DS="DetectionStatus";
const _DSD="DetectStackDrift";
const _DSDDS="DescribeStackDriftDetectionStatus";
const _DSDDSI="DescribeStackDriftDetectionStatusInput";
const _DSDDSO="DescribeStackDriftDetectionStatusOutput";
const _DSDI="DetectStackDriftInput";
const _DSDO="DetectStackDriftOutput";
const _DSE="DescribeStackEvents";
const _DSEI="DescribeStackEventsInput";
const _DSEO="DescribeStackEventsOutput";
const _DSI="DeleteStackInput";
const _DSIe="DescribeStacksInput";
const _DSO="DescribeStacksOutput";
const _DSR="DetectionStatusReason";
const _DSRC="DriftedStackResourceCount";
const _DSRD="DescribeStackResourceDrifts";
const _DSRDI="DescribeStackResourceDriftsInput";
const _DSRDO="DescribeStackResourceDriftsOutput";
const _DSRr="DriftStatusReason";
const _DSel="DeleteStack";
const _DSes="DescribeStacks";
const _DSet="DetailedStatus";
const _DTel="DeletionTime";
const _DTi="DifferenceType";
const _DV="DisableValidation";
const _De="Details";
const _Dr="Drift";
const _ECS="ExecuteChangeSet";
const _ECSI="ExecuteChangeSetInput";
const _ECSO="ExecuteChangeSetOutput";
const _EI="EventId";
const _EN="ExportName";
const _EP="ExpectedProperties";
const _ES="ExecutionStatus";
const _ETP="EnableTerminationProtection";
const _EV="ExpectedValue";
const _Ev="Evaluation";
const _GT="GetTemplate";
const _GTIe="GetTemplateInput";
const _GTNFE="GeneratedTemplateNotFoundException";
const _GTO="GetTemplateOutput";
const _HFM="HookFailureMode";
const _HIC="HookInvocationCount";
const _HII="HookInvocationId";
const _HIP="HookInvocationPoint";
const _HRNFE="HookResultNotFoundException";
const _HS="HookStatus";
const _HSR="HookStatusReason";
const _HTo="HookType";
const _I="Id";
const _ICE="InsufficientCapabilitiesException";
const _ICSSE="InvalidChangeSetStatusException";
const _IER="ImportExistingResources";
const _INS="IncludeNestedStacks";
const _IOE="InvalidOperationException";
const _IPV="IncludePropertyValues";
const _ISTE="InvalidStateTransitionException";
const _K="Key";
const _LCS="ListChangeSets";
const _LCSI="ListChangeSetsInput";
const _LCSO="ListChangeSetsOutput";
const _LCT="LastCheckTimestamp";
const _LEE="LimitExceededException";
const _LIH="LogicalIdHierarchy";
const _LO="LastOperations";
const _LRD="LiveResourceDrift";
const _LRI="LogicalResourceId";
const _LRIo="LogicalResourceIds";
const _LSRIi="ListStackResourcesInput";
const _LSROi="ListStackResourcesOutput";
const _LSRi="ListStackResources";
const _LUT="LastUpdatedTime";
const _LUTa="LastUpdatedTimestamp";
const _M="Message";
const _MI="ModuleInfo";
const _MR="MaxResults";
const _MTIM="MonitoringTimeInMinutes";
const _Mo="Mode";
const _N="Name";
const _NAEE="NameAlreadyExistsException";
const _NARN="NotificationARNs";
const _NT="NextToken";
const _O="Output";
const _OEp="OperationEntry";
const _OF="OnFailure";
const _OI="OperationId";
const _OIAEE="OperationIdAlreadyExistsException";
const _OIPE="OperationInProgressException";
const _OK="OutputKey";
const _ONFE="OperationNotFoundException";
const _OSCFE="OperationStatusCheckFailedException";
const _OSF="OnStackFailure";
const _OT="OperationType";
const _OV="OutputValue";
const _Ou="Outputs";
const _P="Parameters";
const _PA="PolicyAction";
const _PCSI="ParentChangeSetId";
const _PDC="PreviousDeploymentContext";
const _PDr="PropertyDifference";
const _PDro="PropertyDifferences";
const _PIa="ParentId";
const _PK="ParameterKey";
const _PPr="PropertyPath";
const _PRI="PhysicalResourceId";
const _PRIC="PhysicalResourceIdContext";
const _PRICKVP="PhysicalResourceIdContextKeyValuePair";
const _PV="PreviousValue";
const _PVa="ParameterValue";
const _Pa="Parameter";
const _Pat="Path";
const _RARN="RoleARN";
const _RC="ResourceChange";
const _RCD="ResourceChangeDetail";
const _RCDe="ResourceChangeDetails";
const _RCSI="RootChangeSetId";
const _RCo="RollbackConfiguration";
const _RDIA="ResourceDriftIgnoredAttributes";
const _RDIAe="ResourceDriftIgnoredAttribute";
const _RDS="ResourceDriftStatus";
const _REOC="RetainExceptOnCreate";
const _RI="ResourceIdentifier";
const _RIo="RootId";
const _RP="ResourceProperties";
const _RR="RetainResources";
const _RReq="RequiresRecreation";
const _RSIPE="ResourceScanInProgressException";
const _RSLEE="ResourceScanLimitExceededException";
const _RSNFE="ResourceScanNotFoundException";
const _RSR="ResourceStatusReason";
const _RSes="ResourceStatus";
const _RT="ResourceType";
const _RTDe="ResourceTargetDefinition";
const _RTI="ResourcesToImport";
const _RTIes="ResourceToImport";
const _RTe="ResourceTypes";
const _RTo="RollbackTriggers";
const _RTol="RollbackTrigger";
const _RV="ResolvedValue";
const _Rea="Reason";
const _Rep="Replacement";
const _S="Status";
const _SA="StagesAvailable";
const _SDDI="StackDriftDetectionId";
const _SDI="StackDriftInformation";
const _SDS="StackDriftStatus";
const _SE="StackEvents";
const _SEt="StackEvent";
const _SI="StackId";
const _SINFE="StackInstanceNotFoundException";
const _SN="StackName";
const _SNFE="StackNotFoundException";
const _SPB="StackPolicyBody";
const _SPURL="StackPolicyURL";
const _SR="StatusReason";
const _SRD="StackResourceDrifts";
const _SRDIS="StackResourceDriftInformationSummary";
const _SRDS="StackResourceDriftStatus";
const _SRDSF="StackResourceDriftStatusFilters";
const _SRDta="StackResourceDrift";
const _SRE="StaleRequestException";
const _SRNFE="StackRefactorNotFoundException";
const _SRSt="StackResourceSummaries";
const _SRStac="StackResourceSummary";
const _SSNEE="StackSetNotEmptyException";
const _SSNFE="StackSetNotFoundException";
const _SSR="StackStatusReason";
const _SSta="StackStatus";
const _Sco="Scope";
const _St="Stacks";
const _Sta="Stack";
const _Su="Summaries";
const _T="Type";
const _TAEE="TokenAlreadyExistsException";
const _TB="TemplateBody";
const _TCNFE="TypeConfigurationNotFoundException";
const _TH="TypeHierarchy";
const _TIM="TimeoutInMinutes";
const _TNFE="TypeNotFoundException";
const _TS="TemplateStage";
const _TURL="TemplateURL";
const _Ta="Tags";
const _Tag="Tag";
const _Tar="Target";
const _Ti="Timestamp";
const _UPT="UsePreviousTemplate";
const _UPV="UsePreviousValue";
const _V="Value";
const _aQE="awsQueryError";
const _c="client";
const _e="error";
const _hE="httpError";
const _s="smithy.ts.sdk.synthetic.com.amazonaws.cloudformation";
const n0="com.amazonaws.cloudformation";
const _s_registry=new TypeRegistry(_s);
var CloudFormationServiceException$=[-3,_s,"CloudFormationServiceException",0,[],[]];
_s_registry.registerError(CloudFormationServiceException$,CloudFormationServiceException);
const n0_registry=new TypeRegistry(n0);
var AlreadyExistsException$=[-3,n0,_AEE,
{[_aQE]:[`AlreadyExistsException`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(AlreadyExistsException$,AlreadyExistsException);
var CFNRegistryException$=[-3,n0,_CFNRE,
{[_aQE]:[`CFNRegistryException`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(CFNRegistryException$,CFNRegistryException);
var ChangeSetNotFoundException$=[-3,n0,_CSNFE,
{[_aQE]:[`ChangeSetNotFound`,404],[_e]:_c,[_hE]:404},
[_M],
[0]
];
n0_registry.registerError(ChangeSetNotFoundException$,ChangeSetNotFoundException);
var ConcurrentResourcesLimitExceededException$=[-3,n0,_CRLEE,
{[_aQE]:[`ConcurrentResourcesLimitExceeded`,429],[_e]:_c,[_hE]:429},
[_M],
[0]
];
n0_registry.registerError(ConcurrentResourcesLimitExceededException$,ConcurrentResourcesLimitExceededException);
var CreatedButModifiedException$=[-3,n0,_CBME,
{[_aQE]:[`CreatedButModifiedException`,409],[_e]:_c,[_hE]:409},
[_M],
[0]
];
n0_registry.registerError(CreatedButModifiedException$,CreatedButModifiedException);
var GeneratedTemplateNotFoundException$=[-3,n0,_GTNFE,
{[_aQE]:[`GeneratedTemplateNotFound`,404],[_e]:_c,[_hE]:404},
[_M],
[0]
];
n0_registry.registerError(GeneratedTemplateNotFoundException$,GeneratedTemplateNotFoundException);
var HookResultNotFoundException$=[-3,n0,_HRNFE,
{[_aQE]:[`HookResultNotFound`,404],[_e]:_c,[_hE]:404},
[_M],
[0]
];
n0_registry.registerError(HookResultNotFoundException$,HookResultNotFoundException);
var InsufficientCapabilitiesException$=[-3,n0,_ICE,
{[_aQE]:[`InsufficientCapabilitiesException`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(InsufficientCapabilitiesException$,InsufficientCapabilitiesException);
var InvalidChangeSetStatusException$=[-3,n0,_ICSSE,
{[_aQE]:[`InvalidChangeSetStatus`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(InvalidChangeSetStatusException$,InvalidChangeSetStatusException);
var InvalidOperationException$=[-3,n0,_IOE,
{[_aQE]:[`InvalidOperationException`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(InvalidOperationException$,InvalidOperationException);
var InvalidStateTransitionException$=[-3,n0,_ISTE,
{[_aQE]:[`InvalidStateTransition`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(InvalidStateTransitionException$,InvalidStateTransitionException);
var LimitExceededException$=[-3,n0,_LEE,
{[_aQE]:[`LimitExceededException`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(LimitExceededException$,LimitExceededException);
var NameAlreadyExistsException$=[-3,n0,_NAEE,
{[_aQE]:[`NameAlreadyExistsException`,409],[_e]:_c,[_hE]:409},
[_M],
[0]
];
n0_registry.registerError(NameAlreadyExistsException$,NameAlreadyExistsException);
var OperationIdAlreadyExistsException$=[-3,n0,_OIAEE,
{[_aQE]:[`OperationIdAlreadyExistsException`,409],[_e]:_c,[_hE]:409},
[_M],
[0]
];
n0_registry.registerError(OperationIdAlreadyExistsException$,OperationIdAlreadyExistsException);
var OperationInProgressException$=[-3,n0,_OIPE,
{[_aQE]:[`OperationInProgressException`,409],[_e]:_c,[_hE]:409},
[_M],
[0]
];
n0_registry.registerError(OperationInProgressException$,OperationInProgressException);
var OperationNotFoundException$=[-3,n0,_ONFE,
{[_aQE]:[`OperationNotFoundException`,404],[_e]:_c,[_hE]:404},
[_M],
[0]
];
n0_registry.registerError(OperationNotFoundException$,OperationNotFoundException);
var OperationStatusCheckFailedException$=[-3,n0,_OSCFE,
{[_aQE]:[`ConditionalCheckFailed`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(OperationStatusCheckFailedException$,OperationStatusCheckFailedException);
var ResourceScanInProgressException$=[-3,n0,_RSIPE,
{[_aQE]:[`ResourceScanInProgress`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(ResourceScanInProgressException$,ResourceScanInProgressException);
var ResourceScanLimitExceededException$=[-3,n0,_RSLEE,
{[_aQE]:[`ResourceScanLimitExceeded`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(ResourceScanLimitExceededException$,ResourceScanLimitExceededException);
var ResourceScanNotFoundException$=[-3,n0,_RSNFE,
{[_aQE]:[`ResourceScanNotFound`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(ResourceScanNotFoundException$,ResourceScanNotFoundException);
var StackInstanceNotFoundException$=[-3,n0,_SINFE,
{[_aQE]:[`StackInstanceNotFoundException`,404],[_e]:_c,[_hE]:404},
[_M],
[0]
];
n0_registry.registerError(StackInstanceNotFoundException$,StackInstanceNotFoundException);
var StackNotFoundException$=[-3,n0,_SNFE,
{[_aQE]:[`StackNotFoundException`,404],[_e]:_c,[_hE]:404},
[_M],
[0]
];
n0_registry.registerError(StackNotFoundException$,StackNotFoundException);
var StackRefactorNotFoundException$=[-3,n0,_SRNFE,
{[_aQE]:[`StackRefactorNotFoundException`,404],[_e]:_c,[_hE]:404},
[_M],
[0]
];
n0_registry.registerError(StackRefactorNotFoundException$,StackRefactorNotFoundException);
var StackSetNotEmptyException$=[-3,n0,_SSNEE,
{[_aQE]:[`StackSetNotEmptyException`,409],[_e]:_c,[_hE]:409},
[_M],
[0]
];
n0_registry.registerError(StackSetNotEmptyException$,StackSetNotEmptyException);
var StackSetNotFoundException$=[-3,n0,_SSNFE,
{[_aQE]:[`StackSetNotFoundException`,404],[_e]:_c,[_hE]:404},
[_M],
[0]
];
n0_registry.registerError(StackSetNotFoundException$,StackSetNotFoundException);
var StaleRequestException$=[-3,n0,_SRE,
{[_aQE]:[`StaleRequestException`,409],[_e]:_c,[_hE]:409},
[_M],
[0]
];
n0_registry.registerError(StaleRequestException$,StaleRequestException);
var TokenAlreadyExistsException$=[-3,n0,_TAEE,
{[_aQE]:[`TokenAlreadyExistsException`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(TokenAlreadyExistsException$,TokenAlreadyExistsException);
var TypeConfigurationNotFoundException$=[-3,n0,_TCNFE,
{[_aQE]:[`TypeConfigurationNotFoundException`,404],[_e]:_c,[_hE]:404},
[_M],
[0]
];
n0_registry.registerError(TypeConfigurationNotFoundException$,TypeConfigurationNotFoundException);
var TypeNotFoundException$=[-3,n0,_TNFE,
{[_aQE]:[`TypeNotFoundException`,404],[_e]:_c,[_hE]:404},
[_M],
[0]
];
n0_registry.registerError(TypeNotFoundException$,TypeNotFoundException);
const errorTypeRegistries=[
_s_registry,
n0_registry,
];
var Change$=[3,n0,_C,
0,
[_T,_HIC,_RC],
[0,1,()=>ResourceChange$]
];
var ChangeSetSummary$=[3,n0,_CSS,
0,
[_SI,_SN,_CSI,_CSN,_ES,_S,_SR,_CT,_D,_INS,_PCSI,_RCSI,_IER],
[0,0,0,0,0,0,0,4,0,2,0,0,2]
];
var CreateChangeSetInput$=[3,n0,_CCSI,
0,
[_SN,_CSN,_TB,_TURL,_UPT,_P,_Ca,_RTe,_RARN,_RCo,_NARN,_Ta,_CTl,_D,_CST,_RTI,_INS,_OSF,_IER,_DM,_DC,_DV],
[0,0,0,0,2,()=>_Parameters,64|0,64|0,0,()=>RollbackConfiguration$,64|0,()=>Tags,0,0,0,()=>ResourcesToImport,2,0,2,0,()=>DeploymentConfig$,2],2
];
var CreateChangeSetOutput$=[3,n0,_CCSO,
0,
[_I,_SI],
[0,0]
];
var CreateStackInput$=[3,n0,_CSIr,
0,
[_SN,_TB,_TURL,_P,_DR,_RCo,_TIM,_NARN,_Ca,_RTe,_RARN,_OF,_SPB,_SPURL,_Ta,_CRT,_ETP,_REOC,_DC,_DV],
[0,0,0,()=>_Parameters,2,()=>RollbackConfiguration$,1,64|0,64|0,64|0,0,0,0,0,()=>Tags,0,2,2,()=>DeploymentConfig$,2],1
];
var CreateStackOutput$=[3,n0,_CSO,
0,
[_SI,_OI],
[0,0]
];
var DeleteChangeSetInput$=[3,n0,_DCSI,
0,
[_CSN,_SN],
[0,0],1
];
var DeleteChangeSetOutput$=[3,n0,_DCSO,
0,
[],
[]
];
var DeleteStackInput$=[3,n0,_DSI,
0,
[_SN,_RR,_RARN,_CRT,_DMe,_DC],
[0,64|0,0,0,0,()=>DeploymentConfig$],1
];
var DeploymentConfig$=[3,n0,_DC,
0,
[_Mo,_DR],
[0,2]
];
var DescribeChangeSetInput$=[3,n0,_DCSIe,
0,
[_CSN,_SN,_NT,_IPV],
[0,0,0,2],1
];
var DescribeChangeSetOutput$=[3,n0,_DCSOe,
0,
[_CSN,_CSI,_SI,_SN,_D,_P,_CT,_ES,_S,_SR,_SDS,_NARN,_RCo,_Ca,_Ta,_Ch,_NT,_INS,_PCSI,_RCSI,_OSF,_IER,_DM,_DC],
[0,0,0,0,0,()=>_Parameters,4,0,0,0,0,64|0,()=>RollbackConfiguration$,64|0,()=>Tags,()=>Changes,0,2,0,0,0,2,0,()=>DeploymentConfig$]
];
var DescribeStackDriftDetectionStatusInput$=[3,n0,_DSDDSI,
0,
[_SDDI],
[0],1
];
var DescribeStackDriftDetectionStatusOutput$=[3,n0,_DSDDSO,
0,
[_SI,_SDDI,_DS,_Ti,_SDS,_DSR,_DSRC],
[0,0,0,4,0,0,1],4
];
var DescribeStackEventsInput$=[3,n0,_DSEI,
0,
[_SN,_NT],
[0,0],1
];
var DescribeStackEventsOutput$=[3,n0,_DSEO,
0,
[_SE,_NT],
[()=>StackEvents,0]
];
var DescribeStackResourceDriftsInput$=[3,n0,_DSRDI,
0,
[_SN,_SRDSF,_NT,_MR],
[0,64|0,0,1],1
];
var DescribeStackResourceDriftsOutput$=[3,n0,_DSRDO,
0,
[_SRD,_NT],
[()=>StackResourceDrifts,0],1
];
var DescribeStacksInput$=[3,n0,_DSIe,
0,
[_SN,_NT],
[0,0]
];
var DescribeStacksOutput$=[3,n0,_DSO,
0,
[_St,_NT],
[()=>Stacks,0]
];
var DetectStackDriftInput$=[3,n0,_DSDI,
0,
[_SN,_LRIo],
[0,64|0],1
];
var DetectStackDriftOutput$=[3,n0,_DSDO,
0,
[_SDDI],
[0],1
];
var ExecuteChangeSetInput$=[3,n0,_ECSI,
0,
[_CSN,_SN,_CRT,_DR,_REOC],
[0,0,0,2,2],1
];
var ExecuteChangeSetOutput$=[3,n0,_ECSO,
0,
[],
[]
];
var GetTemplateInput$=[3,n0,_GTIe,
0,
[_SN,_CSN,_TS],
[0,0,0]
];
var GetTemplateOutput$=[3,n0,_GTO,
0,
[_TB,_SA],
[0,64|0]
];
var ListChangeSetsInput$=[3,n0,_LCSI,
0,
[_SN,_NT],
[0,0],1
];
var ListChangeSetsOutput$=[3,n0,_LCSO,
0,
[_Su,_NT],
[()=>ChangeSetSummaries,0]
];
var ListStackResourcesInput$=[3,n0,_LSRIi,
0,
[_SN,_NT],
[0,0],1
];
var ListStackResourcesOutput$=[3,n0,_LSROi,
0,
[_SRSt,_NT],
[()=>StackResourceSummaries,0]
];
var LiveResourceDrift$=[3,n0,_LRD,
0,
[_PV,_AV,_DDT],
[0,0,4]
];
var ModuleInfo$=[3,n0,_MI,
0,
[_TH,_LIH],
[0,0]
];
var OperationEntry$=[3,n0,_OEp,
0,
[_OT,_OI],
[0,0]
];
var Output$=[3,n0,_O,
0,
[_OK,_OV,_D,_EN],
[0,0,0,0]
];
var Parameter$=[3,n0,_Pa,
0,
[_PK,_PVa,_UPV,_RV],
[0,0,2,0]
];
var PhysicalResourceIdContextKeyValuePair$=[3,n0,_PRICKVP,
0,
[_K,_V],
[0,0],2
];
var PropertyDifference$=[3,n0,_PDr,
0,
[_PPr,_EV,_AV,_DTi],
[0,0,0,0],4
];
var ResourceChange$=[3,n0,_RC,
0,
[_PA,_Act,_LRI,_PRI,_RT,_Rep,_Sco,_RDS,_RDIA,_De,_CSI,_MI,_BC,_AC,_PDC],
[0,0,0,0,0,0,64|0,0,()=>ResourceDriftIgnoredAttributes,()=>ResourceChangeDetails,0,()=>ModuleInfo$,0,0,0]
];
var ResourceChangeDetail$=[3,n0,_RCD,
0,
[_Tar,_Ev,_CSh,_CE],
[()=>ResourceTargetDefinition$,0,0,0]
];
var ResourceDriftIgnoredAttribute$=[3,n0,_RDIAe,
0,
[_Pat,_Rea],
[0,0]
];
var ResourceTargetDefinition$=[3,n0,_RTDe,
0,
[_At,_N,_RReq,_Pat,_BV,_AVf,_BVF,_AVF,_Dr,_ACT],
[0,0,0,0,0,0,0,0,()=>LiveResourceDrift$,0]
];
var ResourceToImport$=[3,n0,_RTIes,
0,
[_RT,_LRI,_RI],
[0,0,128|0],3
];
var RollbackConfiguration$=[3,n0,_RCo,
0,
[_RTo,_MTIM],
[()=>RollbackTriggers,1]
];
var RollbackTrigger$=[3,n0,_RTol,
0,
[_A,_T],
[0,0],2
];
var Stack$=[3,n0,_Sta,
0,
[_SN,_CT,_SSta,_SI,_CSI,_D,_P,_DTel,_LUT,_RCo,_SSR,_DR,_DC,_NARN,_TIM,_Ca,_Ou,_RARN,_Ta,_ETP,_PIa,_RIo,_DI,_REOC,_DMe,_DSet,_LO],
[0,4,0,0,0,0,()=>_Parameters,4,4,()=>RollbackConfiguration$,0,2,()=>DeploymentConfig$,64|0,1,64|0,()=>Outputs,0,()=>Tags,2,0,0,()=>StackDriftInformation$,2,0,0,()=>LastOperations],3
];
var StackDriftInformation$=[3,n0,_SDI,
0,
[_SDS,_LCT],
[0,4],1
];
var StackEvent$=[3,n0,_SEt,
0,
[_SI,_EI,_SN,_Ti,_OI,_LRI,_PRI,_RT,_RSes,_RSR,_RP,_CRT,_HTo,_HS,_HSR,_HIP,_HII,_HFM,_DSet],
[0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],4
];
var StackResourceDrift$=[3,n0,_SRDta,
0,
[_SI,_LRI,_RT,_SRDS,_Ti,_PRI,_PRIC,_EP,_AP,_PDro,_MI,_DSRr],
[0,0,0,0,4,0,()=>PhysicalResourceIdContext,0,0,()=>PropertyDifferences,()=>ModuleInfo$,0],5
];
var StackResourceDriftInformationSummary$=[3,n0,_SRDIS,
0,
[_SRDS,_LCT],
[0,4],1
];
var StackResourceSummary$=[3,n0,_SRStac,
0,
[_LRI,_RT,_LUTa,_RSes,_PRI,_RSR,_DI,_MI],
[0,0,4,0,0,0,()=>StackResourceDriftInformationSummary$,()=>ModuleInfo$],4
];
var Tag$=[3,n0,_Tag,
0,
[_K,_V],
[0,0],2
];
var __Unit="unit";
var Changes=[1,n0,_Ch,
0,()=>Change$
];
var ChangeSetSummaries=[1,n0,_CSSh,
0,()=>ChangeSetSummary$
];
var LastOperations=[1,n0,_LO,
0,()=>OperationEntry$
];
var Outputs=[1,n0,_Ou,
0,()=>Output$
];
var _Parameters=[1,n0,_P,
0,()=>Parameter$
];
var PhysicalResourceIdContext=[1,n0,_PRIC,
0,()=>PhysicalResourceIdContextKeyValuePair$
];
var PropertyDifferences=[1,n0,_PDro,
0,()=>PropertyDifference$
];
var ResourceChangeDetails=[1,n0,_RCDe,
0,()=>ResourceChangeDetail$
];
var ResourceDriftIgnoredAttributes=[1,n0,_RDIA,
0,()=>ResourceDriftIgnoredAttribute$
];
var ResourcesToImport=[1,n0,_RTI,
0,()=>ResourceToImport$
];
var RollbackTriggers=[1,n0,_RTo,
0,()=>RollbackTrigger$
];
var StackEvents=[1,n0,_SE,
0,()=>StackEvent$
];
var StackResourceDrifts=[1,n0,_SRD,
0,()=>StackResourceDrift$
];
var StackResourceSummaries=[1,n0,_SRSt,
0,()=>StackResourceSummary$
];
var Stacks=[1,n0,_St,
0,()=>Stack$
];
var Tags=[1,n0,_Ta,
0,()=>Tag$
];
var CreateChangeSet$=[9,n0,_CCS,
0,()=>CreateChangeSetInput$,()=>CreateChangeSetOutput$
];
var CreateStack$=[9,n0,_CSr,
0,()=>CreateStackInput$,()=>CreateStackOutput$
];
var DeleteChangeSet$=[9,n0,_DCS,
0,()=>DeleteChangeSetInput$,()=>DeleteChangeSetOutput$
];
var DeleteStack$=[9,n0,_DSel,
0,()=>DeleteStackInput$,()=>__Unit
];
var DescribeChangeSet$=[9,n0,_DCSe,
0,()=>DescribeChangeSetInput$,()=>DescribeChangeSetOutput$
];
var DescribeStackDriftDetectionStatus$=[9,n0,_DSDDS,
0,()=>DescribeStackDriftDetectionStatusInput$,()=>DescribeStackDriftDetectionStatusOutput$
];
var DescribeStackEvents$=[9,n0,_DSE,
0,()=>DescribeStackEventsInput$,()=>DescribeStackEventsOutput$
];
var DescribeStackResourceDrifts$=[9,n0,_DSRD,
0,()=>DescribeStackResourceDriftsInput$,()=>DescribeStackResourceDriftsOutput$
];
var DescribeStacks$=[9,n0,_DSes,
0,()=>DescribeStacksInput$,()=>DescribeStacksOutput$
];
var DetectStackDrift$=[9,n0,_DSD,
0,()=>DetectStackDriftInput$,()=>DetectStackDriftOutput$
];
var ExecuteChangeSet$=[9,n0,_ECS,
0,()=>ExecuteChangeSetInput$,()=>ExecuteChangeSetOutput$
];
var GetTemplate$=[9,n0,_GT,
0,()=>GetTemplateInput$,()=>GetTemplateOutput$
];
var ListChangeSets$=[9,n0,_LCS,
0,()=>ListChangeSetsInput$,()=>ListChangeSetsOutput$
];
var ListStackResources$=[9,n0,_LSRi,
0,()=>ListStackResourcesInput$,()=>ListStackResourcesOutput$
];
const getRuntimeConfig$1=(config)=>{
return{
apiVersion:"2010-05-15",
base64Decoder:config?.base64Decoder??fromBase64,
base64Encoder:config?.base64Encoder??toBase64,
disableHostPrefix:config?.disableHostPrefix??false,
endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],
httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultCloudFormationHttpAuthSchemeProvider,
httpAuthSchemes:config?.httpAuthSchemes??[
{
schemeId:"aws.auth#sigv4",
identityProvider:(ipc)=>ipc.getIdentityProvider("aws.auth#sigv4"),
signer:new AwsSdkSigV4Signer(),
},
],
logger:config?.logger??new NoOpLogger(),
protocol:config?.protocol??AwsQueryProtocol,
protocolSettings:config?.protocolSettings??{
defaultNamespace:"com.amazonaws.cloudformation",
errorTypeRegistries,
xmlNamespace:"http://cloudformation.amazonaws.com/doc/2010-05-15/",
version:"2010-05-15",
serviceTarget:"CloudFormation",
},
serviceId:config?.serviceId??"CloudFormation",
sha256:config?.sha256??Sha256,
urlParser:config?.urlParser??parseUrl,
utf8Decoder:config?.utf8Decoder??fromUtf8,
utf8Encoder:config?.utf8Encoder??toUtf8,
};
};
const getRuntimeConfig=(config)=>{
emitWarningIfUnsupportedVersion(process.version);
const defaultsMode=resolveDefaultsModeConfig(config);
const defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode);
const clientSharedValues=getRuntimeConfig$1(config);
emitWarningIfUnsupportedVersion$1(process.version);
const loaderConfig={
profile:config?.profile,
logger:clientSharedValues.logger,
};
return{
...clientSharedValues,
...config,
runtime:"node",
defaultsMode,
authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),
bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,
credentialDefaultProvider:config?.credentialDefaultProvider??defaultProvider,
defaultUserAgentProvider:config?.defaultUserAgentProvider??createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:packageInfo.version}),
maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),
region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),
requestHandler:NodeHttpHandler.create(config?.requestHandler??defaultConfigProvider),
retryMode:config?.retryMode??
loadConfig({
...NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||DEFAULT_RETRY_MODE,
},config),
streamCollector:config?.streamCollector??streamCollector,
useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
userAgentAppId:config?.userAgentAppId??loadConfig(NODE_APP_ID_CONFIG_OPTIONS,loaderConfig),
};
};
const getHttpAuthExtensionConfiguration=(runtimeConfig)=>{
const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;
let _httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider;
let _credentials=runtimeConfig.credentials;
return{
setHttpAuthScheme(httpAuthScheme){
const index=_httpAuthSchemes.findIndex((scheme)=>scheme.schemeId===httpAuthScheme.schemeId);
if(index===-1){
_httpAuthSchemes.push(httpAuthScheme);
}
else{
_httpAuthSchemes.splice(index,1,httpAuthScheme);
}
},
httpAuthSchemes(){
return _httpAuthSchemes;
},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider;
},
httpAuthSchemeProvider(){
return _httpAuthSchemeProvider;
},
setCredentials(credentials){
_credentials=credentials;
},
credentials(){
return _credentials;
},
};
};
const resolveHttpAuthRuntimeConfig=(config)=>{
return{
httpAuthSchemes:config.httpAuthSchemes(),
httpAuthSchemeProvider:config.httpAuthSchemeProvider(),
credentials:config.credentials(),
};
};
const resolveRuntimeExtensions=(runtimeConfig,extensions)=>{
const extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration(runtimeConfig));
extensions.forEach((extension)=>extension.configure(extensionConfiguration));
return Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
class CloudFormationClient extends Client{
config;
constructor(...[configuration]){
const _config_0=getRuntimeConfig(configuration||{});
super(_config_0);
this.initConfig=_config_0;
const _config_1=resolveClientEndpointParameters(_config_0);
const _config_2=resolveUserAgentConfig(_config_1);
const _config_3=resolveRetryConfig(_config_2);
const _config_4=resolveRegionConfig(_config_3);
const _config_5=resolveHostHeaderConfig(_config_4);
const _config_6=resolveEndpointConfig(_config_5);
const _config_7=resolveHttpAuthSchemeConfig(_config_6);
const _config_8=resolveRuntimeExtensions(_config_7,configuration?.extensions||[]);
this.config=_config_8;
this.middlewareStack.use(getSchemaSerdePlugin(this.config));
this.middlewareStack.use(getUserAgentPlugin(this.config));
this.middlewareStack.use(getRetryPlugin(this.config));
this.middlewareStack.use(getContentLengthPlugin(this.config));
this.middlewareStack.use(getHostHeaderPlugin(this.config));
this.middlewareStack.use(getLoggerPlugin(this.config));
this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{
httpAuthSchemeParametersProvider:defaultCloudFormationHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async(config)=>new DefaultIdentityProviderConfig({
"aws.auth#sigv4":config.credentials,
}),
}));
this.middlewareStack.use(getHttpSigningPlugin(this.config));
}
destroy(){
super.destroy();
}
}
const command=makeBuilder(commonParams,"CloudFormation","CloudFormationClient",getEndpointPlugin);
const _ep0={};
const _mw0=(Command,cs,config,o)=>[];
class CreateChangeSetCommand extends command(_ep0,_mw0,"CreateChangeSet",CreateChangeSet$){
}
class CreateStackCommand extends command(_ep0,_mw0,"CreateStack",CreateStack$){
}
class DeleteChangeSetCommand extends command(_ep0,_mw0,"DeleteChangeSet",DeleteChangeSet$){
}
class DeleteStackCommand extends command(_ep0,_mw0,"DeleteStack",DeleteStack$){
}
class DescribeChangeSetCommand extends command(_ep0,_mw0,"DescribeChangeSet",DescribeChangeSet$){
}
class DescribeStackDriftDetectionStatusCommand extends command(_ep0,_mw0,"DescribeStackDriftDetectionStatus",DescribeStackDriftDetectionStatus$){
}
class DescribeStackEventsCommand extends command(_ep0,_mw0,"DescribeStackEvents",DescribeStackEvents$){
}
class DescribeStackResourceDriftsCommand extends command(_ep0,_mw0,"DescribeStackResourceDrifts",DescribeStackResourceDrifts$){
}
class DescribeStacksCommand extends command(_ep0,_mw0,"DescribeStacks",DescribeStacks$){
}
class DetectStackDriftCommand extends command(_ep0,_mw0,"DetectStackDrift",DetectStackDrift$){
}
class ExecuteChangeSetCommand extends command(_ep0,_mw0,"ExecuteChangeSet",ExecuteChangeSet$){
}
class GetTemplateCommand extends command(_ep0,_mw0,"GetTemplate",GetTemplate$){
}
class ListChangeSetsCommand extends command(_ep0,_mw0,"ListChangeSets",ListChangeSets$){
}
class ListStackResourcesCommand extends command(_ep0,_mw0,"ListStackResources",ListStackResources$){
}
exports.CloudFormationClient=CloudFormationClient;
exports.CreateChangeSetCommand=CreateChangeSetCommand;
exports.CreateStackCommand=CreateStackCommand;
exports.DeleteChangeSetCommand=DeleteChangeSetCommand;
exports.DeleteStackCommand=DeleteStackCommand;
exports.DescribeChangeSetCommand=DescribeChangeSetCommand;
exports.DescribeStackDriftDetectionStatusCommand=DescribeStackDriftDetectionStatusCommand;
exports.DescribeStackEventsCommand=DescribeStackEventsCommand;
exports.DescribeStackResourceDriftsCommand=DescribeStackResourceDriftsCommand;
exports.DescribeStacksCommand=DescribeStacksCommand;
exports.DetectStackDriftCommand=DetectStackDriftCommand;
exports.ExecuteChangeSetCommand=ExecuteChangeSetCommand;
exports.GetTemplateCommand=GetTemplateCommand;
exports.ListChangeSetsCommand=ListChangeSetsCommand;
exports.ListStackResourcesCommand=ListStackResourcesCommand;
}),
9005:
((_module,exports,$load)=>{
const{awsEndpointFunctions,emitWarningIfUnsupportedVersion:emitWarningIfUnsupportedVersion$1,createDefaultUserAgentProvider,NODE_APP_ID_CONFIG_OPTIONS,getAwsRegionExtensionConfiguration,resolveAwsRegionExtensionConfiguration,resolveUserAgentConfig,resolveHostHeaderConfig,getUserAgentPlugin,getHostHeaderPlugin,getLoggerPlugin,getRecursionDetectionPlugin}=$load(3112);
const{getHttpAuthSchemeEndpointRuleSetPlugin,DefaultIdentityProviderConfig,getHttpSigningPlugin,createPaginator}=$load(2538);
const{normalizeProvider,getSmithyContext,ServiceException,NoOpLogger,emitWarningIfUnsupportedVersion,loadConfigsForDefaultMode,getDefaultExtensionConfiguration,resolveDefaultRuntimeConfig,Client,makeBuilder,createWaiter,checkExceptions,WaiterState,createAggregatedClient}=$load(2474);
const{resolveDefaultsModeConfig,loadConfig,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,NODE_REGION_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS,resolveRegionConfig}=$load(2163);
const{BinaryDecisionDiagram,EndpointCache,decideEndpoint,customEndpointFunctions,resolveEndpointConfig,getEndpointPlugin}=$load(2461);
const{parseUrl,getHttpHandlerExtensionConfiguration,resolveHttpHandlerRuntimeConfig,getContentLengthPlugin}=$load(230);
const{DEFAULT_RETRY_MODE,NODE_RETRY_MODE_CONFIG_OPTIONS,NODE_MAX_ATTEMPT_CONFIG_OPTIONS,resolveRetryConfig,getRetryPlugin}=$load(3729);
const{TypeRegistry,getSchemaSerdePlugin}=$load(2754);
const{NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS,NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS,resolveCompressionConfig,getCompressionPlugin}=$load(4166);
const{resolveAwsSdkSigV4Config,AwsSdkSigV4Signer,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS}=$load(299);
const{defaultProvider}=$load(9661);
const{toUtf8,fromUtf8,toBase64,fromBase64,calculateBodyLength}=$load(246);
const{streamCollector,NodeHttpHandler}=$load(4695);
const{AwsJson1_0Protocol}=$load(2000);
const{Sha256}=$load(5550);
const defaultCloudWatchHttpAuthSchemeParametersProvider=async(config,context,input)=>{
return{
operation:getSmithyContext(context).operation,
region:await normalizeProvider(config.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})(),
};
};
function createAwsAuthSigv4HttpAuthOption(authParameters){
return{
schemeId:"aws.auth#sigv4",
signingProperties:{
name:"monitoring",
region:authParameters.region,
},
propertiesExtractor:(config,context)=>({
signingProperties:{
config,
context,
},
}),
};
}
const defaultCloudWatchHttpAuthSchemeProvider=(authParameters)=>{
const options=[];
switch(authParameters.operation){
default:{
options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
}
}
return options;
};
const resolveHttpAuthSchemeConfig=(config)=>{
const config_0=resolveAwsSdkSigV4Config(config);
return Object.assign(config_0,{
authSchemePreference:normalizeProvider(config.authSchemePreference??[]),
});
};
const resolveClientEndpointParameters=(options)=>{
return Object.assign(options,{
useDualstackEndpoint:options.useDualstackEndpoint??false,
useFipsEndpoint:options.useFipsEndpoint??false,
defaultSigningName:"monitoring",
});
};
const commonParams={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"},
};
var version="3.1141.0";
var packageInfo={
version:version};
const k="ref";
var a=-1;
var b=true;
var c="isSet";
var d="PartitionResult";
var e="booleanEquals";
var f="getAttr";
var g={[k]:"Endpoint"};
var h={[k]:d};
var i={};
var j=[{[k]:"Region"}];
const _data={
conditions:[
[c,[g]],
[c,j],
["aws.partition",j,d],
[e,[{[k]:"UseFIPS"},b]],
[e,[{[k]:"UseDualStack"},b]],
["stringEquals",[{fn:f,argv:[h,"name"]},"aws-us-gov"]],
[e,[{fn:f,argv:[h,"supportsFIPS"]},b]],
[e,[{fn:f,argv:[h,"supportsDualStack"]},b]]
],
results:[
[a],
[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],
[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],
[g,i],
["https://monitoring.{Region}.{PartitionResult#dnsSuffix}",i],
["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}",i],
["https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],
[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}",i],
[a,"FIPS is enabled but this partition does not support FIPS"],
[a,"DualStack is enabled but this partition does not support DualStack"],
[a,"Invalid Configuration: Missing Region"]
]
};
const root=2;
const r=100_000_000;
const nodes=new Int32Array([
-1,1,-1,
0,14,3,
1,4,r + 11,
2,5,r + 11,
3,8,6,
4,7,r + 4,
7,r + 5,r + 10,
4,11,9,
5,r + 4,10,
6,r + 8,r + 9,
5,r + 5,12,
6,13,r + 7,
7,r + 6,r + 7,
3,r + 1,15,
4,r + 2,r + 3,
]);
const bdd=BinaryDecisionDiagram.from(nodes,root,_data.conditions,_data.results);
const cache=new EndpointCache({
size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"],
});
const defaultEndpointResolver=(endpointParams,context={})=>{
return cache.get(endpointParams,()=>decideEndpoint(bdd,{
endpointParams:endpointParams,
logger:context.logger,
}));
};
customEndpointFunctions.aws=awsEndpointFunctions;
class CloudWatchServiceException extends ServiceException{
constructor(options){
super(options);
Object.setPrototypeOf(this,CloudWatchServiceException.prototype);
}
}
class ConflictException extends CloudWatchServiceException{
name="ConflictException";
$fault="client";
Message;
constructor(opts){
super({
name:"ConflictException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ConflictException.prototype);
this.Message=opts.Message;
}
}
class KmsAccessDeniedException extends CloudWatchServiceException{
name="KmsAccessDeniedException";
$fault="client";
Message;
constructor(opts){
super({
name:"KmsAccessDeniedException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,KmsAccessDeniedException.prototype);
this.Message=opts.Message;
}
}
class KmsKeyDisabledException extends CloudWatchServiceException{
name="KmsKeyDisabledException";
$fault="client";
Message;
constructor(opts){
super({
name:"KmsKeyDisabledException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,KmsKeyDisabledException.prototype);
this.Message=opts.Message;
}
}
class KmsKeyNotFoundException extends CloudWatchServiceException{
name="KmsKeyNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"KmsKeyNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,KmsKeyNotFoundException.prototype);
this.Message=opts.Message;
}
}
class ResourceNotFoundException extends CloudWatchServiceException{
name="ResourceNotFoundException";
$fault="client";
ResourceType;
ResourceId;
Message;
constructor(opts){
super({
name:"ResourceNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ResourceNotFoundException.prototype);
this.ResourceType=opts.ResourceType;
this.ResourceId=opts.ResourceId;
this.Message=opts.Message;
}
}
class ConcurrentModificationException extends CloudWatchServiceException{
name="ConcurrentModificationException";
$fault="client";
Message;
constructor(opts){
super({
name:"ConcurrentModificationException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ConcurrentModificationException.prototype);
this.Message=opts.Message;
}
}
class DashboardInvalidInputError extends CloudWatchServiceException{
name="DashboardInvalidInputError";
$fault="client";
dashboardValidationMessages;
constructor(opts){
super({
name:"DashboardInvalidInputError",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,DashboardInvalidInputError.prototype);
this.dashboardValidationMessages=opts.dashboardValidationMessages;
}
}
class DashboardNotFoundError extends CloudWatchServiceException{
name="DashboardNotFoundError";
$fault="client";
constructor(opts){
super({
name:"DashboardNotFoundError",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,DashboardNotFoundError.prototype);
}
}
class ResourceConflict extends CloudWatchServiceException{
name="ResourceConflict";
$fault="client";
constructor(opts){
super({
name:"ResourceConflict",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ResourceConflict.prototype);
}
}
class ResourceNotFound extends CloudWatchServiceException{
name="ResourceNotFound";
$fault="client";
constructor(opts){
super({
name:"ResourceNotFound",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ResourceNotFound.prototype);
}
}
class InternalServiceFault extends CloudWatchServiceException{
name="InternalServiceFault";
$fault="server";
Message;
constructor(opts){
super({
name:"InternalServiceFault",
$fault:"server",
...opts,
});
Object.setPrototypeOf(this,InternalServiceFault.prototype);
this.Message=opts.Message;
}
}
class InvalidParameterCombinationException extends CloudWatchServiceException{
name="InvalidParameterCombinationException";
$fault="client";
constructor(opts){
super({
name:"InvalidParameterCombinationException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidParameterCombinationException.prototype);
}
}
class InvalidParameterValueException extends CloudWatchServiceException{
name="InvalidParameterValueException";
$fault="client";
constructor(opts){
super({
name:"InvalidParameterValueException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidParameterValueException.prototype);
}
}
class MissingRequiredParameterException extends CloudWatchServiceException{
name="MissingRequiredParameterException";
$fault="client";
constructor(opts){
super({
name:"MissingRequiredParameterException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,MissingRequiredParameterException.prototype);
}
}
class InvalidNextToken extends CloudWatchServiceException{
name="InvalidNextToken";
$fault="client";
constructor(opts){
super({
name:"InvalidNextToken",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidNextToken.prototype);
}
}
class LimitExceededException extends CloudWatchServiceException{
name="LimitExceededException";
$fault="client";
Message;
constructor(opts){
super({
name:"LimitExceededException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,LimitExceededException.prototype);
this.Message=opts.Message;
}
}
class LimitExceededFault extends CloudWatchServiceException{
name="LimitExceededFault";
$fault="client";
constructor(opts){
super({
name:"LimitExceededFault",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,LimitExceededFault.prototype);
}
}
class InvalidFormatFault extends CloudWatchServiceException{
name="InvalidFormatFault";
$fault="client";
constructor(opts){
super({
name:"InvalidFormatFault",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidFormatFault.prototype);
}
}
class ValidationException extends CloudWatchServiceException{
name="ValidationException";
$fault="client";
constructor(opts){
super({
name:"ValidationException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ValidationException.prototype);
}
}
const _AA="AlarmActions";
const _AAl="AlarmArn";
const _ACUT="AlarmConfigurationUpdatedTimestamp";
const _ADl="AlarmDescription";
const _AE="ActionsEnabled";
const _AEg="AggregationExpression";
const _AI="AccountId";
const _ALLC="ActionLogLineCount";
const _ALLRA="ActionLogLineRoleArn";
const _AN="AlarmName";
const _ANP="AlarmNamePrefix";
const _ANl="AlarmNames";
const _AP="ActionPrefix";
const _APQLC="AlarmPromQLCriteria";
const _AR="AlarmRule";
const _AS="ActionsSuppressor";
const _ASB="ActionsSuppressedBy";
const _ASEP="ActionsSuppressorExtensionPeriod";
const _ASR="ActionsSuppressedReason";
const _ASWP="ActionsSuppressorWaitPeriod";
const _ATl="AlarmTypes";
const _CAo="CompositeAlarm";
const _CAom="CompositeAlarms";
const _CE="ConflictException";
const _CME="ConcurrentModificationException";
const _CO="ComparisonOperator";
const _COAN="ChildrenOfAlarmName";
const _D="Dimensions";
const _DAIe="DescribeAlarmsInput";
const _DAO="DescribeAlarmsOutput";
const _DAes="DescribeAlarms";
const _DIIE="DashboardInvalidInputError";
const _DNFE="DashboardNotFoundError";
const _DP="DataPath";
const _DTA="DatapointsToAlarm";
const _DVM="DashboardValidationMessage";
const _DVMa="DashboardValidationMessages";
const _Di="Dimension";
const _EC="EvaluationCriteria";
const _EI="EvaluationInterval";
const _ELSCP="EvaluateLowSampleCountPercentile";
const _EP="EvaluationPeriods";
const _ESv="EvaluationState";
const _ESx="ExtendedStatistic";
const _ETO="EndTimeOffset";
const _EW="EvaluationWindow";
const _Ex="Expression";
const _I="Id";
const _IDA="InsufficientDataActions";
const _IFF="InvalidFormatFault";
const _INT="InvalidNextToken";
const _IPCE="InvalidParameterCombinationException";
const _IPVE="InvalidParameterValueException";
const _ISF="InternalServiceFault";
const _KADE="KmsAccessDeniedException";
const _KKDE="KmsKeyDisabledException";
const _KKNFE="KmsKeyNotFoundException";
const _Ke="Key";
const _L="Label";
const _LA="LogAlarms";
const _LAo="LogAlarm";
const _LEE="LimitExceededException";
const _LEF="LimitExceededFault";
const _LGI="LogGroupIdentifiers";
const _M="Message";
const _MA="MetricAlarms";
const _MAe="MetricAlarm";
const _MDQ="MetricDataQueries";
const _MDQe="MetricDataQuery";
const _MN="MetricName";
const _MR="MaxRecords";
const _MRPE="MissingRequiredParameterException";
const _MSe="MetricStat";
const _Me="Metrics";
const _Met="Metric";
const _N="Namespace";
const _NT="NextToken";
const _Na="Name";
const _OKA="OKActions";
const _OSEAWUPE="OnlyStartEvaluatingAfterWarmUpPeriodEnds";
const _P="Period";
const _POAN="ParentsOfAlarmName";
const _PP="PendingPeriod";
const _PQLC="PromQLCriteria";
const _Q="Query";
const _QARN="QueryARN";
const _QRTA="QueryResultsToAlarm";
const _QRTE="QueryResultsToEvaluate";
const _QS="QueryString";
const _RC="ResourceConflict";
const _RD="ReturnData";
const _RI="ResourceId";
const _RNF="ResourceNotFound";
const _RNFE="ResourceNotFoundException";
const _RP="RecoveryPeriod";
const _RT="ResourceType";
const _SCc="ScheduleConfiguration";
const _SE="ScheduleExpression";
const _SQC="ScheduledQueryConfiguration";
const _SQRARN="ScheduledQueryRoleARN";
const _SR="StateReason";
const _SRD="StateReasonData";
const _STO="StartTimeOffset";
const _STT="StateTransitionedTimestamp";
const _SUT="StateUpdatedTimestamp";
const _SV="StateValue";
const _SW="SlidingWindow";
const _St="Stat";
const _Sta="Statistic";
const _TL="TagList";
const _TMD="TreatMissingData";
const _TMI="ThresholdMetricId";
const _Ta="Tags";
const _Tag="Tag";
const _Th="Threshold";
const _Ti="Timezone";
const _U="Unit";
const _V="Value";
const _VE="ValidationException";
const _WCW="WallClockWindow";
const _WUC="WarmUpConfiguration";
const _WUPDIM="WarmUpPeriodDurationInMinutes";
const _aQE="awsQueryError";
const _c="client";
const _dVM="dashboardValidationMessages";
const _e="error";
const _hE="httpError";
const _m="message";
const _s="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch";
const _se="server";
const n0="com.amazonaws.cloudwatch";
const _s_registry=new TypeRegistry(_s);
var CloudWatchServiceException$=[-3,_s,"CloudWatchServiceException",0,[],[]];
_s_registry.registerError(CloudWatchServiceException$,CloudWatchServiceException);
const n0_registry=new TypeRegistry(n0);
var ConcurrentModificationException$=[-3,n0,_CME,
{[_aQE]:[`ConcurrentModificationException`,429],[_e]:_c,[_hE]:429},
[_M],
[0]
];
n0_registry.registerError(ConcurrentModificationException$,ConcurrentModificationException);
var ConflictException$=[-3,n0,_CE,
{[_e]:_c,[_hE]:409},
[_M],
[0]
];
n0_registry.registerError(ConflictException$,ConflictException);
var DashboardInvalidInputError$=[-3,n0,_DIIE,
{[_aQE]:[`InvalidParameterInput`,400],[_e]:_c,[_hE]:400},
[_m,_dVM],
[0,()=>DashboardValidationMessages]
];
n0_registry.registerError(DashboardInvalidInputError$,DashboardInvalidInputError);
var DashboardNotFoundError$=[-3,n0,_DNFE,
{[_aQE]:[`ResourceNotFound`,404],[_e]:_c,[_hE]:404},
[_m],
[0]
];
n0_registry.registerError(DashboardNotFoundError$,DashboardNotFoundError);
var InternalServiceFault$=[-3,n0,_ISF,
{[_aQE]:[`InternalServiceError`,500],[_e]:_se,[_hE]:500},
[_M],
[0]
];
n0_registry.registerError(InternalServiceFault$,InternalServiceFault);
var InvalidFormatFault$=[-3,n0,_IFF,
{[_aQE]:[`InvalidFormat`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(InvalidFormatFault$,InvalidFormatFault);
var InvalidNextToken$=[-3,n0,_INT,
{[_aQE]:[`InvalidNextToken`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(InvalidNextToken$,InvalidNextToken);
var InvalidParameterCombinationException$=[-3,n0,_IPCE,
{[_aQE]:[`InvalidParameterCombination`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(InvalidParameterCombinationException$,InvalidParameterCombinationException);
var InvalidParameterValueException$=[-3,n0,_IPVE,
{[_aQE]:[`InvalidParameterValue`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(InvalidParameterValueException$,InvalidParameterValueException);
var KmsAccessDeniedException$=[-3,n0,_KADE,
{[_e]:_c},
[_M],
[0],1
];
n0_registry.registerError(KmsAccessDeniedException$,KmsAccessDeniedException);
var KmsKeyDisabledException$=[-3,n0,_KKDE,
{[_e]:_c},
[_M],
[0],1
];
n0_registry.registerError(KmsKeyDisabledException$,KmsKeyDisabledException);
var KmsKeyNotFoundException$=[-3,n0,_KKNFE,
{[_e]:_c},
[_M],
[0],1
];
n0_registry.registerError(KmsKeyNotFoundException$,KmsKeyNotFoundException);
var LimitExceededException$=[-3,n0,_LEE,
{[_aQE]:[`LimitExceededException`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(LimitExceededException$,LimitExceededException);
var LimitExceededFault$=[-3,n0,_LEF,
{[_aQE]:[`LimitExceeded`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(LimitExceededFault$,LimitExceededFault);
var MissingRequiredParameterException$=[-3,n0,_MRPE,
{[_aQE]:[`MissingParameter`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(MissingRequiredParameterException$,MissingRequiredParameterException);
var ResourceConflict$=[-3,n0,_RC,
{[_aQE]:[`ResourceConflict`,409],[_e]:_c,[_hE]:409},
[_m],
[0]
];
n0_registry.registerError(ResourceConflict$,ResourceConflict);
var ResourceNotFound$=[-3,n0,_RNF,
{[_aQE]:[`ResourceNotFound`,404],[_e]:_c,[_hE]:404},
[_m],
[0]
];
n0_registry.registerError(ResourceNotFound$,ResourceNotFound);
var ResourceNotFoundException$=[-3,n0,_RNFE,
{[_aQE]:[`ResourceNotFoundException`,404],[_e]:_c,[_hE]:404},
[_RT,_RI,_M],
[0,0,0]
];
n0_registry.registerError(ResourceNotFoundException$,ResourceNotFoundException);
var ValidationException$=[-3,n0,_VE,
{[_aQE]:[`ValidationError`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(ValidationException$,ValidationException);
const errorTypeRegistries=[
_s_registry,
n0_registry,
];
var AlarmPromQLCriteria$=[3,n0,_APQLC,
0,
[_Q,_PP,_RP],
[0,1,1],1
];
var CompositeAlarm$=[3,n0,_CAo,
0,
[_AE,_AA,_AAl,_ACUT,_ADl,_AN,_AR,_IDA,_OKA,_SR,_SRD,_SUT,_SV,_STT,_ASB,_ASR,_AS,_ASWP,_ASEP],
[2,64|0,0,4,0,0,0,64|0,64|0,0,0,4,0,4,0,0,0,1,1]
];
var DashboardValidationMessage$=[3,n0,_DVM,
0,
[_DP,_M],
[0,0]
];
var DescribeAlarmsInput$=[3,n0,_DAIe,
0,
[_ANl,_ANP,_ATl,_COAN,_POAN,_SV,_AP,_MR,_NT],
[64|0,0,64|0,0,0,0,0,1,0]
];
var DescribeAlarmsOutput$=[3,n0,_DAO,
0,
[_CAom,_MA,_LA,_NT],
[()=>CompositeAlarms,()=>MetricAlarms,()=>LogAlarms,0]
];
var Dimension$=[3,n0,_Di,
0,
[_Na,_V],
[0,0],2
];
var LogAlarm$=[3,n0,_LAo,
0,
[_AN,_AAl,_ADl,_ACUT,_AE,_OKA,_AA,_IDA,_SV,_SR,_SRD,_SUT,_SQC,_QRTE,_QRTA,_Th,_CO,_TMD,_STT,_ESv,_ALLC,_ALLRA,_WUC],
[0,0,0,4,2,64|0,64|0,64|0,0,0,0,4,()=>ScheduledQueryConfiguration$,1,1,1,0,0,4,0,1,0,()=>WarmUpConfiguration$]
];
var Metric$=[3,n0,_Met,
0,
[_N,_MN,_D],
[0,0,()=>Dimensions]
];
var MetricAlarm$=[3,n0,_MAe,
0,
[_AN,_AAl,_ADl,_ACUT,_AE,_OKA,_AA,_IDA,_SV,_SR,_SRD,_SUT,_MN,_N,_Sta,_ESx,_D,_P,_U,_EP,_DTA,_Th,_CO,_TMD,_ELSCP,_Me,_TMI,_ESv,_STT,_EW,_WUC,_EC,_EI],
[0,0,0,4,2,64|0,64|0,64|0,0,0,0,4,0,0,0,0,()=>Dimensions,1,0,1,1,1,0,0,0,()=>MetricDataQueries,0,0,4,()=>EvaluationWindow$,()=>WarmUpConfiguration$,()=>EvaluationCriteria$,1]
];
var MetricDataQuery$=[3,n0,_MDQe,
0,
[_I,_MSe,_Ex,_L,_RD,_P,_AI],
[0,()=>MetricStat$,0,0,2,1,0],1
];
var MetricStat$=[3,n0,_MSe,
0,
[_Met,_P,_St,_U],
[()=>Metric$,1,0,0],3
];
var ScheduleConfiguration$=[3,n0,_SCc,
0,
[_SE,_STO,_ETO],
[0,1,1],2
];
var ScheduledQueryConfiguration$=[3,n0,_SQC,
0,
[_QS,_SQRARN,_SCc,_AEg,_LGI,_QARN,_Ta],
[0,0,()=>ScheduleConfiguration$,0,64|0,0,()=>TagList],4
];
var SlidingWindow$=[3,n0,_SW,
0,
[],
[]
];
var Tag$=[3,n0,_Tag,
0,
[_Ke,_V],
[0,0],2
];
var WallClockWindow$=[3,n0,_WCW,
0,
[_Ti],
[0]
];
var WarmUpConfiguration$=[3,n0,_WUC,
0,
[_WUPDIM,_OSEAWUPE],
[1,2],1
];
var CompositeAlarms=[1,n0,_CAom,
0,()=>CompositeAlarm$
];
var DashboardValidationMessages=[1,n0,_DVMa,
0,()=>DashboardValidationMessage$
];
var Dimensions=[1,n0,_D,
0,()=>Dimension$
];
var LogAlarms=[1,n0,_LA,
0,()=>LogAlarm$
];
var MetricAlarms=[1,n0,_MA,
0,()=>MetricAlarm$
];
var MetricDataQueries=[1,n0,_MDQ,
0,()=>MetricDataQuery$
];
var TagList=[1,n0,_TL,
0,()=>Tag$
];
var EvaluationCriteria$=[4,n0,_EC,
0,
[_PQLC],
[()=>AlarmPromQLCriteria$]
];
var EvaluationWindow$=[4,n0,_EW,
0,
[_WCW,_SW],
[()=>WallClockWindow$,()=>SlidingWindow$]
];
var DescribeAlarms$=[9,n0,_DAes,
0,()=>DescribeAlarmsInput$,()=>DescribeAlarmsOutput$
];
const getRuntimeConfig$1=(config)=>{
return{
apiVersion:"2010-08-01",
base64Decoder:config?.base64Decoder??fromBase64,
base64Encoder:config?.base64Encoder??toBase64,
disableHostPrefix:config?.disableHostPrefix??false,
endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],
httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultCloudWatchHttpAuthSchemeProvider,
httpAuthSchemes:config?.httpAuthSchemes??[
{
schemeId:"aws.auth#sigv4",
identityProvider:(ipc)=>ipc.getIdentityProvider("aws.auth#sigv4"),
signer:new AwsSdkSigV4Signer(),
},
],
logger:config?.logger??new NoOpLogger(),
protocol:config?.protocol??AwsJson1_0Protocol,
protocolSettings:config?.protocolSettings??{
defaultNamespace:"com.amazonaws.cloudwatch",
errorTypeRegistries,
xmlNamespace:"http://monitoring.amazonaws.com/doc/2010-08-01/",
version:"2010-08-01",
serviceTarget:"GraniteServiceVersion20100801",
awsQueryCompatible:true,
},
serviceId:config?.serviceId??"CloudWatch",
sha256:config?.sha256??Sha256,
urlParser:config?.urlParser??parseUrl,
utf8Decoder:config?.utf8Decoder??fromUtf8,
utf8Encoder:config?.utf8Encoder??toUtf8,
};
};
const getRuntimeConfig=(config)=>{
emitWarningIfUnsupportedVersion(process.version);
const defaultsMode=resolveDefaultsModeConfig(config);
const defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode);
const clientSharedValues=getRuntimeConfig$1(config);
emitWarningIfUnsupportedVersion$1(process.version);
const loaderConfig={
profile:config?.profile,
logger:clientSharedValues.logger,
};
return{
...clientSharedValues,
...config,
runtime:"node",
defaultsMode,
authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),
bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,
credentialDefaultProvider:config?.credentialDefaultProvider??defaultProvider,
defaultUserAgentProvider:config?.defaultUserAgentProvider??createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:packageInfo.version}),
disableRequestCompression:config?.disableRequestCompression??loadConfig(NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS,config),
maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),
region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),
requestHandler:NodeHttpHandler.create(config?.requestHandler??defaultConfigProvider),
requestMinCompressionSizeBytes:config?.requestMinCompressionSizeBytes??loadConfig(NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS,config),
retryMode:config?.retryMode??
loadConfig({
...NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||DEFAULT_RETRY_MODE,
},config),
streamCollector:config?.streamCollector??streamCollector,
useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
userAgentAppId:config?.userAgentAppId??loadConfig(NODE_APP_ID_CONFIG_OPTIONS,loaderConfig),
};
};
const getHttpAuthExtensionConfiguration=(runtimeConfig)=>{
const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;
let _httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider;
let _credentials=runtimeConfig.credentials;
return{
setHttpAuthScheme(httpAuthScheme){
const index=_httpAuthSchemes.findIndex((scheme)=>scheme.schemeId===httpAuthScheme.schemeId);
if(index===-1){
_httpAuthSchemes.push(httpAuthScheme);
}
else{
_httpAuthSchemes.splice(index,1,httpAuthScheme);
}
},
httpAuthSchemes(){
return _httpAuthSchemes;
},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider;
},
httpAuthSchemeProvider(){
return _httpAuthSchemeProvider;
},
setCredentials(credentials){
_credentials=credentials;
},
credentials(){
return _credentials;
},
};
};
const resolveHttpAuthRuntimeConfig=(config)=>{
return{
httpAuthSchemes:config.httpAuthSchemes(),
httpAuthSchemeProvider:config.httpAuthSchemeProvider(),
credentials:config.credentials(),
};
};
const resolveRuntimeExtensions=(runtimeConfig,extensions)=>{
const extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration(runtimeConfig));
extensions.forEach((extension)=>extension.configure(extensionConfiguration));
return Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
class CloudWatchClient extends Client{
config;
constructor(...[configuration]){
const _config_0=getRuntimeConfig(configuration||{});
super(_config_0);
this.initConfig=_config_0;
const _config_1=resolveClientEndpointParameters(_config_0);
const _config_2=resolveUserAgentConfig(_config_1);
const _config_3=resolveRetryConfig(_config_2);
const _config_4=resolveRegionConfig(_config_3);
const _config_5=resolveHostHeaderConfig(_config_4);
const _config_6=resolveEndpointConfig(_config_5);
const _config_7=resolveHttpAuthSchemeConfig(_config_6);
const _config_8=resolveCompressionConfig(_config_7);
const _config_9=resolveRuntimeExtensions(_config_8,configuration?.extensions||[]);
this.config=_config_9;
this.middlewareStack.use(getSchemaSerdePlugin(this.config));
this.middlewareStack.use(getUserAgentPlugin(this.config));
this.middlewareStack.use(getRetryPlugin(this.config));
this.middlewareStack.use(getContentLengthPlugin(this.config));
this.middlewareStack.use(getHostHeaderPlugin(this.config));
this.middlewareStack.use(getLoggerPlugin(this.config));
this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{
httpAuthSchemeParametersProvider:defaultCloudWatchHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async(config)=>new DefaultIdentityProviderConfig({
"aws.auth#sigv4":config.credentials,
}),
}));
this.middlewareStack.use(getHttpSigningPlugin(this.config));
}
destroy(){
super.destroy();
}
}
const command=makeBuilder(commonParams,"GraniteServiceVersion20100801","CloudWatchClient",getEndpointPlugin);
const _ep0={};
const _mw0=(Command,cs,config,o)=>[];
class DescribeAlarmsCommand extends command(_ep0,_mw0,"DescribeAlarms",DescribeAlarms$){
}
exports.CloudWatchClient=CloudWatchClient;
exports.DescribeAlarmsCommand=DescribeAlarmsCommand;
}),
2657:
((_module,exports,$load)=>{
const{awsEndpointFunctions,emitWarningIfUnsupportedVersion:emitWarningIfUnsupportedVersion$1,createDefaultUserAgentProvider,NODE_APP_ID_CONFIG_OPTIONS,getAwsRegionExtensionConfiguration,resolveAwsRegionExtensionConfiguration,resolveUserAgentConfig,resolveHostHeaderConfig,getUserAgentPlugin,getHostHeaderPlugin,getLoggerPlugin,getRecursionDetectionPlugin}=$load(3112);
const{getHttpAuthSchemeEndpointRuleSetPlugin,DefaultIdentityProviderConfig,getHttpSigningPlugin,createPaginator}=$load(2538);
const{normalizeProvider,getSmithyContext,ServiceException,NoOpLogger,emitWarningIfUnsupportedVersion,loadConfigsForDefaultMode,getDefaultExtensionConfiguration,resolveDefaultRuntimeConfig,Client,makeBuilder,createWaiter,checkExceptions,WaiterState,createAggregatedClient}=$load(2474);
const{resolveDefaultsModeConfig,loadConfig,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,NODE_REGION_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS,resolveRegionConfig}=$load(2163);
const{BinaryDecisionDiagram,EndpointCache,decideEndpoint,customEndpointFunctions,resolveEndpointConfig,getEndpointPlugin}=$load(2461);
const{parseUrl,getHttpHandlerExtensionConfiguration,resolveHttpHandlerRuntimeConfig,getContentLengthPlugin}=$load(230);
const{DEFAULT_RETRY_MODE,NODE_RETRY_MODE_CONFIG_OPTIONS,NODE_MAX_ATTEMPT_CONFIG_OPTIONS,resolveRetryConfig,getRetryPlugin}=$load(3729);
const{TypeRegistry,getSchemaSerdePlugin}=$load(2754);
const{resolveAwsSdkSigV4Config,AwsSdkSigV4Signer,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS}=$load(299);
const{defaultProvider}=$load(9661);
const{toUtf8,fromUtf8,toBase64,fromBase64,calculateBodyLength}=$load(246);
const{streamCollector,NodeHttpHandler}=$load(4695);
const{AwsEc2QueryProtocol}=$load(2000);
const{Sha256}=$load(5550);
const defaultEC2HttpAuthSchemeParametersProvider=async(config,context,input)=>{
return{
operation:getSmithyContext(context).operation,
region:await normalizeProvider(config.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})(),
};
};
function createAwsAuthSigv4HttpAuthOption(authParameters){
return{
schemeId:"aws.auth#sigv4",
signingProperties:{
name:"ec2",
region:authParameters.region,
},
propertiesExtractor:(config,context)=>({
signingProperties:{
config,
context,
},
}),
};
}
const defaultEC2HttpAuthSchemeProvider=(authParameters)=>{
const options=[];
switch(authParameters.operation){
default:{
options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
}
}
return options;
};
const resolveHttpAuthSchemeConfig=(config)=>{
const config_0=resolveAwsSdkSigV4Config(config);
return Object.assign(config_0,{
authSchemePreference:normalizeProvider(config.authSchemePreference??[]),
});
};
const resolveClientEndpointParameters=(options)=>{
return Object.assign(options,{
useDualstackEndpoint:options.useDualstackEndpoint??false,
useFipsEndpoint:options.useFipsEndpoint??false,
defaultSigningName:"ec2",
});
};
const commonParams={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"},
};
var version="3.1141.0";
var packageInfo={
version:version};
const k="ref";
var a=-1;
var b=true;
var c="isSet";
var d="PartitionResult";
var e="booleanEquals";
var f="getAttr";
var g={[k]:"Endpoint"};
var h={[k]:d};
var i={};
var j=[{[k]:"Region"}];
const _data={
conditions:[
[c,[g]],
[c,j],
["aws.partition",j,d],
[e,[{[k]:"UseFIPS"},b]],
[e,[{[k]:"UseDualStack"},b]],
[e,[{fn:f,argv:[h,"supportsDualStack"]},b]],
[e,[{fn:f,argv:[h,"supportsFIPS"]},b]],
["stringEquals",[{fn:f,argv:[h,"name"]},"aws-us-gov"]]
],
results:[
[a],
[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],
[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],
[g,i],
["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],
[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://ec2.{Region}.amazonaws.com",i],
["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}",i],
[a,"FIPS is enabled but this partition does not support FIPS"],
["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}",i],
[a,"DualStack is enabled but this partition does not support DualStack"],
["https://ec2.{Region}.{PartitionResult#dnsSuffix}",i],
[a,"Invalid Configuration: Missing Region"]
]
};
const root=2;
const r=100_000_000;
const nodes=new Int32Array([
-1,1,-1,
0,13,3,
1,4,r + 12,
2,5,r + 12,
3,8,6,
4,7,r + 11,
5,r + 9,r + 10,
4,11,9,
6,10,r + 8,
7,r + 6,r + 7,
5,12,r + 5,
6,r + 4,r + 5,
3,r + 1,14,
4,r + 2,r + 3,
]);
const bdd=BinaryDecisionDiagram.from(nodes,root,_data.conditions,_data.results);
const cache=new EndpointCache({
size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"],
});
const defaultEndpointResolver=(endpointParams,context={})=>{
return cache.get(endpointParams,()=>decideEndpoint(bdd,{
endpointParams:endpointParams,
logger:context.logger,
}));
};
customEndpointFunctions.aws=awsEndpointFunctions;
class EC2ServiceException extends ServiceException{
constructor(options){
super(options);
Object.setPrototypeOf(this,EC2ServiceException.prototype);
}
}
const _ABV="AttributeBooleanValue";
const _AES="AttachedEbsStatus";
const _AId="AdditionalInfo";
const _AItt="AttachmentId";
const _ALI="AmiLaunchIndex";
const _ARss="AssociatedResource";
const _ARuto="AutoRecovery";
const _AS="ApplicationStatus";
const _ASS="ApplicationStatusSummary";
const _ASSm="AmdSevSnp";
const _ATtt="AttachTime";
const _AVt="AttributeValue";
const _AZ="AvailabilityZone";
const _AZI="AvailabilityZoneId";
const _Af="Affinity";
const _Ar="Arn";
const _Arc="Architecture";
const _Ass="Association";
const _At="Attribute";
const _Att="Attachment";
const _BDMl="BlockDeviceMappings";
const _BM="BootMode";
const _BW="BandwidthWeighting";
const _CBI="CapacityBlockId";
const _CCor="CoreCount";
const _CI="CarrierIp";
const _CIBM="CurrentInstanceBootMode";
const _CO="CpuOptions";
const _COI="CustomerOwnedIp";
const _CRI="CapacityReservationId";
const _CRP="CapacityReservationPreference";
const _CRRGA="CapacityReservationResourceGroupArn";
const _CRSR="CapacityReservationSpecificationResponse";
const _CRSa="CapacityReservationSpecification";
const _CRT="CapacityReservationTarget";
const _CRTR="CapacityReservationTargetResponse";
const _CSu="CurrentState";
const _CT="ClientToken";
const _CTC="ConnectionTrackingConfiguration";
const _CTR="CreateTagsRequest";
const _CTSRo="ConnectionTrackingSpecificationResponse";
const _CTreat="CreateTags";
const _Co="Code";
const _Conf="Configured";
const _DASi="DisableApiStop";
const _DAT="DisableApiTermination";
const _DI="DeviceIndex";
const _DIARe="DescribeInstanceAttributeRequest";
const _DIAe="DescribeInstanceAttribute";
const _DIRescr="DescribeInstancesRequest";
const _DIRescri="DescribeInstancesResult";
const _DISRes="DescribeInstanceStatusRequest";
const _DISResc="DescribeInstanceStatusResult";
const _DISes="DescribeInstanceStatus";
const _DIesc="DescribeInstances";
const _DN="DeviceName";
const _DOT="DeleteOnTermination";
const _DR="DryRun";
const _DTR="DeleteTagsRequest";
const _DTRe="DescribeTagsRequest";
const _DTRes="DescribeTagsResult";
const _DTelet="DeleteTags";
const _DTes="DescribeTags";
const _De="Description";
const _Det="Details";
const _ECI="EbsCardIndex";
const _EGA="ElasticGpuAssociation";
const _EGAI="ElasticGpuAssociationId";
const _EGAL="ElasticGpuAssociationList";
const _EGAS="ElasticGpuAssociationState";
const _EGAT="ElasticGpuAssociationTime";
const _EGAl="ElasticGpuAssociations";
const _EGIl="ElasticGpuId";
const _EIAA="ElasticInferenceAcceleratorAssociation";
const _EIAAI="ElasticInferenceAcceleratorAssociationId";
const _EIAAL="ElasticInferenceAcceleratorAssociationList";
const _EIAAS="ElasticInferenceAcceleratorAssociationState";
const _EIAAT="ElasticInferenceAcceleratorAssociationTime";
const _EIAAl="ElasticInferenceAcceleratorArn";
const _EIAAla="ElasticInferenceAcceleratorAssociations";
const _EIBD="EbsInstanceBlockDevice";
const _EO="EbsOptimized";
const _EOn="EnclaveOptions";
const _EQC="EnaQueueCount";
const _ERNDAAAAR="EnableResourceNameDnsAAAARecord";
const _ERNDAR="EnableResourceNameDnsARecord";
const _ESD="EbsStatusDetails";
const _ESDL="EbsStatusDetailsList";
const _ESE="EnaSrdEnabled";
const _ESS="EnaSrdSpecification";
const _ESSb="EbsStatusSummary";
const _ESUE="EnaSrdUdpEnabled";
const _ESUS="EnaSrdUdpSpecification";
const _ESna="EnaSupport";
const _Eb="Ebs";
const _En="Enabled";
const _Ev="Events";
const _F="Force";
const _FLi="FilterList";
const _Fi="Filters";
const _Fil="Filter";
const _G="Groups";
const _GIL="GroupIdentifierList";
const _GIr="GroupId";
const _GIrou="GroupIdentifier";
const _GN="GroupName";
const _HBD="HiddenByDefault";
const _HE="HttpEndpoint";
const _HIo="HostId";
const _HO="HibernationOptions";
const _HPI="HttpProtocolIpv6";
const _HPRHL="HttpPutResponseHopLimit";
const _HRGA="HostResourceGroupArn";
const _HT="HttpTokens";
const _HTo="HostnameType";
const _Hi="Hibernate";
const _Hy="Hypervisor";
const _I="Id";
const _IA="Ipv6Addresses";
const _IAESS="InstanceAttachmentEnaSrdSpecification";
const _IAESUS="InstanceAttachmentEnaSrdUdpSpecification";
const _IAI="IncludeAllInstances";
const _IAns="InstanceAttribute";
const _IApv="Ipv6Address";
const _IBDM="InstanceBlockDeviceMapping";
const _IBDML="InstanceBlockDeviceMappingList";
const _IEI="InstanceEventId";
const _II="InstanceId";
const _IIA="InstanceIpv6Address";
const _IIAL="InstanceIpv6AddressList";
const _IIP="IamInstanceProfile";
const _IIPL="InstanceIpv4PrefixList";
const _IIPLn="InstanceIpv6PrefixList";
const _IIPn="InstanceIpv4Prefix";
const _IIPns="InstanceIpv6Prefix";
const _IISB="InstanceInitiatedShutdownBehavior";
const _IISLn="InstanceIdStringList";
const _IIm="ImageId";
const _IIn="InstanceIds";
const _ILn="InstanceLifecycle";
const _ILns="InstanceList";
const _IMO="InstanceMaintenanceOptions";
const _IMORnst="InstanceMetadataOptionsResponse";
const _IMR="IncludeManagedResources";
const _IMT="InstanceMetadataTags";
const _INI="InstanceNetworkInterface";
const _INIA="InstanceNetworkInterfaceAssociation";
const _INIAn="InstanceNetworkInterfaceAttachment";
const _INIL="InstanceNetworkInterfaceList";
const _INPO="InstanceNetworkPerformanceOptions";
const _IOI="IpOwnerId";
const _IPIA="InstancePrivateIpAddress";
const _IPIAL="InstancePrivateIpAddressList";
const _IPIs="IsPrimaryIpv6";
const _IPp="Ipv6Prefixes";
const _IPpv="Ipv6Prefix";
const _IPpvr="Ipv4Prefixes";
const _IPpvre="Ipv4Prefix";
const _ISC="InstanceStateChange";
const _ISCL="InstanceStateChangeList";
const _ISDL="InstanceStatusDetailsList";
const _ISDn="InstanceStatusDetails";
const _ISE="InstanceStatusEvent";
const _ISEL="InstanceStatusEventList";
const _ISIA="InstanceSecondaryInterfaceAttachment";
const _ISIL="InstanceSecondaryInterfaceList";
const _ISIPIA="InstanceSecondaryInterfacePrivateIpAddress";
const _ISIPIAL="InstanceSecondaryInterfacePrivateIpAddressList";
const _ISIn="InstanceSecondaryInterface";
const _ISLn="InstanceStatusList";
const _ISS="InstanceStatusSummary";
const _ISm="ImpairedSince";
const _ISnst="InstanceStatuses";
const _ISnsta="InstanceState";
const _ISnstan="InstanceStatus";
const _IT="InstanceType";
const _ITnt="InterfaceType";
const _In="Instance";
const _Ins="Instances";
const _K="Key";
const _KI="KernelId";
const _KN="KeyName";
const _LCA="LicenseConfigurationArn";
const _LCi="LicenseConfiguration";
const _LL="LicenseList";
const _LTau="LaunchTime";
const _Lic="Licenses";
const _MAa="MacAddress";
const _MO="MetadataOptions";
const _MOa="MaintenanceOptions";
const _MR="MaxResults";
const _Mana="Managed";
const _Me="Message";
const _Mon="Monitoring";
const _N="Name";
const _NAo="NotAfter";
const _NB="NotBefore";
const _NBD="NotBeforeDeadline";
const _NCI="NetworkCardIndex";
const _NII="NetworkInterfaceId";
const _NIet="NetworkInterfaces";
const _NPO="NetworkPerformanceOptions";
const _NTe="NextToken";
const _NV="NestedVirtualization";
const _OA="OutpostArn";
const _OI="OwnerId";
const _ORper="OperatorResponse";
const _Op="Operator";
const _P="Principal";
const _PCIr="ProductCodeId";
const _PCLr="ProductCodeList";
const _PCT="ProductCodeType";
const _PCr="ProductCode";
const _PCro="ProductCodes";
const _PDN="PrivateDnsName";
const _PDNO="PrivateDnsNameOptions";
const _PDNORr="PrivateDnsNameOptionsResponse";
const _PDNub="PublicDnsName";
const _PDl="PlatformDetails";
const _PI="PublicIp";
const _PIAr="PrivateIpAddress";
const _PIAri="PrivateIpAddresses";
const _PIAu="PublicIpAddress";
const _PN="PartitionNumber";
const _PSr="PreviousState";
const _Pl="Platform";
const _Pla="Placement";
const _Prim="Primary";
const _RDN="RootDeviceName";
const _RDT="RootDeviceType";
const _RIa="RamdiskId";
const _RIe="ReservationId";
const _RIeq="RequesterId";
const _RIeso="ResourceId";
const _RLe="ReservationList";
const _RMe="RebootMigration";
const _RTe="ResourceType";
const _Res="Resources";
const _Rese="Reservations";
const _Reser="Reservation";
const _SDC="SourceDestCheck";
const _SDp="SpreadDomain";
const _SGe="SecurityGroups";
const _SIIec="SecondaryInterfaceId";
const _SIRI="SpotInstanceRequestId";
const _SIRt="StartInstancesRequest";
const _SIRta="StartInstancesResult";
const _SIRto="StopInstancesRequest";
const _SIRtop="StopInstancesResult";
const _SIec="SecondaryInterfaces";
const _SIt="StartingInstances";
const _SIta="StartInstances";
const _SIto="StoppingInstances";
const _SItop="StopInstances";
const _SIu="SubnetId";
const _SNI="SecondaryNetworkId";
const _SNS="SriovNetSupport";
const _SOS="SkipOsShutdown";
const _SRt="StateReason";
const _SSIe="SecondarySubnetId";
const _SSy="SystemStatus";
const _STR="StateTransitionReason";
const _St="State";
const _Sta="Status";
const _T="Tags";
const _TDL="TagDescriptionList";
const _TDa="TagDescription";
const _TET="TcpEstablishedTimeout";
const _TL="TagList";
const _TPC="ThreadsPerCore";
const _TSp="TpmSupport";
const _Ta="Tag";
const _Te="Tenancy";
const _UDs="UserData";
const _UO="UsageOperation";
const _UOUT="UsageOperationUpdateTime";
const _UST="UdpStreamTimeout";
const _UTd="UdpTimeout";
const _V="Value";
const _VI="VpcId";
const _VIo="VolumeId";
const _VOI="VolumeOwnerId";
const _VSL="ValueStringList";
const _VTir="VirtualizationType";
const _Va="Values";
const _aES="attachedEbsStatus";
const _aId="additionalInfo";
const _aIt="attachmentId";
const _aLI="amiLaunchIndex";
const _aRs="associatedResource";
const _aRut="autoRecovery";
const _aSS="amdSevSnp";
const _aSp="applicationStatus";
const _aTt="attachTime";
const _aZ="availabilityZone";
const _aZI="availabilityZoneId";
const _af="affinity";
const _ar="arn";
const _arc="architecture";
const _ass="association";
const _at="attachment";
const _att="attribute";
const _bDM="blockDeviceMapping";
const _bM="bootMode";
const _bW="bandwidthWeighting";
const _cBI="capacityBlockId";
const _cCo="coreCount";
const _cI="carrierIp";
const _cIBM="currentInstanceBootMode";
const _cO="cpuOptions";
const _cOI="customerOwnedIp";
const _cRI="capacityReservationId";
const _cRP="capacityReservationPreference";
const _cRRGA="capacityReservationResourceGroupArn";
const _cRSa="capacityReservationSpecification";
const _cRT="capacityReservationTarget";
const _cSu="currentState";
const _cT="clientToken";
const _cTC="connectionTrackingConfiguration";
const _co="code";
const _conf="configured";
const _dASi="disableApiStop";
const _dAT="disableApiTermination";
const _dI="deviceIndex";
const _dN="deviceName";
const _dNn="dnsName";
const _dOT="deleteOnTermination";
const _dR="dryRun";
const _de="description";
const _det="details";
const _eCI="ebsCardIndex";
const _eGAI="elasticGpuAssociationId";
const _eGAS="elasticGpuAssociationState";
const _eGASl="elasticGpuAssociationSet";
const _eGAT="elasticGpuAssociationTime";
const _eGI="elasticGpuId";
const _eIAA="elasticInferenceAcceleratorArn";
const _eIAAI="elasticInferenceAcceleratorAssociationId";
const _eIAAS="elasticInferenceAcceleratorAssociationState";
const _eIAASl="elasticInferenceAcceleratorAssociationSet";
const _eIAAT="elasticInferenceAcceleratorAssociationTime";
const _eO="ebsOptimized";
const _eOn="enclaveOptions";
const _eQC="enaQueueCount";
const _eQN="ec2QueryName";
const _eRNDAAAAR="enableResourceNameDnsAAAARecord";
const _eRNDAR="enableResourceNameDnsARecord";
const _eSE="enaSrdEnabled";
const _eSS="enaSrdSpecification";
const _eSUE="enaSrdUdpEnabled";
const _eSUS="enaSrdUdpSpecification";
const _eSna="enaSupport";
const _eSv="eventsSet";
const _eb="ebs";
const _en="enabled";
const _fo="force";
const _gIr="groupId";
const _gN="groupName";
const _gSr="groupSet";
const _h="hypervisor";
const _hBD="hiddenByDefault";
const _hE="httpEndpoint";
const _hI="hostId";
const _hO="hibernationOptions";
const _hPI="httpProtocolIpv6";
const _hPRHL="httpPutResponseHopLimit";
const _hRGA="hostResourceGroupArn";
const _hT="httpTokens";
const _hTo="hostnameType";
const _i="id";
const _iAI="includeAllInstances";
const _iASp="ipv6AddressesSet";
const _iAp="ipAddress";
const _iApv="ipv6Address";
const _iEI="instanceEventId";
const _iI="instanceId";
const _iIP="iamInstanceProfile";
const _iISB="instanceInitiatedShutdownBehavior";
const _iIma="imageId";
const _iLn="instanceLifecycle";
const _iMT="instanceMetadataTags";
const _iOIp="ipOwnerId";
const _iPIs="isPrimaryIpv6";
const _iPSpvr="ipv4PrefixSet";
const _iPSpvre="ipv6PrefixSet";
const _iPpv="ipv4Prefix";
const _iPpvr="ipv6Prefix";
const _iSS="instanceStatusSet";
const _iSm="impairedSince";
const _iSns="instancesSet";
const _iSnst="instanceState";
const _iSnsta="instanceStatus";
const _iT="instanceType";
const _iTnt="interfaceType";
const _it="item";
const _k="key";
const _kI="kernelId";
const _kN="keyName";
const _ke="kernel";
const _lCA="licenseConfigurationArn";
const _lSi="licenseSet";
const _lTau="launchTime";
const _mAa="macAddress";
const _mO="metadataOptions";
const _mOa="maintenanceOptions";
const _mR="maxResults";
const _mana="managed";
const _me="message";
const _mon="monitoring";
const _n="name";
const _nAo="notAfter";
const _nB="notBefore";
const _nBD="notBeforeDeadline";
const _nCI="networkCardIndex";
const _nII="networkInterfaceId";
const _nIS="networkInterfaceSet";
const _nPO="networkPerformanceOptions";
const _nTe="nextToken";
const _nV="nestedVirtualization";
const _oA="outpostArn";
const _oI="ownerId";
const _ope="operator";
const _p="principal";
const _pC="productCodes";
const _pCr="productCode";
const _pDNO="privateDnsNameOptions";
const _pDNr="privateDnsName";
const _pDNu="publicDnsName";
const _pDl="platformDetails";
const _pI="publicIp";
const _pIAS="privateIpAddressesSet";
const _pIASr="privateIpAddressSet";
const _pIAr="privateIpAddress";
const _pN="partitionNumber";
const _pSr="previousState";
const _pl="platform";
const _pla="placement";
const _prim="primary";
const _rDN="rootDeviceName";
const _rDT="rootDeviceType";
const _rI="reservationId";
const _rIa="ramdiskId";
const _rIeq="requesterId";
const _rIes="resourceId";
const _rMe="rebootMigration";
const _rSes="reservationSet";
const _rTe="resourceType";
const _ra="ramdisk";
const _re="reason";
const _s="smithy.ts.sdk.synthetic.com.amazonaws.ec2";
const _sDC="sourceDestCheck";
const _sDp="spreadDomain";
const _sIIe="secondaryInterfaceId";
const _sIRI="spotInstanceRequestId";
const _sISe="secondaryInterfaceSet";
const _sIu="subnetId";
const _sNI="secondaryNetworkId";
const _sNSr="sriovNetSupport";
const _sRt="stateReason";
const _sSI="secondarySubnetId";
const _sSy="systemStatus";
const _st="state";
const _sta="status";
const _tET="tcpEstablishedTimeout";
const _tPC="threadsPerCore";
const _tS="tagSet";
const _tSp="tpmSupport";
const _ta="tag";
const _te="tenancy";
const _ty="type";
const _uDs="userData";
const _uO="usageOperation";
const _uOUT="usageOperationUpdateTime";
const _uST="udpStreamTimeout";
const _uTd="udpTimeout";
const _v="value";
const _vI="vpcId";
const _vIo="volumeId";
const _vOI="volumeOwnerId";
const _vTi="virtualizationType";
const _xN="xmlName";
const n0="com.amazonaws.ec2";
const _s_registry=new TypeRegistry(_s);
var EC2ServiceException$=[-3,_s,"EC2ServiceException",0,[],[]];
_s_registry.registerError(EC2ServiceException$,EC2ServiceException);
const errorTypeRegistries=[
_s_registry,
];
var ApplicationStatusSummary$=[3,n0,_ASS,
0,
[_Sta,_ISm],
[[0,{[_eQN]:`Status`,
[_xN]:_sta}],[4,{[_eQN]:`ImpairedSince`,
[_xN]:_iSm}]]
];
var AttributeBooleanValue$=[3,n0,_ABV,
0,
[_V],
[[2,{[_eQN]:`Value`,
[_xN]:_v}]]
];
var AttributeValue$=[3,n0,_AVt,
0,
[_V],
[[0,{[_eQN]:`Value`,
[_xN]:_v}]]
];
var CapacityReservationSpecificationResponse$=[3,n0,_CRSR,
0,
[_CRP,_CRT],
[[0,{[_eQN]:`CapacityReservationPreference`,
[_xN]:_cRP}],[()=>CapacityReservationTargetResponse$,{[_eQN]:`CapacityReservationTarget`,
[_xN]:_cRT}]]
];
var CapacityReservationTargetResponse$=[3,n0,_CRTR,
0,
[_CRI,_CRRGA],
[[0,{[_eQN]:`CapacityReservationId`,
[_xN]:_cRI}],[0,{[_eQN]:`CapacityReservationResourceGroupArn`,
[_xN]:_cRRGA}]]
];
var ConnectionTrackingSpecificationResponse$=[3,n0,_CTSRo,
0,
[_TET,_UST,_UTd],
[[1,{[_eQN]:`TcpEstablishedTimeout`,
[_xN]:_tET}],[1,{[_eQN]:`UdpStreamTimeout`,
[_xN]:_uST}],[1,{[_eQN]:`UdpTimeout`,
[_xN]:_uTd}]]
];
var CpuOptions$=[3,n0,_CO,
0,
[_CCor,_TPC,_ASSm,_NV],
[[1,{[_eQN]:`CoreCount`,
[_xN]:_cCo}],[1,{[_eQN]:`ThreadsPerCore`,
[_xN]:_tPC}],[0,{[_eQN]:`AmdSevSnp`,
[_xN]:_aSS}],[0,{[_eQN]:`NestedVirtualization`,
[_xN]:_nV}]]
];
var CreateTagsRequest$=[3,n0,_CTR,
0,
[_Res,_T,_DR],
[[64|0,{[_xN]:_RIeso}],[()=>TagList,{[_xN]:_Ta}],[2,{[_eQN]:`DryRun`,
[_xN]:_dR}]],2
];
var DeleteTagsRequest$=[3,n0,_DTR,
0,
[_Res,_DR,_T],
[[64|0,{[_eQN]:`ResourceId`,
[_xN]:_rIes}],[2,{[_eQN]:`DryRun`,
[_xN]:_dR}],[()=>TagList,{[_eQN]:`Tag`,
[_xN]:_ta}]],1
];
var DescribeInstanceAttributeRequest$=[3,n0,_DIARe,
0,
[_II,_At,_DR],
[[0,{[_eQN]:`InstanceId`,
[_xN]:_iI}],[0,{[_eQN]:`Attribute`,
[_xN]:_att}],[2,{[_eQN]:`DryRun`,
[_xN]:_dR}]],2
];
var DescribeInstancesRequest$=[3,n0,_DIRescr,
0,
[_IIn,_IMR,_DR,_Fi,_NTe,_MR],
[[()=>InstanceIdStringList,{[_xN]:_II}],2,[2,{[_eQN]:`DryRun`,
[_xN]:_dR}],[()=>FilterList,{[_xN]:_Fil}],[0,{[_eQN]:`NextToken`,
[_xN]:_nTe}],[1,{[_eQN]:`MaxResults`,
[_xN]:_mR}]]
];
var DescribeInstancesResult$=[3,n0,_DIRescri,
0,
[_NTe,_Rese],
[[0,{[_eQN]:`NextToken`,
[_xN]:_nTe}],[()=>ReservationList,{[_eQN]:`ReservationSet`,
[_xN]:_rSes}]]
];
var DescribeInstanceStatusRequest$=[3,n0,_DISRes,
0,
[_IIn,_MR,_NTe,_IMR,_DR,_Fi,_IAI],
[[()=>InstanceIdStringList,{[_xN]:_II}],1,0,2,[2,{[_eQN]:`DryRun`,
[_xN]:_dR}],[()=>FilterList,{[_xN]:_Fil}],[2,{[_eQN]:`IncludeAllInstances`,
[_xN]:_iAI}]]
];
var DescribeInstanceStatusResult$=[3,n0,_DISResc,
0,
[_ISnst,_NTe],
[[()=>InstanceStatusList,{[_eQN]:`InstanceStatusSet`,
[_xN]:_iSS}],[0,{[_eQN]:`NextToken`,
[_xN]:_nTe}]]
];
var DescribeTagsRequest$=[3,n0,_DTRe,
0,
[_DR,_Fi,_MR,_NTe],
[[2,{[_eQN]:`DryRun`,
[_xN]:_dR}],[()=>FilterList,{[_xN]:_Fil}],[1,{[_eQN]:`MaxResults`,
[_xN]:_mR}],[0,{[_eQN]:`NextToken`,
[_xN]:_nTe}]]
];
var DescribeTagsResult$=[3,n0,_DTRes,
0,
[_NTe,_T],
[[0,{[_eQN]:`NextToken`,
[_xN]:_nTe}],[()=>TagDescriptionList,{[_eQN]:`TagSet`,
[_xN]:_tS}]]
];
var EbsInstanceBlockDevice$=[3,n0,_EIBD,
0,
[_ATtt,_DOT,_Sta,_VIo,_ARss,_VOI,_Op,_ECI],
[[4,{[_eQN]:`AttachTime`,
[_xN]:_aTt}],[2,{[_eQN]:`DeleteOnTermination`,
[_xN]:_dOT}],[0,{[_eQN]:`Status`,
[_xN]:_sta}],[0,{[_eQN]:`VolumeId`,
[_xN]:_vIo}],[0,{[_eQN]:`AssociatedResource`,
[_xN]:_aRs}],[0,{[_eQN]:`VolumeOwnerId`,
[_xN]:_vOI}],[()=>OperatorResponse$,{[_eQN]:`Operator`,
[_xN]:_ope}],[1,{[_eQN]:`EbsCardIndex`,
[_xN]:_eCI}]]
];
var EbsStatusDetails$=[3,n0,_ESD,
0,
[_ISm,_N,_Sta],
[[4,{[_eQN]:`ImpairedSince`,
[_xN]:_iSm}],[0,{[_eQN]:`Name`,
[_xN]:_n}],[0,{[_eQN]:`Status`,
[_xN]:_sta}]]
];
var EbsStatusSummary$=[3,n0,_ESSb,
0,
[_Det,_Sta],
[[()=>EbsStatusDetailsList,{[_eQN]:`Details`,
[_xN]:_det}],[0,{[_eQN]:`Status`,
[_xN]:_sta}]]
];
var ElasticGpuAssociation$=[3,n0,_EGA,
0,
[_EGIl,_EGAI,_EGAS,_EGAT],
[[0,{[_eQN]:`ElasticGpuId`,
[_xN]:_eGI}],[0,{[_eQN]:`ElasticGpuAssociationId`,
[_xN]:_eGAI}],[0,{[_eQN]:`ElasticGpuAssociationState`,
[_xN]:_eGAS}],[0,{[_eQN]:`ElasticGpuAssociationTime`,
[_xN]:_eGAT}]]
];
var ElasticInferenceAcceleratorAssociation$=[3,n0,_EIAA,
0,
[_EIAAl,_EIAAI,_EIAAS,_EIAAT],
[[0,{[_eQN]:`ElasticInferenceAcceleratorArn`,
[_xN]:_eIAA}],[0,{[_eQN]:`ElasticInferenceAcceleratorAssociationId`,
[_xN]:_eIAAI}],[0,{[_eQN]:`ElasticInferenceAcceleratorAssociationState`,
[_xN]:_eIAAS}],[4,{[_eQN]:`ElasticInferenceAcceleratorAssociationTime`,
[_xN]:_eIAAT}]]
];
var EnclaveOptions$=[3,n0,_EOn,
0,
[_En],
[[2,{[_eQN]:`Enabled`,
[_xN]:_en}]]
];
var Filter$=[3,n0,_Fil,
0,
[_N,_Va],
[0,[()=>ValueStringList,{[_xN]:_V}]]
];
var GroupIdentifier$=[3,n0,_GIrou,
0,
[_GIr,_GN],
[[0,{[_eQN]:`GroupId`,
[_xN]:_gIr}],[0,{[_eQN]:`GroupName`,
[_xN]:_gN}]]
];
var HibernationOptions$=[3,n0,_HO,
0,
[_Conf],
[[2,{[_eQN]:`Configured`,
[_xN]:_conf}]]
];
var IamInstanceProfile$=[3,n0,_IIP,
0,
[_Ar,_I],
[[0,{[_eQN]:`Arn`,
[_xN]:_ar}],[0,{[_eQN]:`Id`,
[_xN]:_i}]]
];
var Instance$=[3,n0,_In,
0,
[_Arc,_BDMl,_CT,_EO,_ESna,_Hy,_IIP,_ILn,_EGAl,_EIAAla,_NIet,_OA,_RDN,_RDT,_SGe,_SDC,_SIRI,_SNS,_SRt,_T,_VTir,_CO,_CBI,_CRI,_CRSa,_HO,_Lic,_MO,_EOn,_BM,_PDl,_UO,_UOUT,_PDNO,_IApv,_TSp,_MOa,_CIBM,_NPO,_Op,_SIec,_II,_IIm,_St,_PDN,_PDNub,_STR,_KN,_ALI,_PCro,_IT,_LTau,_Pla,_KI,_RIa,_Pl,_Mon,_SIu,_VI,_PIAr,_PIAu],
[[0,{[_eQN]:`Architecture`,
[_xN]:_arc}],[()=>InstanceBlockDeviceMappingList,{[_eQN]:`BlockDeviceMapping`,
[_xN]:_bDM}],[0,{[_eQN]:`ClientToken`,
[_xN]:_cT}],[2,{[_eQN]:`EbsOptimized`,
[_xN]:_eO}],[2,{[_eQN]:`EnaSupport`,
[_xN]:_eSna}],[0,{[_eQN]:`Hypervisor`,
[_xN]:_h}],[()=>IamInstanceProfile$,{[_eQN]:`IamInstanceProfile`,
[_xN]:_iIP}],[0,{[_eQN]:`InstanceLifecycle`,
[_xN]:_iLn}],[()=>ElasticGpuAssociationList,{[_eQN]:`ElasticGpuAssociationSet`,
[_xN]:_eGASl}],[()=>ElasticInferenceAcceleratorAssociationList,{[_eQN]:`ElasticInferenceAcceleratorAssociationSet`,
[_xN]:_eIAASl}],[()=>InstanceNetworkInterfaceList,{[_eQN]:`NetworkInterfaceSet`,
[_xN]:_nIS}],[0,{[_eQN]:`OutpostArn`,
[_xN]:_oA}],[0,{[_eQN]:`RootDeviceName`,
[_xN]:_rDN}],[0,{[_eQN]:`RootDeviceType`,
[_xN]:_rDT}],[()=>GroupIdentifierList,{[_eQN]:`GroupSet`,
[_xN]:_gSr}],[2,{[_eQN]:`SourceDestCheck`,
[_xN]:_sDC}],[0,{[_eQN]:`SpotInstanceRequestId`,
[_xN]:_sIRI}],[0,{[_eQN]:`SriovNetSupport`,
[_xN]:_sNSr}],[()=>StateReason$,{[_eQN]:`StateReason`,
[_xN]:_sRt}],[()=>TagList,{[_eQN]:`TagSet`,
[_xN]:_tS}],[0,{[_eQN]:`VirtualizationType`,
[_xN]:_vTi}],[()=>CpuOptions$,{[_eQN]:`CpuOptions`,
[_xN]:_cO}],[0,{[_eQN]:`CapacityBlockId`,
[_xN]:_cBI}],[0,{[_eQN]:`CapacityReservationId`,
[_xN]:_cRI}],[()=>CapacityReservationSpecificationResponse$,{[_eQN]:`CapacityReservationSpecification`,
[_xN]:_cRSa}],[()=>HibernationOptions$,{[_eQN]:`HibernationOptions`,
[_xN]:_hO}],[()=>LicenseList,{[_eQN]:`LicenseSet`,
[_xN]:_lSi}],[()=>InstanceMetadataOptionsResponse$,{[_eQN]:`MetadataOptions`,
[_xN]:_mO}],[()=>EnclaveOptions$,{[_eQN]:`EnclaveOptions`,
[_xN]:_eOn}],[0,{[_eQN]:`BootMode`,
[_xN]:_bM}],[0,{[_eQN]:`PlatformDetails`,
[_xN]:_pDl}],[0,{[_eQN]:`UsageOperation`,
[_xN]:_uO}],[4,{[_eQN]:`UsageOperationUpdateTime`,
[_xN]:_uOUT}],[()=>PrivateDnsNameOptionsResponse$,{[_eQN]:`PrivateDnsNameOptions`,
[_xN]:_pDNO}],[0,{[_eQN]:`Ipv6Address`,
[_xN]:_iApv}],[0,{[_eQN]:`TpmSupport`,
[_xN]:_tSp}],[()=>InstanceMaintenanceOptions$,{[_eQN]:`MaintenanceOptions`,
[_xN]:_mOa}],[0,{[_eQN]:`CurrentInstanceBootMode`,
[_xN]:_cIBM}],[()=>InstanceNetworkPerformanceOptions$,{[_eQN]:`NetworkPerformanceOptions`,
[_xN]:_nPO}],[()=>OperatorResponse$,{[_eQN]:`Operator`,
[_xN]:_ope}],[()=>InstanceSecondaryInterfaceList,{[_eQN]:`SecondaryInterfaceSet`,
[_xN]:_sISe}],[0,{[_eQN]:`InstanceId`,
[_xN]:_iI}],[0,{[_eQN]:`ImageId`,
[_xN]:_iIma}],[()=>InstanceState$,{[_eQN]:`InstanceState`,
[_xN]:_iSnst}],[0,{[_eQN]:`PrivateDnsName`,
[_xN]:_pDNr}],[0,{[_eQN]:`DnsName`,
[_xN]:_dNn}],[0,{[_eQN]:`Reason`,
[_xN]:_re}],[0,{[_eQN]:`KeyName`,
[_xN]:_kN}],[1,{[_eQN]:`AmiLaunchIndex`,
[_xN]:_aLI}],[()=>ProductCodeList,{[_eQN]:`ProductCodes`,
[_xN]:_pC}],[0,{[_eQN]:`InstanceType`,
[_xN]:_iT}],[4,{[_eQN]:`LaunchTime`,
[_xN]:_lTau}],[()=>Placement$,{[_eQN]:`Placement`,
[_xN]:_pla}],[0,{[_eQN]:`KernelId`,
[_xN]:_kI}],[0,{[_eQN]:`RamdiskId`,
[_xN]:_rIa}],[0,{[_eQN]:`Platform`,
[_xN]:_pl}],[()=>Monitoring$,{[_eQN]:`Monitoring`,
[_xN]:_mon}],[0,{[_eQN]:`SubnetId`,
[_xN]:_sIu}],[0,{[_eQN]:`VpcId`,
[_xN]:_vI}],[0,{[_eQN]:`PrivateIpAddress`,
[_xN]:_pIAr}],[0,{[_eQN]:`IpAddress`,
[_xN]:_iAp}]]
];
var InstanceAttachmentEnaSrdSpecification$=[3,n0,_IAESS,
0,
[_ESE,_ESUS],
[[2,{[_eQN]:`EnaSrdEnabled`,
[_xN]:_eSE}],[()=>InstanceAttachmentEnaSrdUdpSpecification$,{[_eQN]:`EnaSrdUdpSpecification`,
[_xN]:_eSUS}]]
];
var InstanceAttachmentEnaSrdUdpSpecification$=[3,n0,_IAESUS,
0,
[_ESUE],
[[2,{[_eQN]:`EnaSrdUdpEnabled`,
[_xN]:_eSUE}]]
];
var InstanceAttribute$=[3,n0,_IAns,
0,
[_BDMl,_DAT,_ESna,_EOn,_EO,_II,_IISB,_IT,_KI,_PCro,_RIa,_RDN,_SDC,_SNS,_UDs,_DASi,_G],
[[()=>InstanceBlockDeviceMappingList,{[_eQN]:`BlockDeviceMapping`,
[_xN]:_bDM}],[()=>AttributeBooleanValue$,{[_eQN]:`DisableApiTermination`,
[_xN]:_dAT}],[()=>AttributeBooleanValue$,{[_eQN]:`EnaSupport`,
[_xN]:_eSna}],[()=>EnclaveOptions$,{[_eQN]:`EnclaveOptions`,
[_xN]:_eOn}],[()=>AttributeBooleanValue$,{[_eQN]:`EbsOptimized`,
[_xN]:_eO}],[0,{[_eQN]:`InstanceId`,
[_xN]:_iI}],[()=>AttributeValue$,{[_eQN]:`InstanceInitiatedShutdownBehavior`,
[_xN]:_iISB}],[()=>AttributeValue$,{[_eQN]:`InstanceType`,
[_xN]:_iT}],[()=>AttributeValue$,{[_eQN]:`Kernel`,
[_xN]:_ke}],[()=>ProductCodeList,{[_eQN]:`ProductCodes`,
[_xN]:_pC}],[()=>AttributeValue$,{[_eQN]:`Ramdisk`,
[_xN]:_ra}],[()=>AttributeValue$,{[_eQN]:`RootDeviceName`,
[_xN]:_rDN}],[()=>AttributeBooleanValue$,{[_eQN]:`SourceDestCheck`,
[_xN]:_sDC}],[()=>AttributeValue$,{[_eQN]:`SriovNetSupport`,
[_xN]:_sNSr}],[()=>AttributeValue$,{[_eQN]:`UserData`,
[_xN]:_uDs}],[()=>AttributeBooleanValue$,{[_eQN]:`DisableApiStop`,
[_xN]:_dASi}],[()=>GroupIdentifierList,{[_eQN]:`GroupSet`,
[_xN]:_gSr}]]
];
var InstanceBlockDeviceMapping$=[3,n0,_IBDM,
0,
[_DN,_Eb],
[[0,{[_eQN]:`DeviceName`,
[_xN]:_dN}],[()=>EbsInstanceBlockDevice$,{[_eQN]:`Ebs`,
[_xN]:_eb}]]
];
var InstanceIpv4Prefix$=[3,n0,_IIPn,
0,
[_IPpvre],
[[0,{[_eQN]:`Ipv4Prefix`,
[_xN]:_iPpv}]]
];
var InstanceIpv6Address$=[3,n0,_IIA,
0,
[_IApv,_IPIs],
[[0,{[_eQN]:`Ipv6Address`,
[_xN]:_iApv}],[2,{[_eQN]:`IsPrimaryIpv6`,
[_xN]:_iPIs}]]
];
var InstanceIpv6Prefix$=[3,n0,_IIPns,
0,
[_IPpv],
[[0,{[_eQN]:`Ipv6Prefix`,
[_xN]:_iPpvr}]]
];
var InstanceMaintenanceOptions$=[3,n0,_IMO,
0,
[_ARuto,_RMe],
[[0,{[_eQN]:`AutoRecovery`,
[_xN]:_aRut}],[0,{[_eQN]:`RebootMigration`,
[_xN]:_rMe}]]
];
var InstanceMetadataOptionsResponse$=[3,n0,_IMORnst,
0,
[_St,_HT,_HPRHL,_HE,_HPI,_IMT],
[[0,{[_eQN]:`State`,
[_xN]:_st}],[0,{[_eQN]:`HttpTokens`,
[_xN]:_hT}],[1,{[_eQN]:`HttpPutResponseHopLimit`,
[_xN]:_hPRHL}],[0,{[_eQN]:`HttpEndpoint`,
[_xN]:_hE}],[0,{[_eQN]:`HttpProtocolIpv6`,
[_xN]:_hPI}],[0,{[_eQN]:`InstanceMetadataTags`,
[_xN]:_iMT}]]
];
var InstanceNetworkInterface$=[3,n0,_INI,
0,
[_Ass,_Att,_De,_G,_IA,_MAa,_NII,_OI,_PDN,_PIAr,_PIAri,_SDC,_Sta,_SIu,_VI,_ITnt,_IPpvr,_IPp,_CTC,_Op],
[[()=>InstanceNetworkInterfaceAssociation$,{[_eQN]:`Association`,
[_xN]:_ass}],[()=>InstanceNetworkInterfaceAttachment$,{[_eQN]:`Attachment`,
[_xN]:_at}],[0,{[_eQN]:`Description`,
[_xN]:_de}],[()=>GroupIdentifierList,{[_eQN]:`GroupSet`,
[_xN]:_gSr}],[()=>InstanceIpv6AddressList,{[_eQN]:`Ipv6AddressesSet`,
[_xN]:_iASp}],[0,{[_eQN]:`MacAddress`,
[_xN]:_mAa}],[0,{[_eQN]:`NetworkInterfaceId`,
[_xN]:_nII}],[0,{[_eQN]:`OwnerId`,
[_xN]:_oI}],[0,{[_eQN]:`PrivateDnsName`,
[_xN]:_pDNr}],[0,{[_eQN]:`PrivateIpAddress`,
[_xN]:_pIAr}],[()=>InstancePrivateIpAddressList,{[_eQN]:`PrivateIpAddressesSet`,
[_xN]:_pIAS}],[2,{[_eQN]:`SourceDestCheck`,
[_xN]:_sDC}],[0,{[_eQN]:`Status`,
[_xN]:_sta}],[0,{[_eQN]:`SubnetId`,
[_xN]:_sIu}],[0,{[_eQN]:`VpcId`,
[_xN]:_vI}],[0,{[_eQN]:`InterfaceType`,
[_xN]:_iTnt}],[()=>InstanceIpv4PrefixList,{[_eQN]:`Ipv4PrefixSet`,
[_xN]:_iPSpvr}],[()=>InstanceIpv6PrefixList,{[_eQN]:`Ipv6PrefixSet`,
[_xN]:_iPSpvre}],[()=>ConnectionTrackingSpecificationResponse$,{[_eQN]:`ConnectionTrackingConfiguration`,
[_xN]:_cTC}],[()=>OperatorResponse$,{[_eQN]:`Operator`,
[_xN]:_ope}]]
];
var InstanceNetworkInterfaceAssociation$=[3,n0,_INIA,
0,
[_CI,_COI,_IOI,_PDNub,_PI],
[[0,{[_eQN]:`CarrierIp`,
[_xN]:_cI}],[0,{[_eQN]:`CustomerOwnedIp`,
[_xN]:_cOI}],[0,{[_eQN]:`IpOwnerId`,
[_xN]:_iOIp}],[0,{[_eQN]:`PublicDnsName`,
[_xN]:_pDNu}],[0,{[_eQN]:`PublicIp`,
[_xN]:_pI}]]
];
var InstanceNetworkInterfaceAttachment$=[3,n0,_INIAn,
0,
[_ATtt,_AItt,_DOT,_DI,_Sta,_NCI,_ESS,_EQC],
[[4,{[_eQN]:`AttachTime`,
[_xN]:_aTt}],[0,{[_eQN]:`AttachmentId`,
[_xN]:_aIt}],[2,{[_eQN]:`DeleteOnTermination`,
[_xN]:_dOT}],[1,{[_eQN]:`DeviceIndex`,
[_xN]:_dI}],[0,{[_eQN]:`Status`,
[_xN]:_sta}],[1,{[_eQN]:`NetworkCardIndex`,
[_xN]:_nCI}],[()=>InstanceAttachmentEnaSrdSpecification$,{[_eQN]:`EnaSrdSpecification`,
[_xN]:_eSS}],[1,{[_eQN]:`EnaQueueCount`,
[_xN]:_eQC}]]
];
var InstanceNetworkPerformanceOptions$=[3,n0,_INPO,
0,
[_BW],
[[0,{[_eQN]:`BandwidthWeighting`,
[_xN]:_bW}]]
];
var InstancePrivateIpAddress$=[3,n0,_IPIA,
0,
[_Ass,_Prim,_PDN,_PIAr],
[[()=>InstanceNetworkInterfaceAssociation$,{[_eQN]:`Association`,
[_xN]:_ass}],[2,{[_eQN]:`Primary`,
[_xN]:_prim}],[0,{[_eQN]:`PrivateDnsName`,
[_xN]:_pDNr}],[0,{[_eQN]:`PrivateIpAddress`,
[_xN]:_pIAr}]]
];
var InstanceSecondaryInterface$=[3,n0,_ISIn,
0,
[_Att,_MAa,_SIIec,_OI,_PIAri,_SDC,_Sta,_SSIe,_SNI,_ITnt],
[[()=>InstanceSecondaryInterfaceAttachment$,{[_eQN]:`Attachment`,
[_xN]:_at}],[0,{[_eQN]:`MacAddress`,
[_xN]:_mAa}],[0,{[_eQN]:`SecondaryInterfaceId`,
[_xN]:_sIIe}],[0,{[_eQN]:`OwnerId`,
[_xN]:_oI}],[()=>InstanceSecondaryInterfacePrivateIpAddressList,{[_eQN]:`PrivateIpAddressSet`,
[_xN]:_pIASr}],[2,{[_eQN]:`SourceDestCheck`,
[_xN]:_sDC}],[0,{[_eQN]:`Status`,
[_xN]:_sta}],[0,{[_eQN]:`SecondarySubnetId`,
[_xN]:_sSI}],[0,{[_eQN]:`SecondaryNetworkId`,
[_xN]:_sNI}],[0,{[_eQN]:`InterfaceType`,
[_xN]:_iTnt}]]
];
var InstanceSecondaryInterfaceAttachment$=[3,n0,_ISIA,
0,
[_ATtt,_AItt,_DOT,_DI,_Sta,_NCI],
[[4,{[_eQN]:`AttachTime`,
[_xN]:_aTt}],[0,{[_eQN]:`AttachmentId`,
[_xN]:_aIt}],[2,{[_eQN]:`DeleteOnTermination`,
[_xN]:_dOT}],[1,{[_eQN]:`DeviceIndex`,
[_xN]:_dI}],[0,{[_eQN]:`Status`,
[_xN]:_sta}],[1,{[_eQN]:`NetworkCardIndex`,
[_xN]:_nCI}]]
];
var InstanceSecondaryInterfacePrivateIpAddress$=[3,n0,_ISIPIA,
0,
[_PIAr],
[[0,{[_eQN]:`PrivateIpAddress`,
[_xN]:_pIAr}]]
];
var InstanceState$=[3,n0,_ISnsta,
0,
[_Co,_N],
[[1,{[_eQN]:`Code`,
[_xN]:_co}],[0,{[_eQN]:`Name`,
[_xN]:_n}]]
];
var InstanceStateChange$=[3,n0,_ISC,
0,
[_II,_CSu,_PSr],
[[0,{[_eQN]:`InstanceId`,
[_xN]:_iI}],[()=>InstanceState$,{[_eQN]:`CurrentState`,
[_xN]:_cSu}],[()=>InstanceState$,{[_eQN]:`PreviousState`,
[_xN]:_pSr}]]
];
var InstanceStatus$=[3,n0,_ISnstan,
0,
[_AZ,_AZI,_OA,_Op,_Ev,_II,_ISnsta,_ISnstan,_SSy,_AES,_AS],
[[0,{[_eQN]:`AvailabilityZone`,
[_xN]:_aZ}],[0,{[_eQN]:`AvailabilityZoneId`,
[_xN]:_aZI}],[0,{[_eQN]:`OutpostArn`,
[_xN]:_oA}],[()=>OperatorResponse$,{[_eQN]:`Operator`,
[_xN]:_ope}],[()=>InstanceStatusEventList,{[_eQN]:`EventsSet`,
[_xN]:_eSv}],[0,{[_eQN]:`InstanceId`,
[_xN]:_iI}],[()=>InstanceState$,{[_eQN]:`InstanceState`,
[_xN]:_iSnst}],[()=>InstanceStatusSummary$,{[_eQN]:`InstanceStatus`,
[_xN]:_iSnsta}],[()=>InstanceStatusSummary$,{[_eQN]:`SystemStatus`,
[_xN]:_sSy}],[()=>EbsStatusSummary$,{[_eQN]:`AttachedEbsStatus`,
[_xN]:_aES}],[()=>ApplicationStatusSummary$,{[_eQN]:`ApplicationStatus`,
[_xN]:_aSp}]]
];
var InstanceStatusDetails$=[3,n0,_ISDn,
0,
[_ISm,_N,_Sta],
[[4,{[_eQN]:`ImpairedSince`,
[_xN]:_iSm}],[0,{[_eQN]:`Name`,
[_xN]:_n}],[0,{[_eQN]:`Status`,
[_xN]:_sta}]]
];
var InstanceStatusEvent$=[3,n0,_ISE,
0,
[_IEI,_Co,_De,_NAo,_NB,_NBD],
[[0,{[_eQN]:`InstanceEventId`,
[_xN]:_iEI}],[0,{[_eQN]:`Code`,
[_xN]:_co}],[0,{[_eQN]:`Description`,
[_xN]:_de}],[4,{[_eQN]:`NotAfter`,
[_xN]:_nAo}],[4,{[_eQN]:`NotBefore`,
[_xN]:_nB}],[4,{[_eQN]:`NotBeforeDeadline`,
[_xN]:_nBD}]]
];
var InstanceStatusSummary$=[3,n0,_ISS,
0,
[_Det,_Sta],
[[()=>InstanceStatusDetailsList,{[_eQN]:`Details`,
[_xN]:_det}],[0,{[_eQN]:`Status`,
[_xN]:_sta}]]
];
var LicenseConfiguration$=[3,n0,_LCi,
0,
[_LCA],
[[0,{[_eQN]:`LicenseConfigurationArn`,
[_xN]:_lCA}]]
];
var Monitoring$=[3,n0,_Mon,
0,
[_St],
[[0,{[_eQN]:`State`,
[_xN]:_st}]]
];
var OperatorResponse$=[3,n0,_ORper,
0,
[_Mana,_P,_HBD],
[[2,{[_eQN]:`Managed`,
[_xN]:_mana}],[0,{[_eQN]:`Principal`,
[_xN]:_p}],[2,{[_eQN]:`HiddenByDefault`,
[_xN]:_hBD}]]
];
var Placement$=[3,n0,_Pla,
0,
[_AZI,_Af,_GN,_PN,_HIo,_Te,_SDp,_HRGA,_GIr,_AZ],
[[0,{[_eQN]:`AvailabilityZoneId`,
[_xN]:_aZI}],[0,{[_eQN]:`Affinity`,
[_xN]:_af}],[0,{[_eQN]:`GroupName`,
[_xN]:_gN}],[1,{[_eQN]:`PartitionNumber`,
[_xN]:_pN}],[0,{[_eQN]:`HostId`,
[_xN]:_hI}],[0,{[_eQN]:`Tenancy`,
[_xN]:_te}],[0,{[_eQN]:`SpreadDomain`,
[_xN]:_sDp}],[0,{[_eQN]:`HostResourceGroupArn`,
[_xN]:_hRGA}],[0,{[_eQN]:`GroupId`,
[_xN]:_gIr}],[0,{[_eQN]:`AvailabilityZone`,
[_xN]:_aZ}]]
];
var PrivateDnsNameOptionsResponse$=[3,n0,_PDNORr,
0,
[_HTo,_ERNDAR,_ERNDAAAAR],
[[0,{[_eQN]:`HostnameType`,
[_xN]:_hTo}],[2,{[_eQN]:`EnableResourceNameDnsARecord`,
[_xN]:_eRNDAR}],[2,{[_eQN]:`EnableResourceNameDnsAAAARecord`,
[_xN]:_eRNDAAAAR}]]
];
var ProductCode$=[3,n0,_PCr,
0,
[_PCIr,_PCT],
[[0,{[_eQN]:`ProductCode`,
[_xN]:_pCr}],[0,{[_eQN]:`Type`,
[_xN]:_ty}]]
];
var Reservation$=[3,n0,_Reser,
0,
[_RIe,_OI,_RIeq,_G,_Ins],
[[0,{[_eQN]:`ReservationId`,
[_xN]:_rI}],[0,{[_eQN]:`OwnerId`,
[_xN]:_oI}],[0,{[_eQN]:`RequesterId`,
[_xN]:_rIeq}],[()=>GroupIdentifierList,{[_eQN]:`GroupSet`,
[_xN]:_gSr}],[()=>InstanceList,{[_eQN]:`InstancesSet`,
[_xN]:_iSns}]]
];
var StartInstancesRequest$=[3,n0,_SIRt,
0,
[_IIn,_AId,_DR],
[[()=>InstanceIdStringList,{[_xN]:_II}],[0,{[_eQN]:`AdditionalInfo`,
[_xN]:_aId}],[2,{[_eQN]:`DryRun`,
[_xN]:_dR}]],1
];
var StartInstancesResult$=[3,n0,_SIRta,
0,
[_SIt],
[[()=>InstanceStateChangeList,{[_eQN]:`InstancesSet`,
[_xN]:_iSns}]]
];
var StateReason$=[3,n0,_SRt,
0,
[_Co,_Me],
[[0,{[_eQN]:`Code`,
[_xN]:_co}],[0,{[_eQN]:`Message`,
[_xN]:_me}]]
];
var StopInstancesRequest$=[3,n0,_SIRto,
0,
[_IIn,_Hi,_SOS,_DR,_F],
[[()=>InstanceIdStringList,{[_xN]:_II}],2,2,[2,{[_eQN]:`DryRun`,
[_xN]:_dR}],[2,{[_eQN]:`Force`,
[_xN]:_fo}]],1
];
var StopInstancesResult$=[3,n0,_SIRtop,
0,
[_SIto],
[[()=>InstanceStateChangeList,{[_eQN]:`InstancesSet`,
[_xN]:_iSns}]]
];
var Tag$=[3,n0,_Ta,
0,
[_K,_V],
[[0,{[_eQN]:`Key`,
[_xN]:_k}],[0,{[_eQN]:`Value`,
[_xN]:_v}]]
];
var TagDescription$=[3,n0,_TDa,
0,
[_K,_RIeso,_RTe,_V],
[[0,{[_eQN]:`Key`,
[_xN]:_k}],[0,{[_eQN]:`ResourceId`,
[_xN]:_rIes}],[0,{[_eQN]:`ResourceType`,
[_xN]:_rTe}],[0,{[_eQN]:`Value`,
[_xN]:_v}]]
];
var __Unit="unit";
var EbsStatusDetailsList=[1,n0,_ESDL,
0,[()=>EbsStatusDetails$,
{[_xN]:_it}]
];
var ElasticGpuAssociationList=[1,n0,_EGAL,
0,[()=>ElasticGpuAssociation$,
{[_xN]:_it}]
];
var ElasticInferenceAcceleratorAssociationList=[1,n0,_EIAAL,
0,[()=>ElasticInferenceAcceleratorAssociation$,
{[_xN]:_it}]
];
var FilterList=[1,n0,_FLi,
0,[()=>Filter$,
{[_xN]:_Fil}]
];
var GroupIdentifierList=[1,n0,_GIL,
0,[()=>GroupIdentifier$,
{[_xN]:_it}]
];
var InstanceBlockDeviceMappingList=[1,n0,_IBDML,
0,[()=>InstanceBlockDeviceMapping$,
{[_xN]:_it}]
];
var InstanceIdStringList=[1,n0,_IISLn,
0,[0,
{[_xN]:_II}]
];
var InstanceIpv4PrefixList=[1,n0,_IIPL,
0,[()=>InstanceIpv4Prefix$,
{[_xN]:_it}]
];
var InstanceIpv6AddressList=[1,n0,_IIAL,
0,[()=>InstanceIpv6Address$,
{[_xN]:_it}]
];
var InstanceIpv6PrefixList=[1,n0,_IIPLn,
0,[()=>InstanceIpv6Prefix$,
{[_xN]:_it}]
];
var InstanceList=[1,n0,_ILns,
0,[()=>Instance$,
{[_xN]:_it}]
];
var InstanceNetworkInterfaceList=[1,n0,_INIL,
0,[()=>InstanceNetworkInterface$,
{[_xN]:_it}]
];
var InstancePrivateIpAddressList=[1,n0,_IPIAL,
0,[()=>InstancePrivateIpAddress$,
{[_xN]:_it}]
];
var InstanceSecondaryInterfaceList=[1,n0,_ISIL,
0,[()=>InstanceSecondaryInterface$,
{[_xN]:_it}]
];
var InstanceSecondaryInterfacePrivateIpAddressList=[1,n0,_ISIPIAL,
0,[()=>InstanceSecondaryInterfacePrivateIpAddress$,
{[_xN]:_it}]
];
var InstanceStateChangeList=[1,n0,_ISCL,
0,[()=>InstanceStateChange$,
{[_xN]:_it}]
];
var InstanceStatusDetailsList=[1,n0,_ISDL,
0,[()=>InstanceStatusDetails$,
{[_xN]:_it}]
];
var InstanceStatusEventList=[1,n0,_ISEL,
0,[()=>InstanceStatusEvent$,
{[_xN]:_it}]
];
var InstanceStatusList=[1,n0,_ISLn,
0,[()=>InstanceStatus$,
{[_xN]:_it}]
];
var LicenseList=[1,n0,_LL,
0,[()=>LicenseConfiguration$,
{[_xN]:_it}]
];
var ProductCodeList=[1,n0,_PCLr,
0,[()=>ProductCode$,
{[_xN]:_it}]
];
var ReservationList=[1,n0,_RLe,
0,[()=>Reservation$,
{[_xN]:_it}]
];
var TagDescriptionList=[1,n0,_TDL,
0,[()=>TagDescription$,
{[_xN]:_it}]
];
var TagList=[1,n0,_TL,
0,[()=>Tag$,
{[_xN]:_it}]
];
var ValueStringList=[1,n0,_VSL,
0,[0,
{[_xN]:_it}]
];
var CreateTags$=[9,n0,_CTreat,
0,()=>CreateTagsRequest$,()=>__Unit
];
var DeleteTags$=[9,n0,_DTelet,
0,()=>DeleteTagsRequest$,()=>__Unit
];
var DescribeInstanceAttribute$=[9,n0,_DIAe,
0,()=>DescribeInstanceAttributeRequest$,()=>InstanceAttribute$
];
var DescribeInstances$=[9,n0,_DIesc,
0,()=>DescribeInstancesRequest$,()=>DescribeInstancesResult$
];
var DescribeInstanceStatus$=[9,n0,_DISes,
0,()=>DescribeInstanceStatusRequest$,()=>DescribeInstanceStatusResult$
];
var DescribeTags$=[9,n0,_DTes,
0,()=>DescribeTagsRequest$,()=>DescribeTagsResult$
];
var StartInstances$=[9,n0,_SIta,
0,()=>StartInstancesRequest$,()=>StartInstancesResult$
];
var StopInstances$=[9,n0,_SItop,
0,()=>StopInstancesRequest$,()=>StopInstancesResult$
];
const getRuntimeConfig$1=(config)=>{
return{
apiVersion:"2016-11-15",
base64Decoder:config?.base64Decoder??fromBase64,
base64Encoder:config?.base64Encoder??toBase64,
disableHostPrefix:config?.disableHostPrefix??false,
endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],
httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultEC2HttpAuthSchemeProvider,
httpAuthSchemes:config?.httpAuthSchemes??[
{
schemeId:"aws.auth#sigv4",
identityProvider:(ipc)=>ipc.getIdentityProvider("aws.auth#sigv4"),
signer:new AwsSdkSigV4Signer(),
},
],
logger:config?.logger??new NoOpLogger(),
protocol:config?.protocol??AwsEc2QueryProtocol,
protocolSettings:config?.protocolSettings??{
defaultNamespace:"com.amazonaws.ec2",
errorTypeRegistries,
xmlNamespace:"http://ec2.amazonaws.com/doc/2016-11-15",
version:"2016-11-15",
serviceTarget:"AmazonEC2",
},
serviceId:config?.serviceId??"EC2",
sha256:config?.sha256??Sha256,
urlParser:config?.urlParser??parseUrl,
utf8Decoder:config?.utf8Decoder??fromUtf8,
utf8Encoder:config?.utf8Encoder??toUtf8,
};
};
const getRuntimeConfig=(config)=>{
emitWarningIfUnsupportedVersion(process.version);
const defaultsMode=resolveDefaultsModeConfig(config);
const defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode);
const clientSharedValues=getRuntimeConfig$1(config);
emitWarningIfUnsupportedVersion$1(process.version);
const loaderConfig={
profile:config?.profile,
logger:clientSharedValues.logger,
};
return{
...clientSharedValues,
...config,
runtime:"node",
defaultsMode,
authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),
bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,
credentialDefaultProvider:config?.credentialDefaultProvider??defaultProvider,
defaultUserAgentProvider:config?.defaultUserAgentProvider??createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:packageInfo.version}),
maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),
region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),
requestHandler:NodeHttpHandler.create(config?.requestHandler??defaultConfigProvider),
retryMode:config?.retryMode??
loadConfig({
...NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||DEFAULT_RETRY_MODE,
},config),
streamCollector:config?.streamCollector??streamCollector,
useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
userAgentAppId:config?.userAgentAppId??loadConfig(NODE_APP_ID_CONFIG_OPTIONS,loaderConfig),
};
};
const getHttpAuthExtensionConfiguration=(runtimeConfig)=>{
const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;
let _httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider;
let _credentials=runtimeConfig.credentials;
return{
setHttpAuthScheme(httpAuthScheme){
const index=_httpAuthSchemes.findIndex((scheme)=>scheme.schemeId===httpAuthScheme.schemeId);
if(index===-1){
_httpAuthSchemes.push(httpAuthScheme);
}
else{
_httpAuthSchemes.splice(index,1,httpAuthScheme);
}
},
httpAuthSchemes(){
return _httpAuthSchemes;
},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider;
},
httpAuthSchemeProvider(){
return _httpAuthSchemeProvider;
},
setCredentials(credentials){
_credentials=credentials;
},
credentials(){
return _credentials;
},
};
};
const resolveHttpAuthRuntimeConfig=(config)=>{
return{
httpAuthSchemes:config.httpAuthSchemes(),
httpAuthSchemeProvider:config.httpAuthSchemeProvider(),
credentials:config.credentials(),
};
};
const resolveRuntimeExtensions=(runtimeConfig,extensions)=>{
const extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration(runtimeConfig));
extensions.forEach((extension)=>extension.configure(extensionConfiguration));
return Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
class EC2Client extends Client{
config;
constructor(...[configuration]){
const _config_0=getRuntimeConfig(configuration||{});
super(_config_0);
this.initConfig=_config_0;
const _config_1=resolveClientEndpointParameters(_config_0);
const _config_2=resolveUserAgentConfig(_config_1);
const _config_3=resolveRetryConfig(_config_2);
const _config_4=resolveRegionConfig(_config_3);
const _config_5=resolveHostHeaderConfig(_config_4);
const _config_6=resolveEndpointConfig(_config_5);
const _config_7=resolveHttpAuthSchemeConfig(_config_6);
const _config_8=resolveRuntimeExtensions(_config_7,configuration?.extensions||[]);
this.config=_config_8;
this.middlewareStack.use(getSchemaSerdePlugin(this.config));
this.middlewareStack.use(getUserAgentPlugin(this.config));
this.middlewareStack.use(getRetryPlugin(this.config));
this.middlewareStack.use(getContentLengthPlugin(this.config));
this.middlewareStack.use(getHostHeaderPlugin(this.config));
this.middlewareStack.use(getLoggerPlugin(this.config));
this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{
httpAuthSchemeParametersProvider:defaultEC2HttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async(config)=>new DefaultIdentityProviderConfig({
"aws.auth#sigv4":config.credentials,
}),
}));
this.middlewareStack.use(getHttpSigningPlugin(this.config));
}
destroy(){
super.destroy();
}
}
const command=makeBuilder(commonParams,"AmazonEC2","EC2Client",getEndpointPlugin);
const _ep0={};
const _mw0=(Command,cs,config,o)=>[];
class CreateTagsCommand extends command(_ep0,_mw0,"CreateTags",CreateTags$){
}
class DeleteTagsCommand extends command(_ep0,_mw0,"DeleteTags",DeleteTags$){
}
class DescribeInstanceAttributeCommand extends command(_ep0,_mw0,"DescribeInstanceAttribute",DescribeInstanceAttribute$){
}
class DescribeInstancesCommand extends command(_ep0,_mw0,"DescribeInstances",DescribeInstances$){
}
class DescribeInstanceStatusCommand extends command(_ep0,_mw0,"DescribeInstanceStatus",DescribeInstanceStatus$){
}
class DescribeTagsCommand extends command(_ep0,_mw0,"DescribeTags",DescribeTags$){
}
class StartInstancesCommand extends command(_ep0,_mw0,"StartInstances",StartInstances$){
}
class StopInstancesCommand extends command(_ep0,_mw0,"StopInstances",StopInstances$){
}
exports.CreateTagsCommand=CreateTagsCommand;
exports.DeleteTagsCommand=DeleteTagsCommand;
exports.DescribeInstanceAttributeCommand=DescribeInstanceAttributeCommand;
exports.DescribeInstanceStatusCommand=DescribeInstanceStatusCommand;
exports.DescribeInstancesCommand=DescribeInstancesCommand;
exports.DescribeTagsCommand=DescribeTagsCommand;
exports.EC2Client=EC2Client;
exports.StartInstancesCommand=StartInstancesCommand;
exports.StopInstancesCommand=StopInstancesCommand;
}),
7570:
((_module,exports,$load)=>{
const{awsEndpointFunctions,emitWarningIfUnsupportedVersion:emitWarningIfUnsupportedVersion$1,createDefaultUserAgentProvider,NODE_APP_ID_CONFIG_OPTIONS,getAwsRegionExtensionConfiguration,resolveAwsRegionExtensionConfiguration,resolveUserAgentConfig,resolveHostHeaderConfig,getUserAgentPlugin,getHostHeaderPlugin,getLoggerPlugin,getRecursionDetectionPlugin}=$load(3112);
const{getHttpAuthSchemeEndpointRuleSetPlugin,DefaultIdentityProviderConfig,getHttpSigningPlugin,createPaginator}=$load(2538);
const{normalizeProvider,getSmithyContext,ServiceException,NoOpLogger,emitWarningIfUnsupportedVersion,loadConfigsForDefaultMode,getDefaultExtensionConfiguration,resolveDefaultRuntimeConfig,Client,makeBuilder,createWaiter,checkExceptions,WaiterState,createAggregatedClient}=$load(2474);
const{resolveDefaultsModeConfig,loadConfig,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,NODE_REGION_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS,resolveRegionConfig}=$load(2163);
const{BinaryDecisionDiagram,EndpointCache,decideEndpoint,customEndpointFunctions,resolveEndpointConfig,getEndpointPlugin}=$load(2461);
const{parseUrl,getHttpHandlerExtensionConfiguration,resolveHttpHandlerRuntimeConfig,getContentLengthPlugin}=$load(230);
const{DEFAULT_RETRY_MODE,NODE_RETRY_MODE_CONFIG_OPTIONS,NODE_MAX_ATTEMPT_CONFIG_OPTIONS,resolveRetryConfig,getRetryPlugin}=$load(3729);
const{TypeRegistry,getSchemaSerdePlugin}=$load(2754);
const{resolveAwsSdkSigV4Config,AwsSdkSigV4Signer,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS}=$load(299);
const{defaultProvider}=$load(9661);
const{toUtf8,fromUtf8,toBase64,fromBase64,calculateBodyLength}=$load(246);
const{streamCollector,NodeHttpHandler}=$load(4695);
const{AwsQueryProtocol}=$load(2000);
const{Sha256}=$load(5550);
const defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider=async(config,context,input)=>{
return{
operation:getSmithyContext(context).operation,
region:await normalizeProvider(config.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})(),
};
};
function createAwsAuthSigv4HttpAuthOption(authParameters){
return{
schemeId:"aws.auth#sigv4",
signingProperties:{
name:"elasticloadbalancing",
region:authParameters.region,
},
propertiesExtractor:(config,context)=>({
signingProperties:{
config,
context,
},
}),
};
}
const defaultElasticLoadBalancingV2HttpAuthSchemeProvider=(authParameters)=>{
const options=[];
switch(authParameters.operation){
default:{
options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
}
}
return options;
};
const resolveHttpAuthSchemeConfig=(config)=>{
const config_0=resolveAwsSdkSigV4Config(config);
return Object.assign(config_0,{
authSchemePreference:normalizeProvider(config.authSchemePreference??[]),
});
};
const resolveClientEndpointParameters=(options)=>{
return Object.assign(options,{
useDualstackEndpoint:options.useDualstackEndpoint??false,
useFipsEndpoint:options.useFipsEndpoint??false,
defaultSigningName:"elasticloadbalancing",
});
};
const commonParams={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"},
};
var version="3.1141.0";
var packageInfo={
version:version};
const k="ref";
var a=-1;
var b=true;
var c="isSet";
var d="PartitionResult";
var e="booleanEquals";
var f="getAttr";
var g={[k]:"Endpoint"};
var h={[k]:d};
var i={};
var j=[{[k]:"Region"}];
const _data={
conditions:[
[c,[g]],
[c,j],
["aws.partition",j,d],
[e,[{[k]:"UseFIPS"},b]],
[e,[{[k]:"UseDualStack"},b]],
[e,[{fn:f,argv:[h,"supportsDualStack"]},b]],
[e,[{fn:f,argv:[h,"supportsFIPS"]},b]],
["stringEquals",[{fn:f,argv:[h,"name"]},"aws-us-gov"]]
],
results:[
[a],
[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],
[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],
[g,i],
["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],
[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://elasticloadbalancing.{Region}.amazonaws.com",i],
["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}",i],
[a,"FIPS is enabled but this partition does not support FIPS"],
["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}",i],
[a,"DualStack is enabled but this partition does not support DualStack"],
["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}",i],
[a,"Invalid Configuration: Missing Region"]
]
};
const root=2;
const r=100_000_000;
const nodes=new Int32Array([
-1,1,-1,
0,13,3,
1,4,r + 12,
2,5,r + 12,
3,8,6,
4,7,r + 11,
5,r + 9,r + 10,
4,11,9,
6,10,r + 8,
7,r + 6,r + 7,
5,12,r + 5,
6,r + 4,r + 5,
3,r + 1,14,
4,r + 2,r + 3,
]);
const bdd=BinaryDecisionDiagram.from(nodes,root,_data.conditions,_data.results);
const cache=new EndpointCache({
size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"],
});
const defaultEndpointResolver=(endpointParams,context={})=>{
return cache.get(endpointParams,()=>decideEndpoint(bdd,{
endpointParams:endpointParams,
logger:context.logger,
}));
};
customEndpointFunctions.aws=awsEndpointFunctions;
class ElasticLoadBalancingV2ServiceException extends ServiceException{
constructor(options){
super(options);
Object.setPrototypeOf(this,ElasticLoadBalancingV2ServiceException.prototype);
}
}
class CertificateNotFoundException extends ElasticLoadBalancingV2ServiceException{
name="CertificateNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"CertificateNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,CertificateNotFoundException.prototype);
this.Message=opts.Message;
}
}
class ListenerNotFoundException extends ElasticLoadBalancingV2ServiceException{
name="ListenerNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"ListenerNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ListenerNotFoundException.prototype);
this.Message=opts.Message;
}
}
class TooManyCertificatesException extends ElasticLoadBalancingV2ServiceException{
name="TooManyCertificatesException";
$fault="client";
Message;
constructor(opts){
super({
name:"TooManyCertificatesException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyCertificatesException.prototype);
this.Message=opts.Message;
}
}
class DuplicateTagKeysException extends ElasticLoadBalancingV2ServiceException{
name="DuplicateTagKeysException";
$fault="client";
Message;
constructor(opts){
super({
name:"DuplicateTagKeysException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,DuplicateTagKeysException.prototype);
this.Message=opts.Message;
}
}
class LoadBalancerNotFoundException extends ElasticLoadBalancingV2ServiceException{
name="LoadBalancerNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"LoadBalancerNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,LoadBalancerNotFoundException.prototype);
this.Message=opts.Message;
}
}
class RuleNotFoundException extends ElasticLoadBalancingV2ServiceException{
name="RuleNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"RuleNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,RuleNotFoundException.prototype);
this.Message=opts.Message;
}
}
class TargetGroupNotFoundException extends ElasticLoadBalancingV2ServiceException{
name="TargetGroupNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"TargetGroupNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TargetGroupNotFoundException.prototype);
this.Message=opts.Message;
}
}
class TooManyTagsException extends ElasticLoadBalancingV2ServiceException{
name="TooManyTagsException";
$fault="client";
Message;
constructor(opts){
super({
name:"TooManyTagsException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyTagsException.prototype);
this.Message=opts.Message;
}
}
class TrustStoreNotFoundException extends ElasticLoadBalancingV2ServiceException{
name="TrustStoreNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"TrustStoreNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TrustStoreNotFoundException.prototype);
this.Message=opts.Message;
}
}
class InvalidRevocationContentException extends ElasticLoadBalancingV2ServiceException{
name="InvalidRevocationContentException";
$fault="client";
Message;
constructor(opts){
super({
name:"InvalidRevocationContentException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidRevocationContentException.prototype);
this.Message=opts.Message;
}
}
class RevocationContentNotFoundException extends ElasticLoadBalancingV2ServiceException{
name="RevocationContentNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"RevocationContentNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,RevocationContentNotFoundException.prototype);
this.Message=opts.Message;
}
}
class TooManyTrustStoreRevocationEntriesException extends ElasticLoadBalancingV2ServiceException{
name="TooManyTrustStoreRevocationEntriesException";
$fault="client";
Message;
constructor(opts){
super({
name:"TooManyTrustStoreRevocationEntriesException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyTrustStoreRevocationEntriesException.prototype);
this.Message=opts.Message;
}
}
class AllocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException{
name="AllocationIdNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"AllocationIdNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,AllocationIdNotFoundException.prototype);
this.Message=opts.Message;
}
}
class ALPNPolicyNotSupportedException extends ElasticLoadBalancingV2ServiceException{
name="ALPNPolicyNotSupportedException";
$fault="client";
Message;
constructor(opts){
super({
name:"ALPNPolicyNotSupportedException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ALPNPolicyNotSupportedException.prototype);
this.Message=opts.Message;
}
}
class AvailabilityZoneNotSupportedException extends ElasticLoadBalancingV2ServiceException{
name="AvailabilityZoneNotSupportedException";
$fault="client";
Message;
constructor(opts){
super({
name:"AvailabilityZoneNotSupportedException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,AvailabilityZoneNotSupportedException.prototype);
this.Message=opts.Message;
}
}
class CaCertificatesBundleNotFoundException extends ElasticLoadBalancingV2ServiceException{
name="CaCertificatesBundleNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"CaCertificatesBundleNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,CaCertificatesBundleNotFoundException.prototype);
this.Message=opts.Message;
}
}
class CapacityDecreaseRequestsLimitExceededException extends ElasticLoadBalancingV2ServiceException{
name="CapacityDecreaseRequestsLimitExceededException";
$fault="client";
Message;
constructor(opts){
super({
name:"CapacityDecreaseRequestsLimitExceededException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,CapacityDecreaseRequestsLimitExceededException.prototype);
this.Message=opts.Message;
}
}
class CapacityReservationPendingException extends ElasticLoadBalancingV2ServiceException{
name="CapacityReservationPendingException";
$fault="client";
Message;
constructor(opts){
super({
name:"CapacityReservationPendingException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,CapacityReservationPendingException.prototype);
this.Message=opts.Message;
}
}
class CapacityUnitsLimitExceededException extends ElasticLoadBalancingV2ServiceException{
name="CapacityUnitsLimitExceededException";
$fault="client";
Message;
constructor(opts){
super({
name:"CapacityUnitsLimitExceededException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,CapacityUnitsLimitExceededException.prototype);
this.Message=opts.Message;
}
}
class DuplicateListenerException extends ElasticLoadBalancingV2ServiceException{
name="DuplicateListenerException";
$fault="client";
Message;
constructor(opts){
super({
name:"DuplicateListenerException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,DuplicateListenerException.prototype);
this.Message=opts.Message;
}
}
class IncompatibleProtocolsException extends ElasticLoadBalancingV2ServiceException{
name="IncompatibleProtocolsException";
$fault="client";
Message;
constructor(opts){
super({
name:"IncompatibleProtocolsException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,IncompatibleProtocolsException.prototype);
this.Message=opts.Message;
}
}
class InvalidConfigurationRequestException extends ElasticLoadBalancingV2ServiceException{
name="InvalidConfigurationRequestException";
$fault="client";
Message;
constructor(opts){
super({
name:"InvalidConfigurationRequestException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidConfigurationRequestException.prototype);
this.Message=opts.Message;
}
}
class InvalidLoadBalancerActionException extends ElasticLoadBalancingV2ServiceException{
name="InvalidLoadBalancerActionException";
$fault="client";
Message;
constructor(opts){
super({
name:"InvalidLoadBalancerActionException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidLoadBalancerActionException.prototype);
this.Message=opts.Message;
}
}
class SSLPolicyNotFoundException extends ElasticLoadBalancingV2ServiceException{
name="SSLPolicyNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"SSLPolicyNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,SSLPolicyNotFoundException.prototype);
this.Message=opts.Message;
}
}
class TargetGroupAssociationLimitException extends ElasticLoadBalancingV2ServiceException{
name="TargetGroupAssociationLimitException";
$fault="client";
Message;
constructor(opts){
super({
name:"TargetGroupAssociationLimitException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TargetGroupAssociationLimitException.prototype);
this.Message=opts.Message;
}
}
class TooManyActionsException extends ElasticLoadBalancingV2ServiceException{
name="TooManyActionsException";
$fault="client";
Message;
constructor(opts){
super({
name:"TooManyActionsException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyActionsException.prototype);
this.Message=opts.Message;
}
}
class TooManyListenersException extends ElasticLoadBalancingV2ServiceException{
name="TooManyListenersException";
$fault="client";
Message;
constructor(opts){
super({
name:"TooManyListenersException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyListenersException.prototype);
this.Message=opts.Message;
}
}
class TooManyRegistrationsForTargetIdException extends ElasticLoadBalancingV2ServiceException{
name="TooManyRegistrationsForTargetIdException";
$fault="client";
Message;
constructor(opts){
super({
name:"TooManyRegistrationsForTargetIdException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyRegistrationsForTargetIdException.prototype);
this.Message=opts.Message;
}
}
class TooManyTargetsException extends ElasticLoadBalancingV2ServiceException{
name="TooManyTargetsException";
$fault="client";
Message;
constructor(opts){
super({
name:"TooManyTargetsException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyTargetsException.prototype);
this.Message=opts.Message;
}
}
class TooManyUniqueTargetGroupsPerLoadBalancerException extends ElasticLoadBalancingV2ServiceException{
name="TooManyUniqueTargetGroupsPerLoadBalancerException";
$fault="client";
Message;
constructor(opts){
super({
name:"TooManyUniqueTargetGroupsPerLoadBalancerException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyUniqueTargetGroupsPerLoadBalancerException.prototype);
this.Message=opts.Message;
}
}
class TrustStoreNotReadyException extends ElasticLoadBalancingV2ServiceException{
name="TrustStoreNotReadyException";
$fault="client";
Message;
constructor(opts){
super({
name:"TrustStoreNotReadyException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TrustStoreNotReadyException.prototype);
this.Message=opts.Message;
}
}
class UnsupportedProtocolException extends ElasticLoadBalancingV2ServiceException{
name="UnsupportedProtocolException";
$fault="client";
Message;
constructor(opts){
super({
name:"UnsupportedProtocolException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,UnsupportedProtocolException.prototype);
this.Message=opts.Message;
}
}
class DuplicateLoadBalancerNameException extends ElasticLoadBalancingV2ServiceException{
name="DuplicateLoadBalancerNameException";
$fault="client";
Message;
constructor(opts){
super({
name:"DuplicateLoadBalancerNameException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,DuplicateLoadBalancerNameException.prototype);
this.Message=opts.Message;
}
}
class InvalidSchemeException extends ElasticLoadBalancingV2ServiceException{
name="InvalidSchemeException";
$fault="client";
Message;
constructor(opts){
super({
name:"InvalidSchemeException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidSchemeException.prototype);
this.Message=opts.Message;
}
}
class InvalidSecurityGroupException extends ElasticLoadBalancingV2ServiceException{
name="InvalidSecurityGroupException";
$fault="client";
Message;
constructor(opts){
super({
name:"InvalidSecurityGroupException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidSecurityGroupException.prototype);
this.Message=opts.Message;
}
}
class InvalidSubnetException extends ElasticLoadBalancingV2ServiceException{
name="InvalidSubnetException";
$fault="client";
Message;
constructor(opts){
super({
name:"InvalidSubnetException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidSubnetException.prototype);
this.Message=opts.Message;
}
}
class OperationNotPermittedException extends ElasticLoadBalancingV2ServiceException{
name="OperationNotPermittedException";
$fault="client";
Message;
constructor(opts){
super({
name:"OperationNotPermittedException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,OperationNotPermittedException.prototype);
this.Message=opts.Message;
}
}
class ResourceInUseException extends ElasticLoadBalancingV2ServiceException{
name="ResourceInUseException";
$fault="client";
Message;
constructor(opts){
super({
name:"ResourceInUseException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ResourceInUseException.prototype);
this.Message=opts.Message;
}
}
class SubnetNotFoundException extends ElasticLoadBalancingV2ServiceException{
name="SubnetNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"SubnetNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,SubnetNotFoundException.prototype);
this.Message=opts.Message;
}
}
class TooManyLoadBalancersException extends ElasticLoadBalancingV2ServiceException{
name="TooManyLoadBalancersException";
$fault="client";
Message;
constructor(opts){
super({
name:"TooManyLoadBalancersException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyLoadBalancersException.prototype);
this.Message=opts.Message;
}
}
class PriorityInUseException extends ElasticLoadBalancingV2ServiceException{
name="PriorityInUseException";
$fault="client";
Message;
constructor(opts){
super({
name:"PriorityInUseException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,PriorityInUseException.prototype);
this.Message=opts.Message;
}
}
class TooManyRulesException extends ElasticLoadBalancingV2ServiceException{
name="TooManyRulesException";
$fault="client";
Message;
constructor(opts){
super({
name:"TooManyRulesException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyRulesException.prototype);
this.Message=opts.Message;
}
}
class TooManyTargetGroupsException extends ElasticLoadBalancingV2ServiceException{
name="TooManyTargetGroupsException";
$fault="client";
Message;
constructor(opts){
super({
name:"TooManyTargetGroupsException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyTargetGroupsException.prototype);
this.Message=opts.Message;
}
}
class DuplicateTargetGroupNameException extends ElasticLoadBalancingV2ServiceException{
name="DuplicateTargetGroupNameException";
$fault="client";
Message;
constructor(opts){
super({
name:"DuplicateTargetGroupNameException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,DuplicateTargetGroupNameException.prototype);
this.Message=opts.Message;
}
}
class DuplicateTrustStoreNameException extends ElasticLoadBalancingV2ServiceException{
name="DuplicateTrustStoreNameException";
$fault="client";
Message;
constructor(opts){
super({
name:"DuplicateTrustStoreNameException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,DuplicateTrustStoreNameException.prototype);
this.Message=opts.Message;
}
}
class InvalidCaCertificatesBundleException extends ElasticLoadBalancingV2ServiceException{
name="InvalidCaCertificatesBundleException";
$fault="client";
Message;
constructor(opts){
super({
name:"InvalidCaCertificatesBundleException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidCaCertificatesBundleException.prototype);
this.Message=opts.Message;
}
}
class TooManyTrustStoresException extends ElasticLoadBalancingV2ServiceException{
name="TooManyTrustStoresException";
$fault="client";
Message;
constructor(opts){
super({
name:"TooManyTrustStoresException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyTrustStoresException.prototype);
this.Message=opts.Message;
}
}
class DeleteAssociationSameAccountException extends ElasticLoadBalancingV2ServiceException{
name="DeleteAssociationSameAccountException";
$fault="client";
Message;
constructor(opts){
super({
name:"DeleteAssociationSameAccountException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,DeleteAssociationSameAccountException.prototype);
this.Message=opts.Message;
}
}
class TrustStoreAssociationNotFoundException extends ElasticLoadBalancingV2ServiceException{
name="TrustStoreAssociationNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"TrustStoreAssociationNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TrustStoreAssociationNotFoundException.prototype);
this.Message=opts.Message;
}
}
class TrustStoreInUseException extends ElasticLoadBalancingV2ServiceException{
name="TrustStoreInUseException";
$fault="client";
Message;
constructor(opts){
super({
name:"TrustStoreInUseException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TrustStoreInUseException.prototype);
this.Message=opts.Message;
}
}
class InvalidTargetException extends ElasticLoadBalancingV2ServiceException{
name="InvalidTargetException";
$fault="client";
Message;
constructor(opts){
super({
name:"InvalidTargetException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidTargetException.prototype);
this.Message=opts.Message;
}
}
class HealthUnavailableException extends ElasticLoadBalancingV2ServiceException{
name="HealthUnavailableException";
$fault="server";
Message;
constructor(opts){
super({
name:"HealthUnavailableException",
$fault:"server",
...opts,
});
Object.setPrototypeOf(this,HealthUnavailableException.prototype);
this.Message=opts.Message;
}
}
class RevocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException{
name="RevocationIdNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"RevocationIdNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,RevocationIdNotFoundException.prototype);
this.Message=opts.Message;
}
}
class ResourceNotFoundException extends ElasticLoadBalancingV2ServiceException{
name="ResourceNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"ResourceNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ResourceNotFoundException.prototype);
this.Message=opts.Message;
}
}
class InsufficientCapacityException extends ElasticLoadBalancingV2ServiceException{
name="InsufficientCapacityException";
$fault="server";
Message;
constructor(opts){
super({
name:"InsufficientCapacityException",
$fault:"server",
...opts,
});
Object.setPrototypeOf(this,InsufficientCapacityException.prototype);
this.Message=opts.Message;
}
}
class PriorRequestNotCompleteException extends ElasticLoadBalancingV2ServiceException{
name="PriorRequestNotCompleteException";
$fault="client";
Message;
constructor(opts){
super({
name:"PriorRequestNotCompleteException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,PriorRequestNotCompleteException.prototype);
this.Message=opts.Message;
}
}
const _AD="AnomalyDetection";
const _AI="AllocationId";
const _AINFE="AllocationIdNotFoundException";
const _ALPNPNSE="ALPNPolicyNotSupportedException";
const _AO="AdministrativeOverride";
const _AZ="AvailabilityZone";
const _AZNSE="AvailabilityZoneNotSupportedException";
const _AZv="AvailabilityZones";
const _CCBNFE="CaCertificatesBundleNotFoundException";
const _CDRLEE="CapacityDecreaseRequestsLimitExceededException";
const _CHZI="CanonicalHostedZoneId";
const _CNFE="CertificateNotFoundException";
const _COIP="CustomerOwnedIpv4Pool";
const _CRPE="CapacityReservationPendingException";
const _CTr="CreatedTime";
const _CULEE="CapacityUnitsLimitExceededException";
const _Co="Code";
const _D="Description";
const _DASAE="DeleteAssociationSameAccountException";
const _DLBIe="DescribeLoadBalancersInput";
const _DLBNE="DuplicateLoadBalancerNameException";
const _DLBOe="DescribeLoadBalancersOutput";
const _DLBe="DescribeLoadBalancers";
const _DLE="DuplicateListenerException";
const _DNSN="DNSName";
const _DTGIe="DescribeTargetGroupsInput";
const _DTGNE="DuplicateTargetGroupNameException";
const _DTGOe="DescribeTargetGroupsOutput";
const _DTGe="DescribeTargetGroups";
const _DTH="DescribeTargetHealth";
const _DTHI="DescribeTargetHealthInput";
const _DTHO="DescribeTargetHealthOutput";
const _DTKE="DuplicateTagKeysException";
const _DTSNE="DuplicateTrustStoreNameException";
const _EPFISN="EnablePrefixForIpv6SourceNat";
const _ESGIROPLT="EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic";
const _GC="GrpcCode";
const _HC="HttpCode";
const _HCE="HealthCheckEnabled";
const _HCIS="HealthCheckIntervalSeconds";
const _HCP="HealthCheckProtocol";
const _HCPe="HealthCheckPort";
const _HCPea="HealthCheckPath";
const _HCTS="HealthCheckTimeoutSeconds";
const _HTC="HealthyThresholdCount";
const _HUE="HealthUnavailableException";
const _IA="IpAddress";
const _IAT="IpAddressType";
const _ICCBE="InvalidCaCertificatesBundleException";
const _ICE="InsufficientCapacityException";
const _ICRE="InvalidConfigurationRequestException";
const _IIPI="Ipv4IpamPoolId";
const _ILBAE="InvalidLoadBalancerActionException";
const _IP="IpamPools";
const _IPA="IPv6Address";
const _IPE="IncompatibleProtocolsException";
const _IRCE="InvalidRevocationContentException";
const _ISE="InvalidSchemeException";
const _ISEn="InvalidSubnetException";
const _ISGE="InvalidSecurityGroupException";
const _ITE="InvalidTargetException";
const _Id="Id";
const _In="Include";
const _LB="LoadBalancers";
const _LBA="LoadBalancerAddresses";
const _LBAo="LoadBalancerArn";
const _LBAoa="LoadBalancerArns";
const _LBAoad="LoadBalancerAddress";
const _LBN="LoadBalancerName";
const _LBNFE="LoadBalancerNotFoundException";
const _LBS="LoadBalancerState";
const _LBo="LoadBalancer";
const _LNFE="ListenerNotFoundException";
const _M="Message";
const _MIE="MitigationInEffect";
const _Ma="Matcher";
const _Mar="Marker";
const _NM="NextMarker";
const _Na="Names";
const _OI="OutpostId";
const _ONPE="OperationNotPermittedException";
const _PIPA="PrivateIPv4Address";
const _PIUE="PriorityInUseException";
const _PRNCE="PriorRequestNotCompleteException";
const _PS="PageSize";
const _PV="ProtocolVersion";
const _Po="Port";
const _Pr="Protocol";
const _QSI="QuicServerId";
const _R="Reason";
const _RCNFE="RevocationContentNotFoundException";
const _RINFE="RevocationIdNotFoundException";
const _RIUE="ResourceInUseException";
const _RNFE="ResourceNotFoundException";
const _RNFEu="RuleNotFoundException";
const _Re="Result";
const _S="State";
const _SG="SecurityGroups";
const _SI="SubnetId";
const _SNFE="SubnetNotFoundException";
const _SNIP="SourceNatIpv6Prefixes";
const _SSLPNFE="SSLPolicyNotFoundException";
const _Sch="Scheme";
const _T="Type";
const _TCP="TargetControlPort";
const _TDar="TargetDescription";
const _TDarg="TargetDescriptions";
const _TG="TargetGroups";
const _TGA="TargetGroupArn";
const _TGALE="TargetGroupAssociationLimitException";
const _TGAa="TargetGroupArns";
const _TGN="TargetGroupName";
const _TGNFE="TargetGroupNotFoundException";
const _TGa="TargetGroup";
const _TH="TargetHealth";
const _THD="TargetHealthDescriptions";
const _THDa="TargetHealthDescription";
const _TMAE="TooManyActionsException";
const _TMCE="TooManyCertificatesException";
const _TMLBE="TooManyLoadBalancersException";
const _TMLE="TooManyListenersException";
const _TMRE="TooManyRulesException";
const _TMRFTIE="TooManyRegistrationsForTargetIdException";
const _TMTE="TooManyTagsException";
const _TMTEo="TooManyTargetsException";
const _TMTGE="TooManyTargetGroupsException";
const _TMTSE="TooManyTrustStoresException";
const _TMTSREE="TooManyTrustStoreRevocationEntriesException";
const _TMUTGPLBE="TooManyUniqueTargetGroupsPerLoadBalancerException";
const _TSANFE="TrustStoreAssociationNotFoundException";
const _TSIUE="TrustStoreInUseException";
const _TSNFE="TrustStoreNotFoundException";
const _TSNRE="TrustStoreNotReadyException";
const _TT="TargetType";
const _Tar="Targets";
const _Targ="Target";
const _UPE="UnsupportedProtocolException";
const _UTC="UnhealthyThresholdCount";
const _VI="VpcId";
const _ZN="ZoneName";
const _aQE="awsQueryError";
const _c="client";
const _e="error";
const _hE="httpError";
const _s="smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2";
const _se="server";
const n0="com.amazonaws.elasticloadbalancingv2";
const _s_registry=new TypeRegistry(_s);
var ElasticLoadBalancingV2ServiceException$=[-3,_s,"ElasticLoadBalancingV2ServiceException",0,[],[]];
_s_registry.registerError(ElasticLoadBalancingV2ServiceException$,ElasticLoadBalancingV2ServiceException);
const n0_registry=new TypeRegistry(n0);
var AllocationIdNotFoundException$=[-3,n0,_AINFE,
{[_aQE]:[`AllocationIdNotFound`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(AllocationIdNotFoundException$,AllocationIdNotFoundException);
var ALPNPolicyNotSupportedException$=[-3,n0,_ALPNPNSE,
{[_aQE]:[`ALPNPolicyNotFound`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(ALPNPolicyNotSupportedException$,ALPNPolicyNotSupportedException);
var AvailabilityZoneNotSupportedException$=[-3,n0,_AZNSE,
{[_aQE]:[`AvailabilityZoneNotSupported`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(AvailabilityZoneNotSupportedException$,AvailabilityZoneNotSupportedException);
var CaCertificatesBundleNotFoundException$=[-3,n0,_CCBNFE,
{[_aQE]:[`CaCertificatesBundleNotFound`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(CaCertificatesBundleNotFoundException$,CaCertificatesBundleNotFoundException);
var CapacityDecreaseRequestsLimitExceededException$=[-3,n0,_CDRLEE,
{[_aQE]:[`CapacityDecreaseRequestLimitExceeded`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(CapacityDecreaseRequestsLimitExceededException$,CapacityDecreaseRequestsLimitExceededException);
var CapacityReservationPendingException$=[-3,n0,_CRPE,
{[_aQE]:[`CapacityReservationPending`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(CapacityReservationPendingException$,CapacityReservationPendingException);
var CapacityUnitsLimitExceededException$=[-3,n0,_CULEE,
{[_aQE]:[`CapacityUnitsLimitExceeded`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(CapacityUnitsLimitExceededException$,CapacityUnitsLimitExceededException);
var CertificateNotFoundException$=[-3,n0,_CNFE,
{[_aQE]:[`CertificateNotFound`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(CertificateNotFoundException$,CertificateNotFoundException);
var DeleteAssociationSameAccountException$=[-3,n0,_DASAE,
{[_aQE]:[`DeleteAssociationSameAccount`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(DeleteAssociationSameAccountException$,DeleteAssociationSameAccountException);
var DuplicateListenerException$=[-3,n0,_DLE,
{[_aQE]:[`DuplicateListener`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(DuplicateListenerException$,DuplicateListenerException);
var DuplicateLoadBalancerNameException$=[-3,n0,_DLBNE,
{[_aQE]:[`DuplicateLoadBalancerName`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(DuplicateLoadBalancerNameException$,DuplicateLoadBalancerNameException);
var DuplicateTagKeysException$=[-3,n0,_DTKE,
{[_aQE]:[`DuplicateTagKeys`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(DuplicateTagKeysException$,DuplicateTagKeysException);
var DuplicateTargetGroupNameException$=[-3,n0,_DTGNE,
{[_aQE]:[`DuplicateTargetGroupName`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(DuplicateTargetGroupNameException$,DuplicateTargetGroupNameException);
var DuplicateTrustStoreNameException$=[-3,n0,_DTSNE,
{[_aQE]:[`DuplicateTrustStoreName`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(DuplicateTrustStoreNameException$,DuplicateTrustStoreNameException);
var HealthUnavailableException$=[-3,n0,_HUE,
{[_aQE]:[`HealthUnavailable`,500],[_e]:_se,[_hE]:500},
[_M],
[0]
];
n0_registry.registerError(HealthUnavailableException$,HealthUnavailableException);
var IncompatibleProtocolsException$=[-3,n0,_IPE,
{[_aQE]:[`IncompatibleProtocols`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(IncompatibleProtocolsException$,IncompatibleProtocolsException);
var InsufficientCapacityException$=[-3,n0,_ICE,
{[_aQE]:[`InsufficientCapacity`,500],[_e]:_se,[_hE]:500},
[_M],
[0]
];
n0_registry.registerError(InsufficientCapacityException$,InsufficientCapacityException);
var InvalidCaCertificatesBundleException$=[-3,n0,_ICCBE,
{[_aQE]:[`InvalidCaCertificatesBundle`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(InvalidCaCertificatesBundleException$,InvalidCaCertificatesBundleException);
var InvalidConfigurationRequestException$=[-3,n0,_ICRE,
{[_aQE]:[`InvalidConfigurationRequest`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(InvalidConfigurationRequestException$,InvalidConfigurationRequestException);
var InvalidLoadBalancerActionException$=[-3,n0,_ILBAE,
{[_aQE]:[`InvalidLoadBalancerAction`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(InvalidLoadBalancerActionException$,InvalidLoadBalancerActionException);
var InvalidRevocationContentException$=[-3,n0,_IRCE,
{[_aQE]:[`InvalidRevocationContent`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(InvalidRevocationContentException$,InvalidRevocationContentException);
var InvalidSchemeException$=[-3,n0,_ISE,
{[_aQE]:[`InvalidScheme`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(InvalidSchemeException$,InvalidSchemeException);
var InvalidSecurityGroupException$=[-3,n0,_ISGE,
{[_aQE]:[`InvalidSecurityGroup`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(InvalidSecurityGroupException$,InvalidSecurityGroupException);
var InvalidSubnetException$=[-3,n0,_ISEn,
{[_aQE]:[`InvalidSubnet`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(InvalidSubnetException$,InvalidSubnetException);
var InvalidTargetException$=[-3,n0,_ITE,
{[_aQE]:[`InvalidTarget`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(InvalidTargetException$,InvalidTargetException);
var ListenerNotFoundException$=[-3,n0,_LNFE,
{[_aQE]:[`ListenerNotFound`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(ListenerNotFoundException$,ListenerNotFoundException);
var LoadBalancerNotFoundException$=[-3,n0,_LBNFE,
{[_aQE]:[`LoadBalancerNotFound`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(LoadBalancerNotFoundException$,LoadBalancerNotFoundException);
var OperationNotPermittedException$=[-3,n0,_ONPE,
{[_aQE]:[`OperationNotPermitted`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(OperationNotPermittedException$,OperationNotPermittedException);
var PriorityInUseException$=[-3,n0,_PIUE,
{[_aQE]:[`PriorityInUse`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(PriorityInUseException$,PriorityInUseException);
var PriorRequestNotCompleteException$=[-3,n0,_PRNCE,
{[_aQE]:[`PriorRequestNotComplete`,429],[_e]:_c,[_hE]:429},
[_M],
[0]
];
n0_registry.registerError(PriorRequestNotCompleteException$,PriorRequestNotCompleteException);
var ResourceInUseException$=[-3,n0,_RIUE,
{[_aQE]:[`ResourceInUse`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(ResourceInUseException$,ResourceInUseException);
var ResourceNotFoundException$=[-3,n0,_RNFE,
{[_aQE]:[`ResourceNotFound`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(ResourceNotFoundException$,ResourceNotFoundException);
var RevocationContentNotFoundException$=[-3,n0,_RCNFE,
{[_aQE]:[`RevocationContentNotFound`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(RevocationContentNotFoundException$,RevocationContentNotFoundException);
var RevocationIdNotFoundException$=[-3,n0,_RINFE,
{[_aQE]:[`RevocationIdNotFound`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(RevocationIdNotFoundException$,RevocationIdNotFoundException);
var RuleNotFoundException$=[-3,n0,_RNFEu,
{[_aQE]:[`RuleNotFound`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(RuleNotFoundException$,RuleNotFoundException);
var SSLPolicyNotFoundException$=[-3,n0,_SSLPNFE,
{[_aQE]:[`SSLPolicyNotFound`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(SSLPolicyNotFoundException$,SSLPolicyNotFoundException);
var SubnetNotFoundException$=[-3,n0,_SNFE,
{[_aQE]:[`SubnetNotFound`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(SubnetNotFoundException$,SubnetNotFoundException);
var TargetGroupAssociationLimitException$=[-3,n0,_TGALE,
{[_aQE]:[`TargetGroupAssociationLimit`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(TargetGroupAssociationLimitException$,TargetGroupAssociationLimitException);
var TargetGroupNotFoundException$=[-3,n0,_TGNFE,
{[_aQE]:[`TargetGroupNotFound`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(TargetGroupNotFoundException$,TargetGroupNotFoundException);
var TooManyActionsException$=[-3,n0,_TMAE,
{[_aQE]:[`TooManyActions`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(TooManyActionsException$,TooManyActionsException);
var TooManyCertificatesException$=[-3,n0,_TMCE,
{[_aQE]:[`TooManyCertificates`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(TooManyCertificatesException$,TooManyCertificatesException);
var TooManyListenersException$=[-3,n0,_TMLE,
{[_aQE]:[`TooManyListeners`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(TooManyListenersException$,TooManyListenersException);
var TooManyLoadBalancersException$=[-3,n0,_TMLBE,
{[_aQE]:[`TooManyLoadBalancers`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(TooManyLoadBalancersException$,TooManyLoadBalancersException);
var TooManyRegistrationsForTargetIdException$=[-3,n0,_TMRFTIE,
{[_aQE]:[`TooManyRegistrationsForTargetId`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(TooManyRegistrationsForTargetIdException$,TooManyRegistrationsForTargetIdException);
var TooManyRulesException$=[-3,n0,_TMRE,
{[_aQE]:[`TooManyRules`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(TooManyRulesException$,TooManyRulesException);
var TooManyTagsException$=[-3,n0,_TMTE,
{[_aQE]:[`TooManyTags`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(TooManyTagsException$,TooManyTagsException);
var TooManyTargetGroupsException$=[-3,n0,_TMTGE,
{[_aQE]:[`TooManyTargetGroups`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(TooManyTargetGroupsException$,TooManyTargetGroupsException);
var TooManyTargetsException$=[-3,n0,_TMTEo,
{[_aQE]:[`TooManyTargets`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(TooManyTargetsException$,TooManyTargetsException);
var TooManyTrustStoreRevocationEntriesException$=[-3,n0,_TMTSREE,
{[_aQE]:[`TooManyTrustStoreRevocationEntries`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(TooManyTrustStoreRevocationEntriesException$,TooManyTrustStoreRevocationEntriesException);
var TooManyTrustStoresException$=[-3,n0,_TMTSE,
{[_aQE]:[`TooManyTrustStores`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(TooManyTrustStoresException$,TooManyTrustStoresException);
var TooManyUniqueTargetGroupsPerLoadBalancerException$=[-3,n0,_TMUTGPLBE,
{[_aQE]:[`TooManyUniqueTargetGroupsPerLoadBalancer`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(TooManyUniqueTargetGroupsPerLoadBalancerException$,TooManyUniqueTargetGroupsPerLoadBalancerException);
var TrustStoreAssociationNotFoundException$=[-3,n0,_TSANFE,
{[_aQE]:[`AssociationNotFound`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(TrustStoreAssociationNotFoundException$,TrustStoreAssociationNotFoundException);
var TrustStoreInUseException$=[-3,n0,_TSIUE,
{[_aQE]:[`TrustStoreInUse`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(TrustStoreInUseException$,TrustStoreInUseException);
var TrustStoreNotFoundException$=[-3,n0,_TSNFE,
{[_aQE]:[`TrustStoreNotFound`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(TrustStoreNotFoundException$,TrustStoreNotFoundException);
var TrustStoreNotReadyException$=[-3,n0,_TSNRE,
{[_aQE]:[`TrustStoreNotReady`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(TrustStoreNotReadyException$,TrustStoreNotReadyException);
var UnsupportedProtocolException$=[-3,n0,_UPE,
{[_aQE]:[`UnsupportedProtocol`,400],[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(UnsupportedProtocolException$,UnsupportedProtocolException);
const errorTypeRegistries=[
_s_registry,
n0_registry,
];
var AdministrativeOverride$=[3,n0,_AO,
0,
[_S,_R,_D],
[0,0,0]
];
var AnomalyDetection$=[3,n0,_AD,
0,
[_Re,_MIE],
[0,0]
];
var AvailabilityZone$=[3,n0,_AZ,
0,
[_ZN,_SI,_OI,_LBA,_SNIP],
[0,0,0,()=>LoadBalancerAddresses,64|0]
];
var DescribeLoadBalancersInput$=[3,n0,_DLBIe,
0,
[_LBAoa,_Na,_Mar,_PS],
[64|0,64|0,0,1]
];
var DescribeLoadBalancersOutput$=[3,n0,_DLBOe,
0,
[_LB,_NM],
[()=>LoadBalancers,0]
];
var DescribeTargetGroupsInput$=[3,n0,_DTGIe,
0,
[_LBAo,_TGAa,_Na,_Mar,_PS],
[0,64|0,64|0,0,1]
];
var DescribeTargetGroupsOutput$=[3,n0,_DTGOe,
0,
[_TG,_NM],
[()=>TargetGroups,0]
];
var DescribeTargetHealthInput$=[3,n0,_DTHI,
0,
[_TGA,_Tar,_In],
[0,()=>TargetDescriptions,64|0],1
];
var DescribeTargetHealthOutput$=[3,n0,_DTHO,
0,
[_THD],
[()=>TargetHealthDescriptions]
];
var IpamPools$=[3,n0,_IP,
0,
[_IIPI],
[0]
];
var LoadBalancer$=[3,n0,_LBo,
0,
[_LBAo,_DNSN,_CHZI,_CTr,_LBN,_Sch,_VI,_S,_T,_AZv,_SG,_IAT,_COIP,_ESGIROPLT,_EPFISN,_IP],
[0,0,0,4,0,0,0,()=>LoadBalancerState$,0,()=>AvailabilityZones,64|0,0,0,0,0,()=>IpamPools$]
];
var LoadBalancerAddress$=[3,n0,_LBAoad,
0,
[_IA,_AI,_PIPA,_IPA],
[0,0,0,0]
];
var LoadBalancerState$=[3,n0,_LBS,
0,
[_Co,_R],
[0,0]
];
var Matcher$=[3,n0,_Ma,
0,
[_HC,_GC],
[0,0]
];
var TargetDescription$=[3,n0,_TDar,
0,
[_Id,_Po,_AZ,_QSI],
[0,1,0,0],1
];
var TargetGroup$=[3,n0,_TGa,
0,
[_TGA,_TGN,_Pr,_Po,_VI,_HCP,_HCPe,_HCE,_HCIS,_HCTS,_HTC,_UTC,_HCPea,_Ma,_LBAoa,_TT,_PV,_IAT,_TCP],
[0,0,0,1,0,0,0,2,1,1,1,1,0,()=>Matcher$,64|0,0,0,0,1]
];
var TargetHealth$=[3,n0,_TH,
0,
[_S,_R,_D],
[0,0,0]
];
var TargetHealthDescription$=[3,n0,_THDa,
0,
[_Targ,_HCPe,_TH,_AD,_AO],
[()=>TargetDescription$,0,()=>TargetHealth$,()=>AnomalyDetection$,()=>AdministrativeOverride$]
];
var AvailabilityZones=[1,n0,_AZv,
0,()=>AvailabilityZone$
];
var LoadBalancerAddresses=[1,n0,_LBA,
0,()=>LoadBalancerAddress$
];
var LoadBalancers=[1,n0,_LB,
0,()=>LoadBalancer$
];
var TargetDescriptions=[1,n0,_TDarg,
0,()=>TargetDescription$
];
var TargetGroups=[1,n0,_TG,
0,()=>TargetGroup$
];
var TargetHealthDescriptions=[1,n0,_THD,
0,()=>TargetHealthDescription$
];
var DescribeLoadBalancers$=[9,n0,_DLBe,
0,()=>DescribeLoadBalancersInput$,()=>DescribeLoadBalancersOutput$
];
var DescribeTargetGroups$=[9,n0,_DTGe,
0,()=>DescribeTargetGroupsInput$,()=>DescribeTargetGroupsOutput$
];
var DescribeTargetHealth$=[9,n0,_DTH,
0,()=>DescribeTargetHealthInput$,()=>DescribeTargetHealthOutput$
];
const getRuntimeConfig$1=(config)=>{
return{
apiVersion:"2015-12-01",
base64Decoder:config?.base64Decoder??fromBase64,
base64Encoder:config?.base64Encoder??toBase64,
disableHostPrefix:config?.disableHostPrefix??false,
endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],
httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultElasticLoadBalancingV2HttpAuthSchemeProvider,
httpAuthSchemes:config?.httpAuthSchemes??[
{
schemeId:"aws.auth#sigv4",
identityProvider:(ipc)=>ipc.getIdentityProvider("aws.auth#sigv4"),
signer:new AwsSdkSigV4Signer(),
},
],
logger:config?.logger??new NoOpLogger(),
protocol:config?.protocol??AwsQueryProtocol,
protocolSettings:config?.protocolSettings??{
defaultNamespace:"com.amazonaws.elasticloadbalancingv2",
errorTypeRegistries,
xmlNamespace:"http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",
version:"2015-12-01",
serviceTarget:"ElasticLoadBalancing_v10",
},
serviceId:config?.serviceId??"Elastic Load Balancing v2",
sha256:config?.sha256??Sha256,
urlParser:config?.urlParser??parseUrl,
utf8Decoder:config?.utf8Decoder??fromUtf8,
utf8Encoder:config?.utf8Encoder??toUtf8,
};
};
const getRuntimeConfig=(config)=>{
emitWarningIfUnsupportedVersion(process.version);
const defaultsMode=resolveDefaultsModeConfig(config);
const defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode);
const clientSharedValues=getRuntimeConfig$1(config);
emitWarningIfUnsupportedVersion$1(process.version);
const loaderConfig={
profile:config?.profile,
logger:clientSharedValues.logger,
};
return{
...clientSharedValues,
...config,
runtime:"node",
defaultsMode,
authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),
bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,
credentialDefaultProvider:config?.credentialDefaultProvider??defaultProvider,
defaultUserAgentProvider:config?.defaultUserAgentProvider??createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:packageInfo.version}),
maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),
region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),
requestHandler:NodeHttpHandler.create(config?.requestHandler??defaultConfigProvider),
retryMode:config?.retryMode??
loadConfig({
...NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||DEFAULT_RETRY_MODE,
},config),
streamCollector:config?.streamCollector??streamCollector,
useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
userAgentAppId:config?.userAgentAppId??loadConfig(NODE_APP_ID_CONFIG_OPTIONS,loaderConfig),
};
};
const getHttpAuthExtensionConfiguration=(runtimeConfig)=>{
const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;
let _httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider;
let _credentials=runtimeConfig.credentials;
return{
setHttpAuthScheme(httpAuthScheme){
const index=_httpAuthSchemes.findIndex((scheme)=>scheme.schemeId===httpAuthScheme.schemeId);
if(index===-1){
_httpAuthSchemes.push(httpAuthScheme);
}
else{
_httpAuthSchemes.splice(index,1,httpAuthScheme);
}
},
httpAuthSchemes(){
return _httpAuthSchemes;
},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider;
},
httpAuthSchemeProvider(){
return _httpAuthSchemeProvider;
},
setCredentials(credentials){
_credentials=credentials;
},
credentials(){
return _credentials;
},
};
};
const resolveHttpAuthRuntimeConfig=(config)=>{
return{
httpAuthSchemes:config.httpAuthSchemes(),
httpAuthSchemeProvider:config.httpAuthSchemeProvider(),
credentials:config.credentials(),
};
};
const resolveRuntimeExtensions=(runtimeConfig,extensions)=>{
const extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration(runtimeConfig));
extensions.forEach((extension)=>extension.configure(extensionConfiguration));
return Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
class ElasticLoadBalancingV2Client extends Client{
config;
constructor(...[configuration]){
const _config_0=getRuntimeConfig(configuration||{});
super(_config_0);
this.initConfig=_config_0;
const _config_1=resolveClientEndpointParameters(_config_0);
const _config_2=resolveUserAgentConfig(_config_1);
const _config_3=resolveRetryConfig(_config_2);
const _config_4=resolveRegionConfig(_config_3);
const _config_5=resolveHostHeaderConfig(_config_4);
const _config_6=resolveEndpointConfig(_config_5);
const _config_7=resolveHttpAuthSchemeConfig(_config_6);
const _config_8=resolveRuntimeExtensions(_config_7,configuration?.extensions||[]);
this.config=_config_8;
this.middlewareStack.use(getSchemaSerdePlugin(this.config));
this.middlewareStack.use(getUserAgentPlugin(this.config));
this.middlewareStack.use(getRetryPlugin(this.config));
this.middlewareStack.use(getContentLengthPlugin(this.config));
this.middlewareStack.use(getHostHeaderPlugin(this.config));
this.middlewareStack.use(getLoggerPlugin(this.config));
this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{
httpAuthSchemeParametersProvider:defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async(config)=>new DefaultIdentityProviderConfig({
"aws.auth#sigv4":config.credentials,
}),
}));
this.middlewareStack.use(getHttpSigningPlugin(this.config));
}
destroy(){
super.destroy();
}
}
const command=makeBuilder(commonParams,"ElasticLoadBalancing_v10","ElasticLoadBalancingV2Client",getEndpointPlugin);
const _ep0={};
const _mw0=(Command,cs,config,o)=>[];
class DescribeLoadBalancersCommand extends command(_ep0,_mw0,"DescribeLoadBalancers",DescribeLoadBalancers$){
}
class DescribeTargetGroupsCommand extends command(_ep0,_mw0,"DescribeTargetGroups",DescribeTargetGroups$){
}
class DescribeTargetHealthCommand extends command(_ep0,_mw0,"DescribeTargetHealth",DescribeTargetHealth$){
}
exports.DescribeLoadBalancersCommand=DescribeLoadBalancersCommand;
exports.DescribeTargetGroupsCommand=DescribeTargetGroupsCommand;
exports.DescribeTargetHealthCommand=DescribeTargetHealthCommand;
exports.ElasticLoadBalancingV2Client=ElasticLoadBalancingV2Client;
}),
9236:
((_module,exports,$load)=>{
const{awsEndpointFunctions,emitWarningIfUnsupportedVersion:emitWarningIfUnsupportedVersion$1,createDefaultUserAgentProvider,NODE_APP_ID_CONFIG_OPTIONS,getAwsRegionExtensionConfiguration,resolveAwsRegionExtensionConfiguration,resolveUserAgentConfig,resolveHostHeaderConfig,getUserAgentPlugin,getHostHeaderPlugin,getLoggerPlugin,getRecursionDetectionPlugin}=$load(3112);
const{getHttpAuthSchemeEndpointRuleSetPlugin,DefaultIdentityProviderConfig,getHttpSigningPlugin,createPaginator}=$load(2538);
const{normalizeProvider,getSmithyContext,ServiceException,NoOpLogger,emitWarningIfUnsupportedVersion,loadConfigsForDefaultMode,getDefaultExtensionConfiguration,resolveDefaultRuntimeConfig,Client,makeBuilder,createWaiter,checkExceptions,WaiterState,createAggregatedClient}=$load(2474);
const{resolveDefaultsModeConfig,loadConfig,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,NODE_REGION_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS,resolveRegionConfig}=$load(2163);
const{BinaryDecisionDiagram,EndpointCache,decideEndpoint,customEndpointFunctions,resolveEndpointConfig,getEndpointPlugin}=$load(2461);
const{parseUrl,getHttpHandlerExtensionConfiguration,resolveHttpHandlerRuntimeConfig,getContentLengthPlugin}=$load(230);
const{DEFAULT_RETRY_MODE,NODE_RETRY_MODE_CONFIG_OPTIONS,NODE_MAX_ATTEMPT_CONFIG_OPTIONS,resolveRetryConfig,getRetryPlugin}=$load(3729);
const{TypeRegistry,getSchemaSerdePlugin}=$load(2754);
const{resolveAwsSdkSigV4Config,AwsSdkSigV4Signer,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS}=$load(299);
const{defaultProvider}=$load(9661);
const{toUtf8,fromUtf8,toBase64,fromBase64,calculateBodyLength}=$load(246);
const{streamCollector,NodeHttpHandler}=$load(4695);
const{AwsQueryProtocol}=$load(2000);
const{Sha256}=$load(5550);
const defaultIAMHttpAuthSchemeParametersProvider=async(config,context,input)=>{
return{
operation:getSmithyContext(context).operation,
region:await normalizeProvider(config.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})(),
};
};
function createAwsAuthSigv4HttpAuthOption(authParameters){
return{
schemeId:"aws.auth#sigv4",
signingProperties:{
name:"iam",
region:authParameters.region,
},
propertiesExtractor:(config,context)=>({
signingProperties:{
config,
context,
},
}),
};
}
const defaultIAMHttpAuthSchemeProvider=(authParameters)=>{
const options=[];
switch(authParameters.operation){
default:{
options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
}
}
return options;
};
const resolveHttpAuthSchemeConfig=(config)=>{
const config_0=resolveAwsSdkSigV4Config(config);
return Object.assign(config_0,{
authSchemePreference:normalizeProvider(config.authSchemePreference??[]),
});
};
const resolveClientEndpointParameters=(options)=>{
return Object.assign(options,{
useDualstackEndpoint:options.useDualstackEndpoint??false,
useFipsEndpoint:options.useFipsEndpoint??false,
defaultSigningName:"iam",
});
};
const commonParams={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"},
};
var version="3.1141.0";
var packageInfo={
version:version};
var v="ref";
var w="authSchemes";
var x="name";
var y="signingRegion";
var a=-1;
var b=true;
var c="isSet";
var d="PartitionResult";
var e="stringEquals";
var f="booleanEquals";
var g="getAttr";
var h={[v]:"Endpoint"};
var i={"fn":g,"argv":[{[v]:d},"name"]};
var j={[v]:d};
var k={[w]:[{[x]:"sigv4",[y]:"us-east-1"}]};
var l={[w]:[{[x]:"sigv4",[y]:"cn-north-1"}]};
var m={[w]:[{[x]:"sigv4",[y]:"us-gov-west-1"}]};
var n={[w]:[{[x]:"sigv4",[y]:"us-iso-east-1"}]};
var o={[w]:[{[x]:"sigv4",[y]:"us-isob-east-1"}]};
var p={[w]:[{[x]:"sigv4",[y]:"eu-isoe-west-1"}]};
var q={[w]:[{[x]:"sigv4",[y]:"us-isof-south-1"}]};
var s={[w]:[{[x]:"sigv4",[y]:"eusc-de-east-1"}]};
var t={[w]:[{[x]:"sigv4",[y]:"{PartitionResult#implicitGlobalRegion}"}]};
var u=[{[v]:"Region"}];
const _data={
conditions:[
[c,[h]],
[c,u],
["aws.partition",u,d],
[e,[i,"aws"]],
[e,[i,"aws-cn"]],
[e,[i,"aws-us-gov"]],
[e,[i,"aws-iso"]],
[f,[{[v]:"UseFIPS"},b]],
[f,[{[v]:"UseDualStack"},b]],
[e,[i,"aws-iso-b"]],
[e,[i,"aws-iso-e"]],
[e,[i,"aws-iso-f"]],
[e,[i,"aws-eusc"]],
[f,[{fn:g,argv:[j,"supportsDualStack"]},b]],
[f,[{fn:g,argv:[j,"supportsFIPS"]},b]]
],
results:[
[a],
[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],
[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],
[h,{}],
["https://iam.amazonaws.com",k],
["https://iam-fips.amazonaws.com",k],
["https://iam.global.api.aws",k],
["https://iam-fips.global.api.aws",k],
["https://iam.global.api.amazonwebservices.com.cn",l],
["https://iam-fips.api.amazonwebservices.com.cn",l],
["https://iam.cn-north-1.amazonaws.com.cn",l],
["https://iam-fips.amazonaws.com.cn",l],
["https://iam.us-gov.api.aws",m],
["https://iam.us-gov.amazonaws.com",m],
["https://iam.us-iso-east-1.c2s.ic.gov",n],
["https://iam-fips.us-iso-east-1.c2s.ic.gov",n],
["https://iam.api.aws.ic.gov",n],
["https://iam-fips.api.aws.ic.gov",n],
["https://iam.us-isob-east-1.sc2s.sgov.gov",o],
["https://iam-fips.us-isob-east-1.sc2s.sgov.gov",o],
["https://iam.api.aws.scloud",o],
["https://iam-fips.api.aws.scloud",o],
["https://iam.eu-isoe-west-1.cloud.adc-e.uk",p],
["https://iam-fips.cloud.adc-e.uk",p],
["https://iam.api.cloud-aws.adc-e.uk",p],
["https://iam-fips.api.cloud-aws.adc-e.uk",p],
["https://iam.us-isof-south-1.csp.hci.ic.gov",q],
["https://iam-fips.csp.hci.ic.gov",q],
["https://iam.api.aws.hci.ic.gov",q],
["https://iam-fips.api.aws.hci.ic.gov",q],
["https://iam.eusc-de-east-1.amazonaws.eu",s],
["https://iam-fips.amazonaws.eu",s],
["https://iam.global.api.amazonwebservices.eu",s],
["https://iam-fips.api.amazonwebservices.eu",s],
["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}",t],
[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}",t],
[a,"FIPS is enabled but this partition does not support FIPS"],
["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}",t],
[a,"DualStack is enabled but this partition does not support DualStack"],
["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}",t],
[a,"Invalid Configuration: Missing Region"]
]
};
const root=2;
const r=100_000_000;
const nodes=new Int32Array([
-1,1,-1,
0,42,3,
1,4,r + 41,
2,5,r + 41,
3,39,6,
4,36,7,
5,35,8,
6,32,9,
7,20,10,
8,15,11,
9,r + 18,12,
10,r + 22,13,
11,r + 26,14,
12,r + 30,r + 40,
9,r + 20,16,
10,r + 24,17,
11,r + 28,18,
12,r + 32,19,
13,r + 38,r + 39,
8,26,21,
9,r + 19,22,
10,r + 23,23,
11,r + 27,24,
12,r + 31,25,
14,r + 36,r + 37,
9,r + 21,27,
10,r + 25,28,
11,r + 29,29,
12,r + 33,30,
13,31,r + 35,
14,r + 34,r + 35,
7,34,33,
8,r + 16,r + 14,
8,r + 17,r + 15,
8,r + 12,r + 13,
7,38,37,
8,r + 8,r + 10,
8,r + 9,r + 11,
7,41,40,
8,r + 6,r + 4,
8,r + 7,r + 5,
7,r + 1,43,
8,r + 2,r + 3,
]);
const bdd=BinaryDecisionDiagram.from(nodes,root,_data.conditions,_data.results);
const cache=new EndpointCache({
size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"],
});
const defaultEndpointResolver=(endpointParams,context={})=>{
return cache.get(endpointParams,()=>decideEndpoint(bdd,{
endpointParams:endpointParams,
logger:context.logger,
}));
};
customEndpointFunctions.aws=awsEndpointFunctions;
class IAMServiceException extends ServiceException{
constructor(options){
super(options);
Object.setPrototypeOf(this,IAMServiceException.prototype);
}
}
class ConcurrentModificationException extends IAMServiceException{
name="ConcurrentModificationException";
$fault="client";
constructor(opts){
super({
name:"ConcurrentModificationException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ConcurrentModificationException.prototype);
}
}
class NoSuchEntityException extends IAMServiceException{
name="NoSuchEntityException";
$fault="client";
constructor(opts){
super({
name:"NoSuchEntityException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,NoSuchEntityException.prototype);
}
}
class ServiceFailureException extends IAMServiceException{
name="ServiceFailureException";
$fault="server";
constructor(opts){
super({
name:"ServiceFailureException",
$fault:"server",
...opts,
});
Object.setPrototypeOf(this,ServiceFailureException.prototype);
}
}
class AccountNotManagementOrDelegatedAdministratorException extends IAMServiceException{
name="AccountNotManagementOrDelegatedAdministratorException";
$fault="client";
Message;
constructor(opts){
super({
name:"AccountNotManagementOrDelegatedAdministratorException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,AccountNotManagementOrDelegatedAdministratorException.prototype);
this.Message=opts.Message;
}
}
class EntityAlreadyExistsException extends IAMServiceException{
name="EntityAlreadyExistsException";
$fault="client";
constructor(opts){
super({
name:"EntityAlreadyExistsException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,EntityAlreadyExistsException.prototype);
}
}
class InvalidInputException extends IAMServiceException{
name="InvalidInputException";
$fault="client";
constructor(opts){
super({
name:"InvalidInputException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidInputException.prototype);
}
}
class LimitExceededException extends IAMServiceException{
name="LimitExceededException";
$fault="client";
constructor(opts){
super({
name:"LimitExceededException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,LimitExceededException.prototype);
}
}
class MalformedPolicyDocumentException extends IAMServiceException{
name="MalformedPolicyDocumentException";
$fault="client";
constructor(opts){
super({
name:"MalformedPolicyDocumentException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,MalformedPolicyDocumentException.prototype);
}
}
class NameConflictException extends IAMServiceException{
name="NameConflictException";
$fault="client";
constructor(opts){
super({
name:"NameConflictException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,NameConflictException.prototype);
}
}
class RoleModifiedException extends IAMServiceException{
name="RoleModifiedException";
$fault="client";
constructor(opts){
super({
name:"RoleModifiedException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,RoleModifiedException.prototype);
}
}
class RoleTemplateDisabledException extends IAMServiceException{
name="RoleTemplateDisabledException";
$fault="client";
constructor(opts){
super({
name:"RoleTemplateDisabledException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,RoleTemplateDisabledException.prototype);
}
}
class UnmodifiableEntityException extends IAMServiceException{
name="UnmodifiableEntityException";
$fault="client";
constructor(opts){
super({
name:"UnmodifiableEntityException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,UnmodifiableEntityException.prototype);
}
}
class PolicyNotAttachableException extends IAMServiceException{
name="PolicyNotAttachableException";
$fault="client";
constructor(opts){
super({
name:"PolicyNotAttachableException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,PolicyNotAttachableException.prototype);
}
}
class EntityTemporarilyUnmodifiableException extends IAMServiceException{
name="EntityTemporarilyUnmodifiableException";
$fault="client";
constructor(opts){
super({
name:"EntityTemporarilyUnmodifiableException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,EntityTemporarilyUnmodifiableException.prototype);
}
}
class InvalidUserTypeException extends IAMServiceException{
name="InvalidUserTypeException";
$fault="client";
constructor(opts){
super({
name:"InvalidUserTypeException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidUserTypeException.prototype);
}
}
class PasswordPolicyViolationException extends IAMServiceException{
name="PasswordPolicyViolationException";
$fault="client";
constructor(opts){
super({
name:"PasswordPolicyViolationException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,PasswordPolicyViolationException.prototype);
}
}
class OpenIdIdpCommunicationErrorException extends IAMServiceException{
name="OpenIdIdpCommunicationErrorException";
$fault="client";
constructor(opts){
super({
name:"OpenIdIdpCommunicationErrorException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,OpenIdIdpCommunicationErrorException.prototype);
}
}
class ServiceNotSupportedException extends IAMServiceException{
name="ServiceNotSupportedException";
$fault="client";
constructor(opts){
super({
name:"ServiceNotSupportedException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ServiceNotSupportedException.prototype);
}
}
class DeleteConflictException extends IAMServiceException{
name="DeleteConflictException";
$fault="client";
constructor(opts){
super({
name:"DeleteConflictException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,DeleteConflictException.prototype);
}
}
class OrganizationNotFoundException extends IAMServiceException{
name="OrganizationNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"OrganizationNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,OrganizationNotFoundException.prototype);
this.Message=opts.Message;
}
}
class OrganizationNotInAllFeaturesModeException extends IAMServiceException{
name="OrganizationNotInAllFeaturesModeException";
$fault="client";
Message;
constructor(opts){
super({
name:"OrganizationNotInAllFeaturesModeException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,OrganizationNotInAllFeaturesModeException.prototype);
this.Message=opts.Message;
}
}
class ServiceAccessNotEnabledException extends IAMServiceException{
name="ServiceAccessNotEnabledException";
$fault="client";
Message;
constructor(opts){
super({
name:"ServiceAccessNotEnabledException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ServiceAccessNotEnabledException.prototype);
this.Message=opts.Message;
}
}
class FeatureDisabledException extends IAMServiceException{
name="FeatureDisabledException";
$fault="client";
constructor(opts){
super({
name:"FeatureDisabledException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,FeatureDisabledException.prototype);
}
}
class InvalidAuthenticationCodeException extends IAMServiceException{
name="InvalidAuthenticationCodeException";
$fault="client";
constructor(opts){
super({
name:"InvalidAuthenticationCodeException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidAuthenticationCodeException.prototype);
}
}
class CallerIsNotManagementAccountException extends IAMServiceException{
name="CallerIsNotManagementAccountException";
$fault="client";
Message;
constructor(opts){
super({
name:"CallerIsNotManagementAccountException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,CallerIsNotManagementAccountException.prototype);
this.Message=opts.Message;
}
}
class FeatureEnabledException extends IAMServiceException{
name="FeatureEnabledException";
$fault="client";
constructor(opts){
super({
name:"FeatureEnabledException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,FeatureEnabledException.prototype);
}
}
class ReportGenerationLimitExceededException extends IAMServiceException{
name="ReportGenerationLimitExceededException";
$fault="client";
constructor(opts){
super({
name:"ReportGenerationLimitExceededException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ReportGenerationLimitExceededException.prototype);
}
}
class CredentialReportExpiredException extends IAMServiceException{
name="CredentialReportExpiredException";
$fault="client";
constructor(opts){
super({
name:"CredentialReportExpiredException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,CredentialReportExpiredException.prototype);
}
}
class CredentialReportNotPresentException extends IAMServiceException{
name="CredentialReportNotPresentException";
$fault="client";
constructor(opts){
super({
name:"CredentialReportNotPresentException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,CredentialReportNotPresentException.prototype);
}
}
class CredentialReportNotReadyException extends IAMServiceException{
name="CredentialReportNotReadyException";
$fault="client";
constructor(opts){
super({
name:"CredentialReportNotReadyException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,CredentialReportNotReadyException.prototype);
}
}
class UnrecognizedPublicKeyEncodingException extends IAMServiceException{
name="UnrecognizedPublicKeyEncodingException";
$fault="client";
constructor(opts){
super({
name:"UnrecognizedPublicKeyEncodingException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,UnrecognizedPublicKeyEncodingException.prototype);
}
}
class PolicyEvaluationException extends IAMServiceException{
name="PolicyEvaluationException";
$fault="server";
constructor(opts){
super({
name:"PolicyEvaluationException",
$fault:"server",
...opts,
});
Object.setPrototypeOf(this,PolicyEvaluationException.prototype);
}
}
class KeyPairMismatchException extends IAMServiceException{
name="KeyPairMismatchException";
$fault="client";
constructor(opts){
super({
name:"KeyPairMismatchException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,KeyPairMismatchException.prototype);
}
}
class MalformedCertificateException extends IAMServiceException{
name="MalformedCertificateException";
$fault="client";
constructor(opts){
super({
name:"MalformedCertificateException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,MalformedCertificateException.prototype);
}
}
class DuplicateCertificateException extends IAMServiceException{
name="DuplicateCertificateException";
$fault="client";
constructor(opts){
super({
name:"DuplicateCertificateException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,DuplicateCertificateException.prototype);
}
}
class InvalidCertificateException extends IAMServiceException{
name="InvalidCertificateException";
$fault="client";
constructor(opts){
super({
name:"InvalidCertificateException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidCertificateException.prototype);
}
}
class DuplicateSSHPublicKeyException extends IAMServiceException{
name="DuplicateSSHPublicKeyException";
$fault="client";
constructor(opts){
super({
name:"DuplicateSSHPublicKeyException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,DuplicateSSHPublicKeyException.prototype);
}
}
class InvalidPublicKeyException extends IAMServiceException{
name="InvalidPublicKeyException";
$fault="client";
constructor(opts){
super({
name:"InvalidPublicKeyException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidPublicKeyException.prototype);
}
}
const _A="Arn";
const _ABO="AllowedByOrganizations";
const _ABPB="AllowedByPermissionsBoundary";
const _AN="AttachmentName";
const _ANMODAE="AccountNotManagementOrDelegatedAdministratorException";
const _ANc="ActionNames";
const _APB="AttachedPermissionsBoundary";
const _ARPD="AssumeRolePolicyDocument";
const _AT="AttachmentType";
const _CA="CallerArn";
const _CD="CreateDate";
const _CE="ContextEntry";
const _CELT="ContextEntryListType";
const _CEo="ContextEntries";
const _CINMAE="CallerIsNotManagementAccountException";
const _CKN="ContextKeyName";
const _CKT="ContextKeyType";
const _CKV="ContextKeyValues";
const _CME="ConcurrentModificationException";
const _CREE="CredentialReportExpiredException";
const _CRNPE="CredentialReportNotPresentException";
const _CRNRE="CredentialReportNotReadyException";
const _Col="Column";
const _D="Description";
const _DCE="DeleteConflictException";
const _DCEu="DuplicateCertificateException";
const _DSSHPKE="DuplicateSSHPublicKeyException";
const _EAEE="EntityAlreadyExistsException";
const _EAN="EvalActionName";
const _EDD="EvalDecisionDetails";
const _EDv="EvalDecision";
const _EPn="EndPosition";
const _ER="EvaluationResult";
const _ERD="EvalResourceDecision";
const _ERLT="EvaluationResultsListType";
const _ERN="EvalResourceName";
const _ERv="EvaluationResults";
const _ETUE="EntityTemporarilyUnmodifiableException";
const _FDE="FeatureDisabledException";
const _FEE="FeatureEnabledException";
const _GR="GetRole";
const _GRR="GetRoleRequest";
const _GRRe="GetRoleResponse";
const _IACE="InvalidAuthenticationCodeException";
const _ICE="InvalidCertificateException";
const _IIE="InvalidInputException";
const _IPIT="InlinePolicyIdentifierType";
const _IPIn="InlinePolicyIdentifier";
const _IPKE="InvalidPublicKeyException";
const _IT="IsTruncated";
const _IUTE="InvalidUserTypeException";
const _K="Key";
const _KPME="KeyPairMismatchException";
const _LEE="LimitExceededException";
const _LUD="LastUsedDate";
const _Li="Line";
const _M="Message";
const _MCE="MalformedCertificateException";
const _MCV="MissingContextValues";
const _MI="MaxItems";
const _MPDE="MalformedPolicyDocumentException";
const _MS="MatchedStatements";
const _MSD="MaxSessionDuration";
const _Ma="Marker";
const _NCE="NameConflictException";
const _NSEE="NoSuchEntityException";
const _ODD="OrganizationsDecisionDetail";
const _OIICEE="OpenIdIdpCommunicationErrorException";
const _ONFE="OrganizationNotFoundException";
const _ONIAFME="OrganizationNotInAllFeaturesModeException";
const _PA="PolicyArn";
const _PB="PermissionsBoundary";
const _PBA="PermissionsBoundaryArn";
const _PBDD="PermissionsBoundaryDecisionDetail";
const _PBPIL="PermissionsBoundaryPolicyInputList";
const _PBT="PermissionsBoundaryType";
const _PEE="PolicyEvaluationException";
const _PEL="PolicyExclusionList";
const _PELT="PolicyExclusionsListType";
const _PIL="PolicyInputList";
const _PIo="PolicyIdentifier";
const _PN="PolicyName";
const _PNAE="PolicyNotAttachableException";
const _PPVE="PasswordPolicyViolationException";
const _PSA="PolicySourceArn";
const _PT="PolicyType";
const _Pa="Path";
const _Pos="Position";
const _R="Region";
const _RA="ResourceArns";
const _RGLEE="ReportGenerationLimitExceededException";
const _RHO="ResourceHandlingOption";
const _RIo="RoleId";
const _RLU="RoleLastUsed";
const _RME="RoleModifiedException";
const _RN="RoleName";
const _RO="ResourceOwner";
const _RP="ResourcePolicy";
const _RSR="ResourceSpecificResults";
const _RSRLT="ResourceSpecificResultListType";
const _RSRe="ResourceSpecificResult";
const _RTDE="RoleTemplateDisabledException";
const _Ro="Role";
const _SANEE="ServiceAccessNotEnabledException";
const _SFE="ServiceFailureException";
const _SLT="StatementListType";
const _SNSE="ServiceNotSupportedException";
const _SPI="SourcePolicyId";
const _SPP="SimulatePrincipalPolicy";
const _SPPR="SimulatePrincipalPolicyRequest";
const _SPR="SimulatePolicyResponse";
const _SPT="SourcePolicyType";
const _SPt="StartPosition";
const _SRT="SourceRoleTemplate";
const _Sta="Statement";
const _T="Tags";
const _TA="TemplateArn";
const _TMV="TemplateMinorVersion";
const _Ta="Tag";
const _UEE="UnmodifiableEntityException";
const _UPKEE="UnrecognizedPublicKeyEncodingException";
const _Val="Value";
const _aQE="awsQueryError";
const _c="client";
const _e="error";
const _hE="httpError";
const _m="message";
const _s="smithy.ts.sdk.synthetic.com.amazonaws.iam";
const _se="server";
const _tLT="tagListType";
const n0="com.amazonaws.iam";
const _s_registry=new TypeRegistry(_s);
var IAMServiceException$=[-3,_s,"IAMServiceException",0,[],[]];
_s_registry.registerError(IAMServiceException$,IAMServiceException);
const n0_registry=new TypeRegistry(n0);
var AccountNotManagementOrDelegatedAdministratorException$=[-3,n0,_ANMODAE,
{[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(AccountNotManagementOrDelegatedAdministratorException$,AccountNotManagementOrDelegatedAdministratorException);
var CallerIsNotManagementAccountException$=[-3,n0,_CINMAE,
{[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(CallerIsNotManagementAccountException$,CallerIsNotManagementAccountException);
var ConcurrentModificationException$=[-3,n0,_CME,
{[_aQE]:[`ConcurrentModification`,409],[_e]:_c,[_hE]:409},
[_m],
[0]
];
n0_registry.registerError(ConcurrentModificationException$,ConcurrentModificationException);
var CredentialReportExpiredException$=[-3,n0,_CREE,
{[_aQE]:[`ReportExpired`,410],[_e]:_c,[_hE]:410},
[_m],
[0]
];
n0_registry.registerError(CredentialReportExpiredException$,CredentialReportExpiredException);
var CredentialReportNotPresentException$=[-3,n0,_CRNPE,
{[_aQE]:[`ReportNotPresent`,410],[_e]:_c,[_hE]:410},
[_m],
[0]
];
n0_registry.registerError(CredentialReportNotPresentException$,CredentialReportNotPresentException);
var CredentialReportNotReadyException$=[-3,n0,_CRNRE,
{[_aQE]:[`ReportInProgress`,404],[_e]:_c,[_hE]:404},
[_m],
[0]
];
n0_registry.registerError(CredentialReportNotReadyException$,CredentialReportNotReadyException);
var DeleteConflictException$=[-3,n0,_DCE,
{[_aQE]:[`DeleteConflict`,409],[_e]:_c,[_hE]:409},
[_m],
[0]
];
n0_registry.registerError(DeleteConflictException$,DeleteConflictException);
var DuplicateCertificateException$=[-3,n0,_DCEu,
{[_aQE]:[`DuplicateCertificate`,409],[_e]:_c,[_hE]:409},
[_m],
[0]
];
n0_registry.registerError(DuplicateCertificateException$,DuplicateCertificateException);
var DuplicateSSHPublicKeyException$=[-3,n0,_DSSHPKE,
{[_aQE]:[`DuplicateSSHPublicKey`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(DuplicateSSHPublicKeyException$,DuplicateSSHPublicKeyException);
var EntityAlreadyExistsException$=[-3,n0,_EAEE,
{[_aQE]:[`EntityAlreadyExists`,409],[_e]:_c,[_hE]:409},
[_m],
[0]
];
n0_registry.registerError(EntityAlreadyExistsException$,EntityAlreadyExistsException);
var EntityTemporarilyUnmodifiableException$=[-3,n0,_ETUE,
{[_aQE]:[`EntityTemporarilyUnmodifiable`,409],[_e]:_c,[_hE]:409},
[_m],
[0]
];
n0_registry.registerError(EntityTemporarilyUnmodifiableException$,EntityTemporarilyUnmodifiableException);
var FeatureDisabledException$=[-3,n0,_FDE,
{[_aQE]:[`FeatureDisabled`,404],[_e]:_c,[_hE]:404},
[_m],
[0]
];
n0_registry.registerError(FeatureDisabledException$,FeatureDisabledException);
var FeatureEnabledException$=[-3,n0,_FEE,
{[_aQE]:[`FeatureEnabled`,409],[_e]:_c,[_hE]:409},
[_m],
[0]
];
n0_registry.registerError(FeatureEnabledException$,FeatureEnabledException);
var InvalidAuthenticationCodeException$=[-3,n0,_IACE,
{[_aQE]:[`InvalidAuthenticationCode`,403],[_e]:_c,[_hE]:403},
[_m],
[0]
];
n0_registry.registerError(InvalidAuthenticationCodeException$,InvalidAuthenticationCodeException);
var InvalidCertificateException$=[-3,n0,_ICE,
{[_aQE]:[`InvalidCertificate`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(InvalidCertificateException$,InvalidCertificateException);
var InvalidInputException$=[-3,n0,_IIE,
{[_aQE]:[`InvalidInput`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(InvalidInputException$,InvalidInputException);
var InvalidPublicKeyException$=[-3,n0,_IPKE,
{[_aQE]:[`InvalidPublicKey`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(InvalidPublicKeyException$,InvalidPublicKeyException);
var InvalidUserTypeException$=[-3,n0,_IUTE,
{[_aQE]:[`InvalidUserType`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(InvalidUserTypeException$,InvalidUserTypeException);
var KeyPairMismatchException$=[-3,n0,_KPME,
{[_aQE]:[`KeyPairMismatch`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(KeyPairMismatchException$,KeyPairMismatchException);
var LimitExceededException$=[-3,n0,_LEE,
{[_aQE]:[`LimitExceeded`,409],[_e]:_c,[_hE]:409},
[_m],
[0]
];
n0_registry.registerError(LimitExceededException$,LimitExceededException);
var MalformedCertificateException$=[-3,n0,_MCE,
{[_aQE]:[`MalformedCertificate`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(MalformedCertificateException$,MalformedCertificateException);
var MalformedPolicyDocumentException$=[-3,n0,_MPDE,
{[_aQE]:[`MalformedPolicyDocument`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$,MalformedPolicyDocumentException);
var NameConflictException$=[-3,n0,_NCE,
{[_aQE]:[`NameConflict`,409],[_e]:_c,[_hE]:409},
[_m],
[0]
];
n0_registry.registerError(NameConflictException$,NameConflictException);
var NoSuchEntityException$=[-3,n0,_NSEE,
{[_aQE]:[`NoSuchEntity`,404],[_e]:_c,[_hE]:404},
[_m],
[0]
];
n0_registry.registerError(NoSuchEntityException$,NoSuchEntityException);
var OpenIdIdpCommunicationErrorException$=[-3,n0,_OIICEE,
{[_aQE]:[`OpenIdIdpCommunicationError`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(OpenIdIdpCommunicationErrorException$,OpenIdIdpCommunicationErrorException);
var OrganizationNotFoundException$=[-3,n0,_ONFE,
{[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(OrganizationNotFoundException$,OrganizationNotFoundException);
var OrganizationNotInAllFeaturesModeException$=[-3,n0,_ONIAFME,
{[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(OrganizationNotInAllFeaturesModeException$,OrganizationNotInAllFeaturesModeException);
var PasswordPolicyViolationException$=[-3,n0,_PPVE,
{[_aQE]:[`PasswordPolicyViolation`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(PasswordPolicyViolationException$,PasswordPolicyViolationException);
var PolicyEvaluationException$=[-3,n0,_PEE,
{[_aQE]:[`PolicyEvaluation`,500],[_e]:_se,[_hE]:500},
[_m],
[0]
];
n0_registry.registerError(PolicyEvaluationException$,PolicyEvaluationException);
var PolicyNotAttachableException$=[-3,n0,_PNAE,
{[_aQE]:[`PolicyNotAttachable`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(PolicyNotAttachableException$,PolicyNotAttachableException);
var ReportGenerationLimitExceededException$=[-3,n0,_RGLEE,
{[_aQE]:[`ReportGenerationLimitExceeded`,409],[_e]:_c,[_hE]:409},
[_m],
[0]
];
n0_registry.registerError(ReportGenerationLimitExceededException$,ReportGenerationLimitExceededException);
var RoleModifiedException$=[-3,n0,_RME,
{[_aQE]:[`RoleModified`,409],[_e]:_c,[_hE]:409},
[_m],
[0]
];
n0_registry.registerError(RoleModifiedException$,RoleModifiedException);
var RoleTemplateDisabledException$=[-3,n0,_RTDE,
{[_aQE]:[`RoleTemplateDisabled`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(RoleTemplateDisabledException$,RoleTemplateDisabledException);
var ServiceAccessNotEnabledException$=[-3,n0,_SANEE,
{[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(ServiceAccessNotEnabledException$,ServiceAccessNotEnabledException);
var ServiceFailureException$=[-3,n0,_SFE,
{[_aQE]:[`ServiceFailure`,500],[_e]:_se,[_hE]:500},
[_m],
[0]
];
n0_registry.registerError(ServiceFailureException$,ServiceFailureException);
var ServiceNotSupportedException$=[-3,n0,_SNSE,
{[_aQE]:[`NotSupportedService`,404],[_e]:_c,[_hE]:404},
[_m],
[0]
];
n0_registry.registerError(ServiceNotSupportedException$,ServiceNotSupportedException);
var UnmodifiableEntityException$=[-3,n0,_UEE,
{[_aQE]:[`UnmodifiableEntity`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(UnmodifiableEntityException$,UnmodifiableEntityException);
var UnrecognizedPublicKeyEncodingException$=[-3,n0,_UPKEE,
{[_aQE]:[`UnrecognizedPublicKeyEncoding`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(UnrecognizedPublicKeyEncodingException$,UnrecognizedPublicKeyEncodingException);
const errorTypeRegistries=[
_s_registry,
n0_registry,
];
var AttachedPermissionsBoundary$=[3,n0,_APB,
0,
[_PBT,_PBA],
[0,0]
];
var ContextEntry$=[3,n0,_CE,
0,
[_CKN,_CKV,_CKT],
[0,64|0,0]
];
var EvaluationResult$=[3,n0,_ER,
0,
[_EAN,_EDv,_ERN,_MS,_MCV,_ODD,_PBDD,_EDD,_RSR],
[0,0,0,()=>StatementListType,64|0,()=>OrganizationsDecisionDetail$,()=>PermissionsBoundaryDecisionDetail$,128|0,()=>ResourceSpecificResultListType],2
];
var GetRoleRequest$=[3,n0,_GRR,
0,
[_RN],
[0],1
];
var GetRoleResponse$=[3,n0,_GRRe,
0,
[_Ro],
[()=>Role$],1
];
var InlinePolicyIdentifierType$=[3,n0,_IPIT,
0,
[_PN,_AT,_AN],
[0,0,0],3
];
var OrganizationsDecisionDetail$=[3,n0,_ODD,
0,
[_ABO],
[2]
];
var PermissionsBoundaryDecisionDetail$=[3,n0,_PBDD,
0,
[_ABPB],
[2]
];
var Position$=[3,n0,_Pos,
0,
[_Li,_Col],
[1,1]
];
var ResourceSpecificResult$=[3,n0,_RSRe,
0,
[_ERN,_ERD,_MS,_MCV,_EDD,_PBDD],
[0,0,()=>StatementListType,64|0,128|0,()=>PermissionsBoundaryDecisionDetail$],2
];
var Role$=[3,n0,_Ro,
0,
[_Pa,_RN,_RIo,_A,_CD,_ARPD,_D,_MSD,_PB,_T,_RLU,_SRT],
[0,0,0,0,4,0,0,1,()=>AttachedPermissionsBoundary$,()=>tagListType,()=>RoleLastUsed$,()=>SourceRoleTemplate$],5
];
var RoleLastUsed$=[3,n0,_RLU,
0,
[_LUD,_R],
[4,0]
];
var SimulatePolicyResponse$=[3,n0,_SPR,
0,
[_ERv,_IT,_Ma],
[()=>EvaluationResultsListType,2,0]
];
var SimulatePrincipalPolicyRequest$=[3,n0,_SPPR,
0,
[_PSA,_ANc,_PIL,_PBPIL,_PEL,_RA,_RP,_RO,_CA,_CEo,_RHO,_MI,_Ma],
[0,64|0,64|0,64|0,()=>PolicyExclusionsListType,64|0,0,0,0,()=>ContextEntryListType,0,1,0],2
];
var SourceRoleTemplate$=[3,n0,_SRT,
0,
[_TA,_TMV],
[0,1],2
];
var Statement$=[3,n0,_Sta,
0,
[_SPI,_SPT,_SPt,_EPn],
[0,0,()=>Position$,()=>Position$]
];
var Tag$=[3,n0,_Ta,
0,
[_K,_Val],
[0,0],2
];
var ContextEntryListType=[1,n0,_CELT,
0,()=>ContextEntry$
];
var EvaluationResultsListType=[1,n0,_ERLT,
0,()=>EvaluationResult$
];
var PolicyExclusionsListType=[1,n0,_PELT,
0,()=>PolicyIdentifier$
];
var ResourceSpecificResultListType=[1,n0,_RSRLT,
0,()=>ResourceSpecificResult$
];
var StatementListType=[1,n0,_SLT,
0,()=>Statement$
];
var tagListType=[1,n0,_tLT,
0,()=>Tag$
];
var PolicyIdentifier$=[4,n0,_PIo,
0,
[_PT,_PA,_IPIn],
[0,0,()=>InlinePolicyIdentifierType$]
];
var GetRole$=[9,n0,_GR,
0,()=>GetRoleRequest$,()=>GetRoleResponse$
];
var SimulatePrincipalPolicy$=[9,n0,_SPP,
0,()=>SimulatePrincipalPolicyRequest$,()=>SimulatePolicyResponse$
];
const getRuntimeConfig$1=(config)=>{
return{
apiVersion:"2010-05-08",
base64Decoder:config?.base64Decoder??fromBase64,
base64Encoder:config?.base64Encoder??toBase64,
disableHostPrefix:config?.disableHostPrefix??false,
endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],
httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultIAMHttpAuthSchemeProvider,
httpAuthSchemes:config?.httpAuthSchemes??[
{
schemeId:"aws.auth#sigv4",
identityProvider:(ipc)=>ipc.getIdentityProvider("aws.auth#sigv4"),
signer:new AwsSdkSigV4Signer(),
},
],
logger:config?.logger??new NoOpLogger(),
protocol:config?.protocol??AwsQueryProtocol,
protocolSettings:config?.protocolSettings??{
defaultNamespace:"com.amazonaws.iam",
errorTypeRegistries,
xmlNamespace:"https://iam.amazonaws.com/doc/2010-05-08/",
version:"2010-05-08",
serviceTarget:"AWSIdentityManagementV20100508",
},
serviceId:config?.serviceId??"IAM",
sha256:config?.sha256??Sha256,
urlParser:config?.urlParser??parseUrl,
utf8Decoder:config?.utf8Decoder??fromUtf8,
utf8Encoder:config?.utf8Encoder??toUtf8,
};
};
const getRuntimeConfig=(config)=>{
emitWarningIfUnsupportedVersion(process.version);
const defaultsMode=resolveDefaultsModeConfig(config);
const defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode);
const clientSharedValues=getRuntimeConfig$1(config);
emitWarningIfUnsupportedVersion$1(process.version);
const loaderConfig={
profile:config?.profile,
logger:clientSharedValues.logger,
};
return{
...clientSharedValues,
...config,
runtime:"node",
defaultsMode,
authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),
bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,
credentialDefaultProvider:config?.credentialDefaultProvider??defaultProvider,
defaultUserAgentProvider:config?.defaultUserAgentProvider??createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:packageInfo.version}),
maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),
region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),
requestHandler:NodeHttpHandler.create(config?.requestHandler??defaultConfigProvider),
retryMode:config?.retryMode??
loadConfig({
...NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||DEFAULT_RETRY_MODE,
},config),
streamCollector:config?.streamCollector??streamCollector,
useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
userAgentAppId:config?.userAgentAppId??loadConfig(NODE_APP_ID_CONFIG_OPTIONS,loaderConfig),
};
};
const getHttpAuthExtensionConfiguration=(runtimeConfig)=>{
const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;
let _httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider;
let _credentials=runtimeConfig.credentials;
return{
setHttpAuthScheme(httpAuthScheme){
const index=_httpAuthSchemes.findIndex((scheme)=>scheme.schemeId===httpAuthScheme.schemeId);
if(index===-1){
_httpAuthSchemes.push(httpAuthScheme);
}
else{
_httpAuthSchemes.splice(index,1,httpAuthScheme);
}
},
httpAuthSchemes(){
return _httpAuthSchemes;
},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider;
},
httpAuthSchemeProvider(){
return _httpAuthSchemeProvider;
},
setCredentials(credentials){
_credentials=credentials;
},
credentials(){
return _credentials;
},
};
};
const resolveHttpAuthRuntimeConfig=(config)=>{
return{
httpAuthSchemes:config.httpAuthSchemes(),
httpAuthSchemeProvider:config.httpAuthSchemeProvider(),
credentials:config.credentials(),
};
};
const resolveRuntimeExtensions=(runtimeConfig,extensions)=>{
const extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration(runtimeConfig));
extensions.forEach((extension)=>extension.configure(extensionConfiguration));
return Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
class IAMClient extends Client{
config;
constructor(...[configuration]){
const _config_0=getRuntimeConfig(configuration||{});
super(_config_0);
this.initConfig=_config_0;
const _config_1=resolveClientEndpointParameters(_config_0);
const _config_2=resolveUserAgentConfig(_config_1);
const _config_3=resolveRetryConfig(_config_2);
const _config_4=resolveRegionConfig(_config_3);
const _config_5=resolveHostHeaderConfig(_config_4);
const _config_6=resolveEndpointConfig(_config_5);
const _config_7=resolveHttpAuthSchemeConfig(_config_6);
const _config_8=resolveRuntimeExtensions(_config_7,configuration?.extensions||[]);
this.config=_config_8;
this.middlewareStack.use(getSchemaSerdePlugin(this.config));
this.middlewareStack.use(getUserAgentPlugin(this.config));
this.middlewareStack.use(getRetryPlugin(this.config));
this.middlewareStack.use(getContentLengthPlugin(this.config));
this.middlewareStack.use(getHostHeaderPlugin(this.config));
this.middlewareStack.use(getLoggerPlugin(this.config));
this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{
httpAuthSchemeParametersProvider:defaultIAMHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async(config)=>new DefaultIdentityProviderConfig({
"aws.auth#sigv4":config.credentials,
}),
}));
this.middlewareStack.use(getHttpSigningPlugin(this.config));
}
destroy(){
super.destroy();
}
}
const command=makeBuilder(commonParams,"AWSIdentityManagementV20100508","IAMClient",getEndpointPlugin);
const _ep0={};
const _mw0=(Command,cs,config,o)=>[];
class GetRoleCommand extends command(_ep0,_mw0,"GetRole",GetRole$){
}
class SimulatePrincipalPolicyCommand extends command(_ep0,_mw0,"SimulatePrincipalPolicy",SimulatePrincipalPolicy$){
}
exports.GetRoleCommand=GetRoleCommand;
exports.IAMClient=IAMClient;
exports.SimulatePrincipalPolicyCommand=SimulatePrincipalPolicyCommand;
}),
2325:
((_module,exports,$load)=>{
const{awsEndpointFunctions,emitWarningIfUnsupportedVersion:emitWarningIfUnsupportedVersion$1,createDefaultUserAgentProvider,NODE_APP_ID_CONFIG_OPTIONS,getAwsRegionExtensionConfiguration,resolveAwsRegionExtensionConfiguration,resolveUserAgentConfig,resolveHostHeaderConfig,getUserAgentPlugin,getHostHeaderPlugin,getLoggerPlugin,getRecursionDetectionPlugin}=$load(3112);
const{getHttpAuthSchemeEndpointRuleSetPlugin,DefaultIdentityProviderConfig,getHttpSigningPlugin,createPaginator}=$load(2538);
const{normalizeProvider,getSmithyContext,ServiceException,NoOpLogger,emitWarningIfUnsupportedVersion,loadConfigsForDefaultMode,getDefaultExtensionConfiguration,resolveDefaultRuntimeConfig,Client,makeBuilder,createWaiter,checkExceptions,WaiterState,createAggregatedClient}=$load(2474);
const{resolveDefaultsModeConfig,loadConfig,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,NODE_REGION_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS,resolveRegionConfig}=$load(2163);
const{BinaryDecisionDiagram,EndpointCache,decideEndpoint,customEndpointFunctions,resolveEndpointConfig,getEndpointPlugin}=$load(2461);
const{parseUrl,getHttpHandlerExtensionConfiguration,resolveHttpHandlerRuntimeConfig,getContentLengthPlugin}=$load(230);
const{DEFAULT_RETRY_MODE,NODE_RETRY_MODE_CONFIG_OPTIONS,NODE_MAX_ATTEMPT_CONFIG_OPTIONS,resolveRetryConfig,getRetryPlugin}=$load(3729);
const{TypeRegistry,getSchemaSerdePlugin}=$load(2754);
const{resolveAwsSdkSigV4Config,AwsSdkSigV4Signer,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS}=$load(299);
const{defaultProvider}=$load(9661);
const{toUtf8,fromUtf8,toBase64,fromBase64,calculateBodyLength}=$load(246);
const{streamCollector,NodeHttpHandler}=$load(4695);
const{AwsRestXmlProtocol}=$load(2000);
const{Sha256}=$load(5550);
const{getIdNormalizerPlugin,getChangeResourceRecordSetsPlugin}=$load(866);
const defaultRoute53HttpAuthSchemeParametersProvider=async(config,context,input)=>{
return{
operation:getSmithyContext(context).operation,
region:await normalizeProvider(config.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})(),
};
};
function createAwsAuthSigv4HttpAuthOption(authParameters){
return{
schemeId:"aws.auth#sigv4",
signingProperties:{
name:"route53",
region:authParameters.region,
},
propertiesExtractor:(config,context)=>({
signingProperties:{
config,
context,
},
}),
};
}
const defaultRoute53HttpAuthSchemeProvider=(authParameters)=>{
const options=[];
switch(authParameters.operation){
default:{
options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
}
}
return options;
};
const resolveHttpAuthSchemeConfig=(config)=>{
const config_0=resolveAwsSdkSigV4Config(config);
return Object.assign(config_0,{
authSchemePreference:normalizeProvider(config.authSchemePreference??[]),
});
};
const resolveClientEndpointParameters=(options)=>{
return Object.assign(options,{
useDualstackEndpoint:options.useDualstackEndpoint??false,
useFipsEndpoint:options.useFipsEndpoint??false,
defaultSigningName:"route53",
});
};
const commonParams={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"},
};
var version="3.1141.0";
var packageInfo={
version:version};
var s="ref";
var t="authSchemes";
var u="name";
var v="signingRegion";
var a=-1;
var b=true;
var c="isSet";
var d="PartitionResult";
var e="booleanEquals";
var f="stringEquals";
var g="getAttr";
var h="sigv4";
var i={[s]:"Endpoint"};
var j={"fn":g,"argv":[{[s]:d},"name"]};
var k={[s]:d};
var l={[t]:[{[u]:h,[v]:"us-east-1"}]};
var m={[t]:[{[u]:h,[v]:"cn-northwest-1"}]};
var n={[t]:[{[u]:h,[v]:"us-gov-west-1"}]};
var o={[t]:[{[u]:h,[v]:"eusc-de-east-1"}]};
var p={[t]:[{[u]:h,[v]:"{PartitionResult#implicitGlobalRegion}"}]};
var q=[{[s]:"Region"}];
const _data={
conditions:[
[c,[i]],
[c,q],
["aws.partition",q,d],
[e,[{[s]:"UseFIPS"},b]],
[f,[j,"aws"]],
[f,[j,"aws-cn"]],
[f,[j,"aws-us-gov"]],
[e,[{[s]:"UseDualStack"},b]],
[e,[{fn:g,argv:[k,"supportsFIPS"]},b]],
[f,[j,"aws-iso"]],
[f,[j,"aws-iso-b"]],
[f,[j,"aws-iso-e"]],
[f,[j,"aws-iso-f"]],
[f,[j,"aws-eusc"]],
[e,[{fn:g,argv:[k,"supportsDualStack"]},b]]
],
results:[
[a],
[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],
[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],
[i,{}],
["https://route53.amazonaws.com",l],
["https://route53-fips.amazonaws.com",l],
["https://route53.global.api.aws",l],
["https://route53-fips.global.api.aws",l],
["https://route53.amazonaws.com.cn",m],
["https://route53.global.api.amazonwebservices.com.cn",m],
["https://route53.us-gov.amazonaws.com",n],
["https://route53.us-gov.api.aws",n],
["https://route53.c2s.ic.gov",{[t]:[{[u]:h,[v]:"us-iso-east-1"}]}],
["https://route53.sc2s.sgov.gov",{[t]:[{[u]:h,[v]:"us-isob-east-1"}]}],
["https://route53.cloud.adc-e.uk",{[t]:[{[u]:h,[v]:"eu-isoe-west-1"}]}],
["https://route53.csp.hci.ic.gov",{[t]:[{[u]:h,[v]:"us-isof-south-1"}]}],
["https://route53.amazonaws.eu",o],
["https://route53.global.api.amazonwebservices.eu",o],
["https://route53-fips.{PartitionResult#dualStackDnsSuffix}",p],
[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://route53-fips.{PartitionResult#dnsSuffix}",p],
[a,"FIPS is enabled but this partition does not support FIPS"],
["https://route53.{PartitionResult#dualStackDnsSuffix}",p],
[a,"DualStack is enabled but this partition does not support DualStack"],
["https://route53.{PartitionResult#dnsSuffix}",p],
[a,"Invalid Configuration: Missing Region"]
]
};
const root=2;
const r=100_000_000;
const nodes=new Int32Array([
-1,1,-1,
0,27,3,
1,4,r + 25,
2,5,r + 25,
3,19,6,
4,18,7,
5,17,8,
6,25,9,
7,15,10,
9,r + 12,11,
10,r + 13,12,
11,r + 14,13,
12,r + 15,14,
13,r + 16,r + 24,
13,r + 17,16,
14,r + 22,r + 23,
7,r + 9,r + 8,
7,r + 6,r + 4,
4,26,20,
6,25,21,
7,23,22,
8,r + 20,r + 21,
8,24,r + 19,
14,r + 18,r + 19,
7,r + 11,r + 10,
7,r + 7,r + 5,
3,r + 1,28,
7,r + 2,r + 3,
]);
const bdd=BinaryDecisionDiagram.from(nodes,root,_data.conditions,_data.results);
const cache=new EndpointCache({
size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"],
});
const defaultEndpointResolver=(endpointParams,context={})=>{
return cache.get(endpointParams,()=>decideEndpoint(bdd,{
endpointParams:endpointParams,
logger:context.logger,
}));
};
customEndpointFunctions.aws=awsEndpointFunctions;
class Route53ServiceException extends ServiceException{
constructor(options){
super(options);
Object.setPrototypeOf(this,Route53ServiceException.prototype);
}
}
class ConcurrentModification extends Route53ServiceException{
name="ConcurrentModification";
$fault="client";
constructor(opts){
super({
name:"ConcurrentModification",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ConcurrentModification.prototype);
}
}
class InvalidInput extends Route53ServiceException{
name="InvalidInput";
$fault="client";
constructor(opts){
super({
name:"InvalidInput",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidInput.prototype);
}
}
class InvalidKeySigningKeyStatus extends Route53ServiceException{
name="InvalidKeySigningKeyStatus";
$fault="client";
constructor(opts){
super({
name:"InvalidKeySigningKeyStatus",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidKeySigningKeyStatus.prototype);
}
}
class InvalidKMSArn extends Route53ServiceException{
name="InvalidKMSArn";
$fault="client";
constructor(opts){
super({
name:"InvalidKMSArn",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidKMSArn.prototype);
}
}
class InvalidSigningStatus extends Route53ServiceException{
name="InvalidSigningStatus";
$fault="client";
constructor(opts){
super({
name:"InvalidSigningStatus",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidSigningStatus.prototype);
}
}
class NoSuchKeySigningKey extends Route53ServiceException{
name="NoSuchKeySigningKey";
$fault="client";
constructor(opts){
super({
name:"NoSuchKeySigningKey",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,NoSuchKeySigningKey.prototype);
}
}
class ConflictingDomainExists extends Route53ServiceException{
name="ConflictingDomainExists";
$fault="client";
constructor(opts){
super({
name:"ConflictingDomainExists",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ConflictingDomainExists.prototype);
}
}
class InvalidVPCId extends Route53ServiceException{
name="InvalidVPCId";
$fault="client";
constructor(opts){
super({
name:"InvalidVPCId",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidVPCId.prototype);
}
}
class LimitsExceeded extends Route53ServiceException{
name="LimitsExceeded";
$fault="client";
constructor(opts){
super({
name:"LimitsExceeded",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,LimitsExceeded.prototype);
}
}
class NoSuchHostedZone extends Route53ServiceException{
name="NoSuchHostedZone";
$fault="client";
constructor(opts){
super({
name:"NoSuchHostedZone",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,NoSuchHostedZone.prototype);
}
}
class NotAuthorizedException extends Route53ServiceException{
name="NotAuthorizedException";
$fault="client";
constructor(opts){
super({
name:"NotAuthorizedException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,NotAuthorizedException.prototype);
}
}
class PriorRequestNotComplete extends Route53ServiceException{
name="PriorRequestNotComplete";
$fault="client";
constructor(opts){
super({
name:"PriorRequestNotComplete",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,PriorRequestNotComplete.prototype);
}
}
class PublicZoneVPCAssociation extends Route53ServiceException{
name="PublicZoneVPCAssociation";
$fault="client";
constructor(opts){
super({
name:"PublicZoneVPCAssociation",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,PublicZoneVPCAssociation.prototype);
}
}
class CidrBlockInUseException extends Route53ServiceException{
name="CidrBlockInUseException";
$fault="client";
Message;
constructor(opts){
super({
name:"CidrBlockInUseException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,CidrBlockInUseException.prototype);
this.Message=opts.Message;
}
}
class CidrCollectionVersionMismatchException extends Route53ServiceException{
name="CidrCollectionVersionMismatchException";
$fault="client";
Message;
constructor(opts){
super({
name:"CidrCollectionVersionMismatchException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,CidrCollectionVersionMismatchException.prototype);
this.Message=opts.Message;
}
}
class NoSuchCidrCollectionException extends Route53ServiceException{
name="NoSuchCidrCollectionException";
$fault="client";
Message;
constructor(opts){
super({
name:"NoSuchCidrCollectionException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,NoSuchCidrCollectionException.prototype);
this.Message=opts.Message;
}
}
class InvalidChangeBatch extends Route53ServiceException{
name="InvalidChangeBatch";
$fault="client";
messages;
constructor(opts){
super({
name:"InvalidChangeBatch",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidChangeBatch.prototype);
this.messages=opts.messages;
}
}
class NoSuchHealthCheck extends Route53ServiceException{
name="NoSuchHealthCheck";
$fault="client";
constructor(opts){
super({
name:"NoSuchHealthCheck",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,NoSuchHealthCheck.prototype);
}
}
class ThrottlingException extends Route53ServiceException{
name="ThrottlingException";
$fault="client";
constructor(opts){
super({
name:"ThrottlingException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ThrottlingException.prototype);
}
}
class CidrCollectionAlreadyExistsException extends Route53ServiceException{
name="CidrCollectionAlreadyExistsException";
$fault="client";
Message;
constructor(opts){
super({
name:"CidrCollectionAlreadyExistsException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,CidrCollectionAlreadyExistsException.prototype);
this.Message=opts.Message;
}
}
class HealthCheckAlreadyExists extends Route53ServiceException{
name="HealthCheckAlreadyExists";
$fault="client";
constructor(opts){
super({
name:"HealthCheckAlreadyExists",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,HealthCheckAlreadyExists.prototype);
}
}
class TooManyHealthChecks extends Route53ServiceException{
name="TooManyHealthChecks";
$fault="client";
constructor(opts){
super({
name:"TooManyHealthChecks",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyHealthChecks.prototype);
}
}
class DelegationSetNotAvailable extends Route53ServiceException{
name="DelegationSetNotAvailable";
$fault="client";
constructor(opts){
super({
name:"DelegationSetNotAvailable",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,DelegationSetNotAvailable.prototype);
}
}
class DelegationSetNotReusable extends Route53ServiceException{
name="DelegationSetNotReusable";
$fault="client";
constructor(opts){
super({
name:"DelegationSetNotReusable",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,DelegationSetNotReusable.prototype);
}
}
class HostedZoneAlreadyExists extends Route53ServiceException{
name="HostedZoneAlreadyExists";
$fault="client";
constructor(opts){
super({
name:"HostedZoneAlreadyExists",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,HostedZoneAlreadyExists.prototype);
}
}
class InvalidDomainName extends Route53ServiceException{
name="InvalidDomainName";
$fault="client";
constructor(opts){
super({
name:"InvalidDomainName",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidDomainName.prototype);
}
}
class NoSuchDelegationSet extends Route53ServiceException{
name="NoSuchDelegationSet";
$fault="client";
constructor(opts){
super({
name:"NoSuchDelegationSet",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,NoSuchDelegationSet.prototype);
}
}
class TooManyHostedZones extends Route53ServiceException{
name="TooManyHostedZones";
$fault="client";
constructor(opts){
super({
name:"TooManyHostedZones",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyHostedZones.prototype);
}
}
class InvalidArgument extends Route53ServiceException{
name="InvalidArgument";
$fault="client";
constructor(opts){
super({
name:"InvalidArgument",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidArgument.prototype);
}
}
class InvalidKeySigningKeyName extends Route53ServiceException{
name="InvalidKeySigningKeyName";
$fault="client";
constructor(opts){
super({
name:"InvalidKeySigningKeyName",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidKeySigningKeyName.prototype);
}
}
class KeySigningKeyAlreadyExists extends Route53ServiceException{
name="KeySigningKeyAlreadyExists";
$fault="client";
constructor(opts){
super({
name:"KeySigningKeyAlreadyExists",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,KeySigningKeyAlreadyExists.prototype);
}
}
class TooManyKeySigningKeys extends Route53ServiceException{
name="TooManyKeySigningKeys";
$fault="client";
constructor(opts){
super({
name:"TooManyKeySigningKeys",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyKeySigningKeys.prototype);
}
}
class InsufficientCloudWatchLogsResourcePolicy extends Route53ServiceException{
name="InsufficientCloudWatchLogsResourcePolicy";
$fault="client";
constructor(opts){
super({
name:"InsufficientCloudWatchLogsResourcePolicy",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InsufficientCloudWatchLogsResourcePolicy.prototype);
}
}
class NoSuchCloudWatchLogsLogGroup extends Route53ServiceException{
name="NoSuchCloudWatchLogsLogGroup";
$fault="client";
constructor(opts){
super({
name:"NoSuchCloudWatchLogsLogGroup",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,NoSuchCloudWatchLogsLogGroup.prototype);
}
}
class QueryLoggingConfigAlreadyExists extends Route53ServiceException{
name="QueryLoggingConfigAlreadyExists";
$fault="client";
constructor(opts){
super({
name:"QueryLoggingConfigAlreadyExists",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,QueryLoggingConfigAlreadyExists.prototype);
}
}
class DelegationSetAlreadyCreated extends Route53ServiceException{
name="DelegationSetAlreadyCreated";
$fault="client";
constructor(opts){
super({
name:"DelegationSetAlreadyCreated",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,DelegationSetAlreadyCreated.prototype);
}
}
class DelegationSetAlreadyReusable extends Route53ServiceException{
name="DelegationSetAlreadyReusable";
$fault="client";
constructor(opts){
super({
name:"DelegationSetAlreadyReusable",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,DelegationSetAlreadyReusable.prototype);
}
}
class HostedZoneNotFound extends Route53ServiceException{
name="HostedZoneNotFound";
$fault="client";
constructor(opts){
super({
name:"HostedZoneNotFound",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,HostedZoneNotFound.prototype);
}
}
class InvalidTrafficPolicyDocument extends Route53ServiceException{
name="InvalidTrafficPolicyDocument";
$fault="client";
constructor(opts){
super({
name:"InvalidTrafficPolicyDocument",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidTrafficPolicyDocument.prototype);
}
}
class TooManyTrafficPolicies extends Route53ServiceException{
name="TooManyTrafficPolicies";
$fault="client";
constructor(opts){
super({
name:"TooManyTrafficPolicies",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyTrafficPolicies.prototype);
}
}
class TrafficPolicyAlreadyExists extends Route53ServiceException{
name="TrafficPolicyAlreadyExists";
$fault="client";
constructor(opts){
super({
name:"TrafficPolicyAlreadyExists",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TrafficPolicyAlreadyExists.prototype);
}
}
class NoSuchTrafficPolicy extends Route53ServiceException{
name="NoSuchTrafficPolicy";
$fault="client";
constructor(opts){
super({
name:"NoSuchTrafficPolicy",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,NoSuchTrafficPolicy.prototype);
}
}
class TooManyTrafficPolicyInstances extends Route53ServiceException{
name="TooManyTrafficPolicyInstances";
$fault="client";
constructor(opts){
super({
name:"TooManyTrafficPolicyInstances",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyTrafficPolicyInstances.prototype);
}
}
class TrafficPolicyInstanceAlreadyExists extends Route53ServiceException{
name="TrafficPolicyInstanceAlreadyExists";
$fault="client";
constructor(opts){
super({
name:"TrafficPolicyInstanceAlreadyExists",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TrafficPolicyInstanceAlreadyExists.prototype);
}
}
class TooManyTrafficPolicyVersionsForCurrentPolicy extends Route53ServiceException{
name="TooManyTrafficPolicyVersionsForCurrentPolicy";
$fault="client";
constructor(opts){
super({
name:"TooManyTrafficPolicyVersionsForCurrentPolicy",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyTrafficPolicyVersionsForCurrentPolicy.prototype);
}
}
class TooManyVPCAssociationAuthorizations extends Route53ServiceException{
name="TooManyVPCAssociationAuthorizations";
$fault="client";
constructor(opts){
super({
name:"TooManyVPCAssociationAuthorizations",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyVPCAssociationAuthorizations.prototype);
}
}
class KeySigningKeyInParentDSRecord extends Route53ServiceException{
name="KeySigningKeyInParentDSRecord";
$fault="client";
constructor(opts){
super({
name:"KeySigningKeyInParentDSRecord",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,KeySigningKeyInParentDSRecord.prototype);
}
}
class KeySigningKeyInUse extends Route53ServiceException{
name="KeySigningKeyInUse";
$fault="client";
constructor(opts){
super({
name:"KeySigningKeyInUse",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,KeySigningKeyInUse.prototype);
}
}
class CidrCollectionInUseException extends Route53ServiceException{
name="CidrCollectionInUseException";
$fault="client";
Message;
constructor(opts){
super({
name:"CidrCollectionInUseException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,CidrCollectionInUseException.prototype);
this.Message=opts.Message;
}
}
class HealthCheckInUse extends Route53ServiceException{
name="HealthCheckInUse";
$fault="client";
constructor(opts){
super({
name:"HealthCheckInUse",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,HealthCheckInUse.prototype);
}
}
class HostedZoneNotEmpty extends Route53ServiceException{
name="HostedZoneNotEmpty";
$fault="client";
constructor(opts){
super({
name:"HostedZoneNotEmpty",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,HostedZoneNotEmpty.prototype);
}
}
class NoSuchQueryLoggingConfig extends Route53ServiceException{
name="NoSuchQueryLoggingConfig";
$fault="client";
constructor(opts){
super({
name:"NoSuchQueryLoggingConfig",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,NoSuchQueryLoggingConfig.prototype);
}
}
class DelegationSetInUse extends Route53ServiceException{
name="DelegationSetInUse";
$fault="client";
constructor(opts){
super({
name:"DelegationSetInUse",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,DelegationSetInUse.prototype);
}
}
class TrafficPolicyInUse extends Route53ServiceException{
name="TrafficPolicyInUse";
$fault="client";
constructor(opts){
super({
name:"TrafficPolicyInUse",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TrafficPolicyInUse.prototype);
}
}
class NoSuchTrafficPolicyInstance extends Route53ServiceException{
name="NoSuchTrafficPolicyInstance";
$fault="client";
constructor(opts){
super({
name:"NoSuchTrafficPolicyInstance",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,NoSuchTrafficPolicyInstance.prototype);
}
}
class VPCAssociationAuthorizationNotFound extends Route53ServiceException{
name="VPCAssociationAuthorizationNotFound";
$fault="client";
constructor(opts){
super({
name:"VPCAssociationAuthorizationNotFound",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,VPCAssociationAuthorizationNotFound.prototype);
}
}
class DNSSECNotFound extends Route53ServiceException{
name="DNSSECNotFound";
$fault="client";
constructor(opts){
super({
name:"DNSSECNotFound",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,DNSSECNotFound.prototype);
}
}
class LastVPCAssociation extends Route53ServiceException{
name="LastVPCAssociation";
$fault="client";
constructor(opts){
super({
name:"LastVPCAssociation",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,LastVPCAssociation.prototype);
}
}
class VPCAssociationNotFound extends Route53ServiceException{
name="VPCAssociationNotFound";
$fault="client";
constructor(opts){
super({
name:"VPCAssociationNotFound",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,VPCAssociationNotFound.prototype);
}
}
class HostedZonePartiallyDelegated extends Route53ServiceException{
name="HostedZonePartiallyDelegated";
$fault="client";
constructor(opts){
super({
name:"HostedZonePartiallyDelegated",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,HostedZonePartiallyDelegated.prototype);
}
}
class KeySigningKeyWithActiveStatusNotFound extends Route53ServiceException{
name="KeySigningKeyWithActiveStatusNotFound";
$fault="client";
constructor(opts){
super({
name:"KeySigningKeyWithActiveStatusNotFound",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,KeySigningKeyWithActiveStatusNotFound.prototype);
}
}
class NoSuchChange extends Route53ServiceException{
name="NoSuchChange";
$fault="client";
constructor(opts){
super({
name:"NoSuchChange",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,NoSuchChange.prototype);
}
}
class NoSuchGeoLocation extends Route53ServiceException{
name="NoSuchGeoLocation";
$fault="client";
constructor(opts){
super({
name:"NoSuchGeoLocation",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,NoSuchGeoLocation.prototype);
}
}
class IncompatibleVersion extends Route53ServiceException{
name="IncompatibleVersion";
$fault="client";
constructor(opts){
super({
name:"IncompatibleVersion",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,IncompatibleVersion.prototype);
}
}
class HostedZoneNotPrivate extends Route53ServiceException{
name="HostedZoneNotPrivate";
$fault="client";
constructor(opts){
super({
name:"HostedZoneNotPrivate",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,HostedZoneNotPrivate.prototype);
}
}
class NoSuchCidrLocationException extends Route53ServiceException{
name="NoSuchCidrLocationException";
$fault="client";
Message;
constructor(opts){
super({
name:"NoSuchCidrLocationException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,NoSuchCidrLocationException.prototype);
this.Message=opts.Message;
}
}
class InvalidPaginationToken extends Route53ServiceException{
name="InvalidPaginationToken";
$fault="client";
constructor(opts){
super({
name:"InvalidPaginationToken",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidPaginationToken.prototype);
}
}
class HealthCheckVersionMismatch extends Route53ServiceException{
name="HealthCheckVersionMismatch";
$fault="client";
constructor(opts){
super({
name:"HealthCheckVersionMismatch",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,HealthCheckVersionMismatch.prototype);
}
}
class ConflictingTypes extends Route53ServiceException{
name="ConflictingTypes";
$fault="client";
constructor(opts){
super({
name:"ConflictingTypes",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ConflictingTypes.prototype);
}
}
const _AI="AlarmIdentifier";
const _AR="AcceleratedRecovery";
const _ARS="AcceleratedRecoveryStatus";
const _AT="AliasTarget";
const _AWSR="AWSRegion";
const _B="Bias";
const _C="Comment";
const _CBIUE="CidrBlockInUseException";
const _CCAEE="CidrCollectionAlreadyExistsException";
const _CCIUE="CidrCollectionInUseException";
const _CCVME="CidrCollectionVersionMismatchException";
const _CCo="ContinentCode";
const _CCou="CountryCode";
const _CDE="ConflictingDomainExists";
const _CHC="ChildHealthChecks";
const _CHCL="ChildHealthCheckList";
const _CHCh="ChildHealthCheck";
const _CIo="CollectionId";
const _CM="ConcurrentModification";
const _CO="ComparisonOperator";
const _CR="CallerReference";
const _CRC="CidrRoutingConfig";
const _CT="ConflictingTypes";
const _CTh="CheckedTime";
const _CWAC="CloudWatchAlarmConfiguration";
const _Co="Coordinates";
const _Con="Config";
const _D="Dimensions";
const _DL="DimensionList";
const _DNSN="DNSName";
const _DNSSECNF="DNSSECNotFound";
const _DS="DelegationSet";
const _DSAC="DelegationSetAlreadyCreated";
const _DSAR="DelegationSetAlreadyReusable";
const _DSI="DelegationSetId";
const _DSIU="DelegationSetInUse";
const _DSNA="DelegationSetNotAvailable";
const _DSNR="DelegationSetNotReusable";
const _DSNS="DelegationSetNameServers";
const _De="Description";
const _Di="Dimension";
const _Dis="Disabled";
const _EM="ErrorMessages";
const _EP="EvaluationPeriods";
const _ESNI="EnableSNI";
const _ETH="EvaluateTargetHealth";
const _F="Features";
const _FQDN="FullyQualifiedDomainName";
const _FR="FailureReasons";
const _FT="FailureThreshold";
const _Fa="Failover";
const _GHC="GetHealthCheck";
const _GHCR="GetHealthCheckRequest";
const _GHCRe="GetHealthCheckResponse";
const _GHCS="GetHealthCheckStatus";
const _GHCSR="GetHealthCheckStatusRequest";
const _GHCSRe="GetHealthCheckStatusResponse";
const _GHZ="GetHostedZone";
const _GHZR="GetHostedZoneRequest";
const _GHZRe="GetHostedZoneResponse";
const _GL="GeoLocation";
const _GPL="GeoProximityLocation";
const _HC="HealthCheck";
const _HCAE="HealthCheckAlreadyExists";
const _HCC="HealthCheckConfig";
const _HCI="HealthCheckId";
const _HCIU="HealthCheckInUse";
const _HCO="HealthCheckObservations";
const _HCOe="HealthCheckObservation";
const _HCRL="HealthCheckRegionList";
const _HCV="HealthCheckVersion";
const _HCVM="HealthCheckVersionMismatch";
const _HT="HealthThreshold";
const _HZ="HostedZone";
const _HZAE="HostedZoneAlreadyExists";
const _HZC="HostedZoneConfig";
const _HZF="HostedZoneFeatures";
const _HZFR="HostedZoneFailureReasons";
const _HZI="HostedZoneId";
const _HZNE="HostedZoneNotEmpty";
const _HZNF="HostedZoneNotFound";
const _HZNP="HostedZoneNotPrivate";
const _HZPD="HostedZonePartiallyDelegated";
const _HZT="HostedZoneType";
const _HZo="HostedZones";
const _I="Id";
const _IA="InvalidArgument";
const _ICB="InvalidChangeBatch";
const _ICWLRP="InsufficientCloudWatchLogsResourcePolicy";
const _IDHS="InsufficientDataHealthStatus";
const _IDN="InvalidDomainName";
const _II="InvalidInput";
const _IKMSA="InvalidKMSArn";
const _IKSKN="InvalidKeySigningKeyName";
const _IKSKS="InvalidKeySigningKeyStatus";
const _IPA="IPAddress";
const _IPT="InvalidPaginationToken";
const _ISS="InvalidSigningStatus";
const _IT="IsTruncated";
const _ITPD="InvalidTrafficPolicyDocument";
const _IV="IncompatibleVersion";
const _IVPCI="InvalidVPCId";
const _In="Inverted";
const _KSKAE="KeySigningKeyAlreadyExists";
const _KSKIPDSR="KeySigningKeyInParentDSRecord";
const _KSKIU="KeySigningKeyInUse";
const _KSKWASNF="KeySigningKeyWithActiveStatusNotFound";
const _L="Latitude";
const _LE="LimitsExceeded";
const _LHZ="ListHostedZones";
const _LHZR="ListHostedZonesRequest";
const _LHZRi="ListHostedZonesResponse";
const _LN="LocationName";
const _LRRS="ListResourceRecordSets";
const _LRRSR="ListResourceRecordSetsRequest";
const _LRRSRi="ListResourceRecordSetsResponse";
const _LS="LinkedService";
const _LVPCA="LastVPCAssociation";
const _LZG="LocalZoneGroup";
const _Lo="Longitude";
const _M="Message";
const _MI="MaxItems";
const _ML="MeasureLatency";
const _MN="MetricName";
const _MVA="MultiValueAnswer";
const _Ma="Marker";
const _N="Name";
const _NAE="NotAuthorizedException";
const _NM="NextMarker";
const _NRI="NextRecordIdentifier";
const _NRN="NextRecordName";
const _NRT="NextRecordType";
const _NS="NameServers";
const _NSC="NoSuchChange";
const _NSCCE="NoSuchCidrCollectionException";
const _NSCLE="NoSuchCidrLocationException";
const _NSCWLLG="NoSuchCloudWatchLogsLogGroup";
const _NSDS="NoSuchDelegationSet";
const _NSGL="NoSuchGeoLocation";
const _NSHC="NoSuchHealthCheck";
const _NSHZ="NoSuchHostedZone";
const _NSKSK="NoSuchKeySigningKey";
const _NSQLC="NoSuchQueryLoggingConfig";
const _NSTP="NoSuchTrafficPolicy";
const _NSTPI="NoSuchTrafficPolicyInstance";
const _NSa="NameServer";
const _Na="Namespace";
const _P="Period";
const _PRNC="PriorRequestNotComplete";
const _PZ="PrivateZone";
const _PZVPCA="PublicZoneVPCAssociation";
const _Po="Port";
const _QLCAE="QueryLoggingConfigAlreadyExists";
const _R="Region";
const _RCA="RoutingControlArn";
const _RIe="RequestInterval";
const _RP="ResourcePath";
const _RR="ResourceRecord";
const _RRS="ResourceRecordSet";
const _RRSC="ResourceRecordSetCount";
const _RRSe="ResourceRecordSets";
const _RRe="ResourceRecords";
const _Re="Regions";
const _S="Status";
const _SC="SubdivisionCode";
const _SI="SetIdentifier";
const _SP="ServicePrincipal";
const _SR="StatusReport";
const _SRI="StartRecordIdentifier";
const _SRN="StartRecordName";
const _SRT="StartRecordType";
const _SSe="SearchString";
const _St="Statistic";
const _T="Type";
const _TE="ThrottlingException";
const _TMHC="TooManyHealthChecks";
const _TMHZ="TooManyHostedZones";
const _TMKSK="TooManyKeySigningKeys";
const _TMTP="TooManyTrafficPolicies";
const _TMTPI="TooManyTrafficPolicyInstances";
const _TMTPVFCP="TooManyTrafficPolicyVersionsForCurrentPolicy";
const _TMVPCAA="TooManyVPCAssociationAuthorizations";
const _TPAE="TrafficPolicyAlreadyExists";
const _TPIAE="TrafficPolicyInstanceAlreadyExists";
const _TPII="TrafficPolicyInstanceId";
const _TPIU="TrafficPolicyInUse";
const _TTL="TTL";
const _Th="Threshold";
const _V="Value";
const _VPC="VPC";
const _VPCAANF="VPCAssociationAuthorizationNotFound";
const _VPCANF="VPCAssociationNotFound";
const _VPCI="VPCId";
const _VPCR="VPCRegion";
const _VPCs="VPCs";
const _W="Weight";
const _c="client";
const _de="delegationsetid";
const _e="error";
const _hE="httpError";
const _hQ="httpQuery";
const _ho="hostedzonetype";
const _ht="http";
const _i="identifier";
const _m="message";
const _mar="marker";
const _max="maxitems";
const _me="messages";
const _na="name";
const _s="smithy.ts.sdk.synthetic.com.amazonaws.route53";
const _t="type";
const _xN="xmlName";
const n0="com.amazonaws.route53";
const _s_registry=new TypeRegistry(_s);
var Route53ServiceException$=[-3,_s,"Route53ServiceException",0,[],[]];
_s_registry.registerError(Route53ServiceException$,Route53ServiceException);
const n0_registry=new TypeRegistry(n0);
var CidrBlockInUseException$=[-3,n0,_CBIUE,
{[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(CidrBlockInUseException$,CidrBlockInUseException);
var CidrCollectionAlreadyExistsException$=[-3,n0,_CCAEE,
{[_e]:_c},
[_M],
[0]
];
n0_registry.registerError(CidrCollectionAlreadyExistsException$,CidrCollectionAlreadyExistsException);
var CidrCollectionInUseException$=[-3,n0,_CCIUE,
{[_e]:_c,[_hE]:400},
[_M],
[0]
];
n0_registry.registerError(CidrCollectionInUseException$,CidrCollectionInUseException);
var CidrCollectionVersionMismatchException$=[-3,n0,_CCVME,
{[_e]:_c,[_hE]:409},
[_M],
[0]
];
n0_registry.registerError(CidrCollectionVersionMismatchException$,CidrCollectionVersionMismatchException);
var ConcurrentModification$=[-3,n0,_CM,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(ConcurrentModification$,ConcurrentModification);
var ConflictingDomainExists$=[-3,n0,_CDE,
{[_e]:_c},
[_m],
[0]
];
n0_registry.registerError(ConflictingDomainExists$,ConflictingDomainExists);
var ConflictingTypes$=[-3,n0,_CT,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(ConflictingTypes$,ConflictingTypes);
var DelegationSetAlreadyCreated$=[-3,n0,_DSAC,
{[_e]:_c},
[_m],
[0]
];
n0_registry.registerError(DelegationSetAlreadyCreated$,DelegationSetAlreadyCreated);
var DelegationSetAlreadyReusable$=[-3,n0,_DSAR,
{[_e]:_c},
[_m],
[0]
];
n0_registry.registerError(DelegationSetAlreadyReusable$,DelegationSetAlreadyReusable);
var DelegationSetInUse$=[-3,n0,_DSIU,
{[_e]:_c},
[_m],
[0]
];
n0_registry.registerError(DelegationSetInUse$,DelegationSetInUse);
var DelegationSetNotAvailable$=[-3,n0,_DSNA,
{[_e]:_c},
[_m],
[0]
];
n0_registry.registerError(DelegationSetNotAvailable$,DelegationSetNotAvailable);
var DelegationSetNotReusable$=[-3,n0,_DSNR,
{[_e]:_c},
[_m],
[0]
];
n0_registry.registerError(DelegationSetNotReusable$,DelegationSetNotReusable);
var DNSSECNotFound$=[-3,n0,_DNSSECNF,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(DNSSECNotFound$,DNSSECNotFound);
var HealthCheckAlreadyExists$=[-3,n0,_HCAE,
{[_e]:_c,[_hE]:409},
[_m],
[0]
];
n0_registry.registerError(HealthCheckAlreadyExists$,HealthCheckAlreadyExists);
var HealthCheckInUse$=[-3,n0,_HCIU,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(HealthCheckInUse$,HealthCheckInUse);
var HealthCheckVersionMismatch$=[-3,n0,_HCVM,
{[_e]:_c,[_hE]:409},
[_m],
[0]
];
n0_registry.registerError(HealthCheckVersionMismatch$,HealthCheckVersionMismatch);
var HostedZoneAlreadyExists$=[-3,n0,_HZAE,
{[_e]:_c,[_hE]:409},
[_m],
[0]
];
n0_registry.registerError(HostedZoneAlreadyExists$,HostedZoneAlreadyExists);
var HostedZoneNotEmpty$=[-3,n0,_HZNE,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(HostedZoneNotEmpty$,HostedZoneNotEmpty);
var HostedZoneNotFound$=[-3,n0,_HZNF,
{[_e]:_c},
[_m],
[0]
];
n0_registry.registerError(HostedZoneNotFound$,HostedZoneNotFound);
var HostedZoneNotPrivate$=[-3,n0,_HZNP,
{[_e]:_c},
[_m],
[0]
];
n0_registry.registerError(HostedZoneNotPrivate$,HostedZoneNotPrivate);
var HostedZonePartiallyDelegated$=[-3,n0,_HZPD,
{[_e]:_c},
[_m],
[0]
];
n0_registry.registerError(HostedZonePartiallyDelegated$,HostedZonePartiallyDelegated);
var IncompatibleVersion$=[-3,n0,_IV,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(IncompatibleVersion$,IncompatibleVersion);
var InsufficientCloudWatchLogsResourcePolicy$=[-3,n0,_ICWLRP,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(InsufficientCloudWatchLogsResourcePolicy$,InsufficientCloudWatchLogsResourcePolicy);
var InvalidArgument$=[-3,n0,_IA,
{[_e]:_c},
[_m],
[0]
];
n0_registry.registerError(InvalidArgument$,InvalidArgument);
var InvalidChangeBatch$=[-3,n0,_ICB,
{[_e]:_c},
[_me,_m],
[[()=>ErrorMessages,0],0]
];
n0_registry.registerError(InvalidChangeBatch$,InvalidChangeBatch);
var InvalidDomainName$=[-3,n0,_IDN,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(InvalidDomainName$,InvalidDomainName);
var InvalidInput$=[-3,n0,_II,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(InvalidInput$,InvalidInput);
var InvalidKeySigningKeyName$=[-3,n0,_IKSKN,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(InvalidKeySigningKeyName$,InvalidKeySigningKeyName);
var InvalidKeySigningKeyStatus$=[-3,n0,_IKSKS,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(InvalidKeySigningKeyStatus$,InvalidKeySigningKeyStatus);
var InvalidKMSArn$=[-3,n0,_IKMSA,
{[_e]:_c},
[_m],
[0]
];
n0_registry.registerError(InvalidKMSArn$,InvalidKMSArn);
var InvalidPaginationToken$=[-3,n0,_IPT,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(InvalidPaginationToken$,InvalidPaginationToken);
var InvalidSigningStatus$=[-3,n0,_ISS,
{[_e]:_c},
[_m],
[0]
];
n0_registry.registerError(InvalidSigningStatus$,InvalidSigningStatus);
var InvalidTrafficPolicyDocument$=[-3,n0,_ITPD,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(InvalidTrafficPolicyDocument$,InvalidTrafficPolicyDocument);
var InvalidVPCId$=[-3,n0,_IVPCI,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(InvalidVPCId$,InvalidVPCId);
var KeySigningKeyAlreadyExists$=[-3,n0,_KSKAE,
{[_e]:_c,[_hE]:409},
[_m],
[0]
];
n0_registry.registerError(KeySigningKeyAlreadyExists$,KeySigningKeyAlreadyExists);
var KeySigningKeyInParentDSRecord$=[-3,n0,_KSKIPDSR,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(KeySigningKeyInParentDSRecord$,KeySigningKeyInParentDSRecord);
var KeySigningKeyInUse$=[-3,n0,_KSKIU,
{[_e]:_c},
[_m],
[0]
];
n0_registry.registerError(KeySigningKeyInUse$,KeySigningKeyInUse);
var KeySigningKeyWithActiveStatusNotFound$=[-3,n0,_KSKWASNF,
{[_e]:_c},
[_m],
[0]
];
n0_registry.registerError(KeySigningKeyWithActiveStatusNotFound$,KeySigningKeyWithActiveStatusNotFound);
var LastVPCAssociation$=[-3,n0,_LVPCA,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(LastVPCAssociation$,LastVPCAssociation);
var LimitsExceeded$=[-3,n0,_LE,
{[_e]:_c},
[_m],
[0]
];
n0_registry.registerError(LimitsExceeded$,LimitsExceeded);
var NoSuchChange$=[-3,n0,_NSC,
{[_e]:_c,[_hE]:404},
[_m],
[0]
];
n0_registry.registerError(NoSuchChange$,NoSuchChange);
var NoSuchCidrCollectionException$=[-3,n0,_NSCCE,
{[_e]:_c,[_hE]:404},
[_M],
[0]
];
n0_registry.registerError(NoSuchCidrCollectionException$,NoSuchCidrCollectionException);
var NoSuchCidrLocationException$=[-3,n0,_NSCLE,
{[_e]:_c,[_hE]:404},
[_M],
[0]
];
n0_registry.registerError(NoSuchCidrLocationException$,NoSuchCidrLocationException);
var NoSuchCloudWatchLogsLogGroup$=[-3,n0,_NSCWLLG,
{[_e]:_c,[_hE]:404},
[_m],
[0]
];
n0_registry.registerError(NoSuchCloudWatchLogsLogGroup$,NoSuchCloudWatchLogsLogGroup);
var NoSuchDelegationSet$=[-3,n0,_NSDS,
{[_e]:_c},
[_m],
[0]
];
n0_registry.registerError(NoSuchDelegationSet$,NoSuchDelegationSet);
var NoSuchGeoLocation$=[-3,n0,_NSGL,
{[_e]:_c,[_hE]:404},
[_m],
[0]
];
n0_registry.registerError(NoSuchGeoLocation$,NoSuchGeoLocation);
var NoSuchHealthCheck$=[-3,n0,_NSHC,
{[_e]:_c,[_hE]:404},
[_m],
[0]
];
n0_registry.registerError(NoSuchHealthCheck$,NoSuchHealthCheck);
var NoSuchHostedZone$=[-3,n0,_NSHZ,
{[_e]:_c,[_hE]:404},
[_m],
[0]
];
n0_registry.registerError(NoSuchHostedZone$,NoSuchHostedZone);
var NoSuchKeySigningKey$=[-3,n0,_NSKSK,
{[_e]:_c,[_hE]:404},
[_m],
[0]
];
n0_registry.registerError(NoSuchKeySigningKey$,NoSuchKeySigningKey);
var NoSuchQueryLoggingConfig$=[-3,n0,_NSQLC,
{[_e]:_c,[_hE]:404},
[_m],
[0]
];
n0_registry.registerError(NoSuchQueryLoggingConfig$,NoSuchQueryLoggingConfig);
var NoSuchTrafficPolicy$=[-3,n0,_NSTP,
{[_e]:_c,[_hE]:404},
[_m],
[0]
];
n0_registry.registerError(NoSuchTrafficPolicy$,NoSuchTrafficPolicy);
var NoSuchTrafficPolicyInstance$=[-3,n0,_NSTPI,
{[_e]:_c,[_hE]:404},
[_m],
[0]
];
n0_registry.registerError(NoSuchTrafficPolicyInstance$,NoSuchTrafficPolicyInstance);
var NotAuthorizedException$=[-3,n0,_NAE,
{[_e]:_c,[_hE]:401},
[_m],
[0]
];
n0_registry.registerError(NotAuthorizedException$,NotAuthorizedException);
var PriorRequestNotComplete$=[-3,n0,_PRNC,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(PriorRequestNotComplete$,PriorRequestNotComplete);
var PublicZoneVPCAssociation$=[-3,n0,_PZVPCA,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(PublicZoneVPCAssociation$,PublicZoneVPCAssociation);
var QueryLoggingConfigAlreadyExists$=[-3,n0,_QLCAE,
{[_e]:_c,[_hE]:409},
[_m],
[0]
];
n0_registry.registerError(QueryLoggingConfigAlreadyExists$,QueryLoggingConfigAlreadyExists);
var ThrottlingException$=[-3,n0,_TE,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(ThrottlingException$,ThrottlingException);
var TooManyHealthChecks$=[-3,n0,_TMHC,
{[_e]:_c},
[_m],
[0]
];
n0_registry.registerError(TooManyHealthChecks$,TooManyHealthChecks);
var TooManyHostedZones$=[-3,n0,_TMHZ,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(TooManyHostedZones$,TooManyHostedZones);
var TooManyKeySigningKeys$=[-3,n0,_TMKSK,
{[_e]:_c},
[_m],
[0]
];
n0_registry.registerError(TooManyKeySigningKeys$,TooManyKeySigningKeys);
var TooManyTrafficPolicies$=[-3,n0,_TMTP,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(TooManyTrafficPolicies$,TooManyTrafficPolicies);
var TooManyTrafficPolicyInstances$=[-3,n0,_TMTPI,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(TooManyTrafficPolicyInstances$,TooManyTrafficPolicyInstances);
var TooManyTrafficPolicyVersionsForCurrentPolicy$=[-3,n0,_TMTPVFCP,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(TooManyTrafficPolicyVersionsForCurrentPolicy$,TooManyTrafficPolicyVersionsForCurrentPolicy);
var TooManyVPCAssociationAuthorizations$=[-3,n0,_TMVPCAA,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(TooManyVPCAssociationAuthorizations$,TooManyVPCAssociationAuthorizations);
var TrafficPolicyAlreadyExists$=[-3,n0,_TPAE,
{[_e]:_c,[_hE]:409},
[_m],
[0]
];
n0_registry.registerError(TrafficPolicyAlreadyExists$,TrafficPolicyAlreadyExists);
var TrafficPolicyInstanceAlreadyExists$=[-3,n0,_TPIAE,
{[_e]:_c,[_hE]:409},
[_m],
[0]
];
n0_registry.registerError(TrafficPolicyInstanceAlreadyExists$,TrafficPolicyInstanceAlreadyExists);
var TrafficPolicyInUse$=[-3,n0,_TPIU,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(TrafficPolicyInUse$,TrafficPolicyInUse);
var VPCAssociationAuthorizationNotFound$=[-3,n0,_VPCAANF,
{[_e]:_c,[_hE]:404},
[_m],
[0]
];
n0_registry.registerError(VPCAssociationAuthorizationNotFound$,VPCAssociationAuthorizationNotFound);
var VPCAssociationNotFound$=[-3,n0,_VPCANF,
{[_e]:_c,[_hE]:404},
[_m],
[0]
];
n0_registry.registerError(VPCAssociationNotFound$,VPCAssociationNotFound);
const errorTypeRegistries=[
_s_registry,
n0_registry,
];
var AlarmIdentifier$=[3,n0,_AI,
0,
[_R,_N],
[0,0],2
];
var AliasTarget$=[3,n0,_AT,
0,
[_HZI,_DNSN,_ETH],
[0,0,2],3
];
var CidrRoutingConfig$=[3,n0,_CRC,
0,
[_CIo,_LN],
[0,0],2
];
var CloudWatchAlarmConfiguration$=[3,n0,_CWAC,
0,
[_EP,_Th,_CO,_P,_MN,_Na,_St,_D],
[1,1,0,1,0,0,0,[()=>DimensionList,0]],7
];
var Coordinates$=[3,n0,_Co,
0,
[_L,_Lo],
[0,0],2
];
var DelegationSet$=[3,n0,_DS,
0,
[_NS,_I,_CR],
[[()=>DelegationSetNameServers,0],0,0],1
];
var Dimension$=[3,n0,_Di,
0,
[_N,_V],
[0,0],2
];
var GeoLocation$=[3,n0,_GL,
0,
[_CCo,_CCou,_SC],
[0,0,0]
];
var GeoProximityLocation$=[3,n0,_GPL,
0,
[_AWSR,_LZG,_Co,_B],
[0,0,()=>Coordinates$,1]
];
var GetHealthCheckRequest$=[3,n0,_GHCR,
0,
[_HCI],
[[0,1]],1
];
var GetHealthCheckResponse$=[3,n0,_GHCRe,
0,
[_HC],
[[()=>HealthCheck$,0]],1
];
var GetHealthCheckStatusRequest$=[3,n0,_GHCSR,
0,
[_HCI],
[[0,1]],1
];
var GetHealthCheckStatusResponse$=[3,n0,_GHCSRe,
0,
[_HCO],
[[()=>HealthCheckObservations,0]],1
];
var GetHostedZoneRequest$=[3,n0,_GHZR,
0,
[_I],
[[0,1]],1
];
var GetHostedZoneResponse$=[3,n0,_GHZRe,
0,
[_HZ,_DS,_VPCs],
[()=>HostedZone$,[()=>DelegationSet$,0],[()=>VPCs,0]],1
];
var HealthCheck$=[3,n0,_HC,
0,
[_I,_CR,_HCC,_HCV,_LS,_CWAC],
[0,0,[()=>HealthCheckConfig$,0],1,()=>LinkedService$,[()=>CloudWatchAlarmConfiguration$,0]],4
];
var HealthCheckConfig$=[3,n0,_HCC,
0,
[_T,_IPA,_Po,_RP,_FQDN,_SSe,_RIe,_FT,_ML,_In,_Dis,_HT,_CHC,_ESNI,_Re,_AI,_IDHS,_RCA],
[0,0,1,0,0,0,1,1,2,2,2,1,[()=>ChildHealthCheckList,0],2,[()=>HealthCheckRegionList,0],()=>AlarmIdentifier$,0,0],1
];
var HealthCheckObservation$=[3,n0,_HCOe,
0,
[_R,_IPA,_SR],
[0,0,()=>StatusReport$]
];
var HostedZone$=[3,n0,_HZ,
0,
[_I,_N,_CR,_Con,_RRSC,_LS,_F],
[0,0,0,()=>HostedZoneConfig$,1,()=>LinkedService$,()=>HostedZoneFeatures$],3
];
var HostedZoneConfig$=[3,n0,_HZC,
0,
[_C,_PZ],
[0,2]
];
var HostedZoneFailureReasons$=[3,n0,_HZFR,
0,
[_AR],
[0]
];
var HostedZoneFeatures$=[3,n0,_HZF,
0,
[_ARS,_FR],
[0,()=>HostedZoneFailureReasons$]
];
var LinkedService$=[3,n0,_LS,
0,
[_SP,_De],
[0,0]
];
var ListHostedZonesRequest$=[3,n0,_LHZR,
0,
[_Ma,_MI,_DSI,_HZT],
[[0,{[_hQ]:_mar}],[1,{[_hQ]:_max}],[0,{[_hQ]:_de}],[0,{[_hQ]:_ho}]]
];
var ListHostedZonesResponse$=[3,n0,_LHZRi,
0,
[_HZo,_Ma,_IT,_MI,_NM],
[[()=>HostedZones,0],0,2,1,0],4
];
var ListResourceRecordSetsRequest$=[3,n0,_LRRSR,
0,
[_HZI,_SRN,_SRT,_SRI,_MI],
[[0,1],[0,{[_hQ]:_na}],[0,{[_hQ]:_t}],[0,{[_hQ]:_i}],[1,{[_hQ]:_max}]],1
];
var ListResourceRecordSetsResponse$=[3,n0,_LRRSRi,
0,
[_RRSe,_IT,_MI,_NRN,_NRT,_NRI],
[[()=>ResourceRecordSets,0],2,1,0,0,0],3
];
var ResourceRecord$=[3,n0,_RR,
0,
[_V],
[0],1
];
var ResourceRecordSet$=[3,n0,_RRS,
0,
[_N,_T,_SI,_W,_R,_GL,_Fa,_MVA,_TTL,_RRe,_AT,_HCI,_TPII,_CRC,_GPL],
[0,0,0,1,0,()=>GeoLocation$,0,2,1,[()=>ResourceRecords,0],()=>AliasTarget$,0,0,()=>CidrRoutingConfig$,()=>GeoProximityLocation$],2
];
var StatusReport$=[3,n0,_SR,
0,
[_S,_CTh],
[0,4]
];
var VPC$=[3,n0,_VPC,
0,
[_VPCR,_VPCI],
[0,0]
];
var ChildHealthCheckList=[1,n0,_CHCL,
0,[0,
{[_xN]:_CHCh}]
];
var DelegationSetNameServers=[1,n0,_DSNS,
0,[0,
{[_xN]:_NSa}]
];
var DimensionList=[1,n0,_DL,
0,[()=>Dimension$,
{[_xN]:_Di}]
];
var ErrorMessages=[1,n0,_EM,
0,[0,
{[_xN]:_M}]
];
var HealthCheckObservations=[1,n0,_HCO,
0,[()=>HealthCheckObservation$,
{[_xN]:_HCOe}]
];
var HealthCheckRegionList=[1,n0,_HCRL,
0,[0,
{[_xN]:_R}]
];
var HostedZones=[1,n0,_HZo,
0,[()=>HostedZone$,
{[_xN]:_HZ}]
];
var ResourceRecords=[1,n0,_RRe,
0,[()=>ResourceRecord$,
{[_xN]:_RR}]
];
var ResourceRecordSets=[1,n0,_RRSe,
0,[()=>ResourceRecordSet$,
{[_xN]:_RRS}]
];
var VPCs=[1,n0,_VPCs,
0,[()=>VPC$,
{[_xN]:_VPC}]
];
var GetHealthCheck$=[9,n0,_GHC,
{[_ht]:["GET","/2013-04-01/healthcheck/{HealthCheckId}",200]},()=>GetHealthCheckRequest$,()=>GetHealthCheckResponse$
];
var GetHealthCheckStatus$=[9,n0,_GHCS,
{[_ht]:["GET","/2013-04-01/healthcheck/{HealthCheckId}/status",200]},()=>GetHealthCheckStatusRequest$,()=>GetHealthCheckStatusResponse$
];
var GetHostedZone$=[9,n0,_GHZ,
{[_ht]:["GET","/2013-04-01/hostedzone/{Id}",200]},()=>GetHostedZoneRequest$,()=>GetHostedZoneResponse$
];
var ListHostedZones$=[9,n0,_LHZ,
{[_ht]:["GET","/2013-04-01/hostedzone",200]},()=>ListHostedZonesRequest$,()=>ListHostedZonesResponse$
];
var ListResourceRecordSets$=[9,n0,_LRRS,
{[_ht]:["GET","/2013-04-01/hostedzone/{HostedZoneId}/rrset",200]},()=>ListResourceRecordSetsRequest$,()=>ListResourceRecordSetsResponse$
];
const getRuntimeConfig$1=(config)=>{
return{
apiVersion:"2013-04-01",
base64Decoder:config?.base64Decoder??fromBase64,
base64Encoder:config?.base64Encoder??toBase64,
disableHostPrefix:config?.disableHostPrefix??false,
endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],
httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultRoute53HttpAuthSchemeProvider,
httpAuthSchemes:config?.httpAuthSchemes??[
{
schemeId:"aws.auth#sigv4",
identityProvider:(ipc)=>ipc.getIdentityProvider("aws.auth#sigv4"),
signer:new AwsSdkSigV4Signer(),
},
],
logger:config?.logger??new NoOpLogger(),
protocol:config?.protocol??AwsRestXmlProtocol,
protocolSettings:config?.protocolSettings??{
defaultNamespace:"com.amazonaws.route53",
errorTypeRegistries,
xmlNamespace:"https://route53.amazonaws.com/doc/2013-04-01/",
version:"2013-04-01",
serviceTarget:"AWSDnsV20130401",
},
serviceId:config?.serviceId??"Route 53",
sha256:config?.sha256??Sha256,
urlParser:config?.urlParser??parseUrl,
utf8Decoder:config?.utf8Decoder??fromUtf8,
utf8Encoder:config?.utf8Encoder??toUtf8,
};
};
const getRuntimeConfig=(config)=>{
emitWarningIfUnsupportedVersion(process.version);
const defaultsMode=resolveDefaultsModeConfig(config);
const defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode);
const clientSharedValues=getRuntimeConfig$1(config);
emitWarningIfUnsupportedVersion$1(process.version);
const loaderConfig={
profile:config?.profile,
logger:clientSharedValues.logger,
};
return{
...clientSharedValues,
...config,
runtime:"node",
defaultsMode,
authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),
bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,
credentialDefaultProvider:config?.credentialDefaultProvider??defaultProvider,
defaultUserAgentProvider:config?.defaultUserAgentProvider??createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:packageInfo.version}),
maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),
region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),
requestHandler:NodeHttpHandler.create(config?.requestHandler??defaultConfigProvider),
retryMode:config?.retryMode??
loadConfig({
...NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||DEFAULT_RETRY_MODE,
},config),
streamCollector:config?.streamCollector??streamCollector,
useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
userAgentAppId:config?.userAgentAppId??loadConfig(NODE_APP_ID_CONFIG_OPTIONS,loaderConfig),
};
};
const getHttpAuthExtensionConfiguration=(runtimeConfig)=>{
const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;
let _httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider;
let _credentials=runtimeConfig.credentials;
return{
setHttpAuthScheme(httpAuthScheme){
const index=_httpAuthSchemes.findIndex((scheme)=>scheme.schemeId===httpAuthScheme.schemeId);
if(index===-1){
_httpAuthSchemes.push(httpAuthScheme);
}
else{
_httpAuthSchemes.splice(index,1,httpAuthScheme);
}
},
httpAuthSchemes(){
return _httpAuthSchemes;
},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider;
},
httpAuthSchemeProvider(){
return _httpAuthSchemeProvider;
},
setCredentials(credentials){
_credentials=credentials;
},
credentials(){
return _credentials;
},
};
};
const resolveHttpAuthRuntimeConfig=(config)=>{
return{
httpAuthSchemes:config.httpAuthSchemes(),
httpAuthSchemeProvider:config.httpAuthSchemeProvider(),
credentials:config.credentials(),
};
};
const resolveRuntimeExtensions=(runtimeConfig,extensions)=>{
const extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration(runtimeConfig));
extensions.forEach((extension)=>extension.configure(extensionConfiguration));
return Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
class Route53Client extends Client{
config;
constructor(...[configuration]){
const _config_0=getRuntimeConfig(configuration||{});
super(_config_0);
this.initConfig=_config_0;
const _config_1=resolveClientEndpointParameters(_config_0);
const _config_2=resolveUserAgentConfig(_config_1);
const _config_3=resolveRetryConfig(_config_2);
const _config_4=resolveRegionConfig(_config_3);
const _config_5=resolveHostHeaderConfig(_config_4);
const _config_6=resolveEndpointConfig(_config_5);
const _config_7=resolveHttpAuthSchemeConfig(_config_6);
const _config_8=resolveRuntimeExtensions(_config_7,configuration?.extensions||[]);
this.config=_config_8;
this.middlewareStack.use(getSchemaSerdePlugin(this.config));
this.middlewareStack.use(getUserAgentPlugin(this.config));
this.middlewareStack.use(getRetryPlugin(this.config));
this.middlewareStack.use(getContentLengthPlugin(this.config));
this.middlewareStack.use(getHostHeaderPlugin(this.config));
this.middlewareStack.use(getLoggerPlugin(this.config));
this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{
httpAuthSchemeParametersProvider:defaultRoute53HttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async(config)=>new DefaultIdentityProviderConfig({
"aws.auth#sigv4":config.credentials,
}),
}));
this.middlewareStack.use(getHttpSigningPlugin(this.config));
}
destroy(){
super.destroy();
}
}
const command=makeBuilder(commonParams,"AWSDnsV20130401","Route53Client",getEndpointPlugin);
const _ep0={};
const _mw0=(Command,cs,config,o)=>[
getIdNormalizerPlugin(config),
];
const _mw2=(Command,cs,config,o)=>[];
class GetHealthCheckCommand extends command(_ep0,_mw2,"GetHealthCheck",GetHealthCheck$){
}
class GetHealthCheckStatusCommand extends command(_ep0,_mw2,"GetHealthCheckStatus",GetHealthCheckStatus$){
}
class GetHostedZoneCommand extends command(_ep0,_mw0,"GetHostedZone",GetHostedZone$){
}
class ListHostedZonesCommand extends command(_ep0,_mw0,"ListHostedZones",ListHostedZones$){
}
class ListResourceRecordSetsCommand extends command(_ep0,_mw0,"ListResourceRecordSets",ListResourceRecordSets$){
}
exports.GetHealthCheckCommand=GetHealthCheckCommand;
exports.GetHealthCheckStatusCommand=GetHealthCheckStatusCommand;
exports.GetHostedZoneCommand=GetHostedZoneCommand;
exports.ListHostedZonesCommand=ListHostedZonesCommand;
exports.ListResourceRecordSetsCommand=ListResourceRecordSetsCommand;
exports.Route53Client=Route53Client;
}),
9927:
((_module,exports,$load)=>{
const{getFlexibleChecksumsPlugin,NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS,NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS,resolveFlexibleChecksumsConfig}=$load(9782);
const{awsEndpointFunctions,emitWarningIfUnsupportedVersion:emitWarningIfUnsupportedVersion$1,createDefaultUserAgentProvider,NODE_APP_ID_CONFIG_OPTIONS,getAwsRegionExtensionConfiguration,resolveAwsRegionExtensionConfiguration,resolveUserAgentConfig,resolveHostHeaderConfig,getUserAgentPlugin,getHostHeaderPlugin,getLoggerPlugin,getRecursionDetectionPlugin}=$load(3112);
const{getThrow200ExceptionsPlugin,getSsecPlugin,getLocationConstraintPlugin,getS3ExpiresMiddlewarePlugin,getCheckContentLengthHeaderPlugin,S3RestXmlProtocol,NODE_USE_ARN_REGION_CONFIG_OPTIONS,NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS,resolveS3Config,getValidateBucketNamePlugin,getAddExpectContinuePlugin,getRegionRedirectMiddlewarePlugin,getS3ExpressPlugin,getS3ExpressHttpSigningPlugin}=$load(7580);
const{getHttpAuthSchemeEndpointRuleSetPlugin,DefaultIdentityProviderConfig,getHttpSigningPlugin,createPaginator}=$load(2538);
const{normalizeProvider,getSmithyContext,makeBuilder,ServiceException,NoOpLogger,emitWarningIfUnsupportedVersion,loadConfigsForDefaultMode,getDefaultExtensionConfiguration,resolveDefaultRuntimeConfig,Client,createWaiter,checkExceptions,WaiterState,createAggregatedClient}=$load(2474);
const{resolveDefaultsModeConfig,loadConfig,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,NODE_REGION_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS,resolveRegionConfig}=$load(2163);
const{BinaryDecisionDiagram,EndpointCache,decideEndpoint,customEndpointFunctions,resolveParams,getEndpointPlugin,resolveEndpointConfig}=$load(2461);
const{eventStreamSerdeProvider,resolveEventStreamSerdeConfig}=$load(9883);
const{parseUrl,getHttpHandlerExtensionConfiguration,resolveHttpHandlerRuntimeConfig,getContentLengthPlugin}=$load(230);
const{DEFAULT_RETRY_MODE,NODE_RETRY_MODE_CONFIG_OPTIONS,NODE_MAX_ATTEMPT_CONFIG_OPTIONS,resolveRetryConfig,getRetryPlugin}=$load(3729);
const{TypeRegistry,getSchemaSerdePlugin}=$load(2754);
const{resolveAwsSdkSigV4Config,resolveAwsSdkSigV4AConfig,AwsSdkSigV4Signer,AwsSdkSigV4ASigner,NODE_SIGV4A_CONFIG_OPTIONS,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS}=$load(299);
const{SignatureV4MultiRegion}=$load(8177);
const{defaultProvider}=$load(9661);
const{Sha256,Md5,readableStreamHasher}=$load(5550);
const{toUtf8,fromUtf8,sdkStreamMixin,getAwsChunkedEncodingStream,toBase64,fromBase64,calculateBodyLength}=$load(246);
const{streamCollector,NodeHttpHandler}=$load(4695);
const{Sha1}=$load(4002);
var aw="ref";
var ax="argv";
var ay="backend";
var az="authSchemes";
var aA="disableDoubleEncoding";
var aB="signingName";
var aC="signingRegion";
var aD="signingRegionSet";
var a=-1;
var b=true;
var c=false;
var d="isSet";
var e="booleanEquals";
var f="stringEquals";
var g="coalesce";
var h="substring";
var i="";
var j="aws.partition";
var k="partitionResult";
var l="accessPointSuffix";
var m="regionPrefix";
var n=(n)=>"outpostId_ssa_" + n+i;
var o="hardwareType";
var p="ite";
var q="isValidHostLabel";
var s="sigv4";
var t="aws.isVirtualHostableS3Bucket";
var u="url";
var v="getAttr";
var w="bucketArn";
var x="--";
var y="arnType";
var z="accesspoint";
var A=(n)=>"accessPointName_ssa_" + n+i;
var B="s3-object-lambda";
var C="s3-outposts";
var D="bucketPartition";
var E="us-east-1";
var F="outpostType";
var G="name";
var H="s3";
var I="{url#scheme}://{Bucket}.{url#authority}{url#path}";
var J="{url#scheme}://{url#authority}{url#path}";
var K="{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}";
var L="https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}";
var M="https://{Bucket}.s3.{partitionResult#dnsSuffix}";
var N=(n)=>"{url#scheme}://{accessPointName_ssa_" + n + "}-{bucketArn#accountId}.{url#authority}{url#path}";
var O=(n)=>"Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_" + n + "}`";
var P="sigv4a";
var Q="{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}";
var R="https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}";
var S="https://s3.{partitionResult#dnsSuffix}";
var T={[aw]:"UseFIPS"};
var U={[aw]:"UseDualStack"};
var V={[aw]:"Bucket"};
var W={"fn":v,[ax]:[{[aw]:k},G]};
var X={[aw]:u};
var Y={[aw]:"Region"};
var Z={[aw]:w};
var aa={[aw]:y};
var ab={[aw]:"accessPointName_ssa_1"};
var ac={"fn":v,[ax]:[Z,"region"]};
var ad={[aw]:o};
var ae={"fn":v,[ax]:[Z,"service"]};
var af={"fn":v,[ax]:[Z,"accountId"]};
var ag={[ay]:"S3Express",[az]:[{[aA]:true,[G]:"{_s3e_auth}",[aB]:"s3express",[aC]:"{Region}"}]};
var ah={[ay]:"S3Express",[az]:[{[aA]:true,[G]:s,[aB]:"s3express",[aC]:"{Region}"}]};
var ai={[az]:[{[aA]:true,[G]:P,[aB]:C,[aD]:["*"]},{[aA]:true,[G]:s,[aB]:C,[aC]:"{Region}"}]};
var aj={[az]:[{[aA]:true,[G]:s,[aB]:H,[aC]:E}]};
var ak={[az]:[{[aA]:true,[G]:s,[aB]:H,[aC]:"{Region}"}]};
var al={[az]:[{[aA]:true,[G]:s,[aB]:B,[aC]:"{bucketArn#region}"}]};
var am={[az]:[{[aA]:true,[G]:s,[aB]:H,[aC]:"{bucketArn#region}"}]};
var an={[az]:[{[aA]:true,[G]:P,[aB]:C,[aD]:["*"]},{[aA]:true,[G]:s,[aB]:C,[aC]:"{bucketArn#region}"}]};
var ao={[az]:[{[aA]:true,[G]:s,[aB]:B,[aC]:"{Region}"}]};
var ap=[Y];
var aq=[{[aw]:"Endpoint"}];
var as=[V];
var at=[V,0,7,true];
var au=[Z,"resourceId[1]"];
var av=["*"];
const _data={
conditions:[
[d,ap],
[e,[{[aw]:"Accelerate"},b]],
[e,[T,b]],
[e,[U,b]],
[d,aq],
[d,as],
[f,[{fn:g,[ax]:[{fn:h,[ax]:[V,0,6,b]},i]},"--x-s3"]],
[f,[{fn:g,[ax]:[{fn:h,[ax]:at},i]},"--xa-s3"]],
[j,ap,k],
[h,at,l],
[f,[{[aw]:l},"--op-s3"]],
[h,[V,8,12,b],m],
[h,[V,32,49,b],n(2)],
[h,[V,49,50,b],o],
[e,[{[aw]:"ForcePathStyle"},b]],
[f,[W,"aws-cn"]],
[p,[U,".dualstack",i],"_s3e_ds"],
[q,[{[aw]:n(2)},c]],
[p,[T,"-fips",i],"_s3e_fips"],
[p,[{fn:g,[ax]:[{[aw]:"DisableS3ExpressSessionAuth"},c]},s,"sigv4-s3express"],"_s3e_auth"],
[t,[V,c]],
["parseURL",aq,u],
[e,[{fn:g,[ax]:[{[aw]:"UseS3ExpressControlEndpoint"},c]},b]],
[t,[V,b]],
[f,[{fn:v,[ax]:[X,"scheme"]},"http"]],
[q,[Y,c]],
["aws.parseArn",as,w],
[v,[{fn:"split",[ax]:[V,x,0]},"[-2]"],"s3expressAvailabilityZoneId"],
[f,[{fn:g,[ax]:[{fn:h,[ax]:[V,0,4,c]},i]},"arn:"]],
[f,[{fn:g,[ax]:[{fn:h,[ax]:[V,16,18,b]},i]},x]],
[e,[{fn:v,[ax]:[X,"isIp"]},b]],
[f,[{fn:g,[ax]:[{fn:h,[ax]:[V,21,23,b]},i]},x]],
[f,[{fn:g,[ax]:[{fn:h,[ax]:[V,27,29,b]},i]},x]],
[f,[{[aw]:m},"beta"]],
["uriEncode",as,"uri_encoded_bucket"],
[q,[Y,b]],
[e,[{fn:g,[ax]:[{[aw]:"UseObjectLambdaEndpoint"},c]},b]],
[v,[Z,"resourceId[0]"],y],
[f,[aa,i]],
[f,[aa,z]],
[v,au,A(1)],
[f,[ab,i]],
[f,[ac,i]],
[f,[{fn:g,[ax]:[{fn:h,[ax]:[V,14,16,b]},i]},x]],
[f,[ad,"e"]],
[f,[ad,"o"]],
[f,[Y,"aws-global"]],
[f,[{fn:g,[ax]:[{fn:h,[ax]:[V,19,21,b]},i]},x]],
[f,[ae,B]],
[e,[{fn:g,[ax]:[{[aw]:"DisableAccessPoints"},c]},b]],
[f,[ae,C]],
[j,[ac],D],
[q,[ab,b]],
[f,[{fn:g,[ax]:[{fn:h,[ax]:[V,26,28,b]},i]},x]],
[f,[{fn:g,[ax]:[{fn:h,[ax]:[V,15,17,b]},i]},x]],
[v,[Z,"resourceId[4]"]],
[f,[{fn:g,[ax]:[{fn:h,[ax]:[V,20,22,b]},i]},x]],
[e,[{[aw]:"UseGlobalEndpoint"},b]],
[f,[Y,E]],
[v,au,n(1)],
[e,[{fn:g,[ax]:[{[aw]:"UseArnRegion"},b]},b]],
[q,[{[aw]:n(1)},c]],
[v,[Z,"resourceId[2]"],F],
[f,[Y,ac]],
[f,[{fn:v,[ax]:[{[aw]:D},G]},W]],
[e,[{[aw]:"DisableMultiRegionAccessPoints"},b]],
[q,[ac,b]],
[f,[{fn:v,[ax]:[Z,"partition"]},W]],
[f,[af,i]],
[f,[ae,H]],
[q,[af,c]],
[v,[Z,"resourceId[3]"],A(2)],
[q,[ab,c]],
[f,[{[aw]:F},z]],
[q,[{[aw]:A(2)},c]]
],
results:[
[a],
[a,"Accelerate cannot be used with FIPS"],
[a,"Cannot set dual-stack in combination with a custom endpoint."],
[a,"A custom endpoint cannot be combined with FIPS"],
[a,"A custom endpoint cannot be combined with S3 Accelerate"],
[a,"Partition does not support FIPS"],
[a,"S3Express does not support S3 Accelerate."],
["{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}",ag],
[I,ag],
[a,"S3Express bucket name is not a valid virtual hostable name."],
["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",ah],
["https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",ag],
[a,"Unrecognized S3Express bucket name format."],
[J,ag],
["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",ah],
[a,"Expected a endpoint to be specified but no endpoint was found"],
["https://{Bucket}.ec2.{url#authority}",ai],
["https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}",ai],
["https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}",ai],
["https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}",ai],
[a,"Unrecognized hardware type: \"Expected hardware type o or e but got {hardwareType}\""],
[a,"Invalid Outposts Bucket alias - it must be a valid bucket name."],
[a,"Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`."],
[a,"Custom endpoint `{Endpoint}` was not a valid URI"],
[a,"S3 Accelerate cannot be used in this region"],
["https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}",aj],
["https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",ak],
["https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}",aj],
["https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}",ak],
["https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}",aj],
["https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}",ak],
["https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",aj],
["https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}",ak],
[K,aj],
[I,aj],
[K,ak],
[I,ak],
[L,aj],
[L,ak],
[M,aj],
[M,ak],
["https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}",ak],
[a,"Invalid region: region was not a valid DNS name."],
[a,"S3 Object Lambda does not support Dual-stack"],
[a,"S3 Object Lambda does not support S3 Accelerate"],
[a,"Access points are not supported for this operation"],
[a,"Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`"],
[a,"Invalid ARN: Missing account id"],
[N(1),al],
["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",al],
["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}",al],
[a,O(1)],
[a,"Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],
[a,"Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)"],
[a,"Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`"],
[a,"Invalid ARN: The ARN may only contain a single resource component after `accesspoint`."],
[a,"Invalid ARN: bucket ARN is missing a region"],
[a,"Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided"],
[a,"Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`"],
[a,"Access Points do not support S3 Accelerate"],
["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",am],
["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",am],
["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",am],
[N(1),am],
["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}",am],
[a,"Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}"],
[a,"S3 MRAP does not support dual-stack"],
[a,"S3 MRAP does not support FIPS"],
[a,"S3 MRAP does not support S3 Accelerate"],
[a,"Invalid configuration: Multi-Region Access Point ARNs are disabled."],
["https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}",{[az]:[{[aA]:b,name:P,[aB]:H,[aD]:av}]}],
[a,"Client was configured for partition `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`"],
[a,"Invalid Access Point Name"],
[a,"S3 Outposts does not support Dual-stack"],
[a,"S3 Outposts does not support FIPS"],
[a,"S3 Outposts does not support S3 Accelerate"],
[a,"Invalid Arn: Outpost Access Point ARN contains sub resources"],
["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}",an],
["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}",an],
[a,O(2)],
[a,"Expected an outpost type `accesspoint`, found {outpostType}"],
[a,"Invalid ARN: expected an access point name"],
[a,"Invalid ARN: Expected a 4-component resource"],
[a,"Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"],
[a,"Invalid ARN: The Outpost Id was not set"],
[a,"Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})"],
[a,"Invalid ARN: No ARN type specified"],
[a,"Invalid ARN: `{Bucket}` was not a valid ARN"],
[a,"Path-style addressing cannot be used with ARN buckets"],
["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",aj],
["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",ak],
["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",aj],
["https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",ak],
["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",aj],
["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",ak],
[Q,aj],
[Q,ak],
[R,aj],
[R,ak],
["https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",ak],
[a,"Path-style addressing cannot be used with S3 Accelerate"],
[J,ao],
["https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}",ao],
["https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}",ao],
["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}",aj],
["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",ak],
["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}",aj],
["https://s3-fips.{Region}.{partitionResult#dnsSuffix}",ak],
["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",aj],
["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}",ak],
[J,aj],
[J,ak],
[S,aj],
[S,ak],
["https://s3.{Region}.{partitionResult#dnsSuffix}",ak],
[a,"A region must be set when sending requests to S3."]
]
};
const root=2;
const r=100_000_000;
const nodes=new Int32Array([
-1,1,-1,
0,3,r + 115,
1,424,4,
2,272,5,
3,233,6,
4,85,7,
5,15,8,
8,9,r + 115,
16,10,13,
18,11,13,
19,12,13,
22,r + 14,13,
35,14,r + 42,
36,r + 103,435,
6,271,16,
7,270,17,
8,19,18,
14,501,106,
9,20,24,
10,21,24,
11,22,24,
12,23,24,
13,547,24,
14,77,25,
20,73,26,
26,27,78,
37,28,r + 86,
38,r + 86,29,
39,47,30,
48,r + 58,31,
50,32,r + 85,
51,33,136,
55,r + 76,34,
59,35,r + 84,
60,39,36,
61,37,r + 83,
62,38,146,
63,41,r + 46,
61,40,r + 83,
62,41,150,
64,42,r + 54,
66,43,r + 53,
70,44,r + 52,
71,45,r + 81,
73,46,r + 80,
74,r + 78,r + 79,
40,48,r + 57,
41,r + 57,49,
42,185,50,
48,62,51,
49,r + 45,52,
51,53,526,
60,56,54,
62,r + 55,55,
63,57,r + 46,
62,r + 55,57,
64,58,r + 54,
66,59,r + 53,
69,60,r + 65,
70,61,r + 52,
72,r + 64,r + 51,
49,r + 45,63,
51,64,526,
60,67,65,
62,r + 55,66,
63,68,r + 46,
62,r + 55,68,
64,69,r + 54,
66,70,r + 53,
68,r + 47,71,
70,72,r + 52,
72,r + 50,r + 51,
25,74,r + 42,
46,r + 39,75,
57,76,r + 41,
58,r + 40,r + 41,
26,r + 88,78,
28,r + 87,79,
34,82,80,
35,81,545,
36,r + 103,r + 115,
46,r + 97,83,
57,84,r + 99,
58,r + 98,r + 99,
5,101,86,
8,87,r + 115,
16,88,89,
18,91,89,
19,90,92,
21,97,95,
19,93,92,
21,98,95,
21,97,94,
22,r + 14,95,
35,96,r + 42,
36,r + 103,r + 42,
22,r + 13,98,
35,99,r + 42,
36,r + 101,100,
46,r + 110,r + 111,
6,214,102,
7,208,103,
8,119,104,
14,118,105,
21,106,r + 23,
26,107,502,
37,108,r + 86,
38,r + 86,109,
39,112,110,
48,r + 58,111,
50,136,r + 85,
40,113,r + 57,
41,r + 57,114,
42,115,500,
48,r + 56,116,
52,117,r + 72,
65,r + 69,r + 72,
21,501,r + 23,
9,120,124,
10,121,124,
11,122,124,
12,123,124,
13,202,124,
14,195,125,
20,190,126,
21,127,r + 23,
23,128,129,
24,189,129,
26,130,197,
37,131,r + 86,
38,r + 86,132,
39,159,133,
48,r + 58,134,
50,135,r + 85,
51,141,136,
55,r + 76,137,
59,138,r + 84,
60,r + 83,139,
61,140,r + 83,
63,r + 83,r + 46,
55,r + 76,142,
59,143,r + 84,
60,148,144,
61,145,r + 83,
62,147,146,
63,150,r + 46,
63,153,r + 46,
61,149,r + 83,
62,153,150,
64,151,r + 54,
66,152,r + 53,
70,r + 82,r + 52,
64,154,r + 54,
66,155,r + 53,
70,156,r + 52,
71,157,r + 81,
73,158,r + 80,
74,r + 77,r + 79,
40,160,r + 57,
41,r + 57,161,
42,185,162,
48,174,163,
49,r + 45,164,
51,165,526,
60,168,166,
62,r + 55,167,
63,169,r + 46,
62,r + 55,169,
64,170,r + 54,
66,171,r + 53,
69,172,r + 65,
70,173,r + 52,
72,r + 63,r + 51,
49,r + 45,175,
51,176,526,
60,179,177,
62,r + 55,178,
63,180,r + 46,
62,r + 55,180,
64,181,r + 54,
66,182,r + 53,
68,r + 47,183,
70,184,r + 52,
72,r + 48,r + 51,
48,r + 56,186,
52,187,r + 72,
65,r + 69,188,
67,r + 70,r + 71,
25,r + 36,r + 42,
21,191,r + 23,
25,192,r + 42,
30,194,193,
46,r + 34,r + 36,
46,r + 33,r + 35,
21,196,r + 23,
26,r + 88,197,
28,r + 87,198,
34,201,199,
35,200,545,
36,r + 101,r + 115,
46,r + 95,r + 96,
17,203,r + 22,
20,204,r + 21,
21,205,550,
33,206,550,
44,r + 16,207,
45,r + 18,r + 20,
8,209,215,
16,210,220,
18,211,220,
19,212,224,
20,213,227,
21,231,401,
8,218,215,
19,216,r + 9,
20,217,227,
21,231,r + 9,
16,219,220,
18,223,220,
19,221,224,
20,222,227,
21,231,r + 12,
19,226,224,
20,225,r + 9,
21,r + 9,r + 12,
20,230,227,
21,228,r + 9,
30,229,r + 9,
34,r + 7,r + 9,
21,231,415,
30,232,r + 8,
34,r + 7,r + 8,
4,r + 2,234,
5,235,480,
6,271,236,
7,270,237,
8,238,491,
9,239,243,
10,240,243,
11,241,243,
12,242,243,
13,547,243,
14,266,244,
20,264,245,
26,246,267,
37,247,r + 86,
38,r + 86,248,
39,249,518,
40,250,r + 57,
41,r + 57,251,
42,538,252,
48,r + 43,253,
49,r + 45,254,
51,255,526,
60,258,256,
62,r + 55,257,
63,259,r + 46,
62,r + 55,259,
64,260,r + 54,
66,261,r + 53,
69,262,r + 65,
70,263,r + 52,
72,r + 62,r + 51,
25,265,r + 42,
46,r + 31,r + 32,
26,r + 88,267,
28,r + 87,268,
34,269,544,
46,r + 93,r + 94,
8,397,r + 9,
8,407,r + 9,
3,346,273,
4,r + 3,274,
5,284,275,
8,276,r + 115,
15,r + 5,277,
16,278,281,
18,279,281,
19,280,281,
22,r + 14,281,
35,282,r + 42,
36,r + 102,283,
46,r + 106,r + 107,
6,405,285,
7,395,286,
8,295,287,
14,501,288,
26,289,502,
37,290,r + 86,
38,r + 86,291,
39,292,307,
40,293,r + 57,
41,r + 57,294,
42,335,500,
9,296,300,
10,297,300,
11,298,300,
12,299,300,
13,394,300,
14,339,301,
15,r + 5,302,
20,337,303,
26,304,341,
37,305,r + 86,
38,r + 86,306,
39,309,307,
48,r + 58,308,
50,r + 74,r + 85,
40,310,r + 57,
41,r + 57,311,
42,335,312,
48,324,313,
49,r + 45,314,
51,315,526,
60,318,316,
62,r + 55,317,
63,319,r + 46,
62,r + 55,319,
64,320,r + 54,
66,321,r + 53,
69,322,r + 65,
70,323,r + 52,
72,r + 61,r + 51,
49,r + 45,325,
51,326,526,
60,329,327,
62,r + 55,328,
63,330,r + 46,
62,r + 55,330,
64,331,r + 54,
66,332,r + 53,
68,r + 47,333,
70,334,r + 52,
72,r + 49,r + 51,
48,r + 56,336,
52,r + 67,r + 72,
25,338,r + 42,
46,r + 27,r + 28,
15,r + 5,340,
26,r + 88,341,
28,r + 87,342,
34,345,343,
35,344,545,
36,r + 102,r + 115,
46,r + 91,r + 92,
4,r + 2,347,
5,357,348,
8,349,r + 115,
15,r + 5,350,
16,351,354,
18,352,354,
19,353,354,
22,r + 14,354,
35,355,r + 42,
36,r + 43,356,
46,r + 104,r + 105,
6,405,358,
7,395,359,
8,360,491,
9,361,365,
10,362,365,
11,363,365,
12,364,365,
13,394,365,
14,389,366,
15,r + 5,367,
20,387,368,
26,369,391,
37,370,r + 86,
38,r + 86,371,
39,372,518,
40,373,r + 57,
41,r + 57,374,
42,538,375,
48,r + 43,376,
49,r + 45,377,
51,378,526,
60,381,379,
62,r + 55,380,
63,382,r + 46,
62,r + 55,382,
64,383,r + 54,
66,384,r + 53,
69,385,r + 65,
70,386,r + 52,
72,r + 60,r + 51,
25,388,r + 42,
46,r + 25,r + 26,
15,r + 5,390,
26,r + 88,391,
28,r + 87,392,
34,393,544,
46,r + 89,r + 90,
15,r + 5,547,
8,396,r + 9,
15,r + 5,397,
16,398,410,
18,399,410,
19,400,410,
20,401,r + 9,
27,402,r + 12,
29,r + 11,403,
31,r + 11,404,
32,r + 11,422,
8,406,r + 9,
15,r + 5,407,
16,408,410,
18,409,410,
19,411,410,
20,r + 12,r + 9,
20,414,412,
22,413,r + 9,
34,r + 10,r + 9,
22,416,415,
27,419,r + 12,
27,418,417,
34,r + 10,r + 12,
34,r + 10,419,
43,r + 11,420,
47,r + 11,421,
53,r + 11,422,
54,r + 11,423,
56,r + 11,r + 12,
2,r + 1,425,
3,478,426,
4,r + 4,427,
5,438,428,
8,429,r + 115,
16,430,433,
18,431,433,
19,432,433,
22,r + 14,433,
35,434,r + 42,
36,r + 44,435,
46,r + 112,436,
57,437,r + 114,
58,r + 113,r + 114,
6,r + 6,439,
7,r + 6,440,
8,450,441,
14,501,442,
26,443,502,
37,444,r + 86,
38,r + 86,445,
39,446,465,
40,447,r + 57,
41,r + 57,448,
42,471,449,
48,r + 44,500,
9,451,455,
10,452,455,
11,453,455,
12,454,455,
13,547,455,
14,473,456,
15,460,457,
20,458,461,
25,459,r + 42,
46,r + 37,r + 38,
20,540,461,
26,462,474,
37,463,r + 86,
38,r + 86,464,
39,467,465,
48,r + 58,466,
50,r + 75,r + 85,
40,468,r + 57,
41,r + 57,469,
42,471,470,
48,r + 44,524,
48,r + 44,472,
52,r + 68,r + 72,
26,r + 88,474,
28,r + 87,475,
34,r + 100,476,
35,477,545,
36,r + 44,r + 115,
4,r + 2,479,
5,488,480,
8,481,r + 115,
16,482,485,
18,483,485,
19,484,485,
22,r + 14,485,
35,486,r + 42,
36,r + 43,487,
46,r + 108,r + 109,
6,r + 6,489,
7,r + 6,490,
8,503,491,
14,501,492,
26,493,502,
37,494,r + 86,
38,r + 86,495,
39,496,518,
40,497,r + 57,
41,r + 57,498,
42,538,499,
48,r + 43,500,
49,r + 45,526,
26,r + 88,502,
28,r + 87,r + 115,
9,504,508,
10,505,508,
11,506,508,
12,507,508,
13,547,508,
14,541,509,
15,513,510,
20,511,514,
25,512,r + 42,
46,r + 29,r + 30,
20,540,514,
26,515,542,
37,516,r + 86,
38,r + 86,517,
39,520,518,
48,r + 58,519,
50,r + 73,r + 85,
40,521,r + 57,
41,r + 57,522,
42,538,523,
48,r + 43,524,
49,r + 45,525,
51,529,526,
60,r + 55,527,
62,r + 55,528,
63,r + 55,r + 46,
60,532,530,
62,r + 55,531,
63,533,r + 46,
62,r + 55,533,
64,534,r + 54,
66,535,r + 53,
69,536,r + 65,
70,537,r + 52,
72,r + 59,r + 51,
48,r + 43,539,
52,r + 66,r + 72,
25,r + 24,r + 42,
26,r + 88,542,
28,r + 87,543,
34,r + 100,544,
35,546,545,
36,r + 42,r + 115,
36,r + 43,r + 115,
17,548,r + 22,
20,549,r + 21,
33,552,550,
44,r + 17,551,
45,r + 19,r + 20,
44,r + 15,553,
45,r + 15,r + 20,
]);
const bdd=BinaryDecisionDiagram.from(nodes,root,_data.conditions,_data.results);
const cache=new EndpointCache({
size:50,
params:[
"Accelerate",
"Bucket",
"DisableAccessPoints",
"DisableMultiRegionAccessPoints",
"DisableS3ExpressSessionAuth",
"Endpoint",
"ForcePathStyle",
"Region",
"UseArnRegion",
"UseDualStack",
"UseFIPS",
"UseGlobalEndpoint",
"UseObjectLambdaEndpoint",
"UseS3ExpressControlEndpoint",
],
});
const defaultEndpointResolver=(endpointParams,context={})=>{
return cache.get(endpointParams,()=>decideEndpoint(bdd,{
endpointParams:endpointParams,
logger:context.logger,
}));
};
customEndpointFunctions.aws=awsEndpointFunctions;
const createEndpointRuleSetHttpAuthSchemeParametersProvider=(defaultHttpAuthSchemeParametersProvider)=>async(config,context,input)=>{
if(!input){
throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
}
const defaultParameters=await defaultHttpAuthSchemeParametersProvider(config,context,input);
const instructionsFn=getSmithyContext(context)?.commandInstance?.constructor
?.getEndpointParameterInstructions;
if(!instructionsFn){
throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
}
const endpointParameters=await resolveParams(input,{getEndpointParameterInstructions:instructionsFn},config);
return Object.assign(defaultParameters,endpointParameters);
};
const _defaultS3HttpAuthSchemeParametersProvider=async(config,context,input)=>{
return{
operation:getSmithyContext(context).operation,
region:await normalizeProvider(config.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})(),
};
};
const defaultS3HttpAuthSchemeParametersProvider=createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultS3HttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption(authParameters){
return{
schemeId:"aws.auth#sigv4",
signingProperties:{
name:"s3",
region:authParameters.region,
},
propertiesExtractor:(config,context)=>({
signingProperties:{
config,
context,
},
}),
};
}
function createAwsAuthSigv4aHttpAuthOption(authParameters){
return{
schemeId:"aws.auth#sigv4a",
signingProperties:{
name:"s3",
region:authParameters.region,
},
propertiesExtractor:(config,context)=>({
signingProperties:{
config,
context,
},
}),
};
}
const createEndpointRuleSetHttpAuthSchemeProvider=(defaultEndpointResolver,defaultHttpAuthSchemeResolver,createHttpAuthOptionFunctions)=>{
const endpointRuleSetHttpAuthSchemeProvider=(authParameters)=>{
const endpoint=defaultEndpointResolver(authParameters);
const authSchemes=endpoint.properties?.authSchemes;
if(!authSchemes){
return defaultHttpAuthSchemeResolver(authParameters);
}
const options=[];
for(const scheme of authSchemes){
const{name:resolvedName,properties={},...rest}=scheme;
const name=resolvedName.toLowerCase();
if(resolvedName!==name){
console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
}
let schemeId;
if(name==="sigv4a"){
schemeId="aws.auth#sigv4a";
const sigv4Present=authSchemes.find((s)=>{
const name=s.name.toLowerCase();
return name!=="sigv4a"&&name.startsWith("sigv4");
});
if(SignatureV4MultiRegion.sigv4aDependency()==="none"&&sigv4Present){
continue;
}
}
else if(name.startsWith("sigv4")){
schemeId="aws.auth#sigv4";
}
else{
throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
}
const createOption=createHttpAuthOptionFunctions[schemeId];
if(!createOption){
throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
}
const option=createOption(authParameters);
option.schemeId=schemeId;
option.signingProperties={...(option.signingProperties||{}),...rest,...properties};
options.push(option);
}
return options;
};
return endpointRuleSetHttpAuthSchemeProvider;
};
const _defaultS3HttpAuthSchemeProvider=(authParameters)=>{
const options=[];
switch(authParameters.operation){
default:{
options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
}
}
return options;
};
const defaultS3HttpAuthSchemeProvider=createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver,_defaultS3HttpAuthSchemeProvider,{
"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,
"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,
});
const resolveHttpAuthSchemeConfig=(config)=>{
const config_0=resolveAwsSdkSigV4Config(config);
const config_1=resolveAwsSdkSigV4AConfig(config_0);
return Object.assign(config_1,{
authSchemePreference:normalizeProvider(config.authSchemePreference??[]),
});
};
const resolveClientEndpointParameters=(options)=>{
return Object.assign(options,{
useFipsEndpoint:options.useFipsEndpoint??false,
useDualstackEndpoint:options.useDualstackEndpoint??false,
forcePathStyle:options.forcePathStyle??false,
useAccelerateEndpoint:options.useAccelerateEndpoint??false,
useGlobalEndpoint:options.useGlobalEndpoint??false,
disableMultiregionAccessPoints:options.disableMultiregionAccessPoints??false,
defaultSigningName:"s3",
clientContextParams:options.clientContextParams??{},
});
};
const commonParams={
ForcePathStyle:{type:"clientContextParams",name:"forcePathStyle"},
UseArnRegion:{type:"clientContextParams",name:"useArnRegion"},
DisableMultiRegionAccessPoints:{type:"clientContextParams",name:"disableMultiregionAccessPoints"},
Accelerate:{type:"clientContextParams",name:"useAccelerateEndpoint"},
DisableS3ExpressSessionAuth:{type:"clientContextParams",name:"disableS3ExpressSessionAuth"},
UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"},
};
const command=makeBuilder(commonParams,"AmazonS3","S3Client",getEndpointPlugin);
const _ep0={
Bucket:{type:"contextParams",name:"Bucket"},
Key:{type:"contextParams",name:"Key"},
};
const _ep4={
DisableS3ExpressSessionAuth:{type:"staticContextParams",value:true},
Bucket:{type:"contextParams",name:"Bucket"},
};
const _ep5={
Bucket:{type:"contextParams",name:"Bucket"},
};
const _ep8={
Bucket:{type:"contextParams",name:"Bucket"},
Prefix:{type:"contextParams",name:"Prefix"},
};
const _mw0=(Command,cs,config,o)=>[
getThrow200ExceptionsPlugin(config),
];
const _mw5=(Command,cs,config,o)=>[
getFlexibleChecksumsPlugin(config,{
requestAlgorithmMember:{"httpHeader":"x-amz-sdk-checksum-algorithm","name":"ChecksumAlgorithm",},
requestChecksumRequired:true,
}),
getThrow200ExceptionsPlugin(config),
];
const _mw8=(Command,cs,config,o)=>[
getThrow200ExceptionsPlugin(config),
getSsecPlugin(config),
getS3ExpiresMiddlewarePlugin(config),
];
const _mw11=(Command,cs,config,o)=>[
getFlexibleChecksumsPlugin(config,{
requestAlgorithmMember:{"httpHeader":"x-amz-sdk-checksum-algorithm","name":"ChecksumAlgorithm",},
requestChecksumRequired:false,
}),
getCheckContentLengthHeaderPlugin(config),
getThrow200ExceptionsPlugin(config),
getSsecPlugin(config),
];
class S3ServiceException extends ServiceException{
constructor(options){
super(options);
Object.setPrototypeOf(this,S3ServiceException.prototype);
}
}
class NoSuchUpload extends S3ServiceException{
name="NoSuchUpload";
$fault="client";
constructor(opts){
super({
name:"NoSuchUpload",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,NoSuchUpload.prototype);
}
}
class AccessDenied extends S3ServiceException{
name="AccessDenied";
$fault="client";
constructor(opts){
super({
name:"AccessDenied",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,AccessDenied.prototype);
}
}
class ObjectNotInActiveTierError extends S3ServiceException{
name="ObjectNotInActiveTierError";
$fault="client";
constructor(opts){
super({
name:"ObjectNotInActiveTierError",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ObjectNotInActiveTierError.prototype);
}
}
class BucketAlreadyExists extends S3ServiceException{
name="BucketAlreadyExists";
$fault="client";
constructor(opts){
super({
name:"BucketAlreadyExists",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,BucketAlreadyExists.prototype);
}
}
class BucketAlreadyOwnedByYou extends S3ServiceException{
name="BucketAlreadyOwnedByYou";
$fault="client";
constructor(opts){
super({
name:"BucketAlreadyOwnedByYou",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,BucketAlreadyOwnedByYou.prototype);
}
}
class NoSuchBucket extends S3ServiceException{
name="NoSuchBucket";
$fault="client";
constructor(opts){
super({
name:"NoSuchBucket",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,NoSuchBucket.prototype);
}
}
class NoSuchKey extends S3ServiceException{
name="NoSuchKey";
$fault="client";
constructor(opts){
super({
name:"NoSuchKey",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,NoSuchKey.prototype);
}
}
class InvalidObjectState extends S3ServiceException{
name="InvalidObjectState";
$fault="client";
StorageClass;
AccessTier;
constructor(opts){
super({
name:"InvalidObjectState",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidObjectState.prototype);
this.StorageClass=opts.StorageClass;
this.AccessTier=opts.AccessTier;
}
}
class NoSuchAnnotation extends S3ServiceException{
name="NoSuchAnnotation";
$fault="client";
constructor(opts){
super({
name:"NoSuchAnnotation",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,NoSuchAnnotation.prototype);
}
}
class NotFound extends S3ServiceException{
name="NotFound";
$fault="client";
constructor(opts){
super({
name:"NotFound",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,NotFound.prototype);
}
}
class InvalidPrefix extends S3ServiceException{
name="InvalidPrefix";
$fault="client";
constructor(opts){
super({
name:"InvalidPrefix",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidPrefix.prototype);
}
}
class EncryptionTypeMismatch extends S3ServiceException{
name="EncryptionTypeMismatch";
$fault="client";
constructor(opts){
super({
name:"EncryptionTypeMismatch",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,EncryptionTypeMismatch.prototype);
}
}
class InvalidRequest extends S3ServiceException{
name="InvalidRequest";
$fault="client";
constructor(opts){
super({
name:"InvalidRequest",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidRequest.prototype);
}
}
class InvalidWriteOffset extends S3ServiceException{
name="InvalidWriteOffset";
$fault="client";
constructor(opts){
super({
name:"InvalidWriteOffset",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidWriteOffset.prototype);
}
}
class TooManyParts extends S3ServiceException{
name="TooManyParts";
$fault="client";
constructor(opts){
super({
name:"TooManyParts",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyParts.prototype);
}
}
class AnnotationLimitExceeded extends S3ServiceException{
name="AnnotationLimitExceeded";
$fault="client";
constructor(opts){
super({
name:"AnnotationLimitExceeded",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,AnnotationLimitExceeded.prototype);
}
}
class AnnotationNameTooLong extends S3ServiceException{
name="AnnotationNameTooLong";
$fault="client";
constructor(opts){
super({
name:"AnnotationNameTooLong",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,AnnotationNameTooLong.prototype);
}
}
class InvalidAnnotationName extends S3ServiceException{
name="InvalidAnnotationName";
$fault="client";
constructor(opts){
super({
name:"InvalidAnnotationName",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidAnnotationName.prototype);
}
}
class UnsupportedMediaType extends S3ServiceException{
name="UnsupportedMediaType";
$fault="client";
constructor(opts){
super({
name:"UnsupportedMediaType",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,UnsupportedMediaType.prototype);
}
}
class IdempotencyParameterMismatch extends S3ServiceException{
name="IdempotencyParameterMismatch";
$fault="client";
constructor(opts){
super({
name:"IdempotencyParameterMismatch",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,IdempotencyParameterMismatch.prototype);
}
}
class ObjectAlreadyInActiveTierError extends S3ServiceException{
name="ObjectAlreadyInActiveTierError";
$fault="client";
constructor(opts){
super({
name:"ObjectAlreadyInActiveTierError",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ObjectAlreadyInActiveTierError.prototype);
}
}
const _ACL_="ACL";
const _AD="AccessDenied";
const _AKI="AccessKeyId";
const _ALE="AnnotationLimitExceeded";
const _ANTL="AnnotationNameTooLong";
const _APA="AccessPointAlias";
const _AR="AcceptRanges";
const _ASr="ArchiveStatus";
const _AT="AccessTier";
const _B="Bucket";
const _BA="BucketArn";
const _BAE="BucketAlreadyExists";
const _BAOBY="BucketAlreadyOwnedByYou";
const _BGR="BypassGovernanceRetention";
const _BKE="BucketKeyEnabled";
const _BLN="BucketLocationName";
const _BLT="BucketLocationType";
const _BR="BucketRegion";
const _Bo="Body";
const _CA="ChecksumAlgorithm";
const _CC="CacheControl";
const _CCRC="ChecksumCRC32";
const _CCRCC="ChecksumCRC32C";
const _CCRCNVME="ChecksumCRC64NVME";
const _CC_="Cache-Control";
const _CD_="Content-Disposition";
const _CDo="ContentDisposition";
const _CE_="Content-Encoding";
const _CEo="ContentEncoding";
const _CL="ContentLanguage";
const _CL_="Content-Language";
const _CL__="Content-Length";
const _CLo="ContentLength";
const _CM="Content-MD5";
const _CMD="ChecksumMD5";
const _CMDo="ContentMD5";
const _CMh="ChecksumMode";
const _CP="CommonPrefix";
const _CPL="CommonPrefixList";
const _CPom="CommonPrefixes";
const _CR="ContentRange";
const _CR_="Content-Range";
const _CSHA="ChecksumSHA1";
const _CSHAh="ChecksumSHA256";
const _CSHAhe="ChecksumSHA512";
const _CSO="CreateSessionOutput";
const _CSR="CreateSessionResult";
const _CSRr="CreateSessionRequest";
const _CSr="CreateSession";
const _CT="ChecksumType";
const _CT_="Content-Type";
const _CTo="ContentType";
const _CXXHASH="ChecksumXXHASH64";
const _CXXHASHh="ChecksumXXHASH3";
const _CXXHASHhe="ChecksumXXHASH128";
const _Cod="Code";
const _Cr="Credentials";
const _DM="DeleteMarker";
const _DME="DeleteMarkerEntry";
const _DMVI="DeleteMarkerVersionId";
const _DMe="DeleteMarkers";
const _DN="DisplayName";
const _DO="DeletedObject";
const _DOOe="DeleteObjectsOutput";
const _DORe="DeleteObjectsRequest";
const _DOe="DeletedObjects";
const _DOele="DeleteObjects";
const _DRel="DeleteResult";
const _De="Delete";
const _Del="Deleted";
const _Deli="Delimiter";
const _E="Error";
const _EBO="ExpectedBucketOwner";
const _ES="ExpiresString";
const _ET="ETag";
const _ETM="EncryptionTypeMismatch";
const _ETnc="EncodingType";
const _Er="Errors";
const _Ex="Expiration";
const _Exp="Expires";
const _GFC="GrantFullControl";
const _GR="GrantRead";
const _GRACP="GrantReadACP";
const _GWACP="GrantWriteACP";
const _HB="HeadBucket";
const _HBO="HeadBucketOutput";
const _HBR="HeadBucketRequest";
const _HO="HeadObject";
const _HOO="HeadObjectOutput";
const _HOR="HeadObjectRequest";
const _IAN="InvalidAnnotationName";
const _ID="ID";
const _IL="IsLatest";
const _IM="IfMatch";
const _IMS_="If-Modified-Since";
const _IMSf="IfModifiedSince";
const _IM_="If-Match";
const _INM="IfNoneMatch";
const _INM_="If-None-Match";
const _IOS="InvalidObjectState";
const _IP="InvalidPrefix";
const _IPM="IdempotencyParameterMismatch";
const _IR="InvalidRequest";
const _IRIP="IsRestoreInProgress";
const _IT="IsTruncated";
const _IUS="IfUnmodifiedSince";
const _IUS_="If-Unmodified-Since";
const _IWO="InvalidWriteOffset";
const _K="Key";
const _KM="KeyMarker";
const _LM="LastModified";
const _LMT="LastModifiedTime";
const _LM_="Last-Modified";
const _LOVOi="ListObjectVersionsOutput";
const _LOVRi="ListObjectVersionsRequest";
const _LOVi="ListObjectVersions";
const _LVR="ListVersionsResult";
const _M="Metadata";
const _MFA="MFA";
const _MK="MaxKeys";
const _MM="MissingMeta";
const _Mes="Message";
const _N="Name";
const _NF="NotFound";
const _NKM="NextKeyMarker";
const _NSA="NoSuchAnnotation";
const _NSB="NoSuchBucket";
const _NSK="NoSuchKey";
const _NSU="NoSuchUpload";
const _NVIM="NextVersionIdMarker";
const _O="Owner";
const _OAIATE="ObjectAlreadyInActiveTierError";
const _OI="ObjectIdentifier";
const _OIL="ObjectIdentifierList";
const _OLEH="ObjectLockEventHold";
const _OLEHDD="ObjectLockEventHoldDurationDays";
const _OLEHDY="ObjectLockEventHoldDurationYears";
const _OLLHS="ObjectLockLegalHoldStatus";
const _OLM="ObjectLockMode";
const _OLRUD="ObjectLockRetainUntilDate";
const _ONIATE="ObjectNotInActiveTierError";
const _OOA="OptionalObjectAttributes";
const _OV="ObjectVersion";
const _OVL="ObjectVersionList";
const _Ob="Objects";
const _Obj="Object";
const _P="Prefix";
const _PC="PartsCount";
const _PN="PartNumber";
const _PO="PutObject";
const _POO="PutObjectOutput";
const _POR="PutObjectRequest";
const _Q="Quiet";
const _RC="RequestCharged";
const _RCC="ResponseCacheControl";
const _RCD="ResponseContentDisposition";
const _RCE="ResponseContentEncoding";
const _RCL="ResponseContentLanguage";
const _RCT="ResponseContentType";
const _RE="ResponseExpires";
const _RED="RestoreExpiryDate";
const _RP="RequestPayer";
const _RS="ReplicationStatus";
const _RSe="RestoreStatus";
const _Ra="Range";
const _Re="Restore";
const _SAK="SecretAccessKey";
const _SB="StreamingBlob";
const _SC="StorageClass";
const _SCV="SessionCredentialValue";
const _SCe="SessionCredentials";
const _SM="SessionMode";
const _SSE="ServerSideEncryption";
const _SSECA="SSECustomerAlgorithm";
const _SSECK="SSECustomerKey";
const _SSECKMD="SSECustomerKeyMD5";
const _SSEKMSEC="SSEKMSEncryptionContext";
const _SSEKMSKI="SSEKMSKeyId";
const _ST="SessionToken";
const _Si="Size";
const _TC="TagCount";
const _TMP="TooManyParts";
const _Tag="Tagging";
const _UMT="UnsupportedMediaType";
const _VI="VersionId";
const _VIM="VersionIdMarker";
const _Ve="Versions";
const _Ver="Version";
const _WOB="WriteOffsetBytes";
const _WRL="WebsiteRedirectLocation";
const _ar="accept-ranges";
const _c="client";
const _d="delimiter";
const _e="error";
const _et="encoding-type";
const _h="http";
const _hC="httpChecksum";
const _hE="httpError";
const _hH="httpHeader";
const _hP="httpPayload";
const _hPH="httpPrefixHeaders";
const _hQ="httpQuery";
const _km="key-marker";
const _mk="max-keys";
const _p="prefix";
const _pN="partNumber";
const _rcc="response-cache-control";
const _rcd="response-content-disposition";
const _rce="response-content-encoding";
const _rcl="response-content-language";
const _rct="response-content-type";
const _re="response-expires";
const _s="smithy.ts.sdk.synthetic.com.amazonaws.s3";
const _st="streaming";
const _vI="versionId";
const _vim="version-id-marker";
const _xF="xmlFlattened";
const _xN="xmlName";
const _xaa="x-amz-acl";
const _xaapa="x-amz-access-point-alias";
const _xaas="x-amz-archive-status";
const _xaba="x-amz-bucket-arn";
const _xabgr="x-amz-bypass-governance-retention";
const _xabln="x-amz-bucket-location-name";
const _xablt="x-amz-bucket-location-type";
const _xabr="x-amz-bucket-region";
const _xacc="x-amz-checksum-crc32";
const _xacc_="x-amz-checksum-crc32c";
const _xacc__="x-amz-checksum-crc64nvme";
const _xacm="x-amz-checksum-md5";
const _xacm_="x-amz-checksum-mode";
const _xacs="x-amz-checksum-sha1";
const _xacs_="x-amz-checksum-sha256";
const _xacs__="x-amz-checksum-sha512";
const _xacsm="x-amz-create-session-mode";
const _xact="x-amz-checksum-type";
const _xacx="x-amz-checksum-xxhash64";
const _xacx_="x-amz-checksum-xxhash3";
const _xacx__="x-amz-checksum-xxhash128";
const _xadm="x-amz-delete-marker";
const _xae="x-amz-expiration";
const _xaebo="x-amz-expected-bucket-owner";
const _xagfc="x-amz-grant-full-control";
const _xagr="x-amz-grant-read";
const _xagra="x-amz-grant-read-acp";
const _xagwa="x-amz-grant-write-acp";
const _xam="x-amz-meta-";
const _xam_="x-amz-mfa";
const _xamm="x-amz-missing-meta";
const _xampc="x-amz-mp-parts-count";
const _xaoleh="x-amz-object-lock-event-hold";
const _xaolehdd="x-amz-object-lock-event-hold-duration-days";
const _xaolehdy="x-amz-object-lock-event-hold-duration-years";
const _xaollh="x-amz-object-lock-legal-hold";
const _xaolm="x-amz-object-lock-mode";
const _xaolrud="x-amz-object-lock-retain-until-date";
const _xaooa="x-amz-optional-object-attributes";
const _xaos="x-amz-object-size";
const _xar="x-amz-restore";
const _xarc="x-amz-request-charged";
const _xarp="x-amz-request-payer";
const _xars="x-amz-replication-status";
const _xasc="x-amz-storage-class";
const _xasca="x-amz-sdk-checksum-algorithm";
const _xasse="x-amz-server-side-encryption";
const _xasseakki="x-amz-server-side-encryption-aws-kms-key-id";
const _xassebke="x-amz-server-side-encryption-bucket-key-enabled";
const _xassec="x-amz-server-side-encryption-context";
const _xasseca="x-amz-server-side-encryption-customer-algorithm";
const _xasseck="x-amz-server-side-encryption-customer-key";
const _xasseckM="x-amz-server-side-encryption-customer-key-MD5";
const _xat="x-amz-tagging";
const _xatc="x-amz-tagging-count";
const _xavi="x-amz-version-id";
const _xawob="x-amz-write-offset-bytes";
const _xawrl="x-amz-website-redirect-location";
const n0="com.amazonaws.s3";
const _s_registry=new TypeRegistry(_s);
var S3ServiceException$=[-3,_s,"S3ServiceException",0,[],[]];
_s_registry.registerError(S3ServiceException$,S3ServiceException);
const n0_registry=new TypeRegistry(n0);
var AccessDenied$=[-3,n0,_AD,
{[_e]:_c,[_hE]:403},
[],
[]
];
n0_registry.registerError(AccessDenied$,AccessDenied);
var AnnotationLimitExceeded$=[-3,n0,_ALE,
{[_e]:_c,[_hE]:400},
[],
[]
];
n0_registry.registerError(AnnotationLimitExceeded$,AnnotationLimitExceeded);
var AnnotationNameTooLong$=[-3,n0,_ANTL,
{[_e]:_c,[_hE]:400},
[],
[]
];
n0_registry.registerError(AnnotationNameTooLong$,AnnotationNameTooLong);
var BucketAlreadyExists$=[-3,n0,_BAE,
{[_e]:_c,[_hE]:409},
[],
[]
];
n0_registry.registerError(BucketAlreadyExists$,BucketAlreadyExists);
var BucketAlreadyOwnedByYou$=[-3,n0,_BAOBY,
{[_e]:_c,[_hE]:409},
[],
[]
];
n0_registry.registerError(BucketAlreadyOwnedByYou$,BucketAlreadyOwnedByYou);
var EncryptionTypeMismatch$=[-3,n0,_ETM,
{[_e]:_c,[_hE]:400},
[],
[]
];
n0_registry.registerError(EncryptionTypeMismatch$,EncryptionTypeMismatch);
var IdempotencyParameterMismatch$=[-3,n0,_IPM,
{[_e]:_c,[_hE]:400},
[],
[]
];
n0_registry.registerError(IdempotencyParameterMismatch$,IdempotencyParameterMismatch);
var InvalidAnnotationName$=[-3,n0,_IAN,
{[_e]:_c,[_hE]:400},
[],
[]
];
n0_registry.registerError(InvalidAnnotationName$,InvalidAnnotationName);
var InvalidObjectState$=[-3,n0,_IOS,
{[_e]:_c,[_hE]:403},
[_SC,_AT],
[0,0]
];
n0_registry.registerError(InvalidObjectState$,InvalidObjectState);
var InvalidPrefix$=[-3,n0,_IP,
{[_e]:_c,[_hE]:400},
[],
[]
];
n0_registry.registerError(InvalidPrefix$,InvalidPrefix);
var InvalidRequest$=[-3,n0,_IR,
{[_e]:_c,[_hE]:400},
[],
[]
];
n0_registry.registerError(InvalidRequest$,InvalidRequest);
var InvalidWriteOffset$=[-3,n0,_IWO,
{[_e]:_c,[_hE]:400},
[],
[]
];
n0_registry.registerError(InvalidWriteOffset$,InvalidWriteOffset);
var NoSuchAnnotation$=[-3,n0,_NSA,
{[_e]:_c,[_hE]:404},
[],
[]
];
n0_registry.registerError(NoSuchAnnotation$,NoSuchAnnotation);
var NoSuchBucket$=[-3,n0,_NSB,
{[_e]:_c,[_hE]:404},
[],
[]
];
n0_registry.registerError(NoSuchBucket$,NoSuchBucket);
var NoSuchKey$=[-3,n0,_NSK,
{[_e]:_c,[_hE]:404},
[],
[]
];
n0_registry.registerError(NoSuchKey$,NoSuchKey);
var NoSuchUpload$=[-3,n0,_NSU,
{[_e]:_c,[_hE]:404},
[],
[]
];
n0_registry.registerError(NoSuchUpload$,NoSuchUpload);
var NotFound$=[-3,n0,_NF,
{[_e]:_c},
[],
[]
];
n0_registry.registerError(NotFound$,NotFound);
var ObjectAlreadyInActiveTierError$=[-3,n0,_OAIATE,
{[_e]:_c,[_hE]:403},
[],
[]
];
n0_registry.registerError(ObjectAlreadyInActiveTierError$,ObjectAlreadyInActiveTierError);
var ObjectNotInActiveTierError$=[-3,n0,_ONIATE,
{[_e]:_c,[_hE]:403},
[],
[]
];
n0_registry.registerError(ObjectNotInActiveTierError$,ObjectNotInActiveTierError);
var TooManyParts$=[-3,n0,_TMP,
{[_e]:_c,[_hE]:400},
[],
[]
];
n0_registry.registerError(TooManyParts$,TooManyParts);
var UnsupportedMediaType$=[-3,n0,_UMT,
{[_e]:_c,[_hE]:415},
[],
[]
];
n0_registry.registerError(UnsupportedMediaType$,UnsupportedMediaType);
const errorTypeRegistries=[
_s_registry,
n0_registry,
];
var SessionCredentialValue=[0,n0,_SCV,8,0];
var SSECustomerKey=[0,n0,_SSECK,8,0];
var SSEKMSEncryptionContext=[0,n0,_SSEKMSEC,8,0];
var SSEKMSKeyId=[0,n0,_SSEKMSKI,8,0];
var StreamingBlob=[0,n0,_SB,{[_st]:1},42];
var CommonPrefix$=[3,n0,_CP,
0,
[_P],
[0]
];
var CreateSessionOutput$=[3,n0,_CSO,
{[_xN]:_CSR},
[_Cr,_SSE,_SSEKMSKI,_SSEKMSEC,_BKE],
[[()=>SessionCredentials$,{[_xN]:_Cr}],[0,{[_hH]:_xasse}],[()=>SSEKMSKeyId,{[_hH]:_xasseakki}],[()=>SSEKMSEncryptionContext,{[_hH]:_xassec}],[2,{[_hH]:_xassebke}]],1
];
var CreateSessionRequest$=[3,n0,_CSRr,
0,
[_B,_SM,_SSE,_SSEKMSKI,_SSEKMSEC,_BKE],
[[0,1],[0,{[_hH]:_xacsm}],[0,{[_hH]:_xasse}],[()=>SSEKMSKeyId,{[_hH]:_xasseakki}],[()=>SSEKMSEncryptionContext,{[_hH]:_xassec}],[2,{[_hH]:_xassebke}]],1
];
var Delete$=[3,n0,_De,
0,
[_Ob,_Q],
[[()=>ObjectIdentifierList,{[_xF]:1,[_xN]:_Obj}],2],1
];
var DeletedObject$=[3,n0,_DO,
0,
[_K,_VI,_DM,_DMVI],
[0,0,2,0]
];
var DeleteMarkerEntry$=[3,n0,_DME,
0,
[_O,_K,_VI,_IL,_LM],
[()=>Owner$,0,0,2,4]
];
var DeleteObjectsOutput$=[3,n0,_DOOe,
{[_xN]:_DRel},
[_Del,_RC,_Er],
[[()=>DeletedObjects,{[_xF]:1}],[0,{[_hH]:_xarc}],[()=>Errors,{[_xF]:1,[_xN]:_E}]]
];
var DeleteObjectsRequest$=[3,n0,_DORe,
0,
[_B,_De,_MFA,_RP,_BGR,_EBO,_CA],
[[0,1],[()=>Delete$,{[_hP]:1,[_xN]:_De}],[0,{[_hH]:_xam_}],[0,{[_hH]:_xarp}],[2,{[_hH]:_xabgr}],[0,{[_hH]:_xaebo}],[0,{[_hH]:_xasca}]],2
];
var _Error$=[3,n0,_E,
0,
[_K,_VI,_Cod,_Mes],
[0,0,0,0]
];
var HeadBucketOutput$=[3,n0,_HBO,
0,
[_BA,_BLT,_BLN,_BR,_APA],
[[0,{[_hH]:_xaba}],[0,{[_hH]:_xablt}],[0,{[_hH]:_xabln}],[0,{[_hH]:_xabr}],[2,{[_hH]:_xaapa}]]
];
var HeadBucketRequest$=[3,n0,_HBR,
0,
[_B,_EBO],
[[0,1],[0,{[_hH]:_xaebo}]],1
];
var HeadObjectOutput$=[3,n0,_HOO,
0,
[_DM,_AR,_Ex,_Re,_ASr,_LM,_CLo,_CCRC,_CCRCC,_CCRCNVME,_CSHA,_CSHAh,_CSHAhe,_CMD,_CXXHASH,_CXXHASHh,_CXXHASHhe,_CT,_ET,_MM,_VI,_CC,_CDo,_CEo,_CL,_CTo,_CR,_Exp,_ES,_WRL,_SSE,_M,_SSECA,_SSECKMD,_SSEKMSKI,_BKE,_SC,_RC,_RS,_PC,_TC,_OLM,_OLRUD,_OLLHS,_OLEH,_OLEHDD,_OLEHDY],
[[2,{[_hH]:_xadm}],[0,{[_hH]:_ar}],[0,{[_hH]:_xae}],[0,{[_hH]:_xar}],[0,{[_hH]:_xaas}],[4,{[_hH]:_LM_}],[1,{[_hH]:_CL__}],[0,{[_hH]:_xacc}],[0,{[_hH]:_xacc_}],[0,{[_hH]:_xacc__}],[0,{[_hH]:_xacs}],[0,{[_hH]:_xacs_}],[0,{[_hH]:_xacs__}],[0,{[_hH]:_xacm}],[0,{[_hH]:_xacx}],[0,{[_hH]:_xacx_}],[0,{[_hH]:_xacx__}],[0,{[_hH]:_xact}],[0,{[_hH]:_ET}],[1,{[_hH]:_xamm}],[0,{[_hH]:_xavi}],[0,{[_hH]:_CC_}],[0,{[_hH]:_CD_}],[0,{[_hH]:_CE_}],[0,{[_hH]:_CL_}],[0,{[_hH]:_CT_}],[0,{[_hH]:_CR_}],[4,{[_hH]:_Exp}],[0,{[_hH]:_ES}],[0,{[_hH]:_xawrl}],[0,{[_hH]:_xasse}],[128|0,{[_hPH]:_xam}],[0,{[_hH]:_xasseca}],[0,{[_hH]:_xasseckM}],[()=>SSEKMSKeyId,{[_hH]:_xasseakki}],[2,{[_hH]:_xassebke}],[0,{[_hH]:_xasc}],[0,{[_hH]:_xarc}],[0,{[_hH]:_xars}],[1,{[_hH]:_xampc}],[1,{[_hH]:_xatc}],[0,{[_hH]:_xaolm}],[5,{[_hH]:_xaolrud}],[0,{[_hH]:_xaollh}],[0,{[_hH]:_xaoleh}],[1,{[_hH]:_xaolehdd}],[1,{[_hH]:_xaolehdy}]]
];
var HeadObjectRequest$=[3,n0,_HOR,
0,
[_B,_K,_IM,_IMSf,_INM,_IUS,_Ra,_RCC,_RCD,_RCE,_RCL,_RCT,_RE,_VI,_SSECA,_SSECK,_SSECKMD,_RP,_PN,_EBO,_CMh],
[[0,1],[0,1],[0,{[_hH]:_IM_}],[4,{[_hH]:_IMS_}],[0,{[_hH]:_INM_}],[4,{[_hH]:_IUS_}],[0,{[_hH]:_Ra}],[0,{[_hQ]:_rcc}],[0,{[_hQ]:_rcd}],[0,{[_hQ]:_rce}],[0,{[_hQ]:_rcl}],[0,{[_hQ]:_rct}],[6,{[_hQ]:_re}],[0,{[_hQ]:_vI}],[0,{[_hH]:_xasseca}],[()=>SSECustomerKey,{[_hH]:_xasseck}],[0,{[_hH]:_xasseckM}],[0,{[_hH]:_xarp}],[1,{[_hQ]:_pN}],[0,{[_hH]:_xaebo}],[0,{[_hH]:_xacm_}]],2
];
var ListObjectVersionsOutput$=[3,n0,_LOVOi,
{[_xN]:_LVR},
[_IT,_KM,_VIM,_NKM,_NVIM,_Ve,_DMe,_N,_P,_Deli,_MK,_CPom,_ETnc,_RC],
[2,0,0,0,0,[()=>ObjectVersionList,{[_xF]:1,[_xN]:_Ver}],[()=>DeleteMarkers,{[_xF]:1,[_xN]:_DM}],0,0,0,1,[()=>CommonPrefixList,{[_xF]:1}],0,[0,{[_hH]:_xarc}]]
];
var ListObjectVersionsRequest$=[3,n0,_LOVRi,
0,
[_B,_Deli,_ETnc,_KM,_MK,_P,_VIM,_EBO,_RP,_OOA],
[[0,1],[0,{[_hQ]:_d}],[0,{[_hQ]:_et}],[0,{[_hQ]:_km}],[1,{[_hQ]:_mk}],[0,{[_hQ]:_p}],[0,{[_hQ]:_vim}],[0,{[_hH]:_xaebo}],[0,{[_hH]:_xarp}],[64|0,{[_hH]:_xaooa}]],1
];
var ObjectIdentifier$=[3,n0,_OI,
0,
[_K,_VI,_ET,_LMT,_Si],
[0,0,0,6,1],1
];
var ObjectVersion$=[3,n0,_OV,
0,
[_ET,_CA,_CT,_Si,_SC,_K,_VI,_IL,_LM,_O,_RSe],
[0,[64|0,{[_xF]:1}],0,1,0,0,0,2,4,()=>Owner$,()=>RestoreStatus$]
];
var Owner$=[3,n0,_O,
0,
[_DN,_ID],
[0,0]
];
var PutObjectOutput$=[3,n0,_POO,
0,
[_Ex,_ET,_CCRC,_CCRCC,_CCRCNVME,_CSHA,_CSHAh,_CSHAhe,_CMD,_CXXHASH,_CXXHASHh,_CXXHASHhe,_CT,_SSE,_VI,_SSECA,_SSECKMD,_SSEKMSKI,_SSEKMSEC,_BKE,_Si,_RC],
[[0,{[_hH]:_xae}],[0,{[_hH]:_ET}],[0,{[_hH]:_xacc}],[0,{[_hH]:_xacc_}],[0,{[_hH]:_xacc__}],[0,{[_hH]:_xacs}],[0,{[_hH]:_xacs_}],[0,{[_hH]:_xacs__}],[0,{[_hH]:_xacm}],[0,{[_hH]:_xacx}],[0,{[_hH]:_xacx_}],[0,{[_hH]:_xacx__}],[0,{[_hH]:_xact}],[0,{[_hH]:_xasse}],[0,{[_hH]:_xavi}],[0,{[_hH]:_xasseca}],[0,{[_hH]:_xasseckM}],[()=>SSEKMSKeyId,{[_hH]:_xasseakki}],[()=>SSEKMSEncryptionContext,{[_hH]:_xassec}],[2,{[_hH]:_xassebke}],[1,{[_hH]:_xaos}],[0,{[_hH]:_xarc}]]
];
var PutObjectRequest$=[3,n0,_POR,
0,
[_B,_K,_ACL_,_Bo,_CC,_CDo,_CEo,_CL,_CLo,_CMDo,_CTo,_CA,_CCRC,_CCRCC,_CCRCNVME,_CSHA,_CSHAh,_CSHAhe,_CMD,_CXXHASH,_CXXHASHh,_CXXHASHhe,_Exp,_IM,_INM,_GFC,_GR,_GRACP,_GWACP,_WOB,_M,_SSE,_SC,_WRL,_SSECA,_SSECK,_SSECKMD,_SSEKMSKI,_SSEKMSEC,_BKE,_RP,_Tag,_OLM,_OLRUD,_OLLHS,_OLEH,_OLEHDD,_OLEHDY,_EBO],
[[0,1],[0,1],[0,{[_hH]:_xaa}],[()=>StreamingBlob,16],[0,{[_hH]:_CC_}],[0,{[_hH]:_CD_}],[0,{[_hH]:_CE_}],[0,{[_hH]:_CL_}],[1,{[_hH]:_CL__}],[0,{[_hH]:_CM}],[0,{[_hH]:_CT_}],[0,{[_hH]:_xasca}],[0,{[_hH]:_xacc}],[0,{[_hH]:_xacc_}],[0,{[_hH]:_xacc__}],[0,{[_hH]:_xacs}],[0,{[_hH]:_xacs_}],[0,{[_hH]:_xacs__}],[0,{[_hH]:_xacm}],[0,{[_hH]:_xacx}],[0,{[_hH]:_xacx_}],[0,{[_hH]:_xacx__}],[4,{[_hH]:_Exp}],[0,{[_hH]:_IM_}],[0,{[_hH]:_INM_}],[0,{[_hH]:_xagfc}],[0,{[_hH]:_xagr}],[0,{[_hH]:_xagra}],[0,{[_hH]:_xagwa}],[1,{[_hH]:_xawob}],[128|0,{[_hPH]:_xam}],[0,{[_hH]:_xasse}],[0,{[_hH]:_xasc}],[0,{[_hH]:_xawrl}],[0,{[_hH]:_xasseca}],[()=>SSECustomerKey,{[_hH]:_xasseck}],[0,{[_hH]:_xasseckM}],[()=>SSEKMSKeyId,{[_hH]:_xasseakki}],[()=>SSEKMSEncryptionContext,{[_hH]:_xassec}],[2,{[_hH]:_xassebke}],[0,{[_hH]:_xarp}],[0,{[_hH]:_xat}],[0,{[_hH]:_xaolm}],[5,{[_hH]:_xaolrud}],[0,{[_hH]:_xaollh}],[0,{[_hH]:_xaoleh}],[1,{[_hH]:_xaolehdd}],[1,{[_hH]:_xaolehdy}],[0,{[_hH]:_xaebo}]],2
];
var RestoreStatus$=[3,n0,_RSe,
0,
[_IRIP,_RED],
[2,4]
];
var SessionCredentials$=[3,n0,_SCe,
0,
[_AKI,_SAK,_ST,_Ex],
[[0,{[_xN]:_AKI}],[()=>SessionCredentialValue,{[_xN]:_SAK}],[()=>SessionCredentialValue,{[_xN]:_ST}],[4,{[_xN]:_Ex}]],4
];
var CommonPrefixList=[1,n0,_CPL,
0,()=>CommonPrefix$
];
var DeletedObjects=[1,n0,_DOe,
0,()=>DeletedObject$
];
var DeleteMarkers=[1,n0,_DMe,
0,()=>DeleteMarkerEntry$
];
var Errors=[1,n0,_Er,
0,()=>_Error$
];
var ObjectIdentifierList=[1,n0,_OIL,
0,()=>ObjectIdentifier$
];
var ObjectVersionList=[1,n0,_OVL,
0,[()=>ObjectVersion$,
0]
];
var CreateSession$=[9,n0,_CSr,
{[_h]:["GET","/?session",200]},()=>CreateSessionRequest$,()=>CreateSessionOutput$
];
var DeleteObjects$=[9,n0,_DOele,
{[_hC]:"-",[_h]:["POST","/?delete",200]},()=>DeleteObjectsRequest$,()=>DeleteObjectsOutput$
];
var HeadBucket$=[9,n0,_HB,
{[_h]:["HEAD","/",200]},()=>HeadBucketRequest$,()=>HeadBucketOutput$
];
var HeadObject$=[9,n0,_HO,
{[_h]:["HEAD","/{Key+}",200]},()=>HeadObjectRequest$,()=>HeadObjectOutput$
];
var ListObjectVersions$=[9,n0,_LOVi,
{[_h]:["GET","/?versions",200]},()=>ListObjectVersionsRequest$,()=>ListObjectVersionsOutput$
];
var PutObject$=[9,n0,_PO,
{[_hC]:"-",[_h]:["PUT","/{Key+}?x-id=PutObject",200]},()=>PutObjectRequest$,()=>PutObjectOutput$
];
class CreateSessionCommand extends command(_ep4,_mw0,"CreateSession",CreateSession$){
}
var version="3.1141.0";
var packageInfo={
version:version};
const getRuntimeConfig$1=(config)=>{
return{
apiVersion:"2006-03-01",
base64Decoder:config?.base64Decoder??fromBase64,
base64Encoder:config?.base64Encoder??toBase64,
disableHostPrefix:config?.disableHostPrefix??false,
endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],
getAwsChunkedEncodingStream:config?.getAwsChunkedEncodingStream??getAwsChunkedEncodingStream,
httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultS3HttpAuthSchemeProvider,
httpAuthSchemes:config?.httpAuthSchemes??[
{
schemeId:"aws.auth#sigv4",
identityProvider:(ipc)=>ipc.getIdentityProvider("aws.auth#sigv4"),
signer:new AwsSdkSigV4Signer(),
},
{
schemeId:"aws.auth#sigv4a",
identityProvider:(ipc)=>ipc.getIdentityProvider("aws.auth#sigv4a"),
signer:new AwsSdkSigV4ASigner(),
},
],
logger:config?.logger??new NoOpLogger(),
md5:config?.md5??Md5,
protocol:config?.protocol??S3RestXmlProtocol,
protocolSettings:config?.protocolSettings??{
defaultNamespace:"com.amazonaws.s3",
errorTypeRegistries,
xmlNamespace:"http://s3.amazonaws.com/doc/2006-03-01/",
version:"2006-03-01",
serviceTarget:"AmazonS3",
},
sdkStreamMixin:config?.sdkStreamMixin??sdkStreamMixin,
serviceId:config?.serviceId??"S3",
sha1:config?.sha1??Sha1,
sha256:config?.sha256??Sha256,
signerConstructor:config?.signerConstructor??SignatureV4MultiRegion,
signingEscapePath:config?.signingEscapePath??false,
urlParser:config?.urlParser??parseUrl,
useArnRegion:config?.useArnRegion??undefined,
utf8Decoder:config?.utf8Decoder??fromUtf8,
utf8Encoder:config?.utf8Encoder??toUtf8,
};
};
const getRuntimeConfig=(config)=>{
emitWarningIfUnsupportedVersion(process.version);
const defaultsMode=resolveDefaultsModeConfig(config);
const defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode);
const clientSharedValues=getRuntimeConfig$1(config);
emitWarningIfUnsupportedVersion$1(process.version);
const loaderConfig={
profile:config?.profile,
logger:clientSharedValues.logger,
};
return{
...clientSharedValues,
...config,
runtime:"node",
defaultsMode,
authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),
bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,
credentialDefaultProvider:config?.credentialDefaultProvider??defaultProvider,
defaultUserAgentProvider:config?.defaultUserAgentProvider??createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:packageInfo.version}),
disableS3ExpressSessionAuth:config?.disableS3ExpressSessionAuth??loadConfig(NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS,loaderConfig),
eventStreamSerdeProvider:config?.eventStreamSerdeProvider??eventStreamSerdeProvider,
maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),
region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),
requestChecksumCalculation:config?.requestChecksumCalculation??loadConfig(NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS,loaderConfig),
requestHandler:NodeHttpHandler.create(config?.requestHandler??defaultConfigProvider),
responseChecksumValidation:config?.responseChecksumValidation??loadConfig(NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS,loaderConfig),
retryMode:config?.retryMode??
loadConfig({
...NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||DEFAULT_RETRY_MODE,
},config),
sigv4aSigningRegionSet:config?.sigv4aSigningRegionSet??loadConfig(NODE_SIGV4A_CONFIG_OPTIONS,loaderConfig),
streamCollector:config?.streamCollector??streamCollector,
streamHasher:config?.streamHasher??readableStreamHasher,
useArnRegion:config?.useArnRegion??loadConfig(NODE_USE_ARN_REGION_CONFIG_OPTIONS,loaderConfig),
useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
userAgentAppId:config?.userAgentAppId??loadConfig(NODE_APP_ID_CONFIG_OPTIONS,loaderConfig),
};
};
const getHttpAuthExtensionConfiguration=(runtimeConfig)=>{
const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;
let _httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider;
let _credentials=runtimeConfig.credentials;
return{
setHttpAuthScheme(httpAuthScheme){
const index=_httpAuthSchemes.findIndex((scheme)=>scheme.schemeId===httpAuthScheme.schemeId);
if(index===-1){
_httpAuthSchemes.push(httpAuthScheme);
}
else{
_httpAuthSchemes.splice(index,1,httpAuthScheme);
}
},
httpAuthSchemes(){
return _httpAuthSchemes;
},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider;
},
httpAuthSchemeProvider(){
return _httpAuthSchemeProvider;
},
setCredentials(credentials){
_credentials=credentials;
},
credentials(){
return _credentials;
},
};
};
const resolveHttpAuthRuntimeConfig=(config)=>{
return{
httpAuthSchemes:config.httpAuthSchemes(),
httpAuthSchemeProvider:config.httpAuthSchemeProvider(),
credentials:config.credentials(),
};
};
const resolveRuntimeExtensions=(runtimeConfig,extensions)=>{
const extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration(runtimeConfig));
extensions.forEach((extension)=>extension.configure(extensionConfiguration));
return Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
class S3Client extends Client{
config;
constructor(...[configuration]){
const _config_0=getRuntimeConfig(configuration||{});
super(_config_0);
this.initConfig=_config_0;
const _config_1=resolveClientEndpointParameters(_config_0);
const _config_2=resolveUserAgentConfig(_config_1);
const _config_3=resolveFlexibleChecksumsConfig(_config_2);
const _config_4=resolveRetryConfig(_config_3);
const _config_5=resolveRegionConfig(_config_4);
const _config_6=resolveHostHeaderConfig(_config_5);
const _config_7=resolveEndpointConfig(_config_6);
const _config_8=resolveEventStreamSerdeConfig(_config_7);
const _config_9=resolveHttpAuthSchemeConfig(_config_8);
const _config_10=resolveS3Config(_config_9,{session:[()=>this,CreateSessionCommand]});
const _config_11=resolveRuntimeExtensions(_config_10,configuration?.extensions||[]);
this.config=_config_11;
this.middlewareStack.use(getSchemaSerdePlugin(this.config));
this.middlewareStack.use(getUserAgentPlugin(this.config));
this.middlewareStack.use(getRetryPlugin(this.config));
this.middlewareStack.use(getContentLengthPlugin(this.config));
this.middlewareStack.use(getHostHeaderPlugin(this.config));
this.middlewareStack.use(getLoggerPlugin(this.config));
this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{
httpAuthSchemeParametersProvider:defaultS3HttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async(config)=>new DefaultIdentityProviderConfig({
"aws.auth#sigv4":config.credentials,
"aws.auth#sigv4a":config.credentials,
}),
}));
this.middlewareStack.use(getHttpSigningPlugin(this.config));
this.middlewareStack.use(getValidateBucketNamePlugin(this.config));
this.middlewareStack.use(getAddExpectContinuePlugin(this.config));
this.middlewareStack.use(getRegionRedirectMiddlewarePlugin(this.config));
this.middlewareStack.use(getS3ExpressPlugin(this.config));
this.middlewareStack.use(getS3ExpressHttpSigningPlugin(this.config));
}
destroy(){
super.destroy();
}
}
class DeleteObjectsCommand extends command(_ep5,_mw5,"DeleteObjects",DeleteObjects$){
}
class HeadBucketCommand extends command(_ep5,_mw0,"HeadBucket",HeadBucket$){
}
class HeadObjectCommand extends command(_ep0,_mw8,"HeadObject",HeadObject$){
}
class ListObjectVersionsCommand extends command(_ep8,_mw0,"ListObjectVersions",ListObjectVersions$){
}
class PutObjectCommand extends command(_ep0,_mw11,"PutObject",PutObject$){
}
const StorageClass={
AWS_BACKUP_LOW_COST_WARM:"AWS_BACKUP_LOW_COST_WARM",
AWS_BACKUP_WARM:"AWS_BACKUP_WARM",
DEEP_ARCHIVE:"DEEP_ARCHIVE",
EXPRESS_ONEZONE:"EXPRESS_ONEZONE",
FSX_ONTAP:"FSX_ONTAP",
FSX_OPENZFS:"FSX_OPENZFS",
GLACIER:"GLACIER",
GLACIER_IR:"GLACIER_IR",
INTELLIGENT_TIERING:"INTELLIGENT_TIERING",
ONEZONE_IA:"ONEZONE_IA",
OUTPOSTS:"OUTPOSTS",
REDUCED_REDUNDANCY:"REDUCED_REDUNDANCY",
SNOW:"SNOW",
STANDARD:"STANDARD",
STANDARD_IA:"STANDARD_IA",
};
exports.DeleteObjectsCommand=DeleteObjectsCommand;
exports.HeadBucketCommand=HeadBucketCommand;
exports.HeadObjectCommand=HeadObjectCommand;
exports.ListObjectVersionsCommand=ListObjectVersionsCommand;
exports.PutObjectCommand=PutObjectCommand;
exports.S3Client=S3Client;
}),
7176:
((_module,exports,$load)=>{
const{awsEndpointFunctions,emitWarningIfUnsupportedVersion:emitWarningIfUnsupportedVersion$1,createDefaultUserAgentProvider,NODE_APP_ID_CONFIG_OPTIONS,getAwsRegionExtensionConfiguration,resolveAwsRegionExtensionConfiguration,resolveUserAgentConfig,resolveHostHeaderConfig,getUserAgentPlugin,getHostHeaderPlugin,getLoggerPlugin,getRecursionDetectionPlugin}=$load(3112);
const{getHttpAuthSchemeEndpointRuleSetPlugin,DefaultIdentityProviderConfig,getHttpSigningPlugin,createPaginator}=$load(2538);
const{normalizeProvider,getSmithyContext,ServiceException,NoOpLogger,emitWarningIfUnsupportedVersion,loadConfigsForDefaultMode,getDefaultExtensionConfiguration,resolveDefaultRuntimeConfig,Client,makeBuilder,createAggregatedClient}=$load(2474);
const{resolveDefaultsModeConfig,loadConfig,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,NODE_REGION_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS,resolveRegionConfig}=$load(2163);
const{BinaryDecisionDiagram,EndpointCache,decideEndpoint,customEndpointFunctions,resolveEndpointConfig,getEndpointPlugin}=$load(2461);
const{parseUrl,getHttpHandlerExtensionConfiguration,resolveHttpHandlerRuntimeConfig,getContentLengthPlugin}=$load(230);
const{DEFAULT_RETRY_MODE,NODE_RETRY_MODE_CONFIG_OPTIONS,NODE_MAX_ATTEMPT_CONFIG_OPTIONS,resolveRetryConfig,getRetryPlugin}=$load(3729);
const{TypeRegistry,getSchemaSerdePlugin}=$load(2754);
const{resolveAwsSdkSigV4Config,AwsSdkSigV4Signer,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS}=$load(299);
const{defaultProvider}=$load(9661);
const{toUtf8,fromUtf8,toBase64,fromBase64,calculateBodyLength}=$load(246);
const{streamCollector,NodeHttpHandler}=$load(4695);
const{AwsRestJsonProtocol}=$load(2000);
const{Sha256}=$load(5550);
const defaultSchedulerHttpAuthSchemeParametersProvider=async(config,context,input)=>{
return{
operation:getSmithyContext(context).operation,
region:await normalizeProvider(config.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})(),
};
};
function createAwsAuthSigv4HttpAuthOption(authParameters){
return{
schemeId:"aws.auth#sigv4",
signingProperties:{
name:"scheduler",
region:authParameters.region,
},
propertiesExtractor:(config,context)=>({
signingProperties:{
config,
context,
},
}),
};
}
const defaultSchedulerHttpAuthSchemeProvider=(authParameters)=>{
const options=[];
switch(authParameters.operation){
default:{
options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
}
}
return options;
};
const resolveHttpAuthSchemeConfig=(config)=>{
const config_0=resolveAwsSdkSigV4Config(config);
return Object.assign(config_0,{
authSchemePreference:normalizeProvider(config.authSchemePreference??[]),
});
};
const resolveClientEndpointParameters=(options)=>{
return Object.assign(options,{
useDualstackEndpoint:options.useDualstackEndpoint??false,
useFipsEndpoint:options.useFipsEndpoint??false,
defaultSigningName:"scheduler",
});
};
const commonParams={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"},
};
var version="3.1141.0";
var packageInfo={
version:version};
const k="ref";
var a=-1;
var b=true;
var c="isSet";
var d="PartitionResult";
var e="booleanEquals";
var f="getAttr";
var g={[k]:"Endpoint"};
var h={[k]:d};
var i={};
var j=[{[k]:"Region"}];
const _data={
conditions:[
[c,[g]],
[c,j],
["aws.partition",j,d],
[e,[{[k]:"UseFIPS"},b]],
[e,[{[k]:"UseDualStack"},b]],
[e,[{fn:f,argv:[h,"supportsDualStack"]},b]],
[e,[{fn:f,argv:[h,"supportsFIPS"]},b]]
],
results:[
[a],
[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],
[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],
[g,i],
["https://scheduler-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],
[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://scheduler-fips.{Region}.{PartitionResult#dnsSuffix}",i],
[a,"FIPS is enabled but this partition does not support FIPS"],
["https://scheduler.{Region}.{PartitionResult#dualStackDnsSuffix}",i],
[a,"DualStack is enabled but this partition does not support DualStack"],
["https://scheduler.{Region}.{PartitionResult#dnsSuffix}",i],
[a,"Invalid Configuration: Missing Region"]
]
};
const root=2;
const r=100_000_000;
const nodes=new Int32Array([
-1,1,-1,
0,12,3,
1,4,r + 11,
2,5,r + 11,
3,8,6,
4,7,r + 10,
5,r + 8,r + 9,
4,10,9,
6,r + 6,r + 7,
5,11,r + 5,
6,r + 4,r + 5,
3,r + 1,13,
4,r + 2,r + 3,
]);
const bdd=BinaryDecisionDiagram.from(nodes,root,_data.conditions,_data.results);
const cache=new EndpointCache({
size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"],
});
const defaultEndpointResolver=(endpointParams,context={})=>{
return cache.get(endpointParams,()=>decideEndpoint(bdd,{
endpointParams:endpointParams,
logger:context.logger,
}));
};
customEndpointFunctions.aws=awsEndpointFunctions;
class SchedulerServiceException extends ServiceException{
constructor(options){
super(options);
Object.setPrototypeOf(this,SchedulerServiceException.prototype);
}
}
class InternalServerException extends SchedulerServiceException{
name="InternalServerException";
$fault="server";
Message;
constructor(opts){
super({
name:"InternalServerException",
$fault:"server",
...opts,
});
Object.setPrototypeOf(this,InternalServerException.prototype);
this.Message=opts.Message;
}
}
class ResourceNotFoundException extends SchedulerServiceException{
name="ResourceNotFoundException";
$fault="client";
Message;
constructor(opts){
super({
name:"ResourceNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ResourceNotFoundException.prototype);
this.Message=opts.Message;
}
}
class ThrottlingException extends SchedulerServiceException{
name="ThrottlingException";
$fault="client";
Message;
constructor(opts){
super({
name:"ThrottlingException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ThrottlingException.prototype);
this.Message=opts.Message;
}
}
class ValidationException extends SchedulerServiceException{
name="ValidationException";
$fault="client";
Message;
constructor(opts){
super({
name:"ValidationException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ValidationException.prototype);
this.Message=opts.Message;
}
}
class ConflictException extends SchedulerServiceException{
name="ConflictException";
$fault="client";
Message;
constructor(opts){
super({
name:"ConflictException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ConflictException.prototype);
this.Message=opts.Message;
}
}
class ServiceQuotaExceededException extends SchedulerServiceException{
name="ServiceQuotaExceededException";
$fault="client";
Message;
constructor(opts){
super({
name:"ServiceQuotaExceededException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ServiceQuotaExceededException.prototype);
this.Message=opts.Message;
}
}
const _A="Arn";
const _AAC="ActionAfterCompletion";
const _API="AssignPublicIp";
const _AVC="AwsVpcConfiguration";
const _CD="CreationDate";
const _CE="ConflictException";
const _CPS="CapacityProviderStrategy";
const _CPSI="CapacityProviderStrategyItem";
const _CS="CreateSchedule";
const _CSI="CreateScheduleInput";
const _CSO="CreateScheduleOutput";
const _CT="ClientToken";
const _D="Description";
const _DLC="DeadLetterConfig";
const _DS="DeleteSchedule";
const _DSI="DeleteScheduleInput";
const _DSO="DeleteScheduleOutput";
const _DT="DetailType";
const _EBP="EventBridgeParameters";
const _ED="EndDate";
const _EEC="EnableExecuteCommand";
const _EECSMT="EnableECSManagedTags";
const _EP="EcsParameters";
const _FTW="FlexibleTimeWindow";
const _G="Group";
const _GN="GroupName";
const _GS="GetSchedule";
const _GSI="GetScheduleInput";
const _GSO="GetScheduleOutput";
const _I="Input";
const _ISE="InternalServerException";
const _KKA="KmsKeyArn";
const _KP="KinesisParameters";
const _LMD="LastModificationDate";
const _LS="ListSchedules";
const _LSI="ListSchedulesInput";
const _LSO="ListSchedulesOutput";
const _LT="LaunchType";
const _M="Message";
const _MEAIS="MaximumEventAgeInSeconds";
const _MGI="MessageGroupId";
const _MR="MaxResults";
const _MRA="MaximumRetryAttempts";
const _MWIM="MaximumWindowInMinutes";
const _Mo="Mode";
const _N="Name";
const _NC="NetworkConfiguration";
const _NP="NamePrefix";
const _NT="NextToken";
const _PC="PlacementConstraints";
const _PCl="PlacementConstraint";
const _PK="PartitionKey";
const _PPL="PipelineParameterList";
const _PS="PlacementStrategy";
const _PSl="PlacementStrategies";
const _PT="PropagateTags";
const _PV="PlatformVersion";
const _RAo="RoleArn";
const _RI="ReferenceId";
const _RNFE="ResourceNotFoundException";
const _RP="RetryPolicy";
const _S="Subnets";
const _SA="ScheduleArn";
const _SD="StartDate";
const _SE="ScheduleExpression";
const _SET="ScheduleExpressionTimezone";
const _SG="SecurityGroups";
const _SGch="ScheduleGroup";
const _SL="ScheduleList";
const _SMPP="SageMakerPipelineParameter";
const _SMPPL="SageMakerPipelineParameterList";
const _SMPPa="SageMakerPipelineParameters";
const _SP="SqsParameters";
const _SQEE="ServiceQuotaExceededException";
const _SS="ScheduleSummary";
const _Sc="Schedules";
const _So="Source";
const _St="State";
const _T="Tags";
const _TC="TaskCount";
const _TDA="TaskDefinitionArn";
const _TE="ThrottlingException";
const _TS="TargetSummary";
const _Ta="Target";
const _V="Value";
const _VE="ValidationException";
const _aC="awsvpcConfiguration";
const _b="base";
const _c="client";
const _cP="capacityProvider";
const _cT="clientToken";
const _e="error";
const _ex="expression";
const _f="field";
const _gN="groupName";
const _h="http";
const _hE="httpError";
const _hQ="httpQuery";
const _iT="idempotencyToken";
const _s="smithy.ts.sdk.synthetic.com.amazonaws.scheduler";
const _se="server";
const _t="type";
const _w="weight";
const n0="com.amazonaws.scheduler";
const _s_registry=new TypeRegistry(_s);
var SchedulerServiceException$=[-3,_s,"SchedulerServiceException",0,[],[]];
_s_registry.registerError(SchedulerServiceException$,SchedulerServiceException);
const n0_registry=new TypeRegistry(n0);
var ConflictException$=[-3,n0,_CE,
{[_e]:_c,[_hE]:409},
[_M],
[0],1
];
n0_registry.registerError(ConflictException$,ConflictException);
var InternalServerException$=[-3,n0,_ISE,
{[_e]:_se,[_hE]:500},
[_M],
[0],1
];
n0_registry.registerError(InternalServerException$,InternalServerException);
var ResourceNotFoundException$=[-3,n0,_RNFE,
{[_e]:_c,[_hE]:404},
[_M],
[0],1
];
n0_registry.registerError(ResourceNotFoundException$,ResourceNotFoundException);
var ServiceQuotaExceededException$=[-3,n0,_SQEE,
{[_e]:_c,[_hE]:402},
[_M],
[0],1
];
n0_registry.registerError(ServiceQuotaExceededException$,ServiceQuotaExceededException);
var ThrottlingException$=[-3,n0,_TE,
{[_e]:_c,[_hE]:429},
[_M],
[0],1
];
n0_registry.registerError(ThrottlingException$,ThrottlingException);
var ValidationException$=[-3,n0,_VE,
{[_e]:_c,[_hE]:400},
[_M],
[0],1
];
n0_registry.registerError(ValidationException$,ValidationException);
const errorTypeRegistries=[
_s_registry,
n0_registry,
];
var AwsVpcConfiguration$=[3,n0,_AVC,
0,
[_S,_SG,_API],
[64|0,64|0,0],1
];
var CapacityProviderStrategyItem$=[3,n0,_CPSI,
0,
[_cP,_w,_b],
[0,1,1],1
];
var CreateScheduleInput$=[3,n0,_CSI,
0,
[_N,_SE,_Ta,_FTW,_GN,_SD,_ED,_D,_SET,_St,_KKA,_CT,_AAC],
[[0,1],0,()=>Target$,()=>FlexibleTimeWindow$,0,4,4,0,0,0,0,[0,4],0],4
];
var CreateScheduleOutput$=[3,n0,_CSO,
0,
[_SA],
[0],1
];
var DeadLetterConfig$=[3,n0,_DLC,
0,
[_A],
[0]
];
var DeleteScheduleInput$=[3,n0,_DSI,
0,
[_N,_GN,_CT],
[[0,1],[0,{[_hQ]:_gN}],[0,{[_hQ]:_cT,[_iT]:1}]],1
];
var DeleteScheduleOutput$=[3,n0,_DSO,
0,
[],
[]
];
var EcsParameters$=[3,n0,_EP,
0,
[_TDA,_TC,_LT,_NC,_PV,_G,_CPS,_EECSMT,_EEC,_PC,_PS,_PT,_RI,_T],
[0,1,0,()=>NetworkConfiguration$,0,0,()=>CapacityProviderStrategy,2,2,()=>PlacementConstraints,()=>PlacementStrategies,0,0,[1,n0,_T,0,128|0]],1
];
var EventBridgeParameters$=[3,n0,_EBP,
0,
[_DT,_So],
[0,0],2
];
var FlexibleTimeWindow$=[3,n0,_FTW,
0,
[_Mo,_MWIM],
[0,1],1
];
var GetScheduleInput$=[3,n0,_GSI,
0,
[_N,_GN],
[[0,1],[0,{[_hQ]:_gN}]],1
];
var GetScheduleOutput$=[3,n0,_GSO,
0,
[_A,_GN,_N,_SE,_SD,_ED,_D,_SET,_St,_CD,_LMD,_KKA,_Ta,_FTW,_AAC],
[0,0,0,0,4,4,0,0,0,4,4,0,()=>Target$,()=>FlexibleTimeWindow$,0]
];
var KinesisParameters$=[3,n0,_KP,
0,
[_PK],
[0],1
];
var ListSchedulesInput$=[3,n0,_LSI,
0,
[_GN,_NP,_St,_NT,_MR],
[[0,{[_hQ]:_SGch}],[0,{[_hQ]:_NP}],[0,{[_hQ]:_St}],[0,{[_hQ]:_NT}],[1,{[_hQ]:_MR}]]
];
var ListSchedulesOutput$=[3,n0,_LSO,
0,
[_Sc,_NT],
[()=>ScheduleList,0],1
];
var NetworkConfiguration$=[3,n0,_NC,
0,
[_aC],
[()=>AwsVpcConfiguration$]
];
var PlacementConstraint$=[3,n0,_PCl,
0,
[_t,_ex],
[0,0]
];
var PlacementStrategy$=[3,n0,_PS,
0,
[_t,_f],
[0,0]
];
var RetryPolicy$=[3,n0,_RP,
0,
[_MEAIS,_MRA],
[1,1]
];
var SageMakerPipelineParameter$=[3,n0,_SMPP,
0,
[_N,_V],
[0,0],2
];
var SageMakerPipelineParameters$=[3,n0,_SMPPa,
0,
[_PPL],
[()=>SageMakerPipelineParameterList]
];
var ScheduleSummary$=[3,n0,_SS,
0,
[_A,_N,_GN,_St,_CD,_LMD,_Ta],
[0,0,0,0,4,4,()=>TargetSummary$]
];
var SqsParameters$=[3,n0,_SP,
0,
[_MGI],
[0]
];
var Target$=[3,n0,_Ta,
0,
[_A,_RAo,_DLC,_RP,_I,_EP,_EBP,_KP,_SMPPa,_SP],
[0,0,()=>DeadLetterConfig$,()=>RetryPolicy$,0,()=>EcsParameters$,()=>EventBridgeParameters$,()=>KinesisParameters$,()=>SageMakerPipelineParameters$,()=>SqsParameters$],2
];
var TargetSummary$=[3,n0,_TS,
0,
[_A],
[0],1
];
var CapacityProviderStrategy=[1,n0,_CPS,
0,()=>CapacityProviderStrategyItem$
];
var PlacementConstraints=[1,n0,_PC,
0,()=>PlacementConstraint$
];
var PlacementStrategies=[1,n0,_PSl,
0,()=>PlacementStrategy$
];
var SageMakerPipelineParameterList=[1,n0,_SMPPL,
0,()=>SageMakerPipelineParameter$
];
var ScheduleList=[1,n0,_SL,
0,()=>ScheduleSummary$
];
var CreateSchedule$=[9,n0,_CS,
{[_h]:["POST","/schedules/{Name}",200]},()=>CreateScheduleInput$,()=>CreateScheduleOutput$
];
var DeleteSchedule$=[9,n0,_DS,
{[_h]:["DELETE","/schedules/{Name}",200]},()=>DeleteScheduleInput$,()=>DeleteScheduleOutput$
];
var GetSchedule$=[9,n0,_GS,
{[_h]:["GET","/schedules/{Name}",200]},()=>GetScheduleInput$,()=>GetScheduleOutput$
];
var ListSchedules$=[9,n0,_LS,
{[_h]:["GET","/schedules",200]},()=>ListSchedulesInput$,()=>ListSchedulesOutput$
];
const getRuntimeConfig$1=(config)=>{
return{
apiVersion:"2021-06-30",
base64Decoder:config?.base64Decoder??fromBase64,
base64Encoder:config?.base64Encoder??toBase64,
disableHostPrefix:config?.disableHostPrefix??false,
endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],
httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultSchedulerHttpAuthSchemeProvider,
httpAuthSchemes:config?.httpAuthSchemes??[
{
schemeId:"aws.auth#sigv4",
identityProvider:(ipc)=>ipc.getIdentityProvider("aws.auth#sigv4"),
signer:new AwsSdkSigV4Signer(),
},
],
logger:config?.logger??new NoOpLogger(),
protocol:config?.protocol??AwsRestJsonProtocol,
protocolSettings:config?.protocolSettings??{
defaultNamespace:"com.amazonaws.scheduler",
errorTypeRegistries,
version:"2021-06-30",
serviceTarget:"AWSChronosService",
},
serviceId:config?.serviceId??"Scheduler",
sha256:config?.sha256??Sha256,
urlParser:config?.urlParser??parseUrl,
utf8Decoder:config?.utf8Decoder??fromUtf8,
utf8Encoder:config?.utf8Encoder??toUtf8,
};
};
const getRuntimeConfig=(config)=>{
emitWarningIfUnsupportedVersion(process.version);
const defaultsMode=resolveDefaultsModeConfig(config);
const defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode);
const clientSharedValues=getRuntimeConfig$1(config);
emitWarningIfUnsupportedVersion$1(process.version);
const loaderConfig={
profile:config?.profile,
logger:clientSharedValues.logger,
};
return{
...clientSharedValues,
...config,
runtime:"node",
defaultsMode,
authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),
bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,
credentialDefaultProvider:config?.credentialDefaultProvider??defaultProvider,
defaultUserAgentProvider:config?.defaultUserAgentProvider??createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:packageInfo.version}),
maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),
region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),
requestHandler:NodeHttpHandler.create(config?.requestHandler??defaultConfigProvider),
retryMode:config?.retryMode??
loadConfig({
...NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||DEFAULT_RETRY_MODE,
},config),
streamCollector:config?.streamCollector??streamCollector,
useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
userAgentAppId:config?.userAgentAppId??loadConfig(NODE_APP_ID_CONFIG_OPTIONS,loaderConfig),
};
};
const getHttpAuthExtensionConfiguration=(runtimeConfig)=>{
const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;
let _httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider;
let _credentials=runtimeConfig.credentials;
return{
setHttpAuthScheme(httpAuthScheme){
const index=_httpAuthSchemes.findIndex((scheme)=>scheme.schemeId===httpAuthScheme.schemeId);
if(index===-1){
_httpAuthSchemes.push(httpAuthScheme);
}
else{
_httpAuthSchemes.splice(index,1,httpAuthScheme);
}
},
httpAuthSchemes(){
return _httpAuthSchemes;
},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider;
},
httpAuthSchemeProvider(){
return _httpAuthSchemeProvider;
},
setCredentials(credentials){
_credentials=credentials;
},
credentials(){
return _credentials;
},
};
};
const resolveHttpAuthRuntimeConfig=(config)=>{
return{
httpAuthSchemes:config.httpAuthSchemes(),
httpAuthSchemeProvider:config.httpAuthSchemeProvider(),
credentials:config.credentials(),
};
};
const resolveRuntimeExtensions=(runtimeConfig,extensions)=>{
const extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration(runtimeConfig));
extensions.forEach((extension)=>extension.configure(extensionConfiguration));
return Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
class SchedulerClient extends Client{
config;
constructor(...[configuration]){
const _config_0=getRuntimeConfig(configuration||{});
super(_config_0);
this.initConfig=_config_0;
const _config_1=resolveClientEndpointParameters(_config_0);
const _config_2=resolveUserAgentConfig(_config_1);
const _config_3=resolveRetryConfig(_config_2);
const _config_4=resolveRegionConfig(_config_3);
const _config_5=resolveHostHeaderConfig(_config_4);
const _config_6=resolveEndpointConfig(_config_5);
const _config_7=resolveHttpAuthSchemeConfig(_config_6);
const _config_8=resolveRuntimeExtensions(_config_7,configuration?.extensions||[]);
this.config=_config_8;
this.middlewareStack.use(getSchemaSerdePlugin(this.config));
this.middlewareStack.use(getUserAgentPlugin(this.config));
this.middlewareStack.use(getRetryPlugin(this.config));
this.middlewareStack.use(getContentLengthPlugin(this.config));
this.middlewareStack.use(getHostHeaderPlugin(this.config));
this.middlewareStack.use(getLoggerPlugin(this.config));
this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{
httpAuthSchemeParametersProvider:defaultSchedulerHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async(config)=>new DefaultIdentityProviderConfig({
"aws.auth#sigv4":config.credentials,
}),
}));
this.middlewareStack.use(getHttpSigningPlugin(this.config));
}
destroy(){
super.destroy();
}
}
const command=makeBuilder(commonParams,"AWSChronosService","SchedulerClient",getEndpointPlugin);
const _ep0={};
const _mw0=(Command,cs,config,o)=>[];
class CreateScheduleCommand extends command(_ep0,_mw0,"CreateSchedule",CreateSchedule$){
}
class DeleteScheduleCommand extends command(_ep0,_mw0,"DeleteSchedule",DeleteSchedule$){
}
class GetScheduleCommand extends command(_ep0,_mw0,"GetSchedule",GetSchedule$){
}
class ListSchedulesCommand extends command(_ep0,_mw0,"ListSchedules",ListSchedules$){
}
exports.CreateScheduleCommand=CreateScheduleCommand;
exports.DeleteScheduleCommand=DeleteScheduleCommand;
exports.GetScheduleCommand=GetScheduleCommand;
exports.ListSchedulesCommand=ListSchedulesCommand;
exports.SchedulerClient=SchedulerClient;
}),
8711:
((_module,exports,$load)=>{
const{awsEndpointFunctions,emitWarningIfUnsupportedVersion:emitWarningIfUnsupportedVersion$1,createDefaultUserAgentProvider,NODE_APP_ID_CONFIG_OPTIONS,getAwsRegionExtensionConfiguration,resolveAwsRegionExtensionConfiguration,resolveUserAgentConfig,resolveHostHeaderConfig,getUserAgentPlugin,getHostHeaderPlugin,getLoggerPlugin,getRecursionDetectionPlugin,setCredentialFeature,stsRegionDefaultResolver}=$load(3112);
const{NoAuthSigner,getHttpAuthSchemeEndpointRuleSetPlugin,DefaultIdentityProviderConfig,getHttpSigningPlugin}=$load(2538);
const{normalizeProvider,getSmithyContext,ServiceException,NoOpLogger,emitWarningIfUnsupportedVersion,loadConfigsForDefaultMode,getDefaultExtensionConfiguration,resolveDefaultRuntimeConfig,Client,makeBuilder,createAggregatedClient}=$load(2474);
const{resolveDefaultsModeConfig,loadConfig,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,NODE_REGION_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS,resolveRegionConfig}=$load(2163);
const{BinaryDecisionDiagram,EndpointCache,decideEndpoint,customEndpointFunctions,resolveParams,resolveEndpointConfig,getEndpointPlugin}=$load(2461);
const{parseUrl,getHttpHandlerExtensionConfiguration,resolveHttpHandlerRuntimeConfig,getContentLengthPlugin}=$load(230);
const{DEFAULT_RETRY_MODE,NODE_RETRY_MODE_CONFIG_OPTIONS,NODE_MAX_ATTEMPT_CONFIG_OPTIONS,resolveRetryConfig,getRetryPlugin}=$load(3729);
const{TypeRegistry,getSchemaSerdePlugin}=$load(2754);
const{resolveAwsSdkSigV4Config,resolveAwsSdkSigV4AConfig,AwsSdkSigV4Signer,AwsSdkSigV4ASigner,NODE_SIGV4A_CONFIG_OPTIONS,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS}=$load(299);
const{SignatureV4MultiRegion}=$load(8177);
const{defaultProvider}=$load(9661);
const{toUtf8,fromUtf8,toBase64,fromBase64,calculateBodyLength}=$load(246);
const{streamCollector,NodeHttpHandler}=$load(4695);
const{AwsQueryProtocol}=$load(2000);
const{Sha256}=$load(5550);
const q="ref";
var a=-1;
var b=true;
var c="isSet";
var d="PartitionResult";
var e="booleanEquals";
var f="stringEquals";
var g="getAttr";
var h="us-east-1";
var i="sigv4";
var j="sts";
var k="https://sts.{Region}.{PartitionResult#dnsSuffix}";
var l={[q]:"Endpoint"};
var m={[q]:"Region"};
var n={[q]:d};
var o={};
var p=[m];
const _data={
conditions:[
[c,[l]],
[c,p],
["aws.partition",p,d],
[e,[{[q]:"UseFIPS"},b]],
[e,[{[q]:"UseDualStack"},b]],
[f,[m,"aws-global"]],
[e,[{[q]:"UseGlobalEndpoint"},b]],
[f,[m,"eu-central-1"]],
[e,[{fn:g,argv:[n,"supportsDualStack"]},b]],
[e,[{fn:g,argv:[n,"supportsFIPS"]},b]],
[f,[m,"ap-south-1"]],
[f,[m,"eu-north-1"]],
[f,[m,"eu-west-1"]],
[f,[m,"eu-west-2"]],
[f,[m,"eu-west-3"]],
[f,[m,"sa-east-1"]],
[f,[m,h]],
[f,[m,"us-east-2"]],
[f,[m,"us-west-2"]],
[f,[m,"us-west-1"]],
[f,[m,"ca-central-1"]],
[f,[m,"ap-southeast-1"]],
[f,[m,"ap-northeast-1"]],
[f,[m,"ap-southeast-2"]],
[f,[{fn:g,argv:[n,"name"]},"aws-us-gov"]]
],
results:[
[a],
["https://sts.amazonaws.com",{authSchemes:[{name:i,signingName:j,signingRegion:h}]}],
[k,{authSchemes:[{name:i,signingName:j,signingRegion:"{Region}"}]}],
[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],
[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],
[l,o],
["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",o],
[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://sts.{Region}.amazonaws.com",o],
["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",o],
[a,"FIPS is enabled but this partition does not support FIPS"],
["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",o],
[a,"DualStack is enabled but this partition does not support DualStack"],
[k,o],
[a,"Invalid Configuration: Missing Region"]
]
};
const root=2;
const r=100_000_000;
const nodes=new Int32Array([
-1,1,-1,
0,30,3,
1,4,r + 14,
2,5,r + 14,
3,25,6,
4,24,7,
5,r + 1,8,
6,9,r + 13,
7,r + 1,10,
10,r + 1,11,
11,r + 1,12,
12,r + 1,13,
13,r + 1,14,
14,r + 1,15,
15,r + 1,16,
16,r + 1,17,
17,r + 1,18,
18,r + 1,19,
19,r + 1,20,
20,r + 1,21,
21,r + 1,22,
22,r + 1,23,
23,r + 1,r + 2,
8,r + 11,r + 12,
4,28,26,
9,27,r + 10,
24,r + 8,r + 9,
8,29,r + 7,
9,r + 6,r + 7,
3,r + 3,31,
4,r + 4,r + 5,
]);
const bdd=BinaryDecisionDiagram.from(nodes,root,_data.conditions,_data.results);
const cache=new EndpointCache({
size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"],
});
const defaultEndpointResolver=(endpointParams,context={})=>{
return cache.get(endpointParams,()=>decideEndpoint(bdd,{
endpointParams:endpointParams,
logger:context.logger,
}));
};
customEndpointFunctions.aws=awsEndpointFunctions;
const createEndpointRuleSetHttpAuthSchemeParametersProvider=(defaultHttpAuthSchemeParametersProvider)=>async(config,context,input)=>{
if(!input){
throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
}
const defaultParameters=await defaultHttpAuthSchemeParametersProvider(config,context,input);
const instructionsFn=getSmithyContext(context)?.commandInstance?.constructor
?.getEndpointParameterInstructions;
if(!instructionsFn){
throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
}
const endpointParameters=await resolveParams(input,{getEndpointParameterInstructions:instructionsFn},config);
return Object.assign(defaultParameters,endpointParameters);
};
const _defaultSTSHttpAuthSchemeParametersProvider=async(config,context,input)=>{
return{
operation:getSmithyContext(context).operation,
region:await normalizeProvider(config.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})(),
};
};
const defaultSTSHttpAuthSchemeParametersProvider=createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption(authParameters){
return{
schemeId:"aws.auth#sigv4",
signingProperties:{
name:"sts",
region:authParameters.region,
},
propertiesExtractor:(config,context)=>({
signingProperties:{
config,
context,
},
}),
};
}
function createAwsAuthSigv4aHttpAuthOption(authParameters){
return{
schemeId:"aws.auth#sigv4a",
signingProperties:{
name:"sts",
region:authParameters.region,
},
propertiesExtractor:(config,context)=>({
signingProperties:{
config,
context,
},
}),
};
}
function createSmithyApiNoAuthHttpAuthOption(authParameters){
return{
schemeId:"smithy.api#noAuth",
};
}
const createEndpointRuleSetHttpAuthSchemeProvider=(defaultEndpointResolver,defaultHttpAuthSchemeResolver,createHttpAuthOptionFunctions)=>{
const endpointRuleSetHttpAuthSchemeProvider=(authParameters)=>{
const endpoint=defaultEndpointResolver(authParameters);
const authSchemes=endpoint.properties?.authSchemes;
if(!authSchemes){
return defaultHttpAuthSchemeResolver(authParameters);
}
const options=[];
for(const scheme of authSchemes){
const{name:resolvedName,properties={},...rest}=scheme;
const name=resolvedName.toLowerCase();
if(resolvedName!==name){
console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
}
let schemeId;
if(name==="sigv4a"){
schemeId="aws.auth#sigv4a";
const sigv4Present=authSchemes.find((s)=>{
const name=s.name.toLowerCase();
return name!=="sigv4a"&&name.startsWith("sigv4");
});
if(SignatureV4MultiRegion.sigv4aDependency()==="none"&&sigv4Present){
continue;
}
}
else if(name.startsWith("sigv4")){
schemeId="aws.auth#sigv4";
}
else{
throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
}
const createOption=createHttpAuthOptionFunctions[schemeId];
if(!createOption){
throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
}
const option=createOption(authParameters);
option.schemeId=schemeId;
option.signingProperties={...(option.signingProperties||{}),...rest,...properties};
options.push(option);
}
return options;
};
return endpointRuleSetHttpAuthSchemeProvider;
};
const _defaultSTSHttpAuthSchemeProvider=(authParameters)=>{
const options=[];
switch(authParameters.operation){
case "AssumeRoleWithSAML":{
options.push(createSmithyApiNoAuthHttpAuthOption());
options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
break;
}
case "AssumeRoleWithWebIdentity":{
options.push(createSmithyApiNoAuthHttpAuthOption());
options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
break;
}
default:{
options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
}
}
return options;
};
const defaultSTSHttpAuthSchemeProvider=createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver,_defaultSTSHttpAuthSchemeProvider,{
"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,
"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,
"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption,
});
const resolveHttpAuthSchemeConfig=(config)=>{
const config_0=resolveAwsSdkSigV4Config(config);
const config_1=resolveAwsSdkSigV4AConfig(config_0);
return Object.assign(config_1,{
authSchemePreference:normalizeProvider(config.authSchemePreference??[]),
});
};
const resolveClientEndpointParameters=(options)=>{
return Object.assign(options,{
useDualstackEndpoint:options.useDualstackEndpoint??false,
useFipsEndpoint:options.useFipsEndpoint??false,
useGlobalEndpoint:options.useGlobalEndpoint??false,
defaultSigningName:"sts",
});
};
const commonParams={
UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"},
};
var version="3.1141.0";
var packageInfo={
version:version};
class STSServiceException extends ServiceException{
constructor(options){
super(options);
Object.setPrototypeOf(this,STSServiceException.prototype);
}
}
class ExpiredTokenException extends STSServiceException{
name="ExpiredTokenException";
$fault="client";
constructor(opts){
super({
name:"ExpiredTokenException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ExpiredTokenException.prototype);
}
}
class MalformedPolicyDocumentException extends STSServiceException{
name="MalformedPolicyDocumentException";
$fault="client";
constructor(opts){
super({
name:"MalformedPolicyDocumentException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,MalformedPolicyDocumentException.prototype);
}
}
class PackedPolicyTooLargeException extends STSServiceException{
name="PackedPolicyTooLargeException";
$fault="client";
constructor(opts){
super({
name:"PackedPolicyTooLargeException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,PackedPolicyTooLargeException.prototype);
}
}
class RegionDisabledException extends STSServiceException{
name="RegionDisabledException";
$fault="client";
constructor(opts){
super({
name:"RegionDisabledException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,RegionDisabledException.prototype);
}
}
class IDPRejectedClaimException extends STSServiceException{
name="IDPRejectedClaimException";
$fault="client";
constructor(opts){
super({
name:"IDPRejectedClaimException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,IDPRejectedClaimException.prototype);
}
}
class InvalidIdentityTokenException extends STSServiceException{
name="InvalidIdentityTokenException";
$fault="client";
constructor(opts){
super({
name:"InvalidIdentityTokenException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidIdentityTokenException.prototype);
}
}
class IDPCommunicationErrorException extends STSServiceException{
name="IDPCommunicationErrorException";
$fault="client";
$retryable={};
constructor(opts){
super({
name:"IDPCommunicationErrorException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,IDPCommunicationErrorException.prototype);
}
}
class InvalidAuthorizationMessageException extends STSServiceException{
name="InvalidAuthorizationMessageException";
$fault="client";
constructor(opts){
super({
name:"InvalidAuthorizationMessageException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidAuthorizationMessageException.prototype);
}
}
class ExpiredTradeInTokenException extends STSServiceException{
name="ExpiredTradeInTokenException";
$fault="client";
constructor(opts){
super({
name:"ExpiredTradeInTokenException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ExpiredTradeInTokenException.prototype);
}
}
class JWTPayloadSizeExceededException extends STSServiceException{
name="JWTPayloadSizeExceededException";
$fault="client";
constructor(opts){
super({
name:"JWTPayloadSizeExceededException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,JWTPayloadSizeExceededException.prototype);
}
}
class OutboundWebIdentityFederationDisabledException extends STSServiceException{
name="OutboundWebIdentityFederationDisabledException";
$fault="client";
constructor(opts){
super({
name:"OutboundWebIdentityFederationDisabledException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,OutboundWebIdentityFederationDisabledException.prototype);
}
}
class SessionDurationEscalationException extends STSServiceException{
name="SessionDurationEscalationException";
$fault="client";
constructor(opts){
super({
name:"SessionDurationEscalationException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,SessionDurationEscalationException.prototype);
}
}
const _A="Arn";
const _Ac="Account";
const _ETE="ExpiredTokenException";
const _ETITE="ExpiredTradeInTokenException";
const _GCI="GetCallerIdentity";
const _GCIR="GetCallerIdentityRequest";
const _GCIRe="GetCallerIdentityResponse";
const _IAME="InvalidAuthorizationMessageException";
const _IDPCEE="IDPCommunicationErrorException";
const _IDPRCE="IDPRejectedClaimException";
const _IITE="InvalidIdentityTokenException";
const _JWTPSEE="JWTPayloadSizeExceededException";
const _MPDE="MalformedPolicyDocumentException";
const _OWIFDE="OutboundWebIdentityFederationDisabledException";
const _PPTLE="PackedPolicyTooLargeException";
const _RDE="RegionDisabledException";
const _SDEE="SessionDurationEscalationException";
const _UI="UserId";
const _aQE="awsQueryError";
const _c="client";
const _e="error";
const _hE="httpError";
const _m="message";
const _s="smithy.ts.sdk.synthetic.com.amazonaws.sts";
const n0="com.amazonaws.sts";
const _s_registry=new TypeRegistry(_s);
var STSServiceException$=[-3,_s,"STSServiceException",0,[],[]];
_s_registry.registerError(STSServiceException$,STSServiceException);
const n0_registry=new TypeRegistry(n0);
var ExpiredTokenException$=[-3,n0,_ETE,
{[_aQE]:[`ExpiredTokenException`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(ExpiredTokenException$,ExpiredTokenException);
var ExpiredTradeInTokenException$=[-3,n0,_ETITE,
{[_aQE]:[`ExpiredTradeInTokenException`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(ExpiredTradeInTokenException$,ExpiredTradeInTokenException);
var IDPCommunicationErrorException$=[-3,n0,_IDPCEE,
{[_aQE]:[`IDPCommunicationError`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(IDPCommunicationErrorException$,IDPCommunicationErrorException);
var IDPRejectedClaimException$=[-3,n0,_IDPRCE,
{[_aQE]:[`IDPRejectedClaim`,403],[_e]:_c,[_hE]:403},
[_m],
[0]
];
n0_registry.registerError(IDPRejectedClaimException$,IDPRejectedClaimException);
var InvalidAuthorizationMessageException$=[-3,n0,_IAME,
{[_aQE]:[`InvalidAuthorizationMessageException`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(InvalidAuthorizationMessageException$,InvalidAuthorizationMessageException);
var InvalidIdentityTokenException$=[-3,n0,_IITE,
{[_aQE]:[`InvalidIdentityToken`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(InvalidIdentityTokenException$,InvalidIdentityTokenException);
var JWTPayloadSizeExceededException$=[-3,n0,_JWTPSEE,
{[_aQE]:[`JWTPayloadSizeExceededException`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(JWTPayloadSizeExceededException$,JWTPayloadSizeExceededException);
var MalformedPolicyDocumentException$=[-3,n0,_MPDE,
{[_aQE]:[`MalformedPolicyDocument`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$,MalformedPolicyDocumentException);
var OutboundWebIdentityFederationDisabledException$=[-3,n0,_OWIFDE,
{[_aQE]:[`OutboundWebIdentityFederationDisabledException`,403],[_e]:_c,[_hE]:403},
[_m],
[0]
];
n0_registry.registerError(OutboundWebIdentityFederationDisabledException$,OutboundWebIdentityFederationDisabledException);
var PackedPolicyTooLargeException$=[-3,n0,_PPTLE,
{[_aQE]:[`PackedPolicyTooLarge`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(PackedPolicyTooLargeException$,PackedPolicyTooLargeException);
var RegionDisabledException$=[-3,n0,_RDE,
{[_aQE]:[`RegionDisabledException`,403],[_e]:_c,[_hE]:403},
[_m],
[0]
];
n0_registry.registerError(RegionDisabledException$,RegionDisabledException);
var SessionDurationEscalationException$=[-3,n0,_SDEE,
{[_aQE]:[`SessionDurationEscalationException`,403],[_e]:_c,[_hE]:403},
[_m],
[0]
];
n0_registry.registerError(SessionDurationEscalationException$,SessionDurationEscalationException);
const errorTypeRegistries=[
_s_registry,
n0_registry,
];
var GetCallerIdentityRequest$=[3,n0,_GCIR,
0,
[],
[]
];
var GetCallerIdentityResponse$=[3,n0,_GCIRe,
0,
[_UI,_Ac,_A],
[0,0,0]
];
var GetCallerIdentity$=[9,n0,_GCI,
0,()=>GetCallerIdentityRequest$,()=>GetCallerIdentityResponse$
];
const getRuntimeConfig$1=(config)=>{
return{
apiVersion:"2011-06-15",
base64Decoder:config?.base64Decoder??fromBase64,
base64Encoder:config?.base64Encoder??toBase64,
disableHostPrefix:config?.disableHostPrefix??false,
endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],
httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultSTSHttpAuthSchemeProvider,
httpAuthSchemes:config?.httpAuthSchemes??[
{
schemeId:"aws.auth#sigv4",
identityProvider:(ipc)=>ipc.getIdentityProvider("aws.auth#sigv4"),
signer:new AwsSdkSigV4Signer(),
},
{
schemeId:"aws.auth#sigv4a",
identityProvider:(ipc)=>ipc.getIdentityProvider("aws.auth#sigv4a"),
signer:new AwsSdkSigV4ASigner(),
},
{
schemeId:"smithy.api#noAuth",
identityProvider:(ipc)=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new NoAuthSigner(),
},
],
logger:config?.logger??new NoOpLogger(),
protocol:config?.protocol??AwsQueryProtocol,
protocolSettings:config?.protocolSettings??{
defaultNamespace:"com.amazonaws.sts",
errorTypeRegistries,
xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",
version:"2011-06-15",
serviceTarget:"AWSSecurityTokenServiceV20110615",
},
serviceId:config?.serviceId??"STS",
sha256:config?.sha256??Sha256,
signerConstructor:config?.signerConstructor??SignatureV4MultiRegion,
urlParser:config?.urlParser??parseUrl,
utf8Decoder:config?.utf8Decoder??fromUtf8,
utf8Encoder:config?.utf8Encoder??toUtf8,
};
};
const getRuntimeConfig=(config)=>{
emitWarningIfUnsupportedVersion(process.version);
const defaultsMode=resolveDefaultsModeConfig(config);
const defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode);
const clientSharedValues=getRuntimeConfig$1(config);
emitWarningIfUnsupportedVersion$1(process.version);
const loaderConfig={
profile:config?.profile,
logger:clientSharedValues.logger,
};
return{
...clientSharedValues,
...config,
runtime:"node",
defaultsMode,
authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),
bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,
credentialDefaultProvider:config?.credentialDefaultProvider??defaultProvider,
defaultUserAgentProvider:config?.defaultUserAgentProvider??createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:packageInfo.version}),
httpAuthSchemes:config?.httpAuthSchemes??[
{
schemeId:"aws.auth#sigv4",
identityProvider:(ipc)=>ipc.getIdentityProvider("aws.auth#sigv4")||(async(idProps)=>await defaultProvider(idProps?.__config||{})()),
signer:new AwsSdkSigV4Signer(),
},
{
schemeId:"aws.auth#sigv4a",
identityProvider:(ipc)=>ipc.getIdentityProvider("aws.auth#sigv4a"),
signer:new AwsSdkSigV4ASigner(),
},
{
schemeId:"smithy.api#noAuth",
identityProvider:(ipc)=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new NoAuthSigner(),
},
],
maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),
region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),
requestHandler:NodeHttpHandler.create(config?.requestHandler??defaultConfigProvider),
retryMode:config?.retryMode??
loadConfig({
...NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||DEFAULT_RETRY_MODE,
},config),
sigv4aSigningRegionSet:config?.sigv4aSigningRegionSet??loadConfig(NODE_SIGV4A_CONFIG_OPTIONS,loaderConfig),
streamCollector:config?.streamCollector??streamCollector,
useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
userAgentAppId:config?.userAgentAppId??loadConfig(NODE_APP_ID_CONFIG_OPTIONS,loaderConfig),
};
};
const getHttpAuthExtensionConfiguration=(runtimeConfig)=>{
const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;
let _httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider;
let _credentials=runtimeConfig.credentials;
return{
setHttpAuthScheme(httpAuthScheme){
const index=_httpAuthSchemes.findIndex((scheme)=>scheme.schemeId===httpAuthScheme.schemeId);
if(index===-1){
_httpAuthSchemes.push(httpAuthScheme);
}
else{
_httpAuthSchemes.splice(index,1,httpAuthScheme);
}
},
httpAuthSchemes(){
return _httpAuthSchemes;
},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider;
},
httpAuthSchemeProvider(){
return _httpAuthSchemeProvider;
},
setCredentials(credentials){
_credentials=credentials;
},
credentials(){
return _credentials;
},
};
};
const resolveHttpAuthRuntimeConfig=(config)=>{
return{
httpAuthSchemes:config.httpAuthSchemes(),
httpAuthSchemeProvider:config.httpAuthSchemeProvider(),
credentials:config.credentials(),
};
};
const resolveRuntimeExtensions=(runtimeConfig,extensions)=>{
const extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration(runtimeConfig));
extensions.forEach((extension)=>extension.configure(extensionConfiguration));
return Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
class STSClient extends Client{
config;
constructor(...[configuration]){
const _config_0=getRuntimeConfig(configuration||{});
super(_config_0);
this.initConfig=_config_0;
const _config_1=resolveClientEndpointParameters(_config_0);
const _config_2=resolveUserAgentConfig(_config_1);
const _config_3=resolveRetryConfig(_config_2);
const _config_4=resolveRegionConfig(_config_3);
const _config_5=resolveHostHeaderConfig(_config_4);
const _config_6=resolveEndpointConfig(_config_5);
const _config_7=resolveHttpAuthSchemeConfig(_config_6);
const _config_8=resolveRuntimeExtensions(_config_7,configuration?.extensions||[]);
this.config=_config_8;
this.middlewareStack.use(getSchemaSerdePlugin(this.config));
this.middlewareStack.use(getUserAgentPlugin(this.config));
this.middlewareStack.use(getRetryPlugin(this.config));
this.middlewareStack.use(getContentLengthPlugin(this.config));
this.middlewareStack.use(getHostHeaderPlugin(this.config));
this.middlewareStack.use(getLoggerPlugin(this.config));
this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{
httpAuthSchemeParametersProvider:defaultSTSHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async(config)=>new DefaultIdentityProviderConfig({
"aws.auth#sigv4":config.credentials,
"aws.auth#sigv4a":config.credentials,
}),
}));
this.middlewareStack.use(getHttpSigningPlugin(this.config));
}
destroy(){
super.destroy();
}
}
const command=makeBuilder(commonParams,"AWSSecurityTokenServiceV20110615","STSClient",getEndpointPlugin);
const _ep0={};
const _mw0=(Command,cs,config,o)=>[];
class GetCallerIdentityCommand extends command(_ep0,_mw0,"GetCallerIdentity",GetCallerIdentity$){
}
exports.GetCallerIdentityCommand=GetCallerIdentityCommand;
exports.STSClient=STSClient;
}),
3112:
((_module,exports,$load)=>{
const{HttpRequest,parseUrl}=$load(230);
const{InvokeStore}=$load(9320);
const{normalizeProvider}=$load(2538);
const{RETRY_MODES}=$load(3729);
const{platform,release}=$load(8161);
const{versions,env}=$load(1708);
const{isValidHostLabel,isIpAddress,customEndpointFunctions}=$load(2461);
const{loadConfig,NODE_REGION_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS}=$load(2163);
const state={
warningEmitted:false,
};
const emitWarningIfUnsupportedVersion=(version)=>{
if(version&&!state.warningEmitted){
if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){
state.warningEmitted=true;
return;
}
const userMajorVersion=parseInt(version.substring(1,version.indexOf(".")));
const vv=22;
if(userMajorVersion<vv){
state.warningEmitted=true;
process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`);
}
}
};
function setCredentialFeature(credentials,feature,value){
if(!credentials.$source){
credentials.$source={};
}
credentials.$source[feature]=value;
return credentials;
}
function setFeature(context,feature,value){
if(!context.__aws_sdk_context){
context.__aws_sdk_context={
features:{},
};
}
else if(!context.__aws_sdk_context.features){
context.__aws_sdk_context.features={};
}
context.__aws_sdk_context.features[feature]=value;
}
const isDefaultSocketTimeoutEnabled=()=>typeof process==="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true";
const getDefaultSocketTimeout=(requestHandler,timeoutMs)=>{
if(!isDefaultSocketTimeoutEnabled()){
return undefined;
}
if(typeof requestHandler?.handle==="function"){
return undefined;
}
return timeoutMs;
};
function resolveHostHeaderConfig(input){
return input;
}
const hostHeaderMiddleware=(options)=>(next)=>async(args)=>{
if(!HttpRequest.isInstance(args.request)){
return next(args);
}
const{request}=args;
const{handlerProtocol=""}=options.requestHandler.metadata||{};
if(handlerProtocol.indexOf("h2")>=0&&!request.headers[":authority"]){
delete request.headers["host"];
request.headers[":authority"]=request.hostname +(request.port?":" + request.port:"");
}
else if(!request.headers["host"]){
let host=request.hostname;
if(request.port!=null){
host +=`:${request.port}`;
}
request.headers["host"]=host;
}
return next(args);
};
const hostHeaderMiddlewareOptions={
name:"hostHeaderMiddleware",
step:"build",
priority:"low",
tags:["HOST"],
override:true,
};
const getHostHeaderPlugin=(options)=>({
applyToStack:(clientStack)=>{
clientStack.add(hostHeaderMiddleware(options),hostHeaderMiddlewareOptions);
},
});
const loggerMiddleware=()=>(next,context)=>async(args)=>{
try{
const response=await next(args);
const{clientName,commandName,logger,dynamoDbDocumentClientOptions={}}=context;
const{overrideInputFilterSensitiveLog,overrideOutputFilterSensitiveLog}=dynamoDbDocumentClientOptions;
const inputFilterSensitiveLog=overrideInputFilterSensitiveLog??context.inputFilterSensitiveLog;
const outputFilterSensitiveLog=overrideOutputFilterSensitiveLog??context.outputFilterSensitiveLog;
const{$metadata,...outputWithoutMetadata}=response.output;
logger?.info?.({
clientName,
commandName,
input:inputFilterSensitiveLog(args.input),
output:outputFilterSensitiveLog(outputWithoutMetadata),
metadata:$metadata,
});
return response;
}
catch(error){
const{clientName,commandName,logger,dynamoDbDocumentClientOptions={}}=context;
const{overrideInputFilterSensitiveLog}=dynamoDbDocumentClientOptions;
const inputFilterSensitiveLog=overrideInputFilterSensitiveLog??context.inputFilterSensitiveLog;
logger?.error?.({
clientName,
commandName,
input:inputFilterSensitiveLog(args.input),
error,
metadata:error.$metadata,
});
throw error;
}
};
const loggerMiddlewareOptions={
name:"loggerMiddleware",
tags:["LOGGER"],
step:"initialize",
override:true,
};
const getLoggerPlugin=(options)=>({
applyToStack:(clientStack)=>{
clientStack.add(loggerMiddleware(),loggerMiddlewareOptions);
},
});
const recursionDetectionMiddlewareOptions={
step:"build",
tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],
name:"recursionDetectionMiddleware",
override:true,
priority:"low",
};
const AWS_LAMBDA_FUNCTION_NAME="AWS_LAMBDA_FUNCTION_NAME";
const _X_AMZN_TRACE_ID="_X_AMZN_TRACE_ID";
const X_AMZN_TRACE_ID="X-Amzn-Trace-Id";
const TRACEPARENT="traceparent";
const TRACESTATE="tracestate";
const BAGGAGE="baggage";
const recursionDetectionMiddleware=()=>(next)=>async(args)=>{
const{request}=args;
if(!HttpRequest.isInstance(request)){
return next(args);
}
let invokeStore;
{
const traceIdHeader=Object.keys(request.headers??{}).find((h)=>h.toLowerCase()===X_AMZN_TRACE_ID.toLowerCase())??
X_AMZN_TRACE_ID;
if(!request.headers.hasOwnProperty(traceIdHeader)){
const functionName=process.env[AWS_LAMBDA_FUNCTION_NAME];
const traceIdFromEnv=process.env[_X_AMZN_TRACE_ID];
invokeStore??=await InvokeStore.getInstanceAsync();
const traceIdFromInvokeStore=invokeStore?.getXRayTraceId();
const traceId=traceIdFromInvokeStore??traceIdFromEnv;
const nonEmptyString=(str)=>typeof str==="string"&&str.length>0;
if(nonEmptyString(functionName)&&nonEmptyString(traceId)){
request.headers[X_AMZN_TRACE_ID]=traceId;
}
}
}
{
sanitizeTraceHeaders(request.headers);
const existingTraceparent=request.headers[TRACEPARENT];
if(!existingTraceparent){
const traceparent=(invokeStore??=await InvokeStore.getInstanceAsync())?.getTraceparent?.();
if(traceparent){
request.headers[TRACEPARENT]=traceparent;
const tracestate=invokeStore?.getTracestate?.();
if(tracestate){
request.headers[TRACESTATE]=tracestate;
}
const baggage=invokeStore?.getBaggage?.();
if(baggage){
request.headers[BAGGAGE]=baggage;
}
}
}
}
return next(args);
};
function sanitizeTraceHeaders(headers){
for(const header of Object.keys(headers)){
const lower=header.toLowerCase();
if(header!==lower&&(lower===TRACEPARENT||lower===TRACESTATE||lower===BAGGAGE)){
headers[lower]=headers[header];
delete headers[header];
}
}
}
const getRecursionDetectionPlugin=(options)=>({
applyToStack:(clientStack)=>{
clientStack.add(recursionDetectionMiddleware(),recursionDetectionMiddlewareOptions);
},
});
const DEFAULT_UA_APP_ID=undefined;
function isValidUserAgentAppId(appId){
if(appId===undefined){
return true;
}
return typeof appId==="string"&&appId.length<=50;
}
function resolveUserAgentConfig(input){
const normalizedAppIdProvider=normalizeProvider(input.userAgentAppId??DEFAULT_UA_APP_ID);
const{customUserAgent}=input;
return Object.assign(input,{
customUserAgent:typeof customUserAgent==="string"?[[customUserAgent]]:customUserAgent,
userAgentAppId:async()=>{
const appId=await normalizedAppIdProvider();
if(!isValidUserAgentAppId(appId)){
const logger=input.logger?.constructor?.name==="NoOpLogger"||!input.logger?console:input.logger;
if(typeof appId!=="string"){
logger?.warn("userAgentAppId must be a string or undefined.");
}
else if(appId.length>50){
logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
}
}
return appId;
},
});
}
const partitionsInfo={
"partitions":[
{
"id":"aws",
"outputs":{
"dnsSuffix":"amazonaws.com",
"dualStackDnsSuffix":"api.aws",
"implicitGlobalRegion":"us-east-1",
"name":"aws",
"supportsDualStack":true,
"supportsFIPS":true
},
"regionRegex":"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
"regions":{
"af-south-1":{
"description":"Africa (Cape Town)"
},
"ap-east-1":{
"description":"Asia Pacific (Hong Kong)"
},
"ap-east-2":{
"description":"Asia Pacific (Taipei)"
},
"ap-northeast-1":{
"description":"Asia Pacific (Tokyo)"
},
"ap-northeast-2":{
"description":"Asia Pacific (Seoul)"
},
"ap-northeast-3":{
"description":"Asia Pacific (Osaka)"
},
"ap-south-1":{
"description":"Asia Pacific (Mumbai)"
},
"ap-south-2":{
"description":"Asia Pacific (Hyderabad)"
},
"ap-southeast-1":{
"description":"Asia Pacific (Singapore)"
},
"ap-southeast-2":{
"description":"Asia Pacific (Sydney)"
},
"ap-southeast-3":{
"description":"Asia Pacific (Jakarta)"
},
"ap-southeast-4":{
"description":"Asia Pacific (Melbourne)"
},
"ap-southeast-5":{
"description":"Asia Pacific (Malaysia)"
},
"ap-southeast-6":{
"description":"Asia Pacific (New Zealand)"
},
"ap-southeast-7":{
"description":"Asia Pacific (Thailand)"
},
"aws-global":{
"description":"aws global region"
},
"ca-central-1":{
"description":"Canada (Central)"
},
"ca-west-1":{
"description":"Canada West (Calgary)"
},
"eu-central-1":{
"description":"Europe (Frankfurt)"
},
"eu-central-2":{
"description":"Europe (Zurich)"
},
"eu-north-1":{
"description":"Europe (Stockholm)"
},
"eu-south-1":{
"description":"Europe (Milan)"
},
"eu-south-2":{
"description":"Europe (Spain)"
},
"eu-west-1":{
"description":"Europe (Ireland)"
},
"eu-west-2":{
"description":"Europe (London)"
},
"eu-west-3":{
"description":"Europe (Paris)"
},
"il-central-1":{
"description":"Israel (Tel Aviv)"
},
"me-central-1":{
"description":"Middle East (UAE)"
},
"me-south-1":{
"description":"Middle East (Bahrain)"
},
"me-west-1":{
"description":"Middle East (Saudi Arabia)"
},
"mx-central-1":{
"description":"Mexico (Central)"
},
"sa-east-1":{
"description":"South America (Sao Paulo)"
},
"sa-west-1":{
"description":"South America (Chile)"
},
"us-east-1":{
"description":"US East (N. Virginia)"
},
"us-east-2":{
"description":"US East (Ohio)"
},
"us-west-1":{
"description":"US West (N. California)"
},
"us-west-2":{
"description":"US West (Oregon)"
}
}
},
{
"id":"aws-cn",
"outputs":{
"dnsSuffix":"amazonaws.com.cn",
"dualStackDnsSuffix":"api.amazonwebservices.com.cn",
"implicitGlobalRegion":"cn-northwest-1",
"name":"aws-cn",
"supportsDualStack":true,
"supportsFIPS":true
},
"regionRegex":"^cn\\-\\w+\\-\\d+$",
"regions":{
"aws-cn-global":{
"description":"aws-cn global region"
},
"cn-north-1":{
"description":"China (Beijing)"
},
"cn-northwest-1":{
"description":"China (Ningxia)"
}
}
},
{
"id":"aws-eusc",
"outputs":{
"dnsSuffix":"amazonaws.eu",
"dualStackDnsSuffix":"api.amazonwebservices.eu",
"implicitGlobalRegion":"eusc-de-east-1",
"name":"aws-eusc",
"supportsDualStack":true,
"supportsFIPS":true
},
"regionRegex":"^eusc\\-(de)\\-\\w+\\-\\d+$",
"regions":{
"eusc-de-east-1":{
"description":"AWS European Sovereign Cloud (Germany)"
}
}
},
{
"id":"aws-iso",
"outputs":{
"dnsSuffix":"c2s.ic.gov",
"dualStackDnsSuffix":"api.aws.ic.gov",
"implicitGlobalRegion":"us-iso-east-1",
"name":"aws-iso",
"supportsDualStack":true,
"supportsFIPS":true
},
"regionRegex":"^us\\-iso\\-\\w+\\-\\d+$",
"regions":{
"aws-iso-global":{
"description":"aws-iso global region"
},
"us-iso-east-1":{
"description":"US ISO East"
},
"us-iso-west-1":{
"description":"US ISO WEST"
}
}
},
{
"id":"aws-iso-b",
"outputs":{
"dnsSuffix":"sc2s.sgov.gov",
"dualStackDnsSuffix":"api.aws.scloud",
"implicitGlobalRegion":"us-isob-east-1",
"name":"aws-iso-b",
"supportsDualStack":true,
"supportsFIPS":true
},
"regionRegex":"^us\\-isob\\-\\w+\\-\\d+$",
"regions":{
"aws-iso-b-global":{
"description":"aws-iso-b global region"
},
"us-isob-east-1":{
"description":"US ISOB East (Ohio)"
},
"us-isob-west-1":{
"description":"US ISOB West"
}
}
},
{
"id":"aws-iso-e",
"outputs":{
"dnsSuffix":"cloud.adc-e.uk",
"dualStackDnsSuffix":"api.cloud-aws.adc-e.uk",
"implicitGlobalRegion":"eu-isoe-west-1",
"name":"aws-iso-e",
"supportsDualStack":true,
"supportsFIPS":true
},
"regionRegex":"^eu\\-isoe\\-\\w+\\-\\d+$",
"regions":{
"aws-iso-e-global":{
"description":"aws-iso-e global region"
},
"eu-isoe-west-1":{
"description":"EU ISOE West"
}
}
},
{
"id":"aws-iso-f",
"outputs":{
"dnsSuffix":"csp.hci.ic.gov",
"dualStackDnsSuffix":"api.aws.hci.ic.gov",
"implicitGlobalRegion":"us-isof-south-1",
"name":"aws-iso-f",
"supportsDualStack":true,
"supportsFIPS":true
},
"regionRegex":"^us\\-isof\\-\\w+\\-\\d+$",
"regions":{
"aws-iso-f-global":{
"description":"aws-iso-f global region"
},
"us-isof-east-1":{
"description":"US ISOF EAST"
},
"us-isof-south-1":{
"description":"US ISOF SOUTH"
}
}
},
{
"id":"aws-us-gov",
"outputs":{
"dnsSuffix":"amazonaws.com",
"dualStackDnsSuffix":"api.aws",
"implicitGlobalRegion":"us-gov-west-1",
"name":"aws-us-gov",
"supportsDualStack":true,
"supportsFIPS":true
},
"regionRegex":"^us\\-gov\\-\\w+\\-\\d+$",
"regions":{
"aws-us-gov-global":{
"description":"aws-us-gov global region"
},
"us-gov-east-1":{
"description":"AWS GovCloud (US-East)"
},
"us-gov-west-1":{
"description":"AWS GovCloud (US-West)"
}
}
}
],
"version":"1.1"
};
let selectedPartitionsInfo=partitionsInfo;
let selectedUserAgentPrefix="";
const partition=(value)=>{
const{partitions}=selectedPartitionsInfo;
for(const partition of partitions){
const{regions,outputs}=partition;
for(const[region,regionData]of Object.entries(regions)){
if(region===value){
return{
...outputs,
...regionData,
};
}
}
}
for(const partition of partitions){
const{regionRegex,outputs}=partition;
if(new RegExp(regionRegex).test(value)){
return{
...outputs,
};
}
}
const DEFAULT_PARTITION=partitions.find((partition)=>partition.id==="aws");
if(!DEFAULT_PARTITION){
throw new Error("Provided region was not found in the partition array or regex," +
" and default partition with id 'aws' doesn't exist.");
}
return{
...DEFAULT_PARTITION.outputs,
};
};
const getUserAgentPrefix=()=>selectedUserAgentPrefix;
const ACCOUNT_ID_ENDPOINT_REGEX=/\d{12}\.ddb/;
async function checkFeatures(context,config,args){
const request=args.request;
if(request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"){
setFeature(context,"PROTOCOL_RPC_V2_CBOR","M");
}
if(typeof config.retryStrategy==="function"){
const retryStrategy=await config.retryStrategy();
if(typeof retryStrategy.mode==="string"){
switch(retryStrategy.mode){
case RETRY_MODES.ADAPTIVE:
setFeature(context,"RETRY_MODE_ADAPTIVE","F");
break;
case RETRY_MODES.STANDARD:
setFeature(context,"RETRY_MODE_STANDARD","E");
break;
}
}
}
if(typeof config.accountIdEndpointMode==="function"){
const endpointV2=context.endpointV2;
if(String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)){
setFeature(context,"ACCOUNT_ID_ENDPOINT","O");
}
switch(await config.accountIdEndpointMode?.()){
case "disabled":
setFeature(context,"ACCOUNT_ID_MODE_DISABLED","Q");
break;
case "preferred":
setFeature(context,"ACCOUNT_ID_MODE_PREFERRED","P");
break;
case "required":
setFeature(context,"ACCOUNT_ID_MODE_REQUIRED","R");
break;
}
}
const identity=context.__smithy_context?.selectedHttpAuthScheme?.identity;
if(identity?.$source){
const credentials=identity;
if(credentials.accountId){
setFeature(context,"RESOLVED_ACCOUNT_ID","T");
}
for(const[key,value]of Object.entries(credentials.$source??{})){
setFeature(context,key,value);
}
}
}
const USER_AGENT="user-agent";
const X_AMZ_USER_AGENT="x-amz-user-agent";
const SPACE=" ";
const UA_NAME_SEPARATOR="/";
const UA_NAME_ESCAPE_REGEX=/[^!$%&'*+\-.^_`|~\w]/g;
const UA_VALUE_ESCAPE_REGEX=/[^!$%&'*+\-.^_`|~\w#]/g;
const UA_ESCAPE_CHAR="-";
const BYTE_LIMIT=1024;
function encodeFeatures(features){
let buffer="";
for(const key in features){
const val=features[key];
if(buffer.length+val.length + 1<=BYTE_LIMIT){
if(buffer.length){
buffer +="," + val;
}
else{
buffer +=val;
}
continue;
}
break;
}
return buffer;
}
const userAgentMiddleware=(options)=>(next,context)=>async(args)=>{
const{request}=args;
if(!HttpRequest.isInstance(request)){
return next(args);
}
const{headers}=request;
const userAgent=context?.userAgent?.map(escapeUserAgent)||[];
const defaultUserAgent=(await options.defaultUserAgentProvider()).map(escapeUserAgent);
await checkFeatures(context,options,args);
const awsContext=context;
defaultUserAgent.push(`m/${encodeFeatures(Object.assign({},context.__smithy_context?.features,awsContext.__aws_sdk_context?.features))}`);
const customUserAgent=options?.customUserAgent?.map(escapeUserAgent)||[];
const appId=await options.userAgentAppId();
if(appId){
defaultUserAgent.push(escapeUserAgent([`app`,`${appId}`]));
}
const prefix=getUserAgentPrefix();
const sdkUserAgentValue=(prefix?[prefix]:[])
.concat([...defaultUserAgent,...userAgent,...customUserAgent])
.join(SPACE);
const normalUAValue=[
...defaultUserAgent.filter((section)=>section.startsWith("aws-sdk-")),
...customUserAgent,
].join(SPACE);
if(options.runtime!=="browser"){
if(normalUAValue){
headers[X_AMZ_USER_AGENT]=headers[X_AMZ_USER_AGENT]
?`${headers[USER_AGENT]} ${normalUAValue}`
:normalUAValue;
}
headers[USER_AGENT]=sdkUserAgentValue;
}
else{
headers[X_AMZ_USER_AGENT]=sdkUserAgentValue;
}
return next({
...args,
request,
});
};
const escapeUserAgent=(userAgentPair)=>{
const name=userAgentPair[0]
.split(UA_NAME_SEPARATOR)
.map((part)=>part.replace(UA_NAME_ESCAPE_REGEX,UA_ESCAPE_CHAR))
.join(UA_NAME_SEPARATOR);
const version=userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX,UA_ESCAPE_CHAR);
const prefixSeparatorIndex=name.indexOf(UA_NAME_SEPARATOR);
const prefix=name.substring(0,prefixSeparatorIndex);
let uaName=name.substring(prefixSeparatorIndex + 1);
if(prefix==="api"){
uaName=uaName.toLowerCase();
}
return[prefix,uaName,version]
.filter((item)=>item&&item.length>0)
.reduce((acc,item,index)=>{
switch(index){
case 0:
return item;
case 1:
return `${acc}/${item}`;
default:
return `${acc}#${item}`;
}
},"");
};
const getUserAgentMiddlewareOptions={
name:"getUserAgentMiddleware",
step:"build",
priority:"low",
tags:["SET_USER_AGENT","USER_AGENT"],
override:true,
};
const getUserAgentPlugin=(config)=>({
applyToStack:(clientStack)=>{
clientStack.add(userAgentMiddleware(config),getUserAgentMiddlewareOptions);
},
});
const getRuntimeUserAgentPair=()=>{
const runtimesToCheck=["deno","bun","llrt"];
for(const runtime of runtimesToCheck){
if(versions[runtime]){
return[`md/${runtime}`,versions[runtime]];
}
}
return["md/nodejs",versions.node];
};
const crtAvailability={
isCrtAvailable:false,
};
const isCrtAvailable=()=>{
if(crtAvailability.isCrtAvailable){
return["md/crt-avail"];
}
return null;
};
const createDefaultUserAgentProvider=({serviceId,clientVersion})=>{
const runtimeUserAgentPair=getRuntimeUserAgentPair();
return async(config)=>{
const sections=[
["aws-sdk-js",clientVersion],
["ua","2.1"],
[`os/${platform()}`,release()],
["lang/js"],
runtimeUserAgentPair,
];
const crtAvailable=isCrtAvailable();
if(crtAvailable){
sections.push(crtAvailable);
}
if(serviceId){
sections.push([`api/${serviceId}`,clientVersion]);
}
if(env.AWS_EXECUTION_ENV){
sections.push([`exec-env/${env.AWS_EXECUTION_ENV}`]);
}
const appId=await config?.userAgentAppId?.();
const resolvedUserAgent=appId?[...sections,[`app/${appId}`]]:[...sections];
return resolvedUserAgent;
};
};
const defaultUserAgent=(null&&(createDefaultUserAgentProvider));
const UA_APP_ID_ENV_NAME="AWS_SDK_UA_APP_ID";
const UA_APP_ID_INI_NAME="sdk_ua_app_id";
const UA_APP_ID_INI_NAME_DEPRECATED="sdk-ua-app-id";
const NODE_APP_ID_CONFIG_OPTIONS={
environmentVariableSelector:(env)=>env[UA_APP_ID_ENV_NAME],
configFileSelector:(profile)=>profile[UA_APP_ID_INI_NAME]??profile[UA_APP_ID_INI_NAME_DEPRECATED],
default:DEFAULT_UA_APP_ID,
};
const isVirtualHostableS3Bucket=(value,allowSubDomains=false)=>{
if(allowSubDomains){
for(const label of value.split(".")){
if(!isVirtualHostableS3Bucket(label)){
return false;
}
}
return true;
}
if(!isValidHostLabel(value)){
return false;
}
if(value.length<3||value.length>63){
return false;
}
if(value!==value.toLowerCase()){
return false;
}
if(isIpAddress(value)){
return false;
}
return true;
};
const ARN_DELIMITER=":";
const RESOURCE_DELIMITER="/";
const parseArn=(value)=>{
const segments=value.split(ARN_DELIMITER);
if(segments.length<6){
return null;
}
const[arn,partition,service,region,accountId,...resourcePath]=segments;
if(arn!=="arn"||partition===""||service===""||resourcePath.join(ARN_DELIMITER)===""){
return null;
}
const resourceId=resourcePath.map((resource)=>resource.split(RESOURCE_DELIMITER)).flat();
return{
partition,
service,
region,
accountId,
resourceId,
};
};
const awsEndpointFunctions={
isVirtualHostableS3Bucket:isVirtualHostableS3Bucket,
parseArn:parseArn,
partition:partition,
};
customEndpointFunctions.aws=awsEndpointFunctions;
function stsRegionDefaultResolver(loaderConfig={}){
return loadConfig({
...NODE_REGION_CONFIG_OPTIONS,
async default(){
if(!warning.silence){
console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
}
return "us-east-1";
},
},{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig});
}
const warning={
silence:false,
};
const getAwsRegionExtensionConfiguration=(runtimeConfig)=>{
return{
setRegion(region){
runtimeConfig.region=region;
},
region(){
return runtimeConfig.region;
},
};
};
const resolveAwsRegionExtensionConfiguration=(awsRegionExtensionConfiguration)=>{
return{
region:awsRegionExtensionConfiguration.region(),
};
};
exports.NODE_APP_ID_CONFIG_OPTIONS=NODE_APP_ID_CONFIG_OPTIONS;
exports.awsEndpointFunctions=awsEndpointFunctions;
exports.createDefaultUserAgentProvider=createDefaultUserAgentProvider;
exports.emitWarningIfUnsupportedVersion=emitWarningIfUnsupportedVersion;
exports.getAwsRegionExtensionConfiguration=getAwsRegionExtensionConfiguration;
exports.getDefaultSocketTimeout=getDefaultSocketTimeout;
exports.getHostHeaderPlugin=getHostHeaderPlugin;
exports.getLoggerPlugin=getLoggerPlugin;
exports.getRecursionDetectionPlugin=getRecursionDetectionPlugin;
exports.getUserAgentPlugin=getUserAgentPlugin;
exports.resolveAwsRegionExtensionConfiguration=resolveAwsRegionExtensionConfiguration;
exports.resolveHostHeaderConfig=resolveHostHeaderConfig;
exports.resolveUserAgentConfig=resolveUserAgentConfig;
exports.setCredentialFeature=setCredentialFeature;
exports.setFeature=setFeature;
exports.stsRegionDefaultResolver=stsRegionDefaultResolver;
}),
299:
((_module,exports,$load)=>{
const{ProviderError,booleanSelector,SelectorType,loadConfig}=$load(2163);
const{setCredentialFeature}=$load(3112);
const{normalizeProvider,memoizeIdentityProvider,isIdentityExpired,doesIdentityRequireRefresh}=$load(2538);
const{SignatureV4}=$load(9654);
const{HttpResponse,HttpRequest}=$load(230);
const{SMITHY_CONTEXT_KEY}=$load(4714);
const getDateHeader=(response)=>HttpResponse.isInstance(response)?(response.headers?.date??response.headers?.Date):undefined;
const getAgeHeader=(response)=>HttpResponse.isInstance(response)?(response.headers?.age??response.headers?.Age):undefined;
const getSkewCorrectedDate=(systemClockOffset)=>new Date(Date.now()+ systemClockOffset);
const getUpdatedSystemClockOffset=(clockTime,currentSystemClockOffset,timeRequestSent,ageHeader)=>{
if(ageHeader!==undefined){
return currentSystemClockOffset;
}
const serverTime=Date.parse(clockTime);
if(Number.isNaN(serverTime)){
return currentSystemClockOffset;
}
const timeResponseReceived=Date.now();
if(timeRequestSent!==undefined&&timeResponseReceived-timeRequestSent>900_000){
return currentSystemClockOffset;
}
return serverTime-timeResponseReceived;
};
const throwSigningPropertyError=(name,property)=>{
if(!property){
throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
}
return property;
};
const hasEventStreamOutput=(signingProperties)=>{
const context=signingProperties.context;
const eventStream=context?.[SMITHY_CONTEXT_KEY]
?.eventStream;
return eventStream?.output===true;
};
const validateSigningProperties=async(signingProperties)=>{
const context=throwSigningPropertyError("context",signingProperties.context);
const config=throwSigningPropertyError("config",signingProperties.config);
const authScheme=context.endpointV2?.properties?.authSchemes?.[0];
const signerFunction=throwSigningPropertyError("signer",config.signer);
const signer=await signerFunction(authScheme);
const signingRegion=signingProperties?.signingRegion;
const signingRegionSet=signingProperties?.signingRegionSet;
const signingName=signingProperties?.signingName;
return{
config,
signer,
signingRegion,
signingRegionSet,
signingName,
};
};
class AwsSdkSigV4Signer{
async sign(httpRequest,identity,signingProperties){
if(!HttpRequest.isInstance(httpRequest)){
throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
}
const validatedProps=await validateSigningProperties(signingProperties);
const{config,signer}=validatedProps;
let{signingRegion,signingName}=validatedProps;
const handlerExecutionContext=signingProperties.context;
if(handlerExecutionContext?.authSchemes?.length??0>1){
const[first,second]=handlerExecutionContext.authSchemes;
if(first?.name==="sigv4a"&&second?.name==="sigv4"){
signingRegion=second?.signingRegion??signingRegion;
signingName=second?.signingName??signingName;
}
}
const noSkewCorrection=(await config.disableClockSkewCorrection?.())===true;
signingProperties._disableClockSkewCorrection=noSkewCorrection;
const skipSkewSampling=noSkewCorrection||hasEventStreamOutput(signingProperties);
signingProperties._skipClockSkewSampling=skipSkewSampling;
if(!skipSkewSampling){
signingProperties._preRequestSystemClockOffset=config.systemClockOffset;
signingProperties._requestSentAt=Date.now();
}
const signedRequest=await signer.sign(httpRequest,{
signingDate:noSkewCorrection?new Date():getSkewCorrectedDate(config.systemClockOffset),
signingRegion:signingRegion,
signingService:signingName,
});
return signedRequest;
}
errorHandler(signingProperties){
return(error)=>{
const errorException=error;
if(!signingProperties._skipClockSkewSampling&&!signingProperties._disableClockSkewCorrection){
const serverTime=errorException.ServerTime??getDateHeader(errorException.$response);
if(serverTime){
const config=throwSigningPropertyError("config",signingProperties.config);
const preRequestOffset=signingProperties._preRequestSystemClockOffset;
const timeRequestSent=signingProperties._requestSentAt;
const ageHeader=getAgeHeader(errorException.$response);
const newOffset=getUpdatedSystemClockOffset(serverTime,config.systemClockOffset,timeRequestSent,ageHeader);
config.systemClockOffset=newOffset;
const skewExceedsThreshold=Math.abs(newOffset)>=240_000;
const isLocalCorrection=newOffset!==preRequestOffset;
const isConcurrentCorrection=preRequestOffset!==undefined&&preRequestOffset!==newOffset;
if(skewExceedsThreshold&&(isLocalCorrection||isConcurrentCorrection)&&errorException.$metadata){
errorException.$metadata.clockSkewCorrected=true;
}
}
}
throw error;
};
}
successHandler(httpResponse,signingProperties){
if(signingProperties._skipClockSkewSampling||signingProperties._disableClockSkewCorrection){
return;
}
const dateHeader=getDateHeader(httpResponse);
if(dateHeader){
const config=throwSigningPropertyError("config",signingProperties.config);
const timeRequestSent=signingProperties._requestSentAt;
const ageHeader=getAgeHeader(httpResponse);
config.systemClockOffset=getUpdatedSystemClockOffset(dateHeader,config.systemClockOffset,timeRequestSent,ageHeader);
}
}
}
class AwsSdkSigV4ASigner extends AwsSdkSigV4Signer{
async sign(httpRequest,identity,signingProperties){
if(!HttpRequest.isInstance(httpRequest)){
throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
}
const{config,signer,signingRegion,signingRegionSet,signingName}=await validateSigningProperties(signingProperties);
const configResolvedSigningRegionSet=await config.sigv4aSigningRegionSet?.();
const multiRegionOverride=(configResolvedSigningRegionSet??
signingRegionSet??[signingRegion]).join(",");
const noSkewCorrection=(await config.disableClockSkewCorrection?.())===true;
signingProperties._disableClockSkewCorrection=noSkewCorrection;
if(!noSkewCorrection){
signingProperties._preRequestSystemClockOffset=config.systemClockOffset;
signingProperties._requestSentAt=Date.now();
}
const signedRequest=await signer.sign(httpRequest,{
signingDate:noSkewCorrection?new Date():getSkewCorrectedDate(config.systemClockOffset),
signingRegion:multiRegionOverride,
signingService:signingName,
});
return signedRequest;
}
}
const getArrayForCommaSeparatedString=(str)=>typeof str==="string"&&str.length>0?str.split(",").map((item)=>item.trim()):[];
const getBearerTokenEnvKey=(signingName)=>`AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g,"_").toUpperCase()}`;
const NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY="AWS_AUTH_SCHEME_PREFERENCE";
const NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY="auth_scheme_preference";
const NODE_AUTH_SCHEME_PREFERENCE_OPTIONS={
environmentVariableSelector:(env,options)=>{
if(options?.signingName){
const bearerTokenKey=getBearerTokenEnvKey(options.signingName);
if(bearerTokenKey in env){
return["httpBearerAuth"];
}
}
if(!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)){
return undefined;
}
return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
},
configFileSelector:(profile)=>{
if(!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)){
return undefined;
}
return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
},
default:[],
};
const resolveAwsSdkSigV4AConfig=(config)=>{
config.sigv4aSigningRegionSet=normalizeProvider(config.sigv4aSigningRegionSet);
return config;
};
const NODE_SIGV4A_CONFIG_OPTIONS={
environmentVariableSelector(env){
if(env.AWS_SIGV4A_SIGNING_REGION_SET){
return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_)=>_.trim());
}
throw new ProviderError("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{
tryNextLink:true,
});
},
configFileSelector(profile){
if(profile.sigv4a_signing_region_set){
return(profile.sigv4a_signing_region_set??"").split(",").map((_)=>_.trim());
}
throw new ProviderError("sigv4a_signing_region_set not set in profile.",{
tryNextLink:true,
});
},
default:undefined,
};
const bindResolveAwsSdkSigV4Config=(defaultDisableClockSkewCorrection)=>(config)=>{
let inputCredentials=config.credentials;
let isUserSupplied=!!config.credentials;
let resolvedCredentials=undefined;
Object.defineProperty(config,"credentials",{
set(credentials){
if(credentials&&credentials!==inputCredentials&&credentials!==resolvedCredentials){
isUserSupplied=true;
}
inputCredentials=credentials;
const memoizedProvider=normalizeCredentialProvider(config,{
credentials:inputCredentials,
credentialDefaultProvider:config.credentialDefaultProvider,
});
const boundProvider=bindCallerConfig(config,memoizedProvider);
if(isUserSupplied&&!boundProvider.attributed){
const isCredentialObject=typeof inputCredentials==="object"&&inputCredentials!==null;
resolvedCredentials=async(options)=>{
const creds=await boundProvider(options);
const attributedCreds=creds;
if(isCredentialObject&&(!attributedCreds.$source||Object.keys(attributedCreds.$source).length===0)){
return setCredentialFeature(attributedCreds,"CREDENTIALS_CODE","e");
}
return attributedCreds;
};
resolvedCredentials.memoized=boundProvider.memoized;
resolvedCredentials.configBound=boundProvider.configBound;
resolvedCredentials.attributed=true;
}
else{
resolvedCredentials=boundProvider;
}
},
get(){
return resolvedCredentials;
},
enumerable:true,
configurable:true,
});
config.credentials=inputCredentials;
const{signingEscapePath=true,systemClockOffset=config.systemClockOffset||0,sha256,}=config;
let signer;
if(config.signer){
signer=normalizeProvider(config.signer);
}
else if(config.regionInfoProvider){
signer=()=>normalizeProvider(config.region)()
.then(async(region)=>[
(await config.regionInfoProvider(region,{
useFipsEndpoint:await config.useFipsEndpoint(),
useDualstackEndpoint:await config.useDualstackEndpoint(),
}))||{},
region,
])
.then(([regionInfo,region])=>{
const{signingRegion,signingService}=regionInfo;
config.signingRegion=config.signingRegion||signingRegion||region;
config.signingName=config.signingName||signingService||config.serviceId;
const params={
...config,
credentials:config.credentials,
region:config.signingRegion,
service:config.signingName,
sha256,
uriEscapePath:signingEscapePath,
};
const SignerCtor=config.signerConstructor||SignatureV4;
return new SignerCtor(params);
});
}
else{
signer=async(authScheme)=>{
authScheme=Object.assign({},{
name:"sigv4",
signingName:config.signingName||config.defaultSigningName,
signingRegion:await normalizeProvider(config.region)(),
properties:{},
},authScheme);
const signingRegion=authScheme.signingRegion;
const signingService=authScheme.signingName;
config.signingRegion=config.signingRegion||signingRegion;
config.signingName=config.signingName||signingService||config.serviceId;
const params={
...config,
credentials:config.credentials,
region:config.signingRegion,
service:config.signingName,
sha256,
uriEscapePath:signingEscapePath,
};
const SignerCtor=config.signerConstructor||SignatureV4;
return new SignerCtor(params);
};
}
const resolvedConfig=Object.assign(config,{
systemClockOffset,
signingEscapePath,
signer,
disableClockSkewCorrection:normalizeProvider(config.disableClockSkewCorrection??defaultDisableClockSkewCorrection),
});
return resolvedConfig;
};
function normalizeCredentialProvider(config,{credentials,credentialDefaultProvider}){
let credentialsProvider;
if(credentials){
if(!credentials?.memoized){
credentialsProvider=memoizeIdentityProvider(credentials,isIdentityExpired,doesIdentityRequireRefresh);
}
else{
credentialsProvider=credentials;
}
}
else{
if(credentialDefaultProvider){
credentialsProvider=normalizeProvider(credentialDefaultProvider(Object.assign({},config,{
parentClientConfig:config,
})));
}
else{
credentialsProvider=async()=>{
throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
};
}
}
credentialsProvider.memoized=true;
return credentialsProvider;
}
function bindCallerConfig(config,credentialsProvider){
if(credentialsProvider.configBound){
return credentialsProvider;
}
const fn=async(options)=>credentialsProvider({...options,callerClientConfig:config});
fn.memoized=credentialsProvider.memoized;
fn.configBound=true;
return fn;
}
const ENV_DISABLE_CLOCK_SKEW_CORRECTION="AWS_DISABLE_CLOCK_SKEW_CORRECTION";
const CONFIG_DISABLE_CLOCK_SKEW_CORRECTION="disable_clock_skew_correction";
const NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS={
environmentVariableSelector:(env)=>booleanSelector(env,ENV_DISABLE_CLOCK_SKEW_CORRECTION,SelectorType.ENV),
configFileSelector:(profile)=>booleanSelector(profile,CONFIG_DISABLE_CLOCK_SKEW_CORRECTION,SelectorType.CONFIG),
default:false,
};
const DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION=loadConfig(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);
const resolveAwsSdkSigV4Config=bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);
exports.AwsSdkSigV4ASigner=AwsSdkSigV4ASigner;
exports.AwsSdkSigV4Signer=AwsSdkSigV4Signer;
exports.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS=NODE_AUTH_SCHEME_PREFERENCE_OPTIONS;
exports.NODE_SIGV4A_CONFIG_OPTIONS=NODE_SIGV4A_CONFIG_OPTIONS;
exports.resolveAwsSdkSigV4AConfig=resolveAwsSdkSigV4AConfig;
exports.resolveAwsSdkSigV4Config=resolveAwsSdkSigV4Config;
}),
2000:
((_module,exports,$load)=>{
const{TypeRegistry,NormalizedSchema,deref}=$load(2754);
const{decorateServiceException,getValueFromTextNode}=$load(2474);
const{RpcProtocol,JsonCodec2,loadJsonRpcErrorCode,HttpBindingProtocol,HttpInterceptingShapeSerializer,HttpInterceptingShapeDeserializer,loadRestJsonErrorCode,SmithyRpcV2JsonProtocol,loadSmithyRpcV2JsonErrorCode,FromStringShapeDeserializer,determineTimestampFormat,extendedEncodeURIComponent,collectBody}=$load(230);
const{parseXML,XmlNode,XmlText}=$load(9994);
const{toUtf8,toBase64,generateIdempotencyToken,NumericValue,dateToUtcString,fromBase64,expectUnion}=$load(246);
class ProtocolLib{
queryCompat;
errorRegistry;
constructor(queryCompat=false){
this.queryCompat=queryCompat;
}
resolveRestContentType(defaultContentType,inputSchema){
const members=inputSchema.getMemberSchemas();
const httpPayloadMember=Object.values(members).find((m)=>{
return!!m.getMergedTraits().httpPayload;
});
if(httpPayloadMember){
const mediaType=httpPayloadMember.getMergedTraits().mediaType;
if(mediaType){
return mediaType;
}
else if(httpPayloadMember.isStringSchema()){
return "text/plain";
}
else if(httpPayloadMember.isBlobSchema()){
return "application/octet-stream";
}
else{
return defaultContentType;
}
}
else if(!inputSchema.isUnitSchema()){
const hasBody=Object.values(members).find((m)=>{
const{httpQuery,httpQueryParams,httpHeader,httpLabel,httpPrefixHeaders}=m.getMergedTraits();
const noPrefixHeaders=httpPrefixHeaders===void 0;
return!httpQuery&&!httpQueryParams&&!httpHeader&&!httpLabel&&noPrefixHeaders;
});
if(hasBody){
return defaultContentType;
}
}
}
async getErrorSchemaOrThrowBaseException(errorIdentifier,defaultNamespace,response,dataObject,metadata,getErrorSchema){
let errorName=errorIdentifier;
if(errorIdentifier.includes("#")){
[,errorName]=errorIdentifier.split("#");
}
const errorMetadata={
$metadata:metadata,
$fault:response.statusCode<500?"client":"server",
};
if(!this.errorRegistry){
throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
}
try{
const errorSchema=getErrorSchema?.(this.errorRegistry,errorName)??
this.errorRegistry.getSchema(errorIdentifier);
return{errorSchema,errorMetadata};
}
catch(e){
dataObject.message=dataObject.message??dataObject.Message??"UnknownError";
const synthetic=this.errorRegistry;
const baseExceptionSchema=synthetic.getBaseException();
if(baseExceptionSchema){
const ErrorCtor=synthetic.getErrorCtor(baseExceptionSchema)??Error;
throw this.decorateServiceException(Object.assign(new ErrorCtor({name:errorName}),errorMetadata),dataObject);
}
const d=dataObject;
const message=d?.message??d?.Message??d?.Error?.Message??d?.Error?.message;
throw this.decorateServiceException(Object.assign(new Error(message),{
name:errorName,
},errorMetadata),dataObject);
}
}
compose(composite,errorIdentifier,defaultNamespace){
let namespace=defaultNamespace;
if(errorIdentifier.includes("#")){
[namespace]=errorIdentifier.split("#");
}
const staticRegistry=TypeRegistry.for(namespace);
const defaultSyntheticRegistry=TypeRegistry.for("smithy.ts.sdk.synthetic." + defaultNamespace);
composite.copyFrom(staticRegistry);
composite.copyFrom(defaultSyntheticRegistry);
this.errorRegistry=composite;
}
decorateServiceException(exception,additions={}){
if(this.queryCompat){
const msg=exception.Message??additions.Message;
const error=decorateServiceException(exception,additions);
if(msg){
error.message=msg;
}
const errorObj=error.Error??{};
errorObj.Type=error.Error?.Type;
errorObj.Code=error.Error?.Code;
errorObj.Message=error.Error?.message??error.Error?.Message??msg;
error.Error=errorObj;
const reqId=error.$metadata.requestId;
if(reqId){
error.RequestId=reqId;
}
return error;
}
return decorateServiceException(exception,additions);
}
setQueryCompatError(output,response){
const queryErrorHeader=response.headers?.["x-amzn-query-error"];
if(output!==undefined&&queryErrorHeader!=null){
const[Code,Type]=queryErrorHeader.split(";");
const keys=Object.keys(output);
const Error={
Code,
Type,
};
output.Code=Code;
output.Type=Type;
for(let i=0;i<keys.length;i++){
const k=keys[i];
Error[k==="message"?"Message":k]=output[k];
}
delete Error.__type;
output.Error=Error;
}
}
queryCompatOutput(queryCompatErrorData,errorData){
if(queryCompatErrorData.Error){
errorData.Error=queryCompatErrorData.Error;
}
if(queryCompatErrorData.Type){
errorData.Type=queryCompatErrorData.Type;
}
if(queryCompatErrorData.Code){
errorData.Code=queryCompatErrorData.Code;
}
}
findQueryCompatibleError(registry,errorName){
try{
return registry.getSchema(errorName);
}
catch(e){
return registry.find((schema)=>NormalizedSchema.of(schema).getMergedTraits().awsQueryError?.[0]===errorName);
}
}
}
class AwsJsonRpcProtocol extends RpcProtocol{
serializer;
deserializer;
serviceTarget;
codec;
mixin;
awsQueryCompatible;
constructor({defaultNamespace,errorTypeRegistries,serviceTarget,awsQueryCompatible,jsonCodec,}){
super({
defaultNamespace,
errorTypeRegistries,
});
this.serviceTarget=serviceTarget;
this.codec=
jsonCodec??
new JsonCodec2({
timestampFormat:{
useTrait:true,
default:7,
},
jsonName:false,
});
this.serializer=this.codec.createSerializer();
this.deserializer=this.codec.createDeserializer();
this.awsQueryCompatible=!!awsQueryCompatible;
this.mixin=new ProtocolLib(this.awsQueryCompatible);
}
async serializeRequest(operationSchema,input,context){
const request=await super.serializeRequest(operationSchema,input,context);
if(!request.path.endsWith("/")){
request.path +="/";
}
request.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`;
request.headers["x-amz-target"]=`${this.serviceTarget}.${operationSchema.name}`;
if(this.awsQueryCompatible){
request.headers["x-amzn-query-mode"]="true";
}
if(deref(operationSchema.input)==="unit"||!request.body){
request.body="{}";
}
return request;
}
getPayloadCodec(){
return this.codec;
}
async handleError(operationSchema,context,response,dataObject,metadata){
const{awsQueryCompatible}=this;
if(awsQueryCompatible){
this.mixin.setQueryCompatError(dataObject,response);
}
const errorIdentifier=loadJsonRpcErrorCode(response,dataObject,awsQueryCompatible)??"Unknown";
this.mixin.compose(this.compositeErrorRegistry,errorIdentifier,this.options.defaultNamespace);
const{errorSchema,errorMetadata}=await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier,this.options.defaultNamespace,response,dataObject,metadata,awsQueryCompatible?this.mixin.findQueryCompatibleError:undefined);
const ns=NormalizedSchema.of(errorSchema);
const message=dataObject.message??dataObject.Message??"UnknownError";
const ErrorCtor=this.compositeErrorRegistry.getErrorCtor(errorSchema)??Error;
const exception=new ErrorCtor({});
const output={};
const errorDeserializer=this.codec.createDeserializer();
for(const[name,member]of ns.structIterator()){
if(dataObject[name]!=null){
output[name]=errorDeserializer.readObject(member,dataObject[name]);
}
}
if(awsQueryCompatible){
this.mixin.queryCompatOutput(dataObject,output);
}
throw this.mixin.decorateServiceException(Object.assign(exception,errorMetadata,{
$fault:ns.getMergedTraits().error,
message,
},output),dataObject);
}
}
class AwsJson1_0Protocol extends AwsJsonRpcProtocol{
constructor({defaultNamespace,errorTypeRegistries,serviceTarget,awsQueryCompatible,jsonCodec,}){
super({
defaultNamespace,
errorTypeRegistries,
serviceTarget,
awsQueryCompatible,
jsonCodec,
});
}
getShapeId(){
return "aws.protocols#awsJson1_0";
}
getJsonRpcVersion(){
return "1.0";
}
getDefaultContentType(){
return "application/x-amz-json-1.0";
}
}
class AwsJson1_1Protocol extends AwsJsonRpcProtocol{
constructor({defaultNamespace,errorTypeRegistries,serviceTarget,awsQueryCompatible,jsonCodec,}){
super({
defaultNamespace,
errorTypeRegistries,
serviceTarget,
awsQueryCompatible,
jsonCodec,
});
}
getShapeId(){
return "aws.protocols#awsJson1_1";
}
getJsonRpcVersion(){
return "1.1";
}
getDefaultContentType(){
return "application/x-amz-json-1.1";
}
}
class AwsRestJsonProtocol extends HttpBindingProtocol{
serializer;
deserializer;
codec;
mixin=new ProtocolLib();
constructor({defaultNamespace,errorTypeRegistries,jsonCodec,}){
super({
defaultNamespace,
errorTypeRegistries,
});
const settings={
timestampFormat:{
useTrait:true,
default:7,
},
httpBindings:true,
jsonName:true,
};
this.codec=jsonCodec??new JsonCodec2(settings);
this.serializer=new HttpInterceptingShapeSerializer(this.codec.createSerializer(),settings);
this.deserializer=new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(),settings);
}
getShapeId(){
return "aws.protocols#restJson1";
}
getPayloadCodec(){
return this.codec;
}
setSerdeContext(serdeContext){
this.codec.setSerdeContext(serdeContext);
super.setSerdeContext(serdeContext);
}
async serializeRequest(operationSchema,input,context){
const request=await super.serializeRequest(operationSchema,input,context);
const inputSchema=NormalizedSchema.of(operationSchema.input);
if(!request.headers["content-type"]){
const contentType=this.mixin.resolveRestContentType(this.getDefaultContentType(),inputSchema);
if(contentType){
request.headers["content-type"]=contentType;
}
}
if(request.body==null&&request.headers["content-type"]===this.getDefaultContentType()){
request.body="{}";
}
return request;
}
async deserializeResponse(operationSchema,context,response){
const output=await super.deserializeResponse(operationSchema,context,response);
const outputSchema=NormalizedSchema.of(operationSchema.output);
for(const[name,member]of outputSchema.structIterator()){
if(member.getMemberTraits().httpPayload&&!(name in output)){
output[name]=null;
}
}
return output;
}
async handleError(operationSchema,context,response,dataObject,metadata){
const errorIdentifier=loadRestJsonErrorCode(response,dataObject)??"Unknown";
this.mixin.compose(this.compositeErrorRegistry,errorIdentifier,this.options.defaultNamespace);
const{errorSchema,errorMetadata}=await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier,this.options.defaultNamespace,response,dataObject,metadata);
const ns=NormalizedSchema.of(errorSchema);
const message=dataObject.message??dataObject.Message??"UnknownError";
const ErrorCtor=this.compositeErrorRegistry.getErrorCtor(errorSchema)??Error;
const exception=new ErrorCtor({});
await this.deserializeHttpMessage(errorSchema,context,response,dataObject);
const output={};
const errorDeserializer=this.codec.createDeserializer();
for(const[name,member]of ns.structIterator()){
const target=member.getMergedTraits().jsonName??name;
output[name]=errorDeserializer.readObject(member,dataObject[target]);
}
throw this.mixin.decorateServiceException(Object.assign(exception,errorMetadata,{
$fault:ns.getMergedTraits().error,
message,
},output),dataObject);
}
getDefaultContentType(){
return "application/json";
}
}
class SerdeContextConfig{
serdeContext;
setSerdeContext(serdeContext){
this.serdeContext=serdeContext;
}
}
class UnionSerde{
from;
to;
keys;
constructor(from,to){
this.from=from;
this.to=to;
const keys=Object.keys(this.from);
const set=new Set(keys);
set.delete("__type");
this.keys=set;
}
mark(key){
this.keys.delete(key);
}
hasUnknown(){
return this.keys.size===1&&Object.keys(this.to).length===0;
}
writeUnknown(){
if(this.hasUnknown()){
const k=this.keys.values().next().value;
const v=this.from[k];
this.to.$unknown=[k,v];
}
}
}
function writeKey(obj){
Object.defineProperty(obj,"__proto__",{value:undefined,writable:true,enumerable:true,configurable:true});
}
class XmlShapeDeserializer extends SerdeContextConfig{
settings;
stringDeserializer;
constructor(settings){
super();
this.settings=settings;
this.stringDeserializer=new FromStringShapeDeserializer(settings);
}
setSerdeContext(serdeContext){
this.serdeContext=serdeContext;
this.stringDeserializer.setSerdeContext(serdeContext);
}
read(schema,bytes,key){
const ns=NormalizedSchema.of(schema);
const memberSchemas=ns.getMemberSchemas();
const isEventPayload=ns.isStructSchema()&&
ns.isMemberSchema()&&
!!Object.values(memberSchemas).find((memberNs)=>{
return!!memberNs.getMemberTraits().eventPayload;
});
if(isEventPayload){
const output={};
const memberName=Object.keys(memberSchemas)[0];
const eventMemberSchema=memberSchemas[memberName];
if(eventMemberSchema.isBlobSchema()){
output[memberName]=bytes;
}
else{
output[memberName]=this.read(memberSchemas[memberName],bytes);
}
return output;
}
const xmlString=(this.serdeContext?.utf8Encoder??toUtf8)(bytes);
const parsedObject=this.parseXml(xmlString);
return this.readSchema(schema,key?parsedObject[key]:parsedObject);
}
readSchema(_schema,value){
const ns=NormalizedSchema.of(_schema);
if(ns.isUnitSchema()){
return;
}
const traits=ns.getMergedTraits();
if(ns.isListSchema()&&!Array.isArray(value)){
return this.readSchema(ns,[value]);
}
if(value==null){
return value;
}
if(typeof value==="object"){
const flat=!!traits.xmlFlattened;
if(ns.isListSchema()){
const listValue=ns.getValueSchema();
const buffer=[];
const sourceKey=listValue.getMergedTraits().xmlName??"member";
const source=flat?value:(value[0]??value)[sourceKey];
if(source==null){
return buffer;
}
const sourceArray=Array.isArray(source)?source:[source];
for(const v of sourceArray){
buffer.push(this.readSchema(listValue,v));
}
return buffer;
}
const buffer={};
if(ns.isMapSchema()){
const keyNs=ns.getKeySchema();
const memberNs=ns.getValueSchema();
let entries;
if(flat){
entries=Array.isArray(value)?value:[value];
}
else{
entries=Array.isArray(value.entry)?value.entry:[value.entry];
}
const keyProperty=keyNs.getMergedTraits().xmlName??"key";
const valueProperty=memberNs.getMergedTraits().xmlName??"value";
for(const entry of entries){
const key=entry[keyProperty];
const value=entry[valueProperty];
if(key==="__proto__"){
writeKey(buffer);
}
buffer[key]=this.readSchema(memberNs,value);
}
return buffer;
}
if(ns.isStructSchema()){
const union=ns.isUnionSchema();
let unionSerde;
if(union){
unionSerde=new UnionSerde(value,buffer);
}
for(const[memberName,memberSchema]of ns.structIterator()){
const memberTraits=memberSchema.getMergedTraits();
const xmlObjectKey=!memberTraits.httpPayload
?(memberSchema.getMemberTraits().xmlName??memberName)
:(memberTraits.xmlName??memberSchema.getName());
if(union){
unionSerde.mark(xmlObjectKey);
}
if(value[xmlObjectKey]!=null){
buffer[memberName]=this.readSchema(memberSchema,value[xmlObjectKey]);
}
}
if(union){
unionSerde.writeUnknown();
}
return buffer;
}
if(ns.isDocumentSchema()){
return value;
}
throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
}
if(ns.isListSchema()){
return[];
}
if(ns.isMapSchema()||ns.isStructSchema()){
return{};
}
return this.stringDeserializer.read(ns,value);
}
parseXml(xml){
if(xml.length){
let parsedObj;
try{
parsedObj=parseXML(xml);
}
catch(e){
if(e&&typeof e==="object"){
Object.defineProperty(e,"$responseBodyText",{
value:xml,
});
}
throw e;
}
const textNodeName="#text";
const key=Object.keys(parsedObj)[0];
const parsedObjToReturn=parsedObj[key];
if(parsedObjToReturn[textNodeName]){
parsedObjToReturn[key]=parsedObjToReturn[textNodeName];
delete parsedObjToReturn[textNodeName];
}
return getValueFromTextNode(parsedObjToReturn);
}
return{};
}
}
class QueryShapeSerializer extends SerdeContextConfig{
settings;
buffer;
constructor(settings){
super();
this.settings=settings;
}
write(schema,value,prefix=""){
if(this.buffer===undefined){
this.buffer="";
}
const ns=NormalizedSchema.of(schema);
if(prefix&&!prefix.endsWith(".")){
prefix +=".";
}
if(ns.isBlobSchema()){
if(typeof value==="string"||value instanceof Uint8Array){
this.writeKey(prefix);
this.writeValue((this.serdeContext?.base64Encoder??toBase64)(value));
}
}
else if(ns.isBooleanSchema()||ns.isNumericSchema()||ns.isStringSchema()){
if(value!=null){
this.writeKey(prefix);
this.writeValue(String(value));
}
else if(ns.isIdempotencyToken()){
this.writeKey(prefix);
this.writeValue(generateIdempotencyToken());
}
}
else if(ns.isBigIntegerSchema()){
if(value!=null){
this.writeKey(prefix);
this.writeValue(String(value));
}
}
else if(ns.isBigDecimalSchema()){
if(value!=null){
this.writeKey(prefix);
this.writeValue(value instanceof NumericValue?value.string:String(value));
}
}
else if(ns.isTimestampSchema()){
if(value instanceof Date){
this.writeKey(prefix);
const format=determineTimestampFormat(ns,this.settings);
switch(format){
case 5:
this.writeValue(value.toISOString().replace(".000Z","Z"));
break;
case 6:
this.writeValue(dateToUtcString(value));
break;
case 7:
this.writeValue(String(value.getTime()/ 1000));
break;
}
}
}
else if(ns.isDocumentSchema()){
if(Array.isArray(value)){
this.write(64|15,value,prefix);
}
else if(value instanceof Date){
this.write(4,value,prefix);
}
else if(value instanceof Uint8Array){
this.write(21,value,prefix);
}
else if(value&&typeof value==="object"){
this.write(128|15,value,prefix);
}
else{
this.writeKey(prefix);
this.writeValue(String(value));
}
}
else if(ns.isListSchema()){
if(Array.isArray(value)){
if(value.length===0){
if(this.settings.serializeEmptyLists){
this.writeKey(prefix);
this.writeValue("");
}
}
else{
const member=ns.getValueSchema();
const flat=this.settings.flattenLists||ns.getMergedTraits().xmlFlattened;
let i=1;
for(const item of value){
if(item==null){
continue;
}
const traits=member.getMergedTraits();
const suffix=this.getKey("member",traits.xmlName,traits.ec2QueryName);
const key=flat?`${prefix}${i}`:`${prefix}${suffix}.${i}`;
this.write(member,item,key);
++i;
}
}
}
}
else if(ns.isMapSchema()){
if(value&&typeof value==="object"){
const keySchema=ns.getKeySchema();
const memberSchema=ns.getValueSchema();
const flat=ns.getMergedTraits().xmlFlattened;
let i=1;
for(const k in value){
const v=value[k];
if(v==null){
continue;
}
const keyTraits=keySchema.getMergedTraits();
const keySuffix=this.getKey("key",keyTraits.xmlName,keyTraits.ec2QueryName);
const key=flat?`${prefix}${i}.${keySuffix}`:`${prefix}entry.${i}.${keySuffix}`;
const valTraits=memberSchema.getMergedTraits();
const valueSuffix=this.getKey("value",valTraits.xmlName,valTraits.ec2QueryName);
const valueKey=flat?`${prefix}${i}.${valueSuffix}`:`${prefix}entry.${i}.${valueSuffix}`;
this.write(keySchema,k,key);
this.write(memberSchema,v,valueKey);
++i;
}
}
}
else if(ns.isStructSchema()){
if(value&&typeof value==="object"){
let didWriteMember=false;
for(const[memberName,member]of ns.structIterator()){
if(value[memberName]==null&&!member.isIdempotencyToken()){
continue;
}
const traits=member.getMergedTraits();
const suffix=this.getKey(memberName,traits.xmlName,traits.ec2QueryName,"struct");
const key=`${prefix}${suffix}`;
this.write(member,value[memberName],key);
didWriteMember=true;
}
if(!didWriteMember&&ns.isUnionSchema()){
const{$unknown}=value;
if(Array.isArray($unknown)){
const[k,v]=$unknown;
const key=`${prefix}${k}`;
this.write(15,v,key);
}
}
}
}
else if(ns.isUnitSchema());
else{
throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
}
}
flush(){
if(this.buffer===undefined){
throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
}
const str=this.buffer;
delete this.buffer;
return str;
}
getKey(memberName,xmlName,ec2QueryName,keySource){
const{ec2,capitalizeKeys}=this.settings;
if(ec2&&ec2QueryName){
return ec2QueryName;
}
const key=xmlName??memberName;
if(capitalizeKeys&&keySource==="struct"){
return key[0].toUpperCase()+ key.slice(1);
}
return key;
}
writeKey(key){
if(key.endsWith(".")){
key=key.slice(0,key.length - 1);
}
this.buffer +=`&${extendedEncodeURIComponent(key)}=`;
}
writeValue(value){
this.buffer +=extendedEncodeURIComponent(value);
}
}
class AwsQueryProtocol extends RpcProtocol{
options;
serializer;
deserializer;
mixin=new ProtocolLib();
constructor(options){
super({
defaultNamespace:options.defaultNamespace,
errorTypeRegistries:options.errorTypeRegistries,
});
this.options=options;
const settings={
timestampFormat:{
useTrait:true,
default:5,
},
httpBindings:false,
xmlNamespace:options.xmlNamespace,
serviceNamespace:options.defaultNamespace,
serializeEmptyLists:true,
};
this.serializer=new QueryShapeSerializer(settings);
this.deserializer=new XmlShapeDeserializer(settings);
}
getShapeId(){
return "aws.protocols#awsQuery";
}
setSerdeContext(serdeContext){
this.serializer.setSerdeContext(serdeContext);
this.deserializer.setSerdeContext(serdeContext);
}
getPayloadCodec(){
throw new Error("AWSQuery protocol has no payload codec.");
}
async serializeRequest(operationSchema,input,context){
const request=await super.serializeRequest(operationSchema,input,context);
if(!request.path.endsWith("/")){
request.path +="/";
}
request.headers["content-type"]="application/x-www-form-urlencoded";
if(deref(operationSchema.input)==="unit"||!request.body){
request.body="";
}
const action=operationSchema.name.split("#")[1]??operationSchema.name;
request.body=`Action=${action}&Version=${this.options.version}` + request.body;
if(request.body.endsWith("&")){
request.body=request.body.slice(-1);
}
return request;
}
async deserializeResponse(operationSchema,context,response){
const deserializer=this.deserializer;
const ns=NormalizedSchema.of(operationSchema.output);
const dataObject={};
if(response.statusCode>=300){
const bytes=await collectBody(response.body,context);
if(bytes.byteLength>0){
Object.assign(dataObject,await deserializer.read(15,bytes));
}
await this.handleError(operationSchema,context,response,dataObject,this.deserializeMetadata(response));
}
for(const header in response.headers){
const value=response.headers[header];
delete response.headers[header];
response.headers[header.toLowerCase()]=value;
}
const shortName=operationSchema.name.split("#")[1]??operationSchema.name;
const awsQueryResultKey=ns.isStructSchema()&&this.useNestedResult()?shortName + "Result":undefined;
const bytes=await collectBody(response.body,context);
if(bytes.byteLength>0){
Object.assign(dataObject,await deserializer.read(ns,bytes,awsQueryResultKey));
}
dataObject.$metadata=this.deserializeMetadata(response);
return dataObject;
}
useNestedResult(){
return true;
}
async handleError(operationSchema,context,response,dataObject,metadata){
const errorIdentifier=this.loadQueryErrorCode(response,dataObject)??"Unknown";
this.mixin.compose(this.compositeErrorRegistry,errorIdentifier,this.options.defaultNamespace);
const errorData=this.loadQueryError(dataObject)??{};
const message=this.loadQueryErrorMessage(dataObject);
errorData.message=message;
errorData.Error={
Type:errorData.Type,
Code:errorData.Code,
Message:message,
};
const{errorSchema,errorMetadata}=await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier,this.options.defaultNamespace,response,errorData,metadata,this.mixin.findQueryCompatibleError);
const ns=NormalizedSchema.of(errorSchema);
const ErrorCtor=this.compositeErrorRegistry.getErrorCtor(errorSchema)??Error;
const exception=new ErrorCtor({});
const output={
Type:errorData.Error.Type,
Code:errorData.Error.Code,
Error:errorData.Error,
};
for(const[name,member]of ns.structIterator()){
const target=member.getMergedTraits().xmlName??name;
const value=errorData[target]??dataObject[target];
output[name]=this.deserializer.readSchema(member,value);
}
throw this.mixin.decorateServiceException(Object.assign(exception,errorMetadata,{
$fault:ns.getMergedTraits().error,
message,
},output),dataObject);
}
loadQueryErrorCode(output,data){
const code=(data.Errors?.[0]?.Error??data.Errors?.Error??data.Error)?.Code;
if(code!==undefined){
return code;
}
if(output.statusCode==404){
return "NotFound";
}
}
loadQueryError(data){
return data.Errors?.[0]?.Error??data.Errors?.Error??data.Error;
}
loadQueryErrorMessage(data){
const errorData=this.loadQueryError(data);
return errorData?.message??errorData?.Message??data.message??data.Message??"Unknown";
}
getDefaultContentType(){
return "application/x-www-form-urlencoded";
}
}
class AwsEc2QueryProtocol extends AwsQueryProtocol{
options;
constructor(options){
super(options);
this.options=options;
const ec2Settings={
capitalizeKeys:true,
flattenLists:true,
serializeEmptyLists:false,
ec2:true,
};
Object.assign(this.serializer.settings,ec2Settings);
}
getShapeId(){
return "aws.protocols#ec2Query";
}
useNestedResult(){
return false;
}
}
const loadRestXmlErrorCode=(output,data)=>{
if(data?.Error?.Code!==undefined){
return data.Error.Code;
}
if(data?.Code!==undefined){
return data.Code;
}
if(output.statusCode==404){
return "NotFound";
}
};
class XmlShapeSerializer extends SerdeContextConfig{
settings;
stringBuffer;
byteBuffer;
buffer;
constructor(settings){
super();
this.settings=settings;
}
write(schema,value){
const ns=NormalizedSchema.of(schema);
if(ns.isStringSchema()&&typeof value==="string"){
this.stringBuffer=value;
}
else if(ns.isBlobSchema()){
this.byteBuffer=
"byteLength" in value
?value
:(this.serdeContext?.base64Decoder??fromBase64)(value);
}
else{
this.buffer=this.writeStruct(ns,value,undefined);
const traits=ns.getMergedTraits();
if(traits.httpPayload&&!traits.xmlName){
this.buffer.withName(ns.getName());
}
}
}
flush(){
if(this.byteBuffer!==undefined){
const bytes=this.byteBuffer;
delete this.byteBuffer;
return bytes;
}
if(this.stringBuffer!==undefined){
const str=this.stringBuffer;
delete this.stringBuffer;
return str;
}
const buffer=this.buffer;
if(this.settings.xmlNamespace){
if(!buffer?.attributes?.["xmlns"]){
buffer.addAttribute("xmlns",this.settings.xmlNamespace);
}
}
delete this.buffer;
return buffer.toString();
}
writeStruct(ns,value,parentXmlns){
const traits=ns.getMergedTraits();
const name=ns.isMemberSchema()&&!traits.httpPayload
?(ns.getMemberTraits().xmlName??ns.getMemberName())
:(traits.xmlName??ns.getName());
if(!name||!ns.isStructSchema()){
throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${ns.getName(true)}.`);
}
const structXmlNode=XmlNode.of(name);
const[xmlnsAttr,xmlns]=this.getXmlnsAttribute(ns,parentXmlns);
for(const[memberName,memberSchema]of ns.structIterator()){
const val=value[memberName];
if(val!=null||memberSchema.isIdempotencyToken()){
if(memberSchema.getMergedTraits().xmlAttribute){
structXmlNode.addAttribute(memberSchema.getMergedTraits().xmlName??memberName,this.writeSimple(memberSchema,val));
continue;
}
if(memberSchema.isListSchema()){
this.writeList(memberSchema,val,structXmlNode,xmlns);
}
else if(memberSchema.isMapSchema()){
this.writeMap(memberSchema,val,structXmlNode,xmlns);
}
else if(memberSchema.isStructSchema()){
structXmlNode.addChildNode(this.writeStruct(memberSchema,val,xmlns));
}
else{
const memberNode=XmlNode.of(memberSchema.getMergedTraits().xmlName??memberSchema.getMemberName());
this.writeSimpleInto(memberSchema,val,memberNode,xmlns);
structXmlNode.addChildNode(memberNode);
}
}
}
const{$unknown}=value;
if($unknown&&ns.isUnionSchema()&&Array.isArray($unknown)&&Object.keys(value).length===1){
const[k,v]=$unknown;
const node=XmlNode.of(k);
if(typeof v!=="string"){
if(value instanceof XmlNode||value instanceof XmlText){
structXmlNode.addChildNode(value);
}
else{
throw new Error(`@aws-sdk - $unknown union member in XML requires ` +
`value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.`);
}
}
this.writeSimpleInto(0,v,node,xmlns);
structXmlNode.addChildNode(node);
}
if(xmlns){
structXmlNode.addAttribute(xmlnsAttr,xmlns);
}
return structXmlNode;
}
writeList(listMember,array,container,parentXmlns){
if(!listMember.isMemberSchema()){
throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${listMember.getName(true)}`);
}
const listTraits=listMember.getMergedTraits();
const listValueSchema=listMember.getValueSchema();
const listValueTraits=listValueSchema.getMergedTraits();
const sparse=!!listValueTraits.sparse;
const flat=!!listTraits.xmlFlattened;
const[xmlnsAttr,xmlns]=this.getXmlnsAttribute(listMember,parentXmlns);
const writeItem=(container,value)=>{
if(listValueSchema.isListSchema()){
this.writeList(listValueSchema,Array.isArray(value)?value:[value],container,xmlns);
}
else if(listValueSchema.isMapSchema()){
this.writeMap(listValueSchema,value,container,xmlns);
}
else if(listValueSchema.isStructSchema()){
const struct=this.writeStruct(listValueSchema,value,xmlns);
container.addChildNode(struct.withName(flat?(listTraits.xmlName??listMember.getMemberName()):(listValueTraits.xmlName??"member")));
}
else{
const listItemNode=XmlNode.of(flat?(listTraits.xmlName??listMember.getMemberName()):(listValueTraits.xmlName??"member"));
this.writeSimpleInto(listValueSchema,value,listItemNode,xmlns);
container.addChildNode(listItemNode);
}
};
if(flat){
for(const value of array){
if(sparse||value!=null){
writeItem(container,value);
}
}
}
else{
const listNode=XmlNode.of(listTraits.xmlName??listMember.getMemberName());
if(xmlns){
listNode.addAttribute(xmlnsAttr,xmlns);
}
for(const value of array){
if(sparse||value!=null){
writeItem(listNode,value);
}
}
container.addChildNode(listNode);
}
}
writeMap(mapMember,map,container,parentXmlns,containerIsMap=false){
if(!mapMember.isMemberSchema()){
throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${mapMember.getName(true)}`);
}
const mapTraits=mapMember.getMergedTraits();
const mapKeySchema=mapMember.getKeySchema();
const mapKeyTraits=mapKeySchema.getMergedTraits();
const keyTag=mapKeyTraits.xmlName??"key";
const mapValueSchema=mapMember.getValueSchema();
const mapValueTraits=mapValueSchema.getMergedTraits();
const valueTag=mapValueTraits.xmlName??"value";
const sparse=!!mapValueTraits.sparse;
const flat=!!mapTraits.xmlFlattened;
const[xmlnsAttr,xmlns]=this.getXmlnsAttribute(mapMember,parentXmlns);
const addKeyValue=(entry,key,val)=>{
const keyNode=XmlNode.of(keyTag,key);
const[keyXmlnsAttr,keyXmlns]=this.getXmlnsAttribute(mapKeySchema,xmlns);
if(keyXmlns){
keyNode.addAttribute(keyXmlnsAttr,keyXmlns);
}
entry.addChildNode(keyNode);
let valueNode=XmlNode.of(valueTag);
if(mapValueSchema.isListSchema()){
this.writeList(mapValueSchema,val,valueNode,xmlns);
}
else if(mapValueSchema.isMapSchema()){
this.writeMap(mapValueSchema,val,valueNode,xmlns,true);
}
else if(mapValueSchema.isStructSchema()){
valueNode=this.writeStruct(mapValueSchema,val,xmlns);
}
else{
this.writeSimpleInto(mapValueSchema,val,valueNode,xmlns);
}
entry.addChildNode(valueNode);
};
if(flat){
for(const key in map){
const val=map[key];
if(sparse||val!=null){
const entry=XmlNode.of(mapTraits.xmlName??mapMember.getMemberName());
addKeyValue(entry,key,val);
container.addChildNode(entry);
}
}
}
else{
let mapNode;
if(!containerIsMap){
mapNode=XmlNode.of(mapTraits.xmlName??mapMember.getMemberName());
if(xmlns){
mapNode.addAttribute(xmlnsAttr,xmlns);
}
container.addChildNode(mapNode);
}
for(const key in map){
const val=map[key];
if(sparse||val!=null){
const entry=XmlNode.of("entry");
addKeyValue(entry,key,val);
(containerIsMap?container:mapNode).addChildNode(entry);
}
}
}
}
writeSimple(_schema,value){
if(null===value){
throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
}
const ns=NormalizedSchema.of(_schema);
let nodeContents=null;
if(value&&typeof value==="object"){
if(ns.isBlobSchema()){
nodeContents=(this.serdeContext?.base64Encoder??toBase64)(value);
}
else if(ns.isTimestampSchema()&&value instanceof Date){
const format=determineTimestampFormat(ns,this.settings);
switch(format){
case 5:
nodeContents=value.toISOString().replace(".000Z","Z");
break;
case 6:
nodeContents=dateToUtcString(value);
break;
case 7:
nodeContents=String(value.getTime()/ 1000);
break;
default:
console.warn("Missing timestamp format, using http date",value);
nodeContents=dateToUtcString(value);
break;
}
}
else if(ns.isBigDecimalSchema()&&value){
if(value instanceof NumericValue){
return value.string;
}
return String(value);
}
else if(ns.isMapSchema()||ns.isListSchema()){
throw new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.");
}
else{
throw new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${ns.getName(true)}`);
}
}
if(ns.isBooleanSchema()||ns.isNumericSchema()||ns.isBigIntegerSchema()||ns.isBigDecimalSchema()){
nodeContents=String(value);
}
if(ns.isStringSchema()){
if(value===undefined&&ns.isIdempotencyToken()){
nodeContents=generateIdempotencyToken();
}
else{
nodeContents=String(value);
}
}
if(nodeContents===null){
throw new Error(`Unhandled schema-value pair ${ns.getName(true)}=${value}`);
}
return nodeContents;
}
writeSimpleInto(_schema,value,into,parentXmlns){
const nodeContents=this.writeSimple(_schema,value);
const ns=NormalizedSchema.of(_schema);
const content=new XmlText(nodeContents);
const[xmlnsAttr,xmlns]=this.getXmlnsAttribute(ns,parentXmlns);
if(xmlns){
into.addAttribute(xmlnsAttr,xmlns);
}
into.addChildNode(content);
}
getXmlnsAttribute(ns,parentXmlns){
const traits=ns.getMergedTraits();
const[prefix,xmlns]=traits.xmlNamespace??[];
if(xmlns&&xmlns!==parentXmlns){
return[prefix?`xmlns:${prefix}`:"xmlns",xmlns];
}
return[void 0,void 0];
}
}
class XmlCodec extends SerdeContextConfig{
settings;
constructor(settings){
super();
this.settings=settings;
}
createSerializer(){
const serializer=new XmlShapeSerializer(this.settings);
serializer.setSerdeContext(this.serdeContext);
return serializer;
}
createDeserializer(){
const deserializer=new XmlShapeDeserializer(this.settings);
deserializer.setSerdeContext(this.serdeContext);
return deserializer;
}
}
class AwsRestXmlProtocol extends HttpBindingProtocol{
codec;
serializer;
deserializer;
mixin=new ProtocolLib();
constructor(options){
super(options);
const settings={
timestampFormat:{
useTrait:true,
default:5,
},
httpBindings:true,
xmlNamespace:options.xmlNamespace,
serviceNamespace:options.defaultNamespace,
};
this.codec=new XmlCodec(settings);
this.serializer=new HttpInterceptingShapeSerializer(this.codec.createSerializer(),settings);
this.deserializer=new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(),settings);
}
getPayloadCodec(){
return this.codec;
}
getShapeId(){
return "aws.protocols#restXml";
}
async serializeRequest(operationSchema,input,context){
const request=await super.serializeRequest(operationSchema,input,context);
const inputSchema=NormalizedSchema.of(operationSchema.input);
if(!request.headers["content-type"]){
const contentType=this.mixin.resolveRestContentType(this.getDefaultContentType(),inputSchema);
if(contentType){
request.headers["content-type"]=contentType;
}
}
if(typeof request.body==="string"&&
request.headers["content-type"]===this.getDefaultContentType()&&
!request.body.startsWith("<?xml ")&&
!this.hasUnstructuredPayloadBinding(inputSchema)){
request.body='<?xml version="1.0" encoding="UTF-8"?>' + request.body;
}
return request;
}
async deserializeResponse(operationSchema,context,response){
return super.deserializeResponse(operationSchema,context,response);
}
async handleError(operationSchema,context,response,dataObject,metadata){
const errorIdentifier=loadRestXmlErrorCode(response,dataObject)??"Unknown";
this.mixin.compose(this.compositeErrorRegistry,errorIdentifier,this.options.defaultNamespace);
if(dataObject.Error&&typeof dataObject.Error==="object"){
for(const key of Object.keys(dataObject.Error)){
dataObject[key]=dataObject.Error[key];
if(key.toLowerCase()==="message"){
dataObject.message=dataObject.Error[key];
}
}
}
if(dataObject.RequestId&&!metadata.requestId){
metadata.requestId=dataObject.RequestId;
}
const{errorSchema,errorMetadata}=await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier,this.options.defaultNamespace,response,dataObject,metadata);
const ns=NormalizedSchema.of(errorSchema);
const message=dataObject.Error?.message??
dataObject.Error?.Message??
dataObject.message??
dataObject.Message??
"UnknownError";
const ErrorCtor=this.compositeErrorRegistry.getErrorCtor(errorSchema)??Error;
const exception=new ErrorCtor({});
await this.deserializeHttpMessage(errorSchema,context,response,dataObject);
const output={};
const errorDeserializer=this.codec.createDeserializer();
for(const[name,member]of ns.structIterator()){
const target=member.getMergedTraits().xmlName??name;
const value=dataObject.Error?.[target]??dataObject[target];
output[name]=errorDeserializer.readSchema(member,value);
}
throw this.mixin.decorateServiceException(Object.assign(exception,errorMetadata,{
$fault:ns.getMergedTraits().error,
message,
},output),dataObject);
}
getDefaultContentType(){
return "application/xml";
}
hasUnstructuredPayloadBinding(ns){
for(const[,member]of ns.structIterator()){
if(member.getMergedTraits().httpPayload){
return!(member.isStructSchema()||member.isMapSchema()||member.isListSchema());
}
}
return false;
}
}
exports.AwsEc2QueryProtocol=AwsEc2QueryProtocol;
exports.AwsJson1_0Protocol=AwsJson1_0Protocol;
exports.AwsJson1_1Protocol=AwsJson1_1Protocol;
exports.AwsQueryProtocol=AwsQueryProtocol;
exports.AwsRestJsonProtocol=AwsRestJsonProtocol;
exports.AwsRestXmlProtocol=AwsRestXmlProtocol;
}),
4479:
((_module,exports)=>{
const validate=(str)=>typeof str==="string"&&str.indexOf("arn:")===0&&str.split(":").length>=6;
const parse=(arn)=>{
const segments=arn.split(":");
if(segments.length<6||segments[0]!=="arn"){
throw new Error("Malformed ARN");
}
const[,partition,service,region,accountId,...resource]=segments;
return{
partition,
service,
region,
accountId,
resource:resource.join(":"),
};
};
exports.parse=parse;
exports.validate=validate;
}),
7646:
((_module,exports,$load)=>{
const{setCredentialFeature}=$load(3112);
const{CredentialsProviderError}=$load(2163);
const ENV_KEY="AWS_ACCESS_KEY_ID";
const ENV_SECRET="AWS_SECRET_ACCESS_KEY";
const ENV_SESSION="AWS_SESSION_TOKEN";
const ENV_EXPIRATION="AWS_CREDENTIAL_EXPIRATION";
const ENV_CREDENTIAL_SCOPE="AWS_CREDENTIAL_SCOPE";
const ENV_ACCOUNT_ID="AWS_ACCOUNT_ID";
const fromEnv=(init)=>async()=>{
init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
const accessKeyId=process.env[ENV_KEY];
const secretAccessKey=process.env[ENV_SECRET];
const sessionToken=process.env[ENV_SESSION];
const expiry=process.env[ENV_EXPIRATION];
const credentialScope=process.env[ENV_CREDENTIAL_SCOPE];
const accountId=process.env[ENV_ACCOUNT_ID];
if(accessKeyId&&secretAccessKey){
const credentials={
accessKeyId,
secretAccessKey,
...(sessionToken&&{sessionToken}),
...(expiry&&{expiration:new Date(expiry)}),
...(credentialScope&&{credentialScope}),
...(accountId&&{accountId}),
};
setCredentialFeature(credentials,"CREDENTIALS_ENV_VARS","g");
return credentials;
}
throw new CredentialsProviderError("Unable to find environment variable credentials.",{logger:init?.logger});
};
exports.ENV_KEY=ENV_KEY;
exports.ENV_SECRET=ENV_SECRET;
exports.fromEnv=fromEnv;
}),
3765:
((_module,exports,$load)=>{
const{setCredentialFeature}=$load(3112);
const{CredentialsProviderError}=$load(2163);
const{NodeHttpHandler}=$load(4695);
const fs=$load(1455);
const{HttpRequest}=$load(230);
const{sdkStreamMixin,parseRfc3339DateTime}=$load(246);
const ECS_CONTAINER_HOST="169.254.170.2";
const EKS_CONTAINER_HOST_IPv4="169.254.170.23";
const EKS_CONTAINER_HOST_IPv6="[fd00:ec2::23]";
const checkUrl=(url,logger)=>{
if(url.protocol==="https:"){
return;
}
if(url.hostname===ECS_CONTAINER_HOST||
url.hostname===EKS_CONTAINER_HOST_IPv4||
url.hostname===EKS_CONTAINER_HOST_IPv6){
return;
}
if(url.hostname.includes("[")){
if(url.hostname==="[::1]"||url.hostname==="[0000:0000:0000:0000:0000:0000:0000:0001]"){
return;
}
}
else{
if(url.hostname==="localhost"){
return;
}
const ipComponents=url.hostname.split(".");
const inRange=(component)=>{
const num=parseInt(component,10);
return 0<=num&&num<=255;
};
if(ipComponents[0]==="127"&&
inRange(ipComponents[1])&&
inRange(ipComponents[2])&&
inRange(ipComponents[3])&&
ipComponents.length===4){
return;
}
}
throw new CredentialsProviderError(`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,{logger});
};
function createGetRequest(url){
return new HttpRequest({
protocol:url.protocol,
hostname:url.hostname,
port:Number(url.port),
path:url.pathname,
query:Array.from(url.searchParams.entries()).reduce((acc,[k,v])=>{
acc[k]=v;
return acc;
},{}),
fragment:url.hash,
});
}
async function getCredentials(response,logger){
const stream=sdkStreamMixin(response.body);
const str=await stream.transformToString();
if(response.statusCode===200){
const parsed=JSON.parse(str);
if(typeof parsed.AccessKeyId!=="string"||
typeof parsed.SecretAccessKey!=="string"||
typeof parsed.Token!=="string"||
typeof parsed.Expiration!=="string"){
throw new CredentialsProviderError("HTTP credential provider response not of the required format, an object matching: " +
"{ AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }",{logger});
}
return{
accessKeyId:parsed.AccessKeyId,
secretAccessKey:parsed.SecretAccessKey,
sessionToken:parsed.Token,
expiration:parseRfc3339DateTime(parsed.Expiration),
};
}
if(response.statusCode>=400&&response.statusCode<500){
let parsedBody={};
try{
parsedBody=JSON.parse(str);
}
catch(e){}
throw Object.assign(new CredentialsProviderError(`Server responded with status: ${response.statusCode}`,{logger}),{
Code:parsedBody.Code,
Message:parsedBody.Message,
});
}
throw new CredentialsProviderError(`Server responded with status: ${response.statusCode}`,{logger});
}
const retryWrapper=(toRetry,maxRetries,delayMs)=>{
return async()=>{
for(let i=0;i<maxRetries;++i){
try{
return await toRetry();
}
catch(e){
await new Promise((resolve)=>setTimeout(resolve,delayMs));
}
}
return await toRetry();
};
};
const AWS_CONTAINER_CREDENTIALS_RELATIVE_URI="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const DEFAULT_LINK_LOCAL_HOST="http://169.254.170.2";
const AWS_CONTAINER_CREDENTIALS_FULL_URI="AWS_CONTAINER_CREDENTIALS_FULL_URI";
const AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE="AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";
const AWS_CONTAINER_AUTHORIZATION_TOKEN="AWS_CONTAINER_AUTHORIZATION_TOKEN";
const fromHttp=(options={})=>{
options.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
let host;
const relative=options.awsContainerCredentialsRelativeUri??process.env[AWS_CONTAINER_CREDENTIALS_RELATIVE_URI];
const full=options.awsContainerCredentialsFullUri??process.env[AWS_CONTAINER_CREDENTIALS_FULL_URI];
const token=options.awsContainerAuthorizationToken??process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN];
const tokenFile=options.awsContainerAuthorizationTokenFile??process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE];
const warn=options.logger?.constructor?.name==="NoOpLogger"||!options.logger?.warn
?console.warn
:options.logger.warn.bind(options.logger);
if(relative&&full){
warn("@aws-sdk/credential-provider-http: " +
"you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.");
warn("awsContainerCredentialsRelativeUri will take precedence.");
}
if(token&&tokenFile){
warn("@aws-sdk/credential-provider-http: " +
"you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.");
warn("awsContainerAuthorizationTokenFile will take precedence.");
}
if(relative){
host=`${DEFAULT_LINK_LOCAL_HOST}${relative}`;
}
else if(full){
host=full;
}
else{
throw new CredentialsProviderError(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,{logger:options.logger});
}
const url=new URL(host);
checkUrl(url,options.logger);
const requestHandler=NodeHttpHandler.create({connectionTimeout:options.timeout??1000});
const requestTimeout=options.timeout??1000;
const provider=retryWrapper(async()=>{
const request=createGetRequest(url);
if(tokenFile){
request.headers.Authorization=validateToken((await fs.readFile(tokenFile)).toString());
}
else if(token){
request.headers.Authorization=validateToken(token);
}
try{
const result=await requestHandler.handle(request,{requestTimeout});
return getCredentials(result.response).then((creds)=>setCredentialFeature(creds,"CREDENTIALS_HTTP","z"));
}
catch(e){
throw new CredentialsProviderError(String(e),{logger:options.logger});
}
},options.maxRetries??3,options.timeout??1000);
return async()=>{
try{
return await provider();
}
finally{
requestHandler.destroy?.();
}
};
};
const validateToken=(token)=>{
if(token.includes("\r\n")){
throw new CredentialsProviderError("Authorization token contains invalid \\r\\n sequence.");
}
return token;
};
exports.fromHttp=fromHttp;
}),
2997:
((_module,exports,$load)=>{
const{CredentialsProviderError,chain,getProfileName,parseKnownFiles}=$load(2163);
const{setCredentialFeature}=$load(3112);
const resolveCredentialSource=(credentialSource,profileName,logger)=>{
const sourceProvidersMap={
EcsContainer:async(options)=>{
const{fromHttp}=$load(3765);
const{fromContainerMetadata}=$load(6718);
logger?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer");
return async()=>chain(fromHttp(options??{}),fromContainerMetadata(options))().then(setNamedProvider);
},
Ec2InstanceMetadata:async(options)=>{
logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");
const{fromInstanceMetadata}=$load(6718);
return async()=>fromInstanceMetadata(options)().then(setNamedProvider);
},
Environment:async(options)=>{
logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");
const{fromEnv}=$load(7646);
return async()=>fromEnv(options)().then(setNamedProvider);
},
};
if(credentialSource in sourceProvidersMap){
return sourceProvidersMap[credentialSource];
}
else{
throw new CredentialsProviderError(`Unsupported credential source in profile ${profileName}. Got ${credentialSource}, ` +
`expected EcsContainer or Ec2InstanceMetadata or Environment.`,{logger});
}
};
const setNamedProvider=(creds)=>setCredentialFeature(creds,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p");
const isAssumeRoleProfile=(arg,{profile="default",logger}={})=>{
return(Boolean(arg)&&
typeof arg==="object"&&
typeof arg.role_arn==="string"&&
["undefined","string"].indexOf(typeof arg.role_session_name)>-1&&
["undefined","string"].indexOf(typeof arg.external_id)>-1&&
["undefined","string"].indexOf(typeof arg.mfa_serial)>-1&&
(isAssumeRoleWithSourceProfile(arg,{profile,logger})||isCredentialSourceProfile(arg,{profile,logger})));
};
const isAssumeRoleWithSourceProfile=(arg,{profile,logger})=>{
const withSourceProfile=typeof arg.source_profile==="string"&&typeof arg.credential_source==="undefined";
if(withSourceProfile){
logger?.debug?.(`    ${profile} isAssumeRoleWithSourceProfile source_profile=${arg.source_profile}`);
}
return withSourceProfile;
};
const isCredentialSourceProfile=(arg,{profile,logger})=>{
const withProviderProfile=typeof arg.credential_source==="string"&&typeof arg.source_profile==="undefined";
if(withProviderProfile){
logger?.debug?.(`    ${profile} isCredentialSourceProfile credential_source=${arg.credential_source}`);
}
return withProviderProfile;
};
const resolveAssumeRoleCredentials=async(profileName,profiles,options,callerClientConfig,visitedProfiles={},resolveProfileData)=>{
options.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");
const profileData=profiles[profileName];
const{source_profile,region}=profileData;
if(!options.roleAssumer){
const{getDefaultRoleAssumer}=$load(4360);
options.roleAssumer=getDefaultRoleAssumer({
...options.clientConfig,
credentialProviderLogger:options.logger,
parentClientConfig:{
...callerClientConfig,
...options?.parentClientConfig,
region:region??options?.parentClientConfig?.region??callerClientConfig?.region,
},
},options.clientPlugins);
}
if(source_profile&&source_profile in visitedProfiles){
throw new CredentialsProviderError(`Detected a cycle attempting to resolve credentials for profile` +
` ${getProfileName(options)}. Profiles visited: ` +
Object.keys(visitedProfiles).join(", "),{logger:options.logger});
}
options.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${source_profile?`source_profile=[${source_profile}]`:`profile=[${profileName}]`}`);
const sourceCredsProvider=source_profile
?resolveProfileData(source_profile,profiles,options,callerClientConfig,{
...visitedProfiles,
[source_profile]:true,
},isCredentialSourceWithoutRoleArn(profiles[source_profile]??{}))
:(await resolveCredentialSource(profileData.credential_source,profileName,options.logger)(options))();
if(isCredentialSourceWithoutRoleArn(profileData)){
return sourceCredsProvider.then((creds)=>setCredentialFeature(creds,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"));
}
else{
const params={
RoleArn:profileData.role_arn,
RoleSessionName:profileData.role_session_name||`aws-sdk-js-${Date.now()}`,
ExternalId:profileData.external_id,
DurationSeconds:parseInt(profileData.duration_seconds||"3600",10),
};
const{mfa_serial}=profileData;
if(mfa_serial){
if(!options.mfaCodeProvider){
throw new CredentialsProviderError(`Profile ${profileName} requires multi-factor authentication, but no MFA code callback was provided.`,{logger:options.logger,tryNextLink:false});
}
params.SerialNumber=mfa_serial;
params.TokenCode=await options.mfaCodeProvider(mfa_serial);
}
const sourceCreds=await sourceCredsProvider;
return options.roleAssumer(sourceCreds,params).then((creds)=>setCredentialFeature(creds,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"));
}
};
const isCredentialSourceWithoutRoleArn=(section)=>{
return!section.role_arn&&!!section.credential_source;
};
const isLoginProfile=(data)=>{
return Boolean(data&&data.login_session);
};
const resolveLoginCredentials=async(profileName,options,callerClientConfig)=>{
const{fromLoginCredentials}=$load(2352);
const credentials=await fromLoginCredentials({
...options,
profile:profileName,
})({callerClientConfig});
return setCredentialFeature(credentials,"CREDENTIALS_PROFILE_LOGIN","AC");
};
const isProcessProfile=(arg)=>Boolean(arg)&&typeof arg==="object"&&typeof arg.credential_process==="string";
const resolveProcessCredentials=async(options,profile)=>{
const{fromProcess}=$load(8408);
const credentials=await fromProcess({
...options,
profile,
})();
return setCredentialFeature(credentials,"CREDENTIALS_PROFILE_PROCESS","v");
};
const resolveSsoCredentials=async(profile,profileData,options={},callerClientConfig)=>{
const{fromSSO}=$load(2526);
return fromSSO({
profile,
logger:options.logger,
parentClientConfig:options.parentClientConfig,
clientConfig:options.clientConfig,
})({
callerClientConfig,
}).then((creds)=>{
if(profileData.sso_session){
return setCredentialFeature(creds,"CREDENTIALS_PROFILE_SSO","r");
}
else{
return setCredentialFeature(creds,"CREDENTIALS_PROFILE_SSO_LEGACY","t");
}
});
};
const isSsoProfile=(arg)=>arg&&
(typeof arg.sso_start_url==="string"||
typeof arg.sso_account_id==="string"||
typeof arg.sso_session==="string"||
typeof arg.sso_region==="string"||
typeof arg.sso_role_name==="string");
const isStaticCredsProfile=(arg)=>Boolean(arg)&&
typeof arg==="object"&&
typeof arg.aws_access_key_id==="string"&&
typeof arg.aws_secret_access_key==="string"&&
["undefined","string"].indexOf(typeof arg.aws_session_token)>-1&&
["undefined","string"].indexOf(typeof arg.aws_account_id)>-1;
const resolveStaticCredentials=async(profile,options)=>{
options?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");
const credentials={
accessKeyId:profile.aws_access_key_id,
secretAccessKey:profile.aws_secret_access_key,
sessionToken:profile.aws_session_token,
...(profile.aws_credential_scope&&{credentialScope:profile.aws_credential_scope}),
...(profile.aws_account_id&&{accountId:profile.aws_account_id}),
};
return setCredentialFeature(credentials,"CREDENTIALS_PROFILE","n");
};
const isWebIdentityProfile=(arg)=>Boolean(arg)&&
typeof arg==="object"&&
typeof arg.web_identity_token_file==="string"&&
typeof arg.role_arn==="string"&&
["undefined","string"].indexOf(typeof arg.role_session_name)>-1;
const resolveWebIdentityCredentials=async(profile,options,callerClientConfig)=>{
const{fromTokenFile}=$load(2908);
const credentials=await fromTokenFile({
webIdentityTokenFile:profile.web_identity_token_file,
roleArn:profile.role_arn,
roleSessionName:profile.role_session_name,
roleAssumerWithWebIdentity:options.roleAssumerWithWebIdentity,
logger:options.logger,
parentClientConfig:options.parentClientConfig,
})({
callerClientConfig,
});
return setCredentialFeature(credentials,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q");
};
const resolveProfileData=async(profileName,profiles,options,callerClientConfig,visitedProfiles={},isAssumeRoleRecursiveCall=false)=>{
const data=profiles[profileName];
if(Object.keys(visitedProfiles).length>0&&isStaticCredsProfile(data)){
return resolveStaticCredentials(data,options);
}
if(isAssumeRoleRecursiveCall||isAssumeRoleProfile(data,{profile:profileName,logger:options.logger})){
return resolveAssumeRoleCredentials(profileName,profiles,options,callerClientConfig,visitedProfiles,resolveProfileData);
}
if(isStaticCredsProfile(data)){
return resolveStaticCredentials(data,options);
}
if(isWebIdentityProfile(data)){
return resolveWebIdentityCredentials(data,options,callerClientConfig);
}
if(isProcessProfile(data)){
return resolveProcessCredentials(options,profileName);
}
if(isSsoProfile(data)){
return await resolveSsoCredentials(profileName,data,options,callerClientConfig);
}
if(isLoginProfile(data)){
return resolveLoginCredentials(profileName,options,callerClientConfig);
}
throw new CredentialsProviderError(`Could not resolve credentials using profile: [${profileName}] in configuration/credentials file(s).`,{logger:options.logger});
};
const fromIni=(init={})=>async({callerClientConfig}={})=>{
init.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");
const profiles=await parseKnownFiles(init);
return resolveProfileData(getProfileName({
profile:init.profile??callerClientConfig?.profile,
}),profiles,init,callerClientConfig);
};
exports.fromIni=fromIni;
}),
2352:
((_module,exports,$load)=>{
const{setCredentialFeature}=$load(3112);
const{CredentialsProviderError,parseKnownFiles,getProfileName}=$load(2163);
const{HttpRequest}=$load(230);
const{createHash,createPrivateKey,createPublicKey,sign}=$load(7598);
const{promises}=$load(3024);
const{homedir}=$load(8161);
const{dirname,join}=$load(6760);
class LoginCredentialsFetcher{
profileData;
init;
callerClientConfig;
static REFRESH_THRESHOLD=5 * 60 * 1000;
constructor(profileData,init,callerClientConfig){
this.profileData=profileData;
this.init=init;
this.callerClientConfig=callerClientConfig;
}
async loadCredentials(){
const token=await this.loadToken();
if(!token){
throw new CredentialsProviderError(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`,{tryNextLink:false,logger:this.logger});
}
const accessToken=token.accessToken;
const now=Date.now();
const expiryTime=new Date(accessToken.expiresAt).getTime();
const timeUntilExpiry=expiryTime-now;
if(timeUntilExpiry<=LoginCredentialsFetcher.REFRESH_THRESHOLD){
return this.refresh(token);
}
return this.toCredentials(token.accessToken);
}
get logger(){
return this.init?.logger;
}
get loginSession(){
return this.profileData.login_session;
}
toCredentials(token){
return{
accessKeyId:token.accessKeyId,
secretAccessKey:token.secretAccessKey,
sessionToken:token.sessionToken,
accountId:token.accountId,
expiration:new Date(token.expiresAt),
};
}
async refresh(token){
const diskToken=await this.loadToken().catch(()=>token);
const now=Date.now();
const diskExpiry=new Date(diskToken.accessToken.expiresAt).getTime();
const tokenExpiry=new Date(token.accessToken.expiresAt).getTime();
const freshToken=diskExpiry<=now&&tokenExpiry>now?token:diskToken;
const freshExpiry=new Date(freshToken.accessToken.expiresAt).getTime();
if(freshExpiry-Date.now()>LoginCredentialsFetcher.REFRESH_THRESHOLD){
return this.toCredentials(freshToken.accessToken);
}
const{SigninClient,CreateOAuth2TokenCommand}=$load(5370);
const{logger,userAgentAppId}=this.callerClientConfig??{};
const isH2=(requestHandler)=>{
return requestHandler?.metadata?.handlerProtocol==="h2";
};
const requestHandler=isH2(this.callerClientConfig?.requestHandler)
?undefined
:this.callerClientConfig?.requestHandler;
const signInRegion=typeof freshToken.signInRegion==="string"&&freshToken.signInRegion.length>0
?freshToken.signInRegion
:undefined;
const region=signInRegion??this.profileData.region??(await this.callerClientConfig?.region?.())??process.env.AWS_REGION;
const client=new SigninClient({
credentials:{
accessKeyId:"",
secretAccessKey:"",
},
region,
requestHandler,
logger,
userAgentAppId,
...this.init?.clientConfig,
...(signInRegion&&{region:signInRegion}),
});
this.createDPoPInterceptor(client.middlewareStack);
const commandInput={
tokenInput:{
clientId:freshToken.clientId,
refreshToken:freshToken.refreshToken,
grantType:"refresh_token",
},
};
try{
const response=await client.send(new CreateOAuth2TokenCommand(commandInput));
const{accessKeyId,secretAccessKey,sessionToken}=response.tokenOutput?.accessToken??{};
const{refreshToken,expiresIn}=response.tokenOutput??{};
if(!accessKeyId||!secretAccessKey||!sessionToken||!refreshToken){
throw new CredentialsProviderError("Token refresh response missing required fields",{
logger:this.logger,
tryNextLink:false,
});
}
const expiresInMs=(expiresIn??900)* 1000;
const expiration=new Date(Date.now()+ expiresInMs);
const updatedToken={
...freshToken,
accessToken:{
...freshToken.accessToken,
accessKeyId,
secretAccessKey,
sessionToken,
expiresAt:expiration.toISOString(),
},
refreshToken,
};
await this.saveToken(updatedToken);
return this.toCredentials(updatedToken.accessToken);
}
catch(error){
if(error.name==="AccessDeniedException"){
const errorType=error.error;
let message;
switch(errorType){
case "TOKEN_EXPIRED":
message="Your session has expired. Please reauthenticate.";
break;
case "USER_CREDENTIALS_CHANGED":
message=
"Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";
break;
case "INSUFFICIENT_PERMISSIONS":
message=
"Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";
break;
default:
message=`Failed to refresh token: ${String(error)}. Please re-authenticate using \`aws login\``;
}
throw new CredentialsProviderError(message,{
logger:this.logger,
tryNextLink:false,
});
}
const tokenExpiry=new Date(freshToken.accessToken.expiresAt).getTime();
if(tokenExpiry>Date.now()){
this.logger?.warn?.(`Failed to refresh token: ${String(error)}. Using existing token until expiry.`);
return this.toCredentials(freshToken.accessToken);
}
throw new CredentialsProviderError(`Failed to refresh token: ${String(error)}. Please re-authenticate using aws login`,{logger:this.logger});
}
}
async loadToken(){
const tokenFilePath=this.getTokenFilePath();
try{
const tokenData=await promises.readFile(tokenFilePath,"utf8");
const token=JSON.parse(tokenData);
const missingFields=["accessToken","clientId","refreshToken","dpopKey"].filter((k)=>!token[k]);
if(!token.accessToken?.accountId){
missingFields.push("accountId");
}
if(missingFields.length>0){
throw new CredentialsProviderError(`Token validation failed, missing fields: ${missingFields.join(", ")}`,{
logger:this.logger,
tryNextLink:false,
});
}
return token;
}
catch(error){
throw new CredentialsProviderError(`Failed to load token from ${tokenFilePath}: ${String(error)}`,{
logger:this.logger,
tryNextLink:false,
});
}
}
async saveToken(token){
const tokenFilePath=this.getTokenFilePath();
const directory=dirname(tokenFilePath);
try{
await promises.mkdir(directory,{recursive:true});
}
catch(error){
}
await promises.writeFile(tokenFilePath,JSON.stringify(token,null,2),"utf8");
}
getTokenFilePath(){
const directory=process.env.AWS_LOGIN_CACHE_DIRECTORY??join(homedir(),".aws","login","cache");
const loginSessionBytes=Buffer.from(this.loginSession,"utf8");
const loginSessionSha256=createHash("sha256").update(loginSessionBytes).digest("hex");
return join(directory,`${loginSessionSha256}.json`);
}
derToRawSignature(derSignature){
let offset=2;
if(derSignature[offset]!==0x02){
throw new Error("Invalid DER signature");
}
offset++;
const rLength=derSignature[offset++];
let r=derSignature.subarray(offset,offset+rLength);
offset +=rLength;
if(derSignature[offset]!==0x02){
throw new Error("Invalid DER signature");
}
offset++;
const sLength=derSignature[offset++];
let s=derSignature.subarray(offset,offset+sLength);
r=r[0]===0x00?r.subarray(1):r;
s=s[0]===0x00?s.subarray(1):s;
const rPadded=Buffer.concat([Buffer.alloc(32 - r.length),r]);
const sPadded=Buffer.concat([Buffer.alloc(32 - s.length),s]);
return Buffer.concat([rPadded,sPadded]);
}
createDPoPInterceptor(middlewareStack){
middlewareStack.add((next)=>async(args)=>{
if(HttpRequest.isInstance(args.request)){
const request=args.request;
const actualEndpoint=`${request.protocol}//${request.hostname}${request.port?`:${request.port}`:""}${request.path}`;
const dpop=await this.generateDpop(request.method,actualEndpoint);
request.headers={
...request.headers,
DPoP:dpop,
};
}
return next(args);
},{
step:"finalizeRequest",
name:"dpopInterceptor",
override:true,
});
}
async generateDpop(method="POST",endpoint){
const token=await this.loadToken();
try{
const privateKey=createPrivateKey({
key:token.dpopKey,
format:"pem",
type:"sec1",
});
const publicKey=createPublicKey(privateKey);
const publicDer=publicKey.export({format:"der",type:"spki"});
let pointStart=-1;
for(let i=0;i<publicDer.length;i++){
if(publicDer[i]===0x04){
pointStart=i;
break;
}
}
const x=publicDer.slice(pointStart + 1,pointStart + 33);
const y=publicDer.slice(pointStart + 33,pointStart + 65);
const header={
alg:"ES256",
typ:"dpop+jwt",
jwk:{
kty:"EC",
crv:"P-256",
x:x.toString("base64url"),
y:y.toString("base64url"),
},
};
const payload={
jti:crypto.randomUUID(),
htm:method,
htu:endpoint,
iat:Math.floor(Date.now()/ 1000),
};
const headerB64=Buffer.from(JSON.stringify(header)).toString("base64url");
const payloadB64=Buffer.from(JSON.stringify(payload)).toString("base64url");
const message=`${headerB64}.${payloadB64}`;
const asn1Signature=sign("sha256",Buffer.from(message),privateKey);
const rawSignature=this.derToRawSignature(asn1Signature);
const signatureB64=rawSignature.toString("base64url");
return `${message}.${signatureB64}`;
}
catch(error){
throw new CredentialsProviderError(`Failed to generate Dpop proof: ${error instanceof Error?error.message:String(error)}`,{logger:this.logger,tryNextLink:false});
}
}
}
const fromLoginCredentials=(init)=>async({callerClientConfig}={})=>{
init?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");
const profiles=await parseKnownFiles(init||{});
const profileName=getProfileName({
profile:init?.profile??callerClientConfig?.profile,
});
const profile=profiles[profileName];
if(!profile?.login_session){
throw new CredentialsProviderError(`Profile ${profileName} does not contain login_session.`,{
tryNextLink:true,
logger:init?.logger,
});
}
const fetcher=new LoginCredentialsFetcher(profile,init,callerClientConfig);
const credentials=await fetcher.loadCredentials();
return setCredentialFeature(credentials,"CREDENTIALS_LOGIN","AD");
};
exports.fromLoginCredentials=fromLoginCredentials;
}),
9661:
((_module,exports,$load)=>{
const{ENV_KEY,ENV_SECRET,fromEnv}=$load(7646);
const{chain,CredentialsProviderError,ENV_PROFILE}=$load(2163);
const ENV_IMDS_DISABLED="AWS_EC2_METADATA_DISABLED";
const remoteProvider=async(init)=>{
const{ENV_CMDS_FULL_URI,ENV_CMDS_RELATIVE_URI,fromContainerMetadata,fromInstanceMetadata}=$load(6718);
if(process.env[ENV_CMDS_RELATIVE_URI]||process.env[ENV_CMDS_FULL_URI]){
init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
const{fromHttp}=$load(3765);
return chain(fromHttp(init),fromContainerMetadata(init));
}
if(process.env[ENV_IMDS_DISABLED]&&process.env[ENV_IMDS_DISABLED]!=="false"){
return async()=>{
throw new CredentialsProviderError("EC2 Instance Metadata Service access disabled",{logger:init.logger});
};
}
init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
return fromInstanceMetadata(init);
};
function memoizeChain(providers,treatAsExpired){
const chain=internalCreateChain(providers);
let activeLock;
let passiveLock;
let credentials;
let forceRefreshLock;
const provider=async(options)=>{
if(options?.forceRefresh){
if(!forceRefreshLock){
forceRefreshLock=chain(options)
.then((c)=>{
credentials=c;
})
.finally(()=>{
forceRefreshLock=undefined;
});
}
await forceRefreshLock;
return credentials;
}
if(credentials?.expiration){
if(credentials?.expiration?.getTime()<Date.now()){
credentials=undefined;
}
}
if(activeLock){
await activeLock;
}
else if(!credentials||treatAsExpired?.(credentials)){
if(credentials){
if(!passiveLock){
passiveLock=chain(options)
.then((c)=>{
credentials=c;
})
.catch(()=>{
})
.finally(()=>{
passiveLock=undefined;
});
}
}
else{
activeLock=chain(options)
.then((c)=>{
credentials=c;
})
.finally(()=>{
activeLock=undefined;
});
return provider(options);
}
}
return credentials;
};
return provider;
}
const internalCreateChain=(providers)=>async(awsIdentityProperties)=>{
let lastProviderError;
for(const provider of providers){
try{
return await provider(awsIdentityProperties);
}
catch(err){
lastProviderError=err;
if(err?.tryNextLink){
continue;
}
throw err;
}
}
throw lastProviderError;
};
let multipleCredentialSourceWarningEmitted=false;
const defaultProvider=(init={})=>memoizeChain([
async()=>{
const profile=init.profile??process.env[ENV_PROFILE];
if(profile){
const envStaticCredentialsAreSet=process.env[ENV_KEY]&&process.env[ENV_SECRET];
if(envStaticCredentialsAreSet){
if(!multipleCredentialSourceWarningEmitted){
const warnFn=init.logger?.warn&&init.logger?.constructor?.name!=="NoOpLogger"
?init.logger.warn.bind(init.logger)
:console.warn;
warnFn(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
multipleCredentialSourceWarningEmitted=true;
}
}
throw new CredentialsProviderError("AWS_PROFILE is set, skipping fromEnv provider.",{
logger:init.logger,
tryNextLink:true,
});
}
init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
return fromEnv(init)();
},
async(awsIdentityProperties)=>{
init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
const{ssoStartUrl,ssoAccountId,ssoRegion,ssoRoleName,ssoSession}=init;
if(!ssoStartUrl&&!ssoAccountId&&!ssoRegion&&!ssoRoleName&&!ssoSession){
throw new CredentialsProviderError("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:init.logger});
}
const{fromSSO}=$load(2526);
return fromSSO(init)(awsIdentityProperties);
},
async(awsIdentityProperties)=>{
init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
const{fromIni}=$load(2997);
return fromIni(init)(awsIdentityProperties);
},
async(awsIdentityProperties)=>{
init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
const{fromProcess}=$load(8408);
return fromProcess(init)(awsIdentityProperties);
},
async(awsIdentityProperties)=>{
init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
const{fromTokenFile}=$load(2908);
return fromTokenFile(init)(awsIdentityProperties);
},
async()=>{
init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
return(await remoteProvider(init))();
},
async()=>{
throw new CredentialsProviderError("Could not load credentials from any providers",{
tryNextLink:false,
logger:init.logger,
});
},
],credentialsTreatedAsExpired);
const credentialsTreatedAsExpired=(credentials)=>credentials?.expiration!==undefined&&credentials.expiration.getTime()- Date.now()<300000;
exports.defaultProvider=defaultProvider;
}),
8408:
((_module,exports,$load)=>{
const{externalDataInterceptor,CredentialsProviderError,parseKnownFiles,getProfileName}=$load(2163);
const{exec}=$load(3802);
const{promisify}=$load(7975);
const{setCredentialFeature}=$load(3112);
const getValidatedProcessCredentials=(profileName,data,profiles)=>{
if(data.Version!==1){
throw Error(`Profile ${profileName} credential_process did not return Version 1.`);
}
if(data.AccessKeyId===undefined||data.SecretAccessKey===undefined){
throw Error(`Profile ${profileName} credential_process returned invalid credentials.`);
}
if(data.Expiration){
const currentTime=new Date();
const expireTime=new Date(data.Expiration);
if(expireTime<currentTime){
throw Error(`Profile ${profileName} credential_process returned expired credentials.`);
}
}
let accountId=data.AccountId;
if(!accountId&&profiles?.[profileName]?.aws_account_id){
accountId=profiles[profileName].aws_account_id;
}
const credentials={
accessKeyId:data.AccessKeyId,
secretAccessKey:data.SecretAccessKey,
...(data.SessionToken&&{sessionToken:data.SessionToken}),
...(data.Expiration&&{expiration:new Date(data.Expiration)}),
...(data.CredentialScope&&{credentialScope:data.CredentialScope}),
...(accountId&&{accountId}),
};
setCredentialFeature(credentials,"CREDENTIALS_PROCESS","w");
return credentials;
};
const resolveProcessCredentials=async(profileName,profiles,logger)=>{
const profile=profiles[profileName];
if(profiles[profileName]){
const credentialProcess=profile["credential_process"];
if(credentialProcess!==undefined){
const execPromise=promisify(externalDataInterceptor?.getTokenRecord?.().exec??exec);
try{
const{stdout}=await execPromise(credentialProcess);
let data;
try{
data=JSON.parse(stdout.trim());
}
catch{
throw Error(`Profile ${profileName} credential_process returned invalid JSON.`);
}
return getValidatedProcessCredentials(profileName,data,profiles);
}
catch(error){
throw new CredentialsProviderError(error.message,{logger});
}
}
else{
throw new CredentialsProviderError(`Profile ${profileName} did not contain credential_process.`,{logger});
}
}
else{
throw new CredentialsProviderError(`Profile ${profileName} could not be found in shared credentials file.`,{
logger,
});
}
};
const fromProcess=(init={})=>async({callerClientConfig}={})=>{
init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
const profiles=await parseKnownFiles(init);
return resolveProcessCredentials(getProfileName({
profile:init.profile??callerClientConfig?.profile,
}),profiles,init.logger);
};
exports.fromProcess=fromProcess;
}),
2526:
((_module,exports,$load)=>{
const{CredentialsProviderError,getSSOTokenFromFile,getProfileName,parseKnownFiles,loadSsoSessionData}=$load(2163);
const{setCredentialFeature}=$load(3112);
const{fromSso}=$load(2497);
const isSsoProfile=(arg)=>arg&&
(typeof arg.sso_start_url==="string"||
typeof arg.sso_account_id==="string"||
typeof arg.sso_session==="string"||
typeof arg.sso_region==="string"||
typeof arg.sso_role_name==="string");
const SHOULD_FAIL_CREDENTIAL_CHAIN=false;
const resolveSSOCredentials=async({ssoStartUrl,ssoSession,ssoAccountId,ssoRegion,ssoRoleName,ssoClient,clientConfig,parentClientConfig,callerClientConfig,profile,filepath,configFilepath,ignoreCache,logger,})=>{
let token;
const refreshMessage=`To refresh this SSO session run aws sso login with the corresponding profile.`;
if(ssoSession){
try{
const _token=await fromSso({
profile,
filepath,
configFilepath,
ignoreCache,
clientConfig,
parentClientConfig,
logger,
})({callerClientConfig});
token={
accessToken:_token.token,
expiresAt:new Date(_token.expiration).toISOString(),
};
}
catch(e){
throw new CredentialsProviderError(e.message,{
tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,
logger,
});
}
}
else{
try{
token=await getSSOTokenFromFile(ssoStartUrl);
}
catch(e){
throw new CredentialsProviderError(`The SSO session associated with this profile is invalid. ${refreshMessage}`,{
tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,
logger,
});
}
}
if(new Date(token.expiresAt).getTime()- Date.now()<=0){
throw new CredentialsProviderError(`The SSO session associated with this profile has expired. ${refreshMessage}`,{
tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,
logger,
});
}
const{accessToken}=token;
const{SSOClient,GetRoleCredentialsCommand}=$load(5411);
const sso=ssoClient||
new SSOClient(Object.assign({},clientConfig??{},{
logger:clientConfig?.logger??callerClientConfig?.logger??parentClientConfig?.logger,
region:clientConfig?.region??ssoRegion,
userAgentAppId:clientConfig?.userAgentAppId??callerClientConfig?.userAgentAppId??parentClientConfig?.userAgentAppId,
}));
let ssoResp;
try{
ssoResp=await sso.send(new GetRoleCredentialsCommand({
accountId:ssoAccountId,
roleName:ssoRoleName,
accessToken,
}));
}
catch(e){
throw new CredentialsProviderError(e,{
tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,
logger,
});
}
const{roleCredentials:{accessKeyId,secretAccessKey,sessionToken,expiration,credentialScope,accountId}={},}=ssoResp;
if(!accessKeyId||!secretAccessKey||!sessionToken||!expiration){
throw new CredentialsProviderError("SSO returns an invalid temporary credential.",{
tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,
logger,
});
}
const credentials={
accessKeyId,
secretAccessKey,
sessionToken,
expiration:new Date(expiration),
...(credentialScope&&{credentialScope}),
...(accountId&&{accountId}),
};
if(ssoSession){
setCredentialFeature(credentials,"CREDENTIALS_SSO","s");
}
else{
setCredentialFeature(credentials,"CREDENTIALS_SSO_LEGACY","u");
}
return credentials;
};
const validateSsoProfile=(profile,logger)=>{
const{sso_start_url,sso_account_id,sso_region,sso_role_name}=profile;
if(!sso_start_url||!sso_account_id||!sso_region||!sso_role_name){
throw new CredentialsProviderError(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", ` +
`"sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(profile).join(", ")}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{tryNextLink:false,logger});
}
return profile;
};
const fromSSO=(init={})=>async({callerClientConfig}={})=>{
init.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");
const{ssoStartUrl,ssoAccountId,ssoRegion,ssoRoleName,ssoSession}=init;
const{ssoClient}=init;
const profileName=getProfileName({
profile:init.profile??callerClientConfig?.profile,
});
if(!ssoStartUrl&&!ssoAccountId&&!ssoRegion&&!ssoRoleName&&!ssoSession){
const profiles=await parseKnownFiles(init);
const profile=profiles[profileName];
if(!profile){
throw new CredentialsProviderError(`Profile ${profileName} was not found.`,{logger:init.logger});
}
if(!isSsoProfile(profile)){
throw new CredentialsProviderError(`Profile ${profileName} is not configured with SSO credentials.`,{
logger:init.logger,
});
}
if(profile?.sso_session){
const ssoSessions=await loadSsoSessionData(init);
const session=ssoSessions[profile.sso_session];
const conflictMsg=` configurations in profile ${profileName} and sso-session ${profile.sso_session}`;
if(ssoRegion&&ssoRegion!==session.sso_region){
throw new CredentialsProviderError(`Conflicting SSO region` + conflictMsg,{
tryNextLink:false,
logger:init.logger,
});
}
if(ssoStartUrl&&ssoStartUrl!==session.sso_start_url){
throw new CredentialsProviderError(`Conflicting SSO start_url` + conflictMsg,{
tryNextLink:false,
logger:init.logger,
});
}
profile.sso_region=session.sso_region;
profile.sso_start_url=session.sso_start_url;
}
const{sso_start_url,sso_account_id,sso_region,sso_role_name,sso_session}=validateSsoProfile(profile,init.logger);
return resolveSSOCredentials({
ssoStartUrl:sso_start_url,
ssoSession:sso_session,
ssoAccountId:sso_account_id,
ssoRegion:sso_region,
ssoRoleName:sso_role_name,
ssoClient:ssoClient,
clientConfig:init.clientConfig,
parentClientConfig:init.parentClientConfig,
callerClientConfig:init.callerClientConfig,
profile:profileName,
filepath:init.filepath,
configFilepath:init.configFilepath,
ignoreCache:init.ignoreCache,
logger:init.logger,
});
}
else if(!ssoStartUrl||!ssoAccountId||!ssoRegion||!ssoRoleName){
throw new CredentialsProviderError("Incomplete configuration. The fromSSO() argument hash must include " +
'"ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',{tryNextLink:false,logger:init.logger});
}
else{
return resolveSSOCredentials({
ssoStartUrl,
ssoSession,
ssoAccountId,
ssoRegion,
ssoRoleName,
ssoClient,
clientConfig:init.clientConfig,
parentClientConfig:init.parentClientConfig,
callerClientConfig:init.callerClientConfig,
profile:profileName,
filepath:init.filepath,
configFilepath:init.configFilepath,
ignoreCache:init.ignoreCache,
logger:init.logger,
});
}
};
exports.fromSSO=fromSSO;
}),
5411:
((_module,exports,$load)=>{
const{GetRoleCredentialsCommand,SSOClient}=$load(1803);
exports.GetRoleCredentialsCommand=GetRoleCredentialsCommand;
exports.SSOClient=SSOClient;
}),
2908:
((_module,exports,$load)=>{
const{setCredentialFeature}=$load(3112);
const{CredentialsProviderError,externalDataInterceptor}=$load(2163);
const{readFileSync}=$load(3024);
const fromWebToken=(init)=>async(awsIdentityProperties)=>{
init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
const{roleArn,roleSessionName,webIdentityToken,providerId,policyArns,policy,durationSeconds}=init;
let{roleAssumerWithWebIdentity}=init;
if(!roleAssumerWithWebIdentity){
const{getDefaultRoleAssumerWithWebIdentity}=$load(4360);
roleAssumerWithWebIdentity=getDefaultRoleAssumerWithWebIdentity({
...init.clientConfig,
credentialProviderLogger:init.logger,
parentClientConfig:{
...awsIdentityProperties?.callerClientConfig,
...init.parentClientConfig,
},
},init.clientPlugins);
}
return roleAssumerWithWebIdentity({
RoleArn:roleArn,
RoleSessionName:roleSessionName??`aws-sdk-js-session-${Date.now()}`,
WebIdentityToken:webIdentityToken,
ProviderId:providerId,
PolicyArns:policyArns,
Policy:policy,
DurationSeconds:durationSeconds,
});
};
const ENV_TOKEN_FILE="AWS_WEB_IDENTITY_TOKEN_FILE";
const ENV_ROLE_ARN="AWS_ROLE_ARN";
const ENV_ROLE_SESSION_NAME="AWS_ROLE_SESSION_NAME";
const fromTokenFile=(init={})=>async(awsIdentityProperties)=>{
init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
const webIdentityTokenFile=init?.webIdentityTokenFile??process.env[ENV_TOKEN_FILE];
const roleArn=init?.roleArn??process.env[ENV_ROLE_ARN];
const roleSessionName=init?.roleSessionName??process.env[ENV_ROLE_SESSION_NAME];
if(!webIdentityTokenFile||!roleArn){
throw new CredentialsProviderError("Web identity configuration not specified",{
logger:init.logger,
});
}
const credentials=await fromWebToken({
...init,
webIdentityToken:externalDataInterceptor?.getTokenRecord?.()[webIdentityTokenFile]??
readFileSync(webIdentityTokenFile,{encoding:"ascii"}),
roleArn,
roleSessionName,
})(awsIdentityProperties);
if(webIdentityTokenFile===process.env[ENV_TOKEN_FILE]){
setCredentialFeature(credentials,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h");
}
return credentials;
};
exports.fromTokenFile=fromTokenFile;
}),
866:
((_module,exports)=>{
const IDENTIFIER_PREFIX_PATTERN=/^\/(hostedzone|change|delegationset)\//;
function changeResourceRecordSetsMiddleware(){
return(next)=>async(args)=>{
const{ChangeBatch}=args.input;
const Changes=[];
for(const change of ChangeBatch?.Changes??[]){
const{AliasTarget}=change.ResourceRecordSet??{};
if(AliasTarget){
Changes.push({
...change,
ResourceRecordSet:{
...change.ResourceRecordSet,
AliasTarget:{
...AliasTarget,
HostedZoneId:AliasTarget.HostedZoneId.replace(IDENTIFIER_PREFIX_PATTERN,""),
},
},
});
}
else{
Changes.push(change);
}
}
return next({
...args,
input:{
...args.input,
ChangeBatch:{
...ChangeBatch,
Changes,
},
},
});
};
}
const changeResourceRecordSetsMiddlewareOptions={
step:"initialize",
tags:["ROUTE53_IDS","CHANGE_RESOURCE_RECORD_SETS"],
name:"changeResourceRecordSetsMiddleware",
override:true,
};
const getChangeResourceRecordSetsPlugin=(unused)=>({
applyToStack:(clientStack)=>{
clientStack.add(changeResourceRecordSetsMiddleware(),changeResourceRecordSetsMiddlewareOptions);
},
});
const IDENTIFIER_PARAMETERS=["DelegationSetId","HostedZoneId","Id"];
function idNormalizerMiddleware(){
return(next)=>async(args)=>{
const input={...args.input};
for(const paramName of IDENTIFIER_PARAMETERS){
const param=input[paramName];
if(param){
input[paramName]=param.replace(IDENTIFIER_PREFIX_PATTERN,"");
}
}
return next({
...args,
input,
});
};
}
const idNormalizerMiddlewareOptions={
step:"initialize",
tags:["ROUTE53_IDS"],
name:"idNormalizerMiddleware",
override:true,
};
const getIdNormalizerPlugin=(unused)=>({
applyToStack:(clientStack)=>{
clientStack.add(idNormalizerMiddleware(),idNormalizerMiddlewareOptions);
},
});
exports.getChangeResourceRecordSetsPlugin=getChangeResourceRecordSetsPlugin;
exports.getIdNormalizerPlugin=getIdNormalizerPlugin;
}),
7580:
((_module,exports,$load)=>{
const{NoOpLogger,getSmithyContext}=$load(2474);
const{HttpRequest,HttpResponse}=$load(230);
const{setFeature}=$load(3112);
const{parseRfc7231DateTime}=$load(246);
const{booleanSelector,SelectorType}=$load(2163);
const{httpSigningMiddlewareOptions}=$load(2538);
const{Readable}=$load(7075);
const{validate,parse}=$load(4479);
const{AwsRestXmlProtocol}=$load(2000);
const{NormalizedSchema}=$load(2754);
const CONTENT_LENGTH_HEADER="content-length";
const DECODED_CONTENT_LENGTH_HEADER="x-amz-decoded-content-length";
function checkContentLengthHeader(){
return(next,context)=>async(args)=>{
const{request}=args;
if(HttpRequest.isInstance(request)){
if(!(CONTENT_LENGTH_HEADER in request.headers)&&!(DECODED_CONTENT_LENGTH_HEADER in request.headers)){
const message=`Are you using a Stream of unknown length as the Body of a PutObject request? Consider using Upload instead from @aws-sdk/lib-storage.`;
if(typeof context?.logger?.warn==="function"&&!(context.logger instanceof NoOpLogger)){
context.logger.warn(message);
}
else{
console.warn(message);
}
}
}
return next({...args});
};
}
const checkContentLengthHeaderMiddlewareOptions={
step:"finalizeRequest",
tags:["CHECK_CONTENT_LENGTH_HEADER"],
name:"getCheckContentLengthHeaderPlugin",
override:true,
};
const getCheckContentLengthHeaderPlugin=(unused)=>({
applyToStack:(clientStack)=>{
clientStack.add(checkContentLengthHeader(),checkContentLengthHeaderMiddlewareOptions);
},
});
const regionRedirectEndpointMiddleware=(config)=>{
return(next,context)=>async(args)=>{
const originalRegion=await config.region();
const regionProviderRef=config.region;
let unlock=()=>{};
if(context.__s3RegionRedirect){
Object.defineProperty(config,"region",{
writable:false,
value:async()=>{
return context.__s3RegionRedirect;
},
});
unlock=()=>Object.defineProperty(config,"region",{
writable:true,
value:regionProviderRef,
});
}
try{
const result=await next(args);
if(context.__s3RegionRedirect){
unlock();
const region=await config.region();
if(originalRegion!==region){
throw new Error("Region was not restored following S3 region redirect.");
}
}
return result;
}
catch(e){
unlock();
throw e;
}
};
};
const regionRedirectEndpointMiddlewareOptions={
tags:["REGION_REDIRECT","S3"],
name:"regionRedirectEndpointMiddleware",
override:true,
relation:"before",
toMiddleware:"endpointV2Middleware",
};
function regionRedirectMiddleware(clientConfig){
return(next,context)=>async(args)=>{
try{
return await next(args);
}
catch(err){
if(clientConfig.followRegionRedirects){
const statusCode=err?.$metadata?.httpStatusCode;
const isHeadBucket=context.commandName==="HeadBucketCommand";
const bucketRegionHeader=err?.$response?.headers?.["x-amz-bucket-region"];
if(bucketRegionHeader){
if(statusCode===301||
(statusCode===400&&(err?.name==="IllegalLocationConstraintException"||isHeadBucket))){
try{
const actualRegion=bucketRegionHeader;
context.logger?.debug(`Redirecting from ${await clientConfig.region()} to ${actualRegion}`);
context.__s3RegionRedirect=actualRegion;
setFeature(context,"S3_REGION_REDIRECT","Ah");
}
catch(e){
throw new Error("Region redirect failed: " + e);
}
return next(args);
}
}
}
throw err;
}
};
}
const regionRedirectMiddlewareOptions={
step:"initialize",
tags:["REGION_REDIRECT","S3"],
name:"regionRedirectMiddleware",
override:true,
};
const getRegionRedirectMiddlewarePlugin=(clientConfig)=>({
applyToStack:(clientStack)=>{
clientStack.add(regionRedirectMiddleware(clientConfig),regionRedirectMiddlewareOptions);
clientStack.addRelativeTo(regionRedirectEndpointMiddleware(clientConfig),regionRedirectEndpointMiddlewareOptions);
},
});
class S3ExpressIdentityCache{
data;
lastPurgeTime=Date.now();
static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS=30_000;
constructor(data={}){
this.data=data;
}
get(key){
const entry=this.data[key];
if(!entry){
return;
}
return entry;
}
set(key,entry){
this.data[key]=entry;
return entry;
}
delete(key){
delete this.data[key];
}
clear(){
this.data={};
}
async purgeExpired(){
const now=Date.now();
if(this.lastPurgeTime+S3ExpressIdentityCache.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS>now){
return;
}
const data=this.data;
for(const key in data){
const entry=data[key];
if(!entry.isRefreshing){
const credential=await entry.identity;
if(credential.expiration){
if(credential.expiration.getTime()<now&&data[key]===entry){
delete data[key];
}
}
}
}
}
}
class S3ExpressIdentityCacheEntry{
_identity;
isRefreshing;
accessed;
constructor(_identity,isRefreshing=false,accessed=Date.now()){
this._identity=_identity;
this.isRefreshing=isRefreshing;
this.accessed=accessed;
}
get identity(){
this.accessed=Date.now();
return this._identity;
}
}
class S3ExpressIdentityProviderImpl{
createSessionFn;
cache;
static REFRESH_WINDOW_MS=60_000;
accessKeyId;
cacheGeneration=0;
constructor(createSessionFn,cache=new S3ExpressIdentityCache()){
this.createSessionFn=createSessionFn;
this.cache=cache;
}
async getS3ExpressIdentity(awsIdentity,identityProperties){
const bucket=identityProperties.Bucket;
const{cache}=this;
if(awsIdentity.accessKeyId!==this.accessKeyId){
this.accessKeyId=awsIdentity.accessKeyId;
this.cacheGeneration++;
cache.clear();
}
const cacheGeneration=this.cacheGeneration;
const entry=cache.get(bucket);
if(entry){
return entry.identity.then((identity)=>{
const isExpired=(identity.expiration?.getTime()??0)<Date.now();
if(isExpired){
return cache.set(bucket,new S3ExpressIdentityCacheEntry(this.getIdentity(bucket))).identity;
}
const isExpiringSoon=(identity.expiration?.getTime()??0)<Date.now()+ S3ExpressIdentityProviderImpl.REFRESH_WINDOW_MS;
if(isExpiringSoon&&!entry.isRefreshing){
entry.isRefreshing=true;
this.getIdentity(bucket).then((id)=>{
if(cacheGeneration===this.cacheGeneration){
cache.set(bucket,new S3ExpressIdentityCacheEntry(Promise.resolve(id)));
}
});
}
return identity;
});
}
return cache.set(bucket,new S3ExpressIdentityCacheEntry(this.getIdentity(bucket))).identity;
}
async getIdentity(bucket){
await this.cache.purgeExpired().catch((error)=>{
console.warn("Error while clearing expired entries in S3ExpressIdentityCache: \n" + error);
});
const session=await this.createSessionFn(bucket);
if(!session.Credentials?.AccessKeyId||!session.Credentials?.SecretAccessKey){
throw new Error("s3#createSession response credential missing AccessKeyId or SecretAccessKey.");
}
const identity={
accessKeyId:session.Credentials.AccessKeyId,
secretAccessKey:session.Credentials.SecretAccessKey,
sessionToken:session.Credentials.SessionToken,
expiration:session.Credentials.Expiration?new Date(session.Credentials.Expiration):undefined,
};
return identity;
}
}
const resolveS3Config=(input,{session,})=>{
const[s3ClientProvider,CreateSessionCommandCtor]=session;
const{forcePathStyle,useAccelerateEndpoint,disableMultiregionAccessPoints,followRegionRedirects,s3ExpressIdentityProvider,bucketEndpoint,expectContinueHeader,}=input;
return Object.assign(input,{
forcePathStyle:forcePathStyle??false,
useAccelerateEndpoint:useAccelerateEndpoint??false,
disableMultiregionAccessPoints:disableMultiregionAccessPoints??false,
followRegionRedirects:followRegionRedirects??false,
s3ExpressIdentityProvider:s3ExpressIdentityProvider??
new S3ExpressIdentityProviderImpl(async(key)=>s3ClientProvider().send(new CreateSessionCommandCtor({
Bucket:key,
}))),
bucketEndpoint:bucketEndpoint??false,
expectContinueHeader:expectContinueHeader??2_097_152,
});
};
const s3ExpiresMiddleware=(config)=>{
return(next,context)=>async(args)=>{
const result=await next(args);
const{response}=result;
if(HttpResponse.isInstance(response)){
if(response.headers.expires){
response.headers.expiresstring=response.headers.expires;
try{
parseRfc7231DateTime(response.headers.expires);
}
catch(e){
context.logger?.warn(`AWS SDK Warning for ${context.clientName}::${context.commandName} response parsing (${response.headers.expires}): ${e}`);
delete response.headers.expires;
}
}
}
return result;
};
};
const s3ExpiresMiddlewareOptions={
tags:["S3"],
name:"s3ExpiresMiddleware",
override:true,
relation:"after",
toMiddleware:"deserializerMiddleware",
};
const getS3ExpiresMiddlewarePlugin=(clientConfig)=>({
applyToStack:(clientStack)=>{
clientStack.addRelativeTo(s3ExpiresMiddleware(),s3ExpiresMiddlewareOptions);
},
});
const S3_EXPRESS_BUCKET_TYPE="Directory";
const S3_EXPRESS_BACKEND="S3Express";
const S3_EXPRESS_AUTH_SCHEME="sigv4-s3express";
const SESSION_TOKEN_QUERY_PARAM="X-Amz-S3session-Token";
const SESSION_TOKEN_HEADER=SESSION_TOKEN_QUERY_PARAM.toLowerCase();
const NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_ENV_NAME="AWS_S3_DISABLE_EXPRESS_SESSION_AUTH";
const NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_INI_NAME="s3_disable_express_session_auth";
const NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS={
environmentVariableSelector:(env)=>booleanSelector(env,NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_ENV_NAME,SelectorType.ENV),
configFileSelector:(profile)=>booleanSelector(profile,NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_INI_NAME,SelectorType.CONFIG),
default:false,
};
const s3ExpressMiddleware=(options)=>{
return(next,context)=>async(args)=>{
if(context.endpointV2){
const endpoint=context.endpointV2;
const isS3ExpressAuth=endpoint.properties?.authSchemes?.[0]?.name===S3_EXPRESS_AUTH_SCHEME;
const isS3ExpressBucket=endpoint.properties?.backend===S3_EXPRESS_BACKEND||
endpoint.properties?.bucketType===S3_EXPRESS_BUCKET_TYPE;
if(isS3ExpressBucket){
setFeature(context,"S3_EXPRESS_BUCKET","J");
context.isS3ExpressBucket=true;
}
if(isS3ExpressAuth){
const requestBucket=args.input.Bucket;
if(requestBucket){
const s3ExpressIdentity=await options.s3ExpressIdentityProvider.getS3ExpressIdentity(await options.credentials(),{
Bucket:requestBucket,
});
context.s3ExpressIdentity=s3ExpressIdentity;
if(HttpRequest.isInstance(args.request)&&s3ExpressIdentity.sessionToken){
args.request.headers[SESSION_TOKEN_HEADER]=s3ExpressIdentity.sessionToken;
}
}
}
}
return next(args);
};
};
const s3ExpressMiddlewareOptions={
name:"s3ExpressMiddleware",
step:"build",
tags:["S3","S3_EXPRESS"],
override:true,
};
const getS3ExpressPlugin=(options)=>({
applyToStack:(clientStack)=>{
clientStack.add(s3ExpressMiddleware(options),s3ExpressMiddlewareOptions);
},
});
const signS3Express=async(s3ExpressIdentity,signingOptions,request,sigV4MultiRegionSigner)=>{
const signedRequest=await sigV4MultiRegionSigner.signWithCredentials(request,s3ExpressIdentity,{});
if(signedRequest.headers["X-Amz-Security-Token"]||signedRequest.headers["x-amz-security-token"]){
throw new Error("X-Amz-Security-Token must not be set for s3-express requests.");
}
return signedRequest;
};
const defaultErrorHandler=(signingProperties)=>(error)=>{
throw error;
};
const defaultSuccessHandler=(httpResponse,signingProperties)=>{};
const s3ExpressHttpSigningMiddleware=(config)=>(next,context)=>async(args)=>{
if(!HttpRequest.isInstance(args.request)){
return next(args);
}
const smithyContext=getSmithyContext(context);
const scheme=smithyContext.selectedHttpAuthScheme;
if(!scheme){
throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
}
const{httpAuthOption:{signingProperties={}},identity,signer,}=scheme;
let request;
if(context.s3ExpressIdentity){
request=await signS3Express(context.s3ExpressIdentity,signingProperties,args.request,await config.signer());
}
else{
request=await signer.sign(args.request,identity,signingProperties);
}
const output=await next({
...args,
request,
}).catch((signer.errorHandler||defaultErrorHandler)(signingProperties));
(signer.successHandler||defaultSuccessHandler)(output.response,signingProperties);
return output;
};
const getS3ExpressHttpSigningPlugin=(config)=>({
applyToStack:(clientStack)=>{
clientStack.addRelativeTo(s3ExpressHttpSigningMiddleware(config),httpSigningMiddlewareOptions);
},
});
function toStream(bytes){
return Readable.from(Buffer.from(bytes));
}
const THROW_IF_EMPTY_BODY={
CopyObjectCommand:true,
UploadPartCopyCommand:true,
CompleteMultipartUploadCommand:true,
};
const throw200ExceptionsMiddleware=(config)=>(next,context)=>async(args)=>{
const result=await next(args);
const{response}=result;
if(!HttpResponse.isInstance(response)){
return result;
}
const{statusCode,body}=response;
if(statusCode<200||statusCode>=300){
return result;
}
const bodyBytes=await collectBody(body,config);
response.body=toStream(bodyBytes);
if(bodyBytes.length===0&&THROW_IF_EMPTY_BODY[context.commandName]){
const err=new Error("S3 aborted request");
err.$metadata={
httpStatusCode:503,
};
err.name="InternalError";
throw err;
}
const bodyStringTail=config.utf8Encoder(bodyBytes.subarray(bodyBytes.length - 16));
if(bodyStringTail&&bodyStringTail.endsWith("</Error>")){
response.statusCode=503;
}
return result;
};
const collectBody=(streamBody=new Uint8Array(),context)=>{
if(streamBody instanceof Uint8Array){
return Promise.resolve(streamBody);
}
return context.streamCollector(streamBody)||Promise.resolve(new Uint8Array());
};
const throw200ExceptionsMiddlewareOptions={
relation:"after",
toMiddleware:"deserializerMiddleware",
tags:["THROW_200_EXCEPTIONS","S3"],
name:"throw200ExceptionsMiddleware",
override:true,
};
const getThrow200ExceptionsPlugin=(config)=>({
applyToStack:(clientStack)=>{
clientStack.addRelativeTo(throw200ExceptionsMiddleware(config),throw200ExceptionsMiddlewareOptions);
},
});
function bucketEndpointMiddleware$1(options){
return(next,context)=>async(args)=>{
if(options.bucketEndpoint){
const endpoint=context.endpointV2;
if(endpoint){
const bucket=args.input.Bucket;
if(typeof bucket==="string"){
try{
const bucketEndpointUrl=new URL(bucket);
context.endpointV2={
...endpoint,
url:bucketEndpointUrl,
};
}
catch(e){
const warning=`@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${bucket} could not be parsed as URL.`;
if(context.logger?.constructor?.name==="NoOpLogger"){
console.warn(warning);
}
else{
context.logger?.warn?.(warning);
}
throw e;
}
}
}
}
return next(args);
};
}
const bucketEndpointMiddlewareOptions$1={
name:"bucketEndpointMiddleware",
override:true,
relation:"after",
toMiddleware:"endpointV2Middleware",
};
function validateBucketNameMiddleware({bucketEndpoint}){
return(next)=>async(args)=>{
const{input:{Bucket},}=args;
if(!bucketEndpoint&&typeof Bucket==="string"&&!validate(Bucket)&&Bucket.indexOf("/")>=0){
const err=new Error(`Bucket name shouldn't contain '/', received '${Bucket}'`);
err.name="InvalidBucketName";
throw err;
}
return next({...args});
};
}
const validateBucketNameMiddlewareOptions={
step:"initialize",
tags:["VALIDATE_BUCKET_NAME"],
name:"validateBucketNameMiddleware",
override:true,
};
const getValidateBucketNamePlugin=(options)=>({
applyToStack:(clientStack)=>{
clientStack.add(validateBucketNameMiddleware(options),validateBucketNameMiddlewareOptions);
clientStack.addRelativeTo(bucketEndpointMiddleware$1(options),bucketEndpointMiddlewareOptions$1);
},
});
class S3RestXmlProtocol extends AwsRestXmlProtocol{
async serializeRequest(operationSchema,input,context){
const request=await super.serializeRequest(operationSchema,input,context);
const ns=NormalizedSchema.of(operationSchema.input);
const staticStructureSchema=ns.getSchema();
let bucketMemberIndex=0;
const requiredMemberCount=staticStructureSchema[6]??0;
if(input&&typeof input==="object"){
for(const[memberName,memberNs]of ns.structIterator()){
if(++bucketMemberIndex>requiredMemberCount){
break;
}
if(memberName==="Bucket"){
if(!input.Bucket&&memberNs.getMergedTraits().httpLabel){
throw new Error(`No value provided for input HTTP label: Bucket.`);
}
break;
}
}
}
return request;
}
}
const NODE_USE_ARN_REGION_ENV_NAME="AWS_S3_USE_ARN_REGION";
const NODE_USE_ARN_REGION_INI_NAME="s3_use_arn_region";
const NODE_USE_ARN_REGION_CONFIG_OPTIONS={
environmentVariableSelector:(env)=>booleanSelector(env,NODE_USE_ARN_REGION_ENV_NAME,SelectorType.ENV),
configFileSelector:(profile)=>booleanSelector(profile,NODE_USE_ARN_REGION_INI_NAME,SelectorType.CONFIG),
default:undefined,
};
function addExpectContinueMiddleware(options){
return(next)=>async(args)=>{
const{request}=args;
if(options.expectContinueHeader!==false&&
HttpRequest.isInstance(request)&&
request.body&&
options.runtime==="node"&&
options.requestHandler?.constructor?.name!=="FetchHttpHandler"){
let sendHeader=true;
if(typeof options.expectContinueHeader==="number"){
try{
const bodyLength=Number(request.headers?.["content-length"])??options.bodyLengthChecker?.(request.body)??Infinity;
sendHeader=bodyLength>=options.expectContinueHeader;
}
catch(e){}
}
else{
sendHeader=!!options.expectContinueHeader;
}
if(sendHeader){
request.headers.Expect="100-continue";
}
}
return next({
...args,
request,
});
};
}
const addExpectContinueMiddlewareOptions={
step:"build",
tags:["SET_EXPECT_HEADER","EXPECT_HEADER"],
name:"addExpectContinueMiddleware",
override:true,
};
const getAddExpectContinuePlugin=(options)=>({
applyToStack:(clientStack)=>{
clientStack.add(addExpectContinueMiddleware(options),addExpectContinueMiddlewareOptions);
},
});
function locationConstraintMiddleware(options){
return(next)=>async(args)=>{
const{CreateBucketConfiguration}=args.input;
const region=await options.region();
if(!CreateBucketConfiguration?.LocationConstraint&&!CreateBucketConfiguration?.Location){
if(region!=="us-east-1"){
args.input.CreateBucketConfiguration=args.input.CreateBucketConfiguration??{};
args.input.CreateBucketConfiguration.LocationConstraint=region;
}
}
return next(args);
};
}
const locationConstraintMiddlewareOptions={
step:"initialize",
tags:["LOCATION_CONSTRAINT","CREATE_BUCKET_CONFIGURATION"],
name:"locationConstraintMiddleware",
override:true,
};
const getLocationConstraintPlugin=(config)=>({
applyToStack:(clientStack)=>{
clientStack.add(locationConstraintMiddleware(config),locationConstraintMiddlewareOptions);
},
});
function ssecMiddleware(options){
return(next)=>async(args)=>{
const input={...args.input};
const properties=[
{
target:"SSECustomerKey",
hash:"SSECustomerKeyMD5",
},
{
target:"CopySourceSSECustomerKey",
hash:"CopySourceSSECustomerKeyMD5",
},
];
for(const prop of properties){
const value=input[prop.target];
if(value){
let valueForHash;
if(typeof value==="string"){
if(isValidBase64EncodedSSECustomerKey(value,options)){
valueForHash=options.base64Decoder(value);
}
else{
valueForHash=options.utf8Decoder(value);
input[prop.target]=options.base64Encoder(valueForHash);
}
}
else{
valueForHash=ArrayBuffer.isView(value)
?new Uint8Array(value.buffer,value.byteOffset,value.byteLength)
:new Uint8Array(value);
input[prop.target]=options.base64Encoder(valueForHash);
}
const hash=new options.md5();
hash.update(valueForHash);
input[prop.hash]=options.base64Encoder(await hash.digest());
}
}
return next({
...args,
input,
});
};
}
const ssecMiddlewareOptions={
name:"ssecMiddleware",
step:"initialize",
tags:["SSE"],
override:true,
};
const getSsecPlugin=(config)=>({
applyToStack:(clientStack)=>{
clientStack.add(ssecMiddleware(config),ssecMiddlewareOptions);
},
});
function isValidBase64EncodedSSECustomerKey(str,options){
const base64Regex=/^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
if(!base64Regex.test(str)){
return false;
}
try{
const decodedBytes=options.base64Decoder(str);
return decodedBytes.length===32;
}
catch{
return false;
}
}
exports.NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS=NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS;
exports.NODE_USE_ARN_REGION_CONFIG_OPTIONS=NODE_USE_ARN_REGION_CONFIG_OPTIONS;
exports.S3RestXmlProtocol=S3RestXmlProtocol;
exports.getAddExpectContinuePlugin=getAddExpectContinuePlugin;
exports.getCheckContentLengthHeaderPlugin=getCheckContentLengthHeaderPlugin;
exports.getLocationConstraintPlugin=getLocationConstraintPlugin;
exports.getRegionRedirectMiddlewarePlugin=getRegionRedirectMiddlewarePlugin;
exports.getS3ExpiresMiddlewarePlugin=getS3ExpiresMiddlewarePlugin;
exports.getS3ExpressHttpSigningPlugin=getS3ExpressHttpSigningPlugin;
exports.getS3ExpressPlugin=getS3ExpressPlugin;
exports.getSsecPlugin=getSsecPlugin;
exports.getThrow200ExceptionsPlugin=getThrow200ExceptionsPlugin;
exports.getValidateBucketNamePlugin=getValidateBucketNamePlugin;
exports.resolveS3Config=resolveS3Config;
}),
5370:
((_module,exports,$load)=>{
const{awsEndpointFunctions,emitWarningIfUnsupportedVersion:emitWarningIfUnsupportedVersion$1,createDefaultUserAgentProvider,getDefaultSocketTimeout,NODE_APP_ID_CONFIG_OPTIONS,getAwsRegionExtensionConfiguration,resolveAwsRegionExtensionConfiguration,resolveUserAgentConfig,resolveHostHeaderConfig,getUserAgentPlugin,getHostHeaderPlugin,getLoggerPlugin,getRecursionDetectionPlugin}=$load(3112);
const{NoAuthSigner,getHttpAuthSchemeEndpointRuleSetPlugin,DefaultIdentityProviderConfig,getHttpSigningPlugin}=$load(2538);
const{normalizeProvider,getSmithyContext,ServiceException,NoOpLogger,emitWarningIfUnsupportedVersion,loadConfigsForDefaultMode,getDefaultExtensionConfiguration,resolveDefaultRuntimeConfig,Client,makeBuilder,createAggregatedClient}=$load(2474);
const{resolveDefaultsModeConfig,loadConfig,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,NODE_REGION_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS,resolveRegionConfig}=$load(2163);
const{BinaryDecisionDiagram,EndpointCache,decideEndpoint,customEndpointFunctions,resolveEndpointConfig,getEndpointPlugin}=$load(2461);
const{parseUrl,getHttpHandlerExtensionConfiguration,resolveHttpHandlerRuntimeConfig,getContentLengthPlugin}=$load(230);
const{DEFAULT_RETRY_MODE,NODE_RETRY_MODE_CONFIG_OPTIONS,NODE_MAX_ATTEMPT_CONFIG_OPTIONS,resolveRetryConfig,getRetryPlugin}=$load(3729);
const{TypeRegistry,getSchemaSerdePlugin}=$load(2754);
const{resolveAwsSdkSigV4Config,AwsSdkSigV4Signer,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS}=$load(299);
const{toUtf8,fromUtf8,toBase64,fromBase64,calculateBodyLength}=$load(246);
const{streamCollector,NodeHttpHandler}=$load(4695);
const{AwsRestJsonProtocol}=$load(2000);
const{Sha256}=$load(5550);
const defaultSigninHttpAuthSchemeParametersProvider=async(config,context,input)=>{
return{
operation:getSmithyContext(context).operation,
region:await normalizeProvider(config.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})(),
};
};
function createAwsAuthSigv4HttpAuthOption(authParameters){
return{
schemeId:"aws.auth#sigv4",
signingProperties:{
name:"signin",
region:authParameters.region,
},
propertiesExtractor:(config,context)=>({
signingProperties:{
config,
context,
},
}),
};
}
function createSmithyApiNoAuthHttpAuthOption(authParameters){
return{
schemeId:"smithy.api#noAuth",
};
}
const defaultSigninHttpAuthSchemeProvider=(authParameters)=>{
const options=[];
switch(authParameters.operation){
case "CreateOAuth2Token":
{
options.push(createSmithyApiNoAuthHttpAuthOption());
break;
}
default:{
options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
}
}
return options;
};
const resolveHttpAuthSchemeConfig=(config)=>{
const config_0=resolveAwsSdkSigV4Config(config);
return Object.assign(config_0,{
authSchemePreference:normalizeProvider(config.authSchemePreference??[]),
});
};
const resolveClientEndpointParameters=(options)=>{
return Object.assign(options,{
useDualstackEndpoint:options.useDualstackEndpoint??false,
useFipsEndpoint:options.useFipsEndpoint??false,
defaultSigningName:"signin",
});
};
const commonParams={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"},
};
var version="3.998.2";
var packageInfo={
version:version};
const s="ref";
var a=-1;
var b=false;
var c=true;
var d="isSet";
var e="booleanEquals";
var f="coalesce";
var g="PartitionResult";
var h="stringEquals";
var i="getAttr";
var j="https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}";
var k={[s]:"Endpoint"};
var l={"fn":i,"argv":[{[s]:g},"name"]};
var m={[s]:"Region"};
var n={[s]:g};
var o={"authSchemes":[{"name":"sigv4","signingName":"signin","signingRegion":"{Region}"}]};
var p={};
var q=[m];
const _data={
conditions:[
[d,q],
[e,[{fn:f,argv:[{[s]:"IsControlPlane"},b]},c]],
[d,[k]],
["aws.partition",q,g],
[e,[{[s]:"UseFIPS"},c]],
[h,[l,"aws"]],
[e,[{fn:f,argv:[{[s]:"IsOAuthEndpoint"},b]},c]],
[e,[{[s]:"UseDualStack"},c]],
[h,[l,"aws-cn"]],
[h,[m,"us-gov-west-1"]],
[h,[l,"aws-us-gov"]],
[e,[{fn:i,argv:[n,"supportsFIPS"]},c]],
[h,[l,"aws-iso"]],
[h,[l,"aws-iso-b"]],
[h,[l,"aws-iso-f"]],
[h,[l,"aws-iso-e"]],
[h,[l,"aws-eusc"]],
[e,[{fn:i,argv:[n,"supportsDualStack"]},c]]
],
results:[
[a],
["https://signin.{Region}.api.aws",o],
["https://signin.{Region}.api.amazonwebservices.com.cn",o],
[j,o],
[a,"FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],
["https://{Region}.oauth.signin.aws",o],
["https://{Region}.signin.aws.amazon.com",p],
["https://{Region}.signin.amazonaws.cn",p],
["https://{Region}.signin.amazonaws-us-gov.com",p],
["https://{Region}.signin.c2shome.ic.gov",p],
["https://{Region}.signin.sc2shome.sgov.gov",p],
["https://{Region}.signin.csphome.hci.ic.gov",p],
["https://{Region}.signin.csphome.adc-e.uk",p],
["https://{Region}.signin.amazonaws-eusc.eu",p],
["https://signin-fips.amazonaws-us-gov.com",p],
["https://{Region}.signin-fips.amazonaws-us-gov.com",p],
["https://{Region}.signin.{PartitionResult#dnsSuffix}",p],
[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],
[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],
[k,p],
["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",p],
[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",p],
[a,"FIPS is enabled but this partition does not support FIPS"],
[j,p],
[a,"DualStack is enabled but this partition does not support DualStack"],
["https://signin.{Region}.{PartitionResult#dnsSuffix}",p],
[a,"Invalid Configuration: Missing Region"]
]
};
const root=2;
const r=100_000_000;
const nodes=new Int32Array([
-1,1,-1,
0,6,3,
2,36,4,
4,5,r + 27,
6,r + 4,r + 27,
1,29,7,
2,36,8,
3,9,31,
4,22,10,
5,19,11,
7,21,12,
8,r + 7,13,
10,r + 8,14,
12,r + 9,15,
13,r + 10,16,
14,r + 11,17,
15,r + 12,18,
16,r + 13,r + 16,
6,r + 5,20,
7,21,r + 6,
17,r + 24,r + 25,
6,r + 4,23,
7,27,24,
9,r + 14,25,
10,r + 15,26,
11,r + 22,r + 23,
11,28,r + 21,
17,r + 20,r + 21,
2,35,30,
3,39,31,
4,32,r + 27,
6,r + 4,33,
7,r + 27,34,
9,r + 14,r + 27,
3,39,36,
4,38,37,
7,r + 18,r + 19,
6,r + 4,r + 17,
5,r + 1,40,
8,r + 2,r + 3,
]);
const bdd=BinaryDecisionDiagram.from(nodes,root,_data.conditions,_data.results);
const cache=new EndpointCache({
size:50,
params:["Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","UseFIPS"],
});
const defaultEndpointResolver=(endpointParams,context={})=>{
return cache.get(endpointParams,()=>decideEndpoint(bdd,{
endpointParams:endpointParams,
logger:context.logger,
}));
};
customEndpointFunctions.aws=awsEndpointFunctions;
class SigninServiceException extends ServiceException{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";
constructor(options){
super(options);
Object.setPrototypeOf(this,SigninServiceException.prototype);
}
}
class AccessDeniedException extends SigninServiceException{
static shapeId="com.amazonaws.signin#AccessDeniedException";
name="AccessDeniedException";
$fault="client";
error;
constructor(opts){
super({
name:"AccessDeniedException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,AccessDeniedException.prototype);
this.error=opts.error;
}
}
class InternalServerException extends SigninServiceException{
static shapeId="com.amazonaws.signin#InternalServerException";
name="InternalServerException";
$fault="server";
error;
constructor(opts){
super({
name:"InternalServerException",
$fault:"server",
...opts,
});
Object.setPrototypeOf(this,InternalServerException.prototype);
this.error=opts.error;
}
}
class TooManyRequestsError extends SigninServiceException{
static shapeId="com.amazonaws.signin#TooManyRequestsError";
name="TooManyRequestsError";
$fault="client";
error;
constructor(opts){
super({
name:"TooManyRequestsError",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyRequestsError.prototype);
this.error=opts.error;
}
}
class ValidationException extends SigninServiceException{
static shapeId="com.amazonaws.signin#ValidationException";
name="ValidationException";
$fault="client";
error;
constructor(opts){
super({
name:"ValidationException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ValidationException.prototype);
this.error=opts.error;
}
}
const _ADE="AccessDeniedException";
const _AT="AccessToken";
const _COAT="CreateOAuth2Token";
const _COATR="CreateOAuth2TokenRequest";
const _COATRB="CreateOAuth2TokenRequestBody";
const _COATRBr="CreateOAuth2TokenResponseBody";
const _COATRr="CreateOAuth2TokenResponse";
const _ISE="InternalServerException";
const _RT="RefreshToken";
const _TMRE="TooManyRequestsError";
const _VE="ValidationException";
const _aKI="accessKeyId";
const _aT="accessToken";
const _c="client";
const _cI="clientId";
const _cV="codeVerifier";
const _co="code";
const _e="error";
const _eI="expiresIn";
const _gT="grantType";
const _h="http";
const _hE="httpError";
const _iT="idToken";
const _jN="jsonName";
const _m="message";
const _rT="refreshToken";
const _rU="redirectUri";
const _s="smithy.ts.sdk.synthetic.com.amazonaws.signin";
const _sAK="secretAccessKey";
const _sT="sessionToken";
const _se="server";
const _tI="tokenInput";
const _tO="tokenOutput";
const _tT="tokenType";
const n0="com.amazonaws.signin";
const _s_registry=new TypeRegistry(_s);
var SigninServiceException$=[-3,_s,"SigninServiceException",0,[],[]];
_s_registry.registerError(SigninServiceException$,SigninServiceException);
const n0_registry=new TypeRegistry(n0);
var AccessDeniedException$=[-3,n0,_ADE,
{[_e]:_c},
[_e,_m],
[0,0],2
];
n0_registry.registerError(AccessDeniedException$,AccessDeniedException);
var InternalServerException$=[-3,n0,_ISE,
{[_e]:_se,[_hE]:500},
[_e,_m],
[0,0],2
];
n0_registry.registerError(InternalServerException$,InternalServerException);
var TooManyRequestsError$=[-3,n0,_TMRE,
{[_e]:_c,[_hE]:429},
[_e,_m],
[0,0],2
];
n0_registry.registerError(TooManyRequestsError$,TooManyRequestsError);
var ValidationException$=[-3,n0,_VE,
{[_e]:_c,[_hE]:400},
[_e,_m],
[0,0],2
];
n0_registry.registerError(ValidationException$,ValidationException);
const errorTypeRegistries=[
_s_registry,
n0_registry,
];
var RefreshToken=[0,n0,_RT,8,0];
var AccessToken$=[3,n0,_AT,
8,
[_aKI,_sAK,_sT],
[[0,{[_jN]:_aKI}],[0,{[_jN]:_sAK}],[0,{[_jN]:_sT}]],3
];
var CreateOAuth2TokenRequest$=[3,n0,_COATR,
0,
[_tI],
[[()=>CreateOAuth2TokenRequestBody$,16]],1
];
var CreateOAuth2TokenRequestBody$=[3,n0,_COATRB,
0,
[_cI,_gT,_co,_rU,_cV,_rT],
[[0,{[_jN]:_cI}],[0,{[_jN]:_gT}],0,[0,{[_jN]:_rU}],[0,{[_jN]:_cV}],[()=>RefreshToken,{[_jN]:_rT}]],2
];
var CreateOAuth2TokenResponse$=[3,n0,_COATRr,
0,
[_tO],
[[()=>CreateOAuth2TokenResponseBody$,16]],1
];
var CreateOAuth2TokenResponseBody$=[3,n0,_COATRBr,
0,
[_aT,_tT,_eI,_rT,_iT],
[[()=>AccessToken$,{[_jN]:_aT}],[0,{[_jN]:_tT}],[1,{[_jN]:_eI}],[()=>RefreshToken,{[_jN]:_rT}],[0,{[_jN]:_iT}]],4
];
var CreateOAuth2Token$=[9,n0,_COAT,
{[_h]:["POST","/v1/token",200]},()=>CreateOAuth2TokenRequest$,()=>CreateOAuth2TokenResponse$
];
const getRuntimeConfig$1=(config)=>{
return{
apiVersion:"2023-01-01",
base64Decoder:config?.base64Decoder??fromBase64,
base64Encoder:config?.base64Encoder??toBase64,
disableHostPrefix:config?.disableHostPrefix??false,
endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],
httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultSigninHttpAuthSchemeProvider,
httpAuthSchemes:config?.httpAuthSchemes??[
{
schemeId:"aws.auth#sigv4",
identityProvider:(ipc)=>ipc.getIdentityProvider("aws.auth#sigv4"),
signer:new AwsSdkSigV4Signer(),
},
{
schemeId:"smithy.api#noAuth",
identityProvider:(ipc)=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new NoAuthSigner(),
},
],
logger:config?.logger??new NoOpLogger(),
protocol:config?.protocol??AwsRestJsonProtocol,
protocolSettings:config?.protocolSettings??{
defaultNamespace:"com.amazonaws.signin",
errorTypeRegistries,
version:"2023-01-01",
serviceTarget:"Signin",
},
serviceId:config?.serviceId??"Signin",
sha256:config?.sha256??Sha256,
urlParser:config?.urlParser??parseUrl,
utf8Decoder:config?.utf8Decoder??fromUtf8,
utf8Encoder:config?.utf8Encoder??toUtf8,
};
};
const getRuntimeConfig=(config)=>{
emitWarningIfUnsupportedVersion(process.version);
const defaultsMode=resolveDefaultsModeConfig(config);
const defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode);
const clientSharedValues=getRuntimeConfig$1(config);
emitWarningIfUnsupportedVersion$1(process.version);
const loaderConfig={
profile:config?.profile,
logger:clientSharedValues.logger,
};
return{
...clientSharedValues,
...config,
runtime:"node",
defaultsMode,
authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),
bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,
defaultSocketTimeout:getDefaultSocketTimeout(config?.requestHandler,300_000),
defaultUserAgentProvider:config?.defaultUserAgentProvider??createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:packageInfo.version}),
maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),
region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),
requestHandler:NodeHttpHandler.create(config?.requestHandler??defaultConfigProvider),
retryMode:config?.retryMode??
loadConfig({
...NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||DEFAULT_RETRY_MODE,
},config),
streamCollector:config?.streamCollector??streamCollector,
useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
userAgentAppId:config?.userAgentAppId??loadConfig(NODE_APP_ID_CONFIG_OPTIONS,loaderConfig),
};
};
const getHttpAuthExtensionConfiguration=(runtimeConfig)=>{
const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;
let _httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider;
let _credentials=runtimeConfig.credentials;
return{
setHttpAuthScheme(httpAuthScheme){
const index=_httpAuthSchemes.findIndex((scheme)=>scheme.schemeId===httpAuthScheme.schemeId);
if(index===-1){
_httpAuthSchemes.push(httpAuthScheme);
}
else{
_httpAuthSchemes.splice(index,1,httpAuthScheme);
}
},
httpAuthSchemes(){
return _httpAuthSchemes;
},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider;
},
httpAuthSchemeProvider(){
return _httpAuthSchemeProvider;
},
setCredentials(credentials){
_credentials=credentials;
},
credentials(){
return _credentials;
},
};
};
const resolveHttpAuthRuntimeConfig=(config)=>{
return{
httpAuthSchemes:config.httpAuthSchemes(),
httpAuthSchemeProvider:config.httpAuthSchemeProvider(),
credentials:config.credentials(),
};
};
const resolveRuntimeExtensions=(runtimeConfig,extensions)=>{
const extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration(runtimeConfig));
extensions.forEach((extension)=>extension.configure(extensionConfiguration));
return Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
class SigninClient extends Client{
config;
constructor(...[configuration]){
const _config_0=getRuntimeConfig(configuration||{});
super(_config_0);
this.initConfig=_config_0;
const _config_1=resolveClientEndpointParameters(_config_0);
const _config_2=resolveUserAgentConfig(_config_1);
const _config_3=resolveRetryConfig(_config_2);
const _config_4=resolveRegionConfig(_config_3);
const _config_5=resolveHostHeaderConfig(_config_4);
const _config_6=resolveEndpointConfig(_config_5);
const _config_7=resolveHttpAuthSchemeConfig(_config_6);
const _config_8=resolveRuntimeExtensions(_config_7,configuration?.extensions||[]);
this.config=_config_8;
this.middlewareStack.use(getSchemaSerdePlugin(this.config));
this.middlewareStack.use(getUserAgentPlugin(this.config));
this.middlewareStack.use(getRetryPlugin(this.config));
this.middlewareStack.use(getContentLengthPlugin(this.config));
this.middlewareStack.use(getHostHeaderPlugin(this.config));
this.middlewareStack.use(getLoggerPlugin(this.config));
this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{
httpAuthSchemeParametersProvider:defaultSigninHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async(config)=>new DefaultIdentityProviderConfig({
"aws.auth#sigv4":config.credentials,
}),
}));
this.middlewareStack.use(getHttpSigningPlugin(this.config));
}
destroy(){
super.destroy();
}
}
const command=makeBuilder(commonParams,"Signin","SigninClient",getEndpointPlugin);
const _ep0={
IsControlPlane:{type:"staticContextParams",value:false},
};
const _mw0=(Command,cs,config,o)=>[];
class CreateOAuth2TokenCommand extends command(_ep0,_mw0,"CreateOAuth2Token",CreateOAuth2Token$){
}
exports.CreateOAuth2TokenCommand=CreateOAuth2TokenCommand;
exports.SigninClient=SigninClient;
}),
6331:
((_module,exports,$load)=>{
const{awsEndpointFunctions,emitWarningIfUnsupportedVersion:emitWarningIfUnsupportedVersion$1,createDefaultUserAgentProvider,getDefaultSocketTimeout,NODE_APP_ID_CONFIG_OPTIONS,getAwsRegionExtensionConfiguration,resolveAwsRegionExtensionConfiguration,resolveUserAgentConfig,resolveHostHeaderConfig,getUserAgentPlugin,getHostHeaderPlugin,getLoggerPlugin,getRecursionDetectionPlugin}=$load(3112);
const{NoAuthSigner,getHttpAuthSchemeEndpointRuleSetPlugin,DefaultIdentityProviderConfig,getHttpSigningPlugin}=$load(2538);
const{normalizeProvider,getSmithyContext,ServiceException,NoOpLogger,emitWarningIfUnsupportedVersion,loadConfigsForDefaultMode,getDefaultExtensionConfiguration,resolveDefaultRuntimeConfig,Client,makeBuilder,createAggregatedClient}=$load(2474);
const{resolveDefaultsModeConfig,loadConfig,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,NODE_REGION_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS,resolveRegionConfig}=$load(2163);
const{BinaryDecisionDiagram,EndpointCache,decideEndpoint,customEndpointFunctions,resolveEndpointConfig,getEndpointPlugin}=$load(2461);
const{parseUrl,getHttpHandlerExtensionConfiguration,resolveHttpHandlerRuntimeConfig,getContentLengthPlugin}=$load(230);
const{DEFAULT_RETRY_MODE,NODE_RETRY_MODE_CONFIG_OPTIONS,NODE_MAX_ATTEMPT_CONFIG_OPTIONS,resolveRetryConfig,getRetryPlugin}=$load(3729);
const{TypeRegistry,getSchemaSerdePlugin}=$load(2754);
const{resolveAwsSdkSigV4Config,AwsSdkSigV4Signer,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS}=$load(299);
const{toUtf8,fromUtf8,toBase64,fromBase64,calculateBodyLength}=$load(246);
const{streamCollector,NodeHttpHandler}=$load(4695);
const{AwsRestJsonProtocol}=$load(2000);
const{Sha256}=$load(5550);
const defaultSSOOIDCHttpAuthSchemeParametersProvider=async(config,context,input)=>{
return{
operation:getSmithyContext(context).operation,
region:await normalizeProvider(config.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})(),
};
};
function createAwsAuthSigv4HttpAuthOption(authParameters){
return{
schemeId:"aws.auth#sigv4",
signingProperties:{
name:"sso-oauth",
region:authParameters.region,
},
propertiesExtractor:(config,context)=>({
signingProperties:{
config,
context,
},
}),
};
}
function createSmithyApiNoAuthHttpAuthOption(authParameters){
return{
schemeId:"smithy.api#noAuth",
};
}
const defaultSSOOIDCHttpAuthSchemeProvider=(authParameters)=>{
const options=[];
switch(authParameters.operation){
case "CreateToken":
{
options.push(createSmithyApiNoAuthHttpAuthOption());
break;
}
default:{
options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
}
}
return options;
};
const resolveHttpAuthSchemeConfig=(config)=>{
const config_0=resolveAwsSdkSigV4Config(config);
return Object.assign(config_0,{
authSchemePreference:normalizeProvider(config.authSchemePreference??[]),
});
};
const resolveClientEndpointParameters=(options)=>{
return Object.assign(options,{
useDualstackEndpoint:options.useDualstackEndpoint??false,
useFipsEndpoint:options.useFipsEndpoint??false,
defaultSigningName:"sso-oauth",
});
};
const commonParams={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"},
};
var version="3.998.2";
var packageInfo={
version:version};
const k="ref";
var a=-1;
var b=true;
var c="isSet";
var d="PartitionResult";
var e="booleanEquals";
var f="getAttr";
var g={[k]:"Endpoint"};
var h={[k]:d};
var i={};
var j=[{[k]:"Region"}];
const _data={
conditions:[
[c,[g]],
[c,j],
["aws.partition",j,d],
[e,[{[k]:"UseFIPS"},b]],
[e,[{[k]:"UseDualStack"},b]],
[e,[{fn:f,argv:[h,"supportsDualStack"]},b]],
[e,[{fn:f,argv:[h,"supportsFIPS"]},b]],
["stringEquals",[{fn:f,argv:[h,"name"]},"aws-us-gov"]]
],
results:[
[a],
[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],
[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],
[g,i],
["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],
[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://oidc.{Region}.amazonaws.com",i],
["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",i],
[a,"FIPS is enabled but this partition does not support FIPS"],
["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",i],
[a,"DualStack is enabled but this partition does not support DualStack"],
["https://oidc.{Region}.{PartitionResult#dnsSuffix}",i],
[a,"Invalid Configuration: Missing Region"]
]
};
const root=2;
const r=100_000_000;
const nodes=new Int32Array([
-1,1,-1,
0,13,3,
1,4,r + 12,
2,5,r + 12,
3,8,6,
4,7,r + 11,
5,r + 9,r + 10,
4,11,9,
6,10,r + 8,
7,r + 6,r + 7,
5,12,r + 5,
6,r + 4,r + 5,
3,r + 1,14,
4,r + 2,r + 3,
]);
const bdd=BinaryDecisionDiagram.from(nodes,root,_data.conditions,_data.results);
const cache=new EndpointCache({
size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"],
});
const defaultEndpointResolver=(endpointParams,context={})=>{
return cache.get(endpointParams,()=>decideEndpoint(bdd,{
endpointParams:endpointParams,
logger:context.logger,
}));
};
customEndpointFunctions.aws=awsEndpointFunctions;
class SSOOIDCServiceException extends ServiceException{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";
constructor(options){
super(options);
Object.setPrototypeOf(this,SSOOIDCServiceException.prototype);
}
}
class AccessDeniedException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#AccessDeniedException";
name="AccessDeniedException";
$fault="client";
error;
reason;
error_description;
constructor(opts){
super({
name:"AccessDeniedException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,AccessDeniedException.prototype);
this.error=opts.error;
this.reason=opts.reason;
this.error_description=opts.error_description;
}
}
class AuthorizationPendingException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#AuthorizationPendingException";
name="AuthorizationPendingException";
$fault="client";
error;
error_description;
constructor(opts){
super({
name:"AuthorizationPendingException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,AuthorizationPendingException.prototype);
this.error=opts.error;
this.error_description=opts.error_description;
}
}
class ExpiredTokenException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#ExpiredTokenException";
name="ExpiredTokenException";
$fault="client";
error;
error_description;
constructor(opts){
super({
name:"ExpiredTokenException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ExpiredTokenException.prototype);
this.error=opts.error;
this.error_description=opts.error_description;
}
}
class InternalServerException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InternalServerException";
name="InternalServerException";
$fault="server";
error;
error_description;
constructor(opts){
super({
name:"InternalServerException",
$fault:"server",
...opts,
});
Object.setPrototypeOf(this,InternalServerException.prototype);
this.error=opts.error;
this.error_description=opts.error_description;
}
}
class InvalidClientException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InvalidClientException";
name="InvalidClientException";
$fault="client";
error;
error_description;
constructor(opts){
super({
name:"InvalidClientException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidClientException.prototype);
this.error=opts.error;
this.error_description=opts.error_description;
}
}
class InvalidGrantException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InvalidGrantException";
name="InvalidGrantException";
$fault="client";
error;
error_description;
constructor(opts){
super({
name:"InvalidGrantException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidGrantException.prototype);
this.error=opts.error;
this.error_description=opts.error_description;
}
}
class InvalidRequestException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InvalidRequestException";
name="InvalidRequestException";
$fault="client";
error;
reason;
error_description;
constructor(opts){
super({
name:"InvalidRequestException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidRequestException.prototype);
this.error=opts.error;
this.reason=opts.reason;
this.error_description=opts.error_description;
}
}
class InvalidScopeException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InvalidScopeException";
name="InvalidScopeException";
$fault="client";
error;
error_description;
constructor(opts){
super({
name:"InvalidScopeException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidScopeException.prototype);
this.error=opts.error;
this.error_description=opts.error_description;
}
}
class SlowDownException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#SlowDownException";
name="SlowDownException";
$fault="client";
error;
error_description;
constructor(opts){
super({
name:"SlowDownException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,SlowDownException.prototype);
this.error=opts.error;
this.error_description=opts.error_description;
}
}
class UnauthorizedClientException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#UnauthorizedClientException";
name="UnauthorizedClientException";
$fault="client";
error;
error_description;
constructor(opts){
super({
name:"UnauthorizedClientException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,UnauthorizedClientException.prototype);
this.error=opts.error;
this.error_description=opts.error_description;
}
}
class UnsupportedGrantTypeException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#UnsupportedGrantTypeException";
name="UnsupportedGrantTypeException";
$fault="client";
error;
error_description;
constructor(opts){
super({
name:"UnsupportedGrantTypeException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,UnsupportedGrantTypeException.prototype);
this.error=opts.error;
this.error_description=opts.error_description;
}
}
const _ADE="AccessDeniedException";
const _APE="AuthorizationPendingException";
const _AT="AccessToken";
const _CS="ClientSecret";
const _CT="CreateToken";
const _CTR="CreateTokenRequest";
const _CTRr="CreateTokenResponse";
const _CV="CodeVerifier";
const _ETE="ExpiredTokenException";
const _ICE="InvalidClientException";
const _IGE="InvalidGrantException";
const _IRE="InvalidRequestException";
const _ISE="InternalServerException";
const _ISEn="InvalidScopeException";
const _IT="IdToken";
const _RT="RefreshToken";
const _SDE="SlowDownException";
const _UCE="UnauthorizedClientException";
const _UGTE="UnsupportedGrantTypeException";
const _aT="accessToken";
const _c="client";
const _cI="clientId";
const _cS="clientSecret";
const _cV="codeVerifier";
const _co="code";
const _dC="deviceCode";
const _e="error";
const _eI="expiresIn";
const _ed="error_description";
const _gT="grantType";
const _h="http";
const _hE="httpError";
const _iT="idToken";
const _r="reason";
const _rT="refreshToken";
const _rU="redirectUri";
const _s="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc";
const _sc="scope";
const _se="server";
const _tT="tokenType";
const n0="com.amazonaws.ssooidc";
const _s_registry=new TypeRegistry(_s);
var SSOOIDCServiceException$=[-3,_s,"SSOOIDCServiceException",0,[],[]];
_s_registry.registerError(SSOOIDCServiceException$,SSOOIDCServiceException);
const n0_registry=new TypeRegistry(n0);
var AccessDeniedException$=[-3,n0,_ADE,
{[_e]:_c,[_hE]:400},
[_e,_r,_ed],
[0,0,0]
];
n0_registry.registerError(AccessDeniedException$,AccessDeniedException);
var AuthorizationPendingException$=[-3,n0,_APE,
{[_e]:_c,[_hE]:400},
[_e,_ed],
[0,0]
];
n0_registry.registerError(AuthorizationPendingException$,AuthorizationPendingException);
var ExpiredTokenException$=[-3,n0,_ETE,
{[_e]:_c,[_hE]:400},
[_e,_ed],
[0,0]
];
n0_registry.registerError(ExpiredTokenException$,ExpiredTokenException);
var InternalServerException$=[-3,n0,_ISE,
{[_e]:_se,[_hE]:500},
[_e,_ed],
[0,0]
];
n0_registry.registerError(InternalServerException$,InternalServerException);
var InvalidClientException$=[-3,n0,_ICE,
{[_e]:_c,[_hE]:401},
[_e,_ed],
[0,0]
];
n0_registry.registerError(InvalidClientException$,InvalidClientException);
var InvalidGrantException$=[-3,n0,_IGE,
{[_e]:_c,[_hE]:400},
[_e,_ed],
[0,0]
];
n0_registry.registerError(InvalidGrantException$,InvalidGrantException);
var InvalidRequestException$=[-3,n0,_IRE,
{[_e]:_c,[_hE]:400},
[_e,_r,_ed],
[0,0,0]
];
n0_registry.registerError(InvalidRequestException$,InvalidRequestException);
var InvalidScopeException$=[-3,n0,_ISEn,
{[_e]:_c,[_hE]:400},
[_e,_ed],
[0,0]
];
n0_registry.registerError(InvalidScopeException$,InvalidScopeException);
var SlowDownException$=[-3,n0,_SDE,
{[_e]:_c,[_hE]:400},
[_e,_ed],
[0,0]
];
n0_registry.registerError(SlowDownException$,SlowDownException);
var UnauthorizedClientException$=[-3,n0,_UCE,
{[_e]:_c,[_hE]:400},
[_e,_ed],
[0,0]
];
n0_registry.registerError(UnauthorizedClientException$,UnauthorizedClientException);
var UnsupportedGrantTypeException$=[-3,n0,_UGTE,
{[_e]:_c,[_hE]:400},
[_e,_ed],
[0,0]
];
n0_registry.registerError(UnsupportedGrantTypeException$,UnsupportedGrantTypeException);
const errorTypeRegistries=[
_s_registry,
n0_registry,
];
var AccessToken=[0,n0,_AT,8,0];
var ClientSecret=[0,n0,_CS,8,0];
var CodeVerifier=[0,n0,_CV,8,0];
var IdToken=[0,n0,_IT,8,0];
var RefreshToken=[0,n0,_RT,8,0];
var CreateTokenRequest$=[3,n0,_CTR,
0,
[_cI,_cS,_gT,_dC,_co,_rT,_sc,_rU,_cV],
[0,[()=>ClientSecret,0],0,0,0,[()=>RefreshToken,0],64|0,0,[()=>CodeVerifier,0]],3
];
var CreateTokenResponse$=[3,n0,_CTRr,
0,
[_aT,_tT,_eI,_rT,_iT],
[[()=>AccessToken,0],0,1,[()=>RefreshToken,0],[()=>IdToken,0]]
];
var CreateToken$=[9,n0,_CT,
{[_h]:["POST","/token",200]},()=>CreateTokenRequest$,()=>CreateTokenResponse$
];
const getRuntimeConfig$1=(config)=>{
return{
apiVersion:"2019-06-10",
base64Decoder:config?.base64Decoder??fromBase64,
base64Encoder:config?.base64Encoder??toBase64,
disableHostPrefix:config?.disableHostPrefix??false,
endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],
httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultSSOOIDCHttpAuthSchemeProvider,
httpAuthSchemes:config?.httpAuthSchemes??[
{
schemeId:"aws.auth#sigv4",
identityProvider:(ipc)=>ipc.getIdentityProvider("aws.auth#sigv4"),
signer:new AwsSdkSigV4Signer(),
},
{
schemeId:"smithy.api#noAuth",
identityProvider:(ipc)=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new NoAuthSigner(),
},
],
logger:config?.logger??new NoOpLogger(),
protocol:config?.protocol??AwsRestJsonProtocol,
protocolSettings:config?.protocolSettings??{
defaultNamespace:"com.amazonaws.ssooidc",
errorTypeRegistries,
version:"2019-06-10",
serviceTarget:"AWSSSOOIDCService",
},
serviceId:config?.serviceId??"SSO OIDC",
sha256:config?.sha256??Sha256,
urlParser:config?.urlParser??parseUrl,
utf8Decoder:config?.utf8Decoder??fromUtf8,
utf8Encoder:config?.utf8Encoder??toUtf8,
};
};
const getRuntimeConfig=(config)=>{
emitWarningIfUnsupportedVersion(process.version);
const defaultsMode=resolveDefaultsModeConfig(config);
const defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode);
const clientSharedValues=getRuntimeConfig$1(config);
emitWarningIfUnsupportedVersion$1(process.version);
const loaderConfig={
profile:config?.profile,
logger:clientSharedValues.logger,
};
return{
...clientSharedValues,
...config,
runtime:"node",
defaultsMode,
authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),
bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,
defaultSocketTimeout:getDefaultSocketTimeout(config?.requestHandler,300_000),
defaultUserAgentProvider:config?.defaultUserAgentProvider??createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:packageInfo.version}),
maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),
region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),
requestHandler:NodeHttpHandler.create(config?.requestHandler??defaultConfigProvider),
retryMode:config?.retryMode??
loadConfig({
...NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||DEFAULT_RETRY_MODE,
},config),
streamCollector:config?.streamCollector??streamCollector,
useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
userAgentAppId:config?.userAgentAppId??loadConfig(NODE_APP_ID_CONFIG_OPTIONS,loaderConfig),
};
};
const getHttpAuthExtensionConfiguration=(runtimeConfig)=>{
const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;
let _httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider;
let _credentials=runtimeConfig.credentials;
return{
setHttpAuthScheme(httpAuthScheme){
const index=_httpAuthSchemes.findIndex((scheme)=>scheme.schemeId===httpAuthScheme.schemeId);
if(index===-1){
_httpAuthSchemes.push(httpAuthScheme);
}
else{
_httpAuthSchemes.splice(index,1,httpAuthScheme);
}
},
httpAuthSchemes(){
return _httpAuthSchemes;
},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider;
},
httpAuthSchemeProvider(){
return _httpAuthSchemeProvider;
},
setCredentials(credentials){
_credentials=credentials;
},
credentials(){
return _credentials;
},
};
};
const resolveHttpAuthRuntimeConfig=(config)=>{
return{
httpAuthSchemes:config.httpAuthSchemes(),
httpAuthSchemeProvider:config.httpAuthSchemeProvider(),
credentials:config.credentials(),
};
};
const resolveRuntimeExtensions=(runtimeConfig,extensions)=>{
const extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration(runtimeConfig));
extensions.forEach((extension)=>extension.configure(extensionConfiguration));
return Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
class SSOOIDCClient extends Client{
config;
constructor(...[configuration]){
const _config_0=getRuntimeConfig(configuration||{});
super(_config_0);
this.initConfig=_config_0;
const _config_1=resolveClientEndpointParameters(_config_0);
const _config_2=resolveUserAgentConfig(_config_1);
const _config_3=resolveRetryConfig(_config_2);
const _config_4=resolveRegionConfig(_config_3);
const _config_5=resolveHostHeaderConfig(_config_4);
const _config_6=resolveEndpointConfig(_config_5);
const _config_7=resolveHttpAuthSchemeConfig(_config_6);
const _config_8=resolveRuntimeExtensions(_config_7,configuration?.extensions||[]);
this.config=_config_8;
this.middlewareStack.use(getSchemaSerdePlugin(this.config));
this.middlewareStack.use(getUserAgentPlugin(this.config));
this.middlewareStack.use(getRetryPlugin(this.config));
this.middlewareStack.use(getContentLengthPlugin(this.config));
this.middlewareStack.use(getHostHeaderPlugin(this.config));
this.middlewareStack.use(getLoggerPlugin(this.config));
this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{
httpAuthSchemeParametersProvider:defaultSSOOIDCHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async(config)=>new DefaultIdentityProviderConfig({
"aws.auth#sigv4":config.credentials,
}),
}));
this.middlewareStack.use(getHttpSigningPlugin(this.config));
}
destroy(){
super.destroy();
}
}
const command=makeBuilder(commonParams,"AWSSSOOIDCService","SSOOIDCClient",getEndpointPlugin);
const _ep0={};
const _mw0=(Command,cs,config,o)=>[];
class CreateTokenCommand extends command(_ep0,_mw0,"CreateToken",CreateToken$){
}
exports.CreateTokenCommand=CreateTokenCommand;
exports.SSOOIDCClient=SSOOIDCClient;
}),
1803:
((_module,exports,$load)=>{
const{awsEndpointFunctions,emitWarningIfUnsupportedVersion:emitWarningIfUnsupportedVersion$1,createDefaultUserAgentProvider,getDefaultSocketTimeout,NODE_APP_ID_CONFIG_OPTIONS,getAwsRegionExtensionConfiguration,resolveAwsRegionExtensionConfiguration,resolveUserAgentConfig,resolveHostHeaderConfig,getUserAgentPlugin,getHostHeaderPlugin,getLoggerPlugin,getRecursionDetectionPlugin}=$load(3112);
const{NoAuthSigner,getHttpAuthSchemeEndpointRuleSetPlugin,DefaultIdentityProviderConfig,getHttpSigningPlugin}=$load(2538);
const{normalizeProvider,getSmithyContext,ServiceException,NoOpLogger,emitWarningIfUnsupportedVersion,loadConfigsForDefaultMode,getDefaultExtensionConfiguration,resolveDefaultRuntimeConfig,Client,makeBuilder,createAggregatedClient}=$load(2474);
const{resolveDefaultsModeConfig,loadConfig,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,NODE_REGION_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS,resolveRegionConfig}=$load(2163);
const{BinaryDecisionDiagram,EndpointCache,decideEndpoint,customEndpointFunctions,resolveEndpointConfig,getEndpointPlugin}=$load(2461);
const{parseUrl,getHttpHandlerExtensionConfiguration,resolveHttpHandlerRuntimeConfig,getContentLengthPlugin}=$load(230);
const{DEFAULT_RETRY_MODE,NODE_RETRY_MODE_CONFIG_OPTIONS,NODE_MAX_ATTEMPT_CONFIG_OPTIONS,resolveRetryConfig,getRetryPlugin}=$load(3729);
const{TypeRegistry,getSchemaSerdePlugin}=$load(2754);
const{resolveAwsSdkSigV4Config,AwsSdkSigV4Signer,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS}=$load(299);
const{toUtf8,fromUtf8,toBase64,fromBase64,calculateBodyLength}=$load(246);
const{streamCollector,NodeHttpHandler}=$load(4695);
const{AwsRestJsonProtocol}=$load(2000);
const{Sha256}=$load(5550);
const defaultSSOHttpAuthSchemeParametersProvider=async(config,context,input)=>{
return{
operation:getSmithyContext(context).operation,
region:await normalizeProvider(config.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})(),
};
};
function createAwsAuthSigv4HttpAuthOption(authParameters){
return{
schemeId:"aws.auth#sigv4",
signingProperties:{
name:"awsssoportal",
region:authParameters.region,
},
propertiesExtractor:(config,context)=>({
signingProperties:{
config,
context,
},
}),
};
}
function createSmithyApiNoAuthHttpAuthOption(authParameters){
return{
schemeId:"smithy.api#noAuth",
};
}
const defaultSSOHttpAuthSchemeProvider=(authParameters)=>{
const options=[];
switch(authParameters.operation){
case "GetRoleCredentials":
{
options.push(createSmithyApiNoAuthHttpAuthOption());
break;
}
default:{
options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
}
}
return options;
};
const resolveHttpAuthSchemeConfig=(config)=>{
const config_0=resolveAwsSdkSigV4Config(config);
return Object.assign(config_0,{
authSchemePreference:normalizeProvider(config.authSchemePreference??[]),
});
};
const resolveClientEndpointParameters=(options)=>{
return Object.assign(options,{
useDualstackEndpoint:options.useDualstackEndpoint??false,
useFipsEndpoint:options.useFipsEndpoint??false,
defaultSigningName:"awsssoportal",
});
};
const commonParams={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"},
};
var version="3.998.2";
var packageInfo={
version:version};
const k="ref";
var a=-1;
var b=true;
var c="isSet";
var d="PartitionResult";
var e="booleanEquals";
var f="getAttr";
var g={[k]:"Endpoint"};
var h={[k]:d};
var i={};
var j=[{[k]:"Region"}];
const _data={
conditions:[
[c,[g]],
[c,j],
["aws.partition",j,d],
[e,[{[k]:"UseFIPS"},b]],
[e,[{[k]:"UseDualStack"},b]],
[e,[{fn:f,argv:[h,"supportsDualStack"]},b]],
[e,[{fn:f,argv:[h,"supportsFIPS"]},b]],
["stringEquals",[{fn:f,argv:[h,"name"]},"aws-us-gov"]]
],
results:[
[a],
[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],
[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],
[g,i],
["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],
[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://portal.sso.{Region}.amazonaws.com",i],
["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",i],
[a,"FIPS is enabled but this partition does not support FIPS"],
["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",i],
[a,"DualStack is enabled but this partition does not support DualStack"],
["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",i],
[a,"Invalid Configuration: Missing Region"]
]
};
const root=2;
const r=100_000_000;
const nodes=new Int32Array([
-1,1,-1,
0,13,3,
1,4,r + 12,
2,5,r + 12,
3,8,6,
4,7,r + 11,
5,r + 9,r + 10,
4,11,9,
6,10,r + 8,
7,r + 6,r + 7,
5,12,r + 5,
6,r + 4,r + 5,
3,r + 1,14,
4,r + 2,r + 3,
]);
const bdd=BinaryDecisionDiagram.from(nodes,root,_data.conditions,_data.results);
const cache=new EndpointCache({
size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"],
});
const defaultEndpointResolver=(endpointParams,context={})=>{
return cache.get(endpointParams,()=>decideEndpoint(bdd,{
endpointParams:endpointParams,
logger:context.logger,
}));
};
customEndpointFunctions.aws=awsEndpointFunctions;
class SSOServiceException extends ServiceException{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";
constructor(options){
super(options);
Object.setPrototypeOf(this,SSOServiceException.prototype);
}
}
class InvalidRequestException extends SSOServiceException{
static shapeId="com.amazonaws.sso#InvalidRequestException";
name="InvalidRequestException";
$fault="client";
constructor(opts){
super({
name:"InvalidRequestException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidRequestException.prototype);
}
}
class ResourceNotFoundException extends SSOServiceException{
static shapeId="com.amazonaws.sso#ResourceNotFoundException";
name="ResourceNotFoundException";
$fault="client";
constructor(opts){
super({
name:"ResourceNotFoundException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ResourceNotFoundException.prototype);
}
}
class TooManyRequestsException extends SSOServiceException{
static shapeId="com.amazonaws.sso#TooManyRequestsException";
name="TooManyRequestsException";
$fault="client";
constructor(opts){
super({
name:"TooManyRequestsException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,TooManyRequestsException.prototype);
}
}
class UnauthorizedException extends SSOServiceException{
static shapeId="com.amazonaws.sso#UnauthorizedException";
name="UnauthorizedException";
$fault="client";
constructor(opts){
super({
name:"UnauthorizedException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,UnauthorizedException.prototype);
}
}
const _ATT="AccessTokenType";
const _GRC="GetRoleCredentials";
const _GRCR="GetRoleCredentialsRequest";
const _GRCRe="GetRoleCredentialsResponse";
const _IRE="InvalidRequestException";
const _RC="RoleCredentials";
const _RNFE="ResourceNotFoundException";
const _SAKT="SecretAccessKeyType";
const _STT="SessionTokenType";
const _TMRE="TooManyRequestsException";
const _UE="UnauthorizedException";
const _aI="accountId";
const _aKI="accessKeyId";
const _aT="accessToken";
const _ai="account_id";
const _c="client";
const _e="error";
const _ex="expiration";
const _h="http";
const _hE="httpError";
const _hH="httpHeader";
const _hQ="httpQuery";
const _m="message";
const _rC="roleCredentials";
const _rN="roleName";
const _rn="role_name";
const _s="smithy.ts.sdk.synthetic.com.amazonaws.sso";
const _sAK="secretAccessKey";
const _sT="sessionToken";
const _xasbt="x-amz-sso_bearer_token";
const n0="com.amazonaws.sso";
const _s_registry=new TypeRegistry(_s);
var SSOServiceException$=[-3,_s,"SSOServiceException",0,[],[]];
_s_registry.registerError(SSOServiceException$,SSOServiceException);
const n0_registry=new TypeRegistry(n0);
var InvalidRequestException$=[-3,n0,_IRE,
{[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(InvalidRequestException$,InvalidRequestException);
var ResourceNotFoundException$=[-3,n0,_RNFE,
{[_e]:_c,[_hE]:404},
[_m],
[0]
];
n0_registry.registerError(ResourceNotFoundException$,ResourceNotFoundException);
var TooManyRequestsException$=[-3,n0,_TMRE,
{[_e]:_c,[_hE]:429},
[_m],
[0]
];
n0_registry.registerError(TooManyRequestsException$,TooManyRequestsException);
var UnauthorizedException$=[-3,n0,_UE,
{[_e]:_c,[_hE]:401},
[_m],
[0]
];
n0_registry.registerError(UnauthorizedException$,UnauthorizedException);
const errorTypeRegistries=[
_s_registry,
n0_registry,
];
var AccessTokenType=[0,n0,_ATT,8,0];
var SecretAccessKeyType=[0,n0,_SAKT,8,0];
var SessionTokenType=[0,n0,_STT,8,0];
var GetRoleCredentialsRequest$=[3,n0,_GRCR,
0,
[_rN,_aI,_aT],
[[0,{[_hQ]:_rn}],[0,{[_hQ]:_ai}],[()=>AccessTokenType,{[_hH]:_xasbt}]],3
];
var GetRoleCredentialsResponse$=[3,n0,_GRCRe,
0,
[_rC],
[[()=>RoleCredentials$,0]]
];
var RoleCredentials$=[3,n0,_RC,
0,
[_aKI,_sAK,_sT,_ex],
[0,[()=>SecretAccessKeyType,0],[()=>SessionTokenType,0],1]
];
var GetRoleCredentials$=[9,n0,_GRC,
{[_h]:["GET","/federation/credentials",200]},()=>GetRoleCredentialsRequest$,()=>GetRoleCredentialsResponse$
];
const getRuntimeConfig$1=(config)=>{
return{
apiVersion:"2019-06-10",
base64Decoder:config?.base64Decoder??fromBase64,
base64Encoder:config?.base64Encoder??toBase64,
disableHostPrefix:config?.disableHostPrefix??false,
endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],
httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultSSOHttpAuthSchemeProvider,
httpAuthSchemes:config?.httpAuthSchemes??[
{
schemeId:"aws.auth#sigv4",
identityProvider:(ipc)=>ipc.getIdentityProvider("aws.auth#sigv4"),
signer:new AwsSdkSigV4Signer(),
},
{
schemeId:"smithy.api#noAuth",
identityProvider:(ipc)=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new NoAuthSigner(),
},
],
logger:config?.logger??new NoOpLogger(),
protocol:config?.protocol??AwsRestJsonProtocol,
protocolSettings:config?.protocolSettings??{
defaultNamespace:"com.amazonaws.sso",
errorTypeRegistries,
version:"2019-06-10",
serviceTarget:"SWBPortalService",
},
serviceId:config?.serviceId??"SSO",
sha256:config?.sha256??Sha256,
urlParser:config?.urlParser??parseUrl,
utf8Decoder:config?.utf8Decoder??fromUtf8,
utf8Encoder:config?.utf8Encoder??toUtf8,
};
};
const getRuntimeConfig=(config)=>{
emitWarningIfUnsupportedVersion(process.version);
const defaultsMode=resolveDefaultsModeConfig(config);
const defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode);
const clientSharedValues=getRuntimeConfig$1(config);
emitWarningIfUnsupportedVersion$1(process.version);
const loaderConfig={
profile:config?.profile,
logger:clientSharedValues.logger,
};
return{
...clientSharedValues,
...config,
runtime:"node",
defaultsMode,
authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),
bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,
defaultSocketTimeout:getDefaultSocketTimeout(config?.requestHandler,300_000),
defaultUserAgentProvider:config?.defaultUserAgentProvider??createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:packageInfo.version}),
maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),
region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),
requestHandler:NodeHttpHandler.create(config?.requestHandler??defaultConfigProvider),
retryMode:config?.retryMode??
loadConfig({
...NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||DEFAULT_RETRY_MODE,
},config),
streamCollector:config?.streamCollector??streamCollector,
useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
userAgentAppId:config?.userAgentAppId??loadConfig(NODE_APP_ID_CONFIG_OPTIONS,loaderConfig),
};
};
const getHttpAuthExtensionConfiguration=(runtimeConfig)=>{
const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;
let _httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider;
let _credentials=runtimeConfig.credentials;
return{
setHttpAuthScheme(httpAuthScheme){
const index=_httpAuthSchemes.findIndex((scheme)=>scheme.schemeId===httpAuthScheme.schemeId);
if(index===-1){
_httpAuthSchemes.push(httpAuthScheme);
}
else{
_httpAuthSchemes.splice(index,1,httpAuthScheme);
}
},
httpAuthSchemes(){
return _httpAuthSchemes;
},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider;
},
httpAuthSchemeProvider(){
return _httpAuthSchemeProvider;
},
setCredentials(credentials){
_credentials=credentials;
},
credentials(){
return _credentials;
},
};
};
const resolveHttpAuthRuntimeConfig=(config)=>{
return{
httpAuthSchemes:config.httpAuthSchemes(),
httpAuthSchemeProvider:config.httpAuthSchemeProvider(),
credentials:config.credentials(),
};
};
const resolveRuntimeExtensions=(runtimeConfig,extensions)=>{
const extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration(runtimeConfig));
extensions.forEach((extension)=>extension.configure(extensionConfiguration));
return Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
class SSOClient extends Client{
config;
constructor(...[configuration]){
const _config_0=getRuntimeConfig(configuration||{});
super(_config_0);
this.initConfig=_config_0;
const _config_1=resolveClientEndpointParameters(_config_0);
const _config_2=resolveUserAgentConfig(_config_1);
const _config_3=resolveRetryConfig(_config_2);
const _config_4=resolveRegionConfig(_config_3);
const _config_5=resolveHostHeaderConfig(_config_4);
const _config_6=resolveEndpointConfig(_config_5);
const _config_7=resolveHttpAuthSchemeConfig(_config_6);
const _config_8=resolveRuntimeExtensions(_config_7,configuration?.extensions||[]);
this.config=_config_8;
this.middlewareStack.use(getSchemaSerdePlugin(this.config));
this.middlewareStack.use(getUserAgentPlugin(this.config));
this.middlewareStack.use(getRetryPlugin(this.config));
this.middlewareStack.use(getContentLengthPlugin(this.config));
this.middlewareStack.use(getHostHeaderPlugin(this.config));
this.middlewareStack.use(getLoggerPlugin(this.config));
this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{
httpAuthSchemeParametersProvider:defaultSSOHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async(config)=>new DefaultIdentityProviderConfig({
"aws.auth#sigv4":config.credentials,
}),
}));
this.middlewareStack.use(getHttpSigningPlugin(this.config));
}
destroy(){
super.destroy();
}
}
const command=makeBuilder(commonParams,"SWBPortalService","SSOClient",getEndpointPlugin);
const _ep0={};
const _mw0=(Command,cs,config,o)=>[];
class GetRoleCredentialsCommand extends command(_ep0,_mw0,"GetRoleCredentials",GetRoleCredentials$){
}
exports.GetRoleCredentialsCommand=GetRoleCredentialsCommand;
exports.SSOClient=SSOClient;
}),
4360:
((_module,exports,$load)=>{
const{awsEndpointFunctions,emitWarningIfUnsupportedVersion:emitWarningIfUnsupportedVersion$1,createDefaultUserAgentProvider,getDefaultSocketTimeout,NODE_APP_ID_CONFIG_OPTIONS,getAwsRegionExtensionConfiguration,resolveAwsRegionExtensionConfiguration,resolveUserAgentConfig,resolveHostHeaderConfig,getUserAgentPlugin,getHostHeaderPlugin,getLoggerPlugin,getRecursionDetectionPlugin,setCredentialFeature,stsRegionDefaultResolver}=$load(3112);
const{NoAuthSigner,getHttpAuthSchemeEndpointRuleSetPlugin,DefaultIdentityProviderConfig,getHttpSigningPlugin}=$load(2538);
const{normalizeProvider,getSmithyContext,ServiceException,NoOpLogger,emitWarningIfUnsupportedVersion,loadConfigsForDefaultMode,getDefaultExtensionConfiguration,resolveDefaultRuntimeConfig,Client,makeBuilder,createAggregatedClient}=$load(2474);
const{resolveDefaultsModeConfig,loadConfig,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,NODE_REGION_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS,resolveRegionConfig}=$load(2163);
const{BinaryDecisionDiagram,EndpointCache,decideEndpoint,customEndpointFunctions,resolveParams,resolveEndpointConfig,getEndpointPlugin}=$load(2461);
const{parseUrl,getHttpHandlerExtensionConfiguration,resolveHttpHandlerRuntimeConfig,getContentLengthPlugin}=$load(230);
const{DEFAULT_RETRY_MODE,NODE_RETRY_MODE_CONFIG_OPTIONS,NODE_MAX_ATTEMPT_CONFIG_OPTIONS,resolveRetryConfig,getRetryPlugin}=$load(3729);
const{TypeRegistry,getSchemaSerdePlugin}=$load(2754);
const{resolveAwsSdkSigV4Config,resolveAwsSdkSigV4AConfig,AwsSdkSigV4Signer,AwsSdkSigV4ASigner,NODE_SIGV4A_CONFIG_OPTIONS,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS}=$load(299);
const{SignatureV4MultiRegion}=$load(8177);
const{toUtf8,fromUtf8,toBase64,fromBase64,calculateBodyLength}=$load(246);
const{streamCollector,NodeHttpHandler}=$load(4695);
const{AwsQueryProtocol}=$load(2000);
const{Sha256}=$load(5550);
const q="ref";
var a=-1;
var b=true;
var c="isSet";
var d="PartitionResult";
var e="booleanEquals";
var f="stringEquals";
var g="getAttr";
var h="us-east-1";
var i="sigv4";
var j="sts";
var k="https://sts.{Region}.{PartitionResult#dnsSuffix}";
var l={[q]:"Endpoint"};
var m={[q]:"Region"};
var n={[q]:d};
var o={};
var p=[m];
const _data={
conditions:[
[c,[l]],
[c,p],
["aws.partition",p,d],
[e,[{[q]:"UseFIPS"},b]],
[e,[{[q]:"UseDualStack"},b]],
[f,[m,"aws-global"]],
[e,[{[q]:"UseGlobalEndpoint"},b]],
[f,[m,"eu-central-1"]],
[e,[{fn:g,argv:[n,"supportsDualStack"]},b]],
[e,[{fn:g,argv:[n,"supportsFIPS"]},b]],
[f,[m,"ap-south-1"]],
[f,[m,"eu-north-1"]],
[f,[m,"eu-west-1"]],
[f,[m,"eu-west-2"]],
[f,[m,"eu-west-3"]],
[f,[m,"sa-east-1"]],
[f,[m,h]],
[f,[m,"us-east-2"]],
[f,[m,"us-west-2"]],
[f,[m,"us-west-1"]],
[f,[m,"ca-central-1"]],
[f,[m,"ap-southeast-1"]],
[f,[m,"ap-northeast-1"]],
[f,[m,"ap-southeast-2"]],
[f,[{fn:g,argv:[n,"name"]},"aws-us-gov"]]
],
results:[
[a],
["https://sts.amazonaws.com",{authSchemes:[{name:i,signingName:j,signingRegion:h}]}],
[k,{authSchemes:[{name:i,signingName:j,signingRegion:"{Region}"}]}],
[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],
[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],
[l,o],
["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",o],
[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://sts.{Region}.amazonaws.com",o],
["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",o],
[a,"FIPS is enabled but this partition does not support FIPS"],
["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",o],
[a,"DualStack is enabled but this partition does not support DualStack"],
[k,o],
[a,"Invalid Configuration: Missing Region"]
]
};
const root=2;
const r=100_000_000;
const nodes=new Int32Array([
-1,1,-1,
0,30,3,
1,4,r + 14,
2,5,r + 14,
3,25,6,
4,24,7,
5,r + 1,8,
6,9,r + 13,
7,r + 1,10,
10,r + 1,11,
11,r + 1,12,
12,r + 1,13,
13,r + 1,14,
14,r + 1,15,
15,r + 1,16,
16,r + 1,17,
17,r + 1,18,
18,r + 1,19,
19,r + 1,20,
20,r + 1,21,
21,r + 1,22,
22,r + 1,23,
23,r + 1,r + 2,
8,r + 11,r + 12,
4,28,26,
9,27,r + 10,
24,r + 8,r + 9,
8,29,r + 7,
9,r + 6,r + 7,
3,r + 3,31,
4,r + 4,r + 5,
]);
const bdd=BinaryDecisionDiagram.from(nodes,root,_data.conditions,_data.results);
const cache=new EndpointCache({
size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"],
});
const defaultEndpointResolver=(endpointParams,context={})=>{
return cache.get(endpointParams,()=>decideEndpoint(bdd,{
endpointParams:endpointParams,
logger:context.logger,
}));
};
customEndpointFunctions.aws=awsEndpointFunctions;
const createEndpointRuleSetHttpAuthSchemeParametersProvider=(defaultHttpAuthSchemeParametersProvider)=>async(config,context,input)=>{
if(!input){
throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
}
const defaultParameters=await defaultHttpAuthSchemeParametersProvider(config,context,input);
const instructionsFn=getSmithyContext(context)?.commandInstance?.constructor
?.getEndpointParameterInstructions;
if(!instructionsFn){
throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
}
const endpointParameters=await resolveParams(input,{getEndpointParameterInstructions:instructionsFn},config);
return Object.assign(defaultParameters,endpointParameters);
};
const _defaultSTSHttpAuthSchemeParametersProvider=async(config,context,input)=>{
return{
operation:getSmithyContext(context).operation,
region:await normalizeProvider(config.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})(),
};
};
const defaultSTSHttpAuthSchemeParametersProvider=createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption(authParameters){
return{
schemeId:"aws.auth#sigv4",
signingProperties:{
name:"sts",
region:authParameters.region,
},
propertiesExtractor:(config,context)=>({
signingProperties:{
config,
context,
},
}),
};
}
function createAwsAuthSigv4aHttpAuthOption(authParameters){
return{
schemeId:"aws.auth#sigv4a",
signingProperties:{
name:"sts",
region:authParameters.region,
},
propertiesExtractor:(config,context)=>({
signingProperties:{
config,
context,
},
}),
};
}
function createSmithyApiNoAuthHttpAuthOption(authParameters){
return{
schemeId:"smithy.api#noAuth",
};
}
const createEndpointRuleSetHttpAuthSchemeProvider=(defaultEndpointResolver,defaultHttpAuthSchemeResolver,createHttpAuthOptionFunctions)=>{
const endpointRuleSetHttpAuthSchemeProvider=(authParameters)=>{
const endpoint=defaultEndpointResolver(authParameters);
const authSchemes=endpoint.properties?.authSchemes;
if(!authSchemes){
return defaultHttpAuthSchemeResolver(authParameters);
}
const options=[];
for(const scheme of authSchemes){
const{name:resolvedName,properties={},...rest}=scheme;
const name=resolvedName.toLowerCase();
if(resolvedName!==name){
console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
}
let schemeId;
if(name==="sigv4a"){
schemeId="aws.auth#sigv4a";
const sigv4Present=authSchemes.find((s)=>{
const name=s.name.toLowerCase();
return name!=="sigv4a"&&name.startsWith("sigv4");
});
if(SignatureV4MultiRegion.sigv4aDependency()==="none"&&sigv4Present){
continue;
}
}
else if(name.startsWith("sigv4")){
schemeId="aws.auth#sigv4";
}
else{
throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
}
const createOption=createHttpAuthOptionFunctions[schemeId];
if(!createOption){
throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
}
const option=createOption(authParameters);
option.schemeId=schemeId;
option.signingProperties={...(option.signingProperties||{}),...rest,...properties};
options.push(option);
}
return options;
};
return endpointRuleSetHttpAuthSchemeProvider;
};
const _defaultSTSHttpAuthSchemeProvider=(authParameters)=>{
const options=[];
switch(authParameters.operation){
case "AssumeRoleWithWebIdentity":{
options.push(createSmithyApiNoAuthHttpAuthOption());
options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
break;
}
default:{
options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
}
}
return options;
};
const defaultSTSHttpAuthSchemeProvider=createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver,_defaultSTSHttpAuthSchemeProvider,{
"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,
"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,
"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption,
});
const resolveHttpAuthSchemeConfig=(config)=>{
const config_0=resolveAwsSdkSigV4Config(config);
const config_1=resolveAwsSdkSigV4AConfig(config_0);
return Object.assign(config_1,{
authSchemePreference:normalizeProvider(config.authSchemePreference??[]),
});
};
const resolveClientEndpointParameters=(options)=>{
return Object.assign(options,{
useDualstackEndpoint:options.useDualstackEndpoint??false,
useFipsEndpoint:options.useFipsEndpoint??false,
useGlobalEndpoint:options.useGlobalEndpoint??false,
defaultSigningName:"sts",
});
};
const commonParams={
UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"},
};
var version="3.998.2";
var packageInfo={
version:version};
class STSServiceException extends ServiceException{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
constructor(options){
super(options);
Object.setPrototypeOf(this,STSServiceException.prototype);
}
}
class ExpiredTokenException extends STSServiceException{
static shapeId="com.amazonaws.sts#ExpiredTokenException";
name="ExpiredTokenException";
$fault="client";
constructor(opts){
super({
name:"ExpiredTokenException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,ExpiredTokenException.prototype);
}
}
class MalformedPolicyDocumentException extends STSServiceException{
static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";
name="MalformedPolicyDocumentException";
$fault="client";
constructor(opts){
super({
name:"MalformedPolicyDocumentException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,MalformedPolicyDocumentException.prototype);
}
}
class PackedPolicyTooLargeException extends STSServiceException{
static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";
name="PackedPolicyTooLargeException";
$fault="client";
constructor(opts){
super({
name:"PackedPolicyTooLargeException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,PackedPolicyTooLargeException.prototype);
}
}
class RegionDisabledException extends STSServiceException{
static shapeId="com.amazonaws.sts#RegionDisabledException";
name="RegionDisabledException";
$fault="client";
constructor(opts){
super({
name:"RegionDisabledException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,RegionDisabledException.prototype);
}
}
class IDPRejectedClaimException extends STSServiceException{
static shapeId="com.amazonaws.sts#IDPRejectedClaimException";
name="IDPRejectedClaimException";
$fault="client";
constructor(opts){
super({
name:"IDPRejectedClaimException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,IDPRejectedClaimException.prototype);
}
}
class InvalidIdentityTokenException extends STSServiceException{
static shapeId="com.amazonaws.sts#InvalidIdentityTokenException";
name="InvalidIdentityTokenException";
$fault="client";
constructor(opts){
super({
name:"InvalidIdentityTokenException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,InvalidIdentityTokenException.prototype);
}
}
class IDPCommunicationErrorException extends STSServiceException{
static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";
name="IDPCommunicationErrorException";
$fault="client";
$retryable={};
constructor(opts){
super({
name:"IDPCommunicationErrorException",
$fault:"client",
...opts,
});
Object.setPrototypeOf(this,IDPCommunicationErrorException.prototype);
}
}
const _A="Arn";
const _AKI="AccessKeyId";
const _AR="AssumeRole";
const _ARI="AssumedRoleId";
const _ARR="AssumeRoleRequest";
const _ARRs="AssumeRoleResponse";
const _ARU="AssumedRoleUser";
const _ARWWI="AssumeRoleWithWebIdentity";
const _ARWWIR="AssumeRoleWithWebIdentityRequest";
const _ARWWIRs="AssumeRoleWithWebIdentityResponse";
const _Au="Audience";
const _C="Credentials";
const _CA="ContextAssertion";
const _DS="DurationSeconds";
const _E="Expiration";
const _EI="ExternalId";
const _ETE="ExpiredTokenException";
const _IDPCEE="IDPCommunicationErrorException";
const _IDPRCE="IDPRejectedClaimException";
const _IITE="InvalidIdentityTokenException";
const _K="Key";
const _MPDE="MalformedPolicyDocumentException";
const _MSTS="MinimumSessionTokenSize";
const _P="Policy";
const _PA="PolicyArns";
const _PAr="ProviderArn";
const _PC="ProvidedContexts";
const _PCLT="ProvidedContextsListType";
const _PCr="ProvidedContext";
const _PDT="PolicyDescriptorType";
const _PI="ProviderId";
const _PPS="PackedPolicySize";
const _PPTLE="PackedPolicyTooLargeException";
const _Pr="Provider";
const _RA="RoleArn";
const _RDE="RegionDisabledException";
const _RSN="RoleSessionName";
const _SAK="SecretAccessKey";
const _SFWIT="SubjectFromWebIdentityToken";
const _SI="SourceIdentity";
const _SN="SerialNumber";
const _ST="SessionToken";
const _STS="SessionTokenSize";
const _STU="SessionTokenUtilization";
const _T="Tags";
const _TC="TokenCode";
const _TTK="TransitiveTagKeys";
const _Ta="Tag";
const _V="Value";
const _WIT="WebIdentityToken";
const _a="arn";
const _aKST="accessKeySecretType";
const _aQE="awsQueryError";
const _c="client";
const _cTT="clientTokenType";
const _e="error";
const _hE="httpError";
const _m="message";
const _pDLT="policyDescriptorListType";
const _s="smithy.ts.sdk.synthetic.com.amazonaws.sts";
const _tLT="tagListType";
const n0="com.amazonaws.sts";
const _s_registry=new TypeRegistry(_s);
var STSServiceException$=[-3,_s,"STSServiceException",0,[],[]];
_s_registry.registerError(STSServiceException$,STSServiceException);
const n0_registry=new TypeRegistry(n0);
var ExpiredTokenException$=[-3,n0,_ETE,
{[_aQE]:[`ExpiredTokenException`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(ExpiredTokenException$,ExpiredTokenException);
var IDPCommunicationErrorException$=[-3,n0,_IDPCEE,
{[_aQE]:[`IDPCommunicationError`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(IDPCommunicationErrorException$,IDPCommunicationErrorException);
var IDPRejectedClaimException$=[-3,n0,_IDPRCE,
{[_aQE]:[`IDPRejectedClaim`,403],[_e]:_c,[_hE]:403},
[_m],
[0]
];
n0_registry.registerError(IDPRejectedClaimException$,IDPRejectedClaimException);
var InvalidIdentityTokenException$=[-3,n0,_IITE,
{[_aQE]:[`InvalidIdentityToken`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(InvalidIdentityTokenException$,InvalidIdentityTokenException);
var MalformedPolicyDocumentException$=[-3,n0,_MPDE,
{[_aQE]:[`MalformedPolicyDocument`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$,MalformedPolicyDocumentException);
var PackedPolicyTooLargeException$=[-3,n0,_PPTLE,
{[_aQE]:[`PackedPolicyTooLarge`,400],[_e]:_c,[_hE]:400},
[_m],
[0]
];
n0_registry.registerError(PackedPolicyTooLargeException$,PackedPolicyTooLargeException);
var RegionDisabledException$=[-3,n0,_RDE,
{[_aQE]:[`RegionDisabledException`,403],[_e]:_c,[_hE]:403},
[_m],
[0]
];
n0_registry.registerError(RegionDisabledException$,RegionDisabledException);
const errorTypeRegistries=[
_s_registry,
n0_registry,
];
var accessKeySecretType=[0,n0,_aKST,8,0];
var clientTokenType=[0,n0,_cTT,8,0];
var AssumedRoleUser$=[3,n0,_ARU,
0,
[_ARI,_A],
[0,0],2
];
var AssumeRoleRequest$=[3,n0,_ARR,
0,
[_RA,_RSN,_PA,_P,_DS,_T,_TTK,_EI,_SN,_TC,_SI,_PC,_MSTS],
[0,0,()=>policyDescriptorListType,0,1,()=>tagListType,64|0,0,0,0,0,()=>ProvidedContextsListType,1],2
];
var AssumeRoleResponse$=[3,n0,_ARRs,
0,
[_C,_ARU,_PPS,_SI,_STU,_STS],
[[()=>Credentials$,0],()=>AssumedRoleUser$,1,0,1,1]
];
var AssumeRoleWithWebIdentityRequest$=[3,n0,_ARWWIR,
0,
[_RA,_RSN,_WIT,_PI,_PA,_P,_DS,_MSTS],
[0,0,[()=>clientTokenType,0],0,()=>policyDescriptorListType,0,1,1],3
];
var AssumeRoleWithWebIdentityResponse$=[3,n0,_ARWWIRs,
0,
[_C,_SFWIT,_ARU,_PPS,_Pr,_Au,_SI,_STU,_STS],
[[()=>Credentials$,0],0,()=>AssumedRoleUser$,1,0,0,0,1,1]
];
var Credentials$=[3,n0,_C,
0,
[_AKI,_SAK,_ST,_E],
[0,[()=>accessKeySecretType,0],0,4],4
];
var PolicyDescriptorType$=[3,n0,_PDT,
0,
[_a],
[0]
];
var ProvidedContext$=[3,n0,_PCr,
0,
[_PAr,_CA],
[0,0]
];
var Tag$=[3,n0,_Ta,
0,
[_K,_V],
[0,0],2
];
var policyDescriptorListType=[1,n0,_pDLT,
0,()=>PolicyDescriptorType$
];
var ProvidedContextsListType=[1,n0,_PCLT,
0,()=>ProvidedContext$
];
var tagListType=[1,n0,_tLT,
0,()=>Tag$
];
var AssumeRole$=[9,n0,_AR,
0,()=>AssumeRoleRequest$,()=>AssumeRoleResponse$
];
var AssumeRoleWithWebIdentity$=[9,n0,_ARWWI,
0,()=>AssumeRoleWithWebIdentityRequest$,()=>AssumeRoleWithWebIdentityResponse$
];
const getRuntimeConfig$1=(config)=>{
return{
apiVersion:"2011-06-15",
base64Decoder:config?.base64Decoder??fromBase64,
base64Encoder:config?.base64Encoder??toBase64,
disableHostPrefix:config?.disableHostPrefix??false,
endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],
httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultSTSHttpAuthSchemeProvider,
httpAuthSchemes:config?.httpAuthSchemes??[
{
schemeId:"aws.auth#sigv4",
identityProvider:(ipc)=>ipc.getIdentityProvider("aws.auth#sigv4"),
signer:new AwsSdkSigV4Signer(),
},
{
schemeId:"aws.auth#sigv4a",
identityProvider:(ipc)=>ipc.getIdentityProvider("aws.auth#sigv4a"),
signer:new AwsSdkSigV4ASigner(),
},
{
schemeId:"smithy.api#noAuth",
identityProvider:(ipc)=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new NoAuthSigner(),
},
],
logger:config?.logger??new NoOpLogger(),
protocol:config?.protocol??AwsQueryProtocol,
protocolSettings:config?.protocolSettings??{
defaultNamespace:"com.amazonaws.sts",
errorTypeRegistries,
xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",
version:"2011-06-15",
serviceTarget:"AWSSecurityTokenServiceV20110615",
},
serviceId:config?.serviceId??"STS",
sha256:config?.sha256??Sha256,
signerConstructor:config?.signerConstructor??SignatureV4MultiRegion,
urlParser:config?.urlParser??parseUrl,
utf8Decoder:config?.utf8Decoder??fromUtf8,
utf8Encoder:config?.utf8Encoder??toUtf8,
};
};
const getRuntimeConfig=(config)=>{
emitWarningIfUnsupportedVersion(process.version);
const defaultsMode=resolveDefaultsModeConfig(config);
const defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode);
const clientSharedValues=getRuntimeConfig$1(config);
emitWarningIfUnsupportedVersion$1(process.version);
const loaderConfig={
profile:config?.profile,
logger:clientSharedValues.logger,
};
return{
...clientSharedValues,
...config,
runtime:"node",
defaultsMode,
authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),
bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,
defaultSocketTimeout:getDefaultSocketTimeout(config?.requestHandler,300_000),
defaultUserAgentProvider:config?.defaultUserAgentProvider??createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:packageInfo.version}),
httpAuthSchemes:config?.httpAuthSchemes??[
{
schemeId:"aws.auth#sigv4",
identityProvider:(ipc)=>ipc.getIdentityProvider("aws.auth#sigv4")||(async(idProps)=>await config.credentialDefaultProvider(idProps?.__config||{})()),
signer:new AwsSdkSigV4Signer(),
},
{
schemeId:"aws.auth#sigv4a",
identityProvider:(ipc)=>ipc.getIdentityProvider("aws.auth#sigv4a"),
signer:new AwsSdkSigV4ASigner(),
},
{
schemeId:"smithy.api#noAuth",
identityProvider:(ipc)=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new NoAuthSigner(),
},
],
maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),
region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),
requestHandler:NodeHttpHandler.create(config?.requestHandler??defaultConfigProvider),
retryMode:config?.retryMode??
loadConfig({
...NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||DEFAULT_RETRY_MODE,
},config),
sigv4aSigningRegionSet:config?.sigv4aSigningRegionSet??loadConfig(NODE_SIGV4A_CONFIG_OPTIONS,loaderConfig),
streamCollector:config?.streamCollector??streamCollector,
useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
userAgentAppId:config?.userAgentAppId??loadConfig(NODE_APP_ID_CONFIG_OPTIONS,loaderConfig),
};
};
const getHttpAuthExtensionConfiguration=(runtimeConfig)=>{
const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;
let _httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider;
let _credentials=runtimeConfig.credentials;
return{
setHttpAuthScheme(httpAuthScheme){
const index=_httpAuthSchemes.findIndex((scheme)=>scheme.schemeId===httpAuthScheme.schemeId);
if(index===-1){
_httpAuthSchemes.push(httpAuthScheme);
}
else{
_httpAuthSchemes.splice(index,1,httpAuthScheme);
}
},
httpAuthSchemes(){
return _httpAuthSchemes;
},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider;
},
httpAuthSchemeProvider(){
return _httpAuthSchemeProvider;
},
setCredentials(credentials){
_credentials=credentials;
},
credentials(){
return _credentials;
},
};
};
const resolveHttpAuthRuntimeConfig=(config)=>{
return{
httpAuthSchemes:config.httpAuthSchemes(),
httpAuthSchemeProvider:config.httpAuthSchemeProvider(),
credentials:config.credentials(),
};
};
const resolveRuntimeExtensions=(runtimeConfig,extensions)=>{
const extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration(runtimeConfig));
extensions.forEach((extension)=>extension.configure(extensionConfiguration));
return Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
class STSClient extends Client{
config;
constructor(...[configuration]){
const _config_0=getRuntimeConfig(configuration||{});
super(_config_0);
this.initConfig=_config_0;
const _config_1=resolveClientEndpointParameters(_config_0);
const _config_2=resolveUserAgentConfig(_config_1);
const _config_3=resolveRetryConfig(_config_2);
const _config_4=resolveRegionConfig(_config_3);
const _config_5=resolveHostHeaderConfig(_config_4);
const _config_6=resolveEndpointConfig(_config_5);
const _config_7=resolveHttpAuthSchemeConfig(_config_6);
const _config_8=resolveRuntimeExtensions(_config_7,configuration?.extensions||[]);
this.config=_config_8;
this.middlewareStack.use(getSchemaSerdePlugin(this.config));
this.middlewareStack.use(getUserAgentPlugin(this.config));
this.middlewareStack.use(getRetryPlugin(this.config));
this.middlewareStack.use(getContentLengthPlugin(this.config));
this.middlewareStack.use(getHostHeaderPlugin(this.config));
this.middlewareStack.use(getLoggerPlugin(this.config));
this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{
httpAuthSchemeParametersProvider:defaultSTSHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async(config)=>new DefaultIdentityProviderConfig({
"aws.auth#sigv4":config.credentials,
"aws.auth#sigv4a":config.credentials,
}),
}));
this.middlewareStack.use(getHttpSigningPlugin(this.config));
}
destroy(){
super.destroy();
}
}
const command=makeBuilder(commonParams,"AWSSecurityTokenServiceV20110615","STSClient",getEndpointPlugin);
const _ep0={};
const _mw0=(Command,cs,config,o)=>[];
class AssumeRoleCommand extends command(_ep0,_mw0,"AssumeRole",AssumeRole$){
}
class AssumeRoleWithWebIdentityCommand extends command(_ep0,_mw0,"AssumeRoleWithWebIdentity",AssumeRoleWithWebIdentity$){
}
const getAccountIdFromAssumedRoleUser=(assumedRoleUser)=>{
if(typeof assumedRoleUser?.Arn==="string"){
const arnComponents=assumedRoleUser.Arn.split(":");
if(arnComponents.length>4&&arnComponents[4]!==""){
return arnComponents[4];
}
}
return undefined;
};
const resolveRegion=async(_region,_parentRegion,credentialProviderLogger,loaderConfig={})=>{
const region=typeof _region==="function"?await _region():_region;
const parentRegion=typeof _parentRegion==="function"?await _parentRegion():_parentRegion;
let stsDefaultRegion="";
const resolvedRegion=region??parentRegion??(stsDefaultRegion=await stsRegionDefaultResolver(loaderConfig)());
credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion","accepting first of:",`${region} (credential provider clientConfig)`,`${parentRegion} (contextual client)`,`${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`);
return resolvedRegion;
};
const getDefaultRoleAssumer$1=(stsOptions,STSClient)=>{
let stsClient;
let closureSourceCreds;
return async(sourceCreds,params)=>{
closureSourceCreds=sourceCreds;
if(!stsClient){
const{logger=stsOptions?.parentClientConfig?.logger,profile=stsOptions?.parentClientConfig?.profile,region,requestHandler=stsOptions?.parentClientConfig?.requestHandler,credentialProviderLogger,userAgentAppId=stsOptions?.parentClientConfig?.userAgentAppId,}=stsOptions;
const resolvedRegion=await resolveRegion(region,stsOptions?.parentClientConfig?.region,credentialProviderLogger,{
logger,
profile,
});
const isCompatibleRequestHandler=!isH2(requestHandler);
stsClient=new STSClient({
...stsOptions,
userAgentAppId,
profile,
credentialDefaultProvider:()=>async()=>closureSourceCreds,
region:resolvedRegion,
requestHandler:isCompatibleRequestHandler?requestHandler:undefined,
logger:logger,
});
}
const{Credentials,AssumedRoleUser}=await stsClient.send(new AssumeRoleCommand(params));
if(!Credentials||!Credentials.AccessKeyId||!Credentials.SecretAccessKey){
throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
}
const accountId=getAccountIdFromAssumedRoleUser(AssumedRoleUser);
const credentials={
accessKeyId:Credentials.AccessKeyId,
secretAccessKey:Credentials.SecretAccessKey,
sessionToken:Credentials.SessionToken,
expiration:Credentials.Expiration,
...(Credentials.CredentialScope&&{credentialScope:Credentials.CredentialScope}),
...(accountId&&{accountId}),
};
setCredentialFeature(credentials,"CREDENTIALS_STS_ASSUME_ROLE","i");
return credentials;
};
};
const getDefaultRoleAssumerWithWebIdentity$1=(stsOptions,STSClient)=>{
let stsClient;
return async(params)=>{
if(!stsClient){
const{logger=stsOptions?.parentClientConfig?.logger,profile=stsOptions?.parentClientConfig?.profile,region,requestHandler=stsOptions?.parentClientConfig?.requestHandler,credentialProviderLogger,userAgentAppId=stsOptions?.parentClientConfig?.userAgentAppId,}=stsOptions;
const resolvedRegion=await resolveRegion(region,stsOptions?.parentClientConfig?.region,credentialProviderLogger,{
logger,
profile,
});
const isCompatibleRequestHandler=!isH2(requestHandler);
stsClient=new STSClient({
...stsOptions,
userAgentAppId,
profile,
region:resolvedRegion,
requestHandler:isCompatibleRequestHandler?requestHandler:undefined,
logger:logger,
});
}
const{Credentials,AssumedRoleUser}=await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));
if(!Credentials||!Credentials.AccessKeyId||!Credentials.SecretAccessKey){
throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
}
const accountId=getAccountIdFromAssumedRoleUser(AssumedRoleUser);
const credentials={
accessKeyId:Credentials.AccessKeyId,
secretAccessKey:Credentials.SecretAccessKey,
sessionToken:Credentials.SessionToken,
expiration:Credentials.Expiration,
...(Credentials.CredentialScope&&{credentialScope:Credentials.CredentialScope}),
...(accountId&&{accountId}),
};
if(accountId){
setCredentialFeature(credentials,"RESOLVED_ACCOUNT_ID","T");
}
setCredentialFeature(credentials,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k");
return credentials;
};
};
const isH2=(requestHandler)=>{
return requestHandler?.metadata?.handlerProtocol==="h2";
};
const getCustomizableStsClientCtor=(baseCtor,customizations)=>{
if(!customizations)
return baseCtor;
else
return class CustomizableSTSClient extends baseCtor{
constructor(config){
super(config);
for(const customization of customizations){
this.middlewareStack.use(customization);
}
}
};
};
const getDefaultRoleAssumer=(stsOptions={},stsPlugins)=>getDefaultRoleAssumer$1(stsOptions,getCustomizableStsClientCtor(STSClient,stsPlugins));
const getDefaultRoleAssumerWithWebIdentity=(stsOptions={},stsPlugins)=>getDefaultRoleAssumerWithWebIdentity$1(stsOptions,getCustomizableStsClientCtor(STSClient,stsPlugins));
exports.getDefaultRoleAssumer=getDefaultRoleAssumer;
exports.getDefaultRoleAssumerWithWebIdentity=getDefaultRoleAssumerWithWebIdentity;
}),
8177:
((_module,exports,$load)=>{
const{SignatureV4,signatureV4aContainer}=$load(9654);
const signatureV4CrtContainer={
CrtSignerV4:null,
};
const SESSION_TOKEN_QUERY_PARAM="X-Amz-S3session-Token";
const SESSION_TOKEN_HEADER=SESSION_TOKEN_QUERY_PARAM.toLowerCase();
class SignatureV4SignWithCredentials extends SignatureV4{
async signWithCredentials(requestToSign,credentials,options){
const credentialsWithoutSessionToken=getCredentialsWithoutSessionToken(credentials);
requestToSign.headers[SESSION_TOKEN_HEADER]=credentials.sessionToken;
const privateAccess=this;
setSingleOverride(privateAccess,credentialsWithoutSessionToken);
return privateAccess.signRequest(requestToSign,options??{});
}
async presignWithCredentials(requestToSign,credentials,options){
const credentialsWithoutSessionToken=getCredentialsWithoutSessionToken(credentials);
delete requestToSign.headers[SESSION_TOKEN_HEADER];
requestToSign.headers[SESSION_TOKEN_QUERY_PARAM]=credentials.sessionToken;
requestToSign.query=requestToSign.query??{};
requestToSign.query[SESSION_TOKEN_QUERY_PARAM]=credentials.sessionToken;
const privateAccess=this;
setSingleOverride(privateAccess,credentialsWithoutSessionToken);
return this.presign(requestToSign,options);
}
}
function getCredentialsWithoutSessionToken(credentials){
return{
accessKeyId:credentials.accessKeyId,
secretAccessKey:credentials.secretAccessKey,
expiration:credentials.expiration,
};
}
function setSingleOverride(privateAccess,credentialsWithoutSessionToken){
const currentCredentialProvider=privateAccess.credentialProvider;
privateAccess.credentialProvider=()=>{
privateAccess.credentialProvider=currentCredentialProvider;
return Promise.resolve(credentialsWithoutSessionToken);
};
}
class SignatureV4MultiRegion{
sigv4aSigner;
sigv4Signer;
signerOptions;
static sigv4aDependency(){
if(typeof signatureV4CrtContainer.CrtSignerV4==="function"){
return "crt";
}
else if(typeof signatureV4aContainer.SignatureV4a==="function"){
return "js";
}
return "none";
}
constructor(options){
this.sigv4Signer=new SignatureV4SignWithCredentials(options);
this.signerOptions=options;
}
async sign(requestToSign,options={}){
if(options.signingRegion==="*"){
return this.getSigv4aSigner().sign(requestToSign,options);
}
return this.sigv4Signer.sign(requestToSign,options);
}
async signWithCredentials(requestToSign,credentials,options={}){
if(options.signingRegion==="*"){
const signer=this.getSigv4aSigner();
const CrtSignerV4=signatureV4CrtContainer.CrtSignerV4;
if(CrtSignerV4&&signer instanceof CrtSignerV4){
return signer.signWithCredentials(requestToSign,credentials,options);
}
else{
throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` +
`Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` +
`You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` +
`or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` +
`For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
}
}
return this.sigv4Signer.signWithCredentials(requestToSign,credentials,options);
}
async presign(originalRequest,options={}){
if(options.signingRegion==="*"){
const signer=this.getSigv4aSigner();
const CrtSignerV4=signatureV4CrtContainer.CrtSignerV4;
if(CrtSignerV4&&signer instanceof CrtSignerV4){
return signer.presign(originalRequest,options);
}
else{
throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` +
`Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` +
`You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` +
`or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` +
`For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
}
}
return this.sigv4Signer.presign(originalRequest,options);
}
async presignWithCredentials(originalRequest,credentials,options={}){
if(options.signingRegion==="*"){
throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
}
return this.sigv4Signer.presignWithCredentials(originalRequest,credentials,options);
}
getSigv4aSigner(){
if(!this.sigv4aSigner){
const CrtSignerV4=signatureV4CrtContainer.CrtSignerV4;
const JsSigV4aSigner=signatureV4aContainer.SignatureV4a;
if(this.signerOptions.runtime==="node"){
if(!CrtSignerV4&&!JsSigV4aSigner){
throw new Error("Neither CRT nor JS SigV4a implementation is available. " +
"Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. " +
"For more information please go to " +
"https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
}
if(CrtSignerV4&&typeof CrtSignerV4==="function"){
this.sigv4aSigner=new CrtSignerV4({
...this.signerOptions,
signingAlgorithm:1,
});
}
else if(JsSigV4aSigner&&typeof JsSigV4aSigner==="function"){
this.sigv4aSigner=new JsSigV4aSigner({
...this.signerOptions,
});
}
else{
throw new Error("Available SigV4a implementation is not a valid constructor. " +
"Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a." +
"For more information please go to " +
"https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
}
}
else{
if(!JsSigV4aSigner||typeof JsSigV4aSigner!=="function"){
throw new Error("JS SigV4a implementation is not available or not a valid constructor. " +
"Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. " +
"You must also register the package by calling [require('@aws-sdk/signature-v4a');] " +
"or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. " +
"For more information please go to " +
"https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
}
this.sigv4aSigner=new JsSigV4aSigner({
...this.signerOptions,
});
}
}
return this.sigv4aSigner;
}
}
exports.SignatureV4MultiRegion=SignatureV4MultiRegion;
}),
2497:
((_module,exports,$load)=>{
const{TokenProviderError,getSSOTokenFilepath,parseKnownFiles,getProfileName,loadSsoSessionData,getSSOTokenFromFile,memoize,chain}=$load(2163);
const{promises}=$load(3024);
const EXPIRE_WINDOW_MS=5 * 60 * 1000;
const REFRESH_MESSAGE=`To refresh this SSO session run 'aws sso login' with the corresponding profile.`;
const getSsoOidcClient=async(ssoRegion,init={},callerClientConfig)=>{
const{SSOOIDCClient}=$load(6331);
const coalesce=(prop)=>init.clientConfig?.[prop]??init.parentClientConfig?.[prop]??callerClientConfig?.[prop];
const ssoOidcClient=new SSOOIDCClient(Object.assign({},init.clientConfig??{},{
region:ssoRegion??init.clientConfig?.region,
logger:coalesce("logger"),
userAgentAppId:coalesce("userAgentAppId"),
}));
return ssoOidcClient;
};
const getNewSsoOidcToken=async(ssoToken,ssoRegion,init={},callerClientConfig)=>{
const{CreateTokenCommand}=$load(6331);
const ssoOidcClient=await getSsoOidcClient(ssoRegion,init,callerClientConfig);
return ssoOidcClient.send(new CreateTokenCommand({
clientId:ssoToken.clientId,
clientSecret:ssoToken.clientSecret,
refreshToken:ssoToken.refreshToken,
grantType:"refresh_token",
}));
};
const validateTokenExpiry=(token)=>{
if(token.expiration&&token.expiration.getTime()<Date.now()){
throw new TokenProviderError(`Token is expired. ${REFRESH_MESSAGE}`,false);
}
};
const validateTokenKey=(key,value,forRefresh=false)=>{
if(typeof value==="undefined"){
throw new TokenProviderError(`Value not present for '${key}' in SSO Token${forRefresh?". Cannot refresh":""}. ${REFRESH_MESSAGE}`,false);
}
};
const{writeFile}=promises;
const writeSSOTokenToFile=(id,ssoToken)=>{
const tokenFilepath=getSSOTokenFilepath(id);
const tokenString=JSON.stringify(ssoToken,null,2);
return writeFile(tokenFilepath,tokenString);
};
const lastRefreshAttemptTimes=new Map();
const inFlightRefreshes=new Map();
const fromSso=(init={})=>async({callerClientConfig}={})=>{
init.logger?.debug("@aws-sdk/token-providers - fromSso");
const profiles=await parseKnownFiles(init);
const profileName=getProfileName({
profile:init.profile??callerClientConfig?.profile,
});
const profile=profiles[profileName];
if(!profile){
throw new TokenProviderError(`Profile '${profileName}' could not be found in shared credentials file.`,false);
}
else if(!profile["sso_session"]){
throw new TokenProviderError(`Profile '${profileName}' is missing required property 'sso_session'.`);
}
const ssoSessionName=profile["sso_session"];
const inFlightRefresh=inFlightRefreshes.get(ssoSessionName);
if(inFlightRefresh){
return await inFlightRefresh;
}
const ssoSessions=await loadSsoSessionData(init);
const ssoSession=ssoSessions[ssoSessionName];
if(!ssoSession){
throw new TokenProviderError(`Sso session '${ssoSessionName}' could not be found in shared credentials file.`,false);
}
for(const ssoSessionRequiredKey of["sso_start_url","sso_region"]){
if(!ssoSession[ssoSessionRequiredKey]){
throw new TokenProviderError(`Sso session '${ssoSessionName}' is missing required property '${ssoSessionRequiredKey}'.`,false);
}
}
ssoSession["sso_start_url"];
const ssoRegion=ssoSession["sso_region"];
let ssoToken;
try{
ssoToken=await getSSOTokenFromFile(ssoSessionName);
}
catch(e){
throw new TokenProviderError(`The SSO session token associated with profile=${profileName} was not found or is invalid. ${REFRESH_MESSAGE}`,false);
}
validateTokenKey("accessToken",ssoToken.accessToken);
validateTokenKey("expiresAt",ssoToken.expiresAt);
const{accessToken,expiresAt}=ssoToken;
const existingToken={
token:accessToken,
expiration:new Date(expiresAt),
};
if(existingToken.expiration.getTime()- Date.now()>EXPIRE_WINDOW_MS){
return existingToken;
}
const inFlightRefreshAfterReadingToken=inFlightRefreshes.get(ssoSessionName);
if(inFlightRefreshAfterReadingToken){
return await inFlightRefreshAfterReadingToken;
}
const lastRefreshAttemptTime=lastRefreshAttemptTimes.get(ssoSessionName)??0;
if(Date.now()- lastRefreshAttemptTime<30 * 1000){
validateTokenExpiry(existingToken);
return existingToken;
}
validateTokenKey("clientId",ssoToken.clientId,true);
validateTokenKey("clientSecret",ssoToken.clientSecret,true);
validateTokenKey("refreshToken",ssoToken.refreshToken,true);
const refresh=(async()=>{
try{
lastRefreshAttemptTimes.set(ssoSessionName,Date.now());
const newSsoOidcToken=await getNewSsoOidcToken(ssoToken,ssoRegion,init,callerClientConfig);
validateTokenKey("accessToken",newSsoOidcToken.accessToken);
validateTokenKey("expiresIn",newSsoOidcToken.expiresIn);
const newTokenExpiration=new Date(Date.now()+ newSsoOidcToken.expiresIn * 1000);
try{
await writeSSOTokenToFile(ssoSessionName,{
...ssoToken,
accessToken:newSsoOidcToken.accessToken,
expiresAt:newTokenExpiration.toISOString(),
refreshToken:newSsoOidcToken.refreshToken,
});
}
catch(error){
}
return{
token:newSsoOidcToken.accessToken,
expiration:newTokenExpiration,
};
}
catch(error){
validateTokenExpiry(existingToken);
return existingToken;
}
})();
inFlightRefreshes.set(ssoSessionName,refresh);
try{
return await refresh;
}
finally{
inFlightRefreshes.delete(ssoSessionName);
}
};
exports.fromSso=fromSso;
}),
9994:
((_module,exports)=>{
const ATTR_ESCAPE_RE=/[&<>"]/g;
const ATTR_ESCAPE_MAP={
"&":"&amp;",
"<":"&lt;",
">":"&gt;",
'"':"&quot;",
};
function escapeAttribute(value){
return value.replace(ATTR_ESCAPE_RE,(ch)=>ATTR_ESCAPE_MAP[ch]);
}
const ELEMENT_ESCAPE_RE=/[&"'<>\r\n\u0085\u2028]/g;
const ELEMENT_ESCAPE_MAP={
"&":"&amp;",
'"':"&quot;",
"'":"&apos;",
"<":"&lt;",
">":"&gt;",
"\r":"&#x0D;",
"\n":"&#x0A;",
"\u0085":"&#x85;",
"\u2028":"&#x2028;",
};
function escapeElement(value){
return value.replace(ELEMENT_ESCAPE_RE,(ch)=>ELEMENT_ESCAPE_MAP[ch]);
}
class XmlText{
value;
constructor(value){
this.value=value;
}
toString(){
return escapeElement("" + this.value);
}
}
class XmlNode{
name;
children;
attributes={};
static of(name,childText,withName){
const node=new XmlNode(name);
if(childText!==undefined){
node.addChildNode(new XmlText(childText));
}
if(withName!==undefined){
node.withName(withName);
}
return node;
}
constructor(name,children=[]){
this.name=name;
this.children=children;
}
withName(name){
this.name=name;
return this;
}
addAttribute(name,value){
this.attributes[name]=value;
return this;
}
addChildNode(child){
this.children.push(child);
return this;
}
removeAttribute(name){
delete this.attributes[name];
return this;
}
n(name){
this.name=name;
return this;
}
c(child){
this.children.push(child);
return this;
}
a(name,value){
if(value!=null){
this.attributes[name]=value;
}
return this;
}
cc(input,field,withName=field){
if(input[field]!=null){
const node=XmlNode.of(field,input[field]).withName(withName);
this.c(node);
}
}
l(input,listName,memberName,valueProvider){
if(input[listName]!=null){
const nodes=valueProvider();
nodes.map((node)=>{
node.withName(memberName);
this.c(node);
});
}
}
lc(input,listName,memberName,valueProvider){
if(input[listName]!=null){
const nodes=valueProvider();
const containerNode=new XmlNode(memberName);
nodes.map((node)=>{
containerNode.c(node);
});
this.c(containerNode);
}
}
toString(){
const hasChildren=Boolean(this.children.length);
let xmlText=`<${this.name}`;
const attributes=this.attributes;
for(const attributeName of Object.keys(attributes)){
const attribute=attributes[attributeName];
if(attribute!=null){
xmlText +=` ${attributeName}="${escapeAttribute("" + attribute)}"`;
}
}
return(xmlText +=!hasChildren?"/>":`>${this.children.map((c)=>c.toString()).join("")}</${this.name}>`);
}
}
function writeKey(obj){
Object.defineProperty(obj,"__proto__",{value:undefined,writable:true,enumerable:true,configurable:true});
}
function parseXML(xml){
const state=new AwsXmlParser(xml);
return state.parse();
}
class AwsXmlParser{
x;
i=0;
z;
constructor(x){
this.x=x;
this.x=x.replace(/\r\n?/g,"\n");
this.z=this.x.length;
}
parse(){
const p=this;
const{z}=p;
while(p.i<z){
p.trim();
if(p.i>=z){
break;
}
if(p.isNext("<?")){
p.readTo("?>");
p.trim();
}
else if(p.isNext("<!--")){
p.readTo("-->");
p.trim();
}
else if(p.isNext("<!DOCTYPE",false)){
p.skipDoctype();
p.trim();
}
else if(p.x[p.i]==="<"){
const root=p.parseTag();
return{[root.tag]:root.value};
}
else{
throw new Error("@aws-sdk XML parse error: unexpected content.");
}
}
throw new Error("@aws-sdk XML parse error: no root element.");
}
isNext(s,caseSensitive=true){
const p=this;
if(caseSensitive){
return p.x.startsWith(s,p.i);
}
return p.x.toLowerCase().startsWith(s.toLowerCase(),p.i);
}
readTo(stop){
const p=this;
const _i=p.x.indexOf(stop,p.i);
if(_i===-1){
throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
}
const result=p.x.slice(p.i,_i);
p.i=_i+stop.length;
return result;
}
trim(){
const p=this;
while(p.i<p.z&&" \t\r\n".includes(p.x[p.i])){
++p.i;
}
}
readAttrValue(){
const p=this;
const quote=p.x[p.i];
++p.i;
let value="";
while(p.i<p.z&&p.x[p.i]!==quote){
value +=p.x[p.i++];
}
++p.i;
return p.decodeEntities(value);
}
parseTag(){
const p=this;
++p.i;
let tag="";
while(p.i<p.z&&!" \t\r\n>/".includes(p.x[p.i])){
tag +=p.x[p.i++];
}
let hasAttrs=false;
const attrs={};
while(p.i<p.z){
p.trim();
if(">/".includes(p.x[p.i])){
break;
}
let name="";
while(p.i<p.z&&!"= \t\r\n>/?".includes(p.x[p.i])){
name +=p.x[p.i++];
}
p.trim();
if(p.x[p.i]!=="="){
break;
}
++p.i;
p.trim();
if(name==="__proto__"){
writeKey(attrs);
}
attrs[name]=p.readAttrValue();
hasAttrs=true;
}
if(p.i>=p.z){
throw new Error("@aws-sdk XML parse error: unexpected end of input.");
}
if(p.x[p.i]==="/"){
++p.i;
if(p.i>=p.z||p.x[p.i]!==">"){
throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
}
++p.i;
return{tag,value:hasAttrs?attrs:""};
}
if(p.x[p.i]!==">"){
throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
}
++p.i;
const textParts=[];
const childTags=[];
let hasElementChild=false;
while(p.i<p.z){
if(p.isNext("</")){
break;
}
if(p.x[p.i]==="<"){
if(p.isNext("<!--")){
p.readTo("-->");
}
else if(p.isNext("<![CDATA[")){
p.i +=9;
textParts.push(p.readTo("]]>"));
}
else if(p.isNext("<?")){
p.readTo("?>");
}
else{
hasElementChild=true;
childTags.push(p.parseTag());
}
}
else{
let text="";
while(p.i<p.z&&p.x[p.i]!=="<"){
text +=p.x[p.i++];
}
textParts.push(p.decodeEntities(text));
}
}
if(!p.isNext("</")){
throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
}
p.i +=2;
const closeTag=p.readTo(">").trim();
if(closeTag!==tag){
throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
}
if(!hasAttrs&&textParts.length===0&&!hasElementChild){
return{tag,value:""};
}
if(!hasAttrs&&!hasElementChild){
const text=textParts.length===1?textParts[0]:textParts.join("");
if(text.trim()===""&&text.includes("\n")){
return{tag,value:""};
}
return{tag,value:text};
}
const obj={};
for(const text of textParts){
if(text.trim()===""&&text.includes("\n")){
continue;
}
obj["#text"]="#text" in obj?obj["#text"]+ text:text;
}
for(const child of childTags){
if(child.tag==="__proto__"){
writeKey(obj);
}
if(child.tag in obj){
if(Array.isArray(obj[child.tag])){
obj[child.tag].push(child.value);
}
else{
obj[child.tag]=[obj[child.tag],child.value];
}
}
else{
obj[child.tag]=child.value;
}
}
for(const[k,v]of Object.entries(attrs)){
if(k==="__proto__"){
writeKey(obj);
}
obj[k]=v;
}
return{tag,value:obj};
}
static ENTITIES={
amp:"&",
lt:"<",
gt:">",
quot:'"',
apos:"'",
};
skipDoctype(){
const p=this;
p.i +=9;
let depth=0;
while(p.i<p.z){
const c=p.x[p.i];
if(c==="["){
++depth;
}
else if(c==="]"){
--depth;
}
else if(c===">"&&depth===0){
++p.i;
return;
}
++p.i;
}
throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
}
decodeEntities(s){
return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(_,hex,dec,named)=>{
if(hex){
return String.fromCharCode(parseInt(hex,16));
}
if(dec){
return String.fromCharCode(parseInt(dec,10));
}
return AwsXmlParser.ENTITIES[named]??"";
});
}
}
exports.XmlNode=XmlNode;
exports.XmlText=XmlText;
exports.parseXML=parseXML;
}),
2538:
((_module,exports,$load)=>{
const{getSmithyContext,hasOwn}=$load(6046);
const{HttpRequest}=$load(230);
const resolveAuthOptions=(candidateAuthOptions,authSchemePreference)=>{
if(!authSchemePreference||authSchemePreference.length===0){
return candidateAuthOptions;
}
const preferredAuthOptions=[];
for(const preferredSchemeName of authSchemePreference){
for(const candidateAuthOption of candidateAuthOptions){
const candidateAuthSchemeName=candidateAuthOption.schemeId.split("#")[1];
if(candidateAuthSchemeName===preferredSchemeName){
preferredAuthOptions.push(candidateAuthOption);
}
}
}
for(const candidateAuthOption of candidateAuthOptions){
if(!preferredAuthOptions.find(({schemeId})=>schemeId===candidateAuthOption.schemeId)){
preferredAuthOptions.push(candidateAuthOption);
}
}
return preferredAuthOptions;
};
function convertHttpAuthSchemesToMap(httpAuthSchemes){
const map=new Map();
for(const scheme of httpAuthSchemes){
map.set(scheme.schemeId,scheme);
}
return map;
}
const httpAuthSchemeMiddleware=(config,mwOptions)=>(next,context)=>async(args)=>{
const options=config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config,context,args.input));
const authSchemePreference=config.authSchemePreference?await config.authSchemePreference():[];
const resolvedOptions=resolveAuthOptions(options,authSchemePreference);
const authSchemes=convertHttpAuthSchemesToMap(config.httpAuthSchemes);
const smithyContext=getSmithyContext(context);
const failureReasons=[];
for(const option of resolvedOptions){
const scheme=authSchemes.get(option.schemeId);
if(!scheme){
failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
continue;
}
const identityProvider=scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
if(!identityProvider){
failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
continue;
}
const{identityProperties={},signingProperties={}}=option.propertiesExtractor?.(config,context)||{};
option.identityProperties=Object.assign(option.identityProperties||{},identityProperties);
option.signingProperties=Object.assign(option.signingProperties||{},signingProperties);
smithyContext.selectedHttpAuthScheme={
httpAuthOption:option,
identity:await identityProvider(option.identityProperties),
signer:scheme.signer,
};
break;
}
if(!smithyContext.selectedHttpAuthScheme){
throw new Error(failureReasons.join("\n"));
}
return next(args);
};
const httpAuthSchemeEndpointRuleSetMiddlewareOptions={
step:"serialize",
tags:["HTTP_AUTH_SCHEME"],
name:"httpAuthSchemeMiddleware",
override:true,
relation:"before",
toMiddleware:"endpointV2Middleware",
};
const getHttpAuthSchemeEndpointRuleSetPlugin=(config,{httpAuthSchemeParametersProvider,identityProviderConfigProvider,})=>({
applyToStack:(clientStack)=>{
clientStack.addRelativeTo(httpAuthSchemeMiddleware(config,{
httpAuthSchemeParametersProvider,
identityProviderConfigProvider,
}),httpAuthSchemeEndpointRuleSetMiddlewareOptions);
},
});
const defaultErrorHandler=(signingProperties)=>(error)=>{
throw error;
};
const defaultSuccessHandler=(httpResponse,signingProperties)=>{};
const httpSigningMiddleware=(config)=>(next,context)=>async(args)=>{
if(!HttpRequest.isInstance(args.request)){
return next(args);
}
const smithyContext=getSmithyContext(context);
const scheme=smithyContext.selectedHttpAuthScheme;
if(!scheme){
throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
}
const{httpAuthOption:{signingProperties={}},identity,signer,}=scheme;
const output=await next({
...args,
request:await signer.sign(args.request,identity,signingProperties),
}).catch((signer.errorHandler||defaultErrorHandler)(signingProperties));
(signer.successHandler||defaultSuccessHandler)(output.response,signingProperties);
return output;
};
const httpSigningMiddlewareOptions={
step:"finalizeRequest",
tags:["HTTP_SIGNING"],
name:"httpSigningMiddleware",
aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],
override:true,
relation:"after",
toMiddleware:"retryMiddleware",
};
const getHttpSigningPlugin=(config)=>({
applyToStack:(clientStack)=>{
clientStack.addRelativeTo(httpSigningMiddleware(),httpSigningMiddlewareOptions);
},
});
const normalizeProvider=(input)=>{
if(typeof input==="function"){
return input;
}
const promisified=Promise.resolve(input);
return()=>promisified;
};
const makePagedClientRequest=async(CommandCtor,client,input,withCommand=(_)=>_,...args)=>{
let command=new CommandCtor(input);
command=withCommand(command)??command;
return await client.send(command,...args);
};
function createPaginator(ClientCtor,CommandCtor,inputTokenName,outputTokenName,pageSizeTokenName){
return async function* paginateOperation(config,input,...additionalArguments){
const _input=input;
let token=config.startingToken??_input[inputTokenName];
let hasNext=true;
let page;
while(hasNext){
_input[inputTokenName]=token;
if(pageSizeTokenName){
_input[pageSizeTokenName]=_input[pageSizeTokenName]??config.pageSize;
}
if(config.client instanceof ClientCtor){
page=await makePagedClientRequest(CommandCtor,config.client,input,config.withCommand,...additionalArguments);
}
else{
throw new Error(`Invalid client, expected instance of ${ClientCtor.name}`);
}
yield page;
const prevToken=token;
token=get(page,outputTokenName);
hasNext=!!(token&&(!config.stopOnSameToken||token!==prevToken));
}
return undefined;
};
}
const get=(fromObject,path)=>{
let cursor=fromObject;
const pathComponents=path.split(".");
for(const step of pathComponents){
if(!cursor||typeof cursor!=="object"){
return undefined;
}
cursor=cursor[step];
}
return cursor;
};
function setFeature(context,feature,value){
if(!context.__smithy_context){
context.__smithy_context={
features:{},
};
}
else if(!context.__smithy_context.features){
context.__smithy_context.features={};
}
context.__smithy_context.features[feature]=value;
}
class DefaultIdentityProviderConfig{
authSchemes=new Map();
constructor(config){
for(const key in config){
if(!hasOwn(config,key)){
continue;
}
const value=config[key];
if(value!==undefined){
this.authSchemes.set(key,value);
}
}
}
getIdentityProvider(schemeId){
return this.authSchemes.get(schemeId);
}
}
class NoAuthSigner{
async sign(httpRequest,identity,signingProperties){
return httpRequest;
}
}
const createIsIdentityExpiredFunction=(expirationMs)=>function isIdentityExpired(identity){
return doesIdentityRequireRefresh(identity)&&identity.expiration.getTime()- Date.now()<expirationMs;
};
const EXPIRATION_MS=300_000;
const isIdentityExpired=createIsIdentityExpiredFunction(EXPIRATION_MS);
const doesIdentityRequireRefresh=(identity)=>identity.expiration!==undefined;
const memoizeIdentityProvider=(provider,isExpired,requiresRefresh)=>{
if(provider===undefined){
return undefined;
}
const normalizedProvider=typeof provider!=="function"?async()=>Promise.resolve(provider):provider;
let resolved;
let pending;
let hasResult;
let isConstant=false;
const coalesceProvider=async(options)=>{
if(!pending){
pending=normalizedProvider(options);
}
try{
resolved=await pending;
hasResult=true;
isConstant=false;
}
finally{
pending=undefined;
}
return resolved;
};
if(isExpired===undefined){
return async(options)=>{
if(!hasResult||options?.forceRefresh){
resolved=await coalesceProvider(options);
}
return resolved;
};
}
return async(options)=>{
if(!hasResult||options?.forceRefresh){
resolved=await coalesceProvider(options);
}
if(isConstant){
return resolved;
}
if(!requiresRefresh(resolved)){
isConstant=true;
return resolved;
}
if(isExpired(resolved)){
await coalesceProvider(options);
return resolved;
}
return resolved;
};
};
exports.DefaultIdentityProviderConfig=DefaultIdentityProviderConfig;
exports.NoAuthSigner=NoAuthSigner;
exports.createPaginator=createPaginator;
exports.doesIdentityRequireRefresh=doesIdentityRequireRefresh;
exports.getHttpAuthSchemeEndpointRuleSetPlugin=getHttpAuthSchemeEndpointRuleSetPlugin;
exports.getHttpSigningPlugin=getHttpSigningPlugin;
exports.httpSigningMiddlewareOptions=httpSigningMiddlewareOptions;
exports.isIdentityExpired=isIdentityExpired;
exports.memoizeIdentityProvider=memoizeIdentityProvider;
exports.normalizeProvider=normalizeProvider;
exports.setFeature=setFeature;
}),
5550:
((_module,exports,$load)=>{
const{Writable}=$load(7075);
const{toUint8Array,concatBytes}=$load(246);
const{createHash,createHmac}=$load(7598);
const zlib=$load(8522);
class HashCalculator extends Writable{
hash;
constructor(hash,options){
super(options);
this.hash=hash;
}
_write(chunk,encoding,callback){
try{
this.hash.update(toUint8Array(chunk));
}
catch(err){
return callback(err);
}
callback();
}
}
const readableStreamHasher=(hashCtor,readableStream)=>{
if(readableStream.readableFlowing!==null){
throw new Error("Unable to calculate hash for flowing readable stream");
}
const hash=new hashCtor();
const hashCalculator=new HashCalculator(hash);
readableStream.pipe(hashCalculator);
return new Promise((resolve,reject)=>{
readableStream.on("error",(err)=>{
hashCalculator.end();
reject(err);
});
hashCalculator.on("error",reject);
hashCalculator.on("finish",()=>{
hash.digest().then(resolve).catch(reject);
});
});
};
class Md5Js{
digestLength=16;
state=Uint32Array.from(INIT$1);
writeBuffer=new DataView(new ArrayBuffer(64));
bufferLength=0;
bytesHashed=0;
update(sourceData){
const data=toUint8Array(sourceData);
let pos=0;
let len=data.byteLength;
this.bytesHashed +=len;
while(len>0){
this.writeBuffer.setUint8(this.bufferLength++,data[pos++]);
--len;
if(this.bufferLength===64){
compress(this.state,this.writeBuffer);
this.bufferLength=0;
}
}
}
async digest(){
const state=Uint32Array.from(this.state);
const buf=new DataView(this.writeBuffer.buffer.slice(0));
let bufLen=this.bufferLength;
const bits=this.bytesHashed * 8;
buf.setUint8(bufLen++,0x80);
if(this.bufferLength%64>=56){
for(let i=bufLen;i<64;++i){
buf.setUint8(i,0);
}
compress(state,buf);
bufLen=0;
}
for(let i=bufLen;i<56;++i){
buf.setUint8(i,0);
}
buf.setUint32(56,bits>>>0,true);
buf.setUint32(60,Math.floor(bits / 2 ** 32),true);
compress(state,buf);
const out=new Uint8Array(16);
const view=new DataView(out.buffer);
for(let i=0;i<4;++i){
view.setUint32(i * 4,state[i],true);
}
return out;
}
reset(){
this.state.set(INIT$1);
this.writeBuffer=new DataView(new ArrayBuffer(64));
this.bufferLength=0;
this.bytesHashed=0;
}
}
const INIT$1=[0x67452301,0xefcdab89,0x98badcfe,0x10325476];
const M=0xffffffff;
const S=Uint8Array.of(7,12,17,22,5,9,14,20,4,11,16,23,6,10,15,21);
const T=Array.from({length:64},(_,i)=>(Math.abs(Math.sin(i + 1))* 2 ** 32)>>>0);
function compress(state,block){
let a=state[0],b=state[1],c=state[2],d=state[3];
for(let i=0;i<64;++i){
let f,g;
if(i<16){
f=(b&c)|(~b&d);
g=i;
}
else if(i<32){
f=(d&b)|(c&~d);
g=(5 * i + 1)%16;
}
else if(i<48){
f=b ^ c ^ d;
g=(3 * i + 5)%16;
}
else{
f=c ^(b|~d);
g=(7 * i)%16;
}
const x=block.getUint32(g * 4,true);
const tmp=d;
d=c;
c=b;
const s=S[(i>>4)* 4 +(i&3)];
const sum=(((a+f)&M)+((x+T[i])&M))&M;
b=(b +(((sum<<s)|(sum>>>(32 - s)))>>>0))&M;
a=tmp;
}
state[0]=(state[0]+ a)&M;
state[1]=(state[1]+ b)&M;
state[2]=(state[2]+ c)&M;
state[3]=(state[3]+ d)&M;
}
const hasNativeCrypto$1=(()=>{
try{
createHash("md5");
return true;
}
catch{
return false;
}
})();
const Md5Node=hasNativeCrypto$1?buildNativeClass$2():Md5Js;
function buildNativeClass$2(){
return class Md5Node{
digestLength=16;
hash=createHash("md5");
update(data){
this.hash.update(toUint8Array(data));
}
async digest(){
const buf=this.hash.copy().digest();
return new Uint8Array(buf.buffer,buf.byteOffset,buf.byteLength);
}
reset(){
this.hash=createHash("md5");
}
};
}
const CRC32_TABLE=new Uint32Array(256);
for(let i=0;i<256;++i){
let c=i;
for(let j=0;j<8;++j){
c=c&1?0xedb88320 ^(c>>>1):c>>>1;
}
CRC32_TABLE[i]=c>>>0;
}
const ONES=0xffff_ffff;
class Crc32Js{
digestLength=4;
checksum=ONES;
update(data){
for(let i=0;i<data.length;++i){
this.checksum=(this.checksum>>>8)^ CRC32_TABLE[(this.checksum ^ data[i])&0xff];
}
}
digestSync(){
return(this.checksum ^ ONES)>>>0;
}
async digest(){
const value=this.digestSync();
const out=new Uint8Array(4);
new DataView(out.buffer).setUint32(0,value,false);
return out;
}
reset(){
this.checksum=ONES;
}
}
const zlibCrc32=typeof zlib.crc32==="function"?zlib.crc32:undefined;
const Crc32Node=zlibCrc32?buildNativeClass$1(zlibCrc32):Crc32Js;
function buildNativeClass$1(nativeCrc32){
return class Crc32Node{
digestLength=4;
value=0;
update(data){
this.value=nativeCrc32(data,this.value);
}
digestSync(){
return this.value>>>0;
}
async digest(){
const out=new Uint8Array(4);
new DataView(out.buffer).setUint32(0,this.digestSync(),false);
return out;
}
reset(){
this.value=0;
}
};
}
const BLOCK=64;
const DIGEST_LENGTH=32;
const MAX_HASHABLE_LENGTH=2 ** 53 - 1;
class Sha256Js{
digestLength=DIGEST_LENGTH;
state=Int32Array.from(INIT);
w;
buffer=new Uint8Array(64);
bufferLength=0;
bytesHashed=0;
finished=false;
inner;
outer;
constructor(secret){
if(secret){
const key=Sha256Js.normalizeKey(secret);
this.inner=new Sha256Js();
this.outer=new Sha256Js();
const{inner,outer}=this;
const pad=new Uint8Array(BLOCK * 2);
for(let i=0;i<BLOCK;++i){
pad[i]=0x36 ^ key[i];
pad[i+BLOCK]=0x5c ^ key[i];
}
inner.update(pad.subarray(0,BLOCK));
outer.update(pad.subarray(BLOCK));
}
}
update(data){
if(this.finished){
throw new Error("Attempted to update an already finished HMAC.");
}
if(this.inner){
this.inner.update(data);
return;
}
const chunk=toUint8Array(data);
let position=0;
let{byteLength}=chunk;
this.bytesHashed +=byteLength;
if(this.bytesHashed * 8>MAX_HASHABLE_LENGTH){
throw new Error("Cannot hash more than 2^53 - 1 bits");
}
while(byteLength>0){
this.buffer[this.bufferLength++]=chunk[position++];
byteLength--;
if(this.bufferLength===BLOCK){
this.hashBuffer();
this.bufferLength=0;
}
}
}
async digest(){
const{inner,outer}=this;
if(inner&&outer){
if(this.finished){
throw new Error("Attempted to digest an already finished HMAC.");
}
this.finished=true;
const innerDigest=inner.digestSync();
outer.update(innerDigest);
return outer.digestSync();
}
return this.digestSync();
}
reset(){
this.state=Int32Array.from(INIT);
this.buffer=new Uint8Array(64);
this.bufferLength=0;
this.bytesHashed=0;
}
digestSync(){
const state=this.state.slice();
const buffer=this.buffer.slice();
let bufferLength=this.bufferLength;
const bitsHashed=this.bytesHashed * 8;
const bufferView=new DataView(buffer.buffer,buffer.byteOffset,buffer.byteLength);
bufferView.setUint8(bufferLength++,0x80);
if((bufferLength - 1)%BLOCK>=BLOCK - 8){
for(let i=bufferLength;i<BLOCK;++i){
bufferView.setUint8(i,0);
}
this.hashBufferWith(state,buffer);
bufferLength=0;
}
for(let i=bufferLength;i<BLOCK - 8;++i){
bufferView.setUint8(i,0);
}
bufferView.setUint32(BLOCK - 8,Math.floor(bitsHashed / 0x100000000),false);
bufferView.setUint32(BLOCK - 4,bitsHashed,false);
this.hashBufferWith(state,buffer);
const out=new Uint8Array(DIGEST_LENGTH);
for(let i=0;i<8;++i){
out[i * 4]=(state[i]>>>24)&0xff;
out[i * 4 + 1]=(state[i]>>>16)&0xff;
out[i * 4 + 2]=(state[i]>>>8)&0xff;
out[i * 4 + 3]=(state[i]>>>0)&0xff;
}
return out;
}
static normalizeKey(secret){
const key=toUint8Array(secret);
if(key.byteLength>BLOCK){
const h=new Sha256Js();
h.update(key);
const out=h.digestSync();
const padded=new Uint8Array(BLOCK);
padded.set(out);
return padded;
}
if(key.byteLength<BLOCK){
const padded=new Uint8Array(BLOCK);
padded.set(key);
return padded;
}
return key;
}
hashBuffer(){
this.hashBufferWith(this.state,this.buffer);
}
hashBufferWith(state,buffer){
const w=(this.w??=new Int32Array(64));
let s0=state[0],s1=state[1],s2=state[2],s3=state[3],s4=state[4],s5=state[5],s6=state[6],s7=state[7];
for(let i=0;i<BLOCK;++i){
if(i<16){
w[i]=
((buffer[i * 4]&0xff)<<24)|
((buffer[i * 4 + 1]&0xff)<<16)|
((buffer[i * 4 + 2]&0xff)<<8)|
(buffer[i * 4 + 3]&0xff);
}
else{
let u=w[i - 2];
const t1=((u>>>17)|(u<<15))^((u>>>19)|(u<<13))^(u>>>10);
u=w[i - 15];
const t2=((u>>>7)|(u<<25))^((u>>>18)|(u<<14))^(u>>>3);
w[i]=((t1+w[i - 7])|0)+((t2+w[i - 16])|0);
}
const t1=((((((s4>>>6)|(s4<<26))^((s4>>>11)|(s4<<21))^((s4>>>25)|(s4<<7)))+
((s4&s5)^(~s4&s6)))|
0)+
((s7 +((K[i]+ w[i])|0))|0))|
0;
const t2=((((s0>>>2)|(s0<<30))^((s0>>>13)|(s0<<19))^((s0>>>22)|(s0<<10)))+
((s0&s1)^(s0&s2)^(s1&s2)))|
0;
s7=s6;
s6=s5;
s5=s4;
s4=(s3+t1)|0;
s3=s2;
s2=s1;
s1=s0;
s0=(t1+t2)|0;
}
state[0]+=s0;
state[1]+=s1;
state[2]+=s2;
state[3]+=s3;
state[4]+=s4;
state[5]+=s5;
state[6]+=s6;
state[7]+=s7;
}
}
const INIT=new Int32Array([
0x6a09e667,0xbb67ae85,0x3c6ef372,0xa54ff53a,0x510e527f,0x9b05688c,0x1f83d9ab,0x5be0cd19,
]);
const K=new Int32Array([
0x428a2f98,0x71374491,0xb5c0fbcf,0xe9b5dba5,0x3956c25b,0x59f111f1,0x923f82a4,0xab1c5ed5,
0xd807aa98,0x12835b01,0x243185be,0x550c7dc3,0x72be5d74,0x80deb1fe,0x9bdc06a7,0xc19bf174,
0xe49b69c1,0xefbe4786,0x0fc19dc6,0x240ca1cc,0x2de92c6f,0x4a7484aa,0x5cb0a9dc,0x76f988da,
0x983e5152,0xa831c66d,0xb00327c8,0xbf597fc7,0xc6e00bf3,0xd5a79147,0x06ca6351,0x14292967,
0x27b70a85,0x2e1b2138,0x4d2c6dfc,0x53380d13,0x650a7354,0x766a0abb,0x81c2c92e,0x92722c85,
0xa2bfe8a1,0xa81a664b,0xc24b8b70,0xc76c51a3,0xd192e819,0xd6990624,0xf40e3585,0x106aa070,
0x19a4c116,0x1e376c08,0x2748774c,0x34b0bcb5,0x391c0cb3,0x4ed8aa4a,0x5b9cca4f,0x682e6ff3,
0x748f82ee,0x78a5636f,0x84c87814,0x8cc70208,0x90befffa,0xa4506ceb,0xbef9a3f7,0xc67178f2,
]);
const hasNativeCrypto=(()=>{
try{
createHash("sha256");
return true;
}
catch{
return false;
}
})();
const Sha256Node=hasNativeCrypto?buildNativeClass():Sha256Js;
function buildNativeClass(){
return class Sha256Node{
digestLength=32;
secret;
hash;
isHmac;
finished=false;
constructor(secret){
this.secret=secret;
this.isHmac=!!secret;
this.hash=this.createHash();
}
update(data){
if(this.finished){
throw new Error("Attempted to update an already finished hash.");
}
this.hash.update(data);
}
async digest(){
let buf;
if(this.isHmac){
this.finished=true;
buf=this.hash.digest();
}
else{
buf=this.hash.copy().digest();
}
return new Uint8Array(buf.buffer,buf.byteOffset,buf.byteLength);
}
reset(){
this.hash=this.createHash();
this.finished=false;
}
createHash(){
return this.secret?createHmac("sha256",toBuffer(this.secret)):createHash("sha256");
}
};
}
function toBuffer(data){
if(typeof data==="string"){
return data;
}
if(ArrayBuffer.isView(data)){
return Buffer.from(data.buffer,data.byteOffset,data.byteLength);
}
return Buffer.from(data);
}
const{digest,sign,importKey}=globalThis?.crypto?.subtle??{};
exports.Crc32=Crc32Node;
exports.Crc32Js=Crc32Js;
exports.Crc32Node=Crc32Node;
exports.Md5=Md5Node;
exports.Sha256=Sha256Node;
exports.readableStreamHasher=readableStreamHasher;
}),
2474:
((_module,exports,$load)=>{
const{hasOwn}=$load(6046);
const{getSmithyContext,normalizeProvider}=$load(6046);
exports.getSmithyContext=getSmithyContext;
exports.normalizeProvider=normalizeProvider;
const{SMITHY_CONTEXT_KEY,AlgorithmId}=$load(4714);
const{NormalizedSchema}=$load(2754);
const getAllAliases=(name,aliases)=>{
const _aliases=[];
if(name){
_aliases.push(name);
}
if(aliases){
for(const alias of aliases){
_aliases.push(alias);
}
}
return _aliases;
};
const getMiddlewareNameWithAliases=(name,aliases)=>{
return `${name||"anonymous"}${aliases&&aliases.length>0?` (a.k.a. ${aliases.join(",")})`:""}`;
};
const constructStack=()=>{
let absoluteEntries=[];
let relativeEntries=[];
let identifyOnResolve=false;
const entriesNameSet=new Set();
const sort=(entries)=>entries.sort((a,b)=>stepWeights[b.step]- stepWeights[a.step]||
priorityWeights[b.priority||"normal"]- priorityWeights[a.priority||"normal"]);
const removeByName=(toRemove)=>{
let isRemoved=false;
const filterCb=(entry)=>{
const aliases=getAllAliases(entry.name,entry.aliases);
if(aliases.includes(toRemove)){
isRemoved=true;
for(const alias of aliases){
entriesNameSet.delete(alias);
}
return false;
}
return true;
};
absoluteEntries=absoluteEntries.filter(filterCb);
relativeEntries=relativeEntries.filter(filterCb);
return isRemoved;
};
const removeByReference=(toRemove)=>{
let isRemoved=false;
const filterCb=(entry)=>{
if(entry.middleware===toRemove){
isRemoved=true;
for(const alias of getAllAliases(entry.name,entry.aliases)){
entriesNameSet.delete(alias);
}
return false;
}
return true;
};
absoluteEntries=absoluteEntries.filter(filterCb);
relativeEntries=relativeEntries.filter(filterCb);
return isRemoved;
};
const cloneTo=(toStack)=>{
absoluteEntries.forEach((entry)=>{
toStack.add(entry.middleware,{...entry});
});
relativeEntries.forEach((entry)=>{
toStack.addRelativeTo(entry.middleware,{...entry});
});
toStack.identifyOnResolve?.(stack.identifyOnResolve());
return toStack;
};
const expandRelativeMiddlewareList=(from)=>{
const expandedMiddlewareList=[];
from.before.forEach((entry)=>{
if(entry.before.length===0&&entry.after.length===0){
expandedMiddlewareList.push(entry);
}
else{
expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
}
});
expandedMiddlewareList.push(from);
from.after.reverse().forEach((entry)=>{
if(entry.before.length===0&&entry.after.length===0){
expandedMiddlewareList.push(entry);
}
else{
expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
}
});
return expandedMiddlewareList;
};
const getMiddlewareList=(debug=false)=>{
const normalizedAbsoluteEntries=[];
const normalizedRelativeEntries=[];
const normalizedEntriesNameMap={};
absoluteEntries.forEach((entry)=>{
const normalizedEntry={
...entry,
before:[],
after:[],
};
for(const alias of getAllAliases(normalizedEntry.name,normalizedEntry.aliases)){
normalizedEntriesNameMap[alias]=normalizedEntry;
}
normalizedAbsoluteEntries.push(normalizedEntry);
});
relativeEntries.forEach((entry)=>{
const normalizedEntry={
...entry,
before:[],
after:[],
};
for(const alias of getAllAliases(normalizedEntry.name,normalizedEntry.aliases)){
normalizedEntriesNameMap[alias]=normalizedEntry;
}
normalizedRelativeEntries.push(normalizedEntry);
});
normalizedRelativeEntries.forEach((entry)=>{
if(entry.toMiddleware){
const toMiddleware=normalizedEntriesNameMap[entry.toMiddleware];
if(toMiddleware===undefined){
if(debug){
return;
}
throw new Error(`${entry.toMiddleware} is not found when adding ` +
`${getMiddlewareNameWithAliases(entry.name,entry.aliases)} ` +
`middleware ${entry.relation} ${entry.toMiddleware}`);
}
if(entry.relation==="after"){
toMiddleware.after.push(entry);
}
if(entry.relation==="before"){
toMiddleware.before.push(entry);
}
}
});
const mainChain=sort(normalizedAbsoluteEntries)
.map(expandRelativeMiddlewareList)
.reduce((wholeList,expandedMiddlewareList)=>{
wholeList.push(...expandedMiddlewareList);
return wholeList;
},[]);
return mainChain;
};
const stack={
add:(middleware,options={})=>{
const{name,override,aliases:_aliases}=options;
const entry={
step:"initialize",
priority:"normal",
middleware,
...options,
};
const aliases=getAllAliases(name,_aliases);
if(aliases.length>0){
if(aliases.some((alias)=>entriesNameSet.has(alias))){
if(!override){
throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name,_aliases)}'`);
}
for(const alias of aliases){
const toOverrideIndex=absoluteEntries.findIndex((entry)=>entry.name===alias||entry.aliases?.some((a)=>a===alias));
if(toOverrideIndex===-1){
continue;
}
const toOverride=absoluteEntries[toOverrideIndex];
if(toOverride.step!==entry.step||entry.priority!==toOverride.priority){
throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name,toOverride.aliases)}" middleware with ` +
`${toOverride.priority} priority in ${toOverride.step} step cannot ` +
`be overridden by "${getMiddlewareNameWithAliases(name,_aliases)}" middleware with ` +
`${entry.priority} priority in ${entry.step} step.`);
}
absoluteEntries.splice(toOverrideIndex,1);
}
}
for(const alias of aliases){
entriesNameSet.add(alias);
}
}
absoluteEntries.push(entry);
},
addRelativeTo:(middleware,options)=>{
const{name,override,aliases:_aliases}=options;
const entry={
middleware,
...options,
};
const aliases=getAllAliases(name,_aliases);
if(aliases.length>0){
if(aliases.some((alias)=>entriesNameSet.has(alias))){
if(!override){
throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name,_aliases)}'`);
}
for(const alias of aliases){
const toOverrideIndex=relativeEntries.findIndex((entry)=>entry.name===alias||entry.aliases?.some((a)=>a===alias));
if(toOverrideIndex===-1){
continue;
}
const toOverride=relativeEntries[toOverrideIndex];
if(toOverride.toMiddleware!==entry.toMiddleware||toOverride.relation!==entry.relation){
throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name,toOverride.aliases)}" middleware ` +
`${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden ` +
`by "${getMiddlewareNameWithAliases(name,_aliases)}" middleware ${entry.relation} ` +
`"${entry.toMiddleware}" middleware.`);
}
relativeEntries.splice(toOverrideIndex,1);
}
}
for(const alias of aliases){
entriesNameSet.add(alias);
}
}
relativeEntries.push(entry);
},
clone:()=>cloneTo(constructStack()),
use:(plugin)=>{
plugin.applyToStack(stack);
},
remove:(toRemove)=>{
if(typeof toRemove==="string"){
return removeByName(toRemove);
}
else{
return removeByReference(toRemove);
}
},
removeByTag:(toRemove)=>{
let isRemoved=false;
const filterCb=(entry)=>{
const{tags,name,aliases:_aliases}=entry;
if(tags&&tags.includes(toRemove)){
const aliases=getAllAliases(name,_aliases);
for(const alias of aliases){
entriesNameSet.delete(alias);
}
isRemoved=true;
return false;
}
return true;
};
absoluteEntries=absoluteEntries.filter(filterCb);
relativeEntries=relativeEntries.filter(filterCb);
return isRemoved;
},
concat:(from)=>{
const cloned=cloneTo(constructStack());
cloned.use(from);
cloned.identifyOnResolve(identifyOnResolve||cloned.identifyOnResolve()||(from.identifyOnResolve?.()??false));
return cloned;
},
applyToStack:cloneTo,
identify:()=>{
return getMiddlewareList(true).map((mw)=>{
const step=mw.step??
mw.relation +
" " +
mw.toMiddleware;
return getMiddlewareNameWithAliases(mw.name,mw.aliases)+ " - " + step;
});
},
identifyOnResolve(toggle){
if(typeof toggle==="boolean"){
identifyOnResolve=toggle;
}
return identifyOnResolve;
},
resolve:(handler,context)=>{
for(const middleware of getMiddlewareList()
.map((entry)=>entry.middleware)
.reverse()){
handler=middleware(handler,context);
}
if(identifyOnResolve){
console.log(stack.identify());
}
return handler;
},
};
return stack;
};
const stepWeights={
initialize:5,
serialize:4,
build:3,
finalizeRequest:2,
deserialize:1,
};
const priorityWeights={
high:3,
normal:2,
low:1,
};
const getCircularReplacer=()=>{
const seen=new WeakSet();
return(key,value)=>{
if(typeof value==="object"&&value!==null){
if(seen.has(value)){
return "[Circular]";
}
seen.add(value);
}
return value;
};
};
const sleep=(seconds)=>{
return new Promise((resolve)=>setTimeout(resolve,seconds * 1000));
};
const waiterServiceDefaults={
minDelay:2,
maxDelay:120,
};
var WaiterState;
(function(WaiterState){
WaiterState["ABORTED"]="ABORTED";
WaiterState["FAILURE"]="FAILURE";
WaiterState["SUCCESS"]="SUCCESS";
WaiterState["RETRY"]="RETRY";
WaiterState["TIMEOUT"]="TIMEOUT";
})(WaiterState||(WaiterState={}));
const checkExceptions=(result)=>{
if(result.state===WaiterState.ABORTED){
const abortError=new Error(`${JSON.stringify({
...result,
reason:"Request was aborted",
},getCircularReplacer())}`);
abortError.name="AbortError";
throw abortError;
}
else if(result.state===WaiterState.TIMEOUT){
const timeoutError=new Error(`${JSON.stringify({
...result,
reason:"Waiter has timed out",
},getCircularReplacer())}`);
timeoutError.name="TimeoutError";
throw timeoutError;
}
else if(result.state!==WaiterState.SUCCESS){
throw new Error(`${JSON.stringify(result,getCircularReplacer())}`);
}
return result;
};
const runPolling=async({minDelay,maxDelay,maxWaitTime,abortController,client,abortSignal},input,acceptorChecks)=>{
const observedResponses={};
const[minDelayMs,maxDelayMs]=[minDelay * 1000,maxDelay * 1000];
let currentAttempt=0;
const waitUntil=Date.now()+ maxWaitTime * 1000;
const warn403Time=Date.now()+ 60_000;
let didWarn403=false;
while(true){
if(currentAttempt>0){
const delayMs=exponentialBackoffWithJitter(minDelayMs,maxDelayMs,currentAttempt,waitUntil);
if(abortController?.signal?.aborted||abortSignal?.aborted){
const message="AbortController signal aborted.";
observedResponses[message]|=0;
observedResponses[message]+=1;
return{state:WaiterState.ABORTED,observedResponses};
}
if(Date.now()+ delayMs>waitUntil){
return{state:WaiterState.TIMEOUT,observedResponses};
}
await sleep(delayMs / 1_000);
}
const{state,reason}=await acceptorChecks(client,input);
if(reason){
const message=createMessageFromResponse(reason);
observedResponses[message]|=0;
observedResponses[message]+=1;
}
if(state!==WaiterState.RETRY){
return{state,reason,final:reason,observedResponses};
}
currentAttempt +=1;
if(!didWarn403&&Date.now()>=warn403Time){
checkWarn403(observedResponses,client);
didWarn403=true;
}
}
};
const checkWarn403=(observedResponses={},client)=>{
const orderedErrors=Object.keys(observedResponses);
let count403=0;
for(const response of orderedErrors){
const n=observedResponses[response]|0;
if(response.startsWith("403:")){
count403 +=n;
}
}
const clientLogger=client?.config?.logger;
const warningLogger=typeof clientLogger?.warn==="function"&&!clientLogger.constructor?.name?.includes?.("NoOpLogger")
?clientLogger
:console;
if(count403>=3||orderedErrors[orderedErrors.length - 1]?.startsWith("403:")){
warningLogger.warn(`@smithy/util-waiter WARN - 403 status code encountered during waiter polling.`);
}
};
const createMessageFromResponse=(reason)=>{
const status=reason?.$response?.statusCode??reason?.$metadata?.httpStatusCode;
if(reason?.$responseBodyText){
return `${status?status + ": ":""}Deserialization error for body: ${reason.$responseBodyText}`;
}
if(status){
if(reason?.$response||reason?.message){
return `${status??"Unknown"}: ${reason?.message}`;
}
return `${status}: OK`;
}
return String(reason?.message??JSON.stringify(reason,getCircularReplacer())??"Unknown");
};
const exponentialBackoffWithJitter=(minDelayMs,maxDelayMs,attempt,waitUntil)=>{
const attemptCountCeiling=Math.log(maxDelayMs / minDelayMs)/ Math.log(2)+ 1;
if(attempt>attemptCountCeiling){
return maxDelayMs;
}
const delay=minDelayMs * 2 **(attempt - 1);
const capped=Math.min(delay,maxDelayMs);
const waitFor=randomInRange(minDelayMs,capped);
if(Date.now()+ waitFor>waitUntil){
const timeRemaining=waitUntil-Date.now();
return Math.max(0,timeRemaining - 500);
}
return waitFor;
};
const randomInRange=(min,max)=>min+Math.random()*(max-min);
const validateWaiterOptions=(options)=>{
if(options.maxWaitTime<=0){
throw new Error(`WaiterConfiguration.maxWaitTime must be greater than 0`);
}
else if(options.minDelay<=0){
throw new Error(`WaiterConfiguration.minDelay must be greater than 0`);
}
else if(options.maxDelay<=0){
throw new Error(`WaiterConfiguration.maxDelay must be greater than 0`);
}
else if(options.maxWaitTime<=options.minDelay){
throw new Error(`WaiterConfiguration.maxWaitTime [${options.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`);
}
else if(options.maxDelay<options.minDelay){
throw new Error(`WaiterConfiguration.maxDelay [${options.maxDelay}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`);
}
};
const abortTimeout=(abortSignal)=>{
let onAbort;
const promise=new Promise((resolve)=>{
onAbort=()=>resolve({state:WaiterState.ABORTED});
if(typeof abortSignal.addEventListener==="function"){
abortSignal.addEventListener("abort",onAbort);
}
else{
abortSignal.onabort=onAbort;
}
});
return{
clearListener(){
if(typeof abortSignal.removeEventListener==="function"){
abortSignal.removeEventListener("abort",onAbort);
}
},
aborted:promise,
};
};
const createWaiter=async(options,input,acceptorChecks)=>{
const params={
...waiterServiceDefaults,
...options,
};
validateWaiterOptions(params);
const exitConditions=[runPolling(params,input,acceptorChecks)];
const finalize=[];
if(options.abortSignal){
const{aborted,clearListener}=abortTimeout(options.abortSignal);
finalize.push(clearListener);
exitConditions.push(aborted);
}
if(options.abortController?.signal){
const{aborted,clearListener}=abortTimeout(options.abortController.signal);
finalize.push(clearListener);
exitConditions.push(aborted);
}
return Promise.race(exitConditions).then((result)=>{
for(const fn of finalize){
fn();
}
return result;
});
};
class Client{
config;
middlewareStack=constructStack();
initConfig;
handlers;
constructor(config){
this.config=config;
const{protocol,protocolSettings}=config;
if(protocolSettings){
if(typeof protocol==="function"){
config.protocol=new protocol(protocolSettings);
}
}
}
send(command,optionsOrCb,cb){
const options=typeof optionsOrCb!=="function"?optionsOrCb:undefined;
const callback=typeof optionsOrCb==="function"?optionsOrCb:cb;
const useHandlerCache=options===undefined&&this.config.cacheMiddleware===true;
let handler;
if(useHandlerCache){
if(!this.handlers){
this.handlers=new WeakMap();
}
const handlers=this.handlers;
if(handlers.has(command.constructor)){
handler=handlers.get(command.constructor);
}
else{
handler=command.resolveMiddleware(this.middlewareStack,this.config,options);
handlers.set(command.constructor,handler);
}
}
else{
delete this.handlers;
handler=command.resolveMiddleware(this.middlewareStack,this.config,options);
}
if(callback){
handler(command)
.then((result)=>callback(null,result.output),(err)=>callback(err))
.catch(()=>{});
}
else{
return handler(command).then((result)=>result.output);
}
}
destroy(){
this.config?.requestHandler?.destroy?.();
delete this.handlers;
}
}
const SENSITIVE_STRING$1="***SensitiveInformation***";
function schemaLogFilter(schema,data){
if(data==null){
return data;
}
const ns=NormalizedSchema.of(schema);
if(ns.getMergedTraits().sensitive){
return SENSITIVE_STRING$1;
}
if(ns.isListSchema()){
const valueSchema=ns.getValueSchema();
if(valueSchema.getMergedTraits().sensitive){
return SENSITIVE_STRING$1;
}
if(Array.isArray(data)){
return data.map((value)=>schemaLogFilter(valueSchema,value));
}
}
else if(ns.isMapSchema()){
const valueSchema=ns.getValueSchema();
if(ns.getKeySchema().getMergedTraits().sensitive||valueSchema.getMergedTraits().sensitive){
return SENSITIVE_STRING$1;
}
if(typeof data==="object"){
return Object.fromEntries(Object.entries(data).map(([key,value])=>[key,schemaLogFilter(valueSchema,value)]));
}
}
else if(ns.isStructSchema()&&typeof data==="object"){
const object=data;
const newObject={};
for(const[member,memberNs]of ns.structIterator()){
if(object[member]!=null){
newObject[member]=schemaLogFilter(memberNs,object[member]);
}
}
return newObject;
}
return data;
}
const operationEventStreamMarker=Symbol.for("@smithy/op-event-stream");
class Command{
middlewareStack=constructStack();
schema;
static classBuilder(){
return new ClassBuilder();
}
resolveMiddlewareWithContext(clientStack,configuration,options,{middlewareFn,clientName,commandName,inputFilterSensitiveLog,outputFilterSensitiveLog,smithyContext,additionalContext,CommandCtor,}){
for(const mw of middlewareFn.bind(this)(CommandCtor,clientStack,configuration,options)){
this.middlewareStack.use(mw);
}
const stack=clientStack.concat(this.middlewareStack);
const{logger}=configuration;
const additionalSmithyContext=additionalContext[SMITHY_CONTEXT_KEY];
const handlerExecutionContext={
logger,
clientName,
commandName,
inputFilterSensitiveLog,
outputFilterSensitiveLog,
...additionalContext,
[SMITHY_CONTEXT_KEY]:{
...additionalSmithyContext,
commandInstance:this,
...smithyContext,
...(options?.metricsRecorder===undefined?{}:{metricsRecorder:options.metricsRecorder}),
...(options?.abortSignal===undefined?{}:{abortSignal:options.abortSignal}),
},
};
const{requestHandler}=configuration;
let requestOptions=options??{};
if(requestOptions.metricsRecorder){
requestOptions={...requestOptions};
delete requestOptions.metricsRecorder;
}
let isEventStream;
const schema=this.schema;
const marker=schema?.[operationEventStreamMarker];
if(marker!==undefined){
isEventStream=marker;
}
else if(schema){
if(Array.isArray(schema)&&schema[0]===9){
const[,,,,input$,output$]=schema;
isEventStream=schema[operationEventStreamMarker]=Boolean(NormalizedSchema.of(input$).getEventStreamMember()||NormalizedSchema.of(output$).getEventStreamMember());
}
}
if(isEventStream){
requestOptions={
isEventStream,
...requestOptions,
};
}
return stack.resolve((request)=>requestHandler.handle(request.request,requestOptions),handlerExecutionContext);
}
}
class ClassBuilder{
_init=()=>{};
_ep={};
_middlewareFn=()=>[];
_commandName="";
_clientName="";
_additionalContext={};
_smithyContext={};
_inputFilterSensitiveLog=undefined;
_outputFilterSensitiveLog=undefined;
_serializer=null;
_deserializer=null;
_operationSchema;
init(cb){
this._init=cb;
}
ep(endpointParameterInstructions){
this._ep=endpointParameterInstructions;
return this;
}
m(middlewareSupplier){
this._middlewareFn=middlewareSupplier;
return this;
}
s(service,operation,smithyContext={}){
this._smithyContext={
service,
operation,
...smithyContext,
};
return this;
}
c(additionalContext={}){
this._additionalContext=additionalContext;
return this;
}
n(clientName,commandName){
this._clientName=clientName;
this._commandName=commandName;
return this;
}
f(inputFilter=(_)=>_,outputFilter=(_)=>_){
this._inputFilterSensitiveLog=inputFilter;
this._outputFilterSensitiveLog=outputFilter;
return this;
}
ser(serializer){
this._serializer=serializer;
return this;
}
de(deserializer){
this._deserializer=deserializer;
return this;
}
sc(operation){
this._operationSchema=operation;
this._smithyContext.operationSchema=operation;
return this;
}
build(){
const closure=this;
let CommandRef;
return(CommandRef=class extends Command{
input;
static getEndpointParameterInstructions(){
return closure._ep;
}
constructor(...[input]){
super();
this.input=input??{};
closure._init(this);
this.schema=closure._operationSchema;
}
resolveMiddleware(stack,configuration,options){
const op=closure._operationSchema;
const input=op?.[4]??op?.input;
const output=op?.[5]??op?.output;
return this.resolveMiddlewareWithContext(stack,configuration,options,{
CommandCtor:CommandRef,
middlewareFn:closure._middlewareFn,
clientName:closure._clientName,
commandName:closure._commandName,
inputFilterSensitiveLog:closure._inputFilterSensitiveLog??(op?schemaLogFilter.bind(null,input):(_)=>_),
outputFilterSensitiveLog:closure._outputFilterSensitiveLog??(op?schemaLogFilter.bind(null,output):(_)=>_),
smithyContext:closure._smithyContext,
additionalContext:closure._additionalContext,
});
}
serialize=closure._serializer;
deserialize=closure._deserializer;
});
}
}
const createAggregatedClient=(commands,Client,options)=>{
for(const[command,CommandCtor]of Object.entries(commands)){
const methodImpl=async function(args,optionsOrCb,cb){
const command=new CommandCtor(args);
if(typeof optionsOrCb==="function"){
this.send(command,optionsOrCb);
}
else if(typeof cb==="function"){
if(typeof optionsOrCb!=="object"){
throw new Error(`Expected http options but got ${typeof optionsOrCb}`);
}
this.send(command,optionsOrCb||{},cb);
}
else{
return this.send(command,optionsOrCb);
}
};
const methodName=(command[0].toLowerCase()+ command.slice(1)).replace(/Command$/,"");
Client.prototype[methodName]=methodImpl;
}
const{paginators={},waiters={}}=options??{};
for(const[paginatorName,paginatorFn]of Object.entries(paginators)){
if(Client.prototype[paginatorName]===void 0){
Client.prototype[paginatorName]=function(commandInput={},paginationConfiguration,...rest){
return paginatorFn({
...paginationConfiguration,
client:this,
},commandInput,...rest);
};
}
}
for(const[waiterName,waiterFn]of Object.entries(waiters)){
if(Client.prototype[waiterName]===void 0){
Client.prototype[waiterName]=async function(commandInput={},waiterConfiguration,...rest){
let config=waiterConfiguration;
if(typeof waiterConfiguration==="number"){
config={
maxWaitTime:waiterConfiguration,
};
}
return waiterFn({
...config,
client:this,
},commandInput,...rest);
};
}
}
};
class ServiceException extends Error{
static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
$fault;
$response;
$retryable;
$metadata;
constructor(options){
super(options.message);
Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype);
this.name=options.name;
this.$fault=options.$fault;
this.$metadata=options.$metadata;
}
static isInstance(value){
if(!value){
return false;
}
const candidate=value;
return(ServiceException.prototype.isPrototypeOf(candidate)||
(Boolean(candidate.$fault)&&
Boolean(candidate.$metadata)&&
(candidate.$fault==="client"||candidate.$fault==="server")));
}
static[Symbol.hasInstance](instance){
if(!instance){
return false;
}
const candidate=instance;
if(this===ServiceException){
return ServiceException.isInstance(instance);
}
if(ServiceException.isInstance(instance)){
if(this.prototype.isPrototypeOf(instance)){
return true;
}
const targetId=Object.prototype.hasOwnProperty.call(this,"shapeId")
?this.shapeId
:undefined;
let candidateHasShapeId=false;
if(targetId){
let proto=Object.getPrototypeOf(candidate);
while(proto&&proto!==Object.prototype){
const ctor=proto.constructor;
const candidateId=ctor!==ServiceException&&Object.prototype.hasOwnProperty.call(ctor,"shapeId")
?ctor?.shapeId
:undefined;
if(candidateId){
candidateHasShapeId=true;
if(candidateId===targetId){
return true;
}
}
proto=Object.getPrototypeOf(proto);
}
}
if(targetId&&candidateHasShapeId){
return false;
}
const targetName=this.name;
if(targetName&&targetName.length>=6){
if(candidate.name===targetName){
return true;
}
let proto=Object.getPrototypeOf(candidate);
while(proto&&proto!==Object.prototype){
const ctorName=proto.constructor?.name;
if(ctorName&&ctorName!=="Error"&&ctorName===targetName){
return true;
}
proto=Object.getPrototypeOf(proto);
}
}
}
return false;
}
}
const decorateServiceException=(exception,additions={})=>{
Object.entries(additions)
.filter(([,v])=>v!==undefined)
.forEach(([k,v])=>{
if(exception[k]==undefined||exception[k]===""){
exception[k]=v;
}
});
const message=exception.message||exception.Message||"UnknownError";
exception.message=message;
delete exception.Message;
return exception;
};
const loadConfigsForDefaultMode=(mode)=>{
switch(mode){
case "standard":
return{
retryMode:"standard",
connectionTimeout:3100,
};
case "in-region":
return{
retryMode:"standard",
connectionTimeout:1100,
};
case "cross-region":
return{
retryMode:"standard",
connectionTimeout:3100,
};
case "mobile":
return{
retryMode:"standard",
connectionTimeout:30000,
};
default:
return{};
}
};
let warningEmitted=false;
const emitWarningIfUnsupportedVersion=(version)=>{
if(version&&!warningEmitted&&parseInt(version.substring(1,version.indexOf(".")))<16){
warningEmitted=true;
}
};
const knownAlgorithms=Object.values(AlgorithmId);
const getChecksumConfiguration=(runtimeConfig)=>{
const checksumAlgorithms=[];
for(const id in AlgorithmId){
if(!hasOwn(AlgorithmId,id)){
continue;
}
const algorithmId=AlgorithmId[id];
if(runtimeConfig[algorithmId]===undefined){
continue;
}
checksumAlgorithms.push({
algorithmId:()=>algorithmId,
checksumConstructor:()=>runtimeConfig[algorithmId],
});
}
for(const[id,ChecksumCtor]of Object.entries(runtimeConfig.checksumAlgorithms??{})){
checksumAlgorithms.push({
algorithmId:()=>id,
checksumConstructor:()=>ChecksumCtor,
});
}
return{
addChecksumAlgorithm(algo){
runtimeConfig.checksumAlgorithms=runtimeConfig.checksumAlgorithms??{};
const id=algo.algorithmId();
const ctor=algo.checksumConstructor();
if(knownAlgorithms.includes(id)){
runtimeConfig.checksumAlgorithms[id.toUpperCase()]=ctor;
}
else{
runtimeConfig.checksumAlgorithms[id]=ctor;
}
checksumAlgorithms.push(algo);
},
checksumAlgorithms(){
return checksumAlgorithms;
},
};
};
const resolveChecksumRuntimeConfig=(clientConfig)=>{
const runtimeConfig={};
clientConfig.checksumAlgorithms().forEach((checksumAlgorithm)=>{
const id=checksumAlgorithm.algorithmId();
if(knownAlgorithms.includes(id)){
runtimeConfig[id]=checksumAlgorithm.checksumConstructor();
}
});
return runtimeConfig;
};
const getRetryConfiguration=(runtimeConfig)=>{
return{
setRetryStrategy(retryStrategy){
runtimeConfig.retryStrategy=retryStrategy;
},
retryStrategy(){
return runtimeConfig.retryStrategy;
},
};
};
const resolveRetryRuntimeConfig=(retryStrategyConfiguration)=>{
const runtimeConfig={};
runtimeConfig.retryStrategy=retryStrategyConfiguration.retryStrategy();
return runtimeConfig;
};
const getDefaultExtensionConfiguration=(runtimeConfig)=>{
return Object.assign(getChecksumConfiguration(runtimeConfig),getRetryConfiguration(runtimeConfig));
};
const resolveDefaultRuntimeConfig=(config)=>{
return Object.assign(resolveChecksumRuntimeConfig(config),resolveRetryRuntimeConfig(config));
};
const getValueFromTextNode=(obj)=>{
const textNodeName="#text";
for(const key in obj){
if(!hasOwn(obj,key)){
continue;
}
if(obj[key][textNodeName]!==undefined){
obj[key]=obj[key][textNodeName];
}
else if(typeof obj[key]==="object"&&obj[key]!==null){
obj[key]=getValueFromTextNode(obj[key]);
}
}
return obj;
};
class NoOpLogger{
trace(){}
debug(){}
info(){}
warn(){}
error(){}
}
function makeBuilder(common,service,name,ep){
return function makeCommand(added,plugins,op,$,smithyContext={}){
const epMerged=Object.assign({},common,added);
return Command.classBuilder()
.ep(epMerged)
.m(function(CommandCtor,clientStack,config,options){
const list=plugins.call(this,CommandCtor,clientStack,config,options);
list.unshift(ep(config,CommandCtor.getEndpointParameterInstructions()));
return list;
})
.s(service,op,smithyContext)
.n(name,op.charAt(0).toUpperCase()+ op.slice(1)+ "Command")
.sc($)
.build();
};
}
exports.Client=Client;
exports.NoOpLogger=NoOpLogger;
exports.ServiceException=ServiceException;
exports.WaiterState=WaiterState;
exports.checkExceptions=checkExceptions;
exports.createAggregatedClient=createAggregatedClient;
exports.createWaiter=createWaiter;
exports.decorateServiceException=decorateServiceException;
exports.emitWarningIfUnsupportedVersion=emitWarningIfUnsupportedVersion;
exports.getDefaultExtensionConfiguration=getDefaultExtensionConfiguration;
exports.getValueFromTextNode=getValueFromTextNode;
exports.loadConfigsForDefaultMode=loadConfigsForDefaultMode;
exports.makeBuilder=makeBuilder;
exports.resolveDefaultRuntimeConfig=resolveDefaultRuntimeConfig;
}),
2163:
((_module,exports,$load)=>{
const{homedir}=$load(8161);
const{sep,join}=$load(6760);
const{createHash}=$load(7598);
const{readFile:readFile$1}=$load(1455);
const{IniSectionType}=$load(4714);
const{isValidHostLabel}=$load(6046);
class ProviderError extends Error{
name="ProviderError";
tryNextLink;
constructor(message,options=true){
let logger;
let tryNextLink=true;
if(typeof options==="boolean"){
logger=undefined;
tryNextLink=options;
}
else if(options!=null&&typeof options==="object"){
logger=options.logger;
tryNextLink=options.tryNextLink??true;
}
super(message);
this.tryNextLink=tryNextLink;
Object.setPrototypeOf(this,ProviderError.prototype);
logger?.debug?.(`@smithy/property-provider ${tryNextLink?"->":"(!)"} ${message}`);
}
static from(error,options=true){
return Object.assign(new this(error.message,options),error);
}
}
class CredentialsProviderError extends ProviderError{
name="CredentialsProviderError";
constructor(message,options=true){
super(message,options);
Object.setPrototypeOf(this,CredentialsProviderError.prototype);
}
}
class TokenProviderError extends ProviderError{
name="TokenProviderError";
constructor(message,options=true){
super(message,options);
Object.setPrototypeOf(this,TokenProviderError.prototype);
}
}
const chain=(...providers)=>async()=>{
if(providers.length===0){
throw new ProviderError("No providers in chain");
}
let lastProviderError;
for(const provider of providers){
try{
const credentials=await provider();
return credentials;
}
catch(err){
lastProviderError=err;
if(err?.tryNextLink){
continue;
}
throw err;
}
}
throw lastProviderError;
};
const fromValue=(staticValue)=>()=>Promise.resolve(staticValue);
const memoize=(provider,isExpired,requiresRefresh)=>{
let resolved;
let pending;
let hasResult;
let isConstant=false;
const coalesceProvider=async()=>{
if(!pending){
pending=provider();
}
try{
resolved=await pending;
hasResult=true;
isConstant=false;
}
finally{
pending=undefined;
}
return resolved;
};
if(isExpired===undefined){
return async(options)=>{
if(!hasResult||options?.forceRefresh){
resolved=await coalesceProvider();
}
return resolved;
};
}
return async(options)=>{
if(!hasResult||options?.forceRefresh){
resolved=await coalesceProvider();
}
if(isConstant){
return resolved;
}
if(requiresRefresh&&!requiresRefresh(resolved)){
isConstant=true;
return resolved;
}
if(isExpired(resolved)){
await coalesceProvider();
return resolved;
}
return resolved;
};
};
const booleanSelector=(obj,key,type)=>{
if(!(key in obj)){
return undefined;
}
if(obj[key]==="true"){
return true;
}
if(obj[key]==="false"){
return false;
}
throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
};
const numberSelector=(obj,key,type)=>{
if(!(key in obj)){
return undefined;
}
const numberValue=parseInt(obj[key],10);
if(Number.isNaN(numberValue)){
throw new TypeError(`Cannot load ${type} '${key}'. Expected number, got '${obj[key]}'.`);
}
return numberValue;
};
var SelectorType;
(function(SelectorType){
SelectorType["ENV"]="env";
SelectorType["CONFIG"]="shared config entry";
})(SelectorType||(SelectorType={}));
const homeDirCache={};
const getHomeDirCacheKey=()=>{
if(process&&process.geteuid){
return `${process.geteuid()}`;
}
return "DEFAULT";
};
const getHomeDir=()=>{
const{HOME,USERPROFILE,HOMEPATH,HOMEDRIVE=`C:${sep}`}=process.env;
if(HOME){
return HOME;
}
if(USERPROFILE){
return USERPROFILE;
}
if(HOMEPATH){
return `${HOMEDRIVE}${HOMEPATH}`;
}
const homeDirCacheKey=getHomeDirCacheKey();
if(!homeDirCache[homeDirCacheKey]){
homeDirCache[homeDirCacheKey]=homedir();
}
return homeDirCache[homeDirCacheKey];
};
const ENV_PROFILE="AWS_PROFILE";
const DEFAULT_PROFILE="default";
const getProfileName=(init)=>init.profile||process.env[ENV_PROFILE]||DEFAULT_PROFILE;
const getSSOTokenFilepath=(id)=>{
const hasher=createHash("sha1");
const cacheName=hasher.update(id).digest("hex");
return join(getHomeDir(),".aws","sso","cache",`${cacheName}.json`);
};
const tokenIntercept={};
const getSSOTokenFromFile=async(id)=>{
if(tokenIntercept[id]){
return tokenIntercept[id];
}
const ssoTokenFilepath=getSSOTokenFilepath(id);
const ssoTokenText=await readFile$1(ssoTokenFilepath,"utf8");
return JSON.parse(ssoTokenText);
};
const CONFIG_PREFIX_SEPARATOR=".";
const getConfigData=(data)=>Object.entries(data)
.filter(([key])=>{
const indexOfSeparator=key.indexOf(CONFIG_PREFIX_SEPARATOR);
if(indexOfSeparator===-1){
return false;
}
return Object.values(IniSectionType).includes(key.substring(0,indexOfSeparator));
})
.reduce((acc,[key,value])=>{
const indexOfSeparator=key.indexOf(CONFIG_PREFIX_SEPARATOR);
const updatedKey=key.substring(0,indexOfSeparator)===IniSectionType.PROFILE?key.substring(indexOfSeparator + 1):key;
acc[updatedKey]=value;
return acc;
},{
...(data.default&&{default:data.default}),
});
const ENV_CONFIG_PATH="AWS_CONFIG_FILE";
const getConfigFilepath=()=>process.env[ENV_CONFIG_PATH]||join(getHomeDir(),".aws","config");
const ENV_CREDENTIALS_PATH="AWS_SHARED_CREDENTIALS_FILE";
const getCredentialsFilepath=()=>process.env[ENV_CREDENTIALS_PATH]||join(getHomeDir(),".aws","credentials");
const prefixKeyRegex=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
const profileNameBlockList=["__proto__","profile __proto__"];
const parseIni=(iniData)=>{
const map={};
let currentSection;
let currentSubSection;
for(const iniLine of iniData.split(/\r?\n/)){
const trimmedLine=iniLine.split(/(^|\s)[;#]/)[0].trim();
const isSection=trimmedLine[0]==="["&&trimmedLine[trimmedLine.length - 1]==="]";
if(isSection){
currentSection=undefined;
currentSubSection=undefined;
const sectionName=trimmedLine.substring(1,trimmedLine.length - 1);
const matches=prefixKeyRegex.exec(sectionName);
if(matches){
const[,prefix,,name]=matches;
if(Object.values(IniSectionType).includes(prefix)){
currentSection=[prefix,name].join(CONFIG_PREFIX_SEPARATOR);
}
}
else{
currentSection=sectionName;
}
if(profileNameBlockList.includes(sectionName)){
throw new Error(`Found invalid profile name "${sectionName}"`);
}
}
else if(currentSection){
const indexOfEqualsSign=trimmedLine.indexOf("=");
if(![0,-1].includes(indexOfEqualsSign)){
const[name,value]=[
trimmedLine.substring(0,indexOfEqualsSign).trim(),
trimmedLine.substring(indexOfEqualsSign + 1).trim(),
];
if(value===""){
currentSubSection=name;
}
else{
if(currentSubSection&&iniLine.trimStart()===iniLine){
currentSubSection=undefined;
}
map[currentSection]=map[currentSection]||{};
const key=currentSubSection?[currentSubSection,name].join(CONFIG_PREFIX_SEPARATOR):name;
map[currentSection][key]=value;
}
}
}
}
return map;
};
const filePromises={};
const fileIntercept={};
const readFile=(path,options)=>{
if(fileIntercept[path]!==undefined){
return fileIntercept[path];
}
if(!filePromises[path]||options?.ignoreCache){
filePromises[path]=readFile$1(path,"utf8");
}
return filePromises[path];
};
const swallowError$1=()=>({});
const loadSharedConfigFiles=async(init={})=>{
const{filepath=getCredentialsFilepath(),configFilepath=getConfigFilepath()}=init;
const homeDir=getHomeDir();
const relativeHomeDirPrefix="~/";
let resolvedFilepath=filepath;
if(filepath.startsWith(relativeHomeDirPrefix)){
resolvedFilepath=join(homeDir,filepath.slice(2));
}
let resolvedConfigFilepath=configFilepath;
if(configFilepath.startsWith(relativeHomeDirPrefix)){
resolvedConfigFilepath=join(homeDir,configFilepath.slice(2));
}
const parsedFiles=await Promise.all([
readFile(resolvedConfigFilepath,{
ignoreCache:init.ignoreCache,
})
.then(parseIni)
.then(getConfigData)
.catch(swallowError$1),
readFile(resolvedFilepath,{
ignoreCache:init.ignoreCache,
})
.then(parseIni)
.catch(swallowError$1),
]);
return{
configFile:parsedFiles[0],
credentialsFile:parsedFiles[1],
};
};
const getSsoSessionData=(data)=>Object.entries(data)
.filter(([key])=>key.startsWith(IniSectionType.SSO_SESSION+CONFIG_PREFIX_SEPARATOR))
.reduce((acc,[key,value])=>({...acc,[key.substring(key.indexOf(CONFIG_PREFIX_SEPARATOR)+ 1)]:value}),{});
const swallowError=()=>({});
const loadSsoSessionData=async(init={})=>readFile(init.configFilepath??getConfigFilepath())
.then(parseIni)
.then(getSsoSessionData)
.catch(swallowError);
const mergeConfigFiles=(...files)=>{
const merged={};
for(const file of files){
for(const[key,values]of Object.entries(file)){
if(merged[key]!==undefined){
Object.assign(merged[key],values);
}
else{
merged[key]=values;
}
}
}
return merged;
};
const parseKnownFiles=async(init)=>{
const parsedFiles=await loadSharedConfigFiles(init);
return mergeConfigFiles(parsedFiles.configFile,parsedFiles.credentialsFile);
};
const externalDataInterceptor={
getFileRecord(){
return fileIntercept;
},
interceptFile(path,contents){
fileIntercept[path]=Promise.resolve(contents);
},
getTokenRecord(){
return tokenIntercept;
},
interceptToken(id,contents){
tokenIntercept[id]=contents;
},
};
function getSelectorName(functionString){
try{
const constants=new Set(Array.from(functionString.match(/([A-Z_]){3,}/g)??[]));
constants.delete("CONFIG");
constants.delete("CONFIG_PREFIX_SEPARATOR");
constants.delete("ENV");
return[...constants].join(", ");
}
catch(ignored){
return functionString;
}
}
const fromEnv=(envVarSelector,options)=>async()=>{
try{
const config=envVarSelector(process.env,options);
if(config===undefined){
throw new Error();
}
return config;
}
catch(e){
throw new CredentialsProviderError(e.message||`Not found in ENV: ${getSelectorName(envVarSelector.toString())}`,{logger:options?.logger});
}
};
const fromSharedConfigFiles=(configSelector,{preferredFile="config",...init}={})=>async()=>{
const profile=getProfileName(init);
const{configFile,credentialsFile}=await loadSharedConfigFiles(init);
const profileFromCredentials=credentialsFile[profile]||{};
const profileFromConfig=configFile[profile]||{};
const mergedProfile=preferredFile==="config"
?{...profileFromCredentials,...profileFromConfig}
:{...profileFromConfig,...profileFromCredentials};
try{
const cfgFile=preferredFile==="config"?configFile:credentialsFile;
const configValue=configSelector(mergedProfile,cfgFile);
if(configValue===undefined){
throw new Error();
}
return configValue;
}
catch(e){
throw new CredentialsProviderError(e.message||`Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`,{logger:init.logger});
}
};
const isFunction=(func)=>typeof func==="function";
const fromStatic=(defaultValue)=>isFunction(defaultValue)?async()=>await defaultValue():fromValue(defaultValue);
const loadConfig=({environmentVariableSelector,configFileSelector,default:defaultValue},configuration={})=>{
const{signingName,logger}=configuration;
const envOptions={signingName,logger};
return memoize(chain(fromEnv(environmentVariableSelector,envOptions),fromSharedConfigFiles(configFileSelector,configuration),fromStatic(defaultValue)));
};
const ENV_USE_DUALSTACK_ENDPOINT="AWS_USE_DUALSTACK_ENDPOINT";
const CONFIG_USE_DUALSTACK_ENDPOINT="use_dualstack_endpoint";
const NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS={
environmentVariableSelector:(env)=>booleanSelector(env,ENV_USE_DUALSTACK_ENDPOINT,SelectorType.ENV),
configFileSelector:(profile)=>booleanSelector(profile,CONFIG_USE_DUALSTACK_ENDPOINT,SelectorType.CONFIG),
default:false,
};
const ENV_USE_FIPS_ENDPOINT="AWS_USE_FIPS_ENDPOINT";
const CONFIG_USE_FIPS_ENDPOINT="use_fips_endpoint";
const NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS={
environmentVariableSelector:(env)=>booleanSelector(env,ENV_USE_FIPS_ENDPOINT,SelectorType.ENV),
configFileSelector:(profile)=>booleanSelector(profile,CONFIG_USE_FIPS_ENDPOINT,SelectorType.CONFIG),
default:false,
};
const AWS_EXECUTION_ENV="AWS_EXECUTION_ENV";
const AWS_REGION_ENV="AWS_REGION";
const AWS_DEFAULT_REGION_ENV="AWS_DEFAULT_REGION";
const ENV_IMDS_DISABLED="AWS_EC2_METADATA_DISABLED";
const DEFAULTS_MODE_OPTIONS=["in-region","cross-region","mobile","standard","legacy"];
const IMDS_REGION_PATH="/latest/meta-data/placement/region";
const IMDS_TOKEN_PATH="/latest/api/token";
const X_AWS_EC2_METADATA_TOKEN="x-aws-ec2-metadata-token";
const X_AWS_EC2_METADATA_TOKEN_TTL="x-aws-ec2-metadata-token-ttl-seconds";
const TIMEOUT_MS=1000;
const NEG_CACHE_TTL_MS=60_000;
let negativeCacheUntil=0;
const getInstanceMetadataRegion=async()=>{
if(process.env[ENV_IMDS_DISABLED]){
return undefined;
}
if(Date.now()<negativeCacheUntil){
return undefined;
}
try{
const endpoint=resolveImdsEndpoint();
const token=(await imdsRequest({
...endpoint,
path:IMDS_TOKEN_PATH,
method:"PUT",
headers:{
[X_AWS_EC2_METADATA_TOKEN_TTL]:"21600",
},
})).toString();
const region=(await imdsRequest({
...endpoint,
path:IMDS_REGION_PATH,
method:"GET",
headers:{
[X_AWS_EC2_METADATA_TOKEN]:token,
},
}))
.toString()
.trim();
return region||cacheNegativeAndReturnUndefined();
}
catch{
return cacheNegativeAndReturnUndefined();
}
};
const cacheNegativeAndReturnUndefined=()=>{
negativeCacheUntil=Date.now()+ NEG_CACHE_TTL_MS;
return undefined;
};
const resolveImdsEndpoint=()=>{
const envEndpoint=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
if(envEndpoint){
const url=new URL(envEndpoint);
return{
hostname:url.hostname.replace(/^\[(.+)]$/,"$1"),
port:url.port?Number(url.port):undefined,
};
}
if(process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6"){
return{hostname:"fd00:ec2::254"};
}
return{hostname:"169.254.169.254"};
};
const imdsRequest=async(options)=>{
const{request}=$load(7067);
return new Promise((resolve,reject)=>{
const req=request({
hostname:options.hostname,
port:options.port,
path:options.path,
method:options.method,
headers:options.headers,
timeout:TIMEOUT_MS,
signal:AbortSignal.timeout(TIMEOUT_MS),
});
req.on("error",(err)=>{
reject(err);
req.destroy();
});
req.on("timeout",()=>{
reject(new Error("TimeoutError from instance metadata service"));
req.destroy();
});
req.on("response",(res)=>{
const{statusCode=400}=res;
if(statusCode<200||statusCode>=300){
reject(Object.assign(new Error("Error response received from instance metadata service"),{statusCode}));
req.destroy();
return;
}
const chunks=[];
res.on("data",(chunk)=>chunks.push(chunk));
res.on("end",()=>{
resolve(Buffer.concat(chunks));
req.destroy();
});
});
req.end();
});
};
const REGION_ENV_NAME="AWS_REGION";
const REGION_INI_NAME="region";
const NODE_REGION_CONFIG_OPTIONS={
environmentVariableSelector:(env)=>env[REGION_ENV_NAME],
configFileSelector:(profile)=>profile[REGION_INI_NAME],
default:async()=>{
const region=await getInstanceMetadataRegion();
if(region){
return region;
}
throw new Error("Region is missing");
},
};
const NODE_REGION_CONFIG_FILE_OPTIONS={
preferredFile:"credentials",
};
const validRegions=new Set();
const checkRegion=(region,check=isValidHostLabel)=>{
if(!validRegions.has(region)&&!check(region)){
if(region==="*"){
console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
}
else{
throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
}
}
else{
validRegions.add(region);
}
};
const isFipsRegion=(region)=>typeof region==="string"&&(region.startsWith("fips-")||region.endsWith("-fips"));
const getRealRegion=(region)=>isFipsRegion(region)
?["fips-aws-global","aws-fips"].includes(region)
?"us-east-1"
:region.replace(/fips-(dkr-|prod-)?|-fips/,"")
:region;
const resolveRegionConfig=(input)=>{
const{region,useFipsEndpoint}=input;
if(!region){
throw new Error("Region is missing");
}
return Object.assign(input,{
region:async()=>{
const providedRegion=typeof region==="function"?await region():region;
const realRegion=getRealRegion(providedRegion);
checkRegion(realRegion);
return realRegion;
},
useFipsEndpoint:async()=>{
const providedRegion=typeof region==="string"?region:await region();
if(isFipsRegion(providedRegion)){
return true;
}
return typeof useFipsEndpoint!=="function"?Promise.resolve(!!useFipsEndpoint):useFipsEndpoint();
},
});
};
const AWS_DEFAULTS_MODE_ENV="AWS_DEFAULTS_MODE";
const AWS_DEFAULTS_MODE_CONFIG="defaults_mode";
const NODE_DEFAULTS_MODE_CONFIG_OPTIONS={
environmentVariableSelector:(env)=>{
return env[AWS_DEFAULTS_MODE_ENV];
},
configFileSelector:(profile)=>{
return profile[AWS_DEFAULTS_MODE_CONFIG];
},
default:"legacy",
};
const resolveDefaultsModeConfig=({region=loadConfig(NODE_REGION_CONFIG_OPTIONS),defaultsMode=loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS),}={})=>memoize(async()=>{
const mode=typeof defaultsMode==="function"?await defaultsMode():defaultsMode;
switch(mode?.toLowerCase()){
case "auto":
return resolveNodeDefaultsModeAuto(region);
case "in-region":
case "cross-region":
case "mobile":
case "standard":
case "legacy":
return Promise.resolve(mode?.toLocaleLowerCase());
case undefined:
return Promise.resolve("legacy");
default:
throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
}
});
const resolveNodeDefaultsModeAuto=async(clientRegion)=>{
if(clientRegion){
const resolvedRegion=typeof clientRegion==="function"?await clientRegion():clientRegion;
const inferredRegion=await inferPhysicalRegion();
if(!inferredRegion){
return "standard";
}
if(resolvedRegion===inferredRegion){
return "in-region";
}
else{
return "cross-region";
}
}
return "standard";
};
const inferPhysicalRegion=async()=>{
if(process.env[AWS_EXECUTION_ENV]&&(process.env[AWS_REGION_ENV]||process.env[AWS_DEFAULT_REGION_ENV])){
return process.env[AWS_REGION_ENV]??process.env[AWS_DEFAULT_REGION_ENV];
}
return getInstanceMetadataRegion();
};
exports.CONFIG_PREFIX_SEPARATOR=CONFIG_PREFIX_SEPARATOR;
exports.CredentialsProviderError=CredentialsProviderError;
exports.ENV_PROFILE=ENV_PROFILE;
exports.NODE_REGION_CONFIG_FILE_OPTIONS=NODE_REGION_CONFIG_FILE_OPTIONS;
exports.NODE_REGION_CONFIG_OPTIONS=NODE_REGION_CONFIG_OPTIONS;
exports.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS=NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS;
exports.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS=NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS;
exports.ProviderError=ProviderError;
exports.SelectorType=SelectorType;
exports.TokenProviderError=TokenProviderError;
exports.booleanSelector=booleanSelector;
exports.chain=chain;
exports.externalDataInterceptor=externalDataInterceptor;
exports.getProfileName=getProfileName;
exports.getSSOTokenFilepath=getSSOTokenFilepath;
exports.getSSOTokenFromFile=getSSOTokenFromFile;
exports.loadConfig=loadConfig;
exports.loadSsoSessionData=loadSsoSessionData;
exports.memoize=memoize;
exports.numberSelector=numberSelector;
exports.parseKnownFiles=parseKnownFiles;
exports.resolveDefaultsModeConfig=resolveDefaultsModeConfig;
exports.resolveRegionConfig=resolveRegionConfig;
}),
2461:
((_module,exports,$load)=>{
const{CONFIG_PREFIX_SEPARATOR,booleanSelector,SelectorType,loadConfig}=$load(2163);
const{toEndpointV1,getSmithyContext,normalizeProvider,isValidHostLabel,hasOwn}=$load(6046);
exports.isValidHostLabel=isValidHostLabel;
const{EndpointURLScheme}=$load(4714);
const ENV_ENDPOINT_URL="AWS_ENDPOINT_URL";
const CONFIG_ENDPOINT_URL="endpoint_url";
const getEndpointUrlConfig=(serviceId)=>({
environmentVariableSelector:(env)=>{
const serviceSuffixParts=serviceId.split(" ").map((w)=>w.toUpperCase());
const serviceEndpointUrl=env[[ENV_ENDPOINT_URL,...serviceSuffixParts].join("_")];
if(serviceEndpointUrl){
return serviceEndpointUrl;
}
const endpointUrl=env[ENV_ENDPOINT_URL];
if(endpointUrl){
return endpointUrl;
}
return undefined;
},
configFileSelector:(profile,config)=>{
if(profile.services){
const servicesSectionKey=["services",profile.services].join(CONFIG_PREFIX_SEPARATOR);
if(!config||!config[servicesSectionKey]){
throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
}
const servicesSection=config[servicesSectionKey];
const servicePrefixParts=serviceId.split(" ").map((w)=>w.toLowerCase());
const endpointUrl=servicesSection[[servicePrefixParts.join("_"),CONFIG_ENDPOINT_URL].join(CONFIG_PREFIX_SEPARATOR)];
if(endpointUrl){
return endpointUrl;
}
}
const endpointUrl=profile[CONFIG_ENDPOINT_URL];
if(endpointUrl){
return endpointUrl;
}
return undefined;
},
default:undefined,
});
const ENV_IGNORE_CONFIGURED_ENDPOINT_URLS="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
const CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS="ignore_configured_endpoint_urls";
const ignoreConfiguredEndpointUrlsConfigSelectors={
environmentVariableSelector:(env)=>booleanSelector(env,ENV_IGNORE_CONFIGURED_ENDPOINT_URLS,SelectorType.ENV),
configFileSelector:(profile)=>booleanSelector(profile,CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS,SelectorType.CONFIG),
default:false,
};
const getEndpointFromConfig=async(serviceId)=>{
const ignore=await loadConfig(ignoreConfiguredEndpointUrlsConfigSelectors)();
if(ignore){
return undefined;
}
return loadConfig(getEndpointUrlConfig(serviceId??""))();
};
const resolveParamsForS3=async(endpointParams)=>{
const bucket=endpointParams?.Bucket||"";
if(typeof endpointParams.Bucket==="string"){
endpointParams.Bucket=bucket.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"));
}
if(isArnBucketName(bucket)){
if(endpointParams.ForcePathStyle===true){
throw new Error("Path-style addressing cannot be used with ARN buckets");
}
}
else if(!isDnsCompatibleBucketName(bucket)||
(bucket.indexOf(".")!==-1&&!String(endpointParams.Endpoint).startsWith("http:"))||
bucket.toLowerCase()!==bucket||
bucket.length<3){
endpointParams.ForcePathStyle=true;
}
if(endpointParams.DisableMultiRegionAccessPoints){
endpointParams.disableMultiRegionAccessPoints=true;
endpointParams.DisableMRAP=true;
}
return endpointParams;
};
const DOMAIN_PATTERN=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const IP_ADDRESS_PATTERN=/(\d+\.){3}\d+/;
const DOTS_PATTERN=/\.\./;
const isDnsCompatibleBucketName=(bucketName)=>DOMAIN_PATTERN.test(bucketName)&&!IP_ADDRESS_PATTERN.test(bucketName)&&!DOTS_PATTERN.test(bucketName);
const isArnBucketName=(bucketName)=>{
const[arn,partition,service,,,bucket]=bucketName.split(":");
const isArn=arn==="arn"&&bucketName.split(":").length>=6;
const isValidArn=Boolean(isArn&&partition&&service&&bucket);
if(isArn&&!isValidArn){
throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
}
return isValidArn;
};
const createConfigValueProvider=(configKey,canonicalEndpointParamKey,config,isClientContextParam=false)=>{
const configProvider=async()=>{
let configValue;
if(isClientContextParam){
const clientContextParams=config.clientContextParams;
const nestedValue=clientContextParams?.[configKey];
configValue=nestedValue??config[configKey]??config[canonicalEndpointParamKey];
}
else{
configValue=config[configKey]??config[canonicalEndpointParamKey];
}
if(typeof configValue==="function"){
return configValue();
}
return configValue;
};
if(configKey==="credentialScope"||canonicalEndpointParamKey==="CredentialScope"){
return async()=>{
const credentials=typeof config.credentials==="function"?await config.credentials():config.credentials;
const configValue=credentials?.credentialScope??credentials?.CredentialScope;
return configValue;
};
}
if(configKey==="accountId"||canonicalEndpointParamKey==="AccountId"){
return async()=>{
const credentials=typeof config.credentials==="function"?await config.credentials():config.credentials;
const configValue=credentials?.accountId??credentials?.AccountId;
return configValue;
};
}
if(configKey==="endpoint"||canonicalEndpointParamKey==="endpoint"){
return async()=>{
if(config.isCustomEndpoint===false){
return undefined;
}
const endpoint=await configProvider();
if(endpoint&&typeof endpoint==="object"){
if("url" in endpoint){
return endpoint.url.href;
}
if("hostname" in endpoint){
const{protocol,hostname,port,path}=endpoint;
return `${protocol}//${hostname}${port?":" + port:""}${path}`;
}
}
return endpoint;
};
}
return configProvider;
};
function bindGetEndpointFromInstructions(getEndpointFromConfig){
return async(commandInput,instructionsSupplier,clientConfig,context)=>{
if(!clientConfig.isCustomEndpoint&&!clientConfig.ignoreConfiguredEndpointUrls){
let endpointFromConfig;
if(clientConfig.serviceConfiguredEndpoint){
endpointFromConfig=await clientConfig.serviceConfiguredEndpoint();
}
else{
endpointFromConfig=await getEndpointFromConfig(clientConfig.serviceId);
}
if(endpointFromConfig){
clientConfig.endpoint=()=>Promise.resolve(toEndpointV1(endpointFromConfig));
clientConfig.isCustomEndpoint=true;
context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
}
}
const endpointParams=await resolveParams(commandInput,instructionsSupplier,clientConfig);
if(typeof clientConfig.endpointProvider!=="function"){
throw new Error("config.endpointProvider is not set.");
}
const endpoint=clientConfig.endpointProvider(endpointParams,context);
if(clientConfig.isCustomEndpoint&&clientConfig.endpoint){
const customEndpoint=await clientConfig.endpoint();
if(customEndpoint?.headers){
endpoint.headers??={};
for(const[name,value]of Object.entries(customEndpoint.headers)){
endpoint.headers[name]=Array.isArray(value)?value:[value];
}
}
}
return endpoint;
};
}
const resolveParams=async(commandInput,instructionsSupplier,clientConfig)=>{
const endpointParams={};
const instructions=instructionsSupplier?.getEndpointParameterInstructions?.()||{};
for(const[name,instruction]of Object.entries(instructions)){
switch(instruction.type){
case "staticContextParams":
endpointParams[name]=instruction.value;
break;
case "contextParams":
endpointParams[name]=commandInput[instruction.name];
break;
case "clientContextParams":
case "builtInParams":
endpointParams[name]=await createConfigValueProvider(instruction.name,name,clientConfig,instruction.type!=="builtInParams")();
break;
case "operationContextParams":
endpointParams[name]=instruction.get(commandInput);
break;
default:
throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
}
}
if(Object.keys(instructions).length===0){
Object.assign(endpointParams,clientConfig);
}
if(String(clientConfig.serviceId).toLowerCase()==="s3"){
await resolveParamsForS3(endpointParams);
}
return endpointParams;
};
function setFeature(context,feature,value){
if(!context.__smithy_context){
context.__smithy_context={features:{}};
}
else if(!context.__smithy_context.features){
context.__smithy_context.features={};
}
context.__smithy_context.features[feature]=value;
}
function bindEndpointMiddleware(getEndpointFromConfig){
const getEndpointFromInstructions=bindGetEndpointFromInstructions(getEndpointFromConfig);
return({config,instructions,})=>{
return(next,context)=>async(args)=>{
if(config.isCustomEndpoint){
setFeature(context,"ENDPOINT_OVERRIDE","N");
}
const endpoint=await getEndpointFromInstructions(args.input,{
getEndpointParameterInstructions(){
return instructions;
},
},{...config},context);
context.endpointV2=endpoint;
context.authSchemes=endpoint.properties?.authSchemes;
const authScheme=context.authSchemes?.[0];
if(authScheme){
context["signing_region"]=authScheme.signingRegion;
context["signing_service"]=authScheme.signingName;
const smithyContext=getSmithyContext(context);
const httpAuthOption=smithyContext?.selectedHttpAuthScheme?.httpAuthOption;
if(httpAuthOption){
httpAuthOption.signingProperties=Object.assign(httpAuthOption.signingProperties||{},{
signing_region:authScheme.signingRegion,
signingRegion:authScheme.signingRegion,
signing_service:authScheme.signingName,
signingName:authScheme.signingName,
signingRegionSet:authScheme.signingRegionSet,
},authScheme.properties);
}
}
return next({
...args,
});
};
};
}
const serializerMiddlewareOption={
name:"serializerMiddleware"};
const endpointMiddlewareOptions={
step:"serialize",
tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],
name:"endpointV2Middleware",
override:true,
relation:"before",
toMiddleware:serializerMiddlewareOption.name,
};
function bindGetEndpointPlugin(getEndpointFromConfig){
const endpointMiddleware=bindEndpointMiddleware(getEndpointFromConfig);
return(config,instructions)=>({
applyToStack:(clientStack)=>{
clientStack.addRelativeTo(endpointMiddleware({
config,
instructions,
}),endpointMiddlewareOptions);
},
});
}
function bindResolveEndpointConfig(getEndpointFromConfig){
return(input)=>{
const tls=input.tls??true;
const{endpoint,useDualstackEndpoint,useFipsEndpoint}=input;
const customEndpointProvider=endpoint!=null?async()=>toEndpointV1(await normalizeProvider(endpoint)()):undefined;
const isCustomEndpoint=!!endpoint;
const resolvedConfig=Object.assign(input,{
endpoint:customEndpointProvider,
tls,
isCustomEndpoint,
useDualstackEndpoint:normalizeProvider(useDualstackEndpoint??false),
useFipsEndpoint:normalizeProvider(useFipsEndpoint??false),
ignoreConfiguredEndpointUrls:!!input.ignoreConfiguredEndpointUrls,
});
let configuredEndpointPromise=undefined;
resolvedConfig.serviceConfiguredEndpoint=async()=>{
if(input.serviceId&&!configuredEndpointPromise){
configuredEndpointPromise=getEndpointFromConfig(input.serviceId);
}
return configuredEndpointPromise;
};
return resolvedConfig;
};
}
class BinaryDecisionDiagram{
nodes;
root;
conditions;
results;
constructor(bdd,root,conditions,results){
this.nodes=bdd;
this.root=root;
this.conditions=conditions;
this.results=results;
}
static from(bdd,root,conditions,results){
return new BinaryDecisionDiagram(bdd,root,conditions,results);
}
}
class EndpointCache{
capacity;
data=new Map();
parameters=[];
constructor({size,params}){
this.capacity=size??50;
if(params){
this.parameters=params;
}
}
get(endpointParams,resolver){
const key=this.hash(endpointParams);
if(key===false){
return resolver();
}
if(!this.data.has(key)){
if(this.data.size>this.capacity + 10){
const keys=this.data.keys();
let i=0;
while(true){
const{value,done}=keys.next();
this.data.delete(value);
if(done||++i>10){
break;
}
}
}
this.data.set(key,resolver());
}
return this.data.get(key);
}
size(){
return this.data.size;
}
hash(endpointParams){
let buffer="";
const{parameters}=this;
if(parameters.length===0){
return false;
}
for(const param of parameters){
const raw=endpointParams[param];
const val=raw==null?"\0":String(raw);
if(val.includes("|;")){
return false;
}
buffer +=val + "|;";
}
return buffer;
}
}
class EndpointError extends Error{
constructor(message){
super(message);
this.name="EndpointError";
}
}
const debugId="endpoints";
function toDebugString(input){
if(typeof input!=="object"||input==null){
return input;
}
if("ref" in input){
return `$${toDebugString(input.ref)}`;
}
if("fn" in input){
return `${input.fn}(${(input.argv||[]).map(toDebugString).join(", ")})`;
}
return JSON.stringify(input,null,2);
}
const customEndpointFunctions={};
const booleanEquals=(value1,value2)=>value1===value2;
function coalesce(...args){
for(const arg of args){
if(arg!=null){
return arg;
}
}
return undefined;
}
const getAttrPathList=(path)=>{
const parts=path.split(".");
const pathList=[];
for(const part of parts){
const squareBracketIndex=part.indexOf("[");
if(squareBracketIndex!==-1){
if(part.indexOf("]")!==part.length - 1){
throw new EndpointError(`Path: '${path}' does not end with ']'`);
}
const arrayIndex=part.slice(squareBracketIndex + 1,-1);
if(Number.isNaN(parseInt(arrayIndex))){
throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
}
if(squareBracketIndex!==0){
pathList.push(part.slice(0,squareBracketIndex));
}
pathList.push(arrayIndex);
}
else{
pathList.push(part);
}
}
return pathList;
};
const getAttr=(value,path)=>getAttrPathList(path).reduce((acc,index)=>{
if(typeof acc!=="object"){
throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
}
else if(Array.isArray(acc)){
const i=parseInt(index);
return acc[i<0?acc.length+i:i];
}
return acc[index];
},value);
const isSet=(value)=>value!=null;
function ite(condition,trueValue,falseValue){
return condition?trueValue:falseValue;
}
const not=(value)=>!value;
const IP_V4_REGEX=new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
const isIpAddress=(value)=>IP_V4_REGEX.test(value)||(value.startsWith("[")&&value.endsWith("]"));
const DEFAULT_PORTS={
[EndpointURLScheme.HTTP]:80,
[EndpointURLScheme.HTTPS]:443,
};
const parseURL=(value)=>{
const whatwgURL=(()=>{
try{
if(value instanceof URL){
return value;
}
if(typeof value==="object"&&"hostname" in value){
const{hostname,port,protocol="",path="",query={}}=value;
const url=new URL(`${protocol}//${hostname}${port?`:${port}`:""}${path}`);
url.search=Object.entries(query)
.map(([k,v])=>`${k}=${v}`)
.join("&");
return url;
}
return new URL(value);
}
catch(ignored){
return null;
}
})();
if(!whatwgURL){
console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
return null;
}
const urlString=whatwgURL.href;
const{host,hostname,pathname,protocol,search}=whatwgURL;
if(search){
return null;
}
const scheme=protocol.slice(0,-1);
if(!Object.values(EndpointURLScheme).includes(scheme)){
return null;
}
const isIp=isIpAddress(hostname);
const inputContainsDefaultPort=urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`)||
(typeof value==="string"&&value.includes(`${host}:${DEFAULT_PORTS[scheme]}`));
const authority=`${host}${inputContainsDefaultPort?`:${DEFAULT_PORTS[scheme]}`:``}`;
return{
scheme,
authority,
path:pathname,
normalizedPath:pathname.endsWith("/")?pathname:`${pathname}/`,
isIp,
};
};
function split(value,delimiter,limit){
if(limit===1){
return[value];
}
if(value===""){
return[""];
}
const parts=value.split(delimiter);
if(limit===0){
return parts;
}
return parts.slice(0,limit - 1).concat(parts.slice(1).join(delimiter));
}
const stringEquals=(value1,value2)=>value1===value2;
const substring=(input,start,stop,reverse)=>{
if(input==null||start>=stop||input.length<stop||/[^\u0000-\u007f]/.test(input)){
return null;
}
if(!reverse){
return input.substring(start,stop);
}
return input.substring(input.length-stop,input.length-start);
};
const uriEncode=(value)=>encodeURIComponent(value).replace(/[!*'()]/g,(c)=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`);
const endpointFunctions={
booleanEquals,
coalesce,
getAttr,
isSet,
isValidHostLabel,
ite,
not,
parseURL,
split,
stringEquals,
substring,
uriEncode,
};
const evaluateTemplate=(template,options)=>{
const evaluatedTemplateArr=[];
const{referenceRecord,endpointParams}=options;
let currentIndex=0;
while(currentIndex<template.length){
const openingBraceIndex=template.indexOf("{",currentIndex);
if(openingBraceIndex===-1){
evaluatedTemplateArr.push(template.slice(currentIndex));
break;
}
evaluatedTemplateArr.push(template.slice(currentIndex,openingBraceIndex));
const closingBraceIndex=template.indexOf("}",openingBraceIndex);
if(closingBraceIndex===-1){
evaluatedTemplateArr.push(template.slice(openingBraceIndex));
break;
}
if(template[openingBraceIndex + 1]==="{"&&template[closingBraceIndex + 1]==="}"){
evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1,closingBraceIndex));
currentIndex=closingBraceIndex + 2;
}
const parameterName=template.substring(openingBraceIndex + 1,closingBraceIndex);
if(parameterName.includes("#")){
const[refName,attrName]=parameterName.split("#");
evaluatedTemplateArr.push(getAttr((referenceRecord[refName]??endpointParams[refName]),attrName));
}
else{
evaluatedTemplateArr.push((referenceRecord[parameterName]??endpointParams[parameterName]));
}
currentIndex=closingBraceIndex + 1;
}
return evaluatedTemplateArr.join("");
};
const getReferenceValue=({ref},options)=>{
return options.referenceRecord[ref]??options.endpointParams[ref];
};
const evaluateExpression=(obj,keyName,options)=>{
if(typeof obj==="string"){
return evaluateTemplate(obj,options);
}
else if(obj["fn"]){
return group$2.callFunction(obj,options);
}
else if(obj["ref"]){
return getReferenceValue(obj,options);
}
throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
};
const callFunction=({fn,argv},options)=>{
const evaluatedArgs=Array(argv.length);
for(let i=0;i<evaluatedArgs.length;++i){
const arg=argv[i];
if(typeof arg==="boolean"||typeof arg==="number"){
evaluatedArgs[i]=arg;
}
else{
evaluatedArgs[i]=group$2.evaluateExpression(arg,"arg",options);
}
}
const namespaceSeparatorIndex=fn.indexOf(".");
if(namespaceSeparatorIndex!==-1){
const namespaceFunctions=customEndpointFunctions[fn.slice(0,namespaceSeparatorIndex)];
const customFunction=namespaceFunctions?.[fn.slice(namespaceSeparatorIndex + 1)];
if(typeof customFunction==="function"){
return customFunction(...evaluatedArgs);
}
}
const callable=endpointFunctions[fn];
if(typeof callable==="function"){
return callable(...evaluatedArgs);
}
throw new Error(`function ${fn} not loaded in endpointFunctions.`);
};
const group$2={
evaluateExpression,
callFunction,
};
const evaluateCondition=(condition,options)=>{
const{assign}=condition;
if(assign&&assign in options.referenceRecord){
throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
}
const value=callFunction(condition,options);
options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
const result=value===""?true:!!value;
if(assign!=null){
return{result,toAssign:{name:assign,value}};
}
return{result};
};
const getEndpointHeaders=(headers,options)=>Object.entries(headers??{}).reduce((acc,[headerKey,headerVal])=>{
acc[headerKey]=headerVal.map((headerValEntry)=>{
const processedExpr=evaluateExpression(headerValEntry,"Header value entry",options);
if(typeof processedExpr!=="string"){
throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
}
return processedExpr;
});
return acc;
},{});
const getEndpointProperties=(properties,options)=>Object.entries(properties).reduce((acc,[propertyKey,propertyVal])=>{
acc[propertyKey]=group$1.getEndpointProperty(propertyVal,options);
return acc;
},{});
const getEndpointProperty=(property,options)=>{
if(Array.isArray(property)){
return property.map((propertyEntry)=>getEndpointProperty(propertyEntry,options));
}
switch(typeof property){
case "string":
return evaluateTemplate(property,options);
case "object":
if(property===null){
throw new EndpointError(`Unexpected endpoint property: ${property}`);
}
return group$1.getEndpointProperties(property,options);
case "boolean":
return property;
default:
throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
}
};
const group$1={
getEndpointProperty,
getEndpointProperties,
};
const getEndpointUrl=(endpointUrl,options)=>{
const expression=evaluateExpression(endpointUrl,"Endpoint URL",options);
if(typeof expression==="string"){
try{
return new URL(expression);
}
catch(error){
console.error(`Failed to construct URL with ${expression}`,error);
throw error;
}
}
throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
};
const RESULT=100_000_000;
const decideEndpoint=(bdd,options)=>{
const{nodes,root,results,conditions}=bdd;
let ref=root;
const referenceRecord={};
const closure={
referenceRecord,
endpointParams:options.endpointParams,
logger:options.logger,
};
while(ref!==1&&ref!==-1&&ref<RESULT){
const node_i=3 *(Math.abs(ref)- 1);
const[condition_i,highRef,lowRef]=[nodes[node_i],nodes[node_i + 1],nodes[node_i + 2]];
const[fn,argv,assign]=conditions[condition_i];
const evaluation=evaluateCondition({fn,assign,argv},closure);
if(evaluation.toAssign){
const{name,value}=evaluation.toAssign;
referenceRecord[name]=value;
}
ref=ref>=0===evaluation.result?highRef:lowRef;
}
if(ref>=RESULT){
const result=results[ref-RESULT];
if(result[0]===-1){
const[,errorExpression]=result;
throw new EndpointError(evaluateExpression(errorExpression,"Error",closure));
}
const[url,properties,headers]=result;
return{
url:getEndpointUrl(url,closure),
properties:getEndpointProperties(properties,closure),
headers:getEndpointHeaders(headers??{},closure),
};
}
throw new EndpointError(`No matching endpoint.`);
};
const getEndpointFromInstructions=bindGetEndpointFromInstructions(getEndpointFromConfig);
const resolveEndpointConfig=bindResolveEndpointConfig(getEndpointFromConfig);
const endpointMiddleware=bindEndpointMiddleware(getEndpointFromConfig);
const getEndpointPlugin=bindGetEndpointPlugin(getEndpointFromConfig);
exports.BinaryDecisionDiagram=BinaryDecisionDiagram;
exports.EndpointCache=EndpointCache;
exports.customEndpointFunctions=customEndpointFunctions;
exports.decideEndpoint=decideEndpoint;
exports.getEndpointPlugin=getEndpointPlugin;
exports.isIpAddress=isIpAddress;
exports.resolveEndpointConfig=resolveEndpointConfig;
exports.resolveParams=resolveParams;
}),
9883:
((_module,exports,$load)=>{
const{Crc32}=$load(5550);
const{hasOwn}=$load(6046);
const{toHex,fromHex,toUtf8,fromUtf8}=$load(246);
const{Readable}=$load(7075);
const{TypeRegistry}=$load(2754);
class Int64{
bytes;
constructor(bytes){
this.bytes=bytes;
if(bytes.byteLength!==8){
throw new Error("Int64 buffers must be exactly 8 bytes");
}
}
static fromNumber(number){
if(number>9_223_372_036_854_775_807||number<-9223372036854776e3){
throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
}
const bytes=new Uint8Array(8);
for(let i=7,remaining=Math.abs(Math.round(number));i>-1&&remaining>0;i--,remaining /=256){
bytes[i]=remaining;
}
if(number<0){
negate(bytes);
}
return new Int64(bytes);
}
valueOf(){
const bytes=this.bytes.slice(0);
const negative=bytes[0]&0b10000000;
if(negative){
negate(bytes);
}
return parseInt(toHex(bytes),16)*(negative?-1:1);
}
toString(){
return String(this.valueOf());
}
}
function negate(bytes){
for(let i=0;i<8;i++){
bytes[i]^=0xff;
}
for(let i=7;i>-1;i--){
bytes[i]++;
if(bytes[i]!==0){
break;
}
}
}
class HeaderMarshaller{
toUtf8;
fromUtf8;
constructor(toUtf8,fromUtf8){
this.toUtf8=toUtf8;
this.fromUtf8=fromUtf8;
}
format(headers){
const chunks=[];
for(const headerName in headers){
if(!hasOwn(headers,headerName)){
continue;
}
const bytes=this.fromUtf8(headerName);
if(bytes.byteLength>255){
throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${bytes.byteLength}`);
}
chunks.push(Uint8Array.from([bytes.byteLength]),bytes,this.formatHeaderValue(headers[headerName]));
}
const out=new Uint8Array(chunks.reduce((carry,bytes)=>carry+bytes.byteLength,0));
let position=0;
for(const chunk of chunks){
out.set(chunk,position);
position +=chunk.byteLength;
}
return out;
}
formatHeaderValue(header){
switch(header.type){
case "boolean":
return Uint8Array.from([header.value?0:1]);
case "byte":
return Uint8Array.from([2,header.value]);
case "short":
const shortView=new DataView(new ArrayBuffer(3));
shortView.setUint8(0,3);
shortView.setInt16(1,header.value,false);
return new Uint8Array(shortView.buffer);
case "integer":
const intView=new DataView(new ArrayBuffer(5));
intView.setUint8(0,4);
intView.setInt32(1,header.value,false);
return new Uint8Array(intView.buffer);
case "long":
const longBytes=new Uint8Array(9);
longBytes[0]=5;
longBytes.set(header.value.bytes,1);
return longBytes;
case "binary":
if(header.value.byteLength>MAX_HEADER_VALUE_BYTES){
throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${header.value.byteLength}`);
}
const binView=new DataView(new ArrayBuffer(3 + header.value.byteLength));
binView.setUint8(0,6);
binView.setUint16(1,header.value.byteLength,false);
const binBytes=new Uint8Array(binView.buffer);
binBytes.set(header.value,3);
return binBytes;
case "string":
const utf8Bytes=this.fromUtf8(header.value);
if(utf8Bytes.byteLength>MAX_HEADER_VALUE_BYTES){
throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${utf8Bytes.byteLength}`);
}
const strView=new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
strView.setUint8(0,7);
strView.setUint16(1,utf8Bytes.byteLength,false);
const strBytes=new Uint8Array(strView.buffer);
strBytes.set(utf8Bytes,3);
return strBytes;
case "timestamp":
const tsBytes=new Uint8Array(9);
tsBytes[0]=8;
tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes,1);
return tsBytes;
case "uuid":
if(!UUID_PATTERN.test(header.value)){
throw new Error(`Invalid UUID received: ${header.value}`);
}
const uuidBytes=new Uint8Array(17);
uuidBytes[0]=9;
uuidBytes.set(fromHex(header.value.replace(/-/g,"")),1);
return uuidBytes;
}
}
parse(headers){
const out={};
let position=0;
while(position<headers.byteLength){
const nameLength=headers.getUint8(position++);
const name=this.toUtf8(new Uint8Array(headers.buffer,headers.byteOffset+position,nameLength));
position +=nameLength;
switch(headers.getUint8(position++)){
case 0:
out[name]={
type:BOOLEAN_TAG,
value:true,
};
break;
case 1:
out[name]={
type:BOOLEAN_TAG,
value:false,
};
break;
case 2:
out[name]={
type:BYTE_TAG,
value:headers.getInt8(position++),
};
break;
case 3:
out[name]={
type:SHORT_TAG,
value:headers.getInt16(position,false),
};
position +=2;
break;
case 4:
out[name]={
type:INT_TAG,
value:headers.getInt32(position,false),
};
position +=4;
break;
case 5:
out[name]={
type:LONG_TAG,
value:new Int64(new Uint8Array(headers.buffer,headers.byteOffset+position,8)),
};
position +=8;
break;
case 6:
const binaryLength=headers.getUint16(position,false);
position +=2;
out[name]={
type:BINARY_TAG,
value:new Uint8Array(headers.buffer,headers.byteOffset+position,binaryLength),
};
position +=binaryLength;
break;
case 7:
const stringLength=headers.getUint16(position,false);
position +=2;
out[name]={
type:STRING_TAG,
value:this.toUtf8(new Uint8Array(headers.buffer,headers.byteOffset+position,stringLength)),
};
position +=stringLength;
break;
case 8:
out[name]={
type:TIMESTAMP_TAG,
value:new Date(new Int64(new Uint8Array(headers.buffer,headers.byteOffset+position,8)).valueOf()),
};
position +=8;
break;
case 9:
const uuidBytes=new Uint8Array(headers.buffer,headers.byteOffset+position,16);
position +=16;
out[name]={
type:UUID_TAG,
value:`${toHex(uuidBytes.subarray(0,4))}-${toHex(uuidBytes.subarray(4,6))}-${toHex(uuidBytes.subarray(6,8))}-${toHex(uuidBytes.subarray(8,10))}-${toHex(uuidBytes.subarray(10))}`,
};
break;
default:
throw new Error(`Unrecognized header type tag`);
}
}
return out;
}
}
var HEADER_VALUE_TYPE;
(function(HEADER_VALUE_TYPE){
HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolTrue"]=0]="boolTrue";
HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolFalse"]=1]="boolFalse";
HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byte"]=2]="byte";
HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["short"]=3]="short";
HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["integer"]=4]="integer";
HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["long"]=5]="long";
HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byteArray"]=6]="byteArray";
HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["string"]=7]="string";
HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["timestamp"]=8]="timestamp";
HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["uuid"]=9]="uuid";
})(HEADER_VALUE_TYPE||(HEADER_VALUE_TYPE={}));
const BOOLEAN_TAG="boolean";
const BYTE_TAG="byte";
const SHORT_TAG="short";
const INT_TAG="integer";
const LONG_TAG="long";
const BINARY_TAG="binary";
const STRING_TAG="string";
const TIMESTAMP_TAG="timestamp";
const UUID_TAG="uuid";
const UUID_PATTERN=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
const MAX_HEADER_VALUE_BYTES=32767;
const PRELUDE_MEMBER_LENGTH=4;
const PRELUDE_LENGTH=PRELUDE_MEMBER_LENGTH * 2;
const CHECKSUM_LENGTH=4;
const MINIMUM_MESSAGE_LENGTH=PRELUDE_LENGTH+CHECKSUM_LENGTH * 2;
function splitMessage({byteLength,byteOffset,buffer}){
if(byteLength<MINIMUM_MESSAGE_LENGTH){
throw new Error("Provided message too short to accommodate event stream message overhead");
}
const view=new DataView(buffer,byteOffset,byteLength);
const messageLength=view.getUint32(0,false);
if(byteLength!==messageLength){
throw new Error("Reported message length does not match received message length");
}
const headerLength=view.getUint32(PRELUDE_MEMBER_LENGTH,false);
const expectedPreludeChecksum=view.getUint32(PRELUDE_LENGTH,false);
const expectedMessageChecksum=view.getUint32(byteLength-CHECKSUM_LENGTH,false);
const checksummer=new Crc32();
checksummer.update(new Uint8Array(buffer,byteOffset,PRELUDE_LENGTH));
if(expectedPreludeChecksum!==checksummer.digestSync()){
throw new Error(`The prelude checksum specified in the message (${expectedPreludeChecksum}) does not match the calculated CRC32 checksum (${checksummer.digestSync()})`);
}
checksummer.update(new Uint8Array(buffer,byteOffset+PRELUDE_LENGTH,byteLength -(PRELUDE_LENGTH+CHECKSUM_LENGTH)));
if(expectedMessageChecksum!==checksummer.digestSync()){
throw new Error(`The message checksum (${checksummer.digestSync()}) did not match the expected value of ${expectedMessageChecksum}`);
}
return{
headers:new DataView(buffer,byteOffset+PRELUDE_LENGTH+CHECKSUM_LENGTH,headerLength),
body:new Uint8Array(buffer,byteOffset+PRELUDE_LENGTH+CHECKSUM_LENGTH+headerLength,messageLength-headerLength -(PRELUDE_LENGTH+CHECKSUM_LENGTH+CHECKSUM_LENGTH)),
};
}
class EventStreamCodec{
headerMarshaller;
messageBuffer;
isEndOfStream;
constructor(toUtf8,fromUtf8){
this.headerMarshaller=new HeaderMarshaller(toUtf8,fromUtf8);
this.messageBuffer=[];
this.isEndOfStream=false;
}
feed(message){
this.messageBuffer.push(this.decode(message));
}
endOfStream(){
this.isEndOfStream=true;
}
getMessage(){
const message=this.messageBuffer.pop();
const isEndOfStream=this.isEndOfStream;
return{
getMessage(){
return message;
},
isEndOfStream(){
return isEndOfStream;
},
};
}
getAvailableMessages(){
const messages=this.messageBuffer;
this.messageBuffer=[];
const isEndOfStream=this.isEndOfStream;
return{
getMessages(){
return messages;
},
isEndOfStream(){
return isEndOfStream;
},
};
}
encode({headers:rawHeaders,body}){
const headers=this.headerMarshaller.format(rawHeaders);
const length=headers.byteLength+body.byteLength + 16;
const out=new Uint8Array(length);
const view=new DataView(out.buffer,out.byteOffset,out.byteLength);
const checksum=new Crc32();
view.setUint32(0,length,false);
view.setUint32(4,headers.byteLength,false);
checksum.update(out.subarray(0,8));
view.setUint32(8,checksum.digestSync(),false);
out.set(headers,12);
out.set(body,headers.byteLength + 12);
checksum.update(out.subarray(8,length - 4));
view.setUint32(length - 4,checksum.digestSync(),false);
return out;
}
decode(message){
const{headers,body}=splitMessage(message);
return{headers:this.headerMarshaller.parse(headers),body};
}
formatHeaders(rawHeaders){
return this.headerMarshaller.format(rawHeaders);
}
}
class MessageDecoderStream{
options;
constructor(options){
this.options=options;
}
[Symbol.asyncIterator](){
return this.asyncIterator();
}
async *asyncIterator(){
for await(const bytes of this.options.inputStream){
const decoded=this.options.decoder.decode(bytes);
yield decoded;
}
}
}
class MessageEncoderStream{
options;
constructor(options){
this.options=options;
}
[Symbol.asyncIterator](){
return this.asyncIterator();
}
async *asyncIterator(){
for await(const msg of this.options.messageStream){
const encoded=this.options.encoder.encode(msg);
yield encoded;
}
if(this.options.includeEndFrame){
yield new Uint8Array(0);
}
}
}
class SmithyMessageDecoderStream{
options;
constructor(options){
this.options=options;
}
[Symbol.asyncIterator](){
return this.asyncIterator();
}
async *asyncIterator(){
for await(const message of this.options.messageStream){
const deserialized=await this.options.deserializer(message);
if(deserialized===undefined){
continue;
}
yield deserialized;
}
}
}
class SmithyMessageEncoderStream{
options;
constructor(options){
this.options=options;
}
[Symbol.asyncIterator](){
return this.asyncIterator();
}
async *asyncIterator(){
for await(const chunk of this.options.inputStream){
const payloadBuf=this.options.serializer(chunk);
yield payloadBuf;
}
}
}
function getChunkedStream(source){
let currentMessageTotalLength=0;
let currentMessagePendingLength=0;
let currentMessage=null;
let messageLengthBuffer=null;
const allocateMessage=(size)=>{
if(typeof size!=="number"){
throw new Error("Attempted to allocate an event message where size was not a number: " + size);
}
currentMessageTotalLength=size;
currentMessagePendingLength=4;
currentMessage=new Uint8Array(size);
const currentMessageView=new DataView(currentMessage.buffer);
currentMessageView.setUint32(0,size,false);
};
const iterator=async function*(){
const sourceIterator=source[Symbol.asyncIterator]();
while(true){
const{value,done}=await sourceIterator.next();
if(done){
if(!currentMessageTotalLength){
return;
}
else if(currentMessageTotalLength===currentMessagePendingLength){
yield currentMessage;
}
else{
throw new Error("Truncated event message received.");
}
return;
}
const chunkLength=value.length;
let currentOffset=0;
while(currentOffset<chunkLength){
if(!currentMessage){
const bytesRemaining=chunkLength-currentOffset;
if(!messageLengthBuffer){
messageLengthBuffer=new Uint8Array(4);
}
const numBytesForTotal=Math.min(4 - currentMessagePendingLength,bytesRemaining);
messageLengthBuffer.set(value.slice(currentOffset,currentOffset+numBytesForTotal),currentMessagePendingLength);
currentMessagePendingLength +=numBytesForTotal;
currentOffset +=numBytesForTotal;
if(currentMessagePendingLength<4){
break;
}
allocateMessage(new DataView(messageLengthBuffer.buffer).getUint32(0,false));
messageLengthBuffer=null;
}
const numBytesToWrite=Math.min(currentMessageTotalLength-currentMessagePendingLength,chunkLength-currentOffset);
currentMessage.set(value.slice(currentOffset,currentOffset+numBytesToWrite),currentMessagePendingLength);
currentMessagePendingLength +=numBytesToWrite;
currentOffset +=numBytesToWrite;
if(currentMessageTotalLength&&currentMessageTotalLength===currentMessagePendingLength){
yield currentMessage;
currentMessage=null;
currentMessageTotalLength=0;
currentMessagePendingLength=0;
}
}
}
};
return{
[Symbol.asyncIterator]:iterator,
};
}
function getMessageUnmarshaller(deserializer,toUtf8){
return async function(message){
const{value:messageType}=message.headers[":message-type"];
if(messageType==="error"){
const unmodeledError=new Error(message.headers[":error-message"].value||"UnknownError");
unmodeledError.name=message.headers[":error-code"].value;
throw unmodeledError;
}
else if(messageType==="exception"){
const code=message.headers[":exception-type"].value;
const exception={[code]:message};
const deserializedException=await deserializer(exception);
if(deserializedException.$unknown){
const error=new Error(toUtf8(message.body));
error.name=code;
throw error;
}
throw deserializedException[code];
}
else if(messageType==="event"){
const event={
[message.headers[":event-type"].value]:message,
};
const deserialized=await deserializer(event);
if(deserialized.$unknown){
return;
}
return deserialized;
}
else{
throw Error(`Unrecognizable event type: ${message.headers[":event-type"].value}`);
}
};
}
let EventStreamMarshaller$1=class EventStreamMarshaller{
eventStreamCodec;
utfEncoder;
constructor({utf8Encoder,utf8Decoder}){
this.eventStreamCodec=new EventStreamCodec(utf8Encoder,utf8Decoder);
this.utfEncoder=utf8Encoder;
}
deserialize(body,deserializer){
const inputStream=getChunkedStream(body);
return new SmithyMessageDecoderStream({
messageStream:new MessageDecoderStream({inputStream,decoder:this.eventStreamCodec}),
deserializer:getMessageUnmarshaller(deserializer,this.utfEncoder),
});
}
serialize(inputStream,serializer){
return new MessageEncoderStream({
messageStream:new SmithyMessageEncoderStream({inputStream,serializer}),
encoder:this.eventStreamCodec,
includeEndFrame:true,
});
}
};
class EventStreamMarshaller{
universalMarshaller;
constructor({utf8Encoder,utf8Decoder}){
this.universalMarshaller=new EventStreamMarshaller$1({
utf8Decoder,
utf8Encoder,
});
}
deserialize(body,deserializer){
const bodyIterable=typeof body[Symbol.asyncIterator]==="function"?body:readableToIterable(body);
return this.universalMarshaller.deserialize(bodyIterable,deserializer);
}
serialize(input,serializer){
return Readable.from(this.universalMarshaller.serialize(input,serializer));
}
}
const eventStreamSerdeProvider=(options)=>new EventStreamMarshaller(options);
async function* readableToIterable(readStream){
let streamEnded=false;
let generationEnded=false;
const records=new Array();
readStream.on("error",(err)=>{
if(!streamEnded){
streamEnded=true;
}
if(err){
throw err;
}
});
readStream.on("data",(data)=>{
records.push(data);
});
readStream.on("end",()=>{
streamEnded=true;
});
while(!generationEnded){
const value=await new Promise((resolve)=>setTimeout(()=>resolve(records.shift()),0));
if(value){
yield value;
}
generationEnded=streamEnded&&records.length===0;
}
}
const resolveEventStreamSerdeConfig=(input)=>Object.assign(input,{
eventStreamMarshaller:input.eventStreamSerdeProvider(input),
});
class EventStreamSerde{
marshaller;
serializer;
deserializer;
serdeContext;
defaultContentType;
compositeErrorRegistry;
constructor({marshaller,serializer,deserializer,serdeContext,defaultContentType,compositeErrorRegistry,}){
this.marshaller=marshaller;
this.serializer=serializer;
this.deserializer=deserializer;
this.serdeContext=serdeContext;
this.defaultContentType=defaultContentType;
this.compositeErrorRegistry=compositeErrorRegistry;
}
async serializeEventStream({eventStream,requestSchema,initialRequest,initialMessageType,}){
const marshaller=this.marshaller;
const eventStreamMember=requestSchema.getEventStreamMember();
const unionSchema=requestSchema.getMemberSchema(eventStreamMember);
const serializer=this.serializer;
const defaultContentType=this.defaultContentType;
const initialRequestMarker=Symbol("initialRequestMarker");
const eventStreamIterable={
async *[Symbol.asyncIterator](){
if(initialRequest){
const headers={
":event-type":{type:"string",value:initialMessageType??"initial-request"},
":message-type":{type:"string",value:"event"},
":content-type":{type:"string",value:defaultContentType},
};
serializer.write(requestSchema,initialRequest);
const body=serializer.flush();
yield{
[initialRequestMarker]:true,
headers,
body,
};
}
for await(const page of eventStream){
yield page;
}
},
};
return marshaller.serialize(eventStreamIterable,(event)=>{
if(event[initialRequestMarker]){
return{
headers:event.headers,
body:event.body,
};
}
let unionMember="";
for(const key in event){
if(!hasOwn(event,key)){
continue;
}
if(key!=="__type"){
unionMember=key;
break;
}
}
const{additionalHeaders,body,eventType,explicitPayloadContentType}=this.writeEventBody(unionMember,unionSchema,event);
const headers={
":event-type":{type:"string",value:eventType},
":message-type":{type:"string",value:"event"},
":content-type":{type:"string",value:explicitPayloadContentType??defaultContentType},
...additionalHeaders,
};
return{
headers,
body,
};
});
}
async deserializeEventStream({response,responseSchema,initialResponseContainer,initialMessageType,}){
const marshaller=this.marshaller;
const eventStreamMember=responseSchema.getEventStreamMember();
const unionSchema=responseSchema.getMemberSchema(eventStreamMember);
const memberSchemas=unionSchema.getMemberSchemas();
const initialResponseMarker=Symbol("initialResponseMarker");
const asyncIterable=marshaller.deserialize(response.body,async(event)=>{
let unionMember="";
for(const key in event){
if(!hasOwn(event,key)){
continue;
}
if(key!=="__type"){
unionMember=key;
break;
}
}
const body=event[unionMember].body;
if(unionMember===(initialMessageType??"initial-response")){
const dataObject=await this.deserializer.read(responseSchema,body);
delete dataObject[eventStreamMember];
return{
[initialResponseMarker]:true,
...dataObject,
};
}
else if(unionMember in memberSchemas){
const eventStreamSchema=memberSchemas[unionMember];
if(eventStreamSchema.isStructSchema()){
const out={};
let hasBindings=false;
for(const[name,member]of eventStreamSchema.structIterator()){
const{eventHeader,eventPayload}=member.getMergedTraits();
hasBindings=hasBindings||Boolean(eventHeader||eventPayload);
if(eventPayload){
if(member.isBlobSchema()){
out[name]=body;
}
else if(member.isStringSchema()){
out[name]=(this.serdeContext?.utf8Encoder??toUtf8)(body);
}
else if(member.isStructSchema()){
out[name]=await this.deserializer.read(member,body);
}
}
else if(eventHeader){
const value=event[unionMember].headers[name]?.value;
if(value!=null){
if(member.isNumericSchema()){
if(value&&typeof value==="object"&&"bytes" in value){
out[name]=BigInt(value.toString());
}
else{
out[name]=Number(value);
}
}
else{
out[name]=value;
}
}
}
}
return{
[unionMember]:await this.readEventMember(eventStreamSchema,body,hasBindings,out),
};
}
return{
[unionMember]:await this.deserializer.read(eventStreamSchema,body),
};
}
else{
return{
$unknown:event,
};
}
});
const asyncIterator=asyncIterable[Symbol.asyncIterator]();
const firstEvent=await asyncIterator.next();
if(firstEvent.done){
return asyncIterable;
}
if(firstEvent.value?.[initialResponseMarker]){
if(!responseSchema){
throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
}
for(const key in firstEvent.value){
if(!hasOwn(firstEvent.value,key)){
continue;
}
initialResponseContainer[key]=firstEvent.value[key];
}
}
return{
async *[Symbol.asyncIterator](){
if(!firstEvent?.value?.[initialResponseMarker]){
yield firstEvent.value;
}
while(true){
const{done,value}=await asyncIterator.next();
if(done){
break;
}
yield value;
}
},
};
}
async readEventMember(eventStreamSchema,body,hasBindings,out){
let ErrCtor;
const staticStructuralSchema=eventStreamSchema.getSchema();
if(Array.isArray(staticStructuralSchema)&&staticStructuralSchema[0]===-3){
const namespace=staticStructuralSchema[1];
const nsRegistry=TypeRegistry.for(namespace);
this.compositeErrorRegistry?.copyFrom(nsRegistry);
ErrCtor=(this.compositeErrorRegistry??nsRegistry)?.getErrorCtor(staticStructuralSchema);
}
const dataObject=hasBindings
?out
:body.byteLength===0
?{}
:await this.deserializer.read(eventStreamSchema,body);
if(ErrCtor){
const message=dataObject.message??dataObject.Message??"Unknown";
const metadata={};
const $fault=eventStreamSchema.getMergedTraits().error;
if($fault){
metadata.$fault=$fault;
}
return Object.assign(new ErrCtor({}),metadata,{
message,
},dataObject);
}
return dataObject;
}
writeEventBody(unionMember,unionSchema,event){
const serializer=this.serializer;
let eventType=unionMember;
let explicitPayloadMember=null;
let explicitPayloadContentType;
const isKnownSchema=(()=>{
const struct=unionSchema.getSchema();
return struct[4].includes(unionMember);
})();
const additionalHeaders={};
if(!isKnownSchema){
const[type,value]=event[unionMember];
eventType=type;
serializer.write(15,value);
}
else{
const eventSchema=unionSchema.getMemberSchema(unionMember);
if(eventSchema.isStructSchema()){
for(const[memberName,memberSchema]of eventSchema.structIterator()){
const{eventHeader,eventPayload}=memberSchema.getMergedTraits();
if(eventPayload){
explicitPayloadMember=memberName;
}
else if(eventHeader){
const value=event[unionMember][memberName];
let type="binary";
if(memberSchema.isNumericSchema()){
if((-2)** 31<=value&&value<=2 ** 31 - 1){
type="integer";
}
else{
type="long";
}
}
else if(memberSchema.isTimestampSchema()){
type="timestamp";
}
else if(memberSchema.isStringSchema()){
type="string";
}
else if(memberSchema.isBooleanSchema()){
type="boolean";
}
if(value!=null){
additionalHeaders[memberName]={
type,
value,
};
delete event[unionMember][memberName];
}
}
}
if(explicitPayloadMember!==null){
const payloadSchema=eventSchema.getMemberSchema(explicitPayloadMember);
if(payloadSchema.isBlobSchema()){
explicitPayloadContentType="application/octet-stream";
}
else if(payloadSchema.isStringSchema()){
explicitPayloadContentType="text/plain";
}
serializer.write(payloadSchema,event[unionMember][explicitPayloadMember]);
}
else{
serializer.write(eventSchema,event[unionMember]);
}
}
else if(eventSchema.isUnitSchema()){
serializer.write(eventSchema,{});
}
else{
throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
}
}
const messageSerialization=serializer.flush()??new Uint8Array();
const body=typeof messageSerialization==="string"
?(this.serdeContext?.utf8Decoder??fromUtf8)(messageSerialization)
:messageSerialization;
return{
body,
eventType,
explicitPayloadContentType,
additionalHeaders,
};
}
}
exports.EventStreamSerde=EventStreamSerde;
exports.eventStreamSerdeProvider=eventStreamSerdeProvider;
exports.resolveEventStreamSerdeConfig=resolveEventStreamSerdeConfig;
}),
230:
((_module,exports,$load)=>{
const{Uint8ArrayBlobAdapter,writeKey,sdkStreamMixin,splitEvery,splitHeader,NumericValue,toUtf8,fromBase64,LazyJsonString,_parseEpochTimestamp,_parseRfc7231DateTime,_parseRfc3339DateTimeWithOffset,fromUtf8,generateIdempotencyToken,toBase64,dateToUtcString,quoteHeader,parseEpochTimestamp,parseRfc7231DateTime,parseRfc3339DateTimeWithOffset}=$load(246);
const{HttpRequest,HttpResponse,hasOwn,isValidHostname,getSmithyContext}=$load(6046);
const{parseQueryString,parseUrl}=$load(6046);
exports.HttpRequest=HttpRequest;
exports.HttpResponse=HttpResponse;
exports.parseUrl=parseUrl;
const{NormalizedSchema,translateTraits,TypeRegistry,deref}=$load(2754);
const collectBody=async(streamBody=new Uint8Array(),context)=>{
if(streamBody instanceof Uint8Array){
return Uint8ArrayBlobAdapter.mutate(streamBody);
}
if(!streamBody){
return Uint8ArrayBlobAdapter.mutate(new Uint8Array());
}
const fromContext=context.streamCollector(streamBody);
return Uint8ArrayBlobAdapter.mutate(await fromContext);
};
function extendedEncodeURIComponent(str){
if(/^[\w.~-]+$/.test(str)){
return str;
}
return encodeURIComponent(str).replace(/[!'()*]/g,function(c){
return "%" + c.charCodeAt(0).toString(16).toUpperCase();
});
}
const HTTP_BINDINGS=Symbol.for("@smithy/schema-x");
class HttpBindingNormalizedSchema extends NormalizedSchema{
static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");
identity=HttpBindingNormalizedSchema.identity;
bindings;
constructor(schema){
super(schema);
}
static of(schema){
const ns=NormalizedSchema.of(schema);
if(ns.identity===HttpBindingNormalizedSchema.identity){
return ns;
}
const schemaCache=ns.isMemberSchema()?ns:ns.getSchema();
const cache=typeof schemaCache==="object"&&schemaCache!==null?schemaCache:ns;
return(cache[HTTP_BINDINGS]??=new HttpBindingNormalizedSchema(ns));
}
getHttpBindingLocation(traits){
if(traits.httpPayload){
return 0b100_100;
}
if(traits.httpLabel){
return 0b100_001;
}
if(traits.httpHeader){
return 0b100_110;
}
if(typeof traits.httpPrefixHeaders==="string"){
return 0b100_111;
}
if(traits.httpQuery){
return 0b100_010;
}
if(traits.httpQueryParams){
return 0b100_011;
}
if(traits.httpResponseCode){
return 0b100_101;
}
return 0b100_000;
}
getHttpBindingValue(location,traits,nested=false){
const raw=this.getSchema();
const type=typeof raw==="number"?raw&0xff:this.isListSchema()?0b0100_0000:0xff;
const slot=location&0b111;
const media=(traits.mediaType?(traits.mediaType==="application/json"||traits.mediaType.endsWith("+json")?2:1):0);
const stream=(traits.streaming||type===42?(this.isStructSchema()?2:1):0);
const timestamp=(type>=4&&type<=7
?slot>=6
?2
:slot>0&&slot<4
?1
:0
:0);
let flags=type|
(media<<8)|
((traits.idempotencyToken?1:0)<<10)|
(stream<<11)|
((traits.sparse?1:0)<<13)|
(timestamp<<14)|
((traits.hostLabel?1:0)<<17)|
((location===0b100_100&&typeof raw!=="object"?1:0)<<18);
const category=type&0b1100_0000;
const collectionValue=slot&0b010&&(category===0b0100_0000||(!nested&&slot&1))
?this.getHttpBindingCollectionValue(location,traits)
:undefined;
const valueType=(collectionValue?.[1]??0)&0xff;
flags|=
(slot>=6&&
(valueType===4||valueType===6)
?1
:0)<<16;
return[this,flags,collectionValue];
}
getHttpBindingCollectionValue(location,traits=this.getMergedTraits()){
const valueSchema=HttpBindingNormalizedSchema.of(this.getValueSchema());
return valueSchema.getHttpBindingValue(location,{...valueSchema.getMergedTraits(),...traits},true);
}
getHttpBindings(){
const source=this.getSchema();
return typeof source!=="object"||source===null?EMPTY_BINDINGS:(this.bindings??=buildHttpBindings(this));
}
}
const buildHttpBindings=(schema)=>{
const bodyMemberNames=[];
const bodyMemberSchemas=[];
const requestBodyMemberNames=[];
const requestBodyMemberSchemas=[];
const memberBindings=[];
const byName={};
const headers={};
const prefixHeaders=[];
const responseBindings={headers,prefixHeaders};
const bindings={
request:{memberBindings,byName},
response:{
bodyMemberNames,
bindings:responseBindings,
},
};
const{request,response}=bindings;
for(const[name,member]of schema.structIterator()){
const bindingSchema=HttpBindingNormalizedSchema.of(member);
const traits=bindingSchema.getMergedTraits();
const location=bindingSchema.getHttpBindingLocation(traits);
const wireName=traits.httpHeader?.toLowerCase()??traits.httpPrefixHeaders?.toLowerCase()??traits.httpQuery;
const value=bindingSchema.getHttpBindingValue(location,traits);
const binding=[name,value,location,wireName];
if(name==="__proto__"){
writeKey(byName);
}
byName[name]=binding;
if((value[1]>>10)&1){
request.hasIdempotency=true;
}
memberBindings.push(binding);
const slot=location&0b111;
if(slot===0){
requestBodyMemberNames.push(name);
requestBodyMemberSchemas.push(member);
}
if((slot&0b100)===0){
bodyMemberNames.push(name);
bodyMemberSchemas.push(member);
}
else if((slot&0b110)===0b100){
if(slot&0b001){
responseBindings.statusCode=binding;
}
else{
responseBindings.payload=binding;
const type=value[1]&0xff;
request.contentTypeInstruction=
traits.mediaType??
(type===0
?"text/plain"
:type===21||type===42
?"application/octet-stream"
:null);
}
}
else if(slot&0b001){
request.hasPrefixHeaders=true;
prefixHeaders.push(binding);
}
else{
if(wireName==="__proto__"){
writeKey(headers);
}
headers[wireName]=binding;
}
}
if(request.contentTypeInstruction===undefined&&requestBodyMemberNames.length){
request.contentTypeInstruction=null;
}
request.syntheticBodySchema=createBodySchema(schema,requestBodyMemberNames,requestBodyMemberSchemas);
response.syntheticBodySchema=createBodySchema(schema,bodyMemberNames,bodyMemberSchemas);
return bindings;
};
const buildPathSegments=(path)=>{
const segments=[];
let offset=0;
for(const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)){
if(match.index>offset){
segments.push([path.slice(offset,match.index),0]);
}
segments.push([match[1],match[2]?2:1]);
offset=match.index+match[0].length;
}
if(segments.length&&offset<path.length){
segments.push([path.slice(offset),0]);
}
return segments.length?segments:undefined;
};
const buildHttpOperationBindings=(schema)=>{
const{http,endpoint}=translateTraits(schema.traits??{});
const[path,search]=http?.[1].split("?")??[];
return[
http?.[0],
path,
search?[...new URLSearchParams(search)]:[],
path?buildPathSegments(path):undefined,
endpoint?.[0],
];
};
const EMPTY_BINDINGS={
request:{memberBindings:[],byName:{}},
response:{
bodyMemberNames:[],
bindings:{headers:{},prefixHeaders:[]},
},
};
const getHttpOperationBindings=(schema)=>(schema[HTTP_BINDINGS]??=buildHttpOperationBindings(schema));
const createBodySchema=(schema,memberNames,memberSchemas)=>{
if(!memberNames.length){
return undefined;
}
const source=schema.getSchema();
const body=[
3,
source[1],
source[2],
schema.getMergedTraits(),
memberNames,
memberSchemas,
];
const required=source[6];
const bodyRequired=required&&memberNames.reduce((count,name)=>count +(source[4].indexOf(name)<required?1:0),0);
if(bodyRequired){
body[6]=bodyRequired;
}
return body;
};
class SerdeContext{
serdeContext;
setSerdeContext(serdeContext){
this.serdeContext=serdeContext;
}
}
class HttpProtocol extends SerdeContext{
options;
compositeErrorRegistry;
constructor(options){
super();
this.options=options;
this.compositeErrorRegistry=new TypeRegistry(options.defaultNamespace);
for(const etr of options.errorTypeRegistries??[]){
this.compositeErrorRegistry.copyFrom(etr);
}
}
getRequestType(){
return HttpRequest;
}
getResponseType(){
return HttpResponse;
}
setSerdeContext(serdeContext){
this.serdeContext=serdeContext;
this.serializer.setSerdeContext(serdeContext);
this.deserializer.setSerdeContext(serdeContext);
if(this.getPayloadCodec()){
this.getPayloadCodec().setSerdeContext(serdeContext);
}
}
updateServiceEndpoint(request,endpoint){
if("url" in endpoint){
request.protocol=endpoint.url.protocol;
request.hostname=endpoint.url.hostname;
request.port=endpoint.url.port?Number(endpoint.url.port):undefined;
request.path=endpoint.url.pathname;
request.fragment=endpoint.url.hash||void 0;
request.username=endpoint.url.username||void 0;
request.password=endpoint.url.password||void 0;
if(!request.query){
request.query={};
}
for(const[k,v]of endpoint.url.searchParams.entries()){
request.query[k]=v;
}
if(endpoint.headers){
for(const name in endpoint.headers){
if(!hasOwn(endpoint.headers,name)){
continue;
}
request.headers[name]=endpoint.headers[name].join(", ");
}
}
return request;
}
else{
request.protocol=endpoint.protocol;
request.hostname=endpoint.hostname;
request.port=endpoint.port?Number(endpoint.port):undefined;
request.path=endpoint.path;
request.query={
...endpoint.query,
};
if(endpoint.headers){
for(const name in endpoint.headers){
if(!hasOwn(endpoint.headers,name)){
continue;
}
request.headers[name]=endpoint.headers[name];
}
}
return request;
}
}
setHostPrefix(request,operationSchema,input,operation=getHttpOperationBindings(operationSchema)){
if(this.serdeContext?.disableHostPrefix){
return;
}
const hostPrefix=operation[4];
if(typeof hostPrefix!=="string"){
return;
}
let resolvedHostPrefix=hostPrefix;
for(const[name,[,flags]]of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request
.memberBindings){
if(!((flags>>17)&1)){
continue;
}
const replacement=input[name];
if(typeof replacement!=="string"){
throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
}
resolvedHostPrefix=resolvedHostPrefix.replace(`{${name}}`,replacement);
}
request.hostname=resolvedHostPrefix+request.hostname;
if(!isValidHostname(request.hostname)){
throw new Error(`[${request.hostname}] is not a valid hostname.`);
}
}
deserializeMetadata(output){
return{
httpStatusCode:output.statusCode,
requestId:output.headers["x-amzn-requestid"]??output.headers["x-amzn-request-id"]??output.headers["x-amz-request-id"],
extendedRequestId:output.headers["x-amz-id-2"],
cfId:output.headers["x-amz-cf-id"],
};
}
resolveError(name,namespaces,registries){
const defaultErrorSchema=[-3,"","Error",0,[],[],0];
let schema;
for(const registry of registries){
for(const ns of namespaces){
try{
if(ns==="*"){
schema=registry.getSchema(name);
}
else{
schema=registry.getSchema(ns + "#" + name);
}
const errorCtor=registry.getErrorCtor(schema);
if(errorCtor){
return[schema,errorCtor,"modeled"];
}
else{
const syntheticErrorSchema=registry.getBaseException();
if(syntheticErrorSchema){
const syntheticErrorCtor=registry.getErrorCtor(syntheticErrorSchema);
if(syntheticErrorCtor){
return[schema,syntheticErrorCtor,"synthetic"];
}
}
}
}
catch(ignored){
}
}
}
for(const registry of registries){
const syntheticErrorSchema=registry.getBaseException();
if(syntheticErrorSchema){
const syntheticErrorCtor=registry.getErrorCtor(syntheticErrorSchema);
if(syntheticErrorCtor){
return[syntheticErrorSchema,syntheticErrorCtor,"synthetic"];
}
}
}
return[defaultErrorSchema,Error,"native"];
}
async serializeEventStream({eventStream,requestSchema,initialRequest,}){
const eventStreamSerde=await this.loadEventStreamCapability();
return eventStreamSerde.serializeEventStream({
eventStream,
requestSchema,
initialRequest,
});
}
async deserializeEventStream({response,responseSchema,initialResponseContainer,}){
const eventStreamSerde=await this.loadEventStreamCapability();
return eventStreamSerde.deserializeEventStream({
response,
responseSchema,
initialResponseContainer,
});
}
async loadEventStreamCapability(){
const{EventStreamSerde,eventStreamSerdeProvider}=$load(9883);
const marshaller=this.resolveEventStreamMarshaller(eventStreamSerdeProvider);
return new EventStreamSerde({
marshaller,
serializer:this.serializer,
deserializer:this.deserializer,
serdeContext:this.serdeContext,
defaultContentType:this.getDefaultContentType(),
compositeErrorRegistry:this.compositeErrorRegistry,
});
}
getDefaultContentType(){
throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
}
async deserializeHttpMessage(schema,context,response,arg4,arg5){
return[];
}
getEventStreamMarshaller(){
const context=this.serdeContext;
if(!context.eventStreamMarshaller){
throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
}
return context.eventStreamMarshaller;
}
resolveEventStreamMarshaller(importedProvider){
const context=this.serdeContext;
if(context.eventStreamMarshaller){
return context.eventStreamMarshaller;
}
return importedProvider(this.serdeContext);
}
}
class HttpBindingProtocol extends HttpProtocol{
async serializeRequest(operationSchema,_input,context){
const input=_input&&typeof _input==="object"?_input:{};
const query={};
const headers={};
const endpoint=await context.endpoint();
const ns=HttpBindingNormalizedSchema.of(operationSchema?.input);
const bindings=ns.getHttpBindings().request;
const operation=getHttpOperationBindings(operationSchema);
const request=new HttpRequest({query,headers});
if(endpoint){
this.updateServiceEndpoint(request,endpoint);
this.setHostPrefix(request,operationSchema,input,operation);
const[method,path,staticQuery]=operation;
if(method){
request.method=method;
request.path=request.path==="/"?path:request.path+path;
for(const[key,value]of staticQuery){
query[key]=value;
}
}
}
request.query=query;
const eventStream=this.serializeHttpBindings(input,request,bindings,operation);
if(eventStream){
request.body=await this.serializeEventStream({eventStream,requestSchema:ns});
}
return request;
}
serializeHttpBindings(input,request,bindings,operation){
const serializer=this.serializer;
const directSerializer=typeof serializer.writeCodec==="function"
?serializer
:undefined;
const query=request.query;
const headers=request.headers;
const bodySchema=bindings.syntheticBodySchema;
let hasBodyValue=false;
let payload;
let eventStream;
let labels;
const names=Object.getOwnPropertyNames(input);
const prototype=Object.getPrototypeOf(input);
const sparse=(prototype===Object.prototype||prototype===null)&&
!bindings.hasIdempotency&&
!bindings.hasPrefixHeaders&&
names.length * 2<bindings.memberBindings.length;
const length=sparse?names.length:bindings.memberBindings.length;
for(let i=0;i<length;++i){
const binding=sparse
?hasOwn(bindings.byName,names[i])
?bindings.byName[names[i]]
:undefined
:bindings.memberBindings[i];
if(!binding){
continue;
}
const value=binding[1];
const memberName=binding[0];
const memberNs=value[0];
const flags=value[1];
const collectionValue=value[2];
const location=binding[2];
const wireName=binding[3];
const inputMemberValue=input[memberName];
if(inputMemberValue==null&&!((flags>>10)&1)){
continue;
}
if(location===0b100_100){
const stream=(flags>>11)&0b11;
if(stream){
if(stream===2){
eventStream=inputMemberValue||undefined;
}
else{
payload=inputMemberValue;
}
}
else{
if(directSerializer){
directSerializer.writeCodec(memberNs,inputMemberValue);
}
else{
serializer.write(memberNs,inputMemberValue);
}
payload=serializer.flush();
}
}
else if(location===0b100_001||location===0b100_110){
const serialized=this.serializeHttpValue(value,inputMemberValue,location,directSerializer);
if(location===0b100_001){
(labels??=Object.create(null))[memberName]=serialized;
}
else{
headers[wireName]=serialized;
}
}
else if(location===0b100_111){
for(const key in inputMemberValue){
if(!hasOwn(inputMemberValue,key)){
continue;
}
const amalgam=wireName+key;
headers[amalgam.toLowerCase()]=this.serializeHttpValue(collectionValue,inputMemberValue[key],0b100_110,directSerializer,directSerializer?collectionValue[0]:[collectionValue[0],{httpHeader:amalgam}]);
}
}
else if((location&0b111_110)===0b100_010){
this.serializeQuery(value,inputMemberValue,wireName,query,directSerializer);
}
else{
hasBodyValue=true;
}
}
const operationPath=operation[1];
const pathSegments=operation[3];
if(operationPath&&pathSegments&&request.path.endsWith(operationPath)){
request.path=request.path.slice(0,-operationPath.length)+ this.serializePath(pathSegments,labels,bindings);
}
if(hasBodyValue&&bodySchema){
if(directSerializer){
directSerializer.writeCodec(bodySchema,input);
}
else{
serializer.write(bodySchema,input);
}
payload=serializer.flush();
}
request.body=payload;
return eventStream;
}
serializeQuery(value,data,wireName,query,directSerializer){
const[ns,flags,collectionValue]=value;
const traits=directSerializer?undefined:ns.getMergedTraits();
if(wireName===undefined){
for(const key in data){
if(!hasOwn(data,key)||key in query){
continue;
}
if(!directSerializer){
Object.assign(collectionValue[0].getMergedTraits(),{
...traits,
httpQuery:key,
httpQueryParams:undefined,
});
}
this.serializeQuery(collectionValue,data[key],key,query,directSerializer);
}
return;
}
if((flags&0b1100_0000)===0b0100_0000){
const buffer=[];
for(const item of data){
const serialized=this.serializeHttpValue(collectionValue,item,0b100_010,directSerializer,directSerializer?collectionValue[0]:[collectionValue[0],traits]);
if((flags>>13)&1||serialized!==undefined){
buffer.push(serialized);
}
}
query[wireName]=buffer;
}
else{
query[wireName]=this.serializeHttpValue(value,data,0b100_010,directSerializer,directSerializer?ns:[ns,traits]);
}
}
serializeHttpValue(value,data,location,directSerializer,schema=value[0]){
const flags=value[1];
const type=flags&0xff;
if(directSerializer&&
!(flags&0x700)&&
(type<=2||
type===17||
type===19)){
return String(data);
}
if(directSerializer){
directSerializer.writeHttpBinding(value,data,location);
}
else{
this.serializer.write(schema,data);
}
return this.serializer.flush();
}
serializePath(segments,labels,bindings){
let path="";
for(const[value,kind]of segments){
if(kind===0){
path +=value;
continue;
}
const replacement=labels?.[value];
if(replacement===undefined){
if(hasOwn(bindings.byName,value)&&bindings.byName[value][2]===0b100_001){
throw new Error(`No value provided for input HTTP label: ${value}.`);
}
path +=`{${value}${kind===2?"+":""}}`;
}
else{
path +=
kind===2
?replacement.split("/").map(extendedEncodeURIComponent).join("/")
:extendedEncodeURIComponent(replacement);
}
}
return path;
}
async deserializeResponse(operationSchema,context,response){
const deserializer=this.deserializer;
const directDeserializer=typeof deserializer.readCodec==="function"
?deserializer
:undefined;
const ns=HttpBindingNormalizedSchema.of(operationSchema.output);
const responseBindings=ns.getHttpBindings().response;
const dataObject={};
if(response.statusCode>=300){
const bytes=await collectBody(response.body,context);
if(bytes.byteLength>0){
Object.assign(dataObject,await deserializer.read(15,bytes));
}
await this.handleError(operationSchema,context,response,dataObject,this.deserializeMetadata(response));
throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
}
const nonHttpBindingMembers=await this.deserializeHttpMessage(ns,context,response,dataObject);
if(nonHttpBindingMembers.length){
const bytes=await collectBody(response.body,context);
if(bytes.byteLength>0){
const dataFromBody=await(directDeserializer
?directDeserializer.readCodec(responseBindings.syntheticBodySchema,bytes)
:deserializer.read(responseBindings.syntheticBodySchema,bytes));
for(const member of nonHttpBindingMembers){
if(dataFromBody[member]!=null){
dataObject[member]=dataFromBody[member];
}
}
}
}
else if(!responseBindings.bindings.payload){
await collectBody(response.body,context);
}
dataObject.$metadata=this.deserializeMetadata(response);
return dataObject;
}
async deserializeHttpMessage(schema,context,response,arg4,arg5){
const dataObject=arg4 instanceof Set?arg5:arg4;
const deserializer=this.deserializer;
const directDeserializer=typeof deserializer.readCodec==="function"
?deserializer
:undefined;
const ns=HttpBindingNormalizedSchema.of(schema);
const{bodyMemberNames,bindings:{payload,statusCode,headers:responseHeaders,prefixHeaders},}=ns.getHttpBindings().response;
const headers=response.headers;
if(payload){
const[memberName,value]=payload;
const[memberSchema,flags]=value;
const stream=(flags>>11)&0b11;
if(stream){
if(stream===2){
dataObject[memberName]=await this.deserializeEventStream({
response,
responseSchema:ns,
});
}
else{
dataObject[memberName]=sdkStreamMixin(response.body);
}
}
else if(response.body){
const bytes=await collectBody(response.body,context);
if(bytes.byteLength>0){
dataObject[memberName]=await(directDeserializer
?directDeserializer.readPayload(value,bytes)
:deserializer.read(memberSchema,bytes));
}
}
}
for(const header in headers){
if(!hasOwn(headers,header)){
continue;
}
const lower=header.toLowerCase();
const headerValue=headers[header];
if(lower!==header){
delete headers[header];
headers[lower]=headerValue;
}
const binding=hasOwn(responseHeaders,lower)?responseHeaders[lower]:undefined;
if(!binding){
continue;
}
const[memberName,[memberSchema,flags,collectionValue],,wireName]=binding;
if(collectionValue){
const sections=(flags>>16)&1?splitEvery(headerValue,",",2):splitHeader(headerValue);
const list=[];
for(const section of sections){
list.push(directDeserializer
?directDeserializer.readHttpBinding(collectionValue,section.trim(),0b100_110)
:await deserializer.read([collectionValue[0],{httpHeader:wireName}],section.trim()));
}
dataObject[memberName]=list;
}
else{
dataObject[memberName]=directDeserializer
?directDeserializer.readHttpBinding(binding[1],headerValue,0b100_110)
:await deserializer.read(memberSchema,headerValue);
}
}
for(const[memberName,[,,collectionValue],,wireName]of prefixHeaders){
dataObject[memberName]={};
for(const header in headers){
if(!hasOwn(headers,header)){
continue;
}
if(!header.startsWith(wireName)){
continue;
}
const headerValue=headers[header];
dataObject[memberName][header.slice(wireName.length)]=directDeserializer
?directDeserializer.readHttpBinding(collectionValue,headerValue,0b100_110)
:await deserializer.read([collectionValue[0],{httpHeader:header}],headerValue);
}
}
if(statusCode){
dataObject[statusCode[0]]=response.statusCode;
}
return bodyMemberNames;
}
}
class RpcProtocol extends HttpProtocol{
async serializeRequest(operationSchema,_input,context){
const serializer=this.serializer;
const query={};
const headers={};
const endpoint=await context.endpoint();
const ns=NormalizedSchema.of(operationSchema?.input);
const schema=ns.getSchema();
let payload;
const input=_input&&typeof _input==="object"?_input:{};
const request=new HttpRequest({
protocol:"",
hostname:"",
port:undefined,
path:"/",
fragment:undefined,
query:query,
headers:headers,
body:undefined,
});
if(endpoint){
this.updateServiceEndpoint(request,endpoint);
this.setHostPrefix(request,operationSchema,input);
}
if(input){
const eventStreamMember=ns.getEventStreamMember();
if(eventStreamMember){
if(input[eventStreamMember]){
const initialRequest={};
for(const[memberName]of ns.structIterator()){
if(memberName!==eventStreamMember&&input[memberName]!=null){
initialRequest[memberName]=input[memberName];
}
}
payload=await this.serializeEventStream({
eventStream:input[eventStreamMember],
requestSchema:ns,
initialRequest,
});
}
}
else{
serializer.write(schema,input);
payload=serializer.flush();
}
}
request.headers=Object.assign(request.headers,headers);
request.query=query;
request.body=payload;
request.method="POST";
return request;
}
async deserializeResponse(operationSchema,context,response){
const deserializer=this.deserializer;
const ns=NormalizedSchema.of(operationSchema.output);
const dataObject={};
if(this.isErrorResponse(response.statusCode)){
const bytes=await collectBody(response.body,context);
if(bytes.byteLength>0){
Object.assign(dataObject,await deserializer.read(15,bytes));
}
await this.handleError(operationSchema,context,response,dataObject,this.deserializeMetadata(response));
throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
}
for(const header in response.headers){
if(!hasOwn(response.headers,header)){
continue;
}
const value=response.headers[header];
delete response.headers[header];
response.headers[header.toLowerCase()]=value;
}
const eventStreamMember=ns.getEventStreamMember();
if(eventStreamMember){
dataObject[eventStreamMember]=await this.deserializeEventStream({
response,
responseSchema:ns,
initialResponseContainer:dataObject,
});
}
else{
const bytes=await collectBody(response.body,context);
if(bytes.byteLength>0){
Object.assign(dataObject,await deserializer.read(ns,bytes));
}
}
dataObject.$metadata=this.deserializeMetadata(response);
return dataObject;
}
isErrorResponse(statusCode){
return statusCode>=300;
}
}
class AbstractRpcV2Protocol extends RpcProtocol{
constructor({defaultNamespace,errorTypeRegistries,}){
super({defaultNamespace,errorTypeRegistries});
}
async serializeRequest(operationSchema,input,context){
const request=await super.serializeRequest(operationSchema,input,context);
Object.assign(request.headers,{
"content-type":this.getDefaultContentType(),
"smithy-protocol":this.getSmithyProtocolHeaderValue(),
accept:this.getDefaultContentType(),
});
if(deref(operationSchema.input)==="unit"){
delete request.body;
delete request.headers["content-type"];
}
else{
this.applyEmptyBody(request);
}
const{service,operation}=getSmithyContext(context);
const path=`/service/${service}/operation/${operation}`;
if(request.path.endsWith("/")){
request.path +=path.slice(1);
}
else{
request.path +=path;
}
return request;
}
isErrorResponse(statusCode){
return statusCode!==200;
}
}
class FromStringShapeDeserializer extends SerdeContext{
settings;
constructor(settings){
super();
this.settings=settings;
}
read(_schema,data){
const ns=HttpBindingNormalizedSchema.of(_schema);
const traits=ns.getMergedTraits();
const location=ns.getHttpBindingLocation(traits);
return this.readHttpBinding(ns.getHttpBindingValue(location,traits),data,location);
}
readHttpBinding([ns,flags,collectionValue],data,location){
const schema=flags&0xff;
if((schema&0b1100_0000)===0b0100_0000){
collectionValue??=ns.getHttpBindingCollectionValue(location);
return splitHeader(data).map((item)=>this.readHttpBinding(collectionValue,item,location));
}
switch(schema){
case 21:
case 42:
return(this.serdeContext?.base64Decoder??fromBase64)(data);
case 4:
case 5:
case 6:
case 7:{
const bindingFormat=this.settings.httpBindings?(flags>>14)&0b11:0;
const format=this.settings.timestampFormat.useTrait&&schema>4
?schema
:bindingFormat
?bindingFormat + 4
:this.settings.timestampFormat.default;
switch(format){
case 5:
return _parseRfc3339DateTimeWithOffset(data);
case 6:
return _parseRfc7231DateTime(data);
case 7:
return _parseEpochTimestamp(data);
default:
console.warn("Missing timestamp format, parsing value with Date constructor:",data);
return new Date(data);
}
}
case 0:{
const media=(flags>>8)&0b11;
if(!media){
return data;
}
let intermediateValue=data;
if((location&0b110)===0b110){
intermediateValue=(this.serdeContext?.utf8Encoder??toUtf8)((this.serdeContext?.base64Decoder??fromBase64)(intermediateValue));
}
return media===2?LazyJsonString.from(intermediateValue):intermediateValue;
}
case 1:
return Number(data);
case 2:
return data.toLowerCase()==="true";
case 17:
return BigInt(data);
case 19:
return new NumericValue(data,"bigDecimal");
default:
return data;
}
}
}
class HttpInterceptingShapeDeserializer extends SerdeContext{
codecDeserializer;
stringDeserializer;
constructor(codecDeserializer,codecSettings){
super();
this.codecDeserializer=codecDeserializer;
this.stringDeserializer=new FromStringShapeDeserializer(codecSettings);
}
setSerdeContext(serdeContext){
this.stringDeserializer.setSerdeContext(serdeContext);
this.codecDeserializer.setSerdeContext(serdeContext);
this.serdeContext=serdeContext;
}
read(schema,data){
const ns=HttpBindingNormalizedSchema.of(schema);
const traits=ns.getMergedTraits();
if(traits.httpHeader||traits.httpResponseCode){
const value=ns.getHttpBindingValue(0b100_110,traits);
return this.readHttpBinding(value,data,0b100_110);
}
if(traits.httpPayload){
return this.readPayload(ns.getHttpBindingValue(0b100_100,traits),data);
}
return this.readCodec(ns,data);
}
readHttpBinding(binding,data,location){
const value=typeof data==="string"?data:(this.serdeContext?.utf8Encoder??toUtf8)(data);
return this.stringDeserializer.readHttpBinding(binding,value,location);
}
readPayload([schema,flags],data){
const type=flags&0xff;
if(type===21||type===42){
return typeof data==="string"?(this.serdeContext?.utf8Decoder??fromUtf8)(data):data;
}
if(type===0){
return typeof data==="string"?data:(this.serdeContext?.utf8Encoder??toUtf8)(data);
}
return this.readCodec(schema,data);
}
readCodec(schema,data){
return this.codecDeserializer.read(schema,data);
}
}
class ToStringShapeSerializer extends SerdeContext{
settings;
stringBuffer="";
constructor(settings){
super();
this.settings=settings;
}
write(schema,value){
const ns=HttpBindingNormalizedSchema.of(schema);
const traits=ns.getMergedTraits();
const location=ns.getHttpBindingLocation(traits);
this.writeHttpBinding(ns.getHttpBindingValue(location,traits),value,location);
}
writeHttpBinding([ns,flags,collectionValue],value,location){
const schema=flags&0xff;
switch(typeof value){
case "object":
if(value===null){
this.stringBuffer="null";
return;
}
if(schema>=4&&schema<=7){
if(!(value instanceof Date)){
throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(true)}`);
}
const bindingFormat=this.settings.httpBindings?(flags>>14)&0b11:0;
const format=this.settings.timestampFormat.useTrait&&schema>4
?schema
:bindingFormat
?bindingFormat + 4
:this.settings.timestampFormat.default;
switch(format){
case 5:
this.stringBuffer=value.toISOString().replace(".000Z","Z");
break;
case 6:
this.stringBuffer=dateToUtcString(value);
break;
case 7:
this.stringBuffer=String(value.getTime()/ 1000);
break;
default:
console.warn("Missing timestamp format, using epoch seconds",value);
this.stringBuffer=String(value.getTime()/ 1000);
}
return;
}
if((schema===21||schema===42)&&
"byteLength" in value){
this.stringBuffer=(this.serdeContext?.base64Encoder??toBase64)(value);
return;
}
if((schema&0b1100_0000)===0b0100_0000&&Array.isArray(value)){
collectionValue??=ns.getHttpBindingCollectionValue(location);
const valueSchemaType=collectionValue[1]&0xff;
const isTimestamp=valueSchemaType>=4&&
valueSchemaType<=7;
let buffer="";
for(const item of value){
this.writeHttpBinding(collectionValue,item,location);
const headerItem=this.flush();
if(buffer){
buffer +=", ";
}
buffer +=isTimestamp?headerItem:quoteHeader(headerItem);
}
this.stringBuffer=buffer;
return;
}
this.stringBuffer=JSON.stringify(value,null,2);
break;
case "string":
const media=(flags>>8)&0b11;
let intermediateValue=value;
if(media===2){
intermediateValue=LazyJsonString.from(intermediateValue);
}
if(media&&(location&0b110)===0b110){
this.stringBuffer=(this.serdeContext?.base64Encoder??toBase64)(intermediateValue.toString());
return;
}
this.stringBuffer=value;
break;
default:
this.stringBuffer=(flags>>10)&1?generateIdempotencyToken():String(value);
}
}
flush(){
const buffer=this.stringBuffer;
this.stringBuffer="";
return buffer;
}
}
class HttpInterceptingShapeSerializer{
codecSerializer;
stringSerializer;
buffer;
constructor(codecSerializer,codecSettings,stringSerializer=new ToStringShapeSerializer(codecSettings)){
this.codecSerializer=codecSerializer;
this.stringSerializer=stringSerializer;
}
setSerdeContext(serdeContext){
this.codecSerializer.setSerdeContext(serdeContext);
this.stringSerializer.setSerdeContext(serdeContext);
}
write(schema,value){
const ns=HttpBindingNormalizedSchema.of(schema);
const traits=ns.getMergedTraits();
if(traits.httpHeader||traits.httpLabel||traits.httpQuery){
const location=ns.getHttpBindingLocation(traits);
this.writeHttpBinding(ns.getHttpBindingValue(location,traits),value,location);
return;
}
this.writeCodec(ns,value);
}
writeHttpBinding(binding,value,location){
this.stringSerializer.writeHttpBinding(binding,value,location);
this.buffer=this.stringSerializer.flush();
}
writeCodec(schema,value){
this.codecSerializer.write(schema,value);
}
flush(){
if(this.buffer!==undefined){
const buffer=this.buffer;
this.buffer=undefined;
return buffer;
}
return this.codecSerializer.flush();
}
}
function determineTimestampFormat(ns,settings){
if(settings.timestampFormat.useTrait){
const schema=ns.getSchema();
if(schema===5||
schema===6||
schema===7){
return schema;
}
}
const{httpLabel,httpPrefixHeaders,httpHeader,httpQuery}=ns.getMergedTraits();
const bindingFormat=settings.httpBindings
?typeof httpPrefixHeaders==="string"||Boolean(httpHeader)
?6
:Boolean(httpQuery)||Boolean(httpLabel)
?5
:undefined
:undefined;
return bindingFormat??settings.timestampFormat.default;
}
const getHttpHandlerExtensionConfiguration=(runtimeConfig)=>{
if(runtimeConfig.logger&&runtimeConfig.logger.constructor?.name!=="NoOpLogger"){
runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),runtimeConfig.logger);
}
if(runtimeConfig.defaultSocketTimeout){
runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),runtimeConfig.defaultSocketTimeout);
}
return{
setHttpHandler(handler){
runtimeConfig.requestHandler=handler;
},
httpHandler(){
return runtimeConfig.requestHandler;
},
updateHttpClientConfig(key,value){
runtimeConfig.requestHandler?.updateHttpClientConfig(key,value);
},
httpHandlerConfigs(){
return runtimeConfig.requestHandler.httpHandlerConfigs();
},
};
};
const resolveHttpHandlerRuntimeConfig=(httpHandlerExtensionConfiguration)=>{
return{
requestHandler:httpHandlerExtensionConfiguration.httpHandler(),
};
};
const CONTENT_LENGTH_HEADER="content-length";
function contentLengthMiddleware(bodyLengthChecker){
return(next)=>async(args)=>{
const request=args.request;
if(HttpRequest.isInstance(request)){
const{body,headers}=request;
if(body&&
Object.keys(headers)
.map((str)=>str.toLowerCase())
.indexOf(CONTENT_LENGTH_HEADER)===-1){
try{
const length=bodyLengthChecker(body);
if(length!=null){
request.headers={
...request.headers,
[CONTENT_LENGTH_HEADER]:String(length),
};
}
}
catch(ignored){
}
}
}
return next({
...args,
request,
});
};
}
const contentLengthMiddlewareOptions={
step:"build",
tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],
name:"contentLengthMiddleware",
override:true,
};
const getContentLengthPlugin=(options)=>({
applyToStack:(clientStack)=>{
clientStack.add(contentLengthMiddleware(options.bodyLengthChecker),contentLengthMiddlewareOptions);
},
});
const escapeUri=(uri)=>encodeURIComponent(uri).replace(/[!'()*]/g,hexEncode);
const hexEncode=(c)=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`;
function buildQueryString(query){
const parts=[];
for(let key of Object.keys(query).sort()){
const value=query[key];
key=escapeUri(key);
if(Array.isArray(value)){
for(let i=0,iLen=value.length;i<iLen;i++){
parts.push(`${key}=${escapeUri(value[i])}`);
}
}
else{
let qsEntry=key;
if(value||typeof value==="string"){
qsEntry +=`=${escapeUri(value)}`;
}
parts.push(qsEntry);
}
}
return parts.join("&");
}
class SerdeContextConfig{
serdeContext;
setSerdeContext(serdeContext){
this.serdeContext=serdeContext;
}
}
class UnionSerde{
from;
to;
keys;
constructor(from,to){
this.from=from;
this.to=to;
const keys=Object.keys(this.from);
const set=new Set(keys);
set.delete("__type");
this.keys=set;
}
mark(key){
this.keys.delete(key);
}
hasUnknown(){
return this.keys.size===1&&Object.keys(this.to).length===0;
}
writeUnknown(){
if(this.hasUnknown()){
const k=this.keys.values().next().value;
const v=this.from[k];
this.to.$unknown=[k,v];
}
}
}
let canParseBuffer;
function detectBufferParsing(){
if(canParseBuffer===undefined){
try{
if(typeof Buffer!=="function"){
canParseBuffer=false;
}
else{
const result=JSON.parse(Buffer.from([0x7b,0x7d]));
canParseBuffer=result!==null&&typeof result==="object";
}
}
catch{
canParseBuffer=false;
}
}
return canParseBuffer;
}
function jsonReviver(key,value,context){
if(context?.source){
const numericString=context.source;
if(typeof value==="number"){
const inSafeRange=value<=Number.MAX_SAFE_INTEGER&&value>=Number.MIN_SAFE_INTEGER;
if(inSafeRange){
if(isRepresentable(numericString,value)){
return value;
}
return new NumericValue(numericString,"bigDecimal");
}
else{
if(isFractionalBigNumeric(numericString)){
return new NumericValue(numericString,"bigDecimal");
}
if(/[eE]/.test(numericString)){
return expandExponentToBigInt(numericString);
}
return BigInt(numericString);
}
}
}
return value;
}
function isFractionalBigNumeric(s){
const dotIndex=s.indexOf(".");
if(dotIndex===-1){
return false;
}
const eIndex=s.search(/[eE]/);
if(eIndex===-1){
return true;
}
const fracDigits=eIndex-dotIndex - 1;
const exp=parseInt(s.slice(eIndex + 1),10);
return exp<fracDigits;
}
function isRepresentable(numericString,value){
if(numericString===String(value)){
return true;
}
if(Object.is(value,-0)){
return true;
}
if(/[eE]/.test(numericString)){
return expandToDecimal(numericString)===expandToDecimal(String(value));
}
const normalized=numericString.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"");
const canonical=String(value);
if(normalized===canonical){
return true;
}
if(/[eE]/.test(canonical)){
return normalized===expandToDecimal(canonical);
}
return false;
}
function expandToDecimal(s){
const negative=s.startsWith("-");
const abs=negative?s.slice(1):s;
const eIndex=abs.search(/[eE]/);
let result;
if(eIndex===-1){
result=abs;
}
else{
const exp=parseInt(abs.slice(eIndex + 1),10);
const mantissa=abs.slice(0,eIndex);
const dotIndex=mantissa.indexOf(".");
let digits;
let intLen;
if(dotIndex===-1){
digits=mantissa;
intLen=mantissa.length;
}
else{
digits=mantissa.slice(0,dotIndex)+ mantissa.slice(dotIndex + 1);
intLen=dotIndex;
}
digits=digits.replace(/0+$/,"")||"0";
const newDotPos=intLen+exp;
if(digits==="0"){
result="0";
}
else if(newDotPos<=0){
result="0." + "0".repeat(-newDotPos)+ digits;
}
else if(newDotPos>=digits.length){
result=digits + "0".repeat(newDotPos-digits.length);
}
else{
result=digits.slice(0,newDotPos)+ "." + digits.slice(newDotPos);
}
}
if(result.includes(".")){
result=result.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"");
}
return(negative?"-":"")+ result;
}
function expandExponentToBigInt(s){
const eIndex=s.search(/[eE]/);
const exp=parseInt(s.slice(eIndex + 1),10);
const negative=s.startsWith("-");
const mantissa=s.slice(negative?1:0,eIndex);
const dotIndex=mantissa.indexOf(".");
let digits;
let shift;
if(dotIndex===-1){
digits=mantissa;
shift=exp;
}
else{
digits=mantissa.slice(0,dotIndex)+ mantissa.slice(dotIndex + 1);
const fracDigits=mantissa.length-dotIndex - 1;
shift=exp-fracDigits;
}
digits=digits.replace(/0+$/,"")||"0";
const result=BigInt(digits)* 10n ** BigInt(shift +(mantissa.replace(".","").length-digits.length));
return negative?-result:result;
}
const REVIVER_SYMBOL=Symbol.for("@aws-sdk/reviver");
function needsReviver(schema){
const ns=NormalizedSchema.of(schema);
const raw=ns.getSchema();
if(Array.isArray(raw)&&ns.isStructSchema()){
if(REVIVER_SYMBOL in raw){
return raw[REVIVER_SYMBOL];
}
const result=_check(ns,new Set());
raw[REVIVER_SYMBOL]=result;
return result;
}
return _check(ns,new Set());
}
function _check(ns,seen){
const raw=ns.getSchema();
if(seen.has(raw)){
return false;
}
seen.add(raw);
if(ns.isBigIntegerSchema()||ns.isBigDecimalSchema()){
return true;
}
if(ns.isStructSchema()){
for(const[,memberSchema]of ns.structIterator()){
if(_check(memberSchema,seen)){
return true;
}
}
}
else if(ns.isListSchema()||ns.isMapSchema()){
if(_check(ns.getValueSchema(),seen)){
return true;
}
}
else if(ns.isDocumentSchema()){
return true;
}
return false;
}
const collectBodyString=(streamBody,context)=>collectBody(streamBody,context).then((body)=>(context?.utf8Encoder??toUtf8)(body));
async function parseJsonBody(streamBody,context,schema){
let parsingInput;
if(detectBufferParsing()&&typeof streamBody?.[Symbol.asyncIterator]==="function"){
const buffer=await collectBody(streamBody,context);
if(typeof Buffer==="function"){
if(Buffer.isBuffer(buffer)){
parsingInput=buffer;
}
else{
parsingInput=Buffer.from(buffer.buffer,buffer.byteOffset,buffer.byteLength);
}
}
}
if(!parsingInput){
parsingInput=await collectBodyString(streamBody,context);
}
if(parsingInput.length===0){
return{};
}
const reviver=schema&&needsReviver(schema)?jsonReviver:undefined;
try{
return JSON.parse(parsingInput,reviver);
}
catch(e){
if(e?.name==="SyntaxError"){
Object.defineProperty(e,"$responseBodyText",{
value:typeof parsingInput==="string"?parsingInput:parsingInput.toString("utf8"),
});
}
throw e;
}
}
const findKey=(object,key)=>Object.keys(object).find((k)=>k.toLowerCase()===key.toLowerCase());
const sanitizeErrorCode=(rawValue)=>{
let cleanValue=rawValue;
if(typeof cleanValue==="number"){
cleanValue=cleanValue.toString();
}
if(cleanValue.indexOf(",")>=0){
cleanValue=cleanValue.split(",")[0];
}
if(cleanValue.indexOf(":")>=0){
cleanValue=cleanValue.split(":")[0];
}
if(cleanValue.indexOf("#")>=0){
cleanValue=cleanValue.split("#")[1];
}
return cleanValue;
};
const loadRestJsonErrorCode=(output,data)=>{
return loadErrorCode(output,data,["header","code","type"]);
};
const loadJsonRpcErrorCode=(output,data,queryCompat=false)=>{
return loadErrorCode(output,data,queryCompat?["code","header","type"]:["type","code","header"]);
};
const loadSmithyRpcV2JsonErrorCode=(output,data)=>{
if(data?.__type!==undefined){
let cleanValue=data.__type;
if(typeof cleanValue==="number"){
cleanValue=cleanValue.toString();
}
if(cleanValue.indexOf(",")>=0){
cleanValue=cleanValue.split(",")[0];
}
if(cleanValue.indexOf(":")>=0){
cleanValue=cleanValue.split(":")[0];
}
return cleanValue;
}
};
const loadErrorCode=({headers},data,order)=>{
while(order.length>0){
const location=order.shift();
switch(location){
case "header":
const headerKey=findKey(headers??{},"x-amzn-errortype");
if(headerKey!==undefined){
return sanitizeErrorCode(headers[headerKey]);
}
break;
case "code":
const codeKey=findKey(data??{},"code");
if(codeKey&&data[codeKey]!==undefined){
return sanitizeErrorCode(data[codeKey]);
}
break;
case "type":
if(data?.__type!==undefined){
return sanitizeErrorCode(data.__type);
}
break;
}
}
};
class JsonShapeDeserializer2 extends SerdeContextConfig{
settings;
constructor(settings){
super();
this.settings=settings;
}
async read(schema,data){
const reviver=needsReviver(schema)?jsonReviver:undefined;
let parsed;
if(typeof data==="string"){
if(data.length===0){
return{};
}
parsed=JSON.parse(data,reviver);
}
else if(data instanceof Uint8Array&&detectBufferParsing()){
if(data.byteLength===0){
return{};
}
const buf=Buffer.isBuffer(data)?data:Buffer.from(data.buffer,data.byteOffset,data.byteLength);
parsed=JSON.parse(buf,reviver);
}
else{
parsed=await parseJsonBody(data,this.serdeContext,schema);
}
return this._read(schema,parsed);
}
readObject(schema,data){
return this._read(schema,data);
}
_read(schema,value){
const isObject=value!==null&&typeof value==="object";
const ns=NormalizedSchema.of(schema);
if(isObject){
if(ns.isStructSchema()){
return this._readStruct(ns,value);
}
if(Array.isArray(value)&&ns.isListSchema()){
const listMember=ns.getValueSchema();
if(this.needsTransform(listMember)){
for(let i=0;i<value.length;++i){
value[i]=this._read(listMember,value[i]);
}
}
return value;
}
if(ns.isMapSchema()){
const mapMember=ns.getValueSchema();
const map=value;
if(this.needsTransform(mapMember)){
for(const k in map){
if(!hasOwn(map,k)){
continue;
}
if(k==="__proto__"){
writeKey(map);
}
map[k]=this._read(mapMember,map[k]);
}
}
return map;
}
}
if(ns.isBlobSchema()&&typeof value==="string"){
return fromBase64(value);
}
const mediaType=ns.getMergedTraits().mediaType;
if(ns.isStringSchema()&&typeof value==="string"&&mediaType){
const isJson=mediaType==="application/json"||mediaType.endsWith("+json");
if(isJson){
return LazyJsonString.from(value);
}
return value;
}
if(ns.isTimestampSchema()&&value!=null){
const format=determineTimestampFormat(ns,this.settings);
switch(format){
case 5:
return parseRfc3339DateTimeWithOffset(value);
case 6:
return parseRfc7231DateTime(value);
case 7:
return parseEpochTimestamp(value);
default:
console.warn("Missing timestamp format, parsing value with Date constructor:",value);
return new Date(value);
}
}
if(ns.isBigIntegerSchema()&&(typeof value==="number"||typeof value==="string")){
return BigInt(value);
}
if(ns.isBigDecimalSchema()&&value!=undefined){
if(value instanceof NumericValue){
return value;
}
const untyped=value;
if(untyped.type==="bigDecimal"&&"string" in untyped){
return new NumericValue(untyped.string,untyped.type);
}
return new NumericValue(String(value),"bigDecimal");
}
if(ns.isNumericSchema()&&typeof value==="string"){
switch(value){
case "Infinity":
return Infinity;
case "-Infinity":
return -Infinity;
case "NaN":
return NaN;
}
return value;
}
if(ns.isDocumentSchema()){
if(isObject){
if(Array.isArray(value)){
for(let i=0;i<value.length;++i){
const v=value[i];
if(!(v instanceof NumericValue)){
value[i]=this._read(ns,v);
}
}
}
else{
const doc=value;
for(const k in doc){
if(!hasOwn(doc,k)){
continue;
}
if(k==="__proto__"){
writeKey(doc);
}
const v=doc[k];
if(!(v instanceof NumericValue)){
doc[k]=this._read(ns,v);
}
}
}
}
}
return value;
}
_readStruct(ns,record){
const union=ns.isUnionSchema();
const out={};
let nameMap;
const hasType=typeof record.__type==="string";
const{jsonName}=this.settings;
if(jsonName&&hasType){
nameMap={};
}
let unionSerde;
if(union){
unionSerde=new UnionSerde(record,out);
}
for(const[memberName,memberSchema]of ns.structIterator()){
let fromKey=memberName;
if(jsonName){
fromKey=memberSchema.getMergedTraits().jsonName??fromKey;
if(hasType){
nameMap[fromKey]=memberName;
}
}
if(union){
unionSerde.mark(fromKey);
}
if(record[fromKey]!=null){
out[memberName]=this._read(memberSchema,record[fromKey]);
}
}
if(union){
unionSerde.writeUnknown();
}
else if(hasType){
for(const k in record){
if(!hasOwn(record,k)){
continue;
}
const v=record[k];
const t=jsonName?(nameMap[k]??k):k;
if(!(t in out)){
out[t]=v;
}
}
}
return out;
}
needsTransform(ns){
if(ns.isBlobSchema()||
ns.isTimestampSchema()||
ns.isBigIntegerSchema()||
ns.isBigDecimalSchema()||
ns.isNumericSchema()){
return true;
}
if(ns.isDocumentSchema()||ns.isStructSchema()||ns.isListSchema()||ns.isMapSchema()){
return true;
}
if(ns.isStringSchema()&&ns.getMergedTraits().mediaType){
return true;
}
return false;
}
}
class JsonBytesStringAdapter extends Uint8Array{
string=null;
static allocUnsafe(bytes){
if(typeof Buffer==="function"){
const buffer=Buffer.allocUnsafe(bytes);
return new JsonBytesStringAdapter(buffer.buffer,buffer.byteOffset,buffer.byteLength);
}
return new JsonBytesStringAdapter(bytes);
}
toString(){
return this.s();
}
valueOf(){
return this.s();
}
includes(searchString,position){
if(typeof searchString==="string"){
return this.s().includes(searchString,position);
}
return Uint8Array.prototype.includes.call(this,searchString,position);
}
indexOf(searchString,position){
if(typeof searchString==="string"){
return this.s().indexOf(searchString,position);
}
return Uint8Array.prototype.indexOf.call(this,searchString,position);
}
lastIndexOf(searchString,position){
if(typeof searchString==="string"){
return this.s().lastIndexOf(searchString,position);
}
const fn=Uint8Array.prototype.lastIndexOf;
if(position!==undefined){
return fn.call(this,searchString,position);
}
return fn.call(this,searchString);
}
startsWith(searchString,position){
return this.s().startsWith(searchString,position);
}
endsWith(searchString,endPosition){
return this.s().endsWith(searchString,endPosition);
}
match(regexp){
return this.s().match(regexp);
}
replace(searchValue,replaceValue){
return this.s().replace(searchValue,replaceValue);
}
search(regexp){
return this.s().search(regexp);
}
split(separator,limit){
return this.s().split(separator,limit);
}
substring(start,end){
return this.s().substring(start,end);
}
trim(){
return this.s().trim();
}
trimStart(){
return this.s().trimStart();
}
trimEnd(){
return this.s().trimEnd();
}
charAt(pos){
return this.s().charAt(pos);
}
charCodeAt(index){
return this.s().charCodeAt(index);
}
padStart(maxLength,fillString){
return this.s().padStart(maxLength,fillString);
}
padEnd(maxLength,fillString){
return this.s().padEnd(maxLength,fillString);
}
repeat(count){
return this.s().repeat(count);
}
toUpperCase(){
return this.s().toUpperCase();
}
toLowerCase(){
return this.s().toLowerCase();
}
s(){
if(this.string==null){
const n=Date.now();
if(n>warned + 60_000){
console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. " +
"It has been automatically converted to string. In a future version this will throw an error.");
warned=n;
}
this.string=toUtf8(this);
}
return this.string;
}
}
var warned=0;
const encoder=new TextEncoder();
const OPEN_BRACE=0x7b;
const CLOSE_BRACE=0x7d;
const OPEN_BRACKET=0x5b;
const CLOSE_BRACKET=0x5d;
const QUOTE=0x22;
const COLON=0x3a;
const COMMA=0x2c;
const BACKSLASH=0x5c;
const TRUE=new Uint8Array([0x74,0x72,0x75,0x65]);
const FALSE=new Uint8Array([0x66,0x61,0x6c,0x73,0x65]);
const NULL=new Uint8Array([0x6e,0x75,0x6c,0x6c]);
const ESCAPE_TABLE=new Array(128).fill(null);
ESCAPE_TABLE[0x08]="b";
ESCAPE_TABLE[0x09]="t";
ESCAPE_TABLE[0x0a]="n";
ESCAPE_TABLE[0x0c]="f";
ESCAPE_TABLE[0x0d]="r";
ESCAPE_TABLE[0x22]='"';
ESCAPE_TABLE[0x5c]="\\";
for(let i=0;i<0x20;i++){
if(ESCAPE_TABLE[i]===null){
ESCAPE_TABLE[i]="u00" + i.toString(16).padStart(2,"0");
}
}
const INITIAL_BUFFER_SIZE=2048;
function alloc(size){
return JsonBytesStringAdapter.allocUnsafe(size);
}
class JsonShapeSerializer2 extends SerdeContextConfig{
settings;
json;
i=0;
rootSchema;
rawValue;
passthrough=false;
constructor(settings){
super();
this.settings=settings;
this.json=alloc(INITIAL_BUFFER_SIZE);
}
write(schema,value){
this.i=0;
this.rawValue=value;
this.rootSchema=NormalizedSchema.of(schema);
this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.isStringSchema();
if(!this.passthrough){
this.writeValue(this.rootSchema,value,undefined);
}
}
writeDiscriminatedDocument(schema,value){
this.i=0;
this.rootSchema=NormalizedSchema.of(schema);
const ns=this.rootSchema;
if(ns.isStructSchema()&&value!=null&&typeof value==="object"){
this.writeValue(ns,value,undefined);
const prefix=`"__type":"${ns.getName(true)??"Unknown"}",`;
const z=prefix.length;
this.ensure(z);
this.json.copyWithin(1 + z,1,this.i);
encoder.encodeInto(prefix,this.json.subarray(1));
this.i +=z;
}
else{
this.writeValue(ns,value,undefined);
}
}
flush(){
this.rootSchema=undefined;
const finalPosition=this.i;
this.i=0;
const raw=this.rawValue;
this.rawValue=undefined;
if(finalPosition===0){
return raw;
}
const result=this.json.subarray(0,finalPosition);
this.json=alloc(INITIAL_BUFFER_SIZE);
return result;
}
ensure(byteCount){
const{i,json}=this;
if(i+byteCount>json.length){
let newSize=json.length * 2;
while(newSize<i+byteCount){
newSize *=2;
}
const next=alloc(newSize);
next.set(this.json);
this.json=next;
}
}
writeAscii(s){
const z=s.length;
this.ensure(z);
let{i,json}=this;
for(let j=0;j<z;++j){
json[i]=s.charCodeAt(j);
i +=1;
}
this.i=i;
}
writeAsciiQuoted(s){
const z=s.length;
this.ensure(z + 4);
let{json,i}=this;
json[i++]=QUOTE;
for(let j=0;j<z;++j){
json[i++]=s.charCodeAt(j);
}
json[i++]=QUOTE;
this.i=i;
}
writeJsonString(s){
const z=s.length;
this.ensure(z * 3 + 2);
this.json[this.i++]=QUOTE;
for(let j=0;j<z;++j){
const c=s.charCodeAt(j);
if(c>0x22&&c<0x5c){
this.json[this.i++]=c;
}
else if(c<0x80){
const esc=ESCAPE_TABLE[c];
if(esc!==null){
this.ensure(esc.length + 1 +(z-j - 1)* 3 + 1);
this.json[this.i++]=BACKSLASH;
for(let k=0;k<esc.length;k++){
this.json[this.i++]=esc.charCodeAt(k);
}
}
else{
this.json[this.i++]=c;
}
}
else if(c>=0xd800&&c<=0xdbff){
const next=j + 1<z?s.charCodeAt(j + 1):0;
if(next>=0xdc00&&next<=0xdfff){
this.ensure(4);
const{written}=encoder.encodeInto(s.substring(j,j + 2),this.json.subarray(this.i));
this.i +=written;
++j;
}
else{
this.ensure(6 +(z-j - 1)* 3 + 1);
this.writeUnicodeEscape(c);
}
}
else if(c>=0xdc00&&c<=0xdfff){
this.ensure(6 +(z-j - 1)* 3 + 1);
this.writeUnicodeEscape(c);
}
else{
let{i,json}=this;
if(c<0x800){
json[i++]=0xc0|(c>>6);
json[i++]=0x80|(c&0x3f);
}
else{
json[i++]=0xe0|(c>>12);
json[i++]=0x80|((c>>6)&0x3f);
json[i++]=0x80|(c&0x3f);
}
this.i=i;
}
}
this.json[this.i++]=QUOTE;
}
writeUnicodeEscape(code){
let{json,i}=this;
json[i++]=BACKSLASH;
json[i++]=0x75;
const hex=code.toString(16).padStart(4,"0");
for(let j=0;j<4;++j){
json[i++]=hex.charCodeAt(j);
}
this.i=i;
}
static B64=(()=>{
const chars="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const table=new Uint8Array(64);
for(let i=0;i<64;++i){
table[i]=chars.charCodeAt(i);
}
return table;
})();
writeBase64(data){
const b64Len=Math.ceil(data.length / 3)* 4;
this.ensure(b64Len + 2);
const json=this.json;
const B64=JsonShapeSerializer2.B64;
let i=this.i;
json[i++]=QUOTE;
const len=data.length;
const remainder=len%3;
const mainLen=len-remainder;
for(let j=0;j<mainLen;j +=3){
const a=data[j];
const b=data[j + 1];
const c=data[j + 2];
json[i++]=B64[a>>2];
json[i++]=B64[((a&0x03)<<4)|(b>>4)];
json[i++]=B64[((b&0x0f)<<2)|(c>>6)];
json[i++]=B64[c&0x3f];
}
if(remainder===2){
const a=data[mainLen];
const b=data[mainLen + 1];
json[i++]=B64[a>>2];
json[i++]=B64[((a&0x03)<<4)|(b>>4)];
json[i++]=B64[(b&0x0f)<<2];
json[i++]=0x3d;
}
else if(remainder===1){
const a=data[mainLen];
json[i++]=B64[a>>2];
json[i++]=B64[(a&0x03)<<4];
json[i++]=0x3d;
json[i++]=0x3d;
}
json[i++]=QUOTE;
this.i=i;
}
writeValue(schema,value,container){
if(value==null){
if(container?.isStructSchema()){
if(value===undefined){
const ns=NormalizedSchema.of(schema);
if(ns.isIdempotencyToken()){
this.writeAsciiQuoted(generateIdempotencyToken());
return;
}
}
return;
}
this.ensure(4);
this.json.set(NULL,this.i);
this.i +=4;
return;
}
const ns=NormalizedSchema.of(schema);
const isObject=typeof value==="object";
if(ns.isStringSchema()){
const mediaType=ns.getMergedTraits().mediaType;
if(mediaType){
const isJson=mediaType==="application/json"||mediaType.endsWith("+json");
if(isJson){
this.writeJsonString(LazyJsonString.from(value).toString());
return;
}
}
}
if(this.settings.bigNumberAsString&&value!=null&&(ns.isBigIntegerSchema()||ns.isBigDecimalSchema())){
const asString=value instanceof NumericValue?value.string:String(value);
this.writeAsciiQuoted(asString);
return;
}
if(isObject){
if(ns.isStructSchema()){
this.writeStruct(ns,value);
return;
}
if(Array.isArray(value)&&(ns.isListSchema()||ns.isDocumentSchema())){
this.writeList(ns,value,ns.isDocumentSchema());
return;
}
if(ns.isMapSchema()){
this.writeMap(ns,value,false);
return;
}
if(value instanceof Uint8Array&&(ns.isBlobSchema()||ns.isDocumentSchema())){
this.writeBase64(value);
return;
}
if(value instanceof Date&&(ns.isTimestampSchema()||ns.isDocumentSchema())){
this.writeTimestamp(ns,value);
return;
}
if(value instanceof NumericValue){
this.writeAscii(value.string);
return;
}
if(ns.isDocumentSchema()){
if(Array.isArray(value)){
this.writeList(ns,value,true);
}
else{
this.writeMap(ns,value,true);
}
return;
}
const json=JSON.stringify(value);
this.writeAscii(json);
return;
}
if(typeof value==="string"){
if(ns.isBlobSchema()){
const b64=(this.serdeContext?.base64Encoder??toBase64)(value);
this.writeAsciiQuoted(b64);
return;
}
this.writeJsonString(value);
return;
}
if(typeof value==="number"){
if(Math.abs(value)===Infinity||Number.isNaN(value)){
this.writeAsciiQuoted(String(value));
return;
}
const numStr=String(value);
this.writeAscii(numStr);
return;
}
if(typeof value==="boolean"){
this.ensure(5);
let{i,json}=this;
if(value){
json.set(TRUE,i);
i +=4;
}
else{
json.set(FALSE,i);
i +=5;
}
this.i=i;
return;
}
if(typeof value==="bigint"){
this.writeAscii(value.toString());
return;
}
this.writeAscii(String(value));
}
writeStruct(ns,value){
this.ensure(2);
this.json[this.i++]=OPEN_BRACE;
let wroteAny=false;
const hasType=typeof value.__type==="string";
let writtenKeys;
if(hasType){
writtenKeys=new Set();
}
for(const[memberName,memberSchema]of ns.structIterator()){
const item=value[memberName];
if(item==null&&!memberSchema.isIdempotencyToken()){
continue;
}
if(wroteAny){
this.ensure(1);
this.json[this.i++]=COMMA;
}
wroteAny=true;
const targetKey=this.settings.jsonName?(memberSchema.getMergedTraits().jsonName??memberName):memberName;
if(writtenKeys){
writtenKeys.add(memberName);
writtenKeys.add(targetKey);
}
this.writeAsciiQuoted(targetKey);
this.json[this.i++]=COLON;
this.writeValue(memberSchema,item,ns);
}
if(!wroteAny&&ns.isUnionSchema()){
const{$unknown}=value;
if(Array.isArray($unknown)){
const[k,v]=$unknown;
this.writeAsciiQuoted(k);
this.ensure(1);
this.json[this.i++]=COLON;
this.writeValue(15,v,ns);
}
}
else if(hasType){
for(const k in value){
if(writtenKeys.has(k)){
continue;
}
writtenKeys.add(k);
const v=value[k];
if(wroteAny){
this.ensure(1);
this.json[this.i++]=COMMA;
}
wroteAny=true;
this.writeAsciiQuoted(k);
this.ensure(1);
this.json[this.i++]=COLON;
this.writeValue(15,v,undefined);
}
}
this.ensure(1);
this.json[this.i++]=CLOSE_BRACE;
}
writeList(ns,value,isDocument){
const sparse=!!ns.getMergedTraits().sparse;
const valueSchema=ns.getValueSchema();
if(!isDocument){
if(valueSchema.isStringSchema()||valueSchema.isNumericSchema()||valueSchema.isBooleanSchema()){
let hasSpecials=false;
for(let i=0;i<value.length;++i){
const v=value[i];
if(Number.isNaN(v)||v===Infinity||v===-Infinity||(v==null&&!sparse)){
hasSpecials=true;
break;
}
}
let json;
if(!hasSpecials){
json=JSON.stringify(value);
}
else{
const out=[];
for(let i=0;i<value.length;++i){
const v=value[i];
if(v==null&&!sparse){
continue;
}
if(Number.isNaN(v)||v===Infinity||v===-Infinity){
out.push(String(v));
}
else{
out.push(v);
}
}
json=JSON.stringify(out);
}
this.ensure(json.length * 3);
this.i +=encoder.encodeInto(json,this.json.subarray(this.i)).written;
return;
}
}
this.ensure(2);
this.json[this.i++]=OPEN_BRACKET;
let wroteFirstItem=false;
for(let i=0;i<value.length;++i){
const item=value[i];
if(isDocument?item===undefined:item==null&&!sparse){
continue;
}
if(wroteFirstItem){
this.ensure(1);
this.json[this.i++]=COMMA;
}
this.writeValue(valueSchema,item,undefined);
wroteFirstItem=true;
}
this.ensure(1);
this.json[this.i++]=CLOSE_BRACKET;
}
writeMap(ns,value,isDocument){
const sparse=!!ns.getMergedTraits().sparse;
const valueSchema=ns.getValueSchema();
if(!isDocument){
if(valueSchema.isStringSchema()||valueSchema.isNumericSchema()||valueSchema.isBooleanSchema()){
let modifications;
for(const k in value){
if(!hasOwn(value,k)){
continue;
}
const v=value[k];
if(Number.isNaN(v)||v===Infinity||v===-Infinity){
(modifications??={})[k]=v;
value[k]=String(v);
}
else if(v===null&&!sparse){
(modifications??={})[k]=null;
value[k]=undefined;
}
}
const json=JSON.stringify(value);
if(modifications){
Object.assign(value,modifications);
}
this.ensure(json.length * 3);
this.i +=encoder.encodeInto(json,this.json.subarray(this.i)).written;
return;
}
}
this.ensure(2);
this.json[this.i++]=OPEN_BRACE;
let first=true;
for(const k in value){
if(!hasOwn(value,k)){
continue;
}
const v=value[k];
if(isDocument?v===undefined:v==null&&!sparse){
continue;
}
if(!first){
this.ensure(1);
this.json[this.i++]=COMMA;
}
first=false;
this.writeJsonString(k);
this.ensure(1);
this.json[this.i++]=COLON;
this.writeValue(valueSchema,v,undefined);
}
this.ensure(1);
this.json[this.i++]=CLOSE_BRACE;
}
writeTimestamp(ns,value){
const format=determineTimestampFormat(ns,this.settings);
switch(format){
case 5:{
const iso=value.toISOString().replace(".000Z","Z");
this.writeAsciiQuoted(iso);
return;
}
case 6:{
this.writeAsciiQuoted(dateToUtcString(value));
return;
}
case 7:{
const epochSecs=String(value.getTime()/ 1000);
this.writeAscii(epochSecs);
return;
}
default:{
const epochSecs=String(value.getTime()/ 1000);
this.writeAscii(epochSecs);
return;
}
}
}
}
class JsonCodec2 extends SerdeContextConfig{
settings;
constructor(settings){
super();
this.settings=settings;
}
createSerializer(){
const serializer=new JsonShapeSerializer2(this.settings);
serializer.setSerdeContext(this.serdeContext);
return serializer;
}
createDeserializer(){
const deserializer=new JsonShapeDeserializer2(this.settings);
deserializer.setSerdeContext(this.serdeContext);
return deserializer;
}
}
class SmithyRpcV2JsonProtocol extends AbstractRpcV2Protocol{
codec=new JsonCodec2({
timestampFormat:{
useTrait:false,
default:7,
},
jsonName:false,
bigNumberAsString:true,
});
serializer=this.codec.createSerializer();
deserializer=this.codec.createDeserializer();
getShapeId(){
return "smithy.protocols#rpcv2Json";
}
getPayloadCodec(){
return this.codec;
}
getSmithyProtocolHeaderValue(){
return "rpc-v2-json";
}
applyEmptyBody(request){
if(!request.body){
request.body="{}";
}
}
async handleError(operationSchema,context,response,dataObject,metadata){
const errorName=loadSmithyRpcV2JsonErrorCode(response,dataObject)??"Unknown";
const errorMetadata={
$metadata:metadata,
$fault:response.statusCode<=500?"client":"server",
};
let namespace=this.options.defaultNamespace;
if(errorName.includes("#")){
[namespace]=errorName.split("#");
}
const registry=this.compositeErrorRegistry;
const nsRegistry=TypeRegistry.for(namespace);
registry.copyFrom(nsRegistry);
let errorSchema;
try{
errorSchema=registry.getSchema(errorName);
}
catch(ignored){
if(dataObject.Message){
dataObject.message=dataObject.Message;
}
const syntheticRegistry=TypeRegistry.for("smithy.ts.sdk.synthetic." + namespace);
registry.copyFrom(syntheticRegistry);
const baseExceptionSchema=registry.getBaseException();
if(baseExceptionSchema){
const ErrorCtor=registry.getErrorCtor(baseExceptionSchema);
throw Object.assign(new ErrorCtor({name:errorName}),errorMetadata,dataObject);
}
throw Object.assign(new Error(errorName),errorMetadata,dataObject);
}
const ns=NormalizedSchema.of(errorSchema);
const ErrorCtor=registry.getErrorCtor(errorSchema);
const message=dataObject.message??dataObject.Message??"Unknown";
const exception=new ErrorCtor({});
const output={};
const errorDeserializer=this.codec.createDeserializer();
for(const[name,member]of ns.structIterator()){
if(dataObject[name]!=null){
output[name]=errorDeserializer.readObject(member,dataObject[name]);
}
}
throw Object.assign(exception,errorMetadata,{
$fault:ns.getMergedTraits().error,
message,
},output);
}
getDefaultContentType(){
return "application/json";
}
}
exports.FromStringShapeDeserializer=FromStringShapeDeserializer;
exports.HttpBindingProtocol=HttpBindingProtocol;
exports.HttpInterceptingShapeDeserializer=HttpInterceptingShapeDeserializer;
exports.HttpInterceptingShapeSerializer=HttpInterceptingShapeSerializer;
exports.JsonCodec2=JsonCodec2;
exports.RpcProtocol=RpcProtocol;
exports.SmithyRpcV2JsonProtocol=SmithyRpcV2JsonProtocol;
exports.buildQueryString=buildQueryString;
exports.collectBody=collectBody;
exports.determineTimestampFormat=determineTimestampFormat;
exports.escapeUri=escapeUri;
exports.extendedEncodeURIComponent=extendedEncodeURIComponent;
exports.getContentLengthPlugin=getContentLengthPlugin;
exports.getHttpHandlerExtensionConfiguration=getHttpHandlerExtensionConfiguration;
exports.loadJsonRpcErrorCode=loadJsonRpcErrorCode;
exports.loadRestJsonErrorCode=loadRestJsonErrorCode;
exports.loadSmithyRpcV2JsonErrorCode=loadSmithyRpcV2JsonErrorCode;
exports.resolveHttpHandlerRuntimeConfig=resolveHttpHandlerRuntimeConfig;
}),
3729:
((_module,exports,$load)=>{
const{Readable}=$load(7075);
const{NoOpLogger,normalizeProvider}=$load(2474);
const{HttpResponse,HttpRequest}=$load(230);
const{parseRfc7231DateTime,v4}=$load(246);
const{SMITHY_CONTEXT_KEY}=$load(4714);
const{hasOwn}=$load(6046);
const isStreamingPayload=(request)=>request?.body instanceof Readable||
(typeof ReadableStream!=="undefined"&&request?.body instanceof ReadableStream);
const CLOCK_SKEW_ERROR_CODES=[
"AccessDeniedException",
"AuthFailure",
"InvalidSignatureException",
"RequestExpired",
"RequestInTheFuture",
"RequestTimeTooSkewed",
"SignatureDoesNotMatch",
];
const THROTTLING_ERROR_CODES=[
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
];
const TRANSIENT_ERROR_CODES=["TimeoutError","RequestTimeout","RequestTimeoutException"];
const TRANSIENT_ERROR_STATUS_CODES=[500,502,503,504];
const NODEJS_TIMEOUT_ERROR_CODES=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"];
const NODEJS_NETWORK_ERROR_CODES=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"];
const isRetryableByTrait=(error)=>error?.$retryable!==undefined;
const isClockSkewError=(error)=>CLOCK_SKEW_ERROR_CODES.includes(error.name);
const isClockSkewCorrectedError=(error)=>error.$metadata?.clockSkewCorrected;
const isBrowserNetworkError=(error)=>{
const errorMessages=new Set([
"Failed to fetch",
"NetworkError when attempting to fetch resource",
"The Internet connection appears to be offline",
"Load failed",
"Network request failed",
]);
const isValid=error&&error instanceof TypeError;
if(!isValid){
return false;
}
return errorMessages.has(error.message);
};
const isThrottlingError=(error)=>error.$metadata?.httpStatusCode===429||
THROTTLING_ERROR_CODES.includes(error.name)||
error.$retryable?.throttling==true;
const isTransientError=(error,depth=0)=>error?.name!=="AbortError"&&
(isRetryableByTrait(error)||
isClockSkewCorrectedError(error)||
(error.name==="InvalidSignatureException"&&error.message?.includes("Signature expired"))||
TRANSIENT_ERROR_CODES.includes(error.name)||
NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code||"")||
NODEJS_NETWORK_ERROR_CODES.includes(error?.code||"")||
TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode||0)||
isBrowserNetworkError(error)||
isNodeJsHttp2TransientError(error)||
(error.cause!==undefined&&depth<=10&&isTransientError(error.cause,depth + 1)));
const isServerError=(error)=>{
if(error.$metadata?.httpStatusCode!==undefined){
const statusCode=error.$metadata.httpStatusCode;
if(500<=statusCode&&statusCode<=599&&!isTransientError(error)){
return true;
}
return false;
}
return false;
};
function isNodeJsHttp2TransientError(error){
return error.code==="ERR_HTTP2_STREAM_ERROR"&&error.message.includes("NGHTTP2_REFUSED_STREAM");
}
const race=(promise,signal)=>{
if(!signal){
return promise;
}
let cleanup=()=>{};
const aborted=new Promise((_,reject)=>{
const handler=()=>reject(createAbortError());
if(signal.aborted){
handler();
}
else if(typeof signal.addEventListener==="function"){
signal.addEventListener("abort",handler,{once:true});
cleanup=()=>signal.removeEventListener("abort",handler);
}
else{
signal.onabort=handler;
}
});
return Promise.race([promise,aborted]).finally(cleanup);
};
const createAbortError=()=>Object.assign(new Error("Request aborted"),{name:"AbortError"});
const isAbortError=(error)=>typeof error==="object"&&error!==null&&"name" in error&&error.name==="AbortError";
const DEFAULT_RETRY_DELAY_BASE=100;
const MAXIMUM_RETRY_DELAY=20 * 1000;
const THROTTLING_RETRY_DELAY_BASE=500;
const INITIAL_RETRY_TOKENS=500;
const RETRY_COST=5;
const TIMEOUT_RETRY_COST=10;
const NO_RETRY_INCREMENT=1;
const INVOCATION_ID_HEADER="amz-sdk-invocation-id";
const REQUEST_HEADER="amz-sdk-request";
function parseRetryAfterHeader(response,logger){
if(!HttpResponse.isInstance(response)){
return;
}
for(const header in response.headers){
if(!hasOwn(response.headers,header)){
continue;
}
const h=header.toLowerCase();
if(h==="retry-after"){
const retryAfter=response.headers[header];
let retryAfterSeconds=NaN;
if(retryAfter.endsWith("GMT")){
try{
const date=parseRfc7231DateTime(retryAfter);
retryAfterSeconds=(date.getTime()- Date.now())/ 1000;
}
catch(e){
logger?.trace?.("Failed to parse retry-after header");
logger?.trace?.(e);
}
}
else if(retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)){
retryAfterSeconds=Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]);
}
else if(retryAfter.match(/^((\d+)|(\d+\.\d+))$/)){
retryAfterSeconds=Number(retryAfter);
}
else if(Date.parse(retryAfter)>=Date.now()){
retryAfterSeconds=(Date.parse(retryAfter)- Date.now())/ 1000;
}
if(isNaN(retryAfterSeconds)){
return;
}
return new Date(Date.now()+ retryAfterSeconds * 1000);
}
else if(h==="x-amz-retry-after"){
const v=response.headers[header];
const backoffMilliseconds=Number(v);
if(isNaN(backoffMilliseconds)){
logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
return;
}
return new Date(Date.now()+ backoffMilliseconds);
}
}
}
const asSdkError=(error)=>{
if(error instanceof Error){
return error;
}
if(error instanceof Object){
return Object.assign(new Error(),error);
}
if(typeof error==="string"){
return new Error(error);
}
return new Error(`AWS SDK error wrapper for ${error}`);
};
function bindRetryMiddleware(isStreamingPayload){
return(options)=>(next,context)=>async(args)=>{
let retryStrategy=await options.retryStrategy();
const maxAttempts=await options.maxAttempts();
const abortSignal=context[SMITHY_CONTEXT_KEY]?.abortSignal;
if(isRetryStrategyV2(retryStrategy)){
retryStrategy=retryStrategy;
const retryTokenScope=(context["partition_id"]??"")+(context.__retryLongPoll?":longpoll":"");
let retryToken=await race(retryStrategy.acquireInitialRetryToken(retryTokenScope),abortSignal);
let lastError=new Error();
let attempts=0;
let totalRetryDelay=0;
const{request}=args;
const isRequest=HttpRequest.isInstance(request);
if(isRequest){
request.headers[INVOCATION_ID_HEADER]=v4();
}
while(true){
try{
if(isRequest){
request.headers[REQUEST_HEADER]=`attempt=${attempts + 1}; max=${maxAttempts}`;
}
const{response,output}=await next(args);
retryStrategy.recordSuccess(retryToken);
output.$metadata.attempts=attempts + 1;
output.$metadata.totalRetryDelay=totalRetryDelay;
return{response,output};
}
catch(e){
const retryErrorInfo=getRetryErrorInfo(e,options.logger);
lastError=asSdkError(e);
if(isRequest&&isStreamingPayload(request)){
(context.logger instanceof NoOpLogger?console:context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
throw lastError;
}
try{
retryToken=await race(retryStrategy.refreshRetryTokenForRetry(retryToken,retryErrorInfo),abortSignal);
}
catch(refreshError){
if(abortSignal?.aborted&&isAbortError(refreshError)){
throw refreshError;
}
if(!lastError.$metadata){
lastError.$metadata={};
}
lastError.$metadata.attempts=attempts + 1;
lastError.$metadata.totalRetryDelay=totalRetryDelay;
throw lastError;
}
attempts=retryToken.getRetryCount();
const delay=retryToken.getRetryDelay();
totalRetryDelay +=(retryToken?.$retryLog?.acquisitionDelay??0)+ delay;
if(delay>0){
await race(new Promise((resolve)=>setTimeout(resolve,delay)),abortSignal);
}
}
}
}
else{
retryStrategy=retryStrategy;
if(retryStrategy?.mode){
context.userAgent=[...(context.userAgent||[]),["cfg/retry-mode",retryStrategy.mode]];
}
return retryStrategy.retry(next,args);
}
};
}
const isRetryStrategyV2=(retryStrategy)=>typeof retryStrategy.acquireInitialRetryToken!=="undefined"&&
typeof retryStrategy.refreshRetryTokenForRetry!=="undefined"&&
typeof retryStrategy.recordSuccess!=="undefined";
const getRetryErrorInfo=(error,logger)=>{
const errorInfo={
error,
errorType:getRetryErrorType(error),
};
const retryAfterHint=parseRetryAfterHeader(error.$response,logger);
if(retryAfterHint){
errorInfo.retryAfterHint=retryAfterHint;
}
return errorInfo;
};
const getRetryErrorType=(error)=>{
if(isThrottlingError(error)){
return "THROTTLING";
}
if(isTransientError(error)){
return "TRANSIENT";
}
if(isServerError(error)){
return "SERVER_ERROR";
}
return "CLIENT_ERROR";
};
const retryMiddlewareOptions={
name:"retryMiddleware",
tags:["RETRY"],
step:"finalizeRequest",
priority:"high",
override:true,
};
function bindGetRetryPlugin(isStreamingPayload){
const retryMiddleware=bindRetryMiddleware(isStreamingPayload);
return(options)=>({
applyToStack:(clientStack)=>{
clientStack.add(retryMiddleware(options),retryMiddlewareOptions);
},
});
}
class DefaultRateLimiter{
static setTimeoutFn=(fn,delay)=>setTimeout(fn,delay);
beta;
minCapacity;
minFillRate;
scaleConstant;
smooth;
enabled=false;
availableTokens=0;
lastMaxRate=0;
measuredTxRate=0;
requestCount=0;
fillRate;
lastThrottleTime;
lastTimestamp=0;
lastTxRateBucket;
maxCapacity;
timeWindow=0;
constructor(options){
this.beta=options?.beta??0.7;
this.minCapacity=options?.minCapacity??1;
this.minFillRate=options?.minFillRate??0.5;
this.scaleConstant=options?.scaleConstant??0.4;
this.smooth=options?.smooth??0.8;
this.lastThrottleTime=this.getCurrentTimeInSeconds();
this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds());
this.fillRate=this.minFillRate;
this.maxCapacity=this.minCapacity;
}
async getSendToken(){
return this.acquireTokenBucket(1);
}
updateClientSendingRate(response){
let calculatedRate;
this.updateMeasuredRate();
const retryErrorInfo=response;
const isThrottling=retryErrorInfo?.errorType==="THROTTLING"||isThrottlingError(retryErrorInfo?.error??response);
if(isThrottling){
const rateToUse=!this.enabled?this.measuredTxRate:Math.min(this.measuredTxRate,this.fillRate);
this.lastMaxRate=rateToUse;
this.calculateTimeWindow();
this.lastThrottleTime=this.getCurrentTimeInSeconds();
calculatedRate=this.cubicThrottle(rateToUse);
this.enableTokenBucket();
}
else{
this.calculateTimeWindow();
calculatedRate=this.cubicSuccess(this.getCurrentTimeInSeconds());
}
const newRate=Math.min(calculatedRate,2 * this.measuredTxRate);
this.updateTokenBucketRate(newRate);
}
getCurrentTimeInSeconds(){
return Date.now()/ 1000;
}
async acquireTokenBucket(amount){
if(!this.enabled){
return;
}
this.refillTokenBucket();
while(amount>this.availableTokens){
const delay=((amount-this.availableTokens)/ this.fillRate)* 1000;
await new Promise((resolve)=>DefaultRateLimiter.setTimeoutFn(resolve,delay));
this.refillTokenBucket();
}
this.availableTokens=this.availableTokens-amount;
}
refillTokenBucket(){
const timestamp=this.getCurrentTimeInSeconds();
if(!this.lastTimestamp){
this.lastTimestamp=timestamp;
return;
}
const fillAmount=(timestamp-this.lastTimestamp)* this.fillRate;
this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+fillAmount);
this.lastTimestamp=timestamp;
}
calculateTimeWindow(){
this.timeWindow=this.getPrecise(Math.pow((this.lastMaxRate *(1 - this.beta))/ this.scaleConstant,1 / 3));
}
cubicThrottle(rateToUse){
return this.getPrecise(rateToUse*this.beta);
}
cubicSuccess(timestamp){
return this.getPrecise(this.scaleConstant*Math.pow(timestamp-this.lastThrottleTime-this.timeWindow,3)+ this.lastMaxRate);
}
enableTokenBucket(){
this.enabled=true;
}
updateTokenBucketRate(newRate){
this.refillTokenBucket();
this.fillRate=Math.max(newRate,this.minFillRate);
this.maxCapacity=Math.max(newRate,this.minCapacity);
this.availableTokens=Math.min(this.availableTokens,this.maxCapacity);
}
updateMeasuredRate(){
const t=this.getCurrentTimeInSeconds();
const timeBucket=Math.floor(t * 2)/ 2;
this.requestCount++;
if(timeBucket>this.lastTxRateBucket){
const currentRate=this.requestCount /(timeBucket-this.lastTxRateBucket);
this.measuredTxRate=this.getPrecise(currentRate*this.smooth+this.measuredTxRate *(1 - this.smooth));
this.requestCount=0;
this.lastTxRateBucket=timeBucket;
}
}
getPrecise(num){
return parseFloat(num.toFixed(8));
}
}
class Retry{
static v2026=true;
static delay(){
return 50;
}
static throttlingDelay(){
return 1_000;
}
static cost(){
return 14;
}
static throttlingCost(){
return 5;
}
static modifiedCostType(){
return "THROTTLING";
}
}
class DefaultRetryBackoffStrategy{
x=Retry.delay();
computeNextBackoffDelay(i){
const b=Math.random();
const r=2;
const t_i=b*Math.min(this.x*r ** i,MAXIMUM_RETRY_DELAY);
return Math.floor(t_i);
}
setDelayBase(delay){
this.x=delay;
}
}
class DefaultRetryToken{
delay;
count;
cost;
longPoll;
$retryLog={
acquisitionDelay:0,
};
constructor(delay,count,cost,longPoll){
this.delay=delay;
this.count=count;
this.cost=cost;
this.longPoll=longPoll;
}
getRetryCount(){
return this.count;
}
getRetryDelay(){
return Math.min(MAXIMUM_RETRY_DELAY,this.delay);
}
getRetryCost(){
return this.cost;
}
isLongPoll(){
return this.longPoll;
}
}
var RETRY_MODES;
(function(RETRY_MODES){
RETRY_MODES["STANDARD"]="standard";
RETRY_MODES["ADAPTIVE"]="adaptive";
})(RETRY_MODES||(RETRY_MODES={}));
const DEFAULT_MAX_ATTEMPTS=3;
const DEFAULT_RETRY_MODE=RETRY_MODES.STANDARD;
const refusal={
incompatible:1,
attempts:2,
capacity:3,
};
let StandardRetryStrategy$1=class StandardRetryStrategy{
mode=RETRY_MODES.STANDARD;
retryBackoffStrategy;
capacity=INITIAL_RETRY_TOKENS;
maxAttemptsProvider;
baseDelay;
constructor(arg1){
if(typeof arg1==="number"){
this.maxAttemptsProvider=async()=>arg1;
}
else if(typeof arg1==="function"){
this.maxAttemptsProvider=arg1;
}
else if(arg1&&typeof arg1==="object"){
this.maxAttemptsProvider=async()=>arg1.maxAttempts;
this.baseDelay=arg1.baseDelay;
this.retryBackoffStrategy=arg1.backoff;
}
this.maxAttemptsProvider??=async()=>DEFAULT_MAX_ATTEMPTS;
this.baseDelay??=Retry.delay();
this.retryBackoffStrategy??=new DefaultRetryBackoffStrategy();
}
async acquireInitialRetryToken(retryTokenScope){
return new DefaultRetryToken(Retry.delay(),0,undefined,retryTokenScope.includes(":longpoll"));
}
async refreshRetryTokenForRetry(token,errorInfo){
const maxAttempts=await this.getMaxAttempts();
const retryCode=this.retryCode(token,errorInfo,maxAttempts);
const shouldRetry=retryCode===0;
const isLongPoll=token.isLongPoll?.();
if(shouldRetry||isLongPoll){
const errorType=errorInfo.errorType;
this.retryBackoffStrategy.setDelayBase(errorType==="THROTTLING"?Retry.throttlingDelay():this.baseDelay);
const delayFromErrorType=this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
let retryDelay=delayFromErrorType;
if(errorInfo.retryAfterHint instanceof Date){
retryDelay=Math.max(delayFromErrorType,Math.min(errorInfo.retryAfterHint.getTime()- Date.now(),delayFromErrorType + 5_000));
}
if(!shouldRetry){
const longPollBackoff=retryCode===refusal.capacity&&isLongPoll?retryDelay:0;
if(longPollBackoff>0){
await new Promise((r)=>setTimeout(r,longPollBackoff));
}
}
else{
const capacityCost=this.getCapacityCost(errorType);
this.capacity -=capacityCost;
const nextToken=new DefaultRetryToken(0,token.getRetryCount()+ 1,capacityCost,token.isLongPoll?.()??false);
await new Promise((r)=>setTimeout(r,retryDelay));
nextToken.$retryLog.acquisitionDelay=retryDelay;
return nextToken;
}
}
throw new Error("No retry token available");
}
recordSuccess(token){
this.capacity=Math.min(INITIAL_RETRY_TOKENS,this.capacity +(token.getRetryCost()??NO_RETRY_INCREMENT));
}
getCapacity(){
return this.capacity;
}
async maxAttempts(){
return this.maxAttemptsProvider();
}
async getMaxAttempts(){
try{
return await this.maxAttemptsProvider();
}
catch(ignored){
console.warn(`Max attempts provider could not resolve. Using default of ${DEFAULT_MAX_ATTEMPTS}`);
return DEFAULT_MAX_ATTEMPTS;
}
}
retryCode(tokenToRenew,errorInfo,maxAttempts){
const attempts=tokenToRenew.getRetryCount()+ 1;
const retryableStatus=this.isRetryableError(errorInfo.errorType)?0:refusal.incompatible;
const attemptStatus=attempts<maxAttempts?0:refusal.attempts;
const capacityStatus=this.capacity>=this.getCapacityCost(errorInfo.errorType)?0:refusal.capacity;
return retryableStatus||attemptStatus||capacityStatus;
}
getCapacityCost(errorType){
return errorType===Retry.modifiedCostType()?Retry.throttlingCost():Retry.cost();
}
isRetryableError(errorType){
return errorType==="THROTTLING"||errorType==="TRANSIENT";
}
};
let AdaptiveRetryStrategy$1=class AdaptiveRetryStrategy{
mode=RETRY_MODES.ADAPTIVE;
rateLimiter;
standardRetryStrategy;
constructor(maxAttemptsProvider,options){
const{rateLimiter}=options??{};
this.rateLimiter=rateLimiter??new DefaultRateLimiter();
this.standardRetryStrategy=options
?new StandardRetryStrategy$1({
maxAttempts:typeof maxAttemptsProvider==="number"?maxAttemptsProvider:3,
...options,
})
:new StandardRetryStrategy$1(maxAttemptsProvider);
}
async acquireInitialRetryToken(retryTokenScope){
const token=await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
await this.rateLimiter.getSendToken();
return token;
}
async refreshRetryTokenForRetry(tokenToRenew,errorInfo){
this.rateLimiter.updateClientSendingRate(errorInfo);
const token=await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew,errorInfo);
await this.rateLimiter.getSendToken();
return token;
}
recordSuccess(token){
this.rateLimiter.updateClientSendingRate({});
this.standardRetryStrategy.recordSuccess(token);
}
async maxAttemptsProvider(){
return this.standardRetryStrategy.maxAttempts();
}
};
const getDefaultRetryQuota=(initialRetryTokens,options)=>{
const MAX_CAPACITY=initialRetryTokens;
const noRetryIncrement=NO_RETRY_INCREMENT;
const retryCost=RETRY_COST;
const timeoutRetryCost=TIMEOUT_RETRY_COST;
let availableCapacity=initialRetryTokens;
const getCapacityAmount=(error)=>(error.name==="TimeoutError"?timeoutRetryCost:retryCost);
const hasRetryTokens=(error)=>getCapacityAmount(error)<=availableCapacity;
const retrieveRetryTokens=(error)=>{
if(!hasRetryTokens(error)){
throw new Error("No retry token available");
}
const capacityAmount=getCapacityAmount(error);
availableCapacity -=capacityAmount;
return capacityAmount;
};
const releaseRetryTokens=(capacityReleaseAmount)=>{
availableCapacity +=capacityReleaseAmount??noRetryIncrement;
availableCapacity=Math.min(availableCapacity,MAX_CAPACITY);
};
return Object.freeze({
hasRetryTokens,
retrieveRetryTokens,
releaseRetryTokens,
});
};
const defaultDelayDecider=(delayBase,attempts)=>Math.floor(Math.min(MAXIMUM_RETRY_DELAY,Math.random()* 2 ** attempts*delayBase));
const defaultRetryDecider=(error)=>{
if(!error){
return false;
}
return isRetryableByTrait(error)||isClockSkewError(error)||isThrottlingError(error)||isTransientError(error);
};
class StandardRetryStrategy{
maxAttemptsProvider;
retryDecider;
delayDecider;
retryQuota;
mode=RETRY_MODES.STANDARD;
constructor(maxAttemptsProvider,options){
this.maxAttemptsProvider=maxAttemptsProvider;
this.retryDecider=options?.retryDecider??defaultRetryDecider;
this.delayDecider=options?.delayDecider??defaultDelayDecider;
this.retryQuota=options?.retryQuota??getDefaultRetryQuota(INITIAL_RETRY_TOKENS);
}
shouldRetry(error,attempts,maxAttempts){
return attempts<maxAttempts&&this.retryDecider(error)&&this.retryQuota.hasRetryTokens(error);
}
async getMaxAttempts(){
let maxAttempts;
try{
maxAttempts=await this.maxAttemptsProvider();
}
catch(ignored){
maxAttempts=DEFAULT_MAX_ATTEMPTS;
}
return maxAttempts;
}
async retry(next,args,options){
let retryTokenAmount;
let attempts=0;
let totalDelay=0;
const maxAttempts=await this.getMaxAttempts();
const{request}=args;
if(HttpRequest.isInstance(request)){
request.headers[INVOCATION_ID_HEADER]=v4();
}
while(true){
try{
if(HttpRequest.isInstance(request)){
request.headers[REQUEST_HEADER]=`attempt=${attempts + 1}; max=${maxAttempts}`;
}
if(options?.beforeRequest){
await options.beforeRequest();
}
const{response,output}=await next(args);
if(options?.afterRequest){
options.afterRequest(response);
}
this.retryQuota.releaseRetryTokens(retryTokenAmount);
output.$metadata.attempts=attempts + 1;
output.$metadata.totalRetryDelay=totalDelay;
return{response,output};
}
catch(e){
const err=asSdkError(e);
attempts++;
if(this.shouldRetry(err,attempts,maxAttempts)){
retryTokenAmount=this.retryQuota.retrieveRetryTokens(err);
const delayFromDecider=this.delayDecider(isThrottlingError(err)?THROTTLING_RETRY_DELAY_BASE:DEFAULT_RETRY_DELAY_BASE,attempts);
const delayFromResponse=getDelayFromRetryAfterHeader(err.$response);
const delay=Math.max(delayFromResponse||0,delayFromDecider);
totalDelay +=delay;
await new Promise((resolve)=>setTimeout(resolve,delay));
continue;
}
if(!err.$metadata){
err.$metadata={};
}
err.$metadata.attempts=attempts;
err.$metadata.totalRetryDelay=totalDelay;
throw err;
}
}
}
}
const getDelayFromRetryAfterHeader=(response)=>{
if(!HttpResponse.isInstance(response)){
return;
}
const retryAfterHeaderName=Object.keys(response.headers).find((key)=>key.toLowerCase()==="retry-after");
if(!retryAfterHeaderName){
return;
}
const retryAfter=response.headers[retryAfterHeaderName];
const retryAfterSeconds=Number(retryAfter);
if(!Number.isNaN(retryAfterSeconds)){
return Math.min(retryAfterSeconds * 1000,20_000);
}
const retryAfterDate=new Date(retryAfter);
return Math.min(retryAfterDate.getTime()- Date.now(),20_000);
};
class AdaptiveRetryStrategy extends StandardRetryStrategy{
rateLimiter;
constructor(maxAttemptsProvider,options){
const{rateLimiter,...superOptions}=options??{};
super(maxAttemptsProvider,superOptions);
this.rateLimiter=rateLimiter??new DefaultRateLimiter();
this.mode=RETRY_MODES.ADAPTIVE;
}
async retry(next,args){
return super.retry(next,args,{
beforeRequest:async()=>{
return this.rateLimiter.getSendToken();
},
afterRequest:(response)=>{
this.rateLimiter.updateClientSendingRate(response);
},
});
}
}
const ENV_MAX_ATTEMPTS="AWS_MAX_ATTEMPTS";
const CONFIG_MAX_ATTEMPTS="max_attempts";
const NODE_MAX_ATTEMPT_CONFIG_OPTIONS={
environmentVariableSelector:(env)=>{
const value=env[ENV_MAX_ATTEMPTS];
if(!value){
return undefined;
}
const maxAttempt=parseInt(value);
if(Number.isNaN(maxAttempt)){
throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
}
return maxAttempt;
},
configFileSelector:(profile)=>{
const value=profile[CONFIG_MAX_ATTEMPTS];
if(!value){
return undefined;
}
const maxAttempt=parseInt(value);
if(Number.isNaN(maxAttempt)){
throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
}
return maxAttempt;
},
default:DEFAULT_MAX_ATTEMPTS,
};
const resolveRetryConfig=(input,defaults)=>{
const{retryStrategy,retryMode}=input;
const{defaultMaxAttempts=DEFAULT_MAX_ATTEMPTS,defaultBaseDelay=Retry.delay()}=defaults??{};
const maxAttemptsProvider=normalizeProvider(input.maxAttempts??defaultMaxAttempts);
let controller=retryStrategy
?Promise.resolve(retryStrategy)
:undefined;
const getDefault=async()=>{
const maxAttempts=await maxAttemptsProvider();
const adaptive=(await normalizeProvider(retryMode)())===RETRY_MODES.ADAPTIVE;
if(adaptive){
return new AdaptiveRetryStrategy$1(maxAttemptsProvider,{
maxAttempts,
baseDelay:defaultBaseDelay,
});
}
return new StandardRetryStrategy$1({
maxAttempts,
baseDelay:defaultBaseDelay,
});
};
return Object.assign(input,{
maxAttempts:maxAttemptsProvider,
retryStrategy:()=>(controller??=getDefault()),
});
};
const ENV_RETRY_MODE="AWS_RETRY_MODE";
const CONFIG_RETRY_MODE="retry_mode";
const NODE_RETRY_MODE_CONFIG_OPTIONS={
environmentVariableSelector:(env)=>env[ENV_RETRY_MODE],
configFileSelector:(profile)=>profile[CONFIG_RETRY_MODE],
default:DEFAULT_RETRY_MODE,
};
const retryMiddleware=bindRetryMiddleware(isStreamingPayload);
const getRetryPlugin=bindGetRetryPlugin(isStreamingPayload);
exports.DEFAULT_RETRY_MODE=DEFAULT_RETRY_MODE;
exports.NODE_MAX_ATTEMPT_CONFIG_OPTIONS=NODE_MAX_ATTEMPT_CONFIG_OPTIONS;
exports.NODE_RETRY_MODE_CONFIG_OPTIONS=NODE_RETRY_MODE_CONFIG_OPTIONS;
exports.RETRY_MODES=RETRY_MODES;
exports.getRetryPlugin=getRetryPlugin;
exports.resolveRetryConfig=resolveRetryConfig;
}),
2754:
((_module,exports,$load)=>{
const{getSmithyContext,HttpResponse,toEndpointV1}=$load(6046);
const deref=(schemaRef)=>{
if(typeof schemaRef==="function"){
return schemaRef();
}
return schemaRef;
};
const operation=(namespace,name,traits,input,output)=>({
name,
namespace,
traits,
input,
output,
});
const schemaDeserializationMiddleware=(config)=>(next,context)=>async(args)=>{
const{response}=await next(args);
const{operationSchema}=getSmithyContext(context);
const[,ns,n,t,i,o]=operationSchema??[];
try{
const parsed=await config.protocol.deserializeResponse(operation(ns,n,t,i,o),{
...config,
...context,
},response);
return{
response,
output:parsed,
};
}
catch(error){
Object.defineProperty(error,"$response",{
value:response,
enumerable:false,
writable:false,
configurable:false,
});
if(!("$metadata" in error)){
const hint=`Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
try{
error.message +="\n  " + hint;
}
catch(ignored){
if(!context.logger||context.logger?.constructor?.name==="NoOpLogger"){
console.warn(hint);
}
else{
context.logger?.warn?.(hint);
}
}
if(typeof error.$responseBodyText!=="undefined"){
if(error.$response){
error.$response.body=error.$responseBodyText;
}
}
try{
if(HttpResponse.isInstance(response)){
const{headers={},statusCode}=response;
const headerEntries=Object.entries(headers);
error.$metadata={
httpStatusCode:statusCode,
requestId:findHeader(/^x-[\w-]+-request-?id$/,headerEntries),
extendedRequestId:findHeader(/^x-[\w-]+-id-2$/,headerEntries),
cfId:findHeader(/^x-[\w-]+-cf-id$/,headerEntries),
};
}
}
catch(ignored){
}
}
throw error;
}
};
const findHeader=(pattern,headers)=>{
return(headers.find(([k])=>{
return k.match(pattern);
})||[void 0,void 0])[1];
};
const schemaSerializationMiddleware=(config)=>(next,context)=>async(args)=>{
const{operationSchema}=getSmithyContext(context);
const[,ns,n,t,i,o]=operationSchema??[];
const endpoint=context.endpointV2
?async()=>toEndpointV1(context.endpointV2)
:config.endpoint;
const request=await config.protocol.serializeRequest(operation(ns,n,t,i,o),args.input,{
...config,
...context,
endpoint,
});
return next({
...args,
request,
});
};
const deserializerMiddlewareOption={
name:"deserializerMiddleware",
step:"deserialize",
tags:["DESERIALIZER"],
override:true,
};
const serializerMiddlewareOption={
name:"serializerMiddleware",
step:"serialize",
tags:["SERIALIZER"],
override:true,
};
function getSchemaSerdePlugin(config){
return{
applyToStack:(commandStack)=>{
commandStack.add(schemaSerializationMiddleware(config),serializerMiddlewareOption);
commandStack.add(schemaDeserializationMiddleware(config),deserializerMiddlewareOption);
config.protocol.setSerdeContext(config);
},
};
}
class Schema{
name;
namespace;
traits;
static assign(instance,values){
const schema=Object.assign(instance,values);
return schema;
}
static[Symbol.hasInstance](lhs){
const isPrototype=this.prototype.isPrototypeOf(lhs);
if(!isPrototype&&typeof lhs==="object"&&lhs!==null){
const list=lhs;
return list.symbol===this.symbol;
}
return isPrototype;
}
getName(){
return this.namespace + "#" + this.name;
}
}
class ListSchema extends Schema{
static symbol=Symbol.for("@smithy/lis");
valueSchema;
symbol=ListSchema.symbol;
}
const list=(namespace,name,traits,valueSchema)=>Schema.assign(new ListSchema(),{
name,
namespace,
traits,
valueSchema,
});
class StructureSchema extends Schema{
static symbol=Symbol.for("@smithy/str");
memberNames;
memberList;
symbol=StructureSchema.symbol;
}
const struct=(namespace,name,traits,memberNames,memberList)=>Schema.assign(new StructureSchema(),{
name,
namespace,
traits,
memberNames,
memberList,
});
class ErrorSchema extends StructureSchema{
static symbol=Symbol.for("@smithy/err");
ctor;
symbol=ErrorSchema.symbol;
}
const error=(namespace,name,traits,memberNames,memberList,_ctor)=>Schema.assign(new ErrorSchema(),{
name,
namespace,
traits,
memberNames,
memberList,
ctor:null,
});
const traitsCache=[];
function translateTraits(indicator){
if(typeof indicator==="object"){
return indicator;
}
indicator=indicator|0;
if(traitsCache[indicator]){
return traitsCache[indicator];
}
const traits={};
let i=0;
for(const trait of[
"httpLabel",
"idempotent",
"idempotencyToken",
"sensitive",
"httpPayload",
"httpResponseCode",
"httpQueryParams",
]){
if(((indicator>>i++)&1)===1){
traits[trait]=1;
}
}
return(traitsCache[indicator]=traits);
}
const anno={
it:Symbol.for("@smithy/nor-struct-it"),
ns:Symbol.for("@smithy/ns"),
};
const simpleSchemaCacheN=[];
const simpleSchemaCacheS={};
class NormalizedSchema{
ref;
memberName;
static symbol=Symbol.for("@smithy/nor");
symbol=NormalizedSchema.symbol;
name;
schema;
_isMemberSchema;
traits;
memberTraits;
normalizedTraits;
constructor(ref,memberName){
this.ref=ref;
this.memberName=memberName;
const traitStack=[];
let _ref=ref;
let schema=ref;
this._isMemberSchema=false;
while(isMemberSchema(_ref)){
traitStack.push(_ref[1]);
_ref=_ref[0];
schema=deref(_ref);
this._isMemberSchema=true;
}
if(traitStack.length>0){
this.memberTraits={};
for(let i=traitStack.length - 1;i>=0;--i){
const traitSet=traitStack[i];
Object.assign(this.memberTraits,translateTraits(traitSet));
}
}
else{
this.memberTraits=0;
}
if(schema instanceof NormalizedSchema){
const computedMemberTraits=this.memberTraits;
Object.assign(this,schema);
this.memberTraits=Object.assign({},computedMemberTraits,schema.getMemberTraits(),this.getMemberTraits());
this.normalizedTraits=void 0;
this.memberName=memberName??schema.memberName;
return;
}
this.schema=deref(schema);
if(isStaticSchema(this.schema)){
this.name=`${this.schema[1]}#${this.schema[2]}`;
this.traits=this.schema[3];
}
else{
this.name=this.memberName??String(schema);
this.traits=0;
}
if(this._isMemberSchema&&!memberName){
throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
}
}
static[Symbol.hasInstance](lhs){
const isPrototype=this.prototype.isPrototypeOf(lhs);
if(!isPrototype&&typeof lhs==="object"&&lhs!==null){
const ns=lhs;
return ns.symbol===this.symbol;
}
return isPrototype;
}
static of(ref){
const keyAble=typeof ref==="function"||(typeof ref==="object"&&ref!==null);
if(typeof ref==="number"){
if(simpleSchemaCacheN[ref]){
return simpleSchemaCacheN[ref];
}
}
else if(typeof ref==="string"){
if(simpleSchemaCacheS[ref]){
return simpleSchemaCacheS[ref];
}
}
else if(keyAble){
if(ref[anno.ns]){
return ref[anno.ns];
}
}
const sc=deref(ref);
if(sc instanceof NormalizedSchema){
return sc;
}
if(isMemberSchema(sc)){
const[ns,traits]=sc;
if(ns instanceof NormalizedSchema){
Object.assign(ns.getMergedTraits(),translateTraits(traits));
return ns;
}
throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref,null,2)}.`);
}
const ns=new NormalizedSchema(sc);
if(keyAble){
return(ref[anno.ns]=ns);
}
if(typeof sc==="string"){
return(simpleSchemaCacheS[sc]=ns);
}
if(typeof sc==="number"){
return(simpleSchemaCacheN[sc]=ns);
}
return ns;
}
getSchema(){
const sc=this.schema;
if(Array.isArray(sc)&&sc[0]===0){
return sc[4];
}
return sc;
}
getName(withNamespace=false){
const{name}=this;
const short=!withNamespace&&name&&name.includes("#");
return short?name.split("#")[1]:name||undefined;
}
getMemberName(){
return this.memberName;
}
isMemberSchema(){
return this._isMemberSchema;
}
isListSchema(){
const sc=this.getSchema();
return typeof sc==="number"
?sc>=64&&sc<128
:sc[0]===1;
}
isMapSchema(){
const sc=this.getSchema();
return typeof sc==="number"
?sc>=128&&sc<=0b1111_1111
:sc[0]===2;
}
isStructSchema(){
const sc=this.getSchema();
if(typeof sc!=="object"){
return false;
}
const id=sc[0];
return(id===3||
id===-3||
id===4);
}
isUnionSchema(){
const sc=this.getSchema();
if(typeof sc!=="object"){
return false;
}
return sc[0]===4;
}
isBlobSchema(){
const sc=this.getSchema();
return sc===21||sc===42;
}
isTimestampSchema(){
const sc=this.getSchema();
return(typeof sc==="number"&&
sc>=4&&
sc<=7);
}
isUnitSchema(){
return this.getSchema()==="unit";
}
isDocumentSchema(){
return this.getSchema()===15;
}
isStringSchema(){
return this.getSchema()===0;
}
isBooleanSchema(){
return this.getSchema()===2;
}
isNumericSchema(){
return this.getSchema()===1;
}
isBigIntegerSchema(){
return this.getSchema()===17;
}
isBigDecimalSchema(){
return this.getSchema()===19;
}
isStreaming(){
const{streaming}=this.getMergedTraits();
return!!streaming||this.getSchema()===42;
}
isIdempotencyToken(){
return!!this.getMergedTraits().idempotencyToken;
}
getMergedTraits(){
return(this.normalizedTraits??
(this.normalizedTraits={
...this.getOwnTraits(),
...this.getMemberTraits(),
}));
}
getMemberTraits(){
return translateTraits(this.memberTraits);
}
getOwnTraits(){
return translateTraits(this.traits);
}
getKeySchema(){
const[isDoc,isMap]=[this.isDocumentSchema(),this.isMapSchema()];
if(!isDoc&&!isMap){
throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
}
const schema=this.getSchema();
const memberSchema=isDoc
?15
:(schema[4]??0);
return member([memberSchema,0],"key");
}
getValueSchema(){
const sc=this.getSchema();
const[isDoc,isMap,isList]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()];
const memberSchema=typeof sc==="number"
?0b0011_1111&sc
:sc&&typeof sc==="object"&&(isMap||isList)
?sc[3 + sc[0]]
:isDoc
?15
:void 0;
if(memberSchema!=null){
return member([memberSchema,0],isMap?"value":"member");
}
throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
}
getMemberSchema(memberName){
const struct=this.getSchema();
if(this.isStructSchema()&&struct[4].includes(memberName)){
const i=struct[4].indexOf(memberName);
const memberSchema=struct[5][i];
return member(isMemberSchema(memberSchema)?memberSchema:[memberSchema,0],memberName);
}
if(this.isDocumentSchema()){
return member([15,0],memberName);
}
throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
}
getMemberSchemas(){
const buffer={};
try{
for(const[k,v]of this.structIterator()){
buffer[k]=v;
}
}
catch(ignored){}
return buffer;
}
getEventStreamMember(){
if(this.isStructSchema()){
for(const[memberName,memberSchema]of this.structIterator()){
if(memberSchema.isStreaming()&&memberSchema.isStructSchema()){
return memberName;
}
}
}
return "";
}
*structIterator(){
if(this.isUnitSchema()){
return;
}
if(!this.isStructSchema()){
throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
}
const struct=this.getSchema();
const z=struct[4].length;
let it=struct[anno.it];
if(it&&z===it.length){
yield* it;
return;
}
it=Array(z);
for(let i=0;i<z;++i){
const k=struct[4][i];
const v=member([struct[5][i],0],k);
yield(it[i]=[k,v]);
}
struct[anno.it]=it;
}
}
function member(memberSchema,memberName){
if(memberSchema instanceof NormalizedSchema){
return Object.assign(memberSchema,{
memberName,
_isMemberSchema:true,
});
}
const internalCtorAccess=NormalizedSchema;
return new internalCtorAccess(memberSchema,memberName);
}
const isMemberSchema=(sc)=>Array.isArray(sc)&&sc.length===2;
const isStaticSchema=(sc)=>Array.isArray(sc)&&sc.length>=5;
class TypeRegistry{
namespace;
schemas;
exceptions;
static registries=new Map();
constructor(namespace,schemas=new Map(),exceptions=new Map()){
this.namespace=namespace;
this.schemas=schemas;
this.exceptions=exceptions;
if(!TypeRegistry.registries.has(namespace)){
TypeRegistry.registries.set(namespace,this);
}
}
static for(namespace){
return TypeRegistry.registries.get(namespace)??new TypeRegistry(namespace);
}
copyFrom(other){
const{schemas,exceptions}=this;
for(const[k,v]of other.schemas){
if(!schemas.has(k)){
schemas.set(k,v);
}
}
for(const[k,v]of other.exceptions){
if(!exceptions.has(k)){
exceptions.set(k,v);
}
}
}
register(shapeId,schema){
const qualifiedName=this.normalizeShapeId(shapeId);
for(const r of[this,TypeRegistry.for(qualifiedName.split("#")[0])]){
if(!r.schemas.has(qualifiedName)){
r.schemas.set(qualifiedName,schema);
}
}
}
getSchema(shapeId){
const id=this.normalizeShapeId(shapeId);
if(!this.schemas.has(id)){
if(!shapeId.includes("#")){
const suffix="#" + shapeId;
const candidates=[];
for(const[shapeId,schema]of this.schemas.entries()){
if(shapeId.endsWith(suffix)){
candidates.push(schema);
}
}
if(candidates.length===1){
return candidates[0];
}
}
throw new Error(`@smithy/core/schema - schema not found for ${id}`);
}
return this.schemas.get(id);
}
registerError(es,ctor){
const $error=es;
const ns=$error[1];
const qualifiedName=ns + "#" + $error[2];
if(!ctor.hasOwnProperty?.("shapeId")){
ctor.shapeId=qualifiedName;
}
for(const r of[this,TypeRegistry.for(ns)]){
if(!r.schemas.has(qualifiedName)&&!r.exceptions.has($error)){
r.schemas.set(qualifiedName,$error);
r.exceptions.set($error,ctor);
}
}
}
getErrorCtor(es){
const $error=es;
if(this.exceptions.has($error)){
return this.exceptions.get($error);
}
const registry=TypeRegistry.for($error[1]);
return registry.exceptions.get($error);
}
getBaseException(){
for(const exceptionKey of this.exceptions.keys()){
if(Array.isArray(exceptionKey)){
const[,ns,name]=exceptionKey;
const id=ns + "#" + name;
if(id.startsWith("smithy.ts.sdk.synthetic.")&&id.endsWith("ServiceException")){
return exceptionKey;
}
}
}
return undefined;
}
find(predicate){
for(const schema of this.schemas.values()){
if(predicate(schema)){
return schema;
}
}
return undefined;
}
clear(){
this.schemas.clear();
this.exceptions.clear();
}
normalizeShapeId(shapeId){
if(shapeId.includes("#")){
return shapeId;
}
return this.namespace + "#" + shapeId;
}
}
exports.NormalizedSchema=NormalizedSchema;
exports.TypeRegistry=TypeRegistry;
exports.deref=deref;
exports.getSchemaSerdePlugin=getSchemaSerdePlugin;
exports.translateTraits=translateTraits;
}),
246:
((_module,exports,$load)=>{
const{createHmac,createHash,getRandomValues}=$load(7598);
const{hasOwn,HttpResponse}=$load(6046);
exports.hasOwn=hasOwn;
const{ReadStream,lstatSync,fstatSync}=$load(3024);
const{Readable,Writable,PassThrough}=$load(7075);
const isArrayBuffer=(arg)=>(typeof ArrayBuffer==="function"&&arg instanceof ArrayBuffer)||
Object.prototype.toString.call(arg)==="[object ArrayBuffer]";
const fromArrayBuffer=(input,offset=0,length=input.byteLength-offset)=>{
if(!isArrayBuffer(input)){
throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
}
return Buffer.from(input,offset,length);
};
const fromString=(input,encoding)=>{
if(typeof input!=="string"){
throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
}
return encoding?Buffer.from(input,encoding):Buffer.from(input);
};
const BASE64_REGEX=/^[A-Za-z0-9+/]*={0,2}$/;
const fromBase64=(input)=>{
if((input.length * 3)%4!==0){
throw new TypeError(`Incorrect padding on base64 string.`);
}
if(!BASE64_REGEX.exec(input)){
throw new TypeError(`Invalid base64 string.`);
}
const buffer=fromString(input,"base64");
return new Uint8Array(buffer.buffer,buffer.byteOffset,buffer.byteLength);
};
const fromUtf8$1=(input)=>{
const buf=fromString(input,"utf8");
return new Uint8Array(buf.buffer,buf.byteOffset,buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
};
const toBase64$1=(_input)=>{
let input;
if(typeof _input==="string"){
input=fromUtf8$1(_input);
}
else{
input=_input;
}
if(typeof input!=="object"||typeof input.byteOffset!=="number"||typeof input.byteLength!=="number"){
throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
}
return fromArrayBuffer(input.buffer,input.byteOffset,input.byteLength).toString("base64");
};
function bindUint8ArrayBlobAdapter(toUtf8,fromUtf8,toBase64,fromBase64){
return class Uint8ArrayBlobAdapter extends Uint8Array{
static fromString(source,encoding="utf-8"){
if(typeof source==="string"){
if(encoding==="base64"){
return Uint8ArrayBlobAdapter.mutate(fromBase64(source));
}
return Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
}
throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
}
static mutate(source){
Object.setPrototypeOf(source,Uint8ArrayBlobAdapter.prototype);
return source;
}
transformToString(encoding="utf-8"){
if(encoding==="base64"){
return toBase64(this);
}
return toUtf8(this);
}
};
}
const toUtf8$1=(input)=>{
if(typeof input==="string"){
return input;
}
if(typeof input!=="object"||typeof input.byteOffset!=="number"||typeof input.byteLength!=="number"){
throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
}
return fromArrayBuffer(input.buffer,input.byteOffset,input.byteLength).toString("utf8");
};
const decimalToHex=Array.from({length:256},(_,i)=>i.toString(16).padStart(2,"0"));
function bindV4(getRandomValues){
if(typeof crypto!=="undefined"&&typeof crypto.randomUUID==="function"){
return()=>crypto.randomUUID();
}
return()=>{
const rnds=new Uint8Array(16);
getRandomValues(rnds);
rnds[6]=(rnds[6]&0x0f)|0x40;
rnds[8]=(rnds[8]&0x3f)|0x80;
return(decimalToHex[rnds[0]]+
decimalToHex[rnds[1]]+
decimalToHex[rnds[2]]+
decimalToHex[rnds[3]]+
"-" +
decimalToHex[rnds[4]]+
decimalToHex[rnds[5]]+
"-" +
decimalToHex[rnds[6]]+
decimalToHex[rnds[7]]+
"-" +
decimalToHex[rnds[8]]+
decimalToHex[rnds[9]]+
"-" +
decimalToHex[rnds[10]]+
decimalToHex[rnds[11]]+
decimalToHex[rnds[12]]+
decimalToHex[rnds[13]]+
decimalToHex[rnds[14]]+
decimalToHex[rnds[15]]);
};
}
const expectNumber=(value)=>{
if(value===null||value===undefined){
return undefined;
}
if(typeof value==="string"){
const parsed=parseFloat(value);
if(!Number.isNaN(parsed)){
if(String(parsed)!==String(value)){
logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
}
return parsed;
}
}
if(typeof value==="number"){
return value;
}
throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
};
const MAX_FLOAT=Math.ceil(2 ** 127 *(2 - 2 ** -23));
const expectFloat32=(value)=>{
const expected=expectNumber(value);
if(expected!==undefined&&!Number.isNaN(expected)&&expected!==Infinity&&expected!==-Infinity){
if(Math.abs(expected)>MAX_FLOAT){
throw new TypeError(`Expected 32-bit float, got ${value}`);
}
}
return expected;
};
const expectLong=(value)=>{
if(value===null||value===undefined){
return undefined;
}
if(Number.isInteger(value)&&!Number.isNaN(value)){
return value;
}
throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
};
const expectShort=(value)=>expectSizedInt(value,16);
const expectByte=(value)=>expectSizedInt(value,8);
const expectSizedInt=(value,size)=>{
const expected=expectLong(value);
if(expected!==undefined&&castInt(expected,size)!==expected){
throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
}
return expected;
};
const castInt=(value,size)=>{
switch(size){
case 32:
return Int32Array.of(value)[0];
case 16:
return Int16Array.of(value)[0];
case 8:
return Int8Array.of(value)[0];
}
};
const expectObject=(value)=>{
if(value===null||value===undefined){
return undefined;
}
if(typeof value==="object"&&!Array.isArray(value)){
return value;
}
const receivedType=Array.isArray(value)?"array":typeof value;
throw new TypeError(`Expected object, got ${receivedType}: ${value}`);
};
const expectUnion=(value)=>{
if(value===null||value===undefined){
return undefined;
}
const asObject=expectObject(value);
const setKeys=[];
for(const k in asObject){
if(!hasOwn(asObject,k)){
continue;
}
if(asObject[k]!=null){
setKeys.push(k);
}
}
if(setKeys.length===0){
throw new TypeError(`Unions must have exactly one non-null member. None were found.`);
}
if(setKeys.length>1){
throw new TypeError(`Unions must have exactly one non-null member. Keys ${setKeys} were not null.`);
}
return asObject;
};
const strictParseDouble=(value)=>{
if(typeof value=="string"){
return expectNumber(parseNumber(value));
}
return expectNumber(value);
};
const strictParseFloat32=(value)=>{
if(typeof value=="string"){
return expectFloat32(parseNumber(value));
}
return expectFloat32(value);
};
const NUMBER_REGEX=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
const parseNumber=(value)=>{
const matches=value.match(NUMBER_REGEX);
if(matches===null||matches[0].length!==value.length){
throw new TypeError(`Expected real number, got implicit NaN`);
}
return parseFloat(value);
};
const strictParseShort=(value)=>{
if(typeof value==="string"){
return expectShort(parseNumber(value));
}
return expectShort(value);
};
const strictParseByte=(value)=>{
if(typeof value==="string"){
return expectByte(parseNumber(value));
}
return expectByte(value);
};
const stackTraceWarning=(message)=>{
return String(new TypeError(message).stack||message)
.split("\n")
.slice(0,5)
.filter((s)=>!s.includes("stackTraceWarning"))
.join("\n");
};
const logger={
warn:console.warn,
};
const DAYS=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"];
const MONTHS=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];
function dateToUtcString(date){
const year=date.getUTCFullYear();
const month=date.getUTCMonth();
const dayOfWeek=date.getUTCDay();
const dayOfMonthInt=date.getUTCDate();
const hoursInt=date.getUTCHours();
const minutesInt=date.getUTCMinutes();
const secondsInt=date.getUTCSeconds();
const dayOfMonthString=dayOfMonthInt<10?`0${dayOfMonthInt}`:`${dayOfMonthInt}`;
const hoursString=hoursInt<10?`0${hoursInt}`:`${hoursInt}`;
const minutesString=minutesInt<10?`0${minutesInt}`:`${minutesInt}`;
const secondsString=secondsInt<10?`0${secondsInt}`:`${secondsInt}`;
return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
}
const RFC3339=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
const parseRfc3339DateTime=(value)=>{
if(value===null||value===undefined){
return undefined;
}
if(typeof value!=="string"){
throw new TypeError("RFC-3339 date-times must be expressed as strings");
}
const match=RFC3339.exec(value);
if(!match){
throw new TypeError("Invalid RFC-3339 date-time value");
}
const[_,yearStr,monthStr,dayStr,hours,minutes,seconds,fractionalMilliseconds]=match;
const year=strictParseShort(stripLeadingZeroes(yearStr));
const month=parseDateValue(monthStr,"month",1,12);
const day=parseDateValue(dayStr,"day",1,31);
return buildDate(year,month,day,{hours,minutes,seconds,fractionalMilliseconds});
};
const RFC3339_WITH_OFFSET$1=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
const parseRfc3339DateTimeWithOffset=(value)=>{
if(value===null||value===undefined){
return undefined;
}
if(typeof value!=="string"){
throw new TypeError("RFC-3339 date-times must be expressed as strings");
}
const match=RFC3339_WITH_OFFSET$1.exec(value);
if(!match){
throw new TypeError("Invalid RFC-3339 date-time value");
}
const[_,yearStr,monthStr,dayStr,hours,minutes,seconds,fractionalMilliseconds,offsetStr]=match;
const year=strictParseShort(stripLeadingZeroes(yearStr));
const month=parseDateValue(monthStr,"month",1,12);
const day=parseDateValue(dayStr,"day",1,31);
const date=buildDate(year,month,day,{hours,minutes,seconds,fractionalMilliseconds});
if(offsetStr.toUpperCase()!="Z"){
date.setTime(date.getTime()- parseOffsetToMilliseconds(offsetStr));
}
return date;
};
const IMF_FIXDATE$1=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const RFC_850_DATE$1=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const ASC_TIME$1=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
const parseRfc7231DateTime=(value)=>{
if(value===null||value===undefined){
return undefined;
}
if(typeof value!=="string"){
throw new TypeError("RFC-7231 date-times must be expressed as strings");
}
let match=IMF_FIXDATE$1.exec(value);
if(match){
const[_,dayStr,monthStr,yearStr,hours,minutes,seconds,fractionalMilliseconds]=match;
return buildDate(strictParseShort(stripLeadingZeroes(yearStr)),parseMonthByShortName(monthStr),parseDateValue(dayStr,"day",1,31),{hours,minutes,seconds,fractionalMilliseconds});
}
match=RFC_850_DATE$1.exec(value);
if(match){
const[_,dayStr,monthStr,yearStr,hours,minutes,seconds,fractionalMilliseconds]=match;
return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr),parseMonthByShortName(monthStr),parseDateValue(dayStr,"day",1,31),{
hours,
minutes,
seconds,
fractionalMilliseconds,
}));
}
match=ASC_TIME$1.exec(value);
if(match){
const[_,monthStr,dayStr,hours,minutes,seconds,fractionalMilliseconds,yearStr]=match;
return buildDate(strictParseShort(stripLeadingZeroes(yearStr)),parseMonthByShortName(monthStr),parseDateValue(dayStr.trimLeft(),"day",1,31),{hours,minutes,seconds,fractionalMilliseconds});
}
throw new TypeError("Invalid RFC-7231 date-time value");
};
const parseEpochTimestamp=(value)=>{
if(value===null||value===undefined){
return undefined;
}
let valueAsDouble;
if(typeof value==="number"){
valueAsDouble=value;
}
else if(typeof value==="string"){
valueAsDouble=strictParseDouble(value);
}
else if(typeof value==="object"&&value.tag===1){
valueAsDouble=value.value;
}
else{
throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
}
if(Number.isNaN(valueAsDouble)||valueAsDouble===Infinity||valueAsDouble===-Infinity){
throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
}
return new Date(Math.round(valueAsDouble * 1000));
};
const buildDate=(year,month,day,time)=>{
const adjustedMonth=month - 1;
validateDayOfMonth(year,adjustedMonth,day);
return new Date(Date.UTC(year,adjustedMonth,day,parseDateValue(time.hours,"hour",0,23),parseDateValue(time.minutes,"minute",0,59),parseDateValue(time.seconds,"seconds",0,60),parseMilliseconds(time.fractionalMilliseconds)));
};
const parseTwoDigitYear=(value)=>{
const thisYear=new Date().getUTCFullYear();
const valueInThisCentury=Math.floor(thisYear / 100)* 100 + strictParseShort(stripLeadingZeroes(value));
if(valueInThisCentury<thisYear){
return valueInThisCentury + 100;
}
return valueInThisCentury;
};
const FIFTY_YEARS_IN_MILLIS=50 * 365 * 24 * 60 * 60 * 1000;
const adjustRfc850Year=(input)=>{
if(input.getTime()- new Date().getTime()>FIFTY_YEARS_IN_MILLIS){
return new Date(Date.UTC(input.getUTCFullYear()- 100,input.getUTCMonth(),input.getUTCDate(),input.getUTCHours(),input.getUTCMinutes(),input.getUTCSeconds(),input.getUTCMilliseconds()));
}
return input;
};
const parseMonthByShortName=(value)=>{
const monthIdx=MONTHS.indexOf(value);
if(monthIdx<0){
throw new TypeError(`Invalid month: ${value}`);
}
return monthIdx + 1;
};
const DAYS_IN_MONTH=[31,28,31,30,31,30,31,31,30,31,30,31];
const validateDayOfMonth=(year,month,day)=>{
let maxDays=DAYS_IN_MONTH[month];
if(month===1&&isLeapYear(year)){
maxDays=29;
}
if(day>maxDays){
throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
}
};
const isLeapYear=(year)=>{
return year%4===0&&(year%100!==0||year%400===0);
};
const parseDateValue=(value,type,lower,upper)=>{
const dateVal=strictParseByte(stripLeadingZeroes(value));
if(dateVal<lower||dateVal>upper){
throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
}
return dateVal;
};
const parseMilliseconds=(value)=>{
if(value===null||value===undefined){
return 0;
}
return strictParseFloat32("0." + value)* 1000;
};
const parseOffsetToMilliseconds=(value)=>{
const directionStr=value[0];
let direction=1;
if(directionStr=="+"){
direction=1;
}
else if(directionStr=="-"){
direction=-1;
}
else{
throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
}
const hour=Number(value.substring(1,3));
const minute=Number(value.substring(4,6));
return direction *(hour * 60 + minute)* 60 * 1000;
};
const stripLeadingZeroes=(value)=>{
let idx=0;
while(idx<value.length - 1&&value.charAt(idx)==="0"){
idx++;
}
if(idx===0){
return value;
}
return value.slice(idx);
};
const LazyJsonString=function LazyJsonString(val){
const str=Object.assign(new String(val),{
deserializeJSON(){
return JSON.parse(String(val));
},
toString(){
return String(val);
},
toJSON(){
return String(val);
},
});
return str;
};
LazyJsonString.from=(object)=>{
if(object&&typeof object==="object"&&(object instanceof LazyJsonString||"deserializeJSON" in object)){
return object;
}
else if(typeof object==="string"||Object.getPrototypeOf(object)===String.prototype){
return LazyJsonString(String(object));
}
return LazyJsonString(JSON.stringify(object));
};
LazyJsonString.fromObject=LazyJsonString.from;
function quoteHeader(part){
if(part.includes(",")||part.includes('"')){
part=`"${part.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}"`;
}
return part;
}
const ddd=`(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
const mmm=`(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
const time=`(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
const date=`(\\d?\\d)`;
const year=`(\\d{4})`;
const RFC3339_WITH_OFFSET=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
const IMF_FIXDATE_NATIVE=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
const IMF_FIXDATE=new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
const RFC_850_DATE=new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
const ASC_TIME=new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
const months=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];
const _parseEpochTimestamp=(value)=>{
if(value==null){
return void 0;
}
let num=NaN;
if(typeof value==="number"){
num=value;
}
else if(typeof value==="string"){
if(!/^-?\d*\.?\d+$/.test(value)){
throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
}
num=Number.parseFloat(value);
}
else if(typeof value==="object"&&value.tag===1){
num=value.value;
}
if(isNaN(num)||Math.abs(num)===Infinity){
throw new TypeError("Epoch timestamps must be valid finite numbers.");
}
return new Date(Math.round(num * 1000));
};
const _parseRfc3339DateTimeWithOffset=(value)=>{
if(value==null){
return void 0;
}
if(typeof value!=="string"){
throw new TypeError("RFC3339 timestamps must be strings");
}
const matches=RFC3339_WITH_OFFSET.exec(value);
if(!matches){
throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
}
const[,yearStr,monthStr,dayStr,hours,minutes,seconds,,ms,offsetStr]=matches;
range(monthStr,1,12);
range(dayStr,1,31);
range(hours,0,23);
range(minutes,0,59);
range(seconds,0,60);
const date=new Date(Date.UTC(Number(yearStr),Number(monthStr)- 1,Number(dayStr),Number(hours),Number(minutes),Number(seconds),Number(ms)?Math.round(parseFloat(`0.${ms}`)* 1000):0));
date.setUTCFullYear(Number(yearStr));
if(offsetStr.toUpperCase()!="Z"){
const[,sign,offsetH,offsetM]=/([+-])(\d\d):(\d\d)/.exec(offsetStr)||[void 0,"+",0,0];
const scalar=sign==="-"?1:-1;
date.setTime(date.getTime()+ scalar *(Number(offsetH)* 60 * 60 * 1000 + Number(offsetM)* 60 * 1000));
}
return date;
};
const _parseRfc7231DateTime=(value)=>{
if(value==null){
return void 0;
}
if(typeof value!=="string"){
throw new TypeError("RFC7231 timestamps must be strings.");
}
if(IMF_FIXDATE_NATIVE.test(value)){
return new Date(value);
}
let day;
let month;
let year;
let hour;
let minute;
let second;
let fraction;
let matches;
if((matches=IMF_FIXDATE.exec(value))){
[,day,month,year,hour,minute,second,fraction]=matches;
}
else if((matches=RFC_850_DATE.exec(value))){
[,day,month,year,hour,minute,second,fraction]=matches;
year=(Number(year)+ 1900).toString();
}
else if((matches=ASC_TIME.exec(value))){
[,month,day,hour,minute,second,fraction,year]=matches;
}
if(year&&second){
const timestamp=Date.UTC(Number(year),months.indexOf(month),Number(day),Number(hour),Number(minute),Number(second),fraction?Math.round(parseFloat(`0.${fraction}`)* 1000):0);
range(day,1,31);
range(hour,0,23);
range(minute,0,59);
range(second,0,60);
const date=new Date(timestamp);
date.setUTCFullYear(Number(year));
return date;
}
throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
};
function range(v,min,max){
const _v=Number(v);
if(_v<min||_v>max){
throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
}
}
function splitEvery(value,delimiter,numDelimiters){
if(numDelimiters<=0||!Number.isInteger(numDelimiters)){
throw new Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
}
const segments=value.split(delimiter);
if(numDelimiters===1){
return segments;
}
const compoundSegments=[];
let currentSegment="";
for(let i=0;i<segments.length;i++){
if(currentSegment===""){
currentSegment=segments[i];
}
else{
currentSegment +=delimiter+segments[i];
}
if((i + 1)%numDelimiters===0){
compoundSegments.push(currentSegment);
currentSegment="";
}
}
if(currentSegment!==""){
compoundSegments.push(currentSegment);
}
return compoundSegments;
}
const splitHeader=(value)=>{
const z=value.length;
const values=[];
let withinQuotes=false;
let escaped=false;
let anchor=0;
for(let i=0;i<z;++i){
const char=value[i];
switch(char){
case `"`:
if(!escaped){
withinQuotes=!withinQuotes;
}
break;
case ",":
if(!withinQuotes){
values.push(value.slice(anchor,i));
anchor=i + 1;
}
break;
}
escaped=char==="\\"&&!escaped;
}
values.push(value.slice(anchor));
return values.map((v)=>{
v=v.trim();
const z=v.length;
if(z<2){
return v;
}
if(v[0]===`"`&&v[z - 1]===`"`){
v=v.slice(1,z - 1);
return v.replace(/\\(["\\])/g,"$1");
}
return v.replace(/\\"/g,'"');
});
};
const format=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
class NumericValue{
string;
type;
constructor(string,type){
this.string=string;
this.type=type;
if(!format.test(string)){
throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
}
}
toString(){
return this.string;
}
static[Symbol.hasInstance](object){
if(!object||typeof object!=="object"){
return false;
}
const _nv=object;
return NumericValue.prototype.isPrototypeOf(object)||(_nv.type==="bigDecimal"&&format.test(_nv.string));
}
}
const SHORT_TO_HEX={};
const HEX_TO_SHORT={};
for(let i=0;i<256;i++){
let encodedByte=i.toString(16).toLowerCase();
if(encodedByte.length===1){
encodedByte=`0${encodedByte}`;
}
SHORT_TO_HEX[i]=encodedByte;
HEX_TO_SHORT[encodedByte]=i;
}
function fromHex(encoded){
if(encoded.length%2!==0){
throw new Error("Hex encoded strings must have an even number length");
}
const out=new Uint8Array(encoded.length / 2);
for(let i=0;i<encoded.length;i +=2){
const encodedByte=encoded.slice(i,i + 2).toLowerCase();
if(encodedByte in HEX_TO_SHORT){
out[i / 2]=HEX_TO_SHORT[encodedByte];
}
else{
throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
}
}
return out;
}
function toHex(bytes){
let out="";
for(let i=0;i<bytes.byteLength;i++){
out +=SHORT_TO_HEX[bytes[i]];
}
return out;
}
const calculateBodyLength=(body)=>{
if(!body){
return 0;
}
if(typeof body==="string"){
return Buffer.byteLength(body);
}
else if(typeof body.byteLength==="number"){
return body.byteLength;
}
else if(typeof body.size==="number"){
return body.size;
}
else if(typeof body.start==="number"&&typeof body.end==="number"){
return body.end + 1 - body.start;
}
else if(body instanceof ReadStream){
if(body.path!=null){
return lstatSync(body.path).size;
}
else if(typeof body.fd==="number"){
return fstatSync(body.fd).size;
}
}
throw new Error(`Body Length computation failed for ${body}`);
};
const toUint8Array=(data)=>{
if(data instanceof Uint8Array){
return data;
}
if(typeof data==="string"){
return fromUtf8$1(data);
}
if(ArrayBuffer.isView(data)){
return new Uint8Array(data.buffer,data.byteOffset,data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
}
return new Uint8Array(data);
};
function concatBytes(arrays,length){
if(length===undefined){
length=0;
for(const bytes of arrays){
length +=bytes.byteLength;
}
}
const result=new Uint8Array(length);
let offset=0;
for(const buf of arrays){
result.set(buf,offset);
offset +=buf.byteLength;
}
return result;
}
let ChecksumStream$1=class ChecksumStream extends Readable{
expectedChecksum;
checksumSourceLocation;
checksum;
source;
base64Encoder;
constructor({expectedChecksum,checksum,source,checksumSourceLocation,base64Encoder,}){
super();
if(typeof source.pipe!=="function"){
throw new Error(`@smithy/util-stream: unsupported source type ${source?.constructor?.name??source} in ChecksumStream.`);
}
this.source=source;
this.base64Encoder=base64Encoder??toBase64$1;
this.expectedChecksum=expectedChecksum;
this.checksum=checksum;
this.checksumSourceLocation=checksumSourceLocation;
this.source.on("data",this.onSourceData);
this.source.on("end",this.onSourceEnd);
this.source.on("error",this.onSourceError);
this.source.on("close",this.onSourceClose);
this.source.pause();
}
onSourceData=(chunk)=>{
if(this.destroyed){
return;
}
try{
this.checksum.update(chunk);
}
catch(e){
this.destroy(e);
return;
}
if(!this.push(chunk)){
this.source.pause();
}
};
onSourceEnd=async()=>{
if(this.destroyed){
return;
}
try{
const digest=await this.checksum.digest();
const received=this.base64Encoder(digest);
if(this.expectedChecksum!==received){
this.destroy(new Error(`Checksum mismatch: expected "${this.expectedChecksum}" but received "${received}"` +
` in response header "${this.checksumSourceLocation}".`));
return;
}
}
catch(e){
this.destroy(e);
return;
}
this.push(null);
};
onSourceError=(error)=>{
this.destroy(error);
};
onSourceClose=()=>{
if(!this.destroyed&&!this.source.readableEnded){
this.destroy(new Error("Connection lost or stream closed before all data was received."));
}
};
_read(_size){
this.source.resume();
}
_destroy(error,callback){
this.source?.removeListener("data",this.onSourceData);
this.source?.removeListener("end",this.onSourceEnd);
this.source?.removeListener("error",this.onSourceError);
this.source?.removeListener("close",this.onSourceClose);
this.source?.destroy();
callback(error);
}
};
const isReadableStream=(stream)=>typeof ReadableStream==="function"&&
(stream?.constructor?.name===ReadableStream.name||stream instanceof ReadableStream);
const isBlob=(blob)=>{
return typeof Blob==="function"&&(blob?.constructor?.name===Blob.name||blob instanceof Blob);
};
const fromUtf8=(input)=>new TextEncoder().encode(input);
const chars=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
Object.entries(chars).reduce((acc,[i,c])=>{
acc[c]=Number(i);
return acc;
},{});
const alphabetByValue=chars.split("");
const bitsPerLetter=6;
const bitsPerByte=8;
const maxLetterValue=0b111111;
function toBase64(_input){
let input;
if(typeof _input==="string"){
input=fromUtf8(_input);
}
else{
input=_input;
}
const isArrayLike=typeof input==="object"&&typeof input.length==="number";
const isUint8Array=typeof input==="object"&&
typeof input.byteOffset==="number"&&
typeof input.byteLength==="number";
if(!isArrayLike&&!isUint8Array){
throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
}
let str="";
for(let i=0;i<input.length;i +=3){
let bits=0;
let bitLength=0;
for(let j=i,limit=Math.min(i + 3,input.length);j<limit;j++){
bits|=input[j]<<((limit-j - 1)* bitsPerByte);
bitLength +=bitsPerByte;
}
const bitClusterCount=Math.ceil(bitLength / bitsPerLetter);
bits<<=bitClusterCount*bitsPerLetter-bitLength;
for(let k=1;k<=bitClusterCount;k++){
const offset=(bitClusterCount-k)* bitsPerLetter;
str +=alphabetByValue[(bits&(maxLetterValue<<offset))>>offset];
}
str +="==".slice(0,4 - bitClusterCount);
}
return str;
}
const ReadableStreamRef=typeof ReadableStream==="function"?ReadableStream:function(){};
class ChecksumStream extends ReadableStreamRef{
}
const createChecksumStream$1=({expectedChecksum,checksum,source,checksumSourceLocation,base64Encoder,})=>{
if(!isReadableStream(source)){
throw new Error(`@smithy/util-stream: unsupported source type ${source?.constructor?.name??source} in ChecksumStream.`);
}
const encoder=base64Encoder??toBase64;
if(typeof TransformStream!=="function"){
throw new Error("@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.");
}
const transform=new TransformStream({
start(){},
async transform(chunk,controller){
checksum.update(chunk);
controller.enqueue(chunk);
},
async flush(controller){
const digest=await checksum.digest();
const received=encoder(digest);
if(expectedChecksum!==received){
const error=new Error(`Checksum mismatch: expected "${expectedChecksum}" but received "${received}"` +
` in response header "${checksumSourceLocation}".`);
controller.error(error);
}
else{
controller.terminate();
}
},
});
source.pipeThrough(transform);
const readable=transform.readable;
Object.setPrototypeOf(readable,ChecksumStream.prototype);
return readable;
};
function createChecksumStream(init){
if(typeof ReadableStream==="function"&&isReadableStream(init.source)){
return createChecksumStream$1(init);
}
return new ChecksumStream$1(init);
}
class ByteArrayCollector{
allocByteArray;
byteLength=0;
byteArrays=[];
constructor(allocByteArray){
this.allocByteArray=allocByteArray;
}
push(byteArray){
this.byteArrays.push(byteArray);
this.byteLength +=byteArray.byteLength;
}
flush(){
if(this.byteArrays.length===1){
const bytes=this.byteArrays[0];
this.reset();
return bytes;
}
const aggregation=this.allocByteArray(this.byteLength);
let cursor=0;
for(let i=0;i<this.byteArrays.length;++i){
const bytes=this.byteArrays[i];
aggregation.set(bytes,cursor);
cursor +=bytes.byteLength;
}
this.reset();
return aggregation;
}
reset(){
this.byteArrays=[];
this.byteLength=0;
}
}
function createBufferedReadableStream(upstream,size,logger){
const reader=upstream.getReader();
let streamBufferingLoggedWarning=false;
let bytesSeen=0;
const buffers=["",new ByteArrayCollector((size)=>new Uint8Array(size))];
let mode=-1;
const pull=async(controller)=>{
const{value,done}=await reader.read();
const chunk=value;
if(done){
if(mode!==-1){
const remainder=flush(buffers,mode);
if(sizeOf(remainder)>0){
controller.enqueue(remainder);
}
}
controller.close();
}
else{
const chunkMode=modeOf(chunk,false);
if(mode!==chunkMode){
if(mode>=0){
controller.enqueue(flush(buffers,mode));
}
mode=chunkMode;
}
if(mode===-1){
controller.enqueue(chunk);
return;
}
const chunkSize=sizeOf(chunk);
bytesSeen +=chunkSize;
const bufferSize=sizeOf(buffers[mode]);
if(chunkSize>=size&&bufferSize===0){
controller.enqueue(chunk);
}
else{
const newSize=merge(buffers,mode,chunk);
if(!streamBufferingLoggedWarning&&bytesSeen>size * 2){
streamBufferingLoggedWarning=true;
logger?.warn(`@smithy/util-stream - stream chunk size ${chunkSize} is below threshold of ${size}, automatically buffering.`);
}
if(newSize>=size){
controller.enqueue(flush(buffers,mode));
}
else{
await pull(controller);
}
}
}
};
return new ReadableStream({
pull,
});
}
function merge(buffers,mode,chunk){
switch(mode){
case 0:
buffers[0]+=chunk;
return sizeOf(buffers[0]);
case 1:
case 2:
buffers[mode].push(chunk);
return sizeOf(buffers[mode]);
}
}
function flush(buffers,mode){
switch(mode){
case 0:
const s=buffers[0];
buffers[0]="";
return s;
case 1:
case 2:
return buffers[mode].flush();
}
throw new Error(`@smithy/util-stream - invalid index ${mode} given to flush()`);
}
function sizeOf(chunk){
return chunk?.byteLength??chunk?.length??0;
}
function modeOf(chunk,allowBuffer=true){
if(allowBuffer&&typeof Buffer!=="undefined"&&chunk instanceof Buffer){
return 2;
}
if(chunk instanceof Uint8Array){
return 1;
}
if(typeof chunk==="string"){
return 0;
}
return -1;
}
function createBufferedReadable(upstream,size,logger){
if(isReadableStream(upstream)){
return createBufferedReadableStream(upstream,size,logger);
}
const downstream=new Readable({read(){}});
let streamBufferingLoggedWarning=false;
let bytesSeen=0;
const buffers=[
"",
new ByteArrayCollector((size)=>new Uint8Array(size)),
new ByteArrayCollector((size)=>Buffer.from(new Uint8Array(size))),
];
let mode=-1;
upstream.on("data",(chunk)=>{
const chunkMode=modeOf(chunk,true);
if(mode!==chunkMode){
if(mode>=0){
downstream.push(flush(buffers,mode));
}
mode=chunkMode;
}
if(mode===-1){
downstream.push(chunk);
return;
}
const chunkSize=sizeOf(chunk);
bytesSeen +=chunkSize;
const bufferSize=sizeOf(buffers[mode]);
if(chunkSize>=size&&bufferSize===0){
downstream.push(chunk);
}
else{
const newSize=merge(buffers,mode,chunk);
if(!streamBufferingLoggedWarning&&bytesSeen>size * 2){
streamBufferingLoggedWarning=true;
logger?.warn(`@smithy/util-stream - stream chunk size ${chunkSize} is below threshold of ${size}, automatically buffering.`);
}
if(newSize>=size){
downstream.push(flush(buffers,mode));
}
}
});
upstream.on("end",()=>{
if(mode!==-1){
const remainder=flush(buffers,mode);
if(sizeOf(remainder)>0){
downstream.push(remainder);
}
}
downstream.push(null);
});
return downstream;
}
const getAwsChunkedEncodingStream$1=(readableStream,options)=>{
const{base64Encoder,bodyLengthChecker,checksumAlgorithmFn,checksumLocationName,streamHasher}=options;
const checksumRequired=base64Encoder!==undefined&&
bodyLengthChecker!==undefined&&
checksumAlgorithmFn!==undefined&&
checksumLocationName!==undefined&&
streamHasher!==undefined;
const digest=checksumRequired?streamHasher(checksumAlgorithmFn,readableStream):undefined;
Promise.resolve(digest).catch(()=>{
});
const reader=readableStream.getReader();
return new ReadableStream({
async pull(controller){
const{value,done}=await reader.read();
if(done){
controller.enqueue(`0\r\n`);
if(checksumRequired){
const checksum=base64Encoder(await digest);
controller.enqueue(`${checksumLocationName}:${checksum}\r\n`);
controller.enqueue(`\r\n`);
}
controller.close();
}
else{
controller.enqueue(`${(bodyLengthChecker(value)||0).toString(16)}\r\n${value}\r\n`);
}
},
});
};
function getAwsChunkedEncodingStream(stream,options){
const readable=stream;
const readableStream=stream;
if(isReadableStream(readableStream)){
return getAwsChunkedEncodingStream$1(readableStream,options);
}
const{base64Encoder,bodyLengthChecker,checksumAlgorithmFn,checksumLocationName,streamHasher}=options;
const checksumRequired=base64Encoder!==undefined&&
checksumAlgorithmFn!==undefined&&
checksumLocationName!==undefined&&
streamHasher!==undefined;
const digest=checksumRequired?streamHasher(checksumAlgorithmFn,readable):undefined;
Promise.resolve(digest).catch(()=>{
});
const awsChunkedEncodingStream=new Readable({
read(){
readable.resume();
},
});
readable.on("data",(data)=>{
const length=bodyLengthChecker(data)||0;
if(length===0){
return;
}
awsChunkedEncodingStream.push(`${length.toString(16)}\r\n`);
awsChunkedEncodingStream.push(data);
if(!awsChunkedEncodingStream.push("\r\n")){
readable.pause();
}
});
readable.on("error",(err)=>{
awsChunkedEncodingStream.destroy(err);
});
readable.pause();
readable.on("end",async()=>{
try{
awsChunkedEncodingStream.push(`0\r\n`);
if(checksumRequired){
const checksum=base64Encoder(await digest);
awsChunkedEncodingStream.push(`${checksumLocationName}:${checksum}\r\n`);
awsChunkedEncodingStream.push(`\r\n`);
}
awsChunkedEncodingStream.push(null);
}
catch(err){
awsChunkedEncodingStream.destroy(err);
}
});
return awsChunkedEncodingStream;
}
const toUtf8=(input)=>{
if(typeof input==="string"){
return input;
}
if(typeof input!=="object"||typeof input.byteOffset!=="number"||typeof input.byteLength!=="number"){
throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
}
return new TextDecoder("utf-8").decode(input);
};
const streamCollector$1=async(stream)=>{
if(isBlob(stream)){
return collectBlob(stream);
}
return collectReadableStream(stream);
};
async function collectBlob(blob){
return blob.arrayBuffer().then((ab)=>new Uint8Array(ab));
}
async function collectReadableStream(stream){
const chunks=[];
const reader=stream.getReader();
let length=0;
while(true){
const{done,value}=await reader.read();
if(value){
chunks.push(value);
length +=value.length;
}
if(done){
break;
}
}
return concatBytes(chunks,length);
}
const ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1="The stream has already been transformed.";
const sdkStreamMixin$1=(stream)=>{
if(!isBlobInstance(stream)&&!isReadableStream(stream)){
const name=stream?.__proto__?.constructor?.name||stream;
throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
}
let transformed=false;
const transformToByteArray=async()=>{
if(transformed){
throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1);
}
transformed=true;
return await streamCollector$1(stream);
};
const blobToWebStream=(blob)=>{
if(typeof blob.stream!=="function"){
throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\n" +
"If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
}
return blob.stream();
};
return Object.assign(stream,{
transformToByteArray:transformToByteArray,
transformToString:async(encoding)=>{
const buf=await transformToByteArray();
if(encoding==="base64"){
return toBase64(buf);
}
else if(encoding==="hex"){
return toHex(buf);
}
else if(encoding===undefined||encoding==="utf8"||encoding==="utf-8"){
return toUtf8(buf);
}
else if(typeof TextDecoder==="function"){
return new TextDecoder(encoding).decode(buf);
}
else{
throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
}
},
transformToWebStream:()=>{
if(transformed){
throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1);
}
transformed=true;
if(isBlobInstance(stream)){
return blobToWebStream(stream);
}
else if(isReadableStream(stream)){
return stream;
}
else{
throw new Error(`Cannot transform payload to web stream, got ${stream}`);
}
},
});
};
const isBlobInstance=(stream)=>typeof Blob==="function"&&stream instanceof Blob;
const streamCollector=(stream)=>{
if(isBlob(stream)){
return collectBlob(stream);
}
if(isReadableStream(stream)){
return collectReadableStream(stream);
}
return new Promise((resolve,reject)=>{
const collector=new Collector();
const nodeStream=stream;
nodeStream.pipe(collector);
nodeStream.on("error",(err)=>{
collector.end();
reject(err);
});
collector.on("error",reject);
collector.on("finish",function(){
const bytes=concatBytes(this.bufferedBytes);
resolve(bytes);
});
});
};
class Collector extends Writable{
bufferedBytes=[];
_write(chunk,encoding,callback){
this.bufferedBytes.push(chunk);
callback();
}
}
const ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED="The stream has already been transformed.";
const sdkStreamMixin=(stream)=>{
if(!(stream instanceof Readable)){
try{
return sdkStreamMixin$1(stream);
}
catch(ignored){
const name=stream?.__proto__?.constructor?.name||stream;
throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
}
}
let transformed=false;
const transformToByteArray=async()=>{
if(transformed){
throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
}
transformed=true;
return await streamCollector(stream);
};
return Object.assign(stream,{
transformToByteArray,
transformToString:async(encoding)=>{
const buf=await transformToByteArray();
if(encoding===undefined||Buffer.isEncoding(encoding)){
return fromArrayBuffer(buf.buffer,buf.byteOffset,buf.byteLength).toString(encoding);
}
else{
const decoder=new TextDecoder(encoding);
return decoder.decode(buf);
}
},
transformToWebStream:()=>{
if(transformed){
throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
}
if(stream.readableFlowing!==null){
throw new Error("The stream has been consumed by other callbacks.");
}
if(typeof Readable.toWeb!=="function"){
throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
}
transformed=true;
return Readable.toWeb(stream);
},
});
};
function writeKey(obj){
Object.defineProperty(obj,"__proto__",{value:undefined,writable:true,enumerable:true,configurable:true});
}
class Uint8ArrayBlobAdapter extends bindUint8ArrayBlobAdapter(toUtf8$1,fromUtf8$1,toBase64$1,fromBase64){
}
const _getRandomValues=getRandomValues;
const v4=bindV4(_getRandomValues);
const generateIdempotencyToken=v4;
exports.LazyJsonString=LazyJsonString;
exports.NumericValue=NumericValue;
exports.Uint8ArrayBlobAdapter=Uint8ArrayBlobAdapter;
exports._parseEpochTimestamp=_parseEpochTimestamp;
exports._parseRfc3339DateTimeWithOffset=_parseRfc3339DateTimeWithOffset;
exports._parseRfc7231DateTime=_parseRfc7231DateTime;
exports.calculateBodyLength=calculateBodyLength;
exports.concatBytes=concatBytes;
exports.createBufferedReadable=createBufferedReadable;
exports.createChecksumStream=createChecksumStream;
exports.dateToUtcString=dateToUtcString;
exports.expectUnion=expectUnion;
exports.fromBase64=fromBase64;
exports.fromHex=fromHex;
exports.fromUtf8=fromUtf8$1;
exports.generateIdempotencyToken=generateIdempotencyToken;
exports.getAwsChunkedEncodingStream=getAwsChunkedEncodingStream;
exports.isArrayBuffer=isArrayBuffer;
exports.parseEpochTimestamp=parseEpochTimestamp;
exports.parseRfc3339DateTime=parseRfc3339DateTime;
exports.parseRfc3339DateTimeWithOffset=parseRfc3339DateTimeWithOffset;
exports.parseRfc7231DateTime=parseRfc7231DateTime;
exports.quoteHeader=quoteHeader;
exports.sdkStreamMixin=sdkStreamMixin;
exports.splitEvery=splitEvery;
exports.splitHeader=splitHeader;
exports.streamCollector=streamCollector;
exports.toBase64=toBase64$1;
exports.toHex=toHex;
exports.toUint8Array=toUint8Array;
exports.toUtf8=toUtf8$1;
exports.v4=v4;
exports.writeKey=writeKey;
}),
6046:
((_module,exports,$load)=>{
const{SMITHY_CONTEXT_KEY}=$load(4714);
const getSmithyContext=(context)=>context[SMITHY_CONTEXT_KEY]||(context[SMITHY_CONTEXT_KEY]={});
function hasOwn(o,k){
return Object.prototype.hasOwnProperty.call(o,k);
}
class HttpRequest{
method;
protocol;
hostname;
port;
path;
query;
headers;
username;
password;
fragment;
body;
constructor(options){
this.method=options.method||"GET";
this.hostname=options.hostname||"localhost";
this.port=options.port;
this.query=options.query||{};
this.headers=options.headers||{};
this.body=options.body;
this.protocol=options.protocol
?options.protocol.slice(-1)!==":"
?`${options.protocol}:`
:options.protocol
:"https:";
this.path=options.path?(options.path.charAt(0)!=="/"?`/${options.path}`:options.path):"/";
this.username=options.username;
this.password=options.password;
this.fragment=options.fragment;
}
static clone(request){
const cloned=new HttpRequest({
...request,
headers:{...request.headers},
});
if(cloned.query){
cloned.query=cloneQuery(cloned.query);
}
return cloned;
}
static isInstance(request){
if(!request){
return false;
}
const req=request;
return("method" in req&&
"protocol" in req&&
"hostname" in req&&
"path" in req&&
typeof req["query"]==="object"&&
typeof req["headers"]==="object");
}
clone(){
return HttpRequest.clone(this);
}
}
function cloneQuery(query){
return Object.keys(query).reduce((carry,paramName)=>{
const param=query[paramName];
return{
...carry,
[paramName]:Array.isArray(param)?[...param]:param,
};
},{});
}
class HttpResponse{
statusCode;
reason;
headers;
body;
constructor(options){
this.statusCode=options.statusCode;
this.reason=options.reason;
this.headers=options.headers||{};
this.body=options.body;
}
static isInstance(response){
if(!response){
return false;
}
const resp=response;
return typeof resp.statusCode==="number"&&typeof resp.headers==="object";
}
}
const VALID_HOST_LABEL_REGEX=new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
const isValidHostLabel=(value,allowSubDomains=false)=>{
if(!allowSubDomains){
return VALID_HOST_LABEL_REGEX.test(value);
}
const labels=value.split(".");
for(const label of labels){
if(!isValidHostLabel(label)){
return false;
}
}
return true;
};
function isValidHostname(hostname){
const hostPattern=/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
return hostPattern.test(hostname);
}
const normalizeProvider=(input)=>{
if(typeof input==="function"){
return input;
}
const promisified=Promise.resolve(input);
return()=>promisified;
};
function parseQueryString(querystring){
const query={};
querystring=querystring.replace(/^\?/,"");
if(querystring){
for(const pair of querystring.split("&")){
let[key,value=null]=pair.split("=");
key=decodeURIComponent(key);
if(value){
value=decodeURIComponent(value);
}
if(!(key in query)){
query[key]=value;
}
else if(Array.isArray(query[key])){
query[key].push(value);
}
else{
query[key]=[query[key],value];
}
}
}
return query;
}
const parseUrl=(url)=>{
if(typeof url==="string"){
return parseUrl(new URL(url));
}
const{hostname,pathname,port,protocol,search}=url;
let query;
if(search){
query=parseQueryString(search);
}
return{
hostname,
port:port?parseInt(port):undefined,
protocol,
path:pathname,
query,
};
};
const toEndpointV1=(endpoint)=>{
if(typeof endpoint==="object"){
if("url" in endpoint){
const v1Endpoint=parseUrl(endpoint.url);
if(endpoint.headers){
v1Endpoint.headers={};
for(const name in endpoint.headers){
if(!hasOwn(endpoint.headers,name)){
continue;
}
v1Endpoint.headers[name.toLowerCase()]=endpoint.headers[name].join(", ");
}
}
return v1Endpoint;
}
return endpoint;
}
return parseUrl(endpoint);
};
exports.HttpRequest=HttpRequest;
exports.HttpResponse=HttpResponse;
exports.getSmithyContext=getSmithyContext;
exports.hasOwn=hasOwn;
exports.isValidHostLabel=isValidHostLabel;
exports.isValidHostname=isValidHostname;
exports.normalizeProvider=normalizeProvider;
exports.parseQueryString=parseQueryString;
exports.parseUrl=parseUrl;
exports.toEndpointV1=toEndpointV1;
}),
6718:
((_module,exports,$load)=>{
const{ProviderError,CredentialsProviderError,loadConfig}=$load(2163);
const node_http=$load(7067);
const{parseUrl}=$load(230);
const isImdsCredentials=(arg)=>Boolean(arg)&&
typeof arg==="object"&&
typeof arg.AccessKeyId==="string"&&
typeof arg.SecretAccessKey==="string"&&
typeof arg.Token==="string"&&
typeof arg.Expiration==="string";
const fromImdsCredentials=(creds)=>({
accessKeyId:creds.AccessKeyId,
secretAccessKey:creds.SecretAccessKey,
sessionToken:creds.Token,
expiration:new Date(creds.Expiration),
...(creds.AccountId&&{accountId:creds.AccountId}),
});
const DEFAULT_TIMEOUT=1000;
const DEFAULT_MAX_RETRIES=0;
const providerConfigFromInit=({maxRetries=DEFAULT_MAX_RETRIES,timeout=DEFAULT_TIMEOUT,})=>({maxRetries,timeout});
function httpRequest(options){
return new Promise((resolve,reject)=>{
const req=node_http.request({
method:"GET",
...options,
hostname:options.hostname?.replace(/^\[(.+)\]$/,"$1"),
});
req.on("error",(err)=>{
reject(Object.assign(new ProviderError("Unable to connect to instance metadata service"),err));
req.destroy();
});
req.on("timeout",()=>{
reject(new ProviderError("TimeoutError from instance metadata service"));
req.destroy();
});
req.on("response",(res)=>{
const{statusCode=400}=res;
if(statusCode<200||300<=statusCode){
reject(Object.assign(new ProviderError("Error response received from instance metadata service"),{statusCode}));
req.destroy();
}
const chunks=[];
res.on("data",(chunk)=>{
chunks.push(chunk);
});
res.on("end",()=>{
resolve(Buffer.concat(chunks));
req.destroy();
});
});
req.end();
});
}
const retry=(toRetry,maxRetries)=>{
let promise=toRetry();
for(let i=0;i<maxRetries;i++){
promise=promise.catch(toRetry);
}
return promise;
};
const ENV_CMDS_FULL_URI="AWS_CONTAINER_CREDENTIALS_FULL_URI";
const ENV_CMDS_RELATIVE_URI="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const ENV_CMDS_AUTH_TOKEN="AWS_CONTAINER_AUTHORIZATION_TOKEN";
const fromContainerMetadata=(init={})=>{
const{timeout,maxRetries}=providerConfigFromInit(init);
return()=>retry(async()=>{
const requestOptions=await getCmdsUri({logger:init.logger});
const credsResponse=JSON.parse(await requestFromEcsImds(timeout,requestOptions));
if(!isImdsCredentials(credsResponse)){
throw new CredentialsProviderError("Invalid response received from instance metadata service.",{
logger:init.logger,
});
}
return fromImdsCredentials(credsResponse);
},maxRetries);
};
const requestFromEcsImds=async(timeout,options)=>{
if(process.env[ENV_CMDS_AUTH_TOKEN]){
options.headers={
...options.headers,
Authorization:process.env[ENV_CMDS_AUTH_TOKEN],
};
}
const buffer=await httpRequest({
...options,
timeout,
});
return buffer.toString();
};
const CMDS_IP="169.254.170.2";
const GREENGRASS_HOSTS=new Set(["localhost","127.0.0.1"]);
const GREENGRASS_PROTOCOLS=new Set(["http:","https:"]);
const getCmdsUri=async({logger})=>{
if(process.env[ENV_CMDS_RELATIVE_URI]){
return{
hostname:CMDS_IP,
path:process.env[ENV_CMDS_RELATIVE_URI],
};
}
if(process.env[ENV_CMDS_FULL_URI]){
let parsed;
try{
parsed=new URL(process.env[ENV_CMDS_FULL_URI]);
}
catch{
throw new CredentialsProviderError(`${process.env[ENV_CMDS_FULL_URI]} is not a valid container metadata service URL`,{tryNextLink:false,logger});
}
if(!parsed.hostname||!GREENGRASS_HOSTS.has(parsed.hostname)){
throw new CredentialsProviderError(`${parsed.hostname} is not a valid container metadata service hostname`,{
tryNextLink:false,
logger,
});
}
if(!parsed.protocol||!GREENGRASS_PROTOCOLS.has(parsed.protocol)){
throw new CredentialsProviderError(`${parsed.protocol} is not a valid container metadata service protocol`,{
tryNextLink:false,
logger,
});
}
return{
protocol:parsed.protocol,
hostname:parsed.hostname,
path:parsed.pathname+parsed.search,
port:parsed.port?parseInt(parsed.port,10):undefined,
};
}
throw new CredentialsProviderError("The container metadata credential provider cannot be used unless" +
` the ${ENV_CMDS_RELATIVE_URI} or ${ENV_CMDS_FULL_URI} environment` +
" variable is set",{
tryNextLink:false,
logger,
});
};
class InstanceMetadataV1FallbackError extends CredentialsProviderError{
tryNextLink;
name="InstanceMetadataV1FallbackError";
constructor(message,tryNextLink=true){
super(message,tryNextLink);
this.tryNextLink=tryNextLink;
Object.setPrototypeOf(this,InstanceMetadataV1FallbackError.prototype);
}
}
var Endpoint;
(function(Endpoint){
Endpoint["IPv4"]="http://169.254.169.254";
Endpoint["IPv6"]="http://[fd00:ec2::254]";
})(Endpoint||(Endpoint={}));
const ENV_ENDPOINT_NAME="AWS_EC2_METADATA_SERVICE_ENDPOINT";
const CONFIG_ENDPOINT_NAME="ec2_metadata_service_endpoint";
const ENDPOINT_CONFIG_OPTIONS={
environmentVariableSelector:(env)=>env[ENV_ENDPOINT_NAME],
configFileSelector:(profile)=>profile[CONFIG_ENDPOINT_NAME],
default:undefined,
};
var EndpointMode;
(function(EndpointMode){
EndpointMode["IPv4"]="IPv4";
EndpointMode["IPv6"]="IPv6";
})(EndpointMode||(EndpointMode={}));
const ENV_ENDPOINT_MODE_NAME="AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE";
const CONFIG_ENDPOINT_MODE_NAME="ec2_metadata_service_endpoint_mode";
const ENDPOINT_MODE_CONFIG_OPTIONS={
environmentVariableSelector:(env)=>env[ENV_ENDPOINT_MODE_NAME],
configFileSelector:(profile)=>profile[CONFIG_ENDPOINT_MODE_NAME],
default:EndpointMode.IPv4,
};
const getInstanceMetadataEndpoint=async()=>parseUrl((await getFromEndpointConfig())||(await getFromEndpointModeConfig()));
const getFromEndpointConfig=async()=>loadConfig(ENDPOINT_CONFIG_OPTIONS)();
const getFromEndpointModeConfig=async()=>{
const endpointMode=await loadConfig(ENDPOINT_MODE_CONFIG_OPTIONS)();
switch(endpointMode){
case EndpointMode.IPv4:
return Endpoint.IPv4;
case EndpointMode.IPv6:
return Endpoint.IPv6;
default:
throw new Error(`Unsupported endpoint mode: ${endpointMode}.` + ` Select from ${Object.values(EndpointMode)}`);
}
};
const STATIC_STABILITY_REFRESH_INTERVAL_SECONDS=5 * 60;
const STATIC_STABILITY_REFRESH_INTERVAL_JITTER_WINDOW_SECONDS=5 * 60;
const STATIC_STABILITY_DOC_URL="https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html";
const getExtendedInstanceMetadataCredentials=(credentials,logger)=>{
const refreshInterval=STATIC_STABILITY_REFRESH_INTERVAL_SECONDS +
Math.floor(Math.random()* STATIC_STABILITY_REFRESH_INTERVAL_JITTER_WINDOW_SECONDS);
const newExpiration=new Date(Date.now()+ refreshInterval * 1000);
logger.warn("Attempting credential expiration extension due to a credential service availability issue. A refresh of these " +
`credentials will be attempted after ${new Date(newExpiration)}.\nFor more information, please visit: ` +
STATIC_STABILITY_DOC_URL);
const originalExpiration=credentials.originalExpiration??credentials.expiration;
return{
...credentials,
...(originalExpiration?{originalExpiration}:{}),
expiration:newExpiration,
};
};
const staticStabilityProvider=(provider,options={})=>{
const logger=options?.logger||console;
let pastCredentials;
return async()=>{
let credentials;
try{
credentials=await provider();
if(credentials.expiration&&credentials.expiration.getTime()<Date.now()){
credentials=getExtendedInstanceMetadataCredentials(credentials,logger);
}
}
catch(e){
if(pastCredentials){
logger.warn("Credential renew failed: ",e);
credentials=getExtendedInstanceMetadataCredentials(pastCredentials,logger);
}
else{
throw e;
}
}
pastCredentials=credentials;
return credentials;
};
};
const IMDS_PATH="/latest/meta-data/iam/security-credentials/";
const IMDS_TOKEN_PATH="/latest/api/token";
const AWS_EC2_METADATA_V1_DISABLED="AWS_EC2_METADATA_V1_DISABLED";
const PROFILE_AWS_EC2_METADATA_V1_DISABLED="ec2_metadata_v1_disabled";
const X_AWS_EC2_METADATA_TOKEN="x-aws-ec2-metadata-token";
const fromInstanceMetadata=(init={})=>staticStabilityProvider(getInstanceMetadataProvider(init),{logger:init.logger});
const getInstanceMetadataProvider=(init={})=>{
let disableFetchToken=false;
const{logger,profile}=init;
const{timeout,maxRetries}=providerConfigFromInit(init);
const getCredentials=async(maxRetries,options)=>{
const isImdsV1Fallback=disableFetchToken||options.headers?.[X_AWS_EC2_METADATA_TOKEN]==null;
if(isImdsV1Fallback){
let fallbackBlockedFromProfile=false;
let fallbackBlockedFromProcessEnv=false;
const configValue=await loadConfig({
environmentVariableSelector:(env)=>{
const envValue=env[AWS_EC2_METADATA_V1_DISABLED];
fallbackBlockedFromProcessEnv=!!envValue&&envValue!=="false";
if(envValue===undefined){
throw new CredentialsProviderError(`${AWS_EC2_METADATA_V1_DISABLED} not set in env, checking config file next.`,{logger:init.logger});
}
return fallbackBlockedFromProcessEnv;
},
configFileSelector:(profile)=>{
const profileValue=profile[PROFILE_AWS_EC2_METADATA_V1_DISABLED];
fallbackBlockedFromProfile=!!profileValue&&profileValue!=="false";
return fallbackBlockedFromProfile;
},
default:false,
},{
profile,
})();
if(init.ec2MetadataV1Disabled||configValue){
const causes=[];
if(init.ec2MetadataV1Disabled)
causes.push("credential provider initialization (runtime option ec2MetadataV1Disabled)");
if(fallbackBlockedFromProfile)
causes.push(`config file profile (${PROFILE_AWS_EC2_METADATA_V1_DISABLED})`);
if(fallbackBlockedFromProcessEnv)
causes.push(`process environment variable (${AWS_EC2_METADATA_V1_DISABLED})`);
throw new InstanceMetadataV1FallbackError(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${causes.join(", ")}].`);
}
}
const imdsProfile=(await retry(async()=>{
let profile;
try{
profile=await getProfile(options);
}
catch(err){
if(err.statusCode===401){
disableFetchToken=false;
}
throw err;
}
return profile;
},maxRetries)).trim();
return retry(async()=>{
let creds;
try{
creds=await getCredentialsFromProfile(imdsProfile,options,init);
}
catch(err){
if(err.statusCode===401){
disableFetchToken=false;
}
throw err;
}
return creds;
},maxRetries);
};
return async()=>{
const endpoint=await getInstanceMetadataEndpoint();
if(disableFetchToken){
logger?.debug("AWS SDK Instance Metadata","using v1 fallback (no token fetch)");
return getCredentials(maxRetries,{...endpoint,timeout});
}
else{
let token;
try{
token=(await getMetadataToken({...endpoint,timeout})).toString();
}
catch(error){
if(error?.statusCode===400){
throw Object.assign(error,{
message:"EC2 Metadata token request returned error",
});
}
else if(error.message==="TimeoutError"||[403,404,405].includes(error.statusCode)){
disableFetchToken=true;
}
logger?.debug("AWS SDK Instance Metadata","using v1 fallback (initial)");
return getCredentials(maxRetries,{...endpoint,timeout});
}
return getCredentials(maxRetries,{
...endpoint,
headers:{
[X_AWS_EC2_METADATA_TOKEN]:token,
},
timeout,
});
}
};
};
const getMetadataToken=async(options)=>httpRequest({
...options,
path:IMDS_TOKEN_PATH,
method:"PUT",
headers:{
"x-aws-ec2-metadata-token-ttl-seconds":"21600",
},
});
const getProfile=async(options)=>(await httpRequest({...options,path:IMDS_PATH})).toString();
const getCredentialsFromProfile=async(profile,options,init)=>{
const credentialsResponse=JSON.parse((await httpRequest({
...options,
path:IMDS_PATH+profile,
})).toString());
if(!isImdsCredentials(credentialsResponse)){
throw new CredentialsProviderError("Invalid response received from instance metadata service.",{
logger:init.logger,
});
}
return fromImdsCredentials(credentialsResponse);
};
exports.ENV_CMDS_FULL_URI=ENV_CMDS_FULL_URI;
exports.ENV_CMDS_RELATIVE_URI=ENV_CMDS_RELATIVE_URI;
exports.fromContainerMetadata=fromContainerMetadata;
exports.fromInstanceMetadata=fromInstanceMetadata;
}),
7944:
((_module,exports,$load)=>{
const{createGzip}=$load(8522);
exports.compressStream=async(body)=>body.pipe(createGzip());
}),
3769:
((_module,exports,$load)=>{
const{promisify}=$load(7975);
const{gzip}=$load(8522);
const{toUint8Array}=$load(246);
const gzipAsync=promisify(gzip);
exports.compressString=async(body)=>{
try{
const compressedBuffer=await gzipAsync(toUint8Array(body||""));
return toUint8Array(compressedBuffer);
}
catch(err){
throw new Error("Failure during compression: " + err.message);
}
};
}),
4166:
((_module,exports,$load)=>{
const{booleanSelector,SelectorType,numberSelector}=$load(2163);
const{setFeature}=$load(2538);
const{HttpRequest}=$load(230);
const{compressStream}=$load(7944);
const{compressString}=$load(3769);
const{isArrayBuffer}=$load(246);
const{normalizeProvider}=$load(2474);
const NODE_DISABLE_REQUEST_COMPRESSION_ENV_NAME="AWS_DISABLE_REQUEST_COMPRESSION";
const NODE_DISABLE_REQUEST_COMPRESSION_INI_NAME="disable_request_compression";
const DEFAULT_DISABLE_REQUEST_COMPRESSION=false;
const NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS={
environmentVariableSelector:(env)=>booleanSelector(env,NODE_DISABLE_REQUEST_COMPRESSION_ENV_NAME,SelectorType.ENV),
configFileSelector:(profile)=>booleanSelector(profile,NODE_DISABLE_REQUEST_COMPRESSION_INI_NAME,SelectorType.CONFIG),
default:DEFAULT_DISABLE_REQUEST_COMPRESSION,
};
const NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_ENV_NAME="AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES";
const NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_INI_NAME="request_min_compression_size_bytes";
const DEFAULT_NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES=10240;
const NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS={
environmentVariableSelector:(env)=>numberSelector(env,NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_ENV_NAME,SelectorType.ENV),
configFileSelector:(profile)=>numberSelector(profile,NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_INI_NAME,SelectorType.CONFIG),
default:DEFAULT_NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES,
};
var CompressionAlgorithm;
(function(CompressionAlgorithm){
CompressionAlgorithm["GZIP"]="gzip";
})(CompressionAlgorithm||(CompressionAlgorithm={}));
const CLIENT_SUPPORTED_ALGORITHMS=[CompressionAlgorithm.GZIP];
const isStreaming=(body)=>body!==undefined&&typeof body!=="string"&&!ArrayBuffer.isView(body)&&!isArrayBuffer(body);
const compressionMiddleware=(config,middlewareConfig)=>(next,context)=>async(args)=>{
if(!HttpRequest.isInstance(args.request)){
return next(args);
}
const disableRequestCompression=await config.disableRequestCompression();
if(disableRequestCompression){
return next(args);
}
const{request}=args;
const{body,headers}=request;
const{encodings,streamRequiresLength}=middlewareConfig;
let updatedBody=body;
let updatedHeaders=headers;
for(const algorithm of encodings){
if(CLIENT_SUPPORTED_ALGORITHMS.includes(algorithm)){
let isRequestCompressed=false;
if(isStreaming(body)){
if(!streamRequiresLength){
updatedBody=await compressStream(body);
isRequestCompressed=true;
}
else{
throw new Error("Compression is not supported for streaming blobs that require a length.");
}
}
else{
const bodyLength=config.bodyLengthChecker(body);
const requestMinCompressionSizeBytes=await config.requestMinCompressionSizeBytes();
if(bodyLength&&bodyLength>=requestMinCompressionSizeBytes){
updatedBody=await compressString(body);
isRequestCompressed=true;
}
}
if(isRequestCompressed){
if(headers["content-encoding"]){
updatedHeaders={
...headers,
"content-encoding":`${headers["content-encoding"]}, ${algorithm}`,
};
}
else{
updatedHeaders={...headers,"content-encoding":algorithm};
}
if(updatedHeaders["content-encoding"].includes("gzip")){
setFeature(context,"GZIP_REQUEST_COMPRESSION","L");
}
break;
}
}
}
return next({
...args,
request:{
...request,
body:updatedBody,
headers:updatedHeaders,
},
});
};
const compressionMiddlewareOptions={
name:"compressionMiddleware",
step:"build",
tags:["REQUEST_BODY_COMPRESSION","GZIP"],
override:true,
priority:"high",
};
const getCompressionPlugin=(config,middlewareConfig)=>({
applyToStack:(clientStack)=>{
clientStack.add(compressionMiddleware(config,middlewareConfig),compressionMiddlewareOptions);
},
});
const resolveCompressionConfig=(input)=>{
const{disableRequestCompression,requestMinCompressionSizeBytes:_requestMinCompressionSizeBytes}=input;
return Object.assign(input,{
disableRequestCompression:normalizeProvider(disableRequestCompression),
requestMinCompressionSizeBytes:async()=>{
const requestMinCompressionSizeBytes=await normalizeProvider(_requestMinCompressionSizeBytes)();
if(requestMinCompressionSizeBytes<0||requestMinCompressionSizeBytes>10485760){
throw new RangeError("The value for requestMinCompressionSizeBytes must be between 0 and 10485760 inclusive. " +
`The provided value ${requestMinCompressionSizeBytes} is outside this range."`);
}
return requestMinCompressionSizeBytes;
},
});
};
exports.NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS=NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS;
exports.NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS=NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS;
exports.getCompressionPlugin=getCompressionPlugin;
exports.resolveCompressionConfig=resolveCompressionConfig;
}),
4695:
((_module,exports,$load)=>{
const{hasOwn}=$load(246);
const{streamCollector}=$load(246);
exports.streamCollector=streamCollector;
const{buildQueryString,HttpResponse}=$load(230);
const node_https=$load(4708);
const{Readable}=$load(7075);
function buildAbortError(abortSignal){
const reason=abortSignal&&typeof abortSignal==="object"&&"reason" in abortSignal
?abortSignal.reason
:undefined;
if(reason){
if(reason instanceof Error){
const abortError=new Error("Request aborted");
abortError.name="AbortError";
abortError.cause=reason;
return abortError;
}
const abortError=new Error(String(reason));
abortError.name="AbortError";
return abortError;
}
const abortError=new Error("Request aborted");
abortError.name="AbortError";
return abortError;
}
const NODEJS_TIMEOUT_ERROR_CODES=["ECONNRESET","EPIPE","ETIMEDOUT"];
const getTransformedHeaders=(headers)=>{
const transformedHeaders={};
for(const name in headers){
if(!hasOwn(headers,name)){
continue;
}
const headerValues=headers[name];
transformedHeaders[name]=Array.isArray(headerValues)?headerValues.join(","):headerValues;
}
return transformedHeaders;
};
const timing={
setTimeout:(cb,ms)=>setTimeout(cb,ms),
clearTimeout:(timeoutId)=>clearTimeout(timeoutId),
};
const DEFER_EVENT_LISTENER_TIME$2=1000;
const setConnectionTimeout=(request,reject,timeoutInMs=0)=>{
if(!timeoutInMs){
return -1;
}
const registerTimeout=(offset)=>{
const timeoutId=timing.setTimeout(()=>{
request.destroy();
reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`),{
name:"TimeoutError",
}));
},timeoutInMs-offset);
const doWithSocket=(socket)=>{
if(socket?.connecting){
socket.on("connect",()=>{
timing.clearTimeout(timeoutId);
});
}
else{
timing.clearTimeout(timeoutId);
}
};
if(request.socket){
doWithSocket(request.socket);
}
else{
request.on("socket",doWithSocket);
}
};
if(timeoutInMs<2000){
registerTimeout(0);
return 0;
}
return timing.setTimeout(registerTimeout.bind(null,DEFER_EVENT_LISTENER_TIME$2),DEFER_EVENT_LISTENER_TIME$2);
};
const setRequestTimeout=(req,reject,timeoutInMs=0,throwOnRequestTimeout,logger)=>{
if(timeoutInMs){
return timing.setTimeout(()=>{
let msg=`@smithy/node-http-handler - [${throwOnRequestTimeout?"ERROR":"WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
if(throwOnRequestTimeout){
const error=Object.assign(new Error(msg),{
name:"TimeoutError",
code:"ETIMEDOUT",
});
req.destroy(error);
reject(error);
}
else{
msg +=` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
logger?.warn?.(msg);
}
},timeoutInMs);
}
return -1;
};
const DEFER_EVENT_LISTENER_TIME$1=3000;
const setSocketKeepAlive=(request,{keepAlive,keepAliveMsecs},deferTimeMs=DEFER_EVENT_LISTENER_TIME$1)=>{
if(keepAlive!==true){
return -1;
}
const registerListener=()=>{
if(request.socket){
request.socket.setKeepAlive(keepAlive,keepAliveMsecs||0);
}
else{
request.on("socket",(socket)=>{
socket.setKeepAlive(keepAlive,keepAliveMsecs||0);
});
}
};
if(deferTimeMs===0){
registerListener();
return 0;
}
return timing.setTimeout(registerListener,deferTimeMs);
};
const resolveDefaultSocketTimeout=(config)=>{
const value=config?.defaultSocketTimeout;
return typeof value==="number"&&Number.isFinite(value)&&value>0?value:undefined;
};
const DEFER_EVENT_LISTENER_TIME=3000;
const setSocketTimeout=(request,reject,timeoutInMs=0,isServiceDefault=false)=>{
if(!Number.isFinite(timeoutInMs)||timeoutInMs<=0){
return;
}
let response;
request.once("response",(res)=>(response=res));
const onTimeout=()=>{
if(response?.complete){
request.socket?.destroy();
return;
}
const error=Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault?"service default socket timeout":"configured by client requestHandler"}).`),{name:"TimeoutError"});
response?.destroy(error);
request.destroy();
reject(error);
};
const registerTimeout=()=>{
const{socket}=request;
if(!socket){
request.once("socket",registerTimeout);
}
else if(socket.connecting){
socket.once("connect",registerTimeout);
}
else{
socket.setTimeout(timeoutInMs,onTimeout);
request.on("close",()=>socket.removeListener("timeout",onTimeout));
}
};
if(timeoutInMs<6000){
registerTimeout();
return;
}
const deferralId=timing.setTimeout(registerTimeout,DEFER_EVENT_LISTENER_TIME);
request.once("close",()=>timing.clearTimeout(deferralId));
};
const MIN_WAIT_TIME=6_000;
async function writeRequestBody(httpRequest,request,maxContinueTimeoutMs=MIN_WAIT_TIME,externalAgent=false){
const headers=request.headers;
const expect=headers?headers.Expect||headers.expect:undefined;
let timeoutId=-1;
let sendBody=true;
if(!externalAgent&&expect==="100-continue"){
sendBody=await Promise.race([
new Promise((resolve)=>{
timeoutId=Number(timing.setTimeout(()=>resolve(true),Math.max(MIN_WAIT_TIME,maxContinueTimeoutMs)));
}),
new Promise((resolve)=>{
httpRequest.on("continue",()=>{
timing.clearTimeout(timeoutId);
resolve(true);
});
httpRequest.on("response",()=>{
timing.clearTimeout(timeoutId);
resolve(false);
});
httpRequest.on("error",()=>{
timing.clearTimeout(timeoutId);
resolve(false);
});
}),
]);
}
if(sendBody){
writeBody(httpRequest,request.body);
}
}
function writeBody(httpRequest,body){
if(body instanceof Readable){
body.pipe(httpRequest);
return;
}
if(body){
const isBuffer=Buffer.isBuffer(body);
const isString=typeof body==="string";
if(isBuffer||isString){
if(isBuffer&&body.byteLength===0){
httpRequest.end();
}
else{
httpRequest.end(body);
}
return;
}
const uint8=body;
if(typeof uint8==="object"&&
uint8.buffer&&
typeof uint8.byteOffset==="number"&&
typeof uint8.byteLength==="number"){
httpRequest.end(Buffer.from(uint8.buffer,uint8.byteOffset,uint8.byteLength));
return;
}
httpRequest.end(Buffer.from(body));
return;
}
httpRequest.end();
}
let hAgent=undefined;
let hRequest=undefined;
class NodeHttpHandler{
config;
configProvider;
socketWarningTimestamp=0;
externalAgent=false;
metadata={handlerProtocol:"http/1.1"};
static create(instanceOrOptions){
if(typeof instanceOrOptions?.handle==="function"){
return instanceOrOptions;
}
return new NodeHttpHandler(instanceOrOptions);
}
static checkSocketUsage(agent,socketWarningTimestamp,logger=console){
const{sockets,requests,maxSockets}=agent;
if(typeof maxSockets!=="number"||maxSockets===Infinity){
return socketWarningTimestamp;
}
const interval=15_000;
if(Date.now()- interval<socketWarningTimestamp){
return socketWarningTimestamp;
}
if(sockets&&requests){
for(const origin in sockets){
if(!hasOwn(sockets,origin)){
continue;
}
const socketsInUse=sockets[origin]?.length??0;
const requestsEnqueued=requests[origin]?.length??0;
if(socketsInUse>=maxSockets&&requestsEnqueued>=2 * maxSockets){
logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
return Date.now();
}
}
}
return socketWarningTimestamp;
}
constructor(options){
this.configProvider=new Promise((resolve,reject)=>{
if(typeof options==="function"){
options()
.then((_options)=>{
resolve(this.resolveDefaultConfig(_options));
})
.catch(reject);
}
else{
resolve(this.resolveDefaultConfig(options));
}
});
}
destroy(){
this.config?.httpAgent?.destroy();
this.config?.httpsAgent?.destroy();
}
async handle(request,{abortSignal,requestTimeout}={}){
if(!this.config){
this.config=await this.configProvider;
}
const config=this.config;
const logger=config.logger;
const isSSL=request.protocol==="https:";
if(!isSSL&&!this.config.httpAgent){
this.config.httpAgent=await this.config.httpAgentProvider();
}
return new Promise((_resolve,_reject)=>{
let writeRequestBodyPromise=undefined;
let socketWarningTimeoutId=-1;
let connectionTimeoutId=-1;
let requestTimeoutId=-1;
let keepAliveTimeoutId=-1;
const clearTimeouts=()=>{
timing.clearTimeout(socketWarningTimeoutId);
timing.clearTimeout(connectionTimeoutId);
timing.clearTimeout(requestTimeoutId);
timing.clearTimeout(keepAliveTimeoutId);
};
const resolve=async(arg)=>{
await writeRequestBodyPromise;
clearTimeouts();
_resolve(arg);
};
const reject=async(arg)=>{
await writeRequestBodyPromise;
clearTimeouts();
_reject(arg);
};
if(abortSignal?.aborted){
const abortError=buildAbortError(abortSignal);
reject(abortError);
return;
}
const headers=request.headers;
const expectContinue=headers?(headers.Expect??headers.expect)==="100-continue":false;
let agent=isSSL?config.httpsAgent:config.httpAgent;
if(expectContinue&&!this.externalAgent){
agent=new(isSSL?node_https.Agent:hAgent)({
keepAlive:false,
maxSockets:Infinity,
});
}
socketWarningTimeoutId=timing.setTimeout(()=>{
this.socketWarningTimestamp=NodeHttpHandler.checkSocketUsage(agent,this.socketWarningTimestamp,logger);
},config.socketAcquisitionWarningTimeout??(config.requestTimeout??2000)+(config.connectionTimeout??1000));
const queryString=request.query?buildQueryString(request.query):"";
let auth=undefined;
if(request.username!=null||request.password!=null){
const username=request.username??"";
const password=request.password??"";
auth=`${username}:${password}`;
}
let path=request.path;
if(queryString){
path +=`?${queryString}`;
}
if(request.fragment){
path +=`#${request.fragment}`;
}
let hostname=request.hostname??"";
if(hostname[0]==="["&&hostname.endsWith("]")){
hostname=request.hostname.slice(1,-1);
}
else{
hostname=request.hostname;
}
const nodeHttpsOptions={
headers:request.headers,
host:hostname,
method:request.method,
path,
port:request.port,
agent,
auth,
};
const requestFunc=isSSL?node_https.request:hRequest;
const req=requestFunc(nodeHttpsOptions,(res)=>{
const httpResponse=new HttpResponse({
statusCode:res.statusCode||-1,
reason:res.statusMessage,
headers:getTransformedHeaders(res.headers),
body:res,
});
resolve({response:httpResponse});
});
req.on("error",(err)=>{
if(NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)){
reject(Object.assign(err,{name:"TimeoutError"}));
}
else{
reject(err);
}
});
if(abortSignal){
const onAbort=()=>{
req.destroy();
const abortError=buildAbortError(abortSignal);
reject(abortError);
};
if(typeof abortSignal.addEventListener==="function"){
const signal=abortSignal;
signal.addEventListener("abort",onAbort,{once:true});
req.once("close",()=>signal.removeEventListener("abort",onAbort));
}
else{
abortSignal.onabort=onAbort;
}
}
const effectiveRequestTimeout=requestTimeout??config.requestTimeout;
connectionTimeoutId=setConnectionTimeout(req,reject,config.connectionTimeout);
requestTimeoutId=setRequestTimeout(req,reject,effectiveRequestTimeout,config.throwOnRequestTimeout,logger??console);
const defaultSocketTimeout=config.socketTimeout===undefined?resolveDefaultSocketTimeout(config):undefined;
if(defaultSocketTimeout){
setSocketTimeout(req,reject,defaultSocketTimeout,true);
}
else{
setSocketTimeout(req,reject,config.socketTimeout);
}
const httpAgent=nodeHttpsOptions.agent;
if(typeof httpAgent==="object"&&"keepAlive" in httpAgent){
keepAliveTimeoutId=setSocketKeepAlive(req,{
keepAlive:httpAgent.keepAlive,
keepAliveMsecs:httpAgent.keepAliveMsecs,
});
}
writeRequestBodyPromise=writeRequestBody(req,request,effectiveRequestTimeout,this.externalAgent).catch((e)=>{
clearTimeouts();
return _reject(e);
});
});
}
updateHttpClientConfig(key,value){
this.config=undefined;
this.configProvider=this.configProvider.then((config)=>{
switch(key){
case Symbol.for("logger"):
key="logger";
value=config.logger??value;
break;
case Symbol.for("@smithy/defaultSocketTimeout"):
key="defaultSocketTimeout";
value=resolveDefaultSocketTimeout(config)??value;
break;
}
return{
...config,
[key]:value,
};
});
}
httpHandlerConfigs(){
return this.config??{};
}
resolveDefaultConfig(options){
const{requestTimeout,connectionTimeout,socketTimeout,socketAcquisitionWarningTimeout,httpAgent,httpsAgent,throwOnRequestTimeout,logger,}=options||{};
const keepAlive=true;
const maxSockets=50;
let httpAgentPromise;
return{
connectionTimeout,
requestTimeout,
socketTimeout,
defaultSocketTimeout:resolveDefaultSocketTimeout(options),
socketAcquisitionWarningTimeout,
throwOnRequestTimeout,
httpAgentProvider:()=>(httpAgentPromise??=(async()=>{
const node_http=$load(7067);
const{Agent,request}=node_http.default??node_http;
hRequest=request;
hAgent=Agent;
if(httpAgent instanceof hAgent||typeof httpAgent?.destroy==="function"){
this.externalAgent=true;
return httpAgent;
}
return new hAgent({keepAlive,maxSockets,...httpAgent});
})()),
httpsAgent:(()=>{
if(httpsAgent instanceof node_https.Agent||typeof httpsAgent?.destroy==="function"){
this.externalAgent=true;
return httpsAgent;
}
return new node_https.Agent({keepAlive,maxSockets,...httpsAgent});
})(),
logger,
};
}
}
exports.NodeHttpHandler=NodeHttpHandler;
}),
9654:
((_module,exports,$load)=>{
const{hasOwn,fromUtf8,fromHex,toHex,toUint8Array,writeKey,isArrayBuffer}=$load(246);
const{normalizeProvider}=$load(2474);
const{escapeUri,HttpRequest}=$load(230);
class HeaderFormatter{
format(headers){
const chunks=[];
for(const headerName in headers){
if(!hasOwn(headers,headerName)){
continue;
}
const bytes=fromUtf8(headerName);
chunks.push(Uint8Array.from([bytes.byteLength]),bytes,this.formatHeaderValue(headers[headerName]));
}
const out=new Uint8Array(chunks.reduce((carry,bytes)=>carry+bytes.byteLength,0));
let position=0;
for(const chunk of chunks){
out.set(chunk,position);
position +=chunk.byteLength;
}
return out;
}
formatHeaderValue(header){
switch(header.type){
case "boolean":
return Uint8Array.from([header.value?0:1]);
case "byte":
return Uint8Array.from([2,header.value]);
case "short":
const shortView=new DataView(new ArrayBuffer(3));
shortView.setUint8(0,3);
shortView.setInt16(1,header.value,false);
return new Uint8Array(shortView.buffer);
case "integer":
const intView=new DataView(new ArrayBuffer(5));
intView.setUint8(0,4);
intView.setInt32(1,header.value,false);
return new Uint8Array(intView.buffer);
case "long":
const longBytes=new Uint8Array(9);
longBytes[0]=5;
longBytes.set(header.value.bytes,1);
return longBytes;
case "binary":
const binView=new DataView(new ArrayBuffer(3 + header.value.byteLength));
binView.setUint8(0,6);
binView.setUint16(1,header.value.byteLength,false);
const binBytes=new Uint8Array(binView.buffer);
binBytes.set(header.value,3);
return binBytes;
case "string":
const utf8Bytes=fromUtf8(header.value);
const strView=new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
strView.setUint8(0,7);
strView.setUint16(1,utf8Bytes.byteLength,false);
const strBytes=new Uint8Array(strView.buffer);
strBytes.set(utf8Bytes,3);
return strBytes;
case "timestamp":
const tsBytes=new Uint8Array(9);
tsBytes[0]=8;
tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes,1);
return tsBytes;
case "uuid":
if(!UUID_PATTERN.test(header.value)){
throw new Error(`Invalid UUID received: ${header.value}`);
}
const uuidBytes=new Uint8Array(17);
uuidBytes[0]=9;
uuidBytes.set(fromHex(header.value.replace(/-/g,"")),1);
return uuidBytes;
}
}
}
var HEADER_VALUE_TYPE;
(function(HEADER_VALUE_TYPE){
HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolTrue"]=0]="boolTrue";
HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolFalse"]=1]="boolFalse";
HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byte"]=2]="byte";
HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["short"]=3]="short";
HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["integer"]=4]="integer";
HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["long"]=5]="long";
HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byteArray"]=6]="byteArray";
HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["string"]=7]="string";
HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["timestamp"]=8]="timestamp";
HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["uuid"]=9]="uuid";
})(HEADER_VALUE_TYPE||(HEADER_VALUE_TYPE={}));
const UUID_PATTERN=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
class Int64{
bytes;
constructor(bytes){
this.bytes=bytes;
if(bytes.byteLength!==8){
throw new Error("Int64 buffers must be exactly 8 bytes");
}
}
static fromNumber(number){
if(number>9_223_372_036_854_775_807||number<-9223372036854776e3){
throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
}
const bytes=new Uint8Array(8);
for(let i=7,remaining=Math.abs(Math.round(number));i>-1&&remaining>0;i--,remaining /=256){
bytes[i]=remaining;
}
if(number<0){
negate(bytes);
}
return new Int64(bytes);
}
valueOf(){
const bytes=this.bytes.slice(0);
const negative=bytes[0]&0b10000000;
if(negative){
negate(bytes);
}
return parseInt(toHex(bytes),16)*(negative?-1:1);
}
toString(){
return String(this.valueOf());
}
}
function negate(bytes){
for(let i=0;i<8;i++){
bytes[i]^=0xff;
}
for(let i=7;i>-1;i--){
bytes[i]++;
if(bytes[i]!==0){
break;
}
}
}
const ALGORITHM_QUERY_PARAM="X-Amz-Algorithm";
const CREDENTIAL_QUERY_PARAM="X-Amz-Credential";
const AMZ_DATE_QUERY_PARAM="X-Amz-Date";
const SIGNED_HEADERS_QUERY_PARAM="X-Amz-SignedHeaders";
const EXPIRES_QUERY_PARAM="X-Amz-Expires";
const SIGNATURE_QUERY_PARAM="X-Amz-Signature";
const TOKEN_QUERY_PARAM="X-Amz-Security-Token";
const AUTH_HEADER="authorization";
const AMZ_DATE_HEADER=AMZ_DATE_QUERY_PARAM.toLowerCase();
const DATE_HEADER="date";
const GENERATED_HEADERS=[AUTH_HEADER,AMZ_DATE_HEADER,DATE_HEADER];
const SIGNATURE_HEADER=SIGNATURE_QUERY_PARAM.toLowerCase();
const SHA256_HEADER="x-amz-content-sha256";
const TOKEN_HEADER=TOKEN_QUERY_PARAM.toLowerCase();
const ALWAYS_UNSIGNABLE_HEADERS={
authorization:true,
"cache-control":true,
connection:true,
expect:true,
from:true,
"keep-alive":true,
"max-forwards":true,
pragma:true,
referer:true,
te:true,
trailer:true,
"transfer-encoding":true,
upgrade:true,
"user-agent":true,
"x-amzn-trace-id":true,
};
const PROXY_HEADER_PATTERN=/^proxy-/;
const SEC_HEADER_PATTERN=/^sec-/;
const ALGORITHM_IDENTIFIER="AWS4-HMAC-SHA256";
const EVENT_ALGORITHM_IDENTIFIER="AWS4-HMAC-SHA256-PAYLOAD";
const UNSIGNED_PAYLOAD="UNSIGNED-PAYLOAD";
const MAX_CACHE_SIZE=50;
const KEY_TYPE_IDENTIFIER="aws4_request";
const MAX_PRESIGNED_TTL=60 * 60 * 24 * 7;
const getCanonicalQuery=({query={}})=>{
const keys=[];
const serialized={};
for(const key in query){
if(!hasOwn(query,key)){
continue;
}
if(key.toLowerCase()===SIGNATURE_HEADER){
continue;
}
const encodedKey=escapeUri(key);
keys.push(encodedKey);
const value=query[key];
if(typeof value==="string"){
serialized[encodedKey]=`${encodedKey}=${escapeUri(value)}`;
}
else if(Array.isArray(value)){
serialized[encodedKey]=value
.slice(0)
.reduce((encoded,value)=>encoded.concat([`${encodedKey}=${escapeUri(value)}`]),[])
.sort()
.join("&");
}
}
return keys
.sort()
.map((key)=>serialized[key])
.filter((serialized)=>serialized)
.join("&");
};
const iso8601=(time)=>toDate(time)
.toISOString()
.replace(/\.\d{3}Z$/,"Z");
const toDate=(time)=>{
if(typeof time==="number"){
return new Date(time * 1000);
}
if(typeof time==="string"){
if(Number(time)){
return new Date(Number(time)* 1000);
}
return new Date(time);
}
return time;
};
class SignatureV4Base{
service;
regionProvider;
credentialProvider;
sha256;
uriEscapePath;
applyChecksum;
constructor({applyChecksum,credentials,region,service,sha256,uriEscapePath=true,}){
this.service=service;
this.sha256=sha256;
this.uriEscapePath=uriEscapePath;
this.applyChecksum=typeof applyChecksum==="boolean"?applyChecksum:true;
this.regionProvider=normalizeProvider(region);
this.credentialProvider=normalizeProvider(credentials);
}
createCanonicalRequest(request,canonicalHeaders,payloadHash){
const sortedHeaders=Object.keys(canonicalHeaders).sort();
return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name)=>`${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
}
async createStringToSign(longDate,credentialScope,canonicalRequest,algorithmIdentifier){
const hash=new this.sha256();
hash.update(toUint8Array(canonicalRequest));
const hashedRequest=await hash.digest();
return `${algorithmIdentifier}
${longDate}
${credentialScope}
${toHex(hashedRequest)}`;
}
getCanonicalPath({path}){
if(this.uriEscapePath){
const normalizedPathSegments=[];
for(const pathSegment of path.split("/")){
if(pathSegment?.length===0){
continue;
}
if(pathSegment==="."){
continue;
}
if(pathSegment===".."){
normalizedPathSegments.pop();
}
else{
normalizedPathSegments.push(pathSegment);
}
}
const normalizedPath=`${path?.startsWith("/")?"/":""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length>0&&path?.endsWith("/")?"/":""}`;
const doubleEncoded=escapeUri(normalizedPath);
return doubleEncoded.replace(/%2F/g,"/");
}
return path;
}
validateResolvedCredentials(credentials){
if(typeof credentials!=="object"||
typeof credentials.accessKeyId!=="string"||
typeof credentials.secretAccessKey!=="string"){
throw new Error("Resolved credential object is not valid");
}
}
formatDate(now){
const longDate=iso8601(now).replace(/[-:]/g,"");
return{
longDate,
shortDate:longDate.slice(0,8),
};
}
getCanonicalHeaderList(headers){
return Object.keys(headers).sort().join(";");
}
}
const signingKeyCache={};
const cacheQueue=[];
const createScope=(shortDate,region,service)=>`${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
const getSigningKey=async(sha256Constructor,credentials,shortDate,region,service)=>{
const credsHash=await hmac(sha256Constructor,credentials.secretAccessKey,credentials.accessKeyId);
const cacheKey=`${shortDate}:${region}:${service}:${toHex(credsHash)}:${credentials.sessionToken}`;
if(cacheKey in signingKeyCache){
return signingKeyCache[cacheKey];
}
cacheQueue.push(cacheKey);
while(cacheQueue.length>MAX_CACHE_SIZE){
delete signingKeyCache[cacheQueue.shift()];
}
let key=`AWS4${credentials.secretAccessKey}`;
for(const signable of[shortDate,region,service,KEY_TYPE_IDENTIFIER]){
key=await hmac(sha256Constructor,key,signable);
}
return(signingKeyCache[cacheKey]=key);
};
const hmac=(ctor,secret,data)=>{
const hash=new ctor(secret);
hash.update(toUint8Array(data));
return hash.digest();
};
const getCanonicalHeaders=({headers},unsignableHeaders,signableHeaders)=>{
const canonical={};
for(const headerName of Object.keys(headers).sort()){
if(headers[headerName]==undefined){
continue;
}
const canonicalHeaderName=headerName.toLowerCase();
if(hasOwn(ALWAYS_UNSIGNABLE_HEADERS,canonicalHeaderName)||
unsignableHeaders?.has(canonicalHeaderName)||
PROXY_HEADER_PATTERN.test(canonicalHeaderName)||
SEC_HEADER_PATTERN.test(canonicalHeaderName)){
if(!signableHeaders||(signableHeaders&&!signableHeaders.has(canonicalHeaderName))){
continue;
}
}
if(canonicalHeaderName==="__proto__"){
writeKey(canonical);
}
canonical[canonicalHeaderName]=headers[headerName]
.replace(/[\r\n]/g," ")
.replace(/[ \t]+/g," ")
.replace(/^ | $/g,"");
}
return canonical;
};
const getPayloadHash=async({headers,body},hashConstructor)=>{
for(const headerName in headers){
if(!hasOwn(headers,headerName)){
continue;
}
if(headerName.toLowerCase()===SHA256_HEADER){
return headers[headerName];
}
}
if(body==undefined){
return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
}
else if(typeof body==="string"||ArrayBuffer.isView(body)||isArrayBuffer(body)){
const hashCtor=new hashConstructor();
hashCtor.update(toUint8Array(body));
return toHex(await hashCtor.digest());
}
return UNSIGNED_PAYLOAD;
};
const hasHeader=(soughtHeader,headers)=>{
soughtHeader=soughtHeader.toLowerCase();
for(const headerName in headers){
if(!hasOwn(headers,headerName)){
continue;
}
if(soughtHeader===headerName.toLowerCase()){
return true;
}
}
return false;
};
const moveHeadersToQuery=(request,options={})=>{
const{headers,query={}}=HttpRequest.clone(request);
for(const name in headers){
if(!hasOwn(headers,name)){
continue;
}
const lname=name.toLowerCase();
if((lname.slice(0,6)==="x-amz-"&&!options.unhoistableHeaders?.has(lname))||
options.hoistableHeaders?.has(lname)){
query[name]=headers[name];
delete headers[name];
}
}
return{
...request,
headers,
query,
};
};
const prepareRequest=(request)=>{
request=HttpRequest.clone(request);
for(const headerName in request.headers){
if(!hasOwn(request.headers,headerName)){
continue;
}
if(GENERATED_HEADERS.indexOf(headerName.toLowerCase())>-1){
delete request.headers[headerName];
}
}
return request;
};
class SignatureV4 extends SignatureV4Base{
headerFormatter=new HeaderFormatter();
constructor({applyChecksum,credentials,region,service,sha256,uriEscapePath=true,}){
super({
applyChecksum,
credentials,
region,
service,
sha256,
uriEscapePath,
});
}
async presign(originalRequest,options={}){
const{signingDate=new Date(),expiresIn=3600,unsignableHeaders,unhoistableHeaders,signableHeaders,hoistableHeaders,signingRegion,signingService,}=options;
const credentials=await this.credentialProvider();
this.validateResolvedCredentials(credentials);
const region=signingRegion??(await this.regionProvider());
const{longDate,shortDate}=this.formatDate(signingDate);
if(expiresIn>MAX_PRESIGNED_TTL){
return Promise.reject("Signature version 4 presigned URLs" + " must have an expiration date less than one week in" + " the future");
}
const scope=createScope(shortDate,region,signingService??this.service);
const request=moveHeadersToQuery(prepareRequest(originalRequest),{unhoistableHeaders,hoistableHeaders});
if(credentials.sessionToken){
request.query[TOKEN_QUERY_PARAM]=credentials.sessionToken;
}
request.query[ALGORITHM_QUERY_PARAM]=ALGORITHM_IDENTIFIER;
request.query[CREDENTIAL_QUERY_PARAM]=`${credentials.accessKeyId}/${scope}`;
request.query[AMZ_DATE_QUERY_PARAM]=longDate;
request.query[EXPIRES_QUERY_PARAM]=expiresIn.toString(10);
const canonicalHeaders=getCanonicalHeaders(request,unsignableHeaders,signableHeaders);
request.query[SIGNED_HEADERS_QUERY_PARAM]=this.getCanonicalHeaderList(canonicalHeaders);
request.query[SIGNATURE_QUERY_PARAM]=await this.getSignature(longDate,scope,this.getSigningKey(credentials,region,shortDate,signingService),this.createCanonicalRequest(request,canonicalHeaders,await getPayloadHash(originalRequest,this.sha256)));
return request;
}
async sign(toSign,options){
if(typeof toSign==="string"){
return this.signString(toSign,options);
}
else if(toSign.headers&&toSign.payload){
return this.signEvent(toSign,options);
}
else if(toSign.message){
return this.signMessage(toSign,options);
}
else{
return this.signRequest(toSign,options);
}
}
async signEvent({headers,payload},{signingDate=new Date(),priorSignature,signingRegion,signingService,eventStreamCredentials,}){
const region=signingRegion??(await this.regionProvider());
const{shortDate,longDate}=this.formatDate(signingDate);
const scope=createScope(shortDate,region,signingService??this.service);
const hashedPayload=await getPayloadHash({headers:{},body:payload},this.sha256);
const hash=new this.sha256();
hash.update(headers);
const hashedHeaders=toHex(await hash.digest());
const stringToSign=[
EVENT_ALGORITHM_IDENTIFIER,
longDate,
scope,
priorSignature,
hashedHeaders,
hashedPayload,
].join("\n");
return this.signString(stringToSign,{
signingDate,
signingRegion:region,
signingService,
eventStreamCredentials,
});
}
async signMessage(signableMessage,{signingDate=new Date(),signingRegion,signingService,eventStreamCredentials}){
const promise=this.signEvent({
headers:this.headerFormatter.format(signableMessage.message.headers),
payload:signableMessage.message.body,
},{
signingDate,
signingRegion,
signingService,
priorSignature:signableMessage.priorSignature,
eventStreamCredentials,
});
return promise.then((signature)=>{
return{message:signableMessage.message,signature};
});
}
async signString(stringToSign,{signingDate=new Date(),signingRegion,signingService,eventStreamCredentials,}={}){
const credentials=eventStreamCredentials??(await this.credentialProvider());
this.validateResolvedCredentials(credentials);
const region=signingRegion??(await this.regionProvider());
const{shortDate}=this.formatDate(signingDate);
const hash=new this.sha256(await this.getSigningKey(credentials,region,shortDate,signingService));
hash.update(toUint8Array(stringToSign));
return toHex(await hash.digest());
}
async signRequest(requestToSign,{signingDate=new Date(),signableHeaders,unsignableHeaders,signingRegion,signingService,}={}){
const credentials=await this.credentialProvider();
this.validateResolvedCredentials(credentials);
const region=signingRegion??(await this.regionProvider());
const request=prepareRequest(requestToSign);
const{longDate,shortDate}=this.formatDate(signingDate);
const scope=createScope(shortDate,region,signingService??this.service);
request.headers[AMZ_DATE_HEADER]=longDate;
if(credentials.sessionToken){
request.headers[TOKEN_HEADER]=credentials.sessionToken;
}
const payloadHash=await getPayloadHash(request,this.sha256);
if(!hasHeader(SHA256_HEADER,request.headers)&&this.applyChecksum){
request.headers[SHA256_HEADER]=payloadHash;
}
const canonicalHeaders=getCanonicalHeaders(request,unsignableHeaders,signableHeaders);
const signature=await this.getSignature(longDate,scope,this.getSigningKey(credentials,region,shortDate,signingService),this.createCanonicalRequest(request,canonicalHeaders,payloadHash));
request.headers[AUTH_HEADER]=
`${ALGORITHM_IDENTIFIER} ` +
`Credential=${credentials.accessKeyId}/${scope}, ` +
`SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, ` +
`Signature=${signature}`;
return request;
}
async getSignature(longDate,credentialScope,keyPromise,canonicalRequest){
const stringToSign=await this.createStringToSign(longDate,credentialScope,canonicalRequest,ALGORITHM_IDENTIFIER);
const hash=new this.sha256(await keyPromise);
hash.update(toUint8Array(stringToSign));
return toHex(await hash.digest());
}
getSigningKey(credentials,region,shortDate,service){
return getSigningKey(this.sha256,credentials,shortDate,region,service||this.service);
}
}
const signatureV4aContainer={
SignatureV4a:null,
};
exports.SignatureV4=SignatureV4;
exports.signatureV4aContainer=signatureV4aContainer;
}),
4714:
((_module,exports)=>{
var HttpAuthLocation;
(function(HttpAuthLocation){
HttpAuthLocation["HEADER"]="header";
HttpAuthLocation["QUERY"]="query";
})(HttpAuthLocation||(HttpAuthLocation={}));
var HttpApiKeyAuthLocation;
(function(HttpApiKeyAuthLocation){
HttpApiKeyAuthLocation["HEADER"]="header";
HttpApiKeyAuthLocation["QUERY"]="query";
})(HttpApiKeyAuthLocation||(HttpApiKeyAuthLocation={}));
var EndpointURLScheme;
(function(EndpointURLScheme){
EndpointURLScheme["HTTP"]="http";
EndpointURLScheme["HTTPS"]="https";
})(EndpointURLScheme||(EndpointURLScheme={}));
var AlgorithmId;
(function(AlgorithmId){
AlgorithmId["MD5"]="md5";
AlgorithmId["CRC32"]="crc32";
AlgorithmId["CRC32C"]="crc32c";
AlgorithmId["SHA1"]="sha1";
AlgorithmId["SHA256"]="sha256";
})(AlgorithmId||(AlgorithmId={}));
var FieldPosition;
(function(FieldPosition){
FieldPosition[FieldPosition["HEADER"]=0]="HEADER";
FieldPosition[FieldPosition["TRAILER"]=1]="TRAILER";
})(FieldPosition||(FieldPosition={}));
const SMITHY_CONTEXT_KEY="__smithy_context";
var IniSectionType;
(function(IniSectionType){
IniSectionType["PROFILE"]="profile";
IniSectionType["SSO_SESSION"]="sso-session";
IniSectionType["SERVICES"]="services";
})(IniSectionType||(IniSectionType={}));
var RequestHandlerProtocol;
(function(RequestHandlerProtocol){
RequestHandlerProtocol["HTTP_0_9"]="http/0.9";
RequestHandlerProtocol["HTTP_1_0"]="http/1.0";
RequestHandlerProtocol["TDS_8_0"]="tds/8.0";
})(RequestHandlerProtocol||(RequestHandlerProtocol={}));
exports.AlgorithmId=AlgorithmId;
exports.EndpointURLScheme=EndpointURLScheme;
exports.IniSectionType=IniSectionType;
exports.SMITHY_CONTEXT_KEY=SMITHY_CONTEXT_KEY;
}),
4995:
((_webpack_module,$out,$load)=>{
$load.d($out,{
Ay:()=>(pRetry)
});
const objectToString=Object.prototype.toString;
const isError=value=>objectToString.call(value)==='[object Error]';
const errorMessages=new Set([
'network error',
'NetworkError when attempting to fetch resource.',
'The Internet connection appears to be offline.',
'Network request failed',
'fetch failed',
'terminated',
' A network error occurred.',
'Network connection lost',
]);
function isNetworkError(error){
const isValid=error
&&isError(error)
&&error.name==='TypeError'
&&typeof error.message==='string';
if(!isValid){
return false;
}
const{message,stack}=error;
if(message==='Load failed'||(message.startsWith('Load failed (')&&message.endsWith(')'))){
return stack===undefined
||'__sentry_captured__' in error;
}
if(message.startsWith('error sending request for url')){
return true;
}
if(message==='Failed to fetch'||(message.startsWith('Failed to fetch (')&&message.endsWith(')'))){
return true;
}
return errorMessages.has(message);
}
function validateRetries(retries){
if(typeof retries==='number'){
if(retries<0){
throw new TypeError('Expected `retries` to be a non-negative number.');
}
if(Number.isNaN(retries)){
throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
}
if(Number.isFinite(retries)&&!Number.isInteger(retries)){
throw new TypeError('Expected `retries` to be a non-negative integer or Infinity.');
}
}else if(retries!==undefined){
throw new TypeError('Expected `retries` to be a number or Infinity.');
}
}
function validateNumberOption(name,value,{allowInfinity=false}={}){
if(typeof value!=='number'||Number.isNaN(value)){
throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity?' or Infinity':''}.`);
}
if(!allowInfinity&&!Number.isFinite(value)){
throw new TypeError(`Expected \`${name}\` to be a finite number.`);
}
if(value<0){
throw new TypeError(`Expected \`${name}\` to be \u{2265} 0.`);
}
}
function validateOption(name,value,type){
if(value===undefined||value===null){
return;
}
if(typeof value!==type){
throw new TypeError(`Expected \`${name}\` to be a ${type}.`);
}
}
function validateSignal(value){
if(value===undefined||value===null){
return;
}
if(typeof value.throwIfAborted!=='function'
||typeof value.addEventListener!=='function'
||typeof value.removeEventListener!=='function'){
throw new TypeError('Expected `signal` to be an AbortSignal.');
}
}
class AbortError extends Error{
constructor(message){
super(typeof message==='string'?message:undefined);
this.name='AbortError';
if(message instanceof Error){
this.originalError=message;
({message}=message);
}else{
this.originalError=new Error(message);
({message}=this.originalError);
Error.captureStackTrace?.(this.originalError,AbortError);
}
this.message=message;
}
}
const maximumDelay=(2 ** 31)- 1;
function calculateDelay(retriesConsumed,options){
if(options.minTimeout===0){
return 0;
}
const attempt=retriesConsumed + 1;
const random=options.randomize?(Math.random()+ 1):1;
const timeout=Math.round(random*options.minTimeout *(options.factor **(attempt - 1)));
return Math.min(timeout,Math.ceil(options.maxTimeout),maximumDelay);
}
function calculateRemainingTime(start,max){
return Number.isFinite(max)?max -(performance.now()- start):max;
}
async function delayForRetry(delay,options){
if(delay<=0){
return;
}
await new Promise((resolve,reject)=>{
const onAbort=()=>{
clearTimeout(timeoutToken);
reject(options.signal.reason);
};
const timeoutToken=setTimeout(()=>{
options.signal?.removeEventListener('abort',onAbort);
resolve();
},delay);
if(options.unref){
timeoutToken.unref?.();
}
options.signal?.addEventListener('abort',onAbort,{once:true});
});
}
function stringifyThrownValue(value){
try{
return String(value);
}catch{
return Object.prototype.toString.call(value);
}
}
function unwrapAbortError(error){
let cause=error;
while(cause instanceof AbortError&&cause.originalError instanceof Error){
cause=cause.originalError;
}
return cause;
}
async function onAttemptFailure({error,attemptNumber,retriesConsumed,startTime,options}){
const abortIfNeeded=()=>{
options.signal?.throwIfAborted();
};
const normalizedError=error instanceof Error
?error
:new TypeError(`Non-error was thrown: "${stringifyThrownValue(error)}". You should only throw errors.`);
abortIfNeeded();
if(normalizedError instanceof AbortError){
throw unwrapAbortError(normalizedError);
}
const retriesLeft=options.retries-retriesConsumed;
const isRetriableError=!(normalizedError instanceof TypeError)||isNetworkError(normalizedError);
const timeLeft=calculateRemainingTime(startTime,options.maxRetryTime);
const delayTime=isRetriableError&&timeLeft>0&&retriesLeft>0?calculateDelay(retriesConsumed,options):0;
const consumeRetryContext=Object.freeze({
error:normalizedError,
attemptNumber,
retriesLeft,
retriesConsumed,
retryDelay:delayTime,
});
const consumeRetry=(await options.shouldConsumeRetry(consumeRetryContext))??true;
abortIfNeeded();
const effectiveDelay=consumeRetry?delayTime:0;
const context=Object.freeze({
error:normalizedError,
attemptNumber,
retriesLeft,
retriesConsumed,
retryDelay:effectiveDelay,
});
await options.onFailedAttempt(context);
abortIfNeeded();
const remainingTime=calculateRemainingTime(startTime,options.maxRetryTime);
if(
!isRetriableError
||remainingTime<=0
||retriesLeft<=0
){
throw normalizedError;
}
const shouldRetry=await options.shouldRetry(context);
abortIfNeeded();
if(!shouldRetry){
throw normalizedError;
}
const remainingTimeAfterShouldRetry=calculateRemainingTime(startTime,options.maxRetryTime);
if(remainingTimeAfterShouldRetry<=0){
throw normalizedError;
}
if(!consumeRetry){
return false;
}
await delayForRetry(Math.min(effectiveDelay,remainingTimeAfterShouldRetry),options);
return true;
}
async function pRetry(input,options={}){
options={...options};
options.retries??=10;
validateRetries(options.retries);
if(Object.hasOwn(options,'forever')){
throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
}
options.factor??=2;
options.minTimeout??=1000;
options.maxTimeout??=Infinity;
options.maxRetryTime??=Infinity;
options.randomize??=false;
options.onFailedAttempt??=()=>{};
options.shouldRetry??=()=>true;
options.shouldConsumeRetry??=()=>true;
validateOption('onFailedAttempt',options.onFailedAttempt,'function');
validateOption('shouldRetry',options.shouldRetry,'function');
validateOption('shouldConsumeRetry',options.shouldConsumeRetry,'function');
validateOption('randomize',options.randomize,'boolean');
validateOption('unref',options.unref,'boolean');
validateSignal(options.signal);
validateNumberOption('factor',options.factor);
validateNumberOption('minTimeout',options.minTimeout);
validateNumberOption('maxTimeout',options.maxTimeout,{allowInfinity:true});
validateNumberOption('maxRetryTime',options.maxRetryTime,{allowInfinity:true});
if(options.factor===0){
options.factor=1;
}
options.signal?.throwIfAborted();
let attemptNumber=0;
let retriesConsumed=0;
const startTime=performance.now();
while(retriesConsumed<=options.retries){
attemptNumber++;
try{
options.signal?.throwIfAborted();
const result=await input(attemptNumber);
options.signal?.throwIfAborted();
return result;
}catch(error){
if(await onAttemptFailure({
error,
attemptNumber,
retriesConsumed,
startTime,
options,
})){
retriesConsumed++;
}
}
}
throw new Error('Retry attempts exhausted without throwing an error.');
}
})
};
