// A lab whose load balancer and pages are what a test says, on a virtual clock.

import type { ConditionProfile } from "../../../src/lab/conditions.ts";
import { createLab } from "../../../src/lab/create-lab.ts";
import type { Lab, Truth } from "../../../src/lab/lab.ts";
import { seedHostedZone } from "../../../src/lab/route53/state.ts";
import type { HostedZone } from "../../../src/lab/route53/types.ts";
import { runOperation } from "../../../src/lab/send.ts";
import type { ServerReply, WebRequest } from "../../../src/lab/web/reply.ts";
import type { AwsCommand } from "../../../src/ports/aws.ts";
import { createRandom } from "../../../src/random/seeded.ts";
import { createVirtualClock, type VirtualClock } from "../../../src/time/virtual-clock.ts";

export const START = Date.UTC(2026, 10, 22, 12);
export const ALB_ARN = "arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:loadbalancer/app/site/0123456789abcdef";
export const ALB_NAME = "site-1234567890.ap-northeast-1.elb.amazonaws.com";
export const ALB_ZONE = "Z14GRHDCWA56QT";
export const S3_NAME = "s3-website-ap-northeast-1.amazonaws.com";
export const S3_ZONE = "Z2M4EHUR26P7ZW";

export interface Scene {
  readonly lab: Lab;
  readonly clock: VirtualClock;
  readonly zone: HostedZone;
  /** What every address answers; a test changes it. */
  reply: ServerReply | ((request: WebRequest) => ServerReply);
  albAddresses: readonly string[];
  albIpv6Addresses: readonly string[];
  readonly requests: { readonly at: number; readonly request: WebRequest }[];
  /** ELB's verdict; tells Route 53. */
  setAlbHealthy(healthy: boolean): void;
  /** Runs an operation now, without latency. */
  call<Output>(command: AwsCommand<Output>): Output;
  truths<What extends Truth["what"]>(what: What): readonly Extract<Truth, { what: What }>[];
}

export const page = (status: number, reason: string, after = 5, body = ""): ServerReply => ({
  kind: "response",
  status,
  reason,
  headers: {},
  body,
  after,
});

export const OK = page(200, "OK");
export const UNAVAILABLE = page(503, "Service Temporarily Unavailable");

export function createScene(seed: string, profile: ConditionProfile = "realistic"): Scene {
  const clock = createVirtualClock(START);
  const lab = createLab({
    clock,
    random: createRandom(seed),
    profile,
    account: "123456789012",
    region: "ap-northeast-1",
    runInline: { run: async () => ({ kind: "timed-out" }) },
  });
  let healthy = true;
  const requests: { at: number; request: WebRequest }[] = [];
  const scene: Scene = {
    lab,
    clock,
    zone: seedHostedZone(lab, { name: "example.com" }),
    reply: OK,
    albAddresses: ["198.18.9.1", "198.18.9.2"],
    albIpv6Addresses: ["2001:2::c612:901", "2001:2::c612:902"],
    requests,
    setAlbHealthy: (now) => {
      healthy = now;
      lab.signals.targetHealthChanged.emit(ALB_ARN);
    },
    call: <Output>(command: AwsCommand<Output>) => runOperation(lab, "route53", command) as Output,
    truths: (what) => lab.truths.filter((truth) => truth.what === what) as never,
  };
  lab.route53.outside = {
    reply: (_lab, request) => {
      requests.push({ at: clock.now(), request });
      return typeof scene.reply === "function" ? scene.reply(request) : scene.reply;
    },
    findLoadBalancer: (_lab, name) =>
      name.replace(/^dualstack\./, "") === ALB_NAME ? { arn: ALB_ARN, dnsName: ALB_NAME, canonicalHostedZoneId: ALB_ZONE } : undefined,
    loadBalancerAddresses: () => scene.albAddresses,
    loadBalancerIpv6Addresses: () => scene.albIpv6Addresses,
    loadBalancerHealthy: () => healthy,
  };
  return scene;
}
