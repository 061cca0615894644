// Generated from specs/snapshots/audit-api.json. Do not edit; run pnpm generate.
import type { Operation } from "@onetrust-client/core";
import type { EventType, ListEventTypesInput } from "./schema.js";

/** The operations of OneTrust's "Platform - Global Activity". */
export interface GlobalActivity {
  /**
   * Get List of Event Types
   *
   * `GET /api/audit/v4/audits/event-types`, accepts the scope `ACTIVITY_LOG`
   * @see https://developer.onetrust.com/onetrust/reference/geteventtypefilteroptionsget
   */
  readonly listEventTypes: Operation<[input?: ListEventTypesInput], EventType[]>;
}
