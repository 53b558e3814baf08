// A nested stack changes also when only the template behind its URL does, or a value that it has from the Parameter Store.
import type { Lab } from "../../lab.ts";
import { STACK_TYPE } from "../events.ts";
import type { BuiltResource, StackDefinition } from "../records.ts";
import { sameValue } from "./same-value.ts";

/** Whether the object behind TemplateURL is no longer the template that the nested stack was made of, or a value is newer, in it or below. */
export function nestedDiffers(lab: Lab, { type, physicalId, properties }: BuiltResource): boolean {
  if (type !== STACK_TYPE) return false;
  const text = lab.cloudformation.readTemplateUrl(lab, String(properties.TemplateURL));
  const stack = lab.cloudformation.stacks.get(physicalId);
  if (text !== stack?.definition?.compiled.text) return true;
  if (stack?.definition !== undefined && hasNewerParameter(lab, stack.definition)) return true;
  return [...(stack?.resources.values() ?? [])].some(
    ({ built, status }) => built !== undefined && status !== "DELETE_COMPLETE" && nestedDiffers(lab, built),
  );
}

function hasNewerParameter(lab: Lab, { compiled, parameters, resolved }: StackDefinition): boolean {
  return Object.entries(compiled.template.Parameters).some(([name, { Type }]) => {
    if (!Type.startsWith("AWS::SSM::Parameter::Value<")) return false;
    const newest = lab.cloudformation.ssmParameter(lab, parameters[name] ?? "");
    const now = resolved[name];
    return newest !== undefined && !sameValue(Array.isArray(now) ? now.join(",") : now, newest);
  });
}
