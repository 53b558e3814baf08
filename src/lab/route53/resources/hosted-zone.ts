// AWS::Route53::HostedZone.
// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-route53-hostedzone.html
import type { VPC } from "@aws-sdk/client-route-53";
import { object, objects, requiredText, text } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { untilInSync } from "../changes.ts";
import { createZone, deleteZone, requireZone } from "../hosted-zones.ts";
import { replaceTags } from "../tags.ts";
import { liveTags, resourceTags } from "./resource-tags.ts";

/** Ref is the zone's id. Private when VPCs are given. */
export const hostedZoneResource: ResourceModel = {
  type: "AWS::Route53::HostedZone",

  create: async (lab, request) => {
    const { properties } = request;
    await lab.clock.sleep(lab.draw("route53.resource"));
    const vpcs = (objects(properties, "VPCs") ?? []) as readonly VPC[];
    const { zone, change } = createZone(lab, {
      name: requiredText(properties, "Name"),
      callerReference: lab.ids.uuid(),
      comment: text(object(properties, "HostedZoneConfig") ?? {}, "Comment"),
      private: vpcs.length > 0,
      vpcs,
    });
    request.initiated(zone.id);
    replaceTags(lab, `hostedzone/${zone.id}`, resourceTags(request.tags, properties, "HostedZoneTags"));
    await untilInSync(lab, change);
    return { physicalId: zone.id };
  },

  update: async (lab, request, existing) => {
    await lab.clock.sleep(lab.draw("route53.resource"));
    const zone = requireZone(lab, existing.physicalId);
    zone.comment = text(object(request.properties, "HostedZoneConfig") ?? {}, "Comment");
    zone.vpcs = (objects(request.properties, "VPCs") ?? []) as readonly VPC[];
    replaceTags(lab, `hostedzone/${zone.id}`, resourceTags(request.tags, request.properties, "HostedZoneTags"));
    return { physicalId: zone.id };
  },

  remove: async (lab, existing) => {
    await lab.clock.sleep(lab.draw("route53.resource"));
    const zone = lab.route53.zones.get(existing.physicalId);
    if (zone !== undefined) await untilInSync(lab, deleteZone(lab, zone));
  },

  read: (lab, { physicalId, properties }) => {
    const own = lab.route53.zones.get(physicalId);
    const dotted = text(properties, "Name")?.endsWith(".") === true;
    return (
      own && {
        Name: dotted ? own.name : own.name.slice(0, -1),
        HostedZoneConfig: { Comment: own.comment },
        VPCs: own.vpcs,
        HostedZoneTags: liveTags(lab, `hostedzone/${physicalId}`),
      }
    );
  },

  attribute: (lab, physicalId, name) => {
    if (name === "Id") return physicalId;
    return name === "NameServers" ? lab.route53.zones.get(physicalId)?.nameServers : undefined;
  },
};
