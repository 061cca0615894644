import { type Service, services } from "@onetrust-client/tests-support/checkout";
import { actionsFor } from "@onetrust-client/tests-types/corrected";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTrials, type Trials } from "../src/trials.js";

const service = named("cookie-manager");
const download = {
  name: "cookie-manager.downloadScriptFile",
  request: "GET /api/cookiemanager/v1/script-integration/{domainId}/downloadscriptv2",
};
const create = { name: "cookie-manager.createCookie", request: "POST /api/cookiemanager/v1/cookies" };
const list = { name: "cookie-manager.listWebsites", request: "GET /api/cookiemanager/v2/websites" };

let trials: Trials;

beforeAll(async () => {
  trials = await openTrials(service);
});
afterAll(() => trials.close());

describe("a trial", () => {
  test.each([
    ["a body of the wrong kind", create, { body: ["wrong"] }, "body must be an object; got a list."],
    ["a body that lacks what is required", create, { body: {} }, "must have required property 'cookieName'"],
    ["a query of the wrong type", list, { query: { page: "many" } }, "query parameter page must be integer"],
    [
      "a query that no client can send",
      list,
      { query: { page: { deep: { deeper: 1 } } } },
      "query.page must be a text, a number or a boolean; got an object.",
    ],
  ])("refuses %s", async (_, subject, input, words) => {
    expect(await trials.vendor.refusal(subject, input)).toContain(words);
  });
});

test("of two actions of an overlay only the one that a call needs is named", async () => {
  const actions = actionsFor(service.package);
  const [sample] = trials.corrected.samples(download, "required");
  const needed = await trials.neededActions(download, sample?.input ?? {});
  expect(actions.filter(({ target }) => target !== undefined)).toHaveLength(4);
  expect(needed.map((action) => action["x-kind"])).toEqual(["no-response-schema"]);
});

function named(name: string): Service {
  const found = services.find((each) => each.package === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}
