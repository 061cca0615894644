// Generated from specs/snapshots/platform-access-management.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  type OperationGroup,
  pageNumber,
  paginate,
  type UnboundOperation,
} from "@onetrust-client/core";
import type { AccessManagement } from "./interface.js";

const numberedPages: OperationGroup = { package: "access-management", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "access-management", host: "tenant" };

/**
 * Add Members to User Group
 *
 * `POST /api/access/v1/user-groups/{userGroupId}/members`
 */
export const addMembersToUserGroupV1: UnboundOperation<AccessManagement["addMembersToUserGroupV1"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addMembersToUserGroupV1",
  path: "/api/access/v1/user-groups/{userGroupId}/members",
  scopes: ["USER"],
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Add Multiple Users to User Group
 *
 * `POST /api/access/v2/user-groups/{groupId}/members`
 */
export const addMembersToUserGroupV2: UnboundOperation<AccessManagement["addMembersToUserGroupV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addMembersToUserGroupV2",
  path: "/api/access/v2/user-groups/{groupId}/members",
  scopes: ["USER"],
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Add User Group Roles
 *
 * `POST /api/access/v2/user-groups/{groupId}/access-levels`
 */
export const addUserGroupRoles: UnboundOperation<AccessManagement["addUserGroupRoles"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addUserGroupRoles",
  path: "/api/access/v2/user-groups/{groupId}/access-levels",
  scopes: ["USER"],
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Add User Role
 *
 * `POST /api/access/v2/users/{userId}/access-levels`
 */
export const addUserRole: UnboundOperation<AccessManagement["addUserRole"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addUserRole",
  path: "/api/access/v2/users/{userId}/access-levels",
  scopes: ["USER"],
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Add User to User Group
 *
 * `POST /api/access/v2/user-groups/{groupId}/members/{memberId}`
 */
export const addUserToUserGroup: UnboundOperation<AccessManagement["addUserToUserGroup"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addUserToUserGroup",
  path: "/api/access/v2/user-groups/{groupId}/members/{memberId}",
  scopes: ["USER"],
  method: "POST",
  response: "none",
});

/**
 * Create Organization
 *
 * `POST /api/access/v1/external/organizations`
 */
export const createOrganization: UnboundOperation<AccessManagement["createOrganization"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createOrganization",
  path: "/api/access/v1/external/organizations",
  scopes: ["ORGANIZATION"],
  method: "POST",
  body: "json",
});

/**
 * Create User
 *
 * `POST /api/access/v2/users`
 */
export const createUser: UnboundOperation<AccessManagement["createUser"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createUser",
  path: "/api/access/v2/users",
  scopes: ["USER"],
  method: "POST",
  body: "json",
  responseType: "text",
});

/**
 * Create User Group
 *
 * `POST /api/access/v1/user-groups`
 */
export const createUserGroupV1: UnboundOperation<AccessManagement["createUserGroupV1"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createUserGroupV1",
  path: "/api/access/v1/user-groups",
  scopes: ["USER"],
  method: "POST",
  body: "json",
});

/**
 * Create User Group
 *
 * `POST /api/access/v2/user-groups`
 */
export const createUserGroupV2: UnboundOperation<AccessManagement["createUserGroupV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createUserGroupV2",
  path: "/api/access/v2/user-groups",
  scopes: ["USER"],
  method: "POST",
  body: "json",
});

/**
 * Delete Organization
 *
 * `DELETE /api/access/v1/external/organizations/{externalId}`
 */
export const deleteOrganization: UnboundOperation<AccessManagement["deleteOrganization"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteOrganization",
  path: "/api/access/v1/external/organizations/{externalId}",
  scopes: ["ORGANIZATION"],
  method: "DELETE",
  required: { query: ["targetExternalId"] },
  response: "none",
});

/**
 * Delete User Group
 *
 * `DELETE /api/access/v1/user-groups/{userGroupId}`
 */
export const deleteUserGroupV1: UnboundOperation<AccessManagement["deleteUserGroupV1"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteUserGroupV1",
  path: "/api/access/v1/user-groups/{userGroupId}",
  scopes: ["USER"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Delete User Group
 *
 * `DELETE /api/access/v2/user-groups/{groupId}`
 */
export const deleteUserGroupV2: UnboundOperation<AccessManagement["deleteUserGroupV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteUserGroupV2",
  path: "/api/access/v2/user-groups/{groupId}",
  scopes: ["USER"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Generate Access Token
 *
 * `POST /api/access/v1/oauth/token`
 */
export const generateAccessToken: UnboundOperation<AccessManagement["generateAccessToken"]> = /* @__PURE__ */ defineOperation(service, {
  name: "generateAccessToken",
  path: "/api/access/v1/oauth/token",
  method: "POST",
  credentials: "none",
  body: "multipart",
});

/**
 * Get User
 *
 * `GET /api/access/v2/users/{userId}`
 */
export const getUser: UnboundOperation<AccessManagement["getUser"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getUser",
  path: "/api/access/v2/users/{userId}",
  scopes: ["USER"],
});

/**
 * Get User Group Roles
 *
 * `GET /api/access/v2/user-groups/{groupId}/access-levels`
 */
export const getUserGroupRoles: UnboundOperation<AccessManagement["getUserGroupRoles"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getUserGroupRoles",
  path: "/api/access/v2/user-groups/{groupId}/access-levels",
  scopes: ["USER"],
  responseType: "list",
});

/**
 * Get User Group
 *
 * `GET /api/access/v2/user-groups/{groupId}`
 */
export const getUserGroupV2: UnboundOperation<AccessManagement["getUserGroupV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getUserGroupV2",
  path: "/api/access/v2/user-groups/{groupId}",
  scopes: ["USER"],
});

/**
 * Get User Roles
 *
 * `GET /api/access/v2/users/{userId}/access-levels`
 */
export const getUserRoles: UnboundOperation<AccessManagement["getUserRoles"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getUserRoles",
  path: "/api/access/v2/users/{userId}/access-levels",
  scopes: ["USER"],
  responseType: "list",
});

/**
 * Get Audit Records for Login History
 *
 * `GET /api/access/v1/login-history`
 */
export const listLoginHistoryAuditRecords: UnboundOperation<AccessManagement["listLoginHistoryAuditRecords"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listLoginHistoryAuditRecords",
  path: "/api/access/v1/login-history",
  scopes: ["USER"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Organizations
 *
 * `GET /api/access/v1/external/organizations`
 */
export const listOrganizations: UnboundOperation<AccessManagement["listOrganizations"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listOrganizations",
  path: "/api/access/v1/external/organizations",
  scopes: ["ORGANIZATION"],
});

/**
 * Get User Group Members
 *
 * `GET /api/access/v1/user-groups/{userGroupId}/members`
 */
export const listUserGroupMembersV1: UnboundOperation<AccessManagement["listUserGroupMembersV1"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listUserGroupMembersV1",
  path: "/api/access/v1/user-groups/{userGroupId}/members",
  scopes: ["USER"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Users in User Group
 *
 * `GET /api/access/v2/user-groups/{groupId}/members`
 */
export const listUserGroupMembersV2: UnboundOperation<AccessManagement["listUserGroupMembersV2"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listUserGroupMembersV2",
  path: "/api/access/v2/user-groups/{groupId}/members",
  scopes: ["USER"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of User Groups
 *
 * `GET /api/access/v1/user-groups`
 */
export const listUserGroupsV1: UnboundOperation<AccessManagement["listUserGroupsV1"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listUserGroupsV1",
  path: "/api/access/v1/user-groups",
  scopes: ["USER"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of User Groups
 *
 * `GET /api/access/v2/user-groups`
 */
export const listUserGroupsV2: UnboundOperation<AccessManagement["listUserGroupsV2"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listUserGroupsV2",
  path: "/api/access/v2/user-groups",
  scopes: ["USER"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get Audit Records for User's Profile
 *
 * `GET /api/audit/v1/users/{userId}/activities`
 */
export const listUserProfileAuditRecords: UnboundOperation<AccessManagement["listUserProfileAuditRecords"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listUserProfileAuditRecords",
  path: "/api/audit/v1/users/{userId}/activities",
  scopes: ["USER"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Users
 *
 * `GET /api/access/v2/users`
 */
export const listUsers: UnboundOperation<AccessManagement["listUsers"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listUsers",
  path: "/api/access/v2/users",
  scopes: ["USER"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Modify User Default Organization
 *
 * `PATCH /api/access/v2/users/{userId}/default-organization`
 */
export const modifyUserDefaultOrganization: UnboundOperation<AccessManagement["modifyUserDefaultOrganization"]> = /* @__PURE__ */ defineOperation(service, {
  name: "modifyUserDefaultOrganization",
  path: "/api/access/v2/users/{userId}/default-organization",
  scopes: ["USER"],
  method: "PATCH",
  required: { query: ["organizationId"] },
  response: "none",
});

/**
 * Remove Members from User Group
 *
 * `DELETE /api/access/v1/user-groups/{userGroupId}/members`
 */
export const removeMembersFromUserGroupV1: UnboundOperation<AccessManagement["removeMembersFromUserGroupV1"]> = /* @__PURE__ */ defineOperation(service, {
  name: "removeMembersFromUserGroupV1",
  path: "/api/access/v1/user-groups/{userGroupId}/members",
  scopes: ["USER"],
  method: "DELETE",
  body: "json",
  response: "none",
  idempotent: true,
});

/**
 * Remove Multiple Users from User Group
 *
 * `DELETE /api/access/v2/user-groups/{groupId}/members`
 */
export const removeMembersFromUserGroupV2: UnboundOperation<AccessManagement["removeMembersFromUserGroupV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "removeMembersFromUserGroupV2",
  path: "/api/access/v2/user-groups/{groupId}/members",
  scopes: ["USER"],
  method: "DELETE",
  body: "json",
  response: "none",
  idempotent: true,
});

/**
 * Remove User from User Group
 *
 * `DELETE /api/access/v2/user-groups/{groupId}/members/{memberId}`
 */
export const removeUserFromUserGroup: UnboundOperation<AccessManagement["removeUserFromUserGroup"]> = /* @__PURE__ */ defineOperation(service, {
  name: "removeUserFromUserGroup",
  path: "/api/access/v2/user-groups/{groupId}/members/{memberId}",
  scopes: ["USER"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Remove User Group Roles
 *
 * `DELETE /api/access/v2/user-groups/{groupId}/access-levels`
 */
export const removeUserGroupRoles: UnboundOperation<AccessManagement["removeUserGroupRoles"]> = /* @__PURE__ */ defineOperation(service, {
  name: "removeUserGroupRoles",
  path: "/api/access/v2/user-groups/{groupId}/access-levels",
  scopes: ["USER"],
  method: "DELETE",
  body: "json",
  bodyType: "list",
  response: "none",
  idempotent: true,
});

/**
 * Remove User Role
 *
 * `DELETE /api/access/v2/users/{userId}/access-levels`
 */
export const removeUserRole: UnboundOperation<AccessManagement["removeUserRole"]> = /* @__PURE__ */ defineOperation(service, {
  name: "removeUserRole",
  path: "/api/access/v2/users/{userId}/access-levels",
  scopes: ["USER"],
  method: "DELETE",
  body: "json",
  response: "none",
  idempotent: true,
});

/**
 * Update Organization
 *
 * `PUT /api/access/v1/external/organizations/{externalId}`
 */
export const updateOrganization: UnboundOperation<AccessManagement["updateOrganization"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateOrganization",
  path: "/api/access/v1/external/organizations/{externalId}",
  scopes: ["ORGANIZATION"],
  method: "PUT",
  body: "json",
  response: "none",
  idempotent: true,
});

/**
 * Update User
 *
 * `PUT /api/access/v2/users/{userId}`
 */
export const updateUser: UnboundOperation<AccessManagement["updateUser"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateUser",
  path: "/api/access/v2/users/{userId}",
  scopes: ["USER"],
  method: "PUT",
  body: "json",
  response: "none",
  idempotent: true,
});

/**
 * Update User Group Roles
 *
 * `PUT /api/access/v2/user-groups/{groupId}/access-levels`
 */
export const updateUserGroupRoles: UnboundOperation<AccessManagement["updateUserGroupRoles"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateUserGroupRoles",
  path: "/api/access/v2/user-groups/{groupId}/access-levels",
  scopes: ["USER"],
  method: "PUT",
  body: "json",
  response: "none",
});

/**
 * Update User Group
 *
 * `PUT /api/access/v1/user-groups/{userGroupId}`
 */
export const updateUserGroupV1: UnboundOperation<AccessManagement["updateUserGroupV1"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateUserGroupV1",
  path: "/api/access/v1/user-groups/{userGroupId}",
  scopes: ["USER"],
  method: "PUT",
  body: "json",
  idempotent: true,
});

/**
 * Update User Group
 *
 * `PUT /api/access/v2/user-groups/{groupId}`
 */
export const updateUserGroupV2: UnboundOperation<AccessManagement["updateUserGroupV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateUserGroupV2",
  path: "/api/access/v2/user-groups/{groupId}",
  scopes: ["USER"],
  method: "PUT",
  body: "json",
  idempotent: true,
});
