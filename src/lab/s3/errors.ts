// S3's errors, in its own words. Source: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
import { LabError } from "../operation.ts";

export const noSuchBucket = () => new LabError("NoSuchBucket", "The specified bucket does not exist", 404);
export const noSuchKey = () => new LabError("NoSuchKey", "The specified key does not exist.", 404);
export const noSuchVersion = () => new LabError("NoSuchVersion", "The specified version does not exist.", 404);
export const notFound = () => new LabError("NotFound", "NotFound", 404);
export const bucketNotEmpty = () => new LabError("BucketNotEmpty", "The bucket you tried to delete is not empty", 409);
export const invalidBucketName = () => new LabError("InvalidBucketName", "The specified bucket is not valid.", 400);
export const bucketAlreadyOwnedByYou = () =>
  new LabError("BucketAlreadyOwnedByYou", "Your previous request to create the named bucket succeeded and you already own it.", 409);
export const bucketAlreadyExists = () =>
  new LabError(
    "BucketAlreadyExists",
    "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.",
    409,
  );
export const noSuchWebsiteConfiguration = () =>
  new LabError("NoSuchWebsiteConfiguration", "The specified bucket does not have a website configuration", 404);
export const noSuchBucketPolicy = () => new LabError("NoSuchBucketPolicy", "The bucket policy does not exist", 404);
export const noSuchPublicAccessBlock = () =>
  new LabError("NoSuchPublicAccessBlockConfiguration", "The public access block configuration was not found", 404);
export const noSuchTagSet = () => new LabError("NoSuchTagSet", "The TagSet does not exist", 404);
export const noSuchOwnershipControls = () =>
  new LabError("OwnershipControlsNotFoundError", "The bucket ownership controls were not found", 404);
export const malformedPolicy = (message: string) => new LabError("MalformedPolicy", message, 400);
export const invalidArgument = (message: string) => new LabError("InvalidArgument", message, 400);
