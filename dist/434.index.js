export const id=434;export const ids=[434];export const modules={1306:(t,r,e)=>{e.d(r,{AO:()=>unzipSync,D8:()=>et,qQ:()=>it});var n=e(3339);var i=(0,
n.createRequire)("/");var a;var o;var s
;var f=";var __w=require('worker_threads');__w.parentPort.on('message',function(m){onmessage({data:m})}),postMessage=function(m,t){__w.parentPort.postMessage(m,t)},close=process.exit;self=global"
;try{a=i("worker_threads"),o=a.Worker,s=a.isMarkedAsUntransferable}catch(t){}var u=null&&(o?function(t,r,e,n,i){var a=false;var u=new o(t+f,{eval:true
}).on("error",function(t){return i(t,null)}).on("message",function(t){return i(null,t)}).on("exit",function(t){if(t&&!a)i(new Error("exited with code "+t),null)
});if(s)n=n.filter(function(t){return!s(t)});u.postMessage(e,n);u.terminate=function(){a=true;return o.prototype.terminate.call(u)};return u
}:function(t,r,e,n,i){setImmediate(function(){
return i(new Error("async operations unsupported - update to Node 12+ (or Node 10-11 with the --experimental-worker CLI flag)"),null)});var NOP=function(){}
;return{terminate:NOP,postMessage:NOP}});var h=Uint8Array,l=Uint16Array,c=Int32Array
;var v=new h([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0])
;var p=new h([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]);var d=new h([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15])
;var freb=function(t,r){var e=new l(31);for(var n=0;n<31;++n){e[n]=r+=1<<t[n-1]}var i=new c(e[30]);for(var n=1;n<30;++n){for(var a=e[n];a<e[n+1];++a){
i[a]=a-e[n]<<5|n}}return{b:e,r:i}};var a=freb(v,2),m=a.b,y=a.r;m[28]=258,y[258]=28;var g=freb(p,0),b=g.b,z=g.r;var T=new l(32768);for(var E=0;E<32768;++E){
var A=(E&43690)>>1|(E&21845)<<1;A=(A&52428)>>2|(A&13107)<<2;A=(A&61680)>>4|(A&3855)<<4;T[E]=((A&65280)>>8|(A&255)<<8)>>1}var hMap=function(t,r,e){var n=t.length
;var i=0;var a=new l(r);for(;i<n;++i){if(t[i])++a[t[i]-1]}var o=new l(r);for(i=1;i<r;++i){o[i]=o[i-1]+a[i-1]<<1}var s;if(e){s=new l(1<<r);var f=15-r
;for(i=0;i<n;++i){if(t[i]){var u=i<<4|t[i];var h=r-t[i];var c=o[t[i]-1]++<<h;for(var v=c|(1<<h)-1;c<=v;++c){s[T[c]>>f]=u}}}}else{s=new l(n);for(i=0;i<n;++i){
if(t[i]){s[i]=T[o[t[i]-1]++]>>15-t[i]}}}return s};var x=new h(288);for(var E=0;E<144;++E)x[E]=8;for(var E=144;E<256;++E)x[E]=9;for(var E=256;E<280;++E)x[E]=7
;for(var E=280;E<288;++E)x[E]=8;var S=new h(32);for(var E=0;E<32;++E)S[E]=5;var k=hMap(x,9,0),I=hMap(x,9,1);var D=hMap(S,5,0),M=hMap(S,5,1);var max=function(t){
var r=t[0];for(var e=1;e<t.length;++e){if(t[e]>r)r=t[e]}return r};var bits=function(t,r,e){var n=r/8|0;return(t[n]|t[n+1]<<8)>>(r&7)&e}
;var bits16=function(t,r){var e=r/8|0;return(t[e]|t[e+1]<<8|t[e+2]<<16)>>(r&7)};var shft=function(t){return(t+7)/8|0};var slc=function(t,r,e){
if(r==null||r<0)r=0;if(e==null||e>t.length)e=t.length;return new h(t.subarray(r,e))}
;var U=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"]
;var err=function(t,r,e){var n=new Error(r||U[t]);n.code=t;if(Error.captureStackTrace)Error.captureStackTrace(n,err);if(!e)throw n;return n}
;var inflt=function(t,r,e,n){var i=t.length,a=n?n.length:0;if(!i||r.f&&!r.l)return e||new h(0);var o=!e;var s=o||r.i!=2;var f=r.i;if(o)e=new h(i*3)
;var cbuf=function(t){var r=e.length;if(t>r){var n=new h(Math.max(r*2,t));n.set(e);e=n}};var u=r.f||0,l=r.p||0,c=r.b||0,y=r.l,g=r.d,z=r.m,T=r.n;var E=i*8;do{
if(!y){u=bits(t,l,1);var A=bits(t,l+1,3);l+=3;if(!A){var x=shft(l)+4,S=t[x-4]|t[x-3]<<8,k=x+S;if(k>i){if(f)err(0);break}if(s)cbuf(c+S);e.set(t.subarray(x,k),c)
;r.b=c+=S,r.p=l=k*8,r.f=u;continue}else if(A==1)y=I,g=M,z=9,T=5;else if(A==2){var D=bits(t,l,31)+257,U=bits(t,l+10,15)+4;var O=D+bits(t,l+5,31)+1;l+=14
;var N=new h(O);var Z=new h(19);for(var F=0;F<U;++F){Z[d[F]]=bits(t,l+F*3,7)}l+=U*3;var R=max(Z),C=(1<<R)-1;var G=hMap(Z,R,1);for(var F=0;F<O;){
var q=G[bits(t,l,C)];l+=q&15;var x=q>>4;if(x<16){N[F++]=x}else{var _=0,P=0;if(x==16)P=3+bits(t,l,3),l+=2,_=N[F-1];else if(x==17)P=3+bits(t,l,7),
l+=3;else if(x==18)P=11+bits(t,l,127),l+=7;while(P--)N[F++]=_}}var L=N.subarray(0,D),$=N.subarray(D);z=max(L);T=max($);y=hMap(L,z,1);g=hMap($,T,1)}else err(1)
;if(l>E){if(f)err(0);break}}if(s)cbuf(c+131072);var j=(1<<z)-1,W=(1<<T)-1;var V=l;for(;;V=l){var _=y[bits16(t,l)&j],Y=_>>4;l+=_&15;if(l>E){if(f)err(0);break}
if(!_)err(2);if(Y<256)e[c++]=Y;else if(Y==256){V=l,y=null;break}else{var B=Y-254;if(Y>264){var F=Y-257,H=v[F];B=bits(t,l,(1<<H)-1)+m[F];l+=H}
var Q=g[bits16(t,l)&W],J=Q>>4;if(!Q)err(3);l+=Q&15;var $=b[J];if(J>3){var H=p[J];$+=bits16(t,l)&(1<<H)-1,l+=H}if(l>E){if(f)err(0);break}if(s)cbuf(c+131072)
;var K=c+B;if(c<$){var X=a-$,tt=Math.min($,K);if(X+c<0)err(3);for(;c<tt;++c)e[c]=n[X+c]}for(;c<K;++c)e[c]=e[c-$]}}r.l=y,r.p=V,r.b=c,r.f=u;if(y)u=1,r.m=z,r.d=g,
r.n=T}while(!u);return c!=e.length&&o?slc(e,0,c):e.subarray(0,c)};var wbits=function(t,r,e){e<<=r&7;var n=r/8|0;t[n]|=e;t[n+1]|=e>>8}
;var wbits16=function(t,r,e){e<<=r&7;var n=r/8|0;t[n]|=e;t[n+1]|=e>>8;t[n+2]|=e>>16};var hTree=function(t,r){var e=[];for(var n=0;n<t.length;++n){
if(t[n])e.push({s:n,f:t[n]})}var i=e.length;var a=e.slice();if(!i)return{t:N,l:0};if(i==1){var o=new h(e[0].s+1);o[e[0].s]=1;return{t:o,l:1}}
e.sort(function(t,r){return t.f-r.f});e.push({s:-1,f:25001});var s=e[0],f=e[1],u=0,c=1,v=2;e[0]={s:-1,f:s.f+f.f,l:s,r:f};while(c!=i-1){
s=e[e[u].f<e[v].f?u++:v++];f=e[u!=c&&e[u].f<e[v].f?u++:v++];e[c++]={s:-1,f:s.f+f.f,l:s,r:f}}var p=a[0].s;for(var n=1;n<i;++n){if(a[n].s>p)p=a[n].s}
var d=new l(p+1);var m=ln(e[c-1],d,0);if(m>r){var n=0,y=0;var g=m-r,b=1<<g;a.sort(function(t,r){return d[r.s]-d[t.s]||t.f-r.f});for(;n<i;++n){var z=a[n].s
;if(d[z]>r){y+=b-(1<<m-d[z]);d[z]=r}else break}y>>=g;while(y>0){var T=a[n].s;if(d[T]<r)y-=1<<r-d[T]++-1;else++n}for(;n>=0&&y;--n){var E=a[n].s;if(d[E]==r){
--d[E];++y}}m=r}return{t:new h(d),l:m}};var ln=function(t,r,e){return t.s==-1?Math.max(ln(t.l,r,e+1),ln(t.r,r,e+1)):r[t.s]=e};var lc=function(t){var r=t.length
;while(r&&!t[--r]);var e=new l(++r);var n=0,i=t[0],a=1;var w=function(t){e[n++]=t};for(var o=1;o<=r;++o){if(t[o]==i&&o!=r)++a;else{if(!i&&a>2){
for(;a>138;a-=138)w(32754);if(a>2){w(a>10?a-11<<5|28690:a-3<<5|12305);a=0}}else if(a>3){w(i),--a;for(;a>6;a-=6)w(8304);if(a>2)w(a-3<<5|8208),a=0}while(a--)w(i)
;a=1;i=t[o]}}return{c:e.subarray(0,n),n:r}};var clen=function(t,r){var e=0;for(var n=0;n<r.length;++n)e+=t[n]*r[n];return e};var wfblk=function(t,r,e){
var n=e.length;var i=shft(r+2);t[i]=n&255;t[i+1]=n>>8;t[i+2]=t[i]^255;t[i+3]=t[i+1]^255;for(var a=0;a<n;++a)t[i+a+4]=e[a];return(i+4+n)*8}
;var wblk=function(t,r,e,n,i,a,o,s,f,u,h){wbits(r,h++,e);++i[256];var c=hTree(i,15),m=c.t,y=c.l;var g=hTree(a,15),b=g.t,z=g.l;var T=lc(m),E=T.c,A=T.n
;var I=lc(b),M=I.c,U=I.n;var O=new l(19);for(var N=0;N<E.length;++N)++O[E[N]&31];for(var N=0;N<M.length;++N)++O[M[N]&31];var Z=hTree(O,7),F=Z.t,R=Z.l;var C=19
;for(;C>4&&!F[d[C-1]];--C);var G=u+5<<3;var q=clen(i,x)+clen(a,S)+o;var _=clen(i,m)+clen(a,b)+o+14+3*C+clen(O,F)+2*O[16]+3*O[17]+7*O[18]
;if(f>=0&&G<=q&&G<=_)return wfblk(r,h,t.subarray(f,f+u));var P,L,$,j;wbits(r,h,1+(_<q)),h+=2;if(_<q){P=hMap(m,y,0),L=m,$=hMap(b,z,0),j=b;var W=hMap(F,R,0)
;wbits(r,h,A-257);wbits(r,h+5,U-1);wbits(r,h+10,C-4);h+=14;for(var N=0;N<C;++N)wbits(r,h+3*N,F[d[N]]);h+=3*C;var V=[E,M];for(var Y=0;Y<2;++Y){var B=V[Y]
;for(var N=0;N<B.length;++N){var H=B[N]&31;wbits(r,h,W[H]),h+=F[H];if(H>15)wbits(r,h,B[N]>>5&127),h+=B[N]>>12}}}else{P=k,L=x,$=D,j=S}for(var N=0;N<s;++N){
var Q=n[N];if(Q>255){var H=Q>>18&31;wbits16(r,h,P[H+257]),h+=L[H+257];if(H>7)wbits(r,h,Q>>23&31),h+=v[H];var J=Q&31;wbits16(r,h,$[J]),h+=j[J]
;if(J>3)wbits16(r,h,Q>>5&8191),h+=p[J]}else{wbits16(r,h,P[Q]),h+=L[Q]}}wbits16(r,h,P[256]);return h+L[256]}
;var O=new c([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]);var N=new h(0);var dflt=function(t,r,e,n,i,a){var o=a.z||t.length
;var s=new h(n+o+5*(1+Math.ceil(o/7e3))+i);var f=s.subarray(n,s.length-i);var u=a.l;var d=(a.r||0)&7;if(r){if(d)f[0]=a.r>>3;var m=O[r-1];var g=m>>13,b=m&8191
;var T=(1<<e)-1;var E=a.p||new l(32768),A=a.h||new l(T+1);var x=Math.ceil(e/3),S=2*x;var hsh=function(r){return(t[r]^t[r+1]<<x^t[r+2]<<S)&T};var k=new c(25e3)
;var I=new l(288),D=new l(32);var M=0,U=0,N=a.i||0,Z=0,F=a.w||0,R=0;for(;N+2<o;++N){var C=hsh(N);var G=N&32767,q=A[C];E[G]=q;A[C]=G;if(F<=N){var _=o-N
;if((M>7e3||Z>24576)&&(_>423||!u)){d=wblk(t,f,0,k,I,D,U,Z,R,N-R,d);Z=M=U=0,R=N;for(var P=0;P<286;++P)I[P]=0;for(var P=0;P<30;++P)D[P]=0}
var L=2,$=0,j=b,W=G-q&32767;if(_>2&&C==hsh(N-W)){var V=Math.min(g,_)-1;var Y=Math.min(32767,N);var B=Math.min(258,_);while(W<=Y&&--j&&G!=q){
if(t[N+L]==t[N+L-W]){var H=0;for(;H<B&&t[N+H]==t[N+H-W];++H);if(H>L){L=H,$=W;if(H>V)break;var Q=Math.min(W,H-2);var J=0;for(var P=0;P<Q;++P){var K=N-W+P&32767
;var X=E[K];var tt=K-X&32767;if(tt>J)J=tt,q=K}}}G=q,q=E[G];W+=G-q&32767}}if($){k[Z++]=268435456|y[L]<<18|z[$];var rt=y[L]&31,et=z[$]&31;U+=v[rt]+p[et]
;++I[257+rt];++D[et];F=N+L;++M}else{k[Z++]=t[N];++I[t[N]]}}}for(N=Math.max(N,F);N<o;++N){k[Z++]=t[N];++I[t[N]]}d=wblk(t,f,u,k,I,D,U,Z,R,N-R,d);if(!u){
a.r=d&7|f[d/8|0]<<3;d-=7;a.h=A,a.p=E,a.i=N,a.w=F}}else{for(var N=a.w||0;N<o+u;N+=65535){var nt=N+65535;if(nt>=o){f[d/8|0]=u;nt=o}d=wfblk(f,d+1,t.subarray(N,nt))
}a.i=o}return slc(s,0,n+shft(d)+i)};var Z=function(){var t=new Int32Array(256);for(var r=0;r<256;++r){var e=r,n=9;while(--n)e=(e&1&&-306674912)^e>>>1;t[r]=e}
return t}();var crc=function(){var t=-1;return{p:function(r){var e=t;for(var n=0;n<r.length;++n)e=Z[e&255^r[n]]^e>>>8;t=e},d:function(){return~t}}}
;var adler=function(){var t=1,r=0;return{p:function(e){var n=t,i=r;var a=e.length|0;for(var o=0;o!=a;){var s=Math.min(o+2655,a);for(;o<s;++o)i+=n+=e[o]
;n=(n&65535)+15*(n>>16),i=(i&65535)+15*(i>>16)}t=n,r=i},d:function(){t%=65521,r%=65521;return(t&255)<<24|(t&65280)<<8|(r&255)<<8|r>>8}}}
;var dopt=function(t,r,e,n,i){if(!i){i={l:1};if(r.dictionary){var a=r.dictionary.subarray(-32768);var o=new h(a.length+t.length);o.set(a);o.set(t,a.length);t=o
;i.w=a.length}}return dflt(t,r.level==null?6:r.level,r.mem==null?i.l?Math.ceil(Math.max(8,Math.min(13,Math.log(t.length)))*1.5):20:12+r.mem,e,n,i)}
;var mrg=function(t,r){var e={};for(var n in t)e[n]=t[n];for(var n in r)e[n]=r[n];return e};var wcln=function(t,r,e){var n=t();var i=t.toString()
;var a=i.slice(i.indexOf("[")+1,i.lastIndexOf("]")).replace(/\s+/g,"").split(",");for(var o=0;o<n.length;++o){var s=n[o],f=a[o];if(typeof s=="function"){
r+=";"+f+"=";var u=s.toString();if(s.prototype){if(u.indexOf("[native code]")!=-1){var h=u.indexOf(" ",8)+1;r+=u.slice(h,u.indexOf("(",h))}else{r+=u
;for(var l in s.prototype)r+=";"+f+".prototype."+l+"="+s.prototype[l].toString()}}else r+=u}else e[f]=s}return r};var F=null&&[];var cbfs=function(t){var r=[]
;for(var e in t){if(t[e].buffer){r.push((t[e]=new t[e].constructor(t[e])).buffer)}}return r};var wrkr=function(t,r,e,n){if(!F[e]){var i="",a={},o=t.length-1
;for(var s=0;s<o;++s)i=wcln(t[s],i,a);F[e]={c:wcln(t[o],i,a),e:a}}var f=mrg({},F[e].e)
;return u(F[e].c+";onmessage=function(e){for(var k in e.data)self[k]=e.data[k];onmessage="+r.toString()+"}",e,f,cbfs(f),n)};var bInflt=function(){
return[h,l,c,v,p,d,m,b,I,M,T,U,hMap,max,bits,bits16,shft,slc,err,inflt,inflateSync,pbf,gopt]};var bDflt=function(){
return[h,l,c,v,p,d,y,z,k,x,D,S,T,O,N,hMap,wbits,wbits16,hTree,ln,lc,clen,wfblk,wblk,shft,slc,dflt,dopt,deflateSync,pbf]};var gze=function(){
return[gzh,gzhl,wbytes,crc,Z]};var guze=function(){return[gzs,gzl]};var zle=function(){return[zlh,wbytes,adler]};var zule=function(){return[zls]}
;var pbf=function(t){return postMessage(t,[t.buffer])};var gopt=function(t){return t&&{out:t.size&&new h(t.size),dictionary:t.dictionary}}
;var astrm=function(t){t.ondata=function(t,r){return postMessage([t,r],[t.buffer])};return function(r){if(r.data[0]){t.push(r.data[0],r.data[1])
;postMessage([r.data[0].length])}else t.flush(r.data[1])}};var astrmify=function(t,r,e,n,i,a,o){var s;var f=wrkr(t,n,i,function(t,e){if(t)f.terminate(),
r.ondata.call(r,t);else if(!Array.isArray(e))o(e);else if(e.length==1){r.queuedSize-=e[0];if(r.ondrain)r.ondrain(e[0])}else{if(e[1])f.terminate()
;r.ondata.call(r,t,e[0],e[1])}});f.postMessage(e);r.queuedSize=0;r.push=function(t,e){if(!r.ondata)err(5);if(s)r.ondata(err(4,0,1),null,!!e)
;r.queuedSize+=t.length;f.postMessage([t,s=e],t.buffer instanceof ArrayBuffer?[t.buffer]:[])};r.terminate=function(){f.terminate()};if(a){r.flush=function(t){
f.postMessage([0,t])}}};var b2=function(t,r){return t[r]|t[r+1]<<8};var b4=function(t,r){return(t[r]|t[r+1]<<8|t[r+2]<<16|t[r+3]<<24)>>>0};var b8=function(t,r){
return b4(t,r)+b4(t,r+4)*4294967296};var wbytes=function(t,r,e){for(;e;++r)t[r]=e,e>>>=8};var gzh=function(t,r){var e=r.filename;t[0]=31,t[1]=139,t[2]=8,
t[8]=r.level<2?4:r.level==9?2:0,t[9]=3;if(r.mtime!=0)wbytes(t,4,Math.floor(new Date(r.mtime||Date.now())/1e3));if(e){t[3]=8
;for(var n=0;n<=e.length;++n)t[n+10]=e.charCodeAt(n)}};var gzs=function(t){if(t[0]!=31||t[1]!=139||t[2]!=8)err(6,"invalid gzip data");var r=t[3];var e=10
;if(r&4)e+=(t[10]|t[11]<<8)+2;for(var n=(r>>3&1)+(r>>4&1);n>0;n-=!t[e++]);return e+(r&2)};var gzl=function(t){var r=t.length
;return(t[r-4]|t[r-3]<<8|t[r-2]<<16|t[r-1]<<24)>>>0};var gzhl=function(t){return 10+(t.filename?t.filename.length+1:0)};var zlh=function(t,r){
var e=r.level,n=e==0?0:e<6?1:e==9?3:2;t[0]=120,t[1]=n<<6|(r.dictionary&&32);t[1]|=31-(t[0]<<8|t[1])%31;if(r.dictionary){var i=adler();i.p(r.dictionary)
;wbytes(t,2,i.d())}};var zls=function(t,r){if((t[0]&15)!=8||t[0]>>4>7||(t[0]<<8|t[1])%31)err(6,"invalid zlib data")
;if((t[1]>>5&1)==+!r)err(6,"invalid zlib data: "+(t[1]&32?"need":"unexpected")+" dictionary");return(t[1]>>3&4)+2};function StrmOpt(t,r){
if(typeof t=="function")r=t,t={};this.ondata=r;return t}var R=function(){function Deflate(t,r){if(typeof t=="function")r=t,t={};this.ondata=r;this.o=t||{}
;this.s={l:0,i:32768,w:32768,z:32768};this.b=new h(98304);if(this.o.dictionary){var e=this.o.dictionary.subarray(-32768);this.b.set(e,32768-e.length)
;this.s.i=32768-e.length}}Deflate.prototype.p=function(t,r){this.ondata(dopt(t,this.o,0,0,this.s),r)};Deflate.prototype.push=function(t,r){
if(!this.ondata)err(5);if(this.s.l)err(4);var e=t.length+this.s.z;if(e>this.b.length){if(e>2*this.b.length-32768){var n=new h(e&-32768)
;n.set(this.b.subarray(0,this.s.z));this.b=n}var i=this.b.length-this.s.z;this.b.set(t.subarray(0,i),this.s.z);this.s.z=this.b.length;this.p(this.b,false)
;this.b.set(this.b.subarray(-32768));this.b.set(t.subarray(i),32768);this.s.z=t.length-i+32768;this.s.i=32766,this.s.w=32768}else{this.b.set(t,this.s.z)
;this.s.z+=t.length}this.s.l=r&1;if(this.s.z>this.s.w+8191||r){this.p(this.b,r||false);this.s.w=this.s.i,this.s.i-=2}if(r){this.s=this.o={};this.b=N}}
;Deflate.prototype.flush=function(t){if(!this.ondata)err(5);if(this.s.l)err(4);this.p(this.b,false);this.s.w=this.s.i,this.s.i-=2;if(t){var r=new h(6)
;r[0]=this.s.r>>3;var e=wfblk(r,this.s.r,N);this.s.r=0;this.ondata(r.subarray(0,e>>3),false)}};return Deflate}();var C=null&&function(){
function AsyncDeflate(t,r){astrmify([bDflt,function(){return[astrm,R]}],this,StrmOpt.call(this,t,r),function(t){var r=new R(t.data);onmessage=astrm(r)},6,1)}
return AsyncDeflate}();function deflateSync(t,r){return dopt(t,r||{},0,0)}var G=null&&function(){function Inflate(t,r){if(typeof t=="function")r=t,t={}
;this.ondata=r;var e=t&&t.dictionary&&t.dictionary.subarray(-32768);this.s={i:0,b:e?e.length:0};this.o=new h(32768);this.p=new h(0);if(e)this.o.set(e)}
Inflate.prototype.e=function(t){if(!this.ondata)err(5);if(this.d)err(4);if(!this.p.length)this.p=t;else if(t.length){var r=new h(this.p.length+t.length)
;r.set(this.p),r.set(t,this.p.length),this.p=r}};Inflate.prototype.c=function(t){this.s.i=+(this.d=t||false);var r=this.s.b;var e=inflt(this.p,this.s,this.o)
;this.ondata(slc(e,r,this.s.b),this.d);this.o=slc(e,this.s.b-32768),this.s.b=this.o.length;this.p=slc(this.p,this.s.p/8|0),this.s.p&=7}
;Inflate.prototype.push=function(t,r){this.e(t),this.c(r)};return Inflate}();var q=null&&function(){function AsyncInflate(t,r){astrmify([bInflt,function(){
return[astrm,G]}],this,StrmOpt.call(this,t,r),function(t){var r=new G(t.data);onmessage=astrm(r)},7,0)}return AsyncInflate}();function inflateSync(t,r){
return inflt(t,{i:2},r&&r.out,r&&r.dictionary)}var _=null&&function(){function Gzip(t,r){this.c=crc();this.l=0;this.v=1;R.call(this,t,r)}
Gzip.prototype.push=function(t,r){this.c.p(t);this.l+=t.length;R.prototype.push.call(this,t,r)};Gzip.prototype.p=function(t,r){
var e=dopt(t,this.o,this.v&&gzhl(this.o),r&&8,this.s);if(this.v)gzh(e,this.o),this.v=0;if(r)wbytes(e,e.length-8,this.c.d()),wbytes(e,e.length-4,this.l)
;this.ondata(e,r)};Gzip.prototype.flush=function(t){R.prototype.flush.call(this,t)};return Gzip}();var P=null&&function(){function AsyncGzip(t,r){
astrmify([bDflt,gze,function(){return[astrm,R,_]}],this,StrmOpt.call(this,t,r),function(t){var r=new _(t.data);onmessage=astrm(r)},8,1)}return AsyncGzip}()
;var L=null&&function(){function Gunzip(t,r){this.v=1;this.r=0;G.call(this,t,r)}Gunzip.prototype.push=function(t,r){G.prototype.e.call(this,t);this.r+=t.length
;if(this.v){var e=this.p.subarray(this.v-1);var n=e.length>3?gzs(e):4;if(n>e.length){if(!r)return}else if(this.v>1&&this.onmember){
this.onmember(this.r-e.length)}this.p=e.subarray(n),this.v=0}G.prototype.c.call(this,0);if(this.s.f&&!this.s.l){this.v=shft(this.s.p)+9;this.s={i:0}
;this.o=new h(0);this.push(new h(0),r)}else if(r){G.prototype.c.call(this,r)}};return Gunzip}();var $=null&&function(){function AsyncGunzip(t,r){var e=this
;astrmify([bInflt,guze,function(){return[astrm,G,L]}],this,StrmOpt.call(this,t,r),function(t){var r=new L(t.data);r.onmember=function(t){return postMessage(t)}
;onmessage=astrm(r)},9,0,function(t){return e.onmember&&e.onmember(t)})}return AsyncGunzip}();var j=null&&function(){function Zlib(t,r){this.c=adler();this.v=1
;R.call(this,t,r)}Zlib.prototype.push=function(t,r){this.c.p(t);R.prototype.push.call(this,t,r)};Zlib.prototype.p=function(t,r){
var e=dopt(t,this.o,this.v&&(this.o.dictionary?6:2),r&&4,this.s);if(this.v)zlh(e,this.o),this.v=0;if(r)wbytes(e,e.length-4,this.c.d());this.ondata(e,r)}
;Zlib.prototype.flush=function(t){R.prototype.flush.call(this,t)};return Zlib}();var W=null&&function(){function AsyncZlib(t,r){astrmify([bDflt,zle,function(){
return[astrm,R,j]}],this,StrmOpt.call(this,t,r),function(t){var r=new j(t.data);onmessage=astrm(r)},10,1)}return AsyncZlib}();var V=null&&function(){
function Unzlib(t,r){G.call(this,t,r);this.v=t&&t.dictionary?2:1}Unzlib.prototype.push=function(t,r){G.prototype.e.call(this,t);if(this.v){
if(this.p.length<6&&!r)return;this.p=this.p.subarray(zls(this.p,this.v-1)),this.v=0}if(r){if(this.p.length<4)err(6,"invalid zlib data")
;this.p=this.p.subarray(0,-4)}G.prototype.c.call(this,r)};return Unzlib}();var Y=null&&function(){function AsyncUnzlib(t,r){astrmify([bInflt,zule,function(){
return[astrm,G,V]}],this,StrmOpt.call(this,t,r),function(t){var r=new V(t.data);onmessage=astrm(r)},11,0)}return AsyncUnzlib}();var B=null&&function(){
function Decompress(t,r){this.o=StrmOpt.call(this,t,r)||{};this.G=L;this.I=G;this.Z=V}Decompress.prototype.i=function(){var t=this;this.s.ondata=function(r,e){
t.ondata(r,e)}};Decompress.prototype.push=function(t,r){if(!this.ondata)err(5);if(!this.s){if(this.p&&this.p.length){var e=new h(this.p.length+t.length)
;e.set(this.p),e.set(t,this.p.length)}else this.p=t;if(this.p.length>2){
this.s=this.p[0]==31&&this.p[1]==139&&this.p[2]==8?new this.G(this.o):(this.p[0]&15)!=8||this.p[0]>>4>7||(this.p[0]<<8|this.p[1])%31?new this.I(this.o):new this.Z(this.o)
;this.i();this.s.push(this.p,r);this.p=null}}else this.s.push(t,r)};return Decompress}();var H=null&&function(){function AsyncDecompress(t,r){B.call(this,t,r)
;this.queuedSize=0;this.G=$;this.I=q;this.Z=Y}AsyncDecompress.prototype.i=function(){var t=this;this.s.ondata=function(r,e,n){t.ondata(r,e,n)}
;this.s.ondrain=function(r){t.queuedSize-=r;if(t.ondrain)t.ondrain(r)}};AsyncDecompress.prototype.push=function(t,r){this.queuedSize+=t.length
;B.prototype.push.call(this,t,r)};return AsyncDecompress}();var Q=typeof TextEncoder!="undefined"&&new TextEncoder
;var J=typeof TextDecoder!="undefined"&&new TextDecoder;var K=0;try{J.decode(N,{stream:true});K=1}catch(t){}var dutf8=function(t){for(var r="",e=0;;){
var n=t[e++];var i=(n>127)+(n>223)+(n>239);if(e+i>t.length)return{s:r,r:slc(t,e-1)};if(!i)r+=String.fromCharCode(n);else if(i==3){
n=((n&15)<<18|(t[e++]&63)<<12|(t[e++]&63)<<6|t[e++]&63)-65536,r+=String.fromCharCode(55296|n>>10,56320|n&1023)
}else if(i&1)r+=String.fromCharCode((n&31)<<6|t[e++]&63);else r+=String.fromCharCode((n&15)<<12|(t[e++]&63)<<6|t[e++]&63)}};var X=null&&function(){
function DecodeUTF8(t){this.ondata=t;if(K)this.t=new TextDecoder;else this.p=N}DecodeUTF8.prototype.push=function(t,r){if(!this.ondata)err(5);r=!!r;if(this.t){
this.ondata(this.t.decode(t,{stream:true}),r);if(r){if(this.t.decode().length)err(8);this.t=null}return}if(!this.p)err(4);var e=new h(this.p.length+t.length)
;e.set(this.p);e.set(t,this.p.length);var n=dutf8(e),i=n.s,a=n.r;if(r){if(a.length)err(8);this.p=null}else this.p=a;this.ondata(i,r)};return DecodeUTF8}()
;var tt=null&&function(){function EncodeUTF8(t){this.ondata=t}EncodeUTF8.prototype.push=function(t,r){if(!this.ondata)err(5);if(this.d)err(4)
;this.ondata(strToU8(t),this.d=r||false)};return EncodeUTF8}();function strToU8(t,r){if(r){var e=new h(t.length);for(var n=0;n<t.length;++n)e[n]=t.charCodeAt(n)
;return e}if(Q)return Q.encode(t);var i=t.length;var a=new h(t.length+(t.length>>1));var o=0;var w=function(t){a[o++]=t};for(var n=0;n<i;++n){if(o+5>a.length){
var s=new h(o+8+(i-n<<1));s.set(a);a=s}var f=t.charCodeAt(n);if(f<128||r)w(f);else if(f<2048)w(192|f>>6),
w(128|f&63);else if(f>55295&&f<57344)f=65536+(f&1023<<10)|t.charCodeAt(++n)&1023,w(240|f>>18),w(128|f>>12&63),w(128|f>>6&63),w(128|f&63);else w(224|f>>12),
w(128|f>>6&63),w(128|f&63)}return slc(a,0,o)}function strFromU8(t,r){if(r){var e=""
;for(var n=0;n<t.length;n+=16384)e+=String.fromCharCode.apply(null,t.subarray(n,n+16384));return e}else if(J){return J.decode(t)}else{var i=dutf8(t),a=i.s,e=i.r
;if(e.length)err(8);return a}}var dbf=function(t){return t==1?3:t<6?2:t==9?1:0};var slzh=function(t,r){return r+30+b2(t,r+26)+b2(t,r+28)}
;var zh=function(t,r,e){var n=b2(t,r+28),i=b2(t,r+30),a=strFromU8(t.subarray(r+46,r+46+n),!(b2(t,r+8)&2048)),o=r+46+n
;var s=z64hs(t,o,i,e,b4(t,r+20),b4(t,r+24),b4(t,r+42)),f=s[0],u=s[1],h=s[2];return[b2(t,r+10),f,u,a,o+i+b2(t,r+32),h]};var z64hs=function(t,r,e,n,i,a,o){
var s=i==4294967295,f=a==4294967295,u=o==4294967295,h=r+e;var l=s+f+u;if(n&&l){for(;r+4<h;r+=4+b2(t,r+2)){if(b2(t,r)==1){
return[s?b8(t,r+4+8*f):i,f?b8(t,r+4):a,u?b8(t,r+4+8*(f+s)):o,1]}}if(n<2)err(13)}return[i,a,o,0]};var exfl=function(t){var r=0;if(t){for(var e in t){
var n=t[e].length;if(n>65535)err(9);r+=n+4}}return r};var wzh=function(t,r,e,n,i,a,o,s){var f=n.length,u=e.extra,h=s&&s.length;var l=exfl(u)
;wbytes(t,r,o!=null?33639248:67324752),r+=4;if(o!=null)t[r++]=20,t[r++]=e.os;t[r]=20,r+=2;t[r++]=e.flag<<1|(a<0&&8),t[r++]=i&&8;t[r++]=e.compression&255,
t[r++]=e.compression>>8;var c=new Date(e.mtime==null?Date.now():e.mtime),v=c.getFullYear()-1980;if(v<0||v>119)err(10)
;wbytes(t,r,v<<25|c.getMonth()+1<<21|c.getDate()<<16|c.getHours()<<11|c.getMinutes()<<5|c.getSeconds()>>1),r+=4;if(a!=-1){wbytes(t,r,e.crc)
;wbytes(t,r+4,a<0?-a-2:a);wbytes(t,r+8,e.size)}wbytes(t,r+12,f);wbytes(t,r+14,l),r+=16;if(o!=null){wbytes(t,r,h);wbytes(t,r+6,e.attrs);wbytes(t,r+10,o),r+=14}
t.set(n,r);r+=f;if(l){for(var p in u){var d=u[p],m=d.length;wbytes(t,r,+p);wbytes(t,r+2,m);t.set(d,r+4),r+=4+m}}if(h)t.set(s,r),r+=h;return r}
;var wzf=function(t,r,e,n,i){wbytes(t,r,101010256);wbytes(t,r+8,e);wbytes(t,r+10,e);wbytes(t,r+12,n);wbytes(t,r+16,i)};var rt=function(){
function ZipPassThrough(t){this.filename=t;this.c=crc();this.size=0;this.compression=0}ZipPassThrough.prototype.process=function(t,r){this.ondata(null,t,r)}
;ZipPassThrough.prototype.push=function(t,r){if(!this.ondata)err(5);this.c.p(t);this.size+=t.length;if(r)this.crc=this.c.d();this.process(t,r||false)}
;return ZipPassThrough}();var et=function(){function ZipDeflate(t,r){var e=this;if(!r)r={};rt.call(this,t);this.d=new R(r,function(t,r){e.ondata(null,t,r)})
;this.compression=8;this.flag=dbf(r.level)}ZipDeflate.prototype.process=function(t,r){try{this.d.push(t,r)}catch(t){this.ondata(t,null,r)}}
;ZipDeflate.prototype.push=function(t,r){rt.prototype.push.call(this,t,r)};return ZipDeflate}();var nt=null&&function(){function AsyncZipDeflate(t,r){var e=this
;if(!r)r={};rt.call(this,t);this.d=new C(r,function(t,r,n){e.ondata(t,r,n)});this.compression=8;this.flag=dbf(r.level);this.terminate=this.d.terminate}
AsyncZipDeflate.prototype.process=function(t,r){this.d.push(t,r)};AsyncZipDeflate.prototype.push=function(t,r){rt.prototype.push.call(this,t,r)}
;return AsyncZipDeflate}();var it=function(){function Zip(t){this.ondata=t;this.u=[];this.d=1}Zip.prototype.add=function(t){var r=this;if(!this.ondata)err(5)
;if(this.d&2)this.ondata(err(4+(this.d&1)*8,0,1),null,false);else{var e=strToU8(t.filename),n=e.length;var i=t.comment,a=i&&strToU8(i)
;var o=n!=t.filename.length||a&&i.length!=a.length;var s=n+exfl(t.extra)+30;if(n>65535)this.ondata(err(11,0,1),null,false);var f=new h(s);wzh(f,0,t,e,o,-1)
;var u=[f];var pAll_1=function(){for(var t=0,e=u;t<e.length;t++){var n=e[t];r.ondata(null,n,false)}u=[]};var l=this.d;this.d=0;var c=this.u.length;var v=mrg(t,{
f:e,u:o,o:a,t:function(){if(t.terminate)t.terminate()},r:function(){pAll_1();if(l){var t=r.u[c+1];if(t)t.r();else r.d=1}l=1}});var p=0;t.ondata=function(e,n,i){
if(e){r.ondata(e,n,i);r.terminate()}else{p+=n.length;u.push(n);if(i){var a=new h(16);wbytes(a,0,134695760);wbytes(a,4,t.crc);wbytes(a,8,p);wbytes(a,12,t.size)
;u.push(a);v.c=p,v.b=s+p+16,v.crc=t.crc,v.size=t.size;if(l)v.r();l=1}else if(l)pAll_1()}};this.u.push(v)}};Zip.prototype.end=function(){var t=this;if(this.d&2){
this.ondata(err(4+(this.d&1)*8,0,1),null,true);return}if(this.d)this.e();else this.u.push({r:function(){if(!(t.d&1))return;t.u.splice(-1,1);t.e()},
t:function(){}});this.d=3};Zip.prototype.e=function(){var t=0,r=0,e=0;for(var n=0,i=this.u;n<i.length;n++){var a=i[n]
;e+=46+a.f.length+exfl(a.extra)+(a.o?a.o.length:0)}var o=new h(e+22);for(var s=0,f=this.u;s<f.length;s++){var a=f[s];wzh(o,t,a,a.f,a.u,-a.c-2,r,a.o)
;t+=46+a.f.length+exfl(a.extra)+(a.o?a.o.length:0),r+=a.b}wzf(o,t,this.u.length,e,r);this.ondata(null,o,true);this.d=2};Zip.prototype.terminate=function(){
for(var t=0,r=this.u;t<r.length;t++){var e=r[t];e.t()}this.d=2};return Zip}();var at=null&&function(){function UnzipPassThrough(){}
UnzipPassThrough.prototype.push=function(t,r){this.ondata(null,t,r)};UnzipPassThrough.compression=0;return UnzipPassThrough}();var ot=null&&function(){
function UnzipInflate(){var t=this;this.i=new G(function(r,e){t.ondata(null,r,e)})}UnzipInflate.prototype.push=function(t,r){try{this.i.push(t,r)}catch(t){
this.ondata(t,null,r)}};UnzipInflate.compression=8;return UnzipInflate}();var st=null&&function(){function AsyncUnzipInflate(t,r){var e=this;if(r<32e4){
this.i=new G(function(t,r){e.ondata(null,t,r)})}else{this.i=new q(function(t,r,n){e.ondata(t,r,n)});this.terminate=this.i.terminate}}
AsyncUnzipInflate.prototype.push=function(t,r){if(this.i.terminate)t=slc(t,0);this.i.push(t,r)};AsyncUnzipInflate.compression=8;return AsyncUnzipInflate}()
;var ft=null&&function(){function Unzip(t){this.onfile=t;this.k=[];this.o={0:at};this.p=N}Unzip.prototype.push=function(t,r){var e=this;if(!this.onfile)err(5)
;if(!this.p)err(4);if(this.c>0){var n=Math.min(this.c,t.length);var i=t.subarray(0,n);this.c-=n;if(this.d)this.d.push(i,!this.c);else this.k[0].push(i)
;t=t.subarray(n);if(t.length)return this.push(t,r)}else{var a=0,o=0,s=void 0,f=void 0;if(!this.p.length)f=t;else if(!t.length)f=this.p;else{
f=new h(this.p.length+t.length);f.set(this.p),f.set(t,this.p.length)}var u=f.length,l=this.c,c=l&&this.d;var _loop_2=function(){var t=b4(f,o);if(t==67324752){
a=1,s=o;v.d=null;v.c=0;var r=b2(f,o+6),n=b2(f,o+8),i=r&2048,h=r&8,c=b2(f,o+26),p=b2(f,o+28);if(u>o+30+c+p){var d=[];v.k.unshift(d);a=2
;var m=b4(f,o+18),y=b4(f,o+22);var g=strFromU8(f.subarray(o+30,o+=30+c),!i);var b=z64hs(f,o,p,2,m,y,0),z=b[0],T=b[1],E=b[3];if(h)z=-1-E;o+=p;v.c=z;var A;var x={
name:g,compression:n,start:function(){if(!x.ondata)err(5);if(!z)x.ondata(null,N,true);else{var t=e.o[n]
;if(!t)x.ondata(err(14,"unknown compression type "+n,1),null,false);A=z<0?new t(g):new t(g,z,T);A.ondata=function(t,r,e){x.ondata(t,r,e)}
;for(var r=0,i=d;r<i.length;r++){var a=i[r];A.push(a,false)}if(e.k[0]==d&&e.c)e.d=A;else A.push(N,true)}},terminate:function(){if(A&&A.terminate)A.terminate()}}
;if(z>=0)x.size=z,x.originalSize=T;v.onfile(x)}return"break"}else if(l){if(t==134695760){s=o+=12+(l==-2&&8),a=3,v.c=0;return"break"}else if(t==33639248){s=o-=4,
a=3,v.c=0;return"break"}}};var v=this;for(;o<u-4;++o){var p=_loop_2();if(p==="break")break}this.p=N;if(l<0){
var d=a?f.subarray(0,s-12-(l==-2&&8)-(b4(f,s-16)==134695760&&4)):f.subarray(0,o);if(c)c.push(d,!!a);else this.k[+(a==2)].push(d)}
if(a&2)return this.push(f.subarray(o),r);this.p=f.subarray(o)}if(r){if(this.c)err(13);this.p=null}};Unzip.prototype.register=function(t){this.o[t.compression]=t
};return Unzip}();var ut=typeof queueMicrotask=="function"?queueMicrotask:typeof setTimeout=="function"?setTimeout:function(t){t()};function unzipSync(t,r){
var e={};var n=t.length-22;for(;b4(t,n)!=101010256;--n){if(!n||t.length-n>65558)err(13)}var i=b2(t,n+8);if(!i)return{};var a=b4(t,n+16)
;var o=b4(t,n-20)==117853008;if(o){var s=b4(t,n-12);o=b4(t,s)==101075792;if(o){i=b4(t,s+32);a=b4(t,s+48)}}var f=r&&r.filter;for(var u=0;u<i;++u){
var l=zh(t,a,o),c=l[0],v=l[1],p=l[2],d=l[3],m=l[4],y=l[5],g=slzh(t,y);a=m;if(!f||f({name:d,size:v,originalSize:p,compression:c})){
if(!c)e[d]=slc(t,g,g+v);else if(c==8)e[d]=inflateSync(t.subarray(g,g+v),{out:new h(p)});else err(14,"unknown compression type "+c)}}return e}},4995:(t,r,e)=>{
e.d(r,{Ay:()=>pRetry});const n=Object.prototype.toString;const isError=t=>n.call(t)==="[object Error]"
;const i=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"])
;function isNetworkError(t){const r=t&&isError(t)&&t.name==="TypeError"&&typeof t.message==="string";if(!r){return false}const{message:e,stack:n}=t
;if(e==="Load failed"||e.startsWith("Load failed (")&&e.endsWith(")")){return n===undefined||"__sentry_captured__"in t}
if(e.startsWith("error sending request for url")){return true}if(e==="Failed to fetch"||e.startsWith("Failed to fetch (")&&e.endsWith(")")){return true}
return i.has(e)}function validateRetries(t){if(typeof t==="number"){if(t<0){throw new TypeError("Expected `retries` to be a non-negative number.")}
if(Number.isNaN(t)){throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")}if(Number.isFinite(t)&&!Number.isInteger(t)){
throw new TypeError("Expected `retries` to be a non-negative integer or Infinity.")}}else if(t!==undefined){
throw new TypeError("Expected `retries` to be a number or Infinity.")}}function validateNumberOption(t,r,{allowInfinity:e=false}={}){
if(typeof r!=="number"||Number.isNaN(r)){throw new TypeError(`Expected \`${t}\` to be a number${e?" or Infinity":""}.`)}if(!e&&!Number.isFinite(r)){
throw new TypeError(`Expected \`${t}\` to be a finite number.`)}if(r<0){throw new TypeError(`Expected \`${t}\` to be ≥ 0.`)}}function validateOption(t,r,e){
if(r===undefined||r===null){return}if(typeof r!==e){throw new TypeError(`Expected \`${t}\` to be a ${e}.`)}}function validateSignal(t){
if(t===undefined||t===null){return}if(typeof t.throwIfAborted!=="function"||typeof t.addEventListener!=="function"||typeof t.removeEventListener!=="function"){
throw new TypeError("Expected `signal` to be an AbortSignal.")}}class AbortError extends Error{constructor(t){super(typeof t==="string"?t:undefined)
;this.name="AbortError";if(t instanceof Error){this.originalError=t;({message:t}=t)}else{this.originalError=new Error(t);({message:t}=this.originalError)
;Error.captureStackTrace?.(this.originalError,AbortError)}this.message=t}}const a=2**31-1;function calculateDelay(t,r){if(r.minTimeout===0){return 0}const e=t+1
;const n=r.randomize?Math.random()+1:1;const i=Math.round(n*r.minTimeout*r.factor**(e-1));return Math.min(i,Math.ceil(r.maxTimeout),a)}
function calculateRemainingTime(t,r){return Number.isFinite(r)?r-(performance.now()-t):r}async function delayForRetry(t,r){if(t<=0){return}
await new Promise((e,n)=>{const onAbort=()=>{clearTimeout(i);n(r.signal.reason)};const i=setTimeout(()=>{r.signal?.removeEventListener("abort",onAbort);e()},t)
;if(r.unref){i.unref?.()}r.signal?.addEventListener("abort",onAbort,{once:true})})}function stringifyThrownValue(t){try{return String(t)}catch{
return Object.prototype.toString.call(t)}}function unwrapAbortError(t){let r=t;while(r instanceof AbortError&&r.originalError instanceof Error){
r=r.originalError}return r}async function onAttemptFailure({error:t,attemptNumber:r,retriesConsumed:e,startTime:n,options:i}){const abortIfNeeded=()=>{
i.signal?.throwIfAborted()};const a=t instanceof Error?t:new TypeError(`Non-error was thrown: "${stringifyThrownValue(t)}". You should only throw errors.`)
;abortIfNeeded();if(a instanceof AbortError){throw unwrapAbortError(a)}const o=i.retries-e;const s=!(a instanceof TypeError)||isNetworkError(a)
;const f=calculateRemainingTime(n,i.maxRetryTime);const u=s&&f>0&&o>0?calculateDelay(e,i):0;const h=Object.freeze({error:a,attemptNumber:r,retriesLeft:o,
retriesConsumed:e,retryDelay:u});const l=await i.shouldConsumeRetry(h)??true;abortIfNeeded();const c=l?u:0;const v=Object.freeze({error:a,attemptNumber:r,
retriesLeft:o,retriesConsumed:e,retryDelay:c});await i.onFailedAttempt(v);abortIfNeeded();const p=calculateRemainingTime(n,i.maxRetryTime);if(!s||p<=0||o<=0){
throw a}const d=await i.shouldRetry(v);abortIfNeeded();if(!d){throw a}const m=calculateRemainingTime(n,i.maxRetryTime);if(m<=0){throw a}if(!l){return false}
await delayForRetry(Math.min(c,m),i);return true}async function pRetry(t,r={}){r={...r};r.retries??=10;validateRetries(r.retries)
;if(Object.hasOwn(r,"forever")){throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.")}
r.factor??=2;r.minTimeout??=1e3;r.maxTimeout??=Infinity;r.maxRetryTime??=Infinity;r.randomize??=false;r.onFailedAttempt??=()=>{};r.shouldRetry??=()=>true
;r.shouldConsumeRetry??=()=>true;validateOption("onFailedAttempt",r.onFailedAttempt,"function");validateOption("shouldRetry",r.shouldRetry,"function")
;validateOption("shouldConsumeRetry",r.shouldConsumeRetry,"function");validateOption("randomize",r.randomize,"boolean")
;validateOption("unref",r.unref,"boolean");validateSignal(r.signal);validateNumberOption("factor",r.factor);validateNumberOption("minTimeout",r.minTimeout)
;validateNumberOption("maxTimeout",r.maxTimeout,{allowInfinity:true});validateNumberOption("maxRetryTime",r.maxRetryTime,{allowInfinity:true});if(r.factor===0){
r.factor=1}r.signal?.throwIfAborted();let e=0;let n=0;const i=performance.now();while(n<=r.retries){e++;try{r.signal?.throwIfAborted();const n=await t(e)
;r.signal?.throwIfAborted();return n}catch(t){if(await onAttemptFailure({error:t,attemptNumber:e,retriesConsumed:n,startTime:i,options:r})){n++}}}
throw new Error("Retry attempts exhausted without throwing an error.")}}};
