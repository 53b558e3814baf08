// AWS::Route53::RecordSet.
// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-route53-recordset.html
import type { Lab } from "../../lab.ts";
import type { Properties } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { createRecords, type PlacedRecord, removeRecords, replaceRecords } from "./record-batches.ts";
import { recordSet } from "./record-properties.ts";
import { namedZone } from "./zone-reference.ts";

/** Ref is the record's name. */
export const recordSetResource: ResourceModel = {
  type: "AWS::Route53::RecordSet",

  create: async (lab, request) => {
    const placed = place(lab, request.properties);
    const physicalId = String(placed.record.Name);
    await createRecords(lab, [placed], () => request.initiated(physicalId));
    return { physicalId };
  },

  update: async (lab, request, existing) => {
    await replaceRecords(lab, [place(lab, existing.properties)], [place(lab, request.properties)]);
    return { physicalId: existing.physicalId };
  },

  remove: async (lab, existing) => {
    const placed = placeIfPossible(lab, existing.properties);
    if (placed !== undefined) await removeRecords(lab, [placed]);
  },

  attribute: (_lab, physicalId, name) => (name === "Id" ? physicalId : undefined),
};

function place(lab: Lab, properties: Properties): PlacedRecord {
  return { zone: namedZone(lab, properties), record: recordSet(properties) };
}

/** A zone that is gone has taken its records along. */
function placeIfPossible(lab: Lab, properties: Properties): PlacedRecord | undefined {
  try {
    return place(lab, properties);
  } catch {
    return undefined;
  }
}
