// What GetTemplateSummary and ValidateTemplate both say of a template.
import type { Capability } from "@aws-sdk/client-cloudformation";
import type { TemplateParameter } from "../../template/types.ts";
import { isTrue } from "./describe.ts";
import type { CompiledTemplate } from "./template/compiled-template.ts";

export interface TemplateDescription {
  readonly parameters: readonly {
    readonly name: string;
    readonly parameter: TemplateParameter;
    readonly text: { readonly DefaultValue?: string; readonly NoEcho: boolean; readonly Description?: string };
  }[];
  readonly Description?: string;
  readonly Capabilities: Capability[];
  readonly CapabilitiesReason?: string;
  readonly DeclaredTransforms: string[];
}

export function describeTemplate({ template, capabilityNeed }: CompiledTemplate): TemplateDescription {
  const { Description, Transform } = template;
  return {
    parameters: Object.entries(template.Parameters).map(([name, parameter]) => ({
      name,
      parameter,
      text: {
        ...(parameter.Default === undefined ? {} : { DefaultValue: String(parameter.Default) }),
        NoEcho: isTrue(parameter.NoEcho),
        ...(parameter.Description === undefined ? {} : { Description: parameter.Description }),
      },
    })),
    ...(Description === undefined ? {} : { Description }),
    Capabilities: [...capabilityNeed.capabilities] as Capability[],
    ...(capabilityNeed.reason === undefined ? {} : { CapabilitiesReason: capabilityNeed.reason }),
    DeclaredTransforms: Transform === undefined ? [] : [Transform].flat().map(String),
  };
}
