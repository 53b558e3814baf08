// Handing out temporary keys.
import type { Credentials } from "@aws-sdk/client-sts";
import type { Lab } from "../lab.ts";
import type { Session } from "./state.ts";

/** Makes keys for a session and remembers them. They are drawn from the lab's ids: good for nothing but the lab. */
export function openSession(lab: Lab, about: Omit<Session, "accessKeyId" | "secretAccessKey" | "sessionToken">): Session {
  const session: Session = {
    ...about,
    accessKeyId: `ASIA${lab.ids.hex(16).toUpperCase()}`,
    secretAccessKey: lab.ids.hex(40),
    sessionToken: `lab-session-${lab.ids.hex(64)}`,
  };
  lab.sts.sessions.set(session.accessKeyId, session);
  return session;
}

export function credentialsOf(session: Session): Credentials {
  return {
    AccessKeyId: session.accessKeyId,
    SecretAccessKey: session.secretAccessKey,
    SessionToken: session.sessionToken,
    Expiration: new Date(session.expiresAt),
  };
}
