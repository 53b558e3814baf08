// AWS's answers to calls that go wrong on purpose, as the SDK throws them.
import type { AwsService } from "../../src/ports/aws.ts";
import type { TroubleKind } from "../options.ts";

const THROTTLING: Partial<Record<AwsService, string>> = { ec2: "RequestLimitExceeded", s3: "SlowDown", scheduler: "ThrottlingException" };

/** Undefined for trouble that is no answer. */
export function answerFor(what: TroubleKind, service: AwsService): Error | undefined {
  switch (what) {
    case "throttle":
      return failure(THROTTLING[service] ?? "Throttling", "Rate exceeded", service === "ec2" ? 503 : 400);
    case "failure":
      return failure("InternalError", "An internal error has occurred", 500);
    case "denied":
    case "denied-for-good":
      return failure(
        service === "ec2" ? "UnauthorizedOperation" : "AccessDenied",
        "You are not authorized to perform this operation.",
        403,
      );
    case "expired":
      return service === "ec2"
        ? failure("RequestExpired", "Request has expired.", 400)
        : failure("ExpiredToken", "The security token included in the request is expired", 403);
    case "no-capacity":
      return failure("InsufficientInstanceCapacity", "Insufficient capacity.", 500);
    default:
      return undefined;
  }
}

/** Nobody answers. */
export function unreachable(): Error {
  return Object.assign(new Error("connect ENETUNREACH"), { name: "Error", code: "ENETUNREACH" });
}

function failure(name: string, message: string, httpStatusCode: number): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode, requestId: "simulated" } });
}
