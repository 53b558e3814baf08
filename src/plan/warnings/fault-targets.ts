// Warnings about whom the fault hits: instances that carry nothing of the site, and targets that it leaves or does not leave.
import { fillReferences } from "../../drill-file/references.ts";
import type { FailoverPath, TargetGroupFacts } from "../failover-path.ts";
import type { ModelResource, SiteModel } from "../site-model.ts";
import { isUnknown } from "../tokens.ts";
import type { FaultPlan } from "../types.ts";
import { list, object } from "../values.ts";
import { type Warner, warn } from "./context.ts";

const INSTANCE = "AWS::EC2::Instance";
const TARGET_GROUP = "AWS::ElasticLoadBalancingV2::TargetGroup";

export const faultTargets: Warner = ({ model, path, fault, objectives }) => {
  const targets = targetsOf(path);
  const selection = selectedBy(fault.select, model, targets);
  // Instances that no template makes, and stacks that nobody can read, may be among the targets.
  if (selection === undefined || model.unread.length > 0 || !path.targetGroups.some((group) => group.targets.length > 0)) return [];
  if (hasUnknownTargets(path)) return [];
  const hit = inMode(fault.mode, model, selection) ?? selection;
  const place = path.targetGroups[0]?.resource.place("Targets");
  const names = (instances: readonly ModelResource[]) => instances.map(({ logicalId }) => logicalId).join(", ");
  const beside = hit.filter((instance) => !targets.includes(instance));
  if (beside.length > 0) {
    return beside.map((instance) =>
      warn(
        "steady-before.fault-not-target",
        `instance ${instance.logicalId} of the fault is in no target group of the load balancer: it serves nobody, so stopping it and seeing it back proves nothing`,
        "Register it in the target group's Targets, or narrow the fault's selector to the targets.",
        place,
      ),
    );
  }
  const left = targets.filter((target) => !hit.includes(target));
  const [emptied, ...more] = new Set(emptiedAlone(model, path, fault).flat());
  if (emptied !== undefined) {
    const groups = [emptied, ...more].map(({ resource }) => resource.logicalId).join(", ");
    const takes =
      fault.mode === "one"
        ? `the fault of one instance may take the only target of ${groups}`
        : `the fault takes every target of ${groups} and leaves ${names(left)} in another target group`;
    return [
      warn(
        "steady-before.fault-leaves-targets",
        `${takes}: one target group without a healthy target makes the whole load balancer unhealthy for Route 53, so the site fails over although a part of it still answers. This site has several target groups, of which a drill can judge only a fault that takes every target, or leaves one in each of them`,
        "Let the fault's selector cover every target of the load balancer, or leave one in each of its target groups and set no objective for the failover.",
        emptied.resource.place("Targets"),
      ),
    ];
  }
  const wantsFailover = objectives.failover !== undefined || objectives.outage !== undefined;
  if (fault.mode === "all" && left.length > 0 && wantsFailover) {
    return [
      warn(
        "steady-before.fault-leaves-targets",
        `the fault of all instances leaves ${names(left)}, a target of the load balancer too: nothing fails over, and the objective for the failover would never be put to the proof`,
        "Let the fault's selector cover every target, or say `instances: one` or a zone and set no objective for the failover.",
        place,
      ),
    ];
  }
  if (fault.mode === "one" && targets.length === 1 && hit.length > 0) {
    return [
      warn(
        "steady-before.fault-leaves-none",
        `the fault of one instance leaves no target: ${names(targets)} is the only one`,
        "Say `instances: all` to drill a failover, or register more instances.",
        place,
      ),
    ];
  }
  return [];
};

/** The instances behind the load balancer, each once. */
export function targetsOf(path: FailoverPath): readonly ModelResource[] {
  return [...new Set(path.targetGroups.flatMap((group) => group.targets))];
}

/** Whichever instances it hits: a target group is left without a target while others keep one, so the site fails over. */
export function losesOneGroup(model: SiteModel, path: FailoverPath, fault: FaultPlan): boolean {
  const emptied = emptiedAlone(model, path, fault);
  return emptied.length > 0 && emptied.every((groups) => groups.length > 0);
}

/**
 * For each set of instances that the fault may hit: the target groups left without a target while others keep one. For Route 53, should it
 * ask, the whole load balancer is unhealthy then. None when only AWS can tell. Source: aws-failover-semantics, section 2.
 */
function emptiedAlone(model: SiteModel, path: FailoverPath, { mode, select }: FaultPlan): readonly (readonly TargetGroupFacts[])[] {
  const selection = selectedBy(select, model, targetsOf(path));
  const hit = selection && inMode(mode, model, selection);
  if (!path.evaluatesTargetHealth || hit === undefined) return [];
  const inUse = path.targetGroups.filter(({ targets }) => targets.length > 0);
  const faults = mode === "one" ? hit.map((instance) => [instance]) : [hit];
  const emptied = faults.map((stopped) => inUse.filter(({ targets }) => targets.every((target) => stopped.includes(target))));
  return emptied.map((groups) => (groups.length < inUse.length ? groups : []));
}

/** The instances that the selector finds in the templates; undefined when only AWS can tell. */
export function selectedBy(
  select: FaultPlan["select"],
  model: SiteModel,
  targets: readonly ModelResource[],
): readonly ModelResource[] | undefined {
  switch (select.by) {
    case "stack":
      return model.ofType(INSTANCE).filter(({ stack }) => stack === select.stack || stack.startsWith(`${select.stack}/`));
    case "target-group": {
      const group = followOutput(select.arn, model);
      // Of an ARN that is written out, or of a group with targets that are, nobody can tell more than that it is one of the site's.
      return (group?.type === TARGET_GROUP && targetsIn(group, model)) || targets;
    }
    case "tag":
      return model
        .ofType(INSTANCE)
        .filter((instance) =>
          list(instance.properties.Tags).some((entry) => object(entry)?.Key === select.key && object(entry)?.Value === select.value),
        );
    case "ids": {
      const named = select.ids.map((id) => followOutput(id, model));
      const instances = named.filter((resource) => resource?.type === INSTANCE) as readonly ModelResource[];
      // An id that is written out may be of any instance.
      return instances.length === named.length ? [...new Set(instances)] : undefined;
    }
  }
}

/** The resource that `${stack.Output}` points at. */
function followOutput(text: string, model: SiteModel): ModelResource | undefined {
  return model.follow(fillReferences(text, ({ stack, output }) => model.outputs[stack]?.[output] ?? ""));
}

/** Undefined when it has targets that the templates do not tell. */
function targetsIn(group: ModelResource, model: SiteModel): readonly ModelResource[] | undefined {
  const registered = list(group.properties.Targets);
  const targets = registered.map((target) => model.follow(object(target)?.Id)).filter((target) => target !== undefined);
  return targets.length === registered.length ? targets : undefined;
}

/** Those of the selection that may be hit (of `one`: any of them); undefined when a zone is only known to AWS. */
export function inMode(
  mode: FaultPlan["mode"],
  model: SiteModel,
  selection: readonly ModelResource[],
): readonly ModelResource[] | undefined {
  if (typeof mode !== "object") return selection;
  const zones = selection.map((instance) => zoneOf(model, instance));
  return zones.includes(undefined) ? undefined : selection.filter((_, index) => zones[index] === mode.zone);
}

function zoneOf(model: SiteModel, instance: ModelResource): string | undefined {
  const subnet = model.follow(instance.properties.SubnetId);
  const zone = instance.properties.AvailabilityZone ?? subnet?.properties.AvailabilityZone;
  return typeof zone === "string" && !isUnknown(zone) ? zone : undefined;
}

function hasUnknownTargets(path: FailoverPath): boolean {
  return path.targetGroups.some(({ resource, targets }) => targets.length < list(resource.properties.Targets).length);
}
