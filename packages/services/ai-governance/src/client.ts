// Generated from specs/snapshots/ai-governance.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { AiGovernance } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "AI Governance - AI Governance" to a connection. */
export const aiGovernance: Service<AiGovernance, paths> = defineService({
  package: "ai-governance",
  host: "tenant",
  definition: {
    id: "ai-governance",
    asOf: "mid-2026",
    snapshot: "262e999d5b51c9c7679387e21ec1a3327f2dad6a3f38e57a0fc5ab1cfd6f4d4c",
  },
  operations,
  paging: paginate(pageNumber),
});
