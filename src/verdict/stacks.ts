// The stack operations of a drill, their events condensed to one line per resource.
import type { FactOf } from "../journal/facts.ts";
import type { History } from "./history.ts";
import type { Report, StackResource } from "./types.ts";

type StackReport = Report["stacks"][number];

/** In the order in which they began; a stack that never finished has the last status that its events show. */
export function stacks(history: History): readonly StackReport[] {
  const events = new Map<string, FactOf<"stack.event">[]>();
  for (const event of history.all("stack.event")) {
    const of = events.get(event.stack);
    if (of === undefined) events.set(event.stack, [event]);
    else of.push(event);
  }
  const finished = history.all("stack.finished").map((fact): StackReport => {
    const own = events.get(fact.stack) ?? [];
    events.delete(fact.stack);
    const { stack, status, took, rootCause } = fact;
    return { stack, status, took, events: own.length, from: fact.at - took, to: fact.at, resources: resources(own), rootCause };
  });
  const unfinished = [...events].map(([stack, own]): StackReport => {
    const from = own[0]?.time ?? 0;
    const to = own.at(-1)?.time ?? from;
    const status = own.findLast(isStackItself)?.status ?? "unknown";
    return { stack, status, took: to - from, events: own.length, from, to, resources: resources(own), rootCause: undefined };
  });
  return [...finished, ...unfinished].sort((a, b) => a.from - b.from);
}

function isStackItself(event: FactOf<"stack.event">): boolean {
  return (
    event.type === "AWS::CloudFormation::Stack" && event.physicalId !== undefined && event.physicalId.includes(`:stack/${event.logicalId}/`)
  );
}

function resources(events: readonly FactOf<"stack.event">[]): readonly StackResource[] {
  const found = new Map<string, StackResource>();
  for (const event of events) {
    if (isStackItself(event)) continue;
    const { logicalId, type, status, time, reason } = event;
    const known = found.get(logicalId);
    const failure = known?.failure ?? (status.endsWith("_FAILED") ? (reason ?? status) : undefined);
    found.set(logicalId, {
      logicalId,
      type,
      status,
      from: known?.from ?? time,
      to: time,
      ...(failure === undefined ? {} : { failure }),
    });
  }
  return [...found.values()];
}
