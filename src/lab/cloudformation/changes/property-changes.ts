// The differences between two sets of properties of one resource, each with what it means for the physical thing.
import { type PropertySchema, type PropertyType, type Replacement, resourceSchema } from "../schema.ts";
import { sameValue } from "./same-value.ts";

export interface PropertyChange {
  /** The top-level property. */
  readonly name: string;
  /** Below Properties, e.g. `HealthCheckConfig/Type`. */
  readonly path: string;
  readonly kind: "Add" | "Modify" | "Remove";
  readonly before: unknown;
  readonly after: unknown;
  readonly replacement: Replacement;
}

type Values = Readonly<Record<string, unknown>>;

const RANK: Readonly<Record<Replacement, number>> = { never: 0, maybe: 1, always: 2 };

export function stronger(a: Replacement, b: Replacement): Replacement {
  return RANK[a] >= RANK[b] ? a : b;
}

/** The strongest of all; `never` for none. */
export function replacementOf(changes: readonly PropertyChange[]): Replacement {
  return changes.reduce<Replacement>((strongest, { replacement }) => stronger(strongest, replacement), "never");
}

/**
 * Nested properties count too: HealthCheckConfig.Type cannot change in place although HealthCheckConfig can.
 * A custom resource is replaced only by another ServiceToken; whatever else changes, its function decides.
 */
export function propertyChanges(type: string, before: Values, after: Values): readonly PropertyChange[] {
  if (before === after) return [];
  const custom = type.startsWith("Custom::");
  const schema = resourceSchema(custom ? "AWS::CloudFormation::CustomResource" : type)?.properties;
  const changes: PropertyChange[] = [];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    compare(name, name, schema?.get(name), schema?.get(name)?.type, before[name], after[name], changes);
  }
  return changes;
}

function compare(
  name: string,
  path: string,
  schema: Pick<PropertySchema, "replacement"> | undefined,
  type: PropertyType | undefined,
  before: unknown,
  after: unknown,
  changes: PropertyChange[],
): void {
  if (sameValue(before, after)) return;
  const replacement = schema?.replacement ?? "never";
  if (type?.kind === "object" && isMap(before) && isMap(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const child = type.properties?.get(key);
      const inherited = { replacement: stronger(replacement, child?.replacement ?? "never") };
      compare(name, `${path}/${key}`, inherited, child?.type, before[key], after[key], changes);
    }
  } else if (type?.kind === "list" && Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    for (const [index, item] of before.entries()) {
      compare(name, `${path}/${index}`, { replacement }, type.element, item, after[index], changes);
    }
  } else {
    const kind = before === undefined ? "Add" : after === undefined ? "Remove" : "Modify";
    changes.push({ name, path, kind, before, after, replacement });
  }
}

function isMap(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
