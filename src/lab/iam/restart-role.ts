// The role of the restart timer as templates/roles.yml makes it, for labs in which nobody has deployed that.
import type { Lab } from "../lab.ts";
import { groupArn } from "../scheduler/find.ts";
import { seedRole } from "./seed-role.ts";

/** Its name where nobody gives it another. */
export const RESTART_ROLE = "failover-drill-restart-timer";

export interface RestartRole {
  /** A name or an ARN; of an ARN of another account nothing is made. */
  readonly role: string;
  /** Tag of the instances that it may start. */
  readonly optInTag: { readonly key: string; readonly value: string };
}

/** Makes the role unless there is one of its name. */
export function seedRestartRole(lab: Lab, { role, optInTag }: RestartRole): void {
  seedRole(lab, {
    role,
    description: "Starts the instances of a failover drill that has died.",
    trust: {
      Effect: "Allow",
      Principal: { Service: "scheduler.amazonaws.com" },
      Action: "sts:AssumeRole",
      Condition: { StringEquals: { "aws:SourceAccount": lab.account, "aws:SourceArn": groupArn(lab, "default") } },
    },
    inline: {
      start: {
        Effect: "Allow",
        Action: "ec2:StartInstances",
        Resource: `arn:${lab.partition}:ec2:${lab.region}:${lab.account}:instance/*`,
        Condition: { StringEquals: { [`aws:ResourceTag/${optInTag.key}`]: optInTag.value } },
      },
    },
  });
}
