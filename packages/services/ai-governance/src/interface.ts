// Generated from specs/snapshots/ai-governance.json. Do not edit; run pnpm generate.
import type { Operation, PagedOperation } from "@onetrust-client/core";
import type {
  AddAttributeToSchemaInput,
  AddOptionsToAttributeInput,
  Attribute,
  CreateEntityInput,
  CreateRelationshipRecordInput,
  CreateTaskInput,
  DeleteEntityInput,
  DisableAttributeInput,
  EnableAttributeInput,
  Entity,
  EntityRow,
  EntityRowPage,
  EntityType,
  EntityTypeRow,
  EntityTypeRowPage,
  GetEntityInput,
  GetEntityTypeInput,
  GetRelationshipRecordInput,
  GetTaskInput,
  Link,
  LinkRow,
  LinkRowPage,
  ListEntityTypesInput,
  ListRelationshipRecordsByEntityInput,
  ModifyEntityInput,
  RemoveRelationshipRecordInput,
  SearchBasicEntityDetailsInput,
  SearchEntitiesInput,
  Task,
  UpdateEntityWorkflowStageInput,
  UpdateTaskInput,
  WorkflowStageList,
} from "./schema.js";

/** The operations of OneTrust's "AI Governance - AI Governance". */
export interface AiGovernance {
  /**
   * Add Attribute to Schema
   *
   * `POST /api/ai-governance/v1/schema-attributes`, scope `AI_GOVERNANCE` or `AI_GOVERNANCE_WRITE`
   *
   * Returns `Attribute`. Not safe to repeat: it may take effect twice.
   */
  readonly addAttributeToSchema: Operation<[input: AddAttributeToSchemaInput], Attribute>;

  /**
   * Add Options to Attribute
   *
   * `POST /api/ai-governance/v1/schema-attribute-options`, scope `AI_GOVERNANCE` or `AI_GOVERNANCE_WRITE`
   *
   * Returns `Attribute`. Not safe to repeat: it may take effect twice.
   */
  readonly addOptionsToAttribute: Operation<[input: AddOptionsToAttributeInput], Attribute>;

  /**
   * Create Entity
   *
   * `POST /api/ai-governance/v1/entities`, scope `AI_GOVERNANCE` or `AI_GOVERNANCE_WRITE`
   *
   * Returns `Entity`. Not safe to repeat: it may take effect twice.
   */
  readonly createEntity: Operation<[input: CreateEntityInput], Entity>;

  /**
   * Create Relationship Record between Entities
   *
   * `POST /api/ai-governance/v1/links`, scope `AI_GOVERNANCE` or `AI_GOVERNANCE_WRITE`
   *
   * Returns `Link`. Not safe to repeat: it may take effect twice.
   */
  readonly createRelationshipRecord: Operation<[input: CreateRelationshipRecordInput], Link>;

  /**
   * Create Task
   *
   * `POST /api/ai-governance/v1/tasks`, scope `AI_GOVERNANCE` or `AI_GOVERNANCE_WRITE`
   *
   * Returns `Task`. Not safe to repeat: it may take effect twice.
   */
  readonly createTask: Operation<[input: CreateTaskInput], Task>;

  /**
   * Delete Entity
   *
   * `DELETE /api/ai-governance/v1/entities/{entityId}`, scope `AI_GOVERNANCE`
   *
   * Returns nothing. Safe to repeat.
   */
  readonly deleteEntity: Operation<[input: DeleteEntityInput], void>;

  /**
   * Disable Attribute
   *
   * `PUT /api/ai-governance/v1/schema-attributes/{attributeId}/disable`, scope `AI_GOVERNANCE` or `AI_GOVERNANCE_WRITE`
   *
   * Returns `Attribute`. Safe to repeat.
   */
  readonly disableAttribute: Operation<[input: DisableAttributeInput], Attribute>;

  /**
   * Enable Attribute
   *
   * `PUT /api/ai-governance/v1/schema-attributes/{attributeId}/enable`, scope `AI_GOVERNANCE` or `AI_GOVERNANCE_WRITE`
   *
   * Returns `Attribute`. Safe to repeat.
   */
  readonly enableAttribute: Operation<[input: EnableAttributeInput], Attribute>;

  /**
   * Get Entity
   *
   * `GET /api/ai-governance/v1/entities/{entityId}`, scope `AI_GOVERNANCE`, `AI_GOVERNANCE_READ`, or `AI_GOVERNANCE_WRITE`
   *
   * Returns `Entity`.
   */
  readonly getEntity: Operation<[input: GetEntityInput], Entity>;

  /**
   * Get Entity Type
   *
   * `GET /api/ai-governance/v1/entity-types/{entityTypeId}`, scope `AI_GOVERNANCE`, `AI_GOVERNANCE_READ`, or `AI_GOVERNANCE_WRITE`
   *
   * Returns `EntityType`.
   */
  readonly getEntityType: Operation<[input: GetEntityTypeInput], EntityType>;

  /**
   * Get Relationship Record
   *
   * `GET /api/ai-governance/v1/links/{linkId}`, scope `AI_GOVERNANCE`, `AI_GOVERNANCE_READ`, or `AI_GOVERNANCE_WRITE`
   *
   * Returns `Link`.
   */
  readonly getRelationshipRecord: Operation<[input: GetRelationshipRecordInput], Link>;

  /**
   * Get Task
   *
   * `GET /api/ai-governance/v1/tasks/{taskId}`, scope `AI_GOVERNANCE`, `AI_GOVERNANCE_READ`, or `AI_GOVERNANCE_WRITE`
   *
   * Returns `Task`.
   */
  readonly getTask: Operation<[input: GetTaskInput], Task>;

  /**
   * Get List of Entity Types
   *
   * `POST /api/ai-governance/v1/entity-types/search`, scope `AI_GOVERNANCE`, `AI_GOVERNANCE_READ`, or `AI_GOVERNANCE_WRITE`
   *
   * Paged list of `EntityTypeRow`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/findallbytypeandcriteriausingpost_1
   */
  readonly listEntityTypes: PagedOperation<[input?: ListEntityTypesInput], EntityTypeRowPage, EntityTypeRow>;

  /**
   * Get List of Relationship Records by Entity
   *
   * `POST /api/ai-governance/v1/linked-entity-types/entity-types/names/{entityTypeName}/entities/{entityId}/links/pages`, scope `AI_GOVERNANCE` or `AI_GOVERNANCE_READ`
   *
   * Paged list of `LinkRow`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/getrelatedentitiesforanentityusingpost
   */
  readonly listRelationshipRecordsByEntity: PagedOperation<
    [input: ListRelationshipRecordsByEntityInput],
    LinkRowPage,
    LinkRow
  >;

  /**
   * Modify Entity
   *
   * `PATCH /api/ai-governance/v1/entities/{entityId}`, scope `AI_GOVERNANCE` or `AI_GOVERNANCE_WRITE`
   *
   * Returns `Entity`. Not safe to repeat: it may take effect twice.
   */
  readonly modifyEntity: Operation<[input: ModifyEntityInput], Entity>;

  /**
   * Remove Relationship Record
   *
   * `DELETE /api/ai-governance/v1/links/{linkId}`, scope `AI_GOVERNANCE`
   *
   * Returns nothing. Safe to repeat.
   */
  readonly removeRelationshipRecord: Operation<[input: RemoveRelationshipRecordInput], void>;

  /**
   * Get Basic Entity Details
   *
   * `POST /api/ai-governance/v1/entity-basic-details/search`, scope `AI_GOVERNANCE`, `AI_GOVERNANCE_READ`, or `AI_GOVERNANCE_WRITE`
   *
   * Paged list of `EntityRow`. Safe to repeat.
   */
  readonly searchBasicEntityDetails: PagedOperation<[input?: SearchBasicEntityDetailsInput], EntityRowPage, EntityRow>;

  /**
   * Get Full Entity Details
   *
   * `POST /api/ai-governance/v1/entities/search`, scope `AI_GOVERNANCE`, `AI_GOVERNANCE_READ`, or `AI_GOVERNANCE_WRITE`
   *
   * Paged list of `EntityRow`. Safe to repeat.
   */
  readonly searchEntities: PagedOperation<[input?: SearchEntitiesInput], EntityRowPage, EntityRow>;

  /**
   * Update Entity Workflow Stage
   *
   * `POST /api/ai-governance/v1/assignments/entities/{entityId}/types/{type}/stage`, scope `AI_GOVERNANCE` or `AI_GOVERNANCE_WRITE`
   *
   * Returns `WorkflowStageList`. Not safe to repeat: it may take effect twice.
   */
  readonly updateEntityWorkflowStage: Operation<[input: UpdateEntityWorkflowStageInput], WorkflowStageList>;

  /**
   * Update Task
   *
   * `PUT /api/ai-governance/v1/tasks/{taskId}`, scope `AI_GOVERNANCE` or `AI_GOVERNANCE_WRITE`
   *
   * Returns `Task`. Safe to repeat.
   */
  readonly updateTask: Operation<[input: UpdateTaskInput], Task>;
}
