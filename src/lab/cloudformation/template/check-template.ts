// What CloudFormation refuses before it builds anything: unknown types, unknown attributes, references to what is not there.
import { LabError } from "../../operation.ts";
import { isKnownType, supportsAttribute } from "../schema.ts";
import type { CompiledTemplate } from "./compiled-template.ts";

const invalid = (message: string) => new LabError("ValidationError", message);

const checkedTypes = new WeakSet<CompiledTemplate>();

/** Checks that need the template alone; done once per template. Throws ValidationError. */
export function checkTemplate(compiled: CompiledTemplate): void {
  if (checkedTypes.has(compiled)) return;
  const { template } = compiled;
  const unknown = [...new Set(Object.values(template.Resources).map(({ Type }) => Type))].filter((type) => !isKnownType(type));
  if (unknown.length > 0) throw invalid(`Template format error: Unrecognized resource types: [${unknown.join(", ")}]`);
  for (const { logicalId, attribute } of compiled.attributeReferences) {
    const type = template.Resources[logicalId]?.Type;
    if (type !== undefined && !supportsAttribute(type, attribute)) {
      throw invalid(`Template error: resource ${logicalId} does not support attribute type ${attribute} in Fn::GetAtt`);
    }
  }
  checkedTypes.add(compiled);
}

/** Resources whose condition is false may not be referred to. Throws ValidationError. */
export function checkDependencies(compiled: CompiledTemplate, conditions: Readonly<Record<string, boolean>>): void {
  const { inResources, inOutputs } = compiled.unresolved(conditions);
  for (const [block, missing] of [
    ["Resources", inResources],
    ["Outputs", inOutputs],
  ] as const) {
    if (missing.length > 0) {
      throw invalid(
        `Template format error: Unresolved resource dependencies [${missing.join(", ")}] in the ${block} block of the template`,
      );
    }
  }
}
