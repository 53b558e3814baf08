// CreateOpenIDConnectProvider.
import type { CreateOpenIDConnectProviderCommandInput, CreateOpenIDConnectProviderCommandOutput } from "@aws-sdk/client-iam";
import type { Lab } from "../../lab.ts";
import { makeProvider } from "../oidc-providers.ts";

export function createOpenIdConnectProvider(
  lab: Lab,
  input: CreateOpenIDConnectProviderCommandInput,
): Omit<CreateOpenIDConnectProviderCommandOutput, "$metadata"> {
  const { arn, tags } = makeProvider(lab, {
    url: input.Url ?? "",
    clientIds: [...(input.ClientIDList ?? [])],
    thumbprints: [...(input.ThumbprintList ?? [])],
    tags: (input.Tags ?? []).map(({ Key, Value }) => ({ Key: Key ?? "", Value: Value ?? "" })),
  });
  return { OpenIDConnectProviderArn: arn, Tags: tags.map(({ Key, Value }) => ({ Key, Value })) };
}
