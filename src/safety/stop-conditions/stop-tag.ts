// Stop condition: somebody tags an instance of the blast radius in the console. No access to the runner is needed for that.
import { readTags } from "../../aws/tags.ts";
import { type Experiment, radiusIds } from "../../experiment/experiment.ts";
import type { Millis } from "../../ports/clock.ts";
import { SECOND } from "../../time/units.ts";
import { STOP_TAG } from "../marks.ts";
import type { StopRule } from "./rule.ts";

const EVERY: Millis = 5 * SECOND;

export function stopTagRule(experiment: Experiment): StopRule {
  const ids = radiusIds(experiment);
  return {
    code: "stop.tag",
    subject: "the instances' tags",
    every: EVERY,
    look: async () => {
      const tagged = [...(await readTags(experiment.aws, ids, [STOP_TAG]))].find(([, tags]) => tags[STOP_TAG] !== undefined);
      if (tagged === undefined) return undefined;
      const [id, tags] = tagged;
      return `Somebody set the tag ${STOP_TAG}${tags[STOP_TAG] === "" ? "" : `=${tags[STOP_TAG]}`} on ${id}.`;
    },
  };
}
