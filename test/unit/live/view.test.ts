// The live view on a terminal and in a log, over a whole drill in virtual time.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { LiveView } from "../../../src/cli/live/live-view.ts";
import { startLiveView } from "../../../src/cli/live/live-view.ts";
import type { Fact } from "../../../src/journal/facts.ts";
import type { Instant } from "../../../src/ports/clock.ts";
import { changeLines } from "../../../src/report/live-changes.ts";
import { renderLive } from "../../../src/report/live-frame.ts";
import { type LiveState, liveState, NOTHING_YET } from "../../../src/report/live-state.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { START, tell } from "../../support/journal-builder.ts";
import { rehearseShipped } from "../../support/shipped.ts";
import { fakeTerminal } from "./fake-terminal.ts";
import { replay } from "./replay.ts";

let facts: readonly Fact[];
before(async () => {
  ({ facts } = await rehearseShipped([]));
});

function statesOf(all: readonly Fact[]): readonly LiveState[] {
  const states = [NOTHING_YET];
  for (const fact of all) states.push(liveState(states.at(-1) as LiveState, fact));
  return states;
}

function logOf(all: readonly Fact[], width: number): readonly string[] {
  const states = statesOf(all);
  return all.flatMap((fact, index) =>
    changeLines(states[index] as LiveState, states[index + 1] as LiveState, fact, { colour: false, width }),
  );
}

/** A look between two facts that are far enough apart, about every half minute. */
function quietMoments(all: readonly Fact[]): readonly Instant[] {
  const moments: Instant[] = [];
  for (const [index, fact] of all.entries()) {
    const next = all[index + 1];
    if (next === undefined || next.at - fact.at < 250 || fact.at - (moments.at(-1) ?? 0) < 30_000) continue;
    moments.push(fact.at + 200);
  }
  return moments;
}

test("a rehearsed drill on a terminal: at any moment all changes stand above the block as it is now", async () => {
  const stream = fakeTerminal(101);
  let looked = 0;
  await replay({
    facts,
    stream,
    mode: "terminal",
    width: 100,
    looks: quietMoments(facts),
    onLook: (now) => {
      const seen = facts.filter((fact) => fact.at <= now);
      const log = logOf(seen, 100);
      const frame = renderLive(statesOf(seen).at(-1) as LiveState, now, { colour: false, width: 100 });
      assert.deepEqual(stream.screen.slice(0, log.length), log);
      // The frame was drawn up to a second ago: its times may stand a second back, its words may not.
      const words = (line: string) => line.replace(/\d+:\d\d/g, "#").replace(/ +/g, " ");
      assert.deepEqual(stream.screen.slice(log.length).map(words), frame.map(words));
      assert.equal(stream.cursorShown, false);
      looked += 1;
    },
  });
  assert.ok(looked > 15, `looked ${looked} times`);
  assert.deepEqual(stream.screen, logOf(facts, 100), "the block is gone at the end, the log stays");
  assert.ok(stream.cursorShown);
});

test("the log of a rehearsed drill tells its story in order", async () => {
  const stream = fakeTerminal(10_000);
  await replay({ facts, stream, mode: "lines", width: Number.POSITIVE_INFINITY });
  const story = [
    /begins in the rehearsal, seed 1, realistic conditions$/,
    /plan reference-site: http:\/\/www\.example\.com\/ on 6 stacks$/,
    /deploy begins, at most 60 min for the stacks$/,
    /✓ network: CREATE_COMPLETE after /,
    /✓ dns: CREATE_COMPLETE after /,
    /steady-before begins/,
    /steady state before the fault: all \d+ tolerances hold$/,
    /\+0:00 {2}▼ FAULT accepted/,
    /observe begins, at most 10 min for the error page$/,
    /instances: .* → 2 stopped/,
    /targets: .* → 0\/2 healthy/,
    /page: .* → error page/,
    /the error page is served steadily$/,
    /\+0:00 {2}▲ RESTORE requested/,
    /▲ RESTORE confirmed/,
    /page: .* → primary/,
    /the steady state holds again$/,
    /nothing is left behind$/,
    /the drill is over: done$/,
  ];
  for (const besides of [/authoritative: primary → secondary/, /resolver: primary → secondary/, /checkers: .*→ \d+\/16 healthy/])
    assert.ok(
      stream.screen.some((line) => besides.test(line)),
      String(besides),
    );
  let from = 0;
  for (const chapter of story) {
    const index = stream.screen.findIndex((line, position) => position >= from && chapter.test(line));
    assert.ok(index >= 0, `${chapter} is missing after line ${from}`);
    from = index + 1;
  }
});

test("at most ten frames a second, at least one, each one write", async () => {
  const stream = fakeTerminal();
  const times: Instant[] = [];
  const clock = createVirtualClock(START);
  await clock.drive(async () => {
    const write = stream.write;
    stream.write = (text) => {
      times.push(clock.now());
      return write(text);
    };
    const view = startLiveView({ clock, stream, colour: false, width: 100, mode: "terminal" });
    for (const fact of tell()) {
      await clock.sleep(fact.at - clock.now());
      view.onFact(fact);
    }
    view.stop();
  });
  const gaps = times.slice(1, -1).map((time, index) => time - (times[index] as Instant));
  assert.ok(Math.min(...gaps) >= 100, `two frames within ${Math.min(...gaps)} ms`);
  assert.ok(Math.max(...gaps) <= 1_000, `${Math.max(...gaps)} ms without a frame`);
});

test("exact lines and frame on the terminal, and what stop leaves of them", () => {
  const clock = createVirtualClock(START);
  const stream = fakeTerminal(81);
  return clock.drive(async () => {
    const view = startLiveView({ clock, stream, colour: false, width: 100, mode: "terminal" });
    for (const fact of tell().slice(0, 3)) view.onFact(fact);
    assert.deepEqual(stream.screen, [], "nothing before the first frame");
    await clock.sleep(1);
    const log = [
      "03:17:00   +0:00  reference-site-7f3a begins in the rehearsal, seed 42,",
      "                  realistic conditions",
      "03:17:00   +0:00  plan reference-site: http://www.example.com/ on 6 stacks",
      "03:17:00   +0:00  account 111122223333, ap-northeast-1, as",
      "                  arn:aws:sts::111122223333:assumed-role/failover-drill-lab/lab",
    ];
    assert.deepEqual(stream.screen, [...log, "BETWEEN PHASES   0:00 elapsed   www.example.com in rehearsal"]);
    await clock.sleep(2_500);
    assert.deepEqual(stream.screen.at(-1), "BETWEEN PHASES   0:02 elapsed   www.example.com in rehearsal");
    assert.equal(stream.cursorShown, false);
    view.onFact(tell().at(-1) as Fact);
    view.stop();
    assert.deepEqual(stream.screen, [...log, "03:32:20  +15:20  the drill is over: done"]);
    assert.ok(stream.cursorShown);
    const writes = stream.writes.length;
    view.stop();
    view.onFact(tell()[0] as Fact);
    await clock.sleep(60_000);
    assert.equal(stream.writes.length, writes, "nothing after stop");
  });
});

test("a terminal made narrower, wider and lower while it runs never gets a line that wraps or a block that is too high", async () => {
  const stream = fakeTerminal(120, 40);
  const story = tell();
  const sizes = [
    [100, 40],
    [60, 12],
    [30, 5],
    [140, 30],
  ] as const;
  let next = 0;
  await replay({
    facts: story,
    stream,
    mode: "terminal",
    width: 110,
    looks: quietMoments(story),
    onLook: () => {
      const [columns, rows] = sizes[next % sizes.length] ?? [80, 24];
      next += 1;
      stream.columns = columns;
      stream.rows = rows;
      stream.emit("resize");
    },
  });
  assert.ok(next > 4);
  assert.ok(stream.cursorShown);
});

test("a terminal made narrower wraps what stands there: the block is still found and replaced as a whole", () => {
  const clock = createVirtualClock(START);
  const stream = fakeTerminal(101);
  return clock.drive(async () => {
    const view = startLiveView({ clock, stream, colour: false, width: 100, mode: "terminal" });
    for (const fact of tell().filter((one) => one.at <= START + 70_000)) view.onFact(fact);
    await clock.sleep(1);
    const widths = stream.screen.slice(-7).map((line) => line.length);
    stream.columns = 41;
    stream.emit("resize");
    await clock.sleep(200);
    const rows = widths.reduce((sum, width) => sum + Math.ceil(width / 41), 0);
    assert.ok(rows > 7, "something wraps");
    assert.ok(stream.writes.at(-1)?.startsWith(`\r\u001b[${rows}A`), JSON.stringify(stream.writes.at(-1)?.slice(0, 12)));
    view.stop();
  });
});

test("no frames pile up before a reader that does not keep up, and nothing is lost", () => {
  const clock = createVirtualClock(START);
  const stream = fakeTerminal();
  return clock.drive(async () => {
    const view = startLiveView({ clock, stream, colour: false, width: 100, mode: "terminal" });
    stream.writableNeedDrain = true;
    for (const fact of tell().slice(0, 3)) view.onFact(fact);
    await clock.sleep(5_000);
    assert.deepEqual(stream.writes, []);
    stream.writableNeedDrain = false;
    await clock.sleep(100);
    assert.equal(stream.writes.length, 1);
    assert.match(stream.screen[0] ?? "", /reference-site-7f3a begins/);
    view.stop();
  });
});

test("in a log: one line per change, no control sequence even if colour is asked for, a heartbeat after 15 s of silence only", async () => {
  const stream = fakeTerminal(10_000);
  const printed: Instant[] = [];
  const clock = createVirtualClock(facts[0]?.at ?? 0);
  const write = stream.write;
  stream.write = (text) => {
    printed.push(clock.now());
    return write(text);
  };
  await clock.drive(async () => {
    const view = startLiveView({ clock, stream, colour: true, width: Number.POSITIVE_INFINITY, mode: "lines" });
    for (const fact of facts) {
      await clock.sleep(fact.at - clock.now());
      view.onFact(fact);
    }
    view.stop();
  });
  const isHeartbeat = (line: string) => /^\d\d:\d\d:\d\d {2}still /.test(line);
  assert.deepEqual(
    stream.screen.filter((line) => !isHeartbeat(line)),
    logOf(facts, Number.POSITIVE_INFINITY),
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: there must be none.
  assert.doesNotMatch(stream.writes.join(""), /[\u0000-\u0009\u000b-\u001f]/);
  const silences = printed.slice(1).map((instant, index) => instant - (printed[index] as Instant));
  assert.ok(Math.max(...silences) <= 15_000, `${Math.max(...silences)} ms of silence`);
  for (const [index, text] of stream.writes.entries())
    if (isHeartbeat(text)) assert.equal((printed[index] as Instant) - (printed[index - 1] ?? facts[0]?.at ?? 0), 15_000);
  assert.ok(stream.screen.some(isHeartbeat));
});

test("heartbeats and frames follow the reader's clock when the drill's clock runs faster", () => {
  const pace = createVirtualClock(0);
  const clock = { now: () => START + pace.now() * 30, at: () => assert.fail("nothing is timed by the drill's clock") };
  const stream = fakeTerminal();
  return pace.drive(async () => {
    const view = startLiveView({ clock, pace, stream, colour: false, width: 300, mode: "lines" });
    view.onFact(tell()[0] as Fact);
    await pace.sleep(15_001);
    assert.equal(stream.writes.length, 2);
    assert.equal(stream.screen.at(-1), "03:24:30  still between phases");
    view.stop();
  });
});

test("none prints nothing", async () => {
  const stream = fakeTerminal();
  const view = startLiveView({ clock: createVirtualClock(0), stream, colour: true, width: 80, mode: "none" });
  for (const fact of tell()) view.onFact(fact);
  view.stop();
  assert.deepEqual(stream.writes, []);
});

test("a fact that cannot be shown ends the view, not the drill: the cursor comes back and the reason is told", () => {
  const clock = createVirtualClock(START);
  const stream = fakeTerminal();
  return clock.drive(async () => {
    const view = startLiveView({ clock, stream, colour: false, width: 100, mode: "terminal" });
    view.onFact(tell()[0] as Fact);
    await clock.sleep(1);
    assert.equal(stream.cursorShown, false);
    view.onFact({ kind: "sample", probe: "page", n: 0, due: START, at: START, seq: 1, outcome: null } as unknown as Fact);
    assert.ok(stream.cursorShown);
    assert.match(stream.screen.slice(-2).join(" "), /^The live view stopped \(.+\); the drill goes on\.$/);
    assert.deepEqual(stream.complaints, []);
    const writes = stream.writes.length;
    view.onFact(tell()[1] as Fact);
    view.stop();
    await clock.sleep(5_000);
    assert.equal(stream.writes.length, writes);
  });
});

for (const mode of ["terminal", "lines"] as const) {
  test(`${mode}: a stream that breaks ends the view, not the drill`, () => {
    const clock = createVirtualClock(START);
    return clock.drive(async () => {
      for (const breakIt of [
        (stream: ReturnType<typeof fakeTerminal>) => {
          stream.broken = new Error("EIO");
        },
        (stream: ReturnType<typeof fakeTerminal>) => stream.emit("error", new Error("EPIPE")),
      ]) {
        const stream = fakeTerminal();
        const listeners = process.listenerCount("exit");
        const view: LiveView = startLiveView({ clock, stream, colour: false, width: 100, mode });
        view.onFact(tell()[0] as Fact);
        await clock.sleep(1);
        breakIt(stream);
        for (const fact of tell()) view.onFact(fact);
        await clock.sleep(60_000);
        stream.emit("error", new Error("EPIPE once more"));
        view.stop();
        assert.equal(process.listenerCount("exit"), listeners, "nothing is left on the process");
        if (stream.broken === undefined) assert.ok(stream.cursorShown);
      }
    });
  });
}
