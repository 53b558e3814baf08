// Reading a policy document: the forms that its fields may take, and matching with wildcards.

/** As JSON.parse or a template gives it; nothing about it is certain. */
export type PolicyDocument = Readonly<Record<string, unknown>>;

export interface PolicyCondition {
  /** In lower case, e.g. `bool`. */
  readonly operator: string;
  /** In lower case, e.g. `aws:securetransport`. */
  readonly key: string;
  readonly values: readonly string[];
}

export interface PolicyStatement {
  readonly effect: string;
  readonly hasPrincipal: boolean;
  /** Granted to (or denied) everybody. */
  readonly everyone: boolean;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions: readonly PolicyCondition[];
  matchesAction(action: string): boolean;
  matchesResource(arn: string): boolean;
}

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html */
export function policyStatements(document: PolicyDocument): readonly PolicyStatement[] {
  return many(document.Statement).map((value) => statementOf((value ?? {}) as PolicyDocument));
}

function statementOf(statement: PolicyDocument): PolicyStatement {
  const actions = many(statement.Action).map(String);
  const resources = many(statement.Resource).map(String);
  const actionPatterns = actions.map((action) => wildcard(action, "i"));
  const resourcePatterns = resources.map((resource) => wildcard(resource, ""));
  return {
    effect: String(statement.Effect),
    hasPrincipal: statement.Principal !== undefined || statement.NotPrincipal !== undefined,
    everyone: isEveryone(statement.Principal),
    actions,
    resources,
    conditions: conditionsOf(statement.Condition),
    matchesAction: (action) => actionPatterns.some((pattern) => pattern.test(action)),
    matchesResource: (arn) => resourcePatterns.some((pattern) => pattern.test(arn)),
  };
}

function isEveryone(principal: unknown): boolean {
  if (principal === "*") return true;
  if (typeof principal !== "object" || principal === null) return false;
  return many((principal as PolicyDocument).AWS).includes("*");
}

function conditionsOf(condition: unknown): readonly PolicyCondition[] {
  if (typeof condition !== "object" || condition === null) return [];
  return Object.entries(condition).flatMap(([operator, keys]) =>
    Object.entries((keys ?? {}) as Record<string, unknown>).map(([key, values]) => ({
      operator: operator.toLowerCase(),
      key: key.toLowerCase(),
      values: many(values).map((value) => String(value).toLowerCase()),
    })),
  );
}

function many(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** `*` is any text, `?` any one character. */
function wildcard(pattern: string, flags: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, `s${flags}`);
}
