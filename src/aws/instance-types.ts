// What EC2 knows of instance types: which of them have disks that a stop empties.
import { DescribeInstanceTypesCommand, type _InstanceType as InstanceTypeName } from "@aws-sdk/client-ec2";
import type { Aws } from "../ports/aws.ts";

/** Those of `types` (at most 100) that have instance store volumes. Rejects when EC2 does not know one. */
export async function typesWithInstanceStore(aws: Aws, types: readonly string[]): Promise<ReadonlySet<string>> {
  if (types.length === 0) return new Set();
  const { InstanceTypes = [] } = await aws.ec2.send(new DescribeInstanceTypesCommand({ InstanceTypes: [...types] as InstanceTypeName[] }));
  return new Set(
    InstanceTypes.flatMap(({ InstanceType, InstanceStorageSupported }) => (InstanceStorageSupported ? [InstanceType ?? ""] : [])),
  );
}
