import fc from "fast-check";
import { expect, test } from "vitest";
import { requiredScopes } from "../../src/index.js";
import { thrown } from "../support/rejection.js";

const operation = (...scopes: string[]) => ({ metadata: { scopes } });

test.each<[string, string[][], string[]]>([
  ["nothing", [], []],
  ["an operation without scopes", [[]], []],
  ["the reading one of two", [["PET", "PET_READ"]], ["PET_READ"]],
  ["one that does for both", [["PET", "PET_READ"], ["PET"]], ["PET"]],
  // Two that only read are less than one that writes.
  [
    "least privilege before fewest",
    [
      ["A", "A_READ"],
      ["A", "B_READ"],
    ],
    ["A_READ", "B_READ"],
  ],
  [
    "fewest among those that only read",
    [
      ["A_READ", "C_READ"],
      ["B_READ", "C_READ"],
    ],
    ["C_READ"],
  ],
  [
    "a greedy choice would take three",
    [
      ["A", "X"],
      ["B", "X"],
      ["A", "Y"],
      ["B", "Y"],
    ],
    ["A", "B"],
  ],
])("required scopes: %s", (_, operations, scopes) => {
  expect(requiredScopes(...operations.map((each) => operation(...each)))).toEqual(scopes);
});

/** Tries every set of scopes there is: what covers all operations, with fewest that are not `_READ`, then fewest. */
function leastByForce(operations: readonly (readonly string[])[]): [writing: number, all: number] {
  const names = [...new Set(operations.flat())];
  let least: [number, number] = [Infinity, Infinity];
  for (let set = 0; set < 2 ** names.length; set++) {
    const chosen = names.filter((_, index) => set & (1 << index));
    const covers = operations.every((scopes) => scopes.length === 0 || scopes.some((scope) => chosen.includes(scope)));
    const writing = chosen.filter((scope) => !scope.endsWith("_READ")).length;
    const isLess = writing < least[0] || (writing === least[0] && chosen.length < least[1]);
    if (covers && isLess) least = [writing, chosen.length];
  }
  return least;
}

test("required scopes are as few as by brute force, on 1,000 random selections", () => {
  const scope = fc.constantFrom("A", "A_READ", "B", "B_READ", "C", "C_READ", "D", "D_READ", "E", "E_READ");
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(scope, { maxLength: 4 }), { maxLength: 9 }), (operations) => {
      const chosen = requiredScopes(...operations.map((each) => operation(...each)));
      const covers = operations.every((scopes) => scopes.length === 0 || scopes.some((each) => chosen.includes(each)));
      const writing = chosen.filter((each) => !each.endsWith("_READ")).length;
      expect([covers, [writing, chosen.length], chosen]).toEqual([true, leastByForce(operations), [...chosen].sort()]);
    }),
    { numRuns: 1000 },
  );
});

test("required scopes of a thousand operations over fifty scopes are found, not searched for ever", () => {
  const names = Array.from({ length: 25 }, (_, index) => `S${index}`);
  const operations = Array.from({ length: 1000 }, (_, n) => {
    const [one = "", two = ""] = [names[n % 25], names[(n * 7 + 3) % 25]];
    return operation(...new Set([one, `${one}_READ`, ...(n % 3 ? [] : [two])]));
  });
  expect(requiredScopes(...operations)).toEqual(names.map((name) => `${name}_READ`).sort());
});

test("forty operations that share no scope are no search at all", () => {
  const operations = Array.from({ length: 40 }, (_, n) => operation(`A${n}_READ`, `B${n}_READ`));
  expect(requiredScopes(...operations)).toHaveLength(40);
});

test.each([
  [undefined, "undefined"],
  [{}, "an object"],
  [{ metadata: { scopes: "PET" } }, "an object"],
])("what is not an operation is refused by its place: %j", async (argument, type) => {
  // As JavaScript would call it: the compiler allows operations only.
  const error = await thrown(() => requiredScopes(operation("PET"), argument as never));
  expect(error.message).toBe(
    `requiredScopes: argument 2 must be an operation such as consent.getPurpose; got ${type}.`,
  );
});
