// S3's errors, in its own words. Source: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
import { LabError } from "../operation.ts";

/** An error that says more than its code: further elements of the document, further headers of the answer. */
export class DetailedError extends LabError {
  readonly details: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: string,
    message: string,
    httpStatusCode: number,
    details: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(code, message, httpStatusCode);
    this.details = details;
    this.headers = headers;
  }
}

export const noSuchBucket = () => new LabError("NoSuchBucket", "The specified bucket does not exist", 404);
export const noSuchKey = () => new LabError("NoSuchKey", "The specified key does not exist.", 404);
/** Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html */
export const deletedKey = (versionId: string) =>
  new DetailedError("NoSuchKey", "The specified key does not exist.", 404, {}, markerHeaders(versionId));
export const deleteMarkerRead = (versionId: string) =>
  new DetailedError(
    "MethodNotAllowed",
    "The specified method is not allowed against this resource.",
    405,
    { Method: "GET", ResourceType: "DeleteMarker" },
    { ...markerHeaders(versionId), allow: "DELETE" },
  );
const markerHeaders = (versionId: string) => ({ "x-amz-delete-marker": "true", "x-amz-version-id": versionId });
export const noSuchVersion = () => new LabError("NoSuchVersion", "The specified version does not exist.", 404);
export const notFound = () => new LabError("NotFound", "NotFound", 404);

/** An error as HEAD answers it, without a body that could carry its code: the SDK calls what is missing NotFound, all else Unknown. */
export function asHead(error: unknown): unknown {
  if (!(error instanceof LabError)) return error;
  const { httpStatusCode: status } = error.$metadata;
  const [code, message] = status === 404 ? ["NotFound", "NotFound"] : ["Unknown", "UnknownError"];
  return new DetailedError(code, message, status, {}, error instanceof DetailedError ? error.headers : {});
}

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
export const invalidRequest = (message: string) => new LabError("InvalidRequest", message, 400);
export const notImplemented = (message: string) => new LabError("NotImplemented", message, 501);
export const malformedXml = () =>
  new LabError("MalformedXML", "The XML you provided was not well-formed or did not validate against our published schema", 400);
export const preconditionFailed = (condition: string) =>
  new DetailedError("PreconditionFailed", "At least one of the pre-conditions you specified did not hold", 412, { Condition: condition });
/** The answer has no body that could carry a code: "Unknown" is what the SDK makes of it. `headers` let a cache renew what it has. */
export const notModified = (headers: Readonly<Record<string, string>>) => new DetailedError("Unknown", "UnknownError", 304, {}, headers);
export const invalidRange = (range: string, size: number) =>
  new DetailedError(
    "InvalidRange",
    "The requested range is not satisfiable",
    416,
    { RangeRequested: range, ActualObjectSize: String(size) },
    { "content-range": `bytes */${size}` },
  );
export const noSuchUpload = (uploadId: string) =>
  new DetailedError(
    "NoSuchUpload",
    "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.",
    404,
    { UploadId: uploadId },
  );
