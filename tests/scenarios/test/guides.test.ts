import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { root } from "@onetrust-client/tests-support/checkout";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { hasRedis, openRedis } from "../../../packages/redis/test/support/redis-server.js";
import { type Compiled, compile } from "./support/compile.js";
import { environment, guideTenant, scriptFile } from "./support/guide-tenant.js";
import { block, blocks, fences } from "./support/guides.js";
import { runScript } from "./support/run-script.js";

const excerpts = blocks.filter(({ from }) => from);
const programs = blocks.filter(({ isProgram }) => isProgram);

/** What is printed where the text says nothing of it, for those who know the tenant. */
const unsaid: Readonly<Record<string, string>> = {
  "readme-1": "p-1 2026-01-15T10:00:00\n",
  "core-readme-1": "{ label: 'Newsletter' }\n",
};

/** The root README's program with the credentials that its comment offers. */
const withClient = {
  name: "readme-1-with-client",
  code: block("readme-1").code.replace(/credentials: .+?, \/\/ or (.+)/, "credentials: $1,"),
};

/** What lies beside the programs, for the upload. */
const report = "%PDF-1.7";

let compiled: Compiled;
const script = (name: string): string => `${compiled.folder}/out/${name}.js`;

beforeAll(async () => {
  compiled = await compile([...blocks.filter(({ from }) => !from), withClient]);
  writeFileSync(`${compiled.folder}/out/report.pdf`, report);
});

test("there are excerpts and programs", () => {
  expect(excerpts.length).toBeGreaterThan(0);
  expect(programs.length).toBeGreaterThan(5);
});

test("every fence is one that is looked at: commands, programs, what the program before it prints, and JSON", () => {
  const isKnown = (opening: string): boolean => ["```sh", "```ts", "```text", "```json"].includes(opening);
  for (const { opening, text } of fences) if (opening === "```json") expect(JSON.parse(text)).toBeTypeOf("object");
  const strange = fences.filter(
    ({ opening, previous }) =>
      !isKnown(opening) || (opening === "```text" && !["```ts", "```sh"].includes(previous?.opening ?? "")),
  );
  expect(strange.map(({ path, opening }) => `${path}: ${opening}`)).toEqual([]);
});

test("every block is run, but for excerpts and those that are no whole programs", () => {
  const rest = blocks.filter(({ isProgram, from }) => !isProgram && !from);
  const ofRedis = ["redis-readme-1", "redis-readme-2", "redis-readme-3"];
  const names = ["mcp-readme-1", ...ofRedis, "guides-auth-2", "guides-auth-6", "guides-limits-3"];
  expect(rest.map(({ name }) => name)).toEqual(names);
  expect(rest.filter(({ prints }) => prints !== undefined)).toEqual([]);
});

test("every block compiles, strictly", () => {
  expect(compiled.errors).toEqual([]);
});

test.each(excerpts)("$name stands in $from as it is", ({ code, from }) => {
  expect(readFileSync(`${root}${from}`, "utf8")).toContain(code.slice(code.indexOf("\n") + 1));
});

/** Those that have a test of their own. */
const special = ["guides-first-call-1", "guides-from-curl-1", "guides-limits-1", "guides-limits-6"];

test.each(programs.filter(({ name }) => !special.includes(name)))(
  "$name runs and prints what its guide says",
  async ({ name, code, prints = unsaid[name] ?? "" }) => {
    const { tenant } = await guideTenant();
    const ended = await runScript(script(name), tenant, environment(tenant));
    expect(ended).toMatchObject({ code: 0, problems: "" });
    // A program of tests prints how they went, which is not the guide's matter.
    if (!code.includes('"node:test"')) expect(ended.output).toBe(prints);
  },
);

test.skipIf(!hasRedis)("the program of a fleet counts in Redis, and ends", async () => {
  const redis = await openRedis();
  onTestFinished(() => redis.kill());
  const { tenant } = await guideTenant();
  const env = { ...environment(tenant), REDIS_URL: `redis://127.0.0.1:${redis.port}` };
  const { prints } = block("guides-limits-6");
  expect(await runScript(script("guides-limits-6"), tenant, env)).toEqual({ code: 0, problems: "", output: prints });
});

test("the README's client credentials do what its token does, and neither needs an environment", async () => {
  expect(withClient.code).toContain("credentials: clientCredentials(");
  for (const name of ["readme-1", withClient.name]) {
    const { tenant } = await guideTenant();
    expect(await runScript(script(name), tenant)).toEqual({ code: 0, problems: "", output: unsaid["readme-1"] });
    expect(tenant.requestsOf("token")).toHaveLength(name === withClient.name ? 1 : 0);
  }
});

test("the first call needs the variables that its guide exports, and no others", async () => {
  const { shell, prints } = block("guides-first-call-1");
  const { tenant } = await guideTenant();
  const values: Record<string, string> = { "<token>": tenant.apiKey };
  const env = [...shell.matchAll(/(\w+)=(\S+)/g)].map(([, name, value = ""]) => [name, values[value] ?? value]);
  const ended = await runScript(script("guides-first-call-1"), tenant, Object.fromEntries(env));
  expect(ended).toEqual({ code: 0, problems: "", output: prints });
});

test.each([
  ["README.md", "readme-1"],
  ["docs/guides/first-call.md", "guides-first-call-1"],
])("%s: saved under the name that it says, its program runs in a package of CommonJS", async (path, name) => {
  const [, file = "none"] = /save it as `([\w.-]+)`/i.exec(readFileSync(`${root}${path}`, "utf8")) ?? [];
  const folder = `${compiled.folder}/commonjs`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{ "type": "commonjs" }');
  writeFileSync(`${folder}/${file}`, block(name).code);
  const { tenant } = await guideTenant();
  const env = { ONETRUST_HOSTNAME: "app-eu.onetrust.com", ONETRUST_API_KEY: tenant.apiKey };
  expect(await runScript(`${folder}/${file}`, tenant, env)).toMatchObject({ code: 0, problems: "" });
});

test("every package to install exists, and those are installed that the program after it imports", () => {
  const folders = ["packages", "packages/services"].flatMap((folder) => readdirSync(root + folder));
  const packages = folders.map((name) => `@onetrust-client/${name}`);
  const named = (text: string, pattern: RegExp): unknown[] => [...text.matchAll(pattern)].map(([name]) => name).sort();
  const installs = fences
    .filter(({ opening }) => opening === "```sh")
    .flatMap(({ text }) => [...text.matchAll(/^npm install .+$/gm)].map(([line]) => line));
  expect(installs.length).toBeGreaterThanOrEqual(4);
  for (const line of installs) expect(packages).toEqual(expect.arrayContaining(named(line, /@onetrust-client\/\S+/g)));
  for (const name of ["readme-1", "core-readme-1", "guides-first-call-1"]) {
    const { shell, code } = block(name);
    const line = /^npm install .+$/m.exec(shell)?.[0] ?? "";
    expect(named(line, /@onetrust-client\/\S+/g)).toEqual(named(code, /@onetrust-client\/[\w-]+/g));
  }
});

test("the call of from-curl sends what its command would, and needs the command's token only", async () => {
  const { shell, prints } = block("guides-from-curl-1");
  const { tenant, getDataSubjectDetails } = await guideTenant();
  const env = { TOKEN: tenant.apiKey };
  const ended = await runScript(script("guides-from-curl-1"), tenant, env);
  expect(ended).toEqual({ code: 0, problems: "", output: prints });

  const [, url = ""] = /^curl .*?"(https:.+?)"/m.exec(shell) ?? [];
  const [, method = "GET"] = / (?:-X|--request) (\w+)/.exec(shell) ?? [];
  const { host, pathname, search } = new URL(url);
  expect(block("guides-from-curl-1").code).toContain(`hostname: "${host}"`);
  const headers = [...shell.replace("$TOKEN", env.TOKEN).matchAll(/-H "(.+?): (.+?)"/g)].map(([, name = "", value]) => [
    name.toLowerCase(),
    value,
  ]);
  expect(headers).toHaveLength(2);
  const [sent, ...more] = tenant.requestsOf(getDataSubjectDetails);
  expect(more).toEqual([]);
  expect(sent).toMatchObject({ method, url: pathname + search, headers: Object.fromEntries(headers) });
});

test("the program of limits says when an hour's limit ends, and how long a minute's makes it wait", async () => {
  const time = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
  const hour = await guideTenant();
  hour.tenant.fault(hour.listWebsites, "429-hour");
  const before = Date.now();
  const { code, problems, output } = await runScript(script("guides-limits-1"), hour.tenant, environment(hour.tenant));
  expect({ code, problems }).toEqual({ code: 0, problems: "" });
  expect(output.replace(time, "then")).toBe(block("guides-limits-1").prints?.replace(time, "then"));
  const end = Date.parse(output.match(time)?.[0] ?? "");
  expect(end).toBeGreaterThan(before + 2_130_000);
  expect(end).toBeLessThan(Date.now() + 2_135_001);

  const minute = await guideTenant();
  minute.tenant.fault(minute.listWebsites, "429-minute", { retryAfter: 1 });
  const ended = await runScript(script("guides-limits-1"), minute.tenant, environment(minute.tenant));
  expect(ended).toMatchObject({ code: 0, problems: "" });
  expect(ended.output).toMatch(/^listWebsites waits (9\d\d|1\d\d\d) ms\n$/);
});

test("a run of paging that fails stores its position, and the next run continues there", async () => {
  const { tenant, listWebsites } = await guideTenant();
  tenant.fault(listWebsites, 400, { after: 1 });
  const [first, second] = block("guides-paging-2").prints?.split(/(?<=\n)/) ?? [];
  const failed = await runScript(script("guides-paging-2"), tenant, environment(tenant));
  expect(failed).toMatchObject({ code: 1, output: first });
  expect(failed.problems).toContain("listWebsites");
  const ended = await runScript(script("guides-paging-2"), tenant, environment(tenant));
  expect(ended).toEqual({ code: 0, problems: "", output: second });
});

test("the upload sends the file under its name, and what belongs to it as text", async () => {
  const { tenant, uploadFile } = await guideTenant();
  const ended = await runScript(script("guides-uploads-and-downloads-1"), tenant, environment(tenant));
  expect(ended).toMatchObject({ code: 0, problems: "" });
  const form = await tenant.requestsOf(uploadFile)[0]?.form();
  expect(form?.get("file")).toMatchObject({ name: "report.pdf", size: report.length });
  expect(form?.get("attachment")).toBe('{"FileName":"report.pdf","Type":"10"}');
});

test("the download writes the file's bytes, read whole and as a stream", async () => {
  const { tenant } = await guideTenant();
  const path = `${compiled.folder}/out/script.zip`;
  rmSync(path, { force: true });
  const ended = await runScript(script("guides-uploads-and-downloads-2"), tenant, environment(tenant));
  expect(ended).toMatchObject({ code: 0, problems: "" });
  expect(readFileSync(path, "utf8")).toBe(scriptFile);
});

test("the page of hosts-and-browsers posts the consent to the portal, without the tenant's token", async () => {
  const { tenant, createConsentReceipts } = await guideTenant();
  const call = `import { agree } from "./guides-hosts-and-browsers-2.js";\nawait agree("token-1", "jane@example.com", "p-1");\n`;
  writeFileSync(script("agree"), call);
  expect(await runScript(script("agree"), tenant)).toEqual({ code: 0, problems: "", output: "" });
  const [post, ...more] = tenant.requests;
  expect(more).toEqual([]);
  expect(tenant.requestsOf(createConsentReceipts)).toEqual([post]);
  expect(post).toMatchObject({ host: "privacy-portal" });
  expect(post?.headers).not.toHaveProperty("authorization");
  expect(JSON.parse(post?.body ?? "")).toEqual({
    requestInformation: "token-1",
    identifier: "jane@example.com",
    purposes: [{ Id: "p-1", TransactionType: "CONFIRMED" }],
  });
});

test.each(["readme-1", "guides-first-call-1"])(
  "%s: a first call in ten lines at most, packages and token included",
  (name) => {
    const { shell, code } = block(name);
    const lines = `${shell}${code}`.split("\n").filter((line) => line.trim());
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.length).toBeLessThanOrEqual(10);
  },
);

test("guides and scenarios are short", () => {
  const folder = `${root}tests/scenarios/src`;
  const scenarios = readdirSync(folder).map((name) => ({ name, code: readFileSync(`${folder}/${name}`, "utf8") }));
  expect(scenarios.map(({ name }) => name.slice(0, 3)).sort()).toEqual(["s1-", "s2-", "s3-", "s4-", "s5-"]);
  const long = [...blocks, ...scenarios].filter(({ code }) => code.trimEnd().split("\n").length > 60);
  expect(long.map(({ name }) => name)).toEqual([]);
});
