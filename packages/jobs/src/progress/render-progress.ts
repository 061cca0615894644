import type { Progress } from "./progress.js";

/** Where progress goes: `process.stderr`, or anything like it. */
export interface ProgressOutput {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Options of {@link renderProgress}. */
export interface RenderOptions {
  /** Default: `process.stderr`, so that it does not mix with what the program prints. */
  readonly output?: ProgressOutput | undefined;
  /** Shortest time between two lines where the output is no terminal, in ms. Default: 30,000. */
  readonly every?: number | undefined;
}

/**
 * Makes a listener for `onProgress` that shows one line: in a terminal it is drawn over the one before, elsewhere, such as in CI, a plain
 * line is written now and then.
 *
 * @example await bulk(createRequest, inputs, { ledger, key, onProgress: renderProgress() });
 */
export function renderProgress({
  output = process.stderr,
  every = 30_000,
}: RenderOptions = {}): (progress: Progress) => void {
  let lastAt = Date.now();
  return (progress) => {
    const isLast = progress.phase === "ended";
    if (output.isTTY) {
      // Back to the beginning of the line, and what stands there is erased.
      output.write(`\r\u001b[2K${progressLine(progress)}${isLast ? "\n" : ""}`);
      return;
    }
    // A run that is over before its first line was due says nothing.
    if (Date.now() - lastAt < every) return;
    lastAt = Date.now();
    output.write(`${progressLine(progress)}\n`);
  };
}

/** `createRequest: 1,200 of 2,000 rows, 31.5 a second, 780 requests left, 25 s to go (refused 3)`. */
function progressLine({ job, phase, rows, total, perSecond, requestsLeft, eta, counts }: Progress): string {
  const number = (value: number): string => value.toLocaleString("en-US");
  const exceptions = Object.entries(counts).filter(([what]) => what !== "done" && what !== "written");
  const parts = [
    `${number(rows)}${total === undefined ? "" : ` of ${number(total)}`} rows`,
    ...(phase === "running" ? [`${number(perSecond)} a second`] : []),
    ...(requestsLeft === undefined || phase === "ended" ? [] : [`${number(requestsLeft)} requests left`]),
    ...(eta === undefined || phase !== "running" ? [] : [`${duration(eta)} to go`]),
    ...(phase === "settling" ? ["waits for reads that settle rows"] : []),
  ];
  const rest = exceptions.map(([what, count]) => `${what} ${number(count)}`).join(", ");
  return `${job}: ${parts.join(", ")}${rest && ` (${rest})`}`;
}

function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
