// Calls an operation without the rest of its service, and asks for its scopes before there is a connection.
import { bearer, connect, requiredScopes } from "@onetrust-client/core";
import { getPurpose } from "@onetrust-client/universal-consent/operations";

console.log(`scopes: ${requiredScopes(getPurpose)}`);
const onetrust = connect({ hostname: process.env.TENANT, credentials: bearer("my-token") });
const purpose = await getPurpose(onetrust)({ path: { purposeId: "p/1" } });
console.log(`data: ${purpose.label}`);
