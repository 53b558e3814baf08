// What every answer to a request that wrote an object tells of it.
import { NULL_VERSION } from "../objects.ts";
import type { ObjectVersion } from "../state.ts";

/** Every object is encrypted. Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html */
export const written = ({ versionId, encryption }: ObjectVersion) => ({
  ServerSideEncryption: encryption,
  ...(versionId === NULL_VERSION ? {} : { VersionId: versionId }),
});
