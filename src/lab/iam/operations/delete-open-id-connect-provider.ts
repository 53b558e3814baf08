// DeleteOpenIDConnectProvider: of one that is not there, too.
import type { DeleteOpenIDConnectProviderCommandInput } from "@aws-sdk/client-iam";
import type { Lab } from "../../lab.ts";

/** Idempotent: https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html */
export function deleteOpenIdConnectProvider(lab: Lab, input: DeleteOpenIDConnectProviderCommandInput): object {
  lab.iam.oidcProviders.delete(input.OpenIDConnectProviderArn ?? "");
  return {};
}
