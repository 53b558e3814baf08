// How each service refuses keys that it does not know or that have expired.
import type { AwsService } from "../../ports/aws.ts";
import { LabError } from "../operation.ts";

/** Services that speak JSON name these errors differently from those that speak the query protocols or XML. */
const JSON_SERVICES: readonly AwsService[] = ["lambda", "scheduler", "ssm"];

/**
 * Sources: https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html,
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export function expiredCredentials(service: AwsService): LabError {
  if (service === "ec2") return new LabError("RequestExpired", "Request has expired.", 400);
  if (service === "s3") return new LabError("ExpiredToken", "The provided token has expired.", 400);
  const code = JSON_SERVICES.includes(service) ? "ExpiredTokenException" : "ExpiredToken";
  return new LabError(code, "The security token included in the request is expired", 403);
}

export function unknownCredentials(service: AwsService): LabError {
  if (service === "ec2") return new LabError("AuthFailure", "AWS was not able to validate the provided access credentials", 401);
  if (service === "s3") return new LabError("InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.", 403);
  const code = JSON_SERVICES.includes(service) ? "UnrecognizedClientException" : "InvalidClientTokenId";
  return new LabError(code, "The security token included in the request is invalid.", 403);
}
