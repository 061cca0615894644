// Generated from specs/snapshots/platform-access-management.json. Do not edit; run pnpm generate.
import {
  type NoInput,
  type Operation,
  type PagedOperation,
  pageThrough,
  type Service,
  service,
  turnPages,
} from "@onetrust-client/core";
import { operations } from "./operations.js";
import type {
  AddMembersToUserGroupInput,
  AddMultipleUsersToUserGroupInput,
  AddUserGroupRolesInput,
  AddUserRoleInput,
  AddUserToUserGroupInput,
  ClientCredentialsResponse,
  CreateOrganizationInput,
  CreateUserGroupInput,
  CreateUserGroupV2Input,
  CreateUserInput,
  DeleteOrganizationInput,
  DeleteUserGroupInput,
  DeleteUserGroupV2Input,
  GenerateAccessTokenInput,
  GetAuditRecordsForLoginHistoryInput,
  GetAuditRecordsForUserSProfileInput,
  GetListOfUserGroupsInput,
  GetListOfUserGroupsV2Input,
  GetListOfUsersInput,
  GetListOfUsersInUserGroupInput,
  GetUserGroupInput,
  GetUserGroupMembersInput,
  GetUserGroupRolesInput,
  GetUserInput,
  GetUserRolesInput,
  LoginHistoryResponse,
  MemberResponse,
  ModifyUserDefaultOrganizationInput,
  OrganizationExternalBasicDetailResponse,
  OrganizationExternalResponse,
  PageLoginHistoryResponse,
  PageMemberResponse,
  PagePublicMemberResponse,
  PagePublicOrgUserDetailsResponse,
  PagePublicUserGroupResponse,
  PageUserActivityResponse,
  PageUserGroupResponse,
  PublicAccessLevelResponse,
  PublicMemberResponse,
  PublicOrgUserDetailsResponse,
  PublicUserGroupResponse,
  paths,
  RemoveMembersFromUserGroupInput,
  RemoveMultipleUsersFromUserGroupInput,
  RemoveUserFromUserGroupInput,
  RemoveUserGroupRolesInput,
  RemoveUserRoleInput,
  UpdateOrganizationInput,
  UpdateUserGroupInput,
  UpdateUserGroupRolesInput,
  UpdateUserGroupV2Input,
  UpdateUserInput,
  UserActivityResponse,
  UserGroupResponse,
} from "./schema.js";

/** The operations of OneTrust's "Platform - Access Management". */
export interface AccessManagement {
  /**
   * Add Members to User Group
   *
   * `POST /api/access/v1/user-groups/{userGroupId}/members`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/addmembersusingpost
   */
  readonly addMembersToUserGroup: Operation<[input: AddMembersToUserGroupInput], void>;

  /**
   * Add Multiple Users to User Group
   *
   * `POST /api/access/v2/user-groups/{groupId}/members`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/addmultiplemembersforusergroupbyidv2
   */
  readonly addMultipleUsersToUserGroup: Operation<[input: AddMultipleUsersToUserGroupInput], void>;

  /**
   * Add User Group Roles
   *
   * `POST /api/access/v2/user-groups/{groupId}/access-levels`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/addaccesslevelsforusergroupbyidv2
   */
  readonly addUserGroupRoles: Operation<[input: AddUserGroupRolesInput], void>;

  /**
   * Add User Role
   *
   * `POST /api/access/v2/users/{userId}/access-levels`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/adduseraccesslevelv2
   */
  readonly addUserRole: Operation<[input: AddUserRoleInput], void>;

  /**
   * Add User to User Group
   *
   * `POST /api/access/v2/user-groups/{groupId}/members/{memberId}`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/addamemberforusergroupbyidv2
   */
  readonly addUserToUserGroup: Operation<[input: AddUserToUserGroupInput], void>;

  /**
   * Create Organization
   *
   * `POST /api/access/v1/external/organizations`, accepts the scope `ORGANIZATION`
   * @see https://developer.onetrust.com/onetrust/reference/createorganizationusingpost
   */
  readonly createOrganization: Operation<[input: CreateOrganizationInput], OrganizationExternalResponse>;

  /**
   * Create User
   *
   * `POST /api/access/v2/users`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/createuserv2
   */
  readonly createUser: Operation<[input: CreateUserInput], string>;

  /**
   * Create User Group
   *
   * `POST /api/access/v1/user-groups`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/createusergroupusingpost
   */
  readonly createUserGroup: Operation<[input: CreateUserGroupInput], UserGroupResponse>;

  /**
   * Create User Group
   *
   * `POST /api/access/v2/user-groups`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/createusergroupv2
   */
  readonly createUserGroupV2: Operation<[input: CreateUserGroupV2Input], PublicUserGroupResponse>;

  /**
   * Delete Organization
   *
   * `DELETE /api/access/v1/external/organizations/{externalId}`, accepts the scope `ORGANIZATION`
   * @see https://developer.onetrust.com/onetrust/reference/deleteorganizationpost
   */
  readonly deleteOrganization: Operation<[input: DeleteOrganizationInput], void>;

  /**
   * Delete User Group
   *
   * `DELETE /api/access/v1/user-groups/{userGroupId}`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/deleteusergroupusingdelete
   */
  readonly deleteUserGroup: Operation<[input: DeleteUserGroupInput], void>;

  /**
   * Delete User Group
   *
   * `DELETE /api/access/v2/user-groups/{groupId}`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/deleteusergroupbyidv2
   */
  readonly deleteUserGroupV2: Operation<[input: DeleteUserGroupV2Input], void>;

  /**
   * Generate Access Token
   *
   * `POST /api/access/v1/oauth/token`
   * @see https://developer.onetrust.com/onetrust/reference/getoauthtoken
   */
  readonly generateAccessToken: Operation<[input: GenerateAccessTokenInput], ClientCredentialsResponse>;

  /**
   * Get Audit Records for Login History
   *
   * `GET /api/access/v1/login-history`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/loginhistory
   */
  readonly getAuditRecordsForLoginHistory: PagedOperation<
    [input?: GetAuditRecordsForLoginHistoryInput],
    PageLoginHistoryResponse,
    LoginHistoryResponse
  >;

  /**
   * Get Audit Records for User's Profile
   *
   * `GET /api/audit/v1/users/{userId}/activities`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/useractivity
   */
  readonly getAuditRecordsForUserSProfile: PagedOperation<
    [input: GetAuditRecordsForUserSProfileInput],
    PageUserActivityResponse,
    UserActivityResponse
  >;

  /**
   * Get List of Organizations
   *
   * `GET /api/access/v1/external/organizations`, accepts the scope `ORGANIZATION`
   * @see https://developer.onetrust.com/onetrust/reference/organizationtreestructureusingget
   */
  readonly getListOfOrganizations: Operation<[input?: NoInput], OrganizationExternalBasicDetailResponse>;

  /**
   * Get List of User Groups
   *
   * `GET /api/access/v1/user-groups`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/retrieveusergroupsusingget
   */
  readonly getListOfUserGroups: PagedOperation<
    [input?: GetListOfUserGroupsInput],
    PageUserGroupResponse,
    UserGroupResponse
  >;

  /**
   * Get List of User Groups
   *
   * `GET /api/access/v2/user-groups`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/getallusergroupwithfiltersv2
   */
  readonly getListOfUserGroupsV2: PagedOperation<
    [input?: GetListOfUserGroupsV2Input],
    PagePublicUserGroupResponse,
    PublicUserGroupResponse
  >;

  /**
   * Get List of Users
   *
   * `GET /api/access/v2/users`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/getalluserdetailsv2
   */
  readonly getListOfUsers: PagedOperation<
    [input?: GetListOfUsersInput],
    PagePublicOrgUserDetailsResponse,
    PublicOrgUserDetailsResponse
  >;

  /**
   * Get List of Users in User Group
   *
   * `GET /api/access/v2/user-groups/{groupId}/members`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/getmembersfromausergroupbyidv2
   */
  readonly getListOfUsersInUserGroup: PagedOperation<
    [input: GetListOfUsersInUserGroupInput],
    PagePublicMemberResponse,
    PublicMemberResponse
  >;

  /**
   * Get User
   *
   * `GET /api/access/v2/users/{userId}`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/getuserv2
   */
  readonly getUser: Operation<[input: GetUserInput], PublicOrgUserDetailsResponse>;

  /**
   * Get User Group
   *
   * `GET /api/access/v2/user-groups/{groupId}`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/getusergroupbyidv2
   */
  readonly getUserGroup: Operation<[input: GetUserGroupInput], PublicUserGroupResponse>;

  /**
   * Get User Group Members
   *
   * `GET /api/access/v1/user-groups/{userGroupId}/members`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/retrievemembersusingget
   */
  readonly getUserGroupMembers: PagedOperation<[input: GetUserGroupMembersInput], PageMemberResponse, MemberResponse>;

  /**
   * Get User Group Roles
   *
   * `GET /api/access/v2/user-groups/{groupId}/access-levels`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/getaccesslevelsforusergroupbyidv2
   */
  readonly getUserGroupRoles: Operation<[input: GetUserGroupRolesInput], PublicAccessLevelResponse[]>;

  /**
   * Get User Roles
   *
   * `GET /api/access/v2/users/{userId}/access-levels`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/getuseraccesslevelsv2
   */
  readonly getUserRoles: Operation<[input: GetUserRolesInput], PublicAccessLevelResponse[]>;

  /**
   * Modify User Default Organization
   *
   * `PATCH /api/access/v2/users/{userId}/default-organization`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/setuserdefaultorganizationv2
   */
  readonly modifyUserDefaultOrganization: Operation<[input: ModifyUserDefaultOrganizationInput], void>;

  /**
   * Remove Members from User Group
   *
   * `DELETE /api/access/v1/user-groups/{userGroupId}/members`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/removemembersusingdelete
   */
  readonly removeMembersFromUserGroup: Operation<[input: RemoveMembersFromUserGroupInput], void>;

  /**
   * Remove Multiple Users from User Group
   *
   * `DELETE /api/access/v2/user-groups/{groupId}/members`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/removemultiplemembersforusergroupbyidv2
   */
  readonly removeMultipleUsersFromUserGroup: Operation<[input: RemoveMultipleUsersFromUserGroupInput], void>;

  /**
   * Remove User from User Group
   *
   * `DELETE /api/access/v2/user-groups/{groupId}/members/{memberId}`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/removeamemberforusergroupbyidv2
   */
  readonly removeUserFromUserGroup: Operation<[input: RemoveUserFromUserGroupInput], void>;

  /**
   * Remove User Group Roles
   *
   * `DELETE /api/access/v2/user-groups/{groupId}/access-levels`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/removeaccesslevelforusergroupbyidv2
   */
  readonly removeUserGroupRoles: Operation<[input: RemoveUserGroupRolesInput], void>;

  /**
   * Remove User Role
   *
   * `DELETE /api/access/v2/users/{userId}/access-levels`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/removeuseraccesslevelv2
   */
  readonly removeUserRole: Operation<[input: RemoveUserRoleInput], void>;

  /**
   * Update Organization
   *
   * `PUT /api/access/v1/external/organizations/{externalId}`, accepts the scope `ORGANIZATION`
   * @see https://developer.onetrust.com/onetrust/reference/updateorganizationusingput
   */
  readonly updateOrganization: Operation<[input: UpdateOrganizationInput], void>;

  /**
   * Update User
   *
   * `PUT /api/access/v2/users/{userId}`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/updateuserv2
   */
  readonly updateUser: Operation<[input: UpdateUserInput], void>;

  /**
   * Update User Group
   *
   * `PUT /api/access/v1/user-groups/{userGroupId}`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/updateusergroupusingput
   */
  readonly updateUserGroup: Operation<[input: UpdateUserGroupInput], UserGroupResponse>;

  /**
   * Update User Group Roles
   *
   * `PUT /api/access/v2/user-groups/{groupId}/access-levels`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/updateaccesslevelforusergroupbyidv2
   */
  readonly updateUserGroupRoles: Operation<[input: UpdateUserGroupRolesInput], void>;

  /**
   * Update User Group
   *
   * `PUT /api/access/v2/user-groups/{groupId}`, accepts the scope `USER`
   * @see https://developer.onetrust.com/onetrust/reference/updateusergroupbyidv2
   */
  readonly updateUserGroupV2: Operation<[input: UpdateUserGroupV2Input], PublicUserGroupResponse>;
}

/** Binds the operations of OneTrust's "Platform - Access Management" to a connection. */
export const accessManagement: Service<AccessManagement, paths> = service("tenant", operations, pageThrough(turnPages));
