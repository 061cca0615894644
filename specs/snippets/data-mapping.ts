import { connect } from "@onetrust-client/core";
import { dataMapping } from "@onetrust-client/data-mapping";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const inventories = dataMapping(onetrust);

// Other schemas are "assets", "processing-activities" and "entities".
for await (const vendor of inventories.listInventories.items({ path: { schemaName: "vendors" } })) {
  console.log(vendor.number, vendor.name, vendor.organization?.value, vendor.riskLevel);
}
