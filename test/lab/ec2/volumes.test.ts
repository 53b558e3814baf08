// model.md: the volumes of instances, their keys, and what a type's name tells of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DescribeInstanceTypesCommand, DescribeVolumesCommand } from "@aws-sdk/client-ec2";
import { terminateInstances } from "../../../src/lab/ec2/operations/terminate-instances.ts";
import { ask, buildSite, errorOf, inLab } from "./support.ts";

const KEY = "arn:aws:kms:ap-northeast-1:111122223333:key/11111111-2222-3333-4444-555555555555";

test("an instance has a root volume and what its mappings ask for, each under its key", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab, {
      BlockDeviceMappings: [
        { DeviceName: "/dev/sdb", VirtualName: "ephemeral0" },
        { DeviceName: "/dev/sdc", Ebs: { VolumeSize: 20, Encrypted: true } },
        { DeviceName: "/dev/sdd", Ebs: { KmsKeyId: KEY, DeleteOnTermination: false } },
        { DeviceName: "/dev/sde", Ebs: { KmsKeyId: "alias/site" } },
      ],
    });
    const attached = { Filters: [{ Name: "attachment.instance-id", Values: [site.instance] }] };
    const { Volumes = [] } = ask(lab, new DescribeVolumesCommand(attached));
    assert.deepEqual(
      Volumes.map(({ Attachments, Size, Encrypted, KmsKeyId }) => [Attachments?.[0]?.Device, Size, Encrypted, KmsKeyId?.slice(-12)]),
      [
        ["/dev/xvda", 8, false, undefined],
        ["/dev/sdc", 20, true, "00000000eb50"],
        ["/dev/sdd", 8, true, "555555555555"],
        ["/dev/sde", 8, true, "333:key/site"],
      ],
    );
    const ids = Volumes.map(({ VolumeId = "" }) => VolumeId);
    assert.equal(new Set(ids).size, 4);
    for (const id of ids) assert.match(id, /^vol-[0-9a-f]{17}$/);
    assert.equal(ask(lab, new DescribeVolumesCommand({ VolumeIds: ids.slice(1, 2) })).Volumes?.[0]?.Size, 20);
    assert.equal(ask(lab, new DescribeVolumesCommand({ Filters: [{ Name: "encrypted", Values: ["true"] }] })).Volumes?.length, 3);
    const missing = errorOf(() => ask(lab, new DescribeVolumesCommand({ VolumeIds: ["vol-00000000"] })));
    assert.match(missing, /InvalidVolume\.NotFound/);

    terminateInstances(lab, { InstanceIds: [site.instance] });
    await lab.clock.sleep(3_600_000);
    assert.deepEqual(ask(lab, new DescribeVolumesCommand(attached)).Volumes, []);
  }));

test("types say whether they have disks of their host; names that none can have are refused", () =>
  inLab(async (lab) => {
    const { InstanceTypes = [] } = ask(lab, new DescribeInstanceTypesCommand({ InstanceTypes: ["m6gd.medium", "t3.micro"] }));
    assert.deepEqual(
      InstanceTypes.map(({ InstanceType, InstanceStorageSupported, ProcessorInfo }) => [
        InstanceType,
        InstanceStorageSupported,
        ProcessorInfo?.SupportedArchitectures,
      ]),
      [
        ["m6gd.medium", true, ["arm64"]],
        ["t3.micro", false, ["x86_64"]],
      ],
    );
    const unknown = errorOf(() => ask(lab, new DescribeInstanceTypesCommand({ InstanceTypes: ["huge" as "t3.micro"] })));
    assert.equal(unknown, "InvalidInstanceType: The following supplied instance types do not exist: [huge]");
  }));
