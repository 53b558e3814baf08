// AWS::ElasticLoadBalancingV2::LoadBalancer.
// Source: docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-loadbalancer.html
import { generatedName } from "../../iam/names.ts";
import type { Lab } from "../../lab.ts";
import { objects, type Properties, requiredText, text, texts } from "../../properties.ts";
import type { ResourceModel, ResourceRequest } from "../../resource.ts";
import { LOAD_BALANCER_ATTRIBUTES, readAttributes } from "../attributes.ts";
import {
  createLoadBalancer,
  deleteLoadBalancer,
  releaseNodes,
  setLoadBalancerAttributes,
  setSecurityGroups,
  setSubnets,
} from "../balancers.ts";
import { loadBalancerByArn } from "../find.ts";
import { nameIpv6 } from "../ip-address-types.ts";
import { fullNameOf, NAME_LENGTH_MAX } from "../names.ts";
import { liveAttributes, liveTags, putTags, smallChange } from "./shared.ts";

export const loadBalancerResource: ResourceModel = {
  type: "AWS::ElasticLoadBalancingV2::LoadBalancer",

  create: async (lab, request) => {
    const { properties } = request;
    const balancer = createLoadBalancer(lab, {
      name: text(properties, "Name") ?? generatedName(lab, request.stackName, request.logicalId, NAME_LENGTH_MAX),
      scheme: text(properties, "Scheme") === "internal" ? "internal" : "internet-facing",
      type: text(properties, "Type") ?? "application",
      ipAddressType: ipAddressType(lab, request),
      subnetIds: subnetIds(properties),
      securityGroupIds: texts(properties, "SecurityGroups"),
      attributes: attributes(properties),
    });
    request.initiated(balancer.arn);
    putTags(lab, balancer.arn, request);
    await lab.clock.sleep(lab.draw("elb.create"));
    balancer.state = "active";
    return { physicalId: balancer.arn };
  },

  update: async (lab, request, existing) => {
    const { properties } = request;
    const balancer = loadBalancerByArn(lab, existing.physicalId);
    const wanted = attributes(properties);
    await smallChange(lab);
    setSecurityGroups(lab, balancer, texts(properties, "SecurityGroups"));
    setSubnets(lab, balancer, subnetIds(properties), ipAddressType(lab, request));
    setLoadBalancerAttributes(lab, balancer, wanted);
    putTags(lab, balancer.arn, request);
    return { physicalId: balancer.arn };
  },

  remove: async (lab, existing) => {
    const balancer = deleteLoadBalancer(lab, existing.physicalId);
    if (balancer === undefined) return;
    await lab.clock.sleep(lab.draw("elb.delete"));
    releaseNodes(lab, balancer);
  },

  read: (lab, { physicalId, properties }) => {
    const own = lab.elb.loadBalancers.get(physicalId);
    return (
      own && {
        Name: own.name,
        Scheme: own.scheme,
        Type: own.type,
        IpAddressType: own.ipAddressType,
        Subnets: own.nodes.map(({ subnetId }) => subnetId),
        SubnetMappings: own.nodes.map(({ subnetId }) => ({ SubnetId: subnetId })),
        SecurityGroups: own.securityGroupIds,
        LoadBalancerAttributes: liveAttributes(own.attributes, objects(properties, "LoadBalancerAttributes")),
        Tags: liveTags(lab, physicalId),
      }
    );
  },

  attribute: (lab, physicalId, name) => {
    const balancer = lab.elb.loadBalancers.get(physicalId);
    if (balancer === undefined) return undefined;
    switch (name) {
      case "CanonicalHostedZoneID":
        return balancer.canonicalHostedZoneId;
      case "DNSName":
        return balancer.dnsName;
      case "LoadBalancerArn":
        return balancer.arn;
      case "LoadBalancerFullName":
        return fullNameOf(balancer.arn);
      case "LoadBalancerName":
        return balancer.name;
      case "SecurityGroups":
        return [...balancer.securityGroupIds];
      default:
        return undefined;
    }
  },
};

function ipAddressType(lab: Lab, { properties, stackName, logicalId }: ResourceRequest): string {
  const type = text(properties, "IpAddressType") ?? "ipv4";
  nameIpv6(lab, type, `${stackName}/${logicalId}`);
  return type;
}

function subnetIds(properties: Properties): readonly string[] {
  return texts(properties, "Subnets") ?? (objects(properties, "SubnetMappings") ?? []).map((mapping) => requiredText(mapping, "SubnetId"));
}

function attributes(properties: Properties): ReadonlyMap<string, string> {
  return readAttributes("Load balancer", objects(properties, "LoadBalancerAttributes") ?? [], LOAD_BALANCER_ATTRIBUTES);
}
