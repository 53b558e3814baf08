// DeleteTags: by key, or by key and value.
import type { DeleteTagsCommandInput } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import { refuseDryRun } from "../errors.ts";
import { checkTaggable, checkTags } from "../taggable.ts";

/** Without tags, all of the user's own go; with a value, only when it is that. */
export function deleteTags(lab: Lab, input: DeleteTagsCommandInput): object {
  const resources = input.Resources ?? [];
  for (const id of resources) checkTaggable(lab, id);
  checkTags((input.Tags ?? []).map(({ Key }) => ({ Key: Key ?? "", Value: "" })));
  refuseDryRun(input.DryRun);
  for (const id of resources) {
    const own = lab.ec2.tags.get(id);
    if (own === undefined) continue;
    const doomed = input.Tags ?? [...own.keys()].filter((Key) => !Key.startsWith("aws:")).map((Key) => ({ Key }));
    for (const { Key = "", Value } of doomed as readonly { Key?: string; Value?: string }[]) {
      if (Value === undefined || own.get(Key) === Value) own.delete(Key);
    }
  }
  return {};
}
