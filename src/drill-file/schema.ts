// The drill file: one schema that validates it, gives its type and is the JSON Schema for editors.
import { z } from "zod";
import { ROLE } from "./restart-timer.ts";
import { deadlines, limits, objectives, probes, steady } from "./schema-experiment.ts";
import { fault } from "./schema-fault.ts";
import { safety } from "./schema-safety.ts";
import { site } from "./schema-site.ts";
import { stacks } from "./schema-stacks.ts";
import { matching, section } from "./sections.ts";

const region = matching(/^[a-z]{2}(-[a-z]+)+-\d+$/, "no region");
const account = matching(/^\d{12}$/, "no account id");
const name = matching(/^[a-z][a-z0-9-]{0,62}$/, "no name for a drill");

export const drillFileSchema = section({
  version: z.literal(1).meta({ description: "The version of this format: 1." }),
  name: name.meta({
    description: "The drill's name, and how the names of its stacks begin: small letters, digits and hyphens, at most 63, a letter first.",
    examples: ["reference-site"],
  }),
  region: region.meta({ description: "The AWS region of the stacks.", examples: ["ap-northeast-1"] }),
  account: account.exactOptional().meta({
    description: "Account guard: the drill refuses to run in any other account. Twelve digits, in quotes.",
    examples: ["111122223333"],
  }),
  site,
  "hosted-zone": z
    .string()
    .exactOptional()
    .meta({
      description: "Name or id of the hosted zone that holds the site's record. Left out: as in the template that makes the record.",
      examples: ["example.com", "Z0123456789ABCDEFGHIJ"],
    }),
  bucket: matching(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "no name of a bucket")
    .exactOptional()
    .meta({
      description:
        "Bucket of yours, in the same region, for templates that cannot be sent to CloudFormation directly: nested templates that are files, and templates over 51,200 bytes.",
      examples: ["my-templates"],
    }),
  "deploy-role": matching(ROLE, "neither a role's name nor a role's ARN")
    .exactOptional()
    .meta({
      description:
        "The role with which CloudFormation makes, changes and deletes the stacks' resources: its name or its ARN. Left out: whoever runs the drill needs all those rights.",
      examples: ["failover-drill-deploy"],
    }),
  stacks,
  fault,
  objectives,
  probes,
  steady,
  limits,
  safety,
  deadlines,
})
  .transform(({ steady: { samples }, ...others }) => ({ ...others, steadySamples: samples }))
  .meta({
    title: "Drill file of Failover Drill",
    description: "What to deploy, what to break, what to watch, and how fast the site must fail over and recover.",
  });

/** A drill file as the program uses it: durations in milliseconds, defaults filled in, keys in camelCase. */
export type DrillFile = z.output<typeof drillFileSchema>;
