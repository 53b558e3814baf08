// A progress bar on a terminal; silence where nobody watches.

export interface ProgressBar {
  show(done: number): void;
  clear(): void;
}

const WIDTH = 40;

export function progressBar(stream: NodeJS.WriteStream, total: number, silent: boolean): ProgressBar {
  if (silent || !stream.isTTY) return { show: () => undefined, clear: () => undefined };
  let shown = -1;
  return {
    show: (done) => {
      const percent = Math.floor((100 * done) / total);
      if (percent === shown) return;
      shown = percent;
      const filled = Math.round((WIDTH * done) / total);
      stream.write(`\r  ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done} of ${total} rehearsals`);
    },
    clear: () => stream.write(`\r${" ".repeat(WIDTH + 40)}\r`),
  };
}
