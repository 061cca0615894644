// Generated from specs/snapshots/audit-api.json. Do not edit; run pnpm generate.

export interface EventType {
  /** Integer. */
  code?: number | null;
  moduleName?: string | null;
  objectTypeName?: string | null;
  value?: string | null;
}

export interface ListEventTypesInput {
  query?: {
    modules?: string[] | undefined;
    objectTypes?: string[] | undefined;
  } | undefined;
}
