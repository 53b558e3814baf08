// What a wire protocol does for one service: find the operation, read its input, write its output, write errors.
import { LabError, type RegisteredOperation } from "../operation.ts";
import type { Fault } from "./faults.ts";
import type { WireRequest, WireResponse } from "./message.ts";
import type { OperationSchema } from "./schemas.ts";
import { type OperationShape, operationShape } from "./shape.ts";

export interface WireOperation {
  readonly registered: RegisteredOperation;
  readonly shape: OperationShape;
}

export interface AskedOperation {
  readonly operation: WireOperation;
  /** Throws MalformedRequest for a body that is not what the operation takes. */
  readInput(): object;
}

export interface Protocol {
  /** The code of a request that cannot be read. */
  readonly malformedCode: string;
  /** Whether a request is in this protocol at all; a service may speak several. */
  speaks(request: WireRequest): boolean;
  /** Throws LabError, in the service's words, when the lab serves no such operation; MalformedRequest when none is named. */
  find(request: WireRequest): AskedOperation;
  answer(operation: WireOperation, input: object, output: object, requestId: string): WireResponse;
  fail(fault: Fault, request: WireRequest, requestId: string): WireResponse;
}

export function wireOperations(
  registered: readonly RegisteredOperation[],
  schemaOf: (operation: string) => OperationSchema,
): readonly WireOperation[] {
  return registered.map((operation) => ({ registered: operation, shape: operationShape(schemaOf(operation.name)) }));
}

export function byName(operations: readonly WireOperation[]): ReadonlyMap<string, WireOperation> {
  return new Map(operations.map((operation) => [operation.shape.name, operation]));
}

/** An operation that the service may have and the lab has not; `operationName` for those who list what is not modelled. */
export class UnknownOperation extends LabError {
  readonly operationName: string;

  constructor(operationName: string, code: string, message: string, httpStatusCode = 400) {
    super(code, message, httpStatusCode);
    this.operationName = operationName;
  }
}
