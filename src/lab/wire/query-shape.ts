// Form parameters such as `Filter.1.Value.2=x` as values, told by a shape: the input of awsQuery and ec2Query.
import { MalformedRequest } from "./message.ts";
import { readScalar } from "./scalars.ts";
import type { Member, Shape, Struct } from "./shape.ts";

/** How parameters are named. Sources: https://smithy.io/2.0/aws/protocols/aws-query-protocol.html and aws-ec2-query-protocol.html */
export type QueryDialect = "awsQuery" | "ec2Query";

interface Branch {
  value: string | undefined;
  readonly branches: Map<string, Branch>;
}

/** More levels than any AWS request has. */
const DEPTH_MAX = 32;

/** Throws MalformedRequest. Parameters that the shape does not know are ignored. */
export function readQuery(shape: Struct, parameters: readonly (readonly [string, string])[], dialect: QueryDialect): object {
  return readStruct(shape, grow(parameters), dialect);
}

function grow(parameters: readonly (readonly [string, string])[]): Branch {
  const root: Branch = { value: undefined, branches: new Map() };
  for (const [name, value] of parameters) {
    const steps = name.split(".", DEPTH_MAX + 1);
    if (steps.length > DEPTH_MAX) throw new MalformedRequest("a parameter name has too many levels");
    let branch = root;
    for (const step of steps) {
      let next = branch.branches.get(step);
      if (next === undefined) {
        next = { value: undefined, branches: new Map() };
        branch.branches.set(step, next);
      }
      branch = next;
    }
    branch.value = value;
  }
  return root;
}

function readStruct(shape: Struct, branch: Branch, dialect: QueryDialect): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const member of shape.members) {
    const found = branch.branches.get(memberKey(member, dialect));
    if (found !== undefined) value[member.name] = readMember(member, found, dialect);
  }
  return value;
}

function memberKey({ traits, name }: Member, dialect: QueryDialect): string {
  if (dialect === "awsQuery") return traits.xmlName ?? name;
  if (traits.ec2QueryName !== undefined) return traits.ec2QueryName;
  const key = traits.xmlName ?? name;
  return key.charAt(0).toUpperCase() + key.slice(1);
}

function readMember({ shape, traits }: Member, branch: Branch, dialect: QueryDialect): unknown {
  if (shape.kind === "struct") return readStruct(shape, branch, dialect);
  if (shape.kind === "list") {
    const flat = dialect === "ec2Query" || traits.xmlFlattened;
    const items = flat ? branch : branch.branches.get(shape.item.traits.xmlName ?? "member");
    return numbered(items).map((item) => readMember(shape.item, item, dialect));
  }
  if (shape.kind === "map") {
    const entries = traits.xmlFlattened ? branch : branch.branches.get("entry");
    return Object.fromEntries(numbered(entries).map((entry) => readEntry(shape, entry, dialect)));
  }
  if (branch.value === undefined) throw new MalformedRequest("a structure where a value is due");
  return readScalar(shape, branch.value, "date-time");
}

function readEntry(shape: Shape & { kind: "map" }, entry: Branch, dialect: QueryDialect): readonly [string, unknown] {
  const key = entry.branches.get(shape.key.traits.xmlName ?? "key")?.value ?? "";
  const value = entry.branches.get(shape.value.traits.xmlName ?? "value");
  return [key, value && readMember(shape.value, value, dialect)];
}

/** Branches named by numbers, in their order; numbers may be missing. */
function numbered(branch: Branch | undefined): readonly Branch[] {
  if (branch === undefined) return [];
  const items = [...branch.branches].filter(([step]) => /^\d{1,9}$/.test(step));
  return items.sort(([a], [b]) => Number(a) - Number(b)).map(([, item]) => item);
}
