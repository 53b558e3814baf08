// The stacks in the order of their references, in waves that can be deployed side by side.
import { stackReferences } from "./references.ts";

export interface OrderedStack {
  readonly key: string;
  /** Keys of the stacks it refers to, in the order of the drill file. */
  readonly after: readonly string[];
  /** 0 for stacks that refer to nothing, else one more than the highest of `after`. */
  readonly wave: number;
}

interface WithStacks {
  readonly stacks: Readonly<Record<string, { readonly parameters: Readonly<Record<string, string>> }>>;
}

/** By wave, then as in the drill file. The references must name existing stacks and have no cycle, which `loadDrillFile` sees to. */
export function stackOrder({ stacks }: WithStacks): readonly OrderedStack[] {
  const keys = Object.keys(stacks);
  const after = (key: string): readonly string[] => {
    const named = new Set(Object.values(stacks[key]?.parameters ?? {}).flatMap((text) => stackReferences(text).map(({ stack }) => stack)));
    return keys.filter((other) => named.has(other));
  };
  const waves = new Map<string, number>();
  const waveOf = (key: string): number => {
    const known = waves.get(key);
    if (known !== undefined) return known;
    const wave = after(key).reduce((highest, other) => Math.max(highest, waveOf(other) + 1), 0);
    waves.set(key, wave);
    return wave;
  };
  return keys.map((key) => ({ key, after: after(key), wave: waveOf(key) })).sort((a, b) => a.wave - b.wave);
}
