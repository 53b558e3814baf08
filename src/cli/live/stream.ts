// What the live view needs of a stream; standard output and standard error have it.

export interface LiveStream {
  write(text: string): unknown;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  /** True while the reader does not keep up. */
  readonly writableNeedDrain?: boolean | undefined;
  on(event: "resize" | "error", listener: (error?: unknown) => void): unknown;
  off(event: "resize", listener: () => void): unknown;
}
