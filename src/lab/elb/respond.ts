// What a load balancer node answers a client, chosen by the states of its targets.
import { SECOND } from "../../time/units.ts";
import type { Lab } from "../lab.ts";
import type { ServerReply, WebRequest } from "../web/reply.ts";
import { balancerPage, fixedResponse, redirect } from "./replies.ts";
import { routableTargets, takeTurn } from "./routing.ts";
import { actionsFor } from "./rules.ts";
import type { LoadBalancer, LoadBalancerNode, Target, TargetGroup } from "./state.ts";

/** A node gives up a connection to a target after 10 s. Source: aws-failover-semantics, section 4. */
const CONNECT_LIMIT = 10 * SECOND;

/**
 * `zone`: the availability zone of the node that the address belongs to.
 * Silence when the network drops the client's packets, refused without a listener on the port, 503 without a routable
 * target, 502 when the target refuses or resets, 504 when it does not answer. TLS itself is not modelled: an HTTPS
 * listener answers as an HTTP one does.
 */
export function loadBalancerReply(lab: Lab, arn: string, zone: string, request: WebRequest): ServerReply {
  const balancer = lab.elb.loadBalancers.get(arn);
  const node = balancer?.nodes.find((candidate) => candidate.zone === zone);
  if (balancer === undefined || node === undefined || balancer.state !== "active" || balancer.scheme === "internal") return SILENCE;
  const { subnetId } = node;
  const { securityGroupIds } = balancer;
  if (!lab.elb.network.internetReaches(lab, { subnetId, securityGroupIds, port: request.port })) return SILENCE;
  const after = lab.draw("elb.round-trip");
  const listener = balancer.listeners.get(request.port);
  if (listener === undefined) return { kind: "refused", after };
  if (listener.protocol !== (request.scheme === "https" ? "HTTPS" : "HTTP")) {
    // Plain HTTP to a TLS port gets a page; a TLS greeting to a plain port gets nothing usable.
    return request.scheme === "http" ? balancerPage(400, after) : { kind: "reset", after };
  }
  for (const action of actionsFor(listener, request)) {
    if (action.type === "fixed-response") return withoutBody(fixedResponse(action, after), request);
    if (action.type === "redirect") return withoutBody(redirect(action, request, after), request);
    if (action.type === "forward") {
      const group = weightedChoice(node, listener.arn, action.to);
      return withoutBody(forward(lab, balancer, node, group, request, after), request);
    }
  }
  return balancerPage(503, after);
}

const SILENCE: ServerReply = { kind: "silence" };

function withoutBody(reply: ServerReply, request: WebRequest): ServerReply {
  return request.method === "HEAD" && reply.kind === "response" ? { ...reply, body: "" } : reply;
}

/** Shares by weight, in turn: the same sequence every time, where AWS draws. */
function weightedChoice(
  node: LoadBalancerNode,
  listenerArn: string,
  shares: readonly { readonly group: TargetGroup; readonly weight: number }[],
): TargetGroup | undefined {
  if (shares.length <= 1) return shares[0]?.group;
  const total = shares.reduce((sum, share) => sum + share.weight, 0);
  if (total === 0) return undefined;
  const turn = node.turns.get(listenerArn) ?? 0;
  node.turns.set(listenerArn, turn + 1);
  let rest = turn % total;
  return shares.find((share) => {
    rest -= share.weight;
    return rest < 0;
  })?.group;
}

function forward(
  lab: Lab,
  balancer: LoadBalancer,
  node: LoadBalancerNode,
  group: TargetGroup | undefined,
  request: WebRequest,
  after: number,
): ServerReply {
  const target = group === undefined ? undefined : takeTurn(node, group, routableTargets(balancer, group, node.zone));
  if (group === undefined || target === undefined) return balancerPage(503, after);
  const reply = askTarget(lab, balancer, node, group, target, request);
  if (reply.kind === "silence") return balancerPage(504, after + CONNECT_LIMIT);
  if (reply.kind !== "response") return balancerPage(502, after + reply.after);
  const idleLimit = Number(balancer.attributes.get("idle_timeout.timeout_seconds")) * SECOND;
  if (reply.after > idleLimit) return balancerPage(504, after + idleLimit);
  return { ...reply, after: after + reply.after };
}

function askTarget(
  lab: Lab,
  balancer: LoadBalancer,
  node: LoadBalancerNode,
  group: TargetGroup,
  target: Target,
  request: WebRequest,
): ServerReply {
  if (group.targetType !== "instance") return SILENCE;
  return lab.elb.network.instanceReply(lab, {
    instanceId: target.id,
    port: target.port,
    host: request.host,
    path: request.path,
    source: { kind: "interface", subnetId: node.subnetId, securityGroupIds: balancer.securityGroupIds },
  });
}
