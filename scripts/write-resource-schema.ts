// Writes the extract of CloudFormation's resource schema that the lab needs at run time; the whole one takes 375 ms to load.
//
//   node scripts/write-resource-schema.ts           writes both files
//   node scripts/write-resource-schema.ts --check   exits 1 when one of them is stale
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** The parts of the database's types that are read here; its own declarations need packages that are not installed. */
interface SpecType {
  readonly type: string;
  readonly element?: SpecType;
  readonly reference?: { readonly $ref: string };
}
interface SpecProperty {
  readonly type: SpecType;
  readonly required?: boolean;
  readonly causesReplacement?: "yes" | "no" | "maybe";
}
type SpecProperties = Readonly<Record<string, SpecProperty>>;
interface SpecDefinition {
  readonly $id: string;
  readonly name: string;
  readonly properties: SpecProperties;
}
interface SpecResource {
  readonly cloudFormationType: string;
  readonly properties: SpecProperties;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly tagInformation?: { readonly tagPropertyName: string };
}
interface SpecDatabase {
  all(entity: "resource"): readonly SpecResource[];
  follow(relation: "usesType", resource: SpecResource): Iterable<{ readonly entity: SpecDefinition }>;
}

const TYPES: Readonly<Record<string, readonly string[]>> = {
  "AWS::CloudFormation": ["CustomResource", "Stack", "WaitConditionHandle"],
  "AWS::EC2": [
    "EIP",
    "Instance",
    "InternetGateway",
    "LaunchTemplate",
    "NatGateway",
    "Route",
    "RouteTable",
    "SecurityGroup",
    "SecurityGroupEgress",
    "SecurityGroupIngress",
    "Subnet",
    "SubnetRouteTableAssociation",
    "VPC",
    "VPCEndpoint",
    "VPCGatewayAttachment",
  ],
  "AWS::ElasticLoadBalancingV2": ["Listener", "ListenerRule", "LoadBalancer", "TargetGroup"],
  "AWS::IAM": ["InstanceProfile", "ManagedPolicy", "Policy", "Role"],
  "AWS::Lambda": ["Function", "Permission"],
  "AWS::Logs": ["LogGroup"],
  "AWS::Route53": ["HealthCheck", "HostedZone", "RecordSet", "RecordSetGroup"],
  "AWS::S3": ["Bucket", "BucketPolicy"],
  "AWS::SSM": ["Parameter"],
};

const folder = new URL("../src/lab/cloudformation/", import.meta.url);
const LINE_WIDTH = 140;

const database = await loadDatabase();
const resources = database.all("resource");
const files: readonly { readonly name: string; readonly text: string }[] = [
  { name: "resource-schema.json", text: print(extract()) },
  {
    name: "resource-type-names.json",
    text: print(namesByService(resources.map((resource) => resource.cloudFormationType))),
  },
];

if (process.argv.includes("--check")) {
  const stale = files.filter(({ name, text }) => read(name) !== text);
  for (const { name } of stale) console.error(`${name} is stale: run node scripts/write-resource-schema.ts`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const { name, text } of files) writeFileSync(new URL(name, folder), text);
}

async function loadDatabase(): Promise<SpecDatabase> {
  const spec = createRequire(import.meta.url)("@aws-cdk/aws-service-spec") as { loadAwsServiceSpec(): Promise<SpecDatabase> };
  return spec.loadAwsServiceSpec();
}

function read(name: string): string | undefined {
  try {
    return readFileSync(fileURLToPath(new URL(name, folder)), "utf8");
  } catch {
    return undefined;
  }
}

function extract(): Record<string, unknown> {
  const byName = new Map(resources.map((resource) => [resource.cloudFormationType, resource]));
  return Object.fromEntries(
    Object.entries(TYPES)
      .flatMap(([service, names]) => names.map((name) => `${service}::${name}`))
      .sort()
      .map((type) => {
        const resource = byName.get(type);
        if (resource === undefined) throw new Error(`the schema has no type ${type}`);
        return [type, extractResource(resource)];
      }),
  );
}

function extractResource(resource: SpecResource): Record<string, unknown> {
  const names = new Map<string, string>();
  const definitions = new Map<string, SpecDefinition>();
  for (const { entity } of database.follow("usesType", resource)) {
    names.set(entity.$id, entity.name);
    definitions.set(entity.$id, entity);
  }
  const reached = new Set<string>();
  const reach = (properties: SpecProperties): void => {
    for (const { type } of Object.values(properties)) {
      for (const id of references(type)) {
        const definition = definitions.get(id);
        if (definition === undefined || reached.has(id)) continue;
        reached.add(id);
        reach(definition.properties);
      }
    }
  };
  reach(resource.properties);
  return {
    properties: extractProperties(resource.properties, names),
    definitions: sorted(
      [...reached].map((id) => [names.get(id) as string, extractProperties(definitions.get(id)?.properties ?? {}, names)]),
    ),
    attributes: Object.keys(resource.attributes).sort(),
    ...(resource.tagInformation === undefined ? {} : { tags: resource.tagInformation.tagPropertyName }),
  };
}

function references(type: SpecType): readonly string[] {
  if (type.reference !== undefined) return [type.reference.$ref];
  return type.element === undefined ? [] : references(type.element);
}

/** `{ "AWS::IAM": "Group Policy Role" }`: names in full would be twice as long. */
function namesByService(types: readonly string[]): Record<string, string> {
  const names = new Map<string, string[]>();
  for (const type of [...types].sort()) {
    const [vendor = "", service = "", ...rest] = type.split("::");
    const key = `${vendor}::${service}`;
    names.set(key, [...(names.get(key) ?? []), rest.join("::")]);
  }
  return sorted([...names].map(([service, own]) => [service, own.join(" ")]));
}

/** A property is one text: its type, then `required`, then `replaces` or `may-replace`. */
function extractProperties(properties: SpecProperties, names: ReadonlyMap<string, string>): Record<string, string> {
  return sorted(
    Object.entries(properties).map(([name, { type, required, causesReplacement }]) => [
      name,
      [
        typeText(type, names),
        ...(required === true ? ["required"] : []),
        ...(causesReplacement === "yes" ? ["replaces"] : causesReplacement === "maybe" ? ["may-replace"] : []),
      ].join(" "),
    ]),
  );
}

function typeText(type: SpecType, names: ReadonlyMap<string, string>): string {
  switch (type.type) {
    case "array":
      return `list:${typeText(type.element as SpecType, names)}`;
    case "map":
      return `map:${typeText(type.element as SpecType, names)}`;
    case "ref": {
      const name = names.get(type.reference?.$ref ?? "");
      return name === undefined ? "any" : `ref:${name}`;
    }
    case "union":
      return "any";
    case "date-time":
      return "string";
    default:
      return type.type;
  }
}

function sorted<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** JSON as the formatter leaves it: lists on one line where they fit. */
function print(value: unknown): string {
  return `${printed(value, 0, 0)}\n`;
}

function printed(value: unknown, depth: number, before: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const indent = "  ".repeat(depth + 1);
  const close = "  ".repeat(depth);
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
    if (close.length + before + line.length + 1 <= LINE_WIDTH) return line;
    return `[\n${value.map((item) => indent + printed(item, depth + 1, 0)).join(",\n")}\n${close}]`;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  return `{\n${entries
    .map(([name, item]) => {
      const key = `${JSON.stringify(name)}: `;
      return `${indent}${key}${printed(item, depth + 1, key.length)}`;
    })
    .join(",\n")}\n${close}}`;
}
