// Generated from specs/snapshots/platform-object-manager.json. Do not edit; run pnpm generate.
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
  CreateModelObjectInput,
  CreateObjectInput,
  CreateProjectObjectInput,
  CreateRelationshipRecordBetweenObjectsInput,
  CreateRelationshipTypeBetweenObjectsInput,
  CreateTaskInput,
  DeleteModelObjectInput,
  DeleteObjectInput,
  DeleteProjectObjectInput,
  DisableAttributeInput,
  EnableAttributeInput,
  EnableCustomObjectTypeByIdInput,
  EnableCustomObjectTypeByNameInput,
  EntityIdentifierInformation,
  EntityInformation,
  EntityTypeInformation,
  GetBasicModelObjectDetailsInput,
  GetBasicObjectDetailsInput,
  GetBasicProjectObjectDetailsInput,
  GetFullObjectDetailsInput,
  GetListOfObjectTypesInput,
  GetListOfRelationshipLinkTypesInput,
  GetModelObjectDetailsInput,
  GetModelObjectInput,
  GetObjectInput,
  GetObjectTypeByIdInput,
  GetObjectTypeByNameInput,
  GetProjectObjectDetailsInput,
  GetProjectObjectInput,
  GetRelationshipRecordInput,
  GetRelationshipTypeInput,
  GetTaskInput,
  LinkInformation,
  LinkTypeDetailedInformation,
  LinkTypeInformation,
  ModifyCustomObjectTypeByIdInput,
  ModifyCustomObjectTypeByNameInput,
  ModifyModelObjectInput,
  ModifyObjectInput,
  ModifyProjectObjectInput,
  Page,
  PageEntityIdentifierInformation,
  PageEntityInformation,
  PageEntityTypeInformation,
  PageLinkTypeDetailedInformation,
  paths,
  RemoveRelationshipRecordInput,
  TaskInformation,
  UpdateTaskInput,
} from "./schema.js";

/** The operations of OneTrust's "Platform - Object Manager". */
export interface ObjectManager {
  /**
   * Add Attribute to Schema
   *
   * `POST /api/custom-entity/v1/schema-attributes`, accepts the scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   */
  readonly addAttributeToSchema: Operation<[input: AddAttributeToSchemaInput], AttributeInformation>;

  /**
   * Add Options to Attribute
   *
   * `POST /api/custom-entity/v1/schema-attribute-options`, accepts the scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   */
  readonly addOptionsToAttribute: Operation<[input: AddOptionsToAttributeInput], AttributeInformation>;

  /**
   * Create Model Object
   *
   * `POST /api/custom-entity/v2/models`, accepts the scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/createmodelusingpost
   */
  readonly createModelObject: Operation<[input: CreateModelObjectInput], EntityInformation>;

  /**
   * Create Object
   *
   * `POST /api/custom-entity/v1/entities`, accepts the scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   */
  readonly createObject: Operation<[input: CreateObjectInput], EntityInformation>;

  /**
   * Create Project Object
   *
   * `POST /api/custom-entity/v1/projects`, accepts the scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/createprojectusingpost
   */
  readonly createProjectObject: Operation<[input: CreateProjectObjectInput], EntityInformation>;

  /**
   * Create Relationship Record between Objects
   *
   * `POST /api/custom-entity/v1/links`, accepts the scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   */
  readonly createRelationshipRecordBetweenObjects: Operation<
    [input: CreateRelationshipRecordBetweenObjectsInput],
    LinkInformation
  >;

  /**
   * Create Relationship Type between Objects
   *
   * `POST /api/custom-entity/v1/entity-link-types`, accepts the scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/createcustomlinktypeusingpost
   */
  readonly createRelationshipTypeBetweenObjects: Operation<
    [input: CreateRelationshipTypeBetweenObjectsInput],
    LinkTypeDetailedInformation
  >;

  /**
   * Create Task
   *
   * `POST /api/custom-entity/v1/tasks`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   */
  readonly createTask: Operation<[input: CreateTaskInput], TaskInformation>;

  /**
   * Delete Model Object
   *
   * `DELETE /api/custom-entity/v2/models/{entityId}`, accepts the scope `OBJECT_MANAGER`
   * @see https://developer.onetrust.com/onetrust/reference/deletemodelusingdelete
   */
  readonly deleteModelObject: Operation<[input: DeleteModelObjectInput], void>;

  /**
   * Delete Object
   *
   * `DELETE /api/custom-entity/v1/entities/{entityId}`, accepts the scope `OBJECT_MANAGER`
   */
  readonly deleteObject: Operation<[input: DeleteObjectInput], void>;

  /**
   * Delete Project Object
   *
   * `DELETE /api/custom-entity/v1/projects/{entityId}`, accepts the scope `OBJECT_MANAGER`
   * @see https://developer.onetrust.com/onetrust/reference/deleteprojectusingdelete
   */
  readonly deleteProjectObject: Operation<[input: DeleteProjectObjectInput], void>;

  /**
   * Disable Attribute
   *
   * `PUT /api/custom-entity/v1/schema-attributes/{attributeId}/disable`, accepts the scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   */
  readonly disableAttribute: Operation<[input: DisableAttributeInput], AttributeInformation>;

  /**
   * Enable Attribute
   *
   * `PUT /api/custom-entity/v1/schema-attributes/{attributeId}/enable`, accepts the scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   */
  readonly enableAttribute: Operation<[input: EnableAttributeInput], AttributeInformation>;

  /**
   * Enable Custom Object Type by ID
   *
   * `PUT /api/custom-entity/v1/entity-types/{entityTypeId}/enable`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/enabledcustomentitytypeusingput
   */
  readonly enableCustomObjectTypeById: Operation<[input: EnableCustomObjectTypeByIdInput], void>;

  /**
   * Enable Custom Object Type by Name
   *
   * `PUT /api/custom-entity/v1/entity-types/names/{entityTypeName}/enable`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/enabledcustomentitytypeusingput_1
   */
  readonly enableCustomObjectTypeByName: Operation<[input: EnableCustomObjectTypeByNameInput], void>;

  /**
   * Get Basic Model Object Details
   *
   * `POST /api/custom-entity/v2/models/basic-details/search`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/findmodelbasicdetailsbyquerycriteriausingpost
   */
  readonly getBasicModelObjectDetails: PagedOperation<
    [input?: GetBasicModelObjectDetailsInput],
    PageEntityIdentifierInformation,
    EntityIdentifierInformation
  >;

  /**
   * Get Basic Object Details
   *
   * `POST /api/custom-entity/v1/entity-basic-details/search`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   */
  readonly getBasicObjectDetails: PagedOperation<[input: GetBasicObjectDetailsInput], Page, unknown>;

  /**
   * Get Basic Project Object Details
   *
   * `POST /api/custom-entity/v1/projects/basic-details/search`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/findprojectbasicdetailsbyquerycriteriausingpost
   */
  readonly getBasicProjectObjectDetails: PagedOperation<
    [input?: GetBasicProjectObjectDetailsInput],
    PageEntityIdentifierInformation,
    EntityIdentifierInformation
  >;

  /**
   * Get Full Object Details
   *
   * `POST /api/custom-entity/v1/entities/search`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   */
  readonly getFullObjectDetails: PagedOperation<
    [input?: GetFullObjectDetailsInput],
    PageEntityInformation,
    EntityInformation
  >;

  /**
   * Get List of Object Types
   *
   * `POST /api/custom-entity/v1/entity-types/search`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/findallbytypeandcriteriausingpost
   */
  readonly getListOfObjectTypes: PagedOperation<
    [input?: GetListOfObjectTypesInput],
    PageEntityTypeInformation,
    EntityTypeInformation
  >;

  /**
   * Get List of Relationship Link Types
   *
   * `POST /api/custom-entity/v1/entity-link-types/search`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/findallbylinktypeandcriteriausingpost
   */
  readonly getListOfRelationshipLinkTypes: PagedOperation<
    [input?: GetListOfRelationshipLinkTypesInput],
    PageLinkTypeDetailedInformation,
    LinkTypeDetailedInformation
  >;

  /**
   * Get Model Object
   *
   * `GET /api/custom-entity/v2/models/{entityId}`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/getmodelusingget
   */
  readonly getModelObject: Operation<[input: GetModelObjectInput], EntityInformation>;

  /**
   * Get Model Object Details
   *
   * `POST /api/custom-entity/v2/models/search`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/findmodelsbylistcriteriausingpost
   */
  readonly getModelObjectDetails: PagedOperation<
    [input?: GetModelObjectDetailsInput],
    PageEntityInformation,
    EntityInformation
  >;

  /**
   * Get Object
   *
   * `GET /api/custom-entity/v1/entities/{entityId}`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   */
  readonly getObject: Operation<[input: GetObjectInput], EntityInformation>;

  /**
   * Get Object Type by ID
   *
   * `GET /api/custom-entity/v1/entity-types/{entityTypeId}`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/getentitytypeinformationusingget
   */
  readonly getObjectTypeById: Operation<[input: GetObjectTypeByIdInput], EntityTypeInformation>;

  /**
   * Get Object Type by Name
   *
   * `GET /api/custom-entity/v1/entity-types/names/{entityTypeName}`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   */
  readonly getObjectTypeByName: Operation<[input: GetObjectTypeByNameInput], EntityTypeInformation>;

  /**
   * Get Project Object
   *
   * `GET /api/custom-entity/v1/projects/{entityId}`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/getprojectusingget
   */
  readonly getProjectObject: Operation<[input: GetProjectObjectInput], EntityInformation>;

  /**
   * Get Project Object Details
   *
   * `POST /api/custom-entity/v1/projects/search`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/findprojectsbylistcriteriausingpost
   */
  readonly getProjectObjectDetails: PagedOperation<
    [input?: GetProjectObjectDetailsInput],
    PageEntityInformation,
    EntityInformation
  >;

  /**
   * Get Relationship Record
   *
   * `GET /api/custom-entity/v1/links/{linkId}`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   */
  readonly getRelationshipRecord: Operation<[input: GetRelationshipRecordInput], LinkInformation>;

  /**
   * Get Relationship Type
   *
   * `GET /api/custom-entity/v1/entity-link-types/{entityLinkTypeId}`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/getlinktypeusingget
   */
  readonly getRelationshipType: Operation<[input: GetRelationshipTypeInput], LinkTypeInformation>;

  /**
   * Get Task
   *
   * `GET /api/custom-entity/v1/tasks/{taskId}`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   */
  readonly getTask: Operation<[input: GetTaskInput], TaskInformation>;

  /**
   * Modify Custom Object Type by ID
   *
   * `PATCH /api/custom-entity/v1/entity-types/{entityTypeId}`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/updatecustomentitytypeusingpatch
   */
  readonly modifyCustomObjectTypeById: Operation<[input: ModifyCustomObjectTypeByIdInput], EntityTypeInformation>;

  /**
   * Modify Custom Object Type by Name
   *
   * `PATCH /api/custom-entity/v1/entity-types/names/{entityTypeName}`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/updatecustomentitytypeusingpatch_1
   */
  readonly modifyCustomObjectTypeByName: Operation<[input: ModifyCustomObjectTypeByNameInput], EntityTypeInformation>;

  /**
   * Modify Model Object
   *
   * `PUT /api/custom-entity/v2/models/{entityId}`, accepts the scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/updatemodelusingput
   */
  readonly modifyModelObject: Operation<[input: ModifyModelObjectInput], EntityInformation>;

  /**
   * Modify Object
   *
   * `PATCH /api/custom-entity/v1/entities/{entityId}`, accepts the scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   */
  readonly modifyObject: Operation<[input: ModifyObjectInput], EntityInformation>;

  /**
   * Modify Project Object
   *
   * `PUT /api/custom-entity/v1/projects/{entityId}`, accepts the scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/updateprojectusingput
   */
  readonly modifyProjectObject: Operation<[input: ModifyProjectObjectInput], EntityInformation>;

  /**
   * Remove Relationship Record
   *
   * `DELETE /api/custom-entity/v1/links/{linkId}`, accepts the scope `OBJECT_MANAGER`
   */
  readonly removeRelationshipRecord: Operation<[input: RemoveRelationshipRecordInput], void>;

  /**
   * Update Task
   *
   * `PUT /api/custom-entity/v1/tasks/{taskId}`, accepts the scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   */
  readonly updateTask: Operation<[input: UpdateTaskInput], TaskInformation>;
}

/** Binds the operations of OneTrust's "Platform - Object Manager" to a connection. */
export const objectManager: Service<ObjectManager, paths> = service("tenant", operations, pageThrough(turnPages));
