/** The most characters of a method's name; a longer one is not read but skipped. */
const LONGEST = 40;

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
  const all = [...names.values()];
  return [...names].flatMap(([key, name]) => {
    const others = [...names].filter(([other]) => other !== key).map(([, each]) => each);
    const faults = [
      ...(/^[a-z][A-Za-z0-9]*$/.test(name) ? [] : ["is no name in camelCase"]),
      ...(name.length <= LONGEST ? [] : [`has ${name.length} characters, ${LONGEST} are allowed`]),
      ...(!isPaged(key) || /^(?:list|search)[A-Z]/.test(name) ? [] : ["is paged and must begin with list or search"]),
      ...(all.indexOf(name) === all.lastIndexOf(name) ? [] : ["is the name of two operations"]),
      ...(DELETES.test(name) ? others.filter((other) => isMistakable(name, other)).map(mistakable) : []),
    ];
    return faults.map((fault) => ({ key, fault: `${key}: the method name ${JSON.stringify(name)} ${fault}` }));
  });
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
