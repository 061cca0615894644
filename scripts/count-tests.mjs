import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/*
 * What .ci/run says last: node scripts/count-tests.mjs REPORT…, each a JSON report of vitest. Plain JavaScript, since it has to count also
 * where the install failed.
 */

/** A run that ended before its tests, as where types are wrong, failed once. */
const BROKEN = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, testResults: [] };
/** The vendor's files, which are not ours to commit. Tests that read them are skipped where they are not. */
const SHARED = resolve(fileURLToPath(import.meta.url), "../../../shared");

const runs = process.argv.slice(2).map((file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : BROKEN));
const sum = (count) => runs.map(count).reduce((a, b) => a + b, 0);
const files = runs.flatMap(({ testResults }) => testResults);
const tests = files.flatMap(({ assertionResults }) => assertionResults);
// A file that could not even be loaded has no failed test of its own.
const unread = files.filter(
  ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
);
const skipped = tests.filter(({ status }) => ["pending", "skipped", "todo"].includes(status));

for (const { fullName } of skipped) console.log(`skipped: ${fullName}`);
const isSkippingAnError = skipped.length > 0 && existsSync(SHARED);
if (isSkippingAnError) console.log("Tests were skipped although the vendor's files are here, in ../shared.");
console.log(`${skipped.length} skipped`);
console.log(`${sum((run) => run.numPassedTests)} passed, ${sum((run) => run.numFailedTests) + unread.length} failed`);
process.exitCode = isSkippingAnError ? 1 : 0;
