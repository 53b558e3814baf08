// A warning about what the plan cannot see: nested stacks whose templates are in S3 only.
import { type Warner, warn } from "./context.ts";

export const nestedStacks: Warner = ({ model }) =>
  model.unread.map((stack) =>
    warn(
      "budget-agrees.nested-template",
      `the template of the nested stack ${stack.stack}/${stack.logicalId} cannot be read here (TemplateURL ${String(stack.properties.TemplateURL)}): the plan knows nothing of what is in it`,
      "Put a copy of the template beside its parent, under the name that the URL ends with.",
      stack.place("TemplateURL"),
    ),
  );
