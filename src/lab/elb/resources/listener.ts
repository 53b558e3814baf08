// AWS::ElasticLoadBalancingV2::Listener.
// Source: docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-listener.html
import type { Lab } from "../../lab.ts";
import { integer, objects, type Properties, requiredText, text } from "../../properties.ts";
import { readActions, showActions } from "../actions.ts";
import { listenerByArn, loadBalancerByArn } from "../find.ts";
import { changeListener, createListener, deleteListener, type ListenerSettings } from "../listeners.ts";
import type { LoadBalancer } from "../state.ts";
import { listeningModel } from "./listening.ts";

export const listenerResource = listeningModel({
  type: "AWS::ElasticLoadBalancingV2::Listener",
  ownerNamed: (lab, properties) => loadBalancerByArn(lab, requiredText(properties, "LoadBalancerArn")),
  ownerOf: ({ balancer }) => balancer,
  settings,
  create: createListener,
  change: changeListener,
  remove: deleteListener,
  find: (lab, arn) => lab.elb.listeners.get(arn),
  require: listenerByArn,
  attribute: ({ arn }, name) => (name === "ListenerArn" ? arn : undefined),
  read: ({ balancer, port, protocol, sslPolicy, certificateArns, defaultActions }) => ({
    LoadBalancerArn: balancer.arn,
    Port: port,
    Protocol: protocol,
    SslPolicy: sslPolicy,
    Certificates: certificateArns.map((arn) => ({ CertificateArn: arn })),
    DefaultActions: showActions(defaultActions),
  }),
});

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
