// CreateTags: adds or overwrites tags on any EC2 resource.
import type { CreateTagsCommandInput } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import { refuseDryRun } from "../errors.ts";
import { checkTaggable, checkTags } from "../taggable.ts";
import { setTags } from "../tags.ts";

export function createTags(lab: Lab, input: CreateTagsCommandInput): object {
  const resources = input.Resources ?? [];
  const tags = (input.Tags ?? []).map(({ Key, Value }) => ({ Key: Key ?? "", Value: Value ?? "" }));
  for (const id of resources) checkTaggable(lab, id);
  checkTags(tags);
  refuseDryRun(input.DryRun);
  for (const id of resources) setTags(lab, id, tags);
  return {};
}
