// Writes all data subjects to data-subjects.ndjson, one JSON object a line. A run that is killed or fails goes on where it stopped: each page
// is written before its position is stored, and what was written after the last position is cut off first. Needs the scope CONSENT_READ.
import { existsSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { connect, type ResumePosition } from "@onetrust-client/core";
import { universalConsent } from "@onetrust-client/universal-consent";

const file = "data-subjects.ndjson";
const positionFile = "data-subjects.position.json";

interface Position {
  /** Where the list goes on. */
  readonly resume: ResumePosition;
  /** The length of the file at that point. */
  readonly bytes: number;
}

const stored: Position | undefined = existsSync(positionFile)
  ? JSON.parse(readFileSync(positionFile, "utf8"))
  : undefined;
if (stored) truncateSync(file, stored.bytes);
else writeFileSync(file, "");
let bytes = stored?.bytes ?? 0;

const { listDataSubjectsV1 } = universalConsent(connect());
// Counting millions of people makes every page slow, so OneTrust asks to leave it out.
const input = { query: { properties: "ignoreCount", size: 50 } };
for await (const { items, resume } of listDataSubjectsV1.pages(input, { resume: stored?.resume })) {
  const lines = items.map((subject) => `${JSON.stringify(subject)}\n`).join("");
  await appendFile(file, lines);
  bytes += Buffer.byteLength(lines);
  if (resume) storePosition({ resume, bytes });
  console.log(`${items.length} data subjects, ${bytes} bytes`);
}
rmSync(positionFile, { force: true });

/** A process that dies while it writes leaves the earlier position whole. */
function storePosition(position: Position): void {
  writeFileSync(`${positionFile}.new`, JSON.stringify(position));
  renameSync(`${positionFile}.new`, positionFile);
}
