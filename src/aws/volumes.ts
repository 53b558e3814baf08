// EBS volumes: under which keys those of some instances are encrypted.
import { DescribeVolumesCommand } from "@aws-sdk/client-ec2";
import type { Aws } from "../ports/aws.ts";
import { allItems } from "./pages.ts";

export interface KeyUse {
  /** ARN of the KMS key. EC2 does not say whether it is a customer's or the AWS managed one (aws/ebs). */
  readonly key: string;
  /** Ids of the instances that have a volume under it, sorted. */
  readonly instances: readonly string[];
}

/** Keys of all encrypted volumes that are attached to these instances, sorted. */
export async function volumeKeys(aws: Aws, ids: readonly string[]): Promise<readonly KeyUse[]> {
  const volumes = await allItems(
    (token: string | undefined) =>
      aws.ec2.send(new DescribeVolumesCommand({ Filters: [{ Name: "attachment.instance-id", Values: [...ids] }], NextToken: token })),
    (page) => page.NextToken,
    (page) => page.Volumes,
  );
  const uses = volumes.flatMap(({ KmsKeyId, Attachments = [] }) =>
    KmsKeyId === undefined ? [] : Attachments.map(({ InstanceId = "" }) => ({ key: KmsKeyId, instance: InstanceId })),
  );
  const byKey = Map.groupBy(uses, ({ key }) => key);
  return [...byKey]
    .map(([key, some]) => ({ key, instances: [...new Set(some.map(({ instance }) => instance))].sort() }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
