// Invoke. https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
import type { InvokeCommandInput } from "@aws-sdk/client-lambda";
import type { Lab } from "../../lab.ts";
import { LabError, register } from "../../operation.ts";
import { functionNamed } from "../functions.ts";
import { cannotRun, type Invocation, invoke, invokeAsynchronously } from "../invoke.ts";
import type { LambdaFunction } from "../state.ts";

/** As InvokeCommandOutput, whose payload the SDK wraps after it has read it. */
interface Invoked {
  readonly StatusCode: number;
  readonly ExecutedVersion?: string;
  readonly FunctionError?: string;
  readonly LogResult?: string;
  readonly Payload?: Uint8Array;
}

/** Bytes of a request. Source: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const PAYLOAD_MAX = { RequestResponse: 6_291_456, Event: 1_048_576 } as const;

/** Bytes of the log's end that are shown. */
const TAIL = 4_096;

const TYPES = ["RequestResponse", "Event", "DryRun"] as const;

/** A promise for RequestResponse: the code runs in the lab's time. */
function answer(lab: Lab, input: InvokeCommandInput): Invoked | Promise<Invoked> {
  const lambda = functionNamed(lab, input.FunctionName);
  const { InvocationType = "RequestResponse", LogType = "None", Qualifier = "$LATEST" } = input;
  const type = TYPES.find((name) => name === InvocationType);
  if (type === undefined) throw new LabError("InvalidParameterValueException", `Unknown invocation type: ${InvocationType}`);
  if (Qualifier !== "$LATEST") throw new LabError("ResourceNotFoundException", `Function not found: ${lambda.arn}:${Qualifier}`, 404);
  if (type === "DryRun") return { StatusCode: 204 };
  const event = eventOf(input.Payload, PAYLOAD_MAX[type]);
  const obstacle = cannotRun(lambda);
  if (obstacle !== undefined) {
    lab.notModelled(obstacle, `Invoke of ${lambda.name}`);
    throw new LabError("NotImplemented", obstacle, 501);
  }
  if (type === "Event") {
    void invokeAsynchronously(lab, lambda, event, () => lab.lambda.functions.get(lambda.name) === lambda);
    return { StatusCode: 202 };
  }
  return invoke(lab, lambda, event).then((invocation) => outcomeOf(lambda, invocation, LogType === "Tail"));
}

/** No payload is an empty object. Throws LabError. */
function eventOf(payload: InvokeCommandInput["Payload"], limit: number): unknown {
  const bytes = Buffer.from((payload ?? "") as Uint8Array);
  if (bytes.length > limit)
    throw new LabError(
      "RequestTooLargeException",
      `${bytes.length} byte payload is too large for the Invoke operation (limit ${limit} bytes)`,
      413,
    );
  if (bytes.length === 0) return {};
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch (error) {
    const why = error instanceof Error ? error.message : "";
    throw new LabError(
      "InvalidRequestContentException",
      `Could not parse request body into json: Could not parse payload into json: ${why}`,
    );
  }
}

function outcomeOf(lambda: LambdaFunction, { requestId, result, lines }: Invocation, tail: boolean): Invoked {
  const log = Buffer.from(lines.map((line) => `${line}\n`).join(""));
  return {
    StatusCode: 200,
    ExecutedVersion: "$LATEST",
    ...(result.kind === "returned" ? {} : { FunctionError: "Unhandled" }),
    ...(tail ? { LogResult: log.subarray(-TAIL).toString("base64") } : {}),
    Payload: Buffer.from(JSON.stringify(payloadOf(lambda, requestId, result)) ?? "null"),
  };
}

/** Source: https://docs.aws.amazon.com/lambda/latest/dg/nodejs-exceptions.html, and python-exceptions.html */
function payloadOf({ runtime, timeoutSeconds }: LambdaFunction, requestId: string, result: Invocation["result"]): unknown {
  if (result.kind === "returned") return result.value;
  if (result.kind === "timed-out")
    return {
      errorType: "Sandbox.Timedout",
      errorMessage: `RequestId: ${requestId} Error: Task timed out after ${timeoutSeconds.toFixed(2)} seconds`,
    };
  const { name: errorType, message: errorMessage, stack = "" } = result;
  const trace = stack.split("\n").filter((line) => line !== "");
  return runtime.startsWith("python") ? { errorMessage, errorType, requestId, stackTrace: trace } : { errorType, errorMessage, trace };
}

export default register("lambda", "Invoke", answer);
