// DescribeVolumes: the EBS volumes that instances have.
import type { DescribeVolumesCommandInput, DescribeVolumesCommandOutput, VolumeType } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import type { Answer } from "../answer.ts";
import { findAll, refuseDryRun } from "../errors.ts";
import { filtered } from "../filters.ts";
import { volumesOf } from "../instance/volumes.ts";
import { pageOf } from "../paging.ts";

export function describeVolumes(lab: Lab, input: DescribeVolumesCommandInput): Answer<DescribeVolumesCommandOutput> {
  const all = [...lab.ec2.instances.values()].flatMap(volumesOf);
  const named = input.VolumeIds?.length ? findAll("volume", new Map(all.map((volume) => [volume.id, volume])), input.VolumeIds) : all;
  refuseDryRun(input.DryRun);
  const matching = filtered(lab, named, input.Filters, {
    "attachment.delete-on-termination": ({ deletedWithInstance }) => String(deletedWithInstance),
    "attachment.device": ({ device }) => device,
    "attachment.instance-id": ({ instance }) => instance.id,
    "attachment.status": () => "attached",
    "availability-zone": ({ instance }) => instance.zone,
    encrypted: ({ key }) => String(key !== undefined),
    size: ({ gibibytes }) => String(gibibytes),
    status: () => "in-use",
    "volume-id": ({ id }) => id,
    "volume-type": ({ kind }) => kind,
  });
  const page = pageOf(matching, input);
  return {
    Volumes: page.items.map(({ id, instance, device, gibibytes, kind, key, deletedWithInstance }) => ({
      Attachments: [
        {
          AttachTime: new Date(instance.attachedAt),
          DeleteOnTermination: deletedWithInstance,
          Device: device,
          InstanceId: instance.id,
          State: "attached",
          VolumeId: id,
        },
      ],
      AvailabilityZone: instance.zone,
      CreateTime: new Date(instance.attachedAt),
      Encrypted: key !== undefined,
      ...(key === undefined ? {} : { KmsKeyId: key }),
      MultiAttachEnabled: false,
      Size: gibibytes,
      State: "in-use",
      VolumeId: id,
      VolumeType: kind as VolumeType,
    })),
    NextToken: page.next,
  };
}
