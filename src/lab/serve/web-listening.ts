// Whether anything listens at an address of the lab: a port that refuses must be closed before a client knocks.
import type { AddressOwner } from "../addresses.ts";
import { listener, webServers } from "../ec2/instance/web-servers.ts";
import { whyUnreachable } from "../ec2/reach.ts";
import type { Lab } from "../lab.ts";

/** The ports of a host at which something may listen. */
export function servedPorts(lab: Lab, owner: AddressOwner): readonly number[] {
  switch (owner.kind) {
    case "load-balancer":
      return [...new Set([80, ...(lab.elb.loadBalancers.get(owner.arn)?.listeners.keys() ?? [])])];
    case "instance":
      return [...new Set(webServers.map(({ port }) => port))];
    case "s3-website":
      return [80];
    case "name-server":
      return [];
  }
}

export function speaksTls(lab: Lab, owner: AddressOwner, port: number): boolean {
  return owner.kind === "load-balancer" && lab.elb.loadBalancers.get(owner.arn)?.listeners.get(port)?.protocol === "HTTPS";
}

/**
 * False only where a client would be refused: the host is there, packets get through, nothing listens. Where packets are dropped or the host
 * is gone, a listener that never answers stands for the silence. Changes nothing and draws nothing.
 */
export function listens(lab: Lab, owner: AddressOwner, port: number): boolean {
  switch (owner.kind) {
    case "s3-website":
      return port === 80;
    case "load-balancer": {
      const balancer = lab.elb.loadBalancers.get(owner.arn);
      const node = balancer?.nodes.find((candidate) => candidate.zone === owner.zone);
      if (balancer === undefined || node === undefined || balancer.state !== "active" || balancer.listeners.has(port)) return true;
      const { securityGroupIds } = balancer;
      return !lab.elb.network.internetReaches(lab, { subnetId: node.subnetId, securityGroupIds, port });
    }
    case "instance": {
      const instance = lab.ec2.instances.get(owner.id);
      if (instance === undefined || instance.guest.kernel === "down") return true;
      const reached = whyUnreachable(lab, { instanceId: owner.id, port, source: { kind: "internet" } }) === undefined;
      return !reached || listener(instance.guest, port) !== undefined;
    }
    case "name-server":
      return false;
  }
}
