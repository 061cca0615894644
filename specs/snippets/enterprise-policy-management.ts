import { connect } from "@onetrust-client/core";
import { enterprisePolicyManagement } from "@onetrust-client/enterprise-policy-management";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const policies = enterprisePolicyManagement(onetrust);

for await (const policy of policies.listDocuments.items({ path: { complianceType: "policies" } })) {
  console.log(policy.id, policy.name, policy.expirationDate);
}
