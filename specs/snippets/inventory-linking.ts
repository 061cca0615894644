import { connect } from "@onetrust-client/core";
import { inventoryLinking } from "@onetrust-client/inventory-linking";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const links = inventoryLinking(onetrust);

// OneTrust's definition does not say what these rows hold.
const inventoryId = "9d3b5f71-6e2a-4c08-b7d9-1a4f8c0e2d65";
for await (const relationship of links.listRelationships.items({ path: { inventoryId } })) console.log(relationship);
