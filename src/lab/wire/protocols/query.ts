// awsQuery and ec2Query: a form goes in, XML comes out. https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
import { MalformedRequest, parseForm, type WireRequest } from "../message.ts";
import { byName, type Protocol, UnknownOperation, type WireOperation } from "../protocol.ts";
import { type QueryDialect, readQuery } from "../query-shape.ts";
import { writeXmlMembers, writeXmlStruct, xmlnsAttribute } from "../xml-shape.ts";
import { escapeXml } from "../xml-text.ts";

export interface QueryOptions {
  readonly dialect: QueryDialect;
  readonly xmlns: string;
  readonly version: string;
}

export function queryProtocol(options: QueryOptions, operations: readonly WireOperation[]): Protocol {
  const { dialect, version } = options;
  const isEc2 = dialect === "ec2Query";
  const known = byName(operations);
  const xmlns = xmlnsAttribute(["", options.xmlns]);
  return {
    malformedCode: isEc2 ? "InvalidParameterValue" : "MalformedInput",
    speaks: (request) => request.headers["x-amz-target"] === undefined,
    find: (request) => {
      const parameters = formOf(request);
      const action = parameters.find(([name]) => name === "Action")?.[1] ?? "";
      const asked = parameters.find(([name]) => name === "Version")?.[1];
      const operation = asked === undefined || isEc2 || asked === version ? known.get(action) : undefined;
      if (operation === undefined) throw unknownAction(action, asked ?? version, isEc2);
      return { operation, readInput: () => readQuery(operation.shape.input, parameters, dialect) };
    },
    answer: ({ shape }, _input, output, requestId) => {
      const root = `${shape.name}Response`;
      const body = isEc2 ? ec2Body(shape.output, shape.hasOutput, output, requestId) : queryBody(shape, output, requestId);
      return xml(200, `<${root}${xmlns}>${body}</${root}>`, requestId);
    },
    fail: ({ queryCode, message, status }, _request, requestId) => {
      const error = `<Code>${escapeXml(queryCode)}</Code><Message>${escapeXml(message)}</Message>`;
      const body = isEc2
        ? `<Response><Errors><Error>${error}</Error></Errors><RequestID>${requestId}</RequestID></Response>`
        : `<ErrorResponse${xmlns}><Error><Type>${status < 500 ? "Sender" : "Receiver"}</Type>${error}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
      return xml(status, body, requestId);
    },
  };
}

/** Parameters may come in the query, in a form, or in both. */
function formOf(request: WireRequest): readonly (readonly [string, string])[] {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(request.body);
  } catch {
    throw new MalformedRequest("the form is not UTF-8");
  }
  return text === "" ? request.query : [...request.query, ...parseForm(text.trim())];
}

function unknownAction(action: string, version: string, isEc2: boolean): UnknownOperation {
  if (action === "") return new UnknownOperation("", "MissingAction", "The request must contain the parameter Action");
  const message = isEc2
    ? `The action ${action} is not valid for this web service.`
    : `Could not find operation ${action} for version ${version}`;
  return new UnknownOperation(action, "InvalidAction", message);
}

function queryBody({ name, output: shape, hasOutput }: WireOperation["shape"], output: object, requestId: string): string {
  const result = hasOutput ? writeXmlStruct(`${name}Result`, shape, output) : "";
  return `${result}<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`;
}

/** EC2 answers the actions that have nothing to say with `<return>true</return>`. */
function ec2Body(shape: WireOperation["shape"]["output"], hasOutput: boolean, output: object, requestId: string): string {
  const id = `<requestId>${requestId}</requestId>`;
  return hasOutput ? id + writeXmlMembers(shape.members, output) : `${id}<return>true</return>`;
}

const xml = (status: number, body: string, requestId: string) => ({
  status,
  headers: { "content-type": "text/xml;charset=UTF-8", "x-amzn-requestid": requestId },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
});
