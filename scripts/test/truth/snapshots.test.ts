import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/model/canonical-json.js";
import { isRecord, type JsonObject } from "../../src/model/openapi.js";
import { sha256 } from "../../src/model/sha256.js";
import { parseLock } from "../../src/model/specs/lock.js";
import { parseServices } from "../../src/model/specs/services.js";
import { normalise } from "../../src/sync/normalise/normalise.js";
import { repository, snapshotTexts } from "../support/checkout.js";

const texts = snapshotTexts();
const specs = (name: string) => readFileSync(join(repository, "specs", name), "utf8");
const lock = parseLock(specs("lock.json"));

/** What no commit may hold, wherever it stands. Written anew here: the normaliser's own list is what is under test. */
const LEAKS: Record<string, RegExp> = {
  JWT: /eyJ[A-Za-z0-9_-]{5,}\./,
  "PEM block": /-----BEGIN/,
  "e-mail address": /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[A-Za-z]{2,}/,
  "signed URL": /[?&][A-Za-z-]*(sig|signature|token|expires)=/i,
  credential: /\b(bearer|basic) +(?=\S*\d)[A-Za-z0-9+/=._-]{6,}|\bAKIA[A-Z0-9]{12,}|\b[0-9a-f]{31,}/i,
};
/** Keys that hold prose or samples wherever they are keys of the document, and not names that the vendor gave. */
const PROSE_KEYS = /^(example|examples|externalDocs|title|x-.*)$/;
const NAMES = /^(properties|patternProperties|schemas|headers|parameters|responses|paths|content|\$defs)$/;

test("there is a snapshot and a lock entry for each service, and no other", () => {
  const ids = parseServices(specs("services.json")).map(({ id }) => id);
  expect(Object.keys(texts)).toEqual(ids);
  expect(Object.keys(lock)).toEqual(ids);
  expect(canonicalJson(lock)).toBe(specs("lock.json"));
});

describe.each(Object.entries(texts))("%s", (id, text) => {
  const document: unknown = JSON.parse(text);

  test("is canonical, is what the lock says, and normalising it changes nothing", () => {
    if (!isRecord(document)) throw new Error("a snapshot is an object");
    expect(canonicalJson(document)).toBe(text);
    expect(canonicalJson(normalise(document))).toBe(text);
    expect(lock[id]?.snapshot).toBe(sha256(text));
  });

  test("holds no prose and no samples", () => {
    expect(proseIn(document, false)).toEqual([]);
  });

  test.each(Object.entries(LEAKS))("holds no %s", (_, pattern) => {
    expect(textsIn(document).filter((value) => pattern.test(value))).toEqual([]);
  });

  test("asks for no credential by a default, const or pattern", () => {
    const values = valuesOf(document, ["default", "const", "pattern"]).flatMap(textsIn);
    expect(values.filter((value) => /(?=[A-Za-z]*\d)[A-Za-z0-9]{24,}/.test(value))).toEqual([]);
  });
});

/** Keys of prose, and texts where only blanks may stand. */
function proseIn(value: unknown, areNames: boolean, place = "#"): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => proseIn(item, false, `${place}/${index}`));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = `${place}/${key}`;
    const isProse =
      !areNames && (key === "description" ? child !== "" : PROSE_KEYS.test(key) && here !== "#/info/title");
    const scopes = !areNames && key === "scopes" && isRecord(child) ? textsIn(child).filter((text) => text !== "") : [];
    return [...(isProse || scopes.length > 0 ? [here] : []), ...proseIn(child, !areNames && NAMES.test(key), here)];
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isRecord(value) ? Object.values(value).flatMap(textsIn) : [];
}

function valuesOf(value: unknown, keys: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, keys));
  if (!isRecord(value)) return [];
  const own = keys.flatMap((key) => ownValue(value, key));
  return [...own, ...Object.values(value).flatMap((child) => valuesOf(child, keys))];
}

function ownValue(object: JsonObject, key: string): unknown[] {
  return Object.hasOwn(object, key) ? [object[key]] : [];
}
