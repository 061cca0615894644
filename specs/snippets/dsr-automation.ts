import { connect } from "@onetrust-client/core";
import { dsrAutomation } from "@onetrust-client/dsr-automation";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const requests = dsrAutomation(onetrust);

// What changed since that day, as yyyymmdd?
const changed = requests.listRequests.items({ path: { language: "en-us" }, query: { modifieddate: "20260115" } });
for await (const request of changed) {
  console.log(request.requestQueueRefId, request.status, request.requestTypes?.join(", "), request.deadline);
}
