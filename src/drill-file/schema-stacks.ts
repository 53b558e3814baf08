// The part of the drill file that says which stacks make the site.
import { z } from "zod";
import { checkedText, matching, section } from "./sections.ts";

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** Every parameter is text to CloudFormation; a list is its items with commas between. */
const parameter = z
  .union([z.string(), z.number(), z.boolean(), z.array(scalar)])
  .transform((value) => (Array.isArray(value) ? value.map(String).join(",") : String(value)));

const stackName = matching(/^[A-Za-z][A-Za-z0-9-]{0,127}$/, "no stack name");

const stackKey = checkedText((text) => (/^[a-z][a-z0-9-]*$/.test(text) ? undefined : "cannot be used for a stack"));

const stack = section({
  template: z
    .string()
    .min(1, { error: "is empty" })
    .meta({ description: "Path of the CloudFormation template, relative to the drill file.", examples: ["network.yml"] }),
  parameters: z
    .record(z.string(), parameter)
    .prefault({})
    .meta({
      description:
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the notation that is described.
        "Parameters of the template: text, numbers, true, false, or lists. ${stack.Output} stands for an output of another stack.",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the notation that is described.
      examples: [{ VpcId: "${network.VpcId}" }],
    }),
  capabilities: z
    .array(z.enum(["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"]))
    .prefault([])
    .meta({ description: "What CloudFormation must be allowed explicitly.", examples: [["CAPABILITY_IAM"]] }),
  tags: z
    .record(z.string(), scalar.transform(String))
    .prefault({})
    .meta({ description: "Tags of the stack and of everything in it that can bear one.", examples: [{ team: "web" }] }),
  "stack-name": stackName.exactOptional().meta({
    description:
      "Name of the stack in CloudFormation: letters, digits and hyphens, at most 128, a letter first. Left out: the drill's name, a hyphen, the key.",
    examples: ["other-name"],
  }),
}).meta({ description: "One CloudFormation stack." });

export const stacks = z
  .record(stackKey, stack)
  .check((context) => {
    if (Object.keys(context.value).length === 0) context.issues.push({ code: "custom", message: "is empty", input: context.value });
  })
  .meta({
    description:
      "The stacks by a name of your choice (small letters, digits, hyphens). Their order follows from the references; independent stacks are deployed side by side.",
    examples: [{ network: { template: "network.yml" } }],
    minProperties: 1,
  });
