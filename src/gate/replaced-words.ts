// What it does to a running site when CloudFormation builds one of its resources anew, in a template author's words.
import type { ModelResource } from "../plan/site-model.ts";
import type { Replaced } from "./types.ts";

/** By type. CloudFormation makes the new one first and deletes the old one when the update is done. */
const WORDS: Readonly<Record<string, Partial<Record<Replaced, string>> & { readonly replaced: string }>> = {
  "AWS::EC2::Instance": {
    replaced:
      "a new instance boots for the first time, takes the old one's place in the target group and serves nobody until it has passed the checks; all of them at once is an outage until then, or a failover",
    "maybe-replaced":
      "the instance is stopped and started again (with an instance-store root it is replaced); all of them at once is what a drill does, so visitors get the error page meanwhile",
    removed: "the instance is terminated with everything on it",
  },
  "AWS::ElasticLoadBalancingV2::LoadBalancer": {
    replaced:
      "a new load balancer under another DNS name takes over; resolvers may hand out the old addresses for another 60 s, and the old one is deleted at the end of the update",
    removed: "the site loses its load balancer",
  },
  "AWS::ElasticLoadBalancingV2::TargetGroup": {
    replaced:
      "the targets register anew and must pass the first checks in the new group; a listener moves over only when the new group is there",
    removed: "the load balancer has nothing to forward to",
  },
  "AWS::ElasticLoadBalancingV2::Listener": {
    replaced: "a listener on the same port cannot be made while the old one is there: the update fails, or the port is closed for a moment",
    removed: "the load balancer refuses connections on that port",
  },
  "AWS::S3::Bucket": {
    replaced:
      "a new, empty bucket under another name: S3 finds a website by the site's name, so it shows the error page only when the bucket has exactly that name; deleting the old one fails while it has objects",
    removed: "the error page is gone: after a failover visitors get NoSuchBucket",
  },
  "AWS::Route53::HealthCheck": {
    replaced: "a new health check counts as healthy or not only after its first rounds; the record moves over to it in the same update",
    removed: "Route 53 has one signal less to leave a dead primary",
  },
  "AWS::Route53::RecordSet": {
    replaced: "the name's record is made anew: for as long as it is missing nobody finds the site",
    removed: "the name has one record less",
  },
  "AWS::Route53::RecordSetGroup": {
    replaced: "the name's records are made anew: for as long as they are missing nobody finds the site",
    removed: "the site's name is gone from DNS",
  },
  "AWS::Route53::HostedZone": {
    replaced: "a new zone has other name servers: the site's name is gone until the registrar points at them",
    removed: "the whole zone is gone from DNS",
  },
  "AWS::EC2::VPC": {
    replaced: "everything inside the network is built anew with it, the load balancer and the instances included",
    removed: "everything inside the network goes with it",
  },
  "AWS::EC2::Subnet": {
    replaced: "whatever lives in the subnet is built anew with it; a range that overlaps the old subnet's makes the update fail",
    removed: "whatever lives in the subnet must go first",
  },
  "AWS::EC2::SecurityGroup": {
    replaced: "what wears the group is moved to the new one; rules that name the old one must follow in the same update",
    removed: "it cannot be deleted while something wears it",
  },
  "AWS::EC2::VPCEndpoint": {
    replaced: "instances cannot reach S3 in between: a first boot in that moment installs nothing",
    removed: "instances without another way out cannot install their packages at the first boot",
  },
};

const GENERAL: Readonly<Record<Replaced, string>> = {
  replaced: "it is built anew and the old one is deleted",
  "maybe-replaced": "depending on what AWS finds it is changed in place or built anew",
  renamed: "to CloudFormation another logical id is another resource: the new one is built first, then the old one is deleted",
  removed: "it is deleted",
};

/** Properties that give a resource a name that only one can have. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  "AWS::S3::Bucket": ["BucketName"],
  "AWS::ElasticLoadBalancingV2::LoadBalancer": ["Name"],
  "AWS::ElasticLoadBalancingV2::TargetGroup": ["Name"],
  "AWS::IAM::Role": ["RoleName"],
  "AWS::Lambda::Function": ["FunctionName"],
  "AWS::Logs::LogGroup": ["LogGroupName"],
  "AWS::EC2::SecurityGroup": ["GroupName"],
  "AWS::Route53::RecordSet": ["Name"],
  "AWS::Route53::RecordSetGroup": ["RecordSets"],
  "AWS::ElasticLoadBalancingV2::Listener": ["Port"],
};

/** `now`: the resource of the same logical id on head. */
export function whatItDoes(old: ModelResource, how: Replaced, now: ModelResource | undefined): string {
  const words = WORDS[old.type];
  const said = how === "renamed" ? GENERAL.renamed : (words?.[how] ?? (how === "replaced" ? words?.replaced : undefined) ?? GENERAL[how]);
  const after = how === "renamed" ? old.properties : now?.properties;
  const clash = (NAMES[old.type] ?? []).find((name) => old.properties[name] !== undefined && same(old.properties[name], after?.[name]));
  if (how === "removed" || how === "maybe-replaced" || clash === undefined)
    return how === "renamed" && words ? `${said}; ${words.replaced}` : said;
  return `${said}; both cannot have the same ${clash}, so the update fails: change the name too, or keep the logical id`;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
