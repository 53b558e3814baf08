// Whether a gateway endpoint's policy lets anyone read an object: Allow and Deny, with wildcards.

/** True without a policy: the default is full access. Conditions are taken as met. */
export function allowsRead(policy: unknown, objectArn: string): boolean {
  if (policy === undefined || policy === null) return true;
  const document = (typeof policy === "string" ? parse(policy) : policy) as { Statement?: unknown };
  const statements = listOf(document.Statement) as Readonly<Record<string, unknown>>[];
  const matching = statements.filter(
    (statement) => matches(statement, "Action", "s3:GetObject") && matches(statement, "Resource", objectArn),
  );
  return matching.some(({ Effect }) => Effect === "Allow") && !matching.some(({ Effect }) => Effect === "Deny");
}

function parse(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch {
    return {};
  }
}

/** By `Action` or `NotAction`, `Resource` or `NotResource`. */
function matches(statement: Readonly<Record<string, unknown>>, name: string, wanted: string): boolean {
  if (statement[name] !== undefined) return listOf(statement[name]).some((pattern) => matchesWildcard(String(pattern), wanted));
  return !listOf(statement[`Not${name}`]).some((pattern) => matchesWildcard(String(pattern), wanted));
}

/** `*` stands for any text, `?` for one character; IAM compares actions without regard to case. */
function matchesWildcard(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, "is").test(text);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
