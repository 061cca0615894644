import { EXIT } from "./exit-codes.js";

/** A signal for the first Ctrl-C: what runs ends in order. A second Ctrl-C ends the process at once. */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  process.once("SIGINT", () => {
    process.on("SIGINT", () => process.exit(EXIT.interrupted));
    controller.abort(new Error("Ctrl-C"));
  });
  return controller.signal;
}
