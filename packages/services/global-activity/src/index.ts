// Generated from specs/snapshots/audit-api.json. Do not edit; run pnpm generate.
export { globalActivity } from "./client.js";
export type { GlobalActivity } from "./interface.js";
export type { EventType, ListEventTypesInput } from "./schema.js";
