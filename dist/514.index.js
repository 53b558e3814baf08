export const id=514;export const ids=[514];export const modules={9320:(e,t,s)=>{const o={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")}
;const r=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");if(!r){globalThis.awslambda=globalThis.awslambda||{}}
class InvokeStoreBase{static PROTECTED_KEYS=o;isProtectedKey(e){return Object.values(o).includes(e)}getRequestId(){return this.get(o.REQUEST_ID)??"-"}
getXRayTraceId(){return this.get(o.X_RAY_TRACE_ID)}getTenantId(){return this.get(o.TENANT_ID)}getTraceparent(){return this.get(o.TRACEPARENT)}getTracestate(){
return this.get(o.TRACESTATE)}getBaggage(){return this.get(o.BAGGAGE)}}class InvokeStoreSingle extends InvokeStoreBase{currentContext;getContext(){
return this.currentContext}hasContext(){return this.currentContext!==undefined}get(e){return this.currentContext?.[e]}set(e,t){if(this.isProtectedKey(e)){
throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`)}this.currentContext=this.currentContext||{};this.currentContext[e]=t}run(e,t){
this.currentContext=e;return t()}}class InvokeStoreMulti extends InvokeStoreBase{als;static async create(){const e=new InvokeStoreMulti
;const t=await Promise.resolve().then(s.t.bind(s,6698,23));e.als=new t.AsyncLocalStorage;return e}getContext(){return this.als.getStore()}hasContext(){
return this.als.getStore()!==undefined}get(e){return this.als.getStore()?.[e]}set(e,t){if(this.isProtectedKey(e)){
throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`)}const s=this.als.getStore();if(!s){throw new Error("No context available")}s[e]=t}
run(e,t){return this.als.run(e,t)}}t.InvokeStore=void 0;(function(e){let t=null;async function getInstanceAsync(e){if(!t){t=(async()=>{
const t=e===true||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env;const s=t?await InvokeStoreMulti.create():new InvokeStoreSingle
;if(!r&&globalThis.awslambda?.InvokeStore){return globalThis.awslambda.InvokeStore}else if(!r&&globalThis.awslambda){globalThis.awslambda.InvokeStore=s;return s
}else{return s}})()}return t}e.getInstanceAsync=getInstanceAsync;e._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{t=null
;if(globalThis.awslambda?.InvokeStore){delete globalThis.awslambda.InvokeStore}globalThis.awslambda={InvokeStore:undefined}}}:undefined
})(t.InvokeStore||(t.InvokeStore={}));t.InvokeStoreBase=InvokeStoreBase},2178:(e,t,s)=>{const{Crc32:o,Crc32Js:r,Crc32Node:i}=s(5550);t.Crc32=o
;const a=new Uint32Array(256);for(let e=0;e<256;++e){let t=e;for(let e=0;e<8;++e){t=t&1?2197175160^t>>>1:t>>>1}a[e]=t>>>0}class Crc32cJs{digestLength=4
;crc=4294967295;update(e){let t=this.crc;for(let s=0;s<e.length;++s){t=t>>>8^a[(t^e[s])&255]}this.crc=t}async digest(){const e=(this.crc^4294967295)>>>0
;const t=new Uint8Array(4);t[0]=e>>>24;t[1]=e>>>16&255;t[2]=e>>>8&255;t[3]=e&255;return t}reset(){this.crc=4294967295}}const c=Crc32cJs;const u={
CrtCrc64Nvme:null};const generateCRC64NVMETable=()=>{const e=8;const t=new Array(e);for(let s=0;s<e;s++){const e=new Array(512);for(let t=0;t<256;t++){
let o=BigInt(t);for(let e=0;e<8*(s+1);e++){if(o&1n){o=o>>1n^0x9a6c9329ac4bc9b5n}else{o=o>>1n}}e[t*2]=Number(o>>32n&0xffffffffn);e[t*2+1]=Number(o&0xffffffffn)}
t[s]=new Uint32Array(e)}return t};let l;var d;var p;var f;var h;var g;var m;var S;var y;const ensureTablesInitialized=()=>{if(!l){l=generateCRC64NVMETable()
;[d,p,f,h,g,m,S,y]=l}};class Crc64NvmeJs{c1=0;c2=0;constructor(){ensureTablesInitialized();this.reset()}update(e){const t=e.length;let s=0;let o=this.c1
;let r=this.c2;while(s+8<=t){const t=((r^e[s++])&255)<<1;const i=((r>>>8^e[s++])&255)<<1;const a=((r>>>16^e[s++])&255)<<1;const c=((r>>>24^e[s++])&255)<<1
;const u=((o^e[s++])&255)<<1;const l=((o>>>8^e[s++])&255)<<1;const E=((o>>>16^e[s++])&255)<<1;const v=((o>>>24^e[s++])&255)<<1
;o=y[t]^S[i]^m[a]^g[c]^h[u]^f[l]^p[E]^d[v];r=y[t+1]^S[i+1]^m[a+1]^g[c+1]^h[u+1]^f[l+1]^p[E+1]^d[v+1]}while(s<t){const t=((r^e[s])&255)<<1
;r=(r>>>8|(o&255)<<24)>>>0;o=o>>>8^d[t];r^=d[t+1];++s}this.c1=o;this.c2=r}async digest(){const e=this.c1^4294967295;const t=this.c2^4294967295
;return new Uint8Array([e>>>24,e>>>16&255,e>>>8&255,e&255,t>>>24,t>>>16&255,t>>>8&255,t&255])}reset(){this.c1=4294967295;this.c2=4294967295}}class Crc64Nvme{
impl;constructor(){const e=u.CrtCrc64Nvme;this.impl=e?new e:new Crc64NvmeJs}update(e){this.impl.update(e)}async digest(){return this.impl.digest()}reset(){
this.impl.reset()}}t.Crc32c=c;t.Crc64Nvme=Crc64Nvme},9782:(e,t,s)=>{const{setFeature:o}=s(3112);const{HttpRequest:r}=s(230)
;const{isArrayBuffer:i,toUint8Array:a,createBufferedReadable:c,createChecksumStream:u}=s(246);const{Crc64Nvme:l,Crc32c:d,Crc32:p}=s(2178)
;const{normalizeProvider:f}=s(2474);const h={WHEN_SUPPORTED:"WHEN_SUPPORTED",WHEN_REQUIRED:"WHEN_REQUIRED"};const g=h.WHEN_SUPPORTED;const m={
WHEN_SUPPORTED:"WHEN_SUPPORTED",WHEN_REQUIRED:"WHEN_REQUIRED"};const S=h.WHEN_SUPPORTED;var y;(function(e){e["MD5"]="MD5";e["CRC32"]="CRC32"
;e["CRC32C"]="CRC32C";e["CRC64NVME"]="CRC64NVME";e["SHA1"]="SHA1";e["SHA256"]="SHA256"})(y||(y={}));var E;(function(e){e["HEADER"]="header"
;e["TRAILER"]="trailer"})(E||(E={}));const v=y.CRC32;var x;(function(e){e["ENV"]="env";e["CONFIG"]="shared config entry"})(x||(x={}))
;const stringUnionSelector=(e,t,s,o)=>{if(!(t in e)){return undefined}const r=e[t].toUpperCase();if(!Object.values(s).includes(r)){
throw new TypeError(`Cannot load ${o} '${t}'. Expected one of ${Object.values(s)}, got '${e[t]}'.`)}return r};const C="AWS_REQUEST_CHECKSUM_CALCULATION"
;const w="request_checksum_calculation";const b={environmentVariableSelector:e=>stringUnionSelector(e,C,h,x.ENV),
configFileSelector:e=>stringUnionSelector(e,w,h,x.CONFIG),default:g};const I="AWS_RESPONSE_CHECKSUM_VALIDATION";const P="response_checksum_validation";const T={
environmentVariableSelector:e=>stringUnionSelector(e,I,m,x.ENV),configFileSelector:e=>stringUnionSelector(e,P,m,x.CONFIG),default:S}
;const getChecksumAlgorithmForRequest=(e,{requestChecksumRequired:t,requestAlgorithmMember:s,requestChecksumCalculation:o})=>{if(!s){
return o===h.WHEN_SUPPORTED||t?v:undefined}if(!e[s]){return undefined}const r=e[s];return r}
;const getChecksumLocationName=e=>e===y.MD5?"content-md5":`x-amz-checksum-${e.toLowerCase()}`;const hasHeader=(e,t)=>{const s=e.toLowerCase()
;for(const e of Object.keys(t)){if(s===e.toLowerCase()){return true}}return false};const hasHeaderWithPrefix=(e,t)=>{const s=e.toLowerCase()
;for(const e of Object.keys(t)){if(e.toLowerCase().startsWith(s)){return true}}return false}
;const isStreaming=e=>e!==undefined&&typeof e!=="string"&&!ArrayBuffer.isView(e)&&!i(e);const R=[y.CRC32,y.CRC32C,y.CRC64NVME,y.SHA1,y.SHA256]
;const D=[y.SHA256,y.SHA1,y.CRC32,y.CRC32C,y.CRC64NVME];const selectChecksumAlgorithmFunction=(e,t)=>{const{checksumAlgorithms:s={}}=t;switch(e){case y.MD5:
return s?.MD5??t.md5;case y.CRC32:return s?.CRC32??p;case y.CRC32C:return s?.CRC32C??d;case y.CRC64NVME:return s?.CRC64NVME??l;case y.SHA1:
return s?.SHA1??t.sha1;case y.SHA256:return s?.SHA256??t.sha256;default:if(s?.[e]){return s[e]}
throw new Error(`The checksum algorithm "${e}" is not supported by the client.`+` Select one of ${R}, or provide an implementation to `+` the client constructor checksums field.`)
}};const stringHasher=(e,t)=>{const s=new e;s.update(a(t||""));return s.digest()};const k={name:"flexibleChecksumsMiddleware",step:"build",
tags:["BODY_CHECKSUM"],override:true};const flexibleChecksumsMiddleware=(e,t)=>(s,i)=>async a=>{if(!r.isInstance(a.request)){return s(a)}
if(hasHeaderWithPrefix("x-amz-checksum-",a.request.headers)){return s(a)}const{request:u,input:l}=a;const{body:d,headers:p}=u
;const{base64Encoder:f,streamHasher:g}=e;const{requestChecksumRequired:m,requestAlgorithmMember:S}=t;const E=await e.requestChecksumCalculation()
;const x=S?.name;const C=S?.httpHeader;if(x&&!l[x]){if(E===h.WHEN_SUPPORTED||m){l[x]=v;if(C){p[C]=v}}}const w=getChecksumAlgorithmForRequest(l,{
requestChecksumRequired:m,requestAlgorithmMember:S?.name,requestChecksumCalculation:E});let b=d;let I=p;if(w){switch(w){case y.CRC32:
o(i,"FLEXIBLE_CHECKSUMS_REQ_CRC32","U");break;case y.CRC32C:o(i,"FLEXIBLE_CHECKSUMS_REQ_CRC32C","V");break;case y.CRC64NVME:
o(i,"FLEXIBLE_CHECKSUMS_REQ_CRC64","W");break;case y.SHA1:o(i,"FLEXIBLE_CHECKSUMS_REQ_SHA1","X");break;case y.SHA256:o(i,"FLEXIBLE_CHECKSUMS_REQ_SHA256","Y")
;break}const t=getChecksumLocationName(w);const s=selectChecksumAlgorithmFunction(w,e);if(isStreaming(d)){
const{getAwsChunkedEncodingStream:o,bodyLengthChecker:r}=e
;b=o(typeof e.requestStreamBufferSize==="number"&&e.requestStreamBufferSize>=8*1024?c(d,e.requestStreamBufferSize,i.logger):d,{base64Encoder:f,
bodyLengthChecker:r,checksumLocationName:t,checksumAlgorithmFn:s,streamHasher:g});I={...p,
"content-encoding":p["content-encoding"]?`${p["content-encoding"]},aws-chunked`:"aws-chunked","transfer-encoding":"chunked",
"x-amz-decoded-content-length":p["content-length"],"x-amz-content-sha256":"STREAMING-UNSIGNED-PAYLOAD-TRAILER","x-amz-trailer":t};delete I["content-length"]
}else if(!hasHeader(t,p)){const e=await stringHasher(s,d);I={...p,[t]:f(e)}}}try{const e=await s({...a,request:{...u,headers:I,body:b}});return e}catch(e){
if(e instanceof Error&&e.name==="InvalidChunkSizeError"){try{if(!e.message.endsWith(".")){e.message+="."}
e.message+=" Set [requestStreamBufferSize=number e.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream."}catch(e){}}throw e}}
;const _={name:"flexibleChecksumsInputMiddleware",toMiddleware:"serializerMiddleware",relation:"before",tags:["BODY_CHECKSUM"],override:true}
;const flexibleChecksumsInputMiddleware=(e,t)=>(s,r)=>async i=>{const a=i.input;const{requestValidationModeMember:c}=t
;const u=await e.requestChecksumCalculation();const l=await e.responseChecksumValidation();switch(u){case h.WHEN_REQUIRED:
o(r,"FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED","a");break;case h.WHEN_SUPPORTED:o(r,"FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED","Z");break}switch(l){
case m.WHEN_REQUIRED:o(r,"FLEXIBLE_CHECKSUMS_RES_WHEN_REQUIRED","c");break;case m.WHEN_SUPPORTED:o(r,"FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED","b");break}
if(c&&!a[c]){if(l===m.WHEN_SUPPORTED){a[c]="ENABLED"}}return s(i)};const getChecksumAlgorithmListForResponse=(e=[])=>{const t=[];let s=D.length
;for(const o of e){const e=D.indexOf(o);if(e!==-1){t[e]=o}else{t[s++]=o}}return t.filter(Boolean)};const isChecksumWithPartNumber=e=>{const t=e.lastIndexOf("-")
;if(t!==-1){const s=e.slice(t+1);if(!s.startsWith("0")){const e=parseInt(s,10);if(!isNaN(e)&&e>=1&&e<=1e4){return true}}}return false}
;const getChecksum=async(e,{checksumAlgorithmFn:t,base64Encoder:s})=>s(await stringHasher(t,e))
;const validateChecksumFromResponse=async(e,{config:t,responseAlgorithms:s,logger:o})=>{const r=getChecksumAlgorithmListForResponse(s);const{body:i,headers:a}=e
;for(const s of r){const r=getChecksumLocationName(s);const c=a[r];if(c){let a;try{a=selectChecksumAlgorithmFunction(s,t)}catch(e){if(s===y.CRC64NVME){
o?.warn(`Skipping ${y.CRC64NVME} checksum validation: ${e.message}`);continue}throw e}const{base64Encoder:l}=t;if(isStreaming(i)){e.body=u({expectedChecksum:c,
checksumSourceLocation:r,checksum:new a,source:i,base64Encoder:l});return}const d=await getChecksum(i,{checksumAlgorithmFn:a,base64Encoder:l});if(d===c){break}
throw new Error(`Checksum mismatch: expected "${d}" but received "${c}"`+` in response header "${r}".`)}}};const M={name:"flexibleChecksumsResponseMiddleware",
toMiddleware:"deserializerMiddleware",relation:"after",tags:["BODY_CHECKSUM"],override:true};const flexibleChecksumsResponseMiddleware=(e,t)=>(s,o)=>async i=>{
if(!r.isInstance(i.request)){return s(i)}const a=i.input;const c=await s(i);const u=c.response;const{requestValidationModeMember:l,responseAlgorithms:d}=t
;if(l&&a[l]==="ENABLED"){const{clientName:t,commandName:s}=o;const r=Object.keys(e.checksumAlgorithms??{}).filter(e=>{const t=getChecksumLocationName(e)
;return u.headers[t]!==undefined});const i=getChecksumAlgorithmListForResponse([...d??[],...r]);const a=t==="S3Client"&&s==="GetObjectCommand"&&i.every(e=>{
const t=getChecksumLocationName(e);const s=u.headers[t];return!s||isChecksumWithPartNumber(s)});if(a){return c}await validateChecksumFromResponse(u,{config:e,
responseAlgorithms:i,logger:o.logger})}return c};const getFlexibleChecksumsPlugin=(e,t)=>({applyToStack:s=>{s.add(flexibleChecksumsMiddleware(e,t),k)
;s.addRelativeTo(flexibleChecksumsInputMiddleware(e,t),_);s.addRelativeTo(flexibleChecksumsResponseMiddleware(e,t),M)}})
;const resolveFlexibleChecksumsConfig=e=>{const{requestChecksumCalculation:t,responseChecksumValidation:s,requestStreamBufferSize:o}=e;return Object.assign(e,{
requestChecksumCalculation:f(t??g),responseChecksumValidation:f(s??S),requestStreamBufferSize:Number(o??0),checksumAlgorithms:e.checksumAlgorithms??{}})}
;t.NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS=b;t.NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS=T
;t.getFlexibleChecksumsPlugin=getFlexibleChecksumsPlugin;t.resolveFlexibleChecksumsConfig=resolveFlexibleChecksumsConfig},4002:(e,t,s)=>{
const{toUint8Array:o,concatBytes:r}=s(246);const{createHmac:i,createHash:a}=s(7598);const c=64;const u=20
;const l=new Int32Array([1732584193,4023233417,2562383102,271733878,3285377520]);const d=new Int32Array([1518500249,1859775393,2400959708,3395469782])
;class Sha1Js{digestLength=u;state=Int32Array.from(l);w;buffer=new Uint8Array(c);bufferLength=0;bytesHashed=0;finished=false;inner;outer;constructor(e){if(e){
const t=Sha1Js.normalizeKey(e);this.inner=new Sha1Js;this.outer=new Sha1Js;const s=new Uint8Array(c*2);for(let e=0;e<c;++e){s[e]=54^t[e];s[e+c]=92^t[e]}
this.inner.update(s.subarray(0,c));this.outer.update(s.subarray(c))}}update(e){if(this.finished){
throw new Error("Attempted to update an already finished HMAC.")}if(this.inner){this.inner.update(e);return}let t=0;let{length:s}=e;this.bytesHashed+=s
;if(this.bufferLength>0){while(s>0&&this.bufferLength<c){this.buffer[this.bufferLength++]=e[t++];--s}if(this.bufferLength===c){this.hashBuffer(this.buffer,0)
;this.bufferLength=0}}while(s>=c){this.hashBuffer(e,t);t+=c;s-=c}while(s>0){this.buffer[this.bufferLength++]=e[t++];--s}}async digest(){
if(this.inner&&this.outer){if(this.finished){throw new Error("Attempted to digest an already finished HMAC.")}this.finished=true;const e=this.inner.digestSync()
;this.outer.update(e);return this.outer.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(l);this.buffer=new Uint8Array(c)
;this.bufferLength=0;this.bytesHashed=0}digestSync(){const e=this.state.slice();const t=this.buffer.slice();let s=this.bufferLength
;const o=this.bytesHashed/536870912|0;const r=this.bytesHashed<<3;t[s++]=128;if(s>c-8){for(let e=s;e<c;++e){t[e]=0}this.hashBufferWith(e,t,0);s=0}
for(let e=s;e<c-8;++e){t[e]=0}const i=new DataView(t.buffer,t.byteOffset,c);i.setUint32(c-8,o,false);i.setUint32(c-4,r,false);this.hashBufferWith(e,t,0)
;const a=new Uint8Array(u);a[0]=e[0]>>>24&255;a[1]=e[0]>>>16&255;a[2]=e[0]>>>8&255;a[3]=e[0]&255;a[4]=e[1]>>>24&255;a[5]=e[1]>>>16&255;a[6]=e[1]>>>8&255
;a[7]=e[1]&255;a[8]=e[2]>>>24&255;a[9]=e[2]>>>16&255;a[10]=e[2]>>>8&255;a[11]=e[2]&255;a[12]=e[3]>>>24&255;a[13]=e[3]>>>16&255;a[14]=e[3]>>>8&255;a[15]=e[3]&255
;a[16]=e[4]>>>24&255;a[17]=e[4]>>>16&255;a[18]=e[4]>>>8&255;a[19]=e[4]&255;return a}static normalizeKey(e){const t=o(e);if(t.byteLength>c){const e=new Sha1Js
;e.update(t);const s=e.digestSync();const o=new Uint8Array(c);o.set(s);return o}const s=new Uint8Array(c);s.set(t);return s}hashBuffer(e,t){
this.hashBufferWith(this.state,e,t)}hashBufferWith(e,t,s){const o=this.w??=new Int32Array(80);let r=e[0],i=e[1],a=e[2],c=e[3],u=e[4];for(let e=0;e<16;++e){
o[e]=(t[s+e*4]&255)<<24|(t[s+e*4+1]&255)<<16|(t[s+e*4+2]&255)<<8|t[s+e*4+3]&255}for(let e=16;e<80;++e){const t=o[e-3]^o[e-8]^o[e-14]^o[e-16];o[e]=t<<1|t>>>31}
for(let e=0;e<80;++e){const t=e<20?0:e<40?1:e<60?2:3;const s=((r<<5|r>>>27)+(t===0?i&a^~i&c:t===2?i&a^i&c^a&c:i^a^c)|0)+(u+(d[t]+o[e]|0)|0)|0;u=c;c=a
;a=i<<30|i>>>2;i=r;r=s}e[0]=e[0]+r|0;e[1]=e[1]+i|0;e[2]=e[2]+a|0;e[3]=e[3]+c|0;e[4]=e[4]+u|0}}const p=(()=>{try{a("sha1");return true}catch{return false}})()
;const f=p?buildNativeClass():Sha1Js;function buildNativeClass(){return class Sha1Node{digestLength=20;secret;hash;isHmac;finished=false;constructor(e){
this.secret=e;this.isHmac=!!e;this.hash=this.createHash()}update(e){if(this.finished){throw new Error("Attempted to update an already finished hash.")}
this.hash.update(e)}async digest(){let e;if(this.isHmac){this.finished=true;e=this.hash.digest()}else{e=this.hash.copy().digest()}
return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){this.hash=this.createHash();this.finished=false}createHash(){
return this.secret?i("sha1",toBuffer$1(this.secret)):a("sha1")}}}function toBuffer$1(e){if(typeof e==="string"){return e}if(ArrayBuffer.isView(e)){
return Buffer.from(e.buffer,e.byteOffset,e.byteLength)}return Buffer.from(e)}const{digest:h,sign:g,importKey:m}=globalThis?.crypto?.subtle??{};t.Sha1=f},
3397:(e,t,s)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:r,createDefaultUserAgentProvider:i,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:u,resolveUserAgentConfig:l,resolveHostHeaderConfig:d,getUserAgentPlugin:p,getHostHeaderPlugin:f,getLoggerPlugin:h,getRecursionDetectionPlugin:g}=s(3112)
;const{getHttpAuthSchemeEndpointRuleSetPlugin:m,DefaultIdentityProviderConfig:S,getHttpSigningPlugin:y,createPaginator:E}=s(2538)
;const{normalizeProvider:v,getSmithyContext:x,ServiceException:C,NoOpLogger:w,emitWarningIfUnsupportedVersion:b,loadConfigsForDefaultMode:I,getDefaultExtensionConfiguration:P,resolveDefaultRuntimeConfig:T,Client:R,makeBuilder:D,createWaiter:k,checkExceptions:_,WaiterState:M,createAggregatedClient:L}=s(2474)
;const{resolveDefaultsModeConfig:F,loadConfig:$,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:H,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_OPTIONS:B,NODE_REGION_CONFIG_FILE_OPTIONS:j,resolveRegionConfig:z}=s(2163)
;const{BinaryDecisionDiagram:V,EndpointCache:q,decideEndpoint:G,customEndpointFunctions:W,resolveEndpointConfig:K,getEndpointPlugin:Q}=s(2461)
;const{parseUrl:J,getHttpHandlerExtensionConfiguration:Z,resolveHttpHandlerRuntimeConfig:X,getContentLengthPlugin:Y}=s(230)
;const{DEFAULT_RETRY_MODE:ee,NODE_RETRY_MODE_CONFIG_OPTIONS:te,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ne,resolveRetryConfig:se,getRetryPlugin:oe}=s(3729)
;const{TypeRegistry:re,getSchemaSerdePlugin:ie}=s(2754);const{resolveAwsSdkSigV4Config:ae,AwsSdkSigV4Signer:ce,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ue}=s(299)
;const{defaultProvider:le}=s(9661);const{toUtf8:de,fromUtf8:pe,toBase64:fe,fromBase64:he,calculateBodyLength:ge}=s(246)
;const{streamCollector:me,NodeHttpHandler:Se}=s(4695);const{AwsQueryProtocol:ye}=s(2e3);const{Sha256:Ee}=s(5550)
;const defaultCloudFormationHttpAuthSchemeParametersProvider=async(e,t,s)=>({operation:x(t).operation,region:await v(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",
signingProperties:{name:"cloudformation",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultCloudFormationHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:{t.push(createAwsAuthSigv4HttpAuthOption(e))}}return t}
;const resolveHttpAuthSchemeConfig=e=>{const t=ae(e);return Object.assign(t,{authSchemePreference:v(e.authSchemePreference??[])})}
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"cloudformation"});const ve={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var xe="3.1141.0";var Ce={version:xe};const we="ref"
;var be=-1;var Ie=true;var Ae="isSet";var Pe="PartitionResult";var Te="booleanEquals";var Re="getAttr";var Oe={[we]:"Endpoint"};var Ne={[we]:Pe};var De={}
;var ke=[{[we]:"Region"}];const _e={conditions:[[Ae,[Oe]],[Ae,ke],["aws.partition",ke,Pe],[Te,[{[we]:"UseFIPS"},Ie]],[Te,[{[we]:"UseDualStack"},Ie]],[Te,[{
fn:Re,argv:[Ne,"supportsDualStack"]},Ie]],[Te,[{fn:Re,argv:[Ne,"supportsFIPS"]},Ie]],["stringEquals",[{fn:Re,argv:[Ne,"name"]},"aws-us-gov"]]],
results:[[be],[be,"Invalid Configuration: FIPS and custom endpoint are not supported"],[be,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Oe,De],["https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",De],[be,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://cloudformation.{Region}.amazonaws.com",De],["https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}",De],[be,"FIPS is enabled but this partition does not support FIPS"],["https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}",De],[be,"DualStack is enabled but this partition does not support DualStack"],["https://cloudformation.{Region}.{PartitionResult#dnsSuffix}",De],[be,"Invalid Configuration: Missing Region"]]
};const Me=2;const Le=1e8
;const Fe=new Int32Array([-1,1,-1,0,13,3,1,4,Le+12,2,5,Le+12,3,8,6,4,7,Le+11,5,Le+9,Le+10,4,11,9,6,10,Le+8,7,Le+6,Le+7,5,12,Le+5,6,Le+4,Le+5,3,Le+1,14,4,Le+2,Le+3])
;const $e=V.from(Fe,Me,_e.conditions,_e.results);const He=new q({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(e,t={})=>He.get(e,()=>G($e,{endpointParams:e,logger:t.logger}));W.aws=o;class CloudFormationServiceException extends C{
constructor(e){super(e);Object.setPrototypeOf(this,CloudFormationServiceException.prototype)}}
class InvalidOperationException extends CloudFormationServiceException{name="InvalidOperationException";$fault="client";Message;constructor(e){super({
name:"InvalidOperationException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidOperationException.prototype);this.Message=e.Message}}
class OperationNotFoundException extends CloudFormationServiceException{name="OperationNotFoundException";$fault="client";Message;constructor(e){super({
name:"OperationNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,OperationNotFoundException.prototype);this.Message=e.Message}}
class CFNRegistryException extends CloudFormationServiceException{name="CFNRegistryException";$fault="client";Message;constructor(e){super({
name:"CFNRegistryException",$fault:"client",...e});Object.setPrototypeOf(this,CFNRegistryException.prototype);this.Message=e.Message}}
class TypeNotFoundException extends CloudFormationServiceException{name="TypeNotFoundException";$fault="client";Message;constructor(e){super({
name:"TypeNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,TypeNotFoundException.prototype);this.Message=e.Message}}
class AlreadyExistsException extends CloudFormationServiceException{name="AlreadyExistsException";$fault="client";Message;constructor(e){super({
name:"AlreadyExistsException",$fault:"client",...e});Object.setPrototypeOf(this,AlreadyExistsException.prototype);this.Message=e.Message}}
class TypeConfigurationNotFoundException extends CloudFormationServiceException{name="TypeConfigurationNotFoundException";$fault="client";Message
;constructor(e){super({name:"TypeConfigurationNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,TypeConfigurationNotFoundException.prototype)
;this.Message=e.Message}}class TokenAlreadyExistsException extends CloudFormationServiceException{name="TokenAlreadyExistsException";$fault="client";Message
;constructor(e){super({name:"TokenAlreadyExistsException",$fault:"client",...e});Object.setPrototypeOf(this,TokenAlreadyExistsException.prototype)
;this.Message=e.Message}}class ChangeSetNotFoundException extends CloudFormationServiceException{name="ChangeSetNotFoundException";$fault="client";Message
;constructor(e){super({name:"ChangeSetNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,ChangeSetNotFoundException.prototype)
;this.Message=e.Message}}class InsufficientCapabilitiesException extends CloudFormationServiceException{name="InsufficientCapabilitiesException";$fault="client"
;Message;constructor(e){super({name:"InsufficientCapabilitiesException",$fault:"client",...e})
;Object.setPrototypeOf(this,InsufficientCapabilitiesException.prototype);this.Message=e.Message}}
class LimitExceededException extends CloudFormationServiceException{name="LimitExceededException";$fault="client";Message;constructor(e){super({
name:"LimitExceededException",$fault:"client",...e});Object.setPrototypeOf(this,LimitExceededException.prototype);this.Message=e.Message}}
class ConcurrentResourcesLimitExceededException extends CloudFormationServiceException{name="ConcurrentResourcesLimitExceededException";$fault="client";Message
;constructor(e){super({name:"ConcurrentResourcesLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,ConcurrentResourcesLimitExceededException.prototype);this.Message=e.Message}}
class OperationIdAlreadyExistsException extends CloudFormationServiceException{name="OperationIdAlreadyExistsException";$fault="client";Message;constructor(e){
super({name:"OperationIdAlreadyExistsException",$fault:"client",...e});Object.setPrototypeOf(this,OperationIdAlreadyExistsException.prototype)
;this.Message=e.Message}}class OperationInProgressException extends CloudFormationServiceException{name="OperationInProgressException";$fault="client";Message
;constructor(e){super({name:"OperationInProgressException",$fault:"client",...e});Object.setPrototypeOf(this,OperationInProgressException.prototype)
;this.Message=e.Message}}class StackSetNotFoundException extends CloudFormationServiceException{name="StackSetNotFoundException";$fault="client";Message
;constructor(e){super({name:"StackSetNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,StackSetNotFoundException.prototype)
;this.Message=e.Message}}class StaleRequestException extends CloudFormationServiceException{name="StaleRequestException";$fault="client";Message;constructor(e){
super({name:"StaleRequestException",$fault:"client",...e});Object.setPrototypeOf(this,StaleRequestException.prototype);this.Message=e.Message}}
class CreatedButModifiedException extends CloudFormationServiceException{name="CreatedButModifiedException";$fault="client";Message;constructor(e){super({
name:"CreatedButModifiedException",$fault:"client",...e});Object.setPrototypeOf(this,CreatedButModifiedException.prototype);this.Message=e.Message}}
class NameAlreadyExistsException extends CloudFormationServiceException{name="NameAlreadyExistsException";$fault="client";Message;constructor(e){super({
name:"NameAlreadyExistsException",$fault:"client",...e});Object.setPrototypeOf(this,NameAlreadyExistsException.prototype);this.Message=e.Message}}
class InvalidChangeSetStatusException extends CloudFormationServiceException{name="InvalidChangeSetStatusException";$fault="client";Message;constructor(e){
super({name:"InvalidChangeSetStatusException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidChangeSetStatusException.prototype)
;this.Message=e.Message}}class GeneratedTemplateNotFoundException extends CloudFormationServiceException{name="GeneratedTemplateNotFoundException"
;$fault="client";Message;constructor(e){super({name:"GeneratedTemplateNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,GeneratedTemplateNotFoundException.prototype);this.Message=e.Message}}
class StackSetNotEmptyException extends CloudFormationServiceException{name="StackSetNotEmptyException";$fault="client";Message;constructor(e){super({
name:"StackSetNotEmptyException",$fault:"client",...e});Object.setPrototypeOf(this,StackSetNotEmptyException.prototype);this.Message=e.Message}}
class ResourceScanNotFoundException extends CloudFormationServiceException{name="ResourceScanNotFoundException";$fault="client";Message;constructor(e){super({
name:"ResourceScanNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,ResourceScanNotFoundException.prototype);this.Message=e.Message}}
class StackInstanceNotFoundException extends CloudFormationServiceException{name="StackInstanceNotFoundException";$fault="client";Message;constructor(e){super({
name:"StackInstanceNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,StackInstanceNotFoundException.prototype);this.Message=e.Message}}
class StackRefactorNotFoundException extends CloudFormationServiceException{name="StackRefactorNotFoundException";$fault="client";Message;constructor(e){super({
name:"StackRefactorNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,StackRefactorNotFoundException.prototype);this.Message=e.Message}}
class HookResultNotFoundException extends CloudFormationServiceException{name="HookResultNotFoundException";$fault="client";Message;constructor(e){super({
name:"HookResultNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,HookResultNotFoundException.prototype);this.Message=e.Message}}
class StackNotFoundException extends CloudFormationServiceException{name="StackNotFoundException";$fault="client";Message;constructor(e){super({
name:"StackNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,StackNotFoundException.prototype);this.Message=e.Message}}
class ResourceScanInProgressException extends CloudFormationServiceException{name="ResourceScanInProgressException";$fault="client";Message;constructor(e){
super({name:"ResourceScanInProgressException",$fault:"client",...e});Object.setPrototypeOf(this,ResourceScanInProgressException.prototype)
;this.Message=e.Message}}class InvalidStateTransitionException extends CloudFormationServiceException{name="InvalidStateTransitionException";$fault="client"
;Message;constructor(e){super({name:"InvalidStateTransitionException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidStateTransitionException.prototype);this.Message=e.Message}}
class OperationStatusCheckFailedException extends CloudFormationServiceException{name="OperationStatusCheckFailedException";$fault="client";Message
;constructor(e){super({name:"OperationStatusCheckFailedException",$fault:"client",...e})
;Object.setPrototypeOf(this,OperationStatusCheckFailedException.prototype);this.Message=e.Message}}
class ResourceScanLimitExceededException extends CloudFormationServiceException{name="ResourceScanLimitExceededException";$fault="client";Message
;constructor(e){super({name:"ResourceScanLimitExceededException",$fault:"client",...e});Object.setPrototypeOf(this,ResourceScanLimitExceededException.prototype)
;this.Message=e.Message}}const Ue="Arn";const Be="AfterContext";const je="AttributeChangeType";const ze="AlreadyExistsException";const Ve="ActualProperties"
;const qe="ActualValue";const Ge="AfterValueFrom";const We="AfterValue";const Ke="Action";const Qe="Attribute";const Je="BeforeContext";const Ze="BeforeValue"
;const Xe="BeforeValueFrom";const Ye="Change";const et="CreatedButModifiedException";const tt="CreateChangeSet";const nt="CreateChangeSetInput"
;const st="CreateChangeSetOutput";const ot="CausingEntity";const rt="CFNRegistryException";const it="ConcurrentResourcesLimitExceededException"
;const at="ClientRequestToken";const ct="ChangeSetId";const ut="CreateStackInput";const lt="ChangeSetName";const dt="ChangeSetNotFoundException"
;const pt="CreateStackOutput";const ft="ChangeSetSummary";const ht="ChangeSetSummaries";const gt="ChangeSetType";const mt="ChangeSource";const St="CreateStack"
;const yt="CreationTime";const Et="ClientToken";const vt="Capabilities";const xt="Changes";const Ct="Description";const wt="DeploymentConfig"
;const bt="DeleteChangeSet";const It="DeleteChangeSetInput";const At="DescribeChangeSetInput";const Pt="DeleteChangeSetOutput"
;const Tt="DescribeChangeSetOutput";const Rt="DescribeChangeSet";const Ot="DriftDetectionTimestamp";const Nt="DriftInformation";const Dt="DeploymentMode"
;const kt="DeletionMode";const _t="DisableRollback";const Mt="DetectionStatus";const Lt="DetectStackDrift";const Ft="DescribeStackDriftDetectionStatus"
;const $t="DescribeStackDriftDetectionStatusInput";const Ht="DescribeStackDriftDetectionStatusOutput";const Ut="DetectStackDriftInput"
;const Bt="DetectStackDriftOutput";const jt="DescribeStackEvents";const zt="DescribeStackEventsInput";const Vt="DescribeStackEventsOutput"
;const qt="DeleteStackInput";const Gt="DescribeStacksInput";const Wt="DescribeStacksOutput";const Kt="DetectionStatusReason"
;const Qt="DriftedStackResourceCount";const Jt="DescribeStackResourceDrifts";const Zt="DescribeStackResourceDriftsInput"
;const Xt="DescribeStackResourceDriftsOutput";const Yt="DriftStatusReason";const en="DeleteStack";const tn="DescribeStacks";const nn="DetailedStatus"
;const sn="DeletionTime";const on="DifferenceType";const rn="DisableValidation";const an="Details";const cn="Drift";const un="ExecuteChangeSet"
;const ln="ExecuteChangeSetInput";const dn="ExecuteChangeSetOutput";const pn="EventId";const hn="ExportName";const gn="ExpectedProperties"
;const mn="ExecutionStatus";const Sn="EnableTerminationProtection";const yn="ExpectedValue";const En="Evaluation";const vn="GetTemplate"
;const xn="GetTemplateInput";const Cn="GeneratedTemplateNotFoundException";const wn="GetTemplateOutput";const bn="HookFailureMode"
;const In="HookInvocationCount";const An="HookInvocationId";const Pn="HookInvocationPoint";const Tn="HookResultNotFoundException";const Rn="HookStatus"
;const On="HookStatusReason";const Nn="HookType";const Dn="Id";const kn="InsufficientCapabilitiesException";const _n="InvalidChangeSetStatusException"
;const Mn="ImportExistingResources";const Ln="IncludeNestedStacks";const Fn="InvalidOperationException";const $n="IncludePropertyValues"
;const Hn="InvalidStateTransitionException";const Un="Key";const Bn="ListChangeSets";const jn="ListChangeSetsInput";const zn="ListChangeSetsOutput"
;const Vn="LastCheckTimestamp";const qn="LimitExceededException";const Gn="LogicalIdHierarchy";const Wn="LastOperations";const Kn="LiveResourceDrift"
;const Qn="LogicalResourceId";const Jn="LogicalResourceIds";const Zn="ListStackResourcesInput";const Xn="ListStackResourcesOutput";const Yn="ListStackResources"
;const es="LastUpdatedTime";const ts="LastUpdatedTimestamp";const ns="Message";const ss="ModuleInfo";const os="MaxResults";const rs="MonitoringTimeInMinutes"
;const is="Mode";const as="Name";const cs="NameAlreadyExistsException";const us="NotificationARNs";const ls="NextToken";const ds="Output"
;const ps="OperationEntry";const fs="OnFailure";const hs="OperationId";const gs="OperationIdAlreadyExistsException";const ms="OperationInProgressException"
;const Ss="OutputKey";const ys="OperationNotFoundException";const Es="OperationStatusCheckFailedException";const vs="OnStackFailure";const xs="OperationType"
;const Cs="OutputValue";const ws="Outputs";const bs="Parameters";const Is="PolicyAction";const As="ParentChangeSetId";const Ps="PreviousDeploymentContext"
;const Ts="PropertyDifference";const Rs="PropertyDifferences";const Os="ParentId";const Ns="ParameterKey";const Ds="PropertyPath";const ks="PhysicalResourceId"
;const _s="PhysicalResourceIdContext";const Ms="PhysicalResourceIdContextKeyValuePair";const Ls="PreviousValue";const Fs="ParameterValue";const $s="Parameter"
;const Hs="Path";const Us="RoleARN";const Bs="ResourceChange";const js="ResourceChangeDetail";const zs="ResourceChangeDetails";const Vs="RootChangeSetId"
;const qs="RollbackConfiguration";const Gs="ResourceDriftIgnoredAttributes";const Ws="ResourceDriftIgnoredAttribute";const Ks="ResourceDriftStatus"
;const Qs="RetainExceptOnCreate";const Js="ResourceIdentifier";const Zs="RootId";const Xs="ResourceProperties";const Ys="RetainResources"
;const eo="RequiresRecreation";const to="ResourceScanInProgressException";const no="ResourceScanLimitExceededException";const so="ResourceScanNotFoundException"
;const oo="ResourceStatusReason";const ro="ResourceStatus";const io="ResourceType";const ao="ResourceTargetDefinition";const co="ResourcesToImport"
;const uo="ResourceToImport";const lo="ResourceTypes";const po="RollbackTriggers";const fo="RollbackTrigger";const ho="ResolvedValue";const go="Reason"
;const mo="Replacement";const So="Status";const yo="StagesAvailable";const Eo="StackDriftDetectionId";const vo="StackDriftInformation"
;const xo="StackDriftStatus";const Co="StackEvents";const wo="StackEvent";const bo="StackId";const Io="StackInstanceNotFoundException";const Ao="StackName"
;const Po="StackNotFoundException";const To="StackPolicyBody";const Ro="StackPolicyURL";const Oo="StatusReason";const No="StackResourceDrifts"
;const Do="StackResourceDriftInformationSummary";const ko="StackResourceDriftStatus";const _o="StackResourceDriftStatusFilters";const Mo="StackResourceDrift"
;const Lo="StaleRequestException";const Fo="StackRefactorNotFoundException";const $o="StackResourceSummaries";const Ho="StackResourceSummary"
;const Uo="StackSetNotEmptyException";const Bo="StackSetNotFoundException";const jo="StackStatusReason";const zo="StackStatus";const Vo="Scope"
;const qo="Stacks";const Go="Stack";const Wo="Summaries";const Ko="Type";const Qo="TokenAlreadyExistsException";const Jo="TemplateBody"
;const Zo="TypeConfigurationNotFoundException";const Xo="TypeHierarchy";const Yo="TimeoutInMinutes";const er="TypeNotFoundException";const tr="TemplateStage"
;const nr="TemplateURL";const sr="Tags";const or="Tag";const rr="Target";const ir="Timestamp";const ar="UsePreviousTemplate";const cr="UsePreviousValue"
;const ur="Value";const lr="awsQueryError";const dr="client";const pr="error";const fr="httpError"
;const hr="smithy.ts.sdk.synthetic.com.amazonaws.cloudformation";const gr="com.amazonaws.cloudformation";const mr=new re(hr)
;var Sr=[-3,hr,"CloudFormationServiceException",0,[],[]];mr.registerError(Sr,CloudFormationServiceException);const yr=new re(gr);var Er=[-3,gr,ze,{
[lr]:[`AlreadyExistsException`,400],[pr]:dr,[fr]:400},[ns],[0]];yr.registerError(Er,AlreadyExistsException);var vr=[-3,gr,rt,{[lr]:[`CFNRegistryException`,400],
[pr]:dr,[fr]:400},[ns],[0]];yr.registerError(vr,CFNRegistryException);var xr=[-3,gr,dt,{[lr]:[`ChangeSetNotFound`,404],[pr]:dr,[fr]:404},[ns],[0]]
;yr.registerError(xr,ChangeSetNotFoundException);var Cr=[-3,gr,it,{[lr]:[`ConcurrentResourcesLimitExceeded`,429],[pr]:dr,[fr]:429},[ns],[0]]
;yr.registerError(Cr,ConcurrentResourcesLimitExceededException);var wr=[-3,gr,et,{[lr]:[`CreatedButModifiedException`,409],[pr]:dr,[fr]:409},[ns],[0]]
;yr.registerError(wr,CreatedButModifiedException);var br=[-3,gr,Cn,{[lr]:[`GeneratedTemplateNotFound`,404],[pr]:dr,[fr]:404},[ns],[0]]
;yr.registerError(br,GeneratedTemplateNotFoundException);var Ir=[-3,gr,Tn,{[lr]:[`HookResultNotFound`,404],[pr]:dr,[fr]:404},[ns],[0]]
;yr.registerError(Ir,HookResultNotFoundException);var Ar=[-3,gr,kn,{[lr]:[`InsufficientCapabilitiesException`,400],[pr]:dr,[fr]:400},[ns],[0]]
;yr.registerError(Ar,InsufficientCapabilitiesException);var Pr=[-3,gr,_n,{[lr]:[`InvalidChangeSetStatus`,400],[pr]:dr,[fr]:400},[ns],[0]]
;yr.registerError(Pr,InvalidChangeSetStatusException);var Tr=[-3,gr,Fn,{[lr]:[`InvalidOperationException`,400],[pr]:dr,[fr]:400},[ns],[0]]
;yr.registerError(Tr,InvalidOperationException);var Rr=[-3,gr,Hn,{[lr]:[`InvalidStateTransition`,400],[pr]:dr,[fr]:400},[ns],[0]]
;yr.registerError(Rr,InvalidStateTransitionException);var Or=[-3,gr,qn,{[lr]:[`LimitExceededException`,400],[pr]:dr,[fr]:400},[ns],[0]]
;yr.registerError(Or,LimitExceededException);var Nr=[-3,gr,cs,{[lr]:[`NameAlreadyExistsException`,409],[pr]:dr,[fr]:409},[ns],[0]]
;yr.registerError(Nr,NameAlreadyExistsException);var Dr=[-3,gr,gs,{[lr]:[`OperationIdAlreadyExistsException`,409],[pr]:dr,[fr]:409},[ns],[0]]
;yr.registerError(Dr,OperationIdAlreadyExistsException);var kr=[-3,gr,ms,{[lr]:[`OperationInProgressException`,409],[pr]:dr,[fr]:409},[ns],[0]]
;yr.registerError(kr,OperationInProgressException);var _r=[-3,gr,ys,{[lr]:[`OperationNotFoundException`,404],[pr]:dr,[fr]:404},[ns],[0]]
;yr.registerError(_r,OperationNotFoundException);var Mr=[-3,gr,Es,{[lr]:[`ConditionalCheckFailed`,400],[pr]:dr,[fr]:400},[ns],[0]]
;yr.registerError(Mr,OperationStatusCheckFailedException);var Lr=[-3,gr,to,{[lr]:[`ResourceScanInProgress`,400],[pr]:dr,[fr]:400},[ns],[0]]
;yr.registerError(Lr,ResourceScanInProgressException);var Fr=[-3,gr,no,{[lr]:[`ResourceScanLimitExceeded`,400],[pr]:dr,[fr]:400},[ns],[0]]
;yr.registerError(Fr,ResourceScanLimitExceededException);var $r=[-3,gr,so,{[lr]:[`ResourceScanNotFound`,400],[pr]:dr,[fr]:400},[ns],[0]]
;yr.registerError($r,ResourceScanNotFoundException);var Hr=[-3,gr,Io,{[lr]:[`StackInstanceNotFoundException`,404],[pr]:dr,[fr]:404},[ns],[0]]
;yr.registerError(Hr,StackInstanceNotFoundException);var Ur=[-3,gr,Po,{[lr]:[`StackNotFoundException`,404],[pr]:dr,[fr]:404},[ns],[0]]
;yr.registerError(Ur,StackNotFoundException);var Br=[-3,gr,Fo,{[lr]:[`StackRefactorNotFoundException`,404],[pr]:dr,[fr]:404},[ns],[0]]
;yr.registerError(Br,StackRefactorNotFoundException);var jr=[-3,gr,Uo,{[lr]:[`StackSetNotEmptyException`,409],[pr]:dr,[fr]:409},[ns],[0]]
;yr.registerError(jr,StackSetNotEmptyException);var zr=[-3,gr,Bo,{[lr]:[`StackSetNotFoundException`,404],[pr]:dr,[fr]:404},[ns],[0]]
;yr.registerError(zr,StackSetNotFoundException);var Vr=[-3,gr,Lo,{[lr]:[`StaleRequestException`,409],[pr]:dr,[fr]:409},[ns],[0]]
;yr.registerError(Vr,StaleRequestException);var qr=[-3,gr,Qo,{[lr]:[`TokenAlreadyExistsException`,400],[pr]:dr,[fr]:400},[ns],[0]]
;yr.registerError(qr,TokenAlreadyExistsException);var Gr=[-3,gr,Zo,{[lr]:[`TypeConfigurationNotFoundException`,404],[pr]:dr,[fr]:404},[ns],[0]]
;yr.registerError(Gr,TypeConfigurationNotFoundException);var Wr=[-3,gr,er,{[lr]:[`TypeNotFoundException`,404],[pr]:dr,[fr]:404},[ns],[0]]
;yr.registerError(Wr,TypeNotFoundException);const Kr=[mr,yr];var Qr=[3,gr,Ye,0,[Ko,In,Bs],[0,1,()=>Di]]
;var Jr=[3,gr,ft,0,[bo,Ao,ct,lt,mn,So,Oo,yt,Ct,Ln,As,Vs,Mn],[0,0,0,0,0,0,0,4,0,2,0,0,2]]
;var Zr=[3,gr,nt,0,[Ao,lt,Jo,nr,ar,bs,vt,lo,Us,qs,us,sr,Et,Ct,gt,co,Ln,vs,Mn,Dt,wt,rn],[0,0,0,0,2,()=>Zi,64|0,64|0,0,()=>Fi,64|0,()=>ca,0,0,0,()=>na,2,0,2,0,()=>oi,2],2]
;var Xr=[3,gr,st,0,[Dn,bo],[0,0]]
;var Yr=[3,gr,ut,0,[Ao,Jo,nr,bs,_t,qs,Yo,us,vt,lo,Us,fs,To,Ro,sr,at,Sn,Qs,wt,rn],[0,0,0,()=>Zi,2,()=>Fi,1,64|0,64|0,64|0,0,0,0,0,()=>ca,0,2,2,()=>oi,2],1]
;var ei=[3,gr,pt,0,[bo,hs],[0,0]];var ti=[3,gr,It,0,[lt,Ao],[0,0],1];var ni=[3,gr,Pt,0,[],[]];var si=[3,gr,qt,0,[Ao,Ys,Us,at,kt,wt],[0,64|0,0,0,0,()=>oi],1]
;var oi=[3,gr,wt,0,[is,_t],[0,2]];var ri=[3,gr,At,0,[lt,Ao,ls,$n],[0,0,0,2],1]
;var ii=[3,gr,Tt,0,[lt,ct,bo,Ao,Ct,bs,yt,mn,So,Oo,xo,us,qs,vt,sr,xt,ls,Ln,As,Vs,vs,Mn,Dt,wt],[0,0,0,0,0,()=>Zi,4,0,0,0,0,64|0,()=>Fi,64|0,()=>ca,()=>Wi,0,2,0,0,0,2,0,()=>oi]]
;var ai=[3,gr,$t,0,[Eo],[0],1];var ci=[3,gr,Ht,0,[bo,Eo,Mt,ir,xo,Kt,Qt],[0,0,0,4,0,0,1],4];var ui=[3,gr,zt,0,[Ao,ls],[0,0],1]
;var li=[3,gr,Vt,0,[Co,ls],[()=>oa,0]];var di=[3,gr,Zt,0,[Ao,_o,ls,os],[0,64|0,0,1],1];var pi=[3,gr,Xt,0,[No,ls],[()=>ra,0],1];var fi=[3,gr,Gt,0,[Ao,ls],[0,0]]
;var hi=[3,gr,Wt,0,[qo,ls],[()=>aa,0]];var gi=[3,gr,Ut,0,[Ao,Jn],[0,64|0],1];var mi=[3,gr,Bt,0,[Eo],[0],1];var Si=[3,gr,ln,0,[lt,Ao,at,_t,Qs],[0,0,0,2,2],1]
;var yi=[3,gr,dn,0,[],[]];var Ei=[3,gr,xn,0,[Ao,lt,tr],[0,0,0]];var vi=[3,gr,wn,0,[Jo,yo],[0,64|0]];var xi=[3,gr,jn,0,[Ao,ls],[0,0],1]
;var Ci=[3,gr,zn,0,[Wo,ls],[()=>Ki,0]];var wi=[3,gr,Zn,0,[Ao,ls],[0,0],1];var bi=[3,gr,Xn,0,[$o,ls],[()=>ia,0]];var Ii=[3,gr,Kn,0,[Ls,qe,Ot],[0,0,4]]
;var Ai=[3,gr,ss,0,[Xo,Gn],[0,0]];var Pi=[3,gr,ps,0,[xs,hs],[0,0]];var Ti=[3,gr,ds,0,[Ss,Cs,Ct,hn],[0,0,0,0]];var Ri=[3,gr,$s,0,[Ns,Fs,cr,ho],[0,0,2,0]]
;var Oi=[3,gr,Ms,0,[Un,ur],[0,0],2];var Ni=[3,gr,Ts,0,[Ds,yn,qe,on],[0,0,0,0],4]
;var Di=[3,gr,Bs,0,[Is,Ke,Qn,ks,io,mo,Vo,Ks,Gs,an,ct,ss,Je,Be,Ps],[0,0,0,0,0,0,64|0,0,()=>ta,()=>ea,0,()=>Ai,0,0,0]]
;var ki=[3,gr,js,0,[rr,En,mt,ot],[()=>Mi,0,0,0]];var _i=[3,gr,Ws,0,[Hs,go],[0,0]];var Mi=[3,gr,ao,0,[Qe,as,eo,Hs,Ze,We,Xe,Ge,cn,je],[0,0,0,0,0,0,0,0,()=>Ii,0]]
;var Li=[3,gr,uo,0,[io,Qn,Js],[0,0,128|0],3];var Fi=[3,gr,qs,0,[po,rs],[()=>sa,1]];var $i=[3,gr,fo,0,[Ue,Ko],[0,0],2]
;var Hi=[3,gr,Go,0,[Ao,yt,zo,bo,ct,Ct,bs,sn,es,qs,jo,_t,wt,us,Yo,vt,ws,Us,sr,Sn,Os,Zs,Nt,Qs,kt,nn,Wn],[0,4,0,0,0,0,()=>Zi,4,4,()=>Fi,0,2,()=>oi,64|0,1,64|0,()=>Ji,0,()=>ca,2,0,0,()=>Ui,2,0,0,()=>Qi],3]
;var Ui=[3,gr,vo,0,[xo,Vn],[0,4],1];var Bi=[3,gr,wo,0,[bo,pn,Ao,ir,hs,Qn,ks,io,ro,oo,Xs,at,Nn,Rn,On,Pn,An,bn,nn],[0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],4]
;var ji=[3,gr,Mo,0,[bo,Qn,io,ko,ir,ks,_s,gn,Ve,Rs,ss,Yt],[0,0,0,0,4,0,()=>Xi,0,0,()=>Yi,()=>Ai,0],5];var zi=[3,gr,Do,0,[ko,Vn],[0,4],1]
;var Vi=[3,gr,Ho,0,[Qn,io,ts,ro,ks,oo,Nt,ss],[0,0,4,0,0,0,()=>zi,()=>Ai],4];var qi=[3,gr,or,0,[Un,ur],[0,0],2];var Gi="unit";var Wi=[1,gr,xt,0,()=>Qr]
;var Ki=[1,gr,ht,0,()=>Jr];var Qi=[1,gr,Wn,0,()=>Pi];var Ji=[1,gr,ws,0,()=>Ti];var Zi=[1,gr,bs,0,()=>Ri];var Xi=[1,gr,_s,0,()=>Oi];var Yi=[1,gr,Rs,0,()=>Ni]
;var ea=[1,gr,zs,0,()=>ki];var ta=[1,gr,Gs,0,()=>_i];var na=[1,gr,co,0,()=>Li];var sa=[1,gr,po,0,()=>$i];var oa=[1,gr,Co,0,()=>Bi];var ra=[1,gr,No,0,()=>ji]
;var ia=[1,gr,$o,0,()=>Vi];var aa=[1,gr,qo,0,()=>Hi];var ca=[1,gr,sr,0,()=>qi];var ua=[9,gr,tt,0,()=>Zr,()=>Xr];var la=[9,gr,St,0,()=>Yr,()=>ei]
;var da=[9,gr,bt,0,()=>ti,()=>ni];var pa=[9,gr,en,0,()=>si,()=>Gi];var fa=[9,gr,Rt,0,()=>ri,()=>ii];var ha=[9,gr,Ft,0,()=>ai,()=>ci]
;var ga=[9,gr,jt,0,()=>ui,()=>li];var ma=[9,gr,Jt,0,()=>di,()=>pi];var Sa=[9,gr,tn,0,()=>fi,()=>hi];var ya=[9,gr,Lt,0,()=>gi,()=>mi]
;var Ea=[9,gr,un,0,()=>Si,()=>yi];var va=[9,gr,vn,0,()=>Ei,()=>vi];var xa=[9,gr,Bn,0,()=>xi,()=>Ci];var Ca=[9,gr,Yn,0,()=>wi,()=>bi]
;const getRuntimeConfig$1=e=>({apiVersion:"2010-05-15",base64Decoder:e?.base64Decoder??he,base64Encoder:e?.base64Encoder??fe,
disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultCloudFormationHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ce}],logger:e?.logger??new w,protocol:e?.protocol??ye,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.cloudformation",errorTypeRegistries:Kr,
xmlNamespace:"http://cloudformation.amazonaws.com/doc/2010-05-15/",version:"2010-05-15",serviceTarget:"CloudFormation"},
serviceId:e?.serviceId??"CloudFormation",sha256:e?.sha256??Ee,urlParser:e?.urlParser??J,utf8Decoder:e?.utf8Decoder??pe,utf8Encoder:e?.utf8Encoder??de})
;const getRuntimeConfig=e=>{b(process.version);const t=F(e);const defaultConfigProvider=()=>t().then(I);const s=getRuntimeConfig$1(e);r(process.version)
;const o={profile:e?.profile,logger:s.logger};return{...s,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??$(ue,o),
bodyLengthChecker:e?.bodyLengthChecker??ge,credentialDefaultProvider:e?.credentialDefaultProvider??le,defaultUserAgentProvider:e?.defaultUserAgentProvider??i({
serviceId:s.serviceId,clientVersion:Ce.version}),maxAttempts:e?.maxAttempts??$(ne,e),region:e?.region??$(B,{...j,...o}),
requestHandler:Se.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??$({...te,
default:async()=>(await defaultConfigProvider()).retryMode||ee},e),streamCollector:e?.streamCollector??me,useDualstackEndpoint:e?.useDualstackEndpoint??$(U,o),
useFipsEndpoint:e?.useFipsEndpoint??$(H,o),userAgentAppId:e?.userAgentAppId??$(a,o)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let s=e.httpAuthSchemeProvider;let o=e.credentials;return{setHttpAuthScheme(e){const s=t.findIndex(t=>t.schemeId===e.schemeId);if(s===-1){t.push(e)}else{
t.splice(s,1,e)}},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){s=e},httpAuthSchemeProvider(){return s},setCredentials(e){o=e},credentials(){return o
}}};const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
;const resolveRuntimeExtensions=(e,t)=>{const s=Object.assign(c(e),P(e),Z(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(s))
;return Object.assign(e,u(s),T(s),X(s),resolveHttpAuthRuntimeConfig(s))};class CloudFormationClient extends R{config;constructor(...[e]){
const t=getRuntimeConfig(e||{});super(t);this.initConfig=t;const s=resolveClientEndpointParameters(t);const o=l(s);const r=se(o);const i=z(r);const a=d(i)
;const c=K(a);const u=resolveHttpAuthSchemeConfig(c);const E=resolveRuntimeExtensions(u,e?.extensions||[]);this.config=E
;this.middlewareStack.use(ie(this.config));this.middlewareStack.use(p(this.config));this.middlewareStack.use(oe(this.config))
;this.middlewareStack.use(Y(this.config));this.middlewareStack.use(f(this.config));this.middlewareStack.use(h(this.config))
;this.middlewareStack.use(g(this.config));this.middlewareStack.use(m(this.config,{
httpAuthSchemeParametersProvider:defaultCloudFormationHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new S({
"aws.auth#sigv4":e.credentials})}));this.middlewareStack.use(y(this.config))}destroy(){super.destroy()}}const wa=D(ve,"CloudFormation","CloudFormationClient",Q)
;const ba={};const _mw0=(e,t,s,o)=>[];class CreateChangeSetCommand extends(wa(ba,_mw0,"CreateChangeSet",ua)){}
class CreateStackCommand extends(wa(ba,_mw0,"CreateStack",la)){}class DeleteChangeSetCommand extends(wa(ba,_mw0,"DeleteChangeSet",da)){}
class DeleteStackCommand extends(wa(ba,_mw0,"DeleteStack",pa)){}class DescribeChangeSetCommand extends(wa(ba,_mw0,"DescribeChangeSet",fa)){}
class DescribeStackDriftDetectionStatusCommand extends(wa(ba,_mw0,"DescribeStackDriftDetectionStatus",ha)){}
class DescribeStackEventsCommand extends(wa(ba,_mw0,"DescribeStackEvents",ga)){}
class DescribeStackResourceDriftsCommand extends(wa(ba,_mw0,"DescribeStackResourceDrifts",ma)){}
class DescribeStacksCommand extends(wa(ba,_mw0,"DescribeStacks",Sa)){}class DetectStackDriftCommand extends(wa(ba,_mw0,"DetectStackDrift",ya)){}
class ExecuteChangeSetCommand extends(wa(ba,_mw0,"ExecuteChangeSet",Ea)){}class GetTemplateCommand extends(wa(ba,_mw0,"GetTemplate",va)){}
class ListChangeSetsCommand extends(wa(ba,_mw0,"ListChangeSets",xa)){}class ListStackResourcesCommand extends(wa(ba,_mw0,"ListStackResources",Ca)){}
t.CloudFormationClient=CloudFormationClient;t.CreateChangeSetCommand=CreateChangeSetCommand;t.CreateStackCommand=CreateStackCommand
;t.DeleteChangeSetCommand=DeleteChangeSetCommand;t.DeleteStackCommand=DeleteStackCommand;t.DescribeChangeSetCommand=DescribeChangeSetCommand
;t.DescribeStackDriftDetectionStatusCommand=DescribeStackDriftDetectionStatusCommand;t.DescribeStackEventsCommand=DescribeStackEventsCommand
;t.DescribeStackResourceDriftsCommand=DescribeStackResourceDriftsCommand;t.DescribeStacksCommand=DescribeStacksCommand
;t.DetectStackDriftCommand=DetectStackDriftCommand;t.ExecuteChangeSetCommand=ExecuteChangeSetCommand;t.GetTemplateCommand=GetTemplateCommand
;t.ListChangeSetsCommand=ListChangeSetsCommand;t.ListStackResourcesCommand=ListStackResourcesCommand},9005:(e,t,s)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:r,createDefaultUserAgentProvider:i,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:u,resolveUserAgentConfig:l,resolveHostHeaderConfig:d,getUserAgentPlugin:p,getHostHeaderPlugin:f,getLoggerPlugin:h,getRecursionDetectionPlugin:g}=s(3112)
;const{getHttpAuthSchemeEndpointRuleSetPlugin:m,DefaultIdentityProviderConfig:S,getHttpSigningPlugin:y,createPaginator:E}=s(2538)
;const{normalizeProvider:v,getSmithyContext:x,ServiceException:C,NoOpLogger:w,emitWarningIfUnsupportedVersion:b,loadConfigsForDefaultMode:I,getDefaultExtensionConfiguration:P,resolveDefaultRuntimeConfig:T,Client:R,makeBuilder:D,createWaiter:k,checkExceptions:_,WaiterState:M,createAggregatedClient:L}=s(2474)
;const{resolveDefaultsModeConfig:F,loadConfig:$,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:H,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_OPTIONS:B,NODE_REGION_CONFIG_FILE_OPTIONS:j,resolveRegionConfig:z}=s(2163)
;const{BinaryDecisionDiagram:V,EndpointCache:q,decideEndpoint:G,customEndpointFunctions:W,resolveEndpointConfig:K,getEndpointPlugin:Q}=s(2461)
;const{parseUrl:J,getHttpHandlerExtensionConfiguration:Z,resolveHttpHandlerRuntimeConfig:X,getContentLengthPlugin:Y}=s(230)
;const{DEFAULT_RETRY_MODE:ee,NODE_RETRY_MODE_CONFIG_OPTIONS:te,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ne,resolveRetryConfig:se,getRetryPlugin:oe}=s(3729)
;const{TypeRegistry:re,getSchemaSerdePlugin:ie}=s(2754)
;const{NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS:ae,NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS:ce,resolveCompressionConfig:ue,getCompressionPlugin:le}=s(4166)
;const{resolveAwsSdkSigV4Config:de,AwsSdkSigV4Signer:pe,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:fe}=s(299);const{defaultProvider:he}=s(9661)
;const{toUtf8:ge,fromUtf8:me,toBase64:Se,fromBase64:ye,calculateBodyLength:Ee}=s(246);const{streamCollector:ve,NodeHttpHandler:xe}=s(4695)
;const{AwsJson1_0Protocol:Ce}=s(2e3);const{Sha256:we}=s(5550);const defaultCloudWatchHttpAuthSchemeParametersProvider=async(e,t,s)=>({operation:x(t).operation,
region:await v(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"monitoring",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultCloudWatchHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:{t.push(createAwsAuthSigv4HttpAuthOption(e))}}return t}
;const resolveHttpAuthSchemeConfig=e=>{const t=de(e);return Object.assign(t,{authSchemePreference:v(e.authSchemePreference??[])})}
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"monitoring"});const be={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var Ie="3.1141.0";var Ae={version:Ie};const Pe="ref"
;var Te=-1;var Re=true;var Oe="isSet";var Ne="PartitionResult";var De="booleanEquals";var ke="getAttr";var _e={[Pe]:"Endpoint"};var Me={[Pe]:Ne};var Le={}
;var Fe=[{[Pe]:"Region"}];const $e={conditions:[[Oe,[_e]],[Oe,Fe],["aws.partition",Fe,Ne],[De,[{[Pe]:"UseFIPS"},Re]],[De,[{[Pe]:"UseDualStack"
},Re]],["stringEquals",[{fn:ke,argv:[Me,"name"]},"aws-us-gov"]],[De,[{fn:ke,argv:[Me,"supportsFIPS"]},Re]],[De,[{fn:ke,argv:[Me,"supportsDualStack"]},Re]]],
results:[[Te],[Te,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Te,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[_e,Le],["https://monitoring.{Region}.{PartitionResult#dnsSuffix}",Le],["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}",Le],["https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Le],[Te,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}",Le],[Te,"FIPS is enabled but this partition does not support FIPS"],[Te,"DualStack is enabled but this partition does not support DualStack"],[Te,"Invalid Configuration: Missing Region"]]
};const He=2;const Ue=1e8
;const Be=new Int32Array([-1,1,-1,0,14,3,1,4,Ue+11,2,5,Ue+11,3,8,6,4,7,Ue+4,7,Ue+5,Ue+10,4,11,9,5,Ue+4,10,6,Ue+8,Ue+9,5,Ue+5,12,6,13,Ue+7,7,Ue+6,Ue+7,3,Ue+1,15,4,Ue+2,Ue+3])
;const je=V.from(Be,He,$e.conditions,$e.results);const ze=new q({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(e,t={})=>ze.get(e,()=>G(je,{endpointParams:e,logger:t.logger}));W.aws=o;class CloudWatchServiceException extends C{
constructor(e){super(e);Object.setPrototypeOf(this,CloudWatchServiceException.prototype)}}class ConflictException extends CloudWatchServiceException{
name="ConflictException";$fault="client";Message;constructor(e){super({name:"ConflictException",$fault:"client",...e})
;Object.setPrototypeOf(this,ConflictException.prototype);this.Message=e.Message}}class KmsAccessDeniedException extends CloudWatchServiceException{
name="KmsAccessDeniedException";$fault="client";Message;constructor(e){super({name:"KmsAccessDeniedException",$fault:"client",...e})
;Object.setPrototypeOf(this,KmsAccessDeniedException.prototype);this.Message=e.Message}}class KmsKeyDisabledException extends CloudWatchServiceException{
name="KmsKeyDisabledException";$fault="client";Message;constructor(e){super({name:"KmsKeyDisabledException",$fault:"client",...e})
;Object.setPrototypeOf(this,KmsKeyDisabledException.prototype);this.Message=e.Message}}class KmsKeyNotFoundException extends CloudWatchServiceException{
name="KmsKeyNotFoundException";$fault="client";Message;constructor(e){super({name:"KmsKeyNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,KmsKeyNotFoundException.prototype);this.Message=e.Message}}class ResourceNotFoundException extends CloudWatchServiceException{
name="ResourceNotFoundException";$fault="client";ResourceType;ResourceId;Message;constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourceNotFoundException.prototype);this.ResourceType=e.ResourceType;this.ResourceId=e.ResourceId;this.Message=e.Message}}
class ConcurrentModificationException extends CloudWatchServiceException{name="ConcurrentModificationException";$fault="client";Message;constructor(e){super({
name:"ConcurrentModificationException",$fault:"client",...e});Object.setPrototypeOf(this,ConcurrentModificationException.prototype);this.Message=e.Message}}
class DashboardInvalidInputError extends CloudWatchServiceException{name="DashboardInvalidInputError";$fault="client";dashboardValidationMessages
;constructor(e){super({name:"DashboardInvalidInputError",$fault:"client",...e});Object.setPrototypeOf(this,DashboardInvalidInputError.prototype)
;this.dashboardValidationMessages=e.dashboardValidationMessages}}class DashboardNotFoundError extends CloudWatchServiceException{name="DashboardNotFoundError"
;$fault="client";constructor(e){super({name:"DashboardNotFoundError",$fault:"client",...e});Object.setPrototypeOf(this,DashboardNotFoundError.prototype)}}
class ResourceConflict extends CloudWatchServiceException{name="ResourceConflict";$fault="client";constructor(e){super({name:"ResourceConflict",$fault:"client",
...e});Object.setPrototypeOf(this,ResourceConflict.prototype)}}class ResourceNotFound extends CloudWatchServiceException{name="ResourceNotFound";$fault="client"
;constructor(e){super({name:"ResourceNotFound",$fault:"client",...e});Object.setPrototypeOf(this,ResourceNotFound.prototype)}}
class InternalServiceFault extends CloudWatchServiceException{name="InternalServiceFault";$fault="server";Message;constructor(e){super({
name:"InternalServiceFault",$fault:"server",...e});Object.setPrototypeOf(this,InternalServiceFault.prototype);this.Message=e.Message}}
class InvalidParameterCombinationException extends CloudWatchServiceException{name="InvalidParameterCombinationException";$fault="client";constructor(e){super({
name:"InvalidParameterCombinationException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidParameterCombinationException.prototype)}}
class InvalidParameterValueException extends CloudWatchServiceException{name="InvalidParameterValueException";$fault="client";constructor(e){super({
name:"InvalidParameterValueException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidParameterValueException.prototype)}}
class MissingRequiredParameterException extends CloudWatchServiceException{name="MissingRequiredParameterException";$fault="client";constructor(e){super({
name:"MissingRequiredParameterException",$fault:"client",...e});Object.setPrototypeOf(this,MissingRequiredParameterException.prototype)}}
class InvalidNextToken extends CloudWatchServiceException{name="InvalidNextToken";$fault="client";constructor(e){super({name:"InvalidNextToken",$fault:"client",
...e});Object.setPrototypeOf(this,InvalidNextToken.prototype)}}class LimitExceededException extends CloudWatchServiceException{name="LimitExceededException"
;$fault="client";Message;constructor(e){super({name:"LimitExceededException",$fault:"client",...e});Object.setPrototypeOf(this,LimitExceededException.prototype)
;this.Message=e.Message}}class LimitExceededFault extends CloudWatchServiceException{name="LimitExceededFault";$fault="client";constructor(e){super({
name:"LimitExceededFault",$fault:"client",...e});Object.setPrototypeOf(this,LimitExceededFault.prototype)}}
class InvalidFormatFault extends CloudWatchServiceException{name="InvalidFormatFault";$fault="client";constructor(e){super({name:"InvalidFormatFault",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidFormatFault.prototype)}}class ValidationException extends CloudWatchServiceException{
name="ValidationException";$fault="client";constructor(e){super({name:"ValidationException",$fault:"client",...e})
;Object.setPrototypeOf(this,ValidationException.prototype)}}const Ve="AlarmActions";const qe="AlarmArn";const Ge="AlarmConfigurationUpdatedTimestamp"
;const We="AlarmDescription";const Ke="ActionsEnabled";const Qe="AggregationExpression";const Je="AccountId";const Ze="ActionLogLineCount"
;const Xe="ActionLogLineRoleArn";const Ye="AlarmName";const et="AlarmNamePrefix";const tt="AlarmNames";const nt="ActionPrefix";const st="AlarmPromQLCriteria"
;const ot="AlarmRule";const rt="ActionsSuppressor";const it="ActionsSuppressedBy";const at="ActionsSuppressorExtensionPeriod";const ct="ActionsSuppressedReason"
;const ut="ActionsSuppressorWaitPeriod";const lt="AlarmTypes";const dt="CompositeAlarm";const pt="CompositeAlarms";const ft="ConflictException"
;const ht="ConcurrentModificationException";const gt="ComparisonOperator";const mt="ChildrenOfAlarmName";const St="Dimensions";const yt="DescribeAlarmsInput"
;const Et="DescribeAlarmsOutput";const vt="DescribeAlarms";const xt="DashboardInvalidInputError";const Ct="DashboardNotFoundError";const wt="DataPath"
;const bt="DatapointsToAlarm";const It="DashboardValidationMessage";const At="DashboardValidationMessages";const Pt="Dimension";const Tt="EvaluationCriteria"
;const Rt="EvaluationInterval";const Ot="EvaluateLowSampleCountPercentile";const Nt="EvaluationPeriods";const Dt="EvaluationState";const kt="ExtendedStatistic"
;const _t="EndTimeOffset";const Mt="EvaluationWindow";const Lt="Expression";const Ft="Id";const $t="InsufficientDataActions";const Ht="InvalidFormatFault"
;const Ut="InvalidNextToken";const Bt="InvalidParameterCombinationException";const jt="InvalidParameterValueException";const zt="InternalServiceFault"
;const Vt="KmsAccessDeniedException";const qt="KmsKeyDisabledException";const Gt="KmsKeyNotFoundException";const Wt="Key";const Kt="Label";const Qt="LogAlarms"
;const Jt="LogAlarm";const Zt="LimitExceededException";const Xt="LimitExceededFault";const Yt="LogGroupIdentifiers";const en="Message";const tn="MetricAlarms"
;const nn="MetricAlarm";const sn="MetricDataQueries";const on="MetricDataQuery";const rn="MetricName";const an="MaxRecords"
;const cn="MissingRequiredParameterException";const un="MetricStat";const ln="Metrics";const dn="Metric";const pn="Namespace";const hn="NextToken"
;const gn="Name";const mn="OKActions";const Sn="OnlyStartEvaluatingAfterWarmUpPeriodEnds";const yn="Period";const En="ParentsOfAlarmName"
;const vn="PendingPeriod";const xn="PromQLCriteria";const Cn="Query";const wn="QueryARN";const bn="QueryResultsToAlarm";const In="QueryResultsToEvaluate"
;const An="QueryString";const Pn="ResourceConflict";const Tn="ReturnData";const Rn="ResourceId";const On="ResourceNotFound";const Nn="ResourceNotFoundException"
;const Dn="RecoveryPeriod";const kn="ResourceType";const _n="ScheduleConfiguration";const Mn="ScheduleExpression";const Ln="ScheduledQueryConfiguration"
;const Fn="ScheduledQueryRoleARN";const $n="StateReason";const Hn="StateReasonData";const Un="StartTimeOffset";const Bn="StateTransitionedTimestamp"
;const jn="StateUpdatedTimestamp";const zn="StateValue";const Vn="SlidingWindow";const qn="Stat";const Gn="Statistic";const Wn="TagList"
;const Kn="TreatMissingData";const Qn="ThresholdMetricId";const Jn="Tags";const Zn="Tag";const Xn="Threshold";const Yn="Timezone";const es="Unit"
;const ts="Value";const ns="ValidationException";const ss="WallClockWindow";const os="WarmUpConfiguration";const rs="WarmUpPeriodDurationInMinutes"
;const is="awsQueryError";const as="client";const cs="dashboardValidationMessages";const us="error";const ls="httpError";const ds="message"
;const ps="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch";const fs="server";const hs="com.amazonaws.cloudwatch";const gs=new re(ps)
;var ms=[-3,ps,"CloudWatchServiceException",0,[],[]];gs.registerError(ms,CloudWatchServiceException);const Ss=new re(hs);var ys=[-3,hs,ht,{
[is]:[`ConcurrentModificationException`,429],[us]:as,[ls]:429},[en],[0]];Ss.registerError(ys,ConcurrentModificationException);var Es=[-3,hs,ft,{[us]:as,[ls]:409
},[en],[0]];Ss.registerError(Es,ConflictException);var vs=[-3,hs,xt,{[is]:[`InvalidParameterInput`,400],[us]:as,[ls]:400},[ds,cs],[0,()=>no]]
;Ss.registerError(vs,DashboardInvalidInputError);var xs=[-3,hs,Ct,{[is]:[`ResourceNotFound`,404],[us]:as,[ls]:404},[ds],[0]]
;Ss.registerError(xs,DashboardNotFoundError);var Cs=[-3,hs,zt,{[is]:[`InternalServiceError`,500],[us]:fs,[ls]:500},[en],[0]]
;Ss.registerError(Cs,InternalServiceFault);var ws=[-3,hs,Ht,{[is]:[`InvalidFormat`,400],[us]:as,[ls]:400},[ds],[0]];Ss.registerError(ws,InvalidFormatFault)
;var bs=[-3,hs,Ut,{[is]:[`InvalidNextToken`,400],[us]:as,[ls]:400},[ds],[0]];Ss.registerError(bs,InvalidNextToken);var Is=[-3,hs,Bt,{
[is]:[`InvalidParameterCombination`,400],[us]:as,[ls]:400},[ds],[0]];Ss.registerError(Is,InvalidParameterCombinationException);var As=[-3,hs,jt,{
[is]:[`InvalidParameterValue`,400],[us]:as,[ls]:400},[ds],[0]];Ss.registerError(As,InvalidParameterValueException);var Ps=[-3,hs,Vt,{[us]:as},[en],[0],1]
;Ss.registerError(Ps,KmsAccessDeniedException);var Ts=[-3,hs,qt,{[us]:as},[en],[0],1];Ss.registerError(Ts,KmsKeyDisabledException);var Rs=[-3,hs,Gt,{[us]:as
},[en],[0],1];Ss.registerError(Rs,KmsKeyNotFoundException);var Os=[-3,hs,Zt,{[is]:[`LimitExceededException`,400],[us]:as,[ls]:400},[en],[0]]
;Ss.registerError(Os,LimitExceededException);var Ns=[-3,hs,Xt,{[is]:[`LimitExceeded`,400],[us]:as,[ls]:400},[ds],[0]];Ss.registerError(Ns,LimitExceededFault)
;var Ds=[-3,hs,cn,{[is]:[`MissingParameter`,400],[us]:as,[ls]:400},[ds],[0]];Ss.registerError(Ds,MissingRequiredParameterException);var ks=[-3,hs,Pn,{
[is]:[`ResourceConflict`,409],[us]:as,[ls]:409},[ds],[0]];Ss.registerError(ks,ResourceConflict);var _s=[-3,hs,On,{[is]:[`ResourceNotFound`,404],[us]:as,[ls]:404
},[ds],[0]];Ss.registerError(_s,ResourceNotFound);var Ms=[-3,hs,Nn,{[is]:[`ResourceNotFoundException`,404],[us]:as,[ls]:404},[kn,Rn,en],[0,0,0]]
;Ss.registerError(Ms,ResourceNotFoundException);var Ls=[-3,hs,ns,{[is]:[`ValidationError`,400],[us]:as,[ls]:400},[ds],[0]]
;Ss.registerError(Ls,ValidationException);const Fs=[gs,Ss];var $s=[3,hs,st,0,[Cn,vn,Dn],[0,1,1],1]
;var Hs=[3,hs,dt,0,[Ke,Ve,qe,Ge,We,Ye,ot,$t,mn,$n,Hn,jn,zn,Bn,it,ct,rt,ut,at],[2,64|0,0,4,0,0,0,64|0,64|0,0,0,4,0,4,0,0,0,1,1]];var Us=[3,hs,It,0,[wt,en],[0,0]]
;var Bs=[3,hs,yt,0,[tt,et,lt,mt,En,zn,nt,an,hn],[64|0,0,64|0,0,0,0,0,1,0]];var js=[3,hs,Et,0,[pt,tn,Qt,hn],[()=>to,()=>ro,()=>oo,0]]
;var zs=[3,hs,Pt,0,[gn,ts],[0,0],2]
;var Vs=[3,hs,Jt,0,[Ye,qe,We,Ge,Ke,mn,Ve,$t,zn,$n,Hn,jn,Ln,In,bn,Xn,gt,Kn,Bn,Dt,Ze,Xe,os],[0,0,0,4,2,64|0,64|0,64|0,0,0,0,4,()=>Js,1,1,1,0,0,4,0,1,0,()=>eo]]
;var qs=[3,hs,dn,0,[pn,rn,St],[0,0,()=>so]]
;var Gs=[3,hs,nn,0,[Ye,qe,We,Ge,Ke,mn,Ve,$t,zn,$n,Hn,jn,rn,pn,Gn,kt,St,yn,es,Nt,bt,Xn,gt,Kn,Ot,ln,Qn,Dt,Bn,Mt,os,Tt,Rt],[0,0,0,4,2,64|0,64|0,64|0,0,0,0,4,0,0,0,0,()=>so,1,0,1,1,1,0,0,0,()=>io,0,0,4,()=>uo,()=>eo,()=>co,1]]
;var Ws=[3,hs,on,0,[Ft,un,Lt,Kt,Tn,yn,Je],[0,()=>Ks,0,0,2,1,0],1];var Ks=[3,hs,un,0,[dn,yn,qn,es],[()=>qs,1,0,0],3];var Qs=[3,hs,_n,0,[Mn,Un,_t],[0,1,1],2]
;var Js=[3,hs,Ln,0,[An,Fn,_n,Qe,Yt,wn,Jn],[0,0,()=>Qs,0,64|0,0,()=>ao],4];var Zs=[3,hs,Vn,0,[],[]];var Xs=[3,hs,Zn,0,[Wt,ts],[0,0],2]
;var Ys=[3,hs,ss,0,[Yn],[0]];var eo=[3,hs,os,0,[rs,Sn],[1,2],1];var to=[1,hs,pt,0,()=>Hs];var no=[1,hs,At,0,()=>Us];var so=[1,hs,St,0,()=>zs]
;var oo=[1,hs,Qt,0,()=>Vs];var ro=[1,hs,tn,0,()=>Gs];var io=[1,hs,sn,0,()=>Ws];var ao=[1,hs,Wn,0,()=>Xs];var co=[4,hs,Tt,0,[xn],[()=>$s]]
;var uo=[4,hs,Mt,0,[ss,Vn],[()=>Ys,()=>Zs]];var lo=[9,hs,vt,0,()=>Bs,()=>js];const getRuntimeConfig$1=e=>({apiVersion:"2010-08-01",
base64Decoder:e?.base64Decoder??ye,base64Encoder:e?.base64Encoder??Se,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultCloudWatchHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new pe}],logger:e?.logger??new w,protocol:e?.protocol??Ce,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.cloudwatch",errorTypeRegistries:Fs,
xmlNamespace:"http://monitoring.amazonaws.com/doc/2010-08-01/",version:"2010-08-01",serviceTarget:"GraniteServiceVersion20100801",awsQueryCompatible:true},
serviceId:e?.serviceId??"CloudWatch",sha256:e?.sha256??we,urlParser:e?.urlParser??J,utf8Decoder:e?.utf8Decoder??me,utf8Encoder:e?.utf8Encoder??ge})
;const getRuntimeConfig=e=>{b(process.version);const t=F(e);const defaultConfigProvider=()=>t().then(I);const s=getRuntimeConfig$1(e);r(process.version)
;const o={profile:e?.profile,logger:s.logger};return{...s,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??$(fe,o),
bodyLengthChecker:e?.bodyLengthChecker??Ee,credentialDefaultProvider:e?.credentialDefaultProvider??he,defaultUserAgentProvider:e?.defaultUserAgentProvider??i({
serviceId:s.serviceId,clientVersion:Ae.version}),disableRequestCompression:e?.disableRequestCompression??$(ce,e),maxAttempts:e?.maxAttempts??$(ne,e),
region:e?.region??$(B,{...j,...o}),requestHandler:xe.create(e?.requestHandler??defaultConfigProvider),
requestMinCompressionSizeBytes:e?.requestMinCompressionSizeBytes??$(ae,e),retryMode:e?.retryMode??$({...te,
default:async()=>(await defaultConfigProvider()).retryMode||ee},e),streamCollector:e?.streamCollector??ve,useDualstackEndpoint:e?.useDualstackEndpoint??$(U,o),
useFipsEndpoint:e?.useFipsEndpoint??$(H,o),userAgentAppId:e?.userAgentAppId??$(a,o)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let s=e.httpAuthSchemeProvider;let o=e.credentials;return{setHttpAuthScheme(e){const s=t.findIndex(t=>t.schemeId===e.schemeId);if(s===-1){t.push(e)}else{
t.splice(s,1,e)}},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){s=e},httpAuthSchemeProvider(){return s},setCredentials(e){o=e},credentials(){return o
}}};const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
;const resolveRuntimeExtensions=(e,t)=>{const s=Object.assign(c(e),P(e),Z(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(s))
;return Object.assign(e,u(s),T(s),X(s),resolveHttpAuthRuntimeConfig(s))};class CloudWatchClient extends R{config;constructor(...[e]){
const t=getRuntimeConfig(e||{});super(t);this.initConfig=t;const s=resolveClientEndpointParameters(t);const o=l(s);const r=se(o);const i=z(r);const a=d(i)
;const c=K(a);const u=resolveHttpAuthSchemeConfig(c);const E=ue(u);const v=resolveRuntimeExtensions(E,e?.extensions||[]);this.config=v
;this.middlewareStack.use(ie(this.config));this.middlewareStack.use(p(this.config));this.middlewareStack.use(oe(this.config))
;this.middlewareStack.use(Y(this.config));this.middlewareStack.use(f(this.config));this.middlewareStack.use(h(this.config))
;this.middlewareStack.use(g(this.config));this.middlewareStack.use(m(this.config,{
httpAuthSchemeParametersProvider:defaultCloudWatchHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new S({"aws.auth#sigv4":e.credentials
})}));this.middlewareStack.use(y(this.config))}destroy(){super.destroy()}}const po=D(be,"GraniteServiceVersion20100801","CloudWatchClient",Q);const fo={}
;const _mw0=(e,t,s,o)=>[];class DescribeAlarmsCommand extends(po(fo,_mw0,"DescribeAlarms",lo)){}t.CloudWatchClient=CloudWatchClient
;t.DescribeAlarmsCommand=DescribeAlarmsCommand},2657:(e,t,s)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:r,createDefaultUserAgentProvider:i,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:u,resolveUserAgentConfig:l,resolveHostHeaderConfig:d,getUserAgentPlugin:p,getHostHeaderPlugin:f,getLoggerPlugin:h,getRecursionDetectionPlugin:g}=s(3112)
;const{getHttpAuthSchemeEndpointRuleSetPlugin:m,DefaultIdentityProviderConfig:S,getHttpSigningPlugin:y,createPaginator:E}=s(2538)
;const{normalizeProvider:v,getSmithyContext:x,ServiceException:C,NoOpLogger:w,emitWarningIfUnsupportedVersion:b,loadConfigsForDefaultMode:I,getDefaultExtensionConfiguration:P,resolveDefaultRuntimeConfig:T,Client:R,makeBuilder:D,createWaiter:k,checkExceptions:_,WaiterState:M,createAggregatedClient:L}=s(2474)
;const{resolveDefaultsModeConfig:F,loadConfig:$,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:H,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_OPTIONS:B,NODE_REGION_CONFIG_FILE_OPTIONS:j,resolveRegionConfig:z}=s(2163)
;const{BinaryDecisionDiagram:V,EndpointCache:q,decideEndpoint:G,customEndpointFunctions:W,resolveEndpointConfig:K,getEndpointPlugin:Q}=s(2461)
;const{parseUrl:J,getHttpHandlerExtensionConfiguration:Z,resolveHttpHandlerRuntimeConfig:X,getContentLengthPlugin:Y}=s(230)
;const{DEFAULT_RETRY_MODE:ee,NODE_RETRY_MODE_CONFIG_OPTIONS:te,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ne,resolveRetryConfig:se,getRetryPlugin:oe}=s(3729)
;const{TypeRegistry:re,getSchemaSerdePlugin:ie}=s(2754);const{resolveAwsSdkSigV4Config:ae,AwsSdkSigV4Signer:ce,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ue}=s(299)
;const{defaultProvider:le}=s(9661);const{toUtf8:de,fromUtf8:pe,toBase64:fe,fromBase64:he,calculateBodyLength:ge}=s(246)
;const{streamCollector:me,NodeHttpHandler:Se}=s(4695);const{AwsEc2QueryProtocol:ye}=s(2e3);const{Sha256:Ee}=s(5550)
;const defaultEC2HttpAuthSchemeParametersProvider=async(e,t,s)=>({operation:x(t).operation,region:await v(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",
signingProperties:{name:"ec2",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultEC2HttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:{t.push(createAwsAuthSigv4HttpAuthOption(e))}}return t}
;const resolveHttpAuthSchemeConfig=e=>{const t=ae(e);return Object.assign(t,{authSchemePreference:v(e.authSchemePreference??[])})}
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"ec2"});const ve={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var xe="3.1141.0";var Ce={version:xe};const we="ref"
;var be=-1;var Ie=true;var Ae="isSet";var Pe="PartitionResult";var Te="booleanEquals";var Re="getAttr";var Oe={[we]:"Endpoint"};var Ne={[we]:Pe};var De={}
;var ke=[{[we]:"Region"}];const _e={conditions:[[Ae,[Oe]],[Ae,ke],["aws.partition",ke,Pe],[Te,[{[we]:"UseFIPS"},Ie]],[Te,[{[we]:"UseDualStack"},Ie]],[Te,[{
fn:Re,argv:[Ne,"supportsDualStack"]},Ie]],[Te,[{fn:Re,argv:[Ne,"supportsFIPS"]},Ie]],["stringEquals",[{fn:Re,argv:[Ne,"name"]},"aws-us-gov"]]],
results:[[be],[be,"Invalid Configuration: FIPS and custom endpoint are not supported"],[be,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Oe,De],["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",De],[be,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ec2.{Region}.amazonaws.com",De],["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}",De],[be,"FIPS is enabled but this partition does not support FIPS"],["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}",De],[be,"DualStack is enabled but this partition does not support DualStack"],["https://ec2.{Region}.{PartitionResult#dnsSuffix}",De],[be,"Invalid Configuration: Missing Region"]]
};const Me=2;const Le=1e8
;const Fe=new Int32Array([-1,1,-1,0,13,3,1,4,Le+12,2,5,Le+12,3,8,6,4,7,Le+11,5,Le+9,Le+10,4,11,9,6,10,Le+8,7,Le+6,Le+7,5,12,Le+5,6,Le+4,Le+5,3,Le+1,14,4,Le+2,Le+3])
;const $e=V.from(Fe,Me,_e.conditions,_e.results);const He=new q({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(e,t={})=>He.get(e,()=>G($e,{endpointParams:e,logger:t.logger}));W.aws=o;class EC2ServiceException extends C{constructor(e){
super(e);Object.setPrototypeOf(this,EC2ServiceException.prototype)}}const Ue="AttributeBooleanValue";const Be="AttachedEbsStatus";const je="AdditionalInfo"
;const ze="AttachmentId";const Ve="AmiLaunchIndex";const qe="AssociatedResource";const Ge="AutoRecovery";const We="ApplicationStatus"
;const Ke="ApplicationStatusSummary";const Qe="AmdSevSnp";const Je="AttachTime";const Ze="AttributeValue";const Xe="AvailabilityZone"
;const Ye="AvailabilityZoneId";const et="Affinity";const tt="Arn";const nt="Architecture";const st="Association";const ot="Attribute";const rt="Attachment"
;const it="BlockDeviceMappings";const at="BootMode";const ct="BandwidthWeighting";const ut="CapacityBlockId";const lt="CoreCount";const dt="CarrierIp"
;const pt="CurrentInstanceBootMode";const ft="CpuOptions";const ht="CustomerOwnedIp";const gt="CapacityReservationId";const mt="CapacityReservationPreference"
;const St="CapacityReservationResourceGroupArn";const yt="CapacityReservationSpecificationResponse";const Et="CapacityReservationSpecification"
;const vt="CapacityReservationTarget";const xt="CapacityReservationTargetResponse";const Ct="CurrentState";const wt="ClientToken"
;const bt="ConnectionTrackingConfiguration";const It="CreateTagsRequest";const At="ConnectionTrackingSpecificationResponse";const Pt="CreateTags"
;const Tt="Code";const Rt="Configured";const Ot="DisableApiStop";const Nt="DisableApiTermination";const Dt="DeviceIndex"
;const kt="DescribeInstanceAttributeRequest";const _t="DescribeInstanceAttribute";const Mt="DescribeInstancesRequest";const Lt="DescribeInstancesResult"
;const Ft="DescribeInstanceStatusRequest";const $t="DescribeInstanceStatusResult";const Ht="DescribeInstanceStatus";const Ut="DescribeInstances"
;const Bt="DeviceName";const jt="DeleteOnTermination";const zt="DryRun";const Vt="DeleteTagsRequest";const qt="DescribeTagsRequest"
;const Gt="DescribeTagsResult";const Wt="DeleteTags";const Kt="DescribeTags";const Qt="Description";const Jt="Details";const Zt="EbsCardIndex"
;const Xt="ElasticGpuAssociation";const Yt="ElasticGpuAssociationId";const en="ElasticGpuAssociationList";const tn="ElasticGpuAssociationState"
;const nn="ElasticGpuAssociationTime";const sn="ElasticGpuAssociations";const on="ElasticGpuId";const rn="ElasticInferenceAcceleratorAssociation"
;const an="ElasticInferenceAcceleratorAssociationId";const cn="ElasticInferenceAcceleratorAssociationList"
;const un="ElasticInferenceAcceleratorAssociationState";const ln="ElasticInferenceAcceleratorAssociationTime";const dn="ElasticInferenceAcceleratorArn"
;const pn="ElasticInferenceAcceleratorAssociations";const hn="EbsInstanceBlockDevice";const gn="EbsOptimized";const mn="EnclaveOptions";const Sn="EnaQueueCount"
;const yn="EnableResourceNameDnsAAAARecord";const En="EnableResourceNameDnsARecord";const vn="EbsStatusDetails";const xn="EbsStatusDetailsList"
;const Cn="EnaSrdEnabled";const wn="EnaSrdSpecification";const bn="EbsStatusSummary";const In="EnaSrdUdpEnabled";const An="EnaSrdUdpSpecification"
;const Pn="EnaSupport";const Tn="Ebs";const Rn="Enabled";const On="Events";const Nn="Force";const Dn="FilterList";const kn="Filters";const _n="Filter"
;const Mn="Groups";const Ln="GroupIdentifierList";const Fn="GroupId";const $n="GroupIdentifier";const Hn="GroupName";const Un="HiddenByDefault"
;const Bn="HttpEndpoint";const jn="HostId";const zn="HibernationOptions";const Vn="HttpProtocolIpv6";const qn="HttpPutResponseHopLimit"
;const Gn="HostResourceGroupArn";const Wn="HttpTokens";const Kn="HostnameType";const Qn="Hibernate";const Jn="Hypervisor";const Zn="Id";const Xn="Ipv6Addresses"
;const Yn="InstanceAttachmentEnaSrdSpecification";const es="InstanceAttachmentEnaSrdUdpSpecification";const ts="IncludeAllInstances"
;const ns="InstanceAttribute";const ss="Ipv6Address";const os="InstanceBlockDeviceMapping";const rs="InstanceBlockDeviceMappingList";const is="InstanceEventId"
;const as="InstanceId";const cs="InstanceIpv6Address";const us="InstanceIpv6AddressList";const ls="IamInstanceProfile";const ds="InstanceIpv4PrefixList"
;const ps="InstanceIpv6PrefixList";const fs="InstanceIpv4Prefix";const hs="InstanceIpv6Prefix";const gs="InstanceInitiatedShutdownBehavior"
;const ms="InstanceIdStringList";const Ss="ImageId";const ys="InstanceIds";const Es="InstanceLifecycle";const vs="InstanceList"
;const xs="InstanceMaintenanceOptions";const Cs="InstanceMetadataOptionsResponse";const ws="IncludeManagedResources";const bs="InstanceMetadataTags"
;const Is="InstanceNetworkInterface";const As="InstanceNetworkInterfaceAssociation";const Ps="InstanceNetworkInterfaceAttachment"
;const Ts="InstanceNetworkInterfaceList";const Rs="InstanceNetworkPerformanceOptions";const Os="IpOwnerId";const Ns="InstancePrivateIpAddress"
;const Ds="InstancePrivateIpAddressList";const ks="IsPrimaryIpv6";const _s="Ipv6Prefixes";const Ms="Ipv6Prefix";const Ls="Ipv4Prefixes";const Fs="Ipv4Prefix"
;const $s="InstanceStateChange";const Hs="InstanceStateChangeList";const Us="InstanceStatusDetailsList";const Bs="InstanceStatusDetails"
;const js="InstanceStatusEvent";const zs="InstanceStatusEventList";const Vs="InstanceSecondaryInterfaceAttachment";const qs="InstanceSecondaryInterfaceList"
;const Gs="InstanceSecondaryInterfacePrivateIpAddress";const Ws="InstanceSecondaryInterfacePrivateIpAddressList";const Ks="InstanceSecondaryInterface"
;const Qs="InstanceStatusList";const Js="InstanceStatusSummary";const Zs="ImpairedSince";const Xs="InstanceStatuses";const Ys="InstanceState"
;const eo="InstanceStatus";const to="InstanceType";const no="InterfaceType";const so="Instance";const oo="Instances";const ro="Key";const io="KernelId"
;const ao="KeyName";const co="LicenseConfigurationArn";const uo="LicenseConfiguration";const lo="LicenseList";const po="LaunchTime";const fo="Licenses"
;const ho="MacAddress";const go="MetadataOptions";const mo="MaintenanceOptions";const So="MaxResults";const yo="Managed";const Eo="Message"
;const vo="Monitoring";const xo="Name";const Co="NotAfter";const wo="NotBefore";const bo="NotBeforeDeadline";const Io="NetworkCardIndex"
;const Ao="NetworkInterfaceId";const Po="NetworkInterfaces";const To="NetworkPerformanceOptions";const Ro="NextToken";const Oo="NestedVirtualization"
;const No="OutpostArn";const Do="OwnerId";const ko="OperatorResponse";const _o="Operator";const Mo="Principal";const Lo="ProductCodeId"
;const Fo="ProductCodeList";const $o="ProductCodeType";const Ho="ProductCode";const Uo="ProductCodes";const Bo="PrivateDnsName";const jo="PrivateDnsNameOptions"
;const zo="PrivateDnsNameOptionsResponse";const Vo="PublicDnsName";const qo="PlatformDetails";const Go="PublicIp";const Wo="PrivateIpAddress"
;const Ko="PrivateIpAddresses";const Qo="PublicIpAddress";const Jo="PartitionNumber";const Zo="PreviousState";const Xo="Platform";const Yo="Placement"
;const er="Primary";const tr="RootDeviceName";const nr="RootDeviceType";const sr="RamdiskId";const or="ReservationId";const rr="RequesterId"
;const ir="ResourceId";const ar="ReservationList";const cr="RebootMigration";const ur="ResourceType";const lr="Resources";const dr="Reservations"
;const pr="Reservation";const fr="SourceDestCheck";const hr="SpreadDomain";const gr="SecurityGroups";const mr="SecondaryInterfaceId"
;const Sr="SpotInstanceRequestId";const yr="StartInstancesRequest";const Er="StartInstancesResult";const vr="StopInstancesRequest"
;const xr="StopInstancesResult";const Cr="SecondaryInterfaces";const wr="StartingInstances";const br="StartInstances";const Ir="StoppingInstances"
;const Ar="StopInstances";const Pr="SubnetId";const Tr="SecondaryNetworkId";const Rr="SriovNetSupport";const Or="SkipOsShutdown";const Nr="StateReason"
;const Dr="SecondarySubnetId";const kr="SystemStatus";const _r="StateTransitionReason";const Mr="State";const Lr="Status";const Fr="Tags"
;const $r="TagDescriptionList";const Hr="TagDescription";const Ur="TcpEstablishedTimeout";const Br="TagList";const jr="ThreadsPerCore";const zr="TpmSupport"
;const Vr="Tag";const qr="Tenancy";const Gr="UserData";const Wr="UsageOperation";const Kr="UsageOperationUpdateTime";const Qr="UdpStreamTimeout"
;const Jr="UdpTimeout";const Zr="Value";const Xr="VpcId";const Yr="VolumeId";const ei="VolumeOwnerId";const ti="ValueStringList";const ni="VirtualizationType"
;const si="Values";const oi="attachedEbsStatus";const ri="additionalInfo";const ii="attachmentId";const ai="amiLaunchIndex";const ci="associatedResource"
;const ui="autoRecovery";const li="amdSevSnp";const di="applicationStatus";const pi="attachTime";const fi="availabilityZone";const hi="availabilityZoneId"
;const gi="affinity";const mi="arn";const Si="architecture";const yi="association";const Ei="attachment";const vi="attribute";const xi="blockDeviceMapping"
;const Ci="bootMode";const wi="bandwidthWeighting";const bi="capacityBlockId";const Ii="coreCount";const Ai="carrierIp";const Pi="currentInstanceBootMode"
;const Ti="cpuOptions";const Ri="customerOwnedIp";const Oi="capacityReservationId";const Ni="capacityReservationPreference"
;const Di="capacityReservationResourceGroupArn";const ki="capacityReservationSpecification";const _i="capacityReservationTarget";const Mi="currentState"
;const Li="clientToken";const Fi="connectionTrackingConfiguration";const $i="code";const Hi="configured";const Ui="disableApiStop"
;const Bi="disableApiTermination";const ji="deviceIndex";const zi="deviceName";const Vi="dnsName";const qi="deleteOnTermination";const Gi="dryRun"
;const Wi="description";const Ki="details";const Qi="ebsCardIndex";const Ji="elasticGpuAssociationId";const Zi="elasticGpuAssociationState"
;const Xi="elasticGpuAssociationSet";const Yi="elasticGpuAssociationTime";const ea="elasticGpuId";const ta="elasticInferenceAcceleratorArn"
;const na="elasticInferenceAcceleratorAssociationId";const sa="elasticInferenceAcceleratorAssociationState";const oa="elasticInferenceAcceleratorAssociationSet"
;const ra="elasticInferenceAcceleratorAssociationTime";const ia="ebsOptimized";const aa="enclaveOptions";const ca="enaQueueCount";const ua="ec2QueryName"
;const la="enableResourceNameDnsAAAARecord";const da="enableResourceNameDnsARecord";const pa="enaSrdEnabled";const fa="enaSrdSpecification"
;const ha="enaSrdUdpEnabled";const ga="enaSrdUdpSpecification";const ma="enaSupport";const Sa="eventsSet";const ya="ebs";const Ea="enabled";const va="force"
;const xa="groupId";const Ca="groupName";const wa="groupSet";const ba="hypervisor";const Ia="hiddenByDefault";const Aa="httpEndpoint";const Pa="hostId"
;const Ta="hibernationOptions";const Ra="httpProtocolIpv6";const Oa="httpPutResponseHopLimit";const Na="hostResourceGroupArn";const Da="httpTokens"
;const ka="hostnameType";const _a="id";const Ma="includeAllInstances";const La="ipv6AddressesSet";const Fa="ipAddress";const $a="ipv6Address"
;const Ha="instanceEventId";const Ua="instanceId";const Ba="iamInstanceProfile";const ja="instanceInitiatedShutdownBehavior";const za="imageId"
;const Va="instanceLifecycle";const qa="instanceMetadataTags";const Ga="ipOwnerId";const Wa="isPrimaryIpv6";const Ka="ipv4PrefixSet";const Qa="ipv6PrefixSet"
;const Ja="ipv4Prefix";const Za="ipv6Prefix";const Xa="instanceStatusSet";const Ya="impairedSince";const ec="instancesSet";const tc="instanceState"
;const nc="instanceStatus";const sc="instanceType";const oc="interfaceType";const rc="item";const ic="key";const ac="kernelId";const cc="keyName"
;const uc="kernel";const lc="licenseConfigurationArn";const dc="licenseSet";const pc="launchTime";const fc="macAddress";const hc="metadataOptions"
;const gc="maintenanceOptions";const mc="maxResults";const Sc="managed";const yc="message";const Ec="monitoring";const vc="name";const xc="notAfter"
;const Cc="notBefore";const wc="notBeforeDeadline";const bc="networkCardIndex";const Ic="networkInterfaceId";const Ac="networkInterfaceSet"
;const Pc="networkPerformanceOptions";const Tc="nextToken";const Rc="nestedVirtualization";const Oc="outpostArn";const Nc="ownerId";const Dc="operator"
;const kc="principal";const _c="productCodes";const Mc="productCode";const Lc="privateDnsNameOptions";const Fc="privateDnsName";const $c="publicDnsName"
;const Hc="platformDetails";const Uc="publicIp";const Bc="privateIpAddressesSet";const jc="privateIpAddressSet";const zc="privateIpAddress"
;const Vc="partitionNumber";const qc="previousState";const Gc="platform";const Wc="placement";const Kc="primary";const Qc="rootDeviceName"
;const Jc="rootDeviceType";const Zc="reservationId";const Xc="ramdiskId";const Yc="requesterId";const eu="resourceId";const tu="rebootMigration"
;const nu="reservationSet";const su="resourceType";const ou="ramdisk";const ru="reason";const iu="smithy.ts.sdk.synthetic.com.amazonaws.ec2"
;const au="sourceDestCheck";const cu="spreadDomain";const uu="secondaryInterfaceId";const lu="spotInstanceRequestId";const du="secondaryInterfaceSet"
;const pu="subnetId";const fu="secondaryNetworkId";const hu="sriovNetSupport";const gu="stateReason";const mu="secondarySubnetId";const Su="systemStatus"
;const yu="state";const Eu="status";const vu="tcpEstablishedTimeout";const xu="threadsPerCore";const Cu="tagSet";const wu="tpmSupport";const bu="tag"
;const Iu="tenancy";const Au="type";const Pu="userData";const Tu="usageOperation";const Ru="usageOperationUpdateTime";const Ou="udpStreamTimeout"
;const Nu="udpTimeout";const Du="value";const ku="vpcId";const _u="volumeId";const Mu="volumeOwnerId";const Lu="virtualizationType";const Fu="xmlName"
;const $u="com.amazonaws.ec2";const Hu=new re(iu);var Uu=[-3,iu,"EC2ServiceException",0,[],[]];Hu.registerError(Uu,EC2ServiceException);const Bu=[Hu]
;var ju=[3,$u,Ke,0,[Lr,Zs],[[0,{[ua]:`Status`,[Fu]:Eu}],[4,{[ua]:`ImpairedSince`,[Fu]:Ya}]]];var zu=[3,$u,Ue,0,[Zr],[[2,{[ua]:`Value`,[Fu]:Du}]]]
;var Vu=[3,$u,Ze,0,[Zr],[[0,{[ua]:`Value`,[Fu]:Du}]]];var qu=[3,$u,yt,0,[mt,vt],[[0,{[ua]:`CapacityReservationPreference`,[Fu]:Ni}],[()=>Gu,{
[ua]:`CapacityReservationTarget`,[Fu]:_i}]]];var Gu=[3,$u,xt,0,[gt,St],[[0,{[ua]:`CapacityReservationId`,[Fu]:Oi}],[0,{
[ua]:`CapacityReservationResourceGroupArn`,[Fu]:Di}]]];var Wu=[3,$u,At,0,[Ur,Qr,Jr],[[1,{[ua]:`TcpEstablishedTimeout`,[Fu]:vu}],[1,{[ua]:`UdpStreamTimeout`,
[Fu]:Ou}],[1,{[ua]:`UdpTimeout`,[Fu]:Nu}]]];var Ku=[3,$u,ft,0,[lt,jr,Qe,Oo],[[1,{[ua]:`CoreCount`,[Fu]:Ii}],[1,{[ua]:`ThreadsPerCore`,[Fu]:xu}],[0,{
[ua]:`AmdSevSnp`,[Fu]:li}],[0,{[ua]:`NestedVirtualization`,[Fu]:Rc}]]];var Qu=[3,$u,It,0,[lr,Fr,zt],[[64|0,{[Fu]:ir}],[()=>wd,{[Fu]:Vr}],[2,{[ua]:`DryRun`,
[Fu]:Gi}]],2];var Ju=[3,$u,Vt,0,[lr,zt,Fr],[[64|0,{[ua]:`ResourceId`,[Fu]:eu}],[2,{[ua]:`DryRun`,[Fu]:Gi}],[()=>wd,{[ua]:`Tag`,[Fu]:bu}]],1]
;var Zu=[3,$u,kt,0,[as,ot,zt],[[0,{[ua]:`InstanceId`,[Fu]:Ua}],[0,{[ua]:`Attribute`,[Fu]:vi}],[2,{[ua]:`DryRun`,[Fu]:Gi}]],2]
;var Xu=[3,$u,Mt,0,[ys,ws,zt,kn,Ro,So],[[()=>rd,{[Fu]:as}],2,[2,{[ua]:`DryRun`,[Fu]:Gi}],[()=>nd,{[Fu]:_n}],[0,{[ua]:`NextToken`,[Fu]:Tc}],[1,{
[ua]:`MaxResults`,[Fu]:mc}]]];var Yu=[3,$u,Lt,0,[Ro,dr],[[0,{[ua]:`NextToken`,[Fu]:Tc}],[()=>xd,{[ua]:`ReservationSet`,[Fu]:nu}]]]
;var el=[3,$u,Ft,0,[ys,So,Ro,ws,zt,kn,ts],[[()=>rd,{[Fu]:as}],1,0,2,[2,{[ua]:`DryRun`,[Fu]:Gi}],[()=>nd,{[Fu]:_n}],[2,{[ua]:`IncludeAllInstances`,[Fu]:Ma}]]]
;var tl=[3,$u,$t,0,[Xs,Ro],[[()=>yd,{[ua]:`InstanceStatusSet`,[Fu]:Xa}],[0,{[ua]:`NextToken`,[Fu]:Tc}]]];var nl=[3,$u,qt,0,[zt,kn,So,Ro],[[2,{[ua]:`DryRun`,
[Fu]:Gi}],[()=>nd,{[Fu]:_n}],[1,{[ua]:`MaxResults`,[Fu]:mc}],[0,{[ua]:`NextToken`,[Fu]:Tc}]]];var sl=[3,$u,Gt,0,[Ro,Fr],[[0,{[ua]:`NextToken`,[Fu]:Tc
}],[()=>Cd,{[ua]:`TagSet`,[Fu]:Cu}]]];var ol=[3,$u,hn,0,[Je,jt,Lr,Yr,qe,ei,_o,Zt],[[4,{[ua]:`AttachTime`,[Fu]:pi}],[2,{[ua]:`DeleteOnTermination`,[Fu]:qi}],[0,{
[ua]:`Status`,[Fu]:Eu}],[0,{[ua]:`VolumeId`,[Fu]:_u}],[0,{[ua]:`AssociatedResource`,[Fu]:ci}],[0,{[ua]:`VolumeOwnerId`,[Fu]:Mu}],[()=>Ul,{[ua]:`Operator`,
[Fu]:Dc}],[1,{[ua]:`EbsCardIndex`,[Fu]:Qi}]]];var rl=[3,$u,vn,0,[Zs,xo,Lr],[[4,{[ua]:`ImpairedSince`,[Fu]:Ya}],[0,{[ua]:`Name`,[Fu]:vc}],[0,{[ua]:`Status`,
[Fu]:Eu}]]];var il=[3,$u,bn,0,[Jt,Lr],[[()=>Yl,{[ua]:`Details`,[Fu]:Ki}],[0,{[ua]:`Status`,[Fu]:Eu}]]];var al=[3,$u,Xt,0,[on,Yt,tn,nn],[[0,{[ua]:`ElasticGpuId`,
[Fu]:ea}],[0,{[ua]:`ElasticGpuAssociationId`,[Fu]:Ji}],[0,{[ua]:`ElasticGpuAssociationState`,[Fu]:Zi}],[0,{[ua]:`ElasticGpuAssociationTime`,[Fu]:Yi}]]]
;var cl=[3,$u,rn,0,[dn,an,un,ln],[[0,{[ua]:`ElasticInferenceAcceleratorArn`,[Fu]:ta}],[0,{[ua]:`ElasticInferenceAcceleratorAssociationId`,[Fu]:na}],[0,{
[ua]:`ElasticInferenceAcceleratorAssociationState`,[Fu]:sa}],[4,{[ua]:`ElasticInferenceAcceleratorAssociationTime`,[Fu]:ra}]]];var ul=[3,$u,mn,0,[Rn],[[2,{
[ua]:`Enabled`,[Fu]:Ea}]]];var ll=[3,$u,_n,0,[xo,si],[0,[()=>bd,{[Fu]:Zr}]]];var dl=[3,$u,$n,0,[Fn,Hn],[[0,{[ua]:`GroupId`,[Fu]:xa}],[0,{[ua]:`GroupName`,
[Fu]:Ca}]]];var pl=[3,$u,zn,0,[Rt],[[2,{[ua]:`Configured`,[Fu]:Hi}]]];var fl=[3,$u,ls,0,[tt,Zn],[[0,{[ua]:`Arn`,[Fu]:mi}],[0,{[ua]:`Id`,[Fu]:_a}]]]
;var hl=[3,$u,so,0,[nt,it,wt,gn,Pn,Jn,ls,Es,sn,pn,Po,No,tr,nr,gr,fr,Sr,Rr,Nr,Fr,ni,ft,ut,gt,Et,zn,fo,go,mn,at,qo,Wr,Kr,jo,ss,zr,mo,pt,To,_o,Cr,as,Ss,Mr,Bo,Vo,_r,ao,Ve,Uo,to,po,Yo,io,sr,Xo,vo,Pr,Xr,Wo,Qo],[[0,{
[ua]:`Architecture`,[Fu]:Si}],[()=>od,{[ua]:`BlockDeviceMapping`,[Fu]:xi}],[0,{[ua]:`ClientToken`,[Fu]:Li}],[2,{[ua]:`EbsOptimized`,[Fu]:ia}],[2,{
[ua]:`EnaSupport`,[Fu]:ma}],[0,{[ua]:`Hypervisor`,[Fu]:ba}],[()=>fl,{[ua]:`IamInstanceProfile`,[Fu]:Ba}],[0,{[ua]:`InstanceLifecycle`,[Fu]:Va}],[()=>ed,{
[ua]:`ElasticGpuAssociationSet`,[Fu]:Xi}],[()=>td,{[ua]:`ElasticInferenceAcceleratorAssociationSet`,[Fu]:oa}],[()=>dd,{[ua]:`NetworkInterfaceSet`,[Fu]:Ac}],[0,{
[ua]:`OutpostArn`,[Fu]:Oc}],[0,{[ua]:`RootDeviceName`,[Fu]:Qc}],[0,{[ua]:`RootDeviceType`,[Fu]:Jc}],[()=>sd,{[ua]:`GroupSet`,[Fu]:wa}],[2,{
[ua]:`SourceDestCheck`,[Fu]:au}],[0,{[ua]:`SpotInstanceRequestId`,[Fu]:lu}],[0,{[ua]:`SriovNetSupport`,[Fu]:hu}],[()=>Wl,{[ua]:`StateReason`,[Fu]:gu}],[()=>wd,{
[ua]:`TagSet`,[Fu]:Cu}],[0,{[ua]:`VirtualizationType`,[Fu]:Lu}],[()=>Ku,{[ua]:`CpuOptions`,[Fu]:Ti}],[0,{[ua]:`CapacityBlockId`,[Fu]:bi}],[0,{
[ua]:`CapacityReservationId`,[Fu]:Oi}],[()=>qu,{[ua]:`CapacityReservationSpecification`,[Fu]:ki}],[()=>pl,{[ua]:`HibernationOptions`,[Fu]:Ta}],[()=>Ed,{
[ua]:`LicenseSet`,[Fu]:dc}],[()=>wl,{[ua]:`MetadataOptions`,[Fu]:hc}],[()=>ul,{[ua]:`EnclaveOptions`,[Fu]:aa}],[0,{[ua]:`BootMode`,[Fu]:Ci}],[0,{
[ua]:`PlatformDetails`,[Fu]:Hc}],[0,{[ua]:`UsageOperation`,[Fu]:Tu}],[4,{[ua]:`UsageOperationUpdateTime`,[Fu]:Ru}],[()=>jl,{[ua]:`PrivateDnsNameOptions`,[Fu]:Lc
}],[0,{[ua]:`Ipv6Address`,[Fu]:$a}],[0,{[ua]:`TpmSupport`,[Fu]:wu}],[()=>Cl,{[ua]:`MaintenanceOptions`,[Fu]:gc}],[0,{[ua]:`CurrentInstanceBootMode`,[Fu]:Pi
}],[()=>Pl,{[ua]:`NetworkPerformanceOptions`,[Fu]:Pc}],[()=>Ul,{[ua]:`Operator`,[Fu]:Dc}],[()=>fd,{[ua]:`SecondaryInterfaceSet`,[Fu]:du}],[0,{[ua]:`InstanceId`,
[Fu]:Ua}],[0,{[ua]:`ImageId`,[Fu]:za}],[()=>Dl,{[ua]:`InstanceState`,[Fu]:tc}],[0,{[ua]:`PrivateDnsName`,[Fu]:Fc}],[0,{[ua]:`DnsName`,[Fu]:Vi}],[0,{
[ua]:`Reason`,[Fu]:ru}],[0,{[ua]:`KeyName`,[Fu]:cc}],[1,{[ua]:`AmiLaunchIndex`,[Fu]:ai}],[()=>vd,{[ua]:`ProductCodes`,[Fu]:_c}],[0,{[ua]:`InstanceType`,[Fu]:sc
}],[4,{[ua]:`LaunchTime`,[Fu]:pc}],[()=>Bl,{[ua]:`Placement`,[Fu]:Wc}],[0,{[ua]:`KernelId`,[Fu]:ac}],[0,{[ua]:`RamdiskId`,[Fu]:Xc}],[0,{[ua]:`Platform`,[Fu]:Gc
}],[()=>Hl,{[ua]:`Monitoring`,[Fu]:Ec}],[0,{[ua]:`SubnetId`,[Fu]:pu}],[0,{[ua]:`VpcId`,[Fu]:ku}],[0,{[ua]:`PrivateIpAddress`,[Fu]:zc}],[0,{[ua]:`IpAddress`,
[Fu]:Fa}]]];var gl=[3,$u,Yn,0,[Cn,An],[[2,{[ua]:`EnaSrdEnabled`,[Fu]:pa}],[()=>ml,{[ua]:`EnaSrdUdpSpecification`,[Fu]:ga}]]];var ml=[3,$u,es,0,[In],[[2,{
[ua]:`EnaSrdUdpEnabled`,[Fu]:ha}]]];var Sl=[3,$u,ns,0,[it,Nt,Pn,mn,gn,as,gs,to,io,Uo,sr,tr,fr,Rr,Gr,Ot,Mn],[[()=>od,{[ua]:`BlockDeviceMapping`,[Fu]:xi
}],[()=>zu,{[ua]:`DisableApiTermination`,[Fu]:Bi}],[()=>zu,{[ua]:`EnaSupport`,[Fu]:ma}],[()=>ul,{[ua]:`EnclaveOptions`,[Fu]:aa}],[()=>zu,{[ua]:`EbsOptimized`,
[Fu]:ia}],[0,{[ua]:`InstanceId`,[Fu]:Ua}],[()=>Vu,{[ua]:`InstanceInitiatedShutdownBehavior`,[Fu]:ja}],[()=>Vu,{[ua]:`InstanceType`,[Fu]:sc}],[()=>Vu,{
[ua]:`Kernel`,[Fu]:uc}],[()=>vd,{[ua]:`ProductCodes`,[Fu]:_c}],[()=>Vu,{[ua]:`Ramdisk`,[Fu]:ou}],[()=>Vu,{[ua]:`RootDeviceName`,[Fu]:Qc}],[()=>zu,{
[ua]:`SourceDestCheck`,[Fu]:au}],[()=>Vu,{[ua]:`SriovNetSupport`,[Fu]:hu}],[()=>Vu,{[ua]:`UserData`,[Fu]:Pu}],[()=>zu,{[ua]:`DisableApiStop`,[Fu]:Ui}],[()=>sd,{
[ua]:`GroupSet`,[Fu]:wa}]]];var yl=[3,$u,os,0,[Bt,Tn],[[0,{[ua]:`DeviceName`,[Fu]:zi}],[()=>ol,{[ua]:`Ebs`,[Fu]:ya}]]];var El=[3,$u,fs,0,[Fs],[[0,{
[ua]:`Ipv4Prefix`,[Fu]:Ja}]]];var vl=[3,$u,cs,0,[ss,ks],[[0,{[ua]:`Ipv6Address`,[Fu]:$a}],[2,{[ua]:`IsPrimaryIpv6`,[Fu]:Wa}]]];var xl=[3,$u,hs,0,[Ms],[[0,{
[ua]:`Ipv6Prefix`,[Fu]:Za}]]];var Cl=[3,$u,xs,0,[Ge,cr],[[0,{[ua]:`AutoRecovery`,[Fu]:ui}],[0,{[ua]:`RebootMigration`,[Fu]:tu}]]]
;var wl=[3,$u,Cs,0,[Mr,Wn,qn,Bn,Vn,bs],[[0,{[ua]:`State`,[Fu]:yu}],[0,{[ua]:`HttpTokens`,[Fu]:Da}],[1,{[ua]:`HttpPutResponseHopLimit`,[Fu]:Oa}],[0,{
[ua]:`HttpEndpoint`,[Fu]:Aa}],[0,{[ua]:`HttpProtocolIpv6`,[Fu]:Ra}],[0,{[ua]:`InstanceMetadataTags`,[Fu]:qa}]]]
;var bl=[3,$u,Is,0,[st,rt,Qt,Mn,Xn,ho,Ao,Do,Bo,Wo,Ko,fr,Lr,Pr,Xr,no,Ls,_s,bt,_o],[[()=>Il,{[ua]:`Association`,[Fu]:yi}],[()=>Al,{[ua]:`Attachment`,[Fu]:Ei
}],[0,{[ua]:`Description`,[Fu]:Wi}],[()=>sd,{[ua]:`GroupSet`,[Fu]:wa}],[()=>cd,{[ua]:`Ipv6AddressesSet`,[Fu]:La}],[0,{[ua]:`MacAddress`,[Fu]:fc}],[0,{
[ua]:`NetworkInterfaceId`,[Fu]:Ic}],[0,{[ua]:`OwnerId`,[Fu]:Nc}],[0,{[ua]:`PrivateDnsName`,[Fu]:Fc}],[0,{[ua]:`PrivateIpAddress`,[Fu]:zc}],[()=>pd,{
[ua]:`PrivateIpAddressesSet`,[Fu]:Bc}],[2,{[ua]:`SourceDestCheck`,[Fu]:au}],[0,{[ua]:`Status`,[Fu]:Eu}],[0,{[ua]:`SubnetId`,[Fu]:pu}],[0,{[ua]:`VpcId`,[Fu]:ku
}],[0,{[ua]:`InterfaceType`,[Fu]:oc}],[()=>ad,{[ua]:`Ipv4PrefixSet`,[Fu]:Ka}],[()=>ud,{[ua]:`Ipv6PrefixSet`,[Fu]:Qa}],[()=>Wu,{
[ua]:`ConnectionTrackingConfiguration`,[Fu]:Fi}],[()=>Ul,{[ua]:`Operator`,[Fu]:Dc}]]];var Il=[3,$u,As,0,[dt,ht,Os,Vo,Go],[[0,{[ua]:`CarrierIp`,[Fu]:Ai}],[0,{
[ua]:`CustomerOwnedIp`,[Fu]:Ri}],[0,{[ua]:`IpOwnerId`,[Fu]:Ga}],[0,{[ua]:`PublicDnsName`,[Fu]:$c}],[0,{[ua]:`PublicIp`,[Fu]:Uc}]]]
;var Al=[3,$u,Ps,0,[Je,ze,jt,Dt,Lr,Io,wn,Sn],[[4,{[ua]:`AttachTime`,[Fu]:pi}],[0,{[ua]:`AttachmentId`,[Fu]:ii}],[2,{[ua]:`DeleteOnTermination`,[Fu]:qi}],[1,{
[ua]:`DeviceIndex`,[Fu]:ji}],[0,{[ua]:`Status`,[Fu]:Eu}],[1,{[ua]:`NetworkCardIndex`,[Fu]:bc}],[()=>gl,{[ua]:`EnaSrdSpecification`,[Fu]:fa}],[1,{
[ua]:`EnaQueueCount`,[Fu]:ca}]]];var Pl=[3,$u,Rs,0,[ct],[[0,{[ua]:`BandwidthWeighting`,[Fu]:wi}]]];var Tl=[3,$u,Ns,0,[st,er,Bo,Wo],[[()=>Il,{[ua]:`Association`,
[Fu]:yi}],[2,{[ua]:`Primary`,[Fu]:Kc}],[0,{[ua]:`PrivateDnsName`,[Fu]:Fc}],[0,{[ua]:`PrivateIpAddress`,[Fu]:zc}]]]
;var Rl=[3,$u,Ks,0,[rt,ho,mr,Do,Ko,fr,Lr,Dr,Tr,no],[[()=>Ol,{[ua]:`Attachment`,[Fu]:Ei}],[0,{[ua]:`MacAddress`,[Fu]:fc}],[0,{[ua]:`SecondaryInterfaceId`,[Fu]:uu
}],[0,{[ua]:`OwnerId`,[Fu]:Nc}],[()=>hd,{[ua]:`PrivateIpAddressSet`,[Fu]:jc}],[2,{[ua]:`SourceDestCheck`,[Fu]:au}],[0,{[ua]:`Status`,[Fu]:Eu}],[0,{
[ua]:`SecondarySubnetId`,[Fu]:mu}],[0,{[ua]:`SecondaryNetworkId`,[Fu]:fu}],[0,{[ua]:`InterfaceType`,[Fu]:oc}]]];var Ol=[3,$u,Vs,0,[Je,ze,jt,Dt,Lr,Io],[[4,{
[ua]:`AttachTime`,[Fu]:pi}],[0,{[ua]:`AttachmentId`,[Fu]:ii}],[2,{[ua]:`DeleteOnTermination`,[Fu]:qi}],[1,{[ua]:`DeviceIndex`,[Fu]:ji}],[0,{[ua]:`Status`,
[Fu]:Eu}],[1,{[ua]:`NetworkCardIndex`,[Fu]:bc}]]];var Nl=[3,$u,Gs,0,[Wo],[[0,{[ua]:`PrivateIpAddress`,[Fu]:zc}]]];var Dl=[3,$u,Ys,0,[Tt,xo],[[1,{[ua]:`Code`,
[Fu]:$i}],[0,{[ua]:`Name`,[Fu]:vc}]]];var kl=[3,$u,$s,0,[as,Ct,Zo],[[0,{[ua]:`InstanceId`,[Fu]:Ua}],[()=>Dl,{[ua]:`CurrentState`,[Fu]:Mi}],[()=>Dl,{
[ua]:`PreviousState`,[Fu]:qc}]]];var _l=[3,$u,eo,0,[Xe,Ye,No,_o,On,as,Ys,eo,kr,Be,We],[[0,{[ua]:`AvailabilityZone`,[Fu]:fi}],[0,{[ua]:`AvailabilityZoneId`,
[Fu]:hi}],[0,{[ua]:`OutpostArn`,[Fu]:Oc}],[()=>Ul,{[ua]:`Operator`,[Fu]:Dc}],[()=>Sd,{[ua]:`EventsSet`,[Fu]:Sa}],[0,{[ua]:`InstanceId`,[Fu]:Ua}],[()=>Dl,{
[ua]:`InstanceState`,[Fu]:tc}],[()=>Fl,{[ua]:`InstanceStatus`,[Fu]:nc}],[()=>Fl,{[ua]:`SystemStatus`,[Fu]:Su}],[()=>il,{[ua]:`AttachedEbsStatus`,[Fu]:oi
}],[()=>ju,{[ua]:`ApplicationStatus`,[Fu]:di}]]];var Ml=[3,$u,Bs,0,[Zs,xo,Lr],[[4,{[ua]:`ImpairedSince`,[Fu]:Ya}],[0,{[ua]:`Name`,[Fu]:vc}],[0,{[ua]:`Status`,
[Fu]:Eu}]]];var Ll=[3,$u,js,0,[is,Tt,Qt,Co,wo,bo],[[0,{[ua]:`InstanceEventId`,[Fu]:Ha}],[0,{[ua]:`Code`,[Fu]:$i}],[0,{[ua]:`Description`,[Fu]:Wi}],[4,{
[ua]:`NotAfter`,[Fu]:xc}],[4,{[ua]:`NotBefore`,[Fu]:Cc}],[4,{[ua]:`NotBeforeDeadline`,[Fu]:wc}]]];var Fl=[3,$u,Js,0,[Jt,Lr],[[()=>md,{[ua]:`Details`,[Fu]:Ki
}],[0,{[ua]:`Status`,[Fu]:Eu}]]];var $l=[3,$u,uo,0,[co],[[0,{[ua]:`LicenseConfigurationArn`,[Fu]:lc}]]];var Hl=[3,$u,vo,0,[Mr],[[0,{[ua]:`State`,[Fu]:yu}]]]
;var Ul=[3,$u,ko,0,[yo,Mo,Un],[[2,{[ua]:`Managed`,[Fu]:Sc}],[0,{[ua]:`Principal`,[Fu]:kc}],[2,{[ua]:`HiddenByDefault`,[Fu]:Ia}]]]
;var Bl=[3,$u,Yo,0,[Ye,et,Hn,Jo,jn,qr,hr,Gn,Fn,Xe],[[0,{[ua]:`AvailabilityZoneId`,[Fu]:hi}],[0,{[ua]:`Affinity`,[Fu]:gi}],[0,{[ua]:`GroupName`,[Fu]:Ca}],[1,{
[ua]:`PartitionNumber`,[Fu]:Vc}],[0,{[ua]:`HostId`,[Fu]:Pa}],[0,{[ua]:`Tenancy`,[Fu]:Iu}],[0,{[ua]:`SpreadDomain`,[Fu]:cu}],[0,{[ua]:`HostResourceGroupArn`,
[Fu]:Na}],[0,{[ua]:`GroupId`,[Fu]:xa}],[0,{[ua]:`AvailabilityZone`,[Fu]:fi}]]];var jl=[3,$u,zo,0,[Kn,En,yn],[[0,{[ua]:`HostnameType`,[Fu]:ka}],[2,{
[ua]:`EnableResourceNameDnsARecord`,[Fu]:da}],[2,{[ua]:`EnableResourceNameDnsAAAARecord`,[Fu]:la}]]];var zl=[3,$u,Ho,0,[Lo,$o],[[0,{[ua]:`ProductCode`,[Fu]:Mc
}],[0,{[ua]:`Type`,[Fu]:Au}]]];var Vl=[3,$u,pr,0,[or,Do,rr,Mn,oo],[[0,{[ua]:`ReservationId`,[Fu]:Zc}],[0,{[ua]:`OwnerId`,[Fu]:Nc}],[0,{[ua]:`RequesterId`,
[Fu]:Yc}],[()=>sd,{[ua]:`GroupSet`,[Fu]:wa}],[()=>ld,{[ua]:`InstancesSet`,[Fu]:ec}]]];var ql=[3,$u,yr,0,[ys,je,zt],[[()=>rd,{[Fu]:as}],[0,{
[ua]:`AdditionalInfo`,[Fu]:ri}],[2,{[ua]:`DryRun`,[Fu]:Gi}]],1];var Gl=[3,$u,Er,0,[wr],[[()=>gd,{[ua]:`InstancesSet`,[Fu]:ec}]]];var Wl=[3,$u,Nr,0,[Tt,Eo],[[0,{
[ua]:`Code`,[Fu]:$i}],[0,{[ua]:`Message`,[Fu]:yc}]]];var Kl=[3,$u,vr,0,[ys,Qn,Or,zt,Nn],[[()=>rd,{[Fu]:as}],2,2,[2,{[ua]:`DryRun`,[Fu]:Gi}],[2,{[ua]:`Force`,
[Fu]:va}]],1];var Ql=[3,$u,xr,0,[Ir],[[()=>gd,{[ua]:`InstancesSet`,[Fu]:ec}]]];var Jl=[3,$u,Vr,0,[ro,Zr],[[0,{[ua]:`Key`,[Fu]:ic}],[0,{[ua]:`Value`,[Fu]:Du}]]]
;var Zl=[3,$u,Hr,0,[ro,ir,ur,Zr],[[0,{[ua]:`Key`,[Fu]:ic}],[0,{[ua]:`ResourceId`,[Fu]:eu}],[0,{[ua]:`ResourceType`,[Fu]:su}],[0,{[ua]:`Value`,[Fu]:Du}]]]
;var Xl="unit";var Yl=[1,$u,xn,0,[()=>rl,{[Fu]:rc}]];var ed=[1,$u,en,0,[()=>al,{[Fu]:rc}]];var td=[1,$u,cn,0,[()=>cl,{[Fu]:rc}]];var nd=[1,$u,Dn,0,[()=>ll,{
[Fu]:_n}]];var sd=[1,$u,Ln,0,[()=>dl,{[Fu]:rc}]];var od=[1,$u,rs,0,[()=>yl,{[Fu]:rc}]];var rd=[1,$u,ms,0,[0,{[Fu]:as}]];var ad=[1,$u,ds,0,[()=>El,{[Fu]:rc}]]
;var cd=[1,$u,us,0,[()=>vl,{[Fu]:rc}]];var ud=[1,$u,ps,0,[()=>xl,{[Fu]:rc}]];var ld=[1,$u,vs,0,[()=>hl,{[Fu]:rc}]];var dd=[1,$u,Ts,0,[()=>bl,{[Fu]:rc}]]
;var pd=[1,$u,Ds,0,[()=>Tl,{[Fu]:rc}]];var fd=[1,$u,qs,0,[()=>Rl,{[Fu]:rc}]];var hd=[1,$u,Ws,0,[()=>Nl,{[Fu]:rc}]];var gd=[1,$u,Hs,0,[()=>kl,{[Fu]:rc}]]
;var md=[1,$u,Us,0,[()=>Ml,{[Fu]:rc}]];var Sd=[1,$u,zs,0,[()=>Ll,{[Fu]:rc}]];var yd=[1,$u,Qs,0,[()=>_l,{[Fu]:rc}]];var Ed=[1,$u,lo,0,[()=>$l,{[Fu]:rc}]]
;var vd=[1,$u,Fo,0,[()=>zl,{[Fu]:rc}]];var xd=[1,$u,ar,0,[()=>Vl,{[Fu]:rc}]];var Cd=[1,$u,$r,0,[()=>Zl,{[Fu]:rc}]];var wd=[1,$u,Br,0,[()=>Jl,{[Fu]:rc}]]
;var bd=[1,$u,ti,0,[0,{[Fu]:rc}]];var Id=[9,$u,Pt,0,()=>Qu,()=>Xl];var Ad=[9,$u,Wt,0,()=>Ju,()=>Xl];var Pd=[9,$u,_t,0,()=>Zu,()=>Sl]
;var Td=[9,$u,Ut,0,()=>Xu,()=>Yu];var Rd=[9,$u,Ht,0,()=>el,()=>tl];var Od=[9,$u,Kt,0,()=>nl,()=>sl];var Nd=[9,$u,br,0,()=>ql,()=>Gl]
;var Dd=[9,$u,Ar,0,()=>Kl,()=>Ql];const getRuntimeConfig$1=e=>({apiVersion:"2016-11-15",base64Decoder:e?.base64Decoder??he,base64Encoder:e?.base64Encoder??fe,
disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultEC2HttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ce}],logger:e?.logger??new w,protocol:e?.protocol??ye,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.ec2",errorTypeRegistries:Bu,xmlNamespace:"http://ec2.amazonaws.com/doc/2016-11-15",
version:"2016-11-15",serviceTarget:"AmazonEC2"},serviceId:e?.serviceId??"EC2",sha256:e?.sha256??Ee,urlParser:e?.urlParser??J,utf8Decoder:e?.utf8Decoder??pe,
utf8Encoder:e?.utf8Encoder??de});const getRuntimeConfig=e=>{b(process.version);const t=F(e);const defaultConfigProvider=()=>t().then(I)
;const s=getRuntimeConfig$1(e);r(process.version);const o={profile:e?.profile,logger:s.logger};return{...s,...e,runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??$(ue,o),bodyLengthChecker:e?.bodyLengthChecker??ge,credentialDefaultProvider:e?.credentialDefaultProvider??le,
defaultUserAgentProvider:e?.defaultUserAgentProvider??i({serviceId:s.serviceId,clientVersion:Ce.version}),maxAttempts:e?.maxAttempts??$(ne,e),
region:e?.region??$(B,{...j,...o}),requestHandler:Se.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??$({...te,
default:async()=>(await defaultConfigProvider()).retryMode||ee},e),streamCollector:e?.streamCollector??me,useDualstackEndpoint:e?.useDualstackEndpoint??$(U,o),
useFipsEndpoint:e?.useFipsEndpoint??$(H,o),userAgentAppId:e?.userAgentAppId??$(a,o)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let s=e.httpAuthSchemeProvider;let o=e.credentials;return{setHttpAuthScheme(e){const s=t.findIndex(t=>t.schemeId===e.schemeId);if(s===-1){t.push(e)}else{
t.splice(s,1,e)}},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){s=e},httpAuthSchemeProvider(){return s},setCredentials(e){o=e},credentials(){return o
}}};const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
;const resolveRuntimeExtensions=(e,t)=>{const s=Object.assign(c(e),P(e),Z(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(s))
;return Object.assign(e,u(s),T(s),X(s),resolveHttpAuthRuntimeConfig(s))};class EC2Client extends R{config;constructor(...[e]){const t=getRuntimeConfig(e||{})
;super(t);this.initConfig=t;const s=resolveClientEndpointParameters(t);const o=l(s);const r=se(o);const i=z(r);const a=d(i);const c=K(a)
;const u=resolveHttpAuthSchemeConfig(c);const E=resolveRuntimeExtensions(u,e?.extensions||[]);this.config=E;this.middlewareStack.use(ie(this.config))
;this.middlewareStack.use(p(this.config));this.middlewareStack.use(oe(this.config));this.middlewareStack.use(Y(this.config))
;this.middlewareStack.use(f(this.config));this.middlewareStack.use(h(this.config));this.middlewareStack.use(g(this.config))
;this.middlewareStack.use(m(this.config,{httpAuthSchemeParametersProvider:defaultEC2HttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new S({"aws.auth#sigv4":e.credentials})}));this.middlewareStack.use(y(this.config))}destroy(){super.destroy()}}
const kd=D(ve,"AmazonEC2","EC2Client",Q);const _d={};const _mw0=(e,t,s,o)=>[];class CreateTagsCommand extends(kd(_d,_mw0,"CreateTags",Id)){}
class DeleteTagsCommand extends(kd(_d,_mw0,"DeleteTags",Ad)){}class DescribeInstanceAttributeCommand extends(kd(_d,_mw0,"DescribeInstanceAttribute",Pd)){}
class DescribeInstancesCommand extends(kd(_d,_mw0,"DescribeInstances",Td)){}
class DescribeInstanceStatusCommand extends(kd(_d,_mw0,"DescribeInstanceStatus",Rd)){}class DescribeTagsCommand extends(kd(_d,_mw0,"DescribeTags",Od)){}
class StartInstancesCommand extends(kd(_d,_mw0,"StartInstances",Nd)){}class StopInstancesCommand extends(kd(_d,_mw0,"StopInstances",Dd)){}
t.CreateTagsCommand=CreateTagsCommand;t.DeleteTagsCommand=DeleteTagsCommand;t.DescribeInstanceAttributeCommand=DescribeInstanceAttributeCommand
;t.DescribeInstanceStatusCommand=DescribeInstanceStatusCommand;t.DescribeInstancesCommand=DescribeInstancesCommand;t.DescribeTagsCommand=DescribeTagsCommand
;t.EC2Client=EC2Client;t.StartInstancesCommand=StartInstancesCommand;t.StopInstancesCommand=StopInstancesCommand},7570:(e,t,s)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:r,createDefaultUserAgentProvider:i,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:u,resolveUserAgentConfig:l,resolveHostHeaderConfig:d,getUserAgentPlugin:p,getHostHeaderPlugin:f,getLoggerPlugin:h,getRecursionDetectionPlugin:g}=s(3112)
;const{getHttpAuthSchemeEndpointRuleSetPlugin:m,DefaultIdentityProviderConfig:S,getHttpSigningPlugin:y,createPaginator:E}=s(2538)
;const{normalizeProvider:v,getSmithyContext:x,ServiceException:C,NoOpLogger:w,emitWarningIfUnsupportedVersion:b,loadConfigsForDefaultMode:I,getDefaultExtensionConfiguration:P,resolveDefaultRuntimeConfig:T,Client:R,makeBuilder:D,createWaiter:k,checkExceptions:_,WaiterState:M,createAggregatedClient:L}=s(2474)
;const{resolveDefaultsModeConfig:F,loadConfig:$,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:H,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_OPTIONS:B,NODE_REGION_CONFIG_FILE_OPTIONS:j,resolveRegionConfig:z}=s(2163)
;const{BinaryDecisionDiagram:V,EndpointCache:q,decideEndpoint:G,customEndpointFunctions:W,resolveEndpointConfig:K,getEndpointPlugin:Q}=s(2461)
;const{parseUrl:J,getHttpHandlerExtensionConfiguration:Z,resolveHttpHandlerRuntimeConfig:X,getContentLengthPlugin:Y}=s(230)
;const{DEFAULT_RETRY_MODE:ee,NODE_RETRY_MODE_CONFIG_OPTIONS:te,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ne,resolveRetryConfig:se,getRetryPlugin:oe}=s(3729)
;const{TypeRegistry:re,getSchemaSerdePlugin:ie}=s(2754);const{resolveAwsSdkSigV4Config:ae,AwsSdkSigV4Signer:ce,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ue}=s(299)
;const{defaultProvider:le}=s(9661);const{toUtf8:de,fromUtf8:pe,toBase64:fe,fromBase64:he,calculateBodyLength:ge}=s(246)
;const{streamCollector:me,NodeHttpHandler:Se}=s(4695);const{AwsQueryProtocol:ye}=s(2e3);const{Sha256:Ee}=s(5550)
;const defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider=async(e,t,s)=>({operation:x(t).operation,region:await v(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",
signingProperties:{name:"elasticloadbalancing",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultElasticLoadBalancingV2HttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:{t.push(createAwsAuthSigv4HttpAuthOption(e))}}return t}
;const resolveHttpAuthSchemeConfig=e=>{const t=ae(e);return Object.assign(t,{authSchemePreference:v(e.authSchemePreference??[])})}
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"elasticloadbalancing"});const ve={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var xe="3.1141.0";var Ce={version:xe}
;const we="ref";var be=-1;var Ie=true;var Ae="isSet";var Pe="PartitionResult";var Te="booleanEquals";var Re="getAttr";var Oe={[we]:"Endpoint"};var Ne={[we]:Pe}
;var De={};var ke=[{[we]:"Region"}];const _e={conditions:[[Ae,[Oe]],[Ae,ke],["aws.partition",ke,Pe],[Te,[{[we]:"UseFIPS"},Ie]],[Te,[{[we]:"UseDualStack"
},Ie]],[Te,[{fn:Re,argv:[Ne,"supportsDualStack"]},Ie]],[Te,[{fn:Re,argv:[Ne,"supportsFIPS"]},Ie]],["stringEquals",[{fn:Re,argv:[Ne,"name"]},"aws-us-gov"]]],
results:[[be],[be,"Invalid Configuration: FIPS and custom endpoint are not supported"],[be,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Oe,De],["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",De],[be,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://elasticloadbalancing.{Region}.amazonaws.com",De],["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}",De],[be,"FIPS is enabled but this partition does not support FIPS"],["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}",De],[be,"DualStack is enabled but this partition does not support DualStack"],["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}",De],[be,"Invalid Configuration: Missing Region"]]
};const Me=2;const Le=1e8
;const Fe=new Int32Array([-1,1,-1,0,13,3,1,4,Le+12,2,5,Le+12,3,8,6,4,7,Le+11,5,Le+9,Le+10,4,11,9,6,10,Le+8,7,Le+6,Le+7,5,12,Le+5,6,Le+4,Le+5,3,Le+1,14,4,Le+2,Le+3])
;const $e=V.from(Fe,Me,_e.conditions,_e.results);const He=new q({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(e,t={})=>He.get(e,()=>G($e,{endpointParams:e,logger:t.logger}));W.aws=o;class ElasticLoadBalancingV2ServiceException extends C{
constructor(e){super(e);Object.setPrototypeOf(this,ElasticLoadBalancingV2ServiceException.prototype)}}
class CertificateNotFoundException extends ElasticLoadBalancingV2ServiceException{name="CertificateNotFoundException";$fault="client";Message;constructor(e){
super({name:"CertificateNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,CertificateNotFoundException.prototype);this.Message=e.Message}}
class ListenerNotFoundException extends ElasticLoadBalancingV2ServiceException{name="ListenerNotFoundException";$fault="client";Message;constructor(e){super({
name:"ListenerNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,ListenerNotFoundException.prototype);this.Message=e.Message}}
class TooManyCertificatesException extends ElasticLoadBalancingV2ServiceException{name="TooManyCertificatesException";$fault="client";Message;constructor(e){
super({name:"TooManyCertificatesException",$fault:"client",...e});Object.setPrototypeOf(this,TooManyCertificatesException.prototype);this.Message=e.Message}}
class DuplicateTagKeysException extends ElasticLoadBalancingV2ServiceException{name="DuplicateTagKeysException";$fault="client";Message;constructor(e){super({
name:"DuplicateTagKeysException",$fault:"client",...e});Object.setPrototypeOf(this,DuplicateTagKeysException.prototype);this.Message=e.Message}}
class LoadBalancerNotFoundException extends ElasticLoadBalancingV2ServiceException{name="LoadBalancerNotFoundException";$fault="client";Message;constructor(e){
super({name:"LoadBalancerNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,LoadBalancerNotFoundException.prototype);this.Message=e.Message}}
class RuleNotFoundException extends ElasticLoadBalancingV2ServiceException{name="RuleNotFoundException";$fault="client";Message;constructor(e){super({
name:"RuleNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,RuleNotFoundException.prototype);this.Message=e.Message}}
class TargetGroupNotFoundException extends ElasticLoadBalancingV2ServiceException{name="TargetGroupNotFoundException";$fault="client";Message;constructor(e){
super({name:"TargetGroupNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,TargetGroupNotFoundException.prototype);this.Message=e.Message}}
class TooManyTagsException extends ElasticLoadBalancingV2ServiceException{name="TooManyTagsException";$fault="client";Message;constructor(e){super({
name:"TooManyTagsException",$fault:"client",...e});Object.setPrototypeOf(this,TooManyTagsException.prototype);this.Message=e.Message}}
class TrustStoreNotFoundException extends ElasticLoadBalancingV2ServiceException{name="TrustStoreNotFoundException";$fault="client";Message;constructor(e){
super({name:"TrustStoreNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,TrustStoreNotFoundException.prototype);this.Message=e.Message}}
class InvalidRevocationContentException extends ElasticLoadBalancingV2ServiceException{name="InvalidRevocationContentException";$fault="client";Message
;constructor(e){super({name:"InvalidRevocationContentException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidRevocationContentException.prototype)
;this.Message=e.Message}}class RevocationContentNotFoundException extends ElasticLoadBalancingV2ServiceException{name="RevocationContentNotFoundException"
;$fault="client";Message;constructor(e){super({name:"RevocationContentNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,RevocationContentNotFoundException.prototype);this.Message=e.Message}}
class TooManyTrustStoreRevocationEntriesException extends ElasticLoadBalancingV2ServiceException{name="TooManyTrustStoreRevocationEntriesException"
;$fault="client";Message;constructor(e){super({name:"TooManyTrustStoreRevocationEntriesException",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyTrustStoreRevocationEntriesException.prototype);this.Message=e.Message}}
class AllocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException{name="AllocationIdNotFoundException";$fault="client";Message;constructor(e){
super({name:"AllocationIdNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,AllocationIdNotFoundException.prototype);this.Message=e.Message}}
class ALPNPolicyNotSupportedException extends ElasticLoadBalancingV2ServiceException{name="ALPNPolicyNotSupportedException";$fault="client";Message
;constructor(e){super({name:"ALPNPolicyNotSupportedException",$fault:"client",...e});Object.setPrototypeOf(this,ALPNPolicyNotSupportedException.prototype)
;this.Message=e.Message}}class AvailabilityZoneNotSupportedException extends ElasticLoadBalancingV2ServiceException{name="AvailabilityZoneNotSupportedException"
;$fault="client";Message;constructor(e){super({name:"AvailabilityZoneNotSupportedException",$fault:"client",...e})
;Object.setPrototypeOf(this,AvailabilityZoneNotSupportedException.prototype);this.Message=e.Message}}
class CaCertificatesBundleNotFoundException extends ElasticLoadBalancingV2ServiceException{name="CaCertificatesBundleNotFoundException";$fault="client";Message
;constructor(e){super({name:"CaCertificatesBundleNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,CaCertificatesBundleNotFoundException.prototype);this.Message=e.Message}}
class CapacityDecreaseRequestsLimitExceededException extends ElasticLoadBalancingV2ServiceException{name="CapacityDecreaseRequestsLimitExceededException"
;$fault="client";Message;constructor(e){super({name:"CapacityDecreaseRequestsLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,CapacityDecreaseRequestsLimitExceededException.prototype);this.Message=e.Message}}
class CapacityReservationPendingException extends ElasticLoadBalancingV2ServiceException{name="CapacityReservationPendingException";$fault="client";Message
;constructor(e){super({name:"CapacityReservationPendingException",$fault:"client",...e})
;Object.setPrototypeOf(this,CapacityReservationPendingException.prototype);this.Message=e.Message}}
class CapacityUnitsLimitExceededException extends ElasticLoadBalancingV2ServiceException{name="CapacityUnitsLimitExceededException";$fault="client";Message
;constructor(e){super({name:"CapacityUnitsLimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,CapacityUnitsLimitExceededException.prototype);this.Message=e.Message}}
class DuplicateListenerException extends ElasticLoadBalancingV2ServiceException{name="DuplicateListenerException";$fault="client";Message;constructor(e){super({
name:"DuplicateListenerException",$fault:"client",...e});Object.setPrototypeOf(this,DuplicateListenerException.prototype);this.Message=e.Message}}
class IncompatibleProtocolsException extends ElasticLoadBalancingV2ServiceException{name="IncompatibleProtocolsException";$fault="client";Message
;constructor(e){super({name:"IncompatibleProtocolsException",$fault:"client",...e});Object.setPrototypeOf(this,IncompatibleProtocolsException.prototype)
;this.Message=e.Message}}class InvalidConfigurationRequestException extends ElasticLoadBalancingV2ServiceException{name="InvalidConfigurationRequestException"
;$fault="client";Message;constructor(e){super({name:"InvalidConfigurationRequestException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidConfigurationRequestException.prototype);this.Message=e.Message}}
class InvalidLoadBalancerActionException extends ElasticLoadBalancingV2ServiceException{name="InvalidLoadBalancerActionException";$fault="client";Message
;constructor(e){super({name:"InvalidLoadBalancerActionException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidLoadBalancerActionException.prototype)
;this.Message=e.Message}}class SSLPolicyNotFoundException extends ElasticLoadBalancingV2ServiceException{name="SSLPolicyNotFoundException";$fault="client"
;Message;constructor(e){super({name:"SSLPolicyNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,SSLPolicyNotFoundException.prototype)
;this.Message=e.Message}}class TargetGroupAssociationLimitException extends ElasticLoadBalancingV2ServiceException{name="TargetGroupAssociationLimitException"
;$fault="client";Message;constructor(e){super({name:"TargetGroupAssociationLimitException",$fault:"client",...e})
;Object.setPrototypeOf(this,TargetGroupAssociationLimitException.prototype);this.Message=e.Message}}
class TooManyActionsException extends ElasticLoadBalancingV2ServiceException{name="TooManyActionsException";$fault="client";Message;constructor(e){super({
name:"TooManyActionsException",$fault:"client",...e});Object.setPrototypeOf(this,TooManyActionsException.prototype);this.Message=e.Message}}
class TooManyListenersException extends ElasticLoadBalancingV2ServiceException{name="TooManyListenersException";$fault="client";Message;constructor(e){super({
name:"TooManyListenersException",$fault:"client",...e});Object.setPrototypeOf(this,TooManyListenersException.prototype);this.Message=e.Message}}
class TooManyRegistrationsForTargetIdException extends ElasticLoadBalancingV2ServiceException{name="TooManyRegistrationsForTargetIdException";$fault="client"
;Message;constructor(e){super({name:"TooManyRegistrationsForTargetIdException",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyRegistrationsForTargetIdException.prototype);this.Message=e.Message}}
class TooManyTargetsException extends ElasticLoadBalancingV2ServiceException{name="TooManyTargetsException";$fault="client";Message;constructor(e){super({
name:"TooManyTargetsException",$fault:"client",...e});Object.setPrototypeOf(this,TooManyTargetsException.prototype);this.Message=e.Message}}
class TooManyUniqueTargetGroupsPerLoadBalancerException extends ElasticLoadBalancingV2ServiceException{name="TooManyUniqueTargetGroupsPerLoadBalancerException"
;$fault="client";Message;constructor(e){super({name:"TooManyUniqueTargetGroupsPerLoadBalancerException",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyUniqueTargetGroupsPerLoadBalancerException.prototype);this.Message=e.Message}}
class TrustStoreNotReadyException extends ElasticLoadBalancingV2ServiceException{name="TrustStoreNotReadyException";$fault="client";Message;constructor(e){
super({name:"TrustStoreNotReadyException",$fault:"client",...e});Object.setPrototypeOf(this,TrustStoreNotReadyException.prototype);this.Message=e.Message}}
class UnsupportedProtocolException extends ElasticLoadBalancingV2ServiceException{name="UnsupportedProtocolException";$fault="client";Message;constructor(e){
super({name:"UnsupportedProtocolException",$fault:"client",...e});Object.setPrototypeOf(this,UnsupportedProtocolException.prototype);this.Message=e.Message}}
class DuplicateLoadBalancerNameException extends ElasticLoadBalancingV2ServiceException{name="DuplicateLoadBalancerNameException";$fault="client";Message
;constructor(e){super({name:"DuplicateLoadBalancerNameException",$fault:"client",...e});Object.setPrototypeOf(this,DuplicateLoadBalancerNameException.prototype)
;this.Message=e.Message}}class InvalidSchemeException extends ElasticLoadBalancingV2ServiceException{name="InvalidSchemeException";$fault="client";Message
;constructor(e){super({name:"InvalidSchemeException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidSchemeException.prototype);this.Message=e.Message}
}class InvalidSecurityGroupException extends ElasticLoadBalancingV2ServiceException{name="InvalidSecurityGroupException";$fault="client";Message;constructor(e){
super({name:"InvalidSecurityGroupException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidSecurityGroupException.prototype);this.Message=e.Message}}
class InvalidSubnetException extends ElasticLoadBalancingV2ServiceException{name="InvalidSubnetException";$fault="client";Message;constructor(e){super({
name:"InvalidSubnetException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidSubnetException.prototype);this.Message=e.Message}}
class OperationNotPermittedException extends ElasticLoadBalancingV2ServiceException{name="OperationNotPermittedException";$fault="client";Message
;constructor(e){super({name:"OperationNotPermittedException",$fault:"client",...e});Object.setPrototypeOf(this,OperationNotPermittedException.prototype)
;this.Message=e.Message}}class ResourceInUseException extends ElasticLoadBalancingV2ServiceException{name="ResourceInUseException";$fault="client";Message
;constructor(e){super({name:"ResourceInUseException",$fault:"client",...e});Object.setPrototypeOf(this,ResourceInUseException.prototype);this.Message=e.Message}
}class SubnetNotFoundException extends ElasticLoadBalancingV2ServiceException{name="SubnetNotFoundException";$fault="client";Message;constructor(e){super({
name:"SubnetNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,SubnetNotFoundException.prototype);this.Message=e.Message}}
class TooManyLoadBalancersException extends ElasticLoadBalancingV2ServiceException{name="TooManyLoadBalancersException";$fault="client";Message;constructor(e){
super({name:"TooManyLoadBalancersException",$fault:"client",...e});Object.setPrototypeOf(this,TooManyLoadBalancersException.prototype);this.Message=e.Message}}
class PriorityInUseException extends ElasticLoadBalancingV2ServiceException{name="PriorityInUseException";$fault="client";Message;constructor(e){super({
name:"PriorityInUseException",$fault:"client",...e});Object.setPrototypeOf(this,PriorityInUseException.prototype);this.Message=e.Message}}
class TooManyRulesException extends ElasticLoadBalancingV2ServiceException{name="TooManyRulesException";$fault="client";Message;constructor(e){super({
name:"TooManyRulesException",$fault:"client",...e});Object.setPrototypeOf(this,TooManyRulesException.prototype);this.Message=e.Message}}
class TooManyTargetGroupsException extends ElasticLoadBalancingV2ServiceException{name="TooManyTargetGroupsException";$fault="client";Message;constructor(e){
super({name:"TooManyTargetGroupsException",$fault:"client",...e});Object.setPrototypeOf(this,TooManyTargetGroupsException.prototype);this.Message=e.Message}}
class DuplicateTargetGroupNameException extends ElasticLoadBalancingV2ServiceException{name="DuplicateTargetGroupNameException";$fault="client";Message
;constructor(e){super({name:"DuplicateTargetGroupNameException",$fault:"client",...e});Object.setPrototypeOf(this,DuplicateTargetGroupNameException.prototype)
;this.Message=e.Message}}class DuplicateTrustStoreNameException extends ElasticLoadBalancingV2ServiceException{name="DuplicateTrustStoreNameException"
;$fault="client";Message;constructor(e){super({name:"DuplicateTrustStoreNameException",$fault:"client",...e})
;Object.setPrototypeOf(this,DuplicateTrustStoreNameException.prototype);this.Message=e.Message}}
class InvalidCaCertificatesBundleException extends ElasticLoadBalancingV2ServiceException{name="InvalidCaCertificatesBundleException";$fault="client";Message
;constructor(e){super({name:"InvalidCaCertificatesBundleException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidCaCertificatesBundleException.prototype);this.Message=e.Message}}
class TooManyTrustStoresException extends ElasticLoadBalancingV2ServiceException{name="TooManyTrustStoresException";$fault="client";Message;constructor(e){
super({name:"TooManyTrustStoresException",$fault:"client",...e});Object.setPrototypeOf(this,TooManyTrustStoresException.prototype);this.Message=e.Message}}
class DeleteAssociationSameAccountException extends ElasticLoadBalancingV2ServiceException{name="DeleteAssociationSameAccountException";$fault="client";Message
;constructor(e){super({name:"DeleteAssociationSameAccountException",$fault:"client",...e})
;Object.setPrototypeOf(this,DeleteAssociationSameAccountException.prototype);this.Message=e.Message}}
class TrustStoreAssociationNotFoundException extends ElasticLoadBalancingV2ServiceException{name="TrustStoreAssociationNotFoundException";$fault="client"
;Message;constructor(e){super({name:"TrustStoreAssociationNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,TrustStoreAssociationNotFoundException.prototype);this.Message=e.Message}}
class TrustStoreInUseException extends ElasticLoadBalancingV2ServiceException{name="TrustStoreInUseException";$fault="client";Message;constructor(e){super({
name:"TrustStoreInUseException",$fault:"client",...e});Object.setPrototypeOf(this,TrustStoreInUseException.prototype);this.Message=e.Message}}
class InvalidTargetException extends ElasticLoadBalancingV2ServiceException{name="InvalidTargetException";$fault="client";Message;constructor(e){super({
name:"InvalidTargetException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidTargetException.prototype);this.Message=e.Message}}
class HealthUnavailableException extends ElasticLoadBalancingV2ServiceException{name="HealthUnavailableException";$fault="server";Message;constructor(e){super({
name:"HealthUnavailableException",$fault:"server",...e});Object.setPrototypeOf(this,HealthUnavailableException.prototype);this.Message=e.Message}}
class RevocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException{name="RevocationIdNotFoundException";$fault="client";Message;constructor(e){
super({name:"RevocationIdNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,RevocationIdNotFoundException.prototype);this.Message=e.Message}}
class ResourceNotFoundException extends ElasticLoadBalancingV2ServiceException{name="ResourceNotFoundException";$fault="client";Message;constructor(e){super({
name:"ResourceNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,ResourceNotFoundException.prototype);this.Message=e.Message}}
class InsufficientCapacityException extends ElasticLoadBalancingV2ServiceException{name="InsufficientCapacityException";$fault="server";Message;constructor(e){
super({name:"InsufficientCapacityException",$fault:"server",...e});Object.setPrototypeOf(this,InsufficientCapacityException.prototype);this.Message=e.Message}}
class PriorRequestNotCompleteException extends ElasticLoadBalancingV2ServiceException{name="PriorRequestNotCompleteException";$fault="client";Message
;constructor(e){super({name:"PriorRequestNotCompleteException",$fault:"client",...e});Object.setPrototypeOf(this,PriorRequestNotCompleteException.prototype)
;this.Message=e.Message}}const Ue="AnomalyDetection";const Be="AllocationId";const je="AllocationIdNotFoundException";const ze="ALPNPolicyNotSupportedException"
;const Ve="AdministrativeOverride";const qe="AvailabilityZone";const Ge="AvailabilityZoneNotSupportedException";const We="AvailabilityZones"
;const Ke="CaCertificatesBundleNotFoundException";const Qe="CapacityDecreaseRequestsLimitExceededException";const Je="CanonicalHostedZoneId"
;const Ze="CertificateNotFoundException";const Xe="CustomerOwnedIpv4Pool";const Ye="CapacityReservationPendingException";const et="CreatedTime"
;const tt="CapacityUnitsLimitExceededException";const nt="Code";const st="Description";const ot="DeleteAssociationSameAccountException"
;const rt="DescribeLoadBalancersInput";const it="DuplicateLoadBalancerNameException";const at="DescribeLoadBalancersOutput";const ct="DescribeLoadBalancers"
;const ut="DuplicateListenerException";const lt="DNSName";const dt="DescribeTargetGroupsInput";const pt="DuplicateTargetGroupNameException"
;const ft="DescribeTargetGroupsOutput";const ht="DescribeTargetGroups";const gt="DescribeTargetHealth";const mt="DescribeTargetHealthInput"
;const St="DescribeTargetHealthOutput";const yt="DuplicateTagKeysException";const Et="DuplicateTrustStoreNameException";const vt="EnablePrefixForIpv6SourceNat"
;const xt="EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic";const Ct="GrpcCode";const wt="HttpCode";const bt="HealthCheckEnabled"
;const It="HealthCheckIntervalSeconds";const At="HealthCheckProtocol";const Pt="HealthCheckPort";const Tt="HealthCheckPath";const Rt="HealthCheckTimeoutSeconds"
;const Ot="HealthyThresholdCount";const Nt="HealthUnavailableException";const Dt="IpAddress";const kt="IpAddressType"
;const _t="InvalidCaCertificatesBundleException";const Mt="InsufficientCapacityException";const Lt="InvalidConfigurationRequestException"
;const Ft="Ipv4IpamPoolId";const $t="InvalidLoadBalancerActionException";const Ht="IpamPools";const Ut="IPv6Address";const Bt="IncompatibleProtocolsException"
;const jt="InvalidRevocationContentException";const zt="InvalidSchemeException";const Vt="InvalidSubnetException";const qt="InvalidSecurityGroupException"
;const Gt="InvalidTargetException";const Wt="Id";const Kt="Include";const Qt="LoadBalancers";const Jt="LoadBalancerAddresses";const Zt="LoadBalancerArn"
;const Xt="LoadBalancerArns";const Yt="LoadBalancerAddress";const en="LoadBalancerName";const tn="LoadBalancerNotFoundException";const nn="LoadBalancerState"
;const sn="LoadBalancer";const on="ListenerNotFoundException";const rn="Message";const an="MitigationInEffect";const cn="Matcher";const un="Marker"
;const ln="NextMarker";const dn="Names";const pn="OutpostId";const hn="OperationNotPermittedException";const gn="PrivateIPv4Address"
;const mn="PriorityInUseException";const Sn="PriorRequestNotCompleteException";const yn="PageSize";const En="ProtocolVersion";const vn="Port"
;const xn="Protocol";const Cn="QuicServerId";const wn="Reason";const bn="RevocationContentNotFoundException";const In="RevocationIdNotFoundException"
;const An="ResourceInUseException";const Pn="ResourceNotFoundException";const Tn="RuleNotFoundException";const Rn="Result";const On="State"
;const Nn="SecurityGroups";const Dn="SubnetId";const kn="SubnetNotFoundException";const _n="SourceNatIpv6Prefixes";const Mn="SSLPolicyNotFoundException"
;const Ln="Scheme";const Fn="Type";const $n="TargetControlPort";const Hn="TargetDescription";const Un="TargetDescriptions";const Bn="TargetGroups"
;const jn="TargetGroupArn";const zn="TargetGroupAssociationLimitException";const Vn="TargetGroupArns";const qn="TargetGroupName"
;const Gn="TargetGroupNotFoundException";const Wn="TargetGroup";const Kn="TargetHealth";const Qn="TargetHealthDescriptions";const Jn="TargetHealthDescription"
;const Zn="TooManyActionsException";const Xn="TooManyCertificatesException";const Yn="TooManyLoadBalancersException";const es="TooManyListenersException"
;const ts="TooManyRulesException";const ns="TooManyRegistrationsForTargetIdException";const ss="TooManyTagsException";const os="TooManyTargetsException"
;const rs="TooManyTargetGroupsException";const is="TooManyTrustStoresException";const as="TooManyTrustStoreRevocationEntriesException"
;const cs="TooManyUniqueTargetGroupsPerLoadBalancerException";const us="TrustStoreAssociationNotFoundException";const ls="TrustStoreInUseException"
;const ds="TrustStoreNotFoundException";const ps="TrustStoreNotReadyException";const fs="TargetType";const hs="Targets";const gs="Target"
;const ms="UnsupportedProtocolException";const Ss="UnhealthyThresholdCount";const ys="VpcId";const Es="ZoneName";const vs="awsQueryError";const xs="client"
;const Cs="error";const ws="httpError";const bs="smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2";const Is="server"
;const As="com.amazonaws.elasticloadbalancingv2";const Ps=new re(bs);var Ts=[-3,bs,"ElasticLoadBalancingV2ServiceException",0,[],[]]
;Ps.registerError(Ts,ElasticLoadBalancingV2ServiceException);const Rs=new re(As);var Os=[-3,As,je,{[vs]:[`AllocationIdNotFound`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(Os,AllocationIdNotFoundException);var Ns=[-3,As,ze,{[vs]:[`ALPNPolicyNotFound`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(Ns,ALPNPolicyNotSupportedException);var Ds=[-3,As,Ge,{[vs]:[`AvailabilityZoneNotSupported`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(Ds,AvailabilityZoneNotSupportedException);var ks=[-3,As,Ke,{[vs]:[`CaCertificatesBundleNotFound`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(ks,CaCertificatesBundleNotFoundException);var _s=[-3,As,Qe,{[vs]:[`CapacityDecreaseRequestLimitExceeded`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(_s,CapacityDecreaseRequestsLimitExceededException);var Ms=[-3,As,Ye,{[vs]:[`CapacityReservationPending`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(Ms,CapacityReservationPendingException);var Ls=[-3,As,tt,{[vs]:[`CapacityUnitsLimitExceeded`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(Ls,CapacityUnitsLimitExceededException);var Fs=[-3,As,Ze,{[vs]:[`CertificateNotFound`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(Fs,CertificateNotFoundException);var $s=[-3,As,ot,{[vs]:[`DeleteAssociationSameAccount`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError($s,DeleteAssociationSameAccountException);var Hs=[-3,As,ut,{[vs]:[`DuplicateListener`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(Hs,DuplicateListenerException);var Us=[-3,As,it,{[vs]:[`DuplicateLoadBalancerName`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(Us,DuplicateLoadBalancerNameException);var Bs=[-3,As,yt,{[vs]:[`DuplicateTagKeys`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(Bs,DuplicateTagKeysException);var js=[-3,As,pt,{[vs]:[`DuplicateTargetGroupName`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(js,DuplicateTargetGroupNameException);var zs=[-3,As,Et,{[vs]:[`DuplicateTrustStoreName`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(zs,DuplicateTrustStoreNameException);var Vs=[-3,As,Nt,{[vs]:[`HealthUnavailable`,500],[Cs]:Is,[ws]:500},[rn],[0]]
;Rs.registerError(Vs,HealthUnavailableException);var qs=[-3,As,Bt,{[vs]:[`IncompatibleProtocols`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(qs,IncompatibleProtocolsException);var Gs=[-3,As,Mt,{[vs]:[`InsufficientCapacity`,500],[Cs]:Is,[ws]:500},[rn],[0]]
;Rs.registerError(Gs,InsufficientCapacityException);var Ws=[-3,As,_t,{[vs]:[`InvalidCaCertificatesBundle`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(Ws,InvalidCaCertificatesBundleException);var Ks=[-3,As,Lt,{[vs]:[`InvalidConfigurationRequest`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(Ks,InvalidConfigurationRequestException);var Qs=[-3,As,$t,{[vs]:[`InvalidLoadBalancerAction`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(Qs,InvalidLoadBalancerActionException);var Js=[-3,As,jt,{[vs]:[`InvalidRevocationContent`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(Js,InvalidRevocationContentException);var Zs=[-3,As,zt,{[vs]:[`InvalidScheme`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(Zs,InvalidSchemeException);var Xs=[-3,As,qt,{[vs]:[`InvalidSecurityGroup`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(Xs,InvalidSecurityGroupException);var Ys=[-3,As,Vt,{[vs]:[`InvalidSubnet`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(Ys,InvalidSubnetException);var eo=[-3,As,Gt,{[vs]:[`InvalidTarget`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(eo,InvalidTargetException);var to=[-3,As,on,{[vs]:[`ListenerNotFound`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(to,ListenerNotFoundException);var no=[-3,As,tn,{[vs]:[`LoadBalancerNotFound`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(no,LoadBalancerNotFoundException);var so=[-3,As,hn,{[vs]:[`OperationNotPermitted`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(so,OperationNotPermittedException);var oo=[-3,As,mn,{[vs]:[`PriorityInUse`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(oo,PriorityInUseException);var ro=[-3,As,Sn,{[vs]:[`PriorRequestNotComplete`,429],[Cs]:xs,[ws]:429},[rn],[0]]
;Rs.registerError(ro,PriorRequestNotCompleteException);var io=[-3,As,An,{[vs]:[`ResourceInUse`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(io,ResourceInUseException);var ao=[-3,As,Pn,{[vs]:[`ResourceNotFound`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(ao,ResourceNotFoundException);var co=[-3,As,bn,{[vs]:[`RevocationContentNotFound`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(co,RevocationContentNotFoundException);var uo=[-3,As,In,{[vs]:[`RevocationIdNotFound`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(uo,RevocationIdNotFoundException);var lo=[-3,As,Tn,{[vs]:[`RuleNotFound`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(lo,RuleNotFoundException);var po=[-3,As,Mn,{[vs]:[`SSLPolicyNotFound`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(po,SSLPolicyNotFoundException);var fo=[-3,As,kn,{[vs]:[`SubnetNotFound`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(fo,SubnetNotFoundException);var ho=[-3,As,zn,{[vs]:[`TargetGroupAssociationLimit`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(ho,TargetGroupAssociationLimitException);var go=[-3,As,Gn,{[vs]:[`TargetGroupNotFound`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(go,TargetGroupNotFoundException);var mo=[-3,As,Zn,{[vs]:[`TooManyActions`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(mo,TooManyActionsException);var So=[-3,As,Xn,{[vs]:[`TooManyCertificates`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(So,TooManyCertificatesException);var yo=[-3,As,es,{[vs]:[`TooManyListeners`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(yo,TooManyListenersException);var Eo=[-3,As,Yn,{[vs]:[`TooManyLoadBalancers`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(Eo,TooManyLoadBalancersException);var vo=[-3,As,ns,{[vs]:[`TooManyRegistrationsForTargetId`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(vo,TooManyRegistrationsForTargetIdException);var xo=[-3,As,ts,{[vs]:[`TooManyRules`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(xo,TooManyRulesException);var Co=[-3,As,ss,{[vs]:[`TooManyTags`,400],[Cs]:xs,[ws]:400},[rn],[0]];Rs.registerError(Co,TooManyTagsException)
;var wo=[-3,As,rs,{[vs]:[`TooManyTargetGroups`,400],[Cs]:xs,[ws]:400},[rn],[0]];Rs.registerError(wo,TooManyTargetGroupsException);var bo=[-3,As,os,{
[vs]:[`TooManyTargets`,400],[Cs]:xs,[ws]:400},[rn],[0]];Rs.registerError(bo,TooManyTargetsException);var Io=[-3,As,as,{
[vs]:[`TooManyTrustStoreRevocationEntries`,400],[Cs]:xs,[ws]:400},[rn],[0]];Rs.registerError(Io,TooManyTrustStoreRevocationEntriesException);var Ao=[-3,As,is,{
[vs]:[`TooManyTrustStores`,400],[Cs]:xs,[ws]:400},[rn],[0]];Rs.registerError(Ao,TooManyTrustStoresException);var Po=[-3,As,cs,{
[vs]:[`TooManyUniqueTargetGroupsPerLoadBalancer`,400],[Cs]:xs,[ws]:400},[rn],[0]];Rs.registerError(Po,TooManyUniqueTargetGroupsPerLoadBalancerException)
;var To=[-3,As,us,{[vs]:[`AssociationNotFound`,400],[Cs]:xs,[ws]:400},[rn],[0]];Rs.registerError(To,TrustStoreAssociationNotFoundException);var Ro=[-3,As,ls,{
[vs]:[`TrustStoreInUse`,400],[Cs]:xs,[ws]:400},[rn],[0]];Rs.registerError(Ro,TrustStoreInUseException);var Oo=[-3,As,ds,{[vs]:[`TrustStoreNotFound`,400],
[Cs]:xs,[ws]:400},[rn],[0]];Rs.registerError(Oo,TrustStoreNotFoundException);var No=[-3,As,ps,{[vs]:[`TrustStoreNotReady`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(No,TrustStoreNotReadyException);var Do=[-3,As,ms,{[vs]:[`UnsupportedProtocol`,400],[Cs]:xs,[ws]:400},[rn],[0]]
;Rs.registerError(Do,UnsupportedProtocolException);const ko=[Ps,Rs];var _o=[3,As,Ve,0,[On,wn,st],[0,0,0]];var Mo=[3,As,Ue,0,[Rn,an],[0,0]]
;var Lo=[3,As,qe,0,[Es,Dn,pn,Jt,_n],[0,0,0,()=>Yo,64|0]];var Fo=[3,As,rt,0,[Xt,dn,un,yn],[64|0,64|0,0,1]];var $o=[3,As,at,0,[Qt,ln],[()=>er,0]]
;var Ho=[3,As,dt,0,[Zt,Vn,dn,un,yn],[0,64|0,64|0,0,1]];var Uo=[3,As,ft,0,[Bn,ln],[()=>nr,0]];var Bo=[3,As,mt,0,[jn,hs,Kt],[0,()=>tr,64|0],1]
;var jo=[3,As,St,0,[Qn],[()=>sr]];var zo=[3,As,Ht,0,[Ft],[0]]
;var Vo=[3,As,sn,0,[Zt,lt,Je,et,en,Ln,ys,On,Fn,We,Nn,kt,Xe,xt,vt,Ht],[0,0,0,4,0,0,0,()=>Go,0,()=>Xo,64|0,0,0,0,0,()=>zo]]
;var qo=[3,As,Yt,0,[Dt,Be,gn,Ut],[0,0,0,0]];var Go=[3,As,nn,0,[nt,wn],[0,0]];var Wo=[3,As,cn,0,[wt,Ct],[0,0]];var Ko=[3,As,Hn,0,[Wt,vn,qe,Cn],[0,1,0,0],1]
;var Qo=[3,As,Wn,0,[jn,qn,xn,vn,ys,At,Pt,bt,It,Rt,Ot,Ss,Tt,cn,Xt,fs,En,kt,$n],[0,0,0,1,0,0,0,2,1,1,1,1,0,()=>Wo,64|0,0,0,0,1]]
;var Jo=[3,As,Kn,0,[On,wn,st],[0,0,0]];var Zo=[3,As,Jn,0,[gs,Pt,Kn,Ue,Ve],[()=>Ko,0,()=>Jo,()=>Mo,()=>_o]];var Xo=[1,As,We,0,()=>Lo];var Yo=[1,As,Jt,0,()=>qo]
;var er=[1,As,Qt,0,()=>Vo];var tr=[1,As,Un,0,()=>Ko];var nr=[1,As,Bn,0,()=>Qo];var sr=[1,As,Qn,0,()=>Zo];var or=[9,As,ct,0,()=>Fo,()=>$o]
;var rr=[9,As,ht,0,()=>Ho,()=>Uo];var ir=[9,As,gt,0,()=>Bo,()=>jo];const getRuntimeConfig$1=e=>({apiVersion:"2015-12-01",base64Decoder:e?.base64Decoder??he,
base64Encoder:e?.base64Encoder??fe,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,
extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultElasticLoadBalancingV2HttpAuthSchemeProvider,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ce}],
logger:e?.logger??new w,protocol:e?.protocol??ye,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.elasticloadbalancingv2",
errorTypeRegistries:ko,xmlNamespace:"http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",version:"2015-12-01",serviceTarget:"ElasticLoadBalancing_v10"},
serviceId:e?.serviceId??"Elastic Load Balancing v2",sha256:e?.sha256??Ee,urlParser:e?.urlParser??J,utf8Decoder:e?.utf8Decoder??pe,utf8Encoder:e?.utf8Encoder??de
});const getRuntimeConfig=e=>{b(process.version);const t=F(e);const defaultConfigProvider=()=>t().then(I);const s=getRuntimeConfig$1(e);r(process.version)
;const o={profile:e?.profile,logger:s.logger};return{...s,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??$(ue,o),
bodyLengthChecker:e?.bodyLengthChecker??ge,credentialDefaultProvider:e?.credentialDefaultProvider??le,defaultUserAgentProvider:e?.defaultUserAgentProvider??i({
serviceId:s.serviceId,clientVersion:Ce.version}),maxAttempts:e?.maxAttempts??$(ne,e),region:e?.region??$(B,{...j,...o}),
requestHandler:Se.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??$({...te,
default:async()=>(await defaultConfigProvider()).retryMode||ee},e),streamCollector:e?.streamCollector??me,useDualstackEndpoint:e?.useDualstackEndpoint??$(U,o),
useFipsEndpoint:e?.useFipsEndpoint??$(H,o),userAgentAppId:e?.userAgentAppId??$(a,o)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let s=e.httpAuthSchemeProvider;let o=e.credentials;return{setHttpAuthScheme(e){const s=t.findIndex(t=>t.schemeId===e.schemeId);if(s===-1){t.push(e)}else{
t.splice(s,1,e)}},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){s=e},httpAuthSchemeProvider(){return s},setCredentials(e){o=e},credentials(){return o
}}};const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
;const resolveRuntimeExtensions=(e,t)=>{const s=Object.assign(c(e),P(e),Z(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(s))
;return Object.assign(e,u(s),T(s),X(s),resolveHttpAuthRuntimeConfig(s))};class ElasticLoadBalancingV2Client extends R{config;constructor(...[e]){
const t=getRuntimeConfig(e||{});super(t);this.initConfig=t;const s=resolveClientEndpointParameters(t);const o=l(s);const r=se(o);const i=z(r);const a=d(i)
;const c=K(a);const u=resolveHttpAuthSchemeConfig(c);const E=resolveRuntimeExtensions(u,e?.extensions||[]);this.config=E
;this.middlewareStack.use(ie(this.config));this.middlewareStack.use(p(this.config));this.middlewareStack.use(oe(this.config))
;this.middlewareStack.use(Y(this.config));this.middlewareStack.use(f(this.config));this.middlewareStack.use(h(this.config))
;this.middlewareStack.use(g(this.config));this.middlewareStack.use(m(this.config,{
httpAuthSchemeParametersProvider:defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new S({
"aws.auth#sigv4":e.credentials})}));this.middlewareStack.use(y(this.config))}destroy(){super.destroy()}}
const ar=D(ve,"ElasticLoadBalancing_v10","ElasticLoadBalancingV2Client",Q);const cr={};const _mw0=(e,t,s,o)=>[]
;class DescribeLoadBalancersCommand extends(ar(cr,_mw0,"DescribeLoadBalancers",or)){}
class DescribeTargetGroupsCommand extends(ar(cr,_mw0,"DescribeTargetGroups",rr)){}
class DescribeTargetHealthCommand extends(ar(cr,_mw0,"DescribeTargetHealth",ir)){}t.DescribeLoadBalancersCommand=DescribeLoadBalancersCommand
;t.DescribeTargetGroupsCommand=DescribeTargetGroupsCommand;t.DescribeTargetHealthCommand=DescribeTargetHealthCommand
;t.ElasticLoadBalancingV2Client=ElasticLoadBalancingV2Client},9236:(e,t,s)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:r,createDefaultUserAgentProvider:i,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:u,resolveUserAgentConfig:l,resolveHostHeaderConfig:d,getUserAgentPlugin:p,getHostHeaderPlugin:f,getLoggerPlugin:h,getRecursionDetectionPlugin:g}=s(3112)
;const{getHttpAuthSchemeEndpointRuleSetPlugin:m,DefaultIdentityProviderConfig:S,getHttpSigningPlugin:y,createPaginator:E}=s(2538)
;const{normalizeProvider:v,getSmithyContext:x,ServiceException:C,NoOpLogger:w,emitWarningIfUnsupportedVersion:b,loadConfigsForDefaultMode:I,getDefaultExtensionConfiguration:P,resolveDefaultRuntimeConfig:T,Client:R,makeBuilder:D,createWaiter:k,checkExceptions:_,WaiterState:M,createAggregatedClient:L}=s(2474)
;const{resolveDefaultsModeConfig:F,loadConfig:$,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:H,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_OPTIONS:B,NODE_REGION_CONFIG_FILE_OPTIONS:j,resolveRegionConfig:z}=s(2163)
;const{BinaryDecisionDiagram:V,EndpointCache:q,decideEndpoint:G,customEndpointFunctions:W,resolveEndpointConfig:K,getEndpointPlugin:Q}=s(2461)
;const{parseUrl:J,getHttpHandlerExtensionConfiguration:Z,resolveHttpHandlerRuntimeConfig:X,getContentLengthPlugin:Y}=s(230)
;const{DEFAULT_RETRY_MODE:ee,NODE_RETRY_MODE_CONFIG_OPTIONS:te,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ne,resolveRetryConfig:se,getRetryPlugin:oe}=s(3729)
;const{TypeRegistry:re,getSchemaSerdePlugin:ie}=s(2754);const{resolveAwsSdkSigV4Config:ae,AwsSdkSigV4Signer:ce,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ue}=s(299)
;const{defaultProvider:le}=s(9661);const{toUtf8:de,fromUtf8:pe,toBase64:fe,fromBase64:he,calculateBodyLength:ge}=s(246)
;const{streamCollector:me,NodeHttpHandler:Se}=s(4695);const{AwsQueryProtocol:ye}=s(2e3);const{Sha256:Ee}=s(5550)
;const defaultIAMHttpAuthSchemeParametersProvider=async(e,t,s)=>({operation:x(t).operation,region:await v(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",
signingProperties:{name:"iam",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultIAMHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:{t.push(createAwsAuthSigv4HttpAuthOption(e))}}return t}
;const resolveHttpAuthSchemeConfig=e=>{const t=ae(e);return Object.assign(t,{authSchemePreference:v(e.authSchemePreference??[])})}
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"iam"});const ve={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var xe="3.1141.0";var Ce={version:xe};var we="ref"
;var be="authSchemes";var Ie="name";var Ae="signingRegion";var Pe=-1;var Te=true;var Re="isSet";var Oe="PartitionResult";var Ne="stringEquals"
;var De="booleanEquals";var ke="getAttr";var _e={[we]:"Endpoint"};var Me={fn:ke,argv:[{[we]:Oe},"name"]};var Le={[we]:Oe};var Fe={[be]:[{[Ie]:"sigv4",
[Ae]:"us-east-1"}]};var $e={[be]:[{[Ie]:"sigv4",[Ae]:"cn-north-1"}]};var He={[be]:[{[Ie]:"sigv4",[Ae]:"us-gov-west-1"}]};var Ue={[be]:[{[Ie]:"sigv4",
[Ae]:"us-iso-east-1"}]};var Be={[be]:[{[Ie]:"sigv4",[Ae]:"us-isob-east-1"}]};var je={[be]:[{[Ie]:"sigv4",[Ae]:"eu-isoe-west-1"}]};var ze={[be]:[{[Ie]:"sigv4",
[Ae]:"us-isof-south-1"}]};var Ve={[be]:[{[Ie]:"sigv4",[Ae]:"eusc-de-east-1"}]};var qe={[be]:[{[Ie]:"sigv4",[Ae]:"{PartitionResult#implicitGlobalRegion}"}]}
;var Ge=[{[we]:"Region"}];const We={
conditions:[[Re,[_e]],[Re,Ge],["aws.partition",Ge,Oe],[Ne,[Me,"aws"]],[Ne,[Me,"aws-cn"]],[Ne,[Me,"aws-us-gov"]],[Ne,[Me,"aws-iso"]],[De,[{[we]:"UseFIPS"
},Te]],[De,[{[we]:"UseDualStack"},Te]],[Ne,[Me,"aws-iso-b"]],[Ne,[Me,"aws-iso-e"]],[Ne,[Me,"aws-iso-f"]],[Ne,[Me,"aws-eusc"]],[De,[{fn:ke,
argv:[Le,"supportsDualStack"]},Te]],[De,[{fn:ke,argv:[Le,"supportsFIPS"]},Te]]],
results:[[Pe],[Pe,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Pe,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[_e,{}],["https://iam.amazonaws.com",Fe],["https://iam-fips.amazonaws.com",Fe],["https://iam.global.api.aws",Fe],["https://iam-fips.global.api.aws",Fe],["https://iam.global.api.amazonwebservices.com.cn",$e],["https://iam-fips.api.amazonwebservices.com.cn",$e],["https://iam.cn-north-1.amazonaws.com.cn",$e],["https://iam-fips.amazonaws.com.cn",$e],["https://iam.us-gov.api.aws",He],["https://iam.us-gov.amazonaws.com",He],["https://iam.us-iso-east-1.c2s.ic.gov",Ue],["https://iam-fips.us-iso-east-1.c2s.ic.gov",Ue],["https://iam.api.aws.ic.gov",Ue],["https://iam-fips.api.aws.ic.gov",Ue],["https://iam.us-isob-east-1.sc2s.sgov.gov",Be],["https://iam-fips.us-isob-east-1.sc2s.sgov.gov",Be],["https://iam.api.aws.scloud",Be],["https://iam-fips.api.aws.scloud",Be],["https://iam.eu-isoe-west-1.cloud.adc-e.uk",je],["https://iam-fips.cloud.adc-e.uk",je],["https://iam.api.cloud-aws.adc-e.uk",je],["https://iam-fips.api.cloud-aws.adc-e.uk",je],["https://iam.us-isof-south-1.csp.hci.ic.gov",ze],["https://iam-fips.csp.hci.ic.gov",ze],["https://iam.api.aws.hci.ic.gov",ze],["https://iam-fips.api.aws.hci.ic.gov",ze],["https://iam.eusc-de-east-1.amazonaws.eu",Ve],["https://iam-fips.amazonaws.eu",Ve],["https://iam.global.api.amazonwebservices.eu",Ve],["https://iam-fips.api.amazonwebservices.eu",Ve],["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}",qe],[Pe,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}",qe],[Pe,"FIPS is enabled but this partition does not support FIPS"],["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}",qe],[Pe,"DualStack is enabled but this partition does not support DualStack"],["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}",qe],[Pe,"Invalid Configuration: Missing Region"]]
};const Ke=2;const Qe=1e8
;const Je=new Int32Array([-1,1,-1,0,42,3,1,4,Qe+41,2,5,Qe+41,3,39,6,4,36,7,5,35,8,6,32,9,7,20,10,8,15,11,9,Qe+18,12,10,Qe+22,13,11,Qe+26,14,12,Qe+30,Qe+40,9,Qe+20,16,10,Qe+24,17,11,Qe+28,18,12,Qe+32,19,13,Qe+38,Qe+39,8,26,21,9,Qe+19,22,10,Qe+23,23,11,Qe+27,24,12,Qe+31,25,14,Qe+36,Qe+37,9,Qe+21,27,10,Qe+25,28,11,Qe+29,29,12,Qe+33,30,13,31,Qe+35,14,Qe+34,Qe+35,7,34,33,8,Qe+16,Qe+14,8,Qe+17,Qe+15,8,Qe+12,Qe+13,7,38,37,8,Qe+8,Qe+10,8,Qe+9,Qe+11,7,41,40,8,Qe+6,Qe+4,8,Qe+7,Qe+5,7,Qe+1,43,8,Qe+2,Qe+3])
;const Ze=V.from(Je,Ke,We.conditions,We.results);const Xe=new q({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(e,t={})=>Xe.get(e,()=>G(Ze,{endpointParams:e,logger:t.logger}));W.aws=o;class IAMServiceException extends C{constructor(e){
super(e);Object.setPrototypeOf(this,IAMServiceException.prototype)}}class ConcurrentModificationException extends IAMServiceException{
name="ConcurrentModificationException";$fault="client";constructor(e){super({name:"ConcurrentModificationException",$fault:"client",...e})
;Object.setPrototypeOf(this,ConcurrentModificationException.prototype)}}class NoSuchEntityException extends IAMServiceException{name="NoSuchEntityException"
;$fault="client";constructor(e){super({name:"NoSuchEntityException",$fault:"client",...e});Object.setPrototypeOf(this,NoSuchEntityException.prototype)}}
class ServiceFailureException extends IAMServiceException{name="ServiceFailureException";$fault="server";constructor(e){super({name:"ServiceFailureException",
$fault:"server",...e});Object.setPrototypeOf(this,ServiceFailureException.prototype)}}
class AccountNotManagementOrDelegatedAdministratorException extends IAMServiceException{name="AccountNotManagementOrDelegatedAdministratorException"
;$fault="client";Message;constructor(e){super({name:"AccountNotManagementOrDelegatedAdministratorException",$fault:"client",...e})
;Object.setPrototypeOf(this,AccountNotManagementOrDelegatedAdministratorException.prototype);this.Message=e.Message}}
class EntityAlreadyExistsException extends IAMServiceException{name="EntityAlreadyExistsException";$fault="client";constructor(e){super({
name:"EntityAlreadyExistsException",$fault:"client",...e});Object.setPrototypeOf(this,EntityAlreadyExistsException.prototype)}}
class InvalidInputException extends IAMServiceException{name="InvalidInputException";$fault="client";constructor(e){super({name:"InvalidInputException",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidInputException.prototype)}}class LimitExceededException extends IAMServiceException{
name="LimitExceededException";$fault="client";constructor(e){super({name:"LimitExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,LimitExceededException.prototype)}}class MalformedPolicyDocumentException extends IAMServiceException{
name="MalformedPolicyDocumentException";$fault="client";constructor(e){super({name:"MalformedPolicyDocumentException",$fault:"client",...e})
;Object.setPrototypeOf(this,MalformedPolicyDocumentException.prototype)}}class NameConflictException extends IAMServiceException{name="NameConflictException"
;$fault="client";constructor(e){super({name:"NameConflictException",$fault:"client",...e});Object.setPrototypeOf(this,NameConflictException.prototype)}}
class RoleModifiedException extends IAMServiceException{name="RoleModifiedException";$fault="client";constructor(e){super({name:"RoleModifiedException",
$fault:"client",...e});Object.setPrototypeOf(this,RoleModifiedException.prototype)}}class RoleTemplateDisabledException extends IAMServiceException{
name="RoleTemplateDisabledException";$fault="client";constructor(e){super({name:"RoleTemplateDisabledException",$fault:"client",...e})
;Object.setPrototypeOf(this,RoleTemplateDisabledException.prototype)}}class UnmodifiableEntityException extends IAMServiceException{
name="UnmodifiableEntityException";$fault="client";constructor(e){super({name:"UnmodifiableEntityException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnmodifiableEntityException.prototype)}}class PolicyNotAttachableException extends IAMServiceException{
name="PolicyNotAttachableException";$fault="client";constructor(e){super({name:"PolicyNotAttachableException",$fault:"client",...e})
;Object.setPrototypeOf(this,PolicyNotAttachableException.prototype)}}class EntityTemporarilyUnmodifiableException extends IAMServiceException{
name="EntityTemporarilyUnmodifiableException";$fault="client";constructor(e){super({name:"EntityTemporarilyUnmodifiableException",$fault:"client",...e})
;Object.setPrototypeOf(this,EntityTemporarilyUnmodifiableException.prototype)}}class InvalidUserTypeException extends IAMServiceException{
name="InvalidUserTypeException";$fault="client";constructor(e){super({name:"InvalidUserTypeException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidUserTypeException.prototype)}}class PasswordPolicyViolationException extends IAMServiceException{
name="PasswordPolicyViolationException";$fault="client";constructor(e){super({name:"PasswordPolicyViolationException",$fault:"client",...e})
;Object.setPrototypeOf(this,PasswordPolicyViolationException.prototype)}}class OpenIdIdpCommunicationErrorException extends IAMServiceException{
name="OpenIdIdpCommunicationErrorException";$fault="client";constructor(e){super({name:"OpenIdIdpCommunicationErrorException",$fault:"client",...e})
;Object.setPrototypeOf(this,OpenIdIdpCommunicationErrorException.prototype)}}class ServiceNotSupportedException extends IAMServiceException{
name="ServiceNotSupportedException";$fault="client";constructor(e){super({name:"ServiceNotSupportedException",$fault:"client",...e})
;Object.setPrototypeOf(this,ServiceNotSupportedException.prototype)}}class DeleteConflictException extends IAMServiceException{name="DeleteConflictException"
;$fault="client";constructor(e){super({name:"DeleteConflictException",$fault:"client",...e});Object.setPrototypeOf(this,DeleteConflictException.prototype)}}
class OrganizationNotFoundException extends IAMServiceException{name="OrganizationNotFoundException";$fault="client";Message;constructor(e){super({
name:"OrganizationNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,OrganizationNotFoundException.prototype);this.Message=e.Message}}
class OrganizationNotInAllFeaturesModeException extends IAMServiceException{name="OrganizationNotInAllFeaturesModeException";$fault="client";Message
;constructor(e){super({name:"OrganizationNotInAllFeaturesModeException",$fault:"client",...e})
;Object.setPrototypeOf(this,OrganizationNotInAllFeaturesModeException.prototype);this.Message=e.Message}}
class ServiceAccessNotEnabledException extends IAMServiceException{name="ServiceAccessNotEnabledException";$fault="client";Message;constructor(e){super({
name:"ServiceAccessNotEnabledException",$fault:"client",...e});Object.setPrototypeOf(this,ServiceAccessNotEnabledException.prototype);this.Message=e.Message}}
class FeatureDisabledException extends IAMServiceException{name="FeatureDisabledException";$fault="client";constructor(e){super({
name:"FeatureDisabledException",$fault:"client",...e});Object.setPrototypeOf(this,FeatureDisabledException.prototype)}}
class InvalidAuthenticationCodeException extends IAMServiceException{name="InvalidAuthenticationCodeException";$fault="client";constructor(e){super({
name:"InvalidAuthenticationCodeException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidAuthenticationCodeException.prototype)}}
class CallerIsNotManagementAccountException extends IAMServiceException{name="CallerIsNotManagementAccountException";$fault="client";Message;constructor(e){
super({name:"CallerIsNotManagementAccountException",$fault:"client",...e});Object.setPrototypeOf(this,CallerIsNotManagementAccountException.prototype)
;this.Message=e.Message}}class FeatureEnabledException extends IAMServiceException{name="FeatureEnabledException";$fault="client";constructor(e){super({
name:"FeatureEnabledException",$fault:"client",...e});Object.setPrototypeOf(this,FeatureEnabledException.prototype)}}
class ReportGenerationLimitExceededException extends IAMServiceException{name="ReportGenerationLimitExceededException";$fault="client";constructor(e){super({
name:"ReportGenerationLimitExceededException",$fault:"client",...e});Object.setPrototypeOf(this,ReportGenerationLimitExceededException.prototype)}}
class CredentialReportExpiredException extends IAMServiceException{name="CredentialReportExpiredException";$fault="client";constructor(e){super({
name:"CredentialReportExpiredException",$fault:"client",...e});Object.setPrototypeOf(this,CredentialReportExpiredException.prototype)}}
class CredentialReportNotPresentException extends IAMServiceException{name="CredentialReportNotPresentException";$fault="client";constructor(e){super({
name:"CredentialReportNotPresentException",$fault:"client",...e});Object.setPrototypeOf(this,CredentialReportNotPresentException.prototype)}}
class CredentialReportNotReadyException extends IAMServiceException{name="CredentialReportNotReadyException";$fault="client";constructor(e){super({
name:"CredentialReportNotReadyException",$fault:"client",...e});Object.setPrototypeOf(this,CredentialReportNotReadyException.prototype)}}
class UnrecognizedPublicKeyEncodingException extends IAMServiceException{name="UnrecognizedPublicKeyEncodingException";$fault="client";constructor(e){super({
name:"UnrecognizedPublicKeyEncodingException",$fault:"client",...e});Object.setPrototypeOf(this,UnrecognizedPublicKeyEncodingException.prototype)}}
class PolicyEvaluationException extends IAMServiceException{name="PolicyEvaluationException";$fault="server";constructor(e){super({
name:"PolicyEvaluationException",$fault:"server",...e});Object.setPrototypeOf(this,PolicyEvaluationException.prototype)}}
class KeyPairMismatchException extends IAMServiceException{name="KeyPairMismatchException";$fault="client";constructor(e){super({
name:"KeyPairMismatchException",$fault:"client",...e});Object.setPrototypeOf(this,KeyPairMismatchException.prototype)}}
class MalformedCertificateException extends IAMServiceException{name="MalformedCertificateException";$fault="client";constructor(e){super({
name:"MalformedCertificateException",$fault:"client",...e});Object.setPrototypeOf(this,MalformedCertificateException.prototype)}}
class DuplicateCertificateException extends IAMServiceException{name="DuplicateCertificateException";$fault="client";constructor(e){super({
name:"DuplicateCertificateException",$fault:"client",...e});Object.setPrototypeOf(this,DuplicateCertificateException.prototype)}}
class InvalidCertificateException extends IAMServiceException{name="InvalidCertificateException";$fault="client";constructor(e){super({
name:"InvalidCertificateException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidCertificateException.prototype)}}
class DuplicateSSHPublicKeyException extends IAMServiceException{name="DuplicateSSHPublicKeyException";$fault="client";constructor(e){super({
name:"DuplicateSSHPublicKeyException",$fault:"client",...e});Object.setPrototypeOf(this,DuplicateSSHPublicKeyException.prototype)}}
class InvalidPublicKeyException extends IAMServiceException{name="InvalidPublicKeyException";$fault="client";constructor(e){super({
name:"InvalidPublicKeyException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidPublicKeyException.prototype)}}const Ye="Arn"
;const et="AllowedByOrganizations";const tt="AllowedByPermissionsBoundary";const nt="AttachmentName"
;const st="AccountNotManagementOrDelegatedAdministratorException";const ot="ActionNames";const rt="AttachedPermissionsBoundary"
;const it="AssumeRolePolicyDocument";const at="AttachmentType";const ct="CallerArn";const ut="CreateDate";const lt="ContextEntry"
;const dt="ContextEntryListType";const pt="ContextEntries";const ft="CallerIsNotManagementAccountException";const ht="ContextKeyName";const gt="ContextKeyType"
;const mt="ContextKeyValues";const St="ConcurrentModificationException";const yt="CredentialReportExpiredException"
;const Et="CredentialReportNotPresentException";const vt="CredentialReportNotReadyException";const xt="Column";const Ct="Description"
;const wt="DeleteConflictException";const bt="DuplicateCertificateException";const It="DuplicateSSHPublicKeyException";const At="EntityAlreadyExistsException"
;const Pt="EvalActionName";const Tt="EvalDecisionDetails";const Rt="EvalDecision";const Ot="EndPosition";const Nt="EvaluationResult"
;const Dt="EvalResourceDecision";const kt="EvaluationResultsListType";const _t="EvalResourceName";const Mt="EvaluationResults"
;const Lt="EntityTemporarilyUnmodifiableException";const Ft="FeatureDisabledException";const $t="FeatureEnabledException";const Ht="GetRole"
;const Ut="GetRoleRequest";const Bt="GetRoleResponse";const jt="InvalidAuthenticationCodeException";const zt="InvalidCertificateException"
;const Vt="InvalidInputException";const qt="InlinePolicyIdentifierType";const Gt="InlinePolicyIdentifier";const Wt="InvalidPublicKeyException"
;const Kt="IsTruncated";const Qt="InvalidUserTypeException";const Jt="Key";const Zt="KeyPairMismatchException";const Xt="LimitExceededException"
;const Yt="LastUsedDate";const en="Line";const tn="Message";const nn="MalformedCertificateException";const sn="MissingContextValues";const on="MaxItems"
;const rn="MalformedPolicyDocumentException";const an="MatchedStatements";const cn="MaxSessionDuration";const un="Marker";const ln="NameConflictException"
;const dn="NoSuchEntityException";const pn="OrganizationsDecisionDetail";const hn="OpenIdIdpCommunicationErrorException"
;const gn="OrganizationNotFoundException";const mn="OrganizationNotInAllFeaturesModeException";const Sn="PolicyArn";const yn="PermissionsBoundary"
;const En="PermissionsBoundaryArn";const vn="PermissionsBoundaryDecisionDetail";const xn="PermissionsBoundaryPolicyInputList";const Cn="PermissionsBoundaryType"
;const wn="PolicyEvaluationException";const bn="PolicyExclusionList";const In="PolicyExclusionsListType";const An="PolicyInputList";const Pn="PolicyIdentifier"
;const Tn="PolicyName";const Rn="PolicyNotAttachableException";const On="PasswordPolicyViolationException";const Nn="PolicySourceArn";const Dn="PolicyType"
;const kn="Path";const _n="Position";const Mn="Region";const Ln="ResourceArns";const Fn="ReportGenerationLimitExceededException"
;const $n="ResourceHandlingOption";const Hn="RoleId";const Un="RoleLastUsed";const Bn="RoleModifiedException";const jn="RoleName";const zn="ResourceOwner"
;const Vn="ResourcePolicy";const qn="ResourceSpecificResults";const Gn="ResourceSpecificResultListType";const Wn="ResourceSpecificResult"
;const Kn="RoleTemplateDisabledException";const Qn="Role";const Jn="ServiceAccessNotEnabledException";const Zn="ServiceFailureException"
;const Xn="StatementListType";const Yn="ServiceNotSupportedException";const es="SourcePolicyId";const ts="SimulatePrincipalPolicy"
;const ns="SimulatePrincipalPolicyRequest";const ss="SimulatePolicyResponse";const os="SourcePolicyType";const rs="StartPosition";const is="SourceRoleTemplate"
;const as="Statement";const cs="Tags";const us="TemplateArn";const ls="TemplateMinorVersion";const ds="Tag";const ps="UnmodifiableEntityException"
;const fs="UnrecognizedPublicKeyEncodingException";const hs="Value";const gs="awsQueryError";const ms="client";const Ss="error";const ys="httpError"
;const Es="message";const vs="smithy.ts.sdk.synthetic.com.amazonaws.iam";const xs="server";const Cs="tagListType";const ws="com.amazonaws.iam"
;const bs=new re(vs);var Is=[-3,vs,"IAMServiceException",0,[],[]];bs.registerError(Is,IAMServiceException);const As=new re(ws);var Ps=[-3,ws,st,{[Ss]:ms,
[ys]:400},[tn],[0]];As.registerError(Ps,AccountNotManagementOrDelegatedAdministratorException);var Ts=[-3,ws,ft,{[Ss]:ms,[ys]:400},[tn],[0]]
;As.registerError(Ts,CallerIsNotManagementAccountException);var Rs=[-3,ws,St,{[gs]:[`ConcurrentModification`,409],[Ss]:ms,[ys]:409},[Es],[0]]
;As.registerError(Rs,ConcurrentModificationException);var Os=[-3,ws,yt,{[gs]:[`ReportExpired`,410],[Ss]:ms,[ys]:410},[Es],[0]]
;As.registerError(Os,CredentialReportExpiredException);var Ns=[-3,ws,Et,{[gs]:[`ReportNotPresent`,410],[Ss]:ms,[ys]:410},[Es],[0]]
;As.registerError(Ns,CredentialReportNotPresentException);var Ds=[-3,ws,vt,{[gs]:[`ReportInProgress`,404],[Ss]:ms,[ys]:404},[Es],[0]]
;As.registerError(Ds,CredentialReportNotReadyException);var ks=[-3,ws,wt,{[gs]:[`DeleteConflict`,409],[Ss]:ms,[ys]:409},[Es],[0]]
;As.registerError(ks,DeleteConflictException);var _s=[-3,ws,bt,{[gs]:[`DuplicateCertificate`,409],[Ss]:ms,[ys]:409},[Es],[0]]
;As.registerError(_s,DuplicateCertificateException);var Ms=[-3,ws,It,{[gs]:[`DuplicateSSHPublicKey`,400],[Ss]:ms,[ys]:400},[Es],[0]]
;As.registerError(Ms,DuplicateSSHPublicKeyException);var Ls=[-3,ws,At,{[gs]:[`EntityAlreadyExists`,409],[Ss]:ms,[ys]:409},[Es],[0]]
;As.registerError(Ls,EntityAlreadyExistsException);var Fs=[-3,ws,Lt,{[gs]:[`EntityTemporarilyUnmodifiable`,409],[Ss]:ms,[ys]:409},[Es],[0]]
;As.registerError(Fs,EntityTemporarilyUnmodifiableException);var $s=[-3,ws,Ft,{[gs]:[`FeatureDisabled`,404],[Ss]:ms,[ys]:404},[Es],[0]]
;As.registerError($s,FeatureDisabledException);var Hs=[-3,ws,$t,{[gs]:[`FeatureEnabled`,409],[Ss]:ms,[ys]:409},[Es],[0]]
;As.registerError(Hs,FeatureEnabledException);var Us=[-3,ws,jt,{[gs]:[`InvalidAuthenticationCode`,403],[Ss]:ms,[ys]:403},[Es],[0]]
;As.registerError(Us,InvalidAuthenticationCodeException);var Bs=[-3,ws,zt,{[gs]:[`InvalidCertificate`,400],[Ss]:ms,[ys]:400},[Es],[0]]
;As.registerError(Bs,InvalidCertificateException);var js=[-3,ws,Vt,{[gs]:[`InvalidInput`,400],[Ss]:ms,[ys]:400},[Es],[0]]
;As.registerError(js,InvalidInputException);var zs=[-3,ws,Wt,{[gs]:[`InvalidPublicKey`,400],[Ss]:ms,[ys]:400},[Es],[0]]
;As.registerError(zs,InvalidPublicKeyException);var Vs=[-3,ws,Qt,{[gs]:[`InvalidUserType`,400],[Ss]:ms,[ys]:400},[Es],[0]]
;As.registerError(Vs,InvalidUserTypeException);var qs=[-3,ws,Zt,{[gs]:[`KeyPairMismatch`,400],[Ss]:ms,[ys]:400},[Es],[0]]
;As.registerError(qs,KeyPairMismatchException);var Gs=[-3,ws,Xt,{[gs]:[`LimitExceeded`,409],[Ss]:ms,[ys]:409},[Es],[0]]
;As.registerError(Gs,LimitExceededException);var Ws=[-3,ws,nn,{[gs]:[`MalformedCertificate`,400],[Ss]:ms,[ys]:400},[Es],[0]]
;As.registerError(Ws,MalformedCertificateException);var Ks=[-3,ws,rn,{[gs]:[`MalformedPolicyDocument`,400],[Ss]:ms,[ys]:400},[Es],[0]]
;As.registerError(Ks,MalformedPolicyDocumentException);var Qs=[-3,ws,ln,{[gs]:[`NameConflict`,409],[Ss]:ms,[ys]:409},[Es],[0]]
;As.registerError(Qs,NameConflictException);var Js=[-3,ws,dn,{[gs]:[`NoSuchEntity`,404],[Ss]:ms,[ys]:404},[Es],[0]];As.registerError(Js,NoSuchEntityException)
;var Zs=[-3,ws,hn,{[gs]:[`OpenIdIdpCommunicationError`,400],[Ss]:ms,[ys]:400},[Es],[0]];As.registerError(Zs,OpenIdIdpCommunicationErrorException)
;var Xs=[-3,ws,gn,{[Ss]:ms,[ys]:400},[tn],[0]];As.registerError(Xs,OrganizationNotFoundException);var Ys=[-3,ws,mn,{[Ss]:ms,[ys]:400},[tn],[0]]
;As.registerError(Ys,OrganizationNotInAllFeaturesModeException);var eo=[-3,ws,On,{[gs]:[`PasswordPolicyViolation`,400],[Ss]:ms,[ys]:400},[Es],[0]]
;As.registerError(eo,PasswordPolicyViolationException);var to=[-3,ws,wn,{[gs]:[`PolicyEvaluation`,500],[Ss]:xs,[ys]:500},[Es],[0]]
;As.registerError(to,PolicyEvaluationException);var no=[-3,ws,Rn,{[gs]:[`PolicyNotAttachable`,400],[Ss]:ms,[ys]:400},[Es],[0]]
;As.registerError(no,PolicyNotAttachableException);var so=[-3,ws,Fn,{[gs]:[`ReportGenerationLimitExceeded`,409],[Ss]:ms,[ys]:409},[Es],[0]]
;As.registerError(so,ReportGenerationLimitExceededException);var oo=[-3,ws,Bn,{[gs]:[`RoleModified`,409],[Ss]:ms,[ys]:409},[Es],[0]]
;As.registerError(oo,RoleModifiedException);var ro=[-3,ws,Kn,{[gs]:[`RoleTemplateDisabled`,400],[Ss]:ms,[ys]:400},[Es],[0]]
;As.registerError(ro,RoleTemplateDisabledException);var io=[-3,ws,Jn,{[Ss]:ms,[ys]:400},[tn],[0]];As.registerError(io,ServiceAccessNotEnabledException)
;var ao=[-3,ws,Zn,{[gs]:[`ServiceFailure`,500],[Ss]:xs,[ys]:500},[Es],[0]];As.registerError(ao,ServiceFailureException);var co=[-3,ws,Yn,{
[gs]:[`NotSupportedService`,404],[Ss]:ms,[ys]:404},[Es],[0]];As.registerError(co,ServiceNotSupportedException);var uo=[-3,ws,ps,{
[gs]:[`UnmodifiableEntity`,400],[Ss]:ms,[ys]:400},[Es],[0]];As.registerError(uo,UnmodifiableEntityException);var lo=[-3,ws,fs,{
[gs]:[`UnrecognizedPublicKeyEncoding`,400],[Ss]:ms,[ys]:400},[Es],[0]];As.registerError(lo,UnrecognizedPublicKeyEncodingException);const po=[bs,As]
;var fo=[3,ws,rt,0,[Cn,En],[0,0]];var ho=[3,ws,lt,0,[ht,mt,gt],[0,64|0,0]]
;var go=[3,ws,Nt,0,[Pt,Rt,_t,an,sn,pn,vn,Tt,qn],[0,0,0,()=>_o,64|0,()=>Eo,()=>vo,128|0,()=>ko],2];var mo=[3,ws,Ut,0,[jn],[0],1]
;var So=[3,ws,Bt,0,[Qn],[()=>wo],1];var yo=[3,ws,qt,0,[Tn,at,nt],[0,0,0],3];var Eo=[3,ws,pn,0,[et],[2]];var vo=[3,ws,vn,0,[tt],[2]]
;var xo=[3,ws,_n,0,[en,xt],[1,1]];var Co=[3,ws,Wn,0,[_t,Dt,an,sn,Tt,vn],[0,0,()=>_o,64|0,128|0,()=>vo],2]
;var wo=[3,ws,Qn,0,[kn,jn,Hn,Ye,ut,it,Ct,cn,yn,cs,Un,is],[0,0,0,0,4,0,0,1,()=>fo,()=>Mo,()=>bo,()=>Po],5];var bo=[3,ws,Un,0,[Yt,Mn],[4,0]]
;var Io=[3,ws,ss,0,[Mt,Kt,un],[()=>No,2,0]];var Ao=[3,ws,ns,0,[Nn,ot,An,xn,bn,Ln,Vn,zn,ct,pt,$n,on,un],[0,64|0,64|0,64|0,()=>Do,64|0,0,0,0,()=>Oo,0,1,0],2]
;var Po=[3,ws,is,0,[us,ls],[0,1],2];var To=[3,ws,as,0,[es,os,rs,Ot],[0,0,()=>xo,()=>xo]];var Ro=[3,ws,ds,0,[Jt,hs],[0,0],2];var Oo=[1,ws,dt,0,()=>ho]
;var No=[1,ws,kt,0,()=>go];var Do=[1,ws,In,0,()=>Lo];var ko=[1,ws,Gn,0,()=>Co];var _o=[1,ws,Xn,0,()=>To];var Mo=[1,ws,Cs,0,()=>Ro]
;var Lo=[4,ws,Pn,0,[Dn,Sn,Gt],[0,0,()=>yo]];var Fo=[9,ws,Ht,0,()=>mo,()=>So];var $o=[9,ws,ts,0,()=>Ao,()=>Io];const getRuntimeConfig$1=e=>({
apiVersion:"2010-05-08",base64Decoder:e?.base64Decoder??he,base64Encoder:e?.base64Encoder??fe,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultIAMHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ce}],logger:e?.logger??new w,protocol:e?.protocol??ye,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.iam",errorTypeRegistries:po,xmlNamespace:"https://iam.amazonaws.com/doc/2010-05-08/",
version:"2010-05-08",serviceTarget:"AWSIdentityManagementV20100508"},serviceId:e?.serviceId??"IAM",sha256:e?.sha256??Ee,urlParser:e?.urlParser??J,
utf8Decoder:e?.utf8Decoder??pe,utf8Encoder:e?.utf8Encoder??de});const getRuntimeConfig=e=>{b(process.version);const t=F(e)
;const defaultConfigProvider=()=>t().then(I);const s=getRuntimeConfig$1(e);r(process.version);const o={profile:e?.profile,logger:s.logger};return{...s,...e,
runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??$(ue,o),bodyLengthChecker:e?.bodyLengthChecker??ge,
credentialDefaultProvider:e?.credentialDefaultProvider??le,defaultUserAgentProvider:e?.defaultUserAgentProvider??i({serviceId:s.serviceId,
clientVersion:Ce.version}),maxAttempts:e?.maxAttempts??$(ne,e),region:e?.region??$(B,{...j,...o}),
requestHandler:Se.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??$({...te,
default:async()=>(await defaultConfigProvider()).retryMode||ee},e),streamCollector:e?.streamCollector??me,useDualstackEndpoint:e?.useDualstackEndpoint??$(U,o),
useFipsEndpoint:e?.useFipsEndpoint??$(H,o),userAgentAppId:e?.userAgentAppId??$(a,o)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let s=e.httpAuthSchemeProvider;let o=e.credentials;return{setHttpAuthScheme(e){const s=t.findIndex(t=>t.schemeId===e.schemeId);if(s===-1){t.push(e)}else{
t.splice(s,1,e)}},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){s=e},httpAuthSchemeProvider(){return s},setCredentials(e){o=e},credentials(){return o
}}};const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
;const resolveRuntimeExtensions=(e,t)=>{const s=Object.assign(c(e),P(e),Z(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(s))
;return Object.assign(e,u(s),T(s),X(s),resolveHttpAuthRuntimeConfig(s))};class IAMClient extends R{config;constructor(...[e]){const t=getRuntimeConfig(e||{})
;super(t);this.initConfig=t;const s=resolveClientEndpointParameters(t);const o=l(s);const r=se(o);const i=z(r);const a=d(i);const c=K(a)
;const u=resolveHttpAuthSchemeConfig(c);const E=resolveRuntimeExtensions(u,e?.extensions||[]);this.config=E;this.middlewareStack.use(ie(this.config))
;this.middlewareStack.use(p(this.config));this.middlewareStack.use(oe(this.config));this.middlewareStack.use(Y(this.config))
;this.middlewareStack.use(f(this.config));this.middlewareStack.use(h(this.config));this.middlewareStack.use(g(this.config))
;this.middlewareStack.use(m(this.config,{httpAuthSchemeParametersProvider:defaultIAMHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new S({"aws.auth#sigv4":e.credentials})}));this.middlewareStack.use(y(this.config))}destroy(){super.destroy()}}
const Ho=D(ve,"AWSIdentityManagementV20100508","IAMClient",Q);const Uo={};const _mw0=(e,t,s,o)=>[];class GetRoleCommand extends(Ho(Uo,_mw0,"GetRole",Fo)){}
class SimulatePrincipalPolicyCommand extends(Ho(Uo,_mw0,"SimulatePrincipalPolicy",$o)){}t.GetRoleCommand=GetRoleCommand;t.IAMClient=IAMClient
;t.SimulatePrincipalPolicyCommand=SimulatePrincipalPolicyCommand},2325:(e,t,s)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:r,createDefaultUserAgentProvider:i,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:u,resolveUserAgentConfig:l,resolveHostHeaderConfig:d,getUserAgentPlugin:p,getHostHeaderPlugin:f,getLoggerPlugin:h,getRecursionDetectionPlugin:g}=s(3112)
;const{getHttpAuthSchemeEndpointRuleSetPlugin:m,DefaultIdentityProviderConfig:S,getHttpSigningPlugin:y,createPaginator:E}=s(2538)
;const{normalizeProvider:v,getSmithyContext:x,ServiceException:C,NoOpLogger:w,emitWarningIfUnsupportedVersion:b,loadConfigsForDefaultMode:I,getDefaultExtensionConfiguration:P,resolveDefaultRuntimeConfig:T,Client:R,makeBuilder:D,createWaiter:k,checkExceptions:_,WaiterState:M,createAggregatedClient:L}=s(2474)
;const{resolveDefaultsModeConfig:F,loadConfig:$,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:H,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_OPTIONS:B,NODE_REGION_CONFIG_FILE_OPTIONS:j,resolveRegionConfig:z}=s(2163)
;const{BinaryDecisionDiagram:V,EndpointCache:q,decideEndpoint:G,customEndpointFunctions:W,resolveEndpointConfig:K,getEndpointPlugin:Q}=s(2461)
;const{parseUrl:J,getHttpHandlerExtensionConfiguration:Z,resolveHttpHandlerRuntimeConfig:X,getContentLengthPlugin:Y}=s(230)
;const{DEFAULT_RETRY_MODE:ee,NODE_RETRY_MODE_CONFIG_OPTIONS:te,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ne,resolveRetryConfig:se,getRetryPlugin:oe}=s(3729)
;const{TypeRegistry:re,getSchemaSerdePlugin:ie}=s(2754);const{resolveAwsSdkSigV4Config:ae,AwsSdkSigV4Signer:ce,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ue}=s(299)
;const{defaultProvider:le}=s(9661);const{toUtf8:de,fromUtf8:pe,toBase64:fe,fromBase64:he,calculateBodyLength:ge}=s(246)
;const{streamCollector:me,NodeHttpHandler:Se}=s(4695);const{AwsRestXmlProtocol:ye}=s(2e3);const{Sha256:Ee}=s(5550)
;const{getIdNormalizerPlugin:ve,getChangeResourceRecordSetsPlugin:xe}=s(866);const defaultRoute53HttpAuthSchemeParametersProvider=async(e,t,s)=>({
operation:x(t).operation,region:await v(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"route53",region:e.region},propertiesExtractor:(e,t)=>({
signingProperties:{config:e,context:t}})}}const defaultRoute53HttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:{
t.push(createAwsAuthSigv4HttpAuthOption(e))}}return t};const resolveHttpAuthSchemeConfig=e=>{const t=ae(e);return Object.assign(t,{
authSchemePreference:v(e.authSchemePreference??[])})};const resolveClientEndpointParameters=e=>Object.assign(e,{
useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"route53"});const Ce={UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}};var we="3.1141.0";var be={version:we};var Ie="ref";var Ae="authSchemes";var Pe="name";var Te="signingRegion"
;var Re=-1;var Oe=true;var Ne="isSet";var De="PartitionResult";var ke="booleanEquals";var _e="stringEquals";var Me="getAttr";var Le="sigv4";var Fe={
[Ie]:"Endpoint"};var $e={fn:Me,argv:[{[Ie]:De},"name"]};var He={[Ie]:De};var Ue={[Ae]:[{[Pe]:Le,[Te]:"us-east-1"}]};var Be={[Ae]:[{[Pe]:Le,[Te]:"cn-northwest-1"
}]};var je={[Ae]:[{[Pe]:Le,[Te]:"us-gov-west-1"}]};var ze={[Ae]:[{[Pe]:Le,[Te]:"eusc-de-east-1"}]};var Ve={[Ae]:[{[Pe]:Le,
[Te]:"{PartitionResult#implicitGlobalRegion}"}]};var qe=[{[Ie]:"Region"}];const Ge={conditions:[[Ne,[Fe]],[Ne,qe],["aws.partition",qe,De],[ke,[{[Ie]:"UseFIPS"
},Oe]],[_e,[$e,"aws"]],[_e,[$e,"aws-cn"]],[_e,[$e,"aws-us-gov"]],[ke,[{[Ie]:"UseDualStack"},Oe]],[ke,[{fn:Me,argv:[He,"supportsFIPS"]
},Oe]],[_e,[$e,"aws-iso"]],[_e,[$e,"aws-iso-b"]],[_e,[$e,"aws-iso-e"]],[_e,[$e,"aws-iso-f"]],[_e,[$e,"aws-eusc"]],[ke,[{fn:Me,argv:[He,"supportsDualStack"]
},Oe]]],
results:[[Re],[Re,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Re,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Fe,{}],["https://route53.amazonaws.com",Ue],["https://route53-fips.amazonaws.com",Ue],["https://route53.global.api.aws",Ue],["https://route53-fips.global.api.aws",Ue],["https://route53.amazonaws.com.cn",Be],["https://route53.global.api.amazonwebservices.com.cn",Be],["https://route53.us-gov.amazonaws.com",je],["https://route53.us-gov.api.aws",je],["https://route53.c2s.ic.gov",{
[Ae]:[{[Pe]:Le,[Te]:"us-iso-east-1"}]}],["https://route53.sc2s.sgov.gov",{[Ae]:[{[Pe]:Le,[Te]:"us-isob-east-1"}]}],["https://route53.cloud.adc-e.uk",{[Ae]:[{
[Pe]:Le,[Te]:"eu-isoe-west-1"}]}],["https://route53.csp.hci.ic.gov",{[Ae]:[{[Pe]:Le,[Te]:"us-isof-south-1"}]
}],["https://route53.amazonaws.eu",ze],["https://route53.global.api.amazonwebservices.eu",ze],["https://route53-fips.{PartitionResult#dualStackDnsSuffix}",Ve],[Re,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://route53-fips.{PartitionResult#dnsSuffix}",Ve],[Re,"FIPS is enabled but this partition does not support FIPS"],["https://route53.{PartitionResult#dualStackDnsSuffix}",Ve],[Re,"DualStack is enabled but this partition does not support DualStack"],["https://route53.{PartitionResult#dnsSuffix}",Ve],[Re,"Invalid Configuration: Missing Region"]]
};const We=2;const Ke=1e8
;const Qe=new Int32Array([-1,1,-1,0,27,3,1,4,Ke+25,2,5,Ke+25,3,19,6,4,18,7,5,17,8,6,25,9,7,15,10,9,Ke+12,11,10,Ke+13,12,11,Ke+14,13,12,Ke+15,14,13,Ke+16,Ke+24,13,Ke+17,16,14,Ke+22,Ke+23,7,Ke+9,Ke+8,7,Ke+6,Ke+4,4,26,20,6,25,21,7,23,22,8,Ke+20,Ke+21,8,24,Ke+19,14,Ke+18,Ke+19,7,Ke+11,Ke+10,7,Ke+7,Ke+5,3,Ke+1,28,7,Ke+2,Ke+3])
;const Je=V.from(Qe,We,Ge.conditions,Ge.results);const Ze=new q({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(e,t={})=>Ze.get(e,()=>G(Je,{endpointParams:e,logger:t.logger}));W.aws=o;class Route53ServiceException extends C{constructor(e){
super(e);Object.setPrototypeOf(this,Route53ServiceException.prototype)}}class ConcurrentModification extends Route53ServiceException{
name="ConcurrentModification";$fault="client";constructor(e){super({name:"ConcurrentModification",$fault:"client",...e})
;Object.setPrototypeOf(this,ConcurrentModification.prototype)}}class InvalidInput extends Route53ServiceException{name="InvalidInput";$fault="client"
;constructor(e){super({name:"InvalidInput",$fault:"client",...e});Object.setPrototypeOf(this,InvalidInput.prototype)}}
class InvalidKeySigningKeyStatus extends Route53ServiceException{name="InvalidKeySigningKeyStatus";$fault="client";constructor(e){super({
name:"InvalidKeySigningKeyStatus",$fault:"client",...e});Object.setPrototypeOf(this,InvalidKeySigningKeyStatus.prototype)}}
class InvalidKMSArn extends Route53ServiceException{name="InvalidKMSArn";$fault="client";constructor(e){super({name:"InvalidKMSArn",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidKMSArn.prototype)}}class InvalidSigningStatus extends Route53ServiceException{name="InvalidSigningStatus";$fault="client"
;constructor(e){super({name:"InvalidSigningStatus",$fault:"client",...e});Object.setPrototypeOf(this,InvalidSigningStatus.prototype)}}
class NoSuchKeySigningKey extends Route53ServiceException{name="NoSuchKeySigningKey";$fault="client";constructor(e){super({name:"NoSuchKeySigningKey",
$fault:"client",...e});Object.setPrototypeOf(this,NoSuchKeySigningKey.prototype)}}class ConflictingDomainExists extends Route53ServiceException{
name="ConflictingDomainExists";$fault="client";constructor(e){super({name:"ConflictingDomainExists",$fault:"client",...e})
;Object.setPrototypeOf(this,ConflictingDomainExists.prototype)}}class InvalidVPCId extends Route53ServiceException{name="InvalidVPCId";$fault="client"
;constructor(e){super({name:"InvalidVPCId",$fault:"client",...e});Object.setPrototypeOf(this,InvalidVPCId.prototype)}}
class LimitsExceeded extends Route53ServiceException{name="LimitsExceeded";$fault="client";constructor(e){super({name:"LimitsExceeded",$fault:"client",...e})
;Object.setPrototypeOf(this,LimitsExceeded.prototype)}}class NoSuchHostedZone extends Route53ServiceException{name="NoSuchHostedZone";$fault="client"
;constructor(e){super({name:"NoSuchHostedZone",$fault:"client",...e});Object.setPrototypeOf(this,NoSuchHostedZone.prototype)}}
class NotAuthorizedException extends Route53ServiceException{name="NotAuthorizedException";$fault="client";constructor(e){super({name:"NotAuthorizedException",
$fault:"client",...e});Object.setPrototypeOf(this,NotAuthorizedException.prototype)}}class PriorRequestNotComplete extends Route53ServiceException{
name="PriorRequestNotComplete";$fault="client";constructor(e){super({name:"PriorRequestNotComplete",$fault:"client",...e})
;Object.setPrototypeOf(this,PriorRequestNotComplete.prototype)}}class PublicZoneVPCAssociation extends Route53ServiceException{name="PublicZoneVPCAssociation"
;$fault="client";constructor(e){super({name:"PublicZoneVPCAssociation",$fault:"client",...e});Object.setPrototypeOf(this,PublicZoneVPCAssociation.prototype)}}
class CidrBlockInUseException extends Route53ServiceException{name="CidrBlockInUseException";$fault="client";Message;constructor(e){super({
name:"CidrBlockInUseException",$fault:"client",...e});Object.setPrototypeOf(this,CidrBlockInUseException.prototype);this.Message=e.Message}}
class CidrCollectionVersionMismatchException extends Route53ServiceException{name="CidrCollectionVersionMismatchException";$fault="client";Message
;constructor(e){super({name:"CidrCollectionVersionMismatchException",$fault:"client",...e})
;Object.setPrototypeOf(this,CidrCollectionVersionMismatchException.prototype);this.Message=e.Message}}
class NoSuchCidrCollectionException extends Route53ServiceException{name="NoSuchCidrCollectionException";$fault="client";Message;constructor(e){super({
name:"NoSuchCidrCollectionException",$fault:"client",...e});Object.setPrototypeOf(this,NoSuchCidrCollectionException.prototype);this.Message=e.Message}}
class InvalidChangeBatch extends Route53ServiceException{name="InvalidChangeBatch";$fault="client";messages;constructor(e){super({name:"InvalidChangeBatch",
$fault:"client",...e});Object.setPrototypeOf(this,InvalidChangeBatch.prototype);this.messages=e.messages}}
class NoSuchHealthCheck extends Route53ServiceException{name="NoSuchHealthCheck";$fault="client";constructor(e){super({name:"NoSuchHealthCheck",$fault:"client",
...e});Object.setPrototypeOf(this,NoSuchHealthCheck.prototype)}}class ThrottlingException extends Route53ServiceException{name="ThrottlingException"
;$fault="client";constructor(e){super({name:"ThrottlingException",$fault:"client",...e});Object.setPrototypeOf(this,ThrottlingException.prototype)}}
class CidrCollectionAlreadyExistsException extends Route53ServiceException{name="CidrCollectionAlreadyExistsException";$fault="client";Message;constructor(e){
super({name:"CidrCollectionAlreadyExistsException",$fault:"client",...e});Object.setPrototypeOf(this,CidrCollectionAlreadyExistsException.prototype)
;this.Message=e.Message}}class HealthCheckAlreadyExists extends Route53ServiceException{name="HealthCheckAlreadyExists";$fault="client";constructor(e){super({
name:"HealthCheckAlreadyExists",$fault:"client",...e});Object.setPrototypeOf(this,HealthCheckAlreadyExists.prototype)}}
class TooManyHealthChecks extends Route53ServiceException{name="TooManyHealthChecks";$fault="client";constructor(e){super({name:"TooManyHealthChecks",
$fault:"client",...e});Object.setPrototypeOf(this,TooManyHealthChecks.prototype)}}class DelegationSetNotAvailable extends Route53ServiceException{
name="DelegationSetNotAvailable";$fault="client";constructor(e){super({name:"DelegationSetNotAvailable",$fault:"client",...e})
;Object.setPrototypeOf(this,DelegationSetNotAvailable.prototype)}}class DelegationSetNotReusable extends Route53ServiceException{name="DelegationSetNotReusable"
;$fault="client";constructor(e){super({name:"DelegationSetNotReusable",$fault:"client",...e});Object.setPrototypeOf(this,DelegationSetNotReusable.prototype)}}
class HostedZoneAlreadyExists extends Route53ServiceException{name="HostedZoneAlreadyExists";$fault="client";constructor(e){super({
name:"HostedZoneAlreadyExists",$fault:"client",...e});Object.setPrototypeOf(this,HostedZoneAlreadyExists.prototype)}}
class InvalidDomainName extends Route53ServiceException{name="InvalidDomainName";$fault="client";constructor(e){super({name:"InvalidDomainName",$fault:"client",
...e});Object.setPrototypeOf(this,InvalidDomainName.prototype)}}class NoSuchDelegationSet extends Route53ServiceException{name="NoSuchDelegationSet"
;$fault="client";constructor(e){super({name:"NoSuchDelegationSet",$fault:"client",...e});Object.setPrototypeOf(this,NoSuchDelegationSet.prototype)}}
class TooManyHostedZones extends Route53ServiceException{name="TooManyHostedZones";$fault="client";constructor(e){super({name:"TooManyHostedZones",
$fault:"client",...e});Object.setPrototypeOf(this,TooManyHostedZones.prototype)}}class InvalidArgument extends Route53ServiceException{name="InvalidArgument"
;$fault="client";constructor(e){super({name:"InvalidArgument",$fault:"client",...e});Object.setPrototypeOf(this,InvalidArgument.prototype)}}
class InvalidKeySigningKeyName extends Route53ServiceException{name="InvalidKeySigningKeyName";$fault="client";constructor(e){super({
name:"InvalidKeySigningKeyName",$fault:"client",...e});Object.setPrototypeOf(this,InvalidKeySigningKeyName.prototype)}}
class KeySigningKeyAlreadyExists extends Route53ServiceException{name="KeySigningKeyAlreadyExists";$fault="client";constructor(e){super({
name:"KeySigningKeyAlreadyExists",$fault:"client",...e});Object.setPrototypeOf(this,KeySigningKeyAlreadyExists.prototype)}}
class TooManyKeySigningKeys extends Route53ServiceException{name="TooManyKeySigningKeys";$fault="client";constructor(e){super({name:"TooManyKeySigningKeys",
$fault:"client",...e});Object.setPrototypeOf(this,TooManyKeySigningKeys.prototype)}}
class InsufficientCloudWatchLogsResourcePolicy extends Route53ServiceException{name="InsufficientCloudWatchLogsResourcePolicy";$fault="client";constructor(e){
super({name:"InsufficientCloudWatchLogsResourcePolicy",$fault:"client",...e});Object.setPrototypeOf(this,InsufficientCloudWatchLogsResourcePolicy.prototype)}}
class NoSuchCloudWatchLogsLogGroup extends Route53ServiceException{name="NoSuchCloudWatchLogsLogGroup";$fault="client";constructor(e){super({
name:"NoSuchCloudWatchLogsLogGroup",$fault:"client",...e});Object.setPrototypeOf(this,NoSuchCloudWatchLogsLogGroup.prototype)}}
class QueryLoggingConfigAlreadyExists extends Route53ServiceException{name="QueryLoggingConfigAlreadyExists";$fault="client";constructor(e){super({
name:"QueryLoggingConfigAlreadyExists",$fault:"client",...e});Object.setPrototypeOf(this,QueryLoggingConfigAlreadyExists.prototype)}}
class DelegationSetAlreadyCreated extends Route53ServiceException{name="DelegationSetAlreadyCreated";$fault="client";constructor(e){super({
name:"DelegationSetAlreadyCreated",$fault:"client",...e});Object.setPrototypeOf(this,DelegationSetAlreadyCreated.prototype)}}
class DelegationSetAlreadyReusable extends Route53ServiceException{name="DelegationSetAlreadyReusable";$fault="client";constructor(e){super({
name:"DelegationSetAlreadyReusable",$fault:"client",...e});Object.setPrototypeOf(this,DelegationSetAlreadyReusable.prototype)}}
class HostedZoneNotFound extends Route53ServiceException{name="HostedZoneNotFound";$fault="client";constructor(e){super({name:"HostedZoneNotFound",
$fault:"client",...e});Object.setPrototypeOf(this,HostedZoneNotFound.prototype)}}class InvalidTrafficPolicyDocument extends Route53ServiceException{
name="InvalidTrafficPolicyDocument";$fault="client";constructor(e){super({name:"InvalidTrafficPolicyDocument",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidTrafficPolicyDocument.prototype)}}class TooManyTrafficPolicies extends Route53ServiceException{name="TooManyTrafficPolicies"
;$fault="client";constructor(e){super({name:"TooManyTrafficPolicies",$fault:"client",...e});Object.setPrototypeOf(this,TooManyTrafficPolicies.prototype)}}
class TrafficPolicyAlreadyExists extends Route53ServiceException{name="TrafficPolicyAlreadyExists";$fault="client";constructor(e){super({
name:"TrafficPolicyAlreadyExists",$fault:"client",...e});Object.setPrototypeOf(this,TrafficPolicyAlreadyExists.prototype)}}
class NoSuchTrafficPolicy extends Route53ServiceException{name="NoSuchTrafficPolicy";$fault="client";constructor(e){super({name:"NoSuchTrafficPolicy",
$fault:"client",...e});Object.setPrototypeOf(this,NoSuchTrafficPolicy.prototype)}}class TooManyTrafficPolicyInstances extends Route53ServiceException{
name="TooManyTrafficPolicyInstances";$fault="client";constructor(e){super({name:"TooManyTrafficPolicyInstances",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyTrafficPolicyInstances.prototype)}}class TrafficPolicyInstanceAlreadyExists extends Route53ServiceException{
name="TrafficPolicyInstanceAlreadyExists";$fault="client";constructor(e){super({name:"TrafficPolicyInstanceAlreadyExists",$fault:"client",...e})
;Object.setPrototypeOf(this,TrafficPolicyInstanceAlreadyExists.prototype)}}class TooManyTrafficPolicyVersionsForCurrentPolicy extends Route53ServiceException{
name="TooManyTrafficPolicyVersionsForCurrentPolicy";$fault="client";constructor(e){super({name:"TooManyTrafficPolicyVersionsForCurrentPolicy",$fault:"client",
...e});Object.setPrototypeOf(this,TooManyTrafficPolicyVersionsForCurrentPolicy.prototype)}}
class TooManyVPCAssociationAuthorizations extends Route53ServiceException{name="TooManyVPCAssociationAuthorizations";$fault="client";constructor(e){super({
name:"TooManyVPCAssociationAuthorizations",$fault:"client",...e});Object.setPrototypeOf(this,TooManyVPCAssociationAuthorizations.prototype)}}
class KeySigningKeyInParentDSRecord extends Route53ServiceException{name="KeySigningKeyInParentDSRecord";$fault="client";constructor(e){super({
name:"KeySigningKeyInParentDSRecord",$fault:"client",...e});Object.setPrototypeOf(this,KeySigningKeyInParentDSRecord.prototype)}}
class KeySigningKeyInUse extends Route53ServiceException{name="KeySigningKeyInUse";$fault="client";constructor(e){super({name:"KeySigningKeyInUse",
$fault:"client",...e});Object.setPrototypeOf(this,KeySigningKeyInUse.prototype)}}class CidrCollectionInUseException extends Route53ServiceException{
name="CidrCollectionInUseException";$fault="client";Message;constructor(e){super({name:"CidrCollectionInUseException",$fault:"client",...e})
;Object.setPrototypeOf(this,CidrCollectionInUseException.prototype);this.Message=e.Message}}class HealthCheckInUse extends Route53ServiceException{
name="HealthCheckInUse";$fault="client";constructor(e){super({name:"HealthCheckInUse",$fault:"client",...e})
;Object.setPrototypeOf(this,HealthCheckInUse.prototype)}}class HostedZoneNotEmpty extends Route53ServiceException{name="HostedZoneNotEmpty";$fault="client"
;constructor(e){super({name:"HostedZoneNotEmpty",$fault:"client",...e});Object.setPrototypeOf(this,HostedZoneNotEmpty.prototype)}}
class NoSuchQueryLoggingConfig extends Route53ServiceException{name="NoSuchQueryLoggingConfig";$fault="client";constructor(e){super({
name:"NoSuchQueryLoggingConfig",$fault:"client",...e});Object.setPrototypeOf(this,NoSuchQueryLoggingConfig.prototype)}}
class DelegationSetInUse extends Route53ServiceException{name="DelegationSetInUse";$fault="client";constructor(e){super({name:"DelegationSetInUse",
$fault:"client",...e});Object.setPrototypeOf(this,DelegationSetInUse.prototype)}}class TrafficPolicyInUse extends Route53ServiceException{
name="TrafficPolicyInUse";$fault="client";constructor(e){super({name:"TrafficPolicyInUse",$fault:"client",...e})
;Object.setPrototypeOf(this,TrafficPolicyInUse.prototype)}}class NoSuchTrafficPolicyInstance extends Route53ServiceException{name="NoSuchTrafficPolicyInstance"
;$fault="client";constructor(e){super({name:"NoSuchTrafficPolicyInstance",$fault:"client",...e})
;Object.setPrototypeOf(this,NoSuchTrafficPolicyInstance.prototype)}}class VPCAssociationAuthorizationNotFound extends Route53ServiceException{
name="VPCAssociationAuthorizationNotFound";$fault="client";constructor(e){super({name:"VPCAssociationAuthorizationNotFound",$fault:"client",...e})
;Object.setPrototypeOf(this,VPCAssociationAuthorizationNotFound.prototype)}}class DNSSECNotFound extends Route53ServiceException{name="DNSSECNotFound"
;$fault="client";constructor(e){super({name:"DNSSECNotFound",$fault:"client",...e});Object.setPrototypeOf(this,DNSSECNotFound.prototype)}}
class LastVPCAssociation extends Route53ServiceException{name="LastVPCAssociation";$fault="client";constructor(e){super({name:"LastVPCAssociation",
$fault:"client",...e});Object.setPrototypeOf(this,LastVPCAssociation.prototype)}}class VPCAssociationNotFound extends Route53ServiceException{
name="VPCAssociationNotFound";$fault="client";constructor(e){super({name:"VPCAssociationNotFound",$fault:"client",...e})
;Object.setPrototypeOf(this,VPCAssociationNotFound.prototype)}}class HostedZonePartiallyDelegated extends Route53ServiceException{
name="HostedZonePartiallyDelegated";$fault="client";constructor(e){super({name:"HostedZonePartiallyDelegated",$fault:"client",...e})
;Object.setPrototypeOf(this,HostedZonePartiallyDelegated.prototype)}}class KeySigningKeyWithActiveStatusNotFound extends Route53ServiceException{
name="KeySigningKeyWithActiveStatusNotFound";$fault="client";constructor(e){super({name:"KeySigningKeyWithActiveStatusNotFound",$fault:"client",...e})
;Object.setPrototypeOf(this,KeySigningKeyWithActiveStatusNotFound.prototype)}}class NoSuchChange extends Route53ServiceException{name="NoSuchChange"
;$fault="client";constructor(e){super({name:"NoSuchChange",$fault:"client",...e});Object.setPrototypeOf(this,NoSuchChange.prototype)}}
class NoSuchGeoLocation extends Route53ServiceException{name="NoSuchGeoLocation";$fault="client";constructor(e){super({name:"NoSuchGeoLocation",$fault:"client",
...e});Object.setPrototypeOf(this,NoSuchGeoLocation.prototype)}}class IncompatibleVersion extends Route53ServiceException{name="IncompatibleVersion"
;$fault="client";constructor(e){super({name:"IncompatibleVersion",$fault:"client",...e});Object.setPrototypeOf(this,IncompatibleVersion.prototype)}}
class HostedZoneNotPrivate extends Route53ServiceException{name="HostedZoneNotPrivate";$fault="client";constructor(e){super({name:"HostedZoneNotPrivate",
$fault:"client",...e});Object.setPrototypeOf(this,HostedZoneNotPrivate.prototype)}}class NoSuchCidrLocationException extends Route53ServiceException{
name="NoSuchCidrLocationException";$fault="client";Message;constructor(e){super({name:"NoSuchCidrLocationException",$fault:"client",...e})
;Object.setPrototypeOf(this,NoSuchCidrLocationException.prototype);this.Message=e.Message}}class InvalidPaginationToken extends Route53ServiceException{
name="InvalidPaginationToken";$fault="client";constructor(e){super({name:"InvalidPaginationToken",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidPaginationToken.prototype)}}class HealthCheckVersionMismatch extends Route53ServiceException{
name="HealthCheckVersionMismatch";$fault="client";constructor(e){super({name:"HealthCheckVersionMismatch",$fault:"client",...e})
;Object.setPrototypeOf(this,HealthCheckVersionMismatch.prototype)}}class ConflictingTypes extends Route53ServiceException{name="ConflictingTypes"
;$fault="client";constructor(e){super({name:"ConflictingTypes",$fault:"client",...e});Object.setPrototypeOf(this,ConflictingTypes.prototype)}}
const Xe="AlarmIdentifier";const Ye="AcceleratedRecovery";const et="AcceleratedRecoveryStatus";const tt="AliasTarget";const nt="AWSRegion";const st="Bias"
;const ot="Comment";const rt="CidrBlockInUseException";const it="CidrCollectionAlreadyExistsException";const at="CidrCollectionInUseException"
;const ct="CidrCollectionVersionMismatchException";const ut="ContinentCode";const lt="CountryCode";const dt="ConflictingDomainExists"
;const pt="ChildHealthChecks";const ft="ChildHealthCheckList";const ht="ChildHealthCheck";const gt="CollectionId";const mt="ConcurrentModification"
;const St="ComparisonOperator";const yt="CallerReference";const Et="CidrRoutingConfig";const vt="ConflictingTypes";const xt="CheckedTime"
;const Ct="CloudWatchAlarmConfiguration";const wt="Coordinates";const bt="Config";const It="Dimensions";const At="DimensionList";const Pt="DNSName"
;const Tt="DNSSECNotFound";const Rt="DelegationSet";const Ot="DelegationSetAlreadyCreated";const Nt="DelegationSetAlreadyReusable";const Dt="DelegationSetId"
;const kt="DelegationSetInUse";const _t="DelegationSetNotAvailable";const Mt="DelegationSetNotReusable";const Lt="DelegationSetNameServers"
;const Ft="Description";const $t="Dimension";const Ht="Disabled";const Ut="ErrorMessages";const Bt="EvaluationPeriods";const jt="EnableSNI"
;const zt="EvaluateTargetHealth";const Vt="Features";const qt="FullyQualifiedDomainName";const Gt="FailureReasons";const Wt="FailureThreshold"
;const Kt="Failover";const Qt="GetHealthCheck";const Jt="GetHealthCheckRequest";const Zt="GetHealthCheckResponse";const Xt="GetHealthCheckStatus"
;const Yt="GetHealthCheckStatusRequest";const en="GetHealthCheckStatusResponse";const tn="GetHostedZone";const nn="GetHostedZoneRequest"
;const sn="GetHostedZoneResponse";const on="GeoLocation";const rn="GeoProximityLocation";const an="HealthCheck";const cn="HealthCheckAlreadyExists"
;const un="HealthCheckConfig";const ln="HealthCheckId";const dn="HealthCheckInUse";const pn="HealthCheckObservations";const hn="HealthCheckObservation"
;const gn="HealthCheckRegionList";const mn="HealthCheckVersion";const Sn="HealthCheckVersionMismatch";const yn="HealthThreshold";const En="HostedZone"
;const vn="HostedZoneAlreadyExists";const xn="HostedZoneConfig";const Cn="HostedZoneFeatures";const wn="HostedZoneFailureReasons";const bn="HostedZoneId"
;const In="HostedZoneNotEmpty";const An="HostedZoneNotFound";const Pn="HostedZoneNotPrivate";const Tn="HostedZonePartiallyDelegated";const Rn="HostedZoneType"
;const On="HostedZones";const Nn="Id";const Dn="InvalidArgument";const kn="InvalidChangeBatch";const _n="InsufficientCloudWatchLogsResourcePolicy"
;const Mn="InsufficientDataHealthStatus";const Ln="InvalidDomainName";const Fn="InvalidInput";const $n="InvalidKMSArn";const Hn="InvalidKeySigningKeyName"
;const Un="InvalidKeySigningKeyStatus";const Bn="IPAddress";const jn="InvalidPaginationToken";const zn="InvalidSigningStatus";const Vn="IsTruncated"
;const qn="InvalidTrafficPolicyDocument";const Gn="IncompatibleVersion";const Wn="InvalidVPCId";const Kn="Inverted";const Qn="KeySigningKeyAlreadyExists"
;const Jn="KeySigningKeyInParentDSRecord";const Zn="KeySigningKeyInUse";const Xn="KeySigningKeyWithActiveStatusNotFound";const Yn="Latitude"
;const es="LimitsExceeded";const ts="ListHostedZones";const ns="ListHostedZonesRequest";const ss="ListHostedZonesResponse";const os="LocationName"
;const rs="ListResourceRecordSets";const is="ListResourceRecordSetsRequest";const as="ListResourceRecordSetsResponse";const cs="LinkedService"
;const us="LastVPCAssociation";const ls="LocalZoneGroup";const ds="Longitude";const ps="Message";const fs="MaxItems";const hs="MeasureLatency"
;const gs="MetricName";const ms="MultiValueAnswer";const Ss="Marker";const ys="Name";const Es="NotAuthorizedException";const vs="NextMarker"
;const xs="NextRecordIdentifier";const Cs="NextRecordName";const ws="NextRecordType";const bs="NameServers";const Is="NoSuchChange"
;const As="NoSuchCidrCollectionException";const Ps="NoSuchCidrLocationException";const Ts="NoSuchCloudWatchLogsLogGroup";const Rs="NoSuchDelegationSet"
;const Os="NoSuchGeoLocation";const Ns="NoSuchHealthCheck";const Ds="NoSuchHostedZone";const ks="NoSuchKeySigningKey";const _s="NoSuchQueryLoggingConfig"
;const Ms="NoSuchTrafficPolicy";const Ls="NoSuchTrafficPolicyInstance";const Fs="NameServer";const $s="Namespace";const Hs="Period"
;const Us="PriorRequestNotComplete";const Bs="PrivateZone";const js="PublicZoneVPCAssociation";const zs="Port";const Vs="QueryLoggingConfigAlreadyExists"
;const qs="Region";const Gs="RoutingControlArn";const Ws="RequestInterval";const Ks="ResourcePath";const Qs="ResourceRecord";const Js="ResourceRecordSet"
;const Zs="ResourceRecordSetCount";const Xs="ResourceRecordSets";const Ys="ResourceRecords";const eo="Regions";const to="Status";const no="SubdivisionCode"
;const so="SetIdentifier";const oo="ServicePrincipal";const ro="StatusReport";const io="StartRecordIdentifier";const ao="StartRecordName"
;const co="StartRecordType";const uo="SearchString";const lo="Statistic";const po="Type";const fo="ThrottlingException";const ho="TooManyHealthChecks"
;const go="TooManyHostedZones";const mo="TooManyKeySigningKeys";const So="TooManyTrafficPolicies";const yo="TooManyTrafficPolicyInstances"
;const Eo="TooManyTrafficPolicyVersionsForCurrentPolicy";const vo="TooManyVPCAssociationAuthorizations";const xo="TrafficPolicyAlreadyExists"
;const Co="TrafficPolicyInstanceAlreadyExists";const wo="TrafficPolicyInstanceId";const bo="TrafficPolicyInUse";const Io="TTL";const Ao="Threshold"
;const Po="Value";const To="VPC";const Ro="VPCAssociationAuthorizationNotFound";const Oo="VPCAssociationNotFound";const No="VPCId";const Do="VPCRegion"
;const ko="VPCs";const _o="Weight";const Mo="client";const Lo="delegationsetid";const Fo="error";const $o="httpError";const Ho="httpQuery"
;const Uo="hostedzonetype";const Bo="http";const jo="identifier";const zo="message";const Vo="marker";const qo="maxitems";const Go="messages";const Wo="name"
;const Ko="smithy.ts.sdk.synthetic.com.amazonaws.route53";const Qo="type";const Jo="xmlName";const Zo="com.amazonaws.route53";const Xo=new re(Ko)
;var Yo=[-3,Ko,"Route53ServiceException",0,[],[]];Xo.registerError(Yo,Route53ServiceException);const er=new re(Zo);var tr=[-3,Zo,rt,{[Fo]:Mo,[$o]:400},[ps],[0]]
;er.registerError(tr,CidrBlockInUseException);var nr=[-3,Zo,it,{[Fo]:Mo},[ps],[0]];er.registerError(nr,CidrCollectionAlreadyExistsException);var sr=[-3,Zo,at,{
[Fo]:Mo,[$o]:400},[ps],[0]];er.registerError(sr,CidrCollectionInUseException);var or=[-3,Zo,ct,{[Fo]:Mo,[$o]:409},[ps],[0]]
;er.registerError(or,CidrCollectionVersionMismatchException);var rr=[-3,Zo,mt,{[Fo]:Mo,[$o]:400},[zo],[0]];er.registerError(rr,ConcurrentModification)
;var ir=[-3,Zo,dt,{[Fo]:Mo},[zo],[0]];er.registerError(ir,ConflictingDomainExists);var ar=[-3,Zo,vt,{[Fo]:Mo,[$o]:400},[zo],[0]]
;er.registerError(ar,ConflictingTypes);var cr=[-3,Zo,Ot,{[Fo]:Mo},[zo],[0]];er.registerError(cr,DelegationSetAlreadyCreated);var ur=[-3,Zo,Nt,{[Fo]:Mo
},[zo],[0]];er.registerError(ur,DelegationSetAlreadyReusable);var lr=[-3,Zo,kt,{[Fo]:Mo},[zo],[0]];er.registerError(lr,DelegationSetInUse);var dr=[-3,Zo,_t,{
[Fo]:Mo},[zo],[0]];er.registerError(dr,DelegationSetNotAvailable);var pr=[-3,Zo,Mt,{[Fo]:Mo},[zo],[0]];er.registerError(pr,DelegationSetNotReusable)
;var fr=[-3,Zo,Tt,{[Fo]:Mo,[$o]:400},[zo],[0]];er.registerError(fr,DNSSECNotFound);var hr=[-3,Zo,cn,{[Fo]:Mo,[$o]:409},[zo],[0]]
;er.registerError(hr,HealthCheckAlreadyExists);var gr=[-3,Zo,dn,{[Fo]:Mo,[$o]:400},[zo],[0]];er.registerError(gr,HealthCheckInUse);var mr=[-3,Zo,Sn,{[Fo]:Mo,
[$o]:409},[zo],[0]];er.registerError(mr,HealthCheckVersionMismatch);var Sr=[-3,Zo,vn,{[Fo]:Mo,[$o]:409},[zo],[0]];er.registerError(Sr,HostedZoneAlreadyExists)
;var yr=[-3,Zo,In,{[Fo]:Mo,[$o]:400},[zo],[0]];er.registerError(yr,HostedZoneNotEmpty);var Er=[-3,Zo,An,{[Fo]:Mo},[zo],[0]]
;er.registerError(Er,HostedZoneNotFound);var vr=[-3,Zo,Pn,{[Fo]:Mo},[zo],[0]];er.registerError(vr,HostedZoneNotPrivate);var xr=[-3,Zo,Tn,{[Fo]:Mo},[zo],[0]]
;er.registerError(xr,HostedZonePartiallyDelegated);var Cr=[-3,Zo,Gn,{[Fo]:Mo,[$o]:400},[zo],[0]];er.registerError(Cr,IncompatibleVersion);var wr=[-3,Zo,_n,{
[Fo]:Mo,[$o]:400},[zo],[0]];er.registerError(wr,InsufficientCloudWatchLogsResourcePolicy);var br=[-3,Zo,Dn,{[Fo]:Mo},[zo],[0]]
;er.registerError(br,InvalidArgument);var Ir=[-3,Zo,kn,{[Fo]:Mo},[Go,zo],[[()=>Zi,0],0]];er.registerError(Ir,InvalidChangeBatch);var Ar=[-3,Zo,Ln,{[Fo]:Mo,
[$o]:400},[zo],[0]];er.registerError(Ar,InvalidDomainName);var Pr=[-3,Zo,Fn,{[Fo]:Mo,[$o]:400},[zo],[0]];er.registerError(Pr,InvalidInput);var Tr=[-3,Zo,Hn,{
[Fo]:Mo,[$o]:400},[zo],[0]];er.registerError(Tr,InvalidKeySigningKeyName);var Rr=[-3,Zo,Un,{[Fo]:Mo,[$o]:400},[zo],[0]]
;er.registerError(Rr,InvalidKeySigningKeyStatus);var Or=[-3,Zo,$n,{[Fo]:Mo},[zo],[0]];er.registerError(Or,InvalidKMSArn);var Nr=[-3,Zo,jn,{[Fo]:Mo,[$o]:400
},[zo],[0]];er.registerError(Nr,InvalidPaginationToken);var Dr=[-3,Zo,zn,{[Fo]:Mo},[zo],[0]];er.registerError(Dr,InvalidSigningStatus);var kr=[-3,Zo,qn,{
[Fo]:Mo,[$o]:400},[zo],[0]];er.registerError(kr,InvalidTrafficPolicyDocument);var _r=[-3,Zo,Wn,{[Fo]:Mo,[$o]:400},[zo],[0]];er.registerError(_r,InvalidVPCId)
;var Mr=[-3,Zo,Qn,{[Fo]:Mo,[$o]:409},[zo],[0]];er.registerError(Mr,KeySigningKeyAlreadyExists);var Lr=[-3,Zo,Jn,{[Fo]:Mo,[$o]:400},[zo],[0]]
;er.registerError(Lr,KeySigningKeyInParentDSRecord);var Fr=[-3,Zo,Zn,{[Fo]:Mo},[zo],[0]];er.registerError(Fr,KeySigningKeyInUse);var $r=[-3,Zo,Xn,{[Fo]:Mo
},[zo],[0]];er.registerError($r,KeySigningKeyWithActiveStatusNotFound);var Hr=[-3,Zo,us,{[Fo]:Mo,[$o]:400},[zo],[0]];er.registerError(Hr,LastVPCAssociation)
;var Ur=[-3,Zo,es,{[Fo]:Mo},[zo],[0]];er.registerError(Ur,LimitsExceeded);var Br=[-3,Zo,Is,{[Fo]:Mo,[$o]:404},[zo],[0]];er.registerError(Br,NoSuchChange)
;var jr=[-3,Zo,As,{[Fo]:Mo,[$o]:404},[ps],[0]];er.registerError(jr,NoSuchCidrCollectionException);var zr=[-3,Zo,Ps,{[Fo]:Mo,[$o]:404},[ps],[0]]
;er.registerError(zr,NoSuchCidrLocationException);var Vr=[-3,Zo,Ts,{[Fo]:Mo,[$o]:404},[zo],[0]];er.registerError(Vr,NoSuchCloudWatchLogsLogGroup)
;var qr=[-3,Zo,Rs,{[Fo]:Mo},[zo],[0]];er.registerError(qr,NoSuchDelegationSet);var Gr=[-3,Zo,Os,{[Fo]:Mo,[$o]:404},[zo],[0]]
;er.registerError(Gr,NoSuchGeoLocation);var Wr=[-3,Zo,Ns,{[Fo]:Mo,[$o]:404},[zo],[0]];er.registerError(Wr,NoSuchHealthCheck);var Kr=[-3,Zo,Ds,{[Fo]:Mo,[$o]:404
},[zo],[0]];er.registerError(Kr,NoSuchHostedZone);var Qr=[-3,Zo,ks,{[Fo]:Mo,[$o]:404},[zo],[0]];er.registerError(Qr,NoSuchKeySigningKey);var Jr=[-3,Zo,_s,{
[Fo]:Mo,[$o]:404},[zo],[0]];er.registerError(Jr,NoSuchQueryLoggingConfig);var Zr=[-3,Zo,Ms,{[Fo]:Mo,[$o]:404},[zo],[0]];er.registerError(Zr,NoSuchTrafficPolicy)
;var Xr=[-3,Zo,Ls,{[Fo]:Mo,[$o]:404},[zo],[0]];er.registerError(Xr,NoSuchTrafficPolicyInstance);var Yr=[-3,Zo,Es,{[Fo]:Mo,[$o]:401},[zo],[0]]
;er.registerError(Yr,NotAuthorizedException);var ei=[-3,Zo,Us,{[Fo]:Mo,[$o]:400},[zo],[0]];er.registerError(ei,PriorRequestNotComplete);var ti=[-3,Zo,js,{
[Fo]:Mo,[$o]:400},[zo],[0]];er.registerError(ti,PublicZoneVPCAssociation);var ni=[-3,Zo,Vs,{[Fo]:Mo,[$o]:409},[zo],[0]]
;er.registerError(ni,QueryLoggingConfigAlreadyExists);var si=[-3,Zo,fo,{[Fo]:Mo,[$o]:400},[zo],[0]];er.registerError(si,ThrottlingException);var oi=[-3,Zo,ho,{
[Fo]:Mo},[zo],[0]];er.registerError(oi,TooManyHealthChecks);var ri=[-3,Zo,go,{[Fo]:Mo,[$o]:400},[zo],[0]];er.registerError(ri,TooManyHostedZones)
;var ii=[-3,Zo,mo,{[Fo]:Mo},[zo],[0]];er.registerError(ii,TooManyKeySigningKeys);var ai=[-3,Zo,So,{[Fo]:Mo,[$o]:400},[zo],[0]]
;er.registerError(ai,TooManyTrafficPolicies);var ci=[-3,Zo,yo,{[Fo]:Mo,[$o]:400},[zo],[0]];er.registerError(ci,TooManyTrafficPolicyInstances);var ui=[-3,Zo,Eo,{
[Fo]:Mo,[$o]:400},[zo],[0]];er.registerError(ui,TooManyTrafficPolicyVersionsForCurrentPolicy);var li=[-3,Zo,vo,{[Fo]:Mo,[$o]:400},[zo],[0]]
;er.registerError(li,TooManyVPCAssociationAuthorizations);var di=[-3,Zo,xo,{[Fo]:Mo,[$o]:409},[zo],[0]];er.registerError(di,TrafficPolicyAlreadyExists)
;var pi=[-3,Zo,Co,{[Fo]:Mo,[$o]:409},[zo],[0]];er.registerError(pi,TrafficPolicyInstanceAlreadyExists);var fi=[-3,Zo,bo,{[Fo]:Mo,[$o]:400},[zo],[0]]
;er.registerError(fi,TrafficPolicyInUse);var hi=[-3,Zo,Ro,{[Fo]:Mo,[$o]:404},[zo],[0]];er.registerError(hi,VPCAssociationAuthorizationNotFound)
;var gi=[-3,Zo,Oo,{[Fo]:Mo,[$o]:404},[zo],[0]];er.registerError(gi,VPCAssociationNotFound);const mi=[Xo,er];var Si=[3,Zo,Xe,0,[qs,ys],[0,0],2]
;var yi=[3,Zo,tt,0,[bn,Pt,zt],[0,0,2],3];var Ei=[3,Zo,Et,0,[gt,os],[0,0],2];var vi=[3,Zo,Ct,0,[Bt,Ao,St,Hs,gs,$s,lo,It],[1,1,0,1,0,0,0,[()=>Ji,0]],7]
;var xi=[3,Zo,wt,0,[Yn,ds],[0,0],2];var Ci=[3,Zo,Rt,0,[bs,Nn,yt],[[()=>Qi,0],0,0],1];var wi=[3,Zo,$t,0,[ys,Po],[0,0],2];var bi=[3,Zo,on,0,[ut,lt,no],[0,0,0]]
;var Ii=[3,Zo,rn,0,[nt,ls,wt,st],[0,0,()=>xi,1]];var Ai=[3,Zo,Jt,0,[ln],[[0,1]],1];var Pi=[3,Zo,Zt,0,[an],[[()=>Di,0]],1];var Ti=[3,Zo,Yt,0,[ln],[[0,1]],1]
;var Ri=[3,Zo,en,0,[pn],[[()=>Xi,0]],1];var Oi=[3,Zo,nn,0,[Nn],[[0,1]],1];var Ni=[3,Zo,sn,0,[En,Rt,ko],[()=>Mi,[()=>Ci,0],[()=>sa,0]],1]
;var Di=[3,Zo,an,0,[Nn,yt,un,mn,cs,Ct],[0,0,[()=>ki,0],1,()=>Hi,[()=>vi,0]],4]
;var ki=[3,Zo,un,0,[po,Bn,zs,Ks,qt,uo,Ws,Wt,hs,Kn,Ht,yn,pt,jt,eo,Xe,Mn,Gs],[0,0,1,0,0,0,1,1,2,2,2,1,[()=>Ki,0],2,[()=>Yi,0],()=>Si,0,0],1]
;var _i=[3,Zo,hn,0,[qs,Bn,ro],[0,0,()=>Gi]];var Mi=[3,Zo,En,0,[Nn,ys,yt,bt,Zs,cs,Vt],[0,0,0,()=>Li,1,()=>Hi,()=>$i],3];var Li=[3,Zo,xn,0,[ot,Bs],[0,2]]
;var Fi=[3,Zo,wn,0,[Ye],[0]];var $i=[3,Zo,Cn,0,[et,Gt],[0,()=>Fi]];var Hi=[3,Zo,cs,0,[oo,Ft],[0,0]];var Ui=[3,Zo,ns,0,[Ss,fs,Dt,Rn],[[0,{[Ho]:Vo}],[1,{[Ho]:qo
}],[0,{[Ho]:Lo}],[0,{[Ho]:Uo}]]];var Bi=[3,Zo,ss,0,[On,Ss,Vn,fs,vs],[[()=>ea,0],0,2,1,0],4];var ji=[3,Zo,is,0,[bn,ao,co,io,fs],[[0,1],[0,{[Ho]:Wo}],[0,{[Ho]:Qo
}],[0,{[Ho]:jo}],[1,{[Ho]:qo}]],1];var zi=[3,Zo,as,0,[Xs,Vn,fs,Cs,ws,xs],[[()=>na,0],2,1,0,0,0],3];var Vi=[3,Zo,Qs,0,[Po],[0],1]
;var qi=[3,Zo,Js,0,[ys,po,so,_o,qs,on,Kt,ms,Io,Ys,tt,ln,wo,Et,rn],[0,0,0,1,0,()=>bi,0,2,1,[()=>ta,0],()=>yi,0,0,()=>Ei,()=>Ii],2]
;var Gi=[3,Zo,ro,0,[to,xt],[0,4]];var Wi=[3,Zo,To,0,[Do,No],[0,0]];var Ki=[1,Zo,ft,0,[0,{[Jo]:ht}]];var Qi=[1,Zo,Lt,0,[0,{[Jo]:Fs}]];var Ji=[1,Zo,At,0,[()=>wi,{
[Jo]:$t}]];var Zi=[1,Zo,Ut,0,[0,{[Jo]:ps}]];var Xi=[1,Zo,pn,0,[()=>_i,{[Jo]:hn}]];var Yi=[1,Zo,gn,0,[0,{[Jo]:qs}]];var ea=[1,Zo,On,0,[()=>Mi,{[Jo]:En}]]
;var ta=[1,Zo,Ys,0,[()=>Vi,{[Jo]:Qs}]];var na=[1,Zo,Xs,0,[()=>qi,{[Jo]:Js}]];var sa=[1,Zo,ko,0,[()=>Wi,{[Jo]:To}]];var oa=[9,Zo,Qt,{
[Bo]:["GET","/2013-04-01/healthcheck/{HealthCheckId}",200]},()=>Ai,()=>Pi];var ra=[9,Zo,Xt,{[Bo]:["GET","/2013-04-01/healthcheck/{HealthCheckId}/status",200]
},()=>Ti,()=>Ri];var ia=[9,Zo,tn,{[Bo]:["GET","/2013-04-01/hostedzone/{Id}",200]},()=>Oi,()=>Ni];var aa=[9,Zo,ts,{[Bo]:["GET","/2013-04-01/hostedzone",200]
},()=>Ui,()=>Bi];var ca=[9,Zo,rs,{[Bo]:["GET","/2013-04-01/hostedzone/{HostedZoneId}/rrset",200]},()=>ji,()=>zi];const getRuntimeConfig$1=e=>({
apiVersion:"2013-04-01",base64Decoder:e?.base64Decoder??he,base64Encoder:e?.base64Encoder??fe,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultRoute53HttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ce}],logger:e?.logger??new w,protocol:e?.protocol??ye,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.route53",errorTypeRegistries:mi,
xmlNamespace:"https://route53.amazonaws.com/doc/2013-04-01/",version:"2013-04-01",serviceTarget:"AWSDnsV20130401"},serviceId:e?.serviceId??"Route 53",
sha256:e?.sha256??Ee,urlParser:e?.urlParser??J,utf8Decoder:e?.utf8Decoder??pe,utf8Encoder:e?.utf8Encoder??de});const getRuntimeConfig=e=>{b(process.version)
;const t=F(e);const defaultConfigProvider=()=>t().then(I);const s=getRuntimeConfig$1(e);r(process.version);const o={profile:e?.profile,logger:s.logger};return{
...s,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??$(ue,o),bodyLengthChecker:e?.bodyLengthChecker??ge,
credentialDefaultProvider:e?.credentialDefaultProvider??le,defaultUserAgentProvider:e?.defaultUserAgentProvider??i({serviceId:s.serviceId,
clientVersion:be.version}),maxAttempts:e?.maxAttempts??$(ne,e),region:e?.region??$(B,{...j,...o}),
requestHandler:Se.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??$({...te,
default:async()=>(await defaultConfigProvider()).retryMode||ee},e),streamCollector:e?.streamCollector??me,useDualstackEndpoint:e?.useDualstackEndpoint??$(U,o),
useFipsEndpoint:e?.useFipsEndpoint??$(H,o),userAgentAppId:e?.userAgentAppId??$(a,o)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let s=e.httpAuthSchemeProvider;let o=e.credentials;return{setHttpAuthScheme(e){const s=t.findIndex(t=>t.schemeId===e.schemeId);if(s===-1){t.push(e)}else{
t.splice(s,1,e)}},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){s=e},httpAuthSchemeProvider(){return s},setCredentials(e){o=e},credentials(){return o
}}};const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
;const resolveRuntimeExtensions=(e,t)=>{const s=Object.assign(c(e),P(e),Z(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(s))
;return Object.assign(e,u(s),T(s),X(s),resolveHttpAuthRuntimeConfig(s))};class Route53Client extends R{config;constructor(...[e]){
const t=getRuntimeConfig(e||{});super(t);this.initConfig=t;const s=resolveClientEndpointParameters(t);const o=l(s);const r=se(o);const i=z(r);const a=d(i)
;const c=K(a);const u=resolveHttpAuthSchemeConfig(c);const E=resolveRuntimeExtensions(u,e?.extensions||[]);this.config=E
;this.middlewareStack.use(ie(this.config));this.middlewareStack.use(p(this.config));this.middlewareStack.use(oe(this.config))
;this.middlewareStack.use(Y(this.config));this.middlewareStack.use(f(this.config));this.middlewareStack.use(h(this.config))
;this.middlewareStack.use(g(this.config));this.middlewareStack.use(m(this.config,{
httpAuthSchemeParametersProvider:defaultRoute53HttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new S({"aws.auth#sigv4":e.credentials})
}));this.middlewareStack.use(y(this.config))}destroy(){super.destroy()}}const ua=D(Ce,"AWSDnsV20130401","Route53Client",Q);const la={}
;const _mw0=(e,t,s,o)=>[ve(s)];const _mw2=(e,t,s,o)=>[];class GetHealthCheckCommand extends(ua(la,_mw2,"GetHealthCheck",oa)){}
class GetHealthCheckStatusCommand extends(ua(la,_mw2,"GetHealthCheckStatus",ra)){}class GetHostedZoneCommand extends(ua(la,_mw0,"GetHostedZone",ia)){}
class ListHostedZonesCommand extends(ua(la,_mw0,"ListHostedZones",aa)){}class ListResourceRecordSetsCommand extends(ua(la,_mw0,"ListResourceRecordSets",ca)){}
t.GetHealthCheckCommand=GetHealthCheckCommand;t.GetHealthCheckStatusCommand=GetHealthCheckStatusCommand;t.GetHostedZoneCommand=GetHostedZoneCommand
;t.ListHostedZonesCommand=ListHostedZonesCommand;t.ListResourceRecordSetsCommand=ListResourceRecordSetsCommand;t.Route53Client=Route53Client},9927:(e,t,s)=>{
const{getFlexibleChecksumsPlugin:o,NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS:r,NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS:i,resolveFlexibleChecksumsConfig:a}=s(9782)
;const{awsEndpointFunctions:c,emitWarningIfUnsupportedVersion:u,createDefaultUserAgentProvider:l,NODE_APP_ID_CONFIG_OPTIONS:d,getAwsRegionExtensionConfiguration:p,resolveAwsRegionExtensionConfiguration:f,resolveUserAgentConfig:h,resolveHostHeaderConfig:g,getUserAgentPlugin:m,getHostHeaderPlugin:S,getLoggerPlugin:y,getRecursionDetectionPlugin:E}=s(3112)
;const{getThrow200ExceptionsPlugin:v,getSsecPlugin:x,getLocationConstraintPlugin:C,getS3ExpiresMiddlewarePlugin:w,getCheckContentLengthHeaderPlugin:b,S3RestXmlProtocol:I,NODE_USE_ARN_REGION_CONFIG_OPTIONS:P,NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS:T,resolveS3Config:R,getValidateBucketNamePlugin:D,getAddExpectContinuePlugin:k,getRegionRedirectMiddlewarePlugin:_,getS3ExpressPlugin:M,getS3ExpressHttpSigningPlugin:L}=s(7580)
;const{getHttpAuthSchemeEndpointRuleSetPlugin:F,DefaultIdentityProviderConfig:$,getHttpSigningPlugin:H,createPaginator:U}=s(2538)
;const{normalizeProvider:B,getSmithyContext:j,makeBuilder:z,ServiceException:V,NoOpLogger:q,emitWarningIfUnsupportedVersion:G,loadConfigsForDefaultMode:W,getDefaultExtensionConfiguration:K,resolveDefaultRuntimeConfig:Q,Client:J,createWaiter:Z,checkExceptions:X,WaiterState:Y,createAggregatedClient:ee}=s(2474)
;const{resolveDefaultsModeConfig:te,loadConfig:ne,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:se,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:oe,NODE_REGION_CONFIG_OPTIONS:re,NODE_REGION_CONFIG_FILE_OPTIONS:ie,resolveRegionConfig:ae}=s(2163)
;const{BinaryDecisionDiagram:ce,EndpointCache:ue,decideEndpoint:le,customEndpointFunctions:de,resolveParams:pe,getEndpointPlugin:fe,resolveEndpointConfig:he}=s(2461)
;const{eventStreamSerdeProvider:ge,resolveEventStreamSerdeConfig:me}=s(9883)
;const{parseUrl:Se,getHttpHandlerExtensionConfiguration:ye,resolveHttpHandlerRuntimeConfig:Ee,getContentLengthPlugin:ve}=s(230)
;const{DEFAULT_RETRY_MODE:xe,NODE_RETRY_MODE_CONFIG_OPTIONS:Ce,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:we,resolveRetryConfig:be,getRetryPlugin:Ie}=s(3729)
;const{TypeRegistry:Ae,getSchemaSerdePlugin:Pe}=s(2754)
;const{resolveAwsSdkSigV4Config:Te,resolveAwsSdkSigV4AConfig:Re,AwsSdkSigV4Signer:Oe,AwsSdkSigV4ASigner:Ne,NODE_SIGV4A_CONFIG_OPTIONS:De,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ke}=s(299)
;const{SignatureV4MultiRegion:_e}=s(8177);const{defaultProvider:Me}=s(9661);const{Sha256:Le,Md5:Fe,readableStreamHasher:$e}=s(5550)
;const{toUtf8:He,fromUtf8:Ue,sdkStreamMixin:Be,getAwsChunkedEncodingStream:je,toBase64:ze,fromBase64:Ve,calculateBodyLength:qe}=s(246)
;const{streamCollector:Ge,NodeHttpHandler:We}=s(4695);const{Sha1:Ke}=s(4002);var Qe="ref";var Je="argv";var Ze="backend";var Xe="authSchemes"
;var Ye="disableDoubleEncoding";var et="signingName";var tt="signingRegion";var nt="signingRegionSet";var st=-1;var ot=true;var rt=false;var it="isSet"
;var at="booleanEquals";var ct="stringEquals";var ut="coalesce";var lt="substring";var dt="";var pt="aws.partition";var ft="partitionResult"
;var ht="accessPointSuffix";var gt="regionPrefix";var n=e=>"outpostId_ssa_"+e+dt;var mt="hardwareType";var St="ite";var yt="isValidHostLabel";var Et="sigv4"
;var vt="aws.isVirtualHostableS3Bucket";var xt="url";var Ct="getAttr";var wt="bucketArn";var bt="--";var It="arnType";var At="accesspoint"
;var A=e=>"accessPointName_ssa_"+e+dt;var Pt="s3-object-lambda";var Tt="s3-outposts";var Rt="bucketPartition";var Ot="us-east-1";var Nt="outpostType"
;var Dt="name";var kt="s3";var _t="{url#scheme}://{Bucket}.{url#authority}{url#path}";var Mt="{url#scheme}://{url#authority}{url#path}"
;var Lt="{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}";var Ft="https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}"
;var $t="https://{Bucket}.s3.{partitionResult#dnsSuffix}";var N=e=>"{url#scheme}://{accessPointName_ssa_"+e+"}-{bucketArn#accountId}.{url#authority}{url#path}"
;var O=e=>"Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_"+e+"}`";var Ht="sigv4a"
;var Ut="{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}";var Bt="https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}"
;var jt="https://s3.{partitionResult#dnsSuffix}";var zt={[Qe]:"UseFIPS"};var Vt={[Qe]:"UseDualStack"};var qt={[Qe]:"Bucket"};var Gt={fn:Ct,[Je]:[{[Qe]:ft},Dt]}
;var Wt={[Qe]:xt};var Kt={[Qe]:"Region"};var Qt={[Qe]:wt};var Jt={[Qe]:It};var Zt={[Qe]:"accessPointName_ssa_1"};var Xt={fn:Ct,[Je]:[Qt,"region"]};var Yt={
[Qe]:mt};var en={fn:Ct,[Je]:[Qt,"service"]};var tn={fn:Ct,[Je]:[Qt,"accountId"]};var nn={[Ze]:"S3Express",[Xe]:[{[Ye]:true,[Dt]:"{_s3e_auth}",[et]:"s3express",
[tt]:"{Region}"}]};var sn={[Ze]:"S3Express",[Xe]:[{[Ye]:true,[Dt]:Et,[et]:"s3express",[tt]:"{Region}"}]};var on={[Xe]:[{[Ye]:true,[Dt]:Ht,[et]:Tt,[nt]:["*"]},{
[Ye]:true,[Dt]:Et,[et]:Tt,[tt]:"{Region}"}]};var rn={[Xe]:[{[Ye]:true,[Dt]:Et,[et]:kt,[tt]:Ot}]};var an={[Xe]:[{[Ye]:true,[Dt]:Et,[et]:kt,[tt]:"{Region}"}]}
;var cn={[Xe]:[{[Ye]:true,[Dt]:Et,[et]:Pt,[tt]:"{bucketArn#region}"}]};var un={[Xe]:[{[Ye]:true,[Dt]:Et,[et]:kt,[tt]:"{bucketArn#region}"}]};var ln={[Xe]:[{
[Ye]:true,[Dt]:Ht,[et]:Tt,[nt]:["*"]},{[Ye]:true,[Dt]:Et,[et]:Tt,[tt]:"{bucketArn#region}"}]};var dn={[Xe]:[{[Ye]:true,[Dt]:Et,[et]:Pt,[tt]:"{Region}"}]}
;var pn=[Kt];var hn=[{[Qe]:"Endpoint"}];var gn=[qt];var mn=[qt,0,7,true];var Sn=[Qt,"resourceId[1]"];var yn=["*"];const En={conditions:[[it,pn],[at,[{
[Qe]:"Accelerate"},ot]],[at,[zt,ot]],[at,[Vt,ot]],[it,hn],[it,gn],[ct,[{fn:ut,[Je]:[{fn:lt,[Je]:[qt,0,6,ot]},dt]},"--x-s3"]],[ct,[{fn:ut,[Je]:[{fn:lt,[Je]:mn
},dt]},"--xa-s3"]],[pt,pn,ft],[lt,mn,ht],[ct,[{[Qe]:ht},"--op-s3"]],[lt,[qt,8,12,ot],gt],[lt,[qt,32,49,ot],n(2)],[lt,[qt,49,50,ot],mt],[at,[{
[Qe]:"ForcePathStyle"},ot]],[ct,[Gt,"aws-cn"]],[St,[Vt,".dualstack",dt],"_s3e_ds"],[yt,[{[Qe]:n(2)},rt]],[St,[zt,"-fips",dt],"_s3e_fips"],[St,[{fn:ut,[Je]:[{
[Qe]:"DisableS3ExpressSessionAuth"},rt]},Et,"sigv4-s3express"],"_s3e_auth"],[vt,[qt,rt]],["parseURL",hn,xt],[at,[{fn:ut,[Je]:[{
[Qe]:"UseS3ExpressControlEndpoint"},rt]},ot]],[vt,[qt,ot]],[ct,[{fn:Ct,[Je]:[Wt,"scheme"]},"http"]],[yt,[Kt,rt]],["aws.parseArn",gn,wt],[Ct,[{fn:"split",
[Je]:[qt,bt,0]},"[-2]"],"s3expressAvailabilityZoneId"],[ct,[{fn:ut,[Je]:[{fn:lt,[Je]:[qt,0,4,rt]},dt]},"arn:"]],[ct,[{fn:ut,[Je]:[{fn:lt,[Je]:[qt,16,18,ot]},dt]
},bt]],[at,[{fn:Ct,[Je]:[Wt,"isIp"]},ot]],[ct,[{fn:ut,[Je]:[{fn:lt,[Je]:[qt,21,23,ot]},dt]},bt]],[ct,[{fn:ut,[Je]:[{fn:lt,[Je]:[qt,27,29,ot]},dt]},bt]],[ct,[{
[Qe]:gt},"beta"]],["uriEncode",gn,"uri_encoded_bucket"],[yt,[Kt,ot]],[at,[{fn:ut,[Je]:[{[Qe]:"UseObjectLambdaEndpoint"},rt]
},ot]],[Ct,[Qt,"resourceId[0]"],It],[ct,[Jt,dt]],[ct,[Jt,At]],[Ct,Sn,A(1)],[ct,[Zt,dt]],[ct,[Xt,dt]],[ct,[{fn:ut,[Je]:[{fn:lt,[Je]:[qt,14,16,ot]},dt]
},bt]],[ct,[Yt,"e"]],[ct,[Yt,"o"]],[ct,[Kt,"aws-global"]],[ct,[{fn:ut,[Je]:[{fn:lt,[Je]:[qt,19,21,ot]},dt]},bt]],[ct,[en,Pt]],[at,[{fn:ut,[Je]:[{
[Qe]:"DisableAccessPoints"},rt]},ot]],[ct,[en,Tt]],[pt,[Xt],Rt],[yt,[Zt,ot]],[ct,[{fn:ut,[Je]:[{fn:lt,[Je]:[qt,26,28,ot]},dt]},bt]],[ct,[{fn:ut,[Je]:[{fn:lt,
[Je]:[qt,15,17,ot]},dt]},bt]],[Ct,[Qt,"resourceId[4]"]],[ct,[{fn:ut,[Je]:[{fn:lt,[Je]:[qt,20,22,ot]},dt]},bt]],[at,[{[Qe]:"UseGlobalEndpoint"
},ot]],[ct,[Kt,Ot]],[Ct,Sn,n(1)],[at,[{fn:ut,[Je]:[{[Qe]:"UseArnRegion"},ot]},ot]],[yt,[{[Qe]:n(1)},rt]],[Ct,[Qt,"resourceId[2]"],Nt],[ct,[Kt,Xt]],[ct,[{fn:Ct,
[Je]:[{[Qe]:Rt},Dt]},Gt]],[at,[{[Qe]:"DisableMultiRegionAccessPoints"},ot]],[yt,[Xt,ot]],[ct,[{fn:Ct,[Je]:[Qt,"partition"]
},Gt]],[ct,[tn,dt]],[ct,[en,kt]],[yt,[tn,rt]],[Ct,[Qt,"resourceId[3]"],A(2)],[yt,[Zt,rt]],[ct,[{[Qe]:Nt},At]],[yt,[{[Qe]:A(2)},rt]]],
results:[[st],[st,"Accelerate cannot be used with FIPS"],[st,"Cannot set dual-stack in combination with a custom endpoint."],[st,"A custom endpoint cannot be combined with FIPS"],[st,"A custom endpoint cannot be combined with S3 Accelerate"],[st,"Partition does not support FIPS"],[st,"S3Express does not support S3 Accelerate."],["{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}",nn],[_t,nn],[st,"S3Express bucket name is not a valid virtual hostable name."],["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",sn],["https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",nn],[st,"Unrecognized S3Express bucket name format."],[Mt,nn],["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",sn],[st,"Expected a endpoint to be specified but no endpoint was found"],["https://{Bucket}.ec2.{url#authority}",on],["https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}",on],["https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}",on],["https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}",on],[st,'Unrecognized hardware type: "Expected hardware type o or e but got {hardwareType}"'],[st,"Invalid Outposts Bucket alias - it must be a valid bucket name."],[st,"Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`."],[st,"Custom endpoint `{Endpoint}` was not a valid URI"],[st,"S3 Accelerate cannot be used in this region"],["https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}",rn],["https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",an],["https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}",rn],["https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}",an],["https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}",rn],["https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}",an],["https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",rn],["https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}",an],[Lt,rn],[_t,rn],[Lt,an],[_t,an],[Ft,rn],[Ft,an],[$t,rn],[$t,an],["https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}",an],[st,"Invalid region: region was not a valid DNS name."],[st,"S3 Object Lambda does not support Dual-stack"],[st,"S3 Object Lambda does not support S3 Accelerate"],[st,"Access points are not supported for this operation"],[st,"Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`"],[st,"Invalid ARN: Missing account id"],[N(1),cn],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",cn],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}",cn],[st,O(1)],[st,"Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],[st,"Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)"],[st,"Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`"],[st,"Invalid ARN: The ARN may only contain a single resource component after `accesspoint`."],[st,"Invalid ARN: bucket ARN is missing a region"],[st,"Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided"],[st,"Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`"],[st,"Access Points do not support S3 Accelerate"],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",un],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",un],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",un],[N(1),un],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}",un],[st,"Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}"],[st,"S3 MRAP does not support dual-stack"],[st,"S3 MRAP does not support FIPS"],[st,"S3 MRAP does not support S3 Accelerate"],[st,"Invalid configuration: Multi-Region Access Point ARNs are disabled."],["https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}",{
[Xe]:[{[Ye]:ot,name:Ht,[et]:kt,[nt]:yn}]
}],[st,"Client was configured for partition `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`"],[st,"Invalid Access Point Name"],[st,"S3 Outposts does not support Dual-stack"],[st,"S3 Outposts does not support FIPS"],[st,"S3 Outposts does not support S3 Accelerate"],[st,"Invalid Arn: Outpost Access Point ARN contains sub resources"],["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}",ln],["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}",ln],[st,O(2)],[st,"Expected an outpost type `accesspoint`, found {outpostType}"],[st,"Invalid ARN: expected an access point name"],[st,"Invalid ARN: Expected a 4-component resource"],[st,"Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"],[st,"Invalid ARN: The Outpost Id was not set"],[st,"Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})"],[st,"Invalid ARN: No ARN type specified"],[st,"Invalid ARN: `{Bucket}` was not a valid ARN"],[st,"Path-style addressing cannot be used with ARN buckets"],["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",rn],["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",an],["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",rn],["https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",an],["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",rn],["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",an],[Ut,rn],[Ut,an],[Bt,rn],[Bt,an],["https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",an],[st,"Path-style addressing cannot be used with S3 Accelerate"],[Mt,dn],["https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}",dn],["https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}",dn],["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}",rn],["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",an],["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}",rn],["https://s3-fips.{Region}.{partitionResult#dnsSuffix}",an],["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",rn],["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}",an],[Mt,rn],[Mt,an],[jt,rn],[jt,an],["https://s3.{Region}.{partitionResult#dnsSuffix}",an],[st,"A region must be set when sending requests to S3."]]
};const vn=2;const xn=1e8
;const Cn=new Int32Array([-1,1,-1,0,3,xn+115,1,424,4,2,272,5,3,233,6,4,85,7,5,15,8,8,9,xn+115,16,10,13,18,11,13,19,12,13,22,xn+14,13,35,14,xn+42,36,xn+103,435,6,271,16,7,270,17,8,19,18,14,501,106,9,20,24,10,21,24,11,22,24,12,23,24,13,547,24,14,77,25,20,73,26,26,27,78,37,28,xn+86,38,xn+86,29,39,47,30,48,xn+58,31,50,32,xn+85,51,33,136,55,xn+76,34,59,35,xn+84,60,39,36,61,37,xn+83,62,38,146,63,41,xn+46,61,40,xn+83,62,41,150,64,42,xn+54,66,43,xn+53,70,44,xn+52,71,45,xn+81,73,46,xn+80,74,xn+78,xn+79,40,48,xn+57,41,xn+57,49,42,185,50,48,62,51,49,xn+45,52,51,53,526,60,56,54,62,xn+55,55,63,57,xn+46,62,xn+55,57,64,58,xn+54,66,59,xn+53,69,60,xn+65,70,61,xn+52,72,xn+64,xn+51,49,xn+45,63,51,64,526,60,67,65,62,xn+55,66,63,68,xn+46,62,xn+55,68,64,69,xn+54,66,70,xn+53,68,xn+47,71,70,72,xn+52,72,xn+50,xn+51,25,74,xn+42,46,xn+39,75,57,76,xn+41,58,xn+40,xn+41,26,xn+88,78,28,xn+87,79,34,82,80,35,81,545,36,xn+103,xn+115,46,xn+97,83,57,84,xn+99,58,xn+98,xn+99,5,101,86,8,87,xn+115,16,88,89,18,91,89,19,90,92,21,97,95,19,93,92,21,98,95,21,97,94,22,xn+14,95,35,96,xn+42,36,xn+103,xn+42,22,xn+13,98,35,99,xn+42,36,xn+101,100,46,xn+110,xn+111,6,214,102,7,208,103,8,119,104,14,118,105,21,106,xn+23,26,107,502,37,108,xn+86,38,xn+86,109,39,112,110,48,xn+58,111,50,136,xn+85,40,113,xn+57,41,xn+57,114,42,115,500,48,xn+56,116,52,117,xn+72,65,xn+69,xn+72,21,501,xn+23,9,120,124,10,121,124,11,122,124,12,123,124,13,202,124,14,195,125,20,190,126,21,127,xn+23,23,128,129,24,189,129,26,130,197,37,131,xn+86,38,xn+86,132,39,159,133,48,xn+58,134,50,135,xn+85,51,141,136,55,xn+76,137,59,138,xn+84,60,xn+83,139,61,140,xn+83,63,xn+83,xn+46,55,xn+76,142,59,143,xn+84,60,148,144,61,145,xn+83,62,147,146,63,150,xn+46,63,153,xn+46,61,149,xn+83,62,153,150,64,151,xn+54,66,152,xn+53,70,xn+82,xn+52,64,154,xn+54,66,155,xn+53,70,156,xn+52,71,157,xn+81,73,158,xn+80,74,xn+77,xn+79,40,160,xn+57,41,xn+57,161,42,185,162,48,174,163,49,xn+45,164,51,165,526,60,168,166,62,xn+55,167,63,169,xn+46,62,xn+55,169,64,170,xn+54,66,171,xn+53,69,172,xn+65,70,173,xn+52,72,xn+63,xn+51,49,xn+45,175,51,176,526,60,179,177,62,xn+55,178,63,180,xn+46,62,xn+55,180,64,181,xn+54,66,182,xn+53,68,xn+47,183,70,184,xn+52,72,xn+48,xn+51,48,xn+56,186,52,187,xn+72,65,xn+69,188,67,xn+70,xn+71,25,xn+36,xn+42,21,191,xn+23,25,192,xn+42,30,194,193,46,xn+34,xn+36,46,xn+33,xn+35,21,196,xn+23,26,xn+88,197,28,xn+87,198,34,201,199,35,200,545,36,xn+101,xn+115,46,xn+95,xn+96,17,203,xn+22,20,204,xn+21,21,205,550,33,206,550,44,xn+16,207,45,xn+18,xn+20,8,209,215,16,210,220,18,211,220,19,212,224,20,213,227,21,231,401,8,218,215,19,216,xn+9,20,217,227,21,231,xn+9,16,219,220,18,223,220,19,221,224,20,222,227,21,231,xn+12,19,226,224,20,225,xn+9,21,xn+9,xn+12,20,230,227,21,228,xn+9,30,229,xn+9,34,xn+7,xn+9,21,231,415,30,232,xn+8,34,xn+7,xn+8,4,xn+2,234,5,235,480,6,271,236,7,270,237,8,238,491,9,239,243,10,240,243,11,241,243,12,242,243,13,547,243,14,266,244,20,264,245,26,246,267,37,247,xn+86,38,xn+86,248,39,249,518,40,250,xn+57,41,xn+57,251,42,538,252,48,xn+43,253,49,xn+45,254,51,255,526,60,258,256,62,xn+55,257,63,259,xn+46,62,xn+55,259,64,260,xn+54,66,261,xn+53,69,262,xn+65,70,263,xn+52,72,xn+62,xn+51,25,265,xn+42,46,xn+31,xn+32,26,xn+88,267,28,xn+87,268,34,269,544,46,xn+93,xn+94,8,397,xn+9,8,407,xn+9,3,346,273,4,xn+3,274,5,284,275,8,276,xn+115,15,xn+5,277,16,278,281,18,279,281,19,280,281,22,xn+14,281,35,282,xn+42,36,xn+102,283,46,xn+106,xn+107,6,405,285,7,395,286,8,295,287,14,501,288,26,289,502,37,290,xn+86,38,xn+86,291,39,292,307,40,293,xn+57,41,xn+57,294,42,335,500,9,296,300,10,297,300,11,298,300,12,299,300,13,394,300,14,339,301,15,xn+5,302,20,337,303,26,304,341,37,305,xn+86,38,xn+86,306,39,309,307,48,xn+58,308,50,xn+74,xn+85,40,310,xn+57,41,xn+57,311,42,335,312,48,324,313,49,xn+45,314,51,315,526,60,318,316,62,xn+55,317,63,319,xn+46,62,xn+55,319,64,320,xn+54,66,321,xn+53,69,322,xn+65,70,323,xn+52,72,xn+61,xn+51,49,xn+45,325,51,326,526,60,329,327,62,xn+55,328,63,330,xn+46,62,xn+55,330,64,331,xn+54,66,332,xn+53,68,xn+47,333,70,334,xn+52,72,xn+49,xn+51,48,xn+56,336,52,xn+67,xn+72,25,338,xn+42,46,xn+27,xn+28,15,xn+5,340,26,xn+88,341,28,xn+87,342,34,345,343,35,344,545,36,xn+102,xn+115,46,xn+91,xn+92,4,xn+2,347,5,357,348,8,349,xn+115,15,xn+5,350,16,351,354,18,352,354,19,353,354,22,xn+14,354,35,355,xn+42,36,xn+43,356,46,xn+104,xn+105,6,405,358,7,395,359,8,360,491,9,361,365,10,362,365,11,363,365,12,364,365,13,394,365,14,389,366,15,xn+5,367,20,387,368,26,369,391,37,370,xn+86,38,xn+86,371,39,372,518,40,373,xn+57,41,xn+57,374,42,538,375,48,xn+43,376,49,xn+45,377,51,378,526,60,381,379,62,xn+55,380,63,382,xn+46,62,xn+55,382,64,383,xn+54,66,384,xn+53,69,385,xn+65,70,386,xn+52,72,xn+60,xn+51,25,388,xn+42,46,xn+25,xn+26,15,xn+5,390,26,xn+88,391,28,xn+87,392,34,393,544,46,xn+89,xn+90,15,xn+5,547,8,396,xn+9,15,xn+5,397,16,398,410,18,399,410,19,400,410,20,401,xn+9,27,402,xn+12,29,xn+11,403,31,xn+11,404,32,xn+11,422,8,406,xn+9,15,xn+5,407,16,408,410,18,409,410,19,411,410,20,xn+12,xn+9,20,414,412,22,413,xn+9,34,xn+10,xn+9,22,416,415,27,419,xn+12,27,418,417,34,xn+10,xn+12,34,xn+10,419,43,xn+11,420,47,xn+11,421,53,xn+11,422,54,xn+11,423,56,xn+11,xn+12,2,xn+1,425,3,478,426,4,xn+4,427,5,438,428,8,429,xn+115,16,430,433,18,431,433,19,432,433,22,xn+14,433,35,434,xn+42,36,xn+44,435,46,xn+112,436,57,437,xn+114,58,xn+113,xn+114,6,xn+6,439,7,xn+6,440,8,450,441,14,501,442,26,443,502,37,444,xn+86,38,xn+86,445,39,446,465,40,447,xn+57,41,xn+57,448,42,471,449,48,xn+44,500,9,451,455,10,452,455,11,453,455,12,454,455,13,547,455,14,473,456,15,460,457,20,458,461,25,459,xn+42,46,xn+37,xn+38,20,540,461,26,462,474,37,463,xn+86,38,xn+86,464,39,467,465,48,xn+58,466,50,xn+75,xn+85,40,468,xn+57,41,xn+57,469,42,471,470,48,xn+44,524,48,xn+44,472,52,xn+68,xn+72,26,xn+88,474,28,xn+87,475,34,xn+100,476,35,477,545,36,xn+44,xn+115,4,xn+2,479,5,488,480,8,481,xn+115,16,482,485,18,483,485,19,484,485,22,xn+14,485,35,486,xn+42,36,xn+43,487,46,xn+108,xn+109,6,xn+6,489,7,xn+6,490,8,503,491,14,501,492,26,493,502,37,494,xn+86,38,xn+86,495,39,496,518,40,497,xn+57,41,xn+57,498,42,538,499,48,xn+43,500,49,xn+45,526,26,xn+88,502,28,xn+87,xn+115,9,504,508,10,505,508,11,506,508,12,507,508,13,547,508,14,541,509,15,513,510,20,511,514,25,512,xn+42,46,xn+29,xn+30,20,540,514,26,515,542,37,516,xn+86,38,xn+86,517,39,520,518,48,xn+58,519,50,xn+73,xn+85,40,521,xn+57,41,xn+57,522,42,538,523,48,xn+43,524,49,xn+45,525,51,529,526,60,xn+55,527,62,xn+55,528,63,xn+55,xn+46,60,532,530,62,xn+55,531,63,533,xn+46,62,xn+55,533,64,534,xn+54,66,535,xn+53,69,536,xn+65,70,537,xn+52,72,xn+59,xn+51,48,xn+43,539,52,xn+66,xn+72,25,xn+24,xn+42,26,xn+88,542,28,xn+87,543,34,xn+100,544,35,546,545,36,xn+42,xn+115,36,xn+43,xn+115,17,548,xn+22,20,549,xn+21,33,552,550,44,xn+17,551,45,xn+19,xn+20,44,xn+15,553,45,xn+15,xn+20])
;const wn=ce.from(Cn,vn,En.conditions,En.results);const bn=new ue({size:50,
params:["Accelerate","Bucket","DisableAccessPoints","DisableMultiRegionAccessPoints","DisableS3ExpressSessionAuth","Endpoint","ForcePathStyle","Region","UseArnRegion","UseDualStack","UseFIPS","UseGlobalEndpoint","UseObjectLambdaEndpoint","UseS3ExpressControlEndpoint"]
});const defaultEndpointResolver=(e,t={})=>bn.get(e,()=>le(wn,{endpointParams:e,logger:t.logger}));de.aws=c
;const createEndpointRuleSetHttpAuthSchemeParametersProvider=e=>async(t,s,o)=>{if(!o){
throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`")}const r=await e(t,s,o)
;const i=j(s)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!i){
throw new Error(`getEndpointParameterInstructions() is not defined on '${s.commandName}'`)}const a=await pe(o,{getEndpointParameterInstructions:i},t)
;return Object.assign(r,a)};const _defaultS3HttpAuthSchemeParametersProvider=async(e,t,s)=>({operation:j(t).operation,region:await B(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;const In=createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultS3HttpAuthSchemeParametersProvider);function createAwsAuthSigv4HttpAuthOption(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"s3",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
function createAwsAuthSigv4aHttpAuthOption(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"s3",region:e.region},propertiesExtractor:(e,t)=>({
signingProperties:{config:e,context:t}})}}const createEndpointRuleSetHttpAuthSchemeProvider=(e,t,s)=>{const endpointRuleSetHttpAuthSchemeProvider=o=>{
const r=e(o);const i=r.properties?.authSchemes;if(!i){return t(o)}const a=[];for(const e of i){const{name:t,properties:r={},...c}=e;const u=t.toLowerCase()
;if(t!==u){console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${u}'`)}let l;if(u==="sigv4a"){l="aws.auth#sigv4a";const e=i.find(e=>{
const t=e.name.toLowerCase();return t!=="sigv4a"&&t.startsWith("sigv4")});if(_e.sigv4aDependency()==="none"&&e){continue}}else if(u.startsWith("sigv4")){
l="aws.auth#sigv4"}else{throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${u}'`)}const d=s[l];if(!d){
throw new Error(`Could not find HttpAuthOption create function for '${l}'`)}const p=d(o);p.schemeId=l;p.signingProperties={...p.signingProperties||{},...c,...r}
;a.push(p)}return a};return endpointRuleSetHttpAuthSchemeProvider};const _defaultS3HttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:{
t.push(createAwsAuthSigv4HttpAuthOption(e));t.push(createAwsAuthSigv4aHttpAuthOption(e))}}return t}
;const An=createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver,_defaultS3HttpAuthSchemeProvider,{
"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption});const resolveHttpAuthSchemeConfig=e=>{const t=Te(e)
;const s=Re(t);return Object.assign(s,{authSchemePreference:B(e.authSchemePreference??[])})};const resolveClientEndpointParameters=e=>Object.assign(e,{
useFipsEndpoint:e.useFipsEndpoint??false,useDualstackEndpoint:e.useDualstackEndpoint??false,forcePathStyle:e.forcePathStyle??false,
useAccelerateEndpoint:e.useAccelerateEndpoint??false,useGlobalEndpoint:e.useGlobalEndpoint??false,
disableMultiregionAccessPoints:e.disableMultiregionAccessPoints??false,defaultSigningName:"s3",clientContextParams:e.clientContextParams??{}});const Pn={
ForcePathStyle:{type:"clientContextParams",name:"forcePathStyle"},UseArnRegion:{type:"clientContextParams",name:"useArnRegion"},DisableMultiRegionAccessPoints:{
type:"clientContextParams",name:"disableMultiregionAccessPoints"},Accelerate:{type:"clientContextParams",name:"useAccelerateEndpoint"},
DisableS3ExpressSessionAuth:{type:"clientContextParams",name:"disableS3ExpressSessionAuth"},UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}};const Tn=z(Pn,"AmazonS3","S3Client",fe);const Rn={Bucket:{type:"contextParams",name:"Bucket"},Key:{
type:"contextParams",name:"Key"}};const On={DisableS3ExpressSessionAuth:{type:"staticContextParams",value:true},Bucket:{type:"contextParams",name:"Bucket"}}
;const Nn={Bucket:{type:"contextParams",name:"Bucket"}};const Dn={Bucket:{type:"contextParams",name:"Bucket"},Prefix:{type:"contextParams",name:"Prefix"}}
;const _mw0=(e,t,s,o)=>[v(s)];const _mw5=(e,t,s,r)=>[o(s,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},
requestChecksumRequired:true}),v(s)];const _mw8=(e,t,s,o)=>[v(s),x(s),w(s)];const _mw11=(e,t,s,r)=>[o(s,{requestAlgorithmMember:{
httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:false}),b(s),v(s),x(s)];class S3ServiceException extends V{
constructor(e){super(e);Object.setPrototypeOf(this,S3ServiceException.prototype)}}class NoSuchUpload extends S3ServiceException{name="NoSuchUpload"
;$fault="client";constructor(e){super({name:"NoSuchUpload",$fault:"client",...e});Object.setPrototypeOf(this,NoSuchUpload.prototype)}}
class AccessDenied extends S3ServiceException{name="AccessDenied";$fault="client";constructor(e){super({name:"AccessDenied",$fault:"client",...e})
;Object.setPrototypeOf(this,AccessDenied.prototype)}}class ObjectNotInActiveTierError extends S3ServiceException{name="ObjectNotInActiveTierError"
;$fault="client";constructor(e){super({name:"ObjectNotInActiveTierError",$fault:"client",...e});Object.setPrototypeOf(this,ObjectNotInActiveTierError.prototype)
}}class BucketAlreadyExists extends S3ServiceException{name="BucketAlreadyExists";$fault="client";constructor(e){super({name:"BucketAlreadyExists",
$fault:"client",...e});Object.setPrototypeOf(this,BucketAlreadyExists.prototype)}}class BucketAlreadyOwnedByYou extends S3ServiceException{
name="BucketAlreadyOwnedByYou";$fault="client";constructor(e){super({name:"BucketAlreadyOwnedByYou",$fault:"client",...e})
;Object.setPrototypeOf(this,BucketAlreadyOwnedByYou.prototype)}}class NoSuchBucket extends S3ServiceException{name="NoSuchBucket";$fault="client"
;constructor(e){super({name:"NoSuchBucket",$fault:"client",...e});Object.setPrototypeOf(this,NoSuchBucket.prototype)}}
class NoSuchKey extends S3ServiceException{name="NoSuchKey";$fault="client";constructor(e){super({name:"NoSuchKey",$fault:"client",...e})
;Object.setPrototypeOf(this,NoSuchKey.prototype)}}class InvalidObjectState extends S3ServiceException{name="InvalidObjectState";$fault="client";StorageClass
;AccessTier;constructor(e){super({name:"InvalidObjectState",$fault:"client",...e});Object.setPrototypeOf(this,InvalidObjectState.prototype)
;this.StorageClass=e.StorageClass;this.AccessTier=e.AccessTier}}class NoSuchAnnotation extends S3ServiceException{name="NoSuchAnnotation";$fault="client"
;constructor(e){super({name:"NoSuchAnnotation",$fault:"client",...e});Object.setPrototypeOf(this,NoSuchAnnotation.prototype)}}
class NotFound extends S3ServiceException{name="NotFound";$fault="client";constructor(e){super({name:"NotFound",$fault:"client",...e})
;Object.setPrototypeOf(this,NotFound.prototype)}}class InvalidPrefix extends S3ServiceException{name="InvalidPrefix";$fault="client";constructor(e){super({
name:"InvalidPrefix",$fault:"client",...e});Object.setPrototypeOf(this,InvalidPrefix.prototype)}}class EncryptionTypeMismatch extends S3ServiceException{
name="EncryptionTypeMismatch";$fault="client";constructor(e){super({name:"EncryptionTypeMismatch",$fault:"client",...e})
;Object.setPrototypeOf(this,EncryptionTypeMismatch.prototype)}}class InvalidRequest extends S3ServiceException{name="InvalidRequest";$fault="client"
;constructor(e){super({name:"InvalidRequest",$fault:"client",...e});Object.setPrototypeOf(this,InvalidRequest.prototype)}}
class InvalidWriteOffset extends S3ServiceException{name="InvalidWriteOffset";$fault="client";constructor(e){super({name:"InvalidWriteOffset",$fault:"client",
...e});Object.setPrototypeOf(this,InvalidWriteOffset.prototype)}}class TooManyParts extends S3ServiceException{name="TooManyParts";$fault="client"
;constructor(e){super({name:"TooManyParts",$fault:"client",...e});Object.setPrototypeOf(this,TooManyParts.prototype)}}
class AnnotationLimitExceeded extends S3ServiceException{name="AnnotationLimitExceeded";$fault="client";constructor(e){super({name:"AnnotationLimitExceeded",
$fault:"client",...e});Object.setPrototypeOf(this,AnnotationLimitExceeded.prototype)}}class AnnotationNameTooLong extends S3ServiceException{
name="AnnotationNameTooLong";$fault="client";constructor(e){super({name:"AnnotationNameTooLong",$fault:"client",...e})
;Object.setPrototypeOf(this,AnnotationNameTooLong.prototype)}}class InvalidAnnotationName extends S3ServiceException{name="InvalidAnnotationName"
;$fault="client";constructor(e){super({name:"InvalidAnnotationName",$fault:"client",...e});Object.setPrototypeOf(this,InvalidAnnotationName.prototype)}}
class UnsupportedMediaType extends S3ServiceException{name="UnsupportedMediaType";$fault="client";constructor(e){super({name:"UnsupportedMediaType",
$fault:"client",...e});Object.setPrototypeOf(this,UnsupportedMediaType.prototype)}}class IdempotencyParameterMismatch extends S3ServiceException{
name="IdempotencyParameterMismatch";$fault="client";constructor(e){super({name:"IdempotencyParameterMismatch",$fault:"client",...e})
;Object.setPrototypeOf(this,IdempotencyParameterMismatch.prototype)}}class ObjectAlreadyInActiveTierError extends S3ServiceException{
name="ObjectAlreadyInActiveTierError";$fault="client";constructor(e){super({name:"ObjectAlreadyInActiveTierError",$fault:"client",...e})
;Object.setPrototypeOf(this,ObjectAlreadyInActiveTierError.prototype)}}const kn="ACL";const _n="AccessDenied";const Mn="AccessKeyId"
;const Ln="AnnotationLimitExceeded";const Fn="AnnotationNameTooLong";const $n="AccessPointAlias";const Hn="AcceptRanges";const Un="ArchiveStatus"
;const Bn="AccessTier";const jn="Bucket";const zn="BucketArn";const Vn="BucketAlreadyExists";const qn="BucketAlreadyOwnedByYou"
;const Gn="BypassGovernanceRetention";const Wn="BucketKeyEnabled";const Kn="BucketLocationName";const Qn="BucketLocationType";const Jn="BucketRegion"
;const Zn="Body";const Xn="ChecksumAlgorithm";const Yn="CacheControl";const es="ChecksumCRC32";const ts="ChecksumCRC32C";const ns="ChecksumCRC64NVME"
;const ss="Cache-Control";const os="Content-Disposition";const rs="ContentDisposition";const is="Content-Encoding";const as="ContentEncoding"
;const cs="ContentLanguage";const us="Content-Language";const ls="Content-Length";const ds="ContentLength";const ps="Content-MD5";const fs="ChecksumMD5"
;const hs="ContentMD5";const gs="ChecksumMode";const ms="CommonPrefix";const Ss="CommonPrefixList";const ys="CommonPrefixes";const Es="ContentRange"
;const vs="Content-Range";const xs="ChecksumSHA1";const Cs="ChecksumSHA256";const ws="ChecksumSHA512";const bs="CreateSessionOutput"
;const Is="CreateSessionResult";const As="CreateSessionRequest";const Ps="CreateSession";const Ts="ChecksumType";const Rs="Content-Type";const Os="ContentType"
;const Ns="ChecksumXXHASH64";const Ds="ChecksumXXHASH3";const ks="ChecksumXXHASH128";const _s="Code";const Ms="Credentials";const Ls="DeleteMarker"
;const Fs="DeleteMarkerEntry";const $s="DeleteMarkerVersionId";const Hs="DeleteMarkers";const Us="DisplayName";const Bs="DeletedObject"
;const js="DeleteObjectsOutput";const zs="DeleteObjectsRequest";const Vs="DeletedObjects";const qs="DeleteObjects";const Gs="DeleteResult";const Ws="Delete"
;const Ks="Deleted";const Qs="Delimiter";const Js="Error";const Zs="ExpectedBucketOwner";const Xs="ExpiresString";const Ys="ETag"
;const eo="EncryptionTypeMismatch";const to="EncodingType";const no="Errors";const so="Expiration";const oo="Expires";const ro="GrantFullControl"
;const io="GrantRead";const ao="GrantReadACP";const co="GrantWriteACP";const uo="HeadBucket";const lo="HeadBucketOutput";const po="HeadBucketRequest"
;const fo="HeadObject";const ho="HeadObjectOutput";const go="HeadObjectRequest";const mo="InvalidAnnotationName";const So="ID";const yo="IsLatest"
;const Eo="IfMatch";const vo="If-Modified-Since";const xo="IfModifiedSince";const Co="If-Match";const wo="IfNoneMatch";const bo="If-None-Match"
;const Io="InvalidObjectState";const Ao="InvalidPrefix";const Po="IdempotencyParameterMismatch";const To="InvalidRequest";const Ro="IsRestoreInProgress"
;const Oo="IsTruncated";const No="IfUnmodifiedSince";const Do="If-Unmodified-Since";const ko="InvalidWriteOffset";const _o="Key";const Mo="KeyMarker"
;const Lo="LastModified";const Fo="LastModifiedTime";const $o="Last-Modified";const Ho="ListObjectVersionsOutput";const Uo="ListObjectVersionsRequest"
;const Bo="ListObjectVersions";const jo="ListVersionsResult";const zo="Metadata";const Vo="MFA";const qo="MaxKeys";const Go="MissingMeta";const Wo="Message"
;const Ko="Name";const Qo="NotFound";const Jo="NextKeyMarker";const Zo="NoSuchAnnotation";const Xo="NoSuchBucket";const Yo="NoSuchKey";const er="NoSuchUpload"
;const tr="NextVersionIdMarker";const nr="Owner";const sr="ObjectAlreadyInActiveTierError";const or="ObjectIdentifier";const rr="ObjectIdentifierList"
;const ir="ObjectLockEventHold";const ar="ObjectLockEventHoldDurationDays";const cr="ObjectLockEventHoldDurationYears";const ur="ObjectLockLegalHoldStatus"
;const lr="ObjectLockMode";const dr="ObjectLockRetainUntilDate";const pr="ObjectNotInActiveTierError";const fr="OptionalObjectAttributes"
;const hr="ObjectVersion";const gr="ObjectVersionList";const mr="Objects";const Sr="Object";const yr="Prefix";const Er="PartsCount";const vr="PartNumber"
;const xr="PutObject";const Cr="PutObjectOutput";const wr="PutObjectRequest";const br="Quiet";const Ir="RequestCharged";const Ar="ResponseCacheControl"
;const Pr="ResponseContentDisposition";const Tr="ResponseContentEncoding";const Rr="ResponseContentLanguage";const Or="ResponseContentType"
;const Nr="ResponseExpires";const Dr="RestoreExpiryDate";const kr="RequestPayer";const _r="ReplicationStatus";const Mr="RestoreStatus";const Lr="Range"
;const Fr="Restore";const $r="SecretAccessKey";const Hr="StreamingBlob";const Ur="StorageClass";const Br="SessionCredentialValue";const jr="SessionCredentials"
;const zr="SessionMode";const Vr="ServerSideEncryption";const qr="SSECustomerAlgorithm";const Gr="SSECustomerKey";const Wr="SSECustomerKeyMD5"
;const Kr="SSEKMSEncryptionContext";const Qr="SSEKMSKeyId";const Jr="SessionToken";const Zr="Size";const Xr="TagCount";const Yr="TooManyParts"
;const ei="Tagging";const ti="UnsupportedMediaType";const ni="VersionId";const si="VersionIdMarker";const oi="Versions";const ri="Version"
;const ii="WriteOffsetBytes";const ai="WebsiteRedirectLocation";const ci="accept-ranges";const ui="client";const li="delimiter";const di="error"
;const pi="encoding-type";const fi="http";const hi="httpChecksum";const gi="httpError";const mi="httpHeader";const Si="httpPayload";const yi="httpPrefixHeaders"
;const Ei="httpQuery";const vi="key-marker";const xi="max-keys";const Ci="prefix";const wi="partNumber";const bi="response-cache-control"
;const Ii="response-content-disposition";const Ai="response-content-encoding";const Pi="response-content-language";const Ti="response-content-type"
;const Ri="response-expires";const Oi="smithy.ts.sdk.synthetic.com.amazonaws.s3";const Ni="streaming";const Di="versionId";const ki="version-id-marker"
;const _i="xmlFlattened";const Mi="xmlName";const Li="x-amz-acl";const Fi="x-amz-access-point-alias";const $i="x-amz-archive-status";const Hi="x-amz-bucket-arn"
;const Ui="x-amz-bypass-governance-retention";const Bi="x-amz-bucket-location-name";const ji="x-amz-bucket-location-type";const zi="x-amz-bucket-region"
;const Vi="x-amz-checksum-crc32";const qi="x-amz-checksum-crc32c";const Gi="x-amz-checksum-crc64nvme";const Wi="x-amz-checksum-md5"
;const Ki="x-amz-checksum-mode";const Qi="x-amz-checksum-sha1";const Ji="x-amz-checksum-sha256";const Zi="x-amz-checksum-sha512"
;const Xi="x-amz-create-session-mode";const Yi="x-amz-checksum-type";const ea="x-amz-checksum-xxhash64";const ta="x-amz-checksum-xxhash3"
;const na="x-amz-checksum-xxhash128";const sa="x-amz-delete-marker";const oa="x-amz-expiration";const ra="x-amz-expected-bucket-owner"
;const ia="x-amz-grant-full-control";const aa="x-amz-grant-read";const ca="x-amz-grant-read-acp";const ua="x-amz-grant-write-acp";const la="x-amz-meta-"
;const da="x-amz-mfa";const pa="x-amz-missing-meta";const fa="x-amz-mp-parts-count";const ha="x-amz-object-lock-event-hold"
;const ga="x-amz-object-lock-event-hold-duration-days";const ma="x-amz-object-lock-event-hold-duration-years";const Sa="x-amz-object-lock-legal-hold"
;const ya="x-amz-object-lock-mode";const Ea="x-amz-object-lock-retain-until-date";const va="x-amz-optional-object-attributes";const xa="x-amz-object-size"
;const Ca="x-amz-restore";const wa="x-amz-request-charged";const ba="x-amz-request-payer";const Ia="x-amz-replication-status";const Aa="x-amz-storage-class"
;const Pa="x-amz-sdk-checksum-algorithm";const Ta="x-amz-server-side-encryption";const Ra="x-amz-server-side-encryption-aws-kms-key-id"
;const Oa="x-amz-server-side-encryption-bucket-key-enabled";const Na="x-amz-server-side-encryption-context"
;const Da="x-amz-server-side-encryption-customer-algorithm";const ka="x-amz-server-side-encryption-customer-key"
;const _a="x-amz-server-side-encryption-customer-key-MD5";const Ma="x-amz-tagging";const La="x-amz-tagging-count";const Fa="x-amz-version-id"
;const $a="x-amz-write-offset-bytes";const Ha="x-amz-website-redirect-location";const Ua="com.amazonaws.s3";const Ba=new Ae(Oi)
;var ja=[-3,Oi,"S3ServiceException",0,[],[]];Ba.registerError(ja,S3ServiceException);const za=new Ae(Ua);var Va=[-3,Ua,_n,{[di]:ui,[gi]:403},[],[]]
;za.registerError(Va,AccessDenied);var qa=[-3,Ua,Ln,{[di]:ui,[gi]:400},[],[]];za.registerError(qa,AnnotationLimitExceeded);var Ga=[-3,Ua,Fn,{[di]:ui,[gi]:400
},[],[]];za.registerError(Ga,AnnotationNameTooLong);var Wa=[-3,Ua,Vn,{[di]:ui,[gi]:409},[],[]];za.registerError(Wa,BucketAlreadyExists);var Ka=[-3,Ua,qn,{
[di]:ui,[gi]:409},[],[]];za.registerError(Ka,BucketAlreadyOwnedByYou);var Qa=[-3,Ua,eo,{[di]:ui,[gi]:400},[],[]];za.registerError(Qa,EncryptionTypeMismatch)
;var Ja=[-3,Ua,Po,{[di]:ui,[gi]:400},[],[]];za.registerError(Ja,IdempotencyParameterMismatch);var Za=[-3,Ua,mo,{[di]:ui,[gi]:400},[],[]]
;za.registerError(Za,InvalidAnnotationName);var Xa=[-3,Ua,Io,{[di]:ui,[gi]:403},[Ur,Bn],[0,0]];za.registerError(Xa,InvalidObjectState);var Ya=[-3,Ua,Ao,{
[di]:ui,[gi]:400},[],[]];za.registerError(Ya,InvalidPrefix);var ec=[-3,Ua,To,{[di]:ui,[gi]:400},[],[]];za.registerError(ec,InvalidRequest);var tc=[-3,Ua,ko,{
[di]:ui,[gi]:400},[],[]];za.registerError(tc,InvalidWriteOffset);var nc=[-3,Ua,Zo,{[di]:ui,[gi]:404},[],[]];za.registerError(nc,NoSuchAnnotation)
;var sc=[-3,Ua,Xo,{[di]:ui,[gi]:404},[],[]];za.registerError(sc,NoSuchBucket);var oc=[-3,Ua,Yo,{[di]:ui,[gi]:404},[],[]];za.registerError(oc,NoSuchKey)
;var rc=[-3,Ua,er,{[di]:ui,[gi]:404},[],[]];za.registerError(rc,NoSuchUpload);var ic=[-3,Ua,Qo,{[di]:ui},[],[]];za.registerError(ic,NotFound);var ac=[-3,Ua,sr,{
[di]:ui,[gi]:403},[],[]];za.registerError(ac,ObjectAlreadyInActiveTierError);var cc=[-3,Ua,pr,{[di]:ui,[gi]:403},[],[]]
;za.registerError(cc,ObjectNotInActiveTierError);var uc=[-3,Ua,Yr,{[di]:ui,[gi]:400},[],[]];za.registerError(uc,TooManyParts);var lc=[-3,Ua,ti,{[di]:ui,[gi]:415
},[],[]];za.registerError(lc,UnsupportedMediaType);const dc=[Ba,za];var pc=[0,Ua,Br,8,0];var fc=[0,Ua,Gr,8,0];var hc=[0,Ua,Kr,8,0];var gc=[0,Ua,Qr,8,0]
;var mc=[0,Ua,Hr,{[Ni]:1},42];var Sc=[3,Ua,ms,0,[yr],[0]];var yc=[3,Ua,bs,{[Mi]:Is},[Ms,Vr,Qr,Kr,Wn],[[()=>$c,{[Mi]:Ms}],[0,{[mi]:Ta}],[()=>gc,{[mi]:Ra
}],[()=>hc,{[mi]:Na}],[2,{[mi]:Oa}]],1];var Ec=[3,Ua,As,0,[jn,zr,Vr,Qr,Kr,Wn],[[0,1],[0,{[mi]:Xi}],[0,{[mi]:Ta}],[()=>gc,{[mi]:Ra}],[()=>hc,{[mi]:Na}],[2,{
[mi]:Oa}]],1];var vc=[3,Ua,Ws,0,[mr,br],[[()=>zc,{[_i]:1,[Mi]:Sr}],2],1];var xc=[3,Ua,Bs,0,[_o,ni,Ls,$s],[0,0,2,0]]
;var Cc=[3,Ua,Fs,0,[nr,_o,ni,yo,Lo],[()=>_c,0,0,2,4]];var wc=[3,Ua,js,{[Mi]:Gs},[Ks,Ir,no],[[()=>Uc,{[_i]:1}],[0,{[mi]:wa}],[()=>jc,{[_i]:1,[Mi]:Js}]]]
;var bc=[3,Ua,zs,0,[jn,Ws,Vo,kr,Gn,Zs,Xn],[[0,1],[()=>vc,{[Si]:1,[Mi]:Ws}],[0,{[mi]:da}],[0,{[mi]:ba}],[2,{[mi]:Ui}],[0,{[mi]:ra}],[0,{[mi]:Pa}]],2]
;var Ic=[3,Ua,Js,0,[_o,ni,_s,Wo],[0,0,0,0]];var Ac=[3,Ua,lo,0,[zn,Qn,Kn,Jn,$n],[[0,{[mi]:Hi}],[0,{[mi]:ji}],[0,{[mi]:Bi}],[0,{[mi]:zi}],[2,{[mi]:Fi}]]]
;var Pc=[3,Ua,po,0,[jn,Zs],[[0,1],[0,{[mi]:ra}]],1]
;var Tc=[3,Ua,ho,0,[Ls,Hn,so,Fr,Un,Lo,ds,es,ts,ns,xs,Cs,ws,fs,Ns,Ds,ks,Ts,Ys,Go,ni,Yn,rs,as,cs,Os,Es,oo,Xs,ai,Vr,zo,qr,Wr,Qr,Wn,Ur,Ir,_r,Er,Xr,lr,dr,ur,ir,ar,cr],[[2,{
[mi]:sa}],[0,{[mi]:ci}],[0,{[mi]:oa}],[0,{[mi]:Ca}],[0,{[mi]:$i}],[4,{[mi]:$o}],[1,{[mi]:ls}],[0,{[mi]:Vi}],[0,{[mi]:qi}],[0,{[mi]:Gi}],[0,{[mi]:Qi}],[0,{
[mi]:Ji}],[0,{[mi]:Zi}],[0,{[mi]:Wi}],[0,{[mi]:ea}],[0,{[mi]:ta}],[0,{[mi]:na}],[0,{[mi]:Yi}],[0,{[mi]:Ys}],[1,{[mi]:pa}],[0,{[mi]:Fa}],[0,{[mi]:ss}],[0,{
[mi]:os}],[0,{[mi]:is}],[0,{[mi]:us}],[0,{[mi]:Rs}],[0,{[mi]:vs}],[4,{[mi]:oo}],[0,{[mi]:Xs}],[0,{[mi]:Ha}],[0,{[mi]:Ta}],[128|0,{[yi]:la}],[0,{[mi]:Da}],[0,{
[mi]:_a}],[()=>gc,{[mi]:Ra}],[2,{[mi]:Oa}],[0,{[mi]:Aa}],[0,{[mi]:wa}],[0,{[mi]:Ia}],[1,{[mi]:fa}],[1,{[mi]:La}],[0,{[mi]:ya}],[5,{[mi]:Ea}],[0,{[mi]:Sa}],[0,{
[mi]:ha}],[1,{[mi]:ga}],[1,{[mi]:ma}]]];var Rc=[3,Ua,go,0,[jn,_o,Eo,xo,wo,No,Lr,Ar,Pr,Tr,Rr,Or,Nr,ni,qr,Gr,Wr,kr,vr,Zs,gs],[[0,1],[0,1],[0,{[mi]:Co}],[4,{
[mi]:vo}],[0,{[mi]:bo}],[4,{[mi]:Do}],[0,{[mi]:Lr}],[0,{[Ei]:bi}],[0,{[Ei]:Ii}],[0,{[Ei]:Ai}],[0,{[Ei]:Pi}],[0,{[Ei]:Ti}],[6,{[Ei]:Ri}],[0,{[Ei]:Di}],[0,{
[mi]:Da}],[()=>fc,{[mi]:ka}],[0,{[mi]:_a}],[0,{[mi]:ba}],[1,{[Ei]:wi}],[0,{[mi]:ra}],[0,{[mi]:Ki}]],2];var Oc=[3,Ua,Ho,{[Mi]:jo
},[Oo,Mo,si,Jo,tr,oi,Hs,Ko,yr,Qs,qo,ys,to,Ir],[2,0,0,0,0,[()=>Vc,{[_i]:1,[Mi]:ri}],[()=>Bc,{[_i]:1,[Mi]:Ls}],0,0,0,1,[()=>Hc,{[_i]:1}],0,[0,{[mi]:wa}]]]
;var Nc=[3,Ua,Uo,0,[jn,Qs,to,Mo,qo,yr,si,Zs,kr,fr],[[0,1],[0,{[Ei]:li}],[0,{[Ei]:pi}],[0,{[Ei]:vi}],[1,{[Ei]:xi}],[0,{[Ei]:Ci}],[0,{[Ei]:ki}],[0,{[mi]:ra}],[0,{
[mi]:ba}],[64|0,{[mi]:va}]],1];var Dc=[3,Ua,or,0,[_o,ni,Ys,Fo,Zr],[0,0,0,6,1],1];var kc=[3,Ua,hr,0,[Ys,Xn,Ts,Zr,Ur,_o,ni,yo,Lo,nr,Mr],[0,[64|0,{[_i]:1
}],0,1,0,0,0,2,4,()=>_c,()=>Fc]];var _c=[3,Ua,nr,0,[Us,So],[0,0]];var Mc=[3,Ua,Cr,0,[so,Ys,es,ts,ns,xs,Cs,ws,fs,Ns,Ds,ks,Ts,Vr,ni,qr,Wr,Qr,Kr,Wn,Zr,Ir],[[0,{
[mi]:oa}],[0,{[mi]:Ys}],[0,{[mi]:Vi}],[0,{[mi]:qi}],[0,{[mi]:Gi}],[0,{[mi]:Qi}],[0,{[mi]:Ji}],[0,{[mi]:Zi}],[0,{[mi]:Wi}],[0,{[mi]:ea}],[0,{[mi]:ta}],[0,{
[mi]:na}],[0,{[mi]:Yi}],[0,{[mi]:Ta}],[0,{[mi]:Fa}],[0,{[mi]:Da}],[0,{[mi]:_a}],[()=>gc,{[mi]:Ra}],[()=>hc,{[mi]:Na}],[2,{[mi]:Oa}],[1,{[mi]:xa}],[0,{[mi]:wa
}]]]
;var Lc=[3,Ua,wr,0,[jn,_o,kn,Zn,Yn,rs,as,cs,ds,hs,Os,Xn,es,ts,ns,xs,Cs,ws,fs,Ns,Ds,ks,oo,Eo,wo,ro,io,ao,co,ii,zo,Vr,Ur,ai,qr,Gr,Wr,Qr,Kr,Wn,kr,ei,lr,dr,ur,ir,ar,cr,Zs],[[0,1],[0,1],[0,{
[mi]:Li}],[()=>mc,16],[0,{[mi]:ss}],[0,{[mi]:os}],[0,{[mi]:is}],[0,{[mi]:us}],[1,{[mi]:ls}],[0,{[mi]:ps}],[0,{[mi]:Rs}],[0,{[mi]:Pa}],[0,{[mi]:Vi}],[0,{[mi]:qi
}],[0,{[mi]:Gi}],[0,{[mi]:Qi}],[0,{[mi]:Ji}],[0,{[mi]:Zi}],[0,{[mi]:Wi}],[0,{[mi]:ea}],[0,{[mi]:ta}],[0,{[mi]:na}],[4,{[mi]:oo}],[0,{[mi]:Co}],[0,{[mi]:bo
}],[0,{[mi]:ia}],[0,{[mi]:aa}],[0,{[mi]:ca}],[0,{[mi]:ua}],[1,{[mi]:$a}],[128|0,{[yi]:la}],[0,{[mi]:Ta}],[0,{[mi]:Aa}],[0,{[mi]:Ha}],[0,{[mi]:Da}],[()=>fc,{
[mi]:ka}],[0,{[mi]:_a}],[()=>gc,{[mi]:Ra}],[()=>hc,{[mi]:Na}],[2,{[mi]:Oa}],[0,{[mi]:ba}],[0,{[mi]:Ma}],[0,{[mi]:ya}],[5,{[mi]:Ea}],[0,{[mi]:Sa}],[0,{[mi]:ha
}],[1,{[mi]:ga}],[1,{[mi]:ma}],[0,{[mi]:ra}]],2];var Fc=[3,Ua,Mr,0,[Ro,Dr],[2,4]];var $c=[3,Ua,jr,0,[Mn,$r,Jr,so],[[0,{[Mi]:Mn}],[()=>pc,{[Mi]:$r}],[()=>pc,{
[Mi]:Jr}],[4,{[Mi]:so}]],4];var Hc=[1,Ua,Ss,0,()=>Sc];var Uc=[1,Ua,Vs,0,()=>xc];var Bc=[1,Ua,Hs,0,()=>Cc];var jc=[1,Ua,no,0,()=>Ic];var zc=[1,Ua,rr,0,()=>Dc]
;var Vc=[1,Ua,gr,0,[()=>kc,0]];var qc=[9,Ua,Ps,{[fi]:["GET","/?session",200]},()=>Ec,()=>yc];var Gc=[9,Ua,qs,{[hi]:"-",[fi]:["POST","/?delete",200]
},()=>bc,()=>wc];var Wc=[9,Ua,uo,{[fi]:["HEAD","/",200]},()=>Pc,()=>Ac];var Kc=[9,Ua,fo,{[fi]:["HEAD","/{Key+}",200]},()=>Rc,()=>Tc];var Qc=[9,Ua,Bo,{
[fi]:["GET","/?versions",200]},()=>Nc,()=>Oc];var Jc=[9,Ua,xr,{[hi]:"-",[fi]:["PUT","/{Key+}?x-id=PutObject",200]},()=>Lc,()=>Mc]
;class CreateSessionCommand extends(Tn(On,_mw0,"CreateSession",qc)){}var Zc="3.1141.0";var Xc={version:Zc};const getRuntimeConfig$1=e=>({
apiVersion:"2006-03-01",base64Decoder:e?.base64Decoder??Ve,base64Encoder:e?.base64Encoder??ze,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],getAwsChunkedEncodingStream:e?.getAwsChunkedEncodingStream??je,
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??An,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new Oe},{schemeId:"aws.auth#sigv4a",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new Ne}],logger:e?.logger??new q,md5:e?.md5??Fe,protocol:e?.protocol??I,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.s3",errorTypeRegistries:dc,xmlNamespace:"http://s3.amazonaws.com/doc/2006-03-01/",
version:"2006-03-01",serviceTarget:"AmazonS3"},sdkStreamMixin:e?.sdkStreamMixin??Be,serviceId:e?.serviceId??"S3",sha1:e?.sha1??Ke,sha256:e?.sha256??Le,
signerConstructor:e?.signerConstructor??_e,signingEscapePath:e?.signingEscapePath??false,urlParser:e?.urlParser??Se,useArnRegion:e?.useArnRegion??undefined,
utf8Decoder:e?.utf8Decoder??Ue,utf8Encoder:e?.utf8Encoder??He});const getRuntimeConfig=e=>{G(process.version);const t=te(e)
;const defaultConfigProvider=()=>t().then(W);const s=getRuntimeConfig$1(e);u(process.version);const o={profile:e?.profile,logger:s.logger};return{...s,...e,
runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??ne(ke,o),bodyLengthChecker:e?.bodyLengthChecker??qe,
credentialDefaultProvider:e?.credentialDefaultProvider??Me,defaultUserAgentProvider:e?.defaultUserAgentProvider??l({serviceId:s.serviceId,
clientVersion:Xc.version}),disableS3ExpressSessionAuth:e?.disableS3ExpressSessionAuth??ne(T,o),eventStreamSerdeProvider:e?.eventStreamSerdeProvider??ge,
maxAttempts:e?.maxAttempts??ne(we,e),region:e?.region??ne(re,{...ie,...o}),requestChecksumCalculation:e?.requestChecksumCalculation??ne(i,o),
requestHandler:We.create(e?.requestHandler??defaultConfigProvider),responseChecksumValidation:e?.responseChecksumValidation??ne(r,o),
retryMode:e?.retryMode??ne({...Ce,default:async()=>(await defaultConfigProvider()).retryMode||xe},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??ne(De,o),
streamCollector:e?.streamCollector??Ge,streamHasher:e?.streamHasher??$e,useArnRegion:e?.useArnRegion??ne(P,o),
useDualstackEndpoint:e?.useDualstackEndpoint??ne(oe,o),useFipsEndpoint:e?.useFipsEndpoint??ne(se,o),userAgentAppId:e?.userAgentAppId??ne(d,o)}}
;const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes;let s=e.httpAuthSchemeProvider;let o=e.credentials;return{setHttpAuthScheme(e){
const s=t.findIndex(t=>t.schemeId===e.schemeId);if(s===-1){t.push(e)}else{t.splice(s,1,e)}},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){s=e},
httpAuthSchemeProvider(){return s},setCredentials(e){o=e},credentials(){return o}}};const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const resolveRuntimeExtensions=(e,t)=>{
const s=Object.assign(p(e),K(e),ye(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(s))
;return Object.assign(e,f(s),Q(s),Ee(s),resolveHttpAuthRuntimeConfig(s))};class S3Client extends J{config;constructor(...[e]){const t=getRuntimeConfig(e||{})
;super(t);this.initConfig=t;const s=resolveClientEndpointParameters(t);const o=h(s);const r=a(o);const i=be(r);const c=ae(i);const u=g(c);const l=he(u)
;const d=me(l);const p=resolveHttpAuthSchemeConfig(d);const f=R(p,{session:[()=>this,CreateSessionCommand]})
;const v=resolveRuntimeExtensions(f,e?.extensions||[]);this.config=v;this.middlewareStack.use(Pe(this.config));this.middlewareStack.use(m(this.config))
;this.middlewareStack.use(Ie(this.config));this.middlewareStack.use(ve(this.config));this.middlewareStack.use(S(this.config))
;this.middlewareStack.use(y(this.config));this.middlewareStack.use(E(this.config));this.middlewareStack.use(F(this.config,{httpAuthSchemeParametersProvider:In,
identityProviderConfigProvider:async e=>new $({"aws.auth#sigv4":e.credentials,"aws.auth#sigv4a":e.credentials})}));this.middlewareStack.use(H(this.config))
;this.middlewareStack.use(D(this.config));this.middlewareStack.use(k(this.config));this.middlewareStack.use(_(this.config))
;this.middlewareStack.use(M(this.config));this.middlewareStack.use(L(this.config))}destroy(){super.destroy()}}
class DeleteObjectsCommand extends(Tn(Nn,_mw5,"DeleteObjects",Gc)){}class HeadBucketCommand extends(Tn(Nn,_mw0,"HeadBucket",Wc)){}
class HeadObjectCommand extends(Tn(Rn,_mw8,"HeadObject",Kc)){}class ListObjectVersionsCommand extends(Tn(Dn,_mw0,"ListObjectVersions",Qc)){}
class PutObjectCommand extends(Tn(Rn,_mw11,"PutObject",Jc)){}const Yc={AWS_BACKUP_LOW_COST_WARM:"AWS_BACKUP_LOW_COST_WARM",AWS_BACKUP_WARM:"AWS_BACKUP_WARM",
DEEP_ARCHIVE:"DEEP_ARCHIVE",EXPRESS_ONEZONE:"EXPRESS_ONEZONE",FSX_ONTAP:"FSX_ONTAP",FSX_OPENZFS:"FSX_OPENZFS",GLACIER:"GLACIER",GLACIER_IR:"GLACIER_IR",
INTELLIGENT_TIERING:"INTELLIGENT_TIERING",ONEZONE_IA:"ONEZONE_IA",OUTPOSTS:"OUTPOSTS",REDUCED_REDUNDANCY:"REDUCED_REDUNDANCY",SNOW:"SNOW",STANDARD:"STANDARD",
STANDARD_IA:"STANDARD_IA"};t.DeleteObjectsCommand=DeleteObjectsCommand;t.HeadBucketCommand=HeadBucketCommand;t.HeadObjectCommand=HeadObjectCommand
;t.ListObjectVersionsCommand=ListObjectVersionsCommand;t.PutObjectCommand=PutObjectCommand;t.S3Client=S3Client},7176:(e,t,s)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:r,createDefaultUserAgentProvider:i,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:u,resolveUserAgentConfig:l,resolveHostHeaderConfig:d,getUserAgentPlugin:p,getHostHeaderPlugin:f,getLoggerPlugin:h,getRecursionDetectionPlugin:g}=s(3112)
;const{getHttpAuthSchemeEndpointRuleSetPlugin:m,DefaultIdentityProviderConfig:S,getHttpSigningPlugin:y,createPaginator:E}=s(2538)
;const{normalizeProvider:v,getSmithyContext:x,ServiceException:C,NoOpLogger:w,emitWarningIfUnsupportedVersion:b,loadConfigsForDefaultMode:I,getDefaultExtensionConfiguration:P,resolveDefaultRuntimeConfig:T,Client:R,makeBuilder:D,createAggregatedClient:k}=s(2474)
;const{resolveDefaultsModeConfig:_,loadConfig:M,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:L,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:F,NODE_REGION_CONFIG_OPTIONS:$,NODE_REGION_CONFIG_FILE_OPTIONS:H,resolveRegionConfig:U}=s(2163)
;const{BinaryDecisionDiagram:B,EndpointCache:j,decideEndpoint:z,customEndpointFunctions:V,resolveEndpointConfig:q,getEndpointPlugin:G}=s(2461)
;const{parseUrl:W,getHttpHandlerExtensionConfiguration:K,resolveHttpHandlerRuntimeConfig:Q,getContentLengthPlugin:J}=s(230)
;const{DEFAULT_RETRY_MODE:Z,NODE_RETRY_MODE_CONFIG_OPTIONS:X,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:Y,resolveRetryConfig:ee,getRetryPlugin:te}=s(3729)
;const{TypeRegistry:ne,getSchemaSerdePlugin:se}=s(2754);const{resolveAwsSdkSigV4Config:oe,AwsSdkSigV4Signer:re,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ie}=s(299)
;const{defaultProvider:ae}=s(9661);const{toUtf8:ce,fromUtf8:ue,toBase64:le,fromBase64:de,calculateBodyLength:pe}=s(246)
;const{streamCollector:fe,NodeHttpHandler:he}=s(4695);const{AwsRestJsonProtocol:ge}=s(2e3);const{Sha256:me}=s(5550)
;const defaultSchedulerHttpAuthSchemeParametersProvider=async(e,t,s)=>({operation:x(t).operation,region:await v(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",
signingProperties:{name:"scheduler",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultSchedulerHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:{t.push(createAwsAuthSigv4HttpAuthOption(e))}}return t}
;const resolveHttpAuthSchemeConfig=e=>{const t=oe(e);return Object.assign(t,{authSchemePreference:v(e.authSchemePreference??[])})}
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"scheduler"});const Se={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var ye="3.1141.0";var Ee={version:ye};const ve="ref"
;var xe=-1;var Ce=true;var we="isSet";var be="PartitionResult";var Ie="booleanEquals";var Ae="getAttr";var Pe={[ve]:"Endpoint"};var Te={[ve]:be};var Re={}
;var Oe=[{[ve]:"Region"}];const Ne={conditions:[[we,[Pe]],[we,Oe],["aws.partition",Oe,be],[Ie,[{[ve]:"UseFIPS"},Ce]],[Ie,[{[ve]:"UseDualStack"},Ce]],[Ie,[{
fn:Ae,argv:[Te,"supportsDualStack"]},Ce]],[Ie,[{fn:Ae,argv:[Te,"supportsFIPS"]},Ce]]],
results:[[xe],[xe,"Invalid Configuration: FIPS and custom endpoint are not supported"],[xe,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Pe,Re],["https://scheduler-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Re],[xe,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://scheduler-fips.{Region}.{PartitionResult#dnsSuffix}",Re],[xe,"FIPS is enabled but this partition does not support FIPS"],["https://scheduler.{Region}.{PartitionResult#dualStackDnsSuffix}",Re],[xe,"DualStack is enabled but this partition does not support DualStack"],["https://scheduler.{Region}.{PartitionResult#dnsSuffix}",Re],[xe,"Invalid Configuration: Missing Region"]]
};const De=2;const ke=1e8
;const _e=new Int32Array([-1,1,-1,0,12,3,1,4,ke+11,2,5,ke+11,3,8,6,4,7,ke+10,5,ke+8,ke+9,4,10,9,6,ke+6,ke+7,5,11,ke+5,6,ke+4,ke+5,3,ke+1,13,4,ke+2,ke+3])
;const Me=B.from(_e,De,Ne.conditions,Ne.results);const Le=new j({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(e,t={})=>Le.get(e,()=>z(Me,{endpointParams:e,logger:t.logger}));V.aws=o;class SchedulerServiceException extends C{
constructor(e){super(e);Object.setPrototypeOf(this,SchedulerServiceException.prototype)}}class InternalServerException extends SchedulerServiceException{
name="InternalServerException";$fault="server";Message;constructor(e){super({name:"InternalServerException",$fault:"server",...e})
;Object.setPrototypeOf(this,InternalServerException.prototype);this.Message=e.Message}}class ResourceNotFoundException extends SchedulerServiceException{
name="ResourceNotFoundException";$fault="client";Message;constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e})
;Object.setPrototypeOf(this,ResourceNotFoundException.prototype);this.Message=e.Message}}class ThrottlingException extends SchedulerServiceException{
name="ThrottlingException";$fault="client";Message;constructor(e){super({name:"ThrottlingException",$fault:"client",...e})
;Object.setPrototypeOf(this,ThrottlingException.prototype);this.Message=e.Message}}class ValidationException extends SchedulerServiceException{
name="ValidationException";$fault="client";Message;constructor(e){super({name:"ValidationException",$fault:"client",...e})
;Object.setPrototypeOf(this,ValidationException.prototype);this.Message=e.Message}}class ConflictException extends SchedulerServiceException{
name="ConflictException";$fault="client";Message;constructor(e){super({name:"ConflictException",$fault:"client",...e})
;Object.setPrototypeOf(this,ConflictException.prototype);this.Message=e.Message}}class ServiceQuotaExceededException extends SchedulerServiceException{
name="ServiceQuotaExceededException";$fault="client";Message;constructor(e){super({name:"ServiceQuotaExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,ServiceQuotaExceededException.prototype);this.Message=e.Message}}const Fe="Arn";const $e="ActionAfterCompletion"
;const He="AssignPublicIp";const Ue="AwsVpcConfiguration";const Be="CreationDate";const je="ConflictException";const ze="CapacityProviderStrategy"
;const Ve="CapacityProviderStrategyItem";const qe="CreateSchedule";const Ge="CreateScheduleInput";const We="CreateScheduleOutput";const Ke="ClientToken"
;const Qe="Description";const Je="DeadLetterConfig";const Ze="DeleteSchedule";const Xe="DeleteScheduleInput";const Ye="DeleteScheduleOutput"
;const et="DetailType";const tt="EventBridgeParameters";const nt="EndDate";const st="EnableExecuteCommand";const ot="EnableECSManagedTags"
;const rt="EcsParameters";const it="FlexibleTimeWindow";const at="Group";const ct="GroupName";const ut="GetSchedule";const lt="GetScheduleInput"
;const dt="GetScheduleOutput";const pt="Input";const ft="InternalServerException";const ht="KmsKeyArn";const gt="KinesisParameters"
;const mt="LastModificationDate";const St="ListSchedules";const yt="ListSchedulesInput";const Et="ListSchedulesOutput";const vt="LaunchType";const xt="Message"
;const Ct="MaximumEventAgeInSeconds";const wt="MessageGroupId";const bt="MaxResults";const It="MaximumRetryAttempts";const At="MaximumWindowInMinutes"
;const Pt="Mode";const Tt="Name";const Rt="NetworkConfiguration";const Ot="NamePrefix";const Nt="NextToken";const Dt="PlacementConstraints"
;const kt="PlacementConstraint";const _t="PartitionKey";const Mt="PipelineParameterList";const Lt="PlacementStrategy";const Ft="PlacementStrategies"
;const $t="PropagateTags";const Ht="PlatformVersion";const Ut="RoleArn";const Bt="ReferenceId";const jt="ResourceNotFoundException";const zt="RetryPolicy"
;const Vt="Subnets";const qt="ScheduleArn";const Gt="StartDate";const Wt="ScheduleExpression";const Kt="ScheduleExpressionTimezone";const Qt="SecurityGroups"
;const Jt="ScheduleGroup";const Zt="ScheduleList";const Xt="SageMakerPipelineParameter";const Yt="SageMakerPipelineParameterList"
;const en="SageMakerPipelineParameters";const tn="SqsParameters";const nn="ServiceQuotaExceededException";const sn="ScheduleSummary";const on="Schedules"
;const rn="Source";const an="State";const cn="Tags";const un="TaskCount";const ln="TaskDefinitionArn";const dn="ThrottlingException";const pn="TargetSummary"
;const hn="Target";const gn="Value";const mn="ValidationException";const Sn="awsvpcConfiguration";const yn="base";const En="client";const vn="capacityProvider"
;const xn="clientToken";const Cn="error";const wn="expression";const bn="field";const In="groupName";const An="http";const Pn="httpError";const Tn="httpQuery"
;const Rn="idempotencyToken";const On="smithy.ts.sdk.synthetic.com.amazonaws.scheduler";const Nn="server";const Dn="type";const kn="weight"
;const _n="com.amazonaws.scheduler";const Mn=new ne(On);var Ln=[-3,On,"SchedulerServiceException",0,[],[]];Mn.registerError(Ln,SchedulerServiceException)
;const Fn=new ne(_n);var $n=[-3,_n,je,{[Cn]:En,[Pn]:409},[xt],[0],1];Fn.registerError($n,ConflictException);var Hn=[-3,_n,ft,{[Cn]:Nn,[Pn]:500},[xt],[0],1]
;Fn.registerError(Hn,InternalServerException);var Un=[-3,_n,jt,{[Cn]:En,[Pn]:404},[xt],[0],1];Fn.registerError(Un,ResourceNotFoundException);var Bn=[-3,_n,nn,{
[Cn]:En,[Pn]:402},[xt],[0],1];Fn.registerError(Bn,ServiceQuotaExceededException);var jn=[-3,_n,dn,{[Cn]:En,[Pn]:429},[xt],[0],1]
;Fn.registerError(jn,ThrottlingException);var zn=[-3,_n,mn,{[Cn]:En,[Pn]:400},[xt],[0],1];Fn.registerError(zn,ValidationException);const Vn=[Mn,Fn]
;var qn=[3,_n,Ue,0,[Vt,Qt,He],[64|0,64|0,0],1];var Gn=[3,_n,Ve,0,[vn,kn,yn],[0,1,1],1]
;var Wn=[3,_n,Ge,0,[Tt,Wt,hn,it,ct,Gt,nt,Qe,Kt,an,ht,Ke,$e],[[0,1],0,()=>hs,()=>es,0,4,4,0,0,0,0,[0,4],0],4];var Kn=[3,_n,We,0,[qt],[0],1]
;var Qn=[3,_n,Je,0,[Fe],[0]];var Jn=[3,_n,Xe,0,[Tt,ct,Ke],[[0,1],[0,{[Tn]:In}],[0,{[Tn]:xn,[Rn]:1}]],1];var Zn=[3,_n,Ye,0,[],[]]
;var Xn=[3,_n,rt,0,[ln,un,vt,Rt,Ht,at,ze,ot,st,Dt,Lt,$t,Bt,cn],[0,1,0,()=>is,0,0,()=>ms,2,2,()=>Ss,()=>ys,0,0,[1,_n,cn,0,128|0]],1]
;var Yn=[3,_n,tt,0,[et,rn],[0,0],2];var es=[3,_n,it,0,[Pt,At],[0,1],1];var ts=[3,_n,lt,0,[Tt,ct],[[0,1],[0,{[Tn]:In}]],1]
;var ns=[3,_n,dt,0,[Fe,ct,Tt,Wt,Gt,nt,Qe,Kt,an,Be,mt,ht,hn,it,$e],[0,0,0,0,4,4,0,0,0,4,4,0,()=>hs,()=>es,0]];var ss=[3,_n,gt,0,[_t],[0],1]
;var os=[3,_n,yt,0,[ct,Ot,an,Nt,bt],[[0,{[Tn]:Jt}],[0,{[Tn]:Ot}],[0,{[Tn]:an}],[0,{[Tn]:Nt}],[1,{[Tn]:bt}]]];var rs=[3,_n,Et,0,[on,Nt],[()=>vs,0],1]
;var is=[3,_n,Rt,0,[Sn],[()=>qn]];var as=[3,_n,kt,0,[Dn,wn],[0,0]];var cs=[3,_n,Lt,0,[Dn,bn],[0,0]];var us=[3,_n,zt,0,[Ct,It],[1,1]]
;var ls=[3,_n,Xt,0,[Tt,gn],[0,0],2];var ds=[3,_n,en,0,[Mt],[()=>Es]];var ps=[3,_n,sn,0,[Fe,Tt,ct,an,Be,mt,hn],[0,0,0,0,4,4,()=>gs]];var fs=[3,_n,tn,0,[wt],[0]]
;var hs=[3,_n,hn,0,[Fe,Ut,Je,zt,pt,rt,tt,gt,en,tn],[0,0,()=>Qn,()=>us,0,()=>Xn,()=>Yn,()=>ss,()=>ds,()=>fs],2];var gs=[3,_n,pn,0,[Fe],[0],1]
;var ms=[1,_n,ze,0,()=>Gn];var Ss=[1,_n,Dt,0,()=>as];var ys=[1,_n,Ft,0,()=>cs];var Es=[1,_n,Yt,0,()=>ls];var vs=[1,_n,Zt,0,()=>ps];var xs=[9,_n,qe,{
[An]:["POST","/schedules/{Name}",200]},()=>Wn,()=>Kn];var Cs=[9,_n,Ze,{[An]:["DELETE","/schedules/{Name}",200]},()=>Jn,()=>Zn];var ws=[9,_n,ut,{
[An]:["GET","/schedules/{Name}",200]},()=>ts,()=>ns];var bs=[9,_n,St,{[An]:["GET","/schedules",200]},()=>os,()=>rs];const getRuntimeConfig$1=e=>({
apiVersion:"2021-06-30",base64Decoder:e?.base64Decoder??de,base64Encoder:e?.base64Encoder??le,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSchedulerHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new re}],logger:e?.logger??new w,protocol:e?.protocol??ge,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.scheduler",errorTypeRegistries:Vn,version:"2021-06-30",serviceTarget:"AWSChronosService"
},serviceId:e?.serviceId??"Scheduler",sha256:e?.sha256??me,urlParser:e?.urlParser??W,utf8Decoder:e?.utf8Decoder??ue,utf8Encoder:e?.utf8Encoder??ce})
;const getRuntimeConfig=e=>{b(process.version);const t=_(e);const defaultConfigProvider=()=>t().then(I);const s=getRuntimeConfig$1(e);r(process.version)
;const o={profile:e?.profile,logger:s.logger};return{...s,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??M(ie,o),
bodyLengthChecker:e?.bodyLengthChecker??pe,credentialDefaultProvider:e?.credentialDefaultProvider??ae,defaultUserAgentProvider:e?.defaultUserAgentProvider??i({
serviceId:s.serviceId,clientVersion:Ee.version}),maxAttempts:e?.maxAttempts??M(Y,e),region:e?.region??M($,{...H,...o}),
requestHandler:he.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??M({...X,default:async()=>(await defaultConfigProvider()).retryMode||Z
},e),streamCollector:e?.streamCollector??fe,useDualstackEndpoint:e?.useDualstackEndpoint??M(F,o),useFipsEndpoint:e?.useFipsEndpoint??M(L,o),
userAgentAppId:e?.userAgentAppId??M(a,o)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes;let s=e.httpAuthSchemeProvider
;let o=e.credentials;return{setHttpAuthScheme(e){const s=t.findIndex(t=>t.schemeId===e.schemeId);if(s===-1){t.push(e)}else{t.splice(s,1,e)}},httpAuthSchemes(){
return t},setHttpAuthSchemeProvider(e){s=e},httpAuthSchemeProvider(){return s},setCredentials(e){o=e},credentials(){return o}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
;const resolveRuntimeExtensions=(e,t)=>{const s=Object.assign(c(e),P(e),K(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(s))
;return Object.assign(e,u(s),T(s),Q(s),resolveHttpAuthRuntimeConfig(s))};class SchedulerClient extends R{config;constructor(...[e]){
const t=getRuntimeConfig(e||{});super(t);this.initConfig=t;const s=resolveClientEndpointParameters(t);const o=l(s);const r=ee(o);const i=U(r);const a=d(i)
;const c=q(a);const u=resolveHttpAuthSchemeConfig(c);const E=resolveRuntimeExtensions(u,e?.extensions||[]);this.config=E
;this.middlewareStack.use(se(this.config));this.middlewareStack.use(p(this.config));this.middlewareStack.use(te(this.config))
;this.middlewareStack.use(J(this.config));this.middlewareStack.use(f(this.config));this.middlewareStack.use(h(this.config))
;this.middlewareStack.use(g(this.config));this.middlewareStack.use(m(this.config,{
httpAuthSchemeParametersProvider:defaultSchedulerHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new S({"aws.auth#sigv4":e.credentials
})}));this.middlewareStack.use(y(this.config))}destroy(){super.destroy()}}const Is=D(Se,"AWSChronosService","SchedulerClient",G);const As={}
;const _mw0=(e,t,s,o)=>[];class CreateScheduleCommand extends(Is(As,_mw0,"CreateSchedule",xs)){}
class DeleteScheduleCommand extends(Is(As,_mw0,"DeleteSchedule",Cs)){}class GetScheduleCommand extends(Is(As,_mw0,"GetSchedule",ws)){}
class ListSchedulesCommand extends(Is(As,_mw0,"ListSchedules",bs)){}t.CreateScheduleCommand=CreateScheduleCommand;t.DeleteScheduleCommand=DeleteScheduleCommand
;t.GetScheduleCommand=GetScheduleCommand;t.ListSchedulesCommand=ListSchedulesCommand;t.SchedulerClient=SchedulerClient},8711:(e,t,s)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:r,createDefaultUserAgentProvider:i,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:u,resolveUserAgentConfig:l,resolveHostHeaderConfig:d,getUserAgentPlugin:p,getHostHeaderPlugin:f,getLoggerPlugin:h,getRecursionDetectionPlugin:g,setCredentialFeature:m,stsRegionDefaultResolver:S}=s(3112)
;const{NoAuthSigner:y,getHttpAuthSchemeEndpointRuleSetPlugin:E,DefaultIdentityProviderConfig:v,getHttpSigningPlugin:x}=s(2538)
;const{normalizeProvider:C,getSmithyContext:w,ServiceException:b,NoOpLogger:I,emitWarningIfUnsupportedVersion:P,loadConfigsForDefaultMode:T,getDefaultExtensionConfiguration:R,resolveDefaultRuntimeConfig:D,Client:k,makeBuilder:_,createAggregatedClient:M}=s(2474)
;const{resolveDefaultsModeConfig:L,loadConfig:F,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:$,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:H,NODE_REGION_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_FILE_OPTIONS:B,resolveRegionConfig:j}=s(2163)
;const{BinaryDecisionDiagram:z,EndpointCache:V,decideEndpoint:q,customEndpointFunctions:G,resolveParams:W,resolveEndpointConfig:K,getEndpointPlugin:Q}=s(2461)
;const{parseUrl:J,getHttpHandlerExtensionConfiguration:Z,resolveHttpHandlerRuntimeConfig:X,getContentLengthPlugin:Y}=s(230)
;const{DEFAULT_RETRY_MODE:ee,NODE_RETRY_MODE_CONFIG_OPTIONS:te,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ne,resolveRetryConfig:se,getRetryPlugin:oe}=s(3729)
;const{TypeRegistry:re,getSchemaSerdePlugin:ie}=s(2754)
;const{resolveAwsSdkSigV4Config:ae,resolveAwsSdkSigV4AConfig:ce,AwsSdkSigV4Signer:ue,AwsSdkSigV4ASigner:le,NODE_SIGV4A_CONFIG_OPTIONS:de,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:pe}=s(299)
;const{SignatureV4MultiRegion:fe}=s(8177);const{defaultProvider:he}=s(9661);const{toUtf8:ge,fromUtf8:me,toBase64:Se,fromBase64:ye,calculateBodyLength:Ee}=s(246)
;const{streamCollector:ve,NodeHttpHandler:xe}=s(4695);const{AwsQueryProtocol:Ce}=s(2e3);const{Sha256:we}=s(5550);const be="ref";var Ie=-1;var Ae=true
;var Pe="isSet";var Te="PartitionResult";var Re="booleanEquals";var Oe="stringEquals";var Ne="getAttr";var De="us-east-1";var ke="sigv4";var _e="sts"
;var Me="https://sts.{Region}.{PartitionResult#dnsSuffix}";var Le={[be]:"Endpoint"};var Fe={[be]:"Region"};var $e={[be]:Te};var He={};var Ue=[Fe];const Be={
conditions:[[Pe,[Le]],[Pe,Ue],["aws.partition",Ue,Te],[Re,[{[be]:"UseFIPS"},Ae]],[Re,[{[be]:"UseDualStack"},Ae]],[Oe,[Fe,"aws-global"]],[Re,[{
[be]:"UseGlobalEndpoint"},Ae]],[Oe,[Fe,"eu-central-1"]],[Re,[{fn:Ne,argv:[$e,"supportsDualStack"]},Ae]],[Re,[{fn:Ne,argv:[$e,"supportsFIPS"]
},Ae]],[Oe,[Fe,"ap-south-1"]],[Oe,[Fe,"eu-north-1"]],[Oe,[Fe,"eu-west-1"]],[Oe,[Fe,"eu-west-2"]],[Oe,[Fe,"eu-west-3"]],[Oe,[Fe,"sa-east-1"]],[Oe,[Fe,De]],[Oe,[Fe,"us-east-2"]],[Oe,[Fe,"us-west-2"]],[Oe,[Fe,"us-west-1"]],[Oe,[Fe,"ca-central-1"]],[Oe,[Fe,"ap-southeast-1"]],[Oe,[Fe,"ap-northeast-1"]],[Oe,[Fe,"ap-southeast-2"]],[Oe,[{
fn:Ne,argv:[$e,"name"]},"aws-us-gov"]]],results:[[Ie],["https://sts.amazonaws.com",{authSchemes:[{name:ke,signingName:_e,signingRegion:De}]}],[Me,{
authSchemes:[{name:ke,signingName:_e,signingRegion:"{Region}"}]
}],[Ie,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Ie,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Le,He],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",He],[Ie,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",He],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",He],[Ie,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",He],[Ie,"DualStack is enabled but this partition does not support DualStack"],[Me,He],[Ie,"Invalid Configuration: Missing Region"]]
};const je=2;const ze=1e8
;const Ve=new Int32Array([-1,1,-1,0,30,3,1,4,ze+14,2,5,ze+14,3,25,6,4,24,7,5,ze+1,8,6,9,ze+13,7,ze+1,10,10,ze+1,11,11,ze+1,12,12,ze+1,13,13,ze+1,14,14,ze+1,15,15,ze+1,16,16,ze+1,17,17,ze+1,18,18,ze+1,19,19,ze+1,20,20,ze+1,21,21,ze+1,22,22,ze+1,23,23,ze+1,ze+2,8,ze+11,ze+12,4,28,26,9,27,ze+10,24,ze+8,ze+9,8,29,ze+7,9,ze+6,ze+7,3,ze+3,31,4,ze+4,ze+5])
;const qe=z.from(Ve,je,Be.conditions,Be.results);const Ge=new V({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]})
;const defaultEndpointResolver=(e,t={})=>Ge.get(e,()=>q(qe,{endpointParams:e,logger:t.logger}));G.aws=o
;const createEndpointRuleSetHttpAuthSchemeParametersProvider=e=>async(t,s,o)=>{if(!o){
throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`")}const r=await e(t,s,o)
;const i=w(s)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!i){
throw new Error(`getEndpointParameterInstructions() is not defined on '${s.commandName}'`)}const a=await W(o,{getEndpointParameterInstructions:i},t)
;return Object.assign(r,a)};const _defaultSTSHttpAuthSchemeParametersProvider=async(e,t,s)=>({operation:w(t).operation,region:await C(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;const We=createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);function createAwsAuthSigv4HttpAuthOption(e){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
function createAwsAuthSigv4aHttpAuthOption(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({
signingProperties:{config:e,context:t}})}}function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}
const createEndpointRuleSetHttpAuthSchemeProvider=(e,t,s)=>{const endpointRuleSetHttpAuthSchemeProvider=o=>{const r=e(o);const i=r.properties?.authSchemes
;if(!i){return t(o)}const a=[];for(const e of i){const{name:t,properties:r={},...c}=e;const u=t.toLowerCase();if(t!==u){
console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${u}'`)}let l;if(u==="sigv4a"){l="aws.auth#sigv4a";const e=i.find(e=>{
const t=e.name.toLowerCase();return t!=="sigv4a"&&t.startsWith("sigv4")});if(fe.sigv4aDependency()==="none"&&e){continue}}else if(u.startsWith("sigv4")){
l="aws.auth#sigv4"}else{throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${u}'`)}const d=s[l];if(!d){
throw new Error(`Could not find HttpAuthOption create function for '${l}'`)}const p=d(o);p.schemeId=l;p.signingProperties={...p.signingProperties||{},...c,...r}
;a.push(p)}return a};return endpointRuleSetHttpAuthSchemeProvider};const _defaultSTSHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){
case"AssumeRoleWithSAML":{t.push(createSmithyApiNoAuthHttpAuthOption());t.push(createAwsAuthSigv4aHttpAuthOption(e));break}case"AssumeRoleWithWebIdentity":{
t.push(createSmithyApiNoAuthHttpAuthOption());t.push(createAwsAuthSigv4aHttpAuthOption(e));break}default:{t.push(createAwsAuthSigv4HttpAuthOption(e))
;t.push(createAwsAuthSigv4aHttpAuthOption(e))}}return t}
;const Ke=createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver,_defaultSTSHttpAuthSchemeProvider,{
"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption})
;const resolveHttpAuthSchemeConfig=e=>{const t=ae(e);const s=ce(t);return Object.assign(s,{authSchemePreference:C(e.authSchemePreference??[])})}
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
useGlobalEndpoint:e.useGlobalEndpoint??false,defaultSigningName:"sts"});const Qe={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}};var Je="3.1141.0";var Ze={version:Je};class STSServiceException extends b{constructor(e){super(e)
;Object.setPrototypeOf(this,STSServiceException.prototype)}}class ExpiredTokenException extends STSServiceException{name="ExpiredTokenException";$fault="client"
;constructor(e){super({name:"ExpiredTokenException",$fault:"client",...e});Object.setPrototypeOf(this,ExpiredTokenException.prototype)}}
class MalformedPolicyDocumentException extends STSServiceException{name="MalformedPolicyDocumentException";$fault="client";constructor(e){super({
name:"MalformedPolicyDocumentException",$fault:"client",...e});Object.setPrototypeOf(this,MalformedPolicyDocumentException.prototype)}}
class PackedPolicyTooLargeException extends STSServiceException{name="PackedPolicyTooLargeException";$fault="client";constructor(e){super({
name:"PackedPolicyTooLargeException",$fault:"client",...e});Object.setPrototypeOf(this,PackedPolicyTooLargeException.prototype)}}
class RegionDisabledException extends STSServiceException{name="RegionDisabledException";$fault="client";constructor(e){super({name:"RegionDisabledException",
$fault:"client",...e});Object.setPrototypeOf(this,RegionDisabledException.prototype)}}class IDPRejectedClaimException extends STSServiceException{
name="IDPRejectedClaimException";$fault="client";constructor(e){super({name:"IDPRejectedClaimException",$fault:"client",...e})
;Object.setPrototypeOf(this,IDPRejectedClaimException.prototype)}}class InvalidIdentityTokenException extends STSServiceException{
name="InvalidIdentityTokenException";$fault="client";constructor(e){super({name:"InvalidIdentityTokenException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidIdentityTokenException.prototype)}}class IDPCommunicationErrorException extends STSServiceException{
name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(e){super({name:"IDPCommunicationErrorException",$fault:"client",...e})
;Object.setPrototypeOf(this,IDPCommunicationErrorException.prototype)}}class InvalidAuthorizationMessageException extends STSServiceException{
name="InvalidAuthorizationMessageException";$fault="client";constructor(e){super({name:"InvalidAuthorizationMessageException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidAuthorizationMessageException.prototype)}}class ExpiredTradeInTokenException extends STSServiceException{
name="ExpiredTradeInTokenException";$fault="client";constructor(e){super({name:"ExpiredTradeInTokenException",$fault:"client",...e})
;Object.setPrototypeOf(this,ExpiredTradeInTokenException.prototype)}}class JWTPayloadSizeExceededException extends STSServiceException{
name="JWTPayloadSizeExceededException";$fault="client";constructor(e){super({name:"JWTPayloadSizeExceededException",$fault:"client",...e})
;Object.setPrototypeOf(this,JWTPayloadSizeExceededException.prototype)}}class OutboundWebIdentityFederationDisabledException extends STSServiceException{
name="OutboundWebIdentityFederationDisabledException";$fault="client";constructor(e){super({name:"OutboundWebIdentityFederationDisabledException",
$fault:"client",...e});Object.setPrototypeOf(this,OutboundWebIdentityFederationDisabledException.prototype)}}
class SessionDurationEscalationException extends STSServiceException{name="SessionDurationEscalationException";$fault="client";constructor(e){super({
name:"SessionDurationEscalationException",$fault:"client",...e});Object.setPrototypeOf(this,SessionDurationEscalationException.prototype)}}const Xe="Arn"
;const Ye="Account";const et="ExpiredTokenException";const tt="ExpiredTradeInTokenException";const nt="GetCallerIdentity";const st="GetCallerIdentityRequest"
;const ot="GetCallerIdentityResponse";const rt="InvalidAuthorizationMessageException";const it="IDPCommunicationErrorException"
;const at="IDPRejectedClaimException";const ct="InvalidIdentityTokenException";const ut="JWTPayloadSizeExceededException"
;const lt="MalformedPolicyDocumentException";const dt="OutboundWebIdentityFederationDisabledException";const pt="PackedPolicyTooLargeException"
;const ft="RegionDisabledException";const ht="SessionDurationEscalationException";const gt="UserId";const mt="awsQueryError";const St="client";const yt="error"
;const Et="httpError";const vt="message";const xt="smithy.ts.sdk.synthetic.com.amazonaws.sts";const Ct="com.amazonaws.sts";const wt=new re(xt)
;var bt=[-3,xt,"STSServiceException",0,[],[]];wt.registerError(bt,STSServiceException);const It=new re(Ct);var At=[-3,Ct,et,{[mt]:[`ExpiredTokenException`,400],
[yt]:St,[Et]:400},[vt],[0]];It.registerError(At,ExpiredTokenException);var Pt=[-3,Ct,tt,{[mt]:[`ExpiredTradeInTokenException`,400],[yt]:St,[Et]:400},[vt],[0]]
;It.registerError(Pt,ExpiredTradeInTokenException);var Tt=[-3,Ct,it,{[mt]:[`IDPCommunicationError`,400],[yt]:St,[Et]:400},[vt],[0]]
;It.registerError(Tt,IDPCommunicationErrorException);var Rt=[-3,Ct,at,{[mt]:[`IDPRejectedClaim`,403],[yt]:St,[Et]:403},[vt],[0]]
;It.registerError(Rt,IDPRejectedClaimException);var Ot=[-3,Ct,rt,{[mt]:[`InvalidAuthorizationMessageException`,400],[yt]:St,[Et]:400},[vt],[0]]
;It.registerError(Ot,InvalidAuthorizationMessageException);var Nt=[-3,Ct,ct,{[mt]:[`InvalidIdentityToken`,400],[yt]:St,[Et]:400},[vt],[0]]
;It.registerError(Nt,InvalidIdentityTokenException);var Dt=[-3,Ct,ut,{[mt]:[`JWTPayloadSizeExceededException`,400],[yt]:St,[Et]:400},[vt],[0]]
;It.registerError(Dt,JWTPayloadSizeExceededException);var kt=[-3,Ct,lt,{[mt]:[`MalformedPolicyDocument`,400],[yt]:St,[Et]:400},[vt],[0]]
;It.registerError(kt,MalformedPolicyDocumentException);var _t=[-3,Ct,dt,{[mt]:[`OutboundWebIdentityFederationDisabledException`,403],[yt]:St,[Et]:403},[vt],[0]]
;It.registerError(_t,OutboundWebIdentityFederationDisabledException);var Mt=[-3,Ct,pt,{[mt]:[`PackedPolicyTooLarge`,400],[yt]:St,[Et]:400},[vt],[0]]
;It.registerError(Mt,PackedPolicyTooLargeException);var Lt=[-3,Ct,ft,{[mt]:[`RegionDisabledException`,403],[yt]:St,[Et]:403},[vt],[0]]
;It.registerError(Lt,RegionDisabledException);var Ft=[-3,Ct,ht,{[mt]:[`SessionDurationEscalationException`,403],[yt]:St,[Et]:403},[vt],[0]]
;It.registerError(Ft,SessionDurationEscalationException);const $t=[wt,It];var Ht=[3,Ct,st,0,[],[]];var Ut=[3,Ct,ot,0,[gt,Ye,Xe],[0,0,0]]
;var Bt=[9,Ct,nt,0,()=>Ht,()=>Ut];const getRuntimeConfig$1=e=>({apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??ye,base64Encoder:e?.base64Encoder??Se,
disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Ke,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ue},{schemeId:"aws.auth#sigv4a",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new le},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new y}],logger:e?.logger??new I,protocol:e?.protocol??Ce,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:$t,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",
version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??we,
signerConstructor:e?.signerConstructor??fe,urlParser:e?.urlParser??J,utf8Decoder:e?.utf8Decoder??me,utf8Encoder:e?.utf8Encoder??ge});const getRuntimeConfig=e=>{
P(process.version);const t=L(e);const defaultConfigProvider=()=>t().then(T);const s=getRuntimeConfig$1(e);r(process.version);const o={profile:e?.profile,
logger:s.logger};return{...s,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??F(pe,o),
bodyLengthChecker:e?.bodyLengthChecker??Ee,credentialDefaultProvider:e?.credentialDefaultProvider??he,defaultUserAgentProvider:e?.defaultUserAgentProvider??i({
serviceId:s.serviceId,clientVersion:Ze.version}),httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4")||(async e=>await he(e?.__config||{})()),signer:new ue},{schemeId:"aws.auth#sigv4a",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new le},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new y}],maxAttempts:e?.maxAttempts??F(ne,e),region:e?.region??F(U,{...B,
...o}),requestHandler:xe.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??F({...te,
default:async()=>(await defaultConfigProvider()).retryMode||ee},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??F(de,o),
streamCollector:e?.streamCollector??ve,useDualstackEndpoint:e?.useDualstackEndpoint??F(H,o),useFipsEndpoint:e?.useFipsEndpoint??F($,o),
userAgentAppId:e?.userAgentAppId??F(a,o)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes;let s=e.httpAuthSchemeProvider
;let o=e.credentials;return{setHttpAuthScheme(e){const s=t.findIndex(t=>t.schemeId===e.schemeId);if(s===-1){t.push(e)}else{t.splice(s,1,e)}},httpAuthSchemes(){
return t},setHttpAuthSchemeProvider(e){s=e},httpAuthSchemeProvider(){return s},setCredentials(e){o=e},credentials(){return o}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
;const resolveRuntimeExtensions=(e,t)=>{const s=Object.assign(c(e),R(e),Z(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(s))
;return Object.assign(e,u(s),D(s),X(s),resolveHttpAuthRuntimeConfig(s))};class STSClient extends k{config;constructor(...[e]){const t=getRuntimeConfig(e||{})
;super(t);this.initConfig=t;const s=resolveClientEndpointParameters(t);const o=l(s);const r=se(o);const i=j(r);const a=d(i);const c=K(a)
;const u=resolveHttpAuthSchemeConfig(c);const m=resolveRuntimeExtensions(u,e?.extensions||[]);this.config=m;this.middlewareStack.use(ie(this.config))
;this.middlewareStack.use(p(this.config));this.middlewareStack.use(oe(this.config));this.middlewareStack.use(Y(this.config))
;this.middlewareStack.use(f(this.config));this.middlewareStack.use(h(this.config));this.middlewareStack.use(g(this.config))
;this.middlewareStack.use(E(this.config,{httpAuthSchemeParametersProvider:We,identityProviderConfigProvider:async e=>new v({"aws.auth#sigv4":e.credentials,
"aws.auth#sigv4a":e.credentials})}));this.middlewareStack.use(x(this.config))}destroy(){super.destroy()}}
const jt=_(Qe,"AWSSecurityTokenServiceV20110615","STSClient",Q);const zt={};const _mw0=(e,t,s,o)=>[]
;class GetCallerIdentityCommand extends(jt(zt,_mw0,"GetCallerIdentity",Bt)){}t.GetCallerIdentityCommand=GetCallerIdentityCommand;t.STSClient=STSClient},
3112:(e,t,s)=>{const{HttpRequest:o,parseUrl:r}=s(230);const{InvokeStore:i}=s(9320);const{normalizeProvider:a}=s(2538);const{RETRY_MODES:c}=s(3729)
;const{platform:u,release:l}=s(8161);const{versions:d,env:p}=s(1708);const{isValidHostLabel:f,isIpAddress:h,customEndpointFunctions:g}=s(2461)
;const{loadConfig:m,NODE_REGION_CONFIG_OPTIONS:S,NODE_REGION_CONFIG_FILE_OPTIONS:y}=s(2163);const E={warningEmitted:false}
;const emitWarningIfUnsupportedVersion=e=>{if(e&&!E.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){
E.warningEmitted=true;return}const t=parseInt(e.substring(1,e.indexOf(".")));const s=22;if(t<s){E.warningEmitted=true
;process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=${s}. You are running node ${e}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=${s}.\n\nMore information can be found at: https://a.co/c895JFp`)
}}};function setCredentialFeature(e,t,s){if(!e.$source){e.$source={}}e.$source[t]=s;return e}function setFeature(e,t,s){if(!e.__aws_sdk_context){
e.__aws_sdk_context={features:{}}}else if(!e.__aws_sdk_context.features){e.__aws_sdk_context.features={}}e.__aws_sdk_context.features[t]=s}
const isDefaultSocketTimeoutEnabled=()=>typeof process==="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true"
;const getDefaultSocketTimeout=(e,t)=>{if(!isDefaultSocketTimeoutEnabled()){return undefined}if(typeof e?.handle==="function"){return undefined}return t}
;function resolveHostHeaderConfig(e){return e}const hostHeaderMiddleware=e=>t=>async s=>{if(!o.isInstance(s.request)){return t(s)}const{request:r}=s
;const{handlerProtocol:i=""}=e.requestHandler.metadata||{};if(i.indexOf("h2")>=0&&!r.headers[":authority"]){delete r.headers["host"]
;r.headers[":authority"]=r.hostname+(r.port?":"+r.port:"")}else if(!r.headers["host"]){let e=r.hostname;if(r.port!=null){e+=`:${r.port}`}r.headers["host"]=e}
return t(s)};const v={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],override:true};const getHostHeaderPlugin=e=>({applyToStack:t=>{
t.add(hostHeaderMiddleware(e),v)}});const loggerMiddleware=()=>(e,t)=>async s=>{try{const o=await e(s)
;const{clientName:r,commandName:i,logger:a,dynamoDbDocumentClientOptions:c={}}=t;const{overrideInputFilterSensitiveLog:u,overrideOutputFilterSensitiveLog:l}=c
;const d=u??t.inputFilterSensitiveLog;const p=l??t.outputFilterSensitiveLog;const{$metadata:f,...h}=o.output;a?.info?.({clientName:r,commandName:i,
input:d(s.input),output:p(h),metadata:f});return o}catch(e){const{clientName:o,commandName:r,logger:i,dynamoDbDocumentClientOptions:a={}}=t
;const{overrideInputFilterSensitiveLog:c}=a;const u=c??t.inputFilterSensitiveLog;i?.error?.({clientName:o,commandName:r,input:u(s.input),error:e,
metadata:e.$metadata});throw e}};const x={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:true};const getLoggerPlugin=e=>({applyToStack:e=>{
e.add(loggerMiddleware(),x)}});const C={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:true,
priority:"low"};const w="AWS_LAMBDA_FUNCTION_NAME";const b="_X_AMZN_TRACE_ID";const I="X-Amzn-Trace-Id";const P="traceparent";const T="tracestate"
;const R="baggage";const recursionDetectionMiddleware=()=>e=>async t=>{const{request:s}=t;if(!o.isInstance(s)){return e(t)}let r;{
const e=Object.keys(s.headers??{}).find(e=>e.toLowerCase()===I.toLowerCase())??I;if(!s.headers.hasOwnProperty(e)){const e=process.env[w];const t=process.env[b]
;r??=await i.getInstanceAsync();const o=r?.getXRayTraceId();const a=o??t;const nonEmptyString=e=>typeof e==="string"&&e.length>0
;if(nonEmptyString(e)&&nonEmptyString(a)){s.headers[I]=a}}}{sanitizeTraceHeaders(s.headers);const e=s.headers[P];if(!e){
const e=(r??=await i.getInstanceAsync())?.getTraceparent?.();if(e){s.headers[P]=e;const t=r?.getTracestate?.();if(t){s.headers[T]=t}const o=r?.getBaggage?.()
;if(o){s.headers[R]=o}}}}return e(t)};function sanitizeTraceHeaders(e){for(const t of Object.keys(e)){const s=t.toLowerCase();if(t!==s&&(s===P||s===T||s===R)){
e[s]=e[t];delete e[t]}}}const getRecursionDetectionPlugin=e=>({applyToStack:e=>{e.add(recursionDetectionMiddleware(),C)}});const D=undefined
;function isValidUserAgentAppId(e){if(e===undefined){return true}return typeof e==="string"&&e.length<=50}function resolveUserAgentConfig(e){
const t=a(e.userAgentAppId??D);const{customUserAgent:s}=e;return Object.assign(e,{customUserAgent:typeof s==="string"?[[s]]:s,userAgentAppId:async()=>{
const s=await t();if(!isValidUserAgentAppId(s)){const t=e.logger?.constructor?.name==="NoOpLogger"||!e.logger?console:e.logger;if(typeof s!=="string"){
t?.warn("userAgentAppId must be a string or undefined.")}else if(s.length>50){
t?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.")}}return s}})}const k={partitions:[{id:"aws",outputs:{
dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:true,supportsFIPS:true},
regionRegex:"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{"af-south-1":{description:"Africa (Cape Town)"},"ap-east-1":{
description:"Asia Pacific (Hong Kong)"},"ap-east-2":{description:"Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},
"ap-northeast-2":{description:"Asia Pacific (Seoul)"},"ap-northeast-3":{description:"Asia Pacific (Osaka)"},"ap-south-1":{description:"Asia Pacific (Mumbai)"},
"ap-south-2":{description:"Asia Pacific (Hyderabad)"},"ap-southeast-1":{description:"Asia Pacific (Singapore)"},"ap-southeast-2":{
description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"Asia Pacific (Jakarta)"},"ap-southeast-4":{description:"Asia Pacific (Melbourne)"},
"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"Asia Pacific (New Zealand)"},"ap-southeast-7":{
description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global region"},"ca-central-1":{description:"Canada (Central)"},"ca-west-1":{
description:"Canada West (Calgary)"},"eu-central-1":{description:"Europe (Frankfurt)"},"eu-central-2":{description:"Europe (Zurich)"},"eu-north-1":{
description:"Europe (Stockholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{description:"Europe (Spain)"},"eu-west-1":{
description:"Europe (Ireland)"},"eu-west-2":{description:"Europe (London)"},"eu-west-3":{description:"Europe (Paris)"},"il-central-1":{
description:"Israel (Tel Aviv)"},"me-central-1":{description:"Middle East (UAE)"},"me-south-1":{description:"Middle East (Bahrain)"},"me-west-1":{
description:"Middle East (Saudi Arabia)"},"mx-central-1":{description:"Mexico (Central)"},"sa-east-1":{description:"South America (Sao Paulo)"},"sa-west-1":{
description:"South America (Chile)"},"us-east-1":{description:"US East (N. Virginia)"},"us-east-2":{description:"US East (Ohio)"},"us-west-1":{
description:"US West (N. California)"},"us-west-2":{description:"US West (Oregon)"}}},{id:"aws-cn",outputs:{dnsSuffix:"amazonaws.com.cn",
dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:true,supportsFIPS:true},
regionRegex:"^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn-northwest-1":{
description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu",
implicitGlobalRegion:"eusc-de-east-1",name:"aws-eusc",supportsDualStack:true,supportsFIPS:true},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{
"eusc-de-east-1":{description:"AWS European Sovereign Cloud (Germany)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",
implicitGlobalRegion:"us-iso-east-1",name:"aws-iso",supportsDualStack:true,supportsFIPS:true},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{
description:"aws-iso global region"},"us-iso-east-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{
dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.scloud",implicitGlobalRegion:"us-isob-east-1",name:"aws-iso-b",supportsDualStack:true,supportsFIPS:true},
regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-global":{description:"aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"
},"us-isob-west-1":{description:"US ISOB West"}}},{id:"aws-iso-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",
implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:true,supportsFIPS:true},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{
"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU ISOE West"}}},{id:"aws-iso-f",outputs:{dnsSuffix:"csp.hci.ic.gov",
dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"aws-iso-f",supportsDualStack:true,supportsFIPS:true},
regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-1":{description:"US ISOF EAST"},
"us-isof-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",
implicitGlobalRegion:"us-gov-west-1",name:"aws-us-gov",supportsDualStack:true,supportsFIPS:true},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{
"aws-us-gov-global":{description:"aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{
description:"AWS GovCloud (US-West)"}}}],version:"1.1"};let _=k;let M="";const partition=e=>{const{partitions:t}=_;for(const s of t){
const{regions:t,outputs:o}=s;for(const[s,r]of Object.entries(t)){if(s===e){return{...o,...r}}}}for(const s of t){const{regionRegex:t,outputs:o}=s
;if(new RegExp(t).test(e)){return{...o}}}const s=t.find(e=>e.id==="aws");if(!s){
throw new Error("Provided region was not found in the partition array or regex,"+" and default partition with id 'aws' doesn't exist.")}return{...s.outputs}}
;const getUserAgentPrefix=()=>M;const L=/\d{12}\.ddb/;async function checkFeatures(e,t,s){const o=s.request;if(o?.headers?.["smithy-protocol"]==="rpc-v2-cbor"){
setFeature(e,"PROTOCOL_RPC_V2_CBOR","M")}if(typeof t.retryStrategy==="function"){const s=await t.retryStrategy();if(typeof s.mode==="string"){switch(s.mode){
case c.ADAPTIVE:setFeature(e,"RETRY_MODE_ADAPTIVE","F");break;case c.STANDARD:setFeature(e,"RETRY_MODE_STANDARD","E");break}}}
if(typeof t.accountIdEndpointMode==="function"){const s=e.endpointV2;if(String(s?.url?.hostname).match(L)){setFeature(e,"ACCOUNT_ID_ENDPOINT","O")}
switch(await(t.accountIdEndpointMode?.())){case"disabled":setFeature(e,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":
setFeature(e,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"required":setFeature(e,"ACCOUNT_ID_MODE_REQUIRED","R");break}}
const r=e.__smithy_context?.selectedHttpAuthScheme?.identity;if(r?.$source){const t=r;if(t.accountId){setFeature(e,"RESOLVED_ACCOUNT_ID","T")}
for(const[s,o]of Object.entries(t.$source??{})){setFeature(e,s,o)}}}const F="user-agent";const $="x-amz-user-agent";const H=" ";const U="/"
;const B=/[^!$%&'*+\-.^_`|~\w]/g;const j=/[^!$%&'*+\-.^_`|~\w#]/g;const z="-";const V=1024;function encodeFeatures(e){let t="";for(const s in e){const o=e[s]
;if(t.length+o.length+1<=V){if(t.length){t+=","+o}else{t+=o}continue}break}return t}const userAgentMiddleware=e=>(t,s)=>async r=>{const{request:i}=r
;if(!o.isInstance(i)){return t(r)}const{headers:a}=i;const c=s?.userAgent?.map(escapeUserAgent)||[]
;const u=(await e.defaultUserAgentProvider()).map(escapeUserAgent);await checkFeatures(s,e,r);const l=s
;u.push(`m/${encodeFeatures(Object.assign({},s.__smithy_context?.features,l.__aws_sdk_context?.features))}`)
;const d=e?.customUserAgent?.map(escapeUserAgent)||[];const p=await e.userAgentAppId();if(p){u.push(escapeUserAgent([`app`,`${p}`]))}
const f=getUserAgentPrefix();const h=(f?[f]:[]).concat([...u,...c,...d]).join(H);const g=[...u.filter(e=>e.startsWith("aws-sdk-")),...d].join(H)
;if(e.runtime!=="browser"){if(g){a[$]=a[$]?`${a[F]} ${g}`:g}a[F]=h}else{a[$]=h}return t({...r,request:i})};const escapeUserAgent=e=>{
const t=e[0].split(U).map(e=>e.replace(B,z)).join(U);const s=e[1]?.replace(j,z);const o=t.indexOf(U);const r=t.substring(0,o);let i=t.substring(o+1)
;if(r==="api"){i=i.toLowerCase()}return[r,i,s].filter(e=>e&&e.length>0).reduce((e,t,s)=>{switch(s){case 0:return t;case 1:return`${e}/${t}`;default:
return`${e}#${t}`}},"")};const q={name:"getUserAgentMiddleware",step:"build",priority:"low",tags:["SET_USER_AGENT","USER_AGENT"],override:true}
;const getUserAgentPlugin=e=>({applyToStack:t=>{t.add(userAgentMiddleware(e),q)}});const getRuntimeUserAgentPair=()=>{const e=["deno","bun","llrt"]
;for(const t of e){if(d[t]){return[`md/${t}`,d[t]]}}return["md/nodejs",d.node]};const G={isCrtAvailable:false};const isCrtAvailable=()=>{if(G.isCrtAvailable){
return["md/crt-avail"]}return null};const createDefaultUserAgentProvider=({serviceId:e,clientVersion:t})=>{const s=getRuntimeUserAgentPair();return async o=>{
const r=[["aws-sdk-js",t],["ua","2.1"],[`os/${u()}`,l()],["lang/js"],s];const i=isCrtAvailable();if(i){r.push(i)}if(e){r.push([`api/${e}`,t])}
if(p.AWS_EXECUTION_ENV){r.push([`exec-env/${p.AWS_EXECUTION_ENV}`])}const a=await(o?.userAgentAppId?.());const c=a?[...r,[`app/${a}`]]:[...r];return c}}
;const W=null&&createDefaultUserAgentProvider;const K="AWS_SDK_UA_APP_ID";const Q="sdk_ua_app_id";const J="sdk-ua-app-id";const Z={
environmentVariableSelector:e=>e[K],configFileSelector:e=>e[Q]??e[J],default:D};const isVirtualHostableS3Bucket=(e,t=false)=>{if(t){
for(const t of e.split(".")){if(!isVirtualHostableS3Bucket(t)){return false}}return true}if(!f(e)){return false}if(e.length<3||e.length>63){return false}
if(e!==e.toLowerCase()){return false}if(h(e)){return false}return true};const X=":";const Y="/";const parseArn=e=>{const t=e.split(X);if(t.length<6){return null
}const[s,o,r,i,a,...c]=t;if(s!=="arn"||o===""||r===""||c.join(X)===""){return null}const u=c.map(e=>e.split(Y)).flat();return{partition:o,service:r,region:i,
accountId:a,resourceId:u}};const ee={isVirtualHostableS3Bucket:isVirtualHostableS3Bucket,parseArn:parseArn,partition:partition};g.aws=ee
;function stsRegionDefaultResolver(e={}){return m({...S,async default(){if(!te.silence){
console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.")}return"us-east-1"}
},{...y,...e})}const te={silence:false};const getAwsRegionExtensionConfiguration=e=>({setRegion(t){e.region=t},region(){return e.region}})
;const resolveAwsRegionExtensionConfiguration=e=>({region:e.region()});t.NODE_APP_ID_CONFIG_OPTIONS=Z;t.awsEndpointFunctions=ee
;t.createDefaultUserAgentProvider=createDefaultUserAgentProvider;t.emitWarningIfUnsupportedVersion=emitWarningIfUnsupportedVersion
;t.getAwsRegionExtensionConfiguration=getAwsRegionExtensionConfiguration;t.getDefaultSocketTimeout=getDefaultSocketTimeout
;t.getHostHeaderPlugin=getHostHeaderPlugin;t.getLoggerPlugin=getLoggerPlugin;t.getRecursionDetectionPlugin=getRecursionDetectionPlugin
;t.getUserAgentPlugin=getUserAgentPlugin;t.resolveAwsRegionExtensionConfiguration=resolveAwsRegionExtensionConfiguration
;t.resolveHostHeaderConfig=resolveHostHeaderConfig;t.resolveUserAgentConfig=resolveUserAgentConfig;t.setCredentialFeature=setCredentialFeature
;t.setFeature=setFeature;t.stsRegionDefaultResolver=stsRegionDefaultResolver},299:(e,t,s)=>{
const{ProviderError:o,booleanSelector:r,SelectorType:i,loadConfig:a}=s(2163);const{setCredentialFeature:c}=s(3112)
;const{normalizeProvider:u,memoizeIdentityProvider:l,isIdentityExpired:d,doesIdentityRequireRefresh:p}=s(2538);const{SignatureV4:f}=s(9654)
;const{HttpResponse:h,HttpRequest:g}=s(230);const{SMITHY_CONTEXT_KEY:m}=s(4714)
;const getDateHeader=e=>h.isInstance(e)?e.headers?.date??e.headers?.Date:undefined
;const getAgeHeader=e=>h.isInstance(e)?e.headers?.age??e.headers?.Age:undefined;const getSkewCorrectedDate=e=>new Date(Date.now()+e)
;const getUpdatedSystemClockOffset=(e,t,s,o)=>{if(o!==undefined){return t}const r=Date.parse(e);if(Number.isNaN(r)){return t}const i=Date.now()
;if(s!==undefined&&i-s>9e5){return t}return r-i};const throwSigningPropertyError=(e,t)=>{if(!t){
throw new Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`)}return t};const hasEventStreamOutput=e=>{const t=e.context
;const s=t?.[m]?.eventStream;return s?.output===true};const validateSigningProperties=async e=>{const t=throwSigningPropertyError("context",e.context)
;const s=throwSigningPropertyError("config",e.config);const o=t.endpointV2?.properties?.authSchemes?.[0];const r=throwSigningPropertyError("signer",s.signer)
;const i=await r(o);const a=e?.signingRegion;const c=e?.signingRegionSet;const u=e?.signingName;return{config:s,signer:i,signingRegion:a,signingRegionSet:c,
signingName:u}};class AwsSdkSigV4Signer{async sign(e,t,s){if(!g.isInstance(e)){
throw new Error("The request is not an instance of `HttpRequest` and cannot be signed")}const o=await validateSigningProperties(s);const{config:r,signer:i}=o
;let{signingRegion:a,signingName:c}=o;const u=s.context;if(u?.authSchemes?.length??0>1){const[e,t]=u.authSchemes;if(e?.name==="sigv4a"&&t?.name==="sigv4"){
a=t?.signingRegion??a;c=t?.signingName??c}}const l=await(r.disableClockSkewCorrection?.())===true;s._disableClockSkewCorrection=l
;const d=l||hasEventStreamOutput(s);s._skipClockSkewSampling=d;if(!d){s._preRequestSystemClockOffset=r.systemClockOffset;s._requestSentAt=Date.now()}
const p=await i.sign(e,{signingDate:l?new Date:getSkewCorrectedDate(r.systemClockOffset),signingRegion:a,signingService:c});return p}errorHandler(e){return t=>{
const s=t;if(!e._skipClockSkewSampling&&!e._disableClockSkewCorrection){const t=s.ServerTime??getDateHeader(s.$response);if(t){
const o=throwSigningPropertyError("config",e.config);const r=e._preRequestSystemClockOffset;const i=e._requestSentAt;const a=getAgeHeader(s.$response)
;const c=getUpdatedSystemClockOffset(t,o.systemClockOffset,i,a);o.systemClockOffset=c;const u=Math.abs(c)>=24e4;const l=c!==r;const d=r!==undefined&&r!==c
;if(u&&(l||d)&&s.$metadata){s.$metadata.clockSkewCorrected=true}}}throw t}}successHandler(e,t){if(t._skipClockSkewSampling||t._disableClockSkewCorrection){
return}const s=getDateHeader(e);if(s){const o=throwSigningPropertyError("config",t.config);const r=t._requestSentAt;const i=getAgeHeader(e)
;o.systemClockOffset=getUpdatedSystemClockOffset(s,o.systemClockOffset,r,i)}}}class AwsSdkSigV4ASigner extends AwsSdkSigV4Signer{async sign(e,t,s){
if(!g.isInstance(e)){throw new Error("The request is not an instance of `HttpRequest` and cannot be signed")}
const{config:o,signer:r,signingRegion:i,signingRegionSet:a,signingName:c}=await validateSigningProperties(s);const u=await(o.sigv4aSigningRegionSet?.())
;const l=(u??a??[i]).join(",");const d=await(o.disableClockSkewCorrection?.())===true;s._disableClockSkewCorrection=d;if(!d){
s._preRequestSystemClockOffset=o.systemClockOffset;s._requestSentAt=Date.now()}const p=await r.sign(e,{
signingDate:d?new Date:getSkewCorrectedDate(o.systemClockOffset),signingRegion:l,signingService:c});return p}}
const getArrayForCommaSeparatedString=e=>typeof e==="string"&&e.length>0?e.split(",").map(e=>e.trim()):[]
;const getBearerTokenEnvKey=e=>`AWS_BEARER_TOKEN_${e.replace(/[\s-]/g,"_").toUpperCase()}`;const S="AWS_AUTH_SCHEME_PREFERENCE";const y="auth_scheme_preference"
;const E={environmentVariableSelector:(e,t)=>{if(t?.signingName){const s=getBearerTokenEnvKey(t.signingName);if(s in e){return["httpBearerAuth"]}}if(!(S in e)){
return undefined}return getArrayForCommaSeparatedString(e[S])},configFileSelector:e=>{if(!(y in e)){return undefined}
return getArrayForCommaSeparatedString(e[y])},default:[]};const resolveAwsSdkSigV4AConfig=e=>{e.sigv4aSigningRegionSet=u(e.sigv4aSigningRegionSet);return e}
;const v={environmentVariableSelector(e){if(e.AWS_SIGV4A_SIGNING_REGION_SET){return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(e=>e.trim())}
throw new o("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:true})},configFileSelector(e){if(e.sigv4a_signing_region_set){
return(e.sigv4a_signing_region_set??"").split(",").map(e=>e.trim())}throw new o("sigv4a_signing_region_set not set in profile.",{tryNextLink:true})},
default:undefined};const bindResolveAwsSdkSigV4Config=e=>t=>{let s=t.credentials;let o=!!t.credentials;let r=undefined;Object.defineProperty(t,"credentials",{
set(e){if(e&&e!==s&&e!==r){o=true}s=e;const i=normalizeCredentialProvider(t,{credentials:s,credentialDefaultProvider:t.credentialDefaultProvider})
;const a=bindCallerConfig(t,i);if(o&&!a.attributed){const e=typeof s==="object"&&s!==null;r=async t=>{const s=await a(t);const o=s
;if(e&&(!o.$source||Object.keys(o.$source).length===0)){return c(o,"CREDENTIALS_CODE","e")}return o};r.memoized=a.memoized;r.configBound=a.configBound
;r.attributed=true}else{r=a}},get(){return r},enumerable:true,configurable:true});t.credentials=s
;const{signingEscapePath:i=true,systemClockOffset:a=t.systemClockOffset||0,sha256:l}=t;let d;if(t.signer){d=u(t.signer)}else if(t.regionInfoProvider){
d=()=>u(t.region)().then(async e=>[await t.regionInfoProvider(e,{useFipsEndpoint:await t.useFipsEndpoint(),useDualstackEndpoint:await t.useDualstackEndpoint()
})||{},e]).then(([e,s])=>{const{signingRegion:o,signingService:r}=e;t.signingRegion=t.signingRegion||o||s;t.signingName=t.signingName||r||t.serviceId;const a={
...t,credentials:t.credentials,region:t.signingRegion,service:t.signingName,sha256:l,uriEscapePath:i};const c=t.signerConstructor||f;return new c(a)})}else{
d=async e=>{e=Object.assign({},{name:"sigv4",signingName:t.signingName||t.defaultSigningName,signingRegion:await u(t.region)(),properties:{}},e)
;const s=e.signingRegion;const o=e.signingName;t.signingRegion=t.signingRegion||s;t.signingName=t.signingName||o||t.serviceId;const r={...t,
credentials:t.credentials,region:t.signingRegion,service:t.signingName,sha256:l,uriEscapePath:i};const a=t.signerConstructor||f;return new a(r)}}
const p=Object.assign(t,{systemClockOffset:a,signingEscapePath:i,signer:d,disableClockSkewCorrection:u(t.disableClockSkewCorrection??e)});return p}
;function normalizeCredentialProvider(e,{credentials:t,credentialDefaultProvider:s}){let o;if(t){if(!t?.memoized){o=l(t,d,p)}else{o=t}}else{if(s){
o=u(s(Object.assign({},e,{parentClientConfig:e})))}else{o=async()=>{
throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")}}}o.memoized=true
;return o}function bindCallerConfig(e,t){if(t.configBound){return t}const fn=async s=>t({...s,callerClientConfig:e});fn.memoized=t.memoized;fn.configBound=true
;return fn}const x="AWS_DISABLE_CLOCK_SKEW_CORRECTION";const C="disable_clock_skew_correction";const w={environmentVariableSelector:e=>r(e,x,i.ENV),
configFileSelector:e=>r(e,C,i.CONFIG),default:false};const b=a(w);const I=bindResolveAwsSdkSigV4Config(b);t.AwsSdkSigV4ASigner=AwsSdkSigV4ASigner
;t.AwsSdkSigV4Signer=AwsSdkSigV4Signer;t.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS=E;t.NODE_SIGV4A_CONFIG_OPTIONS=v
;t.resolveAwsSdkSigV4AConfig=resolveAwsSdkSigV4AConfig;t.resolveAwsSdkSigV4Config=I},2e3:(e,t,s)=>{const{TypeRegistry:o,NormalizedSchema:r,deref:i}=s(2754)
;const{decorateServiceException:a,getValueFromTextNode:c}=s(2474)
;const{RpcProtocol:u,JsonCodec2:l,loadJsonRpcErrorCode:d,HttpBindingProtocol:p,HttpInterceptingShapeSerializer:f,HttpInterceptingShapeDeserializer:h,loadRestJsonErrorCode:g,SmithyRpcV2JsonProtocol:m,loadSmithyRpcV2JsonErrorCode:S,FromStringShapeDeserializer:y,determineTimestampFormat:E,extendedEncodeURIComponent:v,collectBody:x}=s(230)
;const{parseXML:C,XmlNode:w,XmlText:b}=s(9994)
;const{toUtf8:I,toBase64:P,generateIdempotencyToken:T,NumericValue:R,dateToUtcString:D,fromBase64:k,expectUnion:_}=s(246);class ProtocolLib{queryCompat
;errorRegistry;constructor(e=false){this.queryCompat=e}resolveRestContentType(e,t){const s=t.getMemberSchemas()
;const o=Object.values(s).find(e=>!!e.getMergedTraits().httpPayload);if(o){const t=o.getMergedTraits().mediaType;if(t){return t}else if(o.isStringSchema()){
return"text/plain"}else if(o.isBlobSchema()){return"application/octet-stream"}else{return e}}else if(!t.isUnitSchema()){const t=Object.values(s).find(e=>{
const{httpQuery:t,httpQueryParams:s,httpHeader:o,httpLabel:r,httpPrefixHeaders:i}=e.getMergedTraits();const a=i===void 0;return!t&&!s&&!o&&!r&&a});if(t){
return e}}}async getErrorSchemaOrThrowBaseException(e,t,s,o,r,i){let a=e;if(e.includes("#")){[,a]=e.split("#")}const c={$metadata:r,
$fault:s.statusCode<500?"client":"server"};if(!this.errorRegistry){throw new Error("@aws-sdk/core/protocols - error handler not initialized.")}try{
const t=i?.(this.errorRegistry,a)??this.errorRegistry.getSchema(e);return{errorSchema:t,errorMetadata:c}}catch(e){o.message=o.message??o.Message??"UnknownError"
;const t=this.errorRegistry;const s=t.getBaseException();if(s){const e=t.getErrorCtor(s)??Error;throw this.decorateServiceException(Object.assign(new e({name:a
}),c),o)}const r=o;const i=r?.message??r?.Message??r?.Error?.Message??r?.Error?.message;throw this.decorateServiceException(Object.assign(new Error(i),{name:a
},c),o)}}compose(e,t,s){let r=s;if(t.includes("#")){[r]=t.split("#")}const i=o.for(r);const a=o.for("smithy.ts.sdk.synthetic."+s);e.copyFrom(i);e.copyFrom(a)
;this.errorRegistry=e}decorateServiceException(e,t={}){if(this.queryCompat){const s=e.Message??t.Message;const o=a(e,t);if(s){o.message=s}const r=o.Error??{}
;r.Type=o.Error?.Type;r.Code=o.Error?.Code;r.Message=o.Error?.message??o.Error?.Message??s;o.Error=r;const i=o.$metadata.requestId;if(i){o.RequestId=i}return o}
return a(e,t)}setQueryCompatError(e,t){const s=t.headers?.["x-amzn-query-error"];if(e!==undefined&&s!=null){const[t,o]=s.split(";");const r=Object.keys(e)
;const i={Code:t,Type:o};e.Code=t;e.Type=o;for(let t=0;t<r.length;t++){const s=r[t];i[s==="message"?"Message":s]=e[s]}delete i.__type;e.Error=i}}
queryCompatOutput(e,t){if(e.Error){t.Error=e.Error}if(e.Type){t.Type=e.Type}if(e.Code){t.Code=e.Code}}findQueryCompatibleError(e,t){try{return e.getSchema(t)
}catch(s){return e.find(e=>r.of(e).getMergedTraits().awsQueryError?.[0]===t)}}}class AwsJsonRpcProtocol extends u{serializer;deserializer;serviceTarget;codec
;mixin;awsQueryCompatible;constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:s,awsQueryCompatible:o,jsonCodec:r}){super({defaultNamespace:e,
errorTypeRegistries:t});this.serviceTarget=s;this.codec=r??new l({timestampFormat:{useTrait:true,default:7},jsonName:false})
;this.serializer=this.codec.createSerializer();this.deserializer=this.codec.createDeserializer();this.awsQueryCompatible=!!o
;this.mixin=new ProtocolLib(this.awsQueryCompatible)}async serializeRequest(e,t,s){const o=await super.serializeRequest(e,t,s);if(!o.path.endsWith("/")){
o.path+="/"}o.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`;o.headers["x-amz-target"]=`${this.serviceTarget}.${e.name}`
;if(this.awsQueryCompatible){o.headers["x-amzn-query-mode"]="true"}if(i(e.input)==="unit"||!o.body){o.body="{}"}return o}getPayloadCodec(){return this.codec}
async handleError(e,t,s,o,i){const{awsQueryCompatible:a}=this;if(a){this.mixin.setQueryCompatError(o,s)}const c=d(s,o,a)??"Unknown"
;this.mixin.compose(this.compositeErrorRegistry,c,this.options.defaultNamespace)
;const{errorSchema:u,errorMetadata:l}=await this.mixin.getErrorSchemaOrThrowBaseException(c,this.options.defaultNamespace,s,o,i,a?this.mixin.findQueryCompatibleError:undefined)
;const p=r.of(u);const f=o.message??o.Message??"UnknownError";const h=this.compositeErrorRegistry.getErrorCtor(u)??Error;const g=new h({});const m={}
;const S=this.codec.createDeserializer();for(const[e,t]of p.structIterator()){if(o[e]!=null){m[e]=S.readObject(t,o[e])}}if(a){this.mixin.queryCompatOutput(o,m)}
throw this.mixin.decorateServiceException(Object.assign(g,l,{$fault:p.getMergedTraits().error,message:f},m),o)}}
class AwsJson1_0Protocol extends AwsJsonRpcProtocol{constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:s,awsQueryCompatible:o,jsonCodec:r}){
super({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:s,awsQueryCompatible:o,jsonCodec:r})}getShapeId(){return"aws.protocols#awsJson1_0"}
getJsonRpcVersion(){return"1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}}class AwsJson1_1Protocol extends AwsJsonRpcProtocol{
constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:s,awsQueryCompatible:o,jsonCodec:r}){super({defaultNamespace:e,errorTypeRegistries:t,
serviceTarget:s,awsQueryCompatible:o,jsonCodec:r})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){
return"application/x-amz-json-1.1"}}class AwsRestJsonProtocol extends p{serializer;deserializer;codec;mixin=new ProtocolLib
;constructor({defaultNamespace:e,errorTypeRegistries:t,jsonCodec:s}){super({defaultNamespace:e,errorTypeRegistries:t});const o={timestampFormat:{useTrait:true,
default:7},httpBindings:true,jsonName:true};this.codec=s??new l(o);this.serializer=new f(this.codec.createSerializer(),o)
;this.deserializer=new h(this.codec.createDeserializer(),o)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(e){
this.codec.setSerdeContext(e);super.setSerdeContext(e)}async serializeRequest(e,t,s){const o=await super.serializeRequest(e,t,s);const i=r.of(e.input)
;if(!o.headers["content-type"]){const e=this.mixin.resolveRestContentType(this.getDefaultContentType(),i);if(e){o.headers["content-type"]=e}}
if(o.body==null&&o.headers["content-type"]===this.getDefaultContentType()){o.body="{}"}return o}async deserializeResponse(e,t,s){
const o=await super.deserializeResponse(e,t,s);const i=r.of(e.output);for(const[e,t]of i.structIterator()){if(t.getMemberTraits().httpPayload&&!(e in o)){
o[e]=null}}return o}async handleError(e,t,s,o,i){const a=g(s,o)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,a,this.options.defaultNamespace)
;const{errorSchema:c,errorMetadata:u}=await this.mixin.getErrorSchemaOrThrowBaseException(a,this.options.defaultNamespace,s,o,i);const l=r.of(c)
;const d=o.message??o.Message??"UnknownError";const p=this.compositeErrorRegistry.getErrorCtor(c)??Error;const f=new p({})
;await this.deserializeHttpMessage(c,t,s,o);const h={};const m=this.codec.createDeserializer();for(const[e,t]of l.structIterator()){
const s=t.getMergedTraits().jsonName??e;h[e]=m.readObject(t,o[s])}throw this.mixin.decorateServiceException(Object.assign(f,u,{$fault:l.getMergedTraits().error,
message:d},h),o)}getDefaultContentType(){return"application/json"}}class SerdeContextConfig{serdeContext;setSerdeContext(e){this.serdeContext=e}}
class UnionSerde{from;to;keys;constructor(e,t){this.from=e;this.to=t;const s=Object.keys(this.from);const o=new Set(s);o.delete("__type");this.keys=o}mark(e){
this.keys.delete(e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){
const e=this.keys.values().next().value;const t=this.from[e];this.to.$unknown=[e,t]}}}function writeKey(e){Object.defineProperty(e,"__proto__",{value:undefined,
writable:true,enumerable:true,configurable:true})}class XmlShapeDeserializer extends SerdeContextConfig{settings;stringDeserializer;constructor(e){super()
;this.settings=e;this.stringDeserializer=new y(e)}setSerdeContext(e){this.serdeContext=e;this.stringDeserializer.setSerdeContext(e)}read(e,t,s){const o=r.of(e)
;const i=o.getMemberSchemas();const a=o.isStructSchema()&&o.isMemberSchema()&&!!Object.values(i).find(e=>!!e.getMemberTraits().eventPayload);if(a){const e={}
;const s=Object.keys(i)[0];const o=i[s];if(o.isBlobSchema()){e[s]=t}else{e[s]=this.read(i[s],t)}return e}const c=(this.serdeContext?.utf8Encoder??I)(t)
;const u=this.parseXml(c);return this.readSchema(e,s?u[s]:u)}readSchema(e,t){const s=r.of(e);if(s.isUnitSchema()){return}const o=s.getMergedTraits()
;if(s.isListSchema()&&!Array.isArray(t)){return this.readSchema(s,[t])}if(t==null){return t}if(typeof t==="object"){const e=!!o.xmlFlattened
;if(s.isListSchema()){const o=s.getValueSchema();const r=[];const i=o.getMergedTraits().xmlName??"member";const a=e?t:(t[0]??t)[i];if(a==null){return r}
const c=Array.isArray(a)?a:[a];for(const e of c){r.push(this.readSchema(o,e))}return r}const r={};if(s.isMapSchema()){const o=s.getKeySchema()
;const i=s.getValueSchema();let a;if(e){a=Array.isArray(t)?t:[t]}else{a=Array.isArray(t.entry)?t.entry:[t.entry]}const c=o.getMergedTraits().xmlName??"key"
;const u=i.getMergedTraits().xmlName??"value";for(const e of a){const t=e[c];const s=e[u];if(t==="__proto__"){writeKey(r)}r[t]=this.readSchema(i,s)}return r}
if(s.isStructSchema()){const e=s.isUnionSchema();let o;if(e){o=new UnionSerde(t,r)}for(const[i,a]of s.structIterator()){const s=a.getMergedTraits()
;const c=!s.httpPayload?a.getMemberTraits().xmlName??i:s.xmlName??a.getName();if(e){o.mark(c)}if(t[c]!=null){r[i]=this.readSchema(a,t[c])}}if(e){
o.writeUnknown()}return r}if(s.isDocumentSchema()){return t}
throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${s.getName(true)}`)}if(s.isListSchema()){return[]}
if(s.isMapSchema()||s.isStructSchema()){return{}}return this.stringDeserializer.read(s,t)}parseXml(e){if(e.length){let t;try{t=C(e)}catch(t){
if(t&&typeof t==="object"){Object.defineProperty(t,"$responseBodyText",{value:e})}throw t}const s="#text";const o=Object.keys(t)[0];const r=t[o];if(r[s]){
r[o]=r[s];delete r[s]}return c(r)}return{}}}class QueryShapeSerializer extends SerdeContextConfig{settings;buffer;constructor(e){super();this.settings=e}
write(e,t,s=""){if(this.buffer===undefined){this.buffer=""}const o=r.of(e);if(s&&!s.endsWith(".")){s+="."}if(o.isBlobSchema()){
if(typeof t==="string"||t instanceof Uint8Array){this.writeKey(s);this.writeValue((this.serdeContext?.base64Encoder??P)(t))}
}else if(o.isBooleanSchema()||o.isNumericSchema()||o.isStringSchema()){if(t!=null){this.writeKey(s);this.writeValue(String(t))}else if(o.isIdempotencyToken()){
this.writeKey(s);this.writeValue(T())}}else if(o.isBigIntegerSchema()){if(t!=null){this.writeKey(s);this.writeValue(String(t))}}else if(o.isBigDecimalSchema()){
if(t!=null){this.writeKey(s);this.writeValue(t instanceof R?t.string:String(t))}}else if(o.isTimestampSchema()){if(t instanceof Date){this.writeKey(s)
;const e=E(o,this.settings);switch(e){case 5:this.writeValue(t.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(D(t));break;case 7:
this.writeValue(String(t.getTime()/1e3));break}}}else if(o.isDocumentSchema()){if(Array.isArray(t)){this.write(64|15,t,s)}else if(t instanceof Date){
this.write(4,t,s)}else if(t instanceof Uint8Array){this.write(21,t,s)}else if(t&&typeof t==="object"){this.write(128|15,t,s)}else{this.writeKey(s)
;this.writeValue(String(t))}}else if(o.isListSchema()){if(Array.isArray(t)){if(t.length===0){if(this.settings.serializeEmptyLists){this.writeKey(s)
;this.writeValue("")}}else{const e=o.getValueSchema();const r=this.settings.flattenLists||o.getMergedTraits().xmlFlattened;let i=1;for(const o of t){
if(o==null){continue}const t=e.getMergedTraits();const a=this.getKey("member",t.xmlName,t.ec2QueryName);const c=r?`${s}${i}`:`${s}${a}.${i}`;this.write(e,o,c)
;++i}}}}else if(o.isMapSchema()){if(t&&typeof t==="object"){const e=o.getKeySchema();const r=o.getValueSchema();const i=o.getMergedTraits().xmlFlattened;let a=1
;for(const o in t){const c=t[o];if(c==null){continue}const u=e.getMergedTraits();const l=this.getKey("key",u.xmlName,u.ec2QueryName)
;const d=i?`${s}${a}.${l}`:`${s}entry.${a}.${l}`;const p=r.getMergedTraits();const f=this.getKey("value",p.xmlName,p.ec2QueryName)
;const h=i?`${s}${a}.${f}`:`${s}entry.${a}.${f}`;this.write(e,o,d);this.write(r,c,h);++a}}}else if(o.isStructSchema()){if(t&&typeof t==="object"){let e=false
;for(const[r,i]of o.structIterator()){if(t[r]==null&&!i.isIdempotencyToken()){continue}const o=i.getMergedTraits()
;const a=this.getKey(r,o.xmlName,o.ec2QueryName,"struct");const c=`${s}${a}`;this.write(i,t[r],c);e=true}if(!e&&o.isUnionSchema()){const{$unknown:e}=t
;if(Array.isArray(e)){const[t,o]=e;const r=`${s}${t}`;this.write(15,o,r)}}}}else if(o.isUnitSchema());else{
throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${o.getName(true)}`)}}flush(){if(this.buffer===undefined){
throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.")}const e=this.buffer;delete this.buffer;return e}
getKey(e,t,s,o){const{ec2:r,capitalizeKeys:i}=this.settings;if(r&&s){return s}const a=t??e;if(i&&o==="struct"){return a[0].toUpperCase()+a.slice(1)}return a}
writeKey(e){if(e.endsWith(".")){e=e.slice(0,e.length-1)}this.buffer+=`&${v(e)}=`}writeValue(e){this.buffer+=v(e)}}class AwsQueryProtocol extends u{options
;serializer;deserializer;mixin=new ProtocolLib;constructor(e){super({defaultNamespace:e.defaultNamespace,errorTypeRegistries:e.errorTypeRegistries})
;this.options=e;const t={timestampFormat:{useTrait:true,default:5},httpBindings:false,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace,
serializeEmptyLists:true};this.serializer=new QueryShapeSerializer(t);this.deserializer=new XmlShapeDeserializer(t)}getShapeId(){return"aws.protocols#awsQuery"}
setSerdeContext(e){this.serializer.setSerdeContext(e);this.deserializer.setSerdeContext(e)}getPayloadCodec(){
throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(e,t,s){const o=await super.serializeRequest(e,t,s);if(!o.path.endsWith("/")){
o.path+="/"}o.headers["content-type"]="application/x-www-form-urlencoded";if(i(e.input)==="unit"||!o.body){o.body=""}const r=e.name.split("#")[1]??e.name
;o.body=`Action=${r}&Version=${this.options.version}`+o.body;if(o.body.endsWith("&")){o.body=o.body.slice(-1)}return o}async deserializeResponse(e,t,s){
const o=this.deserializer;const i=r.of(e.output);const a={};if(s.statusCode>=300){const r=await x(s.body,t);if(r.byteLength>0){
Object.assign(a,await o.read(15,r))}await this.handleError(e,t,s,a,this.deserializeMetadata(s))}for(const e in s.headers){const t=s.headers[e]
;delete s.headers[e];s.headers[e.toLowerCase()]=t}const c=e.name.split("#")[1]??e.name;const u=i.isStructSchema()&&this.useNestedResult()?c+"Result":undefined
;const l=await x(s.body,t);if(l.byteLength>0){Object.assign(a,await o.read(i,l,u))}a.$metadata=this.deserializeMetadata(s);return a}useNestedResult(){
return true}async handleError(e,t,s,o,i){const a=this.loadQueryErrorCode(s,o)??"Unknown"
;this.mixin.compose(this.compositeErrorRegistry,a,this.options.defaultNamespace);const c=this.loadQueryError(o)??{};const u=this.loadQueryErrorMessage(o)
;c.message=u;c.Error={Type:c.Type,Code:c.Code,Message:u}
;const{errorSchema:l,errorMetadata:d}=await this.mixin.getErrorSchemaOrThrowBaseException(a,this.options.defaultNamespace,s,c,i,this.mixin.findQueryCompatibleError)
;const p=r.of(l);const f=this.compositeErrorRegistry.getErrorCtor(l)??Error;const h=new f({});const g={Type:c.Error.Type,Code:c.Error.Code,Error:c.Error}
;for(const[e,t]of p.structIterator()){const s=t.getMergedTraits().xmlName??e;const r=c[s]??o[s];g[e]=this.deserializer.readSchema(t,r)}
throw this.mixin.decorateServiceException(Object.assign(h,d,{$fault:p.getMergedTraits().error,message:u},g),o)}loadQueryErrorCode(e,t){
const s=(t.Errors?.[0]?.Error??t.Errors?.Error??t.Error)?.Code;if(s!==undefined){return s}if(e.statusCode==404){return"NotFound"}}loadQueryError(e){
return e.Errors?.[0]?.Error??e.Errors?.Error??e.Error}loadQueryErrorMessage(e){const t=this.loadQueryError(e)
;return t?.message??t?.Message??e.message??e.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}}
class AwsEc2QueryProtocol extends AwsQueryProtocol{options;constructor(e){super(e);this.options=e;const t={capitalizeKeys:true,flattenLists:true,
serializeEmptyLists:false,ec2:true};Object.assign(this.serializer.settings,t)}getShapeId(){return"aws.protocols#ec2Query"}useNestedResult(){return false}}
const loadRestXmlErrorCode=(e,t)=>{if(t?.Error?.Code!==undefined){return t.Error.Code}if(t?.Code!==undefined){return t.Code}if(e.statusCode==404){
return"NotFound"}};class XmlShapeSerializer extends SerdeContextConfig{settings;stringBuffer;byteBuffer;buffer;constructor(e){super();this.settings=e}
write(e,t){const s=r.of(e);if(s.isStringSchema()&&typeof t==="string"){this.stringBuffer=t}else if(s.isBlobSchema()){
this.byteBuffer="byteLength"in t?t:(this.serdeContext?.base64Decoder??k)(t)}else{this.buffer=this.writeStruct(s,t,undefined);const e=s.getMergedTraits()
;if(e.httpPayload&&!e.xmlName){this.buffer.withName(s.getName())}}}flush(){if(this.byteBuffer!==undefined){const e=this.byteBuffer;delete this.byteBuffer
;return e}if(this.stringBuffer!==undefined){const e=this.stringBuffer;delete this.stringBuffer;return e}const e=this.buffer;if(this.settings.xmlNamespace){
if(!e?.attributes?.["xmlns"]){e.addAttribute("xmlns",this.settings.xmlNamespace)}}delete this.buffer;return e.toString()}writeStruct(e,t,s){
const o=e.getMergedTraits();const r=e.isMemberSchema()&&!o.httpPayload?e.getMemberTraits().xmlName??e.getMemberName():o.xmlName??e.getName()
;if(!r||!e.isStructSchema()){
throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${e.getName(true)}.`)}const i=w.of(r)
;const[a,c]=this.getXmlnsAttribute(e,s);for(const[s,o]of e.structIterator()){const e=t[s];if(e!=null||o.isIdempotencyToken()){
if(o.getMergedTraits().xmlAttribute){i.addAttribute(o.getMergedTraits().xmlName??s,this.writeSimple(o,e));continue}if(o.isListSchema()){this.writeList(o,e,i,c)
}else if(o.isMapSchema()){this.writeMap(o,e,i,c)}else if(o.isStructSchema()){i.addChildNode(this.writeStruct(o,e,c))}else{
const t=w.of(o.getMergedTraits().xmlName??o.getMemberName());this.writeSimpleInto(o,e,t,c);i.addChildNode(t)}}}const{$unknown:u}=t
;if(u&&e.isUnionSchema()&&Array.isArray(u)&&Object.keys(t).length===1){const[e,s]=u;const o=w.of(e);if(typeof s!=="string"){if(t instanceof w||t instanceof b){
i.addChildNode(t)}else{throw new Error(`@aws-sdk - $unknown union member in XML requires `+`value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.`)}}
this.writeSimpleInto(0,s,o,c);i.addChildNode(o)}if(c){i.addAttribute(a,c)}return i}writeList(e,t,s,o){if(!e.isMemberSchema()){
throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${e.getName(true)}`)}const r=e.getMergedTraits()
;const i=e.getValueSchema();const a=i.getMergedTraits();const c=!!a.sparse;const u=!!r.xmlFlattened;const[l,d]=this.getXmlnsAttribute(e,o)
;const writeItem=(t,s)=>{if(i.isListSchema()){this.writeList(i,Array.isArray(s)?s:[s],t,d)}else if(i.isMapSchema()){this.writeMap(i,s,t,d)
}else if(i.isStructSchema()){const o=this.writeStruct(i,s,d);t.addChildNode(o.withName(u?r.xmlName??e.getMemberName():a.xmlName??"member"))}else{
const o=w.of(u?r.xmlName??e.getMemberName():a.xmlName??"member");this.writeSimpleInto(i,s,o,d);t.addChildNode(o)}};if(u){for(const e of t){if(c||e!=null){
writeItem(s,e)}}}else{const o=w.of(r.xmlName??e.getMemberName());if(d){o.addAttribute(l,d)}for(const e of t){if(c||e!=null){writeItem(o,e)}}s.addChildNode(o)}}
writeMap(e,t,s,o,r=false){if(!e.isMemberSchema()){throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${e.getName(true)}`)}
const i=e.getMergedTraits();const a=e.getKeySchema();const c=a.getMergedTraits();const u=c.xmlName??"key";const l=e.getValueSchema();const d=l.getMergedTraits()
;const p=d.xmlName??"value";const f=!!d.sparse;const h=!!i.xmlFlattened;const[g,m]=this.getXmlnsAttribute(e,o);const addKeyValue=(e,t,s)=>{const o=w.of(u,t)
;const[r,i]=this.getXmlnsAttribute(a,m);if(i){o.addAttribute(r,i)}e.addChildNode(o);let c=w.of(p);if(l.isListSchema()){this.writeList(l,s,c,m)
}else if(l.isMapSchema()){this.writeMap(l,s,c,m,true)}else if(l.isStructSchema()){c=this.writeStruct(l,s,m)}else{this.writeSimpleInto(l,s,c,m)}e.addChildNode(c)
};if(h){for(const o in t){const r=t[o];if(f||r!=null){const t=w.of(i.xmlName??e.getMemberName());addKeyValue(t,o,r);s.addChildNode(t)}}}else{let o;if(!r){
o=w.of(i.xmlName??e.getMemberName());if(m){o.addAttribute(g,m)}s.addChildNode(o)}for(const e in t){const i=t[e];if(f||i!=null){const t=w.of("entry")
;addKeyValue(t,e,i);(r?s:o).addChildNode(t)}}}}writeSimple(e,t){if(null===t){
throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.")}const s=r.of(e);let o=null;if(t&&typeof t==="object"){
if(s.isBlobSchema()){o=(this.serdeContext?.base64Encoder??P)(t)}else if(s.isTimestampSchema()&&t instanceof Date){const e=E(s,this.settings);switch(e){case 5:
o=t.toISOString().replace(".000Z","Z");break;case 6:o=D(t);break;case 7:o=String(t.getTime()/1e3);break;default:
console.warn("Missing timestamp format, using http date",t);o=D(t);break}}else if(s.isBigDecimalSchema()&&t){if(t instanceof R){return t.string}return String(t)
}else if(s.isMapSchema()||s.isListSchema()){
throw new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.")}else{
throw new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${s.getName(true)}`)}}
if(s.isBooleanSchema()||s.isNumericSchema()||s.isBigIntegerSchema()||s.isBigDecimalSchema()){o=String(t)}if(s.isStringSchema()){
if(t===undefined&&s.isIdempotencyToken()){o=T()}else{o=String(t)}}if(o===null){throw new Error(`Unhandled schema-value pair ${s.getName(true)}=${t}`)}return o}
writeSimpleInto(e,t,s,o){const i=this.writeSimple(e,t);const a=r.of(e);const c=new b(i);const[u,l]=this.getXmlnsAttribute(a,o);if(l){s.addAttribute(u,l)}
s.addChildNode(c)}getXmlnsAttribute(e,t){const s=e.getMergedTraits();const[o,r]=s.xmlNamespace??[];if(r&&r!==t){return[o?`xmlns:${o}`:"xmlns",r]}
return[void 0,void 0]}}class XmlCodec extends SerdeContextConfig{settings;constructor(e){super();this.settings=e}createSerializer(){
const e=new XmlShapeSerializer(this.settings);e.setSerdeContext(this.serdeContext);return e}createDeserializer(){const e=new XmlShapeDeserializer(this.settings)
;e.setSerdeContext(this.serdeContext);return e}}class AwsRestXmlProtocol extends p{codec;serializer;deserializer;mixin=new ProtocolLib;constructor(e){super(e)
;const t={timestampFormat:{useTrait:true,default:5},httpBindings:true,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace}
;this.codec=new XmlCodec(t);this.serializer=new f(this.codec.createSerializer(),t);this.deserializer=new h(this.codec.createDeserializer(),t)}getPayloadCodec(){
return this.codec}getShapeId(){return"aws.protocols#restXml"}async serializeRequest(e,t,s){const o=await super.serializeRequest(e,t,s);const i=r.of(e.input)
;if(!o.headers["content-type"]){const e=this.mixin.resolveRestContentType(this.getDefaultContentType(),i);if(e){o.headers["content-type"]=e}}
if(typeof o.body==="string"&&o.headers["content-type"]===this.getDefaultContentType()&&!o.body.startsWith("<?xml ")&&!this.hasUnstructuredPayloadBinding(i)){
o.body='<?xml version="1.0" encoding="UTF-8"?>'+o.body}return o}async deserializeResponse(e,t,s){return super.deserializeResponse(e,t,s)}
async handleError(e,t,s,o,i){const a=loadRestXmlErrorCode(s,o)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,a,this.options.defaultNamespace)
;if(o.Error&&typeof o.Error==="object"){for(const e of Object.keys(o.Error)){o[e]=o.Error[e];if(e.toLowerCase()==="message"){o.message=o.Error[e]}}}
if(o.RequestId&&!i.requestId){i.requestId=o.RequestId}
const{errorSchema:c,errorMetadata:u}=await this.mixin.getErrorSchemaOrThrowBaseException(a,this.options.defaultNamespace,s,o,i);const l=r.of(c)
;const d=o.Error?.message??o.Error?.Message??o.message??o.Message??"UnknownError";const p=this.compositeErrorRegistry.getErrorCtor(c)??Error;const f=new p({})
;await this.deserializeHttpMessage(c,t,s,o);const h={};const g=this.codec.createDeserializer();for(const[e,t]of l.structIterator()){
const s=t.getMergedTraits().xmlName??e;const r=o.Error?.[s]??o[s];h[e]=g.readSchema(t,r)}throw this.mixin.decorateServiceException(Object.assign(f,u,{
$fault:l.getMergedTraits().error,message:d},h),o)}getDefaultContentType(){return"application/xml"}hasUnstructuredPayloadBinding(e){
for(const[,t]of e.structIterator()){if(t.getMergedTraits().httpPayload){return!(t.isStructSchema()||t.isMapSchema()||t.isListSchema())}}return false}}
t.AwsEc2QueryProtocol=AwsEc2QueryProtocol;t.AwsJson1_0Protocol=AwsJson1_0Protocol;t.AwsJson1_1Protocol=AwsJson1_1Protocol;t.AwsQueryProtocol=AwsQueryProtocol
;t.AwsRestJsonProtocol=AwsRestJsonProtocol;t.AwsRestXmlProtocol=AwsRestXmlProtocol},4479:(e,t)=>{
const validate=e=>typeof e==="string"&&e.indexOf("arn:")===0&&e.split(":").length>=6;const parse=e=>{const t=e.split(":");if(t.length<6||t[0]!=="arn"){
throw new Error("Malformed ARN")}const[,s,o,r,i,...a]=t;return{partition:s,service:o,region:r,accountId:i,resource:a.join(":")}};t.parse=parse
;t.validate=validate},7646:(e,t,s)=>{const{setCredentialFeature:o}=s(3112);const{CredentialsProviderError:r}=s(2163);const i="AWS_ACCESS_KEY_ID"
;const a="AWS_SECRET_ACCESS_KEY";const c="AWS_SESSION_TOKEN";const u="AWS_CREDENTIAL_EXPIRATION";const l="AWS_CREDENTIAL_SCOPE";const d="AWS_ACCOUNT_ID"
;const fromEnv=e=>async()=>{e?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");const t=process.env[i];const s=process.env[a];const p=process.env[c]
;const f=process.env[u];const h=process.env[l];const g=process.env[d];if(t&&s){const e={accessKeyId:t,secretAccessKey:s,...p&&{sessionToken:p},...f&&{
expiration:new Date(f)},...h&&{credentialScope:h},...g&&{accountId:g}};o(e,"CREDENTIALS_ENV_VARS","g");return e}
throw new r("Unable to find environment variable credentials.",{logger:e?.logger})};t.ENV_KEY=i;t.ENV_SECRET=a;t.fromEnv=fromEnv},3765:(e,t,s)=>{
const{setCredentialFeature:o}=s(3112);const{CredentialsProviderError:r}=s(2163);const{NodeHttpHandler:i}=s(4695);const a=s(1455);const{HttpRequest:c}=s(230)
;const{sdkStreamMixin:u,parseRfc3339DateTime:l}=s(246);const d="169.254.170.2";const p="169.254.170.23";const f="[fd00:ec2::23]";const checkUrl=(e,t)=>{
if(e.protocol==="https:"){return}if(e.hostname===d||e.hostname===p||e.hostname===f){return}if(e.hostname.includes("[")){
if(e.hostname==="[::1]"||e.hostname==="[0000:0000:0000:0000:0000:0000:0000:0001]"){return}}else{if(e.hostname==="localhost"){return}
const t=e.hostname.split(".");const inRange=e=>{const t=parseInt(e,10);return 0<=t&&t<=255}
;if(t[0]==="127"&&inRange(t[1])&&inRange(t[2])&&inRange(t[3])&&t.length===4){return}}
throw new r(`URL not accepted. It must either be HTTPS or match one of the following:\n  - loopback CIDR 127.0.0.0/8 or [::1/128]\n  - ECS container host 169.254.170.2\n  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,{
logger:t})};function createGetRequest(e){return new c({protocol:e.protocol,hostname:e.hostname,port:Number(e.port),path:e.pathname,
query:Array.from(e.searchParams.entries()).reduce((e,[t,s])=>{e[t]=s;return e},{}),fragment:e.hash})}async function getCredentials(e,t){const s=u(e.body)
;const o=await s.transformToString();if(e.statusCode===200){const e=JSON.parse(o)
;if(typeof e.AccessKeyId!=="string"||typeof e.SecretAccessKey!=="string"||typeof e.Token!=="string"||typeof e.Expiration!=="string"){
throw new r("HTTP credential provider response not of the required format, an object matching: "+"{ AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }",{
logger:t})}return{accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.Token,expiration:l(e.Expiration)}}
if(e.statusCode>=400&&e.statusCode<500){let s={};try{s=JSON.parse(o)}catch(e){}throw Object.assign(new r(`Server responded with status: ${e.statusCode}`,{
logger:t}),{Code:s.Code,Message:s.Message})}throw new r(`Server responded with status: ${e.statusCode}`,{logger:t})}const retryWrapper=(e,t,s)=>async()=>{
for(let o=0;o<t;++o){try{return await e()}catch(e){await new Promise(e=>setTimeout(e,s))}}return await e()};const h="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
;const g="http://169.254.170.2";const m="AWS_CONTAINER_CREDENTIALS_FULL_URI";const S="AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"
;const y="AWS_CONTAINER_AUTHORIZATION_TOKEN";const fromHttp=(e={})=>{e.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");let t
;const s=e.awsContainerCredentialsRelativeUri??process.env[h];const c=e.awsContainerCredentialsFullUri??process.env[m]
;const u=e.awsContainerAuthorizationToken??process.env[y];const l=e.awsContainerAuthorizationTokenFile??process.env[S]
;const d=e.logger?.constructor?.name==="NoOpLogger"||!e.logger?.warn?console.warn:e.logger.warn.bind(e.logger);if(s&&c){
d("@aws-sdk/credential-provider-http: "+"you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.")
;d("awsContainerCredentialsRelativeUri will take precedence.")}if(u&&l){
d("@aws-sdk/credential-provider-http: "+"you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.")
;d("awsContainerAuthorizationTokenFile will take precedence.")}if(s){t=`${g}${s}`}else if(c){t=c}else{
throw new r(`No HTTP credential provider host provided.\nSet AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,{logger:e.logger})}
const p=new URL(t);checkUrl(p,e.logger);const f=i.create({connectionTimeout:e.timeout??1e3});const E=e.timeout??1e3;const v=retryWrapper(async()=>{
const t=createGetRequest(p);if(l){t.headers.Authorization=validateToken((await a.readFile(l)).toString())}else if(u){t.headers.Authorization=validateToken(u)}
try{const e=await f.handle(t,{requestTimeout:E});return getCredentials(e.response).then(e=>o(e,"CREDENTIALS_HTTP","z"))}catch(t){throw new r(String(t),{
logger:e.logger})}},e.maxRetries??3,e.timeout??1e3);return async()=>{try{return await v()}finally{f.destroy?.()}}};const validateToken=e=>{
if(e.includes("\r\n")){throw new r("Authorization token contains invalid \\r\\n sequence.")}return e};t.fromHttp=fromHttp},2997:(e,t,s)=>{
const{CredentialsProviderError:o,chain:r,getProfileName:i,parseKnownFiles:a}=s(2163);const{setCredentialFeature:c}=s(3112)
;const resolveCredentialSource=(e,t,i)=>{const a={EcsContainer:async e=>{const{fromHttp:t}=s(3765);const{fromContainerMetadata:o}=s(6718)
;i?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer");return async()=>r(t(e??{}),o(e))().then(setNamedProvider)},
Ec2InstanceMetadata:async e=>{i?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");const{fromInstanceMetadata:t}=s(6718)
;return async()=>t(e)().then(setNamedProvider)},Environment:async e=>{i?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment")
;const{fromEnv:t}=s(7646);return async()=>t(e)().then(setNamedProvider)}};if(e in a){return a[e]}else{
throw new o(`Unsupported credential source in profile ${t}. Got ${e}, `+`expected EcsContainer or Ec2InstanceMetadata or Environment.`,{logger:i})}}
;const setNamedProvider=e=>c(e,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p")
;const isAssumeRoleProfile=(e,{profile:t="default",logger:s}={})=>Boolean(e)&&typeof e==="object"&&typeof e.role_arn==="string"&&["undefined","string"].indexOf(typeof e.role_session_name)>-1&&["undefined","string"].indexOf(typeof e.external_id)>-1&&["undefined","string"].indexOf(typeof e.mfa_serial)>-1&&(isAssumeRoleWithSourceProfile(e,{
profile:t,logger:s})||isCredentialSourceProfile(e,{profile:t,logger:s}));const isAssumeRoleWithSourceProfile=(e,{profile:t,logger:s})=>{
const o=typeof e.source_profile==="string"&&typeof e.credential_source==="undefined";if(o){
s?.debug?.(`    ${t} isAssumeRoleWithSourceProfile source_profile=${e.source_profile}`)}return o};const isCredentialSourceProfile=(e,{profile:t,logger:s})=>{
const o=typeof e.credential_source==="string"&&typeof e.source_profile==="undefined";if(o){
s?.debug?.(`    ${t} isCredentialSourceProfile credential_source=${e.credential_source}`)}return o};const resolveAssumeRoleCredentials=async(e,t,r,a,u={},l)=>{
r.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");const d=t[e];const{source_profile:p,region:f}=d;if(!r.roleAssumer){
const{getDefaultRoleAssumer:e}=s(4360);r.roleAssumer=e({...r.clientConfig,credentialProviderLogger:r.logger,parentClientConfig:{...a,...r?.parentClientConfig,
region:f??r?.parentClientConfig?.region??a?.region}},r.clientPlugins)}if(p&&p in u){
throw new o(`Detected a cycle attempting to resolve credentials for profile`+` ${i(r)}. Profiles visited: `+Object.keys(u).join(", "),{logger:r.logger})}
r.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${p?`source_profile=[${p}]`:`profile=[${e}]`}`);const h=p?l(p,t,r,a,{...u,
[p]:true},isCredentialSourceWithoutRoleArn(t[p]??{})):(await resolveCredentialSource(d.credential_source,e,r.logger)(r))()
;if(isCredentialSourceWithoutRoleArn(d)){return h.then(e=>c(e,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))}else{const t={RoleArn:d.role_arn,
RoleSessionName:d.role_session_name||`aws-sdk-js-${Date.now()}`,ExternalId:d.external_id,DurationSeconds:parseInt(d.duration_seconds||"3600",10)}
;const{mfa_serial:s}=d;if(s){if(!r.mfaCodeProvider){throw new o(`Profile ${e} requires multi-factor authentication, but no MFA code callback was provided.`,{
logger:r.logger,tryNextLink:false})}t.SerialNumber=s;t.TokenCode=await r.mfaCodeProvider(s)}const i=await h
;return r.roleAssumer(i,t).then(e=>c(e,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))}};const isCredentialSourceWithoutRoleArn=e=>!e.role_arn&&!!e.credential_source
;const isLoginProfile=e=>Boolean(e&&e.login_session);const resolveLoginCredentials=async(e,t,o)=>{const{fromLoginCredentials:r}=s(2352);const i=await r({...t,
profile:e})({callerClientConfig:o});return c(i,"CREDENTIALS_PROFILE_LOGIN","AC")}
;const isProcessProfile=e=>Boolean(e)&&typeof e==="object"&&typeof e.credential_process==="string";const resolveProcessCredentials=async(e,t)=>{
const{fromProcess:o}=s(8408);const r=await o({...e,profile:t})();return c(r,"CREDENTIALS_PROFILE_PROCESS","v")};const resolveSsoCredentials=async(e,t,o={},r)=>{
const{fromSSO:i}=s(2526);return i({profile:e,logger:o.logger,parentClientConfig:o.parentClientConfig,clientConfig:o.clientConfig})({callerClientConfig:r
}).then(e=>{if(t.sso_session){return c(e,"CREDENTIALS_PROFILE_SSO","r")}else{return c(e,"CREDENTIALS_PROFILE_SSO_LEGACY","t")}})}
;const isSsoProfile=e=>e&&(typeof e.sso_start_url==="string"||typeof e.sso_account_id==="string"||typeof e.sso_session==="string"||typeof e.sso_region==="string"||typeof e.sso_role_name==="string")
;const isStaticCredsProfile=e=>Boolean(e)&&typeof e==="object"&&typeof e.aws_access_key_id==="string"&&typeof e.aws_secret_access_key==="string"&&["undefined","string"].indexOf(typeof e.aws_session_token)>-1&&["undefined","string"].indexOf(typeof e.aws_account_id)>-1
;const resolveStaticCredentials=async(e,t)=>{t?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");const s={
accessKeyId:e.aws_access_key_id,secretAccessKey:e.aws_secret_access_key,sessionToken:e.aws_session_token,...e.aws_credential_scope&&{
credentialScope:e.aws_credential_scope},...e.aws_account_id&&{accountId:e.aws_account_id}};return c(s,"CREDENTIALS_PROFILE","n")}
;const isWebIdentityProfile=e=>Boolean(e)&&typeof e==="object"&&typeof e.web_identity_token_file==="string"&&typeof e.role_arn==="string"&&["undefined","string"].indexOf(typeof e.role_session_name)>-1
;const resolveWebIdentityCredentials=async(e,t,o)=>{const{fromTokenFile:r}=s(2908);const i=await r({webIdentityTokenFile:e.web_identity_token_file,
roleArn:e.role_arn,roleSessionName:e.role_session_name,roleAssumerWithWebIdentity:t.roleAssumerWithWebIdentity,logger:t.logger,
parentClientConfig:t.parentClientConfig})({callerClientConfig:o});return c(i,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q")}
;const resolveProfileData=async(e,t,s,r,i={},a=false)=>{const c=t[e];if(Object.keys(i).length>0&&isStaticCredsProfile(c)){return resolveStaticCredentials(c,s)}
if(a||isAssumeRoleProfile(c,{profile:e,logger:s.logger})){return resolveAssumeRoleCredentials(e,t,s,r,i,resolveProfileData)}if(isStaticCredsProfile(c)){
return resolveStaticCredentials(c,s)}if(isWebIdentityProfile(c)){return resolveWebIdentityCredentials(c,s,r)}if(isProcessProfile(c)){
return resolveProcessCredentials(s,e)}if(isSsoProfile(c)){return await resolveSsoCredentials(e,c,s,r)}if(isLoginProfile(c)){
return resolveLoginCredentials(e,s,r)}throw new o(`Could not resolve credentials using profile: [${e}] in configuration/credentials file(s).`,{logger:s.logger})
};const fromIni=(e={})=>async({callerClientConfig:t}={})=>{e.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");const s=await a(e)
;return resolveProfileData(i({profile:e.profile??t?.profile}),s,e,t)};t.fromIni=fromIni},2352:(e,t,s)=>{const{setCredentialFeature:o}=s(3112)
;const{CredentialsProviderError:r,parseKnownFiles:i,getProfileName:a}=s(2163);const{HttpRequest:c}=s(230)
;const{createHash:u,createPrivateKey:l,createPublicKey:d,sign:p}=s(7598);const{promises:f}=s(3024);const{homedir:h}=s(8161);const{dirname:g,join:m}=s(6760)
;class LoginCredentialsFetcher{profileData;init;callerClientConfig;static REFRESH_THRESHOLD=5*60*1e3;constructor(e,t,s){this.profileData=e;this.init=t
;this.callerClientConfig=s}async loadCredentials(){const e=await this.loadToken();if(!e){
throw new r(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`,{tryNextLink:false,logger:this.logger})}
const t=e.accessToken;const s=Date.now();const o=new Date(t.expiresAt).getTime();const i=o-s;if(i<=LoginCredentialsFetcher.REFRESH_THRESHOLD){
return this.refresh(e)}return this.toCredentials(e.accessToken)}get logger(){return this.init?.logger}get loginSession(){return this.profileData.login_session}
toCredentials(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,sessionToken:e.sessionToken,accountId:e.accountId,
expiration:new Date(e.expiresAt)}}async refresh(e){const t=await this.loadToken().catch(()=>e);const o=Date.now()
;const i=new Date(t.accessToken.expiresAt).getTime();const a=new Date(e.accessToken.expiresAt).getTime();const c=i<=o&&a>o?e:t
;const u=new Date(c.accessToken.expiresAt).getTime();if(u-Date.now()>LoginCredentialsFetcher.REFRESH_THRESHOLD){return this.toCredentials(c.accessToken)}
const{SigninClient:l,CreateOAuth2TokenCommand:d}=s(5370);const{logger:p,userAgentAppId:f}=this.callerClientConfig??{}
;const isH2=e=>e?.metadata?.handlerProtocol==="h2";const h=isH2(this.callerClientConfig?.requestHandler)?undefined:this.callerClientConfig?.requestHandler
;const g=typeof c.signInRegion==="string"&&c.signInRegion.length>0?c.signInRegion:undefined
;const m=g??this.profileData.region??await(this.callerClientConfig?.region?.())??process.env.AWS_REGION;const S=new l({credentials:{accessKeyId:"",
secretAccessKey:""},region:m,requestHandler:h,logger:p,userAgentAppId:f,...this.init?.clientConfig,...g&&{region:g}})
;this.createDPoPInterceptor(S.middlewareStack);const y={tokenInput:{clientId:c.clientId,refreshToken:c.refreshToken,grantType:"refresh_token"}};try{
const e=await S.send(new d(y));const{accessKeyId:t,secretAccessKey:s,sessionToken:o}=e.tokenOutput?.accessToken??{}
;const{refreshToken:i,expiresIn:a}=e.tokenOutput??{};if(!t||!s||!o||!i){throw new r("Token refresh response missing required fields",{logger:this.logger,
tryNextLink:false})}const u=(a??900)*1e3;const l=new Date(Date.now()+u);const p={...c,accessToken:{...c.accessToken,accessKeyId:t,secretAccessKey:s,
sessionToken:o,expiresAt:l.toISOString()},refreshToken:i};await this.saveToken(p);return this.toCredentials(p.accessToken)}catch(e){
if(e.name==="AccessDeniedException"){const t=e.error;let s;switch(t){case"TOKEN_EXPIRED":s="Your session has expired. Please reauthenticate.";break
;case"USER_CREDENTIALS_CHANGED":s="Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";break
;case"INSUFFICIENT_PERMISSIONS":
s="Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";break;default:
s=`Failed to refresh token: ${String(e)}. Please re-authenticate using \`aws login\``}throw new r(s,{logger:this.logger,tryNextLink:false})}
const t=new Date(c.accessToken.expiresAt).getTime();if(t>Date.now()){
this.logger?.warn?.(`Failed to refresh token: ${String(e)}. Using existing token until expiry.`);return this.toCredentials(c.accessToken)}
throw new r(`Failed to refresh token: ${String(e)}. Please re-authenticate using aws login`,{logger:this.logger})}}async loadToken(){
const e=this.getTokenFilePath();try{const t=await f.readFile(e,"utf8");const s=JSON.parse(t)
;const o=["accessToken","clientId","refreshToken","dpopKey"].filter(e=>!s[e]);if(!s.accessToken?.accountId){o.push("accountId")}if(o.length>0){
throw new r(`Token validation failed, missing fields: ${o.join(", ")}`,{logger:this.logger,tryNextLink:false})}return s}catch(t){
throw new r(`Failed to load token from ${e}: ${String(t)}`,{logger:this.logger,tryNextLink:false})}}async saveToken(e){const t=this.getTokenFilePath()
;const s=g(t);try{await f.mkdir(s,{recursive:true})}catch(e){}await f.writeFile(t,JSON.stringify(e,null,2),"utf8")}getTokenFilePath(){
const e=process.env.AWS_LOGIN_CACHE_DIRECTORY??m(h(),".aws","login","cache");const t=Buffer.from(this.loginSession,"utf8")
;const s=u("sha256").update(t).digest("hex");return m(e,`${s}.json`)}derToRawSignature(e){let t=2;if(e[t]!==2){throw new Error("Invalid DER signature")}t++
;const s=e[t++];let o=e.subarray(t,t+s);t+=s;if(e[t]!==2){throw new Error("Invalid DER signature")}t++;const r=e[t++];let i=e.subarray(t,t+r)
;o=o[0]===0?o.subarray(1):o;i=i[0]===0?i.subarray(1):i;const a=Buffer.concat([Buffer.alloc(32-o.length),o]);const c=Buffer.concat([Buffer.alloc(32-i.length),i])
;return Buffer.concat([a,c])}createDPoPInterceptor(e){e.add(e=>async t=>{if(c.isInstance(t.request)){const e=t.request
;const s=`${e.protocol}//${e.hostname}${e.port?`:${e.port}`:""}${e.path}`;const o=await this.generateDpop(e.method,s);e.headers={...e.headers,DPoP:o}}
return e(t)},{step:"finalizeRequest",name:"dpopInterceptor",override:true})}async generateDpop(e="POST",t){const s=await this.loadToken();try{const o=l({
key:s.dpopKey,format:"pem",type:"sec1"});const r=d(o);const i=r.export({format:"der",type:"spki"});let a=-1;for(let e=0;e<i.length;e++){if(i[e]===4){a=e;break}}
const c=i.slice(a+1,a+33);const u=i.slice(a+33,a+65);const f={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:c.toString("base64url"),
y:u.toString("base64url")}};const h={jti:crypto.randomUUID(),htm:e,htu:t,iat:Math.floor(Date.now()/1e3)}
;const g=Buffer.from(JSON.stringify(f)).toString("base64url");const m=Buffer.from(JSON.stringify(h)).toString("base64url");const S=`${g}.${m}`
;const y=p("sha256",Buffer.from(S),o);const E=this.derToRawSignature(y);const v=E.toString("base64url");return`${S}.${v}`}catch(e){
throw new r(`Failed to generate Dpop proof: ${e instanceof Error?e.message:String(e)}`,{logger:this.logger,tryNextLink:false})}}}
const fromLoginCredentials=e=>async({callerClientConfig:t}={})=>{e?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials")
;const s=await i(e||{});const c=a({profile:e?.profile??t?.profile});const u=s[c];if(!u?.login_session){
throw new r(`Profile ${c} does not contain login_session.`,{tryNextLink:true,logger:e?.logger})}const l=new LoginCredentialsFetcher(u,e,t)
;const d=await l.loadCredentials();return o(d,"CREDENTIALS_LOGIN","AD")};t.fromLoginCredentials=fromLoginCredentials},9661:(e,t,s)=>{
const{ENV_KEY:o,ENV_SECRET:r,fromEnv:i}=s(7646);const{chain:a,CredentialsProviderError:c,ENV_PROFILE:u}=s(2163);const l="AWS_EC2_METADATA_DISABLED"
;const remoteProvider=async e=>{const{ENV_CMDS_FULL_URI:t,ENV_CMDS_RELATIVE_URI:o,fromContainerMetadata:r,fromInstanceMetadata:i}=s(6718)
;if(process.env[o]||process.env[t]){e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata")
;const{fromHttp:t}=s(3765);return a(t(e),r(e))}if(process.env[l]&&process.env[l]!=="false"){return async()=>{
throw new c("EC2 Instance Metadata Service access disabled",{logger:e.logger})}}
e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");return i(e)};function memoizeChain(e,t){
const s=internalCreateChain(e);let o;let r;let i;let a;const provider=async e=>{if(e?.forceRefresh){if(!a){a=s(e).then(e=>{i=e}).finally(()=>{a=undefined})}
await a;return i}if(i?.expiration){if(i?.expiration?.getTime()<Date.now()){i=undefined}}if(o){await o}else if(!i||t?.(i)){if(i){if(!r){r=s(e).then(e=>{i=e
}).catch(()=>{}).finally(()=>{r=undefined})}}else{o=s(e).then(e=>{i=e}).finally(()=>{o=undefined});return provider(e)}}return i};return provider}
const internalCreateChain=e=>async t=>{let s;for(const o of e){try{return await o(t)}catch(e){s=e;if(e?.tryNextLink){continue}throw e}}throw s};let d=false
;const defaultProvider=(e={})=>memoizeChain([async()=>{const t=e.profile??process.env[u];if(t){const t=process.env[o]&&process.env[r];if(t){if(!d){
const t=e.logger?.warn&&e.logger?.constructor?.name!=="NoOpLogger"?e.logger.warn.bind(e.logger):console.warn
;t(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n`)
;d=true}}throw new c("AWS_PROFILE is set, skipping fromEnv provider.",{logger:e.logger,tryNextLink:true})}
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");return i(e)()},async t=>{
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");const{ssoStartUrl:o,ssoAccountId:r,ssoRegion:i,ssoRoleName:a,ssoSession:u}=e
;if(!o&&!r&&!i&&!a&&!u){throw new c("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:e.logger})}const{fromSSO:l}=s(2526)
;return l(e)(t)},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");const{fromIni:o}=s(2997);return o(e)(t)},async t=>{
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess:o}=s(8408);return o(e)(t)},async t=>{
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");const{fromTokenFile:o}=s(2908);return o(e)(t)},async()=>{
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");return(await remoteProvider(e))()},async()=>{
throw new c("Could not load credentials from any providers",{tryNextLink:false,logger:e.logger})}],credentialsTreatedAsExpired)
;const credentialsTreatedAsExpired=e=>e?.expiration!==undefined&&e.expiration.getTime()-Date.now()<3e5;t.defaultProvider=defaultProvider},8408:(e,t,s)=>{
const{externalDataInterceptor:o,CredentialsProviderError:r,parseKnownFiles:i,getProfileName:a}=s(2163);const{exec:c}=s(3802);const{promisify:u}=s(7975)
;const{setCredentialFeature:l}=s(3112);const getValidatedProcessCredentials=(e,t,s)=>{if(t.Version!==1){
throw Error(`Profile ${e} credential_process did not return Version 1.`)}if(t.AccessKeyId===undefined||t.SecretAccessKey===undefined){
throw Error(`Profile ${e} credential_process returned invalid credentials.`)}if(t.Expiration){const s=new Date;const o=new Date(t.Expiration);if(o<s){
throw Error(`Profile ${e} credential_process returned expired credentials.`)}}let o=t.AccountId;if(!o&&s?.[e]?.aws_account_id){o=s[e].aws_account_id}const r={
accessKeyId:t.AccessKeyId,secretAccessKey:t.SecretAccessKey,...t.SessionToken&&{sessionToken:t.SessionToken},...t.Expiration&&{expiration:new Date(t.Expiration)
},...t.CredentialScope&&{credentialScope:t.CredentialScope},...o&&{accountId:o}};l(r,"CREDENTIALS_PROCESS","w");return r}
;const resolveProcessCredentials=async(e,t,s)=>{const i=t[e];if(t[e]){const a=i["credential_process"];if(a!==undefined){const i=u(o?.getTokenRecord?.().exec??c)
;try{const{stdout:s}=await i(a);let o;try{o=JSON.parse(s.trim())}catch{throw Error(`Profile ${e} credential_process returned invalid JSON.`)}
return getValidatedProcessCredentials(e,o,t)}catch(e){throw new r(e.message,{logger:s})}}else{throw new r(`Profile ${e} did not contain credential_process.`,{
logger:s})}}else{throw new r(`Profile ${e} could not be found in shared credentials file.`,{logger:s})}}
;const fromProcess=(e={})=>async({callerClientConfig:t}={})=>{e.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");const s=await i(e)
;return resolveProcessCredentials(a({profile:e.profile??t?.profile}),s,e.logger)};t.fromProcess=fromProcess},2526:(e,t,s)=>{
const{CredentialsProviderError:o,getSSOTokenFromFile:r,getProfileName:i,parseKnownFiles:a,loadSsoSessionData:c}=s(2163);const{setCredentialFeature:u}=s(3112)
;const{fromSso:l}=s(2497)
;const isSsoProfile=e=>e&&(typeof e.sso_start_url==="string"||typeof e.sso_account_id==="string"||typeof e.sso_session==="string"||typeof e.sso_region==="string"||typeof e.sso_role_name==="string")
;const d=false
;const resolveSSOCredentials=async({ssoStartUrl:e,ssoSession:t,ssoAccountId:i,ssoRegion:a,ssoRoleName:c,ssoClient:p,clientConfig:f,parentClientConfig:h,callerClientConfig:g,profile:m,filepath:S,configFilepath:y,ignoreCache:E,logger:v})=>{
let x;const C=`To refresh this SSO session run aws sso login with the corresponding profile.`;if(t){try{const e=await l({profile:m,filepath:S,configFilepath:y,
ignoreCache:E,clientConfig:f,parentClientConfig:h,logger:v})({callerClientConfig:g});x={accessToken:e.token,expiresAt:new Date(e.expiration).toISOString()}
}catch(e){throw new o(e.message,{tryNextLink:d,logger:v})}}else{try{x=await r(e)}catch(e){
throw new o(`The SSO session associated with this profile is invalid. ${C}`,{tryNextLink:d,logger:v})}}if(new Date(x.expiresAt).getTime()-Date.now()<=0){
throw new o(`The SSO session associated with this profile has expired. ${C}`,{tryNextLink:d,logger:v})}const{accessToken:w}=x
;const{SSOClient:b,GetRoleCredentialsCommand:I}=s(5411);const P=p||new b(Object.assign({},f??{},{logger:f?.logger??g?.logger??h?.logger,region:f?.region??a,
userAgentAppId:f?.userAgentAppId??g?.userAgentAppId??h?.userAgentAppId}));let T;try{T=await P.send(new I({accountId:i,roleName:c,accessToken:w}))}catch(e){
throw new o(e,{tryNextLink:d,logger:v})}const{roleCredentials:{accessKeyId:R,secretAccessKey:D,sessionToken:k,expiration:_,credentialScope:M,accountId:L}={}}=T
;if(!R||!D||!k||!_){throw new o("SSO returns an invalid temporary credential.",{tryNextLink:d,logger:v})}const F={accessKeyId:R,secretAccessKey:D,
sessionToken:k,expiration:new Date(_),...M&&{credentialScope:M},...L&&{accountId:L}};if(t){u(F,"CREDENTIALS_SSO","s")}else{u(F,"CREDENTIALS_SSO_LEGACY","u")}
return F};const validateSsoProfile=(e,t)=>{const{sso_start_url:s,sso_account_id:r,sso_region:i,sso_role_name:a}=e;if(!s||!r||!i||!a){
throw new o(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", `+`"sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e).join(", ")}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{
tryNextLink:false,logger:t})}return e};const fromSSO=(e={})=>async({callerClientConfig:t}={})=>{e.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO")
;const{ssoStartUrl:s,ssoAccountId:r,ssoRegion:u,ssoRoleName:l,ssoSession:d}=e;const{ssoClient:p}=e;const f=i({profile:e.profile??t?.profile})
;if(!s&&!r&&!u&&!l&&!d){const t=await a(e);const r=t[f];if(!r){throw new o(`Profile ${f} was not found.`,{logger:e.logger})}if(!isSsoProfile(r)){
throw new o(`Profile ${f} is not configured with SSO credentials.`,{logger:e.logger})}if(r?.sso_session){const t=await c(e);const i=t[r.sso_session]
;const a=` configurations in profile ${f} and sso-session ${r.sso_session}`;if(u&&u!==i.sso_region){throw new o(`Conflicting SSO region`+a,{tryNextLink:false,
logger:e.logger})}if(s&&s!==i.sso_start_url){throw new o(`Conflicting SSO start_url`+a,{tryNextLink:false,logger:e.logger})}r.sso_region=i.sso_region
;r.sso_start_url=i.sso_start_url}const{sso_start_url:i,sso_account_id:l,sso_region:d,sso_role_name:h,sso_session:g}=validateSsoProfile(r,e.logger)
;return resolveSSOCredentials({ssoStartUrl:i,ssoSession:g,ssoAccountId:l,ssoRegion:d,ssoRoleName:h,ssoClient:p,clientConfig:e.clientConfig,
parentClientConfig:e.parentClientConfig,callerClientConfig:e.callerClientConfig,profile:f,filepath:e.filepath,configFilepath:e.configFilepath,
ignoreCache:e.ignoreCache,logger:e.logger})}else if(!s||!r||!u||!l){
throw new o("Incomplete configuration. The fromSSO() argument hash must include "+'"ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',{
tryNextLink:false,logger:e.logger})}else{return resolveSSOCredentials({ssoStartUrl:s,ssoSession:d,ssoAccountId:r,ssoRegion:u,ssoRoleName:l,ssoClient:p,
clientConfig:e.clientConfig,parentClientConfig:e.parentClientConfig,callerClientConfig:e.callerClientConfig,profile:f,filepath:e.filepath,
configFilepath:e.configFilepath,ignoreCache:e.ignoreCache,logger:e.logger})}};t.fromSSO=fromSSO},5411:(e,t,s)=>{
const{GetRoleCredentialsCommand:o,SSOClient:r}=s(1803);t.GetRoleCredentialsCommand=o;t.SSOClient=r},2908:(e,t,s)=>{const{setCredentialFeature:o}=s(3112)
;const{CredentialsProviderError:r,externalDataInterceptor:i}=s(2163);const{readFileSync:a}=s(3024);const fromWebToken=e=>async t=>{
e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken")
;const{roleArn:o,roleSessionName:r,webIdentityToken:i,providerId:a,policyArns:c,policy:u,durationSeconds:l}=e;let{roleAssumerWithWebIdentity:d}=e;if(!d){
const{getDefaultRoleAssumerWithWebIdentity:o}=s(4360);d=o({...e.clientConfig,credentialProviderLogger:e.logger,parentClientConfig:{...t?.callerClientConfig,
...e.parentClientConfig}},e.clientPlugins)}return d({RoleArn:o,RoleSessionName:r??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:i,ProviderId:a,
PolicyArns:c,Policy:u,DurationSeconds:l})};const c="AWS_WEB_IDENTITY_TOKEN_FILE";const u="AWS_ROLE_ARN";const l="AWS_ROLE_SESSION_NAME"
;const fromTokenFile=(e={})=>async t=>{e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile")
;const s=e?.webIdentityTokenFile??process.env[c];const d=e?.roleArn??process.env[u];const p=e?.roleSessionName??process.env[l];if(!s||!d){
throw new r("Web identity configuration not specified",{logger:e.logger})}const f=await fromWebToken({...e,webIdentityToken:i?.getTokenRecord?.()[s]??a(s,{
encoding:"ascii"}),roleArn:d,roleSessionName:p})(t);if(s===process.env[c]){o(f,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h")}return f}
;t.fromTokenFile=fromTokenFile},866:(e,t)=>{const s=/^\/(hostedzone|change|delegationset)\//;function changeResourceRecordSetsMiddleware(){return e=>async t=>{
const{ChangeBatch:o}=t.input;const r=[];for(const e of o?.Changes??[]){const{AliasTarget:t}=e.ResourceRecordSet??{};if(t){r.push({...e,ResourceRecordSet:{
...e.ResourceRecordSet,AliasTarget:{...t,HostedZoneId:t.HostedZoneId.replace(s,"")}}})}else{r.push(e)}}return e({...t,input:{...t.input,ChangeBatch:{...o,
Changes:r}}})}}const o={step:"initialize",tags:["ROUTE53_IDS","CHANGE_RESOURCE_RECORD_SETS"],name:"changeResourceRecordSetsMiddleware",override:true}
;const getChangeResourceRecordSetsPlugin=e=>({applyToStack:e=>{e.add(changeResourceRecordSetsMiddleware(),o)}});const r=["DelegationSetId","HostedZoneId","Id"]
;function idNormalizerMiddleware(){return e=>async t=>{const o={...t.input};for(const e of r){const t=o[e];if(t){o[e]=t.replace(s,"")}}return e({...t,input:o})}
}const i={step:"initialize",tags:["ROUTE53_IDS"],name:"idNormalizerMiddleware",override:true};const getIdNormalizerPlugin=e=>({applyToStack:e=>{
e.add(idNormalizerMiddleware(),i)}});t.getChangeResourceRecordSetsPlugin=getChangeResourceRecordSetsPlugin;t.getIdNormalizerPlugin=getIdNormalizerPlugin},
7580:(e,t,s)=>{const{NoOpLogger:o,getSmithyContext:r}=s(2474);const{HttpRequest:i,HttpResponse:a}=s(230);const{setFeature:c}=s(3112)
;const{parseRfc7231DateTime:u}=s(246);const{booleanSelector:l,SelectorType:d}=s(2163);const{httpSigningMiddlewareOptions:p}=s(2538);const{Readable:f}=s(7075)
;const{validate:h,parse:g}=s(4479);const{AwsRestXmlProtocol:m}=s(2e3);const{NormalizedSchema:S}=s(2754);const y="content-length"
;const E="x-amz-decoded-content-length";function checkContentLengthHeader(){return(e,t)=>async s=>{const{request:r}=s;if(i.isInstance(r)){
if(!(y in r.headers)&&!(E in r.headers)){
const e=`Are you using a Stream of unknown length as the Body of a PutObject request? Consider using Upload instead from @aws-sdk/lib-storage.`
;if(typeof t?.logger?.warn==="function"&&!(t.logger instanceof o)){t.logger.warn(e)}else{console.warn(e)}}}return e({...s})}}const v={step:"finalizeRequest",
tags:["CHECK_CONTENT_LENGTH_HEADER"],name:"getCheckContentLengthHeaderPlugin",override:true};const getCheckContentLengthHeaderPlugin=e=>({applyToStack:e=>{
e.add(checkContentLengthHeader(),v)}});const regionRedirectEndpointMiddleware=e=>(t,s)=>async o=>{const r=await e.region();const i=e.region;let unlock=()=>{}
;if(s.__s3RegionRedirect){Object.defineProperty(e,"region",{writable:false,value:async()=>s.__s3RegionRedirect});unlock=()=>Object.defineProperty(e,"region",{
writable:true,value:i})}try{const i=await t(o);if(s.__s3RegionRedirect){unlock();const t=await e.region();if(r!==t){
throw new Error("Region was not restored following S3 region redirect.")}}return i}catch(e){unlock();throw e}};const x={tags:["REGION_REDIRECT","S3"],
name:"regionRedirectEndpointMiddleware",override:true,relation:"before",toMiddleware:"endpointV2Middleware"};function regionRedirectMiddleware(e){
return(t,s)=>async o=>{try{return await t(o)}catch(r){if(e.followRegionRedirects){const i=r?.$metadata?.httpStatusCode
;const a=s.commandName==="HeadBucketCommand";const u=r?.$response?.headers?.["x-amz-bucket-region"];if(u){
if(i===301||i===400&&(r?.name==="IllegalLocationConstraintException"||a)){try{const t=u;s.logger?.debug(`Redirecting from ${await e.region()} to ${t}`)
;s.__s3RegionRedirect=t;c(s,"S3_REGION_REDIRECT","Ah")}catch(e){throw new Error("Region redirect failed: "+e)}return t(o)}}}throw r}}}const C={
step:"initialize",tags:["REGION_REDIRECT","S3"],name:"regionRedirectMiddleware",override:true};const getRegionRedirectMiddlewarePlugin=e=>({applyToStack:t=>{
t.add(regionRedirectMiddleware(e),C);t.addRelativeTo(regionRedirectEndpointMiddleware(e),x)}});class S3ExpressIdentityCache{data;lastPurgeTime=Date.now()
;static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS=3e4;constructor(e={}){this.data=e}get(e){const t=this.data[e];if(!t){return}return t}set(e,t){this.data[e]=t
;return t}delete(e){delete this.data[e]}clear(){this.data={}}async purgeExpired(){const e=Date.now()
;if(this.lastPurgeTime+S3ExpressIdentityCache.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS>e){return}const t=this.data;for(const s in t){const o=t[s]
;if(!o.isRefreshing){const r=await o.identity;if(r.expiration){if(r.expiration.getTime()<e&&t[s]===o){delete t[s]}}}}}}class S3ExpressIdentityCacheEntry{
_identity;isRefreshing;accessed;constructor(e,t=false,s=Date.now()){this._identity=e;this.isRefreshing=t;this.accessed=s}get identity(){this.accessed=Date.now()
;return this._identity}}class S3ExpressIdentityProviderImpl{createSessionFn;cache;static REFRESH_WINDOW_MS=6e4;accessKeyId;cacheGeneration=0
;constructor(e,t=new S3ExpressIdentityCache){this.createSessionFn=e;this.cache=t}async getS3ExpressIdentity(e,t){const s=t.Bucket;const{cache:o}=this
;if(e.accessKeyId!==this.accessKeyId){this.accessKeyId=e.accessKeyId;this.cacheGeneration++;o.clear()}const r=this.cacheGeneration;const i=o.get(s);if(i){
return i.identity.then(e=>{const t=(e.expiration?.getTime()??0)<Date.now();if(t){return o.set(s,new S3ExpressIdentityCacheEntry(this.getIdentity(s))).identity}
const a=(e.expiration?.getTime()??0)<Date.now()+S3ExpressIdentityProviderImpl.REFRESH_WINDOW_MS;if(a&&!i.isRefreshing){i.isRefreshing=true
;this.getIdentity(s).then(e=>{if(r===this.cacheGeneration){o.set(s,new S3ExpressIdentityCacheEntry(Promise.resolve(e)))}})}return e})}
return o.set(s,new S3ExpressIdentityCacheEntry(this.getIdentity(s))).identity}async getIdentity(e){await this.cache.purgeExpired().catch(e=>{
console.warn("Error while clearing expired entries in S3ExpressIdentityCache: \n"+e)});const t=await this.createSessionFn(e)
;if(!t.Credentials?.AccessKeyId||!t.Credentials?.SecretAccessKey){
throw new Error("s3#createSession response credential missing AccessKeyId or SecretAccessKey.")}const s={accessKeyId:t.Credentials.AccessKeyId,
secretAccessKey:t.Credentials.SecretAccessKey,sessionToken:t.Credentials.SessionToken,
expiration:t.Credentials.Expiration?new Date(t.Credentials.Expiration):undefined};return s}}const resolveS3Config=(e,{session:t})=>{const[s,o]=t
;const{forcePathStyle:r,useAccelerateEndpoint:i,disableMultiregionAccessPoints:a,followRegionRedirects:c,s3ExpressIdentityProvider:u,bucketEndpoint:l,expectContinueHeader:d}=e
;return Object.assign(e,{forcePathStyle:r??false,useAccelerateEndpoint:i??false,disableMultiregionAccessPoints:a??false,followRegionRedirects:c??false,
s3ExpressIdentityProvider:u??new S3ExpressIdentityProviderImpl(async e=>s().send(new o({Bucket:e}))),bucketEndpoint:l??false,expectContinueHeader:d??2097152})}
;const s3ExpiresMiddleware=e=>(e,t)=>async s=>{const o=await e(s);const{response:r}=o;if(a.isInstance(r)){if(r.headers.expires){
r.headers.expiresstring=r.headers.expires;try{u(r.headers.expires)}catch(e){
t.logger?.warn(`AWS SDK Warning for ${t.clientName}::${t.commandName} response parsing (${r.headers.expires}): ${e}`);delete r.headers.expires}}}return o}
;const w={tags:["S3"],name:"s3ExpiresMiddleware",override:true,relation:"after",toMiddleware:"deserializerMiddleware"};const getS3ExpiresMiddlewarePlugin=e=>({
applyToStack:e=>{e.addRelativeTo(s3ExpiresMiddleware(),w)}});const b="Directory";const I="S3Express";const P="sigv4-s3express";const T="X-Amz-S3session-Token"
;const R=T.toLowerCase();const D="AWS_S3_DISABLE_EXPRESS_SESSION_AUTH";const k="s3_disable_express_session_auth";const _={
environmentVariableSelector:e=>l(e,D,d.ENV),configFileSelector:e=>l(e,k,d.CONFIG),default:false};const s3ExpressMiddleware=e=>(t,s)=>async o=>{if(s.endpointV2){
const t=s.endpointV2;const r=t.properties?.authSchemes?.[0]?.name===P;const a=t.properties?.backend===I||t.properties?.bucketType===b;if(a){
c(s,"S3_EXPRESS_BUCKET","J");s.isS3ExpressBucket=true}if(r){const t=o.input.Bucket;if(t){
const r=await e.s3ExpressIdentityProvider.getS3ExpressIdentity(await e.credentials(),{Bucket:t});s.s3ExpressIdentity=r
;if(i.isInstance(o.request)&&r.sessionToken){o.request.headers[R]=r.sessionToken}}}}return t(o)};const M={name:"s3ExpressMiddleware",step:"build",
tags:["S3","S3_EXPRESS"],override:true};const getS3ExpressPlugin=e=>({applyToStack:t=>{t.add(s3ExpressMiddleware(e),M)}});const signS3Express=async(e,t,s,o)=>{
const r=await o.signWithCredentials(s,e,{});if(r.headers["X-Amz-Security-Token"]||r.headers["x-amz-security-token"]){
throw new Error("X-Amz-Security-Token must not be set for s3-express requests.")}return r};const defaultErrorHandler=e=>e=>{throw e}
;const defaultSuccessHandler=(e,t)=>{};const s3ExpressHttpSigningMiddleware=e=>(t,s)=>async o=>{if(!i.isInstance(o.request)){return t(o)}const a=r(s)
;const c=a.selectedHttpAuthScheme;if(!c){throw new Error(`No HttpAuthScheme was selected: unable to sign request`)}
const{httpAuthOption:{signingProperties:u={}},identity:l,signer:d}=c;let p;if(s.s3ExpressIdentity){
p=await signS3Express(s.s3ExpressIdentity,u,o.request,await e.signer())}else{p=await d.sign(o.request,l,u)}const f=await t({...o,request:p
}).catch((d.errorHandler||defaultErrorHandler)(u));(d.successHandler||defaultSuccessHandler)(f.response,u);return f};const getS3ExpressHttpSigningPlugin=e=>({
applyToStack:t=>{t.addRelativeTo(s3ExpressHttpSigningMiddleware(e),p)}});function toStream(e){return f.from(Buffer.from(e))}const L={CopyObjectCommand:true,
UploadPartCopyCommand:true,CompleteMultipartUploadCommand:true};const throw200ExceptionsMiddleware=e=>(t,s)=>async o=>{const r=await t(o);const{response:i}=r
;if(!a.isInstance(i)){return r}const{statusCode:c,body:u}=i;if(c<200||c>=300){return r}const l=await collectBody(u,e);i.body=toStream(l)
;if(l.length===0&&L[s.commandName]){const e=new Error("S3 aborted request");e.$metadata={httpStatusCode:503};e.name="InternalError";throw e}
const d=e.utf8Encoder(l.subarray(l.length-16));if(d&&d.endsWith("</Error>")){i.statusCode=503}return r};const collectBody=(e=new Uint8Array,t)=>{
if(e instanceof Uint8Array){return Promise.resolve(e)}return t.streamCollector(e)||Promise.resolve(new Uint8Array)};const F={relation:"after",
toMiddleware:"deserializerMiddleware",tags:["THROW_200_EXCEPTIONS","S3"],name:"throw200ExceptionsMiddleware",override:true}
;const getThrow200ExceptionsPlugin=e=>({applyToStack:t=>{t.addRelativeTo(throw200ExceptionsMiddleware(e),F)}});function bucketEndpointMiddleware$1(e){
return(t,s)=>async o=>{if(e.bucketEndpoint){const e=s.endpointV2;if(e){const t=o.input.Bucket;if(typeof t==="string"){try{const o=new URL(t);s.endpointV2={...e,
url:o}}catch(e){const o=`@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${t} could not be parsed as URL.`
;if(s.logger?.constructor?.name==="NoOpLogger"){console.warn(o)}else{s.logger?.warn?.(o)}throw e}}}}return t(o)}}const $={name:"bucketEndpointMiddleware",
override:true,relation:"after",toMiddleware:"endpointV2Middleware"};function validateBucketNameMiddleware({bucketEndpoint:e}){return t=>async s=>{
const{input:{Bucket:o}}=s;if(!e&&typeof o==="string"&&!h(o)&&o.indexOf("/")>=0){const e=new Error(`Bucket name shouldn't contain '/', received '${o}'`)
;e.name="InvalidBucketName";throw e}return t({...s})}}const H={step:"initialize",tags:["VALIDATE_BUCKET_NAME"],name:"validateBucketNameMiddleware",override:true
};const getValidateBucketNamePlugin=e=>({applyToStack:t=>{t.add(validateBucketNameMiddleware(e),H);t.addRelativeTo(bucketEndpointMiddleware$1(e),$)}})
;class S3RestXmlProtocol extends m{async serializeRequest(e,t,s){const o=await super.serializeRequest(e,t,s);const r=S.of(e.input);const i=r.getSchema();let a=0
;const c=i[6]??0;if(t&&typeof t==="object"){for(const[e,s]of r.structIterator()){if(++a>c){break}if(e==="Bucket"){if(!t.Bucket&&s.getMergedTraits().httpLabel){
throw new Error(`No value provided for input HTTP label: Bucket.`)}break}}}return o}}const U="AWS_S3_USE_ARN_REGION";const B="s3_use_arn_region";const j={
environmentVariableSelector:e=>l(e,U,d.ENV),configFileSelector:e=>l(e,B,d.CONFIG),default:undefined};function addExpectContinueMiddleware(e){
return t=>async s=>{const{request:o}=s
;if(e.expectContinueHeader!==false&&i.isInstance(o)&&o.body&&e.runtime==="node"&&e.requestHandler?.constructor?.name!=="FetchHttpHandler"){let t=true
;if(typeof e.expectContinueHeader==="number"){try{const s=Number(o.headers?.["content-length"])??e.bodyLengthChecker?.(o.body)??Infinity
;t=s>=e.expectContinueHeader}catch(e){}}else{t=!!e.expectContinueHeader}if(t){o.headers.Expect="100-continue"}}return t({...s,request:o})}}const z={
step:"build",tags:["SET_EXPECT_HEADER","EXPECT_HEADER"],name:"addExpectContinueMiddleware",override:true};const getAddExpectContinuePlugin=e=>({
applyToStack:t=>{t.add(addExpectContinueMiddleware(e),z)}});function locationConstraintMiddleware(e){return t=>async s=>{
const{CreateBucketConfiguration:o}=s.input;const r=await e.region();if(!o?.LocationConstraint&&!o?.Location){if(r!=="us-east-1"){
s.input.CreateBucketConfiguration=s.input.CreateBucketConfiguration??{};s.input.CreateBucketConfiguration.LocationConstraint=r}}return t(s)}}const V={
step:"initialize",tags:["LOCATION_CONSTRAINT","CREATE_BUCKET_CONFIGURATION"],name:"locationConstraintMiddleware",override:true}
;const getLocationConstraintPlugin=e=>({applyToStack:t=>{t.add(locationConstraintMiddleware(e),V)}});function ssecMiddleware(e){return t=>async s=>{const o={
...s.input};const r=[{target:"SSECustomerKey",hash:"SSECustomerKeyMD5"},{target:"CopySourceSSECustomerKey",hash:"CopySourceSSECustomerKeyMD5"}]
;for(const t of r){const s=o[t.target];if(s){let r;if(typeof s==="string"){if(isValidBase64EncodedSSECustomerKey(s,e)){r=e.base64Decoder(s)}else{
r=e.utf8Decoder(s);o[t.target]=e.base64Encoder(r)}}else{r=ArrayBuffer.isView(s)?new Uint8Array(s.buffer,s.byteOffset,s.byteLength):new Uint8Array(s)
;o[t.target]=e.base64Encoder(r)}const i=new e.md5;i.update(r);o[t.hash]=e.base64Encoder(await i.digest())}}return t({...s,input:o})}}const q={
name:"ssecMiddleware",step:"initialize",tags:["SSE"],override:true};const getSsecPlugin=e=>({applyToStack:t=>{t.add(ssecMiddleware(e),q)}})
;function isValidBase64EncodedSSECustomerKey(e,t){const s=/^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;if(!s.test(e)){return false}try{
const s=t.base64Decoder(e);return s.length===32}catch{return false}}t.NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS=_;t.NODE_USE_ARN_REGION_CONFIG_OPTIONS=j
;t.S3RestXmlProtocol=S3RestXmlProtocol;t.getAddExpectContinuePlugin=getAddExpectContinuePlugin
;t.getCheckContentLengthHeaderPlugin=getCheckContentLengthHeaderPlugin;t.getLocationConstraintPlugin=getLocationConstraintPlugin
;t.getRegionRedirectMiddlewarePlugin=getRegionRedirectMiddlewarePlugin;t.getS3ExpiresMiddlewarePlugin=getS3ExpiresMiddlewarePlugin
;t.getS3ExpressHttpSigningPlugin=getS3ExpressHttpSigningPlugin;t.getS3ExpressPlugin=getS3ExpressPlugin;t.getSsecPlugin=getSsecPlugin
;t.getThrow200ExceptionsPlugin=getThrow200ExceptionsPlugin;t.getValidateBucketNamePlugin=getValidateBucketNamePlugin;t.resolveS3Config=resolveS3Config},
5370:(e,t,s)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:r,createDefaultUserAgentProvider:i,getDefaultSocketTimeout:a,NODE_APP_ID_CONFIG_OPTIONS:c,getAwsRegionExtensionConfiguration:u,resolveAwsRegionExtensionConfiguration:l,resolveUserAgentConfig:d,resolveHostHeaderConfig:p,getUserAgentPlugin:f,getHostHeaderPlugin:h,getLoggerPlugin:g,getRecursionDetectionPlugin:m}=s(3112)
;const{NoAuthSigner:S,getHttpAuthSchemeEndpointRuleSetPlugin:y,DefaultIdentityProviderConfig:E,getHttpSigningPlugin:v}=s(2538)
;const{normalizeProvider:x,getSmithyContext:C,ServiceException:w,NoOpLogger:b,emitWarningIfUnsupportedVersion:I,loadConfigsForDefaultMode:P,getDefaultExtensionConfiguration:T,resolveDefaultRuntimeConfig:R,Client:D,makeBuilder:k,createAggregatedClient:_}=s(2474)
;const{resolveDefaultsModeConfig:M,loadConfig:L,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:F,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:$,NODE_REGION_CONFIG_OPTIONS:H,NODE_REGION_CONFIG_FILE_OPTIONS:U,resolveRegionConfig:B}=s(2163)
;const{BinaryDecisionDiagram:j,EndpointCache:z,decideEndpoint:V,customEndpointFunctions:q,resolveEndpointConfig:G,getEndpointPlugin:W}=s(2461)
;const{parseUrl:K,getHttpHandlerExtensionConfiguration:Q,resolveHttpHandlerRuntimeConfig:J,getContentLengthPlugin:Z}=s(230)
;const{DEFAULT_RETRY_MODE:X,NODE_RETRY_MODE_CONFIG_OPTIONS:Y,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ee,resolveRetryConfig:te,getRetryPlugin:ne}=s(3729)
;const{TypeRegistry:se,getSchemaSerdePlugin:oe}=s(2754);const{resolveAwsSdkSigV4Config:re,AwsSdkSigV4Signer:ie,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ae}=s(299)
;const{toUtf8:ce,fromUtf8:ue,toBase64:le,fromBase64:de,calculateBodyLength:pe}=s(246);const{streamCollector:fe,NodeHttpHandler:he}=s(4695)
;const{AwsRestJsonProtocol:ge}=s(2e3);const{Sha256:me}=s(5550);const defaultSigninHttpAuthSchemeParametersProvider=async(e,t,s)=>({operation:C(t).operation,
region:await x(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}const defaultSigninHttpAuthSchemeProvider=e=>{const t=[]
;switch(e.operation){case"CreateOAuth2Token":{t.push(createSmithyApiNoAuthHttpAuthOption());break}default:{t.push(createAwsAuthSigv4HttpAuthOption(e))}}return t
};const resolveHttpAuthSchemeConfig=e=>{const t=re(e);return Object.assign(t,{authSchemePreference:x(e.authSchemePreference??[])})}
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"signin"});const Se={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var ye="3.998.2";var Ee={version:ye};const ve="ref"
;var xe=-1;var Ce=false;var we=true;var be="isSet";var Ie="booleanEquals";var Ae="coalesce";var Pe="PartitionResult";var Te="stringEquals";var Re="getAttr"
;var Oe="https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}";var Ne={[ve]:"Endpoint"};var De={fn:Re,argv:[{[ve]:Pe},"name"]};var ke={[ve]:"Region"}
;var _e={[ve]:Pe};var Me={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"{Region}"}]};var Le={};var Fe=[ke];const $e={conditions:[[be,Fe],[Ie,[{
fn:Ae,argv:[{[ve]:"IsControlPlane"},Ce]},we]],[be,[Ne]],["aws.partition",Fe,Pe],[Ie,[{[ve]:"UseFIPS"},we]],[Te,[De,"aws"]],[Ie,[{fn:Ae,argv:[{
[ve]:"IsOAuthEndpoint"},Ce]},we]],[Ie,[{[ve]:"UseDualStack"},we]],[Te,[De,"aws-cn"]],[Te,[ke,"us-gov-west-1"]],[Te,[De,"aws-us-gov"]],[Ie,[{fn:Re,
argv:[_e,"supportsFIPS"]},we]],[Te,[De,"aws-iso"]],[Te,[De,"aws-iso-b"]],[Te,[De,"aws-iso-f"]],[Te,[De,"aws-iso-e"]],[Te,[De,"aws-eusc"]],[Ie,[{fn:Re,
argv:[_e,"supportsDualStack"]},we]]],
results:[[xe],["https://signin.{Region}.api.aws",Me],["https://signin.{Region}.api.amazonwebservices.com.cn",Me],[Oe,Me],[xe,"FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",Me],["https://{Region}.signin.aws.amazon.com",Le],["https://{Region}.signin.amazonaws.cn",Le],["https://{Region}.signin.amazonaws-us-gov.com",Le],["https://{Region}.signin.c2shome.ic.gov",Le],["https://{Region}.signin.sc2shome.sgov.gov",Le],["https://{Region}.signin.csphome.hci.ic.gov",Le],["https://{Region}.signin.csphome.adc-e.uk",Le],["https://{Region}.signin.amazonaws-eusc.eu",Le],["https://signin-fips.amazonaws-us-gov.com",Le],["https://{Region}.signin-fips.amazonaws-us-gov.com",Le],["https://{Region}.signin.{PartitionResult#dnsSuffix}",Le],[xe,"Invalid Configuration: FIPS and custom endpoint are not supported"],[xe,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Ne,Le],["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Le],[xe,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",Le],[xe,"FIPS is enabled but this partition does not support FIPS"],[Oe,Le],[xe,"DualStack is enabled but this partition does not support DualStack"],["https://signin.{Region}.{PartitionResult#dnsSuffix}",Le],[xe,"Invalid Configuration: Missing Region"]]
};const He=2;const Ue=1e8
;const Be=new Int32Array([-1,1,-1,0,6,3,2,36,4,4,5,Ue+27,6,Ue+4,Ue+27,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,Ue+7,13,10,Ue+8,14,12,Ue+9,15,13,Ue+10,16,14,Ue+11,17,15,Ue+12,18,16,Ue+13,Ue+16,6,Ue+5,20,7,21,Ue+6,17,Ue+24,Ue+25,6,Ue+4,23,7,27,24,9,Ue+14,25,10,Ue+15,26,11,Ue+22,Ue+23,11,28,Ue+21,17,Ue+20,Ue+21,2,35,30,3,39,31,4,32,Ue+27,6,Ue+4,33,7,Ue+27,34,9,Ue+14,Ue+27,3,39,36,4,38,37,7,Ue+18,Ue+19,6,Ue+4,Ue+17,5,Ue+1,40,8,Ue+2,Ue+3])
;const je=j.from(Be,He,$e.conditions,$e.results);const ze=new z({size:50,
params:["Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","UseFIPS"]});const defaultEndpointResolver=(e,t={})=>ze.get(e,()=>V(je,{
endpointParams:e,logger:t.logger}));q.aws=o;class SigninServiceException extends w{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";constructor(e){super(e)
;Object.setPrototypeOf(this,SigninServiceException.prototype)}}class AccessDeniedException extends SigninServiceException{
static shapeId="com.amazonaws.signin#AccessDeniedException";name="AccessDeniedException";$fault="client";error;constructor(e){super({
name:"AccessDeniedException",$fault:"client",...e});Object.setPrototypeOf(this,AccessDeniedException.prototype);this.error=e.error}}
class InternalServerException extends SigninServiceException{static shapeId="com.amazonaws.signin#InternalServerException";name="InternalServerException"
;$fault="server";error;constructor(e){super({name:"InternalServerException",$fault:"server",...e});Object.setPrototypeOf(this,InternalServerException.prototype)
;this.error=e.error}}class TooManyRequestsError extends SigninServiceException{static shapeId="com.amazonaws.signin#TooManyRequestsError"
;name="TooManyRequestsError";$fault="client";error;constructor(e){super({name:"TooManyRequestsError",$fault:"client",...e})
;Object.setPrototypeOf(this,TooManyRequestsError.prototype);this.error=e.error}}class ValidationException extends SigninServiceException{
static shapeId="com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(e){super({name:"ValidationException",
$fault:"client",...e});Object.setPrototypeOf(this,ValidationException.prototype);this.error=e.error}}const Ve="AccessDeniedException";const qe="AccessToken"
;const Ge="CreateOAuth2Token";const We="CreateOAuth2TokenRequest";const Ke="CreateOAuth2TokenRequestBody";const Qe="CreateOAuth2TokenResponseBody"
;const Je="CreateOAuth2TokenResponse";const Ze="InternalServerException";const Xe="RefreshToken";const Ye="TooManyRequestsError";const et="ValidationException"
;const tt="accessKeyId";const nt="accessToken";const st="client";const ot="clientId";const rt="codeVerifier";const it="code";const at="error"
;const ct="expiresIn";const ut="grantType";const lt="http";const dt="httpError";const pt="idToken";const ft="jsonName";const ht="message"
;const gt="refreshToken";const mt="redirectUri";const St="smithy.ts.sdk.synthetic.com.amazonaws.signin";const yt="secretAccessKey";const Et="sessionToken"
;const vt="server";const xt="tokenInput";const Ct="tokenOutput";const wt="tokenType";const bt="com.amazonaws.signin";const It=new se(St)
;var At=[-3,St,"SigninServiceException",0,[],[]];It.registerError(At,SigninServiceException);const Pt=new se(bt);var Tt=[-3,bt,Ve,{[at]:st},[at,ht],[0,0],2]
;Pt.registerError(Tt,AccessDeniedException);var Rt=[-3,bt,Ze,{[at]:vt,[dt]:500},[at,ht],[0,0],2];Pt.registerError(Rt,InternalServerException);var Ot=[-3,bt,Ye,{
[at]:st,[dt]:429},[at,ht],[0,0],2];Pt.registerError(Ot,TooManyRequestsError);var Nt=[-3,bt,et,{[at]:st,[dt]:400},[at,ht],[0,0],2]
;Pt.registerError(Nt,ValidationException);const Dt=[It,Pt];var kt=[0,bt,Xe,8,0];var _t=[3,bt,qe,8,[tt,yt,Et],[[0,{[ft]:tt}],[0,{[ft]:yt}],[0,{[ft]:Et}]],3]
;var Mt=[3,bt,We,0,[xt],[[()=>Lt,16]],1];var Lt=[3,bt,Ke,0,[ot,ut,it,mt,rt,gt],[[0,{[ft]:ot}],[0,{[ft]:ut}],0,[0,{[ft]:mt}],[0,{[ft]:rt}],[()=>kt,{[ft]:gt}]],2]
;var Ft=[3,bt,Je,0,[Ct],[[()=>$t,16]],1];var $t=[3,bt,Qe,0,[nt,wt,ct,gt,pt],[[()=>_t,{[ft]:nt}],[0,{[ft]:wt}],[1,{[ft]:ct}],[()=>kt,{[ft]:gt}],[0,{[ft]:pt}]],4]
;var Ht=[9,bt,Ge,{[lt]:["POST","/v1/token",200]},()=>Mt,()=>Ft];const getRuntimeConfig$1=e=>({apiVersion:"2023-01-01",base64Decoder:e?.base64Decoder??de,
base64Encoder:e?.base64Encoder??le,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,
extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSigninHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{
schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ie},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new S}],logger:e?.logger??new b,protocol:e?.protocol??ge,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.signin",errorTypeRegistries:Dt,version:"2023-01-01",serviceTarget:"Signin"},
serviceId:e?.serviceId??"Signin",sha256:e?.sha256??me,urlParser:e?.urlParser??K,utf8Decoder:e?.utf8Decoder??ue,utf8Encoder:e?.utf8Encoder??ce})
;const getRuntimeConfig=e=>{I(process.version);const t=M(e);const defaultConfigProvider=()=>t().then(P);const s=getRuntimeConfig$1(e);r(process.version)
;const o={profile:e?.profile,logger:s.logger};return{...s,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??L(ae,o),
bodyLengthChecker:e?.bodyLengthChecker??pe,defaultSocketTimeout:a(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??i({
serviceId:s.serviceId,clientVersion:Ee.version}),maxAttempts:e?.maxAttempts??L(ee,e),region:e?.region??L(H,{...U,...o}),
requestHandler:he.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??L({...Y,default:async()=>(await defaultConfigProvider()).retryMode||X
},e),streamCollector:e?.streamCollector??fe,useDualstackEndpoint:e?.useDualstackEndpoint??L($,o),useFipsEndpoint:e?.useFipsEndpoint??L(F,o),
userAgentAppId:e?.userAgentAppId??L(c,o)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes;let s=e.httpAuthSchemeProvider
;let o=e.credentials;return{setHttpAuthScheme(e){const s=t.findIndex(t=>t.schemeId===e.schemeId);if(s===-1){t.push(e)}else{t.splice(s,1,e)}},httpAuthSchemes(){
return t},setHttpAuthSchemeProvider(e){s=e},httpAuthSchemeProvider(){return s},setCredentials(e){o=e},credentials(){return o}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
;const resolveRuntimeExtensions=(e,t)=>{const s=Object.assign(u(e),T(e),Q(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(s))
;return Object.assign(e,l(s),R(s),J(s),resolveHttpAuthRuntimeConfig(s))};class SigninClient extends D{config;constructor(...[e]){const t=getRuntimeConfig(e||{})
;super(t);this.initConfig=t;const s=resolveClientEndpointParameters(t);const o=d(s);const r=te(o);const i=B(r);const a=p(i);const c=G(a)
;const u=resolveHttpAuthSchemeConfig(c);const l=resolveRuntimeExtensions(u,e?.extensions||[]);this.config=l;this.middlewareStack.use(oe(this.config))
;this.middlewareStack.use(f(this.config));this.middlewareStack.use(ne(this.config));this.middlewareStack.use(Z(this.config))
;this.middlewareStack.use(h(this.config));this.middlewareStack.use(g(this.config));this.middlewareStack.use(m(this.config))
;this.middlewareStack.use(y(this.config,{httpAuthSchemeParametersProvider:defaultSigninHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new E({"aws.auth#sigv4":e.credentials})}));this.middlewareStack.use(v(this.config))}destroy(){super.destroy()}}
const Ut=k(Se,"Signin","SigninClient",W);const Bt={IsControlPlane:{type:"staticContextParams",value:false}};const _mw0=(e,t,s,o)=>[]
;class CreateOAuth2TokenCommand extends(Ut(Bt,_mw0,"CreateOAuth2Token",Ht)){}t.CreateOAuth2TokenCommand=CreateOAuth2TokenCommand;t.SigninClient=SigninClient},
6331:(e,t,s)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:r,createDefaultUserAgentProvider:i,getDefaultSocketTimeout:a,NODE_APP_ID_CONFIG_OPTIONS:c,getAwsRegionExtensionConfiguration:u,resolveAwsRegionExtensionConfiguration:l,resolveUserAgentConfig:d,resolveHostHeaderConfig:p,getUserAgentPlugin:f,getHostHeaderPlugin:h,getLoggerPlugin:g,getRecursionDetectionPlugin:m}=s(3112)
;const{NoAuthSigner:S,getHttpAuthSchemeEndpointRuleSetPlugin:y,DefaultIdentityProviderConfig:E,getHttpSigningPlugin:v}=s(2538)
;const{normalizeProvider:x,getSmithyContext:C,ServiceException:w,NoOpLogger:b,emitWarningIfUnsupportedVersion:I,loadConfigsForDefaultMode:P,getDefaultExtensionConfiguration:T,resolveDefaultRuntimeConfig:R,Client:D,makeBuilder:k,createAggregatedClient:_}=s(2474)
;const{resolveDefaultsModeConfig:M,loadConfig:L,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:F,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:$,NODE_REGION_CONFIG_OPTIONS:H,NODE_REGION_CONFIG_FILE_OPTIONS:U,resolveRegionConfig:B}=s(2163)
;const{BinaryDecisionDiagram:j,EndpointCache:z,decideEndpoint:V,customEndpointFunctions:q,resolveEndpointConfig:G,getEndpointPlugin:W}=s(2461)
;const{parseUrl:K,getHttpHandlerExtensionConfiguration:Q,resolveHttpHandlerRuntimeConfig:J,getContentLengthPlugin:Z}=s(230)
;const{DEFAULT_RETRY_MODE:X,NODE_RETRY_MODE_CONFIG_OPTIONS:Y,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ee,resolveRetryConfig:te,getRetryPlugin:ne}=s(3729)
;const{TypeRegistry:se,getSchemaSerdePlugin:oe}=s(2754);const{resolveAwsSdkSigV4Config:re,AwsSdkSigV4Signer:ie,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ae}=s(299)
;const{toUtf8:ce,fromUtf8:ue,toBase64:le,fromBase64:de,calculateBodyLength:pe}=s(246);const{streamCollector:fe,NodeHttpHandler:he}=s(4695)
;const{AwsRestJsonProtocol:ge}=s(2e3);const{Sha256:me}=s(5550);const defaultSSOOIDCHttpAuthSchemeParametersProvider=async(e,t,s)=>({operation:C(t).operation,
region:await x(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}const defaultSSOOIDCHttpAuthSchemeProvider=e=>{const t=[]
;switch(e.operation){case"CreateToken":{t.push(createSmithyApiNoAuthHttpAuthOption());break}default:{t.push(createAwsAuthSigv4HttpAuthOption(e))}}return t}
;const resolveHttpAuthSchemeConfig=e=>{const t=re(e);return Object.assign(t,{authSchemePreference:x(e.authSchemePreference??[])})}
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"sso-oauth"});const Se={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var ye="3.998.2";var Ee={version:ye};const ve="ref"
;var xe=-1;var Ce=true;var we="isSet";var be="PartitionResult";var Ie="booleanEquals";var Ae="getAttr";var Pe={[ve]:"Endpoint"};var Te={[ve]:be};var Re={}
;var Oe=[{[ve]:"Region"}];const Ne={conditions:[[we,[Pe]],[we,Oe],["aws.partition",Oe,be],[Ie,[{[ve]:"UseFIPS"},Ce]],[Ie,[{[ve]:"UseDualStack"},Ce]],[Ie,[{
fn:Ae,argv:[Te,"supportsDualStack"]},Ce]],[Ie,[{fn:Ae,argv:[Te,"supportsFIPS"]},Ce]],["stringEquals",[{fn:Ae,argv:[Te,"name"]},"aws-us-gov"]]],
results:[[xe],[xe,"Invalid Configuration: FIPS and custom endpoint are not supported"],[xe,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Pe,Re],["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Re],[xe,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://oidc.{Region}.amazonaws.com",Re],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",Re],[xe,"FIPS is enabled but this partition does not support FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",Re],[xe,"DualStack is enabled but this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",Re],[xe,"Invalid Configuration: Missing Region"]]
};const De=2;const ke=1e8
;const _e=new Int32Array([-1,1,-1,0,13,3,1,4,ke+12,2,5,ke+12,3,8,6,4,7,ke+11,5,ke+9,ke+10,4,11,9,6,10,ke+8,7,ke+6,ke+7,5,12,ke+5,6,ke+4,ke+5,3,ke+1,14,4,ke+2,ke+3])
;const Me=j.from(_e,De,Ne.conditions,Ne.results);const Le=new z({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(e,t={})=>Le.get(e,()=>V(Me,{endpointParams:e,logger:t.logger}));q.aws=o;class SSOOIDCServiceException extends w{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";constructor(e){super(e)
;Object.setPrototypeOf(this,SSOOIDCServiceException.prototype)}}class AccessDeniedException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#AccessDeniedException";name="AccessDeniedException";$fault="client";error;reason;error_description;constructor(e){super({
name:"AccessDeniedException",$fault:"client",...e});Object.setPrototypeOf(this,AccessDeniedException.prototype);this.error=e.error;this.reason=e.reason
;this.error_description=e.error_description}}class AuthorizationPendingException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#AuthorizationPendingException";name="AuthorizationPendingException";$fault="client";error;error_description
;constructor(e){super({name:"AuthorizationPendingException",$fault:"client",...e});Object.setPrototypeOf(this,AuthorizationPendingException.prototype)
;this.error=e.error;this.error_description=e.error_description}}class ExpiredTokenException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#ExpiredTokenException";name="ExpiredTokenException";$fault="client";error;error_description;constructor(e){super({
name:"ExpiredTokenException",$fault:"client",...e});Object.setPrototypeOf(this,ExpiredTokenException.prototype);this.error=e.error
;this.error_description=e.error_description}}class InternalServerException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InternalServerException";name="InternalServerException";$fault="server";error;error_description;constructor(e){super({
name:"InternalServerException",$fault:"server",...e});Object.setPrototypeOf(this,InternalServerException.prototype);this.error=e.error
;this.error_description=e.error_description}}class InvalidClientException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InvalidClientException";name="InvalidClientException";$fault="client";error;error_description;constructor(e){super({
name:"InvalidClientException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidClientException.prototype);this.error=e.error
;this.error_description=e.error_description}}class InvalidGrantException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InvalidGrantException";name="InvalidGrantException";$fault="client";error;error_description;constructor(e){super({
name:"InvalidGrantException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidGrantException.prototype);this.error=e.error
;this.error_description=e.error_description}}class InvalidRequestException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InvalidRequestException";name="InvalidRequestException";$fault="client";error;reason;error_description;constructor(e){
super({name:"InvalidRequestException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidRequestException.prototype);this.error=e.error
;this.reason=e.reason;this.error_description=e.error_description}}class InvalidScopeException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InvalidScopeException";name="InvalidScopeException";$fault="client";error;error_description;constructor(e){super({
name:"InvalidScopeException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidScopeException.prototype);this.error=e.error
;this.error_description=e.error_description}}class SlowDownException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#SlowDownException"
;name="SlowDownException";$fault="client";error;error_description;constructor(e){super({name:"SlowDownException",$fault:"client",...e})
;Object.setPrototypeOf(this,SlowDownException.prototype);this.error=e.error;this.error_description=e.error_description}}
class UnauthorizedClientException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#UnauthorizedClientException"
;name="UnauthorizedClientException";$fault="client";error;error_description;constructor(e){super({name:"UnauthorizedClientException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnauthorizedClientException.prototype);this.error=e.error;this.error_description=e.error_description}}
class UnsupportedGrantTypeException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#UnsupportedGrantTypeException"
;name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(e){super({name:"UnsupportedGrantTypeException",$fault:"client",...e})
;Object.setPrototypeOf(this,UnsupportedGrantTypeException.prototype);this.error=e.error;this.error_description=e.error_description}}
const Fe="AccessDeniedException";const $e="AuthorizationPendingException";const He="AccessToken";const Ue="ClientSecret";const Be="CreateToken"
;const je="CreateTokenRequest";const ze="CreateTokenResponse";const Ve="CodeVerifier";const qe="ExpiredTokenException";const Ge="InvalidClientException"
;const We="InvalidGrantException";const Ke="InvalidRequestException";const Qe="InternalServerException";const Je="InvalidScopeException";const Ze="IdToken"
;const Xe="RefreshToken";const Ye="SlowDownException";const et="UnauthorizedClientException";const tt="UnsupportedGrantTypeException";const nt="accessToken"
;const st="client";const ot="clientId";const rt="clientSecret";const it="codeVerifier";const at="code";const ct="deviceCode";const ut="error"
;const lt="expiresIn";const dt="error_description";const pt="grantType";const ft="http";const ht="httpError";const gt="idToken";const mt="reason"
;const St="refreshToken";const yt="redirectUri";const Et="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc";const vt="scope";const xt="server";const Ct="tokenType"
;const wt="com.amazonaws.ssooidc";const bt=new se(Et);var It=[-3,Et,"SSOOIDCServiceException",0,[],[]];bt.registerError(It,SSOOIDCServiceException)
;const At=new se(wt);var Pt=[-3,wt,Fe,{[ut]:st,[ht]:400},[ut,mt,dt],[0,0,0]];At.registerError(Pt,AccessDeniedException);var Tt=[-3,wt,$e,{[ut]:st,[ht]:400
},[ut,dt],[0,0]];At.registerError(Tt,AuthorizationPendingException);var Rt=[-3,wt,qe,{[ut]:st,[ht]:400},[ut,dt],[0,0]]
;At.registerError(Rt,ExpiredTokenException);var Ot=[-3,wt,Qe,{[ut]:xt,[ht]:500},[ut,dt],[0,0]];At.registerError(Ot,InternalServerException);var Nt=[-3,wt,Ge,{
[ut]:st,[ht]:401},[ut,dt],[0,0]];At.registerError(Nt,InvalidClientException);var Dt=[-3,wt,We,{[ut]:st,[ht]:400},[ut,dt],[0,0]]
;At.registerError(Dt,InvalidGrantException);var kt=[-3,wt,Ke,{[ut]:st,[ht]:400},[ut,mt,dt],[0,0,0]];At.registerError(kt,InvalidRequestException)
;var _t=[-3,wt,Je,{[ut]:st,[ht]:400},[ut,dt],[0,0]];At.registerError(_t,InvalidScopeException);var Mt=[-3,wt,Ye,{[ut]:st,[ht]:400},[ut,dt],[0,0]]
;At.registerError(Mt,SlowDownException);var Lt=[-3,wt,et,{[ut]:st,[ht]:400},[ut,dt],[0,0]];At.registerError(Lt,UnauthorizedClientException);var Ft=[-3,wt,tt,{
[ut]:st,[ht]:400},[ut,dt],[0,0]];At.registerError(Ft,UnsupportedGrantTypeException);const $t=[bt,At];var Ht=[0,wt,He,8,0];var Ut=[0,wt,Ue,8,0]
;var Bt=[0,wt,Ve,8,0];var jt=[0,wt,Ze,8,0];var zt=[0,wt,Xe,8,0]
;var Vt=[3,wt,je,0,[ot,rt,pt,ct,at,St,vt,yt,it],[0,[()=>Ut,0],0,0,0,[()=>zt,0],64|0,0,[()=>Bt,0]],3]
;var qt=[3,wt,ze,0,[nt,Ct,lt,St,gt],[[()=>Ht,0],0,1,[()=>zt,0],[()=>jt,0]]];var Gt=[9,wt,Be,{[ft]:["POST","/token",200]},()=>Vt,()=>qt]
;const getRuntimeConfig$1=e=>({apiVersion:"2019-06-10",base64Decoder:e?.base64Decoder??de,base64Encoder:e?.base64Encoder??le,
disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSSOOIDCHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ie},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new S}],logger:e?.logger??new b,protocol:e?.protocol??ge,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.ssooidc",errorTypeRegistries:$t,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},
serviceId:e?.serviceId??"SSO OIDC",sha256:e?.sha256??me,urlParser:e?.urlParser??K,utf8Decoder:e?.utf8Decoder??ue,utf8Encoder:e?.utf8Encoder??ce})
;const getRuntimeConfig=e=>{I(process.version);const t=M(e);const defaultConfigProvider=()=>t().then(P);const s=getRuntimeConfig$1(e);r(process.version)
;const o={profile:e?.profile,logger:s.logger};return{...s,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??L(ae,o),
bodyLengthChecker:e?.bodyLengthChecker??pe,defaultSocketTimeout:a(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??i({
serviceId:s.serviceId,clientVersion:Ee.version}),maxAttempts:e?.maxAttempts??L(ee,e),region:e?.region??L(H,{...U,...o}),
requestHandler:he.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??L({...Y,default:async()=>(await defaultConfigProvider()).retryMode||X
},e),streamCollector:e?.streamCollector??fe,useDualstackEndpoint:e?.useDualstackEndpoint??L($,o),useFipsEndpoint:e?.useFipsEndpoint??L(F,o),
userAgentAppId:e?.userAgentAppId??L(c,o)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes;let s=e.httpAuthSchemeProvider
;let o=e.credentials;return{setHttpAuthScheme(e){const s=t.findIndex(t=>t.schemeId===e.schemeId);if(s===-1){t.push(e)}else{t.splice(s,1,e)}},httpAuthSchemes(){
return t},setHttpAuthSchemeProvider(e){s=e},httpAuthSchemeProvider(){return s},setCredentials(e){o=e},credentials(){return o}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
;const resolveRuntimeExtensions=(e,t)=>{const s=Object.assign(u(e),T(e),Q(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(s))
;return Object.assign(e,l(s),R(s),J(s),resolveHttpAuthRuntimeConfig(s))};class SSOOIDCClient extends D{config;constructor(...[e]){
const t=getRuntimeConfig(e||{});super(t);this.initConfig=t;const s=resolveClientEndpointParameters(t);const o=d(s);const r=te(o);const i=B(r);const a=p(i)
;const c=G(a);const u=resolveHttpAuthSchemeConfig(c);const l=resolveRuntimeExtensions(u,e?.extensions||[]);this.config=l
;this.middlewareStack.use(oe(this.config));this.middlewareStack.use(f(this.config));this.middlewareStack.use(ne(this.config))
;this.middlewareStack.use(Z(this.config));this.middlewareStack.use(h(this.config));this.middlewareStack.use(g(this.config))
;this.middlewareStack.use(m(this.config));this.middlewareStack.use(y(this.config,{
httpAuthSchemeParametersProvider:defaultSSOOIDCHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new E({"aws.auth#sigv4":e.credentials})
}));this.middlewareStack.use(v(this.config))}destroy(){super.destroy()}}const Wt=k(Se,"AWSSSOOIDCService","SSOOIDCClient",W);const Kt={}
;const _mw0=(e,t,s,o)=>[];class CreateTokenCommand extends(Wt(Kt,_mw0,"CreateToken",Gt)){}t.CreateTokenCommand=CreateTokenCommand;t.SSOOIDCClient=SSOOIDCClient
},1803:(e,t,s)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:r,createDefaultUserAgentProvider:i,getDefaultSocketTimeout:a,NODE_APP_ID_CONFIG_OPTIONS:c,getAwsRegionExtensionConfiguration:u,resolveAwsRegionExtensionConfiguration:l,resolveUserAgentConfig:d,resolveHostHeaderConfig:p,getUserAgentPlugin:f,getHostHeaderPlugin:h,getLoggerPlugin:g,getRecursionDetectionPlugin:m}=s(3112)
;const{NoAuthSigner:S,getHttpAuthSchemeEndpointRuleSetPlugin:y,DefaultIdentityProviderConfig:E,getHttpSigningPlugin:v}=s(2538)
;const{normalizeProvider:x,getSmithyContext:C,ServiceException:w,NoOpLogger:b,emitWarningIfUnsupportedVersion:I,loadConfigsForDefaultMode:P,getDefaultExtensionConfiguration:T,resolveDefaultRuntimeConfig:R,Client:D,makeBuilder:k,createAggregatedClient:_}=s(2474)
;const{resolveDefaultsModeConfig:M,loadConfig:L,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:F,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:$,NODE_REGION_CONFIG_OPTIONS:H,NODE_REGION_CONFIG_FILE_OPTIONS:U,resolveRegionConfig:B}=s(2163)
;const{BinaryDecisionDiagram:j,EndpointCache:z,decideEndpoint:V,customEndpointFunctions:q,resolveEndpointConfig:G,getEndpointPlugin:W}=s(2461)
;const{parseUrl:K,getHttpHandlerExtensionConfiguration:Q,resolveHttpHandlerRuntimeConfig:J,getContentLengthPlugin:Z}=s(230)
;const{DEFAULT_RETRY_MODE:X,NODE_RETRY_MODE_CONFIG_OPTIONS:Y,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ee,resolveRetryConfig:te,getRetryPlugin:ne}=s(3729)
;const{TypeRegistry:se,getSchemaSerdePlugin:oe}=s(2754);const{resolveAwsSdkSigV4Config:re,AwsSdkSigV4Signer:ie,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ae}=s(299)
;const{toUtf8:ce,fromUtf8:ue,toBase64:le,fromBase64:de,calculateBodyLength:pe}=s(246);const{streamCollector:fe,NodeHttpHandler:he}=s(4695)
;const{AwsRestJsonProtocol:ge}=s(2e3);const{Sha256:me}=s(5550);const defaultSSOHttpAuthSchemeParametersProvider=async(e,t,s)=>({operation:C(t).operation,
region:await x(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}const defaultSSOHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){
case"GetRoleCredentials":{t.push(createSmithyApiNoAuthHttpAuthOption());break}default:{t.push(createAwsAuthSigv4HttpAuthOption(e))}}return t}
;const resolveHttpAuthSchemeConfig=e=>{const t=re(e);return Object.assign(t,{authSchemePreference:x(e.authSchemePreference??[])})}
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"awsssoportal"});const Se={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var ye="3.998.2";var Ee={version:ye};const ve="ref"
;var xe=-1;var Ce=true;var we="isSet";var be="PartitionResult";var Ie="booleanEquals";var Ae="getAttr";var Pe={[ve]:"Endpoint"};var Te={[ve]:be};var Re={}
;var Oe=[{[ve]:"Region"}];const Ne={conditions:[[we,[Pe]],[we,Oe],["aws.partition",Oe,be],[Ie,[{[ve]:"UseFIPS"},Ce]],[Ie,[{[ve]:"UseDualStack"},Ce]],[Ie,[{
fn:Ae,argv:[Te,"supportsDualStack"]},Ce]],[Ie,[{fn:Ae,argv:[Te,"supportsFIPS"]},Ce]],["stringEquals",[{fn:Ae,argv:[Te,"name"]},"aws-us-gov"]]],
results:[[xe],[xe,"Invalid Configuration: FIPS and custom endpoint are not supported"],[xe,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Pe,Re],["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Re],[xe,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://portal.sso.{Region}.amazonaws.com",Re],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",Re],[xe,"FIPS is enabled but this partition does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",Re],[xe,"DualStack is enabled but this partition does not support DualStack"],["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",Re],[xe,"Invalid Configuration: Missing Region"]]
};const De=2;const ke=1e8
;const _e=new Int32Array([-1,1,-1,0,13,3,1,4,ke+12,2,5,ke+12,3,8,6,4,7,ke+11,5,ke+9,ke+10,4,11,9,6,10,ke+8,7,ke+6,ke+7,5,12,ke+5,6,ke+4,ke+5,3,ke+1,14,4,ke+2,ke+3])
;const Me=j.from(_e,De,Ne.conditions,Ne.results);const Le=new z({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(e,t={})=>Le.get(e,()=>V(Me,{endpointParams:e,logger:t.logger}));q.aws=o;class SSOServiceException extends w{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(e){super(e);Object.setPrototypeOf(this,SSOServiceException.prototype)
}}class InvalidRequestException extends SSOServiceException{static shapeId="com.amazonaws.sso#InvalidRequestException";name="InvalidRequestException"
;$fault="client";constructor(e){super({name:"InvalidRequestException",$fault:"client",...e});Object.setPrototypeOf(this,InvalidRequestException.prototype)}}
class ResourceNotFoundException extends SSOServiceException{static shapeId="com.amazonaws.sso#ResourceNotFoundException";name="ResourceNotFoundException"
;$fault="client";constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,ResourceNotFoundException.prototype)}}
class TooManyRequestsException extends SSOServiceException{static shapeId="com.amazonaws.sso#TooManyRequestsException";name="TooManyRequestsException"
;$fault="client";constructor(e){super({name:"TooManyRequestsException",$fault:"client",...e});Object.setPrototypeOf(this,TooManyRequestsException.prototype)}}
class UnauthorizedException extends SSOServiceException{static shapeId="com.amazonaws.sso#UnauthorizedException";name="UnauthorizedException";$fault="client"
;constructor(e){super({name:"UnauthorizedException",$fault:"client",...e});Object.setPrototypeOf(this,UnauthorizedException.prototype)}}
const Fe="AccessTokenType";const $e="GetRoleCredentials";const He="GetRoleCredentialsRequest";const Ue="GetRoleCredentialsResponse"
;const Be="InvalidRequestException";const je="RoleCredentials";const ze="ResourceNotFoundException";const Ve="SecretAccessKeyType";const qe="SessionTokenType"
;const Ge="TooManyRequestsException";const We="UnauthorizedException";const Ke="accountId";const Qe="accessKeyId";const Je="accessToken";const Ze="account_id"
;const Xe="client";const Ye="error";const et="expiration";const tt="http";const nt="httpError";const st="httpHeader";const ot="httpQuery";const rt="message"
;const it="roleCredentials";const at="roleName";const ct="role_name";const ut="smithy.ts.sdk.synthetic.com.amazonaws.sso";const lt="secretAccessKey"
;const dt="sessionToken";const pt="x-amz-sso_bearer_token";const ft="com.amazonaws.sso";const ht=new se(ut);var gt=[-3,ut,"SSOServiceException",0,[],[]]
;ht.registerError(gt,SSOServiceException);const mt=new se(ft);var St=[-3,ft,Be,{[Ye]:Xe,[nt]:400},[rt],[0]];mt.registerError(St,InvalidRequestException)
;var yt=[-3,ft,ze,{[Ye]:Xe,[nt]:404},[rt],[0]];mt.registerError(yt,ResourceNotFoundException);var Et=[-3,ft,Ge,{[Ye]:Xe,[nt]:429},[rt],[0]]
;mt.registerError(Et,TooManyRequestsException);var vt=[-3,ft,We,{[Ye]:Xe,[nt]:401},[rt],[0]];mt.registerError(vt,UnauthorizedException);const xt=[ht,mt]
;var Ct=[0,ft,Fe,8,0];var wt=[0,ft,Ve,8,0];var bt=[0,ft,qe,8,0];var It=[3,ft,He,0,[at,Ke,Je],[[0,{[ot]:ct}],[0,{[ot]:Ze}],[()=>Ct,{[st]:pt}]],3]
;var At=[3,ft,Ue,0,[it],[[()=>Pt,0]]];var Pt=[3,ft,je,0,[Qe,lt,dt,et],[0,[()=>wt,0],[()=>bt,0],1]];var Tt=[9,ft,$e,{[tt]:["GET","/federation/credentials",200]
},()=>It,()=>At];const getRuntimeConfig$1=e=>({apiVersion:"2019-06-10",base64Decoder:e?.base64Decoder??de,base64Encoder:e?.base64Encoder??le,
disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSSOHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ie},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new S}],logger:e?.logger??new b,protocol:e?.protocol??ge,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sso",errorTypeRegistries:xt,version:"2019-06-10",serviceTarget:"SWBPortalService"},
serviceId:e?.serviceId??"SSO",sha256:e?.sha256??me,urlParser:e?.urlParser??K,utf8Decoder:e?.utf8Decoder??ue,utf8Encoder:e?.utf8Encoder??ce})
;const getRuntimeConfig=e=>{I(process.version);const t=M(e);const defaultConfigProvider=()=>t().then(P);const s=getRuntimeConfig$1(e);r(process.version)
;const o={profile:e?.profile,logger:s.logger};return{...s,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??L(ae,o),
bodyLengthChecker:e?.bodyLengthChecker??pe,defaultSocketTimeout:a(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??i({
serviceId:s.serviceId,clientVersion:Ee.version}),maxAttempts:e?.maxAttempts??L(ee,e),region:e?.region??L(H,{...U,...o}),
requestHandler:he.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??L({...Y,default:async()=>(await defaultConfigProvider()).retryMode||X
},e),streamCollector:e?.streamCollector??fe,useDualstackEndpoint:e?.useDualstackEndpoint??L($,o),useFipsEndpoint:e?.useFipsEndpoint??L(F,o),
userAgentAppId:e?.userAgentAppId??L(c,o)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes;let s=e.httpAuthSchemeProvider
;let o=e.credentials;return{setHttpAuthScheme(e){const s=t.findIndex(t=>t.schemeId===e.schemeId);if(s===-1){t.push(e)}else{t.splice(s,1,e)}},httpAuthSchemes(){
return t},setHttpAuthSchemeProvider(e){s=e},httpAuthSchemeProvider(){return s},setCredentials(e){o=e},credentials(){return o}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
;const resolveRuntimeExtensions=(e,t)=>{const s=Object.assign(u(e),T(e),Q(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(s))
;return Object.assign(e,l(s),R(s),J(s),resolveHttpAuthRuntimeConfig(s))};class SSOClient extends D{config;constructor(...[e]){const t=getRuntimeConfig(e||{})
;super(t);this.initConfig=t;const s=resolveClientEndpointParameters(t);const o=d(s);const r=te(o);const i=B(r);const a=p(i);const c=G(a)
;const u=resolveHttpAuthSchemeConfig(c);const l=resolveRuntimeExtensions(u,e?.extensions||[]);this.config=l;this.middlewareStack.use(oe(this.config))
;this.middlewareStack.use(f(this.config));this.middlewareStack.use(ne(this.config));this.middlewareStack.use(Z(this.config))
;this.middlewareStack.use(h(this.config));this.middlewareStack.use(g(this.config));this.middlewareStack.use(m(this.config))
;this.middlewareStack.use(y(this.config,{httpAuthSchemeParametersProvider:defaultSSOHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new E({"aws.auth#sigv4":e.credentials})}));this.middlewareStack.use(v(this.config))}destroy(){super.destroy()}}
const Rt=k(Se,"SWBPortalService","SSOClient",W);const Ot={};const _mw0=(e,t,s,o)=>[]
;class GetRoleCredentialsCommand extends(Rt(Ot,_mw0,"GetRoleCredentials",Tt)){}t.GetRoleCredentialsCommand=GetRoleCredentialsCommand;t.SSOClient=SSOClient},
4360:(e,t,s)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:r,createDefaultUserAgentProvider:i,getDefaultSocketTimeout:a,NODE_APP_ID_CONFIG_OPTIONS:c,getAwsRegionExtensionConfiguration:u,resolveAwsRegionExtensionConfiguration:l,resolveUserAgentConfig:d,resolveHostHeaderConfig:p,getUserAgentPlugin:f,getHostHeaderPlugin:h,getLoggerPlugin:g,getRecursionDetectionPlugin:m,setCredentialFeature:S,stsRegionDefaultResolver:y}=s(3112)
;const{NoAuthSigner:E,getHttpAuthSchemeEndpointRuleSetPlugin:v,DefaultIdentityProviderConfig:x,getHttpSigningPlugin:C}=s(2538)
;const{normalizeProvider:w,getSmithyContext:b,ServiceException:I,NoOpLogger:P,emitWarningIfUnsupportedVersion:T,loadConfigsForDefaultMode:R,getDefaultExtensionConfiguration:D,resolveDefaultRuntimeConfig:k,Client:_,makeBuilder:M,createAggregatedClient:L}=s(2474)
;const{resolveDefaultsModeConfig:F,loadConfig:$,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:H,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_OPTIONS:B,NODE_REGION_CONFIG_FILE_OPTIONS:j,resolveRegionConfig:z}=s(2163)
;const{BinaryDecisionDiagram:V,EndpointCache:q,decideEndpoint:G,customEndpointFunctions:W,resolveParams:K,resolveEndpointConfig:Q,getEndpointPlugin:J}=s(2461)
;const{parseUrl:Z,getHttpHandlerExtensionConfiguration:X,resolveHttpHandlerRuntimeConfig:Y,getContentLengthPlugin:ee}=s(230)
;const{DEFAULT_RETRY_MODE:te,NODE_RETRY_MODE_CONFIG_OPTIONS:ne,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:se,resolveRetryConfig:oe,getRetryPlugin:re}=s(3729)
;const{TypeRegistry:ie,getSchemaSerdePlugin:ae}=s(2754)
;const{resolveAwsSdkSigV4Config:ce,resolveAwsSdkSigV4AConfig:ue,AwsSdkSigV4Signer:le,AwsSdkSigV4ASigner:de,NODE_SIGV4A_CONFIG_OPTIONS:pe,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:fe}=s(299)
;const{SignatureV4MultiRegion:he}=s(8177);const{toUtf8:ge,fromUtf8:me,toBase64:Se,fromBase64:ye,calculateBodyLength:Ee}=s(246)
;const{streamCollector:ve,NodeHttpHandler:xe}=s(4695);const{AwsQueryProtocol:Ce}=s(2e3);const{Sha256:we}=s(5550);const be="ref";var Ie=-1;var Ae=true
;var Pe="isSet";var Te="PartitionResult";var Re="booleanEquals";var Oe="stringEquals";var Ne="getAttr";var De="us-east-1";var ke="sigv4";var _e="sts"
;var Me="https://sts.{Region}.{PartitionResult#dnsSuffix}";var Le={[be]:"Endpoint"};var Fe={[be]:"Region"};var $e={[be]:Te};var He={};var Ue=[Fe];const Be={
conditions:[[Pe,[Le]],[Pe,Ue],["aws.partition",Ue,Te],[Re,[{[be]:"UseFIPS"},Ae]],[Re,[{[be]:"UseDualStack"},Ae]],[Oe,[Fe,"aws-global"]],[Re,[{
[be]:"UseGlobalEndpoint"},Ae]],[Oe,[Fe,"eu-central-1"]],[Re,[{fn:Ne,argv:[$e,"supportsDualStack"]},Ae]],[Re,[{fn:Ne,argv:[$e,"supportsFIPS"]
},Ae]],[Oe,[Fe,"ap-south-1"]],[Oe,[Fe,"eu-north-1"]],[Oe,[Fe,"eu-west-1"]],[Oe,[Fe,"eu-west-2"]],[Oe,[Fe,"eu-west-3"]],[Oe,[Fe,"sa-east-1"]],[Oe,[Fe,De]],[Oe,[Fe,"us-east-2"]],[Oe,[Fe,"us-west-2"]],[Oe,[Fe,"us-west-1"]],[Oe,[Fe,"ca-central-1"]],[Oe,[Fe,"ap-southeast-1"]],[Oe,[Fe,"ap-northeast-1"]],[Oe,[Fe,"ap-southeast-2"]],[Oe,[{
fn:Ne,argv:[$e,"name"]},"aws-us-gov"]]],results:[[Ie],["https://sts.amazonaws.com",{authSchemes:[{name:ke,signingName:_e,signingRegion:De}]}],[Me,{
authSchemes:[{name:ke,signingName:_e,signingRegion:"{Region}"}]
}],[Ie,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Ie,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Le,He],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",He],[Ie,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",He],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",He],[Ie,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",He],[Ie,"DualStack is enabled but this partition does not support DualStack"],[Me,He],[Ie,"Invalid Configuration: Missing Region"]]
};const je=2;const ze=1e8
;const Ve=new Int32Array([-1,1,-1,0,30,3,1,4,ze+14,2,5,ze+14,3,25,6,4,24,7,5,ze+1,8,6,9,ze+13,7,ze+1,10,10,ze+1,11,11,ze+1,12,12,ze+1,13,13,ze+1,14,14,ze+1,15,15,ze+1,16,16,ze+1,17,17,ze+1,18,18,ze+1,19,19,ze+1,20,20,ze+1,21,21,ze+1,22,22,ze+1,23,23,ze+1,ze+2,8,ze+11,ze+12,4,28,26,9,27,ze+10,24,ze+8,ze+9,8,29,ze+7,9,ze+6,ze+7,3,ze+3,31,4,ze+4,ze+5])
;const qe=V.from(Ve,je,Be.conditions,Be.results);const Ge=new q({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]})
;const defaultEndpointResolver=(e,t={})=>Ge.get(e,()=>G(qe,{endpointParams:e,logger:t.logger}));W.aws=o
;const createEndpointRuleSetHttpAuthSchemeParametersProvider=e=>async(t,s,o)=>{if(!o){
throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`")}const r=await e(t,s,o)
;const i=b(s)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!i){
throw new Error(`getEndpointParameterInstructions() is not defined on '${s.commandName}'`)}const a=await K(o,{getEndpointParameterInstructions:i},t)
;return Object.assign(r,a)};const _defaultSTSHttpAuthSchemeParametersProvider=async(e,t,s)=>({operation:b(t).operation,region:await w(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;const We=createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);function createAwsAuthSigv4HttpAuthOption(e){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
function createAwsAuthSigv4aHttpAuthOption(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({
signingProperties:{config:e,context:t}})}}function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}
const createEndpointRuleSetHttpAuthSchemeProvider=(e,t,s)=>{const endpointRuleSetHttpAuthSchemeProvider=o=>{const r=e(o);const i=r.properties?.authSchemes
;if(!i){return t(o)}const a=[];for(const e of i){const{name:t,properties:r={},...c}=e;const u=t.toLowerCase();if(t!==u){
console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${u}'`)}let l;if(u==="sigv4a"){l="aws.auth#sigv4a";const e=i.find(e=>{
const t=e.name.toLowerCase();return t!=="sigv4a"&&t.startsWith("sigv4")});if(he.sigv4aDependency()==="none"&&e){continue}}else if(u.startsWith("sigv4")){
l="aws.auth#sigv4"}else{throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${u}'`)}const d=s[l];if(!d){
throw new Error(`Could not find HttpAuthOption create function for '${l}'`)}const p=d(o);p.schemeId=l;p.signingProperties={...p.signingProperties||{},...c,...r}
;a.push(p)}return a};return endpointRuleSetHttpAuthSchemeProvider};const _defaultSTSHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){
case"AssumeRoleWithWebIdentity":{t.push(createSmithyApiNoAuthHttpAuthOption());t.push(createAwsAuthSigv4aHttpAuthOption(e));break}default:{
t.push(createAwsAuthSigv4HttpAuthOption(e));t.push(createAwsAuthSigv4aHttpAuthOption(e))}}return t}
;const Ke=createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver,_defaultSTSHttpAuthSchemeProvider,{
"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption})
;const resolveHttpAuthSchemeConfig=e=>{const t=ce(e);const s=ue(t);return Object.assign(s,{authSchemePreference:w(e.authSchemePreference??[])})}
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
useGlobalEndpoint:e.useGlobalEndpoint??false,defaultSigningName:"sts"});const Qe={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}};var Je="3.998.2";var Ze={version:Je};class STSServiceException extends I{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(e){super(e);Object.setPrototypeOf(this,STSServiceException.prototype)
}}class ExpiredTokenException extends STSServiceException{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client"
;constructor(e){super({name:"ExpiredTokenException",$fault:"client",...e});Object.setPrototypeOf(this,ExpiredTokenException.prototype)}}
class MalformedPolicyDocumentException extends STSServiceException{static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException"
;name="MalformedPolicyDocumentException";$fault="client";constructor(e){super({name:"MalformedPolicyDocumentException",$fault:"client",...e})
;Object.setPrototypeOf(this,MalformedPolicyDocumentException.prototype)}}class PackedPolicyTooLargeException extends STSServiceException{
static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(e){super({
name:"PackedPolicyTooLargeException",$fault:"client",...e});Object.setPrototypeOf(this,PackedPolicyTooLargeException.prototype)}}
class RegionDisabledException extends STSServiceException{static shapeId="com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException"
;$fault="client";constructor(e){super({name:"RegionDisabledException",$fault:"client",...e});Object.setPrototypeOf(this,RegionDisabledException.prototype)}}
class IDPRejectedClaimException extends STSServiceException{static shapeId="com.amazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException"
;$fault="client";constructor(e){super({name:"IDPRejectedClaimException",$fault:"client",...e});Object.setPrototypeOf(this,IDPRejectedClaimException.prototype)}}
class InvalidIdentityTokenException extends STSServiceException{static shapeId="com.amazonaws.sts#InvalidIdentityTokenException"
;name="InvalidIdentityTokenException";$fault="client";constructor(e){super({name:"InvalidIdentityTokenException",$fault:"client",...e})
;Object.setPrototypeOf(this,InvalidIdentityTokenException.prototype)}}class IDPCommunicationErrorException extends STSServiceException{
static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(e){super({
name:"IDPCommunicationErrorException",$fault:"client",...e});Object.setPrototypeOf(this,IDPCommunicationErrorException.prototype)}}const Xe="Arn"
;const Ye="AccessKeyId";const et="AssumeRole";const tt="AssumedRoleId";const nt="AssumeRoleRequest";const st="AssumeRoleResponse";const ot="AssumedRoleUser"
;const rt="AssumeRoleWithWebIdentity";const it="AssumeRoleWithWebIdentityRequest";const at="AssumeRoleWithWebIdentityResponse";const ct="Audience"
;const ut="Credentials";const lt="ContextAssertion";const dt="DurationSeconds";const pt="Expiration";const ft="ExternalId";const ht="ExpiredTokenException"
;const gt="IDPCommunicationErrorException";const mt="IDPRejectedClaimException";const St="InvalidIdentityTokenException";const yt="Key"
;const Et="MalformedPolicyDocumentException";const vt="MinimumSessionTokenSize";const xt="Policy";const Ct="PolicyArns";const wt="ProviderArn"
;const bt="ProvidedContexts";const It="ProvidedContextsListType";const At="ProvidedContext";const Pt="PolicyDescriptorType";const Tt="ProviderId"
;const Rt="PackedPolicySize";const Ot="PackedPolicyTooLargeException";const Nt="Provider";const Dt="RoleArn";const kt="RegionDisabledException"
;const _t="RoleSessionName";const Mt="SecretAccessKey";const Lt="SubjectFromWebIdentityToken";const Ft="SourceIdentity";const $t="SerialNumber"
;const Ht="SessionToken";const Ut="SessionTokenSize";const Bt="SessionTokenUtilization";const jt="Tags";const zt="TokenCode";const Vt="TransitiveTagKeys"
;const qt="Tag";const Gt="Value";const Wt="WebIdentityToken";const Kt="arn";const Qt="accessKeySecretType";const Jt="awsQueryError";const Zt="client"
;const Xt="clientTokenType";const Yt="error";const en="httpError";const tn="message";const nn="policyDescriptorListType"
;const sn="smithy.ts.sdk.synthetic.com.amazonaws.sts";const on="tagListType";const rn="com.amazonaws.sts";const an=new ie(sn)
;var cn=[-3,sn,"STSServiceException",0,[],[]];an.registerError(cn,STSServiceException);const un=new ie(rn);var ln=[-3,rn,ht,{[Jt]:[`ExpiredTokenException`,400],
[Yt]:Zt,[en]:400},[tn],[0]];un.registerError(ln,ExpiredTokenException);var dn=[-3,rn,gt,{[Jt]:[`IDPCommunicationError`,400],[Yt]:Zt,[en]:400},[tn],[0]]
;un.registerError(dn,IDPCommunicationErrorException);var pn=[-3,rn,mt,{[Jt]:[`IDPRejectedClaim`,403],[Yt]:Zt,[en]:403},[tn],[0]]
;un.registerError(pn,IDPRejectedClaimException);var hn=[-3,rn,St,{[Jt]:[`InvalidIdentityToken`,400],[Yt]:Zt,[en]:400},[tn],[0]]
;un.registerError(hn,InvalidIdentityTokenException);var gn=[-3,rn,Et,{[Jt]:[`MalformedPolicyDocument`,400],[Yt]:Zt,[en]:400},[tn],[0]]
;un.registerError(gn,MalformedPolicyDocumentException);var mn=[-3,rn,Ot,{[Jt]:[`PackedPolicyTooLarge`,400],[Yt]:Zt,[en]:400},[tn],[0]]
;un.registerError(mn,PackedPolicyTooLargeException);var Sn=[-3,rn,kt,{[Jt]:[`RegionDisabledException`,403],[Yt]:Zt,[en]:403},[tn],[0]]
;un.registerError(Sn,RegionDisabledException);const yn=[an,un];var En=[0,rn,Qt,8,0];var vn=[0,rn,Xt,8,0];var xn=[3,rn,ot,0,[tt,Xe],[0,0],2]
;var Cn=[3,rn,nt,0,[Dt,_t,Ct,xt,dt,jt,Vt,ft,$t,zt,Ft,bt,vt],[0,0,()=>On,0,1,()=>Dn,64|0,0,0,0,0,()=>Nn,1],2]
;var wn=[3,rn,st,0,[ut,ot,Rt,Ft,Bt,Ut],[[()=>An,0],()=>xn,1,0,1,1]];var bn=[3,rn,it,0,[Dt,_t,Wt,Tt,Ct,xt,dt,vt],[0,0,[()=>vn,0],0,()=>On,0,1,1],3]
;var In=[3,rn,at,0,[ut,Lt,ot,Rt,Nt,ct,Ft,Bt,Ut],[[()=>An,0],0,()=>xn,1,0,0,0,1,1]];var An=[3,rn,ut,0,[Ye,Mt,Ht,pt],[0,[()=>En,0],0,4],4]
;var Pn=[3,rn,Pt,0,[Kt],[0]];var Tn=[3,rn,At,0,[wt,lt],[0,0]];var Rn=[3,rn,qt,0,[yt,Gt],[0,0],2];var On=[1,rn,nn,0,()=>Pn];var Nn=[1,rn,It,0,()=>Tn]
;var Dn=[1,rn,on,0,()=>Rn];var kn=[9,rn,et,0,()=>Cn,()=>wn];var _n=[9,rn,rt,0,()=>bn,()=>In];const getRuntimeConfig$1=e=>({apiVersion:"2011-06-15",
base64Decoder:e?.base64Decoder??ye,base64Encoder:e?.base64Encoder??Se,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Ke,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new le},{
schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new de},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new E}],logger:e?.logger??new P,protocol:e?.protocol??Ce,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:yn,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",
version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??we,
signerConstructor:e?.signerConstructor??he,urlParser:e?.urlParser??Z,utf8Decoder:e?.utf8Decoder??me,utf8Encoder:e?.utf8Encoder??ge});const getRuntimeConfig=e=>{
T(process.version);const t=F(e);const defaultConfigProvider=()=>t().then(R);const s=getRuntimeConfig$1(e);r(process.version);const o={profile:e?.profile,
logger:s.logger};return{...s,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??$(fe,o),
bodyLengthChecker:e?.bodyLengthChecker??Ee,defaultSocketTimeout:a(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??i({
serviceId:s.serviceId,clientVersion:Ze.version}),httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4")||(async t=>await e.credentialDefaultProvider(t?.__config||{})()),signer:new le},{
schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new de},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new E}],maxAttempts:e?.maxAttempts??$(se,e),region:e?.region??$(B,{...j,
...o}),requestHandler:xe.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??$({...ne,
default:async()=>(await defaultConfigProvider()).retryMode||te},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??$(pe,o),
streamCollector:e?.streamCollector??ve,useDualstackEndpoint:e?.useDualstackEndpoint??$(U,o),useFipsEndpoint:e?.useFipsEndpoint??$(H,o),
userAgentAppId:e?.userAgentAppId??$(c,o)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes;let s=e.httpAuthSchemeProvider
;let o=e.credentials;return{setHttpAuthScheme(e){const s=t.findIndex(t=>t.schemeId===e.schemeId);if(s===-1){t.push(e)}else{t.splice(s,1,e)}},httpAuthSchemes(){
return t},setHttpAuthSchemeProvider(e){s=e},httpAuthSchemeProvider(){return s},setCredentials(e){o=e},credentials(){return o}}}
;const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
;const resolveRuntimeExtensions=(e,t)=>{const s=Object.assign(u(e),D(e),X(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(s))
;return Object.assign(e,l(s),k(s),Y(s),resolveHttpAuthRuntimeConfig(s))};class STSClient extends _{config;constructor(...[e]){const t=getRuntimeConfig(e||{})
;super(t);this.initConfig=t;const s=resolveClientEndpointParameters(t);const o=d(s);const r=oe(o);const i=z(r);const a=p(i);const c=Q(a)
;const u=resolveHttpAuthSchemeConfig(c);const l=resolveRuntimeExtensions(u,e?.extensions||[]);this.config=l;this.middlewareStack.use(ae(this.config))
;this.middlewareStack.use(f(this.config));this.middlewareStack.use(re(this.config));this.middlewareStack.use(ee(this.config))
;this.middlewareStack.use(h(this.config));this.middlewareStack.use(g(this.config));this.middlewareStack.use(m(this.config))
;this.middlewareStack.use(v(this.config,{httpAuthSchemeParametersProvider:We,identityProviderConfigProvider:async e=>new x({"aws.auth#sigv4":e.credentials,
"aws.auth#sigv4a":e.credentials})}));this.middlewareStack.use(C(this.config))}destroy(){super.destroy()}}
const Mn=M(Qe,"AWSSecurityTokenServiceV20110615","STSClient",J);const Ln={};const _mw0=(e,t,s,o)=>[]
;class AssumeRoleCommand extends(Mn(Ln,_mw0,"AssumeRole",kn)){}class AssumeRoleWithWebIdentityCommand extends(Mn(Ln,_mw0,"AssumeRoleWithWebIdentity",_n)){}
const getAccountIdFromAssumedRoleUser=e=>{if(typeof e?.Arn==="string"){const t=e.Arn.split(":");if(t.length>4&&t[4]!==""){return t[4]}}return undefined}
;const resolveRegion=async(e,t,s,o={})=>{const r=typeof e==="function"?await e():e;const i=typeof t==="function"?await t():t;let a=""
;const c=r??i??(a=await y(o)())
;s?.debug?.("@aws-sdk/client-sts::resolveRegion","accepting first of:",`${r} (credential provider clientConfig)`,`${i} (contextual client)`,`${a} (STS default: AWS_REGION, profile region, or us-east-1)`)
;return c};const getDefaultRoleAssumer$1=(e,t)=>{let s;let o;return async(r,i)=>{o=r;if(!s){
const{logger:r=e?.parentClientConfig?.logger,profile:i=e?.parentClientConfig?.profile,region:a,requestHandler:c=e?.parentClientConfig?.requestHandler,credentialProviderLogger:u,userAgentAppId:l=e?.parentClientConfig?.userAgentAppId}=e
;const d=await resolveRegion(a,e?.parentClientConfig?.region,u,{logger:r,profile:i});const p=!isH2(c);s=new t({...e,userAgentAppId:l,profile:i,
credentialDefaultProvider:()=>async()=>o,region:d,requestHandler:p?c:undefined,logger:r})}
const{Credentials:a,AssumedRoleUser:c}=await s.send(new AssumeRoleCommand(i));if(!a||!a.AccessKeyId||!a.SecretAccessKey){
throw new Error(`Invalid response from STS.assumeRole call with role ${i.RoleArn}`)}const u=getAccountIdFromAssumedRoleUser(c);const l={
accessKeyId:a.AccessKeyId,secretAccessKey:a.SecretAccessKey,sessionToken:a.SessionToken,expiration:a.Expiration,...a.CredentialScope&&{
credentialScope:a.CredentialScope},...u&&{accountId:u}};S(l,"CREDENTIALS_STS_ASSUME_ROLE","i");return l}};const getDefaultRoleAssumerWithWebIdentity$1=(e,t)=>{
let s;return async o=>{if(!s){
const{logger:o=e?.parentClientConfig?.logger,profile:r=e?.parentClientConfig?.profile,region:i,requestHandler:a=e?.parentClientConfig?.requestHandler,credentialProviderLogger:c,userAgentAppId:u=e?.parentClientConfig?.userAgentAppId}=e
;const l=await resolveRegion(i,e?.parentClientConfig?.region,c,{logger:o,profile:r});const d=!isH2(a);s=new t({...e,userAgentAppId:u,profile:r,region:l,
requestHandler:d?a:undefined,logger:o})}const{Credentials:r,AssumedRoleUser:i}=await s.send(new AssumeRoleWithWebIdentityCommand(o))
;if(!r||!r.AccessKeyId||!r.SecretAccessKey){throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${o.RoleArn}`)}
const a=getAccountIdFromAssumedRoleUser(i);const c={accessKeyId:r.AccessKeyId,secretAccessKey:r.SecretAccessKey,sessionToken:r.SessionToken,
expiration:r.Expiration,...r.CredentialScope&&{credentialScope:r.CredentialScope},...a&&{accountId:a}};if(a){S(c,"RESOLVED_ACCOUNT_ID","T")}
S(c,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k");return c}};const isH2=e=>e?.metadata?.handlerProtocol==="h2";const getCustomizableStsClientCtor=(e,t)=>{
if(!t)return e;else return class CustomizableSTSClient extends e{constructor(e){super(e);for(const e of t){this.middlewareStack.use(e)}}}}
;const getDefaultRoleAssumer=(e={},t)=>getDefaultRoleAssumer$1(e,getCustomizableStsClientCtor(STSClient,t))
;const getDefaultRoleAssumerWithWebIdentity=(e={},t)=>getDefaultRoleAssumerWithWebIdentity$1(e,getCustomizableStsClientCtor(STSClient,t))
;t.getDefaultRoleAssumer=getDefaultRoleAssumer;t.getDefaultRoleAssumerWithWebIdentity=getDefaultRoleAssumerWithWebIdentity},8177:(e,t,s)=>{
const{SignatureV4:o,signatureV4aContainer:r}=s(9654);const i={CrtSignerV4:null};const a="X-Amz-S3session-Token";const c=a.toLowerCase()
;class SignatureV4SignWithCredentials extends o{async signWithCredentials(e,t,s){const o=getCredentialsWithoutSessionToken(t);e.headers[c]=t.sessionToken
;const r=this;setSingleOverride(r,o);return r.signRequest(e,s??{})}async presignWithCredentials(e,t,s){const o=getCredentialsWithoutSessionToken(t)
;delete e.headers[c];e.headers[a]=t.sessionToken;e.query=e.query??{};e.query[a]=t.sessionToken;const r=this;setSingleOverride(r,o);return this.presign(e,s)}}
function getCredentialsWithoutSessionToken(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,expiration:e.expiration}}
function setSingleOverride(e,t){const s=e.credentialProvider;e.credentialProvider=()=>{e.credentialProvider=s;return Promise.resolve(t)}}
class SignatureV4MultiRegion{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){if(typeof i.CrtSignerV4==="function"){return"crt"
}else if(typeof r.SignatureV4a==="function"){return"js"}return"none"}constructor(e){this.sigv4Signer=new SignatureV4SignWithCredentials(e);this.signerOptions=e}
async sign(e,t={}){if(t.signingRegion==="*"){return this.getSigv4aSigner().sign(e,t)}return this.sigv4Signer.sign(e,t)}async signWithCredentials(e,t,s={}){
if(s.signingRegion==="*"){const o=this.getSigv4aSigner();const r=i.CrtSignerV4;if(r&&o instanceof r){return o.signWithCredentials(e,t,s)}else{
throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. `+`Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. `+`You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] `+`or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. `+`For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)
}}return this.sigv4Signer.signWithCredentials(e,t,s)}async presign(e,t={}){if(t.signingRegion==="*"){const s=this.getSigv4aSigner();const o=i.CrtSignerV4
;if(o&&s instanceof o){return s.presign(e,t)}else{
throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. `+`Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. `+`You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] `+`or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. `+`For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)
}}return this.sigv4Signer.presign(e,t)}async presignWithCredentials(e,t,s={}){if(s.signingRegion==="*"){
throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].")}return this.sigv4Signer.presignWithCredentials(e,t,s)}
getSigv4aSigner(){if(!this.sigv4aSigner){const e=i.CrtSignerV4;const t=r.SignatureV4a;if(this.signerOptions.runtime==="node"){if(!e&&!t){
throw new Error("Neither CRT nor JS SigV4a implementation is available. "+"Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. "+"For more information please go to "+"https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
}if(e&&typeof e==="function"){this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1})}else if(t&&typeof t==="function"){this.sigv4aSigner=new t({
...this.signerOptions})}else{
throw new Error("Available SigV4a implementation is not a valid constructor. "+"Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a."+"For more information please go to "+"https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
}}else{if(!t||typeof t!=="function"){
throw new Error("JS SigV4a implementation is not available or not a valid constructor. "+"Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. "+"You must also register the package by calling [require('@aws-sdk/signature-v4a');] "+"or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. "+"For more information please go to "+"https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a")
}this.sigv4aSigner=new t({...this.signerOptions})}}return this.sigv4aSigner}}t.SignatureV4MultiRegion=SignatureV4MultiRegion},2497:(e,t,s)=>{
const{TokenProviderError:o,getSSOTokenFilepath:r,parseKnownFiles:i,getProfileName:a,loadSsoSessionData:c,getSSOTokenFromFile:u,memoize:l,chain:d}=s(2163)
;const{promises:p}=s(3024);const f=5*60*1e3;const h=`To refresh this SSO session run 'aws sso login' with the corresponding profile.`
;const getSsoOidcClient=async(e,t={},o)=>{const{SSOOIDCClient:r}=s(6331);const coalesce=e=>t.clientConfig?.[e]??t.parentClientConfig?.[e]??o?.[e]
;const i=new r(Object.assign({},t.clientConfig??{},{region:e??t.clientConfig?.region,logger:coalesce("logger"),userAgentAppId:coalesce("userAgentAppId")}))
;return i};const getNewSsoOidcToken=async(e,t,o={},r)=>{const{CreateTokenCommand:i}=s(6331);const a=await getSsoOidcClient(t,o,r);return a.send(new i({
clientId:e.clientId,clientSecret:e.clientSecret,refreshToken:e.refreshToken,grantType:"refresh_token"}))};const validateTokenExpiry=e=>{
if(e.expiration&&e.expiration.getTime()<Date.now()){throw new o(`Token is expired. ${h}`,false)}};const validateTokenKey=(e,t,s=false)=>{
if(typeof t==="undefined"){throw new o(`Value not present for '${e}' in SSO Token${s?". Cannot refresh":""}. ${h}`,false)}};const{writeFile:g}=p
;const writeSSOTokenToFile=(e,t)=>{const s=r(e);const o=JSON.stringify(t,null,2);return g(s,o)};const m=new Map;const S=new Map
;const fromSso=(e={})=>async({callerClientConfig:t}={})=>{e.logger?.debug("@aws-sdk/token-providers - fromSso");const s=await i(e);const r=a({
profile:e.profile??t?.profile});const l=s[r];if(!l){throw new o(`Profile '${r}' could not be found in shared credentials file.`,false)
}else if(!l["sso_session"]){throw new o(`Profile '${r}' is missing required property 'sso_session'.`)}const d=l["sso_session"];const p=S.get(d);if(p){
return await p}const g=await c(e);const y=g[d];if(!y){throw new o(`Sso session '${d}' could not be found in shared credentials file.`,false)}
for(const e of["sso_start_url","sso_region"]){if(!y[e]){throw new o(`Sso session '${d}' is missing required property '${e}'.`,false)}}y["sso_start_url"]
;const E=y["sso_region"];let v;try{v=await u(d)}catch(e){
throw new o(`The SSO session token associated with profile=${r} was not found or is invalid. ${h}`,false)}validateTokenKey("accessToken",v.accessToken)
;validateTokenKey("expiresAt",v.expiresAt);const{accessToken:x,expiresAt:C}=v;const w={token:x,expiration:new Date(C)};if(w.expiration.getTime()-Date.now()>f){
return w}const b=S.get(d);if(b){return await b}const I=m.get(d)??0;if(Date.now()-I<30*1e3){validateTokenExpiry(w);return w}
validateTokenKey("clientId",v.clientId,true);validateTokenKey("clientSecret",v.clientSecret,true);validateTokenKey("refreshToken",v.refreshToken,true)
;const P=(async()=>{try{m.set(d,Date.now());const s=await getNewSsoOidcToken(v,E,e,t);validateTokenKey("accessToken",s.accessToken)
;validateTokenKey("expiresIn",s.expiresIn);const o=new Date(Date.now()+s.expiresIn*1e3);try{await writeSSOTokenToFile(d,{...v,accessToken:s.accessToken,
expiresAt:o.toISOString(),refreshToken:s.refreshToken})}catch(e){}return{token:s.accessToken,expiration:o}}catch(e){validateTokenExpiry(w);return w}})()
;S.set(d,P);try{return await P}finally{S.delete(d)}};t.fromSso=fromSso},9994:(e,t)=>{const s=/[&<>"]/g;const o={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"}
;function escapeAttribute(e){return e.replace(s,e=>o[e])}const r=/[&"'<>\r\n\u0085\u2028]/g;const i={"&":"&amp;",'"':"&quot;","'":"&apos;","<":"&lt;",
">":"&gt;","\r":"&#x0D;","\n":"&#x0A;","":"&#x85;","\u2028":"&#x2028;"};function escapeElement(e){return e.replace(r,e=>i[e])}class XmlText{value
;constructor(e){this.value=e}toString(){return escapeElement(""+this.value)}}class XmlNode{name;children;attributes={};static of(e,t,s){const o=new XmlNode(e)
;if(t!==undefined){o.addChildNode(new XmlText(t))}if(s!==undefined){o.withName(s)}return o}constructor(e,t=[]){this.name=e;this.children=t}withName(e){
this.name=e;return this}addAttribute(e,t){this.attributes[e]=t;return this}addChildNode(e){this.children.push(e);return this}removeAttribute(e){
delete this.attributes[e];return this}n(e){this.name=e;return this}c(e){this.children.push(e);return this}a(e,t){if(t!=null){this.attributes[e]=t}return this}
cc(e,t,s=t){if(e[t]!=null){const o=XmlNode.of(t,e[t]).withName(s);this.c(o)}}l(e,t,s,o){if(e[t]!=null){const e=o();e.map(e=>{e.withName(s);this.c(e)})}}
lc(e,t,s,o){if(e[t]!=null){const e=o();const t=new XmlNode(s);e.map(e=>{t.c(e)});this.c(t)}}toString(){const e=Boolean(this.children.length)
;let t=`<${this.name}`;const s=this.attributes;for(const e of Object.keys(s)){const o=s[e];if(o!=null){t+=` ${e}="${escapeAttribute(""+o)}"`}}
return t+=!e?"/>":`>${this.children.map(e=>e.toString()).join("")}</${this.name}>`}}function writeKey(e){Object.defineProperty(e,"__proto__",{value:undefined,
writable:true,enumerable:true,configurable:true})}function parseXML(e){const t=new AwsXmlParser(e);return t.parse()}class AwsXmlParser{x;i=0;z;constructor(e){
this.x=e;this.x=e.replace(/\r\n?/g,"\n");this.z=this.x.length}parse(){const e=this;const{z:t}=e;while(e.i<t){e.trim();if(e.i>=t){break}if(e.isNext("<?")){
e.readTo("?>");e.trim()}else if(e.isNext("\x3c!--")){e.readTo("--\x3e");e.trim()}else if(e.isNext("<!DOCTYPE",false)){e.skipDoctype();e.trim()
}else if(e.x[e.i]==="<"){const t=e.parseTag();return{[t.tag]:t.value}}else{throw new Error("@aws-sdk XML parse error: unexpected content.")}}
throw new Error("@aws-sdk XML parse error: no root element.")}isNext(e,t=true){const s=this;if(t){return s.x.startsWith(e,s.i)}
return s.x.toLowerCase().startsWith(e.toLowerCase(),s.i)}readTo(e){const t=this;const s=t.x.indexOf(e,t.i);if(s===-1){
throw new Error(`@aws-sdk XML parse error: expected "${e}" not found.`)}const o=t.x.slice(t.i,s);t.i=s+e.length;return o}trim(){const e=this
;while(e.i<e.z&&" \t\r\n".includes(e.x[e.i])){++e.i}}readAttrValue(){const e=this;const t=e.x[e.i];++e.i;let s="";while(e.i<e.z&&e.x[e.i]!==t){s+=e.x[e.i++]}
++e.i;return e.decodeEntities(s)}parseTag(){const e=this;++e.i;let t="";while(e.i<e.z&&!" \t\r\n>/".includes(e.x[e.i])){t+=e.x[e.i++]}let s=false;const o={}
;while(e.i<e.z){e.trim();if(">/".includes(e.x[e.i])){break}let t="";while(e.i<e.z&&!"= \t\r\n>/?".includes(e.x[e.i])){t+=e.x[e.i++]}e.trim();if(e.x[e.i]!=="="){
break}++e.i;e.trim();if(t==="__proto__"){writeKey(o)}o[t]=e.readAttrValue();s=true}if(e.i>=e.z){
throw new Error("@aws-sdk XML parse error: unexpected end of input.")}if(e.x[e.i]==="/"){++e.i;if(e.i>=e.z||e.x[e.i]!==">"){
throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.")}++e.i;return{tag:t,value:s?o:""}}if(e.x[e.i]!==">"){
throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.")}++e.i;const r=[];const i=[];let a=false;while(e.i<e.z){if(e.isNext("</")){
break}if(e.x[e.i]==="<"){if(e.isNext("\x3c!--")){e.readTo("--\x3e")}else if(e.isNext("<![CDATA[")){e.i+=9;r.push(e.readTo("]]>"))}else if(e.isNext("<?")){
e.readTo("?>")}else{a=true;i.push(e.parseTag())}}else{let t="";while(e.i<e.z&&e.x[e.i]!=="<"){t+=e.x[e.i++]}r.push(e.decodeEntities(t))}}if(!e.isNext("</")){
throw new Error(`@aws-sdk XML parse error: missing closing tag </${t}>.`)}e.i+=2;const c=e.readTo(">").trim();if(c!==t){
throw new Error(`@aws-sdk XML parse error: mismatched tags <${t}> and </${c}>.`)}if(!s&&r.length===0&&!a){return{tag:t,value:""}}if(!s&&!a){
const e=r.length===1?r[0]:r.join("");if(e.trim()===""&&e.includes("\n")){return{tag:t,value:""}}return{tag:t,value:e}}const u={};for(const e of r){
if(e.trim()===""&&e.includes("\n")){continue}u["#text"]="#text"in u?u["#text"]+e:e}for(const e of i){if(e.tag==="__proto__"){writeKey(u)}if(e.tag in u){
if(Array.isArray(u[e.tag])){u[e.tag].push(e.value)}else{u[e.tag]=[u[e.tag],e.value]}}else{u[e.tag]=e.value}}for(const[e,t]of Object.entries(o)){
if(e==="__proto__"){writeKey(u)}u[e]=t}return{tag:t,value:u}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};skipDoctype(){const e=this;e.i+=9;let t=0
;while(e.i<e.z){const s=e.x[e.i];if(s==="["){++t}else if(s==="]"){--t}else if(s===">"&&t===0){++e.i;return}++e.i}
throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(e){
return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(e,t,s,o)=>{if(t){return String.fromCharCode(parseInt(t,16))}if(s){
return String.fromCharCode(parseInt(s,10))}return AwsXmlParser.ENTITIES[o]??""})}}t.XmlNode=XmlNode;t.XmlText=XmlText;t.parseXML=parseXML},2538:(e,t,s)=>{
const{getSmithyContext:o,hasOwn:r}=s(6046);const{HttpRequest:i}=s(230);const resolveAuthOptions=(e,t)=>{if(!t||t.length===0){return e}const s=[]
;for(const o of t){for(const t of e){const e=t.schemeId.split("#")[1];if(e===o){s.push(t)}}}for(const t of e){if(!s.find(({schemeId:e})=>e===t.schemeId)){
s.push(t)}}return s};function convertHttpAuthSchemesToMap(e){const t=new Map;for(const s of e){t.set(s.schemeId,s)}return t}
const httpAuthSchemeMiddleware=(e,t)=>(s,r)=>async i=>{const a=e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(e,r,i.input))
;const c=e.authSchemePreference?await e.authSchemePreference():[];const u=resolveAuthOptions(a,c);const l=convertHttpAuthSchemesToMap(e.httpAuthSchemes)
;const d=o(r);const p=[];for(const s of u){const o=l.get(s.schemeId);if(!o){p.push(`HttpAuthScheme \`${s.schemeId}\` was not enabled for this service.`)
;continue}const i=o.identityProvider(await t.identityProviderConfigProvider(e));if(!i){
p.push(`HttpAuthScheme \`${s.schemeId}\` did not have an IdentityProvider configured.`);continue}
const{identityProperties:a={},signingProperties:c={}}=s.propertiesExtractor?.(e,r)||{};s.identityProperties=Object.assign(s.identityProperties||{},a)
;s.signingProperties=Object.assign(s.signingProperties||{},c);d.selectedHttpAuthScheme={httpAuthOption:s,identity:await i(s.identityProperties),signer:o.signer}
;break}if(!d.selectedHttpAuthScheme){throw new Error(p.join("\n"))}return s(i)};const a={step:"serialize",tags:["HTTP_AUTH_SCHEME"],
name:"httpAuthSchemeMiddleware",override:true,relation:"before",toMiddleware:"endpointV2Middleware"}
;const getHttpAuthSchemeEndpointRuleSetPlugin=(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:s})=>({applyToStack:o=>{
o.addRelativeTo(httpAuthSchemeMiddleware(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:s}),a)}});const defaultErrorHandler=e=>e=>{throw e
};const defaultSuccessHandler=(e,t)=>{};const httpSigningMiddleware=e=>(e,t)=>async s=>{if(!i.isInstance(s.request)){return e(s)}const r=o(t)
;const a=r.selectedHttpAuthScheme;if(!a){throw new Error(`No HttpAuthScheme was selected: unable to sign request`)}
const{httpAuthOption:{signingProperties:c={}},identity:u,signer:l}=a;const d=await e({...s,request:await l.sign(s.request,u,c)
}).catch((l.errorHandler||defaultErrorHandler)(c));(l.successHandler||defaultSuccessHandler)(d.response,c);return d};const c={step:"finalizeRequest",
tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:true,relation:"after",
toMiddleware:"retryMiddleware"};const getHttpSigningPlugin=e=>({applyToStack:e=>{e.addRelativeTo(httpSigningMiddleware(),c)}});const normalizeProvider=e=>{
if(typeof e==="function"){return e}const t=Promise.resolve(e);return()=>t};const makePagedClientRequest=async(e,t,s,o=e=>e,...r)=>{let i=new e(s);i=o(i)??i
;return await t.send(i,...r)};function createPaginator(e,t,s,o,r){return async function*paginateOperation(i,a,...c){const u=a;let l=i.startingToken??u[s]
;let d=true;let p;while(d){u[s]=l;if(r){u[r]=u[r]??i.pageSize}if(i.client instanceof e){p=await makePagedClientRequest(t,i.client,a,i.withCommand,...c)}else{
throw new Error(`Invalid client, expected instance of ${e.name}`)}yield p;const f=l;l=get(p,o);d=!!(l&&(!i.stopOnSameToken||l!==f))}return undefined}}
const get=(e,t)=>{let s=e;const o=t.split(".");for(const e of o){if(!s||typeof s!=="object"){return undefined}s=s[e]}return s};function setFeature(e,t,s){
if(!e.__smithy_context){e.__smithy_context={features:{}}}else if(!e.__smithy_context.features){e.__smithy_context.features={}}e.__smithy_context.features[t]=s}
class DefaultIdentityProviderConfig{authSchemes=new Map;constructor(e){for(const t in e){if(!r(e,t)){continue}const s=e[t];if(s!==undefined){
this.authSchemes.set(t,s)}}}getIdentityProvider(e){return this.authSchemes.get(e)}}class NoAuthSigner{async sign(e,t,s){return e}}
const createIsIdentityExpiredFunction=e=>function isIdentityExpired(t){return doesIdentityRequireRefresh(t)&&t.expiration.getTime()-Date.now()<e};const u=3e5
;const l=createIsIdentityExpiredFunction(u);const doesIdentityRequireRefresh=e=>e.expiration!==undefined;const memoizeIdentityProvider=(e,t,s)=>{
if(e===undefined){return undefined}const o=typeof e!=="function"?async()=>Promise.resolve(e):e;let r;let i;let a;let c=false;const coalesceProvider=async e=>{
if(!i){i=o(e)}try{r=await i;a=true;c=false}finally{i=undefined}return r};if(t===undefined){return async e=>{if(!a||e?.forceRefresh){r=await coalesceProvider(e)}
return r}}return async e=>{if(!a||e?.forceRefresh){r=await coalesceProvider(e)}if(c){return r}if(!s(r)){c=true;return r}if(t(r)){await coalesceProvider(e)
;return r}return r}};t.DefaultIdentityProviderConfig=DefaultIdentityProviderConfig;t.NoAuthSigner=NoAuthSigner;t.createPaginator=createPaginator
;t.doesIdentityRequireRefresh=doesIdentityRequireRefresh;t.getHttpAuthSchemeEndpointRuleSetPlugin=getHttpAuthSchemeEndpointRuleSetPlugin
;t.getHttpSigningPlugin=getHttpSigningPlugin;t.httpSigningMiddlewareOptions=c;t.isIdentityExpired=l;t.memoizeIdentityProvider=memoizeIdentityProvider
;t.normalizeProvider=normalizeProvider;t.setFeature=setFeature},5550:(e,t,s)=>{const{Writable:o}=s(7075);const{toUint8Array:r,concatBytes:i}=s(246)
;const{createHash:a,createHmac:c}=s(7598);const u=s(8522);class HashCalculator extends o{hash;constructor(e,t){super(t);this.hash=e}_write(e,t,s){try{
this.hash.update(r(e))}catch(e){return s(e)}s()}}const readableStreamHasher=(e,t)=>{if(t.readableFlowing!==null){
throw new Error("Unable to calculate hash for flowing readable stream")}const s=new e;const o=new HashCalculator(s);t.pipe(o);return new Promise((e,r)=>{
t.on("error",e=>{o.end();r(e)});o.on("error",r);o.on("finish",()=>{s.digest().then(e).catch(r)})})};class Md5Js{digestLength=16;state=Uint32Array.from(l)
;writeBuffer=new DataView(new ArrayBuffer(64));bufferLength=0;bytesHashed=0;update(e){const t=r(e);let s=0;let o=t.byteLength;this.bytesHashed+=o;while(o>0){
this.writeBuffer.setUint8(this.bufferLength++,t[s++]);--o;if(this.bufferLength===64){compress(this.state,this.writeBuffer);this.bufferLength=0}}}async digest(){
const e=Uint32Array.from(this.state);const t=new DataView(this.writeBuffer.buffer.slice(0));let s=this.bufferLength;const o=this.bytesHashed*8
;t.setUint8(s++,128);if(this.bufferLength%64>=56){for(let e=s;e<64;++e){t.setUint8(e,0)}compress(e,t);s=0}for(let e=s;e<56;++e){t.setUint8(e,0)}
t.setUint32(56,o>>>0,true);t.setUint32(60,Math.floor(o/2**32),true);compress(e,t);const r=new Uint8Array(16);const i=new DataView(r.buffer)
;for(let t=0;t<4;++t){i.setUint32(t*4,e[t],true)}return r}reset(){this.state.set(l);this.writeBuffer=new DataView(new ArrayBuffer(64));this.bufferLength=0
;this.bytesHashed=0}}const l=[1732584193,4023233417,2562383102,271733878];const d=4294967295;const p=Uint8Array.of(7,12,17,22,5,9,14,20,4,11,16,23,6,10,15,21)
;const f=Array.from({length:64},(e,t)=>Math.abs(Math.sin(t+1))*2**32>>>0);function compress(e,t){let s=e[0],o=e[1],r=e[2],i=e[3];for(let e=0;e<64;++e){let a,c
;if(e<16){a=o&r|~o&i;c=e}else if(e<32){a=i&o|r&~i;c=(5*e+1)%16}else if(e<48){a=o^r^i;c=(3*e+5)%16}else{a=r^(o|~i);c=7*e%16}const u=t.getUint32(c*4,true)
;const l=i;i=r;r=o;const h=p[(e>>4)*4+(e&3)];const g=(s+a&d)+(u+f[e]&d)&d;o=o+((g<<h|g>>>32-h)>>>0)&d;s=l}e[0]=e[0]+s&d;e[1]=e[1]+o&d;e[2]=e[2]+r&d
;e[3]=e[3]+i&d}const h=(()=>{try{a("md5");return true}catch{return false}})();const g=h?buildNativeClass$2():Md5Js;function buildNativeClass$2(){
return class Md5Node{digestLength=16;hash=a("md5");update(e){this.hash.update(r(e))}async digest(){const e=this.hash.copy().digest()
;return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){this.hash=a("md5")}}}const m=new Uint32Array(256);for(let e=0;e<256;++e){let t=e
;for(let e=0;e<8;++e){t=t&1?3988292384^t>>>1:t>>>1}m[e]=t>>>0}const S=4294967295;class Crc32Js{digestLength=4;checksum=S;update(e){for(let t=0;t<e.length;++t){
this.checksum=this.checksum>>>8^m[(this.checksum^e[t])&255]}}digestSync(){return(this.checksum^S)>>>0}async digest(){const e=this.digestSync()
;const t=new Uint8Array(4);new DataView(t.buffer).setUint32(0,e,false);return t}reset(){this.checksum=S}}const y=typeof u.crc32==="function"?u.crc32:undefined
;const E=y?buildNativeClass$1(y):Crc32Js;function buildNativeClass$1(e){return class Crc32Node{digestLength=4;value=0;update(t){this.value=e(t,this.value)}
digestSync(){return this.value>>>0}async digest(){const e=new Uint8Array(4);new DataView(e.buffer).setUint32(0,this.digestSync(),false);return e}reset(){
this.value=0}}}const v=64;const x=32;const C=2**53-1;class Sha256Js{digestLength=x;state=Int32Array.from(w);w;buffer=new Uint8Array(64);bufferLength=0
;bytesHashed=0;finished=false;inner;outer;constructor(e){if(e){const t=Sha256Js.normalizeKey(e);this.inner=new Sha256Js;this.outer=new Sha256Js
;const{inner:s,outer:o}=this;const r=new Uint8Array(v*2);for(let e=0;e<v;++e){r[e]=54^t[e];r[e+v]=92^t[e]}s.update(r.subarray(0,v));o.update(r.subarray(v))}}
update(e){if(this.finished){throw new Error("Attempted to update an already finished HMAC.")}if(this.inner){this.inner.update(e);return}const t=r(e);let s=0
;let{byteLength:o}=t;this.bytesHashed+=o;if(this.bytesHashed*8>C){throw new Error("Cannot hash more than 2^53 - 1 bits")}while(o>0){
this.buffer[this.bufferLength++]=t[s++];o--;if(this.bufferLength===v){this.hashBuffer();this.bufferLength=0}}}async digest(){const{inner:e,outer:t}=this
;if(e&&t){if(this.finished){throw new Error("Attempted to digest an already finished HMAC.")}this.finished=true;const s=e.digestSync();t.update(s)
;return t.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(w);this.buffer=new Uint8Array(64);this.bufferLength=0;this.bytesHashed=0}
digestSync(){const e=this.state.slice();const t=this.buffer.slice();let s=this.bufferLength;const o=this.bytesHashed*8
;const r=new DataView(t.buffer,t.byteOffset,t.byteLength);r.setUint8(s++,128);if((s-1)%v>=v-8){for(let e=s;e<v;++e){r.setUint8(e,0)}this.hashBufferWith(e,t);s=0
}for(let e=s;e<v-8;++e){r.setUint8(e,0)}r.setUint32(v-8,Math.floor(o/4294967296),false);r.setUint32(v-4,o,false);this.hashBufferWith(e,t)
;const i=new Uint8Array(x);for(let t=0;t<8;++t){i[t*4]=e[t]>>>24&255;i[t*4+1]=e[t]>>>16&255;i[t*4+2]=e[t]>>>8&255;i[t*4+3]=e[t]>>>0&255}return i}
static normalizeKey(e){const t=r(e);if(t.byteLength>v){const e=new Sha256Js;e.update(t);const s=e.digestSync();const o=new Uint8Array(v);o.set(s);return o}
if(t.byteLength<v){const e=new Uint8Array(v);e.set(t);return e}return t}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(e,t){
const s=this.w??=new Int32Array(64);let o=e[0],r=e[1],i=e[2],a=e[3],c=e[4],u=e[5],l=e[6],d=e[7];for(let e=0;e<v;++e){if(e<16){
s[e]=(t[e*4]&255)<<24|(t[e*4+1]&255)<<16|(t[e*4+2]&255)<<8|t[e*4+3]&255}else{let t=s[e-2];const o=(t>>>17|t<<15)^(t>>>19|t<<13)^t>>>10;t=s[e-15]
;const r=(t>>>7|t<<25)^(t>>>18|t<<14)^t>>>3;s[e]=(o+s[e-7]|0)+(r+s[e-16]|0)}
const p=(((c>>>6|c<<26)^(c>>>11|c<<21)^(c>>>25|c<<7))+(c&u^~c&l)|0)+(d+(b[e]+s[e]|0)|0)|0;const f=((o>>>2|o<<30)^(o>>>13|o<<19)^(o>>>22|o<<10))+(o&r^o&i^r&i)|0
;d=l;l=u;u=c;c=a+p|0;a=i;i=r;r=o;o=p+f|0}e[0]+=o;e[1]+=r;e[2]+=i;e[3]+=a;e[4]+=c;e[5]+=u;e[6]+=l;e[7]+=d}}
const w=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225])
;const b=new Int32Array([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298])
;const I=(()=>{try{a("sha256");return true}catch{return false}})();const P=I?buildNativeClass():Sha256Js;function buildNativeClass(){return class Sha256Node{
digestLength=32;secret;hash;isHmac;finished=false;constructor(e){this.secret=e;this.isHmac=!!e;this.hash=this.createHash()}update(e){if(this.finished){
throw new Error("Attempted to update an already finished hash.")}this.hash.update(e)}async digest(){let e;if(this.isHmac){this.finished=true
;e=this.hash.digest()}else{e=this.hash.copy().digest()}return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){this.hash=this.createHash()
;this.finished=false}createHash(){return this.secret?c("sha256",toBuffer(this.secret)):a("sha256")}}}function toBuffer(e){if(typeof e==="string"){return e}
if(ArrayBuffer.isView(e)){return Buffer.from(e.buffer,e.byteOffset,e.byteLength)}return Buffer.from(e)}
const{digest:T,sign:R,importKey:D}=globalThis?.crypto?.subtle??{};t.Crc32=E;t.Crc32Js=Crc32Js;t.Crc32Node=E;t.Md5=g;t.Sha256=P
;t.readableStreamHasher=readableStreamHasher},2474:(e,t,s)=>{const{hasOwn:o}=s(6046);const{getSmithyContext:r,normalizeProvider:i}=s(6046);t.getSmithyContext=r
;t.normalizeProvider=i;const{SMITHY_CONTEXT_KEY:a,AlgorithmId:c}=s(4714);const{NormalizedSchema:u}=s(2754);const getAllAliases=(e,t)=>{const s=[];if(e){
s.push(e)}if(t){for(const e of t){s.push(e)}}return s}
;const getMiddlewareNameWithAliases=(e,t)=>`${e||"anonymous"}${t&&t.length>0?` (a.k.a. ${t.join(",")})`:""}`;const constructStack=()=>{let e=[];let t=[]
;let s=false;const o=new Set;const sort=e=>e.sort((e,t)=>l[t.step]-l[e.step]||d[t.priority||"normal"]-d[e.priority||"normal"]);const removeByName=s=>{
let r=false;const filterCb=e=>{const t=getAllAliases(e.name,e.aliases);if(t.includes(s)){r=true;for(const e of t){o.delete(e)}return false}return true}
;e=e.filter(filterCb);t=t.filter(filterCb);return r};const removeByReference=s=>{let r=false;const filterCb=e=>{if(e.middleware===s){r=true
;for(const t of getAllAliases(e.name,e.aliases)){o.delete(t)}return false}return true};e=e.filter(filterCb);t=t.filter(filterCb);return r};const cloneTo=s=>{
e.forEach(e=>{s.add(e.middleware,{...e})});t.forEach(e=>{s.addRelativeTo(e.middleware,{...e})});s.identifyOnResolve?.(r.identifyOnResolve());return s}
;const expandRelativeMiddlewareList=e=>{const t=[];e.before.forEach(e=>{if(e.before.length===0&&e.after.length===0){t.push(e)}else{
t.push(...expandRelativeMiddlewareList(e))}});t.push(e);e.after.reverse().forEach(e=>{if(e.before.length===0&&e.after.length===0){t.push(e)}else{
t.push(...expandRelativeMiddlewareList(e))}});return t};const getMiddlewareList=(s=false)=>{const o=[];const r=[];const i={};e.forEach(e=>{const t={...e,
before:[],after:[]};for(const e of getAllAliases(t.name,t.aliases)){i[e]=t}o.push(t)});t.forEach(e=>{const t={...e,before:[],after:[]}
;for(const e of getAllAliases(t.name,t.aliases)){i[e]=t}r.push(t)});r.forEach(e=>{if(e.toMiddleware){const t=i[e.toMiddleware];if(t===undefined){if(s){return}
throw new Error(`${e.toMiddleware} is not found when adding `+`${getMiddlewareNameWithAliases(e.name,e.aliases)} `+`middleware ${e.relation} ${e.toMiddleware}`)
}if(e.relation==="after"){t.after.push(e)}if(e.relation==="before"){t.before.push(e)}}});const a=sort(o).map(expandRelativeMiddlewareList).reduce((e,t)=>{
e.push(...t);return e},[]);return a};const r={add:(t,s={})=>{const{name:r,override:i,aliases:a}=s;const c={step:"initialize",priority:"normal",middleware:t,...s
};const u=getAllAliases(r,a);if(u.length>0){if(u.some(e=>o.has(e))){if(!i){throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(r,a)}'`)}
for(const t of u){const s=e.findIndex(e=>e.name===t||e.aliases?.some(e=>e===t));if(s===-1){continue}const o=e[s];if(o.step!==c.step||c.priority!==o.priority){
throw new Error(`"${getMiddlewareNameWithAliases(o.name,o.aliases)}" middleware with `+`${o.priority} priority in ${o.step} step cannot `+`be overridden by "${getMiddlewareNameWithAliases(r,a)}" middleware with `+`${c.priority} priority in ${c.step} step.`)
}e.splice(s,1)}}for(const e of u){o.add(e)}}e.push(c)},addRelativeTo:(e,s)=>{const{name:r,override:i,aliases:a}=s;const c={middleware:e,...s}
;const u=getAllAliases(r,a);if(u.length>0){if(u.some(e=>o.has(e))){if(!i){throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(r,a)}'`)}
for(const e of u){const s=t.findIndex(t=>t.name===e||t.aliases?.some(t=>t===e));if(s===-1){continue}const o=t[s]
;if(o.toMiddleware!==c.toMiddleware||o.relation!==c.relation){
throw new Error(`"${getMiddlewareNameWithAliases(o.name,o.aliases)}" middleware `+`${o.relation} "${o.toMiddleware}" middleware cannot be overridden `+`by "${getMiddlewareNameWithAliases(r,a)}" middleware ${c.relation} `+`"${c.toMiddleware}" middleware.`)
}t.splice(s,1)}}for(const e of u){o.add(e)}}t.push(c)},clone:()=>cloneTo(constructStack()),use:e=>{e.applyToStack(r)},remove:e=>{if(typeof e==="string"){
return removeByName(e)}else{return removeByReference(e)}},removeByTag:s=>{let r=false;const filterCb=e=>{const{tags:t,name:i,aliases:a}=e;if(t&&t.includes(s)){
const e=getAllAliases(i,a);for(const t of e){o.delete(t)}r=true;return false}return true};e=e.filter(filterCb);t=t.filter(filterCb);return r},concat:e=>{
const t=cloneTo(constructStack());t.use(e);t.identifyOnResolve(s||t.identifyOnResolve()||(e.identifyOnResolve?.()??false));return t},applyToStack:cloneTo,
identify:()=>getMiddlewareList(true).map(e=>{const t=e.step??e.relation+" "+e.toMiddleware;return getMiddlewareNameWithAliases(e.name,e.aliases)+" - "+t}),
identifyOnResolve(e){if(typeof e==="boolean"){s=e}return s},resolve:(e,t)=>{for(const s of getMiddlewareList().map(e=>e.middleware).reverse()){e=s(e,t)}if(s){
console.log(r.identify())}return e}};return r};const l={initialize:5,serialize:4,build:3,finalizeRequest:2,deserialize:1};const d={high:3,normal:2,low:1}
;const getCircularReplacer=()=>{const e=new WeakSet;return(t,s)=>{if(typeof s==="object"&&s!==null){if(e.has(s)){return"[Circular]"}e.add(s)}return s}}
;const sleep=e=>new Promise(t=>setTimeout(t,e*1e3));const p={minDelay:2,maxDelay:120};var f;(function(e){e["ABORTED"]="ABORTED";e["FAILURE"]="FAILURE"
;e["SUCCESS"]="SUCCESS";e["RETRY"]="RETRY";e["TIMEOUT"]="TIMEOUT"})(f||(f={}));const checkExceptions=e=>{if(e.state===f.ABORTED){
const t=new Error(`${JSON.stringify({...e,reason:"Request was aborted"},getCircularReplacer())}`);t.name="AbortError";throw t}else if(e.state===f.TIMEOUT){
const t=new Error(`${JSON.stringify({...e,reason:"Waiter has timed out"},getCircularReplacer())}`);t.name="TimeoutError";throw t}else if(e.state!==f.SUCCESS){
throw new Error(`${JSON.stringify(e,getCircularReplacer())}`)}return e}
;const runPolling=async({minDelay:e,maxDelay:t,maxWaitTime:s,abortController:o,client:r,abortSignal:i},a,c)=>{const u={};const[l,d]=[e*1e3,t*1e3];let p=0
;const h=Date.now()+s*1e3;const g=Date.now()+6e4;let m=false;while(true){if(p>0){const e=exponentialBackoffWithJitter(l,d,p,h)
;if(o?.signal?.aborted||i?.aborted){const e="AbortController signal aborted.";u[e]|=0;u[e]+=1;return{state:f.ABORTED,observedResponses:u}}if(Date.now()+e>h){
return{state:f.TIMEOUT,observedResponses:u}}await sleep(e/1e3)}const{state:e,reason:t}=await c(r,a);if(t){const e=createMessageFromResponse(t);u[e]|=0;u[e]+=1}
if(e!==f.RETRY){return{state:e,reason:t,final:t,observedResponses:u}}p+=1;if(!m&&Date.now()>=g){checkWarn403(u,r);m=true}}};const checkWarn403=(e={},t)=>{
const s=Object.keys(e);let o=0;for(const t of s){const s=e[t]|0;if(t.startsWith("403:")){o+=s}}const r=t?.config?.logger
;const i=typeof r?.warn==="function"&&!r.constructor?.name?.includes?.("NoOpLogger")?r:console;if(o>=3||s[s.length-1]?.startsWith("403:")){
i.warn(`@smithy/util-waiter WARN - 403 status code encountered during waiter polling.`)}};const createMessageFromResponse=e=>{
const t=e?.$response?.statusCode??e?.$metadata?.httpStatusCode;if(e?.$responseBodyText){
return`${t?t+": ":""}Deserialization error for body: ${e.$responseBodyText}`}if(t){if(e?.$response||e?.message){return`${t??"Unknown"}: ${e?.message}`}
return`${t}: OK`}return String(e?.message??JSON.stringify(e,getCircularReplacer())??"Unknown")};const exponentialBackoffWithJitter=(e,t,s,o)=>{
const r=Math.log(t/e)/Math.log(2)+1;if(s>r){return t}const i=e*2**(s-1);const a=Math.min(i,t);const c=randomInRange(e,a);if(Date.now()+c>o){const e=o-Date.now()
;return Math.max(0,e-500)}return c};const randomInRange=(e,t)=>e+Math.random()*(t-e);const validateWaiterOptions=e=>{if(e.maxWaitTime<=0){
throw new Error(`WaiterConfiguration.maxWaitTime must be greater than 0`)}else if(e.minDelay<=0){
throw new Error(`WaiterConfiguration.minDelay must be greater than 0`)}else if(e.maxDelay<=0){
throw new Error(`WaiterConfiguration.maxDelay must be greater than 0`)}else if(e.maxWaitTime<=e.minDelay){
throw new Error(`WaiterConfiguration.maxWaitTime [${e.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${e.minDelay}] for this waiter`)
}else if(e.maxDelay<e.minDelay){
throw new Error(`WaiterConfiguration.maxDelay [${e.maxDelay}] must be greater than WaiterConfiguration.minDelay [${e.minDelay}] for this waiter`)}}
;const abortTimeout=e=>{let t;const s=new Promise(s=>{t=()=>s({state:f.ABORTED});if(typeof e.addEventListener==="function"){e.addEventListener("abort",t)}else{
e.onabort=t}});return{clearListener(){if(typeof e.removeEventListener==="function"){e.removeEventListener("abort",t)}},aborted:s}}
;const createWaiter=async(e,t,s)=>{const o={...p,...e};validateWaiterOptions(o);const r=[runPolling(o,t,s)];const i=[];if(e.abortSignal){
const{aborted:t,clearListener:s}=abortTimeout(e.abortSignal);i.push(s);r.push(t)}if(e.abortController?.signal){
const{aborted:t,clearListener:s}=abortTimeout(e.abortController.signal);i.push(s);r.push(t)}return Promise.race(r).then(e=>{for(const e of i){e()}return e})}
;class Client{config;middlewareStack=constructStack();initConfig;handlers;constructor(e){this.config=e;const{protocol:t,protocolSettings:s}=e;if(s){
if(typeof t==="function"){e.protocol=new t(s)}}}send(e,t,s){const o=typeof t!=="function"?t:undefined;const r=typeof t==="function"?t:s
;const i=o===undefined&&this.config.cacheMiddleware===true;let a;if(i){if(!this.handlers){this.handlers=new WeakMap}const t=this.handlers
;if(t.has(e.constructor)){a=t.get(e.constructor)}else{a=e.resolveMiddleware(this.middlewareStack,this.config,o);t.set(e.constructor,a)}}else{
delete this.handlers;a=e.resolveMiddleware(this.middlewareStack,this.config,o)}if(r){a(e).then(e=>r(null,e.output),e=>r(e)).catch(()=>{})}else{
return a(e).then(e=>e.output)}}destroy(){this.config?.requestHandler?.destroy?.();delete this.handlers}}const h="***SensitiveInformation***"
;function schemaLogFilter(e,t){if(t==null){return t}const s=u.of(e);if(s.getMergedTraits().sensitive){return h}if(s.isListSchema()){const e=s.getValueSchema()
;if(e.getMergedTraits().sensitive){return h}if(Array.isArray(t)){return t.map(t=>schemaLogFilter(e,t))}}else if(s.isMapSchema()){const e=s.getValueSchema()
;if(s.getKeySchema().getMergedTraits().sensitive||e.getMergedTraits().sensitive){return h}if(typeof t==="object"){
return Object.fromEntries(Object.entries(t).map(([t,s])=>[t,schemaLogFilter(e,s)]))}}else if(s.isStructSchema()&&typeof t==="object"){const e=t;const o={}
;for(const[t,r]of s.structIterator()){if(e[t]!=null){o[t]=schemaLogFilter(r,e[t])}}return o}return t}const g=Symbol.for("@smithy/op-event-stream")
;class Command{middlewareStack=constructStack();schema;static classBuilder(){return new ClassBuilder}
resolveMiddlewareWithContext(e,t,s,{middlewareFn:o,clientName:r,commandName:i,inputFilterSensitiveLog:c,outputFilterSensitiveLog:l,smithyContext:d,additionalContext:p,CommandCtor:f}){
for(const r of o.bind(this)(f,e,t,s)){this.middlewareStack.use(r)}const h=e.concat(this.middlewareStack);const{logger:m}=t;const S=p[a];const y={logger:m,
clientName:r,commandName:i,inputFilterSensitiveLog:c,outputFilterSensitiveLog:l,...p,[a]:{...S,commandInstance:this,...d,...s?.metricsRecorder===undefined?{}:{
metricsRecorder:s.metricsRecorder},...s?.abortSignal===undefined?{}:{abortSignal:s.abortSignal}}};const{requestHandler:E}=t;let v=s??{};if(v.metricsRecorder){
v={...v};delete v.metricsRecorder}let x;const C=this.schema;const w=C?.[g];if(w!==undefined){x=w}else if(C){if(Array.isArray(C)&&C[0]===9){const[,,,,e,t]=C
;x=C[g]=Boolean(u.of(e).getEventStreamMember()||u.of(t).getEventStreamMember())}}if(x){v={isEventStream:x,...v}}return h.resolve(e=>E.handle(e.request,v),y)}}
class ClassBuilder{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={}
;_inputFilterSensitiveLog=undefined;_outputFilterSensitiveLog=undefined;_serializer=null;_deserializer=null;_operationSchema;init(e){this._init=e}ep(e){
this._ep=e;return this}m(e){this._middlewareFn=e;return this}s(e,t,s={}){this._smithyContext={service:e,operation:t,...s};return this}c(e={}){
this._additionalContext=e;return this}n(e,t){this._clientName=e;this._commandName=t;return this}f(e=e=>e,t=e=>e){this._inputFilterSensitiveLog=e
;this._outputFilterSensitiveLog=t;return this}ser(e){this._serializer=e;return this}de(e){this._deserializer=e;return this}sc(e){this._operationSchema=e
;this._smithyContext.operationSchema=e;return this}build(){const e=this;let t;return t=class extends Command{input;static getEndpointParameterInstructions(){
return e._ep}constructor(...[t]){super();this.input=t??{};e._init(this);this.schema=e._operationSchema}resolveMiddleware(s,o,r){const i=e._operationSchema
;const a=i?.[4]??i?.input;const c=i?.[5]??i?.output;return this.resolveMiddlewareWithContext(s,o,r,{CommandCtor:t,middlewareFn:e._middlewareFn,
clientName:e._clientName,commandName:e._commandName,inputFilterSensitiveLog:e._inputFilterSensitiveLog??(i?schemaLogFilter.bind(null,a):e=>e),
outputFilterSensitiveLog:e._outputFilterSensitiveLog??(i?schemaLogFilter.bind(null,c):e=>e),smithyContext:e._smithyContext,
additionalContext:e._additionalContext})}serialize=e._serializer;deserialize=e._deserializer}}}const createAggregatedClient=(e,t,s)=>{
for(const[s,o]of Object.entries(e)){const methodImpl=async function(e,t,s){const r=new o(e);if(typeof t==="function"){this.send(r,t)
}else if(typeof s==="function"){if(typeof t!=="object"){throw new Error(`Expected http options but got ${typeof t}`)}this.send(r,t||{},s)}else{
return this.send(r,t)}};const e=(s[0].toLowerCase()+s.slice(1)).replace(/Command$/,"");t.prototype[e]=methodImpl}const{paginators:o={},waiters:r={}}=s??{}
;for(const[e,s]of Object.entries(o)){if(t.prototype[e]===void 0){t.prototype[e]=function(e={},t,...o){return s({...t,client:this},e,...o)}}}
for(const[e,s]of Object.entries(r)){if(t.prototype[e]===void 0){t.prototype[e]=async function(e={},t,...o){let r=t;if(typeof t==="number"){r={maxWaitTime:t}}
return s({...r,client:this},e,...o)}}}};class ServiceException extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault
;$response;$retryable;$metadata;constructor(e){super(e.message);Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype);this.name=e.name
;this.$fault=e.$fault;this.$metadata=e.$metadata}static isInstance(e){if(!e){return false}const t=e
;return ServiceException.prototype.isPrototypeOf(t)||Boolean(t.$fault)&&Boolean(t.$metadata)&&(t.$fault==="client"||t.$fault==="server")}
static[Symbol.hasInstance](e){if(!e){return false}const t=e;if(this===ServiceException){return ServiceException.isInstance(e)}
if(ServiceException.isInstance(e)){if(this.prototype.isPrototypeOf(e)){return true}
const s=Object.prototype.hasOwnProperty.call(this,"shapeId")?this.shapeId:undefined;let o=false;if(s){let e=Object.getPrototypeOf(t)
;while(e&&e!==Object.prototype){const t=e.constructor;const r=t!==ServiceException&&Object.prototype.hasOwnProperty.call(t,"shapeId")?t?.shapeId:undefined
;if(r){o=true;if(r===s){return true}}e=Object.getPrototypeOf(e)}}if(s&&o){return false}const r=this.name;if(r&&r.length>=6){if(t.name===r){return true}
let e=Object.getPrototypeOf(t);while(e&&e!==Object.prototype){const t=e.constructor?.name;if(t&&t!=="Error"&&t===r){return true}e=Object.getPrototypeOf(e)}}}
return false}}const decorateServiceException=(e,t={})=>{Object.entries(t).filter(([,e])=>e!==undefined).forEach(([t,s])=>{if(e[t]==undefined||e[t]===""){e[t]=s}
});const s=e.message||e.Message||"UnknownError";e.message=s;delete e.Message;return e};const loadConfigsForDefaultMode=e=>{switch(e){case"standard":return{
retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"standard",connectionTimeout:1100};case"cross-region":return{retryMode:"standard",
connectionTimeout:3100};case"mobile":return{retryMode:"standard",connectionTimeout:3e4};default:return{}}};let m=false
;const emitWarningIfUnsupportedVersion=e=>{if(e&&!m&&parseInt(e.substring(1,e.indexOf(".")))<16){m=true}};const S=Object.values(c)
;const getChecksumConfiguration=e=>{const t=[];for(const s in c){if(!o(c,s)){continue}const r=c[s];if(e[r]===undefined){continue}t.push({algorithmId:()=>r,
checksumConstructor:()=>e[r]})}for(const[s,o]of Object.entries(e.checksumAlgorithms??{})){t.push({algorithmId:()=>s,checksumConstructor:()=>o})}return{
addChecksumAlgorithm(s){e.checksumAlgorithms=e.checksumAlgorithms??{};const o=s.algorithmId();const r=s.checksumConstructor();if(S.includes(o)){
e.checksumAlgorithms[o.toUpperCase()]=r}else{e.checksumAlgorithms[o]=r}t.push(s)},checksumAlgorithms(){return t}}};const resolveChecksumRuntimeConfig=e=>{
const t={};e.checksumAlgorithms().forEach(e=>{const s=e.algorithmId();if(S.includes(s)){t[s]=e.checksumConstructor()}});return t}
;const getRetryConfiguration=e=>({setRetryStrategy(t){e.retryStrategy=t},retryStrategy(){return e.retryStrategy}});const resolveRetryRuntimeConfig=e=>{
const t={};t.retryStrategy=e.retryStrategy();return t}
;const getDefaultExtensionConfiguration=e=>Object.assign(getChecksumConfiguration(e),getRetryConfiguration(e))
;const resolveDefaultRuntimeConfig=e=>Object.assign(resolveChecksumRuntimeConfig(e),resolveRetryRuntimeConfig(e));const getValueFromTextNode=e=>{const t="#text"
;for(const s in e){if(!o(e,s)){continue}if(e[s][t]!==undefined){e[s]=e[s][t]}else if(typeof e[s]==="object"&&e[s]!==null){e[s]=getValueFromTextNode(e[s])}}
return e};class NoOpLogger{trace(){}debug(){}info(){}warn(){}error(){}}function makeBuilder(e,t,s,o){return function makeCommand(r,i,a,c,u={}){
const l=Object.assign({},e,r);return Command.classBuilder().ep(l).m(function(e,t,s,r){const a=i.call(this,e,t,s,r)
;a.unshift(o(s,e.getEndpointParameterInstructions()));return a}).s(t,a,u).n(s,a.charAt(0).toUpperCase()+a.slice(1)+"Command").sc(c).build()}}t.Client=Client
;t.NoOpLogger=NoOpLogger;t.ServiceException=ServiceException;t.WaiterState=f;t.checkExceptions=checkExceptions;t.createAggregatedClient=createAggregatedClient
;t.createWaiter=createWaiter;t.decorateServiceException=decorateServiceException;t.emitWarningIfUnsupportedVersion=emitWarningIfUnsupportedVersion
;t.getDefaultExtensionConfiguration=getDefaultExtensionConfiguration;t.getValueFromTextNode=getValueFromTextNode
;t.loadConfigsForDefaultMode=loadConfigsForDefaultMode;t.makeBuilder=makeBuilder;t.resolveDefaultRuntimeConfig=resolveDefaultRuntimeConfig},2163:(e,t,s)=>{
const{homedir:o}=s(8161);const{sep:r,join:i}=s(6760);const{createHash:a}=s(7598);const{readFile:c}=s(1455);const{IniSectionType:u}=s(4714)
;const{isValidHostLabel:l}=s(6046);class ProviderError extends Error{name="ProviderError";tryNextLink;constructor(e,t=true){let s;let o=true
;if(typeof t==="boolean"){s=undefined;o=t}else if(t!=null&&typeof t==="object"){s=t.logger;o=t.tryNextLink??true}super(e);this.tryNextLink=o
;Object.setPrototypeOf(this,ProviderError.prototype);s?.debug?.(`@smithy/property-provider ${o?"->":"(!)"} ${e}`)}static from(e,t=true){
return Object.assign(new this(e.message,t),e)}}class CredentialsProviderError extends ProviderError{name="CredentialsProviderError";constructor(e,t=true){
super(e,t);Object.setPrototypeOf(this,CredentialsProviderError.prototype)}}class TokenProviderError extends ProviderError{name="TokenProviderError"
;constructor(e,t=true){super(e,t);Object.setPrototypeOf(this,TokenProviderError.prototype)}}const chain=(...e)=>async()=>{if(e.length===0){
throw new ProviderError("No providers in chain")}let t;for(const s of e){try{const e=await s();return e}catch(e){t=e;if(e?.tryNextLink){continue}throw e}}
throw t};const fromValue=e=>()=>Promise.resolve(e);const memoize=(e,t,s)=>{let o;let r;let i;let a=false;const coalesceProvider=async()=>{if(!r){r=e()}try{
o=await r;i=true;a=false}finally{r=undefined}return o};if(t===undefined){return async e=>{if(!i||e?.forceRefresh){o=await coalesceProvider()}return o}}
return async e=>{if(!i||e?.forceRefresh){o=await coalesceProvider()}if(a){return o}if(s&&!s(o)){a=true;return o}if(t(o)){await coalesceProvider();return o}
return o}};const booleanSelector=(e,t,s)=>{if(!(t in e)){return undefined}if(e[t]==="true"){return true}if(e[t]==="false"){return false}
throw new Error(`Cannot load ${s} "${t}". Expected "true" or "false", got ${e[t]}.`)};const numberSelector=(e,t,s)=>{if(!(t in e)){return undefined}
const o=parseInt(e[t],10);if(Number.isNaN(o)){throw new TypeError(`Cannot load ${s} '${t}'. Expected number, got '${e[t]}'.`)}return o};var d;(function(e){
e["ENV"]="env";e["CONFIG"]="shared config entry"})(d||(d={}));const p={};const getHomeDirCacheKey=()=>{if(process&&process.geteuid){return`${process.geteuid()}`
}return"DEFAULT"};const getHomeDir=()=>{const{HOME:e,USERPROFILE:t,HOMEPATH:s,HOMEDRIVE:i=`C:${r}`}=process.env;if(e){return e}if(t){return t}if(s){
return`${i}${s}`}const a=getHomeDirCacheKey();if(!p[a]){p[a]=o()}return p[a]};const f="AWS_PROFILE";const h="default"
;const getProfileName=e=>e.profile||process.env[f]||h;const getSSOTokenFilepath=e=>{const t=a("sha1");const s=t.update(e).digest("hex")
;return i(getHomeDir(),".aws","sso","cache",`${s}.json`)};const g={};const getSSOTokenFromFile=async e=>{if(g[e]){return g[e]}const t=getSSOTokenFilepath(e)
;const s=await c(t,"utf8");return JSON.parse(s)};const m=".";const getConfigData=e=>Object.entries(e).filter(([e])=>{const t=e.indexOf(m);if(t===-1){
return false}return Object.values(u).includes(e.substring(0,t))}).reduce((e,[t,s])=>{const o=t.indexOf(m)
;const r=t.substring(0,o)===u.PROFILE?t.substring(o+1):t;e[r]=s;return e},{...e.default&&{default:e.default}});const S="AWS_CONFIG_FILE"
;const getConfigFilepath=()=>process.env[S]||i(getHomeDir(),".aws","config");const y="AWS_SHARED_CREDENTIALS_FILE"
;const getCredentialsFilepath=()=>process.env[y]||i(getHomeDir(),".aws","credentials");const E=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/
;const v=["__proto__","profile __proto__"];const parseIni=e=>{const t={};let s;let o;for(const r of e.split(/\r?\n/)){const e=r.split(/(^|\s)[;#]/)[0].trim()
;const i=e[0]==="["&&e[e.length-1]==="]";if(i){s=undefined;o=undefined;const t=e.substring(1,e.length-1);const r=E.exec(t);if(r){const[,e,,t]=r
;if(Object.values(u).includes(e)){s=[e,t].join(m)}}else{s=t}if(v.includes(t)){throw new Error(`Found invalid profile name "${t}"`)}}else if(s){
const i=e.indexOf("=");if(![0,-1].includes(i)){const[a,c]=[e.substring(0,i).trim(),e.substring(i+1).trim()];if(c===""){o=a}else{if(o&&r.trimStart()===r){
o=undefined}t[s]=t[s]||{};const e=o?[o,a].join(m):a;t[s][e]=c}}}}return t};const x={};const C={};const readFile=(e,t)=>{if(C[e]!==undefined){return C[e]}
if(!x[e]||t?.ignoreCache){x[e]=c(e,"utf8")}return x[e]};const swallowError$1=()=>({});const loadSharedConfigFiles=async(e={})=>{
const{filepath:t=getCredentialsFilepath(),configFilepath:s=getConfigFilepath()}=e;const o=getHomeDir();const r="~/";let a=t;if(t.startsWith(r)){
a=i(o,t.slice(2))}let c=s;if(s.startsWith(r)){c=i(o,s.slice(2))}const u=await Promise.all([readFile(c,{ignoreCache:e.ignoreCache
}).then(parseIni).then(getConfigData).catch(swallowError$1),readFile(a,{ignoreCache:e.ignoreCache}).then(parseIni).catch(swallowError$1)]);return{
configFile:u[0],credentialsFile:u[1]}};const getSsoSessionData=e=>Object.entries(e).filter(([e])=>e.startsWith(u.SSO_SESSION+m)).reduce((e,[t,s])=>({...e,
[t.substring(t.indexOf(m)+1)]:s}),{});const swallowError=()=>({})
;const loadSsoSessionData=async(e={})=>readFile(e.configFilepath??getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(swallowError)
;const mergeConfigFiles=(...e)=>{const t={};for(const s of e){for(const[e,o]of Object.entries(s)){if(t[e]!==undefined){Object.assign(t[e],o)}else{t[e]=o}}}
return t};const parseKnownFiles=async e=>{const t=await loadSharedConfigFiles(e);return mergeConfigFiles(t.configFile,t.credentialsFile)};const w={
getFileRecord(){return C},interceptFile(e,t){C[e]=Promise.resolve(t)},getTokenRecord(){return g},interceptToken(e,t){g[e]=t}};function getSelectorName(e){try{
const t=new Set(Array.from(e.match(/([A-Z_]){3,}/g)??[]));t.delete("CONFIG");t.delete("CONFIG_PREFIX_SEPARATOR");t.delete("ENV");return[...t].join(", ")
}catch(t){return e}}const fromEnv=(e,t)=>async()=>{try{const s=e(process.env,t);if(s===undefined){throw new Error}return s}catch(s){
throw new CredentialsProviderError(s.message||`Not found in ENV: ${getSelectorName(e.toString())}`,{logger:t?.logger})}}
;const fromSharedConfigFiles=(e,{preferredFile:t="config",...s}={})=>async()=>{const o=getProfileName(s)
;const{configFile:r,credentialsFile:i}=await loadSharedConfigFiles(s);const a=i[o]||{};const c=r[o]||{};const u=t==="config"?{...a,...c}:{...c,...a};try{
const s=t==="config"?r:i;const o=e(u,s);if(o===undefined){throw new Error}return o}catch(t){
throw new CredentialsProviderError(t.message||`Not found in config files w/ profile [${o}]: ${getSelectorName(e.toString())}`,{logger:s.logger})}}
;const isFunction=e=>typeof e==="function";const fromStatic=e=>isFunction(e)?async()=>await e():fromValue(e)
;const loadConfig=({environmentVariableSelector:e,configFileSelector:t,default:s},o={})=>{const{signingName:r,logger:i}=o;const a={signingName:r,logger:i}
;return memoize(chain(fromEnv(e,a),fromSharedConfigFiles(t,o),fromStatic(s)))};const b="AWS_USE_DUALSTACK_ENDPOINT";const I="use_dualstack_endpoint";const P={
environmentVariableSelector:e=>booleanSelector(e,b,d.ENV),configFileSelector:e=>booleanSelector(e,I,d.CONFIG),default:false};const T="AWS_USE_FIPS_ENDPOINT"
;const R="use_fips_endpoint";const D={environmentVariableSelector:e=>booleanSelector(e,T,d.ENV),configFileSelector:e=>booleanSelector(e,R,d.CONFIG),
default:false};const k="AWS_EXECUTION_ENV";const _="AWS_REGION";const M="AWS_DEFAULT_REGION";const L="AWS_EC2_METADATA_DISABLED"
;const F=["in-region","cross-region","mobile","standard","legacy"];const $="/latest/meta-data/placement/region";const H="/latest/api/token"
;const U="x-aws-ec2-metadata-token";const B="x-aws-ec2-metadata-token-ttl-seconds";const j=1e3;const z=6e4;let V=0;const getInstanceMetadataRegion=async()=>{
if(process.env[L]){return undefined}if(Date.now()<V){return undefined}try{const e=resolveImdsEndpoint();const t=(await imdsRequest({...e,path:H,method:"PUT",
headers:{[B]:"21600"}})).toString();const s=(await imdsRequest({...e,path:$,method:"GET",headers:{[U]:t}})).toString().trim()
;return s||cacheNegativeAndReturnUndefined()}catch{return cacheNegativeAndReturnUndefined()}};const cacheNegativeAndReturnUndefined=()=>{V=Date.now()+z
;return undefined};const resolveImdsEndpoint=()=>{const e=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;if(e){const t=new URL(e);return{
hostname:t.hostname.replace(/^\[(.+)]$/,"$1"),port:t.port?Number(t.port):undefined}}if(process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6"){return{
hostname:"fd00:ec2::254"}}return{hostname:"169.254.169.254"}};const imdsRequest=async e=>{const{request:t}=s(7067);return new Promise((s,o)=>{const r=t({
hostname:e.hostname,port:e.port,path:e.path,method:e.method,headers:e.headers,timeout:j,signal:AbortSignal.timeout(j)});r.on("error",e=>{o(e);r.destroy()})
;r.on("timeout",()=>{o(new Error("TimeoutError from instance metadata service"));r.destroy()});r.on("response",e=>{const{statusCode:t=400}=e;if(t<200||t>=300){
o(Object.assign(new Error("Error response received from instance metadata service"),{statusCode:t}));r.destroy();return}const i=[];e.on("data",e=>i.push(e))
;e.on("end",()=>{s(Buffer.concat(i));r.destroy()})});r.end()})};const q="AWS_REGION";const G="region";const W={environmentVariableSelector:e=>e[q],
configFileSelector:e=>e[G],default:async()=>{const e=await getInstanceMetadataRegion();if(e){return e}throw new Error("Region is missing")}};const K={
preferredFile:"credentials"};const Q=new Set;const checkRegion=(e,t=l)=>{if(!Q.has(e)&&!t(e)){if(e==="*"){
console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`)
}else{throw new Error(`Region not accepted: region="${e}" is not a valid hostname component.`)}}else{Q.add(e)}}
;const isFipsRegion=e=>typeof e==="string"&&(e.startsWith("fips-")||e.endsWith("-fips"))
;const getRealRegion=e=>isFipsRegion(e)?["fips-aws-global","aws-fips"].includes(e)?"us-east-1":e.replace(/fips-(dkr-|prod-)?|-fips/,""):e
;const resolveRegionConfig=e=>{const{region:t,useFipsEndpoint:s}=e;if(!t){throw new Error("Region is missing")}return Object.assign(e,{region:async()=>{
const e=typeof t==="function"?await t():t;const s=getRealRegion(e);checkRegion(s);return s},useFipsEndpoint:async()=>{const e=typeof t==="string"?t:await t()
;if(isFipsRegion(e)){return true}return typeof s!=="function"?Promise.resolve(!!s):s()}})};const J="AWS_DEFAULTS_MODE";const Z="defaults_mode";const X={
environmentVariableSelector:e=>e[J],configFileSelector:e=>e[Z],default:"legacy"}
;const resolveDefaultsModeConfig=({region:e=loadConfig(W),defaultsMode:t=loadConfig(X)}={})=>memoize(async()=>{const s=typeof t==="function"?await t():t
;switch(s?.toLowerCase()){case"auto":return resolveNodeDefaultsModeAuto(e);case"in-region":case"cross-region":case"mobile":case"standard":case"legacy":
return Promise.resolve(s?.toLocaleLowerCase());case undefined:return Promise.resolve("legacy");default:
throw new Error(`Invalid parameter for "defaultsMode", expect ${F.join(", ")}, got ${s}`)}});const resolveNodeDefaultsModeAuto=async e=>{if(e){
const t=typeof e==="function"?await e():e;const s=await inferPhysicalRegion();if(!s){return"standard"}if(t===s){return"in-region"}else{return"cross-region"}}
return"standard"};const inferPhysicalRegion=async()=>{if(process.env[k]&&(process.env[_]||process.env[M])){return process.env[_]??process.env[M]}
return getInstanceMetadataRegion()};t.CONFIG_PREFIX_SEPARATOR=m;t.CredentialsProviderError=CredentialsProviderError;t.ENV_PROFILE=f
;t.NODE_REGION_CONFIG_FILE_OPTIONS=K;t.NODE_REGION_CONFIG_OPTIONS=W;t.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS=P;t.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS=D
;t.ProviderError=ProviderError;t.SelectorType=d;t.TokenProviderError=TokenProviderError;t.booleanSelector=booleanSelector;t.chain=chain
;t.externalDataInterceptor=w;t.getProfileName=getProfileName;t.getSSOTokenFilepath=getSSOTokenFilepath;t.getSSOTokenFromFile=getSSOTokenFromFile
;t.loadConfig=loadConfig;t.loadSsoSessionData=loadSsoSessionData;t.memoize=memoize;t.numberSelector=numberSelector;t.parseKnownFiles=parseKnownFiles
;t.resolveDefaultsModeConfig=resolveDefaultsModeConfig;t.resolveRegionConfig=resolveRegionConfig},2461:(e,t,s)=>{
const{CONFIG_PREFIX_SEPARATOR:o,booleanSelector:r,SelectorType:i,loadConfig:a}=s(2163)
;const{toEndpointV1:c,getSmithyContext:u,normalizeProvider:l,isValidHostLabel:d,hasOwn:p}=s(6046);t.isValidHostLabel=d;const{EndpointURLScheme:f}=s(4714)
;const h="AWS_ENDPOINT_URL";const g="endpoint_url";const getEndpointUrlConfig=e=>({environmentVariableSelector:t=>{const s=e.split(" ").map(e=>e.toUpperCase())
;const o=t[[h,...s].join("_")];if(o){return o}const r=t[h];if(r){return r}return undefined},configFileSelector:(t,s)=>{if(t.services){
const r=["services",t.services].join(o);if(!s||!s[r]){
throw new Error(`The services section "${t.services}" specified in the profile is not present in the shared configuration file.`)}const i=s[r]
;const a=e.split(" ").map(e=>e.toLowerCase());const c=i[[a.join("_"),g].join(o)];if(c){return c}}const r=t[g];if(r){return r}return undefined},default:undefined
});const m="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";const S="ignore_configured_endpoint_urls";const y={environmentVariableSelector:e=>r(e,m,i.ENV),
configFileSelector:e=>r(e,S,i.CONFIG),default:false};const getEndpointFromConfig=async e=>{const t=await a(y)();if(t){return undefined}
return a(getEndpointUrlConfig(e??""))()};const resolveParamsForS3=async e=>{const t=e?.Bucket||"";if(typeof e.Bucket==="string"){
e.Bucket=t.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))}if(isArnBucketName(t)){if(e.ForcePathStyle===true){
throw new Error("Path-style addressing cannot be used with ARN buckets")}
}else if(!isDnsCompatibleBucketName(t)||t.indexOf(".")!==-1&&!String(e.Endpoint).startsWith("http:")||t.toLowerCase()!==t||t.length<3){e.ForcePathStyle=true}
if(e.DisableMultiRegionAccessPoints){e.disableMultiRegionAccessPoints=true;e.DisableMRAP=true}return e};const E=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/
;const v=/(\d+\.){3}\d+/;const x=/\.\./;const isDnsCompatibleBucketName=e=>E.test(e)&&!v.test(e)&&!x.test(e);const isArnBucketName=e=>{
const[t,s,o,,,r]=e.split(":");const i=t==="arn"&&e.split(":").length>=6;const a=Boolean(i&&s&&o&&r);if(i&&!a){
throw new Error(`Invalid ARN: ${e} was an invalid ARN.`)}return a};const createConfigValueProvider=(e,t,s,o=false)=>{const configProvider=async()=>{let r;if(o){
const o=s.clientContextParams;const i=o?.[e];r=i??s[e]??s[t]}else{r=s[e]??s[t]}if(typeof r==="function"){return r()}return r}
;if(e==="credentialScope"||t==="CredentialScope"){return async()=>{const e=typeof s.credentials==="function"?await s.credentials():s.credentials
;const t=e?.credentialScope??e?.CredentialScope;return t}}if(e==="accountId"||t==="AccountId"){return async()=>{
const e=typeof s.credentials==="function"?await s.credentials():s.credentials;const t=e?.accountId??e?.AccountId;return t}}if(e==="endpoint"||t==="endpoint"){
return async()=>{if(s.isCustomEndpoint===false){return undefined}const e=await configProvider();if(e&&typeof e==="object"){if("url"in e){return e.url.href}
if("hostname"in e){const{protocol:t,hostname:s,port:o,path:r}=e;return`${t}//${s}${o?":"+o:""}${r}`}}return e}}return configProvider}
;function bindGetEndpointFromInstructions(e){return async(t,s,o,r)=>{if(!o.isCustomEndpoint&&!o.ignoreConfiguredEndpointUrls){let t
;if(o.serviceConfiguredEndpoint){t=await o.serviceConfiguredEndpoint()}else{t=await e(o.serviceId)}if(t){o.endpoint=()=>Promise.resolve(c(t))
;o.isCustomEndpoint=true;r?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${t}`)}}const i=await resolveParams(t,s,o)
;if(typeof o.endpointProvider!=="function"){throw new Error("config.endpointProvider is not set.")}const a=o.endpointProvider(i,r)
;if(o.isCustomEndpoint&&o.endpoint){const e=await o.endpoint();if(e?.headers){a.headers??={};for(const[t,s]of Object.entries(e.headers)){
a.headers[t]=Array.isArray(s)?s:[s]}}}return a}}const resolveParams=async(e,t,s)=>{const o={};const r=t?.getEndpointParameterInstructions?.()||{}
;for(const[t,i]of Object.entries(r)){switch(i.type){case"staticContextParams":o[t]=i.value;break;case"contextParams":o[t]=e[i.name];break
;case"clientContextParams":case"builtInParams":o[t]=await createConfigValueProvider(i.name,t,s,i.type!=="builtInParams")();break;case"operationContextParams":
o[t]=i.get(e);break;default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(i))}}if(Object.keys(r).length===0){Object.assign(o,s)
}if(String(s.serviceId).toLowerCase()==="s3"){await resolveParamsForS3(o)}return o};function setFeature(e,t,s){if(!e.__smithy_context){e.__smithy_context={
features:{}}}else if(!e.__smithy_context.features){e.__smithy_context.features={}}e.__smithy_context.features[t]=s}function bindEndpointMiddleware(e){
const t=bindGetEndpointFromInstructions(e);return({config:e,instructions:s})=>(o,r)=>async i=>{if(e.isCustomEndpoint){setFeature(r,"ENDPOINT_OVERRIDE","N")}
const a=await t(i.input,{getEndpointParameterInstructions(){return s}},{...e},r);r.endpointV2=a;r.authSchemes=a.properties?.authSchemes
;const c=r.authSchemes?.[0];if(c){r["signing_region"]=c.signingRegion;r["signing_service"]=c.signingName;const e=u(r)
;const t=e?.selectedHttpAuthScheme?.httpAuthOption;if(t){t.signingProperties=Object.assign(t.signingProperties||{},{signing_region:c.signingRegion,
signingRegion:c.signingRegion,signing_service:c.signingName,signingName:c.signingName,signingRegionSet:c.signingRegionSet},c.properties)}}return o({...i})}}
const C={name:"serializerMiddleware"};const w={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",override:true,
relation:"before",toMiddleware:C.name};function bindGetEndpointPlugin(e){const t=bindEndpointMiddleware(e);return(e,s)=>({applyToStack:o=>{o.addRelativeTo(t({
config:e,instructions:s}),w)}})}function bindResolveEndpointConfig(e){return t=>{const s=t.tls??true
;const{endpoint:o,useDualstackEndpoint:r,useFipsEndpoint:i}=t;const a=o!=null?async()=>c(await l(o)()):undefined;const u=!!o;const d=Object.assign(t,{
endpoint:a,tls:s,isCustomEndpoint:u,useDualstackEndpoint:l(r??false),useFipsEndpoint:l(i??false),ignoreConfiguredEndpointUrls:!!t.ignoreConfiguredEndpointUrls})
;let p=undefined;d.serviceConfiguredEndpoint=async()=>{if(t.serviceId&&!p){p=e(t.serviceId)}return p};return d}}class BinaryDecisionDiagram{nodes;root
;conditions;results;constructor(e,t,s,o){this.nodes=e;this.root=t;this.conditions=s;this.results=o}static from(e,t,s,o){
return new BinaryDecisionDiagram(e,t,s,o)}}class EndpointCache{capacity;data=new Map;parameters=[];constructor({size:e,params:t}){this.capacity=e??50;if(t){
this.parameters=t}}get(e,t){const s=this.hash(e);if(s===false){return t()}if(!this.data.has(s)){if(this.data.size>this.capacity+10){const e=this.data.keys()
;let t=0;while(true){const{value:s,done:o}=e.next();this.data.delete(s);if(o||++t>10){break}}}this.data.set(s,t())}return this.data.get(s)}size(){
return this.data.size}hash(e){let t="";const{parameters:s}=this;if(s.length===0){return false}for(const o of s){const s=e[o];const r=s==null?"\0":String(s)
;if(r.includes("|;")){return false}t+=r+"|;"}return t}}class EndpointError extends Error{constructor(e){super(e);this.name="EndpointError"}}const b="endpoints"
;function toDebugString(e){if(typeof e!=="object"||e==null){return e}if("ref"in e){return`$${toDebugString(e.ref)}`}if("fn"in e){
return`${e.fn}(${(e.argv||[]).map(toDebugString).join(", ")})`}return JSON.stringify(e,null,2)}const I={};const booleanEquals=(e,t)=>e===t
;function coalesce(...e){for(const t of e){if(t!=null){return t}}return undefined}const getAttrPathList=e=>{const t=e.split(".");const s=[];for(const o of t){
const t=o.indexOf("[");if(t!==-1){if(o.indexOf("]")!==o.length-1){throw new EndpointError(`Path: '${e}' does not end with ']'`)}const r=o.slice(t+1,-1)
;if(Number.isNaN(parseInt(r))){throw new EndpointError(`Invalid array index: '${r}' in path: '${e}'`)}if(t!==0){s.push(o.slice(0,t))}s.push(r)}else{s.push(o)}}
return s};const getAttr=(e,t)=>getAttrPathList(t).reduce((s,o)=>{if(typeof s!=="object"){
throw new EndpointError(`Index '${o}' in '${t}' not found in '${JSON.stringify(e)}'`)}else if(Array.isArray(s)){const e=parseInt(o);return s[e<0?s.length+e:e]}
return s[o]},e);const isSet=e=>e!=null;function ite(e,t,s){return e?t:s}const not=e=>!e
;const P=new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`)
;const isIpAddress=e=>P.test(e)||e.startsWith("[")&&e.endsWith("]");const T={[f.HTTP]:80,[f.HTTPS]:443};const parseURL=e=>{const t=(()=>{try{
if(e instanceof URL){return e}if(typeof e==="object"&&"hostname"in e){const{hostname:t,port:s,protocol:o="",path:r="",query:i={}}=e
;const a=new URL(`${o}//${t}${s?`:${s}`:""}${r}`);a.search=Object.entries(i).map(([e,t])=>`${e}=${t}`).join("&");return a}return new URL(e)}catch(e){return null
}})();if(!t){console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`);return null}const s=t.href
;const{host:o,hostname:r,pathname:i,protocol:a,search:c}=t;if(c){return null}const u=a.slice(0,-1);if(!Object.values(f).includes(u)){return null}
const l=isIpAddress(r);const d=s.includes(`${o}:${T[u]}`)||typeof e==="string"&&e.includes(`${o}:${T[u]}`);const p=`${o}${d?`:${T[u]}`:``}`;return{scheme:u,
authority:p,path:i,normalizedPath:i.endsWith("/")?i:`${i}/`,isIp:l}};function split(e,t,s){if(s===1){return[e]}if(e===""){return[""]}const o=e.split(t)
;if(s===0){return o}return o.slice(0,s-1).concat(o.slice(1).join(t))}const stringEquals=(e,t)=>e===t;const substring=(e,t,s,o)=>{
if(e==null||t>=s||e.length<s||/[^\u0000-\u007f]/.test(e)){return null}if(!o){return e.substring(t,s)}return e.substring(e.length-s,e.length-t)}
;const uriEncode=e=>encodeURIComponent(e).replace(/[!*'()]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`);const R={booleanEquals:booleanEquals,
coalesce:coalesce,getAttr:getAttr,isSet:isSet,isValidHostLabel:d,ite:ite,not:not,parseURL:parseURL,split:split,stringEquals:stringEquals,substring:substring,
uriEncode:uriEncode};const evaluateTemplate=(e,t)=>{const s=[];const{referenceRecord:o,endpointParams:r}=t;let i=0;while(i<e.length){const t=e.indexOf("{",i)
;if(t===-1){s.push(e.slice(i));break}s.push(e.slice(i,t));const a=e.indexOf("}",t);if(a===-1){s.push(e.slice(t));break}if(e[t+1]==="{"&&e[a+1]==="}"){
s.push(e.slice(t+1,a));i=a+2}const c=e.substring(t+1,a);if(c.includes("#")){const[e,t]=c.split("#");s.push(getAttr(o[e]??r[e],t))}else{s.push(o[c]??r[c])}i=a+1}
return s.join("")};const getReferenceValue=({ref:e},t)=>t.referenceRecord[e]??t.endpointParams[e];const evaluateExpression=(e,t,s)=>{if(typeof e==="string"){
return evaluateTemplate(e,s)}else if(e["fn"]){return D.callFunction(e,s)}else if(e["ref"]){return getReferenceValue(e,s)}
throw new EndpointError(`'${t}': ${String(e)} is not a string, function or reference.`)};const callFunction=({fn:e,argv:t},s)=>{const o=Array(t.length)
;for(let e=0;e<o.length;++e){const r=t[e];if(typeof r==="boolean"||typeof r==="number"){o[e]=r}else{o[e]=D.evaluateExpression(r,"arg",s)}}const r=e.indexOf(".")
;if(r!==-1){const t=I[e.slice(0,r)];const s=t?.[e.slice(r+1)];if(typeof s==="function"){return s(...o)}}const i=R[e];if(typeof i==="function"){return i(...o)}
throw new Error(`function ${e} not loaded in endpointFunctions.`)};const D={evaluateExpression:evaluateExpression,callFunction:callFunction}
;const evaluateCondition=(e,t)=>{const{assign:s}=e;if(s&&s in t.referenceRecord){throw new EndpointError(`'${s}' is already defined in Reference Record.`)}
const o=callFunction(e,t);t.logger?.debug?.(`${b} evaluateCondition: ${toDebugString(e)} = ${toDebugString(o)}`);const r=o===""?true:!!o;if(s!=null){return{
result:r,toAssign:{name:s,value:o}}}return{result:r}};const getEndpointHeaders=(e,t)=>Object.entries(e??{}).reduce((e,[s,o])=>{e[s]=o.map(e=>{
const o=evaluateExpression(e,"Header value entry",t);if(typeof o!=="string"){throw new EndpointError(`Header '${s}' value '${o}' is not a string`)}return o})
;return e},{});const getEndpointProperties=(e,t)=>Object.entries(e).reduce((e,[s,o])=>{e[s]=k.getEndpointProperty(o,t);return e},{})
;const getEndpointProperty=(e,t)=>{if(Array.isArray(e)){return e.map(e=>getEndpointProperty(e,t))}switch(typeof e){case"string":return evaluateTemplate(e,t)
;case"object":if(e===null){throw new EndpointError(`Unexpected endpoint property: ${e}`)}return k.getEndpointProperties(e,t);case"boolean":return e;default:
throw new EndpointError(`Unexpected endpoint property type: ${typeof e}`)}};const k={getEndpointProperty:getEndpointProperty,
getEndpointProperties:getEndpointProperties};const getEndpointUrl=(e,t)=>{const s=evaluateExpression(e,"Endpoint URL",t);if(typeof s==="string"){try{
return new URL(s)}catch(e){console.error(`Failed to construct URL with ${s}`,e);throw e}}
throw new EndpointError(`Endpoint URL must be a string, got ${typeof s}`)};const _=1e8;const decideEndpoint=(e,t)=>{
const{nodes:s,root:o,results:r,conditions:i}=e;let a=o;const c={};const u={referenceRecord:c,endpointParams:t.endpointParams,logger:t.logger}
;while(a!==1&&a!==-1&&a<_){const e=3*(Math.abs(a)-1);const[t,o,r]=[s[e],s[e+1],s[e+2]];const[l,d,p]=i[t];const f=evaluateCondition({fn:l,assign:p,argv:d},u)
;if(f.toAssign){const{name:e,value:t}=f.toAssign;c[e]=t}a=a>=0===f.result?o:r}if(a>=_){const e=r[a-_];if(e[0]===-1){const[,t]=e
;throw new EndpointError(evaluateExpression(t,"Error",u))}const[t,s,o]=e;return{url:getEndpointUrl(t,u),properties:getEndpointProperties(s,u),
headers:getEndpointHeaders(o??{},u)}}throw new EndpointError(`No matching endpoint.`)};const M=bindGetEndpointFromInstructions(getEndpointFromConfig)
;const L=bindResolveEndpointConfig(getEndpointFromConfig);const F=bindEndpointMiddleware(getEndpointFromConfig)
;const $=bindGetEndpointPlugin(getEndpointFromConfig);t.BinaryDecisionDiagram=BinaryDecisionDiagram;t.EndpointCache=EndpointCache;t.customEndpointFunctions=I
;t.decideEndpoint=decideEndpoint;t.getEndpointPlugin=$;t.isIpAddress=isIpAddress;t.resolveEndpointConfig=L;t.resolveParams=resolveParams},9883:(e,t,s)=>{
const{Crc32:o}=s(5550);const{hasOwn:r}=s(6046);const{toHex:i,fromHex:a,toUtf8:c,fromUtf8:u}=s(246);const{Readable:l}=s(7075);const{TypeRegistry:d}=s(2754)
;class Int64{bytes;constructor(e){this.bytes=e;if(e.byteLength!==8){throw new Error("Int64 buffers must be exactly 8 bytes")}}static fromNumber(e){
if(e>0x8000000000000000||e<-0x8000000000000000){throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`)}
const t=new Uint8Array(8);for(let s=7,o=Math.abs(Math.round(e));s>-1&&o>0;s--,o/=256){t[s]=o}if(e<0){negate(t)}return new Int64(t)}valueOf(){
const e=this.bytes.slice(0);const t=e[0]&128;if(t){negate(e)}return parseInt(i(e),16)*(t?-1:1)}toString(){return String(this.valueOf())}}function negate(e){
for(let t=0;t<8;t++){e[t]^=255}for(let t=7;t>-1;t--){e[t]++;if(e[t]!==0){break}}}class HeaderMarshaller{toUtf8;fromUtf8;constructor(e,t){this.toUtf8=e
;this.fromUtf8=t}format(e){const t=[];for(const s in e){if(!r(e,s)){continue}const o=this.fromUtf8(s);if(o.byteLength>255){
throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${o.byteLength}`)}
t.push(Uint8Array.from([o.byteLength]),o,this.formatHeaderValue(e[s]))}const s=new Uint8Array(t.reduce((e,t)=>e+t.byteLength,0));let o=0;for(const e of t){
s.set(e,o);o+=e.byteLength}return s}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from([e.value?0:1]);case"byte":
return Uint8Array.from([2,e.value]);case"short":const t=new DataView(new ArrayBuffer(3));t.setUint8(0,3);t.setInt16(1,e.value,false)
;return new Uint8Array(t.buffer);case"integer":const s=new DataView(new ArrayBuffer(5));s.setUint8(0,4);s.setInt32(1,e.value,false)
;return new Uint8Array(s.buffer);case"long":const o=new Uint8Array(9);o[0]=5;o.set(e.value.bytes,1);return o;case"binary":if(e.value.byteLength>w){
throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${w} bytes: ${e.value.byteLength}`)}
const r=new DataView(new ArrayBuffer(3+e.value.byteLength));r.setUint8(0,6);r.setUint16(1,e.value.byteLength,false);const i=new Uint8Array(r.buffer)
;i.set(e.value,3);return i;case"string":const c=this.fromUtf8(e.value);if(c.byteLength>w){
throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${w} bytes: ${c.byteLength}`)}const u=new DataView(new ArrayBuffer(3+c.byteLength))
;u.setUint8(0,7);u.setUint16(1,c.byteLength,false);const l=new Uint8Array(u.buffer);l.set(c,3);return l;case"timestamp":const d=new Uint8Array(9);d[0]=8
;d.set(Int64.fromNumber(e.value.valueOf()).bytes,1);return d;case"uuid":if(!C.test(e.value)){throw new Error(`Invalid UUID received: ${e.value}`)}
const p=new Uint8Array(17);p[0]=9;p.set(a(e.value.replace(/-/g,"")),1);return p}}parse(e){const t={};let s=0;while(s<e.byteLength){const o=e.getUint8(s++)
;const r=this.toUtf8(new Uint8Array(e.buffer,e.byteOffset+s,o));s+=o;switch(e.getUint8(s++)){case 0:t[r]={type:f,value:true};break;case 1:t[r]={type:f,
value:false};break;case 2:t[r]={type:h,value:e.getInt8(s++)};break;case 3:t[r]={type:g,value:e.getInt16(s,false)};s+=2;break;case 4:t[r]={type:m,
value:e.getInt32(s,false)};s+=4;break;case 5:t[r]={type:S,value:new Int64(new Uint8Array(e.buffer,e.byteOffset+s,8))};s+=8;break;case 6:
const o=e.getUint16(s,false);s+=2;t[r]={type:y,value:new Uint8Array(e.buffer,e.byteOffset+s,o)};s+=o;break;case 7:const a=e.getUint16(s,false);s+=2;t[r]={
type:E,value:this.toUtf8(new Uint8Array(e.buffer,e.byteOffset+s,a))};s+=a;break;case 8:t[r]={type:v,
value:new Date(new Int64(new Uint8Array(e.buffer,e.byteOffset+s,8)).valueOf())};s+=8;break;case 9:const c=new Uint8Array(e.buffer,e.byteOffset+s,16);s+=16
;t[r]={type:x,value:`${i(c.subarray(0,4))}-${i(c.subarray(4,6))}-${i(c.subarray(6,8))}-${i(c.subarray(8,10))}-${i(c.subarray(10))}`};break;default:
throw new Error(`Unrecognized header type tag`)}}return t}}var p;(function(e){e[e["boolTrue"]=0]="boolTrue";e[e["boolFalse"]=1]="boolFalse"
;e[e["byte"]=2]="byte";e[e["short"]=3]="short";e[e["integer"]=4]="integer";e[e["long"]=5]="long";e[e["byteArray"]=6]="byteArray";e[e["string"]=7]="string"
;e[e["timestamp"]=8]="timestamp";e[e["uuid"]=9]="uuid"})(p||(p={}));const f="boolean";const h="byte";const g="short";const m="integer";const S="long"
;const y="binary";const E="string";const v="timestamp";const x="uuid";const C=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;const w=32767
;const b=4;const I=b*2;const P=4;const T=I+P*2;function splitMessage({byteLength:e,byteOffset:t,buffer:s}){if(e<T){
throw new Error("Provided message too short to accommodate event stream message overhead")}const r=new DataView(s,t,e);const i=r.getUint32(0,false);if(e!==i){
throw new Error("Reported message length does not match received message length")}const a=r.getUint32(b,false);const c=r.getUint32(I,false)
;const u=r.getUint32(e-P,false);const l=new o;l.update(new Uint8Array(s,t,I));if(c!==l.digestSync()){
throw new Error(`The prelude checksum specified in the message (${c}) does not match the calculated CRC32 checksum (${l.digestSync()})`)}
l.update(new Uint8Array(s,t+I,e-(I+P)));if(u!==l.digestSync()){
throw new Error(`The message checksum (${l.digestSync()}) did not match the expected value of ${u}`)}return{headers:new DataView(s,t+I+P,a),
body:new Uint8Array(s,t+I+P+a,i-a-(I+P+P))}}class EventStreamCodec{headerMarshaller;messageBuffer;isEndOfStream;constructor(e,t){
this.headerMarshaller=new HeaderMarshaller(e,t);this.messageBuffer=[];this.isEndOfStream=false}feed(e){this.messageBuffer.push(this.decode(e))}endOfStream(){
this.isEndOfStream=true}getMessage(){const e=this.messageBuffer.pop();const t=this.isEndOfStream;return{getMessage(){return e},isEndOfStream(){return t}}}
getAvailableMessages(){const e=this.messageBuffer;this.messageBuffer=[];const t=this.isEndOfStream;return{getMessages(){return e},isEndOfStream(){return t}}}
encode({headers:e,body:t}){const s=this.headerMarshaller.format(e);const r=s.byteLength+t.byteLength+16;const i=new Uint8Array(r)
;const a=new DataView(i.buffer,i.byteOffset,i.byteLength);const c=new o;a.setUint32(0,r,false);a.setUint32(4,s.byteLength,false);c.update(i.subarray(0,8))
;a.setUint32(8,c.digestSync(),false);i.set(s,12);i.set(t,s.byteLength+12);c.update(i.subarray(8,r-4));a.setUint32(r-4,c.digestSync(),false);return i}decode(e){
const{headers:t,body:s}=splitMessage(e);return{headers:this.headerMarshaller.parse(t),body:s}}formatHeaders(e){return this.headerMarshaller.format(e)}}
class MessageDecoderStream{options;constructor(e){this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){
for await(const e of this.options.inputStream){const t=this.options.decoder.decode(e);yield t}}}class MessageEncoderStream{options;constructor(e){this.options=e
}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const e of this.options.messageStream){
const t=this.options.encoder.encode(e);yield t}if(this.options.includeEndFrame){yield new Uint8Array(0)}}}class SmithyMessageDecoderStream{options
;constructor(e){this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const e of this.options.messageStream){
const t=await this.options.deserializer(e);if(t===undefined){continue}yield t}}}class SmithyMessageEncoderStream{options;constructor(e){this.options=e}
[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const e of this.options.inputStream){const t=this.options.serializer(e)
;yield t}}}function getChunkedStream(e){let t=0;let s=0;let o=null;let r=null;const allocateMessage=e=>{if(typeof e!=="number"){
throw new Error("Attempted to allocate an event message where size was not a number: "+e)}t=e;s=4;o=new Uint8Array(e);const r=new DataView(o.buffer)
;r.setUint32(0,e,false)};const iterator=async function*(){const i=e[Symbol.asyncIterator]();while(true){const{value:e,done:a}=await i.next();if(a){if(!t){return
}else if(t===s){yield o}else{throw new Error("Truncated event message received.")}return}const c=e.length;let u=0;while(u<c){if(!o){const t=c-u;if(!r){
r=new Uint8Array(4)}const o=Math.min(4-s,t);r.set(e.slice(u,u+o),s);s+=o;u+=o;if(s<4){break}allocateMessage(new DataView(r.buffer).getUint32(0,false));r=null}
const i=Math.min(t-s,c-u);o.set(e.slice(u,u+i),s);s+=i;u+=i;if(t&&t===s){yield o;o=null;t=0;s=0}}}};return{[Symbol.asyncIterator]:iterator}}
function getMessageUnmarshaller(e,t){return async function(s){const{value:o}=s.headers[":message-type"];if(o==="error"){
const e=new Error(s.headers[":error-message"].value||"UnknownError");e.name=s.headers[":error-code"].value;throw e}else if(o==="exception"){
const o=s.headers[":exception-type"].value;const r={[o]:s};const i=await e(r);if(i.$unknown){const e=new Error(t(s.body));e.name=o;throw e}throw i[o]
}else if(o==="event"){const t={[s.headers[":event-type"].value]:s};const o=await e(t);if(o.$unknown){return}return o}else{
throw Error(`Unrecognizable event type: ${s.headers[":event-type"].value}`)}}}let R=class EventStreamMarshaller{eventStreamCodec;utfEncoder
;constructor({utf8Encoder:e,utf8Decoder:t}){this.eventStreamCodec=new EventStreamCodec(e,t);this.utfEncoder=e}deserialize(e,t){const s=getChunkedStream(e)
;return new SmithyMessageDecoderStream({messageStream:new MessageDecoderStream({inputStream:s,decoder:this.eventStreamCodec}),
deserializer:getMessageUnmarshaller(t,this.utfEncoder)})}serialize(e,t){return new MessageEncoderStream({messageStream:new SmithyMessageEncoderStream({
inputStream:e,serializer:t}),encoder:this.eventStreamCodec,includeEndFrame:true})}};class EventStreamMarshaller{universalMarshaller
;constructor({utf8Encoder:e,utf8Decoder:t}){this.universalMarshaller=new R({utf8Decoder:t,utf8Encoder:e})}deserialize(e,t){
const s=typeof e[Symbol.asyncIterator]==="function"?e:readableToIterable(e);return this.universalMarshaller.deserialize(s,t)}serialize(e,t){
return l.from(this.universalMarshaller.serialize(e,t))}}const eventStreamSerdeProvider=e=>new EventStreamMarshaller(e);async function*readableToIterable(e){
let t=false;let s=false;const o=new Array;e.on("error",e=>{if(!t){t=true}if(e){throw e}});e.on("data",e=>{o.push(e)});e.on("end",()=>{t=true});while(!s){
const e=await new Promise(e=>setTimeout(()=>e(o.shift()),0));if(e){yield e}s=t&&o.length===0}}const resolveEventStreamSerdeConfig=e=>Object.assign(e,{
eventStreamMarshaller:e.eventStreamSerdeProvider(e)});class EventStreamSerde{marshaller;serializer;deserializer;serdeContext;defaultContentType
;compositeErrorRegistry;constructor({marshaller:e,serializer:t,deserializer:s,serdeContext:o,defaultContentType:r,compositeErrorRegistry:i}){this.marshaller=e
;this.serializer=t;this.deserializer=s;this.serdeContext=o;this.defaultContentType=r;this.compositeErrorRegistry=i}
async serializeEventStream({eventStream:e,requestSchema:t,initialRequest:s,initialMessageType:o}){const i=this.marshaller;const a=t.getEventStreamMember()
;const c=t.getMemberSchema(a);const u=this.serializer;const l=this.defaultContentType;const d=Symbol("initialRequestMarker");const p={
async*[Symbol.asyncIterator](){if(s){const e={":event-type":{type:"string",value:o??"initial-request"},":message-type":{type:"string",value:"event"},
":content-type":{type:"string",value:l}};u.write(t,s);const r=u.flush();yield{[d]:true,headers:e,body:r}}for await(const t of e){yield t}}}
;return i.serialize(p,e=>{if(e[d]){return{headers:e.headers,body:e.body}}let t="";for(const s in e){if(!r(e,s)){continue}if(s!=="__type"){t=s;break}}
const{additionalHeaders:s,body:o,eventType:i,explicitPayloadContentType:a}=this.writeEventBody(t,c,e);const u={":event-type":{type:"string",value:i},
":message-type":{type:"string",value:"event"},":content-type":{type:"string",value:a??l},...s};return{headers:u,body:o}})}
async deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:s,initialMessageType:o}){const i=this.marshaller
;const a=t.getEventStreamMember();const u=t.getMemberSchema(a);const l=u.getMemberSchemas();const d=Symbol("initialResponseMarker")
;const p=i.deserialize(e.body,async e=>{let s="";for(const t in e){if(!r(e,t)){continue}if(t!=="__type"){s=t;break}}const i=e[s].body
;if(s===(o??"initial-response")){const e=await this.deserializer.read(t,i);delete e[a];return{[d]:true,...e}}else if(s in l){const t=l[s]
;if(t.isStructSchema()){const o={};let r=false;for(const[a,u]of t.structIterator()){const{eventHeader:t,eventPayload:l}=u.getMergedTraits();r=r||Boolean(t||l)
;if(l){if(u.isBlobSchema()){o[a]=i}else if(u.isStringSchema()){o[a]=(this.serdeContext?.utf8Encoder??c)(i)}else if(u.isStructSchema()){
o[a]=await this.deserializer.read(u,i)}}else if(t){const t=e[s].headers[a]?.value;if(t!=null){if(u.isNumericSchema()){if(t&&typeof t==="object"&&"bytes"in t){
o[a]=BigInt(t.toString())}else{o[a]=Number(t)}}else{o[a]=t}}}}return{[s]:await this.readEventMember(t,i,r,o)}}return{[s]:await this.deserializer.read(t,i)}
}else{return{$unknown:e}}});const f=p[Symbol.asyncIterator]();const h=await f.next();if(h.done){return p}if(h.value?.[d]){if(!t){
throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.")}for(const e in h.value){
if(!r(h.value,e)){continue}s[e]=h.value[e]}}return{async*[Symbol.asyncIterator](){if(!h?.value?.[d]){yield h.value}while(true){
const{done:e,value:t}=await f.next();if(e){break}yield t}}}}async readEventMember(e,t,s,o){let r;const i=e.getSchema();if(Array.isArray(i)&&i[0]===-3){
const e=i[1];const t=d.for(e);this.compositeErrorRegistry?.copyFrom(t);r=(this.compositeErrorRegistry??t)?.getErrorCtor(i)}
const a=s?o:t.byteLength===0?{}:await this.deserializer.read(e,t);if(r){const t=a.message??a.Message??"Unknown";const s={};const o=e.getMergedTraits().error
;if(o){s.$fault=o}return Object.assign(new r({}),s,{message:t},a)}return a}writeEventBody(e,t,s){const o=this.serializer;let r=e;let i=null;let a;const c=(()=>{
const s=t.getSchema();return s[4].includes(e)})();const l={};if(!c){const[t,i]=s[e];r=t;o.write(15,i)}else{const r=t.getMemberSchema(e);if(r.isStructSchema()){
for(const[t,o]of r.structIterator()){const{eventHeader:r,eventPayload:a}=o.getMergedTraits();if(a){i=t}else if(r){const r=s[e][t];let i="binary"
;if(o.isNumericSchema()){if((-2)**31<=r&&r<=2**31-1){i="integer"}else{i="long"}}else if(o.isTimestampSchema()){i="timestamp"}else if(o.isStringSchema()){
i="string"}else if(o.isBooleanSchema()){i="boolean"}if(r!=null){l[t]={type:i,value:r};delete s[e][t]}}}if(i!==null){const t=r.getMemberSchema(i)
;if(t.isBlobSchema()){a="application/octet-stream"}else if(t.isStringSchema()){a="text/plain"}o.write(t,s[e][i])}else{o.write(r,s[e])}
}else if(r.isUnitSchema()){o.write(r,{})}else{throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.")}}
const d=o.flush()??new Uint8Array;const p=typeof d==="string"?(this.serdeContext?.utf8Decoder??u)(d):d;return{body:p,eventType:r,explicitPayloadContentType:a,
additionalHeaders:l}}}t.EventStreamSerde=EventStreamSerde;t.eventStreamSerdeProvider=eventStreamSerdeProvider
;t.resolveEventStreamSerdeConfig=resolveEventStreamSerdeConfig},230:(e,t,s)=>{
const{Uint8ArrayBlobAdapter:o,writeKey:r,sdkStreamMixin:i,splitEvery:a,splitHeader:c,NumericValue:u,toUtf8:l,fromBase64:d,LazyJsonString:p,_parseEpochTimestamp:f,_parseRfc7231DateTime:h,_parseRfc3339DateTimeWithOffset:g,fromUtf8:m,generateIdempotencyToken:S,toBase64:y,dateToUtcString:E,quoteHeader:v,parseEpochTimestamp:x,parseRfc7231DateTime:C,parseRfc3339DateTimeWithOffset:w}=s(246)
;const{HttpRequest:b,HttpResponse:I,hasOwn:P,isValidHostname:T,getSmithyContext:R}=s(6046);const{parseQueryString:D,parseUrl:k}=s(6046);t.HttpRequest=b
;t.HttpResponse=I;t.parseUrl=k;const{NormalizedSchema:_,translateTraits:M,TypeRegistry:L,deref:F}=s(2754);const collectBody=async(e=new Uint8Array,t)=>{
if(e instanceof Uint8Array){return o.mutate(e)}if(!e){return o.mutate(new Uint8Array)}const s=t.streamCollector(e);return o.mutate(await s)}
;function extendedEncodeURIComponent(e){if(/^[\w.~-]+$/.test(e)){return e}return encodeURIComponent(e).replace(/[!'()*]/g,function(e){
return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}const $=Symbol.for("@smithy/schema-x");class HttpBindingNormalizedSchema extends _{
static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");identity=HttpBindingNormalizedSchema.identity;bindings;constructor(e){super(e)}static of(e){
const t=_.of(e);if(t.identity===HttpBindingNormalizedSchema.identity){return t}const s=t.isMemberSchema()?t:t.getSchema()
;const o=typeof s==="object"&&s!==null?s:t;return o[$]??=new HttpBindingNormalizedSchema(t)}getHttpBindingLocation(e){if(e.httpPayload){return 36}
if(e.httpLabel){return 33}if(e.httpHeader){return 38}if(typeof e.httpPrefixHeaders==="string"){return 39}if(e.httpQuery){return 34}if(e.httpQueryParams){
return 35}if(e.httpResponseCode){return 37}return 32}getHttpBindingValue(e,t,s=false){const o=this.getSchema()
;const r=typeof o==="number"?o&255:this.isListSchema()?64:255;const i=e&7
;const a=t.mediaType?t.mediaType==="application/json"||t.mediaType.endsWith("+json")?2:1:0;const c=t.streaming||r===42?this.isStructSchema()?2:1:0
;const u=r>=4&&r<=7?i>=6?2:i>0&&i<4?1:0:0
;let l=r|a<<8|(t.idempotencyToken?1:0)<<10|c<<11|(t.sparse?1:0)<<13|u<<14|(t.hostLabel?1:0)<<17|(e===36&&typeof o!=="object"?1:0)<<18;const d=r&192
;const p=i&2&&(d===64||!s&&i&1)?this.getHttpBindingCollectionValue(e,t):undefined;const f=(p?.[1]??0)&255;l|=(i>=6&&(f===4||f===6)?1:0)<<16;return[this,l,p]}
getHttpBindingCollectionValue(e,t=this.getMergedTraits()){const s=HttpBindingNormalizedSchema.of(this.getValueSchema());return s.getHttpBindingValue(e,{
...s.getMergedTraits(),...t},true)}getHttpBindings(){const e=this.getSchema();return typeof e!=="object"||e===null?H:this.bindings??=buildHttpBindings(this)}}
const buildHttpBindings=e=>{const t=[];const s=[];const o=[];const i=[];const a=[];const c={};const u={};const l=[];const d={headers:u,prefixHeaders:l}
;const p={request:{memberBindings:a,byName:c},response:{bodyMemberNames:t,bindings:d}};const{request:f,response:h}=p;for(const[p,h]of e.structIterator()){
const e=HttpBindingNormalizedSchema.of(h);const g=e.getMergedTraits();const m=e.getHttpBindingLocation(g)
;const S=g.httpHeader?.toLowerCase()??g.httpPrefixHeaders?.toLowerCase()??g.httpQuery;const y=e.getHttpBindingValue(m,g);const E=[p,y,m,S];if(p==="__proto__"){
r(c)}c[p]=E;if(y[1]>>10&1){f.hasIdempotency=true}a.push(E);const v=m&7;if(v===0){o.push(p);i.push(h)}if((v&4)===0){t.push(p);s.push(h)}else if((v&6)===4){
if(v&1){d.statusCode=E}else{d.payload=E;const e=y[1]&255
;f.contentTypeInstruction=g.mediaType??(e===0?"text/plain":e===21||e===42?"application/octet-stream":null)}}else if(v&1){f.hasPrefixHeaders=true;l.push(E)}else{
if(S==="__proto__"){r(u)}u[S]=E}}if(f.contentTypeInstruction===undefined&&o.length){f.contentTypeInstruction=null}f.syntheticBodySchema=createBodySchema(e,o,i)
;h.syntheticBodySchema=createBodySchema(e,t,s);return p};const buildPathSegments=e=>{const t=[];let s=0;for(const o of e.matchAll(/\{([^{}+]+)(\+)?\}/g)){
if(o.index>s){t.push([e.slice(s,o.index),0])}t.push([o[1],o[2]?2:1]);s=o.index+o[0].length}if(t.length&&s<e.length){t.push([e.slice(s),0])}
return t.length?t:undefined};const buildHttpOperationBindings=e=>{const{http:t,endpoint:s}=M(e.traits??{});const[o,r]=t?.[1].split("?")??[]
;return[t?.[0],o,r?[...new URLSearchParams(r)]:[],o?buildPathSegments(o):undefined,s?.[0]]};const H={request:{memberBindings:[],byName:{}},response:{
bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}};const getHttpOperationBindings=e=>e[$]??=buildHttpOperationBindings(e)
;const createBodySchema=(e,t,s)=>{if(!t.length){return undefined}const o=e.getSchema();const r=[3,o[1],o[2],e.getMergedTraits(),t,s];const i=o[6]
;const a=i&&t.reduce((e,t)=>e+(o[4].indexOf(t)<i?1:0),0);if(a){r[6]=a}return r};class SerdeContext{serdeContext;setSerdeContext(e){this.serdeContext=e}}
class HttpProtocol extends SerdeContext{options;compositeErrorRegistry;constructor(e){super();this.options=e
;this.compositeErrorRegistry=new L(e.defaultNamespace);for(const t of e.errorTypeRegistries??[]){this.compositeErrorRegistry.copyFrom(t)}}getRequestType(){
return b}getResponseType(){return I}setSerdeContext(e){this.serdeContext=e;this.serializer.setSerdeContext(e);this.deserializer.setSerdeContext(e)
;if(this.getPayloadCodec()){this.getPayloadCodec().setSerdeContext(e)}}updateServiceEndpoint(e,t){if("url"in t){e.protocol=t.url.protocol
;e.hostname=t.url.hostname;e.port=t.url.port?Number(t.url.port):undefined;e.path=t.url.pathname;e.fragment=t.url.hash||void 0;e.username=t.url.username||void 0
;e.password=t.url.password||void 0;if(!e.query){e.query={}}for(const[s,o]of t.url.searchParams.entries()){e.query[s]=o}if(t.headers){for(const s in t.headers){
if(!P(t.headers,s)){continue}e.headers[s]=t.headers[s].join(", ")}}return e}else{e.protocol=t.protocol;e.hostname=t.hostname
;e.port=t.port?Number(t.port):undefined;e.path=t.path;e.query={...t.query};if(t.headers){for(const s in t.headers){if(!P(t.headers,s)){continue}
e.headers[s]=t.headers[s]}}return e}}setHostPrefix(e,t,s,o=getHttpOperationBindings(t)){if(this.serdeContext?.disableHostPrefix){return}const r=o[4]
;if(typeof r!=="string"){return}let i=r;for(const[e,[,o]]of HttpBindingNormalizedSchema.of(t.input).getHttpBindings().request.memberBindings){if(!(o>>17&1)){
continue}const t=s[e];if(typeof t!=="string"){throw new Error(`@smithy/core/schema - ${e} in input must be a string as hostLabel.`)}i=i.replace(`{${e}}`,t)}
e.hostname=i+e.hostname;if(!T(e.hostname)){throw new Error(`[${e.hostname}] is not a valid hostname.`)}}deserializeMetadata(e){return{
httpStatusCode:e.statusCode,requestId:e.headers["x-amzn-requestid"]??e.headers["x-amzn-request-id"]??e.headers["x-amz-request-id"],
extendedRequestId:e.headers["x-amz-id-2"],cfId:e.headers["x-amz-cf-id"]}}resolveError(e,t,s){const o=[-3,"","Error",0,[],[],0];let r;for(const o of s){
for(const s of t){try{if(s==="*"){r=o.getSchema(e)}else{r=o.getSchema(s+"#"+e)}const t=o.getErrorCtor(r);if(t){return[r,t,"modeled"]}else{
const e=o.getBaseException();if(e){const t=o.getErrorCtor(e);if(t){return[r,t,"synthetic"]}}}}catch(e){}}}for(const e of s){const t=e.getBaseException();if(t){
const s=e.getErrorCtor(t);if(s){return[t,s,"synthetic"]}}}return[o,Error,"native"]}async serializeEventStream({eventStream:e,requestSchema:t,initialRequest:s}){
const o=await this.loadEventStreamCapability();return o.serializeEventStream({eventStream:e,requestSchema:t,initialRequest:s})}
async deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:s}){const o=await this.loadEventStreamCapability()
;return o.deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:s})}async loadEventStreamCapability(){
const{EventStreamSerde:e,eventStreamSerdeProvider:t}=s(9883);const o=this.resolveEventStreamMarshaller(t);return new e({marshaller:o,serializer:this.serializer,
deserializer:this.deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry
})}getDefaultContentType(){throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}
async deserializeHttpMessage(e,t,s,o,r){return[]}getEventStreamMarshaller(){const e=this.serdeContext;if(!e.eventStreamMarshaller){
throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.")}return e.eventStreamMarshaller}resolveEventStreamMarshaller(e){
const t=this.serdeContext;if(t.eventStreamMarshaller){return t.eventStreamMarshaller}return e(this.serdeContext)}}
class HttpBindingProtocol extends HttpProtocol{async serializeRequest(e,t,s){const o=t&&typeof t==="object"?t:{};const r={};const i={}
;const a=await s.endpoint();const c=HttpBindingNormalizedSchema.of(e?.input);const u=c.getHttpBindings().request;const l=getHttpOperationBindings(e)
;const d=new b({query:r,headers:i});if(a){this.updateServiceEndpoint(d,a);this.setHostPrefix(d,e,o,l);const[t,s,i]=l;if(t){d.method=t
;d.path=d.path==="/"?s:d.path+s;for(const[e,t]of i){r[e]=t}}}d.query=r;const p=this.serializeHttpBindings(o,d,u,l);if(p){
d.body=await this.serializeEventStream({eventStream:p,requestSchema:c})}return d}serializeHttpBindings(e,t,s,o){const r=this.serializer
;const i=typeof r.writeCodec==="function"?r:undefined;const a=t.query;const c=t.headers;const u=s.syntheticBodySchema;let l=false;let d;let p;let f
;const h=Object.getOwnPropertyNames(e);const g=Object.getPrototypeOf(e)
;const m=(g===Object.prototype||g===null)&&!s.hasIdempotency&&!s.hasPrefixHeaders&&h.length*2<s.memberBindings.length;const S=m?h.length:s.memberBindings.length
;for(let t=0;t<S;++t){const o=m?P(s.byName,h[t])?s.byName[h[t]]:undefined:s.memberBindings[t];if(!o){continue}const u=o[1];const g=o[0];const S=u[0]
;const y=u[1];const E=u[2];const v=o[2];const x=o[3];const C=e[g];if(C==null&&!(y>>10&1)){continue}if(v===36){const e=y>>11&3;if(e){if(e===2){p=C||undefined
}else{d=C}}else{if(i){i.writeCodec(S,C)}else{r.write(S,C)}d=r.flush()}}else if(v===33||v===38){const e=this.serializeHttpValue(u,C,v,i);if(v===33){
(f??=Object.create(null))[g]=e}else{c[x]=e}}else if(v===39){for(const e in C){if(!P(C,e)){continue}const t=x+e
;c[t.toLowerCase()]=this.serializeHttpValue(E,C[e],38,i,i?E[0]:[E[0],{httpHeader:t}])}}else if((v&62)===34){this.serializeQuery(u,C,x,a,i)}else{l=true}}
const y=o[1];const E=o[3];if(y&&E&&t.path.endsWith(y)){t.path=t.path.slice(0,-y.length)+this.serializePath(E,f,s)}if(l&&u){if(i){i.writeCodec(u,e)}else{
r.write(u,e)}d=r.flush()}t.body=d;return p}serializeQuery(e,t,s,o,r){const[i,a,c]=e;const u=r?undefined:i.getMergedTraits();if(s===undefined){for(const e in t){
if(!P(t,e)||e in o){continue}if(!r){Object.assign(c[0].getMergedTraits(),{...u,httpQuery:e,httpQueryParams:undefined})}this.serializeQuery(c,t[e],e,o,r)}return}
if((a&192)===64){const e=[];for(const s of t){const t=this.serializeHttpValue(c,s,34,r,r?c[0]:[c[0],u]);if(a>>13&1||t!==undefined){e.push(t)}}o[s]=e}else{
o[s]=this.serializeHttpValue(e,t,34,r,r?i:[i,u])}}serializeHttpValue(e,t,s,o,r=e[0]){const i=e[1];const a=i&255;if(o&&!(i&1792)&&(a<=2||a===17||a===19)){
return String(t)}if(o){o.writeHttpBinding(e,t,s)}else{this.serializer.write(r,t)}return this.serializer.flush()}serializePath(e,t,s){let o=""
;for(const[r,i]of e){if(i===0){o+=r;continue}const e=t?.[r];if(e===undefined){if(P(s.byName,r)&&s.byName[r][2]===33){
throw new Error(`No value provided for input HTTP label: ${r}.`)}o+=`{${r}${i===2?"+":""}}`}else{
o+=i===2?e.split("/").map(extendedEncodeURIComponent).join("/"):extendedEncodeURIComponent(e)}}return o}async deserializeResponse(e,t,s){
const o=this.deserializer;const r=typeof o.readCodec==="function"?o:undefined;const i=HttpBindingNormalizedSchema.of(e.output)
;const a=i.getHttpBindings().response;const c={};if(s.statusCode>=300){const r=await collectBody(s.body,t);if(r.byteLength>0){
Object.assign(c,await o.read(15,r))}await this.handleError(e,t,s,c,this.deserializeMetadata(s))
;throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.")}const u=await this.deserializeHttpMessage(i,t,s,c);if(u.length){
const e=await collectBody(s.body,t);if(e.byteLength>0){const t=await(r?r.readCodec(a.syntheticBodySchema,e):o.read(a.syntheticBodySchema,e));for(const e of u){
if(t[e]!=null){c[e]=t[e]}}}}else if(!a.bindings.payload){await collectBody(s.body,t)}c.$metadata=this.deserializeMetadata(s);return c}
async deserializeHttpMessage(e,t,s,o,r){const u=o instanceof Set?r:o;const l=this.deserializer;const d=typeof l.readCodec==="function"?l:undefined
;const p=HttpBindingNormalizedSchema.of(e);const{bodyMemberNames:f,bindings:{payload:h,statusCode:g,headers:m,prefixHeaders:S}}=p.getHttpBindings().response
;const y=s.headers;if(h){const[e,o]=h;const[r,a]=o;const c=a>>11&3;if(c){if(c===2){u[e]=await this.deserializeEventStream({response:s,responseSchema:p})}else{
u[e]=i(s.body)}}else if(s.body){const i=await collectBody(s.body,t);if(i.byteLength>0){u[e]=await(d?d.readPayload(o,i):l.read(r,i))}}}for(const e in y){
if(!P(y,e)){continue}const t=e.toLowerCase();const s=y[e];if(t!==e){delete y[e];y[t]=s}const o=P(m,t)?m[t]:undefined;if(!o){continue}const[r,[i,p,f],,h]=o
;if(f){const e=p>>16&1?a(s,",",2):c(s);const t=[];for(const s of e){t.push(d?d.readHttpBinding(f,s.trim(),38):await l.read([f[0],{httpHeader:h}],s.trim()))}
u[r]=t}else{u[r]=d?d.readHttpBinding(o[1],s,38):await l.read(i,s)}}for(const[e,[,,t],,s]of S){u[e]={};for(const o in y){if(!P(y,o)){continue}
if(!o.startsWith(s)){continue}const r=y[o];u[e][o.slice(s.length)]=d?d.readHttpBinding(t,r,38):await l.read([t[0],{httpHeader:o}],r)}}if(g){u[g[0]]=s.statusCode
}return f}}class RpcProtocol extends HttpProtocol{async serializeRequest(e,t,s){const o=this.serializer;const r={};const i={};const a=await s.endpoint()
;const c=_.of(e?.input);const u=c.getSchema();let l;const d=t&&typeof t==="object"?t:{};const p=new b({protocol:"",hostname:"",port:undefined,path:"/",
fragment:undefined,query:r,headers:i,body:undefined});if(a){this.updateServiceEndpoint(p,a);this.setHostPrefix(p,e,d)}if(d){const e=c.getEventStreamMember()
;if(e){if(d[e]){const t={};for(const[s]of c.structIterator()){if(s!==e&&d[s]!=null){t[s]=d[s]}}l=await this.serializeEventStream({eventStream:d[e],
requestSchema:c,initialRequest:t})}}else{o.write(u,d);l=o.flush()}}p.headers=Object.assign(p.headers,i);p.query=r;p.body=l;p.method="POST";return p}
async deserializeResponse(e,t,s){const o=this.deserializer;const r=_.of(e.output);const i={};if(this.isErrorResponse(s.statusCode)){
const r=await collectBody(s.body,t);if(r.byteLength>0){Object.assign(i,await o.read(15,r))}await this.handleError(e,t,s,i,this.deserializeMetadata(s))
;throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(const e in s.headers){if(!P(s.headers,e)){continue}
const t=s.headers[e];delete s.headers[e];s.headers[e.toLowerCase()]=t}const a=r.getEventStreamMember();if(a){i[a]=await this.deserializeEventStream({response:s,
responseSchema:r,initialResponseContainer:i})}else{const e=await collectBody(s.body,t);if(e.byteLength>0){Object.assign(i,await o.read(r,e))}}
i.$metadata=this.deserializeMetadata(s);return i}isErrorResponse(e){return e>=300}}class AbstractRpcV2Protocol extends RpcProtocol{
constructor({defaultNamespace:e,errorTypeRegistries:t}){super({defaultNamespace:e,errorTypeRegistries:t})}async serializeRequest(e,t,s){
const o=await super.serializeRequest(e,t,s);Object.assign(o.headers,{"content-type":this.getDefaultContentType(),
"smithy-protocol":this.getSmithyProtocolHeaderValue(),accept:this.getDefaultContentType()});if(F(e.input)==="unit"){delete o.body
;delete o.headers["content-type"]}else{this.applyEmptyBody(o)}const{service:r,operation:i}=R(s);const a=`/service/${r}/operation/${i}`;if(o.path.endsWith("/")){
o.path+=a.slice(1)}else{o.path+=a}return o}isErrorResponse(e){return e!==200}}class FromStringShapeDeserializer extends SerdeContext{settings;constructor(e){
super();this.settings=e}read(e,t){const s=HttpBindingNormalizedSchema.of(e);const o=s.getMergedTraits();const r=s.getHttpBindingLocation(o)
;return this.readHttpBinding(s.getHttpBindingValue(r,o),t,r)}readHttpBinding([e,t,s],o,r){const i=t&255;if((i&192)===64){s??=e.getHttpBindingCollectionValue(r)
;return c(o).map(e=>this.readHttpBinding(s,e,r))}switch(i){case 21:case 42:return(this.serdeContext?.base64Decoder??d)(o);case 4:case 5:case 6:case 7:{
const e=this.settings.httpBindings?t>>14&3:0;const s=this.settings.timestampFormat.useTrait&&i>4?i:e?e+4:this.settings.timestampFormat.default;switch(s){case 5:
return g(o);case 6:return h(o);case 7:return f(o);default:console.warn("Missing timestamp format, parsing value with Date constructor:",o);return new Date(o)}}
case 0:{const e=t>>8&3;if(!e){return o}let s=o;if((r&6)===6){s=(this.serdeContext?.utf8Encoder??l)((this.serdeContext?.base64Decoder??d)(s))}
return e===2?p.from(s):s}case 1:return Number(o);case 2:return o.toLowerCase()==="true";case 17:return BigInt(o);case 19:return new u(o,"bigDecimal");default:
return o}}}class HttpInterceptingShapeDeserializer extends SerdeContext{codecDeserializer;stringDeserializer;constructor(e,t){super();this.codecDeserializer=e
;this.stringDeserializer=new FromStringShapeDeserializer(t)}setSerdeContext(e){this.stringDeserializer.setSerdeContext(e)
;this.codecDeserializer.setSerdeContext(e);this.serdeContext=e}read(e,t){const s=HttpBindingNormalizedSchema.of(e);const o=s.getMergedTraits()
;if(o.httpHeader||o.httpResponseCode){const e=s.getHttpBindingValue(38,o);return this.readHttpBinding(e,t,38)}if(o.httpPayload){
return this.readPayload(s.getHttpBindingValue(36,o),t)}return this.readCodec(s,t)}readHttpBinding(e,t,s){
const o=typeof t==="string"?t:(this.serdeContext?.utf8Encoder??l)(t);return this.stringDeserializer.readHttpBinding(e,o,s)}readPayload([e,t],s){const o=t&255
;if(o===21||o===42){return typeof s==="string"?(this.serdeContext?.utf8Decoder??m)(s):s}if(o===0){
return typeof s==="string"?s:(this.serdeContext?.utf8Encoder??l)(s)}return this.readCodec(e,s)}readCodec(e,t){return this.codecDeserializer.read(e,t)}}
class ToStringShapeSerializer extends SerdeContext{settings;stringBuffer="";constructor(e){super();this.settings=e}write(e,t){
const s=HttpBindingNormalizedSchema.of(e);const o=s.getMergedTraits();const r=s.getHttpBindingLocation(o);this.writeHttpBinding(s.getHttpBindingValue(r,o),t,r)}
writeHttpBinding([e,t,s],o,r){const i=t&255;switch(typeof o){case"object":if(o===null){this.stringBuffer="null";return}if(i>=4&&i<=7){if(!(o instanceof Date)){
throw new Error(`@smithy/core/protocols - received non-Date value ${o} when schema expected Date in ${e.getName(true)}`)}
const s=this.settings.httpBindings?t>>14&3:0;const r=this.settings.timestampFormat.useTrait&&i>4?i:s?s+4:this.settings.timestampFormat.default;switch(r){case 5:
this.stringBuffer=o.toISOString().replace(".000Z","Z");break;case 6:this.stringBuffer=E(o);break;case 7:this.stringBuffer=String(o.getTime()/1e3);break;default:
console.warn("Missing timestamp format, using epoch seconds",o);this.stringBuffer=String(o.getTime()/1e3)}return}if((i===21||i===42)&&"byteLength"in o){
this.stringBuffer=(this.serdeContext?.base64Encoder??y)(o);return}if((i&192)===64&&Array.isArray(o)){s??=e.getHttpBindingCollectionValue(r);const t=s[1]&255
;const i=t>=4&&t<=7;let a="";for(const e of o){this.writeHttpBinding(s,e,r);const t=this.flush();if(a){a+=", "}a+=i?t:v(t)}this.stringBuffer=a;return}
this.stringBuffer=JSON.stringify(o,null,2);break;case"string":const a=t>>8&3;let c=o;if(a===2){c=p.from(c)}if(a&&(r&6)===6){
this.stringBuffer=(this.serdeContext?.base64Encoder??y)(c.toString());return}this.stringBuffer=o;break;default:this.stringBuffer=t>>10&1?S():String(o)}}flush(){
const e=this.stringBuffer;this.stringBuffer="";return e}}class HttpInterceptingShapeSerializer{codecSerializer;stringSerializer;buffer
;constructor(e,t,s=new ToStringShapeSerializer(t)){this.codecSerializer=e;this.stringSerializer=s}setSerdeContext(e){this.codecSerializer.setSerdeContext(e)
;this.stringSerializer.setSerdeContext(e)}write(e,t){const s=HttpBindingNormalizedSchema.of(e);const o=s.getMergedTraits()
;if(o.httpHeader||o.httpLabel||o.httpQuery){const e=s.getHttpBindingLocation(o);this.writeHttpBinding(s.getHttpBindingValue(e,o),t,e);return}
this.writeCodec(s,t)}writeHttpBinding(e,t,s){this.stringSerializer.writeHttpBinding(e,t,s);this.buffer=this.stringSerializer.flush()}writeCodec(e,t){
this.codecSerializer.write(e,t)}flush(){if(this.buffer!==undefined){const e=this.buffer;this.buffer=undefined;return e}return this.codecSerializer.flush()}}
function determineTimestampFormat(e,t){if(t.timestampFormat.useTrait){const t=e.getSchema();if(t===5||t===6||t===7){return t}}
const{httpLabel:s,httpPrefixHeaders:o,httpHeader:r,httpQuery:i}=e.getMergedTraits()
;const a=t.httpBindings?typeof o==="string"||Boolean(r)?6:Boolean(i)||Boolean(s)?5:undefined:undefined;return a??t.timestampFormat.default}
const getHttpHandlerExtensionConfiguration=e=>{if(e.logger&&e.logger.constructor?.name!=="NoOpLogger"){
e.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),e.logger)}if(e.defaultSocketTimeout){
e.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),e.defaultSocketTimeout)}return{setHttpHandler(t){e.requestHandler=t},
httpHandler(){return e.requestHandler},updateHttpClientConfig(t,s){e.requestHandler?.updateHttpClientConfig(t,s)},httpHandlerConfigs(){
return e.requestHandler.httpHandlerConfigs()}}};const resolveHttpHandlerRuntimeConfig=e=>({requestHandler:e.httpHandler()});const U="content-length"
;function contentLengthMiddleware(e){return t=>async s=>{const o=s.request;if(b.isInstance(o)){const{body:t,headers:s}=o
;if(t&&Object.keys(s).map(e=>e.toLowerCase()).indexOf(U)===-1){try{const s=e(t);if(s!=null){o.headers={...o.headers,[U]:String(s)}}}catch(e){}}}return t({...s,
request:o})}}const B={step:"build",tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:true};const getContentLengthPlugin=e=>({
applyToStack:t=>{t.add(contentLengthMiddleware(e.bodyLengthChecker),B)}});const escapeUri=e=>encodeURIComponent(e).replace(/[!'()*]/g,hexEncode)
;const hexEncode=e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`;function buildQueryString(e){const t=[];for(let s of Object.keys(e).sort()){const o=e[s]
;s=escapeUri(s);if(Array.isArray(o)){for(let e=0,r=o.length;e<r;e++){t.push(`${s}=${escapeUri(o[e])}`)}}else{let e=s;if(o||typeof o==="string"){
e+=`=${escapeUri(o)}`}t.push(e)}}return t.join("&")}class SerdeContextConfig{serdeContext;setSerdeContext(e){this.serdeContext=e}}class UnionSerde{from;to;keys
;constructor(e,t){this.from=e;this.to=t;const s=Object.keys(this.from);const o=new Set(s);o.delete("__type");this.keys=o}mark(e){this.keys.delete(e)}
hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){const e=this.keys.values().next().value
;const t=this.from[e];this.to.$unknown=[e,t]}}}let j;function detectBufferParsing(){if(j===undefined){try{if(typeof Buffer!=="function"){j=false}else{
const e=JSON.parse(Buffer.from([123,125]));j=e!==null&&typeof e==="object"}}catch{j=false}}return j}function jsonReviver(e,t,s){if(s?.source){const e=s.source
;if(typeof t==="number"){const s=t<=Number.MAX_SAFE_INTEGER&&t>=Number.MIN_SAFE_INTEGER;if(s){if(isRepresentable(e,t)){return t}return new u(e,"bigDecimal")
}else{if(isFractionalBigNumeric(e)){return new u(e,"bigDecimal")}if(/[eE]/.test(e)){return expandExponentToBigInt(e)}return BigInt(e)}}}return t}
function isFractionalBigNumeric(e){const t=e.indexOf(".");if(t===-1){return false}const s=e.search(/[eE]/);if(s===-1){return true}const o=s-t-1
;const r=parseInt(e.slice(s+1),10);return r<o}function isRepresentable(e,t){if(e===String(t)){return true}if(Object.is(t,-0)){return true}if(/[eE]/.test(e)){
return expandToDecimal(e)===expandToDecimal(String(t))}const s=e.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"");const o=String(t);if(s===o){return true}
if(/[eE]/.test(o)){return s===expandToDecimal(o)}return false}function expandToDecimal(e){const t=e.startsWith("-");const s=t?e.slice(1):e
;const o=s.search(/[eE]/);let r;if(o===-1){r=s}else{const e=parseInt(s.slice(o+1),10);const t=s.slice(0,o);const i=t.indexOf(".");let a;let c;if(i===-1){a=t
;c=t.length}else{a=t.slice(0,i)+t.slice(i+1);c=i}a=a.replace(/0+$/,"")||"0";const u=c+e;if(a==="0"){r="0"}else if(u<=0){r="0."+"0".repeat(-u)+a
}else if(u>=a.length){r=a+"0".repeat(u-a.length)}else{r=a.slice(0,u)+"."+a.slice(u)}}if(r.includes(".")){r=r.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")}
return(t?"-":"")+r}function expandExponentToBigInt(e){const t=e.search(/[eE]/);const s=parseInt(e.slice(t+1),10);const o=e.startsWith("-")
;const r=e.slice(o?1:0,t);const i=r.indexOf(".");let a;let c;if(i===-1){a=r;c=s}else{a=r.slice(0,i)+r.slice(i+1);const e=r.length-i-1;c=s-e}
a=a.replace(/0+$/,"")||"0";const u=BigInt(a)*10n**BigInt(c+(r.replace(".","").length-a.length));return o?-u:u}const z=Symbol.for("@aws-sdk/reviver")
;function needsReviver(e){const t=_.of(e);const s=t.getSchema();if(Array.isArray(s)&&t.isStructSchema()){if(z in s){return s[z]}const e=_check(t,new Set);s[z]=e
;return e}return _check(t,new Set)}function _check(e,t){const s=e.getSchema();if(t.has(s)){return false}t.add(s)
;if(e.isBigIntegerSchema()||e.isBigDecimalSchema()){return true}if(e.isStructSchema()){for(const[,s]of e.structIterator()){if(_check(s,t)){return true}}
}else if(e.isListSchema()||e.isMapSchema()){if(_check(e.getValueSchema(),t)){return true}}else if(e.isDocumentSchema()){return true}return false}
const collectBodyString=(e,t)=>collectBody(e,t).then(e=>(t?.utf8Encoder??l)(e));async function parseJsonBody(e,t,s){let o
;if(detectBufferParsing()&&typeof e?.[Symbol.asyncIterator]==="function"){const s=await collectBody(e,t);if(typeof Buffer==="function"){if(Buffer.isBuffer(s)){
o=s}else{o=Buffer.from(s.buffer,s.byteOffset,s.byteLength)}}}if(!o){o=await collectBodyString(e,t)}if(o.length===0){return{}}
const r=s&&needsReviver(s)?jsonReviver:undefined;try{return JSON.parse(o,r)}catch(e){if(e?.name==="SyntaxError"){Object.defineProperty(e,"$responseBodyText",{
value:typeof o==="string"?o:o.toString("utf8")})}throw e}}const findKey=(e,t)=>Object.keys(e).find(e=>e.toLowerCase()===t.toLowerCase())
;const sanitizeErrorCode=e=>{let t=e;if(typeof t==="number"){t=t.toString()}if(t.indexOf(",")>=0){t=t.split(",")[0]}if(t.indexOf(":")>=0){t=t.split(":")[0]}
if(t.indexOf("#")>=0){t=t.split("#")[1]}return t};const loadRestJsonErrorCode=(e,t)=>loadErrorCode(e,t,["header","code","type"])
;const loadJsonRpcErrorCode=(e,t,s=false)=>loadErrorCode(e,t,s?["code","header","type"]:["type","code","header"]);const loadSmithyRpcV2JsonErrorCode=(e,t)=>{
if(t?.__type!==undefined){let e=t.__type;if(typeof e==="number"){e=e.toString()}if(e.indexOf(",")>=0){e=e.split(",")[0]}if(e.indexOf(":")>=0){e=e.split(":")[0]}
return e}};const loadErrorCode=({headers:e},t,s)=>{while(s.length>0){const o=s.shift();switch(o){case"header":const s=findKey(e??{},"x-amzn-errortype")
;if(s!==undefined){return sanitizeErrorCode(e[s])}break;case"code":const o=findKey(t??{},"code");if(o&&t[o]!==undefined){return sanitizeErrorCode(t[o])}break
;case"type":if(t?.__type!==undefined){return sanitizeErrorCode(t.__type)}break}}};class JsonShapeDeserializer2 extends SerdeContextConfig{settings
;constructor(e){super();this.settings=e}async read(e,t){const s=needsReviver(e)?jsonReviver:undefined;let o;if(typeof t==="string"){if(t.length===0){return{}}
o=JSON.parse(t,s)}else if(t instanceof Uint8Array&&detectBufferParsing()){if(t.byteLength===0){return{}}
const e=Buffer.isBuffer(t)?t:Buffer.from(t.buffer,t.byteOffset,t.byteLength);o=JSON.parse(e,s)}else{o=await parseJsonBody(t,this.serdeContext,e)}
return this._read(e,o)}readObject(e,t){return this._read(e,t)}_read(e,t){const s=t!==null&&typeof t==="object";const o=_.of(e);if(s){if(o.isStructSchema()){
return this._readStruct(o,t)}if(Array.isArray(t)&&o.isListSchema()){const e=o.getValueSchema();if(this.needsTransform(e)){for(let s=0;s<t.length;++s){
t[s]=this._read(e,t[s])}}return t}if(o.isMapSchema()){const e=o.getValueSchema();const s=t;if(this.needsTransform(e)){for(const t in s){if(!P(s,t)){continue}
if(t==="__proto__"){r(s)}s[t]=this._read(e,s[t])}}return s}}if(o.isBlobSchema()&&typeof t==="string"){return d(t)}const i=o.getMergedTraits().mediaType
;if(o.isStringSchema()&&typeof t==="string"&&i){const e=i==="application/json"||i.endsWith("+json");if(e){return p.from(t)}return t}
if(o.isTimestampSchema()&&t!=null){const e=determineTimestampFormat(o,this.settings);switch(e){case 5:return w(t);case 6:return C(t);case 7:return x(t);default:
console.warn("Missing timestamp format, parsing value with Date constructor:",t);return new Date(t)}}
if(o.isBigIntegerSchema()&&(typeof t==="number"||typeof t==="string")){return BigInt(t)}if(o.isBigDecimalSchema()&&t!=undefined){if(t instanceof u){return t}
const e=t;if(e.type==="bigDecimal"&&"string"in e){return new u(e.string,e.type)}return new u(String(t),"bigDecimal")}
if(o.isNumericSchema()&&typeof t==="string"){switch(t){case"Infinity":return Infinity;case"-Infinity":return-Infinity;case"NaN":return NaN}return t}
if(o.isDocumentSchema()){if(s){if(Array.isArray(t)){for(let e=0;e<t.length;++e){const s=t[e];if(!(s instanceof u)){t[e]=this._read(o,s)}}}else{const e=t
;for(const t in e){if(!P(e,t)){continue}if(t==="__proto__"){r(e)}const s=e[t];if(!(s instanceof u)){e[t]=this._read(o,s)}}}}}return t}_readStruct(e,t){
const s=e.isUnionSchema();const o={};let r;const i=typeof t.__type==="string";const{jsonName:a}=this.settings;if(a&&i){r={}}let c;if(s){c=new UnionSerde(t,o)}
for(const[u,l]of e.structIterator()){let e=u;if(a){e=l.getMergedTraits().jsonName??e;if(i){r[e]=u}}if(s){c.mark(e)}if(t[e]!=null){o[u]=this._read(l,t[e])}}
if(s){c.writeUnknown()}else if(i){for(const e in t){if(!P(t,e)){continue}const s=t[e];const i=a?r[e]??e:e;if(!(i in o)){o[i]=s}}}return o}needsTransform(e){
if(e.isBlobSchema()||e.isTimestampSchema()||e.isBigIntegerSchema()||e.isBigDecimalSchema()||e.isNumericSchema()){return true}
if(e.isDocumentSchema()||e.isStructSchema()||e.isListSchema()||e.isMapSchema()){return true}if(e.isStringSchema()&&e.getMergedTraits().mediaType){return true}
return false}}class JsonBytesStringAdapter extends Uint8Array{string=null;static allocUnsafe(e){if(typeof Buffer==="function"){const t=Buffer.allocUnsafe(e)
;return new JsonBytesStringAdapter(t.buffer,t.byteOffset,t.byteLength)}return new JsonBytesStringAdapter(e)}toString(){return this.s()}valueOf(){return this.s()
}includes(e,t){if(typeof e==="string"){return this.s().includes(e,t)}return Uint8Array.prototype.includes.call(this,e,t)}indexOf(e,t){if(typeof e==="string"){
return this.s().indexOf(e,t)}return Uint8Array.prototype.indexOf.call(this,e,t)}lastIndexOf(e,t){if(typeof e==="string"){return this.s().lastIndexOf(e,t)}
const s=Uint8Array.prototype.lastIndexOf;if(t!==undefined){return s.call(this,e,t)}return s.call(this,e)}startsWith(e,t){return this.s().startsWith(e,t)}
endsWith(e,t){return this.s().endsWith(e,t)}match(e){return this.s().match(e)}replace(e,t){return this.s().replace(e,t)}search(e){return this.s().search(e)}
split(e,t){return this.s().split(e,t)}substring(e,t){return this.s().substring(e,t)}trim(){return this.s().trim()}trimStart(){return this.s().trimStart()}
trimEnd(){return this.s().trimEnd()}charAt(e){return this.s().charAt(e)}charCodeAt(e){return this.s().charCodeAt(e)}padStart(e,t){return this.s().padStart(e,t)}
padEnd(e,t){return this.s().padEnd(e,t)}repeat(e){return this.s().repeat(e)}toUpperCase(){return this.s().toUpperCase()}toLowerCase(){
return this.s().toLowerCase()}s(){if(this.string==null){const e=Date.now();if(e>V+6e4){
console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. "+"It has been automatically converted to string. In a future version this will throw an error.")
;V=e}this.string=l(this)}return this.string}}var V=0;const q=new TextEncoder;const G=123;const W=125;const K=91;const Q=93;const J=34;const Z=58;const X=44
;const Y=92;const ee=new Uint8Array([116,114,117,101]);const te=new Uint8Array([102,97,108,115,101]);const ne=new Uint8Array([110,117,108,108])
;const se=new Array(128).fill(null);se[8]="b";se[9]="t";se[10]="n";se[12]="f";se[13]="r";se[34]='"';se[92]="\\";for(let e=0;e<32;e++){if(se[e]===null){
se[e]="u00"+e.toString(16).padStart(2,"0")}}const oe=2048;function alloc(e){return JsonBytesStringAdapter.allocUnsafe(e)}
class JsonShapeSerializer2 extends SerdeContextConfig{settings;json;i=0;rootSchema;rawValue;passthrough=false;constructor(e){super();this.settings=e
;this.json=alloc(oe)}write(e,t){this.i=0;this.rawValue=t;this.rootSchema=_.of(e)
;this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.isStringSchema();if(!this.passthrough){this.writeValue(this.rootSchema,t,undefined)}}
writeDiscriminatedDocument(e,t){this.i=0;this.rootSchema=_.of(e);const s=this.rootSchema;if(s.isStructSchema()&&t!=null&&typeof t==="object"){
this.writeValue(s,t,undefined);const e=`"__type":"${s.getName(true)??"Unknown"}",`;const o=e.length;this.ensure(o);this.json.copyWithin(1+o,1,this.i)
;q.encodeInto(e,this.json.subarray(1));this.i+=o}else{this.writeValue(s,t,undefined)}}flush(){this.rootSchema=undefined;const e=this.i;this.i=0
;const t=this.rawValue;this.rawValue=undefined;if(e===0){return t}const s=this.json.subarray(0,e);this.json=alloc(oe);return s}ensure(e){const{i:t,json:s}=this
;if(t+e>s.length){let o=s.length*2;while(o<t+e){o*=2}const r=alloc(o);r.set(this.json);this.json=r}}writeAscii(e){const t=e.length;this.ensure(t)
;let{i:s,json:o}=this;for(let r=0;r<t;++r){o[s]=e.charCodeAt(r);s+=1}this.i=s}writeAsciiQuoted(e){const t=e.length;this.ensure(t+4);let{json:s,i:o}=this
;s[o++]=J;for(let r=0;r<t;++r){s[o++]=e.charCodeAt(r)}s[o++]=J;this.i=o}writeJsonString(e){const t=e.length;this.ensure(t*3+2);this.json[this.i++]=J
;for(let s=0;s<t;++s){const o=e.charCodeAt(s);if(o>34&&o<92){this.json[this.i++]=o}else if(o<128){const e=se[o];if(e!==null){this.ensure(e.length+1+(t-s-1)*3+1)
;this.json[this.i++]=Y;for(let t=0;t<e.length;t++){this.json[this.i++]=e.charCodeAt(t)}}else{this.json[this.i++]=o}}else if(o>=55296&&o<=56319){
const r=s+1<t?e.charCodeAt(s+1):0;if(r>=56320&&r<=57343){this.ensure(4);const{written:t}=q.encodeInto(e.substring(s,s+2),this.json.subarray(this.i));this.i+=t
;++s}else{this.ensure(6+(t-s-1)*3+1);this.writeUnicodeEscape(o)}}else if(o>=56320&&o<=57343){this.ensure(6+(t-s-1)*3+1);this.writeUnicodeEscape(o)}else{
let{i:e,json:t}=this;if(o<2048){t[e++]=192|o>>6;t[e++]=128|o&63}else{t[e++]=224|o>>12;t[e++]=128|o>>6&63;t[e++]=128|o&63}this.i=e}}this.json[this.i++]=J}
writeUnicodeEscape(e){let{json:t,i:s}=this;t[s++]=Y;t[s++]=117;const o=e.toString(16).padStart(4,"0");for(let e=0;e<4;++e){t[s++]=o.charCodeAt(e)}this.i=s}
static B64=(()=>{const e="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";const t=new Uint8Array(64);for(let s=0;s<64;++s){
t[s]=e.charCodeAt(s)}return t})();writeBase64(e){const t=Math.ceil(e.length/3)*4;this.ensure(t+2);const s=this.json;const o=JsonShapeSerializer2.B64
;let r=this.i;s[r++]=J;const i=e.length;const a=i%3;const c=i-a;for(let t=0;t<c;t+=3){const i=e[t];const a=e[t+1];const c=e[t+2];s[r++]=o[i>>2]
;s[r++]=o[(i&3)<<4|a>>4];s[r++]=o[(a&15)<<2|c>>6];s[r++]=o[c&63]}if(a===2){const t=e[c];const i=e[c+1];s[r++]=o[t>>2];s[r++]=o[(t&3)<<4|i>>4]
;s[r++]=o[(i&15)<<2];s[r++]=61}else if(a===1){const t=e[c];s[r++]=o[t>>2];s[r++]=o[(t&3)<<4];s[r++]=61;s[r++]=61}s[r++]=J;this.i=r}writeValue(e,t,s){
if(t==null){if(s?.isStructSchema()){if(t===undefined){const t=_.of(e);if(t.isIdempotencyToken()){this.writeAsciiQuoted(S());return}}return}this.ensure(4)
;this.json.set(ne,this.i);this.i+=4;return}const o=_.of(e);const r=typeof t==="object";if(o.isStringSchema()){const e=o.getMergedTraits().mediaType;if(e){
const s=e==="application/json"||e.endsWith("+json");if(s){this.writeJsonString(p.from(t).toString());return}}}
if(this.settings.bigNumberAsString&&t!=null&&(o.isBigIntegerSchema()||o.isBigDecimalSchema())){const e=t instanceof u?t.string:String(t)
;this.writeAsciiQuoted(e);return}if(r){if(o.isStructSchema()){this.writeStruct(o,t);return}if(Array.isArray(t)&&(o.isListSchema()||o.isDocumentSchema())){
this.writeList(o,t,o.isDocumentSchema());return}if(o.isMapSchema()){this.writeMap(o,t,false);return}
if(t instanceof Uint8Array&&(o.isBlobSchema()||o.isDocumentSchema())){this.writeBase64(t);return}
if(t instanceof Date&&(o.isTimestampSchema()||o.isDocumentSchema())){this.writeTimestamp(o,t);return}if(t instanceof u){this.writeAscii(t.string);return}
if(o.isDocumentSchema()){if(Array.isArray(t)){this.writeList(o,t,true)}else{this.writeMap(o,t,true)}return}const e=JSON.stringify(t);this.writeAscii(e);return}
if(typeof t==="string"){if(o.isBlobSchema()){const e=(this.serdeContext?.base64Encoder??y)(t);this.writeAsciiQuoted(e);return}this.writeJsonString(t);return}
if(typeof t==="number"){if(Math.abs(t)===Infinity||Number.isNaN(t)){this.writeAsciiQuoted(String(t));return}const e=String(t);this.writeAscii(e);return}
if(typeof t==="boolean"){this.ensure(5);let{i:e,json:s}=this;if(t){s.set(ee,e);e+=4}else{s.set(te,e);e+=5}this.i=e;return}if(typeof t==="bigint"){
this.writeAscii(t.toString());return}this.writeAscii(String(t))}writeStruct(e,t){this.ensure(2);this.json[this.i++]=G;let s=false
;const o=typeof t.__type==="string";let r;if(o){r=new Set}for(const[o,i]of e.structIterator()){const a=t[o];if(a==null&&!i.isIdempotencyToken()){continue}if(s){
this.ensure(1);this.json[this.i++]=X}s=true;const c=this.settings.jsonName?i.getMergedTraits().jsonName??o:o;if(r){r.add(o);r.add(c)}this.writeAsciiQuoted(c)
;this.json[this.i++]=Z;this.writeValue(i,a,e)}if(!s&&e.isUnionSchema()){const{$unknown:s}=t;if(Array.isArray(s)){const[t,o]=s;this.writeAsciiQuoted(t)
;this.ensure(1);this.json[this.i++]=Z;this.writeValue(15,o,e)}}else if(o){for(const e in t){if(r.has(e)){continue}r.add(e);const o=t[e];if(s){this.ensure(1)
;this.json[this.i++]=X}s=true;this.writeAsciiQuoted(e);this.ensure(1);this.json[this.i++]=Z;this.writeValue(15,o,undefined)}}this.ensure(1)
;this.json[this.i++]=W}writeList(e,t,s){const o=!!e.getMergedTraits().sparse;const r=e.getValueSchema();if(!s){
if(r.isStringSchema()||r.isNumericSchema()||r.isBooleanSchema()){let e=false;for(let s=0;s<t.length;++s){const r=t[s]
;if(Number.isNaN(r)||r===Infinity||r===-Infinity||r==null&&!o){e=true;break}}let s;if(!e){s=JSON.stringify(t)}else{const e=[];for(let s=0;s<t.length;++s){
const r=t[s];if(r==null&&!o){continue}if(Number.isNaN(r)||r===Infinity||r===-Infinity){e.push(String(r))}else{e.push(r)}}s=JSON.stringify(e)}
this.ensure(s.length*3);this.i+=q.encodeInto(s,this.json.subarray(this.i)).written;return}}this.ensure(2);this.json[this.i++]=K;let i=false
;for(let e=0;e<t.length;++e){const a=t[e];if(s?a===undefined:a==null&&!o){continue}if(i){this.ensure(1);this.json[this.i++]=X}this.writeValue(r,a,undefined)
;i=true}this.ensure(1);this.json[this.i++]=Q}writeMap(e,t,s){const o=!!e.getMergedTraits().sparse;const r=e.getValueSchema();if(!s){
if(r.isStringSchema()||r.isNumericSchema()||r.isBooleanSchema()){let e;for(const s in t){if(!P(t,s)){continue}const r=t[s]
;if(Number.isNaN(r)||r===Infinity||r===-Infinity){(e??={})[s]=r;t[s]=String(r)}else if(r===null&&!o){(e??={})[s]=null;t[s]=undefined}}const s=JSON.stringify(t)
;if(e){Object.assign(t,e)}this.ensure(s.length*3);this.i+=q.encodeInto(s,this.json.subarray(this.i)).written;return}}this.ensure(2);this.json[this.i++]=G
;let i=true;for(const e in t){if(!P(t,e)){continue}const a=t[e];if(s?a===undefined:a==null&&!o){continue}if(!i){this.ensure(1);this.json[this.i++]=X}i=false
;this.writeJsonString(e);this.ensure(1);this.json[this.i++]=Z;this.writeValue(r,a,undefined)}this.ensure(1);this.json[this.i++]=W}writeTimestamp(e,t){
const s=determineTimestampFormat(e,this.settings);switch(s){case 5:{const e=t.toISOString().replace(".000Z","Z");this.writeAsciiQuoted(e);return}case 6:{
this.writeAsciiQuoted(E(t));return}case 7:{const e=String(t.getTime()/1e3);this.writeAscii(e);return}default:{const e=String(t.getTime()/1e3);this.writeAscii(e)
;return}}}}class JsonCodec2 extends SerdeContextConfig{settings;constructor(e){super();this.settings=e}createSerializer(){
const e=new JsonShapeSerializer2(this.settings);e.setSerdeContext(this.serdeContext);return e}createDeserializer(){
const e=new JsonShapeDeserializer2(this.settings);e.setSerdeContext(this.serdeContext);return e}}class SmithyRpcV2JsonProtocol extends AbstractRpcV2Protocol{
codec=new JsonCodec2({timestampFormat:{useTrait:false,default:7},jsonName:false,bigNumberAsString:true});serializer=this.codec.createSerializer()
;deserializer=this.codec.createDeserializer();getShapeId(){return"smithy.protocols#rpcv2Json"}getPayloadCodec(){return this.codec}
getSmithyProtocolHeaderValue(){return"rpc-v2-json"}applyEmptyBody(e){if(!e.body){e.body="{}"}}async handleError(e,t,s,o,r){
const i=loadSmithyRpcV2JsonErrorCode(s,o)??"Unknown";const a={$metadata:r,$fault:s.statusCode<=500?"client":"server"};let c=this.options.defaultNamespace
;if(i.includes("#")){[c]=i.split("#")}const u=this.compositeErrorRegistry;const l=L.for(c);u.copyFrom(l);let d;try{d=u.getSchema(i)}catch(e){if(o.Message){
o.message=o.Message}const t=L.for("smithy.ts.sdk.synthetic."+c);u.copyFrom(t);const s=u.getBaseException();if(s){const e=u.getErrorCtor(s)
;throw Object.assign(new e({name:i}),a,o)}throw Object.assign(new Error(i),a,o)}const p=_.of(d);const f=u.getErrorCtor(d)
;const h=o.message??o.Message??"Unknown";const g=new f({});const m={};const S=this.codec.createDeserializer();for(const[e,t]of p.structIterator()){
if(o[e]!=null){m[e]=S.readObject(t,o[e])}}throw Object.assign(g,a,{$fault:p.getMergedTraits().error,message:h},m)}getDefaultContentType(){
return"application/json"}}t.FromStringShapeDeserializer=FromStringShapeDeserializer;t.HttpBindingProtocol=HttpBindingProtocol
;t.HttpInterceptingShapeDeserializer=HttpInterceptingShapeDeserializer;t.HttpInterceptingShapeSerializer=HttpInterceptingShapeSerializer;t.JsonCodec2=JsonCodec2
;t.RpcProtocol=RpcProtocol;t.SmithyRpcV2JsonProtocol=SmithyRpcV2JsonProtocol;t.buildQueryString=buildQueryString;t.collectBody=collectBody
;t.determineTimestampFormat=determineTimestampFormat;t.escapeUri=escapeUri;t.extendedEncodeURIComponent=extendedEncodeURIComponent
;t.getContentLengthPlugin=getContentLengthPlugin;t.getHttpHandlerExtensionConfiguration=getHttpHandlerExtensionConfiguration
;t.loadJsonRpcErrorCode=loadJsonRpcErrorCode;t.loadRestJsonErrorCode=loadRestJsonErrorCode;t.loadSmithyRpcV2JsonErrorCode=loadSmithyRpcV2JsonErrorCode
;t.resolveHttpHandlerRuntimeConfig=resolveHttpHandlerRuntimeConfig},3729:(e,t,s)=>{const{Readable:o}=s(7075);const{NoOpLogger:r,normalizeProvider:i}=s(2474)
;const{HttpResponse:a,HttpRequest:c}=s(230);const{parseRfc7231DateTime:u,v4:l}=s(246);const{SMITHY_CONTEXT_KEY:d}=s(4714);const{hasOwn:p}=s(6046)
;const isStreamingPayload=e=>e?.body instanceof o||typeof ReadableStream!=="undefined"&&e?.body instanceof ReadableStream
;const f=["AccessDeniedException","AuthFailure","InvalidSignatureException","RequestExpired","RequestInTheFuture","RequestTimeTooSkewed","SignatureDoesNotMatch"]
;const h=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","TransactionInProgressException"]
;const g=["TimeoutError","RequestTimeout","RequestTimeoutException"];const m=[500,502,503,504];const S=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"]
;const y=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"];const isRetryableByTrait=e=>e?.$retryable!==undefined
;const isClockSkewError=e=>f.includes(e.name);const isClockSkewCorrectedError=e=>e.$metadata?.clockSkewCorrected;const isBrowserNetworkError=e=>{
const t=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection appears to be offline","Load failed","Network request failed"])
;const s=e&&e instanceof TypeError;if(!s){return false}return t.has(e.message)}
;const isThrottlingError=e=>e.$metadata?.httpStatusCode===429||h.includes(e.name)||e.$retryable?.throttling==true
;const isTransientError=(e,t=0)=>e?.name!=="AbortError"&&(isRetryableByTrait(e)||isClockSkewCorrectedError(e)||e.name==="InvalidSignatureException"&&e.message?.includes("Signature expired")||g.includes(e.name)||S.includes(e?.code||"")||y.includes(e?.code||"")||m.includes(e.$metadata?.httpStatusCode||0)||isBrowserNetworkError(e)||isNodeJsHttp2TransientError(e)||e.cause!==undefined&&t<=10&&isTransientError(e.cause,t+1))
;const isServerError=e=>{if(e.$metadata?.httpStatusCode!==undefined){const t=e.$metadata.httpStatusCode;if(500<=t&&t<=599&&!isTransientError(e)){return true}
return false}return false};function isNodeJsHttp2TransientError(e){return e.code==="ERR_HTTP2_STREAM_ERROR"&&e.message.includes("NGHTTP2_REFUSED_STREAM")}
const race=(e,t)=>{if(!t){return e}let cleanup=()=>{};const s=new Promise((e,s)=>{const handler=()=>s(createAbortError());if(t.aborted){handler()
}else if(typeof t.addEventListener==="function"){t.addEventListener("abort",handler,{once:true});cleanup=()=>t.removeEventListener("abort",handler)}else{
t.onabort=handler}});return Promise.race([e,s]).finally(cleanup)};const createAbortError=()=>Object.assign(new Error("Request aborted"),{name:"AbortError"})
;const isAbortError=e=>typeof e==="object"&&e!==null&&"name"in e&&e.name==="AbortError";const E=100;const v=20*1e3;const x=500;const C=500;const w=5;const b=10
;const I=1;const P="amz-sdk-invocation-id";const T="amz-sdk-request";function parseRetryAfterHeader(e,t){if(!a.isInstance(e)){return}for(const s in e.headers){
if(!p(e.headers,s)){continue}const o=s.toLowerCase();if(o==="retry-after"){const o=e.headers[s];let r=NaN;if(o.endsWith("GMT")){try{const e=u(o)
;r=(e.getTime()-Date.now())/1e3}catch(e){t?.trace?.("Failed to parse retry-after header");t?.trace?.(e)}}else if(o.match(/ GMT, ((\d+)|(\d+\.\d+))$/)){
r=Number(o.match(/ GMT, ([\d.]+)$/)?.[1])}else if(o.match(/^((\d+)|(\d+\.\d+))$/)){r=Number(o)}else if(Date.parse(o)>=Date.now()){
r=(Date.parse(o)-Date.now())/1e3}if(isNaN(r)){return}return new Date(Date.now()+r*1e3)}else if(o==="x-amz-retry-after"){const o=e.headers[s];const r=Number(o)
;if(isNaN(r)){t?.trace?.(`Failed to parse x-amz-retry-after=${o}`);return}return new Date(Date.now()+r)}}}const asSdkError=e=>{if(e instanceof Error){return e}
if(e instanceof Object){return Object.assign(new Error,e)}if(typeof e==="string"){return new Error(e)}return new Error(`AWS SDK error wrapper for ${e}`)}
;function bindRetryMiddleware(e){return t=>(s,o)=>async i=>{let a=await t.retryStrategy();const u=await t.maxAttempts();const p=o[d]?.abortSignal
;if(isRetryStrategyV2(a)){a=a;const d=(o["partition_id"]??"")+(o.__retryLongPoll?":longpoll":"");let f=await race(a.acquireInitialRetryToken(d),p)
;let h=new Error;let g=0;let m=0;const{request:S}=i;const y=c.isInstance(S);if(y){S.headers[P]=l()}while(true){try{if(y){S.headers[T]=`attempt=${g+1}; max=${u}`
}const{response:e,output:t}=await s(i);a.recordSuccess(f);t.$metadata.attempts=g+1;t.$metadata.totalRetryDelay=m;return{response:e,output:t}}catch(s){
const i=getRetryErrorInfo(s,t.logger);h=asSdkError(s);if(y&&e(S)){
(o.logger instanceof r?console:o.logger)?.warn("An error was encountered in a non-retryable streaming request.");throw h}try{
f=await race(a.refreshRetryTokenForRetry(f,i),p)}catch(e){if(p?.aborted&&isAbortError(e)){throw e}if(!h.$metadata){h.$metadata={}}h.$metadata.attempts=g+1
;h.$metadata.totalRetryDelay=m;throw h}g=f.getRetryCount();const c=f.getRetryDelay();m+=(f?.$retryLog?.acquisitionDelay??0)+c;if(c>0){
await race(new Promise(e=>setTimeout(e,c)),p)}}}}else{a=a;if(a?.mode){o.userAgent=[...o.userAgent||[],["cfg/retry-mode",a.mode]]}return a.retry(s,i)}}}
const isRetryStrategyV2=e=>typeof e.acquireInitialRetryToken!=="undefined"&&typeof e.refreshRetryTokenForRetry!=="undefined"&&typeof e.recordSuccess!=="undefined"
;const getRetryErrorInfo=(e,t)=>{const s={error:e,errorType:getRetryErrorType(e)};const o=parseRetryAfterHeader(e.$response,t);if(o){s.retryAfterHint=o}return s
};const getRetryErrorType=e=>{if(isThrottlingError(e)){return"THROTTLING"}if(isTransientError(e)){return"TRANSIENT"}if(isServerError(e)){return"SERVER_ERROR"}
return"CLIENT_ERROR"};const R={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:true};function bindGetRetryPlugin(e){
const t=bindRetryMiddleware(e);return e=>({applyToStack:s=>{s.add(t(e),R)}})}class DefaultRateLimiter{static setTimeoutFn=(e,t)=>setTimeout(e,t);beta
;minCapacity;minFillRate;scaleConstant;smooth;enabled=false;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime
;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(e){this.beta=e?.beta??.7;this.minCapacity=e?.minCapacity??1
;this.minFillRate=e?.minFillRate??.5;this.scaleConstant=e?.scaleConstant??.4;this.smooth=e?.smooth??.8;this.lastThrottleTime=this.getCurrentTimeInSeconds()
;this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds());this.fillRate=this.minFillRate;this.maxCapacity=this.minCapacity}async getSendToken(){
return this.acquireTokenBucket(1)}updateClientSendingRate(e){let t;this.updateMeasuredRate();const s=e
;const o=s?.errorType==="THROTTLING"||isThrottlingError(s?.error??e);if(o){const e=!this.enabled?this.measuredTxRate:Math.min(this.measuredTxRate,this.fillRate)
;this.lastMaxRate=e;this.calculateTimeWindow();this.lastThrottleTime=this.getCurrentTimeInSeconds();t=this.cubicThrottle(e);this.enableTokenBucket()}else{
this.calculateTimeWindow();t=this.cubicSuccess(this.getCurrentTimeInSeconds())}const r=Math.min(t,2*this.measuredTxRate);this.updateTokenBucketRate(r)}
getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(e){if(!this.enabled){return}this.refillTokenBucket();while(e>this.availableTokens){
const t=(e-this.availableTokens)/this.fillRate*1e3;await new Promise(e=>DefaultRateLimiter.setTimeoutFn(e,t));this.refillTokenBucket()}
this.availableTokens=this.availableTokens-e}refillTokenBucket(){const e=this.getCurrentTimeInSeconds();if(!this.lastTimestamp){this.lastTimestamp=e;return}
const t=(e-this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+t);this.lastTimestamp=e}calculateTimeWindow(){
this.timeWindow=this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(e){return this.getPrecise(e*this.beta)}
cubicSuccess(e){return this.getPrecise(this.scaleConstant*Math.pow(e-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){
this.enabled=true}updateTokenBucketRate(e){this.refillTokenBucket();this.fillRate=Math.max(e,this.minFillRate);this.maxCapacity=Math.max(e,this.minCapacity)
;this.availableTokens=Math.min(this.availableTokens,this.maxCapacity)}updateMeasuredRate(){const e=this.getCurrentTimeInSeconds();const t=Math.floor(e*2)/2
;this.requestCount++;if(t>this.lastTxRateBucket){const e=this.requestCount/(t-this.lastTxRateBucket)
;this.measuredTxRate=this.getPrecise(e*this.smooth+this.measuredTxRate*(1-this.smooth));this.requestCount=0;this.lastTxRateBucket=t}}getPrecise(e){
return parseFloat(e.toFixed(8))}}class Retry{static v2026=true;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}
static throttlingCost(){return 5}static modifiedCostType(){return"THROTTLING"}}class DefaultRetryBackoffStrategy{x=Retry.delay();computeNextBackoffDelay(e){
const t=Math.random();const s=2;const o=t*Math.min(this.x*s**e,v);return Math.floor(o)}setDelayBase(e){this.x=e}}class DefaultRetryToken{delay;count;cost
;longPoll;$retryLog={acquisitionDelay:0};constructor(e,t,s,o){this.delay=e;this.count=t;this.cost=s;this.longPoll=o}getRetryCount(){return this.count}
getRetryDelay(){return Math.min(v,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}}var D;(function(e){e["STANDARD"]="standard"
;e["ADAPTIVE"]="adaptive"})(D||(D={}));const k=3;const _=D.STANDARD;const M={incompatible:1,attempts:2,capacity:3};let L=class StandardRetryStrategy{
mode=D.STANDARD;retryBackoffStrategy;capacity=C;maxAttemptsProvider;baseDelay;constructor(e){if(typeof e==="number"){this.maxAttemptsProvider=async()=>e
}else if(typeof e==="function"){this.maxAttemptsProvider=e}else if(e&&typeof e==="object"){this.maxAttemptsProvider=async()=>e.maxAttempts
;this.baseDelay=e.baseDelay;this.retryBackoffStrategy=e.backoff}this.maxAttemptsProvider??=async()=>k;this.baseDelay??=Retry.delay()
;this.retryBackoffStrategy??=new DefaultRetryBackoffStrategy}async acquireInitialRetryToken(e){
return new DefaultRetryToken(Retry.delay(),0,undefined,e.includes(":longpoll"))}async refreshRetryTokenForRetry(e,t){const s=await this.getMaxAttempts()
;const o=this.retryCode(e,t,s);const r=o===0;const i=e.isLongPoll?.();if(r||i){const s=t.errorType
;this.retryBackoffStrategy.setDelayBase(s==="THROTTLING"?Retry.throttlingDelay():this.baseDelay)
;const a=this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount());let c=a;if(t.retryAfterHint instanceof Date){
c=Math.max(a,Math.min(t.retryAfterHint.getTime()-Date.now(),a+5e3))}if(!r){const e=o===M.capacity&&i?c:0;if(e>0){await new Promise(t=>setTimeout(t,e))}}else{
const t=this.getCapacityCost(s);this.capacity-=t;const o=new DefaultRetryToken(0,e.getRetryCount()+1,t,e.isLongPoll?.()??false)
;await new Promise(e=>setTimeout(e,c));o.$retryLog.acquisitionDelay=c;return o}}throw new Error("No retry token available")}recordSuccess(e){
this.capacity=Math.min(C,this.capacity+(e.getRetryCost()??I))}getCapacity(){return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}
async getMaxAttempts(){try{return await this.maxAttemptsProvider()}catch(e){console.warn(`Max attempts provider could not resolve. Using default of ${k}`)
;return k}}retryCode(e,t,s){const o=e.getRetryCount()+1;const r=this.isRetryableError(t.errorType)?0:M.incompatible;const i=o<s?0:M.attempts
;const a=this.capacity>=this.getCapacityCost(t.errorType)?0:M.capacity;return r||i||a}getCapacityCost(e){
return e===Retry.modifiedCostType()?Retry.throttlingCost():Retry.cost()}isRetryableError(e){return e==="THROTTLING"||e==="TRANSIENT"}}
;let F=class AdaptiveRetryStrategy{mode=D.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(e,t){const{rateLimiter:s}=t??{}
;this.rateLimiter=s??new DefaultRateLimiter;this.standardRetryStrategy=t?new L({maxAttempts:typeof e==="number"?e:3,...t}):new L(e)}
async acquireInitialRetryToken(e){const t=await this.standardRetryStrategy.acquireInitialRetryToken(e);await this.rateLimiter.getSendToken();return t}
async refreshRetryTokenForRetry(e,t){this.rateLimiter.updateClientSendingRate(t);const s=await this.standardRetryStrategy.refreshRetryTokenForRetry(e,t)
;await this.rateLimiter.getSendToken();return s}recordSuccess(e){this.rateLimiter.updateClientSendingRate({});this.standardRetryStrategy.recordSuccess(e)}
async maxAttemptsProvider(){return this.standardRetryStrategy.maxAttempts()}};const getDefaultRetryQuota=(e,t)=>{const s=e;const o=I;const r=w;const i=b;let a=e
;const getCapacityAmount=e=>e.name==="TimeoutError"?i:r;const hasRetryTokens=e=>getCapacityAmount(e)<=a;const retrieveRetryTokens=e=>{if(!hasRetryTokens(e)){
throw new Error("No retry token available")}const t=getCapacityAmount(e);a-=t;return t};const releaseRetryTokens=e=>{a+=e??o;a=Math.min(a,s)}
;return Object.freeze({hasRetryTokens:hasRetryTokens,retrieveRetryTokens:retrieveRetryTokens,releaseRetryTokens:releaseRetryTokens})}
;const defaultDelayDecider=(e,t)=>Math.floor(Math.min(v,Math.random()*2**t*e));const defaultRetryDecider=e=>{if(!e){return false}
return isRetryableByTrait(e)||isClockSkewError(e)||isThrottlingError(e)||isTransientError(e)};class StandardRetryStrategy{maxAttemptsProvider;retryDecider
;delayDecider;retryQuota;mode=D.STANDARD;constructor(e,t){this.maxAttemptsProvider=e;this.retryDecider=t?.retryDecider??defaultRetryDecider
;this.delayDecider=t?.delayDecider??defaultDelayDecider;this.retryQuota=t?.retryQuota??getDefaultRetryQuota(C)}shouldRetry(e,t,s){
return t<s&&this.retryDecider(e)&&this.retryQuota.hasRetryTokens(e)}async getMaxAttempts(){let e;try{e=await this.maxAttemptsProvider()}catch(t){e=k}return e}
async retry(e,t,s){let o;let r=0;let i=0;const a=await this.getMaxAttempts();const{request:u}=t;if(c.isInstance(u)){u.headers[P]=l()}while(true){try{
if(c.isInstance(u)){u.headers[T]=`attempt=${r+1}; max=${a}`}if(s?.beforeRequest){await s.beforeRequest()}const{response:l,output:d}=await e(t)
;if(s?.afterRequest){s.afterRequest(l)}this.retryQuota.releaseRetryTokens(o);d.$metadata.attempts=r+1;d.$metadata.totalRetryDelay=i;return{response:l,output:d}
}catch(e){const t=asSdkError(e);r++;if(this.shouldRetry(t,r,a)){o=this.retryQuota.retrieveRetryTokens(t);const e=this.delayDecider(isThrottlingError(t)?x:E,r)
;const s=getDelayFromRetryAfterHeader(t.$response);const a=Math.max(s||0,e);i+=a;await new Promise(e=>setTimeout(e,a));continue}if(!t.$metadata){t.$metadata={}}
t.$metadata.attempts=r;t.$metadata.totalRetryDelay=i;throw t}}}}const getDelayFromRetryAfterHeader=e=>{if(!a.isInstance(e)){return}
const t=Object.keys(e.headers).find(e=>e.toLowerCase()==="retry-after");if(!t){return}const s=e.headers[t];const o=Number(s);if(!Number.isNaN(o)){
return Math.min(o*1e3,2e4)}const r=new Date(s);return Math.min(r.getTime()-Date.now(),2e4)};class AdaptiveRetryStrategy extends StandardRetryStrategy{
rateLimiter;constructor(e,t){const{rateLimiter:s,...o}=t??{};super(e,o);this.rateLimiter=s??new DefaultRateLimiter;this.mode=D.ADAPTIVE}async retry(e,t){
return super.retry(e,t,{beforeRequest:async()=>this.rateLimiter.getSendToken(),afterRequest:e=>{this.rateLimiter.updateClientSendingRate(e)}})}}
const $="AWS_MAX_ATTEMPTS";const H="max_attempts";const U={environmentVariableSelector:e=>{const t=e[$];if(!t){return undefined}const s=parseInt(t)
;if(Number.isNaN(s)){throw new Error(`Environment variable ${$} mast be a number, got "${t}"`)}return s},configFileSelector:e=>{const t=e[H];if(!t){
return undefined}const s=parseInt(t);if(Number.isNaN(s)){throw new Error(`Shared config file entry ${H} mast be a number, got "${t}"`)}return s},default:k}
;const resolveRetryConfig=(e,t)=>{const{retryStrategy:s,retryMode:o}=e;const{defaultMaxAttempts:r=k,defaultBaseDelay:a=Retry.delay()}=t??{}
;const c=i(e.maxAttempts??r);let u=s?Promise.resolve(s):undefined;const getDefault=async()=>{const e=await c();const t=await i(o)()===D.ADAPTIVE;if(t){
return new F(c,{maxAttempts:e,baseDelay:a})}return new L({maxAttempts:e,baseDelay:a})};return Object.assign(e,{maxAttempts:c,retryStrategy:()=>u??=getDefault()
})};const B="AWS_RETRY_MODE";const j="retry_mode";const z={environmentVariableSelector:e=>e[B],configFileSelector:e=>e[j],default:_}
;const V=bindRetryMiddleware(isStreamingPayload);const q=bindGetRetryPlugin(isStreamingPayload);t.DEFAULT_RETRY_MODE=_;t.NODE_MAX_ATTEMPT_CONFIG_OPTIONS=U
;t.NODE_RETRY_MODE_CONFIG_OPTIONS=z;t.RETRY_MODES=D;t.getRetryPlugin=q;t.resolveRetryConfig=resolveRetryConfig},2754:(e,t,s)=>{
const{getSmithyContext:o,HttpResponse:r,toEndpointV1:i}=s(6046);const deref=e=>{if(typeof e==="function"){return e()}return e};const operation=(e,t,s,o,r)=>({
name:t,namespace:e,traits:s,input:o,output:r});const schemaDeserializationMiddleware=e=>(t,s)=>async i=>{const{response:a}=await t(i)
;const{operationSchema:c}=o(s);const[,u,l,d,p,f]=c??[];try{const t=await e.protocol.deserializeResponse(operation(u,l,d,p,f),{...e,...s},a);return{response:a,
output:t}}catch(e){Object.defineProperty(e,"$response",{value:a,enumerable:false,writable:false,configurable:false});if(!("$metadata"in e)){
const t=`Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;try{e.message+="\n  "+t}catch(e){
if(!s.logger||s.logger?.constructor?.name==="NoOpLogger"){console.warn(t)}else{s.logger?.warn?.(t)}}if(typeof e.$responseBodyText!=="undefined"){
if(e.$response){e.$response.body=e.$responseBodyText}}try{if(r.isInstance(a)){const{headers:t={},statusCode:s}=a;const o=Object.entries(t);e.$metadata={
httpStatusCode:s,requestId:findHeader(/^x-[\w-]+-request-?id$/,o),extendedRequestId:findHeader(/^x-[\w-]+-id-2$/,o),cfId:findHeader(/^x-[\w-]+-cf-id$/,o)}}
}catch(e){}}throw e}};const findHeader=(e,t)=>(t.find(([t])=>t.match(e))||[void 0,void 0])[1];const schemaSerializationMiddleware=e=>(t,s)=>async r=>{
const{operationSchema:a}=o(s);const[,c,u,l,d,p]=a??[];const f=s.endpointV2?async()=>i(s.endpointV2):e.endpoint
;const h=await e.protocol.serializeRequest(operation(c,u,l,d,p),r.input,{...e,...s,endpoint:f});return t({...r,request:h})};const a={
name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:true};const c={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],
override:true};function getSchemaSerdePlugin(e){return{applyToStack:t=>{t.add(schemaSerializationMiddleware(e),c);t.add(schemaDeserializationMiddleware(e),a)
;e.protocol.setSerdeContext(e)}}}class Schema{name;namespace;traits;static assign(e,t){const s=Object.assign(e,t);return s}static[Symbol.hasInstance](e){
const t=this.prototype.isPrototypeOf(e);if(!t&&typeof e==="object"&&e!==null){const t=e;return t.symbol===this.symbol}return t}getName(){
return this.namespace+"#"+this.name}}class ListSchema extends Schema{static symbol=Symbol.for("@smithy/lis");valueSchema;symbol=ListSchema.symbol}
const list=(e,t,s,o)=>Schema.assign(new ListSchema,{name:t,namespace:e,traits:s,valueSchema:o});class StructureSchema extends Schema{
static symbol=Symbol.for("@smithy/str");memberNames;memberList;symbol=StructureSchema.symbol}const struct=(e,t,s,o,r)=>Schema.assign(new StructureSchema,{
name:t,namespace:e,traits:s,memberNames:o,memberList:r});class ErrorSchema extends StructureSchema{static symbol=Symbol.for("@smithy/err");ctor
;symbol=ErrorSchema.symbol}const error=(e,t,s,o,r,i)=>Schema.assign(new ErrorSchema,{name:t,namespace:e,traits:s,memberNames:o,memberList:r,ctor:null})
;const u=[];function translateTraits(e){if(typeof e==="object"){return e}e=e|0;if(u[e]){return u[e]}const t={};let s=0
;for(const o of["httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpResponseCode","httpQueryParams"]){if((e>>s++&1)===1){t[o]=1}}
return u[e]=t}const l={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")};const d=[];const p={};class NormalizedSchema{ref;memberName
;static symbol=Symbol.for("@smithy/nor");symbol=NormalizedSchema.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(e,t){
this.ref=e;this.memberName=t;const s=[];let o=e;let r=e;this._isMemberSchema=false;while(isMemberSchema(o)){s.push(o[1]);o=o[0];r=deref(o)
;this._isMemberSchema=true}if(s.length>0){this.memberTraits={};for(let e=s.length-1;e>=0;--e){const t=s[e];Object.assign(this.memberTraits,translateTraits(t))}
}else{this.memberTraits=0}if(r instanceof NormalizedSchema){const e=this.memberTraits;Object.assign(this,r)
;this.memberTraits=Object.assign({},e,r.getMemberTraits(),this.getMemberTraits());this.normalizedTraits=void 0;this.memberName=t??r.memberName;return}
this.schema=deref(r);if(isStaticSchema(this.schema)){this.name=`${this.schema[1]}#${this.schema[2]}`;this.traits=this.schema[3]}else{
this.name=this.memberName??String(r);this.traits=0}if(this._isMemberSchema&&!t){
throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`)}}static[Symbol.hasInstance](e){
const t=this.prototype.isPrototypeOf(e);if(!t&&typeof e==="object"&&e!==null){const t=e;return t.symbol===this.symbol}return t}static of(e){
const t=typeof e==="function"||typeof e==="object"&&e!==null;if(typeof e==="number"){if(d[e]){return d[e]}}else if(typeof e==="string"){if(p[e]){return p[e]}
}else if(t){if(e[l.ns]){return e[l.ns]}}const s=deref(e);if(s instanceof NormalizedSchema){return s}if(isMemberSchema(s)){const[t,o]=s
;if(t instanceof NormalizedSchema){Object.assign(t.getMergedTraits(),translateTraits(o));return t}
throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e,null,2)}.`)}const o=new NormalizedSchema(s);if(t){
return e[l.ns]=o}if(typeof s==="string"){return p[s]=o}if(typeof s==="number"){return d[s]=o}return o}getSchema(){const e=this.schema
;if(Array.isArray(e)&&e[0]===0){return e[4]}return e}getName(e=false){const{name:t}=this;const s=!e&&t&&t.includes("#");return s?t.split("#")[1]:t||undefined}
getMemberName(){return this.memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){const e=this.getSchema()
;return typeof e==="number"?e>=64&&e<128:e[0]===1}isMapSchema(){const e=this.getSchema();return typeof e==="number"?e>=128&&e<=255:e[0]===2}isStructSchema(){
const e=this.getSchema();if(typeof e!=="object"){return false}const t=e[0];return t===3||t===-3||t===4}isUnionSchema(){const e=this.getSchema()
;if(typeof e!=="object"){return false}return e[0]===4}isBlobSchema(){const e=this.getSchema();return e===21||e===42}isTimestampSchema(){const e=this.getSchema()
;return typeof e==="number"&&e>=4&&e<=7}isUnitSchema(){return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){
return this.getSchema()===0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){
return this.getSchema()===17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){const{streaming:e}=this.getMergedTraits()
;return!!e||this.getSchema()===42}isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){
return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){
return translateTraits(this.memberTraits)}getOwnTraits(){return translateTraits(this.traits)}getKeySchema(){
const[e,t]=[this.isDocumentSchema(),this.isMapSchema()];if(!e&&!t){throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`)}
const s=this.getSchema();const o=e?15:s[4]??0;return member([o,0],"key")}getValueSchema(){const e=this.getSchema()
;const[t,s,o]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()]
;const r=typeof e==="number"?63&e:e&&typeof e==="object"&&(s||o)?e[3+e[0]]:t?15:void 0;if(r!=null){return member([r,0],s?"value":"member")}
throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`)}getMemberSchema(e){const t=this.getSchema()
;if(this.isStructSchema()&&t[4].includes(e)){const s=t[4].indexOf(e);const o=t[5][s];return member(isMemberSchema(o)?o:[o,0],e)}if(this.isDocumentSchema()){
return member([15,0],e)}throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${e}.`)}getMemberSchemas(){const e={};try{
for(const[t,s]of this.structIterator()){e[t]=s}}catch(e){}return e}getEventStreamMember(){if(this.isStructSchema()){for(const[e,t]of this.structIterator()){
if(t.isStreaming()&&t.isStructSchema()){return e}}}return""}*structIterator(){if(this.isUnitSchema()){return}if(!this.isStructSchema()){
throw new Error("@smithy/core/schema - cannot iterate non-struct schema.")}const e=this.getSchema();const t=e[4].length;let s=e[l.it];if(s&&t===s.length){
yield*s;return}s=Array(t);for(let o=0;o<t;++o){const t=e[4][o];const r=member([e[5][o],0],t);yield s[o]=[t,r]}e[l.it]=s}}function member(e,t){
if(e instanceof NormalizedSchema){return Object.assign(e,{memberName:t,_isMemberSchema:true})}const s=NormalizedSchema;return new s(e,t)}
const isMemberSchema=e=>Array.isArray(e)&&e.length===2;const isStaticSchema=e=>Array.isArray(e)&&e.length>=5;class TypeRegistry{namespace;schemas;exceptions
;static registries=new Map;constructor(e,t=new Map,s=new Map){this.namespace=e;this.schemas=t;this.exceptions=s;if(!TypeRegistry.registries.has(e)){
TypeRegistry.registries.set(e,this)}}static for(e){return TypeRegistry.registries.get(e)??new TypeRegistry(e)}copyFrom(e){const{schemas:t,exceptions:s}=this
;for(const[s,o]of e.schemas){if(!t.has(s)){t.set(s,o)}}for(const[t,o]of e.exceptions){if(!s.has(t)){s.set(t,o)}}}register(e,t){const s=this.normalizeShapeId(e)
;for(const e of[this,TypeRegistry.for(s.split("#")[0])]){if(!e.schemas.has(s)){e.schemas.set(s,t)}}}getSchema(e){const t=this.normalizeShapeId(e)
;if(!this.schemas.has(t)){if(!e.includes("#")){const t="#"+e;const s=[];for(const[e,o]of this.schemas.entries()){if(e.endsWith(t)){s.push(o)}}if(s.length===1){
return s[0]}}throw new Error(`@smithy/core/schema - schema not found for ${t}`)}return this.schemas.get(t)}registerError(e,t){const s=e;const o=s[1]
;const r=o+"#"+s[2];if(!t.hasOwnProperty?.("shapeId")){t.shapeId=r}for(const e of[this,TypeRegistry.for(o)]){if(!e.schemas.has(r)&&!e.exceptions.has(s)){
e.schemas.set(r,s);e.exceptions.set(s,t)}}}getErrorCtor(e){const t=e;if(this.exceptions.has(t)){return this.exceptions.get(t)}const s=TypeRegistry.for(t[1])
;return s.exceptions.get(t)}getBaseException(){for(const e of this.exceptions.keys()){if(Array.isArray(e)){const[,t,s]=e;const o=t+"#"+s
;if(o.startsWith("smithy.ts.sdk.synthetic.")&&o.endsWith("ServiceException")){return e}}}return undefined}find(e){for(const t of this.schemas.values()){
if(e(t)){return t}}return undefined}clear(){this.schemas.clear();this.exceptions.clear()}normalizeShapeId(e){if(e.includes("#")){return e}
return this.namespace+"#"+e}}t.NormalizedSchema=NormalizedSchema;t.TypeRegistry=TypeRegistry;t.deref=deref;t.getSchemaSerdePlugin=getSchemaSerdePlugin
;t.translateTraits=translateTraits},246:(e,t,s)=>{const{createHmac:o,createHash:r,getRandomValues:i}=s(7598);const{hasOwn:a,HttpResponse:c}=s(6046);t.hasOwn=a
;const{ReadStream:u,lstatSync:l,fstatSync:d}=s(3024);const{Readable:p,Writable:f,PassThrough:h}=s(7075)
;const isArrayBuffer=e=>typeof ArrayBuffer==="function"&&e instanceof ArrayBuffer||Object.prototype.toString.call(e)==="[object ArrayBuffer]"
;const fromArrayBuffer=(e,t=0,s=e.byteLength-t)=>{if(!isArrayBuffer(e)){
throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof e} (${e})`)}return Buffer.from(e,t,s)};const fromString=(e,t)=>{
if(typeof e!=="string"){throw new TypeError(`The "input" argument must be of type string. Received type ${typeof e} (${e})`)}
return t?Buffer.from(e,t):Buffer.from(e)};const g=/^[A-Za-z0-9+/]*={0,2}$/;const fromBase64=e=>{if(e.length*3%4!==0){
throw new TypeError(`Incorrect padding on base64 string.`)}if(!g.exec(e)){throw new TypeError(`Invalid base64 string.`)}const t=fromString(e,"base64")
;return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)};const fromUtf8$1=e=>{const t=fromString(e,"utf8")
;return new Uint8Array(t.buffer,t.byteOffset,t.byteLength/Uint8Array.BYTES_PER_ELEMENT)};const toBase64$1=e=>{let t;if(typeof e==="string"){t=fromUtf8$1(e)
}else{t=e}if(typeof t!=="object"||typeof t.byteOffset!=="number"||typeof t.byteLength!=="number"){
throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.")}
return fromArrayBuffer(t.buffer,t.byteOffset,t.byteLength).toString("base64")};function bindUint8ArrayBlobAdapter(e,t,s,o){
return class Uint8ArrayBlobAdapter extends Uint8Array{static fromString(e,s="utf-8"){if(typeof e==="string"){if(s==="base64"){
return Uint8ArrayBlobAdapter.mutate(o(e))}return Uint8ArrayBlobAdapter.mutate(t(e))}
throw new Error(`Unsupported conversion from ${typeof e} to Uint8ArrayBlobAdapter.`)}static mutate(e){Object.setPrototypeOf(e,Uint8ArrayBlobAdapter.prototype)
;return e}transformToString(t="utf-8"){if(t==="base64"){return s(this)}return e(this)}}}const toUtf8$1=e=>{if(typeof e==="string"){return e}
if(typeof e!=="object"||typeof e.byteOffset!=="number"||typeof e.byteLength!=="number"){
throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.")}
return fromArrayBuffer(e.buffer,e.byteOffset,e.byteLength).toString("utf8")};const m=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"))
;function bindV4(e){if(typeof crypto!=="undefined"&&typeof crypto.randomUUID==="function"){return()=>crypto.randomUUID()}return()=>{const t=new Uint8Array(16)
;e(t);t[6]=t[6]&15|64;t[8]=t[8]&63|128
;return m[t[0]]+m[t[1]]+m[t[2]]+m[t[3]]+"-"+m[t[4]]+m[t[5]]+"-"+m[t[6]]+m[t[7]]+"-"+m[t[8]]+m[t[9]]+"-"+m[t[10]]+m[t[11]]+m[t[12]]+m[t[13]]+m[t[14]]+m[t[15]]}}
const expectNumber=e=>{if(e===null||e===undefined){return undefined}if(typeof e==="string"){const t=parseFloat(e);if(!Number.isNaN(t)){
if(String(t)!==String(e)){E.warn(stackTraceWarning(`Expected number but observed string: ${e}`))}return t}}if(typeof e==="number"){return e}
throw new TypeError(`Expected number, got ${typeof e}: ${e}`)};const S=Math.ceil(2**127*(2-2**-23));const expectFloat32=e=>{const t=expectNumber(e)
;if(t!==undefined&&!Number.isNaN(t)&&t!==Infinity&&t!==-Infinity){if(Math.abs(t)>S){throw new TypeError(`Expected 32-bit float, got ${e}`)}}return t}
;const expectLong=e=>{if(e===null||e===undefined){return undefined}if(Number.isInteger(e)&&!Number.isNaN(e)){return e}
throw new TypeError(`Expected integer, got ${typeof e}: ${e}`)};const expectShort=e=>expectSizedInt(e,16);const expectByte=e=>expectSizedInt(e,8)
;const expectSizedInt=(e,t)=>{const s=expectLong(e);if(s!==undefined&&castInt(s,t)!==s){throw new TypeError(`Expected ${t}-bit integer, got ${e}`)}return s}
;const castInt=(e,t)=>{switch(t){case 32:return Int32Array.of(e)[0];case 16:return Int16Array.of(e)[0];case 8:return Int8Array.of(e)[0]}}
;const expectObject=e=>{if(e===null||e===undefined){return undefined}if(typeof e==="object"&&!Array.isArray(e)){return e}
const t=Array.isArray(e)?"array":typeof e;throw new TypeError(`Expected object, got ${t}: ${e}`)};const expectUnion=e=>{if(e===null||e===undefined){
return undefined}const t=expectObject(e);const s=[];for(const e in t){if(!a(t,e)){continue}if(t[e]!=null){s.push(e)}}if(s.length===0){
throw new TypeError(`Unions must have exactly one non-null member. None were found.`)}if(s.length>1){
throw new TypeError(`Unions must have exactly one non-null member. Keys ${s} were not null.`)}return t};const strictParseDouble=e=>{if(typeof e=="string"){
return expectNumber(parseNumber(e))}return expectNumber(e)};const strictParseFloat32=e=>{if(typeof e=="string"){return expectFloat32(parseNumber(e))}
return expectFloat32(e)};const y=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;const parseNumber=e=>{const t=e.match(y)
;if(t===null||t[0].length!==e.length){throw new TypeError(`Expected real number, got implicit NaN`)}return parseFloat(e)};const strictParseShort=e=>{
if(typeof e==="string"){return expectShort(parseNumber(e))}return expectShort(e)};const strictParseByte=e=>{if(typeof e==="string"){
return expectByte(parseNumber(e))}return expectByte(e)}
;const stackTraceWarning=e=>String(new TypeError(e).stack||e).split("\n").slice(0,5).filter(e=>!e.includes("stackTraceWarning")).join("\n");const E={
warn:console.warn};const v=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"];const x=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]
;function dateToUtcString(e){const t=e.getUTCFullYear();const s=e.getUTCMonth();const o=e.getUTCDay();const r=e.getUTCDate();const i=e.getUTCHours()
;const a=e.getUTCMinutes();const c=e.getUTCSeconds();const u=r<10?`0${r}`:`${r}`;const l=i<10?`0${i}`:`${i}`;const d=a<10?`0${a}`:`${a}`
;const p=c<10?`0${c}`:`${c}`;return`${v[o]}, ${u} ${x[s]} ${t} ${l}:${d}:${p} GMT`}
const C=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);const parseRfc3339DateTime=e=>{if(e===null||e===undefined){
return undefined}if(typeof e!=="string"){throw new TypeError("RFC-3339 date-times must be expressed as strings")}const t=C.exec(e);if(!t){
throw new TypeError("Invalid RFC-3339 date-time value")}const[s,o,r,i,a,c,u,l]=t;const d=strictParseShort(stripLeadingZeroes(o))
;const p=parseDateValue(r,"month",1,12);const f=parseDateValue(i,"day",1,31);return buildDate(d,p,f,{hours:a,minutes:c,seconds:u,fractionalMilliseconds:l})}
;const w=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);const parseRfc3339DateTimeWithOffset=e=>{
if(e===null||e===undefined){return undefined}if(typeof e!=="string"){throw new TypeError("RFC-3339 date-times must be expressed as strings")}const t=w.exec(e)
;if(!t){throw new TypeError("Invalid RFC-3339 date-time value")}const[s,o,r,i,a,c,u,l,d]=t;const p=strictParseShort(stripLeadingZeroes(o))
;const f=parseDateValue(r,"month",1,12);const h=parseDateValue(i,"day",1,31);const g=buildDate(p,f,h,{hours:a,minutes:c,seconds:u,fractionalMilliseconds:l})
;if(d.toUpperCase()!="Z"){g.setTime(g.getTime()-parseOffsetToMilliseconds(d))}return g}
;const b=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/)
;const I=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/)
;const P=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/)
;const parseRfc7231DateTime=e=>{if(e===null||e===undefined){return undefined}if(typeof e!=="string"){
throw new TypeError("RFC-7231 date-times must be expressed as strings")}let t=b.exec(e);if(t){const[e,s,o,r,i,a,c,u]=t
;return buildDate(strictParseShort(stripLeadingZeroes(r)),parseMonthByShortName(o),parseDateValue(s,"day",1,31),{hours:i,minutes:a,seconds:c,
fractionalMilliseconds:u})}t=I.exec(e);if(t){const[e,s,o,r,i,a,c,u]=t
;return adjustRfc850Year(buildDate(parseTwoDigitYear(r),parseMonthByShortName(o),parseDateValue(s,"day",1,31),{hours:i,minutes:a,seconds:c,
fractionalMilliseconds:u}))}t=P.exec(e);if(t){const[e,s,o,r,i,a,c,u]=t
;return buildDate(strictParseShort(stripLeadingZeroes(u)),parseMonthByShortName(s),parseDateValue(o.trimLeft(),"day",1,31),{hours:r,minutes:i,seconds:a,
fractionalMilliseconds:c})}throw new TypeError("Invalid RFC-7231 date-time value")};const parseEpochTimestamp=e=>{if(e===null||e===undefined){return undefined}
let t;if(typeof e==="number"){t=e}else if(typeof e==="string"){t=strictParseDouble(e)}else if(typeof e==="object"&&e.tag===1){t=e.value}else{
throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation")}
if(Number.isNaN(t)||t===Infinity||t===-Infinity){throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics")}
return new Date(Math.round(t*1e3))};const buildDate=(e,t,s,o)=>{const r=t-1;validateDayOfMonth(e,r,s)
;return new Date(Date.UTC(e,r,s,parseDateValue(o.hours,"hour",0,23),parseDateValue(o.minutes,"minute",0,59),parseDateValue(o.seconds,"seconds",0,60),parseMilliseconds(o.fractionalMilliseconds)))
};const parseTwoDigitYear=e=>{const t=(new Date).getUTCFullYear();const s=Math.floor(t/100)*100+strictParseShort(stripLeadingZeroes(e));if(s<t){return s+100}
return s};const T=50*365*24*60*60*1e3;const adjustRfc850Year=e=>{if(e.getTime()-(new Date).getTime()>T){
return new Date(Date.UTC(e.getUTCFullYear()-100,e.getUTCMonth(),e.getUTCDate(),e.getUTCHours(),e.getUTCMinutes(),e.getUTCSeconds(),e.getUTCMilliseconds()))}
return e};const parseMonthByShortName=e=>{const t=x.indexOf(e);if(t<0){throw new TypeError(`Invalid month: ${e}`)}return t+1}
;const R=[31,28,31,30,31,30,31,31,30,31,30,31];const validateDayOfMonth=(e,t,s)=>{let o=R[t];if(t===1&&isLeapYear(e)){o=29}if(s>o){
throw new TypeError(`Invalid day for ${x[t]} in ${e}: ${s}`)}};const isLeapYear=e=>e%4===0&&(e%100!==0||e%400===0);const parseDateValue=(e,t,s,o)=>{
const r=strictParseByte(stripLeadingZeroes(e));if(r<s||r>o){throw new TypeError(`${t} must be between ${s} and ${o}, inclusive`)}return r}
;const parseMilliseconds=e=>{if(e===null||e===undefined){return 0}return strictParseFloat32("0."+e)*1e3};const parseOffsetToMilliseconds=e=>{const t=e[0]
;let s=1;if(t=="+"){s=1}else if(t=="-"){s=-1}else{throw new TypeError(`Offset direction, ${t}, must be "+" or "-"`)}const o=Number(e.substring(1,3))
;const r=Number(e.substring(4,6));return s*(o*60+r)*60*1e3};const stripLeadingZeroes=e=>{let t=0;while(t<e.length-1&&e.charAt(t)==="0"){t++}if(t===0){return e}
return e.slice(t)};const D=function LazyJsonString(e){const t=Object.assign(new String(e),{deserializeJSON(){return JSON.parse(String(e))},toString(){
return String(e)},toJSON(){return String(e)}});return t};D.from=e=>{if(e&&typeof e==="object"&&(e instanceof D||"deserializeJSON"in e)){return e
}else if(typeof e==="string"||Object.getPrototypeOf(e)===String.prototype){return D(String(e))}return D(JSON.stringify(e))};D.fromObject=D.from
;function quoteHeader(e){if(e.includes(",")||e.includes('"')){e=`"${e.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}"`}return e}
const k=`(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;const _=`(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`
;const M=`(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;const L=`(\\d?\\d)`;const F=`(\\d{4})`
;const $=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/)
;const H=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/
;const U=new RegExp(`^${k}, ${L} ${_} ${F} ${M} GMT$`);const B=new RegExp(`^${k}, ${L}-${_}-(\\d\\d) ${M} GMT$`)
;const j=new RegExp(`^${k} ${_} ( [1-9]|\\d\\d) ${M} ${F}$`);const z=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]
;const _parseEpochTimestamp=e=>{if(e==null){return void 0}let t=NaN;if(typeof e==="number"){t=e}else if(typeof e==="string"){if(!/^-?\d*\.?\d+$/.test(e)){
throw new TypeError(`parseEpochTimestamp - numeric string invalid.`)}t=Number.parseFloat(e)}else if(typeof e==="object"&&e.tag===1){t=e.value}
if(isNaN(t)||Math.abs(t)===Infinity){throw new TypeError("Epoch timestamps must be valid finite numbers.")}return new Date(Math.round(t*1e3))}
;const _parseRfc3339DateTimeWithOffset=e=>{if(e==null){return void 0}if(typeof e!=="string"){throw new TypeError("RFC3339 timestamps must be strings")}
const t=$.exec(e);if(!t){throw new TypeError(`Invalid RFC3339 timestamp format ${e}`)}const[,s,o,r,i,a,c,,u,l]=t;range(o,1,12);range(r,1,31);range(i,0,23)
;range(a,0,59);range(c,0,60)
;const d=new Date(Date.UTC(Number(s),Number(o)-1,Number(r),Number(i),Number(a),Number(c),Number(u)?Math.round(parseFloat(`0.${u}`)*1e3):0))
;d.setUTCFullYear(Number(s));if(l.toUpperCase()!="Z"){const[,e,t,s]=/([+-])(\d\d):(\d\d)/.exec(l)||[void 0,"+",0,0];const o=e==="-"?1:-1
;d.setTime(d.getTime()+o*(Number(t)*60*60*1e3+Number(s)*60*1e3))}return d};const _parseRfc7231DateTime=e=>{if(e==null){return void 0}if(typeof e!=="string"){
throw new TypeError("RFC7231 timestamps must be strings.")}if(H.test(e)){return new Date(e)}let t;let s;let o;let r;let i;let a;let c;let u;if(u=U.exec(e)){
[,t,s,o,r,i,a,c]=u}else if(u=B.exec(e)){[,t,s,o,r,i,a,c]=u;o=(Number(o)+1900).toString()}else if(u=j.exec(e)){[,s,t,r,i,a,c,o]=u}if(o&&a){
const e=Date.UTC(Number(o),z.indexOf(s),Number(t),Number(r),Number(i),Number(a),c?Math.round(parseFloat(`0.${c}`)*1e3):0);range(t,1,31);range(r,0,23)
;range(i,0,59);range(a,0,60);const u=new Date(e);u.setUTCFullYear(Number(o));return u}throw new TypeError(`Invalid RFC7231 date-time value ${e}.`)}
;function range(e,t,s){const o=Number(e);if(o<t||o>s){throw new Error(`Value ${o} out of range [${t}, ${s}]`)}}function splitEvery(e,t,s){
if(s<=0||!Number.isInteger(s)){throw new Error("Invalid number of delimiters ("+s+") for splitEvery.")}const o=e.split(t);if(s===1){return o}const r=[];let i=""
;for(let e=0;e<o.length;e++){if(i===""){i=o[e]}else{i+=t+o[e]}if((e+1)%s===0){r.push(i);i=""}}if(i!==""){r.push(i)}return r}const splitHeader=e=>{
const t=e.length;const s=[];let o=false;let r=false;let i=0;for(let a=0;a<t;++a){const t=e[a];switch(t){case`"`:if(!r){o=!o}break;case",":if(!o){
s.push(e.slice(i,a));i=a+1}break}r=t==="\\"&&!r}s.push(e.slice(i));return s.map(e=>{e=e.trim();const t=e.length;if(t<2){return e}if(e[0]===`"`&&e[t-1]===`"`){
e=e.slice(1,t-1);return e.replace(/\\(["\\])/g,"$1")}return e.replace(/\\"/g,'"')})};const V=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/
;class NumericValue{string;type;constructor(e,t){this.string=e;this.type=t;if(!V.test(e)){
throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`)}}toString(){return this.string}
static[Symbol.hasInstance](e){if(!e||typeof e!=="object"){return false}const t=e
;return NumericValue.prototype.isPrototypeOf(e)||t.type==="bigDecimal"&&V.test(t.string)}}const q={};const G={};for(let e=0;e<256;e++){
let t=e.toString(16).toLowerCase();if(t.length===1){t=`0${t}`}q[e]=t;G[t]=e}function fromHex(e){if(e.length%2!==0){
throw new Error("Hex encoded strings must have an even number length")}const t=new Uint8Array(e.length/2);for(let s=0;s<e.length;s+=2){
const o=e.slice(s,s+2).toLowerCase();if(o in G){t[s/2]=G[o]}else{throw new Error(`Cannot decode unrecognized sequence ${o} as hexadecimal`)}}return t}
function toHex(e){let t="";for(let s=0;s<e.byteLength;s++){t+=q[e[s]]}return t}const calculateBodyLength=e=>{if(!e){return 0}if(typeof e==="string"){
return Buffer.byteLength(e)}else if(typeof e.byteLength==="number"){return e.byteLength}else if(typeof e.size==="number"){return e.size
}else if(typeof e.start==="number"&&typeof e.end==="number"){return e.end+1-e.start}else if(e instanceof u){if(e.path!=null){return l(e.path).size
}else if(typeof e.fd==="number"){return d(e.fd).size}}throw new Error(`Body Length computation failed for ${e}`)};const toUint8Array=e=>{
if(e instanceof Uint8Array){return e}if(typeof e==="string"){return fromUtf8$1(e)}if(ArrayBuffer.isView(e)){
return new Uint8Array(e.buffer,e.byteOffset,e.byteLength/Uint8Array.BYTES_PER_ELEMENT)}return new Uint8Array(e)};function concatBytes(e,t){if(t===undefined){t=0
;for(const s of e){t+=s.byteLength}}const s=new Uint8Array(t);let o=0;for(const t of e){s.set(t,o);o+=t.byteLength}return s}
let W=class ChecksumStream extends p{expectedChecksum;checksumSourceLocation;checksum;source;base64Encoder
;constructor({expectedChecksum:e,checksum:t,source:s,checksumSourceLocation:o,base64Encoder:r}){super();if(typeof s.pipe!=="function"){
throw new Error(`@smithy/util-stream: unsupported source type ${s?.constructor?.name??s} in ChecksumStream.`)}this.source=s;this.base64Encoder=r??toBase64$1
;this.expectedChecksum=e;this.checksum=t;this.checksumSourceLocation=o;this.source.on("data",this.onSourceData);this.source.on("end",this.onSourceEnd)
;this.source.on("error",this.onSourceError);this.source.on("close",this.onSourceClose);this.source.pause()}onSourceData=e=>{if(this.destroyed){return}try{
this.checksum.update(e)}catch(e){this.destroy(e);return}if(!this.push(e)){this.source.pause()}};onSourceEnd=async()=>{if(this.destroyed){return}try{
const e=await this.checksum.digest();const t=this.base64Encoder(e);if(this.expectedChecksum!==t){
this.destroy(new Error(`Checksum mismatch: expected "${this.expectedChecksum}" but received "${t}"`+` in response header "${this.checksumSourceLocation}".`))
;return}}catch(e){this.destroy(e);return}this.push(null)};onSourceError=e=>{this.destroy(e)};onSourceClose=()=>{if(!this.destroyed&&!this.source.readableEnded){
this.destroy(new Error("Connection lost or stream closed before all data was received."))}};_read(e){this.source.resume()}_destroy(e,t){
this.source?.removeListener("data",this.onSourceData);this.source?.removeListener("end",this.onSourceEnd)
;this.source?.removeListener("error",this.onSourceError);this.source?.removeListener("close",this.onSourceClose);this.source?.destroy();t(e)}}
;const isReadableStream=e=>typeof ReadableStream==="function"&&(e?.constructor?.name===ReadableStream.name||e instanceof ReadableStream)
;const isBlob=e=>typeof Blob==="function"&&(e?.constructor?.name===Blob.name||e instanceof Blob);const fromUtf8=e=>(new TextEncoder).encode(e)
;const K=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;Object.entries(K).reduce((e,[t,s])=>{e[s]=Number(t);return e},{})
;const Q=K.split("");const J=6;const Z=8;const X=63;function toBase64(e){let t;if(typeof e==="string"){t=fromUtf8(e)}else{t=e}
const s=typeof t==="object"&&typeof t.length==="number";const o=typeof t==="object"&&typeof t.byteOffset==="number"&&typeof t.byteLength==="number";if(!s&&!o){
throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.")}let r="";for(let e=0;e<t.length;e+=3){let s=0;let o=0
;for(let r=e,i=Math.min(e+3,t.length);r<i;r++){s|=t[r]<<(i-r-1)*Z;o+=Z}const i=Math.ceil(o/J);s<<=i*J-o;for(let e=1;e<=i;e++){const t=(i-e)*J;r+=Q[(s&X<<t)>>t]}
r+="==".slice(0,4-i)}return r}const Y=typeof ReadableStream==="function"?ReadableStream:function(){};class ChecksumStream extends Y{}
const createChecksumStream$1=({expectedChecksum:e,checksum:t,source:s,checksumSourceLocation:o,base64Encoder:r})=>{if(!isReadableStream(s)){
throw new Error(`@smithy/util-stream: unsupported source type ${s?.constructor?.name??s} in ChecksumStream.`)}const i=r??toBase64
;if(typeof TransformStream!=="function"){
throw new Error("@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.")}
const a=new TransformStream({start(){},async transform(e,s){t.update(e);s.enqueue(e)},async flush(s){const r=await t.digest();const a=i(r);if(e!==a){
const t=new Error(`Checksum mismatch: expected "${e}" but received "${a}"`+` in response header "${o}".`);s.error(t)}else{s.terminate()}}});s.pipeThrough(a)
;const c=a.readable;Object.setPrototypeOf(c,ChecksumStream.prototype);return c};function createChecksumStream(e){
if(typeof ReadableStream==="function"&&isReadableStream(e.source)){return createChecksumStream$1(e)}return new W(e)}class ByteArrayCollector{allocByteArray
;byteLength=0;byteArrays=[];constructor(e){this.allocByteArray=e}push(e){this.byteArrays.push(e);this.byteLength+=e.byteLength}flush(){
if(this.byteArrays.length===1){const e=this.byteArrays[0];this.reset();return e}const e=this.allocByteArray(this.byteLength);let t=0
;for(let s=0;s<this.byteArrays.length;++s){const o=this.byteArrays[s];e.set(o,t);t+=o.byteLength}this.reset();return e}reset(){this.byteArrays=[]
;this.byteLength=0}}function createBufferedReadableStream(e,t,s){const o=e.getReader();let r=false;let i=0
;const a=["",new ByteArrayCollector(e=>new Uint8Array(e))];let c=-1;const pull=async e=>{const{value:u,done:l}=await o.read();const d=u;if(l){if(c!==-1){
const t=flush(a,c);if(sizeOf(t)>0){e.enqueue(t)}}e.close()}else{const o=modeOf(d,false);if(c!==o){if(c>=0){e.enqueue(flush(a,c))}c=o}if(c===-1){e.enqueue(d)
;return}const u=sizeOf(d);i+=u;const l=sizeOf(a[c]);if(u>=t&&l===0){e.enqueue(d)}else{const o=merge(a,c,d);if(!r&&i>t*2){r=true
;s?.warn(`@smithy/util-stream - stream chunk size ${u} is below threshold of ${t}, automatically buffering.`)}if(o>=t){e.enqueue(flush(a,c))}else{await pull(e)}
}}};return new ReadableStream({pull:pull})}function merge(e,t,s){switch(t){case 0:e[0]+=s;return sizeOf(e[0]);case 1:case 2:e[t].push(s);return sizeOf(e[t])}}
function flush(e,t){switch(t){case 0:const s=e[0];e[0]="";return s;case 1:case 2:return e[t].flush()}
throw new Error(`@smithy/util-stream - invalid index ${t} given to flush()`)}function sizeOf(e){return e?.byteLength??e?.length??0}function modeOf(e,t=true){
if(t&&typeof Buffer!=="undefined"&&e instanceof Buffer){return 2}if(e instanceof Uint8Array){return 1}if(typeof e==="string"){return 0}return-1}
function createBufferedReadable(e,t,s){if(isReadableStream(e)){return createBufferedReadableStream(e,t,s)}const o=new p({read(){}});let r=false;let i=0
;const a=["",new ByteArrayCollector(e=>new Uint8Array(e)),new ByteArrayCollector(e=>Buffer.from(new Uint8Array(e)))];let c=-1;e.on("data",e=>{
const u=modeOf(e,true);if(c!==u){if(c>=0){o.push(flush(a,c))}c=u}if(c===-1){o.push(e);return}const l=sizeOf(e);i+=l;const d=sizeOf(a[c]);if(l>=t&&d===0){
o.push(e)}else{const u=merge(a,c,e);if(!r&&i>t*2){r=true
;s?.warn(`@smithy/util-stream - stream chunk size ${l} is below threshold of ${t}, automatically buffering.`)}if(u>=t){o.push(flush(a,c))}}});e.on("end",()=>{
if(c!==-1){const e=flush(a,c);if(sizeOf(e)>0){o.push(e)}}o.push(null)});return o}const getAwsChunkedEncodingStream$1=(e,t)=>{
const{base64Encoder:s,bodyLengthChecker:o,checksumAlgorithmFn:r,checksumLocationName:i,streamHasher:a}=t
;const c=s!==undefined&&o!==undefined&&r!==undefined&&i!==undefined&&a!==undefined;const u=c?a(r,e):undefined;Promise.resolve(u).catch(()=>{})
;const l=e.getReader();return new ReadableStream({async pull(e){const{value:t,done:r}=await l.read();if(r){e.enqueue(`0\r\n`);if(c){const t=s(await u)
;e.enqueue(`${i}:${t}\r\n`);e.enqueue(`\r\n`)}e.close()}else{e.enqueue(`${(o(t)||0).toString(16)}\r\n${t}\r\n`)}}})};function getAwsChunkedEncodingStream(e,t){
const s=e;const o=e;if(isReadableStream(o)){return getAwsChunkedEncodingStream$1(o,t)}
const{base64Encoder:r,bodyLengthChecker:i,checksumAlgorithmFn:a,checksumLocationName:c,streamHasher:u}=t
;const l=r!==undefined&&a!==undefined&&c!==undefined&&u!==undefined;const d=l?u(a,s):undefined;Promise.resolve(d).catch(()=>{});const f=new p({read(){s.resume()
}});s.on("data",e=>{const t=i(e)||0;if(t===0){return}f.push(`${t.toString(16)}\r\n`);f.push(e);if(!f.push("\r\n")){s.pause()}});s.on("error",e=>{f.destroy(e)})
;s.pause();s.on("end",async()=>{try{f.push(`0\r\n`);if(l){const e=r(await d);f.push(`${c}:${e}\r\n`);f.push(`\r\n`)}f.push(null)}catch(e){f.destroy(e)}})
;return f}const toUtf8=e=>{if(typeof e==="string"){return e}if(typeof e!=="object"||typeof e.byteOffset!=="number"||typeof e.byteLength!=="number"){
throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.")}return new TextDecoder("utf-8").decode(e)}
;const streamCollector$1=async e=>{if(isBlob(e)){return collectBlob(e)}return collectReadableStream(e)};async function collectBlob(e){
return e.arrayBuffer().then(e=>new Uint8Array(e))}async function collectReadableStream(e){const t=[];const s=e.getReader();let o=0;while(true){
const{done:e,value:r}=await s.read();if(r){t.push(r);o+=r.length}if(e){break}}return concatBytes(t,o)}const ee="The stream has already been transformed."
;const sdkStreamMixin$1=e=>{if(!isBlobInstance(e)&&!isReadableStream(e)){const t=e?.__proto__?.constructor?.name||e
;throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${t}`)}let t=false;const transformToByteArray=async()=>{if(t){
throw new Error(ee)}t=true;return await streamCollector$1(e)};const blobToWebStream=e=>{if(typeof e.stream!=="function"){
throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\n"+"If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body")
}return e.stream()};return Object.assign(e,{transformToByteArray:transformToByteArray,transformToString:async e=>{const t=await transformToByteArray()
;if(e==="base64"){return toBase64(t)}else if(e==="hex"){return toHex(t)}else if(e===undefined||e==="utf8"||e==="utf-8"){return toUtf8(t)
}else if(typeof TextDecoder==="function"){return new TextDecoder(e).decode(t)}else{
throw new Error("TextDecoder is not available, please make sure polyfill is provided.")}},transformToWebStream:()=>{if(t){throw new Error(ee)}t=true
;if(isBlobInstance(e)){return blobToWebStream(e)}else if(isReadableStream(e)){return e}else{throw new Error(`Cannot transform payload to web stream, got ${e}`)}
}})};const isBlobInstance=e=>typeof Blob==="function"&&e instanceof Blob;const streamCollector=e=>{if(isBlob(e)){return collectBlob(e)}if(isReadableStream(e)){
return collectReadableStream(e)}return new Promise((t,s)=>{const o=new Collector;const r=e;r.pipe(o);r.on("error",e=>{o.end();s(e)});o.on("error",s)
;o.on("finish",function(){const e=concatBytes(this.bufferedBytes);t(e)})})};class Collector extends f{bufferedBytes=[];_write(e,t,s){this.bufferedBytes.push(e)
;s()}}const te="The stream has already been transformed.";const sdkStreamMixin=e=>{if(!(e instanceof p)){try{return sdkStreamMixin$1(e)}catch(t){
const s=e?.__proto__?.constructor?.name||e;throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${s}`)}}let t=false
;const transformToByteArray=async()=>{if(t){throw new Error(te)}t=true;return await streamCollector(e)};return Object.assign(e,{
transformToByteArray:transformToByteArray,transformToString:async e=>{const t=await transformToByteArray();if(e===undefined||Buffer.isEncoding(e)){
return fromArrayBuffer(t.buffer,t.byteOffset,t.byteLength).toString(e)}else{const s=new TextDecoder(e);return s.decode(t)}},transformToWebStream:()=>{if(t){
throw new Error(te)}if(e.readableFlowing!==null){throw new Error("The stream has been consumed by other callbacks.")}if(typeof p.toWeb!=="function"){
throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.")}t=true;return p.toWeb(e)}})};function writeKey(e){
Object.defineProperty(e,"__proto__",{value:undefined,writable:true,enumerable:true,configurable:true})}
class Uint8ArrayBlobAdapter extends(bindUint8ArrayBlobAdapter(toUtf8$1,fromUtf8$1,toBase64$1,fromBase64)){}const ne=i;const se=bindV4(ne);const oe=se
;t.LazyJsonString=D;t.NumericValue=NumericValue;t.Uint8ArrayBlobAdapter=Uint8ArrayBlobAdapter;t._parseEpochTimestamp=_parseEpochTimestamp
;t._parseRfc3339DateTimeWithOffset=_parseRfc3339DateTimeWithOffset;t._parseRfc7231DateTime=_parseRfc7231DateTime;t.calculateBodyLength=calculateBodyLength
;t.concatBytes=concatBytes;t.createBufferedReadable=createBufferedReadable;t.createChecksumStream=createChecksumStream;t.dateToUtcString=dateToUtcString
;t.expectUnion=expectUnion;t.fromBase64=fromBase64;t.fromHex=fromHex;t.fromUtf8=fromUtf8$1;t.generateIdempotencyToken=oe
;t.getAwsChunkedEncodingStream=getAwsChunkedEncodingStream;t.isArrayBuffer=isArrayBuffer;t.parseEpochTimestamp=parseEpochTimestamp
;t.parseRfc3339DateTime=parseRfc3339DateTime;t.parseRfc3339DateTimeWithOffset=parseRfc3339DateTimeWithOffset;t.parseRfc7231DateTime=parseRfc7231DateTime
;t.quoteHeader=quoteHeader;t.sdkStreamMixin=sdkStreamMixin;t.splitEvery=splitEvery;t.splitHeader=splitHeader;t.streamCollector=streamCollector
;t.toBase64=toBase64$1;t.toHex=toHex;t.toUint8Array=toUint8Array;t.toUtf8=toUtf8$1;t.v4=se;t.writeKey=writeKey},6046:(e,t,s)=>{
const{SMITHY_CONTEXT_KEY:o}=s(4714);const getSmithyContext=e=>e[o]||(e[o]={});function hasOwn(e,t){return Object.prototype.hasOwnProperty.call(e,t)}
class HttpRequest{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(e){this.method=e.method||"GET"
;this.hostname=e.hostname||"localhost";this.port=e.port;this.query=e.query||{};this.headers=e.headers||{};this.body=e.body
;this.protocol=e.protocol?e.protocol.slice(-1)!==":"?`${e.protocol}:`:e.protocol:"https:";this.path=e.path?e.path.charAt(0)!=="/"?`/${e.path}`:e.path:"/"
;this.username=e.username;this.password=e.password;this.fragment=e.fragment}static clone(e){const t=new HttpRequest({...e,headers:{...e.headers}});if(t.query){
t.query=cloneQuery(t.query)}return t}static isInstance(e){if(!e){return false}const t=e
;return"method"in t&&"protocol"in t&&"hostname"in t&&"path"in t&&typeof t["query"]==="object"&&typeof t["headers"]==="object"}clone(){
return HttpRequest.clone(this)}}function cloneQuery(e){return Object.keys(e).reduce((t,s)=>{const o=e[s];return{...t,[s]:Array.isArray(o)?[...o]:o}},{})}
class HttpResponse{statusCode;reason;headers;body;constructor(e){this.statusCode=e.statusCode;this.reason=e.reason;this.headers=e.headers||{};this.body=e.body}
static isInstance(e){if(!e){return false}const t=e;return typeof t.statusCode==="number"&&typeof t.headers==="object"}}
const r=new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);const isValidHostLabel=(e,t=false)=>{if(!t){return r.test(e)}const s=e.split(".");for(const e of s){
if(!isValidHostLabel(e)){return false}}return true};function isValidHostname(e){const t=/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;return t.test(e)}
const normalizeProvider=e=>{if(typeof e==="function"){return e}const t=Promise.resolve(e);return()=>t};function parseQueryString(e){const t={}
;e=e.replace(/^\?/,"");if(e){for(const s of e.split("&")){let[e,o=null]=s.split("=");e=decodeURIComponent(e);if(o){o=decodeURIComponent(o)}if(!(e in t)){t[e]=o
}else if(Array.isArray(t[e])){t[e].push(o)}else{t[e]=[t[e],o]}}}return t}const parseUrl=e=>{if(typeof e==="string"){return parseUrl(new URL(e))}
const{hostname:t,pathname:s,port:o,protocol:r,search:i}=e;let a;if(i){a=parseQueryString(i)}return{hostname:t,port:o?parseInt(o):undefined,protocol:r,path:s,
query:a}};const toEndpointV1=e=>{if(typeof e==="object"){if("url"in e){const t=parseUrl(e.url);if(e.headers){t.headers={};for(const s in e.headers){
if(!hasOwn(e.headers,s)){continue}t.headers[s.toLowerCase()]=e.headers[s].join(", ")}}return t}return e}return parseUrl(e)};t.HttpRequest=HttpRequest
;t.HttpResponse=HttpResponse;t.getSmithyContext=getSmithyContext;t.hasOwn=hasOwn;t.isValidHostLabel=isValidHostLabel;t.isValidHostname=isValidHostname
;t.normalizeProvider=normalizeProvider;t.parseQueryString=parseQueryString;t.parseUrl=parseUrl;t.toEndpointV1=toEndpointV1},6718:(e,t,s)=>{
const{ProviderError:o,CredentialsProviderError:r,loadConfig:i}=s(2163);const a=s(7067);const{parseUrl:c}=s(230)
;const isImdsCredentials=e=>Boolean(e)&&typeof e==="object"&&typeof e.AccessKeyId==="string"&&typeof e.SecretAccessKey==="string"&&typeof e.Token==="string"&&typeof e.Expiration==="string"
;const fromImdsCredentials=e=>({accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.Token,expiration:new Date(e.Expiration),
...e.AccountId&&{accountId:e.AccountId}});const u=1e3;const l=0;const providerConfigFromInit=({maxRetries:e=l,timeout:t=u})=>({maxRetries:e,timeout:t})
;function httpRequest(e){return new Promise((t,s)=>{const r=a.request({method:"GET",...e,hostname:e.hostname?.replace(/^\[(.+)\]$/,"$1")});r.on("error",e=>{
s(Object.assign(new o("Unable to connect to instance metadata service"),e));r.destroy()});r.on("timeout",()=>{
s(new o("TimeoutError from instance metadata service"));r.destroy()});r.on("response",e=>{const{statusCode:i=400}=e;if(i<200||300<=i){
s(Object.assign(new o("Error response received from instance metadata service"),{statusCode:i}));r.destroy()}const a=[];e.on("data",e=>{a.push(e)})
;e.on("end",()=>{t(Buffer.concat(a));r.destroy()})});r.end()})}const retry=(e,t)=>{let s=e();for(let o=0;o<t;o++){s=s.catch(e)}return s}
;const d="AWS_CONTAINER_CREDENTIALS_FULL_URI";const p="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";const f="AWS_CONTAINER_AUTHORIZATION_TOKEN"
;const fromContainerMetadata=(e={})=>{const{timeout:t,maxRetries:s}=providerConfigFromInit(e);return()=>retry(async()=>{const s=await getCmdsUri({
logger:e.logger});const o=JSON.parse(await requestFromEcsImds(t,s));if(!isImdsCredentials(o)){
throw new r("Invalid response received from instance metadata service.",{logger:e.logger})}return fromImdsCredentials(o)},s)}
;const requestFromEcsImds=async(e,t)=>{if(process.env[f]){t.headers={...t.headers,Authorization:process.env[f]}}const s=await httpRequest({...t,timeout:e})
;return s.toString()};const h="169.254.170.2";const g=new Set(["localhost","127.0.0.1"]);const m=new Set(["http:","https:"])
;const getCmdsUri=async({logger:e})=>{if(process.env[p]){return{hostname:h,path:process.env[p]}}if(process.env[d]){let t;try{t=new URL(process.env[d])}catch{
throw new r(`${process.env[d]} is not a valid container metadata service URL`,{tryNextLink:false,logger:e})}if(!t.hostname||!g.has(t.hostname)){
throw new r(`${t.hostname} is not a valid container metadata service hostname`,{tryNextLink:false,logger:e})}if(!t.protocol||!m.has(t.protocol)){
throw new r(`${t.protocol} is not a valid container metadata service protocol`,{tryNextLink:false,logger:e})}return{protocol:t.protocol,hostname:t.hostname,
path:t.pathname+t.search,port:t.port?parseInt(t.port,10):undefined}}
throw new r("The container metadata credential provider cannot be used unless"+` the ${p} or ${d} environment`+" variable is set",{tryNextLink:false,logger:e})}
;class InstanceMetadataV1FallbackError extends r{tryNextLink;name="InstanceMetadataV1FallbackError";constructor(e,t=true){super(e,t);this.tryNextLink=t
;Object.setPrototypeOf(this,InstanceMetadataV1FallbackError.prototype)}}var S;(function(e){e["IPv4"]="http://169.254.169.254";e["IPv6"]="http://[fd00:ec2::254]"
})(S||(S={}));const y="AWS_EC2_METADATA_SERVICE_ENDPOINT";const E="ec2_metadata_service_endpoint";const v={environmentVariableSelector:e=>e[y],
configFileSelector:e=>e[E],default:undefined};var x;(function(e){e["IPv4"]="IPv4";e["IPv6"]="IPv6"})(x||(x={}));const C="AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"
;const w="ec2_metadata_service_endpoint_mode";const b={environmentVariableSelector:e=>e[C],configFileSelector:e=>e[w],default:x.IPv4}
;const getInstanceMetadataEndpoint=async()=>c(await getFromEndpointConfig()||await getFromEndpointModeConfig());const getFromEndpointConfig=async()=>i(v)()
;const getFromEndpointModeConfig=async()=>{const e=await i(b)();switch(e){case x.IPv4:return S.IPv4;case x.IPv6:return S.IPv6;default:
throw new Error(`Unsupported endpoint mode: ${e}.`+` Select from ${Object.values(x)}`)}};const I=5*60;const P=5*60
;const T="https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html";const getExtendedInstanceMetadataCredentials=(e,t)=>{
const s=I+Math.floor(Math.random()*P);const o=new Date(Date.now()+s*1e3)
;t.warn("Attempting credential expiration extension due to a credential service availability issue. A refresh of these "+`credentials will be attempted after ${new Date(o)}.\nFor more information, please visit: `+T)
;const r=e.originalExpiration??e.expiration;return{...e,...r?{originalExpiration:r}:{},expiration:o}};const staticStabilityProvider=(e,t={})=>{
const s=t?.logger||console;let o;return async()=>{let t;try{t=await e();if(t.expiration&&t.expiration.getTime()<Date.now()){
t=getExtendedInstanceMetadataCredentials(t,s)}}catch(e){if(o){s.warn("Credential renew failed: ",e);t=getExtendedInstanceMetadataCredentials(o,s)}else{throw e}}
o=t;return t}};const R="/latest/meta-data/iam/security-credentials/";const D="/latest/api/token";const k="AWS_EC2_METADATA_V1_DISABLED"
;const _="ec2_metadata_v1_disabled";const M="x-aws-ec2-metadata-token"
;const fromInstanceMetadata=(e={})=>staticStabilityProvider(getInstanceMetadataProvider(e),{logger:e.logger});const getInstanceMetadataProvider=(e={})=>{
let t=false;const{logger:s,profile:o}=e;const{timeout:a,maxRetries:c}=providerConfigFromInit(e);const getCredentials=async(s,a)=>{
const c=t||a.headers?.[M]==null;if(c){let t=false;let s=false;const a=await i({environmentVariableSelector:t=>{const o=t[k];s=!!o&&o!=="false"
;if(o===undefined){throw new r(`${k} not set in env, checking config file next.`,{logger:e.logger})}return s},configFileSelector:e=>{const s=e[_]
;t=!!s&&s!=="false";return t},default:false},{profile:o})();if(e.ec2MetadataV1Disabled||a){const o=[]
;if(e.ec2MetadataV1Disabled)o.push("credential provider initialization (runtime option ec2MetadataV1Disabled)");if(t)o.push(`config file profile (${_})`)
;if(s)o.push(`process environment variable (${k})`)
;throw new InstanceMetadataV1FallbackError(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${o.join(", ")}].`)}}
const u=(await retry(async()=>{let e;try{e=await getProfile(a)}catch(e){if(e.statusCode===401){t=false}throw e}return e},s)).trim();return retry(async()=>{let s
;try{s=await getCredentialsFromProfile(u,a,e)}catch(e){if(e.statusCode===401){t=false}throw e}return s},s)};return async()=>{
const e=await getInstanceMetadataEndpoint();if(t){s?.debug("AWS SDK Instance Metadata","using v1 fallback (no token fetch)");return getCredentials(c,{...e,
timeout:a})}else{let o;try{o=(await getMetadataToken({...e,timeout:a})).toString()}catch(o){if(o?.statusCode===400){throw Object.assign(o,{
message:"EC2 Metadata token request returned error"})}else if(o.message==="TimeoutError"||[403,404,405].includes(o.statusCode)){t=true}
s?.debug("AWS SDK Instance Metadata","using v1 fallback (initial)");return getCredentials(c,{...e,timeout:a})}return getCredentials(c,{...e,headers:{[M]:o},
timeout:a})}}};const getMetadataToken=async e=>httpRequest({...e,path:D,method:"PUT",headers:{"x-aws-ec2-metadata-token-ttl-seconds":"21600"}})
;const getProfile=async e=>(await httpRequest({...e,path:R})).toString();const getCredentialsFromProfile=async(e,t,s)=>{const o=JSON.parse((await httpRequest({
...t,path:R+e})).toString());if(!isImdsCredentials(o)){throw new r("Invalid response received from instance metadata service.",{logger:s.logger})}
return fromImdsCredentials(o)};t.ENV_CMDS_FULL_URI=d;t.ENV_CMDS_RELATIVE_URI=p;t.fromContainerMetadata=fromContainerMetadata
;t.fromInstanceMetadata=fromInstanceMetadata},7944:(e,t,s)=>{const{createGzip:o}=s(8522);t.compressStream=async e=>e.pipe(o())},3769:(e,t,s)=>{
const{promisify:o}=s(7975);const{gzip:r}=s(8522);const{toUint8Array:i}=s(246);const a=o(r);t.compressString=async e=>{try{const t=await a(i(e||""));return i(t)
}catch(e){throw new Error("Failure during compression: "+e.message)}}},4166:(e,t,s)=>{const{booleanSelector:o,SelectorType:r,numberSelector:i}=s(2163)
;const{setFeature:a}=s(2538);const{HttpRequest:c}=s(230);const{compressStream:u}=s(7944);const{compressString:l}=s(3769);const{isArrayBuffer:d}=s(246)
;const{normalizeProvider:p}=s(2474);const f="AWS_DISABLE_REQUEST_COMPRESSION";const h="disable_request_compression";const g=false;const m={
environmentVariableSelector:e=>o(e,f,r.ENV),configFileSelector:e=>o(e,h,r.CONFIG),default:g};const S="AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES"
;const y="request_min_compression_size_bytes";const E=10240;const v={environmentVariableSelector:e=>i(e,S,r.ENV),configFileSelector:e=>i(e,y,r.CONFIG),default:E
};var x;(function(e){e["GZIP"]="gzip"})(x||(x={}));const C=[x.GZIP];const isStreaming=e=>e!==undefined&&typeof e!=="string"&&!ArrayBuffer.isView(e)&&!d(e)
;const compressionMiddleware=(e,t)=>(s,o)=>async r=>{if(!c.isInstance(r.request)){return s(r)}const i=await e.disableRequestCompression();if(i){return s(r)}
const{request:d}=r;const{body:p,headers:f}=d;const{encodings:h,streamRequiresLength:g}=t;let m=p;let S=f;for(const t of h){if(C.includes(t)){let s=false
;if(isStreaming(p)){if(!g){m=await u(p);s=true}else{throw new Error("Compression is not supported for streaming blobs that require a length.")}}else{
const t=e.bodyLengthChecker(p);const o=await e.requestMinCompressionSizeBytes();if(t&&t>=o){m=await l(p);s=true}}if(s){if(f["content-encoding"]){S={...f,
"content-encoding":`${f["content-encoding"]}, ${t}`}}else{S={...f,"content-encoding":t}}if(S["content-encoding"].includes("gzip")){
a(o,"GZIP_REQUEST_COMPRESSION","L")}break}}}return s({...r,request:{...d,body:m,headers:S}})};const w={name:"compressionMiddleware",step:"build",
tags:["REQUEST_BODY_COMPRESSION","GZIP"],override:true,priority:"high"};const getCompressionPlugin=(e,t)=>({applyToStack:s=>{s.add(compressionMiddleware(e,t),w)
}});const resolveCompressionConfig=e=>{const{disableRequestCompression:t,requestMinCompressionSizeBytes:s}=e;return Object.assign(e,{
disableRequestCompression:p(t),requestMinCompressionSizeBytes:async()=>{const e=await p(s)();if(e<0||e>10485760){
throw new RangeError("The value for requestMinCompressionSizeBytes must be between 0 and 10485760 inclusive. "+`The provided value ${e} is outside this range."`)
}return e}})};t.NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS=m;t.NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS=v
;t.getCompressionPlugin=getCompressionPlugin;t.resolveCompressionConfig=resolveCompressionConfig},4695:(e,t,s)=>{const{hasOwn:o}=s(246)
;const{streamCollector:r}=s(246);t.streamCollector=r;const{buildQueryString:i,HttpResponse:a}=s(230);const c=s(4708);const{Readable:u}=s(7075)
;function buildAbortError(e){const t=e&&typeof e==="object"&&"reason"in e?e.reason:undefined;if(t){if(t instanceof Error){const e=new Error("Request aborted")
;e.name="AbortError";e.cause=t;return e}const e=new Error(String(t));e.name="AbortError";return e}const s=new Error("Request aborted");s.name="AbortError"
;return s}const l=["ECONNRESET","EPIPE","ETIMEDOUT"];const getTransformedHeaders=e=>{const t={};for(const s in e){if(!o(e,s)){continue}const r=e[s]
;t[s]=Array.isArray(r)?r.join(","):r}return t};const d={setTimeout:(e,t)=>setTimeout(e,t),clearTimeout:e=>clearTimeout(e)};const p=1e3
;const setConnectionTimeout=(e,t,s=0)=>{if(!s){return-1}const registerTimeout=o=>{const r=d.setTimeout(()=>{e.destroy()
;t(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${s} ms.`),{
name:"TimeoutError"}))},s-o);const doWithSocket=e=>{if(e?.connecting){e.on("connect",()=>{d.clearTimeout(r)})}else{d.clearTimeout(r)}};if(e.socket){
doWithSocket(e.socket)}else{e.on("socket",doWithSocket)}};if(s<2e3){registerTimeout(0);return 0}return d.setTimeout(registerTimeout.bind(null,p),p)}
;const setRequestTimeout=(e,t,s=0,o,r)=>{if(s){return d.setTimeout(()=>{
let i=`@smithy/node-http-handler - [${o?"ERROR":"WARN"}] a request has exceeded the configured ${s} ms requestTimeout.`;if(o){
const s=Object.assign(new Error(i),{name:"TimeoutError",code:"ETIMEDOUT"});e.destroy(s);t(s)}else{
i+=` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;r?.warn?.(i)}},s)}return-1};const f=3e3
;const setSocketKeepAlive=(e,{keepAlive:t,keepAliveMsecs:s},o=f)=>{if(t!==true){return-1}const registerListener=()=>{if(e.socket){e.socket.setKeepAlive(t,s||0)
}else{e.on("socket",e=>{e.setKeepAlive(t,s||0)})}};if(o===0){registerListener();return 0}return d.setTimeout(registerListener,o)}
;const resolveDefaultSocketTimeout=e=>{const t=e?.defaultSocketTimeout;return typeof t==="number"&&Number.isFinite(t)&&t>0?t:undefined};const h=3e3
;const setSocketTimeout=(e,t,s=0,o=false)=>{if(!Number.isFinite(s)||s<=0){return}let r;e.once("response",e=>r=e);const onTimeout=()=>{if(r?.complete){
e.socket?.destroy();return}
const i=Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${s} ms of inactivity (${o?"service default socket timeout":"configured by client requestHandler"}).`),{
name:"TimeoutError"});r?.destroy(i);e.destroy();t(i)};const registerTimeout=()=>{const{socket:t}=e;if(!t){e.once("socket",registerTimeout)
}else if(t.connecting){t.once("connect",registerTimeout)}else{t.setTimeout(s,onTimeout);e.on("close",()=>t.removeListener("timeout",onTimeout))}};if(s<6e3){
registerTimeout();return}const i=d.setTimeout(registerTimeout,h);e.once("close",()=>d.clearTimeout(i))};const g=6e3
;async function writeRequestBody(e,t,s=g,o=false){const r=t.headers;const i=r?r.Expect||r.expect:undefined;let a=-1;let c=true;if(!o&&i==="100-continue"){
c=await Promise.race([new Promise(e=>{a=Number(d.setTimeout(()=>e(true),Math.max(g,s)))}),new Promise(t=>{e.on("continue",()=>{d.clearTimeout(a);t(true)})
;e.on("response",()=>{d.clearTimeout(a);t(false)});e.on("error",()=>{d.clearTimeout(a);t(false)})})])}if(c){writeBody(e,t.body)}}function writeBody(e,t){
if(t instanceof u){t.pipe(e);return}if(t){const s=Buffer.isBuffer(t);const o=typeof t==="string";if(s||o){if(s&&t.byteLength===0){e.end()}else{e.end(t)}return}
const r=t;if(typeof r==="object"&&r.buffer&&typeof r.byteOffset==="number"&&typeof r.byteLength==="number"){
e.end(Buffer.from(r.buffer,r.byteOffset,r.byteLength));return}e.end(Buffer.from(t));return}e.end()}let m=undefined;let S=undefined;class NodeHttpHandler{config
;configProvider;socketWarningTimestamp=0;externalAgent=false;metadata={handlerProtocol:"http/1.1"};static create(e){if(typeof e?.handle==="function"){return e}
return new NodeHttpHandler(e)}static checkSocketUsage(e,t,s=console){const{sockets:r,requests:i,maxSockets:a}=e;if(typeof a!=="number"||a===Infinity){return t}
const c=15e3;if(Date.now()-c<t){return t}if(r&&i){for(const e in r){if(!o(r,e)){continue}const t=r[e]?.length??0;const c=i[e]?.length??0;if(t>=a&&c>=2*a){
s?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${t} and ${c} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`)
;return Date.now()}}}return t}constructor(e){this.configProvider=new Promise((t,s)=>{if(typeof e==="function"){e().then(e=>{t(this.resolveDefaultConfig(e))
}).catch(s)}else{t(this.resolveDefaultConfig(e))}})}destroy(){this.config?.httpAgent?.destroy();this.config?.httpsAgent?.destroy()}
async handle(e,{abortSignal:t,requestTimeout:s}={}){if(!this.config){this.config=await this.configProvider}const o=this.config;const r=o.logger
;const u=e.protocol==="https:";if(!u&&!this.config.httpAgent){this.config.httpAgent=await this.config.httpAgentProvider()}return new Promise((p,f)=>{
let h=undefined;let g=-1;let y=-1;let E=-1;let v=-1;const clearTimeouts=()=>{d.clearTimeout(g);d.clearTimeout(y);d.clearTimeout(E);d.clearTimeout(v)}
;const resolve=async e=>{await h;clearTimeouts();p(e)};const reject=async e=>{await h;clearTimeouts();f(e)};if(t?.aborted){const e=buildAbortError(t);reject(e)
;return}const x=e.headers;const C=x?(x.Expect??x.expect)==="100-continue":false;let w=u?o.httpsAgent:o.httpAgent;if(C&&!this.externalAgent){w=new(u?c.Agent:m)({
keepAlive:false,maxSockets:Infinity})}g=d.setTimeout(()=>{this.socketWarningTimestamp=NodeHttpHandler.checkSocketUsage(w,this.socketWarningTimestamp,r)
},o.socketAcquisitionWarningTimeout??(o.requestTimeout??2e3)+(o.connectionTimeout??1e3));const b=e.query?i(e.query):"";let I=undefined
;if(e.username!=null||e.password!=null){const t=e.username??"";const s=e.password??"";I=`${t}:${s}`}let P=e.path;if(b){P+=`?${b}`}if(e.fragment){
P+=`#${e.fragment}`}let T=e.hostname??"";if(T[0]==="["&&T.endsWith("]")){T=e.hostname.slice(1,-1)}else{T=e.hostname}const R={headers:e.headers,host:T,
method:e.method,path:P,port:e.port,agent:w,auth:I};const D=u?c.request:S;const k=D(R,e=>{const t=new a({statusCode:e.statusCode||-1,reason:e.statusMessage,
headers:getTransformedHeaders(e.headers),body:e});resolve({response:t})});k.on("error",e=>{if(l.includes(e.code)){reject(Object.assign(e,{name:"TimeoutError"}))
}else{reject(e)}});if(t){const onAbort=()=>{k.destroy();const e=buildAbortError(t);reject(e)};if(typeof t.addEventListener==="function"){const e=t
;e.addEventListener("abort",onAbort,{once:true});k.once("close",()=>e.removeEventListener("abort",onAbort))}else{t.onabort=onAbort}}const _=s??o.requestTimeout
;y=setConnectionTimeout(k,reject,o.connectionTimeout);E=setRequestTimeout(k,reject,_,o.throwOnRequestTimeout,r??console)
;const M=o.socketTimeout===undefined?resolveDefaultSocketTimeout(o):undefined;if(M){setSocketTimeout(k,reject,M,true)}else{
setSocketTimeout(k,reject,o.socketTimeout)}const L=R.agent;if(typeof L==="object"&&"keepAlive"in L){v=setSocketKeepAlive(k,{keepAlive:L.keepAlive,
keepAliveMsecs:L.keepAliveMsecs})}h=writeRequestBody(k,e,_,this.externalAgent).catch(e=>{clearTimeouts();return f(e)})})}updateHttpClientConfig(e,t){
this.config=undefined;this.configProvider=this.configProvider.then(s=>{switch(e){case Symbol.for("logger"):e="logger";t=s.logger??t;break
;case Symbol.for("@smithy/defaultSocketTimeout"):e="defaultSocketTimeout";t=resolveDefaultSocketTimeout(s)??t;break}return{...s,[e]:t}})}httpHandlerConfigs(){
return this.config??{}}resolveDefaultConfig(e){
const{requestTimeout:t,connectionTimeout:o,socketTimeout:r,socketAcquisitionWarningTimeout:i,httpAgent:a,httpsAgent:u,throwOnRequestTimeout:l,logger:d}=e||{}
;const p=true;const f=50;let h;return{connectionTimeout:o,requestTimeout:t,socketTimeout:r,defaultSocketTimeout:resolveDefaultSocketTimeout(e),
socketAcquisitionWarningTimeout:i,throwOnRequestTimeout:l,httpAgentProvider:()=>h??=(async()=>{const e=s(7067);const{Agent:t,request:o}=e.default??e;S=o;m=t
;if(a instanceof m||typeof a?.destroy==="function"){this.externalAgent=true;return a}return new m({keepAlive:p,maxSockets:f,...a})})(),httpsAgent:(()=>{
if(u instanceof c.Agent||typeof u?.destroy==="function"){this.externalAgent=true;return u}return new c.Agent({keepAlive:p,maxSockets:f,...u})})(),logger:d}}}
t.NodeHttpHandler=NodeHttpHandler},9654:(e,t,s)=>{const{hasOwn:o,fromUtf8:r,fromHex:i,toHex:a,toUint8Array:c,writeKey:u,isArrayBuffer:l}=s(246)
;const{normalizeProvider:d}=s(2474);const{escapeUri:p,HttpRequest:f}=s(230);class HeaderFormatter{format(e){const t=[];for(const s in e){if(!o(e,s)){continue}
const i=r(s);t.push(Uint8Array.from([i.byteLength]),i,this.formatHeaderValue(e[s]))}const s=new Uint8Array(t.reduce((e,t)=>e+t.byteLength,0));let i=0
;for(const e of t){s.set(e,i);i+=e.byteLength}return s}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from([e.value?0:1]);case"byte":
return Uint8Array.from([2,e.value]);case"short":const t=new DataView(new ArrayBuffer(3));t.setUint8(0,3);t.setInt16(1,e.value,false)
;return new Uint8Array(t.buffer);case"integer":const s=new DataView(new ArrayBuffer(5));s.setUint8(0,4);s.setInt32(1,e.value,false)
;return new Uint8Array(s.buffer);case"long":const o=new Uint8Array(9);o[0]=5;o.set(e.value.bytes,1);return o;case"binary":
const a=new DataView(new ArrayBuffer(3+e.value.byteLength));a.setUint8(0,6);a.setUint16(1,e.value.byteLength,false);const c=new Uint8Array(a.buffer)
;c.set(e.value,3);return c;case"string":const u=r(e.value);const l=new DataView(new ArrayBuffer(3+u.byteLength));l.setUint8(0,7)
;l.setUint16(1,u.byteLength,false);const d=new Uint8Array(l.buffer);d.set(u,3);return d;case"timestamp":const p=new Uint8Array(9);p[0]=8
;p.set(Int64.fromNumber(e.value.valueOf()).bytes,1);return p;case"uuid":if(!g.test(e.value)){throw new Error(`Invalid UUID received: ${e.value}`)}
const f=new Uint8Array(17);f[0]=9;f.set(i(e.value.replace(/-/g,"")),1);return f}}}var h;(function(e){e[e["boolTrue"]=0]="boolTrue"
;e[e["boolFalse"]=1]="boolFalse";e[e["byte"]=2]="byte";e[e["short"]=3]="short";e[e["integer"]=4]="integer";e[e["long"]=5]="long";e[e["byteArray"]=6]="byteArray"
;e[e["string"]=7]="string";e[e["timestamp"]=8]="timestamp";e[e["uuid"]=9]="uuid"})(h||(h={}))
;const g=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;class Int64{bytes;constructor(e){this.bytes=e;if(e.byteLength!==8){
throw new Error("Int64 buffers must be exactly 8 bytes")}}static fromNumber(e){if(e>0x8000000000000000||e<-0x8000000000000000){
throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`)}const t=new Uint8Array(8)
;for(let s=7,o=Math.abs(Math.round(e));s>-1&&o>0;s--,o/=256){t[s]=o}if(e<0){negate(t)}return new Int64(t)}valueOf(){const e=this.bytes.slice(0);const t=e[0]&128
;if(t){negate(e)}return parseInt(a(e),16)*(t?-1:1)}toString(){return String(this.valueOf())}}function negate(e){for(let t=0;t<8;t++){e[t]^=255}
for(let t=7;t>-1;t--){e[t]++;if(e[t]!==0){break}}}const m="X-Amz-Algorithm";const S="X-Amz-Credential";const y="X-Amz-Date";const E="X-Amz-SignedHeaders"
;const v="X-Amz-Expires";const x="X-Amz-Signature";const C="X-Amz-Security-Token";const w="authorization";const b=y.toLowerCase();const I="date";const P=[w,b,I]
;const T=x.toLowerCase();const R="x-amz-content-sha256";const D=C.toLowerCase();const k={authorization:true,"cache-control":true,connection:true,expect:true,
from:true,"keep-alive":true,"max-forwards":true,pragma:true,referer:true,te:true,trailer:true,"transfer-encoding":true,upgrade:true,"user-agent":true,
"x-amzn-trace-id":true};const _=/^proxy-/;const M=/^sec-/;const L="AWS4-HMAC-SHA256";const F="AWS4-HMAC-SHA256-PAYLOAD";const $="UNSIGNED-PAYLOAD";const H=50
;const U="aws4_request";const B=60*60*24*7;const getCanonicalQuery=({query:e={}})=>{const t=[];const s={};for(const r in e){if(!o(e,r)){continue}
if(r.toLowerCase()===T){continue}const i=p(r);t.push(i);const a=e[r];if(typeof a==="string"){s[i]=`${i}=${p(a)}`}else if(Array.isArray(a)){
s[i]=a.slice(0).reduce((e,t)=>e.concat([`${i}=${p(t)}`]),[]).sort().join("&")}}return t.sort().map(e=>s[e]).filter(e=>e).join("&")}
;const iso8601=e=>toDate(e).toISOString().replace(/\.\d{3}Z$/,"Z");const toDate=e=>{if(typeof e==="number"){return new Date(e*1e3)}if(typeof e==="string"){
if(Number(e)){return new Date(Number(e)*1e3)}return new Date(e)}return e};class SignatureV4Base{service;regionProvider;credentialProvider;sha256;uriEscapePath
;applyChecksum;constructor({applyChecksum:e,credentials:t,region:s,service:o,sha256:r,uriEscapePath:i=true}){this.service=o;this.sha256=r;this.uriEscapePath=i
;this.applyChecksum=typeof e==="boolean"?e:true;this.regionProvider=d(s);this.credentialProvider=d(t)}createCanonicalRequest(e,t,s){
const o=Object.keys(t).sort()
;return`${e.method}\n${this.getCanonicalPath(e)}\n${getCanonicalQuery(e)}\n${o.map(e=>`${e}:${t[e]}`).join("\n")}\n\n${o.join(";")}\n${s}`}
async createStringToSign(e,t,s,o){const r=new this.sha256;r.update(c(s));const i=await r.digest();return`${o}\n${e}\n${t}\n${a(i)}`}getCanonicalPath({path:e}){
if(this.uriEscapePath){const t=[];for(const s of e.split("/")){if(s?.length===0){continue}if(s==="."){continue}if(s===".."){t.pop()}else{t.push(s)}}
const s=`${e?.startsWith("/")?"/":""}${t.join("/")}${t.length>0&&e?.endsWith("/")?"/":""}`;const o=p(s);return o.replace(/%2F/g,"/")}return e}
validateResolvedCredentials(e){if(typeof e!=="object"||typeof e.accessKeyId!=="string"||typeof e.secretAccessKey!=="string"){
throw new Error("Resolved credential object is not valid")}}formatDate(e){const t=iso8601(e).replace(/[-:]/g,"");return{longDate:t,shortDate:t.slice(0,8)}}
getCanonicalHeaderList(e){return Object.keys(e).sort().join(";")}}const j={};const z=[];const createScope=(e,t,s)=>`${e}/${t}/${s}/${U}`
;const getSigningKey=async(e,t,s,o,r)=>{const i=await hmac(e,t.secretAccessKey,t.accessKeyId);const c=`${s}:${o}:${r}:${a(i)}:${t.sessionToken}`;if(c in j){
return j[c]}z.push(c);while(z.length>H){delete j[z.shift()]}let u=`AWS4${t.secretAccessKey}`;for(const t of[s,o,r,U]){u=await hmac(e,u,t)}return j[c]=u}
;const hmac=(e,t,s)=>{const o=new e(t);o.update(c(s));return o.digest()};const getCanonicalHeaders=({headers:e},t,s)=>{const r={}
;for(const i of Object.keys(e).sort()){if(e[i]==undefined){continue}const a=i.toLowerCase();if(o(k,a)||t?.has(a)||_.test(a)||M.test(a)){if(!s||s&&!s.has(a)){
continue}}if(a==="__proto__"){u(r)}r[a]=e[i].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,"")}return r}
;const getPayloadHash=async({headers:e,body:t},s)=>{for(const t in e){if(!o(e,t)){continue}if(t.toLowerCase()===R){return e[t]}}if(t==undefined){
return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}else if(typeof t==="string"||ArrayBuffer.isView(t)||l(t)){const e=new s;e.update(c(t))
;return a(await e.digest())}return $};const hasHeader=(e,t)=>{e=e.toLowerCase();for(const s in t){if(!o(t,s)){continue}if(e===s.toLowerCase()){return true}}
return false};const moveHeadersToQuery=(e,t={})=>{const{headers:s,query:r={}}=f.clone(e);for(const e in s){if(!o(s,e)){continue}const i=e.toLowerCase()
;if(i.slice(0,6)==="x-amz-"&&!t.unhoistableHeaders?.has(i)||t.hoistableHeaders?.has(i)){r[e]=s[e];delete s[e]}}return{...e,headers:s,query:r}}
;const prepareRequest=e=>{e=f.clone(e);for(const t in e.headers){if(!o(e.headers,t)){continue}if(P.indexOf(t.toLowerCase())>-1){delete e.headers[t]}}return e}
;class SignatureV4 extends SignatureV4Base{headerFormatter=new HeaderFormatter
;constructor({applyChecksum:e,credentials:t,region:s,service:o,sha256:r,uriEscapePath:i=true}){super({applyChecksum:e,credentials:t,region:s,service:o,sha256:r,
uriEscapePath:i})}async presign(e,t={}){
const{signingDate:s=new Date,expiresIn:o=3600,unsignableHeaders:r,unhoistableHeaders:i,signableHeaders:a,hoistableHeaders:c,signingRegion:u,signingService:l}=t
;const d=await this.credentialProvider();this.validateResolvedCredentials(d);const p=u??await this.regionProvider()
;const{longDate:f,shortDate:h}=this.formatDate(s);if(o>B){
return Promise.reject("Signature version 4 presigned URLs"+" must have an expiration date less than one week in"+" the future")}
const g=createScope(h,p,l??this.service);const w=moveHeadersToQuery(prepareRequest(e),{unhoistableHeaders:i,hoistableHeaders:c});if(d.sessionToken){
w.query[C]=d.sessionToken}w.query[m]=L;w.query[S]=`${d.accessKeyId}/${g}`;w.query[y]=f;w.query[v]=o.toString(10);const b=getCanonicalHeaders(w,r,a)
;w.query[E]=this.getCanonicalHeaderList(b)
;w.query[x]=await this.getSignature(f,g,this.getSigningKey(d,p,h,l),this.createCanonicalRequest(w,b,await getPayloadHash(e,this.sha256)));return w}
async sign(e,t){if(typeof e==="string"){return this.signString(e,t)}else if(e.headers&&e.payload){return this.signEvent(e,t)}else if(e.message){
return this.signMessage(e,t)}else{return this.signRequest(e,t)}}
async signEvent({headers:e,payload:t},{signingDate:s=new Date,priorSignature:o,signingRegion:r,signingService:i,eventStreamCredentials:c}){
const u=r??await this.regionProvider();const{shortDate:l,longDate:d}=this.formatDate(s);const p=createScope(l,u,i??this.service);const f=await getPayloadHash({
headers:{},body:t},this.sha256);const h=new this.sha256;h.update(e);const g=a(await h.digest());const m=[F,d,p,o,g,f].join("\n");return this.signString(m,{
signingDate:s,signingRegion:u,signingService:i,eventStreamCredentials:c})}
async signMessage(e,{signingDate:t=new Date,signingRegion:s,signingService:o,eventStreamCredentials:r}){const i=this.signEvent({
headers:this.headerFormatter.format(e.message.headers),payload:e.message.body},{signingDate:t,signingRegion:s,signingService:o,priorSignature:e.priorSignature,
eventStreamCredentials:r});return i.then(t=>({message:e.message,signature:t}))}
async signString(e,{signingDate:t=new Date,signingRegion:s,signingService:o,eventStreamCredentials:r}={}){const i=r??await this.credentialProvider()
;this.validateResolvedCredentials(i);const u=s??await this.regionProvider();const{shortDate:l}=this.formatDate(t)
;const d=new this.sha256(await this.getSigningKey(i,u,l,o));d.update(c(e));return a(await d.digest())}
async signRequest(e,{signingDate:t=new Date,signableHeaders:s,unsignableHeaders:o,signingRegion:r,signingService:i}={}){const a=await this.credentialProvider()
;this.validateResolvedCredentials(a);const c=r??await this.regionProvider();const u=prepareRequest(e);const{longDate:l,shortDate:d}=this.formatDate(t)
;const p=createScope(d,c,i??this.service);u.headers[b]=l;if(a.sessionToken){u.headers[D]=a.sessionToken}const f=await getPayloadHash(u,this.sha256)
;if(!hasHeader(R,u.headers)&&this.applyChecksum){u.headers[R]=f}const h=getCanonicalHeaders(u,o,s)
;const g=await this.getSignature(l,p,this.getSigningKey(a,c,d,i),this.createCanonicalRequest(u,h,f))
;u.headers[w]=`${L} `+`Credential=${a.accessKeyId}/${p}, `+`SignedHeaders=${this.getCanonicalHeaderList(h)}, `+`Signature=${g}`;return u}
async getSignature(e,t,s,o){const r=await this.createStringToSign(e,t,o,L);const i=new this.sha256(await s);i.update(c(r));return a(await i.digest())}
getSigningKey(e,t,s,o){return getSigningKey(this.sha256,e,s,t,o||this.service)}}const V={SignatureV4a:null};t.SignatureV4=SignatureV4;t.signatureV4aContainer=V
},4714:(e,t)=>{var s;(function(e){e["HEADER"]="header";e["QUERY"]="query"})(s||(s={}));var o;(function(e){e["HEADER"]="header";e["QUERY"]="query"})(o||(o={}))
;var r;(function(e){e["HTTP"]="http";e["HTTPS"]="https"})(r||(r={}));var i;(function(e){e["MD5"]="md5";e["CRC32"]="crc32";e["CRC32C"]="crc32c";e["SHA1"]="sha1"
;e["SHA256"]="sha256"})(i||(i={}));var a;(function(e){e[e["HEADER"]=0]="HEADER";e[e["TRAILER"]=1]="TRAILER"})(a||(a={}));const c="__smithy_context";var u
;(function(e){e["PROFILE"]="profile";e["SSO_SESSION"]="sso-session";e["SERVICES"]="services"})(u||(u={}));var l;(function(e){e["HTTP_0_9"]="http/0.9"
;e["HTTP_1_0"]="http/1.0";e["TDS_8_0"]="tds/8.0"})(l||(l={}));t.AlgorithmId=i;t.EndpointURLScheme=r;t.IniSectionType=u;t.SMITHY_CONTEXT_KEY=c},4995:(e,t,s)=>{
s.d(t,{Ay:()=>pRetry});const o=Object.prototype.toString;const isError=e=>o.call(e)==="[object Error]"
;const r=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"])
;function isNetworkError(e){const t=e&&isError(e)&&e.name==="TypeError"&&typeof e.message==="string";if(!t){return false}const{message:s,stack:o}=e
;if(s==="Load failed"||s.startsWith("Load failed (")&&s.endsWith(")")){return o===undefined||"__sentry_captured__"in e}
if(s.startsWith("error sending request for url")){return true}if(s==="Failed to fetch"||s.startsWith("Failed to fetch (")&&s.endsWith(")")){return true}
return r.has(s)}function validateRetries(e){if(typeof e==="number"){if(e<0){throw new TypeError("Expected `retries` to be a non-negative number.")}
if(Number.isNaN(e)){throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")}if(Number.isFinite(e)&&!Number.isInteger(e)){
throw new TypeError("Expected `retries` to be a non-negative integer or Infinity.")}}else if(e!==undefined){
throw new TypeError("Expected `retries` to be a number or Infinity.")}}function validateNumberOption(e,t,{allowInfinity:s=false}={}){
if(typeof t!=="number"||Number.isNaN(t)){throw new TypeError(`Expected \`${e}\` to be a number${s?" or Infinity":""}.`)}if(!s&&!Number.isFinite(t)){
throw new TypeError(`Expected \`${e}\` to be a finite number.`)}if(t<0){throw new TypeError(`Expected \`${e}\` to be ≥ 0.`)}}function validateOption(e,t,s){
if(t===undefined||t===null){return}if(typeof t!==s){throw new TypeError(`Expected \`${e}\` to be a ${s}.`)}}function validateSignal(e){
if(e===undefined||e===null){return}if(typeof e.throwIfAborted!=="function"||typeof e.addEventListener!=="function"||typeof e.removeEventListener!=="function"){
throw new TypeError("Expected `signal` to be an AbortSignal.")}}class AbortError extends Error{constructor(e){super(typeof e==="string"?e:undefined)
;this.name="AbortError";if(e instanceof Error){this.originalError=e;({message:e}=e)}else{this.originalError=new Error(e);({message:e}=this.originalError)
;Error.captureStackTrace?.(this.originalError,AbortError)}this.message=e}}const i=2**31-1;function calculateDelay(e,t){if(t.minTimeout===0){return 0}const s=e+1
;const o=t.randomize?Math.random()+1:1;const r=Math.round(o*t.minTimeout*t.factor**(s-1));return Math.min(r,Math.ceil(t.maxTimeout),i)}
function calculateRemainingTime(e,t){return Number.isFinite(t)?t-(performance.now()-e):t}async function delayForRetry(e,t){if(e<=0){return}
await new Promise((s,o)=>{const onAbort=()=>{clearTimeout(r);o(t.signal.reason)};const r=setTimeout(()=>{t.signal?.removeEventListener("abort",onAbort);s()},e)
;if(t.unref){r.unref?.()}t.signal?.addEventListener("abort",onAbort,{once:true})})}function stringifyThrownValue(e){try{return String(e)}catch{
return Object.prototype.toString.call(e)}}function unwrapAbortError(e){let t=e;while(t instanceof AbortError&&t.originalError instanceof Error){
t=t.originalError}return t}async function onAttemptFailure({error:e,attemptNumber:t,retriesConsumed:s,startTime:o,options:r}){const abortIfNeeded=()=>{
r.signal?.throwIfAborted()};const i=e instanceof Error?e:new TypeError(`Non-error was thrown: "${stringifyThrownValue(e)}". You should only throw errors.`)
;abortIfNeeded();if(i instanceof AbortError){throw unwrapAbortError(i)}const a=r.retries-s;const c=!(i instanceof TypeError)||isNetworkError(i)
;const u=calculateRemainingTime(o,r.maxRetryTime);const l=c&&u>0&&a>0?calculateDelay(s,r):0;const d=Object.freeze({error:i,attemptNumber:t,retriesLeft:a,
retriesConsumed:s,retryDelay:l});const p=await r.shouldConsumeRetry(d)??true;abortIfNeeded();const f=p?l:0;const h=Object.freeze({error:i,attemptNumber:t,
retriesLeft:a,retriesConsumed:s,retryDelay:f});await r.onFailedAttempt(h);abortIfNeeded();const g=calculateRemainingTime(o,r.maxRetryTime);if(!c||g<=0||a<=0){
throw i}const m=await r.shouldRetry(h);abortIfNeeded();if(!m){throw i}const S=calculateRemainingTime(o,r.maxRetryTime);if(S<=0){throw i}if(!p){return false}
await delayForRetry(Math.min(f,S),r);return true}async function pRetry(e,t={}){t={...t};t.retries??=10;validateRetries(t.retries)
;if(Object.hasOwn(t,"forever")){throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.")}
t.factor??=2;t.minTimeout??=1e3;t.maxTimeout??=Infinity;t.maxRetryTime??=Infinity;t.randomize??=false;t.onFailedAttempt??=()=>{};t.shouldRetry??=()=>true
;t.shouldConsumeRetry??=()=>true;validateOption("onFailedAttempt",t.onFailedAttempt,"function");validateOption("shouldRetry",t.shouldRetry,"function")
;validateOption("shouldConsumeRetry",t.shouldConsumeRetry,"function");validateOption("randomize",t.randomize,"boolean")
;validateOption("unref",t.unref,"boolean");validateSignal(t.signal);validateNumberOption("factor",t.factor);validateNumberOption("minTimeout",t.minTimeout)
;validateNumberOption("maxTimeout",t.maxTimeout,{allowInfinity:true});validateNumberOption("maxRetryTime",t.maxRetryTime,{allowInfinity:true});if(t.factor===0){
t.factor=1}t.signal?.throwIfAborted();let s=0;let o=0;const r=performance.now();while(o<=t.retries){s++;try{t.signal?.throwIfAborted();const o=await e(s)
;t.signal?.throwIfAborted();return o}catch(e){if(await onAttemptFailure({error:e,attemptNumber:s,retriesConsumed:o,startTime:r,options:t})){o++}}}
throw new Error("Retry attempts exhausted without throwing an error.")}}};
