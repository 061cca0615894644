import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { canonicalJson } from "../../src/model/canonical-json.js";
import { newFolder } from "./new-folder.js";

/** A repository of our own in a temporary folder: the given files, texts as they are, anything else as JSON. */
export async function workspace(files: Readonly<Record<string, unknown>>): Promise<string> {
  const root = newFolder();
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), typeof content === "string" ? content : canonicalJson(content));
  }
  return root;
}
