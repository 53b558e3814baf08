// What the lab remembers of IAM: roles, policies, instance profiles and identity providers, as given.
import type { Instant } from "../../ports/clock.ts";
import type { Lab } from "../lab.ts";
import type { ResourceTag } from "../resource.ts";

export interface Role {
  readonly name: string;
  readonly id: string;
  readonly arn: string;
  readonly path: string;
  readonly createdAt: Instant;
  trust: unknown;
  description: string | undefined;
  /** Seconds. */
  maxSessionDuration: number;
  permissionsBoundary: string | undefined;
  /** Inline policies: name to document. */
  readonly inline: Map<string, unknown>;
  /** ARNs. */
  readonly attached: Set<string>;
  tags: readonly ResourceTag[];
}

export interface ManagedPolicy {
  readonly name: string;
  readonly id: string;
  readonly arn: string;
  readonly path: string;
  readonly description: string | undefined;
  readonly createdAt: Instant;
  document: unknown;
  version: number;
}

export interface InstanceProfile {
  readonly name: string;
  readonly id: string;
  readonly arn: string;
  readonly path: string;
  readonly createdAt: Instant;
  roleName: string | undefined;
}

export interface OidcProvider {
  readonly arn: string;
  /** Without `https://`. */
  readonly url: string;
  readonly createdAt: Instant;
  /** Audiences. */
  clientIds: readonly string[];
  thumbprints: readonly string[];
  tags: readonly ResourceTag[];
}

export interface IamState {
  /** By name. */
  readonly roles: Map<string, Role>;
  /** By ARN. */
  readonly managedPolicies: Map<string, ManagedPolicy>;
  /** By name. */
  readonly instanceProfiles: Map<string, InstanceProfile>;
  /** By ARN. */
  readonly oidcProviders: Map<string, OidcProvider>;
}

export function createIamState(): IamState {
  return { roles: new Map(), managedPolicies: new Map(), instanceProfiles: new Map(), oidcProviders: new Map() };
}

/** Called once when the lab is whole; IAM listens to nobody. */
export function startIam(_lab: Lab): void {}
