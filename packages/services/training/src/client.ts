// Generated from specs/snapshots/tech-risk-compliance-training.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { Training } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Tech Risk & Compliance - Training" to a connection. */
export const training: Service<Training, paths> = defineService({
  package: "training",
  host: "tenant",
  definition: {
    id: "tech-risk-compliance-training",
    asOf: "mid-2026",
    snapshot: "08b53e983cbfb3e307eb35c64c612c74760848c23ed80a3473a29faabdcce66b",
  },
  operations,
  paging: paginate(pageNumber),
});
