/** The most characters of a method's name; a longer one is not read but skipped. */
export const LONGEST = 40;

/** How the names of operations begin that delete. */
const DELETES = /^(?:delete|remove)(?=[A-Z]|$)/;

export interface MethodNameFault {
  /** The operation. */
  readonly key: string;
  /** A sentence without its full stop. */
  readonly fault: string;
}

/** What is wrong with the names of a service's methods. `names` are by operation. */
export function methodNameFaults(
  names: ReadonlyMap<string, string>,
  isPaged: (key: string) => boolean,
): readonly MethodNameFault[] {
  const counts = new Map<string, number>();
  for (const name of names.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const similar = similarNames([...counts.keys()]);
  return [...names].flatMap(([key, name]) => {
    const faults = [
      ...(/^[a-z][A-Za-z0-9]*$/.test(name) ? [] : ["is no name in camelCase"]),
      ...(name.length <= LONGEST ? [] : [`has ${name.length} characters, ${LONGEST} are allowed`]),
      ...(!isPaged(key) || /^(?:list|search)[A-Z]/.test(name) ? [] : ["is paged and must begin with list or search"]),
      ...(counts.get(name) === 1 ? [] : ["is the name of two operations"]),
      ...(DELETES.test(name)
        ? similar(name)
            .filter((other) => isMistakable(name, other))
            .map(mistakable)
        : []),
    ];
    return faults.map((fault) => ({ key, fault: `${key}: the method name ${JSON.stringify(shown(name))} ${fault}` }));
  });
}

/** A name as long as a sentence can hold it. */
function shown(name: string): string {
  return name.length <= 2 * LONGEST ? name : `${name.slice(0, 2 * LONGEST)}…`;
}

/**
 * Finds the names that may differ from a name by one letter, without a comparison of each with each: two such names are the same
 * once one letter is taken from the longer one, or from both.
 */
function similarNames(all: readonly string[]): (name: string) => readonly string[] {
  const byShorter = new Map<string, string[]>();
  for (const name of all.filter(({ length }) => length <= LONGEST + 1)) {
    for (const shorter of shortened(name)) byShorter.set(shorter, [...(byShorter.get(shorter) ?? []), name]);
  }
  return (name) => [...new Set(shortened(name).flatMap((shorter) => byShorter.get(shorter) ?? []))];
}

/** The name, and the name without each one of its letters. */
function shortened(name: string): string[] {
  if (name.length > LONGEST + 1) return [];
  return [name, ...Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1))];
}

function mistakable(other: string): string {
  return `deletes and differs from ${other} by one letter`;
}

/** Whether one letter more, less or other makes the one of the other. A version is looked for, so it may differ. */
function isMistakable(name: string, other: string): boolean {
  if (name === other || withoutVersion(name) === withoutVersion(other)) return false;
  const start = [...name].findIndex((letter, index) => letter !== other[index]);
  const at = start === -1 ? name.length : start;
  const [left, right] = [name.slice(at), other.slice(at)];
  return left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1);
}

function withoutVersion(name: string): string {
  return name.replace(/V\d+$/, "");
}
