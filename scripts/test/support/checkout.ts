import { resolve } from "node:path";

/** The root of this checkout. */
export const repository = resolve(import.meta.dirname, "../../..");
