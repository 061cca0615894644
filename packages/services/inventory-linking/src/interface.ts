// Generated from specs/snapshots/platform-inventory.json. Do not edit; run pnpm generate.
import type { Operation, PagedOperation } from "@onetrust-client/core";
import type {
  CreateInventoryRelationshipInput,
  CreateRelationshipInput,
  DeleteRelationshipByTypeIdInput,
  DeleteRelationshipByTypeNameInput,
  GetRelationshipByTypeIdInput,
  GetRelationshipByTypeNameInput,
  ListRelationshipPersonalDataByTypeIdInput,
  ListRelationshipPersonalDataByTypeNameInput,
  ListRelationshipsInput,
  PersonalDataDetailedResponse,
  Relationship,
  RelationshipRow,
  SetRelationshipPersonalDataByTypeIdInput,
  SetRelationshipPersonalDataByTypeNameInput,
  UpdateRelationshipByTypeIdInput,
  UpdateRelationshipByTypeNameInput,
} from "./schema.js";

/** The operations of OneTrust's "Platform - Inventory". */
export interface InventoryLinking {
  /**
   * Create Relationship
   *
   * `POST /api/inventory-linking/v1/inventories/relations`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns a text. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createinventoryrelationsusingpost
   */
  readonly createInventoryRelationship: Operation<[input: CreateInventoryRelationshipInput], string>;

  /**
   * Create Relationship
   *
   * `POST /api/inventory-linking/v1/relationship`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns a text. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/addrelationshipbetweenentitiesusingpost
   */
  readonly createRelationship: Operation<[input: CreateRelationshipInput], string>;

  /**
   * Delete Relationship by Type ID
   *
   * `DELETE /api/inventory-linking/v1/relationship-types/{relationshipTypeId}/relationship/{relationshipId}`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deleteinventoryrelationsusingrelationshiptypename
   */
  readonly deleteRelationshipByTypeId: Operation<[input: DeleteRelationshipByTypeIdInput], void>;

  /**
   * Delete Relationship by Type Name
   *
   * `DELETE /api/inventory-linking/v1/relationship-types/names/{relationshipTypeName}/relationship/{relationshipId}`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deleteinventoryrelationsusingrelationshiptypename_1
   */
  readonly deleteRelationshipByTypeName: Operation<[input: DeleteRelationshipByTypeNameInput], void>;

  /**
   * Get Relationship by Type ID
   *
   * `GET /api/inventory-linking/v1/relationship-types/{relationshipTypeId}/relationship/{relationshipId}`, scope `INVENTORY`, `INVENTORY_READ`, or `INVENTORY_WRITE`
   *
   * Returns `Relationship`.
   * @see https://developer.onetrust.com/onetrust/reference/getinventoryrelationshipusingrelationshiptypename
   */
  readonly getRelationshipByTypeId: Operation<[input: GetRelationshipByTypeIdInput], Relationship>;

  /**
   * Get Relationship by Type Name
   *
   * `GET /api/inventory-linking/v1/relationship-types/names/{relationshipTypeName}/relationship/{relationshipId}`, scope `INVENTORY`, `INVENTORY_READ`, or `INVENTORY_WRITE`
   *
   * Returns `Relationship`.
   * @see https://developer.onetrust.com/onetrust/reference/getinventoryrelationshipusingrelationshiptypename_1
   */
  readonly getRelationshipByTypeName: Operation<[input: GetRelationshipByTypeNameInput], Relationship>;

  /**
   * Get Personal Data for Relationship by Type ID
   *
   * `POST /api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/{entityTypeId}/data-elements/pages`, scope `INVENTORY` or `INVENTORY_READ`
   *
   * Paged list of `PersonalDataDetailedResponse`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/getpersonaldataforrelationshipsusingpost
   */
  readonly listRelationshipPersonalDataByTypeId: PagedOperation<
    [input: ListRelationshipPersonalDataByTypeIdInput],
    PersonalDataDetailedResponse[],
    PersonalDataDetailedResponse
  >;

  /**
   * Get Personal Data for Relationship by Type Name
   *
   * `POST /api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}/data-elements/pages`, scope `INVENTORY` or `INVENTORY_READ`
   *
   * Paged list of `PersonalDataDetailedResponse`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/getpersonaldataforrelationshipsusingpost_1
   */
  readonly listRelationshipPersonalDataByTypeName: PagedOperation<
    [input: ListRelationshipPersonalDataByTypeNameInput],
    PersonalDataDetailedResponse[],
    PersonalDataDetailedResponse
  >;

  /**
   * Get List of Relationships
   *
   * `POST /api/inventory-linking/v1/contextual-entities/inventory/{inventoryId}/pages`, scope `INVENTORY`, `INVENTORY_READ`, or `INVENTORY_WRITE`
   *
   * Paged list of `RelationshipRow`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/listallinventoryrelationshipsusingpost
   */
  readonly listRelationships: PagedOperation<[input: ListRelationshipsInput], unknown, RelationshipRow>;

  /**
   * Link or Unlink Personal Data to Relationship by Type ID
   *
   * `PUT /api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/{entityTypeId}/data-elements`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/linkorunlinkinventoryrelationshipsusingrelationshipusingput
   */
  readonly setRelationshipPersonalDataByTypeId: Operation<[input: SetRelationshipPersonalDataByTypeIdInput], void>;

  /**
   * Link or Unlink Personal Data to Relationship by Type Name
   *
   * `PUT /api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}/data-elements`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/linkorunlinkinventoryrelationshipsusingrelationshipusingput_1
   */
  readonly setRelationshipPersonalDataByTypeName: Operation<[input: SetRelationshipPersonalDataByTypeNameInput], void>;

  /**
   * Update Relationship by Type ID
   *
   * `PUT /api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/{entityTypeId}`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updateinventoryrelationsusingentitytypename
   */
  readonly updateRelationshipByTypeId: Operation<[input: UpdateRelationshipByTypeIdInput], void>;

  /**
   * Update Relationship by Type Name
   *
   * `PUT /api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updateinventoryrelationsusingentitytypename_1
   */
  readonly updateRelationshipByTypeName: Operation<[input: UpdateRelationshipByTypeNameInput], void>;
}
