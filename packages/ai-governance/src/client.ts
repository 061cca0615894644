// Generated from specs/snapshots/ai-governance.json. Do not edit; run pnpm generate.
import {
  type Operation,
  type PagedOperation,
  pageThrough,
  type Service,
  service,
  turnPages,
} from "@onetrust-client/core";
import { operations } from "./operations.js";
import type {
  AddAttributeToSchemaInput,
  AddOptionsToAttributeInput,
  AttributeInformation,
  CreateEntityInput,
  CreateRelationshipRecordBetweenEntitiesInput,
  CreateTaskInput,
  DeleteEntityInput,
  DisableAttributeInput,
  EnableAttributeInput,
  EntityInformation,
  EntityTypeInformation,
  GetBasicEntityDetailsInput,
  GetEntityInput,
  GetEntityTypeInput,
  GetFullEntityDetailsInput,
  GetListOfEntityTypesInput,
  GetListOfRelationshipRecordsByEntityInput,
  GetRelationshipRecordInput,
  GetTaskInput,
  LinkInformation,
  ModifyEntityInput,
  Page,
  paths,
  RemoveRelationshipRecordInput,
  TaskInformation,
  UpdateEntityWorkflowStageInput,
  UpdateTaskInput,
  WorkflowStageListInformation,
} from "./schema.js";

/** The operations of OneTrust's "AI Governance - AI Governance". */
export interface AiGovernance {
  /**
   * Add Attribute to Schema
   *
   * `POST /api/ai-governance/v1/schema-attributes`, accepts the scope `AI_GOVERNANCE` or `AI_GOVERNANCE_WRITE`
   */
  readonly addAttributeToSchema: Operation<[input: AddAttributeToSchemaInput], AttributeInformation>;

  /**
   * Add Options to Attribute
   *
   * `POST /api/ai-governance/v1/schema-attribute-options`, accepts the scope `AI_GOVERNANCE` or `AI_GOVERNANCE_WRITE`
   */
  readonly addOptionsToAttribute: Operation<[input: AddOptionsToAttributeInput], AttributeInformation>;

  /**
   * Create Entity
   *
   * `POST /api/ai-governance/v1/entities`, accepts the scope `AI_GOVERNANCE` or `AI_GOVERNANCE_WRITE`
   */
  readonly createEntity: Operation<[input: CreateEntityInput], EntityInformation>;

  /**
   * Create Relationship Record between Entities
   *
   * `POST /api/ai-governance/v1/links`, accepts the scope `AI_GOVERNANCE` or `AI_GOVERNANCE_WRITE`
   */
  readonly createRelationshipRecordBetweenEntities: Operation<
    [input: CreateRelationshipRecordBetweenEntitiesInput],
    LinkInformation
  >;

  /**
   * Create Task
   *
   * `POST /api/ai-governance/v1/tasks`, accepts the scope `AI_GOVERNANCE` or `AI_GOVERNANCE_WRITE`
   */
  readonly createTask: Operation<[input: CreateTaskInput], TaskInformation>;

  /**
   * Delete Entity
   *
   * `DELETE /api/ai-governance/v1/entities/{entityId}`, accepts the scope `AI_GOVERNANCE`
   */
  readonly deleteEntity: Operation<[input: DeleteEntityInput], void>;

  /**
   * Disable Attribute
   *
   * `PUT /api/ai-governance/v1/schema-attributes/{attributeId}/disable`, accepts the scope `AI_GOVERNANCE` or `AI_GOVERNANCE_WRITE`
   */
  readonly disableAttribute: Operation<[input: DisableAttributeInput], AttributeInformation>;

  /**
   * Enable Attribute
   *
   * `PUT /api/ai-governance/v1/schema-attributes/{attributeId}/enable`, accepts the scope `AI_GOVERNANCE` or `AI_GOVERNANCE_WRITE`
   */
  readonly enableAttribute: Operation<[input: EnableAttributeInput], AttributeInformation>;

  /**
   * Get Basic Entity Details
   *
   * `POST /api/ai-governance/v1/entity-basic-details/search`, accepts the scope `AI_GOVERNANCE`, `AI_GOVERNANCE_READ`, or `AI_GOVERNANCE_WRITE`
   */
  readonly getBasicEntityDetails: PagedOperation<[input?: GetBasicEntityDetailsInput], Page, unknown>;

  /**
   * Get Entity
   *
   * `GET /api/ai-governance/v1/entities/{entityId}`, accepts the scope `AI_GOVERNANCE`, `AI_GOVERNANCE_READ`, or `AI_GOVERNANCE_WRITE`
   */
  readonly getEntity: Operation<[input: GetEntityInput], EntityInformation>;

  /**
   * Get Entity Type
   *
   * `GET /api/ai-governance/v1/entity-types/{entityTypeId}`, accepts the scope `AI_GOVERNANCE`, `AI_GOVERNANCE_READ`, or `AI_GOVERNANCE_WRITE`
   */
  readonly getEntityType: Operation<[input: GetEntityTypeInput], EntityTypeInformation>;

  /**
   * Get Full Entity Details
   *
   * `POST /api/ai-governance/v1/entities/search`, accepts the scope `AI_GOVERNANCE`, `AI_GOVERNANCE_READ`, or `AI_GOVERNANCE_WRITE`
   */
  readonly getFullEntityDetails: PagedOperation<[input?: GetFullEntityDetailsInput], Page, unknown>;

  /**
   * Get List of Entity Types
   *
   * `POST /api/ai-governance/v1/entity-types/search`, accepts the scope `AI_GOVERNANCE`, `AI_GOVERNANCE_READ`, or `AI_GOVERNANCE_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/findallbytypeandcriteriausingpost_1
   */
  readonly getListOfEntityTypes: PagedOperation<[input?: GetListOfEntityTypesInput], Page, unknown>;

  /**
   * Get List of Relationship Records by Entity
   *
   * `POST /api/ai-governance/v1/linked-entity-types/entity-types/names/{entityTypeName}/entities/{entityId}/links/pages`, accepts the scope `AI_GOVERNANCE` or `AI_GOVERNANCE_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getrelatedentitiesforanentityusingpost
   */
  readonly getListOfRelationshipRecordsByEntity: PagedOperation<
    [input: GetListOfRelationshipRecordsByEntityInput],
    Page,
    unknown
  >;

  /**
   * Get Relationship Record
   *
   * `GET /api/ai-governance/v1/links/{linkId}`, accepts the scope `AI_GOVERNANCE`, `AI_GOVERNANCE_READ`, or `AI_GOVERNANCE_WRITE`
   */
  readonly getRelationshipRecord: Operation<[input: GetRelationshipRecordInput], LinkInformation>;

  /**
   * Get Task
   *
   * `GET /api/ai-governance/v1/tasks/{taskId}`, accepts the scope `AI_GOVERNANCE`, `AI_GOVERNANCE_READ`, or `AI_GOVERNANCE_WRITE`
   */
  readonly getTask: Operation<[input: GetTaskInput], TaskInformation>;

  /**
   * Modify Entity
   *
   * `PATCH /api/ai-governance/v1/entities/{entityId}`, accepts the scope `AI_GOVERNANCE` or `AI_GOVERNANCE_WRITE`
   */
  readonly modifyEntity: Operation<[input: ModifyEntityInput], EntityInformation>;

  /**
   * Remove Relationship Record
   *
   * `DELETE /api/ai-governance/v1/links/{linkId}`, accepts the scope `AI_GOVERNANCE`
   */
  readonly removeRelationshipRecord: Operation<[input: RemoveRelationshipRecordInput], void>;

  /**
   * Update Entity Workflow Stage
   *
   * `POST /api/ai-governance/v1/assignments/entities/{entityId}/types/{type}/stage`, accepts the scope `AI_GOVERNANCE` or `AI_GOVERNANCE_WRITE`
   */
  readonly updateEntityWorkflowStage: Operation<[input: UpdateEntityWorkflowStageInput], WorkflowStageListInformation>;

  /**
   * Update Task
   *
   * `PUT /api/ai-governance/v1/tasks/{taskId}`, accepts the scope `AI_GOVERNANCE` or `AI_GOVERNANCE_WRITE`
   */
  readonly updateTask: Operation<[input: UpdateTaskInput], TaskInformation>;
}

/** Binds the operations of OneTrust's "AI Governance - AI Governance" to a connection. */
export const aiGovernance: Service<AiGovernance, paths> = service("tenant", operations, pageThrough(turnPages));
