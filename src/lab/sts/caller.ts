// Who calls the lab: an access key, and the role session behind it.
import type { AwsService } from "../../ports/aws.ts";
import type { Role } from "../iam/state.ts";
import type { Lab } from "../lab.ts";
import { expiredCredentials, unknownCredentials } from "./credential-errors.ts";
import type { Session } from "./state.ts";

export interface Caller {
  readonly accessKeyId: string;
  /** Temporary keys are good only together with theirs. */
  readonly sessionToken?: string | undefined;
}

/** The key pair to export for the lab; it belongs to no real account. Its role may do everything. */
export const ADMIN: Caller = { accessKeyId: "AKIAFAILOVERDRILLLAB" };
export const ADMIN_SECRET_ACCESS_KEY = "failover-drill-lab/not-a-secret/00000000";

const ADMIN_ROLE = "failover-drill-lab";
const ADMIN_SESSION = "lab";
/** No real role has this id: it tells the lab's answers apart from AWS's. */
const ADMIN_ROLE_ID = "AROALABLABLABLABLABLA";

export interface Identity {
  /** Of the session: `arn:aws:sts::<account>:assumed-role/<role>/<session>`. */
  readonly arn: string;
  /** Of the role itself. */
  readonly roleArn: string;
  /** `<role id>:<session name>`. */
  readonly userId: string;
  /** Undefined for the admin, who may do everything; `gone` when the role has been deleted since. */
  readonly role: Role | "gone" | undefined;
  readonly session: Session | undefined;
}

/**
 * Throws each service's own error for keys that have expired or that nobody handed out. Unless IAM is enforced, a
 * long-term key (`AKIA...` or any other made-up text) is the admin's whatever it is, so that clients may bring any.
 */
export function identityOf(lab: Lab, caller: Caller, service: AwsService): Identity {
  const session = lab.sts.sessions.get(caller.accessKeyId);
  if (session === undefined) {
    const temporary = caller.accessKeyId.startsWith("ASIA");
    if (temporary || (lab.enforceIam && caller.accessKeyId !== ADMIN.accessKeyId)) throw unknownCredentials(service);
    return adminOf(lab);
  }
  if (caller.sessionToken !== session.sessionToken) throw unknownCredentials(service);
  if (lab.clock.now() >= session.expiresAt) throw expiredCredentials(service);
  const { roleId, roleName, sessionName } = session;
  if (roleId === undefined) return identity(lab, ADMIN_ROLE, sessionName, ADMIN_ROLE_ID, undefined, session);
  const role = lab.iam.roles.get(roleName);
  return identity(lab, roleName, sessionName, roleId, role?.id === roleId ? role : "gone", session);
}

/** Nearly every call is the admin's. */
const admins = new WeakMap<Lab, Identity>();

function adminOf(lab: Lab): Identity {
  let admin = admins.get(lab);
  if (admin === undefined) {
    admin = identity(lab, ADMIN_ROLE, ADMIN_SESSION, ADMIN_ROLE_ID, undefined, undefined);
    admins.set(lab, admin);
  }
  return admin;
}

function identity(
  lab: Lab,
  roleName: string,
  sessionName: string,
  roleId: string,
  role: Identity["role"],
  session: Session | undefined,
): Identity {
  return {
    arn: `arn:${lab.partition}:sts::${lab.account}:assumed-role/${roleName}/${sessionName}`,
    roleArn: session?.roleArn ?? `arn:${lab.partition}:iam::${lab.account}:role/${roleName}`,
    userId: `${roleId}:${sessionName}`,
    role,
    session,
  };
}
