// The calls that the lab and moto are compared by, and their outcomes: an answer, or the error's code.
import {
  CloudFormationClient,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  GetTemplateSummaryCommand,
  ListExportsCommand,
  ListStackResourcesCommand,
  ListStacksCommand,
  ValidateTemplateCommand,
} from "@aws-sdk/client-cloudformation";
import {
  DescribeInstanceAttributeCommand,
  DescribeInstanceStatusCommand,
  DescribeInstancesCommand,
  DescribeInternetGatewaysCommand,
  DescribeNetworkAclsCommand,
  DescribeNetworkInterfacesCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeVpcAttributeCommand,
  DescribeVpcEndpointsCommand,
  DescribeVpcsCommand,
  EC2Client,
  StartInstancesCommand,
  StopInstancesCommand,
} from "@aws-sdk/client-ec2";
import {
  DescribeListenersCommand,
  DescribeLoadBalancerAttributesCommand,
  DescribeLoadBalancersCommand,
  DescribeTagsCommand,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import {
  ChangeResourceRecordSetsCommand,
  GetHealthCheckCommand,
  GetHostedZoneCommand,
  ListHostedZonesByNameCommand,
  ListResourceRecordSetsCommand,
  ListTagsForResourceCommand,
  type ResourceRecordSet,
  Route53Client,
} from "@aws-sdk/client-route-53";
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectsCommand,
  GetBucketWebsiteCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  ListPartsCommand,
  PutBucketWebsiteCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
  UploadPartCommand,
  UploadPartCopyCommand,
} from "@aws-sdk/client-s3";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { shippedStacks } from "./shipped-stacks.ts";

/** Outputs by `stack.Output`. */
export type Site = ReadonlyMap<string, string>;
export type Outcome = object;
export type Clients = ReturnType<typeof clientsAt>;
type Calls = Readonly<Record<string, (clients: Clients, site: Site) => Promise<object>>>;

/** Keys of nobody's account; the lab knows these. */
export function clientsAt(endpoint: string) {
  const credentials = { accessKeyId: "AKIAFAILOVERDRILLLAB", secretAccessKey: "failover-drill-lab/not-a-secret/00000000" };
  const where = { endpoint, region: "ap-northeast-1", credentials, maxAttempts: 1 };
  return {
    cloudformation: new CloudFormationClient(where),
    ec2: new EC2Client(where),
    elb: new ElasticLoadBalancingV2Client(where),
    route53: new Route53Client(where),
    s3: new S3Client({ ...where, forcePathStyle: true }),
    sts: new STSClient(where),
  };
}

export async function outcomeOf(call: () => Promise<object>): Promise<Outcome> {
  try {
    return await call();
  } catch (error) {
    return { error: (error as Error).name };
  }
}

const at = (site: Site, output: string): string => site.get(output) ?? `no ${output}`;
const vpc = (site: Site) => [{ Name: "vpc-id", Values: [at(site, "network.VpcId")] }];
const instances = (site: Site) => ({ InstanceIds: [at(site, "web.FirstInstanceId"), at(site, "web.SecondInstanceId")] });
const balancer = (site: Site) => ({ LoadBalancerArn: at(site, "load-balancer.LoadBalancerArn") });
const group = (site: Site) => ({ TargetGroupArn: at(site, "load-balancer.TargetGroupArn") });
const zoneOf = async ({ route53 }: Clients) =>
  (await route53.send(new ListHostedZonesByNameCommand({ DNSName: "example.com" }))).HostedZones?.[0]?.Id ?? "none";
const network = shippedStacks()[0]?.template ?? "";
const NONE = { Bucket: "there-is-no-such-bucket" };
const BUCKET = { Bucket: "compared" };

const COPY_SOURCE = `${BUCKET.Bucket}/${encodeURIComponent("a/b ü")}`;

async function uploadOf(s3: S3Client) {
  const { Uploads: [upload] = [] } = await s3.send(new ListMultipartUploadsCommand(BUCKET));
  return { ...BUCKET, Key: upload?.Key ?? "", UploadId: upload?.UploadId ?? "" };
}

async function completeUpload(s3: S3Client, numbers: readonly number[]) {
  const upload = await uploadOf(s3);
  const { Parts = [] } = await s3.send(new ListPartsCommand(upload));
  const named = numbers.map((PartNumber) => ({ PartNumber, ETag: Parts.find((part) => part.PartNumber === PartNumber)?.ETag }));
  return s3.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts: named } }));
}

/** Change nothing. */
export const reads: Calls = {
  "sts GetCallerIdentity": ({ sts }) => sts.send(new GetCallerIdentityCommand({})),
  ...Object.fromEntries(
    ["network", "endpoint", "web", "load-balancer", "dns"].flatMap((StackName) => [
      [
        `cloudformation DescribeStacks ${StackName}`,
        ({ cloudformation }: Clients) => cloudformation.send(new DescribeStacksCommand({ StackName })),
      ],
      [
        `cloudformation DescribeStackResources ${StackName}`,
        ({ cloudformation }: Clients) => cloudformation.send(new DescribeStackResourcesCommand({ StackName })),
      ],
    ]),
  ),
  "cloudformation DescribeStacks none": ({ cloudformation }) => cloudformation.send(new DescribeStacksCommand({ StackName: "none" })),
  "cloudformation ListStackResources": ({ cloudformation }) => cloudformation.send(new ListStackResourcesCommand({ StackName: "network" })),
  "cloudformation ListStacks": ({ cloudformation }) => cloudformation.send(new ListStacksCommand({})),
  "cloudformation ListExports": ({ cloudformation }) => cloudformation.send(new ListExportsCommand({})),
  "cloudformation ValidateTemplate": ({ cloudformation }) => cloudformation.send(new ValidateTemplateCommand({ TemplateBody: network })),
  "cloudformation GetTemplateSummary": ({ cloudformation }) => cloudformation.send(new GetTemplateSummaryCommand({ StackName: "network" })),
  "ec2 DescribeVpcs": ({ ec2 }, site) => ec2.send(new DescribeVpcsCommand({ Filters: vpc(site) })),
  "ec2 DescribeVpcAttribute": ({ ec2 }, site) =>
    ec2.send(new DescribeVpcAttributeCommand({ VpcId: at(site, "network.VpcId"), Attribute: "enableDnsHostnames" })),
  "ec2 DescribeSubnets": ({ ec2 }, site) => ec2.send(new DescribeSubnetsCommand({ Filters: vpc(site) })),
  "ec2 DescribeRouteTables": ({ ec2 }, site) => ec2.send(new DescribeRouteTablesCommand({ Filters: vpc(site) })),
  "ec2 DescribeNetworkAcls": ({ ec2 }, site) => ec2.send(new DescribeNetworkAclsCommand({ Filters: vpc(site) })),
  "ec2 DescribeNetworkAcls none": ({ ec2 }) => ec2.send(new DescribeNetworkAclsCommand({ NetworkAclIds: ["acl-0123456789abcdef0"] })),
  "ec2 DescribeNetworkInterfaces": ({ ec2 }, site) =>
    ec2.send(
      new DescribeNetworkInterfacesCommand({ Filters: [{ Name: "attachment.instance-id", Values: [at(site, "web.FirstInstanceId")] }] }),
    ),
  "ec2 DescribeNetworkInterfaces none": ({ ec2 }) =>
    ec2.send(new DescribeNetworkInterfacesCommand({ NetworkInterfaceIds: ["eni-0123456789abcdef0"] })),
  "ec2 DescribeSecurityGroups": ({ ec2 }, site) => ec2.send(new DescribeSecurityGroupsCommand({ Filters: vpc(site) })),
  "ec2 DescribeInternetGateways": ({ ec2 }, site) =>
    ec2.send(new DescribeInternetGatewaysCommand({ Filters: [{ Name: "attachment.vpc-id", Values: [at(site, "network.VpcId")] }] })),
  "ec2 DescribeVpcEndpoints": ({ ec2 }, site) =>
    ec2.send(new DescribeVpcEndpointsCommand({ VpcEndpointIds: [at(site, "endpoint.EndpointId")] })),
  "ec2 DescribeInstances": ({ ec2 }, site) => ec2.send(new DescribeInstancesCommand(instances(site))),
  "ec2 DescribeInstanceStatus": ({ ec2 }, site) => ec2.send(new DescribeInstanceStatusCommand(instances(site))),
  "ec2 DescribeInstanceAttribute": ({ ec2 }, site) =>
    ec2.send(new DescribeInstanceAttributeCommand({ InstanceId: at(site, "web.FirstInstanceId"), Attribute: "userData" })),
  "ec2 DescribeInstances none": ({ ec2 }) => ec2.send(new DescribeInstancesCommand({ InstanceIds: ["i-0123456789abcdef0"] })),
  "ec2 DescribeInstances malformed": ({ ec2 }) => ec2.send(new DescribeInstancesCommand({ InstanceIds: ["nonsense"] })),
  "ec2 StopInstances DryRun": ({ ec2 }, site) => ec2.send(new StopInstancesCommand({ ...instances(site), DryRun: true })),
  "elb DescribeLoadBalancers": ({ elb }, site) =>
    elb.send(new DescribeLoadBalancersCommand({ LoadBalancerArns: [balancer(site).LoadBalancerArn] })),
  "elb DescribeLoadBalancerAttributes": ({ elb }, site) => elb.send(new DescribeLoadBalancerAttributesCommand(balancer(site))),
  "elb DescribeListeners": ({ elb }, site) => elb.send(new DescribeListenersCommand(balancer(site))),
  "elb DescribeTargetGroups": ({ elb }, site) => elb.send(new DescribeTargetGroupsCommand(balancer(site))),
  "elb DescribeTargetGroupAttributes": ({ elb }, site) => elb.send(new DescribeTargetGroupAttributesCommand(group(site))),
  "elb DescribeTags": ({ elb }, site) => elb.send(new DescribeTagsCommand({ ResourceArns: [balancer(site).LoadBalancerArn] })),
  "elb DescribeLoadBalancers none": ({ elb }) => elb.send(new DescribeLoadBalancersCommand({ Names: ["none"] })),
  "route53 GetHostedZone": async (clients) => clients.route53.send(new GetHostedZoneCommand({ Id: await zoneOf(clients) })),
  "route53 ListResourceRecordSets": async (clients) =>
    clients.route53.send(new ListResourceRecordSetsCommand({ HostedZoneId: await zoneOf(clients) })),
  "route53 GetHealthCheck": ({ route53 }, site) =>
    route53.send(new GetHealthCheckCommand({ HealthCheckId: at(site, "dns.HealthCheckId") })),
  "route53 ListTagsForResource": ({ route53 }, site) =>
    route53.send(new ListTagsForResourceCommand({ ResourceType: "healthcheck", ResourceId: at(site, "dns.HealthCheckId") })),
  "route53 GetHealthCheck none": ({ route53 }) =>
    route53.send(new GetHealthCheckCommand({ HealthCheckId: "00000000-0000-4000-8000-000000000000" })),
  "route53 GetHostedZone none": ({ route53 }) => route53.send(new GetHostedZoneCommand({ Id: "Z0000000000000000000" })),
  "s3 ListObjectsV2 none": ({ s3 }) => s3.send(new ListObjectsV2Command(NONE)),
};

/** Change something; in this order. */
export const moves: Calls = {
  "ec2 StopInstances": ({ ec2 }, site) => ec2.send(new StopInstancesCommand(instances(site))),
  "ec2 StartInstances none": ({ ec2 }) => ec2.send(new StartInstancesCommand({ InstanceIds: ["i-0123456789abcdef0"] })),
  "route53 ChangeResourceRecordSets": async (clients) => {
    const record: ResourceRecordSet = { Name: "moto.example.com", Type: "A", TTL: 60, ResourceRecords: [{ Value: "192.0.2.1" }] };
    const ChangeBatch = { Comment: "compared", Changes: [{ Action: "UPSERT" as const, ResourceRecordSet: record }] };
    return clients.route53.send(new ChangeResourceRecordSetsCommand({ HostedZoneId: await zoneOf(clients), ChangeBatch }));
  },
  "s3 CreateBucket": ({ s3 }) =>
    s3.send(new CreateBucketCommand({ ...BUCKET, CreateBucketConfiguration: { LocationConstraint: "ap-northeast-1" } })),
  "s3 GetBucketWebsite none": ({ s3 }) => s3.send(new GetBucketWebsiteCommand(BUCKET)),
  "s3 PutBucketWebsite": ({ s3 }) =>
    s3.send(new PutBucketWebsiteCommand({ ...BUCKET, WebsiteConfiguration: { IndexDocument: { Suffix: "index.html" } } })),
  "s3 GetBucketWebsite": ({ s3 }) => s3.send(new GetBucketWebsiteCommand(BUCKET)),
  "s3 PutObject": ({ s3 }) => s3.send(new PutObjectCommand({ ...BUCKET, Key: "a/b ü", Body: "text", ContentType: "text/plain" })),
  "s3 HeadObject": ({ s3 }) => s3.send(new HeadObjectCommand({ ...BUCKET, Key: "a/b ü" })),
  "s3 HeadObject none": ({ s3 }) => s3.send(new HeadObjectCommand({ ...BUCKET, Key: "none" })),
  "s3 HeadObject checksum": ({ s3 }) => s3.send(new HeadObjectCommand({ ...BUCKET, Key: "a/b ü", ChecksumMode: "ENABLED" })),
  "s3 HeadObject range": ({ s3 }) => s3.send(new HeadObjectCommand({ ...BUCKET, Key: "a/b ü", Range: "bytes=1-2" })),
  "s3 HeadObject not modified": async ({ s3 }) => {
    const { ETag } = await s3.send(new HeadObjectCommand({ ...BUCKET, Key: "a/b ü" }));
    return s3.send(new HeadObjectCommand({ ...BUCKET, Key: "a/b ü", IfNoneMatch: ETag }));
  },
  "s3 GetObject range beyond": ({ s3 }) => s3.send(new GetObjectCommand({ ...BUCKET, Key: "a/b ü", Range: "bytes=9-" })),
  "s3 PutObject if none": ({ s3 }) => s3.send(new PutObjectCommand({ ...BUCKET, Key: "a/b ü", Body: "", IfNoneMatch: "*" })),
  "s3 PutObjectTagging": ({ s3 }) =>
    s3.send(new PutObjectTaggingCommand({ ...BUCKET, Key: "a/b ü", Tagging: { TagSet: [{ Key: "k", Value: "v" }] } })),
  "s3 CopyObject": ({ s3 }) => s3.send(new CopyObjectCommand({ ...BUCKET, Key: "copy", CopySource: COPY_SOURCE })),
  "s3 CopyObject itself": ({ s3 }) => s3.send(new CopyObjectCommand({ ...BUCKET, Key: "a/b ü", CopySource: COPY_SOURCE })),
  "s3 GetObjectTagging": ({ s3 }) => s3.send(new GetObjectTaggingCommand({ ...BUCKET, Key: "copy" })),
  "s3 CreateMultipartUpload": ({ s3 }) => s3.send(new CreateMultipartUploadCommand({ ...BUCKET, Key: "parts" })),
  "s3 ListMultipartUploads": ({ s3 }) => s3.send(new ListMultipartUploadsCommand(BUCKET)),
  "s3 UploadPart": async ({ s3 }) => s3.send(new UploadPartCommand({ ...(await uploadOf(s3)), PartNumber: 1, Body: "part" })),
  "s3 UploadPartCopy": async ({ s3 }) =>
    s3.send(new UploadPartCopyCommand({ ...(await uploadOf(s3)), PartNumber: 2, CopySource: COPY_SOURCE, CopySourceRange: "bytes=1-2" })),
  "s3 ListParts": async ({ s3 }) => s3.send(new ListPartsCommand(await uploadOf(s3))),
  "s3 CompleteMultipartUpload small": async ({ s3 }) => completeUpload(s3, [1, 2]),
  "s3 CompleteMultipartUpload": async ({ s3 }) => completeUpload(s3, [1]),
  "s3 HeadObject parts": ({ s3 }) => s3.send(new HeadObjectCommand({ ...BUCKET, Key: "parts" })),
  "s3 AbortMultipartUpload none": ({ s3 }) => s3.send(new AbortMultipartUploadCommand({ ...BUCKET, Key: "parts", UploadId: "none" })),
  "s3 ListObjects": ({ s3 }) => s3.send(new ListObjectsCommand({ ...BUCKET, Delimiter: "/" })),
  "s3 GetObject none": ({ s3 }) => s3.send(new GetObjectCommand({ ...BUCKET, Key: "none" })),
  "s3 ListObjectsV2": ({ s3 }) => s3.send(new ListObjectsV2Command({ ...BUCKET, Delimiter: "/" })),
  "s3 DeleteBucket full": ({ s3 }) => s3.send(new DeleteBucketCommand(BUCKET)),
  "s3 DeleteObjects": ({ s3 }) =>
    s3.send(new DeleteObjectsCommand({ ...BUCKET, Delete: { Objects: ["a/b ü", "none", "copy", "parts"].map((Key) => ({ Key })) } })),
  "s3 DeleteBucket": ({ s3 }) => s3.send(new DeleteBucketCommand(BUCKET)),
};
