import { connect } from "@onetrust-client/core";
import { policyNoticeManagement } from "@onetrust-client/policy-notice-management";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const notices = policyNoticeManagement(onetrust);

for await (const notice of notices.listPrivacyNotices.items()) {
  const active = notice.versions?.find(({ status }) => status === "ACTIVE");
  console.log(notice.id, active?.version, active?.publishedDate);
}
