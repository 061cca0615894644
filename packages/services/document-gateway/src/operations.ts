// Generated from specs/snapshots/referencedocument-gateway.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { DocumentGateway } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<DocumentGateway> = {
  downloadDocument: {
    path: "/api/document-gateway/{id}",
    credentials: "none",
    required: { headers: ["Authorization"] },
    response: "binary",
  },
};
