import { fileURLToPath } from "node:url";

/** A version of Node that users have. */
export interface Node {
  /** `20` */
  readonly major: number;
  /** Path of its program. */
  readonly program: string;
}

/** This machine's own, and those that this workspace pins. By path: `.bin/node` here is one of them. */
export const nodes: readonly Node[] = [
  { major: Number.parseInt(process.versions.node, 10), program: process.execPath },
  ...[22, 24, 26].map((major) => ({ major, program: installed(`node${major}/bin/node`) })),
];

/** A file of a package that this workspace pins. */
export function installed(path: string): string {
  return fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));
}
