import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serialize } from "node:v8";
import { type EmitService, emitService, type Files } from "../generate/emit/emit.js";
import { sha256 } from "../model/sha256.js";
import { writeChanged } from "../workspace/files.js";
import { fingerprint } from "../workspace/fingerprint.js";

/** The files of one service, and what they were made from. */
interface Remembered {
  readonly key: string;
  readonly files: readonly (readonly [path: string, text: string])[];
}

/** `emitService` that does not emit again what it has emitted from the same plan, with the same sources in `checkout`. */
export function rememberedEmit(root: string, checkout: string): EmitService {
  const generator = fingerprint(checkout, ["scripts/src", "pnpm-lock.yaml"]);
  return (plan, texts) => {
    const key = sha256(serialize([generator, plan, texts]));
    const path = `node_modules/.cache/onetrust-client/emitted/${plan.package}.json`;
    const known = readRemembered(join(root, path));
    if (known?.key === key) return new Map(known.files);
    const files: Files = emitService(plan, texts);
    const remembered: Remembered = { key, files: [...files] };
    writeChanged(root, path, JSON.stringify(remembered));
    return files;
  };
}

function readRemembered(path: string): Remembered | undefined {
  try {
    const remembered: Remembered = JSON.parse(readFileSync(path, "utf8"));
    return remembered;
  } catch {
    // Missing or damaged, it is no loss.
    return undefined;
  }
}
