// Generated from specs/limits.yaml. Do not edit; run pnpm generate.

/** Requests a minute that OneTrust lets through for an operation whose metadata names no other figure. */
export const documentedPerMinute = 1000;

/** Requests an hour that OneTrust lets through for an account. */
export const documentedPerHour = 200000;
