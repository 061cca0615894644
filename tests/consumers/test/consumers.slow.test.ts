import { serve } from "@onetrust-client/tests-support/host";
import { afterAll, describe, expect, test } from "vitest";
import { consumers } from "../src/consumers.js";
import { type ConsumerName, consumerNames } from "../src/names.js";
import { newProject } from "../src/project.js";

/** What the program prints. */
const credits = "17 17\n";

const esModules = { nodenext: credits, node16: credits, bundler: credits };

/**
 * What each consumer gives with each setting: what the user's program prints or its tests say, or the complaint of a tool. No package of ES
 * modules passes where there is a complaint; another setting of the same consumer does.
 */
const expected: Readonly<Record<ConsumerName, Readonly<Record<string, string>>>> = {
  "TypeScript 5.4": {
    ...esModules,
    "nodenext, CommonJS files": "TS1479",
    "node16, CommonJS files": "TS1479",
    "node10, CommonJS files": credits,
  },
  "TypeScript 5.9": {
    ...esModules,
    "nodenext, CommonJS files": credits,
    "node16, CommonJS files": "TS1479",
    "node10, CommonJS files": credits,
  },
  "TypeScript 6.0": {
    ...esModules,
    "nodenext, CommonJS files": credits,
    "node16, CommonJS files": "TS1479",
    "node10, CommonJS files": "TS5107",
    "node10 with ignoreDeprecations": credits,
    "bundler, CommonJS files": credits,
  },
  "TypeScript 7.0": {
    ...esModules,
    "nodenext, CommonJS files": credits,
    "node16, CommonJS files": "TS1479",
    "node10, CommonJS files": "TS5108",
    "bundler, CommonJS files": credits,
  },
  "eslint-plugin-import": {
    "packages, as it comes": "no findings",
    "other entries, as it comes": "import/no-unresolved",
    "other entries, eslint-import-resolver-typescript": "no findings",
  },
  "jest 30": {
    "as it comes": "Must use import to load ES Module",
    "transformIgnorePatterns, node": "calls pass",
    "transformIgnorePatterns, jsdom": "drafts pass",
    "vm modules, node": "calls pass",
    "vm modules, jsdom": "drafts pass",
    "vm modules, jsdom, calls": "this runtime has no fetch",
    "vm modules, jest-fixed-jsdom, calls": "calls pass",
  },
  vitest: { node: "calls pass" },
  "webpack 5": { node: credits, web: credits },
  Vite: { client: credits, SSR: credits },
  esbuild: { node: credits, browser: credits },
  rollup: { node: credits },
  "Next.js 16": { "route handler": "17 17" },
  "Node 20": { require: credits },
  "ts-node": { "CommonJS, node10": credits },
  "tsx, Node 20": {
    ".mts": credits,
    ".cts": "ERR_VM_MODULE_LINK_FAILURE",
    ".cts, node --require tsx/cjs": credits,
  },
};

const complaints = [
  ...["TS1479", "TS5107", "TS5108", "import/no-unresolved"],
  ...["Must use import to load ES Module", "this runtime has no fetch", "ERR_VM_MODULE_LINK_FAILURE"],
];

const project = newProject();
const host = serve({ "GET /api/ot-insights/v1/bulk-export-jobs/credits": [200, { creditsRemaining: 17 }] });
// Every cell waits for the project and fails with it, so that nothing is missing from the matrix.
project.catch(() => {});
afterAll(async () => (await host).close());

/** What a consumer gives with a setting; the whole output where a tool complains of something else. */
async function outcome(consumer: ConsumerName, setting: string): Promise<string> {
  const attempt = consumers[consumer][setting];
  if (attempt === undefined) throw new Error(`${consumer} is not tried with ${setting}.`);
  const place = { project: await project, tenant: (await host).origin };
  try {
    return await attempt(place);
  } catch (error) {
    const text = String(error);
    return complaints.find((complaint) => text.includes(complaint)) ?? text;
  }
}

const isComplaint = (result: string): boolean => complaints.includes(result);

test("every setting that is tried is expected", () => {
  const tried = Object.entries(consumers).map(([name, settings]) => [name, Object.keys(settings)]);
  expect(tried).toEqual(Object.entries(expected).map(([name, settings]) => [name, Object.keys(settings)]));
  expect(Object.keys(expected)).toEqual(consumerNames);
});

describe.each(consumerNames)("%s", (consumer) => {
  const named = Object.entries(expected[consumer]).map(
    ([setting, result]) => [isComplaint(result) ? `${setting}: ${result}` : setting, setting] as const,
  );
  test.each(named)("%s", { timeout: 300_000 }, async (_, setting) => {
    expect(await outcome(consumer, setting)).toBe(expected[consumer][setting]);
  });
});
