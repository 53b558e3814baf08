// AWS::ElasticLoadBalancingV2::Listener.
// Source: docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-listener.html
import type { Lab } from "../../lab.ts";
import { integer, objects, type Properties, requiredText, text } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { readActions } from "../actions.ts";
import { listenerByArn, loadBalancerByArn } from "../find.ts";
import { changeListener, createListener, deleteListener, type ListenerSettings } from "../listeners.ts";
import type { LoadBalancer } from "../state.ts";
import { putTags, smallChange } from "./shared.ts";

export const listenerResource: ResourceModel = {
  type: "AWS::ElasticLoadBalancingV2::Listener",

  create: async (lab, request) => {
    const balancer = loadBalancerByArn(lab, requiredText(request.properties, "LoadBalancerArn"));
    const listener = createListener(lab, balancer, settings(lab, balancer, request.properties));
    request.initiated(listener.arn);
    putTags(lab, listener.arn, request);
    await smallChange(lab);
    return { physicalId: listener.arn };
  },

  update: async (lab, request, existing) => {
    const listener = listenerByArn(lab, existing.physicalId);
    await smallChange(lab);
    changeListener(lab, listener, settings(lab, listener.balancer, request.properties));
    putTags(lab, listener.arn, request);
    return { physicalId: listener.arn };
  },

  remove: async (lab, existing) => {
    const listener = lab.elb.listeners.get(existing.physicalId);
    if (listener === undefined) return;
    deleteListener(lab, listener);
    await smallChange(lab);
  },

  attribute: (lab, physicalId, name) => (name === "ListenerArn" && lab.elb.listeners.has(physicalId) ? physicalId : undefined),
};

function settings(lab: Lab, balancer: LoadBalancer, properties: Properties): ListenerSettings {
  const protocol = text(properties, "Protocol") ?? "HTTP";
  return {
    port: integer(properties, "Port") ?? 0,
    protocol,
    sslPolicy: text(properties, "SslPolicy") ?? (protocol === "HTTPS" ? "ELBSecurityPolicy-2016-08" : undefined),
    certificateArns: (objects(properties, "Certificates") ?? []).map((certificate) => requiredText(certificate, "CertificateArn")),
    defaultActions: readActions(lab, balancer, objects(properties, "DefaultActions") ?? []),
  };
}
