// The part of the drill file that says what is broken on purpose.
import { z } from "zod";
import { matching, section, tag } from "./sections.ts";

/** Which instances a fault may select among. */
export type FaultSelector =
  | { readonly by: "stack"; readonly stack: string }
  | { readonly by: "target-group"; readonly arn: string }
  | { readonly by: "tag"; readonly key: string; readonly value: string }
  | { readonly by: "ids"; readonly ids: readonly string[] };

const instanceId = matching(/^(i-[0-9a-f]{8,17}|\$\{.*\})$/, "neither an instance id nor a reference to an output that is one");

const targetGroup = matching(
  /^(arn:[^:]+:elasticloadbalancing:.+|\$\{.*\})$/,
  "neither the ARN of a target group nor a reference to an output that is one",
);

const selector = section({
  stack: z
    .string()
    .min(1, { error: "is empty" })
    .exactOptional()
    .meta({ description: "All instances of one of the stacks above, by its key.", examples: ["web"] }),
  "target-group": targetGroup.exactOptional().meta({
    description: "All instances registered with a target group: its ARN, or a reference to an output that is one, in quotes.",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the notation that is described.
    examples: ["${load-balancer.TargetGroupArn}"],
  }),
  tag: tag()
    .exactOptional()
    .meta({ description: "All instances with a tag: one key and its value.", examples: [{ role: "web" }] }),
  ids: z
    .array(instanceId)
    .min(1, { error: "is empty" })
    .exactOptional()
    .meta({
      description: "Instances by their ids, or by references to outputs that are ids, in quotes.",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the notation that is described.
      examples: [["${web.FirstInstanceId}"], ["i-0123456789abcdef0"]],
    }),
})
  .check((context) => {
    const count = Object.keys(context.value).length;
    if (count === 1) return;
    const message = count === 0 ? "selects nothing" : `has ${count} keys instead of one`;
    context.issues.push({ code: "custom", message, input: context.value });
  })
  .meta({
    description: "Which instances: exactly one of stack, target-group, tag, ids.",
    examples: [{ stack: "web" }],
    minProperties: 1,
    maxProperties: 1,
  })
  .transform(({ stack, targetGroup, tag, ids }): FaultSelector => {
    if (stack !== undefined) return { by: "stack", stack };
    if (targetGroup !== undefined) return { by: "target-group", arn: targetGroup };
    if (tag !== undefined) return { by: "tag", ...tag };
    return { by: "ids", ids: ids ?? [] };
  });

const zone = matching(/^[a-z]{2}(-[a-z0-9]+)+-\d+[a-z]$/, "no availability zone");

const mode = z
  .union([
    z.enum(["all", "one"]),
    section({ zone: zone.meta({ description: "Name of an availability zone.", examples: ["ap-northeast-1a"] }) }),
  ])
  .prefault("all")
  .meta({
    description: "How many of them: all, one, or with { zone: ap-northeast-1a } those of one availability zone.",
    examples: ["all", "one", { zone: "ap-northeast-1a" }],
  });

export const fault = section({
  "stop-instances": section({ of: selector, instances: mode }).meta({
    description: "Stops EC2 instances, and starts them again afterwards.",
  }),
})
  .transform(({ stopInstances: { of, instances } }) => ({ select: of, mode: instances }))
  .meta({ description: "What the drill breaks on purpose.", examples: [{ "stop-instances": { of: { stack: "web" } } }] });
