// Generated from specs/snapshots/privacy-automation-data-mapping-automation.json. Do not edit; run pnpm generate.
import type { KeyedOperation, NoInput, Operation, PagedOperation } from "@onetrust-client/core";
import type {
  AddChildAssetInput,
  AddChildLegalEntityInput,
  AddChildProcessingActivityInput,
  AddChildVendorInput,
  AttributeDetailResponse,
  BaseInventoryAssociation,
  CopyInventoryInput,
  CreateControlImplementationInput,
  CreateDataCategoryInput,
  CreateDataClassificationInput,
  CreateDataElementInput,
  CreateDataSubjectInput,
  CreateInventoryGeneralInput,
  CreateInventoryInput,
  CreateInventoryOutput,
  DataCategoryResponse,
  DataCategoryRow,
  DataClassificationResponse,
  DataElementDetailedResponse,
  DataSubjectResponse,
  DataSubjectRow,
  DeleteDataCategoryInput,
  DeleteDataClassificationInput,
  DeleteDataElementInput,
  DeleteDataSubjectInput,
  DeleteInventoryInput,
  DeleteInventoryLinkInput,
  GetDataCategoryInput,
  GetDataClassificationInput,
  GetDataElementInput,
  GetDataSubjectInput,
  GetInventoryByExternalIdInput,
  GetInventoryByIdInput,
  GetInventorySchemaDetailsInput,
  InventoriesPaginatedListResponse,
  Inventory,
  InventoryLinkDetails,
  InventoryResult,
  LinkInventoryInput,
  ListChildInventoriesInput,
  ListDataCategoriesInput,
  ListDataSubjectsInput,
  ListInventoriesInput,
  ListInventoryLinksInput,
  ListInventoryLinksOutput,
  RemoveChildInventoryInput,
  SchemaSummary,
  SearchInventoriesInput,
  SetInventoryAsParentInput,
  UnsetInventoryAsParentInput,
  UpdateInventoryAssociationsInput,
  UpdateInventoryByExternalIdGeneralInput,
  UpdateInventoryByExternalIdInput,
  UpdateInventoryByExternalIdOutput,
  UpdateInventoryByIdInput,
  UpdateInventoryLinkInput,
  UpdateInventoryStatusInput,
  UpdatePersonalDataAssociationInput,
} from "./schema.js";

/** The operations of OneTrust's "Privacy Automation - Data Mapping Automation". */
export interface DataMapping {
  /**
   * Add Asset Inventory as Child to Parent Inventory
   *
   * `POST /api/inventory/v2/inventories/{parentInventoryId}/link-assets`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/linkassetinventorytoparentassetidusingpost
   */
  readonly addChildAsset: Operation<[input: AddChildAssetInput], void>;

  /**
   * Add Legal Entity Inventory as Child to Parent Inventory
   *
   * `POST /api/inventory/v2/inventories/{parentInventoryId}/link-legal-entities`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/linklegalentityinventorytoparentlegalentityidusingpost
   */
  readonly addChildLegalEntity: Operation<[input: AddChildLegalEntityInput], void>;

  /**
   * Add Processing Activity Inventory as Child to Parent Inventory
   *
   * `POST /api/inventory/v2/inventories/{parentInventoryId}/link-processing-activities`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/linkprocessingactivityinventorytoparentprocessingactivityidusingpost
   */
  readonly addChildProcessingActivity: Operation<[input: AddChildProcessingActivityInput], void>;

  /**
   * Add Vendor Inventory as Child to Parent Inventory
   *
   * `POST /api/inventory/v2/inventories/{parentInventoryId}/link-vendors`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/linkvendorinventorytoparentvendoridusingpost
   */
  readonly addChildVendor: Operation<[input: AddChildVendorInput], void>;

  /**
   * Copy Inventory
   *
   * `POST /api/inventory/v2/inventories/{schemaName}/{id}/copy`, scope `COPY_INVENTORY` or `INVENTORY`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/copyinventoryusingpost
   */
  readonly copyInventory: Operation<[input: CopyInventoryInput], void>;

  /**
   * Create Control Implementation
   *
   * `POST /api/inventory/v2/inventories/{type}/{inventoryId}/control-implementations`, scope `INVENTORY`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/addcontrolstoinventoryusingpost
   */
  readonly createControlImplementation: Operation<[input: CreateControlImplementationInput], void>;

  /**
   * Create Data Category
   *
   * `POST /api/inventory/v2/data-categories`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns `DataCategoryResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createdatacategoryusingpost
   */
  readonly createDataCategory: Operation<[input: CreateDataCategoryInput], DataCategoryResponse>;

  /**
   * Create Data Classification
   *
   * `POST /api/inventory/v2/data-classifications`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns `DataClassificationResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createdataclassificationusingpost
   */
  readonly createDataClassification: Operation<[input: CreateDataClassificationInput], DataClassificationResponse>;

  /**
   * Create Data Element
   *
   * `POST /api/inventory/v2/data-elements`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns `DataElementDetailedResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createdataelementusingpost
   */
  readonly createDataElement: Operation<[input: CreateDataElementInput], DataElementDetailedResponse>;

  /**
   * Create Data Subject
   *
   * `POST /api/inventory/v2/data-subjects`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns `DataSubjectResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createdatasubjectusingpost
   */
  readonly createDataSubject: Operation<[input: CreateDataSubjectInput], DataSubjectResponse>;

  /**
   * Create Inventory
   *
   * `POST /api/inventory/v2/inventories/{schemaName}`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns `CreateInventoryOutput`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createinventoryusingpost
   */
  readonly createInventory: KeyedOperation<
    "schemaName",
    [input: CreateInventoryInput],
    CreateInventoryGeneralInput,
    CreateInventoryOutput
  >;

  /**
   * Delete Data Category
   *
   * `DELETE /api/inventory/v2/data-categories/{id}`, scope `INVENTORY`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deletedatacategoryusingdelete
   */
  readonly deleteDataCategory: Operation<[input: DeleteDataCategoryInput], void>;

  /**
   * Delete Data Classification
   *
   * `DELETE /api/inventory/v2/data-classifications/{id}`, scope `INVENTORY`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deletedataclassificationusingdelete
   */
  readonly deleteDataClassification: Operation<[input: DeleteDataClassificationInput], void>;

  /**
   * Delete Data Element
   *
   * `DELETE /api/inventory/v2/data-elements/{id}`, scope `INVENTORY`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deletedataelementusingdelete
   */
  readonly deleteDataElement: Operation<[input: DeleteDataElementInput], void>;

  /**
   * Delete Data Subject
   *
   * `DELETE /api/inventory/v2/data-subjects/{id}`, scope `INVENTORY`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deletedatasubjectusingdelete
   */
  readonly deleteDataSubject: Operation<[input: DeleteDataSubjectInput], void>;

  /**
   * Delete Inventory
   *
   * `DELETE /api/inventory/v2/inventories/{schemaName}/{id}`, scope `INVENTORY`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/deleteinventoryusingdelete
   */
  readonly deleteInventory: Operation<[input: DeleteInventoryInput], void>;

  /**
   * Delete Inventory Link
   *
   * `DELETE /api/inventory/v2/inventories/{id}/relations`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deleterelationsusingdelete
   */
  readonly deleteInventoryLink: Operation<[input: DeleteInventoryLinkInput], void>;

  /**
   * Get Data Category
   *
   * `GET /api/inventory/v2/data-categories/{id}`, scope `INVENTORY`, `INVENTORY_READ`, or `INVENTORY_WRITE`
   *
   * Returns `DataCategoryResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getdatacategoryusingget
   */
  readonly getDataCategory: Operation<[input: GetDataCategoryInput], DataCategoryResponse>;

  /**
   * Get Data Classification
   *
   * `GET /api/inventory/v2/data-classifications/{id}`, scope `INVENTORY`, `INVENTORY_READ`, or `INVENTORY_WRITE`
   *
   * Returns `DataClassificationResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getdataclassificationusingget
   */
  readonly getDataClassification: Operation<[input: GetDataClassificationInput], DataClassificationResponse>;

  /**
   * Get Data Element
   *
   * `GET /api/inventory/v2/data-elements/{id}`, scope `INVENTORY`, `INVENTORY_READ`, or `INVENTORY_WRITE`
   *
   * Returns `DataElementDetailedResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getdataelementusingget
   */
  readonly getDataElement: Operation<[input: GetDataElementInput], DataElementDetailedResponse>;

  /**
   * Get Data Subject
   *
   * `GET /api/inventory/v2/data-subjects/{id}`, scope `INVENTORY`, `INVENTORY_READ`, or `INVENTORY_WRITE`
   *
   * Returns `DataSubjectResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectusingget
   */
  readonly getDataSubject: Operation<[input: GetDataSubjectInput], DataSubjectResponse>;

  /**
   * Get Inventory by External ID
   *
   * `GET /api/inventory/v2/inventories/{schemaName}/reference/{externalId}`, scope `INVENTORY`, `INVENTORY_READ`, or `INVENTORY_WRITE`
   *
   * Returns `InventoryResult`.
   * @see https://developer.onetrust.com/onetrust/reference/getinventorybyexternalidusingget
   */
  readonly getInventoryByExternalId: Operation<[input: GetInventoryByExternalIdInput], InventoryResult>;

  /**
   * Get Inventory by ID
   *
   * `GET /api/inventory/v2/inventories/{schemaName}/{id}`, scope `INVENTORY`, `INVENTORY_READ`, or `INVENTORY_WRITE`
   *
   * Returns `InventoryResult`.
   * @see https://developer.onetrust.com/onetrust/reference/getinventorybyidusingget
   */
  readonly getInventoryById: Operation<[input: GetInventoryByIdInput], InventoryResult>;

  /**
   * Get Inventory Schema Details
   *
   * `GET /api/inventory/v2/schemas/{schemaName}/attributes/{fieldName}`, scope `INVENTORY`, `INVENTORY_READ`, or `INVENTORY_WRITE`
   *
   * Returns `AttributeDetailResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getschemadetailsusingfieldname
   */
  readonly getInventorySchemaDetails: Operation<[input: GetInventorySchemaDetailsInput], AttributeDetailResponse>;

  /**
   * Link Inventory
   *
   * `POST /api/inventory/v2/inventories/{id}/relations`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns a list of `BaseInventoryAssociation`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createrelationsusingpost
   */
  readonly linkInventory: Operation<[input: LinkInventoryInput], BaseInventoryAssociation[]>;

  /**
   * Get List of Child Inventories by Root Inventory
   *
   * `GET /api/inventory/v2/inventory-hierarchies/{rootInventoryId}`, scope `INVENTORY`, `INVENTORY_READ`, or `INVENTORY_WRITE`
   *
   * Paged list.
   * @see https://developer.onetrust.com/onetrust/reference/gethierarchyforinventoryidusingget
   */
  readonly listChildInventories: PagedOperation<[input: ListChildInventoriesInput], unknown, unknown>;

  /**
   * Get List of Data Categories
   *
   * `GET /api/inventory/v2/data-categories`, scope `INVENTORY`, `INVENTORY_READ`, or `INVENTORY_WRITE`
   *
   * Paged list of `DataCategoryRow`.
   * @see https://developer.onetrust.com/onetrust/reference/getdatacategoriesbypartialnameusingget
   */
  readonly listDataCategories: PagedOperation<[input?: ListDataCategoriesInput], unknown, DataCategoryRow>;

  /**
   * Get List of Data Subjects
   *
   * `GET /api/inventory/v2/data-subjects`, scope `INVENTORY`, `INVENTORY_READ`, or `INVENTORY_WRITE`
   *
   * Paged list of `DataSubjectRow`.
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectsbypartialnameusingget
   */
  readonly listDataSubjects: PagedOperation<[input?: ListDataSubjectsInput], unknown, DataSubjectRow>;

  /**
   * Get List of Inventories
   *
   * `GET /api/inventory/v2/inventories/{schemaName}`, scope `INVENTORY`, `INVENTORY_READ`, or `INVENTORY_WRITE`
   *
   * Paged list of `Inventory`.
   * @see https://developer.onetrust.com/onetrust/reference/getlistofinventoriesusingget
   */
  readonly listInventories: PagedOperation<[input: ListInventoriesInput], InventoriesPaginatedListResponse, Inventory>;

  /**
   * Get Inventory Links
   *
   * `GET /api/inventory/v2/inventories/{id}/relations/{inventoryType}`, scope `INVENTORY`, `INVENTORY_READ`, or `INVENTORY_WRITE`
   *
   * Paged list of `InventoryLinkDetails`.
   * @see https://developer.onetrust.com/onetrust/reference/getinventoryrelationsbyidusingget
   */
  readonly listInventoryLinks: PagedOperation<
    [input: ListInventoryLinksInput],
    ListInventoryLinksOutput,
    InventoryLinkDetails
  >;

  /**
   * Get List of Inventory Schemas
   *
   * `GET /api/inventory/v2/schemas`, scope `INVENTORY`, `INVENTORY_READ`, or `INVENTORY_WRITE`
   *
   * Returns a list of `SchemaSummary`.
   * @see https://developer.onetrust.com/onetrust/reference/getallschemasusingget
   */
  readonly listInventorySchemas: Operation<[input?: NoInput], SchemaSummary[]>;

  /**
   * Remove Child Inventory from Root Inventory
   *
   * `DELETE /api/inventory/v2/inventory-hierarchies/{rootInventoryId}`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/unlinkchildinventoryfromhierarchyusingdelete
   */
  readonly removeChildInventory: Operation<[input: RemoveChildInventoryInput], void>;

  /**
   * Get List of Inventories by Criteria
   *
   * `POST /api/inventory/v2/inventories/{schemaName}/criteria`, scope `INVENTORY`, `INVENTORY_READ`, or `INVENTORY_WRITE`
   *
   * Paged list of `Inventory`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/getlistofinventoriesbyfiltercriteriausingpost
   */
  readonly searchInventories: PagedOperation<
    [input: SearchInventoriesInput],
    InventoriesPaginatedListResponse,
    Inventory
  >;

  /**
   * Set Inventory as Parent
   *
   * `PUT /api/inventory/v2/inventories/{inventoryId}/set-as-parent`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/setinventoryasparentinventoryusingput
   */
  readonly setInventoryAsParent: Operation<[input: SetInventoryAsParentInput], void>;

  /**
   * Unset Inventory as Parent
   *
   * `PUT /api/inventory/v2/inventories/{inventoryId}/unset-as-parent`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/unsetinventoryasparentinventoryusingput
   */
  readonly unsetInventoryAsParent: Operation<[input: UnsetInventoryAsParentInput], void>;

  /**
   * Link Inventory
   *
   * `PUT /api/inventory/v2/inventories/{id}/relations`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updaterelationsusingput
   */
  readonly updateInventoryAssociations: Operation<[input: UpdateInventoryAssociationsInput], void>;

  /**
   * Update Inventory by External ID
   *
   * `PUT /api/inventory/v2/inventories/{schemaName}/business-key`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns `UpdateInventoryByExternalIdOutput`. Not safe to repeat: it may take effect twice. An upsert: creates the inventory if none has its `externalId`.
   * @see https://developer.onetrust.com/onetrust/reference/upsertinventoryusingput
   */
  readonly updateInventoryByExternalId: KeyedOperation<
    "schemaName",
    [input: UpdateInventoryByExternalIdInput],
    UpdateInventoryByExternalIdGeneralInput,
    UpdateInventoryByExternalIdOutput
  >;

  /**
   * Update Inventory by ID
   *
   * `PUT /api/inventory/v2/inventories/{schemaName}/{id}`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns `InventoryResult`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updateinventoryusingput
   */
  readonly updateInventoryById: Operation<[input: UpdateInventoryByIdInput], InventoryResult>;

  /**
   * Update Inventory Link
   *
   * `PUT /api/inventory/v2/inventories/{id}/associations/{associationId}`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updateinventoryassociationusingput
   */
  readonly updateInventoryLink: Operation<[input: UpdateInventoryLinkInput], void>;

  /**
   * Update Inventory Status
   *
   * `PUT /api/inventory/v2/inventories/{schemaName}/{id}/status`, scope `DATA_MAPPING_INVENTORY_CHANGE_STATUS`, `INVENTORY`, or `INVENTORY_WRITE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updateinventorystatusbyidusingput
   */
  readonly updateInventoryStatus: Operation<[input: UpdateInventoryStatusInput], void>;

  /**
   * Update Advanced Attributes for Personal Data Association
   *
   * `PUT /api/inventory/v2/inventories-personal-data/{personalDataAssociationId}`, scope `INVENTORY` or `INVENTORY_WRITE`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updateadvancedattributesforpersonaldataassociationusingput
   */
  readonly updatePersonalDataAssociation: Operation<[input: UpdatePersonalDataAssociationInput], void>;
}
