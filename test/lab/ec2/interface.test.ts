// An instance's network interface as DescribeInstances tells it, with its public address and without.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DescribeInstancesCommand, DescribeSubnetsCommand, StartInstancesCommand, StopInstancesCommand } from "@aws-sdk/client-ec2";
import type { Lab } from "../../../src/lab/lab.ts";
import { ask, build, buildSite, inLab, START } from "./support.ts";

function interfaceOf(lab: Lab, id: string) {
  const instance = ask(lab, new DescribeInstancesCommand({ InstanceIds: [id] })).Reservations?.[0]?.Instances?.[0];
  return { instance, own: instance?.NetworkInterfaces?.[0] };
}

test("one interface with one address, attached since the launch, whatever stops and starts", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab);
    const { instance, own } = interfaceOf(lab, site.instance);
    assert.deepEqual(
      [own?.InterfaceType, own?.Description, own?.Status, own?.Attachment?.Status, own?.Attachment?.DeleteOnTermination],
      ["interface", "", "in-use", "attached", true],
    );
    assert.equal(own?.Attachment?.AttachmentId, own?.NetworkInterfaceId?.replace("eni-", "eni-attach-"));
    assert.deepEqual(
      own?.PrivateIpAddresses?.map(({ Primary, PrivateIpAddress }) => [Primary, PrivateIpAddress]),
      [[true, instance?.PrivateIpAddress]],
    );
    const attached = own?.Attachment?.AttachTime?.getTime() ?? 0;
    assert.ok(attached >= START && attached <= (instance?.LaunchTime?.getTime() ?? 0));
    ask(lab, new StopInstancesCommand({ InstanceIds: [site.instance] }));
    await lab.clock.sleep(600_000);
    ask(lab, new StartInstancesCommand({ InstanceIds: [site.instance] }));
    await lab.clock.sleep(600_000);
    const again = interfaceOf(lab, site.instance);
    assert.equal(again.own?.Attachment?.AttachTime?.getTime(), attached);
    assert.ok((again.instance?.LaunchTime?.getTime() ?? 0) > attached, "the launch time is the last start's");
    assert.deepEqual(
      [instance?.MetadataOptions?.HttpProtocolIpv6, instance?.MetadataOptions?.InstanceMetadataTags],
      ["disabled", "disabled"],
    );
  }));

test("an elastic address belongs to the account", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab);
    const address = await build(lab, "EIP", "Address", { InstanceId: site.instance });
    const { instance, own } = interfaceOf(lab, site.instance);
    assert.deepEqual([own?.Association?.PublicIp, own?.Association?.IpOwnerId], [address, "111122223333"]);
    assert.deepEqual(own?.PrivateIpAddresses?.[0]?.Association, own?.Association);
    assert.equal(instance?.PublicIpAddress, address);
  }));

test("subnets name instances by their addresses", () =>
  inLab(async (lab) => {
    await buildSite(lab);
    for (const subnet of ask(lab, new DescribeSubnetsCommand({})).Subnets ?? []) {
      assert.equal(subnet.PrivateDnsNameOptionsOnLaunch?.HostnameType, "ip-name");
    }
  }));
