import { fileURLToPath } from "node:url";

/** A file of a package that this workspace pins. By path: `.bin/node` here is one of the runtimes, not the machine's. */
export const installed = (path: string): string => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));
