/** The parts of a form that did not arrive as they were given; Prism sees their names, not what they hold. */
export async function formLoss(given: unknown, sent: FormData): Promise<string[]> {
  const parts = new Map(Object.entries(Object(given)).map(([name, value]) => [name, [value].flat()]));
  const names = new Set([...parts.keys(), ...sent.keys()]);
  const lost = await Promise.all(
    [...names].map(async (name) => ((await arrived(parts.get(name), sent.getAll(name))) ? [] : [`form value ${name}`])),
  );
  return lost.flat();
}

async function arrived(given: readonly unknown[] = [], sent: readonly FormDataEntryValue[]): Promise<boolean> {
  const [wanted, came] = [await Promise.all(given.map(written)), await Promise.all(sent.map(written))];
  return JSON.stringify(came) === JSON.stringify(wanted);
}

/** Files by what they hold, objects as JSON, anything else as text. */
async function written(value: unknown): Promise<string> {
  if (value instanceof Blob) return value.text();
  return Object(value) === value ? JSON.stringify(value) : String(value);
}
