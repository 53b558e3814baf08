// The shipped stacks as other clients deploy them one by one: templates, parameters and what they take from one another.
import { readFileSync } from "node:fs";
import { parse } from "yaml";

interface ShippedStack {
  readonly name: string;
  readonly template: string;
  /** A value like `${network.VpcId}` stands for an output of an earlier stack. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly capabilities: readonly string[];
}

const read = (name: string) => readFileSync(new URL(`../../templates/${name}`, import.meta.url), "utf8");

/** In the order of the shipped drill file, in which each stack takes outputs of earlier ones only. */
export function shippedStacks(): readonly ShippedStack[] {
  const { stacks } = parse(read("failover-drill.yml")) as {
    stacks: Record<string, { template: string; parameters?: Record<string, string>; capabilities?: string[] }>;
  };
  return Object.entries(stacks).map(([name, { template, parameters = {}, capabilities = [] }]) => ({
    name,
    template: read(template),
    parameters,
    capabilities,
  }));
}

/** The parameters with the outputs known so far (`network.VpcId` -> value) put in. */
export function filledIn(stack: ShippedStack, outputs: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const filled = Object.entries(stack.parameters).map(([key, value]) => {
    const [, output] = /^\$\{(.+)\}$/.exec(value) ?? [];
    return [key, output === undefined ? value : (outputs.get(output) ?? value)];
  });
  return Object.fromEntries(filled);
}
