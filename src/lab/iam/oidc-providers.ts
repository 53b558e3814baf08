// OpenID Connect providers: one per URL and account.
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import type { ResourceTag } from "../resource.ts";
import { noSuchEntity } from "./find.ts";
import type { OidcProvider } from "./state.ts";

export interface ProviderSettings {
  readonly url: string;
  readonly clientIds: readonly string[];
  readonly thumbprints: readonly string[];
  readonly tags: readonly ResourceTag[];
}

/** Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html */
const CLIENT_IDS_AT_MOST = 100;
const THUMBPRINTS_AT_MOST = 5;

/** Throws ValidationError, InvalidInputException or EntityAlreadyExistsException (409). */
export function makeProvider(lab: Lab, settings: ProviderSettings): OidcProvider {
  if (!/^https:\/\/[^/\s?#]+(\/[^\s?#]*)?$/.test(settings.url))
    throw new LabError("ValidationError", "Invalid Open ID Connect Provider URL");
  checkLists(settings);
  const url = settings.url.slice("https://".length).replace(/\/$/, "");
  const arn = `arn:${lab.partition}:iam::${lab.account}:oidc-provider/${url}`;
  if (lab.iam.oidcProviders.has(arn)) {
    throw new LabError("EntityAlreadyExistsException", `Provider with url https://${url} already exists.`, 409);
  }
  const { clientIds, thumbprints, tags } = settings;
  const provider: OidcProvider = { arn, url, createdAt: lab.clock.now(), clientIds, thumbprints, tags };
  lab.iam.oidcProviders.set(arn, provider);
  return provider;
}

export function checkLists({ clientIds, thumbprints }: Pick<ProviderSettings, "clientIds" | "thumbprints">): void {
  if (clientIds.length > CLIENT_IDS_AT_MOST)
    throw new LabError("LimitExceededException", `Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: ${CLIENT_IDS_AT_MOST}`, 409);
  if (thumbprints.length > THUMBPRINTS_AT_MOST)
    throw new LabError("InvalidInputException", "Thumbprint list must contain fewer than 5 entries.");
  for (const thumbprint of thumbprints) {
    if (!/^[0-9a-fA-F]{40}$/.test(thumbprint)) {
      throw new LabError(
        "ValidationError",
        `1 validation error detected: Value '${thumbprint}' at 'thumbprintList' failed to satisfy constraint: Member must have length 40`,
      );
    }
  }
}

export function findProvider(lab: Lab, arn: string | undefined): OidcProvider {
  const provider = lab.iam.oidcProviders.get(arn ?? "");
  if (provider === undefined) throw noSuchEntity(`OpenIDConnect Provider not found for arn ${arn}`);
  return provider;
}
