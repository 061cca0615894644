// Generated from specs/snapshots/platform-user-provisioning.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { UserProvisioning } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<UserProvisioning> = {
  createUser: { method: "POST", path: "/api/scim/v2/Users", scopes: ["INTEGRATION", "SCIM", "USER"], body: "json" },
  createUserGroup: { method: "POST", path: "/api/scim/v3/Groups", scopes: ["INTEGRATION", "SCIM"], body: "json" },
  createUserV3: { method: "POST", path: "/api/scim/v3/Users", scopes: ["INTEGRATION", "SCIM", "USER"], body: "json" },
  deleteUser: {
    method: "DELETE",
    path: "/api/scim/v2/Users/{id}",
    scopes: ["INTEGRATION", "SCIM", "USER"],
    answer: "none",
  },
  deleteUserGroup: {
    method: "DELETE",
    path: "/api/scim/v3/Groups/{groupId}",
    scopes: ["INTEGRATION", "SCIM"],
    answer: "none",
  },
  getGroup: { method: "GET", path: "/api/scim/v2/Groups/{groupId}", scopes: ["INTEGRATION", "SCIM"], replaySafe: true },
  getListOfGroups: { method: "GET", path: "/api/scim/v2/Groups", scopes: ["INTEGRATION", "SCIM"], replaySafe: true },
  getListOfSupportedScimSchemas: { method: "GET", path: "/api/scim/v3/Schemas", scopes: ["SCIM"], replaySafe: true },
  getListOfUserGroups: {
    method: "GET",
    path: "/api/scim/v3/Groups",
    scopes: ["INTEGRATION", "SCIM"],
    replaySafe: true,
  },
  getListOfUsers: {
    method: "GET",
    path: "/api/scim/v2/Users",
    scopes: ["INTEGRATION", "SCIM", "USER"],
    replaySafe: true,
  },
  getListOfUsersV3: {
    method: "GET",
    path: "/api/scim/v3/Users",
    scopes: ["INTEGRATION", "SCIM", "USER"],
    replaySafe: true,
  },
  getScimSchema: { method: "GET", path: "/api/scim/v3/Schemas/{schemaName}", scopes: ["SCIM"], replaySafe: true },
  getServiceProviderConfiguration: {
    method: "GET",
    path: "/api/scim/v3/ServiceProviderConfig",
    scopes: ["SCIM"],
    replaySafe: true,
  },
  getSupportedResourceTypes: {
    method: "GET",
    path: "/api/scim/v3/ResourceTypes/{resourceName}",
    scopes: ["SCIM"],
    replaySafe: true,
  },
  getSupportedResources: { method: "GET", path: "/api/scim/v3/ResourceTypes", scopes: ["SCIM"], replaySafe: true },
  getUser: {
    method: "GET",
    path: "/api/scim/v2/Users/{id}",
    scopes: ["INTEGRATION", "SCIM", "USER"],
    replaySafe: true,
  },
  getUserGroup: {
    method: "GET",
    path: "/api/scim/v3/Groups/{groupId}",
    scopes: ["INTEGRATION", "SCIM"],
    replaySafe: true,
  },
  getUserV3: {
    method: "GET",
    path: "/api/scim/v3/Users/{id}",
    scopes: ["INTEGRATION", "SCIM", "USER"],
    replaySafe: true,
  },
  modifyGroup: {
    method: "PATCH",
    path: "/api/scim/v2/Groups/{groupId}",
    scopes: ["INTEGRATION", "SCIM"],
    body: "json",
    answer: "none",
  },
  modifyUser: {
    method: "PATCH",
    path: "/api/scim/v2/Users/{id}",
    scopes: ["INTEGRATION", "SCIM", "USER"],
    body: "json",
  },
  modifyUserGroup: {
    method: "PATCH",
    path: "/api/scim/v3/Groups/{groupId}",
    scopes: ["INTEGRATION", "SCIM"],
    body: "json",
    answer: "none",
  },
  modifyUserV3: {
    method: "PATCH",
    path: "/api/scim/v3/Users/{id}",
    scopes: ["INTEGRATION", "SCIM", "USER"],
    body: "json",
  },
  updateGroup: { method: "PUT", path: "/api/scim/v2/Groups/{groupId}", scopes: ["INTEGRATION", "SCIM"], body: "json" },
  updateUser: { method: "PUT", path: "/api/scim/v2/Users/{id}", scopes: ["INTEGRATION", "SCIM", "USER"], body: "json" },
  updateUserGroup: {
    method: "PUT",
    path: "/api/scim/v3/Groups/{groupId}",
    scopes: ["INTEGRATION", "SCIM"],
    body: "json",
  },
  updateUserV3: {
    method: "PUT",
    path: "/api/scim/v3/Users/{id}",
    scopes: ["INTEGRATION", "SCIM", "USER"],
    body: "json",
  },
};
