import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { emptyFolder } from "../support/requests.js";

const program = fileURLToPath(new URL("sqlite-program.mjs", import.meta.url));
const ownNode = (name: string): string =>
  fileURLToPath(new URL(`../../node_modules/${name}/bin/node`, import.meta.url));
/** Node.js 20 takes libsql; later ones have SQLite of their own. */
const runtimes = [process.execPath, ownNode("node22"), ownNode("node26")];

function run(node: string, path: string) {
  // SQLite of Node.js 22 says that it is experimental.
  return JSON.parse(execFileSync(node, [program, path], { encoding: "utf8", stdio: "pipe" }));
}

test.each(runtimes)("%s writes and reads ledgers and sinks", (node) => {
  const found = [{ key: "ü-1", fingerprint: "f", state: "done", sends: 2, sentAt: 1_790_000_000_000, reason: "r" }];
  expect(run(node, join(emptyFolder(), "jobs.db"))).toMatchObject({
    found,
    written: [
      { inserted: 2, updated: 0, unchanged: 0, overlap: 0 },
      { inserted: 1, updated: 0, unchanged: 0, overlap: 1 },
    ],
    removed: 0,
  });
});

test("each goes on with the database that another one wrote", () => {
  const path = join(emptyFolder(), "jobs.db");
  run(process.execPath, path);
  for (const node of runtimes) {
    expect(run(node, path)).toMatchObject({
      stored: true,
      written: [
        { inserted: 0, updated: 1, unchanged: 1, overlap: 0 },
        { inserted: 0, updated: 1, unchanged: 0, overlap: 1 },
      ],
    });
  }
});

const module = fileURLToPath(new URL("../../dist/storage/sqlite.js", import.meta.url));

test.each(runtimes)("%s loses nothing that it writes while other runs open and close the same database", (node) => {
  const path = join(emptyFolder(), "jobs.db");
  const other = `
    import { closeDatabase, openDatabase } from ${JSON.stringify(module)};
    const database = await openDatabase("other", ${JSON.stringify(path)});
    console.log(database.prepare("SELECT count(*) AS rows FROM kept").get().rows);
    closeDatabase(database);`;
  const input = `
    import { execFileSync } from "node:child_process";
    import { openDatabase } from ${JSON.stringify(module)};
    const first = await openDatabase("first", ${JSON.stringify(path)});
    first.exec("CREATE TABLE kept (key TEXT)");
    const second = await openDatabase("second", ${JSON.stringify(path)});
    const run = () => execFileSync(process.execPath, ["--input-type=module"], { input: ${JSON.stringify(other)}, encoding: "utf8", stdio: "pipe" });
    const before = run();
    first.exec("INSERT INTO kept VALUES ('a')");
    console.log(before, run());`;
  const output = execFileSync(node, ["--input-type=module"], { input, encoding: "utf8", stdio: "pipe" });
  expect(output.split(/\s+/).filter(Boolean)).toEqual(["0", "1"]);
});

test.each(runtimes)("%s says that the disk is full", (node) => {
  const input = `
    import { inTransaction, openDatabase } from ${JSON.stringify(module)};
    const database = await openDatabase("sink", ":memory:");
    database.exec("CREATE TABLE filler (text TEXT); PRAGMA max_page_count = 3;");
    try {
      inTransaction("sink", database, () => database.exec("INSERT INTO filler VALUES (hex(randomblob(100000)))"));
    } catch (error) {
      console.log(error.message);
    }`;
  const output = execFileSync(node, ["--input-type=module"], { input, encoding: "utf8", stdio: "pipe" });
  expect(output).toMatch(
    /^sink cannot be written \((SQLITE_FULL|ERR_SQLITE_ERROR)\); expected room for it\. Mend this/,
  );
});
