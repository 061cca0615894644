import fc from "fast-check";
import { expect, test } from "vitest";
import { didYouMean, listWords, showOption, typeOf } from "../../src/errors/describe.js";

test.each<[unknown, string]>([
  [undefined, "undefined"],
  [null, "null"],
  [[], "a list"],
  [1, "a number"],
  [Number.NaN, "NaN"],
  ["", "an empty text"],
  ["secret", "a text"],
  [{}, "an object"],
  [Object.create(null), "an object"],
  [new Map(), "a Map"],
  [new AbortController(), "an AbortController"],
  [new (class {})(), "an object"],
  [true, "a boolean"],
  [() => {}, "a function"],
])("the type of %j is named, and the value is not shown", (value, name) => {
  expect(typeOf(value)).toBe(name);
});

test.each<[unknown, string]>([
  [5, "5"],
  [true, "true"],
  ["1s", '"1s"'],
  ["a text that is too long to be a word of options", "a text"],
  [{ secret: 1 }, "an object"],
])("an option is shown if it is short: %j", (value, shown) => {
  expect(showOption(value)).toBe(shown);
});

test.each([
  ["timout", ["timeout", "deadline"], ' Did you mean "timeout"?'],
  ["requestQueueRefID", ["language", "requestQueueRefId"], ' Did you mean "requestQueueRefId"?'],
  ["size", ["sise", "page"], ' Did you mean "sise"?'],
  ["colour", ["timeout", "deadline"], ""],
  ["", ["a"], ' Did you mean "a"?'],
  ["abc", [], ""],
])("the nearest name to %s", (name, candidates, text) => {
  expect(didYouMean(name, candidates)).toBe(text);
});

test("a name with one letter changed, left out or doubled is always found, and the nearest one wins", () => {
  const name = fc.stringMatching(/^[a-z]{4,12}$/);
  fc.assert(
    fc.property(name, fc.nat(), fc.constantFrom("drop", "double", "change"), (word, at, how) => {
      const place = at % word.length;
      const letter = { drop: "", double: `${word[place]}${word[place]}`, change: "0" }[how];
      const misspelt = word.slice(0, place) + letter + word.slice(place + 1);
      expect(didYouMean(misspelt, ["0000000000000", word])).toBe(` Did you mean "${word}"?`);
    }),
  );
});

test("words are joined as a sentence does it", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((words) => listWords(words, "or"))).toEqual([
    "",
    "a",
    "a or b",
    "a, b or c",
  ]);
});
