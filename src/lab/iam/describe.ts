// A role in the SDK's form.
import type { Role as RoleOutput } from "@aws-sdk/client-iam";
import { encodedDocument } from "./documents.ts";
import type { Role } from "./state.ts";

export function describeRole(role: Role): RoleOutput {
  return {
    Path: role.path,
    RoleName: role.name,
    RoleId: role.id,
    Arn: role.arn,
    CreateDate: new Date(role.createdAt),
    AssumeRolePolicyDocument: encodedDocument(role.trust),
    ...(role.description === undefined ? {} : { Description: role.description }),
    MaxSessionDuration: role.maxSessionDuration,
    ...(role.permissionsBoundary === undefined
      ? {}
      : {
          PermissionsBoundary: {
            PermissionsBoundaryType: "Policy" as "PermissionsBoundaryPolicy",
            PermissionsBoundaryArn: role.permissionsBoundary,
          },
        }),
    Tags: role.tags.map(({ Key, Value }) => ({ Key, Value })),
  };
}
