const { bulkExport } = require("@onetrust-client/bulk-export");
const { apiKey, connect } = require("@onetrust-client/core");
const { pathClient } = require("@onetrust-client/core/path-client");

const onetrust = connect({ hostname: process.env.TENANT, credentials: apiKey("key") });
Promise.all([
  bulkExport(onetrust).getBulkExportCreditDetails(),
  pathClient(bulkExport, onetrust).GET("/api/ot-insights/v1/bulk-export-jobs/credits"),
]).then(([credits, { data }]) => console.log(`${credits.creditsRemaining} ${data.creditsRemaining}`));
