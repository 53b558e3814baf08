// ListOpenIDConnectProviders: all of them, there are no pages.
import type { ListOpenIDConnectProvidersCommandInput, ListOpenIDConnectProvidersCommandOutput } from "@aws-sdk/client-iam";
import type { Lab } from "../../lab.ts";

export function listOpenIdConnectProviders(
  lab: Lab,
  _input: ListOpenIDConnectProvidersCommandInput,
): Omit<ListOpenIDConnectProvidersCommandOutput, "$metadata"> {
  return { OpenIDConnectProviderList: [...lab.iam.oidcProviders.keys()].map((Arn) => ({ Arn })) };
}
