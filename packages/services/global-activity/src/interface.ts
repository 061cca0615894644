// Generated from specs/snapshots/audit-api.json. Do not edit; run pnpm generate.
import type { Operation } from "@onetrust-client/core";
import type { EventType, ListEventTypesInput } from "./schema.js";

/** The operations of OneTrust's "Platform - Global Activity". */
export interface GlobalActivity {
  /**
   * Get List of Event Types
   *
   * `GET /api/audit/v4/audits/event-types`, scope `ACTIVITY_LOG`
   *
   * Returns a list of `EventType`.
   * @see https://developer.onetrust.com/onetrust/reference/geteventtypefilteroptionsget
   */
  readonly listEventTypes: Operation<[input?: ListEventTypesInput], EventType[]>;
}
