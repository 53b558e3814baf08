// The shipped stacks in a lab with its real resource types, for tests of what CloudFormation does with them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createLab } from "../../../src/lab/create-lab.ts";
import { createInlineRunner } from "../../../src/lab/lambda/runner/runner.ts";
import { seedHostedZone } from "../../../src/lab/route53/hosted-zones.ts";
import { labAws } from "../../../src/lab/send.ts";
import { createRandom } from "../../../src/random/seeded.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { changeSet, createWorld, execute, START, story, type World } from "./support.ts";

const runInline = createInlineRunner();

export const closeRunner = (): Promise<void> => runInline.close();

/** A lab with its real resource types and the zone example.com. Close it with `closeRunner`. */
export function realWorld(seed: string): World {
  const clock = createVirtualClock(START);
  const lab = createLab({
    clock,
    random: createRandom(seed),
    profile: "realistic",
    account: "111122223333",
    region: "ap-northeast-1",
    runInline,
  });
  seedHostedZone(lab, { name: "example.com" });
  return { ...createWorld(), lab, aws: labAws(lab), clock };
}

export const shipped = (name: string): string => readFileSync(new URL(`../../../templates/${name}.yml`, import.meta.url), "utf8");

/** By stack, then by output. */
export type Outputs = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const STACKS: readonly {
  readonly name: string;
  readonly parameters: (outputs: Outputs) => Readonly<Record<string, string | undefined>>;
}[] = [
  { name: "network", parameters: () => ({}) },
  { name: "endpoint", parameters: ({ network }) => ({ VpcId: network?.VpcId, RouteTableId: network?.PrivateRouteTableId }) },
  {
    name: "web",
    parameters: ({ network, endpoint }) => ({
      FirstSubnetId: network?.FirstPrivateSubnetId,
      SecondSubnetId: network?.SecondPrivateSubnetId,
      SecurityGroupId: network?.InstanceSecurityGroupId,
      PackageEndpointId: endpoint?.EndpointId,
    }),
  },
  {
    name: "load-balancer",
    parameters: ({ network, web }) => ({
      VpcId: network?.VpcId,
      SubnetIds: network?.PublicSubnetIds,
      SecurityGroupId: network?.LoadBalancerSecurityGroupId,
      FirstInstanceId: web?.FirstInstanceId,
      SecondInstanceId: web?.SecondInstanceId,
    }),
  },
  { name: "error-page", parameters: () => ({ SiteName: "www.example.com" }) },
  {
    name: "dns",
    parameters: (outputs) => ({
      HostedZoneName: "example.com",
      SiteName: "www.example.com",
      LoadBalancerDnsName: outputs["load-balancer"]?.DnsName,
      LoadBalancerHostedZoneId: outputs["load-balancer"]?.HostedZoneId,
      ErrorPageUrl: outputs["error-page"]?.WebsiteUrl,
    }),
  },
];

/** Creates or updates one stack by a change set, and expects it to go well. */
export async function deploy(
  world: World,
  name: string,
  body: string,
  parameters: Readonly<Record<string, string | undefined>>,
): Promise<Readonly<Record<string, string>>> {
  const described = await changeSet(world, name, body, {
    ChangeSetType: world.lab.cloudformation.stacksByName.has(name) ? "UPDATE" : "CREATE",
    Capabilities: ["CAPABILITY_IAM"],
    Parameters: Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
  });
  assert.equal(described.Status, "CREATE_COMPLETE", `${name}: ${described.StatusReason}`);
  const stack = await execute(world, name);
  assert.match(stack.StackStatus ?? "", /^(CREATE|UPDATE)_COMPLETE$/, `${name}:\n${(await story(world, name)).join("\n")}`);
  return Object.fromEntries(stack.Outputs?.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]) ?? []);
}

export async function deployAll(world: World): Promise<Outputs> {
  const outputs: Record<string, Readonly<Record<string, string>>> = {};
  for (const { name, parameters } of STACKS) outputs[name] = await deploy(world, name, shipped(name), parameters(outputs));
  return outputs;
}
