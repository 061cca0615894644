import { connect } from "@onetrust-client/core";
import { dataCatalog } from "@onetrust-client/data-catalog";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const catalog = dataCatalog(onetrust);

for await (const found of catalog.searchCatalogV2.items({ body: { searchText: "customer" } })) {
  console.log(found.documentType, found.name, found.source);
}
