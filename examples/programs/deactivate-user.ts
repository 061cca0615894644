// Deactivates a user who left, found by e-mail address (SCIM). Needs the scope USER.
import { connect } from "@onetrust-client/core";
import { userProvisioning } from "@onetrust-client/user-provisioning";

const address = process.argv[2] ?? "jane@example.com";

const { listUsersV2, modifyUserV2 } = userProvisioning(connect());
const id = await findUser();
if (id === undefined) throw new Error(`No user has the address ${address}.`);
const { active } = await modifyUserV2({
  path: { id },
  body: {
    schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
    Operations: [{ op: "replace", path: "active", value: false }],
  },
});
console.log(`${address}: ${active ? "still active" : "deactivated"}`);

/** The definition has no filter, so the list is read until the user is found. No further page is requested. */
async function findUser(): Promise<string | undefined> {
  for await (const { id, userName } of listUsersV2.items()) {
    if (userName?.toLowerCase() === address.toLowerCase()) return id ?? undefined;
  }
  return undefined;
}
