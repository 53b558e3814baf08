export const id=311;export const ids=[311];export const modules={2311:(e,t,n)=>{n.d(t,{YOg:()=>array,zMY:()=>schemas_boolean,gMt:()=>discriminatedUnion,
k5n:()=>schemas_enum,Whr:()=>schemas_int,euz:()=>literal,aig:()=>number,Ikc:()=>object,jgl:()=>partialRecord,g1P:()=>record,rej:()=>strictObject,YjP:()=>string,
KCZ:()=>union});var r=n(8532);var i=n(4723);class $ZodCyclicError extends Error{constructor(){
super(`Cannot parse a reference cycle that closes through a transform`);this.name="ZodCyclicError"}}const s="~memo";const o=[];function isRef(e){
return e!==null&&typeof e==="object"}function cloneIssues(e){return e.map(e=>e.path?{...e,path:e.path.slice()}:{...e})}const c=new WeakMap;const a=0;const u=1
;const l=2;function isRecursive(e,t,n){const r=c.get(e);if(r!==undefined)return r?l:a;if(t.has(e))return l;t.add(e);let s=a;const check=e=>{if(s!==l&&e?._zod){
const r=isRecursive(e,t,n);if(r>s)s=r}};const shape=(e,r)=>{let i=a;for(const s of Reflect.ownKeys(e)){const o=Object.getOwnPropertyDescriptor(e,s)
;if(r&&!o.enumerable)continue;const c=o.get?u:o.value?._zod?isRecursive(o.value,t,n):a;if(c>i)i=c}return i};const merge=e=>{if(e>s)s=e};const o=e._zod.def
;const f=o.type;switch(f){case"object":{const e=i.MO(o);merge(e?shape(e,true):u);check(o.catchall);break}case"array":check(o.element);break;case"tuple":
for(const e of o.items)check(e);check(o.rest);break;case"record":case"map":check(o.keyType);check(o.valueType);break;case"set":check(o.valueType);break
;case"union":for(const e of o.options)check(e);break;case"intersection":check(o.left);check(o.right);break;case"optional":case"nullable":case"default":
case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":check(o.innerType);break;case"pipe":check(o.in);check(o.out);break
;case"function":check(o.input);check(o.output);break;case"lazy":{const r=o._cachedInner??(n?e._zod.innerType:undefined);merge(r?isRecursive(r,t,false):u);break}
case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":
case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:{f;for(const e in o){
const t=Object.getOwnPropertyDescriptor(o,e);if(!t||t.get)continue;const n=t.value;if(!n||typeof n!=="object")continue
;if(n._zod)check(n);else if(Array.isArray(n))for(const e of n)check(e)}}}t.delete(e);return settle(e,s)}function settle(e,t){if(t!==u)c.set(e,t===l);return t}
function bucketFor(e,t){let n=e.buckets.get(t);if(!n){n=new WeakMap;e.buckets.set(t,n)}return n}let f;const d=[];const p={alloc(e,t,n){const r=f;if(!r)return n
;f=undefined;const i={value:n,issues:null};r.set(t.value,i);d.push(i);return n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]);e._zod.deferred.push(()=>{
const t=e._zod.parse;const wrapped=(e,n)=>{if(n.direction!=="backward"&&isBackEdge(n,e.value))throw new $ZodCyclicError;return t(e,n)};e._zod.parse=wrapped
;if(e._zod.run===t)e._zod.run=wrapped})},attach(e){var t;let n;let r=false;let i;let c;(t=e._zod).deferred??(t.deferred=[]);e._zod.deferred.push(()=>{
const t=e._zod.parse;const wrapped=(u,p)=>{if(n===undefined){const i=isRecursive(e,new Set,false);if(i===a){e._zod.parse=t;if(e._zod.run===wrapped)e._zod.run=t
;return t(u,p)}if(i===l||r)n=true;else r=true}const h=u.value;if(!isRef(h))return t(u,p);let m=p[s];if(!m){m={buckets:new WeakMap,backEdges:undefined};p[s]=m}
let g;if(i===p){g=c}else{g=bucketFor(m,e);i=p;c=g}const y=g.get(h);if(y){u.value=y.value;if(y.issues){if(y.issues.length)u.issues.push(...cloneIssues(y.issues))
}else{u.memo=true;m.backEdges??(m.backEdges=new WeakSet);m.backEdges.add(y.value)}return u}f=g;const v=d.length;const b=t(u,p);f=undefined
;const z=d.length>v?d.pop():undefined;if(b instanceof Promise){return b.then(e=>{if(z)z.issues=e.issues.length?cloneIssues(e.issues):o;return e})}
if(z)z.issues=b.issues.length?cloneIssues(b.issues):o;return b};e._zod.parse=wrapped;if(e._zod.run===t)e._zod.run=wrapped})}};function memoizer(){return p}
function isBackEdge(e,t){const n=e[s]?.backEdges;return n!==undefined&&isRef(t)&&n.has(t)}var h=n(6985);var m=n(9396);var g=n(4890);function snapshotChecks(e){
if(e.checks)e.checks=[...e.checks];return e}function _string(e,t){return new e(snapshotChecks({type:"string",...i.A2(t)}))}function _email(e,t){return new e({
type:"string",format:"email",check:"string_format",abort:false,...i.A2(t)})}function _guid(e,t){return new e({type:"string",format:"guid",check:"string_format",
abort:false,...i.A2(t)})}function _uuid(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:false,...i.A2(t)})}function _uuidv4(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:false,version:"v4",...i.A2(t)})}function _uuidv6(e,t){return new e({type:"string",
format:"uuid",check:"string_format",abort:false,version:"v6",...i.A2(t)})}function _uuidv7(e,t){return new e({type:"string",format:"uuid",check:"string_format",
abort:false,version:"v7",...i.A2(t)})}function _url(e,t){return new e({type:"string",format:"url",check:"string_format",abort:false,...i.A2(t)})}
function _emoji(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:false,...i.A2(t)})}function _nanoid(e,t){return new e({
type:"string",format:"nanoid",check:"string_format",abort:false,...i.A2(t)})}function _cuid(e,t){return new e({type:"string",format:"cuid",
check:"string_format",abort:false,...i.A2(t)})}function _cuid2(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:false,...i.A2(t)})}
function _ulid(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:false,...i.A2(t)})}function _xid(e,t){return new e({type:"string",
format:"xid",check:"string_format",abort:false,...i.A2(t)})}function _ksuid(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:false,
...i.A2(t)})}function _ipv4(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:false,...i.A2(t)})}function _ipv6(e,t){return new e({
type:"string",format:"ipv6",check:"string_format",abort:false,...i.A2(t)})}function _cidrv4(e,t){return new e({type:"string",format:"cidrv4",
check:"string_format",abort:false,...i.A2(t)})}function _cidrv6(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:false,...i.A2(t)})}
function _base64(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:false,...i.A2(t)})}function _base64url(e,t){return new e({
type:"string",format:"base64url",check:"string_format",abort:false,...i.A2(t)})}function _e164(e,t){return new e({type:"string",format:"e164",
check:"string_format",abort:false,...i.A2(t)})}function _jwt(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:false,...i.A2(t)})}
function _isoDateTime(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:false,local:false,precision:null,...i.A2(t)})}
function _isoDate(e,t){return new e({type:"string",format:"date",check:"string_format",...i.A2(t)})}function _isoTime(e,t){return new e({type:"string",
format:"time",check:"string_format",precision:null,...i.A2(t)})}function _isoDuration(e,t){return new e({type:"string",format:"duration",check:"string_format",
...i.A2(t)})}function _number(e,t){return new e(snapshotChecks({type:"number",checks:[],...i.A2(t)}))}function _int(e,t){return new e({type:"number",
check:"number_format",abort:false,format:"safeint",...i.A2(t)})}function _boolean(e,t){return new e({type:"boolean",...i.A2(t)})}function _unknown(e){
return new e({type:"unknown"})}function _never(e,t){return new e({type:"never",...i.A2(t)})}function _lt(e,t){return new g.sm({check:"less_than",...i.A2(t),
value:e,inclusive:false})}function _lte(e,t){return new g.sm({check:"less_than",...i.A2(t),value:e,inclusive:true})}function _gt(e,t){return new g.J_({
check:"greater_than",...i.A2(t),value:e,inclusive:false})}function _gte(e,t){return new g.J_({check:"greater_than",...i.A2(t),value:e,inclusive:true})}
function _multipleOf(e,t){return new g.Jk({check:"multiple_of",...i.A2(t),value:e})}function _maxLength(e,t){const n=new g.Yk({check:"max_length",...i.A2(t),
maximum:e});return n}function _minLength(e,t){return new g.Kk({check:"min_length",...i.A2(t),minimum:e})}function _length(e,t){return new g.RM({
check:"length_equals",...i.A2(t),length:e})}function _regex(e,t){return new g.DG({check:"string_format",format:"regex",...i.A2(t),pattern:e})}
function _lowercase(e){return new g.NI({check:"string_format",format:"lowercase",...i.A2(e)})}function _uppercase(e){return new g.kH({check:"string_format",
format:"uppercase",...i.A2(e)})}function _includes(e,t){return new g.Tt({check:"string_format",format:"includes",...i.A2(t),includes:e})}
function _startsWith(e,t){return new g.J({check:"string_format",format:"starts_with",...i.A2(t),prefix:e})}function _endsWith(e,t){return new g.E6({
check:"string_format",format:"ends_with",...i.A2(t),suffix:e})}function _overwrite(e){return new g.v$({check:"overwrite",tx:e})}function _normalize(e){
return _overwrite(t=>t.normalize(e))}function _trim(){return _overwrite(e=>e.trim())}function _toLowerCase(){return _overwrite(e=>e.toLowerCase())}
function _toUpperCase(){return _overwrite(e=>e.toUpperCase())}function _slugify(){return _overwrite(e=>i.Yv(e))}function _array(e,t,n){return new e({
type:"array",element:t,...i.A2(n)})}function _refine(e,t,n){const r=new e({type:"custom",check:"custom",fn:t,...i.A2(n)});return r}function _superRefine(e,t){
const n=_check(t=>{t.addIssue=e=>{if(typeof e==="string"){t.issues.push(i.sn(e,t.value,n._zod.def))}else{const r=e;if(r.fatal)r.continue=false
;r.code??(r.code="custom");if(!("input"in r))r.input=t.value;r.inst??(r.inst=n);r.continue??(r.continue=!n._zod.def.abort);t.issues.push(i.sn(r))}}
;return e(t.value,t)},t);return n}function _check(e,t){const n=new g.QP({check:"custom",...i.A2(t)});n._zod.check=e;return n}function describe(e){
const t=new g.QP({check:"describe"});t._zod.onattach=[t=>{const n=m.fd.get(t)??{};m.fd.add(t,{...n,description:e})}];t._zod.check=()=>{};return t}
function meta(e){const t=new g.QP({check:"meta"});t._zod.onattach=[t=>{const n=m.fd.get(t)??{};m.fd.add(t,{...n,...e})}];t._zod.check=()=>{};return t}
var y=n(8439);var v=n(7509);const error=()=>{const e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",
verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function getSizing(t){return e[t]??null}const t={regex:"input",
email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",
xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",
mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",
e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"};const n={nan:"NaN"}
;function getTypeName(e,t){if(e==="number"&&typeof t==="number"&&!Number.isFinite(t)){return String(t)}return n[e]??e}return e=>{switch(e.code){
case"invalid_type":{const t=getTypeName(e.expected);const n=i.GW(e.input);const r=getTypeName(n,e.input);return`Invalid input: expected ${t}, received ${r}`}
case"invalid_value":if(e.values.length===1)return`Invalid input: expected ${i.B7(e.values[0])}`;return`Invalid option: expected one of ${i.jw(e.values,"|")}`
;case"too_big":{const t=e.exact?"exactly ":e.inclusive?"<=":"<";const n=getSizing(e.origin)
;if(n)return`Too big: expected ${e.origin??"value"} to have ${t}${e.maximum.toString()} ${n.unit??"elements"}`
;return`Too big: expected ${e.origin??"value"} to be ${t}${e.maximum.toString()}`}case"too_small":{const t=e.exact?"exactly ":e.inclusive?">=":">"
;const n=getSizing(e.origin);if(n){return`Too small: expected ${e.origin} to have ${t}${e.minimum.toString()} ${n.unit}`}
return`Too small: expected ${e.origin} to be ${t}${e.minimum.toString()}`}case"invalid_format":{const n=e;if(n.format==="starts_with"){
return`Invalid string: must start with "${n.prefix}"`}if(n.format==="ends_with")return`Invalid string: must end with "${n.suffix}"`
;if(n.format==="includes")return`Invalid string: must include "${n.includes}"`;if(n.format==="regex")return`Invalid string: must match pattern ${n.pattern}`
;return`Invalid ${t[n.format]??e.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${e.divisor}`;case"unrecognized_keys":
return`Unrecognized key${e.keys.length>1?"s":""}: ${i.jw(e.keys,", ")}`;case"invalid_key":return`Invalid key in ${e.origin}`;case"invalid_union":
if(e.options&&Array.isArray(e.options)&&e.options.length>0){const t=e.options.map(e=>`'${e}'`).join(" | ");return`Invalid discriminator value. Expected ${t}`}
if(e.inclusive===false){return"Invalid input: more than one option matched"}return"Invalid input";case"invalid_element":return`Invalid value in ${e.origin}`
;default:return`Invalid input`}}};function en(){return{localeError:error()}}function _getMessage(){const e=this._zod
;e.message??(e.message=JSON.stringify(e.def,i.k8,2));return e.message}function _setMessage(e){this._zod.message=e}const b={get:_getMessage,set:_setMessage,
enumerable:true,configurable:true};const z={value:undefined,enumerable:false};const w=new WeakSet([Object.prototype,Error.prototype]);const initializer=(e,t)=>{
e.name="$ZodError";z.value=t;Object.defineProperty(e,"issues",z);z.value=undefined;Object.defineProperty(e,"message",b);const n=Object.getPrototypeOf(e)
;if(!w.has(n)){w.add(n);Object.defineProperty(n,"toString",{configurable:true,enumerable:false,get(){const value=()=>this.message
;Object.defineProperty(this,"toString",{value:value,configurable:true,writable:true});return value},set(e){Object.defineProperty(this,"toString",{value:e,
configurable:true,writable:true})}})}};const x=(0,r.xI)("$ZodError",initializer);const k=(0,r.xI)("$ZodError",initializer,undefined,{Parent:Error})
;function node(e,t,n){if(!Object.prototype.hasOwnProperty.call(e,t)){if(t==="__proto__"){Object.defineProperty(e,t,{value:n(),writable:true,enumerable:true,
configurable:true})}else{e[t]=n()}}return e[t]}function flattenError(e,t=e=>e.message){const n={};const r=[];for(const i of e.issues){if(i.path.length>0){
node(n,i.path[0],()=>[]).push(t(i))}else{r.push(t(i))}}return{formErrors:r,fieldErrors:n}}function formatError(e,t=e=>e.message){const n={_errors:[]}
;const processError=(e,r=[])=>{for(const i of e.issues){if(i.code==="invalid_union"&&i.errors.length){i.errors.map(e=>processError({issues:e},[...r,...i.path]))
}else if(i.code==="invalid_key"){processError({issues:i.issues},[...r,...i.path])}else if(i.code==="invalid_element"){processError({issues:i.issues
},[...r,...i.path])}else{const e=[...r,...i.path];if(e.length===0){n._errors.push(t(i))}else{let r=n;let s=0;while(s<e.length){const n=e[s]
;const o=s===e.length-1;if(n==="_errors"){if(o)r._errors.push(t(i));s++;continue}if(!Object.prototype.hasOwnProperty.call(r,n)){Object.defineProperty(r,n,{
value:{_errors:[]},enumerable:true,writable:true,configurable:true})}const c=r[n];if(o){c._errors.push(t(i))}r=c;s++}}}}};processError(e);return n}
function finalizeParams(e,t){return{callee:t?.callee??e,Err:t?.Err}}const _parse=e=>{const fn=(t,n,s,o)=>{const c=s?{...s,async:false}:{async:false}
;const a=t._zod.run({value:n,issues:[]},c);if(a instanceof Promise){throw new r.GT}if(a.issues.length){const t=new(o?.Err??e)(a.issues.map(e=>i.iR(e,c,r.$W())))
;i.gx(t,o?.callee??fn);throw t}return a.value};return fn};const $=_parse(k);const _parseAsync=e=>{const fn=async(t,n,s,o)=>{const c=s?{...s,async:true}:{
async:true};let a=t._zod.run({value:n,issues:[]},c);if(a instanceof Promise)a=await a;if(a.issues.length){
const t=new(o?.Err??e)(a.issues.map(e=>i.iR(e,c,r.$W())));i.gx(t,o?.callee??fn);throw t}return a.value};return fn};const S=_parseAsync(k)
;const _safeParse=e=>(t,n,i)=>{const s=i?{...i,async:false}:{async:false};const o=t._zod.run({value:n,issues:[]},s);if(o instanceof Promise){throw new r.GT}
return o.issues.length?failure(e,o.issues,s):{success:true,data:o.value}};const O=_safeParse(k);function failure(e,t,n){let s;return{success:false,get error(){
if(!s){s=new e(t.map(e=>i.iR(e,n,r.$W())));t=undefined;n=undefined}return s},set error(e){s=e;t=undefined;n=undefined}}}const _safeParseAsync=e=>async(t,n,r)=>{
const i=r?{...r,async:true}:{async:true};let s=t._zod.run({value:n,issues:[]},i);if(s instanceof Promise)s=await s
;return s.issues.length?failure(e,s.issues,i):{success:true,data:s.value}};const I=_safeParseAsync(k);const P=Symbol.for("zod.compile.invalid")
;const A=Symbol.for("zod.compile.fallback");const validate=(e,t,n)=>{const r=e._zod.bag.validator;if(r!==undefined){if(r(t)!==P)return true
;if(r.definite===true&&n===undefined)return false}return validateFallback(e,t,n)};function validateFallback(e,t,n){const i=n?{...n,async:false,abortEarly:true
}:{async:false,abortEarly:true};const s=e._zod.bag.fallbackRun;let o;if(s){i[A]=true;o=s({value:t,issues:[]},i)}else{o=e._zod.run({value:t,issues:[]},i)}
if(o instanceof Promise){throw new r.GT}return o.issues.length===0}const validateAsync=async(e,t,n)=>{const r=n?{...n,async:true,abortEarly:true}:{async:true,
abortEarly:true};let i=e._zod.run({value:t,issues:[]},r);if(i instanceof Promise)i=await i;return i.issues.length===0};const _encode=e=>{const t=_parse(e)
;const fn=(e,n,r,i)=>{const s=r?{...r,direction:"backward"}:{direction:"backward"};return t(e,n,s,finalizeParams(fn,i))};return fn};const _decode=e=>{
const t=_parse(e);const fn=(e,n,r,i)=>t(e,n,r,finalizeParams(fn,i));return fn};const _encodeAsync=e=>{const t=_parseAsync(e);const fn=async(e,n,r,i)=>{
const s=r?{...r,direction:"backward"}:{direction:"backward"};return await t(e,n,s,finalizeParams(fn,i))};return fn};const _decodeAsync=e=>{
const t=_parseAsync(e);const fn=async(e,n,r,i)=>await t(e,n,r,finalizeParams(fn,i));return fn};const _safeEncode=e=>(t,n,r)=>{const i=r?{...r,
direction:"backward"}:{direction:"backward"};return _safeParse(e)(t,n,i)};const Z=_safeEncode(k);const _safeDecode=e=>(t,n,r)=>_safeParse(e)(t,n,r)
;const T=_safeDecode(k);const _safeEncodeAsync=e=>async(t,n,r)=>{const i=r?{...r,direction:"backward"}:{direction:"backward"};return _safeParseAsync(e)(t,n,i)}
;const N=_safeEncodeAsync(k);const _safeDecodeAsync=e=>async(t,n,r)=>_safeParseAsync(e)(t,n,r);const j=_safeDecodeAsync(k)
;const E=new WeakSet([Object.prototype,Error.prototype]);function _lazyMethod(e,t,n){Object.defineProperty(e,t,{configurable:true,enumerable:false,get(){
const e=n(this);Object.defineProperty(this,t,{value:e,configurable:true,writable:true});return e},set(e){Object.defineProperty(this,t,{value:e,
configurable:true,writable:true})}})}const errors_initializer=(e,t)=>{x.init(e,t);e.name="ZodError";const n=Object.getPrototypeOf(e);if(E.has(n))return;E.add(n)
;_lazyMethod(n,"format",e=>t=>formatError(e,t));_lazyMethod(n,"flatten",e=>t=>flattenError(e,t));_lazyMethod(n,"addIssue",e=>t=>{e.issues.push(t)
;e.message=JSON.stringify(e.issues,i.k8,2)});_lazyMethod(n,"addIssues",e=>t=>{e.issues.push(...t);e.message=JSON.stringify(e.issues,i.k8,2)})
;Object.defineProperty(n,"isEmpty",{configurable:true,enumerable:false,get(){return this.issues.length===0}})}
;const R=null&&core.$constructor("ZodError",errors_initializer);const C=r.xI("ZodError",errors_initializer,undefined,{Parent:Error});const D=_parse(C)
;const F=_parseAsync(C);const M=_safeParse(C);const L=_safeParseAsync(C);const J=_encode(C);const U=_decode(C);const V=_encodeAsync(C);const B=_decodeAsync(C)
;const W=_safeEncode(C);const K=_safeDecode(C);const G=_safeEncodeAsync(C);const Q=_safeDecodeAsync(C);function _ensureDefaultLocale(){
if(!r.cr.localeError)r.$W(en())}function _ensureDefaultMemoizer(){if(!r.cr.memoizer)r.$W({memoizer:memoizer()})}const q=r.xI("ZodType",(e,t)=>{
_ensureDefaultLocale();h.W4.init(e,t);e.def=t;e.type=t.type;return e},{check(...e){const t=this.def;return this.clone(i.zM(t,{
checks:[...t.checks??[],...e.map(e=>typeof e==="function"?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]}),{parent:true})},with(...e){
return this.check(...e)},clone(e,t){return i.o8(this,e,t)},brand(){return this},register(e,t){e.add(this,t);return this},refine(e,t){
return this.check(refine(e,t))},superRefine(e,t){return this.check(superRefine(e,t))},overwrite(e){return this.check(_overwrite(e))},optional(){
return optional(this)},exactOptional(){return exactOptional(this)},nullable(){return nullable(this)},nullish(){return optional(nullable(this))},nonoptional(e){
return nonoptional(this,e)},array(){return array(this)},or(e){return union([this,e])},and(e){return intersection(this,e)},transform(e){
return pipe(this,transform(e))},default(e){return schemas_default(this,e)},prefault(e){return prefault(this,e)},catch(e){return schemas_catch(this,e)},pipe(e){
return pipe(this,e)},readonly(){return readonly(this)},describe(e){const t=this.clone();m.fd.add(t,{description:e});return t},meta(...e){
if(e.length===0)return m.fd.get(this);const t=this.clone();m.fd.add(t,e[0]);return t},isOptional(){return this.safeParse(undefined).success},isNullable(){
return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return i.jD(this,"~standard",{...h.YK(this),
jsonSchema:{input:(0,v.uE)(this,"input"),output:(0,v.uE)(this,"output")}})},set"~standard"(e){i.qh(this,"~standard",e)},parse:function _parse(e,t){
return D(this,e,t,{callee:_parse})},parseAsync:async function _parseAsync(e,t){return await F(this,e,t,{callee:_parseAsync})},safeParse(e,t){return M(this,e,t)
},async safeParseAsync(e,t){return L(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){i.qh(this,"spa",e)},validate(e,t){return validate(this,e,t)},
validateAsync(e,t){return validateAsync(this,e,t)},encode:function _encode(e,t){return J(this,e,t,{callee:_encode})},decode:function _decode(e,t){
return U(this,e,t,{callee:_decode})},encodeAsync:async function _encodeAsync(e,t){return await V(this,e,t,{callee:_encodeAsync})},
decodeAsync:async function _decodeAsync(e,t){return await B(this,e,t,{callee:_decodeAsync})},safeEncode(e,t){return W(this,e,t)},safeDecode(e,t){
return K(this,e,t)},async safeEncodeAsync(e,t){return G(this,e,t)},async safeDecodeAsync(e,t){return Q(this,e,t)},toJSONSchema(e){return(0,v.OA)(this,{})(e)},
get description(){return m.fd.get(this)?.description},get _def(){return this._zod.def}});const H=r.xI("_ZodString",(e,t)=>{h.$v.init(e,t);q.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>y.SW(e,t,n,r)},i.un({format:e=>y.Fs(e).format??null,minLength:e=>y.Fs(e).minimum??null,maxLength:e=>y.Fs(e).maximum??null},{
regex(...e){return this.check(_regex(...e))},includes(...e){return this.check(_includes(...e))},startsWith(...e){return this.check(_startsWith(...e))},
endsWith(...e){return this.check(_endsWith(...e))},min(...e){return this.check(_minLength(...e))},max(...e){return this.check(_maxLength(...e))},length(...e){
return this.check(_length(...e))},nonempty(...e){return this.check(_minLength(1,...e))},lowercase(e){return this.check(_lowercase(e))},uppercase(e){
return this.check(_uppercase(e))},trim(){return this.check(_trim())},normalize(...e){return this.check(_normalize(...e))},toLowerCase(){
return this.check(_toLowerCase())},toUpperCase(){return this.check(_toUpperCase())},slugify(){return this.check(_slugify())}}))
;const Y=r.xI("ZodString",(e,t)=>{h.$v.init(e,t);H.init(e,t)},{email(e){return this.check(_email(ie,e))},url(e){return this.check(_url(ce,e))},jwt(e){
return this.check(_jwt($e,e))},emoji(e){return this.check(_emoji(ae,e))},guid(e){return this.check(_guid(se,e))},uuid(e){return this.check(_uuid(oe,e))},
uuidv4(e){return this.check(_uuidv4(oe,e))},uuidv6(e){return this.check(_uuidv6(oe,e))},uuidv7(e){return this.check(_uuidv7(oe,e))},nanoid(e){
return this.check(_nanoid(ue,e))},cuid(e){return this.check(_cuid(le,e))},cuid2(e){return this.check(_cuid2(fe,e))},ulid(e){return this.check(_ulid(de,e))},
base64(e){return this.check(_base64(be,e))},base64url(e){return this.check(_base64url(ze,e))},xid(e){return this.check(_xid(pe,e))},ksuid(e){
return this.check(_ksuid(he,e))},ipv4(e){return this.check(_ipv4(me,e))},ipv6(e){return this.check(_ipv6(_e,e))},cidrv4(e){return this.check(_cidrv4(ye,e))},
cidrv6(e){return this.check(_cidrv6(ve,e))},e164(e){return this.check(_e164(we,e))},datetime(e){return this.check(_isoDateTime(ee,e))},date(e){
return this.check(_isoDate(te,e))},time(e){return this.check(_isoTime(ne,e))},duration(e){return this.check(_isoDuration(re,e))}});function string(e){
return _string(Y,e)}const X=r.xI("ZodStringFormat",(e,t)=>{h.EY.init(e,t);H.init(e,t)});const ee=r.xI("ZodISODateTime",(e,t)=>{h.Ko.init(e,t);X.init(e,t)})
;const te=r.xI("ZodISODate",(e,t)=>{h.v1.init(e,t);X.init(e,t)});const ne=r.xI("ZodISOTime",(e,t)=>{h.Ax.init(e,t);X.init(e,t)})
;const re=r.xI("ZodISODuration",(e,t)=>{h.$N.init(e,t);X.init(e,t)});const ie=r.xI("ZodEmail",(e,t)=>{h.qG.init(e,t);X.init(e,t)});function email(e){
return core._email(ie,e)}const se=r.xI("ZodGUID",(e,t)=>{h.Zc.init(e,t);X.init(e,t)});function guid(e){return core._guid(se,e)}const oe=r.xI("ZodUUID",(e,t)=>{
h.Zn.init(e,t);X.init(e,t)});function uuid(e){return core._uuid(oe,e)}function uuidv4(e){return core._uuidv4(oe,e)}function uuidv6(e){return core._uuidv6(oe,e)}
function uuidv7(e){return core._uuidv7(oe,e)}const ce=r.xI("ZodURL",(e,t)=>{h.VY.init(e,t);X.init(e,t)});function url(e){return core._url(ce,e)}
const ae=r.xI("ZodEmoji",(e,t)=>{h.cG.init(e,t);X.init(e,t)});function emoji(e){return core._emoji(ae,e)}const ue=r.xI("ZodNanoID",(e,t)=>{h.Py.init(e,t)
;X.init(e,t)});function nanoid(e){return core._nanoid(ue,e)}const le=r.xI("ZodCUID",(e,t)=>{h.bl.init(e,t);X.init(e,t)});function cuid(e){
return core._cuid(le,e)}const fe=r.xI("ZodCUID2",(e,t)=>{h.Zu.init(e,t);X.init(e,t)});function cuid2(e){return core._cuid2(fe,e)}
const de=r.xI("ZodULID",(e,t)=>{h.g5.init(e,t);X.init(e,t)});function ulid(e){return core._ulid(de,e)}const pe=r.xI("ZodXID",(e,t)=>{h.TF.init(e,t);X.init(e,t)
});function xid(e){return core._xid(pe,e)}const he=r.xI("ZodKSUID",(e,t)=>{h.GY.init(e,t);X.init(e,t)});function ksuid(e){return core._ksuid(he,e)}
const me=r.xI("ZodIPv4",(e,t)=>{h.Lc.init(e,t);X.init(e,t)});function ipv4(e){return core._ipv4(me,e)}const ge=null&&core.$constructor("ZodMAC",(e,t)=>{
core.$ZodMAC.init(e,t);X.init(e,t)});const _e=r.xI("ZodIPv6",(e,t)=>{h.Zy.init(e,t);X.init(e,t)});function ipv6(e){return core._ipv6(_e,e)}
const ye=r.xI("ZodCIDRv4",(e,t)=>{h.CI.init(e,t);X.init(e,t)});function cidrv4(e){return core._cidrv4(ye,e)}const ve=r.xI("ZodCIDRv6",(e,t)=>{h.Cn.init(e,t)
;X.init(e,t)});function cidrv6(e){return core._cidrv6(ve,e)}const be=r.xI("ZodBase64",(e,t)=>{h.Dq.init(e,t);X.init(e,t)});function base64(e){
return core._base64(be,e)}const ze=r.xI("ZodBase64URL",(e,t)=>{h.CQ.init(e,t);X.init(e,t)});function base64url(e){return core._base64url(ze,e)}
const we=r.xI("ZodE164",(e,t)=>{h.Oy.init(e,t);X.init(e,t)});function e164(e){return core._e164(we,e)}const xe=null&&core.$constructor("ZodCreditCard",(e,t)=>{
core.$ZodCreditCard.init(e,t);X.init(e,t)});const ke=null&&core.$constructor("ZodIBAN",(e,t)=>{core.$ZodIBAN.init(e,t);X.init(e,t)})
;const $e=r.xI("ZodJWT",(e,t)=>{h.h8.init(e,t);X.init(e,t)});function jwt(e){return core._jwt($e,e)}
const Se=null&&core.$constructor("ZodCustomStringFormat",(e,t)=>{core.$ZodCustomStringFormat.init(e,t);X.init(e,t)});const Oe=r.xI("ZodNumber",(e,t)=>{
h.vz.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.Wg(e,t,n,r);e.isFinite=true},i.un({minValue:e=>{const{minimum:t,exclusiveMinimum:n}=y.Fs(e)
;return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},maxValue:e=>{const{maximum:t,exclusiveMaximum:n}=y.Fs(e)
;return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{const{isInt:t,multipleOf:n}=y.Fs(e)
;return!!t||!!n?.some(Number.isSafeInteger)},format:e=>y.Fs(e).format??null},{gt(e,t){return this.check(_gt(e,t))},gte(e,t){return this.check(_gte(e,t))},
min(e,t){return this.check(_gte(e,t))},lt(e,t){return this.check(_lt(e,t))},lte(e,t){return this.check(_lte(e,t))},max(e,t){return this.check(_lte(e,t))},
int(e){return this.check(schemas_int(e))},safe(e){return this.check(schemas_int(e))},positive(e){return this.check(_gt(0,e))},nonnegative(e){
return this.check(_gte(0,e))},negative(e){return this.check(_lt(0,e))},nonpositive(e){return this.check(_lte(0,e))},multipleOf(e,t){
return this.check(_multipleOf(e,t))},step(e,t){return this.check(_multipleOf(e,t))},finite(){return this}}));function number(e){return _number(Oe,e)}
const Ie=r.xI("ZodNumberFormat",(e,t)=>{h.I.init(e,t);Oe.init(e,t)});function schemas_int(e){return _int(Ie,e)}const Pe=r.xI("ZodBoolean",(e,t)=>{h.sF.init(e,t)
;q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.dO(e,t,n,r)});function schemas_boolean(e){return _boolean(Pe,e)}const Ae=r.xI("ZodBigInt",(e,t)=>{
h.BN.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.Y8(e,t,n,r)},i.un({minValue:e=>y.Fs(e).minimum??null,maxValue:e=>y.Fs(e).maximum??null,
format:e=>y.Fs(e).format??null},{gte(e,t){return this.check(_gte(e,t))},min(e,t){return this.check(_gte(e,t))},gt(e,t){return this.check(_gt(e,t))},lt(e,t){
return this.check(_lt(e,t))},lte(e,t){return this.check(_lte(e,t))},max(e,t){return this.check(_lte(e,t))},positive(e){return this.check(_gt(BigInt(0),e))},
negative(e){return this.check(_lt(BigInt(0),e))},nonpositive(e){return this.check(_lte(BigInt(0),e))},nonnegative(e){return this.check(_gte(BigInt(0),e))},
multipleOf(e,t){return this.check(_multipleOf(e,t))}}));const Ze=null&&core.$constructor("ZodBigIntFormat",(e,t)=>{core.$ZodBigIntFormat.init(e,t);Ae.init(e,t)
});const Te=null&&core.$constructor("ZodSymbol",(e,t)=>{core.$ZodSymbol.init(e,t);q.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>processors.symbolProcessor(e,t,n,r)});const Ne=null&&core.$constructor("ZodUndefined",(e,t)=>{core.$ZodUndefined.init(e,t)
;q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.undefinedProcessor(e,t,n,r)});const je=null&&core.$constructor("ZodNull",(e,t)=>{
core.$ZodNull.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.nullProcessor(e,t,n,r)});function schemas_null(e){return core._null(je,e)}
const Ee=null&&core.$constructor("ZodAny",(e,t)=>{core.$ZodAny.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.anyProcessor(e,t,n,r)})
;const Re=r.xI("ZodUnknown",(e,t)=>{h.GP.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.NV(e,t,n,r)});function unknown(){return _unknown(Re)}
const Ce=r.xI("ZodNever",(e,t)=>{h.Um.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.RH(e,t,n,r)});function never(e){return _never(Ce,e)}
const De=null&&core.$constructor("ZodVoid",(e,t)=>{core.$ZodVoid.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.voidProcessor(e,t,n,r)})
;const Fe=r.xI("ZodDate",(e,t)=>{h.o5.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.Fl(e,t,n,r);e.min=(t,n)=>e.check(_gte(t,n))
;e.max=(t,n)=>e.check(_lte(t,n))},i.un({minDate:e=>{const{minimum:t}=y.Fs(e);return t?new Date(t):null},maxDate:e=>{const{maximum:t}=y.Fs(e)
;return t?new Date(t):null}},{}));function date(e){return core._date(Fe,e)}const Me=r.xI("ZodArray",(e,t)=>{_ensureDefaultMemoizer();h.$p.init(e,t);q.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>y.cY(e,t,n,r);e.element=t.element},{min(e,t){return this.check(_minLength(e,t))},nonempty(e){
return this.check(_minLength(1,e))},max(e,t){return this.check(_maxLength(e,t))},length(e,t){return this.check(_length(e,t))},unwrap(){return this.element}})
;function array(e,t){return _array(Me,e,t)}function keyof(e){const t=e._zod.def.shape;return schemas_enum(Object.keys(t))}const Le=r.xI("ZodObject",(e,t)=>{
_ensureDefaultMemoizer();h.w.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.Ec(e,t,n,r);i.X(e,"shape",e=>e._zod.def.shape,false)},{keyof(){
return schemas_enum(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(i.zM(this._zod.def,{catchall:e}))},passthrough(){
return this.clone(i.zM(this._zod.def,{catchall:unknown()}))},loose(){return this.clone(i.zM(this._zod.def,{catchall:unknown()}))},strict(){
return this.clone(i.zM(this._zod.def,{catchall:never()}))},strip(){return this.clone(i.zM(this._zod.def,{catchall:undefined}))},extend(e){return i.X$(this,e)},
safeExtend(e){return i.W0(this,e)},merge(e){return i.h1(this,e)},pick(e){return i.Up(this,e)},omit(e){return i.cJ(this,e)},partial(...e){
return i.OH(Xe,this,e[0])},exactPartial(...e){return i.OH(et,this,e[0],"exactPartial")},required(...e){return i.mw(it,this,e[0])}});function object(e,t){
const n={type:"object",shape:e??{},...i.A2(t)};return new Le(n)}function strictObject(e,t){return new Le({type:"object",shape:e,catchall:never(),...i.A2(t)})}
const Je=r.xI("ZodUnion",(e,t)=>{h.cu.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.iC(e,t,n,r);e.options=t.options});function union(e,t){
return new Je({type:"union",options:e,...i.A2(t)})}const Ue=null&&core.$constructor("ZodXor",(e,t)=>{Je.init(e,t);core.$ZodXor.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>processors.unionProcessor(e,t,n,r);e.options=t.options});const Ve=r.xI("ZodDiscriminatedUnion",(e,t)=>{Je.init(e,t)
;h.P0.init(e,t)});function discriminatedUnion(e,t,n){return new Ve({type:"union",options:t,discriminator:e,...i.A2(n)})}const Be=r.xI("ZodIntersection",(e,t)=>{
h.LJ.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.i_(e,t,n,r)});function intersection(e,t){return new Be({type:"intersection",left:e,right:t})}
const We=r.xI("ZodRecord",(e,t)=>{_ensureDefaultMemoizer();h.h.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.GC(e,t,n,r);e.keyType=t.keyType
;e.valueType=t.valueType});function record(e,t,n){if(!t||!t._zod){return new We({type:"record",keyType:string(),valueType:e,...i.A2(t)})}return new We({
type:"record",keyType:e,valueType:t,...i.A2(n)})}function partialRecord(e,t,n){return new We({type:"record",keyType:e,valueType:t,...i.A2(n),partial:true})}
const Ke=null&&core.$constructor("ZodMap",(e,t)=>{_ensureDefaultMemoizer();core.$ZodMap.init(e,t);q.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>processors.mapProcessor(e,t,n,r);e.keyType=t.keyType;e.valueType=t.valueType;e.min=(...t)=>e.check(core._minSize(...t))
;e.nonempty=t=>e.check(core._minSize(1,t));e.max=(...t)=>e.check(core._maxSize(...t));e.size=(...t)=>e.check(core._size(...t))})
;const Ge=null&&core.$constructor("ZodSet",(e,t)=>{_ensureDefaultMemoizer();core.$ZodSet.init(e,t);q.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>processors.setProcessor(e,t,n,r);e.min=(...t)=>e.check(core._minSize(...t));e.nonempty=t=>e.check(core._minSize(1,t))
;e.max=(...t)=>e.check(core._maxSize(...t));e.size=(...t)=>e.check(core._size(...t))});function set(e,t){return new Ge({type:"set",valueType:e,
...util.normalizeParams(t)})}const Qe=r.xI("ZodEnum",(e,t)=>{h.VO.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.C0(e,t,n,r);e.enum=t.entries
;e.options=[...e._zod.values];const n=new Set(Object.keys(t.entries));e.extract=(e,r)=>{const s={};for(const r of e){if(n.has(r)){s[r]=t.entries[r]
}else throw new Error(`Key ${r} not found in enum`)}return new Qe({...t,checks:[],...i.A2(r),entries:s})};e.exclude=(e,r)=>{const s={...t.entries}
;for(const t of e){if(n.has(t)){delete s[t]}else throw new Error(`Key ${t} not found in enum`)}return new Qe({...t,checks:[],...i.A2(r),entries:s})}})
;function schemas_enum(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e;return new Qe({type:"enum",entries:n,...i.A2(t)})}
const qe=r.xI("ZodLiteral",(e,t)=>{h.nu.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.Yv(e,t,n,r);e.values=new Set(t.values)
;Object.defineProperty(e,"value",{get(){if(t.values.length>1){throw new Error("This schema contains multiple valid literal values. Use `.values` instead.")}
return t.values[0]}})});function literal(e,t){return new qe({type:"literal",values:Array.isArray(e)?e:[e],...i.A2(t)})}
const He=null&&core.$constructor("ZodFile",(e,t)=>{core.$ZodFile.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.fileProcessor(e,t,n,r)
;e.min=(t,n)=>e.check(core._minSize(t,n));e.max=(t,n)=>e.check(core._maxSize(t,n));e.mime=(t,n)=>e.check(core._mime(Array.isArray(t)?t:[t],n))})
;const Ye=r.xI("ZodTransform",(e,t)=>{_ensureDefaultMemoizer();h.Wc.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.xi(e,t,n,r);e._zod.parse=(n,s)=>{
if(s.direction==="backward"){throw new r.cV(e.constructor.name)}n.addIssue=r=>{if(typeof r==="string"){n.issues.push(i.sn(r,n.value,t))}else{const t=r
;if(t.fatal)t.continue=false;t.code??(t.code="custom");if(!("input"in t))t.input=n.value;t.inst??(t.inst=e);n.issues.push(i.sn(t))}}
;const o=t.transform(n.value,n);if(o instanceof Promise){return o.then(e=>{n.value=e;return n})}n.value=o;return n}});function transform(e){return new Ye({
type:"transform",transform:e})}const Xe=r.xI("ZodOptional",(e,t)=>{h.ig.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.$k(e,t,n,r)
;e.unwrap=()=>e._zod.def.innerType});function optional(e){return new Xe({type:"optional",innerType:e})}const et=r.xI("ZodExactOptional",(e,t)=>{h.RL.init(e,t)
;q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.$k(e,t,n,r);e.unwrap=()=>e._zod.def.innerType});function exactOptional(e){return new et({type:"optional",
innerType:e})}const tt=r.xI("ZodNullable",(e,t)=>{h.qc.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.yq(e,t,n,r);e.unwrap=()=>e._zod.def.innerType})
;function nullable(e){return new tt({type:"nullable",innerType:e})}function nullish(e){return optional(nullable(e))}const nt=r.xI("ZodDefault",(e,t)=>{
h.rv.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.mh(e,t,n,r);e.unwrap=()=>e._zod.def.innerType;e.removeDefault=e.unwrap})
;function schemas_default(e,t){return new nt({type:"default",innerType:e,get defaultValue(){return typeof t==="function"?t():i.yG(t)}})}
const rt=r.xI("ZodPrefault",(e,t)=>{h.VF.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.A(e,t,n,r);e.unwrap=()=>e._zod.def.innerType})
;function prefault(e,t){return new rt({type:"prefault",innerType:e,get defaultValue(){return typeof t==="function"?t():i.yG(t)}})}
const it=r.xI("ZodNonOptional",(e,t)=>{h.N$.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.cR(e,t,n,r);e.unwrap=()=>e._zod.def.innerType})
;function nonoptional(e,t){return new it({type:"nonoptional",innerType:e,...i.A2(t)})}const st=null&&core.$constructor("ZodSuccess",(e,t)=>{
core.$ZodSuccess.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.successProcessor(e,t,n,r);e.unwrap=()=>e._zod.def.innerType})
;const ot=r.xI("ZodCatch",(e,t)=>{h.t$.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.Q9(e,t,n,r);e.unwrap=()=>e._zod.def.innerType
;e.removeCatch=e.unwrap});function schemas_catch(e,t){return new ot({type:"catch",innerType:e,catchValue:typeof t==="function"?t:i.SS(t)})}
const ct=null&&core.$constructor("ZodNaN",(e,t)=>{core.$ZodNaN.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.nanProcessor(e,t,n,r)})
;const at=r.xI("ZodPipe",(e,t)=>{h._m.init(e,t);q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.fs(e,t,n,r);e.in=t.in;e.out=t.out});function pipe(e,t){
return new at({type:"pipe",in:e,out:t})}const ut=null&&core.$constructor("ZodCodec",(e,t)=>{at.init(e,t);core.$ZodCodec.init(e,t)})
;const lt=null&&core.$constructor("ZodPreprocess",(e,t)=>{at.init(e,t);core.$ZodPreprocess.init(e,t)});const ft=r.xI("ZodReadonly",(e,t)=>{h.Sb.init(e,t)
;q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>y.$X(e,t,n,r);e.unwrap=()=>e._zod.def.innerType});function readonly(e){return new ft({type:"readonly",innerType:e
})}const dt=null&&core.$constructor("ZodTemplateLiteral",(e,t)=>{core.$ZodTemplateLiteral.init(e,t);q.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>processors.templateLiteralProcessor(e,t,n,r)});const pt=null&&core.$constructor("ZodLazy",(e,t)=>{core.$ZodLazy.init(e,t)
;q.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.lazyProcessor(e,t,n,r);e.unwrap=()=>e._zod.def.getter()});function lazy(e){return new pt({type:"lazy",
getter:e})}const ht=null&&core.$constructor("ZodPromise",(e,t)=>{core.$ZodPromise.init(e,t);q.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>processors.promiseProcessor(e,t,n,r);e.unwrap=()=>e._zod.def.innerType})
;const mt=null&&core.$constructor("ZodFunction",(e,t)=>{core.$ZodFunction.init(e,t);q.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>processors.functionProcessor(e,t,n,r)});const gt=r.xI("ZodCustom",(e,t)=>{h.b0.init(e,t);q.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>y.A6(e,t,n,r)});function check(e){const t=new core.$ZodCheck({check:"custom"});t._zod.check=e;return t}
function refine(e,t={}){return _refine(gt,e,t)}function superRefine(e,t){return _superRefine(e,t)}function json(e){
const t=lazy(()=>union([string(e),number(),schemas_boolean(),schemas_null(),array(t),record(string(),t)]));return t}},4890:(e,t,n)=>{n.d(t,{DG:()=>z,E6:()=>S,
J:()=>$,J_:()=>u,Jk:()=>l,KH:()=>f,Kk:()=>y,NI:()=>w,QP:()=>o,RM:()=>v,Tt:()=>k,Yk:()=>g,kH:()=>x,nJ:()=>I,ql:()=>b,sm:()=>a,v$:()=>A});var r=n(8532)
;var i=n(3908);var s=n(4723);const o=r.xI("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={});e._zod.def=t;(n=e._zod).onattach??(n.onattach=[])})
;const _whenHasSize=e=>{const t=e.value;return!util.nullish(t)&&t.size!==undefined};const _whenHasLength=e=>{const t=e.value
;return!s.cl(t)&&t.length!==undefined};const c={number:"number",bigint:"bigint",object:"date"};const a=r.xI("$ZodCheckLessThan",(e,t)=>{o.init(e,t)
;const n=c[typeof t.value];e._zod.check=r=>{if(t.inclusive?r.value<=t.value:r.value<t.value){return}r.issues.push({origin:c[typeof r.value]??n,code:"too_big",
maximum:typeof t.value==="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}})
;const u=r.xI("$ZodCheckGreaterThan",(e,t)=>{o.init(e,t);const n=c[typeof t.value];e._zod.check=r=>{if(t.inclusive?r.value>=t.value:r.value>t.value){return}
r.issues.push({origin:c[typeof r.value]??n,code:"too_small",minimum:typeof t.value==="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,
inst:e,continue:!t.abort})}});const l=r.xI("$ZodCheckMultipleOf",(e,t)=>{o.init(e,t);e._zod.check=n=>{
if(typeof n.value!==typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.")
;const r=typeof n.value==="bigint"?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):s.LG(n.value,t.value)===0;if(r)return;n.issues.push({origin:typeof n.value,
code:"not_multiple_of",divisor:t.value,input:n.value,inst:e,continue:!t.abort})}});const f=r.xI("$ZodCheckNumberFormat",(e,t)=>{o.init(e,t)
;t.format=t.format||"float64";const n=t.format?.includes("int");const r=n?"int":"number";const[i,c]=s.zH[t.format];e._zod.check=s=>{const o=s.value;if(n){
if(!Number.isInteger(o)){s.issues.push({expected:r,format:t.format,code:"invalid_type",continue:false,input:o,inst:e});return}if(!Number.isSafeInteger(o)){
if(o>0){s.issues.push({input:o,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,
inclusive:true,continue:!t.abort})}else{s.issues.push({input:o,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:true,continue:!t.abort})}return}}if(o<i){s.issues.push({origin:"number",
input:o,code:"too_small",minimum:i,inclusive:true,inst:e,continue:!t.abort})}if(o>c){s.issues.push({origin:"number",input:o,code:"too_big",maximum:c,
inclusive:true,inst:e,continue:!t.abort})}}});const d=null&&core.$constructor("$ZodCheckBigIntFormat",(e,t)=>{o.init(e,t)
;const[n,r]=util.BIGINT_FORMAT_RANGES[t.format];e._zod.check=i=>{const s=i.value;if(s<n){i.issues.push({origin:"bigint",input:s,code:"too_small",minimum:n,
inclusive:true,inst:e,continue:!t.abort})}if(s>r){i.issues.push({origin:"bigint",input:s,code:"too_big",maximum:r,inclusive:true,inst:e,continue:!t.abort})}}})
;const p=null&&core.$constructor("$ZodCheckMaxSize",(e,t)=>{var n;o.init(e,t);(n=e._zod.def).when??(n.when=_whenHasSize);e._zod.check=n=>{const r=n.value
;const i=r.size;if(i<=t.maximum)return;n.issues.push({origin:util.getSizableOrigin(r),code:"too_big",maximum:t.maximum,inclusive:true,input:r,inst:e,
continue:!t.abort})}});const h=null&&core.$constructor("$ZodCheckMinSize",(e,t)=>{var n;o.init(e,t);(n=e._zod.def).when??(n.when=_whenHasSize);e._zod.check=n=>{
const r=n.value;const i=r.size;if(i>=t.minimum)return;n.issues.push({origin:util.getSizableOrigin(r),code:"too_small",minimum:t.minimum,inclusive:true,input:r,
inst:e,continue:!t.abort})}});const m=null&&core.$constructor("$ZodCheckSizeEquals",(e,t)=>{var n;o.init(e,t);(n=e._zod.def).when??(n.when=_whenHasSize)
;e._zod.check=n=>{const r=n.value;const i=r.size;if(i===t.size)return;const s=i>t.size;n.issues.push({origin:util.getSizableOrigin(r),...s?{code:"too_big",
maximum:t.size}:{code:"too_small",minimum:t.size},inclusive:true,exact:true,input:n.value,inst:e,continue:!t.abort})}})
;const g=r.xI("$ZodCheckMaxLength",(e,t)=>{var n;o.init(e,t);(n=e._zod.def).when??(n.when=_whenHasLength);e._zod.check=n=>{const r=n.value;const i=r.length
;const o=typeof r==="string"&&i>t.maximum?s.O7(r):i;if(o<=t.maximum)return;const c=s.Rc(r);n.issues.push({origin:c,code:"too_big",maximum:t.maximum,
inclusive:true,input:r,inst:e,continue:!t.abort})}});const y=r.xI("$ZodCheckMinLength",(e,t)=>{var n;o.init(e,t);(n=e._zod.def).when??(n.when=_whenHasLength)
;e._zod.check=n=>{const r=n.value;const i=r.length;const o=typeof r==="string"&&i>=t.minimum&&i<t.minimum*2?s.O7(r):i;if(o>=t.minimum)return;const c=s.Rc(r)
;n.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:true,input:r,inst:e,continue:!t.abort})}});const v=r.xI("$ZodCheckLengthEquals",(e,t)=>{
var n;o.init(e,t);(n=e._zod.def).when??(n.when=_whenHasLength);e._zod.check=n=>{const r=n.value;const i=r.length
;const o=typeof r==="string"&&i>=t.length&&i<=t.length*2?s.O7(r):i;if(o===t.length)return;const c=s.Rc(r);const a=o>t.length;n.issues.push({origin:c,...a?{
code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:true,exact:true,input:n.value,inst:e,continue:!t.abort})}})
;const b=r.xI("$ZodCheckStringFormat",(e,t)=>{var n,r;o.init(e,t);if(t.pattern)(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0
;if(t.pattern.test(n.value))return;n.issues.push({origin:"string",code:"invalid_format",format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()
}:{},inst:e,continue:!t.abort})});else(r=e._zod).check??(r.check=()=>{})});const z=r.xI("$ZodCheckRegex",(e,t)=>{b.init(e,t);e._zod.check=n=>{
t.pattern.lastIndex=0;if(t.pattern.test(n.value))return;n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,
pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});const w=r.xI("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=i.AC);b.init(e,t)})
;const x=r.xI("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=i.Zv);b.init(e,t)});const k=r.xI("$ZodCheckIncludes",(e,t)=>{o.init(e,t)
;const n=s.sD(t.includes);const r=new RegExp(typeof t.position==="number"?`^.{${t.position},}${n}`:n);t.pattern=r;e._zod.check=n=>{
if(n.value.includes(t.includes,t.position))return;n.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:n.value,
inst:e,continue:!t.abort})}});const $=r.xI("$ZodCheckStartsWith",(e,t)=>{o.init(e,t);const n=new RegExp(`^${s.sD(t.prefix)}.*`);t.pattern??(t.pattern=n)
;e._zod.check=n=>{if(n.value.startsWith(t.prefix))return;n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,
input:n.value,inst:e,continue:!t.abort})}});const S=r.xI("$ZodCheckEndsWith",(e,t)=>{o.init(e,t);const n=new RegExp(`.*${s.sD(t.suffix)}$`)
;t.pattern??(t.pattern=n);e._zod.check=n=>{if(n.value.endsWith(t.suffix))return;n.issues.push({origin:"string",code:"invalid_format",format:"ends_with",
suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});function handleCheckPropertyResult(e,t,n){if(e.issues.length){t.issues.push(...s.lQ(n,e.issues))}}
const O=null&&core.$constructor("$ZodCheckProperty",(e,t)=>{o.init(e,t);e._zod.check=e=>{const n=t.schema._zod.run({value:e.value[t.property],issues:[]},{})
;if(n instanceof Promise){return n.then(n=>handleCheckPropertyResult(n,e,t.property))}handleCheckPropertyResult(n,e,t.property);return}})
;const I=r.xI("$ZodCheckProperties",(e,t)=>{o.init(e,t);s.jD(e,Symbol.iterator,function*(){yield e});let n;e._zod.check=r=>{if(r.value==null){r.issues.push({
expected:"object",code:"invalid_type",input:r.value,inst:e});return undefined}n??(n=Reflect.ownKeys(t.shape).map(e=>[e,t.shape[e]]));const i=r.value;let s
;for(const[e,t]of n){const n=t._zod.run({value:i[e],issues:[]},{});if(n instanceof Promise){s??(s=[]);s.push(n.then(t=>handleCheckPropertyResult(t,r,e)))}else{
handleCheckPropertyResult(n,r,e)}}if(s)return Promise.all(s).then(()=>undefined);return undefined}})
;const P=null&&core.$constructor("$ZodCheckMimeType",(e,t)=>{o.init(e,t);const n=new Set(t.mime);e._zod.check=r=>{if(n.has(r.value.type))return;r.issues.push({
code:"invalid_value",values:t.mime,input:r.value.type,inst:e,continue:!t.abort})}});const A=r.xI("$ZodCheckOverwrite",(e,t)=>{o.init(e,t);e._zod.check=e=>{
e.value=t.tx(e.value)}})},8532:(e,t,n)=>{n.d(t,{$W:()=>config,GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:()=>a,xI:()=>$constructor});var r=n(4723);var i
;const s={value:undefined,enumerable:false};let o="captureStackTrace"in Error?Error:null;function newError(e){const t=o;if(t){const n=t.stackTraceLimit
;if(typeof n==="number"){try{t.stackTraceLimit=0}catch{o=null;return new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}
function $constructor(e,t,n,i){const o={};function Internals(e){this.def=e;this.constr=_;this.traits=new Set}Internals.prototype=o;const c=n
;const a=c&&new WeakSet;function init(n,i){if(!n._zod){s.value=new Internals(i);try{Object.defineProperty(n,"_zod",s)}finally{s.value=undefined}
}else if(n._zod.traits.has(e)){return}n._zod.traits.add(e);t(n,i);if(a){const e=Object.getPrototypeOf(n);const t=n._zod.constr.prototype;let i=e
;while(i&&i!==t)i=Object.getPrototypeOf(i);const s=i??e;if(!a.has(s)){a.add(s);(0,r.ol)(s,c)}}const o=_.prototype;for(const e in o){
if(!Object.prototype.hasOwnProperty.call(o,e))continue;if(!(e in n)){n[e]=o[e].bind(n)}}}const u=i?.Parent??Object;class Definition extends u{}
Object.defineProperty(Definition,"name",{value:e});function _(e){const t=i?.Parent?newError(Definition):this;init(t,e);const n=t._zod.deferred;if(n){
for(const e of n){e()}t._zod.deferred=undefined}const r=globalThis.__zod_globalConfig?.postProcessor;if(r)r(t);return t}Object.defineProperty(_,"init",{
value:init});Object.defineProperty(_,Symbol.hasInstance,{value:t=>{if(i?.Parent&&t instanceof i.Parent)return true;return t?._zod?.traits?.has(e)}})
;Object.defineProperty(_,"name",{value:e});return _}const c=null&&Symbol("zod_brand");class $ZodAsyncError extends Error{constructor(){
super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`)}}class $ZodEncodeError extends Error{constructor(e){
super(`Encountered unidirectional transform during encode: ${e}`);this.name="ZodEncodeError"}}(i=globalThis).__zod_globalConfig??(i.__zod_globalConfig={})
;const a=globalThis.__zod_globalConfig;function config(e){if(e)Object.assign(a,e);return a}},8439:(e,t,n)=>{n.d(t,{$X:()=>readonlyProcessor,
$k:()=>optionalProcessor,A:()=>prefaultProcessor,A6:()=>customProcessor,C0:()=>enumProcessor,CN:()=>tupleProcessor,Ec:()=>objectProcessor,Fl:()=>dateProcessor,
Fs:()=>aggregateChecks,GC:()=>recordProcessor,NV:()=>unknownProcessor,Q9:()=>catchProcessor,RH:()=>neverProcessor,SW:()=>stringProcessor,Wg:()=>numberProcessor,
Y8:()=>bigintProcessor,Yv:()=>literalProcessor,bl:()=>toJSONSchema,cR:()=>nonoptionalProcessor,cY:()=>arrayProcessor,dO:()=>booleanProcessor,
fs:()=>pipeProcessor,iC:()=>unionProcessor,i_:()=>intersectionProcessor,mh:()=>defaultProcessor,xi:()=>transformProcessor,yq:()=>nullableProcessor})
;var r=n(3908);var i=n(6985);var s=n(7509);var o=n(4723);const narrowMin=(e,t,n)=>{if(e[t]===undefined||n>e[t])e[t]=n};const narrowMax=(e,t,n)=>{
if(e[t]===undefined||n<e[t])e[t]=n};const narrowBoth=(e,t)=>{narrowMin(e,"minimum",t);narrowMax(e,"maximum",t)};const addDivisor=(e,t)=>{
e.multipleOf??(e.multipleOf=[]);if(!e.multipleOf.includes(t))e.multipleOf.push(t)};const addPattern=(e,t)=>{e.patterns??(e.patterns=new Set);e.patterns.add(t)}
;const intersectMime=(e,t)=>{e.mime=e.mime?e.mime.filter(e=>t.includes(e)):[...t]};const setFormat=(e,t)=>{e.format=t;if(t.includes("int"))e.isInt=true}
;const minContributor=(e,t)=>narrowMin(e,"minimum",t.minimum);const maxContributor=(e,t)=>narrowMax(e,"maximum",t.maximum);const formatContributor=e=>(t,n)=>{
setFormat(t,n.format);const[r,i]=e[n.format];narrowMin(t,"minimum",r);narrowMax(t,"maximum",i)};const c={
greater_than:(e,t)=>narrowMin(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),
less_than:(e,t)=>narrowMax(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>addDivisor(e,t.value),number_format:formatContributor(o.zH),
bigint_format:formatContributor(o.NR),min_length:minContributor,max_length:maxContributor,length_equals:(e,t)=>narrowBoth(e,t.length),min_size:minContributor,
max_size:maxContributor,size_equals:(e,t)=>narrowBoth(e,t.size),string_format:(e,t)=>{setFormat(e,t.format);if(t.pattern)addPattern(e,t.pattern)
;if(t.format==="base64"||t.format==="base64url")e.contentEncoding=t.format;if(t.local||t.precision===-1)e.laxFormat=true},
mime_type:(e,t)=>intersectMime(e,t.mime)};function aggregateChecks(e){const t={};const n=e._zod.def
;const r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[];for(const e of r)c[e._zod.def.check]?.(t,e._zod.def);const i=e._zod.bag
;if(i.minimum!==undefined)narrowMin(t,"minimum",i.minimum);if(i.exclusiveMinimum!==undefined)narrowMin(t,"exclusiveMinimum",i.exclusiveMinimum)
;if(i.maximum!==undefined)narrowMax(t,"maximum",i.maximum);if(i.exclusiveMaximum!==undefined)narrowMax(t,"exclusiveMaximum",i.exclusiveMaximum)
;if(i.multipleOf!==undefined)addDivisor(t,i.multipleOf);if(i.format!==undefined){t.format??(t.format=i.format);if(i.format.includes("int"))t.isInt=true}
if(i.mime)intersectMime(t,i.mime);for(const e of i.patterns??[])addPattern(t,e);return t}const a={guid:"uuid",url:"uri",datetime:"date-time",
json_string:"json-string",regex:""};const u=new Map([[i.cq,r.K3],[i.xE,r.r0]]);const exactPattern=e=>u.get(e)??e;const stringProcessor=(e,t,n,r)=>{const i=n
;i.type="string";const{minimum:s,maximum:o,format:c,patterns:u,contentEncoding:l,laxFormat:f}=aggregateChecks(e);if(typeof s==="number")i.minLength=s
;if(typeof o==="number")i.maxLength=o;if(c){i.format=a[c]??c;if(i.format==="")delete i.format;if(c==="time"||f){delete i.format}}if(l)i.contentEncoding=l
;if(u&&u.size>0){const e=[...u].map(exactPattern);if(e.length===1)i.pattern=e[0].source;else if(e.length>1){i.allOf=[...e.map(e=>({
...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:e.source}))]}}};const numberProcessor=(e,t,n,r)=>{const i=n
;const{minimum:o,maximum:c,multipleOf:a,exclusiveMaximum:u,exclusiveMinimum:l,isInt:f}=aggregateChecks(e);i.type=f?"integer":"number"
;const d=typeof l==="number"&&l>=(o??Number.NEGATIVE_INFINITY);const p=typeof u==="number"&&u<=(c??Number.POSITIVE_INFINITY)
;const h=t.target==="draft-04"||t.target==="openapi-3.0";if(d){if(h){i.minimum=l;i.exclusiveMinimum=true}else{i.exclusiveMinimum=l}
}else if(typeof o==="number"){i.minimum=o}if(p){if(h){i.maximum=u;i.exclusiveMaximum=true}else{i.exclusiveMaximum=u}}else if(typeof c==="number"){i.maximum=c}
if(a){const n=new Set;for(const o of a){if(Number.isFinite(o)&&o!==0)n.add(Math.abs(o));else(0,
s._S)(e,t,i,r,`A multipleOf divisor of ${o} cannot be represented in JSON Schema`)}const[o,...c]=n;if(o!==undefined)i.multipleOf=o
;if(c.length)i.allOf=[...i.allOf??[],...c.map(e=>({multipleOf:e}))]}};const booleanProcessor=(e,t,n,r)=>{n.type="boolean"};const bigintProcessor=(e,t,n,r)=>{(0,
s._S)(e,t,n,r,"BigInt cannot be represented in JSON Schema")};const symbolProcessor=(e,t,n,r)=>{(0,s._S)(e,t,n,r,"Symbols cannot be represented in JSON Schema")
};const nullProcessor=(e,t,n,r)=>{if(t.target==="openapi-3.0"){n.type="string";n.nullable=true;n.enum=[null]}else{n.type="null"}}
;const undefinedProcessor=(e,t,n,r)=>{(0,s._S)(e,t,n,r,"Undefined cannot be represented in JSON Schema")};const voidProcessor=(e,t,n,r)=>{(0,
s._S)(e,t,n,r,"Void cannot be represented in JSON Schema")};const neverProcessor=(e,t,n,r)=>{n.not={}};const anyProcessor=(e,t,n,r)=>{}
;const unknownProcessor=(e,t,n,r)=>{};const dateProcessor=(e,t,n,r)=>{(0,s._S)(e,t,n,r,"Date cannot be represented in JSON Schema")}
;const enumProcessor=(e,t,n,r)=>{const i=e._zod.def;const s=(0,o.w5)(i.entries);if(s.length===0){n.not={};return}
if(s.every(e=>typeof e==="number"))n.type="number";if(s.every(e=>typeof e==="string"))n.type="string";n.enum=s};const literalProcessor=(e,t,n,r)=>{
const i=e._zod.def;if(i.values.length===0){n.not={};return}const o=[];for(const c of i.values){if(c===undefined){if((0,
s._S)(e,t,n,r,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof c==="bigint"){if((0,
s._S)(e,t,n,r,"BigInt literals cannot be represented in JSON Schema"))return;o.push(Number(c))}else{o.push(c)}}if(o.length===0){}else if(o.length===1){
const e=o[0];n.type=e===null?"null":typeof e;if(t.target==="draft-04"||t.target==="openapi-3.0"){n.enum=[e]}else{n.const=e}}else{
if(o.every(e=>typeof e==="number"))n.type="number";if(o.every(e=>typeof e==="string"))n.type="string";if(o.every(e=>typeof e==="boolean"))n.type="boolean"
;if(o.every(e=>e===null))n.type="null";n.enum=o}};const nanProcessor=(e,t,n,r)=>{(0,s._S)(e,t,n,r,"NaN cannot be represented in JSON Schema")}
;const templateLiteralProcessor=(e,t,n,r)=>{const i=n;const s=e._zod.pattern;if(!s)throw new Error("Pattern not found in template literal");i.type="string"
;i.pattern=s.source};const fileProcessor=(e,t,n,r)=>{const i=n;i.type="string";i.format="binary";i.contentEncoding="binary"
;const{minimum:s,maximum:o,mime:c}=aggregateChecks(e);if(s!==undefined)i.minLength=s;if(o!==undefined)i.maxLength=o;if(!c)return
;if(c.length===0)i.not={};else if(c.length===1)i.contentMediaType=c[0];else i.anyOf=c.map(e=>({contentMediaType:e}))};const successProcessor=(e,t,n,r)=>{
n.type="boolean"};const customProcessor=(e,t,n,r)=>{(0,s._S)(e,t,n,r,"Custom types cannot be represented in JSON Schema")};const functionProcessor=(e,t,n,r)=>{
(0,s._S)(e,t,n,r,"Function types cannot be represented in JSON Schema")};const transformProcessor=(e,t,n,r)=>{(0,
s._S)(e,t,n,r,"Transforms cannot be represented in JSON Schema")};const mapProcessor=(e,t,n,r)=>{(0,s._S)(e,t,n,r,"Map cannot be represented in JSON Schema")}
;const setProcessor=(e,t,n,r)=>{(0,s._S)(e,t,n,r,"Set cannot be represented in JSON Schema")};const arrayProcessor=(e,t,n,r)=>{const i=n;const o=e._zod.def
;const{minimum:c,maximum:a}=aggregateChecks(e);if(typeof c==="number")i.minItems=c;if(typeof a==="number")i.maxItems=a;i.type="array";i.items=(0,
s.Lp)(o.element,t,{...r,path:[...r.path,"items"]})};function inputOptin(e){const t=e._zod.def;if(t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")){
return inputOptin(t.out)}if(t.type==="catch"){return inputOptin(t.innerType)}return e._zod.optin}const objectProcessor=(e,t,n,r)=>{const i=n;const c=e._zod.def
;const a=c.shape;const u=Object.getOwnPropertySymbols(a);if(u.length&&(0,s._S)(e,t,i,r,"Symbol keys cannot be represented in JSON Schema")){return}
i.type="object";i.properties={};for(const e in a){(0,o.Vy)(i.properties,e,(0,s.Lp)(a[e],t,{...r,path:[...r.path,"properties",e]}))}const l=[]
;for(const e of Object.keys(a)){const n=c.shape[e];if(t.io==="input"?inputOptin(n)===undefined:n._zod.optout===undefined){l.push(e)}}if(l.length>0){i.required=l
}if(c.catchall?._zod.def.type==="never"){i.additionalProperties=false}else if(!c.catchall){if(t.io==="output")i.additionalProperties=false}else if(c.catchall){
i.additionalProperties=(0,s.Lp)(c.catchall,t,{...r,path:[...r.path,"additionalProperties"]})}};const unionProcessor=(e,t,n,r)=>{const i=e._zod.def
;const o=i.inclusive===false;const c=i.options.map((e,n)=>(0,s.Lp)(e,t,{...r,path:[...r.path,o?"oneOf":"anyOf",n]}));if(o){n.oneOf=c}else{n.anyOf=c}}
;const intersectionProcessor=(e,t,n,r)=>{const i=e._zod.def;const o=(0,s.Lp)(i.left,t,{...r,path:[...r.path,"allOf",0]});const c=(0,s.Lp)(i.right,t,{...r,
path:[...r.path,"allOf",1]});const isSimpleIntersection=e=>"allOf"in e&&Object.keys(e).length===1
;const a=[...isSimpleIntersection(o)?o.allOf:[o],...isSimpleIntersection(c)?c.allOf:[c]];n.allOf=a;t.intersections.push(a)};const tupleProcessor=(e,t,n,r)=>{
const i=n;const o=e._zod.def;i.type="array";const c=t.target==="draft-2020-12"?"prefixItems":"items"
;const a=t.target==="draft-2020-12"?"items":t.target==="openapi-3.0"?"items":"additionalItems";const u=o.items.map((e,n)=>(0,s.Lp)(e,t,{...r,
path:[...r.path,c,n]}));const l=o.rest?(0,s.Lp)(o.rest,t,{...r,path:[...r.path,a,...t.target==="openapi-3.0"?[o.items.length]:[]]}):null;let f=o.items.length
;while(f>0){const e=o.items[f-1];const n=t.io==="input"?inputOptin(e)!==undefined:e._zod.optout==="optional";if(!n)break;f--}const d=o.items.length
;const p=!o.rest;if(t.target==="draft-2020-12"){i.prefixItems=u;if(p){i.items=false}else if(l){i.items=l}if(f>0)i.minItems=f;if(p)i.maxItems=d
}else if(t.target==="openapi-3.0"){i.items={anyOf:u};if(l){i.items.anyOf.push(l)}if(f>0)i.minItems=f;if(p)i.maxItems=d}else{i.items=u;if(p){
i.additionalItems=false}else if(l){i.additionalItems=l}if(f>0)i.minItems=f;if(p)i.maxItems=d}const{minimum:h,maximum:m}=aggregateChecks(e)
;if(typeof h==="number")i.minItems=h;if(typeof m==="number")i.maxItems=m};function stringifyKeyNames(e,t,n){if(t.$ref){if(n.has(t))return t;n.add(t)
;const r=e.get(t)?.def;if(!r)return t;const i=stringifyKeyNames(e,r,n);return i===r?t:i}for(const r of["anyOf","oneOf"]){const i=t[r]
;if(!Array.isArray(i))continue;const s=i.map(t=>stringifyKeyNames(e,t,n));if(s.some((e,t)=>e!==i[t]))t={...t,[r]:s}}
const i=Array.isArray(t.type)?t.type:[t.type];const s=!i.includes("string")&&i.some(e=>e==="number"||e==="integer")
;const o=t.enum??(t.const!==undefined?[t.const]:undefined);if(!s&&!o?.some(e=>typeof e==="number"))return t
;const{minimum:c,maximum:a,exclusiveMinimum:u,exclusiveMaximum:l,multipleOf:f,format:d,id:p,...h}=t
;if(h.enum)h.enum=h.enum.map(e=>typeof e==="number"?String(e):e);else if(typeof h.const==="number")h.const=String(h.const);if(!s)return h;h.type="string"
;if(!o)h.pattern=(i.includes("number")?r.ai:r.nd).source;return h}const l=new WeakMap;function rewriteKeyNames(e){const t=new Map
;for(const n of e.seen.values()){if(n.def&&!t.has(n.schema))t.set(n.schema,n)}const n=new Map;for(const r of l.get(e)??[]){const i=e.seen.get(r)
;const s=(i?.def??i?.schema)?.propertyNames;if(!s||s===true||n.has(s))continue;const o=stringifyKeyNames(t,s,new Set);if(o!==s)n.set(s,o)}if(!n.size)return
;for(const t of e.seen.values()){for(const e of[t.schema,t.def]){const t=e&&n.get(e.propertyNames);if(t)e.propertyNames=t}}}const recordProcessor=(e,t,n,r)=>{
const i=n;const c=e._zod.def;i.type="object";const a=c.keyType;const u=aggregateChecks(a).patterns;if(c.mode==="loose"&&u&&u.size>0){const e=(0,
s.Lp)(c.valueType,t,{...r,path:[...r.path,"patternProperties","*"]});i.patternProperties={};for(const t of u){(0,
o.Vy)(i.patternProperties,exactPattern(t).source,e)}}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){i.propertyNames=(0,s.Lp)(c.keyType,t,{...r,
path:[...r.path,"propertyNames"]});let n=l.get(t);if(!n){n=[];l.set(t,n);t.deferred.push(()=>rewriteKeyNames(t))}n.push(e)}i.additionalProperties=(0,
s.Lp)(c.valueType,t,{...r,path:[...r.path,"additionalProperties"]})}const f=a._zod.values;const d=t.io==="input"&&inputOptin(c.valueType)!==undefined
;if(f&&!c.partial&&!d){const e=[...f].filter(e=>typeof e==="string"||typeof e==="number");if(e.length>0){i.required=e.map(String)}}}
;const nullableProcessor=(e,t,n,r)=>{const i=e._zod.def;const o=(0,s.Lp)(i.innerType,t,r);const c=t.seen.get(e);if(t.target==="openapi-3.0"){c.ref=i.innerType
;n.nullable=true}else{n.anyOf=[o,{type:"null"}]}};const nonoptionalProcessor=(e,t,n,r)=>{const i=e._zod.def;(0,s.Lp)(i.innerType,t,r);const o=t.seen.get(e)
;o.ref=i.innerType};const f=Symbol();function serializeDefaultValue(e,t,n,r,i){let o=false;const c=JSON.stringify(e,(e,t)=>{if(typeof t!=="bigint")return t
;o=true;return null});if(!o)return JSON.parse(c);(0,s._S)(t,n,r,i,"BigInt defaults cannot be represented in JSON Schema");return f}
const defaultProcessor=(e,t,n,r)=>{const i=e._zod.def;(0,s.Lp)(i.innerType,t,r);const o=t.seen.get(e);o.ref=i.innerType
;const c=serializeDefaultValue(i.defaultValue,e,t,n,r);if(c!==f)n.default=c};const prefaultProcessor=(e,t,n,r)=>{const i=e._zod.def;(0,s.Lp)(i.innerType,t,r)
;const o=t.seen.get(e);o.ref=i.innerType;if(t.io!=="input")return;const c=serializeDefaultValue(i.defaultValue,e,t,n,r);if(c!==f)n._prefault=c}
;const catchProcessor=(e,t,n,r)=>{const i=e._zod.def;(0,s.Lp)(i.innerType,t,r);const o=t.seen.get(e);o.ref=i.innerType;let c;try{c=i.catchValue(undefined)
}catch{(0,s._S)(e,t,n,r,"Dynamic catch values are not supported in JSON Schema");return}n.default=c};const pipeProcessor=(e,t,n,r)=>{const i=e._zod.def
;const o=i.in._zod.traits.has("$ZodTransform");const c=t.io==="input"?o?i.out:i.in:i.out;(0,s.Lp)(c,t,r);const a=t.seen.get(e);a.ref=c}
;const readonlyProcessor=(e,t,n,r)=>{const i=e._zod.def;(0,s.Lp)(i.innerType,t,r);const o=t.seen.get(e);o.ref=i.innerType;n.readOnly=true}
;const promiseProcessor=(e,t,n,r)=>{const i=e._zod.def;(0,s.Lp)(i.innerType,t,r);const o=t.seen.get(e);o.ref=i.innerType};const optionalProcessor=(e,t,n,r)=>{
const i=e._zod.def;(0,s.Lp)(i.innerType,t,r);const o=t.seen.get(e);o.ref=i.innerType};const lazyProcessor=(e,t,n,r)=>{const i=e._zod.innerType;(0,s.Lp)(i,t,r)
;const o=t.seen.get(e);o.ref=i};const d={string:stringProcessor,number:numberProcessor,boolean:booleanProcessor,bigint:bigintProcessor,symbol:symbolProcessor,
null:nullProcessor,undefined:undefinedProcessor,void:voidProcessor,never:neverProcessor,any:anyProcessor,unknown:unknownProcessor,date:dateProcessor,
enum:enumProcessor,literal:literalProcessor,nan:nanProcessor,template_literal:templateLiteralProcessor,file:fileProcessor,success:successProcessor,
custom:customProcessor,function:functionProcessor,transform:transformProcessor,map:mapProcessor,set:setProcessor,array:arrayProcessor,object:objectProcessor,
union:unionProcessor,intersection:intersectionProcessor,tuple:tupleProcessor,record:recordProcessor,nullable:nullableProcessor,nonoptional:nonoptionalProcessor,
default:defaultProcessor,prefault:prefaultProcessor,catch:catchProcessor,pipe:pipeProcessor,readonly:readonlyProcessor,promise:promiseProcessor,
optional:optionalProcessor,lazy:lazyProcessor};function toJSONSchema(e,t){if("_idmap"in e){const n=e;const r=(0,s.az)({...t,processors:d});const i={}
;for(const e of n._idmap.entries()){const[t,n]=e;(0,s.Lp)(n,r)}const c={};const a={registry:n,uri:t?.uri,defs:i};r.external=a
;for(const e of n._idmap.entries()){const[t,n]=e;(0,s.Wb)(r,n);(0,o.Vy)(c,t,(0,s.jE)(r,n))}if(Object.keys(i).length>0){
const e=r.target==="draft-2020-12"?"$defs":"definitions";c.__shared={[e]:i}}return{schemas:c}}const n=(0,s.az)({...t,processors:d});(0,s.Lp)(e,n);(0,s.Wb)(n,e)
;return(0,s.jE)(n,e)}},3908:(e,t,n)=>{n.d(t,{AC:()=>T,Ak:()=>a,D2:()=>nanoidOfLength,F:()=>x,Gl:()=>i,K3:()=>z,Os:()=>l,Rp:()=>h,Z0:()=>s,Zg:()=>emoji,Zv:()=>N,
ai:()=>A,fO:()=>c,gF:()=>r,gp:()=>O,hQ:()=>k,kB:()=>time,kM:()=>o,l7:()=>b,nd:()=>P,o:()=>I,p0:()=>u,p6:()=>S,r0:()=>w,uR:()=>uuid,uX:()=>g,ug:()=>y,
w$:()=>datetime,zM:()=>Z,zr:()=>v});const r=/^[cC][0-9a-z]{6,}$/;const i=/^[0-9a-z]+$/;const s=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/
;const o=/^[0-9a-vA-V]{20}$/;const c=/^[A-Za-z0-9]{27}$/;const a=/^[a-zA-Z0-9_-]{21}$/;function nanoidOfLength(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}
const u=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/
;const l=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;const uuid=e=>{
if(!e)return/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/
;return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`)};const f=null&&uuid(4);const d=null&&uuid(6)
;const p=null&&uuid(7);const h=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/
;const m=`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;function emoji(){
return new RegExp(m,"u")}const g=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/
;const y=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/
;const v=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/
;const b=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/
;const z=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;const w=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/
;const x=/^https?$/;const k=/^\+[1-9]\d{6,14}$/
;const $=`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`
;function anchor(e){return new RegExp(`^${e}$`)}const S=anchor($);function timeSource(e){const t=`(?:[01]\\d|2[0-3]):[0-5]\\d`
;const n=typeof e.precision==="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`
;return n}function time(e){return new RegExp(`^${timeSource(e)}$`)}function datetime(e){const t=["Z"];if(e.offset)t.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`)
;const n=`${timeSource({precision:e.precision,seconds:true})}(?:${t.join("|")})`;const r=e.local?`${n}|${timeSource({precision:e.precision})}`:n
;return new RegExp(`^${$}T(?:${r})$`)}const O=/^[\s\S]{0,}$/;const I=/^-?\d+n?$/;const P=/^-?\d+$/;const A=/^-?\d+(?:\.\d+)?$/;const Z=/^(?:true|false)$/i
;const T=/^[^A-Z]*$/;const N=/^[^a-z]*$/;function fixedBase64(e,t){return new RegExp(`^[A-Za-z0-9+/]{${e}}${t}$`)}function fixedBase64url(e){
return new RegExp(`^[A-Za-z0-9_-]{${e}}$`)}const j=null&&fixedBase64(22,"==");const E=null&&fixedBase64url(22);const R=null&&fixedBase64(27,"=")
;const C=null&&fixedBase64url(27);const D=null&&fixedBase64(43,"=");const F=null&&fixedBase64url(43);const M=null&&fixedBase64(64,"")
;const L=null&&fixedBase64url(64);const J=null&&fixedBase64(86,"==");const U=null&&fixedBase64url(86)},9396:(e,t,n)=>{n.d(t,{fd:()=>o});var r
;const i=null&&Symbol("ZodOutput");const s=null&&Symbol("ZodInput");class $ZodRegistry{constructor(){this._map=new WeakMap;this._idmap=new Map}add(e,...t){
const n=t[0];this._map.set(e,n);if(n&&typeof n==="object"&&"id"in n){this._idmap.set(n.id,e)}return this}clear(){this._map=new WeakMap;this._idmap=new Map
;return this}remove(e){const t=this._map.get(e);if(t&&typeof t==="object"&&"id"in t){this._idmap.delete(t.id)}this._map.delete(e);return this}get(e){
const t=e._zod.parent;if(t){const n={...this.get(t)??{}};delete n.id;const r={...n,...this._map.get(e)};return Object.keys(r).length?r:undefined}
return this._map.get(e)}has(e){return this._map.has(e)}}function registry(){return new $ZodRegistry}
(r=globalThis).__zod_globalRegistry??(r.__zod_globalRegistry=registry());const o=globalThis.__zod_globalRegistry},6985:(e,t,n)=>{n.d(t,{$p:()=>se,Dq:()=>C,
CQ:()=>F,BN:()=>Q,sF:()=>G,CI:()=>j,Cn:()=>E,bl:()=>z,Zu:()=>w,t$:()=>Ie,b0:()=>De,o5:()=>ie,rv:()=>ke,P0:()=>fe,Oy:()=>M,qG:()=>p,cG:()=>v,VO:()=>_e,RL:()=>we,
Zc:()=>f,Lc:()=>A,Zy:()=>T,v1:()=>O,Ko:()=>S,$N:()=>P,Ax:()=>I,LJ:()=>de,h8:()=>V,GY:()=>$,nu:()=>ye,Py:()=>b,Um:()=>ne,N$:()=>Se,qc:()=>xe,vz:()=>W,I:()=>K,
w:()=>ae,ig:()=>ze,_m:()=>Ae,VF:()=>$e,Sb:()=>Ne,h:()=>he,$v:()=>u,EY:()=>l,Wc:()=>be,G3:()=>pe,W4:()=>a,g5:()=>x,VY:()=>y,Zn:()=>d,cu:()=>ue,GP:()=>te,
TF:()=>k,cq:()=>R,xE:()=>D,YK:()=>standardProps});var r=n(4890);var i=n(8532);class Doc{constructor(e=[],t={}){this.content=[];this.indent=0;this.args=e
;this.closed=t}indented(e){this.indent+=1;try{e(this)}finally{this.indent-=1}}write(e){if(typeof e==="function"){e(this,{execution:"sync"});e(this,{
execution:"async"});return}const t=e;const n=t.split("\n").filter(e=>e);const r=Math.min(...n.map(e=>e.length-e.trimStart().length))
;const i=n.map(e=>e.slice(r)).map(e=>" ".repeat(this.indent*2)+e);for(const e of i){this.content.push(e)}}compile(){const e=Function;const t=this?.content??[``]
;const n=new e(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {\n${t.join("\n")}\n};`);return n(...Object.values(this.closed))}}
var s=n(3908);var o=n(4723);const c={major:4,minor:6,patch:7};const a=i.xI("$ZodType",(e,t)=>{var n;e??(e={});e._zod.def=t;e._zod.bag=e._zod.bag||{}
;e._zod.version=c;const r=e._zod.def.checks;const s=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(const t of s){
for(const n of t._zod.onattach){n(e)}}if(s.length===0){(n=e._zod).deferred??(n.deferred=[]);e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse})}else{
const runChecks=(t,n,r)=>{if(t.memo)return t;let s=o.QH(t);let c;for(const a of n){if(a._zod.def.when){if(o.rL(t))continue;const e=a._zod.def.when(t)
;if(!e)continue}else if(s){continue}const n=t.issues.length;const u=a._zod.check(t);if(u instanceof Promise&&r?.async===false){throw new i.GT}
if(c||u instanceof Promise){c=(c??Promise.resolve()).then(async()=>{await u;const r=t.issues.length;if(r===n)return;o.d3(t.issues,n,e);if(!s)s=o.QH(t,n)})}else{
const r=t.issues.length;if(r===n)continue;o.d3(t.issues,n,e);if(!s)s=o.QH(t,n)}}if(c){return c.then(()=>t)}return t};const handleCanaryResult=(t,n,r)=>{
if(o.QH(t)){t.aborted=true;return t}const c=runChecks(n,s,r);if(c instanceof Promise){if(r.async===false)throw new i.GT;return c.then(t=>e._zod.parse(t,r))}
return e._zod.parse(c,r)};e._zod.run=(t,n)=>{if(n.skipChecks){return e._zod.parse(t,n)}if(n.direction==="backward"){const r=e._zod.parse({value:t.value,
issues:[]},{...n,skipChecks:true});if(r instanceof Promise){return r.then(e=>handleCanaryResult(e,t,n))}return handleCanaryResult(r,t,n)}
const r=e._zod.parse(t,n);if(r instanceof Promise){if(n.async===false)throw new i.GT;return r.then(e=>runChecks(e,s,n))}return runChecks(r,s,n)}}},{
get"~standard"(){return o.jD(this,"~standard",standardProps(this))},set"~standard"(e){o.qh(this,"~standard",e)}})
;const toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(e=>o.iR(e,t,i.$W()))}:{value:e.value};async function validateAsync(e,t){const n={async:true}
;return toStandardResult(await e._zod.run({value:t,issues:[]},n),n)}function standardProps(e){return{validate:t=>{const n={async:false};try{const r=e._zod.run({
value:t,issues:[]},n);if(!(r instanceof Promise))return toStandardResult(r,n)}catch(e){}return validateAsync(e,t)},vendor:"zod",version:1}}
const u=i.xI("$ZodString",(e,t)=>{a.init(e,t);e._zod.pattern=t.pattern??s.gp;e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch(r){}
if(typeof n.value==="string")return n;n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e});return n}})
;const l=i.xI("$ZodStringFormat",(e,t)=>{r.ql.init(e,t);u.init(e,t)});const f=i.xI("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=s.Os);l.init(e,t)})
;const d=i.xI("$ZodUUID",(e,t)=>{if(t.version){const e={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8};const n=e[t.version]
;if(n===undefined)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=s.uR(n))}else t.pattern??(t.pattern=s.uR());l.init(e,t)})
;const p=i.xI("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=s.Rp);l.init(e,t)});const h=1;const m=2;function canParseURL(e){try{
if(typeof URL!=="undefined"&&typeof URL.canParse==="function")return URL.canParse(e);new URL(e);return true}catch{return false}}function validateURL(e,t){
if(!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)){return canParseURL(e)||m}return parseURLObject(e,t)}function parseURLObject(e,t){
if(!t.normalize&&t.protocol?.source===s.F.source&&!/^https?:\/\//i.test(e)){return h}try{if(typeof URL!=="undefined"){const t=URL
;if(typeof t.parse==="function")return t.parse(e)??m}return new URL(e)}catch{return m}}const g=/[\t\n\r]/g;function stripTabAndNewline(e){return e.replace(g,"")
}function urlHostnameOk(e,t){t.lastIndex=0;return t.test(e.hostname)}function urlProtocolOk(e,t){t.lastIndex=0
;return t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}const y=i.xI("$ZodURL",(e,t)=>{l.init(e,t);e._zod.check=n=>{try{
const r=n.value.trim();const i=validateURL(r,t);if(i===h){n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,inst:e,
continue:!t.abort});return}if(i===m){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(i===true){
n.value=stripTabAndNewline(r);return}if(t.hostname&&!urlHostnameOk(i,t.hostname)){n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",
pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort})}if(t.protocol&&!urlProtocolOk(i,t.protocol)){n.issues.push({code:"invalid_format",
format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,inst:e,continue:!t.abort})}n.value=t.normalize?i.href:stripTabAndNewline(r);return
}catch(r){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}});const v=i.xI("$ZodEmoji",(e,t)=>{
t.pattern??(t.pattern=s.Zg());l.init(e,t)});const b=i.xI("$ZodNanoID",(e,t)=>{
if(t.length!==undefined&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`)
;t.pattern??(t.pattern=t.length===undefined?s.Ak:s.D2(t.length));l.init(e,t)});const z=i.xI("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=s.gF);l.init(e,t)})
;const w=i.xI("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=s.Gl);l.init(e,t)});const x=i.xI("$ZodULID",(e,t)=>{t.pattern??(t.pattern=s.Z0);l.init(e,t)})
;const k=i.xI("$ZodXID",(e,t)=>{t.pattern??(t.pattern=s.kM);l.init(e,t)});const $=i.xI("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=s.fO);l.init(e,t)})
;const S=i.xI("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=s.w$(t));l.init(e,t)});const O=i.xI("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=s.p6);l.init(e,t)
});const I=i.xI("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=s.kB(t));l.init(e,t)});const P=i.xI("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=s.p0)
;l.init(e,t)});const A=i.xI("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=s.uX);l.init(e,t)});const Z=/^[0-9a-fA-F:.]+$/;function isValidIPv6(e){
if(!Z.test(e))return false;return canParseURL(`http://[${e}]`)}const T=i.xI("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=s.ug);l.init(e,t);e._zod.check=n=>{
if(!isValidIPv6(n.value)){n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,continue:!t.abort})}}})
;const N=null&&core.$constructor("$ZodMAC",(e,t)=>{t.pattern??(t.pattern=regexes.mac(t.delimiter));l.init(e,t)});const j=i.xI("$ZodCIDRv4",(e,t)=>{
t.pattern??(t.pattern=s.zr);l.init(e,t)});function isValidCIDRv6(e){const t=e.split("/");if(t.length!==2)return false;const[n,r]=t;if(!r)return false
;const i=Number(r);if(`${i}`!==r)return false;if(i<0||i>128)return false;return isValidIPv6(n)}const E=i.xI("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=s.l7)
;l.init(e,t);e._zod.check=n=>{if(!isValidCIDRv6(n.value)){n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}}})
;function isValidBase64(e){if(e==="")return true;if(/\s/.test(e))return false;if(e.length%4!==0)return false;try{atob(e);return true}catch{return false}}
const R=/^[0-9a-zA-Z+/]*={0,2}$/;const C=i.xI("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=R);l.init(e,t);e._zod.check=n=>{if(isValidBase64(n.value))return
;n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.abort})}});const D=/^[A-Za-z0-9_-]*$/;function isValidBase64URL(e){
if(!D.test(e))return false;const t=e.replace(/[-_]/g,e=>e==="-"?"+":"/");const n=t.padEnd(Math.ceil(t.length/4)*4,"=");return isValidBase64(n)}
const F=i.xI("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=D);l.init(e,t);e._zod.check=n=>{if(isValidBase64URL(n.value))return;n.issues.push({
code:"invalid_format",format:"base64url",input:n.value,inst:e,continue:!t.abort})}});const M=i.xI("$ZodE164",(e,t)=>{t.pattern??(t.pattern=s.hQ);l.init(e,t)})
;const L=/[- ]/g;function isLuhnAlgo(e){let t=e.length;let n=1;let r=0;while(t){const i=e.charCodeAt(--t)-48;n^=1;r+=n?[0,2,4,6,8,1,3,5,7,9][i]:i}
return r%10===0}function isValidCreditCard(e){if(!regexes.creditCard.test(e))return false;return isLuhnAlgo(e.replace(L,""))}
const J=null&&core.$constructor("$ZodCreditCard",(e,t)=>{t.pattern??(t.pattern=regexes.creditCard);l.init(e,t);e._zod.check=n=>{
if(isValidCreditCard(n.value))return;n.issues.push({code:"invalid_format",format:"credit_card",input:n.value,inst:e,continue:!t.abort})}})
;function isIso7064Mod97(e){let t=0;const n=e.length;for(let r=4;r<n;r++){const n=e.charCodeAt(r);t=(n>=65?t*100+(n-55):t*10+(n-48))%97}for(let n=0;n<4;n++){
const r=e.charCodeAt(n);t=(r>=65?t*100+(r-55):t*10+(r-48))%97}return t===1}function isValidIBAN(e){if(!regexes.iban.test(e))return false
;return isIso7064Mod97(e)}const U=null&&core.$constructor("$ZodIBAN",(e,t)=>{t.pattern??(t.pattern=regexes.iban);l.init(e,t);e._zod.check=n=>{
if(isValidIBAN(n.value))return;n.issues.push({code:"invalid_format",format:"iban",input:n.value,inst:e,continue:!t.abort})}});function isValidJWT(e,t=null){try{
const n=e.split(".");if(n.length!==3)return false;const[r]=n;if(!r)return false;const i=JSON.parse(atob(r));if("typ"in i&&i?.typ!=="JWT")return false
;if(!i.alg)return false;if(t&&(!("alg"in i)||i.alg!==t))return false;return true}catch{return false}}const V=i.xI("$ZodJWT",(e,t)=>{l.init(e,t)
;e._zod.check=n=>{if(isValidJWT(n.value,t.alg))return;n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}})
;const B=null&&core.$constructor("$ZodCustomStringFormat",(e,t)=>{l.init(e,t);e._zod.check=n=>{if(t.fn(n.value))return;n.issues.push({code:"invalid_format",
format:t.format,input:n.value,inst:e,continue:!t.abort})}});const W=i.xI("$ZodNumber",(e,t)=>{a.init(e,t);e._zod.pattern=s.ai;e._zod.parse=(n,r)=>{
if(t.coerce)try{n.value=Number(n.value)}catch(e){}const i=n.value;if(typeof i==="number"&&!Number.isNaN(i)&&Number.isFinite(i)){return n}
const s=typeof i==="number"?Number.isNaN(i)?"NaN":!Number.isFinite(i)?String(i):undefined:undefined;n.issues.push({expected:"number",code:"invalid_type",
input:i,inst:e,...s?{received:s}:{}});return n}});const K=i.xI("$ZodNumberFormat",(e,t)=>{r.KH.init(e,t);W.init(e,t)});const G=i.xI("$ZodBoolean",(e,t)=>{
a.init(e,t);e._zod.pattern=s.zM;e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const i=n.value;if(typeof i==="boolean")return n
;n.issues.push({expected:"boolean",code:"invalid_type",input:i,inst:e});return n}});const Q=i.xI("$ZodBigInt",(e,t)=>{a.init(e,t);e._zod.pattern=s.o
;e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=BigInt(n.value)}catch(e){}if(typeof n.value==="bigint")return n;n.issues.push({expected:"bigint",
code:"invalid_type",input:n.value,inst:e});return n}});const q=null&&core.$constructor("$ZodBigIntFormat",(e,t)=>{checks.$ZodCheckBigIntFormat.init(e,t)
;Q.init(e,t)});const H=null&&core.$constructor("$ZodSymbol",(e,t)=>{a.init(e,t);e._zod.parse=(t,n)=>{const r=t.value;if(typeof r==="symbol")return t
;t.issues.push({expected:"symbol",code:"invalid_type",input:r,inst:e});return t}});const Y=null&&core.$constructor("$ZodUndefined",(e,t)=>{a.init(e,t)
;e._zod.pattern=regexes.undefined;e._zod.values=new Set([undefined]);e._zod.parse=(t,n)=>{const r=t.value;if(typeof r==="undefined")return t;t.issues.push({
expected:"undefined",code:"invalid_type",input:r,inst:e});return t}});const X=null&&core.$constructor("$ZodNull",(e,t)=>{a.init(e,t);e._zod.pattern=regexes.null
;e._zod.values=new Set([null]);e._zod.parse=(t,n)=>{const r=t.value;if(r===null)return t;t.issues.push({expected:"null",code:"invalid_type",input:r,inst:e})
;return t}});const ee=null&&core.$constructor("$ZodAny",(e,t)=>{a.init(e,t);e._zod.parse=e=>e});const te=i.xI("$ZodUnknown",(e,t)=>{a.init(e,t)
;e._zod.parse=e=>e});const ne=i.xI("$ZodNever",(e,t)=>{a.init(e,t);e._zod.parse=(t,n)=>{t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e
});return t}});const re=null&&core.$constructor("$ZodVoid",(e,t)=>{a.init(e,t);e._zod.parse=(t,n)=>{const r=t.value;if(typeof r==="undefined")return t
;t.issues.push({expected:"void",code:"invalid_type",input:r,inst:e});return t}});const ie=i.xI("$ZodDate",(e,t)=>{a.init(e,t);e._zod.parse=(n,r)=>{if(t.coerce){
try{n.value=new Date(n.value)}catch(e){}}const i=n.value;const s=i instanceof Date;const o=s&&!Number.isNaN(i.getTime());if(o)return n;n.issues.push({
expected:"date",code:"invalid_type",input:i,...s?{received:"Invalid Date"}:{},inst:e});return n}});function capSize(e,t){const n=o.hi(e._zod.def.checks)
;if(!n.length)return;const r=Math.min(...n.map(e=>e[0]));const i=e._zod.parse;e._zod.parse=(n,s)=>{const c=t(n.value)
;if(c>r&&!s?.skipChecks&&s?.direction!=="backward"){for(const[t,r]of o.hi(e._zod.def.checks)){if(c>t&&r._zod.def.when(n)){const t=n.issues.length
;r._zod.check(n);n.issues[t].continue=false;o.d3(n.issues,t,e);return n}}}return i(n,s)}}const arraySize=e=>Array.isArray(e)?e.length:-1
;const mapSize=e=>e instanceof Map?e.size:-1;const setSize=e=>e instanceof Set?e.size:-1;function handleArrayResult(e,t,n){if(e.issues.length){
t.issues.push(...o.lQ(n,e.issues))}t.value[n]=e.value}const se=i.xI("$ZodArray",(e,t)=>{a.init(e,t);const n=i.cr.memoizer;n?.attach(e);e._zod.parse=(r,i)=>{
const s=r.value;if(!Array.isArray(s)){r.issues.push({expected:"array",code:"invalid_type",input:s,inst:e});return r}
r.value=n?n.alloc(e,r,Array(s.length),i):Array(s.length);const c=[];const a=i?.abortEarly;for(let e=0;e<s.length;e++){const n=s[e];const u=t.element._zod.run({
value:n,issues:[]},i);if(u instanceof Promise){c.push(u.then(t=>handleArrayResult(t,r,e)))}else{handleArrayResult(u,r,e)
;if(a&&u.issues.length!==0&&o.QH(u))break}}if(c.length){return Promise.all(c).then(()=>r)}return r};capSize(e,arraySize)})
;function handlePropertyResult(e,t,n,r,i,s){const c=n in r;const a=s==="optional";if(!c&&a&&i==="optional"){return}if(e.issues.length){if(i!==undefined&&a&&!c){
return}t.issues.push(...o.lQ(n,e.issues))}if(!c&&i===undefined){if(!e.issues.length){t.issues.push({code:"invalid_type",expected:"nonoptional",input:undefined,
path:[n]})}return}if(e.value===undefined){if(c||i==="defaulted"&&!a){t.value[n]=undefined}}else{t.value[n]=e.value}}const oe=[];function normalizeDef(e){
const t=Object.keys(e.shape);const n=Object.getOwnPropertySymbols(e.shape);const r=n.length?n:oe;const i=r.length?[...t,...r]:t;for(const t of i){
if(!e.shape?.[t]?._zod?.traits?.has("$ZodType")){throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)}}const s=o.NM(e.shape);return{
...e,allKeys:i,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function handleCatchall(e,t,n,r,i,s,c){const a=[];const u=i.keySet
;const l=i.catchall._zod;const f=l.def.type;const d=l.optin;const p=l.optout;let h=0;for(const i in t){if(c&&n.issues.length!==h){if(o.QH(n,h))break
;h=n.issues.length}if(u.has(i))continue;if(i==="__proto__"){if(f==="never")a.push(i);continue}if(f==="never"){a.push(i);continue}const s=l.run({value:t[i],
issues:[]},r);if(s instanceof Promise){e.push(s.then(e=>handlePropertyResult(e,n,i,t,d,p)))}else{handlePropertyResult(s,n,i,t,d,p)}}if(a.length){n.issues.push({
code:"unrecognized_keys",keys:a,input:t,inst:s,continue:true})}if(!e.length)return n;return Promise.all(e).then(()=>n)}const ce=i.xI("$ZodObject",(e,t)=>{
a.init(e,t);const n=Object.getOwnPropertyDescriptor(t,"shape");const r=n?.get?n.get.raw:t.shape??{};if(r){const get=()=>{const e={...r}
;Object.defineProperty(t,"shape",{value:e});get.raw=e;return e};get.raw=r;Object.defineProperty(t,"shape",{get:get})}const s=o.PO(()=>normalizeDef(t))
;o.v5(e,"propValues",e=>{const t=e.def.shape;const n={};for(const e in t){const r=t[e]._zod;if(r.values){if(!Object.prototype.hasOwnProperty.call(n,e)){
o.Vy(n,e,new Set)}for(const t of r.values)n[e].add(t);if(r.optin!==undefined)n[e].add(undefined)}}return n});const c=o.Gv;const u=t.catchall;let l
;const f=i.cr.memoizer;f?.attach(e);e._zod.parse=(t,n)=>{l??(l=s.value);const r=t.value;if(!c(r)){t.issues.push({expected:"object",code:"invalid_type",input:r,
inst:e});return t}t.value=f?f.alloc(e,t,{},n):{};const i=[];const a=l.shape;const d=n?.abortEarly;let p=t.issues.length;for(const e of l.allKeys){
if(d&&t.issues.length!==p){if(o.QH(t,p))break;p=t.issues.length}if(e==="__proto__")continue;const s=a[e];const c=s._zod.optin;const u=s._zod.optout
;const l=s._zod.run({value:r[e],issues:[]},n);if(l instanceof Promise){i.push(l.then(n=>handlePropertyResult(n,t,e,r,c,u)))}else{
handlePropertyResult(l,t,e,r,c,u)}}if(!u){return i.length?Promise.all(i).then(()=>t):t}return handleCatchall(i,r,t,n,s.value,e,d===true)}})
;const ae=i.xI("$ZodObjectJIT",(e,t)=>{ce.init(e,t);const n=e._zod.parse;const r=o.PO(()=>normalizeDef(t));const s=i.cr.memoizer;const generateFastpass=t=>{
const n=r.value;const i=n.symbolKeys;const c=new Doc(["payload","ctx"],{shape:t,inst:e,memo:s,syms:i})
;const parseStr=e=>`shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`
;const prefixStr=(e,t)=>`\n          let ${e}_ab = false;\n          for (let i = 0; i < ${e}.issues.length; i++) {\n            const iss = ${e}.issues[i];\n            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${e}_ab = true;\n          }\n          if (${e}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`
;c.write(`const input = payload.value;`);const a=Object.create(null);let u=0;for(const e of n.allKeys){a[e]=`key_${u++}`}
c.write(s?`const newResult = memo.alloc(inst, payload, {}, ctx);`:`const newResult = {};`);for(const e of n.allKeys){if(e==="__proto__")continue;const n=a[e]
;const r=typeof e==="symbol"?`syms[${i.indexOf(e)}]`:o.UQ(e);const s=`${r} in input`;const u=t[e];const l=u?._zod?.optin;const f=l!==undefined
;const d=u?._zod?.optout==="optional";c.write(`const ${n} = ${parseStr(r)};`);if(f&&d){
const e=l==="optional"?`${n}_present`:`${n}.value !== undefined || ${n}_present`
;c.write(`\n        const ${n}_present = ${s};\n        if (!${n}.issues.length || ${n}_present) {\n          if (${n}.issues.length) {${prefixStr(n,r)}\n          }\n\n          if (${e}) {\n            newResult[${r}] = ${n}.value;\n          }\n        }\n\n      `)
}else if(!f){
c.write(`\n        const ${n}_present = ${s};\n        if (${n}.issues.length) {${prefixStr(n,r)}\n        }\n        if (!${n}_present && !${n}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${r}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${n}_present) {\n          newResult[${r}] = ${n}.value;\n        }\n\n      `)
}else{c.write(`\n        if (${n}.issues.length) {${prefixStr(n,r)}\n        }\n      `);if(l==="defaulted"){c.write(`newResult[${r}] = ${n}.value;`)}else{
c.write(`\n        if (${n}.value !== undefined || ${s}) {\n          newResult[${r}] = ${n}.value;\n        }\n      `)}}}c.write(`payload.value = newResult;`)
;c.write(`return payload;`);return c.compile()};let c;const a=o.Gv;const u=!i.cr.jitless;const l=o.hI;const f=u&&l.value;const d=t.catchall;let p
;e._zod.parse=(i,s)=>{p??(p=r.value);const o=i.value;if(!a(o)){i.issues.push({expected:"object",code:"invalid_type",input:o,inst:e});return i}
if(u&&f&&s?.async===false&&s.jitless!==true){if(!c)c=generateFastpass(t.shape);i=c(i,s);if(!d)return i;return handleCatchall([],o,i,s,p,e,s?.abortEarly===true)}
return n(i,s)}});function handleUnionResults(e,t,n,r){for(const n of e){if(n.issues.length===0){t.value=n.value;return t}}const s=e.filter(e=>!o.QH(e))
;if(s.length===1){t.value=s[0].value;return s[0]}t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>o.iR(e,r,i.$W())))})
;return t}const ue=i.xI("$ZodUnion",(e,t)=>{a.init(e,t)
;o.v5(e,"optin",e=>e.def.options.some(e=>e._zod.optin==="defaulted")?"defaulted":e.def.options.some(e=>e._zod.optin!==undefined)?"optional":undefined)
;o.v5(e,"optout",e=>e.def.options.some(e=>e._zod.optout==="optional")?"optional":undefined);o.v5(e,"values",e=>{if(e.def.options.every(e=>e._zod.values)){
return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}return undefined});o.v5(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){
const t=e.def.options.map(e=>e._zod.pattern);return new RegExp(`^(${t.map(e=>o.p6(e.source)).join("|")})$`)}return undefined})
;const n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,i)=>{if(n){return n(r,i)}let s=false;const o=[];for(const e of t.options){
const t=e._zod.run({value:r.value,issues:[]},i);if(t instanceof Promise){o.push(t);s=true}else{if(t.issues.length===0)return t;o.push(t)}}
if(!s)return handleUnionResults(o,r,e,i);return Promise.all(o).then(t=>handleUnionResults(t,r,e,i))}});function handleExclusiveUnionResults(e,t,n,r){const i=[]
;for(let t=0;t<e.length;t++){if(e[t].issues.length===0)i.push(t)}if(i.length===1){t.value=e[i[0]].value;return t}if(i.length===0){t.issues.push({
code:"invalid_union",input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>util.finalizeIssue(e,r,core.config())))})}else{t.issues.push({code:"invalid_union",
input:t.value,inst:n,errors:[],inclusive:false,matches:i})}return t}const le=null&&core.$constructor("$ZodXor",(e,t)=>{ue.init(e,t);t.inclusive=false
;const n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,i)=>{if(n){return n(r,i)}let s=false;const o=[];for(const e of t.options){
const t=e._zod.run({value:r.value,issues:[]},i);if(t instanceof Promise){o.push(t);s=true}else{o.push(t)}}if(!s)return handleExclusiveUnionResults(o,r,e,i)
;return Promise.all(o).then(t=>handleExclusiveUnionResults(t,r,e,i))}});function discriminatorMap(e){const t=new Map;for(const n of e.options){
const r=n._zod.propValues?.[e.discriminator];if(!r||r.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`)
;for(const e of r){if(t.has(e)){if(e!==undefined)throw new Error(`Duplicate discriminator value "${String(e)}"`);t.set(e,null)}else{t.set(e,n)}}}return t}
const fe=i.xI("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=false;ue.init(e,t);const n=e._zod.parse;o.v5(e,"propValues",e=>{const t={};let n=0
;for(const r of e.def.options){const i=r._zod.propValues
;if(!i||Object.keys(i).length===0)throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`)
;if(i[e.def.discriminator]?.has(undefined))n++;for(const[e,n]of Object.entries(i)){if(!Object.prototype.hasOwnProperty.call(t,e)){o.Vy(t,e,new Set)}
for(const r of n){t[e].add(r)}}}if(!e.def.unionFallback&&n>1)t[e.def.discriminator]?.delete(undefined);return t});t.options.forEach((e,n)=>{
const r=o.MO(e._zod.def);if(r&&!Object.prototype.hasOwnProperty.call(r,t.discriminator)){throw new Error(`Invalid discriminated union option at index "${n}"`)}
});const r=o.PO(()=>discriminatorMap(t));e._zod.parse=(i,s)=>{const c=i.value;if(!o.Gv(c)){i.issues.push({code:"invalid_type",expected:"object",input:c,inst:e})
;return i}const a=c?.[t.discriminator];const u=r.value.get(a);if(u&&(a!==undefined||s.direction!=="backward")){return u._zod.run(i,s)}
if(t.unionFallback||s.direction==="backward"){return n(i,s)}i.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",
discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(e=>r.value.get(e)!==null),input:c,path:[t.discriminator],inst:e});return i}})
;const de=i.xI("$ZodIntersection",(e,t)=>{a.init(e,t);e._zod.parse=(e,n)=>{const r=e.value;const i=t.left._zod.run({value:r,issues:[]},n)
;const s=t.right._zod.run({value:r,issues:[]},n);const o=i instanceof Promise||s instanceof Promise;if(o){
return Promise.all([i,s]).then(([t,n])=>handleIntersectionResults(e,t,n))}return handleIntersectionResults(e,i,s)}});function mergeValues(e,t){if(e===t){return{
valid:true,data:e}}if(e instanceof Date&&t instanceof Date&&+e===+t){return{valid:true,data:e}}if(o.Qd(e)&&o.Qd(t)){const n=Object.keys(t)
;const r=Object.keys(e).filter(e=>n.indexOf(e)!==-1);const i={...e,...t};if(Object.prototype.hasOwnProperty.call(i,"__proto__"))delete i.__proto__
;for(const n of r){if(n==="__proto__")continue;const r=mergeValues(e[n],t[n]);if(!r.valid){return{valid:false,mergeErrorPath:[n,...r.mergeErrorPath]}}
i[n]=r.data}return{valid:true,data:i}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length){return{valid:false,mergeErrorPath:[]}}const n=[]
;for(let r=0;r<e.length;r++){const i=e[r];const s=t[r];const o=mergeValues(i,s);if(!o.valid){return{valid:false,mergeErrorPath:[r,...o.mergeErrorPath]}}
n.push(o.data)}return{valid:true,data:n}}return{valid:false,mergeErrorPath:[]}}function handleIntersectionResults(e,t,n){const r=new Map;let i;const s=new Map
;const collect=(e,t)=>{let n;if(e.code==="unrecognized_keys"&&!e.path?.length){i??(i=e);n=e.keys
}else if(e.code==="invalid_key"&&e.origin==="record"&&e.path?.length===1){const t=String(e.path[0]);if(!s.has(t))s.set(t,e);n=[t]}else{return false}
for(const e of n){if(!r.has(e))r.set(e,{});r.get(e)[t]=true}return true};for(const n of t.issues){if(!collect(n,"l"))e.issues.push(n)}for(const t of n.issues){
if(!collect(t,"r"))e.issues.push(t)}const c=[...r].filter(([,e])=>e.l&&e.r).map(([e])=>e);if(c.length){const t=i?c.filter(e=>i.keys.includes(e)):[]
;if(t.length)e.issues.push({...i,keys:t});for(const n of c){if(!t.includes(n)&&s.has(n))e.issues.push(s.get(n))}}const a=mergeValues(t.value,n.value)
;if(!a.valid){if(o.QH(e))return e;throw new Error(`Unmergable intersection. Error path: `+`${JSON.stringify(a.mergeErrorPath)}`)}e.value=a.data;return e}
const pe=i.xI("$ZodTuple",(e,t)=>{a.init(e,t);const n=t.items;const r=i.cr.memoizer;r?.attach(e);e._zod.parse=(i,s)=>{const c=i.value;if(!Array.isArray(c)){
i.issues.push({input:c,inst:e,expected:"tuple",code:"invalid_type"});return i}i.value=r?r.alloc(e,i,[],s):[];const a=[];const u=getTupleOptStart(n,"optin")
;const l=getTupleOptStart(n,"optout");if(!t.rest){if(c.length<u){i.issues.push({code:"too_small",minimum:u,inclusive:true,input:c,inst:e,origin:"array"})
;return i}if(c.length>n.length){i.issues.push({code:"too_big",maximum:n.length,inclusive:true,input:c,inst:e,origin:"array"})}}const f=new Array(n.length)
;const d=t.rest?s?.abortEarly:undefined;let p=false;for(let e=0;e<n.length;e++){const t=n[e]._zod.run({value:c[e],issues:[]},s);if(t instanceof Promise){
a.push(t.then(t=>{f[e]=t}))}else{f[e]=t;if(d&&!p&&t.issues.length)p=o.QH(t)}}if(t.rest&&!p){let e=n.length-1;const r=c.slice(n.length);let u=i.issues.length
;for(const n of r){if(d&&i.issues.length!==u){if(o.QH(i,u))break;u=i.issues.length}e++;const r=t.rest._zod.run({value:n,issues:[]},s);if(r instanceof Promise){
a.push(r.then(t=>handleTupleResult(t,i,e)))}else{handleTupleResult(r,i,e)}}}if(a.length){return Promise.all(a).then(()=>handleTupleResults(f,i,n,c,l))}
return handleTupleResults(f,i,n,c,l)}});function getTupleOptStart(e,t){for(let n=e.length-1;n>=0;n--){
const r=t==="optin"?e[n]._zod.optin!==undefined:e[n]._zod.optout==="optional";if(!r)return n+1}return 0}function handleTupleResult(e,t,n){if(e.issues.length){
t.issues.push(...o.lQ(n,e.issues))}t.value[n]=e.value}function handleTupleResults(e,t,n,r,i){for(let s=0;s<n.length;s++){const c=e[s];const a=s<r.length
;if(!a&&s>=i&&n[s]._zod.optin==="optional"){t.value.length=s;break}if(c.issues.length){if(!a&&s>=i){t.value.length=s;break}t.issues.push(...o.lQ(s,c.issues))}
t.value[s]=c.value}for(let e=t.value.length-1;e>=r.length;e--){if(n[e]._zod.optout==="optional"&&t.value[e]===undefined){t.value.length=e}else{break}}return t}
const he=i.xI("$ZodRecord",(e,t)=>{a.init(e,t);const n=i.cr.memoizer;n?.attach(e);e._zod.parse=(r,c)=>{const a=r.value;if(!o.Qd(a)){r.issues.push({
expected:"record",code:"invalid_type",input:a,inst:e});return r}const u=[];const l=t.keyType._zod.values;if(l&&!t.partial){r.value=n?n.alloc(e,r,{},c):{}
;const s=new Set;for(const n of l){if(typeof n==="string"||typeof n==="number"||typeof n==="symbol"){s.add(typeof n==="number"?n.toString():n)
;if(n==="__proto__")continue;const l=t.keyType._zod.run({value:n,issues:[]},c);if(l instanceof Promise){
throw new Error("Async schemas not supported in object keys currently")}if(l.issues.length){r.issues.push({code:"invalid_key",origin:"record",
issues:l.issues.map(e=>o.iR(e,c,i.$W())),input:n,path:[n],inst:e});continue}const f=l.value;if(f==="__proto__")continue;const d=t.valueType._zod.run({
value:a[n],issues:[]},c);if(d instanceof Promise){u.push(d.then(e=>{if(e.issues.length){r.issues.push(...o.lQ(n,e.issues))}r.value[f]=e.value}))}else{
if(d.issues.length){r.issues.push(...o.lQ(n,d.issues))}r.value[f]=d.value}}}let f;for(const e in a){if(!s.has(e)){if(t.mode==="loose"){
if(e==="__proto__")continue;r.value[e]=a[e]}else{f=f??[];f.push(e)}}}if(f&&f.length>0){r.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:f,
continue:true})}}else{r.value=n?n.alloc(e,r,{},c):{};let f;for(const n of Reflect.ownKeys(a)){if(n==="__proto__")continue
;if(!Object.prototype.propertyIsEnumerable.call(a,n))continue;let d=t.keyType._zod.run({value:n,issues:[]},c);if(d instanceof Promise){
throw new Error("Async schemas not supported in object keys currently")}const p=typeof n==="string"&&s.ai.test(n)&&d.issues.length;if(p){
const e=t.keyType._zod.run({value:Number(n),issues:[]},c);if(e instanceof Promise){throw new Error("Async schemas not supported in object keys currently")}
if(e.issues.length===0){d=e}}if(d.issues.length){if(t.mode==="loose"){r.value[n]=a[n]}else if(l){f=f??[];f.push(n)}else{r.issues.push({code:"invalid_key",
origin:"record",issues:d.issues.map(e=>o.iR(e,c,i.$W())),input:n,path:[n],inst:e})}continue}const h=d.value;if(h==="__proto__")continue
;const m=t.valueType._zod.run({value:a[n],issues:[]},c);if(m instanceof Promise){u.push(m.then(e=>{if(e.issues.length){r.issues.push(...o.lQ(n,e.issues))}
r.value[h]=e.value}))}else{if(m.issues.length){r.issues.push(...o.lQ(n,m.issues))}r.value[h]=m.value}}if(f&&f.length>0){r.issues.push({code:"unrecognized_keys",
input:a,inst:e,keys:f,continue:true})}}if(u.length){return Promise.all(u).then(()=>r)}return r}});const me=null&&core.$constructor("$ZodMap",(e,t)=>{a.init(e,t)
;const n=core.globalConfig.memoizer;n?.attach(e);e._zod.parse=(r,i)=>{const s=r.value;if(!(s instanceof Map)){r.issues.push({expected:"map",code:"invalid_type",
input:s,inst:e});return r}const o=[];r.value=n?n.alloc(e,r,new Map,i):new Map;const c=i?.abortEarly;let a=r.issues.length;for(const[n,u]of s){
if(c&&r.issues.length!==a){if(util.aborted(r,a))break;a=r.issues.length}const l=t.keyType._zod.run({value:n,issues:[]},i);const f=t.valueType._zod.run({value:u,
issues:[]},i);if(l instanceof Promise||f instanceof Promise){o.push(Promise.all([l,f]).then(([t,o])=>{handleMapResult(t,o,r,n,s,e,i)}))}else{
handleMapResult(l,f,r,n,s,e,i)}}if(o.length)return Promise.all(o).then(()=>r);return r};capSize(e,mapSize)});function handleMapResult(e,t,n,r,i,s,o){
if(e.issues.length){if(util.propertyKeyTypes.has(typeof r)){n.issues.push(...util.prefixIssues(r,e.issues))}else{n.issues.push({code:"invalid_key",origin:"map",
input:i,inst:s,issues:e.issues.map(e=>util.finalizeIssue(e,o,core.config()))})}}if(t.issues.length){if(util.propertyKeyTypes.has(typeof r)){
n.issues.push(...util.prefixIssues(r,t.issues))}else{n.issues.push({origin:"map",code:"invalid_element",input:i,inst:s,key:r,
issues:t.issues.map(e=>util.finalizeIssue(e,o,core.config()))})}}n.value.set(e.value,t.value)}const ge=null&&core.$constructor("$ZodSet",(e,t)=>{a.init(e,t)
;const n=core.globalConfig.memoizer;n?.attach(e);e._zod.parse=(r,i)=>{const s=r.value;if(!(s instanceof Set)){r.issues.push({input:s,inst:e,expected:"set",
code:"invalid_type"});return r}const o=[];r.value=n?n.alloc(e,r,new Set,i):new Set;const c=i?.abortEarly;let a=r.issues.length;for(const e of s){
if(c&&r.issues.length!==a){if(util.aborted(r,a))break;a=r.issues.length}const n=t.valueType._zod.run({value:e,issues:[]},i);if(n instanceof Promise){
o.push(n.then(e=>handleSetResult(e,r)))}else handleSetResult(n,r)}if(o.length)return Promise.all(o).then(()=>r);return r};capSize(e,setSize)})
;function handleSetResult(e,t){if(e.issues.length){t.issues.push(...e.issues)}t.value.add(e.value)}const _e=i.xI("$ZodEnum",(e,t)=>{a.init(e,t)
;const n=o.w5(t.entries);const r=new Set(n);e._zod.values=r;o.v5(e,"pattern",e=>{const t=o.w5(e.def.entries).filter(e=>o.qQ.has(typeof e))
;return new RegExp(t.length?`^(${t.map(e=>o.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")});e._zod.parse=(t,i)=>{const s=t.value;if(r.has(s)){return t}
t.issues.push({code:"invalid_value",values:n,input:s,inst:e});return t}});const ye=i.xI("$ZodLiteral",(e,t)=>{a.init(e,t);const n=new Set(t.values)
;e._zod.values=n;o.v5(e,"pattern",e=>{const t=e.def.values
;return new RegExp(t.length?`^(${t.map(e=>typeof e==="string"?o.sD(e):e?o.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")});e._zod.parse=(r,i)=>{
const s=r.value;if(n.has(s)){return r}r.issues.push({code:"invalid_value",values:t.values,input:s,inst:e});return r}})
;const ve=null&&core.$constructor("$ZodFile",(e,t)=>{a.init(e,t);e._zod.parse=(t,n)=>{const r=t.value;if(r instanceof File)return t;t.issues.push({
expected:"file",code:"invalid_type",input:r,inst:e});return t}});const be=i.xI("$ZodTransform",(e,t)=>{a.init(e,t);e._zod.optin="optional"
;i.cr.memoizer?.guard(e);e._zod.parse=(n,r)=>{if(r.direction==="backward"){throw new i.cV(e.constructor.name)}const s=t.transform(n.value,n);if(r.async){
const e=s instanceof Promise?s:Promise.resolve(s);return e.then(e=>{n.value=e;return n})}if(s instanceof Promise){throw new i.GT}n.value=s;return n}})
;function handleOptionalResult(e,t){e.value=t.issues.length?undefined:t.value;return e}const ze=i.xI("$ZodOptional",(e,t)=>{a.init(e,t)
;o.v5(e,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional");e._zod.optout="optional";o.v5(e,"values",e=>{
const t=e.def.innerType._zod.values;return t?new Set([...t,undefined]):undefined});o.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
;return t?new RegExp(`^(${o.p6(t.source)})?$`):undefined});e._zod.parse=(e,n)=>{if(e.value===undefined){if(t.innerType._zod.optin!=="defaulted")return e
;const r=t.innerType._zod.run({value:e.value,issues:[]},n);if(r instanceof Promise)return r.then(t=>handleOptionalResult(e,t));return handleOptionalResult(e,r)}
return t.innerType._zod.run(e,n)}});const we=i.xI("$ZodExactOptional",(e,t)=>{ze.init(e,t);o.v5(e,"values",e=>e.def.innerType._zod.values)
;o.v5(e,"pattern",e=>e.def.innerType._zod.pattern);e._zod.parse=(e,n)=>t.innerType._zod.run(e,n)});const xe=i.xI("$ZodNullable",(e,t)=>{a.init(e,t)
;o.v5(e,"optin",e=>e.def.innerType._zod.optin);o.v5(e,"optout",e=>e.def.innerType._zod.optout);o.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
;return t?new RegExp(`^(${o.p6(t.source)}|null)$`):undefined})
;o.v5(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):undefined);e._zod.parse=(e,n)=>{if(e.value===null)return e
;return t.innerType._zod.run(e,n)}});const ke=i.xI("$ZodDefault",(e,t)=>{a.init(e,t);e._zod.optin="defaulted";o.v5(e,"values",e=>e.def.innerType._zod.values)
;e._zod.parse=(e,n)=>{if(n.direction==="backward"){return t.innerType._zod.run(e,n)}if(e.value===undefined){e.value=t.defaultValue;return e}
const r=t.innerType._zod.run(e,n);if(r instanceof Promise){return r.then(e=>handleDefaultResult(e,t))}return handleDefaultResult(r,t)}})
;function handleDefaultResult(e,t){if(e.value===undefined){e.value=t.defaultValue}return e}const $e=i.xI("$ZodPrefault",(e,t)=>{a.init(e,t)
;e._zod.optin="defaulted";o.v5(e,"values",e=>e.def.innerType._zod.values);e._zod.parse=(e,n)=>{if(n.direction==="backward"){return t.innerType._zod.run(e,n)}
if(e.value===undefined){e.value=t.defaultValue}return t.innerType._zod.run(e,n)}});const Se=i.xI("$ZodNonOptional",(e,t)=>{a.init(e,t);o.v5(e,"values",e=>{
const t=e.def.innerType._zod.values;return t?new Set([...t].filter(e=>e!==undefined)):undefined});e._zod.parse=(n,r)=>{const i=t.innerType._zod.run(n,r)
;if(i instanceof Promise){return i.then(t=>handleNonOptionalResult(t,e))}return handleNonOptionalResult(i,e)}});function handleNonOptionalResult(e,t){
if(!e.issues.length&&e.value===undefined){e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t})}return e}
const Oe=null&&core.$constructor("$ZodSuccess",(e,t)=>{a.init(e,t);e._zod.parse=(e,n)=>{if(n.direction==="backward"){
throw new core.$ZodEncodeError("ZodSuccess")}const r=t.innerType._zod.run(e,n);if(r instanceof Promise){return r.then(t=>{e.value=t.issues.length===0;return e})
}e.value=r.issues.length===0;return e}});function handleCatchResult(e,t,n,r){if(!t.issues.length){e.value=t.value;if(t.memo)e.memo=true;return e}
e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(e=>o.iR(e,r,i.$W()))},input:e.value});return e}const Ie=i.xI("$ZodCatch",(e,t)=>{a.init(e,t)
;o.v5(e,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional");o.v5(e,"optout",e=>e.def.innerType._zod.optout)
;o.v5(e,"values",e=>e.def.innerType._zod.values);e._zod.parse=(e,n)=>{if(n.direction==="backward"){return t.innerType._zod.run(e,n)}
const r=t.innerType._zod.run({value:e.value,issues:[]},n);if(r instanceof Promise){return r.then(r=>handleCatchResult(e,r,t,n))}
return handleCatchResult(e,r,t,n)}});const Pe=null&&core.$constructor("$ZodNaN",(e,t)=>{a.init(e,t);e._zod.parse=(t,n)=>{
if(typeof t.value!=="number"||!Number.isNaN(t.value)){t.issues.push({input:t.value,inst:e,expected:"nan",code:"invalid_type"});return t}return t}})
;const Ae=i.xI("$ZodPipe",(e,t)=>{a.init(e,t);o.v5(e,"values",e=>e.def.in._zod.values);o.v5(e,"optin",e=>e.def.in._zod.optin)
;o.v5(e,"optout",e=>e.def.out._zod.optout);o.v5(e,"propValues",e=>e.def.in._zod.propValues);e._zod.parse=(e,n)=>{if(n.direction==="backward"){
const r=t.out._zod.run(e,n);if(r instanceof Promise){return r.then(e=>handlePipeResult(e,t.in,n))}return handlePipeResult(r,t.in,n)}const r=t.in._zod.run(e,n)
;if(r instanceof Promise){return r.then(e=>handlePipeResult(e,t.out,n))}return handlePipeResult(r,t.out,n)}});function handlePipeResult(e,t,n){
if(e.issues.some(e=>e.code!=="unrecognized_keys")){e.aborted=true;return e}return t._zod.run({value:e.value,issues:e.issues},n)}
const Ze=null&&core.$constructor("$ZodCodec",(e,t)=>{a.init(e,t);util.defineLazyInternal(e,"values",e=>e.def.in._zod.values)
;util.defineLazyInternal(e,"optin",e=>e.def.in._zod.optin);util.defineLazyInternal(e,"optout",e=>e.def.out._zod.optout)
;util.defineLazyInternal(e,"propValues",e=>e.def.in._zod.propValues);e._zod.parse=(e,n)=>{const r=n.direction||"forward";if(r==="forward"){
const r=t.in._zod.run(e,n);if(r instanceof Promise){return r.then(e=>handleCodecAResult(e,t,n))}return handleCodecAResult(r,t,n)}else{
const r=t.out._zod.run(e,n);if(r instanceof Promise){return r.then(e=>handleCodecAResult(e,t,n))}return handleCodecAResult(r,t,n)}}})
;function handleCodecAResult(e,t,n){if(e.issues.length){e.aborted=true;return e}const r=n.direction||"forward";if(r==="forward"){const r=t.transform(e.value,e)
;if(r instanceof Promise){return r.then(r=>handleCodecTxResult(e,r,t.out,n))}return handleCodecTxResult(e,r,t.out,n)}else{const r=t.reverseTransform(e.value,e)
;if(r instanceof Promise){return r.then(r=>handleCodecTxResult(e,r,t.in,n))}return handleCodecTxResult(e,r,t.in,n)}}function handleCodecTxResult(e,t,n,r){
if(e.issues.length){e.aborted=true;return e}return n._zod.run({value:t,issues:e.issues},r)}const Te=null&&core.$constructor("$ZodPreprocess",(e,t)=>{
Ae.init(e,t)});const Ne=i.xI("$ZodReadonly",(e,t)=>{a.init(e,t);o.v5(e,"propValues",e=>e.def.innerType._zod.propValues)
;o.v5(e,"values",e=>e.def.innerType._zod.values);o.v5(e,"optin",e=>e.def.innerType?._zod?.optin);o.v5(e,"optout",e=>e.def.innerType?._zod?.optout)
;e._zod.parse=(e,n)=>{if(n.direction==="backward"){return t.innerType._zod.run(e,n)}const r=t.innerType._zod.run(e,n);if(r instanceof Promise){
return r.then(handleReadonlyResult)}return handleReadonlyResult(r)}});function handleReadonlyResult(e){if(!e.memo)e.value=Object.freeze(e.value);return e}
function leafPattern(e){const t=e._zod.def;let n=t.pattern;let r=!!t.format?.includes("int");let i;let s;for(const e of t.checks??[]){const t=e._zod.def
;if(t.pattern)n=t.pattern;r||(r=!!t.format?.includes("int"));const o=t.minimum??t.length;const c=t.maximum??t.length;if(o!==undefined&&(i===undefined||o>i))i=o
;if(c!==undefined&&(s===undefined||c<s))s=c}if(n)return n.source;if(i!==undefined&&s!==undefined&&i>s)return"(?!)"
;if(i!==undefined||s!==undefined)return regexes.string({minimum:i,maximum:s}).source;const o=e._zod.pattern
;return(r&&o===regexes.number?regexes.integer:o)?.source}function partPattern(e){const t=e._zod.def;const n=e._zod.pattern?.source
;const r=t.innerType??e._zod.innerType;if(r){const e=r._zod.pattern?.source;const t=partPattern(r);if(n&&e&&t&&t!==e){
return n.replace(util.cleanRegex(e),()=>util.cleanRegex(t))}return n}if(t.options){const e=t.options.map(partPattern)
;if(e.every(Boolean))return`^(${e.map(e=>util.cleanRegex(e)).join("|")})$`}return leafPattern(e)}const je=null&&core.$constructor("$ZodTemplateLiteral",(e,t)=>{
a.init(e,t);const n=[];for(const e of t.parts){if(typeof e==="object"&&e!==null){const t=partPattern(e);if(!t){
throw new Error(`Invalid template literal part, no pattern found: ${[...e._zod.traits].shift()}`)}n.push(util.cleanRegex(t))
}else if(e===null||util.primitiveTypes.has(typeof e)){n.push(util.escapeRegex(`${e}`))}else{throw new Error(`Invalid template literal part: ${e}`)}}
e._zod.pattern=new RegExp(`^${n.join("")}$`);e._zod.parse=(n,r)=>{if(typeof n.value!=="string"){n.issues.push({input:n.value,inst:e,expected:"string",
code:"invalid_type"});return n}e._zod.pattern.lastIndex=0;if(!e._zod.pattern.test(n.value)){n.issues.push({input:n.value,inst:e,code:"invalid_format",
format:t.format??"template_literal",pattern:e._zod.pattern.source});return n}return n}});const Ee=null&&core.$constructor("$ZodFunction",(e,t)=>{a.init(e,t)
;Object.defineProperty(e,"_def",{value:t});e._zod.def=t;e.implement=t=>{if(typeof t!=="function"){throw new Error("implement() must be called with a function")}
return Object.defineProperty(function(...n){const r=e._def.input?parse(e._def.input,n):n;const i=Reflect.apply(t,this,r);if(e._def.output){
return parse(e._def.output,i)}return i},"_zod",{value:e._zod,enumerable:false})};e.implementAsync=t=>{if(typeof t!=="function"){
throw new Error("implementAsync() must be called with a function")}return Object.defineProperty(async function(...n){
const r=e._def.input?await parseAsync(e._def.input,n):n;const i=await Reflect.apply(t,this,r);if(e._def.output){return await parseAsync(e._def.output,i)}
return i},"_zod",{value:e._zod,enumerable:false})};e._zod.parse=(t,n)=>{if(typeof t.value!=="function"){t.issues.push({code:"invalid_type",expected:"function",
input:t.value,inst:e});return t}const r=e._def.output&&e._def.output._zod.def.type==="promise";if(r){t.value=e.implementAsync(t.value)}else{
t.value=e.implement(t.value)}return t};e.input=(...t)=>{const n=e.constructor;if(Array.isArray(t[0])){return new n({type:"function",input:new pe({type:"tuple",
items:t[0],rest:t[1]}),output:e._def.output})}return new n({type:"function",input:t[0],output:e._def.output})};e.output=t=>{const n=e.constructor;return new n({
type:"function",input:e._def.input,output:t})};return e});const Re=null&&core.$constructor("$ZodPromise",(e,t)=>{a.init(e,t)
;e._zod.parse=(e,n)=>Promise.resolve(e.value).then(e=>t.innerType._zod.run({value:e,issues:[]},n))});const Ce=null&&core.$constructor("$ZodLazy",(e,t)=>{
a.init(e,t);util.defineLazy(e._zod,"innerType",()=>{const e=t;if(!e._cachedInner)e._cachedInner=t.getter();return e._cachedInner})
;util.defineLazyInternal(e,"pattern",e=>e.innerType?._zod?.pattern);util.defineLazyInternal(e,"propValues",e=>e.innerType?._zod?.propValues)
;util.defineLazyInternal(e,"optin",e=>e.innerType?._zod?.optin??undefined);util.defineLazyInternal(e,"optout",e=>e.innerType?._zod?.optout??undefined)
;e._zod.parse=(t,n)=>{const r=e._zod.innerType;return r._zod.run(t,n)}});const De=i.xI("$ZodCustom",(e,t)=>{r.QP.init(e,t);a.init(e,t);e._zod.parse=(e,t)=>e
;e._zod.check=n=>{const r=n.value;const i=t.fn(r);if(i instanceof Promise){return i.then(t=>handleRefineResult(t,n,r,e))}handleRefineResult(i,n,r,e);return}})
;function handleRefineResult(e,t,n,r){if(!e){const e={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort}
;if(r._zod.def.params)e.params=r._zod.def.params;t.issues.push(o.sn(e))}}},7509:(e,t,n)=>{n.d(t,{Lp:()=>processSchema,OA:()=>createToJSONSchemaMethod,
Wb:()=>extractDefs,_S:()=>handleUnrepresentable,az:()=>initializeContext,jE:()=>finalize,uE:()=>createStandardJSONSchemaMethod});var r=n(9396);var i=n(4723)
;function assignProps(e,...t){for(const n of t){for(const t of Reflect.ownKeys(n)){if(Object.prototype.propertyIsEnumerable.call(n,t)){(0,i.Vy)(e,t,n[t])}}}
return e}function initializeContext(e){let t=e?.target??"draft-2020-12";if(t==="draft-4")t="draft-04";if(t==="draft-7")t="draft-07";return{
processors:e.processors??{},metadataRegistry:e?.metadata??r.fd,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),
io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:undefined,sharedEmitDoneFor:undefined,cycles:e?.cycles??"ref",reused:e?.reused??"inline",
intersections:[],deferred:[],external:e?.external??undefined}}function handleUnrepresentable(e,t,n,r,i){
const s=typeof t.unrepresentable==="function"?t.unrepresentable({zodSchema:e,path:r.path,message:i}):t.unrepresentable;if(s==="any")return false
;if(s===undefined||s==="throw")throw new Error(i);Object.assign(n,s);return true}function processSchema(e,t,n={path:[],schemaPath:[]}){var r;const i=e._zod.def
;const s=t.seen.get(e);if(s){s.count++;const t=n.schemaPath.includes(e);if(t){s.cycle=n.path}return s.schema}const o={schema:{},count:1,cycle:undefined,
path:n.path};t.seen.set(e,o);t.sharedDefsExtractedFor=undefined;t.sharedEmitDoneFor=undefined;const c=e._zod.toJSONSchema?.();if(c){o.schema=c}else{const r={
...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema){e._zod.processJSONSchema(t,o.schema,r)}else{const n=o.schema
;const s=t.processors[i.type];if(!s){throw new Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`)}s(e,t,n,r)}const s=e._zod.parent;if(s){
if(!o.ref)o.ref=s;processSchema(s,t,r);t.seen.get(s).isParent=true}}const a=t.metadataRegistry.get(e);if(a)assignProps(o.schema,a)
;if(t.io==="input"&&isTransforming(e)){delete o.schema.examples;delete o.schema.default}
if(t.io==="input"&&"_prefault"in o.schema)(r=o.schema).default??(r.default=o.schema._prefault);delete o.schema._prefault;const u=t.seen.get(e);return u.schema}
function encodeJSONPointerSegment(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function extractDefs(e,t){const n=e.seen.get(t)
;if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;const r=new Map
;for(const t of e.seen.entries()){const n=e.metadataRegistry.get(t[0])?.id;if(n){const e=r.get(n);if(e&&e!==t[0]){
throw new Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`)}
r.set(n,t[0])}}const makeURI=t=>{const r=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){const n=e.external.registry.get(t[0])?.id
;const i=e.external.uri??(e=>e);if(n){return{ref:i(n)}}const s=t[1].defId??t[1].schema.id??`schema${e.counter++}`;t[1].defId=s;return{defId:s,
ref:`${i("__shared")}#/${r}/${encodeJSONPointerSegment(s)}`}}const i=`#`;const s=`${i}/${r}/`;if(t[1]===n&&!t[1].schema.id){return{ref:i}}
const o=t[1].schema.id??`__schema${e.counter++}`;return{defId:o,ref:s+encodeJSONPointerSegment(o)}};const extractToDef=e=>{if(e[1].schema.$ref){return}
const t=e[1];const{ref:n,defId:r}=makeURI(e);t.def={...t.schema};if(r)t.defId=r;const i=t.schema;for(const e in i){delete i[e]}i.$ref=n};if(e.cycles==="throw"){
for(const t of e.seen.entries()){const e=t[1];if(e.cycle){
throw new Error("Cycle detected: "+`#/${e.cycle?.join("/")}/<root>`+'\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.')}}}
for(const n of e.seen.entries()){const r=n[1];if(t===n[0]){extractToDef(n);continue}if(e.external){const r=e.external.registry.get(n[0])?.id;if(t!==n[0]&&r){
extractToDef(n);continue}}const i=e.metadataRegistry.get(n[0])?.id;if(i){extractToDef(n);continue}if(r.cycle){extractToDef(n);continue}if(r.count>1){
if(e.reused==="ref"){extractToDef(n)}}}if(e.external)e.sharedDefsExtractedFor=e.external}function compactTypeUnion(e){const t=e.anyOf
;if(!Array.isArray(t)||t.length===0||e.type!==undefined)return;const n=[];for(const e of t){if(!e||typeof e!=="object")return;compactTypeUnion(e)
;const t=Object.keys(e);if(t.length!==1||t[0]!=="type")return;const r=e.type;for(const e of Array.isArray(r)?r:[r]){if(typeof e!=="string")return
;if(!n.includes(e))n.push(e)}}delete e.anyOf;e.type=n.length===1?n[0]:n}const s=new Set(["type","properties","required","additionalProperties"])
;const o=["oneOf","anyOf"];function undeclaredConstraint(e){const t=e.additionalProperties
;if(t===undefined||t===false||typeof t!=="object"||t===null)return null;return Object.keys(t).length?t:null}function foldObjects(e){const t=[]
;for(const n of e){if(typeof n!=="object"||n.type!=="object")return null;for(const e in n){if(!s.has(e))return null}t.push(n)}const n={};const r=new Set
;for(const e of t){for(const r in e.properties){if(Object.prototype.hasOwnProperty.call(n,r))continue;const e=[];for(const n of t){
const t=n.properties?.[r]??undeclaredConstraint(n);if(t===null||t===undefined)continue;if(!e.some(e=>JSON.stringify(e)===JSON.stringify(t)))e.push(t)}
const s=e.length===1?e[0]:foldObjects(e)??{allOf:e};(0,i.Vy)(n,r,s)}for(const t of e.required??[])r.add(t)}const o={type:"object",properties:n}
;if(r.size)o.required=[...r];if(t.every(e=>e.additionalProperties===false)){o.additionalProperties=false}else{const e=[];for(const n of t){
const t=undeclaredConstraint(n);if(t&&!e.some(e=>JSON.stringify(e)===JSON.stringify(t)))e.push(t)}
if(e.length===1)o.additionalProperties=e[0];else if(e.length>1)o.additionalProperties={allOf:e}}return o}function foldIntersection(e){const t=e.allOf
;if(!Array.isArray(t)||t.length<2)return;for(const t of s)if(t in e)return;const n=t.filter(e=>o.some(t=>Array.isArray(e[t])));let r=null;if(!n.length){
r=foldObjects(t)}else{const e=n[0];const i=o.find(t=>Array.isArray(e[t]));if(Object.keys(e).length!==1)return;const s=t.filter(t=>t!==e)
;const c=e[i].map(e=>foldObjects([...s,e]));if(c.some(e=>!e))return;r={[i]:c}}if(!r)return;delete e.allOf;assignProps(e,r)}function finalize(e,t){
const n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");const flattenRef=t=>{const n=e.seen.get(t);if(n.ref===null)return
;const r=n.def??n.schema;const i={...r};const s=n.ref;n.ref=null;if(s){flattenRef(s);const n=e.seen.get(s);const o=n.schema
;if(o.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")){r.allOf=r.allOf??[];r.allOf.push(o)}else{assignProps(r,o)}assignProps(r,i)
;const c=t._zod.parent===s;if(c){for(const e in r){if(e==="$ref"||e==="allOf")continue;if(!(e in i)){delete r[e]}}}if(o.$ref&&n.def){for(const e in r){
if(e==="$ref"||e==="allOf")continue;if(e in n.def&&JSON.stringify(r[e])===JSON.stringify(n.def[e])){delete r[e]}}}}const o=t._zod.parent;if(o&&o!==s){
flattenRef(o);const t=e.seen.get(o);if(t?.schema.$ref){r.$ref=t.schema.$ref;if(t.def){for(const e in r){if(e==="$ref"||e==="allOf")continue
;if(e in t.def&&JSON.stringify(r[e])===JSON.stringify(t.def[e])){delete r[e]}}}}}e.override({zodSchema:t,jsonSchema:r,path:n.path??[]})}
;if(!e.external||e.sharedEmitDoneFor!==e.external){for(const t of[...e.seen.entries()].reverse()){flattenRef(t[0])}if(e.target!=="openapi-3.0"){
for(const t of e.seen.entries()){compactTypeUnion(t[1].def??t[1].schema)}}for(const t of e.deferred)t();if(e.intersections.length){const t=new Map
;for(const n of e.seen.values()){for(const e of[n.schema,n.def]){const n=e?.allOf;if(!Array.isArray(n))continue;const r=t.get(n)
;if(r)r.push(e);else t.set(n,[e])}}for(const n of e.intersections){for(const e of t.get(n)??[])foldIntersection(e)}}}const r={};if(e.target==="draft-2020-12"){
r.$schema="https://json-schema.org/draft/2020-12/schema"}else if(e.target==="draft-07"){r.$schema="http://json-schema.org/draft-07/schema#"
}else if(e.target==="draft-04"){r.$schema="http://json-schema.org/draft-04/schema#"}else if(e.target==="openapi-3.0"){}else{}if(e.external?.uri){
const n=e.external.registry.get(t)?.id;if(!n)throw new Error("Schema is missing an `id` property");r.$id=e.external.uri(n)}
assignProps(r,n.defId?n.schema:n.def??n.schema);const s=e.metadataRegistry.get(t)?.id;if(s!==undefined&&r.id===s)delete r.id;const o=e.external?.defs??{}
;if(!e.external||e.sharedEmitDoneFor!==e.external){for(const t of e.seen.entries()){const e=t[1];if(e.def&&e.defId){if(e.def.id===e.defId)delete e.def.id;(0,
i.Vy)(o,e.defId,e.def)}}}if(e.external)e.sharedEmitDoneFor=e.external;if(e.external){}else{if(Object.keys(o).length>0){if(e.target==="draft-2020-12"){r.$defs=o
}else{r.definitions=o}}}try{const n=JSON.parse(JSON.stringify(r));Object.defineProperty(n,"~standard",{value:{...t["~standard"],jsonSchema:{
input:createStandardJSONSchemaMethod(t,"input",e.processors),output:createStandardJSONSchemaMethod(t,"output",e.processors)}},enumerable:false,writable:false})
;return n}catch(e){throw new Error("Error converting schema to JSON.")}}function isTransforming(e,t){const n=t??{seen:new Set};if(n.seen.has(e))return false
;n.seen.add(e);const r=e._zod.def;if(r.type==="transform")return true;if(r.type==="array")return isTransforming(r.element,n)
;if(r.type==="set")return isTransforming(r.valueType,n);if(r.type==="lazy")return isTransforming(r.getter(),n)
;if(r.type==="promise"||r.type==="optional"||r.type==="nonoptional"||r.type==="nullable"||r.type==="readonly"||r.type==="default"||r.type==="prefault"||r.type==="catch"){
return isTransforming(r.innerType,n)}if(r.type==="intersection"){return isTransforming(r.left,n)||isTransforming(r.right,n)}
if(r.type==="record"||r.type==="map"){return isTransforming(r.keyType,n)||isTransforming(r.valueType,n)}if(r.type==="pipe"){
if(e._zod.traits.has("$ZodCodec"))return true;return isTransforming(r.in,n)||isTransforming(r.out,n)}if(r.type==="object"){for(const e in r.shape){
if(isTransforming(r.shape[e],n))return true}return false}if(r.type==="union"){for(const e of r.options){if(isTransforming(e,n))return true}return false}
if(r.type==="tuple"){for(const e of r.items){if(isTransforming(e,n))return true}if(r.rest&&isTransforming(r.rest,n))return true;return false}return false}
const createToJSONSchemaMethod=(e,t={})=>n=>{const r=initializeContext({...n,processors:t});processSchema(e,r);extractDefs(r,e);return finalize(r,e)}
;const createStandardJSONSchemaMethod=(e,t,n={})=>r=>{const{libraryOptions:i,target:s}=r??{};const o=initializeContext({...i??{},target:s,io:t,processors:n})
;processSchema(e,o);extractDefs(o,e);return finalize(o,e)}},4723:(e,t,n)=>{n.d(t,{A2:()=>normalizeParams,B7:()=>stringifyPrimitive,GW:()=>parsedType,
Gv:()=>isObject,LG:()=>floatSafeRemainder,MO:()=>rawShape,NM:()=>optionalKeys,NR:()=>u,O7:()=>codePointLength,OH:()=>partial,PO:()=>cached,QH:()=>aborted,
Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,SS:()=>constantCatch,UQ:()=>esc,Up:()=>pick,Vy:()=>assignProp,W0:()=>safeExtend,X:()=>installLazyProp,
X$:()=>extend,Yv:()=>slugify,cJ:()=>omit,cl:()=>nullish,d3:()=>attachSchema,gx:()=>s,h1:()=>merge,hI:()=>o,hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,
jw:()=>joinValues,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,mw:()=>required,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>c,qh:()=>own,
rL:()=>explicitlyAborted,sD:()=>escapeRegex,sn:()=>issue,un:()=>derived,v5:()=>defineLazyInternal,w5:()=>getEnumValues,yG:()=>shallowClone,zH:()=>a,
zM:()=>mergeDefs});var r=n(8532);function getEnumValues(e){const t=Object.values(e).filter(e=>typeof e==="number")
;const n=Object.entries(e).filter(([e,n])=>t.indexOf(+e)===-1).map(([e,t])=>t);return n}function joinValues(e,t="|"){
return e.map(e=>stringifyPrimitive(e)).join(t)}function jsonStringifyReplacer(e,t){if(typeof t==="bigint")return t.toString();return t}class Cached{
constructor(e){this._getter=e;this._value=undefined}get value(){const e=this._getter;if(e!==undefined){this._value=e();this._getter=undefined}return this._value
}}function cached(e){return new Cached(e)}function nullish(e){return e===null||e===undefined}function cleanRegex(e){const t=e.startsWith("^")?1:0
;const n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function floatSafeRemainder(e,t){const n=e/t;const r=Math.round(n)
;const i=4*Number.EPSILON*Math.max(Math.abs(n),1);if(Math.abs(n-r)<i)return 0;return n-r}const i=null&&Symbol("evaluating");function assignProp(e,t,n){
Object.defineProperty(e,t,{value:n,writable:true,enumerable:true,configurable:true})}function rawShape(e){const t=Object.getOwnPropertyDescriptor(e,"shape")
;return t?.get?t.get.raw:t?.value}function sourceShape(e){return rawShape(e._zod.def)??e._zod.def.shape}function deferProp(e,t,n){Object.defineProperty(e,t,{
get(){const e=n();assignProp(this,t,e);return e},enumerable:true,configurable:true})}function putProp(e,t,n){if(t in e)assignProp(e,t,n);else e[t]=n}
function mirrorShape(e,t,n,r){const i=sourceShape(t);for(const s of n){const n=Object.getOwnPropertyDescriptor(i,s);if(!n.enumerable)continue;if(n.get){
deferProp(e,s,()=>{const e=t._zod.def.shape[s];return r?r(e,s):e})}else putProp(e,s,r?r(n.value,s):n.value)}}function mirrorProps(e,t){
for(const n of Reflect.ownKeys(t)){const r=Object.getOwnPropertyDescriptor(t,n);if(!r.enumerable)continue
;if(r.get)deferProp(e,n,()=>t[n]);else putProp(e,n,r.value)}}function mergeDefs(...e){const t={};for(const n of e){const e=Object.getOwnPropertyDescriptors(n)
;Object.assign(t,e)}return Object.defineProperties({},t)}function esc(e){return JSON.stringify(e)}function slugify(e){
return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}
const s="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function isObject(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}
const o=cached(()=>{if(r.cr.jitless){return false}if(typeof navigator!=="undefined"&&navigator?.userAgent?.includes("Cloudflare")){return false}try{
const e=Function;new e("");return true}catch(e){return false}});function isPlainObject(e){if(isObject(e)===false)return false;const t=e.constructor
;if(t===undefined)return true;if(typeof t!=="function")return true;const n=t.prototype;if(isObject(n)===false)return false
;if(Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===false){return false}return true}function shallowClone(e){if(isPlainObject(e))return{...e}
;if(Array.isArray(e))return[...e];if(e instanceof Map)return new Map(e);if(e instanceof Set)return new Set(e);return e}
const c=new Set(["string","number","symbol"]);function escapeRegex(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(e,t,n){
const r=new e._zod.constr(t??e._zod.def);if(!t||n?.parent)r._zod.parent=e;return r}function normalizeParams(e){const t=e;if(!t)return{}
;if(typeof t==="string")return{error:()=>t};if(t?.message!==undefined){
if(t?.error!==undefined)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}delete t.message
;if(typeof t.error==="string")return{...t,error:()=>t.error};return t}function stringifyPrimitive(e){if(typeof e==="bigint")return e.toString()+"n"
;if(typeof e==="string")return`"${e}"`;return`${e}`}function optionalKeys(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==undefined&&e[t]._zod.optout==="optional")}const a=(()=>({
safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))();const u={
int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function pick(e,t){const n=e._zod.def
;const r=n.checks;const i=r&&r.length>0;if(i){throw new Error(".pick() cannot be used on object schemas containing refinements")}const s={}
;mirrorShape(s,e,maskedKeys(e,t));return clone(e,mergeDefs(n,{shape:s,checks:[]}))}function maskedKeys(e,t){const n=sourceShape(e);const r=[]
;for(const e of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,e)?.enumerable){throw new Error(`Unrecognized key: "${String(e)}"`)}if(t[e])r.push(e)}
return r}function omit(e,t){const n=e._zod.def;const r=n.checks;const i=r&&r.length>0;if(i){
throw new Error(".omit() cannot be used on object schemas containing refinements")}const s=new Set(maskedKeys(e,t));const o={}
;mirrorShape(o,e,Reflect.ownKeys(sourceShape(e)).filter(e=>!s.has(e)));return clone(e,mergeDefs(n,{shape:o,checks:[]}))}function extend(e,t){
if(!isPlainObject(t)){throw new Error("Invalid input to extend: expected a plain object")}const n=e._zod.def.checks;const r=n&&n.length>0;if(r){
const n=sourceShape(e);for(const e of Reflect.ownKeys(t)){if(Object.getOwnPropertyDescriptor(n,e)!==undefined){
throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}}}return clone(e,mergeDefs(e._zod.def,{
shape:extended(e,t)}))}function extended(e,t){const n={};mirrorShape(n,e,Reflect.ownKeys(sourceShape(e)));mirrorProps(n,t);return n}function safeExtend(e,t){
if(!isPlainObject(t)){throw new Error("Invalid input to safeExtend: expected a plain object")}return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}
function merge(e,t){if(!t?._zod?.def){throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.")}
if(e._zod.def.checks?.length){throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.")}const n={}
;mirrorShape(n,e,Reflect.ownKeys(sourceShape(e)));mirrorShape(n,t,Reflect.ownKeys(sourceShape(t)));const r=mergeDefs(e._zod.def,{shape:n,get catchall(){
return t._zod.def.catchall},checks:t._zod.def.checks??[]});return clone(e,r)}function partial(e,t,n,r="partial"){const i=t._zod.def;const s=i.checks
;const o=s&&s.length>0;if(o){throw new Error(`.${r}() cannot be used on object schemas containing refinements`)}const c=n?new Set(maskedKeys(t,n)):undefined
;const a={};mirrorShape(a,t,Reflect.ownKeys(sourceShape(t)),e&&((t,n)=>c&&!c.has(n)?t:new e({type:"optional",innerType:t})))
;return clone(t,mergeDefs(t._zod.def,{shape:a,checks:[]}))}function required(e,t,n){const r=n?new Set(maskedKeys(t,n)):undefined;const i={}
;mirrorShape(i,t,Reflect.ownKeys(sourceShape(t)),(t,n)=>r&&!r.has(n)?t:new e({type:"nonoptional",innerType:t}));return clone(t,mergeDefs(t._zod.def,{shape:i}))}
function aborted(e,t=0){if(e.aborted===true)return true;for(let n=t;n<e.issues.length;n++){if(e.issues[n]?.continue!==true){return true}}return false}
function explicitlyAborted(e,t=0){if(e.aborted===true)return true;for(let n=t;n<e.issues.length;n++){if(e.issues[n]?.continue===false){return true}}return false
}function prefixIssues(e,t){return t.map(t=>{var n;(n=t).path??(n.path=[]);t.path.unshift(e);return t})}function unwrapMessage(e){
return typeof e==="string"?e:e?.message}function sizeCaps(e){const t=[];for(const n of e??[]){const e=n._zod.def
;if(!/_(length|size)$|_equals$/.test(e.check))break;const r=e.maximum??e.length??e.size;if(r>=0)t.push([r,n])}return t}function attachSchema(e,t,n){var r
;for(let i=t;i<e.length;i++){(r=e[i]).schema??(r.schema=n)}}function finalizeIssue(e,t,n){var r;const i=e.inst?._zod?.traits;if(i?.has("$ZodType")){
if(i.has("$ZodCheck"))(r=e).schema??(r.schema=e.inst);else e.schema=e.inst}const s=e.schema!==e.inst?e.schema?._zod.def?.error:undefined
;const o=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(s?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(n.customError?.(e))??unwrapMessage(n.localeError?.(e))??"Invalid input"
;const c={};for(const t of Object.keys(e)){if(t==="inst"||t==="schema"||t==="continue"||t==="input"||t==="__proto__")continue;c[t]=e[t]}c.path??(c.path=[])
;c.message=o;if(t?.reportInput){c.input=e.input}return c}const l=/[\uD800-\uDBFF]/;function codePointLength(e){const t=e.length;if(!l.test(e))return t;let n=t
;for(let r=0;r<t-1;r++){if((e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320){n--;r++}}return n}function getLengthableOrigin(e){
if(Array.isArray(e))return"array";if(typeof e==="string")return"string";return"unknown"}function parsedType(e){const t=typeof e;switch(t){case"number":{
return Number.isNaN(e)?"nan":"number"}case"object":{if(e===null){return"null"}if(Array.isArray(e)){return"array"}const t=e
;if(t&&Object.getPrototypeOf(t)!==Object.prototype&&"constructor"in t&&t.constructor){return t.constructor.name}}}return t}function issue(...e){const[t,n,r]=e
;if(typeof t==="string"){return{message:t,code:"custom",input:n,inst:r}}return{...t}}class Class{constructor(...e){}}function members(e,t){for(const n in t){
const r=Object.getOwnPropertyDescriptor(t,n);if(r.get)Object.defineProperty(e,n,{...r,enumerable:false});else defineBound(e,n,r.value)}}
function own(e,t,n,r=true){Object.defineProperty(e,t,{configurable:true,writable:true,enumerable:r,value:n});return n}function hide(e,t,n){
return own(e,t,n,false)}function derived(e,t){for(const n in e){const r=e[n];Object.defineProperty(t,n,{configurable:true,enumerable:true,get(){
return own(this,n,r(this))},set(e){own(this,n,e)}})}return t}function defineBound(e,t,n){Object.defineProperty(e,t,{configurable:true,get(){
return this==null?n:own(this,t,n.bind(this))},set(e){own(this,t,e)}})}function claim(e,t){const n=Object.getPrototypeOf(e);return t in n?undefined:n}let f
;let d=false;const p={configurable:true,get(){d=true;return undefined}};function defineLazyInternal(e,t,n){const r=Object.getPrototypeOf(e._zod)
;if(t in r&&f!==e._zod){f=undefined;return}f=e._zod;Object.defineProperty(r,t,{configurable:true,get(){Object.defineProperty(this,t,p);const e=d;d=false;try{
const r=n(this);if(d)delete this[t];else Object.defineProperty(this,t,{configurable:true,writable:true,value:r});d=d||e;return r}catch(n){delete this[t];d=d||e
;throw n}},set(e){Object.defineProperty(this,t,{configurable:true,writable:true,value:e})}})}function installLazyProp(e,t,n,r){const i=claim(e,t);if(!i)return
;Object.defineProperty(i,t,{configurable:true,get(){const e={configurable:true,writable:true,enumerable:r,value:undefined};Object.defineProperty(this,t,e)
;e.value=n(this);Object.defineProperty(this,t,e);return e.value},set(e){Object.defineProperty(this,t,{configurable:true,writable:true,enumerable:r,value:e})}})}
const h="~constantCatch";function constantCatch(e){const fn=()=>e;fn[h]=true;return fn}}};
