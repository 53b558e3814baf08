// `POST /_lab/save`: writes the state file now.
import { type LabRoute, LabRouteError } from "./api-routes.ts";

/** Without `save` there is no file to write to. */
export function saveRoute(save: (() => Promise<void>) | undefined): LabRoute {
  return {
    method: "POST",
    path: "/_lab/save",
    what: "saves the lab to its state file now",
    handle: async () => {
      if (save === undefined) throw new LabRouteError("this lab has no state file; start it with --state FILE", 409);
      await save();
      return { saved: true };
    },
  };
}
