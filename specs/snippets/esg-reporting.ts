import { connect } from "@onetrust-client/core";
import { esgReporting } from "@onetrust-client/esg-reporting";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const esg = esgReporting(onetrust);

const transactions = esg.listEmissionDetails.items({ path: { entityTypeName: "emission-transactions" } });
for await (const { number, name, workflowAndStage } of transactions)
  console.log(number, name, workflowAndStage?.stageName);
