// The templates of a plan's stacks, nested ones included, as what needs rights is looked up in them.
import type { StackPlan } from "../../plan/types.ts";
import { parseTemplate } from "../../template/parse.ts";
import type { Template } from "../../template/types.ts";

export interface Part {
  /** Name of the stack, `*` for what is drawn. */
  readonly stack: string;
  readonly template: Template;
  readonly parameters: Readonly<Record<string, string>>;
}

export function partsOf({ name, body, template, parameters, nested = [] }: StackPlan): readonly Part[] {
  const texts = [
    { stack: name, text: body, file: template, parameters },
    ...nested.map((child) => ({ stack: `${name}-*`, text: child.body, file: child.template, parameters: {} })),
  ];
  return texts.flatMap(({ stack, text, file, parameters }) => {
    const result = parseTemplate(text, file);
    return result.ok ? [{ stack, template: result.parsed.template, parameters }] : [];
  });
}
