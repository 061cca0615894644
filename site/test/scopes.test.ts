import { describe, expect, test } from "vitest";
import { type KnownNames, readAddress, writeAddress } from "../src/scopes/address.js";
import { readPastedScopes } from "../src/scopes/pasted-scopes.js";

const scopes = new Set(["CONSENT", "CONSENT_READ", "INVENTORY", "DATA_MAPPING_INVENTORY_CHANGE_STATUS"]);

describe("pasted scopes", () => {
  test.each([
    ["CONSENT_READ INVENTORY", ["CONSENT_READ", "INVENTORY"], []],
    ["CONSENT, INVENTORY;\nCONSENT", ["CONSENT", "INVENTORY"], []],
    [`["CONSENT","DATA_MAPPING_INVENTORY_CHANGE_STATUS"]`, ["CONSENT", "DATA_MAPPING_INVENTORY_CHANGE_STATUS"], []],
    ["CONSENT FUTURE_SCOPE", ["CONSENT"], ["FUTURE_SCOPE"]],
    ["", [], []],
    ["  \n ", [], []],
  ])("%j", (text, known, unknown) => {
    expect(readPastedScopes(text, scopes)).toEqual({ known, unknown });
  });

  test.each([
    ["a JSON Web Token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"],
    ["a header with a token", "Authorization: Bearer abc"],
    ["scopes and a token", "CONSENT eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln"],
    ["a key of hexadecimal digits", "9F86D081884C7D659A2FEAA0C55AD015"],
    ["a key in base 32", "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"],
    ["a key of capital letters", "QWERTZUIOPASDFGHJKLYXCVBNMQWERTZ"],
    ["a UUID", "6e0c7b0a-0f0a-4a7e-8a44-000000000000"],
    ["a word", "hunter"],
    ["an assignment", "client_secret=ABC"],
    ["markup", "<script>alert(1)</script>"],
    ["a long name of words", `${"ABCDEFGHIJ_".repeat(6)}ABC`],
  ])("%s is refused", (_, text) => {
    expect(readPastedScopes(text, scopes)).toEqual({ refused: expect.stringContaining("token or a key") });
  });

  test("what is refused is not repeated", () => {
    expect(JSON.stringify(readPastedScopes("hunter2hunter2", scopes))).not.toContain("hunter2");
  });
});

describe("address", () => {
  const known: KnownNames = { operations: new Set(["a.getB", "a.getC"]), scopes };

  test("holds operations and scopes", () => {
    const state = { operations: ["a.getB", "a.getC"], scopes: ["CONSENT"] };
    expect(writeAddress(state)).toBe("?operation=a.getB&operation=a.getC&scope=CONSENT");
    expect(readAddress(writeAddress(state), known)).toEqual(state);
  });

  test("names that the catalog does not have are left out", () => {
    const query = "?operation=a.getB&operation=a.getB&operation=x&scope=eyJhbGci&scope=INVENTORY&token=abc";
    expect(readAddress(query, known)).toEqual({ operations: ["a.getB"], scopes: ["INVENTORY"] });
  });
});
