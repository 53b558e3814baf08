// Building blocks of the drill file's schema: maps whose kebab-case keys become camelCase, durations, patterns, tags.
import { z } from "zod";
import { shortened } from "../errors.ts";
import type { Millis } from "../ports/clock.ts";
import { parseDuration } from "../time/units.ts";

type CamelCase<Key> = Key extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : Key;
type CamelKeys<Map> = { readonly [Key in keyof Map as CamelCase<Key>]: Map[Key] };

/** A map with exactly these keys. The only place where keys change their spelling; keys of the user's own (`z.record`) never do. */
export function section<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape).transform((map) => camelKeys(map));
}

function camelKeys<Map extends object>(map: Map): CamelKeys<Map> {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), value]),
  ) as CamelKeys<Map>;
}

/**
 * Text that `check` accepts. `check` gives what is wrong as a phrase that follows the key's name ("is no URL"), or undefined.
 * All messages of the schema are such phrases; what would be right stands in the description.
 */
export function checkedText(check: (text: string) => string | undefined) {
  return z.string().check((context) => {
    const wrong = check(context.value);
    if (wrong !== undefined) context.issues.push({ code: "custom", message: wrong, input: context.value });
  });
}

/** Text that `form` matches as a whole; `isNot` says what other text is not, e.g. "no region". */
export function matching(form: RegExp, isNot: string) {
  return checkedText((text) => (form.test(text) ? undefined : `is "${shortened(text)}", which is ${isNot}`)).meta({ pattern: form.source });
}

/** A whole number; `isNot` as for `matching`. */
export function integer(minimum: number, maximum: number, isNot: string) {
  return z
    .number()
    .check((context) => {
      const { value } = context;
      if (Number.isInteger(value) && value >= minimum && value <= maximum) return;
      context.issues.push({ code: "custom", message: `is ${value}, which is ${isNot}`, input: value });
    })
    .meta({ type: "integer", minimum, maximum });
}

/** A pattern for editors that says the same as `parseDuration`. */
export const DURATION_PATTERN = "^(\\d+(\\.\\d+)?(ms|s|m|h))+$";

/** A length of time with its unit, to milliseconds. `minimum` in milliseconds. */
export function duration(minimum: Millis = 1) {
  return z
    .string({ error: ({ input }) => (typeof input === "number" ? `is ${input} without a unit` : undefined) })
    .check((context) => {
      const length = parseDuration(context.value);
      const wrong =
        length !== undefined
          ? length < minimum && `is shorter than ${minimum}ms`
          : /^[\d.]+$/.test(context.value.trim())
            ? `is ${shortened(context.value)} without a unit`
            : `is "${shortened(context.value)}", which is no duration`;
      if (wrong !== false) context.issues.push({ code: "custom", message: wrong, input: context.value });
    })
    .meta({ pattern: DURATION_PATTERN })
    .transform((text): Millis => parseDuration(text) ?? 0);
}

/** The source of a regular expression. */
export function pattern() {
  return checkedText((source) => {
    try {
      new RegExp(source);
      return undefined;
    } catch (error) {
      const reason = (error as Error).message.replace(/^Invalid regular expression: \/.*\/\w*: /s, "");
      return `is not a regular expression: ${shortened(reason)}`;
    }
  }).meta({ format: "regex" });
}

/** A map with one entry, to its key and value. */
export function tag() {
  return z
    .record(z.string(), z.string())
    .check((context) => {
      const count = Object.keys(context.value).length;
      if (count !== 1) context.issues.push({ code: "custom", message: `has ${count} entries instead of one`, input: context.value });
    })
    .meta({ minProperties: 1, maxProperties: 1 })
    .transform((map) => {
      const [key = "", value = ""] = Object.entries(map)[0] ?? [];
      return { key, value };
    });
}
