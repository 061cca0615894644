import { connect } from "@onetrust-client/core";
import { documents } from "@onetrust-client/documents";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const { uploadFile } = documents(onetrust);

const file = new File(["Name,Country\n"], "vendors.csv", { type: "text/csv" });
const attachment = JSON.stringify({ FileName: file.name, Type: "10" });
const { Id } = await uploadFile({ body: { file, attachment } });
console.log(Id);
