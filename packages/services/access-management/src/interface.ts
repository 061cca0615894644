// Generated from specs/snapshots/platform-access-management.json. Do not edit; run pnpm generate.
import type { NoInput, Operation, PagedOperation } from "@onetrust-client/core";
import type {
  AccessLevelResponse,
  AddMembersToUserGroupV1Input,
  AddMembersToUserGroupV2Input,
  AddUserGroupRolesInput,
  AddUserRoleInput,
  AddUserToUserGroupInput,
  ClientCredentialsResponse,
  CreateOrganizationInput,
  CreateUserGroupV1Input,
  CreateUserGroupV2Input,
  CreateUserInput,
  DeleteOrganizationInput,
  DeleteUserGroupV1Input,
  DeleteUserGroupV2Input,
  GenerateAccessTokenInput,
  GetUserGroupRolesInput,
  GetUserGroupV2Input,
  GetUserInput,
  GetUserRolesInput,
  ListLoginHistoryAuditRecordsInput,
  ListUserGroupMembersV1Input,
  ListUserGroupMembersV2Input,
  ListUserGroupsV1Input,
  ListUserGroupsV2Input,
  ListUserProfileAuditRecordsInput,
  ListUsersInput,
  LoginHistoryResponse,
  LoginHistoryResponsePage,
  MemberV1,
  MemberV1Page,
  MemberV2,
  MemberV2Page,
  ModifyUserDefaultOrganizationInput,
  OrganizationBasicDetail,
  OrganizationResponse,
  RemoveMembersFromUserGroupV1Input,
  RemoveMembersFromUserGroupV2Input,
  RemoveUserFromUserGroupInput,
  RemoveUserGroupRolesInput,
  RemoveUserRoleInput,
  UpdateOrganizationInput,
  UpdateUserGroupRolesInput,
  UpdateUserGroupV1Input,
  UpdateUserGroupV2Input,
  UpdateUserInput,
  UserActivityResponse,
  UserActivityResponsePage,
  UserDetails,
  UserDetailsPage,
  UserGroupV1,
  UserGroupV1Page,
  UserGroupV2,
  UserGroupV2Page,
} from "./schema.js";

/** The operations of OneTrust's "Platform - Access Management". */
export interface AccessManagement {
  /**
   * Add Members to User Group
   *
   * `POST /api/access/v1/user-groups/{userGroupId}/members`, scope `USER`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice. Superseded by {@link addMembersToUserGroupV2}.
   * @see https://developer.onetrust.com/onetrust/reference/addmembersusingpost
   */
  readonly addMembersToUserGroupV1: Operation<[input: AddMembersToUserGroupV1Input], void>;

  /**
   * Add Multiple Users to User Group
   *
   * `POST /api/access/v2/user-groups/{groupId}/members`, scope `USER`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/addmultiplemembersforusergroupbyidv2
   */
  readonly addMembersToUserGroupV2: Operation<[input: AddMembersToUserGroupV2Input], void>;

  /**
   * Add User Group Roles
   *
   * `POST /api/access/v2/user-groups/{groupId}/access-levels`, scope `USER`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/addaccesslevelsforusergroupbyidv2
   */
  readonly addUserGroupRoles: Operation<[input: AddUserGroupRolesInput], void>;

  /**
   * Add User Role
   *
   * `POST /api/access/v2/users/{userId}/access-levels`, scope `USER`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/adduseraccesslevelv2
   */
  readonly addUserRole: Operation<[input: AddUserRoleInput], void>;

  /**
   * Add User to User Group
   *
   * `POST /api/access/v2/user-groups/{groupId}/members/{memberId}`, scope `USER`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/addamemberforusergroupbyidv2
   */
  readonly addUserToUserGroup: Operation<[input: AddUserToUserGroupInput], void>;

  /**
   * Create Organization
   *
   * `POST /api/access/v1/external/organizations`, scope `ORGANIZATION`
   *
   * Returns `OrganizationResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createorganizationusingpost
   */
  readonly createOrganization: Operation<[input: CreateOrganizationInput], OrganizationResponse>;

  /**
   * Create User
   *
   * `POST /api/access/v2/users`, scope `USER`
   *
   * Returns a text. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createuserv2
   */
  readonly createUser: Operation<[input: CreateUserInput], string>;

  /**
   * Create User Group
   *
   * `POST /api/access/v1/user-groups`, scope `USER`
   *
   * Returns `UserGroupV1`. Not safe to repeat: it may take effect twice. Superseded by {@link createUserGroupV2}.
   * @see https://developer.onetrust.com/onetrust/reference/createusergroupusingpost
   */
  readonly createUserGroupV1: Operation<[input: CreateUserGroupV1Input], UserGroupV1>;

  /**
   * Create User Group
   *
   * `POST /api/access/v2/user-groups`, scope `USER`
   *
   * Returns `UserGroupV2`. Not safe to repeat: it may take effect twice. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/createusergroupv2
   */
  readonly createUserGroupV2: Operation<[input: CreateUserGroupV2Input], UserGroupV2>;

  /**
   * Delete Organization
   *
   * `DELETE /api/access/v1/external/organizations/{externalId}`, scope `ORGANIZATION`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/deleteorganizationpost
   */
  readonly deleteOrganization: Operation<[input: DeleteOrganizationInput], void>;

  /**
   * Delete User Group
   *
   * `DELETE /api/access/v1/user-groups/{userGroupId}`, scope `USER`
   *
   * Returns nothing. Safe to repeat. Superseded by {@link deleteUserGroupV2}.
   * @see https://developer.onetrust.com/onetrust/reference/deleteusergroupusingdelete
   */
  readonly deleteUserGroupV1: Operation<[input: DeleteUserGroupV1Input], void>;

  /**
   * Delete User Group
   *
   * `DELETE /api/access/v2/user-groups/{groupId}`, scope `USER`
   *
   * Returns nothing. Safe to repeat. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/deleteusergroupbyidv2
   */
  readonly deleteUserGroupV2: Operation<[input: DeleteUserGroupV2Input], void>;

  /**
   * Generate Access Token
   *
   * `POST /api/access/v1/oauth/token`
   *
   * Returns `ClientCredentialsResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/getoauthtoken
   */
  readonly generateAccessToken: Operation<[input: GenerateAccessTokenInput], ClientCredentialsResponse>;

  /**
   * Get User
   *
   * `GET /api/access/v2/users/{userId}`, scope `USER`
   *
   * Returns `UserDetails`.
   * @see https://developer.onetrust.com/onetrust/reference/getuserv2
   */
  readonly getUser: Operation<[input: GetUserInput], UserDetails>;

  /**
   * Get User Group Roles
   *
   * `GET /api/access/v2/user-groups/{groupId}/access-levels`, scope `USER`
   *
   * Returns a list of `AccessLevelResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getaccesslevelsforusergroupbyidv2
   */
  readonly getUserGroupRoles: Operation<[input: GetUserGroupRolesInput], AccessLevelResponse[]>;

  /**
   * Get User Group
   *
   * `GET /api/access/v2/user-groups/{groupId}`, scope `USER`
   *
   * Returns `UserGroupV2`.
   * @see https://developer.onetrust.com/onetrust/reference/getusergroupbyidv2
   */
  readonly getUserGroupV2: Operation<[input: GetUserGroupV2Input], UserGroupV2>;

  /**
   * Get User Roles
   *
   * `GET /api/access/v2/users/{userId}/access-levels`, scope `USER`
   *
   * Returns a list of `AccessLevelResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getuseraccesslevelsv2
   */
  readonly getUserRoles: Operation<[input: GetUserRolesInput], AccessLevelResponse[]>;

  /**
   * Get Audit Records for Login History
   *
   * `GET /api/access/v1/login-history`, scope `USER`
   *
   * Paged list of `LoginHistoryResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/loginhistory
   */
  readonly listLoginHistoryAuditRecords: PagedOperation<
    [input?: ListLoginHistoryAuditRecordsInput],
    LoginHistoryResponsePage,
    LoginHistoryResponse
  >;

  /**
   * Get List of Organizations
   *
   * `GET /api/access/v1/external/organizations`, scope `ORGANIZATION`
   *
   * Returns `OrganizationBasicDetail`.
   * @see https://developer.onetrust.com/onetrust/reference/organizationtreestructureusingget
   */
  readonly listOrganizations: Operation<[input?: NoInput], OrganizationBasicDetail>;

  /**
   * Get User Group Members
   *
   * `GET /api/access/v1/user-groups/{userGroupId}/members`, scope `USER`
   *
   * Paged list of `MemberV1`. Superseded by {@link listUserGroupMembersV2}.
   * @see https://developer.onetrust.com/onetrust/reference/retrievemembersusingget
   */
  readonly listUserGroupMembersV1: PagedOperation<[input: ListUserGroupMembersV1Input], MemberV1Page, MemberV1>;

  /**
   * Get List of Users in User Group
   *
   * `GET /api/access/v2/user-groups/{groupId}/members`, scope `USER`
   *
   * Paged list of `MemberV2`. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/getmembersfromausergroupbyidv2
   */
  readonly listUserGroupMembersV2: PagedOperation<[input: ListUserGroupMembersV2Input], MemberV2Page, MemberV2>;

  /**
   * Get List of User Groups
   *
   * `GET /api/access/v1/user-groups`, scope `USER`
   *
   * Paged list of `UserGroupV1`. Superseded by {@link listUserGroupsV2}.
   * @see https://developer.onetrust.com/onetrust/reference/retrieveusergroupsusingget
   */
  readonly listUserGroupsV1: PagedOperation<[input?: ListUserGroupsV1Input], UserGroupV1Page, UserGroupV1>;

  /**
   * Get List of User Groups
   *
   * `GET /api/access/v2/user-groups`, scope `USER`
   *
   * Paged list of `UserGroupV2`. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/getallusergroupwithfiltersv2
   */
  readonly listUserGroupsV2: PagedOperation<[input?: ListUserGroupsV2Input], UserGroupV2Page, UserGroupV2>;

  /**
   * Get Audit Records for User's Profile
   *
   * `GET /api/audit/v1/users/{userId}/activities`, scope `USER`
   *
   * Paged list of `UserActivityResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/useractivity
   */
  readonly listUserProfileAuditRecords: PagedOperation<
    [input: ListUserProfileAuditRecordsInput],
    UserActivityResponsePage,
    UserActivityResponse
  >;

  /**
   * Get List of Users
   *
   * `GET /api/access/v2/users`, scope `USER`
   *
   * Paged list of `UserDetails`.
   * @see https://developer.onetrust.com/onetrust/reference/getalluserdetailsv2
   */
  readonly listUsers: PagedOperation<[input?: ListUsersInput], UserDetailsPage, UserDetails>;

  /**
   * Modify User Default Organization
   *
   * `PATCH /api/access/v2/users/{userId}/default-organization`, scope `USER`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/setuserdefaultorganizationv2
   */
  readonly modifyUserDefaultOrganization: Operation<[input: ModifyUserDefaultOrganizationInput], void>;

  /**
   * Remove Members from User Group
   *
   * `DELETE /api/access/v1/user-groups/{userGroupId}/members`, scope `USER`
   *
   * Returns nothing. Safe to repeat. Superseded by {@link removeMembersFromUserGroupV2}.
   * @see https://developer.onetrust.com/onetrust/reference/removemembersusingdelete
   */
  readonly removeMembersFromUserGroupV1: Operation<[input: RemoveMembersFromUserGroupV1Input], void>;

  /**
   * Remove Multiple Users from User Group
   *
   * `DELETE /api/access/v2/user-groups/{groupId}/members`, scope `USER`
   *
   * Returns nothing. Safe to repeat. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/removemultiplemembersforusergroupbyidv2
   */
  readonly removeMembersFromUserGroupV2: Operation<[input: RemoveMembersFromUserGroupV2Input], void>;

  /**
   * Remove User from User Group
   *
   * `DELETE /api/access/v2/user-groups/{groupId}/members/{memberId}`, scope `USER`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/removeamemberforusergroupbyidv2
   */
  readonly removeUserFromUserGroup: Operation<[input: RemoveUserFromUserGroupInput], void>;

  /**
   * Remove User Group Roles
   *
   * `DELETE /api/access/v2/user-groups/{groupId}/access-levels`, scope `USER`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/removeaccesslevelforusergroupbyidv2
   */
  readonly removeUserGroupRoles: Operation<[input: RemoveUserGroupRolesInput], void>;

  /**
   * Remove User Role
   *
   * `DELETE /api/access/v2/users/{userId}/access-levels`, scope `USER`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/removeuseraccesslevelv2
   */
  readonly removeUserRole: Operation<[input: RemoveUserRoleInput], void>;

  /**
   * Update Organization
   *
   * `PUT /api/access/v1/external/organizations/{externalId}`, scope `ORGANIZATION`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updateorganizationusingput
   */
  readonly updateOrganization: Operation<[input: UpdateOrganizationInput], void>;

  /**
   * Update User
   *
   * `PUT /api/access/v2/users/{userId}`, scope `USER`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updateuserv2
   */
  readonly updateUser: Operation<[input: UpdateUserInput], void>;

  /**
   * Update User Group Roles
   *
   * `PUT /api/access/v2/user-groups/{groupId}/access-levels`, scope `USER`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updateaccesslevelforusergroupbyidv2
   */
  readonly updateUserGroupRoles: Operation<[input: UpdateUserGroupRolesInput], void>;

  /**
   * Update User Group
   *
   * `PUT /api/access/v1/user-groups/{userGroupId}`, scope `USER`
   *
   * Returns `UserGroupV1`. Safe to repeat. Superseded by {@link updateUserGroupV2}.
   * @see https://developer.onetrust.com/onetrust/reference/updateusergroupusingput
   */
  readonly updateUserGroupV1: Operation<[input: UpdateUserGroupV1Input], UserGroupV1>;

  /**
   * Update User Group
   *
   * `PUT /api/access/v2/user-groups/{groupId}`, scope `USER`
   *
   * Returns `UserGroupV2`. Safe to repeat. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/updateusergroupbyidv2
   */
  readonly updateUserGroupV2: Operation<[input: UpdateUserGroupV2Input], UserGroupV2>;
}
