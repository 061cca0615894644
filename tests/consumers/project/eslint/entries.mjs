import { bulkExport } from "@onetrust-client/bulk-export";
import { connect } from "@onetrust-client/core";

bulkExport(connect());
