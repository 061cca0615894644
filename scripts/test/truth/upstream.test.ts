import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import { describe, expect, test } from "vitest";
import { runSync } from "../../src/commands/sync.js";
import { isRecord } from "../../src/model/openapi.js";
import { sha256 } from "../../src/model/sha256.js";
import { parseLock } from "../../src/model/specs/lock.js";
import { parseServices } from "../../src/model/specs/services.js";
import { repository, snapshotTexts, upstreamFiles } from "../support/checkout.js";
import { closeHosts, vendorHost } from "../support/hosts/vendor-host.js";
import { committed, specsFolder, writtenAt } from "../support/specs-folder.js";

const METHODS = new Set(["get", "put", "post", "delete", "patch", "head", "options", "trace"]);
const SAMPLE = /^(example|examples|x-.*)$/;

const snapshots = snapshotTexts();
const lock = parseLock(specs("lock.json"));
const upstream = upstreamFiles() ?? {};
/** The vendor publishes on: a snapshot of a later file says nothing about this one. */
const files = Object.fromEntries(Object.entries(upstream).filter(([id, bytes]) => lock[id]?.raw === sha256(bytes)));
const ids = Object.keys(files);

test("files that are here belong to snapshots; the others are left out, and named", () => {
  const left = Object.keys(snapshots).filter((id) => !(id in files));
  const named = ids.length === 0 ? "any snapshot" : left.join(", ");
  if (left.length > 0) console.log(`Left out: ../shared/upstream has not the files behind ${named}.`);
  expect(ids.filter((id) => !(id in snapshots))).toEqual([]);
});

if (ids.length > 0) {
  test("sync reproduces the committed snapshots byte for byte, and then writes nothing", reproduce);
}

for (const [id, bytes] of Object.entries(files))
  describe(id, () => {
    const raw: unknown = JSON.parse(Buffer.from(bytes).toString());
    const snapshot: unknown = JSON.parse(snapshots[id] ?? "null");

    test("an independent reader counts the same in raw and snapshot", () => {
      const counts = count(raw);
      expect(count(snapshot)).toEqual(counts);
      expect(Object.keys(counts).length).toBeGreaterThanOrEqual(3);
    });

    test("openapi-typescript makes the same types of both, but for the full paths", async () => {
      expect(await typeLines(snapshot)).toEqual(await typeLines(raw));
    }, 30_000);

    test("no sentence of the vendor's descriptions is in the snapshot, but those that are an enum's value as well", () => {
      const values = enumValues(raw);
      const kept = textsIn(snapshot).filter((text) => !values.has(text));
      const sentences = new Set(descriptionsIn(raw).filter((sentence) => sentence.length > 30));
      expect(sentences.size).toBeGreaterThan(0);
      const text = kept.join("\n");
      expect([...sentences].filter((sentence) => text.includes(sentence))).toEqual([]);
    });
  });

async function reproduce(): Promise<void> {
  const services = parseServices(specs("services.json")).filter(({ id }) => id in files);
  const root = specsFolder(services);
  const { origin } = await vendorHost({ files });
  const first = await runSync(root, { origin, today: "2026-07-01" });
  expect(first.services.map(({ status }) => status)).toEqual(ids.map(() => "new"));
  const made = committed(root);
  expect(parseServices(made["specs/services.json"] ?? "")).toEqual(services);
  for (const [id, entry] of Object.entries(parseLock(made["specs/lock.json"] ?? ""))) {
    expect(made[`specs/snapshots/${id}.json`]).toBe(snapshots[id]);
    const { firstSeen, asOf } = lock[id] ?? {};
    expect({ ...entry, firstSeen, asOf }).toEqual(lock[id]);
  }
  rmSync(join(root, "specs/raw"), { recursive: true });
  const before = writtenAt(root);
  const second = await runSync(root, { origin, today: "2099-01-01" });
  expect(second.services.map(({ status }) => status)).toEqual(ids.map(() => "unchanged"));
  expect(writtenAt(root)).toMatchObject(before);
  await closeHosts();
}

/** Knows nothing of OpenAPI but that `properties` holds names, and that samples are no interface. */
function* facts(node: unknown, areNames = false): Generator<[kind: string, count: number]> {
  for (const [key, value] of Object.entries(node ?? {})) {
    if (!areNames && SAMPLE.test(key)) continue;
    if (!areNames) yield [key, factsOf(key, value)];
    if (typeof value === "object") yield* facts(value, !areNames && key === "properties");
  }
}

/** How many names, values or flags a key stands for. */
function factsOf(key: string, value: unknown): number {
  if (["parameters", "enum", "required"].includes(key) && Array.isArray(value)) return value.length;
  if (key === "properties" && isRecord(value)) return Object.keys(value).length;
  return Number(key === "required" ? value === true : METHODS.has(key) && isRecord(value) && "responses" in value);
}

function count(document: unknown): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [kind, number] of facts(document)) if (number > 0) counts[kind] = (counts[kind] ?? 0) + number;
  return counts;
}

/** Lines of the types without comments, path keys cut to "a path", all sorted: sorting keys and full paths change no more. */
async function typeLines(document: unknown): Promise<string[]> {
  const ast = await openapiTS(JSON.stringify(document), { defaultNonNullable: false, silent: true });
  const lines = astToString(ast)
    .replace(/\/\*\*.*?\*\//gs, "")
    .split("\n")
    .map((line) => line.trim());
  return lines
    .map((line) => sortUnion(line.replace(/^"\/.*": \{$/, "a path")))
    .filter((line) => line !== "")
    .sort();
}

function sortUnion(line: string): string {
  return line.replace(/(?<=: ).* \| .*(?=;$)/, (union) => union.split(" | ").sort().join(" | "));
}

function descriptionsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "description" in value && typeof value.description === "string" ? [value.description] : [];
  return [...own, ...Object.values(value).flatMap(descriptionsIn)];
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function enumValues(value: unknown): Set<unknown> {
  if (typeof value !== "object" || value === null) return new Set();
  const own: unknown[] = "enum" in value && Array.isArray(value.enum) ? value.enum : [];
  return new Set([...own, ...Object.values(value).flatMap((child) => [...enumValues(child)])]);
}

function specs(name: string): string {
  return readFileSync(join(repository, "specs", name), "utf8");
}
