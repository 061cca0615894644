// Generated from specs/snapshots/referencedocument-gateway.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type { DownloadDocumentInput } from "./schema.js";

/** What the operations of OneTrust's "The Trust Intelligence Platform - Document Gateway" take and return, by their names. */
export interface DocumentGatewaySchemas {
  readonly downloadDocument: {
    readonly input: ValueSchema<DownloadDocumentInput>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const documentGatewaySchemas: ServiceSchemas<DocumentGatewaySchemas> = defineSchemas({
  package: "document-gateway",
  operations: {
    downloadDocument: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]},"headers":{"type":"object","properties":{"Authorization":{"type":"string"}},"required":["Authorization"]}},"required":["path","headers"]}}`,
  },
  components: `{}`,
});
