// AWS as a parameter: the SDK's own command objects go in, the SDK's own outputs come out; who answers is the world's choice.

export type AwsService =
  | "cloudformation"
  | "cloudwatch"
  | "ec2"
  | "elb"
  | "iam"
  | "lambda"
  | "route53"
  | "s3"
  | "scheduler"
  | "ssm"
  | "sts";

/** The part of an SDK v3 command that a sender needs; every `new XxxCommand(input)` fits it. */
export interface AwsCommand<Output> {
  readonly input: object;
  // The SDK's return type is the only place where a command names its output.
  // biome-ignore lint/suspicious/noExplicitAny: the parameters are the SDK's internals and never used here.
  resolveMiddleware(stack: any, configuration: any, options: any): (args: any) => Promise<{ output: Output }>;
}

/** One request to one service. Rejects with the SDK's error shape: `name` is the AWS code, `$metadata.httpStatusCode`. */
export interface AwsSender {
  send<Output>(command: AwsCommand<Output>): Promise<Output>;
}

/** The senders of one account and region. */
export type Aws = Readonly<Record<AwsService, AwsSender>>;
