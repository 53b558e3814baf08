// What an error of the undo's calls means for how it goes on.
import { AwsCallError, codeOf, isThrottling, isTransient } from "../../aws/errors.ts";

/** `stopping`: not yet. `credentials`: trying again does not help. `elsewhere`: lost on the way. `instance`: one may hold up the others. */
export type StartTrouble = "stopping" | "credentials" | "elsewhere" | "instance";

/**
 * Credentials that were good for the stop and are not any more. Source: docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html and
 * the SDK's own provider errors.
 */
const CREDENTIALS =
  /^(AuthFailure|CredentialsProviderError|ExpiredToken|ExpiredTokenException|InvalidClientTokenId|RequestExpired|TokenProviderError|TokenRefreshRequired|UnrecognizedClientException)$/;

/** InsufficientInstanceCapacity and the like come with a 500, but the service has answered, about these instances. */
const CAPACITY = /^Insufficient\w*Capacity/;

export function troubleOf(error: unknown): StartTrouble {
  const code = codeOf(error);
  if (code === "IncorrectInstanceState") return "stopping";
  if (CREDENTIALS.test(code)) return "credentials";
  if (CAPACITY.test(code)) return "instance";
  const cause = error instanceof AwsCallError ? error.cause : error;
  return isTransient(cause) || isThrottling("ec2", cause) ? "elsewhere" : "instance";
}
