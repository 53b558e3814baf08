// Wildcards of policies: `*` is any text, `?` one character; in ARNs each colon-delimited part is compared by itself.

const compiled = new Map<string, RegExp>();

function pattern(text: string, flags: "" | "i"): RegExp {
  const key = flags + text;
  let made = compiled.get(key);
  if (made === undefined) {
    const body = text
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", "[^]*")
      .replaceAll("?", "[^]");
    made = new RegExp(`^${body}$`, flags);
    compiled.set(key, made);
  }
  return made;
}

export function matchesText(wanted: string, actual: string): boolean {
  return pattern(wanted, "").test(actual);
}

/** Actions are compared without regard to case. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
export function matchesAction(wanted: string, actual: string): boolean {
  return pattern(wanted, "i").test(actual);
}

const PARTS = 6;

/**
 * Each of the six parts separately; an ARN with fewer parts ends in `*`s.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function matchesArn(wanted: string, actual: string): boolean {
  if (wanted === "*" || wanted === actual) return true;
  const own = partsOf(actual);
  const asked = partsOf(wanted);
  if (own.length < PARTS || asked[0] !== "arn") return matchesText(wanted, actual);
  return own.every((part, index) => matchesText(asked[index] ?? "*", part));
}

function partsOf(arn: string): string[] {
  const parts = arn.split(":");
  return parts.length <= PARTS ? parts : [...parts.slice(0, PARTS - 1), parts.slice(PARTS - 1).join(":")];
}
