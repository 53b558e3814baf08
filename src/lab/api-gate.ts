// What happens to every request between a caller and a service: latency, throttling, failures, broken connections.
import type { AwsService } from "../ports/aws.ts";
import type { Lab } from "./lab.ts";
import { LabError } from "./operation.ts";

/** The throttling code that each service uses. Source: aws-failover-semantics, 11. */
const THROTTLING: Readonly<Record<AwsService, string>> = {
  cloudformation: "Throttling",
  cloudwatch: "Throttling",
  ec2: "RequestLimitExceeded",
  elb: "ThrottlingException",
  iam: "Throttling",
  lambda: "TooManyRequestsException",
  route53: "Throttling",
  s3: "SlowDown",
  scheduler: "ThrottlingException",
  ssm: "ThrottlingException",
  sts: "Throttling",
};

/** EC2 and S3 throttle with 503, Lambda and Scheduler with 429, all others with 400. Source: as above, and each service's error list. */
const THROTTLING_STATUS: Partial<Record<AwsService, number>> = { ec2: 503, s3: 503, lambda: 429, scheduler: 429 };

/** A connection may break before the service has read the request, or after it has done what was asked. */
export type Fate = "answered" | "request-lost" | "answer-lost";

/** Waits the latency; then throws LabError, or says what becomes of the connection. */
export type ApiGate = (service: AwsService) => Promise<Fate>;

export function createApiGate(lab: Lab): ApiGate {
  const luck = lab.random.fork("api-luck");
  const resets = lab.random.fork("api-resets");
  const fateOf = (service: AwsService): Fate => {
    if (luck.next() < lab.draw("api.throttle")) {
      throw rejection(lab, THROTTLING[service], "Rate exceeded", THROTTLING_STATUS[service] ?? 400);
    }
    if (luck.next() < lab.draw("api.failure")) throw rejection(lab, "InternalError", "An internal error has occurred", 500);
    if (resets.next() >= lab.draw("api.reset")) return "answered";
    return resets.next() < 0.5 ? "request-lost" : "answer-lost";
  };
  return (service) => lab.clock.sleep(lab.draw("api.latency")).then(() => fateOf(service));
}

/** A broken connection as the SDK's HTTP handler throws it. */
export function connectionReset(): Error {
  return Object.assign(new Error("read ECONNRESET"), { name: "TimeoutError", code: "ECONNRESET" });
}

function rejection(lab: Lab, code: string, message: string, status: number): LabError {
  const error = new LabError(code, message, status);
  error.$metadata.requestId = lab.ids.uuid();
  return error;
}
