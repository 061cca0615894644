import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isRecord } from "../../src/shapes.js";
import { runSync } from "../../src/sync/run.js";
import { REPOSITORY, snapshotTexts, upstreamFiles } from "./support/places.js";
import { committed, repository, writtenAt } from "./support/repository.js";
import { closeHosts, vendorHost } from "./support/vendor-host.js";

const METHODS = new Set(["get", "put", "post", "delete", "patch", "head", "options", "trace"]);
const SAMPLE = /^(example|examples|x-.*)$/;

const files = upstreamFiles();
const snapshots = snapshotTexts();

if (!files) {
  test("the vendor's files", () =>
    console.log("Left out: ../shared/upstream is absent, so nothing to compare the snapshots with."));
} else {
  afterAll(closeHosts);

  describe("sync reproduces the committed snapshots, byte for byte", () => {
    let origin: string;
    beforeAll(async () => {
      origin = (await vendorHost({ files })).origin;
    });
    const services = JSON.parse(readFileSync(join(REPOSITORY, "specs/services.json"), "utf8"));
    const ours = () => Object.fromEntries(Object.entries(committed(REPOSITORY)).filter(([path]) => isOurs(path)));

    test("from nothing", async () => {
      const root = repository(services);
      const { services: results, standing } = await runSync({ root, origin, today: "2026-07-01" });
      expect(new Set(results.map(({ status }) => status))).toEqual(new Set(["new"]));
      expect(standing).toEqual({ services: 35, operations: 597 });
      expect(committed(root)).toEqual(ours());
    });

    test("from the committed files, of which none is written again", async () => {
      const root = repository(services);
      cpSync(join(REPOSITORY, "specs/snapshots"), join(root, "specs/snapshots"), { recursive: true });
      cpSync(join(REPOSITORY, "specs/lock.json"), join(root, "specs/lock.json"));
      const before = writtenAt(root);
      const { services: results } = await runSync({ root, origin, today: "2099-01-01" });
      expect(new Set(results.map(({ status }) => status))).toEqual(new Set(["unchanged"]));
      expect(committed(root)).toEqual(ours());
      expect(writtenAt(root)).toMatchObject(before);
    });
  });

  describe.each(Object.entries(files))("%s", (id, bytes) => {
    const raw: unknown = JSON.parse(Buffer.from(bytes).toString());
    const snapshot: unknown = JSON.parse(snapshots[id] ?? "null");

    test("an independent reader counts the same in raw and snapshot", () => {
      const counts = count(raw);
      expect(count(snapshot)).toEqual(counts);
      expect(Object.keys(counts).length).toBeGreaterThanOrEqual(4);
    });

    test("openapi-typescript makes the same types of both, but for the full paths", async () => {
      expect(await typeLines(snapshot)).toEqual(await typeLines(raw));
    }, 30_000);

    test("no sentence of the vendor's descriptions is in the snapshot, but those that are an enum's value as well", () => {
      const values = enumValues(raw);
      const kept = textsIn(snapshot)
        .filter((text) => !values.has(text))
        .join("\n");
      const sentences = new Set(descriptionsIn(raw).filter((sentence) => sentence.length > 30));
      expect(sentences.size).toBeGreaterThan(0);
      expect([...sentences].filter((sentence) => kept.includes(sentence))).toEqual([]);
    });
  });
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

function isOurs(path: string): boolean {
  return /^specs\/(snapshots\/.*|lock\.json|services\.json)$/.test(path);
}
