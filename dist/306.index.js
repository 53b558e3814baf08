export const id=306;export const ids=[306];export const modules={1306:(r,t,n)=>{n.d(t,{AO:()=>unzipSync,D8:()=>q,qQ:()=>P});var e=(0,n(3339).createRequire)("/")
;try{i=e("worker_threads"),i.Worker,i.isMarkedAsUntransferable}catch(r){}
var i,a=Uint8Array,o=Uint16Array,s=Int32Array,f=new a([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),h=new a([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),u=new a([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),freb=function(r,t){
for(var n=new o(31),e=0;e<31;++e)n[e]=t+=1<<r[e-1];var i=new s(n[30]);for(e=1;e<30;++e)for(var a=n[e];a<n[e+1];++a)i[a]=a-n[e]<<5|e;return{b:n,r:i}
},l=(i=freb(f,2)).b,c=i.r;l[28]=258,c[258]=28;for(var v=freb(h,0),d=v.b,g=v.r,p=new o(32768),y=0;y<32768;++y){var b=(43690&y)>>1|(21845&y)<<1
;b=(61680&(b=(52428&b)>>2|(13107&b)<<2))>>4|(3855&b)<<4,p[y]=((65280&b)>>8|(255&b)<<8)>>1}var hMap=function(r,t,n){
for(var e=r.length,i=0,a=new o(t);i<e;++i)r[i]&&++a[r[i]-1];var s,f=new o(t);for(i=1;i<t;++i)f[i]=f[i-1]+a[i-1]<<1;if(n){s=new o(1<<t);var h=15-t
;for(i=0;i<e;++i)if(r[i])for(var u=i<<4|r[i],l=t-r[i],c=f[r[i]-1]++<<l,v=c|(1<<l)-1;c<=v;++c)s[p[c]>>h]=u}else for(s=new o(e),
i=0;i<e;++i)r[i]&&(s[i]=p[f[r[i]-1]++]>>15-r[i]);return s},m=new a(288);for(y=0;y<144;++y)m[y]=8;for(y=144;y<256;++y)m[y]=9;for(y=256;y<280;++y)m[y]=7
;for(y=280;y<288;++y)m[y]=8;var z=new a(32);for(y=0;y<32;++y)z[y]=5;var M=hMap(m,9,0),k=hMap(m,9,1),x=hMap(z,5,0),T=hMap(z,5,1),max=function(r){
for(var t=r[0],n=1;n<r.length;++n)r[n]>t&&(t=r[n]);return t},bits=function(r,t,n){var e=t/8|0;return(r[e]|r[e+1]<<8)>>(7&t)&n},bits16=function(r,t){var n=t/8|0
;return(r[n]|r[n+1]<<8|r[n+2]<<16)>>(7&t)},shft=function(r){return(r+7)/8|0},slc=function(r,t,n){return(null==t||t<0)&&(t=0),
(null==n||n>r.length)&&(n=r.length),new a(r.subarray(t,n))
},D=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],err=function(r,t,n){
var e=new Error(t||D[r]);if(e.code=r,Error.captureStackTrace&&Error.captureStackTrace(e,err),!n)throw e;return e},inflt=function(r,t,n,e){
var i=r.length,o=e?e.length:0;if(!i||t.f&&!t.l)return n||new a(0);var s=!n,c=s||2!=t.i,v=t.i;s&&(n=new a(3*i));var cbuf=function(r){var t=n.length;if(r>t){
var e=new a(Math.max(2*t,r));e.set(n),n=e}},g=t.f||0,p=t.p||0,y=t.b||0,b=t.l,m=t.d,z=t.m,M=t.n,x=8*i;do{if(!b){g=bits(r,p,1);var D=bits(r,p+1,3);if(p+=3,!D){
var Z=r[(H=shft(p)+4)-4]|r[H-3]<<8,C=H+Z;if(C>i){v&&err(0);break}c&&cbuf(y+Z),n.set(r.subarray(H,C),y),t.b=y+=Z,t.p=p=8*C,t.f=g;continue}if(1==D)b=k,m=T,z=9,
M=5;else if(2==D){var S=bits(r,p,31)+257,A=bits(r,p+10,15)+4,U=S+bits(r,p+5,31)+1;p+=14;for(var E=new a(U),F=new a(19),q=0;q<A;++q)F[u[q]]=bits(r,p+3*q,7)
;p+=3*A;var P=max(F),I=(1<<P)-1,O=hMap(F,P,1);for(q=0;q<U;){var H,Q=O[bits(r,p,I)];if(p+=15&Q,(H=Q>>4)<16)E[q++]=H;else{var R=0,W=0;for(16==H?(W=3+bits(r,p,3),
p+=2,R=E[q-1]):17==H?(W=3+bits(r,p,7),p+=3):18==H&&(W=11+bits(r,p,127),p+=7);W--;)E[q++]=R}}var Y=E.subarray(0,S),_=E.subarray(S);z=max(Y),M=max(_),
b=hMap(Y,z,1),m=hMap(_,M,1)}else err(1);if(p>x){v&&err(0);break}}c&&cbuf(y+131072);for(var j=(1<<z)-1,B=(1<<M)-1,G=p;;G=p){var J=(R=b[bits16(r,p)&j])>>4
;if((p+=15&R)>x){v&&err(0);break}if(R||err(2),J<256)n[y++]=J;else{if(256==J){G=p,b=null;break}var K=J-254;if(J>264){var L=f[q=J-257];K=bits(r,p,(1<<L)-1)+l[q],
p+=L}var N=m[bits16(r,p)&B],V=N>>4;N||err(3),p+=15&N;_=d[V];if(V>3){L=h[V];_+=bits16(r,p)&(1<<L)-1,p+=L}if(p>x){v&&err(0);break}c&&cbuf(y+131072);var X=y+K
;if(y<_){var $=o-_,rr=Math.min(_,X);for($+y<0&&err(3);y<rr;++y)n[y]=e[$+y]}for(;y<X;++y)n[y]=n[y-_]}}t.l=b,t.p=G,t.b=y,t.f=g,b&&(g=1,t.m=z,t.d=m,t.n=M)
}while(!g);return y!=n.length&&s?slc(n,0,y):n.subarray(0,y)},wbits=function(r,t,n){n<<=7&t;var e=t/8|0;r[e]|=n,r[e+1]|=n>>8},wbits16=function(r,t,n){n<<=7&t
;var e=t/8|0;r[e]|=n,r[e+1]|=n>>8,r[e+2]|=n>>16},hTree=function(r,t){for(var n=[],e=0;e<r.length;++e)r[e]&&n.push({s:e,f:r[e]});var i=n.length,s=n.slice()
;if(!i)return{t:C,l:0};if(1==i){var f=new a(n[0].s+1);return f[n[0].s]=1,{t:f,l:1}}n.sort(function(r,t){return r.f-t.f}),n.push({s:-1,f:25001})
;var h=n[0],u=n[1],l=0,c=1,v=2;for(n[0]={s:-1,f:h.f+u.f,l:h,r:u};c!=i-1;)h=n[n[l].f<n[v].f?l++:v++],u=n[l!=c&&n[l].f<n[v].f?l++:v++],n[c++]={s:-1,f:h.f+u.f,l:h,
r:u};var d=s[0].s;for(e=1;e<i;++e)s[e].s>d&&(d=s[e].s);var g=new o(d+1),p=ln(n[c-1],g,0);if(p>t){e=0;var y=0,b=p-t,m=1<<b;for(s.sort(function(r,t){
return g[t.s]-g[r.s]||r.f-t.f});e<i;++e){var z=s[e].s;if(!(g[z]>t))break;y+=m-(1<<p-g[z]),g[z]=t}for(y>>=b;y>0;){var M=s[e].s;g[M]<t?y-=1<<t-g[M]++-1:++e}
for(;e>=0&&y;--e){var k=s[e].s;g[k]==t&&(--g[k],++y)}p=t}return{t:new a(g),l:p}},ln=function(r,t,n){return-1==r.s?Math.max(ln(r.l,t,n+1),ln(r.r,t,n+1)):t[r.s]=n
},lc=function(r){for(var t=r.length;t&&!r[--t];);for(var n=new o(++t),e=0,i=r[0],a=1,w=function(r){n[e++]=r},s=1;s<=t;++s)if(r[s]==i&&s!=t)++a;else{if(!i&&a>2){
for(;a>138;a-=138)w(32754);a>2&&(w(a>10?a-11<<5|28690:a-3<<5|12305),a=0)}else if(a>3){for(w(i),--a;a>6;a-=6)w(8304);a>2&&(w(a-3<<5|8208),a=0)}for(;a--;)w(i)
;a=1,i=r[s]}return{c:n.subarray(0,e),n:t}},clen=function(r,t){for(var n=0,e=0;e<t.length;++e)n+=r[e]*t[e];return n},wfblk=function(r,t,n){
var e=n.length,i=shft(t+2);r[i]=255&e,r[i+1]=e>>8,r[i+2]=255^r[i],r[i+3]=255^r[i+1];for(var a=0;a<e;++a)r[i+a+4]=n[a];return 8*(i+4+e)
},wblk=function(r,t,n,e,i,a,s,l,c,v,d){wbits(t,d++,n),++i[256]
;for(var g=hTree(i,15),p=g.t,y=g.l,b=hTree(a,15),k=b.t,T=b.l,D=lc(p),Z=D.c,C=D.n,S=lc(k),A=S.c,U=S.n,E=new o(19),F=0;F<Z.length;++F)++E[31&Z[F]]
;for(F=0;F<A.length;++F)++E[31&A[F]];for(var q=hTree(E,7),P=q.t,I=q.l,O=19;O>4&&!P[u[O-1]];--O);
var H,Q,R,W,Y=v+5<<3,_=clen(i,m)+clen(a,z)+s,j=clen(i,p)+clen(a,k)+s+14+3*O+clen(E,P)+2*E[16]+3*E[17]+7*E[18]
;if(c>=0&&Y<=_&&Y<=j)return wfblk(t,d,r.subarray(c,c+v));if(wbits(t,d,1+(j<_)),d+=2,j<_){H=hMap(p,y,0),Q=p,R=hMap(k,T,0),W=k;var B=hMap(P,I,0);wbits(t,d,C-257),
wbits(t,d+5,U-1),wbits(t,d+10,O-4),d+=14;for(F=0;F<O;++F)wbits(t,d+3*F,P[u[F]]);d+=3*O;for(var G=[Z,A],J=0;J<2;++J){var K=G[J];for(F=0;F<K.length;++F){
var L=31&K[F];wbits(t,d,B[L]),d+=P[L],L>15&&(wbits(t,d,K[F]>>5&127),d+=K[F]>>12)}}}else H=M,Q=m,R=x,W=z;for(F=0;F<l;++F){var N=e[F];if(N>255){
wbits16(t,d,H[(L=N>>18&31)+257]),d+=Q[L+257],L>7&&(wbits(t,d,N>>23&31),d+=f[L]);var V=31&N;wbits16(t,d,R[V]),d+=W[V],V>3&&(wbits16(t,d,N>>5&8191),d+=h[V])
}else wbits16(t,d,H[N]),d+=Q[N]}return wbits16(t,d,H[256]),d+Q[256]
},Z=new s([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),C=new a(0),dflt=function(r,t,n,e,i,u){
var l=u.z||r.length,v=new a(e+l+5*(1+Math.ceil(l/7e3))+i),d=v.subarray(e,v.length-i),p=u.l,y=7&(u.r||0);if(t){y&&(d[0]=u.r>>3)
;for(var b=Z[t-1],m=b>>13,z=8191&b,M=(1<<n)-1,k=u.p||new o(32768),x=u.h||new o(M+1),T=Math.ceil(n/3),D=2*T,hsh=function(t){return(r[t]^r[t+1]<<T^r[t+2]<<D)&M
},C=new s(25e3),S=new o(288),A=new o(32),U=0,E=0,F=u.i||0,q=0,P=u.w||0,I=0;F+2<l;++F){var O=hsh(F),H=32767&F,Q=x[O];if(k[H]=Q,x[O]=H,P<=F){var R=l-F
;if((U>7e3||q>24576)&&(R>423||!p)){y=wblk(r,d,0,C,S,A,E,q,I,F-I,y),q=U=E=0,I=F;for(var W=0;W<286;++W)S[W]=0;for(W=0;W<30;++W)A[W]=0}var Y=2,_=0,j=z,B=H-Q&32767
;if(R>2&&O==hsh(F-B))for(var G=Math.min(m,R)-1,J=Math.min(32767,F),K=Math.min(258,R);B<=J&&--j&&H!=Q;){if(r[F+Y]==r[F+Y-B]){
for(var L=0;L<K&&r[F+L]==r[F+L-B];++L);if(L>Y){if(Y=L,_=B,L>G)break;var N=Math.min(B,L-2),V=0;for(W=0;W<N;++W){var X=F-B+W&32767,$=X-k[X]&32767;$>V&&(V=$,Q=X)}}
}B+=(H=Q)-(Q=k[H])&32767}if(_){C[q++]=268435456|c[Y]<<18|g[_];var rr=31&c[Y],tr=31&g[_];E+=f[rr]+h[tr],++S[257+rr],++A[tr],P=F+Y,++U}else C[q++]=r[F],++S[r[F]]}
}for(F=Math.max(F,P);F<l;++F)C[q++]=r[F],++S[r[F]];y=wblk(r,d,p,C,S,A,E,q,I,F-I,y),p||(u.r=7&y|d[y/8|0]<<3,y-=7,u.h=x,u.p=k,u.i=F,u.w=P)}else{
for(F=u.w||0;F<l+p;F+=65535){var nr=F+65535;nr>=l&&(d[y/8|0]=p,nr=l),y=wfblk(d,y+1,r.subarray(F,nr))}u.i=l}return slc(v,0,e+shft(y)+i)},S=function(){
for(var r=new Int32Array(256),t=0;t<256;++t){for(var n=t,e=9;--e;)n=(1&n&&-306674912)^n>>>1;r[t]=n}return r}(),crc=function(){var r=-1;return{p:function(t){
for(var n=r,e=0;e<t.length;++e)n=S[255&n^t[e]]^n>>>8;r=n},d:function(){return~r}}},dopt=function(r,t,n,e,i){if(!i&&(i={l:1},t.dictionary)){
var o=t.dictionary.subarray(-32768),s=new a(o.length+r.length);s.set(o),s.set(r,o.length),r=s,i.w=o.length}
return dflt(r,null==t.level?6:t.level,null==t.mem?i.l?Math.ceil(1.5*Math.max(8,Math.min(13,Math.log(r.length)))):20:12+t.mem,n,e,i)},mrg=function(r,t){var n={}
;for(var e in r)n[e]=r[e];for(var e in t)n[e]=t[e];return n},b2=function(r,t){return r[t]|r[t+1]<<8},b4=function(r,t){
return(r[t]|r[t+1]<<8|r[t+2]<<16|r[t+3]<<24)>>>0},b8=function(r,t){return b4(r,t)+4294967296*b4(r,t+4)},wbytes=function(r,t,n){for(;n;++t)r[t]=n,n>>>=8}
;var A=function(){function Deflate(r,t){if("function"==typeof r&&(t=r,r={}),this.ondata=t,this.o=r||{},this.s={l:0,i:32768,w:32768,z:32768},this.b=new a(98304),
this.o.dictionary){var n=this.o.dictionary.subarray(-32768);this.b.set(n,32768-n.length),this.s.i=32768-n.length}}return Deflate.prototype.p=function(r,t){
this.ondata(dopt(r,this.o,0,0,this.s),t)},Deflate.prototype.push=function(r,t){this.ondata||err(5),this.s.l&&err(4);var n=r.length+this.s.z;if(n>this.b.length){
if(n>2*this.b.length-32768){var e=new a(-32768&n);e.set(this.b.subarray(0,this.s.z)),this.b=e}var i=this.b.length-this.s.z;this.b.set(r.subarray(0,i),this.s.z),
this.s.z=this.b.length,this.p(this.b,!1),this.b.set(this.b.subarray(-32768)),this.b.set(r.subarray(i),32768),this.s.z=r.length-i+32768,this.s.i=32766,
this.s.w=32768}else this.b.set(r,this.s.z),this.s.z+=r.length;this.s.l=1&t,(this.s.z>this.s.w+8191||t)&&(this.p(this.b,t||!1),this.s.w=this.s.i,this.s.i-=2),
t&&(this.s=this.o={},this.b=C)},Deflate.prototype.flush=function(r){if(this.ondata||err(5),this.s.l&&err(4),this.p(this.b,!1),this.s.w=this.s.i,this.s.i-=2,r){
var t=new a(6);t[0]=this.s.r>>3;var n=wfblk(t,this.s.r,C);this.s.r=0,this.ondata(t.subarray(0,n>>3),!1)}},Deflate}();function inflateSync(r,t){return inflt(r,{
i:2},t&&t.out,t&&t.dictionary)}var U="undefined"!=typeof TextEncoder&&new TextEncoder,E="undefined"!=typeof TextDecoder&&new TextDecoder;try{E.decode(C,{
stream:!0})}catch(r){}var dutf8=function(r){for(var t="",n=0;;){var e=r[n++],i=(e>127)+(e>223)+(e>239);if(n+i>r.length)return{s:t,r:slc(r,n-1)}
;i?3==i?(e=((15&e)<<18|(63&r[n++])<<12|(63&r[n++])<<6|63&r[n++])-65536,
t+=String.fromCharCode(55296|e>>10,56320|1023&e)):t+=1&i?String.fromCharCode((31&e)<<6|63&r[n++]):String.fromCharCode((15&e)<<12|(63&r[n++])<<6|63&r[n++]):t+=String.fromCharCode(e)
}};function strToU8(r,t){if(t){for(var n=new a(r.length),e=0;e<r.length;++e)n[e]=r.charCodeAt(e);return n}if(U)return U.encode(r)
;var i=r.length,o=new a(r.length+(r.length>>1)),s=0,w=function(r){o[s++]=r};for(e=0;e<i;++e){if(s+5>o.length){var f=new a(s+8+(i-e<<1));f.set(o),o=f}
var h=r.charCodeAt(e);h<128||t?w(h):h<2048?(w(192|h>>6),w(128|63&h)):h>55295&&h<57344?(w(240|(h=65536+(1047552&h)|1023&r.charCodeAt(++e))>>18),w(128|h>>12&63),
w(128|h>>6&63),w(128|63&h)):(w(224|h>>12),w(128|h>>6&63),w(128|63&h))}return slc(o,0,s)}function strFromU8(r,t){if(t){
for(var n="",e=0;e<r.length;e+=16384)n+=String.fromCharCode.apply(null,r.subarray(e,e+16384));return n}if(E)return E.decode(r);var i=dutf8(r),a=i.s
;return(n=i.r).length&&err(8),a}var dbf=function(r){return 1==r?3:r<6?2:9==r?1:0},slzh=function(r,t){return t+30+b2(r,t+26)+b2(r,t+28)},zh=function(r,t,n){
var e=b2(r,t+28),i=b2(r,t+30),a=strFromU8(r.subarray(t+46,t+46+e),!(2048&b2(r,t+8))),o=t+46+e,s=z64hs(r,o,i,n,b4(r,t+20),b4(r,t+24),b4(r,t+42)),f=s[0],h=s[1],u=s[2]
;return[b2(r,t+10),f,h,a,o+i+b2(r,t+32),u]},z64hs=function(r,t,n,e,i,a,o){var s=4294967295==i,f=4294967295==a,h=4294967295==o,u=t+n;if(e&&s+f+h){
for(;t+4<u;t+=4+b2(r,t+2))if(1==b2(r,t))return[s?b8(r,t+4+8*f):i,f?b8(r,t+4):a,h?b8(r,t+4+8*(f+s)):o,1];e<2&&err(13)}return[i,a,o,0]},exfl=function(r){var t=0
;if(r)for(var n in r){var e=r[n].length;e>65535&&err(9),t+=e+4}return t},wzh=function(r,t,n,e,i,a,o,s){var f=e.length,h=n.extra,u=s&&s.length,l=exfl(h)
;wbytes(r,t,null!=o?33639248:67324752),t+=4,null!=o&&(r[t++]=20,r[t++]=n.os),r[t]=20,t+=2,r[t++]=n.flag<<1|(a<0&&8),r[t++]=i&&8,r[t++]=255&n.compression,
r[t++]=n.compression>>8;var c=new Date(null==n.mtime?Date.now():n.mtime),v=c.getFullYear()-1980;if((v<0||v>119)&&err(10),
wbytes(r,t,v<<25|c.getMonth()+1<<21|c.getDate()<<16|c.getHours()<<11|c.getMinutes()<<5|c.getSeconds()>>1),t+=4,-1!=a&&(wbytes(r,t,n.crc),
wbytes(r,t+4,a<0?-a-2:a),wbytes(r,t+8,n.size)),wbytes(r,t+12,f),wbytes(r,t+14,l),t+=16,null!=o&&(wbytes(r,t,u),wbytes(r,t+6,n.attrs),wbytes(r,t+10,o),t+=14),
r.set(e,t),t+=f,l)for(var d in h){var g=h[d],p=g.length;wbytes(r,t,+d),wbytes(r,t+2,p),r.set(g,t+4),t+=4+p}return u&&(r.set(s,t),t+=u),t},F=function(){
function ZipPassThrough(r){this.filename=r,this.c=crc(),this.size=0,this.compression=0}return ZipPassThrough.prototype.process=function(r,t){
this.ondata(null,r,t)},ZipPassThrough.prototype.push=function(r,t){this.ondata||err(5),this.c.p(r),this.size+=r.length,t&&(this.crc=this.c.d()),
this.process(r,t||!1)},ZipPassThrough}(),q=function(){function ZipDeflate(r,t){var n=this;t||(t={}),F.call(this,r),this.d=new A(t,function(r,t){
n.ondata(null,r,t)}),this.compression=8,this.flag=dbf(t.level)}return ZipDeflate.prototype.process=function(r,t){try{this.d.push(r,t)}catch(r){
this.ondata(r,null,t)}},ZipDeflate.prototype.push=function(r,t){F.prototype.push.call(this,r,t)},ZipDeflate}(),P=function(){function Zip(r){this.ondata=r,
this.u=[],this.d=1}return Zip.prototype.add=function(r){var t=this;if(this.ondata||err(5),2&this.d)this.ondata(err(4+8*(1&this.d),0,1),null,!1);else{
var n=strToU8(r.filename),e=n.length,i=r.comment,o=i&&strToU8(i),s=e!=r.filename.length||o&&i.length!=o.length,f=e+exfl(r.extra)+30
;e>65535&&this.ondata(err(11,0,1),null,!1);var h=new a(f);wzh(h,0,r,n,s,-1);var u=[h],pAll_1=function(){for(var r=0,n=u;r<n.length;r++){var e=n[r]
;t.ondata(null,e,!1)}u=[]},l=this.d;this.d=0;var c=this.u.length,v=mrg(r,{f:n,u:s,o:o,t:function(){r.terminate&&r.terminate()},r:function(){if(pAll_1(),l){
var r=t.u[c+1];r?r.r():t.d=1}l=1}}),d=0;r.ondata=function(n,e,i){if(n)t.ondata(n,e,i),t.terminate();else if(d+=e.length,u.push(e),i){var o=new a(16)
;wbytes(o,0,134695760),wbytes(o,4,r.crc),wbytes(o,8,d),wbytes(o,12,r.size),u.push(o),v.c=d,v.b=f+d+16,v.crc=r.crc,v.size=r.size,l&&v.r(),l=1}else l&&pAll_1()},
this.u.push(v)}},Zip.prototype.end=function(){var r=this;2&this.d?this.ondata(err(4+8*(1&this.d),0,1),null,!0):(this.d?this.e():this.u.push({r:function(){
1&r.d&&(r.u.splice(-1,1),r.e())},t:function(){}}),this.d=3)},Zip.prototype.e=function(){for(var r=0,t=0,n=0,e=0,i=this.u;e<i.length;e++){
n+=46+(d=i[e]).f.length+exfl(d.extra)+(d.o?d.o.length:0)}for(var o,s,f,h,u,l=new a(n+22),c=0,v=this.u;c<v.length;c++){var d=v[c]
;wzh(l,r,d,d.f,d.u,-d.c-2,t,d.o),r+=46+d.f.length+exfl(d.extra)+(d.o?d.o.length:0),t+=d.b}o=l,s=r,f=this.u.length,h=n,u=t,wbytes(o,s,101010256),wbytes(o,s+8,f),
wbytes(o,s+10,f),wbytes(o,s+12,h),wbytes(o,s+16,u),this.ondata(null,l,!0),this.d=2},Zip.prototype.terminate=function(){for(var r=0,t=this.u;r<t.length;r++){
t[r].t()}this.d=2},Zip}();"function"==typeof queueMicrotask?queueMicrotask:"function"==typeof setTimeout&&setTimeout;function unzipSync(r,t){
for(var n={},e=r.length-22;101010256!=b4(r,e);--e)(!e||r.length-e>65558)&&err(13);var i=b2(r,e+8);if(!i)return{};var o=b4(r,e+16),s=117853008==b4(r,e-20);if(s){
var f=b4(r,e-12);(s=101075792==b4(r,f))&&(i=b4(r,f+32),o=b4(r,f+48))}for(var h=t&&t.filter,u=0;u<i;++u){
var l=zh(r,o,s),c=l[0],v=l[1],d=l[2],g=l[3],p=l[4],y=l[5],b=slzh(r,y);o=p,h&&!h({name:g,size:v,originalSize:d,compression:c
})||(c?8==c?n[g]=inflateSync(r.subarray(b,b+v),{out:new a(d)}):err(14,"unknown compression type "+c):n[g]=slc(r,b,b+v))}return n}}};
