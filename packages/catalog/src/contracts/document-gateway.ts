// Generated from specs/snapshots/referencedocument-gateway.json. Do not edit; run pnpm generate.
import { type ContractReader, contractReader } from "../contract.js";

/** Returns what OneTrust's "The Trust Intelligence Platform - Document Gateway" takes and returns. */
export const readContract: ContractReader = contractReader(`{"package":"document-gateway","host":"tenant","operations":{
"GET /api/document-gateway/{id}":{"name":"downloadDocument","definition":{"path":"/api/document-gateway/{id}","credentials":"none","required":{"headers":["Authorization"]},"response":"binary"},"path":{"id":{"format":"uuid","type":"string"}},"headers":{"Authorization":{"type":"string"}}}
},"components":{"schemas":{}}}`);
