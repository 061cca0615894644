// Generated from specs/snapshots/referencedocument-gateway.json. Do not edit; run pnpm generate.
export { documentGateway } from "./client.js";
export type { DocumentGateway } from "./interface.js";
export type { DownloadDocumentInput } from "./schema.js";
