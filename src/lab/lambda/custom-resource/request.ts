// One request to a custom resource: invoke the function, wait for its answer or for the time-out.
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { integer, type Properties, requiredText } from "../../properties.ts";
import { findFunction } from "../functions.ts";
import { cannotRun, invokeAsynchronously } from "../invoke.ts";
import type { LambdaFunction } from "../state.ts";
import { type CustomResourceAnswer, readAnswer } from "./answer.ts";
import { asTexts, type CustomResourceEvent, responseUrl } from "./event.ts";

export interface CustomResourceRequest {
  readonly requestType: CustomResourceEvent["RequestType"];
  readonly stackId: string;
  readonly logicalId: string;
  readonly type: string;
  readonly properties: Properties;
  readonly physicalId?: string;
  readonly oldProperties?: Properties;
}

/** Seconds. Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html */
const SERVICE_TIMEOUT = 3_600;

/**
 * The answer, also one that says FAILED.
 * Throws LabError in CloudFormation's words: no such function, an answer it does not take, no answer within ServiceTimeout.
 */
export async function requestCustomResource(lab: Lab, request: CustomResourceRequest): Promise<CustomResourceAnswer> {
  const { stackId, logicalId, type, properties, requestType } = request;
  const token = requiredText(properties, "ServiceToken");
  const lambda = runnableFunction(lab, token);
  const timeout = integer(properties, "ServiceTimeout") ?? SERVICE_TIMEOUT;
  if (timeout < 1 || timeout > SERVICE_TIMEOUT)
    throw new LabError("ValidationError", `Invalid ServiceTimeout: ${timeout} is not between 1 and ${SERVICE_TIMEOUT}`);
  const requestId = lab.ids.uuid();
  const url = responseUrl(lab, stackId, logicalId, requestId);
  const event: CustomResourceEvent = {
    RequestType: requestType,
    ServiceToken: token,
    ResponseURL: url,
    StackId: stackId,
    RequestId: requestId,
    LogicalResourceId: logicalId,
    ResourceType: type,
    ...(request.physicalId === undefined ? {} : { PhysicalResourceId: request.physicalId }),
    ResourceProperties: asTexts(properties),
    ...(request.oldProperties === undefined ? {} : { OldResourceProperties: asTexts(request.oldProperties) }),
  };
  const body = await answerWithin(lab, lambda, event, timeout * 1_000);
  if (body === undefined) throw new LabError("NotStabilized", noAnswer(requestId));
  await lab.clock.sleep(lab.draw("lambda.response-seen"));
  return readAnswer(event, body);
}

/** How CloudFormation words an answer that says FAILED. */
export function failedAnswer(answer: CustomResourceAnswer, requestType: string): LabError {
  const reason = answer.reason === "" ? `the function gave no reason for the failed ${requestType}` : answer.reason;
  return new LabError("CustomResourceFailed", `Received response status [FAILED] from custom resource. Message returned: ${reason}`);
}

function noAnswer(requestId: string): string {
  return `CloudFormation did not receive a response from your Custom Resource. Please check your logs for requestId [${requestId}]. If you are using the Python cfn-response module, you may need to update your Lambda function so that CloudFormation can attach the updated version.`;
}

function runnableFunction(lab: Lab, token: string): LambdaFunction {
  if (!token.includes(":lambda:"))
    throw new LabError("InvalidServiceToken", `the lab models custom resources behind Lambda functions only, not ${token}`);
  const lambda = findFunction(lab, token);
  if (lambda === undefined)
    throw new LabError(
      "InvalidServiceToken",
      `Function not found: ${token} (Service: AWSLambda; Status Code: 404; Error Code: ResourceNotFoundException)`,
    );
  const obstacle = cannotRun(lambda);
  if (obstacle === undefined) return lambda;
  lab.notModelled(`custom resource of ${lambda.runtime}`, lambda.name);
  throw new LabError("NotModelled", obstacle);
}

/** The body of the first answer; undefined when none came in time. An error of the runner itself ends the wait with that error. */
async function answerWithin(lab: Lab, lambda: LambdaFunction, event: CustomResourceEvent, timeout: number): Promise<string | undefined> {
  const path = new URL(event.ResponseURL).pathname;
  const answered = new AbortController();
  const waiting = new Promise<string>((resolve, reject) => {
    lab.lambda.waiting.set(path, resolve);
    invokeAsynchronously(lab, lambda, event, () => lab.lambda.waiting.has(path)).catch(reject);
  });
  const timeUp = lab.clock.sleep(timeout, answered.signal).then(
    () => undefined,
    () => undefined,
  );
  try {
    return await Promise.race([waiting, timeUp]);
  } finally {
    lab.lambda.waiting.delete(path);
    answered.abort();
  }
}
