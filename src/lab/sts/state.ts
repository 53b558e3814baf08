// What the lab remembers of STS: the keys it has handed out, each with the role session that it stands for.
import type { Instant } from "../../ports/clock.ts";
import type { ResourceTag } from "../resource.ts";

export interface Session {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** Id of the assumed role; undefined for the lab's own admin role. */
  readonly roleId: string | undefined;
  readonly roleName: string;
  readonly roleArn: string;
  readonly sessionName: string;
  readonly expiresAt: Instant;
  /** Session policies as JSON: the session may do no more than they say. */
  readonly policies: readonly string[];
  readonly tags: readonly ResourceTag[];
}

export interface StsState {
  /** By access key id. */
  readonly sessions: Map<string, Session>;
}

export function createStsState(): StsState {
  return { sessions: new Map() };
}
