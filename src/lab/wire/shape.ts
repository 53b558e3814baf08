// The SDK's schema constants as plain shapes: everything the codec needs of them, read once.
import { NormalizedSchema } from "@smithy/core/schema";
import type { OperationSchema } from "./schemas.ts";

export type TimestampFormat = "date-time" | "http-date" | "epoch-seconds";

/** The traits of a member, those of its target included. Source: https://smithy.io/2.0/spec/index.html */
export interface Traits {
  readonly xmlName?: string;
  readonly xmlFlattened?: 1;
  readonly xmlAttribute?: 1;
  readonly xmlNamespace?: readonly [prefix: string, uri: string];
  readonly ec2QueryName?: string;
  readonly jsonName?: string;
  readonly httpLabel?: 1;
  readonly httpHeader?: string;
  readonly httpPrefixHeaders?: string;
  readonly httpQuery?: string;
  readonly httpQueryParams?: 1;
  readonly httpPayload?: 1;
  readonly httpResponseCode?: 1;
}

export type Scalar =
  | { readonly kind: "string" | "boolean" | "number" | "bigint" | "document" }
  | { readonly kind: "blob"; readonly streaming: boolean }
  | { readonly kind: "timestamp"; readonly format: TimestampFormat | undefined };

export interface Struct {
  readonly kind: "struct";
  readonly name: string;
  /** The element that a body of this shape has as its root, where it is not the name. */
  readonly xmlName: string | undefined;
  readonly members: readonly Member[];
}

export type Shape =
  | Scalar
  | Struct
  | { readonly kind: "list"; readonly item: Member }
  | { readonly kind: "map"; readonly key: Member; readonly value: Member };

export interface Member {
  readonly name: string;
  /** The member's own xmlName or its name: what its element is called in a structure. */
  readonly element: string;
  readonly traits: Traits;
  /** A getter: structures may hold themselves. */
  readonly shape: Shape;
}

export interface OperationShape {
  readonly name: string;
  /** e.g. `com.amazonaws.ec2`. */
  readonly namespace: string;
  readonly http: { readonly method: string; readonly uri: string; readonly status: number } | undefined;
  readonly input: Struct;
  readonly output: Struct;
  /** Whether the operation has an output at all: some protocols answer the two differently. */
  readonly hasOutput: boolean;
}

/** The order of the tuple is the SDK's: `[9, namespace, name, traits, input, output]`. */
export function operationShape(schema: OperationSchema): OperationShape {
  const [, namespace, name, traits, input, output] = schema as [number, string, string, unknown, unknown, unknown];
  const http = (traits as { http?: [string, string, number] } | undefined)?.http;
  return {
    name,
    namespace,
    http: http && { method: http[0], uri: http[1], status: http[2] },
    input: structOf(input),
    output: structOf(output),
    hasOutput: output !== "unit",
  };
}

const structs = new WeakMap<object, Struct>();
const NOTHING: Struct = { kind: "struct", name: "Unit", xmlName: undefined, members: [] };

/** The shape of a structure's schema constant, e.g. of a modelled error. */
export function structOf(schema: unknown): Struct {
  const shape = shapeOf(NormalizedSchema.of(schema as Parameters<typeof NormalizedSchema.of>[0]));
  return shape.kind === "struct" ? shape : NOTHING;
}

function shapeOf(schema: NormalizedSchema): Shape {
  if (schema.isStructSchema()) return structShape(schema);
  if (schema.isListSchema()) return listShape(schema);
  if (schema.isMapSchema()) return mapShape(schema);
  if (schema.isStringSchema()) return { kind: "string" };
  if (schema.isBooleanSchema()) return { kind: "boolean" };
  if (schema.isNumericSchema() || schema.isBigDecimalSchema()) return { kind: "number" };
  if (schema.isBigIntegerSchema()) return { kind: "bigint" };
  if (schema.isTimestampSchema()) return { kind: "timestamp", format: TIMESTAMP_FORMATS.get(schema.getSchema() as number) };
  if (schema.isBlobSchema()) return { kind: "blob", streaming: schema.isStreaming() };
  if (schema.isDocumentSchema()) return { kind: "document" };
  return NOTHING;
}

/** The SDK's numbers for timestamps with a format of their own. */
const TIMESTAMP_FORMATS: ReadonlyMap<number, TimestampFormat> = new Map([
  [5, "date-time"],
  [6, "http-date"],
  [7, "epoch-seconds"],
]);

function structShape(schema: NormalizedSchema): Struct {
  const key = schema.getSchema() as object;
  const known = structs.get(key);
  if (known !== undefined) return known;
  const shape = lazily({
    kind: "struct",
    name: schema.getName() ?? "",
    xmlName: traitsOf(schema.getOwnTraits()).xmlName,
    members: () => [...schema.structIterator()].map(([name, member]) => memberOf(name, member)),
  }) as Struct;
  structs.set(key, shape);
  return shape;
}

const listShape = (schema: NormalizedSchema) => lazily({ kind: "list", item: () => memberOf("member", schema.getValueSchema()) }) as Shape;

const mapShape = (schema: NormalizedSchema) =>
  lazily({
    kind: "map",
    key: () => memberOf("key", schema.getKeySchema()),
    value: () => memberOf("value", schema.getValueSchema()),
  }) as Shape;

function memberOf(name: string, schema: NormalizedSchema): Member {
  const element = traitsOf(schema.getMemberTraits()).xmlName ?? name;
  return lazily({ name, element, traits: traitsOf(schema.getMergedTraits()), shape: () => shapeOf(schema) }) as Member;
}

const traitsOf = (traits: object): Traits => traits as Traits;

/** The same object with every function replaced by its value, worked out at the first look. */
function lazily(parts: Record<string, unknown>): unknown {
  const made: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(parts)) {
    if (typeof part !== "function") {
      made[key] = part;
      continue;
    }
    Object.defineProperty(made, key, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = part();
        Object.defineProperty(made, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return made;
}
