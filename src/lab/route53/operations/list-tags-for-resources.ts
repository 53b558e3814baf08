// ListTagsForResources: https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListTagsForResources.html
import type { ListTagsForResourcesRequest, ListTagsForResourcesResponse } from "@aws-sdk/client-route-53";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { listedTags } from "../tags.ts";

export function listTagsForResources(lab: Lab, input: ListTagsForResourcesRequest): ListTagsForResourcesResponse {
  return { ResourceTagSets: (input.ResourceIds ?? []).map((id) => listedTags(lab, input.ResourceType, id)) };
}

export const listTagsForResourcesOperation = register("route53", "ListTagsForResources", listTagsForResources);
