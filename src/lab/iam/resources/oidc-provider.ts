// AWS::IAM::OIDCProvider: Ref is the ARN.
import { objects, type Properties, text, texts } from "../../properties.ts";
import { peopleTags, type ResourceModel, type ResourceRequest } from "../../resource.ts";
import { checkLists, findProvider, makeProvider, type ProviderSettings } from "../oidc-providers.ts";

export const oidcProvider: ResourceModel = {
  type: "AWS::IAM::OIDCProvider",
  create: async (lab, request) => {
    const { arn } = makeProvider(lab, settingsOf(request));
    request.initiated(arn);
    await lab.clock.sleep(lab.draw("iam.create.oidc-provider"));
    return { physicalId: arn };
  },
  update: async (lab, request, { physicalId }) => {
    const settings = settingsOf(request);
    checkLists(settings);
    await lab.clock.sleep(lab.draw("iam.update"));
    const { clientIds, thumbprints, tags } = settings;
    Object.assign(findProvider(lab, physicalId), { clientIds, thumbprints, tags });
    return { physicalId };
  },
  remove: async (lab, { physicalId }) => {
    await lab.clock.sleep(lab.draw("iam.remove"));
    lab.iam.oidcProviders.delete(physicalId);
  },
  read: (lab, { physicalId }) => {
    const own = lab.iam.oidcProviders.get(physicalId);
    return (
      own && {
        Url: `https://${own.url}`,
        ClientIdList: own.clientIds,
        ThumbprintList: own.thumbprints,
        Tags: peopleTags(own.tags),
      }
    );
  },
  attribute: (lab, physicalId, name) => (name === "Arn" ? lab.iam.oidcProviders.get(physicalId)?.arn : undefined),
};

function settingsOf({ properties, tags }: ResourceRequest): ProviderSettings {
  return {
    url: text(properties, "Url") ?? "",
    clientIds: texts(properties, "ClientIdList") ?? [],
    thumbprints: texts(properties, "ThumbprintList") ?? [],
    tags: [...tags, ...ownTags(properties)],
  };
}

function ownTags(properties: Properties): { Key: string; Value: string }[] {
  return (objects(properties, "Tags") ?? []).map(({ Key, Value }) => ({ Key: String(Key), Value: String(Value) }));
}
