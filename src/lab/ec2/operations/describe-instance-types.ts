// DescribeInstanceTypes: what a type's name tells; without names, the types that instances have.
import type {
  DescribeInstanceTypesCommandInput,
  DescribeInstanceTypesCommandOutput,
  _InstanceType as InstanceTypeName,
} from "@aws-sdk/client-ec2";
import { hasInstanceStore } from "../../../template/instance-store.ts";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import type { Answer } from "../answer.ts";
import { refuseDryRun } from "../errors.ts";
import { filtered } from "../filters.ts";
import { architectureOf, isInstanceType } from "../instance/instance-types.ts";
import { pageOf } from "../paging.ts";

export function describeInstanceTypes(lab: Lab, input: DescribeInstanceTypesCommandInput): Answer<DescribeInstanceTypesCommandOutput> {
  const inUse = [...lab.ec2.instances.values()].map(({ instanceType }) => instanceType);
  const names = [...new Set<string>(input.InstanceTypes?.length ? input.InstanceTypes : inUse)];
  const unknown = names.filter((name) => !isInstanceType(name));
  if (unknown.length > 0) {
    throw new LabError("InvalidInstanceType", `The following supplied instance types do not exist: [${unknown.join(", ")}]`);
  }
  refuseDryRun(input.DryRun);
  const types = names.map((id) => ({ id, architecture: architectureOf(id), hasStore: hasInstanceStore(id) }));
  const matching = filtered(lab, types, input.Filters, {
    "instance-storage-supported": ({ hasStore }) => String(hasStore),
    "instance-type": ({ id }) => id,
    "processor-info.supported-architecture": ({ architecture }) => architecture,
  });
  const page = pageOf(matching, input);
  return {
    InstanceTypes: page.items.map(({ id, architecture, hasStore }) => ({
      InstanceType: id as InstanceTypeName,
      InstanceStorageSupported: hasStore,
      ProcessorInfo: { SupportedArchitectures: [architecture] },
      SupportedRootDeviceTypes: ["ebs"],
    })),
    NextToken: page.next,
  };
}
