import { connect } from "@onetrust-client/core";
import { type UserProvisioning, userProvisioning } from "@onetrust-client/user-provisioning";

const scim: UserProvisioning = userProvisioning(connect());

export async function users(id: string): Promise<(string | null | undefined)[]> {
  const user = await scim.getUserV2({ path: { id } });
  const legacy = await scim.listUsersV2({ query: { startIndex: 1, count: 25 } });
  const current = await scim.listUsersV3({ query: { startIndex: 26, count: 25, filter: 'userName eq "jane"' } });
  // @ts-expect-error: the id is required
  await scim.getUserV2({ path: {} });
  // @ts-expect-error: the start is a number
  await scim.listUsersV2({ query: { startIndex: "1" } });
  // @ts-expect-error: so is the count
  await scim.listUsersV3({ query: { count: "25" } });
  return [user.name.familyName, legacy.Resources?.[0]?.userName, current.Resources?.[0]?.userType];
}

export async function groups(): Promise<(string | null | undefined)[]> {
  const roles = await scim.listUserGroupsV2({ query: { count: 25 } });
  const current = await scim.listUserGroupsV3({ query: { excludedAttributes: "members" } });
  // @ts-expect-error: only the later version filters
  await scim.listUserGroupsV2({ query: { filter: "displayName" } });
  // @ts-expect-error: a group has no user name
  const wrong: unknown = current.Resources?.[0]?.userName;
  return [roles.Resources?.[0]?.displayName, current.Resources?.[0]?.id, String(wrong)];
}
