// Generated from specs/snapshots/platform-user-provisioning.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  type OperationGroup,
  paginate,
  scimIndex,
  type UnboundOperation,
} from "@onetrust-client/core";
import type { UserProvisioning } from "./interface.js";

const indexedPages: OperationGroup = { package: "user-provisioning", host: "tenant", paging: /* @__PURE__ */ paginate(scimIndex) };
const service: OperationGroup = { package: "user-provisioning", host: "tenant" };

/**
 * Create User Group
 *
 * `POST /api/scim/v3/Groups`
 */
export const createUserGroupV3: UnboundOperation<UserProvisioning["createUserGroupV3"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createUserGroupV3",
  path: "/api/scim/v3/Groups",
  scopes: ["SCIM"],
  method: "POST",
  body: "json",
});

/**
 * Create User
 *
 * `POST /api/scim/v2/Users`
 */
export const createUserV2: UnboundOperation<UserProvisioning["createUserV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createUserV2",
  path: "/api/scim/v2/Users",
  scopes: ["SCIM", "USER"],
  method: "POST",
  body: "json",
});

/**
 * Create User
 *
 * `POST /api/scim/v3/Users`
 */
export const createUserV3: UnboundOperation<UserProvisioning["createUserV3"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createUserV3",
  path: "/api/scim/v3/Users",
  scopes: ["SCIM", "USER"],
  method: "POST",
  body: "json",
});

/**
 * Delete User Group
 *
 * `DELETE /api/scim/v3/Groups/{groupId}`
 */
export const deleteUserGroupV3: UnboundOperation<UserProvisioning["deleteUserGroupV3"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteUserGroupV3",
  path: "/api/scim/v3/Groups/{groupId}",
  scopes: ["SCIM"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Delete User
 *
 * `DELETE /api/scim/v2/Users/{id}`
 */
export const deleteUserV2: UnboundOperation<UserProvisioning["deleteUserV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteUserV2",
  path: "/api/scim/v2/Users/{id}",
  scopes: ["SCIM", "USER"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Get Supported Resource Types
 *
 * `GET /api/scim/v3/ResourceTypes/{resourceName}`
 */
export const getResourceType: UnboundOperation<UserProvisioning["getResourceType"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getResourceType",
  path: "/api/scim/v3/ResourceTypes/{resourceName}",
  scopes: ["SCIM"],
});

/**
 * Get SCIM Schema
 *
 * `GET /api/scim/v3/Schemas/{schemaName}`
 */
export const getScimSchema: UnboundOperation<UserProvisioning["getScimSchema"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getScimSchema",
  path: "/api/scim/v3/Schemas/{schemaName}",
  scopes: ["SCIM"],
});

/**
 * Get Service Provider Configuration
 *
 * `GET /api/scim/v3/ServiceProviderConfig`
 */
export const getServiceProviderConfiguration: UnboundOperation<UserProvisioning["getServiceProviderConfiguration"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getServiceProviderConfiguration",
  path: "/api/scim/v3/ServiceProviderConfig",
  scopes: ["SCIM"],
});

/**
 * Get Group
 *
 * `GET /api/scim/v2/Groups/{groupId}`
 */
export const getUserGroupV2: UnboundOperation<UserProvisioning["getUserGroupV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getUserGroupV2",
  path: "/api/scim/v2/Groups/{groupId}",
  scopes: ["SCIM"],
});

/**
 * Get User Group
 *
 * `GET /api/scim/v3/Groups/{groupId}`
 */
export const getUserGroupV3: UnboundOperation<UserProvisioning["getUserGroupV3"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getUserGroupV3",
  path: "/api/scim/v3/Groups/{groupId}",
  scopes: ["SCIM"],
});

/**
 * Get User
 *
 * `GET /api/scim/v2/Users/{id}`
 */
export const getUserV2: UnboundOperation<UserProvisioning["getUserV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getUserV2",
  path: "/api/scim/v2/Users/{id}",
  scopes: ["SCIM", "USER"],
});

/**
 * Get User
 *
 * `GET /api/scim/v3/Users/{id}`
 */
export const getUserV3: UnboundOperation<UserProvisioning["getUserV3"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getUserV3",
  path: "/api/scim/v3/Users/{id}",
  scopes: ["SCIM", "USER"],
});

/**
 * Get Supported Resources
 *
 * `GET /api/scim/v3/ResourceTypes`
 */
export const listResourceTypes: UnboundOperation<UserProvisioning["listResourceTypes"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listResourceTypes",
  path: "/api/scim/v3/ResourceTypes",
  scopes: ["SCIM"],
});

/**
 * Get List of Supported SCIM Schemas
 *
 * `GET /api/scim/v3/Schemas`
 */
export const listScimSchemas: UnboundOperation<UserProvisioning["listScimSchemas"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listScimSchemas",
  path: "/api/scim/v3/Schemas",
  scopes: ["SCIM"],
});

/**
 * Get List of Groups
 *
 * `GET /api/scim/v2/Groups`
 */
export const listUserGroupsV2: UnboundOperation<UserProvisioning["listUserGroupsV2"]> = /* @__PURE__ */ defineOperation(indexedPages, {
  name: "listUserGroupsV2",
  path: "/api/scim/v2/Groups",
  scopes: ["SCIM"],
  paging: { by: "index" },
});

/**
 * Get List of User Groups
 *
 * `GET /api/scim/v3/Groups`
 */
export const listUserGroupsV3: UnboundOperation<UserProvisioning["listUserGroupsV3"]> = /* @__PURE__ */ defineOperation(indexedPages, {
  name: "listUserGroupsV3",
  path: "/api/scim/v3/Groups",
  scopes: ["SCIM"],
  paging: { by: "index" },
});

/**
 * Get List of Users
 *
 * `GET /api/scim/v2/Users`
 */
export const listUsersV2: UnboundOperation<UserProvisioning["listUsersV2"]> = /* @__PURE__ */ defineOperation(indexedPages, {
  name: "listUsersV2",
  path: "/api/scim/v2/Users",
  scopes: ["SCIM", "USER"],
  paging: { by: "index" },
});

/**
 * Get List of Users
 *
 * `GET /api/scim/v3/Users`
 */
export const listUsersV3: UnboundOperation<UserProvisioning["listUsersV3"]> = /* @__PURE__ */ defineOperation(indexedPages, {
  name: "listUsersV3",
  path: "/api/scim/v3/Users",
  scopes: ["SCIM", "USER"],
  paging: { by: "index" },
});

/**
 * Modify Group
 *
 * `PATCH /api/scim/v2/Groups/{groupId}`
 */
export const modifyUserGroupV2: UnboundOperation<UserProvisioning["modifyUserGroupV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "modifyUserGroupV2",
  path: "/api/scim/v2/Groups/{groupId}",
  scopes: ["SCIM"],
  method: "PATCH",
  body: "json",
  response: "none",
});

/**
 * Modify User Group
 *
 * `PATCH /api/scim/v3/Groups/{groupId}`
 */
export const modifyUserGroupV3: UnboundOperation<UserProvisioning["modifyUserGroupV3"]> = /* @__PURE__ */ defineOperation(service, {
  name: "modifyUserGroupV3",
  path: "/api/scim/v3/Groups/{groupId}",
  scopes: ["SCIM"],
  method: "PATCH",
  body: "json",
  response: "none",
});

/**
 * Modify User
 *
 * `PATCH /api/scim/v2/Users/{id}`
 */
export const modifyUserV2: UnboundOperation<UserProvisioning["modifyUserV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "modifyUserV2",
  path: "/api/scim/v2/Users/{id}",
  scopes: ["SCIM", "USER"],
  method: "PATCH",
  body: "json",
});

/**
 * Modify User
 *
 * `PATCH /api/scim/v3/Users/{id}`
 */
export const modifyUserV3: UnboundOperation<UserProvisioning["modifyUserV3"]> = /* @__PURE__ */ defineOperation(service, {
  name: "modifyUserV3",
  path: "/api/scim/v3/Users/{id}",
  scopes: ["SCIM", "USER"],
  method: "PATCH",
  body: "json",
});

/**
 * Update Group
 *
 * `PUT /api/scim/v2/Groups/{groupId}`
 */
export const updateUserGroupV2: UnboundOperation<UserProvisioning["updateUserGroupV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateUserGroupV2",
  path: "/api/scim/v2/Groups/{groupId}",
  scopes: ["SCIM"],
  method: "PUT",
  body: "json",
  idempotent: true,
});

/**
 * Update User Group
 *
 * `PUT /api/scim/v3/Groups/{groupId}`
 */
export const updateUserGroupV3: UnboundOperation<UserProvisioning["updateUserGroupV3"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateUserGroupV3",
  path: "/api/scim/v3/Groups/{groupId}",
  scopes: ["SCIM"],
  method: "PUT",
  body: "json",
  idempotent: true,
});

/**
 * Update User
 *
 * `PUT /api/scim/v2/Users/{id}`
 */
export const updateUserV2: UnboundOperation<UserProvisioning["updateUserV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateUserV2",
  path: "/api/scim/v2/Users/{id}",
  scopes: ["SCIM", "USER"],
  method: "PUT",
  body: "json",
  idempotent: true,
});

/**
 * Update User
 *
 * `PUT /api/scim/v3/Users/{id}`
 */
export const updateUserV3: UnboundOperation<UserProvisioning["updateUserV3"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateUserV3",
  path: "/api/scim/v3/Users/{id}",
  scopes: ["SCIM", "USER"],
  method: "PUT",
  body: "json",
  idempotent: true,
});
