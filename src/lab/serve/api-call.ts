// One API request as a value to one answer as a value: signature, service, operation, input, conditions, output.
import { createApiGate } from "../api-gate.ts";
import type { Lab } from "../lab.ts";
import { LabError, type RegisteredOperation } from "../operation.ts";
import { performOperation } from "../send.ts";
import type { Caller } from "../sts/caller.ts";
import { faultOf } from "../wire/faults.ts";
import { MalformedRequest, type WireRequest, type WireResponse } from "../wire/message.ts";
import { UnknownOperation } from "../wire/protocol.ts";
import type { WireService, WireServices } from "../wire/services.ts";
import { callerOf, checkSignature } from "./api-access.ts";
import { takeCustomResourceAnswer } from "./api-custom-resource.ts";
import type { ReceivedRequest } from "./http-request.ts";
import { readSignature, type Signature } from "./http-signature.ts";

export type PerformOperation = (operation: RegisteredOperation, input: object, caller: Caller) => object | Promise<object>;

export interface ApiCallOptions {
  /** Latency, throttling, failures and resets; true unless said otherwise. */
  readonly withConditions?: boolean;
  /** Runs an operation once the request has got through. Default: `performOperation` on the lab, at once. */
  readonly perform?: PerformOperation;
  /** Told of errors that are the lab's own fault; the client gets a 500. */
  readonly onError?: (error: unknown) => void;
}

/** Rejects only where the SDK's schemas cannot be loaded. Undefined: the connection breaks without an answer. */
export type ApiCall = (received: ReceivedRequest) => Promise<WireResponse | undefined>;

/** The list of what is not modelled stays readable whatever clients send. */
const UNKNOWN_NAMES_MAX = 200;

export function createApiCall(lab: Lab, services: WireServices, options: ApiCallOptions = {}): ApiCall {
  const { withConditions = true, onError, perform: carryOut = (...asked) => performOperation(lab, ...asked) } = options;
  const gate = withConditions ? createApiGate(lab) : async () => "answered" as const;
  const unknownNames = new Set<string>();

  function note(what: string): void {
    if (!/^[\w?. -]{1,80}$/.test(what) || unknownNames.size >= UNKNOWN_NAMES_MAX) return;
    unknownNames.add(what);
    lab.notModelled(what, "an API call");
  }

  function failure(service: WireService, request: WireRequest, error: unknown): WireResponse {
    if (error instanceof UnknownOperation) note(`${service.name} ${error.operationName}`);
    const protocol = service.protocolOf(request);
    const known = asLabError(error, protocol.malformedCode);
    if (known === undefined) onError?.(error);
    const answered = known ?? new LabError("InternalFailure", "The lab failed; this is a bug of the lab.", 500);
    return protocol.fail(faultOf(answered, service.namespace), request, answered.$metadata.requestId || lab.ids.uuid());
  }

  async function perform(
    service: WireService,
    signature: Signature,
    { request, problem }: ReceivedRequest,
  ): Promise<WireResponse | undefined> {
    if (problem === "too-large") throw tooLarge(service);
    if (problem !== undefined) throw problem;
    checkSignature(lab, service, signature);
    const protocol = service.protocolOf(request);
    const { operation, readInput } = protocol.find(request);
    const input = readInput();
    const caller = callerOf(lab, service, operation.shape.name, input, signature);
    const fate = await gate(service.name);
    if (fate === "request-lost") return undefined;
    const output = await carryOut(operation.registered, input, caller);
    if (fate === "answer-lost") return undefined;
    return protocol.answer(operation, input, output, requestIdOf(output) ?? lab.ids.uuid());
  }

  return async (received) => {
    const { request } = received;
    const put = takeCustomResourceAnswer(lab, request);
    if (put !== undefined) return put;
    const signature = readSignature(request);
    const named = await (signature.kind === "signed"
      ? services.bySigningName(signature.credential.signingName)
      : services.byContent(request));
    if (named === undefined) return unknownService(lab, request, signature, note);
    try {
      const response = await perform(named, signature, received);
      return response && (named.name === "s3" ? withRegion(lab, response) : response);
    } catch (error) {
      const response = failure(named, request, error);
      return named.name === "s3" ? withRegion(lab, response) : response;
    }
  };
}

const requestIdOf = (output: { $metadata?: { requestId?: string } }) => output.$metadata?.requestId;

function asLabError(error: unknown, malformedCode: string): LabError | undefined {
  if (error instanceof LabError) return error;
  return error instanceof MalformedRequest ? new LabError(malformedCode, error.message, 400) : undefined;
}

function tooLarge(service: WireService): LabError {
  return service.name === "s3"
    ? new LabError("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", 400)
    : new LabError("RequestEntityTooLarge", "The request is larger than the lab takes", 413);
}

/** S3 tells the region on every answer, so that clients with another one find their way. */
const withRegion = (lab: Lab, response: WireResponse): WireResponse => ({
  ...response,
  headers: { "x-amz-bucket-region": lab.region, ...response.headers },
});

/** AWS has no such answer: there every service has an address of its own. */
function unknownService(lab: Lab, request: WireRequest, signature: Signature, note: (what: string) => void): WireResponse {
  const name = signature.kind === "signed" ? signature.credential.signingName : "";
  note(name);
  const requestId = lab.ids.uuid();
  const message = `the lab does not serve ${/^[\w.-]{1,60}$/.test(name) ? name : "this service"}`;
  const isJson = request.headers["x-amz-target"] !== undefined || (request.headers["content-type"] ?? "").includes("json");
  return {
    status: 400,
    headers: { "content-type": isJson ? "application/x-amz-json-1.0" : "text/xml", "x-amzn-requestid": requestId },
    body: isJson
      ? JSON.stringify({ __type: "UnknownServiceException", message })
      : `<?xml version="1.0" encoding="UTF-8"?>\n<ErrorResponse><Error><Type>Sender</Type><Code>UnknownService</Code><Message>${message}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
  };
}
