// `${stack.Output}` references in the texts of a drill file.

export interface StackReference {
  /** Key of a stack in the drill file. */
  readonly stack: string;
  /** Name of one of its outputs. */
  readonly output: string;
}

const REFERENCE = /\$\{([a-z][a-z0-9-]*)\.([a-zA-Z0-9]+)\}/;
/** Anything in `${…}`; `${!…}` is literal text, as in Fn::Sub. */
const BRACES = /\$\{([^}]*)\}/g;

/** In order, each once. */
export function stackReferences(text: string): readonly StackReference[] {
  const found = new Map<string, StackReference>();
  for (const [whole] of text.matchAll(BRACES)) {
    const [, stack, output] = REFERENCE.exec(whole) ?? [];
    if (stack !== undefined && output !== undefined) found.set(whole, { stack, output });
  }
  return [...found.values()];
}

/** What stands in `${…}` but is no reference, e.g. `network` or `network.A.B`. */
export function malformedReferences(text: string): readonly string[] {
  return [...text.matchAll(BRACES)].flatMap(([whole, inner = ""]) => (REFERENCE.test(whole) || inner.startsWith("!") ? [] : [inner]));
}

/** `text` with every reference replaced by what `lookup` gives for it, and `${!x}` by the literal `${x}`. */
export function fillReferences(text: string, lookup: (reference: StackReference) => string): string {
  return text.replace(BRACES, (whole: string, inner: string) => {
    const [, stack, output] = REFERENCE.exec(whole) ?? [];
    if (stack !== undefined && output !== undefined) return lookup({ stack, output });
    return inner.startsWith("!") ? `\${${inner.slice(1)}}` : whole;
  });
}
