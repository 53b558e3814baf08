import type { ResourceModel } from "../../resource.ts";
export const schedulerResources: readonly ResourceModel[] = [];
