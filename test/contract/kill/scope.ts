// What was begun for one part of the work ends with it: as `t.after`, for parts of a test and for benchmarks.

export interface Scope {
  after(end: () => unknown): void;
}

/** Ends what `use` has begun, last first, also when it fails. */
export async function withScope<Result>(use: (scope: Scope) => Promise<Result>): Promise<Result> {
  const ends: (() => unknown)[] = [];
  try {
    return await use({ after: (end) => void ends.push(end) });
  } finally {
    for (const end of ends.reverse()) await end();
  }
}
