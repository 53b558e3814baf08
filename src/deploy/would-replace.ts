// What executing a change set would take away from a site that serves: replaced and removed resources, in nested stacks too.
import { describeChangeSet, type PlannedChange, plannedChanges, saysNoChange } from "../aws/change-sets.ts";
import type { Problem } from "../errors.ts";
import type { StackPlan } from "../plan/types.ts";
import type { Aws } from "../ports/aws.ts";
import { mayServe, standsInTheWay } from "./serving.ts";

export interface Loss {
  /** `Network/Vpc` for a resource of a nested stack. */
  readonly logicalId: string;
  readonly type: string;
  /** `perhaps`: CloudFormation's Conditional, or a nested stack that cannot be looked into. */
  readonly how: "replaced" | "perhaps" | "removed";
  /** The properties that it is replaced for, with what is behind them. */
  readonly causes: readonly string[];
}

const STACK = "AWS::CloudFormation::Stack";

/** Of a change set that waits to be executed. */
export async function lossesIn(aws: Aws, stack: string, changeSet: string): Promise<readonly Loss[]> {
  const changes = await plannedChanges(aws, stack, changeSet);
  return (await Promise.all(changes.map((change) => lossesOf(aws, change)))).flat();
}

async function lossesOf(aws: Aws, change: PlannedChange): Promise<readonly Loss[]> {
  const { logicalId, type, action, replacement } = change;
  const loss = (how: Loss["how"], causes = change.causes.map(causeText)): readonly Loss[] => [{ logicalId, type, how, causes }];
  if (action === "Add" || action === "Import") return [];
  if (action === "Remove") return change.retained || !mayServe(type) ? [] : loss("removed");
  if (replacement === "True" && mayServe(type)) return loss("replaced");
  if (type === STACK) return lossesInNested(aws, change);
  // An action that is none of the known ones is decided only while it is done.
  return (replacement === "Conditional" || action !== "Modify") && standsInTheWay(type) ? loss("perhaps") : [];
}

async function lossesInNested(aws: Aws, { logicalId, type, physicalId, changeSet }: PlannedChange): Promise<readonly Loss[]> {
  if (changeSet === undefined || physicalId === undefined)
    return [{ logicalId, type, how: "perhaps", causes: ["CloudFormation does not say what happens in it"] }];
  const { status, reason } = await describeChangeSet(aws, physicalId, changeSet);
  if (status === "FAILED" && saysNoChange(reason)) return [];
  const within = await lossesIn(aws, physicalId, changeSet);
  return within.map((loss) => ({ ...loss, logicalId: `${logicalId}/${loss.logicalId}` }));
}

function causeText({ property, entity }: PlannedChange["causes"][number]): string {
  return entity === undefined ? property : `${property} from ${entity}`;
}

const WORDS: Readonly<Record<Loss["how"], string>> = { replaced: "replace", perhaps: "perhaps replace", removed: "remove" };

/** One problem for all that a stack would lose; undefined when that is nothing. */
export function wouldReplace(stack: StackPlan, losses: readonly Loss[]): Problem | undefined {
  if (losses.length === 0) return undefined;
  return {
    code: "deploy.would-replace",
    what: `Deploying stack "${stack.key}" (${stack.name}) would ${inWords(losses)}.`,
    whose: "yours",
    next: "Deploy it yourself at a time of your choice, or hold what changed (an image by its id in place of a parameter that names the newest), or let drills do it: `safety.replace: allow` in the drill file.",
    place: { file: stack.template },
  };
}

/** `newer`: what alone would cause the losses. */
export function leftAsItIs({ key, name }: StackPlan, newer: readonly string[], losses: readonly Loss[]): string {
  return `Stack "${key}" (${name}) is left as it is, though there is a newer value (${newer.join("; ")}): to take it would ${inWords(losses)}.`;
}

function inWords(losses: readonly Loss[]): string {
  const parts = (Object.keys(WORDS) as Loss["how"][]).flatMap((how) => {
    const of = losses.filter((loss) => loss.how === how);
    const names = of.map(({ logicalId, type, causes }) => `${logicalId} (${[type, ...causes].join("; ")})`);
    return of.length === 0 ? [] : [`${WORDS[how]} ${names.join(", ")}`];
  });
  return parts.join("; and ");
}
