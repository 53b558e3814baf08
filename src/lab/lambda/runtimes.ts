// Which runtimes Lambda still takes, and which of them the lab can run.

/**
 * Runtimes for which Lambda no longer creates functions. Source: https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html,
 * "Deprecated runtimes"; the dates there move, so only those long past are listed.
 */
const RETIRED = new Set([
  "nodejs",
  "nodejs4.3",
  "nodejs6.10",
  "nodejs8.10",
  "nodejs10.x",
  "nodejs12.x",
  "nodejs14.x",
  "nodejs16.x",
  "nodejs18.x",
  "python2.7",
  "python3.6",
  "python3.7",
  "python3.8",
  "ruby2.5",
  "ruby2.7",
  "java8",
  "go1.x",
  "dotnetcore2.1",
  "dotnetcore3.1",
  "dotnet6",
  "provided",
]);

export function isRetired(runtime: string): boolean {
  return RETIRED.has(runtime);
}

/** The major version of a Node.js runtime; undefined for another language. */
export function nodeVersion(runtime: string): number | undefined {
  const version = /^nodejs(\d+)\.x$/.exec(runtime)?.[1];
  return version === undefined ? undefined : Number(version);
}

/** The minor version of a Python 3 runtime; undefined for another language. */
export function pythonVersion(runtime: string): number | undefined {
  const version = /^python3\.(\d+)$/.exec(runtime)?.[1];
  return version === undefined ? undefined : Number(version);
}
