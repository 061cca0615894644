// Generated from specs/snapshots/platform-user-provisioning.json. Do not edit; run pnpm generate.
import type { NoInput, Operation, PagedOperation } from "@onetrust-client/core";
import type {
  CreateUserGroupV3Input,
  CreateUserV2Input,
  CreateUserV3Input,
  DeleteUserGroupV3Input,
  DeleteUserV2Input,
  GetResourceTypeInput,
  GetScimSchemaInput,
  GetUserGroupV2Input,
  GetUserGroupV3Input,
  GetUserV2Input,
  GetUserV3Input,
  GroupListResponse,
  GroupResource,
  ListUserGroupsV2Input,
  ListUserGroupsV3Input,
  ListUsersV2Input,
  ListUsersV3Input,
  ModifyUserGroupV2Input,
  ModifyUserGroupV3Input,
  ModifyUserV2Input,
  ModifyUserV3Input,
  ResourceTypeListResponse,
  ResourceTypeResource,
  SchemaListResponse,
  SchemaResource,
  ServiceProviderConfig,
  UpdateUserGroupV2Input,
  UpdateUserGroupV3Input,
  UpdateUserV2Input,
  UpdateUserV3Input,
  UserListResponse,
  UserResource,
} from "./schema.js";

/** The operations of OneTrust's "Platform - User Provisioning". */
export interface UserProvisioning {
  /**
   * Create User Group
   *
   * `POST /api/scim/v3/Groups`, scope `SCIM`
   *
   * Returns `GroupResource`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/creategroup
   */
  readonly createUserGroupV3: Operation<[input: CreateUserGroupV3Input], GroupResource>;

  /**
   * Create User
   *
   * `POST /api/scim/v2/Users`, scope `SCIM` or `USER`
   *
   * Returns `UserResource`. Not safe to repeat: it may take effect twice. Superseded by {@link createUserV3}.
   * @see https://developer.onetrust.com/onetrust/reference/createuserusingpost
   */
  readonly createUserV2: Operation<[input: CreateUserV2Input], UserResource>;

  /**
   * Create User
   *
   * `POST /api/scim/v3/Users`, scope `SCIM` or `USER`
   *
   * Returns `UserResource`. Not safe to repeat: it may take effect twice. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/createuser
   */
  readonly createUserV3: Operation<[input: CreateUserV3Input], UserResource>;

  /**
   * Delete User Group
   *
   * `DELETE /api/scim/v3/Groups/{groupId}`, scope `SCIM`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deletegroup
   */
  readonly deleteUserGroupV3: Operation<[input: DeleteUserGroupV3Input], void>;

  /**
   * Delete User
   *
   * `DELETE /api/scim/v2/Users/{id}`, scope `SCIM` or `USER`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deleteuserusingdelete
   */
  readonly deleteUserV2: Operation<[input: DeleteUserV2Input], void>;

  /**
   * Get Supported Resource Types
   *
   * `GET /api/scim/v3/ResourceTypes/{resourceName}`, scope `SCIM`
   *
   * Returns `ResourceTypeResource`.
   * @see https://developer.onetrust.com/onetrust/reference/getresourcetypesbynameusingget
   */
  readonly getResourceType: Operation<[input: GetResourceTypeInput], ResourceTypeResource>;

  /**
   * Get SCIM Schema
   *
   * `GET /api/scim/v3/Schemas/{schemaName}`, scope `SCIM`
   *
   * Returns `SchemaResource`.
   * @see https://developer.onetrust.com/onetrust/reference/getschemasbynameusingget
   */
  readonly getScimSchema: Operation<[input: GetScimSchemaInput], SchemaResource>;

  /**
   * Get Service Provider Configuration
   *
   * `GET /api/scim/v3/ServiceProviderConfig`, scope `SCIM`
   *
   * Returns `ServiceProviderConfig`.
   * @see https://developer.onetrust.com/onetrust/reference/getserviceproviderconfigusingget
   */
  readonly getServiceProviderConfiguration: Operation<[input?: NoInput], ServiceProviderConfig>;

  /**
   * Get Group
   *
   * `GET /api/scim/v2/Groups/{groupId}`, scope `SCIM`
   *
   * Returns `GroupResource`. Superseded by {@link getUserGroupV3}.
   * @see https://developer.onetrust.com/onetrust/reference/getgroupresourceusingget
   */
  readonly getUserGroupV2: Operation<[input: GetUserGroupV2Input], GroupResource>;

  /**
   * Get User Group
   *
   * `GET /api/scim/v3/Groups/{groupId}`, scope `SCIM`
   *
   * Returns `GroupResource`. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/getgroupbyid
   */
  readonly getUserGroupV3: Operation<[input: GetUserGroupV3Input], GroupResource>;

  /**
   * Get User
   *
   * `GET /api/scim/v2/Users/{id}`, scope `SCIM` or `USER`
   *
   * Returns `UserResource`. Superseded by {@link getUserV3}.
   * @see https://developer.onetrust.com/onetrust/reference/getuserusingget
   */
  readonly getUserV2: Operation<[input: GetUserV2Input], UserResource>;

  /**
   * Get User
   *
   * `GET /api/scim/v3/Users/{id}`, scope `SCIM` or `USER`
   *
   * Returns `UserResource`. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/getuserbyid
   */
  readonly getUserV3: Operation<[input: GetUserV3Input], UserResource>;

  /**
   * Get Supported Resources
   *
   * `GET /api/scim/v3/ResourceTypes`, scope `SCIM`
   *
   * Returns `ResourceTypeListResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getresourcetypesusingget
   */
  readonly listResourceTypes: Operation<[input?: NoInput], ResourceTypeListResponse>;

  /**
   * Get List of Supported SCIM Schemas
   *
   * `GET /api/scim/v3/Schemas`, scope `SCIM`
   *
   * Returns `SchemaListResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getschemasusingget
   */
  readonly listScimSchemas: Operation<[input?: NoInput], SchemaListResponse>;

  /**
   * Get List of Groups
   *
   * `GET /api/scim/v2/Groups`, scope `SCIM`
   *
   * Paged list of `GroupResource`. Superseded by {@link listUserGroupsV3}.
   * @see https://developer.onetrust.com/onetrust/reference/listgroupsusingget
   */
  readonly listUserGroupsV2: PagedOperation<[input?: ListUserGroupsV2Input], GroupListResponse, GroupResource>;

  /**
   * Get List of User Groups
   *
   * `GET /api/scim/v3/Groups`, scope `SCIM`
   *
   * Paged list of `GroupResource`. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/getgroups
   */
  readonly listUserGroupsV3: PagedOperation<[input?: ListUserGroupsV3Input], GroupListResponse, GroupResource>;

  /**
   * Get List of Users
   *
   * `GET /api/scim/v2/Users`, scope `SCIM` or `USER`
   *
   * Paged list of `UserResource`. Superseded by {@link listUsersV3}.
   * @see https://developer.onetrust.com/onetrust/reference/getallusersusingget
   */
  readonly listUsersV2: PagedOperation<[input?: ListUsersV2Input], UserListResponse, UserResource>;

  /**
   * Get List of Users
   *
   * `GET /api/scim/v3/Users`, scope `SCIM` or `USER`
   *
   * Paged list of `UserResource`. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/getusers
   */
  readonly listUsersV3: PagedOperation<[input?: ListUsersV3Input], UserListResponse, UserResource>;

  /**
   * Modify Group
   *
   * `PATCH /api/scim/v2/Groups/{groupId}`, scope `SCIM`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice. Superseded by {@link modifyUserGroupV3}.
   * @see https://developer.onetrust.com/onetrust/reference/updategroupmembersusingpatch
   */
  readonly modifyUserGroupV2: Operation<[input: ModifyUserGroupV2Input], void>;

  /**
   * Modify User Group
   *
   * `PATCH /api/scim/v3/Groups/{groupId}`, scope `SCIM`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/modifygroup
   */
  readonly modifyUserGroupV3: Operation<[input: ModifyUserGroupV3Input], void>;

  /**
   * Modify User
   *
   * `PATCH /api/scim/v2/Users/{id}`, scope `SCIM` or `USER`
   *
   * Returns `UserResource`. Not safe to repeat: it may take effect twice. Superseded by {@link modifyUserV3}.
   * @see https://developer.onetrust.com/onetrust/reference/patchuserusingpatch
   */
  readonly modifyUserV2: Operation<[input: ModifyUserV2Input], UserResource>;

  /**
   * Modify User
   *
   * `PATCH /api/scim/v3/Users/{id}`, scope `SCIM` or `USER`
   *
   * Returns `UserResource`. Not safe to repeat: it may take effect twice. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/modifyuser
   */
  readonly modifyUserV3: Operation<[input: ModifyUserV3Input], UserResource>;

  /**
   * Update Group
   *
   * `PUT /api/scim/v2/Groups/{groupId}`, scope `SCIM`
   *
   * Returns `GroupResource`. Safe to repeat. Superseded by {@link updateUserGroupV3}.
   * @see https://developer.onetrust.com/onetrust/reference/updategroupmembersusingput
   */
  readonly updateUserGroupV2: Operation<[input: UpdateUserGroupV2Input], GroupResource>;

  /**
   * Update User Group
   *
   * `PUT /api/scim/v3/Groups/{groupId}`, scope `SCIM`
   *
   * Returns `GroupResource`. Safe to repeat. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/updategroup
   */
  readonly updateUserGroupV3: Operation<[input: UpdateUserGroupV3Input], GroupResource>;

  /**
   * Update User
   *
   * `PUT /api/scim/v2/Users/{id}`, scope `SCIM` or `USER`
   *
   * Returns `UserResource`. Safe to repeat. Superseded by {@link updateUserV3}. It replaces the whole user: begin with what {@link getUserV2} returns, or change a part with {@link modifyUserV2}.
   * @see https://developer.onetrust.com/onetrust/reference/updateuserusingput
   */
  readonly updateUserV2: Operation<[input: UpdateUserV2Input], UserResource>;

  /**
   * Update User
   *
   * `PUT /api/scim/v3/Users/{id}`, scope `SCIM` or `USER`
   *
   * Returns `UserResource`. Safe to repeat. Current version. It replaces the whole user: begin with what {@link getUserV3} returns, or change a part with {@link modifyUserV3}.
   * @see https://developer.onetrust.com/onetrust/reference/updateuser
   */
  readonly updateUserV3: Operation<[input: UpdateUserV3Input], UserResource>;
}
