import type { Action } from "@onetrust-client/tests-types/corrected";
import { expect, test } from "vitest";
import { print } from "../src/print.js";
import type { Trial } from "../src/trial.js";
import { judge, type Verdict } from "../src/verdict.js";

const subject = { name: "pets.list", request: "GET /pets" };
const action: Action = { target: "$.paths", "x-kind": "wrong-type" };

/** A judge of one operation that says the same to every call. */
function trialThat(refusal: string | undefined, answers: string, leftOut: readonly string[] = []): Trial {
  return {
    samples: () => [{ input: {}, leftOut }],
    refusal: async () => refusal,
    optional: () => [],
    answers: () => answers,
    close: async () => {},
  };
}

function judged(vendor: Trial, corrected: Trial, needed: Action[] = [action]): Promise<Verdict> {
  return judge(subject, { vendor, corrected, neededActions: async () => needed, close: async () => {} });
}

const accepted = trialThat(undefined, "json");
const refused = trialThat("Too long", "json");

test("what the vendor's definition accepts is accepted, and not tried again", async () => {
  expect(await judged(accepted, refused)).toMatchObject({ refusals: [], exceptions: [], leftOut: [] });
});

test("where the answer is corrected, the corrected one must be accepted as well", async () => {
  const { refusals } = await judged(accepted, trialThat("the data is not what came", "binary"));
  expect(refusals).toEqual([
    "required parts, as corrected: the data is not what came",
    "all parts, as corrected: the data is not what came",
  ]);
  expect(await judged(accepted, trialThat(undefined, "binary"))).toMatchObject({ refusals: [], exceptions: [] });
});

test("what only the corrected definition accepts is an exception that names its action", async () => {
  expect(await judged(refused, accepted)).toMatchObject({ refusals: [], exceptions: [action] });
});

test("what no action explains is refused", async () => {
  const { exceptions, refusals } = await judged(refused, accepted, []);
  expect(exceptions).toEqual([]);
  expect(refusals).toContain(
    "all parts, as corrected: refused by the vendor's definition, whichever action is left out",
  );
});

test("what both refuse is refused", async () => {
  const { exceptions, refusals } = await judged(refused, refused);
  expect(exceptions).toEqual([]);
  expect(refusals).toContain("required parts: Too long");
});

test("what stays empty although both accept it is named", async () => {
  const empty = trialThat(undefined, "json", ["body.filters.0.value"]);
  expect(await judged(empty, empty)).toMatchObject({ refusals: [], leftOut: ["body.filters.0.value"] });
});

test("what is refused counts neither as accepted nor as an exception", async () => {
  const all = [await judged(accepted, accepted), await judged(refused, accepted), await judged(refused, refused)];
  const printed = print(new Map([["pets", all]]));
  expect(printed).toContain("3 operations, 1 accepted, 1 exceptions");
  expect(printed).toContain("exception: pets.list: wrong-type $.paths");
});
