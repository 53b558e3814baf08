// A policy document, whatever form its fields have, as statements that can be compared with a request.
import type { ConditionTest, Policy, PolicyStatement, Principals } from "./types.ts";

type Fields = Readonly<Record<string, unknown>>;

const parsed = new WeakMap<object, Map<string, Policy>>();

/**
 * `document` is JSON text or its value. Values are remembered: they are never changed, only replaced.
 * Throws SyntaxError for text that is no JSON.
 */
export function policyOf(id: string, type: string, document: unknown): Policy {
  if (typeof document === "string") return parse(id, type, document, JSON.parse(document));
  if (typeof document !== "object" || document === null) return { id, type, text: "{}", statements: [] };
  let named = parsed.get(document);
  if (named === undefined) {
    named = new Map();
    parsed.set(document, named);
  }
  const key = `${type} ${id}`;
  let policy = named.get(key);
  if (policy === undefined) {
    policy = parse(id, type, JSON.stringify(document), document);
    named.set(key, policy);
  }
  return policy;
}

function parse(id: string, type: string, text: string, document: unknown): Policy {
  const { Statement, Version } = (document ?? {}) as Fields;
  const statements: PolicyStatement[] = [];
  const policy: Policy = { id, type, text, statements };
  for (const [index, statement] of many(Statement).entries()) {
    const fields = (statement ?? {}) as Fields;
    statements.push({
      policy,
      index,
      effect: fields.Effect === "Allow" ? "Allow" : "Deny",
      actions: texts(fields.Action),
      notActions: texts(fields.NotAction),
      resources: texts(fields.Resource),
      notResources: texts(fields.NotResource),
      principals: principals(fields.Principal),
      notPrincipals: principals(fields.NotPrincipal),
      conditions: conditions(fields.Condition),
      hasVariables: Version === "2012-10-17",
    });
  }
  return policy;
}

function many(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function texts(value: unknown): readonly string[] | undefined {
  return value === undefined ? undefined : many(value).map(String);
}

function principals(value: unknown): Principals | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string") return { [value]: [value] };
  return Object.fromEntries(Object.entries((value ?? {}) as Fields).map(([kind, names]) => [kind, many(names).map(String)]));
}

function conditions(value: unknown): readonly ConditionTest[] {
  return Object.entries((value ?? {}) as Fields).flatMap(([operator, keys]) =>
    Object.entries((keys ?? {}) as Fields).map(([key, values]) => ({ operator, key, values: many(values).map(String) })),
  );
}
