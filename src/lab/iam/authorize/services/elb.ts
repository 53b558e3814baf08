// Elastic Load Balancing's needs: describing asks on `*`; changes name target groups with their tags.
// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselasticloadbalancingv2.html
import { type Needs, type ServiceNeeds, tagContext } from "../need.ts";

const targetGroup =
  (action: string): Needs =>
  (lab, input) => {
    const arn = String(input.TargetGroupArn ?? "");
    const context = new Map(tagContext(lab.elb.tags.get(arn) ?? [], "elasticloadbalancing"));
    return [{ action: `elasticloadbalancing:${action}`, resources: [{ arn, context }] }];
  };

export const elbNeeds: ServiceNeeds = {
  prefix: "elasticloadbalancing",
  operations: {
    DeregisterTargets: targetGroup("DeregisterTargets"),
    ModifyTargetGroup: targetGroup("ModifyTargetGroup"),
    ModifyTargetGroupAttributes: targetGroup("ModifyTargetGroupAttributes"),
    RegisterTargets: targetGroup("RegisterTargets"),
  },
};
