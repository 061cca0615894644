import { connect } from "@onetrust-client/core";
import { issuesManagement } from "@onetrust-client/issues-management";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const issues = issuesManagement(onetrust);

for await (const issue of issues.listIssues.items({ query: { sort: "deadline,asc" } })) {
  if (issue.status === "Open") console.log(issue.number, issue.name, issue.deadline);
}
