// Every permission that the drill will need, asked of IAM's policy simulator before anything is touched.
import { codeOf } from "../../aws/errors.ts";
import { findHostedZone } from "../../aws/hosted-zones.ts";
import type { Identity } from "../../aws/identity.ts";
import { type Denied, deniedOf } from "../../aws/permissions.ts";
import type { Problem } from "../../errors.ts";
import type { Journal } from "../../journal/journal.ts";
import type { Plan } from "../../plan/types.ts";
import type { Aws } from "../../ports/aws.ts";
import type { Need, Stage } from "../needs/types.ts";
import { handedOverNeeds, needsOf, type RoleNeeds, volumeKeysOf } from "../needs.ts";
import { isDenial } from "./gate.ts";
import { denial, goneRole, noSimulation, noSuchRole } from "./permission-problems.ts";
import { buildProblems } from "./permissions-build.ts";
import { keyProblems } from "./permissions-keys.ts";
import { permissionSource } from "./permissions-source.ts";

export interface PermissionGate {
  readonly plan: Plan;
  readonly aws: Aws;
  readonly journal: Journal;
  readonly identity: Identity;
}

/** What a drill does itself; a plan, a sweep and a teardown are asked when they are run. */
const STAGES: readonly Stage[] = ["deploy", "drill", "restore"];

/** Appends a `notice` where the simulator is not or cannot be asked. */
export async function permissionProblems(gate: PermissionGate): Promise<readonly Problem[]> {
  const { plan, aws, journal, identity } = gate;
  const notice = (code: string, what: string): readonly Problem[] => {
    journal.append({ kind: "notice", code: `permissions.${code}`, what });
    return [];
  };
  if (plan.safety.permissions === "dry-run") {
    return notice(
      "dry-run",
      "safety.permissions is dry-run: only what EC2 can try without doing it is checked before the fault. Whether everything else is permitted shows when it is needed.",
    );
  }
  try {
    const source = await permissionSource(aws, identity.arn);
    if ("why" in source) return notice(source.code, source.why);
    if ("gone" in source) return [goneRole(source.gone)];
    return await simulated(gate, source.arn);
  } catch (error) {
    if (isDenial(error)) return [noSimulation(identity.arn, error as Error)];
    throw error;
  }
}

async function simulated({ plan, aws, identity }: PermissionGate, caller: string): Promise<readonly Problem[]> {
  const hostedZone = plan.watch.hostedZone.id ?? (await zoneId(aws, plan));
  const options = { account: identity.account, caller, hostedZone };
  const needed = needsOf(plan, options).filter(({ when }) => when.some((stage) => STAGES.includes(stage)));
  const keys = volumeKeysOf(plan, options).map((key) => ({ key, instances: [] }));
  const answers = await Promise.all([
    ask(aws, caller, needed),
    ...handedOverNeeds(plan, options).map((given) => askForRole(aws, given)),
    keyProblems(aws, plan, { account: identity.account, caller }, keys),
    buildProblems(aws, plan, options, async (needs) => (await deniedFor(aws, caller, needs)).map(({ one }) => one)),
  ]);
  return answers.flat();
}

/** Of a role that is handed over to AWS. Conditions that only the thing itself can meet show when it is made, before anything is stopped. */
async function askForRole(aws: Aws, { role, of, needs }: RoleNeeds): Promise<readonly Problem[]> {
  try {
    return await ask(aws, role, needs, `The role of ${of} (${role})`, ({ unknownKeys }) => unknownKeys.length === 0);
  } catch (error) {
    if (codeOf(error).startsWith("NoSuchEntity")) return [noSuchRole(role, of)];
    throw error;
  }
}

async function ask(
  aws: Aws,
  source: string,
  needed: readonly Need[],
  who?: string,
  counts: (denied: Denied) => boolean = () => true,
): Promise<readonly Problem[]> {
  const denied = await deniedFor(aws, source, needed);
  return denied.filter(({ one }) => counts(one)).map(({ one, need, resource }) => denial(one, need, resource, who));
}

interface DeniedNeed {
  readonly one: Denied;
  readonly need: Need | undefined;
  /** As the list of needs has it. */
  readonly resource: string;
}

async function deniedFor(aws: Aws, source: string, needed: readonly Need[]): Promise<readonly DeniedNeed[]> {
  // Rights to keys are asked for by themselves, on the very keys: those of the templates here, those of the volumes before the fault.
  const groups = grouped(needed.filter(({ action }) => !action.startsWith("kms:")));
  const answers = await Promise.all(
    groups.map(async ({ needs, resources, context }) => {
      const actions = needs.map(({ action }) => action);
      const denied = await deniedOf(aws, { source, actions, resources: resources.map(example), context });
      return denied.map((one) => ({
        one,
        need: needs.find(({ action }) => same(action, one.action)),
        resource: resources.find((arn) => example(arn) === one.resource) ?? one.resource,
      }));
    }),
  );
  return answers.flat();
}

/**
 * A policy may be bound to the zone, so the simulator has to be asked about the very zone. A zone that is not there is told elsewhere, and a
 * missing right to look for it by the simulator.
 */
async function zoneId(aws: Aws, { watch, site }: Plan): Promise<string | undefined> {
  const { name } = watch.hostedZone;
  try {
    return name === undefined ? undefined : (await findHostedZone(aws, { name }, site.host))?.id;
  } catch (error) {
    if (isDenial(error)) return undefined;
    throw error;
  }
}

interface Group {
  readonly needs: readonly Need[];
  readonly resources: readonly string[];
  readonly context: Need["context"];
}

/** One question for all actions on the same resources under the same conditions: the simulator crosses actions and resources. */
function grouped(needed: readonly Need[]): readonly Group[] {
  const groups = Map.groupBy(needed, ({ resources, context }) => JSON.stringify([resources, context]));
  return [...groups.values()].map((needs) => {
    const { resources, context } = needs[0] as Need;
    return { needs: [...new Map(needs.map((need) => [need.action, need])).values()], resources, context };
  });
}

/** Something that such an ARN could be: the simulator takes every character for what it is. */
function example(arn: string): string {
  if (arn === "*") return arn;
  return arn
    .replace(/(:instance\/)\*$/, "$1i-00000000000000000")
    .replace(/(:stack\/.*\/)\*$/, "$100000000-0000-0000-0000-000000000000")
    .replaceAll("*", "0");
}

function same(action: string, other: string): boolean {
  return action.toLowerCase() === other.toLowerCase();
}
