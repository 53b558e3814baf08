// The permissions for making, comparing and removing the stacks.
// Source of which action takes which resource: docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudformation.html, list_amazons3.html
import type { Plan } from "../../plan/types.ts";
import { ANYTHING, type Need, type NeedsContext, needs, type Stage } from "./types.ts";

/** Stacks of the plan; nested ones are named after their root, with something drawn behind it. */
function stackArns({ plan, regional }: NeedsContext): readonly string[] {
  return plan.stacks.flatMap(({ name, nested = [] }) => [
    regional("cloudformation", `stack/${name}/*`),
    ...(nested.length === 0 ? [] : [regional("cloudformation", `stack/${name}-*/*`)]),
  ]);
}

export function deployNeeds(context: NeedsContext): readonly Need[] {
  const stacks = stackArns(context);
  const on = (names: readonly string[], why: string, when: readonly Stage[]) =>
    needs(
      names.map((name) => `cloudformation:${name}`),
      stacks,
      why,
      when,
    );
  return [
    ...on(["DescribeStacks"], "read the stacks' state and outputs", ["plan", "deploy", "drill", "sweep", "teardown"]),
    ...on(["GetTemplate"], "compare the stacks with the templates", ["plan", "deploy"]),
    ...on(["ListStackResources"], "find the instances of a stack", ["plan", "deploy", "drill"]),
    ...on(["ListChangeSets"], "find change sets that were left", ["deploy", "drill", "sweep"]),
    ...on(["CreateChangeSet", "ExecuteChangeSet"], "create and update the stacks", ["deploy"]),
    ...on(["DescribeChangeSet", "DeleteChangeSet"], "follow change sets, and remove those that were left", ["deploy", "sweep"]),
    ...on(["DescribeStackEvents"], "follow what CloudFormation does", ["deploy", "teardown"]),
    ...on(["DeleteStack"], "remove the stacks, and the shells of those that could not be created", ["deploy", "sweep", "teardown"]),
    ...on(["DetectStackDrift", "DetectStackResourceDrift", "DescribeStackResourceDrifts"], "detect drift", ["plan"]),
    ...needs(["cloudformation:DescribeStackDriftDetectionStatus"], ANYTHING, "detect drift", ["plan"]),
    ...passNeeds(context),
    ...uploadNeeds(context),
    ...emptyingNeeds(context),
  ];
}

/** The role of CloudFormation itself, where it has one of its own. */
function passNeeds({ plan, role }: NeedsContext): readonly Need[] {
  const passed = plan.deployRole === undefined ? [] : [role(plan.deployRole)];
  return needs(["iam:PassRole"], passed, "let CloudFormation work with its own role", ["deploy"], {
    "iam:PassedToService": ["cloudformation.amazonaws.com"],
  });
}

/** Templates that CloudFormation reads from a bucket, with its caller's rights. */
function uploadNeeds({ plan, partition, regional }: NeedsContext): readonly Need[] {
  const named = plan.stacks.flatMap(({ upload }) => (upload?.named ? [upload] : []));
  const buckets = distinct(named.map(({ bucket }) => `arn:${partition}:s3:::${bucket}`));
  // Every drill of the name, not only this version of its templates: teardown removes the earlier ones too.
  const objects = distinct(
    named.flatMap(({ bucket, objects }) =>
      objects.map(({ key }) => `arn:${partition}:s3:::${bucket}/${key.slice(0, key.lastIndexOf("/"))}/*`),
    ),
  );
  return [
    ...needs(["s3:ListBucket"], buckets, "see whether the bucket for templates is there", ["deploy"]),
    ...needs(["s3:GetObject", "s3:PutObject"], objects, "put templates where CloudFormation reads them", ["deploy"]),
    ...needs(["s3:ListBucketVersions"], buckets, "find the templates that were put there", ["teardown"]),
    ...needs(["s3:DeleteObject", "s3:DeleteObjectVersion"], objects, "delete the templates that were put there", ["teardown"]),
    ...needs(
      ["cloudformation:DescribeStacks"],
      buckets.length === 0 ? [] : [regional("cloudformation", "stack/*/*")],
      "see whether another stack still needs the templates that were put there",
      ["teardown"],
    ),
  ];
}

/** CloudFormation deletes no bucket that holds something. The error page's must bear the site's name; of others only AWS knows the names. */
function emptyingNeeds({ plan, partition }: NeedsContext): readonly Need[] {
  if (!makesBucket(plan)) return [];
  const bucket = `arn:${partition}:s3:::${plan.site.host}`;
  return [
    ...needs(["s3:ListBucketVersions"], [bucket], "empty the error page's bucket before it is deleted", ["teardown"]),
    ...needs(["s3:DeleteObject", "s3:DeleteObjectVersion"], [`${bucket}/*`], "empty the error page's bucket before it is deleted", [
      "teardown",
    ]),
  ];
}

function makesBucket({ stacks }: Plan): boolean {
  return stacks.some(({ body, nested = [] }) =>
    [body, ...nested.map((child) => child.body)].some((text) => text.includes("AWS::S3::Bucket")),
  );
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
