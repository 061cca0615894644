import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openAppendFile, readAppendFile } from "../../src/storage/append-file.js";
import { emptyFolder } from "../support/requests.js";

const subject = "ledger x.ndjson";

async function open(path: string) {
  const lines: unknown[] = [];
  const file = await openAppendFile({ subject, path, onLine: (value) => lines.push(value) });
  return { file, lines };
}

test("what was appended is there when it is opened again", async () => {
  const path = join(emptyFolder(), "x.ndjson");
  const { file } = await open(path);
  await file.append('{"a":1}\n{"b":"é"}\n');
  await file.append("3\n");
  await file.close();
  const again = await open(path);
  expect(again.lines).toEqual([{ a: 1 }, { b: "é" }, 3]);
  await again.file.close();
  // Only its owner may read it.
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test.each([0, 1, 5, 70_000, 200_000])("a last line that was torn after %i bytes is cut off", async (length) => {
  const path = join(emptyFolder(), "x.ndjson");
  writeFileSync(path, `1\n2\n${`"${"x".repeat(300_000)}"`.slice(0, length)}`);
  const { file, lines } = await open(path);
  expect(lines).toEqual([1, 2]);
  await file.append("3\n");
  await file.close();
  expect(readFileSync(path, "utf8")).toBe("1\n2\n3\n");
});

test("a file that holds nothing but a torn line is empty", async () => {
  const path = join(emptyFolder(), "x.ndjson");
  writeFileSync(path, '{"job":');
  const { file, lines } = await open(path);
  expect(lines).toEqual([]);
  await file.close();
  expect(readFileSync(path, "utf8")).toBe("");
});

test("a broken line in the middle is damage, which is named and left as it is", async () => {
  const path = join(emptyFolder(), "x.ndjson");
  writeFileSync(path, "1\n{oops\n3\n");
  await expect(open(path)).rejects.toThrow("ledger x.ndjson, line 2, is no JSON; expected a whole line");
  expect(readFileSync(path, "utf8")).toBe("1\n{oops\n3\n");
});

test("reading changes nothing, and a file that does not exist has no lines", async () => {
  const folder = emptyFolder();
  const path = join(folder, "x.ndjson");
  const lines: unknown[] = [];
  const onLine = (value: unknown): unknown => lines.push(value);
  await readAppendFile({ subject, path, onLine });
  expect(lines).toEqual([]);
  writeFileSync(path, "1\n2");
  await readAppendFile({ subject, path, onLine });
  expect(lines).toEqual([1]);
  appendFileSync(path, "\n");
  expect(readFileSync(path, "utf8")).toBe("1\n2\n");
});

test("a place that cannot be opened is named", async () => {
  await expect(open(join(emptyFolder(), "missing", "x.ndjson"))).rejects.toThrow(
    "ledger x.ndjson cannot be opened (ENOENT); expected a place that can be read and written. Mend this and run the job again: it goes on where it stopped.",
  );
});

describe("with a full disk", () => {
  test("nothing is written in part, and what was there can be read", () => {
    const path = join(emptyFolder(), "x.ndjson");
    const module = fileURLToPath(new URL("../../dist/storage/append-file.js", import.meta.url));
    const program = `
      import { openAppendFile } from ${JSON.stringify(module)};
      process.on("SIGXFSZ", () => {});
      const file = await openAppendFile({ subject: "ledger x.ndjson", path: ${JSON.stringify(path)}, onLine: () => {} });
      await file.append('"' + "a".repeat(3000) + '"\\n');
      const error = await file.append('"' + "b".repeat(3000) + '"\\n').catch((reason) => reason);
      console.log(error.code, error.message);
      await file.append('"c"\\n');`;
    // The shell's limit for the size of a file, in blocks of 1,024 bytes, is a disk that is full.
    const node = `"${process.execPath}" --input-type=module`;
    const output = execFileSync("bash", ["-c", `ulimit -f 4; ${node}`], { input: program, encoding: "utf8" });
    expect(output).toBe(
      "storage ledger x.ndjson cannot be written (EFBIG); expected room for it. Mend this and run the job again: it goes on where it stopped.\n",
    );
    expect(
      readFileSync(path, "utf8")
        .split("\n")
        .map((line) => line[1]),
    ).toEqual(["a", "c", undefined]);
  });
});

const ownNode = (name: string): string =>
  fileURLToPath(new URL(`../../node_modules/${name}/bin/node`, import.meta.url));

test.each([process.execPath, ownNode("node22"), ownNode("node26")])(
  "%s reads texts with line separators of Unicode",
  (node) => {
    const path = join(emptyFolder(), "x.ndjson");
    writeFileSync(path, '"a\u2028b\u2029c\u0085d"\n"é"\r\n3\n');
    const module = fileURLToPath(new URL("../../dist/storage/append-file.js", import.meta.url));
    const input = `
    import { readAppendFile } from ${JSON.stringify(module)};
    const lines = [];
    await readAppendFile({ subject: "ledger", path: ${JSON.stringify(path)}, onLine: (line) => lines.push(line) });
    console.log(JSON.stringify(lines));`;
    const printed = execFileSync(node, ["--input-type=module"], { input, encoding: "utf8", stdio: "pipe" });
    expect(JSON.parse(printed)).toEqual(["a\u2028b\u2029c\u0085d", "é", 3]);
  },
);
