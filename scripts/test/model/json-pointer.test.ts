import { describe, expect, it } from "vitest";
import { below, keysOf, pointerTo, valueAt } from "../../src/model/json-pointer.js";

describe("JSON pointers", () => {
  it.each([
    [[], "#"],
    [["paths", "/v1/x~y", "get"], "#/paths/~1v1~1x~0y/get"],
    [["tags", 0, "name"], "#/tags/0/name"],
    [["components", ""], "#/components/"],
  ])("to %j is %s, and back", (keys, pointer) => {
    expect(pointerTo(keys)).toBe(pointer);
    expect(keysOf(pointer)).toEqual(keys.map(String));
  });

  it("grow by a key", () => {
    expect(below("#/paths", "/a/b")).toBe("#/paths/~1a~1b");
    expect(below("#", 3)).toBe("#/3");
  });

  it("are percent-encoded as part of a URL only, and a stray percent sign is no escape", () => {
    expect(keysOf("#/a%20b/c%2Fd")).toEqual(["a b", "c/d"]);
    expect(keysOf("/a%20b")).toEqual(["a%20b"]);
    expect(keysOf("#/100%/50%zz")).toEqual(["100%", "50%zz"]);
  });
});

describe("the value at a place", () => {
  const document = { paths: { "/a": [{ get: 1 }] }, none: null };

  it.each([
    [[], document],
    [["paths", "/a", "0", "get"], 1],
    [["none"], null],
    [["paths", "/b"], undefined],
    [["paths", "/a", "1", "get"], undefined],
    [["none", "x"], undefined],
    [["constructor"], undefined],
    [["__proto__", "toString"], undefined],
  ])("%j", (keys, value) => {
    expect(valueAt(document, keys)).toEqual(value);
  });
});
