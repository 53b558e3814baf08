// Chance as a parameter: one seed per run, forked by label so that one consumer's draws never move another's.

export interface Random {
  /** What this stream was made from; printing it is enough to repeat it. */
  readonly seed: string;
  /** A number in [0, 1). */
  next(): number;
  /** An independent stream, the same for the same seed and label whatever was drawn before. */
  fork(label: string): Random;
}
