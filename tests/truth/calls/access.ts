import { type AccessManagement, accessManagement } from "@onetrust-client/access-management";
import { connect } from "@onetrust-client/core";

const access: AccessManagement = accessManagement(connect());

export async function accessToken(): Promise<readonly (string | null | undefined)[]> {
  const body = { grant_type: "client_credentials", client_id: "id", client_secret: "secret" } as const;
  const token = await access.generateAccessToken({ body });
  // @ts-expect-error: the token call needs all three fields
  await access.generateAccessToken({ body: { grant_type: "client_credentials" } });
  // @ts-expect-error: the scopes that were granted come under the vendor's name with a hyphen, or not at all
  const scopes: string = token["ot-scopes"];
  return [token.access_token, token["ot-scopes"], scopes];
}

export async function loginHistory(): Promise<number> {
  const { content } = await access.listLoginHistoryAuditRecords({
    query: { startDate: "2026-01-01T00:00:00Z", page: 0, size: 20 },
  });
  // @ts-expect-error: a date is a text in the vendor's own format
  await access.listLoginHistoryAuditRecords({ query: { startDate: new Date() } });
  const failures = (content ?? []).filter(({ status }) => status === "Failure" || status === "a status of tomorrow");
  return failures.length;
}

export async function userGroups(): Promise<(string | null | undefined)[]> {
  const { content } = await access.listUserGroupsV1({ query: { sort: "name,asc" } });
  // Requests take values that the enum lacks, such as an order that a program reads from its configuration.
  const order: string = "colour,asc";
  await access.listUserGroupsV1({ query: { sort: order } });
  // @ts-expect-error: an order is a text
  await access.listUserGroupsV1({ query: { sort: ["name", "asc"] } });
  return (content ?? []).map(({ userGroupId }) => userGroupId);
}
