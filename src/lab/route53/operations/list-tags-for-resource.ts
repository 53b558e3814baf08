// ListTagsForResource: https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListTagsForResource.html
import type { ListTagsForResourceRequest, ListTagsForResourceResponse } from "@aws-sdk/client-route-53";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { listedTags } from "../tags.ts";

export function listTagsForResource(lab: Lab, input: ListTagsForResourceRequest): ListTagsForResourceResponse {
  return { ResourceTagSet: listedTags(lab, input.ResourceType, input.ResourceId) };
}

export const listTagsForResourceOperation = register("route53", "ListTagsForResource", listTagsForResource);
