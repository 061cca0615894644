import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Writes a file whole or not at all, and only if its content differs. `scratch` lies on the same disk. */
export function writeChanged(path: string, content: string | Uint8Array, scratch: string): void {
  const bytes = Buffer.from(content);
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  mkdirSync(scratch, { recursive: true });
  mkdirSync(dirname(path), { recursive: true });
  const part = join(scratch, `${basename(path)}.${process.pid}.part`);
  writeFileSync(part, bytes);
  renameSync(part, path);
}
