import type { Area } from "./row.js";
import { schemas } from "./rows/schemas.js";

/** The grammar, a part after the other. */
export const areas: readonly Area[] = [schemas];
