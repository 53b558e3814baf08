// Roles that templates/roles.yml makes, for labs in which nobody has deployed that.
import type { Lab } from "../lab.ts";
import { uniqueId } from "./find.ts";

export interface SeededRole {
  /** A name or an ARN; of an ARN of another account nothing is made. */
  readonly role: string;
  readonly description: string;
  readonly trust: object;
  readonly inline: Readonly<Record<string, object>>;
}

/** Makes the role unless there is one of its name. */
export function seedRole(lab: Lab, { role, description, trust, inline }: SeededRole): void {
  const [, account, path, name] = /^arn:[\w-]+:iam::(\d{12}):role(\/(?:.*\/)?)([^/]+)$/.exec(role) ?? [role, lab.account, "/", role];
  if (account !== lab.account || name === undefined || path === undefined || lab.iam.roles.has(name)) return;
  lab.iam.roles.set(name, {
    name,
    id: uniqueId(lab, "AROA"),
    arn: `arn:${lab.partition}:iam::${lab.account}:role${path}${name}`,
    path,
    createdAt: lab.clock.now(),
    trust: { Version: "2012-10-17", Statement: [trust] },
    description,
    maxSessionDuration: 3_600,
    permissionsBoundary: undefined,
    inline: new Map<string, unknown>(
      Object.entries(inline).map(([policy, statement]) => [policy, { Version: "2012-10-17", Statement: [statement] }]),
    ),
    attached: new Set(),
    tags: [],
  });
}
