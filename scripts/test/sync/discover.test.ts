import { describe, expect, test } from "vitest";
import { discover } from "../../src/sync/discover.js";
import { indexPage } from "../support/hosts/vendor-host.js";
import { service } from "../support/specs-folder.js";

const URL = "http://host.example/onetrust/openapi";
const known = ["a", "b", "c"].map(service);

describe("discover", () => {
  test("finds known and new definitions, each once", () => {
    const found = discover(indexPage(["platform-new", "a", "b", "a"]), known, URL);
    expect(found.services).toEqual([...known, { id: "platform-new", package: "new" }]);
    expect([...found.listed].sort()).toEqual(["a", "b", "platform-new"]);
    expect(found.unsafe).toEqual([]);
  });

  test.each([
    ["absolute, on the vendor's host", '<a href="https://developer.onetrust.com/onetrust/openapi/a.json">'],
    ["with a query and a fragment", "<A HREF='/onetrust/openapi/a.json?x=1#y'>"],
    ["relative", '<a href="openapi/a.json">'],
  ])("takes a link that is %s", (_, html) => expect([...discover(html, [], URL).listed]).toEqual(["a"]));

  test.each([
    ["elsewhere", '<a href="/docs/openapi/a.json">'],
    ["in a comment", '<!-- <a href="/onetrust/openapi/a.json"> -->'],
    ["in a script", "<script>\"<a href='/onetrust/openapi/a.json'>\"</script>"],
    ["nowhere", "<p>a.json</p><a>x</a><a href='http://['>y</a>"],
  ])("sees no link %s, and says that the page has none", (_, html) => {
    expect(() => discover(html, known, URL)).toThrow("no links to definitions");
  });

  test("less than half of the known links means that the page changed", () => {
    expect(() => discover(indexPage(["a", "x", "y"]), known, URL)).toThrow("it links 1 of 3 known definitions");
    expect(discover(indexPage(["a"]), known.slice(0, 2), URL).listed.size).toBe(1);
  });

  test("an unsafe name is reported and not taken", () => {
    const found = discover(indexPage(["a", "b", "Bad_Name", "%2e%2e"]), known, URL);
    expect(found.unsafe).toEqual(["Bad_Name", "%2e%2e"]);
    expect(found.services).toEqual(known);
  });
});
