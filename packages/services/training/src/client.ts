// Generated from specs/snapshots/tech-risk-compliance-training.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { Training } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Tech Risk & Compliance - Training" to a connection. */
export const training: Service<Training, paths> = defineService({
  package: "training",
  host: "tenant",
  operations,
  paging: paginate(pageNumber),
});
