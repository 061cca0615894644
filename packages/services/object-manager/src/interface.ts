// Generated from specs/snapshots/platform-object-manager.json. Do not edit; run pnpm generate.
import type { Operation, PagedOperation } from "@onetrust-client/core";
import type {
  AddAttributeToSchemaInput,
  AddOptionsToAttributeInput,
  Attribute,
  CreateModelObjectInput,
  CreateObjectInput,
  CreateProjectObjectInput,
  CreateRelationshipRecordInput,
  CreateRelationshipTypeInput,
  CreateTaskInput,
  DeleteModelObjectInput,
  DeleteObjectInput,
  DeleteProjectObjectInput,
  DetailedLinkType,
  DetailedLinkTypePage,
  DisableAttributeInput,
  EnableAttributeInput,
  EnableCustomObjectTypeByIdInput,
  EnableCustomObjectTypeByNameInput,
  Entity,
  EntityIdentifier,
  EntityIdentifierPage,
  EntityPage,
  EntityRow,
  EntityRowPage,
  EntityType,
  EntityTypePage,
  GetModelObjectInput,
  GetObjectInput,
  GetObjectTypeByIdInput,
  GetObjectTypeByNameInput,
  GetProjectObjectInput,
  GetRelationshipRecordInput,
  GetRelationshipTypeInput,
  GetTaskInput,
  Link,
  LinkType,
  ListObjectTypesInput,
  ListRelationshipTypesInput,
  ModifyCustomObjectTypeByIdInput,
  ModifyCustomObjectTypeByNameInput,
  ModifyModelObjectInput,
  ModifyObjectInput,
  ModifyProjectObjectInput,
  RemoveRelationshipRecordInput,
  SearchBasicModelObjectDetailsInput,
  SearchBasicObjectDetailsInput,
  SearchBasicProjectObjectDetailsInput,
  SearchModelObjectsInput,
  SearchObjectsInput,
  SearchProjectObjectsInput,
  Task,
  UpdateTaskInput,
} from "./schema.js";

/** The operations of OneTrust's "Platform - Object Manager". */
export interface ObjectManager {
  /**
   * Add Attribute to Schema
   *
   * `POST /api/custom-entity/v1/schema-attributes`, scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   *
   * Returns `Attribute`. Not safe to repeat: it may take effect twice.
   */
  readonly addAttributeToSchema: Operation<[input: AddAttributeToSchemaInput], Attribute>;

  /**
   * Add Options to Attribute
   *
   * `POST /api/custom-entity/v1/schema-attribute-options`, scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   *
   * Returns `Attribute`. Not safe to repeat: it may take effect twice.
   */
  readonly addOptionsToAttribute: Operation<[input: AddOptionsToAttributeInput], Attribute>;

  /**
   * Create Model Object
   *
   * `POST /api/custom-entity/v2/models`, scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   *
   * Returns `Entity`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createmodelusingpost
   */
  readonly createModelObject: Operation<[input: CreateModelObjectInput], Entity>;

  /**
   * Create Object
   *
   * `POST /api/custom-entity/v1/entities`, scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   *
   * Returns `Entity`. Not safe to repeat: it may take effect twice.
   */
  readonly createObject: Operation<[input: CreateObjectInput], Entity>;

  /**
   * Create Project Object
   *
   * `POST /api/custom-entity/v1/projects`, scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   *
   * Returns `Entity`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createprojectusingpost
   */
  readonly createProjectObject: Operation<[input: CreateProjectObjectInput], Entity>;

  /**
   * Create Relationship Record between Objects
   *
   * `POST /api/custom-entity/v1/links`, scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   *
   * Returns `Link`. Not safe to repeat: it may take effect twice.
   */
  readonly createRelationshipRecord: Operation<[input: CreateRelationshipRecordInput], Link>;

  /**
   * Create Relationship Type between Objects
   *
   * `POST /api/custom-entity/v1/entity-link-types`, scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   *
   * Returns `DetailedLinkType`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createcustomlinktypeusingpost
   */
  readonly createRelationshipType: Operation<[input: CreateRelationshipTypeInput], DetailedLinkType>;

  /**
   * Create Task
   *
   * `POST /api/custom-entity/v1/tasks`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Returns `Task`. Not safe to repeat: it may take effect twice.
   */
  readonly createTask: Operation<[input: CreateTaskInput], Task>;

  /**
   * Delete Model Object
   *
   * `DELETE /api/custom-entity/v2/models/{entityId}`, scope `OBJECT_MANAGER`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deletemodelusingdelete
   */
  readonly deleteModelObject: Operation<[input: DeleteModelObjectInput], void>;

  /**
   * Delete Object
   *
   * `DELETE /api/custom-entity/v1/entities/{entityId}`, scope `OBJECT_MANAGER`
   *
   * Returns nothing. Safe to repeat.
   */
  readonly deleteObject: Operation<[input: DeleteObjectInput], void>;

  /**
   * Delete Project Object
   *
   * `DELETE /api/custom-entity/v1/projects/{entityId}`, scope `OBJECT_MANAGER`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deleteprojectusingdelete
   */
  readonly deleteProjectObject: Operation<[input: DeleteProjectObjectInput], void>;

  /**
   * Disable Attribute
   *
   * `PUT /api/custom-entity/v1/schema-attributes/{attributeId}/disable`, scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   *
   * Returns `Attribute`. Safe to repeat.
   */
  readonly disableAttribute: Operation<[input: DisableAttributeInput], Attribute>;

  /**
   * Enable Attribute
   *
   * `PUT /api/custom-entity/v1/schema-attributes/{attributeId}/enable`, scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   *
   * Returns `Attribute`. Safe to repeat.
   */
  readonly enableAttribute: Operation<[input: EnableAttributeInput], Attribute>;

  /**
   * Enable Custom Object Type by ID
   *
   * `PUT /api/custom-entity/v1/entity-types/{entityTypeId}/enable`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/enabledcustomentitytypeusingput
   */
  readonly enableCustomObjectTypeById: Operation<[input: EnableCustomObjectTypeByIdInput], void>;

  /**
   * Enable Custom Object Type by Name
   *
   * `PUT /api/custom-entity/v1/entity-types/names/{entityTypeName}/enable`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/enabledcustomentitytypeusingput_1
   */
  readonly enableCustomObjectTypeByName: Operation<[input: EnableCustomObjectTypeByNameInput], void>;

  /**
   * Get Model Object
   *
   * `GET /api/custom-entity/v2/models/{entityId}`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Returns `Entity`.
   * @see https://developer.onetrust.com/onetrust/reference/getmodelusingget
   */
  readonly getModelObject: Operation<[input: GetModelObjectInput], Entity>;

  /**
   * Get Object
   *
   * `GET /api/custom-entity/v1/entities/{entityId}`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Returns `Entity`.
   */
  readonly getObject: Operation<[input: GetObjectInput], Entity>;

  /**
   * Get Object Type by ID
   *
   * `GET /api/custom-entity/v1/entity-types/{entityTypeId}`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Returns `EntityType`.
   * @see https://developer.onetrust.com/onetrust/reference/getentitytypeinformationusingget
   */
  readonly getObjectTypeById: Operation<[input: GetObjectTypeByIdInput], EntityType>;

  /**
   * Get Object Type by Name
   *
   * `GET /api/custom-entity/v1/entity-types/names/{entityTypeName}`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Returns `EntityType`.
   */
  readonly getObjectTypeByName: Operation<[input: GetObjectTypeByNameInput], EntityType>;

  /**
   * Get Project Object
   *
   * `GET /api/custom-entity/v1/projects/{entityId}`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Returns `Entity`.
   * @see https://developer.onetrust.com/onetrust/reference/getprojectusingget
   */
  readonly getProjectObject: Operation<[input: GetProjectObjectInput], Entity>;

  /**
   * Get Relationship Record
   *
   * `GET /api/custom-entity/v1/links/{linkId}`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Returns `Link`.
   */
  readonly getRelationshipRecord: Operation<[input: GetRelationshipRecordInput], Link>;

  /**
   * Get Relationship Type
   *
   * `GET /api/custom-entity/v1/entity-link-types/{entityLinkTypeId}`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Returns `LinkType`.
   * @see https://developer.onetrust.com/onetrust/reference/getlinktypeusingget
   */
  readonly getRelationshipType: Operation<[input: GetRelationshipTypeInput], LinkType>;

  /**
   * Get Task
   *
   * `GET /api/custom-entity/v1/tasks/{taskId}`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Returns `Task`.
   */
  readonly getTask: Operation<[input: GetTaskInput], Task>;

  /**
   * Get List of Object Types
   *
   * `POST /api/custom-entity/v1/entity-types/search`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Paged list of `EntityType`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/findallbytypeandcriteriausingpost
   */
  readonly listObjectTypes: PagedOperation<[input?: ListObjectTypesInput], EntityTypePage, EntityType>;

  /**
   * Get List of Relationship Link Types
   *
   * `POST /api/custom-entity/v1/entity-link-types/search`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Paged list of `DetailedLinkType`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/findallbylinktypeandcriteriausingpost
   */
  readonly listRelationshipTypes: PagedOperation<
    [input?: ListRelationshipTypesInput],
    DetailedLinkTypePage,
    DetailedLinkType
  >;

  /**
   * Modify Custom Object Type by ID
   *
   * `PATCH /api/custom-entity/v1/entity-types/{entityTypeId}`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Returns `EntityType`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updatecustomentitytypeusingpatch
   */
  readonly modifyCustomObjectTypeById: Operation<[input: ModifyCustomObjectTypeByIdInput], EntityType>;

  /**
   * Modify Custom Object Type by Name
   *
   * `PATCH /api/custom-entity/v1/entity-types/names/{entityTypeName}`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Returns `EntityType`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updatecustomentitytypeusingpatch_1
   */
  readonly modifyCustomObjectTypeByName: Operation<[input: ModifyCustomObjectTypeByNameInput], EntityType>;

  /**
   * Modify Model Object
   *
   * `PUT /api/custom-entity/v2/models/{entityId}`, scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   *
   * Returns `Entity`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updatemodelusingput
   */
  readonly modifyModelObject: Operation<[input: ModifyModelObjectInput], Entity>;

  /**
   * Modify Object
   *
   * `PATCH /api/custom-entity/v1/entities/{entityId}`, scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   *
   * Returns `Entity`. Not safe to repeat: it may take effect twice.
   */
  readonly modifyObject: Operation<[input: ModifyObjectInput], Entity>;

  /**
   * Modify Project Object
   *
   * `PUT /api/custom-entity/v1/projects/{entityId}`, scope `OBJECT_MANAGER` or `OBJECT_MANAGER_WRITE`
   *
   * Returns `Entity`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updateprojectusingput
   */
  readonly modifyProjectObject: Operation<[input: ModifyProjectObjectInput], Entity>;

  /**
   * Remove Relationship Record
   *
   * `DELETE /api/custom-entity/v1/links/{linkId}`, scope `OBJECT_MANAGER`
   *
   * Returns nothing. Safe to repeat.
   */
  readonly removeRelationshipRecord: Operation<[input: RemoveRelationshipRecordInput], void>;

  /**
   * Get Basic Model Object Details
   *
   * `POST /api/custom-entity/v2/models/basic-details/search`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Paged list of `EntityIdentifier`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/findmodelbasicdetailsbyquerycriteriausingpost
   */
  readonly searchBasicModelObjectDetails: PagedOperation<
    [input?: SearchBasicModelObjectDetailsInput],
    EntityIdentifierPage,
    EntityIdentifier
  >;

  /**
   * Get Basic Object Details
   *
   * `POST /api/custom-entity/v1/entity-basic-details/search`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Paged list of `EntityRow`. Safe to repeat.
   */
  readonly searchBasicObjectDetails: PagedOperation<[input: SearchBasicObjectDetailsInput], EntityRowPage, EntityRow>;

  /**
   * Get Basic Project Object Details
   *
   * `POST /api/custom-entity/v1/projects/basic-details/search`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Paged list of `EntityIdentifier`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/findprojectbasicdetailsbyquerycriteriausingpost
   */
  readonly searchBasicProjectObjectDetails: PagedOperation<
    [input?: SearchBasicProjectObjectDetailsInput],
    EntityIdentifierPage,
    EntityIdentifier
  >;

  /**
   * Get Model Object Details
   *
   * `POST /api/custom-entity/v2/models/search`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Paged list of `Entity`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/findmodelsbylistcriteriausingpost
   */
  readonly searchModelObjects: PagedOperation<[input?: SearchModelObjectsInput], EntityPage, Entity>;

  /**
   * Get Full Object Details
   *
   * `POST /api/custom-entity/v1/entities/search`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Paged list of `Entity`. Safe to repeat.
   */
  readonly searchObjects: PagedOperation<[input?: SearchObjectsInput], EntityPage, Entity>;

  /**
   * Get Project Object Details
   *
   * `POST /api/custom-entity/v1/projects/search`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Paged list of `Entity`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/findprojectsbylistcriteriausingpost
   */
  readonly searchProjectObjects: PagedOperation<[input?: SearchProjectObjectsInput], EntityPage, Entity>;

  /**
   * Update Task
   *
   * `PUT /api/custom-entity/v1/tasks/{taskId}`, scope `OBJECT_MANAGER`, `OBJECT_MANAGER_READ`, or `OBJECT_MANAGER_WRITE`
   *
   * Returns `Task`. Safe to repeat.
   */
  readonly updateTask: Operation<[input: UpdateTaskInput], Task>;
}
