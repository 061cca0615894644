import type { Service } from "../../model/openapi.js";
import { packageNameOf, takenNames } from "../../model/specs/services.js";
import type { State } from "../../workspace/state.js";
import type { Problem } from "../sync-error.js";

/** A definition that came through all stages and has no package yet. */
export interface Unnamed {
  readonly id: string;
  /** The definition's own title, such as `Platform - Global Activity`. */
  readonly title: string;
  /** Address of the definition. */
  readonly url: string;
}

/** New definitions in order of their ids → the service that each becomes, or why it gets no package. */
export function nameServices(
  { services, handWritten }: Pick<State, "services" | "handWritten">,
  unnamed: readonly Unnamed[],
): Map<string, Service | Problem> {
  const taken = new Set(takenNames(services, handWritten));
  const named = new Map<string, Service | Problem>();
  for (const each of unnamed.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const name = packageNameOf(each.title);
    const isFree = name !== undefined && !taken.has(name);
    named.set(each.id, isFree ? { id: each.id, package: name } : refused(each, name));
    if (isFree) taken.add(name);
  }
  return named;
}

function refused({ id, title, url }: Unnamed, name: string | undefined): Problem {
  const reason =
    name === undefined
      ? `no package name can be made of the title ${JSON.stringify(title)}`
      : `another package has the name that the title ${JSON.stringify(title)} gives, ${name}`;
  const entry = JSON.stringify({ id, package: "…" });
  return {
    code: "name-taken",
    message: `the new definition ${id} gets no package: ${reason}`,
    place: url,
    remedy: `Decide a name: add ${entry} to specs/services.json, and run pnpm codegen again.`,
  };
}
