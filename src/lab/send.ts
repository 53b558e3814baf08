// The lab answers SDK commands in process: latency first, then who may, then the operation.
import type { Aws, AwsCommand, AwsSender, AwsService } from "../ports/aws.ts";
import { connectionReset, createApiGate } from "./api-gate.ts";
import { authorize } from "./iam/authorize/authorize.ts";
import type { Lab } from "./lab.ts";
import { namespaces } from "./namespaces.ts";
import { LabError, type RegisteredOperation } from "./operation.ts";
import { operationNamed } from "./operations.ts";
import { ADMIN, type Caller } from "./sts/caller.ts";

/** What every command of the SDK says of itself, from its service's schemas. */
type CommandSchema = readonly [kind: number, namespace: string, operation: string, ...rest: unknown[]];

/** The senders of one caller; of the lab's admin when none is named. */
export function labAws(lab: Lab, caller: Caller = ADMIN): Aws {
  const gate = createApiGate(lab);
  const sender = (service: AwsService): AwsSender => ({
    send: <Output>(command: AwsCommand<Output>): Promise<Output> =>
      gate(service).then((fate) => {
        if (fate === "request-lost") throw connectionReset();
        const output = runOperation(lab, service, command, caller) as Output;
        if (fate === "answer-lost") throw connectionReset();
        return output;
      }),
  });
  return {
    cloudformation: sender("cloudformation"),
    cloudwatch: sender("cloudwatch"),
    ec2: sender("ec2"),
    elb: sender("elb"),
    iam: sender("iam"),
    lambda: sender("lambda"),
    route53: sender("route53"),
    s3: sender("s3"),
    scheduler: sender("scheduler"),
    ssm: sender("ssm"),
    sts: sender("sts"),
  };
}

/** Runs the operation that `command` names, now. Throws LabError as AWS would answer. */
export function runOperation(lab: Lab, service: AwsService, command: AwsCommand<unknown>, caller: Caller = ADMIN): object {
  const { schema } = command as unknown as { schema?: CommandSchema };
  const operation = schema?.[1] === namespaces[service] ? operationNamed(service, schema[2]) : undefined;
  if (operation === undefined) {
    throw new LabError("NotImplemented", `the lab does not model ${service} ${schema?.[2] ?? command.constructor.name}`, 501);
  }
  return performOperation(lab, operation, command.input, caller);
}

/** As `runOperation`, by the operation's name. */
export function callOperation(lab: Lab, service: AwsService, name: string, input: object, caller: Caller): object {
  const operation = operationNamed(service, name);
  if (operation === undefined) throw new LabError("NotImplemented", `the lab does not model ${service} ${name}`, 501);
  return performOperation(lab, operation, input, caller);
}

/** Whoever calls, by whatever way: credentials and rights are looked at first, then the operation runs. A promise where its answer takes time. */
export function performOperation(lab: Lab, operation: RegisteredOperation, input: object, caller: Caller): object {
  try {
    authorize(lab, caller, operation.service, operation.name, input);
    // Not cloned, for speed: an operation's output is made for this call and shares nothing that changes later (a test watches).
    const output = operation.run(lab, input, caller);
    if (output instanceof Promise) return output.then((later) => answered(lab, later)).catch((error) => refused(lab, error));
    return answered(lab, output);
  } catch (error) {
    return refused(lab, error);
  }
}

function answered(lab: Lab, output: { $metadata?: object }): object {
  output.$metadata = new AnswerMetadata(lab.ids.uuidLater());
  return output;
}

function refused(lab: Lab, error: unknown): never {
  if (error instanceof LabError) error.$metadata.requestId = lab.ids.uuid();
  throw error;
}

/** What the SDK says of an answer; the request's id is drawn with it and written once somebody reads it. */
class AnswerMetadata {
  readonly httpStatusCode = 200;
  readonly #id: () => string;

  constructor(id: () => string) {
    this.#id = id;
  }

  get requestId(): string {
    return this.#id();
  }
}
