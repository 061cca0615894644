import { connect } from "@onetrust-client/core";
import { globalActivity } from "@onetrust-client/global-activity";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();

const eventTypes = await globalActivity(onetrust).listEventTypes();
for (const { code, value, moduleName } of eventTypes) console.log(code, value, moduleName);
