// AWS behind the port: the SDK's clients, each loaded when its first call is made.
import type { Aws, AwsCommand, AwsService } from "../ports/aws.ts";
import type { Instant, Millis } from "../ports/clock.ts";
import { SECOND } from "../time/units.ts";
import { eachService } from "./each-service.ts";

export interface SdkOptions {
  readonly region: string;
  /** Only for a lab. Otherwise the SDK's own rules hold: AWS_ENDPOINT_URL and its forms per service, profiles, partitions. */
  readonly endpoint?: string | undefined;
  /** Name and version of this program, and whatever tells one run from another in CloudTrail. */
  readonly userAgent: readonly (readonly [name: string, version: string])[];
  /** Where HTTP_PROXY, HTTPS_PROXY and NO_PROXY are looked for. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** When an unanswered request is given up; 20 s where nothing is said. */
  readonly requestTimeout?: Millis;
}

export interface SdkAws {
  readonly aws: Aws;
  /** When the credentials end for good; undefined when they do not say, or renew themselves. */
  credentialsEnd(): Promise<Instant | undefined>;
  /** Closes the connections that are kept open between calls. */
  close(): void;
}

/** What all clients of the SDK have in common. */
interface SdkClient {
  readonly config: { readonly credentials: unknown };
  send(command: unknown): Promise<never>;
  destroy(): void;
}

const LOAD: Readonly<Record<AwsService, () => Promise<unknown>>> = {
  cloudformation: async () => (await import("@aws-sdk/client-cloudformation")).CloudFormationClient,
  cloudwatch: async () => (await import("@aws-sdk/client-cloudwatch")).CloudWatchClient,
  ec2: async () => (await import("@aws-sdk/client-ec2")).EC2Client,
  elb: async () => (await import("@aws-sdk/client-elastic-load-balancing-v2")).ElasticLoadBalancingV2Client,
  iam: async () => (await import("@aws-sdk/client-iam")).IAMClient,
  lambda: async () => (await import("@aws-sdk/client-lambda")).LambdaClient,
  route53: async () => (await import("@aws-sdk/client-route-53")).Route53Client,
  s3: async () => (await import("@aws-sdk/client-s3")).S3Client,
  scheduler: async () => (await import("@aws-sdk/client-scheduler")).SchedulerClient,
  ssm: async () => (await import("@aws-sdk/client-ssm")).SSMClient,
  sts: async () => (await import("@aws-sdk/client-sts")).STSClient,
};

/** A bucket with dots in its name before a lab's IP address is no host name; the SDK does not notice by itself. On AWS its own rules hold. */
const OF_ITS_OWN: Readonly<Partial<Record<AwsService, (options: SdkOptions) => object>>> = {
  s3: ({ endpoint }) => (endpoint === undefined ? {} : { forcePathStyle: true }),
};

const CONNECTION_TIMEOUT: Millis = 5 * SECOND;
const REQUEST_TIMEOUT: Millis = 20 * SECOND;

/**
 * The SDK's clients for one region, without repeats of their own (`maxAttempts: 1`: senders.ts has the one retry policy). Credentials come
 * from the SDK's standard chain, looked up once for all clients.
 */
export function sdkAws(options: SdkOptions): SdkAws {
  const opened: Promise<SdkClient>[] = [];
  const open = async (service: AwsService, credentials?: () => Promise<unknown>): Promise<SdkClient> => {
    // Each client has a configuration type of its own; all share the keys that are set here.
    const Client = (await LOAD[service]()) as new (configuration: object) => SdkClient;
    return new Client({
      ...configuration(options),
      ...OF_ITS_OWN[service]?.(options),
      ...(credentials === undefined ? {} : { credentials: await credentials() }),
    });
  };
  const once = (make: () => Promise<SdkClient>) => {
    let client: Promise<SdkClient> | undefined;
    return () => {
      if (client === undefined) {
        client = make();
        opened.push(client);
      }
      return client;
    };
  };
  const sts = once(() => open("sts"));
  // A credential process may ask a person for a code: one client asks, the others use its provider, which also renews.
  const sharedCredentials = async () => (await sts()).config.credentials;
  return {
    aws: eachService((service) => {
      const client = service === "sts" ? sts : once(() => open(service, sharedCredentials));
      return { send: async <Output>(command: AwsCommand<Output>): Promise<Output> => (await client()).send(command) };
    }),
    credentialsEnd: async () => endOf(await ((await sts()).config.credentials as () => Promise<Credentials>)()),
    close: () => {
      for (const client of opened) {
        client.then(
          (sdk) => sdk.destroy(),
          () => undefined,
        );
      }
    },
  };
}

interface Credentials {
  readonly expiration?: Date;
  /** Marks of the providers that they went through. */
  readonly $source?: Readonly<Record<string, string>>;
}

/** Those that are given as they are, in the environment or in code, cannot be renewed; every other provider of the SDK is asked again before they end. */
function endOf({ expiration, $source = {} }: Credentials): Instant | undefined {
  const given = "CREDENTIALS_ENV_VARS" in $source || "CREDENTIALS_CODE" in $source || Object.keys($source).length === 0;
  // Of a role assumed with given credentials the SDK asks for a new session, which takes as long as those last; they do not say so.
  const renewed = Object.keys($source).some((mark) => mark.includes("STS_ASSUME_ROLE") || mark === "CREDENTIALS_PROFILE_SOURCE_PROFILE");
  return given && !renewed ? expiration?.getTime() : undefined;
}

function configuration({ region, endpoint, userAgent, environment, requestTimeout = REQUEST_TIMEOUT }: SdkOptions): object {
  const agent = { keepAlive: true, maxSockets: 50, proxyEnv: proxyEnvironment(environment) };
  return {
    region,
    ...(endpoint === undefined ? {} : { endpoint }),
    maxAttempts: 1,
    customUserAgent: userAgent.map(([name, version]) => [name, version]),
    requestHandler: {
      connectionTimeout: CONNECTION_TIMEOUT,
      requestTimeout,
      // Without it the SDK only warns.
      throwOnRequestTimeout: true,
      httpAgent: agent,
      httpsAgent: agent,
    },
  };
}

/**
 * What Node's agents read proxies from: Node 24.5 and later understand HTTP_PROXY, HTTPS_PROXY and NO_PROXY, older ones connect directly.
 * Addresses of this machine are never asked for through a proxy: labs are there.
 */
function proxyEnvironment(environment: SdkOptions["environment"]): Readonly<Record<string, string | undefined>> {
  const given = environment.no_proxy ?? environment.NO_PROXY;
  const exceptions = [given, "localhost", "127.0.0.1-127.255.255.255", "[::1]", "::1"].filter(Boolean).join(",");
  const { http_proxy, HTTP_PROXY, https_proxy, HTTPS_PROXY } = environment;
  return { http_proxy, HTTP_PROXY, https_proxy, HTTPS_PROXY, no_proxy: exceptions, NO_PROXY: exceptions };
}
