// A lab operation is a plain function with the SDK's own input and output types, registered under its name in the SDK.
import type { AwsService } from "../ports/aws.ts";
import type { Lab } from "./lab.ts";
import type { Caller } from "./sts/caller.ts";

/**
 * The output is made for this call: nothing in it may change when the lab's state does. A promise of it where it takes the lab's time, as an
 * invocation does. Without a caller: the lab's admin.
 */
export type Operation<Input, Output> = (lab: Lab, input: Input, caller?: Caller) => Output;

export interface RegisteredOperation {
  readonly service: AwsService;
  /** e.g. `StopInstances`. */
  readonly name: string;
  // Inputs differ per operation; `register` keeps each pair of schema and function honest.
  // biome-ignore lint/suspicious/noExplicitAny: a registry of operations of many input types.
  readonly run: Operation<any, object>;
}

/** `name` without the dollar sign of the schema constant: loading those takes longer than starting the lab (wire/schemas.ts does it). */
export function register<Input, Output extends object>(
  service: AwsService,
  name: string,
  run: Operation<Input, Output>,
): RegisteredOperation {
  return { service, name, run };
}

/** An error as AWS answers it and as the SDK throws it: `name` is the code. */
export class LabError extends Error {
  readonly $fault: "client" | "server";
  readonly $metadata: { httpStatusCode: number; requestId: string };

  constructor(code: string, message: string, httpStatusCode = 400) {
    super(message);
    this.name = code;
    this.$fault = httpStatusCode >= 500 ? "server" : "client";
    this.$metadata = { httpStatusCode, requestId: "" };
  }
}
