// Edits of the shipped site: health checks that something else than the targets answers, and a target group with a minimum for DNS.
import type { Edit, ShippedFile } from "./shipped.ts";

/** Another default of a parameter. */
export function parameter(file: ShippedFile, name: string, value: string): Edit {
  const type = /^\d+$/.test(value) ? "Number" : "String";
  return {
    file,
    from: new RegExp(`^  ${name}:\\n(.*\\n)*? *Default: .*$`),
    to: `  ${name}:\n    Type: ${type}\n    Default: ${value}`,
  };
}

const resource = (lines: readonly string[]): Edit => ({
  file: "load-balancer",
  from: /^Outputs:\n/,
  to: `${lines.map((line) => `  ${line}`).join("\n")}\nOutputs:\n`,
});

const rule = (condition: string, action: string): Edit =>
  resource([
    "Rule:",
    "  Type: AWS::ElasticLoadBalancingV2::ListenerRule",
    "  Properties:",
    "    ListenerArn: !Ref Listener",
    "    Priority: 1",
    `    Conditions: [{ ${condition} }]`,
    `    Actions: [{ ${action} }]`,
  ]);

const FORWARD = "Type: forward, TargetGroupArn: !Ref TargetGroup";
const fixed = (status: number, body = "ok"): string =>
  `Type: fixed-response, FixedResponseConfig: { StatusCode: "${status}", ContentType: text/plain, MessageBody: ${body} }`;

/** `/healthz` is answered by a rule of the listener, and the health check asks for it. */
export function fixedPath(status = 200): readonly Edit[] {
  return [rule("Field: path-pattern, Values: [/health?]", fixed(status)), parameter("dns", "HealthCheckPath", "/healthz")];
}

/** The listener forwards requests for the given host only, and answers the others itself. */
export function hostRule(host: string, status = 200): readonly Edit[] {
  return [
    { file: "load-balancer", from: `- { ${FORWARD} }`, to: `- { ${fixed(status)} }` },
    rule(`Field: host-header, HostHeaderConfig: { Values: [${host}] }`, FORWARD),
  ];
}

/** The health check asks a second listener, which only sends on to the first. */
export const redirectListener: readonly Edit[] = [
  resource([
    "Redirect:",
    "  Type: AWS::ElasticLoadBalancingV2::Listener",
    "  Properties:",
    "    LoadBalancerArn: !Ref LoadBalancer",
    "    Protocol: HTTP",
    "    Port: 8080",
    '    DefaultActions: [{ Type: redirect, RedirectConfig: { StatusCode: HTTP_301, Port: "80", Protocol: HTTP } }]',
  ]),
  { file: "dns", from: "Port: 80\n", to: "Port: 8080\n" },
  {
    file: "network",
    from: "IpProtocol: tcp, FromPort: 80, ToPort: 80, CidrIp: 0.0.0.0/0",
    to: "IpProtocol: tcp, FromPort: 80, ToPort: 8080, CidrIp: 0.0.0.0/0",
  },
];

/** What the health check asks instead of the load balancer. */
export function checkedName(name: string): Edit {
  return { file: "dns", from: "FullyQualifiedDomainName: !Ref LoadBalancerDnsName", to: `FullyQualifiedDomainName: ${name}` };
}

export const S3_WEBSITE = "www.example.com.s3-website-ap-northeast-1.amazonaws.com";

/** Further settings of the health check, e.g. `Disabled: true`. */
export function checkSetting(type: string, ...lines: readonly string[]): Edit {
  return { file: "dns", from: /^ {8}Type: HTTP$/, to: [`Type: ${type}`, ...lines].map((line) => `        ${line}`).join("\n") };
}

export const noAlias: Edit = { file: "dns", from: "EvaluateTargetHealth: !Ref EvaluateTargetHealth", to: "EvaluateTargetHealth: false" };
export const noCheck: Edit = { file: "dns", from: /^ *HealthCheckId: !Ref HealthCheck\n/, to: "" };
export const oneInstance: Edit = { file: "failover-drill", from: "instances: all", to: "instances: one" };

/** `target_group_health.dns_failover.minimum_healthy_targets`. */
export function minimumForDns(minimum: { readonly count?: string; readonly percentage?: string }): Edit {
  const attributes = Object.entries(minimum).map(
    ([unit, value]) => `        - { Key: target_group_health.dns_failover.minimum_healthy_targets.${unit}, Value: "${value}" }`,
  );
  return {
    file: "load-balancer",
    from: "      TargetType: instance\n",
    to: ["      TargetType: instance", "      TargetGroupAttributes:", ...attributes, ""].join("\n"),
  };
}

export function hold(time: string): Edit {
  return { file: "failover-drill", from: "objectives:\n", to: `deadlines:\n  hold: ${time}\n\nobjectives:\n` };
}
