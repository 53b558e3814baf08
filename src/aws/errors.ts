// What an AWS error means for the caller: its code, whether to repeat the call, and the problem it becomes.
import { type Culprit, DrillError, type Problem } from "../errors.ts";
import type { AwsService } from "../ports/aws.ts";
import { adviceFor } from "./advice.ts";

/** Throttling codes of all services. Source: aws-failover-semantics, section 11. */
const THROTTLING: ReadonlySet<string> = new Set([
  "BandwidthLimitExceeded",
  "EC2ThrottledException",
  "LimitExceededException",
  "PriorRequestNotComplete",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "RequestThrottled",
  "RequestThrottledException",
  "SlowDown",
  "ThrottledException",
  "Throttling",
  "ThrottlingException",
  "TooManyRequestsException",
  "TransactionInProgressException",
]);

/** Codes of answers that a repeat may mend, and of connections that broke. Source: aws-failover-semantics, section 11. */
const TRANSIENT: ReadonlySet<string> = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETDOWN",
  "ENETUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
  "HealthUnavailable",
  "HealthUnavailableException",
  "RequestTimeout",
  "RequestTimeoutException",
  "TimeoutError",
]);

const TRANSIENT_STATUS: ReadonlySet<number> = new Set([500, 502, 503, 504]);

const DENIED = /^(AccessDenied|UnauthorizedOperation|UnauthorizedAccess|Forbidden)/;

/** One call to AWS that failed for good; `cause` is the SDK's error. */
export class AwsCallError extends Error {
  readonly service: AwsService;
  readonly operation: string;
  /** AWS's error code, e.g. `ValidationError`. */
  readonly code: string;
  readonly requestId: string | undefined;

  constructor(service: AwsService, operation: string, cause: unknown) {
    super(messageOf(cause), { cause });
    this.name = "AwsCallError";
    this.service = service;
    this.operation = operation;
    this.code = codeOf(cause);
    this.requestId = metadataOf(cause).requestId;
  }
}

/** AWS's code of an error: the SDK puts it into `name`; broken connections carry it in `code`. */
export function codeOf(error: unknown): string {
  if (error instanceof AwsCallError) return error.code;
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  if (typeof code === "string" && (name === "Error" || name === "AggregateError")) return code;
  return typeof name === "string" ? name : "Unknown";
}

/** AWS's message, or what else the error says. */
export function messageOf(error: unknown): string {
  const { message } = (error ?? {}) as { message?: unknown };
  return typeof message === "string" && message !== "" ? message : codeOf(error);
}

/** Too many requests: the call was not carried out. CloudFormation's LimitExceededException is a quota and not meant here. */
export function isThrottling(service: AwsService, error: unknown): boolean {
  const code = codeOf(error);
  if (service === "cloudformation" && code === "LimitExceededException") return false;
  return THROTTLING.has(code) || metadataOf(error).httpStatusCode === 429;
}

/** A fault on the way or at AWS: the call may or may not have been carried out. */
export function isTransient(error: unknown): boolean {
  return TRANSIENT.has(codeOf(error)) || TRANSIENT_STATUS.has(metadataOf(error).httpStatusCode ?? 0);
}

/** AWS's own no: the call was answered and surely not carried out. */
export function isRefusal(error: unknown): boolean {
  const status = metadataOf(error).httpStatusCode ?? 0;
  return status >= 400 && status < 500 && !isTransient(error);
}

/** Any error as problems: those it carries, AWS's words with code and request id, or a fault of this program. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof DrillError) return error.problems;
  if (error instanceof AwsCallError) return [awsProblem(error)];
  return [
    {
      code: "internal.unexpected",
      what: `Something unforeseen happened: ${messageOf(error)}`,
      whose: "ours",
      next: "Please report it together with the journal.",
    },
  ];
}

function awsProblem(error: AwsCallError): Problem {
  const advice = adviceFor(error.code);
  const busy = isThrottling(error.service, error.cause) || isTransient(error.cause);
  const whose: Culprit = busy && advice === undefined ? "aws" : "yours";
  const request = error.requestId === undefined ? "" : `, request ${error.requestId}`;
  const answered = `${happened(error)} (${error.service}${request}).`;
  return {
    code: `aws.${error.code}`,
    what: advice === undefined ? answered : `${advice.says}: ${answered}`,
    whose,
    next: advice !== undefined ? advice.next : adviceByKind(error, busy),
  };
}

/** `StopInstances was answered with IncorrectInstanceState: …`, or, where nobody answered, `… failed with ECONNREFUSED: …`. */
export function happened({ operation, code, message, cause }: AwsCallError): string {
  const how = metadataOf(cause).httpStatusCode === undefined ? "failed with" : "was answered with";
  return `${operation} ${how} ${code}: ${message.replace(/\.$/, "")}`;
}

function adviceByKind({ code, operation }: AwsCallError, busy: boolean): string {
  if (DENIED.test(code)) return `Allow ${operation} to the credentials in use, or use other credentials.`;
  return busy ? "Repeat the drill later; it was repeated here until its time was over." : "Mend what AWS names, then repeat the drill.";
}

function metadataOf(error: unknown): { httpStatusCode?: number; requestId?: string } {
  const { $metadata } = (error ?? {}) as { $metadata?: { httpStatusCode?: number; requestId?: string } };
  return $metadata ?? {};
}
