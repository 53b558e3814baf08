// Two services' answers to the same call, made comparable: what each path holds, without what is different by nature.

/** What an answer holds: values by path, lists without their order (`Vpcs[].CidrBlock`). */
type Observed = ReadonlyMap<string, ReadonlySet<string>>;

/** Ids, names and addresses that are drawn, by what stands for them; an account is one's own. */
const DRAWN: readonly (readonly [RegExp, string])[] = [
  [
    /\b(ami|i|vpc|subnet|sg|sgr|rtb|rtbassoc|igw|vpce|vol|eni|eni-attach|acl|aclassoc|dopt|r|eipalloc|vpc-cidr-assoc)-[0-9a-f]{8,17}\b/g,
    "$1-<id>",
  ],
  [/\b\d{12}\b/g, "<account>"],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, "<uuid>"],
  [/\bip-10-0-\d+-\d+\b/g, "ip-<address>"],
  [/\b10\.0\.(\d+)\.(?!0\b)\d+(?!\d*\/)\b/g, "10.0.$1.<host>"],
  [/\/(?:[0-9a-f]{16})\b/g, "/<id>"],
  [/\bload-bal[a-z]*-(?:Load|Targe)[a-z]*-[0-9A-Z]{12}\b/gi, "<generated>"],
  [/<generated>-\d+\./g, "<generated>-<number>."],
  [/(SecurityGroup)-[0-9A-Z]{12}\b/g, "$1-<generated>"],
  [/\b([0-9a-f]{2}:){5}[0-9a-f]{2}\b/g, "<MAC address>"],
  [/\b\/?(hostedzone|change)\/[A-Z0-9]{10,32}\b/g, "$1/<id>"],
  [/\bns-\d+\.awsdns-\d+\.(com|net|org|co\.uk)\b/g, "<name server>"],
];

/** Not part of an answer, or a moment, or a secret of the caller. */
const IGNORED = new Set(["$metadata", "NextToken", "Marker"]);

export function observed(answer: unknown): Observed {
  const seen = new Map<string, Set<string>>();
  const look = (value: unknown, path: string): void => {
    if (value === undefined || value === null) return;
    if (value instanceof Date) add(path, "<time>");
    else if (Array.isArray(value)) {
      for (const each of asTags(value) ?? value) look(each, `${path}[]`);
    } else if (typeof value === "object") {
      const members = Object.entries(value).filter(([key]) => !IGNORED.has(key));
      for (const [key, each] of members) look(each, path === "" ? key : `${path}.${key}`);
    } else add(path, comparable(value));
  };
  const add = (path: string, value: string): void => {
    const values = seen.get(path) ?? new Set();
    seen.set(path, values.add(value));
  };
  look(answer, "");
  return seen;
}

/** Tags and outputs as key = value, so that one that is missing shows. */
function asTags(list: readonly unknown[]): readonly string[] | undefined {
  const [first] = list;
  if (typeof first !== "object" || first === null || !("Key" in first && "Value" in first && Object.keys(first).length === 2))
    return undefined;
  return (list as readonly { Key: string; Value: string }[]).map(({ Key, Value }) => `${Key} = ${Value}`);
}

function comparable(value: unknown): string {
  return DRAWN.reduce((text, [pattern, stand]) => text.replace(pattern, stand), String(value));
}

export type Side = "lab only" | "moto only" | "different";

export interface Difference {
  readonly path: string;
  readonly side: Side;
  readonly lab: readonly string[];
  readonly moto: readonly string[];
}

/** Where two answers differ; a path below one that is missing as a whole is told once. */
export function differences(lab: Observed, moto: Observed): readonly Difference[] {
  const paths = [...new Set([...lab.keys(), ...moto.keys()])].sort();
  return paths.flatMap((path): Difference[] => {
    const ours = [...(lab.get(path) ?? [])].sort();
    const theirs = [...(moto.get(path) ?? [])].sort();
    if (ours.join("\n") === theirs.join("\n")) return [];
    const side = theirs.length === 0 ? "lab only" : ours.length === 0 ? "moto only" : "different";
    return [{ path, side, lab: ours, moto: theirs }];
  });
}
