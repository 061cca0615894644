// Generated from specs/snapshots/referencedocument-gateway.json. Do not edit; run pnpm generate.
/** What OneTrust's "The Trust Intelligence Platform - Document Gateway" takes and returns, as JSON. */
export const documentGateway: string = `{"operations":{
"GET /api/document-gateway/{id}":{"path":{"id":{"format":"uuid","type":"string"}},"headers":{"Authorization":{"type":"string"}}}
},"components":{"schemas":{

}}}`;
