// GetOpenIDConnectProvider.
import type { GetOpenIDConnectProviderCommandInput, GetOpenIDConnectProviderCommandOutput } from "@aws-sdk/client-iam";
import type { Lab } from "../../lab.ts";
import { findProvider } from "../oidc-providers.ts";

export function getOpenIdConnectProvider(
  lab: Lab,
  input: GetOpenIDConnectProviderCommandInput,
): Omit<GetOpenIDConnectProviderCommandOutput, "$metadata"> {
  const provider = findProvider(lab, input.OpenIDConnectProviderArn);
  return {
    Url: provider.url,
    ClientIDList: [...provider.clientIds],
    ThumbprintList: [...provider.thumbprints],
    CreateDate: new Date(provider.createdAt),
    Tags: provider.tags.map(({ Key, Value }) => ({ Key, Value })),
  };
}
