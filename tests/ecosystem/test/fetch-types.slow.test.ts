import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile, compilers, resolutions, strict } from "@onetrust-client/tests-types/compiler";
import { beforeAll, describe, expect, test } from "vitest";
import { makeProject, undicis } from "../src/network/project.js";

/** Every `fetch` is passed as it is, and wrapped; none needs a cast. */
const program = `
import { connect, type Fetch } from "@onetrust-client/core";
import crossFetch from "cross-fetch";
import nodeFetch from "node-fetch3";
import * as undici from "undici";

connect({ fetch });
connect({ fetch: globalThis.fetch });
connect({ fetch: (url, init) => fetch(url, init) });
connect({ fetch: (url, init) => fetch(url, { ...init, keepalive: true }) });
connect({ fetch: async (url, init) => fetch(new Request(url, init)) });
connect({ fetch: async () => new Response() });
connect({ fetch: undici.fetch });
connect({ fetch: crossFetch });
connect({ fetch: (url, init) => nodeFetch(url, { ...init, body: init.body === null ? null : Buffer.from(init.body) }) });
export const own: Fetch = async (url, { method, headers, body, redirect, signal }) =>
  fetch(url, { method, headers, body, redirect, signal });
connect({ fetch: own });
// @ts-expect-error A response has a status.
connect({ fetch: async () => ({ headers: new Headers(), body: null, arrayBuffer: async () => new ArrayBuffer(0) }) });
// @ts-expect-error The URL is text.
connect({ fetch: async (url: number) => new Response(String(url)) });
`;

const libraries = { "without the DOM's types": ["ES2022"], "with the DOM's types": ["ES2022", "DOM", "DOM.Iterable"] };
const projects = new Map<string, string>();

beforeAll(() => {
  for (const undici of undicis) {
    const folder = makeProject(undici);
    writeFileSync(join(folder, "types.ts"), program);
    projects.set(undici.installed, folder);
  }
});

describe.each(undicis.map(({ major, installed }) => [`undici ${major}`, installed] as const))("%s", (_, installed) => {
  describe.each(compilers.map((compiler) => [compiler.name, compiler] as const))("%s", (__, compiler) => {
    test.each(Object.entries(libraries))("%s", async (___, lib) => {
      const folder = projects.get(installed) ?? "";
      // The declarations of these packages are not ours to check.
      const options = { ...strict, ...resolutions.nodenext, lib, types: ["node"], skipLibCheck: true };
      const { errors } = await compile({ compiler, folder, options, include: ["*.ts"] });
      expect(errors).toEqual([]);
    });
  });
});
