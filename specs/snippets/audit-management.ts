import { auditManagement } from "@onetrust-client/audit-management";
import { connect } from "@onetrust-client/core";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const audits = auditManagement(onetrust);

for await (const audit of audits.listAudits.items({ query: { sort: "endDate,asc" }, body: {} })) {
  console.log(audit.number, audit.name, audit.stage?.name, audit.endDate);
}
