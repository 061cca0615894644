import { complianceAutomation } from "@onetrust-client/compliance-automation";
import { connect } from "@onetrust-client/core";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const compliance = complianceAutomation(onetrust);

for await (const initiative of compliance.listInitiatives.items({ query: { sort: "name,asc" } })) {
  console.log(initiative.name, initiative.complianceScore, initiative.workflowAndStage?.stageName);
}
