// Looking parameters up: the public ones of Amazon Linux first, then the account's own.
import { imagesOf } from "../ec2/images.ts";
import type { Lab } from "../lab.ts";
import type { StoredParameter } from "./state.ts";

/** Source: https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters-ami.html */
const IMAGES = "/aws/service/ami-amazon-linux-latest/";

/** When the images were published; the same in every run. */
const PUBLISHED = Date.UTC(2025, 10, 10, 20);

/** The value of a parameter, for CloudFormation's SSM parameter types; `name:3` asks for a version. */
export function ssmParameterValue(lab: Lab, name: string): string | undefined {
  return findParameter(lab, name)?.value;
}

export function findParameter(lab: Lab, selector: string): StoredParameter | undefined {
  const colon = selector.indexOf(":");
  const name = colon === -1 ? selector : selector.slice(0, colon);
  const found = name.startsWith(IMAGES) ? imageParameter(lab, name) : lab.ssm.parameters.get(name);
  if (found === undefined || colon === -1) return found;
  return String(found.version) === selector.slice(colon + 1) ? found : undefined;
}

/** All parameters below a path, in the order of their names. */
export function parametersBelow(lab: Lab, path: string, recursive: boolean): StoredParameter[] {
  const start = path.endsWith("/") ? path : `${path}/`;
  const images =
    IMAGES.startsWith(start) || start.startsWith(IMAGES) ? [...imagesOf(lab.region).byAlias.keys()].map((alias) => IMAGES + alias) : [];
  return [...images, ...lab.ssm.parameters.keys()]
    .filter((name) => name.startsWith(start) && (recursive || !name.slice(start.length).includes("/")))
    .sort()
    .map((name) => findParameter(lab, name) as StoredParameter);
}

function imageParameter(lab: Lab, name: string): StoredParameter | undefined {
  const image = imagesOf(lab.region).byAlias.get(name.slice(IMAGES.length));
  if (image === undefined) return undefined;
  const newer = lab.ssm.newerImages.get(name);
  return { name, type: "String", value: newer ?? image.id, version: newer === undefined ? 1 : 2, changedAt: PUBLISHED };
}
