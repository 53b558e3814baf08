// Which deployed resources an update to head would take away or build anew, also because something that they refer to is.
import type { ModelResource, SiteModel } from "../plan/site-model.ts";
import { isMap, sameText } from "./differences.ts";
import { whatItDoes } from "./replaced-words.ts";
import type { GateReplacement, Replaced } from "./types.ts";

/** The differences between two sets of properties of a resource of a type, with what each means for the physical thing. */
export type ChangesOf = (
  type: string,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
) => readonly { readonly path: string; readonly replacement: "never" | "maybe" | "always" }[];

export type FoundReplacement = Omit<GateReplacement, "causedBy">;

const keyOf = ({ stack, logicalId }: Pick<ModelResource, "stack" | "logicalId">) => `${stack}.${logicalId}`;

export function findReplacements(base: SiteModel, head: SiteModel, changesOf: ChangesOf): readonly FoundReplacement[] {
  const after = new Map(head.resources.map((resource) => [keyOf(resource), resource]));
  const renames = findRenames(base, head);
  const anew = new Map<string, { how: "replaced" | "maybe-replaced"; properties: readonly string[] }>();
  // What refers to something that is built anew may have to be built anew itself; at most once per resource.
  for (let grown = true; grown; ) {
    grown = false;
    for (const old of base.resources) {
      const now = after.get(keyOf(old));
      if (now === undefined || now.type !== old.type || anew.get(keyOf(old))?.how === "replaced") continue;
      const found = judge(old, now, anew, changesOf);
      if (found === undefined || found.how === anew.get(keyOf(old))?.how) continue;
      anew.set(keyOf(old), found);
      grown = true;
    }
  }
  return base.resources.flatMap((old): FoundReplacement[] => {
    const now = after.get(keyOf(old));
    const told = (how: Replaced, properties: readonly string[], newName?: string): FoundReplacement => {
      const [first] = properties;
      const place = now === undefined ? undefined : now.place(...(first === undefined ? [] : first.split("/").map(step)));
      const { stack, logicalId, type } = old;
      const site = whatItDoes(old, how, now);
      return { stack, logicalId, type, how, ...(newName === undefined ? {} : { newName }), properties, site, place };
    };
    const renamed = renames.get(old);
    if (renamed !== undefined) return [{ ...told("renamed", [], renamed.logicalId), place: renamed.place() }];
    if (now === undefined || now.type !== old.type) return [told("removed", [])];
    const found = anew.get(keyOf(old));
    return found === undefined ? [] : [told(found.how, found.properties)];
  });
}

const step = (text: string): string | number => (/^\d+$/.test(text) ? Number(text) : text);

function judge(
  old: ModelResource,
  now: ModelResource,
  anew: ReadonlyMap<string, { readonly how: "replaced" | "maybe-replaced" }>,
  changesOf: ChangesOf,
): { how: "replaced" | "maybe-replaced"; properties: readonly string[] } | undefined {
  const changesWith = (hows: readonly string[]) =>
    changesOf(old.type, old.properties, marked(now.properties, (key) => hows.includes(anew.get(key)?.how ?? "")) as typeof now.properties);
  const always = changesWith(["replaced"]).filter(({ replacement }) => replacement === "always");
  if (always.length > 0) return { how: "replaced", properties: always.map(({ path }) => path) };
  const maybe = changesWith(["replaced", "maybe-replaced"]).filter(({ replacement }) => replacement !== "never");
  return maybe.length > 0 ? { how: "maybe-replaced", properties: maybe.map(({ path }) => path) } : undefined;
}

/** Placeholders of resources that are built anew read differently, so that they count as changed. */
function marked(value: unknown, isAnew: (key: string) => boolean): unknown {
  if (typeof value === "string") {
    return value.replace(/‹([^‹›.]+\.[^‹›.]+)/g, (whole, key: string) => (isAnew(key) ? `${whole}′` : whole));
  }
  if (Array.isArray(value)) return value.map((item) => marked(item, isAnew));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, marked(item, isAnew)]));
}

/** Same stack, same type, same properties; or the only ones of their type that went and came. */
function findRenames(base: SiteModel, head: SiteModel): ReadonlyMap<ModelResource, ModelResource> {
  const keys = (model: SiteModel) => new Set(model.resources.map(keyOf));
  const [before, after] = [keys(base), keys(head)];
  const gone = base.resources.filter((resource) => !after.has(keyOf(resource)));
  const come = head.resources.filter((resource) => !before.has(keyOf(resource)));
  const found = new Map<ModelResource, ModelResource>();
  const taken = new Set<ModelResource>();
  for (const old of gone) {
    const alike = come.filter((now) => now.stack === old.stack && now.type === old.type && !taken.has(now));
    const rivals = gone.filter((other) => other.stack === old.stack && other.type === old.type && !found.has(other));
    const now = alike.find((one) => sameText(one.properties, old.properties)) ?? (rivals.length === 1 ? alike[0] : undefined);
    if (now === undefined) continue;
    found.set(old, now);
    taken.add(now);
  }
  return found;
}
