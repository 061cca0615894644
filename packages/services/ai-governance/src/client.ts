// Generated from specs/snapshots/ai-governance.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { AiGovernance } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "AI Governance - AI Governance" to a connection. */
export const aiGovernance: Service<AiGovernance, paths> = defineService({
  package: "ai-governance",
  host: "tenant",
  operations,
  paging: paginate(pageNumber),
});
