import { expect, test } from "vitest";
import { bundleSize, callSizes } from "./support/bundle-size.js";

const exported = "clientCredentials, connect, isOneTrustError, requiredScopes, defineService";
const strategies = "scimIndex, pageToken, detectPaging, pageNumber";
const validate = 'export { ajvValidator } from "./core/dist/validate/index.js";';
const pace = 'export { pace } from "./core/dist/pace/index.js";';
const carried = (names: string): Promise<number> => bundleSize(`export { ${names} } from "@onetrust-client/core"`);

// The limits are those of docs/decisions.md, "Clear text goes before small size". Raising one takes a sentence there.
test("core stays within its budget, and what is not used is not carried", async () => {
  const figures = {
    core: await carried(exported),
    "with numbered pages": await carried(`${exported}, paginate, pageNumber`),
    "with every strategy": await carried(`${exported}, paginate, ${strategies}`),
    "with jobs": await carried(`${exported}, waitForJobs`),
    "with pace": await bundleSize(`export { ${exported} } from "@onetrust-client/core"; ${pace}`),
    "with validate": await bundleSize(`export { ${exported} } from "@onetrust-client/core"; ${validate}`),
    "isOneTrustError alone": await carried("isOneTrustError"),
  };
  console.log(figures);
  expect(figures.core).toBeLessThanOrEqual(31_000);
  expect(figures["with numbered pages"]).toBeGreaterThan(figures.core);
  expect(figures["with every strategy"]).toBeGreaterThan(figures["with numbered pages"]);
  // A service without jobs does not carry their waiter.
  expect(figures["with jobs"] - figures.core).toBeGreaterThan(1000);
  // An entry of its own: who does not import it does not carry it.
  expect(figures["with pace"] - figures.core).toBeGreaterThan(1000);
  expect(figures["with pace"] - figures.core).toBeLessThanOrEqual(3000);
  // ajv is the most of it.
  expect(figures["with validate"] - figures.core).toBeGreaterThan(20_000);
  expect(figures["isOneTrustError alone"]).toBeLessThanOrEqual(200);
});

test("one call stays within its budget, on the median and on the largest service", async () => {
  const sizes = await callSizes();
  const [median, largest] = [sizes[sizes.length >> 1], sizes.at(-1)];
  console.log({ services: sizes.length, median, largest });
  expect(median?.bytes).toBeLessThanOrEqual(34_200);
  expect(largest?.bytes).toBeLessThanOrEqual(38_300);
});
