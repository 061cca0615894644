// Generated from specs/snapshots/platform-access-management.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { accessManagement } from "./index.js";
import type {
  AccessLevelRequest,
  AccessLevelResponse,
  AccessLevelUpdate,
  AddMembersRequestV1,
  AddMembersRequestV2,
  ClientCredentialsRequest,
  ClientCredentialsResponse,
  CreateGroupRequestV1,
  CreateGroupRequestV2,
  DeleteMembersRequestV1,
  DeleteMembersRequestV2,
  LoginHistoryResponsePage,
  MemberV1Page,
  MemberV2Page,
  OrganizationBasicDetail,
  OrganizationRequest,
  OrganizationResponse,
  UpdateGroupRequestV1,
  UpdateGroupRequestV2,
  UserActivityResponsePage,
  UserCreateRequest,
  UserDetails,
  UserDetailsPage,
  UserGroupV1,
  UserGroupV1Page,
  UserGroupV2,
  UserGroupV2Page,
  UserUpdateRequest,
} from "./schema.js";

/** The requests of OneTrust's "Platform - Access Management" by path, for `pathClient`. */
export const accessManagementPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(accessManagement);

export interface paths {
  "/api/access/v1/external/organizations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Organizations */
    get: operations["listOrganizations"];
    put?: never;
    /** Create Organization */
    post: operations["createOrganization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access/v1/external/organizations/{externalId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Organization */
    put: operations["updateOrganization"];
    post?: never;
    /** Delete Organization */
    delete: operations["deleteOrganization"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access/v1/login-history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Audit Records for Login History */
    get: operations["listLoginHistoryAuditRecords"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access/v1/oauth/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Generate Access Token */
    post: operations["generateAccessToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access/v1/user-groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of User Groups */
    get: operations["listUserGroupsV1"];
    put?: never;
    /** Create User Group */
    post: operations["createUserGroupV1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access/v1/user-groups/{userGroupId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update User Group */
    put: operations["updateUserGroupV1"];
    post?: never;
    /** Delete User Group */
    delete: operations["deleteUserGroupV1"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access/v1/user-groups/{userGroupId}/members": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get User Group Members */
    get: operations["listUserGroupMembersV1"];
    put?: never;
    /** Add Members to User Group */
    post: operations["addMembersToUserGroupV1"];
    /** Remove Members from User Group */
    delete: operations["removeMembersFromUserGroupV1"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access/v2/user-groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of User Groups */
    get: operations["listUserGroupsV2"];
    put?: never;
    /** Create User Group */
    post: operations["createUserGroupV2"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access/v2/user-groups/{groupId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get User Group */
    get: operations["getUserGroupV2"];
    /** Update User Group */
    put: operations["updateUserGroupV2"];
    post?: never;
    /** Delete User Group */
    delete: operations["deleteUserGroupV2"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access/v2/user-groups/{groupId}/access-levels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get User Group Roles */
    get: operations["getUserGroupRoles"];
    /** Update User Group Roles */
    put: operations["updateUserGroupRoles"];
    /** Add User Group Roles */
    post: operations["addUserGroupRoles"];
    /** Remove User Group Roles */
    delete: operations["removeUserGroupRoles"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access/v2/user-groups/{groupId}/members": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Users in User Group */
    get: operations["listUserGroupMembersV2"];
    put?: never;
    /** Add Multiple Users to User Group */
    post: operations["addMembersToUserGroupV2"];
    /** Remove Multiple Users from User Group */
    delete: operations["removeMembersFromUserGroupV2"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access/v2/user-groups/{groupId}/members/{memberId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add User to User Group */
    post: operations["addUserToUserGroup"];
    /** Remove User from User Group */
    delete: operations["removeUserFromUserGroup"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access/v2/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Users */
    get: operations["listUsers"];
    put?: never;
    /** Create User */
    post: operations["createUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access/v2/users/{userId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get User */
    get: operations["getUser"];
    /** Update User */
    put: operations["updateUser"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access/v2/users/{userId}/access-levels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get User Roles */
    get: operations["getUserRoles"];
    put?: never;
    /** Add User Role */
    post: operations["addUserRole"];
    /** Remove User Role */
    delete: operations["removeUserRole"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access/v2/users/{userId}/default-organization": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Modify User Default Organization */
    patch: operations["modifyUserDefaultOrganization"];
    trace?: never;
  };
  "/api/audit/v1/users/{userId}/activities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Audit Records for User's Profile */
    get: operations["listUserProfileAuditRecords"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  listOrganizations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OrganizationBasicDetail;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": OrganizationRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OrganizationResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  updateOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        externalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": OrganizationRequest;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  deleteOrganization: {
    parameters: {
      query: {
        targetExternalId: string;
      };
      header?: never;
      path: {
        externalId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listLoginHistoryAuditRecords: {
    parameters: {
      query?: {
        userId?: string | undefined;
        startDate?: string | undefined;
        endDate?: string | undefined;
        page?: number | undefined;
        size?: number | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LoginHistoryResponsePage;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  generateAccessToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": ClientCredentialsRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ClientCredentialsResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listUserGroupsV1: {
    parameters: {
      query?: {
        filters?: string | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "name,asc" | "name,desc" | "description,asc" | "description,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserGroupV1Page;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createUserGroupV1: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateGroupRequestV1;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserGroupV1;
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": UserGroupV1;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  updateUserGroupV1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        userGroupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateGroupRequestV1;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserGroupV1;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  deleteUserGroupV1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        userGroupId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listUserGroupMembersV1: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "fullName,asc" | "fullName,desc" | "memberId, asc" | "memberId, desc" | "email,asc" | "email,desc" | "enabled,asc" | "enabled,desc" | "createdBy,asc" | "createdBy,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path: {
        userGroupId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MemberV1Page;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  addMembersToUserGroupV1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        userGroupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AddMembersRequestV1;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  removeMembersFromUserGroupV1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        userGroupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DeleteMembersRequestV1;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listUserGroupsV2: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "name,asc" | "name,desc" | "description,asc" | "description,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | (string & {}) | undefined;
        filters?: string | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserGroupV2Page;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createUserGroupV2: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateGroupRequestV2;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserGroupV2;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getUserGroupV2: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserGroupV2;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  updateUserGroupV2: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateGroupRequestV2;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserGroupV2;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  deleteUserGroupV2: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getUserGroupRoles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AccessLevelResponse[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  updateUserGroupRoles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AccessLevelUpdate;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  addUserGroupRoles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AccessLevelRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  removeUserGroupRoles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AccessLevelRequest[];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listUserGroupMembersV2: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "name,asc" | "name,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MemberV2Page;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  addMembersToUserGroupV2: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AddMembersRequestV2;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  removeMembersFromUserGroupV2: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DeleteMembersRequestV2;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  addUserToUserGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        groupId: string;
        memberId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  removeUserFromUserGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        groupId: string;
        memberId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listUsers: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "name,asc" | "name,desc" | "email,asc" | "email,desc" | "organizationname,asc" | "organizationname,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserDetailsPage;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UserCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        userId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserDetails;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  updateUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        userId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UserUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getUserRoles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        userId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AccessLevelResponse[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  addUserRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        userId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AccessLevelRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  removeUserRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        userId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AccessLevelRequest;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  modifyUserDefaultOrganization: {
    parameters: {
      query: {
        organizationId: string;
      };
      header?: never;
      path: {
        userId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listUserProfileAuditRecords: {
    parameters: {
      query?: {
        includeChildObjects?: boolean | undefined;
        page?: number | undefined;
        size?: number | undefined;
      } | undefined;
      header?: never;
      path: {
        userId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserActivityResponsePage;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
}
