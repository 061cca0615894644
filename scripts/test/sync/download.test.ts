import { afterEach, describe, expect, test } from "vitest";
import { runSync } from "../../src/commands/sync.js";
import { LIMITS, type Limits } from "../../src/sync/sync.js";
import { exitCode, type SyncReport } from "../../src/sync/sync-report.js";
import { definition } from "../support/definitions/definition.js";
import { endless, hostWithIndex, indexOf, refusing, selfSigned, silent } from "../support/hosts/bad-hosts.js";
import { type Content, closeHosts, indexPage, vendorHost } from "../support/hosts/vendor-host.js";
import { committed, service, specsFolder } from "../support/specs-folder.js";

afterEach(closeHosts);

const QUICK: Limits = { ...LIMITS, probeMs: 2_000, fileMs: 2_000, bytes: 100_000 };
const known = ["broken", "fine", "other"].map(service);

function sync(root: string, origin: string, today = "2026-02-02"): Promise<SyncReport> {
  return runSync(root, { origin, today, limits: QUICK });
}

/** A repository that is up to date with good definitions. */
async function upToDate(): Promise<string> {
  const root = specsFolder(known);
  const files = Object.fromEntries(known.map(({ id }) => [id, definition()]));
  await sync(root, (await vendorHost({ files })).origin, "2026-01-01");
  return root;
}

const text = JSON.stringify(definition());
const withGoneSchema = definition(undefined, { components: { schemas: { S: { $ref: "#/components/schemas/Gone" } } } });

describe("one bad definition", () => {
  test.each<[string, Content, string, string]>([
    ["HTML with status 200", "<html><form>Sign in</form></html>", "html", "HTML instead of JSON"],
    [
      "a login redirect",
      (_, response) => response.writeHead(302, { location: "https://login.example/start?token=secret" }).end(),
      "redirect",
      "a redirect to https://login.example",
    ],
    ["404 although it is on the index", (_, response) => response.writeHead(404).end(), "missing", "status 404"],
    ["500", (_, response) => response.writeHead(500).end(), "status", "status 500"],
    ["304 to a question without conditions", (_, response) => response.writeHead(304).end(), "status", "status 304"],
    ["truncated JSON", text.slice(0, 200), "syntax", "the text ends too early"],
    ["JSON that is no definition", { message: "no" }, "no-definition", "neither Swagger 2.0 nor OpenAPI"],
    ["a dangling reference", withGoneSchema, "dangling-reference", "#/components/schemas/Gone leads nowhere"],
    [
      "the same path key twice",
      text.replace('"/v1/pets"', '"/v1/pets":{},"/v1/pets"'),
      "duplicate-key",
      "is declared twice",
    ],
    ["an endless body", (_, response) => endless(response), "too-large", "more than 100000 bytes"],
    ["a body that stalls", (_, response) => void response.write("{"), "timed-out", "no whole answer in time"],
    ["no answer", () => {}, "timed-out", "no whole answer in time"],
    ["a connection that breaks off", (request) => request.socket.destroy(), "broken-off", "the connection broke off"],
  ])("%s: that service fails by name and stays as it was, the others go on", async (_, content, code, message) => {
    const root = await upToDate();
    const before = committed(root);
    const host = await vendorHost({
      files: { broken: content, fine: definition(["GET /v2/pets"]), other: definition() },
    });
    const report = await sync(root, host.origin);
    const after = committed(root);
    const [broken, fine, other] = report.services;
    expect(broken).toMatchObject({
      id: "broken",
      status: "failed",
      problem: { code, message: expect.stringContaining(message) },
    });
    expect(broken?.problem?.remedy).not.toBe("");
    expect([fine?.status, other?.status]).toEqual(["changed", "unchanged"]);
    expect(exitCode(report)).toBe(1);
    expect(JSON.stringify(report)).not.toContain("secret");
    expect(after["specs/snapshots/broken.json"]).toBe(before["specs/snapshots/broken.json"]);
    expect(after["specs/snapshots/fine.json"]).not.toBe(before["specs/snapshots/fine.json"]);
    expect(lockOf(after, "broken")).toEqual(lockOf(before, "broken"));
  });

  test("a bad new definition adds no service", async () => {
    const root = await upToDate();
    const before = committed(root);
    const files = Object.fromEntries(known.map(({ id }) => [id, definition()]));
    const report = await sync(root, (await vendorHost({ files: { ...files, newcomer: "<html>" } })).origin);
    expect(report.services.find(({ id }) => id === "newcomer")?.status).toBe("failed");
    expect(committed(root)).toEqual(before);
  });

  test("one broken connection is forgiven", async () => {
    let asked = 0;
    const flaky: Content = (request, response) => {
      asked += 1;
      if (asked === 1) request.socket.destroy();
      else response.end(text);
    };
    const report = await sync(
      await upToDate(),
      (await vendorHost({ files: { broken: flaky, fine: definition(), other: definition() } })).origin,
    );
    expect(report.services[0]?.status).toBe("unchanged");
    expect(asked).toBe(2);
  });
});

describe("a host without a usable index", () => {
  const answers: [string, () => Promise<string>, SyncReport["host"], string][] = [
    ["refuses the connection", refusing, "unreachable", "ECONNREFUSED"],
    ["never answers", silent, "unreachable", "no whole answer in time"],
    ["hangs up", () => indexOf((request) => request.socket.destroy()), "unreachable", "broke off"],
    ["has a certificate that nobody signed", selfSigned, "wrong-answer", "certificate is not trusted"],
    [
      "has an index page without links",
      () => indexOf("<html><p>Moved.</p></html>"),
      "wrong-answer",
      "no links to definitions",
    ],
    ["has an index page that changed", () => indexOf(indexPage(["fine", "new"])), "wrong-answer", "it links 1 of 3"],
    [
      "has an endless index page",
      () => indexOf((_, response) => endless(response)),
      "wrong-answer",
      "more than 100000 bytes",
    ],
    [
      "redirects to a login",
      () => indexOf((_, response) => response.writeHead(307, { location: "//login.example/" }).end()),
      "wrong-answer",
      "http://login.example",
    ],
    ["has no index page", () => indexOf((_, response) => response.writeHead(404).end()), "wrong-answer", "status 404"],
  ];

  test.each(answers)("%s: one probe decides, nothing is written", async (_, start, host, message) => {
    const root = await upToDate();
    const before = committed(root);
    const report = await sync(root, await start());
    expect(report).toMatchObject({ host, services: [], snapshots: { services: 3, operations: 3 } });
    expect(report.problems).toEqual([expect.objectContaining({ message: expect.stringContaining(message) })]);
    expect(exitCode(report)).toBe(1);
    expect(committed(root)).toEqual(before);
  });

  test("nothing but the two lists is asked for", async () => {
    const host = await hostWithIndex("<p>Moved.</p>");
    await sync(await upToDate(), host.origin);
    expect(host.requests).toEqual(["/onetrust/openapi", "/onetrust/.well-known/api-catalog"]);
  });

  test("an unsafe id is refused by name, and the others go on", async () => {
    const root = await upToDate();
    const files = Object.fromEntries(known.map(({ id }) => [id, definition()]));
    const host = await vendorHost({ files, index: indexPage([...Object.keys(files), "..%2f..%2fetc"]) });
    const report = await sync(root, host.origin);
    expect(report.problems).toEqual([
      expect.objectContaining({ code: "unsafe-id", message: expect.stringContaining("etc") }),
    ]);
    expect(report.services.map(({ status }) => status)).toEqual(["unchanged", "unchanged", "unchanged"]);
    expect(exitCode(report)).toBe(1);
    expect(host.requests.filter((path) => path.includes("etc"))).toEqual([]);
  });
});

function lockOf(files: Record<string, string>, id: string): unknown {
  return JSON.parse(files["specs/lock.json"] ?? "{}")[id];
}
