// A template body, parsed once per process: what the engine asks of it again and again is worked out here and kept.
import { dependencyGraph } from "../../../template/dependencies.ts";
import { parseTemplate } from "../../../template/parse.ts";
import type { Template } from "../../../template/types.ts";
import { LabError } from "../../operation.ts";

import { type CapabilityNeed, capabilityNeed } from "./capabilities.ts";
import { formatErrorText } from "./format-error-text.ts";
import { type UnresolvedReferences, unresolvedReferences } from "./unresolved-references.ts";
import { type AttributeReference, attributeReferences } from "./value-references.ts";

export interface CompiledTemplate {
  readonly text: string;
  readonly template: Template;
  readonly capabilityNeed: CapabilityNeed;
  readonly attributeReferences: readonly AttributeReference[];
  /** What each active resource needs, by the values of the conditions. */
  graph(conditions: Conditions): ReadonlyMap<string, ReadonlySet<string>>;
  /** References from what is active to resources whose condition is false. */
  unresolved(conditions: Conditions): UnresolvedReferences;
}

export type Conditions = Readonly<Record<string, boolean>>;

type Compiled = { readonly template: CompiledTemplate } | { readonly error: string };

const MEMO_SIZE = 256;
const memo = new Map<string, Compiled>();

/** Throws ValidationError in CloudFormation's words when the text is no template. */
export function compileTemplate(text: string): CompiledTemplate {
  let compiled = memo.get(text);
  if (compiled === undefined) {
    compiled = compile(text);
    const oldest = memo.keys().next();
    if (memo.size >= MEMO_SIZE && !oldest.done) memo.delete(oldest.value);
    memo.set(text, compiled);
  }
  if ("error" in compiled) throw new LabError("ValidationError", compiled.error);
  return compiled.template;
}

function compile(text: string): Compiled {
  const result = parseTemplate(text, "template");
  if (!result.ok) return { error: formatErrorText(result.problems) };
  const { template } = result.parsed;
  return {
    template: {
      text,
      template,
      capabilityNeed: capabilityNeed(template),
      attributeReferences: attributeReferences(template),
      graph: perConditions((conditions) => dependencyGraph(template, conditions)),
      unresolved: perConditions((conditions) => unresolvedReferences(template, conditions)),
    },
  };
}

function perConditions<Result>(work: (conditions: Conditions) => Result): (conditions: Conditions) => Result {
  const results = new Map<string, Result>();
  return (conditions) => {
    const key = Object.keys(conditions)
      .filter((name) => conditions[name])
      .join(",");
    let result = results.get(key);
    if (result === undefined) {
      result = work(conditions);
      results.set(key, result);
    }
    return result;
  };
}
