// Generated from specs/snapshots/platform-inventory.json. Do not edit; run pnpm generate.
import { defineService, detectPaging, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { InventoryLinking } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Platform - Inventory" to a connection. */
export const inventoryLinking: Service<InventoryLinking, paths> = defineService({
  package: "inventory-linking",
  host: "tenant",
  operations,
  paging: paginate(detectPaging, pageNumber),
});
