// AWS::Route53::RecordSetGroup: several record sets in one change batch.
// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-route53-recordsetgroup.html
import type { Lab } from "../../lab.ts";
import { objects, type Properties } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { createRecords, type PlacedRecord, removeRecords, replaceRecords } from "./record-batches.ts";
import { recordSet } from "./record-properties.ts";
import { namedZone } from "./zone-reference.ts";

/** Ref is a generated name. The zone is named once for the group or by each record set. */
export const recordSetGroupResource: ResourceModel = {
  type: "AWS::Route53::RecordSetGroup",

  create: async (lab, request) => {
    const physicalId = `${request.stackName}-${request.logicalId}-${lab.ids.hex(12).toUpperCase()}`;
    await createRecords(lab, place(lab, request.properties), () => request.initiated(physicalId));
    return { physicalId };
  },

  update: async (lab, request, existing) => {
    await replaceRecords(lab, place(lab, existing.properties), place(lab, request.properties));
    return { physicalId: existing.physicalId };
  },

  remove: async (lab, existing) => {
    await removeRecords(lab, placeIfPossible(lab, existing.properties));
  },

  attribute: (_lab, physicalId, name) => (name === "Id" ? physicalId : undefined),
};

function place(lab: Lab, group: Properties): readonly PlacedRecord[] {
  return (objects(group, "RecordSets") ?? []).map((properties) => ({
    zone: namedZone(lab, properties, group),
    record: recordSet(properties),
  }));
}

/** A zone that is gone has taken its records along. */
function placeIfPossible(lab: Lab, group: Properties): readonly PlacedRecord[] {
  try {
    return place(lab, group);
  } catch {
    return [];
  }
}
