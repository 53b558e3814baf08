// restJson1: Lambda and EventBridge Scheduler. https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
import { bodyMembers, readBindings, writeBindings } from "../http-bindings.ts";
import { type JsonDialect, parseJsonObject, readJsonStruct, structToJson, toJson } from "../json-shape.ts";
import type { WireRequest } from "../message.ts";
import { payloadBytes } from "../payload.ts";
import { type Protocol, UnknownOperation, type WireOperation } from "../protocol.ts";
import { createRouter } from "../rest-routes.ts";
import type { Member } from "../shape.ts";

const DIALECT: JsonDialect = { useJsonNames: true };

export function restJsonProtocol(operations: readonly WireOperation[]): Protocol {
  const route = createRouter(operations);
  return {
    malformedCode: "SerializationException",
    speaks: (request) => request.headers["x-amz-target"] === undefined,
    find: (request) => {
      const match = route(request);
      if (match === undefined) throw new UnknownOperation(`${request.method} ${request.path}`, "UnknownOperationException", "", 404);
      const { input } = match.operation.shape;
      return {
        operation: match.operation,
        readInput: () => {
          const { value, payload, inBody } = readBindings(input, request, match.labels);
          if (payload !== undefined) return { ...value, ...readPayload(payload, request) };
          return inBody.length === 0 ? value : { ...value, ...readJsonStruct(input, parseJsonObject(request.body), DIALECT, inBody) };
        },
      };
    },
    answer: ({ shape }, _input, output, requestId) => {
      const { status, headers } = writeBindings(shape.output, output, shape.http?.status ?? 200);
      const body = writeBody(shape.output, output);
      return { status, headers: { "content-type": "application/json", ...headers, "x-amzn-requestid": requestId }, body };
    },
    fail: ({ code, message, messageMember, status }, _request, requestId) => ({
      status,
      headers: { "content-type": "application/json", "x-amzn-requestid": requestId, "x-amzn-errortype": code },
      body: JSON.stringify({ Type: status < 500 ? "User" : "Service", [messageMember]: message }),
    }),
  };
}

function readPayload({ name, shape }: Member, { body }: WireRequest): Record<string, unknown> {
  if (body.length === 0) return {};
  if (shape.kind === "blob") return { [name]: body };
  if (shape.kind === "struct") return { [name]: readJsonStruct(shape, parseJsonObject(body), DIALECT) };
  return { [name]: new TextDecoder().decode(body) };
}

function writeBody(shape: WireOperation["shape"]["output"], output: object): string | Uint8Array {
  const { payload, inBody } = bodyMembers(shape);
  if (payload === undefined) return JSON.stringify(structToJson(shape, output, DIALECT, inBody));
  const value = (output as Record<string, unknown>)[payload.name];
  if (payload.shape.kind === "blob" || payload.shape.kind === "string") return payloadBytes(value);
  return JSON.stringify(toJson(payload.shape, value ?? {}, DIALECT));
}
