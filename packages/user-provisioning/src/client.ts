// Generated from specs/snapshots/platform-user-provisioning.json. Do not edit; run pnpm generate.
import {
  countRows,
  type NoInput,
  type Operation,
  type PagedOperation,
  pageThrough,
  type Service,
  service,
} from "@onetrust-client/core";
import { operations } from "./operations.js";
import type {
  CreateUserGroupInput,
  CreateUserInput,
  CreateUserV3Input,
  DeleteUserGroupInput,
  DeleteUserInput,
  GetGroupInput,
  GetListOfGroupsInput,
  GetListOfUserGroupsInput,
  GetListOfUsersInput,
  GetListOfUsersV3Input,
  GetScimSchemaInput,
  GetSupportedResourceTypesInput,
  GetUserGroupInput,
  GetUserInput,
  GetUserV3Input,
  GroupListResponse,
  GroupResource,
  ModifyGroupInput,
  ModifyUserGroupInput,
  ModifyUserInput,
  ModifyUserV3Input,
  paths,
  ResourceTypeListResponse,
  ResourceTypeResource,
  SchemaListResponse,
  SchemaResource,
  ServiceProviderConfig,
  UpdateGroupInput,
  UpdateUserGroupInput,
  UpdateUserInput,
  UpdateUserV3Input,
  UserListResponse,
  UserResource,
} from "./schema.js";

/** The operations of OneTrust's "Platform - User Provisioning". */
export interface UserProvisioning {
  /**
   * Create User
   *
   * `POST /api/scim/v2/Users`, accepts the scope `SCIM` or `USER`
   * @see https://developer.onetrust.com/onetrust/reference/createuserusingpost
   */
  readonly createUser: Operation<[input: CreateUserInput], UserResource>;

  /**
   * Create User Group
   *
   * `POST /api/scim/v3/Groups`, accepts the scope `SCIM`
   * @see https://developer.onetrust.com/onetrust/reference/creategroup
   */
  readonly createUserGroup: Operation<[input: CreateUserGroupInput], GroupResource>;

  /**
   * Create User
   *
   * `POST /api/scim/v3/Users`, accepts the scope `SCIM` or `USER`
   * @see https://developer.onetrust.com/onetrust/reference/createuser
   */
  readonly createUserV3: Operation<[input: CreateUserV3Input], UserResource>;

  /**
   * Delete User
   *
   * `DELETE /api/scim/v2/Users/{id}`, accepts the scope `SCIM` or `USER`
   * @see https://developer.onetrust.com/onetrust/reference/deleteuserusingdelete
   */
  readonly deleteUser: Operation<[input: DeleteUserInput], void>;

  /**
   * Delete User Group
   *
   * `DELETE /api/scim/v3/Groups/{groupId}`, accepts the scope `SCIM`
   * @see https://developer.onetrust.com/onetrust/reference/deletegroup
   */
  readonly deleteUserGroup: Operation<[input: DeleteUserGroupInput], void>;

  /**
   * Get Group
   *
   * `GET /api/scim/v2/Groups/{groupId}`, accepts the scope `SCIM`
   * @see https://developer.onetrust.com/onetrust/reference/getgroupresourceusingget
   */
  readonly getGroup: Operation<[input: GetGroupInput], GroupResource>;

  /**
   * Get List of Groups
   *
   * `GET /api/scim/v2/Groups`, accepts the scope `SCIM`
   * @see https://developer.onetrust.com/onetrust/reference/listgroupsusingget
   */
  readonly getListOfGroups: PagedOperation<[input?: GetListOfGroupsInput], GroupListResponse, GroupResource>;

  /**
   * Get List of Supported SCIM Schemas
   *
   * `GET /api/scim/v3/Schemas`, accepts the scope `SCIM`
   * @see https://developer.onetrust.com/onetrust/reference/getschemasusingget
   */
  readonly getListOfSupportedScimSchemas: Operation<[input?: NoInput], SchemaListResponse>;

  /**
   * Get List of User Groups
   *
   * `GET /api/scim/v3/Groups`, accepts the scope `SCIM`
   * @see https://developer.onetrust.com/onetrust/reference/getgroups
   */
  readonly getListOfUserGroups: PagedOperation<[input?: GetListOfUserGroupsInput], GroupListResponse, GroupResource>;

  /**
   * Get List of Users
   *
   * `GET /api/scim/v2/Users`, accepts the scope `SCIM` or `USER`
   * @see https://developer.onetrust.com/onetrust/reference/getallusersusingget
   */
  readonly getListOfUsers: PagedOperation<[input?: GetListOfUsersInput], UserListResponse, UserResource>;

  /**
   * Get List of Users
   *
   * `GET /api/scim/v3/Users`, accepts the scope `SCIM` or `USER`
   * @see https://developer.onetrust.com/onetrust/reference/getusers
   */
  readonly getListOfUsersV3: PagedOperation<[input?: GetListOfUsersV3Input], UserListResponse, UserResource>;

  /**
   * Get SCIM Schema
   *
   * `GET /api/scim/v3/Schemas/{schemaName}`, accepts the scope `SCIM`
   * @see https://developer.onetrust.com/onetrust/reference/getschemasbynameusingget
   */
  readonly getScimSchema: Operation<[input: GetScimSchemaInput], SchemaResource>;

  /**
   * Get Service Provider Configuration
   *
   * `GET /api/scim/v3/ServiceProviderConfig`, accepts the scope `SCIM`
   * @see https://developer.onetrust.com/onetrust/reference/getserviceproviderconfigusingget
   */
  readonly getServiceProviderConfiguration: Operation<[input?: NoInput], ServiceProviderConfig>;

  /**
   * Get Supported Resource Types
   *
   * `GET /api/scim/v3/ResourceTypes/{resourceName}`, accepts the scope `SCIM`
   * @see https://developer.onetrust.com/onetrust/reference/getresourcetypesbynameusingget
   */
  readonly getSupportedResourceTypes: Operation<[input: GetSupportedResourceTypesInput], ResourceTypeResource>;

  /**
   * Get Supported Resources
   *
   * `GET /api/scim/v3/ResourceTypes`, accepts the scope `SCIM`
   * @see https://developer.onetrust.com/onetrust/reference/getresourcetypesusingget
   */
  readonly getSupportedResources: Operation<[input?: NoInput], ResourceTypeListResponse>;

  /**
   * Get User
   *
   * `GET /api/scim/v2/Users/{id}`, accepts the scope `SCIM` or `USER`
   * @see https://developer.onetrust.com/onetrust/reference/getuserusingget
   */
  readonly getUser: Operation<[input: GetUserInput], UserResource>;

  /**
   * Get User Group
   *
   * `GET /api/scim/v3/Groups/{groupId}`, accepts the scope `SCIM`
   * @see https://developer.onetrust.com/onetrust/reference/getgroupbyid
   */
  readonly getUserGroup: Operation<[input: GetUserGroupInput], GroupResource>;

  /**
   * Get User
   *
   * `GET /api/scim/v3/Users/{id}`, accepts the scope `SCIM` or `USER`
   * @see https://developer.onetrust.com/onetrust/reference/getuserbyid
   */
  readonly getUserV3: Operation<[input: GetUserV3Input], UserResource>;

  /**
   * Modify Group
   *
   * `PATCH /api/scim/v2/Groups/{groupId}`, accepts the scope `SCIM`
   * @see https://developer.onetrust.com/onetrust/reference/updategroupmembersusingpatch
   */
  readonly modifyGroup: Operation<[input: ModifyGroupInput], void>;

  /**
   * Modify User
   *
   * `PATCH /api/scim/v2/Users/{id}`, accepts the scope `SCIM` or `USER`
   * @see https://developer.onetrust.com/onetrust/reference/patchuserusingpatch
   */
  readonly modifyUser: Operation<[input: ModifyUserInput], UserResource>;

  /**
   * Modify User Group
   *
   * `PATCH /api/scim/v3/Groups/{groupId}`, accepts the scope `SCIM`
   * @see https://developer.onetrust.com/onetrust/reference/modifygroup
   */
  readonly modifyUserGroup: Operation<[input: ModifyUserGroupInput], void>;

  /**
   * Modify User
   *
   * `PATCH /api/scim/v3/Users/{id}`, accepts the scope `SCIM` or `USER`
   * @see https://developer.onetrust.com/onetrust/reference/modifyuser
   */
  readonly modifyUserV3: Operation<[input: ModifyUserV3Input], UserResource>;

  /**
   * Update Group
   *
   * `PUT /api/scim/v2/Groups/{groupId}`, accepts the scope `SCIM`
   * @see https://developer.onetrust.com/onetrust/reference/updategroupmembersusingput
   */
  readonly updateGroup: Operation<[input: UpdateGroupInput], GroupResource>;

  /**
   * Update User
   *
   * `PUT /api/scim/v2/Users/{id}`, accepts the scope `SCIM` or `USER`
   * @see https://developer.onetrust.com/onetrust/reference/updateuserusingput
   */
  readonly updateUser: Operation<[input: UpdateUserInput], UserResource>;

  /**
   * Update User Group
   *
   * `PUT /api/scim/v3/Groups/{groupId}`, accepts the scope `SCIM`
   * @see https://developer.onetrust.com/onetrust/reference/updategroup
   */
  readonly updateUserGroup: Operation<[input: UpdateUserGroupInput], GroupResource>;

  /**
   * Update User
   *
   * `PUT /api/scim/v3/Users/{id}`, accepts the scope `SCIM` or `USER`
   * @see https://developer.onetrust.com/onetrust/reference/updateuser
   */
  readonly updateUserV3: Operation<[input: UpdateUserV3Input], UserResource>;
}

/** Binds the operations of OneTrust's "Platform - User Provisioning" to a connection. */
export const userProvisioning: Service<UserProvisioning, paths> = service("tenant", operations, pageThrough(countRows));
