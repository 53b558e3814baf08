// What the two listings of current objects have in common.
import type { Owner } from "@aws-sdk/client-s3";
import { type Listed, type ListedPage, type ListingQuery, listNames } from "../listing.ts";
import { currentObject, sortedKeys } from "../objects.ts";
import type { Bucket } from "../state.ts";

/** A page of the keys that are there now. Throws InvalidArgument. */
export function currentPage(bucket: Bucket, query: ListingQuery): ListedPage {
  return listNames(
    sortedKeys(bucket, query.prefix).filter((key) => currentObject(bucket, key) !== undefined),
    query,
  );
}

/** `Contents` of an answer; left out when no key is listed by itself. */
export function contents(bucket: Bucket, items: readonly Listed[], owner: Owner | undefined) {
  const objects = items.flatMap(({ name, isPrefix }) => (isPrefix ? [] : [currentObject(bucket, name)]));
  if (objects.length === 0) return {};
  return {
    Contents: objects.flatMap((object) =>
      object === undefined
        ? []
        : [
            {
              Key: object.key,
              ETag: object.etag,
              Size: object.bytes.length,
              LastModified: new Date(object.lastModified),
              StorageClass: object.storageClass,
              ...(object.checksum === undefined
                ? {}
                : { ChecksumAlgorithm: [object.checksum.algorithm], ChecksumType: object.checksum.type }),
              ...(owner === undefined ? {} : { Owner: owner }),
            },
          ],
    ),
  };
}
