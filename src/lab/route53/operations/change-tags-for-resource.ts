// ChangeTagsForResource: https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeTagsForResource.html
import type { ChangeTagsForResourceRequest, ChangeTagsForResourceResponse } from "@aws-sdk/client-route-53";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { removeTags, setTags, taggedKey } from "../tags.ts";

export function changeTagsForResource(lab: Lab, input: ChangeTagsForResourceRequest): ChangeTagsForResourceResponse {
  const key = taggedKey(lab, input.ResourceType, input.ResourceId);
  setTags(lab, key, input.AddTags ?? []);
  removeTags(lab, key, input.RemoveTagKeys ?? []);
  return {};
}

export const changeTagsForResourceOperation = register("route53", "ChangeTagsForResource", changeTagsForResource);
