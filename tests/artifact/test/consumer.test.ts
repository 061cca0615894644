import { copyFileSync, readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Received, type RecordingHost, serve } from "@onetrust-client/tests-support/host";
import { run } from "@onetrust-client/tests-support/run";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { install } from "../src/install.js";
import { largestService, scopesOf } from "../src/snapshot.js";
import { packAll } from "../src/tarballs.js";

const scripts = fileURLToPath(new URL("consumer/", import.meta.url));
const largest = largestService();
const tarballs = temporaryFolder();
const hosts: RecordingHost[] = [];
let project: string;

beforeAll(async () => {
  await packAll(tarballs);
  const services = new Set(["documents", "universal-consent", "consent-receipts", largest.name]);
  project = await install(tarballs, ["core", ...services]);
});

afterAll(async () => {
  await Promise.all(hosts.map((host) => host.close()));
});

async function host(...answers: Parameters<typeof serve>): Promise<RecordingHost> {
  const served = await serve(...answers);
  hosts.push(served);
  return served;
}

/** Runs a script in the project; returns the lines that it printed. */
async function printed(script: string, env: Readonly<Record<string, string>>): Promise<string[]> {
  copyFileSync(`${scripts}${script}`, join(project, script));
  return (await run(process.execPath, [script], { cwd: project, env })).trimEnd().split("\n");
}

/** The parts of a form; those with a file name as their type and text. */
async function partsOf({ headers, body }: Received): Promise<Record<string, string>> {
  const init = { headers: { "content-type": headers["content-type"] ?? "" } };
  const form = await new Response(new Uint8Array(body), init).formData();
  const parts = [...form].map(async ([name, value]) => [
    name,
    typeof value === "string" ? value : `${value.type} ${await value.text()}`,
  ]);
  return Object.fromEntries(await Promise.all(parts));
}

describe("a project with four packed packages that npm installed", () => {
  test("gets data, and a typed error for a 403 with an empty body, by name and by path, in 21 lines", async () => {
    expect(readFileSync(`${scripts}first-calls.mjs`, "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(21);
    const tenant = await host({
      "POST /api/access/v1/oauth/token": [200, { access_token: "t-1", token_type: "bearer", expires_in: 3600 }],
      "GET /api/consentmanager/v2/purposes/p%2F1": [200, { id: "p/1", label: "Newsletter" }],
      "GET /api/document/v3/attachments/a-1/content": [403],
    });
    const scopes = scopesOf("documents", "get", "/api/document/v3/attachments/{attachmentId}/content").join(" ");

    expect(await printed("first-calls.mjs", { TENANT: tenant.origin })).toEqual([
      "data: Newsletter",
      `error: true forbidden 403 refused ${scopes}`,
      `by path: undefined true forbidden ${scopes}`,
    ]);
    expect(tenant.received.map(({ request, headers }) => `${request} ${headers.authorization}`)).toEqual([
      "POST /api/access/v1/oauth/token undefined",
      "GET /api/consentmanager/v2/purposes/p%2F1 Bearer t-1",
      "GET /api/document/v3/attachments/a-1/content Bearer t-1",
      "GET /api/document/v3/attachments/a-1/content Bearer t-1",
    ]);
    const [token] = tenant.received;
    expect(token && (await partsOf(token))).toEqual({
      grant_type: "client_credentials",
      client_id: "my-client",
      client_secret: "my-secret",
    });
  });

  test("uploads a file to the tenant, and sends the portal a receipt without a token", async () => {
    const tenant = await host({ "POST /api/document/v2/attachments": [201, { Id: "f-1" }] });
    const portal = await host({ "POST /request/v1/consentreceipts": [200, { receipt: "r-1" }] });

    expect(await printed("uploads.mjs", { TENANT: tenant.origin, PORTAL: portal.origin })).toEqual([
      "uploaded: f-1",
      "receipt: r-1",
    ]);
    const [upload] = tenant.received;
    expect(tenant.received.map(({ headers }) => headers.authorization)).toEqual(["Bearer my-token"]);
    expect(upload && (await partsOf(upload))).toEqual({
      attachment: '{"FileName":"letter.txt","RefIds":["r-1"],"Type":"10"}',
      file: "text/plain Dear Jane",
    });
    expect(portal.received.map(({ request, headers, body }) => [request, headers.authorization, `${body}`])).toEqual([
      ["POST /request/v1/consentreceipts", undefined, '{"identifier":"jane","requestInformation":"collection-point"}'],
    ]);
  });

  test("calls one operation without the rest of its service", async () => {
    const tenant = await host({ "GET /api/consentmanager/v2/purposes/p%2F1": [200, { label: "Newsletter" }] });
    expect(await printed("one-operation.mjs", { TENANT: tenant.origin })).toEqual([
      "scopes: CONSENT_READ",
      "data: Newsletter",
    ]);
  });

  test("opens one file for each entry, and one for what core's entries share", async () => {
    const core = ["@onetrust-client/core/dist/index.js", "@onetrust-client/core/dist/shared.js"];
    const documents = ["index", "operations"].map((file) => `@onetrust-client/documents/dist/${file}.js`);
    const opened = (modules: string) =>
      printed("loaded-files.mjs", { MODULES: modules, LIST: join(temporaryFolder(), "list") });

    expect((await opened("@onetrust-client/core")).sort()).toEqual(core);
    expect((await opened("@onetrust-client/documents")).sort()).toEqual([...core, ...documents].sort());
    // openapi-fetch is for those who call by path.
    expect((await opened("@onetrust-client/core,@onetrust-client/core/path-client")).sort()).toEqual([
      ...core.slice(0, 1),
      "@onetrust-client/core/dist/path-client/index.js",
      ...core.slice(1),
      "openapi-fetch/dist/index.mjs",
    ]);
  });

  // Whoever reads a stack of core, or steps into it, gets to the source that the map carries.
  test("has source maps that lead to the source", () => {
    const dist = join(project, "node_modules/@onetrust-client/core/dist");
    const lines = readFileSync(join(dist, "index.js"), "utf8").split("\n");
    const payload: SourceMapPayload = JSON.parse(readFileSync(join(dist, "index.js.map"), "utf8"));
    const line = lines.findIndex((text) => text.startsWith("function connect("));
    const entry = new SourceMap(payload).findEntry(line, 0);
    if (!("originalLine" in entry)) throw new Error("The map does not know the function.");
    const source = payload.sources.indexOf(entry.originalSource);
    expect(entry.originalSource).toBe("../src/connection/connect.ts");
    expect(payload.sourcesContent[source]?.split("\n")[entry.originalLine]).toMatch(/^export function connect\(/);
    expect(lines.at(-1) || lines.at(-2)).toBe("//# sourceMappingURL=index.js.map");
  });

  test("loads and binds the largest service without touching what loads undici", async () => {
    const [line = ""] = await printed("import-costs.mjs", { SERVICE: `@onetrust-client/${largest.name}` });
    expect(JSON.parse(line)).toEqual({
      operations: largest.operations,
      readBefore: [],
      readAfter: ["Headers"],
      milliseconds: expect.any(Number),
    });
    console.log(`${largest.name}: ${line}`);
  });
});
