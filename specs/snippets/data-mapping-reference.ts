import { connect } from "@onetrust-client/core";
import { dataMappingReference } from "@onetrust-client/data-mapping-reference";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const reference = dataMappingReference(onetrust);

for await (const element of reference.listDataElements.items({ query: { page: 0 } })) {
  console.log(element.name, element.categories?.map(({ name }) => name).join(", "));
}
