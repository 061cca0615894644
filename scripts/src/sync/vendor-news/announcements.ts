import type { Service } from "../../model/openapi.js";
import type { Announcement } from "../../model/specs/announcement.js";
import { operationKeys } from "../compare-snapshot.js";

/** The snapshots that stand now, and whose they are. */
export interface Snapshots {
  readonly services: readonly Service[];
  /** Text of each snapshot by id. */
  readonly snapshots: ReadonlyMap<string, string>;
}

/** What release notes of the vendor announced and its definitions still lack; what has arrived is to be struck off. */
export function announcementFindings(announcements: readonly Announcement[], snapshots: Snapshots): string[] {
  return announcements.flatMap(({ release, date, packages, names }) =>
    packages.flatMap((name) => {
      const has = namesOf(name, snapshots);
      if (has === undefined) return `specs/announcements.yaml names the package ${name}, which there is not`;
      const missing = names.filter((each) => !has.has(each));
      const arrived = names.filter((each) => has.has(each));
      return [
        ...(missing.length === 0
          ? []
          : [`${name}: release ${release} (${date}) announced ${missing.join(", ")}; the definition lacks it`]),
        ...(arrived.length === 0
          ? []
          : [
              `${name}: ${arrived.join(", ")} of release ${release} has arrived; strike it off specs/announcements.yaml`,
            ]),
      ];
    }),
  );
}

/** Every key and every operation of a package's snapshot. */
function namesOf(packageName: string, { services, snapshots }: Snapshots): ReadonlySet<string> | undefined {
  const service = services.find((each) => each.package === packageName);
  const text = service && snapshots.get(service.id);
  if (text === undefined) return undefined;
  const definition: unknown = JSON.parse(text);
  const names = new Set(operationKeys(definition));
  collect(definition, names);
  return names;
}

function collect(value: unknown, names: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    names.add(key);
    if (key === "name" && typeof inner === "string") names.add(inner);
    collect(inner, names);
  }
}
