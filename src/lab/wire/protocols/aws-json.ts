// awsJson 1.0 and 1.1: the operation in a header, JSON in and out. https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html
import { parseJsonObject, readJsonStruct, structToJson } from "../json-shape.ts";
import { byName, type Protocol, UnknownOperation, type WireOperation } from "../protocol.ts";

export interface AwsJsonOptions {
  readonly version: "1.0" | "1.1";
  /** What stands before the operation's name in X-Amz-Target, e.g. `AmazonSSM`. */
  readonly target: string;
  /** Services that once spoke awsQuery add the old code in a header. */
  readonly queryCompatible: boolean;
}

const DIALECT = { useJsonNames: false };

export function awsJsonProtocol(options: AwsJsonOptions, operations: readonly WireOperation[]): Protocol {
  const known = byName(operations);
  const reply = (status: number, body: object, requestId: string, headers: Record<string, string> = {}) => ({
    status,
    headers: { "content-type": `application/x-amz-json-${options.version}`, "x-amzn-requestid": requestId, ...headers },
    body: JSON.stringify(body),
  });
  return {
    malformedCode: "SerializationException",
    speaks: (request) => request.headers["x-amz-target"] !== undefined,
    find: (request) => {
      const [target = "", name = ""] = (request.headers["x-amz-target"] ?? "").split(".");
      const operation = target === options.target ? known.get(name) : undefined;
      if (operation === undefined) throw new UnknownOperation(name, "UnknownOperationException", "");
      return { operation, readInput: () => readJsonStruct(operation.shape.input, parseJsonObject(request.body), DIALECT) };
    },
    answer: ({ shape }, _input, output, requestId) => reply(200, structToJson(shape.output, output, DIALECT), requestId),
    fail: ({ code, queryCode, message, messageMember, status }, _request, requestId) => {
      const compatible = options.queryCompatible ? { "x-amzn-query-error": `${queryCode};${status < 500 ? "Sender" : "Receiver"}` } : {};
      return reply(status, { __type: code, [messageMember]: message }, requestId, compatible);
    },
  };
}
