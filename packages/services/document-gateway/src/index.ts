// Generated from specs/snapshots/referencedocument-gateway.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { DocumentGateway } from "./interface.js";
import * as operations from "./operations.js";

export type { DocumentGateway } from "./interface.js";
export type { DownloadDocumentInput } from "./schema.js";

/** Binds the operations of OneTrust's "The Trust Intelligence Platform - Document Gateway" to a connection. */
export const documentGateway: Service<DocumentGateway> = /* @__PURE__ */ defineService<DocumentGateway>({
  package: "document-gateway",
  host: "tenant",
  definition: {
    id: "referencedocument-gateway",
    asOf: "August 2026",
    snapshot: "67e1f8b57e61d76b4bb3d7dd8805d87296d1885a2a77bb3d6f382134a02e0cfb",
  },
  operations,
});
