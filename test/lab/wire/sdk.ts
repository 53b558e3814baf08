// The SDK's clients with a network of our own: what they send is handed over as a value, what we answer they read.
import { PassThrough, Readable } from "node:stream";
import * as cloudformation from "@aws-sdk/client-cloudformation";
import * as cloudwatch from "@aws-sdk/client-cloudwatch";
import * as ec2 from "@aws-sdk/client-ec2";
import * as elb from "@aws-sdk/client-elastic-load-balancing-v2";
import * as iam from "@aws-sdk/client-iam";
import * as lambda from "@aws-sdk/client-lambda";
import * as route53 from "@aws-sdk/client-route-53";
import * as s3 from "@aws-sdk/client-s3";
import * as scheduler from "@aws-sdk/client-scheduler";
import * as ssm from "@aws-sdk/client-ssm";
import * as sts from "@aws-sdk/client-sts";
import { decodePercent, type WireRequest, type WireResponse } from "../../../src/lab/wire/message.ts";
import type { OperationSchema } from "../../../src/lab/wire/schemas.ts";
import type { AwsService } from "../../../src/ports/aws.ts";

const PACKAGES: Readonly<Record<AwsService, Record<string, unknown>>> = {
  cloudformation,
  cloudwatch,
  ec2,
  elb,
  iam,
  lambda,
  route53,
  s3,
  scheduler,
  ssm,
  sts,
};

const CLIENTS: Readonly<Record<AwsService, string>> = {
  cloudformation: "CloudFormationClient",
  cloudwatch: "CloudWatchClient",
  ec2: "EC2Client",
  elb: "ElasticLoadBalancingV2Client",
  iam: "IAMClient",
  lambda: "LambdaClient",
  route53: "Route53Client",
  s3: "S3Client",
  scheduler: "SchedulerClient",
  ssm: "SSMClient",
  sts: "STSClient",
};

interface SdkRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface SdkClient {
  send(command: unknown): Promise<Record<string, unknown>>;
  destroy(): void;
}

type Construct<T> = new (input: object) => T;

export const REGION = "ap-northeast-1";
export const CREDENTIALS = { accessKeyId: "AKIAFAILOVERDRILLLAB", secretAccessKey: "not-a-secret" };

/** A client of the service whose requests `answer` gets. Nothing reaches a network. */
export function clientWith(service: AwsService, answer: (request: WireRequest) => WireResponse): SdkClient {
  const requestHandler = {
    handle: async (request: SdkRequest) => ({ response: sdkResponse(answer(await wireRequest(request))) }),
  };
  return makeClient(service, { endpoint: "http://127.0.0.1:9", requestHandler });
}

export function makeClient(service: AwsService, settings: object): SdkClient {
  const Client = PACKAGES[service][CLIENTS[service]] as Construct<SdkClient>;
  return new Client({
    region: REGION,
    credentials: CREDENTIALS,
    maxAttempts: 1,
    responseChecksumValidation: "WHEN_REQUIRED",
    ...settings,
  });
}

export function command(service: AwsService, operation: string, input: object): unknown {
  return new (PACKAGES[service][`${operation}Command`] as Construct<unknown>)(input);
}

/** e.g. `StopInstances$`. */
export function schemaOf({ service, name }: { readonly service: AwsService; readonly name: string }): OperationSchema {
  return PACKAGES[service][`${name}$`] as OperationSchema;
}

async function wireRequest({ method, path, query, headers, body }: SdkRequest): Promise<WireRequest> {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((item) => [decodePercent(encodeURIComponent(name)), String(item ?? "")] as const),
  );
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return { method, path, query: pairs, headers: lower, body: await bytesOf(body) };
}

async function bytesOf(body: unknown): Promise<Uint8Array> {
  if (body === undefined || body === null) return new Uint8Array();
  if (typeof body === "string") return Buffer.from(body);
  if (body instanceof Uint8Array) return body;
  const chunks: Buffer[] = [];
  for await (const chunk of body as AsyncIterable<Buffer>) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function sdkResponse({ status, headers, body }: WireResponse) {
  const stream = new PassThrough();
  Readable.from([Buffer.from(body)]).pipe(stream);
  return { statusCode: status, headers: { ...headers }, body: stream };
}
