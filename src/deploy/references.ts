// Fills `${stack.Output}` references from the stacks that are done.
import { fillReferences } from "../drill-file/references.ts";
import { DrillError } from "../errors.ts";
import type { StackPlan } from "../plan/types.ts";
import type { DeployedStack } from "./context.ts";

/** `text` with every reference replaced. Throws `deploy.unknown-output` when a stack has no such output. */
export function filled(text: string, deployed: (stack: string) => DeployedStack | undefined): string {
  return fillReferences(text, ({ stack, output }) => {
    const value = deployed(stack)?.outputs[output];
    if (value !== undefined) return value;
    const known = Object.keys(deployed(stack)?.outputs ?? {});
    throw new DrillError([
      {
        code: "deploy.unknown-output",
        what: `The drill file refers to \${${stack}.${output}}, but stack "${stack}" has no such output.`,
        whose: "yours",
        next: known.length === 0 ? "Give the stack that output." : `Its outputs are ${known.join(", ")}.`,
      },
    ]);
  });
}

/** The stack's parameters, each `filled`. */
export function filledParameters(
  { parameters }: Pick<StackPlan, "parameters">,
  deployed: (stack: string) => DeployedStack | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(parameters).map(([name, text]) => [name, filled(text, deployed)]));
}
