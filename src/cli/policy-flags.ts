// The flags of `failover-drill policy`: --role and --account.
import type { PolicyRole } from "../safety/policy.ts";
import { nearestName } from "../template/nearest-name.ts";

export interface PolicyFlags {
  readonly role: PolicyRole;
  /** In place of the drill file's. */
  readonly account: string | undefined;
}

const ROLES: readonly PolicyRole[] = ["drill", "plan", "sweep", "deploy", "timer"];

type Wrong = (code: string, what: string, next: string) => void;

/** Every problem goes to `wrong`. */
export function readPolicyFlags(given: Readonly<Record<string, unknown>>, wrong: Wrong): PolicyFlags {
  const role = typeof given.role === "string" && given.role !== "" ? given.role : "drill";
  if (!ROLES.includes(role as PolicyRole)) {
    const near = nearestName(role, ROLES);
    wrong("role", `unknown role "${role}"`, near ? `Did you mean ${near}?` : `One of ${ROLES.join(", ")}.`);
  }
  const account = typeof given.account === "string" && given.account !== "" ? given.account : undefined;
  if (account !== undefined && !/^\d{12}$/.test(account))
    wrong("account", `--account ${account} is no account id`, "Twelve digits, for example --account 111122223333.");
  return { role: role as PolicyRole, account };
}
