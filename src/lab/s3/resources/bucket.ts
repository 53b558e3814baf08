// AWS::S3::Bucket. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { flag, object, objects, type Properties, text } from "../../properties.ts";
import type { ExistingResource, ResourceModel, ResourceRequest, ResourceTag } from "../../resource.ts";
import { encryptionOf } from "../about.ts";
import {
  type Bucket,
  bucketNamed,
  changed,
  createBucket,
  deleteBucket,
  EVERYTHING_BLOCKED,
  type ObjectOwnership,
  type PublicAccessBlock,
} from "../state.ts";
import { websiteConfiguration } from "../website-configuration.ts";
import { websiteEndpointOf } from "../website-endpoints.ts";
import { readBucket } from "./read-bucket.ts";

/** Settings that change nothing the lab shows: held by CloudFormation, without effect here. */
const WITHOUT_EFFECT = new Set(["BucketName", "LifecycleConfiguration", "LoggingConfiguration", "MetricsConfigurations"]);
const MODELLED = new Set([
  "BucketEncryption",
  "OwnershipControls",
  "PublicAccessBlockConfiguration",
  "Tags",
  "VersioningConfiguration",
  "WebsiteConfiguration",
]);

export const bucketResource: ResourceModel = {
  type: "AWS::S3::Bucket",

  create: async (lab, request) => {
    const bucket = createBucket(lab, text(request.properties, "BucketName") ?? generatedName(lab, request));
    request.initiated(bucket.name);
    configure(lab, bucket, request);
    await lab.clock.sleep(lab.draw("s3.create-bucket"));
    return { physicalId: bucket.name };
  },

  update: async (lab, request, existing) => {
    await lab.clock.sleep(lab.draw("s3.update-bucket"));
    configure(lab, bucketNamed(lab, existing.physicalId), request);
    return { physicalId: existing.physicalId };
  },

  remove: async (lab: Lab, existing: ExistingResource) => {
    await lab.clock.sleep(lab.draw("s3.delete-bucket"));
    // Somebody may have deleted it already: CloudFormation takes that as done.
    if (lab.s3.buckets.has(existing.physicalId)) deleteBucket(lab, existing.physicalId);
  },

  read: readBucket,

  attribute: (lab, name, attribute) => {
    const suffix = lab.partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";
    switch (attribute) {
      case "Arn":
        return `arn:${lab.partition}:s3:::${name}`;
      case "DomainName":
        return `${name}.s3.${suffix}`;
      case "DualStackDomainName":
        return `${name}.s3.dualstack.${lab.region}.${suffix}`;
      case "RegionalDomainName":
        return `${name}.s3.${lab.region}.${suffix}`;
      case "WebsiteURL":
        return `http://${name}.${websiteEndpointOf(lab.region)?.dnsName ?? `s3-website.${lab.region}.${suffix}`}`;
      default:
        return undefined;
    }
  },
};

/** `<stack>-<logical id>-<random>`, lower case, at most 63 characters. Source: aws-properties-name.html of the CloudFormation guide. */
function generatedName(lab: Lab, { stackName, logicalId }: ResourceRequest): string {
  return `${`${stackName}-${logicalId}`.toLowerCase().slice(0, 50)}-${lab.ids.hex(12)}`;
}

function configure(lab: Lab, bucket: Bucket, request: ResourceRequest): void {
  const { properties, stackName, logicalId } = request;
  for (const name of Object.keys(properties)) {
    if (!MODELLED.has(name) && !WITHOUT_EFFECT.has(name)) lab.notModelled(`AWS::S3::Bucket ${name}`, `${stackName}/${logicalId}`);
  }
  bucket.website = websiteOf(lab, properties, bucket.name);
  bucket.publicAccessBlock = publicAccessBlockOf(properties);
  bucket.ownership = ownershipOf(properties);
  bucket.encryption = defaultEncryption(properties);
  // Versioning that was once on can only be suspended.
  const versioning = text(object(properties, "VersioningConfiguration") ?? {}, "Status");
  if (versioning === "Enabled" || versioning === "Suspended") bucket.versioning = versioning;
  else if (bucket.versioning !== undefined) bucket.versioning = "Suspended";
  bucket.tags = [...request.tags, ...((objects(properties, "Tags") ?? []) as unknown as readonly ResourceTag[])].map(({ Key, Value }) => ({
    Key: String(Key),
    Value: String(Value),
  }));
  changed(bucket);
}

function defaultEncryption(properties: Properties): Bucket["encryption"] {
  const [rule] = objects(object(properties, "BucketEncryption") ?? {}, "ServerSideEncryptionConfiguration") ?? [];
  const byDefault = rule && object(rule, "ServerSideEncryptionByDefault");
  return encryptionOf(byDefault && text(byDefault, "SSEAlgorithm")) ?? "AES256";
}

function websiteOf(lab: Lab, properties: Properties, bucketName: string) {
  const website = object(properties, "WebsiteConfiguration");
  if (website === undefined) return undefined;
  if (website.RoutingRules !== undefined) lab.notModelled("website routing rules", bucketName);
  const redirect = object(website, "RedirectAllRequestsTo");
  return websiteConfiguration({
    indexDocument: text(website, "IndexDocument"),
    errorDocument: text(website, "ErrorDocument"),
    redirectHostName: redirect === undefined ? undefined : text(redirect, "HostName"),
    redirectProtocol: redirect === undefined ? undefined : text(redirect, "Protocol"),
  });
}

/** Left out: everything is blocked, as in every new bucket. Given: what it leaves out is false. */
function publicAccessBlockOf(properties: Properties): PublicAccessBlock {
  const block = object(properties, "PublicAccessBlockConfiguration");
  if (block === undefined) return EVERYTHING_BLOCKED;
  const of = (name: keyof PublicAccessBlock) => flag(block, name) ?? false;
  return {
    BlockPublicAcls: of("BlockPublicAcls"),
    IgnorePublicAcls: of("IgnorePublicAcls"),
    BlockPublicPolicy: of("BlockPublicPolicy"),
    RestrictPublicBuckets: of("RestrictPublicBuckets"),
  };
}

const OWNERSHIP: readonly ObjectOwnership[] = ["BucketOwnerEnforced", "BucketOwnerPreferred", "ObjectWriter"];

function ownershipOf(properties: Properties): ObjectOwnership {
  const rules = objects(object(properties, "OwnershipControls") ?? {}, "Rules") ?? [];
  const wanted = rules[0] === undefined ? "BucketOwnerEnforced" : text(rules[0], "ObjectOwnership");
  const known = OWNERSHIP.find((candidate) => candidate === wanted);
  if (known === undefined)
    throw new LabError(
      "ValidationError",
      `Properties validation failed: #/OwnershipControls/Rules/0/ObjectOwnership: ${wanted} is not a valid enum value`,
    );
  return known;
}
