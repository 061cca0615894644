// Generated from specs/snapshots/platform-access-management.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AccessLevelCreateRequest {
  defaultOrganization?: boolean;
  /** UUID. */
  organizationId: string;
  /** At least 1 item. */
  roleIds?: string[];
}

export interface AccessLevelRequest {
  /** UUID. */
  organizationId: string;
  /** UUID. */
  roleId: string;
}

export interface AccessLevelResponse {
  /** UUID. */
  organizationId?: string | null;
  /** 1 to 100 characters. */
  organizationName?: string | null;
  /** UUID. */
  roleId?: string | null;
  /** 1 to 256 characters. */
  roleName?: string | null;
}

export interface AccessLevelUpdate {
  /** UUID. */
  currentOrganizationId: string;
  /** UUID. */
  currentRoleId: string;
  /** UUID. */
  newOrganizationId: string;
  /** UUID. */
  newRoleId: string;
}

export interface AddMembersRequestV1 {
  /** UUID. */
  groupId?: string;
  members?: string[];
}

export interface AddMembersRequestV2 {
  /** At least 1 item. */
  members?: string[];
}

export interface AddMembersToUserGroupV1Input {
  path: {
    /** UUID. */
    userGroupId: string;
  };
  body: AddMembersRequestV1;
}

export interface AddMembersToUserGroupV2Input {
  path: {
    /** UUID. */
    groupId: string;
  };
  body: AddMembersRequestV2;
}

export interface AddUserGroupRolesInput {
  path: {
    /** UUID. */
    groupId: string;
  };
  body: AccessLevelRequest;
}

export interface AddUserRoleInput {
  path: {
    /** UUID. */
    userId: string;
  };
  body: AccessLevelRequest;
}

export interface AddUserToUserGroupInput {
  path: {
    /** UUID. */
    groupId: string;
    /** UUID. */
    memberId: string;
  };
}

export interface ClientCredentialsRequest {
  client_id: string;
  client_secret: string;
  grant_type: "client_credentials";
}

export interface ClientCredentialsResponse {
  access_token?: string | null;
  /** E-mail address. */
  email?: string | null;
  /** Integer. */
  expires_in?: number | null;
  /** UUID. */
  guid?: string | null;
  jti?: string | null;
  /** Integer. */
  languageId?: number | null;
  /** UUID. */
  orgGroupGuid?: string | null;
  /** UUID. */
  orgGroupId?: string | null;
  ot_scopes?: string | null;
  role?: string | null;
  scope?: string | null;
  /** UUID. */
  sessionId?: string | null;
  tenantGuid?: string | null;
  /** Integer. */
  tenantId?: number | null;
  token_type?: string | null;
  /** E-mail address. */
  user_name?: string | null;
  "ot-scopes"?: string | null;
}

export interface CreateGroupRequestV1 {
  /** At most 300 characters. */
  description?: string;
  /** 1 to 100 characters. */
  name?: string;
}

export interface CreateGroupRequestV2 {
  /** At most 300 characters. */
  description?: string;
  /** 1 to 100 characters. */
  name: string;
}

export interface CreateOrganizationInput {
  body: OrganizationRequest;
}

export interface CreateUserGroupV1Input {
  body: CreateGroupRequestV1;
}

export interface CreateUserGroupV2Input {
  body: CreateGroupRequestV2;
}

export interface CreateUserInput {
  body: UserCreateRequest;
}

export interface DeleteMembersRequestV1 {
  /** UUID. */
  groupId?: string;
  members?: string[];
}

export interface DeleteMembersRequestV2 {
  /** At least 1 item. */
  members?: string[];
}

export interface DeleteOrganizationInput {
  path: {
    /** 1 to 100 characters. */
    externalId: string;
  };
  query: {
    /** 1 to 100 characters. */
    targetExternalId: string;
  };
}

export interface DeleteUserGroupV1Input {
  path: {
    /** UUID. */
    userGroupId: string;
  };
}

export interface DeleteUserGroupV2Input {
  path: {
    /** UUID. */
    groupId: string;
  };
}

export interface GenerateAccessTokenInput {
  body: ClientCredentialsRequest;
}

export interface GetUserGroupRolesInput {
  path: {
    /** UUID. */
    groupId: string;
  };
}

export interface GetUserGroupV2Input {
  path: {
    /** UUID. */
    groupId: string;
  };
}

export interface GetUserInput {
  path: {
    /** UUID. */
    userId: string;
  };
}

export interface GetUserRolesInput {
  path: {
    /** UUID. */
    userId: string;
  };
}

export interface ListLoginHistoryAuditRecordsInput {
  query?: {
    /** UUID. */
    userId?: string;
    /** Date and time. */
    startDate?: string;
    /** Date and time. */
    endDate?: string;
    /** Integer, at least 0, default 0. */
    page?: number;
    /** Integer, 1 to 2000, default 20. */
    size?: number;
  };
}

export interface ListUserGroupMembersV1Input {
  path: {
    /** UUID. */
    userGroupId: string;
  };
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number;
    /** Integer, 1 to 2000, default 20. */
    size?: number;
    /** Default fullName,asc. */
    sort?: "fullName,asc" | "fullName,desc" | "memberId, asc" | "memberId, desc" | "email,asc" | "email,desc" | "enabled,asc" | "enabled,desc" | "createdBy,asc" | "createdBy,desc" | "createdDate,asc" | "createdDate,desc";
  };
}

export interface ListUserGroupMembersV2Input {
  path: {
    /** UUID. */
    groupId: string;
  };
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number;
    /** Integer, 1 to 2000, default 20. */
    size?: number;
    /** Default name,asc. */
    sort?: "name,asc" | "name,desc";
  };
}

export interface ListUserGroupsV1Input {
  query?: {
    filters?: string;
    /** Integer, at least 0, default 0. */
    page?: number;
    /** Integer, 1 to 2000, default 20. */
    size?: number;
    /** Default name,asc. */
    sort?: "name,asc" | "name,desc" | "description,asc" | "description,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc";
  };
}

export interface ListUserGroupsV2Input {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number;
    /** Integer, 1 to 2000, default 20. */
    size?: number;
    /** Default name,asc. */
    sort?: "name,asc" | "name,desc" | "description,asc" | "description,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc";
    filters?: string;
  };
}

export interface ListUserProfileAuditRecordsInput {
  path: {
    /** UUID. */
    userId: string;
  };
  query?: {
    /** Default false. */
    includeChildObjects?: boolean;
    /** Integer, at least 0, default 0. */
    page?: number;
    /** Integer, 1 to 2000, default 20. */
    size?: number;
  };
}

export interface ListUsersInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number;
    /** Integer, 1 to 2000, default 20. */
    size?: number;
    /** Default name,asc. */
    sort?: "name,asc" | "name,desc" | "email,asc" | "email,desc" | "organizationname,asc" | "organizationname,desc";
  };
}

export interface LoginHistoryResponse {
  /** Date and time. */
  createDT?: string | null;
  /** 7 to 45 characters. */
  ipAddress?: string | null;
  status?: "Success" | "Failure" | (string & {}) | null;
  /** At most 500 characters. */
  userAgentString?: string | null;
  /** UUID. */
  userId?: string | null;
  /** 5 to 255 characters. */
  userName?: string | null;
}

export interface LoginHistoryResponsePage {
  content?: LoginHistoryResponse[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: unknown;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface MemberV1 {
  /** UUID. */
  createdBy?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  /** E-mail address, 5 to 255 characters. */
  email?: string | null;
  enabled?: boolean | null;
  /** At most 201 characters. */
  fullName?: string | null;
  internal?: boolean | null;
  /** UUID. */
  memberId?: string | null;
}

export interface MemberV1Page {
  content?: MemberV1[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: unknown;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface MemberV2 {
  /** UUID. */
  createdBy?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  /** E-mail address, 5 to 255 characters. */
  email?: string | null;
  enabled?: boolean | null;
  /** At most 201 characters. */
  fullName?: string | null;
  internal?: boolean | null;
  /** UUID. */
  memberId?: string | null;
}

export interface MemberV2Page {
  content?: MemberV2[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: unknown;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface ModifyUserDefaultOrganizationInput {
  path: {
    /** UUID. */
    userId: string;
  };
  query: {
    /** UUID. */
    organizationId: string;
  };
}

export interface OrganizationBasicDetail {
  children?: unknown[] | null;
  /** 5 to 255 characters. */
  defaultApprover?: string | null;
  /** 2 to 5 characters. */
  defaultLanguageCode?: string | null;
  /** At most 250 characters. */
  description?: string | null;
  /** At most 100 characters. */
  externalId?: string | null;
  /** At most 255 characters. */
  name?: string | null;
  /** UUID. */
  organizationId?: string | null;
  /** At most 100 characters. */
  parentExternalId?: string | null;
  /** UUID. */
  parentOrganizationId?: string | null;
}

export interface OrganizationRequest {
  /** E-mail address, 5 to 77 characters. */
  defaultApprover: string;
  /** 2 to 10 characters. */
  defaultLanguageCode?: string;
  /** At most 250 characters. */
  description?: string;
  /** 1 to 100 characters. */
  externalId: string;
  /** 1 to 100 characters. */
  name: string;
  /** At most 100 characters. */
  parentExternalId?: string;
  /** UUID. */
  parentOrganizationId?: string;
}

export interface OrganizationResponse {
  /** 5 to 255 characters. */
  defaultApprover?: string | null;
  /** 2 to 5 characters. */
  defaultLanguageCode?: string | null;
  /** At most 250 characters. */
  description?: string | null;
  /** At most 100 characters. */
  externalId?: string | null;
  /** At most 255 characters. */
  name?: string | null;
  /** UUID. */
  organizationId?: string | null;
  /** At most 100 characters. */
  parentExternalId?: string | null;
  /** UUID. */
  parentOrganizationId?: string | null;
}

export interface RemoveMembersFromUserGroupV1Input {
  path: {
    /** UUID. */
    userGroupId: string;
  };
  body: DeleteMembersRequestV1;
}

export interface RemoveMembersFromUserGroupV2Input {
  path: {
    /** UUID. */
    groupId: string;
  };
  body: DeleteMembersRequestV2;
}

export interface RemoveUserFromUserGroupInput {
  path: {
    /** UUID. */
    groupId: string;
    /** UUID. */
    memberId: string;
  };
}

export interface RemoveUserGroupRolesInput {
  path: {
    /** UUID. */
    groupId: string;
  };
  /** At least 1 item. */
  body: AccessLevelRequest[];
}

export interface RemoveUserRoleInput {
  path: {
    /** UUID. */
    userId: string;
  };
  body: AccessLevelRequest;
}

export interface SortObject {
  empty?: boolean | null;
  sorted?: boolean | null;
  unsorted?: boolean | null;
}

export interface UpdateGroupRequestV1 {
  /** At most 300 characters. */
  description?: string;
  /** 1 to 100 characters. */
  name?: string;
}

export interface UpdateGroupRequestV2 {
  /** At most 300 characters. */
  description?: string;
  /** 1 to 100 characters. */
  name: string;
}

export interface UpdateOrganizationInput {
  path: {
    /** 1 to 100 characters. */
    externalId: string;
  };
  body: OrganizationRequest;
}

export interface UpdateUserGroupRolesInput {
  path: {
    /** UUID. */
    groupId: string;
  };
  body: AccessLevelUpdate;
}

export interface UpdateUserGroupV1Input {
  path: {
    /** UUID. */
    userGroupId: string;
  };
  body: UpdateGroupRequestV1;
}

export interface UpdateUserGroupV2Input {
  path: {
    /** UUID. */
    groupId: string;
  };
  body: UpdateGroupRequestV2;
}

export interface UpdateUserInput {
  path: {
    /** UUID. */
    userId: string;
  };
  body: UserUpdateRequest;
}

export interface UserActivityResponse {
  /** Date and time. */
  date?: string | null;
  email?: string | null;
  event?: string | null;
  fieldName?: string | null;
  method?: string | null;
  name?: string | null;
  newValue?: string | null;
  oldValue?: string | null;
  updatedBy?: string | null;
}

export interface UserActivityResponsePage {
  content?: UserActivityResponse[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: unknown;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface UserCreateRequest {
  /** At least 1 item. */
  accessLevels?: AccessLevelCreateRequest[];
  /** E-mail address, at most 100 characters. */
  email: string;
  /** Date and time. */
  expirationDateTime?: string;
  /** At most 128 characters. */
  externalId?: string;
  /** At most 100 characters. */
  firstName: string;
  internal?: boolean;
  /** At most 100 characters. */
  lastName: string;
  suppressNotification?: boolean;
}

export interface UserDetails {
  accessLevels?: AccessLevelResponse[] | null;
  active?: boolean | null;
  /** Date and time. */
  createdDate?: string | null;
  /** UUID. */
  defaultOrganizationId?: string | null;
  /** At most 100 characters. */
  defaultOrganizationName?: string | null;
  /** At most 256 characters. */
  disabledBy?: string | null;
  /** Date and time. */
  disabledDateTime?: string | null;
  /** E-mail address, 5 to 255 characters. */
  email?: string | null;
  emailConfirmed?: boolean | null;
  /** Date and time. */
  expirationDateTime?: string | null;
  /** At most 128 characters. */
  externalId?: string | null;
  /** At most 100 characters. */
  firstName?: string | null;
  /** At most 256 characters. */
  fullName?: string | null;
  internal?: boolean | null;
  /** Date and time. */
  lastLoginDate?: string | null;
  /** Date and time. */
  lastModifiedDate?: string | null;
  /** At most 100 characters. */
  lastName?: string | null;
  /** UUID. */
  userId?: string | null;
}

export interface UserDetailsPage {
  content?: UserDetails[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: unknown;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface UserGroupV1 {
  /** UUID. */
  createdBy?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  /** At most 250 characters. */
  description?: string | null;
  /** UUID. */
  lastModifiedBy?: string | null;
  /** Date and time. */
  lastModifiedDate?: string | null;
  /** 1 to 100 characters. */
  name?: string | null;
  /** UUID. */
  userGroupId?: string | null;
}

export interface UserGroupV1Page {
  content?: UserGroupV1[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: unknown;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface UserGroupV2 {
  /** UUID. */
  createdBy?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  /** At most 300 characters. */
  description?: string | null;
  /** UUID. */
  id?: string | null;
  /** UUID. */
  lastModifiedBy?: string | null;
  /** Date and time. */
  lastModifiedDate?: string | null;
  /** At most 100 characters. */
  name?: string | null;
}

export interface UserGroupV2Page {
  content?: UserGroupV2[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: unknown;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface UserUpdateRequest {
  /** At least 1 item. */
  accessLevels?: AccessLevelCreateRequest[];
  /** Date and time. */
  expirationDateTime?: string;
  /** At most 128 characters. */
  externalId?: string;
  /** At most 100 characters. */
  firstName: string;
  internal?: boolean;
  /** At most 100 characters. */
  lastName: string;
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
