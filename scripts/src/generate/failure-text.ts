/**
 * Why a service could not be generated, for a maintainer. What JavaScript itself throws (`x is not a function`) says nothing of the
 * definition, so that the function is named that gave up.
 */
export function failureText(thrown: unknown): string {
  if (thrown instanceof Error && thrown.name === "Error") return thrown.message;
  if (thrown instanceof RangeError) return `its schemas lead too deep into one another, ${placeOf(thrown)}`;
  return `it has a form that the generator was not made for, ${placeOf(thrown)}`;
}

function placeOf(thrown: unknown): string {
  const stack = thrown instanceof Error ? (thrown.stack ?? "") : "";
  const [, name, file] = /at (?:Object\.)?([\w.]+) \(?[^\n]*?(scripts\/src\/[\w/.-]+)/.exec(stack) ?? [];
  return file === undefined ? "at a place that is not known" : `found in ${name} of ${file}`;
}
