// The Amazon Linux images that every region offers, under ids made from region and name.
import { createRandom, hexadecimal } from "../../random/seeded.ts";

export interface Image {
  readonly id: string;
  /** The last part of its public SSM parameter, e.g. `al2023-ami-kernel-default-arm64`. */
  readonly alias: string;
  readonly name: string;
  readonly description: string;
  readonly architecture: "arm64" | "x86_64";
  readonly family: "al2023" | "al2";
}

/** Source: https://docs.aws.amazon.com/linux/al2023/ug/ec2.html and https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters-ami.html */
const ALIASES: readonly string[] = [
  ...["default", "6.1", "6.12"].flatMap((kernel) =>
    ["al2023-ami", "al2023-ami-minimal"].flatMap((kind) =>
      ["arm64", "x86_64"].map((architecture) => `${kind}-kernel-${kernel}-${architecture}`),
    ),
  ),
  "amzn2-ami-hvm-arm64-gp2",
  "amzn2-ami-hvm-x86_64-ebs",
  "amzn2-ami-hvm-x86_64-gp2",
  "amzn2-ami-kernel-5.10-hvm-arm64-gp2",
  "amzn2-ami-kernel-5.10-hvm-x86_64-ebs",
  "amzn2-ami-kernel-5.10-hvm-x86_64-gp2",
  "amzn2-ami-minimal-hvm-arm64-ebs",
  "amzn2-ami-minimal-hvm-x86_64-ebs",
];

interface Images {
  readonly byId: ReadonlyMap<string, Image>;
  readonly byAlias: ReadonlyMap<string, Image>;
}

const regions = new Map<string, Images>();

/** The images of a region; made once per process. */
export function imagesOf(region: string): Images {
  let images = regions.get(region);
  if (images === undefined) {
    const all = ALIASES.map((alias) => image(region, alias));
    images = { byId: new Map(all.map((one) => [one.id, one])), byAlias: new Map(all.map((one) => [one.alias, one])) };
    regions.set(region, images);
  }
  return images;
}

function image(region: string, alias: string): Image {
  const family = alias.startsWith("al2023") ? "al2023" : "al2";
  return {
    id: `ami-0${hexadecimal(createRandom(`image/${region}/${alias}`), 16)}`,
    alias,
    name: family === "al2023" ? alias.replace("-ami-", "-ami-2023.9.20251110.1-") : alias,
    description: family === "al2023" ? "Amazon Linux 2023 AMI" : "Amazon Linux 2 AMI",
    architecture: alias.includes("arm64") ? "arm64" : "x86_64",
    family,
  };
}
