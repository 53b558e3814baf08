// A bucket as a template would describe it, for drift detection.
import type { Lab } from "../../lab.ts";
import type { Properties } from "../../properties.ts";
import { type ExistingResource, peopleTags } from "../../resource.ts";

/** Settings that the lab only holds (see bucket.ts) cannot be read. */
export function readBucket(lab: Lab, { physicalId }: ExistingResource): Properties | undefined {
  const own = lab.s3.buckets.get(physicalId);
  if (own === undefined) return undefined;
  const { website } = own;
  return {
    BucketName: own.name,
    WebsiteConfiguration: website && {
      IndexDocument: website.indexDocument,
      ErrorDocument: website.errorDocument,
      RedirectAllRequestsTo: website.redirectAll && { HostName: website.redirectAll.hostName, Protocol: website.redirectAll.protocol },
    },
    PublicAccessBlockConfiguration: own.publicAccessBlock,
    OwnershipControls: own.ownership && { Rules: [{ ObjectOwnership: own.ownership }] },
    VersioningConfiguration: own.versioning && { Status: own.versioning },
    Tags: peopleTags(own.tags),
  };
}
