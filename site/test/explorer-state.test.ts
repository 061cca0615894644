import { describe, expect, test } from "vitest";
import { type ExplorerRow, readRow, rowAttributes } from "../src/explorer/row.js";
import { type ExplorerState, isShown, readAddress, writeAddress } from "../src/explorer/state.js";

describe("address", () => {
  test.each<[string, ExplorerState]>([
    ["", { q: "", filters: {} }],
    ["?q=list+vendors", { q: "list vendors", filters: {} }],
    [
      "?q=a%26b%3D%22&package=data-mapping&paged=yes",
      { q: `a&b="`, filters: { package: "data-mapping", paged: "yes" } },
    ],
    [
      "?module=Consent+%26+Preferences&scope=CONSENT&method=GET&host=tenant&job=no&idempotent=yes&deprecated=no",
      {
        q: "",
        filters: {
          module: "Consent & Preferences",
          scope: "CONSENT",
          method: "GET",
          host: "tenant",
          job: "no",
          idempotent: "yes",
          deprecated: "no",
        },
      },
    ],
  ])("%j says the same as its state", (address, state) => {
    expect(readAddress(address)).toEqual(state);
    expect(writeAddress(state)).toBe(address);
  });

  test.each([
    ["a name that is no filter", "?q=a&__proto__=b&theme=dark", "?q=a"],
    ["an answer that is neither yes nor no", "?paged=maybe&job=", ""],
    ["a filter without a value", "?package=", ""],
    ["more words than help", `?q=${"x".repeat(300)}`, `?q=${"x".repeat(200)}`],
  ])("%s has no effect", (_, given, kept) => {
    expect(writeAddress(readAddress(given))).toBe(kept);
  });
});

const row: ExplorerRow = {
  name: "universal-consent.listPurposes",
  module: "Consent & Preferences",
  package: "universal-consent",
  method: "GET",
  host: "tenant",
  scopes: ["CONSENT", "CONSENT_READ"],
  paged: true,
  job: false,
  idempotent: true,
  deprecated: false,
};

describe("filters", () => {
  test.each<[ExplorerState["filters"], boolean]>([
    [{}, true],
    [{ module: "Consent & Preferences" }, true],
    [{ module: "Platform" }, false],
    [{ package: "universal-consent" }, true],
    [{ package: "universal" }, false],
    [{ scope: "CONSENT_READ" }, true],
    [{ scope: "CONSENT_WRITE" }, false],
    [{ method: "GET" }, true],
    [{ method: "POST" }, false],
    [{ host: "tenant" }, true],
    [{ host: "privacy-portal" }, false],
    [{ paged: "yes" }, true],
    [{ paged: "no" }, false],
    [{ job: "yes" }, false],
    [{ job: "no" }, true],
    [{ idempotent: "no" }, false],
    [{ deprecated: "yes" }, false],
    [{ paged: "yes", method: "POST" }, false],
    [{ paged: "yes", method: "GET", scope: "CONSENT" }, true],
  ])("%j", (filters, expected) => {
    expect(isShown(row, { filters })).toBe(expected);
  });

  test("an element brings its row with it", () => {
    const attributes = Object.entries(rowAttributes(row)).map(([name, value]) => [name.replace("data-", ""), value]);
    expect(readRow(Object.fromEntries(attributes))).toEqual(row);
  });
});
