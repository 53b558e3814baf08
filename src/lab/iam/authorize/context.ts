// The condition keys that every request has. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
import type { Lab } from "../../lab.ts";
import type { Identity } from "../../sts/caller.ts";

/** Global services are asked in us-east-1, wherever the caller is. */
const GLOBAL = "us-east-1";
const GLOBAL_PREFIXES: readonly string[] = ["iam", "route53"];

export function principalContext(lab: Lab, identity: Identity): [string, readonly string[]][] {
  const now = lab.clock.now();
  const roleTags = identity.role === undefined || identity.role === "gone" ? [] : identity.role.tags;
  return [
    ["aws:currenttime", [new Date(now).toISOString()]],
    ["aws:epochtime", [String(Math.floor(now / 1_000))]],
    ["aws:principalaccount", [lab.account]],
    ["aws:principalarn", [identity.roleArn]],
    ["aws:principaltype", ["AssumedRole"]],
    ["aws:resourceaccount", [lab.account]],
    // The lab speaks plain HTTP on loopback; policies are judged as for AWS, which is spoken to with TLS.
    ["aws:securetransport", ["true"]],
    ["aws:userid", [identity.userId]],
    ...[...roleTags, ...(identity.session?.tags ?? [])].map(({ Key, Value }): [string, readonly string[]] => [
      `aws:principaltag/${Key.toLowerCase()}`,
      [Value],
    ]),
  ];
}

/** `aws:RequestedRegion` for an action. */
export function requestedRegion(lab: Lab, action: string): string {
  return GLOBAL_PREFIXES.includes(action.slice(0, action.indexOf(":"))) && lab.partition === "aws" ? GLOBAL : lab.region;
}
