import type { Reuse } from "../generate/generate.js";
import { sha256 } from "../model/sha256.js";
import { fingerprint } from "../workspace/fingerprint.js";
import { recall, remember } from "../workspace/memory.js";

/** Makes nothing again that an earlier run made of the same, by the same sources in `checkout`. What failed is made again. */
export function rememberedServices(root: string, checkout: string): Reuse {
  const generator = fingerprint(checkout, ["scripts/src", "pnpm-lock.yaml"]);
  return async ({ name, from, hasFailed, make }) => {
    const key = sha256(JSON.stringify([generator, from]));
    const known = recall<Awaited<ReturnType<typeof make>>>(root, name, key);
    if (known !== undefined) return known;
    const value = await make();
    if (!hasFailed(value)) remember(root, name, { key, value });
    return value;
  };
}
