// GetObjectTagging, PutObjectTagging, DeleteObjectTagging. https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html
import type { DeleteObjectTaggingCommandInput, GetObjectTaggingCommandInput, PutObjectTaggingCommandInput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import type { ResourceTag } from "../../resource.ts";
import { checkedTags } from "../about.ts";
import { NULL_VERSION, objectVersion, retag } from "../objects.ts";
import { bucketNamed, type ObjectVersion } from "../state.ts";

interface Named {
  readonly Bucket: string | undefined;
  readonly Key: string | undefined;
  readonly VersionId?: string | undefined;
}

const versionNamed = (lab: Lab, { Bucket, Key, VersionId }: Named) => objectVersion(bucketNamed(lab, Bucket), Key ?? "", VersionId);

const idOf = ({ versionId }: ObjectVersion) => (versionId === NULL_VERSION ? {} : { VersionId: versionId });

function get(lab: Lab, input: GetObjectTaggingCommandInput) {
  const version = versionNamed(lab, input);
  return { TagSet: version.tags.map((tag) => ({ ...tag })), ...idOf(version) };
}

function set(lab: Lab, input: Named, tags: readonly ResourceTag[]) {
  const version = versionNamed(lab, input);
  retag(bucketNamed(lab, input.Bucket), version, tags);
  return idOf(version);
}

const put = (lab: Lab, input: PutObjectTaggingCommandInput) => set(lab, input, checkedTags(input.Tagging?.TagSet ?? []));
const remove = (lab: Lab, input: DeleteObjectTaggingCommandInput) => set(lab, input, []);

export default [
  register("s3", "GetObjectTagging", get),
  register("s3", "PutObjectTagging", put),
  register("s3", "DeleteObjectTagging", remove),
];
