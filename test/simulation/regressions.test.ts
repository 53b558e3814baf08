// Histories that once broke a promise, by the options that a failing seed prints.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { realSubject } from "../../simulation/actors/subject.ts";
import type { Options } from "../../simulation/options.ts";
import { playOut } from "../../simulation/scenario.ts";
import { resultOf } from "../../simulation/simulate.ts";
import { createInlineRunner } from "../../src/lab/lambda/runner/runner.ts";

const runInline = createInlineRunner();
after(() => runInline.close());

const REGRESSIONS: Readonly<Record<string, { readonly options: Options }>> = {
  "credentials end during the deployment: change sets that cannot be looked at are told as perhaps left": {
    options: {
      seed: "40",
      mode: "one",
      conditions: "hostile",
      fixed: {},
      pace: "shipped",
      timer: true,
      permissions: "simulate",
      outage: 900000,
      ahead: 0,
      troubles: [
        { who: "drill-a", point: "inject/fact timer.armed#1", what: "sigint", when: "after" },
        { who: "drill-a", point: "deploy/ExecuteChangeSet#3", what: "expired", when: "before" },
      ],
      happenings: [],
      later: [],
    },
  },
  "an instance that is terminated while the drill cleans up makes no pass a false one": {
    options: {
      seed: "1088",
      mode: "all",
      conditions: "hostile",
      fixed: {},
      pace: "short",
      timer: true,
      permissions: "simulate",
      ahead: -17000,
      troubles: [{ who: "drill-a", point: "cleanup/fact marks.removed#1", what: "sigint", when: "after" }],
      happenings: [{ what: "terminate", point: "cleanup/ListChangeSets#2", after: 50 }],
      later: [{ what: "sweep", after: 1800000 }],
    },
  },
  "an instance that is terminated at the very moment at which the cleanup begins was not to be seen": {
    options: {
      seed: "18609",
      mode: "all",
      conditions: "hostile",
      fixed: {},
      pace: "coarse",
      timer: false,
      permissions: "simulate",
      outage: 900000,
      ahead: 0,
      troubles: [{ who: "drill-a", point: "cleanup/DeleteSchedule#4", what: "kill", when: "before" }],
      happenings: [{ what: "terminate", point: "cleanup/DescribeStacks#1", after: 0 }],
      later: [],
    },
  },
  "EC2 has no room for a whole day: the restart timer gives up, and the drill that is alive names what is down": {
    options: {
      seed: "1719",
      mode: "all",
      conditions: "hostile",
      fixed: { "cloudformation.event.lag": 30000, "api.failure": 0.3, "ec2.start.no-capacity": 0.95 },
      pace: "hurried",
      timer: true,
      permissions: "simulate",
      ahead: 0,
      troubles: [{ who: "drill-a", point: "restore/DescribeInstanceStatus#2", what: "throttle", when: "before" }],
      happenings: [],
      later: [
        { what: "sweep", after: 1800000 },
        { what: "second-drill", after: 60000 },
      ],
    },
  },
  "one of two instances is terminated and the drill is killed: the restart timer starts the other all the same": {
    options: {
      seed: "3722",
      mode: "all",
      conditions: "hostile",
      fixed: { "api.reset": 0.25, "ec2.start.no-capacity": 0.5 },
      pace: "short",
      timer: true,
      permissions: "simulate",
      ahead: 17000,
      troubles: [
        { who: "drill-a", point: "observe/DescribeInstanceStatus#3", what: "kill", when: "after" },
        { who: "drill-b", point: "cleanup/DescribeTags#1", what: "failure", when: "before" },
      ],
      happenings: [
        { what: "second-drill", point: "inject/fact left#1", after: 0 },
        { what: "terminate", point: "inject/fact marks.written#1", after: 180000 },
      ],
      later: [],
    },
  },
  "the network is lost during the deployment: shells of stacks are told by the drill, and removed by the sweep": {
    options: {
      seed: "3731",
      mode: "all",
      conditions: "hostile",
      fixed: {},
      pace: "hurried",
      timer: true,
      permissions: "dry-run",
      ahead: 0,
      troubles: [
        { who: "drill-a", point: "deploy/DescribeStackEvents#2", what: "offline", when: "after", lasts: 60000 },
        { who: "drill-a", point: "inject/fact fault.requested#1", what: "sleep", when: "after", lasts: 32400000 },
        { who: "drill-a", point: "inject/fact entered#1", what: "kill", when: "before" },
      ],
      happenings: [],
      later: [{ what: "sweep", after: 60000 }],
    },
  },
  "no room while the drill restores, then one of two instances is terminated: the other runs in the end": {
    options: {
      seed: "4506",
      mode: "all",
      conditions: "hostile",
      fixed: {},
      pace: "short",
      timer: true,
      permissions: "dry-run",
      ahead: 0,
      troubles: [{ who: "drill-a", point: "restore/StartInstances#2", what: "throttle", when: "before" }],
      happenings: [
        { what: "full", point: "restore/StartInstances#1", after: 0, lasts: 7200000 },
        { what: "terminate", point: "cleanup/DescribeStacks#3", after: 180000 },
      ],
      later: [
        { what: "sweep", after: 60000 },
        { what: "second-drill", after: 0 },
      ],
    },
  },
  "the process stands still for four minutes with a signed stop in its hand: the timer still comes late enough": {
    options: {
      seed: "6422",
      mode: "one",
      conditions: "calm",
      fixed: {},
      pace: "hurried",
      timer: true,
      permissions: "simulate",
      ahead: 0,
      troubles: [
        { who: "drill-a", point: "cleanup/DescribeStacks#3", what: "sigint", when: "before" },
        { who: "drill-a", point: "restore/GetHealthCheckStatus#2", what: "sleep", when: "before", lasts: 120000 },
        { who: "drill-a", point: "inject/StopInstances#1", what: "sleep", when: "before", lasts: 240000 },
      ],
      happenings: [],
      later: [],
    },
  },
  "an instance that stops only after its start was requested has not failed to stop": {
    options: {
      seed: "12816",
      mode: "all",
      conditions: "realistic",
      fixed: { "scheduler.completion": 0, "ec2.start.no-capacity": 0.95 },
      pace: "hurried",
      timer: false,
      permissions: "dry-run",
      ahead: 0,
      troubles: [
        { who: "drill-a", point: "inject/CreateSchedule#1", what: "kill", when: "after" },
        { who: "drill-a", point: "inject/GetSchedule#2", what: "kill", when: "before" },
        { who: "sweep-1", point: "sweep/ListChangeSets#2", what: "kill", when: "before" },
      ],
      happenings: [],
      later: [
        { what: "post-step", after: 0 },
        { what: "sweep", after: 60000 },
      ],
    },
  },
};

for (const [name, { options }] of Object.entries(REGRESSIONS)) {
  test(name, async () => {
    assert.deepEqual(resultOf(await playOut(options, realSubject, runInline)).violations, []);
  });
}
