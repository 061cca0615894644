import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/model/canonical-json.js";
import { isDefinition, isRecord } from "../../src/model/openapi.js";
import { sha256 } from "../../src/model/sha256.js";
import { type Evidence, parseEvidence, type Shape } from "../../src/model/specs/evidence.js";
import { parseLock } from "../../src/model/specs/lock.js";
import { evidenceOf } from "../../src/sync/evidence/evidence.js";
import { readable } from "../../src/sync/evidence/vendor-examples.js";
import { withExamples } from "../../src/sync/normalise/normalise.js";
import { verify } from "../../src/sync/verify/verify.js";
import { repository, snapshotTexts, upstreamFiles } from "../support/checkout.js";

const lock = parseLock(readFileSync(join(repository, "specs/lock.json"), "utf8"));
const snapshots = snapshotTexts();
const read = (id: string) => readFileSync(join(repository, "specs/evidence", `${id}.json`), "utf8");

it("each snapshot has its evidence", () => {
  for (const id of Object.keys(snapshots)) expect(() => parseEvidence(read(id), id)).not.toThrow();
});

const files = Object.entries(upstreamFiles() ?? {}).filter(([id, bytes]) => lock[id]?.raw === sha256(bytes));

if (files.length === 0) {
  it("the evidence of the vendor's files", () => console.log("Left out: ../shared/upstream is absent."));
}

describe.each(files)("%s", (id, bytes) => {
  const snapshot: unknown = JSON.parse(snapshots[id] ?? "null");

  it("sync derives the committed evidence", () => {
    if (!isDefinition(snapshot)) throw new Error(`${id} has no snapshot.`);
    expect(canonicalJson(evidenceOf(withExamples(verify(bytes)), snapshot))).toBe(read(id));
  });

  it("no name in it that the snapshot lacks is a value of an example, or looks like one", () => {
    const declared = new Set(keysIn(snapshot));
    const values = new Set(textsIn(JSON.parse(new TextDecoder().decode(bytes)), false));
    const added = namesIn(parseEvidence(read(id), id)).filter((name) => !declared.has(name));
    expect(added.filter((name) => !/^[$_]?[a-z_]+\d{0,2}(?:[a-z_]+\d{0,2})*$/i.test(name))).toEqual([]);
    expect(added.filter((name) => values.has(name) && !WORDS.has(name))).toEqual([]);
  });
});

/** Names of properties that examples also have as values, as names of fields and of languages; none is of a person. */
const WORDS: ReadonlySet<string> = new Set(["autonomyLevel", "generativeAI", "lastModifiedTimestamp", "en", "es"]);

function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  return isRecord(value) ? Object.entries(value).flatMap(([key, child]) => [key, ...keysIn(child)]) : [];
}

/** Every text of an example, also those inside the text of JSON. */
function textsIn(value: unknown, isExample: boolean): string[] {
  if (typeof value === "string") {
    const inside = isExample ? readable(value) : value;
    return isExample && inside === value ? [value] : inside === value ? [] : textsIn(inside, true);
  }
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, isExample));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, isExample || /^examples?$/.test(key)));
}

function namesIn({ operations, schemas }: Evidence): string[] {
  const shapes = [...Object.values(operations).flatMap((sides) => Object.values(sides)), ...Object.values(schemas)];
  return shapes.flatMap(namesOf);
}

function namesOf({ properties = {}, items, values }: Shape): string[] {
  const inner = [...Object.values(properties), ...[items ?? [], values ?? []].flat()];
  return [...Object.keys(properties), ...inner.flatMap(namesOf)];
}
