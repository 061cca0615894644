import { afterEach, expect, test } from "vitest";
import { showBody, signalOf } from "../../src/path-client/path-request.js";

const combine: unknown = Reflect.get(AbortSignal, "any");
afterEach(() => void Reflect.set(AbortSignal, "any", combine));

const given = new AbortController().signal;
const request = new Request("https://app.onetrust.com/x", { signal: new AbortController().signal });

test("the signal of the call is kept where the runtime cannot combine signals", () => {
  Reflect.set(AbortSignal, "any", undefined);
  expect(signalOf(given, { request, made: undefined })).toBe(given);
});

test("the signal of the call is kept where signals of two realms cannot be combined", () => {
  Reflect.set(AbortSignal, "any", () => {
    throw new TypeError("another realm");
  });
  expect(signalOf(given, { request, made: undefined })).toBe(given);
});

test("a call without a signal has that of the request", () => {
  expect(signalOf(undefined, { request, made: undefined })).toBe(request.signal);
});

test("middleware sees the files of a form, also those without a name, and no stream", async () => {
  const parts = [
    { name: "note", data: "good dog" },
    { name: "photo", data: new Uint8Array([1, 2]), contentType: "image/png" },
    { name: "scan", data: new Blob(["x"]), fileName: "scan.txt" },
    { name: "text", data: "a,b", fileName: "rows.csv" },
  ];
  const form = showBody(parts);
  if (!(form instanceof FormData)) throw new Error("no form");
  const files = ["photo", "scan", "text"].map((name) => form.get(name));
  expect(files.map((file) => file instanceof File && [file.name, file.size])).toEqual([
    ["file", 2],
    ["scan.txt", 1],
    ["rows.csv", 3],
  ]);
  expect(form.get("note")).toBe("good dog");
  expect(showBody([{ name: "big", data: new ReadableStream(), fileName: "big.bin" }])).toBeUndefined();
});
