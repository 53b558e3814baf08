// How a bucket is set up as a website.
import { invalidArgument } from "./errors.ts";

export interface WebsiteConfiguration {
  /** Required unless everything is redirected. */
  readonly indexDocument: string | undefined;
  readonly errorDocument: string | undefined;
  readonly redirectAll: { readonly hostName: string; readonly protocol: "http" | "https" | undefined } | undefined;
}

/** Throws InvalidArgument in S3's words. Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketWebsite.html */
export function websiteConfiguration(configuration: {
  readonly indexDocument?: string | undefined;
  readonly errorDocument?: string | undefined;
  readonly redirectHostName?: string | undefined;
  readonly redirectProtocol?: string | undefined;
}): WebsiteConfiguration {
  const { indexDocument, errorDocument, redirectHostName, redirectProtocol } = configuration;
  if (redirectHostName !== undefined) {
    if (indexDocument !== undefined || errorDocument !== undefined) {
      throw invalidArgument("RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules.");
    }
    const protocol = redirectProtocol === "http" || redirectProtocol === "https" ? redirectProtocol : undefined;
    return { indexDocument: undefined, errorDocument: undefined, redirectAll: { hostName: redirectHostName, protocol } };
  }
  if (indexDocument === undefined) {
    throw invalidArgument("A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty");
  }
  if (indexDocument === "" || indexDocument.includes("/")) {
    throw invalidArgument("The IndexDocument Suffix is not well formed");
  }
  return { indexDocument, errorDocument, redirectAll: undefined };
}
