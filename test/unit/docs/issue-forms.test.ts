// The issue forms are ones that GitHub takes, and ask for what a wrong verdict needs.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const folder = fileURLToPath(new URL("../../../.github/ISSUE_TEMPLATE/", import.meta.url));
const read = (file: string) => parse(readFileSync(join(folder, file), "utf8"));
const forms = globSync("*.yml", { cwd: folder }).filter((file) => file !== "config.yml");

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly string[] };
  readonly validations?: { readonly required?: boolean };
}

test("there is a form for bugs, one for wrong verdicts and one for wishes", () => {
  assert.deepEqual(forms.sort(), ["bug.yml", "feature.yml", "wrong-verdict.yml"]);
});

for (const form of forms) {
  test(`${form} has what GitHub asks for`, () => {
    const { name, description, body } = read(form) as { name: string; description: string; body: readonly Field[] };
    assert.ok(name && description);
    const ids = body.flatMap(({ id }) => id ?? []);
    assert.equal(new Set(ids).size, ids.length);
    for (const { type, id, attributes } of body) {
      if (type === "markdown") assert.ok(attributes.value);
      else {
        assert.ok(["textarea", "input", "dropdown"].includes(type), type);
        assert.match(id ?? "", /^[a-z-]+$/);
        assert.ok(attributes.label);
      }
      if (type === "dropdown") assert.equal(new Set(attributes.options).size, attributes.options?.length);
    }
    assert.ok(body.some(({ validations }) => validations?.required));
  });
}

test("a wrong verdict comes with its journal, and weaknesses are sent elsewhere", () => {
  const journal = (read("wrong-verdict.yml").body as readonly Field[]).find(({ id }) => id === "journal");
  assert.equal(journal?.validations?.required, true);
  const { blank_issues_enabled: blank, contact_links: links } = read("config.yml");
  assert.equal(blank, false);
  assert.match(links[0].about, /SECURITY\.md/);
});
