// Generated from specs/snapshots/privacy-automation-data-mapping-automation.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
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
  CreateInventoryInput,
  CreateInventoryOutput,
  DataCategoryResponse,
  DataClassificationResponse,
  DataElementDetailedResponse,
  DataSubjectResponse,
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
  UpdateInventoryByExternalIdInput,
  UpdateInventoryByExternalIdOutput,
  UpdateInventoryByIdInput,
  UpdateInventoryLinkInput,
  UpdateInventoryStatusInput,
  UpdatePersonalDataAssociationInput,
} from "./schema.js";

/** What the operations of OneTrust's "Privacy Automation - Data Mapping Automation" take and return, by their names. */
export interface DataMappingSchemas {
  readonly addChildAsset: {
    readonly input: ValueSchema<AddChildAssetInput>;
    readonly body: ValueSchema<AddChildAssetInput["body"]>;
  };
  readonly addChildLegalEntity: {
    readonly input: ValueSchema<AddChildLegalEntityInput>;
    readonly body: ValueSchema<AddChildLegalEntityInput["body"]>;
  };
  readonly addChildProcessingActivity: {
    readonly input: ValueSchema<AddChildProcessingActivityInput>;
    readonly body: ValueSchema<AddChildProcessingActivityInput["body"]>;
  };
  readonly addChildVendor: {
    readonly input: ValueSchema<AddChildVendorInput>;
    readonly body: ValueSchema<AddChildVendorInput["body"]>;
  };
  readonly copyInventory: {
    readonly input: ValueSchema<CopyInventoryInput>;
    readonly body: ValueSchema<CopyInventoryInput["body"]>;
  };
  readonly createControlImplementation: {
    readonly input: ValueSchema<CreateControlImplementationInput>;
    readonly body: ValueSchema<CreateControlImplementationInput["body"]>;
  };
  readonly createDataCategory: {
    readonly input: ValueSchema<CreateDataCategoryInput>;
    readonly body: ValueSchema<CreateDataCategoryInput["body"]>;
    readonly output: ValueSchema<DataCategoryResponse>;
  };
  readonly createDataClassification: {
    readonly input: ValueSchema<CreateDataClassificationInput>;
    readonly body: ValueSchema<CreateDataClassificationInput["body"]>;
    readonly output: ValueSchema<DataClassificationResponse>;
  };
  readonly createDataElement: {
    readonly input: ValueSchema<CreateDataElementInput>;
    readonly body: ValueSchema<CreateDataElementInput["body"]>;
    readonly output: ValueSchema<DataElementDetailedResponse>;
  };
  readonly createDataSubject: {
    readonly input: ValueSchema<CreateDataSubjectInput>;
    readonly body: ValueSchema<CreateDataSubjectInput["body"]>;
    readonly output: ValueSchema<DataSubjectResponse>;
  };
  readonly createInventory: {
    readonly input: ValueSchema<CreateInventoryInput>;
    readonly body: ValueSchema<CreateInventoryInput["body"]>;
    readonly output: ValueSchema<CreateInventoryOutput>;
  };
  readonly deleteDataCategory: {
    readonly input: ValueSchema<DeleteDataCategoryInput>;
  };
  readonly deleteDataClassification: {
    readonly input: ValueSchema<DeleteDataClassificationInput>;
  };
  readonly deleteDataElement: {
    readonly input: ValueSchema<DeleteDataElementInput>;
  };
  readonly deleteDataSubject: {
    readonly input: ValueSchema<DeleteDataSubjectInput>;
  };
  readonly deleteInventory: {
    readonly input: ValueSchema<DeleteInventoryInput>;
  };
  readonly deleteInventoryLink: {
    readonly input: ValueSchema<DeleteInventoryLinkInput>;
    readonly body: ValueSchema<DeleteInventoryLinkInput["body"]>;
  };
  readonly getDataCategory: {
    readonly input: ValueSchema<GetDataCategoryInput>;
    readonly output: ValueSchema<DataCategoryResponse>;
  };
  readonly getDataClassification: {
    readonly input: ValueSchema<GetDataClassificationInput>;
    readonly output: ValueSchema<DataClassificationResponse>;
  };
  readonly getDataElement: {
    readonly input: ValueSchema<GetDataElementInput>;
    readonly output: ValueSchema<DataElementDetailedResponse>;
  };
  readonly getDataSubject: {
    readonly input: ValueSchema<GetDataSubjectInput>;
    readonly output: ValueSchema<DataSubjectResponse>;
  };
  readonly getInventoryByExternalId: {
    readonly input: ValueSchema<GetInventoryByExternalIdInput>;
    readonly output: ValueSchema<InventoryResult>;
  };
  readonly getInventoryById: {
    readonly input: ValueSchema<GetInventoryByIdInput>;
    readonly output: ValueSchema<InventoryResult>;
  };
  readonly getInventorySchemaDetails: {
    readonly input: ValueSchema<GetInventorySchemaDetailsInput>;
    readonly output: ValueSchema<AttributeDetailResponse>;
  };
  readonly linkInventory: {
    readonly input: ValueSchema<LinkInventoryInput>;
    readonly body: ValueSchema<LinkInventoryInput["body"]>;
    readonly output: ValueSchema<BaseInventoryAssociation[]>;
  };
  readonly listChildInventories: {
    readonly input: ValueSchema<ListChildInventoriesInput>;
    readonly output: ValueSchema<unknown>;
  };
  readonly listDataCategories: {
    readonly input: ValueSchema<ListDataCategoriesInput>;
    readonly output: ValueSchema<unknown>;
  };
  readonly listDataSubjects: {
    readonly input: ValueSchema<ListDataSubjectsInput>;
    readonly output: ValueSchema<unknown>;
  };
  readonly listInventories: {
    readonly input: ValueSchema<ListInventoriesInput>;
    readonly output: ValueSchema<InventoriesPaginatedListResponse>;
  };
  readonly listInventoryLinks: {
    readonly input: ValueSchema<ListInventoryLinksInput>;
    readonly output: ValueSchema<ListInventoryLinksOutput>;
  };
  readonly listInventorySchemas: {
    readonly output: ValueSchema<SchemaSummary[]>;
  };
  readonly removeChildInventory: {
    readonly input: ValueSchema<RemoveChildInventoryInput>;
  };
  readonly searchInventories: {
    readonly input: ValueSchema<SearchInventoriesInput>;
    readonly body: ValueSchema<SearchInventoriesInput["body"]>;
    readonly output: ValueSchema<InventoriesPaginatedListResponse>;
  };
  readonly setInventoryAsParent: {
    readonly input: ValueSchema<SetInventoryAsParentInput>;
  };
  readonly unsetInventoryAsParent: {
    readonly input: ValueSchema<UnsetInventoryAsParentInput>;
  };
  readonly updateInventoryAssociations: {
    readonly input: ValueSchema<UpdateInventoryAssociationsInput>;
    readonly body: ValueSchema<UpdateInventoryAssociationsInput["body"]>;
  };
  readonly updateInventoryByExternalId: {
    readonly input: ValueSchema<UpdateInventoryByExternalIdInput>;
    readonly body: ValueSchema<UpdateInventoryByExternalIdInput["body"]>;
    readonly output: ValueSchema<UpdateInventoryByExternalIdOutput>;
  };
  readonly updateInventoryById: {
    readonly input: ValueSchema<UpdateInventoryByIdInput>;
    readonly body: ValueSchema<UpdateInventoryByIdInput["body"]>;
    readonly output: ValueSchema<InventoryResult>;
  };
  readonly updateInventoryLink: {
    readonly input: ValueSchema<UpdateInventoryLinkInput>;
    readonly body: ValueSchema<UpdateInventoryLinkInput["body"]>;
  };
  readonly updateInventoryStatus: {
    readonly input: ValueSchema<UpdateInventoryStatusInput>;
    readonly body: ValueSchema<UpdateInventoryStatusInput["body"]>;
  };
  readonly updatePersonalDataAssociation: {
    readonly input: ValueSchema<UpdatePersonalDataAssociationInput>;
    readonly body: ValueSchema<UpdatePersonalDataAssociationInput["body"]>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const dataMappingSchemas: ServiceSchemas<DataMappingSchemas> = defineSchemas({
  package: "data-mapping",
  operations: {
    addChildAsset: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"parentInventoryId":{"format":"uuid","type":"string"}},"required":["parentInventoryId"]},"body":{"items":{"format":"uuid","type":"string"},"type":"array"}},"required":["path","body"]},"body":{"items":{"format":"uuid","type":"string"},"type":"array"}}`,
    addChildLegalEntity: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"parentInventoryId":{"format":"uuid","type":"string"}},"required":["parentInventoryId"]},"body":{"items":{"format":"uuid","type":"string"},"type":"array"}},"required":["path","body"]},"body":{"items":{"format":"uuid","type":"string"},"type":"array"}}`,
    addChildProcessingActivity: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"parentInventoryId":{"format":"uuid","type":"string"}},"required":["parentInventoryId"]},"body":{"items":{"format":"uuid","type":"string"},"type":"array"}},"required":["path","body"]},"body":{"items":{"format":"uuid","type":"string"},"type":"array"}}`,
    addChildVendor: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"parentInventoryId":{"format":"uuid","type":"string"}},"required":["parentInventoryId"]},"body":{"format":"uuid","type":"array"}},"required":["path","body"]},"body":{"format":"uuid","type":"array"}}`,
    copyInventory: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"schemaName":{"anyOf":[{"type":"string","enum":["processing-activities","vendors","assets","entities"]},{"type":"string"}]},"id":{"format":"uuid","type":"string"}},"required":["schemaName","id"]},"query":{"type":"object","properties":{"inheritFromMaster":{"default":true,"type":"boolean"},"copyRelated":{"default":false,"type":"boolean"},"copyAsChild":{"default":false,"type":"boolean"}}},"body":{"$ref":"#/$defs/InventoryChanges"}},"required":["path","body"]},"body":{"$ref":"#/$defs/InventoryChanges"}}`,
    createControlImplementation: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"type":{"anyOf":[{"type":"string","enum":["processing-activities","vendors","assets","entities"]},{"type":"string"}]},"inventoryId":{"format":"uuid","type":"string"}},"required":["type","inventoryId"]},"body":{"$ref":"#/$defs/InventoryControlImplementationsRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/InventoryControlImplementationsRequest"}}`,
    createDataCategory: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"generator":{"type":"string"}}},"body":{"$ref":"#/$defs/DataCategoryCreateUpdateRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/DataCategoryCreateUpdateRequest"},"output":{"$ref":"#/$defs/DataCategoryResponse"}}`,
    createDataClassification: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"generator":{"type":"string"}}},"body":{"$ref":"#/$defs/DataClassificationCreateUpdateRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/DataClassificationCreateUpdateRequest"},"output":{"$ref":"#/$defs/DataClassificationResponse"}}`,
    createDataElement: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"generator":{"type":"string"}}},"body":{"$ref":"#/$defs/DataElementCreateRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/DataElementCreateRequest"},"output":{"$ref":"#/$defs/DataElementDetailedResponse"}}`,
    createDataSubject: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"generator":{"type":"string"}}},"body":{"$ref":"#/$defs/DataSubjectCreateUpdateRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/DataSubjectCreateUpdateRequest"},"output":{"$ref":"#/$defs/DataSubjectResponse"}}`,
    createInventory: `{"input":{"anyOf":[{"type":"object","properties":{"path":{"type":"object","properties":{"schemaName":{"type":"string","enum":["assets"]}},"required":["schemaName"]},"query":{"type":"object","properties":{"generator":{"type":"string"},"createAsMaster":{"default":false,"type":"boolean"},"sourceId":{"format":"uuid","type":"string"}}},"body":{"$ref":"#/$defs/AssetInventoryCreateRequest"}},"required":["path","body"]},{"type":"object","properties":{"path":{"type":"object","properties":{"schemaName":{"type":"string","enum":["vendors"]}},"required":["schemaName"]},"query":{"type":"object","properties":{"generator":{"type":"string"},"createAsMaster":{"default":false,"type":"boolean"},"sourceId":{"format":"uuid","type":"string"}}},"body":{"$ref":"#/$defs/VendorInventoryCreateRequest"}},"required":["path","body"]},{"type":"object","properties":{"path":{"type":"object","properties":{"schemaName":{"type":"string","enum":["entities"]}},"required":["schemaName"]},"query":{"type":"object","properties":{"generator":{"type":"string"},"createAsMaster":{"default":false,"type":"boolean"},"sourceId":{"format":"uuid","type":"string"}}},"body":{"$ref":"#/$defs/EntityInventoryCreateRequest"}},"required":["path","body"]},{"type":"object","properties":{"path":{"type":"object","properties":{"schemaName":{"type":"string","enum":["processing-activities"]}},"required":["schemaName"]},"query":{"type":"object","properties":{"generator":{"type":"string"},"createAsMaster":{"default":false,"type":"boolean"},"sourceId":{"format":"uuid","type":"string"}}},"body":{"$ref":"#/$defs/ProcessingActivityInventoryCreateRequest"}},"required":["path","body"]}]},"body":{"anyOf":[{"$ref":"#/$defs/AssetInventoryCreateRequest"},{"$ref":"#/$defs/VendorInventoryCreateRequest"},{"$ref":"#/$defs/EntityInventoryCreateRequest"},{"$ref":"#/$defs/ProcessingActivityInventoryCreateRequest"}]},"output":{"type":"object","properties":{"data":{"type":"object","properties":{"id":{"type":"string","format":"uuid"}},"required":["id"]},"errors":{"type":["array","null"],"items":{}}},"required":["data"]}}`,
    deleteDataCategory: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]}},"required":["path"]}}`,
    deleteDataClassification: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]}},"required":["path"]}}`,
    deleteDataElement: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]}},"required":["path"]}}`,
    deleteDataSubject: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]}},"required":["path"]}}`,
    deleteInventory: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"schemaName":{"anyOf":[{"type":"string","enum":["processing-activities","vendors","assets","entities"]},{"type":"string"}]},"id":{"format":"uuid","type":"string"}},"required":["schemaName","id"]},"query":{"type":"object","properties":{"deleteType":{"anyOf":[{"type":"string","enum":["SOFT","HARD"]},{"type":"string"}]},"deleteReason":{"default":"Deleted via API Workflow","type":"string"}}}},"required":["path"]}}`,
    deleteInventoryLink: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]},"body":{"items":{"$ref":"#/$defs/InventoryAssociationRemoveRequest"},"type":"array"}},"required":["path","body"]},"body":{"items":{"$ref":"#/$defs/InventoryAssociationRemoveRequest"},"type":"array"}}`,
    getDataCategory: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]}},"required":["path"]},"output":{"$ref":"#/$defs/DataCategoryResponse"}}`,
    getDataClassification: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]}},"required":["path"]},"output":{"$ref":"#/$defs/DataClassificationResponse"}}`,
    getDataElement: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]}},"required":["path"]},"output":{"$ref":"#/$defs/DataElementDetailedResponse"}}`,
    getDataSubject: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]}},"required":["path"]},"output":{"$ref":"#/$defs/DataSubjectResponse"}}`,
    getInventoryByExternalId: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"schemaName":{"anyOf":[{"type":"string","enum":["processing-activities","vendors","assets","entities"]},{"type":"string"}]},"externalId":{"type":"string"}},"required":["schemaName","externalId"]}},"required":["path"]},"output":{"$ref":"#/$defs/InventoryResult"}}`,
    getInventoryById: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"schemaName":{"anyOf":[{"type":"string","enum":["processing-activities","vendors","assets","entities"]},{"type":"string"}]},"id":{"format":"uuid","type":"string"}},"required":["schemaName","id"]}},"required":["path"]},"output":{"$ref":"#/$defs/InventoryResult"}}`,
    getInventorySchemaDetails: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"schemaName":{"anyOf":[{"type":"string","enum":["processing-activities","vendors","assets","entities"]},{"type":"string"}]},"fieldName":{"type":"string"}},"required":["schemaName","fieldName"]},"query":{"type":"object","properties":{"showAll":{"type":"boolean"},"optionsSize":{"format":"int64","type":"integer"}}}},"required":["path"]},"output":{"$ref":"#/$defs/AttributeDetailResponse"}}`,
    linkInventory: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]},"query":{"type":"object","properties":{"entityType":{"anyOf":[{"type":"string","enum":["processing-activities","vendors","assets","entities"]},{"type":"string"}]}}},"body":{"items":{"$ref":"#/$defs/InventoryAssociationCreateRequest"},"type":"array"}},"required":["path","body"]},"body":{"items":{"$ref":"#/$defs/InventoryAssociationCreateRequest"},"type":"array"},"output":{"items":{"$ref":"#/$defs/BaseInventoryAssociation"},"type":"array"}}`,
    listChildInventories: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"rootInventoryId":{"format":"uuid","type":"string"}},"required":["rootInventoryId"]},"query":{"type":"object","properties":{"inventoryType":{"anyOf":[{"type":"string","enum":["processing-activities","vendors","assets","entities"]},{"type":"string"}]},"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":50,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["name,asc","name,desc","createdDate,asc","createdDate,desc"]},{"type":"string"}]}},"required":["inventoryType"]}},"required":["path","query"]},"output":{}}`,
    listDataCategories: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"filter":{"type":"string"},"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":50,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["name,asc","name,desc","createdDate,asc","createdDate,desc"]},{"type":"string"}]}}}}},"output":{"anyOf":[{},{"type":"array","items":{"$ref":"#/$defs/DataCategoryRow"}}]}}`,
    listDataSubjects: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"filter":{"type":"string"},"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":50,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["name,asc","name,desc","createdDate,asc","createdDate,desc"]},{"type":"string"}]}}}}},"output":{"anyOf":[{},{"type":"array","items":{"$ref":"#/$defs/DataSubjectRow"}}]}}`,
    listInventories: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"schemaName":{"anyOf":[{"type":"string","enum":["processing-activities","vendors","assets","entities"]},{"type":"string"}]}},"required":["schemaName"]},"query":{"type":"object","properties":{"filter":{"type":"string"},"markForDelete":{"default":false,"type":"boolean"},"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":50,"minimum":1,"type":"integer"}}}},"required":["path"]},"output":{"$ref":"#/$defs/InventoriesPaginatedListResponse"}}`,
    listInventoryLinks: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"},"inventoryType":{"anyOf":[{"type":"string","enum":["processing-activities","vendors","assets","entities","data-elements"]},{"type":"string"}]}},"required":["id","inventoryType"]},"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":50,"minimum":1,"type":"integer"}}}},"required":["path"]},"output":{"type":"object","properties":{"data":{"type":["array","null"],"items":{"$ref":"#/$defs/InventoryLinkDetails"}},"meta":{"anyOf":[{"$ref":"#/$defs/InventoriesPaginatedListResponseMeta"},{"type":"null"}]}}}}`,
    listInventorySchemas: `{"output":{"items":{"$ref":"#/$defs/SchemaSummary"},"type":"array"}}`,
    removeChildInventory: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"rootInventoryId":{"format":"uuid","type":"string"}},"required":["rootInventoryId"]},"query":{"type":"object","properties":{"inventoryType":{"anyOf":[{"type":"string","enum":["processing-activities","vendors","assets","entities"]},{"type":"string"}]},"childInventoryId":{"format":"uuid","type":"string"}},"required":["inventoryType","childInventoryId"]}},"required":["path","query"]}}`,
    searchInventories: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"schemaName":{"anyOf":[{"type":"string","enum":["processing-activities","vendors","assets","entities"]},{"type":"string"}]}},"required":["schemaName"]},"query":{"type":"object","properties":{"markForDelete":{"default":false,"type":"boolean"},"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":50,"minimum":1,"type":"integer"}}},"body":{"$ref":"#/$defs/BasicInventoryFilterRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/BasicInventoryFilterRequest"},"output":{"$ref":"#/$defs/InventoriesPaginatedListResponse"}}`,
    setInventoryAsParent: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"inventoryId":{"format":"uuid","type":"string"}},"required":["inventoryId"]},"query":{"type":"object","properties":{"inventoryType":{"anyOf":[{"type":"string","enum":["processing-activities","vendors","assets","entities"]},{"type":"string"}]}},"required":["inventoryType"]}},"required":["path","query"]}}`,
    unsetInventoryAsParent: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"inventoryId":{"format":"uuid","type":"string"}},"required":["inventoryId"]},"query":{"type":"object","properties":{"inventoryType":{"anyOf":[{"type":"string","enum":["processing-activities","vendors","assets","entities"]},{"type":"string"}]}},"required":["inventoryType"]}},"required":["path","query"]}}`,
    updateInventoryAssociations: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]},"query":{"type":"object","properties":{"entityType":{"anyOf":[{"type":"string","enum":["processing-activities","vendors","assets","entities"]},{"type":"string"}]}}},"body":{"items":{"$ref":"#/$defs/InventoryAssociationUpdateRequest"},"type":"array"}},"required":["path","body"]},"body":{"items":{"$ref":"#/$defs/InventoryAssociationUpdateRequest"},"type":"array"}}`,
    updateInventoryByExternalId: `{"input":{"anyOf":[{"type":"object","properties":{"path":{"type":"object","properties":{"schemaName":{"type":"string","enum":["assets"]}},"required":["schemaName"]},"query":{"type":"object","properties":{"generator":{"type":"string"}}},"body":{"$ref":"#/$defs/AssetInventoryCreateRequest"}},"required":["path","body"]},{"type":"object","properties":{"path":{"type":"object","properties":{"schemaName":{"type":"string","enum":["vendors"]}},"required":["schemaName"]},"query":{"type":"object","properties":{"generator":{"type":"string"}}},"body":{"$ref":"#/$defs/VendorInventoryCreateRequest"}},"required":["path","body"]},{"type":"object","properties":{"path":{"type":"object","properties":{"schemaName":{"type":"string","enum":["entities"]}},"required":["schemaName"]},"query":{"type":"object","properties":{"generator":{"type":"string"}}},"body":{"$ref":"#/$defs/EntityInventoryCreateRequest"}},"required":["path","body"]},{"type":"object","properties":{"path":{"type":"object","properties":{"schemaName":{"type":"string","enum":["processing-activities"]}},"required":["schemaName"]},"query":{"type":"object","properties":{"generator":{"type":"string"}}},"body":{"$ref":"#/$defs/ProcessingActivityInventoryCreateRequest"}},"required":["path","body"]}]},"body":{"anyOf":[{"$ref":"#/$defs/AssetInventoryCreateRequest"},{"$ref":"#/$defs/VendorInventoryCreateRequest"},{"$ref":"#/$defs/EntityInventoryCreateRequest"},{"$ref":"#/$defs/ProcessingActivityInventoryCreateRequest"}]},"output":{"type":"object","properties":{"data":{"anyOf":[{"$ref":"#/$defs/BulkUpsertInventoryResponse"},{"type":"null"}]}}}}`,
    updateInventoryById: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"schemaName":{"anyOf":[{"type":"string","enum":["processing-activities","vendors","assets","entities"]},{"type":"string"}]},"id":{"format":"uuid","type":"string"}},"required":["schemaName","id"]},"query":{"type":"object","properties":{"primaryEntity":{"default":false,"type":"boolean"}}},"body":{"$ref":"#/$defs/InventoryChanges"}},"required":["path","body"]},"body":{"$ref":"#/$defs/InventoryChanges"},"output":{"$ref":"#/$defs/InventoryResult"}}`,
    updateInventoryLink: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"},"associationId":{"format":"uuid","type":"string"}},"required":["id","associationId"]},"body":{"$ref":"#/$defs/InventoryAssociationRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/InventoryAssociationRequest"}}`,
    updateInventoryStatus: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"schemaName":{"anyOf":[{"type":"string","enum":["processing-activities","vendors","assets","entities"]},{"type":"string"}]},"id":{"format":"uuid","type":"string"}},"required":["schemaName","id"]},"body":{"$ref":"#/$defs/KeyNameInput"}},"required":["path","body"]},"body":{"$ref":"#/$defs/KeyNameInput"}}`,
    updatePersonalDataAssociation: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"personalDataAssociationId":{"format":"uuid","type":"string"}},"required":["personalDataAssociationId"]},"query":{"type":"object","properties":{"inventoryType":{"anyOf":[{"type":"string","enum":["processing-activities","vendors","assets","entities"]},{"type":"string"}]}},"required":["inventoryType"]},"body":{"$ref":"#/$defs/PersonalDataLinkAttributesRequest"}},"required":["path","query","body"]},"body":{"$ref":"#/$defs/PersonalDataLinkAttributesRequest"}}`,
  },
  components: `{
"AbacBasicAssignment":{"type":"object","properties":{"assignmentId":{"format":"uuid","type":["string","null"]},"assignmentName":{"type":["string","null"]}}},
"AssetInventoryCreateRequest":{"type":"object","properties":{"location":{"$ref":"#/$defs/InventoryReference"},"name":{"minLength":1,"type":"string"},"organization":{"$ref":"#/$defs/InventoryReference"},"externalId":{"type":"string"},"description":{"type":"string"},"type":{"type":"null","not":{}},"primaryOperatingLocation":{"type":"null","not":{}}},"required":["location","name","organization"]},
"AssociatedAttributeResponse":{"type":"object","properties":{"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"fieldName":{"type":["string","null"]},"formula":{"type":["string","null"]},"hidden":{"type":"boolean"},"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]},"readOnly":{"type":["boolean","null"]},"responseSubType":{"anyOf":[{"type":"string","enum":["Standard","Formula","Matrix","RollUp"]},{"type":"string"},{"type":"null"}]},"responseType":{"type":["string","null"]},"schemaName":{"type":["string","null"]},"status":{"type":["string","null"]}},"required":["hidden"],"additionalProperties":true},
"AttributeDataSource":{"type":"object","properties":{},"additionalProperties":true},
"AttributeDetailResponse":{"type":"object","properties":{"allowLabels":{"type":["boolean","null"]},"allowOther":{"type":["boolean","null"]},"assignments":{"items":{"$ref":"#/$defs/AbacBasicAssignment"},"type":["array","null"]},"associatedAttributes":{"items":{"$ref":"#/$defs/AssociatedAttributeResponse"},"type":["array","null"]},"attributeLaws":{"items":{"$ref":"#/$defs/KeyName"},"type":["array","null"]},"attributeType":{"anyOf":[{"type":"string","enum":["none","users","locations","organizations","vendors","assets","entities","processing-activities","statuses"]},{"type":"string"},{"type":"null"}]},"autoUpdate":{"type":["boolean","null"]},"dataSource":{"anyOf":[{"$ref":"#/$defs/AttributeDataSource"},{"type":"null"}]},"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"fieldName":{"type":["string","null"]},"formula":{"type":["string","null"]},"hidden":{"type":["boolean","null"]},"hiddenAtInventory":{"type":["boolean","null"]},"id":{"format":"uuid","type":["string","null"]},"intakeQuestion":{"anyOf":[{"$ref":"#/$defs/IntakeQuestion"},{"type":"null"}]},"intakeQuestionKey":{"type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]},"readOnly":{"type":["boolean","null"]},"required":{"type":["boolean","null"]},"responseSubType":{"anyOf":[{"type":"string","enum":["Standard","Formula","Matrix","RollUp"]},{"type":"string"},{"type":"null"}]},"responseType":{"anyOf":[{"type":"string","enum":["text","date","single-select","multi-select","numerical-text","numerical-single-select","score","formula"]},{"type":"string"},{"type":"null"}]},"schemaName":{"type":["string","null"]},"seeded":{"type":["boolean","null"]},"source":{"anyOf":[{"type":"string","enum":["System","Custom","Vendorpedia"]},{"type":"string"},{"type":"null"}]},"status":{"anyOf":[{"type":"string","enum":["enabled","disabled"]},{"type":"string"},{"type":"null"}]},"trackedAtRelatedInventoryType":{"type":["string","null"]},"validationRuleId":{"type":["string","null"]},"values":{"items":{"$ref":"#/$defs/AttributeValueResponse"},"type":["array","null"]}}},
"AttributeValueResponse":{"type":"object","properties":{"colorCode":{"type":["string","null"]},"hint":{"type":["string","null"]},"hintKey":{"type":["string","null"]},"id":{"type":["string","null"]},"seeded":{"type":["boolean","null"]},"selectionValue":{"type":["string","null"]},"sequence":{"format":"int32","type":["integer","null"]},"status":{"anyOf":[{"type":"string","enum":["enabled","disabled"]},{"type":"string"},{"type":"null"}]},"value":{"type":["string","null"]},"valueKey":{"type":["string","null"]}}},
"BaseInventoryAssociation":{"type":"object","properties":{"inventoryAssociationId":{"format":"uuid","type":"string"},"inventoryId":{"format":"uuid","type":["string","null"]}},"required":["inventoryAssociationId"]},
"BasePersonalDataResponse":{"type":"object","properties":{"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"id":{"format":"uuid","type":"string"},"name":{"type":"string"},"nameKey":{"type":"string"}},"required":["id","name","nameKey"]},
"BasicInventoryFilterRequest":{"type":"object","properties":{"filters":{"items":{"$ref":"#/$defs/CriteriaDefinition"},"type":"array"}}},
"BulkUpsertInventoryResponse":{"type":"object","properties":{"businessOwners":{"items":{"$ref":"#/$defs/ObjectReference"},"type":["array","null"]},"detailsUri":{"type":["string","null"]},"externalId":{"type":["string","null"]},"id":{"format":"uuid","type":"string"},"inventoryType":{"type":["string","null"]},"isNew":{"type":["boolean","null"]},"name":{"type":"string"},"new":{"type":["boolean","null"]},"number":{"format":"int64","type":["integer","null"]},"organization":{"anyOf":[{"$ref":"#/$defs/ObjectReference"},{"type":"null"}]}},"required":["name","id"]},
"CriteriaDefinition":{"type":"object","properties":{"attributeKey":{"type":"string"},"dataType":{"anyOf":[{"type":"number","enum":[0,1,2]},{"type":"number"}]},"date":{"$ref":"#/$defs/DateRange"},"operator":{"anyOf":[{"type":"string","enum":["EQUAL_TO","EQ","LT","GT","LE","GE","IN_BETWEEN","CONTAINS","DOES_NOT_CONTAIN"]},{"type":"string"}]},"values":{"items":{"type":"string"},"type":"array"}}},
"DataCategoryCreateUpdateRequest":{"type":"object","properties":{"description":{"maxLength":2000,"minLength":0,"type":"string"},"status":{"anyOf":[{"type":"string","enum":["Active","Inactive","Draft"]},{"type":"string"}]},"tagId":{"format":"uuid","type":"string"},"termId":{"format":"uuid","type":"string"},"value":{"maxLength":400,"minLength":0,"type":"string"}},"required":["value"]},
"DataCategoryResponse":{"type":"object","properties":{"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"id":{"format":"uuid","type":"string"},"name":{"type":"string"},"nameKey":{"type":"string"},"source":{"anyOf":[{"type":"string","enum":["SYSTEM","USER","IMPORTED"]},{"type":"string"},{"type":"null"}]}},"required":["id","name","nameKey"]},
"DataCategoryRow":{"type":"object","properties":{"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]},"source":{"anyOf":[{"type":"string","enum":["SYSTEM","USER","IMPORTED"]},{"type":"string"},{"type":"null"}]}},"additionalProperties":true},
"DataClassificationCreateUpdateRequest":{"type":"object","properties":{"description":{"maxLength":2000,"minLength":0,"type":"string"},"status":{"anyOf":[{"type":"string","enum":["Active","Inactive","Draft"]},{"type":"string"}]},"tagId":{"format":"uuid","type":"string"},"termId":{"format":"uuid","type":"string"},"value":{"maxLength":400,"minLength":0,"type":"string"}},"required":["value"]},
"DataClassificationResponse":{"type":"object","properties":{"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"id":{"format":"uuid","type":"string"},"name":{"type":"string"},"nameKey":{"type":"string"},"source":{"anyOf":[{"type":"string","enum":["SYSTEM","USER","IMPORTED"]},{"type":"string"},{"type":"null"}]}},"required":["id","name","nameKey"]},
"DataElementCreateRequest":{"type":"object","properties":{"assignToAllSubjects":{"type":"boolean"},"categories":{"items":{"$ref":"#/$defs/ObjectReferenceInput"},"minItems":1,"type":"array"},"classifications":{"items":{"$ref":"#/$defs/ObjectReferenceInput"},"type":"array"},"description":{"maxLength":2000,"minLength":0,"type":"string"},"status":{"anyOf":[{"type":"string","enum":["Active","Inactive","Draft"]},{"type":"string"}]},"subjects":{"items":{"$ref":"#/$defs/ObjectReferenceInput"},"type":"array"},"tagId":{"format":"uuid","type":"string"},"termId":{"format":"uuid","type":"string"},"value":{"maxLength":400,"minLength":0,"type":"string"}},"required":["categories","value"]},
"DataElementDetailedResponse":{"type":"object","properties":{"categories":{"items":{"$ref":"#/$defs/DataCategoryResponse"},"type":"array"},"classifications":{"items":{"$ref":"#/$defs/DataClassificationResponse"},"type":["array","null"]},"dataSubjectTypes":{"items":{"$ref":"#/$defs/BasePersonalDataResponse"},"type":["array","null"]},"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"id":{"format":"uuid","type":"string"},"name":{"type":"string"},"nameKey":{"type":"string"},"source":{"anyOf":[{"type":"string","enum":["SYSTEM","USER","IMPORTED"]},{"type":"string"},{"type":"null"}]},"status":{"anyOf":[{"type":"string","enum":["Active","Inactive","Draft"]},{"type":"string"},{"type":"null"}]},"visible":{"type":["boolean","null"]}},"required":["categories","id","name","nameKey"]},
"DataSubjectCreateUpdateRequest":{"type":"object","properties":{"description":{"maxLength":2000,"minLength":0,"type":"string"},"status":{"anyOf":[{"type":"string","enum":["Active","Inactive","Draft"]},{"type":"string"}]},"tagId":{"format":"uuid","type":"string"},"termId":{"format":"uuid","type":"string"},"value":{"maxLength":400,"minLength":0,"type":"string"}},"required":["value"]},
"DataSubjectResponse":{"type":"object","properties":{"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"id":{"format":"uuid","type":"string"},"name":{"type":"string"},"nameKey":{"type":"string"},"source":{"anyOf":[{"type":"string","enum":["SYSTEM","USER","IMPORTED"]},{"type":"string"},{"type":"null"}]},"visible":{"type":["boolean","null"]}},"required":["id","name","nameKey"]},
"DataSubjectRow":{"type":"object","properties":{"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]},"source":{"anyOf":[{"type":"string","enum":["SYSTEM","USER","IMPORTED"]},{"type":"string"},{"type":"null"}]},"visible":{"type":["boolean","null"]}},"additionalProperties":true},
"DateRange":{"type":"object","properties":{"fromDateValue":{"maxLength":60,"minLength":0,"type":"string"},"toDateValue":{"maxLength":60,"minLength":0,"type":"string"}},"required":["fromDateValue"]},
"EntityInventoryCreateRequest":{"type":"object","properties":{"name":{"minLength":1,"type":"string"},"organization":{"$ref":"#/$defs/InventoryReference"},"primaryOperatingLocation":{"$ref":"#/$defs/InventoryReference"},"externalId":{"type":"string"},"description":{"type":"string"},"location":{"type":"null","not":{}},"type":{"type":"null","not":{}}},"required":["name","organization","primaryOperatingLocation"]},
"IntakeQuestion":{"type":"object","properties":{"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]}}},
"InventoriesPaginatedListResponse":{"type":"object","properties":{"data":{"items":{"$ref":"#/$defs/Inventory"},"type":["array","null"]},"meta":{"anyOf":[{"$ref":"#/$defs/InventoriesPaginatedListResponseMeta"},{"type":"null"}]}}},
"InventoriesPaginatedListResponseMeta":{"type":"object","properties":{"page":{"anyOf":[{"$ref":"#/$defs/InventoriesPaginatedListResponsePage"},{"type":"null"}]}}},
"InventoriesPaginatedListResponsePage":{"type":"object","properties":{"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"size":{"format":"int32","type":["integer","null"]},"sort":{"items":{"$ref":"#/$defs/InventoriesPaginatedListResponseSort"},"type":["array","null"]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}},
"InventoriesPaginatedListResponseSort":{"type":"object","properties":{"direction":{"type":["string","null"]},"property":{"type":["string","null"]}}},
"Inventory":{"type":"object","properties":{"canViewDetails":{"type":["boolean","null"]},"createdBy":{"anyOf":[{"$ref":"#/$defs/ObjectReference"},{"type":"null"}]},"createdDate":{"format":"date-time","type":["string","null"]},"deletable":{"type":["boolean","null"]},"deletedBy":{"format":"uuid","type":["string","null"]},"deletedDate":{"format":"date-time","type":["string","null"]},"deletedReason":{"type":["string","null"]},"editable":{"type":["boolean","null"]},"externalId":{"type":["string","null"]},"id":{"format":"uuid","type":"string"},"inherentRiskLevel":{"anyOf":[{"type":"string","enum":["ZERO","LOW","MEDIUM","HIGH","VERY_HIGH"]},{"type":"string"},{"type":"null"}]},"inherentRiskScore":{"type":["number","null"]},"inheritFromMaster":{"type":["boolean","null"]},"integrationWorkflowId":{"type":["string","null"]},"inventoryDeleteType":{"anyOf":[{"type":"string","enum":["HARD","SOFT","NONE"]},{"type":"string"},{"type":"null"}]},"isGlobalAttributeConfigurationEnabled":{"type":["boolean","null"]},"isParent":{"type":["boolean","null"]},"masterRecord":{"type":["string","null"]},"name":{"type":["string","null"]},"number":{"format":"int64","type":["integer","null"]},"organization":{"anyOf":[{"$ref":"#/$defs/ObjectReference"},{"type":"null"}]},"parentInventoryId":{"format":"uuid","type":["string","null"]},"reviewType":{"type":["string","null"]},"riskLevel":{"anyOf":[{"type":"string","enum":["ZERO","LOW","MEDIUM","HIGH","VERY_HIGH"]},{"type":"string"},{"type":"null"}]},"riskScore":{"type":["number","null"]},"selectFields":{"type":["object","null"],"additionalProperties":{"items":{"$ref":"#/$defs/InventoryValue"},"type":"array"}},"similarRecord":{"anyOf":[{"$ref":"#/$defs/SimilarRecordDetail"},{"type":"null"}]},"sourceId":{"format":"uuid","type":["string","null"]},"sourceType":{"type":["string","null"]},"status":{"anyOf":[{"$ref":"#/$defs/KeyName"},{"type":"null"}]},"targetRiskLevel":{"anyOf":[{"type":"string","enum":["ZERO","LOW","MEDIUM","HIGH","VERY_HIGH"]},{"type":"string"},{"type":"null"}]},"targetRiskScore":{"type":["number","null"]},"textFields":{"type":["object","null"],"additionalProperties":{"type":"string"}},"totalHierarchyInherentRiskLevel":{"anyOf":[{"type":"string","enum":["ZERO","LOW","MEDIUM","HIGH","VERY_HIGH"]},{"type":"string"},{"type":"null"}]},"totalHierarchyInherentRiskScore":{"type":["number","null"]},"totalHierarchyRiskLevel":{"anyOf":[{"type":"string","enum":["ZERO","LOW","MEDIUM","HIGH","VERY_HIGH"]},{"type":"string"},{"type":"null"}]},"totalHierarchyRiskScore":{"type":["number","null"]},"totalHierarchyTargetRiskLevel":{"anyOf":[{"type":"string","enum":["ZERO","LOW","MEDIUM","HIGH","VERY_HIGH"]},{"type":"string"},{"type":"null"}]},"totalHierarchyTargetRiskScore":{"type":["number","null"]},"updatedBy":{"anyOf":[{"$ref":"#/$defs/ObjectReference"},{"type":"null"}]},"updatedDate":{"format":"date-time","type":["string","null"]},"workflow":{"anyOf":[{"$ref":"#/$defs/ObjectReference"},{"type":"null"}]},"workflowStage":{"anyOf":[{"$ref":"#/$defs/InventoryWorkflowStage"},{"type":"null"}]},"type":{"anyOf":[{"$ref":"#/$defs/ObjectReference"},{"type":"null"}]},"location":{"anyOf":[{"$ref":"#/$defs/ObjectReference"},{"type":"null"}]},"primaryOperatingLocation":{"anyOf":[{"$ref":"#/$defs/ObjectReference"},{"type":"null"}]},"isEditable":{"type":["boolean","null"]},"isDeletable":{"type":["boolean","null"]}},"required":["id"],"additionalProperties":true},
"InventoryAssociationCreateRequest":{"type":"object","properties":{"entityType":{"type":"string"},"id":{"format":"uuid","type":"string"},"relation":{"anyOf":[{"type":"string","enum":["ControllerLinkType","JointControllerLinkType","RelatedLinkType","RecipientOfSaleLinkType","SubProcessorLinkType","ProcessorLinkType","DestinationAccessLinkType","ProductOrServiceProviderLinkType","StorageProcessingLinkType","SourceCollectionLinkType"]},{"type":"string"}]}},"required":["id"]},
"InventoryAssociationRemoveRequest":{"type":"object","properties":{"inventoryAssociationId":{"format":"uuid","type":"string"}},"required":["inventoryAssociationId"]},
"InventoryAssociationRequest":{"type":"object","properties":{"relation":{"anyOf":[{"type":"string","enum":["ControllerLinkType","JointControllerLinkType","RelatedLinkType","RecipientOfSaleLinkType","SubProcessorLinkType","ProcessorLinkType","DestinationAccessLinkType","ProductOrServiceProviderLinkType","StorageProcessingLinkType","SourceCollectionLinkType"]},{"type":"string"}]}}},
"InventoryAssociationUpdateRequest":{"type":"object","properties":{"Ids":{"items":{"format":"uuid","type":"string"},"type":"array"},"InventoryType":{"anyOf":[{"type":"string","enum":["processing-activities","vendors","assets","entities"]},{"type":"string"}]},"relation":{"anyOf":[{"type":"string","enum":["ControllerLinkType","JointControllerLinkType","RelatedLinkType","RecipientOfSaleLinkType","SubProcessorLinkType","ProcessorLinkType","DestinationAccessLinkType","ProductOrServiceProviderLinkType","StorageProcessingLinkType","SourceCollectionLinkType"]},{"type":"string"}]}},"required":["Ids","InventoryType"]},
"InventoryAttributes":{"type":"object","additionalProperties":true},
"InventoryChanges":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"externalId":{"type":"string"},"organization":{"$ref":"#/$defs/InventoryReference"},"type":{"$ref":"#/$defs/InventoryTypeChoice"},"location":{"$ref":"#/$defs/InventoryReference"},"primaryOperatingLocation":{"$ref":"#/$defs/InventoryReference"},"status":{"$ref":"#/$defs/KeyNameInput"},"inventoryIds":{"type":"array","items":{"type":"string","format":"uuid"}},"inventoryRequest":{"$ref":"#/$defs/InventoryAttributes"}}},
"InventoryControlImplementationsRequest":{"type":"object","properties":{"controlIds":{"items":{"format":"uuid","type":"string"},"type":"array","uniqueItems":true},"status":{"anyOf":[{"type":"string","enum":["Implemented","Not Implemented","Partially Implemented","Not Applicable","Pending"]},{"type":"string"}]}},"required":["controlIds"]},
"InventoryLinkDetails":{"type":"object","properties":{"inventoryId":{"type":["string","null"],"format":"uuid"},"inventoryAssociationId":{"type":"string","format":"uuid"},"inventoryType":{"type":["string","null"]},"anchorInventoryId":{"type":["string","null"],"format":"uuid"},"inventoryAssociationTypeKey":{"type":["string","null"]},"inventoryAssociationType":{"type":["string","null"]},"name":{"type":["string","null"]},"organization":{"type":["string","null"]},"organizationId":{"type":["string","null"],"format":"uuid"},"type":{"type":["string","null"]},"typeKey":{"type":["string","null"]},"editable":{"type":["boolean","null"]}},"required":["inventoryAssociationId"]},
"InventoryReference":{"anyOf":[{"type":"object","properties":{"id":{"type":"string","format":"uuid"},"value":{"type":"string"},"valueKey":{"type":"string"}},"required":["id"]},{"type":"object","properties":{"id":{"type":"string","format":"uuid"},"value":{"type":"string"},"valueKey":{"type":"string"}},"required":["value"]}]},
"InventoryResult":{"type":"object","properties":{"data":{"anyOf":[{"$ref":"#/$defs/Inventory"},{"type":"null"}]}}},
"InventoryTypeChoice":{"anyOf":[{"type":"object","properties":{"id":{"type":"string","format":"uuid"},"value":{"type":"string"},"hint":{"type":"string"},"hintKey":{"type":"string"},"seeded":{"type":"boolean"},"sequence":{"type":"integer"}},"required":["id"]},{"type":"object","properties":{"id":{"type":"string","format":"uuid"},"value":{"type":"string"},"hint":{"type":"string"},"hintKey":{"type":"string"},"seeded":{"type":"boolean"},"sequence":{"type":"integer"}},"required":["value"]}]},
"InventoryValue":{"type":"object","properties":{"colorCode":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"key":{"type":["string","null"]},"selectionValue":{"type":["string","null"]},"value":{"type":["string","null"]},"valueKey":{"type":["string","null"]}}},
"InventoryValueInput":{"type":"object","properties":{"colorCode":{"type":"string"},"id":{"format":"uuid","type":["string","null"]},"key":{"type":"string"},"selectionValue":{"type":"string"},"value":{"type":["string","null"]},"valueKey":{"type":["string","null"]}}},
"InventoryWorkflowStage":{"type":"object","properties":{"badgeColor":{"type":["string","null"]},"stage":{"anyOf":[{"$ref":"#/$defs/ObjectReference"},{"type":"null"}]}}},
"KeyName":{"type":"object","properties":{"key":{"type":"string"},"name":{"type":["string","null"]}},"required":["key"]},
"KeyNameInput":{"type":"object","properties":{"key":{"type":"string"},"name":{"type":"string"}},"required":["key"]},
"ObjectReference":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]},"value":{"type":["string","null"]},"valueKey":{"type":["string","null"]}}},
"ObjectReferenceInput":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]},"value":{"type":["string","null"]},"valueKey":{"type":["string","null"]}}},
"PersonalDataLinkAttributesRequest":{"type":"object","properties":{"linkAttributes":{"additionalProperties":{"items":{"$ref":"#/$defs/InventoryValueInput"},"type":["array","null"]},"type":"object"}}},
"ProcessingActivityInventoryCreateRequest":{"type":"object","properties":{"name":{"minLength":1,"type":"string"},"organization":{"$ref":"#/$defs/InventoryReference"},"externalId":{"type":"string"},"description":{"type":"string"},"location":{"type":"null","not":{}},"type":{"type":"null","not":{}},"primaryOperatingLocation":{"type":"null","not":{}}},"required":["name","organization"]},
"SchemaSummary":{"type":"object","properties":{"description":{"type":["string","null"]},"id":{"type":"string"},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]},"uri":{"type":["string","null"]}},"required":["id"]},
"SimilarRecordDetail":{"type":"object","properties":{"hasAccessToSimilarRecord":{"type":["boolean","null"]},"id":{"format":"uuid","type":["string","null"]},"location":{"anyOf":[{"$ref":"#/$defs/ObjectReference"},{"type":"null"}]},"name":{"type":["string","null"]},"organization":{"anyOf":[{"$ref":"#/$defs/ObjectReference"},{"type":"null"}]}}},
"VendorInventoryCreateRequest":{"type":"object","properties":{"name":{"minLength":1,"type":"string"},"organization":{"$ref":"#/$defs/InventoryReference"},"type":{"$ref":"#/$defs/InventoryTypeChoice"},"externalId":{"type":"string"},"description":{"type":"string"},"location":{"type":"null","not":{}},"primaryOperatingLocation":{"type":"null","not":{}}},"required":["name","organization","type"]}
}`,
});
