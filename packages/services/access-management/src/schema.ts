// Generated from specs/snapshots/platform-access-management.json. Do not edit; run pnpm generate.

export interface AccessLevelCreateRequest {
  defaultOrganization?: boolean | undefined;
  /** UUID. */
  organizationId: string;
  /** At least 1 item. */
  roleIds?: string[] | undefined;
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
  groupId?: string | undefined;
  members?: string[] | undefined;
}

export interface AddMembersRequestV2 {
  /** At least 1 item. */
  members?: string[] | undefined;
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
  guid: string;
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
  description?: string | undefined;
  /** 1 to 100 characters. */
  name?: string | undefined;
}

export interface CreateGroupRequestV2 {
  /** At most 300 characters. */
  description?: string | undefined;
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
  groupId?: string | undefined;
  members?: string[] | undefined;
}

export interface DeleteMembersRequestV2 {
  /** At least 1 item. */
  members?: string[] | undefined;
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
    userId?: string | undefined;
    /** Date and time. */
    startDate?: string | undefined;
    /** Date and time. */
    endDate?: string | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
  } | undefined;
}

export interface ListUserGroupMembersV1Input {
  path: {
    /** UUID. */
    userGroupId: string;
  };
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    /** Default fullName,asc. */
    sort?: "fullName,asc" | "fullName,desc" | "memberId, asc" | "memberId, desc" | "email,asc" | "email,desc" | "enabled,asc" | "enabled,desc" | "createdBy,asc" | "createdBy,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
  } | undefined;
}

export interface ListUserGroupMembersV2Input {
  path: {
    /** UUID. */
    groupId: string;
  };
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    /** Default name,asc. */
    sort?: "name,asc" | "name,desc" | (string & {}) | undefined;
  } | undefined;
}

export interface ListUserGroupsV1Input {
  query?: {
    filters?: string | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    /** Default name,asc. */
    sort?: "name,asc" | "name,desc" | "description,asc" | "description,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | (string & {}) | undefined;
  } | undefined;
}

export interface ListUserGroupsV2Input {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    /** Default name,asc. */
    sort?: "name,asc" | "name,desc" | "description,asc" | "description,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | (string & {}) | undefined;
    filters?: string | undefined;
  } | undefined;
}

export interface ListUserProfileAuditRecordsInput {
  path: {
    /** UUID. */
    userId: string;
  };
  query?: {
    /** Default false. */
    includeChildObjects?: boolean | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
  } | undefined;
}

export interface ListUsersInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    /** Default name,asc. */
    sort?: "name,asc" | "name,desc" | "email,asc" | "email,desc" | "organizationname,asc" | "organizationname,desc" | (string & {}) | undefined;
  } | undefined;
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
  defaultLanguageCode?: string | undefined;
  /** At most 250 characters. */
  description?: string | undefined;
  /** 1 to 100 characters. */
  externalId: string;
  /** 1 to 100 characters. */
  name: string;
  /** At most 100 characters. */
  parentExternalId?: string | undefined;
  /** UUID. */
  parentOrganizationId?: string | undefined;
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
  description?: string | undefined;
  /** 1 to 100 characters. */
  name?: string | undefined;
}

export interface UpdateGroupRequestV2 {
  /** At most 300 characters. */
  description?: string | undefined;
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
  accessLevels?: AccessLevelCreateRequest[] | undefined;
  /** E-mail address, at most 100 characters. */
  email: string;
  /** Date and time. */
  expirationDateTime?: string | undefined;
  /** At most 128 characters. */
  externalId?: string | undefined;
  /** At most 100 characters. */
  firstName: string;
  internal?: boolean | undefined;
  /** At most 100 characters. */
  lastName: string;
  suppressNotification?: boolean | undefined;
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
  accessLevels?: AccessLevelCreateRequest[] | undefined;
  /** Date and time. */
  expirationDateTime?: string | undefined;
  /** At most 128 characters. */
  externalId?: string | undefined;
  /** At most 100 characters. */
  firstName: string;
  internal?: boolean | undefined;
  /** At most 100 characters. */
  lastName: string;
}
