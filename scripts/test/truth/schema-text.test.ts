import { describe, expect, it } from "vitest";
import { generated, stations } from "../support/truth/documents.js";
import { declaredTypes } from "../support/truth/emitted.js";

const services = await stations();

describe.each(services)("the types of $package", ({ package: name }) => {
  const text = generated(name, "schema.ts");

  it("have no object that nothing fits", () => {
    expect(text).not.toContain("Record<string, never>");
    expect(text).not.toMatch(/: \{\};|= \{\};/);
  });

  it("say format, bounds and default in one line of ours", () => {
    expect(text).not.toMatch(/@default|@description|Format: |openapi-typescript/);
  });
});

describe("parts of multipart bodies that are files", () => {
  it.each([
    ["documents", "UploadFileInput"],
    ["cookie-consent", "ScanApplicationInput"],
    ["integrations", "ImportWorkflowInput"],
  ])("are Blobs: %s %s", (name, input) => {
    const types = declaredTypes(name);
    const [, body = ""] = /body\??: (\w+);/.exec(types.text(input) ?? "") ?? [];
    expect(types.text(body) ?? types.text(input)).toMatch(/\bfile\??: Blob;/);
  });
});

describe("dates in a form of the vendor's own", () => {
  const published = ([name, input]: readonly string[]) => declaredTypes(name ?? "").text(input ?? "") !== undefined;
  const documented = [
    ["dsr-automation", "ListRequestsInput", "modifieddate", "Date, yyyyMMdd."],
    ["dsr-automation", "ListSubtasksInput", "modifieddate", "Date, yyyyMMdd."],
    [
      "universal-consent",
      "ListReceiptsInput",
      "fromDate",
      "Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone.",
    ],
  ] as const;

  it("are there", () => {
    expect(documented.filter(published).length).toBeGreaterThan(0);
  });

  // The vendor may withdraw an operation; then nothing is left to say about its dates.
  it.each(documented.filter(published))("say which: %s %s.%s", (name, input, parameter, note) => {
    const text = declaredTypes(name).text(input) ?? "";
    expect(text).toContain(`/** ${note} */\n    ${parameter}?: string | undefined;`);
  });
});
