import leven from "leven";

/** Throws if options are no object or have a key that is not known. `subject` is the call: `fakeTenant`. */
export function checkOptionNames(subject: string, options: unknown, names: readonly string[]): void {
  if (typeof options !== "object" || options === null) {
    throw new Error(`${subject}: options must be an object; got ${show(options)}.`);
  }
  for (const key of Object.keys(options)) {
    if (!names.includes(key)) throw new Error(`${subject}: unknown option "${key}". ${suggestion(key, names)}`);
  }
}

function suggestion(unknown: string, names: readonly string[]): string {
  const distances = names.map((name) => ({ name, distance: leven(unknown.toLowerCase(), name.toLowerCase()) }));
  const [nearest] = distances.sort((a, b) => a.distance - b.distance);
  return nearest && nearest.distance <= Math.max(2, nearest.name.length / 3)
    ? `Did you mean "${nearest.name}"?`
    : `Known options: ${names.join(", ")}.`;
}

/** Throws if a number, if given, is none or too small. `Infinity` is a number. */
export function checkNumber(
  subject: string,
  value: unknown,
  { min, unit }: { readonly min: number; readonly unit: string },
): void {
  if (value === undefined || (typeof value === "number" && value >= min)) return;
  throw new Error(`${subject} must be a number of ${unit} from ${min}; got ${show(value)}.`);
}

/** A value as a message shows it: short ones as they are, others by type. */
export function show(value: unknown): string {
  if (typeof value === "string") return value.length > 40 ? "a long text" : JSON.stringify(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "function") return "a function";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
