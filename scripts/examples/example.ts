// A workflow of this repository as somebody else's: the same steps with the published Action in place of `./`.

/** Workflows that users copy, in the order of docs/workflows.md. */
export const SHARED = ["scheduled-drill.yml", "game-day.yml", "template-gate.yml", "sweep.yml", "many-sites.yml"] as const;

/** Owner and name under which the Action is to be published. */
const PUBLISHED = "failover-drill/failover-drill";
const USES = `${PUBLISHED}@v1 # zizmor: ignore[unpinned-uses] put the full SHA of a release in place of v1`;

/**
 * Three marks tell the two apart: what stands between `# <here>` and `# </here>` is left out, `# there: TEXT` becomes TEXT, and `uses: ./`
 * becomes the published Action. `name`: the workflow's file. Throws Error where the marks do not match.
 */
export function exampleOf(name: string, workflow: string): string {
  const lines: string[] = [];
  let here = false;
  for (const line of workflow.split("\n")) {
    const mark = /^\s*# <(\/?)here>$/.exec(line);
    if (mark !== null) {
      if ((mark[1] === "/") !== here) throw new Error(`${name}: ${line.trim()} has no counterpart`);
      here = !here;
    } else if (!here) lines.push(elsewhere(line));
  }
  if (here) throw new Error(`${name}: # <here> is never ended`);
  const [purpose = "", ...rest] = lines;
  return [purpose, `# Copy it to .github/workflows/${name}; docs/workflows.md of ${PUBLISHED} says what it needs.`, ...rest].join("\n");
}

function elsewhere(line: string): string {
  return line
    .replace(/^(\s*)# there: /, "$1")
    .replace(/^(\s*(?:- )?uses: )\.\/( #.*)?$/, `$1${USES}`)
    .replace(/\((docs\/[a-z-]+\.md)\b/, `($1 of ${PUBLISHED}`)
    .replace(/(?<!\()(docs\/[a-z-]+\.md)(?= says)/, `$1 of ${PUBLISHED}`);
}

/** `page` with each `<!-- example NAME -->` ... `<!-- /example -->` filled anew. Throws Error when an example is not in it. */
export function withExamples(page: string, examples: ReadonlyMap<string, string>): string {
  const left = new Set(examples.keys());
  const filled = page.replace(/(<!-- example (\S+) -->\n)[\s\S]*?(<!-- \/example -->)/g, (_, begin: string, name: string, end: string) => {
    const example = examples.get(name);
    if (example === undefined || !left.delete(name)) throw new Error(`there is no example ${name}, or it is there twice`);
    return `${begin}\n\`\`\`yaml\n${example}\`\`\`\n\n${end}`;
  });
  if (left.size > 0) throw new Error(`the page lacks ${[...left].join(", ")}`);
  return filled;
}
