import type { Area } from "./row.js";
import { hosts, methods, securityRows } from "./rows/addresses.js";
import { answers } from "./rows/answers.js";
import { bodies } from "./rows/bodies.js";
import { otherParameters, queryParameters } from "./rows/parameters.js";
import { schemas } from "./rows/schemas.js";

/** The grammar, a part after the other. */
export const areas: readonly Area[] = [
  schemas,
  methods,
  queryParameters,
  otherParameters,
  bodies,
  answers,
  hosts,
  securityRows,
];
