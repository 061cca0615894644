// Exports the risk register to risks.csv, for a spreadsheet. Needs the scope RISK_READ.
import { writeFileSync } from "node:fs";
import { connect } from "@onetrust-client/core";
import { itRiskManagement } from "@onetrust-client/it-risk-management";

const columns = ["number", "name", "level", "state"];

const { listRisks } = itRiskManagement(connect());
const risks = await listRisks.all({ query: { size: 100, sort: "number,asc" }, body: {} });
const rows = risks.map((risk) => columns.map((column) => cell(risk, column)));
writeFileSync("risks.csv", [columns, ...rows].map((row) => `${row.map(quoted).join(",")}\r\n`).join(""));
console.log(`${risks.length} risks written`);

/** The definition says nothing about the rows of this list, so their type is `unknown`. */
function cell(risk: unknown, column: string): string {
  const value: unknown = typeof risk === "object" && risk !== null ? Reflect.get(risk, column) : undefined;
  return value === undefined || value === null ? "" : String(value);
}

/** Quoted as in RFC 4180. A spreadsheet would run a text that begins like a formula; an apostrophe keeps it text. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
