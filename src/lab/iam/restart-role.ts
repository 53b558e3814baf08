// The role of the restart timer as templates/roles.yml makes it, for labs in which nobody has deployed that.
import type { Lab } from "../lab.ts";
import { groupArn } from "../scheduler/find.ts";
import { uniqueId } from "./find.ts";

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
  const [, account, path, name] = /^arn:[\w-]+:iam::(\d{12}):role(\/(?:.*\/)?)([^/]+)$/.exec(role) ?? [role, lab.account, "/", role];
  if (account !== lab.account || name === undefined || path === undefined || lab.iam.roles.has(name)) return;
  lab.iam.roles.set(name, {
    name,
    id: uniqueId(lab, "AROA"),
    arn: `arn:${lab.partition}:iam::${lab.account}:role${path}${name}`,
    path,
    createdAt: lab.clock.now(),
    trust: {
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: "scheduler.amazonaws.com" },
          Action: "sts:AssumeRole",
          Condition: { StringEquals: { "aws:SourceAccount": lab.account, "aws:SourceArn": groupArn(lab, "default") } },
        },
      ],
    },
    description: "Starts the instances of a failover drill that has died.",
    maxSessionDuration: 3_600,
    permissionsBoundary: undefined,
    inline: new Map<string, unknown>([
      [
        "start",
        {
          Version: "2012-10-17",
          Statement: [
            {
              Effect: "Allow",
              Action: "ec2:StartInstances",
              Resource: `arn:${lab.partition}:ec2:${lab.region}:${lab.account}:instance/*`,
              Condition: { StringEquals: { [`aws:ResourceTag/${optInTag.key}`]: optInTag.value } },
            },
          ],
        },
      ],
    ]),
    attached: new Set(),
    tags: [],
  });
}
