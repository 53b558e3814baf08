// A nested stack changes also when only the template behind its URL does.
import type { Lab } from "../../lab.ts";
import { STACK_TYPE } from "../events.ts";
import type { BuiltResource } from "../records.ts";

/** Whether the object behind TemplateURL is no longer the template that the nested stack was made of. */
export function nestedTemplateDiffers(lab: Lab, { type, physicalId, properties }: BuiltResource): boolean {
  if (type !== STACK_TYPE) return false;
  const text = lab.cloudformation.readTemplateUrl(lab, String(properties.TemplateURL));
  return text !== lab.cloudformation.stacks.get(physicalId)?.definition?.compiled.text;
}
