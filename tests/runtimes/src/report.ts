/** What a runtime reports. */
export interface Report {
  /** What the runtime calls itself, with its version. */
  readonly agent: string;
  /** What each step of the scenario saw, by name. */
  readonly saw: Readonly<Record<string, unknown>>;
}

/** Takes what a runtime handed over for a report; throws with it where it is none. */
export function toReport(value: unknown): Report {
  if (isReport(value)) return value;
  throw new Error(`The runtime reported nothing: ${JSON.stringify(value)}`);
}

const isReport = (value: unknown): value is Report =>
  typeof value === "object" &&
  value !== null &&
  "agent" in value &&
  typeof value.agent === "string" &&
  "saw" in value &&
  typeof value.saw === "object";
