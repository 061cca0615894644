import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { operations } from "@onetrust-client/catalog";
import { readFacts } from "@onetrust-client/catalog/bind";
import { callArguments } from "@onetrust-client/catalog/examples";
import { sampleInput } from "@onetrust-client/catalog/sample";
import { connect, type FormPart, type OperationInput, type RequestDraft } from "@onetrust-client/core";
import { folderOf, root } from "@onetrust-client/tests-support/checkout";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { run } from "../src/run.js";

/** An operation of a service's own package. */
interface NamedOperation {
  draft(input: OperationInput): RequestDraft;
}

const connection = connect({ hostname: "app-eu.onetrust.com", hosts: { "worker-node": "worker.example.com" } });
const file = join(mkdtempSync(join(tmpdir(), "onetrust-")), "file.bin");
writeFileSync(file, "sample");

let printed = "";
let noted = "";

beforeEach(() => {
  printed = "";
  noted = "";
  vi.stubEnv("ONETRUST_HOSTNAME", "app-eu.onetrust.com");
  vi.stubEnv("ONETRUST_HOSTS", '{"worker-node":"worker.example.com"}');
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += text;
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    noted += text;
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const all = operations.map((operation) => [`${operation.package}.${operation.name}`, operation] as const);

describe.each(all)("%s", (_, operation) => {
  test("call --dry-run prints the request that the named call drafts", async () => {
    const facts = await readFacts(operation);
    const input = sampleInput(facts);
    const args = callArguments(facts, input).map((argument) => argument.replaceAll("@file.bin", `@${file}`));
    const code = await run([...args, "--dry-run", "--json"]);
    expect({ noted, code }).toEqual({ noted: "", code: 0 });
    const named = await namedOperation(operation.package, operation.name);
    expect(JSON.parse(printed)).toEqual(shown(named.draft(input)));
  });

  test("describe prints its request, its scopes, and an example that names it", async () => {
    expect(await run(["describe", `${operation.package}.${operation.name}`])).toBe(0);
    expect(noted).toBe("");
    expect(printed).toContain(`${operation.method} ${operation.path}`);
    for (const scope of operation.scopes) expect(printed).toContain(scope);
    expect(printed).toContain(`onetrust call ${operation.package}.${operation.name}`);
    expect(printed).toContain(`curl --request ${operation.method} `);
  });
});

async function namedOperation(service: string, name: string): Promise<NamedOperation> {
  const entry = pathToFileURL(`${root}${folderOf(service)}/dist/index.js`).href;
  const exported: Record<string, unknown> = await import(entry);
  const bind = Object.values(exported).find((value) => typeof value === "function");
  if (typeof bind !== "function") throw new Error(`${service} exports no service.`);
  return bind(connection)[name];
}

function shown({ method, url, headers, body }: RequestDraft): object {
  if (body === undefined) return { method, url, headers };
  if (typeof body === "string") return { method, url, headers, body };
  return { method, url, headers, body: isForm(body) ? body.map(shownPart) : "(a file)" };
}

function shownPart({ name, fileName, contentType, data }: FormPart): object {
  const value = fileName === undefined ? { data } : { fileName };
  return { name, ...value, ...(contentType !== undefined && { contentType }) };
}

function isForm(body: RequestDraft["body"]): body is readonly FormPart[] {
  return Array.isArray(body);
}
