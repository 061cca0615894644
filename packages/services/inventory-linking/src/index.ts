// Generated from specs/snapshots/platform-inventory.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { InventoryLinking } from "./interface.js";
import * as operations from "./operations.js";

export type { InventoryLinking } from "./interface.js";
export type {
  AssociatedAttributeValue,
  AttributePredicate,
  AttributeQueryCriteria,
  AttributeValue,
  BasePersonalDataResponse,
  BasicEntityIdAndName,
  BasicRelationshipType,
  Context,
  ContextualLinkUpdateRequest,
  CreateInventoryRelationshipInput,
  CreateRelationshipInput,
  DateRange,
  DeleteRelationshipByTypeIdInput,
  DeleteRelationshipByTypeNameInput,
  EntityFieldRequest,
  EntityIdAndType,
  EntityListRequest,
  EntityQueryRequest,
  Filter,
  GetRelationshipByTypeIdInput,
  GetRelationshipByTypeNameInput,
  InventoryIdentifier,
  LinkRequest,
  ListRelationshipPersonalDataByTypeIdInput,
  ListRelationshipPersonalDataByTypeNameInput,
  ListRelationshipsInput,
  ObjectReference,
  PersonalDataDetailedResponse,
  PersonalDataLinkRequest,
  Relationship,
  RelationshipCreateRequest,
  RelationshipLabel,
  RelationshipRow,
  RelationshipType,
  RelationshipTypeLabelRequest,
  RelationshipTypeRequest,
  SearchCriteria,
  SetRelationshipPersonalDataByTypeIdInput,
  SetRelationshipPersonalDataByTypeNameInput,
  UpdateRelationshipByTypeIdInput,
  UpdateRelationshipByTypeNameInput,
} from "./schema.js";

/** Binds the operations of OneTrust's "Platform - Inventory" to a connection. */
export const inventoryLinking: Service<InventoryLinking> = /* @__PURE__ */ defineService<InventoryLinking>({
  package: "inventory-linking",
  host: "tenant",
  definition: {
    id: "platform-inventory",
    asOf: "mid-2026",
    snapshot: "3503b07c5a3ec1cf4d9c66132531248d23f66c6089ed0d46d4fcb15b4d413ba4",
  },
  operations,
});
