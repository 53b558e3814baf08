// restXml: Route 53, and S3 as a dialect of it. https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html
import { bodyMembers, readBindings, writeBindings } from "../http-bindings.ts";
import { MalformedRequest, type WireRequest, type WireResponse } from "../message.ts";
import { payloadBytes } from "../payload.ts";
import { type AskedOperation, type Protocol, UnknownOperation, type WireOperation } from "../protocol.ts";
import { createRouter, type Match } from "../rest-routes.ts";
import type { Member, Struct } from "../shape.ts";
import { readXmlStruct, writeXmlStruct, xmlnsAttribute } from "../xml-shape.ts";
import { escapeXml, parseXml } from "../xml-text.ts";

export function restXmlProtocol(xmlns: string, operations: readonly WireOperation[]): Protocol {
  const route = createRouter(operations);
  return {
    malformedCode: "MalformedInput",
    speaks: () => true,
    find: (request) => {
      const match = route(request);
      if (match === undefined) {
        throw new UnknownOperation(
          `${request.method} ${request.path}`,
          "UnknownOperationException",
          `${request.method} ${request.path} is no operation`,
          404,
        );
      }
      return readRestXml(match, request);
    },
    answer: ({ shape }, _input, output, requestId) => {
      const { status, headers } = writeBindings(shape.output, output, shape.http?.status ?? 200);
      const body = writeRestXml(shape.output, output, xmlns);
      return { status, headers: { ...xmlType(body), ...headers, "x-amzn-requestid": requestId }, body };
    },
    fail: ({ code, message, status }, _request, requestId) => ({
      status,
      headers: { "content-type": "text/xml", "x-amzn-requestid": requestId },
      body: `${XML_DECLARATION}<ErrorResponse${xmlnsAttribute(["", xmlns])}><Error><Type>${status < 500 ? "Sender" : "Receiver"}</Type><Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
    }),
  };
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

export function readRestXml({ operation, labels }: Match, request: WireRequest): AskedOperation {
  const { input } = operation.shape;
  return {
    operation,
    readInput: () => {
      const { value, payload, inBody } = readBindings(input, request, labels);
      if (payload !== undefined) return { ...value, ...readPayload(payload, request.body) };
      if (inBody.length === 0 || request.body.length === 0) return value;
      return { ...value, ...readXmlStruct(input, parseXml(utf8(request.body)), inBody) };
    },
  };
}

function readPayload({ name, shape, traits }: Member, body: Uint8Array): Record<string, unknown> {
  if (shape.kind === "blob") return { [name]: body };
  if (body.length === 0) return {};
  if (shape.kind !== "struct") return { [name]: utf8(body) };
  const root = parseXml(utf8(body));
  const wanted = traits.xmlName ?? shape.name;
  if (root.name !== wanted) throw new MalformedRequest(`the root element is ${root.name.slice(0, 60)}, not ${wanted}`);
  return { [name]: readXmlStruct(shape, root) };
}

/** The answer's body; nothing for an output without members of its own in it. */
export function writeRestXml(shape: Struct, output: object, xmlns: string): WireResponse["body"] {
  const { payload, inBody } = bodyMembers(shape);
  if (payload === undefined) {
    if (inBody.length === 0) return "";
    return XML_DECLARATION + writeXmlStruct(shape.xmlName ?? shape.name, shape, output, xmlnsAttribute(["", xmlns]), inBody);
  }
  const value = (output as Record<string, unknown>)[payload.name];
  if (payload.shape.kind !== "struct") return payloadBytes(value);
  const name = payload.traits.xmlName ?? payload.shape.name;
  return XML_DECLARATION + writeXmlStruct(name, payload.shape, value ?? {}, xmlnsAttribute(["", xmlns]));
}

export const xmlType = (body: WireResponse["body"]): Record<string, string> =>
  typeof body === "string" && body.startsWith("<?xml") ? { "content-type": "text/xml" } : {};

function utf8(body: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new MalformedRequest("the body is not UTF-8");
  }
}
