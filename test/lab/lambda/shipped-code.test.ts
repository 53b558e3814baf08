// The inline code of templates/error-page.yml, really executed against the lab's S3.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { LabError, type Operation } from "../../../src/lab/operation.ts";
import { currentObject, deleteObject, putObject, readObject } from "../../../src/lab/s3/objects.ts";
import { type Bucket, createBucket } from "../../../src/lab/s3/state.ts";
import { addFunction, closeRunner, create, type LambdaLab, lambdaLab, remove, shippedCode, update } from "./lambda-lab.ts";

after(closeRunner);

const SITE = "www.example.com";
const CODE = shippedCode();

interface Page {
  readonly made: LambdaLab;
  readonly bucket: Bucket;
  readonly properties: Record<string, unknown>;
}

async function withPage(
  body: (page: Page) => Promise<void>,
  profile: "realistic" | "hostile" = "realistic",
  seed = "shipped",
): Promise<void> {
  const made = lambdaLab(seed, profile);
  await made.clock.drive(async () => {
    const bucket = createBucket(made.lab, SITE);
    const arn = await addFunction(made, CODE, { timeout: 120 });
    await body({
      made,
      bucket,
      properties: { ServiceToken: arn, ServiceTimeout: 180, BucketName: SITE, Key: "index.html", Body: "<p>Bientôt</p>" },
    });
  });
}

/** Replaces one S3 operation by `run`, which gets the real one. */
function instead(made: LambdaLab, name: string, run: (real: Operation<unknown, object>) => Operation<unknown, object>): void {
  const { lambda } = made.lab;
  const real = lambda.operationNamed;
  Object.assign(lambda, {
    operationNamed: (service: string, wanted: string) => {
      const operation = real(service, wanted);
      return operation !== undefined && service === "s3" && wanted === name ? { ...operation, run: run(operation.run) } : operation;
    },
  });
}

const failing = (code: string, times = Number.POSITIVE_INFINITY) => {
  let left = times;
  return (real: Operation<unknown, object>): Operation<unknown, object> =>
    (lab, input) => {
      left -= 1;
      if (left >= 0) throw new LabError(code, `${code} on purpose`, code === "SlowDown" ? 503 : 403);
      return real(lab, input);
    };
};

test("Create puts the page: UTF-8, its content type, never cached", async () => {
  await withPage(async ({ made, bucket, properties }) => {
    assert.equal((await create(made.lab, properties)).physicalId, SITE);
    assert.equal(readObject(made.lab, SITE, "index.html"), "<p>Bientôt</p>");
    const page = currentObject(bucket, "index.html");
    assert.equal(page?.contentType, "text/html; charset=utf-8");
    assert.equal(page?.cacheControl, "no-store");
  });
});

test("Update puts the new page; a new key takes the old one away and leaves the rest", async () => {
  await withPage(async ({ made, bucket, properties }) => {
    await create(made.lab, properties);
    putObject(made.lab, bucket, "index.html.bak", { bytes: new Uint8Array() });
    const second = { ...properties, Body: "<p>new</p>" };
    assert.equal((await update(made.lab, SITE, second, properties)).physicalId, SITE);
    assert.equal(readObject(made.lab, SITE, "index.html"), "<p>new</p>");
    const third = { ...second, Key: "error.html" };
    assert.equal((await update(made.lab, SITE, third, second)).physicalId, SITE);
    assert.deepEqual([...bucket.objects.keys()].toSorted(), ["error.html", "index.html.bak"]);
  });
});

test("Update to another bucket answers with another physical id, and the Delete for the old one empties the old bucket only", async () => {
  await withPage(async ({ made, bucket, properties }) => {
    await create(made.lab, properties);
    const other = createBucket(made.lab, "other.example.com");
    const moved = { ...properties, BucketName: other.name };
    assert.equal((await update(made.lab, SITE, moved, properties)).physicalId, "other.example.com");
    await remove(made.lab, SITE, properties);
    assert.deepEqual([...bucket.objects.keys()], []);
    assert.deepEqual([...other.objects.keys()], ["index.html"]);
  });
});

test("Delete empties a bucket of many objects, all versions and markers", async () => {
  await withPage(async ({ made, bucket, properties }) => {
    await create(made.lab, properties);
    bucket.versioning = "Enabled";
    const bytes = new Uint8Array();
    for (let index = 0; index < 2_300; index += 1) putObject(made.lab, bucket, `object-${index}`, { bytes });
    for (let index = 0; index < 100; index += 1) {
      putObject(made.lab, bucket, `object-${index}`, { bytes });
      deleteObject(made.lab, bucket, `object-${index}`, undefined);
    }
    await remove(made.lab, SITE, properties);
    assert.equal(bucket.objects.size, 0);
  });
});

test("Delete of a bucket that is gone is a success", async () => {
  await withPage(async ({ made, properties }) => {
    made.lab.s3.buckets.delete(SITE);
    await remove(made.lab, SITE, properties);
  });
});

test("a role that S3 does not know yet is waited for", async () => {
  await withPage(async ({ made, properties }) => {
    instead(made, "PutObject", failing("AccessDenied", 3));
    await create(made.lab, properties);
    assert.equal(readObject(made.lab, SITE, "index.html"), "<p>Bientôt</p>");
  });
});

for (const [requestType, operation] of [
  ["Create", "PutObject"],
  ["Update", "PutObject"],
  ["Delete", "ListObjectVersions"],
  ["Delete", "DeleteObjects"],
] as const) {
  for (const code of ["AccessDenied", "SlowDown", "InternalError"]) {
    test(`${requestType} answers CloudFormation although ${operation} always fails with ${code}`, async () => {
      await withPage(async ({ made, bucket, properties }) => {
        putObject(made.lab, bucket, "index.html", { bytes: new Uint8Array() });
        instead(made, operation, failing(code));
        const asked = made.clock.now();
        const work = {
          Create: () => create(made.lab, properties),
          Update: () => update(made.lab, SITE, properties, properties),
          Delete: () => remove(made.lab, SITE, properties),
        }[requestType];
        await assert.rejects(work(), {
          message: `Received response status [FAILED] from custom resource. Message returned: ${requestType} of the error page in ${SITE}: ${code}: ${code} on purpose`,
        });
        assert.ok(made.clock.now() - asked < 180_000);
        assert.ok(made.log().some((line) => line.includes(`${code} on purpose`)));
      });
    });
  }
}

test("an object that cannot be deleted is named", async () => {
  await withPage(async ({ made, properties }) => {
    await create(made.lab, properties);
    instead(made, "DeleteObjects", () => () => ({ Errors: [{ Key: "index.html", Code: "AccessDenied" }] }));
    await assert.rejects(remove(made.lab, SITE, properties), { message: /index\.html cannot be deleted: AccessDenied/ });
  });
});

test("work that takes too long is answered as failed before the function's own limit", async () => {
  await withPage(async ({ made, bucket, properties }) => {
    for (let index = 0; index < 10; index += 1) putObject(made.lab, bucket, `object-${index}`, { bytes: new Uint8Array() });
    // Deletes nothing, so the listing never gets shorter and the loop never ends by itself.
    instead(made, "ListObjectVersions", (real) => (lab, input) => ({ ...real(lab, input), IsTruncated: true }));
    const asked = made.clock.now();
    await assert.rejects(remove(made.lab, SITE, properties), { message: /not done within 105000 ms/ });
    assert.ok(made.clock.now() - asked < 120_000);
  });
});

test("under hostile conditions it gets there in every seed, or says why not", async () => {
  for (let seed = 0; seed < 40; seed += 1) {
    await withPage(
      async ({ made, properties }) => {
        const outcome = await create(made.lab, properties).then(
          () => "made",
          (error: Error) => error.message,
        );
        if (outcome === "made") assert.equal(readObject(made.lab, SITE, "index.html"), "<p>Bientôt</p>", `seed ${seed}`);
        else assert.match(outcome, /SlowDown/, `seed ${seed}`);
      },
      "hostile",
      `hostile-${seed}`,
    );
  }
});
