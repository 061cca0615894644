// Generated from specs/snapshots/platform-inventory.json. Do not edit; run pnpm generate.
import { defineService, detectPaging, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { InventoryLinking } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Platform - Inventory" to a connection. */
export const inventoryLinking: Service<InventoryLinking, paths> = defineService({
  package: "inventory-linking",
  host: "tenant",
  definition: {
    id: "platform-inventory",
    asOf: "mid-2026",
    snapshot: "3503b07c5a3ec1cf4d9c66132531248d23f66c6089ed0d46d4fcb15b4d413ba4",
  },
  operations,
  paging: paginate(detectPaging, pageNumber),
});
