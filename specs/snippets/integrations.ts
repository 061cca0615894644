import { connect } from "@onetrust-client/core";
import { integrations } from "@onetrust-client/integrations";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
// Keep a workflow under version control, or move it to another tenant with importWorkflow.
const workflow = await integrations(onetrust).exportWorkflow({
  query: { workflowName: "New vendors to the ticket system" },
});
console.log(JSON.stringify(workflow, null, 2));
