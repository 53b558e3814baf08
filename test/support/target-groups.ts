// Edits of the shipped site: a load balancer with two target groups.
import type { Edit } from "./shipped.ts";

const group = (logicalId: string, instance: string): string =>
  [
    `  ${logicalId}:`,
    "    Type: AWS::ElasticLoadBalancingV2::TargetGroup",
    `    Properties: { VpcId: !Ref VpcId, TargetType: instance, Protocol: HTTP, Port: 80, Targets: [{ Id: !Ref ${instance} }] }`,
    "",
  ].join("\n");

/** `/api/*` is served by an instance and a target group of its own, everything else by the shipped ones. */
export const apiService: readonly Edit[] = [
  {
    file: "web",
    from: /^Outputs:\n/,
    to: [
      "  ApiInstance:",
      "    Type: AWS::EC2::Instance",
      "    Properties:",
      "      ImageId: !Ref ImageId",
      "      InstanceType: !Ref InstanceType",
      "      SubnetId: !Ref SecondSubnetId",
      "      SecurityGroupIds: [!Ref SecurityGroupId]",
      '      UserData: { Fn::Base64: "#!/bin/bash\\ndnf install -y httpd\\nsystemctl enable --now httpd\\necho api > /var/www/html/index.html\\n" }',
      "      Tags: [{ Key: failover-drill, Value: !Ref FailoverDrill }]",
      "Outputs:",
      "  ApiInstanceId: { Value: !Ref ApiInstance }",
      "",
    ].join("\n"),
  },
  {
    file: "failover-drill",
    from: /^( *)SecondInstanceId: .*\n/,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the drill file's.
    to: "$&$1ApiInstanceId: ${web.ApiInstanceId}\n",
  },
  { file: "load-balancer", from: /^Resources:\n/, to: "  ApiInstanceId: { Type: AWS::EC2::Instance::Id }\nResources:\n" },
  {
    file: "load-balancer",
    from: /^Outputs:\n/,
    to: [
      `${group("ApiGroup", "ApiInstanceId")}  ApiRule:`,
      "    Type: AWS::ElasticLoadBalancingV2::ListenerRule",
      "    Properties:",
      "      ListenerArn: !Ref Listener",
      "      Priority: 10",
      "      Conditions: [{ Field: path-pattern, Values: [/api/*] }]",
      "      Actions: [{ Type: forward, TargetGroupArn: !Ref ApiGroup }]",
      "Outputs:",
      "  ApiGroupArn: { Value: !Ref ApiGroup }",
      "",
    ].join("\n"),
  },
];

/** Every request goes to one of two target groups by weight, and each of them has one of the shipped instances. */
export const weightedGroups: readonly Edit[] = [
  { file: "load-balancer", from: /^ *- \{ Id: !Ref SecondInstanceId \}\n/, to: "" },
  { file: "load-balancer", from: /^Outputs:\n/, to: `${group("SecondGroup", "SecondInstanceId")}Outputs:\n` },
  {
    file: "load-balancer",
    from: "- { Type: forward, TargetGroupArn: !Ref TargetGroup }",
    to: [
      "- Type: forward",
      "          ForwardConfig:",
      "            TargetGroups: [{ TargetGroupArn: !Ref TargetGroup, Weight: 1 }, { TargetGroupArn: !Ref SecondGroup, Weight: 1 }]",
    ].join("\n"),
  },
];

/** The primary's health is that of its health check alone. */
export const onlyHealthCheck: Edit = {
  file: "dns",
  from: "EvaluateTargetHealth: !Ref EvaluateTargetHealth",
  to: "EvaluateTargetHealth: false",
};

export function faultOf(of: string, instances = "all"): Edit {
  return { file: "failover-drill", from: "of: { stack: web }\n    instances: all", to: `of: ${of}\n    instances: ${instances}` };
}

export const noObjectives: Edit = { file: "failover-drill", from: /^objectives:\n(.*\n)*?(?=probes:)/, to: "" };
