import type { Definition, Schema } from "../../../model/openapi.js";
import type { SourceOperation } from "../../../model/operations.js";
import { partsOf } from "../../../model/schema-walk.js";
import { responseMedia } from "./media.js";

/** What the vendor calls the list of what went wrong in an answer whose status says success. */
const NAMES = ["errors", "errorMessages"];

/** The property of an operation's answer that lists failures, if its definition has one. */
export function errorsPropertyOf(definition: Definition, source: SourceOperation): string | undefined {
  const schemas = definition.components?.schemas ?? {};
  const [media] = responseMedia(source).media;
  const answer = media?.schema ? partsOf(media.schema, schemas) : [];
  return NAMES.find((name) =>
    answer.some(({ properties }) => {
      const list = properties?.[name];
      const items = list && partsOf(list, schemas).find((part) => part.items !== undefined)?.items;
      return items !== undefined && !partsOf(items, schemas).some(reportsSuccess);
    }),
  );
}

/** The preference API for apps lists a code for what went well, too. */
function reportsSuccess({ properties }: Schema): boolean {
  const { code } = properties ?? {};
  const known = [code, ...(code?.anyOf ?? [])].flatMap((part) => part?.enum ?? []);
  return known.includes("SUCCESS");
}
