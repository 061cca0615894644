// Exports the risk register to risks.csv, for a spreadsheet. Needs the scope RISK_READ.
import { writeFileSync } from "node:fs";
import { connect } from "@onetrust-client/core";
import { itRiskManagement } from "@onetrust-client/it-risk-management";

const columns = ["number", "name", "organization", "inherent risk", "state"];

const { listRisks } = itRiskManagement(connect());
const risks = await listRisks.all({ query: { size: 100, sort: "number,asc" }, body: {} });
const rows = risks.map(({ number, name, orgGroup, inherentRiskLevel, state }) =>
  [number, name, orgGroup?.name, inherentRiskLevel?.level, state].map((value) => String(value ?? "")),
);
writeFileSync("risks.csv", [columns, ...rows].map((row) => `${row.map(quoted).join(",")}\r\n`).join(""));
console.log(`${risks.length} risks written`);

/** Quoted as in RFC 4180. A spreadsheet would run a text that begins like a formula; an apostrophe keeps it text. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
