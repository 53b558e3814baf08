// The stacks' templates evaluated without AWS: every resource with its properties, placeholders where only AWS will know.
import { fillReferences } from "../drill-file/references.ts";
import type { Place, Problem } from "../errors.ts";
import type { ParsedTemplate, TemplatePath } from "../template/types.ts";
import { type ReadFile, STACK_TYPE } from "./nested-stacks.ts";
import { evaluateStack, type Modelling } from "./stack-model.ts";
import { outsideToken, readToken } from "./tokens.ts";
import type { NestedTemplate } from "./types.ts";

export interface ModelResource {
  /** The stack's key; `site/Network` for the nested stack Network of the stack site. */
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Place of a property in the template's file, or of its nearest parent. */
  place(...path: TemplatePath): Place;
}

export interface SiteModel {
  readonly resources: readonly ModelResource[];
  /** By stack key (of the drill file's own stacks), then output name; values may hold placeholders. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The resource that a placeholder points at. */
  follow(value: unknown): ModelResource | undefined;
  ofType(type: string): readonly ModelResource[];
  /** Nested stacks whose templates could not be read: what they hold is missing here. */
  readonly unread: readonly ModelResource[];
}

export interface ModelStack {
  readonly key: string;
  readonly name: string;
  readonly parsed: ParsedTemplate;
  readonly parameters: Readonly<Record<string, string>>;
  /** Where a parameter of the drill file stands. */
  placeOfParameter(name: string): Place;
}

/** What stays the same from stack to stack. */
export interface ModelContext {
  readonly region: string;
  readonly account: string | undefined;
  readonly supportsAttribute: (type: string, attribute: string) => boolean;
  /** For the templates of nested stacks. */
  readonly readFile: ReadFile;
}

/** A nested stack whose template was found. */
export interface NestedModel extends Omit<NestedTemplate, "body" | "template"> {
  /** Key of the drill file's stack that it belongs to. */
  readonly stack: string;
  readonly parsed: ParsedTemplate;
}

/** `stacks` in dependency order. All problems of all stacks at once: parameters, unknown outputs, template errors. */
export function buildSiteModel(
  stacks: readonly ModelStack[],
  context: ModelContext,
): { readonly model: SiteModel; readonly nested: readonly NestedModel[]; readonly problems: readonly Problem[] } {
  const modelling: Modelling = { ...context, resources: [], nested: [], problems: [] };
  const outputs: Record<string, Readonly<Record<string, string>>> = {};
  for (const stack of stacks) {
    const parameters = fillParameters(stack, outputs, modelling.problems);
    const adviceForMissing = `Give it under stacks.${stack.key}.parameters in the drill file, or a Default in the template.`;
    outputs[stack.key] = evaluateStack({ ...stack, parameters, path: [], files: [stack.parsed.file], adviceForMissing }, modelling);
  }
  const { resources, nested, problems } = modelling;
  const byName = new Map(resources.map((resource) => [`${resource.stack}.${resource.logicalId}`, resource]));
  const byType = Map.groupBy(resources, (resource) => resource.type);
  const model: SiteModel = {
    resources,
    outputs,
    follow: (value) => {
      const found = readToken(value);
      return found && byName.get(`${found.stack}.${found.logicalId}`);
    },
    ofType: (type) => byType.get(type) ?? [],
    unread: (byType.get(STACK_TYPE) ?? []).filter(
      ({ stack, logicalId }) => !nested.some((child) => [child.stack, ...child.path].join("/") === `${stack}/${logicalId}`),
    ),
  };
  return { model, nested, problems };
}

function fillParameters(
  stack: ModelStack,
  outputs: Readonly<Record<string, Readonly<Record<string, string>>>>,
  problems: Problem[],
): Readonly<Record<string, string>> {
  const filled: Record<string, string> = {};
  for (const [name, text] of Object.entries(stack.parameters)) {
    filled[name] = fillReferences(text, ({ stack: other, output }) => {
      const known = outputs[other]?.[output];
      if (known !== undefined) return known;
      problems.push({
        code: "plan.unknown-output",
        what: `parameter ${name} of stack ${stack.key} refers to \${${other}.${output}}, but the template of ${other} has no output ${output}`,
        whose: "yours",
        next: `Outputs of ${other}: ${Object.keys(outputs[other] ?? {}).join(", ") || "none"}.`,
        place: stack.placeOfParameter(name),
      });
      return outsideToken(`${other} output ${output}`);
    });
  }
  return filled;
}
