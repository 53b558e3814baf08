export const id=744;export const ids=[744];export const modules={8744:(e,t,n)=>{
const{awsEndpointFunctions:s,emitWarningIfUnsupportedVersion:o,createDefaultUserAgentProvider:i,NODE_APP_ID_CONFIG_OPTIONS:r,getAwsRegionExtensionConfiguration:a,resolveAwsRegionExtensionConfiguration:c,resolveUserAgentConfig:d,resolveHostHeaderConfig:u,getUserAgentPlugin:g,getHostHeaderPlugin:l,getLoggerPlugin:p,getRecursionDetectionPlugin:h}=n(3112)
;const{getHttpAuthSchemeEndpointRuleSetPlugin:f,DefaultIdentityProviderConfig:S,getHttpSigningPlugin:m,createPaginator:P}=n(2538)
;const{normalizeProvider:v,getSmithyContext:E,ServiceException:A,NoOpLogger:I,emitWarningIfUnsupportedVersion:C,loadConfigsForDefaultMode:O,getDefaultExtensionConfiguration:D,resolveDefaultRuntimeConfig:w,Client:_,makeBuilder:N,createWaiter:R,checkExceptions:k,WaiterState:x,createAggregatedClient:y}=n(2474)
;const{resolveDefaultsModeConfig:F,loadConfig:H,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:b,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:T,NODE_REGION_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_FILE_OPTIONS:M,resolveRegionConfig:G}=n(2163)
;const{BinaryDecisionDiagram:L,EndpointCache:z,decideEndpoint:V,customEndpointFunctions:B,resolveEndpointConfig:j,getEndpointPlugin:q}=n(2461)
;const{parseUrl:W,getHttpHandlerExtensionConfiguration:Y,resolveHttpHandlerRuntimeConfig:J,getContentLengthPlugin:K}=n(230)
;const{DEFAULT_RETRY_MODE:X,NODE_RETRY_MODE_CONFIG_OPTIONS:Q,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:Z,resolveRetryConfig:$,getRetryPlugin:ee}=n(3729)
;const{TypeRegistry:te,getSchemaSerdePlugin:ne}=n(2754);const{resolveAwsSdkSigV4Config:se,AwsSdkSigV4Signer:oe,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ie}=n(299)
;const{defaultProvider:re}=n(9661);const{toUtf8:ae,fromUtf8:ce,toBase64:de,fromBase64:ue,calculateBodyLength:ge}=n(246)
;const{streamCollector:le,NodeHttpHandler:pe}=n(4695);const{AwsJson1_1Protocol:he}=n(2e3);const{Sha256:fe}=n(5550)
;const defaultSSMHttpAuthSchemeParametersProvider=async(e,t,n)=>({operation:E(t).operation,region:await v(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",
signingProperties:{name:"ssm",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}
const defaultSSMHttpAuthSchemeProvider=e=>{const t=[];switch(e.operation){default:{t.push(createAwsAuthSigv4HttpAuthOption(e))}}return t}
;const resolveHttpAuthSchemeConfig=e=>{const t=se(e);return Object.assign(t,{authSchemePreference:v(e.authSchemePreference??[])})}
;const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,
defaultSigningName:"ssm"});var Se="3.1141.0";var me={version:Se};const Pe="ref";var ve=-1;var Ee=true;var Ae="isSet";var Ie="PartitionResult"
;var Ce="booleanEquals";var Oe="getAttr";var De={[Pe]:"Endpoint"};var we={[Pe]:Ie};var _e={};var Ne=[{[Pe]:"Region"}];const Re={
conditions:[[Ae,[De]],[Ae,Ne],["aws.partition",Ne,Ie],[Ce,[{[Pe]:"UseFIPS"},Ee]],[Ce,[{[Pe]:"UseDualStack"},Ee]],[Ce,[{fn:Oe,argv:[we,"supportsDualStack"]
},Ee]],[Ce,[{fn:Oe,argv:[we,"supportsFIPS"]},Ee]],["stringEquals",[{fn:Oe,argv:[we,"name"]},"aws-us-gov"]]],
results:[[ve],[ve,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ve,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[De,_e],["https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",_e],[ve,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ssm.{Region}.amazonaws.com",_e],["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}",_e],[ve,"FIPS is enabled but this partition does not support FIPS"],["https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}",_e],[ve,"DualStack is enabled but this partition does not support DualStack"],["https://ssm.{Region}.{PartitionResult#dnsSuffix}",_e],[ve,"Invalid Configuration: Missing Region"]]
};const ke=2;const xe=1e8
;const ye=new Int32Array([-1,1,-1,0,13,3,1,4,xe+12,2,5,xe+12,3,8,6,4,7,xe+11,5,xe+9,xe+10,4,11,9,6,10,xe+8,7,xe+6,xe+7,5,12,xe+5,6,xe+4,xe+5,3,xe+1,14,4,xe+2,xe+3])
;const Fe=L.from(ye,ke,Re.conditions,Re.results);const He=new z({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const defaultEndpointResolver=(e,t={})=>He.get(e,()=>V(Fe,{endpointParams:e,logger:t.logger}));B.aws=s;const be="smithy.ts.sdk.synthetic.com.amazonaws.ssm"
;const Te="com.amazonaws.ssm";const Ue=new te(be);const Me=new te(Te);const Ge=[Ue,Me];const getRuntimeConfig$1=e=>({apiVersion:"2014-11-06",
base64Decoder:e?.base64Decoder??ue,base64Encoder:e?.base64Encoder??de,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSSMHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new oe}],logger:e?.logger??new I,protocol:e?.protocol??he,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.ssm",errorTypeRegistries:Ge,xmlNamespace:"http://ssm.amazonaws.com/doc/2014-11-06/",
version:"2014-11-06",serviceTarget:"AmazonSSM"},serviceId:e?.serviceId??"SSM",sha256:e?.sha256??fe,urlParser:e?.urlParser??W,utf8Decoder:e?.utf8Decoder??ce,
utf8Encoder:e?.utf8Encoder??ae});const getRuntimeConfig=e=>{C(process.version);const t=F(e);const defaultConfigProvider=()=>t().then(O)
;const n=getRuntimeConfig$1(e);o(process.version);const s={profile:e?.profile,logger:n.logger};return{...n,...e,runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??H(ie,s),bodyLengthChecker:e?.bodyLengthChecker??ge,credentialDefaultProvider:e?.credentialDefaultProvider??re,
defaultUserAgentProvider:e?.defaultUserAgentProvider??i({serviceId:n.serviceId,clientVersion:me.version}),maxAttempts:e?.maxAttempts??H(Z,e),
region:e?.region??H(U,{...M,...s}),requestHandler:pe.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??H({...Q,
default:async()=>(await defaultConfigProvider()).retryMode||X},e),streamCollector:e?.streamCollector??le,useDualstackEndpoint:e?.useDualstackEndpoint??H(T,s),
useFipsEndpoint:e?.useFipsEndpoint??H(b,s),userAgentAppId:e?.userAgentAppId??H(r,s)}};const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
;let n=e.httpAuthSchemeProvider;let s=e.credentials;return{setHttpAuthScheme(e){const n=t.findIndex(t=>t.schemeId===e.schemeId);if(n===-1){t.push(e)}else{
t.splice(n,1,e)}},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){s=e},credentials(){return s
}}};const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
;const resolveRuntimeExtensions=(e,t)=>{const n=Object.assign(a(e),D(e),Y(e),getHttpAuthExtensionConfiguration(e));t.forEach(e=>e.configure(n))
;return Object.assign(e,c(n),w(n),J(n),resolveHttpAuthRuntimeConfig(n))};class SSMClient extends _{config;constructor(...[e]){const t=getRuntimeConfig(e||{})
;super(t);this.initConfig=t;const n=resolveClientEndpointParameters(t);const s=d(n);const o=$(s);const i=G(o);const r=u(i);const a=j(r)
;const c=resolveHttpAuthSchemeConfig(a);const P=resolveRuntimeExtensions(c,e?.extensions||[]);this.config=P;this.middlewareStack.use(ne(this.config))
;this.middlewareStack.use(g(this.config));this.middlewareStack.use(ee(this.config));this.middlewareStack.use(K(this.config))
;this.middlewareStack.use(l(this.config));this.middlewareStack.use(p(this.config));this.middlewareStack.use(h(this.config))
;this.middlewareStack.use(f(this.config,{httpAuthSchemeParametersProvider:defaultSSMHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async e=>new S({"aws.auth#sigv4":e.credentials})}));this.middlewareStack.use(m(this.config))}destroy(){super.destroy()}}
t.SSMClient=SSMClient}};
