// Generated from specs/snapshots/audit-api.json. Do not edit; run pnpm generate.
import { type ContractReader, contractReader } from "../contract.js";

/** Returns what OneTrust's "Platform - Global Activity" takes and returns. */
export const readContract: ContractReader = contractReader(`{"package":"global-activity","host":"tenant","operations":{
"GET /api/audit/v4/audits/event-types":{"name":"listEventTypes","definition":{"path":"/api/audit/v4/audits/event-types","scopes":["ACTIVITY_LOG"],"responseType":"list"},"query":{"modules":{"items":{"type":"string"},"type":"array"},"objectTypes":{"items":{"type":"string"},"type":"array"}},"response":{"items":{"$ref":"#/components/schemas/EventType"},"type":"array"}}
},"components":{"schemas":{
"EventType":{"properties":{"code":{"format":"int32","type":"integer"},"moduleName":{"type":"string"},"objectTypeName":{"type":"string"},"value":{"type":"string"}},"type":"object"}
}}}`);
