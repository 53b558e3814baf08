// Why a resource failed, as its event says it.
import { EvaluationError } from "../../template/scope.ts";
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { DENIED } from "./stack-policy.ts";
import { propertyFailureText } from "./template/check-properties.ts";

/** The service as handlers name it, by the second part of the type. */
const SERVICES: Readonly<Record<string, string>> = {
  EC2: "Ec2",
  IAM: "Iam",
  Logs: "CloudWatchLogs",
  SSM: "Ssm",
};

const INTERNAL_FAILURE = "Internal Failure";

/**
 * A handler's refusal: `Resource handler returned message: "... (Service: S3, Status Code: 409, Request ID: ...)"
 * (RequestToken: ..., HandlerErrorCode: ...)`. Custom resources and nested stacks speak for themselves.
 * Anything but a LabError or an EvaluationError is an error of the lab: it is kept in `crashes`, and the reason is "Internal Failure".
 */
export function failureReason(lab: Lab, type: string, logicalId: string, error: unknown): string {
  if (error instanceof EvaluationError) return error.message;
  if (!(error instanceof LabError)) {
    lab.cloudformation.crashes.push(error);
    return INTERNAL_FAILURE;
  }
  const { message, name: code } = error;
  const properties = /^Properties validation failed: ?(.*)$/s.exec(message);
  if (properties !== null) return propertyFailureText(logicalId, properties[1] as string);
  if (speaksForItself(type, message)) return message;
  const [, service = ""] = type.split("::");
  const status = error.$metadata.httpStatusCode;
  const detail = `${message} (Service: ${SERVICES[service] ?? service}, Status Code: ${status}, Request ID: ${lab.ids.uuid()})`;
  return `Resource handler returned message: "${detail}" (RequestToken: ${lab.ids.uuid()}, HandlerErrorCode: ${handlerErrorCode(code, status)})`;
}

function speaksForItself(type: string, message: string): boolean {
  return (
    type.startsWith("Custom::") ||
    type.startsWith("AWS::CloudFormation::") ||
    message.startsWith("Resource handler returned message:") ||
    message.startsWith(DENIED)
  );
}

/** Source: https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-test-contract-errors.html */
function handlerErrorCode(code: string, status: number): string {
  if (/NotFound|NoSuch/.test(code)) return "NotFound";
  if (/Already(Exists|OwnedByYou)|Duplicate|InUse$/.test(code) && !/ResourceInUse|DependencyViolation/.test(code)) return "AlreadyExists";
  if (/AccessDenied|Unauthorized/.test(code)) return "AccessDenied";
  if (/LimitExceeded|TooMany|InsufficientInstanceCapacity/.test(code)) return "ServiceLimitExceeded";
  if (/Throttl|SlowDown|RequestLimitExceeded/.test(code)) return "Throttling";
  if (status >= 500) return "ServiceInternalError";
  if (status === 409 || /NotEmpty|DependencyViolation|ResourceInUse/.test(code)) return "GeneralServiceException";
  return "InvalidRequest";
}
