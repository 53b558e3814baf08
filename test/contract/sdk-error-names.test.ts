// In process an error has the name of the SDK's class, as its clients throw it; the wire knows what awsQuery calls it.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { namespaces } from "../../src/lab/namespaces.ts";
import { LabError } from "../../src/lab/operation.ts";
import { faultOf } from "../../src/lab/wire/faults.ts";
import { loadSchemas } from "../../src/lab/wire/schemas.ts";
import type { AwsService } from "../../src/ports/aws.ts";

const LAB = new URL("../../src/lab/", import.meta.url).pathname;

/** The codes that a service's folder names in `new LabError("Code", ...)`. */
function codesOf(service: string): ReadonlySet<string> {
  const files = readdirSync(join(LAB, service), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const texts = files.map((name) => readFileSync(join(LAB, service, name), "utf8"));
  return new Set(texts.flatMap((text) => [...text.matchAll(/(?:Lab|Detailed)Error\(\s*"([\w.]+)"/g)].map(([, code]) => code ?? "")));
}

for (const service of Object.keys(namespaces) as AwsService[]) {
  test(`${service} throws by the names of the SDK's classes`, async () => {
    await loadSchemas(service);
    for (const code of codesOf(service)) {
      assert.equal(
        faultOf(new LabError(code, ""), namespaces[service]).code,
        code,
        `${service}: ${code} is another class's code on the wire`,
      );
    }
  });
}
