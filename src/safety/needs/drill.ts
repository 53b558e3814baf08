// The permissions for the drill itself: looking, refusing, lock, marks, timer, the stop and the start.
// Source of which action takes which resource and condition keys: docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html,
// list_amazoneventbridgescheduler.html, list_amazonroute53.html, list_awselasticloadbalancingv2.html, list_amazoncloudwatch.html, list_awsidentityandaccessmanagementiam.html
import { MARK, STOP_TAG } from "../marks.ts";
import { lockName } from "../site-lock.ts";
import { startKeyNeeds } from "./keys.ts";
import { ANYTHING, type Need, type NeedsContext, needs } from "./types.ts";

const MARKS: readonly string[] = Object.values(MARK);

export function drillNeeds(context: NeedsContext): readonly Need[] {
  return [...watchNeeds(context), ...instanceNeeds(context), ...lockNeeds(context), ...timerNeeds(context), ...gateNeeds(context)];
}

function watchNeeds({ partition, hostedZone }: NeedsContext): readonly Need[] {
  const healthCheck = `arn:${partition}:route53:::healthcheck/*`;
  return [
    ...needs(["route53:ListHostedZones"], ANYTHING, "find the site's hosted zone", ["plan", "deploy", "drill"]),
    ...needs(["route53:GetHostedZone"], [hostedZone], "find the zone's name servers", ["plan", "deploy", "drill"]),
    ...needs(["route53:ListResourceRecordSets"], [hostedZone], "read the site's record sets", ["plan", "drill"]),
    ...needs(["route53:GetHealthCheck", "route53:GetHealthCheckStatus"], [healthCheck], "watch the health checkers", ["drill"]),
    ...needs(
      ["DescribeLoadBalancers", "DescribeTargetGroups", "DescribeTargetHealth"].map((name) => `elasticloadbalancing:${name}`),
      ANYTHING,
      "find the load balancer and watch its targets",
      ["plan", "drill"],
    ),
  ];
}

function instanceNeeds(context: NeedsContext): readonly Need[] {
  const { plan, regional } = context;
  const instances = [regional("ec2", "instance/*")];
  const { key, value } = plan.limits.optInTag;
  const optedIn = { [`aws:ResourceTag/${key}`]: [value], [`ec2:ResourceTag/${key}`]: [value] };
  return [
    ...needs(["ec2:DescribeInstances"], ANYTHING, "find the instances and read their tags", ["plan", "drill", "teardown"]),
    ...needs(["ec2:DescribeInstanceStatus"], ANYTHING, "watch the instances' states", ["drill", "restore", "sweep"]),
    ...needs(["ec2:DescribeTags"], ANYTHING, "read the marks on the instances", ["drill", "restore", "sweep"]),
    ...needs(["ec2:DescribeInstanceAttribute"], instances, "see what protects the instances", ["plan", "drill"], optedIn),
    ...needs(["ec2:DescribeVolumes"], ANYTHING, "see under which keys the instances' volumes are encrypted", ["drill"]),
    ...needs(["ec2:DescribeInstanceTypes"], ANYTHING, "see which instances have disks that a stop empties", ["drill"]),
    ...needs(["ec2:StopInstances"], instances, "stop the instances", ["drill"], optedIn),
    ...needs(["ec2:StartInstances"], instances, "start the instances again", ["drill", "restore", "sweep"], optedIn),
    ...startKeyNeeds(context),
    ...needs(["ec2:CreateTags"], instances, "write the undo on the instances before they are stopped", ["drill"], {
      ...optedIn,
      "aws:TagKeys": MARKS,
    }),
    ...needs(["ec2:DeleteTags"], instances, "take the marks off the instances", ["drill", "restore", "sweep"], {
      ...optedIn,
      "aws:TagKeys": [...MARKS, STOP_TAG],
    }),
  ];
}

/** The site's lock is a stack of its own. */
function lockNeeds({ plan, regional }: NeedsContext): readonly Need[] {
  const lock = [regional("cloudformation", `stack/${lockName(plan.site)}/*`)];
  return [
    ...needs(["cloudformation:CreateStack"], lock, "take the site's lock", ["drill"]),
    ...needs(["cloudformation:DescribeStacks"], lock, "read the site's lock", ["drill", "sweep", "teardown"]),
    ...needs(["cloudformation:DeleteStack"], lock, "release the site's lock", ["drill", "sweep"]),
  ];
}

function timerNeeds({ plan, regional, role }: NeedsContext): readonly Need[] {
  const { restartTimer } = plan.safety;
  const timers = [regional("scheduler", "schedule/default/failover-drill-restart-*")];
  const armed = restartTimer === "off" ? [] : [role(restartTimer.role)];
  const ownTimers = armed.length === 0 ? [] : timers;
  return [
    ...needs(["scheduler:CreateSchedule"], ownTimers, "set the restart timer", ["drill"]),
    ...needs(["iam:PassRole"], armed, "hand the restart timer its role", ["drill"], {
      "iam:PassedToService": ["scheduler.amazonaws.com"],
    }),
    ...needs(["scheduler:GetSchedule"], ownTimers, "read the restart timer back", ["drill"]),
    ...needs(["scheduler:DeleteSchedule"], ownTimers, "remove the restart timer after the restore", ["restore"]),
    // Whatever this drill does without, an earlier one may have left a timer.
    ...needs(["scheduler:GetSchedule", "scheduler:DeleteSchedule"], timers, "remove timers of dead drills", ["sweep"]),
    ...needs(["scheduler:ListSchedules"], ANYTHING, "find timers of dead drills", ["sweep"]),
  ];
}

/** What the restart timer does with its own role. */
export function restartNeeds(context: NeedsContext): readonly Need[] {
  const { plan, regional } = context;
  const { key, value } = plan.limits.optInTag;
  const optedIn = { [`aws:ResourceTag/${key}`]: [value], [`ec2:ResourceTag/${key}`]: [value] };
  const why = "start the instances should the drill have died";
  return [...needs(["ec2:StartInstances"], [regional("ec2", "instance/*")], why, ["restore"], optedIn), ...startKeyNeeds(context)];
}

/** What is asked before anything is touched: of the caller, and of the roles that are handed over. */
function gateNeeds({ plan, regional, role, caller }: NeedsContext): readonly Need[] {
  const { alarms, permissions, restartTimer } = plan.safety;
  const roles = [...(restartTimer === "off" ? [] : [restartTimer.role]), ...(plan.deployRole === undefined ? [] : [plan.deployRole])];
  return [
    // AWS asks for the right to all alarms, whichever are named (DescribeAlarms in list_amazoncloudwatch.html).
    ...needs(["cloudwatch:DescribeAlarms"], alarms.length === 0 ? [] : [regional("cloudwatch", "alarm:*")], "read the alarms' states", [
      "plan",
      "drill",
    ]),
    ...needs(["iam:GetRole"], permissions === "simulate" ? [caller] : [], "see beforehand whether every permission is there", ["drill"]),
    ...needs(
      ["iam:SimulatePrincipalPolicy"],
      permissions === "simulate" ? [caller, ...roles.map(role)] : [],
      "see beforehand whether every permission is there",
      ["drill"],
    ),
  ];
}
