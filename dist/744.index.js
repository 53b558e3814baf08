export const id=744;
export const ids=[744];
export const modules={
8744:
((_module,exports,$load)=>{
const{awsEndpointFunctions,emitWarningIfUnsupportedVersion:emitWarningIfUnsupportedVersion$1,createDefaultUserAgentProvider,NODE_APP_ID_CONFIG_OPTIONS,getAwsRegionExtensionConfiguration,resolveAwsRegionExtensionConfiguration,resolveUserAgentConfig,resolveHostHeaderConfig,getUserAgentPlugin,getHostHeaderPlugin,getLoggerPlugin,getRecursionDetectionPlugin}=$load(3112);
const{getHttpAuthSchemeEndpointRuleSetPlugin,DefaultIdentityProviderConfig,getHttpSigningPlugin,createPaginator}=$load(2538);
const{normalizeProvider,getSmithyContext,ServiceException,NoOpLogger,emitWarningIfUnsupportedVersion,loadConfigsForDefaultMode,getDefaultExtensionConfiguration,resolveDefaultRuntimeConfig,Client,makeBuilder,createWaiter,checkExceptions,WaiterState,createAggregatedClient}=$load(2474);
const{resolveDefaultsModeConfig,loadConfig,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,NODE_REGION_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS,resolveRegionConfig}=$load(2163);
const{BinaryDecisionDiagram,EndpointCache,decideEndpoint,customEndpointFunctions,resolveEndpointConfig,getEndpointPlugin}=$load(2461);
const{parseUrl,getHttpHandlerExtensionConfiguration,resolveHttpHandlerRuntimeConfig,getContentLengthPlugin}=$load(230);
const{DEFAULT_RETRY_MODE,NODE_RETRY_MODE_CONFIG_OPTIONS,NODE_MAX_ATTEMPT_CONFIG_OPTIONS,resolveRetryConfig,getRetryPlugin}=$load(3729);
const{TypeRegistry,getSchemaSerdePlugin}=$load(2754);
const{resolveAwsSdkSigV4Config,AwsSdkSigV4Signer,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS}=$load(299);
const{defaultProvider}=$load(9661);
const{toUtf8,fromUtf8,toBase64,fromBase64,calculateBodyLength}=$load(246);
const{streamCollector,NodeHttpHandler}=$load(4695);
const{AwsJson1_1Protocol}=$load(2000);
const{Sha256}=$load(5550);
const defaultSSMHttpAuthSchemeParametersProvider=async(config,context,input)=>{
return{
operation:getSmithyContext(context).operation,
region:await normalizeProvider(config.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})(),
};
};
function createAwsAuthSigv4HttpAuthOption(authParameters){
return{
schemeId:"aws.auth#sigv4",
signingProperties:{
name:"ssm",
region:authParameters.region,
},
propertiesExtractor:(config,context)=>({
signingProperties:{
config,
context,
},
}),
};
}
const defaultSSMHttpAuthSchemeProvider=(authParameters)=>{
const options=[];
switch(authParameters.operation){
default:{
options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
}
}
return options;
};
const resolveHttpAuthSchemeConfig=(config)=>{
const config_0=resolveAwsSdkSigV4Config(config);
return Object.assign(config_0,{
authSchemePreference:normalizeProvider(config.authSchemePreference??[]),
});
};
const resolveClientEndpointParameters=(options)=>{
return Object.assign(options,{
useDualstackEndpoint:options.useDualstackEndpoint??false,
useFipsEndpoint:options.useFipsEndpoint??false,
defaultSigningName:"ssm",
});
};
var version="3.1141.0";
var packageInfo={
version:version};
const k="ref";
var a=-1;
var b=true;
var c="isSet";
var d="PartitionResult";
var e="booleanEquals";
var f="getAttr";
var g={[k]:"Endpoint"};
var h={[k]:d};
var i={};
var j=[{[k]:"Region"}];
const _data={
conditions:[
[c,[g]],
[c,j],
["aws.partition",j,d],
[e,[{[k]:"UseFIPS"},b]],
[e,[{[k]:"UseDualStack"},b]],
[e,[{fn:f,argv:[h,"supportsDualStack"]},b]],
[e,[{fn:f,argv:[h,"supportsFIPS"]},b]],
["stringEquals",[{fn:f,argv:[h,"name"]},"aws-us-gov"]]
],
results:[
[a],
[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],
[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],
[g,i],
["https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],
[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://ssm.{Region}.amazonaws.com",i],
["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}",i],
[a,"FIPS is enabled but this partition does not support FIPS"],
["https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}",i],
[a,"DualStack is enabled but this partition does not support DualStack"],
["https://ssm.{Region}.{PartitionResult#dnsSuffix}",i],
[a,"Invalid Configuration: Missing Region"]
]
};
const root=2;
const r=100_000_000;
const nodes=new Int32Array([
-1,1,-1,
0,13,3,
1,4,r + 12,
2,5,r + 12,
3,8,6,
4,7,r + 11,
5,r + 9,r + 10,
4,11,9,
6,10,r + 8,
7,r + 6,r + 7,
5,12,r + 5,
6,r + 4,r + 5,
3,r + 1,14,
4,r + 2,r + 3,
]);
const bdd=BinaryDecisionDiagram.from(nodes,root,_data.conditions,_data.results);
const cache=new EndpointCache({
size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"],
});
const defaultEndpointResolver=(endpointParams,context={})=>{
return cache.get(endpointParams,()=>decideEndpoint(bdd,{
endpointParams:endpointParams,
logger:context.logger,
}));
};
customEndpointFunctions.aws=awsEndpointFunctions;
const _s="smithy.ts.sdk.synthetic.com.amazonaws.ssm";
const n0="com.amazonaws.ssm";
const _s_registry=new TypeRegistry(_s);
const n0_registry=new TypeRegistry(n0);
const errorTypeRegistries=[
_s_registry,
n0_registry,
];
const getRuntimeConfig$1=(config)=>{
return{
apiVersion:"2014-11-06",
base64Decoder:config?.base64Decoder??fromBase64,
base64Encoder:config?.base64Encoder??toBase64,
disableHostPrefix:config?.disableHostPrefix??false,
endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],
httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultSSMHttpAuthSchemeProvider,
httpAuthSchemes:config?.httpAuthSchemes??[
{
schemeId:"aws.auth#sigv4",
identityProvider:(ipc)=>ipc.getIdentityProvider("aws.auth#sigv4"),
signer:new AwsSdkSigV4Signer(),
},
],
logger:config?.logger??new NoOpLogger(),
protocol:config?.protocol??AwsJson1_1Protocol,
protocolSettings:config?.protocolSettings??{
defaultNamespace:"com.amazonaws.ssm",
errorTypeRegistries,
xmlNamespace:"http://ssm.amazonaws.com/doc/2014-11-06/",
version:"2014-11-06",
serviceTarget:"AmazonSSM",
},
serviceId:config?.serviceId??"SSM",
sha256:config?.sha256??Sha256,
urlParser:config?.urlParser??parseUrl,
utf8Decoder:config?.utf8Decoder??fromUtf8,
utf8Encoder:config?.utf8Encoder??toUtf8,
};
};
const getRuntimeConfig=(config)=>{
emitWarningIfUnsupportedVersion(process.version);
const defaultsMode=resolveDefaultsModeConfig(config);
const defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode);
const clientSharedValues=getRuntimeConfig$1(config);
emitWarningIfUnsupportedVersion$1(process.version);
const loaderConfig={
profile:config?.profile,
logger:clientSharedValues.logger,
};
return{
...clientSharedValues,
...config,
runtime:"node",
defaultsMode,
authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),
bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,
credentialDefaultProvider:config?.credentialDefaultProvider??defaultProvider,
defaultUserAgentProvider:config?.defaultUserAgentProvider??createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:packageInfo.version}),
maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),
region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),
requestHandler:NodeHttpHandler.create(config?.requestHandler??defaultConfigProvider),
retryMode:config?.retryMode??
loadConfig({
...NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||DEFAULT_RETRY_MODE,
},config),
streamCollector:config?.streamCollector??streamCollector,
useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),
userAgentAppId:config?.userAgentAppId??loadConfig(NODE_APP_ID_CONFIG_OPTIONS,loaderConfig),
};
};
const getHttpAuthExtensionConfiguration=(runtimeConfig)=>{
const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;
let _httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider;
let _credentials=runtimeConfig.credentials;
return{
setHttpAuthScheme(httpAuthScheme){
const index=_httpAuthSchemes.findIndex((scheme)=>scheme.schemeId===httpAuthScheme.schemeId);
if(index===-1){
_httpAuthSchemes.push(httpAuthScheme);
}
else{
_httpAuthSchemes.splice(index,1,httpAuthScheme);
}
},
httpAuthSchemes(){
return _httpAuthSchemes;
},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider;
},
httpAuthSchemeProvider(){
return _httpAuthSchemeProvider;
},
setCredentials(credentials){
_credentials=credentials;
},
credentials(){
return _credentials;
},
};
};
const resolveHttpAuthRuntimeConfig=(config)=>{
return{
httpAuthSchemes:config.httpAuthSchemes(),
httpAuthSchemeProvider:config.httpAuthSchemeProvider(),
credentials:config.credentials(),
};
};
const resolveRuntimeExtensions=(runtimeConfig,extensions)=>{
const extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration(runtimeConfig));
extensions.forEach((extension)=>extension.configure(extensionConfiguration));
return Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
class SSMClient extends Client{
config;
constructor(...[configuration]){
const _config_0=getRuntimeConfig(configuration||{});
super(_config_0);
this.initConfig=_config_0;
const _config_1=resolveClientEndpointParameters(_config_0);
const _config_2=resolveUserAgentConfig(_config_1);
const _config_3=resolveRetryConfig(_config_2);
const _config_4=resolveRegionConfig(_config_3);
const _config_5=resolveHostHeaderConfig(_config_4);
const _config_6=resolveEndpointConfig(_config_5);
const _config_7=resolveHttpAuthSchemeConfig(_config_6);
const _config_8=resolveRuntimeExtensions(_config_7,configuration?.extensions||[]);
this.config=_config_8;
this.middlewareStack.use(getSchemaSerdePlugin(this.config));
this.middlewareStack.use(getUserAgentPlugin(this.config));
this.middlewareStack.use(getRetryPlugin(this.config));
this.middlewareStack.use(getContentLengthPlugin(this.config));
this.middlewareStack.use(getHostHeaderPlugin(this.config));
this.middlewareStack.use(getLoggerPlugin(this.config));
this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{
httpAuthSchemeParametersProvider:defaultSSMHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async(config)=>new DefaultIdentityProviderConfig({
"aws.auth#sigv4":config.credentials,
}),
}));
this.middlewareStack.use(getHttpSigningPlugin(this.config));
}
destroy(){
super.destroy();
}
}
exports.SSMClient=SSMClient;
})
};
