import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isRecord, METHODS } from "../../src/shapes.js";
import { runSync } from "../../src/sync/run.js";
import { REPOSITORY, snapshotTexts, upstreamFiles } from "./support/places.js";
import { committed, repository, writtenAt } from "./support/repository.js";
import { closeHosts, vendorHost } from "./support/vendor-host.js";

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
      expect(count(snapshot)).toEqual(count(raw));
      expect(count(raw).operations).toBeGreaterThan(0);
    });

    test("openapi-typescript makes the same types of both, but for the full paths", async () => {
      expect(await typeLines(snapshot)).toEqual(await typeLines(raw));
    }, 30_000);

    test("no sentence of the vendor's descriptions is in the snapshot", () => {
      const text = snapshots[id] ?? "";
      const sentences = descriptionsIn(raw).filter(
        (sentence) => sentence.length > 30 && !enumValues(raw).has(sentence),
      );
      expect(sentences.filter((sentence) => text.includes(JSON.stringify(sentence).slice(1, -1)))).toEqual([]);
    });
  });
}

type Counts = { operations: number; parameters: number; properties: number; enumValues: number; required: number };

/** Knows nothing of OpenAPI but that `properties` holds names and that samples are no interface. */
function count(node: unknown, areNames = false, counts: Counts = zero()): Counts {
  for (const [key, value] of Object.entries(node ?? {})) {
    if (!areNames && /^(example|examples|x-.*)$/.test(key)) continue;
    if (!areNames && isRecord(value) && "responses" in value && METHODS.some((method) => method === key))
      counts.operations += 1;
    if (!areNames && Array.isArray(value)) {
      if (key === "parameters") counts.parameters += value.length;
      if (key === "enum") counts.enumValues += value.length;
      if (key === "required") counts.required += value.length;
    }
    if (!areNames && key === "required" && value === true) counts.required += 1;
    if (!areNames && key === "properties") counts.properties += Object.keys(value).length;
    if (typeof value === "object") count(value, !areNames && key === "properties", counts);
  }
  return counts;
}

function zero(): Counts {
  return { operations: 0, parameters: 0, properties: 0, enumValues: 0, required: 0 };
}

/** Lines of the types without comments, path keys cut to "a path", all sorted: sorting keys and full paths change no more. */
async function typeLines(document: unknown): Promise<string[]> {
  const ast = await openapiTS(JSON.stringify(document), { defaultNonNullable: false, silent: true });
  const lines = astToString(ast)
    .replace(/\/\*\*.*?\*\//gs, "")
    .split("\n")
    .map((line) => line.trim());
  return lines
    .map((line) => line.replace(/^"\/.*": \{$/, "a path"))
    .filter((line) => line !== "")
    .sort();
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
