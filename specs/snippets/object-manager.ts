import { connect } from "@onetrust-client/core";
import { objectManager } from "@onetrust-client/object-manager";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const objects = objectManager(onetrust);

// The object types of the tenant, those of your own included.
for await (const type of objects.listObjectTypes.items({ query: { sort: "name,asc" } })) {
  console.log(type.id, type.name, type.enabled ? "enabled" : "disabled");
}
