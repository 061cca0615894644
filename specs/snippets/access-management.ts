import { accessManagement } from "@onetrust-client/access-management";
import { connect } from "@onetrust-client/core";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const access = accessManagement(onetrust);

// Who has not signed in this year?
for await (const user of access.listUsers.items({ query: { sort: "email,asc" } })) {
  if ((user.lastLoginDate ?? "") < "2026") console.log(user.email, user.lastLoginDate ?? "never");
}
