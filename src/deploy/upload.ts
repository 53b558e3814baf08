// Puts the templates of a stack where CloudFormation can read them.

import type { ChangeSetRequest } from "../aws/change-sets.ts";
import { putTextOnce } from "../aws/objects.ts";
import type { StackPlan } from "../plan/types.ts";
import type { DeployContext } from "./context.ts";

/** Uploads what is not there yet, side by side: keys are made of the content. The result is what the change set is made of. */
export async function uploadTemplates(
  { aws }: Pick<DeployContext, "aws">,
  { body, upload }: StackPlan,
): Promise<ChangeSetRequest["template"]> {
  if (upload === undefined) return { body };
  await Promise.all(upload.objects.map((object) => putTextOnce(aws, upload.bucket, object.key, object.body)));
  return upload.url === undefined ? { body } : { url: upload.url };
}
