import { serialize } from "node:v8";
import { type EmitService, emitService } from "../generate/emit/emit.js";
import { sha256 } from "../model/sha256.js";
import { fingerprint } from "../workspace/fingerprint.js";
import { recall, remember } from "../workspace/memory.js";

/** Texts by path, as JSON can hold them. */
type FileList = readonly (readonly [path: string, text: string])[];

/** `emitService` that does not emit again what it has emitted from the same plan, with the same sources in `checkout`. */
export function rememberedEmit(root: string, checkout: string): EmitService {
  const generator = fingerprint(checkout, ["scripts/src", "pnpm-lock.yaml"]);
  return (plan, texts) => {
    const [name, key] = [`emitted/${plan.package}`, sha256(serialize([generator, plan, texts]))];
    const known = recall<FileList>(root, name, key);
    if (known) return new Map(known);
    const files = emitService(plan, texts);
    remember<FileList>(root, name, { key, value: [...files] });
    return files;
  };
}
