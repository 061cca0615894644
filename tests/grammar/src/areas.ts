import type { Area } from "./row.js";
import { hosts, methods, securityRows } from "./rows/addresses.js";
import { answers } from "./rows/answers.js";
import { bodies } from "./rows/bodies.js";
import { combinators } from "./rows/combinators.js";
import { documents } from "./rows/documents.js";
import { objects } from "./rows/objects.js";
import { otherParameters, queryParameters } from "./rows/parameters.js";
import { references } from "./rows/references.js";
import { schemas } from "./rows/schemas.js";
import { values } from "./rows/values.js";

/** The grammar, a part after the other. */
export const areas: readonly Area[] = [
  documents,
  schemas,
  values,
  objects,
  combinators,
  references,
  methods,
  queryParameters,
  otherParameters,
  bodies,
  answers,
  hosts,
  securityRows,
];
