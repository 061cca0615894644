import { readFileSync } from "node:fs";
import { queries } from "@onetrust-client/tests-support/search-queries";
import { expect, test } from "vitest";

const read = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8");
const page = read("docs/operations.md");
const [operations = "", missing = ""] = page.split("\n## Not in OneTrust's API\n");

/** The lines of a page that have all words of a query, as whole words. */
function linesWith(query: string, text: string): string[] {
  const words = query.toLowerCase().split(" ");
  return text.split("\n").filter((line) => {
    const known = new Set(line.toLowerCase().match(/[a-z0-9]+/g));
    return words.every((word) => known.has(word));
  });
}

test("there are queries with an answer and queries without", () => {
  expect(queries.filter(([, accepted]) => accepted.length > 0).length).toBeGreaterThan(70);
  expect(queries.filter(([, accepted]) => accepted.length === 0).map(([query]) => query)).toEqual([
    "webhook",
    "reset password",
  ]);
});

test.each(queries.filter(([, accepted]) => accepted.length > 0))("docs/operations.md finds: %s", (query, accepted) => {
  const found = linesWith(query, operations);
  expect(found.filter((line) => accepted.some((request) => line.includes(`\`${request}\``)))).not.toEqual([]);
});

test.each(queries.filter(([, accepted]) => accepted.length === 0))(
  "docs/operations.md says what the API lacks: %s",
  (query) => {
    expect(linesWith(query, missing)).toHaveLength(1);
  },
);

test("one line an operation, in all three places", () => {
  const rows = operations.split("\n").filter((line) => /`(?:GET|POST|PUT|PATCH|DELETE) \//.test(line));
  const requests = rows.map((line) => /`((?:GET|POST|PUT|PATCH|DELETE) \/\S+)`/.exec(line)?.[1] ?? "");
  const services: { readonly id: string; readonly package: string }[] = JSON.parse(read("specs/services.json"));
  const names: Record<string, { operations: Record<string, string> }> = JSON.parse(read("specs/names.json"));
  const pinned = services.flatMap(({ id }) => Object.keys(names[id]?.operations ?? {}));
  expect(requests.toSorted()).toEqual(pinned.toSorted());
  const llms = read("llms.txt");
  for (const { id, package: name } of services) {
    const readme = read(`packages/services/${name}/README.md`);
    for (const [request, method] of Object.entries(names[id]?.operations ?? {})) {
      expect(llms).toContain(`- ${method}: ${request}`);
      expect(
        readme.split("\n").filter((line) => line.includes(`\`${method}\``) && line.includes(`\`${request}\``)),
      ).toHaveLength(1);
    }
  }
});

test("llms.txt is smaller than what it was without scopes, paging and versions", () => {
  expect(Buffer.byteLength(read("llms.txt"))).toBeLessThan(73_000);
});
