import { isVanishedText } from "../../model/vanished.ts";
import type { Registry } from "./npm-registry.ts";
import type { PackedPackage } from "./packed-list.ts";

export interface Deprecation {
  readonly name: string;
  /** Empty where the mark is taken away, because the vendor publishes the definition again. */
  readonly message: string;
  /** Why it could not be done; npm lets only a person do it, so this is no fault of the release. */
  readonly refused?: string;
}

/** Marks the versions of packages whose definition vanished, and unmarks those whose definition came back. What is as it should be is left. */
export async function deprecateAll(packages: readonly PackedPackage[], registry: Registry): Promise<Deprecation[]> {
  const done: Deprecation[] = [];
  for (const { name, deprecated: message = "" } of packages) {
    try {
      const marks = [...(await registry.versionsOf(name)).values()];
      if (marks.every((mark) => isAsItShould(mark, message))) continue;
      await registry.deprecate(name, message);
      done.push({ name, message });
    } catch (error) {
      done.push({ name, message, refused: error instanceof Error ? error.message : String(error) });
    }
  }
  return done;
}

function isAsItShould(mark: string | undefined, message: string): boolean {
  return message === "" ? !isVanishedText(mark) : mark === message;
}

export function deprecationLines(deprecations: readonly Deprecation[]): string[] {
  return deprecations.map(({ name, message, refused }) => {
    if (refused === undefined) return `  ${name}: ${message === "" ? "no longer deprecated" : "deprecated"}`;
    const command = `npm deprecate ${name} ${JSON.stringify(message)}`;
    return `  ${name}: the versions published earlier are not marked yet. An owner of the scope runs: ${command} (${refused})`;
  });
}
