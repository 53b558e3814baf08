// Files of the bundle that hold nothing of ours are minified: their sources are on npm, and they are a third of the bytes.
import { sep } from "node:path";
import { minify } from "terser";

interface Chunk {
  readonly files: Iterable<string>;
}

/** What webpack tells of a build. */
export interface Compilation {
  readonly chunks: Iterable<Chunk>;
  readonly chunkGraph: { getChunkModules(chunk: Chunk): readonly { readonly resource?: string }[] };
}

/** Names of the files in which every module comes from a package. */
export function vendorFiles({ chunks, chunkGraph }: Compilation): ReadonlySet<string> {
  const files = [...chunks].flatMap((chunk) => {
    const resources = chunkGraph.getChunkModules(chunk).flatMap(({ resource }) => resource || []);
    return resources.length > 0 && resources.every((path) => path.includes(`${sep}node_modules${sep}`)) ? [...chunk.files] : [];
  });
  return new Set(files);
}

/** Names of classes and functions stay: errors and stack traces show them, and the SDK looks at some. */
export async function shorten(code: string): Promise<string> {
  const { code: short } = await minify(code, {
    module: true,
    compress: { keep_classnames: true, keep_fnames: true, ecma: 2020 },
    mangle: { keep_classnames: true, keep_fnames: true },
    format: { max_line_len: 160 },
  });
  if (short === undefined) throw new Error("terser returned nothing");
  return `${short}\n`;
}
