// The gate on files in memory: the shipped ones as base, edited ones as head; rehearsals by two workers that all tests of a file share.

import { type GateInput, runGate } from "../../src/gate/gate.ts";
import { readSide } from "../../src/gate/side.ts";
import type { GateReport } from "../../src/gate/types.ts";
import { labResourceTypes } from "../../src/lab/resource-types.ts";
import type { Plan } from "../../src/plan/types.ts";
import { readOnPaper } from "../../src/read-drill.ts";
import { openRehearsers, type SeedResult } from "../../src/rehearse-many.ts";
import { assertKeepsToSchema } from "./keeps-to-schema.ts";
import { type Edit, type ShippedFile, shippedText } from "./shipped.ts";

export type TextFiles = ReadonlyMap<string, string>;

export const DRILL_FILE = "templates/failover-drill.yml";

const NAMES: readonly ShippedFile[] = ["failover-drill", "network", "endpoint", "web", "load-balancer", "error-page", "dns"];

export function shippedFiles(edits: readonly Edit[] = []): TextFiles {
  return new Map(NAMES.map((name) => [`templates/${name}.yml`, shippedText(name, edits)]));
}

export interface Gates {
  gate(base: TextFiles, head: TextFiles, options?: Partial<GateInput>): Promise<GateReport>;
  close(): Promise<void>;
}

/** A plan that was rehearsed with a seed is not rehearsed with it again. */
export function openGates(seeds = 8): Gates {
  const rehearsers = openRehearsers("realistic", 1_000);
  const known = new Map<string, Promise<readonly SeedResult[]>>();
  const rehearse = async (plan: Plan, of: readonly string[], onProgress?: () => void) => {
    const key = (seed: string) => `${plan.digest} ${seed}`;
    for (const seed of of) if (!known.has(key(seed))) known.set(key(seed), rehearsers.rehearse(plan, [seed]));
    return (await Promise.all(of.map((seed) => known.get(key(seed)) as Promise<readonly SeedResult[]>))).flatMap((results) => {
      onProgress?.();
      return results;
    });
  };
  const side = (files: TextFiles, drillFile = DRILL_FILE) =>
    readSide(
      drillFile,
      (path) => files.get(path),
      (file, readFile) => readOnPaper(file, { readFile }),
    );
  return {
    gate: async (base, head, options = {}) => {
      const report = await runGate({
        base: side(base),
        head: side(head),
        readVariant: (files) => side(files).read,
        changesOf: labResourceTypes.propertyChanges,
        rehearsers: { rehearse },
        seeds,
        conditions: "realistic",
        allowedWorse: 0.1,
        failOnInconclusive: false,
        replay: (seed) => `rehearse --seed ${seed}`,
        ...options,
      });
      assertKeepsToSchema("gate", report);
      return report;
    },
    close: () => rehearsers.close(),
  };
}
