export const id=894;export const ids=[894];export const modules={1630:(e,t)=>{t.toString=function(e){switch(e){case 1:return"IN";case 2:return"CS";case 3:
return"CH";case 4:return"HS";case 255:return"ANY"}return"UNKNOWN_"+e};t.toClass=function(e){switch(e.toUpperCase()){case"IN":return 1;case"CS":return 2
;case"CH":return 3;case"HS":return 4;case"ANY":return 255}return 0}},4894:(e,t,n)=>{const r=n(181).Buffer;const c=n(1891);const o=n(2028);const s=n(4693)
;const i=n(1630);const d=n(2075);const a=n(4550);const u=0;const f=1<<15;const g=1<<15;const l=~g;const h=1<<15;const y=~h;const E=t.name={}
;E.encode=function(e,t,n,{mail:c=false}={}){if(!t)t=r.alloc(E.encodingLength(e));if(!n)n=0;const o=n;const s=e.replace(/^\.|\.$/gm,"");if(s.length){let e=[]
;if(c){let t="";s.split(".").forEach(n=>{if(n.endsWith("\\")){t+=(t.length?".":"")+n.slice(0,-1)}else{if(e.length===0&&t.length){e.push(t+"."+n)}else{e.push(n)}
}})}else{e=s.split(".")}for(let r=0;r<e.length;r++){const c=t.write(e[r],n+1);t[n]=c;n+=c+1}}t[n++]=0;E.encode.bytes=n-o;return t};E.encode.bytes=0
;E.decode=function(e,t,{mail:n=false}={}){if(!t)t=0;const r=[];let c=t;let o=0;let s=0;let i=false;while(true){if(t>=e.length){
throw new Error("Cannot decode name (buffer overflow)")}const d=e[t++];s+=i?0:1;if(d===0){break}else if((d&192)===0){if(t+d>e.length){
throw new Error("Cannot decode name (buffer overflow)")}o+=d+1;if(o>254){throw new Error("Cannot decode name (name too long)")}let c=e.toString("utf-8",t,t+d)
;if(n){c=c.replace(/\./g,"\\.")}r.push(c);t+=d;s+=i?0:d}else if((d&192)===192){if(t+1>e.length){throw new Error("Cannot decode name (buffer overflow)")}
const n=e.readUInt16BE(t-1)-49152;if(n>=c){throw new Error("Cannot decode name (bad pointer)")}t=n;c=n;s+=i?0:1;i=true}else{
throw new Error("Cannot decode name (bad label)")}}E.decode.bytes=s;return r.length===0?".":r.join(".")};E.decode.bytes=0;E.encodingLength=function(e){
if(e==="."||e==="..")return 1;return r.byteLength(e.replace(/^\.|\.$/gm,""))+2};const I={};I.encode=function(e,t,n){if(!t)t=r.alloc(I.encodingLength(e))
;if(!n)n=0;const c=t.write(e,n+1);t[n]=c;I.encode.bytes=c+1;return t};I.encode.bytes=0;I.decode=function(e,t){if(!t)t=0;const n=e[t]
;const r=e.toString("utf-8",t+1,t+1+n);I.decode.bytes=n+1;return r};I.decode.bytes=0;I.encodingLength=function(e){return r.byteLength(e)+1};const b={}
;b.encode=function(e,t,n){if(!t)t=b.encodingLength(e);if(!n)n=0;const r=(e.flags||0)&32767;const c=e.type==="response"?f:u;t.writeUInt16BE(e.id||0,n)
;t.writeUInt16BE(r|c,n+2);t.writeUInt16BE(e.questions.length,n+4);t.writeUInt16BE(e.answers.length,n+6);t.writeUInt16BE(e.authorities.length,n+8)
;t.writeUInt16BE(e.additionals.length,n+10);return t};b.encode.bytes=12;b.decode=function(e,t){if(!t)t=0
;if(e.length<12)throw new Error("Header must be 12 bytes");const n=e.readUInt16BE(t+2);return{id:e.readUInt16BE(t),type:n&f?"response":"query",flags:n&32767,
flag_qr:(n>>15&1)===1,opcode:s.toString(n>>11&15),flag_aa:(n>>10&1)===1,flag_tc:(n>>9&1)===1,flag_rd:(n>>8&1)===1,flag_ra:(n>>7&1)===1,flag_z:(n>>6&1)===1,
flag_ad:(n>>5&1)===1,flag_cd:(n>>4&1)===1,rcode:o.toString(n&15),questions:new Array(e.readUInt16BE(t+4)),answers:new Array(e.readUInt16BE(t+6)),
authorities:new Array(e.readUInt16BE(t+8)),additionals:new Array(e.readUInt16BE(t+10))}};b.decode.bytes=12;b.encodingLength=function(){return 12}
;const U=t.unknown={};U.encode=function(e,t,n){if(!t)t=r.alloc(U.encodingLength(e));if(!n)n=0;t.writeUInt16BE(e.length,n);e.copy(t,n+2)
;U.encode.bytes=e.length+2;return t};U.encode.bytes=0;U.decode=function(e,t){if(!t)t=0;const n=e.readUInt16BE(t);const r=e.slice(t+2,t+2+n);U.decode.bytes=n+2
;return r};U.decode.bytes=0;U.encodingLength=function(e){return e.length+2};const w=t.ns={};w.encode=function(e,t,n){if(!t)t=r.alloc(w.encodingLength(e))
;if(!n)n=0;E.encode(e,t,n+2);t.writeUInt16BE(E.encode.bytes,n);w.encode.bytes=E.encode.bytes+2;return t};w.encode.bytes=0;w.decode=function(e,t){if(!t)t=0
;const n=e.readUInt16BE(t);const r=E.decode(e,t+2);w.decode.bytes=n+2;return r};w.decode.bytes=0;w.encodingLength=function(e){return E.encodingLength(e)+2}
;const L=t.soa={};L.encode=function(e,t,n){if(!t)t=r.alloc(L.encodingLength(e));if(!n)n=0;const c=n;n+=2;E.encode(e.mname,t,n);n+=E.encode.bytes
;E.encode(e.rname,t,n,{mail:true});n+=E.encode.bytes;t.writeUInt32BE(e.serial||0,n);n+=4;t.writeUInt32BE(e.refresh||0,n);n+=4;t.writeUInt32BE(e.retry||0,n);n+=4
;t.writeUInt32BE(e.expire||0,n);n+=4;t.writeUInt32BE(e.minimum||0,n);n+=4;t.writeUInt16BE(n-c-2,c);L.encode.bytes=n-c;return t};L.encode.bytes=0
;L.decode=function(e,t){if(!t)t=0;const n=t;const r={};t+=2;r.mname=E.decode(e,t);t+=E.decode.bytes;r.rname=E.decode(e,t,{mail:true});t+=E.decode.bytes
;r.serial=e.readUInt32BE(t);t+=4;r.refresh=e.readUInt32BE(t);t+=4;r.retry=e.readUInt32BE(t);t+=4;r.expire=e.readUInt32BE(t);t+=4;r.minimum=e.readUInt32BE(t)
;t+=4;L.decode.bytes=t-n;return r};L.decode.bytes=0;L.encodingLength=function(e){return 22+E.encodingLength(e.mname)+E.encodingLength(e.rname)};const p=t.txt={}
;p.encode=function(e,t,n){if(!Array.isArray(e))e=[e];for(let t=0;t<e.length;t++){if(typeof e[t]==="string"){e[t]=r.from(e[t])}if(!r.isBuffer(e[t])){
throw new Error("Must be a Buffer")}}if(!t)t=r.alloc(p.encodingLength(e));if(!n)n=0;const c=n;n+=2;e.forEach(function(e){t[n++]=e.length;e.copy(t,n,0,e.length)
;n+=e.length});t.writeUInt16BE(n-c-2,c);p.encode.bytes=n-c;return t};p.encode.bytes=0;p.decode=function(e,t){if(!t)t=0;const n=t;let r=e.readUInt16BE(t);t+=2
;let c=[];while(r>0){const n=e[t++];--r;if(r<n){throw new Error("Buffer overflow")}c.push(e.slice(t,t+n));t+=n;r-=n}p.decode.bytes=t-n;return c}
;p.decode.bytes=0;p.encodingLength=function(e){if(!Array.isArray(e))e=[e];let t=2;e.forEach(function(e){if(typeof e==="string"){t+=r.byteLength(e)+1}else{
t+=e.length+1}});return t};const B=t["null"]={};B.encode=function(e,t,n){if(!t)t=r.alloc(B.encodingLength(e));if(!n)n=0;if(typeof e==="string")e=r.from(e)
;if(!e)e=r.alloc(0);const c=n;n+=2;const o=e.length;e.copy(t,n,0,o);n+=o;t.writeUInt16BE(n-c-2,c);B.encode.bytes=n-c;return t};B.encode.bytes=0
;B.decode=function(e,t){if(!t)t=0;const n=t;const r=e.readUInt16BE(t);t+=2;const c=e.slice(t,t+r);t+=r;B.decode.bytes=t-n;return c};B.decode.bytes=0
;B.encodingLength=function(e){if(!e)return 2;return(r.isBuffer(e)?e.length:r.byteLength(e))+2};const O=t.hinfo={};O.encode=function(e,t,n){
if(!t)t=r.alloc(O.encodingLength(e));if(!n)n=0;const c=n;n+=2;I.encode(e.cpu,t,n);n+=I.encode.bytes;I.encode(e.os,t,n);n+=I.encode.bytes
;t.writeUInt16BE(n-c-2,c);O.encode.bytes=n-c;return t};O.encode.bytes=0;O.decode=function(e,t){if(!t)t=0;const n=t;const r={};t+=2;r.cpu=I.decode(e,t)
;t+=I.decode.bytes;r.os=I.decode(e,t);t+=I.decode.bytes;O.decode.bytes=t-n;return r};O.decode.bytes=0;O.encodingLength=function(e){
return I.encodingLength(e.cpu)+I.encodingLength(e.os)+2};const C=t.ptr={};const m=t.cname=C;const S=t.dname=C;C.encode=function(e,t,n){
if(!t)t=r.alloc(C.encodingLength(e));if(!n)n=0;E.encode(e,t,n+2);t.writeUInt16BE(E.encode.bytes,n);C.encode.bytes=E.encode.bytes+2;return t};C.encode.bytes=0
;C.decode=function(e,t){if(!t)t=0;const n=E.decode(e,t+2);C.decode.bytes=E.decode.bytes+2;return n};C.decode.bytes=0;C.encodingLength=function(e){
return E.encodingLength(e)+2};const N=t.srv={};N.encode=function(e,t,n){if(!t)t=r.alloc(N.encodingLength(e));if(!n)n=0;t.writeUInt16BE(e.priority||0,n+2)
;t.writeUInt16BE(e.weight||0,n+4);t.writeUInt16BE(e.port||0,n+6);E.encode(e.target,t,n+8);const c=E.encode.bytes+6;t.writeUInt16BE(c,n);N.encode.bytes=c+2
;return t};N.encode.bytes=0;N.decode=function(e,t){if(!t)t=0;const n=e.readUInt16BE(t);const r={};r.priority=e.readUInt16BE(t+2);r.weight=e.readUInt16BE(t+4)
;r.port=e.readUInt16BE(t+6);r.target=E.decode(e,t+8);N.decode.bytes=n+2;return r};N.decode.bytes=0;N.encodingLength=function(e){
return 8+E.encodingLength(e.target)};const A=t.caa={};A.ISSUER_CRITICAL=1<<7;A.encode=function(e,t,n){const c=A.encodingLength(e)
;if(!t)t=r.alloc(A.encodingLength(e));if(!n)n=0;if(e.issuerCritical){e.flags=A.ISSUER_CRITICAL}t.writeUInt16BE(c-2,n);n+=2;t.writeUInt8(e.flags||0,n);n+=1
;I.encode(e.tag,t,n);n+=I.encode.bytes;t.write(e.value,n);n+=r.byteLength(e.value);A.encode.bytes=c;return t};A.encode.bytes=0;A.decode=function(e,t){if(!t)t=0
;const n=e.readUInt16BE(t);t+=2;const r=t;const c={};c.flags=e.readUInt8(t);t+=1;c.tag=I.decode(e,t);t+=I.decode.bytes;c.value=e.toString("utf-8",t,r+n)
;c.issuerCritical=!!(c.flags&A.ISSUER_CRITICAL);A.decode.bytes=n+2;return c};A.decode.bytes=0;A.encodingLength=function(e){
return I.encodingLength(e.tag)+I.encodingLength(e.value)+2};const T=t.mx={};T.encode=function(e,t,n){if(!t)t=r.alloc(T.encodingLength(e));if(!n)n=0;const c=n
;n+=2;t.writeUInt16BE(e.preference||0,n);n+=2;E.encode(e.exchange,t,n);n+=E.encode.bytes;t.writeUInt16BE(n-c-2,c);T.encode.bytes=n-c;return t};T.encode.bytes=0
;T.decode=function(e,t){if(!t)t=0;const n=t;const r={};t+=2;r.preference=e.readUInt16BE(t);t+=2;r.exchange=E.decode(e,t);t+=E.decode.bytes;T.decode.bytes=t-n
;return r};T.encodingLength=function(e){return 4+E.encodingLength(e.exchange)};const D=t.a={};D.encode=function(e,t,n){if(!t)t=r.alloc(D.encodingLength(e))
;if(!n)n=0;t.writeUInt16BE(4,n);n+=2;a.v4.encode(e,t,n);D.encode.bytes=6;return t};D.encode.bytes=0;D.decode=function(e,t){if(!t)t=0;t+=2
;const n=a.v4.decode(e,t);D.decode.bytes=6;return n};D.decode.bytes=0;D.encodingLength=function(){return 6};const R=t.aaaa={};R.encode=function(e,t,n){
if(!t)t=r.alloc(R.encodingLength(e));if(!n)n=0;t.writeUInt16BE(16,n);n+=2;a.v6.encode(e,t,n);R.encode.bytes=18;return t};R.encode.bytes=0
;R.decode=function(e,t){if(!t)t=0;t+=2;const n=a.v6.decode(e,t);R.decode.bytes=18;return n};R.decode.bytes=0;R.encodingLength=function(){return 18}
;const P=t.option={};P.encode=function(e,t,n){if(!t)t=r.alloc(P.encodingLength(e));if(!n)n=0;const c=n;const o=d.toCode(e.code);t.writeUInt16BE(o,n);n+=2
;if(e.data){t.writeUInt16BE(e.data.length,n);n+=2;e.data.copy(t,n);n+=e.data.length}else{switch(o){case 8:const c=e.sourcePrefixLength||0
;const o=e.family||a.familyOf(e.ip);const s=a.encode(e.ip,r.alloc);const i=Math.ceil(c/8);t.writeUInt16BE(i+4,n);n+=2;t.writeUInt16BE(o,n);n+=2
;t.writeUInt8(c,n++);t.writeUInt8(e.scopePrefixLength||0,n++);s.copy(t,n,0,i);n+=i;break;case 11:if(e.timeout){t.writeUInt16BE(2,n);n+=2
;t.writeUInt16BE(e.timeout,n);n+=2}else{t.writeUInt16BE(0,n);n+=2}break;case 12:const d=e.length||0;t.writeUInt16BE(d,n);n+=2;t.fill(0,n,n+d);n+=d;break
;case 14:const u=e.tags.length*2;t.writeUInt16BE(u,n);n+=2;for(const r of e.tags){t.writeUInt16BE(r,n);n+=2}break;default:
throw new Error(`Unknown roption code: ${e.code}`)}}P.encode.bytes=n-c;return t};P.encode.bytes=0;P.decode=function(e,t){if(!t)t=0;const n={}
;n.code=e.readUInt16BE(t);n.type=d.toString(n.code);t+=2;const c=e.readUInt16BE(t);t+=2;n.data=e.slice(t,t+c);switch(n.code){case 8:n.family=e.readUInt16BE(t)
;t+=2;n.sourcePrefixLength=e.readUInt8(t++);n.scopePrefixLength=e.readUInt8(t++);const o=r.alloc(n.family===1?4:16);e.copy(o,0,t,t+c-4);n.ip=a.decode(o);break
;case 11:if(c>0){n.timeout=e.readUInt16BE(t);t+=2}break;case 14:n.tags=[];for(let r=0;r<c;r+=2){n.tags.push(e.readUInt16BE(t));t+=2}}P.decode.bytes=c+4;return n
};P.decode.bytes=0;P.encodingLength=function(e){if(e.data){return e.data.length+4}const t=d.toCode(e.code);switch(t){case 8:const t=e.sourcePrefixLength||0
;return Math.ceil(t/8)+8;case 11:return typeof e.timeout==="number"?6:4;case 12:return e.length+4;case 14:return 4+e.tags.length*2}
throw new Error(`Unknown roption code: ${e.code}`)};const _=t.opt={};_.encode=function(e,t,n){if(!t)t=r.alloc(_.encodingLength(e));if(!n)n=0;const c=n
;const o=encodingLengthList(e,P);t.writeUInt16BE(o,n);n=encodeList(e,P,t,n+2);_.encode.bytes=n-c;return t};_.encode.bytes=0;_.decode=function(e,t){if(!t)t=0
;const n=t;const r=[];let c=e.readUInt16BE(t);t+=2;let o=0;while(c>0){r[o++]=P.decode(e,t);t+=P.decode.bytes;c-=P.decode.bytes}_.decode.bytes=t-n;return r}
;_.decode.bytes=0;_.encodingLength=function(e){return 2+encodingLengthList(e||[],P)};const v=t.dnskey={};v.PROTOCOL_DNSSEC=3;v.ZONE_KEY=128
;v.SECURE_ENTRYPOINT=32768;v.encode=function(e,t,n){if(!t)t=r.alloc(v.encodingLength(e));if(!n)n=0;const c=n;const o=e.key;if(!r.isBuffer(o)){
throw new Error("Key must be a Buffer")}n+=2;t.writeUInt16BE(e.flags,n);n+=2;t.writeUInt8(v.PROTOCOL_DNSSEC,n);n+=1;t.writeUInt8(e.algorithm,n);n+=1
;o.copy(t,n,0,o.length);n+=o.length;v.encode.bytes=n-c;t.writeUInt16BE(v.encode.bytes-2,c);return t};v.encode.bytes=0;v.decode=function(e,t){if(!t)t=0;const n=t
;var r={};var c=e.readUInt16BE(t);t+=2;r.flags=e.readUInt16BE(t);t+=2;if(e.readUInt8(t)!==v.PROTOCOL_DNSSEC){throw new Error("Protocol must be 3")}t+=1
;r.algorithm=e.readUInt8(t);t+=1;r.key=e.slice(t,n+c+2);t+=r.key.length;v.decode.bytes=t-n;return r};v.decode.bytes=0;v.encodingLength=function(e){
return 6+r.byteLength(e.key)};const x=t.rrsig={};x.encode=function(e,t,n){if(!t)t=r.alloc(x.encodingLength(e));if(!n)n=0;const o=n;const s=e.signature
;if(!r.isBuffer(s)){throw new Error("Signature must be a Buffer")}n+=2;t.writeUInt16BE(c.toType(e.typeCovered),n);n+=2;t.writeUInt8(e.algorithm,n);n+=1
;t.writeUInt8(e.labels,n);n+=1;t.writeUInt32BE(e.originalTTL,n);n+=4;t.writeUInt32BE(e.expiration,n);n+=4;t.writeUInt32BE(e.inception,n);n+=4
;t.writeUInt16BE(e.keyTag,n);n+=2;E.encode(e.signersName,t,n);n+=E.encode.bytes;s.copy(t,n,0,s.length);n+=s.length;x.encode.bytes=n-o
;t.writeUInt16BE(x.encode.bytes-2,o);return t};x.encode.bytes=0;x.decode=function(e,t){if(!t)t=0;const n=t;var r={};var o=e.readUInt16BE(t);t+=2
;r.typeCovered=c.toString(e.readUInt16BE(t));t+=2;r.algorithm=e.readUInt8(t);t+=1;r.labels=e.readUInt8(t);t+=1;r.originalTTL=e.readUInt32BE(t);t+=4
;r.expiration=e.readUInt32BE(t);t+=4;r.inception=e.readUInt32BE(t);t+=4;r.keyTag=e.readUInt16BE(t);t+=2;r.signersName=E.decode(e,t);t+=E.decode.bytes
;r.signature=e.slice(t,n+o+2);t+=r.signature.length;x.decode.bytes=t-n;return r};x.decode.bytes=0;x.encodingLength=function(e){
return 20+E.encodingLength(e.signersName)+r.byteLength(e.signature)};const F=t.rp={};F.encode=function(e,t,n){if(!t)t=r.alloc(F.encodingLength(e));if(!n)n=0
;const c=n;n+=2;E.encode(e.mbox||".",t,n,{mail:true});n+=E.encode.bytes;E.encode(e.txt||".",t,n);n+=E.encode.bytes;F.encode.bytes=n-c
;t.writeUInt16BE(F.encode.bytes-2,c);return t};F.encode.bytes=0;F.decode=function(e,t){if(!t)t=0;const n=t;const r={};t+=2;r.mbox=E.decode(e,t,{mail:true})||"."
;t+=E.decode.bytes;r.txt=E.decode(e,t)||".";t+=E.decode.bytes;F.decode.bytes=t-n;return r};F.decode.bytes=0;F.encodingLength=function(e){
return 2+E.encodingLength(e.mbox||".")+E.encodingLength(e.txt||".")};const Y={};Y.encode=function(e,t,n){if(!t)t=r.alloc(Y.encodingLength(e));if(!n)n=0
;const o=n;var s=[];for(var i=0;i<e.length;i++){var d=c.toType(e[i]);if(s[d>>8]===undefined){s[d>>8]=[]}s[d>>8][d>>3&31]|=1<<7-(d&7)}for(i=0;i<s.length;i++){
if(s[i]!==undefined){var a=r.from(s[i]);t.writeUInt8(i,n);n+=1;t.writeUInt8(a.length,n);n+=1;a.copy(t,n);n+=a.length}}Y.encode.bytes=n-o;return t}
;Y.encode.bytes=0;Y.decode=function(e,t,n){if(!t)t=0;const r=t;var o=[];while(t-r<n){var s=e.readUInt8(t);t+=1;var i=e.readUInt8(t);t+=1;for(var d=0;d<i;d++){
var a=e.readUInt8(t+d);for(var u=0;u<8;u++){if(a&1<<7-u){var f=c.toString(s<<8|d<<3|u);o.push(f)}}}t+=i}Y.decode.bytes=t-r;return o};Y.decode.bytes=0
;Y.encodingLength=function(e){var t=[];for(var n=0;n<e.length;n++){var r=c.toType(e[n]);t[r>>8]=Math.max(t[r>>8]||0,r&255)}var o=0;for(n=0;n<t.length;n++){
if(t[n]!==undefined){o+=2+Math.ceil((t[n]+1)/8)}}return o};const H=t.nsec={};H.encode=function(e,t,n){if(!t)t=r.alloc(H.encodingLength(e));if(!n)n=0;const c=n
;n+=2;E.encode(e.nextDomain,t,n);n+=E.encode.bytes;Y.encode(e.rrtypes,t,n);n+=Y.encode.bytes;H.encode.bytes=n-c;t.writeUInt16BE(H.encode.bytes-2,c);return t}
;H.encode.bytes=0;H.decode=function(e,t){if(!t)t=0;const n=t;var r={};var c=e.readUInt16BE(t);t+=2;r.nextDomain=E.decode(e,t);t+=E.decode.bytes
;r.rrtypes=Y.decode(e,t,c-(t-n));t+=Y.decode.bytes;H.decode.bytes=t-n;return r};H.decode.bytes=0;H.encodingLength=function(e){
return 2+E.encodingLength(e.nextDomain)+Y.encodingLength(e.rrtypes)};const K=t.nsec3={};K.encode=function(e,t,n){if(!t)t=r.alloc(K.encodingLength(e));if(!n)n=0
;const c=n;const o=e.salt;if(!r.isBuffer(o)){throw new Error("salt must be a Buffer")}const s=e.nextDomain;if(!r.isBuffer(s)){
throw new Error("nextDomain must be a Buffer")}n+=2;t.writeUInt8(e.algorithm,n);n+=1;t.writeUInt8(e.flags,n);n+=1;t.writeUInt16BE(e.iterations,n);n+=2
;t.writeUInt8(o.length,n);n+=1;o.copy(t,n,0,o.length);n+=o.length;t.writeUInt8(s.length,n);n+=1;s.copy(t,n,0,s.length);n+=s.length;Y.encode(e.rrtypes,t,n)
;n+=Y.encode.bytes;K.encode.bytes=n-c;t.writeUInt16BE(K.encode.bytes-2,c);return t};K.encode.bytes=0;K.decode=function(e,t){if(!t)t=0;const n=t;var r={}
;var c=e.readUInt16BE(t);t+=2;r.algorithm=e.readUInt8(t);t+=1;r.flags=e.readUInt8(t);t+=1;r.iterations=e.readUInt16BE(t);t+=2;const o=e.readUInt8(t);t+=1
;r.salt=e.slice(t,t+o);t+=o;const s=e.readUInt8(t);t+=1;r.nextDomain=e.slice(t,t+s);t+=s;r.rrtypes=Y.decode(e,t,c-(t-n));t+=Y.decode.bytes;K.decode.bytes=t-n
;return r};K.decode.bytes=0;K.encodingLength=function(e){return 8+e.salt.length+e.nextDomain.length+Y.encodingLength(e.rrtypes)};const M=t.ds={}
;M.encode=function(e,t,n){if(!t)t=r.alloc(M.encodingLength(e));if(!n)n=0;const c=n;const o=e.digest;if(!r.isBuffer(o)){
throw new Error("Digest must be a Buffer")}n+=2;t.writeUInt16BE(e.keyTag,n);n+=2;t.writeUInt8(e.algorithm,n);n+=1;t.writeUInt8(e.digestType,n);n+=1
;o.copy(t,n,0,o.length);n+=o.length;M.encode.bytes=n-c;t.writeUInt16BE(M.encode.bytes-2,c);return t};M.encode.bytes=0;M.decode=function(e,t){if(!t)t=0;const n=t
;var r={};var c=e.readUInt16BE(t);t+=2;r.keyTag=e.readUInt16BE(t);t+=2;r.algorithm=e.readUInt8(t);t+=1;r.digestType=e.readUInt8(t);t+=1
;r.digest=e.slice(t,n+c+2);t+=r.digest.length;M.decode.bytes=t-n;return r};M.decode.bytes=0;M.encodingLength=function(e){return 6+r.byteLength(e.digest)}
;const X=t.sshfp={};X.getFingerprintLengthForHashType=function getFingerprintLengthForHashType(e){switch(e){case 1:return 20;case 2:return 32}}
;X.encode=function encode(e,t,n){if(!t)t=r.alloc(X.encodingLength(e));if(!n)n=0;const c=n;n+=2;t[n]=e.algorithm;n+=1;t[n]=e.hash;n+=1
;const o=r.from(e.fingerprint.toUpperCase(),"hex");if(o.length!==X.getFingerprintLengthForHashType(e.hash)){throw new Error("Invalid fingerprint length")}
o.copy(t,n);n+=o.byteLength;X.encode.bytes=n-c;t.writeUInt16BE(X.encode.bytes-2,c);return t};X.encode.bytes=0;X.decode=function decode(e,t){if(!t)t=0;const n=t
;const r={};t+=2;r.algorithm=e[t];t+=1;r.hash=e[t];t+=1;const c=X.getFingerprintLengthForHashType(r.hash)
;r.fingerprint=e.slice(t,t+c).toString("hex").toUpperCase();t+=c;X.decode.bytes=t-n;return r};X.decode.bytes=0;X.encodingLength=function(e){
return 4+r.from(e.fingerprint,"hex").byteLength};const k=t.naptr={};k.encode=function(e,t,n){if(!t)t=r.alloc(k.encodingLength(e));if(!n)n=0;const c=n;n+=2
;t.writeUInt16BE(e.order||0,n);n+=2;t.writeUInt16BE(e.preference||0,n);n+=2;I.encode(e.flags,t,n);n+=I.encode.bytes;I.encode(e.services,t,n);n+=I.encode.bytes
;I.encode(e.regexp,t,n);n+=I.encode.bytes;E.encode(e.replacement,t,n);n+=E.encode.bytes;k.encode.bytes=n-c;t.writeUInt16BE(k.encode.bytes-2,c);return t}
;k.encode.bytes=0;k.decode=function(e,t){if(!t)t=0;const n=t;const r={};t+=2;r.order=e.readUInt16BE(t);t+=2;r.preference=e.readUInt16BE(t);t+=2
;r.flags=I.decode(e,t);t+=I.decode.bytes;r.services=I.decode(e,t);t+=I.decode.bytes;r.regexp=I.decode(e,t);t+=I.decode.bytes;r.replacement=E.decode(e,t)
;t+=E.decode.bytes;k.decode.bytes=t-n;return r};k.decode.bytes=0;k.encodingLength=function(e){
return I.encodingLength(e.flags)+I.encodingLength(e.services)+I.encodingLength(e.regexp)+E.encodingLength(e.replacement)+6};const z=t.tlsa={}
;z.encode=function(e,t,n){if(!t)t=r.alloc(z.encodingLength(e));if(!n)n=0;const c=n;const o=e.certificate;if(!r.isBuffer(o)){
throw new Error("Certificate must be a Buffer")}n+=2;t.writeUInt8(e.usage,n);n+=1;t.writeUInt8(e.selector,n);n+=1;t.writeUInt8(e.matchingType,n);n+=1
;o.copy(t,n,0,o.length);n+=o.length;z.encode.bytes=n-c;t.writeUInt16BE(z.encode.bytes-2,c);return t};z.encode.bytes=0;z.decode=function(e,t){if(!t)t=0;const n=t
;const r={};const c=e.readUInt16BE(t);t+=2;r.usage=e.readUInt8(t);t+=1;r.selector=e.readUInt8(t);t+=1;r.matchingType=e.readUInt8(t);t+=1
;r.certificate=e.slice(t,n+c+2);t+=r.certificate.length;z.decode.bytes=t-n;return r};z.decode.bytes=0;z.encodingLength=function(e){
return 5+r.byteLength(e.certificate)};const $=t.record=function(e){switch(e.toUpperCase()){case"A":return D;case"PTR":return C;case"CNAME":return m;case"DNAME":
return S;case"TXT":return p;case"NULL":return B;case"AAAA":return R;case"SRV":return N;case"HINFO":return O;case"CAA":return A;case"NS":return w;case"SOA":
return L;case"MX":return T;case"OPT":return _;case"DNSKEY":return v;case"RRSIG":return x;case"RP":return F;case"NSEC":return H;case"NSEC3":return K;case"SSHFP":
return X;case"DS":return M;case"NAPTR":return k;case"TLSA":return z}return U};const V=t.answer={};V.encode=function(e,t,n){if(!t)t=r.alloc(V.encodingLength(e))
;if(!n)n=0;const o=n;E.encode(e.name,t,n);n+=E.encode.bytes;t.writeUInt16BE(c.toType(e.type),n);if(e.type.toUpperCase()==="OPT"){if(e.name!=="."){
throw new Error("OPT name must be root.")}t.writeUInt16BE(e.udpPayloadSize||4096,n+2);t.writeUInt8(e.extendedRcode||0,n+4);t.writeUInt8(e.ednsVersion||0,n+5)
;t.writeUInt16BE(e.flags||0,n+6);n+=8;_.encode(e.options||[],t,n);n+=_.encode.bytes}else{let r=i.toClass(e.class===undefined?"IN":e.class);if(e.flush)r|=g
;t.writeUInt16BE(r,n+2);t.writeUInt32BE(e.ttl||0,n+4);n+=8;const c=$(e.type);c.encode(e.data,t,n);n+=c.encode.bytes}V.encode.bytes=n-o;return t}
;V.encode.bytes=0;V.decode=function(e,t){if(!t)t=0;const n={};const r=t;n.name=E.decode(e,t);t+=E.decode.bytes;n.type=c.toString(e.readUInt16BE(t))
;if(n.type==="OPT"){n.udpPayloadSize=e.readUInt16BE(t+2);n.extendedRcode=e.readUInt8(t+4);n.ednsVersion=e.readUInt8(t+5);n.flags=e.readUInt16BE(t+6)
;n.flag_do=(n.flags>>15&1)===1;n.options=_.decode(e,t+8);t+=8+_.decode.bytes}else{const r=e.readUInt16BE(t+2);n.ttl=e.readUInt32BE(t+4);n.class=i.toString(r&l)
;n.flush=!!(r&g);const c=$(n.type);n.data=c.decode(e,t+8);t+=8+c.decode.bytes}V.decode.bytes=t-r;return n};V.decode.bytes=0;V.encodingLength=function(e){
const t=e.data!==null&&e.data!==undefined?e.data:e.options;return E.encodingLength(e.name)+8+$(e.type).encodingLength(t)};const G=t.question={}
;G.encode=function(e,t,n){if(!t)t=r.alloc(G.encodingLength(e));if(!n)n=0;const o=n;E.encode(e.name,t,n);n+=E.encode.bytes;t.writeUInt16BE(c.toType(e.type),n)
;n+=2;t.writeUInt16BE(i.toClass(e.class===undefined?"IN":e.class),n);n+=2;G.encode.bytes=n-o;return e};G.encode.bytes=0;G.decode=function(e,t){if(!t)t=0
;const n=t;const r={};r.name=E.decode(e,t);t+=E.decode.bytes;r.type=c.toString(e.readUInt16BE(t));t+=2;r.class=i.toString(e.readUInt16BE(t));t+=2
;const o=!!(r.class&h);if(o)r.class&=y;G.decode.bytes=t-n;return r};G.decode.bytes=0;G.encodingLength=function(e){return E.encodingLength(e.name)+4}
;t.AUTHORITATIVE_ANSWER=1<<10;t.TRUNCATED_RESPONSE=1<<9;t.RECURSION_DESIRED=1<<8;t.RECURSION_AVAILABLE=1<<7;t.AUTHENTIC_DATA=1<<5;t.CHECKING_DISABLED=1<<4
;t.DNSSEC_OK=1<<15;t.encode=function(e,n,c){const o=!n;if(o)n=r.alloc(t.encodingLength(e));if(!c)c=0;const s=c;if(!e.questions)e.questions=[]
;if(!e.answers)e.answers=[];if(!e.authorities)e.authorities=[];if(!e.additionals)e.additionals=[];b.encode(e,n,c);c+=b.encode.bytes
;c=encodeList(e.questions,G,n,c);c=encodeList(e.answers,V,n,c);c=encodeList(e.authorities,V,n,c);c=encodeList(e.additionals,V,n,c);t.encode.bytes=c-s
;if(o&&t.encode.bytes!==n.length){return n.slice(0,t.encode.bytes)}return n};t.encode.bytes=0;t.decode=function(e,n){if(!n)n=0;const r=n;const c=b.decode(e,n)
;n+=b.decode.bytes;n=decodeList(c.questions,G,e,n);n=decodeList(c.answers,V,e,n);n=decodeList(c.authorities,V,e,n);n=decodeList(c.additionals,V,e,n)
;t.decode.bytes=n-r;return c};t.decode.bytes=0;t.encodingLength=function(e){
return b.encodingLength(e)+encodingLengthList(e.questions||[],G)+encodingLengthList(e.answers||[],V)+encodingLengthList(e.authorities||[],V)+encodingLengthList(e.additionals||[],V)
};t.streamEncode=function(e){const n=t.encode(e);const c=r.alloc(2);c.writeUInt16BE(n.byteLength);const o=r.concat([c,n]);t.streamEncode.bytes=o.byteLength
;return o};t.streamEncode.bytes=0;t.streamDecode=function(e){const n=e.readUInt16BE(0);if(e.byteLength<n+2){return null}const r=t.decode(e.slice(2))
;t.streamDecode.bytes=t.decode.bytes;return r};t.streamDecode.bytes=0;function encodingLengthList(e,t){let n=0
;for(let r=0;r<e.length;r++)n+=t.encodingLength(e[r]);return n}function encodeList(e,t,n,r){for(let c=0;c<e.length;c++){t.encode(e[c],n,r);r+=t.encode.bytes}
return r}function decodeList(e,t,n,r){for(let c=0;c<e.length;c++){e[c]=t.decode(n,r);r+=t.decode.bytes}return r}},4693:(e,t)=>{t.toString=function(e){switch(e){
case 0:return"QUERY";case 1:return"IQUERY";case 2:return"STATUS";case 3:return"OPCODE_3";case 4:return"NOTIFY";case 5:return"UPDATE";case 6:return"OPCODE_6"
;case 7:return"OPCODE_7";case 8:return"OPCODE_8";case 9:return"OPCODE_9";case 10:return"OPCODE_10";case 11:return"OPCODE_11";case 12:return"OPCODE_12";case 13:
return"OPCODE_13";case 14:return"OPCODE_14";case 15:return"OPCODE_15"}return"OPCODE_"+e};t.toOpcode=function(e){switch(e.toUpperCase()){case"QUERY":return 0
;case"IQUERY":return 1;case"STATUS":return 2;case"OPCODE_3":return 3;case"NOTIFY":return 4;case"UPDATE":return 5;case"OPCODE_6":return 6;case"OPCODE_7":return 7
;case"OPCODE_8":return 8;case"OPCODE_9":return 9;case"OPCODE_10":return 10;case"OPCODE_11":return 11;case"OPCODE_12":return 12;case"OPCODE_13":return 13
;case"OPCODE_14":return 14;case"OPCODE_15":return 15}return 0}},2075:(e,t)=>{t.toString=function(e){switch(e){case 1:return"LLQ";case 2:return"UL";case 3:
return"NSID";case 5:return"DAU";case 6:return"DHU";case 7:return"N3U";case 8:return"CLIENT_SUBNET";case 9:return"EXPIRE";case 10:return"COOKIE";case 11:
return"TCP_KEEPALIVE";case 12:return"PADDING";case 13:return"CHAIN";case 14:return"KEY_TAG";case 26946:return"DEVICEID"}if(e<0){return null}return`OPTION_${e}`}
;t.toCode=function(e){if(typeof e==="number"){return e}if(!e){return-1}switch(e.toUpperCase()){case"OPTION_0":return 0;case"LLQ":return 1;case"UL":return 2
;case"NSID":return 3;case"OPTION_4":return 4;case"DAU":return 5;case"DHU":return 6;case"N3U":return 7;case"CLIENT_SUBNET":return 8;case"EXPIRE":return 9
;case"COOKIE":return 10;case"TCP_KEEPALIVE":return 11;case"PADDING":return 12;case"CHAIN":return 13;case"KEY_TAG":return 14;case"DEVICEID":return 26946
;case"OPTION_65535":return 65535}const t=e.match(/_(\d+)$/);if(t){return parseInt(t[1],10)}return-1}},2028:(e,t)=>{t.toString=function(e){switch(e){case 0:
return"NOERROR";case 1:return"FORMERR";case 2:return"SERVFAIL";case 3:return"NXDOMAIN";case 4:return"NOTIMP";case 5:return"REFUSED";case 6:return"YXDOMAIN"
;case 7:return"YXRRSET";case 8:return"NXRRSET";case 9:return"NOTAUTH";case 10:return"NOTZONE";case 11:return"RCODE_11";case 12:return"RCODE_12";case 13:
return"RCODE_13";case 14:return"RCODE_14";case 15:return"RCODE_15"}return"RCODE_"+e};t.toRcode=function(e){switch(e.toUpperCase()){case"NOERROR":return 0
;case"FORMERR":return 1;case"SERVFAIL":return 2;case"NXDOMAIN":return 3;case"NOTIMP":return 4;case"REFUSED":return 5;case"YXDOMAIN":return 6;case"YXRRSET":
return 7;case"NXRRSET":return 8;case"NOTAUTH":return 9;case"NOTZONE":return 10;case"RCODE_11":return 11;case"RCODE_12":return 12;case"RCODE_13":return 13
;case"RCODE_14":return 14;case"RCODE_15":return 15}return 0}},1891:(e,t)=>{t.toString=function(e){switch(e){case 1:return"A";case 10:return"NULL";case 28:
return"AAAA";case 18:return"AFSDB";case 42:return"APL";case 257:return"CAA";case 60:return"CDNSKEY";case 59:return"CDS";case 37:return"CERT";case 5:
return"CNAME";case 49:return"DHCID";case 32769:return"DLV";case 39:return"DNAME";case 48:return"DNSKEY";case 43:return"DS";case 55:return"HIP";case 13:
return"HINFO";case 45:return"IPSECKEY";case 25:return"KEY";case 36:return"KX";case 29:return"LOC";case 15:return"MX";case 35:return"NAPTR";case 2:return"NS"
;case 47:return"NSEC";case 50:return"NSEC3";case 51:return"NSEC3PARAM";case 12:return"PTR";case 46:return"RRSIG";case 17:return"RP";case 24:return"SIG";case 6:
return"SOA";case 99:return"SPF";case 33:return"SRV";case 44:return"SSHFP";case 32768:return"TA";case 249:return"TKEY";case 52:return"TLSA";case 250:return"TSIG"
;case 16:return"TXT";case 252:return"AXFR";case 251:return"IXFR";case 41:return"OPT";case 255:return"ANY"}return"UNKNOWN_"+e};t.toType=function(e){
switch(e.toUpperCase()){case"A":return 1;case"NULL":return 10;case"AAAA":return 28;case"AFSDB":return 18;case"APL":return 42;case"CAA":return 257;case"CDNSKEY":
return 60;case"CDS":return 59;case"CERT":return 37;case"CNAME":return 5;case"DHCID":return 49;case"DLV":return 32769;case"DNAME":return 39;case"DNSKEY":
return 48;case"DS":return 43;case"HIP":return 55;case"HINFO":return 13;case"IPSECKEY":return 45;case"KEY":return 25;case"KX":return 36;case"LOC":return 29
;case"MX":return 15;case"NAPTR":return 35;case"NS":return 2;case"NSEC":return 47;case"NSEC3":return 50;case"NSEC3PARAM":return 51;case"PTR":return 12
;case"RRSIG":return 46;case"RP":return 17;case"SIG":return 24;case"SOA":return 6;case"SPF":return 99;case"SRV":return 33;case"SSHFP":return 44;case"TA":
return 32768;case"TKEY":return 249;case"TLSA":return 52;case"TSIG":return 250;case"TXT":return 16;case"AXFR":return 252;case"IXFR":return 251;case"OPT":
return 41;case"ANY":return 255;case"*":return 255}if(e.toUpperCase().startsWith("UNKNOWN_"))return parseInt(e.slice(8));return 0}},4550:e=>{var t=function(e){
"use strict";Object.defineProperty(e,"__esModule",{value:true});e.decode=decode;e.encode=encode;e.familyOf=familyOf;e.name=void 0;e.sizeOf=sizeOf
;e.v6=e.v4=void 0;const t=/^(\d{1,3}\.){3,3}\d{1,3}$/;const n=4;const r=/^(::)?(((\d{1,3}\.){3}(\d{1,3}){1})?([0-9a-f]){0,4}:{0,2}){1,8}(::)?$/i;const c=16
;const o={name:"v4",size:n,isFormat:e=>t.test(e),encode(e,t,r){r=~~r;t=t||new Uint8Array(r+n);const c=e.length;let o=0;for(let n=0;n<c;){
const c=e.charCodeAt(n++);if(c===46){t[r++]=o;o=0}else{o=o*10+(c-48)}}t[r]=o;return t},decode(e,t){t=~~t;return`${e[t++]}.${e[t++]}.${e[t++]}.${e[t]}`}};e.v4=o
;const s={name:"v6",size:c,isFormat:e=>e.length>0&&r.test(e),encode(e,t,n){n=~~n;let r=n+c;let o=-1;let s=0;let i=0;let d=true;let a=false
;t=t||new Uint8Array(n+c);for(let c=0;c<e.length;c++){let u=e.charCodeAt(c);if(u===58){if(d){if(o!==-1){if(n<r)t[n]=0;if(n<r-1)t[n+1]=0;n+=2}else if(n<r){o=n}
}else{if(a===true){if(n<r)t[n]=i;n++}else{if(n<r)t[n]=s>>8;if(n<r-1)t[n+1]=s&255;n+=2}s=0;i=0}d=true;a=false}else if(u===46){if(n<r)t[n]=i;n++;i=0;s=0;d=false
;a=true}else{d=false;if(u>=97){u-=87}else if(u>=65){u-=55}else{u-=48;i=i*10+u}s=(s<<4)+u}}if(d===false){if(a===true){if(n<r)t[n]=i;n++}else{if(n<r)t[n]=s>>8
;if(n<r-1)t[n+1]=s&255;n+=2}}else if(o===0){if(n<r)t[n]=0;if(n<r-1)t[n+1]=0;n+=2}else if(o!==-1){n+=2;for(let e=Math.min(n-1,r-1);e>=o+2;e--){t[e]=t[e-2]}t[o]=0
;t[o+1]=0;o=n}if(o!==n&&o!==-1){if(n>r-2){n=r-2}while(r>o){t[--r]=n<r&&n>o?t[--n]:0}}else{while(n<r){t[n++]=0}}return t},decode(e,t){t=~~t;let n=""
;for(let r=0;r<c;r+=2){if(r!==0){n+=":"}n+=(e[t+r]<<8|e[t+r+1]).toString(16)}return n.replace(/(^|:)0(:0)*:0(:|$)/,"$1::$3").replace(/:{3,4}/,"::")}};e.v6=s
;const i="ip";e.name=i;function sizeOf(e){if(o.isFormat(e))return o.size;if(s.isFormat(e))return s.size;throw Error(`Invalid ip address: ${e}`)}
function familyOf(e){return sizeOf(e)===o.size?1:2}function encode(e,t,n){n=~~n;const r=sizeOf(e);if(typeof t==="function"){t=t(n+r)}if(r===o.size){
return o.encode(e,t,n)}return s.encode(e,t,n)}function decode(e,t,n){t=~~t;n=n||e.length-t;if(n===o.size){return o.decode(e,t,n)}if(n===s.size){
return s.decode(e,t,n)}throw Error(`Invalid buffer size needs to be ${o.size} for v4 or ${s.size} for v6.`)}return"default"in e?e.default:e}({})
;if(typeof define==="function"&&define.amd)define([],function(){return t});else if(true)e.exports=t}};
