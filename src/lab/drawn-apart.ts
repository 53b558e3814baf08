// The lab as one of several things sees it that happen side by side: what it draws depends on nobody else's draws, nor on who came first.
import type { Lab } from "./lab.ts";

/** The same lab, its conditions drawn from streams of `about`'s own. */
export function drawnApart(lab: Lab, about: string): Lab {
  return Object.create(lab, { draw: { value: ((name) => lab.draw(name, about)) satisfies Lab["draw"] } });
}
