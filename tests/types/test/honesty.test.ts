import { describe, expect, test } from "vitest";
import { assertionsIn, sourcesIn } from "../src/assertions.js";

/** Everything that people wrote, by folder; the generated packages are not among it. */
const PACKAGES = ["catalog", "cli", "consent", "core", "fake-tenant", "jobs", "mcp", "opentelemetry", "redis"];
const SOURCES = [...PACKAGES.map((name) => `packages/${name}/src`), "scripts/src", "site/src"];
const TESTS = [...PACKAGES.map((name) => `packages/${name}/test`), "scripts/test", "site/test"];
const FOLDERS = [...SOURCES, ...TESTS, "tests", "bench", "examples"];

const found = FOLDERS.flatMap(sourcesIn).flatMap((file) => assertionsIn(file));

const assertionsOf = (folder: string) =>
  found
    .filter(({ kind, file }) => kind === "assertion" && file.startsWith(`${folder}/`))
    .map(({ file, text }) => `${file}: ${text}`);

describe("hand-written source", () => {
  test("has no any, no non-null assertion, and nowhere silences the compiler without a reason", () => {
    expect(found.filter(({ kind }) => kind !== "assertion")).toEqual([]);
  });

  test("asserts a type in two places", () => {
    expect(SOURCES.flatMap(assertionsOf)).toEqual([
      "packages/core/src/connection/request.ts: (await send(shown, draft, options)) as DataAndResponse<Data>",
      "packages/core/src/path-client/path-client.ts: LaterRequest as typeof Request",
    ]);
  });

  test("asserts a type nowhere else, but for tests that pass what the types refuse", () => {
    expect(["tests", "bench", "examples"].flatMap(assertionsOf)).toEqual([
      // The guide's own program: no type of the platform's fetch knows a dispatcher of another undici.
      "tests/ecosystem/src/proxies/global-fetch.ts: { ...init, dispatcher } as RequestInit",
    ]);
    expect(TESTS.flatMap(assertionsOf).filter((assertion) => !assertion.endsWith(" as never"))).toEqual([]);
  });
});

describe("what is searched for", () => {
  test.each([
    { text: "const a: any = 1;", kinds: ["any"] },
    { text: "const a = b!;", kinds: ["non-null"] },
    { text: "let a!: string;", kinds: ["non-null"] },
    { text: "const a = b as string;", kinds: ["assertion"] },
    { text: "const a = <string>b;", kinds: ["assertion"] },
    { text: "const a = b as unknown as string;", kinds: ["assertion", "assertion"] },
    { text: "// @ts-ignore\nconst a = b;", kinds: ["switched off"] },
    { text: "// @ts-expect-error\nconst a = b;", kinds: ["switched off"] },
    { text: "// @ts-expect-error: b is not declared\nconst a = b;", kinds: [] },
    { text: 'import { a as b } from "c";\nconst d = ["any as e!"] as const;', kinds: [] },
  ])("finds $kinds in $text", ({ text, kinds }) => {
    expect(assertionsIn("example.ts", text).map(({ kind }) => kind)).toEqual(kinds);
  });
});
