// Names, ARNs and DNS names in AWS's forms.
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";

/** Of load balancers and target groups. Source: docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html */
export const NAME_LENGTH_MAX = 32;

/** Throws LabError in AWS's words when `name` is no name for a `what`. */
export function validateName(what: "load balancer" | "target group", name: string): void {
  if (name.length > NAME_LENGTH_MAX) {
    throw new LabError("ValidationError", `The ${what} name '${name}' cannot be longer than '32' characters`);
  }
  if (!/^[A-Za-z0-9-]+$/.test(name)) {
    throw new LabError(
      "ValidationError",
      `The ${what} name '${name}' can only contain characters that are alphanumeric characters and hyphens(-)`,
    );
  }
  if (name.startsWith("-") || name.endsWith("-")) {
    throw new LabError("ValidationError", `The ${what} name '${name}' cannot begin or end with '-'`);
  }
  if (what === "load balancer" && name.startsWith("internal-")) {
    throw new LabError("ValidationError", `The ${what} name '${name}' cannot begin with 'internal-'`);
  }
}

export function arnOf(lab: Lab, fullName: string): string {
  return `arn:${lab.partition}:elasticloadbalancing:${lab.region}:${lab.account}:${fullName}`;
}

/** `app/name/id` of a load balancer, `targetgroup/name/id` of a target group: as CloudWatch and CloudFormation name them. */
export function fullNameOf(arn: string): string {
  return (arn.split(":")[5] ?? "").replace(/^loadbalancer\//, "");
}

/** `<name>-<digits>.<region>.elb.amazonaws.com`, with `internal-` in front of an internal one and China's ending in China. */
export function dnsNameOf(lab: Lab, name: string, scheme: string): string {
  const digits = String(1_000_000_000 + (Number.parseInt(lab.ids.hex(8), 16) % 1_000_000_000));
  const suffix = lab.partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";
  return `${scheme === "internal" ? "internal-" : ""}${name}-${digits}.${lab.region}.elb.${suffix}`;
}
