// DescribeListeners.
import type { DescribeListenersInput, DescribeListenersOutput, Listener as Shown } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { showActions } from "../actions.ts";
import { listenerByArn, loadBalancerByArn } from "../find.ts";
import type { Listener } from "../state.ts";
import { pageOf } from "./pages.ts";

export function describeListeners(lab: Lab, input: DescribeListenersInput): DescribeListenersOutput {
  const { page, next } = pageOf(selected(lab, input), input);
  return { Listeners: page.map(show), ...next };
}

function selected(lab: Lab, { ListenerArns: arns, LoadBalancerArn: balancer }: DescribeListenersInput): readonly Listener[] {
  if (arns !== undefined && arns.length > 0) return arns.map((arn) => listenerByArn(lab, arn));
  if (balancer === undefined) throw new LabError("ValidationError", "You must specify either listener ARNs or a load balancer ARN");
  return [...loadBalancerByArn(lab, balancer).listeners.values()];
}

function show(listener: Listener): Shown {
  const { arn, balancer, port, protocol, sslPolicy, certificateArns, defaultActions } = listener;
  return {
    ListenerArn: arn,
    LoadBalancerArn: balancer.arn,
    Port: port,
    Protocol: protocol as NonNullable<Shown["Protocol"]>,
    ...(certificateArns.length > 0 ? { Certificates: certificateArns.map((CertificateArn) => ({ CertificateArn })) } : {}),
    ...(sslPolicy === undefined ? {} : { SslPolicy: sslPolicy }),
    DefaultActions: showActions(defaultActions),
  };
}
