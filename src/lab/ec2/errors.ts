// EC2's errors, in its words. Source: https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (aws-failover-semantics, section 5).
import { LabError } from "../operation.ts";

interface Kind {
  readonly prefix: string;
  readonly code: string;
  /** How EC2 names it in the sentence. */
  readonly noun: string;
  /** `code` as EC2 spells it before `.Malformed`, where that is another way. */
  readonly malformed?: string;
}

const KINDS = {
  vpc: { prefix: "vpc", code: "InvalidVpcID", noun: "vpc ID" },
  subnet: { prefix: "subnet", code: "InvalidSubnetID", noun: "subnet ID" },
  internetGateway: { prefix: "igw", code: "InvalidInternetGatewayID", noun: "internetGateway ID" },
  routeTable: { prefix: "rtb", code: "InvalidRouteTableID", noun: "routeTable ID" },
  securityGroup: { prefix: "sg", code: "InvalidGroup", noun: "security group" },
  endpoint: { prefix: "vpce", code: "InvalidVpcEndpointId", noun: "Vpc Endpoint Id" },
  networkAcl: { prefix: "acl", code: "InvalidNetworkAclID", noun: "networkAcl ID", malformed: "InvalidNetworkAclId" },
  networkInterface: {
    prefix: "eni",
    code: "InvalidNetworkInterfaceID",
    noun: "networkInterface ID",
    malformed: "InvalidNetworkInterfaceId",
  },
  natGateway: { prefix: "nat", code: "InvalidNatGatewayID", noun: "NAT gateway ID" },
  elasticAddress: { prefix: "eipalloc", code: "InvalidAllocationID", noun: "allocation ID" },
  launchTemplate: { prefix: "lt", code: "InvalidLaunchTemplateId", noun: "launch template ID" },
  instance: { prefix: "i", code: "InvalidInstanceID", noun: "instance ID" },
  volume: { prefix: "vol", code: "InvalidVolume", noun: "volume" },
  image: { prefix: "ami", code: "InvalidAMIID", noun: "image id" },
} as const satisfies Record<string, Kind>;

export type ResourceKind = keyof typeof KINDS;

/** `InvalidInstanceID.NotFound`: "The instance ID 'i-...' does not exist" (plural for several). */
export function notFound(kind: ResourceKind, ids: string | readonly string[]): LabError {
  const { code, noun } = KINDS[kind];
  const all = typeof ids === "string" ? [ids] : ids;
  const sentence =
    kind === "image"
      ? `The image id '[${all.join(", ")}]' does not exist`
      : `The ${noun}${all.length > 1 ? "s" : ""} '${all.join(", ")}' ${all.length > 1 ? "do" : "does"} not exist`;
  return new LabError(`${code}.NotFound`, sentence);
}

/** Throws `InvalidInstanceID.Malformed` unless `id` looks like one of its kind. */
export function checkForm(kind: ResourceKind, id: string): void {
  const { prefix, code, malformed = code }: Kind = KINDS[kind];
  if (!id.startsWith(`${prefix}-`)) throw new LabError(`${malformed}.Malformed`, `Invalid id: "${id}" (expecting "${prefix}-...")`);
  const rest = id.slice(prefix.length + 1);
  if (!/^([0-9a-f]{8}|[0-9a-f]{17})$/.test(rest)) throw new LabError(`${malformed}.Malformed`, `Invalid id: "${id}"`);
}

/** The value of `id` in `table`, or EC2's error. */
export function find<Value>(kind: ResourceKind, table: ReadonlyMap<string, Value>, id: string): Value {
  const value = table.get(id);
  if (value !== undefined) return value;
  checkForm(kind, id);
  throw notFound(kind, id);
}

/** The values of all `ids`; one error names every id that is not there. */
export function findAll<Value>(kind: ResourceKind, table: ReadonlyMap<string, Value>, ids: readonly string[]): Value[] {
  for (const id of ids) if (!table.has(id)) checkForm(kind, id);
  const missing = ids.filter((id) => !table.has(id));
  if (missing.length > 0) throw notFound(kind, missing);
  return [...new Set(ids)].map((id) => table.get(id) as Value);
}

export function dependencyViolation(message: string): LabError {
  return new LabError("DependencyViolation", message);
}

export function invalidValue(message: string): LabError {
  return new LabError("InvalidParameterValue", message);
}

/** DryRun succeeds by failing (HTTP 412). */
export function refuseDryRun(dryRun: boolean | undefined): void {
  if (dryRun === true) throw new LabError("DryRunOperation", "Request would have succeeded, but DryRun flag is set.", 412);
}
