// Policy documents: kept as given, checked for their outline, handed out as IAM does.
import { LabError } from "../operation.ts";

/** Throws `MalformedPolicyDocument` unless the document has statements with an effect and something they apply to. */
export function checkDocument(document: unknown, kind: "trust" | "identity"): void {
  const value = typeof document === "string" ? parse(document) : document;
  if (typeof value !== "object" || value === null) throw malformed("Syntax errors in policy.");
  const { Statement } = value as { Statement?: unknown };
  const statements = Array.isArray(Statement) ? Statement : Statement === undefined ? [] : [Statement];
  if (statements.length === 0) throw malformed("Syntax errors in policy.");
  for (const statement of statements as Readonly<Record<string, unknown>>[]) {
    if (statement.Effect !== "Allow" && statement.Effect !== "Deny") throw malformed("Syntax errors in policy.");
    if (statement.Action === undefined && statement.NotAction === undefined) throw malformed("Policy statement must contain actions.");
    const principal = statement.Principal ?? statement.NotPrincipal;
    if (kind === "trust" && principal === undefined) throw malformed("Missing required field Principal");
    if (kind === "trust" && statement.Resource !== undefined) throw malformed("Has prohibited field Resource");
    if (kind === "identity" && principal !== undefined) throw malformed("Policy document should not specify a principal.");
    if (kind === "identity" && statement.Resource === undefined && statement.NotResource === undefined) {
      throw malformed("Policy statement must contain resources.");
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed("This policy contains invalid Json");
  }
}

function malformed(message: string): LabError {
  return new LabError("MalformedPolicyDocumentException", message);
}

/** URL-encoded JSON. Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html */
export function encodedDocument(document: unknown): string {
  const json = typeof document === "string" ? document : JSON.stringify(document);
  return encodeURIComponent(json).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
