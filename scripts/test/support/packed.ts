import type { PackedPackage } from "../../src/release/publishing/packed-list.js";

/** A packed package of a test's; its tarball is named like it. */
export function packed(name: string, more: Partial<PackedPackage> = {}): PackedPackage {
  return { name, version: "0.1.0", tarball: `${name.replace(/^@|\//g, "")}.tgz`, bytes: 1, needs: [], ...more };
}
