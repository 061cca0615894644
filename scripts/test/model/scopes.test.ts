import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { acceptedScopes } from "../../src/model/scopes.js";
import { sha256 } from "../../src/model/sha256.js";
import { repository, upstreamFiles } from "../support/checkout.js";
import { petStore } from "../support/definitions/pet-store.js";

/** A row of the vendor's page that fits no operation, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "ATTACHMENT POST /attachments/v2": "the definition has /document/v2/attachments, which accepts it",
  "ATTACHMENT GET /attachment/v3/{fileId}/content":
    "the definition has /document/v3/attachments/{attachmentId}/content",
  "ATTACHMENT_READ GET /attachment/v3/{fileId}/content":
    "the definition has /document/v3/attachments/{attachmentId}/content",
  "USER DELETE /user-group/{userGroupId}": "a slip of the page for /user-groups/{userGroupId}, which accepts it",
  "COOKIE POST /v1/request": "in no definition",
  "COOKIE GET /v1/report/cookie": "in no definition",
  "COOKIE_READ GET /v1/report/cookie": "in no definition",
  "DATA_CATALOG_READ GET /v1/tags/names": "renamed to /v1/tag-names, which accepts it",
  "DATA_CATALOG_READ GET /v1/tags/details/{name}": "renamed to /v1/tags/{name}/details, which accepts it",
  "INTEGRATION_JWKS POST /integrationmanager/api/v1/credentials/key/{credentialId}": "in no definition",
  "INTEGRATIONS POST /integrationmanager/api/v1/webhook/{webhookId}": "in no definition",
};

interface Row {
  readonly scope: string;
  readonly method: string;
  readonly path: string;
}

/** The page's second kind of table: a scope, then one operation a line; a line without a scope belongs to the last one named. */
function rowsOf(page: string): Row[] {
  let scope = "";
  return page.split("\n").flatMap((line) => {
    const [, named, method, path] = /^([A-Z_]*?)(GET|POST|PUT|PATCH|DELETE) ?(\/\S+)/.exec(line.trim()) ?? [];
    if (named) scope = named;
    return method && path ? [{ scope, method, path }] : [];
  });
}

/** Scopes by method and path as the committed tables have them, read from their text. */
function committedScopes(): { method: string; path: string; scopes: string[] }[] {
  const services: { package: string }[] = JSON.parse(readFileSync(resolve(repository, "specs/services.json"), "utf8"));
  return services.flatMap(({ package: name }) => {
    const table = readFileSync(resolve(repository, "packages/services", name, "src/operations.ts"), "utf8");
    const rows = table.matchAll(/path: "([^"]+)",?(?:\s*scopes: \[([^\]]*)\],?)?(?:\s*method: "(\w+)")?/g);
    return [...rows].map(([, path = "", scopes = "", method = "GET"]) => ({
      method,
      path,
      scopes: scopes.match(/\w+/g) ?? [],
    }));
  });
}

const plain = (path: string): string => path.replace(/\{[^}]*\}/g, "{}");

/** Whether the committed snapshots are those of the files in ../shared: the vendor's definitions move on. */
function isBaseline(): boolean {
  const lock: Record<string, { raw: string }> = JSON.parse(
    readFileSync(resolve(repository, "specs/lock.json"), "utf8"),
  );
  const files = upstreamFiles() ?? {};
  return Object.entries(files).every(([id, bytes]) => lock[id]?.raw === sha256(bytes));
}

const page = resolve(repository, "../shared/vendor-docs/oauth-scopes.txt");
if (!existsSync(page)) console.log("left out: the vendor's page of scopes (../shared/vendor-docs is not here)");

describe.runIf(existsSync(page))("the vendor's page of scopes", () => {
  const rows = existsSync(page) ? rowsOf(readFileSync(page, "utf8")) : [];
  const committed = committedScopes();
  const accepts = ({ scope, method, path }: Row) =>
    committed.some(
      (each) => each.method === method && plain(each.path).endsWith(plain(path)) && each.scopes.includes(scope),
    );

  const nameOf = ({ scope, method, path }: Row): string => `${scope} ${method} ${path}`;
  const open = rows.filter((row) => !accepts(row));

  it("is accounted for, row by row", () => {
    expect(rows).toHaveLength(186);
    const known = new Set(Object.keys(EXCEPTIONS));
    const isThere = ({ method, path }: Row) =>
      committed.some((each) => each.method === method && plain(each.path).endsWith(plain(path)));
    // An operation that is there must accept the scope; one that is not may have been withdrawn since the page was written.
    expect(open.filter((row) => isThere(row) && !known.has(nameOf(row))).map(nameOf)).toEqual([]);
    expect([...known].filter((name) => !open.some((row) => nameOf(row) === name))).toEqual([]);
    // On the definitions of the page's own day nothing had been withdrawn yet.
    if (isBaseline()) expect(open.map(nameOf).toSorted()).toEqual([...known].toSorted());
  });

  it("has none of the scopes that are left out as internal", () => {
    const named = new Set(rows.map(({ scope }) => scope));
    expect(["GENERIC", "INTEGRATION"].filter((scope) => named.has(scope))).toEqual([]);
    expect(committed.filter(({ scopes }) => scopes.includes("GENERIC") || scopes.includes("INTEGRATION"))).toEqual([]);
  });
});

describe("accepted scopes", () => {
  const accepted = (...security: Record<string, string[]>[]) => acceptedScopes(petStore, { security });

  it("are any of all alternatives, each once", () => {
    expect(accepted({ OAUTH2: ["PET_READ", "PET"] }, { OAUTH2: ["PET"] })).toEqual(["PET", "PET_READ"]);
  });

  it("are those of OAuth alone, as credentials spell them, without the vendor's own", () => {
    expect(accepted({ apikey: ["sub"] }, { OAUTH2: ["GENERIC", "integration", "object-manager-read"] })).toEqual([
      "OBJECT_MANAGER_READ",
    ]);
    expect(accepted()).toEqual([]);
  });

  it("come from the root where the operation says nothing", () => {
    expect(acceptedScopes({ ...petStore, security: [{ OAUTH2: ["PET"] }] }, {})).toEqual(["PET"]);
  });
});
