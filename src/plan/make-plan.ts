// Drill file and templates to a plan: a pure function, so that printing its value is the dry run.
import { createHash } from "node:crypto";
import { stackOrder } from "../drill-file/order.ts";
import { stackReferences } from "../drill-file/references.ts";
import type { DrillFile } from "../drill-file/schema.ts";
import type { Place, Problem } from "../errors.ts";
import { TEMPLATE_URL_LIMIT, utf8Length } from "../template/limits.ts";
import type { ParsedTemplate, TemplatePath } from "../template/types.ts";
import { reckonBudget } from "./budget.ts";
import { dnsName, type FailoverPath, findFailoverPath } from "./failover-path.ts";
import type { ReadFile } from "./nested-stacks.ts";
import { type FindPropertyFaults, propertyProblems } from "./property-problems.ts";
import { buildSiteModel, type NestedModel, type SiteModel } from "./site-model.ts";
import { token } from "./tokens.ts";
import type { FaultPlan, Plan, SitePlan, StackPlan } from "./types.ts";
import { packaged } from "./uploads.ts";
import { inMode, losesOneGroup, selectedBy, targetsOf } from "./warnings/fault-targets.ts";
import { warnings } from "./warnings/index.ts";

export interface PlanInput {
  readonly drillFile: DrillFile;
  readonly drillFilePath: string;
  /** Where a value of the drill file stands. */
  readonly place: (path: TemplatePath) => Place;
  /** By stack key. */
  readonly templates: ReadonlyMap<string, ParsedTemplate>;
  readonly types: ResourceTypes;
  /** For templates of nested stacks that lie beside their parents; left out, they stay unknown. */
  readonly readFile?: ReadFile;
}

/** What is known of CloudFormation's resource types. */
export interface ResourceTypes {
  readonly isKnown: (type: string) => boolean;
  /** Whether the lab has a model of it. */
  readonly isModelled: (type: string) => boolean;
  /** Whether Fn::GetAtt can give this attribute; true where only AWS can tell. */
  readonly supportsAttribute: (type: string, attribute: string) => boolean;
  readonly propertyFindings: FindPropertyFaults;
}

export type PlanResult =
  | { readonly ok: true; readonly plan: Plan; readonly model: SiteModel }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** All problems at once: unknown outputs, parameters, template errors, sizes. */
export function makePlan(input: PlanInput): PlanResult {
  const { drillFile, place, templates } = input;
  const ordered = stackOrder(drillFile);
  const problems: Problem[] = [];
  const {
    model,
    nested,
    problems: found,
  } = buildSiteModel(
    ordered.map(({ key }) => ({
      key,
      name: stackName(drillFile, key),
      parsed: templates.get(key) as ParsedTemplate,
      parameters: drillFile.stacks[key]?.parameters ?? {},
      placeOfParameter: (name) => place(["stacks", key, "parameters", name]),
    })),
    {
      region: drillFile.region,
      account: drillFile.account,
      supportsAttribute: input.types.supportsAttribute,
      readFile: input.readFile ?? (() => undefined),
    },
  );
  const all = [...templates.values(), ...nested.map(({ parsed }) => parsed)];
  problems.push(...found, ...typeProblems(all, input.types), ...sizeProblems(all), ...faultProblems(input, model));
  // Properties that could not be evaluated would seem to be missing.
  if (found.length === 0) problems.push(...propertyProblems(model.resources, input.types.propertyFindings));
  if (problems.length > 0) return { ok: false, problems };

  const site = sitePlan(drillFile);
  const path = findFailoverPath(model, site.host);
  const fault = faultPlan(drillFile, model, path);
  const { objectives, probes, deadlines, limits, safety } = drillFile;
  // What is left of the targets keeps nobody on the primary then.
  const reckonedFault = losesOneGroup(model, path, fault) ? { ...fault, expected: undefined } : fault;
  const reckoned = reckonBudget({ path, fault: reckonedFault, probes, steadySamples: drillFile.steadySamples, deadlines });
  // Of templates that cannot be read nobody can say that they never fail over.
  const budget = { ...reckoned, failsOver: reckoned.failsOver || model.unread.length > 0 };
  const content: Omit<Plan, "digest"> = {
    name: drillFile.name,
    drillFile: input.drillFilePath,
    region: drillFile.region,
    account: drillFile.account,
    ...(drillFile.deployRole === undefined ? {} : { deployRole: drillFile.deployRole }),
    site,
    stacks: ordered.map((order) => stackPlan(input, order, nested)),
    fault,
    objectives,
    probes,
    steadySamples: drillFile.steadySamples,
    limits,
    safety,
    deadlines,
    budget: {
      ...budget,
      warnings: warnings({ model, path, site, region: drillFile.region, fault, objectives, limits, safety, budget, place }),
    },
    watch: watchPlan(drillFile, model, path),
  };
  return { ok: true, plan: { ...content, digest: digestOf(content) }, model };
}

/** Of what the drill does. Paths say from where it was started, and the budget follows from the rest: neither is part of it. */
function digestOf({ drillFile: _, budget: __, ...done }: Omit<Plan, "digest">): string {
  const stacks = done.stacks.map(({ template: _, upload, nested, ...stack }) => ({
    ...stack,
    ...(upload === undefined ? {} : { upload: { ...upload, objects: upload.objects.map(({ key, body }) => ({ key, body })) } }),
    ...(nested === undefined ? {} : { nested: nested.map(({ template: _, ...template }) => template) }),
  }));
  return createHash("sha256")
    .update(JSON.stringify({ ...done, stacks }))
    .digest("hex");
}

function stackName(drillFile: DrillFile, key: string): string {
  return drillFile.stacks[key]?.stackName ?? `${drillFile.name}-${key}`;
}

function sitePlan({ site }: DrillFile): SitePlan {
  const url = new URL(site.url);
  const scheme = url.protocol === "https:" ? "https" : "http";
  return {
    url: site.url,
    scheme,
    host: url.hostname,
    port: Number(url.port) || (scheme === "https" ? 443 : 80),
    paths: [...new Set([`${url.pathname}${url.search}`, ...site.paths])],
    primary: site.primary,
    errorPage: site.errorPage,
  };
}

function stackPlan(
  input: PlanInput,
  order: { key: string; after: readonly string[]; wave: number },
  nested: readonly NestedModel[],
): StackPlan {
  const { drillFile, templates, types } = input;
  const stack = drillFile.stacks[order.key] as DrillFile["stacks"][string];
  const parsed = templates.get(order.key) as ParsedTemplate;
  const own = nested.filter((child) => child.stack === order.key);
  const { name, region, bucket } = drillFile;
  return {
    key: order.key,
    name: stackName(drillFile, order.key),
    template: parsed.file,
    ...packaged(parsed, { name, region, bucket, nested: own }),
    parameters: stack.parameters,
    after: order.after,
    wave: order.wave,
    capabilities: stack.capabilities,
    tags: stack.tags,
    notModelled: [{ path: [], parsed }, ...own].flatMap(({ path, parsed: { template } }) =>
      Object.entries(template.Resources)
        .filter(([, { Type }]) => !types.isModelled(Type))
        .map(([logicalId, { Type }]) => ({ logicalId: [...path, logicalId].join("/"), type: Type })),
    ),
    ...(own.length === 0
      ? {}
      : { nested: own.map(({ path, where, url, parsed: { file, text } }) => ({ path, where, url, template: file, body: text })) }),
  };
}

function typeProblems(templates: readonly ParsedTemplate[], types: ResourceTypes): Problem[] {
  return [...new Map(templates.map((parsed) => [parsed.file, parsed])).values()].flatMap((parsed) =>
    Object.entries(parsed.template.Resources)
      .filter(([, { Type }]) => !types.isKnown(Type))
      .map(([logicalId, { Type }]) => ({
        code: "plan.unknown-type",
        what: `resource ${logicalId} is of type ${Type}, which CloudFormation does not know`,
        whose: "yours",
        next: "Correct the type; custom resources begin with Custom::.",
        place: parsed.place(["Resources", logicalId, "Type"]),
      })),
  );
}

function sizeProblems(templates: readonly ParsedTemplate[]): Problem[] {
  return [...new Set(templates)]
    .filter((parsed) => utf8Length(parsed.text) > TEMPLATE_URL_LIMIT)
    .map((parsed) => ({
      code: "template.too-large",
      what: `the template has ${utf8Length(parsed.text)} bytes; CloudFormation takes at most ${TEMPLATE_URL_LIMIT}`,
      whose: "yours",
      next: "Split it into several stacks.",
      place: { file: parsed.file },
    }));
}

/** `${stack.Output}` in the fault's selector must exist as much as in parameters. */
function faultProblems({ drillFile, place }: PlanInput, model: SiteModel): Problem[] {
  const { select } = drillFile.fault;
  const path = ["fault", "stop-instances", "of", select.by];
  const named =
    select.by === "target-group"
      ? stackReferences(select.arn).map((reference) => ({ ...reference, at: path }))
      : select.by === "ids"
        ? select.ids.flatMap((id, index) => stackReferences(id).map((reference) => ({ ...reference, at: [...path, index] })))
        : [];
  return named
    .filter(({ stack, output }) => model.outputs[stack]?.[output] === undefined)
    .map(({ stack, output, at }) => ({
      code: "plan.unknown-output",
      what: `the fault refers to \${${stack}.${output}}, but the template of ${stack} has no output ${output}`,
      whose: "yours",
      next: `Outputs of ${stack}: ${Object.keys(model.outputs[stack] ?? {}).join(", ") || "none"}.`,
      place: place(at),
    }));
}

function faultPlan({ fault }: DrillFile, model: SiteModel, path: FailoverPath): FaultPlan {
  const targets = targetsOf(path);
  const selection = selectedBy(fault.select, model, targets);
  const hit = selection && inMode(fault.mode, model, selection);
  if (hit === undefined || targets.length === 0) return { type: "stop-instances", ...fault, expected: undefined };
  // What is no target carries nothing of the site.
  const counted = hit.filter((instance) => targets.includes(instance)).length;
  const selected = fault.mode === "one" ? Math.min(1, counted) : counted;
  return { type: "stop-instances", ...fault, expected: { selected, total: targets.length } };
}

/** References that the run can fill once the stacks are there: an output that is exactly the thing to watch. */
function watchPlan(drillFile: DrillFile, model: SiteModel, path: FailoverPath): Plan["watch"] {
  const outputThatIs = (value: string | undefined) => {
    if (value === undefined) return undefined;
    for (const [stack, outputs] of Object.entries(model.outputs)) {
      const name = Object.keys(outputs).find((output) => outputs[output] === value);
      if (name !== undefined) return `\${${stack}.${name}}`;
    }
    return undefined;
  };
  const tokenOf = (resource: { readonly stack: string; readonly logicalId: string } | undefined) =>
    resource && token(resource.stack, resource.logicalId);
  return {
    hostedZone: hostedZone(drillFile, path),
    loadBalancer: outputThatIs(tokenOf(path.loadBalancer)),
    targetGroup: outputThatIs(tokenOf(path.targetGroups[0]?.resource)),
    healthCheck: outputThatIs(tokenOf(path.healthCheck?.resource)),
  };
}

function hostedZone({ hostedZone: given }: DrillFile, path: FailoverPath): Plan["watch"]["hostedZone"] {
  if (given !== undefined) return /^Z[A-Z0-9]{1,31}$/.test(given) ? { id: given } : { name: dnsName(given) };
  const zone = (path.primary ?? path.secondary ?? path.plain[0])?.hostedZone ?? {};
  return { ...(zone.id === undefined ? {} : { id: zone.id }), ...(zone.name === undefined ? {} : { name: dnsName(zone.name) }) };
}
