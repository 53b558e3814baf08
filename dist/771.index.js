export const id=771;export const ids=[771];export const modules={9320:(e,t,r)=>{const o={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")
},i=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");i||(globalThis.awslambda=globalThis.awslambda||{});class InvokeStoreBase{
static PROTECTED_KEYS=o;isProtectedKey(e){return Object.values(o).includes(e)}getRequestId(){return this.get(o.REQUEST_ID)??"-"}getXRayTraceId(){
return this.get(o.X_RAY_TRACE_ID)}getTenantId(){return this.get(o.TENANT_ID)}getTraceparent(){return this.get(o.TRACEPARENT)}getTracestate(){
return this.get(o.TRACESTATE)}getBaggage(){return this.get(o.BAGGAGE)}}class InvokeStoreSingle extends InvokeStoreBase{currentContext;getContext(){
return this.currentContext}hasContext(){return void 0!==this.currentContext}get(e){return this.currentContext?.[e]}set(e,t){
if(this.isProtectedKey(e))throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);this.currentContext=this.currentContext||{},
this.currentContext[e]=t}run(e,t){return this.currentContext=e,t()}}class InvokeStoreMulti extends InvokeStoreBase{als;static async create(){
const e=new InvokeStoreMulti,t=await Promise.resolve().then(r.t.bind(r,6698,23));return e.als=new t.AsyncLocalStorage,e}getContext(){return this.als.getStore()}
hasContext(){return void 0!==this.als.getStore()}get(e){return this.als.getStore()?.[e]}set(e,t){
if(this.isProtectedKey(e))throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);const r=this.als.getStore()
;if(!r)throw new Error("No context available");r[e]=t}run(e,t){return this.als.run(e,t)}}t.InvokeStore=void 0,function(e){let t=null
;e.getInstanceAsync=async function getInstanceAsync(e){return t||(t=(async()=>{
const t=!0===e||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await InvokeStoreMulti.create():new InvokeStoreSingle
;return!i&&globalThis.awslambda?.InvokeStore?globalThis.awslambda.InvokeStore:!i&&globalThis.awslambda?(globalThis.awslambda.InvokeStore=t,t):t})()),t},
e._testing="1"===process.env.AWS_LAMBDA_BENCHMARK_MODE?{reset:()=>{t=null,globalThis.awslambda?.InvokeStore&&delete globalThis.awslambda.InvokeStore,
globalThis.awslambda={InvokeStore:void 0}}}:void 0}(t.InvokeStore||(t.InvokeStore={})),t.InvokeStoreBase=InvokeStoreBase},2178:(e,t,r)=>{
const{Crc32:o,Crc32Js:i,Crc32Node:s}=r(5550);t.Crc32=o;const a=new Uint32Array(256);for(let e=0;e<256;++e){let t=e
;for(let e=0;e<8;++e)t=1&t?2197175160^t>>>1:t>>>1;a[e]=t>>>0}const c=class Crc32cJs{digestLength=4;crc=4294967295;update(e){let t=this.crc
;for(let r=0;r<e.length;++r)t=t>>>8^a[255&(t^e[r])];this.crc=t}async digest(){const e=(4294967295^this.crc)>>>0,t=new Uint8Array(4);return t[0]=e>>>24,
t[1]=e>>>16&255,t[2]=e>>>8&255,t[3]=255&e,t}reset(){this.crc=4294967295}},l=null;let u;var d,p,g,h,m,f,E,S;const ensureTablesInitialized=()=>{u||(u=(()=>{
const e=new Array(8);for(let t=0;t<8;t++){const r=new Array(512);for(let e=0;e<256;e++){let o=BigInt(e)
;for(let e=0;e<8*(t+1);e++)1n&o?o=o>>1n^0x9a6c9329ac4bc9b5n:o>>=1n;r[2*e]=Number(o>>32n&0xffffffffn),r[2*e+1]=Number(0xffffffffn&o)}e[t]=new Uint32Array(r)}
return e})(),[d,p,g,h,m,f,E,S]=u)};class Crc64NvmeJs{c1=0;c2=0;constructor(){ensureTablesInitialized(),this.reset()}update(e){const t=e.length
;let r=0,o=this.c1,i=this.c2;for(;r+8<=t;){
const t=(255&(i^e[r++]))<<1,s=(255&(i>>>8^e[r++]))<<1,a=(255&(i>>>16^e[r++]))<<1,c=(255&(i>>>24^e[r++]))<<1,l=(255&(o^e[r++]))<<1,u=(255&(o>>>8^e[r++]))<<1,y=(255&(o>>>16^e[r++]))<<1,x=(255&(o>>>24^e[r++]))<<1
;o=S[t]^E[s]^f[a]^m[c]^h[l]^g[u]^p[y]^d[x],i=S[t+1]^E[s+1]^f[a+1]^m[c+1]^h[l+1]^g[u+1]^p[y+1]^d[x+1]}for(;r<t;){const t=(255&(i^e[r]))<<1
;i=(i>>>8|(255&o)<<24)>>>0,o=o>>>8^d[t],i^=d[t+1],++r}this.c1=o,this.c2=i}async digest(){const e=4294967295^this.c1,t=4294967295^this.c2
;return new Uint8Array([e>>>24,e>>>16&255,e>>>8&255,255&e,t>>>24,t>>>16&255,t>>>8&255,255&t])}reset(){this.c1=4294967295,this.c2=4294967295}}t.Crc32c=c,
t.Crc64Nvme=class Crc64Nvme{impl;constructor(){const e=l;this.impl=e?new e:new Crc64NvmeJs}update(e){this.impl.update(e)}async digest(){
return this.impl.digest()}reset(){this.impl.reset()}}},9782:(e,t,r)=>{
const{setFeature:o}=r(3112),{HttpRequest:i}=r(230),{isArrayBuffer:s,toUint8Array:a,createBufferedReadable:c,createChecksumStream:l}=r(246),{Crc64Nvme:u,Crc32c:d,Crc32:p}=r(2178),{normalizeProvider:g}=r(2474),h={
WHEN_SUPPORTED:"WHEN_SUPPORTED",WHEN_REQUIRED:"WHEN_REQUIRED"},m=h.WHEN_SUPPORTED,f={WHEN_SUPPORTED:"WHEN_SUPPORTED",WHEN_REQUIRED:"WHEN_REQUIRED"
},E=h.WHEN_SUPPORTED;var S,y;!function(e){e.MD5="MD5",e.CRC32="CRC32",e.CRC32C="CRC32C",e.CRC64NVME="CRC64NVME",e.SHA1="SHA1",e.SHA256="SHA256"}(S||(S={})),
function(e){e.HEADER="header",e.TRAILER="trailer"}(y||(y={}));const x=S.CRC32;var v;!function(e){e.ENV="env",e.CONFIG="shared config entry"}(v||(v={}))
;const stringUnionSelector=(e,t,r,o)=>{if(!(t in e))return;const i=e[t].toUpperCase()
;if(!Object.values(r).includes(i))throw new TypeError(`Cannot load ${o} '${t}'. Expected one of ${Object.values(r)}, got '${e[t]}'.`);return i},I={
environmentVariableSelector:e=>stringUnionSelector(e,"AWS_REQUEST_CHECKSUM_CALCULATION",h,v.ENV),
configFileSelector:e=>stringUnionSelector(e,"request_checksum_calculation",h,v.CONFIG),default:m},C={
environmentVariableSelector:e=>stringUnionSelector(e,"AWS_RESPONSE_CHECKSUM_VALIDATION",f,v.ENV),
configFileSelector:e=>stringUnionSelector(e,"response_checksum_validation",f,v.CONFIG),default:E
},getChecksumLocationName=e=>e===S.MD5?"content-md5":`x-amz-checksum-${e.toLowerCase()}`,isStreaming=e=>void 0!==e&&"string"!=typeof e&&!ArrayBuffer.isView(e)&&!s(e),P=[S.CRC32,S.CRC32C,S.CRC64NVME,S.SHA1,S.SHA256],b=[S.SHA256,S.SHA1,S.CRC32,S.CRC32C,S.CRC64NVME],selectChecksumAlgorithmFunction=(e,t)=>{
const{checksumAlgorithms:r={}}=t;switch(e){case S.MD5:return r?.MD5??t.md5;case S.CRC32:return r?.CRC32??p;case S.CRC32C:return r?.CRC32C??d;case S.CRC64NVME:
return r?.CRC64NVME??u;case S.SHA1:return r?.SHA1??t.sha1;case S.SHA256:return r?.SHA256??t.sha256;default:if(r?.[e])return r[e]
;throw new Error(`The checksum algorithm "${e}" is not supported by the client. Select one of ${P}, or provide an implementation to  the client constructor checksums field.`)
}},stringHasher=(e,t)=>{const r=new e;return r.update(a(t||"")),r.digest()},w={name:"flexibleChecksumsMiddleware",step:"build",tags:["BODY_CHECKSUM"],
override:!0},flexibleChecksumsMiddleware=(e,t)=>(r,s)=>async a=>{if(!i.isInstance(a.request))return r(a);if(((e,t)=>{const r=e.toLowerCase()
;for(const e of Object.keys(t))if(e.toLowerCase().startsWith(r))return!0;return!1})("x-amz-checksum-",a.request.headers))return r(a)
;const{request:l,input:u}=a,{body:d,headers:p}=l,{base64Encoder:g,streamHasher:m}=e,{requestChecksumRequired:f,requestAlgorithmMember:E}=t,y=await e.requestChecksumCalculation(),v=E?.name,I=E?.httpHeader
;v&&!u[v]&&(y===h.WHEN_SUPPORTED||f)&&(u[v]=x,I&&(p[I]=x));const C=((e,{requestChecksumRequired:t,requestAlgorithmMember:r,requestChecksumCalculation:o})=>{
if(!r)return o===h.WHEN_SUPPORTED||t?x:void 0;if(!e[r])return;return e[r]})(u,{requestChecksumRequired:f,requestAlgorithmMember:E?.name,
requestChecksumCalculation:y});let P=d,b=p;if(C){switch(C){case S.CRC32:o(s,"FLEXIBLE_CHECKSUMS_REQ_CRC32","U");break;case S.CRC32C:
o(s,"FLEXIBLE_CHECKSUMS_REQ_CRC32C","V");break;case S.CRC64NVME:o(s,"FLEXIBLE_CHECKSUMS_REQ_CRC64","W");break;case S.SHA1:o(s,"FLEXIBLE_CHECKSUMS_REQ_SHA1","X")
;break;case S.SHA256:o(s,"FLEXIBLE_CHECKSUMS_REQ_SHA256","Y")}const t=getChecksumLocationName(C),r=selectChecksumAlgorithmFunction(C,e);if(isStreaming(d)){
const{getAwsChunkedEncodingStream:o,bodyLengthChecker:i}=e
;P=o("number"==typeof e.requestStreamBufferSize&&e.requestStreamBufferSize>=8192?c(d,e.requestStreamBufferSize,s.logger):d,{base64Encoder:g,bodyLengthChecker:i,
checksumLocationName:t,checksumAlgorithmFn:r,streamHasher:m}),b={...p,
"content-encoding":p["content-encoding"]?`${p["content-encoding"]},aws-chunked`:"aws-chunked","transfer-encoding":"chunked",
"x-amz-decoded-content-length":p["content-length"],"x-amz-content-sha256":"STREAMING-UNSIGNED-PAYLOAD-TRAILER","x-amz-trailer":t},delete b["content-length"]
}else if(!((e,t)=>{const r=e.toLowerCase();for(const e of Object.keys(t))if(r===e.toLowerCase())return!0;return!1})(t,p)){const e=await stringHasher(r,d);b={
...p,[t]:g(e)}}}try{return await r({...a,request:{...l,headers:b,body:P}})}catch(e){if(e instanceof Error&&"InvalidChunkSizeError"===e.name)try{
e.message.endsWith(".")||(e.message+="."),
e.message+=" Set [requestStreamBufferSize=number e.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream."}catch(e){}throw e}},T={
name:"flexibleChecksumsInputMiddleware",toMiddleware:"serializerMiddleware",relation:"before",tags:["BODY_CHECKSUM"],override:!0
},getChecksumAlgorithmListForResponse=(e=[])=>{const t=[];let r=b.length;for(const o of e){const e=b.indexOf(o);-1!==e?t[e]=o:t[r++]=o}return t.filter(Boolean)
},getChecksum=async(e,{checksumAlgorithmFn:t,base64Encoder:r})=>r(await stringHasher(t,e)),R={name:"flexibleChecksumsResponseMiddleware",
toMiddleware:"deserializerMiddleware",relation:"after",tags:["BODY_CHECKSUM"],override:!0},flexibleChecksumsResponseMiddleware=(e,t)=>(r,o)=>async s=>{
if(!i.isInstance(s.request))return r(s);const a=s.input,c=await r(s),u=c.response,{requestValidationModeMember:d,responseAlgorithms:p}=t
;if(d&&"ENABLED"===a[d]){const{clientName:t,commandName:r}=o,i=Object.keys(e.checksumAlgorithms??{}).filter(e=>{const t=getChecksumLocationName(e)
;return void 0!==u.headers[t]}),s=getChecksumAlgorithmListForResponse([...p??[],...i]);if("S3Client"===t&&"GetObjectCommand"===r&&s.every(e=>{
const t=getChecksumLocationName(e),r=u.headers[t];return!r||(e=>{const t=e.lastIndexOf("-");if(-1!==t){const r=e.slice(t+1);if(!r.startsWith("0")){
const e=parseInt(r,10);if(!isNaN(e)&&e>=1&&e<=1e4)return!0}}return!1})(r)}))return c;await(async(e,{config:t,responseAlgorithms:r,logger:o})=>{
const i=getChecksumAlgorithmListForResponse(r),{body:s,headers:a}=e;for(const r of i){const i=getChecksumLocationName(r),c=a[i];if(c){let a;try{
a=selectChecksumAlgorithmFunction(r,t)}catch(e){if(r===S.CRC64NVME){o?.warn(`Skipping ${S.CRC64NVME} checksum validation: ${e.message}`);continue}throw e}
const{base64Encoder:u}=t;if(isStreaming(s))return void(e.body=l({expectedChecksum:c,checksumSourceLocation:i,checksum:new a,source:s,base64Encoder:u}))
;const d=await getChecksum(s,{checksumAlgorithmFn:a,base64Encoder:u});if(d===c)break
;throw new Error(`Checksum mismatch: expected "${d}" but received "${c}" in response header "${i}".`)}}})(u,{config:e,responseAlgorithms:s,logger:o.logger})}
return c};t.NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS=I,t.NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS=C,t.getFlexibleChecksumsPlugin=(e,t)=>({
applyToStack:r=>{r.add(flexibleChecksumsMiddleware(e,t),w),r.addRelativeTo(((e,t)=>(r,i)=>async s=>{
const a=s.input,{requestValidationModeMember:c}=t,l=await e.requestChecksumCalculation(),u=await e.responseChecksumValidation();switch(l){case h.WHEN_REQUIRED:
o(i,"FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED","a");break;case h.WHEN_SUPPORTED:o(i,"FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED","Z")}switch(u){case f.WHEN_REQUIRED:
o(i,"FLEXIBLE_CHECKSUMS_RES_WHEN_REQUIRED","c");break;case f.WHEN_SUPPORTED:o(i,"FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED","b")}
return c&&!a[c]&&u===f.WHEN_SUPPORTED&&(a[c]="ENABLED"),r(s)})(e,t),T),r.addRelativeTo(flexibleChecksumsResponseMiddleware(e,t),R)}}),
t.resolveFlexibleChecksumsConfig=e=>{const{requestChecksumCalculation:t,responseChecksumValidation:r,requestStreamBufferSize:o}=e;return Object.assign(e,{
requestChecksumCalculation:g(t??m),responseChecksumValidation:g(r??E),requestStreamBufferSize:Number(o??0),checksumAlgorithms:e.checksumAlgorithms??{}})}},
4002:(e,t,r)=>{
const{toUint8Array:o,concatBytes:i}=r(246),{createHmac:s,createHash:a}=r(7598),c=64,l=new Int32Array([1732584193,4023233417,2562383102,271733878,3285377520]),u=new Int32Array([1518500249,1859775393,2400959708,3395469782])
;class Sha1Js{digestLength=20;state=Int32Array.from(l);w;buffer=new Uint8Array(c);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(e){if(e){
const t=Sha1Js.normalizeKey(e);this.inner=new Sha1Js,this.outer=new Sha1Js;const r=new Uint8Array(128);for(let e=0;e<c;++e)r[e]=54^t[e],r[e+c]=92^t[e]
;this.inner.update(r.subarray(0,c)),this.outer.update(r.subarray(c))}}update(e){
if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.inner)return void this.inner.update(e);let t=0,{length:r}=e
;if(this.bytesHashed+=r,this.bufferLength>0){for(;r>0&&this.bufferLength<c;)this.buffer[this.bufferLength++]=e[t++],--r
;this.bufferLength===c&&(this.hashBuffer(this.buffer,0),this.bufferLength=0)}for(;r>=c;)this.hashBuffer(e,t),t+=c,r-=c
;for(;r>0;)this.buffer[this.bufferLength++]=e[t++],--r}async digest(){if(this.inner&&this.outer){
if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;const e=this.inner.digestSync();return this.outer.update(e),
this.outer.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(l),this.buffer=new Uint8Array(c),this.bufferLength=0,this.bytesHashed=0}
digestSync(){const e=this.state.slice(),t=this.buffer.slice();let r=this.bufferLength;const o=this.bytesHashed/536870912|0,i=this.bytesHashed<<3;if(t[r++]=128,
r>56){for(let e=r;e<c;++e)t[e]=0;this.hashBufferWith(e,t,0),r=0}for(let e=r;e<56;++e)t[e]=0;const s=new DataView(t.buffer,t.byteOffset,c);s.setUint32(56,o,!1),
s.setUint32(60,i,!1),this.hashBufferWith(e,t,0);const a=new Uint8Array(20);return a[0]=e[0]>>>24&255,a[1]=e[0]>>>16&255,a[2]=e[0]>>>8&255,a[3]=255&e[0],
a[4]=e[1]>>>24&255,a[5]=e[1]>>>16&255,a[6]=e[1]>>>8&255,a[7]=255&e[1],a[8]=e[2]>>>24&255,a[9]=e[2]>>>16&255,a[10]=e[2]>>>8&255,a[11]=255&e[2],
a[12]=e[3]>>>24&255,a[13]=e[3]>>>16&255,a[14]=e[3]>>>8&255,a[15]=255&e[3],a[16]=e[4]>>>24&255,a[17]=e[4]>>>16&255,a[18]=e[4]>>>8&255,a[19]=255&e[4],a}
static normalizeKey(e){const t=o(e);if(t.byteLength>c){const e=new Sha1Js;e.update(t);const r=e.digestSync(),o=new Uint8Array(c);return o.set(r),o}
const r=new Uint8Array(c);return r.set(t),r}hashBuffer(e,t){this.hashBufferWith(this.state,e,t)}hashBufferWith(e,t,r){const o=this.w??=new Int32Array(80)
;let i=e[0],s=e[1],a=e[2],c=e[3],l=e[4];for(let e=0;e<16;++e)o[e]=(255&t[r+4*e])<<24|(255&t[r+4*e+1])<<16|(255&t[r+4*e+2])<<8|255&t[r+4*e+3]
;for(let e=16;e<80;++e){const t=o[e-3]^o[e-8]^o[e-14]^o[e-16];o[e]=t<<1|t>>>31}for(let e=0;e<80;++e){
const t=e<20?0:e<40?1:e<60?2:3,r=((i<<5|i>>>27)+(0===t?s&a^~s&c:2===t?s&a^s&c^a&c:s^a^c)|0)+(l+(u[t]+o[e]|0)|0)|0;l=c,c=a,a=s<<30|s>>>2,s=i,i=r}e[0]=e[0]+i|0,
e[1]=e[1]+s|0,e[2]=e[2]+a|0,e[3]=e[3]+c|0,e[4]=e[4]+l|0}}const d=(()=>{try{return a("sha1"),!0}catch{return!1}})()?function buildNativeClass(){
return class Sha1Node{digestLength=20;secret;hash;isHmac;finished=!1;constructor(e){this.secret=e,this.isHmac=!!e,this.hash=this.createHash()}update(e){
if(this.finished)throw new Error("Attempted to update an already finished hash.");this.hash.update(e)}async digest(){let e;return this.isHmac?(this.finished=!0,
e=this.hash.digest()):e=this.hash.copy().digest(),new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){this.hash=this.createHash(),this.finished=!1}
createHash(){return this.secret?s("sha1",function toBuffer$1(e){if("string"==typeof e)return e
;if(ArrayBuffer.isView(e))return Buffer.from(e.buffer,e.byteOffset,e.byteLength);return Buffer.from(e)}(this.secret)):a("sha1")}}}():Sha1Js
;const{digest:p,sign:g,importKey:h}=globalThis?.crypto?.subtle??{};t.Sha1=d},3397:(e,t,r)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:s,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:l,resolveUserAgentConfig:u,resolveHostHeaderConfig:d,getUserAgentPlugin:p,getHostHeaderPlugin:g,getLoggerPlugin:h,getRecursionDetectionPlugin:m}=r(3112),{getHttpAuthSchemeEndpointRuleSetPlugin:f,DefaultIdentityProviderConfig:E,getHttpSigningPlugin:S,createPaginator:y}=r(2538),{normalizeProvider:x,getSmithyContext:v,ServiceException:I,NoOpLogger:C,emitWarningIfUnsupportedVersion:P,loadConfigsForDefaultMode:b,getDefaultExtensionConfiguration:w,resolveDefaultRuntimeConfig:T,Client:R,makeBuilder:D,createWaiter:M,checkExceptions:k,WaiterState:_,createAggregatedClient:$}=r(2474),{resolveDefaultsModeConfig:L,loadConfig:F,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:U,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:H,NODE_REGION_CONFIG_OPTIONS:j,NODE_REGION_CONFIG_FILE_OPTIONS:B,resolveRegionConfig:z}=r(2163),{BinaryDecisionDiagram:V,EndpointCache:G,decideEndpoint:q,customEndpointFunctions:K,resolveEndpointConfig:W,getEndpointPlugin:Q}=r(2461),{parseUrl:J,getHttpHandlerExtensionConfiguration:Z,resolveHttpHandlerRuntimeConfig:X,getContentLengthPlugin:Y}=r(230),{DEFAULT_RETRY_MODE:ee,NODE_RETRY_MODE_CONFIG_OPTIONS:te,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ne,resolveRetryConfig:re,getRetryPlugin:oe}=r(3729),{TypeRegistry:ie,getSchemaSerdePlugin:se}=r(2754),{resolveAwsSdkSigV4Config:ae,AwsSdkSigV4Signer:ce,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:le}=r(299),{defaultProvider:ue}=r(9661),{toUtf8:de,fromUtf8:pe,toBase64:ge,fromBase64:he,calculateBodyLength:me}=r(246),{streamCollector:fe,NodeHttpHandler:Ee}=r(4695),{AwsQueryProtocol:Se}=r(2e3),{Sha256:ye}=r(5550),defaultCloudFormationHttpAuthSchemeParametersProvider=async(e,t,r)=>({
operation:v(t).operation,region:await x(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;const defaultCloudFormationHttpAuthSchemeProvider=e=>{const t=[];return e.operation,t.push(function createAwsAuthSigv4HttpAuthOption(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"cloudformation",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}(e)),
t};var xe="3.1141.0";const ve="ref";var Ie=-1,Ce=!0,Pe="isSet",be="PartitionResult",we="booleanEquals",Ae="getAttr",Oe={[ve]:"Endpoint"},Te={[ve]:be
},Re={},Ne=[{[ve]:"Region"}];const De={conditions:[[Pe,[Oe]],[Pe,Ne],["aws.partition",Ne,be],[we,[{[ve]:"UseFIPS"},Ce]],[we,[{[ve]:"UseDualStack"},Ce]],[we,[{
fn:Ae,argv:[Te,"supportsDualStack"]},Ce]],[we,[{fn:Ae,argv:[Te,"supportsFIPS"]},Ce]],["stringEquals",[{fn:Ae,argv:[Te,"name"]},"aws-us-gov"]]],
results:[[Ie],[Ie,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Ie,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Oe,Re],["https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Re],[Ie,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://cloudformation.{Region}.amazonaws.com",Re],["https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}",Re],[Ie,"FIPS is enabled but this partition does not support FIPS"],["https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}",Re],[Ie,"DualStack is enabled but this partition does not support DualStack"],["https://cloudformation.{Region}.{PartitionResult#dnsSuffix}",Re],[Ie,"Invalid Configuration: Missing Region"]]
},Me=1e8,ke=new Int32Array([-1,1,-1,0,13,3,1,4,Me+12,2,5,Me+12,3,8,6,4,7,Me+11,5,Me+9,Me+10,4,11,9,6,10,Me+8,7,Me+6,Me+7,5,12,Me+5,6,Me+4,Me+5,3,Me+1,14,4,Me+2,Me+3]),_e=V.from(ke,2,De.conditions,De.results),$e=new G({
size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>$e.get(e,()=>q(_e,{endpointParams:e,logger:t.logger}));K.aws=o
;class CloudFormationServiceException extends I{constructor(e){super(e),Object.setPrototypeOf(this,CloudFormationServiceException.prototype)}}
class InvalidOperationException extends CloudFormationServiceException{name="InvalidOperationException";$fault="client";Message;constructor(e){super({
name:"InvalidOperationException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidOperationException.prototype),this.Message=e.Message}}
class OperationNotFoundException extends CloudFormationServiceException{name="OperationNotFoundException";$fault="client";Message;constructor(e){super({
name:"OperationNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,OperationNotFoundException.prototype),this.Message=e.Message}}
class CFNRegistryException extends CloudFormationServiceException{name="CFNRegistryException";$fault="client";Message;constructor(e){super({
name:"CFNRegistryException",$fault:"client",...e}),Object.setPrototypeOf(this,CFNRegistryException.prototype),this.Message=e.Message}}
class TypeNotFoundException extends CloudFormationServiceException{name="TypeNotFoundException";$fault="client";Message;constructor(e){super({
name:"TypeNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,TypeNotFoundException.prototype),this.Message=e.Message}}
class AlreadyExistsException extends CloudFormationServiceException{name="AlreadyExistsException";$fault="client";Message;constructor(e){super({
name:"AlreadyExistsException",$fault:"client",...e}),Object.setPrototypeOf(this,AlreadyExistsException.prototype),this.Message=e.Message}}
class TypeConfigurationNotFoundException extends CloudFormationServiceException{name="TypeConfigurationNotFoundException";$fault="client";Message
;constructor(e){super({name:"TypeConfigurationNotFoundException",$fault:"client",...e}),
Object.setPrototypeOf(this,TypeConfigurationNotFoundException.prototype),this.Message=e.Message}}
class TokenAlreadyExistsException extends CloudFormationServiceException{name="TokenAlreadyExistsException";$fault="client";Message;constructor(e){super({
name:"TokenAlreadyExistsException",$fault:"client",...e}),Object.setPrototypeOf(this,TokenAlreadyExistsException.prototype),this.Message=e.Message}}
class ChangeSetNotFoundException extends CloudFormationServiceException{name="ChangeSetNotFoundException";$fault="client";Message;constructor(e){super({
name:"ChangeSetNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,ChangeSetNotFoundException.prototype),this.Message=e.Message}}
class InsufficientCapabilitiesException extends CloudFormationServiceException{name="InsufficientCapabilitiesException";$fault="client";Message;constructor(e){
super({name:"InsufficientCapabilitiesException",$fault:"client",...e}),Object.setPrototypeOf(this,InsufficientCapabilitiesException.prototype),
this.Message=e.Message}}class LimitExceededException extends CloudFormationServiceException{name="LimitExceededException";$fault="client";Message
;constructor(e){super({name:"LimitExceededException",$fault:"client",...e}),Object.setPrototypeOf(this,LimitExceededException.prototype),this.Message=e.Message}
}class ConcurrentResourcesLimitExceededException extends CloudFormationServiceException{name="ConcurrentResourcesLimitExceededException";$fault="client";Message
;constructor(e){super({name:"ConcurrentResourcesLimitExceededException",$fault:"client",...e}),
Object.setPrototypeOf(this,ConcurrentResourcesLimitExceededException.prototype),this.Message=e.Message}}
class OperationIdAlreadyExistsException extends CloudFormationServiceException{name="OperationIdAlreadyExistsException";$fault="client";Message;constructor(e){
super({name:"OperationIdAlreadyExistsException",$fault:"client",...e}),Object.setPrototypeOf(this,OperationIdAlreadyExistsException.prototype),
this.Message=e.Message}}class OperationInProgressException extends CloudFormationServiceException{name="OperationInProgressException";$fault="client";Message
;constructor(e){super({name:"OperationInProgressException",$fault:"client",...e}),Object.setPrototypeOf(this,OperationInProgressException.prototype),
this.Message=e.Message}}class StackSetNotFoundException extends CloudFormationServiceException{name="StackSetNotFoundException";$fault="client";Message
;constructor(e){super({name:"StackSetNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,StackSetNotFoundException.prototype),
this.Message=e.Message}}class StaleRequestException extends CloudFormationServiceException{name="StaleRequestException";$fault="client";Message;constructor(e){
super({name:"StaleRequestException",$fault:"client",...e}),Object.setPrototypeOf(this,StaleRequestException.prototype),this.Message=e.Message}}
class CreatedButModifiedException extends CloudFormationServiceException{name="CreatedButModifiedException";$fault="client";Message;constructor(e){super({
name:"CreatedButModifiedException",$fault:"client",...e}),Object.setPrototypeOf(this,CreatedButModifiedException.prototype),this.Message=e.Message}}
class NameAlreadyExistsException extends CloudFormationServiceException{name="NameAlreadyExistsException";$fault="client";Message;constructor(e){super({
name:"NameAlreadyExistsException",$fault:"client",...e}),Object.setPrototypeOf(this,NameAlreadyExistsException.prototype),this.Message=e.Message}}
class InvalidChangeSetStatusException extends CloudFormationServiceException{name="InvalidChangeSetStatusException";$fault="client";Message;constructor(e){
super({name:"InvalidChangeSetStatusException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidChangeSetStatusException.prototype),
this.Message=e.Message}}class GeneratedTemplateNotFoundException extends CloudFormationServiceException{name="GeneratedTemplateNotFoundException"
;$fault="client";Message;constructor(e){super({name:"GeneratedTemplateNotFoundException",$fault:"client",...e}),
Object.setPrototypeOf(this,GeneratedTemplateNotFoundException.prototype),this.Message=e.Message}}
class StackSetNotEmptyException extends CloudFormationServiceException{name="StackSetNotEmptyException";$fault="client";Message;constructor(e){super({
name:"StackSetNotEmptyException",$fault:"client",...e}),Object.setPrototypeOf(this,StackSetNotEmptyException.prototype),this.Message=e.Message}}
class ResourceScanNotFoundException extends CloudFormationServiceException{name="ResourceScanNotFoundException";$fault="client";Message;constructor(e){super({
name:"ResourceScanNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,ResourceScanNotFoundException.prototype),this.Message=e.Message}}
class StackInstanceNotFoundException extends CloudFormationServiceException{name="StackInstanceNotFoundException";$fault="client";Message;constructor(e){super({
name:"StackInstanceNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,StackInstanceNotFoundException.prototype),this.Message=e.Message}}
class StackRefactorNotFoundException extends CloudFormationServiceException{name="StackRefactorNotFoundException";$fault="client";Message;constructor(e){super({
name:"StackRefactorNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,StackRefactorNotFoundException.prototype),this.Message=e.Message}}
class HookResultNotFoundException extends CloudFormationServiceException{name="HookResultNotFoundException";$fault="client";Message;constructor(e){super({
name:"HookResultNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,HookResultNotFoundException.prototype),this.Message=e.Message}}
class StackNotFoundException extends CloudFormationServiceException{name="StackNotFoundException";$fault="client";Message;constructor(e){super({
name:"StackNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,StackNotFoundException.prototype),this.Message=e.Message}}
class ResourceScanInProgressException extends CloudFormationServiceException{name="ResourceScanInProgressException";$fault="client";Message;constructor(e){
super({name:"ResourceScanInProgressException",$fault:"client",...e}),Object.setPrototypeOf(this,ResourceScanInProgressException.prototype),
this.Message=e.Message}}class InvalidStateTransitionException extends CloudFormationServiceException{name="InvalidStateTransitionException";$fault="client"
;Message;constructor(e){super({name:"InvalidStateTransitionException",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidStateTransitionException.prototype),this.Message=e.Message}}
class OperationStatusCheckFailedException extends CloudFormationServiceException{name="OperationStatusCheckFailedException";$fault="client";Message
;constructor(e){super({name:"OperationStatusCheckFailedException",$fault:"client",...e}),
Object.setPrototypeOf(this,OperationStatusCheckFailedException.prototype),this.Message=e.Message}}
class ResourceScanLimitExceededException extends CloudFormationServiceException{name="ResourceScanLimitExceededException";$fault="client";Message
;constructor(e){super({name:"ResourceScanLimitExceededException",$fault:"client",...e}),
Object.setPrototypeOf(this,ResourceScanLimitExceededException.prototype),this.Message=e.Message}}
const Le="ActualValue",Fe="ClientRequestToken",Ue="ChangeSetId",He="ChangeSetName",je="CreationTime",Be="Capabilities",ze="Changes",Ve="Description",Ge="DeploymentConfig",qe="DriftInformation",Ke="DeploymentMode",We="DeletionMode",Qe="DisableRollback",Je="DetailedStatus",Ze="DisableValidation",Xe="ExecutionStatus",Ye="EnableTerminationProtection",et="ImportExistingResources",tt="IncludeNestedStacks",nt="LastCheckTimestamp",rt="LastOperations",ot="LogicalResourceId",it="Message",st="ModuleInfo",at="NotificationARNs",ct="NextToken",lt="OperationId",ut="OnStackFailure",dt="Outputs",pt="Parameters",gt="ParentChangeSetId",ht="PropertyDifferences",mt="PhysicalResourceId",ft="PhysicalResourceIdContext",Et="Path",St="RoleARN",yt="ResourceChange",xt="RootChangeSetId",vt="RollbackConfiguration",It="ResourceDriftIgnoredAttributes",Ct="RetainExceptOnCreate",Pt="ResourceStatusReason",bt="ResourceStatus",wt="ResourceType",At="ResourcesToImport",Ot="ResourceTypes",Tt="RollbackTriggers",Rt="Status",Nt="StackDriftDetectionId",Dt="StackDriftStatus",Mt="StackEvents",kt="StackId",_t="StackName",$t="StatusReason",Lt="StackResourceDrifts",Ft="StackResourceDriftStatus",Ut="StackResourceSummaries",Ht="Stacks",jt="Type",Bt="TemplateBody",zt="TimeoutInMinutes",Vt="TemplateURL",Gt="Tags",qt="Timestamp",Kt="Value",Wt="awsQueryError",Qt="client",Jt="error",Zt="httpError",Xt="smithy.ts.sdk.synthetic.com.amazonaws.cloudformation",Yt="com.amazonaws.cloudformation",en=new ie(Xt)
;var tn=[-3,Xt,"CloudFormationServiceException",0,[],[]];en.registerError(tn,CloudFormationServiceException);const nn=new ie(Yt)
;var rn=[-3,Yt,"AlreadyExistsException",{[Wt]:["AlreadyExistsException",400],[Jt]:Qt,[Zt]:400},[it],[0]];nn.registerError(rn,AlreadyExistsException)
;var on=[-3,Yt,"CFNRegistryException",{[Wt]:["CFNRegistryException",400],[Jt]:Qt,[Zt]:400},[it],[0]];nn.registerError(on,CFNRegistryException)
;var sn=[-3,Yt,"ChangeSetNotFoundException",{[Wt]:["ChangeSetNotFound",404],[Jt]:Qt,[Zt]:404},[it],[0]];nn.registerError(sn,ChangeSetNotFoundException)
;var an=[-3,Yt,"ConcurrentResourcesLimitExceededException",{[Wt]:["ConcurrentResourcesLimitExceeded",429],[Jt]:Qt,[Zt]:429},[it],[0]]
;nn.registerError(an,ConcurrentResourcesLimitExceededException);var cn=[-3,Yt,"CreatedButModifiedException",{[Wt]:["CreatedButModifiedException",409],[Jt]:Qt,
[Zt]:409},[it],[0]];nn.registerError(cn,CreatedButModifiedException);var ln=[-3,Yt,"GeneratedTemplateNotFoundException",{[Wt]:["GeneratedTemplateNotFound",404],
[Jt]:Qt,[Zt]:404},[it],[0]];nn.registerError(ln,GeneratedTemplateNotFoundException);var un=[-3,Yt,"HookResultNotFoundException",{
[Wt]:["HookResultNotFound",404],[Jt]:Qt,[Zt]:404},[it],[0]];nn.registerError(un,HookResultNotFoundException);var dn=[-3,Yt,"InsufficientCapabilitiesException",{
[Wt]:["InsufficientCapabilitiesException",400],[Jt]:Qt,[Zt]:400},[it],[0]];nn.registerError(dn,InsufficientCapabilitiesException)
;var pn=[-3,Yt,"InvalidChangeSetStatusException",{[Wt]:["InvalidChangeSetStatus",400],[Jt]:Qt,[Zt]:400},[it],[0]]
;nn.registerError(pn,InvalidChangeSetStatusException);var gn=[-3,Yt,"InvalidOperationException",{[Wt]:["InvalidOperationException",400],[Jt]:Qt,[Zt]:400
},[it],[0]];nn.registerError(gn,InvalidOperationException);var hn=[-3,Yt,"InvalidStateTransitionException",{[Wt]:["InvalidStateTransition",400],[Jt]:Qt,[Zt]:400
},[it],[0]];nn.registerError(hn,InvalidStateTransitionException);var mn=[-3,Yt,"LimitExceededException",{[Wt]:["LimitExceededException",400],[Jt]:Qt,[Zt]:400
},[it],[0]];nn.registerError(mn,LimitExceededException);var En=[-3,Yt,"NameAlreadyExistsException",{[Wt]:["NameAlreadyExistsException",409],[Jt]:Qt,[Zt]:409
},[it],[0]];nn.registerError(En,NameAlreadyExistsException);var Sn=[-3,Yt,"OperationIdAlreadyExistsException",{[Wt]:["OperationIdAlreadyExistsException",409],
[Jt]:Qt,[Zt]:409},[it],[0]];nn.registerError(Sn,OperationIdAlreadyExistsException);var yn=[-3,Yt,"OperationInProgressException",{
[Wt]:["OperationInProgressException",409],[Jt]:Qt,[Zt]:409},[it],[0]];nn.registerError(yn,OperationInProgressException)
;var xn=[-3,Yt,"OperationNotFoundException",{[Wt]:["OperationNotFoundException",404],[Jt]:Qt,[Zt]:404},[it],[0]];nn.registerError(xn,OperationNotFoundException)
;var vn=[-3,Yt,"OperationStatusCheckFailedException",{[Wt]:["ConditionalCheckFailed",400],[Jt]:Qt,[Zt]:400},[it],[0]]
;nn.registerError(vn,OperationStatusCheckFailedException);var In=[-3,Yt,"ResourceScanInProgressException",{[Wt]:["ResourceScanInProgress",400],[Jt]:Qt,[Zt]:400
},[it],[0]];nn.registerError(In,ResourceScanInProgressException);var Cn=[-3,Yt,"ResourceScanLimitExceededException",{[Wt]:["ResourceScanLimitExceeded",400],
[Jt]:Qt,[Zt]:400},[it],[0]];nn.registerError(Cn,ResourceScanLimitExceededException);var Pn=[-3,Yt,"ResourceScanNotFoundException",{
[Wt]:["ResourceScanNotFound",400],[Jt]:Qt,[Zt]:400},[it],[0]];nn.registerError(Pn,ResourceScanNotFoundException)
;var bn=[-3,Yt,"StackInstanceNotFoundException",{[Wt]:["StackInstanceNotFoundException",404],[Jt]:Qt,[Zt]:404},[it],[0]]
;nn.registerError(bn,StackInstanceNotFoundException);var wn=[-3,Yt,"StackNotFoundException",{[Wt]:["StackNotFoundException",404],[Jt]:Qt,[Zt]:404},[it],[0]]
;nn.registerError(wn,StackNotFoundException);var An=[-3,Yt,"StackRefactorNotFoundException",{[Wt]:["StackRefactorNotFoundException",404],[Jt]:Qt,[Zt]:404
},[it],[0]];nn.registerError(An,StackRefactorNotFoundException);var On=[-3,Yt,"StackSetNotEmptyException",{[Wt]:["StackSetNotEmptyException",409],[Jt]:Qt,
[Zt]:409},[it],[0]];nn.registerError(On,StackSetNotEmptyException);var Tn=[-3,Yt,"StackSetNotFoundException",{[Wt]:["StackSetNotFoundException",404],[Jt]:Qt,
[Zt]:404},[it],[0]];nn.registerError(Tn,StackSetNotFoundException);var Rn=[-3,Yt,"StaleRequestException",{[Wt]:["StaleRequestException",409],[Jt]:Qt,[Zt]:409
},[it],[0]];nn.registerError(Rn,StaleRequestException);var Nn=[-3,Yt,"TokenAlreadyExistsException",{[Wt]:["TokenAlreadyExistsException",400],[Jt]:Qt,[Zt]:400
},[it],[0]];nn.registerError(Nn,TokenAlreadyExistsException);var Dn=[-3,Yt,"TypeConfigurationNotFoundException",{
[Wt]:["TypeConfigurationNotFoundException",404],[Jt]:Qt,[Zt]:404},[it],[0]];nn.registerError(Dn,TypeConfigurationNotFoundException)
;var Mn=[-3,Yt,"TypeNotFoundException",{[Wt]:["TypeNotFoundException",404],[Jt]:Qt,[Zt]:404},[it],[0]];nn.registerError(Mn,TypeNotFoundException)
;const kn=[en,nn]
;var _n=[3,Yt,"Change",0,[jt,"HookInvocationCount",yt],[0,1,()=>Sr]],$n=[3,Yt,"ChangeSetSummary",0,[kt,_t,Ue,He,Xe,Rt,$t,je,Ve,tt,gt,xt,et],[0,0,0,0,0,0,0,4,0,2,0,0,2]],Ln=[3,Yt,"CreateChangeSetInput",0,[_t,He,Bt,Vt,"UsePreviousTemplate",pt,Be,Ot,St,vt,at,Gt,"ClientToken",Ve,"ChangeSetType",At,tt,ut,et,Ke,Ge,Ze],[0,0,0,0,2,()=>$r,64,64,0,()=>Cr,64,()=>Kr,0,0,0,()=>jr,2,0,2,0,()=>Vn,2],2],Fn=[3,Yt,"CreateChangeSetOutput",0,["Id",kt],[0,0]],Un=[3,Yt,"CreateStackInput",0,[_t,Bt,Vt,pt,Qe,vt,zt,at,Be,Ot,St,"OnFailure","StackPolicyBody","StackPolicyURL",Gt,Fe,Ye,Ct,Ge,Ze],[0,0,0,()=>$r,2,()=>Cr,1,64,64,64,0,0,0,0,()=>Kr,0,2,2,()=>Vn,2],1],Hn=[3,Yt,"CreateStackOutput",0,[kt,lt],[0,0]],jn=[3,Yt,"DeleteChangeSetInput",0,[He,_t],[0,0],1],Bn=[3,Yt,"DeleteChangeSetOutput",0,[],[]],zn=[3,Yt,"DeleteStackInput",0,[_t,"RetainResources",St,Fe,We,Ge],[0,64,0,0,0,()=>Vn],1],Vn=[3,Yt,Ge,0,["Mode",Qe],[0,2]],Gn=[3,Yt,"DescribeChangeSetInput",0,[He,_t,ct,"IncludePropertyValues"],[0,0,0,2],1],qn=[3,Yt,"DescribeChangeSetOutput",0,[He,Ue,kt,_t,Ve,pt,je,Xe,Rt,$t,Dt,at,vt,Be,Gt,ze,ct,tt,gt,xt,ut,et,Ke,Ge],[0,0,0,0,0,()=>$r,4,0,0,0,0,64,()=>Cr,64,()=>Kr,()=>Dr,0,2,0,0,0,2,0,()=>Vn]],Kn=[3,Yt,"DescribeStackDriftDetectionStatusInput",0,[Nt],[0],1],Wn=[3,Yt,"DescribeStackDriftDetectionStatusOutput",0,[kt,Nt,"DetectionStatus",qt,Dt,"DetectionStatusReason","DriftedStackResourceCount"],[0,0,0,4,0,0,1],4],Qn=[3,Yt,"DescribeStackEventsInput",0,[_t,ct],[0,0],1],Jn=[3,Yt,"DescribeStackEventsOutput",0,[Mt,ct],[()=>zr,0]],Zn=[3,Yt,"DescribeStackResourceDriftsInput",0,[_t,"StackResourceDriftStatusFilters",ct,"MaxResults"],[0,64,0,1],1],Xn=[3,Yt,"DescribeStackResourceDriftsOutput",0,[Lt,ct],[()=>Vr,0],1],Yn=[3,Yt,"DescribeStacksInput",0,[_t,ct],[0,0]],er=[3,Yt,"DescribeStacksOutput",0,[Ht,ct],[()=>qr,0]],tr=[3,Yt,"DetectStackDriftInput",0,[_t,"LogicalResourceIds"],[0,64],1],nr=[3,Yt,"DetectStackDriftOutput",0,[Nt],[0],1],rr=[3,Yt,"ExecuteChangeSetInput",0,[He,_t,Fe,Qe,Ct],[0,0,0,2,2],1],or=[3,Yt,"ExecuteChangeSetOutput",0,[],[]],ir=[3,Yt,"GetTemplateInput",0,[_t,He,"TemplateStage"],[0,0,0]],sr=[3,Yt,"GetTemplateOutput",0,[Bt,"StagesAvailable"],[0,64]],ar=[3,Yt,"ListChangeSetsInput",0,[_t,ct],[0,0],1],cr=[3,Yt,"ListChangeSetsOutput",0,["Summaries",ct],[()=>Mr,0]],lr=[3,Yt,"ListStackResourcesInput",0,[_t,ct],[0,0],1],ur=[3,Yt,"ListStackResourcesOutput",0,[Ut,ct],[()=>Gr,0]],dr=[3,Yt,"LiveResourceDrift",0,["PreviousValue",Le,"DriftDetectionTimestamp"],[0,0,4]],pr=[3,Yt,st,0,["TypeHierarchy","LogicalIdHierarchy"],[0,0]],gr=[3,Yt,"OperationEntry",0,["OperationType",lt],[0,0]],hr=[3,Yt,"Output",0,["OutputKey","OutputValue",Ve,"ExportName"],[0,0,0,0]],mr=[3,Yt,"Parameter",0,["ParameterKey","ParameterValue","UsePreviousValue","ResolvedValue"],[0,0,2,0]],fr=[3,Yt,"PhysicalResourceIdContextKeyValuePair",0,["Key",Kt],[0,0],2],Er=[3,Yt,"PropertyDifference",0,["PropertyPath","ExpectedValue",Le,"DifferenceType"],[0,0,0,0],4],Sr=[3,Yt,yt,0,["PolicyAction","Action",ot,mt,wt,"Replacement","Scope","ResourceDriftStatus",It,"Details",Ue,st,"BeforeContext","AfterContext","PreviousDeploymentContext"],[0,0,0,0,0,0,64,0,()=>Hr,()=>Ur,0,()=>pr,0,0,0]],yr=[3,Yt,"ResourceChangeDetail",0,["Target","Evaluation","ChangeSource","CausingEntity"],[()=>vr,0,0,0]],xr=[3,Yt,"ResourceDriftIgnoredAttribute",0,[Et,"Reason"],[0,0]],vr=[3,Yt,"ResourceTargetDefinition",0,["Attribute","Name","RequiresRecreation",Et,"BeforeValue","AfterValue","BeforeValueFrom","AfterValueFrom","Drift","AttributeChangeType"],[0,0,0,0,0,0,0,0,()=>dr,0]],Ir=[3,Yt,"ResourceToImport",0,[wt,ot,"ResourceIdentifier"],[0,0,128],3],Cr=[3,Yt,vt,0,[Tt,"MonitoringTimeInMinutes"],[()=>Br,1]],Pr=[3,Yt,"RollbackTrigger",0,["Arn",jt],[0,0],2],br=[3,Yt,"Stack",0,[_t,je,"StackStatus",kt,Ue,Ve,pt,"DeletionTime","LastUpdatedTime",vt,"StackStatusReason",Qe,Ge,at,zt,Be,dt,St,Gt,Ye,"ParentId","RootId",qe,Ct,We,Je,rt],[0,4,0,0,0,0,()=>$r,4,4,()=>Cr,0,2,()=>Vn,64,1,64,()=>_r,0,()=>Kr,2,0,0,()=>wr,2,0,0,()=>kr],3],wr=[3,Yt,"StackDriftInformation",0,[Dt,nt],[0,4],1],Ar=[3,Yt,"StackEvent",0,[kt,"EventId",_t,qt,lt,ot,mt,wt,bt,Pt,"ResourceProperties",Fe,"HookType","HookStatus","HookStatusReason","HookInvocationPoint","HookInvocationId","HookFailureMode",Je],[0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],4],Or=[3,Yt,"StackResourceDrift",0,[kt,ot,wt,Ft,qt,mt,ft,"ExpectedProperties","ActualProperties",ht,st,"DriftStatusReason"],[0,0,0,0,4,0,()=>Lr,0,0,()=>Fr,()=>pr,0],5],Tr=[3,Yt,"StackResourceDriftInformationSummary",0,[Ft,nt],[0,4],1],Rr=[3,Yt,"StackResourceSummary",0,[ot,wt,"LastUpdatedTimestamp",bt,mt,Pt,qe,st],[0,0,4,0,0,0,()=>Tr,()=>pr],4],Nr=[3,Yt,"Tag",0,["Key",Kt],[0,0],2],Dr=[1,Yt,ze,0,()=>_n],Mr=[1,Yt,"ChangeSetSummaries",0,()=>$n],kr=[1,Yt,rt,0,()=>gr],_r=[1,Yt,dt,0,()=>hr],$r=[1,Yt,pt,0,()=>mr],Lr=[1,Yt,ft,0,()=>fr],Fr=[1,Yt,ht,0,()=>Er],Ur=[1,Yt,"ResourceChangeDetails",0,()=>yr],Hr=[1,Yt,It,0,()=>xr],jr=[1,Yt,At,0,()=>Ir],Br=[1,Yt,Tt,0,()=>Pr],zr=[1,Yt,Mt,0,()=>Ar],Vr=[1,Yt,Lt,0,()=>Or],Gr=[1,Yt,Ut,0,()=>Rr],qr=[1,Yt,Ht,0,()=>br],Kr=[1,Yt,Gt,0,()=>Nr],Wr=[9,Yt,"CreateChangeSet",0,()=>Ln,()=>Fn],Qr=[9,Yt,"CreateStack",0,()=>Un,()=>Hn],Jr=[9,Yt,"DeleteChangeSet",0,()=>jn,()=>Bn],Zr=[9,Yt,"DeleteStack",0,()=>zn,()=>"unit"],Xr=[9,Yt,"DescribeChangeSet",0,()=>Gn,()=>qn],Yr=[9,Yt,"DescribeStackDriftDetectionStatus",0,()=>Kn,()=>Wn],eo=[9,Yt,"DescribeStackEvents",0,()=>Qn,()=>Jn],to=[9,Yt,"DescribeStackResourceDrifts",0,()=>Zn,()=>Xn],no=[9,Yt,"DescribeStacks",0,()=>Yn,()=>er],ro=[9,Yt,"DetectStackDrift",0,()=>tr,()=>nr],oo=[9,Yt,"ExecuteChangeSet",0,()=>rr,()=>or],io=[9,Yt,"GetTemplate",0,()=>ir,()=>sr],so=[9,Yt,"ListChangeSets",0,()=>ar,()=>cr],ao=[9,Yt,"ListStackResources",0,()=>lr,()=>ur]
;const getRuntimeConfig=e=>{P(process.version);const t=L(e),defaultConfigProvider=()=>t().then(b),r=(e=>({apiVersion:"2010-05-15",
base64Decoder:e?.base64Decoder??he,base64Encoder:e?.base64Encoder??ge,disableHostPrefix:e?.disableHostPrefix??!1,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultCloudFormationHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ce}],logger:e?.logger??new C,protocol:e?.protocol??Se,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.cloudformation",errorTypeRegistries:kn,
xmlNamespace:"http://cloudformation.amazonaws.com/doc/2010-05-15/",version:"2010-05-15",serviceTarget:"CloudFormation"},
serviceId:e?.serviceId??"CloudFormation",sha256:e?.sha256??ye,urlParser:e?.urlParser??J,utf8Decoder:e?.utf8Decoder??pe,utf8Encoder:e?.utf8Encoder??de}))(e)
;i(process.version);const o={profile:e?.profile,logger:r.logger};return{...r,...e,runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??F(le,o),bodyLengthChecker:e?.bodyLengthChecker??me,credentialDefaultProvider:e?.credentialDefaultProvider??ue,
defaultUserAgentProvider:e?.defaultUserAgentProvider??s({serviceId:r.serviceId,clientVersion:xe}),maxAttempts:e?.maxAttempts??F(ne,e),region:e?.region??F(j,{
...B,...o}),requestHandler:Ee.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??F({...te,
default:async()=>(await defaultConfigProvider()).retryMode||ee},e),streamCollector:e?.streamCollector??fe,useDualstackEndpoint:e?.useDualstackEndpoint??F(H,o),
useFipsEndpoint:e?.useFipsEndpoint??F(U,o),userAgentAppId:e?.userAgentAppId??F(a,o)}};const co=D({UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}
},"CloudFormation","CloudFormationClient",Q),lo={},_mw0=(e,t,r,o)=>[];class CreateChangeSetCommand extends(co(lo,_mw0,"CreateChangeSet",Wr)){}
class CreateStackCommand extends(co(lo,_mw0,"CreateStack",Qr)){}class DeleteChangeSetCommand extends(co(lo,_mw0,"DeleteChangeSet",Jr)){}
class DeleteStackCommand extends(co(lo,_mw0,"DeleteStack",Zr)){}class DescribeChangeSetCommand extends(co(lo,_mw0,"DescribeChangeSet",Xr)){}
class DescribeStackDriftDetectionStatusCommand extends(co(lo,_mw0,"DescribeStackDriftDetectionStatus",Yr)){}
class DescribeStackEventsCommand extends(co(lo,_mw0,"DescribeStackEvents",eo)){}
class DescribeStackResourceDriftsCommand extends(co(lo,_mw0,"DescribeStackResourceDrifts",to)){}
class DescribeStacksCommand extends(co(lo,_mw0,"DescribeStacks",no)){}class DetectStackDriftCommand extends(co(lo,_mw0,"DetectStackDrift",ro)){}
class ExecuteChangeSetCommand extends(co(lo,_mw0,"ExecuteChangeSet",oo)){}class GetTemplateCommand extends(co(lo,_mw0,"GetTemplate",io)){}
class ListChangeSetsCommand extends(co(lo,_mw0,"ListChangeSets",so)){}class ListStackResourcesCommand extends(co(lo,_mw0,"ListStackResources",ao)){}
t.CloudFormationClient=class CloudFormationClient extends R{config;constructor(...[e]){const t=getRuntimeConfig(e||{});super(t),this.initConfig=t;const r=(o=t,
Object.assign(o,{useDualstackEndpoint:o.useDualstackEndpoint??!1,useFipsEndpoint:o.useFipsEndpoint??!1,defaultSigningName:"cloudformation"}));var o
;const i=u(r),s=re(i),a=z(s),y=d(a),v=((e,t)=>{const r=Object.assign(c(e),w(e),Z(e),(e=>{const t=e.httpAuthSchemes
;let r=e.httpAuthSchemeProvider,o=e.credentials;return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId);-1===r?t.push(e):t.splice(r,1,e)},
httpAuthSchemes:()=>t,setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider:()=>r,setCredentials(e){o=e},credentials:()=>o}})(e))
;return t.forEach(e=>e.configure(r)),Object.assign(e,l(r),T(r),X(r),{httpAuthSchemes:(o=r).httpAuthSchemes(),httpAuthSchemeProvider:o.httpAuthSchemeProvider(),
credentials:o.credentials()});var o})((e=>{const t=ae(e);return Object.assign(t,{authSchemePreference:x(e.authSchemePreference??[])})})(W(y)),e?.extensions||[])
;this.config=v,this.middlewareStack.use(se(this.config)),this.middlewareStack.use(p(this.config)),this.middlewareStack.use(oe(this.config)),
this.middlewareStack.use(Y(this.config)),this.middlewareStack.use(g(this.config)),this.middlewareStack.use(h(this.config)),
this.middlewareStack.use(m(this.config)),this.middlewareStack.use(f(this.config,{
httpAuthSchemeParametersProvider:defaultCloudFormationHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new E({
"aws.auth#sigv4":e.credentials})})),this.middlewareStack.use(S(this.config))}destroy(){super.destroy()}},t.CreateChangeSetCommand=CreateChangeSetCommand,
t.CreateStackCommand=CreateStackCommand,t.DeleteChangeSetCommand=DeleteChangeSetCommand,t.DeleteStackCommand=DeleteStackCommand,
t.DescribeChangeSetCommand=DescribeChangeSetCommand,t.DescribeStackDriftDetectionStatusCommand=DescribeStackDriftDetectionStatusCommand,
t.DescribeStackEventsCommand=DescribeStackEventsCommand,t.DescribeStackResourceDriftsCommand=DescribeStackResourceDriftsCommand,
t.DescribeStacksCommand=DescribeStacksCommand,t.DetectStackDriftCommand=DetectStackDriftCommand,t.ExecuteChangeSetCommand=ExecuteChangeSetCommand,
t.GetTemplateCommand=GetTemplateCommand,t.ListChangeSetsCommand=ListChangeSetsCommand,t.ListStackResourcesCommand=ListStackResourcesCommand},9005:(e,t,r)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:s,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:l,resolveUserAgentConfig:u,resolveHostHeaderConfig:d,getUserAgentPlugin:p,getHostHeaderPlugin:g,getLoggerPlugin:h,getRecursionDetectionPlugin:m}=r(3112),{getHttpAuthSchemeEndpointRuleSetPlugin:f,DefaultIdentityProviderConfig:E,getHttpSigningPlugin:S,createPaginator:y}=r(2538),{normalizeProvider:x,getSmithyContext:v,ServiceException:I,NoOpLogger:C,emitWarningIfUnsupportedVersion:P,loadConfigsForDefaultMode:b,getDefaultExtensionConfiguration:w,resolveDefaultRuntimeConfig:T,Client:R,makeBuilder:D,createWaiter:M,checkExceptions:k,WaiterState:_,createAggregatedClient:$}=r(2474),{resolveDefaultsModeConfig:L,loadConfig:F,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:U,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:H,NODE_REGION_CONFIG_OPTIONS:j,NODE_REGION_CONFIG_FILE_OPTIONS:B,resolveRegionConfig:z}=r(2163),{BinaryDecisionDiagram:V,EndpointCache:G,decideEndpoint:q,customEndpointFunctions:K,resolveEndpointConfig:W,getEndpointPlugin:Q}=r(2461),{parseUrl:J,getHttpHandlerExtensionConfiguration:Z,resolveHttpHandlerRuntimeConfig:X,getContentLengthPlugin:Y}=r(230),{DEFAULT_RETRY_MODE:ee,NODE_RETRY_MODE_CONFIG_OPTIONS:te,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ne,resolveRetryConfig:re,getRetryPlugin:oe}=r(3729),{TypeRegistry:ie,getSchemaSerdePlugin:se}=r(2754),{NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS:ae,NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS:ce,resolveCompressionConfig:le,getCompressionPlugin:ue}=r(4166),{resolveAwsSdkSigV4Config:de,AwsSdkSigV4Signer:pe,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ge}=r(299),{defaultProvider:he}=r(9661),{toUtf8:me,fromUtf8:fe,toBase64:Ee,fromBase64:Se,calculateBodyLength:ye}=r(246),{streamCollector:xe,NodeHttpHandler:ve}=r(4695),{AwsJson1_0Protocol:Ie}=r(2e3),{Sha256:Ce}=r(5550),defaultCloudWatchHttpAuthSchemeParametersProvider=async(e,t,r)=>({
operation:v(t).operation,region:await x(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;const defaultCloudWatchHttpAuthSchemeProvider=e=>{const t=[];return e.operation,t.push(function createAwsAuthSigv4HttpAuthOption(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"monitoring",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}(e)),t}
;var Pe="3.1141.0";const be="ref";var we=-1,Ae=!0,Oe="isSet",Te="PartitionResult",Re="booleanEquals",Ne="getAttr",De={[be]:"Endpoint"},Me={[be]:Te},ke={},_e=[{
[be]:"Region"}];const $e={conditions:[[Oe,[De]],[Oe,_e],["aws.partition",_e,Te],[Re,[{[be]:"UseFIPS"},Ae]],[Re,[{[be]:"UseDualStack"},Ae]],["stringEquals",[{
fn:Ne,argv:[Me,"name"]},"aws-us-gov"]],[Re,[{fn:Ne,argv:[Me,"supportsFIPS"]},Ae]],[Re,[{fn:Ne,argv:[Me,"supportsDualStack"]},Ae]]],
results:[[we],[we,"Invalid Configuration: FIPS and custom endpoint are not supported"],[we,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[De,ke],["https://monitoring.{Region}.{PartitionResult#dnsSuffix}",ke],["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}",ke],["https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",ke],[we,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}",ke],[we,"FIPS is enabled but this partition does not support FIPS"],[we,"DualStack is enabled but this partition does not support DualStack"],[we,"Invalid Configuration: Missing Region"]]
},Le=1e8,Fe=new Int32Array([-1,1,-1,0,14,3,1,4,Le+11,2,5,Le+11,3,8,6,4,7,Le+4,7,Le+5,Le+10,4,11,9,5,Le+4,10,6,Le+8,Le+9,5,Le+5,12,6,13,Le+7,7,Le+6,Le+7,3,Le+1,15,4,Le+2,Le+3]),Ue=V.from(Fe,2,$e.conditions,$e.results),He=new G({
size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>He.get(e,()=>q(Ue,{endpointParams:e,logger:t.logger}));K.aws=o
;class CloudWatchServiceException extends I{constructor(e){super(e),Object.setPrototypeOf(this,CloudWatchServiceException.prototype)}}
class ConflictException extends CloudWatchServiceException{name="ConflictException";$fault="client";Message;constructor(e){super({name:"ConflictException",
$fault:"client",...e}),Object.setPrototypeOf(this,ConflictException.prototype),this.Message=e.Message}}
class KmsAccessDeniedException extends CloudWatchServiceException{name="KmsAccessDeniedException";$fault="client";Message;constructor(e){super({
name:"KmsAccessDeniedException",$fault:"client",...e}),Object.setPrototypeOf(this,KmsAccessDeniedException.prototype),this.Message=e.Message}}
class KmsKeyDisabledException extends CloudWatchServiceException{name="KmsKeyDisabledException";$fault="client";Message;constructor(e){super({
name:"KmsKeyDisabledException",$fault:"client",...e}),Object.setPrototypeOf(this,KmsKeyDisabledException.prototype),this.Message=e.Message}}
class KmsKeyNotFoundException extends CloudWatchServiceException{name="KmsKeyNotFoundException";$fault="client";Message;constructor(e){super({
name:"KmsKeyNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,KmsKeyNotFoundException.prototype),this.Message=e.Message}}
class ResourceNotFoundException extends CloudWatchServiceException{name="ResourceNotFoundException";$fault="client";ResourceType;ResourceId;Message
;constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,ResourceNotFoundException.prototype),
this.ResourceType=e.ResourceType,this.ResourceId=e.ResourceId,this.Message=e.Message}}class ConcurrentModificationException extends CloudWatchServiceException{
name="ConcurrentModificationException";$fault="client";Message;constructor(e){super({name:"ConcurrentModificationException",$fault:"client",...e}),
Object.setPrototypeOf(this,ConcurrentModificationException.prototype),this.Message=e.Message}}
class DashboardInvalidInputError extends CloudWatchServiceException{name="DashboardInvalidInputError";$fault="client";dashboardValidationMessages
;constructor(e){super({name:"DashboardInvalidInputError",$fault:"client",...e}),Object.setPrototypeOf(this,DashboardInvalidInputError.prototype),
this.dashboardValidationMessages=e.dashboardValidationMessages}}class DashboardNotFoundError extends CloudWatchServiceException{name="DashboardNotFoundError"
;$fault="client";constructor(e){super({name:"DashboardNotFoundError",$fault:"client",...e}),Object.setPrototypeOf(this,DashboardNotFoundError.prototype)}}
class ResourceConflict extends CloudWatchServiceException{name="ResourceConflict";$fault="client";constructor(e){super({name:"ResourceConflict",$fault:"client",
...e}),Object.setPrototypeOf(this,ResourceConflict.prototype)}}class ResourceNotFound extends CloudWatchServiceException{name="ResourceNotFound";$fault="client"
;constructor(e){super({name:"ResourceNotFound",$fault:"client",...e}),Object.setPrototypeOf(this,ResourceNotFound.prototype)}}
class InternalServiceFault extends CloudWatchServiceException{name="InternalServiceFault";$fault="server";Message;constructor(e){super({
name:"InternalServiceFault",$fault:"server",...e}),Object.setPrototypeOf(this,InternalServiceFault.prototype),this.Message=e.Message}}
class InvalidParameterCombinationException extends CloudWatchServiceException{name="InvalidParameterCombinationException";$fault="client";constructor(e){super({
name:"InvalidParameterCombinationException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidParameterCombinationException.prototype)}}
class InvalidParameterValueException extends CloudWatchServiceException{name="InvalidParameterValueException";$fault="client";constructor(e){super({
name:"InvalidParameterValueException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidParameterValueException.prototype)}}
class MissingRequiredParameterException extends CloudWatchServiceException{name="MissingRequiredParameterException";$fault="client";constructor(e){super({
name:"MissingRequiredParameterException",$fault:"client",...e}),Object.setPrototypeOf(this,MissingRequiredParameterException.prototype)}}
class InvalidNextToken extends CloudWatchServiceException{name="InvalidNextToken";$fault="client";constructor(e){super({name:"InvalidNextToken",$fault:"client",
...e}),Object.setPrototypeOf(this,InvalidNextToken.prototype)}}class LimitExceededException extends CloudWatchServiceException{name="LimitExceededException"
;$fault="client";Message;constructor(e){super({name:"LimitExceededException",$fault:"client",...e}),
Object.setPrototypeOf(this,LimitExceededException.prototype),this.Message=e.Message}}class LimitExceededFault extends CloudWatchServiceException{
name="LimitExceededFault";$fault="client";constructor(e){super({name:"LimitExceededFault",$fault:"client",...e}),
Object.setPrototypeOf(this,LimitExceededFault.prototype)}}class InvalidFormatFault extends CloudWatchServiceException{name="InvalidFormatFault";$fault="client"
;constructor(e){super({name:"InvalidFormatFault",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidFormatFault.prototype)}}
class ValidationException extends CloudWatchServiceException{name="ValidationException";$fault="client";constructor(e){super({name:"ValidationException",
$fault:"client",...e}),Object.setPrototypeOf(this,ValidationException.prototype)}}
const je="AlarmActions",Be="AlarmArn",ze="AlarmConfigurationUpdatedTimestamp",Ve="AlarmDescription",Ge="ActionsEnabled",qe="AlarmName",Ke="CompositeAlarms",We="ComparisonOperator",Qe="Dimensions",Je="EvaluationCriteria",Ze="EvaluationState",Xe="EvaluationWindow",Ye="InsufficientDataActions",et="LogAlarms",tt="Message",nt="MetricAlarms",rt="MetricName",ot="MetricStat",it="Metric",st="Namespace",at="NextToken",ct="OKActions",lt="Period",ut="ScheduleConfiguration",dt="ScheduledQueryConfiguration",pt="StateReason",gt="StateReasonData",ht="StateTransitionedTimestamp",mt="StateUpdatedTimestamp",ft="StateValue",Et="SlidingWindow",St="TreatMissingData",yt="Threshold",xt="Unit",vt="Value",It="WallClockWindow",Ct="WarmUpConfiguration",Pt="awsQueryError",bt="client",wt="error",At="httpError",Ot="message",Tt="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch",Rt="com.amazonaws.cloudwatch",Nt=new ie(Tt)
;var Dt=[-3,Tt,"CloudWatchServiceException",0,[],[]];Nt.registerError(Dt,CloudWatchServiceException);const Mt=new ie(Rt)
;var kt=[-3,Rt,"ConcurrentModificationException",{[Pt]:["ConcurrentModificationException",429],[wt]:bt,[At]:429},[tt],[0]]
;Mt.registerError(kt,ConcurrentModificationException);var _t=[-3,Rt,"ConflictException",{[wt]:bt,[At]:409},[tt],[0]];Mt.registerError(_t,ConflictException)
;var $t=[-3,Rt,"DashboardInvalidInputError",{[Pt]:["InvalidParameterInput",400],[wt]:bt,[At]:400},[Ot,"dashboardValidationMessages"],[0,()=>xn]]
;Mt.registerError($t,DashboardInvalidInputError);var Lt=[-3,Rt,"DashboardNotFoundError",{[Pt]:["ResourceNotFound",404],[wt]:bt,[At]:404},[Ot],[0]]
;Mt.registerError(Lt,DashboardNotFoundError);var Ft=[-3,Rt,"InternalServiceFault",{[Pt]:["InternalServiceError",500],[wt]:"server",[At]:500},[tt],[0]]
;Mt.registerError(Ft,InternalServiceFault);var Ut=[-3,Rt,"InvalidFormatFault",{[Pt]:["InvalidFormat",400],[wt]:bt,[At]:400},[Ot],[0]]
;Mt.registerError(Ut,InvalidFormatFault);var Ht=[-3,Rt,"InvalidNextToken",{[Pt]:["InvalidNextToken",400],[wt]:bt,[At]:400},[Ot],[0]]
;Mt.registerError(Ht,InvalidNextToken);var jt=[-3,Rt,"InvalidParameterCombinationException",{[Pt]:["InvalidParameterCombination",400],[wt]:bt,[At]:400
},[Ot],[0]];Mt.registerError(jt,InvalidParameterCombinationException);var Bt=[-3,Rt,"InvalidParameterValueException",{[Pt]:["InvalidParameterValue",400],
[wt]:bt,[At]:400},[Ot],[0]];Mt.registerError(Bt,InvalidParameterValueException);var zt=[-3,Rt,"KmsAccessDeniedException",{[wt]:bt},[tt],[0],1]
;Mt.registerError(zt,KmsAccessDeniedException);var Vt=[-3,Rt,"KmsKeyDisabledException",{[wt]:bt},[tt],[0],1];Mt.registerError(Vt,KmsKeyDisabledException)
;var Gt=[-3,Rt,"KmsKeyNotFoundException",{[wt]:bt},[tt],[0],1];Mt.registerError(Gt,KmsKeyNotFoundException);var qt=[-3,Rt,"LimitExceededException",{
[Pt]:["LimitExceededException",400],[wt]:bt,[At]:400},[tt],[0]];Mt.registerError(qt,LimitExceededException);var Kt=[-3,Rt,"LimitExceededFault",{
[Pt]:["LimitExceeded",400],[wt]:bt,[At]:400},[Ot],[0]];Mt.registerError(Kt,LimitExceededFault);var Wt=[-3,Rt,"MissingRequiredParameterException",{
[Pt]:["MissingParameter",400],[wt]:bt,[At]:400},[Ot],[0]];Mt.registerError(Wt,MissingRequiredParameterException);var Qt=[-3,Rt,"ResourceConflict",{
[Pt]:["ResourceConflict",409],[wt]:bt,[At]:409},[Ot],[0]];Mt.registerError(Qt,ResourceConflict);var Jt=[-3,Rt,"ResourceNotFound",{[Pt]:["ResourceNotFound",404],
[wt]:bt,[At]:404},[Ot],[0]];Mt.registerError(Jt,ResourceNotFound);var Zt=[-3,Rt,"ResourceNotFoundException",{[Pt]:["ResourceNotFoundException",404],[wt]:bt,
[At]:404},["ResourceType","ResourceId",tt],[0,0,0]];Mt.registerError(Zt,ResourceNotFoundException);var Xt=[-3,Rt,"ValidationException",{
[Pt]:["ValidationError",400],[wt]:bt,[At]:400},[Ot],[0]];Mt.registerError(Xt,ValidationException);const Yt=[Nt,Mt]
;var en=[3,Rt,"AlarmPromQLCriteria",0,["Query","PendingPeriod","RecoveryPeriod"],[0,1,1],1],tn=[3,Rt,"CompositeAlarm",0,[Ge,je,Be,ze,Ve,qe,"AlarmRule",Ye,ct,pt,gt,mt,ft,ht,"ActionsSuppressedBy","ActionsSuppressedReason","ActionsSuppressor","ActionsSuppressorWaitPeriod","ActionsSuppressorExtensionPeriod"],[2,64,0,4,0,0,0,64,64,0,0,4,0,4,0,0,0,1,1]],nn=[3,Rt,"DashboardValidationMessage",0,["DataPath",tt],[0,0]],rn=[3,Rt,"DescribeAlarmsInput",0,["AlarmNames","AlarmNamePrefix","AlarmTypes","ChildrenOfAlarmName","ParentsOfAlarmName",ft,"ActionPrefix","MaxRecords",at],[64,0,64,0,0,0,0,1,0]],on=[3,Rt,"DescribeAlarmsOutput",0,[Ke,nt,et,at],[()=>yn,()=>Cn,()=>In,0]],sn=[3,Rt,"Dimension",0,["Name",vt],[0,0],2],an=[3,Rt,"LogAlarm",0,[qe,Be,Ve,ze,Ge,ct,je,Ye,ft,pt,gt,mt,dt,"QueryResultsToEvaluate","QueryResultsToAlarm",yt,We,St,ht,Ze,"ActionLogLineCount","ActionLogLineRoleArn",Ct],[0,0,0,4,2,64,64,64,0,0,0,4,()=>gn,1,1,1,0,0,4,0,1,0,()=>Sn]],cn=[3,Rt,it,0,[st,rt,Qe],[0,0,()=>vn]],ln=[3,Rt,"MetricAlarm",0,[qe,Be,Ve,ze,Ge,ct,je,Ye,ft,pt,gt,mt,rt,st,"Statistic","ExtendedStatistic",Qe,lt,xt,"EvaluationPeriods","DatapointsToAlarm",yt,We,St,"EvaluateLowSampleCountPercentile","Metrics","ThresholdMetricId",Ze,ht,Xe,Ct,Je,"EvaluationInterval"],[0,0,0,4,2,64,64,64,0,0,0,4,0,0,0,0,()=>vn,1,0,1,1,1,0,0,0,()=>Pn,0,0,4,()=>An,()=>Sn,()=>wn,1]],un=[3,Rt,"MetricDataQuery",0,["Id",ot,"Expression","Label","ReturnData",lt,"AccountId"],[0,()=>dn,0,0,2,1,0],1],dn=[3,Rt,ot,0,[it,lt,"Stat",xt],[()=>cn,1,0,0],3],pn=[3,Rt,ut,0,["ScheduleExpression","StartTimeOffset","EndTimeOffset"],[0,1,1],2],gn=[3,Rt,dt,0,["QueryString","ScheduledQueryRoleARN",ut,"AggregationExpression","LogGroupIdentifiers","QueryARN","Tags"],[0,0,()=>pn,0,64,0,()=>bn],4],hn=[3,Rt,Et,0,[],[]],mn=[3,Rt,"Tag",0,["Key",vt],[0,0],2],En=[3,Rt,It,0,["Timezone"],[0]],Sn=[3,Rt,Ct,0,["WarmUpPeriodDurationInMinutes","OnlyStartEvaluatingAfterWarmUpPeriodEnds"],[1,2],1],yn=[1,Rt,Ke,0,()=>tn],xn=[1,Rt,"DashboardValidationMessages",0,()=>nn],vn=[1,Rt,Qe,0,()=>sn],In=[1,Rt,et,0,()=>an],Cn=[1,Rt,nt,0,()=>ln],Pn=[1,Rt,"MetricDataQueries",0,()=>un],bn=[1,Rt,"TagList",0,()=>mn],wn=[4,Rt,Je,0,["PromQLCriteria"],[()=>en]],An=[4,Rt,Xe,0,[It,Et],[()=>En,()=>hn]],On=[9,Rt,"DescribeAlarms",0,()=>rn,()=>on]
;const getRuntimeConfig=e=>{P(process.version);const t=L(e),defaultConfigProvider=()=>t().then(b),r=(e=>({apiVersion:"2010-08-01",
base64Decoder:e?.base64Decoder??Se,base64Encoder:e?.base64Encoder??Ee,disableHostPrefix:e?.disableHostPrefix??!1,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultCloudWatchHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new pe}],logger:e?.logger??new C,protocol:e?.protocol??Ie,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.cloudwatch",errorTypeRegistries:Yt,
xmlNamespace:"http://monitoring.amazonaws.com/doc/2010-08-01/",version:"2010-08-01",serviceTarget:"GraniteServiceVersion20100801",awsQueryCompatible:!0},
serviceId:e?.serviceId??"CloudWatch",sha256:e?.sha256??Ce,urlParser:e?.urlParser??J,utf8Decoder:e?.utf8Decoder??fe,utf8Encoder:e?.utf8Encoder??me}))(e)
;i(process.version);const o={profile:e?.profile,logger:r.logger};return{...r,...e,runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??F(ge,o),bodyLengthChecker:e?.bodyLengthChecker??ye,credentialDefaultProvider:e?.credentialDefaultProvider??he,
defaultUserAgentProvider:e?.defaultUserAgentProvider??s({serviceId:r.serviceId,clientVersion:Pe}),
disableRequestCompression:e?.disableRequestCompression??F(ce,e),maxAttempts:e?.maxAttempts??F(ne,e),region:e?.region??F(j,{...B,...o}),
requestHandler:ve.create(e?.requestHandler??defaultConfigProvider),requestMinCompressionSizeBytes:e?.requestMinCompressionSizeBytes??F(ae,e),
retryMode:e?.retryMode??F({...te,default:async()=>(await defaultConfigProvider()).retryMode||ee},e),streamCollector:e?.streamCollector??xe,
useDualstackEndpoint:e?.useDualstackEndpoint??F(H,o),useFipsEndpoint:e?.useFipsEndpoint??F(U,o),userAgentAppId:e?.userAgentAppId??F(a,o)}};const Tn=D({UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}},"GraniteServiceVersion20100801","CloudWatchClient",Q),Rn={},_mw0=(e,t,r,o)=>[]
;class DescribeAlarmsCommand extends(Tn(Rn,_mw0,"DescribeAlarms",On)){}t.CloudWatchClient=class CloudWatchClient extends R{config;constructor(...[e]){
const t=getRuntimeConfig(e||{});super(t),this.initConfig=t;const r=(o=t,Object.assign(o,{useDualstackEndpoint:o.useDualstackEndpoint??!1,
useFipsEndpoint:o.useFipsEndpoint??!1,defaultSigningName:"monitoring"}));var o;const i=u(r),s=re(i),a=z(s),y=d(a),v=(e=>{const t=de(e);return Object.assign(t,{
authSchemePreference:x(e.authSchemePreference??[])})})(W(y)),I=((e,t)=>{const r=Object.assign(c(e),w(e),Z(e),(e=>{const t=e.httpAuthSchemes
;let r=e.httpAuthSchemeProvider,o=e.credentials;return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId);-1===r?t.push(e):t.splice(r,1,e)},
httpAuthSchemes:()=>t,setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider:()=>r,setCredentials(e){o=e},credentials:()=>o}})(e))
;return t.forEach(e=>e.configure(r)),Object.assign(e,l(r),T(r),X(r),{httpAuthSchemes:(o=r).httpAuthSchemes(),httpAuthSchemeProvider:o.httpAuthSchemeProvider(),
credentials:o.credentials()});var o})(le(v),e?.extensions||[]);this.config=I,this.middlewareStack.use(se(this.config)),this.middlewareStack.use(p(this.config)),
this.middlewareStack.use(oe(this.config)),this.middlewareStack.use(Y(this.config)),this.middlewareStack.use(g(this.config)),
this.middlewareStack.use(h(this.config)),this.middlewareStack.use(m(this.config)),this.middlewareStack.use(f(this.config,{
httpAuthSchemeParametersProvider:defaultCloudWatchHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new E({"aws.auth#sigv4":e.credentials
})})),this.middlewareStack.use(S(this.config))}destroy(){super.destroy()}},t.DescribeAlarmsCommand=DescribeAlarmsCommand},2657:(e,t,r)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:s,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:l,resolveUserAgentConfig:u,resolveHostHeaderConfig:d,getUserAgentPlugin:p,getHostHeaderPlugin:g,getLoggerPlugin:h,getRecursionDetectionPlugin:m}=r(3112),{getHttpAuthSchemeEndpointRuleSetPlugin:f,DefaultIdentityProviderConfig:E,getHttpSigningPlugin:S,createPaginator:y}=r(2538),{normalizeProvider:x,getSmithyContext:v,ServiceException:I,NoOpLogger:C,emitWarningIfUnsupportedVersion:P,loadConfigsForDefaultMode:b,getDefaultExtensionConfiguration:w,resolveDefaultRuntimeConfig:T,Client:R,makeBuilder:D,createWaiter:M,checkExceptions:k,WaiterState:_,createAggregatedClient:$}=r(2474),{resolveDefaultsModeConfig:L,loadConfig:F,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:U,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:H,NODE_REGION_CONFIG_OPTIONS:j,NODE_REGION_CONFIG_FILE_OPTIONS:B,resolveRegionConfig:z}=r(2163),{BinaryDecisionDiagram:V,EndpointCache:G,decideEndpoint:q,customEndpointFunctions:K,resolveEndpointConfig:W,getEndpointPlugin:Q}=r(2461),{parseUrl:J,getHttpHandlerExtensionConfiguration:Z,resolveHttpHandlerRuntimeConfig:X,getContentLengthPlugin:Y}=r(230),{DEFAULT_RETRY_MODE:ee,NODE_RETRY_MODE_CONFIG_OPTIONS:te,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ne,resolveRetryConfig:re,getRetryPlugin:oe}=r(3729),{TypeRegistry:ie,getSchemaSerdePlugin:se}=r(2754),{resolveAwsSdkSigV4Config:ae,AwsSdkSigV4Signer:ce,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:le}=r(299),{defaultProvider:ue}=r(9661),{toUtf8:de,fromUtf8:pe,toBase64:ge,fromBase64:he,calculateBodyLength:me}=r(246),{streamCollector:fe,NodeHttpHandler:Ee}=r(4695),{AwsEc2QueryProtocol:Se}=r(2e3),{Sha256:ye}=r(5550),defaultEC2HttpAuthSchemeParametersProvider=async(e,t,r)=>({
operation:v(t).operation,region:await x(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;const defaultEC2HttpAuthSchemeProvider=e=>{const t=[];return e.operation,t.push(function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",
signingProperties:{name:"ec2",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}(e)),t};var xe="3.1141.0";const ve="ref"
;var Ie=-1,Ce=!0,Pe="isSet",be="PartitionResult",we="booleanEquals",Ae="getAttr",Oe={[ve]:"Endpoint"},Te={[ve]:be},Re={},Ne=[{[ve]:"Region"}];const De={
conditions:[[Pe,[Oe]],[Pe,Ne],["aws.partition",Ne,be],[we,[{[ve]:"UseFIPS"},Ce]],[we,[{[ve]:"UseDualStack"},Ce]],[we,[{fn:Ae,argv:[Te,"supportsDualStack"]
},Ce]],[we,[{fn:Ae,argv:[Te,"supportsFIPS"]},Ce]],["stringEquals",[{fn:Ae,argv:[Te,"name"]},"aws-us-gov"]]],
results:[[Ie],[Ie,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Ie,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Oe,Re],["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Re],[Ie,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ec2.{Region}.amazonaws.com",Re],["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}",Re],[Ie,"FIPS is enabled but this partition does not support FIPS"],["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}",Re],[Ie,"DualStack is enabled but this partition does not support DualStack"],["https://ec2.{Region}.{PartitionResult#dnsSuffix}",Re],[Ie,"Invalid Configuration: Missing Region"]]
},Me=1e8,ke=new Int32Array([-1,1,-1,0,13,3,1,4,Me+12,2,5,Me+12,3,8,6,4,7,Me+11,5,Me+9,Me+10,4,11,9,6,10,Me+8,7,Me+6,Me+7,5,12,Me+5,6,Me+4,Me+5,3,Me+1,14,4,Me+2,Me+3]),_e=V.from(ke,2,De.conditions,De.results),$e=new G({
size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>$e.get(e,()=>q(_e,{endpointParams:e,logger:t.logger}));K.aws=o
;class EC2ServiceException extends I{constructor(e){super(e),Object.setPrototypeOf(this,EC2ServiceException.prototype)}}
const Le="AttachmentId",Fe="AssociatedResource",Ue="AttachTime",He="AvailabilityZone",je="AvailabilityZoneId",Be="Accelerators",ze="Association",Ve="Attachment",Ge="BaselineBandwidthInMbps",qe="BlockDeviceMappings",Ke="BaselineIops",We="BaselineThroughputInMBps",Qe="CpuOptions",Je="CapacityReservationId",Ze="ConnectionTrackingConfiguration",Xe="Code",Ye="Count",et="DeviceIndex",tt="DeleteOnTermination",nt="DryRun",rt="Description",ot="Details",it="EbsCardIndex",st="EbsInfo",at="EfaInfo",ct="EbsOptimized",lt="EbsOptimizedInfo",ut="EnclaveOptions",dt="EncryptionSupport",pt="EnaSupport",gt="FpgaInfo",ht="Filters",mt="Filter",ft="Groups",Et="GpuInfo",St="GroupId",yt="GroupName",xt="HibernationOptions",vt="Hypervisor",It="InferenceAcceleratorInfo",Ct="Ipv6Address",Pt="InstanceId",bt="IamInstanceProfile",wt="InstanceIds",At="IncludeManagedResources",Ot="InstanceStorageInfo",Tt="ImpairedSince",Rt="InstanceState",Nt="InstanceStatus",Dt="InstanceType",Mt="InstanceTypes",kt="InterfaceType",_t="KernelId",$t="MediaAcceleratorInfo",Lt="MacAddress",Ft="MaximumBandwidthInMbps",Ut="MaximumIops",Ht="MemoryInfo",jt="MaximumNetworkInterfaces",Bt="MaxResults",zt="MaximumThroughputInMBps",Vt="Manufacturer",Gt="Monitoring",qt="Name",Kt="NetworkCardIndex",Wt="NetworkInfo",Qt="NeuronInfo",Jt="NetworkPerformance",Zt="NvmeSupport",Xt="NitroTpmInfo",Yt="NextToken",en="OutpostArn",tn="OwnerId",nn="Operator",rn="ProductCodes",on="PrivateDnsName",sn="PublicDnsName",an="PlacementGroupInfo",cn="PrivateIpAddress",ln="PrivateIpAddresses",un="ProcessorInfo",dn="Placement",pn="RootDeviceName",gn="RamdiskId",hn="ResourceId",mn="Resources",En="SourceDestCheck",Sn="SizeInMiB",yn="SubnetId",xn="SriovNetSupport",vn="StateReason",In="State",Cn="Status",Pn="Tags",bn="Value",wn="VCpuInfo",An="VpcId",On="VolumeId",Tn="attachmentId",Rn="associatedResource",Nn="attachTime",Dn="availabilityZone",Mn="availabilityZoneId",kn="accelerators",_n="association",$n="attachment",Ln="baselineBandwidthInMbps",Fn="blockDeviceMapping",Un="baselineIops",Hn="baselineThroughputInMBps",jn="capacityReservationId",Bn="connectionTrackingConfiguration",zn="code",Vn="count",Gn="deviceIndex",qn="deleteOnTermination",Kn="dryRun",Wn="description",Qn="details",Jn="ebsCardIndex",Zn="ebsOptimized",Xn="enclaveOptions",Yn="ec2QueryName",er="encryptionSupport",tr="enaSupport",nr="groupId",rr="groupName",or="groupSet",ir="hypervisor",sr="ipv6Address",ar="instanceId",cr="impairedSince",lr="instancesSet",ur="instanceState",dr="instanceType",pr="interfaceType",gr="item",hr="macAddress",mr="maximumBandwidthInMbps",fr="maximumIops",Er="memoryInfo",Sr="maximumNetworkInterfaces",yr="maxResults",xr="maximumThroughputInMBps",vr="manufacturer",Ir="name",Cr="networkCardIndex",Pr="networkPerformance",br="nvmeSupport",wr="nextToken",Ar="outpostArn",Or="ownerId",Tr="operator",Rr="productCodes",Nr="privateDnsName",Dr="privateIpAddress",Mr="rootDeviceName",kr="resourceId",_r="smithy.ts.sdk.synthetic.com.amazonaws.ec2",$r="sourceDestCheck",Lr="sizeInMiB",Fr="subnetId",Ur="sriovNetSupport",Hr="state",jr="status",Br="tagSet",zr="type",Vr="value",Gr="vpcId",qr="volumeId",Kr="xmlName",Wr="com.amazonaws.ec2",Qr=new ie(_r)
;var Jr=[-3,_r,"EC2ServiceException",0,[],[]];Qr.registerError(Jr,EC2ServiceException);const Zr=[Qr];var Xr=[3,Wr,"ApplicationStatusSummary",0,[Cn,Tt],[[0,{
[Yn]:"Status",[Kr]:jr}],[4,{[Yn]:"ImpairedSince",[Kr]:cr}]]],Yr=[3,Wr,"AttributeBooleanValue",0,[bn],[[2,{[Yn]:"Value",[Kr]:Vr
}]]],eo=[3,Wr,"AttributeValue",0,[bn],[[0,{[Yn]:"Value",[Kr]:Vr
}]]],to=[3,Wr,"CapacityReservationSpecificationResponse",0,["CapacityReservationPreference","CapacityReservationTarget"],[[0,{
[Yn]:"CapacityReservationPreference",[Kr]:"capacityReservationPreference"}],[()=>no,{[Yn]:"CapacityReservationTarget",[Kr]:"capacityReservationTarget"
}]]],no=[3,Wr,"CapacityReservationTargetResponse",0,[Je,"CapacityReservationResourceGroupArn"],[[0,{[Yn]:"CapacityReservationId",[Kr]:jn}],[0,{
[Yn]:"CapacityReservationResourceGroupArn",[Kr]:"capacityReservationResourceGroupArn"
}]]],ro=[3,Wr,"ConnectionTrackingSpecificationResponse",0,["TcpEstablishedTimeout","UdpStreamTimeout","UdpTimeout"],[[1,{[Yn]:"TcpEstablishedTimeout",
[Kr]:"tcpEstablishedTimeout"}],[1,{[Yn]:"UdpStreamTimeout",[Kr]:"udpStreamTimeout"}],[1,{[Yn]:"UdpTimeout",[Kr]:"udpTimeout"
}]]],oo=[3,Wr,Qe,0,["CoreCount","ThreadsPerCore","AmdSevSnp","NestedVirtualization"],[[1,{[Yn]:"CoreCount",[Kr]:"coreCount"}],[1,{[Yn]:"ThreadsPerCore",
[Kr]:"threadsPerCore"}],[0,{[Yn]:"AmdSevSnp",[Kr]:"amdSevSnp"}],[0,{[Yn]:"NestedVirtualization",[Kr]:"nestedVirtualization"
}]]],io=[3,Wr,"CreateTagsRequest",0,[mn,Pn,nt],[[64,{[Kr]:hn}],[()=>ks,{[Kr]:"Tag"}],[2,{[Yn]:"DryRun",[Kr]:Kn
}]],2],so=[3,Wr,"DefaultConnectionTrackingConfiguration",0,["DefaultTcpEstablishedTimeout","DefaultUdpTimeout","DefaultUdpStreamTimeout"],[[1,{
[Yn]:"DefaultTcpEstablishedTimeout",[Kr]:"defaultTcpEstablishedTimeout"}],[1,{[Yn]:"DefaultUdpTimeout",[Kr]:"defaultUdpTimeout"}],[1,{
[Yn]:"DefaultUdpStreamTimeout",[Kr]:"defaultUdpStreamTimeout"}]]],ao=[3,Wr,"DeleteTagsRequest",0,[mn,nt,Pn],[[64,{[Yn]:"ResourceId",[Kr]:kr}],[2,{[Yn]:"DryRun",
[Kr]:Kn}],[()=>ks,{[Yn]:"Tag",[Kr]:"tag"}]],1],co=[3,Wr,"DescribeInstanceAttributeRequest",0,[Pt,"Attribute",nt],[[0,{[Yn]:"InstanceId",[Kr]:ar}],[0,{
[Yn]:"Attribute",[Kr]:"attribute"}],[2,{[Yn]:"DryRun",[Kr]:Kn}]],2],lo=[3,Wr,"DescribeInstancesRequest",0,[wt,At,nt,ht,Yt,Bt],[[()=>cs,{[Kr]:Pt}],2,[2,{
[Yn]:"DryRun",[Kr]:Kn}],[()=>ns,{[Kr]:mt}],[0,{[Yn]:"NextToken",[Kr]:wr}],[1,{[Yn]:"MaxResults",[Kr]:yr
}]]],uo=[3,Wr,"DescribeInstancesResult",0,[Yt,"Reservations"],[[0,{[Yn]:"NextToken",[Kr]:wr}],[()=>Rs,{[Yn]:"ReservationSet",[Kr]:"reservationSet"
}]]],po=[3,Wr,"DescribeInstanceStatusRequest",0,[wt,Bt,Yt,At,nt,ht,"IncludeAllInstances"],[[()=>cs,{[Kr]:Pt}],1,0,2,[2,{[Yn]:"DryRun",[Kr]:Kn}],[()=>ns,{[Kr]:mt
}],[2,{[Yn]:"IncludeAllInstances",[Kr]:"includeAllInstances"}]]],go=[3,Wr,"DescribeInstanceStatusResult",0,["InstanceStatuses",Yt],[[()=>xs,{
[Yn]:"InstanceStatusSet",[Kr]:"instanceStatusSet"}],[0,{[Yn]:"NextToken",[Kr]:wr
}]]],ho=[3,Wr,"DescribeInstanceTypesRequest",0,[nt,Mt,ht,Bt,Yt,"IncludeUnsupportedInRegion"],[2,[64,{[Kr]:Dt}],[()=>ns,{[Kr]:mt
}],1,0,2]],mo=[3,Wr,"DescribeInstanceTypesResult",0,[Mt,Yt],[[()=>vs,{[Yn]:"InstanceTypeSet",[Kr]:"instanceTypeSet"}],[0,{[Yn]:"NextToken",[Kr]:wr
}]]],fo=[3,Wr,"DescribeTagsRequest",0,[nt,ht,Bt,Yt],[[2,{[Yn]:"DryRun",[Kr]:Kn}],[()=>ns,{[Kr]:mt}],[1,{[Yn]:"MaxResults",[Kr]:yr}],[0,{[Yn]:"NextToken",[Kr]:wr
}]]],Eo=[3,Wr,"DescribeTagsResult",0,[Yt,Pn],[[0,{[Yn]:"NextToken",[Kr]:wr}],[()=>Ms,{[Yn]:"TagSet",[Kr]:Br
}]]],So=[3,Wr,"DescribeVolumesRequest",0,["VolumeIds",At,nt,ht,Yt,Bt],[[()=>Hs,{[Kr]:On}],2,[2,{[Yn]:"DryRun",[Kr]:Kn}],[()=>ns,{[Kr]:mt}],[0,{[Yn]:"NextToken",
[Kr]:wr}],[1,{[Yn]:"MaxResults",[Kr]:yr}]]],yo=[3,Wr,"DescribeVolumesResult",0,[Yt,"Volumes"],[[0,{[Yn]:"NextToken",[Kr]:wr}],[()=>js,{[Yn]:"VolumeSet",
[Kr]:"volumeSet"}]]],xo=[3,Wr,"DiskInfo",0,["SizeInGB",Ye,"Type"],[[1,{[Yn]:"SizeInGB",[Kr]:"sizeInGB"}],[1,{[Yn]:"Count",[Kr]:Vn}],[0,{[Yn]:"Type",[Kr]:zr
}]]],vo=[3,Wr,"EbsCardInfo",0,[it,Ge,We,Ke,Ft,zt,Ut],[[1,{[Yn]:"EbsCardIndex",[Kr]:Jn}],[1,{[Yn]:"BaselineBandwidthInMbps",[Kr]:Ln}],[1,{
[Yn]:"BaselineThroughputInMBps",[Kr]:Hn}],[1,{[Yn]:"BaselineIops",[Kr]:Un}],[1,{[Yn]:"MaximumBandwidthInMbps",[Kr]:mr}],[1,{[Yn]:"MaximumThroughputInMBps",
[Kr]:xr}],[1,{[Yn]:"MaximumIops",[Kr]:fr
}]]],Io=[3,Wr,st,0,["EbsOptimizedSupport",dt,lt,Zt,"MaximumEbsAttachments","AttachmentLimitType","MaximumEbsCards","EbsCards"],[[0,{[Yn]:"EbsOptimizedSupport",
[Kr]:"ebsOptimizedSupport"}],[0,{[Yn]:"EncryptionSupport",[Kr]:er}],[()=>Po,{[Yn]:"EbsOptimizedInfo",[Kr]:"ebsOptimizedInfo"}],[0,{[Yn]:"NvmeSupport",[Kr]:br
}],[1,{[Yn]:"MaximumEbsAttachments",[Kr]:"maximumEbsAttachments"}],[0,{[Yn]:"AttachmentLimitType",[Kr]:"attachmentLimitType"}],[1,{[Yn]:"MaximumEbsCards",
[Kr]:"maximumEbsCards"}],[()=>Xi,{[Yn]:"EbsCardSet",[Kr]:"ebsCardSet"}]]],Co=[3,Wr,"EbsInstanceBlockDevice",0,[Ue,tt,Cn,On,Fe,"VolumeOwnerId",nn,it],[[4,{
[Yn]:"AttachTime",[Kr]:Nn}],[2,{[Yn]:"DeleteOnTermination",[Kr]:qn}],[0,{[Yn]:"Status",[Kr]:jr}],[0,{[Yn]:"VolumeId",[Kr]:qr}],[0,{[Yn]:"AssociatedResource",
[Kr]:Rn}],[0,{[Yn]:"VolumeOwnerId",[Kr]:"volumeOwnerId"}],[()=>Ti,{[Yn]:"Operator",[Kr]:Tr}],[1,{[Yn]:"EbsCardIndex",[Kr]:Jn
}]]],Po=[3,Wr,lt,0,[Ge,We,Ke,Ft,zt,Ut],[[1,{[Yn]:"BaselineBandwidthInMbps",[Kr]:Ln}],[1,{[Yn]:"BaselineThroughputInMBps",[Kr]:Hn}],[1,{[Yn]:"BaselineIops",
[Kr]:Un}],[1,{[Yn]:"MaximumBandwidthInMbps",[Kr]:mr}],[1,{[Yn]:"MaximumThroughputInMBps",[Kr]:xr}],[1,{[Yn]:"MaximumIops",[Kr]:fr
}]]],bo=[3,Wr,"EbsStatusDetails",0,[Tt,qt,Cn],[[4,{[Yn]:"ImpairedSince",[Kr]:cr}],[0,{[Yn]:"Name",[Kr]:Ir}],[0,{[Yn]:"Status",[Kr]:jr
}]]],wo=[3,Wr,"EbsStatusSummary",0,[ot,Cn],[[()=>Yi,{[Yn]:"Details",[Kr]:Qn}],[0,{[Yn]:"Status",[Kr]:jr}]]],Ao=[3,Wr,at,0,["MaximumEfaInterfaces"],[[1,{
[Yn]:"MaximumEfaInterfaces",[Kr]:"maximumEfaInterfaces"
}]]],Oo=[3,Wr,"ElasticGpuAssociation",0,["ElasticGpuId","ElasticGpuAssociationId","ElasticGpuAssociationState","ElasticGpuAssociationTime"],[[0,{
[Yn]:"ElasticGpuId",[Kr]:"elasticGpuId"}],[0,{[Yn]:"ElasticGpuAssociationId",[Kr]:"elasticGpuAssociationId"}],[0,{[Yn]:"ElasticGpuAssociationState",
[Kr]:"elasticGpuAssociationState"}],[0,{[Yn]:"ElasticGpuAssociationTime",[Kr]:"elasticGpuAssociationTime"
}]]],To=[3,Wr,"ElasticInferenceAcceleratorAssociation",0,["ElasticInferenceAcceleratorArn","ElasticInferenceAcceleratorAssociationId","ElasticInferenceAcceleratorAssociationState","ElasticInferenceAcceleratorAssociationTime"],[[0,{
[Yn]:"ElasticInferenceAcceleratorArn",[Kr]:"elasticInferenceAcceleratorArn"}],[0,{[Yn]:"ElasticInferenceAcceleratorAssociationId",
[Kr]:"elasticInferenceAcceleratorAssociationId"}],[0,{[Yn]:"ElasticInferenceAcceleratorAssociationState",[Kr]:"elasticInferenceAcceleratorAssociationState"
}],[4,{[Yn]:"ElasticInferenceAcceleratorAssociationTime",[Kr]:"elasticInferenceAcceleratorAssociationTime"}]]],Ro=[3,Wr,ut,0,["Enabled"],[[2,{[Yn]:"Enabled",
[Kr]:"enabled"}]]],No=[3,Wr,mt,0,[qt,"Values"],[0,[()=>Ls,{[Kr]:bn}]]],Do=[3,Wr,"FpgaDeviceInfo",0,[qt,Vt,Ye,Ht],[[0,{[Yn]:"Name",[Kr]:Ir}],[0,{
[Yn]:"Manufacturer",[Kr]:vr}],[1,{[Yn]:"Count",[Kr]:Vn}],[()=>Mo,{[Yn]:"MemoryInfo",[Kr]:Er}]]],Mo=[3,Wr,"FpgaDeviceMemoryInfo",0,[Sn],[[1,{[Yn]:"SizeInMiB",
[Kr]:Lr}]]],ko=[3,Wr,gt,0,["Fpgas","TotalFpgaMemoryInMiB"],[[()=>rs,{[Yn]:"Fpgas",[Kr]:"fpgas"}],[1,{[Yn]:"TotalFpgaMemoryInMiB",[Kr]:"totalFpgaMemoryInMiB"
}]]],_o=[3,Wr,"GpuDeviceInfo",0,[qt,Vt,Ye,"LogicalGpuCount","GpuPartitionSize","Workloads",Ht],[[0,{[Yn]:"Name",[Kr]:Ir}],[0,{[Yn]:"Manufacturer",[Kr]:vr}],[1,{
[Yn]:"Count",[Kr]:Vn}],[1,{[Yn]:"LogicalGpuCount",[Kr]:"logicalGpuCount"}],[1,{[Yn]:"GpuPartitionSize",[Kr]:"gpuPartitionSize"}],[()=>Bs,{[Yn]:"WorkloadSet",
[Kr]:"workloadSet"}],[()=>$o,{[Yn]:"MemoryInfo",[Kr]:Er}]]],$o=[3,Wr,"GpuDeviceMemoryInfo",0,[Sn],[[1,{[Yn]:"SizeInMiB",[Kr]:Lr
}]]],Lo=[3,Wr,Et,0,["Gpus","TotalGpuMemoryInMiB"],[[()=>os,{[Yn]:"Gpus",[Kr]:"gpus"}],[1,{[Yn]:"TotalGpuMemoryInMiB",[Kr]:"totalGpuMemoryInMiB"
}]]],Fo=[3,Wr,"GroupIdentifier",0,[St,yt],[[0,{[Yn]:"GroupId",[Kr]:nr}],[0,{[Yn]:"GroupName",[Kr]:rr}]]],Uo=[3,Wr,xt,0,["Configured"],[[2,{[Yn]:"Configured",
[Kr]:"configured"}]]],Ho=[3,Wr,bt,0,["Arn","Id"],[[0,{[Yn]:"Arn",[Kr]:"arn"}],[0,{[Yn]:"Id",[Kr]:"id"
}]]],jo=[3,Wr,It,0,[Be,"TotalInferenceMemoryInMiB"],[[()=>ss,{[Yn]:"Accelerators",[Kr]:kn}],[1,{[Yn]:"TotalInferenceMemoryInMiB",
[Kr]:"totalInferenceMemoryInMiB"}]]],Bo=[3,Wr,"InferenceDeviceInfo",0,[Ye,qt,Vt,Ht],[[1,{[Yn]:"Count",[Kr]:Vn}],[0,{[Yn]:"Name",[Kr]:Ir}],[0,{
[Yn]:"Manufacturer",[Kr]:vr}],[()=>zo,{[Yn]:"MemoryInfo",[Kr]:Er}]]],zo=[3,Wr,"InferenceDeviceMemoryInfo",0,[Sn],[[1,{[Yn]:"SizeInMiB",[Kr]:Lr
}]]],Vo=[3,Wr,"Instance",0,["Architecture",qe,"ClientToken",ct,pt,vt,bt,"InstanceLifecycle","ElasticGpuAssociations","ElasticInferenceAcceleratorAssociations","NetworkInterfaces",en,pn,"RootDeviceType","SecurityGroups",En,"SpotInstanceRequestId",xn,vn,Pn,"VirtualizationType",Qe,"CapacityBlockId",Je,"CapacityReservationSpecification",xt,"Licenses","MetadataOptions",ut,"BootMode","PlatformDetails","UsageOperation","UsageOperationUpdateTime","PrivateDnsNameOptions",Ct,"TpmSupport","MaintenanceOptions","CurrentInstanceBootMode","NetworkPerformanceOptions",nn,"SecondaryInterfaces",Pt,"ImageId",In,on,sn,"StateTransitionReason","KeyName","AmiLaunchIndex",rn,Dt,"LaunchTime",dn,_t,gn,"Platform",Gt,yn,An,cn,"PublicIpAddress"],[[0,{
[Yn]:"Architecture",[Kr]:"architecture"}],[()=>as,{[Yn]:"BlockDeviceMapping",[Kr]:Fn}],[0,{[Yn]:"ClientToken",[Kr]:"clientToken"}],[2,{[Yn]:"EbsOptimized",
[Kr]:Zn}],[2,{[Yn]:"EnaSupport",[Kr]:tr}],[0,{[Yn]:"Hypervisor",[Kr]:ir}],[()=>Ho,{[Yn]:"IamInstanceProfile",[Kr]:"iamInstanceProfile"}],[0,{
[Yn]:"InstanceLifecycle",[Kr]:"instanceLifecycle"}],[()=>es,{[Yn]:"ElasticGpuAssociationSet",[Kr]:"elasticGpuAssociationSet"}],[()=>ts,{
[Yn]:"ElasticInferenceAcceleratorAssociationSet",[Kr]:"elasticInferenceAcceleratorAssociationSet"}],[()=>gs,{[Yn]:"NetworkInterfaceSet",
[Kr]:"networkInterfaceSet"}],[0,{[Yn]:"OutpostArn",[Kr]:Ar}],[0,{[Yn]:"RootDeviceName",[Kr]:Mr}],[0,{[Yn]:"RootDeviceType",[Kr]:"rootDeviceType"}],[()=>is,{
[Yn]:"GroupSet",[Kr]:or}],[2,{[Yn]:"SourceDestCheck",[Kr]:$r}],[0,{[Yn]:"SpotInstanceRequestId",[Kr]:"spotInstanceRequestId"}],[0,{[Yn]:"SriovNetSupport",
[Kr]:Ur}],[()=>Fi,{[Yn]:"StateReason",[Kr]:"stateReason"}],[()=>ks,{[Yn]:"TagSet",[Kr]:Br}],[0,{[Yn]:"VirtualizationType",[Kr]:"virtualizationType"}],[()=>oo,{
[Yn]:"CpuOptions",[Kr]:"cpuOptions"}],[0,{[Yn]:"CapacityBlockId",[Kr]:"capacityBlockId"}],[0,{[Yn]:"CapacityReservationId",[Kr]:jn}],[()=>to,{
[Yn]:"CapacityReservationSpecification",[Kr]:"capacityReservationSpecification"}],[()=>Uo,{[Yn]:"HibernationOptions",[Kr]:"hibernationOptions"}],[()=>Is,{
[Yn]:"LicenseSet",[Kr]:"licenseSet"}],[()=>Yo,{[Yn]:"MetadataOptions",[Kr]:"metadataOptions"}],[()=>Ro,{[Yn]:"EnclaveOptions",[Kr]:Xn}],[0,{[Yn]:"BootMode",
[Kr]:"bootMode"}],[0,{[Yn]:"PlatformDetails",[Kr]:"platformDetails"}],[0,{[Yn]:"UsageOperation",[Kr]:"usageOperation"}],[4,{[Yn]:"UsageOperationUpdateTime",
[Kr]:"usageOperationUpdateTime"}],[()=>Di,{[Yn]:"PrivateDnsNameOptions",[Kr]:"privateDnsNameOptions"}],[0,{[Yn]:"Ipv6Address",[Kr]:sr}],[0,{[Yn]:"TpmSupport",
[Kr]:"tpmSupport"}],[()=>Xo,{[Yn]:"MaintenanceOptions",[Kr]:"maintenanceOptions"}],[0,{[Yn]:"CurrentInstanceBootMode",[Kr]:"currentInstanceBootMode"}],[()=>ri,{
[Yn]:"NetworkPerformanceOptions",[Kr]:"networkPerformanceOptions"}],[()=>Ti,{[Yn]:"Operator",[Kr]:Tr}],[()=>ms,{[Yn]:"SecondaryInterfaceSet",
[Kr]:"secondaryInterfaceSet"}],[0,{[Yn]:"InstanceId",[Kr]:ar}],[0,{[Yn]:"ImageId",[Kr]:"imageId"}],[()=>ci,{[Yn]:"InstanceState",[Kr]:ur}],[0,{
[Yn]:"PrivateDnsName",[Kr]:Nr}],[0,{[Yn]:"DnsName",[Kr]:"dnsName"}],[0,{[Yn]:"Reason",[Kr]:"reason"}],[0,{[Yn]:"KeyName",[Kr]:"keyName"}],[1,{
[Yn]:"AmiLaunchIndex",[Kr]:"amiLaunchIndex"}],[()=>Ts,{[Yn]:"ProductCodes",[Kr]:Rr}],[0,{[Yn]:"InstanceType",[Kr]:dr}],[4,{[Yn]:"LaunchTime",[Kr]:"launchTime"
}],[()=>Ri,{[Yn]:"Placement",[Kr]:"placement"}],[0,{[Yn]:"KernelId",[Kr]:"kernelId"}],[0,{[Yn]:"RamdiskId",[Kr]:"ramdiskId"}],[0,{[Yn]:"Platform",
[Kr]:"platform"}],[()=>vi,{[Yn]:"Monitoring",[Kr]:"monitoring"}],[0,{[Yn]:"SubnetId",[Kr]:Fr}],[0,{[Yn]:"VpcId",[Kr]:Gr}],[0,{[Yn]:"PrivateIpAddress",[Kr]:Dr
}],[0,{[Yn]:"IpAddress",[Kr]:"ipAddress"}]]],Go=[3,Wr,"InstanceAttachmentEnaSrdSpecification",0,["EnaSrdEnabled","EnaSrdUdpSpecification"],[[2,{
[Yn]:"EnaSrdEnabled",[Kr]:"enaSrdEnabled"}],[()=>qo,{[Yn]:"EnaSrdUdpSpecification",[Kr]:"enaSrdUdpSpecification"
}]]],qo=[3,Wr,"InstanceAttachmentEnaSrdUdpSpecification",0,["EnaSrdUdpEnabled"],[[2,{[Yn]:"EnaSrdUdpEnabled",[Kr]:"enaSrdUdpEnabled"
}]]],Ko=[3,Wr,"InstanceAttribute",0,[qe,"DisableApiTermination",pt,ut,ct,Pt,"InstanceInitiatedShutdownBehavior",Dt,_t,rn,gn,pn,En,xn,"UserData","DisableApiStop",ft],[[()=>as,{
[Yn]:"BlockDeviceMapping",[Kr]:Fn}],[()=>Yr,{[Yn]:"DisableApiTermination",[Kr]:"disableApiTermination"}],[()=>Yr,{[Yn]:"EnaSupport",[Kr]:tr}],[()=>Ro,{
[Yn]:"EnclaveOptions",[Kr]:Xn}],[()=>Yr,{[Yn]:"EbsOptimized",[Kr]:Zn}],[0,{[Yn]:"InstanceId",[Kr]:ar}],[()=>eo,{[Yn]:"InstanceInitiatedShutdownBehavior",
[Kr]:"instanceInitiatedShutdownBehavior"}],[()=>eo,{[Yn]:"InstanceType",[Kr]:dr}],[()=>eo,{[Yn]:"Kernel",[Kr]:"kernel"}],[()=>Ts,{[Yn]:"ProductCodes",[Kr]:Rr
}],[()=>eo,{[Yn]:"Ramdisk",[Kr]:"ramdisk"}],[()=>eo,{[Yn]:"RootDeviceName",[Kr]:Mr}],[()=>Yr,{[Yn]:"SourceDestCheck",[Kr]:$r}],[()=>eo,{[Yn]:"SriovNetSupport",
[Kr]:Ur}],[()=>eo,{[Yn]:"UserData",[Kr]:"userData"}],[()=>Yr,{[Yn]:"DisableApiStop",[Kr]:"disableApiStop"}],[()=>is,{[Yn]:"GroupSet",[Kr]:or
}]]],Wo=[3,Wr,"InstanceBlockDeviceMapping",0,["DeviceName","Ebs"],[[0,{[Yn]:"DeviceName",[Kr]:"deviceName"}],[()=>Co,{[Yn]:"Ebs",[Kr]:"ebs"
}]]],Qo=[3,Wr,"InstanceIpv4Prefix",0,["Ipv4Prefix"],[[0,{[Yn]:"Ipv4Prefix",[Kr]:"ipv4Prefix"}]]],Jo=[3,Wr,"InstanceIpv6Address",0,[Ct,"IsPrimaryIpv6"],[[0,{
[Yn]:"Ipv6Address",[Kr]:sr}],[2,{[Yn]:"IsPrimaryIpv6",[Kr]:"isPrimaryIpv6"}]]],Zo=[3,Wr,"InstanceIpv6Prefix",0,["Ipv6Prefix"],[[0,{[Yn]:"Ipv6Prefix",
[Kr]:"ipv6Prefix"}]]],Xo=[3,Wr,"InstanceMaintenanceOptions",0,["AutoRecovery","RebootMigration"],[[0,{[Yn]:"AutoRecovery",[Kr]:"autoRecovery"}],[0,{
[Yn]:"RebootMigration",[Kr]:"rebootMigration"
}]]],Yo=[3,Wr,"InstanceMetadataOptionsResponse",0,[In,"HttpTokens","HttpPutResponseHopLimit","HttpEndpoint","HttpProtocolIpv6","InstanceMetadataTags"],[[0,{
[Yn]:"State",[Kr]:Hr}],[0,{[Yn]:"HttpTokens",[Kr]:"httpTokens"}],[1,{[Yn]:"HttpPutResponseHopLimit",[Kr]:"httpPutResponseHopLimit"}],[0,{[Yn]:"HttpEndpoint",
[Kr]:"httpEndpoint"}],[0,{[Yn]:"HttpProtocolIpv6",[Kr]:"httpProtocolIpv6"}],[0,{[Yn]:"InstanceMetadataTags",[Kr]:"instanceMetadataTags"
}]]],ei=[3,Wr,"InstanceNetworkInterface",0,[ze,Ve,rt,ft,"Ipv6Addresses",Lt,"NetworkInterfaceId",tn,on,cn,ln,En,Cn,yn,An,kt,"Ipv4Prefixes","Ipv6Prefixes",Ze,nn],[[()=>ti,{
[Yn]:"Association",[Kr]:_n}],[()=>ni,{[Yn]:"Attachment",[Kr]:$n}],[0,{[Yn]:"Description",[Kr]:Wn}],[()=>is,{[Yn]:"GroupSet",[Kr]:or}],[()=>us,{
[Yn]:"Ipv6AddressesSet",[Kr]:"ipv6AddressesSet"}],[0,{[Yn]:"MacAddress",[Kr]:hr}],[0,{[Yn]:"NetworkInterfaceId",[Kr]:"networkInterfaceId"}],[0,{[Yn]:"OwnerId",
[Kr]:Or}],[0,{[Yn]:"PrivateDnsName",[Kr]:Nr}],[0,{[Yn]:"PrivateIpAddress",[Kr]:Dr}],[()=>hs,{[Yn]:"PrivateIpAddressesSet",[Kr]:"privateIpAddressesSet"}],[2,{
[Yn]:"SourceDestCheck",[Kr]:$r}],[0,{[Yn]:"Status",[Kr]:jr}],[0,{[Yn]:"SubnetId",[Kr]:Fr}],[0,{[Yn]:"VpcId",[Kr]:Gr}],[0,{[Yn]:"InterfaceType",[Kr]:pr
}],[()=>ls,{[Yn]:"Ipv4PrefixSet",[Kr]:"ipv4PrefixSet"}],[()=>ds,{[Yn]:"Ipv6PrefixSet",[Kr]:"ipv6PrefixSet"}],[()=>ro,{[Yn]:"ConnectionTrackingConfiguration",
[Kr]:Bn}],[()=>Ti,{[Yn]:"Operator",[Kr]:Tr}]]],ti=[3,Wr,"InstanceNetworkInterfaceAssociation",0,["CarrierIp","CustomerOwnedIp","IpOwnerId",sn,"PublicIp"],[[0,{
[Yn]:"CarrierIp",[Kr]:"carrierIp"}],[0,{[Yn]:"CustomerOwnedIp",[Kr]:"customerOwnedIp"}],[0,{[Yn]:"IpOwnerId",[Kr]:"ipOwnerId"}],[0,{[Yn]:"PublicDnsName",
[Kr]:"publicDnsName"}],[0,{[Yn]:"PublicIp",[Kr]:"publicIp"
}]]],ni=[3,Wr,"InstanceNetworkInterfaceAttachment",0,[Ue,Le,tt,et,Cn,Kt,"EnaSrdSpecification","EnaQueueCount"],[[4,{[Yn]:"AttachTime",[Kr]:Nn}],[0,{
[Yn]:"AttachmentId",[Kr]:Tn}],[2,{[Yn]:"DeleteOnTermination",[Kr]:qn}],[1,{[Yn]:"DeviceIndex",[Kr]:Gn}],[0,{[Yn]:"Status",[Kr]:jr}],[1,{[Yn]:"NetworkCardIndex",
[Kr]:Cr}],[()=>Go,{[Yn]:"EnaSrdSpecification",[Kr]:"enaSrdSpecification"}],[1,{[Yn]:"EnaQueueCount",[Kr]:"enaQueueCount"
}]]],ri=[3,Wr,"InstanceNetworkPerformanceOptions",0,["BandwidthWeighting"],[[0,{[Yn]:"BandwidthWeighting",[Kr]:"bandwidthWeighting"
}]]],oi=[3,Wr,"InstancePrivateIpAddress",0,[ze,"Primary",on,cn],[[()=>ti,{[Yn]:"Association",[Kr]:_n}],[2,{[Yn]:"Primary",[Kr]:"primary"}],[0,{
[Yn]:"PrivateDnsName",[Kr]:Nr}],[0,{[Yn]:"PrivateIpAddress",[Kr]:Dr
}]]],ii=[3,Wr,"InstanceSecondaryInterface",0,[Ve,Lt,"SecondaryInterfaceId",tn,ln,En,Cn,"SecondarySubnetId","SecondaryNetworkId",kt],[[()=>si,{[Yn]:"Attachment",
[Kr]:$n}],[0,{[Yn]:"MacAddress",[Kr]:hr}],[0,{[Yn]:"SecondaryInterfaceId",[Kr]:"secondaryInterfaceId"}],[0,{[Yn]:"OwnerId",[Kr]:Or}],[()=>fs,{
[Yn]:"PrivateIpAddressSet",[Kr]:"privateIpAddressSet"}],[2,{[Yn]:"SourceDestCheck",[Kr]:$r}],[0,{[Yn]:"Status",[Kr]:jr}],[0,{[Yn]:"SecondarySubnetId",
[Kr]:"secondarySubnetId"}],[0,{[Yn]:"SecondaryNetworkId",[Kr]:"secondaryNetworkId"}],[0,{[Yn]:"InterfaceType",[Kr]:pr
}]]],si=[3,Wr,"InstanceSecondaryInterfaceAttachment",0,[Ue,Le,tt,et,Cn,Kt],[[4,{[Yn]:"AttachTime",[Kr]:Nn}],[0,{[Yn]:"AttachmentId",[Kr]:Tn}],[2,{
[Yn]:"DeleteOnTermination",[Kr]:qn}],[1,{[Yn]:"DeviceIndex",[Kr]:Gn}],[0,{[Yn]:"Status",[Kr]:jr}],[1,{[Yn]:"NetworkCardIndex",[Kr]:Cr
}]]],ai=[3,Wr,"InstanceSecondaryInterfacePrivateIpAddress",0,[cn],[[0,{[Yn]:"PrivateIpAddress",[Kr]:Dr}]]],ci=[3,Wr,Rt,0,[Xe,qt],[[1,{[Yn]:"Code",[Kr]:zn}],[0,{
[Yn]:"Name",[Kr]:Ir}]]],li=[3,Wr,"InstanceStateChange",0,[Pt,"CurrentState","PreviousState"],[[0,{[Yn]:"InstanceId",[Kr]:ar}],[()=>ci,{[Yn]:"CurrentState",
[Kr]:"currentState"}],[()=>ci,{[Yn]:"PreviousState",[Kr]:"previousState"
}]]],ui=[3,Wr,Nt,0,[He,je,en,nn,"Events",Pt,Rt,Nt,"SystemStatus","AttachedEbsStatus","ApplicationStatus"],[[0,{[Yn]:"AvailabilityZone",[Kr]:Dn}],[0,{
[Yn]:"AvailabilityZoneId",[Kr]:Mn}],[0,{[Yn]:"OutpostArn",[Kr]:Ar}],[()=>Ti,{[Yn]:"Operator",[Kr]:Tr}],[()=>ys,{[Yn]:"EventsSet",[Kr]:"eventsSet"}],[0,{
[Yn]:"InstanceId",[Kr]:ar}],[()=>ci,{[Yn]:"InstanceState",[Kr]:ur}],[()=>gi,{[Yn]:"InstanceStatus",[Kr]:"instanceStatus"}],[()=>gi,{[Yn]:"SystemStatus",
[Kr]:"systemStatus"}],[()=>wo,{[Yn]:"AttachedEbsStatus",[Kr]:"attachedEbsStatus"}],[()=>Xr,{[Yn]:"ApplicationStatus",[Kr]:"applicationStatus"
}]]],di=[3,Wr,"InstanceStatusDetails",0,[Tt,qt,Cn],[[4,{[Yn]:"ImpairedSince",[Kr]:cr}],[0,{[Yn]:"Name",[Kr]:Ir}],[0,{[Yn]:"Status",[Kr]:jr
}]]],pi=[3,Wr,"InstanceStatusEvent",0,["InstanceEventId",Xe,rt,"NotAfter","NotBefore","NotBeforeDeadline"],[[0,{[Yn]:"InstanceEventId",[Kr]:"instanceEventId"
}],[0,{[Yn]:"Code",[Kr]:zn}],[0,{[Yn]:"Description",[Kr]:Wn}],[4,{[Yn]:"NotAfter",[Kr]:"notAfter"}],[4,{[Yn]:"NotBefore",[Kr]:"notBefore"}],[4,{
[Yn]:"NotBeforeDeadline",[Kr]:"notBeforeDeadline"}]]],gi=[3,Wr,"InstanceStatusSummary",0,[ot,Cn],[[()=>Ss,{[Yn]:"Details",[Kr]:Qn}],[0,{[Yn]:"Status",[Kr]:jr
}]]],hi=[3,Wr,Ot,0,["TotalSizeInGB","Disks",Zt,dt],[[1,{[Yn]:"TotalSizeInGB",[Kr]:"totalSizeInGB"}],[()=>Zi,{[Yn]:"Disks",[Kr]:"disks"}],[0,{[Yn]:"NvmeSupport",
[Kr]:br}],[0,{[Yn]:"EncryptionSupport",[Kr]:er
}]]],mi=[3,Wr,"InstanceTypeInfo",0,[Dt,"CurrentGeneration","FreeTierEligible","SupportedUsageClasses","SupportedRootDeviceTypes","SupportedVirtualizationTypes","BareMetal",vt,un,wn,Ht,"InstanceStorageSupported",Ot,st,Wt,Et,gt,an,It,"HibernationSupported","BurstablePerformanceSupported","DedicatedHostsSupported","AutoRecoverySupported","SupportedBootModes","NitroEnclavesSupport","NitroTpmSupport",Xt,$t,Qt,"PhcSupport","RebootMigrationSupport","SupportedInRegion"],[[0,{
[Yn]:"InstanceType",[Kr]:dr}],[2,{[Yn]:"CurrentGeneration",[Kr]:"currentGeneration"}],[2,{[Yn]:"FreeTierEligible",[Kr]:"freeTierEligible"}],[()=>$s,{
[Yn]:"SupportedUsageClasses",[Kr]:"supportedUsageClasses"}],[()=>Ns,{[Yn]:"SupportedRootDeviceTypes",[Kr]:"supportedRootDeviceTypes"}],[()=>Fs,{
[Yn]:"SupportedVirtualizationTypes",[Kr]:"supportedVirtualizationTypes"}],[2,{[Yn]:"BareMetal",[Kr]:"bareMetal"}],[0,{[Yn]:"Hypervisor",[Kr]:ir}],[()=>Mi,{
[Yn]:"ProcessorInfo",[Kr]:"processorInfo"}],[()=>zi,{[Yn]:"VCpuInfo",[Kr]:"vCpuInfo"}],[()=>xi,{[Yn]:"MemoryInfo",[Kr]:Er}],[2,{[Yn]:"InstanceStorageSupported",
[Kr]:"instanceStorageSupported"}],[()=>hi,{[Yn]:"InstanceStorageInfo",[Kr]:"instanceStorageInfo"}],[()=>Io,{[Yn]:"EbsInfo",[Kr]:"ebsInfo"}],[()=>Ci,{
[Yn]:"NetworkInfo",[Kr]:"networkInfo"}],[()=>Lo,{[Yn]:"GpuInfo",[Kr]:"gpuInfo"}],[()=>ko,{[Yn]:"FpgaInfo",[Kr]:"fpgaInfo"}],[()=>Ni,{[Yn]:"PlacementGroupInfo",
[Kr]:"placementGroupInfo"}],[()=>jo,{[Yn]:"InferenceAcceleratorInfo",[Kr]:"inferenceAcceleratorInfo"}],[2,{[Yn]:"HibernationSupported",
[Kr]:"hibernationSupported"}],[2,{[Yn]:"BurstablePerformanceSupported",[Kr]:"burstablePerformanceSupported"}],[2,{[Yn]:"DedicatedHostsSupported",
[Kr]:"dedicatedHostsSupported"}],[2,{[Yn]:"AutoRecoverySupported",[Kr]:"autoRecoverySupported"}],[()=>Qi,{[Yn]:"SupportedBootModes",[Kr]:"supportedBootModes"
}],[0,{[Yn]:"NitroEnclavesSupport",[Kr]:"nitroEnclavesSupport"}],[0,{[Yn]:"NitroTpmSupport",[Kr]:"nitroTpmSupport"}],[()=>Oi,{[Yn]:"NitroTpmInfo",
[Kr]:"nitroTpmInfo"}],[()=>Ei,{[Yn]:"MediaAcceleratorInfo",[Kr]:"mediaAcceleratorInfo"}],[()=>Ai,{[Yn]:"NeuronInfo",[Kr]:"neuronInfo"}],[0,{[Yn]:"PhcSupport",
[Kr]:"phcSupport"}],[0,{[Yn]:"RebootMigrationSupport",[Kr]:"rebootMigrationSupport"}],[2,{[Yn]:"SupportedInRegion",[Kr]:"supportedInRegion"
}]]],fi=[3,Wr,"LicenseConfiguration",0,["LicenseConfigurationArn"],[[0,{[Yn]:"LicenseConfigurationArn",[Kr]:"licenseConfigurationArn"
}]]],Ei=[3,Wr,$t,0,[Be,"TotalMediaMemoryInMiB"],[[()=>Cs,{[Yn]:"Accelerators",[Kr]:kn}],[1,{[Yn]:"TotalMediaMemoryInMiB",[Kr]:"totalMediaMemoryInMiB"
}]]],Si=[3,Wr,"MediaDeviceInfo",0,[Ye,qt,Vt,Ht],[[1,{[Yn]:"Count",[Kr]:Vn}],[0,{[Yn]:"Name",[Kr]:Ir}],[0,{[Yn]:"Manufacturer",[Kr]:vr}],[()=>yi,{
[Yn]:"MemoryInfo",[Kr]:Er}]]],yi=[3,Wr,"MediaDeviceMemoryInfo",0,[Sn],[[1,{[Yn]:"SizeInMiB",[Kr]:Lr}]]],xi=[3,Wr,Ht,0,[Sn],[[1,{[Yn]:"SizeInMiB",[Kr]:Lr
}]]],vi=[3,Wr,Gt,0,[In],[[0,{[Yn]:"State",[Kr]:Hr
}]]],Ii=[3,Wr,"NetworkCardInfo",0,[Kt,Jt,jt,"AdditionalFlexibleNetworkInterfaces","BaselineBandwidthInGbps","PeakBandwidthInGbps","DefaultEnaQueueCountPerInterface","MaximumEnaQueueCount","MaximumEnaQueueCountPerInterface","InterfaceTypes"],[[1,{
[Yn]:"NetworkCardIndex",[Kr]:Cr}],[0,{[Yn]:"NetworkPerformance",[Kr]:Pr}],[1,{[Yn]:"MaximumNetworkInterfaces",[Kr]:Sr}],[1,{
[Yn]:"AdditionalFlexibleNetworkInterfaces",[Kr]:"additionalFlexibleNetworkInterfaces"}],[1,{[Yn]:"BaselineBandwidthInGbps",[Kr]:"baselineBandwidthInGbps"}],[1,{
[Yn]:"PeakBandwidthInGbps",[Kr]:"peakBandwidthInGbps"}],[1,{[Yn]:"DefaultEnaQueueCountPerInterface",[Kr]:"defaultEnaQueueCountPerInterface"}],[1,{
[Yn]:"MaximumEnaQueueCount",[Kr]:"maximumEnaQueueCount"}],[1,{[Yn]:"MaximumEnaQueueCountPerInterface",[Kr]:"maximumEnaQueueCountPerInterface"}],[()=>bs,{
[Yn]:"InterfaceTypeSet",[Kr]:"interfaceTypeSet"
}]]],Ci=[3,Wr,Wt,0,[Jt,jt,"MaximumNetworkCards","DefaultNetworkCardIndex","NetworkCards","Ipv4AddressesPerInterface","Ipv6AddressesPerInterface","Ipv6Supported",pt,"EfaSupported",at,"EncryptionInTransitSupported","EnaSrdSupported","BandwidthWeightings","FlexibleEnaQueuesSupport",Ze,"SecondaryNetworkSupported","MaximumSecondaryNetworkInterfaces","Ipv4AddressesPerSecondaryInterface"],[[0,{
[Yn]:"NetworkPerformance",[Kr]:Pr}],[1,{[Yn]:"MaximumNetworkInterfaces",[Kr]:Sr}],[1,{[Yn]:"MaximumNetworkCards",[Kr]:"maximumNetworkCards"}],[1,{
[Yn]:"DefaultNetworkCardIndex",[Kr]:"defaultNetworkCardIndex"}],[()=>Ps,{[Yn]:"NetworkCards",[Kr]:"networkCards"}],[1,{[Yn]:"Ipv4AddressesPerInterface",
[Kr]:"ipv4AddressesPerInterface"}],[1,{[Yn]:"Ipv6AddressesPerInterface",[Kr]:"ipv6AddressesPerInterface"}],[2,{[Yn]:"Ipv6Supported",[Kr]:"ipv6Supported"}],[0,{
[Yn]:"EnaSupport",[Kr]:tr}],[2,{[Yn]:"EfaSupported",[Kr]:"efaSupported"}],[()=>Ao,{[Yn]:"EfaInfo",[Kr]:"efaInfo"}],[2,{[Yn]:"EncryptionInTransitSupported",
[Kr]:"encryptionInTransitSupported"}],[2,{[Yn]:"EnaSrdSupported",[Kr]:"enaSrdSupported"}],[()=>Wi,{[Yn]:"BandwidthWeightings",[Kr]:"bandwidthWeightings"}],[0,{
[Yn]:"FlexibleEnaQueuesSupport",[Kr]:"flexibleEnaQueuesSupport"}],[()=>so,{[Yn]:"ConnectionTrackingConfiguration",[Kr]:Bn}],[2,{
[Yn]:"SecondaryNetworkSupported",[Kr]:"secondaryNetworkSupported"}],[1,{[Yn]:"MaximumSecondaryNetworkInterfaces",[Kr]:"maximumSecondaryNetworkInterfaces"}],[1,{
[Yn]:"Ipv4AddressesPerSecondaryInterface",[Kr]:"ipv4AddressesPerSecondaryInterface"}]]],Pi=[3,Wr,"NeuronDeviceCoreInfo",0,[Ye,"Version"],[[1,{[Yn]:"Count",
[Kr]:Vn}],[1,{[Yn]:"Version",[Kr]:"version"}]]],bi=[3,Wr,"NeuronDeviceInfo",0,[Ye,qt,"CoreInfo",Ht],[[1,{[Yn]:"Count",[Kr]:Vn}],[0,{[Yn]:"Name",[Kr]:Ir
}],[()=>Pi,{[Yn]:"CoreInfo",[Kr]:"coreInfo"}],[()=>wi,{[Yn]:"MemoryInfo",[Kr]:Er}]]],wi=[3,Wr,"NeuronDeviceMemoryInfo",0,[Sn],[[1,{[Yn]:"SizeInMiB",[Kr]:Lr
}]]],Ai=[3,Wr,Qt,0,["NeuronDevices","TotalNeuronDeviceMemoryInMiB"],[[()=>ws,{[Yn]:"NeuronDevices",[Kr]:"neuronDevices"}],[1,{
[Yn]:"TotalNeuronDeviceMemoryInMiB",[Kr]:"totalNeuronDeviceMemoryInMiB"}]]],Oi=[3,Wr,Xt,0,["SupportedVersions"],[[()=>As,{[Yn]:"SupportedVersions",
[Kr]:"supportedVersions"}]]],Ti=[3,Wr,"OperatorResponse",0,["Managed","Principal","HiddenByDefault"],[[2,{[Yn]:"Managed",[Kr]:"managed"}],[0,{[Yn]:"Principal",
[Kr]:"principal"}],[2,{[Yn]:"HiddenByDefault",[Kr]:"hiddenByDefault"
}]]],Ri=[3,Wr,dn,0,[je,"Affinity",yt,"PartitionNumber","HostId","Tenancy","SpreadDomain","HostResourceGroupArn",St,He],[[0,{[Yn]:"AvailabilityZoneId",[Kr]:Mn
}],[0,{[Yn]:"Affinity",[Kr]:"affinity"}],[0,{[Yn]:"GroupName",[Kr]:rr}],[1,{[Yn]:"PartitionNumber",[Kr]:"partitionNumber"}],[0,{[Yn]:"HostId",[Kr]:"hostId"
}],[0,{[Yn]:"Tenancy",[Kr]:"tenancy"}],[0,{[Yn]:"SpreadDomain",[Kr]:"spreadDomain"}],[0,{[Yn]:"HostResourceGroupArn",[Kr]:"hostResourceGroupArn"}],[0,{
[Yn]:"GroupId",[Kr]:nr}],[0,{[Yn]:"AvailabilityZone",[Kr]:Dn}]]],Ni=[3,Wr,an,0,["SupportedStrategies"],[[()=>Os,{[Yn]:"SupportedStrategies",
[Kr]:"supportedStrategies"
}]]],Di=[3,Wr,"PrivateDnsNameOptionsResponse",0,["HostnameType","EnableResourceNameDnsARecord","EnableResourceNameDnsAAAARecord"],[[0,{[Yn]:"HostnameType",
[Kr]:"hostnameType"}],[2,{[Yn]:"EnableResourceNameDnsARecord",[Kr]:"enableResourceNameDnsARecord"}],[2,{[Yn]:"EnableResourceNameDnsAAAARecord",
[Kr]:"enableResourceNameDnsAAAARecord"}]]],Mi=[3,Wr,un,0,["SupportedArchitectures","SustainedClockSpeedInGhz","SupportedFeatures",Vt],[[()=>Ki,{
[Yn]:"SupportedArchitectures",[Kr]:"supportedArchitectures"}],[1,{[Yn]:"SustainedClockSpeedInGhz",[Kr]:"sustainedClockSpeedInGhz"}],[()=>Ds,{
[Yn]:"SupportedFeatures",[Kr]:"supportedFeatures"}],[0,{[Yn]:"Manufacturer",[Kr]:vr}]]],ki=[3,Wr,"ProductCode",0,["ProductCodeId","ProductCodeType"],[[0,{
[Yn]:"ProductCode",[Kr]:"productCode"}],[0,{[Yn]:"Type",[Kr]:zr}]]],_i=[3,Wr,"Reservation",0,["ReservationId",tn,"RequesterId",ft,"Instances"],[[0,{
[Yn]:"ReservationId",[Kr]:"reservationId"}],[0,{[Yn]:"OwnerId",[Kr]:Or}],[0,{[Yn]:"RequesterId",[Kr]:"requesterId"}],[()=>is,{[Yn]:"GroupSet",[Kr]:or
}],[()=>ps,{[Yn]:"InstancesSet",[Kr]:lr}]]],$i=[3,Wr,"StartInstancesRequest",0,[wt,"AdditionalInfo",nt],[[()=>cs,{[Kr]:Pt}],[0,{[Yn]:"AdditionalInfo",
[Kr]:"additionalInfo"}],[2,{[Yn]:"DryRun",[Kr]:Kn}]],1],Li=[3,Wr,"StartInstancesResult",0,["StartingInstances"],[[()=>Es,{[Yn]:"InstancesSet",[Kr]:lr
}]]],Fi=[3,Wr,vn,0,[Xe,"Message"],[[0,{[Yn]:"Code",[Kr]:zn}],[0,{[Yn]:"Message",[Kr]:"message"
}]]],Ui=[3,Wr,"StopInstancesRequest",0,[wt,"Hibernate","SkipOsShutdown",nt,"Force"],[[()=>cs,{[Kr]:Pt}],2,2,[2,{[Yn]:"DryRun",[Kr]:Kn}],[2,{[Yn]:"Force",
[Kr]:"force"}]],1],Hi=[3,Wr,"StopInstancesResult",0,["StoppingInstances"],[[()=>Es,{[Yn]:"InstancesSet",[Kr]:lr}]]],ji=[3,Wr,"Tag",0,["Key",bn],[[0,{[Yn]:"Key",
[Kr]:"key"}],[0,{[Yn]:"Value",[Kr]:Vr}]]],Bi=[3,Wr,"TagDescription",0,["Key",hn,"ResourceType",bn],[[0,{[Yn]:"Key",[Kr]:"key"}],[0,{[Yn]:"ResourceId",[Kr]:kr
}],[0,{[Yn]:"ResourceType",[Kr]:"resourceType"}],[0,{[Yn]:"Value",[Kr]:Vr
}]]],zi=[3,Wr,wn,0,["DefaultVCpus","DefaultCores","DefaultThreadsPerCore","ValidCores","ValidThreadsPerCore"],[[1,{[Yn]:"DefaultVCpus",[Kr]:"defaultVCpus"
}],[1,{[Yn]:"DefaultCores",[Kr]:"defaultCores"}],[1,{[Yn]:"DefaultThreadsPerCore",[Kr]:"defaultThreadsPerCore"}],[()=>Ji,{[Yn]:"ValidCores",[Kr]:"validCores"
}],[()=>_s,{[Yn]:"ValidThreadsPerCore",[Kr]:"validThreadsPerCore"
}]]],Vi=[3,Wr,"Volume",0,[je,en,"SourceVolumeId","Iops",Pn,"VolumeType","FastRestored","MultiAttachEnabled","Throughput","SseType",nn,"VolumeInitializationRate","VolumeArn",tn,On,"Size","SnapshotId",He,In,"CreateTime","Attachments","Encrypted","KmsKeyId"],[[0,{
[Yn]:"AvailabilityZoneId",[Kr]:Mn}],[0,{[Yn]:"OutpostArn",[Kr]:Ar}],[0,{[Yn]:"SourceVolumeId",[Kr]:"sourceVolumeId"}],[1,{[Yn]:"Iops",[Kr]:"iops"}],[()=>ks,{
[Yn]:"TagSet",[Kr]:Br}],[0,{[Yn]:"VolumeType",[Kr]:"volumeType"}],[2,{[Yn]:"FastRestored",[Kr]:"fastRestored"}],[2,{[Yn]:"MultiAttachEnabled",
[Kr]:"multiAttachEnabled"}],[1,{[Yn]:"Throughput",[Kr]:"throughput"}],[0,{[Yn]:"SseType",[Kr]:"sseType"}],[()=>Ti,{[Yn]:"Operator",[Kr]:Tr}],[1,{
[Yn]:"VolumeInitializationRate",[Kr]:"volumeInitializationRate"}],[0,{[Yn]:"VolumeArn",[Kr]:"volumeArn"}],[0,{[Yn]:"OwnerId",[Kr]:Or}],[0,{[Yn]:"VolumeId",
[Kr]:qr}],[1,{[Yn]:"Size",[Kr]:"size"}],[0,{[Yn]:"SnapshotId",[Kr]:"snapshotId"}],[0,{[Yn]:"AvailabilityZone",[Kr]:Dn}],[0,{[Yn]:"Status",[Kr]:jr}],[4,{
[Yn]:"CreateTime",[Kr]:"createTime"}],[()=>Us,{[Yn]:"AttachmentSet",[Kr]:"attachmentSet"}],[2,{[Yn]:"Encrypted",[Kr]:"encrypted"}],[0,{[Yn]:"KmsKeyId",
[Kr]:"kmsKeyId"}]]],Gi=[3,Wr,"VolumeAttachment",0,[tt,Fe,"InstanceOwningService",it,On,Pt,"Device",In,Ue],[[2,{[Yn]:"DeleteOnTermination",[Kr]:qn}],[0,{
[Yn]:"AssociatedResource",[Kr]:Rn}],[0,{[Yn]:"InstanceOwningService",[Kr]:"instanceOwningService"}],[1,{[Yn]:"EbsCardIndex",[Kr]:Jn}],[0,{[Yn]:"VolumeId",
[Kr]:qr}],[0,{[Yn]:"InstanceId",[Kr]:ar}],[0,{[Yn]:"Device",[Kr]:"device"}],[0,{[Yn]:"Status",[Kr]:jr}],[4,{[Yn]:"AttachTime",[Kr]:Nn
}]]],qi="unit",Ki=[1,Wr,"ArchitectureTypeList",0,[0,{[Kr]:gr}]],Wi=[1,Wr,"BandwidthWeightingTypeList",0,[0,{[Kr]:gr}]],Qi=[1,Wr,"BootModeTypeList",0,[0,{[Kr]:gr
}]],Ji=[1,Wr,"CoreCountList",0,[1,{[Kr]:gr}]],Zi=[1,Wr,"DiskInfoList",0,[()=>xo,{[Kr]:gr}]],Xi=[1,Wr,"EbsCardInfoList",0,[()=>vo,{[Kr]:gr
}]],Yi=[1,Wr,"EbsStatusDetailsList",0,[()=>bo,{[Kr]:gr}]],es=[1,Wr,"ElasticGpuAssociationList",0,[()=>Oo,{[Kr]:gr
}]],ts=[1,Wr,"ElasticInferenceAcceleratorAssociationList",0,[()=>To,{[Kr]:gr}]],ns=[1,Wr,"FilterList",0,[()=>No,{[Kr]:mt
}]],rs=[1,Wr,"FpgaDeviceInfoList",0,[()=>Do,{[Kr]:gr}]],os=[1,Wr,"GpuDeviceInfoList",0,[()=>_o,{[Kr]:gr}]],is=[1,Wr,"GroupIdentifierList",0,[()=>Fo,{[Kr]:gr
}]],ss=[1,Wr,"InferenceDeviceInfoList",0,[()=>Bo,0]],as=[1,Wr,"InstanceBlockDeviceMappingList",0,[()=>Wo,{[Kr]:gr}]],cs=[1,Wr,"InstanceIdStringList",0,[0,{
[Kr]:Pt}]],ls=[1,Wr,"InstanceIpv4PrefixList",0,[()=>Qo,{[Kr]:gr}]],us=[1,Wr,"InstanceIpv6AddressList",0,[()=>Jo,{[Kr]:gr
}]],ds=[1,Wr,"InstanceIpv6PrefixList",0,[()=>Zo,{[Kr]:gr}]],ps=[1,Wr,"InstanceList",0,[()=>Vo,{[Kr]:gr}]],gs=[1,Wr,"InstanceNetworkInterfaceList",0,[()=>ei,{
[Kr]:gr}]],hs=[1,Wr,"InstancePrivateIpAddressList",0,[()=>oi,{[Kr]:gr}]],ms=[1,Wr,"InstanceSecondaryInterfaceList",0,[()=>ii,{[Kr]:gr
}]],fs=[1,Wr,"InstanceSecondaryInterfacePrivateIpAddressList",0,[()=>ai,{[Kr]:gr}]],Es=[1,Wr,"InstanceStateChangeList",0,[()=>li,{[Kr]:gr
}]],Ss=[1,Wr,"InstanceStatusDetailsList",0,[()=>di,{[Kr]:gr}]],ys=[1,Wr,"InstanceStatusEventList",0,[()=>pi,{[Kr]:gr
}]],xs=[1,Wr,"InstanceStatusList",0,[()=>ui,{[Kr]:gr}]],vs=[1,Wr,"InstanceTypeInfoList",0,[()=>mi,{[Kr]:gr}]],Is=[1,Wr,"LicenseList",0,[()=>fi,{[Kr]:gr
}]],Cs=[1,Wr,"MediaDeviceInfoList",0,[()=>Si,{[Kr]:gr}]],Ps=[1,Wr,"NetworkCardInfoList",0,[()=>Ii,{[Kr]:gr}]],bs=[1,Wr,"NetworkCardInterfaceTypeList",0,[0,{
[Kr]:gr}]],ws=[1,Wr,"NeuronDeviceInfoList",0,[()=>bi,{[Kr]:gr}]],As=[1,Wr,"NitroTpmSupportedVersionsList",0,[0,{[Kr]:gr
}]],Os=[1,Wr,"PlacementGroupStrategyList",0,[0,{[Kr]:gr}]],Ts=[1,Wr,"ProductCodeList",0,[()=>ki,{[Kr]:gr}]],Rs=[1,Wr,"ReservationList",0,[()=>_i,{[Kr]:gr
}]],Ns=[1,Wr,"RootDeviceTypeList",0,[0,{[Kr]:gr}]],Ds=[1,Wr,"SupportedAdditionalProcessorFeatureList",0,[0,{[Kr]:gr}]],Ms=[1,Wr,"TagDescriptionList",0,[()=>Bi,{
[Kr]:gr}]],ks=[1,Wr,"TagList",0,[()=>ji,{[Kr]:gr}]],_s=[1,Wr,"ThreadsPerCoreList",0,[1,{[Kr]:gr}]],$s=[1,Wr,"UsageClassTypeList",0,[0,{[Kr]:gr
}]],Ls=[1,Wr,"ValueStringList",0,[0,{[Kr]:gr}]],Fs=[1,Wr,"VirtualizationTypeList",0,[0,{[Kr]:gr}]],Us=[1,Wr,"VolumeAttachmentList",0,[()=>Gi,{[Kr]:gr
}]],Hs=[1,Wr,"VolumeIdStringList",0,[0,{[Kr]:On}]],js=[1,Wr,"VolumeList",0,[()=>Vi,{[Kr]:gr}]],Bs=[1,Wr,"WorkloadsList",0,[0,{[Kr]:gr
}]],zs=[9,Wr,"CreateTags",0,()=>io,()=>qi],Vs=[9,Wr,"DeleteTags",0,()=>ao,()=>qi],Gs=[9,Wr,"DescribeInstanceAttribute",0,()=>co,()=>Ko],qs=[9,Wr,"DescribeInstances",0,()=>lo,()=>uo],Ks=[9,Wr,"DescribeInstanceStatus",0,()=>po,()=>go],Ws=[9,Wr,"DescribeInstanceTypes",0,()=>ho,()=>mo],Qs=[9,Wr,"DescribeTags",0,()=>fo,()=>Eo],Js=[9,Wr,"DescribeVolumes",0,()=>So,()=>yo],Zs=[9,Wr,"StartInstances",0,()=>$i,()=>Li],Xs=[9,Wr,"StopInstances",0,()=>Ui,()=>Hi]
;const getRuntimeConfig=e=>{P(process.version);const t=L(e),defaultConfigProvider=()=>t().then(b),r=(e=>({apiVersion:"2016-11-15",
base64Decoder:e?.base64Decoder??he,base64Encoder:e?.base64Encoder??ge,disableHostPrefix:e?.disableHostPrefix??!1,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultEC2HttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ce}],logger:e?.logger??new C,protocol:e?.protocol??Se,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.ec2",errorTypeRegistries:Zr,xmlNamespace:"http://ec2.amazonaws.com/doc/2016-11-15",
version:"2016-11-15",serviceTarget:"AmazonEC2"},serviceId:e?.serviceId??"EC2",sha256:e?.sha256??ye,urlParser:e?.urlParser??J,utf8Decoder:e?.utf8Decoder??pe,
utf8Encoder:e?.utf8Encoder??de}))(e);i(process.version);const o={profile:e?.profile,logger:r.logger};return{...r,...e,runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??F(le,o),bodyLengthChecker:e?.bodyLengthChecker??me,credentialDefaultProvider:e?.credentialDefaultProvider??ue,
defaultUserAgentProvider:e?.defaultUserAgentProvider??s({serviceId:r.serviceId,clientVersion:xe}),maxAttempts:e?.maxAttempts??F(ne,e),region:e?.region??F(j,{
...B,...o}),requestHandler:Ee.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??F({...te,
default:async()=>(await defaultConfigProvider()).retryMode||ee},e),streamCollector:e?.streamCollector??fe,useDualstackEndpoint:e?.useDualstackEndpoint??F(H,o),
useFipsEndpoint:e?.useFipsEndpoint??F(U,o),userAgentAppId:e?.userAgentAppId??F(a,o)}};const Ys=D({UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}
},"AmazonEC2","EC2Client",Q),ea={},_mw0=(e,t,r,o)=>[];class CreateTagsCommand extends(Ys(ea,_mw0,"CreateTags",zs)){}
class DeleteTagsCommand extends(Ys(ea,_mw0,"DeleteTags",Vs)){}class DescribeInstanceAttributeCommand extends(Ys(ea,_mw0,"DescribeInstanceAttribute",Gs)){}
class DescribeInstancesCommand extends(Ys(ea,_mw0,"DescribeInstances",qs)){}
class DescribeInstanceStatusCommand extends(Ys(ea,_mw0,"DescribeInstanceStatus",Ks)){}
class DescribeInstanceTypesCommand extends(Ys(ea,_mw0,"DescribeInstanceTypes",Ws)){}class DescribeTagsCommand extends(Ys(ea,_mw0,"DescribeTags",Qs)){}
class DescribeVolumesCommand extends(Ys(ea,_mw0,"DescribeVolumes",Js)){}class StartInstancesCommand extends(Ys(ea,_mw0,"StartInstances",Zs)){}
class StopInstancesCommand extends(Ys(ea,_mw0,"StopInstances",Xs)){}t.CreateTagsCommand=CreateTagsCommand,t.DeleteTagsCommand=DeleteTagsCommand,
t.DescribeInstanceAttributeCommand=DescribeInstanceAttributeCommand,t.DescribeInstanceStatusCommand=DescribeInstanceStatusCommand,
t.DescribeInstanceTypesCommand=DescribeInstanceTypesCommand,t.DescribeInstancesCommand=DescribeInstancesCommand,t.DescribeTagsCommand=DescribeTagsCommand,
t.DescribeVolumesCommand=DescribeVolumesCommand,t.EC2Client=class EC2Client extends R{config;constructor(...[e]){const t=getRuntimeConfig(e||{});super(t),
this.initConfig=t;const r=(o=t,Object.assign(o,{useDualstackEndpoint:o.useDualstackEndpoint??!1,useFipsEndpoint:o.useFipsEndpoint??!1,defaultSigningName:"ec2"
}));var o;const i=u(r),s=re(i),a=z(s),y=d(a),v=((e,t)=>{const r=Object.assign(c(e),w(e),Z(e),(e=>{const t=e.httpAuthSchemes
;let r=e.httpAuthSchemeProvider,o=e.credentials;return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId);-1===r?t.push(e):t.splice(r,1,e)},
httpAuthSchemes:()=>t,setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider:()=>r,setCredentials(e){o=e},credentials:()=>o}})(e))
;return t.forEach(e=>e.configure(r)),Object.assign(e,l(r),T(r),X(r),{httpAuthSchemes:(o=r).httpAuthSchemes(),httpAuthSchemeProvider:o.httpAuthSchemeProvider(),
credentials:o.credentials()});var o})((e=>{const t=ae(e);return Object.assign(t,{authSchemePreference:x(e.authSchemePreference??[])})})(W(y)),e?.extensions||[])
;this.config=v,this.middlewareStack.use(se(this.config)),this.middlewareStack.use(p(this.config)),this.middlewareStack.use(oe(this.config)),
this.middlewareStack.use(Y(this.config)),this.middlewareStack.use(g(this.config)),this.middlewareStack.use(h(this.config)),
this.middlewareStack.use(m(this.config)),this.middlewareStack.use(f(this.config,{httpAuthSchemeParametersProvider:defaultEC2HttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new E({"aws.auth#sigv4":e.credentials})})),this.middlewareStack.use(S(this.config))}destroy(){super.destroy()}},
t.StartInstancesCommand=StartInstancesCommand,t.StopInstancesCommand=StopInstancesCommand},7570:(e,t,r)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:s,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:l,resolveUserAgentConfig:u,resolveHostHeaderConfig:d,getUserAgentPlugin:p,getHostHeaderPlugin:g,getLoggerPlugin:h,getRecursionDetectionPlugin:m}=r(3112),{getHttpAuthSchemeEndpointRuleSetPlugin:f,DefaultIdentityProviderConfig:E,getHttpSigningPlugin:S,createPaginator:y}=r(2538),{normalizeProvider:x,getSmithyContext:v,ServiceException:I,NoOpLogger:C,emitWarningIfUnsupportedVersion:P,loadConfigsForDefaultMode:b,getDefaultExtensionConfiguration:w,resolveDefaultRuntimeConfig:T,Client:R,makeBuilder:D,createWaiter:M,checkExceptions:k,WaiterState:_,createAggregatedClient:$}=r(2474),{resolveDefaultsModeConfig:L,loadConfig:F,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:U,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:H,NODE_REGION_CONFIG_OPTIONS:j,NODE_REGION_CONFIG_FILE_OPTIONS:B,resolveRegionConfig:z}=r(2163),{BinaryDecisionDiagram:V,EndpointCache:G,decideEndpoint:q,customEndpointFunctions:K,resolveEndpointConfig:W,getEndpointPlugin:Q}=r(2461),{parseUrl:J,getHttpHandlerExtensionConfiguration:Z,resolveHttpHandlerRuntimeConfig:X,getContentLengthPlugin:Y}=r(230),{DEFAULT_RETRY_MODE:ee,NODE_RETRY_MODE_CONFIG_OPTIONS:te,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ne,resolveRetryConfig:re,getRetryPlugin:oe}=r(3729),{TypeRegistry:ie,getSchemaSerdePlugin:se}=r(2754),{resolveAwsSdkSigV4Config:ae,AwsSdkSigV4Signer:ce,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:le}=r(299),{defaultProvider:ue}=r(9661),{toUtf8:de,fromUtf8:pe,toBase64:ge,fromBase64:he,calculateBodyLength:me}=r(246),{streamCollector:fe,NodeHttpHandler:Ee}=r(4695),{AwsQueryProtocol:Se}=r(2e3),{Sha256:ye}=r(5550),defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider=async(e,t,r)=>({
operation:v(t).operation,region:await x(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;const defaultElasticLoadBalancingV2HttpAuthSchemeProvider=e=>{const t=[];return e.operation,t.push(function createAwsAuthSigv4HttpAuthOption(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"elasticloadbalancing",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}
}(e)),t};var xe="3.1141.0";const ve="ref";var Ie=-1,Ce=!0,Pe="isSet",be="PartitionResult",we="booleanEquals",Ae="getAttr",Oe={[ve]:"Endpoint"},Te={[ve]:be
},Re={},Ne=[{[ve]:"Region"}];const De={conditions:[[Pe,[Oe]],[Pe,Ne],["aws.partition",Ne,be],[we,[{[ve]:"UseFIPS"},Ce]],[we,[{[ve]:"UseDualStack"},Ce]],[we,[{
fn:Ae,argv:[Te,"supportsDualStack"]},Ce]],[we,[{fn:Ae,argv:[Te,"supportsFIPS"]},Ce]],["stringEquals",[{fn:Ae,argv:[Te,"name"]},"aws-us-gov"]]],
results:[[Ie],[Ie,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Ie,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Oe,Re],["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Re],[Ie,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://elasticloadbalancing.{Region}.amazonaws.com",Re],["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}",Re],[Ie,"FIPS is enabled but this partition does not support FIPS"],["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}",Re],[Ie,"DualStack is enabled but this partition does not support DualStack"],["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}",Re],[Ie,"Invalid Configuration: Missing Region"]]
},Me=1e8,ke=new Int32Array([-1,1,-1,0,13,3,1,4,Me+12,2,5,Me+12,3,8,6,4,7,Me+11,5,Me+9,Me+10,4,11,9,6,10,Me+8,7,Me+6,Me+7,5,12,Me+5,6,Me+4,Me+5,3,Me+1,14,4,Me+2,Me+3]),_e=V.from(ke,2,De.conditions,De.results),$e=new G({
size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>$e.get(e,()=>q(_e,{endpointParams:e,logger:t.logger}));K.aws=o
;class ElasticLoadBalancingV2ServiceException extends I{constructor(e){super(e),Object.setPrototypeOf(this,ElasticLoadBalancingV2ServiceException.prototype)}}
class CertificateNotFoundException extends ElasticLoadBalancingV2ServiceException{name="CertificateNotFoundException";$fault="client";Message;constructor(e){
super({name:"CertificateNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,CertificateNotFoundException.prototype),this.Message=e.Message}}
class ListenerNotFoundException extends ElasticLoadBalancingV2ServiceException{name="ListenerNotFoundException";$fault="client";Message;constructor(e){super({
name:"ListenerNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,ListenerNotFoundException.prototype),this.Message=e.Message}}
class TooManyCertificatesException extends ElasticLoadBalancingV2ServiceException{name="TooManyCertificatesException";$fault="client";Message;constructor(e){
super({name:"TooManyCertificatesException",$fault:"client",...e}),Object.setPrototypeOf(this,TooManyCertificatesException.prototype),this.Message=e.Message}}
class DuplicateTagKeysException extends ElasticLoadBalancingV2ServiceException{name="DuplicateTagKeysException";$fault="client";Message;constructor(e){super({
name:"DuplicateTagKeysException",$fault:"client",...e}),Object.setPrototypeOf(this,DuplicateTagKeysException.prototype),this.Message=e.Message}}
class LoadBalancerNotFoundException extends ElasticLoadBalancingV2ServiceException{name="LoadBalancerNotFoundException";$fault="client";Message;constructor(e){
super({name:"LoadBalancerNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,LoadBalancerNotFoundException.prototype),this.Message=e.Message}}
class RuleNotFoundException extends ElasticLoadBalancingV2ServiceException{name="RuleNotFoundException";$fault="client";Message;constructor(e){super({
name:"RuleNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,RuleNotFoundException.prototype),this.Message=e.Message}}
class TargetGroupNotFoundException extends ElasticLoadBalancingV2ServiceException{name="TargetGroupNotFoundException";$fault="client";Message;constructor(e){
super({name:"TargetGroupNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,TargetGroupNotFoundException.prototype),this.Message=e.Message}}
class TooManyTagsException extends ElasticLoadBalancingV2ServiceException{name="TooManyTagsException";$fault="client";Message;constructor(e){super({
name:"TooManyTagsException",$fault:"client",...e}),Object.setPrototypeOf(this,TooManyTagsException.prototype),this.Message=e.Message}}
class TrustStoreNotFoundException extends ElasticLoadBalancingV2ServiceException{name="TrustStoreNotFoundException";$fault="client";Message;constructor(e){
super({name:"TrustStoreNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,TrustStoreNotFoundException.prototype),this.Message=e.Message}}
class InvalidRevocationContentException extends ElasticLoadBalancingV2ServiceException{name="InvalidRevocationContentException";$fault="client";Message
;constructor(e){super({name:"InvalidRevocationContentException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidRevocationContentException.prototype),
this.Message=e.Message}}class RevocationContentNotFoundException extends ElasticLoadBalancingV2ServiceException{name="RevocationContentNotFoundException"
;$fault="client";Message;constructor(e){super({name:"RevocationContentNotFoundException",$fault:"client",...e}),
Object.setPrototypeOf(this,RevocationContentNotFoundException.prototype),this.Message=e.Message}}
class TooManyTrustStoreRevocationEntriesException extends ElasticLoadBalancingV2ServiceException{name="TooManyTrustStoreRevocationEntriesException"
;$fault="client";Message;constructor(e){super({name:"TooManyTrustStoreRevocationEntriesException",$fault:"client",...e}),
Object.setPrototypeOf(this,TooManyTrustStoreRevocationEntriesException.prototype),this.Message=e.Message}}
class AllocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException{name="AllocationIdNotFoundException";$fault="client";Message;constructor(e){
super({name:"AllocationIdNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,AllocationIdNotFoundException.prototype),this.Message=e.Message}}
class ALPNPolicyNotSupportedException extends ElasticLoadBalancingV2ServiceException{name="ALPNPolicyNotSupportedException";$fault="client";Message
;constructor(e){super({name:"ALPNPolicyNotSupportedException",$fault:"client",...e}),Object.setPrototypeOf(this,ALPNPolicyNotSupportedException.prototype),
this.Message=e.Message}}class AvailabilityZoneNotSupportedException extends ElasticLoadBalancingV2ServiceException{name="AvailabilityZoneNotSupportedException"
;$fault="client";Message;constructor(e){super({name:"AvailabilityZoneNotSupportedException",$fault:"client",...e}),
Object.setPrototypeOf(this,AvailabilityZoneNotSupportedException.prototype),this.Message=e.Message}}
class CaCertificatesBundleNotFoundException extends ElasticLoadBalancingV2ServiceException{name="CaCertificatesBundleNotFoundException";$fault="client";Message
;constructor(e){super({name:"CaCertificatesBundleNotFoundException",$fault:"client",...e}),
Object.setPrototypeOf(this,CaCertificatesBundleNotFoundException.prototype),this.Message=e.Message}}
class CapacityDecreaseRequestsLimitExceededException extends ElasticLoadBalancingV2ServiceException{name="CapacityDecreaseRequestsLimitExceededException"
;$fault="client";Message;constructor(e){super({name:"CapacityDecreaseRequestsLimitExceededException",$fault:"client",...e}),
Object.setPrototypeOf(this,CapacityDecreaseRequestsLimitExceededException.prototype),this.Message=e.Message}}
class CapacityReservationPendingException extends ElasticLoadBalancingV2ServiceException{name="CapacityReservationPendingException";$fault="client";Message
;constructor(e){super({name:"CapacityReservationPendingException",$fault:"client",...e}),
Object.setPrototypeOf(this,CapacityReservationPendingException.prototype),this.Message=e.Message}}
class CapacityUnitsLimitExceededException extends ElasticLoadBalancingV2ServiceException{name="CapacityUnitsLimitExceededException";$fault="client";Message
;constructor(e){super({name:"CapacityUnitsLimitExceededException",$fault:"client",...e}),
Object.setPrototypeOf(this,CapacityUnitsLimitExceededException.prototype),this.Message=e.Message}}
class DuplicateListenerException extends ElasticLoadBalancingV2ServiceException{name="DuplicateListenerException";$fault="client";Message;constructor(e){super({
name:"DuplicateListenerException",$fault:"client",...e}),Object.setPrototypeOf(this,DuplicateListenerException.prototype),this.Message=e.Message}}
class IncompatibleProtocolsException extends ElasticLoadBalancingV2ServiceException{name="IncompatibleProtocolsException";$fault="client";Message
;constructor(e){super({name:"IncompatibleProtocolsException",$fault:"client",...e}),Object.setPrototypeOf(this,IncompatibleProtocolsException.prototype),
this.Message=e.Message}}class InvalidConfigurationRequestException extends ElasticLoadBalancingV2ServiceException{name="InvalidConfigurationRequestException"
;$fault="client";Message;constructor(e){super({name:"InvalidConfigurationRequestException",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidConfigurationRequestException.prototype),this.Message=e.Message}}
class InvalidLoadBalancerActionException extends ElasticLoadBalancingV2ServiceException{name="InvalidLoadBalancerActionException";$fault="client";Message
;constructor(e){super({name:"InvalidLoadBalancerActionException",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidLoadBalancerActionException.prototype),this.Message=e.Message}}
class SSLPolicyNotFoundException extends ElasticLoadBalancingV2ServiceException{name="SSLPolicyNotFoundException";$fault="client";Message;constructor(e){super({
name:"SSLPolicyNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,SSLPolicyNotFoundException.prototype),this.Message=e.Message}}
class TargetGroupAssociationLimitException extends ElasticLoadBalancingV2ServiceException{name="TargetGroupAssociationLimitException";$fault="client";Message
;constructor(e){super({name:"TargetGroupAssociationLimitException",$fault:"client",...e}),
Object.setPrototypeOf(this,TargetGroupAssociationLimitException.prototype),this.Message=e.Message}}
class TooManyActionsException extends ElasticLoadBalancingV2ServiceException{name="TooManyActionsException";$fault="client";Message;constructor(e){super({
name:"TooManyActionsException",$fault:"client",...e}),Object.setPrototypeOf(this,TooManyActionsException.prototype),this.Message=e.Message}}
class TooManyListenersException extends ElasticLoadBalancingV2ServiceException{name="TooManyListenersException";$fault="client";Message;constructor(e){super({
name:"TooManyListenersException",$fault:"client",...e}),Object.setPrototypeOf(this,TooManyListenersException.prototype),this.Message=e.Message}}
class TooManyRegistrationsForTargetIdException extends ElasticLoadBalancingV2ServiceException{name="TooManyRegistrationsForTargetIdException";$fault="client"
;Message;constructor(e){super({name:"TooManyRegistrationsForTargetIdException",$fault:"client",...e}),
Object.setPrototypeOf(this,TooManyRegistrationsForTargetIdException.prototype),this.Message=e.Message}}
class TooManyTargetsException extends ElasticLoadBalancingV2ServiceException{name="TooManyTargetsException";$fault="client";Message;constructor(e){super({
name:"TooManyTargetsException",$fault:"client",...e}),Object.setPrototypeOf(this,TooManyTargetsException.prototype),this.Message=e.Message}}
class TooManyUniqueTargetGroupsPerLoadBalancerException extends ElasticLoadBalancingV2ServiceException{name="TooManyUniqueTargetGroupsPerLoadBalancerException"
;$fault="client";Message;constructor(e){super({name:"TooManyUniqueTargetGroupsPerLoadBalancerException",$fault:"client",...e}),
Object.setPrototypeOf(this,TooManyUniqueTargetGroupsPerLoadBalancerException.prototype),this.Message=e.Message}}
class TrustStoreNotReadyException extends ElasticLoadBalancingV2ServiceException{name="TrustStoreNotReadyException";$fault="client";Message;constructor(e){
super({name:"TrustStoreNotReadyException",$fault:"client",...e}),Object.setPrototypeOf(this,TrustStoreNotReadyException.prototype),this.Message=e.Message}}
class UnsupportedProtocolException extends ElasticLoadBalancingV2ServiceException{name="UnsupportedProtocolException";$fault="client";Message;constructor(e){
super({name:"UnsupportedProtocolException",$fault:"client",...e}),Object.setPrototypeOf(this,UnsupportedProtocolException.prototype),this.Message=e.Message}}
class DuplicateLoadBalancerNameException extends ElasticLoadBalancingV2ServiceException{name="DuplicateLoadBalancerNameException";$fault="client";Message
;constructor(e){super({name:"DuplicateLoadBalancerNameException",$fault:"client",...e}),
Object.setPrototypeOf(this,DuplicateLoadBalancerNameException.prototype),this.Message=e.Message}}
class InvalidSchemeException extends ElasticLoadBalancingV2ServiceException{name="InvalidSchemeException";$fault="client";Message;constructor(e){super({
name:"InvalidSchemeException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidSchemeException.prototype),this.Message=e.Message}}
class InvalidSecurityGroupException extends ElasticLoadBalancingV2ServiceException{name="InvalidSecurityGroupException";$fault="client";Message;constructor(e){
super({name:"InvalidSecurityGroupException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidSecurityGroupException.prototype),this.Message=e.Message}}
class InvalidSubnetException extends ElasticLoadBalancingV2ServiceException{name="InvalidSubnetException";$fault="client";Message;constructor(e){super({
name:"InvalidSubnetException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidSubnetException.prototype),this.Message=e.Message}}
class OperationNotPermittedException extends ElasticLoadBalancingV2ServiceException{name="OperationNotPermittedException";$fault="client";Message
;constructor(e){super({name:"OperationNotPermittedException",$fault:"client",...e}),Object.setPrototypeOf(this,OperationNotPermittedException.prototype),
this.Message=e.Message}}class ResourceInUseException extends ElasticLoadBalancingV2ServiceException{name="ResourceInUseException";$fault="client";Message
;constructor(e){super({name:"ResourceInUseException",$fault:"client",...e}),Object.setPrototypeOf(this,ResourceInUseException.prototype),this.Message=e.Message}
}class SubnetNotFoundException extends ElasticLoadBalancingV2ServiceException{name="SubnetNotFoundException";$fault="client";Message;constructor(e){super({
name:"SubnetNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,SubnetNotFoundException.prototype),this.Message=e.Message}}
class TooManyLoadBalancersException extends ElasticLoadBalancingV2ServiceException{name="TooManyLoadBalancersException";$fault="client";Message;constructor(e){
super({name:"TooManyLoadBalancersException",$fault:"client",...e}),Object.setPrototypeOf(this,TooManyLoadBalancersException.prototype),this.Message=e.Message}}
class PriorityInUseException extends ElasticLoadBalancingV2ServiceException{name="PriorityInUseException";$fault="client";Message;constructor(e){super({
name:"PriorityInUseException",$fault:"client",...e}),Object.setPrototypeOf(this,PriorityInUseException.prototype),this.Message=e.Message}}
class TooManyRulesException extends ElasticLoadBalancingV2ServiceException{name="TooManyRulesException";$fault="client";Message;constructor(e){super({
name:"TooManyRulesException",$fault:"client",...e}),Object.setPrototypeOf(this,TooManyRulesException.prototype),this.Message=e.Message}}
class TooManyTargetGroupsException extends ElasticLoadBalancingV2ServiceException{name="TooManyTargetGroupsException";$fault="client";Message;constructor(e){
super({name:"TooManyTargetGroupsException",$fault:"client",...e}),Object.setPrototypeOf(this,TooManyTargetGroupsException.prototype),this.Message=e.Message}}
class DuplicateTargetGroupNameException extends ElasticLoadBalancingV2ServiceException{name="DuplicateTargetGroupNameException";$fault="client";Message
;constructor(e){super({name:"DuplicateTargetGroupNameException",$fault:"client",...e}),Object.setPrototypeOf(this,DuplicateTargetGroupNameException.prototype),
this.Message=e.Message}}class DuplicateTrustStoreNameException extends ElasticLoadBalancingV2ServiceException{name="DuplicateTrustStoreNameException"
;$fault="client";Message;constructor(e){super({name:"DuplicateTrustStoreNameException",$fault:"client",...e}),
Object.setPrototypeOf(this,DuplicateTrustStoreNameException.prototype),this.Message=e.Message}}
class InvalidCaCertificatesBundleException extends ElasticLoadBalancingV2ServiceException{name="InvalidCaCertificatesBundleException";$fault="client";Message
;constructor(e){super({name:"InvalidCaCertificatesBundleException",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidCaCertificatesBundleException.prototype),this.Message=e.Message}}
class TooManyTrustStoresException extends ElasticLoadBalancingV2ServiceException{name="TooManyTrustStoresException";$fault="client";Message;constructor(e){
super({name:"TooManyTrustStoresException",$fault:"client",...e}),Object.setPrototypeOf(this,TooManyTrustStoresException.prototype),this.Message=e.Message}}
class DeleteAssociationSameAccountException extends ElasticLoadBalancingV2ServiceException{name="DeleteAssociationSameAccountException";$fault="client";Message
;constructor(e){super({name:"DeleteAssociationSameAccountException",$fault:"client",...e}),
Object.setPrototypeOf(this,DeleteAssociationSameAccountException.prototype),this.Message=e.Message}}
class TrustStoreAssociationNotFoundException extends ElasticLoadBalancingV2ServiceException{name="TrustStoreAssociationNotFoundException";$fault="client"
;Message;constructor(e){super({name:"TrustStoreAssociationNotFoundException",$fault:"client",...e}),
Object.setPrototypeOf(this,TrustStoreAssociationNotFoundException.prototype),this.Message=e.Message}}
class TrustStoreInUseException extends ElasticLoadBalancingV2ServiceException{name="TrustStoreInUseException";$fault="client";Message;constructor(e){super({
name:"TrustStoreInUseException",$fault:"client",...e}),Object.setPrototypeOf(this,TrustStoreInUseException.prototype),this.Message=e.Message}}
class InvalidTargetException extends ElasticLoadBalancingV2ServiceException{name="InvalidTargetException";$fault="client";Message;constructor(e){super({
name:"InvalidTargetException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidTargetException.prototype),this.Message=e.Message}}
class HealthUnavailableException extends ElasticLoadBalancingV2ServiceException{name="HealthUnavailableException";$fault="server";Message;constructor(e){super({
name:"HealthUnavailableException",$fault:"server",...e}),Object.setPrototypeOf(this,HealthUnavailableException.prototype),this.Message=e.Message}}
class RevocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException{name="RevocationIdNotFoundException";$fault="client";Message;constructor(e){
super({name:"RevocationIdNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,RevocationIdNotFoundException.prototype),this.Message=e.Message}}
class ResourceNotFoundException extends ElasticLoadBalancingV2ServiceException{name="ResourceNotFoundException";$fault="client";Message;constructor(e){super({
name:"ResourceNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,ResourceNotFoundException.prototype),this.Message=e.Message}}
class InsufficientCapacityException extends ElasticLoadBalancingV2ServiceException{name="InsufficientCapacityException";$fault="server";Message;constructor(e){
super({name:"InsufficientCapacityException",$fault:"server",...e}),Object.setPrototypeOf(this,InsufficientCapacityException.prototype),this.Message=e.Message}}
class PriorRequestNotCompleteException extends ElasticLoadBalancingV2ServiceException{name="PriorRequestNotCompleteException";$fault="client";Message
;constructor(e){super({name:"PriorRequestNotCompleteException",$fault:"client",...e}),Object.setPrototypeOf(this,PriorRequestNotCompleteException.prototype),
this.Message=e.Message}}
const Le="AnomalyDetection",Fe="AdministrativeOverride",Ue="AvailabilityZone",He="AvailabilityZones",je="Description",Be="HealthCheckPort",ze="IpAddressType",Ve="IpamPools",Ge="LoadBalancers",qe="LoadBalancerAddresses",Ke="LoadBalancerArn",We="LoadBalancerArns",Qe="Message",Je="Matcher",Ze="Marker",Xe="NextMarker",Ye="Names",et="PageSize",tt="Port",nt="Reason",rt="State",ot="TargetGroups",it="TargetGroupArn",st="TargetHealth",at="TargetHealthDescriptions",ct="VpcId",lt="awsQueryError",ut="client",dt="error",pt="httpError",gt="smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2",ht="server",mt="com.amazonaws.elasticloadbalancingv2",ft=new ie(gt)
;var Et=[-3,gt,"ElasticLoadBalancingV2ServiceException",0,[],[]];ft.registerError(Et,ElasticLoadBalancingV2ServiceException);const St=new ie(mt)
;var yt=[-3,mt,"AllocationIdNotFoundException",{[lt]:["AllocationIdNotFound",400],[dt]:ut,[pt]:400},[Qe],[0]];St.registerError(yt,AllocationIdNotFoundException)
;var xt=[-3,mt,"ALPNPolicyNotSupportedException",{[lt]:["ALPNPolicyNotFound",400],[dt]:ut,[pt]:400},[Qe],[0]]
;St.registerError(xt,ALPNPolicyNotSupportedException);var vt=[-3,mt,"AvailabilityZoneNotSupportedException",{[lt]:["AvailabilityZoneNotSupported",400],[dt]:ut,
[pt]:400},[Qe],[0]];St.registerError(vt,AvailabilityZoneNotSupportedException);var It=[-3,mt,"CaCertificatesBundleNotFoundException",{
[lt]:["CaCertificatesBundleNotFound",400],[dt]:ut,[pt]:400},[Qe],[0]];St.registerError(It,CaCertificatesBundleNotFoundException)
;var Ct=[-3,mt,"CapacityDecreaseRequestsLimitExceededException",{[lt]:["CapacityDecreaseRequestLimitExceeded",400],[dt]:ut,[pt]:400},[Qe],[0]]
;St.registerError(Ct,CapacityDecreaseRequestsLimitExceededException);var Pt=[-3,mt,"CapacityReservationPendingException",{
[lt]:["CapacityReservationPending",400],[dt]:ut,[pt]:400},[Qe],[0]];St.registerError(Pt,CapacityReservationPendingException)
;var bt=[-3,mt,"CapacityUnitsLimitExceededException",{[lt]:["CapacityUnitsLimitExceeded",400],[dt]:ut,[pt]:400},[Qe],[0]]
;St.registerError(bt,CapacityUnitsLimitExceededException);var wt=[-3,mt,"CertificateNotFoundException",{[lt]:["CertificateNotFound",400],[dt]:ut,[pt]:400
},[Qe],[0]];St.registerError(wt,CertificateNotFoundException);var At=[-3,mt,"DeleteAssociationSameAccountException",{[lt]:["DeleteAssociationSameAccount",400],
[dt]:ut,[pt]:400},[Qe],[0]];St.registerError(At,DeleteAssociationSameAccountException);var Ot=[-3,mt,"DuplicateListenerException",{
[lt]:["DuplicateListener",400],[dt]:ut,[pt]:400},[Qe],[0]];St.registerError(Ot,DuplicateListenerException);var Tt=[-3,mt,"DuplicateLoadBalancerNameException",{
[lt]:["DuplicateLoadBalancerName",400],[dt]:ut,[pt]:400},[Qe],[0]];St.registerError(Tt,DuplicateLoadBalancerNameException)
;var Rt=[-3,mt,"DuplicateTagKeysException",{[lt]:["DuplicateTagKeys",400],[dt]:ut,[pt]:400},[Qe],[0]];St.registerError(Rt,DuplicateTagKeysException)
;var Nt=[-3,mt,"DuplicateTargetGroupNameException",{[lt]:["DuplicateTargetGroupName",400],[dt]:ut,[pt]:400},[Qe],[0]]
;St.registerError(Nt,DuplicateTargetGroupNameException);var Dt=[-3,mt,"DuplicateTrustStoreNameException",{[lt]:["DuplicateTrustStoreName",400],[dt]:ut,[pt]:400
},[Qe],[0]];St.registerError(Dt,DuplicateTrustStoreNameException);var Mt=[-3,mt,"HealthUnavailableException",{[lt]:["HealthUnavailable",500],[dt]:ht,[pt]:500
},[Qe],[0]];St.registerError(Mt,HealthUnavailableException);var kt=[-3,mt,"IncompatibleProtocolsException",{[lt]:["IncompatibleProtocols",400],[dt]:ut,[pt]:400
},[Qe],[0]];St.registerError(kt,IncompatibleProtocolsException);var _t=[-3,mt,"InsufficientCapacityException",{[lt]:["InsufficientCapacity",500],[dt]:ht,
[pt]:500},[Qe],[0]];St.registerError(_t,InsufficientCapacityException);var $t=[-3,mt,"InvalidCaCertificatesBundleException",{
[lt]:["InvalidCaCertificatesBundle",400],[dt]:ut,[pt]:400},[Qe],[0]];St.registerError($t,InvalidCaCertificatesBundleException)
;var Lt=[-3,mt,"InvalidConfigurationRequestException",{[lt]:["InvalidConfigurationRequest",400],[dt]:ut,[pt]:400},[Qe],[0]]
;St.registerError(Lt,InvalidConfigurationRequestException);var Ft=[-3,mt,"InvalidLoadBalancerActionException",{[lt]:["InvalidLoadBalancerAction",400],[dt]:ut,
[pt]:400},[Qe],[0]];St.registerError(Ft,InvalidLoadBalancerActionException);var Ut=[-3,mt,"InvalidRevocationContentException",{
[lt]:["InvalidRevocationContent",400],[dt]:ut,[pt]:400},[Qe],[0]];St.registerError(Ut,InvalidRevocationContentException)
;var Ht=[-3,mt,"InvalidSchemeException",{[lt]:["InvalidScheme",400],[dt]:ut,[pt]:400},[Qe],[0]];St.registerError(Ht,InvalidSchemeException)
;var jt=[-3,mt,"InvalidSecurityGroupException",{[lt]:["InvalidSecurityGroup",400],[dt]:ut,[pt]:400},[Qe],[0]];St.registerError(jt,InvalidSecurityGroupException)
;var Bt=[-3,mt,"InvalidSubnetException",{[lt]:["InvalidSubnet",400],[dt]:ut,[pt]:400},[Qe],[0]];St.registerError(Bt,InvalidSubnetException)
;var zt=[-3,mt,"InvalidTargetException",{[lt]:["InvalidTarget",400],[dt]:ut,[pt]:400},[Qe],[0]];St.registerError(zt,InvalidTargetException)
;var Vt=[-3,mt,"ListenerNotFoundException",{[lt]:["ListenerNotFound",400],[dt]:ut,[pt]:400},[Qe],[0]];St.registerError(Vt,ListenerNotFoundException)
;var Gt=[-3,mt,"LoadBalancerNotFoundException",{[lt]:["LoadBalancerNotFound",400],[dt]:ut,[pt]:400},[Qe],[0]];St.registerError(Gt,LoadBalancerNotFoundException)
;var qt=[-3,mt,"OperationNotPermittedException",{[lt]:["OperationNotPermitted",400],[dt]:ut,[pt]:400},[Qe],[0]]
;St.registerError(qt,OperationNotPermittedException);var Kt=[-3,mt,"PriorityInUseException",{[lt]:["PriorityInUse",400],[dt]:ut,[pt]:400},[Qe],[0]]
;St.registerError(Kt,PriorityInUseException);var Wt=[-3,mt,"PriorRequestNotCompleteException",{[lt]:["PriorRequestNotComplete",429],[dt]:ut,[pt]:429},[Qe],[0]]
;St.registerError(Wt,PriorRequestNotCompleteException);var Qt=[-3,mt,"ResourceInUseException",{[lt]:["ResourceInUse",400],[dt]:ut,[pt]:400},[Qe],[0]]
;St.registerError(Qt,ResourceInUseException);var Jt=[-3,mt,"ResourceNotFoundException",{[lt]:["ResourceNotFound",400],[dt]:ut,[pt]:400},[Qe],[0]]
;St.registerError(Jt,ResourceNotFoundException);var Zt=[-3,mt,"RevocationContentNotFoundException",{[lt]:["RevocationContentNotFound",400],[dt]:ut,[pt]:400
},[Qe],[0]];St.registerError(Zt,RevocationContentNotFoundException);var Xt=[-3,mt,"RevocationIdNotFoundException",{[lt]:["RevocationIdNotFound",400],[dt]:ut,
[pt]:400},[Qe],[0]];St.registerError(Xt,RevocationIdNotFoundException);var Yt=[-3,mt,"RuleNotFoundException",{[lt]:["RuleNotFound",400],[dt]:ut,[pt]:400
},[Qe],[0]];St.registerError(Yt,RuleNotFoundException);var en=[-3,mt,"SSLPolicyNotFoundException",{[lt]:["SSLPolicyNotFound",400],[dt]:ut,[pt]:400},[Qe],[0]]
;St.registerError(en,SSLPolicyNotFoundException);var tn=[-3,mt,"SubnetNotFoundException",{[lt]:["SubnetNotFound",400],[dt]:ut,[pt]:400},[Qe],[0]]
;St.registerError(tn,SubnetNotFoundException);var nn=[-3,mt,"TargetGroupAssociationLimitException",{[lt]:["TargetGroupAssociationLimit",400],[dt]:ut,[pt]:400
},[Qe],[0]];St.registerError(nn,TargetGroupAssociationLimitException);var rn=[-3,mt,"TargetGroupNotFoundException",{[lt]:["TargetGroupNotFound",400],[dt]:ut,
[pt]:400},[Qe],[0]];St.registerError(rn,TargetGroupNotFoundException);var on=[-3,mt,"TooManyActionsException",{[lt]:["TooManyActions",400],[dt]:ut,[pt]:400
},[Qe],[0]];St.registerError(on,TooManyActionsException);var sn=[-3,mt,"TooManyCertificatesException",{[lt]:["TooManyCertificates",400],[dt]:ut,[pt]:400
},[Qe],[0]];St.registerError(sn,TooManyCertificatesException);var an=[-3,mt,"TooManyListenersException",{[lt]:["TooManyListeners",400],[dt]:ut,[pt]:400
},[Qe],[0]];St.registerError(an,TooManyListenersException);var cn=[-3,mt,"TooManyLoadBalancersException",{[lt]:["TooManyLoadBalancers",400],[dt]:ut,[pt]:400
},[Qe],[0]];St.registerError(cn,TooManyLoadBalancersException);var ln=[-3,mt,"TooManyRegistrationsForTargetIdException",{
[lt]:["TooManyRegistrationsForTargetId",400],[dt]:ut,[pt]:400},[Qe],[0]];St.registerError(ln,TooManyRegistrationsForTargetIdException)
;var un=[-3,mt,"TooManyRulesException",{[lt]:["TooManyRules",400],[dt]:ut,[pt]:400},[Qe],[0]];St.registerError(un,TooManyRulesException)
;var dn=[-3,mt,"TooManyTagsException",{[lt]:["TooManyTags",400],[dt]:ut,[pt]:400},[Qe],[0]];St.registerError(dn,TooManyTagsException)
;var pn=[-3,mt,"TooManyTargetGroupsException",{[lt]:["TooManyTargetGroups",400],[dt]:ut,[pt]:400},[Qe],[0]];St.registerError(pn,TooManyTargetGroupsException)
;var gn=[-3,mt,"TooManyTargetsException",{[lt]:["TooManyTargets",400],[dt]:ut,[pt]:400},[Qe],[0]];St.registerError(gn,TooManyTargetsException)
;var hn=[-3,mt,"TooManyTrustStoreRevocationEntriesException",{[lt]:["TooManyTrustStoreRevocationEntries",400],[dt]:ut,[pt]:400},[Qe],[0]]
;St.registerError(hn,TooManyTrustStoreRevocationEntriesException);var mn=[-3,mt,"TooManyTrustStoresException",{[lt]:["TooManyTrustStores",400],[dt]:ut,[pt]:400
},[Qe],[0]];St.registerError(mn,TooManyTrustStoresException);var En=[-3,mt,"TooManyUniqueTargetGroupsPerLoadBalancerException",{
[lt]:["TooManyUniqueTargetGroupsPerLoadBalancer",400],[dt]:ut,[pt]:400},[Qe],[0]];St.registerError(En,TooManyUniqueTargetGroupsPerLoadBalancerException)
;var Sn=[-3,mt,"TrustStoreAssociationNotFoundException",{[lt]:["AssociationNotFound",400],[dt]:ut,[pt]:400},[Qe],[0]]
;St.registerError(Sn,TrustStoreAssociationNotFoundException);var yn=[-3,mt,"TrustStoreInUseException",{[lt]:["TrustStoreInUse",400],[dt]:ut,[pt]:400},[Qe],[0]]
;St.registerError(yn,TrustStoreInUseException);var xn=[-3,mt,"TrustStoreNotFoundException",{[lt]:["TrustStoreNotFound",400],[dt]:ut,[pt]:400},[Qe],[0]]
;St.registerError(xn,TrustStoreNotFoundException);var vn=[-3,mt,"TrustStoreNotReadyException",{[lt]:["TrustStoreNotReady",400],[dt]:ut,[pt]:400},[Qe],[0]]
;St.registerError(vn,TrustStoreNotReadyException);var In=[-3,mt,"UnsupportedProtocolException",{[lt]:["UnsupportedProtocol",400],[dt]:ut,[pt]:400},[Qe],[0]]
;St.registerError(In,UnsupportedProtocolException);const Cn=[ft,St]
;var Pn=[3,mt,Fe,0,[rt,nt,je],[0,0,0]],bn=[3,mt,Le,0,["Result","MitigationInEffect"],[0,0]],wn=[3,mt,Ue,0,["ZoneName","SubnetId","OutpostId",qe,"SourceNatIpv6Prefixes"],[0,0,0,()=>zn,64]],An=[3,mt,"DescribeLoadBalancersInput",0,[We,Ye,Ze,et],[64,64,0,1]],On=[3,mt,"DescribeLoadBalancersOutput",0,[Ge,Xe],[()=>Vn,0]],Tn=[3,mt,"DescribeTargetGroupsInput",0,[Ke,"TargetGroupArns",Ye,Ze,et],[0,64,64,0,1]],Rn=[3,mt,"DescribeTargetGroupsOutput",0,[ot,Xe],[()=>qn,0]],Nn=[3,mt,"DescribeTargetHealthInput",0,[it,"Targets","Include"],[0,()=>Gn,64],1],Dn=[3,mt,"DescribeTargetHealthOutput",0,[at],[()=>Kn]],Mn=[3,mt,Ve,0,["Ipv4IpamPoolId"],[0]],kn=[3,mt,"LoadBalancer",0,[Ke,"DNSName","CanonicalHostedZoneId","CreatedTime","LoadBalancerName","Scheme",ct,rt,"Type",He,"SecurityGroups",ze,"CustomerOwnedIpv4Pool","EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic","EnablePrefixForIpv6SourceNat",Ve],[0,0,0,4,0,0,0,()=>$n,0,()=>Bn,64,0,0,0,0,()=>Mn]],_n=[3,mt,"LoadBalancerAddress",0,["IpAddress","AllocationId","PrivateIPv4Address","IPv6Address"],[0,0,0,0]],$n=[3,mt,"LoadBalancerState",0,["Code",nt],[0,0]],Ln=[3,mt,Je,0,["HttpCode","GrpcCode"],[0,0]],Fn=[3,mt,"TargetDescription",0,["Id",tt,Ue,"QuicServerId"],[0,1,0,0],1],Un=[3,mt,"TargetGroup",0,[it,"TargetGroupName","Protocol",tt,ct,"HealthCheckProtocol",Be,"HealthCheckEnabled","HealthCheckIntervalSeconds","HealthCheckTimeoutSeconds","HealthyThresholdCount","UnhealthyThresholdCount","HealthCheckPath",Je,We,"TargetType","ProtocolVersion",ze,"TargetControlPort"],[0,0,0,1,0,0,0,2,1,1,1,1,0,()=>Ln,64,0,0,0,1]],Hn=[3,mt,st,0,[rt,nt,je],[0,0,0]],jn=[3,mt,"TargetHealthDescription",0,["Target",Be,st,Le,Fe],[()=>Fn,0,()=>Hn,()=>bn,()=>Pn]],Bn=[1,mt,He,0,()=>wn],zn=[1,mt,qe,0,()=>_n],Vn=[1,mt,Ge,0,()=>kn],Gn=[1,mt,"TargetDescriptions",0,()=>Fn],qn=[1,mt,ot,0,()=>Un],Kn=[1,mt,at,0,()=>jn],Wn=[9,mt,"DescribeLoadBalancers",0,()=>An,()=>On],Qn=[9,mt,"DescribeTargetGroups",0,()=>Tn,()=>Rn],Jn=[9,mt,"DescribeTargetHealth",0,()=>Nn,()=>Dn]
;const getRuntimeConfig=e=>{P(process.version);const t=L(e),defaultConfigProvider=()=>t().then(b),r=(e=>({apiVersion:"2015-12-01",
base64Decoder:e?.base64Decoder??he,base64Encoder:e?.base64Encoder??ge,disableHostPrefix:e?.disableHostPrefix??!1,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultElasticLoadBalancingV2HttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{
schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ce}],logger:e?.logger??new C,protocol:e?.protocol??Se,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.elasticloadbalancingv2",errorTypeRegistries:Cn,
xmlNamespace:"http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",version:"2015-12-01",serviceTarget:"ElasticLoadBalancing_v10"},
serviceId:e?.serviceId??"Elastic Load Balancing v2",sha256:e?.sha256??ye,urlParser:e?.urlParser??J,utf8Decoder:e?.utf8Decoder??pe,utf8Encoder:e?.utf8Encoder??de
}))(e);i(process.version);const o={profile:e?.profile,logger:r.logger};return{...r,...e,runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??F(le,o),bodyLengthChecker:e?.bodyLengthChecker??me,credentialDefaultProvider:e?.credentialDefaultProvider??ue,
defaultUserAgentProvider:e?.defaultUserAgentProvider??s({serviceId:r.serviceId,clientVersion:xe}),maxAttempts:e?.maxAttempts??F(ne,e),region:e?.region??F(j,{
...B,...o}),requestHandler:Ee.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??F({...te,
default:async()=>(await defaultConfigProvider()).retryMode||ee},e),streamCollector:e?.streamCollector??fe,useDualstackEndpoint:e?.useDualstackEndpoint??F(H,o),
useFipsEndpoint:e?.useFipsEndpoint??F(U,o),userAgentAppId:e?.userAgentAppId??F(a,o)}};const Zn=D({UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}
},"ElasticLoadBalancing_v10","ElasticLoadBalancingV2Client",Q),Xn={},_mw0=(e,t,r,o)=>[]
;class DescribeLoadBalancersCommand extends(Zn(Xn,_mw0,"DescribeLoadBalancers",Wn)){}
class DescribeTargetGroupsCommand extends(Zn(Xn,_mw0,"DescribeTargetGroups",Qn)){}
class DescribeTargetHealthCommand extends(Zn(Xn,_mw0,"DescribeTargetHealth",Jn)){}t.DescribeLoadBalancersCommand=DescribeLoadBalancersCommand,
t.DescribeTargetGroupsCommand=DescribeTargetGroupsCommand,t.DescribeTargetHealthCommand=DescribeTargetHealthCommand,
t.ElasticLoadBalancingV2Client=class ElasticLoadBalancingV2Client extends R{config;constructor(...[e]){const t=getRuntimeConfig(e||{});super(t),
this.initConfig=t;const r=(o=t,Object.assign(o,{useDualstackEndpoint:o.useDualstackEndpoint??!1,useFipsEndpoint:o.useFipsEndpoint??!1,
defaultSigningName:"elasticloadbalancing"}));var o;const i=u(r),s=re(i),a=z(s),y=d(a),v=((e,t)=>{const r=Object.assign(c(e),w(e),Z(e),(e=>{
const t=e.httpAuthSchemes;let r=e.httpAuthSchemeProvider,o=e.credentials;return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId)
;-1===r?t.push(e):t.splice(r,1,e)},httpAuthSchemes:()=>t,setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider:()=>r,setCredentials(e){o=e},credentials:()=>o
}})(e));return t.forEach(e=>e.configure(r)),Object.assign(e,l(r),T(r),X(r),{httpAuthSchemes:(o=r).httpAuthSchemes(),
httpAuthSchemeProvider:o.httpAuthSchemeProvider(),credentials:o.credentials()});var o})((e=>{const t=ae(e);return Object.assign(t,{
authSchemePreference:x(e.authSchemePreference??[])})})(W(y)),e?.extensions||[]);this.config=v,this.middlewareStack.use(se(this.config)),
this.middlewareStack.use(p(this.config)),this.middlewareStack.use(oe(this.config)),this.middlewareStack.use(Y(this.config)),
this.middlewareStack.use(g(this.config)),this.middlewareStack.use(h(this.config)),this.middlewareStack.use(m(this.config)),
this.middlewareStack.use(f(this.config,{httpAuthSchemeParametersProvider:defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new E({"aws.auth#sigv4":e.credentials})})),this.middlewareStack.use(S(this.config))}destroy(){super.destroy()}}},
9236:(e,t,r)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:s,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:l,resolveUserAgentConfig:u,resolveHostHeaderConfig:d,getUserAgentPlugin:p,getHostHeaderPlugin:g,getLoggerPlugin:h,getRecursionDetectionPlugin:m}=r(3112),{getHttpAuthSchemeEndpointRuleSetPlugin:f,DefaultIdentityProviderConfig:E,getHttpSigningPlugin:S,createPaginator:y}=r(2538),{normalizeProvider:x,getSmithyContext:v,ServiceException:I,NoOpLogger:C,emitWarningIfUnsupportedVersion:P,loadConfigsForDefaultMode:b,getDefaultExtensionConfiguration:w,resolveDefaultRuntimeConfig:T,Client:R,makeBuilder:D,createWaiter:M,checkExceptions:k,WaiterState:_,createAggregatedClient:$}=r(2474),{resolveDefaultsModeConfig:L,loadConfig:F,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:U,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:H,NODE_REGION_CONFIG_OPTIONS:j,NODE_REGION_CONFIG_FILE_OPTIONS:B,resolveRegionConfig:z}=r(2163),{BinaryDecisionDiagram:V,EndpointCache:G,decideEndpoint:q,customEndpointFunctions:K,resolveEndpointConfig:W,getEndpointPlugin:Q}=r(2461),{parseUrl:J,getHttpHandlerExtensionConfiguration:Z,resolveHttpHandlerRuntimeConfig:X,getContentLengthPlugin:Y}=r(230),{DEFAULT_RETRY_MODE:ee,NODE_RETRY_MODE_CONFIG_OPTIONS:te,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ne,resolveRetryConfig:re,getRetryPlugin:oe}=r(3729),{TypeRegistry:ie,getSchemaSerdePlugin:se}=r(2754),{resolveAwsSdkSigV4Config:ae,AwsSdkSigV4Signer:ce,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:le}=r(299),{defaultProvider:ue}=r(9661),{toUtf8:de,fromUtf8:pe,toBase64:ge,fromBase64:he,calculateBodyLength:me}=r(246),{streamCollector:fe,NodeHttpHandler:Ee}=r(4695),{AwsQueryProtocol:Se}=r(2e3),{Sha256:ye}=r(5550),defaultIAMHttpAuthSchemeParametersProvider=async(e,t,r)=>({
operation:v(t).operation,region:await x(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;const defaultIAMHttpAuthSchemeProvider=e=>{const t=[];return e.operation,t.push(function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",
signingProperties:{name:"iam",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}(e)),t}
;var xe="3.1141.0",ve="ref",Ie="authSchemes",Ce="name",Pe="signingRegion",be=-1,we=!0,Ae="isSet",Oe="PartitionResult",Te="stringEquals",Re="booleanEquals",Ne="getAttr",De={
[ve]:"Endpoint"},Me={fn:Ne,argv:[{[ve]:Oe},"name"]},ke={[ve]:Oe},_e={[Ie]:[{[Ce]:"sigv4",[Pe]:"us-east-1"}]},$e={[Ie]:[{[Ce]:"sigv4",[Pe]:"cn-north-1"}]},Le={
[Ie]:[{[Ce]:"sigv4",[Pe]:"us-gov-west-1"}]},Fe={[Ie]:[{[Ce]:"sigv4",[Pe]:"us-iso-east-1"}]},Ue={[Ie]:[{[Ce]:"sigv4",[Pe]:"us-isob-east-1"}]},He={[Ie]:[{
[Ce]:"sigv4",[Pe]:"eu-isoe-west-1"}]},je={[Ie]:[{[Ce]:"sigv4",[Pe]:"us-isof-south-1"}]},Be={[Ie]:[{[Ce]:"sigv4",[Pe]:"eusc-de-east-1"}]},ze={[Ie]:[{
[Ce]:"sigv4",[Pe]:"{PartitionResult#implicitGlobalRegion}"}]},Ve=[{[ve]:"Region"}];const Ge={
conditions:[[Ae,[De]],[Ae,Ve],["aws.partition",Ve,Oe],[Te,[Me,"aws"]],[Te,[Me,"aws-cn"]],[Te,[Me,"aws-us-gov"]],[Te,[Me,"aws-iso"]],[Re,[{[ve]:"UseFIPS"
},we]],[Re,[{[ve]:"UseDualStack"},we]],[Te,[Me,"aws-iso-b"]],[Te,[Me,"aws-iso-e"]],[Te,[Me,"aws-iso-f"]],[Te,[Me,"aws-eusc"]],[Re,[{fn:Ne,
argv:[ke,"supportsDualStack"]},we]],[Re,[{fn:Ne,argv:[ke,"supportsFIPS"]},we]]],
results:[[be],[be,"Invalid Configuration: FIPS and custom endpoint are not supported"],[be,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[De,{}],["https://iam.amazonaws.com",_e],["https://iam-fips.amazonaws.com",_e],["https://iam.global.api.aws",_e],["https://iam-fips.global.api.aws",_e],["https://iam.global.api.amazonwebservices.com.cn",$e],["https://iam-fips.api.amazonwebservices.com.cn",$e],["https://iam.cn-north-1.amazonaws.com.cn",$e],["https://iam-fips.amazonaws.com.cn",$e],["https://iam.us-gov.api.aws",Le],["https://iam.us-gov.amazonaws.com",Le],["https://iam.us-iso-east-1.c2s.ic.gov",Fe],["https://iam-fips.us-iso-east-1.c2s.ic.gov",Fe],["https://iam.api.aws.ic.gov",Fe],["https://iam-fips.api.aws.ic.gov",Fe],["https://iam.us-isob-east-1.sc2s.sgov.gov",Ue],["https://iam-fips.us-isob-east-1.sc2s.sgov.gov",Ue],["https://iam.api.aws.scloud",Ue],["https://iam-fips.api.aws.scloud",Ue],["https://iam.eu-isoe-west-1.cloud.adc-e.uk",He],["https://iam-fips.cloud.adc-e.uk",He],["https://iam.api.cloud-aws.adc-e.uk",He],["https://iam-fips.api.cloud-aws.adc-e.uk",He],["https://iam.us-isof-south-1.csp.hci.ic.gov",je],["https://iam-fips.csp.hci.ic.gov",je],["https://iam.api.aws.hci.ic.gov",je],["https://iam-fips.api.aws.hci.ic.gov",je],["https://iam.eusc-de-east-1.amazonaws.eu",Be],["https://iam-fips.amazonaws.eu",Be],["https://iam.global.api.amazonwebservices.eu",Be],["https://iam-fips.api.amazonwebservices.eu",Be],["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}",ze],[be,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}",ze],[be,"FIPS is enabled but this partition does not support FIPS"],["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}",ze],[be,"DualStack is enabled but this partition does not support DualStack"],["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}",ze],[be,"Invalid Configuration: Missing Region"]]
},qe=1e8,Ke=new Int32Array([-1,1,-1,0,42,3,1,4,qe+41,2,5,qe+41,3,39,6,4,36,7,5,35,8,6,32,9,7,20,10,8,15,11,9,qe+18,12,10,qe+22,13,11,qe+26,14,12,qe+30,qe+40,9,qe+20,16,10,qe+24,17,11,qe+28,18,12,qe+32,19,13,qe+38,qe+39,8,26,21,9,qe+19,22,10,qe+23,23,11,qe+27,24,12,qe+31,25,14,qe+36,qe+37,9,qe+21,27,10,qe+25,28,11,qe+29,29,12,qe+33,30,13,31,qe+35,14,qe+34,qe+35,7,34,33,8,qe+16,qe+14,8,qe+17,qe+15,8,qe+12,qe+13,7,38,37,8,qe+8,qe+10,8,qe+9,qe+11,7,41,40,8,qe+6,qe+4,8,qe+7,qe+5,7,qe+1,43,8,qe+2,qe+3]),We=V.from(Ke,2,Ge.conditions,Ge.results),Qe=new G({
size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>Qe.get(e,()=>q(We,{endpointParams:e,logger:t.logger}));K.aws=o
;class IAMServiceException extends I{constructor(e){super(e),Object.setPrototypeOf(this,IAMServiceException.prototype)}}
class ConcurrentModificationException extends IAMServiceException{name="ConcurrentModificationException";$fault="client";constructor(e){super({
name:"ConcurrentModificationException",$fault:"client",...e}),Object.setPrototypeOf(this,ConcurrentModificationException.prototype)}}
class NoSuchEntityException extends IAMServiceException{name="NoSuchEntityException";$fault="client";constructor(e){super({name:"NoSuchEntityException",
$fault:"client",...e}),Object.setPrototypeOf(this,NoSuchEntityException.prototype)}}class ServiceFailureException extends IAMServiceException{
name="ServiceFailureException";$fault="server";constructor(e){super({name:"ServiceFailureException",$fault:"server",...e}),
Object.setPrototypeOf(this,ServiceFailureException.prototype)}}class AccountNotManagementOrDelegatedAdministratorException extends IAMServiceException{
name="AccountNotManagementOrDelegatedAdministratorException";$fault="client";Message;constructor(e){super({
name:"AccountNotManagementOrDelegatedAdministratorException",$fault:"client",...e}),
Object.setPrototypeOf(this,AccountNotManagementOrDelegatedAdministratorException.prototype),this.Message=e.Message}}
class EntityAlreadyExistsException extends IAMServiceException{name="EntityAlreadyExistsException";$fault="client";constructor(e){super({
name:"EntityAlreadyExistsException",$fault:"client",...e}),Object.setPrototypeOf(this,EntityAlreadyExistsException.prototype)}}
class InvalidInputException extends IAMServiceException{name="InvalidInputException";$fault="client";constructor(e){super({name:"InvalidInputException",
$fault:"client",...e}),Object.setPrototypeOf(this,InvalidInputException.prototype)}}class LimitExceededException extends IAMServiceException{
name="LimitExceededException";$fault="client";constructor(e){super({name:"LimitExceededException",$fault:"client",...e}),
Object.setPrototypeOf(this,LimitExceededException.prototype)}}class MalformedPolicyDocumentException extends IAMServiceException{
name="MalformedPolicyDocumentException";$fault="client";constructor(e){super({name:"MalformedPolicyDocumentException",$fault:"client",...e}),
Object.setPrototypeOf(this,MalformedPolicyDocumentException.prototype)}}class NameConflictException extends IAMServiceException{name="NameConflictException"
;$fault="client";constructor(e){super({name:"NameConflictException",$fault:"client",...e}),Object.setPrototypeOf(this,NameConflictException.prototype)}}
class RoleModifiedException extends IAMServiceException{name="RoleModifiedException";$fault="client";constructor(e){super({name:"RoleModifiedException",
$fault:"client",...e}),Object.setPrototypeOf(this,RoleModifiedException.prototype)}}class RoleTemplateDisabledException extends IAMServiceException{
name="RoleTemplateDisabledException";$fault="client";constructor(e){super({name:"RoleTemplateDisabledException",$fault:"client",...e}),
Object.setPrototypeOf(this,RoleTemplateDisabledException.prototype)}}class UnmodifiableEntityException extends IAMServiceException{
name="UnmodifiableEntityException";$fault="client";constructor(e){super({name:"UnmodifiableEntityException",$fault:"client",...e}),
Object.setPrototypeOf(this,UnmodifiableEntityException.prototype)}}class PolicyNotAttachableException extends IAMServiceException{
name="PolicyNotAttachableException";$fault="client";constructor(e){super({name:"PolicyNotAttachableException",$fault:"client",...e}),
Object.setPrototypeOf(this,PolicyNotAttachableException.prototype)}}class EntityTemporarilyUnmodifiableException extends IAMServiceException{
name="EntityTemporarilyUnmodifiableException";$fault="client";constructor(e){super({name:"EntityTemporarilyUnmodifiableException",$fault:"client",...e}),
Object.setPrototypeOf(this,EntityTemporarilyUnmodifiableException.prototype)}}class InvalidUserTypeException extends IAMServiceException{
name="InvalidUserTypeException";$fault="client";constructor(e){super({name:"InvalidUserTypeException",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidUserTypeException.prototype)}}class PasswordPolicyViolationException extends IAMServiceException{
name="PasswordPolicyViolationException";$fault="client";constructor(e){super({name:"PasswordPolicyViolationException",$fault:"client",...e}),
Object.setPrototypeOf(this,PasswordPolicyViolationException.prototype)}}class OpenIdIdpCommunicationErrorException extends IAMServiceException{
name="OpenIdIdpCommunicationErrorException";$fault="client";constructor(e){super({name:"OpenIdIdpCommunicationErrorException",$fault:"client",...e}),
Object.setPrototypeOf(this,OpenIdIdpCommunicationErrorException.prototype)}}class ServiceNotSupportedException extends IAMServiceException{
name="ServiceNotSupportedException";$fault="client";constructor(e){super({name:"ServiceNotSupportedException",$fault:"client",...e}),
Object.setPrototypeOf(this,ServiceNotSupportedException.prototype)}}class DeleteConflictException extends IAMServiceException{name="DeleteConflictException"
;$fault="client";constructor(e){super({name:"DeleteConflictException",$fault:"client",...e}),Object.setPrototypeOf(this,DeleteConflictException.prototype)}}
class OrganizationNotFoundException extends IAMServiceException{name="OrganizationNotFoundException";$fault="client";Message;constructor(e){super({
name:"OrganizationNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,OrganizationNotFoundException.prototype),this.Message=e.Message}}
class OrganizationNotInAllFeaturesModeException extends IAMServiceException{name="OrganizationNotInAllFeaturesModeException";$fault="client";Message
;constructor(e){super({name:"OrganizationNotInAllFeaturesModeException",$fault:"client",...e}),
Object.setPrototypeOf(this,OrganizationNotInAllFeaturesModeException.prototype),this.Message=e.Message}}
class ServiceAccessNotEnabledException extends IAMServiceException{name="ServiceAccessNotEnabledException";$fault="client";Message;constructor(e){super({
name:"ServiceAccessNotEnabledException",$fault:"client",...e}),Object.setPrototypeOf(this,ServiceAccessNotEnabledException.prototype),this.Message=e.Message}}
class FeatureDisabledException extends IAMServiceException{name="FeatureDisabledException";$fault="client";constructor(e){super({
name:"FeatureDisabledException",$fault:"client",...e}),Object.setPrototypeOf(this,FeatureDisabledException.prototype)}}
class InvalidAuthenticationCodeException extends IAMServiceException{name="InvalidAuthenticationCodeException";$fault="client";constructor(e){super({
name:"InvalidAuthenticationCodeException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidAuthenticationCodeException.prototype)}}
class CallerIsNotManagementAccountException extends IAMServiceException{name="CallerIsNotManagementAccountException";$fault="client";Message;constructor(e){
super({name:"CallerIsNotManagementAccountException",$fault:"client",...e}),Object.setPrototypeOf(this,CallerIsNotManagementAccountException.prototype),
this.Message=e.Message}}class FeatureEnabledException extends IAMServiceException{name="FeatureEnabledException";$fault="client";constructor(e){super({
name:"FeatureEnabledException",$fault:"client",...e}),Object.setPrototypeOf(this,FeatureEnabledException.prototype)}}
class ReportGenerationLimitExceededException extends IAMServiceException{name="ReportGenerationLimitExceededException";$fault="client";constructor(e){super({
name:"ReportGenerationLimitExceededException",$fault:"client",...e}),Object.setPrototypeOf(this,ReportGenerationLimitExceededException.prototype)}}
class CredentialReportExpiredException extends IAMServiceException{name="CredentialReportExpiredException";$fault="client";constructor(e){super({
name:"CredentialReportExpiredException",$fault:"client",...e}),Object.setPrototypeOf(this,CredentialReportExpiredException.prototype)}}
class CredentialReportNotPresentException extends IAMServiceException{name="CredentialReportNotPresentException";$fault="client";constructor(e){super({
name:"CredentialReportNotPresentException",$fault:"client",...e}),Object.setPrototypeOf(this,CredentialReportNotPresentException.prototype)}}
class CredentialReportNotReadyException extends IAMServiceException{name="CredentialReportNotReadyException";$fault="client";constructor(e){super({
name:"CredentialReportNotReadyException",$fault:"client",...e}),Object.setPrototypeOf(this,CredentialReportNotReadyException.prototype)}}
class UnrecognizedPublicKeyEncodingException extends IAMServiceException{name="UnrecognizedPublicKeyEncodingException";$fault="client";constructor(e){super({
name:"UnrecognizedPublicKeyEncodingException",$fault:"client",...e}),Object.setPrototypeOf(this,UnrecognizedPublicKeyEncodingException.prototype)}}
class PolicyEvaluationException extends IAMServiceException{name="PolicyEvaluationException";$fault="server";constructor(e){super({
name:"PolicyEvaluationException",$fault:"server",...e}),Object.setPrototypeOf(this,PolicyEvaluationException.prototype)}}
class KeyPairMismatchException extends IAMServiceException{name="KeyPairMismatchException";$fault="client";constructor(e){super({
name:"KeyPairMismatchException",$fault:"client",...e}),Object.setPrototypeOf(this,KeyPairMismatchException.prototype)}}
class MalformedCertificateException extends IAMServiceException{name="MalformedCertificateException";$fault="client";constructor(e){super({
name:"MalformedCertificateException",$fault:"client",...e}),Object.setPrototypeOf(this,MalformedCertificateException.prototype)}}
class DuplicateCertificateException extends IAMServiceException{name="DuplicateCertificateException";$fault="client";constructor(e){super({
name:"DuplicateCertificateException",$fault:"client",...e}),Object.setPrototypeOf(this,DuplicateCertificateException.prototype)}}
class InvalidCertificateException extends IAMServiceException{name="InvalidCertificateException";$fault="client";constructor(e){super({
name:"InvalidCertificateException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidCertificateException.prototype)}}
class DuplicateSSHPublicKeyException extends IAMServiceException{name="DuplicateSSHPublicKeyException";$fault="client";constructor(e){super({
name:"DuplicateSSHPublicKeyException",$fault:"client",...e}),Object.setPrototypeOf(this,DuplicateSSHPublicKeyException.prototype)}}
class InvalidPublicKeyException extends IAMServiceException{name="InvalidPublicKeyException";$fault="client";constructor(e){super({
name:"InvalidPublicKeyException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidPublicKeyException.prototype)}}
const Je="EvalDecisionDetails",Ze="EvalResourceName",Xe="Message",Ye="MissingContextValues",et="MatchedStatements",tt="Marker",nt="OrganizationsDecisionDetail",rt="PermissionsBoundaryDecisionDetail",ot="RoleLastUsed",it="RoleName",st="Role",at="SourceRoleTemplate",ct="awsQueryError",lt="client",ut="error",dt="httpError",pt="message",gt="smithy.ts.sdk.synthetic.com.amazonaws.iam",ht="server",mt="com.amazonaws.iam",ft=new ie(gt)
;var Et=[-3,gt,"IAMServiceException",0,[],[]];ft.registerError(Et,IAMServiceException);const St=new ie(mt)
;var yt=[-3,mt,"AccountNotManagementOrDelegatedAdministratorException",{[ut]:lt,[dt]:400},[Xe],[0]]
;St.registerError(yt,AccountNotManagementOrDelegatedAdministratorException);var xt=[-3,mt,"CallerIsNotManagementAccountException",{[ut]:lt,[dt]:400},[Xe],[0]]
;St.registerError(xt,CallerIsNotManagementAccountException);var vt=[-3,mt,"ConcurrentModificationException",{[ct]:["ConcurrentModification",409],[ut]:lt,
[dt]:409},[pt],[0]];St.registerError(vt,ConcurrentModificationException);var It=[-3,mt,"CredentialReportExpiredException",{[ct]:["ReportExpired",410],[ut]:lt,
[dt]:410},[pt],[0]];St.registerError(It,CredentialReportExpiredException);var Ct=[-3,mt,"CredentialReportNotPresentException",{[ct]:["ReportNotPresent",410],
[ut]:lt,[dt]:410},[pt],[0]];St.registerError(Ct,CredentialReportNotPresentException);var Pt=[-3,mt,"CredentialReportNotReadyException",{
[ct]:["ReportInProgress",404],[ut]:lt,[dt]:404},[pt],[0]];St.registerError(Pt,CredentialReportNotReadyException);var bt=[-3,mt,"DeleteConflictException",{
[ct]:["DeleteConflict",409],[ut]:lt,[dt]:409},[pt],[0]];St.registerError(bt,DeleteConflictException);var wt=[-3,mt,"DuplicateCertificateException",{
[ct]:["DuplicateCertificate",409],[ut]:lt,[dt]:409},[pt],[0]];St.registerError(wt,DuplicateCertificateException)
;var At=[-3,mt,"DuplicateSSHPublicKeyException",{[ct]:["DuplicateSSHPublicKey",400],[ut]:lt,[dt]:400},[pt],[0]]
;St.registerError(At,DuplicateSSHPublicKeyException);var Ot=[-3,mt,"EntityAlreadyExistsException",{[ct]:["EntityAlreadyExists",409],[ut]:lt,[dt]:409},[pt],[0]]
;St.registerError(Ot,EntityAlreadyExistsException);var Tt=[-3,mt,"EntityTemporarilyUnmodifiableException",{[ct]:["EntityTemporarilyUnmodifiable",409],[ut]:lt,
[dt]:409},[pt],[0]];St.registerError(Tt,EntityTemporarilyUnmodifiableException);var Rt=[-3,mt,"FeatureDisabledException",{[ct]:["FeatureDisabled",404],[ut]:lt,
[dt]:404},[pt],[0]];St.registerError(Rt,FeatureDisabledException);var Nt=[-3,mt,"FeatureEnabledException",{[ct]:["FeatureEnabled",409],[ut]:lt,[dt]:409
},[pt],[0]];St.registerError(Nt,FeatureEnabledException);var Dt=[-3,mt,"InvalidAuthenticationCodeException",{[ct]:["InvalidAuthenticationCode",403],[ut]:lt,
[dt]:403},[pt],[0]];St.registerError(Dt,InvalidAuthenticationCodeException);var Mt=[-3,mt,"InvalidCertificateException",{[ct]:["InvalidCertificate",400],
[ut]:lt,[dt]:400},[pt],[0]];St.registerError(Mt,InvalidCertificateException);var kt=[-3,mt,"InvalidInputException",{[ct]:["InvalidInput",400],[ut]:lt,[dt]:400
},[pt],[0]];St.registerError(kt,InvalidInputException);var _t=[-3,mt,"InvalidPublicKeyException",{[ct]:["InvalidPublicKey",400],[ut]:lt,[dt]:400},[pt],[0]]
;St.registerError(_t,InvalidPublicKeyException);var $t=[-3,mt,"InvalidUserTypeException",{[ct]:["InvalidUserType",400],[ut]:lt,[dt]:400},[pt],[0]]
;St.registerError($t,InvalidUserTypeException);var Lt=[-3,mt,"KeyPairMismatchException",{[ct]:["KeyPairMismatch",400],[ut]:lt,[dt]:400},[pt],[0]]
;St.registerError(Lt,KeyPairMismatchException);var Ft=[-3,mt,"LimitExceededException",{[ct]:["LimitExceeded",409],[ut]:lt,[dt]:409},[pt],[0]]
;St.registerError(Ft,LimitExceededException);var Ut=[-3,mt,"MalformedCertificateException",{[ct]:["MalformedCertificate",400],[ut]:lt,[dt]:400},[pt],[0]]
;St.registerError(Ut,MalformedCertificateException);var Ht=[-3,mt,"MalformedPolicyDocumentException",{[ct]:["MalformedPolicyDocument",400],[ut]:lt,[dt]:400
},[pt],[0]];St.registerError(Ht,MalformedPolicyDocumentException);var jt=[-3,mt,"NameConflictException",{[ct]:["NameConflict",409],[ut]:lt,[dt]:409},[pt],[0]]
;St.registerError(jt,NameConflictException);var Bt=[-3,mt,"NoSuchEntityException",{[ct]:["NoSuchEntity",404],[ut]:lt,[dt]:404},[pt],[0]]
;St.registerError(Bt,NoSuchEntityException);var zt=[-3,mt,"OpenIdIdpCommunicationErrorException",{[ct]:["OpenIdIdpCommunicationError",400],[ut]:lt,[dt]:400
},[pt],[0]];St.registerError(zt,OpenIdIdpCommunicationErrorException);var Vt=[-3,mt,"OrganizationNotFoundException",{[ut]:lt,[dt]:400},[Xe],[0]]
;St.registerError(Vt,OrganizationNotFoundException);var Gt=[-3,mt,"OrganizationNotInAllFeaturesModeException",{[ut]:lt,[dt]:400},[Xe],[0]]
;St.registerError(Gt,OrganizationNotInAllFeaturesModeException);var qt=[-3,mt,"PasswordPolicyViolationException",{[ct]:["PasswordPolicyViolation",400],[ut]:lt,
[dt]:400},[pt],[0]];St.registerError(qt,PasswordPolicyViolationException);var Kt=[-3,mt,"PolicyEvaluationException",{[ct]:["PolicyEvaluation",500],[ut]:ht,
[dt]:500},[pt],[0]];St.registerError(Kt,PolicyEvaluationException);var Wt=[-3,mt,"PolicyNotAttachableException",{[ct]:["PolicyNotAttachable",400],[ut]:lt,
[dt]:400},[pt],[0]];St.registerError(Wt,PolicyNotAttachableException);var Qt=[-3,mt,"ReportGenerationLimitExceededException",{
[ct]:["ReportGenerationLimitExceeded",409],[ut]:lt,[dt]:409},[pt],[0]];St.registerError(Qt,ReportGenerationLimitExceededException)
;var Jt=[-3,mt,"RoleModifiedException",{[ct]:["RoleModified",409],[ut]:lt,[dt]:409},[pt],[0]];St.registerError(Jt,RoleModifiedException)
;var Zt=[-3,mt,"RoleTemplateDisabledException",{[ct]:["RoleTemplateDisabled",400],[ut]:lt,[dt]:400},[pt],[0]];St.registerError(Zt,RoleTemplateDisabledException)
;var Xt=[-3,mt,"ServiceAccessNotEnabledException",{[ut]:lt,[dt]:400},[Xe],[0]];St.registerError(Xt,ServiceAccessNotEnabledException)
;var Yt=[-3,mt,"ServiceFailureException",{[ct]:["ServiceFailure",500],[ut]:ht,[dt]:500},[pt],[0]];St.registerError(Yt,ServiceFailureException)
;var en=[-3,mt,"ServiceNotSupportedException",{[ct]:["NotSupportedService",404],[ut]:lt,[dt]:404},[pt],[0]];St.registerError(en,ServiceNotSupportedException)
;var tn=[-3,mt,"UnmodifiableEntityException",{[ct]:["UnmodifiableEntity",400],[ut]:lt,[dt]:400},[pt],[0]];St.registerError(tn,UnmodifiableEntityException)
;var nn=[-3,mt,"UnrecognizedPublicKeyEncodingException",{[ct]:["UnrecognizedPublicKeyEncoding",400],[ut]:lt,[dt]:400},[pt],[0]]
;St.registerError(nn,UnrecognizedPublicKeyEncodingException);const rn=[ft,St]
;var on=[3,mt,"AttachedPermissionsBoundary",0,["PermissionsBoundaryType","PermissionsBoundaryArn"],[0,0]],sn=[3,mt,"ContextEntry",0,["ContextKeyName","ContextKeyValues","ContextKeyType"],[0,64,0]],an=[3,mt,"EvaluationResult",0,["EvalActionName","EvalDecision",Ze,et,Ye,nt,rt,Je,"ResourceSpecificResults"],[0,0,0,()=>An,64,()=>dn,()=>pn,128,()=>wn],2],cn=[3,mt,"GetRoleRequest",0,[it],[0],1],ln=[3,mt,"GetRoleResponse",0,[st],[()=>mn],1],un=[3,mt,"InlinePolicyIdentifierType",0,["PolicyName","AttachmentType","AttachmentName"],[0,0,0],3],dn=[3,mt,nt,0,["AllowedByOrganizations"],[2]],pn=[3,mt,rt,0,["AllowedByPermissionsBoundary"],[2]],gn=[3,mt,"Position",0,["Line","Column"],[1,1]],hn=[3,mt,"ResourceSpecificResult",0,[Ze,"EvalResourceDecision",et,Ye,Je,rt],[0,0,()=>An,64,128,()=>pn],2],mn=[3,mt,st,0,["Path",it,"RoleId","Arn","CreateDate","AssumeRolePolicyDocument","Description","MaxSessionDuration","PermissionsBoundary","Tags",ot,at],[0,0,0,0,4,0,0,1,()=>on,()=>On,()=>En,()=>xn],5],En=[3,mt,ot,0,["LastUsedDate","Region"],[4,0]],Sn=[3,mt,"SimulatePolicyResponse",0,["EvaluationResults","IsTruncated",tt],[()=>Pn,2,0]],yn=[3,mt,"SimulatePrincipalPolicyRequest",0,["PolicySourceArn","ActionNames","PolicyInputList","PermissionsBoundaryPolicyInputList","PolicyExclusionList","ResourceArns","ResourcePolicy","ResourceOwner","CallerArn","ContextEntries","ResourceHandlingOption","MaxItems",tt],[0,64,64,64,()=>bn,64,0,0,0,()=>Cn,0,1,0],2],xn=[3,mt,at,0,["TemplateArn","TemplateMinorVersion"],[0,1],2],vn=[3,mt,"Statement",0,["SourcePolicyId","SourcePolicyType","StartPosition","EndPosition"],[0,0,()=>gn,()=>gn]],In=[3,mt,"Tag",0,["Key","Value"],[0,0],2],Cn=[1,mt,"ContextEntryListType",0,()=>sn],Pn=[1,mt,"EvaluationResultsListType",0,()=>an],bn=[1,mt,"PolicyExclusionsListType",0,()=>Tn],wn=[1,mt,"ResourceSpecificResultListType",0,()=>hn],An=[1,mt,"StatementListType",0,()=>vn],On=[1,mt,"tagListType",0,()=>In],Tn=[4,mt,"PolicyIdentifier",0,["PolicyType","PolicyArn","InlinePolicyIdentifier"],[0,0,()=>un]],Rn=[9,mt,"GetRole",0,()=>cn,()=>ln],Nn=[9,mt,"SimulatePrincipalPolicy",0,()=>yn,()=>Sn]
;const getRuntimeConfig=e=>{P(process.version);const t=L(e),defaultConfigProvider=()=>t().then(b),r=(e=>({apiVersion:"2010-05-08",
base64Decoder:e?.base64Decoder??he,base64Encoder:e?.base64Encoder??ge,disableHostPrefix:e?.disableHostPrefix??!1,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultIAMHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ce}],logger:e?.logger??new C,protocol:e?.protocol??Se,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.iam",errorTypeRegistries:rn,xmlNamespace:"https://iam.amazonaws.com/doc/2010-05-08/",
version:"2010-05-08",serviceTarget:"AWSIdentityManagementV20100508"},serviceId:e?.serviceId??"IAM",sha256:e?.sha256??ye,urlParser:e?.urlParser??J,
utf8Decoder:e?.utf8Decoder??pe,utf8Encoder:e?.utf8Encoder??de}))(e);i(process.version);const o={profile:e?.profile,logger:r.logger};return{...r,...e,
runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??F(le,o),bodyLengthChecker:e?.bodyLengthChecker??me,
credentialDefaultProvider:e?.credentialDefaultProvider??ue,defaultUserAgentProvider:e?.defaultUserAgentProvider??s({serviceId:r.serviceId,clientVersion:xe}),
maxAttempts:e?.maxAttempts??F(ne,e),region:e?.region??F(j,{...B,...o}),requestHandler:Ee.create(e?.requestHandler??defaultConfigProvider),
retryMode:e?.retryMode??F({...te,default:async()=>(await defaultConfigProvider()).retryMode||ee},e),streamCollector:e?.streamCollector??fe,
useDualstackEndpoint:e?.useDualstackEndpoint??F(H,o),useFipsEndpoint:e?.useFipsEndpoint??F(U,o),userAgentAppId:e?.userAgentAppId??F(a,o)}};const Dn=D({UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}},"AWSIdentityManagementV20100508","IAMClient",Q),Mn={},_mw0=(e,t,r,o)=>[]
;class GetRoleCommand extends(Dn(Mn,_mw0,"GetRole",Rn)){}class SimulatePrincipalPolicyCommand extends(Dn(Mn,_mw0,"SimulatePrincipalPolicy",Nn)){}
t.GetRoleCommand=GetRoleCommand,t.IAMClient=class IAMClient extends R{config;constructor(...[e]){const t=getRuntimeConfig(e||{});super(t),this.initConfig=t
;const r=(o=t,Object.assign(o,{useDualstackEndpoint:o.useDualstackEndpoint??!1,useFipsEndpoint:o.useFipsEndpoint??!1,defaultSigningName:"iam"}));var o
;const i=u(r),s=re(i),a=z(s),y=d(a),v=((e,t)=>{const r=Object.assign(c(e),w(e),Z(e),(e=>{const t=e.httpAuthSchemes
;let r=e.httpAuthSchemeProvider,o=e.credentials;return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId);-1===r?t.push(e):t.splice(r,1,e)},
httpAuthSchemes:()=>t,setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider:()=>r,setCredentials(e){o=e},credentials:()=>o}})(e))
;return t.forEach(e=>e.configure(r)),Object.assign(e,l(r),T(r),X(r),{httpAuthSchemes:(o=r).httpAuthSchemes(),httpAuthSchemeProvider:o.httpAuthSchemeProvider(),
credentials:o.credentials()});var o})((e=>{const t=ae(e);return Object.assign(t,{authSchemePreference:x(e.authSchemePreference??[])})})(W(y)),e?.extensions||[])
;this.config=v,this.middlewareStack.use(se(this.config)),this.middlewareStack.use(p(this.config)),this.middlewareStack.use(oe(this.config)),
this.middlewareStack.use(Y(this.config)),this.middlewareStack.use(g(this.config)),this.middlewareStack.use(h(this.config)),
this.middlewareStack.use(m(this.config)),this.middlewareStack.use(f(this.config,{httpAuthSchemeParametersProvider:defaultIAMHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new E({"aws.auth#sigv4":e.credentials})})),this.middlewareStack.use(S(this.config))}destroy(){super.destroy()}},
t.SimulatePrincipalPolicyCommand=SimulatePrincipalPolicyCommand},2325:(e,t,r)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:s,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:l,resolveUserAgentConfig:u,resolveHostHeaderConfig:d,getUserAgentPlugin:p,getHostHeaderPlugin:g,getLoggerPlugin:h,getRecursionDetectionPlugin:m}=r(3112),{getHttpAuthSchemeEndpointRuleSetPlugin:f,DefaultIdentityProviderConfig:E,getHttpSigningPlugin:S,createPaginator:y}=r(2538),{normalizeProvider:x,getSmithyContext:v,ServiceException:I,NoOpLogger:C,emitWarningIfUnsupportedVersion:P,loadConfigsForDefaultMode:b,getDefaultExtensionConfiguration:w,resolveDefaultRuntimeConfig:T,Client:R,makeBuilder:D,createWaiter:M,checkExceptions:k,WaiterState:_,createAggregatedClient:$}=r(2474),{resolveDefaultsModeConfig:L,loadConfig:F,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:U,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:H,NODE_REGION_CONFIG_OPTIONS:j,NODE_REGION_CONFIG_FILE_OPTIONS:B,resolveRegionConfig:z}=r(2163),{BinaryDecisionDiagram:V,EndpointCache:G,decideEndpoint:q,customEndpointFunctions:K,resolveEndpointConfig:W,getEndpointPlugin:Q}=r(2461),{parseUrl:J,getHttpHandlerExtensionConfiguration:Z,resolveHttpHandlerRuntimeConfig:X,getContentLengthPlugin:Y}=r(230),{DEFAULT_RETRY_MODE:ee,NODE_RETRY_MODE_CONFIG_OPTIONS:te,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ne,resolveRetryConfig:re,getRetryPlugin:oe}=r(3729),{TypeRegistry:ie,getSchemaSerdePlugin:se}=r(2754),{resolveAwsSdkSigV4Config:ae,AwsSdkSigV4Signer:ce,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:le}=r(299),{defaultProvider:ue}=r(9661),{toUtf8:de,fromUtf8:pe,toBase64:ge,fromBase64:he,calculateBodyLength:me}=r(246),{streamCollector:fe,NodeHttpHandler:Ee}=r(4695),{AwsRestXmlProtocol:Se}=r(2e3),{Sha256:ye}=r(5550),{getIdNormalizerPlugin:xe,getChangeResourceRecordSetsPlugin:ve}=r(866),defaultRoute53HttpAuthSchemeParametersProvider=async(e,t,r)=>({
operation:v(t).operation,region:await x(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;const defaultRoute53HttpAuthSchemeProvider=e=>{const t=[];return e.operation,t.push(function createAwsAuthSigv4HttpAuthOption(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"route53",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}(e)),t}
;var Ie="3.1141.0",Ce="ref",Pe="authSchemes",be="name",we="signingRegion",Ae=-1,Oe=!0,Te="isSet",Re="PartitionResult",Ne="booleanEquals",De="stringEquals",Me="getAttr",ke="sigv4",_e={
[Ce]:"Endpoint"},$e={fn:Me,argv:[{[Ce]:Re},"name"]},Le={[Ce]:Re},Fe={[Pe]:[{[be]:ke,[we]:"us-east-1"}]},Ue={[Pe]:[{[be]:ke,[we]:"cn-northwest-1"}]},He={[Pe]:[{
[be]:ke,[we]:"us-gov-west-1"}]},je={[Pe]:[{[be]:ke,[we]:"eusc-de-east-1"}]},Be={[Pe]:[{[be]:ke,[we]:"{PartitionResult#implicitGlobalRegion}"}]},ze=[{
[Ce]:"Region"}];const Ve={conditions:[[Te,[_e]],[Te,ze],["aws.partition",ze,Re],[Ne,[{[Ce]:"UseFIPS"
},Oe]],[De,[$e,"aws"]],[De,[$e,"aws-cn"]],[De,[$e,"aws-us-gov"]],[Ne,[{[Ce]:"UseDualStack"},Oe]],[Ne,[{fn:Me,argv:[Le,"supportsFIPS"]
},Oe]],[De,[$e,"aws-iso"]],[De,[$e,"aws-iso-b"]],[De,[$e,"aws-iso-e"]],[De,[$e,"aws-iso-f"]],[De,[$e,"aws-eusc"]],[Ne,[{fn:Me,argv:[Le,"supportsDualStack"]
},Oe]]],
results:[[Ae],[Ae,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Ae,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[_e,{}],["https://route53.amazonaws.com",Fe],["https://route53-fips.amazonaws.com",Fe],["https://route53.global.api.aws",Fe],["https://route53-fips.global.api.aws",Fe],["https://route53.amazonaws.com.cn",Ue],["https://route53.global.api.amazonwebservices.com.cn",Ue],["https://route53.us-gov.amazonaws.com",He],["https://route53.us-gov.api.aws",He],["https://route53.c2s.ic.gov",{
[Pe]:[{[be]:ke,[we]:"us-iso-east-1"}]}],["https://route53.sc2s.sgov.gov",{[Pe]:[{[be]:ke,[we]:"us-isob-east-1"}]}],["https://route53.cloud.adc-e.uk",{[Pe]:[{
[be]:ke,[we]:"eu-isoe-west-1"}]}],["https://route53.csp.hci.ic.gov",{[Pe]:[{[be]:ke,[we]:"us-isof-south-1"}]
}],["https://route53.amazonaws.eu",je],["https://route53.global.api.amazonwebservices.eu",je],["https://route53-fips.{PartitionResult#dualStackDnsSuffix}",Be],[Ae,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://route53-fips.{PartitionResult#dnsSuffix}",Be],[Ae,"FIPS is enabled but this partition does not support FIPS"],["https://route53.{PartitionResult#dualStackDnsSuffix}",Be],[Ae,"DualStack is enabled but this partition does not support DualStack"],["https://route53.{PartitionResult#dnsSuffix}",Be],[Ae,"Invalid Configuration: Missing Region"]]
},Ge=1e8,qe=new Int32Array([-1,1,-1,0,27,3,1,4,Ge+25,2,5,Ge+25,3,19,6,4,18,7,5,17,8,6,25,9,7,15,10,9,Ge+12,11,10,Ge+13,12,11,Ge+14,13,12,Ge+15,14,13,Ge+16,Ge+24,13,Ge+17,16,14,Ge+22,Ge+23,7,Ge+9,Ge+8,7,Ge+6,Ge+4,4,26,20,6,25,21,7,23,22,8,Ge+20,Ge+21,8,24,Ge+19,14,Ge+18,Ge+19,7,Ge+11,Ge+10,7,Ge+7,Ge+5,3,Ge+1,28,7,Ge+2,Ge+3]),Ke=V.from(qe,2,Ve.conditions,Ve.results),We=new G({
size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>We.get(e,()=>q(Ke,{endpointParams:e,logger:t.logger}));K.aws=o
;class Route53ServiceException extends I{constructor(e){super(e),Object.setPrototypeOf(this,Route53ServiceException.prototype)}}
class ConcurrentModification extends Route53ServiceException{name="ConcurrentModification";$fault="client";constructor(e){super({name:"ConcurrentModification",
$fault:"client",...e}),Object.setPrototypeOf(this,ConcurrentModification.prototype)}}class InvalidInput extends Route53ServiceException{name="InvalidInput"
;$fault="client";constructor(e){super({name:"InvalidInput",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidInput.prototype)}}
class InvalidKeySigningKeyStatus extends Route53ServiceException{name="InvalidKeySigningKeyStatus";$fault="client";constructor(e){super({
name:"InvalidKeySigningKeyStatus",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidKeySigningKeyStatus.prototype)}}
class InvalidKMSArn extends Route53ServiceException{name="InvalidKMSArn";$fault="client";constructor(e){super({name:"InvalidKMSArn",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidKMSArn.prototype)}}class InvalidSigningStatus extends Route53ServiceException{name="InvalidSigningStatus";$fault="client"
;constructor(e){super({name:"InvalidSigningStatus",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidSigningStatus.prototype)}}
class NoSuchKeySigningKey extends Route53ServiceException{name="NoSuchKeySigningKey";$fault="client";constructor(e){super({name:"NoSuchKeySigningKey",
$fault:"client",...e}),Object.setPrototypeOf(this,NoSuchKeySigningKey.prototype)}}class ConflictingDomainExists extends Route53ServiceException{
name="ConflictingDomainExists";$fault="client";constructor(e){super({name:"ConflictingDomainExists",$fault:"client",...e}),
Object.setPrototypeOf(this,ConflictingDomainExists.prototype)}}class InvalidVPCId extends Route53ServiceException{name="InvalidVPCId";$fault="client"
;constructor(e){super({name:"InvalidVPCId",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidVPCId.prototype)}}
class LimitsExceeded extends Route53ServiceException{name="LimitsExceeded";$fault="client";constructor(e){super({name:"LimitsExceeded",$fault:"client",...e}),
Object.setPrototypeOf(this,LimitsExceeded.prototype)}}class NoSuchHostedZone extends Route53ServiceException{name="NoSuchHostedZone";$fault="client"
;constructor(e){super({name:"NoSuchHostedZone",$fault:"client",...e}),Object.setPrototypeOf(this,NoSuchHostedZone.prototype)}}
class NotAuthorizedException extends Route53ServiceException{name="NotAuthorizedException";$fault="client";constructor(e){super({name:"NotAuthorizedException",
$fault:"client",...e}),Object.setPrototypeOf(this,NotAuthorizedException.prototype)}}class PriorRequestNotComplete extends Route53ServiceException{
name="PriorRequestNotComplete";$fault="client";constructor(e){super({name:"PriorRequestNotComplete",$fault:"client",...e}),
Object.setPrototypeOf(this,PriorRequestNotComplete.prototype)}}class PublicZoneVPCAssociation extends Route53ServiceException{name="PublicZoneVPCAssociation"
;$fault="client";constructor(e){super({name:"PublicZoneVPCAssociation",$fault:"client",...e}),Object.setPrototypeOf(this,PublicZoneVPCAssociation.prototype)}}
class CidrBlockInUseException extends Route53ServiceException{name="CidrBlockInUseException";$fault="client";Message;constructor(e){super({
name:"CidrBlockInUseException",$fault:"client",...e}),Object.setPrototypeOf(this,CidrBlockInUseException.prototype),this.Message=e.Message}}
class CidrCollectionVersionMismatchException extends Route53ServiceException{name="CidrCollectionVersionMismatchException";$fault="client";Message
;constructor(e){super({name:"CidrCollectionVersionMismatchException",$fault:"client",...e}),
Object.setPrototypeOf(this,CidrCollectionVersionMismatchException.prototype),this.Message=e.Message}}
class NoSuchCidrCollectionException extends Route53ServiceException{name="NoSuchCidrCollectionException";$fault="client";Message;constructor(e){super({
name:"NoSuchCidrCollectionException",$fault:"client",...e}),Object.setPrototypeOf(this,NoSuchCidrCollectionException.prototype),this.Message=e.Message}}
class InvalidChangeBatch extends Route53ServiceException{name="InvalidChangeBatch";$fault="client";messages;constructor(e){super({name:"InvalidChangeBatch",
$fault:"client",...e}),Object.setPrototypeOf(this,InvalidChangeBatch.prototype),this.messages=e.messages}}
class NoSuchHealthCheck extends Route53ServiceException{name="NoSuchHealthCheck";$fault="client";constructor(e){super({name:"NoSuchHealthCheck",$fault:"client",
...e}),Object.setPrototypeOf(this,NoSuchHealthCheck.prototype)}}class ThrottlingException extends Route53ServiceException{name="ThrottlingException"
;$fault="client";constructor(e){super({name:"ThrottlingException",$fault:"client",...e}),Object.setPrototypeOf(this,ThrottlingException.prototype)}}
class CidrCollectionAlreadyExistsException extends Route53ServiceException{name="CidrCollectionAlreadyExistsException";$fault="client";Message;constructor(e){
super({name:"CidrCollectionAlreadyExistsException",$fault:"client",...e}),Object.setPrototypeOf(this,CidrCollectionAlreadyExistsException.prototype),
this.Message=e.Message}}class HealthCheckAlreadyExists extends Route53ServiceException{name="HealthCheckAlreadyExists";$fault="client";constructor(e){super({
name:"HealthCheckAlreadyExists",$fault:"client",...e}),Object.setPrototypeOf(this,HealthCheckAlreadyExists.prototype)}}
class TooManyHealthChecks extends Route53ServiceException{name="TooManyHealthChecks";$fault="client";constructor(e){super({name:"TooManyHealthChecks",
$fault:"client",...e}),Object.setPrototypeOf(this,TooManyHealthChecks.prototype)}}class DelegationSetNotAvailable extends Route53ServiceException{
name="DelegationSetNotAvailable";$fault="client";constructor(e){super({name:"DelegationSetNotAvailable",$fault:"client",...e}),
Object.setPrototypeOf(this,DelegationSetNotAvailable.prototype)}}class DelegationSetNotReusable extends Route53ServiceException{name="DelegationSetNotReusable"
;$fault="client";constructor(e){super({name:"DelegationSetNotReusable",$fault:"client",...e}),Object.setPrototypeOf(this,DelegationSetNotReusable.prototype)}}
class HostedZoneAlreadyExists extends Route53ServiceException{name="HostedZoneAlreadyExists";$fault="client";constructor(e){super({
name:"HostedZoneAlreadyExists",$fault:"client",...e}),Object.setPrototypeOf(this,HostedZoneAlreadyExists.prototype)}}
class InvalidDomainName extends Route53ServiceException{name="InvalidDomainName";$fault="client";constructor(e){super({name:"InvalidDomainName",$fault:"client",
...e}),Object.setPrototypeOf(this,InvalidDomainName.prototype)}}class NoSuchDelegationSet extends Route53ServiceException{name="NoSuchDelegationSet"
;$fault="client";constructor(e){super({name:"NoSuchDelegationSet",$fault:"client",...e}),Object.setPrototypeOf(this,NoSuchDelegationSet.prototype)}}
class TooManyHostedZones extends Route53ServiceException{name="TooManyHostedZones";$fault="client";constructor(e){super({name:"TooManyHostedZones",
$fault:"client",...e}),Object.setPrototypeOf(this,TooManyHostedZones.prototype)}}class InvalidArgument extends Route53ServiceException{name="InvalidArgument"
;$fault="client";constructor(e){super({name:"InvalidArgument",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidArgument.prototype)}}
class InvalidKeySigningKeyName extends Route53ServiceException{name="InvalidKeySigningKeyName";$fault="client";constructor(e){super({
name:"InvalidKeySigningKeyName",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidKeySigningKeyName.prototype)}}
class KeySigningKeyAlreadyExists extends Route53ServiceException{name="KeySigningKeyAlreadyExists";$fault="client";constructor(e){super({
name:"KeySigningKeyAlreadyExists",$fault:"client",...e}),Object.setPrototypeOf(this,KeySigningKeyAlreadyExists.prototype)}}
class TooManyKeySigningKeys extends Route53ServiceException{name="TooManyKeySigningKeys";$fault="client";constructor(e){super({name:"TooManyKeySigningKeys",
$fault:"client",...e}),Object.setPrototypeOf(this,TooManyKeySigningKeys.prototype)}}
class InsufficientCloudWatchLogsResourcePolicy extends Route53ServiceException{name="InsufficientCloudWatchLogsResourcePolicy";$fault="client";constructor(e){
super({name:"InsufficientCloudWatchLogsResourcePolicy",$fault:"client",...e}),Object.setPrototypeOf(this,InsufficientCloudWatchLogsResourcePolicy.prototype)}}
class NoSuchCloudWatchLogsLogGroup extends Route53ServiceException{name="NoSuchCloudWatchLogsLogGroup";$fault="client";constructor(e){super({
name:"NoSuchCloudWatchLogsLogGroup",$fault:"client",...e}),Object.setPrototypeOf(this,NoSuchCloudWatchLogsLogGroup.prototype)}}
class QueryLoggingConfigAlreadyExists extends Route53ServiceException{name="QueryLoggingConfigAlreadyExists";$fault="client";constructor(e){super({
name:"QueryLoggingConfigAlreadyExists",$fault:"client",...e}),Object.setPrototypeOf(this,QueryLoggingConfigAlreadyExists.prototype)}}
class DelegationSetAlreadyCreated extends Route53ServiceException{name="DelegationSetAlreadyCreated";$fault="client";constructor(e){super({
name:"DelegationSetAlreadyCreated",$fault:"client",...e}),Object.setPrototypeOf(this,DelegationSetAlreadyCreated.prototype)}}
class DelegationSetAlreadyReusable extends Route53ServiceException{name="DelegationSetAlreadyReusable";$fault="client";constructor(e){super({
name:"DelegationSetAlreadyReusable",$fault:"client",...e}),Object.setPrototypeOf(this,DelegationSetAlreadyReusable.prototype)}}
class HostedZoneNotFound extends Route53ServiceException{name="HostedZoneNotFound";$fault="client";constructor(e){super({name:"HostedZoneNotFound",
$fault:"client",...e}),Object.setPrototypeOf(this,HostedZoneNotFound.prototype)}}class InvalidTrafficPolicyDocument extends Route53ServiceException{
name="InvalidTrafficPolicyDocument";$fault="client";constructor(e){super({name:"InvalidTrafficPolicyDocument",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidTrafficPolicyDocument.prototype)}}class TooManyTrafficPolicies extends Route53ServiceException{name="TooManyTrafficPolicies"
;$fault="client";constructor(e){super({name:"TooManyTrafficPolicies",$fault:"client",...e}),Object.setPrototypeOf(this,TooManyTrafficPolicies.prototype)}}
class TrafficPolicyAlreadyExists extends Route53ServiceException{name="TrafficPolicyAlreadyExists";$fault="client";constructor(e){super({
name:"TrafficPolicyAlreadyExists",$fault:"client",...e}),Object.setPrototypeOf(this,TrafficPolicyAlreadyExists.prototype)}}
class NoSuchTrafficPolicy extends Route53ServiceException{name="NoSuchTrafficPolicy";$fault="client";constructor(e){super({name:"NoSuchTrafficPolicy",
$fault:"client",...e}),Object.setPrototypeOf(this,NoSuchTrafficPolicy.prototype)}}class TooManyTrafficPolicyInstances extends Route53ServiceException{
name="TooManyTrafficPolicyInstances";$fault="client";constructor(e){super({name:"TooManyTrafficPolicyInstances",$fault:"client",...e}),
Object.setPrototypeOf(this,TooManyTrafficPolicyInstances.prototype)}}class TrafficPolicyInstanceAlreadyExists extends Route53ServiceException{
name="TrafficPolicyInstanceAlreadyExists";$fault="client";constructor(e){super({name:"TrafficPolicyInstanceAlreadyExists",$fault:"client",...e}),
Object.setPrototypeOf(this,TrafficPolicyInstanceAlreadyExists.prototype)}}class TooManyTrafficPolicyVersionsForCurrentPolicy extends Route53ServiceException{
name="TooManyTrafficPolicyVersionsForCurrentPolicy";$fault="client";constructor(e){super({name:"TooManyTrafficPolicyVersionsForCurrentPolicy",$fault:"client",
...e}),Object.setPrototypeOf(this,TooManyTrafficPolicyVersionsForCurrentPolicy.prototype)}}
class TooManyVPCAssociationAuthorizations extends Route53ServiceException{name="TooManyVPCAssociationAuthorizations";$fault="client";constructor(e){super({
name:"TooManyVPCAssociationAuthorizations",$fault:"client",...e}),Object.setPrototypeOf(this,TooManyVPCAssociationAuthorizations.prototype)}}
class KeySigningKeyInParentDSRecord extends Route53ServiceException{name="KeySigningKeyInParentDSRecord";$fault="client";constructor(e){super({
name:"KeySigningKeyInParentDSRecord",$fault:"client",...e}),Object.setPrototypeOf(this,KeySigningKeyInParentDSRecord.prototype)}}
class KeySigningKeyInUse extends Route53ServiceException{name="KeySigningKeyInUse";$fault="client";constructor(e){super({name:"KeySigningKeyInUse",
$fault:"client",...e}),Object.setPrototypeOf(this,KeySigningKeyInUse.prototype)}}class CidrCollectionInUseException extends Route53ServiceException{
name="CidrCollectionInUseException";$fault="client";Message;constructor(e){super({name:"CidrCollectionInUseException",$fault:"client",...e}),
Object.setPrototypeOf(this,CidrCollectionInUseException.prototype),this.Message=e.Message}}class HealthCheckInUse extends Route53ServiceException{
name="HealthCheckInUse";$fault="client";constructor(e){super({name:"HealthCheckInUse",$fault:"client",...e}),
Object.setPrototypeOf(this,HealthCheckInUse.prototype)}}class HostedZoneNotEmpty extends Route53ServiceException{name="HostedZoneNotEmpty";$fault="client"
;constructor(e){super({name:"HostedZoneNotEmpty",$fault:"client",...e}),Object.setPrototypeOf(this,HostedZoneNotEmpty.prototype)}}
class NoSuchQueryLoggingConfig extends Route53ServiceException{name="NoSuchQueryLoggingConfig";$fault="client";constructor(e){super({
name:"NoSuchQueryLoggingConfig",$fault:"client",...e}),Object.setPrototypeOf(this,NoSuchQueryLoggingConfig.prototype)}}
class DelegationSetInUse extends Route53ServiceException{name="DelegationSetInUse";$fault="client";constructor(e){super({name:"DelegationSetInUse",
$fault:"client",...e}),Object.setPrototypeOf(this,DelegationSetInUse.prototype)}}class TrafficPolicyInUse extends Route53ServiceException{
name="TrafficPolicyInUse";$fault="client";constructor(e){super({name:"TrafficPolicyInUse",$fault:"client",...e}),
Object.setPrototypeOf(this,TrafficPolicyInUse.prototype)}}class NoSuchTrafficPolicyInstance extends Route53ServiceException{name="NoSuchTrafficPolicyInstance"
;$fault="client";constructor(e){super({name:"NoSuchTrafficPolicyInstance",$fault:"client",...e}),
Object.setPrototypeOf(this,NoSuchTrafficPolicyInstance.prototype)}}class VPCAssociationAuthorizationNotFound extends Route53ServiceException{
name="VPCAssociationAuthorizationNotFound";$fault="client";constructor(e){super({name:"VPCAssociationAuthorizationNotFound",$fault:"client",...e}),
Object.setPrototypeOf(this,VPCAssociationAuthorizationNotFound.prototype)}}class DNSSECNotFound extends Route53ServiceException{name="DNSSECNotFound"
;$fault="client";constructor(e){super({name:"DNSSECNotFound",$fault:"client",...e}),Object.setPrototypeOf(this,DNSSECNotFound.prototype)}}
class LastVPCAssociation extends Route53ServiceException{name="LastVPCAssociation";$fault="client";constructor(e){super({name:"LastVPCAssociation",
$fault:"client",...e}),Object.setPrototypeOf(this,LastVPCAssociation.prototype)}}class VPCAssociationNotFound extends Route53ServiceException{
name="VPCAssociationNotFound";$fault="client";constructor(e){super({name:"VPCAssociationNotFound",$fault:"client",...e}),
Object.setPrototypeOf(this,VPCAssociationNotFound.prototype)}}class HostedZonePartiallyDelegated extends Route53ServiceException{
name="HostedZonePartiallyDelegated";$fault="client";constructor(e){super({name:"HostedZonePartiallyDelegated",$fault:"client",...e}),
Object.setPrototypeOf(this,HostedZonePartiallyDelegated.prototype)}}class KeySigningKeyWithActiveStatusNotFound extends Route53ServiceException{
name="KeySigningKeyWithActiveStatusNotFound";$fault="client";constructor(e){super({name:"KeySigningKeyWithActiveStatusNotFound",$fault:"client",...e}),
Object.setPrototypeOf(this,KeySigningKeyWithActiveStatusNotFound.prototype)}}class NoSuchChange extends Route53ServiceException{name="NoSuchChange"
;$fault="client";constructor(e){super({name:"NoSuchChange",$fault:"client",...e}),Object.setPrototypeOf(this,NoSuchChange.prototype)}}
class NoSuchGeoLocation extends Route53ServiceException{name="NoSuchGeoLocation";$fault="client";constructor(e){super({name:"NoSuchGeoLocation",$fault:"client",
...e}),Object.setPrototypeOf(this,NoSuchGeoLocation.prototype)}}class IncompatibleVersion extends Route53ServiceException{name="IncompatibleVersion"
;$fault="client";constructor(e){super({name:"IncompatibleVersion",$fault:"client",...e}),Object.setPrototypeOf(this,IncompatibleVersion.prototype)}}
class HostedZoneNotPrivate extends Route53ServiceException{name="HostedZoneNotPrivate";$fault="client";constructor(e){super({name:"HostedZoneNotPrivate",
$fault:"client",...e}),Object.setPrototypeOf(this,HostedZoneNotPrivate.prototype)}}class NoSuchCidrLocationException extends Route53ServiceException{
name="NoSuchCidrLocationException";$fault="client";Message;constructor(e){super({name:"NoSuchCidrLocationException",$fault:"client",...e}),
Object.setPrototypeOf(this,NoSuchCidrLocationException.prototype),this.Message=e.Message}}class InvalidPaginationToken extends Route53ServiceException{
name="InvalidPaginationToken";$fault="client";constructor(e){super({name:"InvalidPaginationToken",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidPaginationToken.prototype)}}class HealthCheckVersionMismatch extends Route53ServiceException{name="HealthCheckVersionMismatch"
;$fault="client";constructor(e){super({name:"HealthCheckVersionMismatch",$fault:"client",...e}),Object.setPrototypeOf(this,HealthCheckVersionMismatch.prototype)
}}class ConflictingTypes extends Route53ServiceException{name="ConflictingTypes";$fault="client";constructor(e){super({name:"ConflictingTypes",$fault:"client",
...e}),Object.setPrototypeOf(this,ConflictingTypes.prototype)}}
const Qe="AlarmIdentifier",Je="AliasTarget",Ze="CallerReference",Xe="CidrRoutingConfig",Ye="CloudWatchAlarmConfiguration",et="Coordinates",tt="DelegationSet",nt="Dimension",rt="GeoLocation",ot="GeoProximityLocation",it="HealthCheck",st="HealthCheckConfig",at="HealthCheckId",ct="HealthCheckObservations",lt="HealthCheckObservation",ut="HostedZone",dt="HostedZoneId",pt="HostedZones",gt="Id",ht="IPAddress",mt="IsTruncated",ft="LinkedService",Et="Message",St="MaxItems",yt="Marker",xt="Name",vt="Region",It="ResourceRecord",Ct="ResourceRecordSet",Pt="ResourceRecordSets",bt="ResourceRecords",wt="StatusReport",At="Type",Ot="Value",Tt="VPCs",Rt="client",Nt="error",Dt="httpError",Mt="httpQuery",kt="http",_t="message",$t="maxitems",Lt="smithy.ts.sdk.synthetic.com.amazonaws.route53",Ft="xmlName",Ut="com.amazonaws.route53",Ht=new ie(Lt)
;var jt=[-3,Lt,"Route53ServiceException",0,[],[]];Ht.registerError(jt,Route53ServiceException);const Bt=new ie(Ut);var zt=[-3,Ut,"CidrBlockInUseException",{
[Nt]:Rt,[Dt]:400},[Et],[0]];Bt.registerError(zt,CidrBlockInUseException);var Vt=[-3,Ut,"CidrCollectionAlreadyExistsException",{[Nt]:Rt},[Et],[0]]
;Bt.registerError(Vt,CidrCollectionAlreadyExistsException);var Gt=[-3,Ut,"CidrCollectionInUseException",{[Nt]:Rt,[Dt]:400},[Et],[0]]
;Bt.registerError(Gt,CidrCollectionInUseException);var qt=[-3,Ut,"CidrCollectionVersionMismatchException",{[Nt]:Rt,[Dt]:409},[Et],[0]]
;Bt.registerError(qt,CidrCollectionVersionMismatchException);var Kt=[-3,Ut,"ConcurrentModification",{[Nt]:Rt,[Dt]:400},[_t],[0]]
;Bt.registerError(Kt,ConcurrentModification);var Wt=[-3,Ut,"ConflictingDomainExists",{[Nt]:Rt},[_t],[0]];Bt.registerError(Wt,ConflictingDomainExists)
;var Qt=[-3,Ut,"ConflictingTypes",{[Nt]:Rt,[Dt]:400},[_t],[0]];Bt.registerError(Qt,ConflictingTypes);var Jt=[-3,Ut,"DelegationSetAlreadyCreated",{[Nt]:Rt
},[_t],[0]];Bt.registerError(Jt,DelegationSetAlreadyCreated);var Zt=[-3,Ut,"DelegationSetAlreadyReusable",{[Nt]:Rt},[_t],[0]]
;Bt.registerError(Zt,DelegationSetAlreadyReusable);var Xt=[-3,Ut,"DelegationSetInUse",{[Nt]:Rt},[_t],[0]];Bt.registerError(Xt,DelegationSetInUse)
;var Yt=[-3,Ut,"DelegationSetNotAvailable",{[Nt]:Rt},[_t],[0]];Bt.registerError(Yt,DelegationSetNotAvailable);var en=[-3,Ut,"DelegationSetNotReusable",{[Nt]:Rt
},[_t],[0]];Bt.registerError(en,DelegationSetNotReusable);var tn=[-3,Ut,"DNSSECNotFound",{[Nt]:Rt,[Dt]:400},[_t],[0]];Bt.registerError(tn,DNSSECNotFound)
;var nn=[-3,Ut,"HealthCheckAlreadyExists",{[Nt]:Rt,[Dt]:409},[_t],[0]];Bt.registerError(nn,HealthCheckAlreadyExists);var rn=[-3,Ut,"HealthCheckInUse",{[Nt]:Rt,
[Dt]:400},[_t],[0]];Bt.registerError(rn,HealthCheckInUse);var on=[-3,Ut,"HealthCheckVersionMismatch",{[Nt]:Rt,[Dt]:409},[_t],[0]]
;Bt.registerError(on,HealthCheckVersionMismatch);var sn=[-3,Ut,"HostedZoneAlreadyExists",{[Nt]:Rt,[Dt]:409},[_t],[0]]
;Bt.registerError(sn,HostedZoneAlreadyExists);var an=[-3,Ut,"HostedZoneNotEmpty",{[Nt]:Rt,[Dt]:400},[_t],[0]];Bt.registerError(an,HostedZoneNotEmpty)
;var cn=[-3,Ut,"HostedZoneNotFound",{[Nt]:Rt},[_t],[0]];Bt.registerError(cn,HostedZoneNotFound);var ln=[-3,Ut,"HostedZoneNotPrivate",{[Nt]:Rt},[_t],[0]]
;Bt.registerError(ln,HostedZoneNotPrivate);var un=[-3,Ut,"HostedZonePartiallyDelegated",{[Nt]:Rt},[_t],[0]];Bt.registerError(un,HostedZonePartiallyDelegated)
;var dn=[-3,Ut,"IncompatibleVersion",{[Nt]:Rt,[Dt]:400},[_t],[0]];Bt.registerError(dn,IncompatibleVersion)
;var pn=[-3,Ut,"InsufficientCloudWatchLogsResourcePolicy",{[Nt]:Rt,[Dt]:400},[_t],[0]];Bt.registerError(pn,InsufficientCloudWatchLogsResourcePolicy)
;var gn=[-3,Ut,"InvalidArgument",{[Nt]:Rt},[_t],[0]];Bt.registerError(gn,InvalidArgument);var hn=[-3,Ut,"InvalidChangeBatch",{[Nt]:Rt
},["messages",_t],[[()=>jr,0],0]];Bt.registerError(hn,InvalidChangeBatch);var mn=[-3,Ut,"InvalidDomainName",{[Nt]:Rt,[Dt]:400},[_t],[0]]
;Bt.registerError(mn,InvalidDomainName);var En=[-3,Ut,"InvalidInput",{[Nt]:Rt,[Dt]:400},[_t],[0]];Bt.registerError(En,InvalidInput)
;var Sn=[-3,Ut,"InvalidKeySigningKeyName",{[Nt]:Rt,[Dt]:400},[_t],[0]];Bt.registerError(Sn,InvalidKeySigningKeyName)
;var yn=[-3,Ut,"InvalidKeySigningKeyStatus",{[Nt]:Rt,[Dt]:400},[_t],[0]];Bt.registerError(yn,InvalidKeySigningKeyStatus);var xn=[-3,Ut,"InvalidKMSArn",{[Nt]:Rt
},[_t],[0]];Bt.registerError(xn,InvalidKMSArn);var vn=[-3,Ut,"InvalidPaginationToken",{[Nt]:Rt,[Dt]:400},[_t],[0]];Bt.registerError(vn,InvalidPaginationToken)
;var In=[-3,Ut,"InvalidSigningStatus",{[Nt]:Rt},[_t],[0]];Bt.registerError(In,InvalidSigningStatus);var Cn=[-3,Ut,"InvalidTrafficPolicyDocument",{[Nt]:Rt,
[Dt]:400},[_t],[0]];Bt.registerError(Cn,InvalidTrafficPolicyDocument);var Pn=[-3,Ut,"InvalidVPCId",{[Nt]:Rt,[Dt]:400},[_t],[0]]
;Bt.registerError(Pn,InvalidVPCId);var bn=[-3,Ut,"KeySigningKeyAlreadyExists",{[Nt]:Rt,[Dt]:409},[_t],[0]];Bt.registerError(bn,KeySigningKeyAlreadyExists)
;var wn=[-3,Ut,"KeySigningKeyInParentDSRecord",{[Nt]:Rt,[Dt]:400},[_t],[0]];Bt.registerError(wn,KeySigningKeyInParentDSRecord)
;var An=[-3,Ut,"KeySigningKeyInUse",{[Nt]:Rt},[_t],[0]];Bt.registerError(An,KeySigningKeyInUse);var On=[-3,Ut,"KeySigningKeyWithActiveStatusNotFound",{[Nt]:Rt
},[_t],[0]];Bt.registerError(On,KeySigningKeyWithActiveStatusNotFound);var Tn=[-3,Ut,"LastVPCAssociation",{[Nt]:Rt,[Dt]:400},[_t],[0]]
;Bt.registerError(Tn,LastVPCAssociation);var Rn=[-3,Ut,"LimitsExceeded",{[Nt]:Rt},[_t],[0]];Bt.registerError(Rn,LimitsExceeded);var Nn=[-3,Ut,"NoSuchChange",{
[Nt]:Rt,[Dt]:404},[_t],[0]];Bt.registerError(Nn,NoSuchChange);var Dn=[-3,Ut,"NoSuchCidrCollectionException",{[Nt]:Rt,[Dt]:404},[Et],[0]]
;Bt.registerError(Dn,NoSuchCidrCollectionException);var Mn=[-3,Ut,"NoSuchCidrLocationException",{[Nt]:Rt,[Dt]:404},[Et],[0]]
;Bt.registerError(Mn,NoSuchCidrLocationException);var kn=[-3,Ut,"NoSuchCloudWatchLogsLogGroup",{[Nt]:Rt,[Dt]:404},[_t],[0]]
;Bt.registerError(kn,NoSuchCloudWatchLogsLogGroup);var _n=[-3,Ut,"NoSuchDelegationSet",{[Nt]:Rt},[_t],[0]];Bt.registerError(_n,NoSuchDelegationSet)
;var $n=[-3,Ut,"NoSuchGeoLocation",{[Nt]:Rt,[Dt]:404},[_t],[0]];Bt.registerError($n,NoSuchGeoLocation);var Ln=[-3,Ut,"NoSuchHealthCheck",{[Nt]:Rt,[Dt]:404
},[_t],[0]];Bt.registerError(Ln,NoSuchHealthCheck);var Fn=[-3,Ut,"NoSuchHostedZone",{[Nt]:Rt,[Dt]:404},[_t],[0]];Bt.registerError(Fn,NoSuchHostedZone)
;var Un=[-3,Ut,"NoSuchKeySigningKey",{[Nt]:Rt,[Dt]:404},[_t],[0]];Bt.registerError(Un,NoSuchKeySigningKey);var Hn=[-3,Ut,"NoSuchQueryLoggingConfig",{[Nt]:Rt,
[Dt]:404},[_t],[0]];Bt.registerError(Hn,NoSuchQueryLoggingConfig);var jn=[-3,Ut,"NoSuchTrafficPolicy",{[Nt]:Rt,[Dt]:404},[_t],[0]]
;Bt.registerError(jn,NoSuchTrafficPolicy);var Bn=[-3,Ut,"NoSuchTrafficPolicyInstance",{[Nt]:Rt,[Dt]:404},[_t],[0]]
;Bt.registerError(Bn,NoSuchTrafficPolicyInstance);var zn=[-3,Ut,"NotAuthorizedException",{[Nt]:Rt,[Dt]:401},[_t],[0]]
;Bt.registerError(zn,NotAuthorizedException);var Vn=[-3,Ut,"PriorRequestNotComplete",{[Nt]:Rt,[Dt]:400},[_t],[0]];Bt.registerError(Vn,PriorRequestNotComplete)
;var Gn=[-3,Ut,"PublicZoneVPCAssociation",{[Nt]:Rt,[Dt]:400},[_t],[0]];Bt.registerError(Gn,PublicZoneVPCAssociation)
;var qn=[-3,Ut,"QueryLoggingConfigAlreadyExists",{[Nt]:Rt,[Dt]:409},[_t],[0]];Bt.registerError(qn,QueryLoggingConfigAlreadyExists)
;var Kn=[-3,Ut,"ThrottlingException",{[Nt]:Rt,[Dt]:400},[_t],[0]];Bt.registerError(Kn,ThrottlingException);var Wn=[-3,Ut,"TooManyHealthChecks",{[Nt]:Rt
},[_t],[0]];Bt.registerError(Wn,TooManyHealthChecks);var Qn=[-3,Ut,"TooManyHostedZones",{[Nt]:Rt,[Dt]:400},[_t],[0]];Bt.registerError(Qn,TooManyHostedZones)
;var Jn=[-3,Ut,"TooManyKeySigningKeys",{[Nt]:Rt},[_t],[0]];Bt.registerError(Jn,TooManyKeySigningKeys);var Zn=[-3,Ut,"TooManyTrafficPolicies",{[Nt]:Rt,[Dt]:400
},[_t],[0]];Bt.registerError(Zn,TooManyTrafficPolicies);var Xn=[-3,Ut,"TooManyTrafficPolicyInstances",{[Nt]:Rt,[Dt]:400},[_t],[0]]
;Bt.registerError(Xn,TooManyTrafficPolicyInstances);var Yn=[-3,Ut,"TooManyTrafficPolicyVersionsForCurrentPolicy",{[Nt]:Rt,[Dt]:400},[_t],[0]]
;Bt.registerError(Yn,TooManyTrafficPolicyVersionsForCurrentPolicy);var er=[-3,Ut,"TooManyVPCAssociationAuthorizations",{[Nt]:Rt,[Dt]:400},[_t],[0]]
;Bt.registerError(er,TooManyVPCAssociationAuthorizations);var tr=[-3,Ut,"TrafficPolicyAlreadyExists",{[Nt]:Rt,[Dt]:409},[_t],[0]]
;Bt.registerError(tr,TrafficPolicyAlreadyExists);var nr=[-3,Ut,"TrafficPolicyInstanceAlreadyExists",{[Nt]:Rt,[Dt]:409},[_t],[0]]
;Bt.registerError(nr,TrafficPolicyInstanceAlreadyExists);var rr=[-3,Ut,"TrafficPolicyInUse",{[Nt]:Rt,[Dt]:400},[_t],[0]];Bt.registerError(rr,TrafficPolicyInUse)
;var or=[-3,Ut,"VPCAssociationAuthorizationNotFound",{[Nt]:Rt,[Dt]:404},[_t],[0]];Bt.registerError(or,VPCAssociationAuthorizationNotFound)
;var ir=[-3,Ut,"VPCAssociationNotFound",{[Nt]:Rt,[Dt]:404},[_t],[0]];Bt.registerError(ir,VPCAssociationNotFound);const sr=[Ht,Bt]
;var ar=[3,Ut,Qe,0,[vt,xt],[0,0],2],cr=[3,Ut,Je,0,[dt,"DNSName","EvaluateTargetHealth"],[0,0,2],3],lr=[3,Ut,Xe,0,["CollectionId","LocationName"],[0,0],2],ur=[3,Ut,Ye,0,["EvaluationPeriods","Threshold","ComparisonOperator","Period","MetricName","Namespace","Statistic","Dimensions"],[1,1,0,1,0,0,0,[()=>Hr,0]],7],dr=[3,Ut,et,0,["Latitude","Longitude"],[0,0],2],pr=[3,Ut,tt,0,["NameServers",gt,Ze],[[()=>Ur,0],0,0],1],gr=[3,Ut,nt,0,[xt,Ot],[0,0],2],hr=[3,Ut,rt,0,["ContinentCode","CountryCode","SubdivisionCode"],[0,0,0]],mr=[3,Ut,ot,0,["AWSRegion","LocalZoneGroup",et,"Bias"],[0,0,()=>dr,1]],fr=[3,Ut,"GetHealthCheckRequest",0,[at],[[0,1]],1],Er=[3,Ut,"GetHealthCheckResponse",0,[it],[[()=>Ir,0]],1],Sr=[3,Ut,"GetHealthCheckStatusRequest",0,[at],[[0,1]],1],yr=[3,Ut,"GetHealthCheckStatusResponse",0,[ct],[[()=>Br,0]],1],xr=[3,Ut,"GetHostedZoneRequest",0,[gt],[[0,1]],1],vr=[3,Ut,"GetHostedZoneResponse",0,[ut,tt,Tt],[()=>br,[()=>pr,0],[()=>Kr,0]],1],Ir=[3,Ut,it,0,[gt,Ze,st,"HealthCheckVersion",ft,Ye],[0,0,[()=>Cr,0],1,()=>Tr,[()=>ur,0]],4],Cr=[3,Ut,st,0,[At,ht,"Port","ResourcePath","FullyQualifiedDomainName","SearchString","RequestInterval","FailureThreshold","MeasureLatency","Inverted","Disabled","HealthThreshold","ChildHealthChecks","EnableSNI","Regions",Qe,"InsufficientDataHealthStatus","RoutingControlArn"],[0,0,1,0,0,0,1,1,2,2,2,1,[()=>Fr,0],2,[()=>zr,0],()=>ar,0,0],1],Pr=[3,Ut,lt,0,[vt,ht,wt],[0,0,()=>$r]],br=[3,Ut,ut,0,[gt,xt,Ze,"Config","ResourceRecordSetCount",ft,"Features"],[0,0,0,()=>wr,1,()=>Tr,()=>Or],3],wr=[3,Ut,"HostedZoneConfig",0,["Comment","PrivateZone"],[0,2]],Ar=[3,Ut,"HostedZoneFailureReasons",0,["AcceleratedRecovery"],[0]],Or=[3,Ut,"HostedZoneFeatures",0,["AcceleratedRecoveryStatus","FailureReasons"],[0,()=>Ar]],Tr=[3,Ut,ft,0,["ServicePrincipal","Description"],[0,0]],Rr=[3,Ut,"ListHostedZonesRequest",0,[yt,St,"DelegationSetId","HostedZoneType"],[[0,{
[Mt]:"marker"}],[1,{[Mt]:$t}],[0,{[Mt]:"delegationsetid"}],[0,{[Mt]:"hostedzonetype"
}]]],Nr=[3,Ut,"ListHostedZonesResponse",0,[pt,yt,mt,St,"NextMarker"],[[()=>Vr,0],0,2,1,0],4],Dr=[3,Ut,"ListResourceRecordSetsRequest",0,[dt,"StartRecordName","StartRecordType","StartRecordIdentifier",St],[[0,1],[0,{
[Mt]:"name"}],[0,{[Mt]:"type"}],[0,{[Mt]:"identifier"}],[1,{[Mt]:$t
}]],1],Mr=[3,Ut,"ListResourceRecordSetsResponse",0,[Pt,mt,St,"NextRecordName","NextRecordType","NextRecordIdentifier"],[[()=>qr,0],2,1,0,0,0],3],kr=[3,Ut,It,0,[Ot],[0],1],_r=[3,Ut,Ct,0,[xt,At,"SetIdentifier","Weight",vt,rt,"Failover","MultiValueAnswer","TTL",bt,Je,at,"TrafficPolicyInstanceId",Xe,ot],[0,0,0,1,0,()=>hr,0,2,1,[()=>Gr,0],()=>cr,0,0,()=>lr,()=>mr],2],$r=[3,Ut,wt,0,["Status","CheckedTime"],[0,4]],Lr=[3,Ut,"VPC",0,["VPCRegion","VPCId"],[0,0]],Fr=[1,Ut,"ChildHealthCheckList",0,[0,{
[Ft]:"ChildHealthCheck"}]],Ur=[1,Ut,"DelegationSetNameServers",0,[0,{[Ft]:"NameServer"}]],Hr=[1,Ut,"DimensionList",0,[()=>gr,{[Ft]:nt
}]],jr=[1,Ut,"ErrorMessages",0,[0,{[Ft]:Et}]],Br=[1,Ut,ct,0,[()=>Pr,{[Ft]:lt}]],zr=[1,Ut,"HealthCheckRegionList",0,[0,{[Ft]:vt}]],Vr=[1,Ut,pt,0,[()=>br,{[Ft]:ut
}]],Gr=[1,Ut,bt,0,[()=>kr,{[Ft]:It}]],qr=[1,Ut,Pt,0,[()=>_r,{[Ft]:Ct}]],Kr=[1,Ut,Tt,0,[()=>Lr,{[Ft]:"VPC"}]],Wr=[9,Ut,"GetHealthCheck",{
[kt]:["GET","/2013-04-01/healthcheck/{HealthCheckId}",200]},()=>fr,()=>Er],Qr=[9,Ut,"GetHealthCheckStatus",{
[kt]:["GET","/2013-04-01/healthcheck/{HealthCheckId}/status",200]},()=>Sr,()=>yr],Jr=[9,Ut,"GetHostedZone",{[kt]:["GET","/2013-04-01/hostedzone/{Id}",200]
},()=>xr,()=>vr],Zr=[9,Ut,"ListHostedZones",{[kt]:["GET","/2013-04-01/hostedzone",200]},()=>Rr,()=>Nr],Xr=[9,Ut,"ListResourceRecordSets",{
[kt]:["GET","/2013-04-01/hostedzone/{HostedZoneId}/rrset",200]},()=>Dr,()=>Mr];const getRuntimeConfig=e=>{P(process.version)
;const t=L(e),defaultConfigProvider=()=>t().then(b),r=(e=>({apiVersion:"2013-04-01",base64Decoder:e?.base64Decoder??he,base64Encoder:e?.base64Encoder??ge,
disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultRoute53HttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ce}],logger:e?.logger??new C,protocol:e?.protocol??Se,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.route53",errorTypeRegistries:sr,
xmlNamespace:"https://route53.amazonaws.com/doc/2013-04-01/",version:"2013-04-01",serviceTarget:"AWSDnsV20130401"},serviceId:e?.serviceId??"Route 53",
sha256:e?.sha256??ye,urlParser:e?.urlParser??J,utf8Decoder:e?.utf8Decoder??pe,utf8Encoder:e?.utf8Encoder??de}))(e);i(process.version);const o={
profile:e?.profile,logger:r.logger};return{...r,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??F(le,o),
bodyLengthChecker:e?.bodyLengthChecker??me,credentialDefaultProvider:e?.credentialDefaultProvider??ue,defaultUserAgentProvider:e?.defaultUserAgentProvider??s({
serviceId:r.serviceId,clientVersion:Ie}),maxAttempts:e?.maxAttempts??F(ne,e),region:e?.region??F(j,{...B,...o}),
requestHandler:Ee.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??F({...te,
default:async()=>(await defaultConfigProvider()).retryMode||ee},e),streamCollector:e?.streamCollector??fe,useDualstackEndpoint:e?.useDualstackEndpoint??F(H,o),
useFipsEndpoint:e?.useFipsEndpoint??F(U,o),userAgentAppId:e?.userAgentAppId??F(a,o)}};const Yr=D({UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}
},"AWSDnsV20130401","Route53Client",Q),eo={},_mw0=(e,t,r,o)=>[xe(r)],_mw2=(e,t,r,o)=>[];class GetHealthCheckCommand extends(Yr(eo,_mw2,"GetHealthCheck",Wr)){}
class GetHealthCheckStatusCommand extends(Yr(eo,_mw2,"GetHealthCheckStatus",Qr)){}class GetHostedZoneCommand extends(Yr(eo,_mw0,"GetHostedZone",Jr)){}
class ListHostedZonesCommand extends(Yr(eo,_mw0,"ListHostedZones",Zr)){}class ListResourceRecordSetsCommand extends(Yr(eo,_mw0,"ListResourceRecordSets",Xr)){}
t.GetHealthCheckCommand=GetHealthCheckCommand,t.GetHealthCheckStatusCommand=GetHealthCheckStatusCommand,t.GetHostedZoneCommand=GetHostedZoneCommand,
t.ListHostedZonesCommand=ListHostedZonesCommand,t.ListResourceRecordSetsCommand=ListResourceRecordSetsCommand,t.Route53Client=class Route53Client extends R{
config;constructor(...[e]){const t=getRuntimeConfig(e||{});super(t),this.initConfig=t;const r=(o=t,Object.assign(o,{
useDualstackEndpoint:o.useDualstackEndpoint??!1,useFipsEndpoint:o.useFipsEndpoint??!1,defaultSigningName:"route53"}));var o
;const i=u(r),s=re(i),a=z(s),y=d(a),v=((e,t)=>{const r=Object.assign(c(e),w(e),Z(e),(e=>{const t=e.httpAuthSchemes
;let r=e.httpAuthSchemeProvider,o=e.credentials;return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId);-1===r?t.push(e):t.splice(r,1,e)},
httpAuthSchemes:()=>t,setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider:()=>r,setCredentials(e){o=e},credentials:()=>o}})(e))
;return t.forEach(e=>e.configure(r)),Object.assign(e,l(r),T(r),X(r),{httpAuthSchemes:(o=r).httpAuthSchemes(),httpAuthSchemeProvider:o.httpAuthSchemeProvider(),
credentials:o.credentials()});var o})((e=>{const t=ae(e);return Object.assign(t,{authSchemePreference:x(e.authSchemePreference??[])})})(W(y)),e?.extensions||[])
;this.config=v,this.middlewareStack.use(se(this.config)),this.middlewareStack.use(p(this.config)),this.middlewareStack.use(oe(this.config)),
this.middlewareStack.use(Y(this.config)),this.middlewareStack.use(g(this.config)),this.middlewareStack.use(h(this.config)),
this.middlewareStack.use(m(this.config)),this.middlewareStack.use(f(this.config,{
httpAuthSchemeParametersProvider:defaultRoute53HttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new E({"aws.auth#sigv4":e.credentials})
})),this.middlewareStack.use(S(this.config))}destroy(){super.destroy()}}},9927:(e,t,r)=>{
const{getFlexibleChecksumsPlugin:o,NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS:i,NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS:s,resolveFlexibleChecksumsConfig:a}=r(9782),{awsEndpointFunctions:c,emitWarningIfUnsupportedVersion:l,createDefaultUserAgentProvider:u,NODE_APP_ID_CONFIG_OPTIONS:d,getAwsRegionExtensionConfiguration:p,resolveAwsRegionExtensionConfiguration:g,resolveUserAgentConfig:h,resolveHostHeaderConfig:m,getUserAgentPlugin:f,getHostHeaderPlugin:E,getLoggerPlugin:S,getRecursionDetectionPlugin:y}=r(3112),{getThrow200ExceptionsPlugin:x,getSsecPlugin:v,getLocationConstraintPlugin:I,getS3ExpiresMiddlewarePlugin:C,getCheckContentLengthHeaderPlugin:P,S3RestXmlProtocol:b,NODE_USE_ARN_REGION_CONFIG_OPTIONS:w,NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS:T,resolveS3Config:R,getValidateBucketNamePlugin:D,getAddExpectContinuePlugin:M,getRegionRedirectMiddlewarePlugin:k,getS3ExpressPlugin:_,getS3ExpressHttpSigningPlugin:$}=r(7580),{getHttpAuthSchemeEndpointRuleSetPlugin:L,DefaultIdentityProviderConfig:F,getHttpSigningPlugin:U,createPaginator:H}=r(2538),{normalizeProvider:j,getSmithyContext:B,makeBuilder:z,ServiceException:V,NoOpLogger:G,emitWarningIfUnsupportedVersion:q,loadConfigsForDefaultMode:K,getDefaultExtensionConfiguration:W,resolveDefaultRuntimeConfig:Q,Client:J,createWaiter:Z,checkExceptions:X,WaiterState:Y,createAggregatedClient:ee}=r(2474),{resolveDefaultsModeConfig:te,loadConfig:ne,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:re,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:oe,NODE_REGION_CONFIG_OPTIONS:ie,NODE_REGION_CONFIG_FILE_OPTIONS:se,resolveRegionConfig:ae}=r(2163),{BinaryDecisionDiagram:ce,EndpointCache:le,decideEndpoint:ue,customEndpointFunctions:de,resolveParams:pe,getEndpointPlugin:ge,resolveEndpointConfig:he}=r(2461),{eventStreamSerdeProvider:me,resolveEventStreamSerdeConfig:fe}=r(9883),{parseUrl:Ee,getHttpHandlerExtensionConfiguration:Se,resolveHttpHandlerRuntimeConfig:ye,getContentLengthPlugin:xe}=r(230),{DEFAULT_RETRY_MODE:ve,NODE_RETRY_MODE_CONFIG_OPTIONS:Ie,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:Ce,resolveRetryConfig:Pe,getRetryPlugin:be}=r(3729),{TypeRegistry:we,getSchemaSerdePlugin:Ae}=r(2754),{resolveAwsSdkSigV4Config:Oe,resolveAwsSdkSigV4AConfig:Te,AwsSdkSigV4Signer:Re,AwsSdkSigV4ASigner:Ne,NODE_SIGV4A_CONFIG_OPTIONS:De,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:Me}=r(299),{SignatureV4MultiRegion:ke}=r(8177),{defaultProvider:_e}=r(9661),{Sha256:$e,Md5:Le,readableStreamHasher:Fe}=r(5550),{toUtf8:Ue,fromUtf8:He,sdkStreamMixin:je,getAwsChunkedEncodingStream:Be,toBase64:ze,fromBase64:Ve,calculateBodyLength:Ge}=r(246),{streamCollector:qe,NodeHttpHandler:Ke}=r(4695),{Sha1:We}=r(4002)
;var Qe="ref",Je="argv",Ze="backend",Xe="authSchemes",Ye="disableDoubleEncoding",et="signingName",tt="signingRegion",nt="signingRegionSet",rt=-1,ot=!0,it=!1,st="isSet",at="booleanEquals",ct="stringEquals",lt="coalesce",ut="substring",dt="",pt="aws.partition",gt="partitionResult",ht="accessPointSuffix",mt="regionPrefix",n=e=>"outpostId_ssa_"+e+dt,ft="hardwareType",Et="ite",St="isValidHostLabel",yt="sigv4",xt="aws.isVirtualHostableS3Bucket",vt="getAttr",It="bucketArn",Ct="--",Pt="arnType",bt="accesspoint",A=e=>"accessPointName_ssa_"+e+dt,wt="s3-object-lambda",At="s3-outposts",Ot="bucketPartition",Tt="us-east-1",Rt="outpostType",Nt="name",Dt="s3",Mt="{url#scheme}://{Bucket}.{url#authority}{url#path}",kt="{url#scheme}://{url#authority}{url#path}",_t="{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}",$t="https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}",Lt="https://{Bucket}.s3.{partitionResult#dnsSuffix}",N=e=>"{url#scheme}://{accessPointName_ssa_"+e+"}-{bucketArn#accountId}.{url#authority}{url#path}",O=e=>"Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_"+e+"}`",Ft="sigv4a",Ut="{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}",Ht="https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",jt="https://s3.{partitionResult#dnsSuffix}",Bt={
[Qe]:"UseFIPS"},zt={[Qe]:"UseDualStack"},Vt={[Qe]:"Bucket"},Gt={fn:vt,[Je]:[{[Qe]:gt},Nt]},qt={[Qe]:"url"},Kt={[Qe]:"Region"},Wt={[Qe]:It},Qt={[Qe]:Pt},Jt={
[Qe]:"accessPointName_ssa_1"},Zt={fn:vt,[Je]:[Wt,"region"]},Xt={[Qe]:ft},Yt={fn:vt,[Je]:[Wt,"service"]},en={fn:vt,[Je]:[Wt,"accountId"]},tn={[Ze]:"S3Express",
[Xe]:[{[Ye]:!0,[Nt]:"{_s3e_auth}",[et]:"s3express",[tt]:"{Region}"}]},nn={[Ze]:"S3Express",[Xe]:[{[Ye]:!0,[Nt]:yt,[et]:"s3express",[tt]:"{Region}"}]},rn={
[Xe]:[{[Ye]:!0,[Nt]:Ft,[et]:At,[nt]:["*"]},{[Ye]:!0,[Nt]:yt,[et]:At,[tt]:"{Region}"}]},on={[Xe]:[{[Ye]:!0,[Nt]:yt,[et]:Dt,[tt]:Tt}]},sn={[Xe]:[{[Ye]:!0,[Nt]:yt,
[et]:Dt,[tt]:"{Region}"}]},an={[Xe]:[{[Ye]:!0,[Nt]:yt,[et]:wt,[tt]:"{bucketArn#region}"}]},cn={[Xe]:[{[Ye]:!0,[Nt]:yt,[et]:Dt,[tt]:"{bucketArn#region}"}]},ln={
[Xe]:[{[Ye]:!0,[Nt]:Ft,[et]:At,[nt]:["*"]},{[Ye]:!0,[Nt]:yt,[et]:At,[tt]:"{bucketArn#region}"}]},un={[Xe]:[{[Ye]:!0,[Nt]:yt,[et]:wt,[tt]:"{Region}"}]
},dn=[Kt],pn=[{[Qe]:"Endpoint"}],gn=[Vt],hn=[Vt,0,7,!0],mn=[Wt,"resourceId[1]"];const En={conditions:[[st,dn],[at,[{[Qe]:"Accelerate"
},ot]],[at,[Bt,ot]],[at,[zt,ot]],[st,pn],[st,gn],[ct,[{fn:lt,[Je]:[{fn:ut,[Je]:[Vt,0,6,ot]},dt]},"--x-s3"]],[ct,[{fn:lt,[Je]:[{fn:ut,[Je]:hn},dt]
},"--xa-s3"]],[pt,dn,gt],[ut,hn,ht],[ct,[{[Qe]:ht},"--op-s3"]],[ut,[Vt,8,12,ot],mt],[ut,[Vt,32,49,ot],n(2)],[ut,[Vt,49,50,ot],ft],[at,[{[Qe]:"ForcePathStyle"
},ot]],[ct,[Gt,"aws-cn"]],[Et,[zt,".dualstack",dt],"_s3e_ds"],[St,[{[Qe]:n(2)},it]],[Et,[Bt,"-fips",dt],"_s3e_fips"],[Et,[{fn:lt,[Je]:[{
[Qe]:"DisableS3ExpressSessionAuth"},it]},yt,"sigv4-s3express"],"_s3e_auth"],[xt,[Vt,it]],["parseURL",pn,"url"],[at,[{fn:lt,[Je]:[{
[Qe]:"UseS3ExpressControlEndpoint"},it]},ot]],[xt,[Vt,ot]],[ct,[{fn:vt,[Je]:[qt,"scheme"]},"http"]],[St,[Kt,it]],["aws.parseArn",gn,It],[vt,[{fn:"split",
[Je]:[Vt,Ct,0]},"[-2]"],"s3expressAvailabilityZoneId"],[ct,[{fn:lt,[Je]:[{fn:ut,[Je]:[Vt,0,4,it]},dt]},"arn:"]],[ct,[{fn:lt,[Je]:[{fn:ut,[Je]:[Vt,16,18,ot]},dt]
},Ct]],[at,[{fn:vt,[Je]:[qt,"isIp"]},ot]],[ct,[{fn:lt,[Je]:[{fn:ut,[Je]:[Vt,21,23,ot]},dt]},Ct]],[ct,[{fn:lt,[Je]:[{fn:ut,[Je]:[Vt,27,29,ot]},dt]},Ct]],[ct,[{
[Qe]:mt},"beta"]],["uriEncode",gn,"uri_encoded_bucket"],[St,[Kt,ot]],[at,[{fn:lt,[Je]:[{[Qe]:"UseObjectLambdaEndpoint"},it]
},ot]],[vt,[Wt,"resourceId[0]"],Pt],[ct,[Qt,dt]],[ct,[Qt,bt]],[vt,mn,A(1)],[ct,[Jt,dt]],[ct,[Zt,dt]],[ct,[{fn:lt,[Je]:[{fn:ut,[Je]:[Vt,14,16,ot]},dt]
},Ct]],[ct,[Xt,"e"]],[ct,[Xt,"o"]],[ct,[Kt,"aws-global"]],[ct,[{fn:lt,[Je]:[{fn:ut,[Je]:[Vt,19,21,ot]},dt]},Ct]],[ct,[Yt,wt]],[at,[{fn:lt,[Je]:[{
[Qe]:"DisableAccessPoints"},it]},ot]],[ct,[Yt,At]],[pt,[Zt],Ot],[St,[Jt,ot]],[ct,[{fn:lt,[Je]:[{fn:ut,[Je]:[Vt,26,28,ot]},dt]},Ct]],[ct,[{fn:lt,[Je]:[{fn:ut,
[Je]:[Vt,15,17,ot]},dt]},Ct]],[vt,[Wt,"resourceId[4]"]],[ct,[{fn:lt,[Je]:[{fn:ut,[Je]:[Vt,20,22,ot]},dt]},Ct]],[at,[{[Qe]:"UseGlobalEndpoint"
},ot]],[ct,[Kt,Tt]],[vt,mn,n(1)],[at,[{fn:lt,[Je]:[{[Qe]:"UseArnRegion"},ot]},ot]],[St,[{[Qe]:n(1)},it]],[vt,[Wt,"resourceId[2]"],Rt],[ct,[Kt,Zt]],[ct,[{fn:vt,
[Je]:[{[Qe]:Ot},Nt]},Gt]],[at,[{[Qe]:"DisableMultiRegionAccessPoints"},ot]],[St,[Zt,ot]],[ct,[{fn:vt,[Je]:[Wt,"partition"]
},Gt]],[ct,[en,dt]],[ct,[Yt,Dt]],[St,[en,it]],[vt,[Wt,"resourceId[3]"],A(2)],[St,[Jt,it]],[ct,[{[Qe]:Rt},bt]],[St,[{[Qe]:A(2)},it]]],
results:[[rt],[rt,"Accelerate cannot be used with FIPS"],[rt,"Cannot set dual-stack in combination with a custom endpoint."],[rt,"A custom endpoint cannot be combined with FIPS"],[rt,"A custom endpoint cannot be combined with S3 Accelerate"],[rt,"Partition does not support FIPS"],[rt,"S3Express does not support S3 Accelerate."],["{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}",tn],[Mt,tn],[rt,"S3Express bucket name is not a valid virtual hostable name."],["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",nn],["https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",tn],[rt,"Unrecognized S3Express bucket name format."],[kt,tn],["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",nn],[rt,"Expected a endpoint to be specified but no endpoint was found"],["https://{Bucket}.ec2.{url#authority}",rn],["https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}",rn],["https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}",rn],["https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}",rn],[rt,'Unrecognized hardware type: "Expected hardware type o or e but got {hardwareType}"'],[rt,"Invalid Outposts Bucket alias - it must be a valid bucket name."],[rt,"Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`."],[rt,"Custom endpoint `{Endpoint}` was not a valid URI"],[rt,"S3 Accelerate cannot be used in this region"],["https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}",on],["https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",sn],["https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}",on],["https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}",sn],["https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}",on],["https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}",sn],["https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",on],["https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}",sn],[_t,on],[Mt,on],[_t,sn],[Mt,sn],[$t,on],[$t,sn],[Lt,on],[Lt,sn],["https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}",sn],[rt,"Invalid region: region was not a valid DNS name."],[rt,"S3 Object Lambda does not support Dual-stack"],[rt,"S3 Object Lambda does not support S3 Accelerate"],[rt,"Access points are not supported for this operation"],[rt,"Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`"],[rt,"Invalid ARN: Missing account id"],[N(1),an],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",an],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}",an],[rt,O(1)],[rt,"Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],[rt,"Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)"],[rt,"Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`"],[rt,"Invalid ARN: The ARN may only contain a single resource component after `accesspoint`."],[rt,"Invalid ARN: bucket ARN is missing a region"],[rt,"Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided"],[rt,"Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`"],[rt,"Access Points do not support S3 Accelerate"],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",cn],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",cn],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",cn],[N(1),cn],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}",cn],[rt,"Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}"],[rt,"S3 MRAP does not support dual-stack"],[rt,"S3 MRAP does not support FIPS"],[rt,"S3 MRAP does not support S3 Accelerate"],[rt,"Invalid configuration: Multi-Region Access Point ARNs are disabled."],["https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}",{
[Xe]:[{[Ye]:ot,name:Ft,[et]:Dt,[nt]:["*"]}]
}],[rt,"Client was configured for partition `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`"],[rt,"Invalid Access Point Name"],[rt,"S3 Outposts does not support Dual-stack"],[rt,"S3 Outposts does not support FIPS"],[rt,"S3 Outposts does not support S3 Accelerate"],[rt,"Invalid Arn: Outpost Access Point ARN contains sub resources"],["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}",ln],["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}",ln],[rt,O(2)],[rt,"Expected an outpost type `accesspoint`, found {outpostType}"],[rt,"Invalid ARN: expected an access point name"],[rt,"Invalid ARN: Expected a 4-component resource"],[rt,"Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"],[rt,"Invalid ARN: The Outpost Id was not set"],[rt,"Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})"],[rt,"Invalid ARN: No ARN type specified"],[rt,"Invalid ARN: `{Bucket}` was not a valid ARN"],[rt,"Path-style addressing cannot be used with ARN buckets"],["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",on],["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",sn],["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",on],["https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",sn],["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",on],["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",sn],[Ut,on],[Ut,sn],[Ht,on],[Ht,sn],["https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",sn],[rt,"Path-style addressing cannot be used with S3 Accelerate"],[kt,un],["https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}",un],["https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}",un],["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}",on],["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",sn],["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}",on],["https://s3-fips.{Region}.{partitionResult#dnsSuffix}",sn],["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",on],["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}",sn],[kt,on],[kt,sn],[jt,on],[jt,sn],["https://s3.{Region}.{partitionResult#dnsSuffix}",sn],[rt,"A region must be set when sending requests to S3."]]
},Sn=1e8,yn=new Int32Array([-1,1,-1,0,3,Sn+115,1,424,4,2,272,5,3,233,6,4,85,7,5,15,8,8,9,Sn+115,16,10,13,18,11,13,19,12,13,22,Sn+14,13,35,14,Sn+42,36,Sn+103,435,6,271,16,7,270,17,8,19,18,14,501,106,9,20,24,10,21,24,11,22,24,12,23,24,13,547,24,14,77,25,20,73,26,26,27,78,37,28,Sn+86,38,Sn+86,29,39,47,30,48,Sn+58,31,50,32,Sn+85,51,33,136,55,Sn+76,34,59,35,Sn+84,60,39,36,61,37,Sn+83,62,38,146,63,41,Sn+46,61,40,Sn+83,62,41,150,64,42,Sn+54,66,43,Sn+53,70,44,Sn+52,71,45,Sn+81,73,46,Sn+80,74,Sn+78,Sn+79,40,48,Sn+57,41,Sn+57,49,42,185,50,48,62,51,49,Sn+45,52,51,53,526,60,56,54,62,Sn+55,55,63,57,Sn+46,62,Sn+55,57,64,58,Sn+54,66,59,Sn+53,69,60,Sn+65,70,61,Sn+52,72,Sn+64,Sn+51,49,Sn+45,63,51,64,526,60,67,65,62,Sn+55,66,63,68,Sn+46,62,Sn+55,68,64,69,Sn+54,66,70,Sn+53,68,Sn+47,71,70,72,Sn+52,72,Sn+50,Sn+51,25,74,Sn+42,46,Sn+39,75,57,76,Sn+41,58,Sn+40,Sn+41,26,Sn+88,78,28,Sn+87,79,34,82,80,35,81,545,36,Sn+103,Sn+115,46,Sn+97,83,57,84,Sn+99,58,Sn+98,Sn+99,5,101,86,8,87,Sn+115,16,88,89,18,91,89,19,90,92,21,97,95,19,93,92,21,98,95,21,97,94,22,Sn+14,95,35,96,Sn+42,36,Sn+103,Sn+42,22,Sn+13,98,35,99,Sn+42,36,Sn+101,100,46,Sn+110,Sn+111,6,214,102,7,208,103,8,119,104,14,118,105,21,106,Sn+23,26,107,502,37,108,Sn+86,38,Sn+86,109,39,112,110,48,Sn+58,111,50,136,Sn+85,40,113,Sn+57,41,Sn+57,114,42,115,500,48,Sn+56,116,52,117,Sn+72,65,Sn+69,Sn+72,21,501,Sn+23,9,120,124,10,121,124,11,122,124,12,123,124,13,202,124,14,195,125,20,190,126,21,127,Sn+23,23,128,129,24,189,129,26,130,197,37,131,Sn+86,38,Sn+86,132,39,159,133,48,Sn+58,134,50,135,Sn+85,51,141,136,55,Sn+76,137,59,138,Sn+84,60,Sn+83,139,61,140,Sn+83,63,Sn+83,Sn+46,55,Sn+76,142,59,143,Sn+84,60,148,144,61,145,Sn+83,62,147,146,63,150,Sn+46,63,153,Sn+46,61,149,Sn+83,62,153,150,64,151,Sn+54,66,152,Sn+53,70,Sn+82,Sn+52,64,154,Sn+54,66,155,Sn+53,70,156,Sn+52,71,157,Sn+81,73,158,Sn+80,74,Sn+77,Sn+79,40,160,Sn+57,41,Sn+57,161,42,185,162,48,174,163,49,Sn+45,164,51,165,526,60,168,166,62,Sn+55,167,63,169,Sn+46,62,Sn+55,169,64,170,Sn+54,66,171,Sn+53,69,172,Sn+65,70,173,Sn+52,72,Sn+63,Sn+51,49,Sn+45,175,51,176,526,60,179,177,62,Sn+55,178,63,180,Sn+46,62,Sn+55,180,64,181,Sn+54,66,182,Sn+53,68,Sn+47,183,70,184,Sn+52,72,Sn+48,Sn+51,48,Sn+56,186,52,187,Sn+72,65,Sn+69,188,67,Sn+70,Sn+71,25,Sn+36,Sn+42,21,191,Sn+23,25,192,Sn+42,30,194,193,46,Sn+34,Sn+36,46,Sn+33,Sn+35,21,196,Sn+23,26,Sn+88,197,28,Sn+87,198,34,201,199,35,200,545,36,Sn+101,Sn+115,46,Sn+95,Sn+96,17,203,Sn+22,20,204,Sn+21,21,205,550,33,206,550,44,Sn+16,207,45,Sn+18,Sn+20,8,209,215,16,210,220,18,211,220,19,212,224,20,213,227,21,231,401,8,218,215,19,216,Sn+9,20,217,227,21,231,Sn+9,16,219,220,18,223,220,19,221,224,20,222,227,21,231,Sn+12,19,226,224,20,225,Sn+9,21,Sn+9,Sn+12,20,230,227,21,228,Sn+9,30,229,Sn+9,34,Sn+7,Sn+9,21,231,415,30,232,Sn+8,34,Sn+7,Sn+8,4,Sn+2,234,5,235,480,6,271,236,7,270,237,8,238,491,9,239,243,10,240,243,11,241,243,12,242,243,13,547,243,14,266,244,20,264,245,26,246,267,37,247,Sn+86,38,Sn+86,248,39,249,518,40,250,Sn+57,41,Sn+57,251,42,538,252,48,Sn+43,253,49,Sn+45,254,51,255,526,60,258,256,62,Sn+55,257,63,259,Sn+46,62,Sn+55,259,64,260,Sn+54,66,261,Sn+53,69,262,Sn+65,70,263,Sn+52,72,Sn+62,Sn+51,25,265,Sn+42,46,Sn+31,Sn+32,26,Sn+88,267,28,Sn+87,268,34,269,544,46,Sn+93,Sn+94,8,397,Sn+9,8,407,Sn+9,3,346,273,4,Sn+3,274,5,284,275,8,276,Sn+115,15,Sn+5,277,16,278,281,18,279,281,19,280,281,22,Sn+14,281,35,282,Sn+42,36,Sn+102,283,46,Sn+106,Sn+107,6,405,285,7,395,286,8,295,287,14,501,288,26,289,502,37,290,Sn+86,38,Sn+86,291,39,292,307,40,293,Sn+57,41,Sn+57,294,42,335,500,9,296,300,10,297,300,11,298,300,12,299,300,13,394,300,14,339,301,15,Sn+5,302,20,337,303,26,304,341,37,305,Sn+86,38,Sn+86,306,39,309,307,48,Sn+58,308,50,Sn+74,Sn+85,40,310,Sn+57,41,Sn+57,311,42,335,312,48,324,313,49,Sn+45,314,51,315,526,60,318,316,62,Sn+55,317,63,319,Sn+46,62,Sn+55,319,64,320,Sn+54,66,321,Sn+53,69,322,Sn+65,70,323,Sn+52,72,Sn+61,Sn+51,49,Sn+45,325,51,326,526,60,329,327,62,Sn+55,328,63,330,Sn+46,62,Sn+55,330,64,331,Sn+54,66,332,Sn+53,68,Sn+47,333,70,334,Sn+52,72,Sn+49,Sn+51,48,Sn+56,336,52,Sn+67,Sn+72,25,338,Sn+42,46,Sn+27,Sn+28,15,Sn+5,340,26,Sn+88,341,28,Sn+87,342,34,345,343,35,344,545,36,Sn+102,Sn+115,46,Sn+91,Sn+92,4,Sn+2,347,5,357,348,8,349,Sn+115,15,Sn+5,350,16,351,354,18,352,354,19,353,354,22,Sn+14,354,35,355,Sn+42,36,Sn+43,356,46,Sn+104,Sn+105,6,405,358,7,395,359,8,360,491,9,361,365,10,362,365,11,363,365,12,364,365,13,394,365,14,389,366,15,Sn+5,367,20,387,368,26,369,391,37,370,Sn+86,38,Sn+86,371,39,372,518,40,373,Sn+57,41,Sn+57,374,42,538,375,48,Sn+43,376,49,Sn+45,377,51,378,526,60,381,379,62,Sn+55,380,63,382,Sn+46,62,Sn+55,382,64,383,Sn+54,66,384,Sn+53,69,385,Sn+65,70,386,Sn+52,72,Sn+60,Sn+51,25,388,Sn+42,46,Sn+25,Sn+26,15,Sn+5,390,26,Sn+88,391,28,Sn+87,392,34,393,544,46,Sn+89,Sn+90,15,Sn+5,547,8,396,Sn+9,15,Sn+5,397,16,398,410,18,399,410,19,400,410,20,401,Sn+9,27,402,Sn+12,29,Sn+11,403,31,Sn+11,404,32,Sn+11,422,8,406,Sn+9,15,Sn+5,407,16,408,410,18,409,410,19,411,410,20,Sn+12,Sn+9,20,414,412,22,413,Sn+9,34,Sn+10,Sn+9,22,416,415,27,419,Sn+12,27,418,417,34,Sn+10,Sn+12,34,Sn+10,419,43,Sn+11,420,47,Sn+11,421,53,Sn+11,422,54,Sn+11,423,56,Sn+11,Sn+12,2,Sn+1,425,3,478,426,4,Sn+4,427,5,438,428,8,429,Sn+115,16,430,433,18,431,433,19,432,433,22,Sn+14,433,35,434,Sn+42,36,Sn+44,435,46,Sn+112,436,57,437,Sn+114,58,Sn+113,Sn+114,6,Sn+6,439,7,Sn+6,440,8,450,441,14,501,442,26,443,502,37,444,Sn+86,38,Sn+86,445,39,446,465,40,447,Sn+57,41,Sn+57,448,42,471,449,48,Sn+44,500,9,451,455,10,452,455,11,453,455,12,454,455,13,547,455,14,473,456,15,460,457,20,458,461,25,459,Sn+42,46,Sn+37,Sn+38,20,540,461,26,462,474,37,463,Sn+86,38,Sn+86,464,39,467,465,48,Sn+58,466,50,Sn+75,Sn+85,40,468,Sn+57,41,Sn+57,469,42,471,470,48,Sn+44,524,48,Sn+44,472,52,Sn+68,Sn+72,26,Sn+88,474,28,Sn+87,475,34,Sn+100,476,35,477,545,36,Sn+44,Sn+115,4,Sn+2,479,5,488,480,8,481,Sn+115,16,482,485,18,483,485,19,484,485,22,Sn+14,485,35,486,Sn+42,36,Sn+43,487,46,Sn+108,Sn+109,6,Sn+6,489,7,Sn+6,490,8,503,491,14,501,492,26,493,502,37,494,Sn+86,38,Sn+86,495,39,496,518,40,497,Sn+57,41,Sn+57,498,42,538,499,48,Sn+43,500,49,Sn+45,526,26,Sn+88,502,28,Sn+87,Sn+115,9,504,508,10,505,508,11,506,508,12,507,508,13,547,508,14,541,509,15,513,510,20,511,514,25,512,Sn+42,46,Sn+29,Sn+30,20,540,514,26,515,542,37,516,Sn+86,38,Sn+86,517,39,520,518,48,Sn+58,519,50,Sn+73,Sn+85,40,521,Sn+57,41,Sn+57,522,42,538,523,48,Sn+43,524,49,Sn+45,525,51,529,526,60,Sn+55,527,62,Sn+55,528,63,Sn+55,Sn+46,60,532,530,62,Sn+55,531,63,533,Sn+46,62,Sn+55,533,64,534,Sn+54,66,535,Sn+53,69,536,Sn+65,70,537,Sn+52,72,Sn+59,Sn+51,48,Sn+43,539,52,Sn+66,Sn+72,25,Sn+24,Sn+42,26,Sn+88,542,28,Sn+87,543,34,Sn+100,544,35,546,545,36,Sn+42,Sn+115,36,Sn+43,Sn+115,17,548,Sn+22,20,549,Sn+21,33,552,550,44,Sn+17,551,45,Sn+19,Sn+20,44,Sn+15,553,45,Sn+15,Sn+20]),xn=ce.from(yn,2,En.conditions,En.results),vn=new le({
size:50,
params:["Accelerate","Bucket","DisableAccessPoints","DisableMultiRegionAccessPoints","DisableS3ExpressSessionAuth","Endpoint","ForcePathStyle","Region","UseArnRegion","UseDualStack","UseFIPS","UseGlobalEndpoint","UseObjectLambdaEndpoint","UseS3ExpressControlEndpoint"]
}),defaultEndpointResolver=(e,t={})=>vn.get(e,()=>ue(xn,{endpointParams:e,logger:t.logger}));de.aws=c;const In=(Cn=async(e,t,r)=>({operation:B(t).operation,
region:await j(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}),async(e,t,r)=>{
if(!r)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`")
;const o=await Cn(e,t,r),i=B(t)?.commandInstance?.constructor?.getEndpointParameterInstructions
;if(!i)throw new Error(`getEndpointParameterInstructions() is not defined on '${t.commandName}'`);const s=await pe(r,{getEndpointParameterInstructions:i},e)
;return Object.assign(o,s)});var Cn;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"s3",region:e.region},
propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createAwsAuthSigv4aHttpAuthOption(e){return{schemeId:"aws.auth#sigv4a",
signingProperties:{name:"s3",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const Pn=((e,t,r)=>o=>{
const i=e(o),s=i.properties?.authSchemes;if(!s)return t(o);const a=[];for(const e of s){const{name:t,properties:i={},...c}=e,l=t.toLowerCase();let u
;if(t!==l&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${l}'`),"sigv4a"===l){u="aws.auth#sigv4a";const e=s.find(e=>{
const t=e.name.toLowerCase();return"sigv4a"!==t&&t.startsWith("sigv4")});if("none"===ke.sigv4aDependency()&&e)continue}else{
if(!l.startsWith("sigv4"))throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${l}'`);u="aws.auth#sigv4"}const d=r[u]
;if(!d)throw new Error(`Could not find HttpAuthOption create function for '${u}'`);const p=d(o);p.schemeId=u,p.signingProperties={...p.signingProperties||{},
...c,...i},a.push(p)}return a})(defaultEndpointResolver,e=>{const t=[];return e.operation,t.push(createAwsAuthSigv4HttpAuthOption(e)),
t.push(createAwsAuthSigv4aHttpAuthOption(e)),t},{"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption}),bn=z({
ForcePathStyle:{type:"clientContextParams",name:"forcePathStyle"},UseArnRegion:{type:"clientContextParams",name:"useArnRegion"},DisableMultiRegionAccessPoints:{
type:"clientContextParams",name:"disableMultiregionAccessPoints"},Accelerate:{type:"clientContextParams",name:"useAccelerateEndpoint"},
DisableS3ExpressSessionAuth:{type:"clientContextParams",name:"disableS3ExpressSessionAuth"},UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}},"AmazonS3","S3Client",ge),wn={Bucket:{type:"contextParams",name:"Bucket"},Key:{type:"contextParams",
name:"Key"}},An={DisableS3ExpressSessionAuth:{type:"staticContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},On={Bucket:{
type:"contextParams",name:"Bucket"}},Tn={Bucket:{type:"contextParams",name:"Bucket"},Prefix:{type:"contextParams",name:"Prefix"}
},_mw0=(e,t,r,o)=>[x(r)],_mw5=(e,t,r,i)=>[o(r,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},
requestChecksumRequired:!0}),x(r)],_mw8=(e,t,r,o)=>[x(r),v(r),C(r)],_mw11=(e,t,r,i)=>[o(r,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",
name:"ChecksumAlgorithm"},requestChecksumRequired:!1}),P(r),x(r),v(r)];class S3ServiceException extends V{constructor(e){super(e),
Object.setPrototypeOf(this,S3ServiceException.prototype)}}class NoSuchUpload extends S3ServiceException{name="NoSuchUpload";$fault="client";constructor(e){
super({name:"NoSuchUpload",$fault:"client",...e}),Object.setPrototypeOf(this,NoSuchUpload.prototype)}}class AccessDenied extends S3ServiceException{
name="AccessDenied";$fault="client";constructor(e){super({name:"AccessDenied",$fault:"client",...e}),Object.setPrototypeOf(this,AccessDenied.prototype)}}
class ObjectNotInActiveTierError extends S3ServiceException{name="ObjectNotInActiveTierError";$fault="client";constructor(e){super({
name:"ObjectNotInActiveTierError",$fault:"client",...e}),Object.setPrototypeOf(this,ObjectNotInActiveTierError.prototype)}}
class BucketAlreadyExists extends S3ServiceException{name="BucketAlreadyExists";$fault="client";constructor(e){super({name:"BucketAlreadyExists",
$fault:"client",...e}),Object.setPrototypeOf(this,BucketAlreadyExists.prototype)}}class BucketAlreadyOwnedByYou extends S3ServiceException{
name="BucketAlreadyOwnedByYou";$fault="client";constructor(e){super({name:"BucketAlreadyOwnedByYou",$fault:"client",...e}),
Object.setPrototypeOf(this,BucketAlreadyOwnedByYou.prototype)}}class NoSuchBucket extends S3ServiceException{name="NoSuchBucket";$fault="client";constructor(e){
super({name:"NoSuchBucket",$fault:"client",...e}),Object.setPrototypeOf(this,NoSuchBucket.prototype)}}class NoSuchKey extends S3ServiceException{
name="NoSuchKey";$fault="client";constructor(e){super({name:"NoSuchKey",$fault:"client",...e}),Object.setPrototypeOf(this,NoSuchKey.prototype)}}
class InvalidObjectState extends S3ServiceException{name="InvalidObjectState";$fault="client";StorageClass;AccessTier;constructor(e){super({
name:"InvalidObjectState",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidObjectState.prototype),this.StorageClass=e.StorageClass,
this.AccessTier=e.AccessTier}}class NoSuchAnnotation extends S3ServiceException{name="NoSuchAnnotation";$fault="client";constructor(e){super({
name:"NoSuchAnnotation",$fault:"client",...e}),Object.setPrototypeOf(this,NoSuchAnnotation.prototype)}}class NotFound extends S3ServiceException{name="NotFound"
;$fault="client";constructor(e){super({name:"NotFound",$fault:"client",...e}),Object.setPrototypeOf(this,NotFound.prototype)}}
class InvalidPrefix extends S3ServiceException{name="InvalidPrefix";$fault="client";constructor(e){super({name:"InvalidPrefix",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidPrefix.prototype)}}class EncryptionTypeMismatch extends S3ServiceException{name="EncryptionTypeMismatch";$fault="client"
;constructor(e){super({name:"EncryptionTypeMismatch",$fault:"client",...e}),Object.setPrototypeOf(this,EncryptionTypeMismatch.prototype)}}
class InvalidRequest extends S3ServiceException{name="InvalidRequest";$fault="client";constructor(e){super({name:"InvalidRequest",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidRequest.prototype)}}class InvalidWriteOffset extends S3ServiceException{name="InvalidWriteOffset";$fault="client"
;constructor(e){super({name:"InvalidWriteOffset",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidWriteOffset.prototype)}}
class TooManyParts extends S3ServiceException{name="TooManyParts";$fault="client";constructor(e){super({name:"TooManyParts",$fault:"client",...e}),
Object.setPrototypeOf(this,TooManyParts.prototype)}}class AnnotationLimitExceeded extends S3ServiceException{name="AnnotationLimitExceeded";$fault="client"
;constructor(e){super({name:"AnnotationLimitExceeded",$fault:"client",...e}),Object.setPrototypeOf(this,AnnotationLimitExceeded.prototype)}}
class AnnotationNameTooLong extends S3ServiceException{name="AnnotationNameTooLong";$fault="client";constructor(e){super({name:"AnnotationNameTooLong",
$fault:"client",...e}),Object.setPrototypeOf(this,AnnotationNameTooLong.prototype)}}class InvalidAnnotationName extends S3ServiceException{
name="InvalidAnnotationName";$fault="client";constructor(e){super({name:"InvalidAnnotationName",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidAnnotationName.prototype)}}class UnsupportedMediaType extends S3ServiceException{name="UnsupportedMediaType";$fault="client"
;constructor(e){super({name:"UnsupportedMediaType",$fault:"client",...e}),Object.setPrototypeOf(this,UnsupportedMediaType.prototype)}}
class IdempotencyParameterMismatch extends S3ServiceException{name="IdempotencyParameterMismatch";$fault="client";constructor(e){super({
name:"IdempotencyParameterMismatch",$fault:"client",...e}),Object.setPrototypeOf(this,IdempotencyParameterMismatch.prototype)}}
class ObjectAlreadyInActiveTierError extends S3ServiceException{name="ObjectAlreadyInActiveTierError";$fault="client";constructor(e){super({
name:"ObjectAlreadyInActiveTierError",$fault:"client",...e}),Object.setPrototypeOf(this,ObjectAlreadyInActiveTierError.prototype)}}
const Rn="AccessKeyId",Nn="Bucket",Dn="BucketKeyEnabled",Mn="ChecksumAlgorithm",kn="CacheControl",_n="ChecksumCRC32",$n="ChecksumCRC32C",Ln="ChecksumCRC64NVME",Fn="Cache-Control",Un="Content-Disposition",Hn="ContentDisposition",jn="Content-Encoding",Bn="ContentEncoding",zn="ContentLanguage",Vn="Content-Language",Gn="Content-Length",qn="ContentLength",Kn="ChecksumMD5",Wn="ChecksumSHA1",Qn="ChecksumSHA256",Jn="ChecksumSHA512",Zn="ChecksumType",Xn="Content-Type",Yn="ContentType",er="ChecksumXXHASH64",tr="ChecksumXXHASH3",nr="ChecksumXXHASH128",rr="Credentials",or="DeleteMarker",ir="DeleteMarkers",sr="Delete",ar="Delimiter",cr="Error",lr="ExpectedBucketOwner",ur="ExpiresString",dr="ETag",pr="EncodingType",gr="Errors",hr="Expiration",mr="Expires",fr="IsLatest",Er="IfMatch",Sr="If-Match",yr="IfNoneMatch",xr="If-None-Match",vr="Key",Ir="KeyMarker",Cr="LastModified",Pr="Metadata",br="MaxKeys",wr="Owner",Ar="ObjectLockEventHold",Or="ObjectLockEventHoldDurationDays",Tr="ObjectLockEventHoldDurationYears",Rr="ObjectLockLegalHoldStatus",Nr="ObjectLockMode",Dr="ObjectLockRetainUntilDate",Mr="Prefix",kr="RequestCharged",_r="RequestPayer",$r="RestoreStatus",Lr="Range",Fr="SecretAccessKey",Ur="StorageClass",Hr="ServerSideEncryption",jr="SSECustomerAlgorithm",Br="SSECustomerKey",zr="SSECustomerKeyMD5",Vr="SSEKMSEncryptionContext",Gr="SSEKMSKeyId",qr="SessionToken",Kr="Size",Wr="VersionId",Qr="VersionIdMarker",Jr="WebsiteRedirectLocation",Zr="client",Xr="error",Yr="http",eo="httpChecksum",to="httpError",no="httpHeader",ro="httpPayload",oo="httpPrefixHeaders",io="httpQuery",so="smithy.ts.sdk.synthetic.com.amazonaws.s3",ao="streaming",co="xmlFlattened",lo="xmlName",uo="x-amz-checksum-crc32",po="x-amz-checksum-crc32c",go="x-amz-checksum-crc64nvme",ho="x-amz-checksum-md5",mo="x-amz-checksum-sha1",fo="x-amz-checksum-sha256",Eo="x-amz-checksum-sha512",So="x-amz-checksum-type",yo="x-amz-checksum-xxhash64",xo="x-amz-checksum-xxhash3",vo="x-amz-checksum-xxhash128",Io="x-amz-expiration",Co="x-amz-expected-bucket-owner",Po="x-amz-meta-",bo="x-amz-object-lock-event-hold",wo="x-amz-object-lock-event-hold-duration-days",Ao="x-amz-object-lock-event-hold-duration-years",Oo="x-amz-object-lock-legal-hold",To="x-amz-object-lock-mode",Ro="x-amz-object-lock-retain-until-date",No="x-amz-request-charged",Do="x-amz-request-payer",Mo="x-amz-storage-class",ko="x-amz-sdk-checksum-algorithm",_o="x-amz-server-side-encryption",$o="x-amz-server-side-encryption-aws-kms-key-id",Lo="x-amz-server-side-encryption-bucket-key-enabled",Fo="x-amz-server-side-encryption-context",Uo="x-amz-server-side-encryption-customer-algorithm",Ho="x-amz-server-side-encryption-customer-key",jo="x-amz-server-side-encryption-customer-key-MD5",Bo="x-amz-version-id",zo="x-amz-website-redirect-location",Vo="com.amazonaws.s3",Go=new we(so)
;var qo=[-3,so,"S3ServiceException",0,[],[]];Go.registerError(qo,S3ServiceException);const Ko=new we(Vo);var Wo=[-3,Vo,"AccessDenied",{[Xr]:Zr,[to]:403},[],[]]
;Ko.registerError(Wo,AccessDenied);var Qo=[-3,Vo,"AnnotationLimitExceeded",{[Xr]:Zr,[to]:400},[],[]];Ko.registerError(Qo,AnnotationLimitExceeded)
;var Jo=[-3,Vo,"AnnotationNameTooLong",{[Xr]:Zr,[to]:400},[],[]];Ko.registerError(Jo,AnnotationNameTooLong);var Zo=[-3,Vo,"BucketAlreadyExists",{[Xr]:Zr,
[to]:409},[],[]];Ko.registerError(Zo,BucketAlreadyExists);var Xo=[-3,Vo,"BucketAlreadyOwnedByYou",{[Xr]:Zr,[to]:409},[],[]]
;Ko.registerError(Xo,BucketAlreadyOwnedByYou);var Yo=[-3,Vo,"EncryptionTypeMismatch",{[Xr]:Zr,[to]:400},[],[]];Ko.registerError(Yo,EncryptionTypeMismatch)
;var ei=[-3,Vo,"IdempotencyParameterMismatch",{[Xr]:Zr,[to]:400},[],[]];Ko.registerError(ei,IdempotencyParameterMismatch)
;var ti=[-3,Vo,"InvalidAnnotationName",{[Xr]:Zr,[to]:400},[],[]];Ko.registerError(ti,InvalidAnnotationName);var ni=[-3,Vo,"InvalidObjectState",{[Xr]:Zr,[to]:403
},[Ur,"AccessTier"],[0,0]];Ko.registerError(ni,InvalidObjectState);var ri=[-3,Vo,"InvalidPrefix",{[Xr]:Zr,[to]:400},[],[]];Ko.registerError(ri,InvalidPrefix)
;var oi=[-3,Vo,"InvalidRequest",{[Xr]:Zr,[to]:400},[],[]];Ko.registerError(oi,InvalidRequest);var ii=[-3,Vo,"InvalidWriteOffset",{[Xr]:Zr,[to]:400},[],[]]
;Ko.registerError(ii,InvalidWriteOffset);var si=[-3,Vo,"NoSuchAnnotation",{[Xr]:Zr,[to]:404},[],[]];Ko.registerError(si,NoSuchAnnotation)
;var ai=[-3,Vo,"NoSuchBucket",{[Xr]:Zr,[to]:404},[],[]];Ko.registerError(ai,NoSuchBucket);var ci=[-3,Vo,"NoSuchKey",{[Xr]:Zr,[to]:404},[],[]]
;Ko.registerError(ci,NoSuchKey);var li=[-3,Vo,"NoSuchUpload",{[Xr]:Zr,[to]:404},[],[]];Ko.registerError(li,NoSuchUpload);var ui=[-3,Vo,"NotFound",{[Xr]:Zr
},[],[]];Ko.registerError(ui,NotFound);var di=[-3,Vo,"ObjectAlreadyInActiveTierError",{[Xr]:Zr,[to]:403},[],[]]
;Ko.registerError(di,ObjectAlreadyInActiveTierError);var pi=[-3,Vo,"ObjectNotInActiveTierError",{[Xr]:Zr,[to]:403},[],[]]
;Ko.registerError(pi,ObjectNotInActiveTierError);var gi=[-3,Vo,"TooManyParts",{[Xr]:Zr,[to]:400},[],[]];Ko.registerError(gi,TooManyParts)
;var hi=[-3,Vo,"UnsupportedMediaType",{[Xr]:Zr,[to]:415},[],[]];Ko.registerError(hi,UnsupportedMediaType);const mi=[Go,Ko]
;var fi=[0,Vo,"SessionCredentialValue",8,0],Ei=[0,Vo,Br,8,0],Si=[0,Vo,Vr,8,0],yi=[0,Vo,Gr,8,0],xi=[0,Vo,"StreamingBlob",{[ao]:1
},42],vi=[3,Vo,"CommonPrefix",0,[Mr],[0]],Ii=[3,Vo,"CreateSessionOutput",{[lo]:"CreateSessionResult"},[rr,Hr,Gr,Vr,Dn],[[()=>Bi,{[lo]:rr}],[0,{[no]:_o
}],[()=>yi,{[no]:$o}],[()=>Si,{[no]:Fo}],[2,{[no]:Lo}]],1],Ci=[3,Vo,"CreateSessionRequest",0,[Nn,"SessionMode",Hr,Gr,Vr,Dn],[[0,1],[0,{
[no]:"x-amz-create-session-mode"}],[0,{[no]:_o}],[()=>yi,{[no]:$o}],[()=>Si,{[no]:Fo}],[2,{[no]:Lo}]],1],Pi=[3,Vo,sr,0,["Objects","Quiet"],[[()=>Ki,{[co]:1,
[lo]:"Object"
}],2],1],bi=[3,Vo,"DeletedObject",0,[vr,Wr,or,"DeleteMarkerVersionId"],[0,0,2,0]],wi=[3,Vo,"DeleteMarkerEntry",0,[wr,vr,Wr,fr,Cr],[()=>Fi,0,0,2,4]],Ai=[3,Vo,"DeleteObjectsOutput",{
[lo]:"DeleteResult"},["Deleted",kr,gr],[[()=>Vi,{[co]:1}],[0,{[no]:No}],[()=>qi,{[co]:1,[lo]:cr
}]]],Oi=[3,Vo,"DeleteObjectsRequest",0,[Nn,sr,"MFA",_r,"BypassGovernanceRetention",lr,Mn],[[0,1],[()=>Pi,{[ro]:1,[lo]:sr}],[0,{[no]:"x-amz-mfa"}],[0,{[no]:Do
}],[2,{[no]:"x-amz-bypass-governance-retention"}],[0,{[no]:Co}],[0,{[no]:ko
}]],2],Ti=[3,Vo,cr,0,[vr,Wr,"Code","Message"],[0,0,0,0]],Ri=[3,Vo,"HeadBucketOutput",0,["BucketArn","BucketLocationType","BucketLocationName","BucketRegion","AccessPointAlias"],[[0,{
[no]:"x-amz-bucket-arn"}],[0,{[no]:"x-amz-bucket-location-type"}],[0,{[no]:"x-amz-bucket-location-name"}],[0,{[no]:"x-amz-bucket-region"}],[2,{
[no]:"x-amz-access-point-alias"}]]],Ni=[3,Vo,"HeadBucketRequest",0,[Nn,lr],[[0,1],[0,{[no]:Co
}]],1],Di=[3,Vo,"HeadObjectOutput",0,[or,"AcceptRanges",hr,"Restore","ArchiveStatus",Cr,qn,_n,$n,Ln,Wn,Qn,Jn,Kn,er,tr,nr,Zn,dr,"MissingMeta",Wr,kn,Hn,Bn,zn,Yn,"ContentRange",mr,ur,Jr,Hr,Pr,jr,zr,Gr,Dn,Ur,kr,"ReplicationStatus","PartsCount","TagCount",Nr,Dr,Rr,Ar,Or,Tr],[[2,{
[no]:"x-amz-delete-marker"}],[0,{[no]:"accept-ranges"}],[0,{[no]:Io}],[0,{[no]:"x-amz-restore"}],[0,{[no]:"x-amz-archive-status"}],[4,{[no]:"Last-Modified"
}],[1,{[no]:Gn}],[0,{[no]:uo}],[0,{[no]:po}],[0,{[no]:go}],[0,{[no]:mo}],[0,{[no]:fo}],[0,{[no]:Eo}],[0,{[no]:ho}],[0,{[no]:yo}],[0,{[no]:xo}],[0,{[no]:vo
}],[0,{[no]:So}],[0,{[no]:dr}],[1,{[no]:"x-amz-missing-meta"}],[0,{[no]:Bo}],[0,{[no]:Fn}],[0,{[no]:Un}],[0,{[no]:jn}],[0,{[no]:Vn}],[0,{[no]:Xn}],[0,{
[no]:"Content-Range"}],[4,{[no]:mr}],[0,{[no]:ur}],[0,{[no]:zo}],[0,{[no]:_o}],[128,{[oo]:Po}],[0,{[no]:Uo}],[0,{[no]:jo}],[()=>yi,{[no]:$o}],[2,{[no]:Lo}],[0,{
[no]:Mo}],[0,{[no]:No}],[0,{[no]:"x-amz-replication-status"}],[1,{[no]:"x-amz-mp-parts-count"}],[1,{[no]:"x-amz-tagging-count"}],[0,{[no]:To}],[5,{[no]:Ro
}],[0,{[no]:Oo}],[0,{[no]:bo}],[1,{[no]:wo}],[1,{[no]:Ao
}]]],Mi=[3,Vo,"HeadObjectRequest",0,[Nn,vr,Er,"IfModifiedSince",yr,"IfUnmodifiedSince",Lr,"ResponseCacheControl","ResponseContentDisposition","ResponseContentEncoding","ResponseContentLanguage","ResponseContentType","ResponseExpires",Wr,jr,Br,zr,_r,"PartNumber",lr,"ChecksumMode"],[[0,1],[0,1],[0,{
[no]:Sr}],[4,{[no]:"If-Modified-Since"}],[0,{[no]:xr}],[4,{[no]:"If-Unmodified-Since"}],[0,{[no]:Lr}],[0,{[io]:"response-cache-control"}],[0,{
[io]:"response-content-disposition"}],[0,{[io]:"response-content-encoding"}],[0,{[io]:"response-content-language"}],[0,{[io]:"response-content-type"}],[6,{
[io]:"response-expires"}],[0,{[io]:"versionId"}],[0,{[no]:Uo}],[()=>Ei,{[no]:Ho}],[0,{[no]:jo}],[0,{[no]:Do}],[1,{[io]:"partNumber"}],[0,{[no]:Co}],[0,{
[no]:"x-amz-checksum-mode"}]],2],ki=[3,Vo,"ListObjectVersionsOutput",{[lo]:"ListVersionsResult"
},["IsTruncated",Ir,Qr,"NextKeyMarker","NextVersionIdMarker","Versions",ir,"Name",Mr,ar,br,"CommonPrefixes",pr,kr],[2,0,0,0,0,[()=>Wi,{[co]:1,[lo]:"Version"
}],[()=>Gi,{[co]:1,[lo]:or}],0,0,0,1,[()=>zi,{[co]:1}],0,[0,{[no]:No
}]]],_i=[3,Vo,"ListObjectVersionsRequest",0,[Nn,ar,pr,Ir,br,Mr,Qr,lr,_r,"OptionalObjectAttributes"],[[0,1],[0,{[io]:"delimiter"}],[0,{[io]:"encoding-type"
}],[0,{[io]:"key-marker"}],[1,{[io]:"max-keys"}],[0,{[io]:"prefix"}],[0,{[io]:"version-id-marker"}],[0,{[no]:Co}],[0,{[no]:Do}],[64,{
[no]:"x-amz-optional-object-attributes"
}]],1],$i=[3,Vo,"ObjectIdentifier",0,[vr,Wr,dr,"LastModifiedTime",Kr],[0,0,0,6,1],1],Li=[3,Vo,"ObjectVersion",0,[dr,Mn,Zn,Kr,Ur,vr,Wr,fr,Cr,wr,$r],[0,[64,{
[co]:1
}],0,1,0,0,0,2,4,()=>Fi,()=>ji]],Fi=[3,Vo,wr,0,["DisplayName","ID"],[0,0]],Ui=[3,Vo,"PutObjectOutput",0,[hr,dr,_n,$n,Ln,Wn,Qn,Jn,Kn,er,tr,nr,Zn,Hr,Wr,jr,zr,Gr,Vr,Dn,Kr,kr],[[0,{
[no]:Io}],[0,{[no]:dr}],[0,{[no]:uo}],[0,{[no]:po}],[0,{[no]:go}],[0,{[no]:mo}],[0,{[no]:fo}],[0,{[no]:Eo}],[0,{[no]:ho}],[0,{[no]:yo}],[0,{[no]:xo}],[0,{
[no]:vo}],[0,{[no]:So}],[0,{[no]:_o}],[0,{[no]:Bo}],[0,{[no]:Uo}],[0,{[no]:jo}],[()=>yi,{[no]:$o}],[()=>Si,{[no]:Fo}],[2,{[no]:Lo}],[1,{[no]:"x-amz-object-size"
}],[0,{[no]:No
}]]],Hi=[3,Vo,"PutObjectRequest",0,[Nn,vr,"ACL","Body",kn,Hn,Bn,zn,qn,"ContentMD5",Yn,Mn,_n,$n,Ln,Wn,Qn,Jn,Kn,er,tr,nr,mr,Er,yr,"GrantFullControl","GrantRead","GrantReadACP","GrantWriteACP","WriteOffsetBytes",Pr,Hr,Ur,Jr,jr,Br,zr,Gr,Vr,Dn,_r,"Tagging",Nr,Dr,Rr,Ar,Or,Tr,lr],[[0,1],[0,1],[0,{
[no]:"x-amz-acl"}],[()=>xi,16],[0,{[no]:Fn}],[0,{[no]:Un}],[0,{[no]:jn}],[0,{[no]:Vn}],[1,{[no]:Gn}],[0,{[no]:"Content-MD5"}],[0,{[no]:Xn}],[0,{[no]:ko}],[0,{
[no]:uo}],[0,{[no]:po}],[0,{[no]:go}],[0,{[no]:mo}],[0,{[no]:fo}],[0,{[no]:Eo}],[0,{[no]:ho}],[0,{[no]:yo}],[0,{[no]:xo}],[0,{[no]:vo}],[4,{[no]:mr}],[0,{
[no]:Sr}],[0,{[no]:xr}],[0,{[no]:"x-amz-grant-full-control"}],[0,{[no]:"x-amz-grant-read"}],[0,{[no]:"x-amz-grant-read-acp"}],[0,{[no]:"x-amz-grant-write-acp"
}],[1,{[no]:"x-amz-write-offset-bytes"}],[128,{[oo]:Po}],[0,{[no]:_o}],[0,{[no]:Mo}],[0,{[no]:zo}],[0,{[no]:Uo}],[()=>Ei,{[no]:Ho}],[0,{[no]:jo}],[()=>yi,{
[no]:$o}],[()=>Si,{[no]:Fo}],[2,{[no]:Lo}],[0,{[no]:Do}],[0,{[no]:"x-amz-tagging"}],[0,{[no]:To}],[5,{[no]:Ro}],[0,{[no]:Oo}],[0,{[no]:bo}],[1,{[no]:wo}],[1,{
[no]:Ao}],[0,{[no]:Co}]],2],ji=[3,Vo,$r,0,["IsRestoreInProgress","RestoreExpiryDate"],[2,4]],Bi=[3,Vo,"SessionCredentials",0,[Rn,Fr,qr,hr],[[0,{[lo]:Rn
}],[()=>fi,{[lo]:Fr}],[()=>fi,{[lo]:qr}],[4,{[lo]:hr
}]],4],zi=[1,Vo,"CommonPrefixList",0,()=>vi],Vi=[1,Vo,"DeletedObjects",0,()=>bi],Gi=[1,Vo,ir,0,()=>wi],qi=[1,Vo,gr,0,()=>Ti],Ki=[1,Vo,"ObjectIdentifierList",0,()=>$i],Wi=[1,Vo,"ObjectVersionList",0,[()=>Li,0]],Qi=[9,Vo,"CreateSession",{
[Yr]:["GET","/?session",200]},()=>Ci,()=>Ii],Ji=[9,Vo,"DeleteObjects",{[eo]:"-",[Yr]:["POST","/?delete",200]},()=>Oi,()=>Ai],Zi=[9,Vo,"HeadBucket",{
[Yr]:["HEAD","/",200]},()=>Ni,()=>Ri],Xi=[9,Vo,"HeadObject",{[Yr]:["HEAD","/{Key+}",200]},()=>Mi,()=>Di],Yi=[9,Vo,"ListObjectVersions",{
[Yr]:["GET","/?versions",200]},()=>_i,()=>ki],es=[9,Vo,"PutObject",{[eo]:"-",[Yr]:["PUT","/{Key+}?x-id=PutObject",200]},()=>Hi,()=>Ui]
;class CreateSessionCommand extends(bn(An,_mw0,"CreateSession",Qi)){}var ts="3.1141.0";const getRuntimeConfig=e=>{q(process.version)
;const t=te(e),defaultConfigProvider=()=>t().then(K),r=(e=>({apiVersion:"2006-03-01",base64Decoder:e?.base64Decoder??Ve,base64Encoder:e?.base64Encoder??ze,
disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
getAwsChunkedEncodingStream:e?.getAwsChunkedEncodingStream??Be,httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Pn,httpAuthSchemes:e?.httpAuthSchemes??[{
schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new Re},{schemeId:"aws.auth#sigv4a",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new Ne}],logger:e?.logger??new G,md5:e?.md5??Le,protocol:e?.protocol??b,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.s3",errorTypeRegistries:mi,xmlNamespace:"http://s3.amazonaws.com/doc/2006-03-01/",
version:"2006-03-01",serviceTarget:"AmazonS3"},sdkStreamMixin:e?.sdkStreamMixin??je,serviceId:e?.serviceId??"S3",sha1:e?.sha1??We,sha256:e?.sha256??$e,
signerConstructor:e?.signerConstructor??ke,signingEscapePath:e?.signingEscapePath??!1,urlParser:e?.urlParser??Ee,useArnRegion:e?.useArnRegion??void 0,
utf8Decoder:e?.utf8Decoder??He,utf8Encoder:e?.utf8Encoder??Ue}))(e);l(process.version);const o={profile:e?.profile,logger:r.logger};return{...r,...e,
runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??ne(Me,o),bodyLengthChecker:e?.bodyLengthChecker??Ge,
credentialDefaultProvider:e?.credentialDefaultProvider??_e,defaultUserAgentProvider:e?.defaultUserAgentProvider??u({serviceId:r.serviceId,clientVersion:ts}),
disableS3ExpressSessionAuth:e?.disableS3ExpressSessionAuth??ne(T,o),eventStreamSerdeProvider:e?.eventStreamSerdeProvider??me,
maxAttempts:e?.maxAttempts??ne(Ce,e),region:e?.region??ne(ie,{...se,...o}),requestChecksumCalculation:e?.requestChecksumCalculation??ne(s,o),
requestHandler:Ke.create(e?.requestHandler??defaultConfigProvider),responseChecksumValidation:e?.responseChecksumValidation??ne(i,o),
retryMode:e?.retryMode??ne({...Ie,default:async()=>(await defaultConfigProvider()).retryMode||ve},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??ne(De,o),
streamCollector:e?.streamCollector??qe,streamHasher:e?.streamHasher??Fe,useArnRegion:e?.useArnRegion??ne(w,o),
useDualstackEndpoint:e?.useDualstackEndpoint??ne(oe,o),useFipsEndpoint:e?.useFipsEndpoint??ne(re,o),userAgentAppId:e?.userAgentAppId??ne(d,o)}}
;class DeleteObjectsCommand extends(bn(On,_mw5,"DeleteObjects",Ji)){}class HeadBucketCommand extends(bn(On,_mw0,"HeadBucket",Zi)){}
class HeadObjectCommand extends(bn(wn,_mw8,"HeadObject",Xi)){}class ListObjectVersionsCommand extends(bn(Tn,_mw0,"ListObjectVersions",Yi)){}
class PutObjectCommand extends(bn(wn,_mw11,"PutObject",es)){}t.DeleteObjectsCommand=DeleteObjectsCommand,t.HeadBucketCommand=HeadBucketCommand,
t.HeadObjectCommand=HeadObjectCommand,t.ListObjectVersionsCommand=ListObjectVersionsCommand,t.PutObjectCommand=PutObjectCommand,
t.S3Client=class S3Client extends J{config;constructor(...[e]){const t=getRuntimeConfig(e||{});super(t),this.initConfig=t;const r=(o=t,Object.assign(o,{
useFipsEndpoint:o.useFipsEndpoint??!1,useDualstackEndpoint:o.useDualstackEndpoint??!1,forcePathStyle:o.forcePathStyle??!1,
useAccelerateEndpoint:o.useAccelerateEndpoint??!1,useGlobalEndpoint:o.useGlobalEndpoint??!1,disableMultiregionAccessPoints:o.disableMultiregionAccessPoints??!1,
defaultSigningName:"s3",clientContextParams:o.clientContextParams??{}}));var o;const i=h(r),s=a(i),c=Pe(s),l=ae(c),u=m(l),d=he(u),x=(e=>{const t=Oe(e),r=Te(t)
;return Object.assign(r,{authSchemePreference:j(e.authSchemePreference??[])})})(fe(d)),v=((e,t)=>{const r=Object.assign(p(e),W(e),Se(e),(e=>{
const t=e.httpAuthSchemes;let r=e.httpAuthSchemeProvider,o=e.credentials;return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId)
;-1===r?t.push(e):t.splice(r,1,e)},httpAuthSchemes:()=>t,setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider:()=>r,setCredentials(e){o=e},credentials:()=>o
}})(e));return t.forEach(e=>e.configure(r)),Object.assign(e,g(r),Q(r),ye(r),{httpAuthSchemes:(o=r).httpAuthSchemes(),
httpAuthSchemeProvider:o.httpAuthSchemeProvider(),credentials:o.credentials()});var o})(R(x,{session:[()=>this,CreateSessionCommand]}),e?.extensions||[])
;this.config=v,this.middlewareStack.use(Ae(this.config)),this.middlewareStack.use(f(this.config)),this.middlewareStack.use(be(this.config)),
this.middlewareStack.use(xe(this.config)),this.middlewareStack.use(E(this.config)),this.middlewareStack.use(S(this.config)),
this.middlewareStack.use(y(this.config)),this.middlewareStack.use(L(this.config,{httpAuthSchemeParametersProvider:In,
identityProviderConfigProvider:async e=>new F({"aws.auth#sigv4":e.credentials,"aws.auth#sigv4a":e.credentials})})),this.middlewareStack.use(U(this.config)),
this.middlewareStack.use(D(this.config)),this.middlewareStack.use(M(this.config)),this.middlewareStack.use(k(this.config)),
this.middlewareStack.use(_(this.config)),this.middlewareStack.use($(this.config))}destroy(){super.destroy()}}},7176:(e,t,r)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:s,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:l,resolveUserAgentConfig:u,resolveHostHeaderConfig:d,getUserAgentPlugin:p,getHostHeaderPlugin:g,getLoggerPlugin:h,getRecursionDetectionPlugin:m}=r(3112),{getHttpAuthSchemeEndpointRuleSetPlugin:f,DefaultIdentityProviderConfig:E,getHttpSigningPlugin:S,createPaginator:y}=r(2538),{normalizeProvider:x,getSmithyContext:v,ServiceException:I,NoOpLogger:C,emitWarningIfUnsupportedVersion:P,loadConfigsForDefaultMode:b,getDefaultExtensionConfiguration:w,resolveDefaultRuntimeConfig:T,Client:R,makeBuilder:D,createAggregatedClient:M}=r(2474),{resolveDefaultsModeConfig:k,loadConfig:_,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:$,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:L,NODE_REGION_CONFIG_OPTIONS:F,NODE_REGION_CONFIG_FILE_OPTIONS:U,resolveRegionConfig:H}=r(2163),{BinaryDecisionDiagram:j,EndpointCache:B,decideEndpoint:z,customEndpointFunctions:V,resolveEndpointConfig:G,getEndpointPlugin:q}=r(2461),{parseUrl:K,getHttpHandlerExtensionConfiguration:W,resolveHttpHandlerRuntimeConfig:Q,getContentLengthPlugin:J}=r(230),{DEFAULT_RETRY_MODE:Z,NODE_RETRY_MODE_CONFIG_OPTIONS:X,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:Y,resolveRetryConfig:ee,getRetryPlugin:te}=r(3729),{TypeRegistry:ne,getSchemaSerdePlugin:re}=r(2754),{resolveAwsSdkSigV4Config:oe,AwsSdkSigV4Signer:ie,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:se}=r(299),{defaultProvider:ae}=r(9661),{toUtf8:ce,fromUtf8:le,toBase64:ue,fromBase64:de,calculateBodyLength:pe}=r(246),{streamCollector:ge,NodeHttpHandler:he}=r(4695),{AwsRestJsonProtocol:me}=r(2e3),{Sha256:fe}=r(5550),defaultSchedulerHttpAuthSchemeParametersProvider=async(e,t,r)=>({
operation:v(t).operation,region:await x(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;const defaultSchedulerHttpAuthSchemeProvider=e=>{const t=[];return e.operation,t.push(function createAwsAuthSigv4HttpAuthOption(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"scheduler",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}(e)),t}
;var Ee="3.1141.0";const Se="ref";var ye=-1,xe=!0,ve="isSet",Ie="PartitionResult",Ce="booleanEquals",Pe="getAttr",be={[Se]:"Endpoint"},we={[Se]:Ie},Ae={},Oe=[{
[Se]:"Region"}];const Te={conditions:[[ve,[be]],[ve,Oe],["aws.partition",Oe,Ie],[Ce,[{[Se]:"UseFIPS"},xe]],[Ce,[{[Se]:"UseDualStack"},xe]],[Ce,[{fn:Pe,
argv:[we,"supportsDualStack"]},xe]],[Ce,[{fn:Pe,argv:[we,"supportsFIPS"]},xe]]],
results:[[ye],[ye,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ye,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[be,Ae],["https://scheduler-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Ae],[ye,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://scheduler-fips.{Region}.{PartitionResult#dnsSuffix}",Ae],[ye,"FIPS is enabled but this partition does not support FIPS"],["https://scheduler.{Region}.{PartitionResult#dualStackDnsSuffix}",Ae],[ye,"DualStack is enabled but this partition does not support DualStack"],["https://scheduler.{Region}.{PartitionResult#dnsSuffix}",Ae],[ye,"Invalid Configuration: Missing Region"]]
},Re=1e8,Ne=new Int32Array([-1,1,-1,0,12,3,1,4,Re+11,2,5,Re+11,3,8,6,4,7,Re+10,5,Re+8,Re+9,4,10,9,6,Re+6,Re+7,5,11,Re+5,6,Re+4,Re+5,3,Re+1,13,4,Re+2,Re+3]),De=j.from(Ne,2,Te.conditions,Te.results),Me=new B({
size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>Me.get(e,()=>z(De,{endpointParams:e,logger:t.logger}));V.aws=o
;class SchedulerServiceException extends I{constructor(e){super(e),Object.setPrototypeOf(this,SchedulerServiceException.prototype)}}
class InternalServerException extends SchedulerServiceException{name="InternalServerException";$fault="server";Message;constructor(e){super({
name:"InternalServerException",$fault:"server",...e}),Object.setPrototypeOf(this,InternalServerException.prototype),this.Message=e.Message}}
class ResourceNotFoundException extends SchedulerServiceException{name="ResourceNotFoundException";$fault="client";Message;constructor(e){super({
name:"ResourceNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,ResourceNotFoundException.prototype),this.Message=e.Message}}
class ThrottlingException extends SchedulerServiceException{name="ThrottlingException";$fault="client";Message;constructor(e){super({name:"ThrottlingException",
$fault:"client",...e}),Object.setPrototypeOf(this,ThrottlingException.prototype),this.Message=e.Message}}
class ValidationException extends SchedulerServiceException{name="ValidationException";$fault="client";Message;constructor(e){super({name:"ValidationException",
$fault:"client",...e}),Object.setPrototypeOf(this,ValidationException.prototype),this.Message=e.Message}}
class ConflictException extends SchedulerServiceException{name="ConflictException";$fault="client";Message;constructor(e){super({name:"ConflictException",
$fault:"client",...e}),Object.setPrototypeOf(this,ConflictException.prototype),this.Message=e.Message}}
class ServiceQuotaExceededException extends SchedulerServiceException{name="ServiceQuotaExceededException";$fault="client";Message;constructor(e){super({
name:"ServiceQuotaExceededException",$fault:"client",...e}),Object.setPrototypeOf(this,ServiceQuotaExceededException.prototype),this.Message=e.Message}}
const ke="Arn",_e="ActionAfterCompletion",$e="CreationDate",Le="CapacityProviderStrategy",Fe="ClientToken",Ue="Description",He="DeadLetterConfig",je="EventBridgeParameters",Be="EndDate",ze="EcsParameters",Ve="FlexibleTimeWindow",Ge="GroupName",qe="KmsKeyArn",Ke="KinesisParameters",We="LastModificationDate",Qe="Message",Je="MaxResults",Ze="Name",Xe="NetworkConfiguration",Ye="NamePrefix",et="NextToken",tt="PlacementConstraints",nt="PlacementStrategy",rt="RetryPolicy",ot="StartDate",it="ScheduleExpression",st="ScheduleExpressionTimezone",at="SageMakerPipelineParameters",ct="SqsParameters",lt="State",ut="Tags",dt="Target",pt="client",gt="error",ht="groupName",mt="http",ft="httpError",Et="httpQuery",St="idempotencyToken",yt="smithy.ts.sdk.synthetic.com.amazonaws.scheduler",xt="type",vt="com.amazonaws.scheduler",It=new ne(yt)
;var Ct=[-3,yt,"SchedulerServiceException",0,[],[]];It.registerError(Ct,SchedulerServiceException);const Pt=new ne(vt);var bt=[-3,vt,"ConflictException",{
[gt]:pt,[ft]:409},[Qe],[0],1];Pt.registerError(bt,ConflictException);var wt=[-3,vt,"InternalServerException",{[gt]:"server",[ft]:500},[Qe],[0],1]
;Pt.registerError(wt,InternalServerException);var At=[-3,vt,"ResourceNotFoundException",{[gt]:pt,[ft]:404},[Qe],[0],1]
;Pt.registerError(At,ResourceNotFoundException);var Ot=[-3,vt,"ServiceQuotaExceededException",{[gt]:pt,[ft]:402},[Qe],[0],1]
;Pt.registerError(Ot,ServiceQuotaExceededException);var Tt=[-3,vt,"ThrottlingException",{[gt]:pt,[ft]:429},[Qe],[0],1];Pt.registerError(Tt,ThrottlingException)
;var Rt=[-3,vt,"ValidationException",{[gt]:pt,[ft]:400},[Qe],[0],1];Pt.registerError(Rt,ValidationException);const Nt=[It,Pt]
;var Dt=[3,vt,"AwsVpcConfiguration",0,["Subnets","SecurityGroups","AssignPublicIp"],[64,64,0],1],Mt=[3,vt,"CapacityProviderStrategyItem",0,["capacityProvider","weight","base"],[0,1,1],1],kt=[3,vt,"CreateScheduleInput",0,[Ze,it,dt,Ve,Ge,ot,Be,Ue,st,lt,qe,Fe,_e],[[0,1],0,()=>tn,()=>jt,0,4,4,0,0,0,0,[0,4],0],4],_t=[3,vt,"CreateScheduleOutput",0,["ScheduleArn"],[0],1],$t=[3,vt,He,0,[ke],[0]],Lt=[3,vt,"DeleteScheduleInput",0,[Ze,Ge,Fe],[[0,1],[0,{
[Et]:ht}],[0,{[Et]:"clientToken",[St]:1
}]],1],Ft=[3,vt,"DeleteScheduleOutput",0,[],[]],Ut=[3,vt,ze,0,["TaskDefinitionArn","TaskCount","LaunchType",Xe,"PlatformVersion","Group",Le,"EnableECSManagedTags","EnableExecuteCommand",tt,nt,"PropagateTags","ReferenceId",ut],[0,1,0,()=>Kt,0,0,()=>rn,2,2,()=>on,()=>sn,0,0,[1,vt,ut,0,128]],1],Ht=[3,vt,je,0,["DetailType","Source"],[0,0],2],jt=[3,vt,Ve,0,["Mode","MaximumWindowInMinutes"],[0,1],1],Bt=[3,vt,"GetScheduleInput",0,[Ze,Ge],[[0,1],[0,{
[Et]:ht
}]],1],zt=[3,vt,"GetScheduleOutput",0,[ke,Ge,Ze,it,ot,Be,Ue,st,lt,$e,We,qe,dt,Ve,_e],[0,0,0,0,4,4,0,0,0,4,4,0,()=>tn,()=>jt,0]],Vt=[3,vt,Ke,0,["PartitionKey"],[0],1],Gt=[3,vt,"ListSchedulesInput",0,[Ge,Ye,lt,et,Je],[[0,{
[Et]:"ScheduleGroup"}],[0,{[Et]:Ye}],[0,{[Et]:lt}],[0,{[Et]:et}],[1,{[Et]:Je
}]]],qt=[3,vt,"ListSchedulesOutput",0,["Schedules",et],[()=>cn,0],1],Kt=[3,vt,Xe,0,["awsvpcConfiguration"],[()=>Dt]],Wt=[3,vt,"PlacementConstraint",0,[xt,"expression"],[0,0]],Qt=[3,vt,nt,0,[xt,"field"],[0,0]],Jt=[3,vt,rt,0,["MaximumEventAgeInSeconds","MaximumRetryAttempts"],[1,1]],Zt=[3,vt,"SageMakerPipelineParameter",0,[Ze,"Value"],[0,0],2],Xt=[3,vt,at,0,["PipelineParameterList"],[()=>an]],Yt=[3,vt,"ScheduleSummary",0,[ke,Ze,Ge,lt,$e,We,dt],[0,0,0,0,4,4,()=>nn]],en=[3,vt,ct,0,["MessageGroupId"],[0]],tn=[3,vt,dt,0,[ke,"RoleArn",He,rt,"Input",ze,je,Ke,at,ct],[0,0,()=>$t,()=>Jt,0,()=>Ut,()=>Ht,()=>Vt,()=>Xt,()=>en],2],nn=[3,vt,"TargetSummary",0,[ke],[0],1],rn=[1,vt,Le,0,()=>Mt],on=[1,vt,tt,0,()=>Wt],sn=[1,vt,"PlacementStrategies",0,()=>Qt],an=[1,vt,"SageMakerPipelineParameterList",0,()=>Zt],cn=[1,vt,"ScheduleList",0,()=>Yt],ln=[9,vt,"CreateSchedule",{
[mt]:["POST","/schedules/{Name}",200]},()=>kt,()=>_t],un=[9,vt,"DeleteSchedule",{[mt]:["DELETE","/schedules/{Name}",200]
},()=>Lt,()=>Ft],dn=[9,vt,"GetSchedule",{[mt]:["GET","/schedules/{Name}",200]},()=>Bt,()=>zt],pn=[9,vt,"ListSchedules",{[mt]:["GET","/schedules",200]
},()=>Gt,()=>qt];const getRuntimeConfig=e=>{P(process.version);const t=k(e),defaultConfigProvider=()=>t().then(b),r=(e=>({apiVersion:"2021-06-30",
base64Decoder:e?.base64Decoder??de,base64Encoder:e?.base64Encoder??ue,disableHostPrefix:e?.disableHostPrefix??!1,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSchedulerHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ie}],logger:e?.logger??new C,protocol:e?.protocol??me,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.scheduler",errorTypeRegistries:Nt,version:"2021-06-30",serviceTarget:"AWSChronosService"
},serviceId:e?.serviceId??"Scheduler",sha256:e?.sha256??fe,urlParser:e?.urlParser??K,utf8Decoder:e?.utf8Decoder??le,utf8Encoder:e?.utf8Encoder??ce}))(e)
;i(process.version);const o={profile:e?.profile,logger:r.logger};return{...r,...e,runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??_(se,o),bodyLengthChecker:e?.bodyLengthChecker??pe,credentialDefaultProvider:e?.credentialDefaultProvider??ae,
defaultUserAgentProvider:e?.defaultUserAgentProvider??s({serviceId:r.serviceId,clientVersion:Ee}),maxAttempts:e?.maxAttempts??_(Y,e),region:e?.region??_(F,{
...U,...o}),requestHandler:he.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??_({...X,
default:async()=>(await defaultConfigProvider()).retryMode||Z},e),streamCollector:e?.streamCollector??ge,useDualstackEndpoint:e?.useDualstackEndpoint??_(L,o),
useFipsEndpoint:e?.useFipsEndpoint??_($,o),userAgentAppId:e?.userAgentAppId??_(a,o)}};const gn=D({UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}
},"AWSChronosService","SchedulerClient",q),hn={},_mw0=(e,t,r,o)=>[];class CreateScheduleCommand extends(gn(hn,_mw0,"CreateSchedule",ln)){}
class DeleteScheduleCommand extends(gn(hn,_mw0,"DeleteSchedule",un)){}class GetScheduleCommand extends(gn(hn,_mw0,"GetSchedule",dn)){}
class ListSchedulesCommand extends(gn(hn,_mw0,"ListSchedules",pn)){}t.CreateScheduleCommand=CreateScheduleCommand,t.DeleteScheduleCommand=DeleteScheduleCommand,
t.GetScheduleCommand=GetScheduleCommand,t.ListSchedulesCommand=ListSchedulesCommand,t.SchedulerClient=class SchedulerClient extends R{config
;constructor(...[e]){const t=getRuntimeConfig(e||{});super(t),this.initConfig=t;const r=(o=t,Object.assign(o,{useDualstackEndpoint:o.useDualstackEndpoint??!1,
useFipsEndpoint:o.useFipsEndpoint??!1,defaultSigningName:"scheduler"}));var o;const i=u(r),s=ee(i),a=H(s),y=d(a),v=((e,t)=>{
const r=Object.assign(c(e),w(e),W(e),(e=>{const t=e.httpAuthSchemes;let r=e.httpAuthSchemeProvider,o=e.credentials;return{setHttpAuthScheme(e){
const r=t.findIndex(t=>t.schemeId===e.schemeId);-1===r?t.push(e):t.splice(r,1,e)},httpAuthSchemes:()=>t,setHttpAuthSchemeProvider(e){r=e},
httpAuthSchemeProvider:()=>r,setCredentials(e){o=e},credentials:()=>o}})(e));return t.forEach(e=>e.configure(r)),Object.assign(e,l(r),T(r),Q(r),{
httpAuthSchemes:(o=r).httpAuthSchemes(),httpAuthSchemeProvider:o.httpAuthSchemeProvider(),credentials:o.credentials()});var o})((e=>{const t=oe(e)
;return Object.assign(t,{authSchemePreference:x(e.authSchemePreference??[])})})(G(y)),e?.extensions||[]);this.config=v,
this.middlewareStack.use(re(this.config)),this.middlewareStack.use(p(this.config)),this.middlewareStack.use(te(this.config)),
this.middlewareStack.use(J(this.config)),this.middlewareStack.use(g(this.config)),this.middlewareStack.use(h(this.config)),
this.middlewareStack.use(m(this.config)),this.middlewareStack.use(f(this.config,{
httpAuthSchemeParametersProvider:defaultSchedulerHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new E({"aws.auth#sigv4":e.credentials
})})),this.middlewareStack.use(S(this.config))}destroy(){super.destroy()}}},8744:(e,t,r)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:s,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:l,resolveUserAgentConfig:u,resolveHostHeaderConfig:d,getUserAgentPlugin:p,getHostHeaderPlugin:g,getLoggerPlugin:h,getRecursionDetectionPlugin:m}=r(3112),{getHttpAuthSchemeEndpointRuleSetPlugin:f,DefaultIdentityProviderConfig:E,getHttpSigningPlugin:S,createPaginator:y}=r(2538),{normalizeProvider:x,getSmithyContext:v,ServiceException:I,NoOpLogger:C,emitWarningIfUnsupportedVersion:P,loadConfigsForDefaultMode:b,getDefaultExtensionConfiguration:w,resolveDefaultRuntimeConfig:T,Client:R,makeBuilder:D,createWaiter:M,checkExceptions:k,WaiterState:_,createAggregatedClient:$}=r(2474),{resolveDefaultsModeConfig:L,loadConfig:F,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:U,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:H,NODE_REGION_CONFIG_OPTIONS:j,NODE_REGION_CONFIG_FILE_OPTIONS:B,resolveRegionConfig:z}=r(2163),{BinaryDecisionDiagram:V,EndpointCache:G,decideEndpoint:q,customEndpointFunctions:K,resolveEndpointConfig:W,getEndpointPlugin:Q}=r(2461),{parseUrl:J,getHttpHandlerExtensionConfiguration:Z,resolveHttpHandlerRuntimeConfig:X,getContentLengthPlugin:Y}=r(230),{DEFAULT_RETRY_MODE:ee,NODE_RETRY_MODE_CONFIG_OPTIONS:te,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ne,resolveRetryConfig:re,getRetryPlugin:oe}=r(3729),{TypeRegistry:ie,getSchemaSerdePlugin:se}=r(2754),{resolveAwsSdkSigV4Config:ae,AwsSdkSigV4Signer:ce,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:le}=r(299),{defaultProvider:ue}=r(9661),{toUtf8:de,fromUtf8:pe,toBase64:ge,fromBase64:he,calculateBodyLength:me}=r(246),{streamCollector:fe,NodeHttpHandler:Ee}=r(4695),{AwsJson1_1Protocol:Se}=r(2e3),{Sha256:ye}=r(5550),defaultSSMHttpAuthSchemeParametersProvider=async(e,t,r)=>({
operation:v(t).operation,region:await x(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;const defaultSSMHttpAuthSchemeProvider=e=>{const t=[];return e.operation,t.push(function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",
signingProperties:{name:"ssm",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}(e)),t};var xe="3.1141.0";const ve="ref"
;var Ie=-1,Ce=!0,Pe="isSet",be="PartitionResult",we="booleanEquals",Ae="getAttr",Oe={[ve]:"Endpoint"},Te={[ve]:be},Re={},Ne=[{[ve]:"Region"}];const De={
conditions:[[Pe,[Oe]],[Pe,Ne],["aws.partition",Ne,be],[we,[{[ve]:"UseFIPS"},Ce]],[we,[{[ve]:"UseDualStack"},Ce]],[we,[{fn:Ae,argv:[Te,"supportsDualStack"]
},Ce]],[we,[{fn:Ae,argv:[Te,"supportsFIPS"]},Ce]],["stringEquals",[{fn:Ae,argv:[Te,"name"]},"aws-us-gov"]]],
results:[[Ie],[Ie,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Ie,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Oe,Re],["https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Re],[Ie,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ssm.{Region}.amazonaws.com",Re],["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}",Re],[Ie,"FIPS is enabled but this partition does not support FIPS"],["https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}",Re],[Ie,"DualStack is enabled but this partition does not support DualStack"],["https://ssm.{Region}.{PartitionResult#dnsSuffix}",Re],[Ie,"Invalid Configuration: Missing Region"]]
},Me=1e8,ke=new Int32Array([-1,1,-1,0,13,3,1,4,Me+12,2,5,Me+12,3,8,6,4,7,Me+11,5,Me+9,Me+10,4,11,9,6,10,Me+8,7,Me+6,Me+7,5,12,Me+5,6,Me+4,Me+5,3,Me+1,14,4,Me+2,Me+3]),_e=V.from(ke,2,De.conditions,De.results),$e=new G({
size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>$e.get(e,()=>q(_e,{endpointParams:e,logger:t.logger}));K.aws=o
;class SSMServiceException extends I{constructor(e){super(e),Object.setPrototypeOf(this,SSMServiceException.prototype)}}
class AccessDeniedException extends SSMServiceException{name="AccessDeniedException";$fault="client";Message;constructor(e){super({name:"AccessDeniedException",
$fault:"client",...e}),Object.setPrototypeOf(this,AccessDeniedException.prototype),this.Message=e.Message}}
class InternalServerError extends SSMServiceException{name="InternalServerError";$fault="server";Message;constructor(e){super({name:"InternalServerError",
$fault:"server",...e}),Object.setPrototypeOf(this,InternalServerError.prototype),this.Message=e.Message}}class InvalidResourceId extends SSMServiceException{
name="InvalidResourceId";$fault="client";constructor(e){super({name:"InvalidResourceId",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidResourceId.prototype)}}class InvalidResourceType extends SSMServiceException{name="InvalidResourceType";$fault="client"
;constructor(e){super({name:"InvalidResourceType",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidResourceType.prototype)}}
class TooManyTagsError extends SSMServiceException{name="TooManyTagsError";$fault="client";constructor(e){super({name:"TooManyTagsError",$fault:"client",...e}),
Object.setPrototypeOf(this,TooManyTagsError.prototype)}}class TooManyUpdates extends SSMServiceException{name="TooManyUpdates";$fault="client";Message
;constructor(e){super({name:"TooManyUpdates",$fault:"client",...e}),Object.setPrototypeOf(this,TooManyUpdates.prototype),this.Message=e.Message}}
class AlreadyExistsException extends SSMServiceException{name="AlreadyExistsException";$fault="client";Message;constructor(e){super({
name:"AlreadyExistsException",$fault:"client",...e}),Object.setPrototypeOf(this,AlreadyExistsException.prototype),this.Message=e.Message}}
class OpsItemConflictException extends SSMServiceException{name="OpsItemConflictException";$fault="client";Message;constructor(e){super({
name:"OpsItemConflictException",$fault:"client",...e}),Object.setPrototypeOf(this,OpsItemConflictException.prototype),this.Message=e.Message}}
class OpsItemInvalidParameterException extends SSMServiceException{name="OpsItemInvalidParameterException";$fault="client";ParameterNames;Message
;constructor(e){super({name:"OpsItemInvalidParameterException",$fault:"client",...e}),Object.setPrototypeOf(this,OpsItemInvalidParameterException.prototype),
this.ParameterNames=e.ParameterNames,this.Message=e.Message}}class OpsItemLimitExceededException extends SSMServiceException{
name="OpsItemLimitExceededException";$fault="client";ResourceTypes;Limit;LimitType;Message;constructor(e){super({name:"OpsItemLimitExceededException",
$fault:"client",...e}),Object.setPrototypeOf(this,OpsItemLimitExceededException.prototype),this.ResourceTypes=e.ResourceTypes,this.Limit=e.Limit,
this.LimitType=e.LimitType,this.Message=e.Message}}class OpsItemNotFoundException extends SSMServiceException{name="OpsItemNotFoundException";$fault="client"
;Message;constructor(e){super({name:"OpsItemNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,OpsItemNotFoundException.prototype),
this.Message=e.Message}}class OpsItemRelatedItemAlreadyExistsException extends SSMServiceException{name="OpsItemRelatedItemAlreadyExistsException"
;$fault="client";Message;ResourceUri;OpsItemId;constructor(e){super({name:"OpsItemRelatedItemAlreadyExistsException",$fault:"client",...e}),
Object.setPrototypeOf(this,OpsItemRelatedItemAlreadyExistsException.prototype),this.Message=e.Message,this.ResourceUri=e.ResourceUri,this.OpsItemId=e.OpsItemId}
}class DuplicateInstanceId extends SSMServiceException{name="DuplicateInstanceId";$fault="client";constructor(e){super({name:"DuplicateInstanceId",
$fault:"client",...e}),Object.setPrototypeOf(this,DuplicateInstanceId.prototype)}}class InvalidCommandId extends SSMServiceException{name="InvalidCommandId"
;$fault="client";constructor(e){super({name:"InvalidCommandId",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidCommandId.prototype)}}
class InvalidInstanceId extends SSMServiceException{name="InvalidInstanceId";$fault="client";Message;constructor(e){super({name:"InvalidInstanceId",
$fault:"client",...e}),Object.setPrototypeOf(this,InvalidInstanceId.prototype),this.Message=e.Message}}class DoesNotExistException extends SSMServiceException{
name="DoesNotExistException";$fault="client";Message;constructor(e){super({name:"DoesNotExistException",$fault:"client",...e}),
Object.setPrototypeOf(this,DoesNotExistException.prototype),this.Message=e.Message}}class InvalidParameters extends SSMServiceException{name="InvalidParameters"
;$fault="client";Message;constructor(e){super({name:"InvalidParameters",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidParameters.prototype),
this.Message=e.Message}}class AssociationAlreadyExists extends SSMServiceException{name="AssociationAlreadyExists";$fault="client";constructor(e){super({
name:"AssociationAlreadyExists",$fault:"client",...e}),Object.setPrototypeOf(this,AssociationAlreadyExists.prototype)}}
class AssociationLimitExceeded extends SSMServiceException{name="AssociationLimitExceeded";$fault="client";constructor(e){super({
name:"AssociationLimitExceeded",$fault:"client",...e}),Object.setPrototypeOf(this,AssociationLimitExceeded.prototype)}}
class InvalidDocument extends SSMServiceException{name="InvalidDocument";$fault="client";Message;constructor(e){super({name:"InvalidDocument",$fault:"client",
...e}),Object.setPrototypeOf(this,InvalidDocument.prototype),this.Message=e.Message}}class InvalidDocumentVersion extends SSMServiceException{
name="InvalidDocumentVersion";$fault="client";Message;constructor(e){super({name:"InvalidDocumentVersion",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidDocumentVersion.prototype),this.Message=e.Message}}class InvalidOutputLocation extends SSMServiceException{
name="InvalidOutputLocation";$fault="client";constructor(e){super({name:"InvalidOutputLocation",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidOutputLocation.prototype)}}class InvalidSchedule extends SSMServiceException{name="InvalidSchedule";$fault="client";Message
;constructor(e){super({name:"InvalidSchedule",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidSchedule.prototype),this.Message=e.Message}}
class InvalidTag extends SSMServiceException{name="InvalidTag";$fault="client";Message;constructor(e){super({name:"InvalidTag",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidTag.prototype),this.Message=e.Message}}class InvalidTarget extends SSMServiceException{name="InvalidTarget";$fault="client"
;Message;constructor(e){super({name:"InvalidTarget",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidTarget.prototype),this.Message=e.Message}}
class InvalidTargetMaps extends SSMServiceException{name="InvalidTargetMaps";$fault="client";Message;constructor(e){super({name:"InvalidTargetMaps",
$fault:"client",...e}),Object.setPrototypeOf(this,InvalidTargetMaps.prototype),this.Message=e.Message}}
class UnsupportedPlatformType extends SSMServiceException{name="UnsupportedPlatformType";$fault="client";Message;constructor(e){super({
name:"UnsupportedPlatformType",$fault:"client",...e}),Object.setPrototypeOf(this,UnsupportedPlatformType.prototype),this.Message=e.Message}}
class ConflictException extends SSMServiceException{name="ConflictException";$fault="client";Message;constructor(e){super({name:"ConflictException",
$fault:"client",...e}),Object.setPrototypeOf(this,ConflictException.prototype),this.Message=e.Message}}
class ServiceQuotaExceededException extends SSMServiceException{name="ServiceQuotaExceededException";$fault="client";Message;ResourceId;ResourceType;QuotaCode
;ServiceCode;constructor(e){super({name:"ServiceQuotaExceededException",$fault:"client",...e}),
Object.setPrototypeOf(this,ServiceQuotaExceededException.prototype),this.Message=e.Message,this.ResourceId=e.ResourceId,this.ResourceType=e.ResourceType,
this.QuotaCode=e.QuotaCode,this.ServiceCode=e.ServiceCode}}class DocumentAlreadyExists extends SSMServiceException{name="DocumentAlreadyExists";$fault="client"
;Message;constructor(e){super({name:"DocumentAlreadyExists",$fault:"client",...e}),Object.setPrototypeOf(this,DocumentAlreadyExists.prototype),
this.Message=e.Message}}class DocumentLimitExceeded extends SSMServiceException{name="DocumentLimitExceeded";$fault="client";Message;constructor(e){super({
name:"DocumentLimitExceeded",$fault:"client",...e}),Object.setPrototypeOf(this,DocumentLimitExceeded.prototype),this.Message=e.Message}}
class InvalidDocumentContent extends SSMServiceException{name="InvalidDocumentContent";$fault="client";Message;constructor(e){super({
name:"InvalidDocumentContent",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidDocumentContent.prototype),this.Message=e.Message}}
class InvalidDocumentSchemaVersion extends SSMServiceException{name="InvalidDocumentSchemaVersion";$fault="client";Message;constructor(e){super({
name:"InvalidDocumentSchemaVersion",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidDocumentSchemaVersion.prototype),this.Message=e.Message}}
class MaxDocumentSizeExceeded extends SSMServiceException{name="MaxDocumentSizeExceeded";$fault="client";Message;constructor(e){super({
name:"MaxDocumentSizeExceeded",$fault:"client",...e}),Object.setPrototypeOf(this,MaxDocumentSizeExceeded.prototype),this.Message=e.Message}}
class NoLongerSupportedException extends SSMServiceException{name="NoLongerSupportedException";$fault="client";Message;constructor(e){super({
name:"NoLongerSupportedException",$fault:"client",...e}),Object.setPrototypeOf(this,NoLongerSupportedException.prototype),this.Message=e.Message}}
class IdempotentParameterMismatch extends SSMServiceException{name="IdempotentParameterMismatch";$fault="client";Message;constructor(e){super({
name:"IdempotentParameterMismatch",$fault:"client",...e}),Object.setPrototypeOf(this,IdempotentParameterMismatch.prototype),this.Message=e.Message}}
class ResourceLimitExceededException extends SSMServiceException{name="ResourceLimitExceededException";$fault="client";Message;constructor(e){super({
name:"ResourceLimitExceededException",$fault:"client",...e}),Object.setPrototypeOf(this,ResourceLimitExceededException.prototype),this.Message=e.Message}}
class OpsItemAccessDeniedException extends SSMServiceException{name="OpsItemAccessDeniedException";$fault="client";Message;constructor(e){super({
name:"OpsItemAccessDeniedException",$fault:"client",...e}),Object.setPrototypeOf(this,OpsItemAccessDeniedException.prototype),this.Message=e.Message}}
class OpsItemAlreadyExistsException extends SSMServiceException{name="OpsItemAlreadyExistsException";$fault="client";Message;OpsItemId;constructor(e){super({
name:"OpsItemAlreadyExistsException",$fault:"client",...e}),Object.setPrototypeOf(this,OpsItemAlreadyExistsException.prototype),this.Message=e.Message,
this.OpsItemId=e.OpsItemId}}class OpsMetadataAlreadyExistsException extends SSMServiceException{name="OpsMetadataAlreadyExistsException";$fault="client"
;constructor(e){super({name:"OpsMetadataAlreadyExistsException",$fault:"client",...e}),Object.setPrototypeOf(this,OpsMetadataAlreadyExistsException.prototype)}}
class OpsMetadataInvalidArgumentException extends SSMServiceException{name="OpsMetadataInvalidArgumentException";$fault="client";constructor(e){super({
name:"OpsMetadataInvalidArgumentException",$fault:"client",...e}),Object.setPrototypeOf(this,OpsMetadataInvalidArgumentException.prototype)}}
class OpsMetadataLimitExceededException extends SSMServiceException{name="OpsMetadataLimitExceededException";$fault="client";constructor(e){super({
name:"OpsMetadataLimitExceededException",$fault:"client",...e}),Object.setPrototypeOf(this,OpsMetadataLimitExceededException.prototype)}}
class OpsMetadataTooManyUpdatesException extends SSMServiceException{name="OpsMetadataTooManyUpdatesException";$fault="client";constructor(e){super({
name:"OpsMetadataTooManyUpdatesException",$fault:"client",...e}),Object.setPrototypeOf(this,OpsMetadataTooManyUpdatesException.prototype)}}
class ResourceDataSyncAlreadyExistsException extends SSMServiceException{name="ResourceDataSyncAlreadyExistsException";$fault="client";SyncName;constructor(e){
super({name:"ResourceDataSyncAlreadyExistsException",$fault:"client",...e}),Object.setPrototypeOf(this,ResourceDataSyncAlreadyExistsException.prototype),
this.SyncName=e.SyncName}}class ResourceDataSyncCountExceededException extends SSMServiceException{name="ResourceDataSyncCountExceededException";$fault="client"
;Message;constructor(e){super({name:"ResourceDataSyncCountExceededException",$fault:"client",...e}),
Object.setPrototypeOf(this,ResourceDataSyncCountExceededException.prototype),this.Message=e.Message}}
class ResourceDataSyncInvalidConfigurationException extends SSMServiceException{name="ResourceDataSyncInvalidConfigurationException";$fault="client";Message
;constructor(e){super({name:"ResourceDataSyncInvalidConfigurationException",$fault:"client",...e}),
Object.setPrototypeOf(this,ResourceDataSyncInvalidConfigurationException.prototype),this.Message=e.Message}}class InvalidActivation extends SSMServiceException{
name="InvalidActivation";$fault="client";Message;constructor(e){super({name:"InvalidActivation",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidActivation.prototype),this.Message=e.Message}}class InvalidActivationId extends SSMServiceException{name="InvalidActivationId"
;$fault="client";Message;constructor(e){super({name:"InvalidActivationId",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidActivationId.prototype),
this.Message=e.Message}}class AssociationDoesNotExist extends SSMServiceException{name="AssociationDoesNotExist";$fault="client";Message;constructor(e){super({
name:"AssociationDoesNotExist",$fault:"client",...e}),Object.setPrototypeOf(this,AssociationDoesNotExist.prototype),this.Message=e.Message}}
class ResourceNotFoundException extends SSMServiceException{name="ResourceNotFoundException";$fault="client";Message;constructor(e){super({
name:"ResourceNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,ResourceNotFoundException.prototype),this.Message=e.Message}}
class AssociatedInstances extends SSMServiceException{name="AssociatedInstances";$fault="client";constructor(e){super({name:"AssociatedInstances",
$fault:"client",...e}),Object.setPrototypeOf(this,AssociatedInstances.prototype)}}class InvalidDocumentOperation extends SSMServiceException{
name="InvalidDocumentOperation";$fault="client";Message;constructor(e){super({name:"InvalidDocumentOperation",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidDocumentOperation.prototype),this.Message=e.Message}}
class InvalidDeleteInventoryParametersException extends SSMServiceException{name="InvalidDeleteInventoryParametersException";$fault="client";Message
;constructor(e){super({name:"InvalidDeleteInventoryParametersException",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidDeleteInventoryParametersException.prototype),this.Message=e.Message}}
class InvalidInventoryRequestException extends SSMServiceException{name="InvalidInventoryRequestException";$fault="client";Message;constructor(e){super({
name:"InvalidInventoryRequestException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidInventoryRequestException.prototype),this.Message=e.Message}}
class InvalidOptionException extends SSMServiceException{name="InvalidOptionException";$fault="client";Message;constructor(e){super({
name:"InvalidOptionException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidOptionException.prototype),this.Message=e.Message}}
class InvalidTypeNameException extends SSMServiceException{name="InvalidTypeNameException";$fault="client";Message;constructor(e){super({
name:"InvalidTypeNameException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidTypeNameException.prototype),this.Message=e.Message}}
class OpsMetadataNotFoundException extends SSMServiceException{name="OpsMetadataNotFoundException";$fault="client";constructor(e){super({
name:"OpsMetadataNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,OpsMetadataNotFoundException.prototype)}}
class ParameterNotFound extends SSMServiceException{name="ParameterNotFound";$fault="client";constructor(e){super({name:"ParameterNotFound",$fault:"client",...e
}),Object.setPrototypeOf(this,ParameterNotFound.prototype)}}class ResourceInUseException extends SSMServiceException{name="ResourceInUseException"
;$fault="client";Message;constructor(e){super({name:"ResourceInUseException",$fault:"client",...e}),
Object.setPrototypeOf(this,ResourceInUseException.prototype),this.Message=e.Message}}class ResourceDataSyncNotFoundException extends SSMServiceException{
name="ResourceDataSyncNotFoundException";$fault="client";SyncName;SyncType;Message;constructor(e){super({name:"ResourceDataSyncNotFoundException",
$fault:"client",...e}),Object.setPrototypeOf(this,ResourceDataSyncNotFoundException.prototype),this.SyncName=e.SyncName,this.SyncType=e.SyncType,
this.Message=e.Message}}class MalformedResourcePolicyDocumentException extends SSMServiceException{name="MalformedResourcePolicyDocumentException"
;$fault="client";Message;constructor(e){super({name:"MalformedResourcePolicyDocumentException",$fault:"client",...e}),
Object.setPrototypeOf(this,MalformedResourcePolicyDocumentException.prototype),this.Message=e.Message}}
class ResourcePolicyConflictException extends SSMServiceException{name="ResourcePolicyConflictException";$fault="client";Message;constructor(e){super({
name:"ResourcePolicyConflictException",$fault:"client",...e}),Object.setPrototypeOf(this,ResourcePolicyConflictException.prototype),this.Message=e.Message}}
class ResourcePolicyInvalidParameterException extends SSMServiceException{name="ResourcePolicyInvalidParameterException";$fault="client";ParameterNames;Message
;constructor(e){super({name:"ResourcePolicyInvalidParameterException",$fault:"client",...e}),
Object.setPrototypeOf(this,ResourcePolicyInvalidParameterException.prototype),this.ParameterNames=e.ParameterNames,this.Message=e.Message}}
class ResourcePolicyNotFoundException extends SSMServiceException{name="ResourcePolicyNotFoundException";$fault="client";Message;constructor(e){super({
name:"ResourcePolicyNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,ResourcePolicyNotFoundException.prototype),this.Message=e.Message}}
class TargetInUseException extends SSMServiceException{name="TargetInUseException";$fault="client";Message;constructor(e){super({name:"TargetInUseException",
$fault:"client",...e}),Object.setPrototypeOf(this,TargetInUseException.prototype),this.Message=e.Message}}class InvalidFilter extends SSMServiceException{
name="InvalidFilter";$fault="client";Message;constructor(e){super({name:"InvalidFilter",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidFilter.prototype),this.Message=e.Message}}class InvalidNextToken extends SSMServiceException{name="InvalidNextToken"
;$fault="client";Message;constructor(e){super({name:"InvalidNextToken",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidNextToken.prototype),
this.Message=e.Message}}class InvalidAssociationVersion extends SSMServiceException{name="InvalidAssociationVersion";$fault="client";Message;constructor(e){
super({name:"InvalidAssociationVersion",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidAssociationVersion.prototype),this.Message=e.Message}}
class AssociationExecutionDoesNotExist extends SSMServiceException{name="AssociationExecutionDoesNotExist";$fault="client";Message;constructor(e){super({
name:"AssociationExecutionDoesNotExist",$fault:"client",...e}),Object.setPrototypeOf(this,AssociationExecutionDoesNotExist.prototype),this.Message=e.Message}}
class InvalidFilterKey extends SSMServiceException{name="InvalidFilterKey";$fault="client";constructor(e){super({name:"InvalidFilterKey",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidFilterKey.prototype)}}class InvalidFilterValue extends SSMServiceException{name="InvalidFilterValue";$fault="client";Message
;constructor(e){super({name:"InvalidFilterValue",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidFilterValue.prototype),this.Message=e.Message}}
class AutomationExecutionNotFoundException extends SSMServiceException{name="AutomationExecutionNotFoundException";$fault="client";Message;constructor(e){
super({name:"AutomationExecutionNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,AutomationExecutionNotFoundException.prototype),
this.Message=e.Message}}class InvalidPermissionType extends SSMServiceException{name="InvalidPermissionType";$fault="client";Message;constructor(e){super({
name:"InvalidPermissionType",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidPermissionType.prototype),this.Message=e.Message}}
class UnsupportedOperatingSystem extends SSMServiceException{name="UnsupportedOperatingSystem";$fault="client";Message;constructor(e){super({
name:"UnsupportedOperatingSystem",$fault:"client",...e}),Object.setPrototypeOf(this,UnsupportedOperatingSystem.prototype),this.Message=e.Message}}
class InvalidInstanceInformationFilterValue extends SSMServiceException{name="InvalidInstanceInformationFilterValue";$fault="client";constructor(e){super({
name:"InvalidInstanceInformationFilterValue",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidInstanceInformationFilterValue.prototype)}}
class InvalidInstancePropertyFilterValue extends SSMServiceException{name="InvalidInstancePropertyFilterValue";$fault="client";constructor(e){super({
name:"InvalidInstancePropertyFilterValue",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidInstancePropertyFilterValue.prototype)}}
class InvalidDeletionIdException extends SSMServiceException{name="InvalidDeletionIdException";$fault="client";Message;constructor(e){super({
name:"InvalidDeletionIdException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidDeletionIdException.prototype),this.Message=e.Message}}
class InvalidFilterOption extends SSMServiceException{name="InvalidFilterOption";$fault="client";constructor(e){super({name:"InvalidFilterOption",
$fault:"client",...e}),Object.setPrototypeOf(this,InvalidFilterOption.prototype)}}
class OpsItemRelatedItemAssociationNotFoundException extends SSMServiceException{name="OpsItemRelatedItemAssociationNotFoundException";$fault="client";Message
;constructor(e){super({name:"OpsItemRelatedItemAssociationNotFoundException",$fault:"client",...e}),
Object.setPrototypeOf(this,OpsItemRelatedItemAssociationNotFoundException.prototype),this.Message=e.Message}}
class ThrottlingException extends SSMServiceException{name="ThrottlingException";$fault="client";Message;QuotaCode;ServiceCode;constructor(e){super({
name:"ThrottlingException",$fault:"client",...e}),Object.setPrototypeOf(this,ThrottlingException.prototype),this.Message=e.Message,this.QuotaCode=e.QuotaCode,
this.ServiceCode=e.ServiceCode}}class ValidationException extends SSMServiceException{name="ValidationException";$fault="client";Message;ReasonCode
;constructor(e){super({name:"ValidationException",$fault:"client",...e}),Object.setPrototypeOf(this,ValidationException.prototype),this.Message=e.Message,
this.ReasonCode=e.ReasonCode}}class InvalidDocumentType extends SSMServiceException{name="InvalidDocumentType";$fault="client";Message;constructor(e){super({
name:"InvalidDocumentType",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidDocumentType.prototype),this.Message=e.Message}}
class UnsupportedCalendarException extends SSMServiceException{name="UnsupportedCalendarException";$fault="client";Message;constructor(e){super({
name:"UnsupportedCalendarException",$fault:"client",...e}),Object.setPrototypeOf(this,UnsupportedCalendarException.prototype),this.Message=e.Message}}
class InvalidPluginName extends SSMServiceException{name="InvalidPluginName";$fault="client";constructor(e){super({name:"InvalidPluginName",$fault:"client",...e
}),Object.setPrototypeOf(this,InvalidPluginName.prototype)}}class InvocationDoesNotExist extends SSMServiceException{name="InvocationDoesNotExist"
;$fault="client";constructor(e){super({name:"InvocationDoesNotExist",$fault:"client",...e}),Object.setPrototypeOf(this,InvocationDoesNotExist.prototype)}}
class UnsupportedFeatureRequiredException extends SSMServiceException{name="UnsupportedFeatureRequiredException";$fault="client";Message;constructor(e){super({
name:"UnsupportedFeatureRequiredException",$fault:"client",...e}),Object.setPrototypeOf(this,UnsupportedFeatureRequiredException.prototype),
this.Message=e.Message}}class InvalidAggregatorException extends SSMServiceException{name="InvalidAggregatorException";$fault="client";Message;constructor(e){
super({name:"InvalidAggregatorException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidAggregatorException.prototype),this.Message=e.Message}}
class InvalidInventoryGroupException extends SSMServiceException{name="InvalidInventoryGroupException";$fault="client";Message;constructor(e){super({
name:"InvalidInventoryGroupException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidInventoryGroupException.prototype),this.Message=e.Message}}
class InvalidResultAttributeException extends SSMServiceException{name="InvalidResultAttributeException";$fault="client";Message;constructor(e){super({
name:"InvalidResultAttributeException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidResultAttributeException.prototype),this.Message=e.Message}}
class InvalidKeyId extends SSMServiceException{name="InvalidKeyId";$fault="client";constructor(e){super({name:"InvalidKeyId",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidKeyId.prototype)}}class ParameterVersionNotFound extends SSMServiceException{name="ParameterVersionNotFound";$fault="client"
;constructor(e){super({name:"ParameterVersionNotFound",$fault:"client",...e}),Object.setPrototypeOf(this,ParameterVersionNotFound.prototype)}}
class ServiceSettingNotFound extends SSMServiceException{name="ServiceSettingNotFound";$fault="client";Message;constructor(e){super({
name:"ServiceSettingNotFound",$fault:"client",...e}),Object.setPrototypeOf(this,ServiceSettingNotFound.prototype),this.Message=e.Message}}
class ParameterVersionLabelLimitExceeded extends SSMServiceException{name="ParameterVersionLabelLimitExceeded";$fault="client";constructor(e){super({
name:"ParameterVersionLabelLimitExceeded",$fault:"client",...e}),Object.setPrototypeOf(this,ParameterVersionLabelLimitExceeded.prototype)}}
class UnsupportedOperationException extends SSMServiceException{name="UnsupportedOperationException";$fault="client";Message;constructor(e){super({
name:"UnsupportedOperationException",$fault:"client",...e}),Object.setPrototypeOf(this,UnsupportedOperationException.prototype),this.Message=e.Message}}
class DocumentPermissionLimit extends SSMServiceException{name="DocumentPermissionLimit";$fault="client";Message;constructor(e){super({
name:"DocumentPermissionLimit",$fault:"client",...e}),Object.setPrototypeOf(this,DocumentPermissionLimit.prototype),this.Message=e.Message}}
class ComplianceTypeCountLimitExceededException extends SSMServiceException{name="ComplianceTypeCountLimitExceededException";$fault="client";Message
;constructor(e){super({name:"ComplianceTypeCountLimitExceededException",$fault:"client",...e}),
Object.setPrototypeOf(this,ComplianceTypeCountLimitExceededException.prototype),this.Message=e.Message}}
class InvalidItemContentException extends SSMServiceException{name="InvalidItemContentException";$fault="client";TypeName;Message;constructor(e){super({
name:"InvalidItemContentException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidItemContentException.prototype),this.TypeName=e.TypeName,
this.Message=e.Message}}class ItemSizeLimitExceededException extends SSMServiceException{name="ItemSizeLimitExceededException";$fault="client";TypeName;Message
;constructor(e){super({name:"ItemSizeLimitExceededException",$fault:"client",...e}),Object.setPrototypeOf(this,ItemSizeLimitExceededException.prototype),
this.TypeName=e.TypeName,this.Message=e.Message}}class TotalSizeLimitExceededException extends SSMServiceException{name="TotalSizeLimitExceededException"
;$fault="client";Message;constructor(e){super({name:"TotalSizeLimitExceededException",$fault:"client",...e}),
Object.setPrototypeOf(this,TotalSizeLimitExceededException.prototype),this.Message=e.Message}}
class CustomSchemaCountLimitExceededException extends SSMServiceException{name="CustomSchemaCountLimitExceededException";$fault="client";Message;constructor(e){
super({name:"CustomSchemaCountLimitExceededException",$fault:"client",...e}),Object.setPrototypeOf(this,CustomSchemaCountLimitExceededException.prototype),
this.Message=e.Message}}class InvalidInventoryItemContextException extends SSMServiceException{name="InvalidInventoryItemContextException";$fault="client"
;Message;constructor(e){super({name:"InvalidInventoryItemContextException",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidInventoryItemContextException.prototype),this.Message=e.Message}}
class ItemContentMismatchException extends SSMServiceException{name="ItemContentMismatchException";$fault="client";TypeName;Message;constructor(e){super({
name:"ItemContentMismatchException",$fault:"client",...e}),Object.setPrototypeOf(this,ItemContentMismatchException.prototype),this.TypeName=e.TypeName,
this.Message=e.Message}}class SubTypeCountLimitExceededException extends SSMServiceException{name="SubTypeCountLimitExceededException";$fault="client";Message
;constructor(e){super({name:"SubTypeCountLimitExceededException",$fault:"client",...e}),
Object.setPrototypeOf(this,SubTypeCountLimitExceededException.prototype),this.Message=e.Message}}
class UnsupportedInventoryItemContextException extends SSMServiceException{name="UnsupportedInventoryItemContextException";$fault="client";TypeName;Message
;constructor(e){super({name:"UnsupportedInventoryItemContextException",$fault:"client",...e}),
Object.setPrototypeOf(this,UnsupportedInventoryItemContextException.prototype),this.TypeName=e.TypeName,this.Message=e.Message}}
class UnsupportedInventorySchemaVersionException extends SSMServiceException{name="UnsupportedInventorySchemaVersionException";$fault="client";Message
;constructor(e){super({name:"UnsupportedInventorySchemaVersionException",$fault:"client",...e}),
Object.setPrototypeOf(this,UnsupportedInventorySchemaVersionException.prototype),this.Message=e.Message}}
class HierarchyLevelLimitExceededException extends SSMServiceException{name="HierarchyLevelLimitExceededException";$fault="client";constructor(e){super({
name:"HierarchyLevelLimitExceededException",$fault:"client",...e}),Object.setPrototypeOf(this,HierarchyLevelLimitExceededException.prototype)}}
class HierarchyTypeMismatchException extends SSMServiceException{name="HierarchyTypeMismatchException";$fault="client";constructor(e){super({
name:"HierarchyTypeMismatchException",$fault:"client",...e}),Object.setPrototypeOf(this,HierarchyTypeMismatchException.prototype)}}
class IncompatiblePolicyException extends SSMServiceException{name="IncompatiblePolicyException";$fault="client";constructor(e){super({
name:"IncompatiblePolicyException",$fault:"client",...e}),Object.setPrototypeOf(this,IncompatiblePolicyException.prototype)}}
class InvalidAllowedPatternException extends SSMServiceException{name="InvalidAllowedPatternException";$fault="client";constructor(e){super({
name:"InvalidAllowedPatternException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidAllowedPatternException.prototype)}}
class InvalidPolicyAttributeException extends SSMServiceException{name="InvalidPolicyAttributeException";$fault="client";constructor(e){super({
name:"InvalidPolicyAttributeException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidPolicyAttributeException.prototype)}}
class InvalidPolicyTypeException extends SSMServiceException{name="InvalidPolicyTypeException";$fault="client";constructor(e){super({
name:"InvalidPolicyTypeException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidPolicyTypeException.prototype)}}
class ParameterAlreadyExists extends SSMServiceException{name="ParameterAlreadyExists";$fault="client";constructor(e){super({name:"ParameterAlreadyExists",
$fault:"client",...e}),Object.setPrototypeOf(this,ParameterAlreadyExists.prototype)}}class ParameterLimitExceeded extends SSMServiceException{
name="ParameterLimitExceeded";$fault="client";constructor(e){super({name:"ParameterLimitExceeded",$fault:"client",...e}),
Object.setPrototypeOf(this,ParameterLimitExceeded.prototype)}}class ParameterMaxVersionLimitExceeded extends SSMServiceException{
name="ParameterMaxVersionLimitExceeded";$fault="client";constructor(e){super({name:"ParameterMaxVersionLimitExceeded",$fault:"client",...e}),
Object.setPrototypeOf(this,ParameterMaxVersionLimitExceeded.prototype)}}class ParameterPatternMismatchException extends SSMServiceException{
name="ParameterPatternMismatchException";$fault="client";constructor(e){super({name:"ParameterPatternMismatchException",$fault:"client",...e}),
Object.setPrototypeOf(this,ParameterPatternMismatchException.prototype)}}class PoliciesLimitExceededException extends SSMServiceException{
name="PoliciesLimitExceededException";$fault="client";constructor(e){super({name:"PoliciesLimitExceededException",$fault:"client",...e}),
Object.setPrototypeOf(this,PoliciesLimitExceededException.prototype)}}class UnsupportedParameterType extends SSMServiceException{name="UnsupportedParameterType"
;$fault="client";constructor(e){super({name:"UnsupportedParameterType",$fault:"client",...e}),Object.setPrototypeOf(this,UnsupportedParameterType.prototype)}}
class ResourcePolicyLimitExceededException extends SSMServiceException{name="ResourcePolicyLimitExceededException";$fault="client";Limit;LimitType;Message
;constructor(e){super({name:"ResourcePolicyLimitExceededException",$fault:"client",...e}),
Object.setPrototypeOf(this,ResourcePolicyLimitExceededException.prototype),this.Limit=e.Limit,this.LimitType=e.LimitType,this.Message=e.Message}}
class FeatureNotAvailableException extends SSMServiceException{name="FeatureNotAvailableException";$fault="client";Message;constructor(e){super({
name:"FeatureNotAvailableException",$fault:"client",...e}),Object.setPrototypeOf(this,FeatureNotAvailableException.prototype),this.Message=e.Message}}
class AutomationStepNotFoundException extends SSMServiceException{name="AutomationStepNotFoundException";$fault="client";Message;constructor(e){super({
name:"AutomationStepNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,AutomationStepNotFoundException.prototype),this.Message=e.Message}}
class InvalidAutomationSignalException extends SSMServiceException{name="InvalidAutomationSignalException";$fault="client";Message;constructor(e){super({
name:"InvalidAutomationSignalException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidAutomationSignalException.prototype),this.Message=e.Message}}
class InvalidNotificationConfig extends SSMServiceException{name="InvalidNotificationConfig";$fault="client";Message;constructor(e){super({
name:"InvalidNotificationConfig",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidNotificationConfig.prototype),this.Message=e.Message}}
class InvalidOutputFolder extends SSMServiceException{name="InvalidOutputFolder";$fault="client";constructor(e){super({name:"InvalidOutputFolder",
$fault:"client",...e}),Object.setPrototypeOf(this,InvalidOutputFolder.prototype)}}class InvalidRole extends SSMServiceException{name="InvalidRole"
;$fault="client";Message;constructor(e){super({name:"InvalidRole",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidRole.prototype),
this.Message=e.Message}}class InvalidAssociation extends SSMServiceException{name="InvalidAssociation";$fault="client";Message;constructor(e){super({
name:"InvalidAssociation",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidAssociation.prototype),this.Message=e.Message}}
class AutomationDefinitionNotFoundException extends SSMServiceException{name="AutomationDefinitionNotFoundException";$fault="client";Message;constructor(e){
super({name:"AutomationDefinitionNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,AutomationDefinitionNotFoundException.prototype),
this.Message=e.Message}}class AutomationDefinitionVersionNotFoundException extends SSMServiceException{name="AutomationDefinitionVersionNotFoundException"
;$fault="client";Message;constructor(e){super({name:"AutomationDefinitionVersionNotFoundException",$fault:"client",...e}),
Object.setPrototypeOf(this,AutomationDefinitionVersionNotFoundException.prototype),this.Message=e.Message}}
class AutomationExecutionLimitExceededException extends SSMServiceException{name="AutomationExecutionLimitExceededException";$fault="client";Message
;constructor(e){super({name:"AutomationExecutionLimitExceededException",$fault:"client",...e}),
Object.setPrototypeOf(this,AutomationExecutionLimitExceededException.prototype),this.Message=e.Message}}
class InvalidAutomationExecutionParametersException extends SSMServiceException{name="InvalidAutomationExecutionParametersException";$fault="client";Message
;constructor(e){super({name:"InvalidAutomationExecutionParametersException",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidAutomationExecutionParametersException.prototype),this.Message=e.Message}}
class AutomationDefinitionNotApprovedException extends SSMServiceException{name="AutomationDefinitionNotApprovedException";$fault="client";Message
;constructor(e){super({name:"AutomationDefinitionNotApprovedException",$fault:"client",...e}),
Object.setPrototypeOf(this,AutomationDefinitionNotApprovedException.prototype),this.Message=e.Message}}class TargetNotConnected extends SSMServiceException{
name="TargetNotConnected";$fault="client";Message;constructor(e){super({name:"TargetNotConnected",$fault:"client",...e}),
Object.setPrototypeOf(this,TargetNotConnected.prototype),this.Message=e.Message}}class InvalidAutomationStatusUpdateException extends SSMServiceException{
name="InvalidAutomationStatusUpdateException";$fault="client";Message;constructor(e){super({name:"InvalidAutomationStatusUpdateException",$fault:"client",...e
}),Object.setPrototypeOf(this,InvalidAutomationStatusUpdateException.prototype),this.Message=e.Message}}
class AssociationVersionLimitExceeded extends SSMServiceException{name="AssociationVersionLimitExceeded";$fault="client";Message;constructor(e){super({
name:"AssociationVersionLimitExceeded",$fault:"client",...e}),Object.setPrototypeOf(this,AssociationVersionLimitExceeded.prototype),this.Message=e.Message}}
class InvalidUpdate extends SSMServiceException{name="InvalidUpdate";$fault="client";Message;constructor(e){super({name:"InvalidUpdate",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidUpdate.prototype),this.Message=e.Message}}class StatusUnchanged extends SSMServiceException{name="StatusUnchanged"
;$fault="client";constructor(e){super({name:"StatusUnchanged",$fault:"client",...e}),Object.setPrototypeOf(this,StatusUnchanged.prototype)}}
class DocumentVersionLimitExceeded extends SSMServiceException{name="DocumentVersionLimitExceeded";$fault="client";Message;constructor(e){super({
name:"DocumentVersionLimitExceeded",$fault:"client",...e}),Object.setPrototypeOf(this,DocumentVersionLimitExceeded.prototype),this.Message=e.Message}}
class DuplicateDocumentContent extends SSMServiceException{name="DuplicateDocumentContent";$fault="client";Message;constructor(e){super({
name:"DuplicateDocumentContent",$fault:"client",...e}),Object.setPrototypeOf(this,DuplicateDocumentContent.prototype),this.Message=e.Message}}
class DuplicateDocumentVersionName extends SSMServiceException{name="DuplicateDocumentVersionName";$fault="client";Message;constructor(e){super({
name:"DuplicateDocumentVersionName",$fault:"client",...e}),Object.setPrototypeOf(this,DuplicateDocumentVersionName.prototype),this.Message=e.Message}}
class OpsMetadataKeyLimitExceededException extends SSMServiceException{name="OpsMetadataKeyLimitExceededException";$fault="client";constructor(e){super({
name:"OpsMetadataKeyLimitExceededException",$fault:"client",...e}),Object.setPrototypeOf(this,OpsMetadataKeyLimitExceededException.prototype)}}
class ResourceDataSyncConflictException extends SSMServiceException{name="ResourceDataSyncConflictException";$fault="client";Message;constructor(e){super({
name:"ResourceDataSyncConflictException",$fault:"client",...e}),Object.setPrototypeOf(this,ResourceDataSyncConflictException.prototype),this.Message=e.Message}}
const Le="InvalidParameters",Fe="Limit",Ue="LimitType",He="Message",je="OpsItemId",Be="ParameterNames",ze="QuotaCode",Ve="ServiceCode",Ge="SyncName",qe="TypeName",Ke="awsQueryError",We="client",Qe="error",Je="message",Ze="smithy.ts.sdk.synthetic.com.amazonaws.ssm",Xe="com.amazonaws.ssm",Ye=new ie(Ze)
;var et=[-3,Ze,"SSMServiceException",0,[],[]];Ye.registerError(et,SSMServiceException);const tt=new ie(Xe);var nt=[-3,Xe,"AccessDeniedException",{[Qe]:We
},[He],[0],1];tt.registerError(nt,AccessDeniedException);var rt=[-3,Xe,"AlreadyExistsException",{[Ke]:["AlreadyExistsException",400],[Qe]:We},[He],[0]]
;tt.registerError(rt,AlreadyExistsException);var ot=[-3,Xe,"AssociatedInstances",{[Ke]:["AssociatedInstances",400],[Qe]:We},[],[]]
;tt.registerError(ot,AssociatedInstances);var it=[-3,Xe,"AssociationAlreadyExists",{[Ke]:["AssociationAlreadyExists",400],[Qe]:We},[],[]]
;tt.registerError(it,AssociationAlreadyExists);var st=[-3,Xe,"AssociationDoesNotExist",{[Ke]:["AssociationDoesNotExist",404],[Qe]:We},[He],[0]]
;tt.registerError(st,AssociationDoesNotExist);var at=[-3,Xe,"AssociationExecutionDoesNotExist",{[Ke]:["AssociationExecutionDoesNotExist",404],[Qe]:We},[He],[0]]
;tt.registerError(at,AssociationExecutionDoesNotExist);var ct=[-3,Xe,"AssociationLimitExceeded",{[Ke]:["AssociationLimitExceeded",400],[Qe]:We},[],[]]
;tt.registerError(ct,AssociationLimitExceeded);var lt=[-3,Xe,"AssociationVersionLimitExceeded",{[Ke]:["AssociationVersionLimitExceeded",400],[Qe]:We},[He],[0]]
;tt.registerError(lt,AssociationVersionLimitExceeded);var ut=[-3,Xe,"AutomationDefinitionNotApprovedException",{[Ke]:["AutomationDefinitionNotApproved",400],
[Qe]:We},[He],[0]];tt.registerError(ut,AutomationDefinitionNotApprovedException);var dt=[-3,Xe,"AutomationDefinitionNotFoundException",{
[Ke]:["AutomationDefinitionNotFound",404],[Qe]:We},[He],[0]];tt.registerError(dt,AutomationDefinitionNotFoundException)
;var pt=[-3,Xe,"AutomationDefinitionVersionNotFoundException",{[Ke]:["AutomationDefinitionVersionNotFound",404],[Qe]:We},[He],[0]]
;tt.registerError(pt,AutomationDefinitionVersionNotFoundException);var gt=[-3,Xe,"AutomationExecutionLimitExceededException",{
[Ke]:["AutomationExecutionLimitExceeded",429],[Qe]:We},[He],[0]];tt.registerError(gt,AutomationExecutionLimitExceededException)
;var ht=[-3,Xe,"AutomationExecutionNotFoundException",{[Ke]:["AutomationExecutionNotFound",404],[Qe]:We},[He],[0]]
;tt.registerError(ht,AutomationExecutionNotFoundException);var mt=[-3,Xe,"AutomationStepNotFoundException",{[Ke]:["AutomationStepNotFoundException",404],[Qe]:We
},[He],[0]];tt.registerError(mt,AutomationStepNotFoundException);var ft=[-3,Xe,"ComplianceTypeCountLimitExceededException",{
[Ke]:["ComplianceTypeCountLimitExceeded",400],[Qe]:We},[He],[0]];tt.registerError(ft,ComplianceTypeCountLimitExceededException)
;var Et=[-3,Xe,"ConflictException",{[Ke]:["ConflictException",409],[Qe]:We},[He],[0]];tt.registerError(Et,ConflictException)
;var St=[-3,Xe,"CustomSchemaCountLimitExceededException",{[Ke]:["CustomSchemaCountLimitExceeded",400],[Qe]:We},[He],[0]]
;tt.registerError(St,CustomSchemaCountLimitExceededException);var yt=[-3,Xe,"DocumentAlreadyExists",{[Ke]:["DocumentAlreadyExists",400],[Qe]:We},[He],[0]]
;tt.registerError(yt,DocumentAlreadyExists);var xt=[-3,Xe,"DocumentLimitExceeded",{[Ke]:["DocumentLimitExceeded",400],[Qe]:We},[He],[0]]
;tt.registerError(xt,DocumentLimitExceeded);var vt=[-3,Xe,"DocumentPermissionLimit",{[Ke]:["DocumentPermissionLimit",400],[Qe]:We},[He],[0]]
;tt.registerError(vt,DocumentPermissionLimit);var It=[-3,Xe,"DocumentVersionLimitExceeded",{[Ke]:["DocumentVersionLimitExceeded",400],[Qe]:We},[He],[0]]
;tt.registerError(It,DocumentVersionLimitExceeded);var Ct=[-3,Xe,"DoesNotExistException",{[Ke]:["DoesNotExistException",404],[Qe]:We},[He],[0]]
;tt.registerError(Ct,DoesNotExistException);var Pt=[-3,Xe,"DuplicateDocumentContent",{[Ke]:["DuplicateDocumentContent",400],[Qe]:We},[He],[0]]
;tt.registerError(Pt,DuplicateDocumentContent);var bt=[-3,Xe,"DuplicateDocumentVersionName",{[Ke]:["DuplicateDocumentVersionName",400],[Qe]:We},[He],[0]]
;tt.registerError(bt,DuplicateDocumentVersionName);var wt=[-3,Xe,"DuplicateInstanceId",{[Ke]:["DuplicateInstanceId",404],[Qe]:We},[],[]]
;tt.registerError(wt,DuplicateInstanceId);var At=[-3,Xe,"FeatureNotAvailableException",{[Ke]:["FeatureNotAvailableException",400],[Qe]:We},[He],[0]]
;tt.registerError(At,FeatureNotAvailableException);var Ot=[-3,Xe,"HierarchyLevelLimitExceededException",{[Ke]:["HierarchyLevelLimitExceededException",400],
[Qe]:We},[Je],[0]];tt.registerError(Ot,HierarchyLevelLimitExceededException);var Tt=[-3,Xe,"HierarchyTypeMismatchException",{
[Ke]:["HierarchyTypeMismatchException",400],[Qe]:We},[Je],[0]];tt.registerError(Tt,HierarchyTypeMismatchException);var Rt=[-3,Xe,"IdempotentParameterMismatch",{
[Ke]:["IdempotentParameterMismatch",400],[Qe]:We},[He],[0]];tt.registerError(Rt,IdempotentParameterMismatch);var Nt=[-3,Xe,"IncompatiblePolicyException",{
[Ke]:["IncompatiblePolicyException",400],[Qe]:We},[Je],[0]];tt.registerError(Nt,IncompatiblePolicyException);var Dt=[-3,Xe,"InternalServerError",{
[Ke]:["InternalServerError",500],[Qe]:"server"},[He],[0]];tt.registerError(Dt,InternalServerError);var Mt=[-3,Xe,"InvalidActivation",{
[Ke]:["InvalidActivation",404],[Qe]:We},[He],[0]];tt.registerError(Mt,InvalidActivation);var kt=[-3,Xe,"InvalidActivationId",{[Ke]:["InvalidActivationId",404],
[Qe]:We},[He],[0]];tt.registerError(kt,InvalidActivationId);var _t=[-3,Xe,"InvalidAggregatorException",{[Ke]:["InvalidAggregator",400],[Qe]:We},[He],[0]]
;tt.registerError(_t,InvalidAggregatorException);var $t=[-3,Xe,"InvalidAllowedPatternException",{[Ke]:["InvalidAllowedPatternException",400],[Qe]:We},[Je],[0]]
;tt.registerError($t,InvalidAllowedPatternException);var Lt=[-3,Xe,"InvalidAssociation",{[Ke]:["InvalidAssociation",400],[Qe]:We},[He],[0]]
;tt.registerError(Lt,InvalidAssociation);var Ft=[-3,Xe,"InvalidAssociationVersion",{[Ke]:["InvalidAssociationVersion",400],[Qe]:We},[He],[0]]
;tt.registerError(Ft,InvalidAssociationVersion);var Ut=[-3,Xe,"InvalidAutomationExecutionParametersException",{
[Ke]:["InvalidAutomationExecutionParameters",400],[Qe]:We},[He],[0]];tt.registerError(Ut,InvalidAutomationExecutionParametersException)
;var Ht=[-3,Xe,"InvalidAutomationSignalException",{[Ke]:["InvalidAutomationSignalException",400],[Qe]:We},[He],[0]]
;tt.registerError(Ht,InvalidAutomationSignalException);var jt=[-3,Xe,"InvalidAutomationStatusUpdateException",{
[Ke]:["InvalidAutomationStatusUpdateException",400],[Qe]:We},[He],[0]];tt.registerError(jt,InvalidAutomationStatusUpdateException)
;var Bt=[-3,Xe,"InvalidCommandId",{[Ke]:["InvalidCommandId",404],[Qe]:We},[],[]];tt.registerError(Bt,InvalidCommandId)
;var zt=[-3,Xe,"InvalidDeleteInventoryParametersException",{[Ke]:["InvalidDeleteInventoryParameters",400],[Qe]:We},[He],[0]]
;tt.registerError(zt,InvalidDeleteInventoryParametersException);var Vt=[-3,Xe,"InvalidDeletionIdException",{[Ke]:["InvalidDeletionId",400],[Qe]:We},[He],[0]]
;tt.registerError(Vt,InvalidDeletionIdException);var Gt=[-3,Xe,"InvalidDocument",{[Ke]:["InvalidDocument",404],[Qe]:We},[He],[0]]
;tt.registerError(Gt,InvalidDocument);var qt=[-3,Xe,"InvalidDocumentContent",{[Ke]:["InvalidDocumentContent",400],[Qe]:We},[He],[0]]
;tt.registerError(qt,InvalidDocumentContent);var Kt=[-3,Xe,"InvalidDocumentOperation",{[Ke]:["InvalidDocumentOperation",403],[Qe]:We},[He],[0]]
;tt.registerError(Kt,InvalidDocumentOperation);var Wt=[-3,Xe,"InvalidDocumentSchemaVersion",{[Ke]:["InvalidDocumentSchemaVersion",400],[Qe]:We},[He],[0]]
;tt.registerError(Wt,InvalidDocumentSchemaVersion);var Qt=[-3,Xe,"InvalidDocumentType",{[Ke]:["InvalidDocumentType",400],[Qe]:We},[He],[0]]
;tt.registerError(Qt,InvalidDocumentType);var Jt=[-3,Xe,"InvalidDocumentVersion",{[Ke]:["InvalidDocumentVersion",400],[Qe]:We},[He],[0]]
;tt.registerError(Jt,InvalidDocumentVersion);var Zt=[-3,Xe,"InvalidFilter",{[Ke]:["InvalidFilter",441],[Qe]:We},[He],[0]];tt.registerError(Zt,InvalidFilter)
;var Xt=[-3,Xe,"InvalidFilterKey",{[Ke]:["InvalidFilterKey",400],[Qe]:We},[],[]];tt.registerError(Xt,InvalidFilterKey);var Yt=[-3,Xe,"InvalidFilterOption",{
[Ke]:["InvalidFilterOption",400],[Qe]:We},[Je],[0]];tt.registerError(Yt,InvalidFilterOption);var en=[-3,Xe,"InvalidFilterValue",{
[Ke]:["InvalidFilterValue",400],[Qe]:We},[He],[0]];tt.registerError(en,InvalidFilterValue);var tn=[-3,Xe,"InvalidInstanceId",{[Ke]:["InvalidInstanceId",404],
[Qe]:We},[He],[0]];tt.registerError(tn,InvalidInstanceId);var nn=[-3,Xe,"InvalidInstanceInformationFilterValue",{
[Ke]:["InvalidInstanceInformationFilterValue",400],[Qe]:We},[Je],[0]];tt.registerError(nn,InvalidInstanceInformationFilterValue)
;var rn=[-3,Xe,"InvalidInstancePropertyFilterValue",{[Ke]:["InvalidInstancePropertyFilterValue",400],[Qe]:We},[Je],[0]]
;tt.registerError(rn,InvalidInstancePropertyFilterValue);var on=[-3,Xe,"InvalidInventoryGroupException",{[Ke]:["InvalidInventoryGroup",400],[Qe]:We},[He],[0]]
;tt.registerError(on,InvalidInventoryGroupException);var sn=[-3,Xe,"InvalidInventoryItemContextException",{[Ke]:["InvalidInventoryItemContext",400],[Qe]:We
},[He],[0]];tt.registerError(sn,InvalidInventoryItemContextException);var an=[-3,Xe,"InvalidInventoryRequestException",{[Ke]:["InvalidInventoryRequest",400],
[Qe]:We},[He],[0]];tt.registerError(an,InvalidInventoryRequestException);var cn=[-3,Xe,"InvalidItemContentException",{[Ke]:["InvalidItemContent",400],[Qe]:We
},[qe,He],[0,0]];tt.registerError(cn,InvalidItemContentException);var ln=[-3,Xe,"InvalidKeyId",{[Ke]:["InvalidKeyId",400],[Qe]:We},[Je],[0]]
;tt.registerError(ln,InvalidKeyId);var un=[-3,Xe,"InvalidNextToken",{[Ke]:["InvalidNextToken",400],[Qe]:We},[He],[0]];tt.registerError(un,InvalidNextToken)
;var dn=[-3,Xe,"InvalidNotificationConfig",{[Ke]:["InvalidNotificationConfig",400],[Qe]:We},[He],[0]];tt.registerError(dn,InvalidNotificationConfig)
;var pn=[-3,Xe,"InvalidOptionException",{[Ke]:["InvalidOption",400],[Qe]:We},[He],[0]];tt.registerError(pn,InvalidOptionException)
;var gn=[-3,Xe,"InvalidOutputFolder",{[Ke]:["InvalidOutputFolder",400],[Qe]:We},[],[]];tt.registerError(gn,InvalidOutputFolder)
;var hn=[-3,Xe,"InvalidOutputLocation",{[Ke]:["InvalidOutputLocation",400],[Qe]:We},[],[]];tt.registerError(hn,InvalidOutputLocation);var mn=[-3,Xe,Le,{
[Ke]:["InvalidParameters",400],[Qe]:We},[He],[0]];tt.registerError(mn,InvalidParameters);var En=[-3,Xe,"InvalidPermissionType",{
[Ke]:["InvalidPermissionType",400],[Qe]:We},[He],[0]];tt.registerError(En,InvalidPermissionType);var Sn=[-3,Xe,"InvalidPluginName",{
[Ke]:["InvalidPluginName",404],[Qe]:We},[],[]];tt.registerError(Sn,InvalidPluginName);var yn=[-3,Xe,"InvalidPolicyAttributeException",{
[Ke]:["InvalidPolicyAttributeException",400],[Qe]:We},[Je],[0]];tt.registerError(yn,InvalidPolicyAttributeException)
;var xn=[-3,Xe,"InvalidPolicyTypeException",{[Ke]:["InvalidPolicyTypeException",400],[Qe]:We},[Je],[0]];tt.registerError(xn,InvalidPolicyTypeException)
;var vn=[-3,Xe,"InvalidResourceId",{[Ke]:["InvalidResourceId",400],[Qe]:We},[],[]];tt.registerError(vn,InvalidResourceId);var In=[-3,Xe,"InvalidResourceType",{
[Ke]:["InvalidResourceType",400],[Qe]:We},[],[]];tt.registerError(In,InvalidResourceType);var Cn=[-3,Xe,"InvalidResultAttributeException",{
[Ke]:["InvalidResultAttribute",400],[Qe]:We},[He],[0]];tt.registerError(Cn,InvalidResultAttributeException);var Pn=[-3,Xe,"InvalidRole",{
[Ke]:["InvalidRole",400],[Qe]:We},[He],[0]];tt.registerError(Pn,InvalidRole);var bn=[-3,Xe,"InvalidSchedule",{[Ke]:["InvalidSchedule",400],[Qe]:We},[He],[0]]
;tt.registerError(bn,InvalidSchedule);var wn=[-3,Xe,"InvalidTag",{[Ke]:["InvalidTag",400],[Qe]:We},[He],[0]];tt.registerError(wn,InvalidTag)
;var An=[-3,Xe,"InvalidTarget",{[Ke]:["InvalidTarget",400],[Qe]:We},[He],[0]];tt.registerError(An,InvalidTarget);var On=[-3,Xe,"InvalidTargetMaps",{
[Ke]:["InvalidTargetMaps",400],[Qe]:We},[He],[0]];tt.registerError(On,InvalidTargetMaps);var Tn=[-3,Xe,"InvalidTypeNameException",{[Ke]:["InvalidTypeName",400],
[Qe]:We},[He],[0]];tt.registerError(Tn,InvalidTypeNameException);var Rn=[-3,Xe,"InvalidUpdate",{[Ke]:["InvalidUpdate",400],[Qe]:We},[He],[0]]
;tt.registerError(Rn,InvalidUpdate);var Nn=[-3,Xe,"InvocationDoesNotExist",{[Ke]:["InvocationDoesNotExist",400],[Qe]:We},[],[]]
;tt.registerError(Nn,InvocationDoesNotExist);var Dn=[-3,Xe,"ItemContentMismatchException",{[Ke]:["ItemContentMismatch",400],[Qe]:We},[qe,He],[0,0]]
;tt.registerError(Dn,ItemContentMismatchException);var Mn=[-3,Xe,"ItemSizeLimitExceededException",{[Ke]:["ItemSizeLimitExceeded",400],[Qe]:We},[qe,He],[0,0]]
;tt.registerError(Mn,ItemSizeLimitExceededException);var kn=[-3,Xe,"MalformedResourcePolicyDocumentException",{
[Ke]:["MalformedResourcePolicyDocumentException",400],[Qe]:We},[He],[0]];tt.registerError(kn,MalformedResourcePolicyDocumentException)
;var _n=[-3,Xe,"MaxDocumentSizeExceeded",{[Ke]:["MaxDocumentSizeExceeded",400],[Qe]:We},[He],[0]];tt.registerError(_n,MaxDocumentSizeExceeded)
;var $n=[-3,Xe,"NoLongerSupportedException",{[Ke]:["NoLongerSupported",400],[Qe]:We},[He],[0]];tt.registerError($n,NoLongerSupportedException)
;var Ln=[-3,Xe,"OpsItemAccessDeniedException",{[Ke]:["OpsItemAccessDeniedException",403],[Qe]:We},[He],[0]];tt.registerError(Ln,OpsItemAccessDeniedException)
;var Fn=[-3,Xe,"OpsItemAlreadyExistsException",{[Ke]:["OpsItemAlreadyExistsException",400],[Qe]:We},[He,je],[0,0]]
;tt.registerError(Fn,OpsItemAlreadyExistsException);var Un=[-3,Xe,"OpsItemConflictException",{[Ke]:["OpsItemConflictException",409],[Qe]:We},[He],[0]]
;tt.registerError(Un,OpsItemConflictException);var Hn=[-3,Xe,"OpsItemInvalidParameterException",{[Ke]:["OpsItemInvalidParameterException",400],[Qe]:We
},[Be,He],[64,0]];tt.registerError(Hn,OpsItemInvalidParameterException);var jn=[-3,Xe,"OpsItemLimitExceededException",{
[Ke]:["OpsItemLimitExceededException",400],[Qe]:We},["ResourceTypes",Fe,Ue,He],[64,1,0,0]];tt.registerError(jn,OpsItemLimitExceededException)
;var Bn=[-3,Xe,"OpsItemNotFoundException",{[Ke]:["OpsItemNotFoundException",400],[Qe]:We},[He],[0]];tt.registerError(Bn,OpsItemNotFoundException)
;var zn=[-3,Xe,"OpsItemRelatedItemAlreadyExistsException",{[Ke]:["OpsItemRelatedItemAlreadyExistsException",400],[Qe]:We},[He,"ResourceUri",je],[0,0,0]]
;tt.registerError(zn,OpsItemRelatedItemAlreadyExistsException);var Vn=[-3,Xe,"OpsItemRelatedItemAssociationNotFoundException",{
[Ke]:["OpsItemRelatedItemAssociationNotFoundException",400],[Qe]:We},[He],[0]];tt.registerError(Vn,OpsItemRelatedItemAssociationNotFoundException)
;var Gn=[-3,Xe,"OpsMetadataAlreadyExistsException",{[Ke]:["OpsMetadataAlreadyExistsException",400],[Qe]:We},[Je],[0]]
;tt.registerError(Gn,OpsMetadataAlreadyExistsException);var qn=[-3,Xe,"OpsMetadataInvalidArgumentException",{[Ke]:["OpsMetadataInvalidArgumentException",400],
[Qe]:We},[Je],[0]];tt.registerError(qn,OpsMetadataInvalidArgumentException);var Kn=[-3,Xe,"OpsMetadataKeyLimitExceededException",{
[Ke]:["OpsMetadataKeyLimitExceededException",429],[Qe]:We},[Je],[0]];tt.registerError(Kn,OpsMetadataKeyLimitExceededException)
;var Wn=[-3,Xe,"OpsMetadataLimitExceededException",{[Ke]:["OpsMetadataLimitExceededException",429],[Qe]:We},[Je],[0]]
;tt.registerError(Wn,OpsMetadataLimitExceededException);var Qn=[-3,Xe,"OpsMetadataNotFoundException",{[Ke]:["OpsMetadataNotFoundException",404],[Qe]:We
},[Je],[0]];tt.registerError(Qn,OpsMetadataNotFoundException);var Jn=[-3,Xe,"OpsMetadataTooManyUpdatesException",{
[Ke]:["OpsMetadataTooManyUpdatesException",429],[Qe]:We},[Je],[0]];tt.registerError(Jn,OpsMetadataTooManyUpdatesException)
;var Zn=[-3,Xe,"ParameterAlreadyExists",{[Ke]:["ParameterAlreadyExists",400],[Qe]:We},[Je],[0]];tt.registerError(Zn,ParameterAlreadyExists)
;var Xn=[-3,Xe,"ParameterLimitExceeded",{[Ke]:["ParameterLimitExceeded",429],[Qe]:We},[Je],[0]];tt.registerError(Xn,ParameterLimitExceeded)
;var Yn=[-3,Xe,"ParameterMaxVersionLimitExceeded",{[Ke]:["ParameterMaxVersionLimitExceeded",400],[Qe]:We},[Je],[0]]
;tt.registerError(Yn,ParameterMaxVersionLimitExceeded);var er=[-3,Xe,"ParameterNotFound",{[Ke]:["ParameterNotFound",404],[Qe]:We},[Je],[0]]
;tt.registerError(er,ParameterNotFound);var tr=[-3,Xe,"ParameterPatternMismatchException",{[Ke]:["ParameterPatternMismatchException",400],[Qe]:We},[Je],[0]]
;tt.registerError(tr,ParameterPatternMismatchException);var nr=[-3,Xe,"ParameterVersionLabelLimitExceeded",{[Ke]:["ParameterVersionLabelLimitExceeded",400],
[Qe]:We},[Je],[0]];tt.registerError(nr,ParameterVersionLabelLimitExceeded);var rr=[-3,Xe,"ParameterVersionNotFound",{[Ke]:["ParameterVersionNotFound",400],
[Qe]:We},[Je],[0]];tt.registerError(rr,ParameterVersionNotFound);var or=[-3,Xe,"PoliciesLimitExceededException",{[Ke]:["PoliciesLimitExceededException",400],
[Qe]:We},[Je],[0]];tt.registerError(or,PoliciesLimitExceededException);var ir=[-3,Xe,"ResourceDataSyncAlreadyExistsException",{
[Ke]:["ResourceDataSyncAlreadyExists",400],[Qe]:We},[Ge],[0]];tt.registerError(ir,ResourceDataSyncAlreadyExistsException)
;var sr=[-3,Xe,"ResourceDataSyncConflictException",{[Ke]:["ResourceDataSyncConflictException",409],[Qe]:We},[He],[0]]
;tt.registerError(sr,ResourceDataSyncConflictException);var ar=[-3,Xe,"ResourceDataSyncCountExceededException",{[Ke]:["ResourceDataSyncCountExceeded",400],
[Qe]:We},[He],[0]];tt.registerError(ar,ResourceDataSyncCountExceededException);var cr=[-3,Xe,"ResourceDataSyncInvalidConfigurationException",{
[Ke]:["ResourceDataSyncInvalidConfiguration",400],[Qe]:We},[He],[0]];tt.registerError(cr,ResourceDataSyncInvalidConfigurationException)
;var lr=[-3,Xe,"ResourceDataSyncNotFoundException",{[Ke]:["ResourceDataSyncNotFound",404],[Qe]:We},[Ge,"SyncType",He],[0,0,0]]
;tt.registerError(lr,ResourceDataSyncNotFoundException);var ur=[-3,Xe,"ResourceInUseException",{[Ke]:["ResourceInUseException",400],[Qe]:We},[He],[0]]
;tt.registerError(ur,ResourceInUseException);var dr=[-3,Xe,"ResourceLimitExceededException",{[Ke]:["ResourceLimitExceededException",400],[Qe]:We},[He],[0]]
;tt.registerError(dr,ResourceLimitExceededException);var pr=[-3,Xe,"ResourceNotFoundException",{[Ke]:["ResourceNotFoundException",404],[Qe]:We},[He],[0]]
;tt.registerError(pr,ResourceNotFoundException);var gr=[-3,Xe,"ResourcePolicyConflictException",{[Ke]:["ResourcePolicyConflictException",400],[Qe]:We},[He],[0]]
;tt.registerError(gr,ResourcePolicyConflictException);var hr=[-3,Xe,"ResourcePolicyInvalidParameterException",{
[Ke]:["ResourcePolicyInvalidParameterException",400],[Qe]:We},[Be,He],[64,0]];tt.registerError(hr,ResourcePolicyInvalidParameterException)
;var mr=[-3,Xe,"ResourcePolicyLimitExceededException",{[Ke]:["ResourcePolicyLimitExceededException",400],[Qe]:We},[Fe,Ue,He],[1,0,0]]
;tt.registerError(mr,ResourcePolicyLimitExceededException);var fr=[-3,Xe,"ResourcePolicyNotFoundException",{[Ke]:["ResourcePolicyNotFoundException",404],[Qe]:We
},[He],[0]];tt.registerError(fr,ResourcePolicyNotFoundException);var Er=[-3,Xe,"ServiceQuotaExceededException",{[Qe]:We
},[He,ze,Ve,"ResourceId","ResourceType"],[0,0,0,0,0],3];tt.registerError(Er,ServiceQuotaExceededException);var Sr=[-3,Xe,"ServiceSettingNotFound",{
[Ke]:["ServiceSettingNotFound",400],[Qe]:We},[He],[0]];tt.registerError(Sr,ServiceSettingNotFound);var yr=[-3,Xe,"StatusUnchanged",{
[Ke]:["StatusUnchanged",400],[Qe]:We},[],[]];tt.registerError(yr,StatusUnchanged);var xr=[-3,Xe,"SubTypeCountLimitExceededException",{
[Ke]:["SubTypeCountLimitExceeded",400],[Qe]:We},[He],[0]];tt.registerError(xr,SubTypeCountLimitExceededException);var vr=[-3,Xe,"TargetInUseException",{
[Ke]:["TargetInUseException",400],[Qe]:We},[He],[0]];tt.registerError(vr,TargetInUseException);var Ir=[-3,Xe,"TargetNotConnected",{
[Ke]:["TargetNotConnected",430],[Qe]:We},[He],[0]];tt.registerError(Ir,TargetNotConnected);var Cr=[-3,Xe,"ThrottlingException",{[Qe]:We},[He,ze,Ve],[0,0,0],1]
;tt.registerError(Cr,ThrottlingException);var Pr=[-3,Xe,"TooManyTagsError",{[Ke]:["TooManyTagsError",400],[Qe]:We},[],[]];tt.registerError(Pr,TooManyTagsError)
;var br=[-3,Xe,"TooManyUpdates",{[Ke]:["TooManyUpdates",429],[Qe]:We},[He],[0]];tt.registerError(br,TooManyUpdates)
;var wr=[-3,Xe,"TotalSizeLimitExceededException",{[Ke]:["TotalSizeLimitExceeded",400],[Qe]:We},[He],[0]];tt.registerError(wr,TotalSizeLimitExceededException)
;var Ar=[-3,Xe,"UnsupportedCalendarException",{[Ke]:["UnsupportedCalendarException",400],[Qe]:We},[He],[0]];tt.registerError(Ar,UnsupportedCalendarException)
;var Or=[-3,Xe,"UnsupportedFeatureRequiredException",{[Ke]:["UnsupportedFeatureRequiredException",400],[Qe]:We},[He],[0]]
;tt.registerError(Or,UnsupportedFeatureRequiredException);var Tr=[-3,Xe,"UnsupportedInventoryItemContextException",{
[Ke]:["UnsupportedInventoryItemContext",400],[Qe]:We},[qe,He],[0,0]];tt.registerError(Tr,UnsupportedInventoryItemContextException)
;var Rr=[-3,Xe,"UnsupportedInventorySchemaVersionException",{[Ke]:["UnsupportedInventorySchemaVersion",400],[Qe]:We},[He],[0]]
;tt.registerError(Rr,UnsupportedInventorySchemaVersionException);var Nr=[-3,Xe,"UnsupportedOperatingSystem",{[Ke]:["UnsupportedOperatingSystem",400],[Qe]:We
},[He],[0]];tt.registerError(Nr,UnsupportedOperatingSystem);var Dr=[-3,Xe,"UnsupportedOperationException",{[Ke]:["UnsupportedOperation",400],[Qe]:We},[He],[0]]
;tt.registerError(Dr,UnsupportedOperationException);var Mr=[-3,Xe,"UnsupportedParameterType",{[Ke]:["UnsupportedParameterType",400],[Qe]:We},[Je],[0]]
;tt.registerError(Mr,UnsupportedParameterType);var kr=[-3,Xe,"UnsupportedPlatformType",{[Ke]:["UnsupportedPlatformType",400],[Qe]:We},[He],[0]]
;tt.registerError(kr,UnsupportedPlatformType);var _r=[-3,Xe,"ValidationException",{[Ke]:["ValidationException",400],[Qe]:We},[He,"ReasonCode"],[0,0]]
;tt.registerError(_r,ValidationException);const $r=[Ye,tt]
;var Lr=[0,Xe,"PSParameterValue",8,0],Fr=[3,Xe,"GetParametersRequest",0,["Names","WithDecryption"],[64,2],1],Ur=[3,Xe,"GetParametersResult",0,["Parameters",Le],[[()=>jr,0],64]],Hr=[3,Xe,"Parameter",0,["Name","Type","Value","Version","Selector","SourceResult","LastModifiedDate","ARN","DataType"],[0,0,[()=>Lr,0],1,0,0,4,0,0]],jr=[1,Xe,"ParameterList",0,[()=>Hr,0]],Br=[9,Xe,"GetParameters",0,()=>Fr,()=>Ur]
;const getRuntimeConfig=e=>{P(process.version);const t=L(e),defaultConfigProvider=()=>t().then(b),r=(e=>({apiVersion:"2014-11-06",
base64Decoder:e?.base64Decoder??he,base64Encoder:e?.base64Encoder??ge,disableHostPrefix:e?.disableHostPrefix??!1,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSSMHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ce}],logger:e?.logger??new C,protocol:e?.protocol??Se,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.ssm",errorTypeRegistries:$r,xmlNamespace:"http://ssm.amazonaws.com/doc/2014-11-06/",
version:"2014-11-06",serviceTarget:"AmazonSSM"},serviceId:e?.serviceId??"SSM",sha256:e?.sha256??ye,urlParser:e?.urlParser??J,utf8Decoder:e?.utf8Decoder??pe,
utf8Encoder:e?.utf8Encoder??de}))(e);i(process.version);const o={profile:e?.profile,logger:r.logger};return{...r,...e,runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??F(le,o),bodyLengthChecker:e?.bodyLengthChecker??me,credentialDefaultProvider:e?.credentialDefaultProvider??ue,
defaultUserAgentProvider:e?.defaultUserAgentProvider??s({serviceId:r.serviceId,clientVersion:xe}),maxAttempts:e?.maxAttempts??F(ne,e),region:e?.region??F(j,{
...B,...o}),requestHandler:Ee.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??F({...te,
default:async()=>(await defaultConfigProvider()).retryMode||ee},e),streamCollector:e?.streamCollector??fe,useDualstackEndpoint:e?.useDualstackEndpoint??F(H,o),
useFipsEndpoint:e?.useFipsEndpoint??F(U,o),userAgentAppId:e?.userAgentAppId??F(a,o)}};const zr=D({UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}
},"AmazonSSM","SSMClient",Q),Vr={},_mw0=(e,t,r,o)=>[];class GetParametersCommand extends(zr(Vr,_mw0,"GetParameters",Br)){}
t.GetParametersCommand=GetParametersCommand,t.SSMClient=class SSMClient extends R{config;constructor(...[e]){const t=getRuntimeConfig(e||{});super(t),
this.initConfig=t;const r=(o=t,Object.assign(o,{useDualstackEndpoint:o.useDualstackEndpoint??!1,useFipsEndpoint:o.useFipsEndpoint??!1,defaultSigningName:"ssm"
}));var o;const i=u(r),s=re(i),a=z(s),y=d(a),v=((e,t)=>{const r=Object.assign(c(e),w(e),Z(e),(e=>{const t=e.httpAuthSchemes
;let r=e.httpAuthSchemeProvider,o=e.credentials;return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId);-1===r?t.push(e):t.splice(r,1,e)},
httpAuthSchemes:()=>t,setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider:()=>r,setCredentials(e){o=e},credentials:()=>o}})(e))
;return t.forEach(e=>e.configure(r)),Object.assign(e,l(r),T(r),X(r),{httpAuthSchemes:(o=r).httpAuthSchemes(),httpAuthSchemeProvider:o.httpAuthSchemeProvider(),
credentials:o.credentials()});var o})((e=>{const t=ae(e);return Object.assign(t,{authSchemePreference:x(e.authSchemePreference??[])})})(W(y)),e?.extensions||[])
;this.config=v,this.middlewareStack.use(se(this.config)),this.middlewareStack.use(p(this.config)),this.middlewareStack.use(oe(this.config)),
this.middlewareStack.use(Y(this.config)),this.middlewareStack.use(g(this.config)),this.middlewareStack.use(h(this.config)),
this.middlewareStack.use(m(this.config)),this.middlewareStack.use(f(this.config,{httpAuthSchemeParametersProvider:defaultSSMHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new E({"aws.auth#sigv4":e.credentials})})),this.middlewareStack.use(S(this.config))}destroy(){super.destroy()}}},
8711:(e,t,r)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:s,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:l,resolveUserAgentConfig:u,resolveHostHeaderConfig:d,getUserAgentPlugin:p,getHostHeaderPlugin:g,getLoggerPlugin:h,getRecursionDetectionPlugin:m,setCredentialFeature:f,stsRegionDefaultResolver:E}=r(3112),{NoAuthSigner:S,getHttpAuthSchemeEndpointRuleSetPlugin:y,DefaultIdentityProviderConfig:x,getHttpSigningPlugin:v}=r(2538),{normalizeProvider:I,getSmithyContext:C,ServiceException:P,NoOpLogger:b,emitWarningIfUnsupportedVersion:w,loadConfigsForDefaultMode:T,getDefaultExtensionConfiguration:R,resolveDefaultRuntimeConfig:D,Client:M,makeBuilder:k,createAggregatedClient:_}=r(2474),{resolveDefaultsModeConfig:$,loadConfig:L,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:F,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_OPTIONS:H,NODE_REGION_CONFIG_FILE_OPTIONS:j,resolveRegionConfig:B}=r(2163),{BinaryDecisionDiagram:z,EndpointCache:V,decideEndpoint:G,customEndpointFunctions:q,resolveParams:K,resolveEndpointConfig:W,getEndpointPlugin:Q}=r(2461),{parseUrl:J,getHttpHandlerExtensionConfiguration:Z,resolveHttpHandlerRuntimeConfig:X,getContentLengthPlugin:Y}=r(230),{DEFAULT_RETRY_MODE:ee,NODE_RETRY_MODE_CONFIG_OPTIONS:te,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ne,resolveRetryConfig:re,getRetryPlugin:oe}=r(3729),{TypeRegistry:ie,getSchemaSerdePlugin:se}=r(2754),{resolveAwsSdkSigV4Config:ae,resolveAwsSdkSigV4AConfig:ce,AwsSdkSigV4Signer:le,AwsSdkSigV4ASigner:ue,NODE_SIGV4A_CONFIG_OPTIONS:de,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:pe}=r(299),{SignatureV4MultiRegion:ge}=r(8177),{defaultProvider:he}=r(9661),{toUtf8:me,fromUtf8:fe,toBase64:Ee,fromBase64:Se,calculateBodyLength:ye}=r(246),{streamCollector:xe,NodeHttpHandler:ve}=r(4695),{AwsQueryProtocol:Ie}=r(2e3),{Sha256:Ce}=r(5550),Pe="ref"
;var be=-1,we=!0,Ae="isSet",Oe="PartitionResult",Te="booleanEquals",Re="stringEquals",Ne="getAttr",De="us-east-1",Me="sigv4",ke="https://sts.{Region}.{PartitionResult#dnsSuffix}",_e={
[Pe]:"Endpoint"},$e={[Pe]:"Region"},Le={[Pe]:Oe},Fe={},Ue=[$e];const He={conditions:[[Ae,[_e]],[Ae,Ue],["aws.partition",Ue,Oe],[Te,[{[Pe]:"UseFIPS"},we]],[Te,[{
[Pe]:"UseDualStack"},we]],[Re,[$e,"aws-global"]],[Te,[{[Pe]:"UseGlobalEndpoint"},we]],[Re,[$e,"eu-central-1"]],[Te,[{fn:Ne,argv:[Le,"supportsDualStack"]
},we]],[Te,[{fn:Ne,argv:[Le,"supportsFIPS"]
},we]],[Re,[$e,"ap-south-1"]],[Re,[$e,"eu-north-1"]],[Re,[$e,"eu-west-1"]],[Re,[$e,"eu-west-2"]],[Re,[$e,"eu-west-3"]],[Re,[$e,"sa-east-1"]],[Re,[$e,De]],[Re,[$e,"us-east-2"]],[Re,[$e,"us-west-2"]],[Re,[$e,"us-west-1"]],[Re,[$e,"ca-central-1"]],[Re,[$e,"ap-southeast-1"]],[Re,[$e,"ap-northeast-1"]],[Re,[$e,"ap-southeast-2"]],[Re,[{
fn:Ne,argv:[Le,"name"]},"aws-us-gov"]]],results:[[be],["https://sts.amazonaws.com",{authSchemes:[{name:Me,signingName:"sts",signingRegion:De}]}],[ke,{
authSchemes:[{name:Me,signingName:"sts",signingRegion:"{Region}"}]
}],[be,"Invalid Configuration: FIPS and custom endpoint are not supported"],[be,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[_e,Fe],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Fe],[be,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",Fe],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",Fe],[be,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",Fe],[be,"DualStack is enabled but this partition does not support DualStack"],[ke,Fe],[be,"Invalid Configuration: Missing Region"]]
},je=1e8,Be=new Int32Array([-1,1,-1,0,30,3,1,4,je+14,2,5,je+14,3,25,6,4,24,7,5,je+1,8,6,9,je+13,7,je+1,10,10,je+1,11,11,je+1,12,12,je+1,13,13,je+1,14,14,je+1,15,15,je+1,16,16,je+1,17,17,je+1,18,18,je+1,19,19,je+1,20,20,je+1,21,21,je+1,22,22,je+1,23,23,je+1,je+2,8,je+11,je+12,4,28,26,9,27,je+10,24,je+8,je+9,8,29,je+7,9,je+6,je+7,3,je+3,31,4,je+4,je+5]),ze=z.from(Be,2,He.conditions,He.results),Ve=new V({
size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),defaultEndpointResolver=(e,t={})=>Ve.get(e,()=>G(ze,{endpointParams:e,
logger:t.logger}));q.aws=o;const Ge=(qe=async(e,t,r)=>({operation:C(t).operation,region:await I(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}),async(e,t,r)=>{
if(!r)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`")
;const o=await qe(e,t,r),i=C(t)?.commandInstance?.constructor?.getEndpointParameterInstructions
;if(!i)throw new Error(`getEndpointParameterInstructions() is not defined on '${t.commandName}'`);const s=await K(r,{getEndpointParameterInstructions:i},e)
;return Object.assign(o,s)});var qe;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:e.region
},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createAwsAuthSigv4aHttpAuthOption(e){return{schemeId:"aws.auth#sigv4a",
signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}const Ke=((e,t,r)=>o=>{const i=e(o),s=i.properties?.authSchemes
;if(!s)return t(o);const a=[];for(const e of s){const{name:t,properties:i={},...c}=e,l=t.toLowerCase();let u
;if(t!==l&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${l}'`),"sigv4a"===l){u="aws.auth#sigv4a";const e=s.find(e=>{
const t=e.name.toLowerCase();return"sigv4a"!==t&&t.startsWith("sigv4")});if("none"===ge.sigv4aDependency()&&e)continue}else{
if(!l.startsWith("sigv4"))throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${l}'`);u="aws.auth#sigv4"}const d=r[u]
;if(!d)throw new Error(`Could not find HttpAuthOption create function for '${u}'`);const p=d(o);p.schemeId=u,p.signingProperties={...p.signingProperties||{},
...c,...i},a.push(p)}return a})(defaultEndpointResolver,e=>{const t=[];switch(e.operation){case"AssumeRoleWithSAML":case"AssumeRoleWithWebIdentity":t.push({
schemeId:"smithy.api#noAuth"}),t.push(createAwsAuthSigv4aHttpAuthOption(e));break;default:t.push(createAwsAuthSigv4HttpAuthOption(e)),
t.push(createAwsAuthSigv4aHttpAuthOption(e))}return t},{"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,
"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption});var We="3.1141.0";class STSServiceException extends P{constructor(e){super(e),
Object.setPrototypeOf(this,STSServiceException.prototype)}}class ExpiredTokenException extends STSServiceException{name="ExpiredTokenException";$fault="client"
;constructor(e){super({name:"ExpiredTokenException",$fault:"client",...e}),Object.setPrototypeOf(this,ExpiredTokenException.prototype)}}
class MalformedPolicyDocumentException extends STSServiceException{name="MalformedPolicyDocumentException";$fault="client";constructor(e){super({
name:"MalformedPolicyDocumentException",$fault:"client",...e}),Object.setPrototypeOf(this,MalformedPolicyDocumentException.prototype)}}
class PackedPolicyTooLargeException extends STSServiceException{name="PackedPolicyTooLargeException";$fault="client";constructor(e){super({
name:"PackedPolicyTooLargeException",$fault:"client",...e}),Object.setPrototypeOf(this,PackedPolicyTooLargeException.prototype)}}
class RegionDisabledException extends STSServiceException{name="RegionDisabledException";$fault="client";constructor(e){super({name:"RegionDisabledException",
$fault:"client",...e}),Object.setPrototypeOf(this,RegionDisabledException.prototype)}}class IDPRejectedClaimException extends STSServiceException{
name="IDPRejectedClaimException";$fault="client";constructor(e){super({name:"IDPRejectedClaimException",$fault:"client",...e}),
Object.setPrototypeOf(this,IDPRejectedClaimException.prototype)}}class InvalidIdentityTokenException extends STSServiceException{
name="InvalidIdentityTokenException";$fault="client";constructor(e){super({name:"InvalidIdentityTokenException",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidIdentityTokenException.prototype)}}class IDPCommunicationErrorException extends STSServiceException{
name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(e){super({name:"IDPCommunicationErrorException",$fault:"client",...e}),
Object.setPrototypeOf(this,IDPCommunicationErrorException.prototype)}}class InvalidAuthorizationMessageException extends STSServiceException{
name="InvalidAuthorizationMessageException";$fault="client";constructor(e){super({name:"InvalidAuthorizationMessageException",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidAuthorizationMessageException.prototype)}}class ExpiredTradeInTokenException extends STSServiceException{
name="ExpiredTradeInTokenException";$fault="client";constructor(e){super({name:"ExpiredTradeInTokenException",$fault:"client",...e}),
Object.setPrototypeOf(this,ExpiredTradeInTokenException.prototype)}}class JWTPayloadSizeExceededException extends STSServiceException{
name="JWTPayloadSizeExceededException";$fault="client";constructor(e){super({name:"JWTPayloadSizeExceededException",$fault:"client",...e}),
Object.setPrototypeOf(this,JWTPayloadSizeExceededException.prototype)}}class OutboundWebIdentityFederationDisabledException extends STSServiceException{
name="OutboundWebIdentityFederationDisabledException";$fault="client";constructor(e){super({name:"OutboundWebIdentityFederationDisabledException",
$fault:"client",...e}),Object.setPrototypeOf(this,OutboundWebIdentityFederationDisabledException.prototype)}}
class SessionDurationEscalationException extends STSServiceException{name="SessionDurationEscalationException";$fault="client";constructor(e){super({
name:"SessionDurationEscalationException",$fault:"client",...e}),Object.setPrototypeOf(this,SessionDurationEscalationException.prototype)}}
const Qe="awsQueryError",Je="client",Ze="error",Xe="httpError",Ye="message",et="smithy.ts.sdk.synthetic.com.amazonaws.sts",tt="com.amazonaws.sts",nt=new ie(et)
;var rt=[-3,et,"STSServiceException",0,[],[]];nt.registerError(rt,STSServiceException);const ot=new ie(tt);var it=[-3,tt,"ExpiredTokenException",{
[Qe]:["ExpiredTokenException",400],[Ze]:Je,[Xe]:400},[Ye],[0]];ot.registerError(it,ExpiredTokenException);var st=[-3,tt,"ExpiredTradeInTokenException",{
[Qe]:["ExpiredTradeInTokenException",400],[Ze]:Je,[Xe]:400},[Ye],[0]];ot.registerError(st,ExpiredTradeInTokenException)
;var at=[-3,tt,"IDPCommunicationErrorException",{[Qe]:["IDPCommunicationError",400],[Ze]:Je,[Xe]:400},[Ye],[0]]
;ot.registerError(at,IDPCommunicationErrorException);var ct=[-3,tt,"IDPRejectedClaimException",{[Qe]:["IDPRejectedClaim",403],[Ze]:Je,[Xe]:403},[Ye],[0]]
;ot.registerError(ct,IDPRejectedClaimException);var lt=[-3,tt,"InvalidAuthorizationMessageException",{[Qe]:["InvalidAuthorizationMessageException",400],[Ze]:Je,
[Xe]:400},[Ye],[0]];ot.registerError(lt,InvalidAuthorizationMessageException);var ut=[-3,tt,"InvalidIdentityTokenException",{[Qe]:["InvalidIdentityToken",400],
[Ze]:Je,[Xe]:400},[Ye],[0]];ot.registerError(ut,InvalidIdentityTokenException);var dt=[-3,tt,"JWTPayloadSizeExceededException",{
[Qe]:["JWTPayloadSizeExceededException",400],[Ze]:Je,[Xe]:400},[Ye],[0]];ot.registerError(dt,JWTPayloadSizeExceededException)
;var pt=[-3,tt,"MalformedPolicyDocumentException",{[Qe]:["MalformedPolicyDocument",400],[Ze]:Je,[Xe]:400},[Ye],[0]]
;ot.registerError(pt,MalformedPolicyDocumentException);var gt=[-3,tt,"OutboundWebIdentityFederationDisabledException",{
[Qe]:["OutboundWebIdentityFederationDisabledException",403],[Ze]:Je,[Xe]:403},[Ye],[0]];ot.registerError(gt,OutboundWebIdentityFederationDisabledException)
;var ht=[-3,tt,"PackedPolicyTooLargeException",{[Qe]:["PackedPolicyTooLarge",400],[Ze]:Je,[Xe]:400},[Ye],[0]];ot.registerError(ht,PackedPolicyTooLargeException)
;var mt=[-3,tt,"RegionDisabledException",{[Qe]:["RegionDisabledException",403],[Ze]:Je,[Xe]:403},[Ye],[0]];ot.registerError(mt,RegionDisabledException)
;var ft=[-3,tt,"SessionDurationEscalationException",{[Qe]:["SessionDurationEscalationException",403],[Ze]:Je,[Xe]:403},[Ye],[0]]
;ot.registerError(ft,SessionDurationEscalationException);const Et=[nt,ot]
;var St=[3,tt,"GetCallerIdentityRequest",0,[],[]],yt=[3,tt,"GetCallerIdentityResponse",0,["UserId","Account","Arn"],[0,0,0]],xt=[9,tt,"GetCallerIdentity",0,()=>St,()=>yt]
;const getRuntimeConfig=e=>{w(process.version);const t=$(e),defaultConfigProvider=()=>t().then(T),r=(e=>({apiVersion:"2011-06-15",
base64Decoder:e?.base64Decoder??Se,base64Encoder:e?.base64Encoder??Ee,disableHostPrefix:e?.disableHostPrefix??!1,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Ke,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new le},{
schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new ue},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new S}],logger:e?.logger??new b,protocol:e?.protocol??Ie,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:Et,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",
version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??Ce,
signerConstructor:e?.signerConstructor??ge,urlParser:e?.urlParser??J,utf8Decoder:e?.utf8Decoder??fe,utf8Encoder:e?.utf8Encoder??me}))(e);i(process.version)
;const o={profile:e?.profile,logger:r.logger};return{...r,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??L(pe,o),
bodyLengthChecker:e?.bodyLengthChecker??ye,credentialDefaultProvider:e?.credentialDefaultProvider??he,defaultUserAgentProvider:e?.defaultUserAgentProvider??s({
serviceId:r.serviceId,clientVersion:We}),httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4")||(async e=>await he(e?.__config||{})()),signer:new le},{schemeId:"aws.auth#sigv4a",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new ue},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new S}],maxAttempts:e?.maxAttempts??L(ne,e),region:e?.region??L(H,{...j,
...o}),requestHandler:ve.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??L({...te,
default:async()=>(await defaultConfigProvider()).retryMode||ee},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??L(de,o),
streamCollector:e?.streamCollector??xe,useDualstackEndpoint:e?.useDualstackEndpoint??L(U,o),useFipsEndpoint:e?.useFipsEndpoint??L(F,o),
userAgentAppId:e?.userAgentAppId??L(a,o)}};const vt=k({UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",
name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",
name:"useDualstackEndpoint"}},"AWSSecurityTokenServiceV20110615","STSClient",Q),It={},_mw0=(e,t,r,o)=>[]
;class GetCallerIdentityCommand extends(vt(It,_mw0,"GetCallerIdentity",xt)){}t.GetCallerIdentityCommand=GetCallerIdentityCommand,
t.STSClient=class STSClient extends M{config;constructor(...[e]){const t=getRuntimeConfig(e||{});super(t),this.initConfig=t;const r=(o=t,Object.assign(o,{
useDualstackEndpoint:o.useDualstackEndpoint??!1,useFipsEndpoint:o.useFipsEndpoint??!1,useGlobalEndpoint:o.useGlobalEndpoint??!1,defaultSigningName:"sts"}))
;var o;const i=u(r),s=re(i),a=B(s),f=d(a),E=((e,t)=>{const r=Object.assign(c(e),R(e),Z(e),(e=>{const t=e.httpAuthSchemes
;let r=e.httpAuthSchemeProvider,o=e.credentials;return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId);-1===r?t.push(e):t.splice(r,1,e)},
httpAuthSchemes:()=>t,setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider:()=>r,setCredentials(e){o=e},credentials:()=>o}})(e))
;return t.forEach(e=>e.configure(r)),Object.assign(e,l(r),D(r),X(r),{httpAuthSchemes:(o=r).httpAuthSchemes(),httpAuthSchemeProvider:o.httpAuthSchemeProvider(),
credentials:o.credentials()});var o})((e=>{const t=ae(e),r=ce(t);return Object.assign(r,{authSchemePreference:I(e.authSchemePreference??[])})
})(W(f)),e?.extensions||[]);this.config=E,this.middlewareStack.use(se(this.config)),this.middlewareStack.use(p(this.config)),
this.middlewareStack.use(oe(this.config)),this.middlewareStack.use(Y(this.config)),this.middlewareStack.use(g(this.config)),
this.middlewareStack.use(h(this.config)),this.middlewareStack.use(m(this.config)),this.middlewareStack.use(y(this.config,{httpAuthSchemeParametersProvider:Ge,
identityProviderConfigProvider:async e=>new x({"aws.auth#sigv4":e.credentials,"aws.auth#sigv4a":e.credentials})})),this.middlewareStack.use(v(this.config))}
destroy(){super.destroy()}}},3112:(e,t,r)=>{
const{HttpRequest:o,parseUrl:i}=r(230),{InvokeStore:s}=r(9320),{normalizeProvider:a}=r(2538),{RETRY_MODES:c}=r(3729),{platform:l,release:u}=r(8161),{versions:d,env:p}=r(1708),{isValidHostLabel:g,isIpAddress:h,customEndpointFunctions:m}=r(2461),{loadConfig:f,NODE_REGION_CONFIG_OPTIONS:E,NODE_REGION_CONFIG_FILE_OPTIONS:S}=r(2163),y={
warningEmitted:!1};function setFeature(e,t,r){e.__aws_sdk_context?e.__aws_sdk_context.features||(e.__aws_sdk_context.features={}):e.__aws_sdk_context={
features:{}},e.__aws_sdk_context.features[t]=r}const x={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],override:!0},v={
name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},I={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],
name:"recursionDetectionMiddleware",override:!0,priority:"low"
},C="X-Amzn-Trace-Id",P="traceparent",b="tracestate",w="baggage",recursionDetectionMiddleware=()=>e=>async t=>{const{request:r}=t
;if(!o.isInstance(r))return e(t);let i;{const e=Object.keys(r.headers??{}).find(e=>e.toLowerCase()===C.toLowerCase())??C;if(!r.headers.hasOwnProperty(e)){
const e=process.env.AWS_LAMBDA_FUNCTION_NAME,t=process.env._X_AMZN_TRACE_ID;i??=await s.getInstanceAsync()
;const o=i?.getXRayTraceId(),a=o??t,nonEmptyString=e=>"string"==typeof e&&e.length>0;nonEmptyString(e)&&nonEmptyString(a)&&(r.headers[C]=a)}}
!function sanitizeTraceHeaders(e){for(const t of Object.keys(e)){const r=t.toLowerCase();t===r||r!==P&&r!==b&&r!==w||(e[r]=e[t],delete e[t])}}(r.headers)
;if(!r.headers[P]){const e=(i??=await s.getInstanceAsync())?.getTraceparent?.();if(e){r.headers[P]=e;const t=i?.getTracestate?.();t&&(r.headers[b]=t)
;const o=i?.getBaggage?.();o&&(r.headers[w]=o)}}return e(t)};const T=void 0;let R={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",
dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,supportsFIPS:!0},
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
dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:!0,supportsFIPS:!0},
regionRegex:"^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn-northwest-1":{
description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu",
implicitGlobalRegion:"eusc-de-east-1",name:"aws-eusc",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{
"eusc-de-east-1":{description:"AWS European Sovereign Cloud (Germany)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",
implicitGlobalRegion:"us-iso-east-1",name:"aws-iso",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{
description:"aws-iso global region"},"us-iso-east-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{
dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.scloud",implicitGlobalRegion:"us-isob-east-1",name:"aws-iso-b",supportsDualStack:!0,supportsFIPS:!0},
regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-global":{description:"aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"
},"us-isob-west-1":{description:"US ISOB West"}}},{id:"aws-iso-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",
implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{
"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU ISOE West"}}},{id:"aws-iso-f",outputs:{dnsSuffix:"csp.hci.ic.gov",
dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"aws-iso-f",supportsDualStack:!0,supportsFIPS:!0},
regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-1":{description:"US ISOF EAST"},
"us-isof-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",
implicitGlobalRegion:"us-gov-west-1",name:"aws-us-gov",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{
"aws-us-gov-global":{description:"aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{
description:"AWS GovCloud (US-West)"}}}],version:"1.1"};const D=/\d{12}\.ddb/
;const M="user-agent",k="x-amz-user-agent",_=/[^!$%&'*+\-.^_`|~\w]/g,$=/[^!$%&'*+\-.^_`|~\w#]/g;const userAgentMiddleware=e=>(t,r)=>async i=>{const{request:s}=i
;if(!o.isInstance(s))return t(i);const{headers:a}=s,l=r?.userAgent?.map(escapeUserAgent)||[],u=(await e.defaultUserAgentProvider()).map(escapeUserAgent)
;await async function checkFeatures(e,t,r){const o=r.request;if("rpc-v2-cbor"===o?.headers?.["smithy-protocol"]&&setFeature(e,"PROTOCOL_RPC_V2_CBOR","M"),
"function"==typeof t.retryStrategy){const r=await t.retryStrategy();if("string"==typeof r.mode)switch(r.mode){case c.ADAPTIVE:
setFeature(e,"RETRY_MODE_ADAPTIVE","F");break;case c.STANDARD:setFeature(e,"RETRY_MODE_STANDARD","E")}}if("function"==typeof t.accountIdEndpointMode){
const r=e.endpointV2;switch(String(r?.url?.hostname).match(D)&&setFeature(e,"ACCOUNT_ID_ENDPOINT","O"),await(t.accountIdEndpointMode?.())){case"disabled":
setFeature(e,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":setFeature(e,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"required":
setFeature(e,"ACCOUNT_ID_MODE_REQUIRED","R")}}const i=e.__smithy_context?.selectedHttpAuthScheme?.identity;if(i?.$source){const t=i
;t.accountId&&setFeature(e,"RESOLVED_ACCOUNT_ID","T");for(const[r,o]of Object.entries(t.$source??{}))setFeature(e,r,o)}}(r,e,i);const d=r
;u.push(`m/${function encodeFeatures(e){let t="";for(const r in e){const o=e[r];if(!(t.length+o.length+1<=1024))break;t.length?t+=","+o:t+=o}return t
}(Object.assign({},r.__smithy_context?.features,d.__aws_sdk_context?.features))}`)
;const p=e?.customUserAgent?.map(escapeUserAgent)||[],g=await e.userAgentAppId();g&&u.push(escapeUserAgent(["app",`${g}`]))
;const h=[].concat([...u,...l,...p]).join(" "),m=[...u.filter(e=>e.startsWith("aws-sdk-")),...p].join(" ")
;return"browser"!==e.runtime?(m&&(a[k]=a[k]?`${a[M]} ${m}`:m),a[M]=h):a[k]=h,t({...i,request:s})},escapeUserAgent=e=>{
const t=e[0].split("/").map(e=>e.replace(_,"-")).join("/"),r=e[1]?.replace($,"-"),o=t.indexOf("/"),i=t.substring(0,o);let s=t.substring(o+1)
;return"api"===i&&(s=s.toLowerCase()),[i,s,r].filter(e=>e&&e.length>0).reduce((e,t,r)=>{switch(r){case 0:return t;case 1:return`${e}/${t}`;default:
return`${e}#${t}`}},"")},L={name:"getUserAgentMiddleware",step:"build",priority:"low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0
},F=!1,createDefaultUserAgentProvider=({serviceId:e,clientVersion:t})=>{const r=(()=>{const e=["deno","bun","llrt"]
;for(const t of e)if(d[t])return[`md/${t}`,d[t]];return["md/nodejs",d.node]})();return async o=>{
const i=[["aws-sdk-js",t],["ua","2.1"],[`os/${l()}`,u()],["lang/js"],r],s=F?["md/crt-avail"]:null;s&&i.push(s),e&&i.push([`api/${e}`,t]),
p.AWS_EXECUTION_ENV&&i.push([`exec-env/${p.AWS_EXECUTION_ENV}`]);const a=await(o?.userAgentAppId?.());return a?[...i,[`app/${a}`]]:[...i]}},U={
environmentVariableSelector:e=>e.AWS_SDK_UA_APP_ID,configFileSelector:e=>e.sdk_ua_app_id??e["sdk-ua-app-id"],default:T},isVirtualHostableS3Bucket=(e,t=!1)=>{
if(t){for(const t of e.split("."))if(!isVirtualHostableS3Bucket(t))return!1;return!0}return!!g(e)&&(!(e.length<3||e.length>63)&&(e===e.toLowerCase()&&!h(e)))
},H={isVirtualHostableS3Bucket:isVirtualHostableS3Bucket,parseArn:e=>{const t=e.split(":");if(t.length<6)return null;const[r,o,i,s,a,...c]=t
;if("arn"!==r||""===o||""===i||""===c.join(":"))return null;return{partition:o,service:i,region:s,accountId:a,resourceId:c.map(e=>e.split("/")).flat()}},
partition:e=>{const{partitions:t}=R;for(const r of t){const{regions:t,outputs:o}=r;for(const[r,i]of Object.entries(t))if(r===e)return{...o,...i}}
for(const r of t){const{regionRegex:t,outputs:o}=r;if(new RegExp(t).test(e))return{...o}}const r=t.find(e=>"aws"===e.id)
;if(!r)throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");return{...r.outputs}
}};m.aws=H;const j={silence:!1};t.NODE_APP_ID_CONFIG_OPTIONS=U,t.awsEndpointFunctions=H,t.createDefaultUserAgentProvider=createDefaultUserAgentProvider,
t.emitWarningIfUnsupportedVersion=e=>{if(e&&!y.warningEmitted){
if("true"===process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED)return void(y.warningEmitted=!0);const t=22
;parseInt(e.substring(1,e.indexOf(".")))<t&&(y.warningEmitted=!0,
process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=${t}. You are running node ${e}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=${t}.\n\nMore information can be found at: https://a.co/c895JFp`))
}},t.getAwsRegionExtensionConfiguration=e=>({setRegion(t){e.region=t},region:()=>e.region}),t.getDefaultSocketTimeout=(e,t)=>{
if("object"==typeof process&&"true"===process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026&&"function"!=typeof e?.handle)return t},t.getHostHeaderPlugin=e=>({
applyToStack:t=>{t.add((e=>t=>async r=>{if(!o.isInstance(r.request))return t(r);const{request:i}=r,{handlerProtocol:s=""}=e.requestHandler.metadata||{}
;if(s.indexOf("h2")>=0&&!i.headers[":authority"])delete i.headers.host,i.headers[":authority"]=i.hostname+(i.port?":"+i.port:"");else if(!i.headers.host){
let e=i.hostname;null!=i.port&&(e+=`:${i.port}`),i.headers.host=e}return t(r)})(e),x)}}),t.getLoggerPlugin=e=>({applyToStack:e=>{e.add((e,t)=>async r=>{try{
const o=await e(r),{clientName:i,commandName:s,logger:a,dynamoDbDocumentClientOptions:c={}}=t,{overrideInputFilterSensitiveLog:l,overrideOutputFilterSensitiveLog:u}=c,d=l??t.inputFilterSensitiveLog,p=u??t.outputFilterSensitiveLog,{$metadata:g,...h}=o.output
;return a?.info?.({clientName:i,commandName:s,input:d(r.input),output:p(h),metadata:g}),o}catch(e){
const{clientName:o,commandName:i,logger:s,dynamoDbDocumentClientOptions:a={}}=t,{overrideInputFilterSensitiveLog:c}=a,l=c??t.inputFilterSensitiveLog
;throw s?.error?.({clientName:o,commandName:i,input:l(r.input),error:e,metadata:e.$metadata}),e}},v)}}),t.getRecursionDetectionPlugin=e=>({applyToStack:e=>{
e.add(recursionDetectionMiddleware(),I)}}),t.getUserAgentPlugin=e=>({applyToStack:t=>{t.add(userAgentMiddleware(e),L)}}),
t.resolveAwsRegionExtensionConfiguration=e=>({region:e.region()}),t.resolveHostHeaderConfig=function resolveHostHeaderConfig(e){return e},
t.resolveUserAgentConfig=function resolveUserAgentConfig(e){const t=a(e.userAgentAppId??T),{customUserAgent:r}=e;return Object.assign(e,{
customUserAgent:"string"==typeof r?[[r]]:r,userAgentAppId:async()=>{const r=await t();if(!function isValidUserAgentAppId(e){
return void 0===e||"string"==typeof e&&e.length<=50}(r)){const t="NoOpLogger"!==e.logger?.constructor?.name&&e.logger?e.logger:console
;"string"!=typeof r?t?.warn("userAgentAppId must be a string or undefined."):r.length>50&&t?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.")
}return r}})},t.setCredentialFeature=function setCredentialFeature(e,t,r){return e.$source||(e.$source={}),e.$source[t]=r,e},t.setFeature=setFeature,
t.stsRegionDefaultResolver=function stsRegionDefaultResolver(e={}){return f({...E,
default:async()=>(j.silence||console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly."),
"us-east-1")},{...S,...e})}},299:(e,t,r)=>{
const{ProviderError:o,booleanSelector:i,SelectorType:s,loadConfig:a}=r(2163),{setCredentialFeature:c}=r(3112),{normalizeProvider:l,memoizeIdentityProvider:u,isIdentityExpired:d,doesIdentityRequireRefresh:p}=r(2538),{SignatureV4:g}=r(9654),{HttpResponse:h,HttpRequest:m}=r(230),{SMITHY_CONTEXT_KEY:f}=r(4714),getDateHeader=e=>h.isInstance(e)?e.headers?.date??e.headers?.Date:void 0,getAgeHeader=e=>h.isInstance(e)?e.headers?.age??e.headers?.Age:void 0,getSkewCorrectedDate=e=>new Date(Date.now()+e),getUpdatedSystemClockOffset=(e,t,r,o)=>{
if(void 0!==o)return t;const i=Date.parse(e);if(Number.isNaN(i))return t;const s=Date.now();return void 0!==r&&s-r>9e5?t:i-s},throwSigningPropertyError=(e,t)=>{
if(!t)throw new Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`);return t},validateSigningProperties=async e=>{
const t=throwSigningPropertyError("context",e.context),r=throwSigningPropertyError("config",e.config),o=t.endpointV2?.properties?.authSchemes?.[0],i=throwSigningPropertyError("signer",r.signer),s=await i(o),a=e?.signingRegion,c=e?.signingRegionSet,l=e?.signingName
;return{config:r,signer:s,signingRegion:a,signingRegionSet:c,signingName:l}};class AwsSdkSigV4Signer{async sign(e,t,r){
if(!m.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed")
;const o=await validateSigningProperties(r),{config:i,signer:s}=o;let{signingRegion:a,signingName:c}=o;const l=r.context;if(l?.authSchemes?.length){
const[e,t]=l.authSchemes;"sigv4a"===e?.name&&"sigv4"===t?.name&&(a=t?.signingRegion??a,c=t?.signingName??c)}const u=!0===await(i.disableClockSkewCorrection?.())
;r._disableClockSkewCorrection=u;const d=u||(e=>{const t=e.context,r=t?.[f]?.eventStream;return!0===r?.output})(r);r._skipClockSkewSampling=d,
d||(r._preRequestSystemClockOffset=i.systemClockOffset,r._requestSentAt=Date.now());return await s.sign(e,{
signingDate:u?new Date:getSkewCorrectedDate(i.systemClockOffset),signingRegion:a,signingService:c})}errorHandler(e){return t=>{const r=t
;if(!e._skipClockSkewSampling&&!e._disableClockSkewCorrection){const t=r.ServerTime??getDateHeader(r.$response);if(t){
const o=throwSigningPropertyError("config",e.config),i=e._preRequestSystemClockOffset,s=e._requestSentAt,a=getAgeHeader(r.$response),c=getUpdatedSystemClockOffset(t,o.systemClockOffset,s,a)
;o.systemClockOffset=c;Math.abs(c)>=24e4&&(c!==i||void 0!==i&&i!==c)&&r.$metadata&&(r.$metadata.clockSkewCorrected=!0)}}throw t}}successHandler(e,t){
if(t._skipClockSkewSampling||t._disableClockSkewCorrection)return;const r=getDateHeader(e);if(r){
const o=throwSigningPropertyError("config",t.config),i=t._requestSentAt,s=getAgeHeader(e)
;o.systemClockOffset=getUpdatedSystemClockOffset(r,o.systemClockOffset,i,s)}}}
const getArrayForCommaSeparatedString=e=>"string"==typeof e&&e.length>0?e.split(",").map(e=>e.trim()):[],E="AWS_AUTH_SCHEME_PREFERENCE",S="auth_scheme_preference",y={
environmentVariableSelector:(e,t)=>{if(t?.signingName){if(`AWS_BEARER_TOKEN_${t.signingName.replace(/[\s-]/g,"_").toUpperCase()}`in e)return["httpBearerAuth"]}
if(E in e)return getArrayForCommaSeparatedString(e[E])},configFileSelector:e=>{if(S in e)return getArrayForCommaSeparatedString(e[S])},default:[]},x={
environmentVariableSelector(e){if(e.AWS_SIGV4A_SIGNING_REGION_SET)return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(e=>e.trim())
;throw new o("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(e){
if(e.sigv4a_signing_region_set)return(e.sigv4a_signing_region_set??"").split(",").map(e=>e.trim());throw new o("sigv4a_signing_region_set not set in profile.",{
tryNextLink:!0})},default:void 0};const v=a({environmentVariableSelector:e=>i(e,"AWS_DISABLE_CLOCK_SKEW_CORRECTION",s.ENV),
configFileSelector:e=>i(e,"disable_clock_skew_correction",s.CONFIG),default:!1}),I=(C=v,e=>{let t,r=e.credentials,o=!!e.credentials
;Object.defineProperty(e,"credentials",{set(i){i&&i!==r&&i!==t&&(o=!0),r=i
;const s=function normalizeCredentialProvider(e,{credentials:t,credentialDefaultProvider:r}){let o;return o=t?t?.memoized?t:u(t,d,p):r?l(r(Object.assign({},e,{
parentClientConfig:e}))):async()=>{
throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")},o.memoized=!0,o}(e,{
credentials:r,credentialDefaultProvider:e.credentialDefaultProvider}),a=function bindCallerConfig(e,t){if(t.configBound)return t;const fn=async r=>t({...r,
callerClientConfig:e});return fn.memoized=t.memoized,fn.configBound=!0,fn}(e,s);if(o&&!a.attributed){const e="object"==typeof r&&null!==r;t=async t=>{
const r=await a(t);return!e||r.$source&&0!==Object.keys(r.$source).length?r:c(r,"CREDENTIALS_CODE","e")},t.memoized=a.memoized,t.configBound=a.configBound,
t.attributed=!0}else t=a},get:()=>t,enumerable:!0,configurable:!0}),e.credentials=r
;const{signingEscapePath:i=!0,systemClockOffset:s=e.systemClockOffset||0,sha256:a}=e;let h
;return h=e.signer?l(e.signer):e.regionInfoProvider?()=>l(e.region)().then(async t=>[await e.regionInfoProvider(t,{useFipsEndpoint:await e.useFipsEndpoint(),
useDualstackEndpoint:await e.useDualstackEndpoint()})||{},t]).then(([t,r])=>{const{signingRegion:o,signingService:s}=t;e.signingRegion=e.signingRegion||o||r,
e.signingName=e.signingName||s||e.serviceId;const c={...e,credentials:e.credentials,region:e.signingRegion,service:e.signingName,sha256:a,uriEscapePath:i}
;return new(e.signerConstructor||g)(c)}):async t=>{const r=(t=Object.assign({},{name:"sigv4",signingName:e.signingName||e.defaultSigningName,
signingRegion:await l(e.region)(),properties:{}},t)).signingRegion,o=t.signingName;e.signingRegion=e.signingRegion||r,
e.signingName=e.signingName||o||e.serviceId;const s={...e,credentials:e.credentials,region:e.signingRegion,service:e.signingName,sha256:a,uriEscapePath:i}
;return new(e.signerConstructor||g)(s)},Object.assign(e,{systemClockOffset:s,signingEscapePath:i,signer:h,
disableClockSkewCorrection:l(e.disableClockSkewCorrection??C)})});var C;t.AwsSdkSigV4ASigner=class AwsSdkSigV4ASigner extends AwsSdkSigV4Signer{
async sign(e,t,r){if(!m.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed")
;const{config:o,signer:i,signingRegion:s,signingRegionSet:a,signingName:c}=await validateSigningProperties(r),l=(await(o.sigv4aSigningRegionSet?.())??a??[s]).join(","),u=!0===await(o.disableClockSkewCorrection?.())
;r._disableClockSkewCorrection=u,u||(r._preRequestSystemClockOffset=o.systemClockOffset,r._requestSentAt=Date.now());return await i.sign(e,{
signingDate:u?new Date:getSkewCorrectedDate(o.systemClockOffset),signingRegion:l,signingService:c})}},t.AwsSdkSigV4Signer=AwsSdkSigV4Signer,
t.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS=y,t.NODE_SIGV4A_CONFIG_OPTIONS=x,t.resolveAwsSdkSigV4AConfig=e=>(e.sigv4aSigningRegionSet=l(e.sigv4aSigningRegionSet),e),
t.resolveAwsSdkSigV4Config=I},2e3:(e,t,r)=>{
const{TypeRegistry:o,NormalizedSchema:i,deref:s}=r(2754),{decorateServiceException:a,getValueFromTextNode:c}=r(2474),{RpcProtocol:l,JsonCodec2:u,loadJsonRpcErrorCode:d,HttpBindingProtocol:p,HttpInterceptingShapeSerializer:g,HttpInterceptingShapeDeserializer:h,loadRestJsonErrorCode:m,SmithyRpcV2JsonProtocol:f,loadSmithyRpcV2JsonErrorCode:E,FromStringShapeDeserializer:S,determineTimestampFormat:y,extendedEncodeURIComponent:x,collectBody:v}=r(230),{parseXML:I,XmlNode:C,XmlText:P}=r(9994),{toUtf8:b,toBase64:w,generateIdempotencyToken:T,NumericValue:R,dateToUtcString:D,fromBase64:M,expectUnion:k}=r(246)
;class ProtocolLib{queryCompat;errorRegistry;constructor(e=!1){this.queryCompat=e}resolveRestContentType(e,t){
const r=t.getMemberSchemas(),o=Object.values(r).find(e=>!!e.getMergedTraits().httpPayload);if(o){const t=o.getMergedTraits().mediaType
;return t||(o.isStringSchema()?"text/plain":o.isBlobSchema()?"application/octet-stream":e)}if(!t.isUnitSchema()){if(Object.values(r).find(e=>{
const{httpQuery:t,httpQueryParams:r,httpHeader:o,httpLabel:i,httpPrefixHeaders:s}=e.getMergedTraits();return!t&&!r&&!o&&!i&&void 0===s}))return e}}
async getErrorSchemaOrThrowBaseException(e,t,r,o,i,s){let a=e;e.includes("#")&&([,a]=e.split("#"));const c={$metadata:i,
$fault:r.statusCode<500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{return{
errorSchema:s?.(this.errorRegistry,a)??this.errorRegistry.getSchema(e),errorMetadata:c}}catch(e){o.message=o.message??o.Message??"UnknownError"
;const t=this.errorRegistry,r=t.getBaseException();if(r){const e=t.getErrorCtor(r)??Error;throw this.decorateServiceException(Object.assign(new e({name:a
}),c),o)}const i=o,s=i?.message??i?.Message??i?.Error?.Message??i?.Error?.message;throw this.decorateServiceException(Object.assign(new Error(s),{name:a},c),o)}
}compose(e,t,r){let i=r;t.includes("#")&&([i]=t.split("#"));const s=o.for(i),a=o.for("smithy.ts.sdk.synthetic."+r);e.copyFrom(s),e.copyFrom(a),
this.errorRegistry=e}decorateServiceException(e,t={}){if(this.queryCompat){const r=e.Message??t.Message,o=a(e,t);r&&(o.message=r);const i=o.Error??{}
;i.Type=o.Error?.Type,i.Code=o.Error?.Code,i.Message=o.Error?.message??o.Error?.Message??r,o.Error=i;const s=o.$metadata.requestId;return s&&(o.RequestId=s),o}
return a(e,t)}setQueryCompatError(e,t){const r=t.headers?.["x-amzn-query-error"];if(void 0!==e&&null!=r){const[t,o]=r.split(";"),i=Object.keys(e),s={Code:t,
Type:o};e.Code=t,e.Type=o;for(let t=0;t<i.length;t++){const r=i[t];s["message"===r?"Message":r]=e[r]}delete s.__type,e.Error=s}}queryCompatOutput(e,t){
e.Error&&(t.Error=e.Error),e.Type&&(t.Type=e.Type),e.Code&&(t.Code=e.Code)}findQueryCompatibleError(e,t){try{return e.getSchema(t)}catch(r){
return e.find(e=>i.of(e).getMergedTraits().awsQueryError?.[0]===t)}}}class AwsJsonRpcProtocol extends l{serializer;deserializer;serviceTarget;codec;mixin
;awsQueryCompatible;constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:r,awsQueryCompatible:o,jsonCodec:i}){super({defaultNamespace:e,
errorTypeRegistries:t}),this.serviceTarget=r,this.codec=i??new u({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),
this.serializer=this.codec.createSerializer(),this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!o,
this.mixin=new ProtocolLib(this.awsQueryCompatible)}async serializeRequest(e,t,r){const o=await super.serializeRequest(e,t,r)
;return o.path.endsWith("/")||(o.path+="/"),o.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`,
o.headers["x-amz-target"]=`${this.serviceTarget}.${e.name}`,this.awsQueryCompatible&&(o.headers["x-amzn-query-mode"]="true"),
"unit"!==s(e.input)&&o.body||(o.body="{}"),o}getPayloadCodec(){return this.codec}async handleError(e,t,r,o,s){const{awsQueryCompatible:a}=this
;a&&this.mixin.setQueryCompatError(o,r);const c=d(r,o,a)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,c,this.options.defaultNamespace)
;const{errorSchema:l,errorMetadata:u}=await this.mixin.getErrorSchemaOrThrowBaseException(c,this.options.defaultNamespace,r,o,s,a?this.mixin.findQueryCompatibleError:void 0),p=i.of(l),g=o.message??o.Message??"UnknownError",h=new(this.compositeErrorRegistry.getErrorCtor(l)??Error)({}),m={},f=this.codec.createDeserializer()
;for(const[e,t]of p.structIterator())null!=o[e]&&(m[e]=f.readObject(t,o[e]));throw a&&this.mixin.queryCompatOutput(o,m),
this.mixin.decorateServiceException(Object.assign(h,u,{$fault:p.getMergedTraits().error,message:g},m),o)}}class SerdeContextConfig{serdeContext
;setSerdeContext(e){this.serdeContext=e}}class UnionSerde{from;to;keys;constructor(e,t){this.from=e,this.to=t;const r=Object.keys(this.from),o=new Set(r)
;o.delete("__type"),this.keys=o}mark(e){this.keys.delete(e)}hasUnknown(){return 1===this.keys.size&&0===Object.keys(this.to).length}writeUnknown(){
if(this.hasUnknown()){const e=this.keys.values().next().value,t=this.from[e];this.to.$unknown=[e,t]}}}function writeKey(e){Object.defineProperty(e,"__proto__",{
value:void 0,writable:!0,enumerable:!0,configurable:!0})}class XmlShapeDeserializer extends SerdeContextConfig{settings;stringDeserializer;constructor(e){
super(),this.settings=e,this.stringDeserializer=new S(e)}setSerdeContext(e){this.serdeContext=e,this.stringDeserializer.setSerdeContext(e)}read(e,t,r){
const o=i.of(e),s=o.getMemberSchemas();if(o.isStructSchema()&&o.isMemberSchema()&&!!Object.values(s).find(e=>!!e.getMemberTraits().eventPayload)){
const e={},r=Object.keys(s)[0];return s[r].isBlobSchema()?e[r]=t:e[r]=this.read(s[r],t),e}const a=(this.serdeContext?.utf8Encoder??b)(t),c=this.parseXml(a)
;return this.readSchema(e,r?c[r]:c)}readSchema(e,t){const r=i.of(e);if(r.isUnitSchema())return;const o=r.getMergedTraits()
;if(r.isListSchema()&&!Array.isArray(t))return this.readSchema(r,[t]);if(null==t)return t;if("object"==typeof t){const e=!!o.xmlFlattened;if(r.isListSchema()){
const o=r.getValueSchema(),i=[],s=o.getMergedTraits().xmlName??"member",a=e?t:(t[0]??t)[s];if(null==a)return i;const c=Array.isArray(a)?a:[a]
;for(const e of c)i.push(this.readSchema(o,e));return i}const i={};if(r.isMapSchema()){const o=r.getKeySchema(),s=r.getValueSchema();let a
;a=e?Array.isArray(t)?t:[t]:Array.isArray(t.entry)?t.entry:[t.entry];const c=o.getMergedTraits().xmlName??"key",l=s.getMergedTraits().xmlName??"value"
;for(const e of a){const t=e[c],r=e[l];"__proto__"===t&&writeKey(i),i[t]=this.readSchema(s,r)}return i}if(r.isStructSchema()){const e=r.isUnionSchema();let o
;e&&(o=new UnionSerde(t,i));for(const[s,a]of r.structIterator()){
const r=a.getMergedTraits(),c=r.httpPayload?r.xmlName??a.getName():a.getMemberTraits().xmlName??s;e&&o.mark(c),null!=t[c]&&(i[s]=this.readSchema(a,t[c]))}
return e&&o.writeUnknown(),i}if(r.isDocumentSchema())return t
;throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${r.getName(!0)}`)}
return r.isListSchema()?[]:r.isMapSchema()||r.isStructSchema()?{}:this.stringDeserializer.read(r,t)}parseXml(e){if(e.length){let t;try{t=I(e)}catch(t){
throw t&&"object"==typeof t&&Object.defineProperty(t,"$responseBodyText",{value:e}),t}const r="#text",o=Object.keys(t)[0],i=t[o];return i[r]&&(i[o]=i[r],
delete i[r]),c(i)}return{}}}class QueryShapeSerializer extends SerdeContextConfig{settings;buffer;constructor(e){super(),this.settings=e}write(e,t,r=""){
void 0===this.buffer&&(this.buffer="");const o=i.of(e);if(r&&!r.endsWith(".")&&(r+="."),
o.isBlobSchema())("string"==typeof t||t instanceof Uint8Array)&&(this.writeKey(r),
this.writeValue((this.serdeContext?.base64Encoder??w)(t)));else if(o.isBooleanSchema()||o.isNumericSchema()||o.isStringSchema())null!=t?(this.writeKey(r),
this.writeValue(String(t))):o.isIdempotencyToken()&&(this.writeKey(r),this.writeValue(T()));else if(o.isBigIntegerSchema())null!=t&&(this.writeKey(r),
this.writeValue(String(t)));else if(o.isBigDecimalSchema())null!=t&&(this.writeKey(r),
this.writeValue(t instanceof R?t.string:String(t)));else if(o.isTimestampSchema()){if(t instanceof Date){this.writeKey(r);switch(y(o,this.settings)){case 5:
this.writeValue(t.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(D(t));break;case 7:this.writeValue(String(t.getTime()/1e3))}}
}else if(o.isDocumentSchema())Array.isArray(t)?this.write(79,t,r):t instanceof Date?this.write(4,t,r):t instanceof Uint8Array?this.write(21,t,r):t&&"object"==typeof t?this.write(143,t,r):(this.writeKey(r),
this.writeValue(String(t)));else if(o.isListSchema()){if(Array.isArray(t))if(0===t.length)this.settings.serializeEmptyLists&&(this.writeKey(r),
this.writeValue(""));else{const e=o.getValueSchema(),i=this.settings.flattenLists||o.getMergedTraits().xmlFlattened;let s=1;for(const o of t){
if(null==o)continue;const t=e.getMergedTraits(),a=this.getKey("member",t.xmlName,t.ec2QueryName),c=i?`${r}${s}`:`${r}${a}.${s}`;this.write(e,o,c),++s}}
}else if(o.isMapSchema()){if(t&&"object"==typeof t){const e=o.getKeySchema(),i=o.getValueSchema(),s=o.getMergedTraits().xmlFlattened;let a=1;for(const o in t){
const c=t[o];if(null==c)continue
;const l=e.getMergedTraits(),u=this.getKey("key",l.xmlName,l.ec2QueryName),d=s?`${r}${a}.${u}`:`${r}entry.${a}.${u}`,p=i.getMergedTraits(),g=this.getKey("value",p.xmlName,p.ec2QueryName),h=s?`${r}${a}.${g}`:`${r}entry.${a}.${g}`
;this.write(e,o,d),this.write(i,c,h),++a}}}else if(o.isStructSchema()){if(t&&"object"==typeof t){let e=!1;for(const[i,s]of o.structIterator()){
if(null==t[i]&&!s.isIdempotencyToken())continue;const o=s.getMergedTraits(),a=`${r}${this.getKey(i,o.xmlName,o.ec2QueryName,"struct")}`;this.write(s,t[i],a),
e=!0}if(!e&&o.isUnionSchema()){const{$unknown:e}=t;if(Array.isArray(e)){const[t,o]=e,i=`${r}${t}`;this.write(15,o,i)}}}
}else if(!o.isUnitSchema())throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${o.getName(!0)}`)}flush(){
if(void 0===this.buffer)throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");const e=this.buffer
;return delete this.buffer,e}getKey(e,t,r,o){const{ec2:i,capitalizeKeys:s}=this.settings;if(i&&r)return r;const a=t??e
;return s&&"struct"===o?a[0].toUpperCase()+a.slice(1):a}writeKey(e){e.endsWith(".")&&(e=e.slice(0,e.length-1)),this.buffer+=`&${x(e)}=`}writeValue(e){
this.buffer+=x(e)}}class AwsQueryProtocol extends l{options;serializer;deserializer;mixin=new ProtocolLib;constructor(e){super({
defaultNamespace:e.defaultNamespace,errorTypeRegistries:e.errorTypeRegistries}),this.options=e;const t={timestampFormat:{useTrait:!0,default:5},httpBindings:!1,
xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace,serializeEmptyLists:!0};this.serializer=new QueryShapeSerializer(t),
this.deserializer=new XmlShapeDeserializer(t)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(e){this.serializer.setSerdeContext(e),
this.deserializer.setSerdeContext(e)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(e,t,r){
const o=await super.serializeRequest(e,t,r);o.path.endsWith("/")||(o.path+="/"),o.headers["content-type"]="application/x-www-form-urlencoded",
"unit"!==s(e.input)&&o.body||(o.body="");const i=e.name.split("#")[1]??e.name;return o.body=`Action=${i}&Version=${this.options.version}`+o.body,
o.body.endsWith("&")&&(o.body=o.body.slice(-1)),o}async deserializeResponse(e,t,r){const o=this.deserializer,s=i.of(e.output),a={};if(r.statusCode>=300){
const i=await v(r.body,t);i.byteLength>0&&Object.assign(a,await o.read(15,i)),await this.handleError(e,t,r,a,this.deserializeMetadata(r))}
for(const e in r.headers){const t=r.headers[e];delete r.headers[e],r.headers[e.toLowerCase()]=t}
const c=e.name.split("#")[1]??e.name,l=s.isStructSchema()&&this.useNestedResult()?c+"Result":void 0,u=await v(r.body,t)
;return u.byteLength>0&&Object.assign(a,await o.read(s,u,l)),a.$metadata=this.deserializeMetadata(r),a}useNestedResult(){return!0}async handleError(e,t,r,o,s){
const a=this.loadQueryErrorCode(r,o)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,a,this.options.defaultNamespace)
;const c=this.loadQueryError(o)??{},l=this.loadQueryErrorMessage(o);c.message=l,c.Error={Type:c.Type,Code:c.Code,Message:l}
;const{errorSchema:u,errorMetadata:d}=await this.mixin.getErrorSchemaOrThrowBaseException(a,this.options.defaultNamespace,r,c,s,this.mixin.findQueryCompatibleError),p=i.of(u),g=new(this.compositeErrorRegistry.getErrorCtor(u)??Error)({}),h={
Type:c.Error.Type,Code:c.Error.Code,Error:c.Error};for(const[e,t]of p.structIterator()){const r=t.getMergedTraits().xmlName??e,i=c[r]??o[r]
;h[e]=this.deserializer.readSchema(t,i)}throw this.mixin.decorateServiceException(Object.assign(g,d,{$fault:p.getMergedTraits().error,message:l},h),o)}
loadQueryErrorCode(e,t){const r=(t.Errors?.[0]?.Error??t.Errors?.Error??t.Error)?.Code;return void 0!==r?r:404==e.statusCode?"NotFound":void 0}
loadQueryError(e){return e.Errors?.[0]?.Error??e.Errors?.Error??e.Error}loadQueryErrorMessage(e){const t=this.loadQueryError(e)
;return t?.message??t?.Message??e.message??e.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}}
class XmlShapeSerializer extends SerdeContextConfig{settings;stringBuffer;byteBuffer;buffer;constructor(e){super(),this.settings=e}write(e,t){const r=i.of(e)
;if(r.isStringSchema()&&"string"==typeof t)this.stringBuffer=t;else if(r.isBlobSchema())this.byteBuffer="byteLength"in t?t:(this.serdeContext?.base64Decoder??M)(t);else{
this.buffer=this.writeStruct(r,t,void 0);const e=r.getMergedTraits();e.httpPayload&&!e.xmlName&&this.buffer.withName(r.getName())}}flush(){
if(void 0!==this.byteBuffer){const e=this.byteBuffer;return delete this.byteBuffer,e}if(void 0!==this.stringBuffer){const e=this.stringBuffer
;return delete this.stringBuffer,e}const e=this.buffer
;return this.settings.xmlNamespace&&(e?.attributes?.xmlns||e.addAttribute("xmlns",this.settings.xmlNamespace)),delete this.buffer,e.toString()}
writeStruct(e,t,r){const o=e.getMergedTraits(),i=e.isMemberSchema()&&!o.httpPayload?e.getMemberTraits().xmlName??e.getMemberName():o.xmlName??e.getName()
;if(!i||!e.isStructSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${e.getName(!0)}.`)
;const s=C.of(i),[a,c]=this.getXmlnsAttribute(e,r);for(const[r,o]of e.structIterator()){const e=t[r];if(null!=e||o.isIdempotencyToken()){
if(o.getMergedTraits().xmlAttribute){s.addAttribute(o.getMergedTraits().xmlName??r,this.writeSimple(o,e));continue}
if(o.isListSchema())this.writeList(o,e,s,c);else if(o.isMapSchema())this.writeMap(o,e,s,c);else if(o.isStructSchema())s.addChildNode(this.writeStruct(o,e,c));else{
const t=C.of(o.getMergedTraits().xmlName??o.getMemberName());this.writeSimpleInto(o,e,t,c),s.addChildNode(t)}}}const{$unknown:l}=t
;if(l&&e.isUnionSchema()&&Array.isArray(l)&&1===Object.keys(t).length){const[e,r]=l,o=C.of(e);if("string"!=typeof r){
if(!(t instanceof C||t instanceof P))throw new Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.")
;s.addChildNode(t)}this.writeSimpleInto(0,r,o,c),s.addChildNode(o)}return c&&s.addAttribute(a,c),s}writeList(e,t,r,o){
if(!e.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${e.getName(!0)}`)
;const i=e.getMergedTraits(),s=e.getValueSchema(),a=s.getMergedTraits(),c=!!a.sparse,l=!!i.xmlFlattened,[u,d]=this.getXmlnsAttribute(e,o),writeItem=(t,r)=>{
if(s.isListSchema())this.writeList(s,Array.isArray(r)?r:[r],t,d);else if(s.isMapSchema())this.writeMap(s,r,t,d);else if(s.isStructSchema()){
const o=this.writeStruct(s,r,d);t.addChildNode(o.withName(l?i.xmlName??e.getMemberName():a.xmlName??"member"))}else{
const o=C.of(l?i.xmlName??e.getMemberName():a.xmlName??"member");this.writeSimpleInto(s,r,o,d),t.addChildNode(o)}}
;if(l)for(const e of t)(c||null!=e)&&writeItem(r,e);else{const o=C.of(i.xmlName??e.getMemberName());d&&o.addAttribute(u,d)
;for(const e of t)(c||null!=e)&&writeItem(o,e);r.addChildNode(o)}}writeMap(e,t,r,o,i=!1){
if(!e.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${e.getName(!0)}`)
;const s=e.getMergedTraits(),a=e.getKeySchema(),c=a.getMergedTraits().xmlName??"key",l=e.getValueSchema(),u=l.getMergedTraits(),d=u.xmlName??"value",p=!!u.sparse,g=!!s.xmlFlattened,[h,m]=this.getXmlnsAttribute(e,o),addKeyValue=(e,t,r)=>{
const o=C.of(c,t),[i,s]=this.getXmlnsAttribute(a,m);s&&o.addAttribute(i,s),e.addChildNode(o);let u=C.of(d)
;l.isListSchema()?this.writeList(l,r,u,m):l.isMapSchema()?this.writeMap(l,r,u,m,!0):l.isStructSchema()?u=this.writeStruct(l,r,m):this.writeSimpleInto(l,r,u,m),
e.addChildNode(u)};if(g)for(const o in t){const i=t[o];if(p||null!=i){const t=C.of(s.xmlName??e.getMemberName());addKeyValue(t,o,i),r.addChildNode(t)}}else{
let o;i||(o=C.of(s.xmlName??e.getMemberName()),m&&o.addAttribute(h,m),r.addChildNode(o));for(const e in t){const s=t[e];if(p||null!=s){const t=C.of("entry")
;addKeyValue(t,e,s),(i?r:o).addChildNode(t)}}}}writeSimple(e,t){
if(null===t)throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");const r=i.of(e);let o=null
;if(t&&"object"==typeof t)if(r.isBlobSchema())o=(this.serdeContext?.base64Encoder??w)(t);else{if(!(r.isTimestampSchema()&&t instanceof Date)){
if(r.isBigDecimalSchema()&&t)return t instanceof R?t.string:String(t)
;throw r.isMapSchema()||r.isListSchema()?new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead."):new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${r.getName(!0)}`)
}switch(y(r,this.settings)){case 5:o=t.toISOString().replace(".000Z","Z");break;case 6:o=D(t);break;case 7:o=String(t.getTime()/1e3);break;default:
console.warn("Missing timestamp format, using http date",t),o=D(t)}}
if((r.isBooleanSchema()||r.isNumericSchema()||r.isBigIntegerSchema()||r.isBigDecimalSchema())&&(o=String(t)),
r.isStringSchema()&&(o=void 0===t&&r.isIdempotencyToken()?T():String(t)),null===o)throw new Error(`Unhandled schema-value pair ${r.getName(!0)}=${t}`);return o}
writeSimpleInto(e,t,r,o){const s=this.writeSimple(e,t),a=i.of(e),c=new P(s),[l,u]=this.getXmlnsAttribute(a,o);u&&r.addAttribute(l,u),r.addChildNode(c)}
getXmlnsAttribute(e,t){const r=e.getMergedTraits(),[o,i]=r.xmlNamespace??[];return i&&i!==t?[o?`xmlns:${o}`:"xmlns",i]:[void 0,void 0]}}
class XmlCodec extends SerdeContextConfig{settings;constructor(e){super(),this.settings=e}createSerializer(){const e=new XmlShapeSerializer(this.settings)
;return e.setSerdeContext(this.serdeContext),e}createDeserializer(){const e=new XmlShapeDeserializer(this.settings);return e.setSerdeContext(this.serdeContext),
e}}t.AwsEc2QueryProtocol=class AwsEc2QueryProtocol extends AwsQueryProtocol{options;constructor(e){super(e),this.options=e
;Object.assign(this.serializer.settings,{capitalizeKeys:!0,flattenLists:!0,serializeEmptyLists:!1,ec2:!0})}getShapeId(){return"aws.protocols#ec2Query"}
useNestedResult(){return!1}},t.AwsJson1_0Protocol=class AwsJson1_0Protocol extends AwsJsonRpcProtocol{
constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:r,awsQueryCompatible:o,jsonCodec:i}){super({defaultNamespace:e,errorTypeRegistries:t,
serviceTarget:r,awsQueryCompatible:o,jsonCodec:i})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"1.0"}getDefaultContentType(){
return"application/x-amz-json-1.0"}},t.AwsJson1_1Protocol=class AwsJson1_1Protocol extends AwsJsonRpcProtocol{
constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:r,awsQueryCompatible:o,jsonCodec:i}){super({defaultNamespace:e,errorTypeRegistries:t,
serviceTarget:r,awsQueryCompatible:o,jsonCodec:i})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){
return"application/x-amz-json-1.1"}},t.AwsQueryProtocol=AwsQueryProtocol,t.AwsRestJsonProtocol=class AwsRestJsonProtocol extends p{serializer;deserializer;codec
;mixin=new ProtocolLib;constructor({defaultNamespace:e,errorTypeRegistries:t,jsonCodec:r}){super({defaultNamespace:e,errorTypeRegistries:t});const o={
timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};this.codec=r??new u(o),this.serializer=new g(this.codec.createSerializer(),o),
this.deserializer=new h(this.codec.createDeserializer(),o)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(e){
this.codec.setSerdeContext(e),super.setSerdeContext(e)}async serializeRequest(e,t,r){const o=await super.serializeRequest(e,t,r),s=i.of(e.input)
;if(!o.headers["content-type"]){const e=this.mixin.resolveRestContentType(this.getDefaultContentType(),s);e&&(o.headers["content-type"]=e)}
return null==o.body&&o.headers["content-type"]===this.getDefaultContentType()&&(o.body="{}"),o}async deserializeResponse(e,t,r){
const o=await super.deserializeResponse(e,t,r),s=i.of(e.output);for(const[e,t]of s.structIterator())t.getMemberTraits().httpPayload&&!(e in o)&&(o[e]=null)
;return o}async handleError(e,t,r,o,s){const a=m(r,o)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,a,this.options.defaultNamespace)
;const{errorSchema:c,errorMetadata:l}=await this.mixin.getErrorSchemaOrThrowBaseException(a,this.options.defaultNamespace,r,o,s),u=i.of(c),d=o.message??o.Message??"UnknownError",p=new(this.compositeErrorRegistry.getErrorCtor(c)??Error)({})
;await this.deserializeHttpMessage(c,t,r,o);const g={},h=this.codec.createDeserializer();for(const[e,t]of u.structIterator()){
const r=t.getMergedTraits().jsonName??e;g[e]=h.readObject(t,o[r])}throw this.mixin.decorateServiceException(Object.assign(p,l,{$fault:u.getMergedTraits().error,
message:d},g),o)}getDefaultContentType(){return"application/json"}},t.AwsRestXmlProtocol=class AwsRestXmlProtocol extends p{codec;serializer;deserializer
;mixin=new ProtocolLib;constructor(e){super(e);const t={timestampFormat:{useTrait:!0,default:5},httpBindings:!0,xmlNamespace:e.xmlNamespace,
serviceNamespace:e.defaultNamespace};this.codec=new XmlCodec(t),this.serializer=new g(this.codec.createSerializer(),t),
this.deserializer=new h(this.codec.createDeserializer(),t)}getPayloadCodec(){return this.codec}getShapeId(){return"aws.protocols#restXml"}
async serializeRequest(e,t,r){const o=await super.serializeRequest(e,t,r),s=i.of(e.input);if(!o.headers["content-type"]){
const e=this.mixin.resolveRestContentType(this.getDefaultContentType(),s);e&&(o.headers["content-type"]=e)}
return"string"!=typeof o.body||o.headers["content-type"]!==this.getDefaultContentType()||o.body.startsWith("<?xml ")||this.hasUnstructuredPayloadBinding(s)||(o.body='<?xml version="1.0" encoding="UTF-8"?>'+o.body),
o}async deserializeResponse(e,t,r){return super.deserializeResponse(e,t,r)}async handleError(e,t,r,o,s){
const a=((e,t)=>void 0!==t?.Error?.Code?t.Error.Code:void 0!==t?.Code?t.Code:404==e.statusCode?"NotFound":void 0)(r,o)??"Unknown"
;if(this.mixin.compose(this.compositeErrorRegistry,a,this.options.defaultNamespace),
o.Error&&"object"==typeof o.Error)for(const e of Object.keys(o.Error))o[e]=o.Error[e],"message"===e.toLowerCase()&&(o.message=o.Error[e])
;o.RequestId&&!s.requestId&&(s.requestId=o.RequestId)
;const{errorSchema:c,errorMetadata:l}=await this.mixin.getErrorSchemaOrThrowBaseException(a,this.options.defaultNamespace,r,o,s),u=i.of(c),d=o.Error?.message??o.Error?.Message??o.message??o.Message??"UnknownError",p=new(this.compositeErrorRegistry.getErrorCtor(c)??Error)({})
;await this.deserializeHttpMessage(c,t,r,o);const g={},h=this.codec.createDeserializer();for(const[e,t]of u.structIterator()){
const r=t.getMergedTraits().xmlName??e,i=o.Error?.[r]??o[r];g[e]=h.readSchema(t,i)}throw this.mixin.decorateServiceException(Object.assign(p,l,{
$fault:u.getMergedTraits().error,message:d},g),o)}getDefaultContentType(){return"application/xml"}hasUnstructuredPayloadBinding(e){
for(const[,t]of e.structIterator())if(t.getMergedTraits().httpPayload)return!(t.isStructSchema()||t.isMapSchema()||t.isListSchema());return!1}}},4479:(e,t)=>{
t.parse=e=>{const t=e.split(":");if(t.length<6||"arn"!==t[0])throw new Error("Malformed ARN");const[,r,o,i,s,...a]=t;return{partition:r,service:o,region:i,
accountId:s,resource:a.join(":")}},t.validate=e=>"string"==typeof e&&0===e.indexOf("arn:")&&e.split(":").length>=6},7646:(e,t,r)=>{
const{setCredentialFeature:o}=r(3112),{CredentialsProviderError:i}=r(2163),s="AWS_ACCESS_KEY_ID",a="AWS_SECRET_ACCESS_KEY";t.ENV_KEY=s,t.ENV_SECRET=a,
t.fromEnv=e=>async()=>{e?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv")
;const t=process.env[s],r=process.env[a],c=process.env.AWS_SESSION_TOKEN,l=process.env.AWS_CREDENTIAL_EXPIRATION,u=process.env.AWS_CREDENTIAL_SCOPE,d=process.env.AWS_ACCOUNT_ID
;if(t&&r){const e={accessKeyId:t,secretAccessKey:r,...c&&{sessionToken:c},...l&&{expiration:new Date(l)},...u&&{credentialScope:u},...d&&{accountId:d}}
;return o(e,"CREDENTIALS_ENV_VARS","g"),e}throw new i("Unable to find environment variable credentials.",{logger:e?.logger})}},3765:(e,t,r)=>{
const{setCredentialFeature:o}=r(3112),{CredentialsProviderError:i}=r(2163),{NodeHttpHandler:s}=r(4695),a=r(1455),{HttpRequest:c}=r(230),{sdkStreamMixin:l,parseRfc3339DateTime:u}=r(246)
;const validateToken=e=>{if(e.includes("\r\n"))throw new i("Authorization token contains invalid \\r\\n sequence.");return e};t.fromHttp=(e={})=>{let t
;e.logger?.debug("@aws-sdk/credential-provider-http - fromHttp")
;const r=e.awsContainerCredentialsRelativeUri??process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI,d=e.awsContainerCredentialsFullUri??process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI,p=e.awsContainerAuthorizationToken??process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN,g=e.awsContainerAuthorizationTokenFile??process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE,h="NoOpLogger"!==e.logger?.constructor?.name&&e.logger?.warn?e.logger.warn.bind(e.logger):console.warn
;if(r&&d&&(h("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri."),
h("awsContainerCredentialsRelativeUri will take precedence.")),
p&&g&&(h("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile."),
h("awsContainerAuthorizationTokenFile will take precedence.")),r)t=`http://169.254.170.2${r}`;else{
if(!d)throw new i("No HTTP credential provider host provided.\nSet AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.",{
logger:e.logger});t=d}const m=new URL(t);((e,t)=>{
if("https:"!==e.protocol&&"169.254.170.2"!==e.hostname&&"169.254.170.23"!==e.hostname&&"[fd00:ec2::23]"!==e.hostname){if(e.hostname.includes("[")){
if("[::1]"===e.hostname||"[0000:0000:0000:0000:0000:0000:0000:0001]"===e.hostname)return}else{if("localhost"===e.hostname)return
;const t=e.hostname.split("."),inRange=e=>{const t=parseInt(e,10);return 0<=t&&t<=255}
;if("127"===t[0]&&inRange(t[1])&&inRange(t[2])&&inRange(t[3])&&4===t.length)return}
throw new i("URL not accepted. It must either be HTTPS or match one of the following:\n  - loopback CIDR 127.0.0.0/8 or [::1/128]\n  - ECS container host 169.254.170.2\n  - EKS container host 169.254.170.23 or [fd00:ec2::23]",{
logger:t})}})(m,e.logger);const f=s.create({connectionTimeout:e.timeout??1e3}),E=e.timeout??1e3,S=(y=async()=>{const t=function createGetRequest(e){
return new c({protocol:e.protocol,hostname:e.hostname,port:Number(e.port),path:e.pathname,query:Array.from(e.searchParams.entries()).reduce((e,[t,r])=>(e[t]=r,
e),{}),fragment:e.hash})}(m);g?t.headers.Authorization=validateToken((await a.readFile(g)).toString()):p&&(t.headers.Authorization=validateToken(p));try{
return async function getCredentials(e,t){const r=l(e.body),o=await r.transformToString();if(200===e.statusCode){const e=JSON.parse(o)
;if("string"!=typeof e.AccessKeyId||"string"!=typeof e.SecretAccessKey||"string"!=typeof e.Token||"string"!=typeof e.Expiration)throw new i("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }",{
logger:t});return{accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.Token,expiration:u(e.Expiration)}}
if(e.statusCode>=400&&e.statusCode<500){let r={};try{r=JSON.parse(o)}catch(e){}throw Object.assign(new i(`Server responded with status: ${e.statusCode}`,{
logger:t}),{Code:r.Code,Message:r.Message})}throw new i(`Server responded with status: ${e.statusCode}`,{logger:t})}((await f.handle(t,{requestTimeout:E
})).response).then(e=>o(e,"CREDENTIALS_HTTP","z"))}catch(t){throw new i(String(t),{logger:e.logger})}},x=e.maxRetries??3,v=e.timeout??1e3,async()=>{
for(let e=0;e<x;++e)try{return await y()}catch(e){await new Promise(e=>setTimeout(e,v))}return await y()});var y,x,v;return async()=>{try{return await S()
}finally{f.destroy?.()}}}},2997:(e,t,r)=>{
const{CredentialsProviderError:o,chain:i,getProfileName:s,parseKnownFiles:a}=r(2163),{setCredentialFeature:c}=r(3112),setNamedProvider=e=>c(e,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p"),isAssumeRoleWithSourceProfile=(e,{profile:t,logger:r})=>{
const o="string"==typeof e.source_profile&&void 0===e.credential_source
;return o&&r?.debug?.(`    ${t} isAssumeRoleWithSourceProfile source_profile=${e.source_profile}`),o},isCredentialSourceProfile=(e,{profile:t,logger:r})=>{
const o="string"==typeof e.credential_source&&void 0===e.source_profile
;return o&&r?.debug?.(`    ${t} isCredentialSourceProfile credential_source=${e.credential_source}`),o},resolveAssumeRoleCredentials=async(e,t,a,l,u={},d)=>{
a.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");const p=t[e],{source_profile:g,region:h}=p;if(!a.roleAssumer){
const{getDefaultRoleAssumer:e}=r(4360);a.roleAssumer=e({...a.clientConfig,credentialProviderLogger:a.logger,parentClientConfig:{...l,...a?.parentClientConfig,
region:h??a?.parentClientConfig?.region??l?.region}},a.clientPlugins)}
if(g&&g in u)throw new o(`Detected a cycle attempting to resolve credentials for profile ${s(a)}. Profiles visited: `+Object.keys(u).join(", "),{logger:a.logger
});a.logger?.debug("@aws-sdk/credential-provider-ini - finding credential resolver using "+(g?`source_profile=[${g}]`:`profile=[${e}]`));const m=g?d(g,t,a,l,{
...u,[g]:!0},isCredentialSourceWithoutRoleArn(t[g]??{})):(await((e,t,s)=>{const a={EcsContainer:async e=>{
const{fromHttp:t}=r(3765),{fromContainerMetadata:o}=r(6718);return s?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"),
async()=>i(t(e??{}),o(e))().then(setNamedProvider)},Ec2InstanceMetadata:async e=>{
s?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");const{fromInstanceMetadata:t}=r(6718)
;return async()=>t(e)().then(setNamedProvider)},Environment:async e=>{s?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment")
;const{fromEnv:t}=r(7646);return async()=>t(e)().then(setNamedProvider)}};if(e in a)return a[e]
;throw new o(`Unsupported credential source in profile ${t}. Got ${e}, expected EcsContainer or Ec2InstanceMetadata or Environment.`,{logger:s})
})(p.credential_source,e,a.logger)(a))();if(isCredentialSourceWithoutRoleArn(p))return m.then(e=>c(e,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"));{const t={
RoleArn:p.role_arn,RoleSessionName:p.role_session_name||`aws-sdk-js-${Date.now()}`,ExternalId:p.external_id,
DurationSeconds:parseInt(p.duration_seconds||"3600",10)},{mfa_serial:r}=p;if(r){
if(!a.mfaCodeProvider)throw new o(`Profile ${e} requires multi-factor authentication, but no MFA code callback was provided.`,{logger:a.logger,tryNextLink:!1})
;t.SerialNumber=r,t.TokenCode=await a.mfaCodeProvider(r)}const i=await m;return a.roleAssumer(i,t).then(e=>c(e,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))}
},isCredentialSourceWithoutRoleArn=e=>!e.role_arn&&!!e.credential_source,isStaticCredsProfile=e=>Boolean(e)&&"object"==typeof e&&"string"==typeof e.aws_access_key_id&&"string"==typeof e.aws_secret_access_key&&["undefined","string"].indexOf(typeof e.aws_session_token)>-1&&["undefined","string"].indexOf(typeof e.aws_account_id)>-1,resolveStaticCredentials=async(e,t)=>{
t?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");const r={accessKeyId:e.aws_access_key_id,
secretAccessKey:e.aws_secret_access_key,sessionToken:e.aws_session_token,...e.aws_credential_scope&&{credentialScope:e.aws_credential_scope},
...e.aws_account_id&&{accountId:e.aws_account_id}};return c(r,"CREDENTIALS_PROFILE","n")},resolveProfileData=async(e,t,i,s,a={},l=!1)=>{const u=t[e]
;if(Object.keys(a).length>0&&isStaticCredsProfile(u))return resolveStaticCredentials(u,i)
;if(l||((e,{profile:t="default",logger:r}={})=>Boolean(e)&&"object"==typeof e&&"string"==typeof e.role_arn&&["undefined","string"].indexOf(typeof e.role_session_name)>-1&&["undefined","string"].indexOf(typeof e.external_id)>-1&&["undefined","string"].indexOf(typeof e.mfa_serial)>-1&&(isAssumeRoleWithSourceProfile(e,{
profile:t,logger:r})||isCredentialSourceProfile(e,{profile:t,logger:r})))(u,{profile:e,logger:i.logger
}))return resolveAssumeRoleCredentials(e,t,i,s,a,resolveProfileData);if(isStaticCredsProfile(u))return resolveStaticCredentials(u,i);if(d=u,
Boolean(d)&&"object"==typeof d&&"string"==typeof d.web_identity_token_file&&"string"==typeof d.role_arn&&["undefined","string"].indexOf(typeof d.role_session_name)>-1)return(async(e,t,o)=>{
const{fromTokenFile:i}=r(2908),s=await i({webIdentityTokenFile:e.web_identity_token_file,roleArn:e.role_arn,roleSessionName:e.role_session_name,
roleAssumerWithWebIdentity:t.roleAssumerWithWebIdentity,logger:t.logger,parentClientConfig:t.parentClientConfig})({callerClientConfig:o})
;return c(s,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q")})(u,i,s);var d
;if((e=>Boolean(e)&&"object"==typeof e&&"string"==typeof e.credential_process)(u))return(async(e,t)=>{const{fromProcess:o}=r(8408),i=await o({...e,profile:t})()
;return c(i,"CREDENTIALS_PROFILE_PROCESS","v")})(i,e)
;if((e=>e&&("string"==typeof e.sso_start_url||"string"==typeof e.sso_account_id||"string"==typeof e.sso_session||"string"==typeof e.sso_region||"string"==typeof e.sso_role_name))(u))return await(async(e,t,o={},i)=>{
const{fromSSO:s}=r(2526);return s({profile:e,logger:o.logger,parentClientConfig:o.parentClientConfig,clientConfig:o.clientConfig})({callerClientConfig:i
}).then(e=>t.sso_session?c(e,"CREDENTIALS_PROFILE_SSO","r"):c(e,"CREDENTIALS_PROFILE_SSO_LEGACY","t"))})(e,u,i,s)
;if((e=>Boolean(e&&e.login_session))(u))return(async(e,t,o)=>{const{fromLoginCredentials:i}=r(2352),s=await i({...t,profile:e})({callerClientConfig:o})
;return c(s,"CREDENTIALS_PROFILE_LOGIN","AC")})(e,i,s);throw new o(`Could not resolve credentials using profile: [${e}] in configuration/credentials file(s).`,{
logger:i.logger})};t.fromIni=(e={})=>async({callerClientConfig:t}={})=>{e.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");const r=await a(e)
;return resolveProfileData(s({profile:e.profile??t?.profile}),r,e,t)}},2352:(e,t,r)=>{
const{setCredentialFeature:o}=r(3112),{CredentialsProviderError:i,parseKnownFiles:s,getProfileName:a}=r(2163),{HttpRequest:c}=r(230),{createHash:l,createPrivateKey:u,createPublicKey:d,sign:p}=r(7598),{promises:g}=r(3024),{homedir:h}=r(8161),{dirname:m,join:f}=r(6760)
;class LoginCredentialsFetcher{profileData;init;callerClientConfig;static REFRESH_THRESHOLD=3e5;constructor(e,t,r){this.profileData=e,this.init=t,
this.callerClientConfig=r}async loadCredentials(){const e=await this.loadToken()
;if(!e)throw new i(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`,{tryNextLink:!1,logger:this.logger})
;const t=e.accessToken,r=Date.now()
;return new Date(t.expiresAt).getTime()-r<=LoginCredentialsFetcher.REFRESH_THRESHOLD?this.refresh(e):this.toCredentials(e.accessToken)}get logger(){
return this.init?.logger}get loginSession(){return this.profileData.login_session}toCredentials(e){return{accessKeyId:e.accessKeyId,
secretAccessKey:e.secretAccessKey,sessionToken:e.sessionToken,accountId:e.accountId,expiration:new Date(e.expiresAt)}}async refresh(e){
const t=await this.loadToken().catch(()=>e),o=Date.now(),s=new Date(t.accessToken.expiresAt).getTime(),a=new Date(e.accessToken.expiresAt).getTime(),c=s<=o&&a>o?e:t
;if(new Date(c.accessToken.expiresAt).getTime()-Date.now()>LoginCredentialsFetcher.REFRESH_THRESHOLD)return this.toCredentials(c.accessToken)
;const{SigninClient:l,CreateOAuth2TokenCommand:u}=r(5370),{logger:d,userAgentAppId:p}=this.callerClientConfig??{},g=(e=>"h2"===e?.metadata?.handlerProtocol)(this.callerClientConfig?.requestHandler)?void 0:this.callerClientConfig?.requestHandler,h="string"==typeof c.signInRegion&&c.signInRegion.length>0?c.signInRegion:void 0,m=new l({
credentials:{accessKeyId:"",secretAccessKey:""},region:h??this.profileData.region??await(this.callerClientConfig?.region?.())??process.env.AWS_REGION,
requestHandler:g,logger:d,userAgentAppId:p,...this.init?.clientConfig,...h&&{region:h}});this.createDPoPInterceptor(m.middlewareStack);const f={tokenInput:{
clientId:c.clientId,refreshToken:c.refreshToken,grantType:"refresh_token"}};try{
const e=await m.send(new u(f)),{accessKeyId:t,secretAccessKey:r,sessionToken:o}=e.tokenOutput?.accessToken??{},{refreshToken:s,expiresIn:a}=e.tokenOutput??{}
;if(!(t&&r&&o&&s))throw new i("Token refresh response missing required fields",{logger:this.logger,tryNextLink:!1})
;const l=1e3*(a??900),d=new Date(Date.now()+l),p={...c,accessToken:{...c.accessToken,accessKeyId:t,secretAccessKey:r,sessionToken:o,expiresAt:d.toISOString()},
refreshToken:s};return await this.saveToken(p),this.toCredentials(p.accessToken)}catch(e){if("AccessDeniedException"===e.name){let t;switch(e.error){
case"TOKEN_EXPIRED":t="Your session has expired. Please reauthenticate.";break;case"USER_CREDENTIALS_CHANGED":
t="Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";break;case"INSUFFICIENT_PERMISSIONS":
t="Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";break;default:
t=`Failed to refresh token: ${String(e)}. Please re-authenticate using \`aws login\``}throw new i(t,{logger:this.logger,tryNextLink:!1})}
if(new Date(c.accessToken.expiresAt).getTime()>Date.now())return this.logger?.warn?.(`Failed to refresh token: ${String(e)}. Using existing token until expiry.`),
this.toCredentials(c.accessToken);throw new i(`Failed to refresh token: ${String(e)}. Please re-authenticate using aws login`,{logger:this.logger})}}
async loadToken(){const e=this.getTokenFilePath();try{
const t=await g.readFile(e,"utf8"),r=JSON.parse(t),o=["accessToken","clientId","refreshToken","dpopKey"].filter(e=>!r[e])
;if(r.accessToken?.accountId||o.push("accountId"),o.length>0)throw new i(`Token validation failed, missing fields: ${o.join(", ")}`,{logger:this.logger,
tryNextLink:!1});return r}catch(t){throw new i(`Failed to load token from ${e}: ${String(t)}`,{logger:this.logger,tryNextLink:!1})}}async saveToken(e){
const t=this.getTokenFilePath(),r=m(t);try{await g.mkdir(r,{recursive:!0})}catch(e){}await g.writeFile(t,JSON.stringify(e,null,2),"utf8")}getTokenFilePath(){
const e=process.env.AWS_LOGIN_CACHE_DIRECTORY??f(h(),".aws","login","cache"),t=Buffer.from(this.loginSession,"utf8"),r=l("sha256").update(t).digest("hex")
;return f(e,`${r}.json`)}derToRawSignature(e){let t=2;if(2!==e[t])throw new Error("Invalid DER signature");t++;const r=e[t++];let o=e.subarray(t,t+r);if(t+=r,
2!==e[t])throw new Error("Invalid DER signature");t++;const i=e[t++];let s=e.subarray(t,t+i);o=0===o[0]?o.subarray(1):o,s=0===s[0]?s.subarray(1):s
;const a=Buffer.concat([Buffer.alloc(32-o.length),o]),c=Buffer.concat([Buffer.alloc(32-s.length),s]);return Buffer.concat([a,c])}createDPoPInterceptor(e){
e.add(e=>async t=>{if(c.isInstance(t.request)){
const e=t.request,r=`${e.protocol}//${e.hostname}${e.port?`:${e.port}`:""}${e.path}`,o=await this.generateDpop(e.method,r);e.headers={...e.headers,DPoP:o}}
return e(t)},{step:"finalizeRequest",name:"dpopInterceptor",override:!0})}async generateDpop(e="POST",t){const r=await this.loadToken();try{const o=u({
key:r.dpopKey,format:"pem",type:"sec1"}),i=d(o).export({format:"der",type:"spki"});let s=-1;for(let e=0;e<i.length;e++)if(4===i[e]){s=e;break}
const a=i.slice(s+1,s+33),c=i.slice(s+33,s+65),l={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:a.toString("base64url"),y:c.toString("base64url")}},g={
jti:crypto.randomUUID(),htm:e,htu:t,iat:Math.floor(Date.now()/1e3)
},h=Buffer.from(JSON.stringify(l)).toString("base64url"),m=`${h}.${Buffer.from(JSON.stringify(g)).toString("base64url")}`,f=p("sha256",Buffer.from(m),o),E=this.derToRawSignature(f)
;return`${m}.${E.toString("base64url")}`}catch(e){throw new i(`Failed to generate Dpop proof: ${e instanceof Error?e.message:String(e)}`,{logger:this.logger,
tryNextLink:!1})}}}t.fromLoginCredentials=e=>async({callerClientConfig:t}={})=>{e?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials")
;const r=await s(e||{}),c=a({profile:e?.profile??t?.profile}),l=r[c];if(!l?.login_session)throw new i(`Profile ${c} does not contain login_session.`,{
tryNextLink:!0,logger:e?.logger});const u=new LoginCredentialsFetcher(l,e,t),d=await u.loadCredentials();return o(d,"CREDENTIALS_LOGIN","AD")}},9661:(e,t,r)=>{
const{ENV_KEY:o,ENV_SECRET:i,fromEnv:s}=r(7646),{chain:a,CredentialsProviderError:c,ENV_PROFILE:l}=r(2163),u="AWS_EC2_METADATA_DISABLED"
;const internalCreateChain=e=>async t=>{let r;for(const o of e)try{return await o(t)}catch(e){if(r=e,e?.tryNextLink)continue;throw e}throw r};let d=!1
;const credentialsTreatedAsExpired=e=>void 0!==e?.expiration&&e.expiration.getTime()-Date.now()<3e5;t.defaultProvider=(e={})=>function memoizeChain(e,t){
const r=internalCreateChain(e);let o,i,s,a;const provider=async e=>{if(e?.forceRefresh)return a||(a=r(e).then(e=>{s=e}).finally(()=>{a=void 0})),await a,s
;if(s?.expiration&&s?.expiration?.getTime()<Date.now()&&(s=void 0),o)await o;else if(!s||t?.(s)){if(!s)return o=r(e).then(e=>{s=e}).finally(()=>{o=void 0}),
provider(e);i||(i=r(e).then(e=>{s=e}).catch(()=>{}).finally(()=>{i=void 0}))}return s};return provider}([async()=>{if(e.profile??process.env[l]){
if(process.env[o]&&process.env[i]&&!d){
(e.logger?.warn&&"NoOpLogger"!==e.logger?.constructor?.name?e.logger.warn.bind(e.logger):console.warn)("@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n"),
d=!0}throw new c("AWS_PROFILE is set, skipping fromEnv provider.",{logger:e.logger,tryNextLink:!0})}
return e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"),s(e)()},async t=>{
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");const{ssoStartUrl:o,ssoAccountId:i,ssoRegion:s,ssoRoleName:a,ssoSession:l}=e
;if(!(o||i||s||a||l))throw new c("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:e.logger});const{fromSSO:u}=r(2526)
;return u(e)(t)},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");const{fromIni:o}=r(2997);return o(e)(t)},async t=>{
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess:o}=r(8408);return o(e)(t)},async t=>{
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");const{fromTokenFile:o}=r(2908);return o(e)(t)
},async()=>(e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await(async e=>{
const{ENV_CMDS_FULL_URI:t,ENV_CMDS_RELATIVE_URI:o,fromContainerMetadata:i,fromInstanceMetadata:s}=r(6718);if(process.env[o]||process.env[t]){
e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");const{fromHttp:t}=r(3765);return a(t(e),i(e))}
return process.env[u]&&"false"!==process.env[u]?async()=>{throw new c("EC2 Instance Metadata Service access disabled",{logger:e.logger})
}:(e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"),s(e))})(e))()),async()=>{
throw new c("Could not load credentials from any providers",{tryNextLink:!1,logger:e.logger})}],credentialsTreatedAsExpired)},8408:(e,t,r)=>{
const{externalDataInterceptor:o,CredentialsProviderError:i,parseKnownFiles:s,getProfileName:a}=r(2163),{exec:c}=r(3802),{promisify:l}=r(7975),{setCredentialFeature:u}=r(3112),resolveProcessCredentials=async(e,t,r)=>{
const s=t[e];if(!t[e])throw new i(`Profile ${e} could not be found in shared credentials file.`,{logger:r});{const a=s.credential_process
;if(void 0===a)throw new i(`Profile ${e} did not contain credential_process.`,{logger:r});{const s=l(o?.getTokenRecord?.().exec??c);try{
const{stdout:r}=await s(a);let o;try{o=JSON.parse(r.trim())}catch{throw Error(`Profile ${e} credential_process returned invalid JSON.`)}return((e,t,r)=>{
if(1!==t.Version)throw Error(`Profile ${e} credential_process did not return Version 1.`)
;if(void 0===t.AccessKeyId||void 0===t.SecretAccessKey)throw Error(`Profile ${e} credential_process returned invalid credentials.`);if(t.Expiration){
const r=new Date;if(new Date(t.Expiration)<r)throw Error(`Profile ${e} credential_process returned expired credentials.`)}let o=t.AccountId
;!o&&r?.[e]?.aws_account_id&&(o=r[e].aws_account_id);const i={accessKeyId:t.AccessKeyId,secretAccessKey:t.SecretAccessKey,...t.SessionToken&&{
sessionToken:t.SessionToken},...t.Expiration&&{expiration:new Date(t.Expiration)},...t.CredentialScope&&{credentialScope:t.CredentialScope},...o&&{accountId:o}}
;return u(i,"CREDENTIALS_PROCESS","w"),i})(e,o,t)}catch(e){throw new i(e.message,{logger:r})}}}};t.fromProcess=(e={})=>async({callerClientConfig:t}={})=>{
e.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");const r=await s(e);return resolveProcessCredentials(a({profile:e.profile??t?.profile
}),r,e.logger)}},2526:(e,t,r)=>{
const{CredentialsProviderError:o,getSSOTokenFromFile:i,getProfileName:s,parseKnownFiles:a,loadSsoSessionData:c}=r(2163),{setCredentialFeature:l}=r(3112),{fromSso:u}=r(2497),d=!1,resolveSSOCredentials=async({ssoStartUrl:e,ssoSession:t,ssoAccountId:s,ssoRegion:a,ssoRoleName:c,ssoClient:p,clientConfig:g,parentClientConfig:h,callerClientConfig:m,profile:f,filepath:E,configFilepath:S,ignoreCache:y,logger:x})=>{
let v;const I="To refresh this SSO session run aws sso login with the corresponding profile.";if(t)try{const e=await u({profile:f,filepath:E,configFilepath:S,
ignoreCache:y,clientConfig:g,parentClientConfig:h,logger:x})({callerClientConfig:m});v={accessToken:e.token,expiresAt:new Date(e.expiration).toISOString()}
}catch(e){throw new o(e.message,{tryNextLink:d,logger:x})}else try{v=await i(e)}catch(e){
throw new o(`The SSO session associated with this profile is invalid. ${I}`,{tryNextLink:d,logger:x})}
if(new Date(v.expiresAt).getTime()-Date.now()<=0)throw new o(`The SSO session associated with this profile has expired. ${I}`,{tryNextLink:d,logger:x})
;const{accessToken:C}=v,{SSOClient:P,GetRoleCredentialsCommand:b}=r(5411),w=p||new P(Object.assign({},g??{},{logger:g?.logger??m?.logger??h?.logger,
region:g?.region??a,userAgentAppId:g?.userAgentAppId??m?.userAgentAppId??h?.userAgentAppId}));let T;try{T=await w.send(new b({accountId:s,roleName:c,
accessToken:C}))}catch(e){throw new o(e,{tryNextLink:d,logger:x})}
const{roleCredentials:{accessKeyId:R,secretAccessKey:D,sessionToken:M,expiration:k,credentialScope:_,accountId:$}={}}=T
;if(!(R&&D&&M&&k))throw new o("SSO returns an invalid temporary credential.",{tryNextLink:d,logger:x});const L={accessKeyId:R,secretAccessKey:D,sessionToken:M,
expiration:new Date(k),..._&&{credentialScope:_},...$&&{accountId:$}};return t?l(L,"CREDENTIALS_SSO","s"):l(L,"CREDENTIALS_SSO_LEGACY","u"),L}
;t.fromSSO=(e={})=>async({callerClientConfig:t}={})=>{e.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO")
;const{ssoStartUrl:r,ssoAccountId:i,ssoRegion:l,ssoRoleName:u,ssoSession:d}=e,{ssoClient:p}=e,g=s({profile:e.profile??t?.profile});if(r||i||l||u||d){
if(r&&i&&l&&u)return resolveSSOCredentials({ssoStartUrl:r,ssoSession:d,ssoAccountId:i,ssoRegion:l,ssoRoleName:u,ssoClient:p,clientConfig:e.clientConfig,
parentClientConfig:e.parentClientConfig,callerClientConfig:e.callerClientConfig,profile:g,filepath:e.filepath,configFilepath:e.configFilepath,
ignoreCache:e.ignoreCache,logger:e.logger})
;throw new o('Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',{tryNextLink:!1,
logger:e.logger})}{const t=(await a(e))[g];if(!t)throw new o(`Profile ${g} was not found.`,{logger:e.logger})
;if(!(h=t)||"string"!=typeof h.sso_start_url&&"string"!=typeof h.sso_account_id&&"string"!=typeof h.sso_session&&"string"!=typeof h.sso_region&&"string"!=typeof h.sso_role_name)throw new o(`Profile ${g} is not configured with SSO credentials.`,{
logger:e.logger});if(t?.sso_session){const i=(await c(e))[t.sso_session],s=` configurations in profile ${g} and sso-session ${t.sso_session}`
;if(l&&l!==i.sso_region)throw new o("Conflicting SSO region"+s,{tryNextLink:!1,logger:e.logger})
;if(r&&r!==i.sso_start_url)throw new o("Conflicting SSO start_url"+s,{tryNextLink:!1,logger:e.logger});t.sso_region=i.sso_region,t.sso_start_url=i.sso_start_url
}const{sso_start_url:i,sso_account_id:s,sso_region:u,sso_role_name:d,sso_session:m}=((e,t)=>{
const{sso_start_url:r,sso_account_id:i,sso_region:s,sso_role_name:a}=e
;if(!(r&&i&&s&&a))throw new o(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e).join(", ")}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{
tryNextLink:!1,logger:t});return e})(t,e.logger);return resolveSSOCredentials({ssoStartUrl:i,ssoSession:m,ssoAccountId:s,ssoRegion:u,ssoRoleName:d,ssoClient:p,
clientConfig:e.clientConfig,parentClientConfig:e.parentClientConfig,callerClientConfig:e.callerClientConfig,profile:g,filepath:e.filepath,
configFilepath:e.configFilepath,ignoreCache:e.ignoreCache,logger:e.logger})}var h}},5411:(e,t,r)=>{const{GetRoleCredentialsCommand:o,SSOClient:i}=r(1803)
;t.GetRoleCredentialsCommand=o,t.SSOClient=i},2908:(e,t,r)=>{
const{setCredentialFeature:o}=r(3112),{CredentialsProviderError:i,externalDataInterceptor:s}=r(2163),{readFileSync:a}=r(3024),c="AWS_WEB_IDENTITY_TOKEN_FILE"
;t.fromTokenFile=(e={})=>async t=>{e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile")
;const l=e?.webIdentityTokenFile??process.env[c],u=e?.roleArn??process.env.AWS_ROLE_ARN,d=e?.roleSessionName??process.env.AWS_ROLE_SESSION_NAME
;if(!l||!u)throw new i("Web identity configuration not specified",{logger:e.logger});const p=await(e=>async t=>{
e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken")
;const{roleArn:o,roleSessionName:i,webIdentityToken:s,providerId:a,policyArns:c,policy:l,durationSeconds:u}=e;let{roleAssumerWithWebIdentity:d}=e;if(!d){
const{getDefaultRoleAssumerWithWebIdentity:o}=r(4360);d=o({...e.clientConfig,credentialProviderLogger:e.logger,parentClientConfig:{...t?.callerClientConfig,
...e.parentClientConfig}},e.clientPlugins)}return d({RoleArn:o,RoleSessionName:i??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:s,ProviderId:a,
PolicyArns:c,Policy:l,DurationSeconds:u})})({...e,webIdentityToken:s?.getTokenRecord?.()[l]??a(l,{encoding:"ascii"}),roleArn:u,roleSessionName:d})(t)
;return l===process.env[c]&&o(p,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),p}},866:(e,t)=>{const r=/^\/(hostedzone|change|delegationset)\//;const o={
step:"initialize",tags:["ROUTE53_IDS","CHANGE_RESOURCE_RECORD_SETS"],name:"changeResourceRecordSetsMiddleware",override:!0
},i=["DelegationSetId","HostedZoneId","Id"];const s={step:"initialize",tags:["ROUTE53_IDS"],name:"idNormalizerMiddleware",override:!0}
;t.getChangeResourceRecordSetsPlugin=e=>({applyToStack:e=>{e.add(function changeResourceRecordSetsMiddleware(){return e=>async t=>{
const{ChangeBatch:o}=t.input,i=[];for(const e of o?.Changes??[]){const{AliasTarget:t}=e.ResourceRecordSet??{};t?i.push({...e,ResourceRecordSet:{
...e.ResourceRecordSet,AliasTarget:{...t,HostedZoneId:t.HostedZoneId.replace(r,"")}}}):i.push(e)}return e({...t,input:{...t.input,ChangeBatch:{...o,Changes:i}}
})}}(),o)}}),t.getIdNormalizerPlugin=e=>({applyToStack:e=>{e.add(function idNormalizerMiddleware(){return e=>async t=>{const o={...t.input};for(const e of i){
const t=o[e];t&&(o[e]=t.replace(r,""))}return e({...t,input:o})}}(),s)}})},7580:(e,t,r)=>{
const{NoOpLogger:o,getSmithyContext:i}=r(2474),{HttpRequest:s,HttpResponse:a}=r(230),{setFeature:c}=r(3112),{parseRfc7231DateTime:l}=r(246),{booleanSelector:u,SelectorType:d}=r(2163),{httpSigningMiddlewareOptions:p}=r(2538),{Readable:g}=r(7075),{validate:h,parse:m}=r(4479),{AwsRestXmlProtocol:f}=r(2e3),{NormalizedSchema:E}=r(2754)
;const S={step:"finalizeRequest",tags:["CHECK_CONTENT_LENGTH_HEADER"],name:"getCheckContentLengthHeaderPlugin",override:!0},y={tags:["REGION_REDIRECT","S3"],
name:"regionRedirectEndpointMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"};const x={step:"initialize",
tags:["REGION_REDIRECT","S3"],name:"regionRedirectMiddleware",override:!0};class S3ExpressIdentityCache{data;lastPurgeTime=Date.now()
;static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS=3e4;constructor(e={}){this.data=e}get(e){const t=this.data[e];if(t)return t}set(e,t){return this.data[e]=t,t}
delete(e){delete this.data[e]}clear(){this.data={}}async purgeExpired(){const e=Date.now()
;if(this.lastPurgeTime+S3ExpressIdentityCache.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS>e)return;const t=this.data;for(const r in t){const o=t[r]
;if(!o.isRefreshing){const i=await o.identity;i.expiration&&i.expiration.getTime()<e&&t[r]===o&&delete t[r]}}}}class S3ExpressIdentityCacheEntry{_identity
;isRefreshing;accessed;constructor(e,t=!1,r=Date.now()){this._identity=e,this.isRefreshing=t,this.accessed=r}get identity(){return this.accessed=Date.now(),
this._identity}}class S3ExpressIdentityProviderImpl{createSessionFn;cache;static REFRESH_WINDOW_MS=6e4;accessKeyId;cacheGeneration=0
;constructor(e,t=new S3ExpressIdentityCache){this.createSessionFn=e,this.cache=t}async getS3ExpressIdentity(e,t){const r=t.Bucket,{cache:o}=this
;e.accessKeyId!==this.accessKeyId&&(this.accessKeyId=e.accessKeyId,this.cacheGeneration++,o.clear());const i=this.cacheGeneration,s=o.get(r)
;return s?s.identity.then(e=>{if((e.expiration?.getTime()??0)<Date.now())return o.set(r,new S3ExpressIdentityCacheEntry(this.getIdentity(r))).identity
;return(e.expiration?.getTime()??0)<Date.now()+S3ExpressIdentityProviderImpl.REFRESH_WINDOW_MS&&!s.isRefreshing&&(s.isRefreshing=!0,
this.getIdentity(r).then(e=>{i===this.cacheGeneration&&o.set(r,new S3ExpressIdentityCacheEntry(Promise.resolve(e)))})),e
}):o.set(r,new S3ExpressIdentityCacheEntry(this.getIdentity(r))).identity}async getIdentity(e){await this.cache.purgeExpired().catch(e=>{
console.warn("Error while clearing expired entries in S3ExpressIdentityCache: \n"+e)});const t=await this.createSessionFn(e)
;if(!t.Credentials?.AccessKeyId||!t.Credentials?.SecretAccessKey)throw new Error("s3#createSession response credential missing AccessKeyId or SecretAccessKey.")
;return{accessKeyId:t.Credentials.AccessKeyId,secretAccessKey:t.Credentials.SecretAccessKey,sessionToken:t.Credentials.SessionToken,
expiration:t.Credentials.Expiration?new Date(t.Credentials.Expiration):void 0}}}const v={tags:["S3"],name:"s3ExpiresMiddleware",override:!0,relation:"after",
toMiddleware:"deserializerMiddleware"},I="X-Amz-S3session-Token".toLowerCase(),C={
environmentVariableSelector:e=>u(e,"AWS_S3_DISABLE_EXPRESS_SESSION_AUTH",d.ENV),configFileSelector:e=>u(e,"s3_disable_express_session_auth",d.CONFIG),default:!1
},P={name:"s3ExpressMiddleware",step:"build",tags:["S3","S3_EXPRESS"],override:!0},defaultErrorHandler=e=>e=>{throw e
},defaultSuccessHandler=(e,t)=>{},s3ExpressHttpSigningMiddleware=e=>(t,r)=>async o=>{if(!s.isInstance(o.request))return t(o);const a=i(r).selectedHttpAuthScheme
;if(!a)throw new Error("No HttpAuthScheme was selected: unable to sign request");const{httpAuthOption:{signingProperties:c={}},identity:l,signer:u}=a;let d
;d=r.s3ExpressIdentity?await(async(e,t,r,o)=>{const i=await o.signWithCredentials(r,e,{})
;if(i.headers["X-Amz-Security-Token"]||i.headers["x-amz-security-token"])throw new Error("X-Amz-Security-Token must not be set for s3-express requests.")
;return i})(r.s3ExpressIdentity,0,o.request,await e.signer()):await u.sign(o.request,l,c);const p=await t({...o,request:d
}).catch((u.errorHandler||defaultErrorHandler)(c));return(u.successHandler||defaultSuccessHandler)(p.response,c),p};const b={CopyObjectCommand:!0,
UploadPartCopyCommand:!0,CompleteMultipartUploadCommand:!0},throw200ExceptionsMiddleware=e=>(t,r)=>async o=>{const i=await t(o),{response:s}=i
;if(!a.isInstance(s))return i;const{statusCode:c,body:l}=s;if(c<200||c>=300)return i;const u=await collectBody(l,e);if(s.body=function toStream(e){
return g.from(Buffer.from(e))}(u),0===u.length&&b[r.commandName]){const e=new Error("S3 aborted request");throw e.$metadata={httpStatusCode:503},
e.name="InternalError",e}const d=e.utf8Encoder(u.subarray(u.length-16));return d&&d.endsWith("</Error>")&&(s.statusCode=503),i
},collectBody=(e=new Uint8Array,t)=>e instanceof Uint8Array?Promise.resolve(e):t.streamCollector(e)||Promise.resolve(new Uint8Array),w={relation:"after",
toMiddleware:"deserializerMiddleware",tags:["THROW_200_EXCEPTIONS","S3"],name:"throw200ExceptionsMiddleware",override:!0};const T={
name:"bucketEndpointMiddleware",override:!0,relation:"after",toMiddleware:"endpointV2Middleware"};const R={step:"initialize",tags:["VALIDATE_BUCKET_NAME"],
name:"validateBucketNameMiddleware",override:!0};const D={environmentVariableSelector:e=>u(e,"AWS_S3_USE_ARN_REGION",d.ENV),
configFileSelector:e=>u(e,"s3_use_arn_region",d.CONFIG),default:void 0};const M={step:"build",tags:["SET_EXPECT_HEADER","EXPECT_HEADER"],
name:"addExpectContinueMiddleware",override:!0};const k={step:"initialize",tags:["LOCATION_CONSTRAINT","CREATE_BUCKET_CONFIGURATION"],
name:"locationConstraintMiddleware",override:!0};const _={name:"ssecMiddleware",step:"initialize",tags:["SSE"],override:!0}
;function isValidBase64EncodedSSECustomerKey(e,t){if(!/^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(e))return!1;try{
return 32===t.base64Decoder(e).length}catch{return!1}}t.NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS=C,t.NODE_USE_ARN_REGION_CONFIG_OPTIONS=D,
t.S3RestXmlProtocol=class S3RestXmlProtocol extends f{async serializeRequest(e,t,r){const o=await super.serializeRequest(e,t,r),i=E.of(e.input);let s=0
;const a=i.getSchema()[6]??0;if(t&&"object"==typeof t)for(const[e,r]of i.structIterator()){if(++s>a)break;if("Bucket"===e){
if(!t.Bucket&&r.getMergedTraits().httpLabel)throw new Error("No value provided for input HTTP label: Bucket.");break}}return o}},
t.getAddExpectContinuePlugin=e=>({applyToStack:t=>{t.add(function addExpectContinueMiddleware(e){return t=>async r=>{const{request:o}=r
;if(!1!==e.expectContinueHeader&&s.isInstance(o)&&o.body&&"node"===e.runtime&&"FetchHttpHandler"!==e.requestHandler?.constructor?.name){let t=!0
;if("number"==typeof e.expectContinueHeader)try{t=(Number(o.headers?.["content-length"])??e.bodyLengthChecker?.(o.body)??1/0)>=e.expectContinueHeader
}catch(e){}else t=!!e.expectContinueHeader;t&&(o.headers.Expect="100-continue")}return t({...r,request:o})}}(e),M)}}),t.getCheckContentLengthHeaderPlugin=e=>({
applyToStack:e=>{e.add(function checkContentLengthHeader(){return(e,t)=>async r=>{const{request:i}=r
;if(s.isInstance(i)&&!("content-length"in i.headers)&&!("x-amz-decoded-content-length"in i.headers)){
const e="Are you using a Stream of unknown length as the Body of a PutObject request? Consider using Upload instead from @aws-sdk/lib-storage."
;"function"!=typeof t?.logger?.warn||t.logger instanceof o?console.warn(e):t.logger.warn(e)}return e({...r})}}(),S)}}),t.getLocationConstraintPlugin=e=>({
applyToStack:t=>{t.add(function locationConstraintMiddleware(e){return t=>async r=>{const{CreateBucketConfiguration:o}=r.input,i=await e.region()
;return o?.LocationConstraint||o?.Location||"us-east-1"!==i&&(r.input.CreateBucketConfiguration=r.input.CreateBucketConfiguration??{},
r.input.CreateBucketConfiguration.LocationConstraint=i),t(r)}}(e),k)}}),t.getRegionRedirectMiddlewarePlugin=e=>({applyToStack:t=>{var r
;t.add(function regionRedirectMiddleware(e){return(t,r)=>async o=>{try{return await t(o)}catch(i){if(e.followRegionRedirects){
const s=i?.$metadata?.httpStatusCode,a="HeadBucketCommand"===r.commandName,l=i?.$response?.headers?.["x-amz-bucket-region"]
;if(l&&(301===s||400===s&&("IllegalLocationConstraintException"===i?.name||a))){try{const t=l;r.logger?.debug(`Redirecting from ${await e.region()} to ${t}`),
r.__s3RegionRedirect=t,c(r,"S3_REGION_REDIRECT","Ah")}catch(e){throw new Error("Region redirect failed: "+e)}return t(o)}}throw i}}}(e),x),t.addRelativeTo((r=e,
(e,t)=>async o=>{const i=await r.region(),s=r.region;let unlock=()=>{};t.__s3RegionRedirect&&(Object.defineProperty(r,"region",{writable:!1,
value:async()=>t.__s3RegionRedirect}),unlock=()=>Object.defineProperty(r,"region",{writable:!0,value:s}));try{const s=await e(o)
;if(t.__s3RegionRedirect&&(unlock(),i!==await r.region()))throw new Error("Region was not restored following S3 region redirect.");return s}catch(e){
throw unlock(),e}}),y)}}),t.getS3ExpiresMiddlewarePlugin=e=>({applyToStack:e=>{e.addRelativeTo((e,t)=>async r=>{const o=await e(r),{response:i}=o
;if(a.isInstance(i)&&i.headers.expires){i.headers.expiresstring=i.headers.expires;try{l(i.headers.expires)}catch(e){
t.logger?.warn(`AWS SDK Warning for ${t.clientName}::${t.commandName} response parsing (${i.headers.expires}): ${e}`),delete i.headers.expires}}return o},v)}}),
t.getS3ExpressHttpSigningPlugin=e=>({applyToStack:t=>{t.addRelativeTo(s3ExpressHttpSigningMiddleware(e),p)}}),t.getS3ExpressPlugin=e=>({applyToStack:t=>{
t.add((e=>(t,r)=>async o=>{if(r.endpointV2){const t=r.endpointV2,i="sigv4-s3express"===t.properties?.authSchemes?.[0]?.name
;if(("S3Express"===t.properties?.backend||"Directory"===t.properties?.bucketType)&&(c(r,"S3_EXPRESS_BUCKET","J"),r.isS3ExpressBucket=!0),i){
const t=o.input.Bucket;if(t){const i=await e.s3ExpressIdentityProvider.getS3ExpressIdentity(await e.credentials(),{Bucket:t});r.s3ExpressIdentity=i,
s.isInstance(o.request)&&i.sessionToken&&(o.request.headers[I]=i.sessionToken)}}}return t(o)})(e),P)}}),t.getSsecPlugin=e=>({applyToStack:t=>{
t.add(function ssecMiddleware(e){return t=>async r=>{const o={...r.input},i=[{target:"SSECustomerKey",hash:"SSECustomerKeyMD5"},{
target:"CopySourceSSECustomerKey",hash:"CopySourceSSECustomerKeyMD5"}];for(const t of i){const r=o[t.target];if(r){let i
;"string"==typeof r?isValidBase64EncodedSSECustomerKey(r,e)?i=e.base64Decoder(r):(i=e.utf8Decoder(r),
o[t.target]=e.base64Encoder(i)):(i=ArrayBuffer.isView(r)?new Uint8Array(r.buffer,r.byteOffset,r.byteLength):new Uint8Array(r),o[t.target]=e.base64Encoder(i))
;const s=new e.md5;s.update(i),o[t.hash]=e.base64Encoder(await s.digest())}}return t({...r,input:o})}}(e),_)}}),t.getThrow200ExceptionsPlugin=e=>({
applyToStack:t=>{t.addRelativeTo(throw200ExceptionsMiddleware(e),w)}}),t.getValidateBucketNamePlugin=e=>({applyToStack:t=>{
t.add(function validateBucketNameMiddleware({bucketEndpoint:e}){return t=>async r=>{const{input:{Bucket:o}}=r
;if(!e&&"string"==typeof o&&!h(o)&&o.indexOf("/")>=0){const e=new Error(`Bucket name shouldn't contain '/', received '${o}'`);throw e.name="InvalidBucketName",e
}return t({...r})}}(e),R),t.addRelativeTo(function bucketEndpointMiddleware$1(e){return(t,r)=>async o=>{if(e.bucketEndpoint){const e=r.endpointV2;if(e){
const t=o.input.Bucket;if("string"==typeof t)try{const o=new URL(t);r.endpointV2={...e,url:o}}catch(e){
const o=`@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${t} could not be parsed as URL.`
;throw"NoOpLogger"===r.logger?.constructor?.name?console.warn(o):r.logger?.warn?.(o),e}}}return t(o)}}(e),T)}}),t.resolveS3Config=(e,{session:t})=>{
const[r,o]=t,{forcePathStyle:i,useAccelerateEndpoint:s,disableMultiregionAccessPoints:a,followRegionRedirects:c,s3ExpressIdentityProvider:l,bucketEndpoint:u,expectContinueHeader:d}=e
;return Object.assign(e,{forcePathStyle:i??!1,useAccelerateEndpoint:s??!1,disableMultiregionAccessPoints:a??!1,followRegionRedirects:c??!1,
s3ExpressIdentityProvider:l??new S3ExpressIdentityProviderImpl(async e=>r().send(new o({Bucket:e}))),bucketEndpoint:u??!1,expectContinueHeader:d??2097152})}},
5370:(e,t,r)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:s,getDefaultSocketTimeout:a,NODE_APP_ID_CONFIG_OPTIONS:c,getAwsRegionExtensionConfiguration:l,resolveAwsRegionExtensionConfiguration:u,resolveUserAgentConfig:d,resolveHostHeaderConfig:p,getUserAgentPlugin:g,getHostHeaderPlugin:h,getLoggerPlugin:m,getRecursionDetectionPlugin:f}=r(3112),{NoAuthSigner:E,getHttpAuthSchemeEndpointRuleSetPlugin:S,DefaultIdentityProviderConfig:y,getHttpSigningPlugin:x}=r(2538),{normalizeProvider:v,getSmithyContext:I,ServiceException:C,NoOpLogger:P,emitWarningIfUnsupportedVersion:b,loadConfigsForDefaultMode:w,getDefaultExtensionConfiguration:T,resolveDefaultRuntimeConfig:R,Client:D,makeBuilder:M,createAggregatedClient:k}=r(2474),{resolveDefaultsModeConfig:_,loadConfig:$,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:L,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:F,NODE_REGION_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_FILE_OPTIONS:H,resolveRegionConfig:j}=r(2163),{BinaryDecisionDiagram:B,EndpointCache:z,decideEndpoint:V,customEndpointFunctions:G,resolveEndpointConfig:q,getEndpointPlugin:K}=r(2461),{parseUrl:W,getHttpHandlerExtensionConfiguration:Q,resolveHttpHandlerRuntimeConfig:J,getContentLengthPlugin:Z}=r(230),{DEFAULT_RETRY_MODE:X,NODE_RETRY_MODE_CONFIG_OPTIONS:Y,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ee,resolveRetryConfig:te,getRetryPlugin:ne}=r(3729),{TypeRegistry:re,getSchemaSerdePlugin:oe}=r(2754),{resolveAwsSdkSigV4Config:ie,AwsSdkSigV4Signer:se,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ae}=r(299),{toUtf8:ce,fromUtf8:le,toBase64:ue,fromBase64:de,calculateBodyLength:pe}=r(246),{streamCollector:ge,NodeHttpHandler:he}=r(4695),{AwsRestJsonProtocol:me}=r(2e3),{Sha256:fe}=r(5550),defaultSigninHttpAuthSchemeParametersProvider=async(e,t,r)=>({
operation:I(t).operation,region:await v(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;const defaultSigninHttpAuthSchemeProvider=e=>{const t=[];if("CreateOAuth2Token"===e.operation)t.push({schemeId:"smithy.api#noAuth"
});else t.push(function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",region:e.region},
propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}(e));return t};var Ee="3.998.2";const Se="ref"
;var ye=-1,xe=!1,ve=!0,Ie="isSet",Ce="booleanEquals",Pe="coalesce",be="PartitionResult",we="stringEquals",Ae="getAttr",Oe="https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}",Te={
[Se]:"Endpoint"},Re={fn:Ae,argv:[{[Se]:be},"name"]},Ne={[Se]:"Region"},De={[Se]:be},Me={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"{Region}"
}]},ke={},_e=[Ne];const $e={conditions:[[Ie,_e],[Ce,[{fn:Pe,argv:[{[Se]:"IsControlPlane"},xe]},ve]],[Ie,[Te]],["aws.partition",_e,be],[Ce,[{[Se]:"UseFIPS"
},ve]],[we,[Re,"aws"]],[Ce,[{fn:Pe,argv:[{[Se]:"IsOAuthEndpoint"},xe]},ve]],[Ce,[{[Se]:"UseDualStack"
},ve]],[we,[Re,"aws-cn"]],[we,[Ne,"us-gov-west-1"]],[we,[Re,"aws-us-gov"]],[Ce,[{fn:Ae,argv:[De,"supportsFIPS"]
},ve]],[we,[Re,"aws-iso"]],[we,[Re,"aws-iso-b"]],[we,[Re,"aws-iso-f"]],[we,[Re,"aws-iso-e"]],[we,[Re,"aws-eusc"]],[Ce,[{fn:Ae,argv:[De,"supportsDualStack"]
},ve]]],
results:[[ye],["https://signin.{Region}.api.aws",Me],["https://signin.{Region}.api.amazonwebservices.com.cn",Me],[Oe,Me],[ye,"FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",Me],["https://{Region}.signin.aws.amazon.com",ke],["https://{Region}.signin.amazonaws.cn",ke],["https://{Region}.signin.amazonaws-us-gov.com",ke],["https://{Region}.signin.c2shome.ic.gov",ke],["https://{Region}.signin.sc2shome.sgov.gov",ke],["https://{Region}.signin.csphome.hci.ic.gov",ke],["https://{Region}.signin.csphome.adc-e.uk",ke],["https://{Region}.signin.amazonaws-eusc.eu",ke],["https://signin-fips.amazonaws-us-gov.com",ke],["https://{Region}.signin-fips.amazonaws-us-gov.com",ke],["https://{Region}.signin.{PartitionResult#dnsSuffix}",ke],[ye,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ye,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Te,ke],["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",ke],[ye,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",ke],[ye,"FIPS is enabled but this partition does not support FIPS"],[Oe,ke],[ye,"DualStack is enabled but this partition does not support DualStack"],["https://signin.{Region}.{PartitionResult#dnsSuffix}",ke],[ye,"Invalid Configuration: Missing Region"]]
},Le=1e8,Fe=new Int32Array([-1,1,-1,0,6,3,2,36,4,4,5,Le+27,6,Le+4,Le+27,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,Le+7,13,10,Le+8,14,12,Le+9,15,13,Le+10,16,14,Le+11,17,15,Le+12,18,16,Le+13,Le+16,6,Le+5,20,7,21,Le+6,17,Le+24,Le+25,6,Le+4,23,7,27,24,9,Le+14,25,10,Le+15,26,11,Le+22,Le+23,11,28,Le+21,17,Le+20,Le+21,2,35,30,3,39,31,4,32,Le+27,6,Le+4,33,7,Le+27,34,9,Le+14,Le+27,3,39,36,4,38,37,7,Le+18,Le+19,6,Le+4,Le+17,5,Le+1,40,8,Le+2,Le+3]),Ue=B.from(Fe,2,$e.conditions,$e.results),He=new z({
size:50,params:["Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>He.get(e,()=>V(Ue,{
endpointParams:e,logger:t.logger}));G.aws=o;class SigninServiceException extends C{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";constructor(e){super(e),
Object.setPrototypeOf(this,SigninServiceException.prototype)}}class AccessDeniedException extends SigninServiceException{
static shapeId="com.amazonaws.signin#AccessDeniedException";name="AccessDeniedException";$fault="client";error;constructor(e){super({
name:"AccessDeniedException",$fault:"client",...e}),Object.setPrototypeOf(this,AccessDeniedException.prototype),this.error=e.error}}
class InternalServerException extends SigninServiceException{static shapeId="com.amazonaws.signin#InternalServerException";name="InternalServerException"
;$fault="server";error;constructor(e){super({name:"InternalServerException",$fault:"server",...e}),
Object.setPrototypeOf(this,InternalServerException.prototype),this.error=e.error}}class TooManyRequestsError extends SigninServiceException{
static shapeId="com.amazonaws.signin#TooManyRequestsError";name="TooManyRequestsError";$fault="client";error;constructor(e){super({name:"TooManyRequestsError",
$fault:"client",...e}),Object.setPrototypeOf(this,TooManyRequestsError.prototype),this.error=e.error}}class ValidationException extends SigninServiceException{
static shapeId="com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(e){super({name:"ValidationException",
$fault:"client",...e}),Object.setPrototypeOf(this,ValidationException.prototype),this.error=e.error}}
const je="accessKeyId",Be="accessToken",ze="client",Ve="clientId",Ge="codeVerifier",qe="error",Ke="expiresIn",We="grantType",Qe="http",Je="httpError",Ze="idToken",Xe="jsonName",Ye="message",et="refreshToken",tt="redirectUri",nt="smithy.ts.sdk.synthetic.com.amazonaws.signin",rt="secretAccessKey",ot="sessionToken",it="tokenType",st="com.amazonaws.signin",at=new re(nt)
;var ct=[-3,nt,"SigninServiceException",0,[],[]];at.registerError(ct,SigninServiceException);const lt=new re(st);var ut=[-3,st,"AccessDeniedException",{[qe]:ze
},[qe,Ye],[0,0],2];lt.registerError(ut,AccessDeniedException);var dt=[-3,st,"InternalServerException",{[qe]:"server",[Je]:500},[qe,Ye],[0,0],2]
;lt.registerError(dt,InternalServerException);var pt=[-3,st,"TooManyRequestsError",{[qe]:ze,[Je]:429},[qe,Ye],[0,0],2];lt.registerError(pt,TooManyRequestsError)
;var gt=[-3,st,"ValidationException",{[qe]:ze,[Je]:400},[qe,Ye],[0,0],2];lt.registerError(gt,ValidationException);const ht=[at,lt]
;var mt=[0,st,"RefreshToken",8,0],ft=[3,st,"AccessToken",8,[je,rt,ot],[[0,{[Xe]:je}],[0,{[Xe]:rt}],[0,{[Xe]:ot
}]],3],Et=[3,st,"CreateOAuth2TokenRequest",0,["tokenInput"],[[()=>St,16]],1],St=[3,st,"CreateOAuth2TokenRequestBody",0,[Ve,We,"code",tt,Ge,et],[[0,{[Xe]:Ve
}],[0,{[Xe]:We}],0,[0,{[Xe]:tt}],[0,{[Xe]:Ge}],[()=>mt,{[Xe]:et
}]],2],yt=[3,st,"CreateOAuth2TokenResponse",0,["tokenOutput"],[[()=>xt,16]],1],xt=[3,st,"CreateOAuth2TokenResponseBody",0,[Be,it,Ke,et,Ze],[[()=>ft,{[Xe]:Be
}],[0,{[Xe]:it}],[1,{[Xe]:Ke}],[()=>mt,{[Xe]:et}],[0,{[Xe]:Ze}]],4],vt=[9,st,"CreateOAuth2Token",{[Qe]:["POST","/v1/token",200]},()=>Et,()=>yt]
;const getRuntimeConfig=e=>{b(process.version);const t=_(e),defaultConfigProvider=()=>t().then(w),r=(e=>({apiVersion:"2023-01-01",
base64Decoder:e?.base64Decoder??de,base64Encoder:e?.base64Encoder??ue,disableHostPrefix:e?.disableHostPrefix??!1,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSigninHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new se},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new E}],logger:e?.logger??new P,protocol:e?.protocol??me,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.signin",errorTypeRegistries:ht,version:"2023-01-01",serviceTarget:"Signin"},
serviceId:e?.serviceId??"Signin",sha256:e?.sha256??fe,urlParser:e?.urlParser??W,utf8Decoder:e?.utf8Decoder??le,utf8Encoder:e?.utf8Encoder??ce}))(e)
;i(process.version);const o={profile:e?.profile,logger:r.logger};return{...r,...e,runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??$(ae,o),bodyLengthChecker:e?.bodyLengthChecker??pe,defaultSocketTimeout:a(e?.requestHandler,3e5),
defaultUserAgentProvider:e?.defaultUserAgentProvider??s({serviceId:r.serviceId,clientVersion:Ee}),maxAttempts:e?.maxAttempts??$(ee,e),region:e?.region??$(U,{
...H,...o}),requestHandler:he.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??$({...Y,
default:async()=>(await defaultConfigProvider()).retryMode||X},e),streamCollector:e?.streamCollector??ge,useDualstackEndpoint:e?.useDualstackEndpoint??$(F,o),
useFipsEndpoint:e?.useFipsEndpoint??$(L,o),userAgentAppId:e?.userAgentAppId??$(c,o)}};const It=M({UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}
},"Signin","SigninClient",K),Ct={IsControlPlane:{type:"staticContextParams",value:!1}},_mw0=(e,t,r,o)=>[]
;class CreateOAuth2TokenCommand extends(It(Ct,_mw0,"CreateOAuth2Token",vt)){}t.CreateOAuth2TokenCommand=CreateOAuth2TokenCommand,
t.SigninClient=class SigninClient extends D{config;constructor(...[e]){const t=getRuntimeConfig(e||{});super(t),this.initConfig=t;const r=(o=t,Object.assign(o,{
useDualstackEndpoint:o.useDualstackEndpoint??!1,useFipsEndpoint:o.useFipsEndpoint??!1,defaultSigningName:"signin"}));var o
;const i=d(r),s=te(i),a=j(s),c=p(a),E=((e,t)=>{const r=Object.assign(l(e),T(e),Q(e),(e=>{const t=e.httpAuthSchemes
;let r=e.httpAuthSchemeProvider,o=e.credentials;return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId);-1===r?t.push(e):t.splice(r,1,e)},
httpAuthSchemes:()=>t,setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider:()=>r,setCredentials(e){o=e},credentials:()=>o}})(e))
;return t.forEach(e=>e.configure(r)),Object.assign(e,u(r),R(r),J(r),{httpAuthSchemes:(o=r).httpAuthSchemes(),httpAuthSchemeProvider:o.httpAuthSchemeProvider(),
credentials:o.credentials()});var o})((e=>{const t=ie(e);return Object.assign(t,{authSchemePreference:v(e.authSchemePreference??[])})})(q(c)),e?.extensions||[])
;this.config=E,this.middlewareStack.use(oe(this.config)),this.middlewareStack.use(g(this.config)),this.middlewareStack.use(ne(this.config)),
this.middlewareStack.use(Z(this.config)),this.middlewareStack.use(h(this.config)),this.middlewareStack.use(m(this.config)),
this.middlewareStack.use(f(this.config)),this.middlewareStack.use(S(this.config,{httpAuthSchemeParametersProvider:defaultSigninHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new y({"aws.auth#sigv4":e.credentials})})),this.middlewareStack.use(x(this.config))}destroy(){super.destroy()}}},
6331:(e,t,r)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:s,getDefaultSocketTimeout:a,NODE_APP_ID_CONFIG_OPTIONS:c,getAwsRegionExtensionConfiguration:l,resolveAwsRegionExtensionConfiguration:u,resolveUserAgentConfig:d,resolveHostHeaderConfig:p,getUserAgentPlugin:g,getHostHeaderPlugin:h,getLoggerPlugin:m,getRecursionDetectionPlugin:f}=r(3112),{NoAuthSigner:E,getHttpAuthSchemeEndpointRuleSetPlugin:S,DefaultIdentityProviderConfig:y,getHttpSigningPlugin:x}=r(2538),{normalizeProvider:v,getSmithyContext:I,ServiceException:C,NoOpLogger:P,emitWarningIfUnsupportedVersion:b,loadConfigsForDefaultMode:w,getDefaultExtensionConfiguration:T,resolveDefaultRuntimeConfig:R,Client:D,makeBuilder:M,createAggregatedClient:k}=r(2474),{resolveDefaultsModeConfig:_,loadConfig:$,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:L,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:F,NODE_REGION_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_FILE_OPTIONS:H,resolveRegionConfig:j}=r(2163),{BinaryDecisionDiagram:B,EndpointCache:z,decideEndpoint:V,customEndpointFunctions:G,resolveEndpointConfig:q,getEndpointPlugin:K}=r(2461),{parseUrl:W,getHttpHandlerExtensionConfiguration:Q,resolveHttpHandlerRuntimeConfig:J,getContentLengthPlugin:Z}=r(230),{DEFAULT_RETRY_MODE:X,NODE_RETRY_MODE_CONFIG_OPTIONS:Y,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ee,resolveRetryConfig:te,getRetryPlugin:ne}=r(3729),{TypeRegistry:re,getSchemaSerdePlugin:oe}=r(2754),{resolveAwsSdkSigV4Config:ie,AwsSdkSigV4Signer:se,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ae}=r(299),{toUtf8:ce,fromUtf8:le,toBase64:ue,fromBase64:de,calculateBodyLength:pe}=r(246),{streamCollector:ge,NodeHttpHandler:he}=r(4695),{AwsRestJsonProtocol:me}=r(2e3),{Sha256:fe}=r(5550),defaultSSOOIDCHttpAuthSchemeParametersProvider=async(e,t,r)=>({
operation:I(t).operation,region:await v(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;const defaultSSOOIDCHttpAuthSchemeProvider=e=>{const t=[];if("CreateToken"===e.operation)t.push({schemeId:"smithy.api#noAuth"
});else t.push(function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:e.region},
propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}(e));return t};var Ee="3.998.2";const Se="ref"
;var ye=-1,xe=!0,ve="isSet",Ie="PartitionResult",Ce="booleanEquals",Pe="getAttr",be={[Se]:"Endpoint"},we={[Se]:Ie},Ae={},Oe=[{[Se]:"Region"}];const Te={
conditions:[[ve,[be]],[ve,Oe],["aws.partition",Oe,Ie],[Ce,[{[Se]:"UseFIPS"},xe]],[Ce,[{[Se]:"UseDualStack"},xe]],[Ce,[{fn:Pe,argv:[we,"supportsDualStack"]
},xe]],[Ce,[{fn:Pe,argv:[we,"supportsFIPS"]},xe]],["stringEquals",[{fn:Pe,argv:[we,"name"]},"aws-us-gov"]]],
results:[[ye],[ye,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ye,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[be,Ae],["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Ae],[ye,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://oidc.{Region}.amazonaws.com",Ae],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",Ae],[ye,"FIPS is enabled but this partition does not support FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",Ae],[ye,"DualStack is enabled but this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",Ae],[ye,"Invalid Configuration: Missing Region"]]
},Re=1e8,Ne=new Int32Array([-1,1,-1,0,13,3,1,4,Re+12,2,5,Re+12,3,8,6,4,7,Re+11,5,Re+9,Re+10,4,11,9,6,10,Re+8,7,Re+6,Re+7,5,12,Re+5,6,Re+4,Re+5,3,Re+1,14,4,Re+2,Re+3]),De=B.from(Ne,2,Te.conditions,Te.results),Me=new z({
size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>Me.get(e,()=>V(De,{endpointParams:e,logger:t.logger}));G.aws=o
;class SSOOIDCServiceException extends C{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";constructor(e){super(e),
Object.setPrototypeOf(this,SSOOIDCServiceException.prototype)}}class AccessDeniedException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#AccessDeniedException";name="AccessDeniedException";$fault="client";error;reason;error_description;constructor(e){super({
name:"AccessDeniedException",$fault:"client",...e}),Object.setPrototypeOf(this,AccessDeniedException.prototype),this.error=e.error,this.reason=e.reason,
this.error_description=e.error_description}}class AuthorizationPendingException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#AuthorizationPendingException";name="AuthorizationPendingException";$fault="client";error;error_description
;constructor(e){super({name:"AuthorizationPendingException",$fault:"client",...e}),Object.setPrototypeOf(this,AuthorizationPendingException.prototype),
this.error=e.error,this.error_description=e.error_description}}class ExpiredTokenException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#ExpiredTokenException";name="ExpiredTokenException";$fault="client";error;error_description;constructor(e){super({
name:"ExpiredTokenException",$fault:"client",...e}),Object.setPrototypeOf(this,ExpiredTokenException.prototype),this.error=e.error,
this.error_description=e.error_description}}class InternalServerException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InternalServerException";name="InternalServerException";$fault="server";error;error_description;constructor(e){super({
name:"InternalServerException",$fault:"server",...e}),Object.setPrototypeOf(this,InternalServerException.prototype),this.error=e.error,
this.error_description=e.error_description}}class InvalidClientException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InvalidClientException";name="InvalidClientException";$fault="client";error;error_description;constructor(e){super({
name:"InvalidClientException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidClientException.prototype),this.error=e.error,
this.error_description=e.error_description}}class InvalidGrantException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InvalidGrantException";name="InvalidGrantException";$fault="client";error;error_description;constructor(e){super({
name:"InvalidGrantException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidGrantException.prototype),this.error=e.error,
this.error_description=e.error_description}}class InvalidRequestException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InvalidRequestException";name="InvalidRequestException";$fault="client";error;reason;error_description;constructor(e){
super({name:"InvalidRequestException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidRequestException.prototype),this.error=e.error,
this.reason=e.reason,this.error_description=e.error_description}}class InvalidScopeException extends SSOOIDCServiceException{
static shapeId="com.amazonaws.ssooidc#InvalidScopeException";name="InvalidScopeException";$fault="client";error;error_description;constructor(e){super({
name:"InvalidScopeException",$fault:"client",...e}),Object.setPrototypeOf(this,InvalidScopeException.prototype),this.error=e.error,
this.error_description=e.error_description}}class SlowDownException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#SlowDownException"
;name="SlowDownException";$fault="client";error;error_description;constructor(e){super({name:"SlowDownException",$fault:"client",...e}),
Object.setPrototypeOf(this,SlowDownException.prototype),this.error=e.error,this.error_description=e.error_description}}
class UnauthorizedClientException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#UnauthorizedClientException"
;name="UnauthorizedClientException";$fault="client";error;error_description;constructor(e){super({name:"UnauthorizedClientException",$fault:"client",...e}),
Object.setPrototypeOf(this,UnauthorizedClientException.prototype),this.error=e.error,this.error_description=e.error_description}}
class UnsupportedGrantTypeException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#UnsupportedGrantTypeException"
;name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(e){super({name:"UnsupportedGrantTypeException",$fault:"client",...e}),
Object.setPrototypeOf(this,UnsupportedGrantTypeException.prototype),this.error=e.error,this.error_description=e.error_description}}
const ke="client",_e="error",$e="error_description",Le="http",Fe="httpError",Ue="reason",He="refreshToken",je="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc",Be="com.amazonaws.ssooidc",ze=new re(je)
;var Ve=[-3,je,"SSOOIDCServiceException",0,[],[]];ze.registerError(Ve,SSOOIDCServiceException);const Ge=new re(Be);var qe=[-3,Be,"AccessDeniedException",{
[_e]:ke,[Fe]:400},[_e,Ue,$e],[0,0,0]];Ge.registerError(qe,AccessDeniedException);var Ke=[-3,Be,"AuthorizationPendingException",{[_e]:ke,[Fe]:400},[_e,$e],[0,0]]
;Ge.registerError(Ke,AuthorizationPendingException);var We=[-3,Be,"ExpiredTokenException",{[_e]:ke,[Fe]:400},[_e,$e],[0,0]]
;Ge.registerError(We,ExpiredTokenException);var Qe=[-3,Be,"InternalServerException",{[_e]:"server",[Fe]:500},[_e,$e],[0,0]]
;Ge.registerError(Qe,InternalServerException);var Je=[-3,Be,"InvalidClientException",{[_e]:ke,[Fe]:401},[_e,$e],[0,0]]
;Ge.registerError(Je,InvalidClientException);var Ze=[-3,Be,"InvalidGrantException",{[_e]:ke,[Fe]:400},[_e,$e],[0,0]];Ge.registerError(Ze,InvalidGrantException)
;var Xe=[-3,Be,"InvalidRequestException",{[_e]:ke,[Fe]:400},[_e,Ue,$e],[0,0,0]];Ge.registerError(Xe,InvalidRequestException)
;var Ye=[-3,Be,"InvalidScopeException",{[_e]:ke,[Fe]:400},[_e,$e],[0,0]];Ge.registerError(Ye,InvalidScopeException);var et=[-3,Be,"SlowDownException",{[_e]:ke,
[Fe]:400},[_e,$e],[0,0]];Ge.registerError(et,SlowDownException);var tt=[-3,Be,"UnauthorizedClientException",{[_e]:ke,[Fe]:400},[_e,$e],[0,0]]
;Ge.registerError(tt,UnauthorizedClientException);var nt=[-3,Be,"UnsupportedGrantTypeException",{[_e]:ke,[Fe]:400},[_e,$e],[0,0]]
;Ge.registerError(nt,UnsupportedGrantTypeException);const rt=[ze,Ge]
;var ot=[0,Be,"AccessToken",8,0],it=[0,Be,"ClientSecret",8,0],st=[0,Be,"CodeVerifier",8,0],at=[0,Be,"IdToken",8,0],ct=[0,Be,"RefreshToken",8,0],lt=[3,Be,"CreateTokenRequest",0,["clientId","clientSecret","grantType","deviceCode","code",He,"scope","redirectUri","codeVerifier"],[0,[()=>it,0],0,0,0,[()=>ct,0],64,0,[()=>st,0]],3],ut=[3,Be,"CreateTokenResponse",0,["accessToken","tokenType","expiresIn",He,"idToken"],[[()=>ot,0],0,1,[()=>ct,0],[()=>at,0]]],dt=[9,Be,"CreateToken",{
[Le]:["POST","/token",200]},()=>lt,()=>ut];const getRuntimeConfig=e=>{b(process.version);const t=_(e),defaultConfigProvider=()=>t().then(w),r=(e=>({
apiVersion:"2019-06-10",base64Decoder:e?.base64Decoder??de,base64Encoder:e?.base64Encoder??ue,disableHostPrefix:e?.disableHostPrefix??!1,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSSOOIDCHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new se},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new E}],logger:e?.logger??new P,protocol:e?.protocol??me,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.ssooidc",errorTypeRegistries:rt,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},
serviceId:e?.serviceId??"SSO OIDC",sha256:e?.sha256??fe,urlParser:e?.urlParser??W,utf8Decoder:e?.utf8Decoder??le,utf8Encoder:e?.utf8Encoder??ce}))(e)
;i(process.version);const o={profile:e?.profile,logger:r.logger};return{...r,...e,runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??$(ae,o),bodyLengthChecker:e?.bodyLengthChecker??pe,defaultSocketTimeout:a(e?.requestHandler,3e5),
defaultUserAgentProvider:e?.defaultUserAgentProvider??s({serviceId:r.serviceId,clientVersion:Ee}),maxAttempts:e?.maxAttempts??$(ee,e),region:e?.region??$(U,{
...H,...o}),requestHandler:he.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??$({...Y,
default:async()=>(await defaultConfigProvider()).retryMode||X},e),streamCollector:e?.streamCollector??ge,useDualstackEndpoint:e?.useDualstackEndpoint??$(F,o),
useFipsEndpoint:e?.useFipsEndpoint??$(L,o),userAgentAppId:e?.userAgentAppId??$(c,o)}};const pt=M({UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}
},"AWSSSOOIDCService","SSOOIDCClient",K),gt={},_mw0=(e,t,r,o)=>[];class CreateTokenCommand extends(pt(gt,_mw0,"CreateToken",dt)){}
t.CreateTokenCommand=CreateTokenCommand,t.SSOOIDCClient=class SSOOIDCClient extends D{config;constructor(...[e]){const t=getRuntimeConfig(e||{});super(t),
this.initConfig=t;const r=(o=t,Object.assign(o,{useDualstackEndpoint:o.useDualstackEndpoint??!1,useFipsEndpoint:o.useFipsEndpoint??!1,
defaultSigningName:"sso-oauth"}));var o;const i=d(r),s=te(i),a=j(s),c=p(a),E=((e,t)=>{const r=Object.assign(l(e),T(e),Q(e),(e=>{const t=e.httpAuthSchemes
;let r=e.httpAuthSchemeProvider,o=e.credentials;return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId);-1===r?t.push(e):t.splice(r,1,e)},
httpAuthSchemes:()=>t,setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider:()=>r,setCredentials(e){o=e},credentials:()=>o}})(e))
;return t.forEach(e=>e.configure(r)),Object.assign(e,u(r),R(r),J(r),{httpAuthSchemes:(o=r).httpAuthSchemes(),httpAuthSchemeProvider:o.httpAuthSchemeProvider(),
credentials:o.credentials()});var o})((e=>{const t=ie(e);return Object.assign(t,{authSchemePreference:v(e.authSchemePreference??[])})})(q(c)),e?.extensions||[])
;this.config=E,this.middlewareStack.use(oe(this.config)),this.middlewareStack.use(g(this.config)),this.middlewareStack.use(ne(this.config)),
this.middlewareStack.use(Z(this.config)),this.middlewareStack.use(h(this.config)),this.middlewareStack.use(m(this.config)),
this.middlewareStack.use(f(this.config)),this.middlewareStack.use(S(this.config,{
httpAuthSchemeParametersProvider:defaultSSOOIDCHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new y({"aws.auth#sigv4":e.credentials})
})),this.middlewareStack.use(x(this.config))}destroy(){super.destroy()}}},1803:(e,t,r)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:s,getDefaultSocketTimeout:a,NODE_APP_ID_CONFIG_OPTIONS:c,getAwsRegionExtensionConfiguration:l,resolveAwsRegionExtensionConfiguration:u,resolveUserAgentConfig:d,resolveHostHeaderConfig:p,getUserAgentPlugin:g,getHostHeaderPlugin:h,getLoggerPlugin:m,getRecursionDetectionPlugin:f}=r(3112),{NoAuthSigner:E,getHttpAuthSchemeEndpointRuleSetPlugin:S,DefaultIdentityProviderConfig:y,getHttpSigningPlugin:x}=r(2538),{normalizeProvider:v,getSmithyContext:I,ServiceException:C,NoOpLogger:P,emitWarningIfUnsupportedVersion:b,loadConfigsForDefaultMode:w,getDefaultExtensionConfiguration:T,resolveDefaultRuntimeConfig:R,Client:D,makeBuilder:M,createAggregatedClient:k}=r(2474),{resolveDefaultsModeConfig:_,loadConfig:$,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:L,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:F,NODE_REGION_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_FILE_OPTIONS:H,resolveRegionConfig:j}=r(2163),{BinaryDecisionDiagram:B,EndpointCache:z,decideEndpoint:V,customEndpointFunctions:G,resolveEndpointConfig:q,getEndpointPlugin:K}=r(2461),{parseUrl:W,getHttpHandlerExtensionConfiguration:Q,resolveHttpHandlerRuntimeConfig:J,getContentLengthPlugin:Z}=r(230),{DEFAULT_RETRY_MODE:X,NODE_RETRY_MODE_CONFIG_OPTIONS:Y,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ee,resolveRetryConfig:te,getRetryPlugin:ne}=r(3729),{TypeRegistry:re,getSchemaSerdePlugin:oe}=r(2754),{resolveAwsSdkSigV4Config:ie,AwsSdkSigV4Signer:se,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ae}=r(299),{toUtf8:ce,fromUtf8:le,toBase64:ue,fromBase64:de,calculateBodyLength:pe}=r(246),{streamCollector:ge,NodeHttpHandler:he}=r(4695),{AwsRestJsonProtocol:me}=r(2e3),{Sha256:fe}=r(5550),defaultSSOHttpAuthSchemeParametersProvider=async(e,t,r)=>({
operation:I(t).operation,region:await v(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;const defaultSSOHttpAuthSchemeProvider=e=>{const t=[];if("GetRoleCredentials"===e.operation)t.push({schemeId:"smithy.api#noAuth"
});else t.push(function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:e.region},
propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}(e));return t};var Ee="3.998.2";const Se="ref"
;var ye=-1,xe=!0,ve="isSet",Ie="PartitionResult",Ce="booleanEquals",Pe="getAttr",be={[Se]:"Endpoint"},we={[Se]:Ie},Ae={},Oe=[{[Se]:"Region"}];const Te={
conditions:[[ve,[be]],[ve,Oe],["aws.partition",Oe,Ie],[Ce,[{[Se]:"UseFIPS"},xe]],[Ce,[{[Se]:"UseDualStack"},xe]],[Ce,[{fn:Pe,argv:[we,"supportsDualStack"]
},xe]],[Ce,[{fn:Pe,argv:[we,"supportsFIPS"]},xe]],["stringEquals",[{fn:Pe,argv:[we,"name"]},"aws-us-gov"]]],
results:[[ye],[ye,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ye,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[be,Ae],["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Ae],[ye,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://portal.sso.{Region}.amazonaws.com",Ae],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",Ae],[ye,"FIPS is enabled but this partition does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",Ae],[ye,"DualStack is enabled but this partition does not support DualStack"],["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",Ae],[ye,"Invalid Configuration: Missing Region"]]
},Re=1e8,Ne=new Int32Array([-1,1,-1,0,13,3,1,4,Re+12,2,5,Re+12,3,8,6,4,7,Re+11,5,Re+9,Re+10,4,11,9,6,10,Re+8,7,Re+6,Re+7,5,12,Re+5,6,Re+4,Re+5,3,Re+1,14,4,Re+2,Re+3]),De=B.from(Ne,2,Te.conditions,Te.results),Me=new z({
size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>Me.get(e,()=>V(De,{endpointParams:e,logger:t.logger}));G.aws=o
;class SSOServiceException extends C{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(e){super(e),
Object.setPrototypeOf(this,SSOServiceException.prototype)}}class InvalidRequestException extends SSOServiceException{
static shapeId="com.amazonaws.sso#InvalidRequestException";name="InvalidRequestException";$fault="client";constructor(e){super({name:"InvalidRequestException",
$fault:"client",...e}),Object.setPrototypeOf(this,InvalidRequestException.prototype)}}class ResourceNotFoundException extends SSOServiceException{
static shapeId="com.amazonaws.sso#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(e){super({
name:"ResourceNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,ResourceNotFoundException.prototype)}}
class TooManyRequestsException extends SSOServiceException{static shapeId="com.amazonaws.sso#TooManyRequestsException";name="TooManyRequestsException"
;$fault="client";constructor(e){super({name:"TooManyRequestsException",$fault:"client",...e}),Object.setPrototypeOf(this,TooManyRequestsException.prototype)}}
class UnauthorizedException extends SSOServiceException{static shapeId="com.amazonaws.sso#UnauthorizedException";name="UnauthorizedException";$fault="client"
;constructor(e){super({name:"UnauthorizedException",$fault:"client",...e}),Object.setPrototypeOf(this,UnauthorizedException.prototype)}}
const ke="client",_e="error",$e="http",Le="httpError",Fe="httpHeader",Ue="httpQuery",He="message",je="smithy.ts.sdk.synthetic.com.amazonaws.sso",Be="com.amazonaws.sso",ze=new re(je)
;var Ve=[-3,je,"SSOServiceException",0,[],[]];ze.registerError(Ve,SSOServiceException);const Ge=new re(Be);var qe=[-3,Be,"InvalidRequestException",{[_e]:ke,
[Le]:400},[He],[0]];Ge.registerError(qe,InvalidRequestException);var Ke=[-3,Be,"ResourceNotFoundException",{[_e]:ke,[Le]:404},[He],[0]]
;Ge.registerError(Ke,ResourceNotFoundException);var We=[-3,Be,"TooManyRequestsException",{[_e]:ke,[Le]:429},[He],[0]]
;Ge.registerError(We,TooManyRequestsException);var Qe=[-3,Be,"UnauthorizedException",{[_e]:ke,[Le]:401},[He],[0]];Ge.registerError(Qe,UnauthorizedException)
;const Je=[ze,Ge]
;var Ze=[0,Be,"AccessTokenType",8,0],Xe=[0,Be,"SecretAccessKeyType",8,0],Ye=[0,Be,"SessionTokenType",8,0],et=[3,Be,"GetRoleCredentialsRequest",0,["roleName","accountId","accessToken"],[[0,{
[Ue]:"role_name"}],[0,{[Ue]:"account_id"}],[()=>Ze,{[Fe]:"x-amz-sso_bearer_token"
}]],3],tt=[3,Be,"GetRoleCredentialsResponse",0,["roleCredentials"],[[()=>nt,0]]],nt=[3,Be,"RoleCredentials",0,["accessKeyId","secretAccessKey","sessionToken","expiration"],[0,[()=>Xe,0],[()=>Ye,0],1]],rt=[9,Be,"GetRoleCredentials",{
[$e]:["GET","/federation/credentials",200]},()=>et,()=>tt];const getRuntimeConfig=e=>{b(process.version)
;const t=_(e),defaultConfigProvider=()=>t().then(w),r=(e=>({apiVersion:"2019-06-10",base64Decoder:e?.base64Decoder??de,base64Encoder:e?.base64Encoder??ue,
disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSSOHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new se},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new E}],logger:e?.logger??new P,protocol:e?.protocol??me,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sso",errorTypeRegistries:Je,version:"2019-06-10",serviceTarget:"SWBPortalService"},
serviceId:e?.serviceId??"SSO",sha256:e?.sha256??fe,urlParser:e?.urlParser??W,utf8Decoder:e?.utf8Decoder??le,utf8Encoder:e?.utf8Encoder??ce}))(e)
;i(process.version);const o={profile:e?.profile,logger:r.logger};return{...r,...e,runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??$(ae,o),bodyLengthChecker:e?.bodyLengthChecker??pe,defaultSocketTimeout:a(e?.requestHandler,3e5),
defaultUserAgentProvider:e?.defaultUserAgentProvider??s({serviceId:r.serviceId,clientVersion:Ee}),maxAttempts:e?.maxAttempts??$(ee,e),region:e?.region??$(U,{
...H,...o}),requestHandler:he.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??$({...Y,
default:async()=>(await defaultConfigProvider()).retryMode||X},e),streamCollector:e?.streamCollector??ge,useDualstackEndpoint:e?.useDualstackEndpoint??$(F,o),
useFipsEndpoint:e?.useFipsEndpoint??$(L,o),userAgentAppId:e?.userAgentAppId??$(c,o)}};const ot=M({UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}
},"SWBPortalService","SSOClient",K),it={},_mw0=(e,t,r,o)=>[];class GetRoleCredentialsCommand extends(ot(it,_mw0,"GetRoleCredentials",rt)){}
t.GetRoleCredentialsCommand=GetRoleCredentialsCommand,t.SSOClient=class SSOClient extends D{config;constructor(...[e]){const t=getRuntimeConfig(e||{});super(t),
this.initConfig=t;const r=(o=t,Object.assign(o,{useDualstackEndpoint:o.useDualstackEndpoint??!1,useFipsEndpoint:o.useFipsEndpoint??!1,
defaultSigningName:"awsssoportal"}));var o;const i=d(r),s=te(i),a=j(s),c=p(a),E=((e,t)=>{const r=Object.assign(l(e),T(e),Q(e),(e=>{const t=e.httpAuthSchemes
;let r=e.httpAuthSchemeProvider,o=e.credentials;return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId);-1===r?t.push(e):t.splice(r,1,e)},
httpAuthSchemes:()=>t,setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider:()=>r,setCredentials(e){o=e},credentials:()=>o}})(e))
;return t.forEach(e=>e.configure(r)),Object.assign(e,u(r),R(r),J(r),{httpAuthSchemes:(o=r).httpAuthSchemes(),httpAuthSchemeProvider:o.httpAuthSchemeProvider(),
credentials:o.credentials()});var o})((e=>{const t=ie(e);return Object.assign(t,{authSchemePreference:v(e.authSchemePreference??[])})})(q(c)),e?.extensions||[])
;this.config=E,this.middlewareStack.use(oe(this.config)),this.middlewareStack.use(g(this.config)),this.middlewareStack.use(ne(this.config)),
this.middlewareStack.use(Z(this.config)),this.middlewareStack.use(h(this.config)),this.middlewareStack.use(m(this.config)),
this.middlewareStack.use(f(this.config)),this.middlewareStack.use(S(this.config,{httpAuthSchemeParametersProvider:defaultSSOHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new y({"aws.auth#sigv4":e.credentials})})),this.middlewareStack.use(x(this.config))}destroy(){super.destroy()}}},
4360:(e,t,r)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:i,createDefaultUserAgentProvider:s,getDefaultSocketTimeout:a,NODE_APP_ID_CONFIG_OPTIONS:c,getAwsRegionExtensionConfiguration:l,resolveAwsRegionExtensionConfiguration:u,resolveUserAgentConfig:d,resolveHostHeaderConfig:p,getUserAgentPlugin:g,getHostHeaderPlugin:h,getLoggerPlugin:m,getRecursionDetectionPlugin:f,setCredentialFeature:E,stsRegionDefaultResolver:S}=r(3112),{NoAuthSigner:y,getHttpAuthSchemeEndpointRuleSetPlugin:x,DefaultIdentityProviderConfig:v,getHttpSigningPlugin:I}=r(2538),{normalizeProvider:C,getSmithyContext:P,ServiceException:b,NoOpLogger:w,emitWarningIfUnsupportedVersion:T,loadConfigsForDefaultMode:R,getDefaultExtensionConfiguration:D,resolveDefaultRuntimeConfig:M,Client:k,makeBuilder:_,createAggregatedClient:$}=r(2474),{resolveDefaultsModeConfig:L,loadConfig:F,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:U,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:H,NODE_REGION_CONFIG_OPTIONS:j,NODE_REGION_CONFIG_FILE_OPTIONS:B,resolveRegionConfig:z}=r(2163),{BinaryDecisionDiagram:V,EndpointCache:G,decideEndpoint:q,customEndpointFunctions:K,resolveParams:W,resolveEndpointConfig:Q,getEndpointPlugin:J}=r(2461),{parseUrl:Z,getHttpHandlerExtensionConfiguration:X,resolveHttpHandlerRuntimeConfig:Y,getContentLengthPlugin:ee}=r(230),{DEFAULT_RETRY_MODE:te,NODE_RETRY_MODE_CONFIG_OPTIONS:ne,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:re,resolveRetryConfig:oe,getRetryPlugin:ie}=r(3729),{TypeRegistry:se,getSchemaSerdePlugin:ae}=r(2754),{resolveAwsSdkSigV4Config:ce,resolveAwsSdkSigV4AConfig:le,AwsSdkSigV4Signer:ue,AwsSdkSigV4ASigner:de,NODE_SIGV4A_CONFIG_OPTIONS:pe,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ge}=r(299),{SignatureV4MultiRegion:he}=r(8177),{toUtf8:me,fromUtf8:fe,toBase64:Ee,fromBase64:Se,calculateBodyLength:ye}=r(246),{streamCollector:xe,NodeHttpHandler:ve}=r(4695),{AwsQueryProtocol:Ie}=r(2e3),{Sha256:Ce}=r(5550),Pe="ref"
;var be=-1,we=!0,Ae="isSet",Oe="PartitionResult",Te="booleanEquals",Re="stringEquals",Ne="getAttr",De="us-east-1",Me="sigv4",ke="https://sts.{Region}.{PartitionResult#dnsSuffix}",_e={
[Pe]:"Endpoint"},$e={[Pe]:"Region"},Le={[Pe]:Oe},Fe={},Ue=[$e];const He={conditions:[[Ae,[_e]],[Ae,Ue],["aws.partition",Ue,Oe],[Te,[{[Pe]:"UseFIPS"},we]],[Te,[{
[Pe]:"UseDualStack"},we]],[Re,[$e,"aws-global"]],[Te,[{[Pe]:"UseGlobalEndpoint"},we]],[Re,[$e,"eu-central-1"]],[Te,[{fn:Ne,argv:[Le,"supportsDualStack"]
},we]],[Te,[{fn:Ne,argv:[Le,"supportsFIPS"]
},we]],[Re,[$e,"ap-south-1"]],[Re,[$e,"eu-north-1"]],[Re,[$e,"eu-west-1"]],[Re,[$e,"eu-west-2"]],[Re,[$e,"eu-west-3"]],[Re,[$e,"sa-east-1"]],[Re,[$e,De]],[Re,[$e,"us-east-2"]],[Re,[$e,"us-west-2"]],[Re,[$e,"us-west-1"]],[Re,[$e,"ca-central-1"]],[Re,[$e,"ap-southeast-1"]],[Re,[$e,"ap-northeast-1"]],[Re,[$e,"ap-southeast-2"]],[Re,[{
fn:Ne,argv:[Le,"name"]},"aws-us-gov"]]],results:[[be],["https://sts.amazonaws.com",{authSchemes:[{name:Me,signingName:"sts",signingRegion:De}]}],[ke,{
authSchemes:[{name:Me,signingName:"sts",signingRegion:"{Region}"}]
}],[be,"Invalid Configuration: FIPS and custom endpoint are not supported"],[be,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[_e,Fe],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Fe],[be,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",Fe],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",Fe],[be,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",Fe],[be,"DualStack is enabled but this partition does not support DualStack"],[ke,Fe],[be,"Invalid Configuration: Missing Region"]]
},je=1e8,Be=new Int32Array([-1,1,-1,0,30,3,1,4,je+14,2,5,je+14,3,25,6,4,24,7,5,je+1,8,6,9,je+13,7,je+1,10,10,je+1,11,11,je+1,12,12,je+1,13,13,je+1,14,14,je+1,15,15,je+1,16,16,je+1,17,17,je+1,18,18,je+1,19,19,je+1,20,20,je+1,21,21,je+1,22,22,je+1,23,23,je+1,je+2,8,je+11,je+12,4,28,26,9,27,je+10,24,je+8,je+9,8,29,je+7,9,je+6,je+7,3,je+3,31,4,je+4,je+5]),ze=V.from(Be,2,He.conditions,He.results),Ve=new G({
size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),defaultEndpointResolver=(e,t={})=>Ve.get(e,()=>q(ze,{endpointParams:e,
logger:t.logger}));K.aws=o;const Ge=(qe=async(e,t,r)=>({operation:P(t).operation,region:await C(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}),async(e,t,r)=>{
if(!r)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`")
;const o=await qe(e,t,r),i=P(t)?.commandInstance?.constructor?.getEndpointParameterInstructions
;if(!i)throw new Error(`getEndpointParameterInstructions() is not defined on '${t.commandName}'`);const s=await W(r,{getEndpointParameterInstructions:i},e)
;return Object.assign(o,s)});var qe;function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:e.region
},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createAwsAuthSigv4aHttpAuthOption(e){return{schemeId:"aws.auth#sigv4a",
signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}const Ke=((e,t,r)=>o=>{const i=e(o),s=i.properties?.authSchemes
;if(!s)return t(o);const a=[];for(const e of s){const{name:t,properties:i={},...c}=e,l=t.toLowerCase();let u
;if(t!==l&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${l}'`),"sigv4a"===l){u="aws.auth#sigv4a";const e=s.find(e=>{
const t=e.name.toLowerCase();return"sigv4a"!==t&&t.startsWith("sigv4")});if("none"===he.sigv4aDependency()&&e)continue}else{
if(!l.startsWith("sigv4"))throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${l}'`);u="aws.auth#sigv4"}const d=r[u]
;if(!d)throw new Error(`Could not find HttpAuthOption create function for '${u}'`);const p=d(o);p.schemeId=u,p.signingProperties={...p.signingProperties||{},
...c,...i},a.push(p)}return a})(defaultEndpointResolver,e=>{const t=[];if("AssumeRoleWithWebIdentity"===e.operation)t.push({schemeId:"smithy.api#noAuth"}),
t.push(createAwsAuthSigv4aHttpAuthOption(e));else t.push(createAwsAuthSigv4HttpAuthOption(e)),t.push(createAwsAuthSigv4aHttpAuthOption(e));return t},{
"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption})
;var We="3.998.2";class STSServiceException extends b{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(e){super(e),
Object.setPrototypeOf(this,STSServiceException.prototype)}}class ExpiredTokenException extends STSServiceException{
static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client";constructor(e){super({name:"ExpiredTokenException",
$fault:"client",...e}),Object.setPrototypeOf(this,ExpiredTokenException.prototype)}}class MalformedPolicyDocumentException extends STSServiceException{
static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(e){super({
name:"MalformedPolicyDocumentException",$fault:"client",...e}),Object.setPrototypeOf(this,MalformedPolicyDocumentException.prototype)}}
class PackedPolicyTooLargeException extends STSServiceException{static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException"
;name="PackedPolicyTooLargeException";$fault="client";constructor(e){super({name:"PackedPolicyTooLargeException",$fault:"client",...e}),
Object.setPrototypeOf(this,PackedPolicyTooLargeException.prototype)}}class RegionDisabledException extends STSServiceException{
static shapeId="com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(e){super({name:"RegionDisabledException",
$fault:"client",...e}),Object.setPrototypeOf(this,RegionDisabledException.prototype)}}class IDPRejectedClaimException extends STSServiceException{
static shapeId="com.amazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(e){super({
name:"IDPRejectedClaimException",$fault:"client",...e}),Object.setPrototypeOf(this,IDPRejectedClaimException.prototype)}}
class InvalidIdentityTokenException extends STSServiceException{static shapeId="com.amazonaws.sts#InvalidIdentityTokenException"
;name="InvalidIdentityTokenException";$fault="client";constructor(e){super({name:"InvalidIdentityTokenException",$fault:"client",...e}),
Object.setPrototypeOf(this,InvalidIdentityTokenException.prototype)}}class IDPCommunicationErrorException extends STSServiceException{
static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(e){super({
name:"IDPCommunicationErrorException",$fault:"client",...e}),Object.setPrototypeOf(this,IDPCommunicationErrorException.prototype)}}
const Qe="AssumedRoleUser",Je="Credentials",Ze="DurationSeconds",Xe="MinimumSessionTokenSize",Ye="Policy",et="PolicyArns",tt="PackedPolicySize",nt="RoleArn",rt="RoleSessionName",ot="SourceIdentity",it="SessionTokenSize",st="SessionTokenUtilization",at="awsQueryError",ct="client",lt="error",ut="httpError",dt="message",pt="smithy.ts.sdk.synthetic.com.amazonaws.sts",gt="com.amazonaws.sts",ht=new se(pt)
;var mt=[-3,pt,"STSServiceException",0,[],[]];ht.registerError(mt,STSServiceException);const ft=new se(gt);var Et=[-3,gt,"ExpiredTokenException",{
[at]:["ExpiredTokenException",400],[lt]:ct,[ut]:400},[dt],[0]];ft.registerError(Et,ExpiredTokenException);var St=[-3,gt,"IDPCommunicationErrorException",{
[at]:["IDPCommunicationError",400],[lt]:ct,[ut]:400},[dt],[0]];ft.registerError(St,IDPCommunicationErrorException);var yt=[-3,gt,"IDPRejectedClaimException",{
[at]:["IDPRejectedClaim",403],[lt]:ct,[ut]:403},[dt],[0]];ft.registerError(yt,IDPRejectedClaimException);var xt=[-3,gt,"InvalidIdentityTokenException",{
[at]:["InvalidIdentityToken",400],[lt]:ct,[ut]:400},[dt],[0]];ft.registerError(xt,InvalidIdentityTokenException)
;var vt=[-3,gt,"MalformedPolicyDocumentException",{[at]:["MalformedPolicyDocument",400],[lt]:ct,[ut]:400},[dt],[0]]
;ft.registerError(vt,MalformedPolicyDocumentException);var It=[-3,gt,"PackedPolicyTooLargeException",{[at]:["PackedPolicyTooLarge",400],[lt]:ct,[ut]:400
},[dt],[0]];ft.registerError(It,PackedPolicyTooLargeException);var Ct=[-3,gt,"RegionDisabledException",{[at]:["RegionDisabledException",403],[lt]:ct,[ut]:403
},[dt],[0]];ft.registerError(Ct,RegionDisabledException);const Pt=[ht,ft]
;var bt=[0,gt,"accessKeySecretType",8,0],wt=[0,gt,"clientTokenType",8,0],At=[3,gt,Qe,0,["AssumedRoleId","Arn"],[0,0],2],Ot=[3,gt,"AssumeRoleRequest",0,[nt,rt,et,Ye,Ze,"Tags","TransitiveTagKeys","ExternalId","SerialNumber","TokenCode",ot,"ProvidedContexts",Xe],[0,0,()=>$t,0,1,()=>Ft,64,0,0,0,0,()=>Lt,1],2],Tt=[3,gt,"AssumeRoleResponse",0,[Je,Qe,tt,ot,st,it],[[()=>Dt,0],()=>At,1,0,1,1]],Rt=[3,gt,"AssumeRoleWithWebIdentityRequest",0,[nt,rt,"WebIdentityToken","ProviderId",et,Ye,Ze,Xe],[0,0,[()=>wt,0],0,()=>$t,0,1,1],3],Nt=[3,gt,"AssumeRoleWithWebIdentityResponse",0,[Je,"SubjectFromWebIdentityToken",Qe,tt,"Provider","Audience",ot,st,it],[[()=>Dt,0],0,()=>At,1,0,0,0,1,1]],Dt=[3,gt,Je,0,["AccessKeyId","SecretAccessKey","SessionToken","Expiration"],[0,[()=>bt,0],0,4],4],Mt=[3,gt,"PolicyDescriptorType",0,["arn"],[0]],kt=[3,gt,"ProvidedContext",0,["ProviderArn","ContextAssertion"],[0,0]],_t=[3,gt,"Tag",0,["Key","Value"],[0,0],2],$t=[1,gt,"policyDescriptorListType",0,()=>Mt],Lt=[1,gt,"ProvidedContextsListType",0,()=>kt],Ft=[1,gt,"tagListType",0,()=>_t],Ut=[9,gt,"AssumeRole",0,()=>Ot,()=>Tt],Ht=[9,gt,"AssumeRoleWithWebIdentity",0,()=>Rt,()=>Nt]
;const getRuntimeConfig=e=>{T(process.version);const t=L(e),defaultConfigProvider=()=>t().then(R),r=(e=>({apiVersion:"2011-06-15",
base64Decoder:e?.base64Decoder??Se,base64Encoder:e?.base64Encoder??Ee,disableHostPrefix:e?.disableHostPrefix??!1,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Ke,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ue},{
schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new de},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new y}],logger:e?.logger??new w,protocol:e?.protocol??Ie,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:Pt,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",
version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??Ce,
signerConstructor:e?.signerConstructor??he,urlParser:e?.urlParser??Z,utf8Decoder:e?.utf8Decoder??fe,utf8Encoder:e?.utf8Encoder??me}))(e);i(process.version)
;const o={profile:e?.profile,logger:r.logger};return{...r,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??F(ge,o),
bodyLengthChecker:e?.bodyLengthChecker??ye,defaultSocketTimeout:a(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??s({
serviceId:r.serviceId,clientVersion:We}),httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4")||(async t=>await e.credentialDefaultProvider(t?.__config||{})()),signer:new ue},{
schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new de},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new y}],maxAttempts:e?.maxAttempts??F(re,e),region:e?.region??F(j,{...B,
...o}),requestHandler:ve.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??F({...ne,
default:async()=>(await defaultConfigProvider()).retryMode||te},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??F(pe,o),
streamCollector:e?.streamCollector??xe,useDualstackEndpoint:e?.useDualstackEndpoint??F(H,o),useFipsEndpoint:e?.useFipsEndpoint??F(U,o),
userAgentAppId:e?.userAgentAppId??F(c,o)}};class STSClient extends k{config;constructor(...[e]){const t=getRuntimeConfig(e||{});super(t),this.initConfig=t
;const r=(o=t,Object.assign(o,{useDualstackEndpoint:o.useDualstackEndpoint??!1,useFipsEndpoint:o.useFipsEndpoint??!1,useGlobalEndpoint:o.useGlobalEndpoint??!1,
defaultSigningName:"sts"}));var o;const i=d(r),s=oe(i),a=z(s),c=p(a),E=((e,t)=>{const r=Object.assign(l(e),D(e),X(e),(e=>{const t=e.httpAuthSchemes
;let r=e.httpAuthSchemeProvider,o=e.credentials;return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId);-1===r?t.push(e):t.splice(r,1,e)},
httpAuthSchemes:()=>t,setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider:()=>r,setCredentials(e){o=e},credentials:()=>o}})(e))
;return t.forEach(e=>e.configure(r)),Object.assign(e,u(r),M(r),Y(r),{httpAuthSchemes:(o=r).httpAuthSchemes(),httpAuthSchemeProvider:o.httpAuthSchemeProvider(),
credentials:o.credentials()});var o})((e=>{const t=ce(e),r=le(t);return Object.assign(r,{authSchemePreference:C(e.authSchemePreference??[])})
})(Q(c)),e?.extensions||[]);this.config=E,this.middlewareStack.use(ae(this.config)),this.middlewareStack.use(g(this.config)),
this.middlewareStack.use(ie(this.config)),this.middlewareStack.use(ee(this.config)),this.middlewareStack.use(h(this.config)),
this.middlewareStack.use(m(this.config)),this.middlewareStack.use(f(this.config)),this.middlewareStack.use(x(this.config,{httpAuthSchemeParametersProvider:Ge,
identityProviderConfigProvider:async e=>new v({"aws.auth#sigv4":e.credentials,"aws.auth#sigv4a":e.credentials})})),this.middlewareStack.use(I(this.config))}
destroy(){super.destroy()}}const jt=_({UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}
},"AWSSecurityTokenServiceV20110615","STSClient",J),Bt={},_mw0=(e,t,r,o)=>[];class AssumeRoleCommand extends(jt(Bt,_mw0,"AssumeRole",Ut)){}
class AssumeRoleWithWebIdentityCommand extends(jt(Bt,_mw0,"AssumeRoleWithWebIdentity",Ht)){}const getAccountIdFromAssumedRoleUser=e=>{
if("string"==typeof e?.Arn){const t=e.Arn.split(":");if(t.length>4&&""!==t[4])return t[4]}},resolveRegion=async(e,t,r,o={})=>{
const i="function"==typeof e?await e():e,s="function"==typeof t?await t():t;let a="";const c=i??s??(a=await S(o)())
;return r?.debug?.("@aws-sdk/client-sts::resolveRegion","accepting first of:",`${i} (credential provider clientConfig)`,`${s} (contextual client)`,`${a} (STS default: AWS_REGION, profile region, or us-east-1)`),
c},isH2=e=>"h2"===e?.metadata?.handlerProtocol,getCustomizableStsClientCtor=(e,t)=>t?class CustomizableSTSClient extends e{constructor(e){super(e)
;for(const e of t)this.middlewareStack.use(e)}}:e;t.getDefaultRoleAssumer=(e={},t)=>((e,t)=>{let r,o;return async(i,s)=>{if(o=i,!r){
const{logger:i=e?.parentClientConfig?.logger,profile:s=e?.parentClientConfig?.profile,region:a,requestHandler:c=e?.parentClientConfig?.requestHandler,credentialProviderLogger:l,userAgentAppId:u=e?.parentClientConfig?.userAgentAppId}=e,d=await resolveRegion(a,e?.parentClientConfig?.region,l,{
logger:i,profile:s}),p=!isH2(c);r=new t({...e,userAgentAppId:u,profile:s,credentialDefaultProvider:()=>async()=>o,region:d,requestHandler:p?c:void 0,logger:i})}
const{Credentials:a,AssumedRoleUser:c}=await r.send(new AssumeRoleCommand(s))
;if(!a||!a.AccessKeyId||!a.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${s.RoleArn}`)
;const l=getAccountIdFromAssumedRoleUser(c),u={accessKeyId:a.AccessKeyId,secretAccessKey:a.SecretAccessKey,sessionToken:a.SessionToken,expiration:a.Expiration,
...a.CredentialScope&&{credentialScope:a.CredentialScope},...l&&{accountId:l}};return E(u,"CREDENTIALS_STS_ASSUME_ROLE","i"),u}
})(e,getCustomizableStsClientCtor(STSClient,t)),t.getDefaultRoleAssumerWithWebIdentity=(e={},t)=>((e,t)=>{let r;return async o=>{if(!r){
const{logger:o=e?.parentClientConfig?.logger,profile:i=e?.parentClientConfig?.profile,region:s,requestHandler:a=e?.parentClientConfig?.requestHandler,credentialProviderLogger:c,userAgentAppId:l=e?.parentClientConfig?.userAgentAppId}=e,u=await resolveRegion(s,e?.parentClientConfig?.region,c,{
logger:o,profile:i}),d=!isH2(a);r=new t({...e,userAgentAppId:l,profile:i,region:u,requestHandler:d?a:void 0,logger:o})}
const{Credentials:i,AssumedRoleUser:s}=await r.send(new AssumeRoleWithWebIdentityCommand(o))
;if(!i||!i.AccessKeyId||!i.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${o.RoleArn}`)
;const a=getAccountIdFromAssumedRoleUser(s),c={accessKeyId:i.AccessKeyId,secretAccessKey:i.SecretAccessKey,sessionToken:i.SessionToken,expiration:i.Expiration,
...i.CredentialScope&&{credentialScope:i.CredentialScope},...a&&{accountId:a}};return a&&E(c,"RESOLVED_ACCOUNT_ID","T"),
E(c,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k"),c}})(e,getCustomizableStsClientCtor(STSClient,t))},8177:(e,t,r)=>{
const{SignatureV4:o,signatureV4aContainer:i}=r(9654),s=null,a="X-Amz-S3session-Token",c=a.toLowerCase();class SignatureV4SignWithCredentials extends o{
async signWithCredentials(e,t,r){const o=getCredentialsWithoutSessionToken(t);e.headers[c]=t.sessionToken;return setSingleOverride(this,o),
this.signRequest(e,r??{})}async presignWithCredentials(e,t,r){const o=getCredentialsWithoutSessionToken(t);delete e.headers[c],e.headers[a]=t.sessionToken,
e.query=e.query??{},e.query[a]=t.sessionToken;return setSingleOverride(this,o),this.presign(e,r)}}function getCredentialsWithoutSessionToken(e){return{
accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function setSingleOverride(e,t){const r=e.credentialProvider
;e.credentialProvider=()=>(e.credentialProvider=r,Promise.resolve(t))}t.SignatureV4MultiRegion=class SignatureV4MultiRegion{sigv4aSigner;sigv4Signer
;signerOptions;static sigv4aDependency(){return"function"==typeof s?"crt":"function"==typeof i.SignatureV4a?"js":"none"}constructor(e){
this.sigv4Signer=new SignatureV4SignWithCredentials(e),this.signerOptions=e}async sign(e,t={}){
return"*"===t.signingRegion?this.getSigv4aSigner().sign(e,t):this.sigv4Signer.sign(e,t)}async signWithCredentials(e,t,r={}){if("*"===r.signingRegion){
const o=this.getSigv4aSigner();if(s&&o instanceof s)return o.signWithCredentials(e,t,r)
;throw new Error('signWithCredentials with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt')
}return this.sigv4Signer.signWithCredentials(e,t,r)}async presign(e,t={}){if("*"===t.signingRegion){const r=this.getSigv4aSigner()
;if(s&&r instanceof s)return r.presign(e,t)
;throw new Error('presign with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt')
}return this.sigv4Signer.presign(e,t)}async presignWithCredentials(e,t,r={}){
if("*"===r.signingRegion)throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].")
;return this.sigv4Signer.presignWithCredentials(e,t,r)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=s,t=i.SignatureV4a
;if("node"===this.signerOptions.runtime){
if(!e&&!t)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
;if(e&&"function"==typeof e)this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1});else{
if(!t||"function"!=typeof t)throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
;this.sigv4aSigner=new t({...this.signerOptions})}}else{
if(!t||"function"!=typeof t)throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a")
;this.sigv4aSigner=new t({...this.signerOptions})}}return this.sigv4aSigner}}},2497:(e,t,r)=>{
const{TokenProviderError:o,getSSOTokenFilepath:i,parseKnownFiles:s,getProfileName:a,loadSsoSessionData:c,getSSOTokenFromFile:l,memoize:u,chain:d}=r(2163),{promises:p}=r(3024),g="To refresh this SSO session run 'aws sso login' with the corresponding profile.",getNewSsoOidcToken=async(e,t,o={},i)=>{
const{CreateTokenCommand:s}=r(6331),a=await(async(e,t={},o)=>{const{SSOOIDCClient:i}=r(6331),coalesce=e=>t.clientConfig?.[e]??t.parentClientConfig?.[e]??o?.[e]
;return new i(Object.assign({},t.clientConfig??{},{region:e??t.clientConfig?.region,logger:coalesce("logger"),userAgentAppId:coalesce("userAgentAppId")}))
})(t,o,i);return a.send(new s({clientId:e.clientId,clientSecret:e.clientSecret,refreshToken:e.refreshToken,grantType:"refresh_token"}))
},validateTokenExpiry=e=>{if(e.expiration&&e.expiration.getTime()<Date.now())throw new o(`Token is expired. ${g}`,!1)},validateTokenKey=(e,t,r=!1)=>{
if(void 0===t)throw new o(`Value not present for '${e}' in SSO Token${r?". Cannot refresh":""}. ${g}`,!1)},{writeFile:h}=p,m=new Map,f=new Map
;t.fromSso=(e={})=>async({callerClientConfig:t}={})=>{e.logger?.debug("@aws-sdk/token-providers - fromSso");const r=await s(e),u=a({
profile:e.profile??t?.profile}),d=r[u];if(!d)throw new o(`Profile '${u}' could not be found in shared credentials file.`,!1)
;if(!d.sso_session)throw new o(`Profile '${u}' is missing required property 'sso_session'.`);const p=d.sso_session,E=f.get(p);if(E)return await E
;const S=(await c(e))[p];if(!S)throw new o(`Sso session '${p}' could not be found in shared credentials file.`,!1)
;for(const e of["sso_start_url","sso_region"])if(!S[e])throw new o(`Sso session '${p}' is missing required property '${e}'.`,!1);S.sso_start_url
;const y=S.sso_region;let x;try{x=await l(p)}catch(e){throw new o(`The SSO session token associated with profile=${u} was not found or is invalid. ${g}`,!1)}
validateTokenKey("accessToken",x.accessToken),validateTokenKey("expiresAt",x.expiresAt);const{accessToken:v,expiresAt:I}=x,C={token:v,expiration:new Date(I)}
;if(C.expiration.getTime()-Date.now()>3e5)return C;const P=f.get(p);if(P)return await P;const b=m.get(p)??0;if(Date.now()-b<3e4)return validateTokenExpiry(C),C
;validateTokenKey("clientId",x.clientId,!0),validateTokenKey("clientSecret",x.clientSecret,!0),validateTokenKey("refreshToken",x.refreshToken,!0)
;const w=(async()=>{try{m.set(p,Date.now());const r=await getNewSsoOidcToken(x,y,e,t);validateTokenKey("accessToken",r.accessToken),
validateTokenKey("expiresIn",r.expiresIn);const o=new Date(Date.now()+1e3*r.expiresIn);try{await((e,t)=>{const r=i(e),o=JSON.stringify(t,null,2);return h(r,o)
})(p,{...x,accessToken:r.accessToken,expiresAt:o.toISOString(),refreshToken:r.refreshToken})}catch(e){}return{token:r.accessToken,expiration:o}}catch(e){
return validateTokenExpiry(C),C}})();f.set(p,w);try{return await w}finally{f.delete(p)}}},9994:(e,t)=>{const r=/[&<>"]/g,o={"&":"&amp;","<":"&lt;",">":"&gt;",
'"':"&quot;"};function escapeAttribute(e){return e.replace(r,e=>o[e])}const i=/[&"'<>\r\n\u0085\u2028]/g,s={"&":"&amp;",'"':"&quot;","'":"&apos;","<":"&lt;",
">":"&gt;","\r":"&#x0D;","\n":"&#x0A;","":"&#x85;","\u2028":"&#x2028;"};class XmlText{value;constructor(e){this.value=e}toString(){
return function escapeElement(e){return e.replace(i,e=>s[e])}(""+this.value)}}class XmlNode{name;children;attributes={};static of(e,t,r){const o=new XmlNode(e)
;return void 0!==t&&o.addChildNode(new XmlText(t)),void 0!==r&&o.withName(r),o}constructor(e,t=[]){this.name=e,this.children=t}withName(e){return this.name=e,
this}addAttribute(e,t){return this.attributes[e]=t,this}addChildNode(e){return this.children.push(e),this}removeAttribute(e){return delete this.attributes[e],
this}n(e){return this.name=e,this}c(e){return this.children.push(e),this}a(e,t){return null!=t&&(this.attributes[e]=t),this}cc(e,t,r=t){if(null!=e[t]){
const o=XmlNode.of(t,e[t]).withName(r);this.c(o)}}l(e,t,r,o){if(null!=e[t]){o().map(e=>{e.withName(r),this.c(e)})}}lc(e,t,r,o){if(null!=e[t]){
const e=o(),t=new XmlNode(r);e.map(e=>{t.c(e)}),this.c(t)}}toString(){const e=Boolean(this.children.length);let t=`<${this.name}`;const r=this.attributes
;for(const e of Object.keys(r)){const o=r[e];null!=o&&(t+=` ${e}="${escapeAttribute(""+o)}"`)}
return t+(e?`>${this.children.map(e=>e.toString()).join("")}</${this.name}>`:"/>")}}function writeKey(e){Object.defineProperty(e,"__proto__",{value:void 0,
writable:!0,enumerable:!0,configurable:!0})}class AwsXmlParser{x;i=0;z;constructor(e){this.x=e,this.x=e.replace(/\r\n?/g,"\n"),this.z=this.x.length}parse(){
const e=this,{z:t}=e;for(;e.i<t&&(e.trim(),!(e.i>=t));)if(e.isNext("<?"))e.readTo("?>"),e.trim();else if(e.isNext("\x3c!--"))e.readTo("--\x3e"),e.trim();else{
if(!e.isNext("<!DOCTYPE",!1)){if("<"===e.x[e.i]){const t=e.parseTag();return{[t.tag]:t.value}}throw new Error("@aws-sdk XML parse error: unexpected content.")}
e.skipDoctype(),e.trim()}throw new Error("@aws-sdk XML parse error: no root element.")}isNext(e,t=!0){const r=this
;return t?r.x.startsWith(e,r.i):r.x.toLowerCase().startsWith(e.toLowerCase(),r.i)}readTo(e){const t=this,r=t.x.indexOf(e,t.i)
;if(-1===r)throw new Error(`@aws-sdk XML parse error: expected "${e}" not found.`);const o=t.x.slice(t.i,r);return t.i=r+e.length,o}trim(){const e=this
;for(;e.i<e.z&&" \t\r\n".includes(e.x[e.i]);)++e.i}readAttrValue(){const e=this,t=e.x[e.i];++e.i;let r="";for(;e.i<e.z&&e.x[e.i]!==t;)r+=e.x[e.i++];return++e.i,
e.decodeEntities(r)}parseTag(){const e=this;++e.i;let t="";for(;e.i<e.z&&!" \t\r\n>/".includes(e.x[e.i]);)t+=e.x[e.i++];let r=!1;const o={}
;for(;e.i<e.z&&(e.trim(),!">/".includes(e.x[e.i]));){let t="";for(;e.i<e.z&&!"= \t\r\n>/?".includes(e.x[e.i]);)t+=e.x[e.i++];if(e.trim(),"="!==e.x[e.i])break
;++e.i,e.trim(),"__proto__"===t&&writeKey(o),o[t]=e.readAttrValue(),r=!0}if(e.i>=e.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.")
;if("/"===e.x[e.i]){if(++e.i,e.i>=e.z||">"!==e.x[e.i])throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");return++e.i,{
tag:t,value:r?o:""}}if(">"!==e.x[e.i])throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");++e.i;const i=[],s=[];let a=!1
;for(;e.i<e.z&&!e.isNext("</");)if("<"===e.x[e.i])e.isNext("\x3c!--")?e.readTo("--\x3e"):e.isNext("<![CDATA[")?(e.i+=9,
i.push(e.readTo("]]>"))):e.isNext("<?")?e.readTo("?>"):(a=!0,s.push(e.parseTag()));else{let t="";for(;e.i<e.z&&"<"!==e.x[e.i];)t+=e.x[e.i++]
;i.push(e.decodeEntities(t))}if(!e.isNext("</"))throw new Error(`@aws-sdk XML parse error: missing closing tag </${t}>.`);e.i+=2;const c=e.readTo(">").trim()
;if(c!==t)throw new Error(`@aws-sdk XML parse error: mismatched tags <${t}> and </${c}>.`);if(!r&&0===i.length&&!a)return{tag:t,value:""};if(!r&&!a){
const e=1===i.length?i[0]:i.join("");return""===e.trim()&&e.includes("\n")?{tag:t,value:""}:{tag:t,value:e}}const l={}
;for(const e of i)""===e.trim()&&e.includes("\n")||(l["#text"]="#text"in l?l["#text"]+e:e);for(const e of s)"__proto__"===e.tag&&writeKey(l),
e.tag in l?Array.isArray(l[e.tag])?l[e.tag].push(e.value):l[e.tag]=[l[e.tag],e.value]:l[e.tag]=e.value
;for(const[e,t]of Object.entries(o))"__proto__"===e&&writeKey(l),l[e]=t;return{tag:t,value:l}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"}
;skipDoctype(){const e=this;e.i+=9;let t=0;for(;e.i<e.z;){const r=e.x[e.i];if("["===r)++t;else if("]"===r)--t;else if(">"===r&&0===t)return void++e.i;++e.i}
throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(e){
return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(e,t,r,o)=>t?String.fromCharCode(parseInt(t,16)):r?String.fromCharCode(parseInt(r,10)):AwsXmlParser.ENTITIES[o]??"")
}}t.XmlNode=XmlNode,t.XmlText=XmlText,t.parseXML=function parseXML(e){return new AwsXmlParser(e).parse()}},2538:(e,t,r)=>{
const{getSmithyContext:o,hasOwn:i}=r(6046),{HttpRequest:s}=r(230);const httpAuthSchemeMiddleware=(e,t)=>(r,i)=>async s=>{const a=((e,t)=>{
if(!t||0===t.length)return e;const r=[];for(const o of t)for(const t of e)t.schemeId.split("#")[1]===o&&r.push(t)
;for(const t of e)r.find(({schemeId:e})=>e===t.schemeId)||r.push(t);return r
})(e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(e,i,s.input)),e.authSchemePreference?await e.authSchemePreference():[]),c=function convertHttpAuthSchemesToMap(e){
const t=new Map;for(const r of e)t.set(r.schemeId,r);return t}(e.httpAuthSchemes),l=o(i),u=[];for(const r of a){const o=c.get(r.schemeId);if(!o){
u.push(`HttpAuthScheme \`${r.schemeId}\` was not enabled for this service.`);continue}const s=o.identityProvider(await t.identityProviderConfigProvider(e))
;if(!s){u.push(`HttpAuthScheme \`${r.schemeId}\` did not have an IdentityProvider configured.`);continue}
const{identityProperties:a={},signingProperties:d={}}=r.propertiesExtractor?.(e,i)||{};r.identityProperties=Object.assign(r.identityProperties||{},a),
r.signingProperties=Object.assign(r.signingProperties||{},d),l.selectedHttpAuthScheme={httpAuthOption:r,identity:await s(r.identityProperties),signer:o.signer}
;break}if(!l.selectedHttpAuthScheme)throw new Error(u.join("\n"));return r(s)},a={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",
override:!0,relation:"before",toMiddleware:"endpointV2Middleware"},defaultErrorHandler=e=>e=>{throw e},defaultSuccessHandler=(e,t)=>{},c={
step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:!0,
relation:"after",toMiddleware:"retryMiddleware"},makePagedClientRequest=async(e,t,r,o=e=>e,...i)=>{let s=new e(r);return s=o(s)??s,await t.send(s,...i)}
;const get=(e,t)=>{let r=e;const o=t.split(".");for(const e of o){if(!r||"object"!=typeof r)return;r=r[e]}return r};const l=(u=3e5,
function isIdentityExpired(e){return doesIdentityRequireRefresh(e)&&e.expiration.getTime()-Date.now()<u});var u
;const doesIdentityRequireRefresh=e=>void 0!==e.expiration;t.DefaultIdentityProviderConfig=class DefaultIdentityProviderConfig{authSchemes=new Map
;constructor(e){for(const t in e){if(!i(e,t))continue;const r=e[t];void 0!==r&&this.authSchemes.set(t,r)}}getIdentityProvider(e){return this.authSchemes.get(e)}
},t.NoAuthSigner=class NoAuthSigner{async sign(e,t,r){return e}},t.createPaginator=function createPaginator(e,t,r,o,i){
return async function*paginateOperation(s,a,...c){const l=a;let u,d=s.startingToken??l[r],p=!0;for(;p;){if(l[r]=d,i&&(l[i]=l[i]??s.pageSize),
!(s.client instanceof e))throw new Error(`Invalid client, expected instance of ${e.name}`);u=await makePagedClientRequest(t,s.client,a,s.withCommand,...c),
yield u;const g=d;d=get(u,o),p=!(!d||s.stopOnSameToken&&d===g)}}},t.doesIdentityRequireRefresh=doesIdentityRequireRefresh,
t.getHttpAuthSchemeEndpointRuleSetPlugin=(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r})=>({applyToStack:o=>{
o.addRelativeTo(httpAuthSchemeMiddleware(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r}),a)}}),t.getHttpSigningPlugin=e=>({
applyToStack:e=>{e.addRelativeTo((e,t)=>async r=>{if(!s.isInstance(r.request))return e(r);const i=o(t).selectedHttpAuthScheme
;if(!i)throw new Error("No HttpAuthScheme was selected: unable to sign request")
;const{httpAuthOption:{signingProperties:a={}},identity:c,signer:l}=i,u=await e({...r,request:await l.sign(r.request,c,a)
}).catch((l.errorHandler||defaultErrorHandler)(a));return(l.successHandler||defaultSuccessHandler)(u.response,a),u},c)}}),t.httpSigningMiddlewareOptions=c,
t.isIdentityExpired=l,t.memoizeIdentityProvider=(e,t,r)=>{if(void 0===e)return;const o="function"!=typeof e?async()=>Promise.resolve(e):e;let i,s,a,c=!1
;const coalesceProvider=async e=>{s||(s=o(e));try{i=await s,a=!0,c=!1}finally{s=void 0}return i}
;return void 0===t?async e=>(a&&!e?.forceRefresh||(i=await coalesceProvider(e)),i):async e=>(a&&!e?.forceRefresh||(i=await coalesceProvider(e)),
c?i:r(i)?t(i)?(await coalesceProvider(e),i):i:(c=!0,i))},t.normalizeProvider=e=>{if("function"==typeof e)return e;const t=Promise.resolve(e);return()=>t},
t.setFeature=function setFeature(e,t,r){e.__smithy_context?e.__smithy_context.features||(e.__smithy_context.features={}):e.__smithy_context={features:{}},
e.__smithy_context.features[t]=r}},5550:(e,t,r)=>{const{Writable:o}=r(7075),{toUint8Array:i,concatBytes:s}=r(246),{createHash:a,createHmac:c}=r(7598),l=r(8522)
;class HashCalculator extends o{hash;constructor(e,t){super(t),this.hash=e}_write(e,t,r){try{this.hash.update(i(e))}catch(e){return r(e)}r()}}
const u=[1732584193,4023233417,2562383102,271733878],d=4294967295,p=Uint8Array.of(7,12,17,22,5,9,14,20,4,11,16,23,6,10,15,21),g=Array.from({length:64
},(e,t)=>Math.abs(Math.sin(t+1))*2**32>>>0);function compress(e,t){let r=e[0],o=e[1],i=e[2],s=e[3];for(let e=0;e<64;++e){let a,c;e<16?(a=o&i|~o&s,
c=e):e<32?(a=s&o|i&~s,c=(5*e+1)%16):e<48?(a=o^i^s,c=(3*e+5)%16):(a=i^(o|~s),c=7*e%16);const l=t.getUint32(4*c,!0),u=s;s=i,i=o
;const h=p[4*(e>>4)+(3&e)],m=(r+a&d)+(l+g[e]&d)&d;o=o+((m<<h|m>>>32-h)>>>0)&d,r=u}e[0]=e[0]+r&d,e[1]=e[1]+o&d,e[2]=e[2]+i&d,e[3]=e[3]+s&d}const h=(()=>{try{
return a("md5"),!0}catch{return!1}})()?function buildNativeClass$2(){return class Md5Node{digestLength=16;hash=a("md5");update(e){this.hash.update(i(e))}
async digest(){const e=this.hash.copy().digest();return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){this.hash=a("md5")}}}():class Md5Js{
digestLength=16;state=Uint32Array.from(u);writeBuffer=new DataView(new ArrayBuffer(64));bufferLength=0;bytesHashed=0;update(e){const t=i(e)
;let r=0,o=t.byteLength;for(this.bytesHashed+=o;o>0;)this.writeBuffer.setUint8(this.bufferLength++,t[r++]),--o,
64===this.bufferLength&&(compress(this.state,this.writeBuffer),this.bufferLength=0)}async digest(){
const e=Uint32Array.from(this.state),t=new DataView(this.writeBuffer.buffer.slice(0));let r=this.bufferLength;const o=8*this.bytesHashed;if(t.setUint8(r++,128),
this.bufferLength%64>=56){for(let e=r;e<64;++e)t.setUint8(e,0);compress(e,t),r=0}for(let e=r;e<56;++e)t.setUint8(e,0);t.setUint32(56,o>>>0,!0),
t.setUint32(60,Math.floor(o/2**32),!0),compress(e,t);const i=new Uint8Array(16),s=new DataView(i.buffer);for(let t=0;t<4;++t)s.setUint32(4*t,e[t],!0);return i}
reset(){this.state.set(u),this.writeBuffer=new DataView(new ArrayBuffer(64)),this.bufferLength=0,this.bytesHashed=0}};const m=new Uint32Array(256)
;for(let e=0;e<256;++e){let t=e;for(let e=0;e<8;++e)t=1&t?3988292384^t>>>1:t>>>1;m[e]=t>>>0}const f=4294967295;class Crc32Js{digestLength=4;checksum=f
;update(e){for(let t=0;t<e.length;++t)this.checksum=this.checksum>>>8^m[255&(this.checksum^e[t])]}digestSync(){return(this.checksum^f)>>>0}async digest(){
const e=this.digestSync(),t=new Uint8Array(4);return new DataView(t.buffer).setUint32(0,e,!1),t}reset(){this.checksum=f}}
const E="function"==typeof l.crc32?l.crc32:void 0,S=E?function buildNativeClass$1(e){return class Crc32Node{digestLength=4;value=0;update(t){
this.value=e(t,this.value)}digestSync(){return this.value>>>0}async digest(){const e=new Uint8Array(4)
;return new DataView(e.buffer).setUint32(0,this.digestSync(),!1),e}reset(){this.value=0}}}(E):Crc32Js;const y=64,x=2**53-1;class Sha256Js{digestLength=32
;state=Int32Array.from(v);w;buffer=new Uint8Array(64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(e){if(e){const t=Sha256Js.normalizeKey(e)
;this.inner=new Sha256Js,this.outer=new Sha256Js;const{inner:r,outer:o}=this,i=new Uint8Array(128);for(let e=0;e<y;++e)i[e]=54^t[e],i[e+y]=92^t[e]
;r.update(i.subarray(0,y)),o.update(i.subarray(y))}}update(e){if(this.finished)throw new Error("Attempted to update an already finished HMAC.")
;if(this.inner)return void this.inner.update(e);const t=i(e);let r=0,{byteLength:o}=t;if(this.bytesHashed+=o,
8*this.bytesHashed>x)throw new Error("Cannot hash more than 2^53 - 1 bits");for(;o>0;)this.buffer[this.bufferLength++]=t[r++],o--,
this.bufferLength===y&&(this.hashBuffer(),this.bufferLength=0)}async digest(){const{inner:e,outer:t}=this;if(e&&t){
if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;const r=e.digestSync();return t.update(r),t.digestSync()}
return this.digestSync()}reset(){this.state=Int32Array.from(v),this.buffer=new Uint8Array(64),this.bufferLength=0,this.bytesHashed=0}digestSync(){
const e=this.state.slice(),t=this.buffer.slice();let r=this.bufferLength;const o=8*this.bytesHashed,i=new DataView(t.buffer,t.byteOffset,t.byteLength)
;if(i.setUint8(r++,128),(r-1)%y>=56){for(let e=r;e<y;++e)i.setUint8(e,0);this.hashBufferWith(e,t),r=0}for(let e=r;e<56;++e)i.setUint8(e,0)
;i.setUint32(56,Math.floor(o/4294967296),!1),i.setUint32(60,o,!1),this.hashBufferWith(e,t);const s=new Uint8Array(32);for(let t=0;t<8;++t)s[4*t]=e[t]>>>24&255,
s[4*t+1]=e[t]>>>16&255,s[4*t+2]=e[t]>>>8&255,s[4*t+3]=e[t]>>>0&255;return s}static normalizeKey(e){const t=i(e);if(t.byteLength>y){const e=new Sha256Js
;e.update(t);const r=e.digestSync(),o=new Uint8Array(y);return o.set(r),o}if(t.byteLength<y){const e=new Uint8Array(y);return e.set(t),e}return t}hashBuffer(){
this.hashBufferWith(this.state,this.buffer)}hashBufferWith(e,t){const r=this.w??=new Int32Array(64);let o=e[0],i=e[1],s=e[2],a=e[3],c=e[4],l=e[5],u=e[6],d=e[7]
;for(let e=0;e<y;++e){if(e<16)r[e]=(255&t[4*e])<<24|(255&t[4*e+1])<<16|(255&t[4*e+2])<<8|255&t[4*e+3];else{let t=r[e-2]
;const o=(t>>>17|t<<15)^(t>>>19|t<<13)^t>>>10;t=r[e-15];const i=(t>>>7|t<<25)^(t>>>18|t<<14)^t>>>3;r[e]=(o+r[e-7]|0)+(i+r[e-16]|0)}
const p=(((c>>>6|c<<26)^(c>>>11|c<<21)^(c>>>25|c<<7))+(c&l^~c&u)|0)+(d+(I[e]+r[e]|0)|0)|0,g=((o>>>2|o<<30)^(o>>>13|o<<19)^(o>>>22|o<<10))+(o&i^o&s^i&s)|0;d=u,
u=l,l=c,c=a+p|0,a=s,s=i,i=o,o=p+g|0}e[0]+=o,e[1]+=i,e[2]+=s,e[3]+=a,e[4]+=c,e[5]+=l,e[6]+=u,e[7]+=d}}
const v=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),I=new Int32Array([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),C=(()=>{
try{return a("sha256"),!0}catch{return!1}})()?function buildNativeClass(){return class Sha256Node{digestLength=32;secret;hash;isHmac;finished=!1;constructor(e){
this.secret=e,this.isHmac=!!e,this.hash=this.createHash()}update(e){if(this.finished)throw new Error("Attempted to update an already finished hash.")
;this.hash.update(e)}async digest(){let e;return this.isHmac?(this.finished=!0,e=this.hash.digest()):e=this.hash.copy().digest(),
new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){this.hash=this.createHash(),this.finished=!1}createHash(){
return this.secret?c("sha256",function toBuffer(e){if("string"==typeof e)return e
;if(ArrayBuffer.isView(e))return Buffer.from(e.buffer,e.byteOffset,e.byteLength);return Buffer.from(e)}(this.secret)):a("sha256")}}}():Sha256Js
;const{digest:P,sign:b,importKey:w}=globalThis?.crypto?.subtle??{};t.Crc32=S,t.Crc32Js=Crc32Js,t.Crc32Node=S,t.Md5=h,t.Sha256=C,t.readableStreamHasher=(e,t)=>{
if(null!==t.readableFlowing)throw new Error("Unable to calculate hash for flowing readable stream");const r=new e,o=new HashCalculator(r);return t.pipe(o),
new Promise((e,i)=>{t.on("error",e=>{o.end(),i(e)}),o.on("error",i),o.on("finish",()=>{r.digest().then(e).catch(i)})})}},2474:(e,t,r)=>{
const{hasOwn:o}=r(6046),{getSmithyContext:i,normalizeProvider:s}=r(6046);t.getSmithyContext=i,t.normalizeProvider=s
;const{SMITHY_CONTEXT_KEY:a,AlgorithmId:c}=r(4714),{NormalizedSchema:l}=r(2754),getAllAliases=(e,t)=>{const r=[];if(e&&r.push(e),t)for(const e of t)r.push(e)
;return r},getMiddlewareNameWithAliases=(e,t)=>`${e||"anonymous"}${t&&t.length>0?` (a.k.a. ${t.join(",")})`:""}`,constructStack=()=>{let e=[],t=[],r=!1
;const o=new Set,cloneTo=r=>(e.forEach(e=>{r.add(e.middleware,{...e})}),t.forEach(e=>{r.addRelativeTo(e.middleware,{...e})}),
r.identifyOnResolve?.(i.identifyOnResolve()),r),expandRelativeMiddlewareList=e=>{const t=[];return e.before.forEach(e=>{
0===e.before.length&&0===e.after.length?t.push(e):t.push(...expandRelativeMiddlewareList(e))}),t.push(e),e.after.reverse().forEach(e=>{
0===e.before.length&&0===e.after.length?t.push(e):t.push(...expandRelativeMiddlewareList(e))}),t},getMiddlewareList=(r=!1)=>{const o=[],i=[],s={};e.forEach(e=>{
const t={...e,before:[],after:[]};for(const e of getAllAliases(t.name,t.aliases))s[e]=t;o.push(t)}),t.forEach(e=>{const t={...e,before:[],after:[]}
;for(const e of getAllAliases(t.name,t.aliases))s[e]=t;i.push(t)}),i.forEach(e=>{if(e.toMiddleware){const t=s[e.toMiddleware];if(void 0===t){if(r)return
;throw new Error(`${e.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(e.name,e.aliases)} middleware ${e.relation} ${e.toMiddleware}`)}
"after"===e.relation&&t.after.push(e),"before"===e.relation&&t.before.push(e)}});var a;return(a=o,
a.sort((e,t)=>u[t.step]-u[e.step]||d[t.priority||"normal"]-d[e.priority||"normal"])).map(expandRelativeMiddlewareList).reduce((e,t)=>(e.push(...t),e),[])},i={
add:(t,r={})=>{const{name:i,override:s,aliases:a}=r,c={step:"initialize",priority:"normal",middleware:t,...r},l=getAllAliases(i,a);if(l.length>0){
if(l.some(e=>o.has(e))){if(!s)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(i,a)}'`);for(const t of l){
const r=e.findIndex(e=>e.name===t||e.aliases?.some(e=>e===t));if(-1===r)continue;const o=e[r]
;if(o.step!==c.step||c.priority!==o.priority)throw new Error(`"${getMiddlewareNameWithAliases(o.name,o.aliases)}" middleware with ${o.priority} priority in ${o.step} step cannot be overridden by "${getMiddlewareNameWithAliases(i,a)}" middleware with ${c.priority} priority in ${c.step} step.`)
;e.splice(r,1)}}for(const e of l)o.add(e)}e.push(c)},addRelativeTo:(e,r)=>{const{name:i,override:s,aliases:a}=r,c={middleware:e,...r},l=getAllAliases(i,a)
;if(l.length>0){if(l.some(e=>o.has(e))){if(!s)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(i,a)}'`);for(const e of l){
const r=t.findIndex(t=>t.name===e||t.aliases?.some(t=>t===e));if(-1===r)continue;const o=t[r]
;if(o.toMiddleware!==c.toMiddleware||o.relation!==c.relation)throw new Error(`"${getMiddlewareNameWithAliases(o.name,o.aliases)}" middleware ${o.relation} "${o.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(i,a)}" middleware ${c.relation} "${c.toMiddleware}" middleware.`)
;t.splice(r,1)}}for(const e of l)o.add(e)}t.push(c)},clone:()=>cloneTo(constructStack()),use:e=>{e.applyToStack(i)},remove:r=>"string"==typeof r?(r=>{let i=!1
;const filterCb=e=>{const t=getAllAliases(e.name,e.aliases);if(t.includes(r)){i=!0;for(const e of t)o.delete(e);return!1}return!0};return e=e.filter(filterCb),
t=t.filter(filterCb),i})(r):(r=>{let i=!1;const filterCb=e=>{if(e.middleware===r){i=!0;for(const t of getAllAliases(e.name,e.aliases))o.delete(t);return!1}
return!0};return e=e.filter(filterCb),t=t.filter(filterCb),i})(r),removeByTag:r=>{let i=!1;const filterCb=e=>{const{tags:t,name:s,aliases:a}=e
;if(t&&t.includes(r)){const e=getAllAliases(s,a);for(const t of e)o.delete(t);return i=!0,!1}return!0};return e=e.filter(filterCb),t=t.filter(filterCb),i},
concat:e=>{const t=cloneTo(constructStack());return t.use(e),t.identifyOnResolve(r||t.identifyOnResolve()||(e.identifyOnResolve?.()??!1)),t},
applyToStack:cloneTo,identify:()=>getMiddlewareList(!0).map(e=>{const t=e.step??e.relation+" "+e.toMiddleware
;return getMiddlewareNameWithAliases(e.name,e.aliases)+" - "+t}),identifyOnResolve:e=>("boolean"==typeof e&&(r=e),r),resolve:(e,t)=>{
for(const r of getMiddlewareList().map(e=>e.middleware).reverse())e=r(e,t);return r&&console.log(i.identify()),e}};return i},u={initialize:5,serialize:4,
build:3,finalizeRequest:2,deserialize:1},d={high:3,normal:2,low:1},getCircularReplacer=()=>{const e=new WeakSet;return(t,r)=>{if("object"==typeof r&&null!==r){
if(e.has(r))return"[Circular]";e.add(r)}return r}},sleep=e=>new Promise(t=>setTimeout(t,1e3*e)),p={minDelay:2,maxDelay:120};var g;!function(e){
e.ABORTED="ABORTED",e.FAILURE="FAILURE",e.SUCCESS="SUCCESS",e.RETRY="RETRY",e.TIMEOUT="TIMEOUT"}(g||(g={}))
;const runPolling=async({minDelay:e,maxDelay:t,maxWaitTime:r,abortController:o,client:i,abortSignal:s},a,c)=>{const l={},[u,d]=[1e3*e,1e3*t];let p=0
;const h=Date.now()+1e3*r,m=Date.now()+6e4;let f=!1;for(;;){if(p>0){const e=exponentialBackoffWithJitter(u,d,p,h);if(o?.signal?.aborted||s?.aborted){
const e="AbortController signal aborted.";return l[e]|=0,l[e]+=1,{state:g.ABORTED,observedResponses:l}}if(Date.now()+e>h)return{state:g.TIMEOUT,
observedResponses:l};await sleep(e/1e3)}const{state:e,reason:t}=await c(i,a);if(t){const e=createMessageFromResponse(t);l[e]|=0,l[e]+=1}if(e!==g.RETRY)return{
state:e,reason:t,final:t,observedResponses:l};p+=1,!f&&Date.now()>=m&&(checkWarn403(l,i),f=!0)}},checkWarn403=(e={},t)=>{const r=Object.keys(e);let o=0
;for(const t of r){const r=0|e[t];t.startsWith("403:")&&(o+=r)}
const i=t?.config?.logger,s="function"!=typeof i?.warn||i.constructor?.name?.includes?.("NoOpLogger")?console:i
;(o>=3||r[r.length-1]?.startsWith("403:"))&&s.warn("@smithy/util-waiter WARN - 403 status code encountered during waiter polling.")
},createMessageFromResponse=e=>{const t=e?.$response?.statusCode??e?.$metadata?.httpStatusCode
;return e?.$responseBodyText?`${t?t+": ":""}Deserialization error for body: ${e.$responseBodyText}`:t?e?.$response||e?.message?`${t??"Unknown"}: ${e?.message}`:`${t}: OK`:String(e?.message??JSON.stringify(e,getCircularReplacer())??"Unknown")
},exponentialBackoffWithJitter=(e,t,r,o)=>{if(r>Math.log(t/e)/Math.log(2)+1)return t;const i=e*2**(r-1),s=Math.min(i,t),a=randomInRange(e,s);if(Date.now()+a>o){
const e=o-Date.now();return Math.max(0,e-500)}return a},randomInRange=(e,t)=>e+Math.random()*(t-e),abortTimeout=e=>{let t;const r=new Promise(r=>{t=()=>r({
state:g.ABORTED}),"function"==typeof e.addEventListener?e.addEventListener("abort",t):e.onabort=t});return{clearListener(){
"function"==typeof e.removeEventListener&&e.removeEventListener("abort",t)},aborted:r}};const h="***SensitiveInformation***";function schemaLogFilter(e,t){
if(null==t)return t;const r=l.of(e);if(r.getMergedTraits().sensitive)return h;if(r.isListSchema()){const e=r.getValueSchema()
;if(e.getMergedTraits().sensitive)return h;if(Array.isArray(t))return t.map(t=>schemaLogFilter(e,t))}else if(r.isMapSchema()){const e=r.getValueSchema()
;if(r.getKeySchema().getMergedTraits().sensitive||e.getMergedTraits().sensitive)return h
;if("object"==typeof t)return Object.fromEntries(Object.entries(t).map(([t,r])=>[t,schemaLogFilter(e,r)]))}else if(r.isStructSchema()&&"object"==typeof t){
const e=t,o={};for(const[t,i]of r.structIterator())null!=e[t]&&(o[t]=schemaLogFilter(i,e[t]));return o}return t}const m=Symbol.for("@smithy/op-event-stream")
;class Command{middlewareStack=constructStack();schema;static classBuilder(){return new ClassBuilder}
resolveMiddlewareWithContext(e,t,r,{middlewareFn:o,clientName:i,commandName:s,inputFilterSensitiveLog:c,outputFilterSensitiveLog:u,smithyContext:d,additionalContext:p,CommandCtor:g}){
for(const i of o.bind(this)(g,e,t,r))this.middlewareStack.use(i);const h=e.concat(this.middlewareStack),{logger:f}=t,E=p[a],S={logger:f,clientName:i,
commandName:s,inputFilterSensitiveLog:c,outputFilterSensitiveLog:u,...p,[a]:{...E,commandInstance:this,...d,...void 0===r?.metricsRecorder?{}:{
metricsRecorder:r.metricsRecorder},...void 0===r?.abortSignal?{}:{abortSignal:r.abortSignal}}},{requestHandler:y}=t;let x,v=r??{};v.metricsRecorder&&(v={...v},
delete v.metricsRecorder);const I=this.schema,C=I?.[m];if(void 0!==C)x=C;else if(I&&Array.isArray(I)&&9===I[0]){const[,,,,e,t]=I
;x=I[m]=Boolean(l.of(e).getEventStreamMember()||l.of(t).getEventStreamMember())}return x&&(v={isEventStream:x,...v}),h.resolve(e=>y.handle(e.request,v),S)}}
class ClassBuilder{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={}
;_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(e){this._init=e}ep(e){
return this._ep=e,this}m(e){return this._middlewareFn=e,this}s(e,t,r={}){return this._smithyContext={service:e,operation:t,...r},this}c(e={}){
return this._additionalContext=e,this}n(e,t){return this._clientName=e,this._commandName=t,this}f(e=e=>e,t=e=>e){return this._inputFilterSensitiveLog=e,
this._outputFilterSensitiveLog=t,this}ser(e){return this._serializer=e,this}de(e){return this._deserializer=e,this}sc(e){return this._operationSchema=e,
this._smithyContext.operationSchema=e,this}build(){const e=this;let t;return t=class extends Command{input;static getEndpointParameterInstructions(){
return e._ep}constructor(...[t]){super(),this.input=t??{},e._init(this),this.schema=e._operationSchema}resolveMiddleware(r,o,i){
const s=e._operationSchema,a=s?.[4]??s?.input,c=s?.[5]??s?.output;return this.resolveMiddlewareWithContext(r,o,i,{CommandCtor:t,middlewareFn:e._middlewareFn,
clientName:e._clientName,commandName:e._commandName,inputFilterSensitiveLog:e._inputFilterSensitiveLog??(s?schemaLogFilter.bind(null,a):e=>e),
outputFilterSensitiveLog:e._outputFilterSensitiveLog??(s?schemaLogFilter.bind(null,c):e=>e),smithyContext:e._smithyContext,
additionalContext:e._additionalContext})}serialize=e._serializer;deserialize=e._deserializer}}}class ServiceException extends Error{
static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(e){super(e.message),
Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=e.name,this.$fault=e.$fault,this.$metadata=e.$metadata}
static isInstance(e){if(!e)return!1;const t=e
;return ServiceException.prototype.isPrototypeOf(t)||Boolean(t.$fault)&&Boolean(t.$metadata)&&("client"===t.$fault||"server"===t.$fault)}
static[Symbol.hasInstance](e){if(!e)return!1;const t=e;if(this===ServiceException)return ServiceException.isInstance(e);if(ServiceException.isInstance(e)){
if(this.prototype.isPrototypeOf(e))return!0;const r=Object.prototype.hasOwnProperty.call(this,"shapeId")?this.shapeId:void 0;let o=!1;if(r){
let e=Object.getPrototypeOf(t);for(;e&&e!==Object.prototype;){
const t=e.constructor,i=t!==ServiceException&&Object.prototype.hasOwnProperty.call(t,"shapeId")?t?.shapeId:void 0;if(i&&(o=!0,i===r))return!0
;e=Object.getPrototypeOf(e)}}if(r&&o)return!1;const i=this.name;if(i&&i.length>=6){if(t.name===i)return!0;let e=Object.getPrototypeOf(t)
;for(;e&&e!==Object.prototype;){const t=e.constructor?.name;if(t&&"Error"!==t&&t===i)return!0;e=Object.getPrototypeOf(e)}}}return!1}}let f=!1
;const E=Object.values(c),getValueFromTextNode=e=>{const t="#text"
;for(const r in e)o(e,r)&&(void 0!==e[r][t]?e[r]=e[r][t]:"object"==typeof e[r]&&null!==e[r]&&(e[r]=getValueFromTextNode(e[r])));return e};t.Client=class Client{
config;middlewareStack=constructStack();initConfig;handlers;constructor(e){this.config=e;const{protocol:t,protocolSettings:r}=e
;r&&"function"==typeof t&&(e.protocol=new t(r))}send(e,t,r){const o="function"!=typeof t?t:void 0,i="function"==typeof t?t:r;let s
;if(void 0===o&&!0===this.config.cacheMiddleware){this.handlers||(this.handlers=new WeakMap);const t=this.handlers
;t.has(e.constructor)?s=t.get(e.constructor):(s=e.resolveMiddleware(this.middlewareStack,this.config,o),t.set(e.constructor,s))}else delete this.handlers,
s=e.resolveMiddleware(this.middlewareStack,this.config,o);if(!i)return s(e).then(e=>e.output);s(e).then(e=>i(null,e.output),e=>i(e)).catch(()=>{})}destroy(){
this.config?.requestHandler?.destroy?.(),delete this.handlers}},t.NoOpLogger=class NoOpLogger{trace(){}debug(){}info(){}warn(){}error(){}},
t.ServiceException=ServiceException,t.WaiterState=g,t.checkExceptions=e=>{if(e.state===g.ABORTED){const t=new Error(`${JSON.stringify({...e,
reason:"Request was aborted"},getCircularReplacer())}`);throw t.name="AbortError",t}if(e.state===g.TIMEOUT){const t=new Error(`${JSON.stringify({...e,
reason:"Waiter has timed out"},getCircularReplacer())}`);throw t.name="TimeoutError",t}
if(e.state!==g.SUCCESS)throw new Error(`${JSON.stringify(e,getCircularReplacer())}`);return e},t.createAggregatedClient=(e,t,r)=>{
for(const[r,o]of Object.entries(e)){const methodImpl=async function(e,t,r){const i=new o(e);if("function"==typeof t)this.send(i,t);else{
if("function"!=typeof r)return this.send(i,t);if("object"!=typeof t)throw new Error("Expected http options but got "+typeof t);this.send(i,t||{},r)}
},e=(r[0].toLowerCase()+r.slice(1)).replace(/Command$/,"");t.prototype[e]=methodImpl}const{paginators:o={},waiters:i={}}=r??{}
;for(const[e,r]of Object.entries(o))void 0===t.prototype[e]&&(t.prototype[e]=function(e={},t,...o){return r({...t,client:this},e,...o)})
;for(const[e,r]of Object.entries(i))void 0===t.prototype[e]&&(t.prototype[e]=async function(e={},t,...o){let i=t;return"number"==typeof t&&(i={maxWaitTime:t}),
r({...i,client:this},e,...o)})},t.createWaiter=async(e,t,r)=>{const o={...p,...e};(e=>{
if(e.maxWaitTime<=0)throw new Error("WaiterConfiguration.maxWaitTime must be greater than 0")
;if(e.minDelay<=0)throw new Error("WaiterConfiguration.minDelay must be greater than 0")
;if(e.maxDelay<=0)throw new Error("WaiterConfiguration.maxDelay must be greater than 0")
;if(e.maxWaitTime<=e.minDelay)throw new Error(`WaiterConfiguration.maxWaitTime [${e.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${e.minDelay}] for this waiter`)
;if(e.maxDelay<e.minDelay)throw new Error(`WaiterConfiguration.maxDelay [${e.maxDelay}] must be greater than WaiterConfiguration.minDelay [${e.minDelay}] for this waiter`)
})(o);const i=[runPolling(o,t,r)],s=[];if(e.abortSignal){const{aborted:t,clearListener:r}=abortTimeout(e.abortSignal);s.push(r),i.push(t)}
if(e.abortController?.signal){const{aborted:t,clearListener:r}=abortTimeout(e.abortController.signal);s.push(r),i.push(t)}return Promise.race(i).then(e=>{
for(const e of s)e();return e})},t.decorateServiceException=(e,t={})=>{Object.entries(t).filter(([,e])=>void 0!==e).forEach(([t,r])=>{
null!=e[t]&&""!==e[t]||(e[t]=r)});const r=e.message||e.Message||"UnknownError";return e.message=r,delete e.Message,e},t.emitWarningIfUnsupportedVersion=e=>{
e&&!f&&parseInt(e.substring(1,e.indexOf(".")))<16&&(f=!0)},t.getDefaultExtensionConfiguration=e=>Object.assign((e=>{const t=[];for(const r in c){
if(!o(c,r))continue;const i=c[r];void 0!==e[i]&&t.push({algorithmId:()=>i,checksumConstructor:()=>e[i]})}
for(const[r,o]of Object.entries(e.checksumAlgorithms??{}))t.push({algorithmId:()=>r,checksumConstructor:()=>o});return{addChecksumAlgorithm(r){
e.checksumAlgorithms=e.checksumAlgorithms??{};const o=r.algorithmId(),i=r.checksumConstructor()
;E.includes(o)?e.checksumAlgorithms[o.toUpperCase()]=i:e.checksumAlgorithms[o]=i,t.push(r)},checksumAlgorithms:()=>t}})(e),(e=>({setRetryStrategy(t){
e.retryStrategy=t},retryStrategy:()=>e.retryStrategy}))(e)),t.getValueFromTextNode=getValueFromTextNode,t.loadConfigsForDefaultMode=e=>{switch(e){
case"standard":case"cross-region":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"standard",connectionTimeout:1100}
;case"mobile":return{retryMode:"standard",connectionTimeout:3e4};default:return{}}},t.makeBuilder=function makeBuilder(e,t,r,o){
return function makeCommand(i,s,a,c,l={}){const u=Object.assign({},e,i);return Command.classBuilder().ep(u).m(function(e,t,r,i){const a=s.call(this,e,t,r,i)
;return a.unshift(o(r,e.getEndpointParameterInstructions())),a}).s(t,a,l).n(r,a.charAt(0).toUpperCase()+a.slice(1)+"Command").sc(c).build()}},
t.resolveDefaultRuntimeConfig=e=>Object.assign((e=>{const t={};return e.checksumAlgorithms().forEach(e=>{const r=e.algorithmId()
;E.includes(r)&&(t[r]=e.checksumConstructor())}),t})(e),(e=>{const t={};return t.retryStrategy=e.retryStrategy(),t})(e))},2163:(e,t,r)=>{
const{homedir:o}=r(8161),{sep:i,join:s}=r(6760),{createHash:a}=r(7598),{readFile:c}=r(1455),{IniSectionType:l}=r(4714),{isValidHostLabel:u}=r(6046)
;class ProviderError extends Error{name="ProviderError";tryNextLink;constructor(e,t=!0){let r,o=!0;"boolean"==typeof t?(r=void 0,
o=t):null!=t&&"object"==typeof t&&(r=t.logger,o=t.tryNextLink??!0),super(e),this.tryNextLink=o,Object.setPrototypeOf(this,ProviderError.prototype),
r?.debug?.(`@smithy/property-provider ${o?"->":"(!)"} ${e}`)}static from(e,t=!0){return Object.assign(new this(e.message,t),e)}}
class CredentialsProviderError extends ProviderError{name="CredentialsProviderError";constructor(e,t=!0){super(e,t),
Object.setPrototypeOf(this,CredentialsProviderError.prototype)}}class TokenProviderError extends ProviderError{name="TokenProviderError";constructor(e,t=!0){
super(e,t),Object.setPrototypeOf(this,TokenProviderError.prototype)}}const chain=(...e)=>async()=>{
if(0===e.length)throw new ProviderError("No providers in chain");let t;for(const r of e)try{return await r()}catch(e){if(t=e,e?.tryNextLink)continue;throw e}
throw t},memoize=(e,t,r)=>{let o,i,s,a=!1;const coalesceProvider=async()=>{i||(i=e());try{o=await i,s=!0,a=!1}finally{i=void 0}return o}
;return void 0===t?async e=>(s&&!e?.forceRefresh||(o=await coalesceProvider()),o):async e=>(s&&!e?.forceRefresh||(o=await coalesceProvider()),
a?o:r&&!r(o)?(a=!0,o):t(o)?(await coalesceProvider(),o):o)},booleanSelector=(e,t,r)=>{if(t in e){if("true"===e[t])return!0;if("false"===e[t])return!1
;throw new Error(`Cannot load ${r} "${t}". Expected "true" or "false", got ${e[t]}.`)}};var d;!function(e){e.ENV="env",e.CONFIG="shared config entry"
}(d||(d={}));const p={},getHomeDir=()=>{const{HOME:e,USERPROFILE:t,HOMEPATH:r,HOMEDRIVE:s=`C:${i}`}=process.env;if(e)return e;if(t)return t
;if(r)return`${s}${r}`;const a=process&&process.geteuid?`${process.geteuid()}`:"DEFAULT";return p[a]||(p[a]=o()),p[a]
},g="AWS_PROFILE",getProfileName=e=>e.profile||process.env[g]||"default",getSSOTokenFilepath=e=>{const t=a("sha1").update(e).digest("hex")
;return s(getHomeDir(),".aws","sso","cache",`${t}.json`)},h={},m=".",getConfigData=e=>Object.entries(e).filter(([e])=>{const t=e.indexOf(m)
;return-1!==t&&Object.values(l).includes(e.substring(0,t))}).reduce((e,[t,r])=>{const o=t.indexOf(m)
;return e[t.substring(0,o)===l.PROFILE?t.substring(o+1):t]=r,e},{...e.default&&{default:e.default}
}),getConfigFilepath=()=>process.env.AWS_CONFIG_FILE||s(getHomeDir(),".aws","config"),getCredentialsFilepath=()=>process.env.AWS_SHARED_CREDENTIALS_FILE||s(getHomeDir(),".aws","credentials"),f=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,E=["__proto__","profile __proto__"],parseIni=e=>{
const t={};let r,o;for(const i of e.split(/\r?\n/)){const e=i.split(/(^|\s)[;#]/)[0].trim();if("["===e[0]&&"]"===e[e.length-1]){r=void 0,o=void 0
;const t=e.substring(1,e.length-1),i=f.exec(t);if(i){const[,e,,t]=i;Object.values(l).includes(e)&&(r=[e,t].join(m))}else r=t
;if(E.includes(t))throw new Error(`Found invalid profile name "${t}"`)}else if(r){const s=e.indexOf("=");if(![0,-1].includes(s)){
const[a,c]=[e.substring(0,s).trim(),e.substring(s+1).trim()];if(""===c)o=a;else{o&&i.trimStart()===i&&(o=void 0),t[r]=t[r]||{};const e=o?[o,a].join(m):a
;t[r][e]=c}}}}return t},S={},y={},readFile=(e,t)=>void 0!==y[e]?y[e]:(S[e]&&!t?.ignoreCache||(S[e]=c(e,"utf8")),
S[e]),swallowError$1=()=>({}),loadSharedConfigFiles=async(e={})=>{
const{filepath:t=getCredentialsFilepath(),configFilepath:r=getConfigFilepath()}=e,o=getHomeDir();let i=t;t.startsWith("~/")&&(i=s(o,t.slice(2)));let a=r
;r.startsWith("~/")&&(a=s(o,r.slice(2)));const c=await Promise.all([readFile(a,{ignoreCache:e.ignoreCache
}).then(parseIni).then(getConfigData).catch(swallowError$1),readFile(i,{ignoreCache:e.ignoreCache}).then(parseIni).catch(swallowError$1)]);return{
configFile:c[0],credentialsFile:c[1]}},getSsoSessionData=e=>Object.entries(e).filter(([e])=>e.startsWith(l.SSO_SESSION+m)).reduce((e,[t,r])=>({...e,
[t.substring(t.indexOf(m)+1)]:r}),{}),swallowError=()=>({}),x={getFileRecord:()=>y,interceptFile(e,t){y[e]=Promise.resolve(t)},getTokenRecord:()=>h,
interceptToken(e,t){h[e]=t}};function getSelectorName(e){try{const t=new Set(Array.from(e.match(/([A-Z_]){3,}/g)??[]));return t.delete("CONFIG"),
t.delete("CONFIG_PREFIX_SEPARATOR"),t.delete("ENV"),[...t].join(", ")}catch(t){return e}}const fromStatic=e=>{
return"function"==typeof e?async()=>await e():(t=e,()=>Promise.resolve(t));var t
},loadConfig=({environmentVariableSelector:e,configFileSelector:t,default:r},o={})=>{const{signingName:i,logger:s}=o;return memoize(chain((a=e,c={signingName:i,
logger:s},async()=>{try{const e=a(process.env,c);if(void 0===e)throw new Error;return e}catch(e){
throw new CredentialsProviderError(e.message||`Not found in ENV: ${getSelectorName(a.toString())}`,{logger:c?.logger})}
}),((e,{preferredFile:t="config",...r}={})=>async()=>{
const o=getProfileName(r),{configFile:i,credentialsFile:s}=await loadSharedConfigFiles(r),a=s[o]||{},c=i[o]||{},l="config"===t?{...a,...c}:{...c,...a};try{
const r=e(l,"config"===t?i:s);if(void 0===r)throw new Error;return r}catch(t){
throw new CredentialsProviderError(t.message||`Not found in config files w/ profile [${o}]: ${getSelectorName(e.toString())}`,{logger:r.logger})}
})(t,o),fromStatic(r)));var a,c},v={environmentVariableSelector:e=>booleanSelector(e,"AWS_USE_DUALSTACK_ENDPOINT",d.ENV),
configFileSelector:e=>booleanSelector(e,"use_dualstack_endpoint",d.CONFIG),default:!1},I={
environmentVariableSelector:e=>booleanSelector(e,"AWS_USE_FIPS_ENDPOINT",d.ENV),configFileSelector:e=>booleanSelector(e,"use_fips_endpoint",d.CONFIG),default:!1
},C="AWS_REGION",P="AWS_DEFAULT_REGION",b=["in-region","cross-region","mobile","standard","legacy"],w="x-aws-ec2-metadata-token",T="x-aws-ec2-metadata-token-ttl-seconds"
;let R=0;const getInstanceMetadataRegion=async()=>{if(!(process.env.AWS_EC2_METADATA_DISABLED||Date.now()<R))try{
const e=resolveImdsEndpoint(),t=(await imdsRequest({...e,path:"/latest/api/token",method:"PUT",headers:{[T]:"21600"}})).toString();return(await imdsRequest({
...e,path:"/latest/meta-data/placement/region",method:"GET",headers:{[w]:t}})).toString().trim()||cacheNegativeAndReturnUndefined()}catch{
return cacheNegativeAndReturnUndefined()}},cacheNegativeAndReturnUndefined=()=>{R=Date.now()+6e4},resolveImdsEndpoint=()=>{
const e=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;if(e){const t=new URL(e);return{hostname:t.hostname.replace(/^\[(.+)]$/,"$1"),
port:t.port?Number(t.port):void 0}}return"IPv6"===process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}
},imdsRequest=async e=>{const{request:t}=r(7067);return new Promise((r,o)=>{const i=t({hostname:e.hostname,port:e.port,path:e.path,method:e.method,
headers:e.headers,timeout:1e3,signal:AbortSignal.timeout(1e3)});i.on("error",e=>{o(e),i.destroy()}),i.on("timeout",()=>{
o(new Error("TimeoutError from instance metadata service")),i.destroy()}),i.on("response",e=>{const{statusCode:t=400}=e
;if(t<200||t>=300)return o(Object.assign(new Error("Error response received from instance metadata service"),{statusCode:t})),void i.destroy();const s=[]
;e.on("data",e=>s.push(e)),e.on("end",()=>{r(Buffer.concat(s)),i.destroy()})}),i.end()})},D={environmentVariableSelector:e=>e.AWS_REGION,
configFileSelector:e=>e.region,default:async()=>{const e=await getInstanceMetadataRegion();if(e)return e;throw new Error("Region is missing")}
},M=new Set,isFipsRegion=e=>"string"==typeof e&&(e.startsWith("fips-")||e.endsWith("-fips")),k={environmentVariableSelector:e=>e.AWS_DEFAULTS_MODE,
configFileSelector:e=>e.defaults_mode,default:"legacy"},resolveNodeDefaultsModeAuto=async e=>{if(e){
const t="function"==typeof e?await e():e,r=await inferPhysicalRegion();return r?t===r?"in-region":"cross-region":"standard"}return"standard"
},inferPhysicalRegion=async()=>process.env.AWS_EXECUTION_ENV&&(process.env[C]||process.env[P])?process.env[C]??process.env[P]:getInstanceMetadataRegion()
;t.CONFIG_PREFIX_SEPARATOR=m,t.CredentialsProviderError=CredentialsProviderError,t.ENV_PROFILE=g,t.NODE_REGION_CONFIG_FILE_OPTIONS={preferredFile:"credentials"
},t.NODE_REGION_CONFIG_OPTIONS=D,t.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS=v,t.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS=I,t.ProviderError=ProviderError,
t.SelectorType=d,t.TokenProviderError=TokenProviderError,t.booleanSelector=booleanSelector,t.chain=chain,t.externalDataInterceptor=x,
t.getProfileName=getProfileName,t.getSSOTokenFilepath=getSSOTokenFilepath,t.getSSOTokenFromFile=async e=>{if(h[e])return h[e]
;const t=getSSOTokenFilepath(e),r=await c(t,"utf8");return JSON.parse(r)},t.loadConfig=loadConfig,
t.loadSsoSessionData=async(e={})=>readFile(e.configFilepath??getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(swallowError),t.memoize=memoize,
t.numberSelector=(e,t,r)=>{if(!(t in e))return;const o=parseInt(e[t],10)
;if(Number.isNaN(o))throw new TypeError(`Cannot load ${r} '${t}'. Expected number, got '${e[t]}'.`);return o},t.parseKnownFiles=async e=>{
const t=await loadSharedConfigFiles(e);return((...e)=>{const t={};for(const r of e)for(const[e,o]of Object.entries(r))void 0!==t[e]?Object.assign(t[e],o):t[e]=o
;return t})(t.configFile,t.credentialsFile)},t.resolveDefaultsModeConfig=({region:e=loadConfig(D),defaultsMode:t=loadConfig(k)}={})=>memoize(async()=>{
const r="function"==typeof t?await t():t;switch(r?.toLowerCase()){case"auto":return resolveNodeDefaultsModeAuto(e);case"in-region":case"cross-region":
case"mobile":case"standard":case"legacy":return Promise.resolve(r?.toLocaleLowerCase());case void 0:return Promise.resolve("legacy");default:
throw new Error(`Invalid parameter for "defaultsMode", expect ${b.join(", ")}, got ${r}`)}}),t.resolveRegionConfig=e=>{const{region:t,useFipsEndpoint:r}=e
;if(!t)throw new Error("Region is missing");return Object.assign(e,{region:async()=>{
const e=(e=>isFipsRegion(e)?["fips-aws-global","aws-fips"].includes(e)?"us-east-1":e.replace(/fips-(dkr-|prod-)?|-fips/,""):e)("function"==typeof t?await t():t)
;return((e,t=u)=>{if(M.has(e)||t(e))M.add(e);else{if("*"!==e)throw new Error(`Region not accepted: region="${e}" is not a valid hostname component.`)
;console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.')
}})(e),e},useFipsEndpoint:async()=>{const e="string"==typeof t?t:await t();return!!isFipsRegion(e)||("function"!=typeof r?Promise.resolve(!!r):r())}})}},
2461:(e,t,r)=>{
const{CONFIG_PREFIX_SEPARATOR:o,booleanSelector:i,SelectorType:s,loadConfig:a}=r(2163),{toEndpointV1:c,getSmithyContext:l,normalizeProvider:u,isValidHostLabel:d,hasOwn:p}=r(6046)
;t.isValidHostLabel=d;const{EndpointURLScheme:g}=r(4714),h="AWS_ENDPOINT_URL",m="endpoint_url",f={
environmentVariableSelector:e=>i(e,"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",s.ENV),configFileSelector:e=>i(e,"ignore_configured_endpoint_urls",s.CONFIG),default:!1
},getEndpointFromConfig=async e=>{if(!await a(f)())return a((e=>({environmentVariableSelector:t=>{
const r=e.split(" ").map(e=>e.toUpperCase()),o=t[[h,...r].join("_")];if(o)return o;return t[h]||void 0},configFileSelector:(t,r)=>{if(t.services){
const i=["services",t.services].join(o)
;if(!r||!r[i])throw new Error(`The services section "${t.services}" specified in the profile is not present in the shared configuration file.`)
;const s=r[i][[e.split(" ").map(e=>e.toLowerCase()).join("_"),m].join(o)];if(s)return s}const i=t[m];if(i)return i},default:void 0}))(e??""))()
},E=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,S=/(\d+\.){3}\d+/,y=/\.\./,isDnsCompatibleBucketName=e=>E.test(e)&&!S.test(e)&&!y.test(e),isArnBucketName=e=>{
const[t,r,o,,,i]=e.split(":"),s="arn"===t&&e.split(":").length>=6,a=Boolean(s&&r&&o&&i);if(s&&!a)throw new Error(`Invalid ARN: ${e} was an invalid ARN.`)
;return a},createConfigValueProvider=(e,t,r,o=!1)=>{const configProvider=async()=>{let i;if(o){const o=r.clientContextParams,s=o?.[e];i=s??r[e]??r[t]
}else i=r[e]??r[t];return"function"==typeof i?i():i};return"credentialScope"===e||"CredentialScope"===t?async()=>{
const e="function"==typeof r.credentials?await r.credentials():r.credentials;return e?.credentialScope??e?.CredentialScope
}:"accountId"===e||"AccountId"===t?async()=>{const e="function"==typeof r.credentials?await r.credentials():r.credentials;return e?.accountId??e?.AccountId
}:"endpoint"===e||"endpoint"===t?async()=>{if(!1===r.isCustomEndpoint)return;const e=await configProvider();if(e&&"object"==typeof e){
if("url"in e)return e.url.href;if("hostname"in e){const{protocol:t,hostname:r,port:o,path:i}=e;return`${t}//${r}${o?":"+o:""}${i}`}}return e}:configProvider}
;function bindGetEndpointFromInstructions(e){return async(t,r,o,i)=>{if(!o.isCustomEndpoint&&!o.ignoreConfiguredEndpointUrls){let t
;t=o.serviceConfiguredEndpoint?await o.serviceConfiguredEndpoint():await e(o.serviceId),t&&(o.endpoint=()=>Promise.resolve(c(t)),o.isCustomEndpoint=!0,
i?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${t}`))}const s=await resolveParams(t,r,o)
;if("function"!=typeof o.endpointProvider)throw new Error("config.endpointProvider is not set.");const a=o.endpointProvider(s,i)
;if(o.isCustomEndpoint&&o.endpoint){const e=await o.endpoint();if(e?.headers){a.headers??={}
;for(const[t,r]of Object.entries(e.headers))a.headers[t]=Array.isArray(r)?r:[r]}}return a}}const resolveParams=async(e,t,r)=>{
const o={},i=t?.getEndpointParameterInstructions?.()||{};for(const[t,s]of Object.entries(i))switch(s.type){case"staticContextParams":o[t]=s.value;break
;case"contextParams":o[t]=e[s.name];break;case"clientContextParams":case"builtInParams":
o[t]=await createConfigValueProvider(s.name,t,r,"builtInParams"!==s.type)();break;case"operationContextParams":o[t]=s.get(e);break;default:
throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(s))}return 0===Object.keys(i).length&&Object.assign(o,r),
"s3"===String(r.serviceId).toLowerCase()&&await(async e=>{const t=e?.Bucket||""
;if("string"==typeof e.Bucket&&(e.Bucket=t.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))),isArnBucketName(t)){
if(!0===e.ForcePathStyle)throw new Error("Path-style addressing cannot be used with ARN buckets")
}else(!isDnsCompatibleBucketName(t)||-1!==t.indexOf(".")&&!String(e.Endpoint).startsWith("http:")||t.toLowerCase()!==t||t.length<3)&&(e.ForcePathStyle=!0)
;return e.DisableMultiRegionAccessPoints&&(e.disableMultiRegionAccessPoints=!0,e.DisableMRAP=!0),e})(o),o};function bindEndpointMiddleware(e){
const t=bindGetEndpointFromInstructions(e);return({config:e,instructions:r})=>(o,i)=>async s=>{e.isCustomEndpoint&&function setFeature(e,t,r){
e.__smithy_context?e.__smithy_context.features||(e.__smithy_context.features={}):e.__smithy_context={features:{}},e.__smithy_context.features[t]=r
}(i,"ENDPOINT_OVERRIDE","N");const a=await t(s.input,{getEndpointParameterInstructions:()=>r},{...e},i);i.endpointV2=a,i.authSchemes=a.properties?.authSchemes
;const c=i.authSchemes?.[0];if(c){i.signing_region=c.signingRegion,i.signing_service=c.signingName;const e=l(i),t=e?.selectedHttpAuthScheme?.httpAuthOption
;t&&(t.signingProperties=Object.assign(t.signingProperties||{},{signing_region:c.signingRegion,signingRegion:c.signingRegion,signing_service:c.signingName,
signingName:c.signingName,signingRegionSet:c.signingRegionSet},c.properties))}return o({...s})}}const x={step:"serialize",
tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",override:!0,relation:"before",toMiddleware:"serializerMiddleware"}
;class BinaryDecisionDiagram{nodes;root;conditions;results;constructor(e,t,r,o){this.nodes=e,this.root=t,this.conditions=r,this.results=o}static from(e,t,r,o){
return new BinaryDecisionDiagram(e,t,r,o)}}class EndpointError extends Error{constructor(e){super(e),this.name="EndpointError"}}function toDebugString(e){
return"object"!=typeof e||null==e?e:"ref"in e?`$${toDebugString(e.ref)}`:"fn"in e?`${e.fn}(${(e.argv||[]).map(toDebugString).join(", ")})`:JSON.stringify(e,null,2)
}const v={};const getAttr=(e,t)=>(e=>{const t=e.split("."),r=[];for(const o of t){const t=o.indexOf("[");if(-1!==t){
if(o.indexOf("]")!==o.length-1)throw new EndpointError(`Path: '${e}' does not end with ']'`);const i=o.slice(t+1,-1)
;if(Number.isNaN(parseInt(i)))throw new EndpointError(`Invalid array index: '${i}' in path: '${e}'`);0!==t&&r.push(o.slice(0,t)),r.push(i)}else r.push(o)}
return r})(t).reduce((r,o)=>{if("object"!=typeof r)throw new EndpointError(`Index '${o}' in '${t}' not found in '${JSON.stringify(e)}'`);if(Array.isArray(r)){
const e=parseInt(o);return r[e<0?r.length+e:e]}return r[o]},e)
;const I=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),isIpAddress=e=>I.test(e)||e.startsWith("[")&&e.endsWith("]"),C={
[g.HTTP]:80,[g.HTTPS]:443};const P={booleanEquals:(e,t)=>e===t,coalesce:function coalesce(...e){for(const t of e)if(null!=t)return t},getAttr:getAttr,
isSet:e=>null!=e,isValidHostLabel:d,ite:function ite(e,t,r){return e?t:r},not:e=>!e,parseURL:e=>{const t=(()=>{try{if(e instanceof URL)return e
;if("object"==typeof e&&"hostname"in e){const{hostname:t,port:r,protocol:o="",path:i="",query:s={}}=e,a=new URL(`${o}//${t}${r?`:${r}`:""}${i}`)
;return a.search=Object.entries(s).map(([e,t])=>`${e}=${t}`).join("&"),a}return new URL(e)}catch(e){return null}})()
;if(!t)return console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`),null;const r=t.href,{host:o,hostname:i,pathname:s,protocol:a,search:c}=t
;if(c)return null;const l=a.slice(0,-1);if(!Object.values(g).includes(l))return null;const u=isIpAddress(i);return{scheme:l,
authority:`${o}${r.includes(`${o}:${C[l]}`)||"string"==typeof e&&e.includes(`${o}:${C[l]}`)?`:${C[l]}`:""}`,path:s,normalizedPath:s.endsWith("/")?s:`${s}/`,
isIp:u}},split:function split(e,t,r){if(1===r)return[e];if(""===e)return[""];const o=e.split(t);return 0===r?o:o.slice(0,r-1).concat(o.slice(1).join(t))},
stringEquals:(e,t)=>e===t,substring:(e,t,r,o)=>null==e||t>=r||e.length<r||/[^\u0000-\u007f]/.test(e)?null:o?e.substring(e.length-r,e.length-t):e.substring(t,r),
uriEncode:e=>encodeURIComponent(e).replace(/[!*'()]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)},evaluateTemplate=(e,t)=>{
const r=[],{referenceRecord:o,endpointParams:i}=t;let s=0;for(;s<e.length;){const t=e.indexOf("{",s);if(-1===t){r.push(e.slice(s));break}r.push(e.slice(s,t))
;const a=e.indexOf("}",t);if(-1===a){r.push(e.slice(t));break}"{"===e[t+1]&&"}"===e[a+1]&&(r.push(e.slice(t+1,a)),s=a+2);const c=e.substring(t+1,a)
;if(c.includes("#")){const[e,t]=c.split("#");r.push(getAttr(o[e]??i[e],t))}else r.push(o[c]??i[c]);s=a+1}return r.join("")},evaluateExpression=(e,t,r)=>{
if("string"==typeof e)return evaluateTemplate(e,r);if(e.fn)return b.callFunction(e,r)
;if(e.ref)return(({ref:e},t)=>t.referenceRecord[e]??t.endpointParams[e])(e,r)
;throw new EndpointError(`'${t}': ${String(e)} is not a string, function or reference.`)},callFunction=({fn:e,argv:t},r)=>{const o=Array(t.length)
;for(let e=0;e<o.length;++e){const i=t[e];o[e]="boolean"==typeof i||"number"==typeof i?i:b.evaluateExpression(i,"arg",r)}const i=e.indexOf(".");if(-1!==i){
const t=v[e.slice(0,i)],r=t?.[e.slice(i+1)];if("function"==typeof r)return r(...o)}const s=P[e];if("function"==typeof s)return s(...o)
;throw new Error(`function ${e} not loaded in endpointFunctions.`)},b={evaluateExpression:evaluateExpression,callFunction:callFunction
},evaluateCondition=(e,t)=>{const{assign:r}=e;if(r&&r in t.referenceRecord)throw new EndpointError(`'${r}' is already defined in Reference Record.`)
;const o=callFunction(e,t);t.logger?.debug?.(`endpoints evaluateCondition: ${toDebugString(e)} = ${toDebugString(o)}`);const i=""===o||!!o;return null!=r?{
result:i,toAssign:{name:r,value:o}}:{result:i}},getEndpointHeaders=(e,t)=>Object.entries(e??{}).reduce((e,[r,o])=>(e[r]=o.map(e=>{
const o=evaluateExpression(e,"Header value entry",t);if("string"!=typeof o)throw new EndpointError(`Header '${r}' value '${o}' is not a string`);return o}),
e),{}),getEndpointProperties=(e,t)=>Object.entries(e).reduce((e,[r,o])=>(e[r]=w.getEndpointProperty(o,t),e),{}),getEndpointProperty=(e,t)=>{
if(Array.isArray(e))return e.map(e=>getEndpointProperty(e,t));switch(typeof e){case"string":return evaluateTemplate(e,t);case"object":
if(null===e)throw new EndpointError(`Unexpected endpoint property: ${e}`);return w.getEndpointProperties(e,t);case"boolean":return e;default:
throw new EndpointError("Unexpected endpoint property type: "+typeof e)}},w={getEndpointProperty:getEndpointProperty,getEndpointProperties:getEndpointProperties
},getEndpointUrl=(e,t)=>{const r=evaluateExpression(e,"Endpoint URL",t);if("string"==typeof r)try{return new URL(r)}catch(e){
throw console.error(`Failed to construct URL with ${r}`,e),e}throw new EndpointError("Endpoint URL must be a string, got "+typeof r)
},T=1e8,R=(bindGetEndpointFromInstructions(getEndpointFromConfig),function bindResolveEndpointConfig(e){return t=>{
const r=t.tls??!0,{endpoint:o,useDualstackEndpoint:i,useFipsEndpoint:s}=t,a=null!=o?async()=>c(await u(o)()):void 0,l=!!o,d=Object.assign(t,{endpoint:a,tls:r,
isCustomEndpoint:l,useDualstackEndpoint:u(i??!1),useFipsEndpoint:u(s??!1),ignoreConfiguredEndpointUrls:!!t.ignoreConfiguredEndpointUrls});let p
;return d.serviceConfiguredEndpoint=async()=>(t.serviceId&&!p&&(p=e(t.serviceId)),p),d}
}(getEndpointFromConfig)),D=(bindEndpointMiddleware(getEndpointFromConfig),function bindGetEndpointPlugin(e){const t=bindEndpointMiddleware(e);return(e,r)=>({
applyToStack:o=>{o.addRelativeTo(t({config:e,instructions:r}),x)}})}(getEndpointFromConfig));t.BinaryDecisionDiagram=BinaryDecisionDiagram,
t.EndpointCache=class EndpointCache{capacity;data=new Map;parameters=[];constructor({size:e,params:t}){this.capacity=e??50,t&&(this.parameters=t)}get(e,t){
const r=this.hash(e);if(!1===r)return t();if(!this.data.has(r)){if(this.data.size>this.capacity+10){const e=this.data.keys();let t=0;for(;;){
const{value:r,done:o}=e.next();if(this.data.delete(r),o||++t>10)break}}this.data.set(r,t())}return this.data.get(r)}size(){return this.data.size}hash(e){
let t="";const{parameters:r}=this;if(0===r.length)return!1;for(const o of r){const r=e[o],i=null==r?"\0":String(r);if(i.includes("|;"))return!1;t+=i+"|;"}
return t}},t.customEndpointFunctions=v,t.decideEndpoint=(e,t)=>{const{nodes:r,root:o,results:i,conditions:s}=e;let a=o;const c={},l={referenceRecord:c,
endpointParams:t.endpointParams,logger:t.logger};for(;1!==a&&-1!==a&&a<T;){
const e=3*(Math.abs(a)-1),[t,o,i]=[r[e],r[e+1],r[e+2]],[u,d,p]=s[t],g=evaluateCondition({fn:u,assign:p,argv:d},l);if(g.toAssign){
const{name:e,value:t}=g.toAssign;c[e]=t}a=a>=0===g.result?o:i}if(a>=T){const e=i[a-T];if(-1===e[0]){const[,t]=e
;throw new EndpointError(evaluateExpression(t,"Error",l))}const[t,r,o]=e;return{url:getEndpointUrl(t,l),properties:getEndpointProperties(r,l),
headers:getEndpointHeaders(o??{},l)}}throw new EndpointError("No matching endpoint.")},t.getEndpointPlugin=D,t.isIpAddress=isIpAddress,
t.resolveEndpointConfig=R,t.resolveParams=resolveParams},9883:(e,t,r)=>{
const{Crc32:o}=r(5550),{hasOwn:i}=r(6046),{toHex:s,fromHex:a,toUtf8:c,fromUtf8:l}=r(246),{Readable:u}=r(7075),{TypeRegistry:d}=r(2754);class Int64{bytes
;constructor(e){if(this.bytes=e,8!==e.byteLength)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(e){
if(e>0x8000000000000000||e<-0x8000000000000000)throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`)
;const t=new Uint8Array(8);for(let r=7,o=Math.abs(Math.round(e));r>-1&&o>0;r--,o/=256)t[r]=o;return e<0&&negate(t),new Int64(t)}valueOf(){
const e=this.bytes.slice(0),t=128&e[0];return t&&negate(e),parseInt(s(e),16)*(t?-1:1)}toString(){return String(this.valueOf())}}function negate(e){
for(let t=0;t<8;t++)e[t]^=255;for(let t=7;t>-1&&(e[t]++,0===e[t]);t--);}class HeaderMarshaller{toUtf8;fromUtf8;constructor(e,t){this.toUtf8=e,this.fromUtf8=t}
format(e){const t=[];for(const r in e){if(!i(e,r))continue;const o=this.fromUtf8(r)
;if(o.byteLength>255)throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${o.byteLength}`)
;t.push(Uint8Array.from([o.byteLength]),o,this.formatHeaderValue(e[r]))}const r=new Uint8Array(t.reduce((e,t)=>e+t.byteLength,0));let o=0
;for(const e of t)r.set(e,o),o+=e.byteLength;return r}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from([e.value?0:1]);case"byte":
return Uint8Array.from([2,e.value]);case"short":const t=new DataView(new ArrayBuffer(3));return t.setUint8(0,3),t.setInt16(1,e.value,!1),
new Uint8Array(t.buffer);case"integer":const r=new DataView(new ArrayBuffer(5));return r.setUint8(0,4),r.setInt32(1,e.value,!1),new Uint8Array(r.buffer)
;case"long":const o=new Uint8Array(9);return o[0]=5,o.set(e.value.bytes,1),o;case"binary":
if(e.value.byteLength>C)throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${C} bytes: ${e.value.byteLength}`)
;const i=new DataView(new ArrayBuffer(3+e.value.byteLength));i.setUint8(0,6),i.setUint16(1,e.value.byteLength,!1);const s=new Uint8Array(i.buffer)
;return s.set(e.value,3),s;case"string":const c=this.fromUtf8(e.value)
;if(c.byteLength>C)throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${C} bytes: ${c.byteLength}`)
;const l=new DataView(new ArrayBuffer(3+c.byteLength));l.setUint8(0,7),l.setUint16(1,c.byteLength,!1);const u=new Uint8Array(l.buffer);return u.set(c,3),u
;case"timestamp":const d=new Uint8Array(9);return d[0]=8,d.set(Int64.fromNumber(e.value.valueOf()).bytes,1),d;case"uuid":
if(!I.test(e.value))throw new Error(`Invalid UUID received: ${e.value}`);const p=new Uint8Array(17);return p[0]=9,p.set(a(e.value.replace(/-/g,"")),1),p}}
parse(e){const t={};let r=0;for(;r<e.byteLength;){const o=e.getUint8(r++),i=this.toUtf8(new Uint8Array(e.buffer,e.byteOffset+r,o));switch(r+=o,e.getUint8(r++)){
case 0:t[i]={type:g,value:!0};break;case 1:t[i]={type:g,value:!1};break;case 2:t[i]={type:h,value:e.getInt8(r++)};break;case 3:t[i]={type:m,
value:e.getInt16(r,!1)},r+=2;break;case 4:t[i]={type:f,value:e.getInt32(r,!1)},r+=4;break;case 5:t[i]={type:E,
value:new Int64(new Uint8Array(e.buffer,e.byteOffset+r,8))},r+=8;break;case 6:const o=e.getUint16(r,!1);r+=2,t[i]={type:S,
value:new Uint8Array(e.buffer,e.byteOffset+r,o)},r+=o;break;case 7:const a=e.getUint16(r,!1);r+=2,t[i]={type:y,
value:this.toUtf8(new Uint8Array(e.buffer,e.byteOffset+r,a))},r+=a;break;case 8:t[i]={type:x,
value:new Date(new Int64(new Uint8Array(e.buffer,e.byteOffset+r,8)).valueOf())},r+=8;break;case 9:const c=new Uint8Array(e.buffer,e.byteOffset+r,16);r+=16,
t[i]={type:v,value:`${s(c.subarray(0,4))}-${s(c.subarray(4,6))}-${s(c.subarray(6,8))}-${s(c.subarray(8,10))}-${s(c.subarray(10))}`};break;default:
throw new Error("Unrecognized header type tag")}}return t}}var p;!function(e){e[e.boolTrue=0]="boolTrue",e[e.boolFalse=1]="boolFalse",e[e.byte=2]="byte",
e[e.short=3]="short",e[e.integer=4]="integer",e[e.long=5]="long",e[e.byteArray=6]="byteArray",e[e.string=7]="string",e[e.timestamp=8]="timestamp",
e[e.uuid=9]="uuid"}(p||(p={}))
;const g="boolean",h="byte",m="short",f="integer",E="long",S="binary",y="string",x="timestamp",v="uuid",I=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,C=32767
;class EventStreamCodec{headerMarshaller;messageBuffer;isEndOfStream;constructor(e,t){this.headerMarshaller=new HeaderMarshaller(e,t),this.messageBuffer=[],
this.isEndOfStream=!1}feed(e){this.messageBuffer.push(this.decode(e))}endOfStream(){this.isEndOfStream=!0}getMessage(){
const e=this.messageBuffer.pop(),t=this.isEndOfStream;return{getMessage:()=>e,isEndOfStream:()=>t}}getAvailableMessages(){const e=this.messageBuffer
;this.messageBuffer=[];const t=this.isEndOfStream;return{getMessages:()=>e,isEndOfStream:()=>t}}encode({headers:e,body:t}){
const r=this.headerMarshaller.format(e),i=r.byteLength+t.byteLength+16,s=new Uint8Array(i),a=new DataView(s.buffer,s.byteOffset,s.byteLength),c=new o
;return a.setUint32(0,i,!1),a.setUint32(4,r.byteLength,!1),c.update(s.subarray(0,8)),a.setUint32(8,c.digestSync(),!1),s.set(r,12),s.set(t,r.byteLength+12),
c.update(s.subarray(8,i-4)),a.setUint32(i-4,c.digestSync(),!1),s}decode(e){const{headers:t,body:r}=function splitMessage({byteLength:e,byteOffset:t,buffer:r}){
if(e<16)throw new Error("Provided message too short to accommodate event stream message overhead");const i=new DataView(r,t,e),s=i.getUint32(0,!1)
;if(e!==s)throw new Error("Reported message length does not match received message length")
;const a=i.getUint32(4,!1),c=i.getUint32(8,!1),l=i.getUint32(e-4,!1),u=new o;if(u.update(new Uint8Array(r,t,8)),
c!==u.digestSync())throw new Error(`The prelude checksum specified in the message (${c}) does not match the calculated CRC32 checksum (${u.digestSync()})`)
;if(u.update(new Uint8Array(r,t+8,e-12)),l!==u.digestSync())throw new Error(`The message checksum (${u.digestSync()}) did not match the expected value of ${l}`)
;return{headers:new DataView(r,t+8+4,a),body:new Uint8Array(r,t+8+4+a,s-a-16)}}(e);return{headers:this.headerMarshaller.parse(t),body:r}}formatHeaders(e){
return this.headerMarshaller.format(e)}}class MessageDecoderStream{options;constructor(e){this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}
async*asyncIterator(){for await(const e of this.options.inputStream){const t=this.options.decoder.decode(e);yield t}}}class MessageEncoderStream{options
;constructor(e){this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const e of this.options.messageStream){
const t=this.options.encoder.encode(e);yield t}this.options.includeEndFrame&&(yield new Uint8Array(0))}}class SmithyMessageDecoderStream{options;constructor(e){
this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const e of this.options.messageStream){
const t=await this.options.deserializer(e);void 0!==t&&(yield t)}}}class SmithyMessageEncoderStream{options;constructor(e){this.options=e}
[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const e of this.options.inputStream){const t=this.options.serializer(e)
;yield t}}}function getMessageUnmarshaller(e,t){return async function(r){const{value:o}=r.headers[":message-type"];if("error"===o){
const e=new Error(r.headers[":error-message"].value||"UnknownError");throw e.name=r.headers[":error-code"].value,e}if("exception"===o){
const o=r.headers[":exception-type"].value,i={[o]:r},s=await e(i);if(s.$unknown){const e=new Error(t(r.body));throw e.name=o,e}throw s[o]}if("event"===o){
const t={[r.headers[":event-type"].value]:r},o=await e(t);if(o.$unknown)return;return o}
throw Error(`Unrecognizable event type: ${r.headers[":event-type"].value}`)}}let P=class EventStreamMarshaller{eventStreamCodec;utfEncoder
;constructor({utf8Encoder:e,utf8Decoder:t}){this.eventStreamCodec=new EventStreamCodec(e,t),this.utfEncoder=e}deserialize(e,t){
const r=function getChunkedStream(e){let t=0,r=0,o=null,i=null;const allocateMessage=e=>{
if("number"!=typeof e)throw new Error("Attempted to allocate an event message where size was not a number: "+e);t=e,r=4,o=new Uint8Array(e),
new DataView(o.buffer).setUint32(0,e,!1)};return{[Symbol.asyncIterator]:async function*(){const s=e[Symbol.asyncIterator]();for(;;){
const{value:e,done:a}=await s.next();if(a){if(!t)return;if(t!==r)throw new Error("Truncated event message received.");return void(yield o)}const c=e.length
;let l=0;for(;l<c;){if(!o){const t=c-l;i||(i=new Uint8Array(4));const o=Math.min(4-r,t);if(i.set(e.slice(l,l+o),r),r+=o,l+=o,r<4)break
;allocateMessage(new DataView(i.buffer).getUint32(0,!1)),i=null}const s=Math.min(t-r,c-l);o.set(e.slice(l,l+s),r),r+=s,l+=s,t&&t===r&&(yield o,o=null,t=0,r=0)}}
}}}(e);return new SmithyMessageDecoderStream({messageStream:new MessageDecoderStream({inputStream:r,decoder:this.eventStreamCodec}),
deserializer:getMessageUnmarshaller(t,this.utfEncoder)})}serialize(e,t){return new MessageEncoderStream({messageStream:new SmithyMessageEncoderStream({
inputStream:e,serializer:t}),encoder:this.eventStreamCodec,includeEndFrame:!0})}};class EventStreamMarshaller{universalMarshaller
;constructor({utf8Encoder:e,utf8Decoder:t}){this.universalMarshaller=new P({utf8Decoder:t,utf8Encoder:e})}deserialize(e,t){
const r="function"==typeof e[Symbol.asyncIterator]?e:async function*readableToIterable(e){let t=!1,r=!1;const o=new Array;e.on("error",e=>{if(t||(t=!0),
e)throw e}),e.on("data",e=>{o.push(e)}),e.on("end",()=>{t=!0});for(;!r;){const e=await new Promise(e=>setTimeout(()=>e(o.shift()),0));e&&(yield e),
r=t&&0===o.length}}(e);return this.universalMarshaller.deserialize(r,t)}serialize(e,t){return u.from(this.universalMarshaller.serialize(e,t))}}
t.EventStreamSerde=class EventStreamSerde{marshaller;serializer;deserializer;serdeContext;defaultContentType;compositeErrorRegistry
;constructor({marshaller:e,serializer:t,deserializer:r,serdeContext:o,defaultContentType:i,compositeErrorRegistry:s}){this.marshaller=e,this.serializer=t,
this.deserializer=r,this.serdeContext=o,this.defaultContentType=i,this.compositeErrorRegistry=s}
async serializeEventStream({eventStream:e,requestSchema:t,initialRequest:r,initialMessageType:o}){
const s=this.marshaller,a=t.getEventStreamMember(),c=t.getMemberSchema(a),l=this.serializer,u=this.defaultContentType,d=Symbol("initialRequestMarker"),p={
async*[Symbol.asyncIterator](){if(r){const e={":event-type":{type:"string",value:o??"initial-request"},":message-type":{type:"string",value:"event"},
":content-type":{type:"string",value:u}};l.write(t,r);const i=l.flush();yield{[d]:!0,headers:e,body:i}}for await(const t of e)yield t}}
;return s.serialize(p,e=>{if(e[d])return{headers:e.headers,body:e.body};let t="";for(const r in e)if(i(e,r)&&"__type"!==r){t=r;break}
const{additionalHeaders:r,body:o,eventType:s,explicitPayloadContentType:a}=this.writeEventBody(t,c,e);return{headers:{":event-type":{type:"string",value:s},
":message-type":{type:"string",value:"event"},":content-type":{type:"string",value:a??u},...r},body:o}})}
async deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:r,initialMessageType:o}){
const s=this.marshaller,a=t.getEventStreamMember(),l=t.getMemberSchema(a).getMemberSchemas(),u=Symbol("initialResponseMarker"),d=s.deserialize(e.body,async e=>{
let r="";for(const t in e)if(i(e,t)&&"__type"!==t){r=t;break}const s=e[r].body;if(r===(o??"initial-response")){const e=await this.deserializer.read(t,s)
;return delete e[a],{[u]:!0,...e}}if(r in l){const t=l[r];if(t.isStructSchema()){const o={};let i=!1;for(const[a,l]of t.structIterator()){
const{eventHeader:t,eventPayload:u}=l.getMergedTraits()
;if(i=i||Boolean(t||u),u)l.isBlobSchema()?o[a]=s:l.isStringSchema()?o[a]=(this.serdeContext?.utf8Encoder??c)(s):l.isStructSchema()&&(o[a]=await this.deserializer.read(l,s));else if(t){
const t=e[r].headers[a]?.value;null!=t&&(l.isNumericSchema()?o[a]=t&&"object"==typeof t&&"bytes"in t?BigInt(t.toString()):Number(t):o[a]=t)}}return{
[r]:await this.readEventMember(t,s,i,o)}}return{[r]:await this.deserializer.read(t,s)}}return{$unknown:e}}),p=d[Symbol.asyncIterator](),g=await p.next()
;if(g.done)return d;if(g.value?.[u]){
if(!t)throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.")
;for(const e in g.value)i(g.value,e)&&(r[e]=g.value[e])}return{async*[Symbol.asyncIterator](){for(g?.value?.[u]||(yield g.value);;){
const{done:e,value:t}=await p.next();if(e)break;yield t}}}}async readEventMember(e,t,r,o){let i;const s=e.getSchema();if(Array.isArray(s)&&-3===s[0]){
const e=s[1],t=d.for(e);this.compositeErrorRegistry?.copyFrom(t),i=(this.compositeErrorRegistry??t)?.getErrorCtor(s)}
const a=r?o:0===t.byteLength?{}:await this.deserializer.read(e,t);if(i){const t=a.message??a.Message??"Unknown",r={},o=e.getMergedTraits().error
;return o&&(r.$fault=o),Object.assign(new i({}),r,{message:t},a)}return a}writeEventBody(e,t,r){const o=this.serializer;let i,s=e,a=null;const c={}
;if(t.getSchema()[4].includes(e)){const s=t.getMemberSchema(e);if(s.isStructSchema()){for(const[t,o]of s.structIterator()){
const{eventHeader:i,eventPayload:s}=o.getMergedTraits();if(s)a=t;else if(i){const i=r[e][t];let s="binary"
;o.isNumericSchema()?s=(-2)**31<=i&&i<=2**31-1?"integer":"long":o.isTimestampSchema()?s="timestamp":o.isStringSchema()?s="string":o.isBooleanSchema()&&(s="boolean"),
null!=i&&(c[t]={type:s,value:i},delete r[e][t])}}if(null!==a){const t=s.getMemberSchema(a)
;t.isBlobSchema()?i="application/octet-stream":t.isStringSchema()&&(i="text/plain"),o.write(t,r[e][a])}else o.write(s,r[e])}else{
if(!s.isUnitSchema())throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");o.write(s,{})}}else{const[t,i]=r[e]
;s=t,o.write(15,i)}const u=o.flush()??new Uint8Array;return{body:"string"==typeof u?(this.serdeContext?.utf8Decoder??l)(u):u,eventType:s,
explicitPayloadContentType:i,additionalHeaders:c}}},t.eventStreamSerdeProvider=e=>new EventStreamMarshaller(e),
t.resolveEventStreamSerdeConfig=e=>Object.assign(e,{eventStreamMarshaller:e.eventStreamSerdeProvider(e)})},230:(e,t,r)=>{
const{Uint8ArrayBlobAdapter:o,writeKey:i,sdkStreamMixin:s,splitEvery:a,splitHeader:c,NumericValue:l,toUtf8:u,fromBase64:d,LazyJsonString:p,_parseEpochTimestamp:g,_parseRfc7231DateTime:h,_parseRfc3339DateTimeWithOffset:m,fromUtf8:f,generateIdempotencyToken:E,toBase64:S,dateToUtcString:y,quoteHeader:x,parseEpochTimestamp:v,parseRfc7231DateTime:I,parseRfc3339DateTimeWithOffset:C}=r(246),{HttpRequest:P,HttpResponse:b,hasOwn:w,isValidHostname:T,getSmithyContext:R}=r(6046),{parseQueryString:D,parseUrl:M}=r(6046)
;t.HttpRequest=P,t.HttpResponse=b,t.parseUrl=M
;const{NormalizedSchema:k,translateTraits:_,TypeRegistry:$,deref:L}=r(2754),collectBody=async(e=new Uint8Array,t)=>{
if(e instanceof Uint8Array)return o.mutate(e);if(!e)return o.mutate(new Uint8Array);const r=t.streamCollector(e);return o.mutate(await r)}
;function extendedEncodeURIComponent(e){return/^[\w.~-]+$/.test(e)?e:encodeURIComponent(e).replace(/[!'()*]/g,function(e){
return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}const F=Symbol.for("@smithy/schema-x");class HttpBindingNormalizedSchema extends k{
static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");identity=HttpBindingNormalizedSchema.identity;bindings;constructor(e){super(e)}static of(e){
const t=k.of(e);if(t.identity===HttpBindingNormalizedSchema.identity)return t;const r=t.isMemberSchema()?t:t.getSchema(),o="object"==typeof r&&null!==r?r:t
;return o[F]??=new HttpBindingNormalizedSchema(t)}getHttpBindingLocation(e){
return e.httpPayload?36:e.httpLabel?33:e.httpHeader?38:"string"==typeof e.httpPrefixHeaders?39:e.httpQuery?34:e.httpQueryParams?35:e.httpResponseCode?37:32}
getHttpBindingValue(e,t,r=!1){
const o=this.getSchema(),i="number"==typeof o?255&o:this.isListSchema()?64:255,s=7&e,a=t.mediaType?"application/json"===t.mediaType||t.mediaType.endsWith("+json")?2:1:0,c=t.streaming||42===i?this.isStructSchema()?2:1:0,l=i>=4&&i<=7?s>=6?2:s>0&&s<4?1:0:0
;let u=i|a<<8|(t.idempotencyToken?1:0)<<10|c<<11|(t.sparse?1:0)<<13|l<<14|(t.hostLabel?1:0)<<17|(36===e&&"object"!=typeof o?1:0)<<18
;const d=2&s&&(64===(192&i)||!r&&1&s)?this.getHttpBindingCollectionValue(e,t):void 0,p=255&(d?.[1]??0);return u|=(s>=6&&(4===p||6===p)?1:0)<<16,[this,u,d]}
getHttpBindingCollectionValue(e,t=this.getMergedTraits()){const r=HttpBindingNormalizedSchema.of(this.getValueSchema());return r.getHttpBindingValue(e,{
...r.getMergedTraits(),...t},!0)}getHttpBindings(){const e=this.getSchema();return"object"!=typeof e||null===e?U:this.bindings??=buildHttpBindings(this)}}
const buildHttpBindings=e=>{const t=[],r=[],o=[],s=[],a=[],c={},l={},u=[],d={headers:l,prefixHeaders:u},p={request:{memberBindings:a,byName:c},response:{
bodyMemberNames:t,bindings:d}},{request:g,response:h}=p;for(const[p,h]of e.structIterator()){
const e=HttpBindingNormalizedSchema.of(h),m=e.getMergedTraits(),f=e.getHttpBindingLocation(m),E=m.httpHeader?.toLowerCase()??m.httpPrefixHeaders?.toLowerCase()??m.httpQuery,S=e.getHttpBindingValue(f,m),y=[p,S,f,E]
;"__proto__"===p&&i(c),c[p]=y,S[1]>>10&1&&(g.hasIdempotency=!0),a.push(y);const x=7&f;if(0===x&&(o.push(p),s.push(h)),
4&x)if(4==(6&x))if(1&x)d.statusCode=y;else{d.payload=y;const e=255&S[1]
;g.contentTypeInstruction=m.mediaType??(0===e?"text/plain":21===e||42===e?"application/octet-stream":null)}else 1&x?(g.hasPrefixHeaders=!0,
u.push(y)):("__proto__"===E&&i(l),l[E]=y);else t.push(p),r.push(h)}return void 0===g.contentTypeInstruction&&o.length&&(g.contentTypeInstruction=null),
g.syntheticBodySchema=createBodySchema(e,o,s),h.syntheticBodySchema=createBodySchema(e,t,r),p},buildPathSegments=e=>{const t=[];let r=0
;for(const o of e.matchAll(/\{([^{}+]+)(\+)?\}/g))o.index>r&&t.push([e.slice(r,o.index),0]),t.push([o[1],o[2]?2:1]),r=o.index+o[0].length
;return t.length&&r<e.length&&t.push([e.slice(r),0]),t.length?t:void 0},U={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{
headers:{},prefixHeaders:[]}}},getHttpOperationBindings=e=>e[F]??=(e=>{const{http:t,endpoint:r}=_(e.traits??{}),[o,i]=t?.[1].split("?")??[]
;return[t?.[0],o,i?[...new URLSearchParams(i)]:[],o?buildPathSegments(o):void 0,r?.[0]]})(e),createBodySchema=(e,t,r)=>{if(!t.length)return
;const o=e.getSchema(),i=[3,o[1],o[2],e.getMergedTraits(),t,r],s=o[6],a=s&&t.reduce((e,t)=>e+(o[4].indexOf(t)<s?1:0),0);return a&&(i[6]=a),i}
;class SerdeContext{serdeContext;setSerdeContext(e){this.serdeContext=e}}class HttpProtocol extends SerdeContext{options;compositeErrorRegistry;constructor(e){
super(),this.options=e,this.compositeErrorRegistry=new $(e.defaultNamespace);for(const t of e.errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(t)}
getRequestType(){return P}getResponseType(){return b}setSerdeContext(e){this.serdeContext=e,this.serializer.setSerdeContext(e),
this.deserializer.setSerdeContext(e),this.getPayloadCodec()&&this.getPayloadCodec().setSerdeContext(e)}updateServiceEndpoint(e,t){if("url"in t){
e.protocol=t.url.protocol,e.hostname=t.url.hostname,e.port=t.url.port?Number(t.url.port):void 0,e.path=t.url.pathname,e.fragment=t.url.hash||void 0,
e.username=t.url.username||void 0,e.password=t.url.password||void 0,e.query||(e.query={});for(const[r,o]of t.url.searchParams.entries())e.query[r]=o
;if(t.headers)for(const r in t.headers)w(t.headers,r)&&(e.headers[r]=t.headers[r].join(", "));return e}if(e.protocol=t.protocol,e.hostname=t.hostname,
e.port=t.port?Number(t.port):void 0,e.path=t.path,e.query={...t.query},t.headers)for(const r in t.headers)w(t.headers,r)&&(e.headers[r]=t.headers[r]);return e}
setHostPrefix(e,t,r,o=getHttpOperationBindings(t)){if(this.serdeContext?.disableHostPrefix)return;const i=o[4];if("string"!=typeof i)return;let s=i
;for(const[e,[,o]]of HttpBindingNormalizedSchema.of(t.input).getHttpBindings().request.memberBindings){if(!(o>>17&1))continue;const t=r[e]
;if("string"!=typeof t)throw new Error(`@smithy/core/schema - ${e} in input must be a string as hostLabel.`);s=s.replace(`{${e}}`,t)}if(e.hostname=s+e.hostname,
!T(e.hostname))throw new Error(`[${e.hostname}] is not a valid hostname.`)}deserializeMetadata(e){return{httpStatusCode:e.statusCode,
requestId:e.headers["x-amzn-requestid"]??e.headers["x-amzn-request-id"]??e.headers["x-amz-request-id"],extendedRequestId:e.headers["x-amz-id-2"],
cfId:e.headers["x-amz-cf-id"]}}resolveError(e,t,r){let o;for(const i of r)for(const r of t)try{o="*"===r?i.getSchema(e):i.getSchema(r+"#"+e)
;const t=i.getErrorCtor(o);if(t)return[o,t,"modeled"];{const e=i.getBaseException();if(e){const t=i.getErrorCtor(e);if(t)return[o,t,"synthetic"]}}}catch(e){}
for(const e of r){const t=e.getBaseException();if(t){const r=e.getErrorCtor(t);if(r)return[t,r,"synthetic"]}}return[[-3,"","Error",0,[],[],0],Error,"native"]}
async serializeEventStream({eventStream:e,requestSchema:t,initialRequest:r}){return(await this.loadEventStreamCapability()).serializeEventStream({eventStream:e,
requestSchema:t,initialRequest:r})}async deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:r}){
return(await this.loadEventStreamCapability()).deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:r})}
async loadEventStreamCapability(){const{EventStreamSerde:e,eventStreamSerdeProvider:t}=r(9883);return new e({marshaller:this.resolveEventStreamMarshaller(t),
serializer:this.serializer,deserializer:this.deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),
compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){
throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(e,t,r,o,i){
return[]}getEventStreamMarshaller(){const e=this.serdeContext
;if(!e.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");return e.eventStreamMarshaller}
resolveEventStreamMarshaller(e){const t=this.serdeContext;return t.eventStreamMarshaller?t.eventStreamMarshaller:e(this.serdeContext)}}
class RpcProtocol extends HttpProtocol{async serializeRequest(e,t,r){const o=this.serializer,i={},s={},a=await r.endpoint(),c=k.of(e?.input),l=c.getSchema()
;let u;const d=t&&"object"==typeof t?t:{},p=new P({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:i,headers:s,body:void 0})
;if(a&&(this.updateServiceEndpoint(p,a),this.setHostPrefix(p,e,d)),d){const e=c.getEventStreamMember();if(e){if(d[e]){const t={}
;for(const[r]of c.structIterator())r!==e&&null!=d[r]&&(t[r]=d[r]);u=await this.serializeEventStream({eventStream:d[e],requestSchema:c,initialRequest:t})}
}else o.write(l,d),u=o.flush()}return p.headers=Object.assign(p.headers,s),p.query=i,p.body=u,p.method="POST",p}async deserializeResponse(e,t,r){
const o=this.deserializer,i=k.of(e.output),s={};if(this.isErrorResponse(r.statusCode)){const i=await collectBody(r.body,t)
;throw i.byteLength>0&&Object.assign(s,await o.read(15,i)),await this.handleError(e,t,r,s,this.deserializeMetadata(r)),
new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(const e in r.headers){if(!w(r.headers,e))continue;const t=r.headers[e]
;delete r.headers[e],r.headers[e.toLowerCase()]=t}const a=i.getEventStreamMember();if(a)s[a]=await this.deserializeEventStream({response:r,responseSchema:i,
initialResponseContainer:s});else{const e=await collectBody(r.body,t);e.byteLength>0&&Object.assign(s,await o.read(i,e))}
return s.$metadata=this.deserializeMetadata(r),s}isErrorResponse(e){return e>=300}}class AbstractRpcV2Protocol extends RpcProtocol{
constructor({defaultNamespace:e,errorTypeRegistries:t}){super({defaultNamespace:e,errorTypeRegistries:t})}async serializeRequest(e,t,r){
const o=await super.serializeRequest(e,t,r);Object.assign(o.headers,{"content-type":this.getDefaultContentType(),
"smithy-protocol":this.getSmithyProtocolHeaderValue(),accept:this.getDefaultContentType()}),"unit"===L(e.input)?(delete o.body,
delete o.headers["content-type"]):this.applyEmptyBody(o);const{service:i,operation:s}=R(r),a=`/service/${i}/operation/${s}`
;return o.path.endsWith("/")?o.path+=a.slice(1):o.path+=a,o}isErrorResponse(e){return 200!==e}}class FromStringShapeDeserializer extends SerdeContext{settings
;constructor(e){super(),this.settings=e}read(e,t){const r=HttpBindingNormalizedSchema.of(e),o=r.getMergedTraits(),i=r.getHttpBindingLocation(o)
;return this.readHttpBinding(r.getHttpBindingValue(i,o),t,i)}readHttpBinding([e,t,r],o,i){const s=255&t
;if(64==(192&s))return r??=e.getHttpBindingCollectionValue(i),c(o).map(e=>this.readHttpBinding(r,e,i));switch(s){case 21:case 42:
return(this.serdeContext?.base64Decoder??d)(o);case 4:case 5:case 6:case 7:{const e=this.settings.httpBindings?t>>14&3:0
;switch(this.settings.timestampFormat.useTrait&&s>4?s:e?e+4:this.settings.timestampFormat.default){case 5:return m(o);case 6:return h(o);case 7:return g(o)
;default:return console.warn("Missing timestamp format, parsing value with Date constructor:",o),new Date(o)}}case 0:{const e=t>>8&3;if(!e)return o;let r=o
;return 6&~i||(r=(this.serdeContext?.utf8Encoder??u)((this.serdeContext?.base64Decoder??d)(r))),2===e?p.from(r):r}case 1:return Number(o);case 2:
return"true"===o.toLowerCase();case 17:return BigInt(o);case 19:return new l(o,"bigDecimal");default:return o}}}
class ToStringShapeSerializer extends SerdeContext{settings;stringBuffer="";constructor(e){super(),this.settings=e}write(e,t){
const r=HttpBindingNormalizedSchema.of(e),o=r.getMergedTraits(),i=r.getHttpBindingLocation(o);this.writeHttpBinding(r.getHttpBindingValue(i,o),t,i)}
writeHttpBinding([e,t,r],o,i){const s=255&t;switch(typeof o){case"object":if(null===o)return void(this.stringBuffer="null");if(s>=4&&s<=7){
if(!(o instanceof Date))throw new Error(`@smithy/core/protocols - received non-Date value ${o} when schema expected Date in ${e.getName(!0)}`)
;const r=this.settings.httpBindings?t>>14&3:0;switch(this.settings.timestampFormat.useTrait&&s>4?s:r?r+4:this.settings.timestampFormat.default){case 5:
this.stringBuffer=o.toISOString().replace(".000Z","Z");break;case 6:this.stringBuffer=y(o);break;case 7:this.stringBuffer=String(o.getTime()/1e3);break;default:
console.warn("Missing timestamp format, using epoch seconds",o),this.stringBuffer=String(o.getTime()/1e3)}return}
if((21===s||42===s)&&"byteLength"in o)return void(this.stringBuffer=(this.serdeContext?.base64Encoder??S)(o));if(64==(192&s)&&Array.isArray(o)){
r??=e.getHttpBindingCollectionValue(i);const t=255&r[1],s=t>=4&&t<=7;let a="";for(const e of o){this.writeHttpBinding(r,e,i);const t=this.flush();a&&(a+=", "),
a+=s?t:x(t)}return void(this.stringBuffer=a)}this.stringBuffer=JSON.stringify(o,null,2);break;case"string":const a=t>>8&3;let c=o;if(2===a&&(c=p.from(c)),
a&&!(6&~i))return void(this.stringBuffer=(this.serdeContext?.base64Encoder??S)(c.toString()));this.stringBuffer=o;break;default:
this.stringBuffer=t>>10&1?E():String(o)}}flush(){const e=this.stringBuffer;return this.stringBuffer="",e}}function determineTimestampFormat(e,t){
if(t.timestampFormat.useTrait){const t=e.getSchema();if(5===t||6===t||7===t)return t}
const{httpLabel:r,httpPrefixHeaders:o,httpHeader:i,httpQuery:s}=e.getMergedTraits()
;return(t.httpBindings?"string"==typeof o||Boolean(i)?6:Boolean(s)||Boolean(r)?5:void 0:void 0)??t.timestampFormat.default}const H="content-length";const j={
step:"build",tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:!0
},escapeUri=e=>encodeURIComponent(e).replace(/[!'()*]/g,hexEncode),hexEncode=e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`;class SerdeContextConfig{
serdeContext;setSerdeContext(e){this.serdeContext=e}}class UnionSerde{from;to;keys;constructor(e,t){this.from=e,this.to=t
;const r=Object.keys(this.from),o=new Set(r);o.delete("__type"),this.keys=o}mark(e){this.keys.delete(e)}hasUnknown(){
return 1===this.keys.size&&0===Object.keys(this.to).length}writeUnknown(){if(this.hasUnknown()){const e=this.keys.values().next().value,t=this.from[e]
;this.to.$unknown=[e,t]}}}let B;function detectBufferParsing(){if(void 0===B)try{if("function"!=typeof Buffer)B=!1;else{
const e=JSON.parse(Buffer.from([123,125]));B=null!==e&&"object"==typeof e}}catch{B=!1}return B}function jsonReviver(e,t,r){if(r?.source){const e=r.source
;if("number"==typeof t){return t<=Number.MAX_SAFE_INTEGER&&t>=Number.MIN_SAFE_INTEGER?function isRepresentable(e,t){if(e===String(t))return!0
;if(Object.is(t,-0))return!0;if(/[eE]/.test(e))return expandToDecimal(e)===expandToDecimal(String(t))
;const r=e.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),o=String(t);if(r===o)return!0;if(/[eE]/.test(o))return r===expandToDecimal(o);return!1
}(e,t)?t:new l(e,"bigDecimal"):function isFractionalBigNumeric(e){const t=e.indexOf(".");if(-1===t)return!1;const r=e.search(/[eE]/);if(-1===r)return!0
;const o=r-t-1;return parseInt(e.slice(r+1),10)<o}(e)?new l(e,"bigDecimal"):/[eE]/.test(e)?function expandExponentToBigInt(e){
const t=e.search(/[eE]/),r=parseInt(e.slice(t+1),10),o=e.startsWith("-"),i=e.slice(o?1:0,t),s=i.indexOf(".");let a,c;if(-1===s)a=i,c=r;else{
a=i.slice(0,s)+i.slice(s+1);c=r-(i.length-s-1)}a=a.replace(/0+$/,"")||"0";const l=BigInt(a)*10n**BigInt(c+(i.replace(".","").length-a.length));return o?-l:l
}(e):BigInt(e)}}return t}function expandToDecimal(e){const t=e.startsWith("-"),r=t?e.slice(1):e,o=r.search(/[eE]/);let i;if(-1===o)i=r;else{
const e=parseInt(r.slice(o+1),10),t=r.slice(0,o),s=t.indexOf(".");let a,c;-1===s?(a=t,c=t.length):(a=t.slice(0,s)+t.slice(s+1),c=s),a=a.replace(/0+$/,"")||"0"
;const l=c+e;i="0"===a?"0":l<=0?"0."+"0".repeat(-l)+a:l>=a.length?a+"0".repeat(l-a.length):a.slice(0,l)+"."+a.slice(l)}
return i.includes(".")&&(i=i.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")),(t?"-":"")+i}const z=Symbol.for("@aws-sdk/reviver");function needsReviver(e){
const t=k.of(e),r=t.getSchema();if(Array.isArray(r)&&t.isStructSchema()){if(z in r)return r[z];const e=_check(t,new Set);return r[z]=e,e}
return _check(t,new Set)}function _check(e,t){const r=e.getSchema();if(t.has(r))return!1;if(t.add(r),e.isBigIntegerSchema()||e.isBigDecimalSchema())return!0
;if(e.isStructSchema()){for(const[,r]of e.structIterator())if(_check(r,t))return!0}else if(e.isListSchema()||e.isMapSchema()){
if(_check(e.getValueSchema(),t))return!0}else if(e.isDocumentSchema())return!0;return!1}async function parseJsonBody(e,t,r){let o
;if(detectBufferParsing()&&"function"==typeof e?.[Symbol.asyncIterator]){const r=await collectBody(e,t)
;"function"==typeof Buffer&&(o=Buffer.isBuffer(r)?r:Buffer.from(r.buffer,r.byteOffset,r.byteLength))}
if(o||(o=await((e,t)=>collectBody(e,t).then(e=>(t?.utf8Encoder??u)(e)))(e,t)),0===o.length)return{};const i=r&&needsReviver(r)?jsonReviver:void 0;try{
return JSON.parse(o,i)}catch(e){throw"SyntaxError"===e?.name&&Object.defineProperty(e,"$responseBodyText",{value:"string"==typeof o?o:o.toString("utf8")}),e}}
const findKey=(e,t)=>Object.keys(e).find(e=>e.toLowerCase()===t.toLowerCase()),sanitizeErrorCode=e=>{let t=e;return"number"==typeof t&&(t=t.toString()),
t.indexOf(",")>=0&&(t=t.split(",")[0]),t.indexOf(":")>=0&&(t=t.split(":")[0]),t.indexOf("#")>=0&&(t=t.split("#")[1]),t},loadSmithyRpcV2JsonErrorCode=(e,t)=>{
if(void 0!==t?.__type){let e=t.__type;return"number"==typeof e&&(e=e.toString()),e.indexOf(",")>=0&&(e=e.split(",")[0]),e.indexOf(":")>=0&&(e=e.split(":")[0]),e
}},loadErrorCode=({headers:e},t,r)=>{for(;r.length>0;){switch(r.shift()){case"header":const r=findKey(e??{},"x-amzn-errortype")
;if(void 0!==r)return sanitizeErrorCode(e[r]);break;case"code":const o=findKey(t??{},"code");if(o&&void 0!==t[o])return sanitizeErrorCode(t[o]);break
;case"type":if(void 0!==t?.__type)return sanitizeErrorCode(t.__type)}}};class JsonShapeDeserializer2 extends SerdeContextConfig{settings;constructor(e){super(),
this.settings=e}async read(e,t){const r=needsReviver(e)?jsonReviver:void 0;let o;if("string"==typeof t){if(0===t.length)return{};o=JSON.parse(t,r)
}else if(t instanceof Uint8Array&&detectBufferParsing()){if(0===t.byteLength)return{}
;const e=Buffer.isBuffer(t)?t:Buffer.from(t.buffer,t.byteOffset,t.byteLength);o=JSON.parse(e,r)}else o=await parseJsonBody(t,this.serdeContext,e)
;return this._read(e,o)}readObject(e,t){return this._read(e,t)}_read(e,t){const r=null!==t&&"object"==typeof t,o=k.of(e);if(r){
if(o.isStructSchema())return this._readStruct(o,t);if(Array.isArray(t)&&o.isListSchema()){const e=o.getValueSchema()
;if(this.needsTransform(e))for(let r=0;r<t.length;++r)t[r]=this._read(e,t[r]);return t}if(o.isMapSchema()){const e=o.getValueSchema(),r=t
;if(this.needsTransform(e))for(const t in r)w(r,t)&&("__proto__"===t&&i(r),r[t]=this._read(e,r[t]));return r}}
if(o.isBlobSchema()&&"string"==typeof t)return d(t);const s=o.getMergedTraits().mediaType;if(o.isStringSchema()&&"string"==typeof t&&s){
return"application/json"===s||s.endsWith("+json")?p.from(t):t}if(o.isTimestampSchema()&&null!=t){switch(determineTimestampFormat(o,this.settings)){case 5:
return C(t);case 6:return I(t);case 7:return v(t);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",t),new Date(t)}}
if(o.isBigIntegerSchema()&&("number"==typeof t||"string"==typeof t))return BigInt(t);if(o.isBigDecimalSchema()&&null!=t){if(t instanceof l)return t;const e=t
;return"bigDecimal"===e.type&&"string"in e?new l(e.string,e.type):new l(String(t),"bigDecimal")}if(o.isNumericSchema()&&"string"==typeof t){switch(t){
case"Infinity":return 1/0;case"-Infinity":return-1/0;case"NaN":return NaN}return t}if(o.isDocumentSchema()&&r)if(Array.isArray(t))for(let e=0;e<t.length;++e){
const r=t[e];r instanceof l||(t[e]=this._read(o,r))}else{const e=t;for(const t in e){if(!w(e,t))continue;"__proto__"===t&&i(e);const r=e[t]
;r instanceof l||(e[t]=this._read(o,r))}}return t}_readStruct(e,t){const r=e.isUnionSchema(),o={};let i
;const s="string"==typeof t.__type,{jsonName:a}=this.settings;let c;a&&s&&(i={}),r&&(c=new UnionSerde(t,o));for(const[l,u]of e.structIterator()){let e=l
;a&&(e=u.getMergedTraits().jsonName??e,s&&(i[e]=l)),r&&c.mark(e),null!=t[e]&&(o[l]=this._read(u,t[e]))}if(r)c.writeUnknown();else if(s)for(const e in t){
if(!w(t,e))continue;const r=t[e],s=a?i[e]??e:e;s in o||(o[s]=r)}return o}needsTransform(e){
return!!(e.isBlobSchema()||e.isTimestampSchema()||e.isBigIntegerSchema()||e.isBigDecimalSchema()||e.isNumericSchema())||(!!(e.isDocumentSchema()||e.isStructSchema()||e.isListSchema()||e.isMapSchema())||!(!e.isStringSchema()||!e.getMergedTraits().mediaType))
}}class JsonBytesStringAdapter extends Uint8Array{string=null;static allocUnsafe(e){if("function"==typeof Buffer){const t=Buffer.allocUnsafe(e)
;return new JsonBytesStringAdapter(t.buffer,t.byteOffset,t.byteLength)}return new JsonBytesStringAdapter(e)}toString(){return this.s()}valueOf(){return this.s()
}includes(e,t){return"string"==typeof e?this.s().includes(e,t):Uint8Array.prototype.includes.call(this,e,t)}indexOf(e,t){
return"string"==typeof e?this.s().indexOf(e,t):Uint8Array.prototype.indexOf.call(this,e,t)}lastIndexOf(e,t){
if("string"==typeof e)return this.s().lastIndexOf(e,t);const r=Uint8Array.prototype.lastIndexOf;return void 0!==t?r.call(this,e,t):r.call(this,e)}
startsWith(e,t){return this.s().startsWith(e,t)}endsWith(e,t){return this.s().endsWith(e,t)}match(e){return this.s().match(e)}replace(e,t){
return this.s().replace(e,t)}search(e){return this.s().search(e)}split(e,t){return this.s().split(e,t)}substring(e,t){return this.s().substring(e,t)}trim(){
return this.s().trim()}trimStart(){return this.s().trimStart()}trimEnd(){return this.s().trimEnd()}charAt(e){return this.s().charAt(e)}charCodeAt(e){
return this.s().charCodeAt(e)}padStart(e,t){return this.s().padStart(e,t)}padEnd(e,t){return this.s().padEnd(e,t)}repeat(e){return this.s().repeat(e)}
toUpperCase(){return this.s().toUpperCase()}toLowerCase(){return this.s().toLowerCase()}s(){if(null==this.string){const e=Date.now()
;e>V+6e4&&(console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error."),
V=e),this.string=u(this)}return this.string}}var V=0
;const G=new TextEncoder,q=34,K=new Uint8Array([116,114,117,101]),W=new Uint8Array([102,97,108,115,101]),Q=new Uint8Array([110,117,108,108]),J=new Array(128).fill(null)
;J[8]="b",J[9]="t",J[10]="n",J[12]="f",J[13]="r",J[34]='"',J[92]="\\";for(let e=0;e<32;e++)null===J[e]&&(J[e]="u00"+e.toString(16).padStart(2,"0"))
;function alloc(e){return JsonBytesStringAdapter.allocUnsafe(e)}class JsonShapeSerializer2 extends SerdeContextConfig{settings;json;i=0;rootSchema;rawValue
;passthrough=!1;constructor(e){super(),this.settings=e,this.json=alloc(2048)}write(e,t){this.i=0,this.rawValue=t,this.rootSchema=k.of(e),
this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.isStringSchema(),this.passthrough||this.writeValue(this.rootSchema,t,void 0)}
writeDiscriminatedDocument(e,t){this.i=0,this.rootSchema=k.of(e);const r=this.rootSchema;if(r.isStructSchema()&&null!=t&&"object"==typeof t){
this.writeValue(r,t,void 0);const e=`"__type":"${r.getName(!0)??"Unknown"}",`,o=e.length;this.ensure(o),this.json.copyWithin(1+o,1,this.i),
G.encodeInto(e,this.json.subarray(1)),this.i+=o}else this.writeValue(r,t,void 0)}flush(){this.rootSchema=void 0;const e=this.i;this.i=0;const t=this.rawValue
;if(this.rawValue=void 0,0===e)return t;const r=this.json.subarray(0,e);return this.json=alloc(2048),r}ensure(e){const{i:t,json:r}=this;if(t+e>r.length){
let o=2*r.length;for(;o<t+e;)o*=2;const i=alloc(o);i.set(this.json),this.json=i}}writeAscii(e){const t=e.length;this.ensure(t);let{i:r,json:o}=this
;for(let i=0;i<t;++i)o[r]=e.charCodeAt(i),r+=1;this.i=r}writeAsciiQuoted(e){const t=e.length;this.ensure(t+4);let{json:r,i:o}=this;r[o++]=q
;for(let i=0;i<t;++i)r[o++]=e.charCodeAt(i);r[o++]=q,this.i=o}writeJsonString(e){const t=e.length;this.ensure(3*t+2),this.json[this.i++]=q;for(let r=0;r<t;++r){
const o=e.charCodeAt(r);if(o>34&&o<92)this.json[this.i++]=o;else if(o<128){const e=J[o];if(null!==e){this.ensure(e.length+1+3*(t-r-1)+1),this.json[this.i++]=92
;for(let t=0;t<e.length;t++)this.json[this.i++]=e.charCodeAt(t)}else this.json[this.i++]=o}else if(o>=55296&&o<=56319){const i=r+1<t?e.charCodeAt(r+1):0
;if(i>=56320&&i<=57343){this.ensure(4);const{written:t}=G.encodeInto(e.substring(r,r+2),this.json.subarray(this.i));this.i+=t,++r
}else this.ensure(6+3*(t-r-1)+1),this.writeUnicodeEscape(o)}else if(o>=56320&&o<=57343)this.ensure(6+3*(t-r-1)+1),this.writeUnicodeEscape(o);else{
let{i:e,json:t}=this;o<2048?(t[e++]=192|o>>6,t[e++]=128|63&o):(t[e++]=224|o>>12,t[e++]=128|o>>6&63,t[e++]=128|63&o),this.i=e}}this.json[this.i++]=q}
writeUnicodeEscape(e){let{json:t,i:r}=this;t[r++]=92,t[r++]=117;const o=e.toString(16).padStart(4,"0");for(let e=0;e<4;++e)t[r++]=o.charCodeAt(e);this.i=r}
static B64=(()=>{const e=new Uint8Array(64);for(let t=0;t<64;++t)e[t]="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charCodeAt(t);return e
})();writeBase64(e){const t=4*Math.ceil(e.length/3);this.ensure(t+2);const r=this.json,o=JsonShapeSerializer2.B64;let i=this.i;r[i++]=q
;const s=e.length,a=s%3,c=s-a;for(let t=0;t<c;t+=3){const s=e[t],a=e[t+1],c=e[t+2];r[i++]=o[s>>2],r[i++]=o[(3&s)<<4|a>>4],r[i++]=o[(15&a)<<2|c>>6],
r[i++]=o[63&c]}if(2===a){const t=e[c],s=e[c+1];r[i++]=o[t>>2],r[i++]=o[(3&t)<<4|s>>4],r[i++]=o[(15&s)<<2],r[i++]=61}else if(1===a){const t=e[c];r[i++]=o[t>>2],
r[i++]=o[(3&t)<<4],r[i++]=61,r[i++]=61}r[i++]=q,this.i=i}writeValue(e,t,r){if(null==t){if(r?.isStructSchema()){if(void 0===t){
if(k.of(e).isIdempotencyToken())return void this.writeAsciiQuoted(E())}return}return this.ensure(4),this.json.set(Q,this.i),void(this.i+=4)}
const o=k.of(e),i="object"==typeof t;if(o.isStringSchema()){const e=o.getMergedTraits().mediaType;if(e){
if("application/json"===e||e.endsWith("+json"))return void this.writeJsonString(p.from(t).toString())}}
if(this.settings.bigNumberAsString&&null!=t&&(o.isBigIntegerSchema()||o.isBigDecimalSchema())){const e=t instanceof l?t.string:String(t)
;return void this.writeAsciiQuoted(e)}if(i){if(o.isStructSchema())return void this.writeStruct(o,t)
;if(Array.isArray(t)&&(o.isListSchema()||o.isDocumentSchema()))return void this.writeList(o,t,o.isDocumentSchema())
;if(o.isMapSchema())return void this.writeMap(o,t,!1);if(t instanceof Uint8Array&&(o.isBlobSchema()||o.isDocumentSchema()))return void this.writeBase64(t)
;if(t instanceof Date&&(o.isTimestampSchema()||o.isDocumentSchema()))return void this.writeTimestamp(o,t)
;if(t instanceof l)return void this.writeAscii(t.string);if(o.isDocumentSchema())return void(Array.isArray(t)?this.writeList(o,t,!0):this.writeMap(o,t,!0))
;const e=JSON.stringify(t);return void this.writeAscii(e)}if("string"!=typeof t){if("number"==typeof t){
if(Math.abs(t)===1/0||Number.isNaN(t))return void this.writeAsciiQuoted(String(t));const e=String(t);return void this.writeAscii(e)}if("boolean"==typeof t){
this.ensure(5);let{i:e,json:r}=this;return t?(r.set(K,e),e+=4):(r.set(W,e),e+=5),void(this.i=e)}
"bigint"!=typeof t?this.writeAscii(String(t)):this.writeAscii(t.toString())}else{if(o.isBlobSchema()){const e=(this.serdeContext?.base64Encoder??S)(t)
;return void this.writeAsciiQuoted(e)}this.writeJsonString(t)}}writeStruct(e,t){this.ensure(2),this.json[this.i++]=123;let r=!1
;const o="string"==typeof t.__type;let i;o&&(i=new Set);for(const[o,s]of e.structIterator()){const a=t[o];if(null==a&&!s.isIdempotencyToken())continue
;r&&(this.ensure(1),this.json[this.i++]=44),r=!0;const c=this.settings.jsonName?s.getMergedTraits().jsonName??o:o;i&&(i.add(o),i.add(c)),
this.writeAsciiQuoted(c),this.json[this.i++]=58,this.writeValue(s,a,e)}if(!r&&e.isUnionSchema()){const{$unknown:r}=t;if(Array.isArray(r)){const[t,o]=r
;this.writeAsciiQuoted(t),this.ensure(1),this.json[this.i++]=58,this.writeValue(15,o,e)}}else if(o)for(const e in t){if(i.has(e))continue;i.add(e);const o=t[e]
;r&&(this.ensure(1),this.json[this.i++]=44),r=!0,this.writeAsciiQuoted(e),this.ensure(1),this.json[this.i++]=58,this.writeValue(15,o,void 0)}this.ensure(1),
this.json[this.i++]=125}writeList(e,t,r){const o=!!e.getMergedTraits().sparse,i=e.getValueSchema()
;if(!r&&(i.isStringSchema()||i.isNumericSchema()||i.isBooleanSchema())){let e,r=!1;for(let e=0;e<t.length;++e){const i=t[e]
;if(Number.isNaN(i)||i===1/0||i===-1/0||null==i&&!o){r=!0;break}}if(r){const r=[];for(let e=0;e<t.length;++e){const i=t[e]
;(null!=i||o)&&(Number.isNaN(i)||i===1/0||i===-1/0?r.push(String(i)):r.push(i))}e=JSON.stringify(r)}else e=JSON.stringify(t);return this.ensure(3*e.length),
void(this.i+=G.encodeInto(e,this.json.subarray(this.i)).written)}this.ensure(2),this.json[this.i++]=91;let s=!1;for(let e=0;e<t.length;++e){const a=t[e]
;(r?void 0!==a:null!=a||o)&&(s&&(this.ensure(1),this.json[this.i++]=44),this.writeValue(i,a,void 0),s=!0)}this.ensure(1),this.json[this.i++]=93}writeMap(e,t,r){
const o=!!e.getMergedTraits().sparse,i=e.getValueSchema();if(!r&&(i.isStringSchema()||i.isNumericSchema()||i.isBooleanSchema())){let e;for(const r in t){
if(!w(t,r))continue;const i=t[r];Number.isNaN(i)||i===1/0||i===-1/0?((e??={})[r]=i,t[r]=String(i)):null!==i||o||((e??={})[r]=null,t[r]=void 0)}
const r=JSON.stringify(t);return e&&Object.assign(t,e),this.ensure(3*r.length),void(this.i+=G.encodeInto(r,this.json.subarray(this.i)).written)}this.ensure(2),
this.json[this.i++]=123;let s=!0;for(const e in t){if(!w(t,e))continue;const a=t[e];(r?void 0!==a:null!=a||o)&&(s||(this.ensure(1),this.json[this.i++]=44),s=!1,
this.writeJsonString(e),this.ensure(1),this.json[this.i++]=58,this.writeValue(i,a,void 0))}this.ensure(1),this.json[this.i++]=125}writeTimestamp(e,t){
switch(determineTimestampFormat(e,this.settings)){case 5:{const e=t.toISOString().replace(".000Z","Z");return void this.writeAsciiQuoted(e)}case 6:
return void this.writeAsciiQuoted(y(t));case 7:{const e=String(t.getTime()/1e3);return void this.writeAscii(e)}default:{const e=String(t.getTime()/1e3)
;return void this.writeAscii(e)}}}}class JsonCodec2 extends SerdeContextConfig{settings;constructor(e){super(),this.settings=e}createSerializer(){
const e=new JsonShapeSerializer2(this.settings);return e.setSerdeContext(this.serdeContext),e}createDeserializer(){
const e=new JsonShapeDeserializer2(this.settings);return e.setSerdeContext(this.serdeContext),e}}t.FromStringShapeDeserializer=FromStringShapeDeserializer,
t.HttpBindingProtocol=class HttpBindingProtocol extends HttpProtocol{async serializeRequest(e,t,r){
const o=t&&"object"==typeof t?t:{},i={},s=await r.endpoint(),a=HttpBindingNormalizedSchema.of(e?.input),c=a.getHttpBindings().request,l=getHttpOperationBindings(e),u=new P({
query:i,headers:{}});if(s){this.updateServiceEndpoint(u,s),this.setHostPrefix(u,e,o,l);const[t,r,a]=l;if(t){u.method=t,u.path="/"===u.path?r:u.path+r
;for(const[e,t]of a)i[e]=t}}u.query=i;const d=this.serializeHttpBindings(o,u,c,l);return d&&(u.body=await this.serializeEventStream({eventStream:d,
requestSchema:a})),u}serializeHttpBindings(e,t,r,o){
const i=this.serializer,s="function"==typeof i.writeCodec?i:void 0,a=t.query,c=t.headers,l=r.syntheticBodySchema;let u,d,p,g=!1
;const h=Object.getOwnPropertyNames(e),m=Object.getPrototypeOf(e),f=(m===Object.prototype||null===m)&&!r.hasIdempotency&&!r.hasPrefixHeaders&&2*h.length<r.memberBindings.length,E=f?h.length:r.memberBindings.length
;for(let t=0;t<E;++t){const o=f?w(r.byName,h[t])?r.byName[h[t]]:void 0:r.memberBindings[t];if(!o)continue
;const l=o[1],m=o[0],E=l[0],S=l[1],y=l[2],x=o[2],v=o[3],I=e[m];if(null!=I||S>>10&1)if(36===x){const e=S>>11&3
;e?2===e?d=I||void 0:u=I:(s?s.writeCodec(E,I):i.write(E,I),u=i.flush())}else if(33===x||38===x){const e=this.serializeHttpValue(l,I,x,s)
;33===x?(p??=Object.create(null))[m]=e:c[v]=e}else if(39===x)for(const e in I){if(!w(I,e))continue;const t=v+e
;c[t.toLowerCase()]=this.serializeHttpValue(y,I[e],38,s,s?y[0]:[y[0],{httpHeader:t}])}else 34==(62&x)?this.serializeQuery(l,I,v,a,s):g=!0}const S=o[1],y=o[3]
;return S&&y&&t.path.endsWith(S)&&(t.path=t.path.slice(0,-S.length)+this.serializePath(y,p,r)),g&&l&&(s?s.writeCodec(l,e):i.write(l,e),u=i.flush()),t.body=u,d}
serializeQuery(e,t,r,o,i){const[s,a,c]=e,l=i?void 0:s.getMergedTraits();if(void 0!==r)if(64==(192&a)){const e=[];for(const r of t){
const t=this.serializeHttpValue(c,r,34,i,i?c[0]:[c[0],l]);(a>>13&1||void 0!==t)&&e.push(t)}o[r]=e
}else o[r]=this.serializeHttpValue(e,t,34,i,i?s:[s,l]);else for(const e in t)w(t,e)&&!(e in o)&&(i||Object.assign(c[0].getMergedTraits(),{...l,httpQuery:e,
httpQueryParams:void 0}),this.serializeQuery(c,t[e],e,o,i))}serializeHttpValue(e,t,r,o,i=e[0]){const s=e[1],a=255&s
;return!o||1792&s||!(a<=2||17===a||19===a)?(o?o.writeHttpBinding(e,t,r):this.serializer.write(i,t),this.serializer.flush()):String(t)}serializePath(e,t,r){
let o="";for(const[i,s]of e){if(0===s){o+=i;continue}const e=t?.[i];if(void 0===e){
if(w(r.byName,i)&&33===r.byName[i][2])throw new Error(`No value provided for input HTTP label: ${i}.`);o+=`{${i}${2===s?"+":""}}`
}else o+=2===s?e.split("/").map(extendedEncodeURIComponent).join("/"):extendedEncodeURIComponent(e)}return o}async deserializeResponse(e,t,r){
const o=this.deserializer,i="function"==typeof o.readCodec?o:void 0,s=HttpBindingNormalizedSchema.of(e.output),a=s.getHttpBindings().response,c={}
;if(r.statusCode>=300){const i=await collectBody(r.body,t);throw i.byteLength>0&&Object.assign(c,await o.read(15,i)),
await this.handleError(e,t,r,c,this.deserializeMetadata(r)),new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.")}
const l=await this.deserializeHttpMessage(s,t,r,c);if(l.length){const e=await collectBody(r.body,t);if(e.byteLength>0){
const t=await(i?i.readCodec(a.syntheticBodySchema,e):o.read(a.syntheticBodySchema,e));for(const e of l)null!=t[e]&&(c[e]=t[e])}
}else a.bindings.payload||await collectBody(r.body,t);return c.$metadata=this.deserializeMetadata(r),c}async deserializeHttpMessage(e,t,r,o,i){
const l=o instanceof Set?i:o,u=this.deserializer,d="function"==typeof u.readCodec?u:void 0,p=HttpBindingNormalizedSchema.of(e),{bodyMemberNames:g,bindings:{payload:h,statusCode:m,headers:f,prefixHeaders:E}}=p.getHttpBindings().response,S=r.headers
;if(h){const[e,o]=h,[i,a]=o,c=a>>11&3;if(c)l[e]=2===c?await this.deserializeEventStream({response:r,responseSchema:p}):s(r.body);else if(r.body){
const s=await collectBody(r.body,t);s.byteLength>0&&(l[e]=await(d?d.readPayload(o,s):u.read(i,s)))}}for(const e in S){if(!w(S,e))continue
;const t=e.toLowerCase(),r=S[e];t!==e&&(delete S[e],S[t]=r);const o=w(f,t)?f[t]:void 0;if(!o)continue;const[i,[s,p,g],,h]=o;if(g){
const e=p>>16&1?a(r,",",2):c(r),t=[];for(const r of e)t.push(d?d.readHttpBinding(g,r.trim(),38):await u.read([g[0],{httpHeader:h}],r.trim()));l[i]=t
}else l[i]=d?d.readHttpBinding(o[1],r,38):await u.read(s,r)}for(const[e,[,,t],,r]of E){l[e]={};for(const o in S){if(!w(S,o))continue
;if(!o.startsWith(r))continue;const i=S[o];l[e][o.slice(r.length)]=d?d.readHttpBinding(t,i,38):await u.read([t[0],{httpHeader:o}],i)}}
return m&&(l[m[0]]=r.statusCode),g}},t.HttpInterceptingShapeDeserializer=class HttpInterceptingShapeDeserializer extends SerdeContext{codecDeserializer
;stringDeserializer;constructor(e,t){super(),this.codecDeserializer=e,this.stringDeserializer=new FromStringShapeDeserializer(t)}setSerdeContext(e){
this.stringDeserializer.setSerdeContext(e),this.codecDeserializer.setSerdeContext(e),this.serdeContext=e}read(e,t){
const r=HttpBindingNormalizedSchema.of(e),o=r.getMergedTraits();if(o.httpHeader||o.httpResponseCode){const e=r.getHttpBindingValue(38,o)
;return this.readHttpBinding(e,t,38)}return o.httpPayload?this.readPayload(r.getHttpBindingValue(36,o),t):this.readCodec(r,t)}readHttpBinding(e,t,r){
const o="string"==typeof t?t:(this.serdeContext?.utf8Encoder??u)(t);return this.stringDeserializer.readHttpBinding(e,o,r)}readPayload([e,t],r){const o=255&t
;return 21===o||42===o?"string"==typeof r?(this.serdeContext?.utf8Decoder??f)(r):r:0===o?"string"==typeof r?r:(this.serdeContext?.utf8Encoder??u)(r):this.readCodec(e,r)
}readCodec(e,t){return this.codecDeserializer.read(e,t)}},t.HttpInterceptingShapeSerializer=class HttpInterceptingShapeSerializer{codecSerializer
;stringSerializer;buffer;constructor(e,t,r=new ToStringShapeSerializer(t)){this.codecSerializer=e,this.stringSerializer=r}setSerdeContext(e){
this.codecSerializer.setSerdeContext(e),this.stringSerializer.setSerdeContext(e)}write(e,t){const r=HttpBindingNormalizedSchema.of(e),o=r.getMergedTraits()
;if(o.httpHeader||o.httpLabel||o.httpQuery){const e=r.getHttpBindingLocation(o);return void this.writeHttpBinding(r.getHttpBindingValue(e,o),t,e)}
this.writeCodec(r,t)}writeHttpBinding(e,t,r){this.stringSerializer.writeHttpBinding(e,t,r),this.buffer=this.stringSerializer.flush()}writeCodec(e,t){
this.codecSerializer.write(e,t)}flush(){if(void 0!==this.buffer){const e=this.buffer;return this.buffer=void 0,e}return this.codecSerializer.flush()}},
t.JsonCodec2=JsonCodec2,t.RpcProtocol=RpcProtocol,t.SmithyRpcV2JsonProtocol=class SmithyRpcV2JsonProtocol extends AbstractRpcV2Protocol{codec=new JsonCodec2({
timestampFormat:{useTrait:!1,default:7},jsonName:!1,bigNumberAsString:!0});serializer=this.codec.createSerializer();deserializer=this.codec.createDeserializer()
;getShapeId(){return"smithy.protocols#rpcv2Json"}getPayloadCodec(){return this.codec}getSmithyProtocolHeaderValue(){return"rpc-v2-json"}applyEmptyBody(e){
e.body||(e.body="{}")}async handleError(e,t,r,o,i){const s=loadSmithyRpcV2JsonErrorCode(0,o)??"Unknown",a={$metadata:i,
$fault:r.statusCode<=500?"client":"server"};let c=this.options.defaultNamespace;s.includes("#")&&([c]=s.split("#"))
;const l=this.compositeErrorRegistry,u=$.for(c);let d;l.copyFrom(u);try{d=l.getSchema(s)}catch(e){o.Message&&(o.message=o.Message)
;const t=$.for("smithy.ts.sdk.synthetic."+c);l.copyFrom(t);const r=l.getBaseException();if(r){const e=l.getErrorCtor(r);throw Object.assign(new e({name:s}),a,o)
}throw Object.assign(new Error(s),a,o)}const p=k.of(d),g=l.getErrorCtor(d),h=o.message??o.Message??"Unknown",m=new g({}),f={},E=this.codec.createDeserializer()
;for(const[e,t]of p.structIterator())null!=o[e]&&(f[e]=E.readObject(t,o[e]));throw Object.assign(m,a,{$fault:p.getMergedTraits().error,message:h},f)}
getDefaultContentType(){return"application/json"}},t.buildQueryString=function buildQueryString(e){const t=[];for(let r of Object.keys(e).sort()){const o=e[r]
;if(r=escapeUri(r),Array.isArray(o))for(let e=0,i=o.length;e<i;e++)t.push(`${r}=${escapeUri(o[e])}`);else{let e=r
;(o||"string"==typeof o)&&(e+=`=${escapeUri(o)}`),t.push(e)}}return t.join("&")},t.collectBody=collectBody,t.determineTimestampFormat=determineTimestampFormat,
t.escapeUri=escapeUri,t.extendedEncodeURIComponent=extendedEncodeURIComponent,t.getContentLengthPlugin=e=>({applyToStack:t=>{
t.add(function contentLengthMiddleware(e){return t=>async r=>{const o=r.request;if(P.isInstance(o)){const{body:t,headers:r}=o
;if(t&&-1===Object.keys(r).map(e=>e.toLowerCase()).indexOf(H))try{const r=e(t);null!=r&&(o.headers={...o.headers,[H]:String(r)})}catch(e){}}return t({...r,
request:o})}}(e.bodyLengthChecker),j)}
}),t.getHttpHandlerExtensionConfiguration=e=>(e.logger&&"NoOpLogger"!==e.logger.constructor?.name&&e.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),e.logger),
e.defaultSocketTimeout&&e.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),e.defaultSocketTimeout),{setHttpHandler(t){
e.requestHandler=t},httpHandler:()=>e.requestHandler,updateHttpClientConfig(t,r){e.requestHandler?.updateHttpClientConfig(t,r)},
httpHandlerConfigs:()=>e.requestHandler.httpHandlerConfigs()
}),t.loadJsonRpcErrorCode=(e,t,r=!1)=>loadErrorCode(e,t,r?["code","header","type"]:["type","code","header"]),
t.loadRestJsonErrorCode=(e,t)=>loadErrorCode(e,t,["header","code","type"]),t.loadSmithyRpcV2JsonErrorCode=loadSmithyRpcV2JsonErrorCode,
t.resolveHttpHandlerRuntimeConfig=e=>({requestHandler:e.httpHandler()})},3729:(e,t,r)=>{
const{Readable:o}=r(7075),{NoOpLogger:i,normalizeProvider:s}=r(2474),{HttpResponse:a,HttpRequest:c}=r(230),{parseRfc7231DateTime:l,v4:u}=r(246),{SMITHY_CONTEXT_KEY:d}=r(4714),{hasOwn:p}=r(6046),isStreamingPayload=e=>e?.body instanceof o||"undefined"!=typeof ReadableStream&&e?.body instanceof ReadableStream,g=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","TransactionInProgressException"],h=["TimeoutError","RequestTimeout","RequestTimeoutException"],m=[500,502,503,504],f=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"],E=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"],isRetryableByTrait=e=>void 0!==e?.$retryable,isThrottlingError=e=>429===e.$metadata?.httpStatusCode||g.includes(e.name)||1==e.$retryable?.throttling,isTransientError=(e,t=0)=>"AbortError"!==e?.name&&(isRetryableByTrait(e)||(e=>e.$metadata?.clockSkewCorrected)(e)||"InvalidSignatureException"===e.name&&e.message?.includes("Signature expired")||h.includes(e.name)||f.includes(e?.code||"")||E.includes(e?.code||"")||m.includes(e.$metadata?.httpStatusCode||0)||(e=>{
const t=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection appears to be offline","Load failed","Network request failed"])
;return!!(e&&e instanceof TypeError)&&t.has(e.message)})(e)||function isNodeJsHttp2TransientError(e){
return"ERR_HTTP2_STREAM_ERROR"===e.code&&e.message.includes("NGHTTP2_REFUSED_STREAM")}(e)||void 0!==e.cause&&t<=10&&isTransientError(e.cause,t+1))
;const race=(e,t)=>{if(!t)return e;let cleanup=()=>{};const r=new Promise((e,r)=>{const handler=()=>r(createAbortError())
;t.aborted?handler():"function"==typeof t.addEventListener?(t.addEventListener("abort",handler,{once:!0}),
cleanup=()=>t.removeEventListener("abort",handler)):t.onabort=handler});return Promise.race([e,r]).finally(cleanup)
},createAbortError=()=>Object.assign(new Error("Request aborted"),{name:"AbortError"
}),isAbortError=e=>"object"==typeof e&&null!==e&&"name"in e&&"AbortError"===e.name,S=2e4,y="amz-sdk-invocation-id",x="amz-sdk-request"
;const asSdkError=e=>e instanceof Error?e:e instanceof Object?Object.assign(new Error,e):"string"==typeof e?new Error(e):new Error(`AWS SDK error wrapper for ${e}`)
;function bindRetryMiddleware(e){return t=>(r,o)=>async s=>{let a=await t.retryStrategy();const l=await t.maxAttempts(),p=o[d]?.abortSignal
;if(!isRetryStrategyV2(a))return a?.mode&&(o.userAgent=[...o.userAgent||[],["cfg/retry-mode",a.mode]]),a.retry(r,s);{
const d=(o.partition_id??"")+(o.__retryLongPoll?":longpoll":"");let g=await race(a.acquireInitialRetryToken(d),p),h=new Error,m=0,f=0
;const{request:E}=s,S=c.isInstance(E);for(S&&(E.headers[y]=u());;)try{S&&(E.headers[x]=`attempt=${m+1}; max=${l}`);const{response:e,output:t}=await r(s)
;return a.recordSuccess(g),t.$metadata.attempts=m+1,t.$metadata.totalRetryDelay=f,{response:e,output:t}}catch(r){const s=getRetryErrorInfo(r,t.logger)
;if(h=asSdkError(r),S&&e(E))throw(o.logger instanceof i?console:o.logger)?.warn("An error was encountered in a non-retryable streaming request."),h;try{
g=await race(a.refreshRetryTokenForRetry(g,s),p)}catch(e){if(p?.aborted&&isAbortError(e))throw e;throw h.$metadata||(h.$metadata={}),h.$metadata.attempts=m+1,
h.$metadata.totalRetryDelay=f,h}m=g.getRetryCount();const c=g.getRetryDelay();f+=(g?.$retryLog?.acquisitionDelay??0)+c,
c>0&&await race(new Promise(e=>setTimeout(e,c)),p)}}}}
const isRetryStrategyV2=e=>void 0!==e.acquireInitialRetryToken&&void 0!==e.refreshRetryTokenForRetry&&void 0!==e.recordSuccess,getRetryErrorInfo=(e,t)=>{
const r={error:e,errorType:getRetryErrorType(e)},o=function parseRetryAfterHeader(e,t){if(a.isInstance(e))for(const r in e.headers){if(!p(e.headers,r))continue
;const o=r.toLowerCase();if("retry-after"===o){const o=e.headers[r];let i=NaN;if(o.endsWith("GMT"))try{i=(l(o).getTime()-Date.now())/1e3}catch(e){
t?.trace?.("Failed to parse retry-after header"),t?.trace?.(e)
}else o.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?i=Number(o.match(/ GMT, ([\d.]+)$/)?.[1]):o.match(/^((\d+)|(\d+\.\d+))$/)?i=Number(o):Date.parse(o)>=Date.now()&&(i=(Date.parse(o)-Date.now())/1e3)
;if(isNaN(i))return;return new Date(Date.now()+1e3*i)}if("x-amz-retry-after"===o){const o=e.headers[r],i=Number(o)
;return isNaN(i)?void t?.trace?.(`Failed to parse x-amz-retry-after=${o}`):new Date(Date.now()+i)}}}(e.$response,t);return o&&(r.retryAfterHint=o),r
},getRetryErrorType=e=>isThrottlingError(e)?"THROTTLING":isTransientError(e)?"TRANSIENT":(e=>{if(void 0!==e.$metadata?.httpStatusCode){
const t=e.$metadata.httpStatusCode;return 500<=t&&t<=599&&!isTransientError(e)}return!1})(e)?"SERVER_ERROR":"CLIENT_ERROR",v={name:"retryMiddleware",
tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0};class DefaultRateLimiter{static setTimeoutFn=(e,t)=>setTimeout(e,t);beta;minCapacity
;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0
;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(e){this.beta=e?.beta??.7,this.minCapacity=e?.minCapacity??1,this.minFillRate=e?.minFillRate??.5,
this.scaleConstant=e?.scaleConstant??.4,this.smooth=e?.smooth??.8,this.lastThrottleTime=this.getCurrentTimeInSeconds(),
this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds()),this.fillRate=this.minFillRate,this.maxCapacity=this.minCapacity}async getSendToken(){
return this.acquireTokenBucket(1)}updateClientSendingRate(e){let t;this.updateMeasuredRate();const r=e
;if("THROTTLING"===r?.errorType||isThrottlingError(r?.error??e)){const e=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate
;this.lastMaxRate=e,this.calculateTimeWindow(),this.lastThrottleTime=this.getCurrentTimeInSeconds(),t=this.cubicThrottle(e),this.enableTokenBucket()
}else this.calculateTimeWindow(),t=this.cubicSuccess(this.getCurrentTimeInSeconds());const o=Math.min(t,2*this.measuredTxRate);this.updateTokenBucketRate(o)}
getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(e){if(this.enabled){for(this.refillTokenBucket();e>this.availableTokens;){
const t=(e-this.availableTokens)/this.fillRate*1e3;await new Promise(e=>DefaultRateLimiter.setTimeoutFn(e,t)),this.refillTokenBucket()}
this.availableTokens=this.availableTokens-e}}refillTokenBucket(){const e=this.getCurrentTimeInSeconds();if(!this.lastTimestamp)return void(this.lastTimestamp=e)
;const t=(e-this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+t),this.lastTimestamp=e}calculateTimeWindow(){
this.timeWindow=this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(e){return this.getPrecise(e*this.beta)}
cubicSuccess(e){return this.getPrecise(this.scaleConstant*Math.pow(e-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){
this.enabled=!0}updateTokenBucketRate(e){this.refillTokenBucket(),this.fillRate=Math.max(e,this.minFillRate),this.maxCapacity=Math.max(e,this.minCapacity),
this.availableTokens=Math.min(this.availableTokens,this.maxCapacity)}updateMeasuredRate(){const e=this.getCurrentTimeInSeconds(),t=Math.floor(2*e)/2
;if(this.requestCount++,t>this.lastTxRateBucket){const e=this.requestCount/(t-this.lastTxRateBucket)
;this.measuredTxRate=this.getPrecise(e*this.smooth+this.measuredTxRate*(1-this.smooth)),this.requestCount=0,this.lastTxRateBucket=t}}getPrecise(e){
return parseFloat(e.toFixed(8))}}class Retry{static v2026=!0;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}
static throttlingCost(){return 5}static modifiedCostType(){return"THROTTLING"}}class DefaultRetryBackoffStrategy{x=Retry.delay();computeNextBackoffDelay(e){
const t=Math.random()*Math.min(this.x*2**e,S);return Math.floor(t)}setDelayBase(e){this.x=e}}class DefaultRetryToken{delay;count;cost;longPoll;$retryLog={
acquisitionDelay:0};constructor(e,t,r,o){this.delay=e,this.count=t,this.cost=r,this.longPoll=o}getRetryCount(){return this.count}getRetryDelay(){
return Math.min(S,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}}var I;!function(e){e.STANDARD="standard",e.ADAPTIVE="adaptive"
}(I||(I={}));const C=3,P=I.STANDARD,b=1,w=2,T=3;let R=class StandardRetryStrategy{mode=I.STANDARD;retryBackoffStrategy;capacity=500;maxAttemptsProvider
;baseDelay;constructor(e){
"number"==typeof e?this.maxAttemptsProvider=async()=>e:"function"==typeof e?this.maxAttemptsProvider=e:e&&"object"==typeof e&&(this.maxAttemptsProvider=async()=>e.maxAttempts,
this.baseDelay=e.baseDelay,this.retryBackoffStrategy=e.backoff),this.maxAttemptsProvider??=async()=>C,this.baseDelay??=Retry.delay(),
this.retryBackoffStrategy??=new DefaultRetryBackoffStrategy}async acquireInitialRetryToken(e){
return new DefaultRetryToken(Retry.delay(),0,void 0,e.includes(":longpoll"))}async refreshRetryTokenForRetry(e,t){
const r=await this.getMaxAttempts(),o=this.retryCode(e,t,r),i=0===o,s=e.isLongPoll?.();if(i||s){const r=t.errorType
;this.retryBackoffStrategy.setDelayBase("THROTTLING"===r?Retry.throttlingDelay():this.baseDelay)
;const a=this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount());let c=a
;if(t.retryAfterHint instanceof Date&&(c=Math.max(a,Math.min(t.retryAfterHint.getTime()-Date.now(),a+5e3))),i){const t=this.getCapacityCost(r);this.capacity-=t
;const o=new DefaultRetryToken(0,e.getRetryCount()+1,t,e.isLongPoll?.()??!1);return await new Promise(e=>setTimeout(e,c)),o.$retryLog.acquisitionDelay=c,o}{
const e=o===T&&s?c:0;e>0&&await new Promise(t=>setTimeout(t,e))}}throw new Error("No retry token available")}recordSuccess(e){
this.capacity=Math.min(500,this.capacity+(e.getRetryCost()??1))}getCapacity(){return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}
async getMaxAttempts(){try{return await this.maxAttemptsProvider()}catch(e){
return console.warn(`Max attempts provider could not resolve. Using default of ${C}`),C}}retryCode(e,t,r){
const o=e.getRetryCount()+1,i=this.isRetryableError(t.errorType)?0:b,s=o<r?0:w,a=this.capacity>=this.getCapacityCost(t.errorType)?0:T;return i||s||a}
getCapacityCost(e){return e===Retry.modifiedCostType()?Retry.throttlingCost():Retry.cost()}isRetryableError(e){return"THROTTLING"===e||"TRANSIENT"===e}
},D=class AdaptiveRetryStrategy{mode=I.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(e,t){const{rateLimiter:r}=t??{}
;this.rateLimiter=r??new DefaultRateLimiter,this.standardRetryStrategy=new R(t?{maxAttempts:"number"==typeof e?e:3,...t}:e)}async acquireInitialRetryToken(e){
const t=await this.standardRetryStrategy.acquireInitialRetryToken(e);return await this.rateLimiter.getSendToken(),t}async refreshRetryTokenForRetry(e,t){
this.rateLimiter.updateClientSendingRate(t);const r=await this.standardRetryStrategy.refreshRetryTokenForRetry(e,t)
;return await this.rateLimiter.getSendToken(),r}recordSuccess(e){this.rateLimiter.updateClientSendingRate({}),this.standardRetryStrategy.recordSuccess(e)}
async maxAttemptsProvider(){return this.standardRetryStrategy.maxAttempts()}};const M="AWS_MAX_ATTEMPTS",k="max_attempts",_={environmentVariableSelector:e=>{
const t=e[M];if(!t)return;const r=parseInt(t);if(Number.isNaN(r))throw new Error(`Environment variable ${M} mast be a number, got "${t}"`);return r},
configFileSelector:e=>{const t=e[k];if(!t)return;const r=parseInt(t)
;if(Number.isNaN(r))throw new Error(`Shared config file entry ${k} mast be a number, got "${t}"`);return r},default:C},$={
environmentVariableSelector:e=>e.AWS_RETRY_MODE,configFileSelector:e=>e.retry_mode,default:P},L=(bindRetryMiddleware(isStreamingPayload),
function bindGetRetryPlugin(e){const t=bindRetryMiddleware(e);return e=>({applyToStack:r=>{r.add(t(e),v)}})}(isStreamingPayload));t.DEFAULT_RETRY_MODE=P,
t.NODE_MAX_ATTEMPT_CONFIG_OPTIONS=_,t.NODE_RETRY_MODE_CONFIG_OPTIONS=$,t.RETRY_MODES=I,t.getRetryPlugin=L,t.resolveRetryConfig=(e,t)=>{
const{retryStrategy:r,retryMode:o}=e,{defaultMaxAttempts:i=C,defaultBaseDelay:a=Retry.delay()}=t??{},c=s(e.maxAttempts??i);let l=r?Promise.resolve(r):void 0
;return Object.assign(e,{maxAttempts:c,retryStrategy:()=>l??=(async()=>{const e=await c();return await s(o)()===I.ADAPTIVE?new D(c,{maxAttempts:e,baseDelay:a
}):new R({maxAttempts:e,baseDelay:a})})()})}},2754:(e,t,r)=>{
const{getSmithyContext:o,HttpResponse:i,toEndpointV1:s}=r(6046),deref=e=>"function"==typeof e?e():e,operation=(e,t,r,o,i)=>({name:t,namespace:e,traits:r,
input:o,output:i}),findHeader=(e,t)=>(t.find(([t])=>t.match(e))||[void 0,void 0])[1],a={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],
override:!0},c={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0};class Schema{name;namespace;traits;static assign(e,t){
return Object.assign(e,t)}static[Symbol.hasInstance](e){const t=this.prototype.isPrototypeOf(e);if(!t&&"object"==typeof e&&null!==e){
return e.symbol===this.symbol}return t}getName(){return this.namespace+"#"+this.name}}Symbol.for("@smithy/lis");class StructureSchema extends Schema{
static symbol=Symbol.for("@smithy/str");memberNames;memberList;symbol=StructureSchema.symbol}Symbol.for("@smithy/err");const l=[];function translateTraits(e){
if("object"==typeof e)return e;if(l[e|=0])return l[e];const t={};let r=0
;for(const o of["httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpResponseCode","httpQueryParams"])1==(e>>r++&1)&&(t[o]=1)
;return l[e]=t}const u=Symbol.for("@smithy/nor-struct-it"),d=Symbol.for("@smithy/ns"),p=[],g={};class NormalizedSchema{ref;memberName
;static symbol=Symbol.for("@smithy/nor");symbol=NormalizedSchema.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(e,t){
this.ref=e,this.memberName=t;const r=[];let o=e,i=e;for(this._isMemberSchema=!1;isMemberSchema(o);)r.push(o[1]),o=o[0],i=deref(o),this._isMemberSchema=!0
;if(r.length>0){this.memberTraits={};for(let e=r.length-1;e>=0;--e){const t=r[e];Object.assign(this.memberTraits,translateTraits(t))}}else this.memberTraits=0
;if(i instanceof NormalizedSchema){const e=this.memberTraits;return Object.assign(this,i),
this.memberTraits=Object.assign({},e,i.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,void(this.memberName=t??i.memberName)}
if(this.schema=deref(i),isStaticSchema(this.schema)?(this.name=`${this.schema[1]}#${this.schema[2]}`,
this.traits=this.schema[3]):(this.name=this.memberName??String(i),this.traits=0),
this._isMemberSchema&&!t)throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`)}
static[Symbol.hasInstance](e){const t=this.prototype.isPrototypeOf(e);if(!t&&"object"==typeof e&&null!==e){return e.symbol===this.symbol}return t}static of(e){
const t="function"==typeof e||"object"==typeof e&&null!==e;if("number"==typeof e){if(p[e])return p[e]}else if("string"==typeof e){if(g[e])return g[e]
}else if(t&&e[d])return e[d];const r=deref(e);if(r instanceof NormalizedSchema)return r;if(isMemberSchema(r)){const[t,o]=r
;if(t instanceof NormalizedSchema)return Object.assign(t.getMergedTraits(),translateTraits(o)),t
;throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e,null,2)}.`)}const o=new NormalizedSchema(r)
;return t?e[d]=o:"string"==typeof r?g[r]=o:"number"==typeof r?p[r]=o:o}getSchema(){const e=this.schema;return Array.isArray(e)&&0===e[0]?e[4]:e}getName(e=!1){
const{name:t}=this;return!e&&t&&t.includes("#")?t.split("#")[1]:t||void 0}getMemberName(){return this.memberName}isMemberSchema(){return this._isMemberSchema}
isListSchema(){const e=this.getSchema();return"number"==typeof e?e>=64&&e<128:1===e[0]}isMapSchema(){const e=this.getSchema()
;return"number"==typeof e?e>=128&&e<=255:2===e[0]}isStructSchema(){const e=this.getSchema();if("object"!=typeof e)return!1;const t=e[0]
;return 3===t||-3===t||4===t}isUnionSchema(){const e=this.getSchema();return"object"==typeof e&&4===e[0]}isBlobSchema(){const e=this.getSchema()
;return 21===e||42===e}isTimestampSchema(){const e=this.getSchema();return"number"==typeof e&&e>=4&&e<=7}isUnitSchema(){return"unit"===this.getSchema()}
isDocumentSchema(){return 15===this.getSchema()}isStringSchema(){return 0===this.getSchema()}isBooleanSchema(){return 2===this.getSchema()}isNumericSchema(){
return 1===this.getSchema()}isBigIntegerSchema(){return 17===this.getSchema()}isBigDecimalSchema(){return 19===this.getSchema()}isStreaming(){
const{streaming:e}=this.getMergedTraits();return!!e||42===this.getSchema()}isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}
getMergedTraits(){return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){
return translateTraits(this.memberTraits)}getOwnTraits(){return translateTraits(this.traits)}getKeySchema(){
const[e,t]=[this.isDocumentSchema(),this.isMapSchema()];if(!e&&!t)throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`)
;const r=this.getSchema();return member([e?15:r[4]??0,0],"key")}getValueSchema(){
const e=this.getSchema(),[t,r,o]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()],i="number"==typeof e?63&e:e&&"object"==typeof e&&(r||o)?e[3+e[0]]:t?15:void 0
;if(null!=i)return member([i,0],r?"value":"member");throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`)}getMemberSchema(e){
const t=this.getSchema();if(this.isStructSchema()&&t[4].includes(e)){const r=t[4].indexOf(e),o=t[5][r];return member(isMemberSchema(o)?o:[o,0],e)}
if(this.isDocumentSchema())return member([15,0],e);throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${e}.`)}getMemberSchemas(){
const e={};try{for(const[t,r]of this.structIterator())e[t]=r}catch(e){}return e}getEventStreamMember(){
if(this.isStructSchema())for(const[e,t]of this.structIterator())if(t.isStreaming()&&t.isStructSchema())return e;return""}*structIterator(){
if(this.isUnitSchema())return;if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct schema.")
;const e=this.getSchema(),t=e[4].length;let r=e[u];if(r&&t===r.length)yield*r;else{r=Array(t);for(let o=0;o<t;++o){const t=e[4][o],i=member([e[5][o],0],t)
;yield r[o]=[t,i]}e[u]=r}}}function member(e,t){if(e instanceof NormalizedSchema)return Object.assign(e,{memberName:t,_isMemberSchema:!0})
;return new NormalizedSchema(e,t)}const isMemberSchema=e=>Array.isArray(e)&&2===e.length,isStaticSchema=e=>Array.isArray(e)&&e.length>=5;class TypeRegistry{
namespace;schemas;exceptions;static registries=new Map;constructor(e,t=new Map,r=new Map){this.namespace=e,this.schemas=t,this.exceptions=r,
TypeRegistry.registries.has(e)||TypeRegistry.registries.set(e,this)}static for(e){return TypeRegistry.registries.get(e)??new TypeRegistry(e)}copyFrom(e){
const{schemas:t,exceptions:r}=this;for(const[r,o]of e.schemas)t.has(r)||t.set(r,o);for(const[t,o]of e.exceptions)r.has(t)||r.set(t,o)}register(e,t){
const r=this.normalizeShapeId(e);for(const e of[this,TypeRegistry.for(r.split("#")[0])])e.schemas.has(r)||e.schemas.set(r,t)}getSchema(e){
const t=this.normalizeShapeId(e);if(!this.schemas.has(t)){if(!e.includes("#")){const t="#"+e,r=[]
;for(const[e,o]of this.schemas.entries())e.endsWith(t)&&r.push(o);if(1===r.length)return r[0]}throw new Error(`@smithy/core/schema - schema not found for ${t}`)
}return this.schemas.get(t)}registerError(e,t){const r=e,o=r[1],i=o+"#"+r[2];t.hasOwnProperty?.("shapeId")||(t.shapeId=i)
;for(const e of[this,TypeRegistry.for(o)])e.schemas.has(i)||e.exceptions.has(r)||(e.schemas.set(i,r),e.exceptions.set(r,t))}getErrorCtor(e){const t=e
;if(this.exceptions.has(t))return this.exceptions.get(t);return TypeRegistry.for(t[1]).exceptions.get(t)}getBaseException(){
for(const e of this.exceptions.keys())if(Array.isArray(e)){const[,t,r]=e,o=t+"#"+r
;if(o.startsWith("smithy.ts.sdk.synthetic.")&&o.endsWith("ServiceException"))return e}}find(e){for(const t of this.schemas.values())if(e(t))return t}clear(){
this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(e){return e.includes("#")?e:this.namespace+"#"+e}}t.NormalizedSchema=NormalizedSchema,
t.TypeRegistry=TypeRegistry,t.deref=deref,t.getSchemaSerdePlugin=function getSchemaSerdePlugin(e){return{applyToStack:t=>{t.add((e=>(t,r)=>async i=>{
const{operationSchema:a}=o(r),[,c,l,u,d,p]=a??[],g=r.endpointV2?async()=>s(r.endpointV2):e.endpoint,h=await e.protocol.serializeRequest(operation(c,l,u,d,p),i.input,{
...e,...r,endpoint:g});return t({...i,request:h})})(e),c),t.add((e=>(t,r)=>async s=>{const{response:a}=await t(s),{operationSchema:c}=o(r),[,l,u,d,p,g]=c??[]
;try{return{response:a,output:await e.protocol.deserializeResponse(operation(l,u,d,p,g),{...e,...r},a)}}catch(e){if(Object.defineProperty(e,"$response",{
value:a,enumerable:!1,writable:!1,configurable:!1}),!("$metadata"in e)){
const t="Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";try{e.message+="\n  "+t}catch(e){
r.logger&&"NoOpLogger"!==r.logger?.constructor?.name?r.logger?.warn?.(t):console.warn(t)}
void 0!==e.$responseBodyText&&e.$response&&(e.$response.body=e.$responseBodyText);try{if(i.isInstance(a)){const{headers:t={},statusCode:r}=a,o=Object.entries(t)
;e.$metadata={httpStatusCode:r,requestId:findHeader(/^x-[\w-]+-request-?id$/,o),extendedRequestId:findHeader(/^x-[\w-]+-id-2$/,o),
cfId:findHeader(/^x-[\w-]+-cf-id$/,o)}}}catch(e){}}throw e}})(e),a),e.protocol.setSerdeContext(e)}}},t.translateTraits=translateTraits},246:(e,t,r)=>{
const{createHmac:o,createHash:i,getRandomValues:s}=r(7598),{hasOwn:a,HttpResponse:c}=r(6046);t.hasOwn=a
;const{ReadStream:l,lstatSync:u,fstatSync:d}=r(3024),{Readable:p,Writable:g,PassThrough:h}=r(7075),isArrayBuffer=e=>"function"==typeof ArrayBuffer&&e instanceof ArrayBuffer||"[object ArrayBuffer]"===Object.prototype.toString.call(e),fromArrayBuffer=(e,t=0,r=e.byteLength-t)=>{
if(!isArrayBuffer(e))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof e} (${e})`);return Buffer.from(e,t,r)
},fromString=(e,t)=>{if("string"!=typeof e)throw new TypeError(`The "input" argument must be of type string. Received type ${typeof e} (${e})`)
;return t?Buffer.from(e,t):Buffer.from(e)},m=/^[A-Za-z0-9+/]*={0,2}$/,fromBase64=e=>{
if(3*e.length%4!=0)throw new TypeError("Incorrect padding on base64 string.");if(!m.exec(e))throw new TypeError("Invalid base64 string.")
;const t=fromString(e,"base64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)},fromUtf8$1=e=>{const t=fromString(e,"utf8")
;return new Uint8Array(t.buffer,t.byteOffset,t.byteLength/Uint8Array.BYTES_PER_ELEMENT)},toBase64$1=e=>{let t;if(t="string"==typeof e?fromUtf8$1(e):e,
"object"!=typeof t||"number"!=typeof t.byteOffset||"number"!=typeof t.byteLength)throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.")
;return fromArrayBuffer(t.buffer,t.byteOffset,t.byteLength).toString("base64")};const toUtf8$1=e=>{if("string"==typeof e)return e
;if("object"!=typeof e||"number"!=typeof e.byteOffset||"number"!=typeof e.byteLength)throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.")
;return fromArrayBuffer(e.buffer,e.byteOffset,e.byteLength).toString("utf8")},f=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"))
;const expectNumber=e=>{if(null!=e){if("string"==typeof e){const t=parseFloat(e)
;if(!Number.isNaN(t))return String(t)!==String(e)&&y.warn(stackTraceWarning(`Expected number but observed string: ${e}`)),t}if("number"==typeof e)return e
;throw new TypeError(`Expected number, got ${typeof e}: ${e}`)}},E=Math.ceil(2**127*(2-2**-23)),expectFloat32=e=>{const t=expectNumber(e)
;if(void 0!==t&&!Number.isNaN(t)&&t!==1/0&&t!==-1/0&&Math.abs(t)>E)throw new TypeError(`Expected 32-bit float, got ${e}`);return t
},expectShort=e=>expectSizedInt(e,16),expectByte=e=>expectSizedInt(e,8),expectSizedInt=(e,t)=>{const r=(e=>{if(null!=e){
if(Number.isInteger(e)&&!Number.isNaN(e))return e;throw new TypeError(`Expected integer, got ${typeof e}: ${e}`)}})(e)
;if(void 0!==r&&castInt(r,t)!==r)throw new TypeError(`Expected ${t}-bit integer, got ${e}`);return r},castInt=(e,t)=>{switch(t){case 32:
return Int32Array.of(e)[0];case 16:return Int16Array.of(e)[0];case 8:return Int8Array.of(e)[0]}
},S=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,parseNumber=e=>{const t=e.match(S)
;if(null===t||t[0].length!==e.length)throw new TypeError("Expected real number, got implicit NaN");return parseFloat(e)
},strictParseShort=e=>expectShort("string"==typeof e?parseNumber(e):e),stackTraceWarning=e=>String(new TypeError(e).stack||e).split("\n").slice(0,5).filter(e=>!e.includes("stackTraceWarning")).join("\n"),y={
warn:console.warn},x=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],v=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]
;const I=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),C=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),P=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),b=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),w=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),buildDate=(e,t,r,o)=>{
const i=t-1
;return validateDayOfMonth(e,i,r),new Date(Date.UTC(e,i,r,parseDateValue(o.hours,"hour",0,23),parseDateValue(o.minutes,"minute",0,59),parseDateValue(o.seconds,"seconds",0,60),parseMilliseconds(o.fractionalMilliseconds)))
},parseTwoDigitYear=e=>{const t=(new Date).getUTCFullYear(),r=100*Math.floor(t/100)+strictParseShort(stripLeadingZeroes(e));return r<t?r+100:r
},adjustRfc850Year=e=>e.getTime()-(new Date).getTime()>15768e8?new Date(Date.UTC(e.getUTCFullYear()-100,e.getUTCMonth(),e.getUTCDate(),e.getUTCHours(),e.getUTCMinutes(),e.getUTCSeconds(),e.getUTCMilliseconds())):e,parseMonthByShortName=e=>{
const t=v.indexOf(e);if(t<0)throw new TypeError(`Invalid month: ${e}`);return t+1},T=[31,28,31,30,31,30,31,31,30,31,30,31],validateDayOfMonth=(e,t,r)=>{
let o=T[t];if(1===t&&isLeapYear(e)&&(o=29),r>o)throw new TypeError(`Invalid day for ${v[t]} in ${e}: ${r}`)
},isLeapYear=e=>e%4==0&&(e%100!=0||e%400==0),parseDateValue=(e,t,r,o)=>{const i=(e=>expectByte("string"==typeof e?parseNumber(e):e))(stripLeadingZeroes(e))
;if(i<r||i>o)throw new TypeError(`${t} must be between ${r} and ${o}, inclusive`);return i
},parseMilliseconds=e=>null==e?0:1e3*(e=>expectFloat32("string"==typeof e?parseNumber(e):e))("0."+e),parseOffsetToMilliseconds=e=>{const t=e[0];let r=1
;if("+"==t)r=1;else{if("-"!=t)throw new TypeError(`Offset direction, ${t}, must be "+" or "-"`);r=-1}
return r*(60*Number(e.substring(1,3))+Number(e.substring(4,6)))*60*1e3},stripLeadingZeroes=e=>{let t=0;for(;t<e.length-1&&"0"===e.charAt(t);)t++
;return 0===t?e:e.slice(t)},R=function LazyJsonString(e){return Object.assign(new String(e),{deserializeJSON:()=>JSON.parse(String(e)),toString:()=>String(e),
toJSON:()=>String(e)})}
;R.from=e=>e&&"object"==typeof e&&(e instanceof R||"deserializeJSON"in e)?e:"string"==typeof e||Object.getPrototypeOf(e)===String.prototype?R(String(e)):R(JSON.stringify(e)),
R.fromObject=R.from
;const D="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",M="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",k="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",_="(\\d?\\d)",$="(\\d{4})",L=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),F=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,U=new RegExp(`^${D}, ${_} ${M} ${$} ${k} GMT$`),H=new RegExp(`^${D}, ${_}-${M}-(\\d\\d) ${k} GMT$`),j=new RegExp(`^${D} ${M} ( [1-9]|\\d\\d) ${k} ${$}$`),B=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]
;function range(e,t,r){const o=Number(e);if(o<t||o>r)throw new Error(`Value ${o} out of range [${t}, ${r}]`)}
const z=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;class NumericValue{string;type;constructor(e,t){if(this.string=e,this.type=t,
!z.test(e))throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`)}toString(){
return this.string}static[Symbol.hasInstance](e){if(!e||"object"!=typeof e)return!1;const t=e
;return NumericValue.prototype.isPrototypeOf(e)||"bigDecimal"===t.type&&z.test(t.string)}}const V={},G={};for(let e=0;e<256;e++){
let t=e.toString(16).toLowerCase();1===t.length&&(t=`0${t}`),V[e]=t,G[t]=e}function toHex(e){let t="";for(let r=0;r<e.byteLength;r++)t+=V[e[r]];return t}
function concatBytes(e,t){if(void 0===t){t=0;for(const r of e)t+=r.byteLength}const r=new Uint8Array(t);let o=0;for(const t of e)r.set(t,o),o+=t.byteLength
;return r}let q=class ChecksumStream extends p{expectedChecksum;checksumSourceLocation;checksum;source;base64Encoder
;constructor({expectedChecksum:e,checksum:t,source:r,checksumSourceLocation:o,base64Encoder:i}){if(super(),
"function"!=typeof r.pipe)throw new Error(`@smithy/util-stream: unsupported source type ${r?.constructor?.name??r} in ChecksumStream.`);this.source=r,
this.base64Encoder=i??toBase64$1,this.expectedChecksum=e,this.checksum=t,this.checksumSourceLocation=o,this.source.on("data",this.onSourceData),
this.source.on("end",this.onSourceEnd),this.source.on("error",this.onSourceError),this.source.on("close",this.onSourceClose),this.source.pause()}
onSourceData=e=>{if(!this.destroyed){try{this.checksum.update(e)}catch(e){return void this.destroy(e)}this.push(e)||this.source.pause()}};onSourceEnd=async()=>{
if(!this.destroyed){try{const e=await this.checksum.digest(),t=this.base64Encoder(e)
;if(this.expectedChecksum!==t)return void this.destroy(new Error(`Checksum mismatch: expected "${this.expectedChecksum}" but received "${t}" in response header "${this.checksumSourceLocation}".`))
}catch(e){return void this.destroy(e)}this.push(null)}};onSourceError=e=>{this.destroy(e)};onSourceClose=()=>{
this.destroyed||this.source.readableEnded||this.destroy(new Error("Connection lost or stream closed before all data was received."))};_read(e){
this.source.resume()}_destroy(e,t){this.source?.removeListener("data",this.onSourceData),this.source?.removeListener("end",this.onSourceEnd),
this.source?.removeListener("error",this.onSourceError),this.source?.removeListener("close",this.onSourceClose),this.source?.destroy(),t(e)}}
;const isReadableStream=e=>"function"==typeof ReadableStream&&(e?.constructor?.name===ReadableStream.name||e instanceof ReadableStream),isBlob=e=>"function"==typeof Blob&&(e?.constructor?.name===Blob.name||e instanceof Blob),K="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
;Object.entries(K).reduce((e,[t,r])=>(e[r]=Number(t),e),{});const W=K.split("");function toBase64(e){let t
;t="string"==typeof e?(e=>(new TextEncoder).encode(e))(e):e
;const r="object"==typeof t&&"number"==typeof t.length,o="object"==typeof t&&"number"==typeof t.byteOffset&&"number"==typeof t.byteLength
;if(!r&&!o)throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");let i="";for(let e=0;e<t.length;e+=3){let r=0,o=0
;for(let i=e,s=Math.min(e+3,t.length);i<s;i++)r|=t[i]<<8*(s-i-1),o+=8;const s=Math.ceil(o/6);r<<=6*s-o;for(let e=1;e<=s;e++){const t=6*(s-e);i+=W[(r&63<<t)>>t]}
i+="==".slice(0,4-s)}return i}const Q="function"==typeof ReadableStream?ReadableStream:function(){};class ChecksumStream extends Q{}class ByteArrayCollector{
allocByteArray;byteLength=0;byteArrays=[];constructor(e){this.allocByteArray=e}push(e){this.byteArrays.push(e),this.byteLength+=e.byteLength}flush(){
if(1===this.byteArrays.length){const e=this.byteArrays[0];return this.reset(),e}const e=this.allocByteArray(this.byteLength);let t=0
;for(let r=0;r<this.byteArrays.length;++r){const o=this.byteArrays[r];e.set(o,t),t+=o.byteLength}return this.reset(),e}reset(){this.byteArrays=[],
this.byteLength=0}}function merge(e,t,r){switch(t){case 0:return e[0]+=r,sizeOf(e[0]);case 1:case 2:return e[t].push(r),sizeOf(e[t])}}function flush(e,t){
switch(t){case 0:const r=e[0];return e[0]="",r;case 1:case 2:return e[t].flush()}throw new Error(`@smithy/util-stream - invalid index ${t} given to flush()`)}
function sizeOf(e){return e?.byteLength??e?.length??0}function modeOf(e,t=!0){
return t&&"undefined"!=typeof Buffer&&e instanceof Buffer?2:e instanceof Uint8Array?1:"string"==typeof e?0:-1}async function collectBlob(e){
return e.arrayBuffer().then(e=>new Uint8Array(e))}async function collectReadableStream(e){const t=[],r=e.getReader();let o=0;for(;;){
const{done:e,value:i}=await r.read();if(i&&(t.push(i),o+=i.length),e)break}return concatBytes(t,o)}
const J="The stream has already been transformed.",sdkStreamMixin$1=e=>{if(!isBlobInstance(e)&&!isReadableStream(e)){
throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${e?.__proto__?.constructor?.name||e}`)}let t=!1
;const transformToByteArray=async()=>{if(t)throw new Error(J);return t=!0,await(async e=>isBlob(e)?collectBlob(e):collectReadableStream(e))(e)}
;return Object.assign(e,{transformToByteArray:transformToByteArray,transformToString:async e=>{const t=await transformToByteArray()
;if("base64"===e)return toBase64(t);if("hex"===e)return toHex(t);if(void 0===e||"utf8"===e||"utf-8"===e)return(e=>{if("string"==typeof e)return e
;if("object"!=typeof e||"number"!=typeof e.byteOffset||"number"!=typeof e.byteLength)throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.")
;return new TextDecoder("utf-8").decode(e)})(t);if("function"==typeof TextDecoder)return new TextDecoder(e).decode(t)
;throw new Error("TextDecoder is not available, please make sure polyfill is provided.")},transformToWebStream:()=>{if(t)throw new Error(J);if(t=!0,
isBlobInstance(e))return(e=>{
if("function"!=typeof e.stream)throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body")
;return e.stream()})(e);if(isReadableStream(e))return e;throw new Error(`Cannot transform payload to web stream, got ${e}`)}})
},isBlobInstance=e=>"function"==typeof Blob&&e instanceof Blob,streamCollector=e=>isBlob(e)?collectBlob(e):isReadableStream(e)?collectReadableStream(e):new Promise((t,r)=>{
const o=new Collector,i=e;i.pipe(o),i.on("error",e=>{o.end(),r(e)}),o.on("error",r),o.on("finish",function(){const e=concatBytes(this.bufferedBytes);t(e)})})
;class Collector extends g{bufferedBytes=[];_write(e,t,r){this.bufferedBytes.push(e),r()}}const Z="The stream has already been transformed."
;class Uint8ArrayBlobAdapter extends(function bindUint8ArrayBlobAdapter(e,t,r,o){return class Uint8ArrayBlobAdapter extends Uint8Array{
static fromString(e,r="utf-8"){if("string"==typeof e)return"base64"===r?Uint8ArrayBlobAdapter.mutate(o(e)):Uint8ArrayBlobAdapter.mutate(t(e))
;throw new Error(`Unsupported conversion from ${typeof e} to Uint8ArrayBlobAdapter.`)}static mutate(e){
return Object.setPrototypeOf(e,Uint8ArrayBlobAdapter.prototype),e}transformToString(t="utf-8"){return"base64"===t?r(this):e(this)}}
}(toUtf8$1,fromUtf8$1,toBase64$1,fromBase64)){}const X=function bindV4(e){
return"undefined"!=typeof crypto&&"function"==typeof crypto.randomUUID?()=>crypto.randomUUID():()=>{const t=new Uint8Array(16);return e(t),t[6]=15&t[6]|64,
t[8]=63&t[8]|128,
f[t[0]]+f[t[1]]+f[t[2]]+f[t[3]]+"-"+f[t[4]]+f[t[5]]+"-"+f[t[6]]+f[t[7]]+"-"+f[t[8]]+f[t[9]]+"-"+f[t[10]]+f[t[11]]+f[t[12]]+f[t[13]]+f[t[14]]+f[t[15]]}}(s),Y=X
;t.LazyJsonString=R,t.NumericValue=NumericValue,t.Uint8ArrayBlobAdapter=Uint8ArrayBlobAdapter,t._parseEpochTimestamp=e=>{if(null==e)return;let t=NaN
;if("number"==typeof e)t=e;else if("string"==typeof e){if(!/^-?\d*\.?\d+$/.test(e))throw new TypeError("parseEpochTimestamp - numeric string invalid.")
;t=Number.parseFloat(e)}else"object"==typeof e&&1===e.tag&&(t=e.value)
;if(isNaN(t)||Math.abs(t)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(1e3*t))},
t._parseRfc3339DateTimeWithOffset=e=>{if(null==e)return;if("string"!=typeof e)throw new TypeError("RFC3339 timestamps must be strings");const t=L.exec(e)
;if(!t)throw new TypeError(`Invalid RFC3339 timestamp format ${e}`);const[,r,o,i,s,a,c,,l,u]=t;range(o,1,12),range(i,1,31),range(s,0,23),range(a,0,59),
range(c,0,60);const d=new Date(Date.UTC(Number(r),Number(o)-1,Number(i),Number(s),Number(a),Number(c),Number(l)?Math.round(1e3*parseFloat(`0.${l}`)):0))
;if(d.setUTCFullYear(Number(r)),"Z"!=u.toUpperCase()){const[,e,t,r]=/([+-])(\d\d):(\d\d)/.exec(u)||[void 0,"+",0,0],o="-"===e?1:-1
;d.setTime(d.getTime()+o*(60*Number(t)*60*1e3+60*Number(r)*1e3))}return d},t._parseRfc7231DateTime=e=>{if(null==e)return
;if("string"!=typeof e)throw new TypeError("RFC7231 timestamps must be strings.");if(F.test(e))return new Date(e);let t,r,o,i,s,a,c,l
;if((l=U.exec(e))?[,t,r,o,i,s,a,c]=l:(l=H.exec(e))?([,t,r,o,i,s,a,c]=l,o=(Number(o)+1900).toString()):(l=j.exec(e))&&([,r,t,i,s,a,c,o]=l),o&&a){
const e=Date.UTC(Number(o),B.indexOf(r),Number(t),Number(i),Number(s),Number(a),c?Math.round(1e3*parseFloat(`0.${c}`)):0);range(t,1,31),range(i,0,23),
range(s,0,59),range(a,0,60);const l=new Date(e);return l.setUTCFullYear(Number(o)),l}throw new TypeError(`Invalid RFC7231 date-time value ${e}.`)},
t.calculateBodyLength=e=>{if(!e)return 0;if("string"==typeof e)return Buffer.byteLength(e);if("number"==typeof e.byteLength)return e.byteLength
;if("number"==typeof e.size)return e.size;if("number"==typeof e.start&&"number"==typeof e.end)return e.end+1-e.start;if(e instanceof l){
if(null!=e.path)return u(e.path).size;if("number"==typeof e.fd)return d(e.fd).size}throw new Error(`Body Length computation failed for ${e}`)},
t.concatBytes=concatBytes,t.createBufferedReadable=function createBufferedReadable(e,t,r){
if(isReadableStream(e))return function createBufferedReadableStream(e,t,r){const o=e.getReader();let i=!1,s=0
;const a=["",new ByteArrayCollector(e=>new Uint8Array(e))];let c=-1;const pull=async e=>{const{value:l,done:u}=await o.read(),d=l;if(u){if(-1!==c){
const t=flush(a,c);sizeOf(t)>0&&e.enqueue(t)}e.close()}else{const o=modeOf(d,!1);if(c!==o&&(c>=0&&e.enqueue(flush(a,c)),c=o),-1===c)return void e.enqueue(d)
;const l=sizeOf(d);s+=l;const u=sizeOf(a[c]);if(l>=t&&0===u)e.enqueue(d);else{const o=merge(a,c,d);!i&&s>2*t&&(i=!0,
r?.warn(`@smithy/util-stream - stream chunk size ${l} is below threshold of ${t}, automatically buffering.`)),o>=t?e.enqueue(flush(a,c)):await pull(e)}}}
;return new ReadableStream({pull:pull})}(e,t,r);const o=new p({read(){}});let i=!1,s=0
;const a=["",new ByteArrayCollector(e=>new Uint8Array(e)),new ByteArrayCollector(e=>Buffer.from(new Uint8Array(e)))];let c=-1;return e.on("data",e=>{
const l=modeOf(e,!0);if(c!==l&&(c>=0&&o.push(flush(a,c)),c=l),-1===c)return void o.push(e);const u=sizeOf(e);s+=u;const d=sizeOf(a[c])
;if(u>=t&&0===d)o.push(e);else{const l=merge(a,c,e)
;!i&&s>2*t&&(i=!0,r?.warn(`@smithy/util-stream - stream chunk size ${u} is below threshold of ${t}, automatically buffering.`)),l>=t&&o.push(flush(a,c))}}),
e.on("end",()=>{if(-1!==c){const e=flush(a,c);sizeOf(e)>0&&o.push(e)}o.push(null)}),o},t.createChecksumStream=function createChecksumStream(e){
return"function"==typeof ReadableStream&&isReadableStream(e.source)?(({expectedChecksum:e,checksum:t,source:r,checksumSourceLocation:o,base64Encoder:i})=>{
if(!isReadableStream(r))throw new Error(`@smithy/util-stream: unsupported source type ${r?.constructor?.name??r} in ChecksumStream.`);const s=i??toBase64
;if("function"!=typeof TransformStream)throw new Error("@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.")
;const a=new TransformStream({start(){},async transform(e,r){t.update(e),r.enqueue(e)},async flush(r){const i=await t.digest(),a=s(i);if(e!==a){
const t=new Error(`Checksum mismatch: expected "${e}" but received "${a}" in response header "${o}".`);r.error(t)}else r.terminate()}});r.pipeThrough(a)
;const c=a.readable;return Object.setPrototypeOf(c,ChecksumStream.prototype),c})(e):new q(e)},t.dateToUtcString=function dateToUtcString(e){
const t=e.getUTCFullYear(),r=e.getUTCMonth(),o=e.getUTCDay(),i=e.getUTCDate(),s=e.getUTCHours(),a=e.getUTCMinutes(),c=e.getUTCSeconds(),l=s<10?`0${s}`:`${s}`,u=a<10?`0${a}`:`${a}`,d=c<10?`0${c}`:`${c}`
;return`${x[o]}, ${i<10?`0${i}`:`${i}`} ${v[r]} ${t} ${l}:${u}:${d} GMT`},t.expectUnion=e=>{if(null==e)return;const t=(e=>{if(null==e)return
;if("object"==typeof e&&!Array.isArray(e))return e;const t=Array.isArray(e)?"array":typeof e;throw new TypeError(`Expected object, got ${t}: ${e}`)})(e),r=[]
;for(const e in t)a(t,e)&&null!=t[e]&&r.push(e);if(0===r.length)throw new TypeError("Unions must have exactly one non-null member. None were found.")
;if(r.length>1)throw new TypeError(`Unions must have exactly one non-null member. Keys ${r} were not null.`);return t},t.fromBase64=fromBase64,
t.fromHex=function fromHex(e){if(e.length%2!=0)throw new Error("Hex encoded strings must have an even number length");const t=new Uint8Array(e.length/2)
;for(let r=0;r<e.length;r+=2){const o=e.slice(r,r+2).toLowerCase();if(!(o in G))throw new Error(`Cannot decode unrecognized sequence ${o} as hexadecimal`)
;t[r/2]=G[o]}return t},t.fromUtf8=fromUtf8$1,t.generateIdempotencyToken=Y,t.getAwsChunkedEncodingStream=function getAwsChunkedEncodingStream(e,t){const r=e,o=e
;if(isReadableStream(o))return((e,t)=>{
const{base64Encoder:r,bodyLengthChecker:o,checksumAlgorithmFn:i,checksumLocationName:s,streamHasher:a}=t,c=void 0!==r&&void 0!==o&&void 0!==i&&void 0!==s&&void 0!==a,l=c?a(i,e):void 0
;Promise.resolve(l).catch(()=>{});const u=e.getReader();return new ReadableStream({async pull(e){const{value:t,done:i}=await u.read();if(i){
if(e.enqueue("0\r\n"),c){const t=r(await l);e.enqueue(`${s}:${t}\r\n`),e.enqueue("\r\n")}e.close()}else e.enqueue(`${(o(t)||0).toString(16)}\r\n${t}\r\n`)}})
})(o,t)
;const{base64Encoder:i,bodyLengthChecker:s,checksumAlgorithmFn:a,checksumLocationName:c,streamHasher:l}=t,u=void 0!==i&&void 0!==a&&void 0!==c&&void 0!==l,d=u?l(a,r):void 0
;Promise.resolve(d).catch(()=>{});const g=new p({read(){r.resume()}});return r.on("data",e=>{const t=s(e)||0;0!==t&&(g.push(`${t.toString(16)}\r\n`),g.push(e),
g.push("\r\n")||r.pause())}),r.on("error",e=>{g.destroy(e)}),r.pause(),r.on("end",async()=>{try{if(g.push("0\r\n"),u){const e=i(await d)
;g.push(`${c}:${e}\r\n`),g.push("\r\n")}g.push(null)}catch(e){g.destroy(e)}}),g},t.isArrayBuffer=isArrayBuffer,t.parseEpochTimestamp=e=>{if(null==e)return;let t
;if("number"==typeof e)t=e;else if("string"==typeof e)t=(e=>expectNumber("string"==typeof e?parseNumber(e):e))(e);else{
if("object"!=typeof e||1!==e.tag)throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");t=e.value}
if(Number.isNaN(t)||t===1/0||t===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");return new Date(Math.round(1e3*t))},
t.parseRfc3339DateTime=e=>{if(null==e)return;if("string"!=typeof e)throw new TypeError("RFC-3339 date-times must be expressed as strings");const t=I.exec(e)
;if(!t)throw new TypeError("Invalid RFC-3339 date-time value")
;const[r,o,i,s,a,c,l,u]=t,d=strictParseShort(stripLeadingZeroes(o)),p=parseDateValue(i,"month",1,12),g=parseDateValue(s,"day",1,31);return buildDate(d,p,g,{
hours:a,minutes:c,seconds:l,fractionalMilliseconds:u})},t.parseRfc3339DateTimeWithOffset=e=>{if(null==e)return
;if("string"!=typeof e)throw new TypeError("RFC-3339 date-times must be expressed as strings");const t=C.exec(e)
;if(!t)throw new TypeError("Invalid RFC-3339 date-time value")
;const[r,o,i,s,a,c,l,u,d]=t,p=strictParseShort(stripLeadingZeroes(o)),g=parseDateValue(i,"month",1,12),h=parseDateValue(s,"day",1,31),m=buildDate(p,g,h,{
hours:a,minutes:c,seconds:l,fractionalMilliseconds:u});return"Z"!=d.toUpperCase()&&m.setTime(m.getTime()-parseOffsetToMilliseconds(d)),m},
t.parseRfc7231DateTime=e=>{if(null==e)return;if("string"!=typeof e)throw new TypeError("RFC-7231 date-times must be expressed as strings");let t=P.exec(e)
;if(t){const[e,r,o,i,s,a,c,l]=t;return buildDate(strictParseShort(stripLeadingZeroes(i)),parseMonthByShortName(o),parseDateValue(r,"day",1,31),{hours:s,
minutes:a,seconds:c,fractionalMilliseconds:l})}if(t=b.exec(e),t){const[e,r,o,i,s,a,c,l]=t
;return adjustRfc850Year(buildDate(parseTwoDigitYear(i),parseMonthByShortName(o),parseDateValue(r,"day",1,31),{hours:s,minutes:a,seconds:c,
fractionalMilliseconds:l}))}if(t=w.exec(e),t){const[e,r,o,i,s,a,c,l]=t
;return buildDate(strictParseShort(stripLeadingZeroes(l)),parseMonthByShortName(r),parseDateValue(o.trimLeft(),"day",1,31),{hours:i,minutes:s,seconds:a,
fractionalMilliseconds:c})}throw new TypeError("Invalid RFC-7231 date-time value")},t.quoteHeader=function quoteHeader(e){
return(e.includes(",")||e.includes('"'))&&(e=`"${e.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}"`),e},t.sdkStreamMixin=e=>{if(!(e instanceof p))try{
return sdkStreamMixin$1(e)}catch(t){
throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${e?.__proto__?.constructor?.name||e}`)}let t=!1
;const transformToByteArray=async()=>{if(t)throw new Error(Z);return t=!0,await streamCollector(e)};return Object.assign(e,{
transformToByteArray:transformToByteArray,transformToString:async e=>{const t=await transformToByteArray()
;if(void 0===e||Buffer.isEncoding(e))return fromArrayBuffer(t.buffer,t.byteOffset,t.byteLength).toString(e);return new TextDecoder(e).decode(t)},
transformToWebStream:()=>{if(t)throw new Error(Z);if(null!==e.readableFlowing)throw new Error("The stream has been consumed by other callbacks.")
;if("function"!=typeof p.toWeb)throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");return t=!0,p.toWeb(e)}})},
t.splitEvery=function splitEvery(e,t,r){if(r<=0||!Number.isInteger(r))throw new Error("Invalid number of delimiters ("+r+") for splitEvery.");const o=e.split(t)
;if(1===r)return o;const i=[];let s="";for(let e=0;e<o.length;e++)""===s?s=o[e]:s+=t+o[e],(e+1)%r===0&&(i.push(s),s="");return""!==s&&i.push(s),i},
t.splitHeader=e=>{const t=e.length,r=[];let o=!1,i=!1,s=0;for(let a=0;a<t;++a){const t=e[a];switch(t){case'"':i||(o=!o);break;case",":o||(r.push(e.slice(s,a)),
s=a+1)}i="\\"===t&&!i}return r.push(e.slice(s)),r.map(e=>{const t=(e=e.trim()).length
;return t<2?e:'"'===e[0]&&'"'===e[t-1]?(e=e.slice(1,t-1)).replace(/\\(["\\])/g,"$1"):e.replace(/\\"/g,'"')})},t.streamCollector=streamCollector,
t.toBase64=toBase64$1,
t.toHex=toHex,t.toUint8Array=e=>e instanceof Uint8Array?e:"string"==typeof e?fromUtf8$1(e):ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength/Uint8Array.BYTES_PER_ELEMENT):new Uint8Array(e),
t.toUtf8=toUtf8$1,t.v4=X,t.writeKey=function writeKey(e){Object.defineProperty(e,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}},
6046:(e,t,r)=>{const{SMITHY_CONTEXT_KEY:o}=r(4714);function hasOwn(e,t){return Object.prototype.hasOwnProperty.call(e,t)}class HttpRequest{method;protocol
;hostname;port;path;query;headers;username;password;fragment;body;constructor(e){this.method=e.method||"GET",this.hostname=e.hostname||"localhost",
this.port=e.port,this.query=e.query||{},this.headers=e.headers||{},this.body=e.body,
this.protocol=e.protocol?":"!==e.protocol.slice(-1)?`${e.protocol}:`:e.protocol:"https:",this.path=e.path?"/"!==e.path.charAt(0)?`/${e.path}`:e.path:"/",
this.username=e.username,this.password=e.password,this.fragment=e.fragment}static clone(e){const t=new HttpRequest({...e,headers:{...e.headers}})
;return t.query&&(t.query=function cloneQuery(e){return Object.keys(e).reduce((t,r)=>{const o=e[r];return{...t,[r]:Array.isArray(o)?[...o]:o}},{})}(t.query)),t}
static isInstance(e){if(!e)return!1;const t=e
;return"method"in t&&"protocol"in t&&"hostname"in t&&"path"in t&&"object"==typeof t.query&&"object"==typeof t.headers}clone(){return HttpRequest.clone(this)}}
const i=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),isValidHostLabel=(e,t=!1)=>{if(!t)return i.test(e);const r=e.split(".")
;for(const e of r)if(!isValidHostLabel(e))return!1;return!0};function parseQueryString(e){const t={};if(e=e.replace(/^\?/,""))for(const r of e.split("&")){
let[e,o=null]=r.split("=");e=decodeURIComponent(e),o&&(o=decodeURIComponent(o)),e in t?Array.isArray(t[e])?t[e].push(o):t[e]=[t[e],o]:t[e]=o}return t}
const parseUrl=e=>{if("string"==typeof e)return parseUrl(new URL(e));const{hostname:t,pathname:r,port:o,protocol:i,search:s}=e;let a
;return s&&(a=parseQueryString(s)),{hostname:t,port:o?parseInt(o):void 0,protocol:i,path:r,query:a}};t.HttpRequest=HttpRequest,
t.HttpResponse=class HttpResponse{statusCode;reason;headers;body;constructor(e){this.statusCode=e.statusCode,this.reason=e.reason,this.headers=e.headers||{},
this.body=e.body}static isInstance(e){if(!e)return!1;const t=e;return"number"==typeof t.statusCode&&"object"==typeof t.headers}},
t.getSmithyContext=e=>e[o]||(e[o]={}),t.hasOwn=hasOwn,t.isValidHostLabel=isValidHostLabel,t.isValidHostname=function isValidHostname(e){
return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(e)},t.normalizeProvider=e=>{if("function"==typeof e)return e;const t=Promise.resolve(e);return()=>t},
t.parseQueryString=parseQueryString,t.parseUrl=parseUrl,t.toEndpointV1=e=>{if("object"==typeof e){if("url"in e){const t=parseUrl(e.url);if(e.headers){
t.headers={};for(const r in e.headers)hasOwn(e.headers,r)&&(t.headers[r.toLowerCase()]=e.headers[r].join(", "))}return t}return e}return parseUrl(e)}},
6718:(e,t,r)=>{
const{ProviderError:o,CredentialsProviderError:i,loadConfig:s}=r(2163),a=r(7067),{parseUrl:c}=r(230),isImdsCredentials=e=>Boolean(e)&&"object"==typeof e&&"string"==typeof e.AccessKeyId&&"string"==typeof e.SecretAccessKey&&"string"==typeof e.Token&&"string"==typeof e.Expiration,fromImdsCredentials=e=>({
accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.Token,expiration:new Date(e.Expiration),...e.AccountId&&{accountId:e.AccountId}
}),providerConfigFromInit=({maxRetries:e=0,timeout:t=1e3})=>({maxRetries:e,timeout:t});function httpRequest(e){return new Promise((t,r)=>{const i=a.request({
method:"GET",...e,hostname:e.hostname?.replace(/^\[(.+)\]$/,"$1")});i.on("error",e=>{
r(Object.assign(new o("Unable to connect to instance metadata service"),e)),i.destroy()}),i.on("timeout",()=>{
r(new o("TimeoutError from instance metadata service")),i.destroy()}),i.on("response",e=>{const{statusCode:s=400}=e
;(s<200||300<=s)&&(r(Object.assign(new o("Error response received from instance metadata service"),{statusCode:s})),i.destroy());const a=[];e.on("data",e=>{
a.push(e)}),e.on("end",()=>{t(Buffer.concat(a)),i.destroy()})}),i.end()})}const retry=(e,t)=>{let r=e();for(let o=0;o<t;o++)r=r.catch(e);return r
},l="AWS_CONTAINER_CREDENTIALS_FULL_URI",u="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",d="AWS_CONTAINER_AUTHORIZATION_TOKEN",requestFromEcsImds=async(e,t)=>{
process.env[d]&&(t.headers={...t.headers,Authorization:process.env[d]});return(await httpRequest({...t,timeout:e})).toString()
},p=new Set(["localhost","127.0.0.1"]),g=new Set(["http:","https:"]),getCmdsUri=async({logger:e})=>{if(process.env[u])return{hostname:"169.254.170.2",
path:process.env[u]};if(process.env[l]){let t;try{t=new URL(process.env[l])}catch{
throw new i(`${process.env[l]} is not a valid container metadata service URL`,{tryNextLink:!1,logger:e})}
if(!t.hostname||!p.has(t.hostname))throw new i(`${t.hostname} is not a valid container metadata service hostname`,{tryNextLink:!1,logger:e})
;if(!t.protocol||!g.has(t.protocol))throw new i(`${t.protocol} is not a valid container metadata service protocol`,{tryNextLink:!1,logger:e});return{
protocol:t.protocol,hostname:t.hostname,path:t.pathname+t.search,port:t.port?parseInt(t.port,10):void 0}}
throw new i(`The container metadata credential provider cannot be used unless the ${u} or ${l} environment variable is set`,{tryNextLink:!1,logger:e})}
;class InstanceMetadataV1FallbackError extends i{tryNextLink;name="InstanceMetadataV1FallbackError";constructor(e,t=!0){super(e,t),this.tryNextLink=t,
Object.setPrototypeOf(this,InstanceMetadataV1FallbackError.prototype)}}var h;!function(e){e.IPv4="http://169.254.169.254",e.IPv6="http://[fd00:ec2::254]"
}(h||(h={}));const m={environmentVariableSelector:e=>e.AWS_EC2_METADATA_SERVICE_ENDPOINT,configFileSelector:e=>e.ec2_metadata_service_endpoint,default:void 0}
;var f;!function(e){e.IPv4="IPv4",e.IPv6="IPv6"}(f||(f={}));const E={environmentVariableSelector:e=>e.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE,
configFileSelector:e=>e.ec2_metadata_service_endpoint_mode,default:f.IPv4},getFromEndpointConfig=async()=>s(m)(),getFromEndpointModeConfig=async()=>{
const e=await s(E)();switch(e){case f.IPv4:return h.IPv4;case f.IPv6:return h.IPv6;default:
throw new Error(`Unsupported endpoint mode: ${e}. Select from ${Object.values(f)}`)}},getExtendedInstanceMetadataCredentials=(e,t)=>{
const r=300+Math.floor(300*Math.random()),o=new Date(Date.now()+1e3*r)
;t.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(o)}.\nFor more information, please visit: https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html`)
;const i=e.originalExpiration??e.expiration;return{...e,...i?{originalExpiration:i}:{},expiration:o}
},S="/latest/meta-data/iam/security-credentials/",y="AWS_EC2_METADATA_V1_DISABLED",x="ec2_metadata_v1_disabled",v="x-aws-ec2-metadata-token",getInstanceMetadataProvider=(e={})=>{
let t=!1;const{logger:r,profile:o}=e,{timeout:a,maxRetries:l}=providerConfigFromInit(e),getCredentials=async(r,a)=>{if(t||null==a.headers?.[v]){let t=!1,r=!1
;const a=await s({environmentVariableSelector:t=>{const o=t[y];if(r=!!o&&"false"!==o,void 0===o)throw new i(`${y} not set in env, checking config file next.`,{
logger:e.logger});return r},configFileSelector:e=>{const r=e[x];return t=!!r&&"false"!==r,t},default:!1},{profile:o})();if(e.ec2MetadataV1Disabled||a){
const o=[];throw e.ec2MetadataV1Disabled&&o.push("credential provider initialization (runtime option ec2MetadataV1Disabled)"),
t&&o.push(`config file profile (${x})`),r&&o.push(`process environment variable (${y})`),
new InstanceMetadataV1FallbackError(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${o.join(", ")}].`)}}
const c=(await retry(async()=>{let e;try{e=await getProfile(a)}catch(e){throw 401===e.statusCode&&(t=!1),e}return e},r)).trim();return retry(async()=>{let r
;try{r=await getCredentialsFromProfile(c,a,e)}catch(e){throw 401===e.statusCode&&(t=!1),e}return r},r)};return async()=>{
const e=await(async()=>c(await getFromEndpointConfig()||await getFromEndpointModeConfig()))()
;if(t)return r?.debug("AWS SDK Instance Metadata","using v1 fallback (no token fetch)"),getCredentials(l,{...e,timeout:a});{let o;try{
o=(await getMetadataToken({...e,timeout:a})).toString()}catch(o){if(400===o?.statusCode)throw Object.assign(o,{
message:"EC2 Metadata token request returned error"});return("TimeoutError"===o.message||[403,404,405].includes(o.statusCode))&&(t=!0),
r?.debug("AWS SDK Instance Metadata","using v1 fallback (initial)"),getCredentials(l,{...e,timeout:a})}return getCredentials(l,{...e,headers:{[v]:o},timeout:a})
}}},getMetadataToken=async e=>httpRequest({...e,path:"/latest/api/token",method:"PUT",headers:{"x-aws-ec2-metadata-token-ttl-seconds":"21600"}
}),getProfile=async e=>(await httpRequest({...e,path:S})).toString(),getCredentialsFromProfile=async(e,t,r)=>{const o=JSON.parse((await httpRequest({...t,
path:S+e})).toString());if(!isImdsCredentials(o))throw new i("Invalid response received from instance metadata service.",{logger:r.logger})
;return fromImdsCredentials(o)};t.ENV_CMDS_FULL_URI=l,t.ENV_CMDS_RELATIVE_URI=u,t.fromContainerMetadata=(e={})=>{
const{timeout:t,maxRetries:r}=providerConfigFromInit(e);return()=>retry(async()=>{const r=await getCmdsUri({logger:e.logger
}),o=JSON.parse(await requestFromEcsImds(t,r));if(!isImdsCredentials(o))throw new i("Invalid response received from instance metadata service.",{logger:e.logger
});return fromImdsCredentials(o)},r)},t.fromInstanceMetadata=(e={})=>((e,t={})=>{const r=t?.logger||console;let o;return async()=>{let t;try{t=await e(),
t.expiration&&t.expiration.getTime()<Date.now()&&(t=getExtendedInstanceMetadataCredentials(t,r))}catch(e){if(!o)throw e;r.warn("Credential renew failed: ",e),
t=getExtendedInstanceMetadataCredentials(o,r)}return o=t,t}})(getInstanceMetadataProvider(e),{logger:e.logger})},7944:(e,t,r)=>{const{createGzip:o}=r(8522)
;t.compressStream=async e=>e.pipe(o())},3769:(e,t,r)=>{const{promisify:o}=r(7975),{gzip:i}=r(8522),{toUint8Array:s}=r(246),a=o(i);t.compressString=async e=>{
try{const t=await a(s(e||""));return s(t)}catch(e){throw new Error("Failure during compression: "+e.message)}}},4166:(e,t,r)=>{
const{booleanSelector:o,SelectorType:i,numberSelector:s}=r(2163),{setFeature:a}=r(2538),{HttpRequest:c}=r(230),{compressStream:l}=r(7944),{compressString:u}=r(3769),{isArrayBuffer:d}=r(246),{normalizeProvider:p}=r(2474),g={
environmentVariableSelector:e=>o(e,"AWS_DISABLE_REQUEST_COMPRESSION",i.ENV),configFileSelector:e=>o(e,"disable_request_compression",i.CONFIG),default:!1},h={
environmentVariableSelector:e=>s(e,"AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",i.ENV),configFileSelector:e=>s(e,"request_min_compression_size_bytes",i.CONFIG),
default:10240};var m;!function(e){e.GZIP="gzip"}(m||(m={}));const f=[m.GZIP],isStreaming=e=>void 0!==e&&"string"!=typeof e&&!ArrayBuffer.isView(e)&&!d(e),E={
name:"compressionMiddleware",step:"build",tags:["REQUEST_BODY_COMPRESSION","GZIP"],override:!0,priority:"high"}
;t.NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS=g,t.NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS=h,t.getCompressionPlugin=(e,t)=>({
applyToStack:r=>{r.add(((e,t)=>(r,o)=>async i=>{if(!c.isInstance(i.request))return r(i);if(await e.disableRequestCompression())return r(i)
;const{request:s}=i,{body:d,headers:p}=s,{encodings:g,streamRequiresLength:h}=t;let m=d,E=p;for(const t of g)if(f.includes(t)){let r=!1;if(isStreaming(d)){
if(h)throw new Error("Compression is not supported for streaming blobs that require a length.");m=await l(d),r=!0}else{
const t=e.bodyLengthChecker(d),o=await e.requestMinCompressionSizeBytes();t&&t>=o&&(m=await u(d),r=!0)}if(r){E=p["content-encoding"]?{...p,
"content-encoding":`${p["content-encoding"]}, ${t}`}:{...p,"content-encoding":t},E["content-encoding"].includes("gzip")&&a(o,"GZIP_REQUEST_COMPRESSION","L")
;break}}return r({...i,request:{...s,body:m,headers:E}})})(e,t),E)}}),t.resolveCompressionConfig=e=>{
const{disableRequestCompression:t,requestMinCompressionSizeBytes:r}=e;return Object.assign(e,{disableRequestCompression:p(t),
requestMinCompressionSizeBytes:async()=>{const e=await p(r)()
;if(e<0||e>10485760)throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 10485760 inclusive. The provided value ${e} is outside this range."`)
;return e}})}},4695:(e,t,r)=>{const{hasOwn:o}=r(246),{streamCollector:i}=r(246);t.streamCollector=i
;const{buildQueryString:s,HttpResponse:a}=r(230),c=r(4708),{Readable:l}=r(7075);function buildAbortError(e){
const t=e&&"object"==typeof e&&"reason"in e?e.reason:void 0;if(t){if(t instanceof Error){const e=new Error("Request aborted");return e.name="AbortError",
e.cause=t,e}const e=new Error(String(t));return e.name="AbortError",e}const r=new Error("Request aborted");return r.name="AbortError",r}
const u=["ECONNRESET","EPIPE","ETIMEDOUT"],getTransformedHeaders=e=>{const t={};for(const r in e){if(!o(e,r))continue;const i=e[r]
;t[r]=Array.isArray(i)?i.join(","):i}return t},timing_setTimeout=(e,t)=>setTimeout(e,t),timing_clearTimeout=e=>clearTimeout(e),resolveDefaultSocketTimeout=e=>{
const t=e?.defaultSocketTimeout;return"number"==typeof t&&Number.isFinite(t)&&t>0?t:void 0},setSocketTimeout=(e,t,r=0,o=!1)=>{
if(!Number.isFinite(r)||r<=0)return;let i;e.once("response",e=>i=e);const onTimeout=()=>{if(i?.complete)return void e.socket?.destroy()
;const s=Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${r} ms of inactivity (${o?"service default socket timeout":"configured by client requestHandler"}).`),{
name:"TimeoutError"});i?.destroy(s),e.destroy(),t(s)},registerTimeout=()=>{const{socket:t}=e
;t?t.connecting?t.once("connect",registerTimeout):(t.setTimeout(r,onTimeout),
e.on("close",()=>t.removeListener("timeout",onTimeout))):e.once("socket",registerTimeout)};if(r<6e3)return void registerTimeout()
;const s=timing_setTimeout(registerTimeout,3e3);e.once("close",()=>timing_clearTimeout(s))};async function writeRequestBody(e,t,r=6e3,o=!1){
const i=t.headers,s=i?i.Expect||i.expect:void 0;let a=-1,c=!0;o||"100-continue"!==s||(c=await Promise.race([new Promise(e=>{
a=Number(timing_setTimeout(()=>e(!0),Math.max(6e3,r)))}),new Promise(t=>{e.on("continue",()=>{timing_clearTimeout(a),t(!0)}),e.on("response",()=>{
timing_clearTimeout(a),t(!1)}),e.on("error",()=>{timing_clearTimeout(a),t(!1)})})])),c&&function writeBody(e,t){if(t instanceof l)return void t.pipe(e);if(t){
const r=Buffer.isBuffer(t);if(r||"string"==typeof t)return void(r&&0===t.byteLength?e.end():e.end(t));const o=t
;return"object"==typeof o&&o.buffer&&"number"==typeof o.byteOffset&&"number"==typeof o.byteLength?void e.end(Buffer.from(o.buffer,o.byteOffset,o.byteLength)):void e.end(Buffer.from(t))
}e.end()}(e,t.body)}let d,p;class NodeHttpHandler{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={handlerProtocol:"http/1.1"}
;static create(e){return"function"==typeof e?.handle?e:new NodeHttpHandler(e)}static checkSocketUsage(e,t,r=console){const{sockets:i,requests:s,maxSockets:a}=e
;if("number"!=typeof a||a===1/0)return t;if(Date.now()-15e3<t)return t;if(i&&s)for(const e in i){if(!o(i,e))continue;const t=i[e]?.length??0,c=s[e]?.length??0
;if(t>=a&&c>=2*a)return r?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${t} and ${c} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),
Date.now()}return t}constructor(e){this.configProvider=new Promise((t,r)=>{"function"==typeof e?e().then(e=>{t(this.resolveDefaultConfig(e))
}).catch(r):t(this.resolveDefaultConfig(e))})}destroy(){this.config?.httpAgent?.destroy(),this.config?.httpsAgent?.destroy()}
async handle(e,{abortSignal:t,requestTimeout:r}={}){this.config||(this.config=await this.configProvider);const o=this.config,i=o.logger,l="https:"===e.protocol
;return l||this.config.httpAgent||(this.config.httpAgent=await this.config.httpAgentProvider()),new Promise((g,h)=>{let m,f=-1,E=-1,S=-1,y=-1
;const clearTimeouts=()=>{timing_clearTimeout(f),timing_clearTimeout(E),timing_clearTimeout(S),timing_clearTimeout(y)},reject=async e=>{await m,clearTimeouts(),
h(e)};if(t?.aborted){const e=buildAbortError(t);return void reject(e)}const x=e.headers,v=!!x&&"100-continue"===(x.Expect??x.expect)
;let I=l?o.httpsAgent:o.httpAgent;v&&!this.externalAgent&&(I=new(l?c.Agent:d)({keepAlive:!1,maxSockets:1/0})),f=timing_setTimeout(()=>{
this.socketWarningTimestamp=NodeHttpHandler.checkSocketUsage(I,this.socketWarningTimestamp,i)
},o.socketAcquisitionWarningTimeout??(o.requestTimeout??2e3)+(o.connectionTimeout??1e3));const C=e.query?s(e.query):"";let P
;if(null!=e.username||null!=e.password){P=`${e.username??""}:${e.password??""}`}let b=e.path;C&&(b+=`?${C}`),e.fragment&&(b+=`#${e.fragment}`)
;let w=e.hostname??"";w="["===w[0]&&w.endsWith("]")?e.hostname.slice(1,-1):e.hostname;const T={headers:e.headers,host:w,method:e.method,path:b,port:e.port,
agent:I,auth:P},R=(l?c.request:p)(T,e=>{(async e=>{await m,clearTimeouts(),g(e)})({response:new a({statusCode:e.statusCode||-1,reason:e.statusMessage,
headers:getTransformedHeaders(e.headers),body:e})})});if(R.on("error",e=>{u.includes(e.code)?reject(Object.assign(e,{name:"TimeoutError"})):reject(e)}),t){
const onAbort=()=>{R.destroy();const e=buildAbortError(t);reject(e)};if("function"==typeof t.addEventListener){const e=t;e.addEventListener("abort",onAbort,{
once:!0}),R.once("close",()=>e.removeEventListener("abort",onAbort))}else t.onabort=onAbort}const D=r??o.requestTimeout;E=((e,t,r=0)=>{if(!r)return-1
;const registerTimeout=o=>{const i=timing_setTimeout(()=>{
e.destroy(),t(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${r} ms.`),{
name:"TimeoutError"}))},r-o),doWithSocket=e=>{e?.connecting?e.on("connect",()=>{timing_clearTimeout(i)}):timing_clearTimeout(i)}
;e.socket?doWithSocket(e.socket):e.on("socket",doWithSocket)};return r<2e3?(registerTimeout(0),0):timing_setTimeout(registerTimeout.bind(null,1e3),1e3)
})(R,reject,o.connectionTimeout),S=((e,t,r=0,o,i)=>r?timing_setTimeout(()=>{
let s=`@smithy/node-http-handler - [${o?"ERROR":"WARN"}] a request has exceeded the configured ${r} ms requestTimeout.`;if(o){
const r=Object.assign(new Error(s),{name:"TimeoutError",code:"ETIMEDOUT"});e.destroy(r),t(r)
}else s+=" Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.",i?.warn?.(s)
},r):-1)(R,reject,D,o.throwOnRequestTimeout,i??console);const M=void 0===o.socketTimeout?resolveDefaultSocketTimeout(o):void 0
;M?setSocketTimeout(R,reject,M,!0):setSocketTimeout(R,reject,o.socketTimeout);const k=T.agent
;"object"==typeof k&&"keepAlive"in k&&(y=((e,{keepAlive:t,keepAliveMsecs:r},o=3e3)=>{if(!0!==t)return-1;const registerListener=()=>{
e.socket?e.socket.setKeepAlive(t,r||0):e.on("socket",e=>{e.setKeepAlive(t,r||0)})};return 0===o?(registerListener(),0):timing_setTimeout(registerListener,o)
})(R,{keepAlive:k.keepAlive,keepAliveMsecs:k.keepAliveMsecs})),m=writeRequestBody(R,e,D,this.externalAgent).catch(e=>(clearTimeouts(),h(e)))})}
updateHttpClientConfig(e,t){this.config=void 0,this.configProvider=this.configProvider.then(r=>{switch(e){case Symbol.for("logger"):e="logger",t=r.logger??t
;break;case Symbol.for("@smithy/defaultSocketTimeout"):e="defaultSocketTimeout",t=resolveDefaultSocketTimeout(r)??t}return{...r,[e]:t}})}httpHandlerConfigs(){
return this.config??{}}resolveDefaultConfig(e){
const{requestTimeout:t,connectionTimeout:o,socketTimeout:i,socketAcquisitionWarningTimeout:s,httpAgent:a,httpsAgent:l,throwOnRequestTimeout:u,logger:g}=e||{},h=!0
;let m;return{connectionTimeout:o,requestTimeout:t,socketTimeout:i,defaultSocketTimeout:resolveDefaultSocketTimeout(e),socketAcquisitionWarningTimeout:s,
throwOnRequestTimeout:u,httpAgentProvider:()=>m??=(async()=>{const e=r(7067),{Agent:t,request:o}=e.default??e;return p=o,d=t,
a instanceof d||"function"==typeof a?.destroy?(this.externalAgent=!0,a):new d({keepAlive:h,maxSockets:50,...a})})(),
httpsAgent:(()=>l instanceof c.Agent||"function"==typeof l?.destroy?(this.externalAgent=!0,l):new c.Agent({keepAlive:h,maxSockets:50,...l}))(),logger:g}}}
t.NodeHttpHandler=NodeHttpHandler},9654:(e,t,r)=>{
const{hasOwn:o,fromUtf8:i,fromHex:s,toHex:a,toUint8Array:c,writeKey:l,isArrayBuffer:u}=r(246),{normalizeProvider:d}=r(2474),{escapeUri:p,HttpRequest:g}=r(230)
;class HeaderFormatter{format(e){const t=[];for(const r in e){if(!o(e,r))continue;const s=i(r)
;t.push(Uint8Array.from([s.byteLength]),s,this.formatHeaderValue(e[r]))}const r=new Uint8Array(t.reduce((e,t)=>e+t.byteLength,0));let s=0
;for(const e of t)r.set(e,s),s+=e.byteLength;return r}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from([e.value?0:1]);case"byte":
return Uint8Array.from([2,e.value]);case"short":const t=new DataView(new ArrayBuffer(3));return t.setUint8(0,3),t.setInt16(1,e.value,!1),
new Uint8Array(t.buffer);case"integer":const r=new DataView(new ArrayBuffer(5));return r.setUint8(0,4),r.setInt32(1,e.value,!1),new Uint8Array(r.buffer)
;case"long":const o=new Uint8Array(9);return o[0]=5,o.set(e.value.bytes,1),o;case"binary":const a=new DataView(new ArrayBuffer(3+e.value.byteLength))
;a.setUint8(0,6),a.setUint16(1,e.value.byteLength,!1);const c=new Uint8Array(a.buffer);return c.set(e.value,3),c;case"string":
const l=i(e.value),u=new DataView(new ArrayBuffer(3+l.byteLength));u.setUint8(0,7),u.setUint16(1,l.byteLength,!1);const d=new Uint8Array(u.buffer)
;return d.set(l,3),d;case"timestamp":const p=new Uint8Array(9);return p[0]=8,p.set(Int64.fromNumber(e.value.valueOf()).bytes,1),p;case"uuid":
if(!m.test(e.value))throw new Error(`Invalid UUID received: ${e.value}`);const g=new Uint8Array(17);return g[0]=9,g.set(s(e.value.replace(/-/g,"")),1),g}}}var h
;!function(e){e[e.boolTrue=0]="boolTrue",e[e.boolFalse=1]="boolFalse",e[e.byte=2]="byte",e[e.short=3]="short",e[e.integer=4]="integer",e[e.long=5]="long",
e[e.byteArray=6]="byteArray",e[e.string=7]="string",e[e.timestamp=8]="timestamp",e[e.uuid=9]="uuid"}(h||(h={}))
;const m=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;class Int64{bytes;constructor(e){if(this.bytes=e,
8!==e.byteLength)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(e){
if(e>0x8000000000000000||e<-0x8000000000000000)throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`)
;const t=new Uint8Array(8);for(let r=7,o=Math.abs(Math.round(e));r>-1&&o>0;r--,o/=256)t[r]=o;return e<0&&negate(t),new Int64(t)}valueOf(){
const e=this.bytes.slice(0),t=128&e[0];return t&&negate(e),parseInt(a(e),16)*(t?-1:1)}toString(){return String(this.valueOf())}}function negate(e){
for(let t=0;t<8;t++)e[t]^=255;for(let t=7;t>-1&&(e[t]++,0===e[t]);t--);}
const f="X-Amz-Date",E="X-Amz-Signature",S="X-Amz-Security-Token",y="authorization",x=f.toLowerCase(),v=[y,x,"date"],I=E.toLowerCase(),C="x-amz-content-sha256",P=S.toLowerCase(),b={
authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,
"transfer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0
},w=/^proxy-/,T=/^sec-/,R="AWS4-HMAC-SHA256",D="AWS4-HMAC-SHA256-PAYLOAD",M="aws4_request",toDate=e=>"number"==typeof e?new Date(1e3*e):"string"==typeof e?Number(e)?new Date(1e3*Number(e)):new Date(e):e
;class SignatureV4Base{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum
;constructor({applyChecksum:e,credentials:t,region:r,service:o,sha256:i,uriEscapePath:s=!0}){this.service=o,this.sha256=i,this.uriEscapePath=s,
this.applyChecksum="boolean"!=typeof e||e,this.regionProvider=d(r),this.credentialProvider=d(t)}createCanonicalRequest(e,t,r){const i=Object.keys(t).sort()
;return`${e.method}\n${this.getCanonicalPath(e)}\n${(({query:e={}})=>{const t=[],r={};for(const i in e){if(!o(e,i))continue;if(i.toLowerCase()===I)continue
;const s=p(i);t.push(s);const a=e[i]
;"string"==typeof a?r[s]=`${s}=${p(a)}`:Array.isArray(a)&&(r[s]=a.slice(0).reduce((e,t)=>e.concat([`${s}=${p(t)}`]),[]).sort().join("&"))}
return t.sort().map(e=>r[e]).filter(e=>e).join("&")})(e)}\n${i.map(e=>`${e}:${t[e]}`).join("\n")}\n\n${i.join(";")}\n${r}`}async createStringToSign(e,t,r,o){
const i=new this.sha256;i.update(c(r));const s=await i.digest();return`${o}\n${e}\n${t}\n${a(s)}`}getCanonicalPath({path:e}){if(this.uriEscapePath){const t=[]
;for(const r of e.split("/"))0!==r?.length&&"."!==r&&(".."===r?t.pop():t.push(r))
;const r=`${e?.startsWith("/")?"/":""}${t.join("/")}${t.length>0&&e?.endsWith("/")?"/":""}`;return p(r).replace(/%2F/g,"/")}return e}
validateResolvedCredentials(e){
if("object"!=typeof e||"string"!=typeof e.accessKeyId||"string"!=typeof e.secretAccessKey)throw new Error("Resolved credential object is not valid")}
formatDate(e){const t=(r=e,toDate(r).toISOString().replace(/\.\d{3}Z$/,"Z")).replace(/[-:]/g,"");var r;return{longDate:t,shortDate:t.slice(0,8)}}
getCanonicalHeaderList(e){return Object.keys(e).sort().join(";")}}const k={},_=[],createScope=(e,t,r)=>`${e}/${t}/${r}/${M}`,hmac=(e,t,r)=>{const o=new e(t)
;return o.update(c(r)),o.digest()},getCanonicalHeaders=({headers:e},t,r)=>{const i={};for(const s of Object.keys(e).sort()){if(null==e[s])continue
;const a=s.toLowerCase();(o(b,a)||t?.has(a)||w.test(a)||T.test(a))&&(!r||r&&!r.has(a))||("__proto__"===a&&l(i),
i[a]=e[s].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return i},getPayloadHash=async({headers:e,body:t},r)=>{
for(const t in e)if(o(e,t)&&t.toLowerCase()===C)return e[t];if(null==t)return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
;if("string"==typeof t||ArrayBuffer.isView(t)||u(t)){const e=new r;return e.update(c(t)),a(await e.digest())}return"UNSIGNED-PAYLOAD"},prepareRequest=e=>{
e=g.clone(e);for(const t in e.headers)o(e.headers,t)&&v.indexOf(t.toLowerCase())>-1&&delete e.headers[t];return e}
;t.SignatureV4=class SignatureV4 extends SignatureV4Base{headerFormatter=new HeaderFormatter
;constructor({applyChecksum:e,credentials:t,region:r,service:o,sha256:i,uriEscapePath:s=!0}){super({applyChecksum:e,credentials:t,region:r,service:o,sha256:i,
uriEscapePath:s})}async presign(e,t={}){
const{signingDate:r=new Date,expiresIn:i=3600,unsignableHeaders:s,unhoistableHeaders:a,signableHeaders:c,hoistableHeaders:l,signingRegion:u,signingService:d}=t,p=await this.credentialProvider()
;this.validateResolvedCredentials(p);const h=u??await this.regionProvider(),{longDate:m,shortDate:y}=this.formatDate(r)
;if(i>604800)return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future")
;const x=createScope(y,h,d??this.service),v=((e,t={})=>{const{headers:r,query:i={}}=g.clone(e);for(const e in r){if(!o(r,e))continue;const s=e.toLowerCase()
;("x-amz-"===s.slice(0,6)&&!t.unhoistableHeaders?.has(s)||t.hoistableHeaders?.has(s))&&(i[e]=r[e],delete r[e])}return{...e,headers:r,query:i}
})(prepareRequest(e),{unhoistableHeaders:a,hoistableHeaders:l});p.sessionToken&&(v.query[S]=p.sessionToken),v.query["X-Amz-Algorithm"]=R,
v.query["X-Amz-Credential"]=`${p.accessKeyId}/${x}`,v.query[f]=m,v.query["X-Amz-Expires"]=i.toString(10);const I=getCanonicalHeaders(v,s,c)
;return v.query["X-Amz-SignedHeaders"]=this.getCanonicalHeaderList(I),
v.query[E]=await this.getSignature(m,x,this.getSigningKey(p,h,y,d),this.createCanonicalRequest(v,I,await getPayloadHash(e,this.sha256))),v}async sign(e,t){
return"string"==typeof e?this.signString(e,t):e.headers&&e.payload?this.signEvent(e,t):e.message?this.signMessage(e,t):this.signRequest(e,t)}
async signEvent({headers:e,payload:t},{signingDate:r=new Date,priorSignature:o,signingRegion:i,signingService:s,eventStreamCredentials:c}){
const l=i??await this.regionProvider(),{shortDate:u,longDate:d}=this.formatDate(r),p=createScope(u,l,s??this.service),g=await getPayloadHash({headers:{},body:t
},this.sha256),h=new this.sha256;h.update(e);const m=a(await h.digest()),f=[D,d,p,o,m,g].join("\n");return this.signString(f,{signingDate:r,signingRegion:l,
signingService:s,eventStreamCredentials:c})}async signMessage(e,{signingDate:t=new Date,signingRegion:r,signingService:o,eventStreamCredentials:i}){
return this.signEvent({headers:this.headerFormatter.format(e.message.headers),payload:e.message.body},{signingDate:t,signingRegion:r,signingService:o,
priorSignature:e.priorSignature,eventStreamCredentials:i}).then(t=>({message:e.message,signature:t}))}
async signString(e,{signingDate:t=new Date,signingRegion:r,signingService:o,eventStreamCredentials:i}={}){const s=i??await this.credentialProvider()
;this.validateResolvedCredentials(s)
;const l=r??await this.regionProvider(),{shortDate:u}=this.formatDate(t),d=new this.sha256(await this.getSigningKey(s,l,u,o));return d.update(c(e)),
a(await d.digest())}async signRequest(e,{signingDate:t=new Date,signableHeaders:r,unsignableHeaders:i,signingRegion:s,signingService:a}={}){
const c=await this.credentialProvider();this.validateResolvedCredentials(c)
;const l=s??await this.regionProvider(),u=prepareRequest(e),{longDate:d,shortDate:p}=this.formatDate(t),g=createScope(p,l,a??this.service);u.headers[x]=d,
c.sessionToken&&(u.headers[P]=c.sessionToken);const h=await getPayloadHash(u,this.sha256);!((e,t)=>{e=e.toLowerCase()
;for(const r in t)if(o(t,r)&&e===r.toLowerCase())return!0;return!1})(C,u.headers)&&this.applyChecksum&&(u.headers[C]=h)
;const m=getCanonicalHeaders(u,i,r),f=await this.getSignature(d,g,this.getSigningKey(c,l,p,a),this.createCanonicalRequest(u,m,h))
;return u.headers[y]=`${R} Credential=${c.accessKeyId}/${g}, SignedHeaders=${this.getCanonicalHeaderList(m)}, Signature=${f}`,u}async getSignature(e,t,r,o){
const i=await this.createStringToSign(e,t,o,R),s=new this.sha256(await r);return s.update(c(i)),a(await s.digest())}getSigningKey(e,t,r,o){
return(async(e,t,r,o,i)=>{const s=await hmac(e,t.secretAccessKey,t.accessKeyId),c=`${r}:${o}:${i}:${a(s)}:${t.sessionToken}`;if(c in k)return k[c]
;for(_.push(c);_.length>50;)delete k[_.shift()];let l=`AWS4${t.secretAccessKey}`;for(const t of[r,o,i,M])l=await hmac(e,l,t);return k[c]=l
})(this.sha256,e,r,t,o||this.service)}},t.signatureV4aContainer={SignatureV4a:null}},4714:(e,t)=>{var r,o,i,s,a;!function(e){e.HEADER="header",e.QUERY="query"
}(r||(r={})),function(e){e.HEADER="header",e.QUERY="query"}(o||(o={})),function(e){e.HTTP="http",e.HTTPS="https"}(i||(i={})),function(e){e.MD5="md5",
e.CRC32="crc32",e.CRC32C="crc32c",e.SHA1="sha1",e.SHA256="sha256"}(s||(s={})),function(e){e[e.HEADER=0]="HEADER",e[e.TRAILER=1]="TRAILER"}(a||(a={}));var c,l
;!function(e){e.PROFILE="profile",e.SSO_SESSION="sso-session",e.SERVICES="services"}(c||(c={})),function(e){e.HTTP_0_9="http/0.9",e.HTTP_1_0="http/1.0",
e.TDS_8_0="tds/8.0"}(l||(l={})),t.AlgorithmId=s,t.EndpointURLScheme=i,t.IniSectionType=c,t.SMITHY_CONTEXT_KEY="__smithy_context"}};
