// GetInstanceProfile: a profile and its role.
import type { GetInstanceProfileCommandInput, GetInstanceProfileCommandOutput } from "@aws-sdk/client-iam";
import type { Lab } from "../../lab.ts";
import { describeRole } from "../describe.ts";
import { findInstanceProfile } from "../find.ts";

export function getInstanceProfile(lab: Lab, input: GetInstanceProfileCommandInput): Omit<GetInstanceProfileCommandOutput, "$metadata"> {
  const profile = findInstanceProfile(lab, input.InstanceProfileName);
  const role = profile.roleName === undefined ? undefined : lab.iam.roles.get(profile.roleName);
  return {
    InstanceProfile: {
      Arn: profile.arn,
      CreateDate: new Date(profile.createdAt),
      InstanceProfileId: profile.id,
      InstanceProfileName: profile.name,
      Path: profile.path,
      Roles: role === undefined ? [] : [describeRole(role)],
    },
  };
}
