// What a drill over sockets measured against what really happened in the lab: brackets hold the truth, are no wider than the probes allow, and lean neither way.
import assert from "node:assert/strict";
import type { Fact, SampleFact } from "../../src/journal/facts.ts";
import type { Truth } from "../../src/lab/lab.ts";
import { probePlan } from "../../src/plan/probe-plan.ts";
import type { ProbeName } from "../../src/plan/types.ts";
import type { LandmarkName, Report } from "../../src/verdict/types.ts";
import { reality } from "../support/reality.ts";

const PROBES: Partial<Record<LandmarkName, ProbeName>> = {
  "instances-stopped": "instances",
  "no-healthy-target": "targets",
  "authoritative-secondary": "authoritative",
  "instances-running": "instances",
  "authoritative-primary": "authoritative",
};

/** The drill's clock is pinned to the lab's by the quickest of five questions: about half a millisecond of the wall at speed 30. */
const CLOCKS_APART = 30;

/** The middle of each bracket minus the truth, in probe intervals. Throws for a bracket that is not proven. */
export function provenErrors(facts: readonly Fact[], truths: readonly Truth[], report: Report): readonly number[] {
  const real = reality(truths, report);
  assert.equal(Object.keys(real).length, 5, JSON.stringify(real));
  return Object.entries(PROBES).map(([landmark, probe]) => {
    const name = landmark as LandmarkName;
    const at = real[name] as number;
    const { bracket, evidence = [] } = report.landmarks.find((one) => one.name === name) ?? {};
    const interval = report.plan && probePlan(report.plan.probes, probe)?.interval;
    assert.ok(bracket && interval, `${name} was not seen`);
    const { after, atLatest } = bracket;
    // A sample bears the time at which it was due; what it says was so at some moment until its answer came.
    const first = facts.find((fact) => fact.kind === "sample" && fact.due === atLatest && evidence.includes(fact.seq));
    assert.ok(first, `${name} has a sample that proves it`);
    const took = first.at - atLatest;
    const where = `${name} happened at ${at}, measured in (${after}, ${atLatest}], the answer ${took} ms later`;
    assert.ok(at > after - CLOCKS_APART && at <= atLatest + took + CLOCKS_APART, where);
    const silent = facts.filter((fact) => fact.kind === "sample" && fact.probe === probe && isSilent(fact, after, atLatest)).length;
    assert.ok(atLatest - after <= interval * (1 + silent) + 1, `${where} by samples every ${interval} ms, of which ${silent} told nothing`);
    const error = (after + atLatest) / 2 - at;
    assert.ok(
      error <= ((1 + silent) * interval) / 2 + CLOCKS_APART && -error <= ((1 + silent) * interval) / 2 + took + CLOCKS_APART,
      where,
    );
    return error / interval;
  });
}

/** A sample within the bracket that told nothing, so that the bracket is wider for it. */
function isSilent({ due, outcome }: SampleFact, after: number, atLatest: number): boolean {
  return due > after && due < atLatest && ("missing" in outcome || ("seen" in outcome && outcome.seen === "error"));
}

/** `errors` in probe intervals, of at least a dozen landmarks: their mean lies within a quarter of an interval. Says what it is. */
export function noBias(errors: readonly number[]): string {
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  const words = `mean ${mean.toFixed(3)} of ${errors.map((error) => error.toFixed(2)).join(" ")}`;
  assert.ok(errors.length >= 12 && Math.abs(mean) <= 0.25, words);
  return words;
}
