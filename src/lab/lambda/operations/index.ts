// The operations of lambda that the lab serves: one file each.
import type { RegisteredOperation } from "../../operation.ts";
import getFunction from "./get-function.ts";
import getFunctionConfiguration from "./get-function-configuration.ts";
import invokeFunction from "./invoke.ts";
import listFunctions from "./list-functions.ts";

export const lambdaOperations: readonly RegisteredOperation[] = [getFunction, getFunctionConfiguration, invokeFunction, listFunctions];
