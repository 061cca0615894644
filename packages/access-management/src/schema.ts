// Generated from specs/snapshots/platform-access-management.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AccessManagementSortObject {
  empty?: boolean;
  sorted?: boolean;
  unsorted?: boolean;
}

export interface AddMembersRequest {
  /** Format: uuid */
  groupId?: string;
  members?: string[];
}

export interface AddMembersToUserGroupInput {
  path: {
    /** Format: uuid */
    userGroupId: string;
  };
  body: AddMembersRequest;
}

export interface AddMultipleUsersToUserGroupInput {
  path: {
    /** Format: uuid */
    groupId: string;
  };
  body: PublicAddMembersRequest;
}

export interface AddUserGroupRolesInput {
  path: {
    /** Format: uuid */
    groupId: string;
  };
  body: PublicAccessLevelRequest;
}

export interface AddUserRoleInput {
  path: {
    /** Format: uuid */
    userId: string;
  };
  body: PublicAccessLevelRequest;
}

export interface AddUserToUserGroupInput {
  path: {
    /** Format: uuid */
    groupId: string;
    /** Format: uuid */
    memberId: string;
  };
}

export interface ClientCredentialsRequest {
  client_id: string;
  client_secret: string;
  grant_type: "client_credentials";
}

export interface ClientCredentialsResponse {
  access_token?: string;
  /** Format: email */
  email?: string;
  /** Format: int32 */
  expires_in?: number;
  /** Format: uuid */
  guid?: string;
  jti?: string;
  /** Format: int32 */
  languageId?: number;
  /** Format: uuid */
  orgGroupGuid?: string;
  /** Format: uuid */
  orgGroupId?: string;
  ot_scopes?: string;
  role?: string;
  scope?: string;
  /** Format: uuid */
  sessionId?: string;
  tenantGuid?: string;
  /** Format: int32 */
  tenantId?: number;
  token_type?: string;
  /** Format: email */
  user_name?: string;
}

export interface CreateGroupRequest {
  description?: string;
  name?: string;
}

export interface CreateOrganizationInput {
  body: OrganizationExternalRequest;
}

export interface CreateUserGroupInput {
  body: CreateGroupRequest;
}

export interface CreateUserGroupV2Input {
  body: PublicCreateGroupRequest;
}

export interface CreateUserInput {
  body: PublicOrgUserCreateRequest;
}

export interface DeleteMembersRequest {
  /** Format: uuid */
  groupId?: string;
  members?: string[];
}

export interface DeleteOrganizationInput {
  path: {
    externalId: string;
  };
  query: {
    targetExternalId: string;
  };
}

export interface DeleteUserGroupInput {
  path: {
    /** Format: uuid */
    userGroupId: string;
  };
}

export interface DeleteUserGroupV2Input {
  path: {
    /** Format: uuid */
    groupId: string;
  };
}

export interface GenerateAccessTokenInput {
  body: ClientCredentialsRequest;
}

export interface GetAuditRecordsForLoginHistoryInput {
  query?: {
    /** Format: uuid */
    userId?: string;
    /** Format: date-time */
    startDate?: string;
    /** Format: date-time */
    endDate?: string;
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
  };
}

export interface GetAuditRecordsForUserSProfileInput {
  path: {
    /** Format: uuid */
    userId: string;
  };
  query?: {
    /** @default false */
    includeChildObjects?: boolean;
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
  };
}

export interface GetListOfUserGroupsInput {
  query?: {
    filters?: string;
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
    /** @default name,asc */
    sort?: "name,asc" | "name,desc" | "description,asc" | "description,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc";
  };
}

export interface GetListOfUserGroupsV2Input {
  query?: {
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
    /** @default name,asc */
    sort?: "name,asc" | "name,desc" | "description,asc" | "description,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc";
    filters?: string;
  };
}

export interface GetListOfUsersInUserGroupInput {
  path: {
    /** Format: uuid */
    groupId: string;
  };
  query?: {
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
    /** @default name,asc */
    sort?: "name,asc" | "name,desc";
  };
}

export interface GetListOfUsersInput {
  query?: {
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
    /** @default name,asc */
    sort?: "name,asc" | "name,desc" | "email,asc" | "email,desc" | "organizationname,asc" | "organizationname,desc";
  };
}

export interface GetUserGroupInput {
  path: {
    /** Format: uuid */
    groupId: string;
  };
}

export interface GetUserGroupMembersInput {
  path: {
    /** Format: uuid */
    userGroupId: string;
  };
  query?: {
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
    /** @default fullName,asc */
    sort?: "fullName,asc" | "fullName,desc" | "memberId, asc" | "memberId, desc" | "email,asc" | "email,desc" | "enabled,asc" | "enabled,desc" | "createdBy,asc" | "createdBy,desc" | "createdDate,asc" | "createdDate,desc";
  };
}

export interface GetUserGroupRolesInput {
  path: {
    /** Format: uuid */
    groupId: string;
  };
}

export interface GetUserInput {
  path: {
    /** Format: uuid */
    userId: string;
  };
}

export interface GetUserRolesInput {
  path: {
    /** Format: uuid */
    userId: string;
  };
}

export interface LoginHistoryResponse {
  /** Format: date-time */
  createDT?: string;
  ipAddress?: string;
  status?: "Success" | "Failure";
  userAgentString?: string;
  /** Format: uuid */
  userId?: string;
  userName?: string;
}

export interface MemberResponse {
  /** Format: uuid */
  createdBy?: string;
  /** Format: date-time */
  createdDate?: string;
  /** Format: email */
  email?: string;
  enabled?: boolean;
  fullName?: string;
  internal?: boolean;
  /** Format: uuid */
  memberId?: string;
}

export interface ModifyUserDefaultOrganizationInput {
  path: {
    /** Format: uuid */
    userId: string;
  };
  query: {
    /** Format: uuid */
    organizationId: string;
  };
}

export interface OrganizationExternalBasicDetailResponse {
  children?: unknown[];
  defaultApprover?: string;
  defaultLanguageCode?: string;
  description?: string;
  externalId?: string;
  name?: string;
  /** Format: uuid */
  organizationId?: string;
  parentExternalId?: string;
  /** Format: uuid */
  parentOrganizationId?: string;
}

export interface OrganizationExternalRequest {
  /** Format: email */
  defaultApprover: string;
  defaultLanguageCode?: string;
  description?: string;
  externalId: string;
  name: string;
  parentExternalId?: string;
  /** Format: uuid */
  parentOrganizationId?: string;
}

export interface OrganizationExternalResponse {
  defaultApprover?: string;
  defaultLanguageCode?: string;
  description?: string;
  externalId?: string;
  name?: string;
  /** Format: uuid */
  organizationId?: string;
  parentExternalId?: string;
  /** Format: uuid */
  parentOrganizationId?: string;
}

export interface PageLoginHistoryResponse {
  content?: LoginHistoryResponse[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: unknown;
  /** Format: int32 */
  size?: number;
  sort?: AccessManagementSortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageMemberResponse {
  content?: MemberResponse[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: unknown;
  /** Format: int32 */
  size?: number;
  sort?: AccessManagementSortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PagePublicMemberResponse {
  content?: PublicMemberResponse[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: unknown;
  /** Format: int32 */
  size?: number;
  sort?: AccessManagementSortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PagePublicOrgUserDetailsResponse {
  content?: PublicOrgUserDetailsResponse[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: unknown;
  /** Format: int32 */
  size?: number;
  sort?: AccessManagementSortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PagePublicUserGroupResponse {
  content?: PublicUserGroupResponse[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: unknown;
  /** Format: int32 */
  size?: number;
  sort?: AccessManagementSortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageUserActivityResponse {
  content?: UserActivityResponse[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: unknown;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageUserGroupResponse {
  content?: UserGroupResponse[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: unknown;
  /** Format: int32 */
  size?: number;
  sort?: AccessManagementSortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PublicAccessLevelCreateRequest {
  defaultOrganization?: boolean;
  /** Format: uuid */
  organizationId: string;
  roleIds?: string[];
}

export interface PublicAccessLevelRequest {
  /** Format: uuid */
  organizationId: string;
  /** Format: uuid */
  roleId: string;
}

export interface PublicAccessLevelResponse {
  /** Format: uuid */
  organizationId?: string;
  organizationName?: string;
  /** Format: uuid */
  roleId?: string;
  roleName?: string;
}

export interface PublicAccessLevelUpdate {
  /** Format: uuid */
  currentOrganizationId: string;
  /** Format: uuid */
  currentRoleId: string;
  /** Format: uuid */
  newOrganizationId: string;
  /** Format: uuid */
  newRoleId: string;
}

export interface PublicAddMembersRequest {
  members?: string[];
}

export interface PublicCreateGroupRequest {
  description?: string;
  name: string;
}

export interface PublicDeleteMembersRequest {
  members?: string[];
}

export interface PublicMemberResponse {
  /** Format: uuid */
  createdBy?: string;
  /** Format: date-time */
  createdDate?: string;
  /** Format: email */
  email?: string;
  enabled?: boolean;
  fullName?: string;
  internal?: boolean;
  /** Format: uuid */
  memberId?: string;
}

export interface PublicOrgUserCreateRequest {
  accessLevels?: PublicAccessLevelCreateRequest[];
  /** Format: email */
  email: string;
  /** Format: date-time */
  expirationDateTime?: string;
  externalId?: string;
  firstName: string;
  internal?: boolean;
  lastName: string;
  suppressNotification?: boolean;
}

export interface PublicOrgUserDetailsResponse {
  accessLevels?: PublicAccessLevelResponse[];
  active?: boolean;
  /** Format: date-time */
  createdDate?: string;
  /** Format: uuid */
  defaultOrganizationId?: string;
  defaultOrganizationName?: string;
  disabledBy?: string;
  /** Format: date-time */
  disabledDateTime?: string;
  /** Format: email */
  email?: string;
  emailConfirmed?: boolean;
  /** Format: date-time */
  expirationDateTime?: string;
  externalId?: string;
  firstName?: string;
  fullName?: string;
  internal?: boolean;
  /** Format: date-time */
  lastLoginDate?: string;
  /** Format: date-time */
  lastModifiedDate?: string;
  lastName?: string;
  /** Format: uuid */
  userId?: string;
}

export interface PublicOrgUserUpdateRequest {
  accessLevels?: PublicAccessLevelCreateRequest[];
  /** Format: date-time */
  expirationDateTime?: string;
  externalId?: string;
  firstName: string;
  internal?: boolean;
  lastName: string;
}

export interface PublicUpdateGroupRequest {
  description?: string;
  name: string;
}

export interface PublicUserGroupResponse {
  /** Format: uuid */
  createdBy?: string;
  /** Format: date-time */
  createdDate?: string;
  description?: string;
  /** Format: uuid */
  id?: string;
  /** Format: uuid */
  lastModifiedBy?: string;
  /** Format: date-time */
  lastModifiedDate?: string;
  name?: string;
}

export interface RemoveMembersFromUserGroupInput {
  path: {
    /** Format: uuid */
    userGroupId: string;
  };
  body: DeleteMembersRequest;
}

export interface RemoveMultipleUsersFromUserGroupInput {
  path: {
    /** Format: uuid */
    groupId: string;
  };
  body: PublicDeleteMembersRequest;
}

export interface RemoveUserFromUserGroupInput {
  path: {
    /** Format: uuid */
    groupId: string;
    /** Format: uuid */
    memberId: string;
  };
}

export interface RemoveUserGroupRolesInput {
  path: {
    /** Format: uuid */
    groupId: string;
  };
  body: PublicAccessLevelRequest[];
}

export interface RemoveUserRoleInput {
  path: {
    /** Format: uuid */
    userId: string;
  };
  body: PublicAccessLevelRequest;
}

export interface SortObject {
  empty?: boolean;
  sorted?: boolean;
  unsorted?: boolean;
}

export interface UpdateGroupRequest {
  description?: string;
  name?: string;
}

export interface UpdateOrganizationInput {
  path: {
    externalId: string;
  };
  body: OrganizationExternalRequest;
}

export interface UpdateUserGroupInput {
  path: {
    /** Format: uuid */
    userGroupId: string;
  };
  body: UpdateGroupRequest;
}

export interface UpdateUserGroupRolesInput {
  path: {
    /** Format: uuid */
    groupId: string;
  };
  body: PublicAccessLevelUpdate;
}

export interface UpdateUserGroupV2Input {
  path: {
    /** Format: uuid */
    groupId: string;
  };
  body: PublicUpdateGroupRequest;
}

export interface UpdateUserInput {
  path: {
    /** Format: uuid */
    userId: string;
  };
  body: PublicOrgUserUpdateRequest;
}

export interface UserActivityResponse {
  /** Format: date-time */
  date?: string;
  email?: string;
  event?: string;
  fieldName?: string;
  method?: string;
  name?: string;
  newValue?: string;
  oldValue?: string;
  updatedBy?: string;
}

export interface UserGroupResponse {
  /** Format: uuid */
  createdBy?: string;
  /** Format: date-time */
  createdDate?: string;
  description?: string;
  /** Format: uuid */
  lastModifiedBy?: string;
  /** Format: date-time */
  lastModifiedDate?: string;
  name?: string;
  /** Format: uuid */
  userGroupId?: string;
}

export interface paths {
  "/api/access/v1/external/organizations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Organizations */
    get: operations["getListOfOrganizations"];
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
    get: operations["getAuditRecordsForLoginHistory"];
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
    get: operations["getListOfUserGroups"];
    put?: never;
    /** Create User Group */
    post: operations["createUserGroup"];
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
    put: operations["updateUserGroup"];
    post?: never;
    /** Delete User Group */
    delete: operations["deleteUserGroup"];
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
    get: operations["getUserGroupMembers"];
    put?: never;
    /** Add Members to User Group */
    post: operations["addMembersToUserGroup"];
    /** Remove Members from User Group */
    delete: operations["removeMembersFromUserGroup"];
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
    get: operations["getListOfUserGroupsV2"];
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
    get: operations["getUserGroup"];
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
    get: operations["getListOfUsersInUserGroup"];
    put?: never;
    /** Add Multiple Users to User Group */
    post: operations["addMultipleUsersToUserGroup"];
    /** Remove Multiple Users from User Group */
    delete: operations["removeMultipleUsersFromUserGroup"];
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
    get: operations["getListOfUsers"];
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
    get: operations["getAuditRecordsForUserSProfile"];
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
  getListOfOrganizations: {
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
          "application/json": OrganizationExternalBasicDetailResponse;
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
        "application/json": OrganizationExternalRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OrganizationExternalResponse;
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
        "application/json": OrganizationExternalRequest;
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
  getAuditRecordsForLoginHistory: {
    parameters: {
      query?: {
        userId?: string;
        startDate?: string;
        endDate?: string;
        page?: number;
        size?: number;
      };
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
          "application/json": PageLoginHistoryResponse;
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
  getListOfUserGroups: {
    parameters: {
      query?: {
        filters?: string;
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc" | "description,asc" | "description,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc";
      };
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
          "application/json": PageUserGroupResponse;
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
  createUserGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateGroupRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserGroupResponse;
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": UserGroupResponse;
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
  updateUserGroup: {
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
        "application/json": UpdateGroupRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserGroupResponse;
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
  deleteUserGroup: {
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
  getUserGroupMembers: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "fullName,asc" | "fullName,desc" | "memberId, asc" | "memberId, desc" | "email,asc" | "email,desc" | "enabled,asc" | "enabled,desc" | "createdBy,asc" | "createdBy,desc" | "createdDate,asc" | "createdDate,desc";
      };
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
          "application/json": PageMemberResponse;
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
  addMembersToUserGroup: {
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
        "application/json": AddMembersRequest;
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
  removeMembersFromUserGroup: {
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
        "application/json": DeleteMembersRequest;
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
  getListOfUserGroupsV2: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc" | "description,asc" | "description,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc";
        filters?: string;
      };
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
          "application/json": PagePublicUserGroupResponse;
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
        "application/json": PublicCreateGroupRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PublicUserGroupResponse;
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
  getUserGroup: {
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
          "application/json": PublicUserGroupResponse;
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
        "application/json": PublicUpdateGroupRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PublicUserGroupResponse;
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
          "application/json": PublicAccessLevelResponse[];
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
        "application/json": PublicAccessLevelUpdate;
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
        "application/json": PublicAccessLevelRequest;
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
        "application/json": PublicAccessLevelRequest[];
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
  getListOfUsersInUserGroup: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc";
      };
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
          "application/json": PagePublicMemberResponse;
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
  addMultipleUsersToUserGroup: {
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
        "application/json": PublicAddMembersRequest;
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
  removeMultipleUsersFromUserGroup: {
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
        "application/json": PublicDeleteMembersRequest;
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
  getListOfUsers: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc" | "email,asc" | "email,desc" | "organizationname,asc" | "organizationname,desc";
      };
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
          "application/json": PagePublicOrgUserDetailsResponse;
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
        "application/json": PublicOrgUserCreateRequest;
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
          "application/json": PublicOrgUserDetailsResponse;
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
        "application/json": PublicOrgUserUpdateRequest;
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
          "application/json": PublicAccessLevelResponse[];
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
        "application/json": PublicAccessLevelRequest;
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
        "application/json": PublicAccessLevelRequest;
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
  getAuditRecordsForUserSProfile: {
    parameters: {
      query?: {
        includeChildObjects?: boolean;
        page?: number;
        size?: number;
      };
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
          "application/json": PageUserActivityResponse;
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
