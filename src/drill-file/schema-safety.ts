// The part of the drill file that says when a drill may not run, when it has to stop, and what starts the instances should it die.
import { z } from "zod";
import { RESTART_TIMER, restartTimerOf } from "./restart-timer.ts";
import { checkedText, matching, section } from "./sections.ts";

/** The name that templates/roles.yml gives to the role. */
const STANDARD_ROLE = "failover-drill-restart-timer";

const restartTimer = matching(RESTART_TIMER, "neither a role's name, nor a role's ARN, nor off")
  .prefault(STANDARD_ROLE)
  .meta({
    description:
      "The role with which EventBridge Scheduler starts the instances again should the drill die: its name or its ARN. `off`: nothing does, and the report says so.",
    examples: [STANDARD_ROLE, "off"],
  })
  .transform(restartTimerOf);

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

const clockTime = matching(/^([01]\d|2[0-3]):[0-5]\d$/, "no time of day");
const date = matching(/^\d{4}-\d{2}-\d{2}$/, "no date");

const timeZone = checkedText((zone) => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return undefined;
  } catch {
    return `is "${zone}", which is no time zone`;
  }
});

const calendar = section({
  "time-zone": timeZone
    .prefault("UTC")
    .meta({ description: "Time zone of days, hours and freezes, by its IANA name.", examples: ["Europe/Berlin"] }),
  days: z
    .array(z.enum(DAYS))
    .min(1, { error: "is empty" })
    .prefault([...DAYS])
    .meta({ description: "Days on which a drill may begin.", examples: [["mon", "tue", "wed", "thu"]] }),
  from: clockTime.prefault("00:00").meta({ description: "Time of day from which a drill may begin, in quotes.", examples: ["09:00"] }),
  to: clockTime
    .exactOptional()
    .meta({ description: "Time of day by which a drill has to be over, in quotes. Before `from`: of the next day.", examples: ["16:00"] }),
  freeze: z
    .array(
      section({
        from: date.meta({ description: "First day of the freeze, in quotes.", examples: ["2026-12-18"] }),
        to: date.meta({ description: "Last day of the freeze, in quotes.", examples: ["2027-01-04"] }),
        why: z
          .string()
          .exactOptional()
          .meta({ description: "What is told to whoever wants to drill then.", examples: ["end of year"] }),
      }),
    )
    .prefault([])
    .meta({ description: "Days, first to last, on which no drill may run.", examples: [[{ from: "2026-12-18", to: "2027-01-04" }]] }),
})
  .exactOptional()
  .meta({ description: "When drills may run. Left out: at any time." });

export const safety = section({
  "restart-timer": restartTimer,
  alarms: z
    .array(z.string().min(1, { error: "is empty" }))
    .prefault([])
    .meta({
      description:
        "CloudWatch alarms by their names: the drill refuses to begin while one is in ALARM, and restores at once when one goes there.",
      examples: [["checkout-errors"]],
    }),
  permissions: z
    .enum(["simulate", "dry-run"])
    .prefault("simulate")
    .meta({
      description:
        "How it is proven before the fault that everything may be undone. `simulate`: IAM's policy simulator is asked for every call. `dry-run`: only what EC2 can try without doing it; the rest shows when it is needed.",
      examples: ["simulate"],
    }),
  replace: z
    .enum(["refuse", "allow"])
    .exactOptional()
    .meta({
      description:
        "Whether the deployment may replace or remove what serves the site: instances, load balancers, records, buckets and all that they stand on. `refuse`: the drill is refused; where nothing but a newer value in the Parameter Store would do it, such as an image, the stack is left as it is. `allow`: it replaces them before it looks at the site, however many serve.",
      default: "refuse",
      examples: ["refuse"],
    }),
  "instance-store": z
    .enum(["refuse", "lose"])
    .exactOptional()
    .meta({
      description:
        "Whether instances may be stopped whose type has disks of its host (instance store), which a stop erases. `refuse`, which also holds where it is left out: the drill does not stop them. `lose`: it does, and what is on those disks is gone.",
      examples: ["refuse"],
    }),
  calendar,
})
  .prefault({})
  .meta({ description: "When a drill may not begin, when it must stop, and what undoes it should it die." });
