// The resource types of IAM that CloudFormation can build: one file each.
import type { ResourceModel } from "../../resource.ts";
import { instanceProfile } from "./instance-profile.ts";
import { managedPolicy } from "./managed-policy.ts";
import { oidcProvider } from "./oidc-provider.ts";
import { policy } from "./policy.ts";
import { role } from "./role.ts";

export const iamResources: readonly ResourceModel[] = [instanceProfile, managedPolicy, oidcProvider, policy, role];
