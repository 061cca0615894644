import { connect } from "@onetrust-client/core";
import { incidentManagement } from "@onetrust-client/incident-management";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const incidents = incidentManagement(onetrust);

for await (const incident of incidents.searchIncidents.items({ query: { sort: "createdDate,desc" } }, { limit: 100 })) {
  console.log(incident.number, incident.name, incident.incidentStageName, incident.deadline);
}
