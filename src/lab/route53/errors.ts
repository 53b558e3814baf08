// Route 53's errors, with its own texts. Sources: aws-failover-semantics, 1, 2 and 11, and the pages of the operations.
import { LabError } from "../operation.ts";

export const invalidInput = (message: string) => new LabError("InvalidInput", message, 400);

/** All problems of a change batch at once, in Route 53's brackets. */
export const invalidChangeBatch = (problems: readonly string[]) => new LabError("InvalidChangeBatch", `[${problems.join(", ")}]`, 400);

export const noSuchHostedZone = (id: string) => new LabError("NoSuchHostedZone", `No hosted zone found with ID: ${id}`, 404);

export const noSuchHealthCheck = (id: string) => new LabError("NoSuchHealthCheck", `A health check with id ${id} does not exist.`, 404);

export const noSuchChange = (id: string) => new LabError("NoSuchChange", `Could not find resource with ID: ${id}`, 404);
