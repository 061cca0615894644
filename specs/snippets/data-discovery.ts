import { connect } from "@onetrust-client/core";
import { dataDiscovery } from "@onetrust-client/data-discovery";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const discovery = dataDiscovery(onetrust);

for await (const source of discovery.listDataSources.items({ query: { status: "ACTIVE" } })) {
  console.log(source.dataSourceName, source.systemType, source.dataSourceSettings?.scanProfileName);
}
