// What has to lie in a bucket before CloudFormation can make a stack, as `aws cloudformation package` would put it there: nested templates
// that are local files, and templates that are too large to be sent.
import { createHash } from "node:crypto";
import { TEMPLATE_INLINE_LIMIT, utf8Length } from "../template/limits.ts";
import { replaceTexts } from "../template/replace-texts.ts";
import type { ParsedTemplate } from "../template/types.ts";
import { urlSuffix } from "./partition.ts";
import type { NestedModel } from "./site-model.ts";
import type { StackPlan, UploadPlan } from "./types.ts";

/** Stands in the plan where the drill file names no bucket: rehearsals have it, AWS is refused. */
const STAND_IN_BUCKET = "failover-drill-templates";

export interface UploadInput {
  /** The drill's name. */
  readonly name: string;
  readonly region: string;
  readonly bucket: string | undefined;
  /** All that is nested in the template, at any depth. */
  readonly nested: readonly NestedModel[];
}

/** The template's text as CloudFormation gets it, and the objects it needs, children before their parents. Keys are made of the content. */
export function packaged(root: ParsedTemplate, input: UploadInput): Pick<StackPlan, "body" | "upload"> {
  const bucket = input.bucket ?? STAND_IN_BUCKET;
  const objects = new Map<string, UploadPlan["objects"][number]>();
  const urlOf = (body: string, file: string): string => {
    const key = `failover-drill/${input.name}/${createHash("sha256").update(body).digest("hex").slice(0, 32)}.template`;
    objects.set(key, { key, body, file });
    return `https://s3.${input.region}.${urlSuffix(input.region)}/${bucket}/${key}`;
  };
  const rewritten = ({ text }: ParsedTemplate, path: readonly string[]): string =>
    replaceTexts(
      text,
      childrenOf(path, input.nested).map((child) => ({
        path: ["Resources", child.path.at(-1) ?? "", "Properties", "TemplateURL"],
        value: urlOf(rewritten(child.parsed, child.path), child.parsed.file),
      })),
    );
  const body = rewritten(root, []);
  const url = utf8Length(body) > TEMPLATE_INLINE_LIMIT ? urlOf(body, root.file) : undefined;
  if (objects.size === 0) return { body };
  return {
    body,
    upload: { bucket, named: input.bucket !== undefined, objects: [...objects.values()], ...(url === undefined ? {} : { url }) },
  };
}

/** Those directly below `path` whose templates are files here; what lies in S3 already stays there. */
function childrenOf(path: readonly string[], nested: readonly NestedModel[]): readonly NestedModel[] {
  return nested.filter(
    (child) => child.where === "local" && child.path.length === path.length + 1 && path.every((id, index) => child.path[index] === id),
  );
}
