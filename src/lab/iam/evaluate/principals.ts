// Who a statement's Principal means.
import type { PolicyStatement, Principals } from "./types.ts";
import { matchesText } from "./wildcard.ts";

export interface Who {
  /** `AWS` for roles, `Service`, or `Federated`. */
  readonly kind: "AWS" | "Service" | "Federated";
  /** Every name it goes by: session ARN, role ARN; a service's host name; a provider's ARN. */
  readonly names: readonly string[];
  /** The account whose root stands for it, for kind `AWS`. */
  readonly account?: string;
}

/** `named`: by a name of its own or as everybody; `account`: only through its account, whose own policies must then allow it too. */
export function principalMatch(statement: PolicyStatement, who: Who): "named" | "account" | undefined {
  if (statement.notPrincipals !== undefined) return matchIn(statement.notPrincipals, who) === undefined ? "named" : undefined;
  return statement.principals === undefined ? undefined : matchIn(statement.principals, who);
}

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
function matchIn(principals: Principals, { kind, names, account }: Who): "named" | "account" | undefined {
  if (principals["*"] !== undefined) return "named";
  const listed = principals[kind] ?? [];
  if (listed.some((name) => names.includes(name) || (kind === "AWS" && name === "*"))) return "named";
  const viaAccount = listed.some((name) => account !== undefined && (name === account || matchesText(`arn:*:iam::${account}:root`, name)));
  return viaAccount ? "account" : undefined;
}
