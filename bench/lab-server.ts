// The lab's server: start to listening and to the first answer, DescribeInstances over HTTP, DNS answers. dnsperf is used where it is installed.
import { spawnSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import dnsPacket from "dns-packet";
import { type Figure, median } from "./figure.ts";
import { type LabProcess, startLab, stopLab, withLab } from "./lab-process.ts";

const DNSPERF = "dnsperf";
const SECONDS = 5;
const STARTS = 9;
const REQUESTS_AT_ONCE = 16;
const QUESTIONS_AT_ONCE = 128;

type Ready = LabProcess["ready"];

/** Calm and fast: the lab's own latencies are a matter of its conditions, not of the server. */
const CALM = ["--speed", "60", "--conditions", "calm"];

export async function labStart(): Promise<readonly Figure[]> {
  const times = async (env: () => NodeJS.ProcessEnv) => {
    const listening: number[] = [];
    const answering: number[] = [];
    for (let run = 0; run < STARTS; run += 1) {
      const start = performance.now();
      const lab = await startLab(CALM, env());
      listening.push(lab.took);
      const agent = new Agent();
      await describeInstances(lab.ready, agent);
      answering.push(performance.now() - start);
      agent.destroy();
      await stopLab(lab);
    }
    return { listening: median(listening), answering: median(answering) };
  };
  const warm = await times(() => ({}));
  // Node keeps compiled code in a folder; the very first start on a machine has none.
  const cold = await times(() => ({ NODE_COMPILE_CACHE: mkdtempSync(join(tmpdir(), "failover-drill-bench-cache-")) }));
  const about = { unit: "ms", runs: STARTS };
  return [
    { what: "lab server, start to listening", budget: 300, measured: warm.listening, ...about },
    { what: "lab server, start to the first DescribeInstances answered", measured: warm.answering, ...about },
    { what: "lab server, very first start to listening", measured: cold.listening, ...about, note: "no compiled code kept by Node yet" },
  ];
}

export function instancesPerSecond(): Promise<readonly Figure[]> {
  return withLab(CALM, async ({ ready }) => {
    const agent = new Agent({ keepAlive: true, maxSockets: REQUESTS_AT_ONCE });
    const until = performance.now() + SECONDS * 1_000;
    let answers = 0;
    const ask = async () => {
      while (performance.now() < until) {
        await describeInstances(ready, agent);
        answers += 1;
      }
    };
    await Promise.all(Array.from({ length: REQUESTS_AT_ONCE }, ask));
    agent.destroy();
    return [{ what: "DescribeInstances over HTTP", budget: 1_000, atLeast: true, unit: "/s", measured: answers / SECONDS, runs: 1 }];
  });
}

export function dnsPerSecond(): Promise<readonly Figure[]> {
  return withLab(CALM, async ({ ready }) => {
    const own = await dnsAnswers(ready);
    const others = dnsperf(ready);
    const about = { budget: 20_000, atLeast: true, unit: "/s", runs: 1 } as const;
    return [
      { what: "DNS answers, own loop in one process", measured: own, ...about },
      { what: "DNS answers, dnsperf", ...about, ...(others === undefined ? { note: "dnsperf is not installed" } : { measured: others }) },
    ];
  });
}

function describeInstances({ endpoint }: Ready, agent: Agent): Promise<void> {
  const { hostname, port } = new URL(endpoint);
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "x-amz-date": "20260106T031700Z",
    authorization:
      "AWS4-HMAC-SHA256 Credential=AKIAFAILOVERDRILLLAB/20260106/ap-northeast-1/ec2/aws4_request, SignedHeaders=host;x-amz-date, Signature=00",
  };
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, agent, method: "POST", path: "/", headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`DescribeInstances: ${answer.statusCode}`));
      answer.resume().on("end", resolve);
    });
    asked.on("error", reject);
    asked.end("Action=DescribeInstances&Version=2016-11-15");
  });
}

/** Answers per second to one question asked again and again, so many at once; a lost one is given up by asking another. */
async function dnsAnswers({ dns }: Ready): Promise<number> {
  const socket = createSocket("udp4");
  socket.connect(dns.port, dns.address);
  await once(socket, "connect");
  const packet = dnsPacket.encode({
    type: "query",
    id: 1,
    flags: dnsPacket.RECURSION_DESIRED,
    questions: [{ type: "SOA", name: "example.com" }],
  });
  let answers = 0;
  socket.on("message", () => {
    answers += 1;
    socket.send(packet);
  });
  for (let question = 0; question < QUESTIONS_AT_ONCE; question += 1) socket.send(packet);
  const start = performance.now();
  await new Promise((resolve) => setTimeout(resolve, SECONDS * 1_000));
  const took = performance.now() - start;
  socket.close();
  return (answers / took) * 1_000;
}

function dnsperf({ dns }: Ready): number | undefined {
  const file = join(mkdtempSync(join(tmpdir(), "failover-drill-bench-")), "questions");
  writeFileSync(file, "example.com SOA\n");
  const args = ["-s", dns.address, "-p", String(dns.port), "-d", file, "-l", String(SECONDS)];
  const { status, stdout } = spawnSync(DNSPERF, args, { encoding: "utf8" });
  const [, figure] = /Queries per second:\s+([\d.]+)/.exec(stdout ?? "") ?? [];
  return status === 0 && figure !== undefined ? Number(figure) : undefined;
}
