// DescribeImages: the Amazon Linux images.
import type { DescribeImagesCommandInput, DescribeImagesCommandOutput } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import type { Answer } from "../answer.ts";
import { findAll, refuseDryRun } from "../errors.ts";
import { filtered } from "../filters.ts";
import { type Image, imagesOf } from "../images.ts";
import { pageOf } from "../paging.ts";

/** Amazon's account that owns its public images. */
const AMAZON = "137112412989";
const CREATED = "2025-11-10T20:00:00.000Z";

export function describeImages(lab: Lab, input: DescribeImagesCommandInput): Answer<DescribeImagesCommandOutput> {
  const { byId } = imagesOf(lab.region);
  const all = input.ImageIds?.length ? findAll("image", byId, input.ImageIds) : [...byId.values()];
  refuseDryRun(input.DryRun);
  const owned = !input.Owners?.length || input.Owners.some((owner) => owner === "amazon" || owner === AMAZON);
  const matching = filtered<Image>(lab, owned ? all : [], input.Filters, {
    architecture: ({ architecture }) => architecture,
    description: ({ description }) => description,
    "image-id": ({ id }) => id,
    "image-type": () => "machine",
    "is-public": () => "true",
    name: ({ name }) => name,
    "owner-alias": () => "amazon",
    "owner-id": () => AMAZON,
    "root-device-type": () => "ebs",
    state: () => "available",
    "virtualization-type": () => "hvm",
  });
  const page = pageOf(matching, input);
  return {
    Images: page.items.map((image) => ({
      Architecture: image.architecture,
      CreationDate: CREATED,
      Description: image.description,
      EnaSupport: true,
      Hypervisor: "xen",
      ImageId: image.id,
      ImageLocation: `amazon/${image.name}`,
      ImageOwnerAlias: "amazon",
      ImageType: "machine",
      ...(image.family === "al2023" ? { ImdsSupport: "v2.0" as const } : {}),
      Name: image.name,
      OwnerId: AMAZON,
      PlatformDetails: "Linux/UNIX",
      Public: true,
      RootDeviceName: "/dev/xvda",
      RootDeviceType: "ebs",
      State: "available",
      VirtualizationType: "hvm",
    })),
    NextToken: page.next,
  };
}
