import { aiGovernance } from "@onetrust-client/ai-governance";
import { connect } from "@onetrust-client/core";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const governance = aiGovernance(onetrust);

// OneTrust's definition does not say what these rows hold.
for await (const entity of governance.searchBasicEntityDetails.items({ body: { criteria: { fullText: "chat" } } })) {
  console.log(entity);
}
