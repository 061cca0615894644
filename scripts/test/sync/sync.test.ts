import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { runSync } from "../../src/commands/sync.js";
import { normalise } from "../../src/sync/normalise/normalise.js";
import { problemOr } from "../../src/sync/sync-error.js";
import { exitCode, type SyncReport } from "../../src/sync/sync-report.js";
import { definition } from "../support/definitions/definition.js";
import {
  apiCatalog,
  closeHosts,
  indexPage,
  type Vendor,
  type VendorHost,
  vendorHost,
} from "../support/hosts/vendor-host.js";
import { committed, service, specsFolder, writtenAt } from "../support/specs-folder.js";

afterEach(closeHosts);

const [FIRST_DAY, LATER] = ["2026-01-01", "2026-02-02"];
const schemas = (type: string) => ({
  components: { schemas: { Pet: { type: "object", properties: { age: { type } } } } },
});

function titled(title: string): object {
  return { ...definition(), info: { title, version: "1.0" } };
}

/** A vendor with three definitions, a repository that is up to date with it, and a way to sync again. */
async function upToDate() {
  const files: Record<string, object> = {
    cats: definition(undefined, schemas("string")),
    dogs: definition(),
    fish: definition(),
  };
  const vendor: { -readonly [key in keyof Vendor]: Vendor[key] } & { files: Record<string, object> } = { files };
  const host = await vendorHost(vendor);
  const root = specsFolder(["cats", "dogs", "fish"].map(service));
  const first = await runSync(root, { origin: host.origin, today: FIRST_DAY });
  return { vendor, host, root, first, again: () => runSync(root, { origin: host.origin, today: LATER }) };
}

function changedFiles(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys({ ...before, ...after }).filter((path) => before[path] !== after[path]);
}

function statuses({ services }: SyncReport): Record<string, string> {
  return Object.fromEntries(services.map(({ id, status }) => [id, status]));
}

function firstSeen(root: string, id: string): string {
  return JSON.parse(committed(root)["specs/lock.json"] ?? "{}")[id].firstSeen;
}

function definitionRequests({ requests }: VendorHost, id: string): number {
  return requests.filter((path) => path.endsWith(`/${id}.json`)).length;
}

test("from nothing, all services are new and locked with the day", async () => {
  const { root, first } = await upToDate();
  expect(statuses(first)).toEqual({ cats: "new", dogs: "new", fish: "new" });
  expect(first.snapshots).toEqual({ services: 3, operations: 3 });
  expect(exitCode(first)).toBe(0);
  expect(Object.keys(committed(root))).toEqual([
    "specs/evidence/cats.json",
    "specs/evidence/dogs.json",
    "specs/evidence/fish.json",
    "specs/lock.json",
    "specs/services.json",
    "specs/snapshots/cats.json",
    "specs/snapshots/dogs.json",
    "specs/snapshots/fish.json",
  ]);
  expect(firstSeen(root, "cats")).toBe(FIRST_DAY);
});

test("a second run changes nothing, writes nothing, and is answered without bodies", async () => {
  const { root, host, again } = await upToDate();
  const before = writtenAt(root);
  expect(statuses(await again())).toEqual({ cats: "unchanged", dogs: "unchanged", fish: "unchanged" });
  expect(writtenAt(root)).toEqual(before);
  expect([...host.notModified].sort()).toEqual(["cats", "dogs", "fish"].map((id) => `/onetrust/openapi/${id}.json`));
});

test("one property's type changes exactly that snapshot and the lock", async () => {
  const { vendor, root, again } = await upToDate();
  const before = committed(root);
  vendor.files.cats = definition(undefined, schemas("integer"));
  const report = await again();
  expect(statuses(report)).toEqual({ cats: "changed", dogs: "unchanged", fish: "unchanged" });
  expect(changedFiles(before, committed(root))).toEqual(["specs/lock.json", "specs/snapshots/cats.json"]);
  expect([firstSeen(root, "cats"), firstSeen(root, "dogs")]).toEqual([LATER, FIRST_DAY]);
});

test("a copy's state is noted with the snapshots that are news, and only with those", async () => {
  const { vendor, root, host } = await upToDate();
  const asOf = (id: string) => JSON.parse(committed(root)["specs/lock.json"] ?? "{}")[id].asOf;
  expect(asOf("cats")).toBe(FIRST_DAY);
  vendor.files.dogs = definition(["GET /v2/pets"]);
  await runSync(root, { origin: host.origin, today: LATER, asOf: "August 2026" });
  expect([asOf("cats"), asOf("dogs")]).toEqual([FIRST_DAY, "August 2026"]);
});

test("new prose is no change; only the lock's hash of the raw file follows", async () => {
  const { vendor, root, again } = await upToDate();
  const before = committed(root);
  vendor.files.cats = {
    ...definition(undefined, schemas("string")),
    info: { title: "Pets", version: "1.0", description: "New." },
  };
  expect(statuses(await again()).cats).toBe("unchanged");
  expect(changedFiles(before, committed(root))).toEqual(["specs/lock.json"]);
  expect(firstSeen(root, "cats")).toBe(FIRST_DAY);
});

test("a defect of a known kind is named where it is new, unless the service is spared it", async () => {
  const { vendor, root, again } = await upToDate();
  const kind = { type: "integer", enum: ["1", "2"] };
  const of = (names: readonly string[], title: string) => ({
    ...definition(undefined, { components: { schemas: Object.fromEntries(names.map((name) => [name, kind])) } }),
    info: { title, version: "1.0" },
  });
  const said = async () => (await again()).services.find(({ id }) => id === "dogs")?.findings;
  vendor.files.dogs = of(["A"], "Pets");
  const finding = "The values of a number or of a boolean are texts, at";
  expect(await said()).toEqual([`${finding} #/components/schemas/A; a rule mends it`]);
  vendor.files.dogs = of(["A", "B", "C", "D", "E"], "Pets");
  const [b, c, d] = ["B", "C", "D"].map((name) => `#/components/schemas/${name}`);
  expect(await said()).toEqual([`${finding} ${b}, ${c}, ${d} and 1 more place; a rule mends it`]);
  expect(await said()).toEqual([]);
  mkdirSync(join(root, "specs/overlays"));
  const spared = "x-spared: [{ x-kind: text-enum, description: They are texts. }]\nactions: []\n";
  writeFileSync(join(root, "specs/overlays/dogs.yaml"), `overlay: 1.0.0\n${spared}`);
  vendor.files.dogs = of(["A", "F"], "Pets");
  expect(await said()).toEqual([]);
});

test("operations added and removed are named", async () => {
  const { vendor, again } = await upToDate();
  vendor.files.dogs = definition(["POST /v1/pets", "GET /v2/pets"]);
  const { services } = await again();
  expect(services[1]).toMatchObject({
    status: "changed",
    operations: 2,
    added: ["POST /v1/pets", "GET /v2/pets"],
    removed: ["GET /v1/pets"],
  });
});

test("two definitions more and one less: services are added, the vanished one stays", async () => {
  const { vendor, root, again } = await upToDate();
  const before = committed(root);
  const { fish: _, ...left } = vendor.files;
  vendor.files = {
    ...left,
    "birds-api": titled("Platform - Birds (Swagger)"),
    bees: titled("AI Governance - Honey Bees"),
  };
  const report = await again();
  expect(statuses(report)).toEqual({
    bees: "new",
    "birds-api": "new",
    cats: "unchanged",
    dogs: "unchanged",
    fish: "vanished",
  });
  expect(exitCode(report)).toBe(0);
  const after = committed(root);
  expect(JSON.parse(after["specs/services.json"] ?? "")).toEqual([
    { id: "bees", package: "honey-bees" },
    { id: "birds-api", package: "birds" },
    service("cats"),
    service("dogs"),
    { ...service("fish"), vanished: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  ]);
  expect(after["specs/snapshots/fish.json"]).toBe(before["specs/snapshots/fish.json"]);
  expect(Object.keys(JSON.parse(after["specs/lock.json"] ?? ""))).toHaveLength(5);
  expect(report.snapshots.services).toBe(5);
});

test("a new definition whose name is taken or cannot be made is refused by name, and the others go on", async () => {
  const { vendor, root, again } = await upToDate();
  const before = committed(root);
  vendor.files = {
    ...vendor.files,
    "a-b": titled("X - New"),
    "c-d": titled("Y - New"),
    "e-f": titled("Platform - Core"),
    "g-h": titled("获取列表"),
    "i-j": titled("Z - Cats"),
  };
  const report = await again();
  expect(statuses(report)).toMatchObject({
    "a-b": "new",
    "c-d": "failed",
    "e-f": "failed",
    "g-h": "failed",
    "i-j": "failed",
  });
  expect(report.services.flatMap(({ problem }) => problem?.message ?? [])).toEqual([
    'the new definition c-d gets no package: another package has the name that the title "Y - New" gives, new',
    'the new definition e-f gets no package: another package has the name that the title "Platform - Core" gives, core',
    'the new definition g-h gets no package: no package name can be made of the title "获取列表"',
    'the new definition i-j gets no package: another package has the name that the title "Z - Cats" gives, cats',
  ]);
  expect(exitCode(report)).toBe(1);
  expect(changedFiles(before, committed(root))).toEqual([
    "specs/lock.json",
    "specs/services.json",
    "specs/evidence/a-b.json",
    "specs/snapshots/a-b.json",
  ]);
});

test("a definition that only the API catalog lists is taken; one that it still lists has not vanished", async () => {
  const { vendor, again } = await upToDate();
  vendor.index = indexPage(["cats", "dogs"]);
  vendor.catalog = apiCatalog(["cats", "dogs", "fish", "mice"]);
  const { fish: _, ...left } = vendor.files;
  vendor.files = { ...left, mice: titled("Platform - Mice") };
  const report = await again();
  expect(statuses(report)).toEqual({ cats: "unchanged", dogs: "unchanged", fish: "failed", mice: "new" });
  expect(report.findings).toEqual([
    '"fish" is in the API catalog and not on the index page',
    '"mice" is in the API catalog and not on the index page',
  ]);
});

test("pages of the vendor that moved are told once, and their date is noted", async () => {
  const { vendor, root, again } = await upToDate();
  const page = (path: string, date?: string) => ({
    path: `/onetrust/reference/${path}.md`,
    about: path,
    remedy: "look at it",
    ...(date && { updatedAt: date }),
  });
  const noted = () => JSON.parse(committed(root)["specs/vendor-pages.json"] ?? "null");
  writeFileSync(
    join(root, "specs/vendor-pages.json"),
    JSON.stringify([page("limits", "2026-01-01T00:00:00.000Z"), page("scopes"), page("hosts", "2026-03-03")]),
  );
  vendor.pages = {
    "/onetrust/reference/limits.md": "---\nupdatedAt: 2026-02-02T00:00:00.000Z\n---\n# Limits\nupdatedAt: 1999-01-01\n",
    "/onetrust/reference/scopes.md": "# Scopes without front matter\n",
  };
  expect((await again()).findings).toEqual([
    expect.stringContaining("no API catalog"),
    "OneTrust changed its page on limits (/onetrust/reference/limits.md) on 2026-02-02T00:00:00.000Z; look at it",
    "2 of 3 pages in specs/vendor-pages.json gave no date; theirs stays",
  ]);
  expect(noted()).toEqual([page("limits", "2026-02-02T00:00:00.000Z"), page("scopes"), page("hosts", "2026-03-03")]);
  expect((await again()).findings).toHaveLength(2);
});

test("what release notes announced and a definition lacks is a finding, and so is what has arrived", async () => {
  const { vendor, root, again } = await upToDate();
  writeFileSync(
    join(root, "specs/announcements.yaml"),
    [
      "- { release: 1.2.0, date: 2026-08-07, packages: [cats, dogs], names: [age, weight, POST /v1/pets] }",
      "- { release: 1.3.0, date: 2026-09-07, packages: [cows], names: [age] }",
    ].join("\n"),
  );
  vendor.files.dogs = definition(["GET /v1/pets", "POST /v1/pets"]);
  expect((await again()).findings.slice(1)).toEqual([
    "cats: release 1.2.0 (2026-08-07) announced weight, POST /v1/pets; the definition lacks it",
    "cats: age of release 1.2.0 has arrived; strike it off specs/announcements.yaml",
    "dogs: release 1.2.0 (2026-08-07) announced age, weight; the definition lacks it",
    "dogs: POST /v1/pets of release 1.2.0 has arrived; strike it off specs/announcements.yaml",
    "specs/announcements.yaml names the package cows, which there is not",
  ]);
});

test("gone from the index but still served is a finding, not a loss", async () => {
  const { vendor, again } = await upToDate();
  vendor.index = indexPage(["cats", "dogs"]);
  const { services } = await again();
  expect(services[2]).toMatchObject({
    id: "fish",
    status: "unchanged",
    findings: [expect.stringContaining("still served")],
  });
});

test("a snapshot or lock that somebody lost or changed is made good", async () => {
  const { root, again } = await upToDate();
  const before = committed(root);
  rmSync(join(root, "specs/snapshots/cats.json"));
  writeFileSync(join(root, "specs/snapshots/dogs.json"), "{}\n");
  expect(statuses(await again())).toEqual({ cats: "new", dogs: "changed", fish: "unchanged" });
  expect(committed(root)).toEqual(before);
});

test("a damaged raw file is not trusted: the definition is asked for without conditions", async () => {
  const { root, host, again } = await upToDate();
  writeFileSync(join(root, "specs/raw/cats.json"), "{}");
  expect(statuses(await again()).cats).toBe("unchanged");
  expect(definitionRequests(host, "cats")).toBe(2);
});

test("a lock that is not ours to read stops the run before anything is asked", async () => {
  const { root, host, again } = await upToDate();
  writeFileSync(join(root, "specs/lock.json"), '{"cats": {}}');
  const asked = host.requests.length;
  await expect(again()).rejects.toThrow("specs/lock.json");
  expect(host.requests).toHaveLength(asked);
});

test.each<[string, object, string, string]>([
  [
    "escapes that are no UTF-8",
    definition(undefined, { components: { schemas: { S: { $ref: "#/components/schemas/%ff" } } } }),
    "dangling-reference",
    "the reference #/components/schemas/%ff leads nowhere",
  ],
  [
    "schemas nested 2,000 deep",
    definition(undefined, { components: { schemas: { S: nested(2000) } } }),
    "too-deep",
    "the definition is nested more than 100 levels deep",
  ],
])("a definition with %s costs itself, is named, and the others are written", async (_, broken, code, message) => {
  const { vendor, root, again } = await upToDate();
  const before = committed(root);
  vendor.files.cats = broken;
  vendor.files.dogs = titled("Dogs of today");
  const report = await again();
  expect(statuses(report)).toEqual({ cats: "failed", dogs: "changed", fish: "unchanged" });
  expect(report.services.find(({ id }) => id === "cats")?.problem).toMatchObject({ code, message });
  expect(changedFiles(before, committed(root))).toEqual(["specs/lock.json", "specs/snapshots/dogs.json"]);
});

test("what no stage foresaw costs only what was run, and names the function of ours", async () => {
  const problem = await problemOr(async () => Reflect.get(normalise, "nothing").here);
  expect(problem).toMatchObject({
    code: "unforeseen",
    message: "the definition has a form that sync was not made for",
  });
});

function nested(levels: number): object {
  return Array.from({ length: levels }).reduce<object>((inner) => ({ properties: { a: inner } }), { type: "string" });
}
