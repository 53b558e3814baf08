// The stand-in for values that exist only once a change set has been executed, as AWS writes it in before and after values.

export const KNOWN_AFTER_APPLY = "{{changeSet:KNOWN_AFTER_APPLY}}";

/** Whether the stand-in is anywhere inside. */
export function isUnknownYet(value: unknown): boolean {
  if (typeof value === "string") return value.includes(KNOWN_AFTER_APPLY);
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(isUnknownYet);
}
