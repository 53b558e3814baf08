// The workflow files of this repository and their examples, as text and as values.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

export interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly "continue-on-error"?: boolean;
}

interface Concurrency {
  readonly group: string;
  readonly "cancel-in-progress": boolean | string;
}

export interface Job {
  readonly name: string;
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly environment?: string | { readonly name: string; readonly deployment?: boolean };
  readonly concurrency?: Concurrency;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>> & {
    readonly schedule?: readonly { readonly cron: string; readonly timezone?: string }[];
  };
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: Concurrency;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface WorkflowFile {
  readonly path: string;
  /** Of the file alone. */
  readonly name: string;
  readonly text: string;
  readonly workflow: Workflow;
}

/** Of this Action's own steps; undefined for any other. */
export const modeOf = ({ uses, with: given }: Step): string | undefined =>
  uses === "./" || uses?.startsWith("failover-drill/failover-drill@") ? String(given?.mode ?? "drill") : undefined;

export const OWN: readonly WorkflowFile[] = filesOf(".github/workflows");
export const EXAMPLES: readonly WorkflowFile[] = filesOf("examples/workflows");

function filesOf(folder: string): readonly WorkflowFile[] {
  return readdirSync(join(ROOT, folder)).map((name) => {
    const path = `${folder}/${name}`;
    const text = readFileSync(join(ROOT, path), "utf8");
    return { path, name, text, workflow: parse(text) as Workflow };
  });
}

/** Of all files, with where they stand. */
export const jobs = [...OWN, ...EXAMPLES].flatMap((file) =>
  Object.entries(file.workflow.jobs).map(([id, job]) => ({ file, id, job, at: `${file.path}, ${id}` })),
);

export function ownFile(name: string): WorkflowFile {
  const file = OWN.find((one) => one.name === name);
  if (file === undefined) throw new Error(`there is no workflow ${name}`);
  return file;
}

/** Throws Error where there is none. */
export function jobOf({ name, workflow }: WorkflowFile, id: string): Job {
  const job = workflow.jobs[id];
  if (job === undefined) throw new Error(`${name} has no job ${id}`);
  return job;
}

/** Throws Error where there is none. */
export function stepOf(file: WorkflowFile, job: string, name: string): Step {
  const step = jobOf(file, job).steps.find((one) => one.name === name);
  if (step === undefined) throw new Error(`${file.name}, ${job}: there is no step "${name}"`);
  return step;
}
