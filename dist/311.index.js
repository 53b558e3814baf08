export const id=311;export const ids=[311];export const modules={2311:(e,t,n)=>{n.d(t,{YOg:()=>array,zMY:()=>schemas_boolean,gMt:()=>discriminatedUnion,
k5n:()=>schemas_enum,Whr:()=>schemas_int,euz:()=>literal,aig:()=>number,Ikc:()=>object,jgl:()=>partialRecord,g1P:()=>record,rej:()=>strictObject,YjP:()=>string,
KCZ:()=>union});var r=n(8532),i=n(4723);class $ZodCyclicError extends Error{constructor(){
super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}}const o="~memo",s=[];function isRef(e){
return null!==e&&"object"==typeof e}function cloneIssues(e){return e.map(e=>e.path?{...e,path:e.path.slice()}:{...e})}const a=new WeakMap
;function isRecursive(e,t,n){const r=a.get(e);if(void 0!==r)return r?2:0;if(t.has(e))return 2;t.add(e);let o=0;const check=e=>{if(2!==o&&e?._zod){
const r=isRecursive(e,t,n);r>o&&(o=r)}},merge=e=>{e>o&&(o=e)},s=e._zod.def,c=s.type;switch(c){case"object":{const e=i.MO(s);merge(e?((e,r)=>{let i=0
;for(const o of Reflect.ownKeys(e)){const s=Object.getOwnPropertyDescriptor(e,o);if(r&&!s.enumerable)continue
;const a=s.get?1:s.value?._zod?isRecursive(s.value,t,n):0;a>i&&(i=a)}return i})(e,!0):1),check(s.catchall);break}case"array":check(s.element);break;case"tuple":
for(const e of s.items)check(e);check(s.rest);break;case"record":case"map":check(s.keyType),check(s.valueType);break;case"set":check(s.valueType);break
;case"union":for(const e of s.options)check(e);break;case"intersection":check(s.left),check(s.right);break;case"optional":case"nullable":case"default":
case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":check(s.innerType);break;case"pipe":check(s.in),check(s.out);break
;case"function":check(s.input),check(s.output);break;case"lazy":{const r=s._cachedInner??(n?e._zod.innerType:void 0);merge(r?isRecursive(r,t,!1):1);break}
case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":
case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(const e in s){
const t=Object.getOwnPropertyDescriptor(s,e);if(!t||t.get)continue;const n=t.value
;if(n&&"object"==typeof n)if(n._zod)check(n);else if(Array.isArray(n))for(const e of n)check(e)}}return t.delete(e),function settle(e,t){1!==t&&a.set(e,2===t)
;return t}(e,o)}let c;const u=[],l={alloc(e,t,n){const r=c;if(!r)return n;c=void 0;const i={value:n,issues:null};return r.set(t.value,i),u.push(i),n},guard(e){
var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{const t=e._zod.parse,wrapped=(e,n)=>{if("backward"!==n.direction&&function isBackEdge(e,t){
const n=e[o]?.backEdges;return void 0!==n&&isRef(t)&&n.has(t)}(n,e.value))throw new $ZodCyclicError;return t(e,n)};e._zod.parse=wrapped,
e._zod.run===t&&(e._zod.run=wrapped)})},attach(e){var t;let n,r,i,a=!1;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{
const t=e._zod.parse,wrapped=(l,d)=>{if(void 0===n){const r=isRecursive(e,new Set,!1);if(0===r)return e._zod.parse=t,e._zod.run===wrapped&&(e._zod.run=t),t(l,d)
;2===r||a?n=!0:a=!0}const f=l.value;if(!isRef(f))return t(l,d);let p,h=d[o];h||(h={buckets:new WeakMap,backEdges:void 0},d[o]=h),
r===d?p=i:(p=function bucketFor(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}(h,e),r=d,i=p);const m=p.get(f)
;if(m)return l.value=m.value,m.issues?m.issues.length&&l.issues.push(...cloneIssues(m.issues)):(l.memo=!0,h.backEdges??(h.backEdges=new WeakSet),
h.backEdges.add(m.value)),l;c=p;const g=u.length,y=t(l,d);c=void 0;const v=u.length>g?u.pop():void 0
;return y instanceof Promise?y.then(e=>(v&&(v.issues=e.issues.length?cloneIssues(e.issues):s),e)):(v&&(v.issues=y.issues.length?cloneIssues(y.issues):s),y)}
;e._zod.parse=wrapped,e._zod.run===t&&(e._zod.run=wrapped)})}};var d=n(6985),f=n(9396),p=n(4890);function snapshotChecks(e){
return e.checks&&(e.checks=[...e.checks]),e}function _lt(e,t){return new p.sm({check:"less_than",...i.A2(t),value:e,inclusive:!1})}function _lte(e,t){
return new p.sm({check:"less_than",...i.A2(t),value:e,inclusive:!0})}function _gt(e,t){return new p.J_({check:"greater_than",...i.A2(t),value:e,inclusive:!1})}
function _gte(e,t){return new p.J_({check:"greater_than",...i.A2(t),value:e,inclusive:!0})}function _multipleOf(e,t){return new p.Jk({check:"multiple_of",
...i.A2(t),value:e})}function _maxLength(e,t){return new p.Yk({check:"max_length",...i.A2(t),maximum:e})}function _minLength(e,t){return new p.Kk({
check:"min_length",...i.A2(t),minimum:e})}function _length(e,t){return new p.RM({check:"length_equals",...i.A2(t),length:e})}function _overwrite(e){
return new p.v$({check:"overwrite",tx:e})}function _superRefine(e,t){const n=function _check(e,t){const n=new p.QP({check:"custom",...i.A2(t)})
;return n._zod.check=e,n}(t=>(t.addIssue=e=>{if("string"==typeof e)t.issues.push(i.sn(e,t.value,n._zod.def));else{const r=e;r.fatal&&(r.continue=!1),
r.code??(r.code="custom"),"input"in r||(r.input=t.value),r.inst??(r.inst=n),r.continue??(r.continue=!n._zod.def.abort),t.issues.push(i.sn(r))}},e(t.value,t)),t)
;return n}var h=n(8439),m=n(7509);const error=()=>{const e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",
verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function getSizing(t){return e[t]??null}const t={regex:"input",
email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",
xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",
mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",
e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={nan:"NaN"}
;function getTypeName(e,t){return"number"!==e||"number"!=typeof t||Number.isFinite(t)?n[e]??e:String(t)}return e=>{switch(e.code){case"invalid_type":
return`Invalid input: expected ${getTypeName(e.expected)}, received ${getTypeName(i.GW(e.input),e.input)}`;case"invalid_value":
return 1===e.values.length?`Invalid input: expected ${i.B7(e.values[0])}`:`Invalid option: expected one of ${i.jw(e.values,"|")}`;case"too_big":{
const t=e.exact?"exactly ":e.inclusive?"<=":"<",n=getSizing(e.origin)
;return n?`Too big: expected ${e.origin??"value"} to have ${t}${e.maximum.toString()} ${n.unit??"elements"}`:`Too big: expected ${e.origin??"value"} to be ${t}${e.maximum.toString()}`
}case"too_small":{const t=e.exact?"exactly ":e.inclusive?">=":">",n=getSizing(e.origin)
;return n?`Too small: expected ${e.origin} to have ${t}${e.minimum.toString()} ${n.unit}`:`Too small: expected ${e.origin} to be ${t}${e.minimum.toString()}`}
case"invalid_format":{const n=e
;return"starts_with"===n.format?`Invalid string: must start with "${n.prefix}"`:"ends_with"===n.format?`Invalid string: must end with "${n.suffix}"`:"includes"===n.format?`Invalid string: must include "${n.includes}"`:"regex"===n.format?`Invalid string: must match pattern ${n.pattern}`:`Invalid ${t[n.format]??e.format}`
}case"not_multiple_of":return`Invalid number: must be a multiple of ${e.divisor}`;case"unrecognized_keys":
return`Unrecognized key${e.keys.length>1?"s":""}: ${i.jw(e.keys,", ")}`;case"invalid_key":return`Invalid key in ${e.origin}`;case"invalid_union":
if(e.options&&Array.isArray(e.options)&&e.options.length>0){return`Invalid discriminator value. Expected ${e.options.map(e=>`'${e}'`).join(" | ")}`}
return!1===e.inclusive?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${e.origin}`;default:
return"Invalid input"}}};const g={get:function _getMessage(){const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,i.k8,2)),e.message},
set:function _setMessage(e){this._zod.message=e},enumerable:!0,configurable:!0},y={value:void 0,enumerable:!1
},v=new WeakSet([Object.prototype,Error.prototype]),initializer=(e,t)=>{e.name="$ZodError",y.value=t,Object.defineProperty(e,"issues",y),y.value=void 0,
Object.defineProperty(e,"message",g);const n=Object.getPrototypeOf(e);v.has(n)||(v.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){const value=()=>this.message;return Object.defineProperty(this,"toString",{value:value,configurable:!0,writable:!0}),value},set(e){
Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))},b=(0,r.xI)("$ZodError",initializer),z=(0,
r.xI)("$ZodError",initializer,void 0,{Parent:Error});function node(e,t,n){
return Object.prototype.hasOwnProperty.call(e,t)||("__proto__"===t?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),
e[t]}function finalizeParams(e,t){return{callee:t?.callee??e,Err:t?.Err}}const _parse=e=>{const fn=(t,n,o,s)=>{const a=o?{...o,async:!1}:{async:!1
},c=t._zod.run({value:n,issues:[]},a);if(c instanceof Promise)throw new r.GT;if(c.issues.length){const t=new(s?.Err??e)(c.issues.map(e=>i.iR(e,a,r.$W())))
;throw i.gx(t,s?.callee??fn),t}return c.value};return fn},w=(_parse(z),e=>{const fn=async(t,n,o,s)=>{const a=o?{...o,async:!0}:{async:!0};let c=t._zod.run({
value:n,issues:[]},a);if(c instanceof Promise&&(c=await c),c.issues.length){const t=new(s?.Err??e)(c.issues.map(e=>i.iR(e,a,r.$W())))
;throw i.gx(t,s?.callee??fn),t}return c.value};return fn}),k=(w(z),e=>(t,n,i)=>{const o=i?{...i,async:!1}:{async:!1},s=t._zod.run({value:n,issues:[]},o)
;if(s instanceof Promise)throw new r.GT;return s.issues.length?failure(e,s.issues,o):{success:!0,data:s.value}});k(z);function failure(e,t,n){let o;return{
success:!1,get error(){return o||(o=new e(t.map(e=>i.iR(e,n,r.$W()))),t=void 0,n=void 0),o},set error(e){o=e,t=void 0,n=void 0}}}
const _safeParseAsync=e=>async(t,n,r)=>{const i=r?{...r,async:!0}:{async:!0};let o=t._zod.run({value:n,issues:[]},i);return o instanceof Promise&&(o=await o),
o.issues.length?failure(e,o.issues,i):{success:!0,data:o.value}},x=(_safeParseAsync(z),
Symbol.for("zod.compile.invalid")),O=Symbol.for("zod.compile.fallback"),validate=(e,t,n)=>{const i=e._zod.bag.validator;if(void 0!==i){if(i(t)!==x)return!0
;if(!0===i.definite&&void 0===n)return!1}return function validateFallback(e,t,n){const i=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0
},o=e._zod.bag.fallbackRun;let s;o?(i[O]=!0,s=o({value:t,issues:[]},i)):s=e._zod.run({value:t,issues:[]},i);if(s instanceof Promise)throw new r.GT
;return 0===s.issues.length}(e,t,n)};const _safeEncode=e=>(t,n,r)=>{const i=r?{...r,direction:"backward"}:{direction:"backward"};return k(e)(t,n,i)
},I=(_safeEncode(z),e=>(t,n,r)=>k(e)(t,n,r)),$=(I(z),e=>async(t,n,r)=>{const i=r?{...r,direction:"backward"}:{direction:"backward"}
;return _safeParseAsync(e)(t,n,i)}),S=($(z),e=>async(t,n,r)=>_safeParseAsync(e)(t,n,r)),P=(S(z),new WeakSet([Object.prototype,Error.prototype]))
;function _lazyMethod(e,t,n){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){const e=n(this);return Object.defineProperty(this,t,{value:e,
configurable:!0,writable:!0}),e},set(e){Object.defineProperty(this,t,{value:e,configurable:!0,writable:!0})}})}const errors_initializer=(e,t)=>{b.init(e,t),
e.name="ZodError";const n=Object.getPrototypeOf(e);P.has(n)||(P.add(n),_lazyMethod(n,"format",e=>t=>function formatError(e,t=e=>e.message){const n={_errors:[]
},processError=(e,r=[])=>{for(const i of e.issues)if("invalid_union"===i.code&&i.errors.length)i.errors.map(e=>processError({issues:e
},[...r,...i.path]));else if("invalid_key"===i.code)processError({issues:i.issues},[...r,...i.path]);else if("invalid_element"===i.code)processError({
issues:i.issues},[...r,...i.path]);else{const e=[...r,...i.path];if(0===e.length)n._errors.push(t(i));else{let r=n,o=0;for(;o<e.length;){
const n=e[o],s=o===e.length-1;if("_errors"===n){s&&r._errors.push(t(i)),o++;continue}Object.prototype.hasOwnProperty.call(r,n)||Object.defineProperty(r,n,{
value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});const a=r[n];s&&a._errors.push(t(i)),r=a,o++}}}};return processError(e),n}(e,t)),
_lazyMethod(n,"flatten",e=>t=>function flattenError(e,t=e=>e.message){const n={},r=[]
;for(const i of e.issues)i.path.length>0?node(n,i.path[0],()=>[]).push(t(i)):r.push(t(i));return{formErrors:r,fieldErrors:n}}(e,t)),
_lazyMethod(n,"addIssue",e=>t=>{e.issues.push(t),e.message=JSON.stringify(e.issues,i.k8,2)}),_lazyMethod(n,"addIssues",e=>t=>{e.issues.push(...t),
e.message=JSON.stringify(e.issues,i.k8,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return 0===this.issues.length}}))
},A=r.xI("ZodError",errors_initializer,void 0,{Parent:Error}),T=_parse(A),j=w(A),E=k(A),N=_safeParseAsync(A),R=(e=>{const t=_parse(e),fn=(e,n,r,i)=>{const o=r?{
...r,direction:"backward"}:{direction:"backward"};return t(e,n,o,finalizeParams(fn,i))};return fn})(A),Z=(e=>{
const t=_parse(e),fn=(e,n,r,i)=>t(e,n,r,finalizeParams(fn,i));return fn})(A),D=(e=>{const t=w(e),fn=async(e,n,r,i)=>{const o=r?{...r,direction:"backward"}:{
direction:"backward"};return await t(e,n,o,finalizeParams(fn,i))};return fn})(A),C=(e=>{const t=w(e),fn=async(e,n,r,i)=>await t(e,n,r,finalizeParams(fn,i))
;return fn})(A),F=_safeEncode(A),M=I(A),L=$(A),J=S(A);function _ensureDefaultLocale(){r.cr.localeError||r.$W(function en(){return{localeError:error()}}())}
function _ensureDefaultMemoizer(){r.cr.memoizer||r.$W({memoizer:l})}const U=r.xI("ZodType",(e,t)=>(_ensureDefaultLocale(),d.W4.init(e,t),e.def=t,e.type=t.type,
e),{check(...e){const t=this.def;return this.clone(i.zM(t,{checks:[...t.checks??[],...e.map(e=>"function"==typeof e?{_zod:{check:e,def:{check:"custom"},
onattach:[]}}:e)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return i.o8(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),
this},refine(e,t){return this.check(function refine(e,t={}){return function _refine(e,t,n){return new e({type:"custom",check:"custom",fn:t,...i.A2(n)})}(Fe,e,t)
}(e,t))},superRefine(e,t){return this.check(function superRefine(e,t){return _superRefine(e,t)}(e,t))},overwrite(e){return this.check(_overwrite(e))},
optional(){return optional(this)},exactOptional(){return function exactOptional(e){return new Te({type:"optional",innerType:e})}(this)},nullable(){
return nullable(this)},nullish(){return optional(nullable(this))},nonoptional(e){return function nonoptional(e,t){return new Re({type:"nonoptional",innerType:e,
...i.A2(t)})}(this,e)},array(){return array(this)},or(e){return union([this,e])},and(e){return function intersection(e,t){return new Oe({type:"intersection",
left:e,right:t})}(this,e)},transform(e){return pipe(this,function transform(e){return new Pe({type:"transform",transform:e})}(e))},default(e){
return function schemas_default(e,t){return new Ee({type:"default",innerType:e,get defaultValue(){return"function"==typeof t?t():i.yG(t)}})}(this,e)},
prefault(e){return function prefault(e,t){return new Ne({type:"prefault",innerType:e,get defaultValue(){return"function"==typeof t?t():i.yG(t)}})}(this,e)},
catch(e){return function schemas_catch(e,t){return new Ze({type:"catch",innerType:e,catchValue:"function"==typeof t?t:i.SS(t)})}(this,e)},pipe(e){
return pipe(this,e)},readonly(){return function readonly(e){return new Ce({type:"readonly",innerType:e})}(this)},describe(e){const t=this.clone()
;return f.fd.add(t,{description:e}),t},meta(...e){if(0===e.length)return f.fd.get(this);const t=this.clone();return f.fd.add(t,e[0]),t},isOptional(){
return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return 0===t.length?e(this):e(this,...t)},
get"~standard"(){return i.jD(this,"~standard",{...d.YK(this),jsonSchema:{input:(0,m.uE)(this,"input"),output:(0,m.uE)(this,"output")}})},set"~standard"(e){
i.qh(this,"~standard",e)},parse:function _parse(e,t){return T(this,e,t,{callee:_parse})},parseAsync:async function _parseAsync(e,t){return await j(this,e,t,{
callee:_parseAsync})},safeParse(e,t){return E(this,e,t)},async safeParseAsync(e,t){return N(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){
i.qh(this,"spa",e)},validate(e,t){return validate(this,e,t)},validateAsync(e,t){return(async(e,t,n)=>{const r=n?{...n,async:!0,abortEarly:!0}:{async:!0,
abortEarly:!0};let i=e._zod.run({value:t,issues:[]},r);return i instanceof Promise&&(i=await i),0===i.issues.length})(this,e,t)},encode:function _encode(e,t){
return R(this,e,t,{callee:_encode})},decode:function _decode(e,t){return Z(this,e,t,{callee:_decode})},encodeAsync:async function _encodeAsync(e,t){
return await D(this,e,t,{callee:_encodeAsync})},decodeAsync:async function _decodeAsync(e,t){return await C(this,e,t,{callee:_decodeAsync})},safeEncode(e,t){
return F(this,e,t)},safeDecode(e,t){return M(this,e,t)},async safeEncodeAsync(e,t){return L(this,e,t)},async safeDecodeAsync(e,t){return J(this,e,t)},
toJSONSchema(e){return(0,m.OA)(this,{})(e)},get description(){return f.fd.get(this)?.description},get _def(){return this._zod.def}
}),V=r.xI("_ZodString",(e,t)=>{d.$v.init(e,t),U.init(e,t),e._zod.processJSONSchema=(t,n,r)=>h.SW(e,t,n,r)},i.un({format:e=>h.Fs(e).format??null,
minLength:e=>h.Fs(e).minimum??null,maxLength:e=>h.Fs(e).maximum??null},{regex(...e){return this.check(function _regex(e,t){return new p.DG({
check:"string_format",format:"regex",...i.A2(t),pattern:e})}(...e))},includes(...e){return this.check(function _includes(e,t){return new p.Tt({
check:"string_format",format:"includes",...i.A2(t),includes:e})}(...e))},startsWith(...e){return this.check(function _startsWith(e,t){return new p.J({
check:"string_format",format:"starts_with",...i.A2(t),prefix:e})}(...e))},endsWith(...e){return this.check(function _endsWith(e,t){return new p.E6({
check:"string_format",format:"ends_with",...i.A2(t),suffix:e})}(...e))},min(...e){return this.check(_minLength(...e))},max(...e){
return this.check(_maxLength(...e))},length(...e){return this.check(_length(...e))},nonempty(...e){return this.check(_minLength(1,...e))},lowercase(e){
return this.check(function _lowercase(e){return new p.NI({check:"string_format",format:"lowercase",...i.A2(e)})}(e))},uppercase(e){
return this.check(function _uppercase(e){return new p.kH({check:"string_format",format:"uppercase",...i.A2(e)})}(e))},trim(){return this.check(function _trim(){
return _overwrite(e=>e.trim())}())},normalize(...e){return this.check(function _normalize(e){return _overwrite(t=>t.normalize(e))}(...e))},toLowerCase(){
return this.check(function _toLowerCase(){return _overwrite(e=>e.toLowerCase())}())},toUpperCase(){return this.check(function _toUpperCase(){
return _overwrite(e=>e.toUpperCase())}())},slugify(){return this.check(function _slugify(){return _overwrite(e=>i.Yv(e))}())}})),W=r.xI("ZodString",(e,t)=>{
d.$v.init(e,t),V.init(e,t)},{email(e){return this.check(function _email(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,
...i.A2(t)})}(Y,e))},url(e){return this.check(function _url(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...i.A2(t)})}(ee,e))},
jwt(e){return this.check(function _jwt(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...i.A2(t)})}(me,e))},emoji(e){
return this.check(function _emoji(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...i.A2(t)})}(te,e))},guid(e){
return this.check(function _guid(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...i.A2(t)})}(H,e))},uuid(e){
return this.check(function _uuid(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...i.A2(t)})}(X,e))},uuidv4(e){
return this.check(function _uuidv4(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...i.A2(t)})}(X,e))},uuidv6(e){
return this.check(function _uuidv6(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...i.A2(t)})}(X,e))},uuidv7(e){
return this.check(function _uuidv7(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...i.A2(t)})}(X,e))},nanoid(e){
return this.check(function _nanoid(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...i.A2(t)})}(ne,e))},cuid(e){
return this.check(function _cuid(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,...i.A2(t)})}(re,e))},cuid2(e){
return this.check(function _cuid2(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...i.A2(t)})}(ie,e))},ulid(e){
return this.check(function _ulid(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...i.A2(t)})}(oe,e))},base64(e){
return this.check(function _base64(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...i.A2(t)})}(fe,e))},base64url(e){
return this.check(function _base64url(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...i.A2(t)})}(pe,e))},xid(e){
return this.check(function _xid(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...i.A2(t)})}(se,e))},ksuid(e){
return this.check(function _ksuid(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...i.A2(t)})}(ae,e))},ipv4(e){
return this.check(function _ipv4(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...i.A2(t)})}(ce,e))},ipv6(e){
return this.check(function _ipv6(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...i.A2(t)})}(ue,e))},cidrv4(e){
return this.check(function _cidrv4(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...i.A2(t)})}(le,e))},cidrv6(e){
return this.check(function _cidrv6(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...i.A2(t)})}(de,e))},e164(e){
return this.check(function _e164(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...i.A2(t)})}(he,e))},datetime(e){
return this.check(function _isoDateTime(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...i.A2(t)})
}(G,e))},date(e){return this.check(function _isoDate(e,t){return new e({type:"string",format:"date",check:"string_format",...i.A2(t)})}(B,e))},time(e){
return this.check(function _isoTime(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...i.A2(t)})}(Q,e))},duration(e){
return this.check(function _isoDuration(e,t){return new e({type:"string",format:"duration",check:"string_format",...i.A2(t)})}(q,e))}});function string(e){
return function _string(e,t){return new e(snapshotChecks({type:"string",...i.A2(t)}))}(W,e)}const K=r.xI("ZodStringFormat",(e,t)=>{d.EY.init(e,t),V.init(e,t)
}),G=r.xI("ZodISODateTime",(e,t)=>{d.Ko.init(e,t),K.init(e,t)}),B=r.xI("ZodISODate",(e,t)=>{d.v1.init(e,t),K.init(e,t)}),Q=r.xI("ZodISOTime",(e,t)=>{
d.Ax.init(e,t),K.init(e,t)}),q=r.xI("ZodISODuration",(e,t)=>{d.$N.init(e,t),K.init(e,t)}),Y=r.xI("ZodEmail",(e,t)=>{d.qG.init(e,t),K.init(e,t)})
;const H=r.xI("ZodGUID",(e,t)=>{d.Zc.init(e,t),K.init(e,t)});const X=r.xI("ZodUUID",(e,t)=>{d.Zn.init(e,t),K.init(e,t)});const ee=r.xI("ZodURL",(e,t)=>{
d.VY.init(e,t),K.init(e,t)});const te=r.xI("ZodEmoji",(e,t)=>{d.cG.init(e,t),K.init(e,t)});const ne=r.xI("ZodNanoID",(e,t)=>{d.Py.init(e,t),K.init(e,t)})
;const re=r.xI("ZodCUID",(e,t)=>{d.bl.init(e,t),K.init(e,t)});const ie=r.xI("ZodCUID2",(e,t)=>{d.Zu.init(e,t),K.init(e,t)});const oe=r.xI("ZodULID",(e,t)=>{
d.g5.init(e,t),K.init(e,t)});const se=r.xI("ZodXID",(e,t)=>{d.TF.init(e,t),K.init(e,t)});const ae=r.xI("ZodKSUID",(e,t)=>{d.GY.init(e,t),K.init(e,t)})
;const ce=r.xI("ZodIPv4",(e,t)=>{d.Lc.init(e,t),K.init(e,t)});const ue=r.xI("ZodIPv6",(e,t)=>{d.Zy.init(e,t),K.init(e,t)});const le=r.xI("ZodCIDRv4",(e,t)=>{
d.CI.init(e,t),K.init(e,t)});const de=r.xI("ZodCIDRv6",(e,t)=>{d.Cn.init(e,t),K.init(e,t)});const fe=r.xI("ZodBase64",(e,t)=>{d.Dq.init(e,t),K.init(e,t)})
;const pe=r.xI("ZodBase64URL",(e,t)=>{d.CQ.init(e,t),K.init(e,t)});const he=r.xI("ZodE164",(e,t)=>{d.Oy.init(e,t),K.init(e,t)});const me=r.xI("ZodJWT",(e,t)=>{
d.h8.init(e,t),K.init(e,t)});const ge=r.xI("ZodNumber",(e,t)=>{d.vz.init(e,t),U.init(e,t),e._zod.processJSONSchema=(t,n,r)=>h.Wg(e,t,n,r),e.isFinite=!0},i.un({
minValue:e=>{const{minimum:t,exclusiveMinimum:n}=h.Fs(e);return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},maxValue:e=>{
const{maximum:t,exclusiveMaximum:n}=h.Fs(e);return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{
const{isInt:t,multipleOf:n}=h.Fs(e);return!!t||!!n?.some(Number.isSafeInteger)},format:e=>h.Fs(e).format??null},{gt(e,t){return this.check(_gt(e,t))},gte(e,t){
return this.check(_gte(e,t))},min(e,t){return this.check(_gte(e,t))},lt(e,t){return this.check(_lt(e,t))},lte(e,t){return this.check(_lte(e,t))},max(e,t){
return this.check(_lte(e,t))},int(e){return this.check(schemas_int(e))},safe(e){return this.check(schemas_int(e))},positive(e){return this.check(_gt(0,e))},
nonnegative(e){return this.check(_gte(0,e))},negative(e){return this.check(_lt(0,e))},nonpositive(e){return this.check(_lte(0,e))},multipleOf(e,t){
return this.check(_multipleOf(e,t))},step(e,t){return this.check(_multipleOf(e,t))},finite(){return this}}));function number(e){return function _number(e,t){
return new e(snapshotChecks({type:"number",checks:[],...i.A2(t)}))}(ge,e)}const ye=r.xI("ZodNumberFormat",(e,t)=>{d.I.init(e,t),ge.init(e,t)})
;function schemas_int(e){return function _int(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...i.A2(t)})}(ye,e)}
const ve=r.xI("ZodBoolean",(e,t)=>{d.sF.init(e,t),U.init(e,t),e._zod.processJSONSchema=(t,n,r)=>h.dO(e,t,n,r)});function schemas_boolean(e){
return function _boolean(e,t){return new e({type:"boolean",...i.A2(t)})}(ve,e)}r.xI("ZodBigInt",(e,t)=>{d.BN.init(e,t),U.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>h.Y8(e,t,n,r)},i.un({minValue:e=>h.Fs(e).minimum??null,maxValue:e=>h.Fs(e).maximum??null,format:e=>h.Fs(e).format??null},{
gte(e,t){return this.check(_gte(e,t))},min(e,t){return this.check(_gte(e,t))},gt(e,t){return this.check(_gt(e,t))},lt(e,t){return this.check(_lt(e,t))},
lte(e,t){return this.check(_lte(e,t))},max(e,t){return this.check(_lte(e,t))},positive(e){return this.check(_gt(BigInt(0),e))},negative(e){
return this.check(_lt(BigInt(0),e))},nonpositive(e){return this.check(_lte(BigInt(0),e))},nonnegative(e){return this.check(_gte(BigInt(0),e))},multipleOf(e,t){
return this.check(_multipleOf(e,t))}}));const _e=r.xI("ZodUnknown",(e,t)=>{d.GP.init(e,t),U.init(e,t),e._zod.processJSONSchema=(t,n,r)=>h.NV(e,t,n,r)})
;function unknown(){return function _unknown(e){return new e({type:"unknown"})}(_e)}const be=r.xI("ZodNever",(e,t)=>{d.Um.init(e,t),U.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>h.RH(e,t,n,r)});function never(e){return function _never(e,t){return new e({type:"never",...i.A2(t)})}(be,e)}
r.xI("ZodDate",(e,t)=>{d.o5.init(e,t),U.init(e,t),e._zod.processJSONSchema=(t,n,r)=>h.Fl(e,t,n,r),e.min=(t,n)=>e.check(_gte(t,n)),
e.max=(t,n)=>e.check(_lte(t,n))},i.un({minDate:e=>{const{minimum:t}=h.Fs(e);return t?new Date(t):null},maxDate:e=>{const{maximum:t}=h.Fs(e)
;return t?new Date(t):null}},{}));const ze=r.xI("ZodArray",(e,t)=>{_ensureDefaultMemoizer(),d.$p.init(e,t),U.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>h.cY(e,t,n,r),e.element=t.element},{min(e,t){return this.check(_minLength(e,t))},nonempty(e){
return this.check(_minLength(1,e))},max(e,t){return this.check(_maxLength(e,t))},length(e,t){return this.check(_length(e,t))},unwrap(){return this.element}})
;function array(e,t){return function _array(e,t,n){return new e({type:"array",element:t,...i.A2(n)})}(ze,e,t)}const we=r.xI("ZodObject",(e,t)=>{
_ensureDefaultMemoizer(),d.w.init(e,t),U.init(e,t),e._zod.processJSONSchema=(t,n,r)=>h.Ec(e,t,n,r),i.X(e,"shape",e=>e._zod.def.shape,!1)},{keyof(){
return schemas_enum(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(i.zM(this._zod.def,{catchall:e}))},passthrough(){
return this.clone(i.zM(this._zod.def,{catchall:unknown()}))},loose(){return this.clone(i.zM(this._zod.def,{catchall:unknown()}))},strict(){
return this.clone(i.zM(this._zod.def,{catchall:never()}))},strip(){return this.clone(i.zM(this._zod.def,{catchall:void 0}))},extend(e){return i.X$(this,e)},
safeExtend(e){return i.W0(this,e)},merge(e){return i.h1(this,e)},pick(e){return i.Up(this,e)},omit(e){return i.cJ(this,e)},partial(...e){
return i.OH(Ae,this,e[0])},exactPartial(...e){return i.OH(Te,this,e[0],"exactPartial")},required(...e){return i.mw(Re,this,e[0])}});function object(e,t){
const n={type:"object",shape:e??{},...i.A2(t)};return new we(n)}function strictObject(e,t){return new we({type:"object",shape:e,catchall:never(),...i.A2(t)})}
const ke=r.xI("ZodUnion",(e,t)=>{d.cu.init(e,t),U.init(e,t),e._zod.processJSONSchema=(t,n,r)=>h.iC(e,t,n,r),e.options=t.options});function union(e,t){
return new ke({type:"union",options:e,...i.A2(t)})}const xe=r.xI("ZodDiscriminatedUnion",(e,t)=>{ke.init(e,t),d.P0.init(e,t)})
;function discriminatedUnion(e,t,n){return new xe({type:"union",options:t,discriminator:e,...i.A2(n)})}const Oe=r.xI("ZodIntersection",(e,t)=>{d.LJ.init(e,t),
U.init(e,t),e._zod.processJSONSchema=(t,n,r)=>h.i_(e,t,n,r)});const Ie=r.xI("ZodRecord",(e,t)=>{_ensureDefaultMemoizer(),d.h.init(e,t),U.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>h.GC(e,t,n,r),e.keyType=t.keyType,e.valueType=t.valueType});function record(e,t,n){return t&&t._zod?new Ie({type:"record",
keyType:e,valueType:t,...i.A2(n)}):new Ie({type:"record",keyType:string(),valueType:e,...i.A2(t)})}function partialRecord(e,t,n){return new Ie({type:"record",
keyType:e,valueType:t,...i.A2(n),partial:!0})}const $e=r.xI("ZodEnum",(e,t)=>{d.VO.init(e,t),U.init(e,t),e._zod.processJSONSchema=(t,n,r)=>h.C0(e,t,n,r),
e.enum=t.entries,e.options=[...e._zod.values];const n=new Set(Object.keys(t.entries));e.extract=(e,r)=>{const o={};for(const r of e){
if(!n.has(r))throw new Error(`Key ${r} not found in enum`);o[r]=t.entries[r]}return new $e({...t,checks:[],...i.A2(r),entries:o})},e.exclude=(e,r)=>{const o={
...t.entries};for(const t of e){if(!n.has(t))throw new Error(`Key ${t} not found in enum`);delete o[t]}return new $e({...t,checks:[],...i.A2(r),entries:o})}})
;function schemas_enum(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e;return new $e({type:"enum",entries:n,...i.A2(t)})}
const Se=r.xI("ZodLiteral",(e,t)=>{d.nu.init(e,t),U.init(e,t),e._zod.processJSONSchema=(t,n,r)=>h.Yv(e,t,n,r),e.values=new Set(t.values),
Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.")
;return t.values[0]}})});function literal(e,t){return new Se({type:"literal",values:Array.isArray(e)?e:[e],...i.A2(t)})}const Pe=r.xI("ZodTransform",(e,t)=>{
_ensureDefaultMemoizer(),d.Wc.init(e,t),U.init(e,t),e._zod.processJSONSchema=(t,n,r)=>h.xi(e,t,n,r),e._zod.parse=(n,o)=>{
if("backward"===o.direction)throw new r.cV(e.constructor.name);n.addIssue=r=>{if("string"==typeof r)n.issues.push(i.sn(r,n.value,t));else{const t=r
;t.fatal&&(t.continue=!1),t.code??(t.code="custom"),"input"in t||(t.input=n.value),t.inst??(t.inst=e),n.issues.push(i.sn(t))}};const s=t.transform(n.value,n)
;return s instanceof Promise?s.then(e=>(n.value=e,n)):(n.value=s,n)}});const Ae=r.xI("ZodOptional",(e,t)=>{d.ig.init(e,t),U.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>h.$k(e,t,n,r),e.unwrap=()=>e._zod.def.innerType});function optional(e){return new Ae({type:"optional",innerType:e})}
const Te=r.xI("ZodExactOptional",(e,t)=>{d.RL.init(e,t),U.init(e,t),e._zod.processJSONSchema=(t,n,r)=>h.$k(e,t,n,r),e.unwrap=()=>e._zod.def.innerType})
;const je=r.xI("ZodNullable",(e,t)=>{d.qc.init(e,t),U.init(e,t),e._zod.processJSONSchema=(t,n,r)=>h.yq(e,t,n,r),e.unwrap=()=>e._zod.def.innerType})
;function nullable(e){return new je({type:"nullable",innerType:e})}const Ee=r.xI("ZodDefault",(e,t)=>{d.rv.init(e,t),U.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>h.mh(e,t,n,r),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});const Ne=r.xI("ZodPrefault",(e,t)=>{d.VF.init(e,t),
U.init(e,t),e._zod.processJSONSchema=(t,n,r)=>h.A(e,t,n,r),e.unwrap=()=>e._zod.def.innerType});const Re=r.xI("ZodNonOptional",(e,t)=>{d.N$.init(e,t),
U.init(e,t),e._zod.processJSONSchema=(t,n,r)=>h.cR(e,t,n,r),e.unwrap=()=>e._zod.def.innerType});const Ze=r.xI("ZodCatch",(e,t)=>{d.t$.init(e,t),U.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>h.Q9(e,t,n,r),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});const De=r.xI("ZodPipe",(e,t)=>{d._m.init(e,t),
U.init(e,t),e._zod.processJSONSchema=(t,n,r)=>h.fs(e,t,n,r),e.in=t.in,e.out=t.out});function pipe(e,t){return new De({type:"pipe",in:e,out:t})}
const Ce=r.xI("ZodReadonly",(e,t)=>{d.Sb.init(e,t),U.init(e,t),e._zod.processJSONSchema=(t,n,r)=>h.$X(e,t,n,r),e.unwrap=()=>e._zod.def.innerType})
;const Fe=r.xI("ZodCustom",(e,t)=>{d.b0.init(e,t),U.init(e,t),e._zod.processJSONSchema=(t,n,r)=>h.A6(e,t,n,r)})},4890:(e,t,n)=>{n.d(t,{DG:()=>g,E6:()=>w,
J:()=>z,J_:()=>u,Jk:()=>l,KH:()=>d,Kk:()=>p,NI:()=>y,QP:()=>s,RM:()=>h,Tt:()=>b,Yk:()=>f,kH:()=>v,nJ:()=>k,ql:()=>m,sm:()=>c,v$:()=>x})
;var r=n(8532),i=n(3908),o=n(4723);const s=r.xI("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])
}),_whenHasLength=e=>{const t=e.value;return!o.cl(t)&&void 0!==t.length},a={number:"number",bigint:"bigint",object:"date"},c=r.xI("$ZodCheckLessThan",(e,t)=>{
s.init(e,t);const n=a[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:a[typeof r.value]??n,
code:"too_big",maximum:"object"==typeof t.value?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}
}),u=r.xI("$ZodCheckGreaterThan",(e,t)=>{s.init(e,t);const n=a[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({
origin:a[typeof r.value]??n,code:"too_small",minimum:"object"==typeof t.value?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,
continue:!t.abort})}}),l=r.xI("$ZodCheckMultipleOf",(e,t)=>{s.init(e,t),e._zod.check=n=>{
if(typeof n.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.")
;("bigint"==typeof n.value?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):0===o.LG(n.value,t.value))||n.issues.push({origin:typeof n.value,
code:"not_multiple_of",divisor:t.value,input:n.value,inst:e,continue:!t.abort})}}),d=r.xI("$ZodCheckNumberFormat",(e,t)=>{s.init(e,t),
t.format=t.format||"float64";const n=t.format?.includes("int"),r=n?"int":"number",[i,a]=o.zH[t.format];e._zod.check=o=>{const s=o.value;if(n){
if(!Number.isInteger(s))return void o.issues.push({expected:r,format:t.format,code:"invalid_type",continue:!1,input:s,inst:e})
;if(!Number.isSafeInteger(s))return void(s>0?o.issues.push({input:s,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}):o.issues.push({input:s,code:"too_small",
minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}))}s<i&&o.issues.push({
origin:"number",input:s,code:"too_small",minimum:i,inclusive:!0,inst:e,continue:!t.abort}),s>a&&o.issues.push({origin:"number",input:s,code:"too_big",maximum:a,
inclusive:!0,inst:e,continue:!t.abort})}}),f=r.xI("$ZodCheckMaxLength",(e,t)=>{var n;s.init(e,t),(n=e._zod.def).when??(n.when=_whenHasLength),e._zod.check=n=>{
const r=n.value,i=r.length;if(("string"==typeof r&&i>t.maximum?o.O7(r):i)<=t.maximum)return;const s=o.Rc(r);n.issues.push({origin:s,code:"too_big",
maximum:t.maximum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),p=r.xI("$ZodCheckMinLength",(e,t)=>{var n;s.init(e,t),
(n=e._zod.def).when??(n.when=_whenHasLength),e._zod.check=n=>{const r=n.value,i=r.length
;if(("string"==typeof r&&i>=t.minimum&&i<2*t.minimum?o.O7(r):i)>=t.minimum)return;const s=o.Rc(r);n.issues.push({origin:s,code:"too_small",minimum:t.minimum,
inclusive:!0,input:r,inst:e,continue:!t.abort})}}),h=r.xI("$ZodCheckLengthEquals",(e,t)=>{var n;s.init(e,t),(n=e._zod.def).when??(n.when=_whenHasLength),
e._zod.check=n=>{const r=n.value,i=r.length,s="string"==typeof r&&i>=t.length&&i<=2*t.length?o.O7(r):i;if(s===t.length)return;const a=o.Rc(r),c=s>t.length
;n.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort
})}}),m=r.xI("$ZodCheckStringFormat",(e,t)=>{var n,r;s.init(e,t),t.pattern?(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0,
t.pattern.test(n.value)||n.issues.push({origin:"string",code:"invalid_format",format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),g=r.xI("$ZodCheckRegex",(e,t)=>{m.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,
t.pattern.test(n.value)||n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort
})}}),y=r.xI("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=i.AC),m.init(e,t)}),v=r.xI("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=i.Zv),m.init(e,t)
}),b=r.xI("$ZodCheckIncludes",(e,t)=>{s.init(e,t);const n=o.sD(t.includes),r=new RegExp("number"==typeof t.position?`^.{${t.position},}${n}`:n);t.pattern=r,
e._zod.check=n=>{n.value.includes(t.includes,t.position)||n.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,
input:n.value,inst:e,continue:!t.abort})}}),z=r.xI("$ZodCheckStartsWith",(e,t)=>{s.init(e,t);const n=new RegExp(`^${o.sD(t.prefix)}.*`)
;t.pattern??(t.pattern=n),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",
prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),w=r.xI("$ZodCheckEndsWith",(e,t)=>{s.init(e,t);const n=new RegExp(`.*${o.sD(t.suffix)}$`)
;t.pattern??(t.pattern=n),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,
input:n.value,inst:e,continue:!t.abort})}});function handleCheckPropertyResult(e,t,n){e.issues.length&&t.issues.push(...o.lQ(n,e.issues))}
const k=r.xI("$ZodCheckProperties",(e,t)=>{let n;s.init(e,t),o.jD(e,Symbol.iterator,function*(){yield e}),e._zod.check=r=>{
if(null==r.value)return void r.issues.push({expected:"object",code:"invalid_type",input:r.value,inst:e});n??(n=Reflect.ownKeys(t.shape).map(e=>[e,t.shape[e]]))
;const i=r.value;let o;for(const[e,t]of n){const n=t._zod.run({value:i[e],issues:[]},{});n instanceof Promise?(o??(o=[]),
o.push(n.then(t=>handleCheckPropertyResult(t,r,e)))):handleCheckPropertyResult(n,r,e)}return o?Promise.all(o).then(()=>{}):void 0}
}),x=r.xI("$ZodCheckOverwrite",(e,t)=>{s.init(e,t),e._zod.check=e=>{e.value=t.tx(e.value)}})},8532:(e,t,n)=>{n.d(t,{$W:()=>config,GT:()=>$ZodAsyncError,
cV:()=>$ZodEncodeError,cr:()=>a,xI:()=>$constructor});var r,i=n(4723);const o={value:void 0,enumerable:!1};let s="captureStackTrace"in Error?Error:null
;function $constructor(e,t,n,r){function Internals(e){this.def=e,this.constr=_,this.traits=new Set}Internals.prototype={};const a=n,c=a&&new WeakSet
;function init(n,r){if(n._zod){if(n._zod.traits.has(e))return}else{o.value=new Internals(r);try{Object.defineProperty(n,"_zod",o)}finally{o.value=void 0}}
if(n._zod.traits.add(e),t(n,r),c){const e=Object.getPrototypeOf(n),t=n._zod.constr.prototype;let r=e;for(;r&&r!==t;)r=Object.getPrototypeOf(r);const o=r??e
;c.has(o)||(c.add(o),(0,i.ol)(o,a))}const s=_.prototype;for(const e in s)Object.prototype.hasOwnProperty.call(s,e)&&(e in n||(n[e]=s[e].bind(n)))}
const u=r?.Parent??Object;class Definition extends u{}function _(e){const t=r?.Parent?function newError(e){const t=s;if(t){const n=t.stackTraceLimit
;if("number"==typeof n){try{t.stackTraceLimit=0}catch{return s=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}(Definition):this
;init(t,e);const n=t._zod.deferred;if(n){for(const e of n)e();t._zod.deferred=void 0}const i=globalThis.__zod_globalConfig?.postProcessor;return i&&i(t),t}
return Object.defineProperty(Definition,"name",{value:e}),Object.defineProperty(_,"init",{value:init}),Object.defineProperty(_,Symbol.hasInstance,{
value:t=>!!(r?.Parent&&t instanceof r.Parent)||t?._zod?.traits?.has(e)}),Object.defineProperty(_,"name",{value:e}),_}class $ZodAsyncError extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class $ZodEncodeError extends Error{constructor(e){
super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}}(r=globalThis).__zod_globalConfig??(r.__zod_globalConfig={})
;const a=globalThis.__zod_globalConfig;function config(e){return e&&Object.assign(a,e),a}},8439:(e,t,n)=>{n.d(t,{$X:()=>readonlyProcessor,
$k:()=>optionalProcessor,A:()=>prefaultProcessor,A6:()=>customProcessor,C0:()=>enumProcessor,CN:()=>tupleProcessor,Ec:()=>objectProcessor,Fl:()=>dateProcessor,
Fs:()=>aggregateChecks,GC:()=>recordProcessor,NV:()=>unknownProcessor,Q9:()=>catchProcessor,RH:()=>neverProcessor,SW:()=>stringProcessor,Wg:()=>numberProcessor,
Y8:()=>bigintProcessor,Yv:()=>literalProcessor,bl:()=>toJSONSchema,cR:()=>nonoptionalProcessor,cY:()=>arrayProcessor,dO:()=>booleanProcessor,
fs:()=>pipeProcessor,iC:()=>unionProcessor,i_:()=>intersectionProcessor,mh:()=>defaultProcessor,xi:()=>transformProcessor,yq:()=>nullableProcessor})
;var r=n(3908),i=n(6985),o=n(7509),s=n(4723);const narrowMin=(e,t,n)=>{(void 0===e[t]||n>e[t])&&(e[t]=n)},narrowMax=(e,t,n)=>{(void 0===e[t]||n<e[t])&&(e[t]=n)
},narrowBoth=(e,t)=>{narrowMin(e,"minimum",t),narrowMax(e,"maximum",t)},addDivisor=(e,t)=>{e.multipleOf??(e.multipleOf=[]),
e.multipleOf.includes(t)||e.multipleOf.push(t)},addPattern=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},intersectMime=(e,t)=>{
e.mime=e.mime?e.mime.filter(e=>t.includes(e)):[...t]},setFormat=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)
},minContributor=(e,t)=>narrowMin(e,"minimum",t.minimum),maxContributor=(e,t)=>narrowMax(e,"maximum",t.maximum),formatContributor=e=>(t,n)=>{
setFormat(t,n.format);const[r,i]=e[n.format];narrowMin(t,"minimum",r),narrowMax(t,"maximum",i)},a={
greater_than:(e,t)=>narrowMin(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),
less_than:(e,t)=>narrowMax(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>addDivisor(e,t.value),number_format:formatContributor(s.zH),
bigint_format:formatContributor(s.NR),min_length:minContributor,max_length:maxContributor,length_equals:(e,t)=>narrowBoth(e,t.length),min_size:minContributor,
max_size:maxContributor,size_equals:(e,t)=>narrowBoth(e,t.size),string_format:(e,t)=>{setFormat(e,t.format),t.pattern&&addPattern(e,t.pattern),
"base64"!==t.format&&"base64url"!==t.format||(e.contentEncoding=t.format),(t.local||-1===t.precision)&&(e.laxFormat=!0)},
mime_type:(e,t)=>intersectMime(e,t.mime)};function aggregateChecks(e){const t={},n=e._zod.def,r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[]
;for(const e of r)a[e._zod.def.check]?.(t,e._zod.def);const i=e._zod.bag;void 0!==i.minimum&&narrowMin(t,"minimum",i.minimum),
void 0!==i.exclusiveMinimum&&narrowMin(t,"exclusiveMinimum",i.exclusiveMinimum),void 0!==i.maximum&&narrowMax(t,"maximum",i.maximum),
void 0!==i.exclusiveMaximum&&narrowMax(t,"exclusiveMaximum",i.exclusiveMaximum),void 0!==i.multipleOf&&addDivisor(t,i.multipleOf),
void 0!==i.format&&(t.format??(t.format=i.format),i.format.includes("int")&&(t.isInt=!0)),i.mime&&intersectMime(t,i.mime)
;for(const e of i.patterns??[])addPattern(t,e);return t}const c={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""
},u=new Map([[i.cq,r.K3],[i.xE,r.r0]]),exactPattern=e=>u.get(e)??e,stringProcessor=(e,t,n,r)=>{const i=n;i.type="string"
;const{minimum:o,maximum:s,format:a,patterns:u,contentEncoding:l,laxFormat:d}=aggregateChecks(e);if("number"==typeof o&&(i.minLength=o),
"number"==typeof s&&(i.maxLength=s),a&&(i.format=c[a]??a,""===i.format&&delete i.format,("time"===a||d)&&delete i.format),l&&(i.contentEncoding=l),u&&u.size>0){
const e=[...u].map(exactPattern);1===e.length?i.pattern=e[0].source:e.length>1&&(i.allOf=[...e.map(e=>({
..."draft-07"===t.target||"draft-04"===t.target||"openapi-3.0"===t.target?{type:"string"}:{},pattern:e.source}))])}},numberProcessor=(e,t,n,r)=>{
const i=n,{minimum:s,maximum:a,multipleOf:c,exclusiveMaximum:u,exclusiveMinimum:l,isInt:d}=aggregateChecks(e);i.type=d?"integer":"number"
;const f="number"==typeof l&&l>=(s??Number.NEGATIVE_INFINITY),p="number"==typeof u&&u<=(a??Number.POSITIVE_INFINITY),h="draft-04"===t.target||"openapi-3.0"===t.target
;if(f?h?(i.minimum=l,i.exclusiveMinimum=!0):i.exclusiveMinimum=l:"number"==typeof s&&(i.minimum=s),p?h?(i.maximum=u,
i.exclusiveMaximum=!0):i.exclusiveMaximum=u:"number"==typeof a&&(i.maximum=a),c){const n=new Set
;for(const s of c)Number.isFinite(s)&&0!==s?n.add(Math.abs(s)):(0,o._S)(e,t,i,r,`A multipleOf divisor of ${s} cannot be represented in JSON Schema`)
;const[s,...a]=n;void 0!==s&&(i.multipleOf=s),a.length&&(i.allOf=[...i.allOf??[],...a.map(e=>({multipleOf:e}))])}},booleanProcessor=(e,t,n,r)=>{n.type="boolean"
},bigintProcessor=(e,t,n,r)=>{(0,o._S)(e,t,n,r,"BigInt cannot be represented in JSON Schema")},neverProcessor=(e,t,n,r)=>{n.not={}
},unknownProcessor=(e,t,n,r)=>{},dateProcessor=(e,t,n,r)=>{(0,o._S)(e,t,n,r,"Date cannot be represented in JSON Schema")},enumProcessor=(e,t,n,r)=>{
const i=e._zod.def,o=(0,s.w5)(i.entries);0!==o.length?(o.every(e=>"number"==typeof e)&&(n.type="number"),o.every(e=>"string"==typeof e)&&(n.type="string"),
n.enum=o):n.not={}},literalProcessor=(e,t,n,r)=>{const i=e._zod.def;if(0===i.values.length)return void(n.not={});const s=[]
;for(const a of i.values)if(void 0===a){if((0,o._S)(e,t,n,r,"Literal `undefined` cannot be represented in JSON Schema"))return}else if("bigint"==typeof a){
if((0,o._S)(e,t,n,r,"BigInt literals cannot be represented in JSON Schema"))return;s.push(Number(a))}else s.push(a);if(0===s.length);else if(1===s.length){
const e=s[0];n.type=null===e?"null":typeof e,"draft-04"===t.target||"openapi-3.0"===t.target?n.enum=[e]:n.const=e
}else s.every(e=>"number"==typeof e)&&(n.type="number"),s.every(e=>"string"==typeof e)&&(n.type="string"),s.every(e=>"boolean"==typeof e)&&(n.type="boolean"),
s.every(e=>null===e)&&(n.type="null"),n.enum=s},customProcessor=(e,t,n,r)=>{(0,o._S)(e,t,n,r,"Custom types cannot be represented in JSON Schema")
},transformProcessor=(e,t,n,r)=>{(0,o._S)(e,t,n,r,"Transforms cannot be represented in JSON Schema")},arrayProcessor=(e,t,n,r)=>{
const i=n,s=e._zod.def,{minimum:a,maximum:c}=aggregateChecks(e);"number"==typeof a&&(i.minItems=a),"number"==typeof c&&(i.maxItems=c),i.type="array",i.items=(0,
o.Lp)(s.element,t,{...r,path:[...r.path,"items"]})};function inputOptin(e){const t=e._zod.def
;return"pipe"===t.type&&t.in._zod.traits.has("$ZodTransform")?inputOptin(t.out):"catch"===t.type?inputOptin(t.innerType):e._zod.optin}
const objectProcessor=(e,t,n,r)=>{const i=n,a=e._zod.def,c=a.shape;if(Object.getOwnPropertySymbols(c).length&&(0,
o._S)(e,t,i,r,"Symbol keys cannot be represented in JSON Schema"))return;i.type="object",i.properties={};for(const e in c)(0,s.Vy)(i.properties,e,(0,
o.Lp)(c[e],t,{...r,path:[...r.path,"properties",e]}));const u=[];for(const e of Object.keys(c)){const n=a.shape[e]
;("input"===t.io?void 0===inputOptin(n):void 0===n._zod.optout)&&u.push(e)}u.length>0&&(i.required=u),
"never"===a.catchall?._zod.def.type?i.additionalProperties=!1:a.catchall?a.catchall&&(i.additionalProperties=(0,o.Lp)(a.catchall,t,{...r,
path:[...r.path,"additionalProperties"]})):"output"===t.io&&(i.additionalProperties=!1)},unionProcessor=(e,t,n,r)=>{
const i=e._zod.def,s=!1===i.inclusive,a=i.options.map((e,n)=>(0,o.Lp)(e,t,{...r,path:[...r.path,s?"oneOf":"anyOf",n]}));s?n.oneOf=a:n.anyOf=a
},intersectionProcessor=(e,t,n,r)=>{const i=e._zod.def,s=(0,o.Lp)(i.left,t,{...r,path:[...r.path,"allOf",0]}),a=(0,o.Lp)(i.right,t,{...r,
path:[...r.path,"allOf",1]
}),isSimpleIntersection=e=>"allOf"in e&&1===Object.keys(e).length,c=[...isSimpleIntersection(s)?s.allOf:[s],...isSimpleIntersection(a)?a.allOf:[a]];n.allOf=c,
t.intersections.push(c)},tupleProcessor=(e,t,n,r)=>{const i=n,s=e._zod.def;i.type="array"
;const a="draft-2020-12"===t.target?"prefixItems":"items",c="draft-2020-12"===t.target||"openapi-3.0"===t.target?"items":"additionalItems",u=s.items.map((e,n)=>(0,
o.Lp)(e,t,{...r,path:[...r.path,a,n]})),l=s.rest?(0,o.Lp)(s.rest,t,{...r,path:[...r.path,c,..."openapi-3.0"===t.target?[s.items.length]:[]]}):null
;let d=s.items.length;for(;d>0;){const e=s.items[d-1];if(!("input"===t.io?void 0!==inputOptin(e):"optional"===e._zod.optout))break;d--}
const f=s.items.length,p=!s.rest;"draft-2020-12"===t.target?(i.prefixItems=u,p?i.items=!1:l&&(i.items=l),d>0&&(i.minItems=d),
p&&(i.maxItems=f)):"openapi-3.0"===t.target?(i.items={anyOf:u},l&&i.items.anyOf.push(l),d>0&&(i.minItems=d),p&&(i.maxItems=f)):(i.items=u,
p?i.additionalItems=!1:l&&(i.additionalItems=l),d>0&&(i.minItems=d),p&&(i.maxItems=f));const{minimum:h,maximum:m}=aggregateChecks(e)
;"number"==typeof h&&(i.minItems=h),"number"==typeof m&&(i.maxItems=m)};function stringifyKeyNames(e,t,n){if(t.$ref){if(n.has(t))return t;n.add(t)
;const r=e.get(t)?.def;if(!r)return t;const i=stringifyKeyNames(e,r,n);return i===r?t:i}for(const r of["anyOf","oneOf"]){const i=t[r]
;if(!Array.isArray(i))continue;const o=i.map(t=>stringifyKeyNames(e,t,n));o.some((e,t)=>e!==i[t])&&(t={...t,[r]:o})}
const i=Array.isArray(t.type)?t.type:[t.type],o=!i.includes("string")&&i.some(e=>"number"===e||"integer"===e),s=t.enum??(void 0!==t.const?[t.const]:void 0)
;if(!o&&!s?.some(e=>"number"==typeof e))return t;const{minimum:a,maximum:c,exclusiveMinimum:u,exclusiveMaximum:l,multipleOf:d,format:f,id:p,...h}=t
;return h.enum?h.enum=h.enum.map(e=>"number"==typeof e?String(e):e):"number"==typeof h.const&&(h.const=String(h.const)),o?(h.type="string",
s||(h.pattern=(i.includes("number")?r.ai:r.nd).source),h):h}const l=new WeakMap;const recordProcessor=(e,t,n,r)=>{const i=n,a=e._zod.def;i.type="object"
;const c=a.keyType,u=aggregateChecks(c).patterns;if("loose"===a.mode&&u&&u.size>0){const e=(0,o.Lp)(a.valueType,t,{...r,path:[...r.path,"patternProperties","*"]
});i.patternProperties={};for(const t of u)(0,s.Vy)(i.patternProperties,exactPattern(t).source,e)}else{if("draft-07"===t.target||"draft-2020-12"===t.target){
i.propertyNames=(0,o.Lp)(a.keyType,t,{...r,path:[...r.path,"propertyNames"]});let n=l.get(t);n||(n=[],l.set(t,n),
t.deferred.push(()=>function rewriteKeyNames(e){const t=new Map;for(const n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);const n=new Map
;for(const r of l.get(e)??[]){const i=e.seen.get(r),o=(i?.def??i?.schema)?.propertyNames;if(!o||!0===o||n.has(o))continue;const s=stringifyKeyNames(t,o,new Set)
;s!==o&&n.set(o,s)}if(n.size)for(const t of e.seen.values())for(const e of[t.schema,t.def]){const t=e&&n.get(e.propertyNames);t&&(e.propertyNames=t)}}(t))),
n.push(e)}i.additionalProperties=(0,o.Lp)(a.valueType,t,{...r,path:[...r.path,"additionalProperties"]})}
const d=c._zod.values,f="input"===t.io&&void 0!==inputOptin(a.valueType);if(d&&!a.partial&&!f){const e=[...d].filter(e=>"string"==typeof e||"number"==typeof e)
;e.length>0&&(i.required=e.map(String))}},nullableProcessor=(e,t,n,r)=>{const i=e._zod.def,s=(0,o.Lp)(i.innerType,t,r),a=t.seen.get(e)
;"openapi-3.0"===t.target?(a.ref=i.innerType,n.nullable=!0):n.anyOf=[s,{type:"null"}]},nonoptionalProcessor=(e,t,n,r)=>{const i=e._zod.def;(0,
o.Lp)(i.innerType,t,r);t.seen.get(e).ref=i.innerType},d=Symbol();function serializeDefaultValue(e,t,n,r,i){let s=!1
;const a=JSON.stringify(e,(e,t)=>"bigint"!=typeof t?t:(s=!0,null));return s?((0,o._S)(t,n,r,i,"BigInt defaults cannot be represented in JSON Schema"),
d):JSON.parse(a)}const defaultProcessor=(e,t,n,r)=>{const i=e._zod.def;(0,o.Lp)(i.innerType,t,r);t.seen.get(e).ref=i.innerType
;const s=serializeDefaultValue(i.defaultValue,e,t,n,r);s!==d&&(n.default=s)},prefaultProcessor=(e,t,n,r)=>{const i=e._zod.def;(0,o.Lp)(i.innerType,t,r)
;if(t.seen.get(e).ref=i.innerType,"input"!==t.io)return;const s=serializeDefaultValue(i.defaultValue,e,t,n,r);s!==d&&(n._prefault=s)
},catchProcessor=(e,t,n,r)=>{const i=e._zod.def;(0,o.Lp)(i.innerType,t,r);let s;t.seen.get(e).ref=i.innerType;try{s=i.catchValue(void 0)}catch{return void(0,
o._S)(e,t,n,r,"Dynamic catch values are not supported in JSON Schema")}n.default=s},pipeProcessor=(e,t,n,r)=>{
const i=e._zod.def,s=i.in._zod.traits.has("$ZodTransform"),a="input"===t.io?s?i.out:i.in:i.out;(0,o.Lp)(a,t,r);t.seen.get(e).ref=a
},readonlyProcessor=(e,t,n,r)=>{const i=e._zod.def;(0,o.Lp)(i.innerType,t,r);t.seen.get(e).ref=i.innerType,n.readOnly=!0},optionalProcessor=(e,t,n,r)=>{
const i=e._zod.def;(0,o.Lp)(i.innerType,t,r);t.seen.get(e).ref=i.innerType},f={string:stringProcessor,number:numberProcessor,boolean:booleanProcessor,
bigint:bigintProcessor,symbol:(e,t,n,r)=>{(0,o._S)(e,t,n,r,"Symbols cannot be represented in JSON Schema")},null:(e,t,n,r)=>{
"openapi-3.0"===t.target?(n.type="string",n.nullable=!0,n.enum=[null]):n.type="null"},undefined:(e,t,n,r)=>{(0,
o._S)(e,t,n,r,"Undefined cannot be represented in JSON Schema")},void:(e,t,n,r)=>{(0,o._S)(e,t,n,r,"Void cannot be represented in JSON Schema")},
never:neverProcessor,any:(e,t,n,r)=>{},unknown:unknownProcessor,date:dateProcessor,enum:enumProcessor,literal:literalProcessor,nan:(e,t,n,r)=>{(0,
o._S)(e,t,n,r,"NaN cannot be represented in JSON Schema")},template_literal:(e,t,n,r)=>{const i=n,o=e._zod.pattern
;if(!o)throw new Error("Pattern not found in template literal");i.type="string",i.pattern=o.source},file:(e,t,n,r)=>{const i=n;i.type="string",
i.format="binary",i.contentEncoding="binary";const{minimum:o,maximum:s,mime:a}=aggregateChecks(e);void 0!==o&&(i.minLength=o),void 0!==s&&(i.maxLength=s),
a&&(0===a.length?i.not={}:1===a.length?i.contentMediaType=a[0]:i.anyOf=a.map(e=>({contentMediaType:e})))},success:(e,t,n,r)=>{n.type="boolean"},
custom:customProcessor,function:(e,t,n,r)=>{(0,o._S)(e,t,n,r,"Function types cannot be represented in JSON Schema")},transform:transformProcessor,
map:(e,t,n,r)=>{(0,o._S)(e,t,n,r,"Map cannot be represented in JSON Schema")},set:(e,t,n,r)=>{(0,o._S)(e,t,n,r,"Set cannot be represented in JSON Schema")},
array:arrayProcessor,object:objectProcessor,union:unionProcessor,intersection:intersectionProcessor,tuple:tupleProcessor,record:recordProcessor,
nullable:nullableProcessor,nonoptional:nonoptionalProcessor,default:defaultProcessor,prefault:prefaultProcessor,catch:catchProcessor,pipe:pipeProcessor,
readonly:readonlyProcessor,promise:(e,t,n,r)=>{const i=e._zod.def;(0,o.Lp)(i.innerType,t,r);t.seen.get(e).ref=i.innerType},optional:optionalProcessor,
lazy:(e,t,n,r)=>{const i=e._zod.innerType;(0,o.Lp)(i,t,r);t.seen.get(e).ref=i}};function toJSONSchema(e,t){if("_idmap"in e){const n=e,r=(0,o.az)({...t,
processors:f}),i={};for(const e of n._idmap.entries()){const[t,n]=e;(0,o.Lp)(n,r)}const a={},c={registry:n,uri:t?.uri,defs:i};r.external=c
;for(const e of n._idmap.entries()){const[t,n]=e;(0,o.Wb)(r,n),(0,s.Vy)(a,t,(0,o.jE)(r,n))}if(Object.keys(i).length>0){
const e="draft-2020-12"===r.target?"$defs":"definitions";a.__shared={[e]:i}}return{schemas:a}}const n=(0,o.az)({...t,processors:f});return(0,o.Lp)(e,n),(0,
o.Wb)(n,e),(0,o.jE)(n,e)}},3908:(e,t,n)=>{n.d(t,{AC:()=>P,Ak:()=>c,D2:()=>nanoidOfLength,F:()=>b,Gl:()=>i,K3:()=>y,Os:()=>l,Rp:()=>d,Z0:()=>o,Zg:()=>emoji,
Zv:()=>A,ai:()=>$,fO:()=>a,gF:()=>r,gp:()=>x,hQ:()=>z,kB:()=>time,kM:()=>s,l7:()=>g,nd:()=>I,o:()=>O,p0:()=>u,p6:()=>k,r0:()=>v,uR:()=>uuid,uX:()=>p,ug:()=>h,
w$:()=>datetime,zM:()=>S,zr:()=>m})
;const r=/^[cC][0-9a-z]{6,}$/,i=/^[0-9a-z]+$/,o=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,s=/^[0-9a-vA-V]{20}$/,a=/^[A-Za-z0-9]{27}$/,c=/^[a-zA-Z0-9_-]{21}$/
;function nanoidOfLength(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}
const u=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,l=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,uuid=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,d=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,f="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$"
;function emoji(){return new RegExp(f,"u")}
const p=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,h=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,m=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,g=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,y=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,v=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,b=/^https?$/,z=/^\+[1-9]\d{6,14}$/,w="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))"
;const k=function anchor(e){return new RegExp(`^${e}$`)}(w);function timeSource(e){const t="(?:[01]\\d|2[0-3]):[0-5]\\d"
;return"number"==typeof e.precision?-1===e.precision?`${t}`:0===e.precision?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`
}function time(e){return new RegExp(`^${timeSource(e)}$`)}function datetime(e){const t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)")
;const n=`${timeSource({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,r=e.local?`${n}|${timeSource({precision:e.precision})}`:n
;return new RegExp(`^${w}T(?:${r})$`)}const x=/^[\s\S]{0,}$/,O=/^-?\d+n?$/,I=/^-?\d+$/,$=/^-?\d+(?:\.\d+)?$/,S=/^(?:true|false)$/i,P=/^[^A-Z]*$/,A=/^[^a-z]*$/},
9396:(e,t,n)=>{var r;n.d(t,{fd:()=>i});class $ZodRegistry{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){const n=t[0]
;return this._map.set(e,n),n&&"object"==typeof n&&"id"in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}
remove(e){const t=this._map.get(e);return t&&"object"==typeof t&&"id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent;if(t){
const n={...this.get(t)??{}};delete n.id;const r={...n,...this._map.get(e)};return Object.keys(r).length?r:void 0}return this._map.get(e)}has(e){
return this._map.has(e)}}(r=globalThis).__zod_globalRegistry??(r.__zod_globalRegistry=function registry(){return new $ZodRegistry}())
;const i=globalThis.__zod_globalRegistry},6985:(e,t,n)=>{n.d(t,{$p:()=>K,Dq:()=>N,CQ:()=>Z,BN:()=>J,sF:()=>L,CI:()=>T,Cn:()=>j,bl:()=>v,Zu:()=>b,t$:()=>le,
b0:()=>pe,o5:()=>W,rv:()=>ae,P0:()=>Y,Oy:()=>D,qG:()=>p,cG:()=>g,VO:()=>te,RL:()=>oe,Zc:()=>d,Lc:()=>S,Zy:()=>A,v1:()=>O,Ko:()=>x,$N:()=>$,Ax:()=>I,LJ:()=>H,
h8:()=>C,GY:()=>k,nu:()=>ne,Py:()=>y,Um:()=>V,N$:()=>ue,qc:()=>se,vz:()=>F,I:()=>M,w:()=>Q,ig:()=>ie,_m:()=>de,VF:()=>ce,Sb:()=>fe,h:()=>ee,$v:()=>u,EY:()=>l,
Wc:()=>re,G3:()=>X,W4:()=>c,g5:()=>z,VY:()=>m,Zn:()=>f,cu:()=>q,GP:()=>U,TF:()=>w,cq:()=>E,xE:()=>R,YK:()=>standardProps});var r=n(4890),i=n(8532);class Doc{
constructor(e=[],t={}){this.content=[],this.indent=0,this.args=e,this.closed=t}indented(e){this.indent+=1;try{e(this)}finally{this.indent-=1}}write(e){
if("function"==typeof e)return e(this,{execution:"sync"}),void e(this,{execution:"async"})
;const t=e.split("\n").filter(e=>e),n=Math.min(...t.map(e=>e.length-e.trimStart().length)),r=t.map(e=>e.slice(n)).map(e=>" ".repeat(2*this.indent)+e)
;for(const e of r)this.content.push(e)}compile(){const e=Function,t=this?.content??[""]
;return new e(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {\n${t.join("\n")}\n};`)(...Object.values(this.closed))}}
var o=n(3908),s=n(4723);const a={major:4,minor:6,patch:7},c=i.xI("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=a
;const r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(const t of o)for(const n of t._zod.onattach)n(e)
;if(0===o.length)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{const runChecks=(t,n,r)=>{if(t.memo)return t
;let o,a=s.QH(t);for(const c of n){if(c._zod.def.when){if(s.rL(t))continue;if(!c._zod.def.when(t))continue}else if(a)continue
;const n=t.issues.length,u=c._zod.check(t);if(u instanceof Promise&&!1===r?.async)throw new i.GT
;if(o||u instanceof Promise)o=(o??Promise.resolve()).then(async()=>{await u;t.issues.length!==n&&(s.d3(t.issues,n,e),a||(a=s.QH(t,n)))});else{
if(t.issues.length===n)continue;s.d3(t.issues,n,e),a||(a=s.QH(t,n))}}return o?o.then(()=>t):t},handleCanaryResult=(t,n,r)=>{if(s.QH(t))return t.aborted=!0,t
;const a=runChecks(n,o,r);if(a instanceof Promise){if(!1===r.async)throw new i.GT;return a.then(t=>e._zod.parse(t,r))}return e._zod.parse(a,r)}
;e._zod.run=(t,n)=>{if(n.skipChecks)return e._zod.parse(t,n);if("backward"===n.direction){const r=e._zod.parse({value:t.value,issues:[]},{...n,skipChecks:!0})
;return r instanceof Promise?r.then(e=>handleCanaryResult(e,t,n)):handleCanaryResult(r,t,n)}const r=e._zod.parse(t,n);if(r instanceof Promise){
if(!1===n.async)throw new i.GT;return r.then(e=>runChecks(e,o,n))}return runChecks(r,o,n)}}},{get"~standard"(){return s.jD(this,"~standard",standardProps(this))
},set"~standard"(e){s.qh(this,"~standard",e)}}),toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(e=>s.iR(e,t,i.$W()))}:{value:e.value}
;function standardProps(e){return{validate:t=>{const n={async:!1};try{const r=e._zod.run({value:t,issues:[]},n)
;if(!(r instanceof Promise))return toStandardResult(r,n)}catch(e){}return async function validateAsync(e,t){const n={async:!0}
;return toStandardResult(await e._zod.run({value:t,issues:[]},n),n)}(e,t)},vendor:"zod",version:1}}const u=i.xI("$ZodString",(e,t)=>{c.init(e,t),
e._zod.pattern=t.pattern??o.gp,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch(r){}return"string"==typeof n.value||n.issues.push({
expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),l=i.xI("$ZodStringFormat",(e,t)=>{r.ql.init(e,t),u.init(e,t)}),d=i.xI("$ZodGUID",(e,t)=>{
t.pattern??(t.pattern=o.Os),l.init(e,t)}),f=i.xI("$ZodUUID",(e,t)=>{if(t.version){const e={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version]
;if(void 0===e)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=o.uR(e))}else t.pattern??(t.pattern=o.uR());l.init(e,t)
}),p=i.xI("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=o.Rp),l.init(e,t)});function canParseURL(e){try{
return"undefined"!=typeof URL&&"function"==typeof URL.canParse?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function validateURL(e,t){
return"normalize"in t||"hostname"in t||"protocol"in t?function parseURLObject(e,t){
if(!t.normalize&&t.protocol?.source===o.F.source&&!/^https?:\/\//i.test(e))return 1;try{if("undefined"!=typeof URL){const t=URL
;if("function"==typeof t.parse)return t.parse(e)??2}return new URL(e)}catch{return 2}}(e,t):canParseURL(e)||2}const h=/[\t\n\r]/g
;function stripTabAndNewline(e){return e.replace(h,"")}const m=i.xI("$ZodURL",(e,t)=>{l.init(e,t),e._zod.check=n=>{try{const r=n.value.trim(),i=validateURL(r,t)
;return 1===i?void n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,inst:e,continue:!t.abort
}):2===i?void n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort
}):!0===i?void(n.value=stripTabAndNewline(r)):(t.hostname&&!function urlHostnameOk(e,t){return t.lastIndex=0,t.test(e.hostname)}(i,t.hostname)&&n.issues.push({
code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort}),
t.protocol&&!function urlProtocolOk(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}(i,t.protocol)&&n.issues.push({
code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,inst:e,continue:!t.abort}),
void(n.value=t.normalize?i.href:stripTabAndNewline(r)))}catch(r){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}
}),g=i.xI("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=o.Zg()),l.init(e,t)}),y=i.xI("$ZodNanoID",(e,t)=>{
if(void 0!==t.length&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`)
;t.pattern??(t.pattern=void 0===t.length?o.Ak:o.D2(t.length)),l.init(e,t)}),v=i.xI("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=o.gF),l.init(e,t)
}),b=i.xI("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=o.Gl),l.init(e,t)}),z=i.xI("$ZodULID",(e,t)=>{t.pattern??(t.pattern=o.Z0),l.init(e,t)
}),w=i.xI("$ZodXID",(e,t)=>{t.pattern??(t.pattern=o.kM),l.init(e,t)}),k=i.xI("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=o.fO),l.init(e,t)
}),x=i.xI("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=o.w$(t)),l.init(e,t)}),O=i.xI("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=o.p6),l.init(e,t)
}),I=i.xI("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=o.kB(t)),l.init(e,t)}),$=i.xI("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=o.p0),l.init(e,t)
}),S=i.xI("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=o.uX),l.init(e,t)}),P=/^[0-9a-fA-F:.]+$/;function isValidIPv6(e){
return!!P.test(e)&&canParseURL(`http://[${e}]`)}const A=i.xI("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=o.ug),l.init(e,t),e._zod.check=n=>{
isValidIPv6(n.value)||n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,continue:!t.abort})}}),T=i.xI("$ZodCIDRv4",(e,t)=>{
t.pattern??(t.pattern=o.zr),l.init(e,t)});const j=i.xI("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=o.l7),l.init(e,t),e._zod.check=n=>{(function isValidCIDRv6(e){
const t=e.split("/");if(2!==t.length)return!1;const[n,r]=t;if(!r)return!1;const i=Number(r);return`${i}`===r&&!(i<0||i>128)&&isValidIPv6(n)
})(n.value)||n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});function isValidBase64(e){if(""===e)return!0
;if(/\s/.test(e))return!1;if(e.length%4!=0)return!1;try{return atob(e),!0}catch{return!1}}const E=/^[0-9a-zA-Z+/]*={0,2}$/,N=i.xI("$ZodBase64",(e,t)=>{
t.pattern??(t.pattern=E),l.init(e,t),e._zod.check=n=>{isValidBase64(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,
continue:!t.abort})}}),R=/^[A-Za-z0-9_-]*$/;const Z=i.xI("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=R),l.init(e,t),e._zod.check=n=>{
(function isValidBase64URL(e){if(!R.test(e))return!1;const t=e.replace(/[-_]/g,e=>"-"===e?"+":"/");return isValidBase64(t.padEnd(4*Math.ceil(t.length/4),"="))
})(n.value)||n.issues.push({code:"invalid_format",format:"base64url",input:n.value,inst:e,continue:!t.abort})}}),D=i.xI("$ZodE164",(e,t)=>{
t.pattern??(t.pattern=o.hQ),l.init(e,t)});const C=i.xI("$ZodJWT",(e,t)=>{l.init(e,t),e._zod.check=n=>{(function isValidJWT(e,t=null){try{const n=e.split(".")
;if(3!==n.length)return!1;const[r]=n;if(!r)return!1;const i=JSON.parse(atob(r));return!("typ"in i&&"JWT"!==i?.typ||!i.alg||t&&(!("alg"in i)||i.alg!==t))}catch{
return!1}})(n.value,t.alg)||n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}}),F=i.xI("$ZodNumber",(e,t)=>{
c.init(e,t),e._zod.pattern=o.ai,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch(e){}const i=n.value
;if("number"==typeof i&&!Number.isNaN(i)&&Number.isFinite(i))return n
;const o="number"==typeof i?Number.isNaN(i)?"NaN":Number.isFinite(i)?void 0:String(i):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:i,inst:e,...o?{received:o}:{}}),n}}),M=i.xI("$ZodNumberFormat",(e,t)=>{r.KH.init(e,t),F.init(e,t)}),L=i.xI("$ZodBoolean",(e,t)=>{c.init(e,t),
e._zod.pattern=o.zM,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const i=n.value;return"boolean"==typeof i||n.issues.push({
expected:"boolean",code:"invalid_type",input:i,inst:e}),n}}),J=i.xI("$ZodBigInt",(e,t)=>{c.init(e,t),e._zod.pattern=o.o,e._zod.parse=(n,r)=>{if(t.coerce)try{
n.value=BigInt(n.value)}catch(e){}return"bigint"==typeof n.value||n.issues.push({expected:"bigint",code:"invalid_type",input:n.value,inst:e}),n}
}),U=i.xI("$ZodUnknown",(e,t)=>{c.init(e,t),e._zod.parse=e=>e}),V=i.xI("$ZodNever",(e,t)=>{c.init(e,t),e._zod.parse=(t,n)=>(t.issues.push({expected:"never",
code:"invalid_type",input:t.value,inst:e}),t)}),W=i.xI("$ZodDate",(e,t)=>{c.init(e,t),e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=new Date(n.value)}catch(e){}
const i=n.value,o=i instanceof Date;return o&&!Number.isNaN(i.getTime())||n.issues.push({expected:"date",code:"invalid_type",input:i,...o?{
received:"Invalid Date"}:{},inst:e}),n}});function capSize(e,t){const n=s.hi(e._zod.def.checks);if(!n.length)return
;const r=Math.min(...n.map(e=>e[0])),i=e._zod.parse;e._zod.parse=(n,o)=>{const a=t(n.value)
;if(a>r&&!o?.skipChecks&&"backward"!==o?.direction)for(const[t,r]of s.hi(e._zod.def.checks))if(a>t&&r._zod.def.when(n)){const t=n.issues.length
;return r._zod.check(n),n.issues[t].continue=!1,s.d3(n.issues,t,e),n}return i(n,o)}}const arraySize=e=>Array.isArray(e)?e.length:-1
;function handleArrayResult(e,t,n){e.issues.length&&t.issues.push(...s.lQ(n,e.issues)),t.value[n]=e.value}const K=i.xI("$ZodArray",(e,t)=>{c.init(e,t)
;const n=i.cr.memoizer;n?.attach(e),e._zod.parse=(r,i)=>{const o=r.value;if(!Array.isArray(o))return r.issues.push({expected:"array",code:"invalid_type",
input:o,inst:e}),r;r.value=n?n.alloc(e,r,Array(o.length),i):Array(o.length);const a=[],c=i?.abortEarly;for(let e=0;e<o.length;e++){
const n=o[e],u=t.element._zod.run({value:n,issues:[]},i);if(u instanceof Promise)a.push(u.then(t=>handleArrayResult(t,r,e)));else if(handleArrayResult(u,r,e),
c&&0!==u.issues.length&&s.QH(u))break}return a.length?Promise.all(a).then(()=>r):r},capSize(e,arraySize)});function handlePropertyResult(e,t,n,r,i,o){
const a=n in r,c="optional"===o;if(a||!c||"optional"!==i){if(e.issues.length){if(void 0!==i&&c&&!a)return;t.issues.push(...s.lQ(n,e.issues))}
a||void 0!==i?void 0===e.value?(a||"defaulted"===i&&!c)&&(t.value[n]=void 0):t.value[n]=e.value:e.issues.length||t.issues.push({code:"invalid_type",
expected:"nonoptional",input:void 0,path:[n]})}}const G=[];function normalizeDef(e){
const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:G,i=r.length?[...t,...r]:t
;for(const t of i)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
;const o=s.NM(e.shape);return{...e,allKeys:i,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(o)}}function handleCatchall(e,t,n,r,i,o,a){
const c=[],u=i.keySet,l=i.catchall._zod,d=l.def.type,f=l.optin,p=l.optout;let h=0;for(const i in t){if(a&&n.issues.length!==h){if(s.QH(n,h))break
;h=n.issues.length}if(u.has(i))continue;if("__proto__"===i){"never"===d&&c.push(i);continue}if("never"===d){c.push(i);continue}const o=l.run({value:t[i],
issues:[]},r);o instanceof Promise?e.push(o.then(e=>handlePropertyResult(e,n,i,t,f,p))):handlePropertyResult(o,n,i,t,f,p)}return c.length&&n.issues.push({
code:"unrecognized_keys",keys:c,input:t,inst:o,continue:!0}),e.length?Promise.all(e).then(()=>n):n}const B=i.xI("$ZodObject",(e,t)=>{c.init(e,t)
;const n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){const get=()=>{const e={...r};return Object.defineProperty(t,"shape",{
value:e}),get.raw=e,e};get.raw=r,Object.defineProperty(t,"shape",{get:get})}const o=s.PO(()=>normalizeDef(t));s.v5(e,"propValues",e=>{const t=e.def.shape,n={}
;for(const e in t){const r=t[e]._zod;if(r.values){Object.prototype.hasOwnProperty.call(n,e)||s.Vy(n,e,new Set);for(const t of r.values)n[e].add(t)
;void 0!==r.optin&&n[e].add(void 0)}}return n});const a=s.Gv,u=t.catchall;let l;const d=i.cr.memoizer;d?.attach(e),e._zod.parse=(t,n)=>{l??(l=o.value)
;const r=t.value;if(!a(r))return t.issues.push({expected:"object",code:"invalid_type",input:r,inst:e}),t;t.value=d?d.alloc(e,t,{},n):{}
;const i=[],c=l.shape,f=n?.abortEarly;let p=t.issues.length;for(const e of l.allKeys){if(f&&t.issues.length!==p){if(s.QH(t,p))break;p=t.issues.length}
if("__proto__"===e)continue;const o=c[e],a=o._zod.optin,u=o._zod.optout,l=o._zod.run({value:r[e],issues:[]},n)
;l instanceof Promise?i.push(l.then(n=>handlePropertyResult(n,t,e,r,a,u))):handlePropertyResult(l,t,e,r,a,u)}
return u?handleCatchall(i,r,t,n,o.value,e,!0===f):i.length?Promise.all(i).then(()=>t):t}}),Q=i.xI("$ZodObjectJIT",(e,t)=>{B.init(e,t)
;const n=e._zod.parse,r=s.PO(()=>normalizeDef(t)),o=i.cr.memoizer;let a;const c=s.Gv,u=!i.cr.jitless,l=s.hI,d=u&&l.value,f=t.catchall;let p
;e._zod.parse=(i,l)=>{p??(p=r.value);const h=i.value;return c(h)?u&&d&&!1===l?.async&&!0!==l.jitless?(a||(a=(t=>{
const n=r.value,i=n.symbolKeys,a=new Doc(["payload","ctx"],{shape:t,inst:e,memo:o,syms:i
}),parseStr=e=>`shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`,prefixStr=(e,t)=>`\n          let ${e}_ab = false;\n          for (let i = 0; i < ${e}.issues.length; i++) {\n            const iss = ${e}.issues[i];\n            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${e}_ab = true;\n          }\n          if (${e}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`
;a.write("const input = payload.value;");const c=Object.create(null);let u=0;for(const e of n.allKeys)c[e]="key_"+u++
;a.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(const e of n.allKeys){if("__proto__"===e)continue
;const n=c[e],r="symbol"==typeof e?`syms[${i.indexOf(e)}]`:s.UQ(e),o=`${r} in input`,u=t[e],l=u?._zod?.optin,d=void 0!==l,f="optional"===u?._zod?.optout
;if(a.write(`const ${n} = ${parseStr(r)};`),d&&f){const e="optional"===l?`${n}_present`:`${n}.value !== undefined || ${n}_present`
;a.write(`\n        const ${n}_present = ${o};\n        if (!${n}.issues.length || ${n}_present) {\n          if (${n}.issues.length) {${prefixStr(n,r)}\n          }\n\n          if (${e}) {\n            newResult[${r}] = ${n}.value;\n          }\n        }\n\n      `)
}else d?(a.write(`\n        if (${n}.issues.length) {${prefixStr(n,r)}\n        }\n      `),
"defaulted"===l?a.write(`newResult[${r}] = ${n}.value;`):a.write(`\n        if (${n}.value !== undefined || ${o}) {\n          newResult[${r}] = ${n}.value;\n        }\n      `)):a.write(`\n        const ${n}_present = ${o};\n        if (${n}.issues.length) {${prefixStr(n,r)}\n        }\n        if (!${n}_present && !${n}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${r}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${n}_present) {\n          newResult[${r}] = ${n}.value;\n        }\n\n      `)
}return a.write("payload.value = newResult;"),a.write("return payload;"),a.compile()})(t.shape)),i=a(i,l),
f?handleCatchall([],h,i,l,p,e,!0===l?.abortEarly):i):n(i,l):(i.issues.push({expected:"object",code:"invalid_type",input:h,inst:e}),i)}})
;function handleUnionResults(e,t,n,r){for(const n of e)if(0===n.issues.length)return t.value=n.value,t;const o=e.filter(e=>!s.QH(e))
;return 1===o.length?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>s.iR(e,r,i.$W())))}),t)
}const q=i.xI("$ZodUnion",(e,t)=>{
c.init(e,t),s.v5(e,"optin",e=>e.def.options.some(e=>"defaulted"===e._zod.optin)?"defaulted":e.def.options.some(e=>void 0!==e._zod.optin)?"optional":void 0),
s.v5(e,"optout",e=>e.def.options.some(e=>"optional"===e._zod.optout)?"optional":void 0),s.v5(e,"values",e=>{
if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}),s.v5(e,"pattern",e=>{
if(e.def.options.every(e=>e._zod.pattern)){const t=e.def.options.map(e=>e._zod.pattern);return new RegExp(`^(${t.map(e=>s.p6(e.source)).join("|")})$`)}})
;const n=1===t.options.length?t.options[0]._zod.run:null;e._zod.parse=(r,i)=>{if(n)return n(r,i);let o=!1;const s=[];for(const e of t.options){
const t=e._zod.run({value:r.value,issues:[]},i);if(t instanceof Promise)s.push(t),o=!0;else{if(0===t.issues.length)return t;s.push(t)}}
return o?Promise.all(s).then(t=>handleUnionResults(t,r,e,i)):handleUnionResults(s,r,e,i)}});const Y=i.xI("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,
q.init(e,t);const n=e._zod.parse;s.v5(e,"propValues",e=>{const t={};let n=0;for(const r of e.def.options){const i=r._zod.propValues
;if(!i||0===Object.keys(i).length)throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`)
;i[e.def.discriminator]?.has(void 0)&&n++;for(const[e,n]of Object.entries(i)){Object.prototype.hasOwnProperty.call(t,e)||s.Vy(t,e,new Set)
;for(const r of n)t[e].add(r)}}return!e.def.unionFallback&&n>1&&t[e.def.discriminator]?.delete(void 0),t}),t.options.forEach((e,n)=>{const r=s.MO(e._zod.def)
;if(r&&!Object.prototype.hasOwnProperty.call(r,t.discriminator))throw new Error(`Invalid discriminated union option at index "${n}"`)})
;const r=s.PO(()=>function discriminatorMap(e){const t=new Map;for(const n of e.options){const r=n._zod.propValues?.[e.discriminator]
;if(!r||0===r.size)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);for(const e of r)if(t.has(e)){
if(void 0!==e)throw new Error(`Duplicate discriminator value "${String(e)}"`);t.set(e,null)}else t.set(e,n)}return t}(t));e._zod.parse=(i,o)=>{const a=i.value
;if(!s.Gv(a))return i.issues.push({code:"invalid_type",expected:"object",input:a,inst:e}),i;const c=a?.[t.discriminator],u=r.value.get(c)
;return!u||void 0===c&&"backward"===o.direction?t.unionFallback||"backward"===o.direction?n(i,o):(i.issues.push({code:"invalid_union",errors:[],
note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(e=>null!==r.value.get(e)),input:a,
path:[t.discriminator],inst:e}),i):u._zod.run(i,o)}}),H=i.xI("$ZodIntersection",(e,t)=>{c.init(e,t),e._zod.parse=(e,n)=>{const r=e.value,i=t.left._zod.run({
value:r,issues:[]},n),o=t.right._zod.run({value:r,issues:[]},n)
;return i instanceof Promise||o instanceof Promise?Promise.all([i,o]).then(([t,n])=>handleIntersectionResults(e,t,n)):handleIntersectionResults(e,i,o)}})
;function mergeValues(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e===+t)return{valid:!0,data:e};if(s.Qd(e)&&s.Qd(t)){
const n=Object.keys(t),r=Object.keys(e).filter(e=>-1!==n.indexOf(e)),i={...e,...t};Object.prototype.hasOwnProperty.call(i,"__proto__")&&delete i.__proto__
;for(const n of r){if("__proto__"===n)continue;const r=mergeValues(e[n],t[n]);if(!r.valid)return{valid:!1,mergeErrorPath:[n,...r.mergeErrorPath]};i[n]=r.data}
return{valid:!0,data:i}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};const n=[];for(let r=0;r<e.length;r++){
const i=mergeValues(e[r],t[r]);if(!i.valid)return{valid:!1,mergeErrorPath:[r,...i.mergeErrorPath]};n.push(i.data)}return{valid:!0,data:n}}return{valid:!1,
mergeErrorPath:[]}}function handleIntersectionResults(e,t,n){const r=new Map;let i;const o=new Map,collect=(e,t)=>{let n
;if("unrecognized_keys"!==e.code||e.path?.length){if("invalid_key"!==e.code||"record"!==e.origin||1!==e.path?.length)return!1;{const t=String(e.path[0])
;o.has(t)||o.set(t,e),n=[t]}}else i??(i=e),n=e.keys;for(const e of n)r.has(e)||r.set(e,{}),r.get(e)[t]=!0;return!0}
;for(const n of t.issues)collect(n,"l")||e.issues.push(n);for(const t of n.issues)collect(t,"r")||e.issues.push(t)
;const a=[...r].filter(([,e])=>e.l&&e.r).map(([e])=>e);if(a.length){const t=i?a.filter(e=>i.keys.includes(e)):[];t.length&&e.issues.push({...i,keys:t})
;for(const n of a)!t.includes(n)&&o.has(n)&&e.issues.push(o.get(n))}const c=mergeValues(t.value,n.value);if(!c.valid){if(s.QH(e))return e
;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}const X=i.xI("$ZodTuple",(e,t)=>{
c.init(e,t);const n=t.items,r=i.cr.memoizer;r?.attach(e),e._zod.parse=(i,o)=>{const a=i.value;if(!Array.isArray(a))return i.issues.push({input:a,inst:e,
expected:"tuple",code:"invalid_type"}),i;i.value=r?r.alloc(e,i,[],o):[];const c=[],u=getTupleOptStart(n,"optin"),l=getTupleOptStart(n,"optout");if(!t.rest){
if(a.length<u)return i.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:"array"}),i;a.length>n.length&&i.issues.push({code:"too_big",
maximum:n.length,inclusive:!0,input:a,inst:e,origin:"array"})}const d=new Array(n.length),f=t.rest?o?.abortEarly:void 0;let p=!1;for(let e=0;e<n.length;e++){
const t=n[e]._zod.run({value:a[e],issues:[]},o);t instanceof Promise?c.push(t.then(t=>{d[e]=t})):(d[e]=t,f&&!p&&t.issues.length&&(p=s.QH(t)))}if(t.rest&&!p){
let e=n.length-1;const r=a.slice(n.length);let u=i.issues.length;for(const n of r){if(f&&i.issues.length!==u){if(s.QH(i,u))break;u=i.issues.length}e++
;const r=t.rest._zod.run({value:n,issues:[]},o);r instanceof Promise?c.push(r.then(t=>handleTupleResult(t,i,e))):handleTupleResult(r,i,e)}}
return c.length?Promise.all(c).then(()=>handleTupleResults(d,i,n,a,l)):handleTupleResults(d,i,n,a,l)}});function getTupleOptStart(e,t){
for(let n=e.length-1;n>=0;n--){if(!("optin"===t?void 0!==e[n]._zod.optin:"optional"===e[n]._zod.optout))return n+1}return 0}function handleTupleResult(e,t,n){
e.issues.length&&t.issues.push(...s.lQ(n,e.issues)),t.value[n]=e.value}function handleTupleResults(e,t,n,r,i){for(let o=0;o<n.length;o++){
const a=e[o],c=o<r.length;if(!c&&o>=i&&"optional"===n[o]._zod.optin){t.value.length=o;break}if(a.issues.length){if(!c&&o>=i){t.value.length=o;break}
t.issues.push(...s.lQ(o,a.issues))}t.value[o]=a.value}
for(let e=t.value.length-1;e>=r.length&&("optional"===n[e]._zod.optout&&void 0===t.value[e]);e--)t.value.length=e;return t}const ee=i.xI("$ZodRecord",(e,t)=>{
c.init(e,t);const n=i.cr.memoizer;n?.attach(e),e._zod.parse=(r,a)=>{const c=r.value;if(!s.Qd(c))return r.issues.push({expected:"record",code:"invalid_type",
input:c,inst:e}),r;const u=[],l=t.keyType._zod.values;if(l&&!t.partial){r.value=n?n.alloc(e,r,{},a):{};const o=new Set
;for(const n of l)if("string"==typeof n||"number"==typeof n||"symbol"==typeof n){if(o.add("number"==typeof n?n.toString():n),"__proto__"===n)continue
;const l=t.keyType._zod.run({value:n,issues:[]},a);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
;if(l.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(e=>s.iR(e,a,i.$W())),input:n,path:[n],inst:e});continue}
const d=l.value;if("__proto__"===d)continue;const f=t.valueType._zod.run({value:c[n],issues:[]},a);f instanceof Promise?u.push(f.then(e=>{
e.issues.length&&r.issues.push(...s.lQ(n,e.issues)),r.value[d]=e.value})):(f.issues.length&&r.issues.push(...s.lQ(n,f.issues)),r.value[d]=f.value)}let d
;for(const e in c)if(!o.has(e))if("loose"===t.mode){if("__proto__"===e)continue;r.value[e]=c[e]}else d=d??[],d.push(e);d&&d.length>0&&r.issues.push({
code:"unrecognized_keys",input:c,inst:e,keys:d,continue:!0})}else{let d;r.value=n?n.alloc(e,r,{},a):{};for(const n of Reflect.ownKeys(c)){
if("__proto__"===n)continue;if(!Object.prototype.propertyIsEnumerable.call(c,n))continue;let f=t.keyType._zod.run({value:n,issues:[]},a)
;if(f instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if("string"==typeof n&&o.ai.test(n)&&f.issues.length){
const e=t.keyType._zod.run({value:Number(n),issues:[]},a);if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
;0===e.issues.length&&(f=e)}if(f.issues.length){"loose"===t.mode?r.value[n]=c[n]:l?(d=d??[],d.push(n)):r.issues.push({code:"invalid_key",origin:"record",
issues:f.issues.map(e=>s.iR(e,a,i.$W())),input:n,path:[n],inst:e});continue}const p=f.value;if("__proto__"===p)continue;const h=t.valueType._zod.run({
value:c[n],issues:[]},a);h instanceof Promise?u.push(h.then(e=>{e.issues.length&&r.issues.push(...s.lQ(n,e.issues)),r.value[p]=e.value
})):(h.issues.length&&r.issues.push(...s.lQ(n,h.issues)),r.value[p]=h.value)}d&&d.length>0&&r.issues.push({code:"unrecognized_keys",input:c,inst:e,keys:d,
continue:!0})}return u.length?Promise.all(u).then(()=>r):r}});const te=i.xI("$ZodEnum",(e,t)=>{c.init(e,t);const n=s.w5(t.entries),r=new Set(n);e._zod.values=r,
s.v5(e,"pattern",e=>{const t=s.w5(e.def.entries).filter(e=>s.qQ.has(typeof e))
;return new RegExp(t.length?`^(${t.map(e=>s.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(t,i)=>{const o=t.value
;return r.has(o)||t.issues.push({code:"invalid_value",values:n,input:o,inst:e}),t}}),ne=i.xI("$ZodLiteral",(e,t)=>{c.init(e,t);const n=new Set(t.values)
;e._zod.values=n,s.v5(e,"pattern",e=>{const t=e.def.values
;return new RegExp(t.length?`^(${t.map(e=>"string"==typeof e?s.sD(e):e?s.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,i)=>{
const o=r.value;return n.has(o)||r.issues.push({code:"invalid_value",values:t.values,input:o,inst:e}),r}}),re=i.xI("$ZodTransform",(e,t)=>{c.init(e,t),
e._zod.optin="optional",i.cr.memoizer?.guard(e),e._zod.parse=(n,r)=>{if("backward"===r.direction)throw new i.cV(e.constructor.name)
;const o=t.transform(n.value,n);if(r.async){return(o instanceof Promise?o:Promise.resolve(o)).then(e=>(n.value=e,n))}if(o instanceof Promise)throw new i.GT
;return n.value=o,n}});function handleOptionalResult(e,t){return e.value=t.issues.length?void 0:t.value,e}const ie=i.xI("$ZodOptional",(e,t)=>{c.init(e,t),
s.v5(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),e._zod.optout="optional",s.v5(e,"values",e=>{
const t=e.def.innerType._zod.values;return t?new Set([...t,void 0]):void 0}),s.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
;return t?new RegExp(`^(${s.p6(t.source)})?$`):void 0}),e._zod.parse=(e,n)=>{if(void 0===e.value){if("defaulted"!==t.innerType._zod.optin)return e
;const r=t.innerType._zod.run({value:e.value,issues:[]},n);return r instanceof Promise?r.then(t=>handleOptionalResult(e,t)):handleOptionalResult(e,r)}
return t.innerType._zod.run(e,n)}}),oe=i.xI("$ZodExactOptional",(e,t)=>{ie.init(e,t),s.v5(e,"values",e=>e.def.innerType._zod.values),
s.v5(e,"pattern",e=>e.def.innerType._zod.pattern),e._zod.parse=(e,n)=>t.innerType._zod.run(e,n)}),se=i.xI("$ZodNullable",(e,t)=>{c.init(e,t),
s.v5(e,"optin",e=>e.def.innerType._zod.optin),s.v5(e,"optout",e=>e.def.innerType._zod.optout),s.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
;return t?new RegExp(`^(${s.p6(t.source)}|null)$`):void 0
}),s.v5(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0),
e._zod.parse=(e,n)=>null===e.value?e:t.innerType._zod.run(e,n)}),ae=i.xI("$ZodDefault",(e,t)=>{c.init(e,t),e._zod.optin="defaulted",
s.v5(e,"values",e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{if("backward"===n.direction)return t.innerType._zod.run(e,n)
;if(void 0===e.value)return e.value=t.defaultValue,e;const r=t.innerType._zod.run(e,n)
;return r instanceof Promise?r.then(e=>handleDefaultResult(e,t)):handleDefaultResult(r,t)}});function handleDefaultResult(e,t){
return void 0===e.value&&(e.value=t.defaultValue),e}const ce=i.xI("$ZodPrefault",(e,t)=>{c.init(e,t),e._zod.optin="defaulted",
s.v5(e,"values",e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>("backward"===n.direction||void 0===e.value&&(e.value=t.defaultValue),
t.innerType._zod.run(e,n))}),ue=i.xI("$ZodNonOptional",(e,t)=>{c.init(e,t),s.v5(e,"values",e=>{const t=e.def.innerType._zod.values
;return t?new Set([...t].filter(e=>void 0!==e)):void 0}),e._zod.parse=(n,r)=>{const i=t.innerType._zod.run(n,r)
;return i instanceof Promise?i.then(t=>handleNonOptionalResult(t,e)):handleNonOptionalResult(i,e)}});function handleNonOptionalResult(e,t){
return e.issues.length||void 0!==e.value||e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}
function handleCatchResult(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(e=>s.iR(e,r,i.$W()))},
input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}const le=i.xI("$ZodCatch",(e,t)=>{c.init(e,t),
s.v5(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),s.v5(e,"optout",e=>e.def.innerType._zod.optout),
s.v5(e,"values",e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{if("backward"===n.direction)return t.innerType._zod.run(e,n);const r=t.innerType._zod.run({
value:e.value,issues:[]},n);return r instanceof Promise?r.then(r=>handleCatchResult(e,r,t,n)):handleCatchResult(e,r,t,n)}}),de=i.xI("$ZodPipe",(e,t)=>{
c.init(e,t),s.v5(e,"values",e=>e.def.in._zod.values),s.v5(e,"optin",e=>e.def.in._zod.optin),s.v5(e,"optout",e=>e.def.out._zod.optout),
s.v5(e,"propValues",e=>e.def.in._zod.propValues),e._zod.parse=(e,n)=>{if("backward"===n.direction){const r=t.out._zod.run(e,n)
;return r instanceof Promise?r.then(e=>handlePipeResult(e,t.in,n)):handlePipeResult(r,t.in,n)}const r=t.in._zod.run(e,n)
;return r instanceof Promise?r.then(e=>handlePipeResult(e,t.out,n)):handlePipeResult(r,t.out,n)}});function handlePipeResult(e,t,n){
return e.issues.some(e=>"unrecognized_keys"!==e.code)?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}const fe=i.xI("$ZodReadonly",(e,t)=>{
c.init(e,t),s.v5(e,"propValues",e=>e.def.innerType._zod.propValues),s.v5(e,"values",e=>e.def.innerType._zod.values),
s.v5(e,"optin",e=>e.def.innerType?._zod?.optin),s.v5(e,"optout",e=>e.def.innerType?._zod?.optout),e._zod.parse=(e,n)=>{
if("backward"===n.direction)return t.innerType._zod.run(e,n);const r=t.innerType._zod.run(e,n)
;return r instanceof Promise?r.then(handleReadonlyResult):handleReadonlyResult(r)}});function handleReadonlyResult(e){
return e.memo||(e.value=Object.freeze(e.value)),e}const pe=i.xI("$ZodCustom",(e,t)=>{r.QP.init(e,t),c.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{
const r=n.value,i=t.fn(r);if(i instanceof Promise)return i.then(t=>handleRefineResult(t,n,r,e));handleRefineResult(i,n,r,e)}})
;function handleRefineResult(e,t,n,r){if(!e){const e={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort}
;r._zod.def.params&&(e.params=r._zod.def.params),t.issues.push(s.sn(e))}}},7509:(e,t,n)=>{n.d(t,{Lp:()=>processSchema,OA:()=>createToJSONSchemaMethod,
Wb:()=>extractDefs,_S:()=>handleUnrepresentable,az:()=>initializeContext,jE:()=>finalize,uE:()=>createStandardJSONSchemaMethod});var r=n(9396),i=n(4723)
;function assignProps(e,...t){for(const n of t)for(const t of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,t)&&(0,i.Vy)(e,t,n[t]);return e}
function initializeContext(e){let t=e?.target??"draft-2020-12";return"draft-4"===t&&(t="draft-04"),"draft-7"===t&&(t="draft-07"),{processors:e.processors??{},
metadataRegistry:e?.metadata??r.fd,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,
seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],
external:e?.external??void 0}}function handleUnrepresentable(e,t,n,r,i){const o="function"==typeof t.unrepresentable?t.unrepresentable({zodSchema:e,path:r.path,
message:i}):t.unrepresentable;if("any"===o)return!1;if(void 0===o||"throw"===o)throw new Error(i);return Object.assign(n,o),!0}function processSchema(e,t,n={
path:[],schemaPath:[]}){var r;const i=e._zod.def,o=t.seen.get(e);if(o){o.count++;return n.schemaPath.includes(e)&&(o.cycle=n.path),o.schema}const s={schema:{},
count:1,cycle:void 0,path:n.path};t.seen.set(e,s),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;const a=e._zod.toJSONSchema?.()
;if(a)s.schema=a;else{const r={...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,s.schema,r);else{
const n=s.schema,o=t.processors[i.type];if(!o)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);o(e,t,n,r)}const o=e._zod.parent
;o&&(s.ref||(s.ref=o),processSchema(o,t,r),t.seen.get(o).isParent=!0)}const c=t.metadataRegistry.get(e);c&&assignProps(s.schema,c),
"input"===t.io&&isTransforming(e)&&(delete s.schema.examples,delete s.schema.default),
"input"===t.io&&"_prefault"in s.schema&&((r=s.schema).default??(r.default=s.schema._prefault)),delete s.schema._prefault;return t.seen.get(e).schema}
function encodeJSONPointerSegment(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function extractDefs(e,t){const n=e.seen.get(t)
;if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;const r=new Map
;for(const t of e.seen.entries()){const n=e.metadataRegistry.get(t[0])?.id;if(n){const e=r.get(n)
;if(e&&e!==t[0])throw new Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`)
;r.set(n,t[0])}}const extractToDef=t=>{if(t[1].schema.$ref)return;const r=t[1],{ref:i,defId:o}=(t=>{const r="draft-2020-12"===e.target?"$defs":"definitions"
;if(e.external){const n=e.external.registry.get(t[0])?.id,i=e.external.uri??(e=>e);if(n)return{ref:i(n)}
;const o=t[1].defId??t[1].schema.id??"schema"+e.counter++;return t[1].defId=o,{defId:o,ref:`${i("__shared")}#/${r}/${encodeJSONPointerSegment(o)}`}}
const i=`#/${r}/`;if(t[1]===n&&!t[1].schema.id)return{ref:"#"};const o=t[1].schema.id??"__schema"+e.counter++;return{defId:o,ref:i+encodeJSONPointerSegment(o)}
})(t);r.def={...r.schema},o&&(r.defId=o);const s=r.schema;for(const e in s)delete s[e];s.$ref=i};if("throw"===e.cycles)for(const t of e.seen.entries()){
const e=t[1]
;if(e.cycle)throw new Error(`Cycle detected: #/${e.cycle?.join("/")}/<root>\n\nSet the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)
}for(const n of e.seen.entries()){const r=n[1];if(t===n[0]){extractToDef(n);continue}if(e.external){const r=e.external.registry.get(n[0])?.id;if(t!==n[0]&&r){
extractToDef(n);continue}}const i=e.metadataRegistry.get(n[0])?.id;i?extractToDef(n):(r.cycle||r.count>1&&"ref"===e.reused)&&extractToDef(n)}
e.external&&(e.sharedDefsExtractedFor=e.external)}function compactTypeUnion(e){const t=e.anyOf;if(!Array.isArray(t)||0===t.length||void 0!==e.type)return
;const n=[];for(const e of t){if(!e||"object"!=typeof e)return;compactTypeUnion(e);const t=Object.keys(e);if(1!==t.length||"type"!==t[0])return;const r=e.type
;for(const e of Array.isArray(r)?r:[r]){if("string"!=typeof e)return;n.includes(e)||n.push(e)}}delete e.anyOf,e.type=1===n.length?n[0]:n}
const o=new Set(["type","properties","required","additionalProperties"]),s=["oneOf","anyOf"];function undeclaredConstraint(e){const t=e.additionalProperties
;return void 0===t||!1===t||"object"!=typeof t||null===t?null:Object.keys(t).length?t:null}function foldObjects(e){const t=[];for(const n of e){
if("object"!=typeof n||"object"!==n.type)return null;for(const e in n)if(!o.has(e))return null;t.push(n)}const n={},r=new Set;for(const e of t){
for(const r in e.properties){if(Object.prototype.hasOwnProperty.call(n,r))continue;const e=[];for(const n of t){
const t=n.properties?.[r]??undeclaredConstraint(n);null!=t&&(e.some(e=>JSON.stringify(e)===JSON.stringify(t))||e.push(t))}
const o=1===e.length?e[0]:foldObjects(e)??{allOf:e};(0,i.Vy)(n,r,o)}for(const t of e.required??[])r.add(t)}const s={type:"object",properties:n}
;if(r.size&&(s.required=[...r]),t.every(e=>!1===e.additionalProperties))s.additionalProperties=!1;else{const e=[];for(const n of t){
const t=undeclaredConstraint(n);t&&!e.some(e=>JSON.stringify(e)===JSON.stringify(t))&&e.push(t)}
1===e.length?s.additionalProperties=e[0]:e.length>1&&(s.additionalProperties={allOf:e})}return s}function foldIntersection(e){const t=e.allOf
;if(!Array.isArray(t)||t.length<2)return;for(const t of o)if(t in e)return;const n=t.filter(e=>s.some(t=>Array.isArray(e[t])));let r=null;if(n.length){
const e=n[0],i=s.find(t=>Array.isArray(e[t]));if(1!==Object.keys(e).length)return;const o=t.filter(t=>t!==e),a=e[i].map(e=>foldObjects([...o,e]))
;if(a.some(e=>!e))return;r={[i]:a}}else r=foldObjects(t);r&&(delete e.allOf,assignProps(e,r))}function finalize(e,t){const n=e.seen.get(t)
;if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");const flattenRef=t=>{const n=e.seen.get(t);if(null===n.ref)return
;const r=n.def??n.schema,i={...r},o=n.ref;if(n.ref=null,o){flattenRef(o);const n=e.seen.get(o),s=n.schema
;!s.$ref||"draft-07"!==e.target&&"draft-04"!==e.target&&"openapi-3.0"!==e.target?assignProps(r,s):(r.allOf=r.allOf??[],r.allOf.push(s)),assignProps(r,i)
;if(t._zod.parent===o)for(const e in r)"$ref"!==e&&"allOf"!==e&&(e in i||delete r[e])
;if(s.$ref&&n.def)for(const e in r)"$ref"!==e&&"allOf"!==e&&e in n.def&&JSON.stringify(r[e])===JSON.stringify(n.def[e])&&delete r[e]}const s=t._zod.parent
;if(s&&s!==o){flattenRef(s);const t=e.seen.get(s);if(t?.schema.$ref&&(r.$ref=t.schema.$ref,
t.def))for(const e in r)"$ref"!==e&&"allOf"!==e&&e in t.def&&JSON.stringify(r[e])===JSON.stringify(t.def[e])&&delete r[e]}e.override({zodSchema:t,jsonSchema:r,
path:n.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(const t of[...e.seen.entries()].reverse())flattenRef(t[0])
;if("openapi-3.0"!==e.target)for(const t of e.seen.entries())compactTypeUnion(t[1].def??t[1].schema);for(const t of e.deferred)t();if(e.intersections.length){
const t=new Map;for(const n of e.seen.values())for(const e of[n.schema,n.def]){const n=e?.allOf;if(!Array.isArray(n))continue;const r=t.get(n)
;r?r.push(e):t.set(n,[e])}for(const n of e.intersections)for(const e of t.get(n)??[])foldIntersection(e)}}const r={}
;if("draft-2020-12"===e.target?r.$schema="https://json-schema.org/draft/2020-12/schema":"draft-07"===e.target?r.$schema="http://json-schema.org/draft-07/schema#":"draft-04"===e.target?r.$schema="http://json-schema.org/draft-04/schema#":e.target,
e.external?.uri){const n=e.external.registry.get(t)?.id;if(!n)throw new Error("Schema is missing an `id` property");r.$id=e.external.uri(n)}
assignProps(r,n.defId?n.schema:n.def??n.schema);const o=e.metadataRegistry.get(t)?.id;void 0!==o&&r.id===o&&delete r.id;const s=e.external?.defs??{}
;if(!e.external||e.sharedEmitDoneFor!==e.external)for(const t of e.seen.entries()){const e=t[1];e.def&&e.defId&&(e.def.id===e.defId&&delete e.def.id,(0,
i.Vy)(s,e.defId,e.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(s).length>0&&("draft-2020-12"===e.target?r.$defs=s:r.definitions=s)
;try{const n=JSON.parse(JSON.stringify(r));return Object.defineProperty(n,"~standard",{value:{...t["~standard"],jsonSchema:{
input:createStandardJSONSchemaMethod(t,"input",e.processors),output:createStandardJSONSchemaMethod(t,"output",e.processors)}},enumerable:!1,writable:!1}),n
}catch(e){throw new Error("Error converting schema to JSON.")}}function isTransforming(e,t){const n=t??{seen:new Set};if(n.seen.has(e))return!1;n.seen.add(e)
;const r=e._zod.def;if("transform"===r.type)return!0;if("array"===r.type)return isTransforming(r.element,n)
;if("set"===r.type)return isTransforming(r.valueType,n);if("lazy"===r.type)return isTransforming(r.getter(),n)
;if("promise"===r.type||"optional"===r.type||"nonoptional"===r.type||"nullable"===r.type||"readonly"===r.type||"default"===r.type||"prefault"===r.type||"catch"===r.type)return isTransforming(r.innerType,n)
;if("intersection"===r.type)return isTransforming(r.left,n)||isTransforming(r.right,n)
;if("record"===r.type||"map"===r.type)return isTransforming(r.keyType,n)||isTransforming(r.valueType,n)
;if("pipe"===r.type)return!!e._zod.traits.has("$ZodCodec")||(isTransforming(r.in,n)||isTransforming(r.out,n));if("object"===r.type){
for(const e in r.shape)if(isTransforming(r.shape[e],n))return!0;return!1}if("union"===r.type){for(const e of r.options)if(isTransforming(e,n))return!0;return!1}
if("tuple"===r.type){for(const e of r.items)if(isTransforming(e,n))return!0;return!(!r.rest||!isTransforming(r.rest,n))}return!1}
const createToJSONSchemaMethod=(e,t={})=>n=>{const r=initializeContext({...n,processors:t});return processSchema(e,r),extractDefs(r,e),finalize(r,e)
},createStandardJSONSchemaMethod=(e,t,n={})=>r=>{const{libraryOptions:i,target:o}=r??{},s=initializeContext({...i??{},target:o,io:t,processors:n})
;return processSchema(e,s),extractDefs(s,e),finalize(s,e)}},4723:(e,t,n)=>{n.d(t,{A2:()=>normalizeParams,B7:()=>stringifyPrimitive,GW:()=>parsedType,
Gv:()=>isObject,LG:()=>floatSafeRemainder,MO:()=>rawShape,NM:()=>optionalKeys,NR:()=>c,O7:()=>codePointLength,OH:()=>partial,PO:()=>cached,QH:()=>aborted,
Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,SS:()=>constantCatch,UQ:()=>esc,Up:()=>pick,Vy:()=>assignProp,W0:()=>safeExtend,X:()=>installLazyProp,
X$:()=>extend,Yv:()=>slugify,cJ:()=>omit,cl:()=>nullish,d3:()=>attachSchema,gx:()=>i,h1:()=>merge,hI:()=>o,hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,
jw:()=>joinValues,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,mw:()=>required,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>s,qh:()=>own,
rL:()=>explicitlyAborted,sD:()=>escapeRegex,sn:()=>issue,un:()=>derived,v5:()=>defineLazyInternal,w5:()=>getEnumValues,yG:()=>shallowClone,zH:()=>a,
zM:()=>mergeDefs});var r=n(8532);function getEnumValues(e){const t=Object.values(e).filter(e=>"number"==typeof e)
;return Object.entries(e).filter(([e,n])=>-1===t.indexOf(+e)).map(([e,t])=>t)}function joinValues(e,t="|"){return e.map(e=>stringifyPrimitive(e)).join(t)}
function jsonStringifyReplacer(e,t){return"bigint"==typeof t?t.toString():t}class Cached{constructor(e){this._getter=e,this._value=void 0}get value(){
const e=this._getter;return void 0!==e&&(this._value=e(),this._getter=void 0),this._value}}function cached(e){return new Cached(e)}function nullish(e){
return null==e}function cleanRegex(e){const t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function floatSafeRemainder(e,t){
const n=e/t,r=Math.round(n),i=4*Number.EPSILON*Math.max(Math.abs(n),1);return Math.abs(n-r)<i?0:n-r}function assignProp(e,t,n){Object.defineProperty(e,t,{
value:n,writable:!0,enumerable:!0,configurable:!0})}function rawShape(e){const t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}
function sourceShape(e){return rawShape(e._zod.def)??e._zod.def.shape}function deferProp(e,t,n){Object.defineProperty(e,t,{get(){const e=n()
;return assignProp(this,t,e),e},enumerable:!0,configurable:!0})}function putProp(e,t,n){t in e?assignProp(e,t,n):e[t]=n}function mirrorShape(e,t,n,r){
const i=sourceShape(t);for(const o of n){const n=Object.getOwnPropertyDescriptor(i,o);n.enumerable&&(n.get?deferProp(e,o,()=>{const e=t._zod.def.shape[o]
;return r?r(e,o):e}):putProp(e,o,r?r(n.value,o):n.value))}}function mergeDefs(...e){const t={};for(const n of e){const e=Object.getOwnPropertyDescriptors(n)
;Object.assign(t,e)}return Object.defineProperties({},t)}function esc(e){return JSON.stringify(e)}function slugify(e){
return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}
const i="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function isObject(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}
const o=cached(()=>{if(r.cr.jitless)return!1;if("undefined"!=typeof navigator&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{
return new Function(""),!0}catch(e){return!1}});function isPlainObject(e){if(!1===isObject(e))return!1;const t=e.constructor;if(void 0===t)return!0
;if("function"!=typeof t)return!0;const n=t.prototype;return!1!==isObject(n)&&!1!==Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")}
function shallowClone(e){return isPlainObject(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}
const s=new Set(["string","number","symbol"]);function escapeRegex(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(e,t,n){
const r=new e._zod.constr(t??e._zod.def);return t&&!n?.parent||(r._zod.parent=e),r}function normalizeParams(e){const t=e;if(!t)return{}
;if("string"==typeof t)return{error:()=>t};if(void 0!==t?.message){if(void 0!==t?.error)throw new Error("Cannot specify both `message` and `error` params")
;t.error=t.message}return delete t.message,"string"==typeof t.error?{...t,error:()=>t.error}:t}function stringifyPrimitive(e){
return"bigint"==typeof e?e.toString()+"n":"string"==typeof e?`"${e}"`:`${e}`}function optionalKeys(e){
return Object.keys(e).filter(t=>void 0!==e[t]._zod.optin&&"optional"===e[t]._zod.optout)}const a={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],
int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},c={
int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function pick(e,t){
const n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");const i={}
;return mirrorShape(i,e,maskedKeys(e,t)),clone(e,mergeDefs(n,{shape:i,checks:[]}))}function maskedKeys(e,t){const n=sourceShape(e),r=[]
;for(const e of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,e)?.enumerable)throw new Error(`Unrecognized key: "${String(e)}"`);t[e]&&r.push(e)}
return r}function omit(e,t){const n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements")
;const i=new Set(maskedKeys(e,t)),o={};return mirrorShape(o,e,Reflect.ownKeys(sourceShape(e)).filter(e=>!i.has(e))),clone(e,mergeDefs(n,{shape:o,checks:[]}))}
function extend(e,t){if(!isPlainObject(t))throw new Error("Invalid input to extend: expected a plain object");const n=e._zod.def.checks;if(n&&n.length>0){
const n=sourceShape(e)
;for(const e of Reflect.ownKeys(t))if(void 0!==Object.getOwnPropertyDescriptor(n,e))throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")
}return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}function extended(e,t){const n={};return mirrorShape(n,e,Reflect.ownKeys(sourceShape(e))),
function mirrorProps(e,t){for(const n of Reflect.ownKeys(t)){const r=Object.getOwnPropertyDescriptor(t,n)
;r.enumerable&&(r.get?deferProp(e,n,()=>t[n]):putProp(e,n,r.value))}}(n,t),n}function safeExtend(e,t){
if(!isPlainObject(t))throw new Error("Invalid input to safeExtend: expected a plain object");return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}
function merge(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.")
;if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");const n={}
;mirrorShape(n,e,Reflect.ownKeys(sourceShape(e))),mirrorShape(n,t,Reflect.ownKeys(sourceShape(t)));return clone(e,mergeDefs(e._zod.def,{shape:n,get catchall(){
return t._zod.def.catchall},checks:t._zod.def.checks??[]}))}function partial(e,t,n,r="partial"){const i=t._zod.def.checks
;if(i&&i.length>0)throw new Error(`.${r}() cannot be used on object schemas containing refinements`);const o=n?new Set(maskedKeys(t,n)):void 0,s={}
;return mirrorShape(s,t,Reflect.ownKeys(sourceShape(t)),e&&((t,n)=>o&&!o.has(n)?t:new e({type:"optional",innerType:t}))),clone(t,mergeDefs(t._zod.def,{shape:s,
checks:[]}))}function required(e,t,n){const r=n?new Set(maskedKeys(t,n)):void 0,i={}
;return mirrorShape(i,t,Reflect.ownKeys(sourceShape(t)),(t,n)=>r&&!r.has(n)?t:new e({type:"nonoptional",innerType:t})),clone(t,mergeDefs(t._zod.def,{shape:i}))}
function aborted(e,t=0){if(!0===e.aborted)return!0;for(let n=t;n<e.issues.length;n++)if(!0!==e.issues[n]?.continue)return!0;return!1}
function explicitlyAborted(e,t=0){if(!0===e.aborted)return!0;for(let n=t;n<e.issues.length;n++)if(!1===e.issues[n]?.continue)return!0;return!1}
function prefixIssues(e,t){return t.map(t=>{var n;return(n=t).path??(n.path=[]),t.path.unshift(e),t})}function unwrapMessage(e){
return"string"==typeof e?e:e?.message}function sizeCaps(e){const t=[];for(const n of e??[]){const e=n._zod.def
;if(!/_(length|size)$|_equals$/.test(e.check))break;const r=e.maximum??e.length??e.size;r>=0&&t.push([r,n])}return t}function attachSchema(e,t,n){var r
;for(let i=t;i<e.length;i++)(r=e[i]).schema??(r.schema=n)}function finalizeIssue(e,t,n){var r;const i=e.inst?._zod?.traits
;i?.has("$ZodType")&&(i.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst)
;const o=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(o?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(n.customError?.(e))??unwrapMessage(n.localeError?.(e))??"Invalid input",a={}
;for(const t of Object.keys(e))"inst"!==t&&"schema"!==t&&"continue"!==t&&"input"!==t&&"__proto__"!==t&&(a[t]=e[t]);return a.path??(a.path=[]),a.message=s,
t?.reportInput&&(a.input=e.input),a}const u=/[\uD800-\uDBFF]/;function codePointLength(e){const t=e.length;if(!u.test(e))return t;let n=t
;for(let r=0;r<t-1;r++)55296==(64512&e.charCodeAt(r))&&56320==(64512&e.charCodeAt(r+1))&&(n--,r++);return n}function getLengthableOrigin(e){
return Array.isArray(e)?"array":"string"==typeof e?"string":"unknown"}function parsedType(e){const t=typeof e;switch(t){case"number":
return Number.isNaN(e)?"nan":"number";case"object":{if(null===e)return"null";if(Array.isArray(e))return"array";const t=e
;if(t&&Object.getPrototypeOf(t)!==Object.prototype&&"constructor"in t&&t.constructor)return t.constructor.name}}return t}function issue(...e){const[t,n,r]=e
;return"string"==typeof t?{message:t,code:"custom",input:n,inst:r}:{...t}}function members(e,t){for(const n in t){const r=Object.getOwnPropertyDescriptor(t,n)
;r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):defineBound(e,n,r.value)}}function own(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function hide(e,t,n){return own(e,t,n,!1)}function derived(e,t){for(const n in e){const r=e[n];Object.defineProperty(t,n,{
configurable:!0,enumerable:!0,get(){return own(this,n,r(this))},set(e){own(this,n,e)}})}return t}function defineBound(e,t,n){Object.defineProperty(e,t,{
configurable:!0,get(){return null==this?n:own(this,t,n.bind(this))},set(e){own(this,t,e)}})}let l,d=!1;const f={configurable:!0,get(){d=!0}}
;function defineLazyInternal(e,t,n){const r=Object.getPrototypeOf(e._zod);t in r&&l!==e._zod?l=void 0:(l=e._zod,Object.defineProperty(r,t,{configurable:!0,
get(){Object.defineProperty(this,t,f);const e=d;d=!1;try{const r=n(this);return d?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,
value:r}),d=d||e,r}catch(n){throw delete this[t],d=d||e,n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}
function installLazyProp(e,t,n,r){const i=function claim(e,t){const n=Object.getPrototypeOf(e);return t in n?void 0:n}(e,t);i&&Object.defineProperty(i,t,{
configurable:!0,get(){const e={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,e),e.value=n(this),
Object.defineProperty(this,t,e),e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:e})}})}const p="~constantCatch"
;function constantCatch(e){const fn=()=>e;return fn[p]=!0,fn}}};
