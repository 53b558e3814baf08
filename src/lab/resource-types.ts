// What the lab knows of resource types, for whoever plans without a lab.
import { propertyChanges } from "./cloudformation/changes/property-changes.ts";
import { isKnownType, supportsAttribute } from "./cloudformation/schema.ts";
import { propertyFindings } from "./cloudformation/template/check-properties.ts";
import { isModelled } from "./resources.ts";

/** Every type that CloudFormation knows; which of them the lab models; which attributes and properties they have; what changes in place. */
export const labResourceTypes = { isKnown: isKnownType, isModelled, supportsAttribute, propertyFindings, propertyChanges };
