// The regions of each partition. Source: https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
import type { Lab } from "../lab.ts";

const ALWAYS_ON = [
  "ap-northeast-1",
  "ap-northeast-2",
  "ap-northeast-3",
  "ap-south-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "ca-central-1",
  "eu-central-1",
  "eu-north-1",
  "eu-west-1",
  "eu-west-2",
  "eu-west-3",
  "sa-east-1",
  "us-east-1",
  "us-east-2",
  "us-west-1",
  "us-west-2",
];

const OPT_IN = [
  "af-south-1",
  "ap-east-1",
  "ap-east-2",
  "ap-south-2",
  "ap-southeast-3",
  "ap-southeast-4",
  "ap-southeast-5",
  "ap-southeast-6",
  "ap-southeast-7",
  "ca-west-1",
  "eu-central-2",
  "eu-south-1",
  "eu-south-2",
  "il-central-1",
  "me-central-1",
  "me-south-1",
  "mx-central-1",
];

const REGIONS: Readonly<Record<Lab["partition"], readonly string[]>> = {
  aws: [...ALWAYS_ON, ...OPT_IN].sort(),
  "aws-cn": ["cn-north-1", "cn-northwest-1"],
  "aws-us-gov": ["us-gov-east-1", "us-gov-west-1"],
};

export function regionsOf(partition: Lab["partition"]): readonly string[] {
  return REGIONS[partition];
}

/** Regions that an account has to enable first. */
export function needsOptIn(region: string): boolean {
  return OPT_IN.includes(region);
}
