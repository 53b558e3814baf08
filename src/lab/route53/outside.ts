// What Route 53 and DNS need to know of the rest of the lab, as one value, so that a test can stand in for it.
import {
  findLoadBalancer,
  type LoadBalancerName,
  loadBalancerAddresses,
  loadBalancerHealthy,
  loadBalancerIpv6Addresses,
} from "../elb/dns-health.ts";
import type { Lab } from "../lab.ts";
import type { ServerReply, WebRequest } from "../web/reply.ts";
import { respond } from "../web/respond.ts";

export interface Outside {
  /** Who answers at an address, and what. */
  reply(lab: Lab, request: WebRequest): ServerReply;
  findLoadBalancer(lab: Lab, dnsName: string): LoadBalancerName | undefined;
  loadBalancerAddresses(lab: Lab, arn: string): readonly string[];
  loadBalancerIpv6Addresses(lab: Lab, arn: string): readonly string[];
  loadBalancerHealthy(lab: Lab, arn: string): boolean;
}

export const restOfTheLab: Outside = {
  reply: respond,
  findLoadBalancer,
  loadBalancerAddresses,
  loadBalancerIpv6Addresses,
  loadBalancerHealthy,
};
