// The lab server's figures: start to listening, DescribeInstances over HTTP, DNS answers. `node bench/lab-server.ts`; dnsperf is used where it is installed.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import dnsPacket from "dns-packet";

interface Ready {
  readonly endpoint: string;
  readonly dns: { readonly address: string; readonly port: number };
}

interface Lab {
  readonly child: ChildProcess;
  readonly ready: Ready;
  /** Milliseconds from its start until it said that it listens. */
  readonly took: number;
}

const DNSPERF = "dnsperf";
const SECONDS = 5;
const REQUESTS_AT_ONCE = 16;
const QUESTIONS_AT_ONCE = 128;

async function startLab(...flags: readonly string[]): Promise<Lab> {
  const start = performance.now();
  const child = spawn(process.execPath, ["bin/failover-drill.js", "lab", "--json", ...flags], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  return { child, ready: JSON.parse(line), took: performance.now() - start };
}

async function stop({ child }: Lab): Promise<void> {
  child.kill("SIGTERM");
  await once(child, "exit");
}

async function starting(runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const lab = await startLab();
    times.push(lab.took);
    await stop(lab);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

/** Answers per second of DescribeInstances, over so many kept connections. */
async function describeInstances({ endpoint }: Ready): Promise<number> {
  const { hostname, port } = new URL(endpoint);
  const agent = new Agent({ keepAlive: true, maxSockets: REQUESTS_AT_ONCE });
  const body = "Action=DescribeInstances&Version=2016-11-15";
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "x-amz-date": "20260106T031700Z",
    authorization:
      "AWS4-HMAC-SHA256 Credential=AKIAFAILOVERDRILLLAB/20260106/ap-northeast-1/ec2/aws4_request, SignedHeaders=host;x-amz-date, Signature=00",
  };
  const once200 = () =>
    new Promise<void>((resolve, reject) => {
      const asked = request({ hostname, port, agent, method: "POST", path: "/", headers }, (answer) => {
        if (answer.statusCode !== 200) reject(new Error(`DescribeInstances: ${answer.statusCode}`));
        answer.resume().on("end", resolve);
      });
      asked.on("error", reject);
      asked.end(body);
    });
  const until = performance.now() + SECONDS * 1_000;
  let answers = 0;
  const ask = async () => {
    while (performance.now() < until) {
      await once200();
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: REQUESTS_AT_ONCE }, ask));
  agent.destroy();
  return answers / SECONDS;
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
  const { status, stdout } = spawnSync(DNSPERF, ["-s", dns.address, "-p", String(dns.port), "-d", file, "-l", String(SECONDS)], {
    encoding: "utf8",
  });
  const [, figure] = /Queries per second:\s+([\d.]+)/.exec(stdout ?? "") ?? [];
  return status === 0 && figure !== undefined ? Number(figure) : undefined;
}

const started = await starting(9);
// Calm and fast: the lab's own latencies are a matter of its conditions, not of the server.
const lab = await startLab("--speed", "60", "--conditions", "calm");
const rows: readonly (readonly [string, string, number | undefined, string])[] = [
  ["lab server, start to listening", "300 ms", started, "ms"],
  ["DescribeInstances over HTTP", "1,000/s", await describeInstances(lab.ready), "/s"],
  ["DNS answers, own loop in one process", "20,000/s", await dnsAnswers(lab.ready), "/s"],
  ["DNS answers, dnsperf", "20,000/s", dnsperf(lab.ready), "/s"],
];
await stop(lab);
console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${availableParallelism()} cores\n`);
console.log("| what | budget | measured |\n|---|---|---|");
for (const [what, budget, measured, unit] of rows)
  console.log(
    `| ${what} | ${budget} | ${measured === undefined ? "not installed" : `${Math.round(measured).toLocaleString("en")} ${unit}`} |`,
  );
