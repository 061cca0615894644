import { connect } from "@onetrust-client/core";
import { userProvisioning } from "@onetrust-client/user-provisioning";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const { listUsersV3, modifyUserV3 } = userProvisioning(onetrust);

// Deactivate whoever left.
for await (const { id, userName } of listUsersV3.items({ query: { filter: 'userName eq "jane@example.com"' } })) {
  const { active } = await modifyUserV3({
    path: { id: `${id}` },
    body: {
      schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
      Operations: [{ op: "replace", path: "active", value: false }],
    },
  });
  console.log(userName, active);
}
