export const id=512;export const ids=[512];export const modules={3512:(e,t,n)=>{
const{awsEndpointFunctions:o,emitWarningIfUnsupportedVersion:s,createDefaultUserAgentProvider:r,NODE_APP_ID_CONFIG_OPTIONS:i,getAwsRegionExtensionConfiguration:a,resolveAwsRegionExtensionConfiguration:c,resolveUserAgentConfig:d,resolveHostHeaderConfig:u,getUserAgentPlugin:g,getHostHeaderPlugin:l,getLoggerPlugin:p,getRecursionDetectionPlugin:h}=n(3112)
;const{getHttpAuthSchemeEndpointRuleSetPlugin:S,DefaultIdentityProviderConfig:f,getHttpSigningPlugin:m,createPaginator:v}=n(2538)
;const{normalizeProvider:P,getSmithyContext:E,ServiceException:A,NoOpLogger:I,emitWarningIfUnsupportedVersion:O,loadConfigsForDefaultMode:C,getDefaultExtensionConfiguration:D,resolveDefaultRuntimeConfig:b,Client:w,makeBuilder:x,createWaiter:_,checkExceptions:N,WaiterState:y,createAggregatedClient:R}=n(2474)
;const{resolveDefaultsModeConfig:k,loadConfig:F,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:T,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:H,NODE_REGION_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_FILE_OPTIONS:L,resolveRegionConfig:M}=n(2163)
;const{BinaryDecisionDiagram:G,EndpointCache:j,decideEndpoint:V,customEndpointFunctions:z,resolveEndpointConfig:B,getEndpointPlugin:W}=n(2461)
;const{eventStreamSerdeProvider:q,resolveEventStreamSerdeConfig:Y}=n(9883)
;const{parseUrl:$,getHttpHandlerExtensionConfiguration:J,resolveHttpHandlerRuntimeConfig:K,getContentLengthPlugin:X}=n(230)
;const{DEFAULT_RETRY_MODE:Q,NODE_RETRY_MODE_CONFIG_OPTIONS:Z,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ee,resolveRetryConfig:te,getRetryPlugin:ne}=n(3729)
;const{TypeRegistry:oe,getSchemaSerdePlugin:se}=n(2754);const{resolveAwsSdkSigV4Config:re,AwsSdkSigV4Signer:ie,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ae}=n(299)
;const{defaultProvider:ce}=n(9661);const{toUtf8:de,fromUtf8:ue,toBase64:ge,fromBase64:le,calculateBodyLength:pe}=n(246)
;const{streamCollector:he,NodeHttpHandler:Se}=n(4695);const{AwsRestJsonProtocol:fe}=n(2e3);const{Sha256:me}=n(5550)
;const defaultLambdaHttpAuthSchemeParametersProvider=async(e,t,n)=>({operation:E(t).operation,region:await P(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",
signingProperties:{name:"lambda",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultLambdaHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:{t.push(createAwsAuthSigv4HttpAuthOption(e))}}return t}
;const resolveHttpAuthSchemeConfig=e=>{const t=re(e);return Object.assign(t,{authSchemePreference:P(e.authSchemePreference??[])})}
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"lambda"});var ve="3.1141.0";var Pe={version:ve};const Ee="ref";var Ae=-1;var Ie=true;var Oe="isSet";var Ce="PartitionResult"
;var De="booleanEquals";var be="getAttr";var we={[Ee]:"Endpoint"};var xe={[Ee]:Ce};var _e={};var Ne=[{[Ee]:"Region"}];const ye={
conditions:[[Oe,[we]],[Oe,Ne],["aws.partition",Ne,Ce],[De,[{[Ee]:"UseFIPS"},Ie]],[De,[{[Ee]:"UseDualStack"},Ie]],[De,[{fn:be,argv:[xe,"supportsDualStack"]
},Ie]],[De,[{fn:be,argv:[xe,"supportsFIPS"]},Ie]]],
results:[[Ae],[Ae,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Ae,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[we,_e],["https://lambda-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",_e],[Ae,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://lambda-fips.{Region}.{PartitionResult#dnsSuffix}",_e],[Ae,"FIPS is enabled but this partition does not support FIPS"],["https://lambda.{Region}.{PartitionResult#dualStackDnsSuffix}",_e],[Ae,"DualStack is enabled but this partition does not support DualStack"],["https://lambda.{Region}.{PartitionResult#dnsSuffix}",_e],[Ae,"Invalid Configuration: Missing Region"]]
};const Re=2;const ke=1e8
;const Fe=new Int32Array([-1,1,-1,0,12,3,1,4,ke+11,2,5,ke+11,3,8,6,4,7,ke+10,5,ke+8,ke+9,4,10,9,6,ke+6,ke+7,5,11,ke+5,6,ke+4,ke+5,3,ke+1,13,4,ke+2,ke+3])
;const Te=G.from(Fe,Re,ye.conditions,ye.results);const He=new j({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(e,t={})=>He.get(e,()=>V(Te,{endpointParams:e,logger:t.logger}));z.aws=o;class LambdaServiceException extends A{constructor(e){
super(e);Object.setPrototypeOf(this,LambdaServiceException.prototype)}}class ServiceException extends LambdaServiceException{name="ServiceException"
;$fault="server";Type;Message;constructor(e){super({name:"ServiceException",$fault:"server",...e});Object.setPrototypeOf(this,ServiceException.prototype)
;this.Type=e.Type;this.Message=e.Message}}const Ue="smithy.ts.sdk.synthetic.com.amazonaws.lambda";const Le="com.amazonaws.lambda";const Me=new oe(Ue)
;const Ge=new oe(Le);const je=[Me,Ge];const getRuntimeConfig$1=e=>({apiVersion:"2015-03-31",base64Decoder:e?.base64Decoder??le,
base64Encoder:e?.base64Encoder??ge,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,
extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultLambdaHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{
schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ie}],logger:e?.logger??new I,protocol:e?.protocol??fe,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.lambda",errorTypeRegistries:je,version:"2015-03-31",serviceTarget:"AWSGirApiService"},
serviceId:e?.serviceId??"Lambda",sha256:e?.sha256??me,urlParser:e?.urlParser??$,utf8Decoder:e?.utf8Decoder??ue,utf8Encoder:e?.utf8Encoder??de})
;const getRuntimeConfig=e=>{O(process.version);const t=k(e);const defaultConfigProvider=()=>t().then(C);const n=getRuntimeConfig$1(e);s(process.version)
;const o={profile:e?.profile,logger:n.logger};return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??F(ae,o),
bodyLengthChecker:e?.bodyLengthChecker??pe,credentialDefaultProvider:e?.credentialDefaultProvider??ce,defaultUserAgentProvider:e?.defaultUserAgentProvider??r({
serviceId:n.serviceId,clientVersion:Pe.version}),eventStreamSerdeProvider:e?.eventStreamSerdeProvider??q,maxAttempts:e?.maxAttempts??F(ee,e),
region:e?.region??F(U,{...L,...o}),requestHandler:Se.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??F({...Z,
default:async()=>(await defaultConfigProvider()).retryMode||Q},e),streamCollector:e?.streamCollector??he,useDualstackEndpoint:e?.useDualstackEndpoint??F(H,o),
useFipsEndpoint:e?.useFipsEndpoint??F(T,o),userAgentAppId:e?.userAgentAppId??F(i,o)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let n=e.httpAuthSchemeProvider;let o=e.credentials;return{setHttpAuthScheme(e){const n=t.findIndex(t=>t.schemeId===e.schemeId);if(n===-1){t.push(e)}else{
t.splice(n,1,e)}},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){o=e},credentials(){return o
}}};const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
;const resolveRuntimeExtensions=(e,t)=>{const n=Object.assign(a(e),D(e),J(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(n))
;return Object.assign(e,c(n),b(n),K(n),resolveHttpAuthRuntimeConfig(n))};class LambdaClient extends w{config;constructor(...[e]){const t=getRuntimeConfig(e||{})
;super(t);this.initConfig=t;const n=resolveClientEndpointParameters(t);const o=d(n);const s=te(o);const r=M(s);const i=u(r);const a=B(i);const c=Y(a)
;const v=resolveHttpAuthSchemeConfig(c);const P=resolveRuntimeExtensions(v,e?.extensions||[]);this.config=P;this.middlewareStack.use(se(this.config))
;this.middlewareStack.use(g(this.config));this.middlewareStack.use(ne(this.config));this.middlewareStack.use(X(this.config))
;this.middlewareStack.use(l(this.config));this.middlewareStack.use(p(this.config));this.middlewareStack.use(h(this.config))
;this.middlewareStack.use(S(this.config,{httpAuthSchemeParametersProvider:defaultLambdaHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new f({"aws.auth#sigv4":e.credentials})}));this.middlewareStack.use(m(this.config))}destroy(){super.destroy()}}
t.LambdaClient=LambdaClient}};
