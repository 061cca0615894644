import type { Limits } from "../amend/reviews/limits.js";

/** `src/pace/documented-limits.ts` of core: the limits of operations whose metadata names no other. */
export function emitDocumentedLimits({ perMinute, perHour }: Pick<Limits, "perMinute" | "perHour">): string {
  return [
    "// Generated from specs/limits.yaml. Do not edit; run pnpm generate.",
    "",
    "/** Requests a minute that OneTrust lets through for an operation whose metadata names no other figure. */",
    `export const documentedPerMinute = ${perMinute};`,
    "",
    "/** Requests an hour that OneTrust lets through for an account. */",
    `export const documentedPerHour = ${perHour};`,
    "",
  ].join("\n");
}
