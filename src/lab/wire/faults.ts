// Errors as the wire has them: the lab's errors carry the SDK's class names, and some services say another code on the wire.
import { TypeRegistry } from "@smithy/core/schema";
import type { LabError } from "../operation.ts";
import { DetailedError } from "../s3/errors.ts";
import { structOf } from "./shape.ts";

export interface Fault {
  /** The name of the SDK's class, where it has one: what REST and JSON protocols say. */
  readonly code: string;
  /** What awsQuery says: `TargetGroupNotFound` for TargetGroupNotFoundException. */
  readonly queryCode: string;
  readonly message: string;
  readonly status: number;
  /** The member that carries the message: `message`, or `Message` where the error is modelled so. */
  readonly messageMember: string;
  /** Further elements and headers of S3's errors; see `DetailedError`. */
  readonly details?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `namespace` is the service's, e.g. `com.amazonaws.iam`: the SDK registers the errors of a service under it. */
export function faultOf(error: LabError, namespace: string): Fault {
  const model = modelOf(namespace, error.name);
  const more = error instanceof DetailedError ? { details: error.details, headers: error.headers } : {};
  return { ...model, ...more, message: error.message, status: error.$metadata.httpStatusCode };
}

type Model = Pick<Fault, "code" | "queryCode" | "messageMember">;

const models = new Map<string, Model>();
/** Names of errors come from the lab alone, but some of them carry ids. */
const MODELS_MAX = 2_000;

function modelOf(namespace: string, name: string): Model {
  const key = `${namespace}#${name}`;
  const known = models.get(key);
  if (known !== undefined) return known;
  const model = findModel(namespace, name);
  if (models.size < MODELS_MAX) models.set(key, model);
  return model;
}

function findModel(namespace: string, name: string): Model {
  const schema =
    errorSchema(namespace, ([, , own]) => own === name) ?? errorSchema(namespace, (candidate) => queryCodeOf(candidate) === name);
  if (schema === undefined) return { code: name, queryCode: name, messageMember: "message" };
  const code = String(schema[2]);
  const message = structOf(schema).members.find((member) => member.name.toLowerCase() === "message");
  return { code, queryCode: queryCodeOf(schema) ?? code, messageMember: message?.name ?? "message" };
}

/** `[-3, namespace, name, traits, members, shapes]`. */
type ErrorSchema = readonly unknown[];

function errorSchema(namespace: string, fits: (schema: ErrorSchema) => boolean): ErrorSchema | undefined {
  const found = TypeRegistry.for(namespace).find((schema) => Array.isArray(schema) && fits(schema));
  return found as unknown as ErrorSchema | undefined;
}

function queryCodeOf([, , , traits]: ErrorSchema): string | undefined {
  return typeof traits === "object" && traits !== null
    ? (traits as { awsQueryError?: readonly [string, number] }).awsQueryError?.[0]
    : undefined;
}
