export const id=894;export const ids=[894];export const modules={1630:(e,n)=>{n.toString=function(e){switch(e){case 1:return"IN";case 2:return"CS";case 3:
return"CH";case 4:return"HS";case 255:return"ANY"}return"UNKNOWN_"+e},n.toClass=function(e){switch(e.toUpperCase()){case"IN":return 1;case"CS":return 2
;case"CH":return 3;case"HS":return 4;case"ANY":return 255}return 0}},4894:(e,n,t)=>{
const r=t(181).Buffer,c=t(1891),o=t(2028),s=t(4693),d=t(1630),a=t(2075),i=t(4550),u=32768,g=n.name={};g.encode=function(e,n,t,{mail:c=!1}={}){
n||(n=r.alloc(g.encodingLength(e))),t||(t=0);const o=t,s=e.replace(/^\.|\.$/gm,"");if(s.length){let e=[];if(c){let n="";s.split(".").forEach(t=>{
t.endsWith("\\")?n+=(n.length?".":"")+t.slice(0,-1):0===e.length&&n.length?e.push(n+"."+t):e.push(t)})}else e=s.split(".");for(let r=0;r<e.length;r++){
const c=n.write(e[r],t+1);n[t]=c,t+=c+1}}return n[t++]=0,g.encode.bytes=t-o,n},g.encode.bytes=0,g.decode=function(e,n,{mail:t=!1}={}){n||(n=0);const r=[]
;let c=n,o=0,s=0,d=!1;for(;;){if(n>=e.length)throw new Error("Cannot decode name (buffer overflow)");const a=e[n++];if(s+=d?0:1,0===a)break;if(192&a){
if(192&~a)throw new Error("Cannot decode name (bad label)");{if(n+1>e.length)throw new Error("Cannot decode name (buffer overflow)")
;const t=e.readUInt16BE(n-1)-49152;if(t>=c)throw new Error("Cannot decode name (bad pointer)");n=t,c=t,s+=d?0:1,d=!0}}else{
if(n+a>e.length)throw new Error("Cannot decode name (buffer overflow)");if(o+=a+1,o>254)throw new Error("Cannot decode name (name too long)")
;let c=e.toString("utf-8",n,n+a);t&&(c=c.replace(/\./g,"\\.")),r.push(c),n+=a,s+=d?0:a}}return g.decode.bytes=s,0===r.length?".":r.join(".")},g.decode.bytes=0,
g.encodingLength=function(e){return"."===e||".."===e?1:r.byteLength(e.replace(/^\.|\.$/gm,""))+2};const f={encode:function(e,n,t){
n||(n=r.alloc(f.encodingLength(e))),t||(t=0);const c=n.write(e,t+1);return n[t]=c,f.encode.bytes=c+1,n}};f.encode.bytes=0,f.decode=function(e,n){n||(n=0)
;const t=e[n],r=e.toString("utf-8",n+1,n+1+t);return f.decode.bytes=t+1,r},f.decode.bytes=0,f.encodingLength=function(e){return r.byteLength(e)+1};const l={
encode:function(e,n,t){n||(n=l.encodingLength(e)),t||(t=0);const r=32767&(e.flags||0),c="response"===e.type?32768:0;return n.writeUInt16BE(e.id||0,t),
n.writeUInt16BE(r|c,t+2),n.writeUInt16BE(e.questions.length,t+4),n.writeUInt16BE(e.answers.length,t+6),n.writeUInt16BE(e.authorities.length,t+8),
n.writeUInt16BE(e.additionals.length,t+10),n}};l.encode.bytes=12,l.decode=function(e,n){if(n||(n=0),e.length<12)throw new Error("Header must be 12 bytes")
;const t=e.readUInt16BE(n+2);return{id:e.readUInt16BE(n),type:32768&t?"response":"query",flags:32767&t,flag_qr:1==(t>>15&1),opcode:s.toString(t>>11&15),
flag_aa:1==(t>>10&1),flag_tc:1==(t>>9&1),flag_rd:1==(t>>8&1),flag_ra:1==(t>>7&1),flag_z:1==(t>>6&1),flag_ad:1==(t>>5&1),flag_cd:1==(t>>4&1),
rcode:o.toString(15&t),questions:new Array(e.readUInt16BE(n+4)),answers:new Array(e.readUInt16BE(n+6)),authorities:new Array(e.readUInt16BE(n+8)),
additionals:new Array(e.readUInt16BE(n+10))}},l.decode.bytes=12,l.encodingLength=function(){return 12};const y=n.unknown={};y.encode=function(e,n,t){
return n||(n=r.alloc(y.encodingLength(e))),t||(t=0),n.writeUInt16BE(e.length,t),e.copy(n,t+2),y.encode.bytes=e.length+2,n},y.encode.bytes=0,
y.decode=function(e,n){n||(n=0);const t=e.readUInt16BE(n),r=e.slice(n+2,n+2+t);return y.decode.bytes=t+2,r},y.decode.bytes=0,y.encodingLength=function(e){
return e.length+2};const h=n.ns={};h.encode=function(e,n,t){return n||(n=r.alloc(h.encodingLength(e))),t||(t=0),g.encode(e,n,t+2),
n.writeUInt16BE(g.encode.bytes,t),h.encode.bytes=g.encode.bytes+2,n},h.encode.bytes=0,h.decode=function(e,n){n||(n=0)
;const t=e.readUInt16BE(n),r=g.decode(e,n+2);return h.decode.bytes=t+2,r},h.decode.bytes=0,h.encodingLength=function(e){return g.encodingLength(e)+2}
;const E=n.soa={};E.encode=function(e,n,t){n||(n=r.alloc(E.encodingLength(e))),t||(t=0);const c=t;return t+=2,g.encode(e.mname,n,t),t+=g.encode.bytes,
g.encode(e.rname,n,t,{mail:!0}),t+=g.encode.bytes,n.writeUInt32BE(e.serial||0,t),t+=4,n.writeUInt32BE(e.refresh||0,t),t+=4,n.writeUInt32BE(e.retry||0,t),t+=4,
n.writeUInt32BE(e.expire||0,t),t+=4,n.writeUInt32BE(e.minimum||0,t),t+=4,n.writeUInt16BE(t-c-2,c),E.encode.bytes=t-c,n},E.encode.bytes=0,E.decode=function(e,n){
n||(n=0);const t=n,r={};return n+=2,r.mname=g.decode(e,n),n+=g.decode.bytes,r.rname=g.decode(e,n,{mail:!0}),n+=g.decode.bytes,r.serial=e.readUInt32BE(n),n+=4,
r.refresh=e.readUInt32BE(n),n+=4,r.retry=e.readUInt32BE(n),n+=4,r.expire=e.readUInt32BE(n),n+=4,r.minimum=e.readUInt32BE(n),n+=4,E.decode.bytes=n-t,r},
E.decode.bytes=0,E.encodingLength=function(e){return 22+g.encodingLength(e.mname)+g.encodingLength(e.rname)};const I=n.txt={};I.encode=function(e,n,t){
Array.isArray(e)||(e=[e]);for(let n=0;n<e.length;n++)if("string"==typeof e[n]&&(e[n]=r.from(e[n])),!r.isBuffer(e[n]))throw new Error("Must be a Buffer")
;n||(n=r.alloc(I.encodingLength(e))),t||(t=0);const c=t;return t+=2,e.forEach(function(e){n[t++]=e.length,e.copy(n,t,0,e.length),t+=e.length}),
n.writeUInt16BE(t-c-2,c),I.encode.bytes=t-c,n},I.encode.bytes=0,I.decode=function(e,n){n||(n=0);const t=n;let r=e.readUInt16BE(n);n+=2;let c=[];for(;r>0;){
const t=e[n++];if(--r,r<t)throw new Error("Buffer overflow");c.push(e.slice(n,n+t)),n+=t,r-=t}return I.decode.bytes=n-t,c},I.decode.bytes=0,
I.encodingLength=function(e){Array.isArray(e)||(e=[e]);let n=2;return e.forEach(function(e){n+="string"==typeof e?r.byteLength(e)+1:e.length+1}),n}
;const b=n.null={};b.encode=function(e,n,t){n||(n=r.alloc(b.encodingLength(e))),t||(t=0),"string"==typeof e&&(e=r.from(e)),e||(e=r.alloc(0));const c=t;t+=2
;const o=e.length;return e.copy(n,t,0,o),t+=o,n.writeUInt16BE(t-c-2,c),b.encode.bytes=t-c,n},b.encode.bytes=0,b.decode=function(e,n){n||(n=0)
;const t=n,r=e.readUInt16BE(n);n+=2;const c=e.slice(n,n+r);return n+=r,b.decode.bytes=n-t,c},b.decode.bytes=0,b.encodingLength=function(e){
return e?(r.isBuffer(e)?e.length:r.byteLength(e))+2:2};const U=n.hinfo={};U.encode=function(e,n,t){n||(n=r.alloc(U.encodingLength(e))),t||(t=0);const c=t
;return t+=2,f.encode(e.cpu,n,t),t+=f.encode.bytes,f.encode(e.os,n,t),t+=f.encode.bytes,n.writeUInt16BE(t-c-2,c),U.encode.bytes=t-c,n},U.encode.bytes=0,
U.decode=function(e,n){n||(n=0);const t=n,r={};return n+=2,r.cpu=f.decode(e,n),n+=f.decode.bytes,r.os=f.decode(e,n),n+=f.decode.bytes,U.decode.bytes=n-t,r},
U.decode.bytes=0,U.encodingLength=function(e){return f.encodingLength(e.cpu)+f.encodingLength(e.os)+2};const L=n.ptr={},w=n.cname=L,p=n.dname=L
;L.encode=function(e,n,t){return n||(n=r.alloc(L.encodingLength(e))),t||(t=0),g.encode(e,n,t+2),n.writeUInt16BE(g.encode.bytes,t),
L.encode.bytes=g.encode.bytes+2,n},L.encode.bytes=0,L.decode=function(e,n){n||(n=0);const t=g.decode(e,n+2);return L.decode.bytes=g.decode.bytes+2,t},
L.decode.bytes=0,L.encodingLength=function(e){return g.encodingLength(e)+2};const B=n.srv={};B.encode=function(e,n,t){n||(n=r.alloc(B.encodingLength(e))),
t||(t=0),n.writeUInt16BE(e.priority||0,t+2),n.writeUInt16BE(e.weight||0,t+4),n.writeUInt16BE(e.port||0,t+6),g.encode(e.target,n,t+8);const c=g.encode.bytes+6
;return n.writeUInt16BE(c,t),B.encode.bytes=c+2,n},B.encode.bytes=0,B.decode=function(e,n){n||(n=0);const t=e.readUInt16BE(n),r={}
;return r.priority=e.readUInt16BE(n+2),r.weight=e.readUInt16BE(n+4),r.port=e.readUInt16BE(n+6),r.target=g.decode(e,n+8),B.decode.bytes=t+2,r},B.decode.bytes=0,
B.encodingLength=function(e){return 8+g.encodingLength(e.target)};const O=n.caa={};O.ISSUER_CRITICAL=128,O.encode=function(e,n,t){const c=O.encodingLength(e)
;return n||(n=r.alloc(O.encodingLength(e))),t||(t=0),e.issuerCritical&&(e.flags=O.ISSUER_CRITICAL),n.writeUInt16BE(c-2,t),t+=2,n.writeUInt8(e.flags||0,t),t+=1,
f.encode(e.tag,n,t),t+=f.encode.bytes,n.write(e.value,t),t+=r.byteLength(e.value),O.encode.bytes=c,n},O.encode.bytes=0,O.decode=function(e,n){n||(n=0)
;const t=e.readUInt16BE(n),r=n+=2,c={};return c.flags=e.readUInt8(n),n+=1,c.tag=f.decode(e,n),n+=f.decode.bytes,c.value=e.toString("utf-8",n,r+t),
c.issuerCritical=!!(c.flags&O.ISSUER_CRITICAL),O.decode.bytes=t+2,c},O.decode.bytes=0,O.encodingLength=function(e){
return f.encodingLength(e.tag)+f.encodingLength(e.value)+2};const C=n.mx={};C.encode=function(e,n,t){n||(n=r.alloc(C.encodingLength(e))),t||(t=0);const c=t
;return t+=2,n.writeUInt16BE(e.preference||0,t),t+=2,g.encode(e.exchange,n,t),t+=g.encode.bytes,n.writeUInt16BE(t-c-2,c),C.encode.bytes=t-c,n},C.encode.bytes=0,
C.decode=function(e,n){n||(n=0);const t=n,r={};return n+=2,r.preference=e.readUInt16BE(n),n+=2,r.exchange=g.decode(e,n),n+=g.decode.bytes,C.decode.bytes=n-t,r},
C.encodingLength=function(e){return 4+g.encodingLength(e.exchange)};const m=n.a={};m.encode=function(e,n,t){return n||(n=r.alloc(m.encodingLength(e))),t||(t=0),
n.writeUInt16BE(4,t),t+=2,i.v4.encode(e,n,t),m.encode.bytes=6,n},m.encode.bytes=0,m.decode=function(e,n){n||(n=0),n+=2;const t=i.v4.decode(e,n)
;return m.decode.bytes=6,t},m.decode.bytes=0,m.encodingLength=function(){return 6};const S=n.aaaa={};S.encode=function(e,n,t){
return n||(n=r.alloc(S.encodingLength(e))),t||(t=0),n.writeUInt16BE(16,t),t+=2,i.v6.encode(e,n,t),S.encode.bytes=18,n},S.encode.bytes=0,S.decode=function(e,n){
n||(n=0),n+=2;const t=i.v6.decode(e,n);return S.decode.bytes=18,t},S.decode.bytes=0,S.encodingLength=function(){return 18};const N=n.option={}
;N.encode=function(e,n,t){n||(n=r.alloc(N.encodingLength(e))),t||(t=0);const c=t,o=a.toCode(e.code);if(n.writeUInt16BE(o,t),t+=2,
e.data)n.writeUInt16BE(e.data.length,t),t+=2,e.data.copy(n,t),t+=e.data.length;else switch(o){case 8:
const c=e.sourcePrefixLength||0,o=e.family||i.familyOf(e.ip),s=i.encode(e.ip,r.alloc),d=Math.ceil(c/8);n.writeUInt16BE(d+4,t),t+=2,n.writeUInt16BE(o,t),t+=2,
n.writeUInt8(c,t++),n.writeUInt8(e.scopePrefixLength||0,t++),s.copy(n,t,0,d),t+=d;break;case 11:e.timeout?(n.writeUInt16BE(2,t),t+=2,
n.writeUInt16BE(e.timeout,t),t+=2):(n.writeUInt16BE(0,t),t+=2);break;case 12:const a=e.length||0;n.writeUInt16BE(a,t),t+=2,n.fill(0,t,t+a),t+=a;break;case 14:
const u=2*e.tags.length;n.writeUInt16BE(u,t),t+=2;for(const r of e.tags)n.writeUInt16BE(r,t),t+=2;break;default:
throw new Error(`Unknown roption code: ${e.code}`)}return N.encode.bytes=t-c,n},N.encode.bytes=0,N.decode=function(e,n){n||(n=0);const t={}
;t.code=e.readUInt16BE(n),t.type=a.toString(t.code),n+=2;const c=e.readUInt16BE(n);switch(n+=2,t.data=e.slice(n,n+c),t.code){case 8:t.family=e.readUInt16BE(n),
n+=2,t.sourcePrefixLength=e.readUInt8(n++),t.scopePrefixLength=e.readUInt8(n++);const o=r.alloc(1===t.family?4:16);e.copy(o,0,n,n+c-4),t.ip=i.decode(o);break
;case 11:c>0&&(t.timeout=e.readUInt16BE(n),n+=2);break;case 14:t.tags=[];for(let r=0;r<c;r+=2)t.tags.push(e.readUInt16BE(n)),n+=2}return N.decode.bytes=c+4,t},
N.decode.bytes=0,N.encodingLength=function(e){if(e.data)return e.data.length+4;switch(a.toCode(e.code)){case 8:const n=e.sourcePrefixLength||0
;return Math.ceil(n/8)+8;case 11:return"number"==typeof e.timeout?6:4;case 12:return e.length+4;case 14:return 4+2*e.tags.length}
throw new Error(`Unknown roption code: ${e.code}`)};const A=n.opt={};A.encode=function(e,n,t){n||(n=r.alloc(A.encodingLength(e))),t||(t=0)
;const c=t,o=encodingLengthList(e,N);return n.writeUInt16BE(o,t),t=encodeList(e,N,n,t+2),A.encode.bytes=t-c,n},A.encode.bytes=0,A.decode=function(e,n){n||(n=0)
;const t=n,r=[];let c=e.readUInt16BE(n);n+=2;let o=0;for(;c>0;)r[o++]=N.decode(e,n),n+=N.decode.bytes,c-=N.decode.bytes;return A.decode.bytes=n-t,r},
A.decode.bytes=0,A.encodingLength=function(e){return 2+encodingLengthList(e||[],N)};const T=n.dnskey={};T.PROTOCOL_DNSSEC=3,T.ZONE_KEY=128,
T.SECURE_ENTRYPOINT=32768,T.encode=function(e,n,t){n||(n=r.alloc(T.encodingLength(e))),t||(t=0);const c=t,o=e.key
;if(!r.isBuffer(o))throw new Error("Key must be a Buffer");return t+=2,n.writeUInt16BE(e.flags,t),t+=2,n.writeUInt8(T.PROTOCOL_DNSSEC,t),t+=1,
n.writeUInt8(e.algorithm,t),t+=1,o.copy(n,t,0,o.length),t+=o.length,T.encode.bytes=t-c,n.writeUInt16BE(T.encode.bytes-2,c),n},T.encode.bytes=0,
T.decode=function(e,n){n||(n=0);const t=n;var r={},c=e.readUInt16BE(n);if(n+=2,r.flags=e.readUInt16BE(n),n+=2,
e.readUInt8(n)!==T.PROTOCOL_DNSSEC)throw new Error("Protocol must be 3");return n+=1,r.algorithm=e.readUInt8(n),n+=1,r.key=e.slice(n,t+c+2),n+=r.key.length,
T.decode.bytes=n-t,r},T.decode.bytes=0,T.encodingLength=function(e){return 6+r.byteLength(e.key)};const D=n.rrsig={};D.encode=function(e,n,t){
n||(n=r.alloc(D.encodingLength(e))),t||(t=0);const o=t,s=e.signature;if(!r.isBuffer(s))throw new Error("Signature must be a Buffer");return t+=2,
n.writeUInt16BE(c.toType(e.typeCovered),t),t+=2,n.writeUInt8(e.algorithm,t),t+=1,n.writeUInt8(e.labels,t),t+=1,n.writeUInt32BE(e.originalTTL,t),t+=4,
n.writeUInt32BE(e.expiration,t),t+=4,n.writeUInt32BE(e.inception,t),t+=4,n.writeUInt16BE(e.keyTag,t),t+=2,g.encode(e.signersName,n,t),t+=g.encode.bytes,
s.copy(n,t,0,s.length),t+=s.length,D.encode.bytes=t-o,n.writeUInt16BE(D.encode.bytes-2,o),n},D.encode.bytes=0,D.decode=function(e,n){n||(n=0);const t=n
;var r={},o=e.readUInt16BE(n);return n+=2,r.typeCovered=c.toString(e.readUInt16BE(n)),n+=2,r.algorithm=e.readUInt8(n),n+=1,r.labels=e.readUInt8(n),n+=1,
r.originalTTL=e.readUInt32BE(n),n+=4,r.expiration=e.readUInt32BE(n),n+=4,r.inception=e.readUInt32BE(n),n+=4,r.keyTag=e.readUInt16BE(n),n+=2,
r.signersName=g.decode(e,n),n+=g.decode.bytes,r.signature=e.slice(n,t+o+2),n+=r.signature.length,D.decode.bytes=n-t,r},D.decode.bytes=0,
D.encodingLength=function(e){return 20+g.encodingLength(e.signersName)+r.byteLength(e.signature)};const R=n.rp={};R.encode=function(e,n,t){
n||(n=r.alloc(R.encodingLength(e))),t||(t=0);const c=t;return t+=2,g.encode(e.mbox||".",n,t,{mail:!0}),t+=g.encode.bytes,g.encode(e.txt||".",n,t),
t+=g.encode.bytes,R.encode.bytes=t-c,n.writeUInt16BE(R.encode.bytes-2,c),n},R.encode.bytes=0,R.decode=function(e,n){n||(n=0);const t=n,r={};return n+=2,
r.mbox=g.decode(e,n,{mail:!0})||".",n+=g.decode.bytes,r.txt=g.decode(e,n)||".",n+=g.decode.bytes,R.decode.bytes=n-t,r},R.decode.bytes=0,
R.encodingLength=function(e){return 2+g.encodingLength(e.mbox||".")+g.encodingLength(e.txt||".")};const P={encode:function(e,n,t){
n||(n=r.alloc(P.encodingLength(e))),t||(t=0);const o=t;for(var s=[],d=0;d<e.length;d++){var a=c.toType(e[d]);void 0===s[a>>8]&&(s[a>>8]=[]),
s[a>>8][a>>3&31]|=1<<7-(7&a)}for(d=0;d<s.length;d++)if(void 0!==s[d]){var i=r.from(s[d]);n.writeUInt8(d,t),t+=1,n.writeUInt8(i.length,t),t+=1,i.copy(n,t),
t+=i.length}return P.encode.bytes=t-o,n}};P.encode.bytes=0,P.decode=function(e,n,t){n||(n=0);const r=n;for(var o=[];n-r<t;){var s=e.readUInt8(n);n+=1
;var d=e.readUInt8(n);n+=1;for(var a=0;a<d;a++)for(var i=e.readUInt8(n+a),u=0;u<8;u++)if(i&1<<7-u){var g=c.toString(s<<8|a<<3|u);o.push(g)}n+=d}
return P.decode.bytes=n-r,o},P.decode.bytes=0,P.encodingLength=function(e){for(var n=[],t=0;t<e.length;t++){var r=c.toType(e[t])
;n[r>>8]=Math.max(n[r>>8]||0,255&r)}var o=0;for(t=0;t<n.length;t++)void 0!==n[t]&&(o+=2+Math.ceil((n[t]+1)/8));return o};const _=n.nsec={}
;_.encode=function(e,n,t){n||(n=r.alloc(_.encodingLength(e))),t||(t=0);const c=t;return t+=2,g.encode(e.nextDomain,n,t),t+=g.encode.bytes,
P.encode(e.rrtypes,n,t),t+=P.encode.bytes,_.encode.bytes=t-c,n.writeUInt16BE(_.encode.bytes-2,c),n},_.encode.bytes=0,_.decode=function(e,n){n||(n=0);const t=n
;var r={},c=e.readUInt16BE(n);return n+=2,r.nextDomain=g.decode(e,n),n+=g.decode.bytes,r.rrtypes=P.decode(e,n,c-(n-t)),n+=P.decode.bytes,_.decode.bytes=n-t,r},
_.decode.bytes=0,_.encodingLength=function(e){return 2+g.encodingLength(e.nextDomain)+P.encodingLength(e.rrtypes)};const v=n.nsec3={};v.encode=function(e,n,t){
n||(n=r.alloc(v.encodingLength(e))),t||(t=0);const c=t,o=e.salt;if(!r.isBuffer(o))throw new Error("salt must be a Buffer");const s=e.nextDomain
;if(!r.isBuffer(s))throw new Error("nextDomain must be a Buffer");return t+=2,n.writeUInt8(e.algorithm,t),t+=1,n.writeUInt8(e.flags,t),t+=1,
n.writeUInt16BE(e.iterations,t),t+=2,n.writeUInt8(o.length,t),t+=1,o.copy(n,t,0,o.length),t+=o.length,n.writeUInt8(s.length,t),t+=1,s.copy(n,t,0,s.length),
t+=s.length,P.encode(e.rrtypes,n,t),t+=P.encode.bytes,v.encode.bytes=t-c,n.writeUInt16BE(v.encode.bytes-2,c),n},v.encode.bytes=0,v.decode=function(e,n){n||(n=0)
;const t=n;var r={},c=e.readUInt16BE(n);n+=2,r.algorithm=e.readUInt8(n),n+=1,r.flags=e.readUInt8(n),n+=1,r.iterations=e.readUInt16BE(n),n+=2
;const o=e.readUInt8(n);n+=1,r.salt=e.slice(n,n+o),n+=o;const s=e.readUInt8(n);return n+=1,r.nextDomain=e.slice(n,n+s),n+=s,r.rrtypes=P.decode(e,n,c-(n-t)),
n+=P.decode.bytes,v.decode.bytes=n-t,r},v.decode.bytes=0,v.encodingLength=function(e){return 8+e.salt.length+e.nextDomain.length+P.encodingLength(e.rrtypes)}
;const x=n.ds={};x.encode=function(e,n,t){n||(n=r.alloc(x.encodingLength(e))),t||(t=0);const c=t,o=e.digest
;if(!r.isBuffer(o))throw new Error("Digest must be a Buffer");return t+=2,n.writeUInt16BE(e.keyTag,t),t+=2,n.writeUInt8(e.algorithm,t),t+=1,
n.writeUInt8(e.digestType,t),t+=1,o.copy(n,t,0,o.length),t+=o.length,x.encode.bytes=t-c,n.writeUInt16BE(x.encode.bytes-2,c),n},x.encode.bytes=0,
x.decode=function(e,n){n||(n=0);const t=n;var r={},c=e.readUInt16BE(n);return n+=2,r.keyTag=e.readUInt16BE(n),n+=2,r.algorithm=e.readUInt8(n),n+=1,
r.digestType=e.readUInt8(n),n+=1,r.digest=e.slice(n,t+c+2),n+=r.digest.length,x.decode.bytes=n-t,r},x.decode.bytes=0,x.encodingLength=function(e){
return 6+r.byteLength(e.digest)};const F=n.sshfp={};F.getFingerprintLengthForHashType=function getFingerprintLengthForHashType(e){switch(e){case 1:return 20
;case 2:return 32}},F.encode=function encode(e,n,t){n||(n=r.alloc(F.encodingLength(e))),t||(t=0);const c=t;n[t+=2]=e.algorithm,n[t+=1]=e.hash,t+=1
;const o=r.from(e.fingerprint.toUpperCase(),"hex");if(o.length!==F.getFingerprintLengthForHashType(e.hash))throw new Error("Invalid fingerprint length")
;return o.copy(n,t),t+=o.byteLength,F.encode.bytes=t-c,n.writeUInt16BE(F.encode.bytes-2,c),n},F.encode.bytes=0,F.decode=function decode(e,n){n||(n=0)
;const t=n,r={};n+=2,r.algorithm=e[n],n+=1,r.hash=e[n],n+=1;const c=F.getFingerprintLengthForHashType(r.hash)
;return r.fingerprint=e.slice(n,n+c).toString("hex").toUpperCase(),n+=c,F.decode.bytes=n-t,r},F.decode.bytes=0,F.encodingLength=function(e){
return 4+r.from(e.fingerprint,"hex").byteLength};const Y=n.naptr={};Y.encode=function(e,n,t){n||(n=r.alloc(Y.encodingLength(e))),t||(t=0);const c=t;return t+=2,
n.writeUInt16BE(e.order||0,t),t+=2,n.writeUInt16BE(e.preference||0,t),t+=2,f.encode(e.flags,n,t),t+=f.encode.bytes,f.encode(e.services,n,t),t+=f.encode.bytes,
f.encode(e.regexp,n,t),t+=f.encode.bytes,g.encode(e.replacement,n,t),t+=g.encode.bytes,Y.encode.bytes=t-c,n.writeUInt16BE(Y.encode.bytes-2,c),n},
Y.encode.bytes=0,Y.decode=function(e,n){n||(n=0);const t=n,r={};return n+=2,r.order=e.readUInt16BE(n),n+=2,r.preference=e.readUInt16BE(n),n+=2,
r.flags=f.decode(e,n),n+=f.decode.bytes,r.services=f.decode(e,n),n+=f.decode.bytes,r.regexp=f.decode(e,n),n+=f.decode.bytes,r.replacement=g.decode(e,n),
n+=g.decode.bytes,Y.decode.bytes=n-t,r},Y.decode.bytes=0,Y.encodingLength=function(e){
return f.encodingLength(e.flags)+f.encodingLength(e.services)+f.encodingLength(e.regexp)+g.encodingLength(e.replacement)+6};const H=n.tlsa={}
;H.encode=function(e,n,t){n||(n=r.alloc(H.encodingLength(e))),t||(t=0);const c=t,o=e.certificate
;if(!r.isBuffer(o))throw new Error("Certificate must be a Buffer");return t+=2,n.writeUInt8(e.usage,t),t+=1,n.writeUInt8(e.selector,t),t+=1,
n.writeUInt8(e.matchingType,t),t+=1,o.copy(n,t,0,o.length),t+=o.length,H.encode.bytes=t-c,n.writeUInt16BE(H.encode.bytes-2,c),n},H.encode.bytes=0,
H.decode=function(e,n){n||(n=0);const t=n,r={},c=e.readUInt16BE(n);return n+=2,r.usage=e.readUInt8(n),n+=1,r.selector=e.readUInt8(n),n+=1,
r.matchingType=e.readUInt8(n),n+=1,r.certificate=e.slice(n,t+c+2),n+=r.certificate.length,H.decode.bytes=n-t,r},H.decode.bytes=0,H.encodingLength=function(e){
return 5+r.byteLength(e.certificate)};const K=n.record=function(e){switch(e.toUpperCase()){case"A":return m;case"PTR":return L;case"CNAME":return w;case"DNAME":
return p;case"TXT":return I;case"NULL":return b;case"AAAA":return S;case"SRV":return B;case"HINFO":return U;case"CAA":return O;case"NS":return h;case"SOA":
return E;case"MX":return C;case"OPT":return A;case"DNSKEY":return T;case"RRSIG":return D;case"RP":return R;case"NSEC":return _;case"NSEC3":return v;case"SSHFP":
return F;case"DS":return x;case"NAPTR":return Y;case"TLSA":return H}return y},M=n.answer={};M.encode=function(e,n,t){n||(n=r.alloc(M.encodingLength(e))),
t||(t=0);const o=t;if(g.encode(e.name,n,t),t+=g.encode.bytes,n.writeUInt16BE(c.toType(e.type),t),"OPT"===e.type.toUpperCase()){
if("."!==e.name)throw new Error("OPT name must be root.");n.writeUInt16BE(e.udpPayloadSize||4096,t+2),n.writeUInt8(e.extendedRcode||0,t+4),
n.writeUInt8(e.ednsVersion||0,t+5),n.writeUInt16BE(e.flags||0,t+6),t+=8,A.encode(e.options||[],n,t),t+=A.encode.bytes}else{
let r=d.toClass(void 0===e.class?"IN":e.class);e.flush&&(r|=u),n.writeUInt16BE(r,t+2),n.writeUInt32BE(e.ttl||0,t+4),t+=8;const c=K(e.type);c.encode(e.data,n,t),
t+=c.encode.bytes}return M.encode.bytes=t-o,n},M.encode.bytes=0,M.decode=function(e,n){n||(n=0);const t={},r=n;if(t.name=g.decode(e,n),n+=g.decode.bytes,
t.type=c.toString(e.readUInt16BE(n)),"OPT"===t.type)t.udpPayloadSize=e.readUInt16BE(n+2),t.extendedRcode=e.readUInt8(n+4),t.ednsVersion=e.readUInt8(n+5),
t.flags=e.readUInt16BE(n+6),t.flag_do=1==(t.flags>>15&1),t.options=A.decode(e,n+8),n+=8+A.decode.bytes;else{const r=e.readUInt16BE(n+2)
;t.ttl=e.readUInt32BE(n+4),t.class=d.toString(-32769&r),t.flush=!!(r&u);const c=K(t.type);t.data=c.decode(e,n+8),n+=8+c.decode.bytes}return M.decode.bytes=n-r,t
},M.decode.bytes=0,M.encodingLength=function(e){const n=null!==e.data&&void 0!==e.data?e.data:e.options
;return g.encodingLength(e.name)+8+K(e.type).encodingLength(n)};const X=n.question={};function encodingLengthList(e,n){let t=0
;for(let r=0;r<e.length;r++)t+=n.encodingLength(e[r]);return t}function encodeList(e,n,t,r){for(let c=0;c<e.length;c++)n.encode(e[c],t,r),r+=n.encode.bytes
;return r}function decodeList(e,n,t,r){for(let c=0;c<e.length;c++)e[c]=n.decode(t,r),r+=n.decode.bytes;return r}X.encode=function(e,n,t){
n||(n=r.alloc(X.encodingLength(e))),t||(t=0);const o=t;return g.encode(e.name,n,t),t+=g.encode.bytes,n.writeUInt16BE(c.toType(e.type),t),t+=2,
n.writeUInt16BE(d.toClass(void 0===e.class?"IN":e.class),t),t+=2,X.encode.bytes=t-o,e},X.encode.bytes=0,X.decode=function(e,n){n||(n=0);const t=n,r={}
;r.name=g.decode(e,n),n+=g.decode.bytes,r.type=c.toString(e.readUInt16BE(n)),n+=2,r.class=d.toString(e.readUInt16BE(n)),n+=2
;return!!(32768&r.class)&&(r.class&=-32769),X.decode.bytes=n-t,r},X.decode.bytes=0,X.encodingLength=function(e){return g.encodingLength(e.name)+4},
n.AUTHORITATIVE_ANSWER=1024,n.TRUNCATED_RESPONSE=512,n.RECURSION_DESIRED=256,n.RECURSION_AVAILABLE=128,n.AUTHENTIC_DATA=32,n.CHECKING_DISABLED=16,
n.DNSSEC_OK=32768,n.encode=function(e,t,c){const o=!t;o&&(t=r.alloc(n.encodingLength(e))),c||(c=0);const s=c;return e.questions||(e.questions=[]),
e.answers||(e.answers=[]),e.authorities||(e.authorities=[]),e.additionals||(e.additionals=[]),l.encode(e,t,c),c+=l.encode.bytes,c=encodeList(e.questions,X,t,c),
c=encodeList(e.answers,M,t,c),c=encodeList(e.authorities,M,t,c),c=encodeList(e.additionals,M,t,c),n.encode.bytes=c-s,
o&&n.encode.bytes!==t.length?t.slice(0,n.encode.bytes):t},n.encode.bytes=0,n.decode=function(e,t){t||(t=0);const r=t,c=l.decode(e,t);return t+=l.decode.bytes,
t=decodeList(c.questions,X,e,t),t=decodeList(c.answers,M,e,t),t=decodeList(c.authorities,M,e,t),t=decodeList(c.additionals,M,e,t),n.decode.bytes=t-r,c},
n.decode.bytes=0,n.encodingLength=function(e){
return l.encodingLength(e)+encodingLengthList(e.questions||[],X)+encodingLengthList(e.answers||[],M)+encodingLengthList(e.authorities||[],M)+encodingLengthList(e.additionals||[],M)
},n.streamEncode=function(e){const t=n.encode(e),c=r.alloc(2);c.writeUInt16BE(t.byteLength);const o=r.concat([c,t]);return n.streamEncode.bytes=o.byteLength,o},
n.streamEncode.bytes=0,n.streamDecode=function(e){const t=e.readUInt16BE(0);if(e.byteLength<t+2)return null;const r=n.decode(e.slice(2))
;return n.streamDecode.bytes=n.decode.bytes,r},n.streamDecode.bytes=0},4693:(e,n)=>{n.toString=function(e){switch(e){case 0:return"QUERY";case 1:return"IQUERY"
;case 2:return"STATUS";case 3:return"OPCODE_3";case 4:return"NOTIFY";case 5:return"UPDATE";case 6:return"OPCODE_6";case 7:return"OPCODE_7";case 8:
return"OPCODE_8";case 9:return"OPCODE_9";case 10:return"OPCODE_10";case 11:return"OPCODE_11";case 12:return"OPCODE_12";case 13:return"OPCODE_13";case 14:
return"OPCODE_14";case 15:return"OPCODE_15"}return"OPCODE_"+e},n.toOpcode=function(e){switch(e.toUpperCase()){case"QUERY":return 0;case"IQUERY":return 1
;case"STATUS":return 2;case"OPCODE_3":return 3;case"NOTIFY":return 4;case"UPDATE":return 5;case"OPCODE_6":return 6;case"OPCODE_7":return 7;case"OPCODE_8":
return 8;case"OPCODE_9":return 9;case"OPCODE_10":return 10;case"OPCODE_11":return 11;case"OPCODE_12":return 12;case"OPCODE_13":return 13;case"OPCODE_14":
return 14;case"OPCODE_15":return 15}return 0}},2075:(e,n)=>{n.toString=function(e){switch(e){case 1:return"LLQ";case 2:return"UL";case 3:return"NSID";case 5:
return"DAU";case 6:return"DHU";case 7:return"N3U";case 8:return"CLIENT_SUBNET";case 9:return"EXPIRE";case 10:return"COOKIE";case 11:return"TCP_KEEPALIVE"
;case 12:return"PADDING";case 13:return"CHAIN";case 14:return"KEY_TAG";case 26946:return"DEVICEID"}return e<0?null:`OPTION_${e}`},n.toCode=function(e){
if("number"==typeof e)return e;if(!e)return-1;switch(e.toUpperCase()){case"OPTION_0":return 0;case"LLQ":return 1;case"UL":return 2;case"NSID":return 3
;case"OPTION_4":return 4;case"DAU":return 5;case"DHU":return 6;case"N3U":return 7;case"CLIENT_SUBNET":return 8;case"EXPIRE":return 9;case"COOKIE":return 10
;case"TCP_KEEPALIVE":return 11;case"PADDING":return 12;case"CHAIN":return 13;case"KEY_TAG":return 14;case"DEVICEID":return 26946;case"OPTION_65535":return 65535
}const n=e.match(/_(\d+)$/);return n?parseInt(n[1],10):-1}},2028:(e,n)=>{n.toString=function(e){switch(e){case 0:return"NOERROR";case 1:return"FORMERR";case 2:
return"SERVFAIL";case 3:return"NXDOMAIN";case 4:return"NOTIMP";case 5:return"REFUSED";case 6:return"YXDOMAIN";case 7:return"YXRRSET";case 8:return"NXRRSET"
;case 9:return"NOTAUTH";case 10:return"NOTZONE";case 11:return"RCODE_11";case 12:return"RCODE_12";case 13:return"RCODE_13";case 14:return"RCODE_14";case 15:
return"RCODE_15"}return"RCODE_"+e},n.toRcode=function(e){switch(e.toUpperCase()){case"NOERROR":return 0;case"FORMERR":return 1;case"SERVFAIL":return 2
;case"NXDOMAIN":return 3;case"NOTIMP":return 4;case"REFUSED":return 5;case"YXDOMAIN":return 6;case"YXRRSET":return 7;case"NXRRSET":return 8;case"NOTAUTH":
return 9;case"NOTZONE":return 10;case"RCODE_11":return 11;case"RCODE_12":return 12;case"RCODE_13":return 13;case"RCODE_14":return 14;case"RCODE_15":return 15}
return 0}},1891:(e,n)=>{n.toString=function(e){switch(e){case 1:return"A";case 10:return"NULL";case 28:return"AAAA";case 18:return"AFSDB";case 42:return"APL"
;case 257:return"CAA";case 60:return"CDNSKEY";case 59:return"CDS";case 37:return"CERT";case 5:return"CNAME";case 49:return"DHCID";case 32769:return"DLV"
;case 39:return"DNAME";case 48:return"DNSKEY";case 43:return"DS";case 55:return"HIP";case 13:return"HINFO";case 45:return"IPSECKEY";case 25:return"KEY";case 36:
return"KX";case 29:return"LOC";case 15:return"MX";case 35:return"NAPTR";case 2:return"NS";case 47:return"NSEC";case 50:return"NSEC3";case 51:return"NSEC3PARAM"
;case 12:return"PTR";case 46:return"RRSIG";case 17:return"RP";case 24:return"SIG";case 6:return"SOA";case 99:return"SPF";case 33:return"SRV";case 44:
return"SSHFP";case 32768:return"TA";case 249:return"TKEY";case 52:return"TLSA";case 250:return"TSIG";case 16:return"TXT";case 252:return"AXFR";case 251:
return"IXFR";case 41:return"OPT";case 255:return"ANY"}return"UNKNOWN_"+e},n.toType=function(e){switch(e.toUpperCase()){case"A":return 1;case"NULL":return 10
;case"AAAA":return 28;case"AFSDB":return 18;case"APL":return 42;case"CAA":return 257;case"CDNSKEY":return 60;case"CDS":return 59;case"CERT":return 37
;case"CNAME":return 5;case"DHCID":return 49;case"DLV":return 32769;case"DNAME":return 39;case"DNSKEY":return 48;case"DS":return 43;case"HIP":return 55
;case"HINFO":return 13;case"IPSECKEY":return 45;case"KEY":return 25;case"KX":return 36;case"LOC":return 29;case"MX":return 15;case"NAPTR":return 35;case"NS":
return 2;case"NSEC":return 47;case"NSEC3":return 50;case"NSEC3PARAM":return 51;case"PTR":return 12;case"RRSIG":return 46;case"RP":return 17;case"SIG":return 24
;case"SOA":return 6;case"SPF":return 99;case"SRV":return 33;case"SSHFP":return 44;case"TA":return 32768;case"TKEY":return 249;case"TLSA":return 52;case"TSIG":
return 250;case"TXT":return 16;case"AXFR":return 252;case"IXFR":return 251;case"OPT":return 41;case"ANY":case"*":return 255}
return e.toUpperCase().startsWith("UNKNOWN_")?parseInt(e.slice(8)):0}},4550:e=>{var n=function(e){Object.defineProperty(e,"__esModule",{value:!0}),
e.decode=function decode(e,n,t){if(n=~~n,(t=t||e.length-n)===r.size)return r.decode(e,n,t);if(t===c.size)return c.decode(e,n,t)
;throw Error(`Invalid buffer size needs to be ${r.size} for v4 or ${c.size} for v6.`)},e.encode=function encode(e,n,t){t=~~t;const o=sizeOf(e)
;"function"==typeof n&&(n=n(t+o));if(o===r.size)return r.encode(e,n,t);return c.encode(e,n,t)},e.familyOf=function familyOf(e){return sizeOf(e)===r.size?1:2},
e.name=void 0,e.sizeOf=sizeOf,e.v6=e.v4=void 0
;const n=/^(\d{1,3}\.){3,3}\d{1,3}$/,t=/^(::)?(((\d{1,3}\.){3}(\d{1,3}){1})?([0-9a-f]){0,4}:{0,2}){1,8}(::)?$/i,r={name:"v4",size:4,isFormat:e=>n.test(e),
encode(e,n,t){t=~~t,n=n||new Uint8Array(t+4);const r=e.length;let c=0;for(let o=0;o<r;){const r=e.charCodeAt(o++);46===r?(n[t++]=c,c=0):c=10*c+(r-48)}
return n[t]=c,n},decode:(e,n)=>(n=~~n,`${e[n++]}.${e[n++]}.${e[n++]}.${e[n]}`)};e.v4=r;const c={name:"v6",size:16,isFormat:e=>e.length>0&&t.test(e),
encode(e,n,t){let r=(t=~~t)+16,c=-1,o=0,s=0,d=!0,a=!1;n=n||new Uint8Array(t+16);for(let i=0;i<e.length;i++){let u=e.charCodeAt(i)
;58===u?(d?-1!==c?(t<r&&(n[t]=0),t<r-1&&(n[t+1]=0),t+=2):t<r&&(c=t):(!0===a?(t<r&&(n[t]=s),t++):(t<r&&(n[t]=o>>8),t<r-1&&(n[t+1]=255&o),t+=2),o=0,s=0),d=!0,
a=!1):46===u?(t<r&&(n[t]=s),t++,s=0,o=0,d=!1,a=!0):(d=!1,u>=97?u-=87:u>=65?u-=55:(u-=48,s=10*s+u),o=(o<<4)+u)}if(!1===d)!0===a?(t<r&&(n[t]=s),
t++):(t<r&&(n[t]=o>>8),t<r-1&&(n[t+1]=255&o),t+=2);else if(0===c)t<r&&(n[t]=0),t<r-1&&(n[t+1]=0),t+=2;else if(-1!==c){t+=2
;for(let e=Math.min(t-1,r-1);e>=c+2;e--)n[e]=n[e-2];n[c]=0,n[c+1]=0,c=t}
if(c!==t&&-1!==c)for(t>r-2&&(t=r-2);r>c;)n[--r]=t<r&&t>c?n[--t]:0;else for(;t<r;)n[t++]=0;return n},decode(e,n){n=~~n;let t=""
;for(let r=0;r<16;r+=2)0!==r&&(t+=":"),t+=(e[n+r]<<8|e[n+r+1]).toString(16);return t.replace(/(^|:)0(:0)*:0(:|$)/,"$1::$3").replace(/:{3,4}/,"::")}};e.v6=c
;function sizeOf(e){if(r.isFormat(e))return r.size;if(c.isFormat(e))return c.size;throw Error(`Invalid ip address: ${e}`)}return e.name="ip",
"default"in e?e.default:e}({});"function"==typeof define&&define.amd?define([],function(){return n}):e.exports=n}};
