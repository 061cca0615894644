// Generated from specs/snapshots/referencedocument-gateway.json. Do not edit; run pnpm generate.
import { type ContractReader, contractReader } from "../contract.js";

/** Returns what OneTrust's "The Trust Intelligence Platform - Document Gateway" takes and returns. */
export const readContract: ContractReader = contractReader(`{"operations":{
"GET /api/document-gateway/{id}":{"path":{"id":{"format":"uuid","type":"string"}},"headers":{"Authorization":{"type":"string"}}}
},"components":{"schemas":{}}}`);
