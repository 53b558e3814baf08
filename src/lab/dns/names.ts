// Domain names: one canonical form, and the order in which Route 53 lists them.

/** Lower case, one trailing dot, octal escapes undone: `WWW.Example.com` and `www.example.com.` become `www.example.com.`. */
export function canonicalName(name: string): string {
  const plain = name.includes("\\")
    ? name.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
    : name;
  const lower = plain.toLowerCase();
  return lower.endsWith(".") ? lower : `${lower}.`;
}

/** As Route 53's API returns a name: everything but a-z, 0-9, `-`, `_` and the dots is an octal escape (`*` is `\052`). */
export function listedName(canonical: string): string {
  return canonical.replace(/[^a-z0-9\-_.]/g, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`);
}

/** As it stands in an answer: without the trailing dot. */
export function withoutDot(name: string): string {
  return name.endsWith(".") ? name.slice(0, -1) : name;
}

/** Whether `name` is `zone` or lies below it; both canonical. */
export function isWithin(name: string, zone: string): boolean {
  return name === zone || name.endsWith(`.${zone}`);
}

/** The name above: `example.com.` of `www.example.com.`; undefined at the top. */
export function parentName(canonical: string): string | undefined {
  const dot = canonical.indexOf(".");
  return dot < 0 || dot === canonical.length - 1 ? undefined : canonical.slice(dot + 1);
}

/** Orders names by their labels from the right, as Route 53 lists them (`com.example.www`). */
export function compareNames(a: string, b: string): number {
  const left = reversedLabels(a);
  const right = reversedLabels(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

function reversedLabels(name: string): string {
  return `${withoutDot(name).split(".").reverse().join(".")}.`;
}
