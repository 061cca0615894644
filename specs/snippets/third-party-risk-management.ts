import { connect } from "@onetrust-client/core";
import { thirdPartyRiskManagement } from "@onetrust-client/third-party-risk-management";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const vendors = thirdPartyRiskManagement(onetrust);

for await (const engagement of vendors.searchEngagements.items({ query: { sort: "name,asc" } })) {
  console.log(engagement.number, engagement.name, engagement.engagementStatus, engagement.riskLevel);
}
