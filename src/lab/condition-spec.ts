// One named condition of the lab.

export interface ConditionSpec {
  /** What it is, from which event to which. */
  readonly what: string;
  readonly unit: "ms" | "share" | "count";
  readonly min: number;
  readonly typical: number;
  readonly max: number;
  /** The worst that hostile conditions go to; 1.5 x max when left out. */
  readonly worst?: number;
  /** Where the numbers come from: a page of the AWS documentation, a measurement, or "estimate" with the reasoning. */
  readonly source: string;
}

export type ConditionTable = Readonly<Record<string, ConditionSpec>>;
