import { connect } from "@onetrust-client/core";
import { itRiskManagement } from "@onetrust-client/it-risk-management";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const risks = itRiskManagement(onetrust);

// OneTrust's definition does not say what these rows hold.
for await (const risk of risks.listRisks.items({ body: { fullTextSearch: "backup" } })) console.log(risk);
