// The EBS volumes of an instance: a root volume, and what its block device mappings ask for. They have no life of their own here.
import type { Lab } from "../../lab.ts";
import { flag, integer, object, objects, type Properties, text } from "../../properties.ts";
import type { Instance } from "./types.ts";

export interface LaunchVolume {
  /** e.g. `/dev/xvda`. */
  readonly device: string;
  readonly gibibytes: number;
  readonly kind: string;
  /** ARN of the KMS key under which it is encrypted. */
  readonly key: string | undefined;
  readonly deletedWithInstance: boolean;
}

export interface Volume extends LaunchVolume {
  readonly id: string;
  readonly instance: Instance;
}

const ROOT = "/dev/xvda";
/** As Amazon Linux 2023's image has it. */
const GIBIBYTES = 8;

/** From `BlockDeviceMappings` of an instance or launch template; instance store volumes are not among them. */
export function launchVolumes(lab: Lab, properties: Properties): readonly LaunchVolume[] {
  const mapped = (objects(properties, "BlockDeviceMappings") ?? []).flatMap((mapping): LaunchVolume[] => {
    const ebs = object(mapping, "Ebs");
    if (ebs === undefined) return [];
    return [
      {
        device: text(mapping, "DeviceName") ?? ROOT,
        gibibytes: integer(ebs, "VolumeSize") ?? GIBIBYTES,
        kind: text(ebs, "VolumeType") ?? "gp3",
        key: keyOf(lab, ebs),
        deletedWithInstance: flag(ebs, "DeleteOnTermination") ?? true,
      },
    ];
  });
  const root = { device: ROOT, gibibytes: GIBIBYTES, kind: "gp3", key: undefined, deletedWithInstance: true };
  return mapped.some(({ device }) => device === ROOT) ? mapped : [root, ...mapped];
}

/** Its ids follow from the instance's: nothing is drawn for them. */
export function volumesOf(instance: Instance): readonly Volume[] {
  if (instance.state === "terminated") return [];
  return instance.volumes.map((volume, index) => ({
    ...volume,
    id: `vol-${index.toString(16).padStart(2, "0")}${instance.id.slice("i-".length + 2)}`,
    instance,
  }));
}

/** The AWS managed key for EBS, which every principal of the account may use through EC2. */
export function managedKey(lab: Lab): string {
  return keyArn(lab, "00000000-0000-0000-0000-00000000eb50");
}

/** Encrypted without a key: under the account's default, which is the AWS managed one here. An alias is taken for a key of its name. */
function keyOf(lab: Lab, ebs: Properties): string | undefined {
  const named = text(ebs, "KmsKeyId");
  if (named === undefined) return flag(ebs, "Encrypted") === true ? managedKey(lab) : undefined;
  if (/(^|:)alias\/aws\/ebs$/.test(named)) return managedKey(lab);
  return named.startsWith("arn:") ? named.replace(":alias/", ":key/") : keyArn(lab, named.replace(/^alias\//, ""));
}

function keyArn(lab: Lab, id: string): string {
  return `arn:${lab.partition}:kms:${lab.region}:${lab.account}:key/${id}`;
}
