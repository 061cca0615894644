import { describe, expect, test } from "vitest";
import { discover } from "../../src/sync/discover/discover.js";
import { apiCatalog, indexPage } from "../support/hosts/vendor-host.js";
import { service } from "../support/specs-folder.js";

const origin = "http://host.example";
const known = ["a", "b", "c"].map(service);
const fromPage = (index: string, services = known) => discover({ index, catalog: undefined, origin }, services);

describe("the index page", () => {
  test("links known and new definitions, each counted once", () => {
    const found = fromPage(indexPage(["platform-new", "a", "b", "a"]));
    expect(found.added).toEqual(["platform-new"]);
    expect([...found.listed].sort()).toEqual(["a", "b", "platform-new"]);
    expect(found.unsafe).toEqual([]);
  });

  test.each([
    ["absolute, on the vendor's host", '<a href="https://developer.onetrust.com/onetrust/openapi/a.json">'],
    ["with a query and a fragment", "<A HREF='/onetrust/openapi/a.json?x=1#y'>"],
    ["relative", '<a href="openapi/a.json">'],
  ])("takes a link that is %s", (_, html) => expect([...fromPage(html, []).listed]).toEqual(["a"]));

  test.each([
    ["elsewhere", '<a href="/docs/openapi/a.json">'],
    ["in a comment", '<!-- <a href="/onetrust/openapi/a.json"> -->'],
    ["in a script", "<script>\"<a href='/onetrust/openapi/a.json'>\"</script>"],
    ["nowhere", "<p>a.json</p><a>x</a><a href='http://['>y</a>"],
  ])("sees no link %s, and says that the page has none", (_, html) => {
    expect(() => fromPage(html)).toThrow("no links to definitions");
  });

  test("less than half of the known links means that the page changed, whatever the catalog says", () => {
    const sources = { index: indexPage(["a", "x", "y"]), catalog: apiCatalog(["a", "b", "c"]), origin };
    expect(() => discover(sources, known)).toThrow("it links 1 of 3 known definitions");
    expect(fromPage(indexPage(["a"]), known.slice(0, 2)).listed.size).toBe(1);
  });

  test("an unsafe name is reported and not taken", () => {
    const found = fromPage(indexPage(["a", "b", "Bad_Name", "%2e%2e"]));
    expect(found.unsafe).toEqual(["Bad_Name", "%2e%2e"]);
    expect(found.added).toEqual([]);
  });
});

describe("the page of changes", () => {
  const list = indexPage(["a", "b", "c"]);
  test.each([
    ["/onetrust/changelog", "http://host.example/onetrust/changelog"],
    ["https://developer.onetrust.com/onetrust/changelog/?x=1#y", "https://developer.onetrust.com/onetrust/changelog/"],
  ])("is linked as %s", (href, url) => {
    expect(fromPage(`${list}<a href="${href}">Changelog</a>`).changelog).toBe(url);
  });

  test.each(["", '<a href="https://elsewhere.example/changelog">', '<a href="/changelogs">', "<a href='http://['>"])(
    "is not guessed from %j",
    (html) => expect(fromPage(list + html).changelog).toBeUndefined(),
  );
});

describe("the API catalog", () => {
  const index = indexPage(["a", "b", "c"]);

  test("lists what the page does not, and each difference is said", () => {
    const found = discover({ index, catalog: apiCatalog(["a", "b", "d"]), origin }, known);
    expect(found.added).toEqual(["d"]);
    expect([...found.listed].sort()).toEqual(["a", "b", "c", "d"]);
    expect(found.findings).toEqual([
      '"c" is on the index page and not in the API catalog',
      '"d" is in the API catalog and not on the index page',
    ]);
  });

  test("that agrees is no finding", () => {
    expect(discover({ index, catalog: apiCatalog(["c", "b", "a"]), origin }, known).findings).toEqual([]);
  });

  test("that could not be read is said", () => {
    expect(fromPage(index).findings).toEqual([
      "no API catalog could be read at http://host.example/onetrust/.well-known/api-catalog, so the index page alone says what is published",
    ]);
  });

  test.each([
    ["HTML", "<html>"],
    ["no linkset", '{"links": []}'],
    ["a linkset of texts", '{"linkset": ["a", null, {"service-desc": "b"}, {"service-desc": [null, {"href": 5}]}]}'],
    ["links elsewhere", apiCatalog(["../a"])],
  ])("that is %s is said", (_, catalog) => {
    const found = discover({ index, catalog, origin }, known);
    expect(found.findings).toEqual([expect.stringMatching(/^no API catalog with definitions is at http/)]);
    expect(found.listed.size).toBe(3);
  });
});
