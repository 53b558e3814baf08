// The resource types of SSM that CloudFormation can build: one file each.
import type { ResourceModel } from "../../resource.ts";
import { parameter } from "./parameter.ts";

export const ssmResources: readonly ResourceModel[] = [parameter];
