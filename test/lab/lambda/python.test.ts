// Inline Python code is really executed: what it sees, what it may ask for, how it may end.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import fc from "fast-check";
import { createCodeThread } from "../../../src/lab/lambda/runner/code-thread.ts";
import { findPython } from "../../../src/lab/lambda/runner/find-python.ts";
import { startNodeExecutor } from "../../../src/lab/lambda/runner/node-executor.ts";
import { pythonExecutor } from "../../../src/lab/lambda/runner/python-executor.ts";
import { createInlineRunner } from "../../../src/lab/lambda/runner/runner.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import * as inline from "./inline.ts";

const skip = (await findPython()) === undefined ? "no python3 on this machine" : false;
after(() => inline.runner.close());

const options = (given: inline.Options = {}): inline.Options => ({ runtime: "python3.13", ...given });
const run = (source: string, given?: inline.Options) => inline.run(source, options(given));
const returned = (source: string, given?: inline.Options) => inline.returned(source, options(given));
const threw = async (source: string, given?: inline.Options) => {
  const { name, message } = await inline.threw(source, options(given));
  return [name, message];
};
/** A handler with this body. */
const handler = (...lines: readonly string[]) => `def handler(event, context):\n${lines.map((line) => `    ${line}\n`).join("")}`;
const failing = (name: string, message: string, httpStatusCode: number) =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode } });

test("a handler gets event and context, and its value comes back as JSON", { skip }, async () => {
  const source = `import os
${handler(
  'return {"event": event, "name": context.function_name, "arn": context.invoked_function_arn, "id": context.aws_request_id, "left": context.get_remaining_time_in_millis(), "memory": context.memory_limit_in_mb, "none": None, "env": dict(os.environ)}',
)}`;
  assert.deepEqual(await returned(source, { event: { a: [1, "é"] } }), {
    event: { a: [1, "é"] },
    name: "thing",
    arn: "arn:aws:lambda:r:1:function:thing",
    id: "request-1",
    left: 30_000,
    memory: "128",
    none: null,
    env: {
      AWS_EXECUTION_ENV: "AWS_Lambda_python3.13",
      LAMBDA_TASK_ROOT: "/var/task",
      LANG: "en_US.UTF-8",
      TZ: ":UTC",
      _HANDLER: "index.handler",
      NAME: "value",
    },
  });
});

test("errors come back in Lambda's words", { skip }, async () => {
  assert.deepEqual(await threw(handler('raise ValueError("broken")')), ["ValueError", "broken"]);
  assert.deepEqual(await threw('raise KeyError("while loading")'), ["KeyError", "'while loading'"]);
  assert.deepEqual(await threw("def main(event, context): pass"), [
    "Runtime.HandlerNotFound",
    "Handler 'handler' missing on module 'index'",
  ]);
  const [name, message = ""] = await threw("def handler(event, context: pass");
  assert.equal(name, "Runtime.UserCodeSyntaxError");
  assert.match(message, /^Syntax error in module 'index': .+ \(index\.py, line 1\)$/);
  assert.deepEqual(await threw("import requests"), [
    "Runtime.ImportModuleError",
    "Unable to import module 'index': No module named 'requests'",
  ]);
  assert.deepEqual(await threw(handler("pass"), { handler: "app.handler" }), [
    "Runtime.ImportModuleError",
    "Unable to import module 'app': No module named 'app'",
  ]);
  assert.deepEqual(await threw(`import sys\n${handler("sys.exit(3)")}`), [
    "Runtime.ExitError",
    "RequestId: request-1 Error: Runtime exited with error: exit status 3",
  ]);
  assert.deepEqual(await threw(handler("return {1, 2}")), [
    "Runtime.MarshalError",
    "Unable to marshal response: Object of type set is not JSON serializable",
  ]);
  const { stack } = await inline.threw(handler("return 1 / 0"), options());
  assert.match(stack ?? "", /File "\/var\/task\/index\.py", line 2, in handler\n\s+return 1 \/ 0/);
});

test("time is the lab's: it passes only where the code waits", { skip }, async () => {
  const source = `import time, datetime, asyncio
async def patient():
    await asyncio.sleep(3)
    return time.time()
${handler(
  "started, before = time.time(), time.monotonic()",
  "time.sleep(1.5)",
  "slept = time.monotonic() - before",
  "return [slept, datetime.datetime.now().isoformat(), datetime.datetime.now(datetime.timezone.utc).isoformat(), datetime.date.today().isoformat(), time.strftime('%H:%M:%S'), isinstance(datetime.datetime.utcnow(), datetime.date), context.get_remaining_time_in_millis(), asyncio.run(patient()) - started]",
)}`;
  const { result, took } = await run(source);
  assert.deepEqual(result, {
    kind: "returned",
    value: [1.5, "2026-11-22T03:17:01.500000", "2026-11-22T03:17:01.500000+00:00", "2026-11-22", "03:17:01", true, 28_500, 4.5],
  });
  assert.equal(took, 4_500);
});

test("the time limit ends code that waits, and code that computes for ever; runs beside it go on", { skip }, async () => {
  const waiting = await run(`import time\n${handler("time.sleep(60)")}`, { timeoutMillis: 3_000 });
  assert.deepEqual([waiting.result, waiting.took], [{ kind: "timed-out" }, 3_000]);
  const clock = createVirtualClock(inline.START);
  const [loop, beside] = await clock.drive(() =>
    Promise.all([
      inline.runOn(clock, `import time\n${handler("time.sleep(1.5)", "while True: pass")}`, options({ timeoutMillis: 3_000 })),
      inline.runOn(
        clock,
        `import time\nseen = []\n${handler("for step in range(3):", "    time.sleep(1)", "    seen.append(time.time())", "return len(seen)")}`,
        options(),
      ),
    ]),
  );
  assert.deepEqual(loop?.result, { kind: "timed-out" });
  assert.deepEqual(beside?.result, { kind: "returned", value: 3 });
});

test("code that ends the process fails alone", { skip }, async () => {
  const clock = createVirtualClock(inline.START);
  const crash = "import ctypes, time";
  const [crashed, beside] = await clock.drive(() =>
    Promise.all([
      inline.runOn(clock, `${crash}\n${handler("time.sleep(1)", "ctypes.string_at(0)")}`, options()),
      inline.runOn(clock, `import time\n${handler("time.sleep(0.5)", "time.sleep(1)", "return 'here'")}`, options()),
    ]),
  );
  assert.equal(crashed?.result.kind === "threw" && crashed.result.name, "Runtime.ExitError");
  assert.deepEqual(beside?.result, { kind: "returned", value: "here" });
  assert.equal((await threw(`import os\n${handler("os._exit(2)")}`))[0], "Runtime.ExitError");
});

test("each invocation evaluates the module afresh; chance comes from the request", { skip }, async () => {
  const source = `import random, uuid, os, secrets
count = 0
${handler("global count", "count += 1", "os.environ['LEFT'] = 'x'", "return [count, random.random(), str(uuid.uuid4()), str(uuid.uuid1()), os.urandom(4).hex(), secrets.token_hex(4), random.Random().random()]")}`;
  const [first, again, other] = [await returned(source), await returned(source), await returned(source, { requestId: "request-2" })];
  assert.deepEqual(first, again);
  assert.equal((other as unknown[])[0], 1);
  for (const index of [1, 2, 3, 4, 5, 6]) assert.notEqual((first as unknown[])[index], (other as unknown[])[index]);
});

test("many runs at once bring each the same as alone", { skip }, async () => {
  const source = `import time, random
${handler("seen = []", "for _ in range(4):", "    time.sleep(event['step'])", "    seen.append([time.time(), random.random()])", "return seen")}`;
  const alone = new Map<string, unknown>();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 6 }), async (steps) => {
      const clock = createVirtualClock(inline.START);
      const results = await clock.drive(() =>
        Promise.all(
          steps.map((step) => inline.runOn(clock, source, options({ event: { step: step / 10 }, requestId: `request-${step}` }))),
        ),
      );
      for (const [index, { result }] of results.entries()) {
        const key = String(steps[index]);
        if (!alone.has(key)) alone.set(key, result);
        assert.deepEqual(result, alone.get(key));
      }
    }),
    { numRuns: 15 },
  );
});

test("print, logging and the standard streams are the log", { skip }, async () => {
  const source = `import logging, sys
log = logging.getLogger(__name__)
${handler(
  "print('a', {'b': 1}, end='')",
  "print()",
  "sys.stderr.write('two\\nlines')",
  "logging.getLogger().setLevel(logging.INFO)",
  "log.info('told %s', 3)",
  "log.debug('not told')",
)}`;
  const { log } = await run(source);
  assert.deepEqual(log, ["a {'b': 1}", "two", "lines", "[INFO]\t2026-11-22T03:17:00.000Z\trequest-1\ttold 3"]);
  assert.deepEqual((await run(`import logging\n${handler("logging.info('below the level of a new environment')")}`)).log, []);
});

test("boto3: methods are operations, keyword arguments their input, errors ClientErrors", { skip }, async () => {
  const source = `import boto3, io
from botocore.exceptions import ClientError
${handler(
  "s3 = boto3.client('s3')",
  "s3.put_object(Bucket='b', Key='k', Body=io.BytesIO(b'bytes'), Metadata={'m': 'x'})",
  "answer = s3.get_object(Bucket='b', Key='k')",
  "caught = []",
  "try:",
  "    s3.get_object(Bucket='b', Key='gone')",
  "except s3.exceptions.NoSuchKey as error:",
  "    caught = [str(error), error.response['Error']['Code'], error.response['ResponseMetadata']['HTTPStatusCode'], isinstance(error, ClientError)]",
  "try:",
  "    s3.head_object(Bucket='b', Key='gone')",
  "except ClientError as error:",
  "    caught.append(error.response['Error']['Code'])",
  "boto3.client('elbv2').describe_target_health(TargetGroupArn='t')",
  "boto3.session.Session(region_name='eu-west-1').client('route53').test_dns_answer(HostedZoneId='z', RecordName='r', RecordType='A')",
  "return [answer['Body'].read().decode(), answer['LastModified'].isoformat(), answer['ResponseMetadata']['HTTPStatusCode'], caught, s3.meta.region_name]",
)}`;
  const { result, aws } = await run(source, {
    aws: (operation, input) => {
      if ((input as { Key?: string }).Key === "gone")
        throw operation === "HeadObject"
          ? failing("NotFound", "Not Found", 404)
          : failing("NoSuchKey", "The specified key does not exist.", 404);
      return operation === "GetObject" ? { Body: { bytes: new TextEncoder().encode("text") }, LastModified: new Date(inline.START) } : {};
    },
  });
  const message = "An error occurred (NoSuchKey) when calling the GetObject operation: The specified key does not exist.";
  assert.deepEqual(result, {
    kind: "returned",
    value: ["text", "2026-11-22T03:17:00+00:00", 200, [message, "NoSuchKey", 404, true, "404"], null],
  });
  assert.deepEqual(aws[0], [
    "s3",
    "PutObject",
    { Bucket: "b", Key: "k", Body: new Uint8Array(Buffer.from("bytes")), Metadata: { m: "x" } },
  ]);
  assert.deepEqual(
    aws.slice(4).map(([service, operation]) => `${service} ${operation}`),
    ["elastic-load-balancing-v2 DescribeTargetHealth", "route-53 TestDnsAnswer"],
  );
});

test("boto3: throttled calls are repeated, as often as Config says", { skip }, async () => {
  const busy = () => {
    throw failing("SlowDown", "Please reduce your request rate.", 503);
  };
  const source = (config: string) =>
    `import boto3\nfrom botocore.config import Config\n${handler(`boto3.client('s3'${config}).list_buckets()`)}`;
  const usual = await run(source(""), { aws: busy });
  assert.deepEqual([usual.aws.length, usual.result.kind === "threw" && usual.result.name], [5, "SlowDown"]);
  assert.equal((await run(source(", config=Config(retries={'max_attempts': 1})"), { aws: busy })).aws.length, 2);
  assert.equal((await run(source(", config=Config(retries={'mode': 'standard', 'max_attempts': 2})"), { aws: busy })).aws.length, 2);
});

test("boto3: paginators and waiters", { skip }, async () => {
  const source = `import boto3
${handler(
  "s3, ec2 = boto3.client('s3'), boto3.client('ec2')",
  "pages = s3.get_paginator('list_object_versions').paginate(Bucket='b', PaginationConfig={'PageSize': 2})",
  "keys = [one['Key'] for page in pages for one in page.get('Versions', []) + page.get('DeleteMarkers', [])]",
  "found = list(s3.get_paginator('list_objects_v2').paginate(Bucket='b').search('Contents[].Key'))",
  "first = s3.get_paginator('list_objects_v2').paginate(Bucket='b', PaginationConfig={'MaxItems': 1}).build_full_result()",
  "ec2.get_waiter('instance_running').wait(InstanceIds=['i-1'])",
  "return [keys, found, first['Contents']]",
)}`;
  let asked = 0;
  const { result, aws, took } = await run(source, {
    timeoutMillis: 60_000,
    aws: (operation, given) => {
      const input = given as { KeyMarker?: string; ContinuationToken?: string };
      if (operation === "DescribeInstances")
        return { Reservations: [{ Instances: [{ State: { Name: asked++ < 2 ? "pending" : "running" } }] }] };
      if (operation === "ListObjectVersions")
        return input.KeyMarker === undefined
          ? { Versions: [{ Key: "a" }], DeleteMarkers: [{ Key: "b" }], IsTruncated: true, NextKeyMarker: "b", NextVersionIdMarker: "v" }
          : { Versions: [{ Key: "c" }], IsTruncated: false };
      return input.ContinuationToken === undefined
        ? { Contents: [{ Key: "x" }], NextContinuationToken: "t", IsTruncated: true }
        : { Contents: [{ Key: "y" }], IsTruncated: false };
    },
  });
  assert.deepEqual(result, { kind: "returned", value: [["a", "b", "c"], ["x", "y"], [{ Key: "x" }]] });
  assert.deepEqual(aws[1]?.[2], { Bucket: "b", MaxKeys: 2, KeyMarker: "b", VersionIdMarker: "v" });
  assert.equal(took, 2 * 100 + 2 * 100 + 100 + 3 * 100 + 2 * 15_000);
});

test("urllib, http.client and urllib3 carry requests to the lab; sockets and processes do not", { skip }, async () => {
  const source = `import http.client, json, socket, subprocess, urllib.request, urllib.error, urllib3
from urllib.parse import urlparse
${handler(
  "request = urllib.request.Request('https://bucket.example.com/x?y=1', data=b'one', method='PUT', headers={'Content-Type': ''})",
  "with urllib.request.urlopen(request) as answer:",
  "    first = [answer.status, json.loads(answer.read()), answer.headers['server']]",
  "connection = http.client.HTTPSConnection('bucket.example.com', 8443)",
  "connection.request('PUT', '/z', 'two')",
  "second = connection.getresponse().status",
  "third = urllib3.PoolManager().request('PUT', 'https://bucket.example.com/w', body='three', headers={'content-type': ''}).status",
  "failures = []",
  "for attempt in (lambda: urllib.request.urlopen('https://nowhere/'), lambda: urllib3.request('GET', 'https://nowhere/'), lambda: socket.create_connection(('127.0.0.1', 9)), lambda: socket.socket().connect(('127.0.0.1', 9)), lambda: subprocess.run(['true'])):",
  "    try:",
  "        attempt()",
  "    except Exception as error:",
  "        failures.append([type(error).__name__, str(error)])",
  "return [first, second, third, failures]",
)}`;
  const { result, http } = await run(source);
  assert.equal(result.kind, "returned", JSON.stringify(result));
  const [first, second, third, failures] = (result as { value: unknown[] }).value;
  assert.deepEqual([first, second, third], [[200, { ok: true }, "test"], 200, 200]);
  assert.match(JSON.stringify(failures), /URLError.*ENOTFOUND nowhere.*MaxRetryError.*uses sockets.*uses sockets.*uses processes/);
  assert.deepEqual(
    http.slice(0, 3).map(({ method, url, body }) => [method, url, body]),
    [
      ["PUT", "https://bucket.example.com/x?y=1", "one"],
      ["PUT", "https://bucket.example.com:8443/z", "two"],
      ["PUT", "https://bucket.example.com/w", "three"],
    ],
  );
  assert.equal(http[0]?.headers["content-type"], "");
});

test("cfnresponse answers as documented, and only complains when the answer cannot be put", { skip }, async () => {
  const source = `import cfnresponse
${handler("cfnresponse.send(event, context, cfnresponse.SUCCESS, {'A': 'b'}, 'my-id', noEcho=True, reason='why')", "return 'sent'")}`;
  const event = { ResponseURL: "https://bucket.example.com/answer", StackId: "s", RequestId: "r", LogicalResourceId: "l" };
  const { http } = await run(source, { event });
  assert.deepEqual(JSON.parse(http[0]?.body ?? ""), {
    Status: "SUCCESS",
    Reason: "why",
    PhysicalResourceId: "my-id",
    NoEcho: true,
    Data: { A: "b" },
    StackId: "s",
    RequestId: "r",
    LogicalResourceId: "l",
  });
  assert.equal(http[0]?.headers["content-type"], "");
  const lost = await run(source, { event: { ...event, ResponseURL: "https://nowhere/" } });
  assert.deepEqual(lost.result, { kind: "returned", value: "sent" });
  assert.match(lost.log.at(-1) ?? "", /^send\(\.\.\) failed executing http\.request\(\.\.\): .*ENOTFOUND/);
});

test("threads, timers, locks, queues and pools take turns in one order", { skip }, async () => {
  const source = `import threading, time, queue
from concurrent.futures import ThreadPoolExecutor
${handler(
  "seen, lock, work = [], threading.Lock(), queue.Queue()",
  "def worker(name, seconds):",
  "    with lock:",
  "        time.sleep(seconds)",
  "        seen.append(name)",
  "    work.put(name)",
  "threads = [threading.Thread(target=worker, args=pair) for pair in (('a', 2), ('b', 1))]",
  "for thread in threads: thread.start()",
  "for thread in threads: thread.join()",
  "late = threading.Timer(5, lambda: seen.append('late'))",
  "late.start()",
  "kept = threading.Timer(1, lambda: seen.append('timer'))",
  "kept.start()",
  "time.sleep(2)",
  "late.cancel()",
  "done = threading.Event()",
  "waited = done.wait(0.5)",
  "with ThreadPoolExecutor() as pool: squares = list(pool.map(lambda n: n * n, [1, 2, 3]))",
  "return [seen, [work.get(), work.get()], waited, squares, [thread.is_alive() for thread in threads]]",
)}`;
  const { result, took } = await run(source);
  assert.deepEqual(result, { kind: "returned", value: [["a", "b", "timer"], ["a", "b"], false, [1, 4, 9], [false, false]] });
  assert.equal(took, 5_500);
});

test("a watchdog answers before the function's time is up: threading.Timer and signal.alarm", { skip }, async () => {
  const source = (arm: string) => `import signal, threading, time, urllib.request
class Late(Exception): pass
def tell(url):
    urllib.request.urlopen(urllib.request.Request(url, data=b'late', method='PUT')).close()
def on_alarm(number, frame):
    raise Late()
${handler(arm, "try:", "    time.sleep(60)", "except Late:", "    tell(event['url'])", "    return 'alarmed'")}`;
  const given = { event: { url: "https://bucket.example.com/a" }, timeoutMillis: 10_000 };
  const timer = await run(
    source("threading.Timer(context.get_remaining_time_in_millis() / 1000 - 1, tell, args=[event['url']]).start()"),
    given,
  );
  assert.deepEqual([timer.result.kind, timer.http.length], ["timed-out", 1]);
  const alarm = await run(source("signal.signal(signal.SIGALRM, on_alarm); signal.alarm(9)"), given);
  assert.deepEqual([alarm.result, alarm.http.length, alarm.took], [{ kind: "returned", value: "alarmed" }, 1, 9_100]);
});

test("nothing of the host's environment is seen, and site packages are not", { skip }, async () => {
  const source = `import os, sys
${handler("return [sorted(os.environ), [path for path in sys.path if 'site-packages' in path or 'dist-packages' in path], os.getenv('HOME')]")}`;
  const [names, packages, home] = (await returned(source)) as [string[], string[], unknown];
  assert.deepEqual(names, ["AWS_EXECUTION_ENV", "LAMBDA_TASK_ROOT", "LANG", "NAME", "TZ", "_HANDLER"].sort());
  assert.deepEqual([packages, home], [[], null]);
});

test("without python3 the run is refused by a sentence that names it", async () => {
  const runner = createInlineRunner(createCodeThread(startNodeExecutor), createCodeThread(pythonExecutor(async () => undefined)));
  await assert.rejects(run(handler("pass"), { runner }), { message: /through python3 \(3\.8 or newer\), and this machine has none/ });
  await runner.close();
});

test("a closed runner starts a new process when it is needed", { skip }, async () => {
  const runner = createInlineRunner();
  for (let round = 0; round < 2; round += 1) {
    assert.equal(await returned(handler("return 1"), { runner }), 1);
    await runner.close();
  }
});
