// What a call came to, over the wire or in process, in a form that can be compared.
import type { Lab } from "../../src/lab/lab.ts";
import { LabError, type RegisteredOperation } from "../../src/lab/operation.ts";
import { callOperation } from "../../src/lab/send.ts";
import { ADMIN } from "../../src/lab/sts/caller.ts";
import { faultOf } from "../../src/lab/wire/faults.ts";
import { operationShape } from "../../src/lab/wire/shape.ts";
import { compact } from "../lab/wire/arbitrary.ts";
import { command, type SdkClient, schemaOf } from "../lab/wire/sdk.ts";

export type Outcome = { readonly output: unknown } | { readonly code: string; readonly message: string; readonly status: number };

/** An answer to HEAD has no body: the client knows the status alone. */
const isHead = (operation: RegisteredOperation) => operationShape(schemaOf(operation)).http?.method === "HEAD";

export async function overTheWire(client: SdkClient, operation: RegisteredOperation, input: object): Promise<Outcome> {
  const { service, name } = operation;
  try {
    return outcome(await client.send(command(service, name, input)));
  } catch (error) {
    const { name: code, message, $metadata } = error as LabError;
    return { code, message: isHead(operation) ? "" : message, status: $metadata.httpStatusCode };
  }
}

export function inProcess(lab: Lab, operation: RegisteredOperation, input: object): Outcome {
  const { service, name } = operation;
  try {
    return outcome(callOperation(lab, service, name, input, ADMIN));
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    const { code, message, status } = faultOf(error, operationShape(schemaOf(operation)).namespace);
    return { code, message: isHead(operation) ? "" : message, status };
  }
}

/** A header's date has whole seconds; bodies are compared elsewhere. */
function outcome(answered: object): Outcome {
  const { $metadata: _metadata, Body: _body, LastModified, ...output } = answered as Record<string, unknown>;
  const modified = LastModified instanceof Date ? { LastModified: Math.floor(LastModified.getTime() / 1_000) } : {};
  return { output: compact({ ...output, ...modified }) };
}
